/**
 * Passages in the manner of ward, department and committee reports that stand for two each: `{96|90}` is a slip and what is
 * right. With the slip it must be told somewhere within « and »; set right, nothing may be told but notes. Lines that begin
 * with `|` are rows of a table.
 */

/** One slip each. */
export const forms: readonly string[] = [
  // value, plan and completion, wherever they stand
  `Chỉ tiêu trồng rừng tập trung năm 2025 huyện giao xã «420 ha. Đến hết tháng 9, xã đã trồng được 357 ha, đạt {95|85}% chỉ tiêu giao».`,
  `Dự toán thu năm 2025 được giao là «48,6 tỷ đồng. Thực hiện 9 tháng là 38,88 tỷ đồng. So với dự toán đạt {88|80}%».`,
  `Thu thuế ngoài quốc doanh: dự toán «12.400 triệu đồng; thực hiện 9.920 triệu đồng; tỷ lệ {90|80}%».`,
  `- Khám sức khỏe định kỳ người cao tuổi: «KH 2.400 người, TH 2.016 người, đạt {94|84}%».`,
  `- Kết nạp đảng viên: «42/50 đồng chí, = {94|84}% KH».`,
  `Năm 2025, phường được giao «tuyển 64 công dân nhập ngũ, đã giao quân 64 công dân, đạt {96|100}% chỉ tiêu».`,
  `Về vận động Quỹ “Đền ơn đáp nghĩa”: đã vận động được «276 triệu đồng, vượt {48|38}% so với kế hoạch (200 triệu đồng)».`,
  `Vốn đầu tư công năm 2025 của phường «86.400 triệu đồng, đã giải ngân đến 30/9 là 51.840 triệu đồng (đạt {66|60}%)».`,
  `Kế hoạch vốn được giao «125,0 tỷ đồng, lũy kế giải ngân 80,0 tỷ đồng, còn lại {55,0|45,0} tỷ đồng chưa giải ngân».`,
  `Thực hiện «1.530 hộ trên chỉ tiêu 1.800 hộ, đạt {75|85}%».`,
  `Tổng thu ngân sách «đạt {86,2|82,6}% dự toán (41,3 tỷ đồng/50 tỷ đồng)».`,
  // value, growth and last year's value
  `Số lượt khách du lịch đến địa bàn «126.500 lượt, cùng kỳ năm trước là 110.000 lượt, tăng {25|15}%».`,
  `Cùng kỳ năm 2024 thu «32,0 tỷ đồng, năm nay thu 38,4 tỷ đồng, tăng {12|20}%».`,
  `Thu phí, lệ phí 9 tháng đạt «8.640 triệu đồng. So với cùng kỳ năm 2024 (7.200 triệu đồng), tăng {24|20}%».`,
  `Trong kỳ xảy ra «18 vụ tai nạn giao thông (cùng kỳ 24 vụ), giảm {9|6} vụ».`,
  `Tổng đàn lợn hiện có «13.200 con; thời điểm này năm trước 12.000 con, tăng {1.600|1.200} con».`,
  `Năm học 2024 - 2025 toàn phường có 3.120 học sinh tiểu học; năm học 2025 - 2026 có «3.276 học sinh, tăng {176|156} học sinh».`,
  `Tiếp công dân 84 lượt, «giảm 12 lượt (tương ứng {16,5|12,5}%)» so với cùng kỳ.`,
  `Doanh thu vận tải ước đạt «57,5 tỷ đồng, bằng {125|115}% so với cùng kỳ năm 2024 (50 tỷ đồng)».`,
  `Kim ngạch xuất khẩu từ «80 triệu USD năm 2021 tăng lên 100 triệu USD năm 2025, tăng {20|25}%».`,
  `Thu nhập bình quân đầu người năm 2025 là «66 triệu đồng, gấp {1,5|1,2} lần năm 2020 (55 triệu đồng)».`,
  `Số hộ nghèo đầu năm «96 hộ, cuối năm còn 72 hộ, giảm {34|24} hộ».`,
  `Diện tích rau màu vụ đông đạt «264 ha, so với vụ đông năm trước tăng {44|24} ha (vụ đông năm trước 240 ha)».`,
  `Tỷ lệ hộ nghèo đầu năm 4,25%, cuối năm 3,10%, «giảm {1,51|1,15} điểm phần trăm».`,
  `Tỷ lệ lao động qua đào tạo đạt «68,5%, cùng kỳ đạt 66,0%, tăng {3,5|2,5} điểm %».`,
  // a whole and its parts
  `Toàn phường có «4.620 hộ; khu phố 1: 1.240 hộ; khu phố 2: 1.180 hộ; khu phố 3: {1.100|1.000} hộ; khu phố 4: 1.200 hộ».`,
  `Tổng số vốn huy động là «6.400 triệu đồng, gồm ngân sách Nhà nước 3.600 triệu đồng, doanh nghiệp hỗ trợ 1.500 triệu đồng và nhân dân đóng góp {1.800|1.300} triệu đồng».`,
  `Toàn Đảng bộ có «28 chi bộ trực thuộc, trong đó: 14 chi bộ khu phố, 9 chi bộ trường học, {6|5} chi bộ cơ quan, doanh nghiệp».`,
  `Kết quả phân loại «320 đảng viên: hoàn thành xuất sắc nhiệm vụ 52 đồng chí; hoàn thành tốt nhiệm vụ 248 đồng chí; hoàn thành nhiệm vụ {28|18} đồng chí; không hoàn thành nhiệm vụ 2 đồng chí».`,
  `Đã ban hành «146 văn bản (12 nghị quyết, 38 quyết định, 64 công văn, {42|32} báo cáo)».`,
  `Số cuộc giám sát là «18 cuộc, gồm 10 cuộc giám sát thường xuyên và {9|8} cuộc giám sát chuyên đề».`,
  `Tổng biên chế được giao «64 người, có mặt 58 người, còn thiếu {8|6} người».`,
  `Đã cấp «1.350 thẻ, trong đó cấp mới 860 thẻ, cấp đổi 310 thẻ, cấp lại {280|180} thẻ».`,
  `Hội Phụ nữ «1.860 hội viên, Hội Nông dân 1.420 hội viên, Hội Cựu chiến binh 520 hội viên, Đoàn Thanh niên 640 đoàn viên; tổng cộng {4.540|4.440} đoàn viên, hội viên».`,
  `Trong «215 kiến nghị của cử tri, đã giải quyết xong 168 kiến nghị, đang giải quyết 35 kiến nghị, chưa giải quyết {22|12} kiến nghị».`,
  `Đến nay có «12 trong tổng số 16 trường đạt chuẩn quốc gia; {6|4} trường chưa đạt chuẩn».`,
  `Nguồn vốn: «ngân sách tỉnh 24,5 tỷ đồng, ngân sách xã 8,2 tỷ đồng, xã hội hóa 3,3 tỷ đồng, cộng {38,0|36,0} tỷ đồng».`,
  `Diện tích đất tự nhiên «2.150 ha, trong đó đất nông nghiệp 1.480 ha, đất phi nông nghiệp 610 ha, đất chưa sử dụng {80|60} ha».`,
  `Về giới tính, trong «1.042 lao động được giải quyết việc làm có 560 nam và {428|482} nữ».`,
  `Kết quả như sau:
- Tổng số hồ sơ tiếp nhận: «2.480 hồ sơ.
- Đã giải quyết: 2.395 hồ sơ.
- Đang giải quyết trong hạn: {95|85} hồ sơ».`,
  `Tổng số vụ việc thụ lý: «64 vụ, trong đó:
+ Hình sự: 22 vụ;
+ Dân sự: 27 vụ;
+ Hôn nhân gia đình: {18|15} vụ».`,
  // shares, n of m and percent
  `Toàn xã có «2.500 hộ; 2.375 hộ đạt danh hiệu Gia đình văn hóa, đạt {93|95}%».`,
  `Có «36 trong số 45 tuyến đường được bê tông hóa (chiếm {85|80}%)».`,
  `Số người tham gia bảo hiểm y tế là «18.240 người/19.200 người, đạt {97|95}% dân số».`,
  `Tổng số trẻ em dưới 6 tuổi 1.250 cháu, «trong đó được cấp thẻ bảo hiểm y tế 1.225 cháu, chiếm {89|98}%».`,
  `Nợ xấu «18,5 tỷ đồng, chiếm {1,5|0,5}% tổng dư nợ (3.700 tỷ đồng)».`,
  `«Có 480 người được hỏi; {440|432} người hài lòng, chiếm 90%».`,
  `Cơ cấu lao động: «nông nghiệp 32,5%, công nghiệp - xây dựng 41,2%, dịch vụ {28,3|26,3}%».`,
  `Kết quả đánh giá: «tốt 62%, khá 28%, trung bình {15|10}%».`,
  `Đúng hạn «2.940 hồ sơ trên 3.000 hồ sơ đã giải quyết, tỷ lệ đúng hạn {89|98}%».`,
  `Trong 60 đại biểu, «nữ 18 đồng chí (30%), dưới 40 tuổi {15|12} đồng chí (20%)».`,
  // opening, in, out, closing
  `Số hồ sơ tồn kỳ trước «38 hồ sơ; nhận trong kỳ 412 hồ sơ; trả kết quả 420 hồ sơ; hiện còn {20|30} hồ sơ đang xử lý».`,
  `Quỹ Vì người nghèo: số dư năm 2024 chuyển sang «45,2 triệu đồng, thu năm 2025 là 186,5 triệu đồng, chi hỗ trợ 172,0 triệu đồng, còn dư {69,7|59,7} triệu đồng».`,
  `Đầu năm «156 hộ cận nghèo, trong năm thoát 48 hộ, phát sinh 5 hộ, cuối năm còn {123|113} hộ».`,
  `Tổng số đơn phải giải quyết «75 đơn (kỳ trước chuyển sang 12 đơn, tiếp nhận mới {73|63} đơn)».`,
  // price, amount, money; means; rate of rate
  `Đã trao «150 suất quà, mỗi suất trị giá 600 nghìn đồng, tổng trị giá {80|90} triệu đồng».`,
  `Hỗ trợ xây «12 nhà đại đoàn kết, mức hỗ trợ 60 triệu đồng/nhà, tổng kinh phí {820|720} triệu đồng».`,
  `Tặng «45 xe đạp, mỗi xe 2 triệu đồng, tổng số tiền {95|90} triệu đồng» cho học sinh nghèo.`,
  `Chi trợ cấp cho «640 đối tượng với số tiền 384 triệu đồng/tháng (bình quân {900|600} nghìn đồng/người/tháng)».`,
  `Sản lượng cá nuôi «480 tấn trên diện tích 120 ha, năng suất bình quân {3|4} tấn/ha».`,
  `Vụ mùa gieo cấy «860 ha lúa; năng suất ước đạt 56 tạ/ha; sản lượng ước {4.618|4.816} tấn».`,
  // ranks, counts announced, words against numbers
  `«{4|3} đơn vị» chưa hoàn thành chỉ tiêu: phường Tân Mai, phường Bạch Đằng và phường Trần Phú.`,
  `Chỉ số cải cách hành chính của phường xếp thứ 5, «{giảm|tăng} 3 bậc so với năm 2023 (xếp thứ 8)».`,
  `Cử tri nêu «{05|04} nhóm ý kiến»: (1) về đất đai; (2) về môi trường; (3) về giao thông; (4) về trật tự đô thị.`,
  `«Cả {bốn|ba} chỉ tiêu đều vượt kế hoạch»: thu ngân sách đạt 104%, giải quyết việc làm đạt 108%, trồng cây xanh đạt 112%.`,
  `«Cả ba ngành đều tăng: nông nghiệp tăng 3,2%, công nghiệp {giảm|tăng} 1,4%, dịch vụ tăng 6,1%».`,
  `Quý I thu «12,4 tỷ đồng, quý II thu 15,2 tỷ đồng, 6 tháng đầu năm thu {26,7|27,6} tỷ đồng».`,
  // the same thing said twice
  `1. Thu ngân sách nhà nước trên địa bàn ước đạt «128,4 tỷ đồng», tăng 12,5% so với cùng kỳ.
2. Chi ngân sách đạt 96,5 tỷ đồng.
Tóm lại, 9 tháng đầu năm thu ngân sách nhà nước trên địa bàn ước đạt «{124,8|128,4} tỷ đồng», đây là cố gắng lớn.`,
  `Thu ngân sách nhà nước trên địa bàn tăng «{15,2|12,5}%» so với cùng kỳ.
Trong đó, kết quả nổi bật là thu ngân sách nhà nước trên địa bàn tăng «12,5%» so với cùng kỳ.`,
  `Trong năm phát sinh «{14|12} vụ cháy». Công an phường đã xử lý nghiêm. Trong 12 vụ cháy có «7 vụ ở hộ gia đình, 5 vụ ở cơ sở kinh doanh».`,
  // tables
  `| TT | Nội dung | ĐVT | KH năm | TH 9 tháng | TH/KH (%) |
| 1 | Trồng cây xanh | cây | 1.200 | 1.080 | 90,0 |
| 2 | Lắp camera | mắt | 80 | 64 | «{85,0|80,0}» |
| 3 | Khám tuyển | người | 350 | 343 | 98,0 |`,
  `| Khu phố | Số hộ | Số khẩu | Hộ nghèo |
| Khu phố 1 | 412 | 1.560 | 6 |
| Khu phố 2 | 386 | 1.498 | 9 |
| Khu phố 3 | 451 | 1.702 | 4 |
| Toàn phường | 1.249 | «{4.670|4.760}» | 19 |`,
  `| STT | Trường | Số lớp | Số học sinh | Bình quân HS/lớp |
| 1 | Tiểu học Lê Lợi | 20 | 720 | 36,0 |
| 2 | Tiểu học Hòa Bình | 24 | 840 | «{53,0|35,0}» |
| 3 | Tiểu học Kim Đồng | 18 | 612 | 34,0 |
| | Tổng cộng | 62 | 2.172 | 35,0 |`,
  `Trong đó thu phí, lệ phí đạt «{1.845|1.485} triệu đồng».
| TT | Nguồn thu | Dự toán (triệu đồng) | Thực hiện (triệu đồng) |
| 1 | Thu phí, lệ phí | 1.500 | «1.485» |
| 2 | Thuế thu nhập cá nhân | 2.600 | 2.740 |
| | Cộng | 4.100 | 4.225 |`,
  `| Loại hình | Đầu kỳ | Tăng | Giảm | Cuối kỳ |
| Hộ kinh doanh | 412 | 36 | 12 | 436 |
| Doanh nghiệp | 128 | 14 | 5 | «{173|137}» |
| Hợp tác xã | 9 | 1 | 0 | 10 |`,
  `Kèm theo danh sách «{năm|bốn} công trình» chậm tiến độ như bảng sau:
| TT | Công trình | Kế hoạch vốn | Giải ngân |
| 1 | Đường Lê Lợi | 12,0 | 4,5 |
| 2 | Trường Mầm non Hoa Sen | 8,5 | 3,0 |
| 3 | Nhà văn hóa khu phố 2 | 3,2 | 1,1 |
| 4 | Chợ trung tâm | 15,0 | 6,2 |`,
  `| Chỉ tiêu | 6 tháng đầu năm | Quý III | 9 tháng |
| Thu ngân sách (triệu đồng) | 24.600 | 12.300 | 36.900 |
| Chi ngân sách (triệu đồng) | 19.800 | 10.150 | «{29.590|29.950}» |
| Giải ngân (triệu đồng) | 8.400 | 5.600 | 14.000 |`,
  `| TT | Đơn vị | Dân số | Có BHYT | Tỷ lệ (%) | Chưa có BHYT |
| 1 | Khu 1 | 2.000 | 1.900 | 95,0 | 100 |
| 2 | Khu 2 | 1.600 | 1.472 | 92,0 | «{182|128}» |
| 3 | Khu 3 | 2.400 | 2.328 | 97,0 | 72 |`,
  `| TT | Hạng mục | Số lượng | Đơn giá (nghìn đồng) | Thành tiền (nghìn đồng) |
| 1 | Ghế nhựa | 120 | 85 | 10.200 |
| 2 | Bàn họp | 15 | 1.450 | «{27.150|21.750}» |
| 3 | Quạt treo tường | 18 | 620 | 11.160 |`,
  `Về thu hút đầu tư, kế hoạch là «12 dự án, kết quả thu hút được 9 dự án, đạt {57|75}% kế hoạch».`,
  `Số thu lệ phí trước bạ: «4.250 triệu đồng/5.000 triệu đồng, đạt {58|85}% dự toán».`,
  `Chỉ tiêu giao tuyển sinh là 350 học viên. «Kết quả tuyển được 301 học viên, đạt {68|86}%».`,
  `«Mục tiêu trồng 15.000 cây phân tán; thực hiện 13.500 cây; đạt {80|90}% mục tiêu».`,
  `Sản lượng nước thương phẩm «2.310 nghìn m3 (cùng kỳ 2.100 nghìn m3), tăng {12|10}%».`,
  `Năm 2024 có 46 vụ, «năm 2025 có 39 vụ, giảm {9|7} vụ».`,
  `So với cùng kỳ năm trước («{620|640} hồ sơ), số hồ sơ đất đai tiếp nhận là 720 hồ sơ, tăng 12,5%».`,
  `Trong tháng, Đội đã kiểm tra «86 cơ sở, tăng 14 cơ sở so với tháng trước ({74|72} cơ sở)».`,
  `Tỷ lệ hồ sơ trực tuyến cùng kỳ năm trước là «72,4%, năm nay đạt 85,6%, tăng {12,3|13,2} điểm phần trăm».`,
  `Toàn trường có «845 học sinh, trong đó khối 6: 220 học sinh, khối 7: 215 học sinh, khối 8: 208 học sinh, khối 9: {222|202} học sinh».`,
  `Kinh phí thực hiện «1.860 triệu đồng, trong đó: ngân sách thành phố 1.200 triệu đồng; ngân sách phường 420 triệu đồng; nguồn xã hội hóa {204|240} triệu đồng».`,
  `Tổng số cuộc họp trong tháng «32 cuộc: trực tiếp 19 cuộc; trực tuyến {15|13} cuộc».`,
  `Phường có «9 trường học, gồm 4 trường mầm non, 3 trường tiểu học và {3|2} trường trung học cơ sở».`,
  `Đã tổ chức «27 buổi tuyên truyền: 15 buổi tại khu dân cư, {10|8} buổi tại trường học, 4 buổi tại doanh nghiệp».`,
  `Nam «412 người, nữ 388 người, tổng số {820|800} người tham gia».`,
  `Hết quý III, quận có «86/124 nhiệm vụ hoàn thành; còn lại {48|38} nhiệm vụ đang thực hiện».`,
  `Toàn phường có «1.180 người cao tuổi, 1.062 người được khám sức khỏe, chiếm {80|90}%».`,
  `Trong số 240 doanh nghiệp được kiểm tra, «có 36 doanh nghiệp vi phạm, chiếm {25|15}%».`,
  `«Chi đầu tư 36,4 tỷ đồng (chiếm {26|40}% tổng chi), tổng chi 91,0 tỷ đồng».`,
  `Tồn đầu tháng «64 đơn, phát sinh 128 đơn, giải quyết 150 đơn, tồn cuối tháng {52|42} đơn».`,
  `Số lao động đầu năm «1.240 người; tuyển mới 86 người; nghỉ việc 54 người; hiện nay còn {1.227|1.272} người».`,
  `Cấp phát «1.200 bộ đồ dùng học tập, đơn giá 150 nghìn đồng/bộ, tổng kinh phí {210|180} triệu đồng».`,
  `Hỗ trợ «85 hộ bị thiệt hại, mỗi hộ 3 triệu đồng, tổng cộng {225|255} triệu đồng».`,
  `Lúa đông xuân: «diện tích 1.450 ha, năng suất 64 tạ/ha, sản lượng {9.820|9.280} tấn».`,
  `Quý III giải ngân «18,6 tỷ đồng, lũy kế 6 tháng giải ngân 42,0 tỷ đồng, 9 tháng giải ngân {66,0|60,6} tỷ đồng».`,
  `Chỉ số PAPI của tỉnh đứng thứ 12, «{tụt|tăng} 5 bậc so với năm trước (đứng thứ 17)».`,
  `«Cả 3 chỉ tiêu đều giảm: số vụ giảm 12%, số người chết giảm 8%, số người bị thương {tăng|giảm} 5%».`,
  `Tập trung giải quyết «{4|3} việc» cấp bách: một là, khơi thông cống rãnh; hai là, thu dọn rác; ba là, phun thuốc khử khuẩn.`,
  `Số hộ nghèo là 84 hộ, «{tăng|giảm} so với đầu năm (112 hộ)».`,
  `Thu ngân sách đạt «{98|108}% dự toán, vượt dự toán» năm.`,
  `Giá trị sản xuất công nghiệp trên địa bàn quận đạt «{4.586|4.856} tỷ đồng».
Trong 9 tháng, giá trị sản xuất công nghiệp trên địa bàn quận đạt «4.856 tỷ đồng», tăng 9,1%.`,
  `| STT | Đơn vị | Chỉ tiêu | Kết quả | Tỷ lệ (%) |
| 1 | Chi đoàn An Phú | 20 | 18 | 90,0 |
| 2 | Chi đoàn An Lạc | 16 | 12 | «{57,0|75,0}» |
| 3 | Chi đoàn An Bình | 25 | 25 | 100,0 |`,
  `| Nội dung | Năm 2024 | Năm 2025 | So sánh (%) |
| Thu ngân sách | 62,5 | 70,0 | 112,0 |
| Chi ngân sách | 55,0 | 60,5 | «{101,0|110,0}» |
| Vốn đầu tư | 20,0 | 25,0 | 125,0 |`,
  `| TT | Loại phương tiện | Quý I | Quý II | Quý III | Cộng |
| 1 | Ô tô | 120 | 135 | 142 | 397 |
| 2 | Mô tô | 860 | 912 | 905 | «{2.767|2.677}» |
| 3 | Xe điện | 45 | 62 | 78 | 185 |`,
  `| TT | Vật tư | Số lượng | Đơn giá (đồng) | Thành tiền (đồng) |
| 1 | Xi măng | 200 | 95.000 | 19.000.000 |
| 2 | Gạch | 5.000 | 1.200 | «{60.000.000|6.000.000}» |
| 3 | Cát | 30 | 350.000 | 10.500.000 |`,
  `| Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ hộ nghèo (%) |
| Xã Đông | 1.250 | 25 | 2,0 |
| Xã Tây | 1.600 | 48 | «{3,5|3,0}» |
| Xã Nam | 900 | 27 | 3,0 |
| Cộng | 3.750 | 100 | 2,67 |`,
  `Kết quả gồm «{ba|hai} dự án» như sau:
| TT | Dự án | Vốn |
| 1 | Kè sông | 12,0 |
| 2 | Đường trục | 20,0 |`,
  `Đến nay đã giải ngân 24,0 tỷ đồng «trong tổng số 40,0 tỷ đồng, đạt {50|60}%».`,
  `Thực hiện tinh giản biên chế: đầu nhiệm kỳ có «214 người, đến nay còn 186 người, giảm {38|28} người».`,
  `Doanh thu ước đạt «138 tỷ đồng, tăng 18 tỷ đồng (tăng {25|15}%)» so với cùng kỳ.`,
];

/** They look suspicious and are right. */
export const looksSuspicious: readonly string[] = [
  `Chỉ tiêu trồng rừng năm 2025 là 420 ha. Đến hết tháng 9, xã đã trồng 357 ha, đạt 102% kế hoạch 9 tháng.`,
  `Dự toán tỉnh giao 48,6 tỷ đồng, HĐND xã giao 52,0 tỷ đồng. Thực hiện 38,88 tỷ đồng, bằng 80% dự toán tỉnh giao, bằng 74,8% dự toán HĐND xã giao.`,
  `Số khách du lịch 126.500 lượt, cùng kỳ năm trước là 110.000 lượt; riêng khách quốc tế tăng 25%.`,
  `Tổng thu 38,4 tỷ đồng, cùng kỳ 32,0 tỷ đồng; nếu loại trừ tiền sử dụng đất, tăng 12%.`,
  `Xảy ra 18 vụ tai nạn, làm 6 người chết, 14 người bị thương. So với cùng kỳ giảm 6 vụ, tăng 2 người chết, giảm 3 người bị thương.`,
  `Toàn phường có 4.620 hộ, khu phố 1 đông nhất với 1.240 hộ, khu phố 3 ít nhất với 1.000 hộ.`,
  `Tổng vốn huy động 6.400 triệu đồng, trong đó nhân dân đóng góp 1.300 triệu đồng; hiến 1.500 m2 đất và 320 ngày công.`,
  `Đảng bộ có 320 đảng viên, trong đó 52 đảng viên được miễn sinh hoạt, 248 đảng viên nam; kết nạp mới 18 đảng viên.`,
  `Đã ban hành 146 văn bản, trong đó có 12 nghị quyết, 38 quyết định.`,
  `Biên chế được giao 64 người, có mặt 58 người (trong đó 3 người hợp đồng); cần tuyển thêm 8 người.`,
  `Trong 215 kiến nghị, đã giải quyết 168 kiến nghị, trong đó 35 kiến nghị giải quyết từ kỳ trước; kỳ này tiếp nhận 22 kiến nghị mới.`,
  `Toàn xã có 2.500 hộ; 2.375 hộ đăng ký, 2.280 hộ đạt danh hiệu Gia đình văn hóa, đạt 96% số hộ đăng ký.`,
  `Có 480 người được hỏi, 465 người trả lời; 432 người hài lòng, chiếm 92,9%.`,
  `Nông nghiệp chiếm 32,5%, công nghiệp - xây dựng chiếm 41,2%; tỷ lệ lao động qua đào tạo 68,3%.`,
  `Trao 150 suất quà, mỗi suất 600 nghìn đồng và 20 suất học bổng, tổng trị giá 130 triệu đồng.`,
  `Hỗ trợ xây 12 nhà (8 nhà xây mới 60 triệu đồng/nhà, 4 nhà sửa chữa 30 triệu đồng/nhà), tổng kinh phí 600 triệu đồng.`,
  `Vụ mùa gieo cấy 860 ha lúa; năng suất 56 tạ/ha; sản lượng lương thực cả năm 9.120 tấn.`,
  `Phường xếp thứ 5 toàn thành phố, tăng 3 bậc so với năm 2023 (xếp thứ 8).`,
  `Phường xếp thứ 8/22 đơn vị, giảm 3 bậc so với năm 2023 (xếp thứ 5).`,
  `Ba chỉ tiêu vượt kế hoạch, trong đó thu ngân sách đạt 104%; còn một chỉ tiêu chưa đạt là giảm nghèo, đạt 92%.`,
  `Quý I thu 12,4 tỷ đồng, quý II thu 15,2 tỷ đồng; ước cả năm thu 58,0 tỷ đồng.`,
  `Thu ngân sách trên địa bàn tăng 12,5% so với cùng kỳ. Thu ngân sách phần xã hưởng tăng 15,2% so với cùng kỳ.`,
  `Thu ngân sách 6 tháng đầu năm tăng 15,2% so với cùng kỳ. Thu ngân sách 9 tháng tăng 12,5% so với cùng kỳ.`,
  `Thu ngân sách tăng 15,2% so với cùng kỳ và tăng 12,5% so với bình quân ba năm.`,
  `Chi bộ có 42 đảng viên dự họp/50 đảng viên, 8 đảng viên vắng có lý do; biểu quyết tán thành 40/42 đảng viên, đạt 95,2%.`,
  `Kế hoạch vốn 125,0 tỷ đồng, giải ngân 80,0 tỷ đồng, còn lại 3 dự án chưa giải ngân với số vốn 12,5 tỷ đồng.`,
  `Tổng số hồ sơ tiếp nhận 2.480 hồ sơ, trong đó trực tuyến 2.232 hồ sơ (90%); đã giải quyết 2.395 hồ sơ, đúng hạn 2.390 hồ sơ (99,8%).`,
  `Nợ xấu 18,5 tỷ đồng, chiếm 0,5%/tổng dư nợ; dư nợ cho vay hộ nghèo 420 tỷ đồng.`,
  `Thu phí, lệ phí kế hoạch 1.500 triệu đồng.
| TT | Nguồn thu | Dự toán (triệu đồng) | Thực hiện (triệu đồng) |
| 1 | Thu phí, lệ phí | 1.500 | 1.485 |
| 2 | Thuế thu nhập cá nhân | 2.600 | 2.740 |`,
  `Có năm công trình chậm tiến độ, trong đó một số công trình chính như sau:
| TT | Công trình | Kế hoạch vốn | Giải ngân |
| 1 | Đường Lê Lợi | 12,0 | 4,5 |
| 2 | Trường Mầm non Hoa Sen | 8,5 | 3,0 |`,
  `| TT | Hạng mục | Số lượng | Đơn giá (nghìn đồng) | Thành tiền (nghìn đồng) |
| 1 | Ghế nhựa | 120 | 85 | 10.200 |
| 2 | Bàn họp | 15 | 1.450 | 21.750 |
| 3 | Quạt treo tường | 18 | 620 | 11.160 |
| | Cộng | | | 43.110 |`,
  `| Nội dung | ĐVT | Năm 2024 | Năm 2025 |
| Diện tích | ha | 860 | 852 |
| Năng suất | tạ/ha | 55 | 56 |
| Sản lượng | tấn | 4.730 | 4.771 |`,
  `Kế hoạch thu hút 12 dự án với tổng vốn 900 tỷ đồng; đã thu hút 9 dự án với 720 tỷ đồng, đạt 80% về vốn.`,
  `Mục tiêu cả nhiệm kỳ là 15.000 cây; năm nay trồng 3.500 cây, đạt 100% kế hoạch năm.`,
  `Sản lượng nước 2.310 nghìn m3, doanh thu 18,5 tỷ đồng, tăng 12% so với cùng kỳ.`,
  `Năm 2024 có 46 vụ, năm 2025 có 39 vụ; số người bị thương giảm 9 người.`,
  `Toàn trường có 845 học sinh, trong đó nữ 412 học sinh, dân tộc thiểu số 38 học sinh, con hộ nghèo 12 học sinh.`,
  `Kinh phí 1.860 triệu đồng, trong đó ngân sách thành phố 1.200 triệu đồng, còn lại là nguồn khác.`,
  `Tổ chức 32 cuộc họp với 1.240 lượt người dự; trong đó 19 cuộc họp trực tuyến có 860 lượt người dự.`,
  `Quận có 86/124 nhiệm vụ hoàn thành; còn lại 30 nhiệm vụ trong hạn và 8 nhiệm vụ quá hạn.`,
  `Toàn phường có 1.180 người cao tuổi; 1.062 người có thẻ bảo hiểm y tế, 980 người được khám sức khỏe, chiếm 83,1%.`,
  `Trong số 240 doanh nghiệp được kiểm tra có 36 doanh nghiệp vi phạm, 27 doanh nghiệp bị xử phạt, chiếm 75% số vi phạm.`,
  `Tổng chi 91,0 tỷ đồng; chi đầu tư chiếm 40%, tăng 5,2 điểm phần trăm so với cùng kỳ (34,8%).`,
  `Đầu năm 1.240 người; tuyển mới 86 người, nghỉ việc 54 người, điều động nội bộ 30 người; hiện nay còn 1.272 người.`,
  `Cấp 1.200 bộ đồ dùng và 300 cặp sách, đơn giá 150 nghìn đồng/bộ, tổng kinh phí 240 triệu đồng.`,
  `Hỗ trợ 85 hộ, mức từ 2 đến 5 triệu đồng/hộ, tổng cộng 255 triệu đồng.`,
  `Lúa đông xuân 1.450 ha, năng suất 64 tạ/ha; ngô 320 ha, năng suất 48 tạ/ha; tổng sản lượng lương thực 10.816 tấn.`,
  `Quý III giải ngân 18,6 tỷ đồng; 9 tháng giải ngân 60,6 tỷ đồng, trong đó vốn kéo dài 6,0 tỷ đồng.`,
  `Chỉ số PAPI đứng thứ 12/63, tăng 5 bậc so với năm trước (đứng thứ 17/63); chỉ số PCI đứng thứ 20.`,
  `Hai trong ba tiêu chí đều giảm: số vụ giảm 12%, số người chết giảm 8%; riêng số người bị thương tăng 5%.`,
  `Số hộ nghèo là 84 hộ, số hộ cận nghèo là 130 hộ, tăng so với đầu năm (112 hộ).`,
  `Thu ngân sách đạt 98% dự toán tỉnh giao, vượt 4% dự toán HĐND huyện giao.`,
  `Giá trị sản xuất công nghiệp trên địa bàn quận đạt 4.856 tỷ đồng; giá trị sản xuất công nghiệp quận quản lý đạt 4.586 tỷ đồng.`,
  `Đã giải ngân 24,0 tỷ đồng trong tổng số 40,0 tỷ đồng được phân bổ, đạt 48% kế hoạch vốn năm kể cả vốn kéo dài.`,
  `Đầu nhiệm kỳ có 214 người, đến nay còn 186 người; giảm 28 người, trong đó nghỉ hưu 19 người, thôi việc 9 người.`,
  `Doanh thu ước đạt 138 tỷ đồng, tăng 18 tỷ đồng, trong đó dịch vụ tăng 25%.`,
  `| TT | Vật tư | Số lượng | Đơn giá (đồng) | Thành tiền (đồng) |
| 1 | Xi măng | 200 | 95.000 | 19.000.000 |
| 2 | Gạch | 5.000 | 1.200 | 6.000.000 |
| | Thuế | | | 2.500.000 |
| | Cộng | | | 27.500.000 |`,
  `Kế hoạch gồm ba dự án, hai dự án đầu như sau:
| TT | Dự án | Vốn |
| 1 | Kè sông | 12,0 |
| 2 | Đường trục | 20,0 |`,
  `Thu cân đối 120 tỷ đồng, kế hoạch 150 tỷ đồng. Thu bổ sung 80 tỷ đồng, đạt 100% kế hoạch.`,
  `Trong kỳ có 45 vụ (cùng kỳ 40 vụ), 12 người chết, giảm 3 người.`,
  `Dự toán năm 240 tỷ đồng; 9 tháng thu 180 tỷ đồng, đạt 112% tiến độ dự toán.`,
  `Cùng kỳ thu 32 tỷ đồng, năm nay thu 38,4 tỷ đồng, tăng 12% theo giá so sánh.`,
  `Diện tích 120 ha, tăng 20 ha so với kế hoạch; năm trước 110 ha.`,
  `Tổng số 300 hộ; 240 hộ đăng ký, đạt 80%; 216 hộ được công nhận, đạt 90% số đăng ký.`,
  `Cả ba xã đều đạt chuẩn: xã An Bình đạt 19 tiêu chí, xã An Phú đạt 19 tiêu chí, xã An Lạc đạt 19 tiêu chí.`,
  `Kế hoạch 50 lớp, đã mở 42 lớp cho 1.680 học viên, đạt 84% kế hoạch, bình quân 40 học viên/lớp.`,
  `Số thu tháng 9 là 12,0 tỷ đồng, tháng 8 là 10,0 tỷ đồng; so với cùng kỳ tăng 8%.`,
  `Vốn được giao 86 tỷ đồng (trong đó vốn kéo dài 6 tỷ đồng), giải ngân 51,6 tỷ đồng, đạt 60%.`,
  `Vốn được giao 86 tỷ đồng (trong đó vốn kéo dài 6 tỷ đồng), giải ngân 52 tỷ đồng, đạt 65% kế hoạch vốn năm.`,
  `Tiếp nhận 720 hồ sơ, giải quyết 700 hồ sơ, trong đó trước hạn 630 hồ sơ, đạt 90%.`,
  `Đến hết tháng 9 có 412 hộ kinh doanh, cùng kỳ 398 hộ kinh doanh; doanh thu tăng 15%.`,
  `Quý I giảm 3%, quý II tăng 5%, 6 tháng tăng 1,2% so với cùng kỳ năm trước.`,
];
