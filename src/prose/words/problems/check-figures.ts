/**
 * The words of SL: sums, growth, completion and comparisons of figures, as a check of one document finds them
 * (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

const recount = {
  vi: 'Đối chiếu từng số với nguồn rồi sửa số sai; nếu không phải là toàn bộ các thành phần thì ghi rõ.',
  en: 'Compare each number with its source and mend the wrong one; if the parts are not all there are, say so.',
};

export const figureWords: Readonly<Record<string, ProblemEntry>> = {
  SL01: {
    severity: 'error',
    message: {
      vi: 'Các thành phần không khớp tổng: {sum} = {computed}, nhưng ghi {whole}.{slip}',
      en: 'The parts do not make the total: {sum} = {computed}, but {whole} is printed.{slip}',
    },
    advice: recount,
  },
  SL02: {
    severity: 'error',
    message: {
      vi: 'Cột "{column}": các dòng thành phần của "{label}" cộng lại là {computed}, nhưng ghi {whole}.{slip}',
      en: 'Column “{column}”: the rows that make “{label}” add up to {computed}, but {whole} is printed.{slip}',
    },
    advice: recount,
  },
  SL03: {
    severity: 'error',
    message: {
      vi: 'Dòng "{label}": các cột thành phần cộng lại là {computed} ({sum}), nhưng cột "{column}" ghi {whole}.{slip}',
      en: 'Row “{label}”: the columns add up to {computed} ({sum}), but the column “{column}” prints {whole}.{slip}',
    },
    advice: recount,
  },
  SL04: {
    severity: 'error',
    message: {
      vi: '"{label}": {now} so với {base} là {computed}{unit}, nhưng ghi {said}.{slip}',
      en: '“{label}”: {now} against {base} makes {computed}{unit}, but {said} is printed.{slip}',
    },
    advice: {
      vi: 'Kiểm tra hai số liệu và mức tăng, giảm; nếu tính theo giá so sánh hoặc gốc khác thì ghi rõ.',
      en: 'Check the two values and the change; if it is at constant prices or against another base, say so.',
    },
  },
  SL05: {
    severity: 'error',
    message: {
      vi: '"{label}": {now} trên {base} là {computed}{unit}, nhưng ghi {said}.{slip}',
      en: '“{label}”: {now} of {base} is {computed}{unit}, but {said} is printed.{slip}',
    },
    advice: {
      vi: 'Kiểm tra số thực hiện, kế hoạch (hoặc tổng số) và tỷ lệ; nếu lấy gốc khác thì ghi rõ gốc.',
      en: 'Check the value, the plan (or the whole) and the percentage; if it is of another base, name it.',
    },
  },
  SL06: {
    severity: 'error',
    message: {
      vi: 'Lời và số trái nhau: "{words}" nhưng {shown}.',
      en: 'Words and numbers contradict: “{words}”, but {shown}.',
    },
    advice: {
      vi: 'Sửa lời hoặc số cho khớp.',
      en: 'Mend the words or the number.',
    },
  },
  SL07: {
    severity: 'warning',
    message: {
      vi: '"{quote}" có thể hiểu hai cách: đạt {said}%, hoặc vượt {said}% (tức đạt {beyond}%).',
      en: '“{quote}” can be read two ways: {said}% was reached, or {said}% more than planned ({beyond}% reached).',
    },
    advice: {
      vi: 'Viết "đạt {said}% kế hoạch" hoặc "vượt {over}% so với kế hoạch".',
      en: 'Write that {said}% of the plan was reached, or that the plan was exceeded by {over}%.',
    },
  },
  SL08: {
    severity: 'warning',
    message: {
      vi: '"{quote}": {kind}.',
      en: '“{quote}”: {kind}.',
    },
    advice: {
      vi: 'Hai tỷ lệ hơn kém nhau bằng điểm phần trăm; số tiền, số đếm tăng giảm bằng phần trăm.',
      en: 'Rates differ in percentage points; amounts and counts change in percent.',
    },
  },
  SL09: {
    severity: 'note',
    message: {
      vi: '"{quote}" không nói so với kỳ nào hoặc với kế hoạch nào.',
      en: '“{quote}” does not say against which period or plan.',
    },
    advice: {
      vi: 'Ghi gốc so sánh: "so với cùng kỳ năm …", "so với kế hoạch".',
      en: 'Name the base: the same period of which year, or which plan.',
    },
  },
  SL10: {
    severity: 'error',
    message: {
      vi: '"{said}" có vẻ nhầm đơn vị triệu với tỷ: chỗ khác là {other}.',
      en: '“{said}” seems to mix up million and billion: elsewhere it is {other}.',
    },
    advice: {
      vi: 'Kiểm tra đơn vị tính ở câu và ở đầu bảng.',
      en: 'Check the unit of measure in the sentence and at the head of the table.',
    },
  },
  SL11: {
    severity: 'error',
    message: {
      vi: '"{label}" ghi hai số khác nhau trong cùng văn bản: {said} ở đây và {other} ở chỗ khác ("{otherQuote}").{slip}',
      en: '“{label}” is told in two ways in one document: {said} here and {other} elsewhere (“{otherQuote}”).{slip}',
    },
    advice: {
      vi: 'Thống nhất một số ở lời văn, bảng và phụ lục.',
      en: 'Let text, tables and annexes agree on one number.',
    },
  },
  SL12: {
    severity: 'error',
    message: {
      vi: 'Số {what} không khớp: {sum} = {computed}, nhưng tổng số là {whole}.{slip}',
      en: 'The counts ({what}) do not add up: {sum} = {computed}, but the total is {whole}.{slip}',
    },
    advice: {
      vi: 'Đối chiếu với sổ theo dõi; nêu rõ số chưa được phân loại nếu có.',
      en: 'Compare with the register; say how many are in none of the groups, if any are.',
    },
  },
  SL13: {
    severity: 'error',
    message: {
      vi: 'Nói có {said} {what} nhưng liệt kê {counted}.',
      en: '{said} {what} are announced, but {counted} are listed.',
    },
    advice: {
      vi: 'Sửa số lượng, hoặc bổ sung, bớt mục cho đủ.',
      en: 'Mend the number, or add or take out an item.',
    },
  },
  SL14: {
    severity: 'error',
    message: {
      vi: 'Cơ cấu không đủ 100%: {sum} = {computed}%.{slip}',
      en: 'The shares do not make 100%: {sum} = {computed}%.{slip}',
    },
    advice: {
      vi: 'Kiểm tra từng tỷ trọng; nếu lệch do làm tròn thì ghi chú.',
      en: 'Check each share; if rounding makes the difference, say so.',
    },
  },
  SL15: {
    severity: 'warning',
    message: {
      vi: '"{label}" ghi {said}, còn sổ theo dõi là {known} ({vintage}, cập nhật {knownOn}).{slip}',
      en: '“{label}” is given as {said}; the register has {known} ({vintage}, of {knownOn}).{slip}',
    },
    advice: {
      vi: 'Dùng số trong sổ, hoặc cập nhật sổ nếu số mới đúng hơn.',
      en: 'Take the register’s value, or bring the register up to date.',
    },
  },
  SL16: {
    severity: 'error',
    message: {
      vi: '"{label}" lũy kế {period} là {said}, thấp hơn {earlier} đã có ở {earlierPeriod}.',
      en: '“{label}”, cumulative for {period}, is {said}: below the {earlier} of {earlierPeriod}.',
    },
    advice: {
      vi: 'Có thể đây là số riêng một tháng, một quý, hoặc số kỳ trước thừa; kiểm tra lại.',
      en: 'It may be the value of one month or quarter, or the earlier one was too high; check.',
    },
  },
  SL17: {
    severity: 'warning',
    message: {
      vi: '"{label}" là {said}, ngoài xa khoảng các năm trước ({low} – {high}, {years} năm).',
      en: '“{label}” is {said}, far outside the past years ({low} – {high}, {years} years).',
    },
    advice: {
      vi: 'Kiểm tra đơn vị tính, phạm vi và số liệu; nếu đúng thì giải thích trong báo cáo.',
      en: 'Check the unit of measure, the scope and the value; if it is right, explain it in the report.',
    },
  },
  SL18: {
    severity: 'error',
    message: {
      vi: '"{part}" là {partValue}, lớn hơn số chung "{label}" {whole}.',
      en: '“{part}” is {partValue}, more than the whole “{label}” {whole}.',
    },
    advice: {
      vi: 'Một trong hai số sai hoặc khác phạm vi; kiểm tra lại.',
      en: 'One of them is wrong or of another scope; check.',
    },
  },
  SL19: {
    severity: 'warning',
    message: {
      vi: 'Dòng "{label}" cộng các dòng khác đơn vị tính ({units}); tổng này không có nghĩa.',
      en: 'The row “{label}” adds rows of different units of measure ({units}); the sum means nothing.',
    },
    advice: {
      vi: 'Bỏ tổng, hoặc chỉ cộng các dòng cùng đơn vị tính.',
      en: 'Leave the total out, or add only rows of one unit.',
    },
  },
};
