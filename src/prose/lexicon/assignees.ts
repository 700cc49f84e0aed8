/**
 * Who is given work: how the names of bodies and offices begin, and the words that make one lead and others help.
 *
 * The bodies are those of Party, state, Front and unions from the ward to the Centre, before and after the
 * two-tier reform; read/tasks/ decides how far a name goes.
 */
import { words } from './words.ts';

/** Open the name of a body; in it a word of doing may follow at once: `ban quản lý`, `đoàn kiểm tra`. */
export const NAMED_BODIES: readonly string[] = words(`
  hạt | các hạt | phòng | ban | bộ | ngành | các ngành | chi cục | cục | tổng cục | trung tâm | trạm | đội | tổ | đoàn | hội đồng | ủy ban | cơ quan | các cơ quan | đơn vị | các đơn vị | bộ phận | lực lượng | các lực lượng | ban chỉ huy | bộ chỉ huy | quỹ | tiểu ban | các đội | các tổ | các phòng | các ban | các đoàn
`);

/** Open the name of a body or of those who hold an office; a word of doing behind them is what they do. */
export const BODIES: readonly string[] = words(`
  sở | các sở | viện | hạt | hội | văn phòng | cán bộ | công chức | liên đoàn | thành viên | cụm | khối | trưởng | phó trưởng | cấp ủy | đoàn công tác | tổ công tác | tổ giúp việc | ban quản lý dự án | ban quản lý dự án đầu tư | ban quản lý dự án đầu tư xây dựng | các ban quản lý dự án | trung tâm phát triển quỹ đất | văn phòng đăng ký đất đai | văn phòng điều phối | văn phòng điều phối nông thôn mới | UBND | HĐND | UBMTTQ | UBMTTQVN | MTTQ | UB MTTQ | UBKT | BCH | BTV | BCĐ | TTHĐND | HTX | BQL | CA | BHXH | NHCSXH | TAND | VKSND | THADS | PGD | VNPT | viettel | EVN | LĐLĐ | LHPN | HLHPN | CCB | Đoàn TNCS | Mặt trận | Mặt trận Tổ quốc | công an | quân sự | bộ đội | bộ đội biên phòng | biên phòng | đồn | các đồn | kho bạc | KBNN | thuế | chi cục thuế | ngân hàng | các ngân hàng | bảo hiểm xã hội | điện lực | bưu điện | bệnh viện | viện kiểm sát | tòa án | thanh tra huyện | thanh tra tỉnh | thanh tra sở | thanh tra thành phố | thanh tra quận | thi hành án | kiểm lâm | quản lý thị trường | hải quan | nhà trường | trường | các trường | trường học | hiệu trưởng | giám đốc | phó giám đốc | thủ trưởng | người đứng đầu | chủ tịch | phó chủ tịch | bí thư | phó bí thư | chánh | chánh văn phòng | chánh thanh tra | kế toán | kế toán ngân sách | chi bộ | các chi bộ | mỗi chi bộ | từng chi bộ | đảng bộ | các đảng bộ | đảng ủy | các đảng ủy | đảng đoàn | ban cán sự | thường trực | ban thường vụ | ban chấp hành | huyện ủy | quận ủy | thị ủy | thành ủy | tỉnh ủy | huyện đoàn | tỉnh đoàn | thành đoàn | quận đoàn | thị đoàn | đoàn thanh niên | hội phụ nữ | hội nông dân | xã | các xã | phường | các phường | thị trấn | thị xã | các thị xã | các thị trấn | huyện | các huyện | quận | các quận | thành phố | các thành phố | tỉnh | các tỉnh | thôn | các thôn | các thôn, bản | các thôn, buôn | các buôn | các bản | các ấp | ấp | khu phố | các khu phố | tổ dân phố | các tổ dân phố | khu dân cư | các khu dân cư | các khu | trưởng thôn | các trưởng thôn | trưởng khu | các trưởng khu | trưởng ấp | trưởng bản | đặc khu | địa phương | các địa phương | từng địa phương | toàn huyện | toàn xã | toàn tỉnh | toàn phường | toàn ngành | toàn quận | toàn thành phố | toàn đảng bộ | cả hệ thống chính trị | hệ thống chính trị | các cấp | các cấp ủy | các cấp, các ngành | các cấp, ngành | các sở, ban, ngành | các sở, ngành | các phòng, ban | các ban, ngành | các phòng, ban, ngành | các ngành, các cấp | các ngành chức năng | ngành chức năng | cơ quan chức năng | cơ quan chuyên môn | các cơ quan chuyên môn | phòng chuyên môn | các phòng chuyên môn | cơ quan liên quan | chủ đầu tư | các chủ đầu tư | nhà thầu | các nhà thầu | nhà đầu tư | đơn vị thi công | đơn vị tư vấn | đơn vị liên quan | các đơn vị liên quan | doanh nghiệp | các doanh nghiệp | công ty | các công ty | công ty cổ phần | tổng công ty | tập đoàn | hợp tác xã | các hợp tác xã | chủ rừng | chủ cơ sở | hộ kinh doanh | đồng chí | các đồng chí | đ/c | các đ/c | ông | bà | mọi cán bộ | mỗi cán bộ | cán bộ, công chức | cán bộ, đảng viên | mỗi đảng viên | mỗi bí thư | mỗi ủy viên | ủy viên | các ủy viên | đại biểu | các đại biểu | các vị đại biểu | tổ đại biểu | các tổ đại biểu | các thành viên | các tổ chức | các đoàn thể | đoàn thể | các hội | các hội, đoàn thể | các tổ chức chính trị - xã hội | tổ chức chính trị - xã hội | chính quyền | chính quyền các xã | chính quyền địa phương | nhân dân | đài | đài truyền thanh | đài phát thanh | báo | báo và phát thanh | báo và phát thanh, truyền hình | đài phát thanh và truyền hình | truyền hình | chi nhánh | các chi nhánh | chi hội | chi đoàn | các chi hội | ban công tác mặt trận | chi cục thuế khu vực | cổng thông tin điện tử | khuyến nông | thú y | y tế | trạm y tế | địa chính | tư pháp | dân quân | lực lượng dân quân | dân phòng | đội trưởng | trưởng đoàn | trưởng ban | trưởng phòng | trưởng các phòng | phó trưởng ban | giáo viên | thành viên UBND | các thành viên UBND | già làng | các già làng | người có uy tín | chỉ huy | chỉ huy các đội | bộ phận một cửa | các hộ | các hạt | các chi cục | các chi nhánh | các trạm | các trung tâm | các văn phòng | các công đoàn | công đoàn | các ngân hàng thương mại | các tổ chức tín dụng | chính phủ | trung ương | quốc hội | thủ tướng chính phủ | viện trưởng | chánh án | văn phòng đảng ủy | Hội LHPN | Hội CCB | cựu chiến binh | thanh niên | phụ nữ | nông dân | BQLDA | Ban QLDA | trung tâm phục vụ hành chính công
`);

/** Words of doing that are part of a body's name behind its head. */
export const NAME_VERBS: readonly string[] = words(`
  quản lý | quản lý dự án | quản lý dự án đầu tư | quản lý dự án đầu tư xây dựng | quản lý trật tự | kiểm tra | kiểm tra liên ngành | chỉ đạo | chỉ huy | bồi thường | bồi thường giải phóng mặt bằng | bồi thường, giải phóng mặt bằng | bồi thường gpmb | thẩm định | giám sát | thanh tra | giáo dục | giáo dục và đào tạo | tuyên truyền | vận động | tiếp dân | tiếp công dân | điều phối | điều hành | thi đua | thi đua, khen thưởng | xây dựng | cải cách | cải cách hành chính | phòng chống | phòng, chống | phòng cúm | phòng lũ | phòng bão | phòng hạn | phòng rét | phòng dại | phòng lụt | phòng hộ | phòng trừ | phòng trị | phòng gian | phòng tránh | bảo vệ | bảo vệ rừng | tổ chức cán bộ | tổ chức huyện ủy | tổ chức - | phát triển quỹ đất | tư vấn | đánh giá | kiểm soát thủ tục | thống kê | đấu giá | giải phóng mặt bằng | tiếp nhận | tiếp nhận và trả kết quả | cứu hộ | giảm nghèo | điều tra | bảo trợ | giúp việc | phục vụ | phục vụ hành chính công | xúc tiến | thu gom | tuần tra | nghiệm thu | kiểm kê | cưỡng chế | kiểm định | thi công | chăm sóc sức khỏe | khai thác thủy lợi | hỗ trợ
`);

/** Those beside the lead. */
export const WITH: readonly string[] = words(`
  phối hợp với | phối hợp cùng | phối hợp chặt chẽ với | phối hợp chặt chẽ cùng | phối hợp chặt chẽ | phối hợp | chủ động phối hợp với | chủ động phối hợp | tích cực phối hợp với | cùng với | cùng | với sự phối hợp của | với sự tham gia của | có sự phối hợp của | có sự tham gia của | kết hợp với | kết hợp cùng | kết hợp | bàn với | với sự giúp đỡ của | với sự hỗ trợ của
`);

/** Say that somebody leads. */
export const LEADS: readonly string[] = words(`
  chủ trì | là cơ quan chủ trì | là đơn vị chủ trì | chịu trách nhiệm chủ trì | làm đầu mối | là đầu mối | là cơ quan đầu mối | là đơn vị đầu mối | chịu trách nhiệm chính | làm nòng cốt | làm chủ đầu tư | là cơ quan thường trực
`);

/** Begin with the syllable of a body's head and are none: `báo cáo`, `tổ chức`, `đội ngũ`. */
export const NO_BODIES: readonly string[] = words(`
  báo cáo | báo động | báo chí | bộ máy | bộ tiêu chí | bộ chuẩn | bộ chỉ số | bộ dữ liệu | bộ quy tắc | bộ tài liệu | bộ đội xuất ngũ | ban hành | ban đầu | ban bố | tổ chức | hội nghị | hội thảo | hội thi | hội họp | hội nhập | hội chợ | hội chứng | hội trường | đoàn kết | đoàn thể hóa | đội ngũ | đội hình | xã hội | xã hội hóa | xã hội học tập | cục bộ | phòng chống | phòng, chống | phòng ngừa | phòng học | phòng bệnh | phòng cháy | phòng khám | phòng thủ | phòng họp | phòng vệ | phòng dịch | trường hợp | trường lớp | trường chuẩn | trường học hạnh phúc | khối lượng | khối đại đoàn kết | cụm công nghiệp | quỹ đất | quỹ nhà | hạt giống | hạt nhân | trạm bơm | trạm biến áp | sở hữu | sở thích | viện phí | bà con | bà mẹ | tỉnh lộ | huyện lộ | đường tỉnh | đài thọ | công ty ma | thuế thu nhập | thuế đất | thuế suất | bản đồ | thanh niên nhập ngũ | đội vốn | đơn vị hành chính | tổ chức đảng | giám đốc thẩm | xã nông thôn mới | phường văn minh | phường văn minh đô thị | thôn văn hóa | khu dân cư kiểu mẫu | thôn nông thôn mới | huyện nông thôn mới | tổ hợp | ấp ủ | thống kê | trường thọ | cán bộ hóa
`);

/** Before the body a list belongs to: `Đối với UBND huyện`. */
export const OWNER_OPENERS: readonly string[] = words(`
  với | đối với | về phía | trách nhiệm của | nhiệm vụ của | kiến nghị với | kiến nghị | đề nghị với | đề xuất với | kiến nghị đối với
`);

/** Behind it, before the colon. */
export const OWNER_RESTS: readonly string[] = words(`
  có trách nhiệm | chủ trì | chịu trách nhiệm | thực hiện | thực hiện các nhiệm vụ sau | thực hiện các nội dung sau | có nhiệm vụ | tập trung | chủ động | làm | là cơ quan đầu mối | là đầu mối | là đơn vị đầu mối | làm đầu mối | là cơ quan chủ trì | triển khai | tập trung thực hiện | triển khai thực hiện
`);
