/**
 * Words of a label that frame a name without being part of it, and words that say little: data for `label.ts`.
 */

import { bare, fold } from '#prose/lexicon/fold.ts';

/** A pattern for lower-case text in both spellings: folding case while matching costs three times as much. */
type Phrase = { readonly folded: RegExp; readonly bare: RegExp };

const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'gu');

const phrase = (source: string): Phrase => ({ folded: whole(source), bare: whole(bare(source)) });

/** Frames: the announcement of a result, the time and the place of the whole. They narrow nothing. */
export const fillers: readonly Phrase[] = [
  phrase('hoàn thành(?: tốt)?|triển khai|dứt điểm|xong|kịp thời|cả'),
  phrase('công tác|kết quả(?: thực hiện)?|tình hình|tiến độ|chỉ tiêu|nhiệm vụ'),
  phrase(
    'ước(?: thực hiện| tính)?(?: đạt)?|thực hiện(?: được| đạt)?|đạt(?: được)?|lũy kế|luỹ kế|cộng dồn|tính(?: chung)?',
  ),
  phrase(
    'trong kỳ(?: báo cáo)?|kỳ này|đến nay|từ đầu năm(?: đến nay)?|trong năm|cả năm|trong tháng|phát sinh trong kỳ',
  ),
  phrase(
    '(?:trong )?\\d{1,2} tháng(?: đầu năm| cuối năm)?(?: (?:năm )?\\d{4})?|(?:đầu )?năm \\d{4}|quý [1-4ivx]+|6 tháng|9 tháng|đầu năm',
  ),
  phrase('(?:trên|tại) địa bàn(?: (?:toàn )?(?:quận|huyện|thành phố))?|toàn (?:quận|huyện|thành phố|ngành|địa bàn)'),
  phrase('\\d{1,3} (?:phường|xã|thị trấn|huyện|đơn vị)(?! \\d)'),
  phrase('của (?:quận|đơn vị|địa phương)'),
  phrase('còn lại(?: cuối kỳ)?|cuối kỳ|các loại'),
  phrase('phát sinh(?: mới)?|xảy ra|phát hiện(?: mới)?|ghi nhận'),
  phrase('trong đó|riêng|gồm|bao gồm|cụ thể|tổng cộng'),
  phrase('(?<!việc )làm(?! việc)'),
  phrase('là|được|của|các|những|có|đã|và|với|cho|về|ở|tại|từ|theo'),
];

/** Longer ways to say the same, with what they come down to. */
export const synonyms: readonly (readonly [Phrase, string])[] = [
  [phrase('ngân sách nhà nước|nsnn'), 'ngân sách'],
  [phrase('(?:trên|trong) tổng số'), 'tổng số'],
  [phrase('hộ gia đình|hộ dân cư'), 'hộ dân'],
  [phrase('tệ nạn ma túy|tội phạm ma túy|tội phạm về ma túy'), 'ma túy'],
  [phrase('đất và tài sản gắn liền với đất'), 'đất'],
];

type Spellings = { readonly folded: ReadonlySet<string>; readonly bare: ReadonlySet<string> };

const spellings = (words: string): Spellings => ({
  folded: new Set(words.split(' ').map(fold)),
  bare: new Set(words.split(' ').map(bare)),
});

/** Part of many names and of little weight in each. */
export const lightWords: Spellings = spellings('tỷ lệ số mức tổng');

/** Turn a name into another thing wherever they stand: `nợ thuế`, `hồ sơ chưa giải quyết`. */
export const turningWords: Spellings = spellings('nợ miễn chưa không thiếu cận phi trừ quá phường xã');

/** `Tốc độ tăng GTSX` is told about GTSX itself. */
export const growthWords: Spellings = spellings('tốc tăng trưởng nhịp');
