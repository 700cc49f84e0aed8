/**
 * The words of the page that checks documents, in both languages; apart from the others because the page comes apart.
 */
export const checkWords = {
  title: { vi: 'Rà soát văn bản', en: 'Check a document' },
  promise: {
    vi: 'Văn bản được đọc ngay trong trình duyệt, không gửi đi đâu và không lưu lại.',
    en: 'Documents are read here in the browser. Nothing is sent anywhere, nothing is kept.',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose files' },
  add: { vi: 'Thêm tệp', en: 'Add files' },
  print: { vi: 'In kết quả', en: 'Print the result' },
  annotated: { vi: 'Tải bản có ghi chú', en: 'Annotated copy' },

  'annotated.failed': { vi: 'Không ghi được vào tệp này', en: 'This file cannot be annotated' },

  'begin.drop': { vi: 'Thả văn bản vào đây', en: 'Drop documents here' },
  'begin.kinds': {
    vi: 'Word (.docx), Excel (.xlsx), PDF có chữ, văn bản thường (.txt); nhiều tệp một lúc cũng được.',
    en: 'Word (.docx), Excel (.xlsx), PDF with text, plain text (.txt); several at once if you like.',
  },
  'begin.example': { vi: 'Xem thử với báo cáo mẫu', en: 'Try it with an example' },
  'begin.paste': { vi: 'Dán văn bản', en: 'Paste text' },
  'begin.paste-hint': {
    vi: 'Dán vào ô này rồi bấm Rà soát. Dán thẳng vào trang bằng Ctrl+V cũng được.',
    en: 'Paste here and press Check. Ctrl+V anywhere on the page works too.',
  },
  'begin.check': { vi: 'Rà soát', en: 'Check' },
  'begin.finds': { vi: 'Trang này tìm gì', en: 'What it looks for' },
  'pasted.name': { vi: 'Văn bản dán {number}.txt', en: 'Pasted text {number}.txt' },
  'example.name': { vi: 'Báo cáo mẫu.docx', en: 'Example report.docx' },
  'example.mark': { vi: 'SỐ LIỆU MINH HỌA', en: 'ILLUSTRATIVE DATA' },
  'drop.now': { vi: 'Thả ra để rà soát', en: 'Let go to check' },

  'documents.label': { vi: 'Các văn bản đang rà soát', en: 'Documents being checked' },
  'documents.close': { vi: 'Đóng {name}', en: 'Close {name}' },
  'step.waiting': { vi: 'đang chờ', en: 'waiting' },
  'step.reading': { vi: 'đang đọc', en: 'reading' },
  'step.checking': { vi: 'đang rà soát', en: 'checking' },
  'step.refused': { vi: 'không đọc được', en: 'not read' },
  'step.secret': { vi: 'có dấu mật', en: 'bears a stamp' },
  'step.clean': { vi: 'không có gì', en: 'nothing found' },
  'working.reading': { vi: 'Đang đọc {name}', en: 'Reading {name}' },
  'working.checking': { vi: 'Đang rà soát {name}', en: 'Checking {name}' },
  'working.waiting': { vi: '{name} đang chờ đến lượt', en: '{name} is waiting for its turn' },
  'refused.title': { vi: 'Không đọc được {name}', en: '{name} could not be read' },
  'refused.lost': {
    vi: 'Trình duyệt không mở được tệp này. Có thể đó là một thư mục, hoặc tệp đã bị chuyển đi.',
    en: 'The browser could not open this file. It may be a folder, or the file was moved.',
  },
  'refused.lost.next': { vi: 'Chọn lại từng tệp rồi thử lại.', en: 'Choose the files themselves and try again.' },
  'refused.broke': {
    vi: 'Chương trình gặp lỗi khi rà soát tệp này.',
    en: 'The program broke while it checked this file.',
  },
  'refused.broke.next': {
    vi: 'Các tệp khác không bị ảnh hưởng. Lưu văn bản thành tệp .docx mới rồi thử lại.',
    en: 'The other files are not affected. Save the document as a new .docx file and try again.',
  },
  'secret.title': { vi: 'Văn bản có dấu mật, không rà soát', en: 'The document bears a secrecy stamp' },
  'secret.kept': {
    vi: 'Trang này không hiện, không giữ lại chữ nào của văn bản.',
    en: 'Not a word of it is shown or kept here.',
  },

  'problems.label': { vi: 'Các điểm cần xem', en: 'What was found' },
  'problems.none': { vi: 'Không phát hiện vấn đề nào.', en: 'Nothing was found.' },
  'problems.none.next': {
    vi: 'Máy chỉ nêu điều chắc chắn; văn bản vẫn cần người đọc lại.',
    en: 'Only what is certain is told; somebody still has to read the document.',
  },
  'problems.done': { vi: 'Đã xem hết.', en: 'All looked at.' },
  'problems.filtered': { vi: 'Không có điểm nào khớp điều kiện lọc.', en: 'Nothing fits the filter.' },
  'problems.filter-off': { vi: 'Bỏ lọc', en: 'Show all' },
  'problems.whole': { vi: 'cả văn bản', en: 'the document as a whole' },
  'problems.of': { vi: '{place}/{count}', en: '{place} of {count}' },
  'filter.severity': { vi: 'Lọc theo mức độ', en: 'By severity' },
  'filter.family': { vi: 'Lọc theo loại', en: 'By kind' },
  'filter.all': { vi: 'Mọi loại', en: 'All kinds' },
  previous: { vi: 'Trước', en: 'Previous' },
  next: { vi: 'Sau', en: 'Next' },
  'severity.error': { vi: 'sai', en: 'wrong' },
  'severity.warning': { vi: 'cần rà soát', en: 'to be looked at' },
  'severity.note': { vi: 'lưu ý', en: 'to be noted' },

  'family.SL': { vi: 'Số liệu', en: 'Figures' },
  'family.VD': { vi: 'Viện dẫn', en: 'Citations' },
  'family.DV': { vi: 'Đơn vị', en: 'Units' },
  'family.NV': { vi: 'Nhiệm vụ', en: 'Tasks' },
  'family.KY': { vi: 'Kỳ, ngày tháng', en: 'Periods, dates' },
  'family.TT': { vi: 'Thể thức', en: 'Layout' },
  'family.BM': { vi: 'Bảo mật', en: 'Secrecy' },
  'finds.SL': {
    vi: 'Cộng không khớp, tỷ lệ và tăng giảm tính sai, lời và biểu khác nhau, nhầm đơn vị tính.',
    en: 'Sums, percentages and growth that do not fit, prose against table, slips of unit.',
  },
  'finds.VD': {
    vi: 'Ký hiệu sai mẫu, một văn bản hai số, văn bản đã hết hiệu lực.',
    en: 'Symbols in a wrong form, two numbers for one directive, what is no longer in force.',
  },
  'finds.DV': {
    vi: 'Đơn vị, cơ quan không còn hoặc đã đổi tên vào ngày của văn bản.',
    en: 'Units and bodies that did not exist or had another name on the document’s day.',
  },
  'finds.NV': {
    vi: 'Nhiệm vụ thiếu chủ trì, thời hạn; hạn đã qua hoặc mơ hồ.',
    en: 'Tasks with no lead or deadline; deadlines past or vague.',
  },
  'finds.KY': {
    vi: 'Ngày không có thật, thứ và ngày lệch nhau, kỳ chưa hết mà không ghi ước.',
    en: 'Days that cannot be, weekdays that do not fit, a period not over whose figures are not estimates.',
  },
  'finds.TT': {
    vi: 'Thể thức theo quy định có hiệu lực vào ngày của văn bản.',
    en: 'Layout by the rules in force on the document’s day.',
  },

  dismiss: { vi: 'Bỏ qua…', en: 'Dismiss…' },
  'dismiss.why': { vi: 'Vì sao bỏ qua?', en: 'Why is it dismissed?' },
  'dismiss.do': { vi: 'Bỏ qua', en: 'Dismiss' },
  'dismiss.not': { vi: 'Thôi', en: 'Cancel' },
  'dismiss.right': { vi: 'Đã kiểm tra, số đúng như vậy', en: 'Looked at, it is right as it stands' },
  'dismiss.source': { vi: 'Ghi theo văn bản gốc', en: 'As in the source document' },
  'dismiss.elsewhere': { vi: 'Đã giải thích ở chỗ khác trong văn bản', en: 'Explained elsewhere in the document' },
  'dismissed.title': { vi: 'Đã bỏ qua', en: 'Dismissed' },
  'dismissed.why': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  restore: { vi: 'Hoàn tác', en: 'Undo' },
  'notices.title': { vi: 'Khi đọc tệp', en: 'While it was read' },

  'keys.on': { vi: 'Dùng phím', en: 'Use the keys' },
  'keys.or': { vi: 'hoặc', en: 'or' },
  'document.label': { vi: 'Nội dung {name}', en: 'The words of {name}' },
  'table.label': { vi: 'Bảng {number}', en: 'Table {number}' },
  'drawing.rest': { vi: 'Đang vẽ phần còn lại…', en: 'Drawing the rest…' },
  checked: {
    vi: '{name}: {errors} sai, {warnings} cần rà soát, {notes} lưu ý.',
    en: '{name}: {errors} wrong, {warnings} to be looked at, {notes} to be noted.',
  },
  'printed.on': { vi: 'Rà soát ngày {day}', en: 'Checked on {day}' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type CheckWord = keyof typeof checkWords;
