/**
 * Passages as reports print them, each with one slip, whose words stand between « and ». Lines that begin with `|` are rows
 * of a table.
 */

/** One slip each; it must be told somewhere within the marks. */
export const slipped: readonly string[] = [
  `Toàn tỉnh thành lập mới «1.245 doanh nghiệp. Trong đó: công ty TNHH 876 doanh nghiệp; công ty cổ phần 254 doanh nghiệp; doanh nghiệp tư nhân 105 doanh nghiệp».`,
  `Tổng số trường học trên địa bàn là «68 trường. Cụ thể: mầm non 24 trường, tiểu học 22 trường, trung học cơ sở 17 trường, trung học phổ thông 4 trường».`,
  `Tổng thu ngân sách nhà nước trên địa bàn đạt «2.348 tỷ đồng, gồm:
- Thu nội địa: 1.964 tỷ đồng.
- Thu từ hoạt động xuất nhập khẩu: 312 tỷ đồng.
- Thu viện trợ: 52 tỷ đồng».`,
  `Trong kỳ tiếp nhận «1.284 đơn; đã giải quyết 1.102 đơn, đang giải quyết 192 đơn».`,
  `Số vụ việc đầu kỳ là «45 vụ, phát sinh trong kỳ 132 vụ, đã giải quyết 141 vụ, tồn cuối kỳ 46 vụ».`,
  `Tồn quỹ đầu kỳ «128,4 triệu đồng; thu trong kỳ 346,2 triệu đồng; chi trong kỳ 298,7 triệu đồng; tồn quỹ cuối kỳ 185,9 triệu đồng».`,
  `Dân số đầu năm «45.612 người, trong năm sinh 612 người, chết 234 người, chuyển đến 318 người, chuyển đi 402 người, dân số cuối năm là 45.960 người».`,
  `Số đảng viên đầu nhiệm kỳ «1.214 đồng chí, kết nạp mới 186 đồng chí, chuyển đến 42 đồng chí, chuyển đi 65 đồng chí, khai trừ 3 đồng chí, từ trần 28 đồng chí; đến nay có 1.364 đồng chí».`,
  `Đầu năm toàn xã có «312 hộ nghèo; trong năm thoát nghèo 96 hộ, phát sinh mới 8 hộ; cuối năm còn 242 hộ nghèo».`,
  `Tiếp nhận «846 hồ sơ (trực tiếp 312 hồ sơ, trực tuyến 543 hồ sơ)».`,
  `Tổng số «14.256 hồ sơ đã giải quyết; trong đó giải quyết trước hạn 8.412 hồ sơ, đúng hạn 5.637 hồ sơ, quá hạn 217 hồ sơ».`,
  `Đã xử lý «248 trường hợp vi phạm, gồm: 165 trường hợp lĩnh vực đất đai, 47 trường hợp trật tự xây dựng và 46 trường hợp môi trường».`,
  `Tổng mức vốn đầu tư công năm 2025 là «1.456,8 tỷ đồng, bao gồm vốn ngân sách trung ương 486,2 tỷ đồng; vốn ngân sách tỉnh 712,4 tỷ đồng; vốn ngân sách xã 285,2 tỷ đồng».`,
  `Giá trị sản xuất toàn ngành ước đạt «18.640 tỷ đồng. Trong đó:
a) Nông nghiệp đạt 9.845 tỷ đồng;
b) Lâm nghiệp đạt 2.156 tỷ đồng;
c) Thủy sản đạt 6.369 tỷ đồng».`,
  `Trong «86 chỉ tiêu chủ yếu, có 61 chỉ tiêu đạt và vượt, 17 chỉ tiêu đạt trên 80%, 6 chỉ tiêu chưa đạt».`,
  `Toàn huyện còn «1.126 hộ nghèo và 1.584 hộ cận nghèo, tổng cộng 2.700 hộ».`,
  `Nam «15.236 người, nữ 16.104 người, tổng dân số 31.430 người».`,
  `Hội nghị có «215 đại biểu tham dự, trong đó 128 nam và 97 nữ».`,
  `Huy động «1.560 lượt người tham gia: công an 420 lượt, quân sự 380 lượt, dân quân 610 lượt, thanh niên xung kích 160 lượt».`,
  `Tổng sản lượng lương thực có hạt đạt «86.420 tấn (thóc 78.150 tấn, ngô 8.720 tấn)».`,
  `Tổng dư nợ «4.215 tỷ đồng; trong đó dư nợ ngắn hạn 2.846 tỷ đồng, dư nợ trung và dài hạn 1.396 tỷ đồng».`,
  `Đã hoàn thành «56 công trình, còn lại 23 công trình đang thi công trong tổng số 81 công trình».`,
  `Trong năm tổ chức «24 cuộc thanh tra (12 cuộc theo kế hoạch, 10 cuộc đột xuất)».`,
  `Cấp tỉnh tiếp nhận «12.450 hồ sơ, cấp xã tiếp nhận 34.812 hồ sơ; tổng số toàn tỉnh tiếp nhận 46.262 hồ sơ».`,
  `Toàn ngành đã tiếp «486 lượt với 592 người. Cụ thể, tiếp thường xuyên 312 lượt, tiếp định kỳ của lãnh đạo 184 lượt».`,
  `Tổng số lao động được tạo việc làm mới «18.560 người: nông nghiệp 3.245 người, công nghiệp - xây dựng 9.812 người, dịch vụ 4.503 người, xuất khẩu lao động 2.000 người».`,
  `Thu nội địa «1.234,5 tỷ đồng, thu xuất nhập khẩu 456,7 tỷ đồng. Cộng hai khoản là 1.619,2 tỷ đồng».`,
  `| TT | Nội dung | Dự toán | Thực hiện |
| | Tổng số | 1.250 | 1.182 |
| I | Thu nội địa | 980 | «915» |
| 1 | Thu doanh nghiệp nhà nước | 310 | 295 |
| 2 | Thu ngoài quốc doanh | 670 | «602» |
| II | Thu xuất nhập khẩu | 270 | 267 |`,
  `| STT | Xã | Tổng số | Nam | Nữ |
| 1 | Xã Tân An | 412 | 200 | 212 |
| 2 | Xã Tân Bình | 365 | 180 | 185 |
| 3 | Xã Tân Châu | «298» | 150 | 158 |
| | Cộng | 1.085 | 530 | 555 |`,
  `| TT | Sản phẩm | ĐVT | Cùng kỳ 2024 | Thực hiện 2025 | So với CK (%) |
| 1 | Sản lượng điện | triệu kWh | 412,0 | 446,6 | 108,4 |
| 2 | Xi măng | nghìn tấn | 1.250 | 1.312 | 105,0 |
| 3 | Gạch | triệu viên | 86,0 | 91,2 | «160,0» |
| 4 | Nước máy | nghìn m3 | 3.420 | 3.591 | 105,0 |`,
  `| TT | Sản phẩm | ĐVT | Cùng kỳ 2024 | Thực hiện 2025 | Tăng/giảm so CK (%) |
| 1 | Sản lượng điện | triệu kWh | 412,0 | 446,6 | 8,4 |
| 2 | Xi măng | nghìn tấn | 1.250 | 1.312 | 5,0 |
| 3 | Gạch | triệu viên | 86,0 | 91,2 | «16,0» |
| 4 | Nước máy | nghìn m3 | 3.420 | 3.591 | 5,0 |`,
  `| TT | Dân tộc | Số hộ | Tỷ lệ (%) |
| 1 | Kinh | 2.450 | 49,0 |
| 2 | Tày | 1.250 | 25,0 |
| 3 | Nùng | 800 | «61,0» |
| 4 | Khác | 500 | 10,0 |
| | Tổng | 5.000 | 100 |`,
  `| TT | Chủ đầu tư | Kế hoạch vốn (tỷ đồng) | Giải ngân (tỷ đồng) | Tỷ lệ (%) |
| 1 | Ban Quản lý dự án | 245,6 | 182,4 | 74,3 |
| 2 | Sở Xây dựng | 312,8 | 201,5 | 64,4 |
| 3 | Sở Nông nghiệp và Môi trường | 98,4 | 77,2 | 78,5 |
| | Tổng cộng | 656,8 | 461,1 | «72,4» |`,
  `| TT | Đơn vị | Tổng số | Đã thực hiện | Còn lại |
| 1 | Xã Tân An | 120 | 85 | 35 |
| 2 | Xã Tân Bình | 96 | 60 | 36 |
| 3 | Xã Tân Châu | 74 | 52 | «12» |
| | Cộng | 290 | 197 | 93 |`,
  `| TT | Loại án | Tồn đầu kỳ | Thụ lý mới | Đã giải quyết | Còn tồn |
| 1 | Hình sự | 12 | 45 | 50 | 7 |
| 2 | Dân sự | 34 | 120 | 118 | «26» |
| 3 | Hành chính | 5 | 8 | 9 | 4 |
| | Tổng | 51 | 173 | 177 | 47 |`,
  `| TT | Loại án | Tồn đầu kỳ | Thụ lý mới | Đã giải quyết | Còn tồn |
| 1 | Hình sự | 12 | 45 | 50 | 7 |
| 2 | Dân sự | 34 | 120 | 118 | «26» |
| 3 | Hành chính | 5 | 8 | 9 | 4 |
| 4 | Hôn nhân gia đình | 22 | 96 | 90 | 28 |`,
  `| TT | Nội dung | Số tiền (triệu đồng) |
| A | Tổng thu | «8.560» |
| 1 | Thu phí | 2.140 |
| 2 | Thu bổ sung cân đối | 5.820 |
| 3 | Thu khác | «680» |
| B | Tổng chi | 8.420 |
| 1 | Chi thường xuyên | 6.120 |
| 2 | Chi đầu tư | 2.300 |`,
  `| Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Cả năm |
| Thu ngân sách | 12,4 | 15,6 | 14,2 | 18,0 | 60,2 |
| Chi ngân sách | 10,1 | 13,5 | 12,8 | 16,2 | «56,2» |
| Vốn đầu tư | 4,0 | 5,5 | 6,0 | 8,5 | 24,0 |`,
  `| Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) |
| Lúa xuân | 4.250 | 62,5 | 26.562,5 |
| Lúa mùa | 4.100 | 54,0 | 22.140 |
| Ngô | 1.200 | 45,0 | «4.500» |
| Lạc | 800 | 25,0 | 2.000 |`,
  `Diện tích lúa đạt «5.200 ha, năng suất 58,5 tạ/ha, sản lượng 34.020 tấn».`,
  `Tổng kinh phí «426 triệu đồng hỗ trợ cho 284 hộ, bình quân 1,8 triệu đồng/hộ».`,
  `| TT | Đơn vị | Tổng số hồ sơ | Trong đó: Trực tuyến | Trực tiếp |
| 1 | Sở Nội vụ | 1.245 | 845 | 400 |
| 2 | Sở Tài chính | 986 | 612 | 374 |
| 3 | Sở Tư pháp | «2.310» | 1.780 | 630 |`,
  `| TT | Nội dung | Dự toán | Thực hiện |
| 1 | Chi đầu tư | 4.560 | 3.980 |
| 1.1 | Vốn tập trung | 2.560 | 2.180 |
| 1.2 | Vốn từ sử dụng đất | 2.000 | «1.080» |
| 2 | Chi thường xuyên | 7.800 | 5.640 |
| | Tổng chi | 12.360 | 9.620 |`,
  `| Nội dung | Năm 2024 | Năm 2025 | Tăng, giảm (%) |
| Số vụ tai nạn | 45 | 36 | -20,0 |
| Số người chết | 12 | 9 | «-33,3» |`,
  `| TT | Chỉ tiêu | Kế hoạch | Thực hiện | Đạt (%) |
| 1 | Trồng rừng (ha) | 850 | 918 | 108,0 |
| 2 | Khám sức khỏe (người) | 120 | 96 | «85,0» |`,
  `| TT | Tên cơ quan | Số lượng |
| I | Khối Đảng | |
| 1 | Văn phòng | 12 |
| 2 | Ban Tuyên giáo | 9 |
| | Cộng I | «20» |
| II | Khối chính quyền | |
| 1 | Văn phòng HĐND | 15 |
| 2 | Phòng Kinh tế | 14 |
| | Cộng II | 29 |
| | Tổng cộng | 50 |`,
  `Thời gian tới, tập trung thực hiện «năm nhiệm vụ» trọng tâm sau:
1. Đẩy mạnh thu ngân sách.
2. Giải phóng mặt bằng các dự án.
3. Rà soát hộ nghèo.
4. Cải cách thủ tục hành chính.`,
  `Ban hành «05 văn bản chỉ đạo, gồm: 02 kế hoạch, 01 chỉ thị, 03 công văn».`,
  `Có «3 nguyên nhân» chủ yếu: thứ nhất, công tác chỉ đạo chưa quyết liệt; thứ hai, nguồn lực hạn chế; thứ ba, ý thức một bộ phận người dân chưa cao; thứ tư, thời tiết bất lợi.`,
  `Hiện nay «bốn đơn vị» chưa nộp báo cáo: xã Tân An, xã Tân Bình, xã Tân Châu.`,
  `Có «06 xã» hoàn thành kế hoạch: An Bình, An Lạc, An Phú, An Sơn, An Thịnh.`,
  `Thi hành kỷ luật «04 đồng chí (khiển trách 02 đồng chí, cảnh cáo 01 đồng chí)».`,
  `Năm 2025, toàn tỉnh có 412 hợp tác xã, thêm «36 hợp tác xã» so với năm 2024 (386 hợp tác xã).`,
  `Toàn tỉnh có 98 xã đạt chuẩn, tăng thêm «12 xã» so với cuối năm 2023 (84 xã).`,
  `Xác định «hai khâu đột phá» gồm: một là, phát triển hạ tầng; hai là, đào tạo nhân lực; ba là, chuyển đổi số.`,
  `Đề nghị các sở quan tâm «3 nội dung» sau:
+ Bố trí kinh phí sửa chữa đường liên xã.
+ Bổ sung biên chế giáo viên mầm non.
III. NHIỆM VỤ`,
  `Có 18/24 xã đạt chuẩn, đạt tỷ lệ «72%».`,
  `Đã giải quyết 1.456/1.560 hồ sơ (đạt «95,3%»).`,
  `Tỷ lệ hộ dân sử dụng nước sạch là «88,5%» (12.450/14.650 hộ).`,
  `Số hồ sơ giải quyết đúng hạn 2.345 trên tổng số 2.412 hồ sơ, đạt «92,7%».`,
  `Đã cấp 1.240 giấy chứng nhận trong tổng số 1.550 hồ sơ đủ điều kiện, đạt tỷ lệ «82%».`,
  `Toàn xã có 3.450 hộ, trong đó hộ nghèo 138 hộ, chiếm «4,6%».`,
  `Đã giải ngân 456,2 tỷ đồng/812,5 tỷ đồng, đạt «65,1%».`,
  `Kế hoạch giao trồng 1.200 ha rừng, thực hiện được 1.080 ha, đạt «95%».`,
  `Thu ngân sách 6 tháng đạt 86,4/165 tỷ đồng, bằng «54,2%» dự toán.`,
  `Có 45 trên tổng số 60 trường đạt chuẩn quốc gia («80%»).`,
  `Chỉ tiêu phát triển đảng viên mới năm 2025 là 120 đồng chí; kết quả kết nạp 96 đồng chí, bằng «85%».`,
  `Tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 2,6%, giảm «0,6%».`,
  `Tỷ lệ che phủ rừng tăng từ 52,1% năm 2020 lên 54,3% năm 2025, tăng «2,4 điểm phần trăm».`,
  `Tỷ lệ thất nghiệp là 2,8%, giảm «0,3%» so với năm 2023 (3,1%).`,
  `Tỷ lệ giải ngân đạt 64,2%, cao hơn «5,1 điểm phần trăm» so với cùng kỳ (60,1%).`,
  `Có 230 doanh nghiệp thành lập mới, tăng «15 điểm phần trăm» so với cùng kỳ.`,
  `I. THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN ĐẠT «1.256 TỶ ĐỒNG»
Tổng thu ngân sách nhà nước trên địa bàn đạt «1.265 tỷ đồng», tăng 8% so với cùng kỳ.`,
  `Sản lượng thủy sản đạt «12.480 tấn», tăng 5% so với cùng kỳ.
| TT | Chỉ tiêu | ĐVT | Thực hiện |
| 1 | Sản lượng thủy sản | tấn | «12.840» |
| 2 | Đàn bò | con | 3.410 |`,
  `Trong 9 tháng có «1.254 doanh nghiệp» thành lập mới với số vốn 8.600 tỷ đồng.
Công tác hỗ trợ doanh nghiệp được quan tâm. Trong số «1.524 doanh nghiệp» thành lập mới 9 tháng, đa số hoạt động trong lĩnh vực dịch vụ.`,
  `Thu tiền sử dụng đất đạt «45,6 tỷ đồng».
| TT | Chỉ tiêu | Thực hiện (triệu đồng) |
| 1 | Thu tiền sử dụng đất | «46.500» |
| 2 | Thu phí, lệ phí | 8.230 |`,
  `Tỷ lệ hộ nghèo còn «3,42%».
| TT | Chỉ tiêu | ĐVT | Thực hiện |
| 1 | Tỷ lệ hộ nghèo | % | «3,24» |
| 2 | Tỷ lệ che phủ rừng | % | 54,1 |`,
  `Thu ngân sách đạt «96,2% dự toán, vượt kế hoạch» đề ra.`,
  `Số vụ tai nạn là 45 vụ, «tăng 12 vụ» so với cùng kỳ (57 vụ).`,
  `Kim ngạch xuất khẩu đạt 245 triệu USD, «gấp đôi» so với cùng kỳ (156 triệu USD).`,
  `Có 14/32 xã đạt chuẩn nông thôn mới, chiếm «hơn một nửa» số xã.`,
  `Thu hút 12 dự án, «giảm 3 dự án» so với cùng kỳ (9 dự án).`,
  `Số vụ phạm pháp hình sự «giảm từ 45 vụ xuống 48 vụ».`,
  `Chỉ tiêu trồng rừng «đạt 108% kế hoạch, chưa đạt» yêu cầu đề ra.`,
  `Thu nhập bình quân đạt 62 triệu đồng/người, «thấp hơn bình quân chung của tỉnh (58 triệu đồng/người)».`,
  `Xuất khẩu đạt 1.250 triệu USD, «tăng 12,5%» so với cùng kỳ (1.380 triệu USD).`,
  `Thu ngân sách đạt 280 tỷ đồng, «gấp 3 lần» năm 2020 (120 tỷ đồng).`,
  `Thu ngân sách lũy kế 8 tháng đạt 456 tỷ đồng; lũy kế 9 tháng đạt «412 tỷ đồng».`,
  `| Chỉ tiêu | Tháng 1 | Tháng 2 | Tháng 3 | Quý I |
| Hồ sơ tiếp nhận | 412 | 386 | 451 | 1.249 |
| Hồ sơ giải quyết | 398 | 380 | 440 | «1.281» |
| Hồ sơ trả lại | 4 | 2 | 5 | 11 |`,
  `Hỗ trợ 320 hộ nghèo với tổng số tiền «640 tỷ đồng» (2 triệu đồng/hộ).`,
  `Tổng thu ngân sách đạt 245 triệu đồng, trong đó thu tiền sử dụng đất «86 tỷ đồng».`,
  `Chi ngân sách 9 tháng đạt 1.456 tỷ đồng, bằng «68,2%» dự toán năm (2.240 tỷ đồng).`,
  `Số thu năm 2024 là 320 tỷ đồng, năm 2025 là 368 tỷ đồng, tăng «18%».`,
  `Năm 2025 kết nạp được 86 đảng viên, giảm «9 đảng viên» so với năm 2024 (97 đảng viên).`,
  `Sản lượng đạt 1.240 tấn, vượt «160 tấn» so với kế hoạch (1.100 tấn).`,
  `Tổng số hộ toàn xã 4.512 hộ với «17.894 khẩu (nam 8.812, nữ 9.028)».`,
  `Đã tổ chức «36 lớp tập huấn cho 1.460 lượt người (cấp tỉnh 12 lớp, cấp xã 22 lớp)».`,
  `Tổng số «156 dự án: 98 dự án hoàn thành, 41 dự án chuyển tiếp và 15 dự án khởi công mới».`,
  `Thu nội địa đạt 856 tỷ đồng, chiếm «78,2%» tổng thu ngân sách (1.124 tỷ đồng).`,
  `| TT | Xã | Diện tích (ha) | Dân số (người) | Mật độ (người/km2) |
| 1 | Xã Tân An | 2.000 | 8.000 | 400 |
| 2 | Xã Tân Bình | 1.500 | 9.000 | 600 |
| 3 | Xã Tân Châu | 2.500 | 7.500 | «330» |
| 4 | Xã Tân Dân | 1.000 | 5.200 | 520 |`,
  `| TT | Nội dung | Năm 2024 | Năm 2025 | Chênh lệch |
| 1 | Số hồ sơ | 4.512 | 4.890 | 378 |
| 2 | Số đơn thư | 312 | 298 | «14» |
| 3 | Số lượt tiếp dân | 486 | 520 | 34 |
| 4 | Số vụ hòa giải | 75 | 70 | -5 |`,
  `| Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | Năm 2025 | 2024/2023 (%) | 2025/2024 (%) |
| Thu ngân sách | tỷ đồng | 400 | 440 | 484 | 110,0 | 110,0 |
| Chi ngân sách | tỷ đồng | 380 | 399 | 431 | 105,0 | «180,0» |
| Kim ngạch | triệu USD | 50 | 60 | 66 | 120,0 | 110,0 |`,
  `Trong tổng số 450 hồ sơ: hồ sơ đúng hạn 432 (chiếm 96%), hồ sơ quá hạn 18 (chiếm «6%»).`,
  `Cơ cấu kinh tế chuyển dịch tích cực: nông, lâm, thủy sản chiếm «18,4%; công nghiệp, xây dựng chiếm 46,2%; dịch vụ chiếm 33,1%; thuế sản phẩm 4,3%».`,
  `Thu nội địa được duyệt 186,4 tỷ đồng, đã chi trả 151,9 tỷ đồng, còn phải chi trả «43,5 tỷ đồng».`,
  `Trong quý III tiếp nhận 3.418 hồ sơ, giải quyết 3.297 hồ sơ; đã giải quyết đạt «98,6%» số hồ sơ tiếp nhận.`,
  `Kỳ thi đoạt «52 giải: 1 giải nhất, 13 giải nhì, 17 giải ba, 19 giải khuyến khích».`,
  `Đội tàu có «386 chiếc, gồm tàu dưới 12 m 241 chiếc, từ 12 m đến dưới 15 m 98 chiếc, từ 15 m trở lên 57 chiếc».`,
  `Quận đã hoàn thành 21/34 nhiệm vụ, đạt 61,8%. Nhiệm vụ còn lại gồm «11 nhiệm vụ trong hạn, 4 nhiệm vụ quá hạn».`,
];
