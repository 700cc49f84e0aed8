/**
 * Words around an indicator's name that do not belong to it, and names that hold a comma.
 *
 * What is left between them is the label under which a figure is matched to an indicator.
 */
import { words } from './words.ts';

/** Adverbs and connectives between a label and its number. */
export const FILLERS: readonly string[] = words(`
  từ các năm trước | từ những năm trước | từ nhiều năm trước | từ năm trước | từ nhiều năm nay | từ lâu nay |
  chỉ | về | của | mới | xảy ra | phát hiện | đã | cũng | đều | vẫn | tiếp tục | đang | sẽ | thì | nay | đến nay | hiện nay | hiện | hiện tại |
  tới nay | theo đó | và | cùng | lần lượt | cuối | đầu | giữa | thêm | luôn | khá | nhẹ | mạnh | tại | tương ứng
  | số thu | thực tế | toàn bộ | hằng năm | hàng năm | mỗi năm | tính | tính đến | đến | đến hết | hết | kể từ |
  trong | trong kỳ | qua | kết quả | cho | ra | nghị quyết đề ra | đến thời điểm | thời điểm | hơn | trên | gần
  | trở lại | đến hôm nay | tới hôm nay | hôm nay | đến giờ | đến giờ này | đến lúc này | bước đầu | sơ bộ
  | có lúc | có nơi | có khi | có thời điểm | có ngày | có tháng | có vụ | có chỗ | có xã | lúc | lúc cao điểm | cao điểm | đủ | cơ bản | về cơ bản | chính thức | tròn trịa | vừa vặn | đa phần | phần lớn | phần nhiều | đa số | hầu hết | chủ yếu | phổ biến | thường | khi | lại | phải | cần | nên | ngay | liên tục | lại chỉ | rốt cuộc | bấy giờ | lúc này | khoảng | dưới | năm | cả | riêng trong | ngay từ
`);

/** Begin a new thought: a label never reaches back over them. */
export const BREAKS: readonly string[] = words(`
  nhưng | song | tuy nhiên | mặc dù | tuy | dù | trong khi | trong khi đó | do đó | vì vậy | đồng thời |
  thế mà | vậy mà | thế nhưng | vậy nhưng | ấy thế mà | nào ngờ | qua đó | từ đó | như vậy | như thế | tính ra | quy ra | so ra | nhìn chung | nói chung | rốt cuộc | kết cục | tựu trung | nhờ thế | vì thế | do vậy | bởi vậy | cho nên | thành ra | ngoài ra | bên cạnh đó | cùng với đó | theo đó | theo báo cáo | nhờ vậy | nhờ đó | cụ thể | nổi bật | nhất là
  | đội sổ là | kế đến là | tiếp đến là | tiếp theo là | sau đó là | lớn nhất là | đông nhất là | nặng nhất là | chậm nhất là | kém nhất là | kế đó là | rồi đến
  | kết quả | với tổng | đáng chú ý | như | ước tính | nổi bật là | trong tổng số | số liệu | cho biết |
  đánh giá | cho thấy | thống kê | nhờ | góp phần | đưa | nâng | giúp | đẩy | kéo | khiến | dẫn đầu là | đứng đầu là | cao nhất là | thấp nhất là | ngược lại | bù lại | phấn đấu | dự kiến | mục tiêu
  | ước | cả năm ước | đến nay | đến hết | tính đến | trong đó
`);

/** Judgements between label and number: `còn thấp, mới được 36%`. */
export const QUALITIES: readonly string[] = words(`
  nhúc nhích | mới nhúc nhích | dây dưa | kéo dây dưa | dai dẳng | khá nhất | tốt nhất | kém nhất | nhanh nhất | chậm nhất | lớn nhất | yếu nhất | đông nhất | khả quan nhất | về đích | cán đích | về trước hạn | vượt tiến độ | đúng tiến độ | trước tiến độ | kịp tiến độ | chậm tiến độ | vượt thời gian | đì đẹt | rề rà | lề mề | ì ạch | giậm chân | giậm chân một chỗ | giẫm chân giảm hẳn | tăng hẳn | ít hẳn | chậm hẳn | thưa hẳn | giảm rõ | giảm rõ rệt | tăng rõ | tăng rõ rệt | đóng góp nhiều nhất | đóng góp lớn nhất | đóng góp nhiều | dẫn đầu | đứng đầu | đứng thứ nhất | đứng nhất | đứng nhì | xếp đầu | xếp cuối | đi đầu | đứng cuối | chót bảng |
  nổi trội | nổi bật | chiếm ưu thế | chiếm phần lớn | sáng nhất | tươi sáng | sáng sủa | ảm đạm | bấp bênh | lẹt đẹt | èo uột | khả dĩ | vượt trội hơn cả | rực rỡ | phấn khởi |
  đứng yên | đứng im | đứng hình | đứng bánh | nằm im | án binh bất động | tắc nghẽn | đóng băng | giẫm chân | tụt hậu | bế tắc | chưa nhúc nhích | chưa chuyển | chưa khởi sắc | mờ nhạt | đuối | hụt hơi |
  còn thấp | còn chậm | đạt thấp | đạt cao | tăng mạnh | tăng cao | tăng khá | tăng nhẹ | giảm mạnh | giảm sâu |
  giảm nhẹ | cao nhất | thấp nhất | khá cao | rất cao | rất thấp | chậm | ổn định | tăng trưởng khá |
  từng bước | nhích từng bước | ì ạch | nhúc nhắc | trì trệ | chững lại | cầm chừng | khởi sắc | áp đảo | nhỏ giọt | chậm chạp | đình trệ |
  giậm chân tại chỗ | dậm chân tại chỗ | sa sút | khiêm tốn | đáng mừng | đáng lo | khả quan | thuận lợi | tích cực |
  bứt phá | ấn tượng | vượt xa | vượt bậc | vượt trội | rất khá | khá tốt | cũng khá | tương đối khá | chưa đạt yêu cầu |
  tăng vọt | tăng đều | tăng nhanh | giảm nhanh | giảm đều | giảm đáng kể | sụt mạnh | tụt mạnh | không đạt | không đạt kế hoạch |
  chưa đạt kế hoạch | chưa cao | còn hạn chế | còn ít | quá thấp | quá chậm | còn cao | vẫn cao | vẫn thấp | vẫn chậm |
  còn khiêm tốn | rất chậm | thấp | cao | đạt kế hoạch | vượt kế hoạch | vượt chỉ tiêu | đạt và vượt kế hoạch | đạt khá | tăng đột biến | tăng đáng kể
`);

/** Open a parenthesis between commas that is no part of the indicator's name: `không kể mỏ than Núi Hồng`. */
export const ASIDES: readonly string[] = words(`
  không kể | chưa kể | không tính | chưa tính | không bao gồm | chưa bao gồm | kể cả | tính cả | bao gồm cả | gồm cả |
  loại trừ | sau khi trừ | trừ | phần huyện | phần tỉnh | phần xã | phần phường | phần thành phố | phần địa phương | phần trung ương
`);

/** Open a remark between commas behind an indicator's name: `doanh thu, theo báo cáo của ngành thuế, đạt 86 tỷ đồng`. */
export const REMARK_OPENERS: readonly string[] = words(`
  theo | theo báo cáo | theo số liệu | theo thống kê | theo đánh giá | theo tính toán | qua rà soát | nếu tính | nếu kể | nhờ | do | vì | bởi | dù | dẫu | tuy | mặc dù | dù rằng | bất chấp | trong bối cảnh | trong điều kiện |
  trong khi | giữa lúc | sau khi | trước khi | khi | cùng với | tính cả | tính riêng | kể cả | như | trước
`);

/** What an office names in one breath: two of a group with a comma between are one name. */
export const SECTORS: readonly (readonly string[])[] = [
  words(`nông | lâm | ngư | diêm | nông nghiệp | lâm nghiệp | ngư nghiệp | thủy | hải | thủy sản | hải sản`),
  words(`công nghiệp | tiểu thủ công nghiệp | xây dựng | TTCN`),
  words(`thương mại | dịch vụ | du lịch | lưu trú | ăn uống | TM | DL | DV`),
  words(`tham quan | lưu trú | nghỉ dưỡng | mua sắm`),
  words(`văn hóa | thể thao | du lịch | gia đình | thông tin | khoa học | công nghệ | giáo dục`),
  words(`trâu | bò | lợn | gia cầm | gia súc | dê`),
  words(`cơ quan | đơn vị | doanh nghiệp | tổ chức | cá nhân | địa phương`),
  words(`người dân | doanh nghiệp | tổ chức | hợp tác xã | hộ kinh doanh`),
  words(`nhà tạm | nhà dột nát`),
  words(`tỉnh | thành phố | thành`),
  words(`điều tra | khám phá | truy tố | xét xử | thi hành`),
  words(`kiểm tra | giám sát | thanh tra | kiểm toán`),
  words(`quốc phòng | an ninh | quân sự | đối ngoại | nội chính`),
  words(`thu gom | vận chuyển | xử lý`),
  words(`ao | hồ | sông | suối`),
  words(`cống | hố ga | mương | rãnh | kênh | rạch | kênh mương | vỉa hè | cầu`),
  words(`lúa | ngô | khoai | sắn | rau | đậu | lạc | mía`),
  words(
    `cam | bưởi | quýt | chanh | chè | cà phê | ca cao | cao su | hồ tiêu | tiêu | điều | mắc ca | dâu tằm | dâu | sầu riêng | xoài | chuối | dứa | thanh long | vải | nhãn | chôm chôm | mít | bơ`,
  ),
  words(`tôm | cua | cá | mực | ghẹ | ốc | nghêu | ngao | sò | hàu | rong | cá tra | cá ba sa`),
  words(`quế | hồi | keo | bạch đàn | thông | tràm | sa nhân | thảo quả | mây | tre | luồng`),
  words(
    `dưa | bí | bầu | mướp | khổ qua | cà chua | cà rốt | su su | su hào | bắp cải | khoai tây | hành | tỏi | ớt | dưa hấu | bí đỏ | bí xanh | nấm`,
  ),
  words(`gạo | thóc | muối | đường | dầu | vải | giấy | xi măng | gạch | ngói | đá | cát | sỏi`),
  words(
    `buôn | bon | ấp | sóc | xóm | khóm | thôn | làng | bản | khu phố | xã | phường | thị trấn | tổ dân phố | khu dân cư`,
  ),
  words(`thuế | phí | lệ phí | tiền thuê đất | tiền sử dụng đất`),
  words(`chi | đảng bộ | chi bộ | chi ủy | đảng ủy`),
  words(`khai thác | nuôi trồng | chế biến`),
  words(`bưu chính | viễn thông`),
  words(`điện | nước`),
  words(`vụ | việc`),
  words(`khám | chữa bệnh`),
  words(`hộ nghèo | cận nghèo | hộ cận nghèo`),
  words(`bồi thường | hỗ trợ | tái định cư`),
  words(`cán bộ | công chức | viên chức | đảng viên | người lao động`),
  words(`khiếu nại | tố cáo | kiến nghị | phản ánh`),
  words(`kinh tế | xã hội | tỉnh | thành phố | quốc phòng | an ninh`),
  words(`trung tâm | hội nghị | hội thảo`),
];

/** Names that hold a word which elsewhere stands between name and number. */
export const WHOLE_NAMES: readonly string[] = words(`
  mở rộng | đất ở | nhà ở | chỗ ở | nơi ở | đất ở đô thị | đất ở nông thôn | nhà ở xã hội | nhà ở công vụ | sầu riêng | nói riêng | măng cụt | đuối nước | trẻ đuối nước |
  xây dựng cơ bản | điều tra cơ bản | cao su | mủ cao su | cao ốc | cao tốc | đường cao tốc | cao tầng | cao học | cao cấp | cao thế | cao áp | cao niên | cao nguyên | cao lanh | cao điểm tấn công | nhà cao tầng | sản phẩm chất lượng cao | đạt chuẩn | đạt chuẩn quốc gia | trẻ em thấp còi |
  xuống cấp | xuống giống | lên lớp | lên sàn | lên men | vượt lũ | vượt khó | vượt nghèo | vượt trần | vượt tuyến | chậm tiến độ | chậm phát triển | chậm trả | chậm giải ngân | hạ tầng | hạ thế | hạ thủy | hạ du | hạ lưu | hạ ngầm | rút tiền | nửa cuối | bớt khó |
  bằng lái | bằng lái xe | bằng khen | bằng chứng | bằng sáng chế | đầu ra | đầu vào | đầu mối | đầu tư | đầu tư công | đầu người | đầu bếp | thị trường | cung ứng | tạm ứng | đối ứng | hưởng ứng | thích ứng | phản ứng |
  có thời hạn | có hợp đồng | có tay nghề | còn hiệu lực | còn nợ thuế | có nước sạch | chiếm đoạt | tăng cường độ | tăng tốc độ | giảm nhẹ thiên tai | giảm ô nhiễm | giảm phát | giảm biên chế |
  nâng cấp | nâng hạng | nâng hạng sao | đưa vào vận hành | kéo dài | kéo sợi | thu hồi nợ | qua cửa khẩu | qua tài khoản | qua chế biến | qua đào tạo | từ thiện | trên môi trường mạng | cho thuê | tại chức | tại ngũ | ngoài quốc doanh | ngoài ngân sách | ngoài công lập |
  tỷ lệ che phủ | che phủ rừng |
  trong nước | ngoài nước | trong và ngoài nước | trong tỉnh | ngoài tỉnh | ngoài nhà nước | trong cân đối | trong độ tuổi | có vốn đầu tư nước ngoài |
  chứng chỉ | bằng cấp | trực thuộc | vay vốn | góp vốn | chậm nộp | chậm đóng | đưa vào sử dụng | chứng nhận | công nhận | tiếp nhận | giao nhận |
  giấy khai sinh | quyền sử dụng | dư nợ | cho vay | nợ thuế | nhân khẩu | có công | người có công | gia đình có công | có việc làm | việc làm mới |
  bảo hiểm xã hội | cao tuổi | cao đẳng | cao điểm | chất lượng cao | công nghệ cao | trình độ cao | vùng cao | thu nhập thấp | nước sạch |
  lấn chiếm | chiếm dụng | thu gom | thu dọn | thu mua | thu hoạch | thu hút | chi trả | tăng cường | giảm phát thải | tăng thu nhập | chương trình mục tiêu | chương trình mục tiêu quốc gia | mục tiêu quốc gia | giảm nghèo | giảm nghèo bền vững | xóa đói giảm nghèo |
  thoát nghèo | giảm nghèo đa chiều | tăng trưởng xanh | quỹ vì người nghèo | vì người nghèo | đền ơn đáp nghĩa | giảm trừ gia cảnh |
  giảm thuế | tăng ca | tăng thu | giá trị tăng thêm | giá trị gia tăng | thuế giá trị gia tăng | tăng tự nhiên | tăng dân số tự nhiên |
  nông thôn mới | chỉ số | chỉ số sản xuất | giải phóng mặt bằng | mặt bằng | giấy chứng nhận | vi phạm trật tự xây dựng | thành lập mới | cấp mới | trồng mới | kết nạp mới | xây mới | xây dựng mới | đảng viên mới |
  đăng ký mới | mở mới | doanh nghiệp mới | bình quân đầu người | tổng số | năm học | thu nhập bình quân | trở lên | trở xuống | thấp còi | phát sinh mới | kết nạp mới | cấp mới và tăng thêm
`);

/** Names of amounts: they end the name of a counted thing and label the amount behind them. */
export const AMOUNT_NAMES: readonly string[] = words(`
  khối lượng thực hiện | giá trị thực hiện | giá trị khối lượng | giá trị khối lượng thực hiện | vốn thực hiện | vốn đầu tư thực hiện | tổng vốn đầu tư thực hiện | vốn đã giải ngân | vốn còn lại |
  vốn | tổng vốn | tổng vốn đầu tư | vốn đầu tư | vốn đăng ký | số vốn | kinh phí | tổng kinh phí | số tiền | tổng số tiền |
  trị giá | tổng trị giá | giá trị | tổng giá trị | doanh thu | diện tích | tổng diện tích | chiều dài | tổng chiều dài |
  sản lượng | năng suất | quy mô | dự toán | tổng dự toán | mức đầu tư | công suất | tổng công suất | trọng lượng | tổng trọng lượng | dung tích | tổng dung tích | trữ lượng | thu nhập | giải ngân | tổng mức đầu tư | tổng dư nợ | dư nợ | tỷ lệ | tổng mức
`);

/** Who acts, at the head of a clause: not part of the indicator's name. */
export const AGENTS: readonly string[] = words(`
  đặc khu | toàn đặc khu | UBND đặc khu | toàn huyện | toàn xã | toàn phường | toàn thành phố | toàn tỉnh | toàn quận | toàn thị xã | toàn thị trấn |
  toàn đảng bộ | cả xã | cả huyện | thành phố | huyện | xã | phường | quận | thị xã | UBND phường | UBND xã |
  UBND huyện | UBND quận | UBND thành phố | trên địa bàn | trên địa bàn phường | trên địa bàn xã |
  trên địa bàn quận | trên địa bàn huyện | đảng bộ | địa phương
`);

/** Words that end the name of what was counted. */
export const NAME_ENDS: readonly string[] = words(`
  kể từ | kể cả | tính từ | tính đến | tính tới | ngay | liền | lập tức | tức thì | đúng | kịp | sớm | xong | hết | suốt | dù | tuy | nhưng | song | ra khỏi | bởi | nhờ | khiến | gây | làm cho |
  được | có | với | cho | thuộc | trị giá | tổng | kinh phí | tại | ở | trên | để | nhận | đã | còn | vì | do |
  từ | trong | nên | khi | nhằm | theo | về | vào | bị | đến | qua | nào | trở lên | trở xuống | nâng | đưa | đang | gồm | là | so | tăng |
  giảm | bằng | vượt | chiếm | thì | mà | cùng | tương ứng | như | phục vụ
`);
