/**
 * The words of TT, as a check of one document finds them (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

const warning = (
  message: ProblemEntry['message'],
  advice: ProblemEntry['advice'],
  severity: ProblemEntry['severity'] = 'warning',
): ProblemEntry => ({ severity, message, advice });

export const layoutWords: Readonly<Record<string, ProblemEntry>> = {
  TT01: warning(
    { vi: 'Khổ giấy {width} × {height} mm, không phải A4.', en: 'The paper is {width} × {height} mm, not A4.' },
    { vi: 'Đặt khổ giấy A4 (210 × 297 mm).', en: 'Set the paper to A4 (210 × 297 mm).' },
  ),
  TT02: warning(
    {
      vi: 'Lề (trên - dưới - trái - phải) là {found} mm; {rule}: {wanted} mm, được rộng thêm {room} mm.',
      en: 'Margins (top - bottom - left - right) are {found} mm; {rule}: {wanted} mm, up to {room} mm more.',
    },
    { vi: 'Đặt lại lề trang.', en: 'Set the margins again.' },
  ),
  TT03: warning(
    { vi: 'Phông chữ là {found}; {rule}: {wanted}.', en: 'The font is {found}; {rule}: {wanted}.' },
    { vi: 'Chuyển toàn văn bản sang phông {wanted}.', en: 'Set the whole paper in {wanted}.' },
  ),
  TT04: warning(
    { vi: 'Cỡ chữ nội dung là {found}; {rule}: {wanted}.', en: 'The body is set in {found} points; {rule}: {wanted}.' },
    { vi: 'Đặt cỡ chữ {wanted} cho phần lời văn.', en: 'Set the prose in {wanted} points.' },
  ),
  TT05: warning(
    {
      vi: 'Số, ký hiệu không theo mẫu của {rule}, ví dụ "{wanted}".',
      en: 'Number and symbol do not have the form of {rule}, such as `{wanted}`.',
    },
    { vi: 'Kiểm tra dấu "-" và "/" trong số, ký hiệu.', en: 'Look at the "-" and "/" in the symbol.' },
  ),
  TT06: warning(
    { vi: 'Sau tên loại {type} không có trích yếu nội dung.', en: 'No abstract stands below the type {type}.' },
    { vi: 'Ghi trích yếu ngay dưới tên loại.', en: 'Write the abstract below the type.' },
  ),
  TT07: warning(
    {
      vi: 'Sau phần {before} là phần {found}; lẽ ra là {wanted}.',
      en: 'After part {before} comes part {found}; it should be {wanted}.',
    },
    {
      vi: 'Đánh lại số các phần, hoặc bổ sung phần bị thiếu.',
      en: 'Number the parts again, or put in the missing one.',
    },
  ),
  TT08: warning(
    { vi: '"{quote}" sai chữ; phải là "{wanted}".', en: '"{quote}" is misspelt; it is "{wanted}".' },
    { vi: 'Sửa lại cho đúng từng chữ.', en: 'Mend it letter by letter.' },
    'error',
  ),
  TT09: warning(
    {
      vi: 'Văn bản của cấp ủy đảng nhưng ghi Quốc hiệu; văn bản của Đảng ghi tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM.',
      en: 'A Party committee’s paper bears the country’s name; Party papers bear ĐẢNG CỘNG SẢN VIỆT NAM.',
    },
    {
      vi: 'Thay Quốc hiệu, Tiêu ngữ bằng tiêu đề của Đảng; nếu là văn bản của chính quyền thì xem lại tên cơ quan ban hành.',
      en: 'Put the Party’s name in its place; if it is a State paper, look at the issuer.',
    },
    'error',
  ),
  TT10: warning(
    { vi: 'Nơi nhận chưa đúng.{slip}', en: 'The recipients are not as they should be.{slip}' },
    { vi: 'Sửa hoặc bổ sung phần Nơi nhận theo {rule}.', en: 'Mend or add the recipients by {rule}.' },
  ),
  TT11: warning(
    { vi: 'Văn bản nhiều trang chưa đánh số trang.', en: 'A paper of several pages without page numbers.' },
    {
      vi: 'Đánh số trang ở giữa lề trên, không hiện ở trang 1.',
      en: 'Number the pages in the middle of the top margin, not on page 1.',
    },
    'note',
  ),
  TT12: warning(
    {
      vi: '"{quote}" không theo cách ghi quyền hạn ký của {rule} ({wanted}).',
      en: '"{quote}" is not how {rule} writes the authority to sign ({wanted}).',
    },
    {
      vi: 'Ghi lại quyền hạn của người ký; tập thể cấp ủy không có ký thay.',
      en: 'Write the authority again; nobody signs for a collective committee.',
    },
  ),
  TT13: warning(
    { vi: 'Tên cơ quan chủ quản "{quote}" in đậm.', en: 'The superior agency "{quote}" is bold.' },
    { vi: 'Bỏ in đậm; chỉ tên cơ quan ban hành in đậm.', en: 'Only the issuing agency is bold.' },
  ),
  TT14: warning(
    { vi: 'Không thấy chức vụ, họ tên người ký.', en: 'No post and name of a signer.' },
    { vi: 'Bổ sung quyền hạn, chức vụ, họ tên người ký.', en: 'Add authority, post and name of the signer.' },
  ),
  TT15: warning(
    { vi: 'Địa danh, ngày tháng: "{quote}"; phải là "{wanted}".', en: 'Place and date: "{quote}"; it is "{wanted}".' },
    { vi: 'Sửa theo cách ghi của {rule}.', en: 'Write it as {rule} does.' },
  ),
};
