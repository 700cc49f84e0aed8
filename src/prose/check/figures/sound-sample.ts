/**
 * Passages as reports print them that look suspicious and are right. Lines that begin with `|` are rows of a table.
 */

/** Nothing may be told but notes. */
export const sound: readonly string[] = [
  `Toàn tỉnh có 1.245 doanh nghiệp. Trong đó: công ty TNHH 876 doanh nghiệp; công ty cổ phần 254 doanh nghiệp.`,
  `Tổng số trường học trên địa bàn là 68 trường. Cụ thể: mầm non 24 trường, tiểu học 22 trường, trung học cơ sở 17 trường, trung học phổ thông 5 trường; có 52 trường đạt chuẩn.`,
  `Tổng thu ngân sách nhà nước trên địa bàn đạt 2.348 tỷ đồng, trong đó:
- Thu nội địa: 1.964 tỷ đồng, bằng 102% dự toán (1.925 tỷ đồng).
- Thu tiền sử dụng đất: 512 tỷ đồng.
- Thu từ khu vực ngoài quốc doanh: 652 tỷ đồng.`,
  `Trong kỳ tiếp nhận 1.284 đơn; đã giải quyết 1.102 đơn, đạt 85,8%; tồn kỳ trước chuyển sang 36 đơn.`,
  `Trong kỳ tiếp nhận 1.284 đơn (kỳ trước chuyển sang 56 đơn); đã giải quyết 1.102 đơn, đang giải quyết 238 đơn.`,
  `Số vụ việc đầu kỳ là 45 vụ, phát sinh trong kỳ 132 vụ, đã giải quyết 141 vụ, tồn cuối kỳ 36 vụ.`,
  `Tồn quỹ đầu kỳ 128,4 triệu đồng; thu trong kỳ 346,2 triệu đồng; chi trong kỳ 298,7 triệu đồng; tồn quỹ cuối kỳ 175,9 triệu đồng.`,
  `Dân số đầu năm 45.612 người, trong năm sinh 612 người, chết 234 người, dân số cuối năm là 46.302 người.`,
  `Số đảng viên đầu nhiệm kỳ 1.214 đồng chí, kết nạp mới 186 đồng chí; đến nay có 1.364 đồng chí, sinh hoạt tại 56 chi bộ.`,
  `Đầu năm toàn xã có 312 hộ nghèo; trong năm thoát nghèo 96 hộ, phát sinh mới 8 hộ; cuối năm còn 224 hộ nghèo, chiếm 4,98%.`,
  `Tiếp nhận 846 hồ sơ (trực tuyến 543 hồ sơ, chiếm 64,2%).`,
  `Tổng số 14.256 hồ sơ đã giải quyết; trong đó giải quyết trước hạn 8.412 hồ sơ, quá hạn 217 hồ sơ.`,
  `Đã xử lý 248 trường hợp vi phạm, gồm: 165 trường hợp lĩnh vực đất đai, 47 trường hợp trật tự xây dựng và 36 trường hợp môi trường; phạt tiền 1.240 triệu đồng.`,
  `Tổng mức vốn đầu tư công năm 2025 là 1.456,8 tỷ đồng, bao gồm vốn ngân sách trung ương 486,2 tỷ đồng; vốn ngân sách tỉnh 712,4 tỷ đồng; vốn ngân sách xã 258,2 tỷ đồng.`,
  `Giá trị sản xuất toàn ngành ước đạt 18.640 tỷ đồng. Trong đó:
a) Nông nghiệp đạt 9.845 tỷ đồng, tăng 3,2%;
b) Lâm nghiệp đạt 2.156 tỷ đồng, tăng 5,1%;
c) Thủy sản đạt 6.639 tỷ đồng, tăng 4,4%.`,
  `Giá trị sản xuất toàn ngành ước đạt 18.640 tỷ đồng. Cụ thể:
- Trồng trọt đạt 5.845 tỷ đồng, tăng 3,2%.
- Chăn nuôi đạt 3.112 tỷ đồng, tăng 5,1%.
Đàn trâu 12.450 con, đàn bò 34.120 con.`,
  `Trong 86 chỉ tiêu chủ yếu, có 61 chỉ tiêu đạt và vượt, trong đó 24 chỉ tiêu vượt, 37 chỉ tiêu đạt.`,
  `Toàn huyện còn 1.126 hộ nghèo và 1.584 hộ cận nghèo, tổng cộng 2.710 hộ với 10.452 khẩu.`,
  `Hội nghị có 215 đại biểu tham dự, trong đó 128 nam và 87 nữ, 46 đại biểu là người dân tộc thiểu số.`,
  `Hội nghị có 215 đại biểu tham dự, trong đó 97 nữ, 46 đại biểu dân tộc thiểu số và 12 đại biểu dưới 35 tuổi.`,
  `Huy động 1.570 lượt người tham gia: công an 420 lượt, quân sự 380 lượt, dân quân 610 lượt, thanh niên xung kích 160 lượt.`,
  `Tổng sản lượng lương thực có hạt đạt 86.870 tấn (thóc 78.150 tấn, ngô 8.720 tấn), tăng 1.240 tấn so với cùng kỳ.`,
  `Tổng dư nợ 4.215 tỷ đồng; trong đó dư nợ ngắn hạn 2.846 tỷ đồng, dư nợ trung và dài hạn 1.369 tỷ đồng; nợ xấu 42 tỷ đồng.`,
  `Đã hoàn thành 56 công trình, đang thi công 23 công trình, chuẩn bị khởi công 12 công trình.`,
  `Trong năm tổ chức 24 cuộc thanh tra (12 cuộc theo kế hoạch, 12 cuộc đột xuất), kết thúc 20 cuộc.`,
  `Trong năm tổ chức 24 cuộc kiểm tra (6 cuộc có yếu tố nước ngoài, 9 cuộc liên ngành).`,
  `Toàn ngành đã tiếp 486 lượt với 592 người. Trong đó, lãnh đạo tiếp 184 lượt với 205 người.`,
  `Tổng số lao động được tạo việc làm mới 18.560 người, vượt 16% kế hoạch năm (16.000 người).`,
  `Thu nội địa 1.234,5 tỷ đồng, thu xuất nhập khẩu 456,7 tỷ đồng. Cộng hai khoản là 1.691,2 tỷ đồng.`,
  `| TT | Nội dung | Dự toán | Thực hiện |
| | Tổng số | 1.250 | 1.182 |
| I | Thu nội địa | 980 | 915 |
| | Trong đó: Thu tiền sử dụng đất | 310 | 295 |
| | Thu ngoài quốc doanh | 520 | 501 |
| II | Thu xuất nhập khẩu | 270 | 267 |`,
  `| STT | Xã | Tổng số hộ | Hộ nghèo | Hộ cận nghèo | Tỷ lệ nghèo (%) |
| 1 | Xã Tân An | 1.412 | 20 | 21 | 1,42 |
| 2 | Xã Tân Bình | 1.365 | 18 | 18 | 1,32 |
| 3 | Xã Tân Châu | 1.298 | 15 | 15 | 1,16 |
| | Cộng | 4.075 | 53 | 54 | 1,30 |`,
  `| TT | Sản phẩm | ĐVT | Cùng kỳ 2024 | Thực hiện 2025 | So với CK (%) |
| 1 | Sản lượng điện | triệu kWh | 412,0 | 446,6 | 108,4 |
| 2 | Xi măng | nghìn tấn | 1.250 | 1.312 | 105,0 |
| 3 | Gạch | triệu viên | 86,0 | 91,2 | 106,0 |
| 4 | Bia | triệu lít | 3,4 | 8,0 | 236 |`,
  `| TT | Sản phẩm | ĐVT | Cùng kỳ 2024 | Thực hiện 2025 | Tăng/giảm so CK (%) |
| 1 | Sản lượng điện | triệu kWh | 412,0 | 446,6 | +8,4 |
| 2 | Xi măng | nghìn tấn | 1.250 | 1.188 | -5,0 |
| 3 | Gạch | triệu viên | 86,0 | 91,2 | +6,0 |
| 4 | Tỷ lệ hộ dùng điện | % | 98,2 | 99,1 | +0,9 |`,
  `| TT | Dân tộc | Số hộ | Tỷ lệ (%) |
| 1 | Kinh | 2.451 | 48,9 |
| 2 | Tày | 1.250 | 25,0 |
| 3 | Nùng | 800 | 16,0 |
| 4 | Khác | 507 | 10,1 |
| | Tổng | 5.008 | 100 |`,
  `| TT | Chủ đầu tư | Kế hoạch vốn (tỷ đồng) | Giải ngân (tỷ đồng) | Tỷ lệ (%) |
| 1 | Ban Quản lý dự án | 245,6 | 182,4 | 74,3 |
| 2 | Sở Xây dựng | 312,8 | 201,5 | 64,4 |
| 3 | Sở Nông nghiệp và Môi trường | 98,4 | 77,2 | 78,5 |
| | Tổng cộng | 656,8 | 461,1 | 70,2 |`,
  `| TT | Loại án | Tồn đầu kỳ | Thụ lý mới | Đã giải quyết | Còn tồn |
| 1 | Hình sự | 12 | 45 | 50 | 7 |
| 2 | Dân sự | 34 | 120 | 118 | 36 |
| 3 | Hành chính | 5 | 8 | 9 | 4 |
| | Tổng | 51 | 173 | 177 | 47 |`,
  `| TT | Nội dung | Số tiền (triệu đồng) |
| A | Tổng thu | 8.560 |
| 1 | Thu phí | 2.140 |
| 2 | Thu bổ sung cân đối | 5.820 |
| 3 | Thu khác | 600 |
| B | Tổng chi | 8.420 |
| 1 | Chi thường xuyên | 6.120 |
| | Trong đó: chi sự nghiệp giáo dục | 3.245 |
| 2 | Chi đầu tư | 2.300 |
| C | Kết dư | 140 |`,
  `| Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) |
| Lúa xuân | 4.250 | 62,5 | 26.563 |
| Lúa mùa | 4.100 | 54,0 | 22.156 |
| Ngô | 1.200 | 45,0 | 5.404 |
| Lạc | 800 | 25,0 | 1.998 |`,
  `Diện tích lúa 5.200 ha, năng suất bình quân 58,5 tạ/ha, sản lượng 30.420 tấn.`,
  `Diện tích lúa gieo cấy 5.200 ha, diện tích thu hoạch đến nay 3.100 ha, năng suất ước 58,5 tạ/ha, sản lượng 18.135 tấn.`,
  `Diện tích lúa đạt 12.450 ha, năng suất 60,2 tạ/ha, sản lượng lương thực có hạt đạt 86.420 tấn.`,
  `Tổng kinh phí 426 triệu đồng hỗ trợ cho 284 hộ, bình quân 1,5 triệu đồng/hộ.`,
  `Tổng kinh phí 426 triệu đồng hỗ trợ cho 284 hộ và 12 hợp tác xã, bình quân 1,2 triệu đồng/hộ.`,
  `| Nội dung | Năm 2024 | Năm 2025 | Tăng, giảm (%) |
| Số vụ tai nạn | 45 | 36 | -20,0 |
| Số người chết | 12 | 9 | -25,0 |
| Số người bị thương | 0 | 3 | - |`,
  `| TT | Chỉ tiêu | Kế hoạch | Thực hiện | Đạt (%) |
| 1 | Trồng rừng (ha) | 850 | 918 | 108,0 |
| 2 | Tỷ lệ che phủ rừng (%) | 54,0 | 54,2 | 100,4 |
| 3 | Giảm tỷ lệ hộ nghèo (%) | 1,0 | 1,2 | 120,0 |`,
  `Thời gian tới, tập trung thực hiện năm nhiệm vụ trọng tâm sau:
1. Đẩy mạnh thu ngân sách.
- Rà soát nợ đọng thuế.
- Tổ chức đấu giá đất.
2. Giải phóng mặt bằng các dự án.
3. Rà soát hộ nghèo.
4. Cải cách thủ tục hành chính.
5. Quốc phòng, an ninh.`,
  `Ban hành 06 văn bản chỉ đạo, gồm: 02 kế hoạch, 01 chỉ thị, 03 công văn.`,
  `Ban hành 15 văn bản chỉ đạo, trong đó có 02 kế hoạch, 01 chỉ thị.`,
  `Có 3 nguyên nhân chủ yếu: thứ nhất, công tác chỉ đạo chưa quyết liệt; thứ hai, nguồn lực hạn chế; thứ ba, ý thức một bộ phận người dân chưa cao, thời tiết bất lợi.`,
  `Hiện nay ba đơn vị chưa nộp báo cáo: xã Tân An, xã Tân Bình, xã Tân Châu.`,
  `Có 06 xã hoàn thành kế hoạch: An Bình, An Lạc, An Phú, An Sơn, An Thịnh và An Hòa.`,
  `Có 06 xã hoàn thành kế hoạch, tiêu biểu như: An Bình, An Lạc.`,
  `Thi hành kỷ luật 04 đồng chí (khiển trách 02 đồng chí, cảnh cáo 01 đồng chí, khai trừ 01 đồng chí).`,
  `Thi hành kỷ luật 04 đồng chí (trong đó có 02 đồng chí cấp ủy viên).`,
  `Toàn tỉnh có 98 xã đạt chuẩn, tăng thêm 14 xã so với cuối năm 2023 (84 xã).`,
  `Xác định ba khâu đột phá gồm: một là, phát triển hạ tầng; hai là, đào tạo nhân lực; ba là, chuyển đổi số.`,
  `Có 18/24 xã đạt chuẩn, đạt tỷ lệ 75%, tăng 2 xã so với năm 2024.`,
  `Đã giải quyết 1.456/1.560 hồ sơ (đạt 93,3%), trong đó trước hạn 62%.`,
  `Tỷ lệ hộ dân sử dụng nước sạch là 85% (12.450/14.650 hộ).`,
  `Số hồ sơ giải quyết đúng hạn 2.345 trên tổng số 2.412 hồ sơ, đạt 97,2%.`,
  `Toàn xã có 3.450 hộ, trong đó hộ nghèo 138 hộ, chiếm 4%; hộ cận nghèo 207 hộ, chiếm 6%.`,
  `Đã giải ngân 456,2 tỷ đồng/812,5 tỷ đồng, đạt 56,1%.`,
  `Kế hoạch giao trồng 1.200 ha rừng, 9 tháng thực hiện được 1.080 ha, đạt 90% kế hoạch năm, 120% kế hoạch 9 tháng.`,
  `Có 45 trên tổng số 60 trường đạt chuẩn quốc gia (75%).`,
  `Chỉ tiêu phát triển đảng viên mới năm 2025 là 120 đồng chí; 6 tháng kết nạp 54 đồng chí, bằng 90% so với cùng kỳ.`,
  `Tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 2,6%, giảm 0,6 điểm phần trăm.`,
  `Tỷ lệ hộ nghèo giảm bình quân 0,6%/năm, từ 5,6% năm 2020 xuống 2,6% năm 2025.`,
  `Tỷ lệ che phủ rừng tăng từ 52,1% năm 2020 lên 54,3% năm 2025, tăng 2,2 điểm phần trăm.`,
  `Chỉ số sản xuất công nghiệp tăng 8,2%, cao hơn 1,1 điểm phần trăm so với cùng kỳ (7,1%).`,
  `I. THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN ĐẠT 1.256 TỶ ĐỒNG
Tổng thu ngân sách nhà nước trên địa bàn đạt 1.256 tỷ đồng, tăng 8% so với cùng kỳ; thu ngân sách cùng kỳ 1.163 tỷ đồng.`,
  `Sản lượng thủy sản đạt 12.480 tấn, tăng 5% so với cùng kỳ.
| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
| 1 | Sản lượng thủy sản | tấn | 12.840 | 12.480 |
| 2 | Đàn bò | con | 3.500 | 3.410 |`,
  `Tổng diện tích gieo trồng cây hằng năm đạt 8.650 ha, bằng 98% kế hoạch.
| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Cùng kỳ |
| 1 | Tổng diện tích gieo trồng cây hằng năm | ha | 8.827 | 8.650 | 8.560 |`,
  `Thu tiền sử dụng đất đạt 46,5 tỷ đồng.
| TT | Chỉ tiêu | Thực hiện (triệu đồng) |
| 1 | Thu tiền sử dụng đất | 46.512 |
| 2 | Thu phí, lệ phí | 8.230 |`,
  `Thu tiền sử dụng đất 6 tháng đạt 24,6 tỷ đồng; ước 9 tháng đạt 46,5 tỷ đồng.
| TT | Chỉ tiêu | Ước 9 tháng (triệu đồng) |
| 1 | Thu tiền sử dụng đất | 46.500 |
| 2 | Thu phí, lệ phí | 8.230 |`,
  `GRDP 9 tháng tăng 8,52% so với cùng kỳ; quý III tăng 8,25%.
Tốc độ tăng trưởng GRDP quý II đạt 8,25%.`,
  `Tỷ lệ hộ nghèo cuối năm 2025 còn 3,42%, mục tiêu năm 2026 còn 3,24%.`,
  `Tỷ lệ hộ nghèo còn 3,4%.
| TT | Chỉ tiêu | ĐVT | Năm 2024 | Năm 2025 |
| 1 | Tỷ lệ hộ nghèo | % | 4,3 | 3,42 |`,
  `Thu ngân sách đạt 104,2% dự toán, vượt kế hoạch đề ra; thu tiền đất mới đạt 96% dự toán.`,
  `Số vụ tai nạn là 45 vụ, giảm 12 vụ so với cùng kỳ (57 vụ); số người chết tăng 3 người (15/12 người).`,
  `Kim ngạch xuất khẩu đạt 312 triệu USD, gấp đôi so với cùng kỳ (156 triệu USD).`,
  `Kim ngạch xuất khẩu đạt 245 triệu USD, gấp 1,57 lần so với cùng kỳ (156 triệu USD).`,
  `Có 17/32 xã đạt chuẩn nông thôn mới, chiếm hơn một nửa số xã.`,
  `Gần một nửa số xã (15/32 xã) đạt chuẩn.`,
  `Số vụ phạm pháp hình sự giảm từ 45 vụ xuống 38 vụ.`,
  `Chỉ tiêu trồng rừng đạt 108% kế hoạch, chỉ tiêu kết nạp đảng viên chưa đạt yêu cầu đề ra.`,
  `Tiến độ giải ngân đạt 104% kế hoạch quý nhưng chưa đạt kế hoạch năm.`,
  `Thu nhập bình quân đạt 62 triệu đồng/người, cao hơn bình quân chung của tỉnh (58 triệu đồng/người).`,
  `Xuất khẩu đạt 1.250 triệu USD, giảm 9,4% so với cùng kỳ (1.380 triệu USD).`,
  `Thu ngân sách đạt 280 tỷ đồng, gấp hơn 2 lần năm 2020 (120 tỷ đồng).`,
  `Thu ngân sách đạt 280 tỷ đồng, gấp 2,3 lần năm 2020 (120 tỷ đồng).`,
  `Thu ngân sách tháng 8 đạt 56 tỷ đồng; lũy kế 8 tháng đạt 456 tỷ đồng; tháng 9 đạt 52 tỷ đồng; lũy kế 9 tháng đạt 508 tỷ đồng.`,
  `Quý I thu 45,2 tỷ đồng, quý II thu 52,6 tỷ đồng, 6 tháng thu 97,8 tỷ đồng.`,
  `Hỗ trợ 320 hộ nghèo với tổng số tiền 640 triệu đồng (2 triệu đồng/hộ).`,
  `Tổng thu ngân sách đạt 245 tỷ đồng, trong đó thu tiền sử dụng đất 86.120 triệu đồng.`,
  `So với cùng kỳ năm 2024, số vụ tai nạn giảm 12 vụ (từ 86 vụ xuống 74 vụ).`,
  `Số thu năm 2024 là 320 tỷ đồng, năm 2025 là 368 tỷ đồng, tăng 15%.`,
  `Số thu năm 2024 là 320 tỷ đồng, năm 2025 là 368 tỷ đồng, tăng 15%, trong đó thu nội địa tăng 18%.`,
  `Sản lượng đạt 1.240 tấn, vượt 140 tấn so với kế hoạch (1.100 tấn).`,
  `Tổng vốn 24 tỷ đồng, thực hiện trong 3 năm, mỗi năm 8 tỷ đồng.`,
  `Tổng số hộ toàn xã 4.512 hộ với 17.840 khẩu (nam 8.812, nữ 9.028).`,
  `Đã tổ chức 34 lớp tập huấn cho 1.460 lượt người (cấp tỉnh 12 lớp, cấp xã 22 lớp).`,
  `Tổng số 156 dự án: 98 dự án hoàn thành, 41 dự án chuyển tiếp và 17 dự án khởi công mới; trong đó 24 dự án trọng điểm.`,
  `Thu nội địa đạt 856 tỷ đồng, chiếm 76,2% tổng thu ngân sách (1.124 tỷ đồng).`,
  `| TT | Xã | Diện tích (ha) | Dân số (người) | Mật độ (người/km2) |
| 1 | Xã Tân An | 2.012 | 8.000 | 398 |
| 2 | Xã Tân Bình | 1.500 | 9.004 | 600 |
| 3 | Xã Tân Châu | 2.500 | 7.500 | 300 |
| 4 | Xã Tân Dân | 1.000 | 5.200 | 520 |`,
  `| TT | Nội dung | Năm 2024 | Năm 2025 | Chênh lệch |
| 1 | Số hồ sơ | 4.512 | 4.890 | +378 |
| 2 | Số đơn thư | 312 | 298 | -14 |
| 3 | Số lượt tiếp dân | 486 | 520 | +34 |
| 4 | Số vụ hòa giải | 75 | 70 | -5 |`,
  `Trong tổng số 450 hồ sơ: hồ sơ đúng hạn 432 (chiếm 96%), hồ sơ quá hạn 18 (chiếm 4%).`,
  `Cơ cấu kinh tế chuyển dịch tích cực: nông, lâm, thủy sản chiếm 18,4%; công nghiệp, xây dựng chiếm 46,2%; dịch vụ chiếm 33,1%; thuế sản phẩm 2,3%.`,
  `Xếp loại cuối năm: hoàn thành xuất sắc 18%, hoàn thành tốt 70%, hoàn thành 9%, không hoàn thành 3%.`,
  `Hoàn thành xuất sắc 18%, hoàn thành tốt 72%; tỷ lệ đảng viên dự bồi dưỡng đạt 9%.`,
  `Năm 2025 có 36 vụ cháy, giảm 4 vụ so với năm 2024; làm 2 người chết, 5 người bị thương; thiệt hại 3,2 tỷ đồng.`,
  `Tổng đàn gia súc 45.210 con, trong đó đàn trâu 8.120 con, đàn bò 12.450 con, đàn lợn 24.640 con.`,
  `Công nhận 18 xã (12 xã nâng cao, 3 xã kiểu mẫu).`,
  `Kiểm tra 36 cơ sở, phát hiện 12 cơ sở vi phạm, xử phạt 8 cơ sở với số tiền 245 triệu đồng, nhắc nhở 4 cơ sở.`,
  `Tiếp nhận 1.245 phản ánh; đã trả lời 1.180 phản ánh, trong đó 42 phản ánh trả lời quá hạn.`,
  `Kế hoạch năm 2025 là 3.200 tấn, năm 2026 là 3.520 tấn, tăng 10%. Thực hiện 6 tháng 1.450 tấn, đạt 45,3%.`,
  `Vụ xuân gieo cấy 4.250 ha, năng suất 62,5 tạ/ha; vụ mùa 4.100 ha, năng suất 54 tạ/ha; sản lượng cả năm 48.703 tấn.`,
  `Tổng số cán bộ, công chức cấp xã 1.284 người (nữ 612 người), trình độ đại học trở lên 1.210 người, chiếm 94,2%.`,
  `Đã chi trả cho 4.512 người có công 24.560 triệu đồng, bình quân 5,44 triệu đồng/người.`,
  `Chi trả chế độ tháng 6 cho 4.512 người với 24.560 triệu đồng, mức thấp nhất 1,2 triệu đồng/người/tháng.`,
  `Tổng chi ngân sách 1.245 tỷ đồng, gồm chi đầu tư 412 tỷ đồng, chi thường xuyên 798 tỷ đồng, còn lại là chi khác.`,
  `Giảm nghèo đạt kết quả: cuối năm 2021 có 2.415 hộ nghèo (5,32%), cuối năm 2025 còn 1.012 hộ (2,14%); bình quân mỗi năm giảm 0,8%.`,
  `Trong 3 năm 2023, 2024, 2025 xây dựng lần lượt 45, 52, 61 nhà; tổng cộng 158 nhà.`,
  `9 tháng có 156 vụ, tăng 12 vụ so với cùng kỳ (tăng 8,3%); riêng quý III có 48 vụ, giảm 4 vụ.`,
  `Có 24/30 đơn vị gửi báo cáo đúng hạn (đạt 80%), 4 đơn vị gửi chậm, 2 đơn vị chưa gửi.`,
  `Toàn tỉnh có 9 dự án FDI với tổng vốn 245,6 triệu USD, trong đó cấp mới 5 dự án với 120,4 triệu USD, điều chỉnh tăng vốn 4 dự án với 96,2 triệu USD.`,
  `| TT | Tên cơ quan | Số lượng |
| I | Khối Đảng | |
| 1 | Văn phòng | 12 |
| 2 | Ban Tuyên giáo | 9 |
| | Cộng I | 21 |
| II | Khối chính quyền | |
| 1 | Văn phòng HĐND | 15 |
| 2 | Phòng Kinh tế | 14 |
| | Cộng II | 29 |
| | Tổng cộng | 50 |`,
  `Kết quả lấy phiếu: tín nhiệm cao 42 phiếu, tín nhiệm 6 phiếu, tín nhiệm thấp 2 phiếu trên tổng số 50 phiếu.`,
  `Thu ngân sách quý I đạt 45 tỷ đồng, lũy kế 6 tháng đạt 98 tỷ đồng, ước quý III đạt 50 tỷ đồng, ước cả năm 200 tỷ đồng.`,
  `Chi sự nghiệp giáo dục 456 tỷ đồng chiếm 45% tổng chi thường xuyên, chi y tế 120 tỷ đồng chiếm 12%.`,
  `Tổng mức bồi thường được duyệt 186,4 tỷ đồng, đã chi trả 151,9 tỷ đồng, còn phải chi trả 34,5 tỷ đồng.`,
  `Xã có 120 hộ phải di dời, đã di dời 28 hộ, còn 12 hộ chưa nhận tiền hỗ trợ.`,
  `Trường có 38 lớp, đã lắp điều hòa 22 lớp, còn thiếu 45 bộ bàn ghế.`,
  `Tổng giá gói thầu 214,6 tỷ đồng, giá trúng thầu 208,9 tỷ đồng, tiết kiệm 5,7 tỷ đồng (2,7%).`,
  `Thu ngân sách 120,5 tỷ đồng, đã chi 98,2 tỷ đồng; nợ đọng xây dựng cơ bản còn 12,4 tỷ đồng.`,
  `Tiếp nhận 3.418 hồ sơ, trong đó trực tuyến 2.980 hồ sơ; đã giải quyết 3.297 hồ sơ, đạt 96,5% số hồ sơ tiếp nhận; hồ sơ trực tuyến chiếm 87,2% số hồ sơ tiếp nhận.`,
  `Hội nghị biểu quyết: 45 đồng chí đồng ý, 3 đồng chí không đồng ý trong tổng số 48 đồng chí.`,
  `Đội tàu có 386 chiếc, gồm tàu dưới 12 m 241 chiếc, từ 12 m đến dưới 15 m 98 chiếc, từ 15 m trở lên 47 chiếc.`,
  `Có 6 sản phẩm OCOP, trong đó 4 sao 2 sản phẩm, 3 sao 4 sản phẩm; 2 sản phẩm được xuất khẩu.`,
  `Lũy kế giải ngân đến ngày 28/02/2026 đạt 31,6 tỷ đồng, đến ngày 31/3/2026 đạt 39,8 tỷ đồng.`,
  `Lũy kế giải ngân đến ngày 31/12/2025 đạt 131,6 tỷ đồng, đến ngày 31/3/2026 đạt 39,8 tỷ đồng.`,
  `Thu ngân sách 6 tháng đầu năm 2025 đạt 156 tỷ đồng. Thu ngân sách 9 tháng năm 2025 đạt 242 tỷ đồng. Thu ngân sách quý III đạt 86 tỷ đồng.`,
  `Thu ngân sách cấp xã 6 tháng đầu năm 2025 đạt 156 tỷ đồng. Thu ngân sách cấp xã 9 tháng năm 2024 đạt 142 tỷ đồng.`,
  `| TT | Dự án | Kế hoạch | Giải ngân | Tỷ lệ (%) |
| 1 | Trạm xử lý nước | 26,0 | 22,0 | 84,6 |
| 2 | Đường trung tâm | 58,0 | 35,0 | 60,3 |
| 3 | Kè sông | 41,0 | 40,0 | 97,6 |
Dự án giải ngân nhiều nhất là Kè sông; dự án có kế hoạch vốn lớn nhất là Đường trung tâm.`,
  `| TT | Thôn | Số hộ | Hộ nghèo |
| 1 | Thôn Đông | 120 | 8 |
| 2 | Thôn Đoài | 140 | 5 |
| 3 | Thôn Trung | 98 | 12 |
Thôn Đông có 12 đảng viên; Thôn Trung có 12 hộ nghèo, Thôn Đoài có 98% hộ đạt văn hóa.`,
  `Đầu năm có 45 hồ sơ tồn, trong năm tiếp nhận 612 hồ sơ, đã giải quyết 640 hồ sơ, chuyển sang năm sau 17 hồ sơ.`,
  `Nợ thuế đầu năm 24.680 triệu đồng, phát sinh trong năm 11.235 triệu đồng, đã thu 14.470 triệu đồng; nợ đến cuối năm còn 21.445 triệu đồng.`,
  `Dư nợ đầu năm 1.240 tỷ đồng, cho vay trong năm 860 tỷ đồng, thu nợ 790 tỷ đồng, dư nợ cuối năm 1.310 tỷ đồng.`,
  `Số vụ cháy là 12 vụ, bằng cùng kỳ (12 vụ); thiệt hại 1,2 tỷ đồng, gấp đôi cùng kỳ (0,6 tỷ đồng).`,
  `Quá nửa số thôn (7/12 thôn) đã hoàn thành; gần một nửa số hộ đăng ký.`,
  `Có 5 đơn vị dẫn đầu: Sở Tài chính, Sở Nông nghiệp và Môi trường, Sở Y tế, Công an tỉnh, Văn phòng Ủy ban nhân dân tỉnh.`,
  `Có 4 xã khó khăn: An Bình, An Lạc, An Phú và An Sơn; các xã còn lại đạt chuẩn.`,
  `Giao 3 đồng chí phụ trách: đồng chí Nguyễn Văn A, Phó Chủ tịch; đồng chí Trần Thị B, Trưởng phòng; đồng chí Lê Văn C, Chánh Văn phòng.`,
  `Kỷ luật 05 đảng viên, trong đó khiển trách 03, cảnh cáo 02; xử lý hành chính 01 đảng viên.`,
  `Diện tích gieo cấy 4.135 ha, diện tích cho thu hoạch 4.068 ha, năng suất 6,15 tấn/ha, sản lượng 25.018 tấn.`,
  `Toàn xã có 1.368 hộ, 5.120 khẩu; hộ nghèo 19 hộ, chiếm 1,4%; hộ cận nghèo 41 hộ, chiếm 3%.`,
  `Ngân sách tỉnh hỗ trợ 22.600 triệu đồng, chiếm 59,8% tổng vốn (37.795 triệu đồng), nhân dân đóng góp 4.800 triệu đồng, chiếm 12,7%.`,
  `Đại hội có 150 đại biểu, trong đó đại biểu nữ 45 người, đại biểu trẻ tuổi 30 người và 20 người dân tộc thiểu số.`,
  `Vốn ngân sách trung ương 486 tỷ đồng, vốn ngân sách địa phương 712 tỷ đồng; tổng số vốn đã giải ngân 560 tỷ đồng.`,
  `Kế hoạch năm 2026 giao 12 chỉ tiêu; 9 chỉ tiêu đạt và vượt, 2 chỉ tiêu đạt khá, 1 chỉ tiêu chưa đạt.`,
  `Tiền lương tháng bình quân 8,2 triệu đồng/người; quỹ lương 9 tháng 245,6 tỷ đồng cho 3.328 người.`,
];
