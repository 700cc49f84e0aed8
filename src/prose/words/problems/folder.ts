/**
 * HS: mistakes in the folder that lays out an authority, each with file and line.
 */
import type { Severity } from '#core/problem.ts';
import type { ProblemEntry, Words } from '#prose/words/problems.ts';

const entry = (
  severity: Severity,
  message: readonly [vi: string, en: string],
  advice: readonly [vi: string, en: string],
): ProblemEntry => {
  const words = ([vi, en]: readonly [string, string]): Words => ({ vi, en });
  return { severity, message: words(message), advice: words(advice) };
};

export const folder: Readonly<Record<string, ProblemEntry>> = {
  HS01: entry(
    'error',
    ['Thiếu tệp {file}.', 'The file {file} is missing.'],
    ['Tạo tệp {file} theo mẫu trong docs/folder.md.', 'Create {file} after the pattern in docs/folder.md.'],
  ),
  HS02: entry(
    'error',
    ['{file}, dòng {line}: không đọc được YAML ({what}).', '{file}, line {line}: this is not YAML ({what}).'],
    [
      'Kiểm tra thụt đầu dòng, dấu hai chấm, dấu nháy ở dòng này và dòng trước.',
      'Look at indentation, colons and quotes on this line and the one before.',
    ],
  ),
  HS03: entry(
    'error',
    ['Tệp {file} quá lớn, giới hạn là {limit}.', 'The file {file} is too large; the limit is {limit}.'],
    [
      'Tách số liệu theo năm, hoặc bỏ phần không thuộc thư mục.',
      'Split the data by year, or take out what does not belong here.',
    ],
  ),
  HS04: entry(
    'error',
    ['Tệp {file} không phải là văn bản UTF-8.', 'The file {file} is not UTF-8 text.'],
    ['Lưu lại tệp với bảng mã UTF-8 (trong Excel: CSV UTF-8).', 'Save the file again as UTF-8 (in Excel: CSV UTF-8).'],
  ),
  HS05: entry(
    'error',
    [
      '{file} dùng {count} bí danh YAML (*ten), quá giới hạn {limit} nên không đọc.',
      '{file} uses {count} YAML aliases (*name), over the limit of {limit}, and was not read.',
    ],
    ['Viết thẳng nội dung thay cho bí danh.', 'Write the content out instead of aliases.'],
  ),
  HS06: entry(
    'error',
    [
      '{file}, dòng {line}: không có mục nào tên «{key}» ở {path}.',
      '{file}, line {line}: there is no key “{key}” at {path}.',
    ],
    [
      'Sửa tên mục (có thể viết sai chính tả) hoặc bỏ đi; các mục được dùng ghi trong docs/folder.md.',
      'Mend the key, it may be misspelt, or take it out; docs/folder.md lists the keys.',
    ],
  ),
  HS07: entry(
    'error',
    ['{file}, dòng {line}: thiếu mục «{key}» ở {path}.', '{file}, line {line}: the key “{key}” is missing at {path}.'],
    ['Ghi thêm mục «{key}».', 'Add the key “{key}”.'],
  ),
  HS08: entry(
    'error',
    [
      '{file}, dòng {line}: {value} không phải là một ngày có thật ({path}).',
      '{file}, line {line}: {value} is not a day of the calendar ({path}).',
    ],
    ['Viết ngày theo năm-tháng-ngày, ví dụ 2019-09-30.', 'Write the day as year-month-day, such as 2019-09-30.'],
  ),
  HS09: entry(
    'error',
    [
      '{file}, dòng {line}: «{value}» không hợp lệ ở {path}; cần {expected}.',
      '{file}, line {line}: “{value}” does not fit at {path}; expected {expected}.',
    ],
    ['Sửa giá trị theo dạng nêu trên.', 'Change the value to the form named.'],
  ),
  HS10: entry(
    'error',
    [
      '{file}, dòng {line}: «{key}» đã có ở dòng {first}.',
      '{file}, line {line}: “{key}” already stands on line {first}.',
    ],
    ['Đặt mã khác hoặc bỏ dòng trùng.', 'Give another code or take the repeated entry out.'],
  ),
  HS11: entry(
    'error',
    [
      '{file}, dòng {line}: không có đơn vị nào mã «{value}» ({path}).',
      '{file}, line {line}: no unit has the code “{value}” ({path}).',
    ],
    [
      'Sửa mã theo units.yaml, hoặc khai báo đơn vị ở đó.',
      'Mend the code after units.yaml, or declare the unit there.',
    ],
  ),
  HS12: entry(
    'error',
    [
      '{file}, dòng {line}: không có chỉ tiêu nào mã «{value}» ({path}).',
      '{file}, line {line}: no indicator has the code “{value}” ({path}).',
    ],
    [
      'Sửa mã theo indicators.yaml, hoặc khai báo chỉ tiêu ở đó.',
      'Mend the code after indicators.yaml, or declare the indicator there.',
    ],
  ),
  HS13: entry(
    'error',
    [
      '{file}, dòng {line}: không có văn bản nào mã «{value}» ({path}).',
      '{file}, line {line}: no directive has the code “{value}” ({path}).',
    ],
    [
      'Sửa mã theo directives.yaml, hoặc khai báo văn bản ở đó.',
      'Mend the code after directives.yaml, or declare the directive there.',
    ],
  ),
  HS14: entry(
    'error',
    [
      '{file}, dòng {line}: không có cơ quan ban hành nào mã «{value}» ({path}).',
      '{file}, line {line}: no body has the code “{value}” ({path}).',
    ],
    [
      'Sửa mã theo bodies.yaml, hoặc khai báo cơ quan ở đó.',
      'Mend the code after bodies.yaml, or declare the body there.',
    ],
  ),
  HS15: entry(
    'error',
    [
      '{file}, dòng {line}: không có hạn chế nào mã «{value}» ({path}).',
      '{file}, line {line}: no finding has the code “{value}” ({path}).',
    ],
    [
      'Sửa mã theo findings.yaml, hoặc ghi hạn chế ở đó.',
      'Mend the code after findings.yaml, or write the finding there.',
    ],
  ),
  HS16: entry(
    'error',
    [
      '{file}, dòng {line}: ngày kết thúc {last} đứng trước ngày bắt đầu {first}.',
      '{file}, line {line}: the end {last} comes before the beginning {first}.',
    ],
    ['Kiểm tra lại hai ngày.', 'Look at both days again.'],
  ),
  HS17: entry(
    'warning',
    [
      '{file}, dòng {line}: đơn vị «{unit}» không tồn tại trong kỳ {period}; dòng này bị bỏ qua.',
      '{file}, line {line}: the unit “{unit}” did not exist in {period}; the row is left out.',
    ],
    [
      'Kiểm tra mã đơn vị (tên cũ có thể được đặt lại) và ngày from, to trong units.yaml.',
      'Look at the code, names are used again after a reform, and at from and to in units.yaml.',
    ],
  ),
  HS18: entry(
    'error',
    [
      '{file}, dòng {line}: giá trị {value} ngoài mọi giới hạn có thể.',
      '{file}, line {line}: the value {value} is beyond all possible bounds.',
    ],
    ['Kiểm tra đơn vị tính và số chữ số.', 'Look at the unit of measure and the number of digits.'],
  ),
  HS19: entry(
    'error',
    [
      '{file}, dòng {line}: đơn vị «{unit}» không tồn tại trong kỳ {period}.',
      '{file}, line {line}: the unit “{unit}” did not exist in {period}.',
    ],
    [
      'Dùng mã của đơn vị có trong kỳ, hoặc sửa from, to trong units.yaml.',
      'Use the code of a unit that existed then, or mend from and to in units.yaml.',
    ],
  ),
  HS20: entry(
    'error',
    [
      '{file}, dòng {line}: dòng đầu thiếu cột; cần {expected}.',
      '{file}, line {line}: the header lacks a column; expected {expected}.',
    ],
    ['Viết dòng đầu đúng là: {expected}', 'Write the header exactly as: {expected}'],
  ),
  HS21: entry(
    'warning',
    [
      '{file}, dòng {line}: có {count} ô thay vì {expected}; dòng này bị bỏ qua.',
      '{file}, line {line}: {count} cells instead of {expected}; the row is left out.',
    ],
    [
      'Giá trị có dấu phẩy phải đặt trong dấu nháy; số thập phân viết bằng dấu chấm.',
      'A value with a comma must stand in quotes; decimals take a dot.',
    ],
  ),
  HS22: entry(
    'warning',
    [
      '{file}, dòng {line}: cột {column} ghi «{value}», cần dạng {expected}; dòng này bị bỏ qua.',
      '{file}, line {line}: column {column} says “{value}”, expected {expected}; the row is left out.',
    ],
    ['Sửa ô này.', 'Mend this cell.'],
  ),
  HS23: entry(
    'warning',
    [
      '{file}, dòng {line}: «{value}» không phải là số; dòng này bị bỏ qua.',
      '{file}, line {line}: “{value}” is not a number; the row is left out.',
    ],
    [
      'Viết số bằng chữ số, thập phân bằng dấu chấm, không ngăn hàng nghìn; để trống nếu chưa báo cáo, ghi - nếu không phát sinh.',
      'Write digits with a decimal dot and no thousands mark; leave empty when not reported, write - when nothing arose.',
    ],
  ),
  HS24: entry(
    'warning',
    [
      '{file}, dòng {line}: giá trị {value} ngoài mọi giới hạn có thể; dòng này bị bỏ qua.',
      '{file}, line {line}: the value {value} is beyond all possible bounds; the row is left out.',
    ],
    ['Kiểm tra đơn vị tính và số chữ số.', 'Look at the unit of measure and the number of digits.'],
  ),
  HS25: entry(
    'warning',
    [
      '{file}, dòng {line}: trùng chỉ tiêu, đơn vị, kỳ, loại số và ngày biết với dòng {first}; dòng sau bị bỏ qua.',
      '{file}, line {line}: same indicator, unit, period, vintage and day as line {first}; the later row is left out.',
    ],
    [
      'Bỏ một dòng, hoặc ghi loại số (vintage) hay ngày biết (known) khác nhau.',
      'Take one out, or tell them apart by vintage or known.',
    ],
  ),
  HS26: entry(
    'warning',
    [
      '{file}, dòng {line}: số liệu kỳ {period} không thể biết từ {value}; dòng này bị bỏ qua.',
      '{file}, line {line}: a value of {period} cannot have been known on {value}; the row is left out.',
    ],
    ['Ghi ngày số liệu được biết, sau khi kỳ bắt đầu.', 'Give the day it became known, after the period began.'],
  ),
  HS27: entry(
    'error',
    [
      '{file}, dòng {line}: nhiệm vụ {id} không có hạn hoàn thành.',
      '{file}, line {line}: the task {id} has no deadline.',
    ],
    [
      'Ghi due, hoặc standing: true nếu là nhiệm vụ thường xuyên, hoặc paused nếu tạm dừng.',
      'Give due, or standing: true for a standing task, or paused.',
    ],
  ),
  HS28: entry(
    'note',
    [
      '{file}, dòng {line}: hội nghị họp ngày {date}, trước khi kỳ kết thúc ({end}); số liệu cuối kỳ là số ước.',
      '{file}, line {line}: the review meets on {date}, before the period ends ({end}); closing figures are estimates.',
    ],
    ['Không phải sửa nếu đúng là họp trước khi hết kỳ.', 'Nothing to mend if the meeting is indeed before the end.'],
  ),
  HS29: entry(
    'error',
    [
      '{file}, dòng {line}: tệp ghi kỳ {value} nhưng nằm trong thư mục của kỳ {period}.',
      '{file}, line {line}: the file says {value} but stands in the folder of {period}.',
    ],
    [
      'Sửa period, hoặc chuyển tệp sang thư mục reviews/{value}/.',
      'Mend period, or move the file to reviews/{value}/.',
    ],
  ),
  HS30: entry(
    'warning',
    [
      '{file}, dòng {line}: không có tệp «{value}» trong reports/.',
      '{file}, line {line}: there is no file “{value}” in reports/.',
    ],
    ['Chép tệp vào reports/, hoặc sửa tên cho khớp.', 'Put the file into reports/, or mend the name.'],
  ),
  HS31: entry(
    'error',
    ['«{period}» không phải là mã kỳ.', '“{period}” is not the code of a period.'],
    [
      'Viết kỳ như 2019, 2019-6M, 2019-9M, 2019-Q3 hoặc 2019-M09.',
      'Write the period as 2019, 2019-6M, 2019-9M, 2019-Q3 or 2019-M09.',
    ],
  ),
  HS32: entry(
    'warning',
    [
      'Tệp {file} không thuộc thư mục địa phương nên không được đọc.',
      'The file {file} is no part of an authority’s folder and was not read.',
    ],
    [
      'Kiểm tra tên tệp (có thể viết sai), hoặc chuyển tệp ra ngoài.',
      'Look at the name, it may be misspelt, or move the file away.',
    ],
  ),
  HS33: entry(
    'warning',
    [
      'Không có tệp số liệu nào trong {file}: không so sánh được với cùng kỳ.',
      'There is no data in {file}: nothing can be compared with the same period.',
    ],
    [
      'Ghi số liệu các năm trước vào history/2018.csv và các tệp tương tự.',
      'Write the past years into history/2018.csv and so on.',
    ],
  ),
  HS34: entry(
    'warning',
    [
      '{file}, dòng {line}: không có chỉ tiêu nào mã «{value}»; dòng này bị bỏ qua.',
      '{file}, line {line}: no indicator has the code “{value}”; the row is left out.',
    ],
    [
      'Sửa mã theo indicators.yaml, hoặc khai báo chỉ tiêu ở đó.',
      'Mend the code after indicators.yaml, or declare the indicator there.',
    ],
  ),
  HS35: entry(
    'warning',
    [
      '{file}, dòng {line}: không có đơn vị nào mã «{value}»; dòng này bị bỏ qua.',
      '{file}, line {line}: no unit has the code “{value}”; the row is left out.',
    ],
    [
      'Sửa mã theo units.yaml, hoặc khai báo đơn vị ở đó.',
      'Mend the code after units.yaml, or declare the unit there.',
    ],
  ),
  HS36: entry(
    'error',
    ['Tệp {file} lồng quá nhiều lớp nên không đọc được.', 'The file {file} is nested too deeply to be read.'],
    ['Viết lại tệp theo mẫu trong docs/folder.md.', 'Write the file again after the pattern in docs/folder.md.'],
  ),
  HS37: entry(
    'error',
    [
      '{file}, dòng {line}: kỳ trước {previous} không kết thúc trước kỳ {period}.',
      '{file}, line {line}: the previous period {previous} does not end before {period}.',
    ],
    [
      'Ghi previous là kỳ đánh giá liền trước, hoặc bỏ mục này.',
      'Let previous be the review before this one, or leave it out.',
    ],
  ),
  HS38: entry(
    'note',
    [
      'Chưa ghi ai chịu trách nhiệm về số liệu trong history/: mọi số so sánh với các năm trước đều là chưa xác nhận.',
      'Nobody is named who vouches for history/: whatever is compared with past years counts as unconfirmed.',
    ],
    [
      'Ghi người giữ số liệu vào authority.yaml: register: { by: Chánh Văn phòng, on: 2019-01-01 }.',
      'Name the keeper in authority.yaml: register: { by: Chánh Văn phòng, on: 2019-01-01 }.',
    ],
  ),
  HS39: entry(
    'error',
    [
      '{file}, dòng {line}: không có đợt đánh giá nào của kỳ «{value}» ({path}).',
      '{file}, line {line}: there is no review for “{value}” ({path}).',
    ],
    [
      'Sửa kỳ theo các thư mục trong reviews/, hoặc thêm đợt đánh giá đó.',
      'Mend the period after the folders in reviews/, or add that review.',
    ],
  ),
  HS40: entry(
    'error',
    [
      '{file}, dòng {line}: không có sổ theo dõi nào mã «{value}» ({path}).',
      '{file}, line {line}: no register has the code “{value}” ({path}).',
    ],
    [
      'Sửa mã theo registers.yaml, hoặc khai báo sổ ở đó.',
      'Mend the code after registers.yaml, or declare the register there.',
    ],
  ),
  HS41: entry(
    'error',
    ['{file}, dòng {line}: không phải là một dòng JSON.', '{file}, line {line}: this is not a line of JSON.'],
    [
      'Lấy lại tệp từ lệnh export; mỗi dòng là một số liệu.',
      'Take the file from export again; each line is one figure.',
    ],
  ),
  HS42: entry(
    'error',
    ['{file}, dòng {line}: thiếu tệp {value}.', '{file}, line {line}: the file {value} is missing.'],
    ['Chép tệp vào đúng chỗ đó, hoặc bỏ dòng này.', 'Put the file there, or take the line out.'],
  ),
  HS43: entry(
    'error',
    [
      '{file}, dòng {line}: định nghĩa của «{key}» từ {from} chồng lên định nghĩa từ {before}.',
      '{file}, line {line}: the definition of “{key}” from {from} overlaps the one from {before}.',
    ],
    [
      'Ghi ngày kết thúc (to) cho định nghĩa trước, sớm hơn ngày bắt đầu của định nghĩa sau; nếu là hai chỉ tiêu thì đặt hai mã.',
      'End the earlier definition (to) before the later one begins; two indicators need two codes.',
    ],
  ),
  HS44: entry(
    'error',
    [
      '{file}, dòng {line}: không có dự thảo {draft} của «{paper}».',
      '{file}, line {line}: there is no draft {draft} of “{paper}”.',
    ],
    [
      'Sửa số dự thảo theo thứ tự trong drafts.yaml.',
      'Mend the draft’s number; drafts count in the order of drafts.yaml.',
    ],
  ),
  HS45: entry(
    'error',
    [
      '{file}, dòng {line}: kỳ {period} không có báo cáo «{value}» trong reports/.',
      '{file}, line {line}: there is no report “{value}” in the reports/ of {period}.',
    ],
    ['Chép báo cáo vào reports/, hoặc sửa tên cho khớp.', 'Put the report into reports/, or mend the name.'],
  ),
  HS46: entry(
    'error',
    [
      '{file}, dòng {line}: bản đính chính của «{paper}» phải nêu nội dung thay đổi (changed), bản đầu thì không.',
      '{file}, line {line}: a further version of “{paper}” must name what it changes (changed), the first must not.',
    ],
    ['Ghi hoặc bỏ mục changed.', 'Add the key changed, or take it out.'],
  ),
};
