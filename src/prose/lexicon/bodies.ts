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
  'chủ trì | điều hành | điều khiển | chủ tọa | kết luận hội nghị | chủ trì hội nghị | phát biểu kết luận',
);

/** A sentence with one of these and a day tells when the meeting was. */
export const MEETS: readonly string[] = words(`
  họp | hội nghị | kỳ họp | phiên họp | diễn ra | khai mạc | bế mạc | tổ chức | sơ kết | tổng kết | trực báo | ban hành |
  đặt mục tiêu | giao ban | kiểm điểm | nhìn lại | điểm lại | soát lại | hội ý | làm việc | tọa đàm | đối thoại | họp báo |
  cho ý kiến | nghe báo cáo | thẩm tra | giám sát | gặp mặt | thông qua | thống nhất | hội thảo | chủ trì
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
  chủ trì | điều hành | đánh giá | kiểm điểm | báo cáo | bàn | chốt | đặt mục tiêu | thống kê | kết luận | giao ban | công bố |
  tổng hợp | nhìn lại | điểm lại | soát lại | hội ý | cho ý kiến | thẩm tra | giám sát | cho biết | thống nhất | thảo luận
`);

/** Behind an office its holder is named, not a place. */
export const OFFICERS: readonly string[] = words(`
  bí thư | chủ tịch | phó bí thư | phó chủ tịch | chủ tịch thường trực | phó trưởng ban | chánh văn phòng | phát ngôn | người phát ngôn | ban tổ chức | ban tuyên giáo | bí thư thường trực |
  chủ nhiệm | trưởng đoàn | trưởng phòng | chánh án | viện trưởng | chỉ huy trưởng | chính ủy | cục trưởng | chi cục trưởng |
  chánh thanh tra | tổng giám đốc | phó giám đốc | dân vận | lãnh đạo | trưởng ban | giám đốc | theo báo cáo của | báo cáo của
`);

/** Bodies that need no field behind them: `Công an tỉnh Thái Bình`. */
export const BODIES_OF_WORK: readonly string[] = words(`
  Công an | Bộ Chỉ huy quân sự | Ban Chỉ huy quân sự | Bộ CHQS | Ban CHQS | Liên đoàn Lao động | LĐLĐ | Hội Nông dân |
  Hội Phụ nữ | Hội LHPN | Hội Liên hiệp Phụ nữ | Hội Cựu chiến binh | Hội CCB | Hội Chữ thập đỏ | Đoàn Thanh niên |
  Tỉnh đoàn | Thành đoàn | Huyện đoàn | Ủy ban Kiểm tra | UBKT | Viện kiểm sát nhân dân | Tòa án nhân dân |
  Kho bạc Nhà nước | Bảo hiểm xã hội | BHXH | Ngân hàng Chính sách xã hội | Trung tâm Phục vụ hành chính công |
  Trung tâm Y tế | Bệnh viện Đa khoa | Ban Quản lý dự án |
  Kiểm toán nhà nước | Hội Người cao tuổi | Hội Khuyến học | Hội Luật gia | Hội Làm vườn | Liên minh Hợp tác xã | Hạt Kiểm lâm |
  Liên hiệp các Hội | Hội Văn học nghệ thuật | Trường Chính trị | Bộ đội Biên phòng | Đồn Biên phòng | Đội Quản lý thị trường |
  Cục Thuế | Chi cục Thuế | Cục Thống kê | Chi cục Thống kê | Cục Hải quan | Cục Thi hành án dân sự | Chi nhánh Văn phòng Đăng ký đất đai
`);

/** Before these a person is named. */
export const HONORIFICS: readonly string[] = words(
  `đồng chí | các đồng chí | đ/c | ông | bà | các ông | anh | chị | thầy | cô`,
);

/** Family names; with one of them two to four words are a person. */
export const SURNAMES: readonly string[] = words(`
  Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đinh | Trịnh | Đào |
  Đoàn | Lương | Mai | Trương | Hà | Tô | Tạ | Cao | Lâm | Cù | Chu | Châu | Kiều | Quách | Thái | Tống | Vương | Đàm | Đồng |
  Giang | La | Lại | Lưu | Mạc | Nghiêm | Nông | Ninh | Ông | Phùng | Quan | Tăng | Thạch | Tiêu | Triệu | Từ | Văn | Vi | Lò |
  Lường | Cầm | Quàng | Giàng | Sùng | Vàng | Thào | Hờ | Mùa | Ma | Bế | Hứa | Khổng | Doãn | Đậu | Hầu | Khuất | Cung | Bạch |
  Âu | An | Biện | Cấn | Danh | Diệp | Đới | Hạ | Hàn | Kim | Kha | Lục | Mã | Nhâm | Phí | Sầm | Sơn | Tào | Thân | Thẩm | Tôn |
  Ung | Viên | Xa | Rơ | Ksor | Kpă | Nay | Siu | Rcom | Rah | Y | H | A | Hồ | Bh'riu | Alăng | Zơrâm | Điểu | K
`);
