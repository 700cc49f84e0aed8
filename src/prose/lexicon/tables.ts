/**
 * Words in the headers and rows of annex tables (domain.md 4.3 and 6.1: STT, chỉ tiêu, ĐVT, KH năm,
 * TH cùng kỳ, TH 9 tháng, so KH, so cùng kỳ, ước cả năm, ghi chú).
 */
import { words } from './words.ts';

export const ORDER_HEADERS: readonly string[] = words(`STT | TT | số TT | số thứ tự | S TT`);

export const UNIT_HEADERS: readonly string[] = words(`ĐVT | đơn vị tính | ĐV tính | đơn vị đo | đ.v.t | ĐV | đvt`);

export const LABEL_HEADERS: readonly string[] = words(`
  chỉ tiêu | tên chỉ tiêu | các chỉ tiêu | nội dung | danh mục | hạng mục | tiêu chí | diễn giải | khoản mục | lĩnh vực | nội dung chỉ tiêu | tên | loại | các khoản thu | nguồn thu | nội dung thu | chỉ tiêu chủ yếu | nhiệm vụ | sắc thuế | khoản thu
`);

/** The rows are units, not indicators. */
export const PLACE_HEADERS: readonly string[] = words(`
  đơn vị | tên đơn vị | phường | xã | phường, xã | xã, phường | địa phương | địa bàn | cơ quan | đơn vị báo cáo | tổ dân phố | trường | tên phường | thôn | khu phố
`);

export const IGNORED_HEADERS: readonly string[] = words(`
  ghi chú | đánh giá | khả năng | cơ quan chủ trì | đơn vị báo cáo | chủ trì | nguyên nhân | giải pháp | thời hạn | cơ quan theo dõi | người thực hiện | đơn vị thực hiện | khả năng đạt | đánh giá khả năng | đơn vị chủ trì | mã số | mã
`);

export const PLAN_WORDS: readonly string[] = words(`
  kế hoạch | KH | dự toán | DT | chỉ tiêu giao | nghị quyết | NQ | giao | mục tiêu | chỉ tiêu kế hoạch | KH năm | dự toán giao | kế hoạch giao
`);

export const LAST_WORDS: readonly string[] = words(
  `cùng kỳ | CK | năm trước | cùng kỳ năm trước | năm ngoái | kỳ trước`,
);

export const RESULT_WORDS: readonly string[] = words(`
  thực hiện | TH | ước | ước thực hiện | ước TH | kết quả | kết quả thực hiện | đạt được | lũy kế | số liệu | đã thực hiện | thực hiện được | số thực hiện | ước đạt | giá trị | số lượng | báo cáo
`);

/** Make a ratio of the column: `So sánh (%)`, `% KH`, `Tỷ lệ`. */
export const RATIO_WORDS: readonly string[] = words(
  `so | so với | so sánh | % | tỷ lệ | tỉ lệ | TH/KH | đạt tỷ lệ | mức độ hoàn thành | tốc độ | tăng trưởng`,
);

/** The column holds what was added, not the level. */
export const SIGNED_WORDS: readonly string[] = words(
  `tăng | giảm | tăng, giảm | tăng/giảm | tăng (+) | +/- | ± | tăng trưởng | tốc độ tăng`,
);

export const WHOLE_YEAR: readonly string[] = words(
  `cả năm | ước cả năm | ước thực hiện cả năm | ước TH cả năm | dự kiến cả năm | ước năm`,
);

export const TOTALS: readonly string[] = words(
  `tổng cộng | cộng | tổng số | tổng | toàn phường | toàn quận | toàn xã | toàn huyện | tổng cộng toàn quận`,
);

/** The unit stands for that of the row above. */
export const DITTO: readonly string[] = words(`" | -"- | // | nt | như trên | -nt- | '' | ″ | “ | ”`);

/** Short forms of units in headers and captions. */
export const SHORT_UNITS: readonly (readonly [string, string])[] = [
  ['tr.đ', 'triệu đồng'],
  ['trđ', 'triệu đồng'],
  ['tr.đồng', 'triệu đồng'],
  ['tr đồng', 'triệu đồng'],
  ['triệu đ', 'triệu đồng'],
  ['triệu', 'triệu đồng'],
  ['tỷ', 'tỷ đồng'],
  ['tỷ đ', 'tỷ đồng'],
  ['tỉ đồng', 'tỷ đồng'],
  ['1.000đ', 'nghìn đồng'],
  ['1000đ', 'nghìn đồng'],
  ['1.000 đồng', 'nghìn đồng'],
  ['1000 đồng', 'nghìn đồng'],
  ['ngàn đồng', 'nghìn đồng'],
  ['nghìn đ', 'nghìn đồng'],
  ['đ', 'đồng'],
  ['ng.đ', 'nghìn đồng'],
  ['dn', 'doanh nghiệp'],
  ['gcn', 'giấy chứng nhận'],
  ['m²', 'm2'],
  ['m³', 'm3'],
  ['tr.đ/người/năm', 'triệu đồng/người/năm'],
  ['trđ/người/năm', 'triệu đồng/người/năm'],
  ['tr.đ/người', 'triệu đồng/người'],
];
