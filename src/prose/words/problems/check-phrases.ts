/**
 * Phrases that a parameter of a problem may name (`slip: '@swapped'`), so that an explanation is data and its words stand
 * here. A phrase may have holes of its own, filled from the same parameters.
 */
import type { Words } from '#prose/words/problems.ts';

export const phrases: Readonly<Record<string, Words>> = {
  '@none': { vi: '', en: '' },
  '@kind-json': { vi: ': đây là dữ liệu JSON của một chương trình', en: ': it is JSON, the data of a program' },
  '@kind-xml': { vi: ': đây là tệp XML', en: ': it is an XML file' },
  '@kind-html': { vi: ': đây là trang web (HTML)', en: ': it is a web page (HTML)' },
  '@kind-mht': { vi: ': đây là thư hoặc trang web đã lưu', en: ': it is a saved mail or web page' },
  '@kind-zip': { vi: ': đây là tệp nén', en: ': it is a zip archive' },
  '@kind-opendocument': { vi: ': đây là tệp của LibreOffice (OpenDocument)', en: ': it is an OpenDocument file' },
  '@kind-pptx': { vi: ': đây là bài trình chiếu PowerPoint', en: ': it is a PowerPoint presentation' },
  '@kind-other': { vi: '', en: '' },
  '@all': { vi: 'toàn bộ', en: 'all there are' },
  '@those': { vi: 'số được nêu', en: 'those told of' },
  '@no-recipients': { vi: ' Không thấy phần Nơi nhận.', en: ' There are none.' },
  '@party-archive': {
    vi: ' Văn bản của Đảng ghi "Lưu Văn phòng …", không ghi "VT".',
    en: ' Party papers archive at `Lưu Văn phòng …`, not `VT`.',
  },
  '@swapped': {
    vi: ' Có vẻ đảo chữ số: {suggested} thì khớp{rounding}.',
    en: ' Two digits look swapped: with {suggested} it fits{rounding}.',
  },
  '@last-digit': {
    vi: ' Chỉ lệch ở chữ số cuối: {suggested} thì khớp{rounding}.',
    en: ' Only the last digit is off: with {suggested} it fits{rounding}.',
  },
  '@one-digit': {
    vi: ' Có vẻ sai một chữ số: {suggested} thì khớp{rounding}.',
    en: ' One digit looks wrong: with {suggested} it fits{rounding}.',
  },
  '@truncated': {
    vi: ' Số bị cắt bớt chữ số chứ không làm tròn.',
    en: ' The number was cut, not rounded.',
  },
  '@thousandfold': {
    vi: ' Có vẻ nhầm triệu với tỷ (lệch 1.000 lần): {suggested} thì khớp{rounding}.',
    en: ' Million and billion look mixed up (1,000 times): with {suggested} it fits{rounding}.',
  },
  '@whole-index': {
    vi: ' Có vẻ ghi chỉ số (gồm cả 100%) thay cho mức tăng: {suggested}% thì khớp.',
    en: ' It looks like the index (with the 100%) in place of the growth: {suggested}% fits.',
  },
  '@inverse': {
    vi: ' Có vẻ lấy ngược gốc so sánh (chia cho số kỳ này).',
    en: ' It looks divided by the wrong one of the two (this period’s value).',
  },
  '@opposite': {
    vi: ' Tăng và giảm bị viết ngược.',
    en: ' Rise and fall are the wrong way round.',
  },
  '@falls': {
    vi: ' Số kỳ này thấp hơn gốc so sánh: là giảm, không phải tăng.',
    en: ' The value is below the base: it fell and did not rise.',
  },
  '@rises': {
    vi: ' Số kỳ này cao hơn gốc so sánh: là tăng, không phải giảm.',
    en: ' The value is above the base: it rose and did not fall.',
  },
  '@fall': { vi: 'giảm {size}', en: 'a fall of {size}' },
  '@rise': { vi: 'tăng {size}', en: 'a rise of {size}' },
  '@within-rounding': { vi: ' (tính cả phần làm tròn)', en: ' (within what rounding allows)' },
  '@remainder': {
    vi: ' Có vẻ lấy phần còn thiếu hoặc phần vượt thay cho mức đạt.',
    en: ' It looks like what is missing or beyond in place of what was reached.',
  },
  '@other-base': {
    vi: ' Tỷ lệ này khớp với {otherBase}.',
    en: ' The percentage fits {otherBase} instead.',
  },
  '@without-part': {
    vi: ' Tổng này khớp nếu bỏ "{part}".',
    en: ' The total fits without "{part}".',
  },
  '@part-twice': {
    vi: ' Tổng này khớp nếu "{part}" tính hai lần.',
    en: ' The total fits if "{part}" is counted twice.',
  },
  '@estimate': { vi: 'số ước', en: 'an estimate' },
  '@preliminary': { vi: 'số sơ bộ', en: 'preliminary' },
  '@official': { vi: 'số chính thức', en: 'official' },
  '@revised': { vi: 'số đã điều chỉnh', en: 'revised' },
  '@of-rates': {
    vi: 'chênh lệch giữa {now} và {base} là {difference} điểm phần trăm, không phải {difference}%',
    en: 'the difference between {now} and {base} is {difference} percentage points, not {difference}%',
  },
  '@of-amount': {
    vi: '{now} không phải là tỷ lệ nên không tăng, giảm bằng điểm phần trăm',
    en: '{now} is no rate and does not change by percentage points',
  },
  '@difference': { vi: ' Chênh {difference}.', en: ' The difference is {difference}.' },
  '@missing-rest': {
    vi: ' Còn {difference} chưa rõ ở đâu.',
    en: ' {difference} is unaccounted for.',
  },
  '@two-tiers': {
    vi: 'chính quyền địa phương hai cấp, không còn cấp huyện',
    en: 'local government has two tiers and no districts',
  },
  '@no-district-police': { vi: 'không còn công an cấp huyện', en: 'there is no district police' },
  '@local-tax': {
    vi: 'nay là Thuế tỉnh, thành phố và Thuế cơ sở',
    en: 'it is now Thuế tỉnh, thành phố and Thuế cơ sở',
  },
  '@before-agriculture': {
    vi: 'cơ quan tài nguyên và môi trường và cơ quan nông nghiệp và phát triển nông thôn',
    en: 'one body for resources and environment and one for agriculture',
  },
  '@before-ethnic': { vi: 'cơ quan công tác dân tộc', en: 'the body for ethnic affairs' },
  '@no-zones': { vi: 'huyện đảo', en: 'the island district' },
  '@no-month': { vi: 'một năm chỉ có 12 tháng.', en: 'a year has 12 months.' },
  '@no-day': { vi: 'tháng {month} chỉ có {days} ngày.', en: 'month {month} has {days} days.' },
  '@monday': { vi: 'thứ hai', en: 'Monday' },
  '@tuesday': { vi: 'thứ ba', en: 'Tuesday' },
  '@wednesday': { vi: 'thứ tư', en: 'Wednesday' },
  '@thursday': { vi: 'thứ năm', en: 'Thursday' },
  '@friday': { vi: 'thứ sáu', en: 'Friday' },
  '@saturday': { vi: 'thứ bảy', en: 'Saturday' },
  '@sunday': { vi: 'chủ nhật', en: 'Sunday' },
  '@new-year': { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  '@tet': { vi: 'Tết Nguyên đán', en: 'Tết' },
  '@kings': { vi: 'ngày Giỗ Tổ Hùng Vương', en: 'the Hùng Kings’ day' },
  '@victory': { vi: 'ngày Chiến thắng', en: 'Victory Day' },
  '@labour': { vi: 'ngày Quốc tế Lao động', en: 'Labour Day' },
  '@national': { vi: 'ngày Quốc khánh', en: 'National Day' },
  '@posted': { vi: ', trong khi văn bản ngày {written}', en: ' while the document is of {written}' },
  '@since': { vi: ' từ ngày {day}', en: ' from {day}' },
  '@undated': { vi: '', en: '' },
  '@laws': { vi: 'theo dữ liệu pháp luật,', en: 'by the law data' },
  '@register': { vi: 'theo sổ văn bản,', en: 'by the register' },
  '@own-symbol': { vi: 'theo chính ký hiệu,', en: 'by its own symbol' },
  '@cited-before': { vi: 'ở chỗ khác trong văn bản ghi', en: 'elsewhere in the text it is said that' },
  '@cited-too': { vi: 'ở chỗ khác trong văn bản ghi', en: 'elsewhere in the text it is said that' },
  '@undated-citation': { vi: 'thiếu ngày ban hành và trích yếu', en: 'lacks day and abstract' },
  '@unnumbered-citation': { vi: 'thiếu số và ngày ban hành', en: 'lacks number and day' },
  '@ended': { vi: 'không còn từ ngày', en: 'it ended on' },
  '@begins': { vi: 'thành lập ngày', en: 'it was founded on' },
};
