/**
 * TP: what can be wrong with a file as a file. BM: the secrecy stamp, told without a quote
 * (Luật Bảo vệ bí mật nhà nước: nothing of such a paper is kept, so nothing of it is shown).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

const refused = (message: ProblemEntry['message'], advice: ProblemEntry['advice']): ProblemEntry => ({
  severity: 'error',
  message,
  advice,
});

const noted = (
  severity: 'warning' | 'note',
  message: ProblemEntry['message'],
  advice: ProblemEntry['advice'],
): ProblemEntry => ({ severity, message, advice });

export const file: Readonly<Record<string, ProblemEntry>> = {
  TP00: refused(
    { vi: 'Không mở được tệp {file}: {why}.', en: 'The file {file} cannot be opened: {whyEnglish}.' },
    {
      vi: 'Kiểm tra tên tệp, đường dẫn và quyền đọc, rồi chạy lại.',
      en: 'Check the name, the path and the permission to read, then run again.',
    },
  ),
  TP01: refused(
    { vi: 'Tệp {file} rỗng, không có nội dung.', en: 'The file {file} is empty.' },
    {
      vi: 'Xem đã chọn đúng tệp chưa; nếu là tệp đơn vị gửi thì đề nghị gửi lại, có thể việc gửi bị ngắt giữa chừng.',
      en: 'See whether it is the right file; if a unit sent it, ask for it again, the transfer was probably cut off.',
    },
  ),
  TP02: refused(
    {
      vi: 'Tệp {file} quá lớn ({size} MB, giới hạn {limit} MB) nên không đọc.',
      en: 'The file {file} is too large to read ({size} MB, the limit is {limit} MB).',
    },
    {
      vi: 'Bỏ ảnh chụp, phần đính kèm ra khỏi báo cáo rồi gửi lại; báo cáo bằng chữ hiếm khi quá vài MB.',
      en: 'Take photographs and attachments out and send it again; a report in words is rarely over a few MB.',
    },
  ),
  TP03: refused(
    {
      vi: 'Tệp {file} bị hỏng: phần nén của tệp không mở được hoặc bị cắt cụt.',
      en: 'The file {file} is damaged: its archive cannot be opened or was cut short.',
    },
    {
      vi: 'Mở tệp trên máy của đơn vị, lưu lại và gửi lại; nếu không mở được thì dùng bản lưu trước đó.',
      en: 'Open it where it was made, save it anew and send it again; if it does not open there, use an earlier copy.',
    },
  ),
  TP04: refused(
    {
      vi: 'Tệp {file} khi giải nén phình to bất thường nên không đọc (dấu hiệu "bom nén").',
      en: 'The file {file} swells beyond reason when unpacked and was not read (the mark of a zip bomb).',
    },
    {
      vi: 'Không mở tệp này; báo bộ phận công nghệ thông tin và hỏi lại đơn vị gửi.',
      en: 'Do not open it; tell the IT staff and ask the unit what it sent.',
    },
  ),
  TP05: refused(
    {
      vi: 'Tệp {file} đặt mật khẩu nên không đọc được.',
      en: 'The file {file} is protected by a password and cannot be read.',
    },
    {
      vi: 'Đề nghị đơn vị bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu) rồi gửi lại.',
      en: 'Ask the unit to remove the password (File, Info, Protect Document) and send it again.',
    },
  ),
  TP06: refused(
    {
      vi: 'Tệp {file} có chứa macro (mã lệnh) nên không đọc.',
      en: 'The file {file} contains macros and was not read.',
    },
    {
      vi: 'Lưu lại dạng .docx hoặc .xlsx (không macro) rồi gửi lại.',
      en: 'Save it as .docx or .xlsx, without macros, and send it again.',
    },
  ),
  TP07: refused(
    {
      vi: 'Tệp {file} là Word đời cũ (.doc), không đọc được.',
      en: 'The file {file} is in the old Word format (.doc) and cannot be read.',
    },
    {
      vi: 'Mở bằng Word, chọn Lưu thành (Save As), kiểu "Word Document (.docx)" rồi gửi lại.',
      en: 'Open it in Word, choose Save As, "Word Document (.docx)", and send it again.',
    },
  ),
  TP08: refused(
    {
      vi: 'Tệp {file} là Excel đời cũ (.xls), không đọc được.',
      en: 'The file {file} is in the old Excel format (.xls) and cannot be read.',
    },
    {
      vi: 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu "Excel Workbook (.xlsx)" rồi gửi lại.',
      en: 'Open it in Excel, choose Save As, "Excel Workbook (.xlsx)", and send it again.',
    },
  ),
  TP09: refused(
    { vi: 'Tệp {file} ở dạng .rtf, không đọc được.', en: 'The file {file} is rich text (.rtf) and cannot be read.' },
    {
      vi: 'Mở bằng Word, lưu thành .docx rồi gửi lại.',
      en: 'Open it in Word, save it as .docx and send it again.',
    },
  ),
  TP10: refused(
    {
      vi: 'Tệp {file} là ảnh chụp, bản quét; không có chữ để đọc.',
      en: 'The file {file} is a picture or a scan; there is no text to read.',
    },
    {
      vi: 'Đề nghị đơn vị gửi bản mềm Word hoặc Excel mà từ đó đã in ra.',
      en: 'Ask the unit for the Word or Excel file it was printed from.',
    },
  ),
  TP11: refused(
    {
      vi: 'Tệp {file} không có lớp chữ (bản quét), không trích được số liệu.',
      en: 'The file {file} has no text layer (a scan); no figure can be taken from it.',
    },
    {
      vi: 'Đề nghị đơn vị gửi bản mềm Word, hoặc lưu PDF trực tiếp từ Word (Lưu thành, PDF).',
      en: 'Ask the unit for the Word file, or for a PDF saved from Word itself (Save As, PDF).',
    },
  ),
  TP12: refused(
    {
      vi: 'Tệp {file} sai cấu trúc nên không đọc được.',
      en: 'The file {file} is not built as its kind demands and cannot be read.',
    },
    {
      vi: 'Mở tệp bằng chương trình đã lập ra nó (Word, Excel), lưu lại thành tệp mới rồi gửi lại.',
      en: 'Open it in the program it was made with (Word, Excel), save it as a new file and send it again.',
    },
  ),
  TP13: refused(
    {
      vi: 'Tệp {file} không thuộc loại đọc được (.docx, .xlsx, .pdf, .txt){what}.',
      en: 'The file {file} is of no kind that can be read (.docx, .xlsx, .pdf, .txt){what}.',
    },
    { vi: 'Đề nghị đơn vị gửi lại ở một trong các dạng trên.', en: 'Ask the unit to send one of these kinds.' },
  ),
  TP14: refused(
    {
      vi: 'Chương trình gặp lỗi khi đọc tệp {file} ({what}); không số liệu nào của tệp được dùng.',
      en: 'The program failed while reading {file} ({what}); none of its figures were used.',
    },
    {
      vi: 'Lưu lại thành tệp mới (Save As) rồi gửi lại; nếu vẫn lỗi, báo cho người phát triển phần mềm.',
      en: 'Save it anew (Save As) and send it again; if it still fails, tell the developers.',
    },
  ),
  TP15: refused(
    {
      vi: 'Tệp {file} có quá nhiều nội dung nên không đọc ({count} {what}, giới hạn {limit}).',
      en: 'The file {file} holds too much to be read ({count} {whatEnglish}, the limit is {limit}).',
    },
    {
      vi: 'Chỉ gửi báo cáo và biểu của kỳ này; để dữ liệu chi tiết, nhật ký ở tệp khác.',
      en: 'Send the report and form of this period alone; keep detailed data and logs in other files.',
    },
  ),
  TP16: refused(
    {
      vi: 'Nội dung {file} không phải văn bản hành chính: không thấy cơ quan ban hành, số, ký hiệu, chỉ tiêu, nhiệm vụ hay văn bản viện dẫn nào.',
      en: '{file} is no administrative document: no issuer, symbol, indicator, task or cited document was found in it.',
    },
    {
      vi: 'Không có gì để rà soát. Xem đã chọn đúng tệp chưa; nếu đây là một đoạn của báo cáo thì đưa cả văn bản.',
      en: 'There is nothing to check. See whether it is the right file; if it is a piece of a report, give the whole of it.',
    },
  ),
  TP21: noted(
    'note',
    {
      vi: 'Tệp {file} còn vết sửa (Track Changes): chữ đã xóa không được đọc ({count} chỗ).',
      en: 'The file {file} still has tracked changes: deleted text was not read ({count} places).',
    },
    {
      vi: 'Kiểm tra lại bản này có phải bản chính thức; chấp nhận hoặc từ chối hết các sửa đổi trước khi gửi.',
      en: 'Make sure this is the final text; accept or reject all changes before sending.',
    },
  ),
  TP22: noted(
    'note',
    {
      vi: 'Tệp {file} có chữ trong khung (text box, {count} chỗ): đã đọc nhưng không nằm trong dòng văn bản.',
      en: 'The file {file} has text in boxes ({count}): read, but outside the running text.',
    },
    { vi: 'Xem lại số liệu trong khung, nếu có.', en: 'Look at the figures in the boxes, if there are any.' },
  ),
  TP23: noted(
    'warning',
    {
      vi: 'Tệp {file} có hàng bị ẩn ({count}); hàng ẩn không được đọc.',
      en: 'The file {file} has hidden rows ({count}); they were not read.',
    },
    {
      vi: 'Nếu đó là số liệu báo cáo, đề nghị đơn vị bỏ ẩn rồi gửi lại.',
      en: 'If they belong to the report, ask the unit to show them and send it again.',
    },
  ),
  TP24: noted(
    'warning',
    {
      vi: 'Tệp {file} có cột bị ẩn ({count}); cột ẩn không được đọc.',
      en: 'The file {file} has hidden columns ({count}); they were not read.',
    },
    {
      vi: 'Nếu đó là số liệu báo cáo, đề nghị đơn vị bỏ ẩn rồi gửi lại.',
      en: 'If they belong to the report, ask the unit to show them and send it again.',
    },
  ),
  TP25: noted(
    'warning',
    {
      vi: 'Tệp {file} có trang tính bị ẩn ({count}); trang ẩn không được đọc.',
      en: 'The file {file} has hidden sheets ({count}); they were not read.',
    },
    {
      vi: 'Bỏ ẩn nếu đó là số liệu báo cáo rồi gửi lại.',
      en: 'Show the sheet if it belongs to the report, and send it again.',
    },
  ),
  TP26: noted(
    'warning',
    {
      vi: 'Tệp {file} có {count} ô công thức chưa lưu kết quả; các ô này coi như chưa có số liệu.',
      en: 'The file {file} has {count} formula cells without a stored result; they count as not reported.',
    },
    {
      vi: 'Mở bằng Excel cho tính lại, lưu rồi gửi lại.',
      en: 'Open it in Excel, let it recalculate, save and send it again.',
    },
  ),
  TP27: noted(
    'warning',
    {
      vi: 'Tệp {file} có {count} ô công thức báo lỗi (#REF!, #DIV/0!...); các ô này coi như chưa có số liệu.',
      en: 'The file {file} has {count} formula cells in error (#REF!, #DIV/0!…); they count as not reported.',
    },
    { vi: 'Sửa công thức rồi gửi lại.', en: 'Mend the formula and send it again.' },
  ),
  TP28: noted(
    'note',
    {
      vi: 'Tệp {file} có {count} ô số được gõ như chữ; đã đọc theo cách viết số của ta (dấu phẩy thập phân).',
      en: 'The file {file} has {count} numbers typed as text; they were read the Vietnamese way (decimal comma).',
    },
    { vi: 'Đối chiếu lại các số này với bản in.', en: 'Compare these numbers with the printed paper.' },
  ),
  TP29: noted(
    'note',
    {
      vi: 'Tệp {file} có nhiều hàng trống; phần trống đã được bỏ qua.',
      en: 'The file {file} has a long stretch of empty rows, which was left out.',
    },
    { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  ),
  TP30: noted(
    'note',
    {
      vi: 'Tệp {file} không ghi bảng mã; đã đọc theo bảng mã suy đoán.',
      en: 'The file {file} does not name its encoding; it was read with a guessed one.',
    },
    {
      vi: 'Nếu chữ hiện sai, lưu lại theo Unicode (UTF-8) rồi gửi lại.',
      en: 'If letters look wrong, save it as Unicode (UTF-8) and send it again.',
    },
  ),
  TP36: noted(
    'note',
    {
      vi: 'Tệp {file} gõ bằng phông chữ cũ (TCVN3 hoặc VNI); chữ đã được chuyển sang Unicode để đọc.',
      en: 'The file {file} is typed in letters of an old font (TCVN3 or VNI); they were turned into Unicode for reading.',
    },
    {
      vi: 'Đối chiếu vài dòng với bản gốc; lần sau đề nghị đơn vị gửi bản Unicode.',
      en: 'Compare a few lines with the original; ask the unit for Unicode next time.',
    },
  ),
  TP31: noted(
    'warning',
    {
      vi: 'Tệp {file} có {count} trang không có chữ (trang quét); các trang này không đọc được.',
      en: 'The file {file} has {count} pages without text (scans); they could not be read.',
    },
    { vi: 'Đề nghị đơn vị gửi bản mềm của các trang đó.', en: 'Ask the unit for these pages as a file with text.' },
  ),
  TP32: noted(
    'note',
    {
      vi: 'Tệp {file} có bảng nằm trong bảng; bảng con đọc như chữ của ô.',
      en: 'The file {file} has a table inside a table; the inner one was read as the words of its cell.',
    },
    { vi: 'Xem lại số liệu trong bảng con, nếu có.', en: 'Look at the figures of the inner table, if any.' },
  ),
  TP33: noted(
    'note',
    {
      vi: 'Tệp {file} có đối tượng nhúng ({count}); nội dung nhúng không được đọc.',
      en: 'The file {file} has embedded objects ({count}); they were not read.',
    },
    {
      vi: 'Nếu là bảng số liệu, đề nghị gửi thành tệp riêng.',
      en: 'If it is a table of figures, ask for it as a file of its own.',
    },
  ),
  TP34: noted(
    'note',
    {
      vi: 'Tệp {file} có đuôi không đúng với nội dung; đã đọc theo nội dung thật.',
      en: 'The extension of {file} does not fit what is in it; it was read for what it is.',
    },
    { vi: 'Đặt lại đuôi tệp cho đúng khi lưu trữ.', en: 'Correct the extension before filing it.' },
  ),
  TP35: noted(
    'note',
    {
      vi: 'Tệp {file} có chữ định dạng ẩn ({count} chỗ); chữ ẩn không được đọc.',
      en: 'The file {file} has hidden text ({count} places); it was not read.',
    },
    { vi: 'Bỏ định dạng ẩn nếu đó là nội dung báo cáo.', en: 'Unhide it if it belongs to the report.' },
  ),
  BM01: refused(
    {
      vi: 'Tệp {file} có dấu chỉ độ mật. Theo quy định, tài liệu bí mật nhà nước không được đưa vào hệ thống này: tệp không được đọc, không giữ lại nội dung.',
      en: 'The file {file} bears a secrecy stamp. State secrets may not enter this system: nothing was read from it and nothing of it is kept.',
    },
    {
      vi: 'Đưa tệp ra khỏi thư mục và xử lý theo quy định về bảo vệ bí mật nhà nước; nếu đóng dấu nhầm, đề nghị nơi gửi gửi lại bản đúng.',
      en: 'Take the file out of the folder and handle it by the rules on state secrets; if the stamp is a mistake, ask the sender for the right paper.',
    },
  ),
};
