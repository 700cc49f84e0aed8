/**
 * Words that make a clause an achievement, a shortcoming, a task, or mere proceedings.
 *
 * domain.md 6.2. A marker alone does not decide: sections, concessions and negations do; see
 * findings.ts and tasks.ts.
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

/** Reports of proceedings: what a meeting does is neither result nor shortcoming. */
export const PROCEEDINGS: readonly string[] = words(`
  đến dự | dự họp | dự hội nghị | tham dự | cùng dự | chủ trì | chủ trì hội nghị | điều hành | khai mạc | phát biểu | thảo luận | thông qua | chất vấn | đọc | nghe | xem xét | bàn và quyết định | biểu quyết | tọa đàm | nối trực tuyến | dự trực tuyến | kiểm điểm | sơ kết | tổng kết | đánh giá kết quả | giao ban | họp đánh giá | họp ban chấp hành | vừa họp | họp hội nghị | họp kỳ | họp HĐND | họp lần thứ | họp trực tuyến | tổ chức hội nghị | quán triệt | góp ý | lấy ý kiến | trực báo | dự, chỉ đạo | giao việc | tờ trình | bàn cách | bàn việc | nhìn lại | làm rõ kết quả | quyết nghị | căn cứ | có các đồng chí | khen thưởng | trả lời kiến nghị | chính sách mới | tán thành | kết quả như sau | cho biết kinh tế | diễn ra ngày | họp thường lệ | đánh giá tháng
`);

/** Verbs and adverbs with which a task begins. */
export const TASK_VERBS: readonly string[] = words(`
  tập trung | tiếp tục | tăng cường | đẩy mạnh | đẩy nhanh | khẩn trương | kiên quyết | quyết liệt | rà soát | phát hiện | chấn chỉnh | khắc phục | tháo gỡ | gỡ khó | gỡ vướng | bổ khuyết | hoàn thành | hoàn thiện | thực hiện | triển khai | tổ chức |
  phối hợp | chủ động | nâng cao | nâng | chú trọng | quan tâm | làm tốt | làm | siết | siết chặt | bảo đảm | đảm bảo | giữ vững | giữ | ổn định | phát huy | phát triển | khôi phục | phục hồi | xây dựng | xử lý | giải quyết | kiểm tra | giám sát | thanh tra | quản lý |
  tuyên truyền | vận động | huy động | thu hút | cải cách | cắt giảm | đề cao | gắn | đưa | lập | cấp | đào tạo | tạo | giảm | kiềm chế | thu hoạch | chuyển đổi | liên kết | trồng | chuẩn bị | rút kinh nghiệm | tham mưu | ban hành | báo cáo | tổng hợp | đôn đốc | chỉ đạo | lãnh đạo | cụ thể hóa | phấn đấu | tìm giải pháp | tìm | thúc đẩy | đổi mới | sắp xếp | kiện toàn | củng cố | thu | chi | khai thác | chống | phòng, chống | phòng chống | ngăn chặn | chăm lo | hỗ trợ | tích cực | nghiêm túc | thường xuyên | bố trí | ưu tiên | dồn | dồn nguồn lực | mở rộng | bồi dưỡng | tuyển | giao | xác định | công khai | niêm yết | hướng dẫn | kịp thời | sớm | duy trì | bám sát | theo dõi | rà | tu bổ | nạo vét | giải tỏa | giải phóng | bàn giao | khởi công | đấu giá | đầu tư | tái cơ cấu | cơ cấu | chuyển dịch | xóa | khuyến khích | tạo điều kiện | tạo việc làm | tạo chuyển biến | kiểm soát | bổ sung | ứng dụng | số hóa | nhân rộng | đối thoại | tiếp dân | tiếp công dân | xây | sửa chữa | nắm chắc | nắm | tranh thủ | cân đối | tiết kiệm | gương mẫu | kiểm điểm | phê duyệt | tiếp nhận | thẩm định | trình | sơ kết | tổng kết | thống kê | đánh giá | phân công | thành lập | tái lập | quy hoạch | chỉnh trang | bảo vệ | bảo tồn | tôn tạo | giáo dục | tuyển quân | giao quân | diễn tập | huấn luyện | xét xử | điều tra | truy quét | trấn áp | đấu tranh | nêu cao | nhanh chóng | linh hoạt | hết sức | thực thi | chấp hành | tuân thủ | vận hành | kết nối | khơi thông | giải ngân | quyết tâm | hạn chế | hết tháng | tăng | mở | đăng ký | kết nạp | học tập | quán triệt
`);

/** Who may ask for work: behind these verbs the sentence sets tasks. */
export const REQUESTS: readonly string[] = words(`
  yêu cầu | đề nghị | lưu ý | gợi ý | chỉ đạo các | giao nhiệm vụ | nhấn mạnh | quyết định giao | đặt mục tiêu | đề ra | xác định | nêu nhiệm vụ | phấn đấu | tập trung vào | chốt mục tiêu | định mục tiêu | đặt ra | trọng tâm là | thống nhất giao
`);

/** Open a passage about what is to be done. */
export const TASK_OPENERS: readonly string[] = words(`
  thời gian tới | trong thời gian tới | tới đây | sắp tới | nhiệm vụ trọng tâm | một số nhiệm vụ | nửa cuối năm | những tháng cuối năm | các tháng cuối năm | các tháng còn lại | từ nay đến cuối năm | từ nay tới cuối năm | phương hướng | mục tiêu năm | để hoàn thành | để năm | để đạt | trong quý tới | sang tháng | sang quý | sang năm | năm tới | quý tới | tháng tới | phấn đấu | nhiệm vụ thời gian tới | kết luận hội nghị | phát biểu kết luận | kết luận | mục tiêu chung
`);

/** Deadlines without a day. */
export const VAGUE_DUES: readonly string[] = words(`
  thời gian tới | trong thời gian tới | sớm | kịp thời | trong năm | thường xuyên | trong thời gian sớm nhất | ngay | trước mắt | đúng thời gian quy định | đúng tiến độ | theo đúng tiến độ
`);

/** Before the day or month of a firm deadline. */
export const DUE_CUES: readonly string[] = words(`
  trước | chậm nhất | chậm nhất là | chậm nhất ngày | chậm nhất đến | xong trước | hoàn thành trước | trong | hết | đến hết | xong trong | hoàn thành trong | hạn | thời hạn | thời gian hoàn thành | hoàn thành | đến
`);

/** Words of degree with which a want is measured (domain.md 6.2). */
export const DEGREES: readonly string[] = words(`
  cá biệt | một số | một vài | một bộ phận | nhiều | phổ biến | có nơi | có lúc | có việc | có mặt | chưa cao | chưa nghiêm | chưa thật sự | chưa thực sự | còn nhiều | rất chậm | nghiêm trọng | cơ bản | nhất định | đôi lúc | ở một số | không ít
`);

/** Begin the stated cause of what is said before. */
export const CAUSES: readonly string[] = words(
  `nguyên nhân chủ yếu do | nguyên nhân chủ yếu là do | nguyên nhân chủ yếu là | nguyên nhân chủ yếu | nguyên nhân chính là do | nguyên nhân chính là | nguyên nhân chủ quan | nguyên nhân khách quan | chủ yếu do | nguyên nhân do | nguyên nhân là do | nguyên nhân chính do | nguyên nhân là | do | vì | bởi | xuất phát từ | nguyên nhân`,
);

/** Up to these the words of a sentence only say who speaks. */
export const SPEAKS: readonly string[] = words(`
  theo báo cáo | theo đó | theo báo cáo tại kỳ họp | kết quả | cụ thể | nổi bật | nổi bật là | nhờ vậy | đến nay | trong đó | ngoài ra | bên cạnh đó | đồng thời | cùng lúc | tuy nhiên | song | nhưng | cùng với đó | đặc biệt | trọng tâm là | nhất là | tính chung | qua đó | đáng chú ý | một số chỉ tiêu nổi bật | nhìn chung | đáng ghi nhận | mặt khác | và
`);

/** Verbs of speaking: what stands before them and a colon or comma is no statement. */
export const SPEECH: readonly string[] = words(`
  cho biết | đánh giá | báo cáo | cho thấy | cho rằng | nêu | thống kê | gồm | gồm mốt số việc | xác định | nhận định | khẳng định | mổ xẻ | thảo luận | chỉ ra | quanh | như | là
`);

/** Indicators of which less is better: their fall is a result. */
export const LESS_IS_BETTER: readonly string[] = words(`
  phạm pháp | tội phạm | vụ án | phạm pháp hình sự | tai nạn | tai nạn giao thông | hộ nghèo | hộ cận nghèo | cận nghèo | nghèo | tỷ lệ nghèo | suy dinh dưỡng | sinh con thứ | thất nghiệp | vụ cháy | vi phạm | đơn thư | khiếu nại | tố cáo | nợ đọng | nợ thuế | dịch bệnh | sốt xuất huyết | ca mắc | bỏ học | lạm phát | thiệt hại | tử vong | ma túy | người nghiện | bạo lực | quá hạn | tảo hôn | người chết | bị thương | số vụ
`);
