/**
 * Units of measure as reports write them, and the words that multiply a number.
 *
 * `unit` is the written form a value is filed under; a scale word before a unit stays part of the
 * unit (`39 vạn tấn`), as the conventions of the annotated corpus have it.
 */
import { words } from './words.ts';

export type UnitKind = 'money' | 'measure' | 'percent' | 'points';

export type Unit = { readonly unit: string; readonly kind: UnitKind };

const of = (kind: UnitKind, unit: string, ...written: readonly string[]): readonly (readonly [string, Unit])[] =>
  [unit, ...written].map((form): readonly [string, Unit] => [form, { unit, kind }]);

/** Words that multiply, with their power of ten; they may stand one after the other. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tr', 6],
  ['tỷ', 9],
  ['tỉ', 9],
];

/** Units that stand behind a number or a scale word. Slips that occur in print lead to the right unit. */
export const UNITS: readonly (readonly [string, Unit])[] = [
  ...of('money', 'đồng', 'đông', 'đ', 'VNĐ', 'VND', 'đ.'),
  ...of('money', 'USD', 'đô la', 'đô-la', 'đô la Mỹ', 'US$'),
  ...of('money', 'euro', 'EUR'),
  ...of('percent', '%'),
  ...of('percent', '‰'),
  ...of('points', 'điểm phần trăm', 'điểm %'),
  ...of('measure', 'tấn'),
  ...of('measure', 'tạ'),
  ...of('measure', 'yến'),
  ...of('measure', 'kg', 'ki-lô-gam', 'ki lô gam'),
  ...of('measure', 'gam', 'gram'),
  ...of('measure', 'ha', 'héc ta', 'hécta', 'hec-ta', 'héc-ta'),
  ...of('measure', 'm2', 'm²', 'mét vuông'),
  ...of('measure', 'm3', 'm³', 'mét khối'),
  ...of('measure', 'km2', 'km²', 'ki-lô-mét vuông'),
  ...of('measure', 'km', 'ki-lô-mét', 'ki lô mét', 'cây số'),
  ...of('measure', 'm', 'mét', 'md', 'mét dài'),
  ...of('measure', 'cm'),
  ...of('measure', 'lít'),
  ...of('measure', 'kWh', 'Kwh', 'KWh'),
  ...of('measure', 'MW', 'MWp', 'KW', 'KV', 'KVA'),
  ...of('measure', 'sào'),
  ...of('measure', 'mẫu'),
  ...of('measure', 'ngày công'),
  ...of('measure', 'lượt khách', 'lượt du khách'),
  ...of('measure', 'teu', 'TEU'),
  ...of('measure', 'TOE'),
  ...of('measure', 'Mbps'),
];

/** Nouns that count things: `n <noun>` is a count, and with growth or plan the noun is its unit. */
export const COUNT_NOUNS: readonly string[] = words(`
  người | hộ | học viên | lượt khách | cổ đông | tổ viên | thành viên | tình nguyện viên | hạng mục công trình | ngôi | hộ dân | hộ nghèo | hộ cận nghèo | hộ gia đình | gia đình | nhân khẩu | khẩu | lao động |
  đối tượng | trường hợp | vụ | vụ việc | vụ án | việc | đơn | đơn thư | hồ sơ | giấy | giấy chứng nhận |
  giấy phép | thẻ | lượt người | lượt hộ | doanh nghiệp | hợp tác xã | tổ hợp tác | hộ kinh doanh | cơ sở |
  trang trại | gia trại | sản phẩm | mô hình | dự án | công trình | hạng mục | gói thầu | nhà | căn | căn hộ |
  ngôi nhà | tuyến | tuyến đường | tuyến phố | cây | con | cái | chiếc | bộ | suất | suất quà | phần quà | phần
  | quà | xã | phường | thôn | làng | bản | tổ | tổ dân phố | khu phố | khu dân cư | ấp | đơn vị | cơ quan |
  trường | trường học | lớp | học sinh | sinh viên | giáo viên | trẻ | trẻ em | cháu | trạm | bệnh nhân | ca |
  ca mắc | cuộc | cuộc họp | hội nghị | buổi | lớp tập huấn | đợt | lần | lượt | ý kiến | kiến nghị | nội dung |
  chỉ tiêu | tiêu chí | nhiệm vụ | văn bản | nghị quyết | tờ trình | quyết định | kế hoạch | báo cáo | chuyên đề
  | đề án | đảng viên | đảng viên mới | quần chúng | chi bộ | đảng bộ | tổ chức | tổ chức đảng |
  tổ chức cơ sở đảng | đồng chí | cán bộ | công chức | viên chức | đại biểu | hội viên | đoàn viên | thanh niên
  | công dân | quân nhân | chiến sĩ | chiến sỹ | dân quân | nạn nhân | tin | bài | tin bài | tin, bài | tập thể
  | cá nhân | câu lạc bộ | chủ thể | điểm | mặt hàng | gia cầm | đoàn | chứng chỉ | tuần | quyển | cuốn |
  biên bản | máy | xe | phương tiện | đám cháy | tai nạn | quyết định xử phạt | vườn | đàn | lồng | bè | tàu |
  thuê bao | tài khoản | giao dịch | thủ tục | dịch vụ
`);

/** Numbers in words that offices use for counts. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['mười ba', 13],
  ['mười bốn', 14],
  ['mười lăm', 15],
  ['mười sáu', 16],
  ['mười bảy', 17],
  ['mười tám', 18],
  ['mười chín', 19],
  ['hai mươi', 20],
];
