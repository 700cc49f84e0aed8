/**
 * Words that weigh a clause towards achievement or shortcoming, and those that turn, measure or explain it.
 *
 * domain.md 6.2. No word decides alone: read/findings/ adds the weights of a clause's words, of its figures and of
 * the passage it stands in. Three in want is a shortcoming by itself, two in favour an achievement.
 */
import { meaning, words } from './words.ts';

/** How much a phrase says that something fell short. */
export const WANTS: readonly (readonly [string, number])[] = [
  ...meaning(
    3,
    `
    chưa | còn nặng | còn nặng nề | còn lơ là | còn coi nhẹ | còn xem nhẹ | còn chạy theo | còn né | còn ngại | còn đùn | còn sai | còn sót | còn lọt | còn bỏ | còn xảy ra | còn để | còn dàn trải | còn rải rác | còn mang nặng | còn mang tính | còn tư tưởng | còn tâm lý | còn thói quen | còn tập quán | còn thả rông | còn đổ | còn nhiều nơi | còn nhiều vướng mắc | còn nhiều hạn chế | còn nhiều khó khăn | còn nhiều bất cập | vẫn còn tình trạng | vẫn tái diễn | vẫn xảy ra | vẫn diễn ra | vẫn để | vẫn bị | vẫn chưa | hoạt động cầm chừng | ngưng trệ | ngừng trệ | đứng yên | bỏ bễ | bỏ mặc | chểnh mảng | lề mề | rề rà | trây ỳ | trây ì | chậm chạp | ỳ ạch | ỳ trệ | hành dân | vòi vĩnh | cửa quyền | quan liêu | xa dân | thờ ơ | vô cảm | bao che | nói không đi đôi | hình thức, đối phó | đối phó | chạy theo thành tích | mất cân đối | mất cân bằng | thâm hụt | bội chi | âm quỹ | vỡ kế hoạch | lỡ hẹn | sai hẹn | quá hẹn | trượt tiến độ | vỡ tiến độ | lùi tiến độ | không đạt | không hoàn thành | không bảo đảm | không đảm bảo | không đáp ứng | không hiệu quả | còn lỏng | lấn chỉ giới | vượt tầng | xây vượt | diễn biến nghiêm trọng | mất an toàn | thiếu an toàn | ứ đọng | nghỉ lửa | vẻn vẹn | vượt chuẩn | vượt quy định | vượt sĩ số | vượt khả năng | vượt định mức | thất lạc | nhỏ bé | còn treo | không giảm | chưa giảm | nằm chờ | giãn tiến độ | phải giãn | mặn mà | không mặn mà | xin nghỉ việc | bỏ việc | lây lan | mắc bệnh | bị dịch | chiếm dụng | bị chiếm dụng | tái chiếm | đâu lại vào đấy | là ngập | khó chấp nhận | khan hiếm | đắt đỏ | vi phạm dân chủ | mất dân chủ | sát giờ | hay lỗi | hay hỏng | hay nghẽn | chung chung | cạn kiệt | không đều | không nào | không ai nhận | không phép | sai phép | kêu ca | phàn nàn | tồn kho lớn | mất điện | mất vốn | cháy rừng | bị thu hồi | hết hạn | bị trả lại | trả về | bị động | rớt hạng | xếp cuối | đứng cuối | cuối bảng | tốp cuối | nhóm cuối | áp chót | cuối tỉnh | sai sót | nhầm lẫn | thiếu sót | khuyết điểm | nghèo đói |
    làm ngập | vùi lấp | cuốn trôi | bị hư hại | tốc mái | làm hư hỏng | thấp hơn năm trước | thấp hơn cùng kỳ | thấp hơn kế hoạch | thấp hơn bình quân | thấp hơn mức | thấp hơn so với | còn cao | vẫn cao | khuyết nhân lực | khuyết chức danh | còn khuyết | lơ là, chủ quan | mới ở mức | mới ở bước | mới ở giai đoạn | mới dừng | mới dừng ở | mới dừng lại ở | mới chỉ dừng | chỉ dừng | chỉ dừng lại | chỉ trên giấy | mới chỉ là | không có người | không ai | không rõ | không kịp | không dứt điểm | không đủ | giảm mạnh | giảm sâu | giảm tới | chậm tiến độ | chậm so với | tiến độ chậm | rất chậm | quá chậm | chậm lại | chậm được | chậm khởi công | chậm triển khai | chậm ban hành |
    chậm khắc phục | chậm đổi mới | chậm trễ | chậm chuyển biến | tăng chậm | phát triển chậm | chuyển biến chậm | chuyển biến ít | ít chuyển biến | chuyển dịch chậm | thực hiện chậm |
    ì ạch | nhúc nhắc | cầm chừng | giậm chân | dậm chân | giẫm chân tại chỗ | đình trệ | đình đốn | trì trệ | chững lại | bế tắc | tắc nghẽn | nghẽn | ách tắc |
    quá tải | dở dang | dang dở | bỏ hoang | bỏ hoang hóa | bỏ không | bỏ ngỏ | bỏ trống | bỏ sót | để sót | để lọt | buông lỏng | buông xuôi | lỏng lẻo | đùn đẩy | né tránh | né việc | né việc khó | ngại va chạm | sợ trách nhiệm | sợ sai |
    nể nang | qua loa | chiếu lệ | đại khái | hời hợt | sơ sài | lơ mơ | mơ hồ | lúng túng | bị động | thụ động | trông chờ | ỷ lại | chần chừ | chây ì | chây ỳ | dây dưa | hống hách | nhũng nhiễu |
    sách nhiễu | phiền hà | gây phiền hà | manh mún | dàn trải | tản mạn | tản mát | rời rạc | chồng chéo | chắp vá | tự phát | trục trặc | chập chờn | vênh | vênh nhau | lệch pha | chật chội |
    chật hẹp | thất thu | hụt thu | hụt hơi |  sụt | tụt | sụt giảm | tụt hậu | tụt hạng | giảm sút | ế ẩm | đội vốn | đội giá | trễ hẹn | trễ hạn | trễ tiến độ | nộp trễ | gửi trễ | báo cáo trễ | lỗi hẹn | phải lùi | lùi sang |
    kém hiệu quả | hiệu quả thấp | chất lượng thấp | năng suất thấp | đạt thấp | đạt tỷ lệ thấp | kết quả thấp | mức thấp | ở mức thấp | thấp nhất | thấp so với | quá thấp | rất thấp | để xảy ra | xảy ra tình trạng | để phát sinh | để tồn đọng | để quá hạn | tái phạm | tái diễn | tái nghèo | tái lấn chiếm |
    nổi cộm | nhức nhối | bức xúc | diễn biến phức tạp | tiềm ẩn | gặp khó | gặp khó khăn | gặp nhiều khó khăn | gặp vướng mắc | gặp thách thức | gặp trở ngại | gây khó khăn | khó khăn cho | lao đao | chật vật | bấp bênh | thất thường |
    mất mùa | mất trắng | mất giá | rớt giá | rớt | thua lỗ | phá sản | ngừng hoạt động |   đứng bánh | đứng trước nguy cơ | treo chuồng | bỏ chuồng | bán non | bán tháo | kéo dài quá hạn | kéo dài nhiều năm |
     khiếu kiện kéo dài | khiếu kiện đông người | vượt cấp | nặng hình thức | mang tính hình thức | nặng về | nặng giấy tờ | mang tính hành chính | hành chính hóa | hành chính hoá | bệnh thành tích | nhỏ lẻ | phân tán | yếu kém | yếu thế | non yếu | quá cũ | cũ nát | nghèo nàn | lạc hậu | thiếu thốn |
    đơn điệu | mờ nhạt | xuống cấp | hư hỏng nặng | nợ đọng kéo dài | thất thoát |     ảnh hưởng lớn | ảnh hưởng không nhỏ | ảnh hưởng đến tiến độ | ảnh hưởng nghiêm trọng | ảnh hưởng trực tiếp | thiệt hại nặng | thiệt hại nặng nề | gây thiệt hại | ước thiệt hại | thiệt hại ước | thiệt hại khoảng | bị thiệt hại | bị chết |
    ít tác dụng | ít hiệu quả | ít quan tâm | ít được quan tâm | thưa thớt | thưa vắng | trống vắng | phải trả lại | phải sửa lại | phải làm lại | phải điều chỉnh nhiều lần | đi lại nhiều lần | phải rút kinh nghiệm | phải kiểm điểm | cần rút kinh nghiệm | phải chấn chỉnh | phê bình | nhắc nhở nhiều lần |
    thiếu trách nhiệm | thiếu chủ động | thiếu quyết liệt | thiếu đồng bộ | thiếu kiểm tra | thiếu sâu sát | thiếu chiều sâu | thiếu gương mẫu | thiếu bền vững | thiếu ổn định | thiếu vốn | thiếu người | thiếu cán bộ | thiếu quỹ đất | thiếu nguồn | thiếu thống nhất | thiếu kinh phí | thiếu giáo viên | thiếu phòng học | thiếu nước | thiếu mỏ | thiếu chặt chẽ | thiếu tính | thiếu kịp thời | thiếu thường xuyên | kém bền vững | kém cùng kỳ | kém hơn | kém so với | kém chủ động |
    khó khăn trong | khó tiêu thụ | khó thu hút | khó tiếp cận | khó thu hồi | khó bố trí | khó tuyển | khó đạt | khó hoàn thành | khó có khả năng | khó xử lý | khó kiểm soát | khó lường | vướng | mắc kẹt | vướng mặt bằng |  hao hụt | hụt | thiệt thòi | phó mặc | khoán trắng | xem nhẹ | coi nhẹ | lơ là |  mất cảnh giác | mất đoàn kết | không đoàn kết | thiếu tu dưỡng | suy thoái | vi phạm phải xử lý |
    thu hẹp sản xuất |  trầm lắng | đóng băng | ảm đạm | bị cắt giảm | bị xử lý kỷ luật | bị kỷ luật | bị lấn chiếm | bị ô nhiễm | bị gián đoạn | gián đoạn | bị đình trệ | bị thu hẹp | bị dừng | phải dừng | phải tạm dừng | phải đóng cửa | chưa đến | chưa tới | dưới mức | vỏn vẹn | nhỏ giọt | lẹt đẹt | èo uột | teo tóp | bát nháo | lộn xộn | nhếch nhác | nhem nhuốc | nhốn nháo | lạm phát cao | giá cả leo thang | leo cao | leo thang | ngổn ngang | dột nát nhiều |  vô tổ chức | thiếu ý thức | phản cảm | ùn | ùn ứ | ùn đọng | ùn tắc | tồn ứ | sụt lún | sụt lở | lở lói | bong tróc | bong bật | nứt nẻ | nứt toác | lún nứt | lún sụt | ổ gà | lầy lội | bốc mùi | hôi thối | nhiễm phèn | nhiễm mặn | nhiễm bẩn | xâm nhập mặn | khô cạn | cạn nước | cạn trơ | khô khát | thiếu nước | thiếu điện | cúp điện | đổ gãy | gãy đổ | ngã đổ | đổ ngã | mục nát | rò rỉ | vỡ đê | bồi lắng | bồi lấp | nằm im | nằm bờ | nằm bến | nằm không | nằm chờ | đắp chiếu | treo ao | bỏ ruộng | bỏ vụ | bỏ dở | bỏ đất | bỏ nghề | bỏ trường | bỏ lớp | bỏ cọc | bỏ thầu | hoang hóa | hoang hoá | vắng khách | ế khách | ế hàng | ế chợ | rơi còn | lao dốc | mất khách | khan hàng | khan hiếm | khan thuốc | khan thợ | khan cát | đi lùi | tụt lại | thụt lùi | xuống dốc | xuống thấp | ách lại | mắc mớ | ngâm hồ sơ | dùng dằng | phải chờ | chờ lâu | chờ vốn | chờ cấp | kêu nhiều | kêu ca | kéo lên huyện | kéo lên tỉnh | kéo đến trụ sở | tái phát | bùng phát | ngộ độc | đuối nước | va quệt | xô xát | ẩu đả | lộng hành | ngang nhiên | tẻ nhạt | nhạt nhẽo | sinh hoạt nhạt | rệu rã | tan rã | làm trái nghề | làm trái | y nguyên | vẫn như cũ | như cơm bữa | giẫm chân | không quay | trả chậm | chi chậm | chi trả chậm | cấp chậm | giao chậm | vào chậm | bàn giao chậm | xử lý chậm | giải quyết chậm | giải ngân chậm | xong chậm | ít vào | ít tham gia | ít đến | ít chịu | ít đọc | ít dùng | ít họp | ít dám | ít kiểm tra | ít đổi mới | ít sáng tạo | ít phát biểu | xin thôi việc | xin nghỉ | xin chuyển | xin ra khỏi | rời bỏ | rời ngành | thôi học | nghỉ học | bỏ học | kém bền | kém bền vững | kém sôi nổi | kém nhạy bén | kém hấp dẫn | kém chất lượng | bị | thối nhũn | thối | úng | nằm trên giấy | trên giấy | loay hoay | xoay xở | lúng liếng | nỗi lo | mối lo | điều lo | lơi | lơi lỏng | lơi là | lơ lửng | lọt danh sách | lọt lưới | mất tiếng | mất sóng | mất tín hiệu | hay mất | hay kẹt | hay cúp | hay trễ | kiêm nhiều | kiêm nhiệm nhiều | ôm đồm | đóng cửa | vắng vẻ | im lìm | im ắng | lấy cắp | cắt trộm | phải lùi | phải trả lại | phải làm lại | phải mua | phải chia | phải học nhờ | học nhờ | học tạm | ở nhờ | ở tạm | ép giá | bị ép | thủ tục rườm rà | sát nút | chưa ai | không mấy | chẳng mấy | chẳng ai | chẳng được | điểm trừ | điểm tối | mảng tối | gam trầm | gam tối | khoảng tối | điểm mờ | không tới đích | không về đích | không cán đích | không kham nổi | kham không nổi | không xuể | không theo kịp | không nổi | không khớp | không sát | không chặt | không nghiêm | không đến nơi | không đến nơi đến chốn | không thường xuyên | không liên tục | không đồng bộ | không thống nhất | không rõ ràng | không minh bạch | không công khai | không kiên quyết | không quyết liệt | không tập trung | không có chỗ | không có vốn | không có nguồn | không bố trí | chậm kiểm tra | chậm xử lý | chậm giải quyết | chậm sửa | chậm thay | chậm chi | chậm cấp | chậm giao | gây mùi | đục ngầu | xả thải | chặt trộm | nợ lương | nợ khối lượng | nợ công trình | nợ nhà thầu | nợ tiêu chí | nợ chính sách | nợ vốn | còn nợ | bị khê | bị thất lạc | bị bỏ quên | bỏ quên | quên lãng | bị cắt | bị chậm | bị trễ | bị treo | bị vỡ | bị hủy | bị huỷ | bị từ chối | bị xâm hại | bị chặt | bị phá | chặt phá | hỏng | mục ván | lầy | lầy lún | trơn trượt | non tay nghề | non kinh nghiệm | non nghiệp vụ | trông vào | phải trông | dựa cả vào | câm | tậm tịt | phập phù | chồng lấn | chưa thuận | bất đồng | lấn cấn | cắt xén | đì đẹt | loanh quanh | tạm bợ | lén lút | trễ nải | ép cân | lan ra | lan rộng ra | không nhận hết | không dùng được | không chạy được | không vào được | không ra được | bộn bề | dồn ép | dồn vào cuối | dừng ở | dừng lại ở | dừng ở mức | vào loại thấp | thuộc loại thấp | thuộc nhóm thấp | vào nhóm thấp | thuộc diện thấp | khá thấp | hơi thấp | bỏ trốn | sang nhượng trái phép | mua bán trái phép | khai thác trái phép | đổ trộm | lấn biển | lấn sông | lấn đất | lấn hành lang | lấn vỉa hè | chiếm vỉa hè | tụ tập | đua xe | tín dụng đen | lừa đảo | mất cắp | mất trộm | mất tài sản | chết cháy | chết hàng loạt | chết nhiều | ốm yếu | già hóa | tuổi cao | tuổi đã cao | hẫng hụt | hụt hẫng | khuyết | khuyết thiếu | trống người | vắng người | vắng mặt | đi muộn | về sớm | họp muộn | trốn tránh | thoái thác | từ chối trách nhiệm | ngại việc | ngại khó | ngại công nghệ | ngại học | ngại đổi mới | ngại đi | ngại vay | ngại nói | e dè | dè dặt | rụt rè | nhút nhát | sợ đất | bình quân chủ nghĩa | cào bằng | xuê xoa | dễ dãi | chín bỏ làm mười | đánh trống bỏ dùi | đầu voi đuôi chuột | trên nóng dưới lạnh | nước đến chân mới nhảy | nói nhiều làm ít | bằng không | đếm trên đầu ngón tay | lèo tèo | thưa dần | thưa thớt dần | mai một | thất truyền | phai nhạt | biến tướng | tràn lan | tự ý | tùy tiện | vô tội vạ | bất cập lớn
  `,
  ),
  ...meaning(
    2,
    `
    đói | trục trặc nhỏ | xáo trộn | khan | ế | lở | sạt | nứt | lún | hỏng | hôi | cạn | ngại | tắc | ách | lấn | khê | non | lỏng | đơn thư | làm chết | trọng án | ổ dịch | án mạng | điểm nóng | tai biến | bị phản ánh | bị kiến nghị | bị nhắc nhở | bị phê bình | bị xử phạt | bị đình chỉ | bị khởi tố | bị phát hiện | trái phép | thu hẹp | khiếu kiện | giải thể | tạm ngừng | không có | chậm | thấp | kém | yếu | muộn | trễ | thiếu | khó khăn | khó | vướng mắc | phức tạp | hình thức | hạn chế | bất cập | tồn đọng | tồn tại | quá hạn | nợ | nợ đọng | ô nhiễm | lấn chiếm | ảnh hưởng | thiệt hại |
    tình trạng | trái quy định | sai quy định | sai phạm | thua | kéo dài | nguy cơ | hư hỏng | mỏng |  rải rác | bị ảnh hưởng | thách thức | áp lực | lệch | lệ thuộc | phụ thuộc | đứt gãy | nghiêm trọng hơn | bất thường |
    thấp hơn | ít hơn | giảm nhẹ | lệch xa | ít | xuống thấp | gian lận | buôn lậu | phá rừng | căng thẳng | gay gắt | nan giải | lúng ta lúng túng | cục bộ |  rườm rà | vất vả |  bất hợp lý | bất hợp lí | bất ổn |  ngập úng |     bỏ việc | nghỉ việc | thôi việc |  kẹt 
  `,
  ),
  ...meaning(
    1,
    `nghèo | vi phạm | kỷ luật | cũ | thưa | tồn | dừng | dịch bệnh | biến động | phải | lạc | trống | vắng | xấu | tham nhũng | tiêu cực | tham ô | lãng phí | tai nạn | rác thải | bỏ học | tảo hôn | sạt lở | tiêu hủy | trái ngành`,
  ),
];

/** `chưa` that denies an evil or only counts: no want. */
export const NO_WANTS: readonly string[] = words(`
  chủ yếu | chuẩn bị | trang bị | thiết bị | bị can | bị cáo | bị đơn | bị hại | bị động viên | không phải | tổng số người bị | số bị | còn hạn | non sông | lở mồm long móng | hộ đói nghèo | hộ đói | xóa đói | xoá đói | xóa đói giảm nghèo | nước non | núi non | keo non | trẻ non | làm mồi lấn | chậm nhất là | hạn hán được | không ngại | điểm nóng về | bỏ học trở lại | học sinh bỏ học ra lớp | đỗ xe | bãi đỗ | nước cạn | trọng yếu | xung yếu | thiết yếu | cốt yếu | hiểm yếu | tất yếu | trích yếu | chậm nhất | sớm nhất | công nợ | vay nợ | nợ vay | cho vay | ít ỏi nhất | không ít | số ít | thấp nhất là | không kém | hạn chế tối đa | hạn chế thấp nhất | hạn chế được | hạn chế thiệt hại | khó khăn thách thức | thời hạn | kém phát triển nhất | hết cảnh | bị động viên | không cháy | khó khăn, vướng mắc của | điểm nghẽn | nút thắt | ít nhất | người khuyết tật | khuyết tật | nợ có | chưa phát sinh | chưa để xảy ra | chưa xảy ra | chưa phát hiện | chưa ghi nhận | chưa có ca | chưa có dịch | chưa kể | chưa bao gồm | chưa từng | chưa tính | chưa có trường hợp | chưa có vụ | chưa đầy |
  không còn tình trạng | thiếu nhi | thiếu niên | thiếu tướng | thiếu tá | khó khăn về nhà ở | hoàn cảnh khó khăn | có hoàn cảnh khó khăn | đặc biệt khó khăn | vùng khó khăn | xã khó khăn | thôn khó khăn | hộ khó khăn | học sinh nghèo | người nghèo | hộ nghèo | thoát nghèo | giảm nghèo | vì người nghèo | quỹ vì người nghèo | cận nghèo | nghèo đa chiều | vượt khó |
  nhà dột nát | nhà tạm | an toàn giao thông | tình hình | hình thức trực tiếp | hình thức trực tuyến | các hình thức | nhiều hình thức | bằng hình thức | hình thức tuyên truyền | với hình thức | theo hình thức | dưới nhiều hình thức | hình thức sản xuất | hình thức tổ chức | đa dạng hình thức | dưới hình thức | hình thức khen thưởng | hình thức kỷ luật | hình thức tổ chức sản xuất |
  thu nợ | thu hồi nợ | trả nợ | dư nợ | tổng dư nợ | cho vay nợ | công tác xử lý | kỷ luật kỷ cương | kỷ luật, kỷ cương | kỷ cương, kỷ luật | cơ quan bảo vệ pháp luật | phải thu | phải nộp | phải thu hồi | phải rà | chủ quan, nóng vội | ủy ban kiểm tra | phòng khách | phụ thuộc vào kế hoạch | giảm nghèo bền vững | phòng dịch | tự phê bình | tự phê bình và phê bình | phê bình và tự phê bình | phòng, chống dịch bệnh | dịch bệnh được kiểm soát
`);

/** What heightens a middling want to one that counts: `còn … thấp`, `có lúc … chậm`. */
export const HEIGHTENERS: readonly string[] = words(`
  còn | vẫn | vẫn còn | có phần | hay | nhiều khi | lại | bị | để | quá | rất | hơi | ngày càng | có nơi | có lúc | có việc | có mặt | có thời điểm | đôi lúc | đôi khi | nhiều nơi | một số nơi | không ít | một bộ phận | cá biệt | một vài | gây | tương đối | khá | vốn đã | thường | nhìn chung còn | càng
`);

/** Before a marker of want they turn it round: `không còn hộ nghèo`, `khắc phục hạn chế`. */
export const TURNS: readonly string[] = words(`
  ra quân | tháo dỡ | phá dỡ | dỡ bỏ | giải tỏa | giải toả | cưỡng chế | triệt phá | trấn áp | truy quét | không có | không còn | không để | không xảy ra | không phát sinh | không phát hiện | không bị | không thiếu | không chậm | không né tránh | không đáng kể | không ngại | khắc phục | khắc phục được | khắc phục cơ bản | giảm | giảm dần | giảm bớt | hạn chế được | tháo gỡ | từng bước tháo gỡ | gỡ | gỡ khó | gỡ bỏ | tránh | ngăn chặn | ngăn ngừa | xử lý | xử lý dứt điểm | giải quyết | giải quyết dứt điểm | vượt qua | vượt | phòng | chống | phòng, chống | phòng chống |
  kiềm chế | bàn cách khắc phục | bất chấp | đẩy lùi | xóa | xoá | xóa bỏ | chấm dứt | thu hồi | thanh toán | kiểm soát | kiểm tra | phát hiện | chấn chỉnh | hỗ trợ | giúp đỡ | trợ giúp | cứu trợ | rà soát | tuyên truyền | quyết toán | dù | mặc dù | trong điều kiện | đấu tranh | bóc gỡ | triệt phá | vận động | tố giác | sửa chữa | cải tạo | thay thế | bù đắp | bù | cưỡng chế | xử phạt | xử lý nghiêm | thi hành | bổ khuyết | bắt | bắt giữ | bắt quả tang | phá án | phá ổ | phá đường dây | phá chuyên án | khởi tố | đánh sập | san sẻ | thay | chuyển đổi | hết | thoát | hết cảnh | vá | vá xong | sửa | sửa xong | nạo vét | khơi thông | gia cố | san lấp | làm lại | dặm vá | dập | dập xong | dập tắt | khoanh vùng | bớt | đỡ | chữa | chữa khỏi | thu dọn | trám lấp | bao vây | tiêu hủy | trấn áp | ngăn | kéo giảm | giảm thiểu | giải tỏa | bình ổn | tiêu độc | ứng phó | phân loại | làm rõ | trả dần | trả xong | giải tỏa | quyết tâm | hòa giải | đôn đốc | tập trung
`);

/** How much a phrase says that something went well or was done. */
export const MERITS: readonly (readonly [string, number])[] = [
  ...meaning(
    2,
    `
    ổn định | tăng | đạt | vượt | hoàn thành | hoàn thành tốt | hoàn tất | hoàn thiện | được tăng cường | tăng cường | được quan tâm | được chú trọng | được coi trọng | được đảm bảo | được bảo đảm | đảm bảo | bảo đảm | được đáp ứng | đáp ứng |
    giữ vững | được giữ vững | được giữ | giữ được | giữ ở mức | giữ nền nếp | giữ nhịp | chuyển biến | chuyển biến tích cực | chuyển dịch | dịch chuyển đúng hướng | tích cực | đổi mới | có nhiều đổi mới | thành công | thắng lợi | thắng lớn | kịp thời | kịp thời vụ | chu đáo | hiệu quả | có kết quả | đạt kết quả | sôi nổi | sôi động |
    phát triển | tăng trưởng | khá | tốt | khen thưởng | vinh danh | trang trọng | trang nghiêm | nghiêm minh | đúng đối tượng | đúng pháp luật | đúng tội | đúng thẩm quyền | đúng trình tự | minh bạch | hài lòng | thông qua | thành thục | vững vàng | vững mạnh | trong sạch | mạnh mẽ | tích cực hơn | cao nhất từ trước | kỷ lục | bứt phá | khởi động lại | sống lại | hồi sinh | nhộn nhịp | tấp nập | ấm no | no ấm | sung túc | sạch đẹp | xanh, sạch, đẹp | văn minh | lan rộng phong trào | thiết thực | ý nghĩa | sinh động | phong phú | đa dạng | bền vững | ưu tiên | kéo giảm | giảm mạnh tội phạm | hết nợ | trả hết | dứt nợ | xóa trắng | cán đích | cán mốc | về trước | chạm mốc | vượt mốc | lập kỷ lục | gấp đôi | gấp rưỡi | gấp ba | vui tươi | nhanh hơn | tốt hơn | hơn năm ngoái | hơn trước | tiệm cận | nhân rộng | được nhân ra | hết dịch | hết cảnh | thông thương | kéo xuống | được kéo xuống | trúng mùa | được gắn sao | đúng khung | đúng khung thời vụ | đúng thời vụ | tiến bộ | nền nếp | nề nếp | đi vào nền nếp | duy trì | được duy trì | củng cố | nâng lên | được nâng lên | nâng cao | được nâng cao | đồng bộ | rõ nét | toàn diện | đúng tiến độ | đúng luật | đúng hạn | đúng kỳ | đúng quy chế | đúng quy định | đúng khung lịch | trước hạn | trước thời hạn | trước kế hoạch | an toàn | bội thu | bài bản | chiều sâu | đi vào chiều sâu | lan tỏa | lan toả | đồng thuận | phấn khởi | tin tưởng | khởi sắc | tươi sáng | mảng sáng | vẫn sáng | xuất siêu | có lãi | được giá | trở lại bình thường | bình thường | quen việc | gọn |
    được mùa | đẩy mạnh | được đẩy mạnh | được đẩy nhanh | quyết liệt | được tập trung | được triển khai | được thực hiện | được chăm lo | được đầu tư | được kiểm soát | kiểm soát tốt | kiểm soát được | khống chế | được khống chế | đẩy lùi | phục hồi | khôi phục | hồi phục | thông suốt | không gián đoạn | về đích | dẫn đầu | xếp thứ | xếp loại | xếp hạng | đứng thứ | đứng đầu | tốp đầu | top đầu | tăng bậc | tăng hạng | được công nhận | được biểu dương | được khen thưởng | được nhân rộng |
    chặt chẽ | sát | gỡ vướng | thuận lợi | đúng hướng | hợp lý | phù hợp | tự chủ | đủ nước | ghi nhận | biểu dương | tiếp tục được | nổi bật | ít sâu bệnh | không có dịch | đạt và vượt | không để xảy ra | không xảy ra | không phát sinh | không có trường hợp | không có vụ | được cải thiện | cải thiện | tiếp tục cải thiện | rút xuống | rút ngắn | rút còn | hạ xuống | giảm nghèo | dứt điểm | xong | đã xong | nhích lên | nhích thêm | vọt lên | cầm chắc | cao hơn | nhiều hơn | nhỉnh hơn | hơn cùng kỳ | hơn năm trước | hơn vụ trước | cao nhất | lớn nhất | nhanh nhất | tăng nhanh | tăng mạnh | phủ | phủ kín | bao phủ | đều có | nghiêm túc | minh bạch | công khai | dân chủ | gắn bó | đoàn kết | thống nhất cao | được siết chặt | nhuần nhuyễn | thành thạo | thông thoáng | xanh sạch đẹp | khang trang | lành mạnh | nở rộ | sáng tạo | chủ động | làm rõ | đạt chuẩn | trúng | đông đảo | được hưởng ứng | hưởng ứng | được phát huy | phát huy | tiêu thụ thuận lợi | được trả dần | được mở rộng | mở rộng | thực hiện tốt | làm tốt | tháo gỡ được | khắc phục được | gỡ được | bước đầu | có chuyển động | có cải thiện | có tiến bộ | có chuyển biến | có bước | thông xe | thông tuyến | thông cầu | lan rộng | gây lại | tái đàn | bán hết | bán chạy | bán được giá | bán được | thi đỗ | đỗ đại học | đỗ đầu | êm thấm | êm xuôi | suôn sẻ | trót lọt | thuận buồm | cầm cự được | mát tay | trúng vụ | trúng giá | trúng lớn | trúng đậm | có lời | lãi | sống khỏe | yên ổn | yên bình | yên lành | thanh bình | thuận hòa | đầm ấm | rộn ràng | vui vẻ | phấn chấn | hồ hởi | sốt sắng | nhiệt tình | gương mẫu | tự giác | tự nguyện | sáng tạo | linh hoạt | chủ động | nhịp nhàng | ăn khớp | ăn ý | khăng khít | gắn bó | gọn gàng | ngăn nắp | sạch sẽ | khang trang | thông thoáng | sáng sủa | đẹp | phủ xanh | phủ kín | kín chỗ | lấp đầy | xong trước | xong sớm | sớm hơn | hoàn tất sớm | dứt điểm | tròn chỉ tiêu | tròn kế hoạch | đủ chỉ tiêu | đủ kế hoạch | đủ quân số | đủ lớp | đủ chỗ | đủ liều | đủ thủ tục | không còn | hết cảnh | đi đầu cả nước | điểm sáng | điểm nhấn | điểm cộng | mảng sáng | gam sáng | vào guồng | vào nếp | vào khuôn khổ | thế mạnh | là thế mạnh | đứng nhất | đứng nhì | đứng thứ nhất | dồi dào | tươi tốt | xanh tốt | sum suê | đông vui | chắc ăn | động thổ | vào cuộc sớm | vào cuộc | giữ nhịp | giữ đà | giữ được đà | bình yên | về đích sớm | cán đích sớm | không ai phải | không phải đi lại | đầu tàu | làm đầu tàu | trụ cột | điểm tựa | đóng góp nhiều nhất | đóng góp lớn nhất | lớn nhất từ trước | nhiều nhất từ trước | bằng bạn bằng bè | có tiếng | có thương hiệu | được chuộng | được ưa chuộng | được dân tin | được lòng dân | được đồng tình | được hưởng ứng | hưởng ứng | được đón nhận | được nhắc đến | được chọn | được tỉnh khen | được tặng | được phong tặng
  `,
  ),
  ...meaning(
    1,
    `
    ra quân | tuần tra | truy quét | bắt giữ | triệt phá | xử phạt | thu giữ | tháo dỡ | giải tỏa | lắp đặt | trang bị | ký cam kết | cắm mốc | đo đạc | chỉnh lý | bê tông hóa | bê tông hoá | nhựa hóa | nhựa hoá | thắp sáng | khơi thông | xây tặng | cấp phát | tiêu độc | khử trùng | tổng vệ sinh | xuống giống | gieo sạ | chuyển giao | xuất cấp | truy tố | thẩm tra | tham gia | tinh giản | hợp nhất | phân cấp | công khai | tiếp xúc cử tri | phát thanh | đăng tải | biểu diễn | phục dựng | tu bổ | trùng tu | bảo tồn | giành | đoạt | đạt giải | thu về | mang về | tiêu thụ | mời gọi | cấp phép | chấp thuận | nghiệm thu | quyết toán | hoàn thuế | miễn | khoanh nợ | tái định cư | bồi thường | chi bồi thường | kiểm đếm | cưỡng chế | xóa nghèo | tuyển sinh | huy động được | vận động được | tuyển dụng | biên soạn | xuất bản | tổng kết | sơ kết | khảo sát | kiểm kê | thống kê | cập nhật | kết nghĩa | đỡ đầu | nhận đỡ đầu | phụng dưỡng | thăm hỏi | thăm, tặng | cứu hộ | cứu nạn | ứng cứu | phát động | triển lãm | đăng cai | tiếp đón | đăng ký | cung cấp | duy tu | sửa sang | lát | kè | đắp | đào | ươm | chăn thả | thả cá | phối giống | đã | được | nhận | ra đời | cho ra đời | gắn | nhân ra | đến tay | thu gom | triển khai | kiểm soát | thành lập | kết nạp | công nhận | khánh thành | ra mắt | phát hành | trao | tặng | hỗ trợ | giải quyết | tổ chức | thêm | có thêm | vận hành | đi vào hoạt động | giúp | tạo điều kiện | bàn giao | duyệt | phê duyệt | mở | xây dựng | xây | cấp | lập | trồng | chống | đón | giao | khám phá | vận động | tuyên truyền | quản lý |
    chăm lo | chăm sóc | bám sát | lãnh đạo | chỉ đạo | kiểm tra | giám sát | thu hoạch | thay giống | gieo trồng | gieo cấy | cấy | gieo | thực hiện | quán triệt | học tập | cụ thể hóa | cụ thể hoá | ban hành | tham mưu | niêm yết | ủy quyền | phục vụ | thu hút | tiếp nhận | tiếp | khám | tiêm phòng | tiêm | phun | nạo vét | cứng hóa | cứng hoá | làm | sửa | sửa chữa | nâng cấp | cải tạo | đầu tư | khởi công | giải ngân | huy động | trích | chi trả | chi | xử lý | thu hồi | điều tra | phát hiện | truy thu | phạt | tuyển | huấn luyện | diễn tập | tuần tra | tập huấn | bồi dưỡng | đào tạo | cử | giới thiệu | rà soát | số hóa | số hoá | ứng dụng | xóa | xoá | di dời | bố trí | phân bổ | hiến | góp | đóng góp | ủng hộ | quyên góp | khai thác | sản xuất | xuất khẩu | nuôi trồng | thả | thu | in | phát | phát sóng | gia hạn | miễn giảm | hướng dẫn | trả lời | tiếp dân | tiếp công dân | trả | đấu giá | bảo vệ | khoanh nuôi | thí điểm | dùng | sử dụng | áp dụng | thẩm định | trình | kiện toàn | sắp xếp | sáp nhập | luân chuyển | quy hoạch | điều động | bổ nhiệm | đưa | đưa vào | gửi | công bố | quan tâm | tập trung | gặp mặt | thăm | bầu cử | biểu dương gương | gỡ bỏ | tái canh | chuyển đổi | liên kết | ký kết | kết nối | đính chính | bê tông | gặt | hái | nhập ngũ | cho vay | giải phóng | hòa giải | hoà giải | thụ lý | xét xử | thi hành | đi đầu | giữ | chọn được | đã biết | cử tri đi bầu | dựng | cất | cất nhà | rải nhựa | rải đá | trải nhựa | đổ bê tông | thắp | kéo điện | đóng điện | đấu nối | bắc cầu | hợp long | lợp | sơn | vá | bắt | bắt được | tóm gọn | gọi vốn | mời | mời được | đỗ | thêm được | bán | xuất bán | xuất chuồng | thu mua | bao tiêu | gom | gom được | nhặt | dọn | dọn sạch | quét dọn | mở lớp | dạy | dạy nghề | truyền nghề | tư vấn | trợ giúp | cho mượn | ký hợp đồng | giữ nhịp | giữ giá | cân đối | tiết kiệm | cắt giảm thủ tục | rút ngắn | bỏ bớt thủ tục | đơn giản hóa | liên thông | tích hợp | kích hoạt | định danh | cài đặt | quét mã | đối thoại | gặp dân | lắng nghe | giải đáp | giải trình | thay thế | thay máu | trẻ hóa | kết nghĩa | đưa đón | trông | trông giữ | mổ | mổ mắt | chữa | chữa khỏi | cấp cứu | hiến máu | tặng quà | trao quà | xóa mù | phổ cập | vớt | thả giống | ươm giống | tỉa | bón | tưới | ngăn mặn | tích nước | gia cố | đắp bờ | khép kín | hộ đê | sơ tán | cứu trợ | khắc phục
  `,
  ),
];

/** A level is weak when these words lie between the subject and its number: `mới được 31,2%`, `chỉ 74,9 tỷ`. */
export const ONLY: readonly string[] = words(`
  chỉ | mới | mới chỉ | chỉ mới | chỉ đạt | mới đạt | chỉ bằng | mới bằng | chỉ được | mới được | chỉ có | mới có | chỉ còn | chỉ là | chỉ ở | mới ở | mới dừng | mới chỉ đạt | vỏn vẹn | chỉ vỏn vẹn | chưa tới | chưa đến | đạt có | được có | đạt mỗi | được mỗi | có mỗi | chỉ tăng | mới tăng | chỉ thu | mới thu | mới giải ngân | chỉ giải ngân | mới hoàn thành | chỉ hoàn thành | mới thực hiện | chỉ thực hiện | mới tiêu | mới hái | mới cấp | chỉ cấp | mới đi được | mới đạt được | mới làm | chỉ làm | mới xây dựng | mới tiếp nhận | mới triển khai | mới khởi công | mới bàn giao | mới dừng lại
`);

/** Names and compounds in which `chỉ` and `mới` say nothing of smallness. */
export const NOT_ONLY: readonly string[] = words(`
  chỉ tay | bám chỉ | chỉ lệnh | chỉ cách |
  chỉ việc | mới sinh | mới cưới | mới lập | mới về hưu | chỉ trong | chỉ sau | chỉ riêng | chỉ tính | chỉ tính riêng | chỉ cần | chỉ dẫn địa lý | chỉ tiêu | chỉ số | chỉ đạo | chỉ thị | chỉ huy | chỉ dẫn | chỉ rõ | chỉ ra | chỉ giới | chỉ định | địa chỉ | chứng chỉ | không chỉ | tín chỉ | nông thôn mới | NTM mới | thành lập mới | công nhận mới | cấp mới | trồng mới | kết nạp mới | xây mới | xây dựng mới | đảng viên mới | hội viên mới | đoàn viên mới | đăng ký mới | mở mới | mở rộng mới | doanh nghiệp mới | phát sinh mới | phát triển mới | tuyển mới | bầu mới | làm mới | thêm mới | mua mới | tạo mới | đóng mới | lập mới | nhà mới | năm mới | mô hình mới | chuẩn mới | đầu tư mới | việc làm mới | cách làm mới | khởi công mới | dự án mới | lao động mới | tăng mới | đầu tư xây mới | lần đầu mới | người mới | số mới | thuê bao mới | khách hàng mới
`);

/** Deny the merit behind them: `không đạt`, `chưa hiệu quả`. */
export const DENIALS: readonly string[] = words(`không | chưa | chưa được | không được | thiếu | khó | chậm | ít`);

/** Circumstances which a concession merely grants; they are no shortcoming of the review. */
export const CIRCUMSTANCES: readonly string[] = words(`
  thời tiết | dịch | dịch bệnh | đại dịch | covid | covid-19 | thiên tai | bão | bão lũ | mưa | mưa lũ | lũ | lụt | hạn hán | nắng hạn | nắng nóng | rét | rét đậm | rét hại | sâu bệnh | cúm | giá | giá cả | lạm phát | suy giảm kinh tế | suy thoái kinh tế | khủng hoảng | thị trường | tình hình thế giới | thế giới | trong nước | bối cảnh | điều kiện | hoàn cảnh | khó khăn | nhiều khó khăn | gặp nhiều khó khăn | gặp khó khăn | thách thức | cố gắng | nỗ lực | quyết tâm | mới sáp nhập | sáp nhập | mới thành lập | địa bàn rộng | dân cư | xuất phát điểm | khối lượng công việc | áp lực | việc nhiều | nguồn lực | chiến tranh | xung đột | biến động | ảnh hưởng | tác động | lãi vay | lãi suất | đường truyền xa | kinh phí hạn hẹp
`);

/** Grant something before the turn. */
export const CONCESSIONS: readonly string[] = words(
  `tuy | tuy rằng | tuy là | dù là | dẫu là | đành rằng | vẫn biết | mặc dù | mặc dầu | dù | dẫu | dẫu rằng | cho dù | dù rằng | dù cho | dẫu cho | bất chấp`,
);

/** Turn a sentence round in its middle. */
export const PIVOTS: readonly string[] = words(`
  song | nhưng | nhưng nhìn chung | tuy nhiên | thế nhưng | vậy mà | thế mà | nhưng mà | tuy vậy | dẫu vậy | dù vậy | ngược lại | trái lại | riêng | duy chỉ | duy có | bù lại | có điều | chỉ tiếc | đáng tiếc
`);

/** Those of them that grant before they turn, and so end a concession. */
export const ANSWERS: readonly string[] = words(
  `nhưng rồi | nhưng lại | song lại | có điều | chỉ có điều | khổ nỗi | ngặt nỗi | tiếc là | tiếc rằng | song | nhưng | tuy nhiên | thế nhưng | vậy mà | thế mà | nhưng mà`,
);

/** Begin a predicate: what begins with them has no subject of its own. */
export const PREDICATES: readonly string[] = words(`
  tiêu biểu | nổi bật | điển hình | cụ thể | kéo theo | kể cả | trong số |
  ngày | dưới | nhờ | cùng với |
  phần lớn là | phần lớn do | chủ yếu là | đa số là | nhất là | đến | đến nay | trong | theo | qua | sau | trước | cao | lớn | khi | nếu | tuy | dù | đạt | bằng | tăng | giảm | vượt | chiếm | gấp | cao hơn | thấp hơn | nhiều hơn | ít hơn | hơn | kém | chưa | không | còn | vẫn | đã | được | bị | có | chỉ | mới | đang | cũng | đều | rất | khá | chậm | thấp | ít | do | vì | bởi | để | trong đó | nhất là | đặc biệt là | chủ yếu | nhờ | góp phần | đưa | nâng | giúp | tạo | với | từ | tại | ở | so với | tương đương | tức | là | gây | dẫn đến | khiến | làm | phải | ước | ước đạt | xếp | đứng | dẫn đầu | thuộc | gồm | nguyên nhân | lý do | mà | khó | thiếu | tiến tới | đi được | ảnh hưởng | nổi cộm | trị giá | tổng trị giá | kinh phí | với tổng | tổng kinh phí | bình quân | nặng nhất | thiệt hại | lần | mức | khoản | so | cùng | phần lớn do
`);

/** Words of degree with which a want is measured (domain.md 6.2). */
export const DEGREES: readonly string[] = words(`
  cá biệt | một số | một số nơi | một số xã | một vài | vài | một bộ phận | một bộ phận nhỏ | nhiều | nhiều nơi | nhiều khi | phần lớn | đa số | hầu hết | phổ biến | có nơi | có lúc | có việc | có mặt | có xã | có đơn vị | có đồng chí | có thời điểm | có chỗ | còn nhiều | rất chậm | nghiêm trọng | nặng nề | nhất định | đôi lúc | đôi khi | đôi nơi | ở một số | không ít | rải rác | số ít | thường xuyên xảy ra | vẫn còn nhiều | chưa thật sự | chưa thực sự
`);

/** `chưa` with one of these is itself a measure: `chưa cao`. */
export const MEASURES: readonly string[] = words(`
  cao | nghiêm | nghiêm túc | đều | đồng đều | đều tay | sâu | sâu sát | mạnh | nhiều | thường xuyên | triệt để | rõ | rõ nét | tốt | kịp thời | đồng bộ | đầy đủ | quyết liệt | hiệu quả | chặt chẽ | bền vững | đúng mức | tương xứng | toàn diện | vững chắc | cụ thể | sát | linh hoạt | phong phú | nhanh | dứt điểm | đáng kể | thật sự hiệu quả | thực sự hiệu quả | thực chất
`);

/** Begin the stated cause of what is said before. */
export const CAUSES: readonly string[] = words(`
  nguyên nhân chủ yếu do | nguyên nhân chủ yếu là do | nguyên nhân chủ yếu là | nguyên nhân chủ yếu | nguyên nhân chủ yếu vì | nguyên nhân chính là do | nguyên nhân chính là | nguyên nhân chính do | nguyên nhân chính | nguyên nhân chủ quan | nguyên nhân chủ quan là | nguyên nhân chủ quan là do | nguyên nhân khách quan | nguyên nhân khách quan là | nguyên nhân khách quan là do | nguyên nhân cơ bản là | nguyên nhân cơ bản do | nguyên nhân cơ bản là do | chủ yếu do | chủ yếu là do | chủ yếu vì | phần lớn do | một phần do | phần vì | cơ bản do | nhất là do | nguyên nhân do | nguyên nhân là do | nguyên nhân là vì | nguyên nhân là | nguyên nhân của tình trạng trên là | nguyên nhân của việc này là | nguyên nhân của những hạn chế trên là | nguyên nhân vì | lý do | lý do là | lý do chính | lý do chính là | lý do chủ yếu | mà gốc là | gốc là | cái gốc là | mà nguyên nhân là | là do | là vì | do | vì | bởi | bởi vì | bởi lẽ | do vì | tại vì | phần do | nguyên do | nguyên do là | lý do chủ yếu là | là bởi | là tại | mấu chốt là | cốt lõi là | gốc rễ là | căn nguyên là | căn nguyên | căn nguyên do | nguyên nhân trước hết là | nguyên nhân trước hết do | nguyên nhân sâu xa là | nguyên nhân trực tiếp là | nguyên nhân được chỉ ra là | cội nguồn là | có nguyên nhân từ | xuất phát từ | bắt nguồn từ | nguyên nhân
`);

/** Behind plain `do` they show who did it and not why: `do UBND tỉnh quản lý`. */
export const AGENT_VERBS: readonly string[] = words(`
  quản lý | đề ra | giao | ban hành | tổ chức | phát động | chủ trì | làm chủ đầu tư | làm chủ | thực hiện | phụ trách | đầu tư | trình bày | cấp | chủ quản | soạn thảo | biên soạn | tài trợ | hỗ trợ | vận hành | trình | khởi xướng | đề xuất | cung cấp | điều phối
`);

/** What comes of the cause: the cause ends before it. */
export const CONSEQUENCES: readonly string[] = words(
  `nên | do đó | vì vậy | vì thế | dẫn đến | dẫn tới | khiến | làm cho | cho nên | từ đó`,
);

/** Indicators of which less is better: their fall is a result. */
export const LESS_IS_BETTER: readonly string[] = words(`
  phạm pháp | tội phạm | vụ án | phạm pháp hình sự | tai nạn | tai nạn giao thông | hộ nghèo | hộ cận nghèo | cận nghèo | nghèo | tỷ lệ nghèo | suy dinh dưỡng | sinh con thứ | sinh con thứ ba | thất nghiệp | vụ cháy | cháy | vi phạm | đơn thư | khiếu nại | tố cáo | nợ đọng | nợ thuế | nợ xấu | nợ có khả năng thu | nợ quá hạn | nợ bảo hiểm | tổng nợ | dịch bệnh | sốt xuất huyết | ca mắc | số ca | bỏ học | lạm phát | thiệt hại | tử vong | ma túy | ma tuý | người nghiện | bạo lực | quá hạn | tảo hôn | người chết | số người chết | bị thương | số vụ | trộm cắp | tồn kho | tồn đọng | thời gian chờ | thời gian tiếp nhận | thời gian giải quyết | nhập siêu | trễ hạn | chậm nộp | xâm phạm | phá rừng | cháy rừng | lấn chiếm | đình công | ngừng việc | khiếu kiện | hộ tái nghèo | tạm ngừng | giải thể | thất thoát | tổn thất | số vụ việc | mại dâm | cờ bạc | nghiện | nghiện hút | nghiện ma túy | xâm hại | xâm hại trẻ em | đuối nước | ngộ độc | ngộ độc thực phẩm | va chạm | va chạm giao thông | va quệt | lừa đảo | cướp giật | cố ý gây thương tích | gây thương tích | trọng án | bạo hành | ly hôn | cận huyết | mù chữ | thất học | làm chết | số ca mắc | ca bệnh | ca nhiễm | hộ đói nghèo | hộ đói | xích mích | gây rối | đánh nhau | tín dụng đen | hụi | vỡ hụi | xả thải | khai thác trái phép | lưu ban | suy thoái | thừa cân | tai nạn lao động | tai nạn thương tích
`);

/** Say that it rose or fell, without a figure: of an evil the other way round. */
export const RISES: readonly string[] = words(
  `tăng | tăng nhanh | tăng mạnh | tăng cao | cao hơn | nhiều hơn | nhích lên | vọt lên | nhỉnh hơn | gia tăng | tăng lên`,
);
export const FALLS: readonly string[] = words(
  `giảm | giảm mạnh | giảm sâu | giảm dần | giảm hẳn | giảm nhẹ | ít hơn | thấp hơn | kéo giảm | giảm rõ rệt | hạ | hạ được | hạ xuống | rút xuống | kéo xuống | bớt | lùi | thưa dần`,
);

/** Of these neither rise nor fall is good or bad by itself. */
export const NEUTRAL: readonly string[] = words(`
  chỉ số giá | cpi | giá tiêu dùng | chi phí | tỷ trọng | cơ cấu | nhập khẩu | diện tích lúa | giá vàng | vàng | đô la mỹ | tỷ giá | tổng chi | chi ngân sách
`);

/** What is done about evils: with less of it nothing is said of better or worse. */
export const HANDLING: readonly string[] = words(`
  khám phá | giải quyết | điều tra | làm rõ | xử lý | thu hồi | thu nợ | thu hồi nợ | kiểm tra | thanh tra | phòng chống | phòng, chống | tuyên truyền | xử phạt | phạt | phát hiện | bắt giữ | triệt phá | thi hành kỷ luật | kỷ luật | cưỡng chế | tiếp nhận | thoát nghèo | hỗ trợ hộ nghèo | thu nợ đọng | tố giác | lập biên bản | gỡ bỏ | tháo dỡ | nhắc nhở | khởi tố | xét xử | thụ lý | hòa giải
`);

/** Behind a comma they tell what came of it, no longer why. */
export const OUTCOMES: readonly string[] = words(
  `thiệt hại | mới | chỉ | gây | làm | phải | để | ước | nhiều hộ | khiến`,
);

/** Behind `nhiều` they count and do not measure. */
export const UNMEASURED: readonly string[] = words(`lần | năm | tháng | ngày | giờ | năm nay | hơn | nhất`);

/** Behind a comma they add another result. */
export const BESIDES: readonly string[] = words(
  `trong khi | trong khi đó | nhờ vậy | nhờ đó | nhờ thế | như vậy | đồng thời | cùng với đó | bên cạnh đó | ngoài ra | và`,
);

/** Subjects that only carry on the matter before them: `năng suất 54 tạ/ha, sản lượng 799 tấn`. */
export const SAME_MATTER: readonly string[] = words(`
  lợi nhuận | lượng | số vốn | tổng kinh phí | mật độ | trọng lượng | tổng trọng lượng | công suất | lao động |
  năng suất | sản lượng | doanh thu | giá trị | số tiền | tỷ lệ | tổng số | tổng vốn | tổng mức | tổng diện tích | diện tích | lũy kế | luỹ kế | trung bình | bình quân | vốn | kinh phí | chất lượng | tiến độ | giá bán | giá | lúa | thu nhập | học sinh | số | cử tri | người | nội dung | việc này | điều này | bước đầu | từng bước | cơ bản | qua đó | nhờ đó | đến nay | nhất là | trong đó
`);

/** Speak of what is to come. */
export const PROMISES: readonly string[] = words(
  `sẽ | hứa | cam kết | dự kiến | phấn đấu | dự định | kỳ vọng | đặt mục tiêu | đặt chỉ tiêu | đặt đích | mục tiêu đến`,
);

/** Behind a want they tell that it was overcome: `vướng mắc … từng bước được tháo gỡ`. */
export const RELIEFS: readonly string[] = words(`
  không đáng kể | được khắc phục | được tháo gỡ | được giải quyết | được xử lý | được kiểm soát | được khống chế | được chấn chỉnh | được ngăn chặn | được kiềm chế | được hạn chế | được kéo giảm | được đẩy lùi | được kéo xuống | đã khắc phục | đã tháo gỡ | đã giải quyết | được gỡ | được đầu tư | giảm dần | giảm hẳn | giảm rõ rệt | từng bước giảm | cơ bản được khắc phục | được xóa | được xoá | được bổ sung | được thay thế | được sửa chữa | được hỗ trợ
`);

/** Told in spite of a fall: `sản lượng vẫn giữ được …, giảm nhẹ 1,7%`. */
export const HELD: readonly string[] = words(
  `vẫn giữ được | vẫn đạt | vẫn duy trì | vẫn bảo đảm | vẫn đảm bảo | vẫn hoàn thành | vẫn ổn định | vẫn vượt | vẫn giữ vững | vẫn giữ ổn định`,
);

/** Lead in with the circumstances. */
export const AMIDST: readonly string[] = words(
  `trong điều kiện | trong bối cảnh | trong tình hình | trước tình hình | trước bối cảnh | đứng trước | trải qua | vượt qua | trong hoàn cảnh | giữa bối cảnh | giữa lúc`,
);

/** Names in which a word of merit says nothing. */
export const NO_MERITS: readonly string[] = words(`
  cấp trên | cấp dưới | cấp cơ sở | công nghiệp - xây dựng | công nghiệp – xây dựng | công nghiệp xây dựng | công nghiệp và xây dựng | công nghiệp, xây dựng | công nghiệp-xây dựng | kim ngạch xuất khẩu | kim ngạch xuất nhập khẩu | giá trị sản xuất | tổng giá trị sản xuất | vốn đầu tư toàn xã hội | thu ngân sách | tổng thu ngân sách | thu nội địa | thu tiền sử dụng đất | chi ngân sách | chi thường xuyên | chi đầu tư | sản lượng khai thác | sản lượng nuôi trồng | diện tích gieo trồng | tổng chi | trật tự an toàn xã hội | an toàn xã hội | an toàn thực phẩm | vệ sinh an toàn thực phẩm | an toàn thông tin | an toàn lao động | an toàn giao thông | phát triển kinh tế | phát triển kinh tế - xã hội | phát triển nông thôn | phát triển đảng viên | phát triển giáo dục | phát triển đảng | quỹ phát triển | vốn phát triển | nhiệm vụ phát triển | chương trình phát triển | đề án phát triển | kế hoạch phát triển | hỗ trợ phát triển | đầu tư phát triển | đổi mới sáng tạo | hiệu quả sử dụng | tổ chức đảng | tổ chức hội | các tổ chức | tổ chức cơ sở | nông thôn mới nâng cao | hợp tác xã | quản lý nhà nước | ban quản lý | ban chỉ đạo | giao thông | giao dịch | giao lưu | tiêu chuẩn | chất lượng cao | công nghệ cao | kỹ thuật cao | tổng thu | nguồn thu | số thu | thu nhập | chi bộ | chi cục | chi nhánh | chi phí | chi hội | thu hút đầu tư | mở rộng diện tích | phổ cập | các cấp | cấp ủy | cấp uỷ | cấp xã | cấp huyện | cấp tỉnh | cung cấp | cấp nước | làm việc | việc làm | trả lời | giám sát viên | đầu tư công | đầu tư xây dựng | xây dựng cơ bản | xây dựng đảng | trật tự xây dựng | ngành xây dựng | sở xây dựng | vốn đầu tư | chủ đầu tư | nhà đầu tư | ban quản lý dự án | giáo dục và đào tạo | sở giáo dục | kiểm tra viên | ủy ban kiểm tra | uỷ ban kiểm tra | tình trạng mở
`);

/** What follows them in a clause only spells out what was said. */
export const SPELLING: readonly string[] = words(
  `trong đó | gồm | bao gồm | cụ thể | như | tiêu biểu | tiêu biểu là | nhất là | điển hình | điển hình là | nổi bật là | chủ yếu là`,
);

/** Lead in with a ground or help that is no part of the result. */
export const HELPED: readonly string[] = words(
  `nhờ | nhờ vào | dưới sự | với sự | với quyết tâm | được sự quan tâm | trên cơ sở | cùng với cả | ngay sau khi`,
);

/** Begin words of time, place or relation before a subject. */
export const PREPOSITIONS: readonly string[] = words(
  `sau | trong | qua | dưới | nhờ | với | cùng với | từ | đến | tính đến | tại | ở | trên | theo | về | đối với | ngay sau | ngay từ | để | nhằm | nửa năm | năm | tháng | quý`,
);

/** Wants that are said of a subject; what was done before them does not turn them round. */
export const LACKING: readonly string[] = words(
  `chậm | thấp | kém | yếu | muộn | trễ | ít | mỏng | thiếu | rải rác | khó | cao | lỏng lẻo | rời rạc | sơ sài | hời hợt | hình thức | qua loa | đại khái | chiếu lệ`,
);
