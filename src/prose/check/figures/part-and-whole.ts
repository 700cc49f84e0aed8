/**
 * SL18 · a part larger than its whole, and more than there are: `10/9 tổ dân phố đạt chuẩn`, `hồ sơ đúng hạn 104%`. A plan
 * may be exceeded, a whole may not, so the latter is told only of what is counted whole (neighbourhoods, cells, votes) and
 * of rates of a whole.
 */
import { decimal } from '#core/decimal.ts';
import type { Mention, Sentence } from '#prose/check/reckoning/mentions.ts';
import { printedOf } from '#prose/check/reckoning/printed.ts';
import { reckoned, sentencesIn } from '#prose/check/reckoning/reckon.ts';
import { isPercent, labelOf, shownOf } from '#prose/check/reckoning/sentence-words.ts';
import type { Found, Rule } from '#prose/check/rule.ts';

const table = (part: string): string =>
  [
    '| TT | Nội dung | ĐVT | Kết quả 9 tháng |',
    '| 1 | Thu ngân sách | tỷ đồng | 231,5 |',
    `| | Trong đó: thu tiền sử dụng đất | tỷ đồng | ${part} |`,
    '| | Thuế ngoài quốc doanh | tỷ đồng | 41,0 |',
  ].join('\n');

export const partAndWhole: Rule = {
  name: 'part-and-whole',
  codes: ['SL18'],
  title: { vi: 'Phần lớn hơn tổng', en: 'A part larger than its whole' },
  about: {
    vi: '"Trong đó" không thể lớn hơn số chung, cùng đơn vị tính. Cũng báo "10/9 tổ dân phố", "12/11 chi bộ" (số đạt lớn hơn tổng số) và tỷ lệ của một tổng thể vượt 100%: đúng hạn, bao phủ, hộ dùng nước sạch. So với kế hoạch, chỉ tiêu thì được vượt nên không báo; "sáng 10/9" là ngày.',
    en: 'What is “trong đó” cannot be more than the whole, in one unit of measure. Also told of `10/9 tổ dân phố` (more than there are) and of rates of a whole above 100%. Plans may be exceeded and are let pass; `sáng 10/9` is a day.',
  },
  examples: [
    { case: 'fires', text: table('292,8'), finds: [{ code: 'SL18', quote: '292,8' }] },
    {
      case: 'fires',
      text: 'Giải quyết việc làm cho 1.240 lao động, trong đó có 1.865 lao động nữ.',
      finds: [{ code: 'SL18', quote: '1.865' }],
    },
    { case: 'just misses', text: 'Giải quyết việc làm cho 1.240 lao động, trong đó có 1.240 lao động nữ.' },
    {
      case: 'does not apply',
      text: 'Giải quyết việc làm cho 1.240 lao động, trong đó hỗ trợ 18.650 triệu đồng vốn vay.',
    },
    {
      case: 'fires',
      text: 'Toàn phường có 10/9 tổ dân phố đạt danh hiệu văn hóa.',
      finds: [{ code: 'SL18', quote: '10/9 tổ dân phố' }],
    },
    {
      case: 'fires',
      text: 'Giải quyết hồ sơ thủ tục hành chính đúng hạn đạt 104%.',
      finds: [{ code: 'SL18', quote: '104%' }],
    },
    {
      case: 'fires',
      text: 'Tỷ lệ hộ dân dùng nước sạch đạt 101,2%, tăng 1,1% so với cùng kỳ.',
      finds: [{ code: 'SL18', quote: '101,2%' }],
    },
    { case: 'fires', text: '103% cán bộ, công chức tham gia học tập.', finds: [{ code: 'SL18', quote: '103%' }] },
    { case: 'just misses', text: 'Toàn phường có 9/9 tổ dân phố đạt danh hiệu văn hóa; đúng hạn đạt 100%.' },
    { case: 'just misses', text: 'Thành lập 3/2 chi bộ, đạt 150% kế hoạch; tuyển quân 31/30 thanh niên.' },
    { case: 'just misses', text: 'Sáng 10/9 phường họp giao ban; đến 15/9 tổ dân phố nộp danh sách.' },
    { case: 'just misses', text: 'Tỷ lệ bao phủ bảo hiểm y tế đạt 101,5% kế hoạch giao, bằng 104% cùng kỳ.' },
    { case: 'does not apply', text: 'Thu ngân sách đạt 104% dự toán; doanh thu bằng 132% so với cùng kỳ.' },
  ],
  find: (examined) => [
    ...reckoned(examined, ['SL18']),
    ...sentencesIn(examined).flatMap((sentence) => [...countsIn(sentence), ...ratesIn(sentence)]),
  ],
};

const WHOLES =
  '(?:tổ dân phố|khu dân cư|khu phố|thôn|xóm|phường|xã|chi bộ|đảng bộ|đảng bộ, chi bộ|chi đoàn|chi hội|tổ chức đảng|cơ quan|đơn vị|trường|trạm|phiếu|đại biểu|đồng chí|ủy viên|thành viên|chỉ tiêu|tiêu chí|nhiệm vụ|phòng, ban)';
const COUNTED = new RegExp(`^\\s*${WHOLES}(?!\\p{L})(?!\\s+\\p{Lu})`, 'u');
/** What is set may be exceeded. */
const PLANNED =
  /(?<!\p{L})(?:kế hoạch|KH|chỉ tiêu giao|được giao|giao|dự toán|đăng ký|vượt|thành lập|kết nạp|phát triển|xây dựng|tuyển|trồng|mở|tổ chức|bồi dưỡng|đào tạo|dự kiến|cùng kỳ)(?!\p{L})/iu;
/** A day has no such word before it. */
const HAS = /(?<!\p{L})(?:có|được|với|gồm|tổng số|là|đạt|công nhận|đã)\s*$/iu;

function countsIn({ mentions, text, start }: Sentence): readonly Found[] {
  return mentions.flatMap((part, at): readonly Found[] => {
    const whole = mentions[at + 1];
    if (!part.over || !whole || part.number.decimals + whole.number.decimals > 0) return [];
    if (part.number.value.lte(whole.number.value) || isMaybeDay(part, whole)) return [];
    const behind = text.slice(whole.number.at.end - start);
    const noun = COUNTED.exec(behind)?.[0];
    const clause = clauseAround(text, part.number.at.start - start);
    if (noun === undefined || PLANNED.test(clause)) return [];
    return [
      {
        code: 'SL18',
        start: part.number.at.start,
        end: whole.number.at.end + noun.length,
        data: { part: '@those', partValue: printedOf(part.number), label: noun.trim(), whole: printedOf(whole.number) },
      },
    ];
  });
}

const isMaybeDay = (day: Mention, month: Mention): boolean =>
  day.number.value.lte(31) && month.number.value.lte(12) && !HAS.test(day.before);

/** Up to the semicolons around. */
function clauseAround(text: string, at: number): string {
  const from = text.lastIndexOf(';', at) + 1;
  const to = text.indexOf(';', at);
  return text.slice(from, to < 0 ? undefined : to);
}

const HUNDRED = decimal(100);
const OF_A_WHOLE =
  /(?<!\p{L})(?:đúng hạn|trước hạn|quá hạn|trễ hạn|(?:tỷ|tỉ) lệ (?:bao phủ|che phủ|phủ sóng|hài lòng|tốt nghiệp|chuyên cần|phổ cập|hộ|người dân|dân số|trẻ|học sinh|hồ sơ|cán bộ|đảng viên|đường|rác|chất thải))[^.;,%]{0,60}$/iu;
const OF_A_BASE =
  /^\s*(?:so |kế hoạch|KH(?!\p{L})|chỉ tiêu|dự toán|nghị quyết|mục tiêu|nhiệm vụ năm|cùng kỳ|năm|tiến độ|mức)/iu;
const OF_PEOPLE =
  /^\s*(?:cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|học sinh|giáo viên|chi bộ|tổ dân phố|trường|hồ sơ|hộ dân|số hộ|thôn|xã|phường)(?!\p{L})(?![^.;,]{0,40}(?:kế hoạch|chỉ tiêu|giao(?!\p{L})|đề ra))/iu;
const CHANGES = /(?<!\p{L})(?:tăng|giảm|vượt|gấp)[^,;]{0,30}$/iu;

function ratesIn(sentence: Sentence): readonly Found[] {
  return sentence.mentions.flatMap((rate): readonly Found[] => {
    const { before, behind, number, whole } = rate;
    if (!isPercent(rate) || number.value.lte(HUNDRED) || OF_A_BASE.test(behind) || CHANGES.test(before)) return [];
    const isRate = OF_A_WHOLE.test(before) || (OF_PEOPLE.test(behind) && !/(?:bằng|so với)\s*$/iu.test(before));
    if (!isRate || PLANNED_RATE.test(before)) return [];
    const part = OF_PEOPLE.exec(behind)?.[0].trim() ?? labelOf(rate, sentence);
    const data = { part, partValue: shownOf(rate), label: '@all', whole: '100%' };
    return [{ code: 'SL18', start: whole.start, end: whole.end, data }];
  });
}

const PLANNED_RATE = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|cùng kỳ|tốc độ|chỉ số)(?!\p{L})/iu;
