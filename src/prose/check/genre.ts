/**
 * Whether a text is of the genre the check knows: papers of Vietnamese authorities and what is cut from them. A shopping
 * list has no problems either, but to say so of it would be to say that it was checked.
 */
import { bare, fold } from '#prose/lexicon/fold.ts';
import { words } from '#prose/lexicon/words.ts';
import type { Reading } from '#prose/read/reading.ts';

/** Words of the office that few other texts use; one will do, for a pasted sentence is short. */
const ofTheOffice = words(`
  ủy ban | ubnd | hđnd | hội đồng nhân dân | mttq | mặt trận | đảng ủy | đảng bộ | chi bộ | đảng viên | quận ủy | huyện ủy |
  thành ủy | tỉnh ủy | cấp ủy | ban chấp hành | ban thường vụ | đoàn thanh niên | liên đoàn lao động | hội nông dân |
  phường | thị trấn | tổ dân phố | địa bàn | đơn vị | chi cục | phòng ban | công an | quân sự |
  báo cáo | kế hoạch | nghị quyết | chỉ thị | quyết định | thông báo | công văn | tờ trình | kết luận | hướng dẫn |
  quy định | nghị định | thông tư | văn bản | phụ lục | chỉ tiêu | nhiệm vụ | dự toán | ngân sách | cùng kỳ | đầu năm |
  cuối năm | tháng đầu | thực hiện | hoàn thành | triển khai | tổng kết | sơ kết | tổng số | hội nghị | công tác |
  lãnh đạo | chỉ đạo | chủ trì | phối hợp | hạn chế | tồn tại | khắc phục | giải pháp | hồ sơ | thủ tục | hộ nghèo |
  tỷ đồng | triệu đồng | tỷ lệ | giải ngân | đầu tư | sản xuất | giá trị | kính gửi | nơi nhận | đề nghị
`);

/** One thing told may be read into a poem or a recipe. */
const SEVERAL = 3;

const lexiconBy = (key: (word: string) => string): RegExp =>
  new RegExp(`(?<= )(?:${ofTheOffice.map((phrase) => phrase.split(' ').map(key).join(' ')).join('|')})(?= )`);

const lexicon = lexiconBy(fold);
/** For text that lost its diacritics. */
const bareLexicon = lexiconBy(bare);

function speaksOfOffice(text: string): boolean {
  const syllables = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const [key, known] = /[^\p{ASCII}]/u.test(text) ? [fold, lexicon] : [bare, bareLexicon];
  return known.test(` ${syllables.map(key).join(' ')} `);
}

/**
 * False for a text with neither a head, a citation, several findings or tasks, nor a single word of the office; true in
 * doubt, also for a single pasted sentence.
 *
 * @example isOfficial(read(documentOf('2 kg thịt, 3 bó rau muống'))) // false
 */
export function isOfficial({ text, meta, directives, findings, tasks }: Reading): boolean {
  const { issuer, symbol, issuedOn, type, host } = meta;
  if ([issuer, symbol, issuedOn, type, host].some((said) => said !== null)) return true;
  return directives.length > 0 || findings.length + tasks.length >= SEVERAL || speaksOfOffice(text);
}
