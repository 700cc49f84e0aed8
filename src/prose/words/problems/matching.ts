/**
 * KH: what was read and could not be matched, who did not report, and what people confirmed that does not fit.
 * Every one is a question to a person: the machine asks and never guesses (design.md, promise 7).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const matching: Readonly<Record<string, ProblemEntry>> = {
  KH01: {
    severity: 'warning',
    message: {
      vi: '{unit} báo cáo "{label}" ({value}) trong tệp {file}, nhưng không có chỉ tiêu nào trong danh mục khớp với tên này.',
      en: '{unit} reports "{label}" ({value}) in {file}, but no indicator of the catalogue goes by this name.',
    },
    advice: {
      vi: 'Nếu là chỉ tiêu đang theo dõi, thêm tên này vào mục aliases của chỉ tiêu{nearest}, hoặc ghi vào answers.yaml rồi chạy bokhuyet teach; nếu không, bỏ qua.',
      en: 'If it is an indicator you follow, add the name to its aliases{nearestEnglish}, or answer in answers.yaml and run bokhuyet teach; otherwise leave it.',
    },
  },
  KH02: {
    severity: 'warning',
    message: {
      vi: '"{label}" ({value}) của {unit} trong tệp {file} khớp ngang nhau với nhiều chỉ tiêu: {candidates}. Số này chưa được dùng.',
      en: '"{label}" ({value}) of {unit} in {file} fits several indicators equally well: {candidates}. It was not used.',
    },
    advice: {
      vi: 'Xem lại câu gốc, chọn chỉ tiêu đúng và thêm tên gọi này vào aliases của chỉ tiêu đó, hoặc ghi vào answers.yaml rồi chạy bokhuyet teach.',
      en: 'Look at the sentence, choose the right indicator and add the name to its aliases, or answer in answers.yaml and run bokhuyet teach.',
    },
  },
  KH03: {
    severity: 'warning',
    message: {
      vi: '"{label}" của {unit} trong tệp {file} ghi đơn vị tính "{measure}", không đổi được sang "{expected}" của chỉ tiêu {indicator}. Số này chưa được dùng.',
      en: '"{label}" of {unit} in {file} is given in "{measure}", which does not convert to "{expected}" of the indicator {indicator}. It was not used.',
    },
    advice: {
      vi: 'Hỏi lại đơn vị đơn vị tính đúng của số này.',
      en: 'Ask the unit for the right unit of measure.',
    },
  },
  KH04: {
    severity: 'warning',
    message: {
      vi: '"{label}" của {unit} trong tệp {file} có hơn một cách hiểu ({reason}). Số này chưa được dùng.',
      en: '"{label}" of {unit} in {file} can be read in more than one way ({reason}). It was not used.',
    },
    advice: {
      vi: 'Đề nghị đơn vị viết rõ: đạt bao nhiêu phần trăm, hay vượt bao nhiêu phần trăm.',
      en: 'Ask the unit to say it plainly: so many percent reached, or so many percent over.',
    },
  },
  KH05: {
    severity: 'error',
    message: {
      vi: 'Không xác định được tệp {file} là báo cáo của đơn vị nào{candidates}. Số liệu trong tệp chưa được dùng.',
      en: 'It is not clear whose report {file} is{candidatesEnglish}. Its figures were not used.',
    },
    advice: {
      vi: 'Ghi tệp này vào submissions.yaml cùng mã đơn vị (unit).',
      en: 'List the file in submissions.yaml with the code of its unit.',
    },
  },
  KH06: {
    severity: 'warning',
    message: {
      vi: '{unit} chưa gửi báo cáo kỳ {period} (hạn gửi {due}). Mọi tổng số có đơn vị này đều thiếu phần của đơn vị.',
      en: '{unit} has not sent its report for {period} (due {due}). Every sum that includes it lacks its part.',
    },
    advice: {
      vi: 'Đôn đốc đơn vị; khi có báo cáo, đưa tệp vào thư mục reports và chạy lại.',
      en: 'Remind the unit; when the report arrives, put the file into reports and run again.',
    },
  },
  KH07: {
    severity: 'warning',
    message: {
      vi: '{unit} có gửi báo cáo nhưng chưa có số liệu chỉ tiêu "{indicator}" kỳ {period}.',
      en: '{unit} sent its report, but without a figure for "{indicator}" in {period}.',
    },
    advice: {
      vi: 'Đề nghị đơn vị bổ sung, hoặc ghi rõ "không phát sinh".',
      en: 'Ask the unit to add it, or to say that nothing arose.',
    },
  },
  KH08: {
    severity: 'error',
    message: {
      vi: 'Xác nhận của {by} cho chỉ tiêu {indicator} của {unit} ghi giá trị {value}, nhưng số đọc được là {read}. Xác nhận này chưa được áp dụng.',
      en: '{by} confirmed {value} for {indicator} of {unit}, but {read} was read. The confirmation was not applied.',
    },
    advice: {
      vi: 'Xem lại câu gốc trong báo cáo; sửa xác nhận, hoặc đề nghị đơn vị gửi bản thay thế.',
      en: 'Look at the sentence in the report; correct the confirmation, or ask the unit for a replacement.',
    },
  },
  KH09: {
    severity: 'warning',
    message: {
      vi: 'Xác nhận của {by} cho {what} không ứng với số liệu hoặc tệp nào đã đọc.',
      en: 'The confirmation by {by} of {what} answers to no figure or file that was read.',
    },
    advice: {
      vi: 'Kiểm tra lại mã chỉ tiêu, mã đơn vị hoặc tên tệp trong confirmations.yaml.',
      en: 'Check the codes and the file name in confirmations.yaml.',
    },
  },
  KH10: {
    severity: 'note',
    message: {
      vi: 'Tệp {file} được thay bằng {by} của cùng đơn vị ({unit}); số liệu lấy theo bản sau, bản trước giữ để đối chiếu.',
      en: '{file} is replaced by {by} of the same unit ({unit}); figures follow the later one, the earlier is kept to compare.',
    },
    advice: {
      vi: 'Nếu đây không phải bản thay thế, ghi version: 1 cho cả hai tệp trong submissions.yaml.',
      en: 'If it is not a replacement, give both files version: 1 in submissions.yaml.',
    },
  },
  KH11: {
    severity: 'note',
    message: {
      vi: 'Tệp {file} không có trong submissions.yaml nên không rõ ngày nhận; coi như đã có vào ngày đánh giá.',
      en: '{file} is not listed in submissions.yaml, so the day it came is unknown; it is taken as known on the day of the review.',
    },
    advice: {
      vi: 'Ghi ngày nhận (received) của tệp vào submissions.yaml.',
      en: 'Write the day it was received into submissions.yaml.',
    },
  },
  KH12: {
    severity: 'note',
    message: {
      vi: 'Báo cáo {file} của {unit} đến ngày {received}, sau hạn {due}.',
      en: 'The report {file} of {unit} came on {received}, after the due day {due}.',
    },
    advice: { vi: 'Nhắc đơn vị về thời hạn báo cáo.', en: 'Remind the unit of the deadline.' },
  },
  KH14: {
    severity: 'note',
    message: {
      vi: '"{label}" ({value}) của {unit} trong tệp {file} là số của kỳ {period}, không dùng cho kỳ này.',
      en: '"{label}" ({value}) of {unit} in {file} is for {period} and was not used for this period.',
    },
    advice: { vi: 'Không cần làm gì nếu đúng như vậy.', en: 'Nothing needs to be done if that is so.' },
  },
  KH15: {
    severity: 'warning',
    message: {
      vi: 'Tệp {file} của {unit} có {count} số liệu không thuộc chỉ tiêu nào trong danh mục: {labels}.',
      en: '{file} of {unit} states {count} figures of no indicator in the catalogue: {labels}.',
    },
    advice: {
      vi: 'Nếu có số nào cần theo dõi, khai thành chỉ tiêu hoặc thêm tên gọi vào aliases; các số còn lại không ảnh hưởng gì.',
      en: 'If one of them should be followed, declare it as an indicator or add its name to the aliases; the others change nothing.',
    },
  },
  KH16: {
    severity: 'note',
    message: {
      vi: '{unit} gửi {file} bên cạnh {other}: tệp này không ghi là bản thay thế và không nêu lại phần lớn nội dung của tệp kia, nên cả hai đều được dùng.',
      en: '{unit} sent {file} beside {other}: it does not say that it replaces it, nor does it restate most of it, so both are used.',
    },
    advice: {
      vi: 'Hỏi lại đơn vị; nếu là bản thay thế, ghi version: 2 cho tệp này trong submissions.yaml.',
      en: 'Ask the unit; if it is a replacement, give it version: 2 in submissions.yaml.',
    },
  },
  KH17: {
    severity: 'warning',
    message: {
      vi: 'Xác nhận của {by} cho "{id}" không ứng với nhiệm vụ đề xuất hay hạn chế nào của kỳ này nên không được áp dụng.',
      en: 'The confirmation by {by} of “{id}” answers to no remedy or finding of this review and was not applied.',
    },
    advice: {
      vi: 'Sửa mã trong confirmations.yaml theo remedies.xlsx hoặc dossier.json; mã đổi khi báo cáo đổi lời.',
      en: 'Mend the id after remedies.xlsx or dossier.json; ids change when a report changes its words.',
    },
  },
  KH18: {
    severity: 'warning',
    message: {
      vi: 'Lý do không giao nhiệm vụ của {by} ghi cho "{id}", nhưng kỳ này không có hạn chế hay nhiệm vụ nào mã đó.',
      en: 'The waiver by {by} is for “{id}”, but this review has no such shortcoming or task.',
    },
    advice: {
      vi: 'Sửa mã trong confirmations.yaml, hoặc bỏ mục này.',
      en: 'Mend the id in confirmations.yaml, or take the entry out.',
    },
  },
  KH19: {
    severity: 'note',
    message: {
      vi: 'Tệp {file} ghi "{mark}": số liệu và lời trong tệp không được dùng cho tin đăng công khai, báo cáo và thông báo vẫn dùng.',
      en: '{file} is marked "{mark}": its figures and words are kept out of the public news; the report and the notice use them.',
    },
    advice: {
      vi: 'Nếu được phép công khai, đề nghị đơn vị gửi bản không có dấu này.',
      en: 'If it may be made public, ask the unit for a copy without the mark.',
    },
  },
  KH20: {
    severity: 'warning',
    message: {
      vi: '{by} trả lời "{words}" là "{code}", nhưng danh mục không có đúng một chỉ tiêu hoặc đơn vị mang mã này.',
      en: '{by} answers that "{words}" is "{code}", but there is not exactly one indicator or unit of this code.',
    },
    advice: {
      vi: 'Ghi mã ở indicators.yaml vào indicator, hoặc mã ở units.yaml vào unit; chỉ một trong hai.',
      en: 'Put a code of indicators.yaml into indicator, or one of units.yaml into unit; only one of the two.',
    },
  },
  KH21: {
    severity: 'warning',
    message: {
      vi: '{by} trả lời "{words}" là {name}, nhưng tên này đã là của {other}: chưa ghi.',
      en: '{by} answers that "{words}" is {name}, but {other} already bears the name: it was not taught.',
    },
    advice: {
      vi: 'Xem lại câu gốc; nếu tên cũ sai, bỏ nó khỏi aliases của {other} rồi chạy lại.',
      en: 'Look at the sentence again; if the old name is wrong, take it out of the aliases of {other} and run again.',
    },
  },
  KH22: {
    severity: 'warning',
    message: {
      vi: '{by} trả lời "{words}" là {name}, nhưng các từ này không phân biệt được chỉ tiêu nào: chưa ghi.',
      en: '{by} answers that "{words}" is {name}, but these words tell no indicator from another: it was not taught.',
    },
    advice: { vi: 'Ghi thêm từ nói rõ nội dung.', en: 'Add words that say what it is about.' },
  },
  KH30: {
    severity: 'warning',
    message: {
      vi: '{unit} có số liệu của {count} chỉ tiêu mà đơn vị không thuộc diện báo cáo trong kỳ {period} ({indicators}); các số này không có trong tổng số.',
      en: '{unit} has figures of {count} indicators that it does not owe for {period} ({indicators}); they are in no sum.',
    },
    advice: {
      vi: 'Nếu đơn vị phải báo cáo, sửa reportedBy của chỉ tiêu hoặc ngày của đơn vị; nếu đơn vị đã chia tách, phân bổ số liệu về đơn vị mới.',
      en: 'If it owes them, correct reportedBy of the indicator or the dates of the unit; if it was split, have its figures told on the new units.',
    },
  },
  KH31: {
    severity: 'note',
    message: {
      vi: 'So với cùng kỳ, {count} chỉ tiêu không kể {units}, vì chỉ một trong hai năm có số liệu trọn kỳ: {indicators}.',
      en: 'Against the same period, {count} indicators leave out {units}, known for the whole period in one of the two years only: {indicators}.',
    },
    advice: {
      vi: 'Bổ sung số liệu cùng kỳ nếu có; nếu địa giới thay đổi, khai quan hệ giữa các đơn vị trong units.yaml.',
      en: 'Add last year’s figures where there are any; where units changed, declare their relation in units.yaml.',
    },
  },
  KH32: {
    severity: 'note',
    message: {
      vi: 'Số liệu {count} chỉ tiêu của {unit} gồm cả các tháng trước khi sắp xếp của {from}: {indicators}.',
      en: 'In {count} indicators the figures of {unit} include the months before the reform of {from}: {indicators}.',
    },
    advice: { vi: 'Không cần làm gì nếu đúng như vậy.', en: 'Nothing needs to be done if that is so.' },
  },
  KH33: {
    severity: 'note',
    message: {
      vi: 'So với cùng kỳ, {count} chỉ tiêu của {unit} đối chiếu với số đã phân bổ lại theo địa giới hiện nay: {from} ({indicators}).',
      en: 'Against the same period, {count} indicators of {unit} are set against last year restated on today’s units: {from} ({indicators}).',
    },
    advice: {
      vi: 'Đối chiếu tỷ lệ phân bổ (dân số, diện tích) đã khai trong units.yaml.',
      en: 'Compare the shares (population, area) declared in units.yaml.',
    },
  },
};
