/**
 * Little reports of every relation between figures that an auditor looks for, as a ward writes them: `{slip|right}` stands for a
 * number (or a word) that is wrong and what it should be. Each slip is tried alone; set right, nothing may be told but notes.
 */
export const audited: readonly string[] = [
  `I. KINH TẾ
Tổng mức bán lẻ hàng hóa của phường trong quý III khoảng thời gian tháng 7 là 312 tỷ đồng, tháng 8 là 328 tỷ đồng, tháng 9 là 340 tỷ đồng; tính chung cả quý đạt {908|980} tỷ đồng.
Nguồn thu của phường đến ngày 30/9 là 57,6 tỷ đồng trên 64 tỷ đồng dự toán HĐND thành phố giao, tương đương {92|90}%.
Chi thường xuyên 41,3 tỷ đồng và chi đầu tư 18,9 tỷ đồng, nâng tổng chi lên {62,2|60,2} tỷ đồng.
Trên địa bàn hiện có 1.284 hộ kinh doanh cá thể, nhiều hơn {104|84} hộ so với con số 1.200 hộ của cuối năm 2024.
Cả phường có 96 doanh nghiệp đăng ký mới, 21 doanh nghiệp giải thể; như vậy số doanh nghiệp tăng thêm thực tế là {85|75} doanh nghiệp.
Chợ trung tâm thu 1.260 triệu đồng phí trong 9 tháng, trung bình mỗi tháng {160|140} triệu đồng.
Vốn đầu tư công được phân bổ là 45 tỷ đồng cho 9 dự án, bình quân mỗi dự án {6|5} tỷ đồng.
Doanh thu dịch vụ ăn uống là 84,5 tỷ đồng; nếu so với 65 tỷ đồng của 9 tháng năm 2024 thì gấp {1,5|1,3} lần.
Nợ thuế đến cuối kỳ là 3,2 tỷ đồng, đã thu được 2,4 tỷ đồng, số nợ còn phải thu là {1,2|0,8} tỷ đồng trong tổng 3,2 tỷ đồng.`,
  `Vụ hè thu toàn xã xuống giống 860 ha, năng suất bình quân 56 tạ/ha, tổng sản lượng thu hoạch {4.186|4.816} tấn.
Diện tích cây ăn trái hiện nay 420 ha: xoài 180 ha, nhãn 125 ha, sầu riêng {85|75} ha, cây khác 40 ha.
Tổng đàn gia súc gồm 2.400 con bò, 5.600 con lợn và 1.000 con dê, cộng lại là {9.900|9.000} con.
Sản lượng thủy sản khai thác 1.450 tấn, nuôi trồng 2.350 tấn; tổng cả hai {3.900|3.800} tấn.
Trong 38 công trình thủy lợi nội đồng có 29 công trình hoạt động tốt, {11|9} công trình xuống cấp.
Rừng trồng mới 126 ha, vượt {10|5}% so với chỉ tiêu 120 ha được giao.
Tiêm phòng 7.820 con trên tổng đàn thuộc diện tiêm 8.500 con, tỷ lệ tiêm phòng {82|92}%.
Giá lúa bình quân 7.200 đồng/kg, cao hơn vụ trước 600 đồng/kg (vụ trước {6.000|6.600} đồng/kg).
Toàn xã có 12 sản phẩm OCOP, trong đó 9 sản phẩm 3 sao và {4|3} sản phẩm 4 sao.
Hỗ trợ 45 hộ chăn nuôi, mỗi hộ 8 triệu đồng, tổng số tiền {306|360} triệu đồng.`,
  `Năm học 2025 - 2026 toàn phường có 4.250 học sinh, gồm mầm non 980 cháu, tiểu học 1.870 em và trung học cơ sở {1.500|1.400} em.
Số trường đạt chuẩn quốc gia là 9/12 trường, chiếm {72|75}%.
Tỷ lệ học sinh khá, giỏi đạt 68,4%, cao hơn năm học trước {3,6|2,6} điểm phần trăm (năm học trước 65,8%).
Bình quân mỗi lớp có {36|34} học sinh (tổng số 1.700 học sinh, 50 lớp).
Trạm y tế khám chữa bệnh cho 18.600 lượt người, trong đó khám bảo hiểm y tế 16.740 lượt, đạt tỷ lệ {80|90}%.
Đã tiêm đủ mũi cho 392 trẻ trong tổng số 400 trẻ dưới 1 tuổi, tương ứng {89|98}%; còn {18|8} trẻ chưa tiêm đủ.
Số ca sốt xuất huyết 42 ca, thấp hơn 28 ca so với cùng kỳ năm trước ({60|70} ca).
Tỷ lệ trẻ suy dinh dưỡng giảm từ 9,2% xuống còn 8,1%, tức giảm {1,3|1,1} điểm phần trăm.
Dân số phường 42.500 người trên diện tích 17 km², mật độ dân số {2.050|2.500} người/km².`,
  `Biểu 1. Kết quả thu ngân sách 9 tháng năm 2025
| STT | Khoản thu | Dự toán năm (triệu đồng) | Thực hiện 9 tháng (triệu đồng) | Đạt (%) | Cùng kỳ (triệu đồng) | Tăng, giảm so cùng kỳ (triệu đồng) |
| 1 | Thuế GTGT | 12.500 | 9.875 | {97,0|79,0} | 9.120 | 755 |
| 2 | Lệ phí trước bạ | 8.200 | 6.970 | 85,0 | 6.540 | {340|430} |
| 3 | Thu tiền sử dụng đất | 30.000 | 21.600 | 72,0 | 24.300 | -2.700 |
| 4 | Phí, lệ phí | 1.400 | {1.062|1.026} | 73,3 | 980 | 46 |
| 5 | Thu khác | 2.100 | 1.512 | 72,0 | {1.305|1.350} | 162 |
| | Tổng cộng | {53.200|54.200} | 40.983 | 75,6 | 42.290 | -1.307 |
Qua biểu trên, tổng thu 9 tháng đạt {40.893|40.983} triệu đồng, bằng 75,6% dự toán năm. Khoản thu đạt tỷ lệ cao nhất là {Thuế GTGT|Lệ phí trước bạ}. Thu tiền sử dụng đất {tăng|giảm} 2.700 triệu đồng so với cùng kỳ.`,
  `Bộ phận Một cửa nhận 6.480 hồ sơ (kỳ trước chuyển qua 220 hồ sơ, nhận mới {6.620|6.260} hồ sơ).
Kết quả xử lý: xong 6.318 hồ sơ, còn {262|162} hồ sơ đang trong thời hạn.
Hồ sơ nộp qua mạng là 5.184 hồ sơ, chiếm {85|80}% tổng hồ sơ nhận.
Chỉ số hài lòng 94,6%, tăng 1,8 điểm % so với mức {92,4|92,8}% của quý trước.
Phường xếp thứ {6|7} trong 20 phường, tăng 4 bậc so với quý trước (thứ 11).
Đã rà soát 145 thủ tục; đề nghị bãi bỏ 12, sửa đổi 38, giữ nguyên {105|95} thủ tục.
UBND phường tổ chức 3 hội nghị tập huấn với tổng số 385 lượt người dự: hội nghị thứ nhất 120 lượt, hội nghị thứ hai 140 lượt, hội nghị thứ ba {152|125} lượt.
Trong kỳ ban hành 5 văn bản chỉ đạo gồm: {kế hoạch chuyển đổi số, quyết định giao chỉ tiêu, công văn đôn đốc và thông báo kết luận|kế hoạch chuyển đổi số, quyết định giao chỉ tiêu, công văn đôn đốc, chỉ thị về kỷ cương và thông báo kết luận}.
Thời gian giải quyết một hồ sơ rút từ 10 ngày còn 7 ngày, giảm {40|30}%.`,
  `Đầu năm phường có 186 hộ nghèo, trong năm giảm 62 hộ, phát sinh 5 hộ, đến nay còn {119|129} hộ nghèo.
Hộ nghèo chiếm 1,29% tổng số hộ ({129/12.000|129/10.000} hộ).
Kinh phí chi trả trợ cấp tháng 9 là 1.350 triệu đồng cho 1.500 đối tượng, bình quân {950|900} nghìn đồng/người.
Quỹ Vì người nghèo vận động được 756 triệu đồng, đạt 126% so với chỉ tiêu {560|600} triệu đồng.
Xây mới 14 nhà, sửa chữa 9 nhà, tổng {25|23} nhà đại đoàn kết với kinh phí 1.610 triệu đồng.
Giới thiệu việc làm cho 640 lao động (nam {380|350} người, nữ 290 người).
Tặng 1.240 suất quà trị giá 620 triệu đồng, mỗi suất {400.000|500.000} đồng.
Nguồn kinh phí bảo đảm an sinh 2,85 tỷ đồng, tương đương {2.580|2.850} triệu đồng.
Số người tham gia bảo hiểm xã hội tự nguyện 936 người, bằng 1,2 lần so với năm 2024 ({870|780} người).`,
  `Đảng bộ phường có 42 chi bộ với 1.568 đảng viên; bình quân mỗi chi bộ có khoảng {47|37} đảng viên.
Từ đầu năm kết nạp 36 đảng viên (đạt {80|90}% chỉ tiêu 40 đảng viên).
Trong 1.568 đảng viên có 612 đảng viên nữ, chiếm {36|39}%; đảng viên dưới 40 tuổi 470 người, chiếm 30%.
Xếp loại chi bộ: 8 chi bộ hoàn thành xuất sắc, 30 chi bộ hoàn thành tốt, {5|3} chi bộ hoàn thành, 1 chi bộ không hoàn thành; tổng số 42 chi bộ.
Ủy ban Kiểm tra kiểm tra 12 tổ chức đảng và 18 đảng viên, giám sát 10 tổ chức đảng; tổng số tổ chức đảng được kiểm tra, giám sát là {20|22}.
Thi hành kỷ luật 7 đảng viên: khiển trách 4, cảnh cáo 2, khai trừ {2|1}.
Nhiệm kỳ 2020 - 2025 kết nạp 185 đảng viên, bình quân mỗi năm {35|37} đảng viên.
Tỷ lệ phiếu đồng ý là 198/220 phiếu, đạt {92|90}%, {32|22} phiếu không đồng ý.`,
  `Bảng tổng hợp dân số và hộ nghèo các khu phố
| TT | Khu phố | Số hộ | Nhân khẩu | Bình quân (người/hộ) | Hộ nghèo | Tỷ lệ hộ nghèo (%) |
| 1 | Khu phố Tân Lập | 640 | 2.560 | 4,0 | 16 | {2,9|2,5} |
| 2 | Khu phố Bình Minh | 520 | 1.976 | {3,2|3,8} | 13 | 2,5 |
| 3 | Khu phố Hòa Thuận | 480 | 1.968 | 4,1 | {21|12} | 2,5 |
| 4 | Khu phố Phú Sơn | 360 | 1.296 | 3,6 | 9 | 2,5 |
| | Toàn phường | 2.000 | {7.700|7.800} | 3,9 | 50 | 2,5 |
Như vậy toàn phường có 2.000 hộ với 7.800 nhân khẩu, bình quân mỗi hộ {3,6|3,9} người. Khu phố có đông hộ nhất là {Khu phố Bình Minh|Khu phố Tân Lập} với 640 hộ. Khu phố Phú Sơn có {390|360} hộ, chiếm 18% số hộ của phường.`,
  `Công an phường tiếp nhận 74 tin báo, đã giải quyết 66 tin, tỷ lệ {98,2|89,2}%.
Phạm pháp hình sự xảy ra 28 vụ, giảm 7 vụ (giảm {25|20}%) so với cùng kỳ 35 vụ.
Xử phạt 215 trường hợp vi phạm giao thông với tổng số tiền 322,5 triệu đồng, bình quân {1,2|1,5} triệu đồng/trường hợp.
Tiếp công dân 96 lượt với 128 người; trong đó lãnh đạo tiếp 24 lượt, cán bộ tiếp {82|72} lượt.
Nhận 54 đơn: 6 đơn khiếu nại, 3 đơn tố cáo, {54|45} đơn kiến nghị, phản ánh.
Hòa giải thành 47 trên 50 vụ việc, tỷ lệ {97|94}%, còn lại {5|3} vụ việc hòa giải không thành.
Tuyển quân năm 2025: giao 18, thực hiện 18, đạt {98|100}%.
Tai nạn giao thông xảy ra 9 vụ, làm chết 3 người, bị thương 8 người; so với cùng kỳ giảm 2 vụ ({13|11} vụ), giảm 1 người chết.`,
  `Chiều dài đường thôn xóm được bê tông là 38,4 km trên tổng 48 km, đạt {85|80}%; còn {10,6|9,6} km chưa được cứng hóa.
Xây dựng 6 tuyến đường, tổng chiều dài 7,5 km, tổng kinh phí 18,75 tỷ đồng, suất đầu tư bình quân {2,8|2,5} tỷ đồng/km.
Nhân dân hiến 12.400 m2 đất, tương đương {1,42|1,24} ha.
Khối lượng thực hiện lũy kế đến hết tháng 8 đạt 45,6 tỷ đồng, riêng tháng 9 thực hiện 6,2 tỷ đồng, lũy kế đến hết tháng 9 là {52,8|51,8} tỷ đồng.
Kế hoạch vốn 84 tỷ đồng; tháng 9 giải ngân thêm 4,2 tỷ đồng, nâng lũy kế lên 58,8 tỷ đồng, đạt {75|70}% kế hoạch.
Còn 25,2 tỷ đồng chưa giải ngân, chiếm {35|30}% kế hoạch vốn 84 tỷ đồng.
Ba dự án trọng điểm có tổng mức đầu tư 126 tỷ đồng: dự án đường vành đai 58 tỷ đồng, dự án kè 42 tỷ đồng, dự án trường học {36|26} tỷ đồng.`,
  `Trong tháng 10, Ban Quản lý chợ ký 86 hợp đồng thuê quầy, gấp 2 lần so với {34|43} hợp đồng đã ký trong tháng 9.
Tổng số tiểu thương đang buôn bán là 512 hộ, trong đó ngành hàng tươi sống 214 hộ, ngành hàng khô 168 hộ, ngành hàng may mặc {140|130} hộ.
Tiền thuê quầy phải thu 768 triệu đồng, thực thu 720 triệu đồng, đạt {97,35|93,75}%.
Mỗi quầy nộp bình quân 1,5 triệu đồng/tháng, với 480 quầy mỗi tháng thu {702|720} triệu đồng.
So với quý II (654 triệu đồng), số thu quý III là 720 triệu đồng, tăng {76|66} triệu đồng.
Dư nợ cho vay tiểu thương 5,6 tỷ đồng của 140 hộ, trung bình mỗi hộ vay {45|40} triệu đồng.
Có 475/500 hộ ký cam kết an toàn thực phẩm, chiếm {96|95}%; còn {35|25} hộ chưa ký.
Thuế khoán thu 2,16 tỷ đồng (bằng {2.610|2.160} triệu đồng).`,
  `Diện tích rừng phòng hộ 1.860 ha, rừng sản xuất 2.740 ha, cộng chung {4.500|4.600} ha, độ che phủ 46%.
Diện tích tự nhiên 10.000 ha, rừng chiếm 4.600 ha, tỷ lệ che phủ {64|46}%.
Kế hoạch trồng cây phân tán 25.000 cây; đến nay trồng 21.250 cây, bằng {95|85}% kế hoạch.
Xảy ra 3 vụ cháy rừng, ít hơn 2 vụ so với năm 2024 ({6|5} vụ).
Khai thác 18.400 m3 gỗ, tăng 15% so với mức {16.800|16.000} m3 của năm trước.
Chi trả dịch vụ môi trường rừng cho 620 hộ với số tiền 1.116 triệu đồng, mỗi hộ nhận bình quân {2,8|1,8} triệu đồng.
Lực lượng bảo vệ rừng có 54 người, gồm 18 kiểm lâm viên và {46|36} người của tổ đội.
Trong 96 lượt tuần tra có 24 lượt ban đêm, chiếm {35|25}% tổng số lượt.`,
  `Biểu 2. Tình hình giải ngân vốn đầu tư công đến 31/10/2025
| STT | Dự án | Kế hoạch vốn (triệu đồng) | Đã giải ngân (triệu đồng) | Còn lại (triệu đồng) | Tỷ lệ giải ngân (%) |
| 1 | Cải tạo trường tiểu học Lê Lợi | 4.500 | 3.600 | {990|900} | 80,0 |
| 2 | Nâng cấp đường Trần Phú | 12.000 | {7.680|7.860} | 4.140 | 65,5 |
| 3 | Nhà văn hóa khu phố 5 | 1.800 | 1.710 | 90 | {59,0|95,0} |
| 4 | Hệ thống thoát nước khu Nam | 9.700 | 4.850 | 4.850 | 50,0 |
| | Tổng | 28.000 | 18.020 | {9.890|9.980} | 64,4 |
Lũy kế giải ngân cả 4 dự án là {18.200|18.020} triệu đồng trên tổng kế hoạch 28.000 triệu đồng, đạt {46,4|64,4}%. Dự án giải ngân thấp nhất là {Nâng cấp đường Trần Phú|Hệ thống thoát nước khu Nam}. Dự án Nhà văn hóa khu phố 5 còn {190|90} triệu đồng chưa giải ngân.`,
  `Toàn phường có 126 giáo viên, trong đó trình độ thạc sĩ 18 người, đại học 99 người, cao đẳng {19|9} người.
Tỷ lệ giáo viên đạt chuẩn 92,9% ({107|117}/126 giáo viên).
Kỳ thi tuyển sinh lớp 10 có 684 thí sinh dự thi, 589 thí sinh trúng tuyển, tỷ lệ trúng tuyển {81,6|86,1}%.
Số học sinh bỏ học 6 em, giảm 9 em so với năm học trước ({17|15} em).
Năm học này mở 42 lớp với 1.470 học sinh, bình quân {53|35} học sinh/lớp.
Huy động xã hội hóa được 945 triệu đồng: phụ huynh 520 triệu đồng, doanh nghiệp 325 triệu đồng và cựu học sinh {120|100} triệu đồng.
Mua sắm 60 bộ máy tính, đơn giá 14,5 triệu đồng/bộ, thành tiền {780|870} triệu đồng.
Đoàn học sinh giỏi đạt 22 giải, gồm 2 giải nhất, 7 giải nhì và {15|13} giải ba.`,
  `Đến 31/10, phường có 8.450 hộ với 31.265 khẩu, bình quân {3,9|3,7} khẩu/hộ.
Dân số tăng từ 30.650 người lên 31.265 người, tăng {651|615} người.
Lực lượng lao động 18.200 người, chiếm {52,8|58,2}% dân số (31.265 người).
Tạo việc làm mới cho 1.134 lao động, vượt {18|8}% kế hoạch (1.050 lao động).
Lao động qua đào tạo 13.650 người trong tổng số 18.200 người, tương đương {57|75}%.
Hộ cận nghèo giảm 0,4 điểm phần trăm, từ 2,1% còn {1,9|1,7}%.
Trong năm có 412 trẻ sinh ra và 187 người chết, tăng tự nhiên {252|225} người.
Sổ bảo hiểm xã hội đã cấp 2.640 sổ cho lao động nam và 2.310 sổ cho lao động nữ, tổng cộng {4.590|4.950} sổ.`,
  `Ban Chấp hành có 27 đồng chí, 25 đồng chí dự họp, vắng {3|2} đồng chí.
Học tập nghị quyết có 1.488 đảng viên tham gia trên tổng số 1.550 đảng viên, tỷ lệ {69|96}%.
Trong 36 chi bộ được kiểm tra, 33 chi bộ thực hiện tốt, {5|3} chi bộ còn thiếu sót.
Công nhận đảng viên chính thức 48 đồng chí, nhiều hơn 12 đồng chí so với cùng kỳ ({34|36} đồng chí).
Đảng phí thu nộp 1,24 tỷ đồng, trích lại chi bộ 0,62 tỷ đồng, tương ứng {60|50}%.
Toàn đảng bộ có 52 chi bộ: 38 chi bộ khu phố, 9 chi bộ cơ quan và {7|5} chi bộ doanh nghiệp.
Số buổi sinh hoạt chuyên đề là 156 buổi, bình quân mỗi chi bộ {4|3} buổi (52 chi bộ).
Kết quả lấy phiếu: 24 phiếu tín nhiệm cao, 2 phiếu tín nhiệm, 1 phiếu tín nhiệm thấp trên tổng số {28|27} phiếu.`,
  `Lượng rác thu gom bình quân 42 tấn/ngày, trong 30 ngày thu gom {1.620|1.260} tấn.
Xử lý 1.197 tấn rác trong tổng 1.260 tấn thu gom, đạt {85|95}%.
Lắp đặt 320 camera an ninh, tăng 25% so với {265|256} camera của năm 2024.
Kinh phí vệ sinh môi trường 4.200 triệu đồng, đã chi 3.150 triệu đồng, còn {1.150|1.050} triệu đồng.
Xây 6 điểm tập kết với tổng diện tích 0,9 ha (tương đương {900|9.000} m2).
Ba phường liên kết đóng góp: phường A 150 triệu đồng, phường B 180 triệu đồng, phường C 170 triệu đồng; tổng {510|500} triệu đồng.
Phạt 64 trường hợp xả rác, thu 96 triệu đồng, trung bình {2,5|1,5} triệu đồng mỗi trường hợp.
Số cây xanh trồng mới 2.480 cây, bằng 124% kế hoạch ({2.400|2.000} cây).`,
  `Hệ thống ghi nhận 9.860 lượt truy cập, tăng 1.360 lượt so với tháng trước ({8.050|8.500} lượt).
Chứng thực điện tử 2.415 bản trên 3.450 bản, đạt {75|70}%.
Thu phí qua tài khoản 186 triệu đồng, thu tiền mặt 62 triệu đồng, tổng phí thu được {284|248} triệu đồng.
Hồ sơ quá hạn 12 hồ sơ, chiếm {0,5|0,2}% trong tổng số 6.000 hồ sơ.
Đợt 1 tập huấn 85 người, đợt 2 tập huấn 95 người, cả hai đợt {190|180} người.
Chi ứng dụng công nghệ thông tin 1,8 tỷ đồng, chiếm 12% tổng chi ({16|15} tỷ đồng).
Phường đứng thứ 5 về chỉ số cải cách hành chính, tăng {4|3} bậc so với năm 2024 (thứ 8).
Trả trước hạn 3.300 hồ sơ, đúng hạn 2.550 hồ sơ, trễ hạn 150 hồ sơ, tổng số hồ sơ đã trả là {6.100|6.000} hồ sơ.`,
  `Bảng 3. Diện tích, năng suất, sản lượng cây trồng
| TT | Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) |
| 1 | Lúa đông xuân | 640 | 62,5 | {4.100|4.000} |
| 2 | Ngô | 120 | {54,0|45,0} | 540 |
| 3 | Lạc | 85 | 24,0 | 204 |
| 4 | Đậu tương | 40 | 20,0 | 80 |
| | Cộng | {895|885} | | 4.824 |
Tổng diện tích gieo trồng {858|885} ha, tổng sản lượng 4.824 tấn. Lúa đông xuân chiếm {73,2|72,3}% diện tích gieo trồng. Ngô đạt năng suất {44,5|45,0} tạ/ha.`,
  `Dân quân có 245 đồng chí, đạt {1,4|1,5}% dân số (16.333 người), gồm cơ động 45 đồng chí, tại chỗ 160 đồng chí, thường trực {50|40} đồng chí.
Khám sơ tuyển 312 thanh niên, đủ sức khỏe 198 thanh niên, không đủ sức khỏe {124|114} thanh niên.
Bắt 17 vụ ma túy, 21 đối tượng; so cùng kỳ tăng 5 vụ ({11|12} vụ) và tăng 4 đối tượng.
Vận động giao nộp 36 vũ khí các loại, trong đó 8 súng tự chế, 28 dao kiếm, đạt {110|120}% so với chỉ tiêu 30 vũ khí.
Tổ chức 9 buổi tuyên truyền với 1.350 lượt người nghe, bình quân mỗi buổi {105|150} lượt người.
Tiếp nhận 58 tố giác, tin báo tội phạm; đã giải quyết 52 tin, đang xác minh {8|6} tin.
Tỷ lệ điều tra khám phá án đạt 93,3% ({26|28}/30 vụ).`,
  `Hợp tác xã Tân Tiến có 184 thành viên góp vốn 2.760 triệu đồng, bình quân mỗi thành viên góp {18|15} triệu đồng.
Doanh thu của 7 hợp tác xã trên địa bàn là 21,4 tỷ đồng, nhiều hơn 3,1 tỷ đồng so với năm 2024 ({18,8|18,3} tỷ đồng).
Trong 112 máy nông nghiệp có 67 máy cày, 31 máy gặt và {24|14} máy cấy.
Chuồng trại bảo đảm vệ sinh đạt 864/960 hộ, tương đương {80|90}%, số hộ còn lại là {196|96} hộ.
Diện tích nhà lưới tăng từ 12,5 ha lên 16,0 ha, tăng {3,0|3,5} ha.
Giá trị thu được trên một ha đất canh tác là 145 triệu đồng, bằng 116% so với năm 2020 ({152|125} triệu đồng).`,
  `Thư viện phường có 5.640 bản sách, gồm 3.200 bản sách thiếu nhi, 1.540 bản sách khoa học và {990|900} bản sách khác.
Giải bóng đá thu hút 18 đội với 324 vận động viên, trung bình {16|18} vận động viên/đội.
Kinh phí tổ chức lễ hội 480 triệu đồng, trong đó xã hội hóa 312 triệu đồng, chiếm {75|65}%.
Gia đình văn hóa đạt 3.724 hộ trên tổng số 3.920 hộ, tỷ lệ {59|95}%.
Khách tham quan di tích quý III là 42.600 lượt, giảm 8% so với 46.300 lượt của quý II, tức giảm {3.900|3.700} lượt.
Câu lạc bộ cấp phường 24 câu lạc bộ, thành lập mới 5 câu lạc bộ, giải thể 2 câu lạc bộ, tăng thực tế {4|3} câu lạc bộ.`,
  `| TT | Tổ dân phố | Số hộ | Hộ đóng góp | Chưa đóng góp | Tỷ lệ đóng góp (%) | Số tiền (nghìn đồng) |
| 1 | Tổ dân phố 1 | 250 | 225 | 25 | {80,0|90,0} | 45.000 |
| 2 | Tổ dân phố 2 | 300 | 240 | {50|60} | 80,0 | 48.000 |
| 3 | Tổ dân phố 3 | 200 | 190 | 10 | 95,0 | {83.000|38.000} |
| | Cộng | 750 | {665|655} | 95 | 87,3 | 131.000 |
Các tổ dân phố đã đóng góp được {113|131} triệu đồng từ 655 hộ, bình quân {250|200} nghìn đồng/hộ.`,
  `Đội xung kích có 48 người: nam 36 người, nữ {14|12} người.
Sửa 27 nhà dột nát, hoàn thành 21 nhà, còn {8|6} nhà đang sửa.
Chi hỗ trợ 378 triệu đồng cho 27 nhà, mỗi nhà bình quân {41|14} triệu đồng.
Học bổng trao cho 165 học sinh, vượt {20|10}% so với kế hoạch 150 học sinh.
Quỹ khuyến học thu 412 triệu đồng, chi 365 triệu đồng, chênh lệch {57|47} triệu đồng.
Điểm chỉ số hài lòng 91,5%, thấp hơn 1,2 điểm phần trăm so với năm trước ({93,7|92,7}%).`,
];
