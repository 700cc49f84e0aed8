/**
 * What words are about, as pairs of neighbouring syllables: most Vietnamese words of the genre have two. Pairs that open
 * with a capital inside a sentence name bodies and places and tell nothing of the matter.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { words as table } from '#prose/lexicon/words.ts';

/** Words that join others. */
const GLUE = new Set(
  table(`
    và | của | các | cho | với | trong | trên | tại | từ | đến | được | đã | đang | sẽ | còn | có | là | về | theo | này | do | một |
    nhiều | chưa | không | so | năm | tháng | quý | ngày | những | để | khi | ở | ra | trước | sau | như | thì | mà | nơi | lúc | ngay
  `).map(fold),
);

/** Words of the genre: two of them together tell nothing, one beside another word may. */
const LIGHT = new Set(
  table(`
    bị | số | việc | công | tác | cao | thấp | chậm | kém | yếu | hạn | chế | tồn | tiến | độ | chất | lượng |
    thực | hiện | tổ | chức | tập | trung | tăng | cường | đẩy | mạnh | nhanh | tiếp | tục | kết | quả | tình | hình | bảo | đảm |
    đạt | yêu | cầu | kịp | thời | thường | xuyên | chủ | trì | phối | hợp | báo | cáo | trình | gửi | giao | nhiệm | vụ | kế | hoạch |
    hoàn | thành | triển | khai | nâng | rà | soát | xử | lý | mới | đề | huyện | tỉnh | xã | phường | quận | đơn | vị | cơ | quan |
    địa | bàn | phương
  `).map(fold),
);

/**
 * The pairs of syllables that carry the matter.
 *
 * @example matterOf('công tác thu gom rác thải còn chậm').size // 4
 */
export function matterOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const clause of text.matchAll(/(?<opens>^|[.;:]\s+)?(?<words>\p{L}[\p{L}\p{M}\t ]*)/gmu)) {
    const syllables = (clause.groups?.words ?? '').trim().split(/\s+/u);
    for (let at = 0; at + 1 < syllables.length; at += 1) {
      const [one = '', two = ''] = [syllables[at], syllables[at + 1]];
      const named = (at > 0 || clause.groups?.opens === undefined) && /^\p{Lu}/u.test(one);
      if (!named && says(fold(one), fold(two))) pairs.add(`${fold(one)} ${fold(two)}`);
    }
  }
  return pairs;
}

const says = (one: string, two: string): boolean =>
  !GLUE.has(one) && !GLUE.has(two) && !(LIGHT.has(one) && LIGHT.has(two));

/** One-syllable words that name a matter by themselves. */
const KEYS = new Set(
  table(
    'thuế | đất | chợ | rác | nước | lúa | rừng | vốn | thầu | nợ | điện | đường | nhà | đơn | nghèo | tội | lửa | cháy | lũ | tàu',
  ).map(fold),
);

/** The one-syllable words of a text that name a matter. */
export const keysOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\p{L}+/gu) ?? []).map(fold).filter((word) => KEYS.has(word)));
