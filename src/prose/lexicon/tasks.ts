/**
 * Words with which tasks begin, are asked for and are given a deadline, and what they hand over.
 *
 * domain.md 6.2; what a clause with them is, read/tasks/ decides.
 */
import { meaning, words } from './words.ts';

/** Verbs and adverbs with which a task begins. */
export const TASK_VERBS: readonly string[] = words(`
  tập trung | tiếp tục | tăng cường | đẩy mạnh | đẩy nhanh | khẩn trương | kiên quyết | quyết liệt | rà soát | rà | rà lại | phát hiện | chấn chỉnh |
  khắc phục | tháo gỡ | gỡ | gỡ khó | gỡ vướng | bổ khuyết | hoàn thành | hoàn thiện | hoàn tất | hoàn chỉnh | thực hiện | triển khai | tổ chức |
  phối hợp | chủ trì | chủ động | nâng cao | nâng | nâng cấp | chú trọng | quan tâm | làm tốt | làm | làm việc | siết | siết chặt | bảo đảm | đảm bảo |
  giữ vững | giữ | giữ gìn | gìn giữ | ổn định | phát huy | phát triển | khôi phục | phục hồi | xây dựng | xử lý | xử phạt | giải quyết | kiểm tra |
  giám sát | thanh tra | quản lý | tuyên truyền | vận động | huy động | thu hút | cải cách | cải thiện | cải tạo | cắt giảm | đề cao | gắn | đưa | lập |
  cấp | cấp phép | đào tạo | tạo | giảm | kéo giảm | kiềm chế | thu hoạch | chuyển đổi | chuyển | chuyển giao | liên kết | trồng | chuẩn bị |
  rút kinh nghiệm | tham mưu | đề xuất | kiến nghị | ban hành | báo cáo | tổng hợp | tập hợp | đôn đốc | chỉ đạo | lãnh đạo | chỉ huy | cụ thể hóa |
  thể chế hóa | phấn đấu | tìm giải pháp | tìm | thúc đẩy | đổi mới | sắp xếp | kiện toàn | củng cố | thu | thu hồi | thu gom | chi | chi trả |
  khai thác | chống | phòng, chống | phòng chống | phòng ngừa | ngăn chặn | ngăn ngừa | chăm lo | chăm sóc | hỗ trợ | giúp | giúp đỡ | tích cực |
  nghiêm túc | thường xuyên | bố trí | ưu tiên | dồn | dồn nguồn lực | dồn sức | mở rộng | mở | mở đợt | bồi dưỡng | tập huấn | tuyển | tuyển dụng |
  tuyển chọn | giao | xác định | công khai | công bố | niêm yết | thông báo | hướng dẫn | kịp thời | sớm | duy trì | bám sát | bám | theo dõi | tu bổ |
  tu sửa | duy tu | nạo vét | khơi thông | giải tỏa | giải phóng | bàn giao | khởi công | thi công | đấu giá | đấu thầu | đầu tư | tái cơ cấu | cơ cấu |
  chuyển dịch | xóa | xóa bỏ | khuyến khích | khuyến nghị | tạo điều kiện | tạo việc làm | tạo chuyển biến | kiểm soát | bổ sung | điều chỉnh |
  điều chuyển | điều động | điều tiết | điều hành | luân chuyển | biệt phái | ứng dụng | áp dụng | vận dụng | số hóa | nhân rộng | nhân ra | đối thoại |
  tiếp dân | tiếp công dân | tiếp xúc | tiếp thu | xây | sửa | sửa chữa | nắm chắc | nắm | nắm bắt | nắm tình hình | tranh thủ | cân đối | tiết kiệm |
  gương mẫu | nêu gương | làm gương | kiểm điểm | phê duyệt | duyệt | tiếp nhận | thẩm định | thẩm tra | thẩm duyệt | trình | trình duyệt | sơ kết |
  tổng kết | thống kê | đánh giá | phân công | phân cấp | ủy quyền | thành lập | tái lập | quy hoạch | chỉnh trang | chỉnh lý | chỉnh sửa | bảo vệ |
  bảo tồn | bảo dưỡng | tôn tạo | giáo dục | tuyển quân | giao quân | diễn tập | huấn luyện | xét xử | điều tra | điều tra, xử lý | truy quét |
  truy bắt | truy tố | trấn áp | đấu tranh | tấn công | đánh mạnh | nêu cao | nêu tên | nhanh chóng | linh hoạt | hết sức | thực thi | chấp hành |
  tuân thủ | vận hành | kết nối | giải ngân | quyết toán | thanh toán | thanh lý | quyết tâm | hạn chế | tăng | đăng ký | kết nạp | học tập |
  quán triệt | phổ biến | tham gia | thăm hỏi | thăm | tặng quà | trao | hưởng ứng | phát động | nhắc | nhắc nhở | gửi | nộp | chốt | chốt xong | bàn |
  thống nhất | lấy | lấy ý kiến | phụ trách | giải trình | cập nhật | tiêm | tiêm phòng | phun | phun khử trùng | cấy | gieo | gieo cấy | gieo trồng |
  mời gọi | mời | kêu gọi | soạn | soạn thảo | dựng | dựng lại | dự báo | tuần tra | trực gác | trực chiến | trực ban | trực 24 | ứng trực | canh gác | phân loại | phân bổ |
  phân tích | phân luồng | lựa chọn | chọn | sử dụng | dùng | đề ra | đề nghị | yêu cầu | quy định | quyết định | ký | ký kết | ký cam kết | cam kết |
  hoàn trả | trả lời | trả | trả kết quả | cung cấp | cung ứng | chia sẻ | khai báo | kê khai | đối chiếu | kiểm kê | kiểm đếm | xác minh | xác nhận |
  làm rõ | làm sạch | làm giàu | chuẩn hóa | tích hợp | lắp đặt | lắp | cài đặt | trang bị | mua sắm | mua | bán | tiêu thụ | quảng bá | xúc tiến |
  giới thiệu | tư vấn | giải đáp | phản ánh | đăng tải | đưa tin | phát sóng | phát thanh | khen thưởng | biểu dương | thi đua | xét | xét duyệt |
  bình xét | bầu | bổ nhiệm | miễn nhiệm | quy hoạch cán bộ | cho ý kiến | góp ý | phản biện | tham vấn | nghiên cứu | khảo sát | thí điểm | làm điểm |
  đột phá | tinh gọn | tinh giản | hợp nhất | sáp nhập | giải thể | chia tách | nghiệm thu | cưỡng chế | đình chỉ | tạm dừng | dừng | kỷ luật | phạt |
  răn đe | bồi thường | di dời | sơ tán | cứu trợ | khống chế | dập dịch | khoanh vùng | khoanh nuôi | cách ly | khám | khám chữa bệnh |
  điều trị | dạy | dạy học | ôn luyện | cấp phát | cấp đổi | cấp dứt điểm | quyên góp | tích tụ | dồn điền | lồng ghép | tận dụng | khơi dậy |
  nuôi dưỡng | tạo nguồn | tạo sự | tạo lập | hình thành | hạ | hạ thấp | rút ngắn | rút | đơn giản hóa | minh bạch | giao ban | hội ý | trao đổi |
  liên hệ | lo | chạy thử | đi vào | đến từng | xuống | về cơ sở | bám cơ sở | gặp gỡ | lắng nghe | nghe | điền | điền phiếu | quét | dọn | thu dọn |
  vệ sinh | vớt | đắp | kè | gia cố | cắm mốc | đo đạc | phát dọn | tỉa | bón | chăm bón | tưới | tiêu úng | tái đàn | tiêu hủy | nuôi | thả |
  thả giống | khoan | đào | lát | trải | rải | thắp sáng | treo | lưu giữ | lưu trữ | bảo quản | bảo mật | trích | trích lập | cho vay | tín chấp |
  ủy thác | bán đấu giá | thoái vốn | định giá | xác lập | chấm dứt | kết thúc | chấm điểm | xếp loại | xếp hạng | kiểm định | hậu kiểm | tổng kiểm tra |
  tổng rà soát | rà quét | tổng vệ sinh | ghi nhận | đúc rút | kiến tạo | chịu trách nhiệm | nhận trách nhiệm | hoạch định | định hướng | dẫn dắt |
  khởi động | vào cuộc | xung kích | chung tay | chung sức | đồng hành | sát cánh | đi đầu | đi trước | tiên phong | vượt khó | phủ | phủ kín |
  phủ sóng | lấp đầy | tiến hành | thiết lập | thiết kế | thử nghiệm | rót | ứng vốn | tạm ứng | hoàn ứng | tất toán | ngừng | bãi bỏ | thay thế | thay |
  tiếp sức | bỏ | loại bỏ | loại trừ | giữ nghiêm | giữ chân | sàng lọc | tuyển sinh | xóa mù chữ | phổ cập | xã hội hóa | đa dạng hóa | hiện đại hóa |
  tự động hóa | cơ giới hóa | cứng hóa | kiên cố hóa | bê tông hóa | tiêu chuẩn hóa | công nghiệp hóa | thương mại hóa | trẻ hóa | cá thể hóa | thi hành | diệt | điều | đi | xin | gởi | kiềm | kiềm giá | lo liệu | đeo bám | phân khai | khoán | xuống giống | ra quân | lập lại | phòng trừ | thuê | vá | thay đổi | khóa sổ | trả lại | làm lại | cấp xong | giữ được | gom | chia | ghép | nối | kéo điện | phát quang | chặn | cấm | thuyết phục | cử | bảo lãnh | gia hạn | gia cố | giãn | khoanh nợ | vay | miễn | miễn, giảm | tôn vinh | truyền thông | cảnh báo | dẹp | xem xét | cân nhắc | đền bù | dự trữ | bình ổn | điều hòa | cải tiến | neo | đăng | phát | in | tuyên dương | kèm | đối soát | rà xét | đấu nối | phân định | chỉ định | ra văn bản | khởi tố | lấy mẫu | xét tặng | tặng | trao tặng | đề bạt | luân phiên | nêu | dành | trồng dặm | góp | góp sức | cương quyết | thăm dò | ký hợp đồng | đặt hàng | giao khoán | bốc xếp | thông xe | hoàn trả mặt bằng | khánh thành | đưa vào | vệ sinh | hiến | dời | tháo dỡ | phá dỡ | cắt | cắt bớt | nhập | tiếp quản | quy tụ | quy tập | khai giảng | khai trương | khắc phục ngay | cân | điểm danh | khép | khép hồ sơ | gắn camera | học tập | xin | soi | tự sửa chữa | tự sửa | tự kiểm tra | tự phê bình | tự rà soát | tự đánh giá | ngăn | soát | soát xét | rà xét lại | kiểm dịch | kẻ vạch | đỡ đầu | cắt cử | tổng rà | chia đất | rút thời gian | thẩm | thẩm thể thức | xử | xử hết | xử nghiêm | xử phạt nguội | loại | loại ngay | kèm thư | dự thảo | tháo | rút tên | gạch tên | bớt | thôi | nhất thiết | buộc | nhận | nhận quản | thấm nhuần | tính lại | tính toán | truy thu | thúc | đốc thúc | giục | sắm | trồng bù | trồng lại | trồng mới | khép kín | xới | xúc tiến | nhân giống | ươm | chiết | thâm canh | luân canh | tỉa thưa | bao tiêu | thu mua | đóng cửa | đóng góp | đóng điện | lợp | san | san lấp | san gạt | hàn khẩu | bồi trúc | đắp đê | hộ đê | nắn dòng | dẫn nước | bơm | xả | tháo | tích nước | chống hạn | chống úng | chống rét | phòng, trừ | phòng trị | diệt chuột | truy tìm | khám phá | phá án | triệt phá | xóa sổ | bóc gỡ | gọi hỏi | giáo dưỡng | quản chặt | quản thúc | trông coi | túc trực | canh phòng | soi chiếu | giữ rừng | khai giảng | dọn dẹp | dọn vệ sinh | trang trí | treo cờ | đón tiếp | đưa đón | chào mừng | kỷ niệm | dâng hương | thắp hương | tri ân | chúc tết | chúc mừng | gặp mặt | hỏi thăm | động viên | cổ vũ | khích lệ | nhen | lan tỏa | dạy nghề | kèm cặp | dìu dắt | chấm thi | sát hạch | ghi danh | ghi sổ | vào sổ | lên sổ | lên danh sách | lên phương án | lên kế hoạch | lên lịch | xếp | xếp lịch | xếp lại | sắp lại | đặt biển | cắm | cắm biển | gắn biển | dán | kẻ vẽ | ghi hình | loan báo | báo tin | gọi vốn | gọi thầu | mời thầu | chọn thầu | xét thầu | chấm thầu | giãn nợ | khoanh | xóa nợ | đòi nợ | thu nợ | thu đúng | thu đủ | tận thu | chống thất thu | nuôi nguồn | bồi đắp | tích lũy | trích quỹ | gây quỹ | gây rừng | gây giống | gây dựng | nhóm | chắp | chắp mối | se | nối mạng | lên mạng | đẩy lùi | đẩy đuổi | đẩy nhanh tiến độ | kéo lưới | dồn ghép | cho thuê | cho phép | cho ra | thôi giao | ngưng | ngắt | cúp | niêm phong | tịch thu | sung công | tiêu độc | khử trùng | khử khuẩn | tẩy | tẩy uế | rắc vôi | rắc | phát thuốc | phát quà | phát gạo | xuất cấp | xuất quân | nhập kho | tồn trữ | sơ chế | chế biến | sản xuất | thu gặt | đập lúa | cày ải | làm đất | làm cỏ | làm đòng | làm thủ tục | làm đường | làm sổ | làm chứng | làm mới | làm gương mẫu | làm cho | đi cơ sở | đi sâu | đi đôi | đi kiểm tra | sâu sát | sát dân | sát cơ sở | gần dân | trọng dân | tôn trọng | tin dân | hỏi dân | nghe dân | nói rõ | giải thích | cắt nghĩa | thuyết minh | minh chứng | chứng minh | bảo lưu | kế thừa | tiếp nối | nối tiếp | nối lại | nhìn nhận | nhìn thẳng | thừa nhận | nhận khuyết điểm | nhận lỗi | xin lỗi dân | tự phê bình | phê bình | phê phán | lên án | tố giác | tố cáo | mạnh dạn | sáng tạo | chủ động sáng tạo | đoàn kết | hợp lực | hợp sức | góp phần | góp vốn | góp đất | hiến đất | hiến kế | hiến máu | ủng hộ | quyên | cứu đói | cứu hộ | cứu nạn | tìm kiếm | ứng phó | ứng cứu | trợ giúp | trợ cấp | bảo trợ | nuôi dạy | nuôi nhốt | chăn thả | cai nghiện | cai | phục hồi chức năng | tái hòa nhập | tái định cư | tái thiết | tái cấu trúc | tái chế | tái sử dụng | hợp thức hóa | hợp pháp hóa | chính quy hóa | xanh hóa | ngầm hóa | điện khí hóa | tin học hóa | chuyên nghiệp hóa | chuyên môn hóa | xác lập lại | hiệu chỉnh | hiệu đính | đính chính | cải chính | điều chỉnh lại | cân chỉnh | chuyển trạng thái | chuyển hướng | chuyển dân | chuyển tiếp | dịch chuyển | mở thầu | mở tuyến | mở chợ | mở cửa | mở lớp | mở hội nghị | mở chiến dịch | mở cao điểm | họp dân | họp bàn | bàn bạc | bàn giải pháp | bàn cách | thảo luận | tranh thủ ý kiến | tổ chức lại | gìn | vun | vun trồng | vun đắp | tôn cao | hoàn thổ | hoàn công | hoàn nguyên | hoàn chỉnh hồ sơ | dứt điểm | giải quyết dứt điểm | nghiêm cấm | nghiêm túc rút kinh nghiệm | kiên trì | kiên định | bền bỉ | dốc sức | dốc lực | gắng | cố gắng | nỗ lực | ra sức | hết lòng | toàn tâm | toàn lực | ra nghị quyết | ra văn bản | ra quyết định | ra thông báo | ra chỉ thị | ra công điện | ra lời kêu gọi | ra kế hoạch | ra hướng dẫn | báo cáo | báo chủ tịch | báo về | báo kết quả | bắt giữ | bắt tay | đặt hàng | học tập | phòng dịch | phòng cúm | phòng bệnh | phòng cháy | phòng chống | phòng, chống | trực tết | trực lễ | kéo điện | tính đúng | tính đủ
`);

/** What somebody is told he must or must not do: behind it stands the work. */
export const MODALS: readonly string[] = words(`
  phải | cần | cần phải | nhất thiết phải | có trách nhiệm | có nhiệm vụ | chịu trách nhiệm | không được | tuyệt đối không | tuyệt đối không được | nghiêm cấm | không để | không để xảy ra | tránh để | chưa cho phép | có giải pháp | có biện pháp | có phương án | có kế hoạch | có văn bản | có báo cáo | có tờ trình | có hướng dẫn | có chính sách | có cơ chế | có ý kiến | làm nòng cốt | làm chủ đầu tư | làm đầu mối | là đầu mối | là cơ quan đầu mối | là cơ quan thường trực | là đơn vị chủ trì | là cơ quan chủ trì | được giao | trực tiếp | căn cứ | theo chức năng | theo chức năng, nhiệm vụ | trên cơ sở | ngay trong | ngay sau | định kỳ | hằng tháng | hàng tháng | hằng tuần | hàng tuần | hằng quý | hàng quý | hằng ngày | hàng ngày | hằng năm | hàng năm | mỗi tháng | mỗi tuần | mỗi quý | thôi
`);

/** Who may ask for work: behind these verbs the sentence sets tasks. */
export const REQUESTS: readonly string[] = words(`
  yêu cầu | đề nghị | lưu ý | gợi ý | chỉ đạo các | giao nhiệm vụ | nhấn mạnh | quyết định giao | đặt mục tiêu | đề ra | xác định | nêu nhiệm vụ | phấn đấu | tập trung vào | chốt mục tiêu | định mục tiêu | đặt ra | trọng tâm là | thống nhất giao | chốt năm | chốt chỉ tiêu | thông qua mục tiêu | thông qua chỉ tiêu | định:
`);

/** They ask for work only of a body named at once: `nhắc các chủ đầu tư …`. */
export const ASKS: readonly string[] = words(`
  chỉ đạo | giao | giao cho | giao trách nhiệm cho | kiến nghị | đề xuất | nhắc | nhắc nhở | phân công | mong muốn | cam kết | hứa | thúc | giục | đốc thúc | nhắn nhủ | dặn | căn dặn | ra lệnh | mong
`);

/** Before a colon they end a debate: work that stands behind it is given. */
export const CONCLUSIONS: readonly string[] = words(`
  chốt | chốt lại | chốt việc | kết lại | kết luận | phát biểu kết luận | dặn | dặn dò | dặn lại | nhắc | nhắc lại | quyết | quyết định | thống nhất | nhất trí | đi đến thống nhất | chỉ đạo | định hướng | gợi mở | giao | giao việc | phân công | phân việc | quán triệt | lưu ý | chỉ rõ hướng | nói | nói thêm | nói gọn | tóm lại | nhấn mạnh | đề ra | vạch ra | bàn | tính | xác định | hứa | cam kết | quyết nghị | quyết tâm | hướng tới | trước mắt | ưu tiên | mấy việc | các việc | những việc | việc sau | nội dung sau | nhiệm vụ sau
`);

/** Begin an order by themselves: `Giao Phòng Tài chính …`, `Đề nghị Công an thành phố …`. */
export const ORDERS: readonly string[] = words(`
  giao | giao cho | giao trách nhiệm cho | giao nhiệm vụ cho | thống nhất giao | nhất trí giao | tiếp tục giao | đồng ý giao | phân công | phân công cho | yêu cầu | tiếp tục yêu cầu | đề nghị | trân trọng đề nghị | kính đề nghị | kiến nghị | kiến nghị với | đề xuất | ủy quyền | ủy quyền cho | nhắc | nhắc nhở | phê bình và yêu cầu | mời | lưu ý | ủy nhiệm
`);

/** Open a passage about what is to be done. */
export const TASK_OPENERS: readonly string[] = words(`
  thời gian tới | trong thời gian tới | thời gian còn lại | trong thời gian còn lại | thời gian sắp tới | trong thời gian sắp tới | giai đoạn tới | những năm tới | trong những năm tới | nhiệm kỳ tới | dịp cuối năm | tháng tiếp theo | quý tiếp theo | trong tháng tới | trong năm tới | trước mắt | trong các tháng còn lại | trong những tháng còn lại | trong những tháng cuối năm | trong các tháng cuối năm | những tháng tới | các tháng tới | tới đây | sắp tới | nhiệm vụ trọng tâm | một số nhiệm vụ | nửa cuối năm | những tháng cuối năm | các tháng cuối năm | các tháng còn lại | từ nay đến cuối năm | từ nay tới cuối năm | từ nay đến hết năm | từ nay tới hết năm | từ nay đến tết | những ngày cuối năm | trong những tháng tới | trong những ngày tới | các tháng tiếp theo | những tháng tiếp theo | những tháng còn lại | nửa năm còn lại | phương hướng | mục tiêu năm | để hoàn thành | để năm | để đạt | trong quý tới | sang tháng | sang quý | sang năm | năm tới | quý tới | tháng tới | tuần tới | phấn đấu | nhiệm vụ thời gian tới | kết luận hội nghị | phát biểu kết luận | kết luận | mục tiêu chung | về hướng tới | hướng tới | về phương hướng | về nhiệm vụ | về thời gian tới | chặng cuối năm | chặng đường còn lại | quãng thời gian còn lại | từ giờ đến | từ giờ tới | từ nay | kể từ nay | từ nay trở đi | ngay sau hội nghị | ngay sau kỳ họp | ngay sau phiên họp | sau hội nghị này | sau kỳ họp này | để khắc phục | để giải quyết | để tháo gỡ | để làm được | để thực hiện | nhằm khắc phục | muốn vậy | muốn được vậy | muốn thế | trên tinh thần đó | việc cần làm ngay | việc trước mắt | giải pháp đặt ra | giải pháp là | về giải pháp | nhiệm vụ đặt ra | yêu cầu đặt ra | hướng khắc phục | năm sau | tháng sau | quý sau | tuần sau | kỳ tới | vụ tới | mùa tới | năm học tới | mùa mưa tới | đợt tới | giai đoạn tiếp theo | năm tiếp theo | thời gian tiếp theo | trong thời gian tiếp theo | bước sang tháng | bước sang quý
`);

/** Deadlines without a day. */
export const VAGUE_DUES: readonly string[] = words(`
  trong thời gian tới | trong thời gian sớm nhất | trong thời gian ngắn nhất | sớm nhất | sớm | kịp thời | thường xuyên | trước mắt | ngay lập tức | đúng thời gian quy định | đúng thời hạn | đúng hạn | đúng tiến độ | theo đúng tiến độ | đúng kế hoạch | ngay từ đầu năm | ngay từ đầu nhiệm kỳ | trong tháng | trong tuần | trong quý | trong ngày | ngay trong tháng | ngay trong tuần | ngay trong quý
`);

/** Said of what comes back again and again. */
export const REPEATED: readonly string[] = words(`
  hằng ngày | hàng ngày | hằng tuần | hàng tuần | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng năm | hàng năm | mỗi ngày | mỗi tuần | mỗi tháng | mỗi quý | mỗi năm | định kỳ | định kỳ hằng tháng | định kỳ hàng tháng | định kỳ từng tháng | định kỳ hằng quý | định kỳ hàng quý | định kỳ hằng tuần | định kỳ hàng tuần | định kỳ hằng năm | định kỳ 6 tháng | 6 tháng một lần | đột xuất
`);

/** Before the day or month of a firm deadline. */
export const DUE_CUES: readonly string[] = words(`
  trước | trước hết | trước thời điểm | chậm nhất | chậm nhất là | chậm nhất ngày | chậm nhất đến | chậm nhất trong | chậm nhất vào | muộn nhất | muộn nhất là | xong trước | xong chậm nhất | hoàn thành trước | trong | ngay trong | trong ngày | hết | đến hết | cho đến hết | đến cuối | cuối | xong trong | xong | hoàn thành trong | hoàn thành vào | hạn | hạn chót | hạn cuối | hạn cuối cùng | thời hạn | thời gian hoàn thành | thời hạn hoàn thành | hoàn thành | đến | vào | ngay từ | từ nay đến | từ nay tới | từ nay đến hết | kể từ | mốc là | mốc | đầu | giữa | không muộn hơn | không quá | không chậm quá
`);

/** An event in place of a day: `trước mùa mưa bão`, `sau Đại hội`. */
export const DUE_EVENTS: readonly string[] = words(`
  tết | tết nguyên đán | mùa mưa | mùa mưa bão | mùa bão | mùa lũ | mùa khô | khai giảng | năm học mới | đại hội | kỳ họp | bầu cử | ngày bầu cử | vụ thu | vụ đông | vụ xuân | vụ mùa | vụ hè thu | phiên họp | cuối năm | cuối quý | cuối tháng | cuối tuần | đầu năm | đầu quý | đầu tháng | giữa năm | nửa đầu | nửa cuối | tuần này | tuần tới | tuần sau | tháng này | tháng tới | tháng sau | quý này | quý tới | quý sau | năm nay | năm tới | kỳ nghỉ | lễ | nhiệm kỳ
`);

/** Documents that somebody is to hand over. */
export const PRODUCTS: readonly string[] = words(`
  kế hoạch | phương án | đề án | báo cáo | báo cáo tổng hợp | báo cáo kết quả | báo cáo nhanh | tờ trình | danh sách | danh mục | biên bản | dự toán | quy trình | quy chế | quy định | quy ước | hương ước | bộ chuẩn | bộ tiêu chí | bộ chỉ số | bộ dữ liệu | bộ quy tắc | bộ tài liệu | tài liệu | hướng dẫn | văn bản | văn bản hướng dẫn | quyết định | nghị quyết | chỉ thị | thông tư | nghị định | công văn | chương trình | chương trình hành động | chương trình giám sát | bảng kê | bảng giá | bảng đối chiếu | bảng tổng hợp | bản đối chiếu | bản cam kết | bản đồ | bản giải trình | giải trình | kịch bản | chính sách | đề cương | hồ sơ quyết toán | hồ sơ trình | đồ án | đồ án quy hoạch | bộ khung | khung nội dung | quy hoạch chung | quy hoạch chi tiết | bảng điểm | biểu mẫu | phiếu | chiến lược | kết luận | thông báo | thể lệ | sổ tay | cẩm nang | giải pháp kỹ thuật | dự thảo | giá vật liệu | đơn giá | định mức | khung giá | khung kế hoạch | phụ lục
`);

/** What makes or hands over a product; close behind them it is named. */
export const PRODUCES: readonly string[] = words(`
  xây dựng | lập | soạn | soạn thảo | dựng | dựng lại | trình | tham mưu | tham mưu xây dựng | tham mưu ban hành | ban hành | có | gửi | nộp | hoàn chỉnh | hoàn thiện | hoàn thành | hoàn tất | lên | chốt | chốt xong | công bố | đề xuất | tổng hợp | chuẩn bị | cụ thể hóa bằng | thành | ra | viết | làm | cung cấp | ký | xây dựng và ban hành | thống nhất | phê duyệt | thẩm định | rà soát, hoàn thiện | rà soát, lập | rà soát, xây dựng | đăng ký | phát hành
`);

/** Begin with the syllable of a verb and are none: `chi bộ`, `cấp ủy`, `nhân dân`. */
export const NO_VERBS: readonly string[] = words(`
  chi bộ | chi cục | chi nhánh | chi hội | chi đoàn | chi ủy | chi phí | cấp ủy | cấp xã | cấp huyện | cấp tỉnh | cấp trên | cấp dưới | cấp cơ sở | cấp ngành | cấp, ngành | cấp, các ngành | cấp phường | cấp thôn | cấp có thẩm quyền | cấp nước | cấp độ | cấp học | cấp bách | giao thông | giao dịch | giao lưu | hạ tầng | trực thuộc | trực tuyến | bán trú | bán lẻ | bán buôn | thu nhập | thu, chi ngân sách nhà nước | lập trường | làm chủ | tổ chức đảng | tổ chức cơ sở | tổ chức chính trị | tổ chức đoàn thể | tổ chức, cá nhân | tổ chức, đoàn thể | tổ chức thành viên | tổ chức tín dụng | tổ chức hội | tổ chức kinh tế | tổ chức xã hội | tổ chức liên quan | tổ chức nêu trên | tổ chức cán bộ | quy định của | quy định tại | quy định hiện hành | hướng dẫn của | yêu cầu của | chỉ đạo của | quyết định của | đề nghị của | quản lý nhà nước | quản lý dự án | bồi thường giải phóng mặt bằng | bồi thường, giải phóng mặt bằng | điều kiện | điều lệ | điều tiết giao thông | đi lại | đi làm | đi học | in ấn | phát triển quỹ đất | phát hành ra | xin lỗi | cắt lớp | nhập ngũ | nhập khẩu | chia sẻ khó khăn | nêu trên | phát biểu | phát sinh | phát thanh | giáo dục thường xuyên | điều khoản | chia tay | đăng ký đất đai | cử tri | nối tiếp | vay vốn | dành cho | thông tin và truyền thông | phát thanh - truyền hình | phát thanh và truyền hình | xét nghiệm | đo lường | dùng chung | trồng trọt | nuôi trồng | tăng trưởng | tăng thêm | đầu tư công | đầu tư xây dựng cơ bản | kiểm lâm | kiểm sát | bảo vệ thực vật | bảo vệ rừng chuyên trách | hội phụ nữ | tư vấn giám sát | khai thác thủy sản | mở rộng lần thứ | chăn nuôi | chuyển biến | độc lập | tự lập | công lập | ngoài công lập | đại hội | hội nghị | kinh doanh
`);

/** Nouns whose last syllable is a word of doing elsewhere: `công trình`, `doanh thu`. */
export const NOUN_TAILS: readonly string[] = words(`
  công trình | chương trình | quá trình | lộ trình | quy trình | tiến trình | giáo trình | tờ trình | hành trình | doanh thu | vụ thu | hè thu | nguồn thu | mùa thu | số thu | thu chi | thu - chi | mức chi | nguồn chi | khoản chi | khoản thu | các cấp | hai cấp | ba cấp | trung cấp | cao cấp | sơ cấp | thứ cấp | bậc cấp | phân cấp | nhà cấp | độc lập | công lập | thành lập | tự lập | bộ phận tiếp | mức giảm | tỷ lệ giảm | mức tăng | tốc độ tăng | sản lượng nuôi | hợp đồng mua | giá bán | giá mua | hàng bán | sức mua | diện tích gieo | diện tích trồng | vật nuôi | con nuôi | cây trồng | đất trồng | giống nuôi | kế hoạch giao | chỉ tiêu giao | dự toán giao | tỉnh giao | huyện giao | trên giao | thành phố giao | quận giao | trung ương giao | HĐND giao | UBND giao | người lập | bên giao | nơi giao | ao nuôi | mặt trận lập | bệnh điều | hạt điều | cây điều | rừng trồng | máy cấy | máy gieo | người bán | người mua | người vay | nợ vay | vốn vay | hộ vay | dư nợ cho vay | nhà ở cho thuê | tiền thuê | người thuê | lao động thuê | bài phát | nguồn vay | bảng giá đất thuê
`);

/** Before a colon or a comma they only say what it is about: the task stands behind. */
export const TOPICS: readonly string[] = words(`
  về | với | đối với | riêng | riêng đối với | trên cơ sở | sau khi | căn cứ | từ | khi | nếu | trước mắt | thứ nhất | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | thứ tám | thứ chín | thứ mười | một là | hai là | ba là | bốn là | năm là | sáu là | bảy là | tám là | chín là | chấp hành | thực hiện | trong | tại | ngoài ra | giải pháp | nhiệm vụ | cùng với đó | đồng thời | mặt khác | bên cạnh đó | trong đó | theo đó | cụ thể | để | nhằm | do | qua | theo | trước tình hình
`);

/** Begin what sets no task in a list of tasks: money, aims named as such, and how papers end. */
export const CLOSINGS: readonly string[] = words(`
  trên đây là | trân trọng | kính trình | kinh phí | nguồn kinh phí | nguồn vốn | tổng kinh phí | chỉ tiêu | các chỉ tiêu | mục tiêu | nghị quyết này | kết luận này | thông báo này | kế hoạch này | quyết định này | chương trình này | chỉ thị này | công văn này | thừa lệnh | thừa ủy quyền | nhận được | năm ngoái | năm trước | vừa qua | thời gian qua | hội nghị | kỳ họp | phiên họp | cuộc họp | cũng tại | nơi nhận | người lập | xin trân trọng
`);

/** Said anywhere near the end of a sentence, it only makes the paper known. */
export const NOTED: readonly string[] = words(`
  biết, thực hiện | biết và thực hiện | biết, phối hợp thực hiện | biết, tổ chức thực hiện | để biết | có hiệu lực | có hiệu lực kể từ ngày ký | phổ biến đến chi bộ | phổ biến đến đảng viên | trân trọng báo cáo | kính báo cáo | xem xét, quyết định | xem xét, thông qua | xem xét, cho ý kiến | ông nói | bà nói | đồng chí nói | ông cho biết | bà cho biết | ông chia sẻ | ông khẳng định
`);

/** Labels under which papers say who leads, who helps, what comes out and by when. */
export const TERM_LABELS: readonly (readonly [string, 'lead' | 'support' | 'charge' | 'product' | 'due'])[] = [
  ...meaning<'lead'>(
    'lead',
    'chủ trì | đơn vị chủ trì | cơ quan chủ trì | đơn vị thực hiện | cơ quan thực hiện | đơn vị chịu trách nhiệm | cơ quan đầu mối | đơn vị đầu mối',
  ),
  ...meaning<'support'>(
    'support',
    'phối hợp | đơn vị phối hợp | cơ quan phối hợp | các đơn vị phối hợp | phối hợp thực hiện',
  ),
  ...meaning<'charge'>('charge', 'phụ trách | lãnh đạo phụ trách | đồng chí phụ trách | người phụ trách | chỉ đạo'),
  ...meaning<'product'>(
    'product',
    'sản phẩm | sản phẩm đầu ra | kết quả đầu ra | sản phẩm hoàn thành | kết quả, sản phẩm',
  ),
  ...meaning<'due'>(
    'due',
    'thời hạn | thời hạn hoàn thành | thời gian hoàn thành | hạn hoàn thành | thời gian thực hiện | thời gian | hạn | tiến độ',
  ),
];
