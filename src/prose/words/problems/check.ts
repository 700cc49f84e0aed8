/**
 * SL, VD, DV, NV, KY, TT: what a check or a review finds in figures, citations, units, tasks, periods and layout.
 *
 * A contradiction names both values and who must settle it; the machine never picks the flattering one
 * (domain.md 4.2: write down both numbers). SL20 to SL39 and the like are found by a review, which knows the register.
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

const figures: Readonly<Record<string, ProblemEntry>> = {
  SL20: {
    severity: 'error',
    message: {
      vi: '{unit} báo cáo "{indicator}" không thống nhất trong cùng một báo cáo: {chosen} và {other} ({file}).',
      en: '{unit} contradicts itself on "{indicator}" within one report: {chosen} and {other} ({file}).',
    },
    advice: {
      vi: 'Tạm lấy {chosen} ({because}). Đề nghị đơn vị xác nhận số đúng.',
      en: '{chosen} was taken for now ({becauseEnglish}). Ask the unit which is right.',
    },
  },
  SL21: {
    severity: 'warning',
    message: {
      vi: '"{indicator}": số của {owner} là {beside}, còn tổng các đơn vị là {sum} (chênh {difference}).',
      en: '"{indicator}": {owner} reports {beside}, the units add up to {sum} (difference {difference}).',
    },
    advice: {
      vi: 'Tổng hợp lấy tổng các đơn vị. Đề nghị {owner} đối chiếu với các đơn vị: phạm vi, ngày chốt, đơn vị thiếu hoặc trùng.',
      en: 'The consolidation takes the units’ sum. Ask {owner} to compare with the units: scope, cut-off, missing or doubled.',
    },
  },
  SL22: {
    severity: 'note',
    message: {
      vi: '{unit} sửa "{indicator}" ở bản sau: từ {other} thành {chosen}.',
      en: '{unit} changed "{indicator}" in its later version: from {other} to {chosen}.',
    },
    advice: {
      vi: 'Lấy theo bản sau. Nếu số cũ đã dùng ở đâu, sửa lại ở đó.',
      en: 'The later version counts. Where the old value was used, correct it.',
    },
  },
  SL23: {
    severity: 'warning',
    message: {
      vi: '"{indicator}" của {unit}: {value} gấp khoảng {times} lần {against} ({base}). Có thể nhầm triệu đồng với tỷ đồng.',
      en: '"{indicator}" of {unit}: {value} is about {times} times {againstEnglish} ({base}). Million and billion may be mixed up.',
    },
    advice: {
      vi: 'Xem lại đơn vị tính ở câu hoặc đầu bảng; đề nghị đơn vị xác nhận. Số vẫn được tính như đã ghi.',
      en: 'Look at the unit of measure in the sentence or the table head and ask the unit. The value counts as written.',
    },
  },
  SL24: {
    severity: 'error',
    message: {
      vi: '"{indicator}" của {unit} ghi {value}: ngoài khoảng có thể có ({range}). Số này không được dùng.',
      en: '"{indicator}" of {unit} is given as {value}: outside what is possible ({range}). It was not used.',
    },
    advice: { vi: 'Đề nghị đơn vị gửi lại số đúng.', en: 'Ask the unit for the right value.' },
  },
  SL25: {
    severity: 'error',
    message: {
      vi: '"{indicator}" của {unit} lũy kế kỳ {period} là {value}, thấp hơn {earlier} đã có ở kỳ {earlierPeriod}.',
      en: '"{indicator}" of {unit}, cumulative for {period}, is {value}: below the {earlier} already on record for {earlierPeriod}.',
    },
    advice: {
      vi: 'Có thể đây là số của một tháng, một quý; hoặc kỳ trước báo cáo thừa. Hỏi lại đơn vị.',
      en: 'It may be a month’s or quarter’s value, or the earlier one was too high. Ask the unit.',
    },
  },
  SL26: {
    severity: 'warning',
    message: {
      vi: '{unit} ghi kế hoạch năm của "{indicator}" là {said}, còn kế hoạch trong sổ là {known}.',
      en: '{unit} gives {said} as the year’s plan for "{indicator}"; the register has {known}.',
    },
    advice: {
      vi: 'So kế hoạch lấy theo sổ. Kiểm tra đơn vị dùng chỉ tiêu do cấp nào giao.',
      en: 'The register’s plan is used. Check which plan, set by whom, the unit means.',
    },
  },
  SL27: {
    severity: 'warning',
    message: {
      vi: '{unit} ghi số cùng kỳ của "{indicator}" là {said}, còn số đã lưu là {known}.',
      en: '{unit} gives {said} for the same period last year of "{indicator}"; {known} is on record.',
    },
    advice: {
      vi: 'So cùng kỳ lấy theo số đã lưu. Đề nghị đơn vị giải trình chênh lệch.',
      en: 'The value on record is used. Ask the unit to explain the difference.',
    },
  },
  SL28: {
    severity: 'warning',
    message: {
      vi: '{unit} ghi "{indicator}" {said} so cùng kỳ, nhưng tính từ số liệu là {known} ({arithmetic}).',
      en: '{unit} gives {said} against the same period for "{indicator}"; the values make it {known} ({arithmetic}).',
    },
    advice: {
      vi: 'Kiểm tra gốc so sánh (cùng kỳ, kế hoạch, giá hiện hành hay giá so sánh) và số cùng kỳ.',
      en: 'Check the base (same period, plan, current or constant prices) and last year’s value.',
    },
  },
  SL29: {
    severity: 'warning',
    message: {
      vi: '{unit} ghi "{indicator}" đạt {said} kế hoạch, nhưng tính từ số liệu là {known} ({arithmetic}).',
      en: '{unit} says "{indicator}" is at {said} of plan; the values make it {known} ({arithmetic}).',
    },
    advice: {
      vi: 'Kiểm tra kế hoạch đơn vị dùng làm gốc và số thực hiện.',
      en: 'Check which plan the unit took and the value itself.',
    },
  },
  SL30: {
    severity: 'error',
    message: {
      vi: '{unit}: "{part}" là {partValue}, lớn hơn số chung "{indicator}" {value}.',
      en: '{unit}: "{part}" is {partValue}, more than the whole "{indicator}" {value}.',
    },
    advice: {
      vi: 'Một trong hai số sai hoặc khác phạm vi; đề nghị đơn vị kiểm tra.',
      en: 'One of them is wrong or of another scope; ask the unit.',
    },
  },
  SL32: {
    severity: 'note',
    message: {
      vi: '"{indicator}": số của {owner} là {beside}; các đơn vị đã báo cáo cộng lại là {sum}, phần chênh {difference} ứng với đơn vị chưa có số liệu ({missing}).',
      en: '"{indicator}": {owner} reports {beside}; the units that reported add up to {sum}, the rest {difference} would be of those without a figure ({missing}).',
    },
    advice: {
      vi: 'Khi đủ số liệu của các đơn vị, đối chiếu lại với số của {owner}.',
      en: 'Compare again with {owner} once all units have reported.',
    },
  },
  SL33: {
    severity: 'note',
    message: {
      vi: '{unit} cũng nêu "{indicator}": {other}, trong khi số dùng để tổng hợp là {chosen}.',
      en: '{unit} also states "{indicator}": {other}, while {chosen} is the consolidated value.',
    },
    advice: {
      vi: 'Chỉ tiêu này không do {unit} cung cấp nên số trên không được dùng; đối chiếu nếu cùng phạm vi.',
      en: 'The indicator is not supplied by {unit}, so its value was not used; compare if the scope is the same.',
    },
  },
  SL34: {
    severity: 'warning',
    message: {
      vi: 'Biểu của {unit} ghi "{indicator}" của {subject} là {said}, trong khi {subject} tự báo cáo {known}.',
      en: 'The table of {unit} gives "{indicator}" of {subject} as {said}, while {subject} itself reports {known}.',
    },
    advice: {
      vi: 'Số của {subject} được dùng; hai đơn vị đối chiếu và bên sai đính chính.',
      en: 'The value of {subject} is used; the two should compare, and whoever is wrong correct it.',
    },
  },
  SL31: {
    severity: 'note',
    message: {
      vi: '{unit} có "{indicator}" {other} ở bản trước, bản sau không nhắc lại. Số cũ không được dùng.',
      en: '{unit} had "{indicator}" {other} in its earlier version; the later one does not state it. The old value was not used.',
    },
    advice: { vi: 'Hỏi đơn vị số này còn đúng không.', en: 'Ask the unit whether the value still holds.' },
  },
};

const periods: Readonly<Record<string, ProblemEntry>> = {
  KY20: {
    severity: 'error',
    message: {
      vi: 'Tệp {file} là báo cáo kỳ {said}, không phải kỳ {period}. Số liệu trong tệp không được dùng.',
      en: '{file} reports on {said}, not on {period}. Its figures were not used.',
    },
    advice: {
      vi: 'Chuyển tệp về đúng kỳ, hoặc đề nghị đơn vị gửi báo cáo kỳ {period}.',
      en: 'Move the file to its own period, or ask the unit for the report on {period}.',
    },
  },
  KY21: {
    severity: 'warning',
    message: {
      vi: '"{indicator}" của {unit} tính đến {until}, không phải ngày chốt {end} của kỳ {period}.',
      en: '"{indicator}" of {unit} is counted up to {until}, not to the cut-off {end} of {period}.',
    },
    advice: {
      vi: 'Số vẫn được cộng và có ghi chú. Đề nghị đơn vị báo cáo đến đúng ngày chốt.',
      en: 'It is added, with a remark. Ask the unit for the value on the cut-off day.',
    },
  },
  KY22: {
    severity: 'warning',
    message: {
      vi: 'Kỳ {period} chưa kết thúc vào ngày {on} (kết thúc {end}): mọi số liệu của kỳ là số ước.',
      en: 'The period {period} had not ended on {on} (it ends {end}): all its figures are estimates.',
    },
    advice: {
      vi: 'Ghi rõ "ước" trong báo cáo và cập nhật khi có số chính thức.',
      en: 'Say so in the report, and update when official figures come.',
    },
  },
};

const units: Readonly<Record<string, ProblemEntry>> = {
  DV20: {
    severity: 'error',
    message: {
      vi: 'Tệp {file} là của {unit}, nhưng đơn vị này không tồn tại trong kỳ {period} ({life}). Số liệu trong tệp không được dùng.',
      en: '{file} is from {unit}, which did not exist in {period} ({life}). Its figures were not used.',
    },
    advice: {
      vi: 'Kiểm tra mã đơn vị trong submissions.yaml, hoặc ngày thành lập, giải thể trong units.yaml.',
      en: 'Check the unit’s code in submissions.yaml, or its dates in units.yaml.',
    },
  },
  DV21: {
    severity: 'error',
    message: {
      vi: 'Tệp {file} ghi là của đơn vị {unit}, nhưng không có đơn vị nào mang mã này.',
      en: '{file} is listed for the unit {unit}, but no unit has this code.',
    },
    advice: { vi: 'Sửa mã trong submissions.yaml.', en: 'Correct the code in submissions.yaml.' },
  },
};

const tasks: Readonly<Record<string, ProblemEntry>> = {
  NV20: {
    severity: 'warning',
    message: {
      vi: 'Hạn chế "{finding}" chưa xác định được cơ quan chủ trì khắc phục.',
      en: 'No lead unit could be found for remedying "{finding}".',
    },
    advice: {
      vi: 'Giao một cơ quan chủ trì, hoặc ghi lý do không giao nhiệm vụ.',
      en: 'Name a lead unit, or give the reason why no task is set.',
    },
  },
  NV21: {
    severity: 'warning',
    message: {
      vi: 'Nhiệm vụ {task} ("{what}") quá hạn từ {due}, và không báo cáo nào nhắc đến.',
      en: 'Task {task} ("{what}") has been overdue since {due}, and no report mentions it.',
    },
    advice: { vi: 'Yêu cầu {lead} báo cáo kết quả.', en: 'Ask {lead} to report on it.' },
  },
  NV22: {
    severity: 'note',
    message: {
      vi: '{unit} báo cáo nhiệm vụ {task} đã hoàn thành; văn phòng chưa xác nhận.',
      en: '{unit} reports the task {task} as done; the office has not confirmed it.',
    },
    advice: {
      vi: 'Kiểm tra sản phẩm rồi xác nhận trong tasks.yaml.',
      en: 'Check the deliverable, then confirm it in tasks.yaml.',
    },
  },
};

const citations: Readonly<Record<string, ProblemEntry>> = {
  VD20: {
    severity: 'warning',
    message: {
      vi: 'Tệp {file} viện dẫn "{quote}", văn bản này đã được thay bằng {replacement} trước kỳ báo cáo.',
      en: '{file} cites "{quote}", which {replacement} had replaced before the period ended.',
    },
    advice: { vi: 'Viện dẫn văn bản đang có hiệu lực.', en: 'Cite the directive in force.' },
  },
  VD21: {
    severity: 'note',
    message: {
      vi: 'Tệp {file} viện dẫn "{quote}", có thể là một trong các văn bản: {candidates}.',
      en: '{file} cites "{quote}", which may be any of: {candidates}.',
    },
    advice: { vi: 'Ghi rõ ngày ban hành hoặc cơ quan ban hành.', en: 'State its date or its issuer.' },
  },
};

export const check: Readonly<Record<string, ProblemEntry>> = {
  ...figures,
  ...periods,
  ...units,
  ...tasks,
  ...citations,
  NV23: {
    severity: 'warning',
    message: {
      vi: 'Hạn chế "{finding}" chưa có nhiệm vụ khắc phục và chưa có lý do không giao: chưa kết thúc được đợt đánh giá.',
      en: 'The shortcoming "{finding}" has neither a remedy nor a waiver: the review cannot be closed.',
    },
    advice: {
      vi: 'Giao nhiệm vụ, hoặc ghi lý do (waivers) trong confirmations.yaml.',
      en: 'Set a task, or write a waiver into confirmations.yaml.',
    },
  },
  NV24: {
    severity: 'warning',
    message: {
      vi: 'Lý do không giao nhiệm vụ cho hạn chế "{finding}" còn để trống hoặc chưa có người ký: chưa kết thúc được đợt đánh giá.',
      en: 'The waiver for "{finding}" has no reason or no name: the review cannot be closed.',
    },
    advice: {
      vi: 'Ghi lý do và người quyết định trong confirmations.yaml.',
      en: 'Write the reason and who decided into confirmations.yaml.',
    },
  },
  NV25: {
    severity: 'note',
    message: {
      vi: 'Nhiệm vụ {task} ("{what}") của kỳ trước chưa có đơn vị nào nhắc đến: chưa kết thúc được đợt đánh giá.',
      en: 'No unit speaks of the task {task} ("{what}") of the last review: the review cannot be closed.',
    },
    advice: {
      vi: 'Hỏi đơn vị chủ trì, ghi kết quả vào progress trong tasks.yaml, hoặc ghi lý do (waivers).',
      en: 'Ask the unit in charge and write what it says into progress in tasks.yaml, or write a waiver.',
    },
  },
};
