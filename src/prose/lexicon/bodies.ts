/**
 * Bodies of a locality as texts name them, and the words around people.
 *
 * The committee of a level has its own name (Quận ủy, Huyện ủy, Thành ủy, Tỉnh ủy); below the
 * district it is Đảng ủy of the ward or commune.
 */
import { words } from './words.ts';

/** Heads of bodies; `committee` stands for the Party committee of the level that follows. */
export const BODY_HEADS: readonly (readonly [string, string])[] = [
  ['Quận ủy', 'Quận ủy'],
  ['Huyện ủy', 'Huyện ủy'],
  ['Thành ủy', 'Thành ủy'],
  ['Tỉnh ủy', 'Tỉnh ủy'],
  ['Thị ủy', 'Thị ủy'],
  ['Đảng ủy', 'Đảng ủy'],
  ['Ban TVTU', 'Ban Thường vụ Thành ủy'],
  ['Ban Thường vụ Thành ủy', 'Ban Thường vụ Thành ủy'],
  ['HĐND', 'HĐND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['UBND', 'UBND'],
  ['Ủy ban nhân dân', 'UBND'],
  ['UBMTTQ Việt Nam', 'UBMTTQ Việt Nam'],
  ['Ủy ban MTTQ Việt Nam', 'UBMTTQ Việt Nam'],
  ['Ban Chấp hành Đảng bộ', 'committee'],
  ['Ban chấp hành Đảng bộ', 'committee'],
  ['Đảng bộ', 'committee'],
];

/** A level, and its Party committee. */
export const LEVELS: readonly (readonly [string, string])[] = [
  ['tỉnh', 'Tỉnh ủy'],
  ['thành phố', 'Thành ủy'],
  ['TP', 'Thành ủy'],
  ['quận', 'Quận ủy'],
  ['huyện', 'Huyện ủy'],
  ['thị xã', 'Thị ủy'],
  ['phường', 'Đảng ủy phường'],
  ['xã', 'Đảng ủy xã'],
  ['thị trấn', 'Đảng ủy thị trấn'],
  ['đặc khu', 'Đảng ủy đặc khu'],
];

/** Who does this presides. */
export const PRESIDES: readonly string[] = words(
  'chủ trì | điều hành | chủ tọa | kết luận hội nghị | chủ trì hội nghị',
);

/** A sentence with one of these and a day tells when the meeting was. */
export const MEETS: readonly string[] = words(`
  họp | hội nghị | kỳ họp | phiên họp | diễn ra | khai mạc | tổ chức | sơ kết | tổng kết | trực báo | ban hành | đặt mục tiêu
`);

/** Between these and `lần thứ` the number is the meeting's. */
export const MEETINGS: readonly string[] = words('hội nghị | họp | kỳ họp | kỳ | phiên họp | ban chấp hành');

/** Their numbers are congresses and terms, not meetings. */
export const CONGRESSES: readonly string[] = words('đại hội | khóa | nhiệm kỳ | giải | hội thi | liên hoan');

/** Offices that hold meetings and report under their own name, with a field behind: `Sở Công Thương`. */
export const OFFICES_OF_STATE: readonly string[] = words(`
  Sở | Cục | Chi cục | Phòng | Kho bạc | Ngân hàng | Thanh tra | Tòa án nhân dân | Viện kiểm sát nhân dân | Ban Quản lý |
  Trung tâm | Bộ Chỉ huy | Ban Chỉ huy | Thuế
`);

/** A body followed by one of these is the one whose business it is. */
export const HOSTS: readonly string[] = words(`
  họp | tổ chức | khai mạc | bế mạc | tiến hành | sơ kết | tổng kết | ban hành | chất vấn | thông qua | diễn ra | vừa |
  chủ trì | điều hành | đánh giá | kiểm điểm | báo cáo | bàn | chốt | đặt mục tiêu | thống kê | kết luận | giao ban | công bố
`);

/** Behind an office its holder is named, not a place. */
export const OFFICERS: readonly string[] = words(`
  bí thư | chủ tịch | phó bí thư | phó chủ tịch | phát ngôn | người phát ngôn | ban tổ chức | ban tuyên giáo | thường trực |
  dân vận | lãnh đạo | trưởng ban | giám đốc | theo báo cáo của | báo cáo của
`);
