/**
 * MV: what can be wrong with an office's own Word template (mẫu văn bản). `{near}` names the right name that is nearest,
 * where there is one.
 */
import type { ProblemEntry, Words } from '#prose/words/problems.ts';

const error = (message: Words, advice: Words): ProblemEntry => ({ severity: 'error', message, advice });

const seeTable: Words = {
  vi: 'Xem bảng tên trong trang Mẫu văn bản (docs/template.md), sửa trong Word rồi đưa lại.',
  en: 'See the table of names on the page of templates (docs/template.md), mend it in Word and give it again.',
};

export const templateWords: Readonly<Record<string, ProblemEntry>> = {
  MV01: error({ vi: '{quote}: không có tên này{near}', en: '{quote}: there is no such name{nearEnglish}' }, seeTable),
  MV02: error(
    {
      vi: '{quote}: tên này chỉ dùng giữa {mark} và {end}.',
      en: '{quote}: this name is only used between {mark} and {end}.',
    },
    {
      vi: 'Đặt tên này vào giữa hai dấu đó.',
      en: 'Put it between those two marks.',
    },
  ),
  MV03: error(
    {
      vi: '{quote}: đây là một danh sách, không phải một giá trị.',
      en: '{quote}: this is a list and not a value.',
    },
    {
      vi: 'Viết {mark} trước và {end} sau phần lặp lại cho từng mục.',
      en: 'Write {mark} before and {end} after what is repeated for each item.',
    },
  ),
  MV04: error(
    {
      vi: '{quote}: đây là một giá trị, không lặp được.',
      en: '{quote}: this is a value and cannot be repeated.',
    },
    seeTable,
  ),
  MV05: error(
    { vi: '{quote}…: dấu ngoặc mở mà không đóng.', en: '{quote}…: a brace is opened and not closed.' },
    {
      vi: 'Thêm dấu đóng ngoặc trong cùng đoạn; nếu muốn in dấu ngoặc thì gõ hai lần: {{.',
      en: 'Close it within the paragraph; to print a brace type it twice: {{.',
    },
  ),
  MV06: error({ vi: '{quote}: chưa ghi tên.', en: '{quote}: holds no name.' }, seeTable),
  MV07: error(
    { vi: '{quote}: chưa có {end}.', en: '{quote}: {end} is missing.' },
    {
      vi: 'Thêm {end} ở cuối phần lặp lại.',
      en: 'Put {end} at the end of what is repeated.',
    },
  ),
  MV08: error(
    { vi: '{quote}: trước đó không có dấu mở tương ứng.', en: '{quote}: nothing was opened that it could end.' },
    {
      vi: 'Thêm dấu mở (mỗi, có, không có) phía trước hoặc bỏ dấu này.',
      en: 'Put the mark that opens (mỗi, có, không có) before it, or take this one away.',
    },
  ),
  MV09: error(
    {
      vi: '{quote}: phần lặp mở và đóng ở hai nơi không đi với nhau (khác ô lồng nhau, khác khung chữ, qua ngắt trang khổ giấy, hoặc hai phần lặp chung một dòng của bảng).',
      en: '{quote}: what is repeated begins and ends in places that do not go together (a table or box and outside of it, over a section break, or twice in one row).',
    },
    {
      vi: 'Đặt hai dấu trong cùng một đoạn, trong cùng một ô, ở các dòng của cùng một bảng, hoặc ở hai đoạn ngoài bảng.',
      en: 'Put both marks into one paragraph, one cell, rows of one table, or paragraphs outside of tables.',
    },
  ),
  MV10: error(
    {
      vi: '{quote}: dấu mở phải ở đầu đoạn, dấu đóng phải ở cuối đoạn khi phần lặp gồm nhiều đoạn.',
      en: '{quote}: where paragraphs are repeated the mark that opens begins its paragraph and the mark that closes ends its own.',
    },
    { vi: 'Đặt dấu này ở một đoạn riêng.', en: 'Put this mark into a paragraph of its own.' },
  ),
  MV11: {
    severity: 'warning',
    message: {
      vi: '{name}: đợt đánh giá này chưa có, in là [CẦN BỔ SUNG].',
      en: '{name}: this review has nothing for it; printed as [CẦN BỔ SUNG].',
    },
    advice: {
      vi: 'Bổ sung rồi lập lại văn bản, hoặc điền tay.',
      en: 'Add it and fill the template again, or write it in by hand.',
    },
  },
  MV12: error(
    { vi: '{file}: mẫu phải là tệp Word .docx.', en: '{file}: a template is a Word file, .docx.' },
    {
      vi: 'Mở tệp bằng Word, lưu thành .docx rồi đưa lại.',
      en: 'Open it in Word, save it as .docx and give it again.',
    },
  ),
};
