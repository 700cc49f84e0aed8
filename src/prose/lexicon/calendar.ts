/** Words that date something or number it: they claim the number beside them, so that nobody counts it. */
import { words } from './words.ts';

/** Before a day and month written with a stroke, dash or dot. */
export const DATE_CUES: readonly string[] = words(`
  ngày | sáng | chiều | tối | trưa | nay | đến | trước | từ | hôm | qua | mai | ngay | tới | hết | sau | hạn | mốc
`);

/** Of them, those that leave no doubt, whatever stands behind the day: `trước 10/11 việc di dời phải xong`. */
export const FIRM_DATE_CUES: readonly string[] = words(`
  ngày | sáng | chiều | tối | trưa | trước | sau | hạn | mốc | thời điểm | mốc là | hạn là | hạn chót | điều tra | hạn cuối là | chậm nhất | muộn nhất
`);

/** Number a thing beyond doubt, though a thing may stand behind the number: `Điều 5`, `tổng đài 1800`. */
export const FIRM_ORDINAL_CUES: readonly string[] = words(`
  ban chỉ đạo | điều | khoản | chương | phụ lục | quốc lộ | tỉnh lộ | hương lộ | huyện lộ | đường tỉnh | đường huyện | QL | HL | hotline | điện thoại | tổng đài | đường dây nóng | fax | tel | ngõ | ngách | số nhà |
  trang | thửa | tờ bản đồ số | số điện thoại | máy lẻ | số máy | ĐT | mẫu số | biểu số | đề án
`);

/** Before a number that names a place in a row, not an amount. */
export const ORDINAL_CUES: readonly string[] = words(`
  ngày | tổng đài | đường dây nóng | ban chỉ đạo | tổ công tác | số điện thoại | máy lẻ | số máy | mẫu số | biểu số |
  lần thứ | thứ | khóa | khoá | kỳ họp thứ | hội nghị lần | phiên họp thứ | phiên thứ | lần | nhiệm kỳ | lớp |
  cấp | mức độ | mức | hạng | loại | cấp độ | điều | khoản | điểm | chương | mục | phần | phụ lục | biểu | mẫu |
  bảng | hình | trang | bước | bậc | quốc lộ | tỉnh lộ | hương lộ | huyện lộ | đường tỉnh | đường huyện | HL | QL | ĐT | đường | ngõ | ngách | số nhà | lô |
  tổ dân phố số | khu phố | TDP | tổ | khối | giai đoạn | đợt | vùng | zone | hotline | ĐT | điện thoại | fax |
  tel | số | số hiệu | mã số | A | covid | sars-cov | cụm | nhóm | đội | trung đoàn | sư đoàn | kênh | vành đai
  | xóm | phòng | công ty | hệ thống | trường | tiểu học | trường tiểu học | mầm non | trường mầm non | mẫu giáo | THCS | THPT | quầy | ô | cửa | hẻm | mũi | mũi tiêm | trạm | nhà máy | thủy điện | thuỷ điện | tuyến | nút |
  phân xưởng | dây chuyền | buồng | tầng | tòa | tòa nhà | khoa | nông trường | lâm trường | xí nghiệp | cơ sở | thuế cơ sở | kíp | cống | buôn | bon | sóc | khóm | bản | khu dân cư | phân viện | chương trình | dự án | nhà văn hóa | cửa khẩu |
  trang trại | hợp tác xã | HTX | gói thầu | bãi | kho | bến | cảng | hầm | block | lô đất | phường đội | cụm công nghiệp | khu công nghiệp | KCN | CCN | KP | TDP số
  | khu vực | quân khu | chi nhánh | tiểu khu | khoảnh | tiểu đoàn | hải đội | đồn | phân trại | quân đoàn | chặng | lữ đoàn | binh đoàn | phân khu | phân hiệu |
  tờ bản đồ số | thửa | ấp | thôn | khu | tuổi | mục tiêu | chỉ thị | giờ | lúc
`);

/** Behind a number that is then no amount of things. */
export const AFTER_CUES: readonly string[] = words(`
  tuổi | sao | giờ | phút | cấp | rõ | bên | mặt | chiều | ngày | tháng | năm | quý | tuần | nhiệm kỳ |
  buổi/ngày | sạch | không | tại chỗ | nhất | bước | giây | lần
`);

export const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** Ordinals and month names in words. */
export const WORD_ORDINALS: readonly (readonly [string, number])[] = [
  ['nhất', 1],
  ['hai', 2],
  ['nhì', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
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
  ['hai mươi mốt', 21],
  ['hai mươi hai', 22],
];
