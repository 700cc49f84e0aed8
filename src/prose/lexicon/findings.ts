/**
 * Words that make a clause an achievement or a shortcoming, and those that weigh or explain it.
 *
 * domain.md 6.2. A marker alone does not decide: sections, concessions and negations do; see read/findings/.
 */
import { words } from './words.ts';

/** Say by themselves that something fell short. */
export const SHORTCOMINGS: readonly string[] = words(`
  chưa | còn chậm | còn thấp | còn hạn chế | còn lỏng | còn lỏng lẻo | còn để xảy ra | còn xảy ra | còn tồn tại | còn nhiều hạn chế |
  còn nhiều khó khăn | còn khó khăn | còn gặp khó khăn | còn gặp nhiều khó khăn | còn gặp | còn yếu | còn thiếu | còn nguy cơ |
  còn bất cập | còn một số | còn tình trạng | còn mang tính hình thức | còn có | còn khó | còn lúng túng | còn phức tạp | còn diễn biến | còn cao |
  còn nhỏ lẻ | còn kéo dài | còn bị động | vẫn còn | còn nợ | còn vướng | còn chồng chéo | còn ít | còn tiềm ẩn | còn tái diễn | còn né tránh |
  gặp khó | gặp khó khăn | gặp nhiều khó khăn | khó khăn | gặp vướng mắc | gặp thách thức | vướng mắc | chậm tiến độ | chậm so với | tiến độ chậm | rất chậm | chậm lại | chậm được | đạt thấp |
  đạt tỷ lệ thấp | không đạt | không hoàn thành | lúng túng | né tránh | đùn đẩy | nể nang | buông lỏng | lỏng lẻo | bất cập | hạn chế |
  yếu kém | trì trệ | tồn đọng | quá hạn | kéo dài | chuyển biến ít | ít chuyển biến | chuyển biến chậm | thiếu chủ động | thiếu quyết liệt | thiếu đồng bộ | thiếu vốn |
  thiếu | chỉ đạt | mới đạt | chỉ bằng | mới bằng | mới được | thấp nhất | thấp hơn | kém | kém cùng kỳ | kém hơn | sụt giảm | thu hẹp | bấp bênh | nghiêm trọng hơn | tăng chậm | không kịp thời |
  không thường xuyên | ảnh hưởng | phức tạp | tái phạm | tái lấn chiếm | lấn chiếm | sai phạm | vi phạm còn | tình trạng | hình thức | qua loa |
  thất thu | nợ đọng | xuống cấp | ô nhiễm | dàn trải | manh mún | nhỏ lẻ | thụ động | trông chờ | ỷ lại | không đồng đều | không rõ nét | mờ nhạt | chất lượng thấp | hiệu quả thấp | lạm phát cao
`);

/** Among them those that also stand in good or neutral sentences: they need a section or an opener. */
export const WEAK_SHORTCOMINGS: readonly string[] = words(`
  ảnh hưởng | phức tạp | thiếu | hạn chế | tình trạng | khó khăn | kéo dài | kém | hình thức | còn có | thấp hơn | vướng mắc | bất cập | ô nhiễm | nhỏ lẻ | vi phạm còn | lấn chiếm | quá hạn | tồn đọng | xuống cấp
`);

/** Before a marker of want they turn it round: `không còn hộ nghèo`, `khắc phục hạn chế`. */
export const TURNS: readonly string[] = words(`
  không có | không còn | không để | khắc phục | giảm | hạn chế | tháo gỡ | gỡ | tránh | ngăn chặn | xử lý | giải quyết | vượt qua | vượt | phòng | chống | phòng, chống | kiềm chế | bàn cách khắc phục | dù | mặc dù | trong điều kiện | bất chấp | đẩy lùi | xóa | chấm dứt
`);

/** Open a passage about what fell short. */
export const SHORTCOMING_OPENERS: readonly string[] = words(`
  tuy nhiên | tồn tại | hạn chế | tồn tại, hạn chế | hạn chế, tồn tại | những hạn chế | một số hạn chế | khó khăn | khuyết điểm | các tồn tại | những tồn tại | chỗ còn yếu | những chỗ còn yếu | mặt hạn chế | về hạn chế | song song đó còn | còn những hạn chế | bên cạnh những kết quả đạt được | bên cạnh kết quả đạt được | bên cạnh những kết quả | ngoài những kết quả | gặp khó | còn các tồn tại | còn một số tồn tại | còn một số hạn chế | còn gặp thách thức | nhìn nhận
`);

/** Say by themselves that something went well. */
export const ACHIEVEMENTS: readonly string[] = words(`
  ổn định | tăng | đạt | đặt nhiều chỉ tiêu | vượt | hoàn thành | hoàn thành tốt | được tăng cường | tăng cường | được quan tâm | được chú trọng | được coi trọng | được đảm bảo | được bảo đảm | đảm bảo | bảo đảm |
  giữ vững | được giữ vững | được giữ | chuyển biến | chuyển biến tích cực | chuyển dịch | tích cực | đổi mới | có nhiều đổi mới | thành công | thắng lợi | kịp thời | chu đáo | hiệu quả | có kết quả | sôi nổi | sôi động |
  phát triển | tăng trưởng | khá | tốt | tiến bộ | nền nếp | nề nếp | đi vào nền nếp | duy trì | củng cố | nâng lên | được nâng lên | nâng cao | được nâng cao | đồng bộ | rõ nét | toàn diện | đúng tiến độ | đúng luật | an toàn | bội thu |
  được mùa | đẩy mạnh | được đẩy mạnh | được đẩy nhanh | quyết liệt | được tập trung | được triển khai | triển khai | được thực hiện | được chăm lo | được đầu tư | được kiểm soát | kiểm soát | kiểm soát được | đẩy lùi | phục hồi | thông suốt | không gián đoạn | về đích | dẫn đầu | xếp thứ | thành lập | kết nạp | công nhận | khánh thành | ra mắt | phát hành | xong | trao | tặng | hỗ trợ | giải quyết | tổ chức | chặt chẽ | sát | gỡ vướng | thuận lợi | đúng hướng | hợp lý | phù hợp | tự chủ | chủ động | đủ nước | ghi nhận | biểu dương | tiếp tục được | khởi sắc | nổi bật | thêm | vận hành | giúp | tạo điều kiện | bàn giao | duyệt | mở | xây dựng | cấp | lập | trồng | chống | đón | giao | khám phá | vận động | tuyên truyền | quản lý | ít sâu bệnh | không có dịch | chăm lo | bám sát | lãnh đạo | chỉ đạo | kiểm tra | thu hoạch | thay giống | gieo trồng | giảm nghèo | đạt và vượt
`);

/** Words of degree with which a want is measured (domain.md 6.2). */
export const DEGREES: readonly string[] = words(`
  cá biệt | một số | một vài | một bộ phận | nhiều | phổ biến | có nơi | có lúc | có việc | có mặt | chưa cao | chưa nghiêm | chưa thật sự | chưa thực sự | còn nhiều | rất chậm | nghiêm trọng | cơ bản | nhất định | đôi lúc | ở một số | không ít
`);

/** Begin the stated cause of what is said before. */
export const CAUSES: readonly string[] = words(
  `nguyên nhân chủ yếu do | nguyên nhân chủ yếu là do | nguyên nhân chủ yếu là | nguyên nhân chủ yếu | nguyên nhân chính là do | nguyên nhân chính là | nguyên nhân chủ quan | nguyên nhân khách quan | chủ yếu do | nguyên nhân do | nguyên nhân là do | nguyên nhân chính do | nguyên nhân là | do | vì | bởi | xuất phát từ | nguyên nhân`,
);

/** Indicators of which less is better: their fall is a result. */
export const LESS_IS_BETTER: readonly string[] = words(`
  phạm pháp | tội phạm | vụ án | phạm pháp hình sự | tai nạn | tai nạn giao thông | hộ nghèo | hộ cận nghèo | cận nghèo | nghèo | tỷ lệ nghèo | suy dinh dưỡng | sinh con thứ | thất nghiệp | vụ cháy | vi phạm | đơn thư | khiếu nại | tố cáo | nợ đọng | nợ thuế | dịch bệnh | sốt xuất huyết | ca mắc | bỏ học | lạm phát | thiệt hại | tử vong | ma túy | người nghiện | bạo lực | quá hạn | tảo hôn | người chết | bị thương | số vụ
`);
