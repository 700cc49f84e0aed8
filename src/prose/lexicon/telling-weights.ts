/** Written by corpus/fit-telling.ts; see lexicon/telling.ts. */
export const STEP_ROWS: readonly (readonly (readonly number[])[])[] = [[[41,1,0,-24,0,-10,0],[-12,-45,94,-66,0,-118,0],[39,9,0,-58,0,-134,0],[8,-38,0,-31,0,-77,0],[26,-18,0,-15,0,-105,0],[-20,-125,0,-126,0,-5,62],[22,-134,0,-27,0,32,0]],[[42,-27,0,-53,0,-81,0],[-35,56,-133,10,0,-157,0],[-19,70,-43,-1,0,-142,0],[-32,-35,0,41,-199,-102,0],[-9,6,0,71,-140,-95,0],[-35,-136,0,-138,0,69,-211],[4,-139,0,-108,0,120,-116]],[[70,10,0,-11,0,-43,0],[-103,-3,28,-14,0,-172,0],[-164,-70,21,-3,0,-136,0],[-124,-65,0,-23,63,-104,0],[-113,-111,0,-63,20,-72,0],[-101,-170,0,-141,0,10,20],[-161,-137,0,-111,0,-51,38]]];

export const TRAIT_ROWS = `
a part|,|-9 0 0 3
a part|:|42 -42 0 36
a part|;|-29 0 0 85
a part|start|0 35 0 40
a part|turn|-2 -21 0 38
alone|merit none|-31 -14 -17 0
alone|merit open|106 -64 1 -1
alone|merit result|209 -64 0 -44
alone|merit shortcoming|-37 20 0 0
alone|merit task|0 0 8 0
alone|none shortcoming|-22 -8 0 0
alone|none task|0 0 0 1
alone|want none|0 -17 0 0
alone|want open|-2 -1 0 0
alone|want result|0 51 0 0
alone|want shortcoming|0 130 0 0
alone|want task|0 0 25 0
before|"|-17 -4 0 0
before|(|1 2 0 2
before|-|0 -48 -41 0
before|[|13 0 16 26
before|ai|30 -26 -17 -4
before|an|0 0 -2 15
before|bangladesh|0 0 0 -2
before|bao|25 0 0 12
before|bch|0 0 0 1
before|bhxh|-15 13 -2 2
before|biên|-14 0 0 -23
before|biển|26 -13 0 -19
before|biểu|-20 -36 -4 -20
before|biện|0 -11 15 -13
before|buộc|0 21 0 7
before|bài|-16 22 -1 21
before|bà|21 5 0 21
before|bác|0 1 0 0
before|bám|-19 -10 0 -25
before|bán|0 1 0 0
before|báo|0 0 4 0
before|bãi|0 0 0 47
before|bên|1 15 1 -57
before|bê|28 0 0 10
before|bình|-33 0 0 -34
before|bí|0 0 5 0
before|bò|10 -4 15 -26
before|bù|39 -28 0 -62
before|bưu|32 0 -16 19
before|bước|-19 -5 10 16
before|bảng|0 1 0 14
before|bảo|-2 10 13 8
before|bầu|-32 0 10 0
before|bắc|-2 -10 -1 -28
before|bắt|-13 34 0 -18
before|bệnh|0 0 0 1
before|bị|0 34 0 4
before|bốn|0 40 0 16
before|bố|1 0 -5 2
before|bồi|0 12 31 3
before|bổ|0 0 0 5
before|bộ|17 0 0 -1
before|bờ|0 1 0 0
before|bởi|-3 -25 0 0
before|bức|14 -27 0 0
before|bữa|-1 -30 0 0
before|camera|-5 14 0 -18
before|cao|0 0 0 -25
before|ca|0 0 14 35
before|chia|1 -13 -1 0
before|chi|0 0 0 1
before|chiếm|0 0 0 -42
before|chiều|0 0 -3 -1
before|cho|0 -3 1 0
before|chuyển|-1 -17 0 35
before|chuyện|-4 18 9 0
before|chuẩn|0 0 19 3
before|chè|-1 0 0 13
before|chính|52 0 -16 1
before|chín|14 0 0 -18
before|chôm|29 0 0 -4
before|chăm|8 0 0 16
before|chăn|11 0 0 6
before|chưa|10 -33 21 36
before|chư|-2 0 0 22
before|chương|-5 0 -1 0
before|chấn|0 0 13 14
before|chấp|0 0 15 -17
before|chất|0 11 0 34
before|chậm|0 0 -14 -21
before|chế|-10 2 0 0
before|chỉnh|27 -3 -8 19
before|chỉ|5 -4 -25 0
before|chọn|0 -1 18 6
before|chống|0 0 1 -6
before|chợ|1 19 0 -1
before|chủ|0 0 0 -2
before|chữa|18 -6 0 -14
before|cn|-9 -4 0 -1
before|con|-29 1 0 15
before|cuối|0 0 2 0
before|cuộc|0 0 0 28
before|c|0 0 -20 -23
before|cà|12 -1 0 -9
before|cách|2 0 0 0
before|các|0 0 0 36
before|cái|-1 -5 0 6
before|cánh|-1 15 0 -4
before|cán|0 15 4 11
before|cát|0 18 0 0
before|cây|-16 0 0 -11
before|còn|10 0 15 0
before|công|-1 0 0 10
before|cô|0 14 0 0
before|cùng|2 0 0 44
before|cúm|0 -7 0 -6
before|căn|-26 0 -20 -16
before|cũng|0 -4 0 -8
before|cơn|-16 -9 0 -7
before|cơ|-1 0 0 24
before|cưỡng|0 0 6 0
before|cải|0 0 -8 0
before|cả|21 -1 -15 21
before|cấp|-34 -1 -28 10
before|cất|0 0 0 10
before|cấy|0 0 0 9
before|cầu|34 19 0 33
before|cắm|0 0 -28 -50
before|cắt|-11 0 21 41
before|cống|0 3 0 3
before|cổng|10 0 0 -10
before|cộng|-6 31 -2 0
before|cờ|0 0 26 28
before|cục|-13 0 0 0
before|cụm|0 1 0 48
before|cụ|0 -18 0 13
before|củng|0 0 0 19
before|cửa|0 -55 -4 0
before|cử|-2 55 0 -17
before|date|-10 0 0 -1
before|di|-19 30 0 -10
before|diễn|19 -3 0 -6
before|diện|-2 -6 0 -47
before|diệt|0 0 33 0
before|doanh|0 -33 0 -72
before|do|19 9 0 1
before|duy|0 0 -23 -46
before|du|6 0 0 1
before|dân|3 -14 0 0
before|dù|0 0 0 -63
before|dư|0 4 0 0
before|dưới|0 -13 0 -31
before|dẫn|6 0 0 0
before|dẫu|0 5 0 -32
before|dập|30 0 0 -1
before|dịch|0 8 0 3
before|dồn|15 6 0 24
before|dữ|1 0 0 46
before|gdp|26 0 0 15
before|ghi|-32 0 0 -19
before|giao|1 0 0 1
before|gia|0 0 1 17
before|gieo|13 3 0 -55
before|giáo|0 0 0 3
before|giá|-1 0 0 -1
before|giúp|1 0 0 -26
before|giải|-1 0 0 0
before|giảm|-66 0 0 44
before|giống|20 0 0 -52
before|giới|0 0 0 -40
before|giữ|0 0 0 29
before|grdp|21 0 0 9
before|gtsx|20 0 0 -11
before|gây|-16 32 0 -6
before|góp|0 6 0 -1
before|gắn|0 0 17 1
before|gỡ|-1 0 -2 11
before|gửi|0 0 28 0
before|hai|19 -19 0 -71
before|hiệu|13 -45 1 3
before|hn|-27 0 0 -7
before|hoàn|1 0 0 -15
before|hoạt|0 0 0 26
before|huy|-31 0 0 -38
before|huyện|0 0 0 -1
before|huấn|10 -8 0 0
before|hàng|5 0 0 17
before|hành|16 -7 0 -8
before|hòa|-17 26 0 -12
before|hđnd|-6 0 0 -6
before|hơn|17 9 0 52
before|hướng|0 0 1 0
before|hạn|0 0 0 12
before|hạt|0 0 0 25
before|hạ|-2 27 0 -2
before|hải|-40 0 -14 -3
before|hằng|0 0 1 33
before|hết|-15 -34 0 -22
before|học|-9 0 -13 16
before|họp|0 -19 0 11
before|hồng|-35 -41 -1 -22
before|hồ|2 -5 0 8
before|hỗ|1 -7 0 -29
before|hội|0 0 1 0
before|hợp|-11 33 0 0
before|hụt|14 5 0 14
before|ia|-2 14 0 19
before|in|-20 0 0 5
before|kbnn|-19 -9 3 29
before|khai|-1 0 -37 -1
before|khiếu|-4 9 0 30
before|kho|0 0 0 46
before|khoán|17 0 0 -37
before|khuyến|0 0 -16 13
before|khu|1 0 0 23
before|khách|-23 -10 -14 2
before|khám|0 -1 0 20
before|kháng|2 -1 0 3
before|khánh|32 0 -1 22
before|khâu|0 -9 -1 1
before|khép|0 0 -1 -23
before|khói|0 8 -6 2
before|khó|1 22 0 -26
before|không|7 0 0 -3
before|khơi|0 0 -6 0
before|khảo|-16 0 -4 -14
before|khả|5 9 0 -67
before|khối|-16 0 0 20
before|khởi|69 0 0 -3
before|kim|-10 8 0 3
before|kinh|0 0 0 37
before|kiến|-1 -1 0 -52
before|kiểm|0 0 -2 -26
before|kéo|-47 1 1 0
before|kê|-5 7 0 22
before|ký|0 1 36 1
before|kẻ|0 0 0 39
before|kết|15 0 0 63
before|kế|2 -1 0 -18
before|kể|8 0 0 0
before|kỳ|-1 -1 -8 1
before|kỷ|0 0 2 25
before|kỹ|-33 -1 0 -21
before|lao|0 0 -1 0
before|liên|0 4 0 9
before|loa|0 1 0 18
before|lo|0 0 21 -15
before|loại|0 0 0 10
before|luật|0 0 -3 0
before|làm|0 0 -1 -49
before|làng|3 -19 0 1
before|là|0 -15 0 0
before|lâm|28 0 0 0
before|lãng|0 0 -4 -9
before|lãnh|0 0 0 1
before|lò|0 6 0 7
before|lúa|1 0 -1 -4
before|lý|0 45 0 0
before|lĩnh|5 0 0 1
before|lũy|-40 -22 0 -34
before|lưu|-17 0 -15 0
before|lương|0 0 -12 -51
before|lượng|-15 0 0 -23
before|lạc|0 0 0 -5
before|lạm|-11 3 0 -56
before|lấn|41 0 0 18
before|lấy|0 0 0 14
before|lập|0 -1 0 4
before|lắc|0 2 0 0
before|lắp|0 0 1 17
before|lễ|0 0 0 44
before|lồng|-6 0 7 21
before|lỗi|-20 0 43 -43
before|lộ|0 25 0 24
before|lớp|10 -8 0 0
before|lừa|0 8 0 36
before|lực|-1 -3 0 16
before|ma|0 10 0 17
before|minh|-25 -15 0 0
before|mong|0 0 -3 -10
before|mttq|0 0 0 -41
before|mua|-18 31 -4 27
before|mà|10 0 0 0
before|máy|24 17 0 -9
before|mía|0 0 0 78
before|môi|1 0 0 20
before|mô|9 3 0 0
before|mùa|23 0 0 -5
before|mường|-8 24 0 28
before|mạng|0 0 0 28
before|mất|-11 14 0 14
before|mặc|20 0 0 -19
before|mặt|0 0 28 0
before|mốc|11 6 0 -1
before|mổ|9 0 0 -23
before|mỗi|0 4 6 6
before|một|16 6 0 14
before|mới|0 17 0 0
before|mời|0 1 0 1
before|mở|1 -4 14 0
before|mục|-16 0 -10 -9
before|mức|0 12 0 -64
before|mực|-15 -9 0 -3
before|nam|0 0 0 3
before|nay|9 0 0 -42
before|ngay|25 0 -7 1
before|nga|22 0 0 -5
before|nghe|-10 0 -1 -6
before|nghĩa|-10 0 0 0
before|nghề|25 0 0 39
before|nghị|0 1 0 -1
before|ngoài|10 -15 31 -46
before|nguồn|4 0 0 0
before|ngành|-38 0 51 -54
before|ngày|1 0 -1 0
before|ngân|0 5 -7 9
before|ngô|56 0 0 20
before|ngư|0 0 0 26
before|người|1 0 0 -1
before|ngược|2 12 0 -19
before|ngại|0 0 0 35
before|ngập|0 0 0 30
before|nhiều|0 -10 1 1
before|nhiệm|0 0 14 2
before|nhà|0 18 0 59
before|nhân|0 -1 0 26
before|nhãn|1 1 0 -6
before|nhìn|0 19 0 0
before|nhóm|-43 3 0 16
before|nhưng|-2 8 0 0
before|như|0 4 0 0
before|nhất|0 0 2 19
before|nhận|17 0 -2 22
before|nhập|42 0 0 -28
before|nhắc|3 -3 5 34
before|nhẹ|-28 31 0 0
before|nhờ|18 -5 0 -27
before|những|0 0 0 -13
before|nhựa|6 0 -4 19
before|ninh|0 1 0 9
before|nq|0 0 0 40
before|nuôi|13 -1 0 -14
before|nâng|0 0 -4 -1
before|nói|-15 29 0 -69
before|nông|-1 -12 0 0
before|năm|-11 0 0 -43
before|năng|56 0 0 17
before|nước|0 9 0 -1
before|nạo|0 0 18 22
before|nắm|0 2 0 9
before|nằm|35 15 0 23
before|nếu|-18 19 0 4
before|nối|5 0 -2 7
before|nổi|9 0 0 -12
before|nội|33 -26 0 0
before|nộp|0 -5 -13 0
before|nợ|0 11 0 5
before|nửa|6 -22 23 -26
before|phong|0 0 0 24
before|phát|0 0 0 -1
before|phá|25 -1 -4 50
before|phân|18 10 0 2
before|phê|-10 0 12 43
before|phòng|0 0 0 1
before|phó|0 0 -34 -13
before|phú|-22 -1 0 27
before|phương|0 0 -1 1
before|phước|0 0 0 -5
before|phường|0 0 0 1
before|phạm|2 0 0 1
before|phạt|-10 -36 0 -10
before|phải|0 1 0 0
before|phản|3 0 0 0
before|phấn|0 0 1 -11
before|phần|1 0 0 -1
before|phối|0 0 0 46
before|phục|23 0 0 1
before|phụ|0 36 13 -29
before|quan|-51 0 0 32
before|qua|31 -34 0 0
before|quy|2 28 -13 51
before|quyết|-20 0 -2 -13
before|quán|5 0 0 37
before|quá|-1 -3 -4 1
before|quân|0 0 0 9
before|quý|0 0 -2 -10
before|quảng|0 0 3 0
before|quản|-19 0 0 -16
before|quận|-12 -1 -13 -9
before|quế|54 0 0 -22
before|quốc|0 0 0 24
before|quỹ|22 -19 0 13
before|rau|1 -12 0 5
before|ra|0 0 0 22
before|riêng|-9 0 0 -14
before|ruộng|0 0 0 14
before|rà|1 0 0 6
before|rác|-35 55 0 1
before|rét|0 1 0 6
before|rõ|0 -5 0 -30
before|rằng|21 -8 0 -6
before|rừng|-31 0 0 0
before|sai|0 11 -7 25
before|sang|0 0 0 -34
before|san|0 0 0 7
before|sau|0 0 0 2
before|sa|-3 6 0 0
before|sinh|0 39 0 47
before|siết|0 0 15 33
before|song|1 20 0 0
before|so|-35 19 0 -28
before|suối|11 0 0 -17
before|sáng|0 0 0 1
before|sát|0 0 0 42
before|sáu|2 0 4 -15
before|sâu|-8 -13 0 -9
before|sông|0 0 0 -7
before|sĩ|-22 23 0 26
before|sơn|5 -2 0 29
before|sơ|-14 0 -13 -42
before|sạt|0 22 0 7
before|sầu|0 0 0 -25
before|sắp|0 0 28 -34
before|sốt|0 5 0 9
before|sổ|11 1 -2 34
before|sở|1 0 1 1
before|sợ|0 0 0 23
before|sửa|3 0 0 0
before|sử|0 0 0 4
before|tai|-13 30 -2 1
before|tam|0 -20 0 0
before|tham|0 0 12 26
before|thanh|0 0 -11 37
before|thay|-28 0 0 1
before|theo|0 15 1 -52
before|thi|-16 40 0 0
before|thiết|-16 30 0 8
before|thiếu|-10 21 0 -10
before|thoát|9 0 0 16
before|thu|0 -1 -1 0
before|thuế|1 0 0 21
before|thuốc|0 0 0 32
before|thuộc|-20 37 0 0
before|thành|0 0 7 0
before|thái|0 1 0 0
before|tháng|16 4 1 33
before|tháo|0 0 17 32
before|thêm|0 -8 0 1
before|thông|19 -12 0 0
before|thôn|2 0 0 -7
before|thúc|-1 0 17 -34
before|thăm|0 0 0 48
before|thư|18 -22 0 15
before|thường|0 0 19 -3
before|thạnh|16 -3 0 0
before|thấp|-15 28 0 25
before|thẩm|0 43 26 -1
before|thế|-26 -21 0 -8
before|thể|-18 18 0 -16
before|thị|2 0 2 0
before|thời|0 0 4 42
before|thủy|35 -21 0 -47
before|thủ|0 0 -7 1
before|thứ|-10 25 0 -36
before|thừa|0 0 -10 -7
before|thực|-1 0 -8 -18
before|tin|-31 13 0 28
before|tiêm|0 0 -22 9
before|tiêu|2 1 -6 -1
before|tiến|0 2 0 30
before|tiếp|0 0 0 -20
before|tiết|0 1 0 0
before|tiền|34 -22 0 31
before|tiểu|-5 -14 0 41
before|toàn|1 0 -3 -11
before|trang|41 0 0 6
before|trao|17 -4 0 0
before|triển|14 0 -17 1
before|triệt|-38 -4 0 0
before|trong|0 0 0 5
before|trung|0 0 -2 -21
before|truy|47 0 1 15
before|trà|-51 0 0 0
before|trên|11 0 0 0
before|trước|5 0 -1 -5
before|trường|2 21 0 15
before|trưởng|2 47 -35 -49
before|trại|-8 0 8 33
before|trạm|-1 0 0 -1
before|trả|0 0 -6 -5
before|trấn|0 0 5 -5
before|trật|0 -2 0 -33
before|trẻ|-6 -1 0 -34
before|trọng|0 0 31 23
before|trồng|73 4 0 -41
before|trộm|-41 50 0 46
before|trợ|16 -9 0 0
before|trụ|-34 -38 -6 -35
before|trừ|-7 33 0 -24
before|ttpvhcc|0 -24 36 -7
before|tt|-1 0 -18 26
before|tuy|4 0 0 -33
before|tuyên|0 0 0 9
before|tuyến|0 0 0 -44
before|tuần|0 0 5 6
before|tài|2 0 0 0
before|tàu|-6 9 8 -5
before|tái|-33 2 -38 -47
before|tân|-27 21 0 -31
before|tình|1 0 0 1
before|tính|0 -24 0 64
before|tòa|0 0 0 2
before|tôm|0 0 0 -22
before|tăng|-5 0 -1 0
before|tưới|0 8 0 0
before|tại|0 0 0 1
before|tạm|0 24 7 -16
before|tạo|0 1 13 -50
before|tảo|-21 0 0 21
before|tận|5 -4 3 14
before|tập|0 0 -7 -1
before|tặng|21 0 -1 -48
before|tết|0 0 -17 32
before|tệ|16 -8 0 20
before|tỉnh|0 0 13 1
before|tốc|-13 0 0 3
before|tồn|5 0 0 -7
before|tổng|-51 0 0 -2
before|tổ|2 -1 3 9
before|tội|0 17 0 0
before|từng|1 0 0 -7
before|từ|-1 -30 2 -18
before|tự|-34 1 0 0
before|tỷ|0 0 0 15
before|ubkt|2 0 0 31
before|ubmttq|-16 0 -29 -14
before|ubnd|0 0 14 0
before|vi|5 0 0 29
before|việc|-45 0 0 25
before|viện|0 0 11 -4
before|vp|30 0 2 19
before|vt|-36 -22 -51 -1
before|và|0 -3 0 13
before|vá|0 0 0 2
before|vì|-22 32 0 -49
before|vùng|-2 16 0 26
before|vướng|19 0 20 0
before|vườn|0 0 0 -28
before|vượt|1 -11 0 -10
before|vải|-6 11 0 4
before|vẫn|19 -9 0 -12
before|vận|0 0 0 -12
before|vật|-4 -41 0 -53
before|về|35 0 0 -62
before|vệ|6 0 0 0
before|vị|26 0 0 0
before|vốn|39 1 -1 24
before|với|0 0 29 -48
before|vụ|22 -28 0 0
before|vừa|-26 0 -31 -23
before|xem|20 0 0 0
before|xin|0 0 -10 -53
before|xong|0 0 0 -2
before|xuất|-7 -4 -1 -25
before|xuống|-13 -1 -25 21
before|xây|0 0 0 -47
before|xã|0 0 0 1
before|xét|0 0 -5 -8
before|xóa|0 1 1 -16
before|xưởng|6 0 0 5
before|xảy|18 -17 0 9
before|xếp|5 0 -13 1
before|xử|-8 0 0 0
before|yên|-20 0 0 0
before|yêu|-12 14 16 -18
before|án|0 12 0 53
before|ít|3 0 0 0
before|ô|0 -1 1 3
before|ý|3 15 -1 10
before|đa|-5 -21 0 0
before|điều|-22 0 0 -1
before|điểm|1 46 0 26
before|điện|0 14 0 -5
before|đo|0 0 25 -8
before|đoàn|-23 0 9 -25
before|đ|0 0 25 -1
before|đài|0 7 0 25
before|đàn|35 0 0 0
before|đào|0 -8 1 -40
before|đám|8 0 0 37
before|đáng|0 30 0 -3
before|đánh|-6 1 27 23
before|đã|1 1 0 0
before|đê|0 0 0 9
before|đóng|0 0 0 36
before|đón|6 0 0 37
before|đó|-7 17 0 28
before|đông|-42 0 0 0
before|đôn|0 0 -10 4
before|đô|-1 0 0 9
before|đúng|-41 0 30 0
before|đơn|0 0 -8 0
before|đưa|-1 -45 -6 -17
before|đường|10 -1 0 4
before|được|22 -1 0 15
before|đại|-1 -9 -1 1
before|đạt|-13 18 0 18
before|đảm|0 0 0 -20
before|đảng|0 0 0 18
before|đảo|8 1 0 -9
before|đất|1 0 -32 1
before|đấu|0 0 4 25
before|đầu|-39 1 -2 -61
before|đẩy|0 0 10 -16
before|đậu|0 0 0 12
before|đắk|0 26 0 -32
before|đặc|0 0 0 3
before|đặt|57 0 0 0
before|đến|0 1 0 2
before|đề|0 0 0 32
before|để|0 0 2 0
before|định|0 0 0 -4
before|đọc|2 31 0 -42
before|đối|0 0 39 0
before|đồng|1 0 37 33
before|đội|1 0 0 14
before|động|-22 -9 0 0
before|độ|20 0 0 -1
before|đợt|-25 9 0 -40
before|đứng|0 0 0 -6
before|ưu|0 0 0 22
before|ước|-22 0 0 0
before|ở|15 0 0 -27
before|ủy|0 0 0 13
before|…|0 -6 0 0
behind|"|18 0 0 -1
behind|(|-1 0 -1 -35
behind|-|0 0 -20 0
behind|[|0 10 0 0
behind|an|39 0 0 3
behind|a|0 10 -1 17
behind|bao|1 4 0 15
behind|ba|-18 27 0 32
behind|bch|0 0 -4 0
behind|bhxh|1 0 0 0
behind|bhyt|-28 3 -30 -4
behind|biên|-10 0 0 -25
behind|biển|20 0 0 -1
behind|biện|0 -3 0 0
behind|buôn|1 0 0 1
behind|buộc|5 -1 0 8
behind|bài|0 1 17 29
behind|bàn|0 0 -19 0
behind|bà|-3 0 0 43
behind|bác|19 -18 0 64
behind|bám|0 0 0 6
behind|bán|-18 14 0 -2
behind|bãi|-9 0 0 0
behind|bên|29 0 0 1
behind|bê|0 0 0 -44
behind|bình|-18 -11 0 0
behind|bí|0 0 0 3
behind|bò|12 -12 0 -3
behind|bù|0 19 0 41
behind|bún|0 0 0 -36
behind|bưu|-11 0 7 0
behind|bước|10 0 0 14
behind|bản|17 0 0 -6
behind|bầu|1 0 -1 0
behind|bắt|-13 7 0 -30
behind|bằng|-18 0 0 0
behind|bệnh|-20 0 0 0
behind|bị|15 0 0 -1
behind|bỏ|0 0 0 -11
behind|bốn|0 2 0 14
behind|bố|0 0 24 -5
behind|bồi|13 -17 -3 -41
behind|bộ|-25 0 0 -4
behind|bởi|0 -1 -1 0
behind|bữa|0 4 0 -19
behind|cam|0 0 -16 0
behind|cao|-1 24 0 -32
behind|chia|-22 25 0 43
behind|chiếm|22 0 0 -32
behind|cho|-1 0 0 -46
behind|chuyển|-26 20 0 0
behind|chuyện|0 -6 0 0
behind|chuẩn|0 0 10 -18
behind|chuối|24 -9 0 -14
behind|chánh|-5 0 11 -16
behind|chè|19 3 0 9
behind|chép|0 18 0 0
behind|chính|17 0 -3 -1
behind|chôm|0 0 0 -29
behind|chú|-21 -7 6 8
behind|chăm|-1 0 -3 0
behind|chăn|0 0 0 6
behind|chưa|0 -1 0 0
behind|chương|8 -3 1 -23
behind|chấm|0 0 3 0
behind|chấn|0 0 0 2
behind|chất|5 0 0 -43
behind|chậm|0 0 0 8
behind|chết|-13 -2 0 1
behind|chế|5 -36 0 22
behind|chỉnh|32 0 -7 0
behind|chỉ|-5 -15 0 -14
behind|chịu|0 0 0 27
behind|chọn|0 -11 13 6
behind|chống|12 0 0 -46
behind|chốt|-2 0 14 16
behind|chợ|0 2 0 -8
behind|chủ|0 0 0 1
behind|chứng|12 0 -6 0
behind|chữa|0 4 0 0
behind|cn|-30 -2 0 1
behind|con|-50 33 0 13
behind|cuối|0 0 1 0
behind|cuộc|11 0 0 0
behind|cà|10 -1 0 -2
behind|cách|-11 13 0 38
behind|cái|0 -9 0 10
behind|cánh|4 5 0 -1
behind|cán|11 -18 1 0
behind|cát|0 -37 0 -24
behind|cây|-20 17 0 -15
behind|còn|14 0 1 11
behind|có|-1 7 0 1
behind|công|0 0 0 11
behind|cùng|1 0 -8 0
behind|cúm|0 -9 0 0
behind|cũng|2 3 0 17
behind|cơ|-8 1 0 20
behind|cưỡng|-5 4 24 2
behind|cải|1 0 -3 -1
behind|cả|-18 36 -16 0
behind|cấm|0 0 30 0
behind|cấp|-1 -15 0 -36
behind|cấy|8 0 0 -43
behind|cầu|20 32 0 11
behind|cắm|0 0 0 9
behind|cắt|44 -1 11 -25
behind|cỏ|0 0 0 2
behind|cống|0 4 0 11
behind|cộng|0 44 -2 0
behind|cục|-40 -26 -26 0
behind|cụm|-13 -30 0 0
behind|cụ|32 0 14 0
behind|củng|0 0 -1 0
behind|cứu|0 0 0 -24
behind|cử|0 51 0 2
behind|danh|-2 -6 0 -12
behind|di|-17 52 20 -13
behind|diễn|0 0 46 0
behind|diện|-2 0 0 -1
behind|doanh|0 -1 0 11
behind|do|0 0 0 18
behind|duy|1 13 0 6
behind|du|0 5 0 0
behind|dân|0 0 0 -2
behind|dù|12 -15 0 -26
behind|dư|-13 -11 0 0
behind|dưới|-32 31 0 0
behind|dạy|-11 11 -40 -53
behind|dẫn|1 0 0 -10
behind|dẫu|-16 -10 0 19
behind|dập|1 0 16 -59
behind|dặm|0 0 0 -2
behind|dịch|-1 0 0 -9
behind|dọn|1 0 37 -45
behind|dồn|1 2 0 0
behind|dứt|0 0 0 -18
behind|dữ|-53 -1 0 0
behind|dựng|0 0 20 -3
behind|dự|0 0 0 -1
behind|ea|0 9 0 0
behind|gdp|-35 0 -34 -9
behind|ghi|0 1 0 0
behind|giao|2 0 -30 26
behind|gia|0 0 8 34
behind|giám|0 0 0 -12
behind|giáo|0 10 0 34
behind|giúp|15 0 -7 18
behind|giải|0 0 1 27
behind|giảm|0 0 0 1
behind|giống|12 0 0 0
behind|giới|9 0 0 -1
behind|giữ|0 0 9 1
behind|grdp|-42 0 0 0
behind|gtsx|-7 0 0 -2
behind|gây|-8 8 0 0
behind|góp|7 0 0 -60
behind|gắn|0 0 25 -22
behind|gỡ|0 0 29 -35
behind|gửi|0 0 3 0
behind|hai|0 0 0 53
behind|hiệu|19 -9 0 -50
behind|hoàn|-1 1 0 0
behind|hoạt|0 -21 0 0
behind|huy|13 0 0 1
behind|huyện|-16 0 0 -21
behind|huấn|9 0 0 0
behind|hàng|0 3 0 -23
behind|hành|-10 -7 0 0
behind|hà|15 -10 0 23
behind|hòa|-12 11 0 30
behind|hđnd|0 0 -15 0
behind|hơn|-34 0 0 -3
behind|hư|7 0 0 -16
behind|hướng|0 0 0 17
behind|hạt|0 0 -1 6
behind|hạ|0 0 -1 7
behind|hải|-19 0 -5 26
behind|hằng|0 0 1 -27
behind|hết|1 0 1 -15
behind|hệ|-2 0 0 5
behind|học|9 16 0 -15
behind|họp|0 0 0 -25
behind|hỏi|0 30 -13 0
behind|hồ|0 0 0 1
behind|hỗ|0 1 -11 0
behind|hội|-2 0 41 50
behind|hộ|1 0 0 -32
behind|hợp|-10 0 0 0
behind|hụt|0 20 0 0
behind|ia|-23 31 33 -13
behind|in|3 0 0 -2
behind|khai|19 0 6 -26
behind|khen|-10 27 8 -54
behind|khiếu|0 17 0 -21
behind|khoanh|0 0 18 0
behind|kho|-2 19 0 0
behind|khuyến|-20 0 0 0
behind|khuyết|-1 0 0 0
behind|khu|0 0 0 44
behind|khách|16 0 0 -1
behind|khám|0 2 0 -56
behind|kháng|0 0 0 14
behind|khánh|7 0 0 4
behind|khói|0 18 -7 0
behind|khó|-37 -22 -2 -16
behind|khôi|10 0 5 -30
behind|khơi|0 0 6 0
behind|khả|25 1 0 0
behind|khối|-23 -1 0 -10
behind|khởi|-1 0 0 0
behind|kim|33 22 0 -1
behind|kinh|-3 -1 0 -18
behind|kiên|1 0 13 1
behind|kiến|13 0 20 0
behind|kiểm|0 0 0 -4
behind|kiện|30 0 0 0
behind|kèm|0 0 21 -5
behind|kè|-8 11 29 -34
behind|kém|-34 41 0 0
behind|kê|-9 9 0 9
behind|kính|0 0 -8 0
behind|ký|0 0 4 0
behind|kẻ|0 0 -1 0
behind|kết|-5 0 0 1
behind|kế|-35 -1 6 -1
behind|kể|0 -16 0 0
behind|kịp|9 0 7 -11
behind|kỳ|-12 0 0 0
behind|kỷ|3 -1 0 1
behind|kỹ|-14 0 0 0
behind|lao|-28 -31 0 3
behind|liên|0 -3 0 0
behind|lo|-1 0 6 0
behind|luân|0 0 0 19
behind|luật|0 0 4 0
behind|làm|35 0 7 1
behind|làng|39 -1 0 -24
behind|lãng|8 0 -14 3
behind|lãnh|0 0 -2 0
behind|lê|0 0 2 0
behind|lò|0 51 0 0
behind|lúa|19 0 0 36
behind|lý|0 17 0 0
behind|lĩnh|13 0 -1 0
behind|lũy|-21 0 0 0
behind|lưu|2 0 0 -36
behind|lương|-25 0 0 -1
behind|lượng|12 0 0 0
behind|lạc|0 0 0 -4
behind|lạm|1 -26 0 0
behind|lấn|22 0 0 1
behind|lấy|0 0 18 0
behind|lập|0 0 1 4
behind|lắc|0 0 0 -15
behind|lắp|-1 17 5 13
behind|lệ|5 0 0 -42
behind|lộ|0 28 0 -3
behind|lớp|0 28 0 0
behind|lợn|-6 25 0 37
behind|lục|-16 21 0 0
behind|lừa|0 0 1 0
behind|lực|0 0 0 16
behind|ma|-1 -5 0 0
behind|minh|13 23 0 0
behind|mong|0 0 -24 7
behind|mttq|21 0 0 37
behind|mua|29 -21 0 15
behind|muộn|0 0 0 5
behind|mà|-2 14 0 21
behind|máy|13 11 0 -4
behind|mía|-2 0 0 11
behind|môi|1 0 0 0
behind|mô|9 0 0 11
behind|mùa|-9 -1 0 0
behind|mất|0 14 0 42
behind|mặc|-1 1 0 16
behind|mặt|1 0 0 10
behind|mốc|19 0 0 21
behind|mỗi|0 0 26 3
behind|mới|-32 37 0 0
behind|mời|0 26 1 0
behind|mở|0 0 -1 0
behind|mục|-15 -10 -18 0
behind|mức|-9 -2 0 -51
behind|mực|-4 -6 0 -22
behind|nam|-2 10 5 10
behind|nay|-8 -15 0 5
behind|ngay|-43 -1 0 -25
behind|nghe|-23 0 -9 -11
behind|nghiệm|-6 15 2 -10
behind|nghĩa|0 12 0 3
behind|nghề|1 0 0 -34
behind|nghị|4 -4 0 0
behind|ngoài|-15 -27 10 -23
behind|nguồn|0 0 0 -17
behind|ngành|0 9 -13 0
behind|ngân|-8 -6 -1 0
behind|ngô|-5 -1 0 -2
behind|ngư|11 -26 0 2
behind|ngược|22 0 0 -19
behind|ngại|-1 9 0 0
behind|nhiều|0 35 0 6
behind|nhiệm|0 -4 1 32
behind|nhà|0 25 0 16
behind|nhân|0 0 0 3
behind|nhãn|16 8 0 -69
behind|nhìn|-1 0 -1 0
behind|nhưng|14 0 -1 0
behind|như|-60 -35 0 -36
behind|nhất|0 0 0 -2
behind|nhầm|10 -8 0 0
behind|nhận|-1 -2 0 3
behind|nhập|-30 -11 0 0
behind|nhẹ|0 9 0 0
behind|nhờ|39 -37 0 14
behind|những|10 0 0 7
behind|nhựa|16 0 0 -34
behind|ninh|-2 7 0 17
behind|nq|15 -7 0 37
behind|nuôi|-20 11 0 -1
behind|nâng|8 0 -24 0
behind|nên|-37 -6 0 -13
behind|nói|4 0 0 1
behind|nông|-21 -1 0 -1
behind|năm|-7 0 0 0
behind|năng|6 0 0 0
behind|nơi|0 20 1 26
behind|nước|0 7 0 0
behind|nạo|0 0 9 0
behind|nằm|-3 13 0 0
behind|nếu|-3 6 0 0
behind|nổi|10 0 0 0
behind|nội|0 -25 0 26
behind|nộp|-2 10 7 -34
behind|nợ|-1 0 0 18
behind|nửa|-4 -18 0 0
behind|pccc|-3 0 9 37
behind|phong|0 -22 31 12
behind|pháo|0 0 0 -5
behind|phát|0 -20 0 -12
behind|phá|-5 -38 0 0
behind|phân|37 0 0 0
behind|phê|0 0 0 1
behind|phí|4 0 0 6
behind|phòng|0 0 0 -1
behind|phó|0 0 -24 0
behind|phương|-4 0 3 2
behind|phước|0 0 7 8
behind|phường|-1 0 0 0
behind|phạm|0 0 0 -36
behind|phạt|10 0 0 8
behind|phải|0 5 0 0
behind|phản|-13 0 -3 -16
behind|phấn|2 0 0 17
behind|phần|0 0 -2 1
behind|phối|0 0 -2 0
behind|phục|0 0 -5 2
behind|qua|-1 0 0 0
behind|quy|19 20 -21 -22
behind|quyết|-13 0 0 1
behind|quán|35 0 -1 0
behind|quá|-30 69 0 -1
behind|quân|0 0 6 20
behind|quý|0 0 7 0
behind|quảng|0 0 1 21
behind|quản|0 0 5 -9
behind|quận|0 0 -20 2
behind|quế|0 0 0 -3
behind|quốc|-9 0 0 1
behind|quỹ|-49 -1 0 -10
behind|rau|-22 3 0 0
behind|ra|0 0 0 26
behind|riêng|44 -1 0 0
behind|ruộng|11 -19 0 0
behind|rà|0 0 17 0
behind|rác|-26 44 0 45
behind|rét|40 0 0 0
behind|rõ|-2 0 0 0
behind|rằng|9 0 0 50
behind|rừng|-6 0 0 1
behind|sai|14 -3 -1 -16
behind|sinh|1 -24 0 0
behind|siết|0 0 7 1
behind|song|21 0 0 7
behind|so|50 -3 0 24
behind|sát|0 0 0 36
behind|sáu|0 0 0 -9
behind|sâu|0 -9 0 -10
behind|sông|0 1 0 0
behind|sĩ|34 0 0 0
behind|sơ|0 0 -3 0
behind|sạt|-29 6 0 14
behind|sản|1 0 0 2
behind|sầu|11 0 0 -16
behind|sắp|33 0 27 -15
behind|sẵn|0 0 0 21
behind|sốt|-16 -29 0 0
behind|sớm|0 0 27 -4
behind|sở|-1 7 -34 0
behind|sợ|0 0 0 10
behind|sửa|15 0 8 1
behind|sự|0 -1 0 40
behind|tai|41 -8 -1 0
behind|tam|0 0 0 -48
behind|tham|0 0 24 8
behind|thanh|1 0 0 5
behind|thay|6 0 -30 0
behind|theo|0 -14 -7 -13
behind|thi|2 5 0 2
behind|thiết|14 -1 0 -27
behind|thiếu|1 -25 0 0
behind|thiệt|1 0 0 20
behind|thoát|-21 0 0 0
behind|thu|0 0 0 1
behind|thuế|-27 -46 0 1
behind|thuốc|-24 7 -4 32
behind|thuộc|-7 19 0 -38
behind|thành|4 0 0 0
behind|tháo|0 0 -18 -12
behind|thêm|4 1 0 13
behind|thông|0 0 -1 0
behind|thôn|0 0 -3 0
behind|thúc|0 0 37 -29
behind|thăm|-3 0 0 -31
behind|thư|13 -14 0 -11
behind|thương|-17 -1 0 -36
behind|thường|0 0 8 0
behind|thưởng|0 0 12 12
behind|thạnh|0 5 0 0
behind|thả|0 0 34 -9
behind|thấp|-15 26 0 -18
behind|thẩm|0 1 -31 -20
behind|thế|15 -1 0 26
behind|thể|14 0 0 0
behind|thị|1 -1 -1 -18
behind|thống|0 0 0 -12
behind|thời|-11 12 6 -48
behind|thủy|1 1 0 0
behind|thứ|-4 20 0 11
behind|thực|0 0 -11 0
behind|tin|0 25 0 29
behind|tiêm|10 1 0 0
behind|tiến|-15 2 0 4
behind|tiếp|0 0 2 -10
behind|tiết|16 -1 0 21
behind|tiền|23 1 0 19
behind|tiểu|4 0 0 2
behind|toàn|0 24 -1 -37
behind|tranh|0 0 0 7
behind|trao|-20 0 0 3
behind|triển|-1 -4 15 -34
behind|triệt|28 0 0 0
behind|trong|-1 0 0 1
behind|trung|1 0 3 -15
behind|truy|9 0 0 21
behind|tr|-16 0 -17 0
behind|trái|8 3 0 1
behind|tránh|0 0 44 30
behind|trên|-1 0 11 0
behind|trình|0 0 0 32
behind|trước|-1 0 -15 -17
behind|trường|9 -8 0 43
behind|trưởng|0 1 -1 1
behind|trại|-9 12 9 0
behind|trạm|0 0 0 -35
behind|trả|0 0 1 -28
behind|trấn|0 0 3 0
behind|trật|0 1 0 -1
behind|trẻ|32 0 0 1
behind|trễ|0 0 13 14
behind|trồng|21 0 7 -26
behind|trộm|6 -12 0 3
behind|trụ|-9 -13 0 -3
behind|trừ|0 14 0 51
behind|trực|-10 17 0 24
behind|tuy|73 1 0 0
behind|tuyên|0 1 0 -16
behind|tuyến|0 16 0 -12
behind|tuyển|-21 2 0 -7
behind|tuần|0 0 -18 0
behind|tài|0 0 0 2
behind|tái|0 -6 2 58
behind|tìm|0 0 11 -12
behind|tình|-9 -25 0 -8
behind|tính|0 0 0 1
behind|tín|13 -1 0 0
behind|tòa|-2 0 0 0
behind|tôm|0 31 0 0
behind|tăng|0 0 0 4
behind|tương|-49 12 0 25
behind|tưới|9 9 0 -42
behind|tại|0 0 10 -13
behind|tạm|-11 -2 3 -10
behind|tạo|6 0 34 0
behind|tảo|-19 32 -17 2
behind|tập|-12 0 0 -2
behind|tặng|0 14 0 0
behind|tết|-9 19 2 36
behind|tệ|-6 9 0 20
behind|tỉnh|0 0 1 5
behind|tốc|3 1 0 -1
behind|tố|27 0 0 -58
behind|tồn|5 0 0 0
behind|tổng|0 -1 0 0
behind|tổ|0 0 32 -13
behind|tới|26 2 -8 12
behind|từng|0 0 0 9
behind|từ|-1 0 -25 5
behind|tự|39 -17 0 20
behind|ubmttq|0 0 5 15
behind|ubnd|0 0 -7 0
behind|viettel|0 0 0 -12
behind|vi|-1 0 0 0
behind|viện|-15 0 -1 0
behind|vp|0 0 11 0
behind|vài|0 8 0 2
behind|và|-34 0 0 -6
behind|vá|0 -9 10 -14
behind|vì|0 0 0 14
behind|vùng|3 0 0 0
behind|vướng|0 0 0 1
behind|vườn|-31 36 0 0
behind|vượt|0 0 0 48
behind|vải|0 27 0 6
behind|vẫn|-3 4 0 -20
behind|vận|-1 0 46 0
behind|vật|0 -13 0 34
behind|vắng|0 0 -22 -13
behind|về|12 25 0 0
behind|vệ|6 1 -1 0
behind|vỉa|9 -14 0 0
behind|vốn|0 0 0 35
behind|với|8 0 6 -41
behind|vụ|0 0 0 29
behind|vừa|-19 -1 1 0
behind|xe|-11 23 0 -3
behind|xin|0 -1 13 0
behind|xong|0 0 -1 24
behind|xuất|0 -1 -1 22
behind|xuống|-1 0 0 0
behind|xây|0 0 1 12
behind|xã|-1 -1 4 0
behind|xóa|0 0 0 -13
behind|xảy|0 3 0 0
behind|xả|0 1 0 16
behind|xếp|1 0 0 0
behind|xử|0 0 24 0
behind|y|0 0 0 32
behind|yên|-11 27 0 0
behind|yêu|-2 0 -34 -28
behind|án|-25 0 0 0
behind|ít|-12 29 0 0
behind|ông|0 -39 0 0
behind|ô|-1 -1 0 0
behind|ý|0 -1 -4 0
behind|ăn|6 0 0 4
behind|đa|0 -11 0 0
behind|đi|0 0 1 0
behind|điều|0 1 1 0
behind|điểm|22 -3 -17 -8
behind|điện|0 0 1 6
behind|đoàn|0 0 -5 0
behind|đuối|18 -3 0 2
behind|đ|0 0 -23 0
behind|đài|0 0 14 8
behind|đàn|-3 0 0 -40
behind|đào|0 0 -2 0
behind|đám|16 0 0 -9
behind|đáng|0 -2 -1 -40
behind|đánh|-3 1 1 0
behind|đá|-2 -10 0 -22
behind|đã|-17 0 0 0
behind|đê|2 0 0 18
behind|đóng|28 0 22 16
behind|đón|0 0 -14 0
behind|đó|-15 4 0 -33
behind|đông|2 1 0 -29
behind|đôn|0 0 28 -55
behind|đô|2 0 0 2
behind|đơn|1 0 -13 0
behind|đường|3 -26 0 -34
behind|được|0 0 8 -1
behind|đại|-1 -16 1 -17
behind|đạt|15 0 0 -55
behind|đảm|10 0 0 -22
behind|đảng|0 0 -20 0
behind|đảo|-29 -29 0 -32
behind|đất|9 0 -13 0
behind|đấu|0 0 2 9
behind|đầu|0 0 0 -6
behind|đẩy|21 -13 1 -12
behind|đậu|-33 0 0 43
behind|đặc|-5 -1 0 4
behind|đặt|-5 -3 0 14
behind|đến|-13 -1 0 -22
behind|đề|40 0 -1 1
behind|để|0 0 -34 -61
behind|địa|0 0 -2 0
behind|định|0 0 0 -26
behind|đọc|0 0 0 13
behind|đối|0 0 0 35
behind|đồng|0 0 -1 -3
behind|đồn|0 0 0 29
behind|đội|0 0 3 13
behind|động|41 -3 0 -68
behind|độ|13 0 -1 30
behind|đợt|-19 4 -9 0
behind|đủ|0 0 2 0
behind|đứng|0 0 0 13
behind|đừng|0 0 24 0
behind|ước|-47 17 25 10
behind|ở|11 0 0 22
behind|ủy|0 0 10 -7
clause|0|-12 -14 -17 0
clause|1|0 0 0 29
clause|2|0 5 0 24
completed|0|-7 9 0 0
completed|1|-4 25 0 0
completed|2|0 0 0 -3
completed|3|47 0 0 1
end before|"|-10 -1 -27 -12
end before|#|0 0 0 -4
end before|%|0 0 0 -24
end before|)|0 0 0 -23
end before|ao|-26 -1 2 1
end before|a|-6 0 6 0
end before|ba|-6 34 0 -11
end before|bhyt|40 -10 0 -3
end before|biên|0 -4 0 0
end before|biến|4 0 12 2
end before|biết|0 0 -38 -25
end before|biển|-1 13 0 20
end before|biểu|-1 0 0 -30
end before|biện|9 0 0 10
end before|btctw|0 0 6 16
end before|buôn|0 -3 -6 -36
end before|buổi|0 10 -9 0
end before|b|0 -8 0 6
end before|bài|13 0 0 42
end before|bàng|-26 0 0 7
end before|bàn|-3 0 0 32
end before|bày|1 0 0 -19
end before|báo|0 7 0 32
end before|bãi|-60 1 0 2
end before|bão|-18 -8 1 -38
end before|bò|0 0 0 8
end before|bùn|0 0 18 -11
end before|bù|0 0 1 0
end before|bước|-2 7 0 17
end before|bạch|-7 0 9 27
end before|bạc|1 -4 17 13
end before|bảng|0 19 0 31
end before|bản|-34 35 0 9
end before|bậc|29 0 0 -41
end before|bằng|0 0 0 -14
end before|bền|0 18 0 35
end before|bệnh|3 0 18 0
end before|bỏ|-1 19 1 2
end before|bộ|0 -1 0 -1
end before|bờ|-1 13 -15 5
end before|cai|-1 0 15 12
end before|camera|0 0 0 -11
end before|can|0 0 0 14
end before|cao|4 0 0 9
end before|ca|-29 38 0 -2
end before|cchc|21 24 0 0
end before|chi|0 19 -31 0
end before|chiếm|0 0 1 39
end before|chiếu|0 4 0 10
end before|chung|0 20 0 -30
end before|chuyện|-8 0 8 0
end before|chuông|12 -1 0 34
end before|chuẩn|0 0 0 47
end before|châu|0 0 0 30
end before|chè|11 0 0 0
end before|chính|5 0 13 13
end before|chí|10 -2 -9 1
end before|chôm|5 0 0 18
end before|chùa|0 0 0 6
end before|chạm|-1 1 0 3
end before|chấn|-15 -1 1 0
end before|chất|0 0 0 5
end before|chậm|0 -2 0 35
end before|chẽ|0 0 26 70
end before|chết|0 0 5 15
end before|chế|0 0 1 -1
end before|chỉnh|0 0 8 16
end before|chỉ|0 0 0 -14
end before|chỗ|0 0 0 -39
end before|chờ|0 0 0 42
end before|chợ|0 0 2 67
end before|chủ|10 0 0 -20
end before|chứa|-6 0 32 1
end before|chức|16 -1 -48 -30
end before|chừng|-46 -38 0 0
end before|chữa|0 0 -19 -16
end before|chữ|0 -18 0 -1
end before|ck|-18 -14 0 0
end before|con|-1 29 0 0
end before|cp|16 0 0 17
end before|cuộc|0 1 0 4
end before|c|0 -3 0 -1
end before|cách|0 54 0 -19
end before|cáo|0 0 0 -32
end before|cát|5 0 0 21
end before|cây|1 0 0 0
end before|cói|-7 -57 -34 0
end before|có|-18 31 0 0
end before|công|0 1 -3 -12
end before|cùng|0 0 17 3
end before|căn|25 -1 0 -1
end before|cũ|2 -2 27 -1
end before|cơ|0 0 6 34
end before|cư|-1 0 -23 -26
end before|cưới|0 0 0 18
end before|cường|-54 -3 0 -1
end before|cấm|0 0 0 -1
end before|cấp|7 -1 0 0
end before|cấu|1 -13 0 28
end before|cầm|0 -7 41 -37
end before|cầu|12 0 0 1
end before|cọc|0 -21 9 12
end before|cốt|0 0 0 16
end before|cố|0 0 0 25
end before|cụm|0 0 0 32
end before|cửa|0 0 0 18
end before|cực|-31 -6 -7 -11
end before|diễn|0 1 0 0
end before|diện|0 0 0 23
end before|doanh|0 0 6 10
end before|do|-25 66 0 -46
end before|dt|33 0 0 47
end before|dung|33 0 0 54
end before|dài|0 -16 0 5
end before|dày|-1 25 0 21
end before|dân|0 0 0 -9
end before|dõi|0 0 20 41
end before|dùng|0 0 8 0
end before|dưa|0 -36 -13 -22
end before|dư|0 0 0 19
end before|dương|-1 0 0 0
end before|dần|0 0 0 23
end before|dầu|-55 3 0 -40
end before|dẫn|0 0 0 58
end before|dịch|12 -5 0 16
end before|dở|21 -20 11 38
end before|dục|6 0 0 0
end before|dụng|-4 -14 0 -27
end before|dứt|0 10 0 -1
end before|dừng|58 0 0 -45
end before|dựng|-36 -8 0 0
end before|em|-19 -24 -2 -24
end before|fdi|0 0 0 46
end before|gian|0 0 -13 -21
end before|gia|0 3 0 -10
end before|giá|-7 0 0 8
end before|gió|0 0 0 40
end before|giảm|8 1 0 16
end before|giảng|0 -29 -22 12
end before|giả|0 0 0 1
end before|giấy|-1 3 -10 0
end before|giếng|0 0 8 22
end before|giọt|0 9 0 26
end before|giỏi|-8 15 0 -8
end before|giống|0 -1 28 30
end before|giới|17 0 0 -35
end before|glei|-38 0 0 9
end before|gom|6 0 0 1
end before|gà|0 0 0 11
end before|gạo|0 0 0 43
end before|gắng|0 0 0 29
end before|gắt|4 26 0 0
end before|gốc|2 9 0 38
end before|gỡ|0 1 0 35
end before|gửi|0 1 0 0
end before|hai|0 36 0 0
end before|ha|0 -1 0 -3
end before|heo|0 0 0 26
end before|hiêm|29 -5 0 -18
end before|hiện|1 0 0 0
end before|hoang|-27 16 6 23
end before|hoa|1 0 0 8
end before|hoạch|-1 -1 0 -1
end before|hoạt|0 0 0 -38
end before|huyết|11 0 0 -8
end before|huyện|-59 0 0 0
end before|hu|0 0 0 2
end before|hàng|0 26 0 -18
end before|hành|-19 0 0 7
end before|hàu|18 -14 0 45
end before|hà|0 0 0 20
end before|hè|0 0 0 37
end before|hình|0 0 0 4
end before|hòa|0 0 -48 -1
end before|hóa|-27 0 1 0
end before|hôn|0 0 6 -6
end before|hđnd|0 0 10 33
end before|hơn|15 -4 0 1
end before|hưng|-22 0 0 12
end before|hướng|4 0 0 1
end before|hạn|0 0 0 16
end before|hạt|24 0 -11 0
end before|hạ|-9 7 -1 -4
end before|hải|0 1 17 0
end before|hậu|0 1 -1 0
end before|hẳn|28 -8 0 34
end before|hẹn|-1 15 0 -15
end before|hẹp|30 -1 0 -56
end before|hẻm|-1 7 0 7
end before|hết|35 -7 0 -53
end before|học|20 0 0 8
end before|họp|0 0 1 -3
end before|hỏi|0 0 0 2
end before|hỏng|0 0 0 -9
end before|hồi|23 -10 0 48
end before|hộ|1 1 0 19
end before|hợp|0 34 12 15
end before|iii|0 0 0 -1
end before|ii|0 0 -1 0
end before|in|-1 0 22 5
end before|iv|0 0 -34 0
end before|i|0 0 -21 1
end before|jrai|-11 -1 0 30
end before|karaoke|0 0 0 41
end before|kbang|0 0 0 7
end before|kg|5 -12 0 -12
end before|khai|0 0 4 1
end before|kho|0 0 -8 -9
end before|khoản|0 3 0 18
end before|khung|5 0 0 -33
end before|khu|20 -19 0 -11
end before|khuê|0 0 19 25
end before|kh|-12 0 0 -22
end before|khách|-17 -20 -27 -43
end before|khác|41 11 0 -32
end before|khám|0 0 0 51
end before|khánh|0 0 0 9
end before|khá|4 0 0 28
end before|khê|0 0 0 19
end before|khóm|37 0 0 4
end before|khó|-7 2 0 -24
end before|không|-14 0 7 1
end before|khăn|5 0 0 -37
end before|khẩu|-7 0 0 -3
end before|khống|0 3 0 5
end before|khớp|-36 38 -13 -51
end before|kiến|-1 9 0 0
end before|kiết|0 0 0 16
end before|kiều|-8 10 -10 3
end before|kiệm|0 0 0 4
end before|kiệt|1 0 0 26
end before|km|-7 0 0 -22
end before|kém|-1 9 0 4
end before|kê|0 0 44 2
end before|ký|29 -16 0 -26
end before|kết|23 0 0 15
end before|kế|19 0 0 23
end before|kịp|-4 11 0 0
end before|kỳ|-18 0 1 0
end before|lai|0 0 0 22
end before|lan|0 44 0 -40
end before|liền|5 0 0 0
end before|liệt|0 5 0 -70
end before|liệu|2 37 0 6
end before|loa|24 0 16 44
end before|long|0 0 0 40
end before|lo|13 1 0 4
end before|luận|0 0 -1 2
end before|luật|0 0 1 29
end before|làm|31 -38 0 -1
end before|làng|0 0 1 -3
end before|lào|-7 7 0 0
end before|là|31 46 0 -13
end before|lâm|0 0 0 13
end before|lên|0 1 0 -4
end before|lô|0 0 0 43
end before|lúa|48 0 0 18
end before|lúc|0 0 -31 -21
end before|lý|0 0 -28 7
end before|lũ|0 16 23 -42
end before|lưu|0 0 -9 0
end before|lương|27 -22 8 41
end before|lưới|0 32 0 26
end before|lường|-7 -15 0 -11
end before|lượng|0 3 -6 0
end before|lượt|1 8 0 4
end before|lạc|0 0 0 -11
end before|lại|0 -7 0 0
end before|lạng|0 0 0 18
end before|lạt|0 0 1 1
end before|lấn|0 -1 5 26
end before|lần|7 -2 0 0
end before|lập|5 24 11 16
end before|lậu|0 0 2 26
end before|lắng|1 -1 0 0
end before|lắp|0 26 0 0
end before|lẻo|0 0 0 2
end before|lệch|0 6 0 3
end before|lệnh|0 0 2 4
end before|lệ|0 -3 0 0
end before|lịch|1 -2 -1 0
end before|lỏng|0 0 3 -22
end before|lỗ|0 0 0 39
end before|lộc|0 -9 0 33
end before|lớn|0 4 0 1
end before|lớp|-8 27 26 -23
end before|lời|0 16 -11 21
end before|lở|0 -1 6 -13
end before|lợi|-2 -1 1 1
end before|lợn|-12 10 0 38
end before|lực|0 1 0 -3
end before|mau|0 -25 0 0
end before|may|19 -9 0 10
end before|ma|0 0 0 13
end before|minh|41 0 -43 -6
end before|miệng|-21 40 -2 -17
end before|mttq|9 0 0 -18
end before|mua|30 -20 -5 0
end before|muộn|1 0 0 15
end before|m|0 0 0 -42
end before|màu|3 0 0 0
end before|mà|-35 -19 0 0
end before|máy|27 0 2 12
end before|mã|16 -5 0 1
end before|mình|0 0 30 9
end before|mông|0 3 0 48
end before|môn|11 0 19 -5
end before|mùa|0 0 0 11
end before|mơ|0 1 0 6
end before|mưa|1 3 0 1
end before|mương|3 0 0 35
end before|mười|0 0 0 2
end before|mạng|2 10 0 -1
end before|mạnh|-10 -1 0 -2
end before|mẫu|65 0 -1 -17
end before|mặc|-10 -10 0 -12
end before|mặn|0 0 0 31
end before|mặt|0 0 0 23
end before|mến|-5 0 0 -6
end before|mềm|0 0 15 -11
end before|mỏng|0 0 0 46
end before|mốc|0 0 0 23
end before|mối|0 1 0 59
end before|một|-4 0 0 0
end before|mới|0 -5 0 -5
end before|mức|-31 6 -9 2
end before|nai|-8 0 10 30
end before|nam|1 -22 -1 -9
end before|nang|-10 1 0 22
end before|nay|0 -17 0 -23
end before|ngang|0 2 0 43
end before|ngay|0 0 3 8
end before|nghiêm|0 0 0 27
end before|nghiệp|0 0 0 -50
end before|nghèo|6 0 0 45
end before|nghé|0 0 0 5
end before|nghĩa|-4 17 0 0
end before|nghĩ|47 0 0 0
end before|nghẽn|0 4 0 -43
end before|nghề|0 0 0 13
end before|nghệ|6 0 0 19
end before|nghị|0 0 -12 0
end before|ngoài|-25 0 0 -50
end before|ngoái|0 8 0 -33
end before|nguyên|-3 0 -23 -17
end before|nguồn|1 4 -23 14
end before|ngành|5 0 -13 0
end before|ngày|0 -1 0 0
end before|ngân|-3 7 24 -30
end before|ngõ|1 18 -5 0
end before|ngũ|16 0 0 23
end before|người|-1 -24 0 32
end before|ngạn|0 3 0 38
end before|ngầm|25 0 1 -24
end before|ngập|33 1 0 -17
end before|nhai|0 0 1 0
end before|nhanh|8 -3 0 14
end before|nhau|0 2 0 7
end before|nhiên|-17 22 0 -33
end before|nhiều|-51 0 0 8
end before|nhiệm|0 4 1 13
end before|nhà|-2 -46 -23 0
end before|nhân|1 0 0 -7
end before|nhũng|0 5 -15 7
end before|nhạt|0 24 0 -20
end before|nhất|1 0 19 -26
end before|nhập|0 0 0 -18
end before|nhẹ|1 0 0 17
end before|nhịp|67 0 0 1
end before|nhỏ|-1 16 0 0
end before|ninh|0 0 -1 1
end before|niên|0 0 -6 20
end before|non|36 0 0 -14
end before|ntm|7 3 0 33
end before|nuôi|-7 8 0 0
end before|nào|-4 -46 0 -2
end before|này|0 0 11 -30
end before|nát|8 0 0 15
end before|nói|0 0 5 -1
end before|nóng|0 0 0 22
end before|nông|0 0 0 13
end before|núi|17 -11 0 21
end before|nơi|-21 -2 0 -34
end before|nước|-2 0 23 0
end before|nại|0 1 0 0
end before|nẵng|0 0 0 3
end before|nếp|0 0 0 -28
end before|nề|6 0 0 24
end before|nối|0 0 7 20
end before|nổi|-27 7 0 -43
end before|nổ|14 -9 0 33
end before|nội|17 0 0 0
end before|nộp|-3 -24 -1 0
end before|nợ|-1 44 27 -14
end before|nửa|-1 46 14 -31
end before|ocop|27 0 0 32
end before|pccc|0 0 0 11
end before|phi|0 0 0 19
end before|pháp|0 -7 0 -8
end before|phát|0 1 -12 44
end before|phèn|-11 -20 0 0
end before|phép|0 0 0 51
end before|phê|0 0 0 35
end before|phí|0 0 -1 1
end before|phòng|0 0 1 0
end before|phó|0 15 -11 0
end before|phú|0 18 4 45
end before|phương|9 0 0 32
end before|phước|-31 0 -19 -2
end before|phường|0 0 -7 -13
end before|phạm|0 0 1 -1
end before|phần|-1 -34 0 -62
end before|phố|1 -1 0 0
end before|phục|0 72 0 -2
end before|phủ|1 0 0 -16
end before|ptnt|-10 0 -6 -25
end before|quan|-4 0 0 0
end before|qua|18 0 0 -31
end before|quyết|-26 0 1 -3
end before|quyền|1 0 -1 1
end before|quát|0 0 -5 0
end before|quân|0 23 0 -16
end before|quý|1 -6 0 0
end before|quăng|29 -4 0 2
end before|quản|0 1 1 3
end before|quả|4 -26 0 0
end before|quận|3 0 0 8
end before|quế|0 -16 26 -4
end before|ra|0 36 0 0
end before|riêng|19 0 0 20
end before|ruộng|-1 0 0 30
end before|rà|0 0 0 18
end before|rác|-40 8 0 11
end before|rõ|0 29 -5 -4
end before|rơi|-22 -2 0 0
end before|rạc|0 0 0 29
end before|rẫy|6 5 0 12
end before|rằng|21 27 0 -2
end before|rộng|-1 -25 0 0
end before|rừng|24 -24 28 -23
end before|sai|-15 27 -1 1
end before|sao|14 -1 2 58
end before|sau|2 23 -1 30
end before|sinh|-8 0 0 11
end before|soát|5 0 1 23
end before|soạn|0 -11 0 -6
end before|sung|9 0 14 10
end before|su|-1 14 28 -26
end before|suất|0 0 18 5
end before|suốt|45 0 0 -49
end before|sài|-35 10 0 14
end before|sách|0 0 0 -22
end before|sáng|9 58 0 -26
end before|sáo|12 0 0 0
end before|sát|0 0 -9 11
end before|sóng|0 2 0 23
end before|sót|9 0 -13 10
end before|sông|0 5 0 -21
end before|sĩ|-5 15 0 -36
end before|sơn|0 0 0 1
end before|sơ|-8 0 -1 40
end before|sạch|-1 0 0 -40
end before|sản|0 0 0 -1
end before|sắc|1 0 0 0
end before|sống|-24 -15 -57 -54
end before|sổ|0 0 -2 -1
end before|sớm|-34 -3 -1 -47
end before|sở|0 1 2 0
end before|sụt|-5 0 3 9
end before|sức|-12 13 0 -2
end before|sửa|5 19 -2 23
end before|sửu|-5 0 47 0
end before|sự|-8 0 -16 -13
end before|tay|12 -1 0 30
end before|thanh|0 0 0 51
end before|thao|0 0 0 -28
end before|thay|-9 16 0 17
end before|thcs|0 0 0 -16
end before|thiết|7 0 0 -16
end before|thiếu|2 24 10 0
end before|thiện|0 0 0 -12
end before|thoại|-4 0 21 1
end before|thu|0 0 -24 4
end before|thuê|-1 12 0 -13
end before|thuận|-32 0 -4 -24
end before|thuế|1 0 0 -4
end before|thuốc|0 12 0 0
end before|thuộc|-44 0 -14 -27
end before|thành|-5 -24 0 -42
end before|thác|-18 27 -12 8
end before|tháng|1 0 0 -8
end before|thép|-10 13 0 -18
end before|thêm|-2 0 0 0
end before|thí|0 0 25 0
end before|thông|0 -13 -8 0
end before|thôn|0 1 0 1
end before|thơ|-1 -19 8 -14
end before|thư|0 0 0 40
end before|thương|1 0 0 -17
end before|thường|11 -1 -24 7
end before|thượng|-44 3 0 3
end before|thạnh|-8 0 0 1
end before|thải|-4 17 1 -5
end before|thảo|-36 0 0 0
end before|thấp|-1 0 0 0
end before|thấy|56 0 0 0
end before|thầu|10 -1 0 -1
end before|thẳng|-17 31 0 -11
end before|thế|0 0 0 -10
end before|thể|11 0 26 0
end before|thọ|-18 34 -7 31
end before|thời|0 0 31 30
end before|thụ|-5 0 0 0
end before|thủy|0 0 10 8
end before|thức|0 24 0 8
end before|thừa|-2 3 0 4
end before|thực|2 -6 0 16
end before|tin|0 0 0 -35
end before|tiêu|0 0 0 1
end before|tiến|16 -1 10 -28
end before|tiếp|-8 -14 0 15
end before|tiết|-7 19 0 41
end before|tiền|-13 0 0 4
end before|tiện|0 28 18 18
end before|toàn|-6 -1 0 -13
end before|toán|0 0 0 1
end before|trang|0 0 0 1
end before|tranh|0 0 2 25
end before|tra|0 0 0 27
end before|treo|0 11 28 -23
end before|tre|0 0 0 -38
end before|triển|23 -13 0 55
end before|trung|31 -1 12 54
end before|truyền|-5 0 12 9
end before|trách|0 0 5 -71
end before|tránh|0 0 0 9
end before|trâu|8 0 0 28
end before|trên|0 3 -31 -2
end before|trình|0 6 0 -15
end before|trì|-15 0 0 8
end before|trùng|1 -1 9 -36
end before|trăm|1 0 -7 0
end before|trước|2 0 0 9
end before|trưởng|-1 -4 8 0
end before|trạch|-8 7 0 11
end before|trạm|0 0 31 -33
end before|trả|31 -37 -11 46
end before|trấn|9 0 0 0
end before|trầm|-15 39 0 15
end before|trần|0 0 20 -44
end before|trận|0 0 -1 -3
end before|trắng|-27 0 -51 -39
end before|trặc|-19 -56 0 -2
end before|trễ|13 1 19 -18
end before|trị|0 -10 -24 0
end before|trọng|-11 0 -3 21
end before|trọt|19 0 0 0
end before|trọ|0 0 0 10
end before|trồng|13 0 0 1
end before|trộm|14 -21 9 23
end before|trợ|5 0 0 17
end before|trực|0 0 -12 16
end before|ttcn|0 0 0 -12
end before|ttg|12 30 0 9
end before|tuyến|-16 -5 0 -19
end before|tu|-1 -1 -8 -4
end before|tuần|37 0 0 37
end before|tuổi|10 0 0 0
end before|tw|-1 -9 0 11
end before|tàu|-5 18 0 -1
end before|tác|6 5 1 50
end before|tán|14 -1 -42 -1
end before|tâm|0 0 87 4
end before|tân|-5 -1 5 0
end before|tây|0 0 0 38
end before|tôm|0 0 0 17
end before|tông|0 0 0 55
end before|tôn|18 -5 0 17
end before|tô|0 0 0 20
end before|túy|-29 -23 0 19
end before|tý|0 18 29 4
end before|tăng|0 -1 0 -1
end before|tư|5 0 0 1
end before|tường|0 0 0 -9
end before|tượng|-1 27 0 0
end before|tại|0 0 0 -25
end before|tạm|27 0 0 24
end before|tạo|-19 -1 -6 -17
end before|tạp|-5 6 0 5
end before|tạ|0 0 0 -18
end before|tải|0 3 0 0
end before|tấn|0 0 0 9
end before|tầng|-1 0 0 -37
end before|tập|0 0 0 59
end before|tắc|-15 19 0 1
end before|tặc|0 0 0 16
end before|tết|0 0 0 -41
end before|tế|-1 0 -7 -3
end before|tỉnh|0 2 0 1
end before|tịch|0 0 0 3
end before|tọa|-9 0 0 0
end before|tỏa|0 0 18 43
end before|tốc|0 0 -1 0
end before|tốt|34 0 0 1
end before|tồn|-1 0 -24 0
end before|tổ|-10 22 0 14
end before|tội|3 0 0 -11
end before|tới|0 0 41 -83
end before|tục|11 -7 0 1
end before|tử|30 0 0 -10
end before|tự|0 0 -2 -10
end before|tỷ|-17 0 -1 -2
end before|ubnd|0 0 3 -3
end before|ubtvqh15|-9 0 0 12
end before|usd|0 -5 -7 40
end before|uy|0 0 6 12
end before|vinh|-32 0 0 0
end before|vi|0 0 0 40
end before|viên|0 -14 0 8
end before|việc|0 6 0 14
end before|viện|17 0 0 9
end before|vneid|8 -7 0 18
end before|vong|0 -54 0 -29
end before|vptu|0 0 -24 0
end before|vt|-36 -22 -51 -1
end before|vui|0 9 0 12
end before|vá|0 20 0 -22
end before|vét|0 0 6 5
end before|vùng|27 0 0 1
end before|vương|1 1 0 34
end before|vướng|0 35 0 8
end before|vườn|50 0 0 -3
end before|vượt|-1 23 0 -18
end before|vấn|0 0 32 -24
end before|vậy|-6 0 0 -39
end before|về|0 6 -24 6
end before|vị|0 0 -9 0
end before|vốn|51 0 5 17
end before|vụ|0 0 1 1
end before|vững|-37 -49 0 -42
end before|vực|0 0 -19 -40
end before|xanh|0 0 15 -36
end before|xa|44 0 1 33
end before|xe|1 0 18 28
end before|xong|0 3 0 7
end before|xuyên|-13 0 0 -28
end before|xuân|0 2 4 1
end before|xuất|0 9 0 -2
end before|xuể|0 1 0 0
end before|xuống|12 0 0 -2
end before|xv|11 0 0 15
end before|xxi|-1 0 -36 -12
end before|xát|-4 0 0 11
end before|xóm|10 0 0 0
end before|xúc|-9 32 0 -45
end before|xếp|-20 0 0 -7
end before|xỉu|0 2 0 0
end before|xử|7 0 0 0
end before|yên|-22 10 0 -12
end before|yếu|0 0 0 1
end before|án|-18 0 -15 -7
end before|ít|0 38 0 2
end before|ý|0 30 -30 -11
end before|ăn|0 0 0 32
end before|đai|1 0 -21 3
end before|đau|11 5 0 25
end before|đen|0 1 0 42
end before|đe|0 -3 16 0
end before|đi|27 -20 0 5
end before|điền|-1 0 0 0
end before|điểm|0 0 0 -1
end before|điện|47 0 1 2
end before|điệu|0 3 0 0
end before|đoàn|0 0 33 13
end before|đoạn|0 26 0 28
end before|đt|20 0 0 13
end before|đu|34 0 0 38
end before|đáo|0 0 0 -11
end before|đá|0 0 0 -45
end before|đây|8 -19 0 -1
end before|đêm|20 0 -45 -41
end before|đê|0 1 0 17
end before|đình|-6 0 1 6
end before|đích|-57 -1 0 4
end before|đóng|-8 18 0 34
end before|đó|-12 -12 0 0
end before|đôi|0 0 1 0
end before|đông|22 12 0 -41
end before|đơn|-12 16 0 27
end before|đường|-18 -17 0 -1
end before|được|0 -1 0 -21
end before|đạc|-6 12 0 25
end before|đại|11 -8 0 -25
end before|đạo|-35 0 0 0
end before|đạt|-1 1 -6 -20
end before|đảm|4 0 0 -24
end before|đảng|0 0 0 28
end before|đất|0 0 0 5
end before|đấu|-3 0 5 11
end before|đầu|-27 0 0 9
end before|đằng|11 0 11 14
end before|đẹp|-7 0 -8 -18
end before|đều|20 0 0 -7
end before|đề|17 0 0 -26
end before|địa|0 0 0 52
end before|định|0 1 1 86
end before|đốc|-1 4 11 26
end before|đồng|0 -11 0 -2
end before|động|13 0 0 4
end before|độ|1 0 0 -1
end before|đợt|-12 26 -6 6
end before|đủ|5 11 3 17
end before|ương|28 0 14 -29
end before|ạch|-6 30 0 64
end before|ấp|-18 0 0 0
end before|ấy|19 -10 0 -35
end before|ống|0 0 0 10
end before|ở|0 14 -2 32
end before|ứng|1 14 0 1
first pair|# %|60 0 0 24
first pair|# -|2 -11 -5 1
first pair|# /|0 0 0 1
first pair|# ban|19 -11 0 0
first pair|# bác|0 23 0 -43
first pair|# ca|-12 49 0 0
first pair|# chi|-8 12 15 29
first pair|# cháu|0 0 0 3
first pair|# chỉ|0 10 0 59
first pair|# cánh|0 0 0 -13
first pair|# cá|0 -12 0 14
first pair|# công|0 24 0 25
first pair|# căn|0 5 0 23
first pair|# cơ|0 18 0 1
first pair|# doanh|19 0 0 -51
first pair|# dự|12 8 0 1
first pair|# em|-10 21 0 -27
first pair|# giải|10 -5 0 27
first pair|# ha|1 1 0 0
first pair|# huyện|-20 35 0 7
first pair|# học|0 0 0 -6
first pair|# hồ|20 0 0 13
first pair|# hộ|0 9 -1 21
first pair|# hợp|-32 -11 0 26
first pair|# khu|-1 -8 -2 2
first pair|# km|41 0 0 2
first pair|# lao|1 -10 -1 0
first pair|# lò|-16 0 0 -14
first pair|# lượt|0 0 0 -10
first pair|# lồng|8 0 0 -24
first pair|# người|12 1 0 0
first pair|# nhiệm|-21 0 0 45
first pair|# nhà|0 0 10 13
first pair|# phần|13 0 -9 -42
first pair|# sáng|0 0 0 -20
first pair|# sạch|-20 0 18 11
first pair|# sản|-14 -44 0 7
first pair|# tháng|0 0 -3 0
first pair|# triệu|0 0 -11 9
first pair|# trường|-11 0 -28 14
first pair|# trạm|-9 19 0 10
first pair|# trụ|0 16 -10 11
first pair|# tấn|0 0 0 18
first pair|# tổ|10 0 0 30
first pair|# tỷ|39 0 0 32
first pair|# việc|-22 37 0 -38
first pair|# văn|-16 34 0 -41
first pair|# vụ|-18 10 0 20
first pair|# xã|11 11 0 34
first pair|# điểm|2 1 0 8
first pair|# đơn|-5 20 -8 -27
first pair|# đảng|-31 -2 0 -21
first pair|# ấp|-28 -1 -1 -42
first pair|( #|0 -1 58 -41
first pair|( a|1 0 0 0
first pair|( b|12 0 0 0
first pair|( nêu|-5 0 0 0
first pair|( trình|0 0 -6 0
first pair|( tô|0 -10 0 0
first pair|( đã|-2 0 -5 0
first pair|- các|0 0 -1 0
first pair|[ cần|-12 -3 64 0
first pair|an ninh|1 0 0 -42
first pair|an sinh|21 0 0 -1
first pair|an toàn|-11 0 3 18
first pair|ba là|0 -2 -23 0
first pair|ba tháng|-35 -1 0 0
first pair|ban bí|-8 0 0 0
first pair|ban cho|-9 -12 -15 0
first pair|ban chỉ|-4 0 0 0
first pair|ban cán|0 0 47 -18
first pair|ban công|-1 -1 8 0
first pair|ban dân|0 0 0 1
first pair|ban giảm|0 0 4 31
first pair|ban hành|38 0 7 -27
first pair|ban kinh|0 0 0 -10
first pair|ban quản|0 0 0 10
first pair|ban thường|0 0 -16 0
first pair|ban tuyên|0 0 17 0
first pair|ban tổ|0 0 0 -15
first pair|ban xây|0 0 14 0
first pair|ban đã|-15 0 0 0
first pair|bao phủ|-5 10 0 9
first pair|bch đảng|0 0 -1 0
first pair|bhxh tỉnh|0 0 -12 -2
first pair|bhyt phủ|26 0 0 0
first pair|biên bản|0 0 -7 0
first pair|biên phòng|10 0 0 43
first pair|biện pháp|0 0 -16 0
first pair|bà con|21 3 0 -51
first pair|bà nguyễn|-12 -13 0 0
first pair|bài học|-15 -1 -24 -16
first pair|bài thu|-12 27 -1 0
first pair|bàn giao|0 0 0 1
first pair|bàn kết|0 0 0 -1
first pair|bàn việc|0 0 -2 0
first pair|bác sĩ|0 12 0 0
first pair|bám nghị|-12 -17 -25 0
first pair|bám sát|-16 0 0 16
first pair|bán lẻ|-24 34 0 -12
first pair|bãi rác|0 0 0 5
first pair|bãi triều|-3 0 12 6
first pair|bê do|0 0 0 5
first pair|bê tông|2 0 0 -11
first pair|bên cạnh|-19 0 -15 0
first pair|bình quân|0 0 0 -5
first pair|bù lại|-17 -23 0 0
first pair|bùi thị|0 0 -7 0
first pair|bưu điện|25 0 3 -47
first pair|bước đầu|21 0 0 0
first pair|bảo hiểm|10 0 0 0
first pair|bảo đảm|0 0 1 36
first pair|bầu #|8 0 0 20
first pair|bầu cử|1 0 -43 -22
first pair|bắc giang|-16 0 0 0
first pair|bắt #|34 -26 0 0
first pair|bằng cùng|7 0 0 -16
first pair|bệnh viện|47 -17 0 0
first pair|bị dân|0 3 -2 0
first pair|bố trí|0 13 6 0
first pair|bồi dưỡng|0 -17 -1 0
first pair|bổ sung|0 0 0 1
first pair|bộ công|-1 0 12 0
first pair|bộ máy|19 0 0 -19
first pair|bộ phận|0 0 14 3
first pair|bờ kè|19 0 0 10
first pair|bữa có|0 2 0 4
first pair|ca mắc|0 0 0 44
first pair|cam kết|0 9 19 0
first pair|cao hơn|9 0 0 36
first pair|cao nhất|16 15 0 0
first pair|cao su|21 0 18 -3
first pair|chi #|-80 -28 -2 -10
first pair|chi bộ|0 2 0 4
first pair|chi cục|0 0 31 0
first pair|chi hội|-1 9 0 0
first pair|chi ngân|5 0 -40 11
first pair|chi thường|-53 1 -13 0
first pair|chi tiết|-11 0 0 0
first pair|chi trả|18 0 0 0
first pair|chiếm #|21 0 0 35
first pair|chiều #|0 0 -1 0
first pair|cho thuê|0 -7 9 14
first pair|chuyển #|12 -32 18 0
first pair|chuyển đổi|0 2 -2 -14
first pair|chuyện xả|0 0 -36 0
first pair|chuẩn bị|0 0 8 -45
first pair|chè búp|39 0 0 18
first pair|chè kinh|0 0 0 -45
first pair|chép lại|0 17 0 17
first pair|chín tháng|-21 0 0 0
first pair|chính quyền|0 0 0 26
first pair|chính sách|-45 -10 -6 -2
first pair|chôm chôm|10 0 0 0
first pair|chăm lo|-16 0 -28 0
first pair|chăm sóc|28 0 0 6
first pair|chăn nuôi|-15 14 0 0
first pair|chư pưh|0 0 0 5
first pair|chưa có|0 44 0 0
first pair|chưa giao|0 23 0 -2
first pair|chưa giới|0 17 0 0
first pair|chưa hoàn|-28 43 0 0
first pair|chưa nhận|0 -4 42 0
first pair|chưa tương|-9 10 0 7
first pair|chưa xác|0 -53 -4 0
first pair|chưa được|0 -51 0 0
first pair|chương trình|2 0 1 21
first pair|chấm dứt|0 0 26 0
first pair|chấn chỉnh|0 0 1 0
first pair|chấp hành|-16 0 -28 0
first pair|chất lượng|0 6 0 0
first pair|chất thải|-3 0 -34 -24
first pair|chế biến|-4 0 0 -33
first pair|chế độ|0 0 -30 0
first pair|chết #|-17 -1 0 -3
first pair|chỉ số|0 0 0 -2
first pair|chỉ thị|0 0 -6 1
first pair|chỉ tiêu|0 0 -1 0
first pair|chỉ đạo|-14 0 0 0
first pair|chỉnh trang|27 -3 -8 1
first pair|chị em|-11 -18 -1 -27
first pair|chịu trách|0 -4 7 0
first pair|chống lụt|-1 0 4 27
first pair|chống thất|0 0 38 -6
first pair|chốt phương|0 0 0 16
first pair|chợ hưng|2 0 0 0
first pair|chợ nông|0 0 0 -30
first pair|chợ trung|12 25 0 -48
first pair|chủ quan|0 8 0 5
first pair|chủ tọa|0 0 12 0
first pair|chủ yếu|-10 0 0 1
first pair|chủ đầu|-15 21 0 29
first pair|chủ động|0 0 34 8
first pair|chữa bệnh|0 0 0 20
first pair|cn -|16 0 0 2
first pair|coi đó|0 1 0 6
first pair|cua chết|0 9 0 6
first pair|cuối năm|0 1 -1 29
first pair|cuối quý|0 0 10 20
first pair|cuộc bầu|19 0 0 10
first pair|cuộc giám|-6 36 0 -38
first pair|cà phê|0 7 0 -17
first pair|cá biệt|0 0 0 7
first pair|cá nhân|0 0 0 1
first pair|cá tra|36 14 0 0
first pair|các ban|0 0 4 30
first pair|các chi|0 0 -16 -29
first pair|các chỉ|18 0 -6 -1
first pair|các chủ|0 0 0 21
first pair|các huyện|0 0 0 -50
first pair|các ngành|0 15 0 0
first pair|các nhiệm|9 -1 -1 -11
first pair|các phường|0 0 -1 -1
first pair|các thôn|0 0 35 0
first pair|các trường|1 -1 0 -40
first pair|các tổ|0 0 -1 0
first pair|các xã|-21 -1 23 -23
first pair|các đoàn|-15 0 5 -39
first pair|các đơn|0 0 15 -31
first pair|các đại|0 18 -2 -2
first pair|các đảng|15 0 17 -11
first pair|các đồng|-3 0 0 0
first pair|cái chưa|0 -16 0 -9
first pair|cái khó|-12 -38 0 0
first pair|cán bộ|-4 30 1 -8
first pair|cánh đồng|19 -15 0 26
first pair|cây giống|0 0 0 -35
first pair|còn #|-22 1 0 0
first pair|còn nhiều|-33 -32 -1 0
first pair|có #|-20 -4 0 -23
first pair|có báo|0 0 0 9
first pair|có cuộc|-2 23 0 0
first pair|có hộ|-12 22 0 16
first pair|có kết|7 0 0 0
first pair|có lúc|0 44 0 50
first pair|có lớp|0 7 0 10
first pair|có người|-19 21 0 47
first pair|có nơi|0 16 0 0
first pair|có phương|0 0 1 6
first pair|có thêm|0 0 0 -39
first pair|có thời|0 0 0 10
first pair|có xã|0 11 0 11
first pair|có điều|-10 18 0 19
first pair|có đơn|0 16 -12 13
first pair|có đồng|0 0 0 17
first pair|cô tô|0 0 0 10
first pair|công an|0 1 2 -40
first pair|công bố|0 0 1 4
first pair|công chức|-2 26 19 23
first pair|công khai|0 0 13 -21
first pair|công nghiệp|-9 0 0 -1
first pair|công nghệ|27 3 -2 40
first pair|công nhận|49 0 0 38
first pair|công trình|23 -16 4 -1
first pair|cùng ban|0 0 3 21
first pair|cùng các|0 0 0 -46
first pair|cùng công|0 -12 40 7
first pair|cùng dự|0 -1 8 0
first pair|cùng với|-41 0 31 -12
first pair|cúm gia|0 -7 0 -8
first pair|căn cứ|0 0 -18 0
first pair|cơ bản|0 0 -40 15
first pair|cơ cấu|24 0 0 -25
first pair|cơ khí|26 0 0 35
first pair|cơ quan|-40 -21 -1 -26
first pair|cơ sở|0 7 0 0
first pair|cơn bão|0 -12 0 0
first pair|cưỡng chế|-2 1 8 0
first pair|cả huyện|23 -11 0 1
first pair|cả năm|5 34 -1 26
first pair|cả tỉnh|4 0 -21 -18
first pair|cải cách|4 0 -12 -10
first pair|cấp #|24 0 10 0
first pair|cấp cơ|-13 0 6 25
first pair|cấp mới|50 -2 0 -4
first pair|cấp đủ|0 0 7 0
first pair|cấp ủy|2 0 -3 -6
first pair|cấy xong|0 0 0 25
first pair|cẩm xuyên|22 -6 -18 -31
first pair|cắm lại|0 0 7 0
first pair|cắt giảm|-1 0 28 21
first pair|cỏ mọc|0 4 0 15
first pair|cổng thông|-22 0 0 0
first pair|cụ thể|0 -8 -1 2
first pair|cục thi|0 -2 14 11
first pair|cục thuế|0 0 26 -1
first pair|cụm công|23 0 0 0
first pair|củng cố|1 0 40 0
first pair|cử người|0 -1 16 -37
first pair|cử tri|0 -30 0 0
first pair|date #|-4 0 0 0
first pair|di dời|0 0 1 -7
first pair|diễn tập|0 0 -19 0
first pair|diện tích|-10 1 0 0
first pair|do chủ|0 -6 -5 -17
first pair|do các|0 0 -9 0
first pair|do dịch|0 0 0 18
first pair|do phòng|0 0 8 18
first pair|doanh nghiệp|0 17 -18 -1
first pair|doanh thu|-20 0 0 0
first pair|du lịch|0 -1 0 -9
first pair|duy trì|33 0 -21 -21
first pair|duy tu|33 0 46 0
first pair|duyệt quy|26 0 0 0
first pair|dân góp|0 0 0 6
first pair|dân số|-35 -25 0 -30
first pair|dù vậy|1 0 0 0
first pair|dư nợ|8 -2 0 0
first pair|dưới sự|-35 0 0 0
first pair|dẫn đầu|0 0 0 43
first pair|dẫu bão|-6 -1 -1 0
first pair|dẫu thế|-38 -10 0 0
first pair|dập dịch|0 0 0 42
first pair|dặm các|0 0 0 2
first pair|dịch bệnh|-1 9 -28 35
first pair|dịch sốt|-18 22 0 0
first pair|dịch tả|0 21 0 0
first pair|dịch vụ|-5 0 0 0
first pair|dọn sạch|0 0 15 0
first pair|dồn điền|16 -2 25 42
first pair|dứt điểm|0 0 0 33
first pair|dữ liệu|37 0 0 -45
first pair|dự báo|0 0 1 14
first pair|dự án|18 19 -1 -20
first pair|ea kuêh|0 0 0 18
first pair|ea tóh|0 0 0 7
first pair|ghi nhận|4 0 0 0
first pair|gia cầm|-11 0 0 2
first pair|gia cố|-2 0 16 0
first pair|gia đình|0 0 0 26
first pair|giao #|20 0 0 -33
first pair|giao [|0 0 -79 0
first pair|giao ban|0 0 2 0
first pair|giao chi|0 0 -16 0
first pair|giao các|0 0 0 18
first pair|giao cục|0 0 1 0
first pair|giao khoán|1 0 0 0
first pair|giao nhiệm|0 0 -8 -8
first pair|giao phòng|0 0 0 -2
first pair|giao phường|0 0 1 0
first pair|giao quân|30 0 0 0
first pair|giao thông|-14 0 0 -13
first pair|giao thôn|0 0 2 0
first pair|giao ubnd|0 0 13 0
first pair|giao việc|29 0 0 33
first pair|giao văn|0 0 36 -31
first pair|giao đất|38 0 0 17
first pair|giao ủy|0 0 13 0
first pair|gieo cấy|1 0 0 0
first pair|gieo trồng|2 0 0 1
first pair|giá bán|0 0 0 38
first pair|giá cả|-1 -14 2 9
first pair|giá nguyên|-8 -13 0 -9
first pair|giá trị|0 0 -1 -1
first pair|giá tôm|-25 -5 0 0
first pair|giám sát|-1 0 0 13
first pair|giám đốc|0 -21 -26 0
first pair|giáo dục|-3 0 0 0
first pair|giáo viên|0 15 0 13
first pair|giúp ban|22 0 3 -11
first pair|giải ngân|0 40 -27 -26
first pair|giải pháp|0 0 3 17
first pair|giải phóng|3 0 -14 6
first pair|giải quyết|0 0 0 -1
first pair|giải tỏa|0 18 0 -9
first pair|giảm #|0 0 46 33
first pair|giảm nghèo|-32 29 0 -1
first pair|giống cung|10 0 0 14
first pair|giới thiệu|8 0 0 1
first pair|giữ vững|-9 0 1 -4
first pair|giữ đà|-8 0 -13 -9
first pair|giữ được|-19 -15 0 32
first pair|grdp #|3 0 0 0
first pair|gtsx cn|-7 15 0 0
first pair|góp #|0 0 0 8
first pair|góp tiền|9 -9 0 22
first pair|góp ý|34 0 0 6
first pair|gắn "|0 0 3 14
first pair|gắn với|-1 -1 8 11
first pair|gốc của|0 0 0 22
first pair|gỡ "|0 0 -3 0
first pair|gỡ khó|-6 0 -6 -45
first pair|gỡ vướng|19 -1 2 -43
first pair|gửi báo|0 0 18 -6
first pair|gửi danh|0 0 0 21
first pair|gửi kết|0 -1 7 41
first pair|gửi tài|0 0 28 0
first pair|gửi ubnd|0 0 24 16
first pair|hai là|0 -1 -31 0
first pair|hai trường|24 1 0 0
first pair|hoàn chỉnh|0 0 8 0
first pair|hoàn thiện|3 0 -17 -34
first pair|hoàn thành|1 0 6 0
first pair|hoàn tất|13 0 8 1
first pair|hoạt động|0 3 0 0
first pair|huy động|-1 6 0 0
first pair|huyện ba|0 0 -1 0
first pair|huyện cai|-30 -4 -15 0
first pair|huyện có|53 0 0 -13
first pair|huyện lâm|0 -31 0 0
first pair|huyện thạch|0 -25 0 0
first pair|huyện đoàn|0 0 1 -10
first pair|huyện đã|0 0 0 -1
first pair|huyện ủy|0 0 -18 0
first pair|huấn luyện|37 0 0 9
first pair|hàng hóa|2 -7 0 0
first pair|hàng tuần|0 0 2 8
first pair|hành nghề|0 18 0 0
first pair|hòa giải|25 1 0 -8
first pair|hđnd các|4 0 -17 13
first pair|hđnd huyện|0 0 -22 -3
first pair|hđnd thành|-2 0 0 0
first pair|hđnd xã|0 2 0 0
first pair|hơn #|-2 1 0 -2
first pair|hư hỏng|18 -8 0 32
first pair|hướng dẫn|0 0 7 13
first pair|hạ tải|-9 -1 11 10
first pair|hạ tầng|0 0 -17 0
first pair|hạn #|0 0 6 2
first pair|hạn chót|0 0 0 11
first pair|hạn chế|0 -5 -4 0
first pair|hạn cuối|0 0 4 3
first pair|hạn xong|-10 0 -17 0
first pair|hạt kiểm|0 0 11 0
first pair|hải sản|-24 -14 -14 -39
first pair|hằng tuần|0 0 0 -1
first pair|hết ngày|0 0 5 11
first pair|hết tháng|-20 7 30 -23
first pair|học bạ|17 0 0 -13
first pair|học sinh|0 0 0 -41
first pair|học tập|24 0 1 0
first pair|họp giao|0 0 29 0
first pair|hồ sơ|2 8 0 -37
first pair|hồ tiêu|-1 -28 0 12
first pair|hỗ trợ|2 0 13 0
first pair|hộ dùng|0 -10 0 0
first pair|hộ khó|1 0 0 14
first pair|hộ kinh|22 45 -2 5
first pair|hộ nghèo|1 0 0 -19
first pair|hộ đói|29 -1 32 -6
first pair|hội lhpn|0 0 6 21
first pair|hội nghị|0 -1 -1 0
first pair|hội nông|0 0 7 0
first pair|hội phụ|0 0 -2 2
first pair|hội quán|-23 26 0 -24
first pair|hội trường|-1 -9 0 0
first pair|hội viên|0 0 0 25
first pair|hợp tác|9 8 0 8
first pair|in #|12 0 0 15
first pair|kbnn các|0 0 21 0
first pair|khai thác|0 4 0 1
first pair|khai trừ|19 -9 -10 20
first pair|khen thưởng|0 0 0 33
first pair|khiếu kiện|-11 12 0 -8
first pair|khiếu nại|0 14 0 25
first pair|khoa học|0 0 0 21
first pair|khoanh vùng|0 0 0 -47
first pair|khu du|0 0 0 -17
first pair|khu vực|0 0 0 28
first pair|khuyến công|-33 -1 0 -21
first pair|khuyến khích|0 0 32 0
first pair|khách du|-3 15 0 -8
first pair|khách ra|23 0 -31 0
first pair|khách đến|20 0 0 -28
first pair|khám bệnh|-7 -17 -3 0
first pair|khám phá|0 0 0 4
first pair|kháng nghị|3 0 0 -11
first pair|khánh thành|35 -7 -11 0
first pair|khó khăn|0 24 0 0
first pair|khói đen|0 9 -6 12
first pair|khôi phục|8 0 5 -17
first pair|không còn|2 -14 -10 -32
first pair|không có|59 -29 0 -20
first pair|không kiểm|0 4 0 23
first pair|không kể|6 0 0 26
first pair|không phát|39 0 0 4
first pair|không vận|0 0 8 17
first pair|không xảy|63 -2 0 0
first pair|không ít|0 8 0 -47
first pair|không đạt|-14 14 0 25
first pair|không để|0 0 1 7
first pair|không đợi|0 0 -13 -12
first pair|không ủy|0 0 0 2
first pair|khơi thông|0 0 2 11
first pair|khả năng|13 0 0 -14
first pair|khảo sát|-16 0 -3 -9
first pair|khẩn trương|-1 -1 22 -26
first pair|khắc phục|-28 0 -22 -17
first pair|khối lượng|8 13 0 1
first pair|khởi công|12 0 35 0
first pair|khởi động|0 0 5 25
first pair|kim ngạch|0 0 0 6
first pair|kinh doanh|1 0 0 25
first pair|kinh phí|1 0 -3 23
first pair|kinh tế|-1 0 0 0
first pair|kiên cố|45 0 0 -31
first pair|kiên quyết|0 -1 19 16
first pair|kiến nghị|1 0 0 -43
first pair|kiểm soát|0 0 0 23
first pair|kiểm sát|-6 -6 0 -13
first pair|kiểm toán|0 0 -18 0
first pair|kiểm tra|21 0 32 -1
first pair|kiểm điểm|0 0 3 -28
first pair|kiện toàn|5 0 38 0
first pair|kè tạm|0 -3 16 0
first pair|kéo dài|0 0 0 27
first pair|kéo giảm|0 0 2 0
first pair|kéo theo|-1 1 0 23
first pair|kê khai|-6 7 0 0
first pair|kê khống|-5 5 0 0
first pair|kính trình|0 0 -9 -6
first pair|ký cam|1 0 0 35
first pair|ký kết|0 0 0 -8
first pair|kẻ vạch|0 0 25 2
first pair|kế hoạch|-15 -9 9 7
first pair|kế toán|0 0 7 0
first pair|kết luận|0 0 -12 12
first pair|kết nạp|-9 1 -2 0
first pair|kết thúc|0 0 -36 9
first pair|kể cả|0 -24 0 2
first pair|kịp thời|6 0 0 30
first pair|kỳ họp|0 0 -1 0
first pair|kỷ cương|0 0 0 9
first pair|kỷ luật|0 0 -1 -33
first pair|kỹ thuật|-27 0 0 -11
first pair|lao động|-21 5 0 -4
first pair|liên kết|0 32 0 -1
first pair|liên đoàn|0 0 0 24
first pair|loa nhiều|0 0 0 19
first pair|là mức|0 0 0 9
first pair|làm lối|0 0 34 0
first pair|làm lợi|0 0 0 8
first pair|làm rõ|5 0 0 32
first pair|làm sạch|0 0 0 40
first pair|làm tốt|0 0 29 0
first pair|làm việc|0 0 0 7
first pair|làng nghề|8 1 0 -18
first pair|lâm nghiệp|0 0 0 9
first pair|lãng phí|14 0 -12 4
first pair|lãnh đạo|0 -11 -9 0
first pair|lê xuân|0 0 -3 0
first pair|lúa #|0 0 0 18
first pair|lúa cả|-20 -2 0 0
first pair|lúa hè|23 0 0 0
first pair|lúa mùa|21 -15 0 5
first pair|lúa xuân|25 0 0 8
first pair|lúa đông|-8 17 0 28
first pair|lý do|0 -20 0 0
first pair|lĩnh vực|-23 0 0 3
first pair|lũy kế|8 0 0 -1
first pair|lưu vptu|0 0 -9 0
first pair|lưu vpđu|-3 0 0 0
first pair|lưu văn|0 0 -38 0
first pair|lưu ý|0 0 4 -16
first pair|lương thực|0 0 0 -27
first pair|lượng khách|0 0 0 -45
first pair|lạc #|0 0 0 5
first pair|lạm phát|-1 9 0 -11
first pair|lập #|17 0 0 34
first pair|lập biên|7 -43 0 12
first pair|lập bản|0 0 13 0
first pair|lập danh|0 0 0 7
first pair|lập tổ|0 0 1 14
first pair|lắc tài|5 0 0 7
first pair|lắp biển|0 0 11 16
first pair|lắp mới|40 -19 0 0
first pair|lễ hội|29 0 0 -6
first pair|lệ phí|33 0 0 1
first pair|lồng ghép|-6 0 7 0
first pair|lỗi thứ|0 0 -32 0
first pair|lực lượng|0 8 0 17
first pair|ma túy|0 0 0 10
first pair|mttq sau|0 0 0 19
first pair|mua bán|8 0 0 11
first pair|mua sắm|-34 36 -6 0
first pair|muộn nhất|0 0 0 20
first pair|máy siêu|-22 -30 0 -13
first pair|mô hình|29 0 0 28
first pair|môi trường|1 0 -4 0
first pair|mùa khô|-25 0 0 32
first pair|mạnh tay|0 0 0 16
first pair|mặc dù|4 -12 0 -1
first pair|mặt bằng|0 0 16 6
first pair|mặt chưa|0 -49 0 0
first pair|mặt khác|0 -10 0 0
first pair|mặt trận|0 0 0 -2
first pair|mặt yếu|0 18 0 0
first pair|mọi số|0 0 42 0
first pair|mốc giới|7 0 0 26
first pair|mỗi chi|-1 0 21 12
first pair|mỗi cấp|0 -2 16 -1
first pair|mỗi hồ|0 0 12 -38
first pair|mỗi tháng|0 0 9 20
first pair|một bộ|0 10 0 -46
first pair|một góc|0 -11 0 0
first pair|một là|0 -18 0 0
first pair|một năm|-40 0 0 0
first pair|một số|0 1 0 0
first pair|một vài|0 9 -4 0
first pair|mở #|0 0 24 -9
first pair|mở các|0 0 8 0
first pair|mở lớp|20 0 37 0
first pair|mở sổ|10 0 -8 16
first pair|mở thêm|-1 0 0 0
first pair|mở đợt|0 0 27 0
first pair|mục tiêu|0 -2 0 0
first pair|mục đích|-24 0 0 0
first pair|mức thiếu|0 -23 0 -5
first pair|mức tăng|-34 43 0 25
first pair|mức độ|20 -10 0 -25
first pair|nay #|3 0 0 20
first pair|ngay sau|-33 -24 -12 0
first pair|nghiên cứu|0 0 8 0
first pair|nghiệm thu|12 11 -14 32
first pair|nghị quyết|0 0 -21 0
first pair|ngoài quốc|52 0 0 0
first pair|ngoài ra|-11 -4 -2 0
first pair|nguyên nhân|0 0 0 2
first pair|nguyễn thị|0 0 -4 0
first pair|ngành công|0 0 0 -21
first pair|ngành giáo|35 0 0 -18
first pair|ngành hoàn|4 0 0 -59
first pair|ngành y|35 0 0 0
first pair|ngành điện|-5 0 52 0
first pair|ngân hàng|32 0 0 0
first pair|ngân sách|-1 -2 0 0
first pair|ngô xuân|3 0 0 -17
first pair|ngư dân|0 0 0 -33
first pair|người buôn|1 0 0 9
first pair|người bị|0 15 0 0
first pair|người có|0 0 0 19
first pair|người dân|-1 26 0 38
first pair|người nghe|0 1 0 18
first pair|người nuôi|6 -2 0 48
first pair|người tham|25 -12 0 -14
first pair|người trồng|24 -5 0 -13
first pair|ngại công|0 0 0 10
first pair|nhiều cơ|0 10 0 -22
first pair|nhiều hơn|-28 33 0 43
first pair|nhiều hộ|0 2 0 4
first pair|nhiều nơi|14 0 0 47
first pair|nhiệm vụ|0 0 0 10
first pair|nhà máy|-15 18 0 27
first pair|nhà thầu|0 9 0 5
first pair|nhà trọ|0 0 0 29
first pair|nhà tình|5 -3 0 0
first pair|nhà văn|0 0 0 -37
first pair|nhà ở|22 0 9 8
first pair|nhân dân|6 -3 0 3
first pair|nhân lực|-2 23 -1 -10
first pair|nhân rộng|0 0 32 1
first pair|nhân sự|9 0 0 28
first pair|nhìn chung|24 0 0 0
first pair|nhìn lại|-3 0 -1 -1
first pair|nhóm #|-22 -4 0 0
first pair|như trên|0 0 -13 0
first pair|nhưng bỏ|0 0 0 13
first pair|nhưng chi|0 20 0 -7
first pair|nhưng chất|0 1 0 -13
first pair|nhưng diện|0 1 0 26
first pair|nhưng khoảng|-10 12 0 -2
first pair|nhưng không|0 -22 -22 20
first pair|nhưng kết|0 0 0 22
first pair|nhưng nhờ|-40 -10 0 -5
first pair|nhưng phần|0 0 0 -7
first pair|nhưng số|0 10 0 -13
first pair|nhất là|0 0 0 24
first pair|nhất trí|-8 -11 -30 -2
first pair|nhầm lẫn|14 -12 0 16
first pair|nhận thức|6 19 0 -20
first pair|nhập khẩu|-15 -1 0 3
first pair|nhờ vậy|-22 0 0 -34
first pair|những mặt|-2 -19 0 0
first pair|những việc|0 -15 0 0
first pair|những điểm|0 -24 0 0
first pair|nhựa hóa|11 0 -8 0
first pair|nq #|0 0 0 9
first pair|nuôi trồng|-46 0 0 35
first pair|nâm nung|0 0 -13 0
first pair|nâng cao|0 0 50 0
first pair|nâng chất|0 0 -42 -8
first pair|nâng cấp|0 0 40 -31
first pair|nâng tổng|0 0 0 20
first pair|nâng tỷ|0 0 0 30
first pair|né tránh|0 0 0 27
first pair|nói vậy|-28 0 0 0
first pair|nông ,|-28 0 0 -16
first pair|nông -|-24 2 -3 5
first pair|nông dân|-14 2 0 10
first pair|nông nghiệp|-1 -12 0 -23
first pair|nông thôn|0 0 0 9
first pair|năm học|46 -9 -21 0
first pair|năm nay|40 15 0 -1
first pair|năm qua|-1 0 0 1
first pair|năm đầu|-69 0 0 0
first pair|năng suất|-12 0 0 0
first pair|nước ngọt|0 6 0 -1
first pair|nước sạch|-37 20 -2 0
first pair|nước thải|0 41 0 -38
first pair|nạo vét|0 0 9 3
first pair|nắm chắc|0 0 15 -47
first pair|nắm tình|0 0 7 15
first pair|nối mạng|7 0 -1 0
first pair|nổi bật|-47 0 0 -35
first pair|nổi lên|0 -25 0 0
first pair|nợ cũ|-1 1 0 0
first pair|nợ dưới|0 -15 -27 0
first pair|nợ thuế|0 41 0 0
first pair|nợ xây|0 0 0 -1
first pair|nợ đọng|0 1 0 0
first pair|nửa cuối|0 0 -34 0
first pair|nửa năm|-9 0 -1 0
first pair|nửa đầu|-21 -9 10 15
first pair|phong trào|2 0 0 -11
first pair|phá rừng|0 17 0 0
first pair|phát #|27 0 0 2
first pair|phát biểu|0 0 -40 0
first pair|phát hiện|-2 7 0 8
first pair|phát hành|30 0 0 -30
first pair|phát sóng|0 0 0 22
first pair|phát triển|0 0 0 -33
first pair|phân bón|-35 4 0 -9
first pair|phân bổ|0 0 13 38
first pair|phân công|11 0 0 14
first pair|phân loại|0 0 0 1
first pair|phân urê|0 10 0 2
first pair|phê bình|0 -13 0 21
first pair|phê duyệt|-10 0 24 0
first pair|phí bảo|1 19 0 0
first pair|phòng bệnh|7 0 4 0
first pair|phòng chống|28 0 -25 5
first pair|phòng công|0 0 -19 0
first pair|phòng gd|-14 0 0 -18
first pair|phòng giáo|0 0 9 0
first pair|phòng kinh|0 -1 1 0
first pair|phòng kế|0 0 6 0
first pair|phòng kỹ|0 0 6 0
first pair|phòng lao|0 0 7 0
first pair|phòng nn|-6 0 37 0
first pair|phòng nào|0 0 4 0
first pair|phòng nông|0 0 -1 -2
first pair|phòng nội|0 -1 2 5
first pair|phòng quản|0 0 -29 0
first pair|phòng tn|0 0 5 0
first pair|phòng tài|0 0 10 -9
first pair|phòng tư|0 0 53 0
first pair|phòng y|0 0 5 0
first pair|phó bí|0 0 -12 -3
first pair|phó giám|0 0 1 0
first pair|phú thọ|-6 0 0 0
first pair|phương hướng|0 0 0 2
first pair|phương án|-10 0 -1 0
first pair|phường bắc|0 -36 0 0
first pair|phường lãm|0 -23 0 0
first pair|phường nào|0 -6 9 25
first pair|phạm pháp|-1 0 -7 1
first pair|phạt #|26 0 0 -43
first pair|phạt hợp|0 0 2 0
first pair|phản biện|-6 0 0 0
first pair|phấn đấu|-15 0 23 -10
first pair|phần a|-2 0 0 0
first pair|phần c|0 -2 0 0
first pair|phần còn|0 11 -10 27
first pair|phần lớn|-18 6 0 0
first pair|phần mềm|0 1 0 -13
first pair|phần nhiều|-8 18 0 30
first pair|phối hợp|0 0 0 1
first pair|phụ nữ|12 13 0 -17
first pair|phụ đạo|0 -9 17 0
first pair|phục hồi|0 0 0 -2
first pair|phục vụ|0 0 0 59
first pair|qp -|-3 0 0 0
first pair|qua #|39 0 0 -13
first pair|qua kiểm|18 0 0 0
first pair|qua thăm|-22 -2 0 0
first pair|qua đó|0 0 0 46
first pair|quy hoạch|21 7 1 -26
first pair|quy định|12 17 -27 16
first pair|quyết toán|0 1 -30 0
first pair|quyết định|0 0 -7 0
first pair|quá hạn|30 -11 0 -26
first pair|quá tải|0 15 0 0
first pair|quán triệt|23 0 0 20
first pair|quân sự|0 0 0 20
first pair|quý iii|0 -14 0 0
first pair|quý ii|0 0 -1 0
first pair|quý i|0 0 0 7
first pair|quản chặt|0 0 0 -5
first pair|quản lý|-4 0 -23 -2
first pair|quảng cáo|0 0 1 40
first pair|quận ủy|-7 0 -17 -4
first pair|quốc phòng|0 0 0 -1
first pair|quỹ "|35 -13 0 -23
first pair|quỹ cứu|0 29 0 -9
first pair|quỹ phòng|0 49 0 0
first pair|quỹ qpan|0 0 0 4
first pair|ra quân|0 0 -5 0
first pair|rau ,|0 0 0 5
first pair|riêng khách|0 0 0 39
first pair|riêng sản|-7 30 0 0
first pair|riêng thuế|4 17 0 29
first pair|riêng tiền|-23 -13 0 -1
first pair|riêng tín|0 2 0 0
first pair|riêng án|-13 -11 -13 -22
first pair|rà lại|27 -14 21 -32
first pair|rà soát|1 0 1 -1
first pair|rác sinh|-1 15 0 -34
first pair|rác thải|0 -2 -19 0
first pair|rừng phòng|-11 21 0 -2
first pair|san ủi|0 0 0 10
first pair|sang #|0 0 -40 0
first pair|sau cùng|0 0 -17 0
first pair|sinh con|-10 35 0 -26
first pair|sinh hoạt|0 0 0 -11
first pair|siết chặt|0 0 31 0
first pair|siết quản|0 0 5 0
first pair|so với|-10 15 0 -2
first pair|song chưa|0 0 0 9
first pair|song công|0 1 0 0
first pair|song giá|23 0 0 -11
first pair|song huyện|17 0 0 -20
first pair|song kém|-26 31 0 -6
first pair|song phải|-1 -34 -9 0
first pair|song ít|0 21 0 48
first pair|suối tre|0 0 0 9
first pair|sáng #|0 0 1 0
first pair|sáu tháng|0 0 -9 0
first pair|sâu bệnh|0 -9 0 -9
first pair|sĩ số|-24 26 0 -5
first pair|sơ kết|0 0 9 0
first pair|sạt lở|0 1 0 0
first pair|sản lượng|2 0 0 3
first pair|sản phẩm|-22 22 0 0
first pair|sản xuất|10 3 0 -27
first pair|sầu riêng|1 0 0 14
first pair|sắp xếp|11 -1 37 -27
first pair|sẵn sàng|0 0 3 19
first pair|số còn|0 -7 0 0
first pair|số cơ|-19 -7 0 0
first pair|số hóa|-23 11 29 1
first pair|số hộ|26 5 0 -11
first pair|số liệu|0 0 0 1
first pair|số người|3 24 0 12
first pair|số thu|-5 0 0 -30
first pair|số tiền|1 3 0 13
first pair|số vốn|9 0 0 -11
first pair|số vụ|1 13 0 0
first pair|sớm đưa|0 0 1 0
first pair|sở công|0 0 10 0
first pair|sở giao|0 0 4 1
first pair|sở giáo|0 0 22 0
first pair|sở kế|0 5 -5 -8
first pair|sở nông|-22 -7 -10 0
first pair|sở nội|0 0 30 0
first pair|sở tài|-9 0 2 -14
first pair|sở xây|0 0 12 15
first pair|sử dụng|0 0 0 19
first pair|sửa #|0 0 0 35
first pair|sửa chữa|0 0 16 0
first pair|sửa xong|0 0 8 22
first pair|sự phối|0 0 0 -8
first pair|tai nạn|23 1 -1 0
first pair|tam nông|-28 0 -13 0
first pair|tham mưu|0 0 11 14
first pair|thanh lý|0 -22 30 1
first pair|thanh tra|0 0 5 -13
first pair|thanh trạch|0 0 0 5
first pair|thay ngay|0 -9 10 -14
first pair|theo dõi|0 56 0 -48
first pair|theo giám|0 -30 0 0
first pair|theo kết|-61 0 0 0
first pair|theo ông|-16 -4 0 0
first pair|theo đó|-8 0 0 0
first pair|theo đúng|0 0 0 6
first pair|thi hành|-1 8 0 21
first pair|thi đua|0 -1 -5 -1
first pair|thiết bị|-16 31 -4 0
first pair|thiếu #|-5 21 0 -9
first pair|thiếu giáo|0 3 0 0
first pair|thiếu người|0 0 0 -9
first pair|thiệt hại|1 0 0 31
first pair|thoát khỏi|13 0 0 -6
first pair|thu cân|13 0 -2 0
first pair|thu gom|0 7 0 -1
first pair|thu hoạch|-1 0 0 0
first pair|thu hút|24 -1 -2 -2
first pair|thu hồi|2 0 1 0
first pair|thu ngân|-6 0 -1 0
first pair|thu nhập|8 0 -8 0
first pair|thu nsnn|1 0 0 -1
first pair|thu nội|-1 0 0 -1
first pair|thu nợ|-13 12 0 1
first pair|thu phí|-30 53 0 -3
first pair|thu quỹ|1 29 0 0
first pair|thu thuế|21 0 0 -63
first pair|thu tiền|13 0 0 37
first pair|thu trên|12 -4 0 -1
first pair|thu từ|29 10 0 0
first pair|thuế sử|1 1 0 -10
first pair|thuế thu|3 6 0 14
first pair|thuế đất|-2 5 0 0
first pair|thuộc nhóm|0 21 0 30
first pair|thành lập|1 0 0 0
first pair|thành phố|11 0 32 20
first pair|thành đoàn|0 0 11 0
first pair|thành ủy|0 0 1 1
first pair|thái gia|-7 7 0 0
first pair|thái độ|0 1 0 0
first pair|tháng #|2 29 -3 0
first pair|tháo gỡ|0 0 17 0
first pair|thêm #|37 -5 0 -21
first pair|thôn hạ|0 -28 5 7
first pair|thôn nào|-1 -1 16 -10
first pair|thôn thượng|0 -17 0 0
first pair|thông báo|0 0 -1 0
first pair|thông qua|-40 -1 -13 -13
first pair|thông tin|0 0 1 30
first pair|thương mại|-18 0 0 -1
first pair|thưởng tết|0 0 15 13
first pair|thạnh phong|0 0 0 3
first pair|thấp hơn|-17 17 0 14
first pair|thấp nhất|0 0 0 1
first pair|thẩm tra|-12 0 17 -9
first pair|thẩm định|0 1 0 -14
first pair|thế nhưng|-12 -26 0 0
first pair|thể thao|1 0 0 10
first pair|thị trấn|0 0 -3 1
first pair|thị xã|6 0 63 -1
first pair|thời gian|31 0 -1 0
first pair|thủ trưởng|0 0 14 0
first pair|thủy lợi|1 -11 0 -5
first pair|thủy sản|-8 0 0 1
first pair|thứ ba|0 -31 0 0
first pair|thứ hai|-2 -64 0 0
first pair|thứ năm|-4 -24 0 0
first pair|thứ sáu|0 0 0 -23
first pair|thứ tư|0 -26 0 0
first pair|thừa lệnh|0 0 -8 0
first pair|thực hiện|-1 0 -1 0
first pair|tiêm chủng|0 0 0 19
first pair|tiêm mũi|0 0 1 5
first pair|tiêm phòng|40 0 13 -27
first pair|tiêu hủy|0 0 0 6
first pair|tiến độ|0 19 0 -40
first pair|tiếp #|41 0 0 -7
first pair|tiếp công|1 8 -8 -45
first pair|tiếp dân|9 0 0 -28
first pair|tiếp nhận|-12 0 0 17
first pair|tiếp thu|0 0 -17 0
first pair|tiếp tục|0 0 18 -25
first pair|tiết kiệm|34 -7 1 9
first pair|tiền sử|-51 -27 0 -31
first pair|tiền thu|13 6 0 -23
first pair|tiểu thương|-21 25 0 4
first pair|tiểu thủ|12 0 0 0
first pair|tm -|11 0 0 1
first pair|tm .|-1 0 -8 0
first pair|toàn huyện|-9 0 0 0
first pair|toàn ngành|35 0 0 -9
first pair|toàn phường|-12 0 0 0
first pair|toàn tỉnh|0 0 0 -11
first pair|toàn xã|-1 2 -17 0
first pair|toàn đảng|31 -10 0 0
first pair|trang bị|0 1 0 0
first pair|tranh luận|-2 15 0 -5
first pair|trao #|25 0 0 -22
first pair|triển khai|30 0 0 -43
first pair|triệt xóa|25 0 0 -1
first pair|trong bối|0 -25 0 -6
first pair|trong bức|-41 -10 0 0
first pair|trong hai|0 0 26 -12
first pair|trong hạn|5 -1 0 0
first pair|trong khi|13 19 0 1
first pair|trong số|14 -9 0 32
first pair|trong tháng|-3 0 1 1
first pair|trong đó|-1 0 0 50
first pair|truy thu|2 0 0 25
first pair|trên #|-29 -10 -11 12
first pair|trên cơ|16 0 -37 0
first pair|trên đây|0 0 -9 0
first pair|trình ban|0 0 1 13
first pair|trình chủ|0 0 0 10
first pair|trình hđnd|3 0 -2 0
first pair|trình phương|0 0 0 8
first pair|trình trong|0 0 0 36
first pair|trình trước|0 0 1 15
first pair|trình tỉnh|0 0 17 9
first pair|trình ubnd|0 0 0 9
first pair|trình đề|0 0 11 -47
first pair|trước #|0 0 25 25
first pair|trước hết|-4 0 0 0
first pair|trước mắt|0 0 -14 -12
first pair|trường học|29 -9 0 6
first pair|trường hợp|0 0 11 0
first pair|trường lớp|1 -40 0 0
first pair|trường mầm|1 20 0 0
first pair|trường phối|-1 -1 9 0
first pair|trưởng các|0 0 -17 0
first pair|trưởng phòng|5 -26 0 0
first pair|trại lưới|-9 0 9 28
first pair|trạm xá|16 0 0 13
first pair|trạm y|9 0 3 0
first pair|trả #|11 -18 -12 -8
first pair|trả lại|28 0 4 16
first pair|trả lời|-10 0 0 17
first pair|trả mặt|12 0 0 0
first pair|trả nợ|0 0 14 1
first pair|trả đúng|0 0 0 18
first pair|trấn áp|0 0 2 25
first pair|trần hữu|0 0 -1 0
first pair|trật tự|-4 0 1 26
first pair|trẻ #|0 0 0 22
first pair|trọng tâm|-21 0 7 9
first pair|trồng #|18 0 0 -12
first pair|trồng cây|-1 0 18 36
first pair|trồng mới|19 -26 0 -27
first pair|trồng rừng|9 0 0 -36
first pair|trồng thay|0 0 0 39
first pair|trồng trọt|-28 0 0 0
first pair|trộm cắp|-2 8 0 22
first pair|trợ cấp|11 -8 0 19
first pair|trụ sở|0 47 0 0
first pair|trực tại|0 0 0 11
first pair|tt huyện|0 0 -16 0
first pair|tuy các|29 -1 0 0
first pair|tuy còn|-21 31 0 -29
first pair|tuy mưa|-51 -18 0 0
first pair|tuy nhiên|13 -7 0 0
first pair|tuy số|37 -2 0 0
first pair|tuy thời|0 -10 0 0
first pair|tuy vậy|-9 1 0 0
first pair|tuy đã|21 -14 0 0
first pair|tuyên truyền|-5 1 0 3
first pair|tuyển sinh|-2 4 0 0
first pair|tuần tra|0 0 1 -6
first pair|tài chính|-1 0 0 0
first pair|tái canh|17 23 0 -24
first pair|tình hình|1 0 0 0
first pair|tình trạng|0 25 0 -28
first pair|tính chiến|0 26 0 0
first pair|tính theo|5 9 0 -69
first pair|tính đến|36 -1 0 -25
first pair|tòa án|-1 0 0 -1
first pair|tôm nuôi|10 0 0 -6
first pair|tôm sú|0 0 0 -8
first pair|tăng cường|0 0 47 0
first pair|tăng trưởng|-14 0 -8 1
first pair|tư vấn|0 0 5 32
first pair|tại hội|0 0 12 18
first pair|tạm dừng|-37 0 0 0
first pair|tạm ở|0 -9 9 13
first pair|tạo việc|1 0 50 -24
first pair|tảo hôn|0 10 0 -37
first pair|tận thu|0 0 14 0
first pair|tập huấn|0 0 31 0
first pair|tập hợp|0 0 0 7
first pair|tập trung|-35 0 0 0
first pair|tặng #|25 0 0 -1
first pair|tặng quà|16 0 -9 2
first pair|tệ nạn|-7 14 0 0
first pair|tỉnh bố|0 0 0 -17
first pair|tỉnh về|0 0 0 44
first pair|tỉnh ủy|0 0 0 1
first pair|tố cáo|0 0 0 15
first pair|tốc độ|-2 0 0 0
first pair|tồn tại|0 -4 0 0
first pair|tổ chức|1 0 20 0
first pair|tổ công|34 0 0 0
first pair|tổ dân|0 -48 13 21
first pair|tổ đại|0 0 9 16
first pair|tổng chi|-11 -41 0 -2
first pair|tổng công|6 -7 -7 1
first pair|tổng giá|28 -1 0 44
first pair|tổng kinh|0 0 0 21
first pair|tổng kết|0 0 -7 -49
first pair|tổng mức|0 0 0 1
first pair|tổng nợ|0 5 0 14
first pair|tổng rà|0 0 0 1
first pair|tổng sản|23 2 0 0
first pair|tổng thu|52 -8 0 0
first pair|tổng trị|6 0 0 38
first pair|tổng trọng|0 19 0 18
first pair|tổng vốn|-9 -54 0 0
first pair|tổng đàn|0 0 0 19
first pair|tội phạm|8 0 0 0
first pair|từ chối|3 0 0 9
first pair|từ nay|0 0 -6 -14
first pair|từ ngày|-28 0 -8 -5
first pair|tự kiểm|0 3 0 -55
first pair|tự phê|-2 1 0 0
first pair|tỷ lệ|0 1 0 0
first pair|ubmttq việt|0 0 15 5
first pair|ubnd các|0 0 -9 -10
first pair|ubnd tỉnh|9 0 0 1
first pair|uvtw đảng|0 -1 0 0
first pair|vi phạm|2 -2 0 0
first pair|việc bàn|0 15 0 0
first pair|việc chuẩn|0 7 0 0
first pair|việc giám|0 13 0 0
first pair|việc học|8 26 -4 0
first pair|việc này|0 -26 40 -23
first pair|việc phải|0 0 -20 0
first pair|việc thực|34 0 -6 0
first pair|việc tập|0 15 0 -18
first pair|việc xử|0 1 0 0
first pair|việc đảng|0 11 0 0
first pair|viện kiểm|-18 0 -5 12
first pair|vp chấm|0 0 11 -15
first pair|và hđnd|0 0 15 -11
first pair|vùng đầm|10 0 0 0
first pair|văn bản|-3 18 0 -7
first pair|văn hóa|1 0 0 0
first pair|văn nghệ|0 0 0 7
first pair|vướng mắc|0 -1 1 0
first pair|vượt chỉ|0 0 0 19
first pair|vẫn còn|0 -2 0 0
first pair|vẫn để|-1 10 0 0
first pair|vận tải|-22 5 0 -17
first pair|vận động|12 0 3 0
first pair|vật liệu|1 -14 0 -6
first pair|vật tư|0 32 0 -1
first pair|vậy mà|14 -12 0 -9
first pair|về an|-51 0 -9 0
first pair|về chỉ|-39 -14 0 0
first pair|về lãnh|-2 -8 0 0
first pair|về ngân|-42 -3 -31 0
first pair|về nông|0 0 -21 0
first pair|về sản|-4 0 0 0
first pair|về văn|-26 0 -2 0
first pair|về xây|9 0 0 0
first pair|về y|-37 -14 0 0
first pair|vệ sinh|5 0 0 -13
first pair|vỉa hè|-2 3 0 -12
first pair|vị trí|-13 -5 0 0
first pair|vốn chương|0 1 0 0
first pair|vốn các|-11 17 0 16
first pair|vốn ngân|22 15 0 0
first pair|vốn xã|5 0 -2 7
first pair|vốn đăng|16 21 0 0
first pair|vốn đầu|-59 0 0 0
first pair|với trung|0 0 -14 0
first pair|vụ chiêm|13 0 0 0
first pair|vụ cưỡng|0 0 0 6
first pair|vụ mùa|0 0 0 42
first pair|vụ phạm|21 1 0 0
first pair|vụ việc|0 7 0 0
first pair|vụ xuân|6 -13 0 -29
first pair|vụ đông|0 6 0 27
first pair|xe điện|-2 19 0 -38
first pair|xin huyện|0 0 26 0
first pair|xin lỗi|0 0 0 10
first pair|xong ngày|0 0 0 23
first pair|xong trong|0 0 -13 -2
first pair|xong trước|0 0 1 26
first pair|xuất cảnh|-7 7 0 -15
first pair|xuất khẩu|0 8 -1 2
first pair|xuống giống|8 0 6 13
first pair|xây dựng|-6 0 -11 0
first pair|xây mới|33 0 0 10
first pair|xã ba|-19 -1 -1 0
first pair|xã biên|-19 1 0 0
first pair|xã hội|-52 0 1 -31
first pair|xã nào|0 0 17 -19
first pair|xã phải|0 0 30 -39
first pair|xã tân|0 0 0 34
first pair|xã đã|30 -35 -6 -37
first pair|xét tờ|0 0 -9 0
first pair|xóa #|0 0 0 -10
first pair|xóa hết|40 0 0 0
first pair|xóa xong|6 0 0 0
first pair|xưởng may|3 0 0 7
first pair|xảy ra|17 -15 0 44
first pair|xếp loại|-7 0 -19 -1
first pair|xếp thứ|7 0 0 45
first pair|xử lý|1 0 0 0
first pair|xử phạt|-5 7 0 34
first pair|y thông|-4 0 0 0
first pair|y tế|1 1 0 0
first pair|yên dũng|0 0 0 10
first pair|yêu cầu|24 -28 1 -22
first pair|án bị|0 0 0 -9
first pair|ô #|0 0 0 7
first pair|ô nhiễm|0 40 0 -10
first pair|ông huỳnh|-1 0 0 -1
first pair|ông nói|0 0 -15 -8
first pair|ông trần|0 -20 0 0
first pair|ý kiến|-2 0 -1 -1
first pair|ý thức|0 16 0 7
first pair|ăn uống|15 -10 0 21
first pair|đ /|0 0 -12 -3
first pair|đa số|0 0 0 1
first pair|đi lại|0 0 0 11
first pair|đi từng|-1 0 8 16
first pair|đinh công|0 0 -9 0
first pair|điều chuyển|0 0 0 29
first pair|điều hành|0 0 2 1
first pair|điều tra|18 0 -2 30
first pair|điều trị|55 0 -9 -23
first pair|điểm nhóm|0 0 0 6
first pair|điện biên|0 0 13 23
first pair|điện lưới|1 26 0 0
first pair|điện mặt|0 0 0 40
first pair|điện nông|30 0 0 -8
first pair|điện thương|-1 20 0 36
first pair|đoàn giám|-15 0 -35 0
first pair|đoàn thanh|0 0 1 0
first pair|đoàn thể|0 0 -20 0
first pair|đoàn đề|0 0 18 -10
first pair|đuối nước|20 -12 0 28
first pair|đài truyền|0 8 17 -50
first pair|đàn bò|0 0 0 -52
first pair|đàn gia|14 0 0 0
first pair|đàn lợn|0 0 0 -19
first pair|đào tạo|0 0 4 0
first pair|đáng lo|0 1 0 17
first pair|đáng nói|0 0 0 9
first pair|đáng tiếc|-11 -22 0 0
first pair|đã bàn|-24 0 0 -9
first pair|đã có|0 59 0 -25
first pair|đã hoàn|16 0 0 0
first pair|đã làm|34 -27 0 -39
first pair|đã lập|-12 15 0 4
first pair|đã phê|9 0 0 -10
first pair|đã tổ|16 0 0 0
first pair|đã đạt|23 0 0 0
first pair|đó là|-8 10 0 -17
first pair|đón #|8 0 0 -1
first pair|đóng cửa|0 0 0 -1
first pair|đô thị|1 0 0 20
first pair|đôn đốc|0 0 24 5
first pair|đùn đẩy|0 0 0 2
first pair|đúng chế|0 0 0 1
first pair|đúng dự|0 0 0 1
first pair|đúng hạn|0 0 0 3
first pair|đúng luật|1 -11 6 30
first pair|đúng phong|0 0 11 8
first pair|đúng quy|7 -1 0 22
first pair|đơn hàng|0 9 0 0
first pair|đơn thư|50 -21 0 9
first pair|đơn tố|0 -5 0 0
first pair|đơn vị|-2 0 0 0
first pair|đơn để|0 0 0 18
first pair|đưa #|0 0 0 3
first pair|đưa nga|0 0 -6 0
first pair|đưa số|0 0 0 34
first pair|đưa tỷ|-9 0 28 23
first pair|đưa vào|0 0 0 36
first pair|đường liên|2 0 0 -14
first pair|đường sá|-19 -11 0 0
first pair|đường trục|4 21 0 0
first pair|đường vào|0 0 0 -31
first pair|đường điện|23 -4 0 -44
first pair|được trong|-9 0 9 1
first pair|được tòa|2 -1 0 3
first pair|đại hội|13 0 1 -42
first pair|đạt #|9 0 0 26
first pair|đạt tiến|35 0 0 0
first pair|đạt và|0 0 0 38
first pair|đảm việc|10 -10 0 11
first pair|đảng viên|-8 29 -25 18
first pair|đất công|0 11 0 0
first pair|đất dịch|0 0 -12 0
first pair|đất vừa|0 0 0 -6
first pair|đất đai|7 0 -22 1
first pair|đấu tranh|0 0 7 0
first pair|đầu tư|-8 0 -1 -4
first pair|đẩy mạnh|0 0 42 -25
first pair|đẩy nhanh|1 -1 12 0
first pair|đặc biệt|-24 -3 -14 -1
first pair|đặc khu|0 0 0 22
first pair|đến #|5 0 0 39
first pair|đến hết|-2 0 0 34
first pair|đến khai|-25 0 0 0
first pair|đến nay|43 -11 0 -44
first pair|đến ngày|0 34 0 -20
first pair|đề nghị|0 0 -3 0
first pair|đề xuất|0 -2 3 33
first pair|đề án|-8 -40 0 -1
first pair|để #|0 14 -8 -15
first pair|để tỷ|0 0 10 19
first pair|để xảy|0 -8 0 1
first pair|để đạt|-1 0 -28 0
first pair|địa chính|0 -2 13 0
first pair|địa phương|0 0 -13 0
first pair|định hướng|0 0 8 16
first pair|định kỳ|0 0 12 11
first pair|đối chiếu|-24 0 0 12
first pair|đối thoại|0 -1 18 2
first pair|đối tượng|11 0 0 0
first pair|đối với|0 -1 -66 0
first pair|đồn biên|0 0 21 -56
first pair|đồng chí|0 0 1 -1
first pair|đồng thời|-19 0 -6 -46
first pair|độ che|11 0 0 -12
first pair|đội an|0 0 -24 0
first pair|đội cảnh|0 0 -27 0
first pair|đội thuế|0 0 14 13
first pair|đứng gần|-3 8 0 11
first pair|đứng thứ|2 0 0 16
first pair|ưu tiên|0 -1 19 28
first pair|ước cả|0 0 33 33
first pair|ước thiệt|0 0 0 6
first pair|ở vài|0 0 0 35
first pair|ủy quyền|0 0 0 14
first pair|ủy viên|0 0 5 11
first|"|0 -44 1 -18
first|#|0 0 0 6
first|-|0 0 -32 0
first|[|-11 0 62 0
first|ai|0 0 -23 32
first|an|1 0 0 -19
first|a|0 5 1 8
first|bao|0 1 0 0
first|ba|-8 3 -1 -8
first|bch|0 0 -1 -2
first|bhxh|0 0 -3 0
first|bhyt|0 0 -27 0
first|biên|19 0 0 0
first|biển|22 -1 0 -52
first|biểu|-33 1 -14 19
first|biện|0 0 -16 0
first|buôn|-26 38 0 2
first|buộc|3 -1 0 22
first|bài|-10 18 -21 -8
first|bà|0 0 0 -46
first|bác|0 12 0 0
first|bám|-19 -2 0 21
first|bán|-19 29 0 1
first|bãi|1 5 0 1
first|bên|-19 0 -15 0
first|bê|1 0 0 -6
first|bò|0 5 0 29
first|bùi|0 0 -3 10
first|bù|-36 -41 -13 0
first|bún|0 0 0 4
first|bưu|14 0 -1 -55
first|bước|15 0 0 0
first|bảng|0 0 -2 0
first|bản|11 0 0 20
first|bảo|0 0 0 25
first|bầu|0 0 -43 -19
first|bắc|-5 -1 0 13
first|bắt|46 -24 0 0
first|bằng|7 0 0 -16
first|bệnh|27 1 0 -15
first|bị|0 0 0 1
first|bỏ|0 0 0 1
first|bốn|10 6 -23 0
first|bố|0 12 5 0
first|bồi|0 0 0 3
first|bổ|0 -8 18 -13
first|bộ|6 0 0 -2
first|bờ|9 0 0 0
first|bởi|0 -21 -3 0
first|bức|-12 -36 -1 -10
first|bữa|0 2 0 4
first|cam|0 9 19 0
first|cao|9 19 0 3
first|ca|0 0 25 37
first|chia|-6 -7 20 0
first|chi|-5 0 0 1
first|chiếm|21 0 0 35
first|chiều|0 0 -1 0
first|cho|-25 0 1 16
first|chuyển|14 0 0 0
first|chuyện|-2 -22 -32 -3
first|chuẩn|0 0 8 -45
first|chuối|13 2 0 33
first|chè|44 0 0 -1
first|chép|0 17 0 17
first|chính|-28 -1 -5 13
first|chín|-21 0 0 0
first|chôm|10 0 0 0
first|chú|-23 -10 5 -6
first|chăm|0 0 -23 0
first|chăn|-15 14 0 0
first|chư|0 0 0 5
first|chương|2 0 1 21
first|chấm|0 0 26 0
first|chấn|0 0 1 0
first|chấp|-16 0 -28 0
first|chết|-17 -1 0 -3
first|chế|0 0 -19 1
first|chỉnh|27 -3 -8 1
first|chỉ|0 1 0 0
first|chịu|0 -4 7 0
first|chị|-11 -18 -1 -27
first|chọn|0 -9 28 1
first|chống|0 0 26 5
first|chốt|0 0 0 37
first|chợ|0 35 0 -53
first|chứng|9 -2 -4 5
first|chữa|0 0 0 6
first|cn|16 0 0 2
first|coi|0 0 0 44
first|con|1 -19 0 -5
first|cua|0 9 0 6
first|cuối|0 0 0 44
first|cuộc|0 0 0 -13
first|c|-8 0 35 0
first|cà|40 5 0 -33
first|cách|-10 13 0 22
first|các|0 0 0 -30
first|cái|-6 -17 0 -3
first|cánh|19 -15 0 26
first|cán|-4 30 1 -8
first|cát|3 7 0 2
first|cá|21 0 0 0
first|cân|0 0 11 8
first|cây|-1 0 0 -21
first|còn|-8 0 0 -67
first|có|-5 15 0 1
first|cô|0 0 0 10
first|cùng|-1 0 29 15
first|cúm|0 -7 0 -8
first|căn|0 0 -17 0
first|cũng|-58 -15 0 0
first|cơn|0 -12 0 0
first|cơ|0 0 -8 -1
first|cưỡng|-2 1 8 0
first|cải|2 0 -7 -1
first|cả|25 16 -18 3
first|cấm|0 0 29 34
first|cấp|35 0 1 0
first|cất|0 0 1 0
first|cấy|0 0 0 25
first|cầu|25 21 0 -11
first|cẩm|28 -8 -18 17
first|cắm|0 0 1 26
first|cắt|3 0 6 25
first|cỏ|0 4 0 15
first|cống|0 2 0 -36
first|cổng|-22 0 0 0
first|cờ|0 0 23 27
first|cục|0 0 20 -17
first|cụm|18 0 0 0
first|cụ|0 -8 -1 2
first|củng|1 0 40 0
first|cứu|0 0 0 36
first|cửa|-26 38 0 -39
first|cử|0 -26 0 -9
first|date|-4 0 0 0
first|di|0 22 0 -34
first|diễn|0 0 -19 0
first|diện|-10 1 0 0
first|diệt|0 0 0 24
first|doanh|-6 0 0 0
first|do|0 0 0 24
first|duy|38 0 0 -21
first|duyệt|24 0 0 18
first|du|0 -1 0 -9
first|dân|-30 12 0 1
first|dù|-34 0 0 -2
first|dư|1 -1 0 0
first|dưới|-45 25 0 1
first|dạy|34 -12 31 -25
first|dẫn|0 0 0 43
first|dẫu|-11 -58 0 0
first|dập|0 0 0 36
first|dặm|0 0 0 29
first|dịch|-10 0 0 0
first|dọn|0 -4 -17 -2
first|dồn|6 0 7 17
first|dứt|0 0 0 33
first|dữ|37 0 0 -45
first|dựng|44 0 0 28
first|dự|0 0 0 -1
first|ea|0 0 0 22
first|gdp|18 0 0 -11
first|ghi|1 0 0 0
first|giám|-1 0 0 5
first|giáo|-2 0 0 8
first|giá|-1 0 0 0
first|giúp|22 0 -2 -31
first|giải|1 0 0 1
first|giảm|-5 0 0 0
first|giống|10 0 0 15
first|giới|8 0 0 1
first|giữ|-24 0 7 0
first|grdp|18 0 0 -5
first|gtsx|0 7 0 -6
first|gây|-7 8 0 23
first|góp|23 -5 0 33
first|gắn|0 0 -23 -41
first|gốc|0 0 0 21
first|gỡ|1 -4 -9 -50
first|gửi|0 0 21 6
first|hai|0 8 -10 13
first|hiện|0 0 0 -2
first|hiệu|8 24 0 10
first|hn|0 0 19 0
first|hoàn|1 0 0 0
first|hoạt|0 3 0 0
first|huy|-1 6 0 0
first|huyện|0 0 0 -1
first|huấn|37 0 0 9
first|hàng|-7 10 0 1
first|hành|-8 7 0 -12
first|hà|18 -7 0 12
first|hòa|6 0 0 13
first|hđnd|0 0 -27 0
first|hơn|-2 1 0 -2
first|hư|18 -8 0 32
first|hướng|0 0 1 10
first|hạt|0 0 11 0
first|hạ|0 0 -6 0
first|hải|-24 -2 -15 -28
first|hằng|0 0 48 -9
first|hết|0 0 13 0
first|hệ|-3 0 0 -3
first|học|0 1 0 -44
first|họp|0 0 30 0
first|hỏi|0 24 -13 40
first|hồng|41 0 0 45
first|hồ|5 1 0 -21
first|hỗ|2 0 13 0
first|hộ|1 0 0 -1
first|hợp|16 4 0 9
first|hụt|-9 24 0 35
first|ia|0 0 0 43
first|in|0 0 0 1
first|kbnn|-11 0 3 -1
first|khai|0 0 4 -2
first|khen|22 0 0 28
first|khiếu|-2 13 0 0
first|khoanh|0 0 0 -47
first|khoa|0 0 0 21
first|kho|0 0 0 27
first|khoán|17 0 0 0
first|khuyến|-24 0 45 -21
first|khu|14 9 0 2
first|khách|0 11 0 0
first|khám|11 0 0 0
first|kháng|3 0 0 -11
first|khánh|37 0 0 21
first|khâu|-14 -15 0 -32
first|khép|0 -2 19 -41
first|khói|0 9 -6 12
first|khó|0 20 0 1
first|khôi|8 0 5 -17
first|không|70 0 0 0
first|khơi|0 0 2 11
first|khảo|-16 0 -3 -9
first|khả|13 0 0 -14
first|khẩn|-1 -1 22 -26
first|khắc|-28 0 -22 -17
first|khối|-24 1 0 1
first|khởi|2 0 34 1
first|kim|0 0 0 10
first|kiên|0 -3 10 -1
first|kiến|1 0 0 -43
first|kiểm|0 0 10 -3
first|kiện|20 0 35 21
first|kon|0 0 0 7
first|kèm|0 0 18 41
first|kè|-9 4 9 1
first|kém|-30 37 0 27
first|kéo|0 0 0 21
first|kê|-8 8 0 0
first|ký|17 -16 1 0
first|kẻ|0 0 25 2
first|kết|0 0 -1 0
first|kế|-12 -1 12 5
first|kể|0 -24 0 2
first|kịp|2 0 0 33
first|kỳ|-1 0 -1 -1
first|kỹ|-27 0 0 -11
first|lao|-21 4 0 -2
first|liên|0 21 0 0
first|loa|0 0 0 19
first|lo|0 0 11 -2
first|luân|0 0 38 0
first|luật|0 0 16 37
first|làm|14 0 0 5
first|làng|24 1 0 -22
first|lâm|-3 0 0 1
first|lãng|14 0 -12 4
first|lãnh|0 -11 -9 0
first|lê|0 0 -1 1
first|lò|0 6 0 35
first|lúa|-1 0 0 12
first|lý|0 -17 0 0
first|lĩnh|-23 0 0 3
first|lũy|8 0 0 -1
first|lưu|-1 0 -1 1
first|lương|0 0 0 -22
first|lượng|0 0 0 -7
first|lạc|0 0 0 15
first|lại|-29 -35 -4 -22
first|lạm|-1 9 0 -11
first|lấn|7 6 0 19
first|lấy|0 0 0 28
first|lần|0 23 -33 30
first|lập|1 0 0 11
first|lắc|5 0 0 7
first|lắp|35 -13 1 7
first|lễ|29 0 0 -6
first|lệ|33 0 0 1
first|lồng|-6 0 7 0
first|lỗi|-24 0 -30 5
first|lộ|0 0 0 -35
first|lớp|8 -3 0 0
first|lợn|35 0 0 54
first|lục|-11 14 0 2
first|lực|0 8 0 17
first|mai|0 0 -6 0
first|ma|0 13 0 5
first|minh|0 15 0 40
first|mong|0 0 0 -17
first|mttq|0 0 0 31
first|mua|0 26 22 0
first|muối|-15 -32 0 -9
first|muộn|0 0 0 20
first|mà|-9 21 0 48
first|máy|-25 0 0 23
first|mía|0 11 0 -4
first|môi|1 0 -4 0
first|mô|19 0 0 16
first|mùa|-22 0 0 -4
first|mường|0 0 0 18
first|mạnh|0 0 0 7
first|mất|0 15 0 32
first|mặc|8 -12 0 -1
first|mọi|0 0 42 0
first|mốc|2 0 4 73
first|mỗi|0 0 40 0
first|một|0 3 0 -1
first|mới|-24 31 0 30
first|mời|0 1 0 -1
first|mở|0 0 21 0
first|mục|-1 -1 0 0
first|mức|26 -4 0 3
first|mực|-9 -10 0 1
first|nam|0 0 0 17
first|nay|26 0 0 -11
first|ngay|-4 -7 -18 0
first|nga|-4 0 0 -1
first|nghe|-10 0 -2 1
first|nghiêm|0 0 -4 0
first|nghiên|0 0 8 0
first|nghiệm|12 11 -14 32
first|nghĩa|1 0 0 19
first|nghề|25 0 0 -33
first|nghị|0 0 -21 0
first|ngoài|0 -2 -1 0
first|nguyên|0 0 0 3
first|nguồn|0 0 0 18
first|ngành|25 -4 39 -13
first|ngô|-25 1 0 0
first|ngư|0 0 0 -33
first|người|0 -1 0 1
first|ngại|0 0 0 10
first|ngập|-1 17 0 -16
first|nhiều|0 1 0 -1
first|nhiệm|0 0 0 11
first|nhà|0 34 0 24
first|nhân|1 0 0 5
first|nhãn|31 -1 0 1
first|nhìn|2 -1 0 -1
first|nhóm|-37 28 0 -55
first|nhưng|0 7 0 0
first|như|5 -16 0 -26
first|nhất|0 0 0 10
first|nhầm|14 -12 0 16
first|nhận|0 6 -7 25
first|nhập|-15 -1 0 3
first|nhắc|0 -4 32 0
first|nhẹ|0 9 0 10
first|nhờ|24 -17 0 -29
first|những|0 -23 0 0
first|nhựa|16 0 -3 0
first|ninh|1 0 0 21
first|nq|0 0 0 9
first|nuôi|-1 -13 0 40
first|nâm|0 0 -13 0
first|nâng|0 0 1 0
first|né|0 0 0 29
first|nên|-2 0 0 -6
first|nói|-30 -9 0 0
first|nông|-2 -1 0 -1
first|năm|0 0 -1 0
first|năng|-1 0 0 10
first|nước|10 50 0 1
first|nạo|0 0 9 3
first|nắm|0 0 8 -14
first|nằm|-3 28 0 12
first|nếu|-14 15 0 35
first|nối|7 0 -1 0
first|nổi|-31 -3 0 -7
first|nộp|29 -1 26 -11
first|nợ|0 34 0 0
first|nửa|-14 19 0 0
first|pccc|-2 0 12 52
first|phong|1 0 0 -10
first|pháo|0 0 0 6
first|phát|0 0 0 -21
first|phá|37 -1 -3 -2
first|phân|-8 9 0 -7
first|phê|-7 -1 18 0
first|phí|5 12 0 0
first|phòng|0 -1 1 -1
first|phó|0 0 -1 -1
first|phương|0 0 0 2
first|phước|-29 11 -2 50
first|phường|0 -3 0 0
first|phạm|-1 0 -10 0
first|phạt|46 0 0 -28
first|phải|0 2 0 21
first|phản|-13 0 -40 -29
first|phấn|-15 0 23 -10
first|phối|0 0 0 1
first|phục|0 0 0 12
first|phụ|0 0 6 -1
first|qp|-3 0 0 0
first|quan|0 0 28 -40
first|qua|1 -3 0 -6
first|quy|21 27 -7 -7
first|quán|23 0 0 20
first|quá|16 5 0 1
first|quân|0 0 0 22
first|quảng|0 0 1 28
first|quản|-3 0 -21 -2
first|quận|-6 0 -15 -4
first|quế|0 0 0 -12
first|quốc|0 0 0 -1
first|quỹ|0 2 0 0
first|rau|16 0 0 -7
first|ra|9 0 -11 0
first|riêng|-8 0 -49 6
first|ruộng|0 -11 0 -4
first|rà|1 0 14 -14
first|rác|-21 19 -1 -12
first|rét|-25 0 0 0
first|rõ|-10 0 0 0
first|rơ|0 0 -2 0
first|rằng|25 0 0 -40
first|rừng|-27 3 0 -1
first|sai|9 0 -2 19
first|sang|0 0 -26 0
first|san|0 0 0 10
first|sa|0 0 0 31
first|sinh|0 0 0 -15
first|siết|0 0 30 0
first|song|0 7 0 0
first|so|-33 -1 0 34
first|soạn|0 2 0 -4
first|suối|0 0 0 9
first|sáng|0 0 1 0
first|sát|0 0 0 6
first|sáu|0 0 -4 0
first|sâu|0 -9 0 -9
first|sông|0 0 0 29
first|sĩ|-24 26 0 -5
first|sơn|1 -20 -8 0
first|sơ|-1 0 14 0
first|sạt|0 1 0 0
first|sản|9 0 0 0
first|sầu|1 0 0 14
first|sắp|5 0 23 -26
first|sẵn|0 0 3 19
first|sổ|8 8 -2 -14
first|sớm|0 0 28 0
first|sợ|0 0 0 25
first|sử|0 0 0 19
first|tai|23 1 -1 0
first|tam|-6 0 -3 7
first|tham|0 0 11 14
first|thanh|0 0 19 0
first|thay|30 -15 0 -21
first|thi|-3 0 0 5
first|thiết|-1 32 0 0
first|thiệt|1 0 0 31
first|thoát|13 0 0 -6
first|thu|0 0 -2 0
first|thuế|-40 21 0 -22
first|thuốc|0 -22 -2 -4
first|thuộc|1 3 0 54
first|thành|0 0 8 10
first|thái|-1 0 0 -1
first|tháng|1 26 -3 0
first|tháo|0 0 21 -5
first|thêm|29 -13 0 -18
first|thôn|0 -28 -1 0
first|thúc|0 0 59 -17
first|thăm|30 0 0 -1
first|thư|16 -13 0 52
first|thương|-18 0 0 -1
first|thưởng|0 0 15 13
first|thượng|-8 6 0 0
first|thạnh|0 0 0 3
first|thả|0 0 -26 1
first|thấp|-14 18 0 52
first|thẩm|-1 0 17 -11
first|thế|-8 -21 0 6
first|thể|0 0 0 11
first|thời|23 0 0 1
first|thủy|-11 0 0 0
first|thủ|0 0 13 0
first|thứ|-36 -47 0 -25
first|thừa|0 0 -8 0
first|thực|-6 0 -1 0
first|tinh|0 12 0 12
first|tiêm|26 0 2 -1
first|tiêu|0 0 0 4
first|tiến|0 19 0 -40
first|tiếp|0 0 0 -1
first|tiết|34 -7 1 9
first|tiền|-23 -10 0 -37
first|tiểu|0 5 0 36
first|tm|0 0 -2 0
first|toàn|0 1 0 0
first|tranh|0 12 0 -1
first|trao|50 0 0 -17
first|triển|30 0 0 -43
first|triệt|21 0 0 -2
first|trong|0 0 0 1
first|truy|1 0 1 21
first|tr|-15 -1 -36 -29
first|trà|0 0 0 17
first|trái|-41 -53 0 4
first|tránh|-31 -5 -28 -16
first|trên|0 0 -27 0
first|trình|0 0 0 1
first|trước|0 0 4 -2
first|trường|42 -23 0 0
first|trưởng|0 -5 -15 1
first|trại|-8 0 8 27
first|trạm|6 0 1 0
first|trả|0 0 3 25
first|trấn|0 0 2 32
first|trần|12 0 0 14
first|trật|-4 0 1 26
first|trẻ|-13 12 0 10
first|trễ|0 0 12 18
first|trịnh|0 -5 -20 0
first|trọng|-21 0 7 9
first|trồng|5 0 0 -9
first|trộm|-2 8 0 22
first|trợ|0 2 0 15
first|trụ|0 47 0 0
first|trừ|-35 -24 -1 -11
first|trực|14 0 2 0
first|ttpvhcc|1 -17 20 0
first|tt|0 0 23 0
first|tuy|33 -1 0 -22
first|tuyên|-5 1 0 3
first|tuyến|0 23 0 28
first|tuyển|4 0 0 -4
first|tài|-2 0 0 0
first|tàu|0 -8 -1 0
first|tái|-1 34 11 2
first|tân|1 0 0 17
first|tìm|0 0 18 0
first|tình|0 0 0 -9
first|tính|0 1 0 -61
first|tòa|-1 0 0 -1
first|tôm|0 0 0 -20
first|tăng|-1 0 -2 0
first|tư|0 0 0 -12
first|tương|-39 6 0 -28
first|tưới|0 0 0 26
first|tại|-1 0 0 3
first|tạm|-13 0 0 0
first|tạo|0 2 48 -27
first|tảo|0 10 0 -37
first|tận|-5 11 12 9
first|tập|-8 0 28 0
first|tặng|31 0 -1 0
first|tết|0 0 -1 0
first|tệ|10 -4 0 -2
first|tỉnh|0 0 0 1
first|tốc|-2 0 0 0
first|tố|-31 0 0 0
first|tổng|0 -1 0 1
first|tổ|1 0 9 1
first|tội|8 0 0 0
first|tới|-51 0 9 0
first|từng|0 0 31 1
first|từ|0 0 -8 -7
first|tự|-1 1 0 -61
first|tỷ|0 1 0 0
first|ubmttq|0 0 19 0
first|uvtw|0 -1 0 0
first|viettel|0 0 0 29
first|vi|1 -1 0 0
first|viện|-13 0 -10 12
first|vp|0 -22 42 -1
first|vt|0 0 -9 0
first|vài|0 6 0 6
first|vàng|0 -4 0 14
first|và|0 0 0 -18
first|vá|0 0 0 -6
first|vì|-4 36 0 37
first|vùng|10 0 0 -39
first|văn|1 0 0 0
first|vướng|0 0 9 0
first|vườn|0 0 0 -33
first|vượt|0 0 17 35
first|vải|30 -1 0 -43
first|vẫn|-20 9 0 0
first|vận|0 0 2 0
first|vật|0 1 0 0
first|vậy|14 -12 0 -9
first|về|-37 -20 -38 0
first|vệ|5 0 0 -13
first|vỉa|-2 3 0 -12
first|vị|-13 -5 0 0
first|vốn|-1 9 0 -1
first|với|-45 -11 -32 0
first|vụ|0 0 0 16
first|vừa|-33 -19 12 4
first|xe|-6 16 0 -13
first|xin|0 0 20 -24
first|xong|0 0 -1 0
first|xuất|-3 12 -1 3
first|xuống|8 0 6 13
first|xác|-22 -20 -29 -22
first|xã|0 -10 0 0
first|xét|-6 0 -4 0
first|xóa|20 0 -39 0
first|xưởng|0 6 0 1
first|xảy|17 -15 0 44
first|xả|0 0 0 13
first|xếp|0 0 -4 5
first|yên|0 2 0 1
first|yêu|24 -28 1 -22
first|án|2 11 0 -10
first|ít|-22 28 0 21
first|ông|-1 -19 9 -39
first|ô|0 1 0 0
first|ý|-1 9 0 0
first|ăn|10 0 0 32
first|đa|0 0 0 1
first|đinh|0 0 -12 0
first|đi|-7 0 1 12
first|điều|1 -3 1 16
first|điểm|0 1 0 0
first|điện|32 1 0 0
first|đo|-2 0 31 0
first|đuối|20 -12 0 28
first|đ|0 0 -12 -3
first|đài|0 1 13 -41
first|đàn|0 0 0 -34
first|đào|0 3 2 0
first|đám|8 0 0 0
first|đáng|0 -34 0 1
first|đánh|-1 0 0 0
first|đá|-22 -3 0 -12
first|đã|5 1 0 -2
first|đê|-14 25 0 0
first|đóng|0 0 0 2
first|đón|0 0 -6 -13
first|đó|-9 13 0 -20
first|đôn|0 0 24 5
first|đô|1 0 0 36
first|đùn|0 0 0 14
first|đúng|0 0 0 54
first|đơn|-1 0 0 0
first|đưa|0 0 20 0
first|đường|17 19 0 -29
first|được|2 -3 3 6
first|đại|3 0 0 -40
first|đạt|36 0 0 37
first|đảm|10 -10 0 11
first|đảo|0 -13 0 39
first|đất|21 0 -17 11
first|đấu|0 0 22 0
first|đầu|-6 0 -1 -2
first|đẩy|0 0 41 -4
first|đậu|19 0 0 12
first|đắk|-5 -34 -4 0
first|đặc|-18 -2 -2 0
first|đặt|-3 -9 6 -10
first|đến|0 1 0 0
first|đề|0 0 -1 0
first|để|0 0 -32 -5
first|định|0 0 0 -1
first|đọc|-4 1 0 4
first|đối|-1 0 -1 0
first|đồng|0 0 0 -7
first|đồn|0 0 21 -56
first|đội|-7 0 -4 2
first|động|-11 -7 0 34
first|độ|11 0 0 -12
first|đợt|-19 25 -11 7
first|đủ|0 0 0 12
first|đức|0 0 0 32
first|đứng|0 0 0 27
first|đừng|0 0 24 29
first|ước|-1 2 22 28
first|ở|-60 0 0 0
gives a body work|,|0 0 1 -1
gives a body work|:|0 0 19 -23
gives a body work|;|0 0 34 -4
gives work|none :|0 0 15 0
gives work|none ;|2 0 1 0
gives work|open ,|0 0 0 14
gives work|open :|1 0 0 0
gives work|result ,|3 0 0 3
gives work|result :|43 -20 0 0
gives work|result ;|55 -3 0 -77
gives work|result alone|69 0 0 0
gives work|result start|0 -3 0 0
gives work|shortcoming :|0 8 0 0
gives work|shortcoming ;|0 13 0 -3
gives work|shortcoming alone|0 5 0 0
gives work|task ,|0 0 45 -15
gives work|task :|0 0 113 -14
gives work|task ;|0 0 42 -58
gives work|task alone|0 0 274 0
gives work|task start|0 0 27 0
has|count|50 0 0 -18
has|fall|0 51 -1 -15
has|figure|1 0 -12 0
has|rise|44 0 0 0
has|target|0 0 -33 -1
heading|"|11 -3 0 -30
heading|%|0 0 27 14
heading|(|-3 -6 -2 0
heading|)|9 -11 -1 11
heading|,|6 2 0 24
heading|-|-23 -1 0 1
heading|.|-12 7 -20 13
heading|/|-16 -2 3 -18
heading|02|0 0 -12 -2
heading|10|-25 -1 -36 -28
heading|11|0 0 35 35
heading|12|-10 2 38 3
heading|15|-11 4 0 -17
heading|19|0 0 -23 0
heading|2005|43 19 0 -11
heading|2006|0 0 -12 -1
heading|2007|-7 -17 -2 -14
heading|2010|-4 12 -19 -34
heading|2011|-22 -7 -21 1
heading|2013|-11 -6 13 -37
heading|2014|-30 -2 -26 0
heading|2016|0 0 -3 -47
heading|2017|0 0 18 -23
heading|2018|-14 -6 -2 -22
heading|2019|1 -1 -2 14
heading|2020|-1 -2 -5 0
heading|2022|-1 0 -25 6
heading|2023|0 0 -16 0
heading|2024|0 -1 1 17
heading|2025|0 0 -9 -17
heading|2026|-18 -13 7 8
heading|2027|-17 -1 -28 0
heading|248|1 1 0 3
heading|293|18 0 0 12
heading|2|0 0 -1 0
heading|30|12 -9 0 13
heading|32|12 -10 0 11
heading|3|-1 0 1 21
heading|4|0 -1 8 -1
heading|5|-7 0 -6 11
heading|6|0 -11 -14 -4
heading|7|-12 0 -1 0
heading|8,2|0 0 27 14
heading|85|0 0 27 14
heading|8|0 0 -11 4
heading|9|6 -22 -19 -9
heading|:|8 -1 0 2
heading|;|2 2 -6 -5
heading|[|-1 0 5 4
heading|]|-1 0 5 4
heading|a|-1 0 0 0
heading|ban|0 0 0 6
heading|ba|-1 -19 0 8
heading|bhyt|0 -9 15 11
heading|binh|0 0 3 -4
heading|biên|-27 -16 -21 -9
heading|biển|10 -11 0 8
heading|biện|4 -5 14 25
heading|btv|-1 0 0 0
heading|buôn|7 -1 14 6
heading|b|-5 48 3 33
heading|bài|-5 -11 -14 -24
heading|báo|0 0 1 0
heading|bên|19 1 0 -2
heading|bình|-10 6 -7 12
heading|bông|-15 -17 3 -19
heading|bùi|16 20 0 1
heading|băn|-5 -27 -13 6
heading|bản|-3 28 1 1
heading|bảo|-18 3 0 31
heading|bầu|-22 -19 -15 -24
heading|bằng|-12 -3 -15 -7
heading|bệnh|-19 -26 18 24
heading|bị|-15 -17 3 -19
heading|bối|-17 -25 -22 -19
heading|bổ|-1 0 5 4
heading|bộc|8 14 0 5
heading|bộ|0 -1 -6 -18
heading|ca|0 0 15 -17
heading|chi|-13 4 1 3
heading|chiếu|-11 16 -5 17
heading|cho|-21 -5 -38 -17
heading|chung|-17 -2 1 0
heading|chuyển|0 -21 0 12
heading|chuẩn|-15 -17 3 -19
heading|chánh|0 0 -35 0
heading|chép|0 25 -3 4
heading|chính|16 1 0 11
heading|chăm|-1 6 -8 -9
heading|chăn|1 -8 -4 3
heading|chưa|-1 1 -26 5
heading|chương|-41 -36 -41 -32
heading|chấp|-2 -4 -1 3
heading|chế|-13 -1 0 1
heading|chỉ|-21 -31 -53 0
heading|chống|-12 0 -6 -3
heading|chốt|0 0 15 -17
heading|chủ|0 -17 0 7
heading|chức|-20 -9 15 21
heading|chữa|-20 -13 27 27
heading|cnqsd|0 0 20 0
heading|cnvclđ|-13 13 0 26
heading|cn|1 -33 0 58
heading|ct|-11 16 -5 17
heading|cuối|-1 0 1 12
heading|cuộc|5 -3 0 -16
heading|c|0 33 38 65
heading|cách|7 0 -1 1
heading|các|0 -4 2 13
heading|cái|-1 0 -8 -16
heading|cán|-6 -33 5 -6
heading|cáo|1 0 0 -2
heading|cát|-5 0 -6 -5
heading|cân|-18 -24 -10 -3
heading|cây|-21 -5 -38 -17
heading|còn|0 39 11 17
heading|có|-64 -3 -31 9
heading|công|-1 1 0 -2
heading|căn|-1 0 0 0
heading|cơ|0 0 2 -11
heading|cư|0 0 40 0
heading|cạnh|19 1 0 -2
heading|cải|7 0 -1 1
heading|cảng|18 0 0 12
heading|cảnh|-25 -27 0 -24
heading|cấp|23 -13 0 20
heading|cầu|-10 -22 1 -5
heading|cố|0 0 -27 -21
heading|cộng|-14 0 0 0
heading|cục|-4 0 0 8
heading|của|22 0 -8 15
heading|củng|0 0 -27 -21
heading|cử|-22 -19 -15 -24
heading|danh|0 -12 13 4
heading|do|12 18 0 14
heading|dung|0 21 -1 -8
heading|du|-5 6 0 24
heading|dài|0 0 -7 -4
heading|dịch|29 -6 18 13
heading|dục|0 0 5 6
heading|dữ|0 0 -26 29
heading|dựng|6 0 -14 5
heading|dự|-21 -9 -26 1
heading|gai|-1 0 0 0
heading|ghi|4 23 -4 1
heading|giang|0 0 7 31
heading|gian|0 0 14 0
heading|giao|-1 0 -20 -10
heading|già|0 0 15 -17
heading|giám|0 -32 -23 0
heading|giáo|-3 0 27 6
heading|giá|8 -1 -8 0
heading|giải|-9 -6 -16 7
heading|giấy|0 0 20 0
heading|giữa|-18 0 -17 0
heading|gì|0 0 15 29
heading|gọi|-5 -8 0 -6
heading|gọn|-33 -6 -15 -14
heading|gửi|0 -12 13 4
heading|hai|0 0 -3 -1
heading|hay|-36 -14 0 -26
heading|hiện|0 -3 0 14
heading|hoàn|0 0 -26 29
heading|hoạch|-20 -15 -7 11
heading|hành|3 0 -6 5
heading|hình|-6 10 -6 -17
heading|hóa|7 0 1 13
heading|hđnd|-15 -1 2 -4
heading|hơn|8 14 0 5
heading|hướng|-9 -1 23 0
heading|hưởng|0 -12 13 4
heading|hạn|-10 -1 -5 2
heading|hạt|-4 0 4 -13
heading|hạ|-12 0 10 0
heading|hải|0 0 -30 -8
heading|hậu|0 0 20 41
heading|hệ|-32 -2 -9 -5
heading|học|-3 0 -6 -4
heading|họp|-10 -4 -11 -4
heading|hồ|0 0 -5 0
heading|hỗ|-6 -18 -7 -1
heading|hợp|-20 1 -10 19
heading|iii|0 0 0 11
heading|ii|-7 0 0 -1
heading|iv|-4 0 2 33
heading|ix|-9 0 -26 -12
heading|i|-6 -7 0 -26
heading|khai|13 -15 4 26
heading|kho|6 -1 -3 -16
heading|khoáng|1 0 23 0
heading|khoăn|-5 -27 -13 6
heading|khuyết|-32 13 0 0
heading|khu|0 0 34 0
heading|khác|10 -8 0 19
heading|khái|-3 -32 -15 -7
heading|khám|-20 -14 -2 13
heading|khánh|-5 0 0 0
heading|khéo|11 -3 0 -30
heading|khê|-7 0 -4 0
heading|khóa|0 -20 -11 9
heading|khó|0 40 0 37
heading|khăn|0 35 -2 24
heading|khảo|0 0 -12 -21
heading|khắc|0 -9 -4 18
heading|kinh|7 -12 -5 19
heading|kiên|-10 -8 -8 -2
heading|kiến|12 0 0 10
heading|kiểm|-7 0 -17 8
heading|krông|-15 -13 3 -18
heading|ktxh9|-41 -50 -9 47
heading|kết|6 0 -5 0
heading|kế|-1 -19 -7 0
heading|kỳ|-10 -3 -11 -3
heading|kỷ|-18 -28 11 5
heading|lao|-12 8 0 23
heading|lhpn|-1 0 -4 0
heading|liên|-18 -17 12 -7
heading|liệu|-26 1 -24 27
heading|lo|-1 6 -8 -9
heading|luận|13 -1 1 -26
heading|luật|-18 -28 11 5
heading|làm|0 -3 13 15
heading|làng|0 -12 14 0
heading|là|0 -1 -11 -26
heading|lâm|0 -2 -7 -7
heading|lãnh|4 3 1 -8
heading|lên|0 -5 -16 -18
heading|lòng|-12 -3 -15 -7
heading|lý|13 0 0 4
heading|lĩnh|-12 2 -2 3
heading|lưu|-16 15 0 15
heading|lương|-4 0 0 0
heading|lượng|-7 16 0 19
heading|lại|-5 -12 2 -20
heading|lần|8 -2 4 4
heading|lập|0 -11 13 1
heading|lậu|0 0 47 35
heading|lệ|-18 0 -17 0
heading|lịch|-5 6 0 24
heading|lộc|-16 -5 -3 6
heading|lộ|3 12 0 3
heading|lớn|-18 -24 -10 -3
heading|lợi|10 5 -9 -8
heading|lục|0 0 -1 0
heading|lực|0 0 20 0
heading|ma|0 -3 2 -6
heading|minh|-4 0 4 -13
heading|máy|-34 16 -24 0
heading|mã|-2 0 0 0
heading|môi|21 0 -1 14
heading|mưu|17 -8 1 14
heading|mười|-4 -2 2 7
heading|mạc|-5 -4 5 8
heading|mại|-3 -3 -10 16
heading|mấy|0 0 -2 0
heading|mắc|0 39 0 40
heading|mặt|0 7 0 -3
heading|mối|0 -1 -11 -26
heading|một|-3 -11 -8 -8
heading|mới|-24 0 -4 -27
heading|mục|-21 -16 -11 4
heading|mỹ|18 0 0 12
heading|nam|-12 0 0 0
heading|nay|-4 0 17 17
heading|ngay|0 0 22 26
heading|nga|0 0 -1 0
heading|nghe|29 32 -17 32
heading|nghiêm|19 1 0 -2
heading|nghiệm|0 22 -1 -9
heading|nghiệp|3 -6 -8 12
heading|nghĩa|0 0 -5 0
heading|nghệ|0 0 25 -19
heading|nghị|0 -9 -4 1
heading|ngoài|0 0 10 7
heading|nguyên|-11 -18 -47 1
heading|ngành|1 26 -10 27
heading|ngân|9 -3 0 11
heading|người|-1 -21 14 17
heading|ngạn|0 0 -1 0
heading|nhai|-4 0 0 8
heading|nhanh|20 19 -22 3
heading|nhiệm|0 -15 0 6
heading|nhum|-1 -2 -9 0
heading|nhà|2 0 0 2
heading|nhánh|18 0 0 12
heading|nhân|0 0 0 1
heading|nhìn|26 -15 0 -31
heading|nhóm|-12 2 -10 11
heading|nhất|-2 0 0 -3
heading|nhận|-23 0 -5 24
heading|những|-13 33 0 1
heading|nsnn|1 25 0 23
heading|nuôi|1 -8 -4 3
heading|nâng|1 1 0 3
heading|nét|31 -11 -12 16
heading|nói|8 -12 0 -4
heading|nông|5 -6 15 8
heading|năm|0 -12 -1 0
heading|năng|-5 12 0 15
heading|nơi|0 0 16 22
heading|nước|4 0 0 13
heading|nắm|8 16 0 20
heading|nẵng|0 -23 -6 0
heading|nối|-4 0 0 8
heading|nội|-1 33 0 -7
heading|nộp|-6 -18 -7 -1
heading|nợ|5 4 -12 -15
heading|nữ|17 11 16 14
heading|pctt|28 0 -4 6
heading|phong|10 18 11 14
heading|pháp|-22 -9 -7 24
heading|phát|0 0 0 1
heading|phân|-6 -3 -7 1
heading|phê|-34 34 -25 21
heading|phòng|0 0 14 8
heading|phó|0 0 -6 0
heading|phú|-1 0 -24 0
heading|phương|-12 -2 20 0
heading|phạm|-14 13 -1 -1
heading|phải|24 -7 -6 0
heading|phản|40 6 0 1
heading|phấn|-3 0 7 9
heading|phần|-4 0 0 0
heading|phối|0 12 -8 38
heading|phục|0 -9 -23 11
heading|phụ|17 11 16 14
heading|phức|0 0 15 -17
heading|ptnt|-5 -6 5 38
heading|ql17|-4 0 0 8
heading|ql37|-4 0 0 8
heading|qpan|40 -2 0 32
heading|quan|-1 4 -3 13
heading|qua|11 26 0 6
heading|quyết|-9 -10 -47 -4
heading|quyền|13 0 -1 4
heading|quán|11 -3 0 -30
heading|quát|-3 -32 -15 -7
heading|quân|0 0 -27 -21
heading|quý|-1 -1 0 29
heading|quản|14 0 0 5
heading|quả|5 0 0 0
heading|quận|0 0 17 17
heading|quốc|0 -6 -2 0
heading|quỹ|11 -1 0 -21
heading|ra|40 -8 0 1
heading|rõ|8 14 0 5
heading|rút|0 22 -1 -9
heading|sau|0 0 11 0
heading|so|8 14 0 5
heading|soát|0 7 0 38
heading|sung|-1 0 5 4
heading|sách|8 -9 11 13
heading|sát|0 -37 -14 0
heading|sáu|0 -8 16 18
heading|sông|-2 0 0 0
heading|sơn|-1 -1 0 -4
heading|sạch|2 16 0 11
heading|sản|-1 0 0 20
heading|sẽ|0 0 39 26
heading|số|-13 -12 -26 10
heading|sở|0 0 22 1
heading|sửa|0 0 31 34
heading|sự|-18 0 -7 6
heading|tam|-3 0 -12 0
heading|tham|17 -8 1 14
heading|thanh|2 0 -6 -31
heading|theo|-12 -7 11 21
heading|thi|0 -8 -11 13
heading|thiện|0 0 -26 29
heading|thu|6 24 0 9
heading|thuế|20 -19 -24 -3
heading|thành|0 0 0 8
heading|tháng|-3 -26 0 3
heading|thêm|-6 0 0 0
heading|thí|0 0 -12 -21
heading|thôi|0 -12 13 4
heading|thông|-1 -11 15 36
heading|thôn|-24 0 6 -23
heading|thúc|0 0 -8 0
heading|thú|3 0 -26 1
heading|thương|-3 -5 -9 14
heading|thường|6 0 0 -14
heading|thạch|-2 0 -11 0
heading|thảo|-17 -42 -23 -11
heading|thẩm|-16 0 -17 0
heading|thẳng|42 -15 0 -1
heading|thẻ|0 -12 13 4
heading|thể|0 0 1 0
heading|thịnh|-7 0 -8 -3
heading|thọ|0 0 -20 0
heading|thống|-1 1 0 -38
heading|thời|0 0 14 0
heading|thủy|23 -34 0 38
heading|thủ|0 0 -36 42
heading|thức|0 0 8 26
heading|thứ|0 0 -9 -4
heading|thửa|0 0 20 0
heading|thực|0 -1 0 15
heading|tinh|-33 -6 -15 -14
heading|tin|-9 0 17 -1
heading|tiêu|-30 -26 -21 4
heading|tiến|0 0 -8 0
heading|tiếp|-11 0 -14 -44
heading|toàn|7 2 -1 -6
heading|toán|-9 -2 -10 -26
heading|tpcp|1 1 0 3
heading|tp|-2 0 -8 0
heading|tra|21 -6 -10 0
heading|triển|4 0 0 12
heading|trong|-27 0 -6 21
heading|trung|-14 8 -6 31
heading|truyền|13 -12 -9 9
heading|trào|11 19 13 14
heading|trên|13 -12 0 9
heading|trình|-2 -2 -13 -40
heading|trì|-26 -16 22 23
heading|trí|0 -32 0 -1
heading|trương|13 -12 0 9
heading|trước|8 14 0 5
heading|trường|21 0 -1 15
heading|trưởng|-16 0 -27 1
heading|trạng|3 -6 0 -19
heading|trảng|0 0 -1 0
heading|trấn|0 0 -15 38
heading|trật|-10 13 0 7
heading|trị|-1 -21 -2 -21
heading|trọng|0 0 38 -10
heading|trọt|-3 -26 0 35
heading|trồng|-12 -27 -36 10
heading|trợ|-6 -18 -7 -1
heading|trực|-11 0 -8 -16
heading|tuy|8 14 0 5
heading|tuyên|12 -11 0 8
heading|tuần|0 0 15 -17
heading|tài|13 23 14 14
heading|tác|-1 7 -5 -6
heading|tâm|0 0 24 -7
heading|tên|0 0 16 22
heading|tình|-3 9 0 -17
heading|tóm|6 16 -35 15
heading|túc|19 1 0 -2
heading|túy|-5 -8 0 -6
heading|tăng|-18 -12 40 0
heading|tư|-13 24 -3 9
heading|tưởng|2 -24 0 40
heading|tại|2 -1 0 9
heading|tạo|0 0 -3 0
heading|tạp|0 0 15 -17
heading|tầng|-12 -1 21 2
heading|tập|-12 -1 3 32
heading|tắt|0 4 -8 4
heading|tẻh|0 0 -1 0
heading|tết|-11 16 -5 17
heading|tế|8 -12 0 28
heading|tịch|0 0 -9 -5
heading|tồn|3 0 0 12
heading|tổng|-4 -1 -1 15
heading|tổ|-1 0 0 1
heading|tộc|-15 0 8 20
heading|tội|-13 14 0 -1
heading|tới|0 -15 12 12
heading|tục|-33 -6 -15 -14
heading|từng|0 -22 12 3
heading|từ|-22 10 12 20
heading|tự|-16 29 -23 29
heading|tỷ|0 0 27 14
heading|ubmttq|0 0 9 17
heading|ubnd|0 0 0 10
heading|u|-4 0 4 -13
heading|vhxh|0 -12 13 4
heading|vinh|-8 -7 -8 0
heading|vi|-14 13 -1 -1
heading|viên|6 1 -8 -27
heading|viễn|0 0 -1 0
heading|việc|15 -14 1 12
heading|việt|-13 0 0 0
heading|v|-1 0 -2 0
heading|vài|31 -11 -12 16
heading|vào|18 0 0 12
heading|và|-1 -5 -18 0
heading|võ|-4 0 0 8
heading|văn|6 0 1 11
heading|vướng|0 39 0 40
heading|vườn|-4 0 4 -13
heading|vấn|-16 15 -15 16
heading|vận|13 -20 -17 0
heading|vật|-31 -12 0 22
heading|vậy|8 14 0 5
heading|về|-1 2 7 5
heading|vệ|-13 3 -7 2
heading|vị|-1 0 5 4
heading|vốn|6 5 -4 20
heading|với|0 9 26 43
heading|vụ|0 -13 0 1
heading|vực|-12 1 0 1
heading|xong|0 0 24 13
heading|xuyên|-3 -7 0 2
heading|xuân|-35 -11 -36 0
heading|xuất|10 0 1 5
heading|xviii|0 0 -1 0
heading|xv|10 -23 6 24
heading|xác|-28 -19 -17 43
heading|xây|6 0 -14 5
heading|xã|0 -2 0 1
heading|y|-7 22 28 18
heading|yêu|-10 -19 2 3
heading|yếu|0 1 -1 3
heading|án|-19 2 1 29
heading|ông|16 20 0 1
heading|ý|-9 17 -21 20
heading|đai|-19 -10 0 -5
heading|điều|12 -12 9 14
heading|điểm|14 3 -20 4
heading|đo|0 0 -8 0
heading|đt|20 0 0 12
heading|đua|13 -12 -9 9
heading|đ|0 0 17 18
heading|đào|0 0 -3 0
heading|đà|0 -23 -6 0
heading|đánh|8 -1 -8 0
heading|đán|-7 0 -8 -3
heading|đây|0 -32 -10 9
heading|đã|7 0 -1 -1
heading|đê|3 -1 18 15
heading|đích|-23 -20 12 7
heading|đông|-7 -11 -2 0
heading|đơn|-1 0 2 0
heading|đường|0 -5 -17 -18
heading|được|25 2 -10 -1
heading|đạc|0 0 -8 0
heading|đại|-10 15 -6 16
heading|đạo|4 3 1 -8
heading|đạt|0 -21 0 -3
heading|đạ|0 0 -1 0
heading|đảm|-12 0 10 23
heading|đảng|-2 -2 -5 0
heading|đất|-18 -9 14 -3
heading|đấu|-3 0 7 9
heading|đầu|1 0 0 -1
heading|đắp|-11 16 -5 17
heading|đặc|0 0 -2 0
heading|đến|-21 0 1 15
heading|đề|-2 2 0 21
heading|địa|12 18 0 14
heading|đối|-19 -27 0 0
heading|đồng|0 0 0 -1
heading|đổi|0 -15 4 0
heading|đội|-5 -8 0 -6
heading|động|-8 5 0 19
heading|độ|0 0 36 -53
heading|ưu|23 -24 0 13
heading|ủy|0 0 -1 0
is|body-led|0 0 0 -1
is|deed|16 0 0 0
is|due|0 0 24 0
is|labelled|-1 0 3 1
is|last|-19 0 0 0
is|opened|0 0 0 -1
is|opening|-81 -120 -18 -31
is|piece|18 89 20 0
is|promised|-1 0 -33 -1
joint behind|:|-41 -33 -53 0
joint behind|;|1 0 0 1
joint behind|start|-1 0 -1 8
joint behind|turn|4 0 0 0
last pair|# %|0 0 0 2
last pair|# )|0 0 1 3
last pair|# buôn|10 17 0 -5
last pair|# bản|-12 25 0 0
last pair|# bậc|0 35 0 0
last pair|# ca|1 8 0 15
last pair|# cháu|13 -19 0 -12
last pair|# chợ|-1 18 0 0
last pair|# con|-54 -14 -13 0
last pair|# cuộc|0 0 0 18
last pair|# căn|-43 0 -43 -5
last pair|# cấp|-15 0 0 -13
last pair|# cặp|0 15 0 17
last pair|# em|-2 -7 0 0
last pair|# giấy|-33 -6 -15 -14
last pair|# huyện|31 -8 -3 -30
last pair|# hộ|0 27 0 0
last pair|# kg|42 0 0 29
last pair|# khóm|1 0 0 -3
last pair|# không|-19 -5 13 0
last pair|# km|0 -13 0 1
last pair|# lượt|15 0 0 -30
last pair|# lần|-1 11 0 0
last pair|# m|0 1 0 22
last pair|# ngày|0 0 5 -1
last pair|# người|-14 -1 -1 -5
last pair|# nhà|-41 0 -19 -11
last pair|# năm|0 -11 0 0
last pair|# phút|10 0 0 -11
last pair|# phường|-1 0 0 -1
last pair|# sao|37 0 0 24
last pair|# tháng|-6 0 0 0
last pair|# thôn|17 0 27 9
last pair|# trường|47 -11 0 0
last pair|# trạm|0 0 14 0
last pair|# tuổi|0 0 0 12
last pair|# tạ|0 24 0 44
last pair|# tấn|5 0 0 0
last pair|# tỷ|21 -1 23 41
last pair|# việc|-15 47 0 -12
last pair|# vụ|4 19 0 0
last pair|# xã|0 1 0 19
last pair|# điểm|-12 12 0 -18
last pair|# đơn|0 0 0 -15
last pair|% )|20 1 0 0
last pair|% dt|-3 31 0 26
last pair|% kh|0 0 0 1
last pair|& đt|0 0 13 15
last pair|, bài|10 0 0 -10
last pair|, phường|3 0 -3 0
last pair|- an|-3 0 0 0
last pair|- btc|0 0 0 1
last pair|- cp|0 0 51 1
last pair|- hđnd|0 0 2 0
last pair|- in|-8 0 20 0
last pair|- ttcn|-18 0 0 0
last pair|- ttg|15 0 0 -4
last pair|- ubtvqh15|3 0 0 0
last pair|/ #|0 1 21 0
last pair|/ btctw|0 0 2 20
last pair|/ ha|-9 -10 0 5
last pair|/ kg|0 -12 0 10
last pair|/ máy|0 0 0 16
last pair|/ ngày|-15 -20 0 10
last pair|/ người|2 -10 -13 -43
last pair|/ năm|4 0 -1 29
last pair|/ qh15|0 0 11 -1
last pair|/ tu|0 0 15 0
last pair|/ tw|0 0 0 16
last pair|/ vụ|-10 9 15 5
last pair|/ xã|29 18 0 -15
last pair|/ đu|17 0 0 0
last pair|[ #|6 22 0 26
last pair|an biên|0 -7 0 0
last pair|an huyện|0 0 9 21
last pair|an khê|-2 -36 -6 0
last pair|an ninh|0 0 0 -1
last pair|an phường|0 0 2 0
last pair|an sinh|-1 -5 -8 47
last pair|an toàn|0 0 -16 0
last pair|an xã|0 0 2 33
last pair|ba năm|15 0 0 4
last pair|ba tháng|-32 0 0 0
last pair|ba vinh|-9 -8 -9 0
last pair|ba điền|-19 -1 -1 0
last pair|ban hành|0 0 1 0
last pair|ban đêm|0 0 11 1
last pair|bao tiêu|17 0 0 46
last pair|biên bản|14 15 0 0
last pair|biên chế|-36 -30 13 -18
last pair|biên giới|0 -21 -9 -10
last pair|biên phòng|0 0 0 40
last pair|biến )|0 1 0 0
last pair|biểu dự|0 0 -47 0
last pair|biểu mẫu|10 0 -8 16
last pair|biện pháp|0 0 -6 0
last pair|biệt )|0 0 0 -1
last pair|buôn bán|1 0 0 9
last pair|buông lỏng|0 0 5 12
last pair|bài bản|47 0 0 22
last pair|bàn giao|0 0 11 20
last pair|bác sĩ|10 16 0 4
last pair|bán khá|0 0 0 34
last pair|bán người|0 0 0 10
last pair|bán non|-33 -8 4 9
last pair|bán trú|0 -1 1 10
last pair|bán tàu|0 0 0 5
last pair|báo kịp|-1 9 0 0
last pair|bát xát|-21 0 0 0
last pair|bãi bỏ|0 7 1 5
last pair|bãi triều|-3 0 12 6
last pair|bình )|13 32 0 -1
last pair|bình quân|7 2 0 9
last pair|bình thường|22 0 0 -1
last pair|bón giả|0 0 0 5
last pair|bù lại|-13 -22 0 27
last pair|bùng phát|0 0 0 20
last pair|băn khoăn|-13 0 0 0
last pair|bưu điện|26 0 0 0
last pair|bản hiêm|-1 10 0 0
last pair|bản khác|0 0 -13 -12
last pair|bảo đảm|37 0 0 -32
last pair|bầu cử|-21 -2 -46 -13
last pair|bắc sơn|0 -35 0 0
last pair|bế mạc|-11 0 -3 0
last pair|bền vững|0 2 1 -20
last pair|bệnh viện|0 16 0 0
last pair|bị can|0 0 0 -11
last pair|bị lấn|0 -5 9 -2
last pair|bị ngập|-49 -31 0 0
last pair|bị sụt|-9 -1 11 0
last pair|bị động|0 29 -14 13
last pair|bỏ cọc|0 -7 9 16
last pair|bỏ hoang|0 -2 8 3
last pair|bỏ không|0 0 0 2
last pair|bỏ mặc|0 0 0 13
last pair|bỏ ngỏ|0 23 0 23
last pair|bồi dưỡng|0 0 6 0
last pair|bồi thường|-2 6 28 4
last pair|bổ sung|-5 -1 9 0
last pair|bộ )|-14 26 -24 0
last pair|bộ thuế|0 0 1 10
last pair|bộ thôn|0 11 0 0
last pair|bờ bắc|0 0 0 22
last pair|bức xúc|0 0 0 -2
last pair|bữa không|0 2 0 4
last pair|c )|0 0 -26 0
last pair|cam kết|0 13 -2 0
last pair|cao lanh|0 0 16 0
last pair|cao su|0 -16 -27 1
last pair|cao tuổi|0 0 0 1
last pair|chi bộ|0 -26 -13 0
last pair|chi hội|67 -57 0 0
last pair|chi viện|-16 -9 0 -7
last pair|chiến đấu|-2 0 6 17
last pair|chiều nay|0 0 28 0
last pair|cho rằng|-17 -3 0 0
last pair|cho đảng|0 17 0 0
last pair|chu đáo|40 0 0 -18
last pair|chung chung|0 0 0 35
last pair|chuyên môn|8 0 -1 23
last pair|chuyên trách|0 0 18 4
last pair|chuyên đề|8 0 0 0
last pair|chuyển biến|10 0 -20 0
last pair|chuyển tiếp|22 0 0 10
last pair|chuẩn ntm|38 0 0 0
last pair|cháy rừng|22 -14 0 -26
last pair|chân miệng|0 -13 0 0
last pair|chân nổi|0 19 0 14
last pair|châu phi|15 0 0 0
last pair|chín tháng|-17 0 0 0
last pair|chính )|0 4 0 0
last pair|chính công|-60 0 -40 0
last pair|chính phủ|-30 0 1 1
last pair|chính quyền|7 0 -21 0
last pair|chính sách|-1 0 -1 0
last pair|chính trị|0 0 0 -1
last pair|chôm chôm|11 0 0 -17
last pair|chăm lo|1 0 -15 0
last pair|chăn nuôi|0 0 0 2
last pair|chưa cao|0 8 0 24
last pair|chưa giao|0 -9 0 0
last pair|chưa giảm|0 -13 0 0
last pair|chưa làm|0 -34 0 -20
last pair|chưa nghiêm|0 4 0 1
last pair|chưa trả|0 0 0 -12
last pair|chưa xong|-1 0 -6 0
last pair|chưa được|0 -64 0 0
last pair|chưa đều|0 0 0 -21
last pair|chương trình|0 0 0 36
last pair|chấm dứt|0 13 0 -30
last pair|chấm điểm|0 0 10 17
last pair|chấp hành|0 0 0 7
last pair|chất vấn|0 0 7 -42
last pair|chậm lương|0 0 12 12
last pair|chậm lại|0 0 0 9
last pair|chập chờn|-1 5 0 0
last pair|chặng đường|-26 0 -2 -7
last pair|chặt chẽ|0 0 2 0
last pair|chế biến|-2 0 0 0
last pair|chế độ|5 -2 0 32
last pair|chỉ dẫn|0 4 0 15
last pair|chỉ ra|-18 -5 0 0
last pair|chỉ tiêu|1 0 0 0
last pair|chỉ đạo|30 0 -16 -11
last pair|chỗ yếu|-28 -45 0 0
last pair|chủ lực|-1 0 0 0
last pair|chủ trì|0 0 -15 -1
last pair|chủ yếu|4 0 0 -1
last pair|chủ động|18 0 0 0
last pair|chức hội|-12 0 0 0
last pair|chức đảng|0 0 0 36
last pair|chứng nhận|-50 -49 -40 -33
last pair|chữa bệnh|0 0 0 -9
last pair|con lợn|-16 14 0 -16
last pair|con nghé|0 4 0 0
last pair|con số|0 0 -10 0
last pair|cua chết|0 9 0 6
last pair|cuối năm|0 0 -1 0
last pair|cuộc sống|-7 -2 20 -19
last pair|cà phê|0 33 0 36
last pair|cá nhân|0 0 0 11
last pair|các ban|0 0 3 15
last pair|các chi|0 0 -13 0
last pair|các cấp|3 0 11 -7
last pair|các huyện|0 0 0 -45
last pair|các mặt|-13 0 0 0
last pair|các nguồn|21 -13 11 26
last pair|các phòng|-6 0 -34 0
last pair|các phường|6 0 0 25
last pair|các quận|0 0 1 0
last pair|các sở|0 0 -1 0
last pair|các trạm|14 0 0 22
last pair|cách thay|0 0 0 15
last pair|cái khó|0 -10 0 0
last pair|cái nai|-9 2 10 0
last pair|cái đôi|0 0 1 0
last pair|cán bộ|1 0 -1 -34
last pair|cáo )|0 0 -11 0
last pair|cáo này|0 0 15 0
last pair|cát dài|0 0 15 14
last pair|cát hải|0 0 -8 0
last pair|cát tiến|0 0 -16 -10
last pair|cát tặc|0 0 0 -23
last pair|cây chè|-36 -6 0 0
last pair|cây trồng|0 13 37 0
last pair|cây xanh|14 0 20 -34
last pair|còn chậm|0 0 0 27
last pair|còn lớn|0 40 0 -1
last pair|còn thiếu|-1 24 0 32
last pair|còn yếu|0 -1 0 0
last pair|có công|26 -2 -6 5
last pair|công an|-1 2 0 8
last pair|công chức|0 0 30 51
last pair|công dân|35 0 0 -1
last pair|công nghiệp|0 0 0 -1
last pair|công nhân|9 -1 0 3
last pair|công nhận|-45 0 0 0
last pair|công suất|0 0 0 1
last pair|công thương|0 0 1 1
last pair|công trình|-2 0 0 0
last pair|công ty|0 4 -1 -15
last pair|công tác|0 0 1 -9
last pair|cùng dự|-17 0 5 12
last pair|cùng kỳ|1 27 0 -1
last pair|cùng làm|1 0 0 8
last pair|căn nhà|2 -8 0 -13
last pair|cơ bản|4 0 1 0
last pair|cơ cấu|24 0 0 0
last pair|cơ sở|11 -1 -6 0
last pair|cưỡng chế|0 0 1 0
last pair|cạnh đó|0 -5 -31 0
last pair|cả năm|25 -30 0 0
last pair|cả nước|-35 29 0 36
last pair|cải thiện|30 0 0 15
last pair|cấp )|0 -18 0 0
last pair|cấp huyện|3 0 0 22
last pair|cấp nền|0 0 22 -13
last pair|cấp trên|-3 0 0 0
last pair|cấp tỉnh|26 -1 -3 15
last pair|cấp đất|0 0 0 11
last pair|cấp ủy|0 1 12 -32
last pair|cầm chừng|0 0 0 24
last pair|cần thơ|0 0 -20 0
last pair|cắm bản|3 14 13 -14
last pair|cỏ mọc|0 4 0 15
last pair|cố gắng|0 14 0 -1
last pair|cộng đồng|49 0 -1 0
last pair|cụ thể|0 0 -14 -13
last pair|cục thuế|-13 0 -6 -6
last pair|của ban|0 -25 0 0
last pair|của huyện|-15 39 0 26
last pair|của mttq|-22 -2 0 0
last pair|của tỉnh|-6 24 0 10
last pair|của xã|-57 -19 0 38
last pair|của đảng|-15 -1 0 -1
last pair|cứu trợ|37 0 0 1
last pair|dang dở|0 9 0 3
last pair|danh sách|-3 7 20 -4
last pair|diện rộng|-22 -13 -3 0
last pair|doanh nghiệp|2 -6 27 2
last pair|du lịch|-60 -8 0 2
last pair|duy trì|-20 0 0 -2
last pair|dài ngày|0 3 0 12
last pair|dân biết|0 0 13 24
last pair|dân chủ|7 0 0 36
last pair|dân cư|1 0 4 5
last pair|dân huyện|0 0 -18 0
last pair|dân phố|-20 -10 0 6
last pair|dân quân|0 0 44 0
last pair|dân sinh|35 0 0 -8
last pair|dân số|-2 -31 0 -7
last pair|dân sự|-7 0 0 0
last pair|dân tỉnh|0 0 -2 0
last pair|dân tộc|2 0 0 -53
last pair|dây dưa|0 8 0 10
last pair|dãy trọ|0 0 0 13
last pair|dôi dư|0 0 21 7
last pair|dương lịch|0 0 0 12
last pair|dược liệu|0 -24 0 12
last pair|dạy nghề|0 0 31 18
last pair|dẫu thế|-38 -10 0 0
last pair|dẫu vậy|-9 0 0 0
last pair|dịch bệnh|0 0 -11 3
last pair|dịch lớn|35 -8 0 -44
last pair|dịch vụ|-1 0 -12 -2
last pair|dọc ql27|0 0 10 0
last pair|dột nát|4 0 0 14
last pair|dở dang|0 -23 8 -15
last pair|dụng riêng|0 0 8 17
last pair|dụng đen|0 0 14 -24
last pair|dụng đất|-10 21 0 1
last pair|dứt điểm|-9 0 0 -1
last pair|dự họp|0 0 -7 -5
last pair|dự toán|1 -1 0 -2
last pair|dự án|-24 -1 -5 6
last pair|dựng huyện|0 0 -30 0
last pair|dựng đảng|-35 0 -58 -1
last pair|ea hồ|0 0 0 10
last pair|ea kiết|0 8 0 0
last pair|ea tóh|0 0 0 7
last pair|gay gắt|0 0 0 3
last pair|ghi chép|0 0 10 15
last pair|ghi nhận|0 -7 0 -10
last pair|gia cầm|0 -7 35 -43
last pair|gia hạn|0 0 0 10
last pair|gia tăng|-4 18 0 1
last pair|gia đình|-2 0 0 12
last pair|gian )|0 0 -10 0
last pair|gian dài|0 11 0 0
last pair|gian tới|0 0 -17 0
last pair|giao )|4 -22 -14 0
last pair|giao ban|2 0 -4 14
last pair|giao dịch|6 0 15 -64
last pair|giao thông|-21 -36 -4 4
last pair|giao thủy|-3 0 -14 0
last pair|giao đất|4 0 0 33
last pair|già làng|0 0 6 0
last pair|giá cao|-21 0 0 14
last pair|giá đất|0 6 9 -1
last pair|giáo cũ|0 -9 9 13
last pair|giáo dục|-11 0 8 0
last pair|giáo viên|-41 -43 0 0
last pair|giải ngân|0 0 -6 -26
last pair|giải pháp|0 0 5 24
last pair|giải thể|-1 2 0 21
last pair|giảm nghèo|6 0 4 1
last pair|giấu dịch|-12 12 22 -22
last pair|giấy phép|0 1 0 16
last pair|giống mới|32 -6 0 0
last pair|giờ trưa|4 0 0 9
last pair|giữ nhịp|63 0 0 35
last pair|giữ vững|68 0 0 25
last pair|giữa năm|0 0 30 0
last pair|gây rối|0 0 0 -5
last pair|gượng gạo|0 4 0 -19
last pair|gặp khó|0 -24 0 2
last pair|gốc đất|0 19 0 4
last pair|gửi email|0 -1 0 0
last pair|ha )|8 0 0 -59
last pair|ha lúa|4 0 0 23
last pair|ha rừng|-7 0 19 4
last pair|hai cấp|-9 0 0 0
last pair|hai năm|0 1 0 19
last pair|hiện đại|-29 0 0 0
last pair|hiệu lực|1 0 19 0
last pair|hiệu quả|1 0 0 55
last pair|hoàn chỉnh|0 0 11 0
last pair|hoàn thành|22 43 0 47
last pair|hoạch )|2 19 0 -33
last pair|hoạch năm|26 0 0 -10
last pair|hoạch vốn|34 0 27 4
last pair|hoạt nhạt|0 0 0 35
last pair|hoạt động|40 0 0 39
last pair|hoặc vượt|9 -1 -1 0
last pair|huyện giao|15 0 0 0
last pair|huyện ủy|8 0 -1 -4
last pair|hà )|0 1 0 0
last pair|hà nam|0 0 0 -30
last pair|hà nội|0 0 0 -1
last pair|hàng hóa|41 0 0 57
last pair|hành án|-8 -7 11 0
last pair|hành động|-19 0 22 33
last pair|hè thu|0 2 69 -12
last pair|hình mới|-21 -11 52 -18
last pair|hình thức|0 2 0 6
last pair|hòa )|-11 21 0 -22
last pair|hòa giải|0 0 40 11
last pair|hóc môn|0 0 0 16
last pair|hùng vương|2 4 0 -22
last pair|hđnd huyện|-5 0 -4 0
last pair|hđnd phường|33 -12 0 0
last pair|hđnd tỉnh|1 -6 0 21
last pair|hđnd xã|6 0 2 42
last pair|hơn trước|32 -6 0 24
last pair|hướng tuyến|0 4 0 -8
last pair|hạ )|0 27 0 0
last pair|hạ tầng|-22 4 -3 -1
last pair|hạn xong|-10 0 -17 0
last pair|hải hậu|0 2 0 0
last pair|hậu giang|0 0 -15 0
last pair|hằng năm|8 13 -4 -1
last pair|hằng tuần|-28 -5 0 -15
last pair|hẹn "|13 0 0 0
last pair|học mới|-16 0 0 -12
last pair|học tập|5 0 0 -12
last pair|họp sau|0 0 19 23
last pair|hồ chứa|-1 0 4 27
last pair|hồ sơ|0 1 0 5
last pair|hồi nổi|-10 19 0 -14
last pair|hỗ trợ|-11 0 -39 31
last pair|hộ #|10 0 -8 10
last pair|hộ nghèo|9 0 4 34
last pair|hội )|-10 -4 -34 6
last pair|hội quán|-2 0 0 0
last pair|hời hợt|0 1 0 0
last pair|hợp )|-1 9 25 -10
last pair|hợp đồng|1 -14 9 1
last pair|hữu cơ|2 0 0 -43
last pair|hữu khoát|0 0 -1 0
last pair|i qua|-24 -43 0 0
last pair|iii qua|0 -19 0 0
last pair|kh )|15 0 0 0
last pair|kh năm|27 0 0 -1
last pair|khai giảng|-8 0 0 1
last pair|khai thác|9 0 -12 0
last pair|khi chờ|0 0 0 -23
last pair|khiếu nại|1 0 0 1
last pair|kho lạnh|0 0 7 1
last pair|khoa mới|7 0 0 0
last pair|khoanh vùng|0 0 21 -48
last pair|khoáng sản|0 0 29 30
last pair|khoản rỗng|0 26 -8 0
last pair|khu vực|-19 0 11 -9
last pair|khuyến công|-13 0 0 -18
last pair|khuyết tật|13 -9 0 22
last pair|khuyết điểm|0 -1 0 0
last pair|khá xa|-10 12 0 -2
last pair|khác nhau|0 6 0 0
last pair|khéo "|1 0 0 0
last pair|khê )|5 0 0 0
last pair|khó khăn|21 1 0 0
last pair|khó đạt|0 0 29 35
last pair|khóa i|0 0 -9 0
last pair|khóa xxi|0 0 -13 0
last pair|khói đen|0 9 -6 12
last pair|không dùng|0 0 12 0
last pair|không khớp|0 0 0 20
last pair|không kịp|0 0 0 37
last pair|không phép|0 0 0 -11
last pair|không xuể|-2 6 0 0
last pair|không đạt|-12 37 0 0
last pair|khảo sát|-7 6 14 27
last pair|khắc phục|0 -6 0 0
last pair|khối phố|13 0 28 -36
last pair|khởi công|2 1 0 6
last pair|khởi sắc|27 0 0 0
last pair|kinh nghiệm|0 -9 0 0
last pair|kinh phí|0 0 3 0
last pair|kiêm nhiệm|0 28 0 10
last pair|kiến nghị|0 0 -26 1
last pair|kiến thiết|-18 0 0 0
last pair|kiểm lâm|0 0 11 -28
last pair|kiểm thử|0 0 42 0
last pair|kiểm toán|11 -10 -11 12
last pair|kiểm điểm|0 -42 23 -4
last pair|kiểu mẫu|-4 -1 -7 12
last pair|kiệt sơn|0 0 -3 0
last pair|km đường|0 0 0 16
last pair|kéo dài|0 0 0 1
last pair|kéo giảm|26 -10 0 0
last pair|kê khống|-5 5 0 0
last pair|kê thừa|-6 7 0 0
last pair|kênh mương|11 0 0 -35
last pair|ký )|-2 0 -5 0
last pair|kế hoạch|0 0 0 -3
last pair|kết luận|-1 0 0 0
last pair|kết nạp|0 0 0 5
last pair|kết nối|0 0 0 6
last pair|kịp thời|38 0 0 36
last pair|kỳ #|-8 24 0 30
last pair|kỳ )|29 0 0 -1
last pair|kỳ họp|-10 0 -18 0
last pair|kỳ ii|0 0 7 -13
last pair|kỳ lạc|0 -2 0 0
last pair|kỹ thuật|7 -1 8 21
last pair|lan rộng|0 10 -1 1
last pair|lao động|1 0 39 -1
last pair|leo cao|-8 -13 0 -9
last pair|liên ngành|5 0 0 0
last pair|liên quan|0 0 -20 -1
last pair|liên thông|34 0 -13 0
last pair|liên thôn|0 0 46 0
last pair|liên tiếp|-2 20 0 1
last pair|liên tục|25 -8 0 0
last pair|liên xã|26 0 14 13
last pair|liệu khác|-15 0 0 0
last pair|loa nhiều|0 0 0 19
last pair|loại giỏi|9 0 0 16
last pair|luận này|0 0 37 0
last pair|luật sư|0 13 0 -2
last pair|là chính|0 0 0 23
last pair|làm chuồng|0 0 0 1
last pair|làm ngay|0 0 -18 0
last pair|làm rõ|12 0 0 14
last pair|làm việc|38 -18 0 -14
last pair|làm xa|0 0 10 -1
last pair|làm điểm|0 0 18 20
last pair|làm được|-1 -5 0 0
last pair|lành và|0 0 0 6
last pair|lâm bình|0 -20 2 0
last pair|lâm nghiệp|-21 0 0 -2
last pair|lãm hà|0 -20 0 0
last pair|lãng phí|18 -5 -16 0
last pair|lãnh đạo|-7 -13 0 0
last pair|lê lợi|0 0 12 18
last pair|lò đốt|-16 0 0 -14
last pair|lòng đường|-6 24 0 2
last pair|lúc nghẽn|0 2 0 -37
last pair|lúng túng|0 17 0 0
last pair|lý do|0 -31 0 3
last pair|lý thuế|0 -8 10 0
last pair|lăng quăng|0 1 0 0
last pair|lĩnh vực|-27 0 0 0
last pair|lưu trú|-21 -2 0 9
last pair|lưu vptu|0 0 -9 0
last pair|lưu vpđu|-3 0 0 0
last pair|lưu động|22 0 -10 -53
last pair|lưới a|-9 0 9 0
last pair|lượt khách|2 0 -12 3
last pair|lượt người|33 -8 0 -1
last pair|lạc hậu|0 9 -1 0
last pair|lại lớp|0 0 37 -5
last pair|lại đây|37 0 0 -14
last pair|lấn chiếm|0 0 11 3
last pair|lấy lệ|0 18 0 0
last pair|lần )|0 12 -10 23
last pair|lễ hội|0 0 55 28
last pair|lỏng lẻo|0 10 0 0
last pair|lộ rõ|0 25 0 0
last pair|lộn xộn|0 12 0 -37
last pair|lợi )|0 21 0 0
last pair|lợn )|0 10 0 0
last pair|lợp lại|21 -4 0 -13
last pair|lục nam|0 9 0 0
last pair|lục ngạn|2 0 0 0
last pair|m2 đất|6 -2 0 0
last pair|ma túy|10 0 0 -11
last pair|manh mún|0 3 0 -39
last pair|minh phú|1 25 6 0
last pair|miền núi|-3 0 0 -5
last pair|miễn phí|0 0 1 -36
last pair|mong muốn|0 12 0 -1
last pair|mua bán|8 0 0 11
last pair|mua ngoài|0 0 0 11
last pair|mua sắm|9 0 0 -18
last pair|muộn )|0 0 19 0
last pair|máy mới|-14 0 0 0
last pair|máy đảng|19 0 0 0
last pair|môi trường|0 0 -4 0
last pair|mùa khô|0 0 1 -21
last pair|mùa mưa|0 1 0 -11
last pair|mùa đông|0 0 31 0
last pair|mưa lũ|0 8 0 0
last pair|mấy chuyện|-2 -1 -19 0
last pair|mấy việc|0 0 -42 0
last pair|mầm non|33 -2 0 0
last pair|mẫu nước|12 0 8 11
last pair|mặt bằng|7 0 0 3
last pair|mặt khác|0 -10 0 0
last pair|mặt trận|0 0 -15 0
last pair|mọi năm|15 -4 -12 0
last pair|một bước|0 0 0 -21
last pair|một lần|0 1 1 5
last pair|một người|-3 0 18 14
last pair|mờ nhạt|0 12 0 -10
last pair|mở rộng|-36 0 -1 0
last pair|mở đường|49 0 0 -49
last pair|mục iii|0 0 -16 0
last pair|mục tiêu|0 0 3 0
last pair|mục đích|39 -25 -9 -32
last pair|mức #|35 -22 -9 0
last pair|nam quận|0 0 4 7
last pair|nam xã|0 0 31 0
last pair|nghe ít|0 1 0 18
last pair|nghiêm trọng|1 0 -1 0
last pair|nghìn tấn|-22 -8 0 0
last pair|nghìn đồng|29 -5 0 -18
last pair|nghĩa buôn|0 0 0 -6
last pair|nghệ an|-12 0 -17 0
last pair|nghị quyết|0 0 0 2
last pair|ngoài ra|0 -31 -39 0
last pair|nguyên nhân|0 0 0 21
last pair|nguyên đán|0 0 11 1
last pair|nguồn lực|-18 0 -1 0
last pair|ngày công|0 0 9 -42
last pair|ngày ký|0 0 -23 -7
last pair|ngày đêm|0 -4 -1 -1
last pair|ngân sách|0 0 0 -2
last pair|ngân thấp|0 0 9 0
last pair|ngăn mặn|0 0 0 23
last pair|người dân|10 0 0 -7
last pair|người dự|0 0 0 21
last pair|người nghèo|1 0 22 0
last pair|ngược lại|-41 -37 0 0
last pair|ngổn ngang|0 1 0 0
last pair|nhiều hơn|-16 0 0 -1
last pair|nhiều năm|-29 0 0 0
last pair|nhiều tháng|-9 25 0 0
last pair|nhiễm phèn|0 12 0 0
last pair|nhiệm kỳ|0 -10 11 8
last pair|nhiệm vụ|0 0 43 75
last pair|nhu cầu|-7 34 0 -36
last pair|nhà chùa|0 0 0 -8
last pair|nhà nước|0 -1 -8 0
last pair|nhà thầu|0 0 1 0
last pair|nhà trọ|0 0 0 34
last pair|nhà tạm|14 14 0 1
last pair|nhâm dần|0 -7 8 0
last pair|nhân lực|-41 -38 0 -2
last pair|nhân sự|-30 -14 -43 0
last pair|nhìn nhận|-1 -1 0 0
last pair|như trên|0 0 -13 0
last pair|nhận )|0 -10 0 0
last pair|nhận tiền|0 0 2 -20
last pair|nhận định|-28 0 0 0
last pair|nhếch nhác|0 0 0 -31
last pair|nhỏ giọt|0 5 0 -39
last pair|nq #|0 0 0 9
last pair|nuôi tôm|0 0 0 12
last pair|này )|0 -14 -17 0
last pair|nâng cao|6 -6 0 1
last pair|nâng cấp|41 -22 0 -27
last pair|nâng lên|11 0 0 -5
last pair|né tránh|0 -11 -1 -1
last pair|né việc|-6 -2 9 0
last pair|nêu trên|0 -18 0 0
last pair|nò sáo|10 0 0 0
last pair|nói thẳng|0 -23 -7 -12
last pair|nói trên|-1 0 -7 0
last pair|nói vậy|-31 -10 0 0
last pair|nông nghiệp|-20 0 0 0
last pair|nông sản|0 0 0 1
last pair|nông thôn|33 0 1 0
last pair|năm )|24 -5 0 0
last pair|năm nay|-8 17 0 0
last pair|năm ngoái|10 0 0 13
last pair|năm qua|-30 0 0 0
last pair|năm sau|0 0 11 35
last pair|năm trước|40 0 0 -72
last pair|năm tới|0 0 19 0
last pair|năng biển|-9 10 0 7
last pair|năng vốn|-9 -12 -15 0
last pair|nơi )|0 1 0 0
last pair|nước giếng|0 0 7 0
last pair|nước ngoài|37 -9 0 -22
last pair|nước sạch|-33 0 0 0
last pair|nạo vét|0 0 1 -5
last pair|nằm bờ|0 0 0 -6
last pair|nặng nề|9 0 0 0
last pair|nền nếp|2 0 0 1
last pair|nể nang|-1 22 0 7
last pair|nội dung|14 0 -4 0
last pair|nội vụ|0 0 18 0
last pair|nộp bù|0 0 4 0
last pair|nợ thuế|0 6 42 -32
last pair|nợ đọng|0 -27 -11 0
last pair|nửa năm|-32 0 0 -21
last pair|nửa tháng|0 22 0 -16
last pair|phiên họp|0 0 1 -1
last pair|phong tục|0 0 11 8
last pair|phàn nàn|0 0 0 -18
last pair|phá rừng|0 0 0 24
last pair|pháp lệnh|0 0 0 -30
last pair|phát biểu|-2 0 0 0
last pair|phát cao|-26 35 0 -14
last pair|phát hiện|26 -18 0 0
last pair|phát sinh|62 0 0 -2
last pair|phát triển|-19 0 0 -13
last pair|phân công|0 0 0 6
last pair|phân cấp|36 0 0 0
last pair|phân lô|0 17 0 5
last pair|phê bình|0 -18 0 0
last pair|phòng học|25 0 18 18
last pair|phòng mới|0 0 1 2
last pair|phú tân|0 0 -17 0
last pair|phú xuân|16 0 0 0
last pair|phương hướng|0 0 0 3
last pair|phương án|0 0 5 10
last pair|phước dinh|0 0 11 0
last pair|phường )|0 0 0 -2
last pair|phạm tội|0 0 0 14
last pair|phải làm|-2 1 -25 -8
last pair|phải xong|0 0 0 39
last pair|phản biện|0 0 0 1
last pair|phần mềm|0 0 18 -10
last pair|phần trăm|14 0 0 15
last pair|phần việc|0 0 -24 0
last pair|phẩm ocop|32 0 0 19
last pair|phố )|0 0 8 0
last pair|phố giao|3 -12 0 26
last pair|phối hợp|0 0 0 37
last pair|phổ biến|-2 26 0 23
last pair|phổ yên|0 18 0 0
last pair|phụ trách|8 -1 8 16
last pair|phụ trợ|20 -4 1 -34
last pair|phục hồi|-1 0 0 37
last pair|phục vụ|0 0 24 -39
last pair|phức tạp|-2 0 0 -20
last pair|qua loa|-5 23 0 -20
last pair|qua mạng|6 6 0 -17
last pair|quan biết|0 0 -36 0
last pair|quan tâm|-10 0 0 36
last pair|quang cơ|0 20 13 0
last pair|quang uy|0 0 11 0
last pair|quen biết|0 0 0 8
last pair|quy chế|15 6 -17 -5
last pair|quy hoạch|15 -4 0 0
last pair|quy trình|10 0 0 2
last pair|quy định|14 0 -11 19
last pair|quyết liệt|0 0 0 43
last pair|quyết này|0 0 27 0
last pair|quyết toán|26 -7 -31 4
last pair|quyết xong|26 -15 0 21
last pair|quá hạn|2 1 0 -33
last pair|quá tải|0 0 0 31
last pair|quân sự|9 0 0 33
last pair|quý iii|-4 1 11 0
last pair|quý ii|0 0 -7 0
last pair|quý i|22 0 0 -1
last pair|quý trước|1 8 0 8
last pair|quản lý|-19 0 -8 0
last pair|quảng cáo|0 0 13 47
last pair|quảng ngãi|0 0 -4 0
last pair|quần chúng|0 0 6 13
last pair|quận #|0 7 1 12
last pair|quận ủy|0 0 -15 -1
last pair|quốc doanh|0 8 0 43
last pair|quốc gia|0 0 -8 1
last pair|quốc hội|-6 0 14 -11
last pair|quốc khởi|0 0 -6 0
last pair|quốc phòng|-37 0 0 -57
last pair|ra )|5 0 -2 7
last pair|ra quân|0 19 0 21
last pair|ra sông|0 14 0 -34
last pair|rà nguồn|0 0 -27 0
last pair|rà soát|1 0 0 -1
last pair|rác thải|0 -14 -24 0
last pair|rõ "|4 -3 0 -4
last pair|rõ người|-1 0 0 0
last pair|răn đe|0 0 18 -11
last pair|rạch giá|-8 0 13 -9
last pair|rộng )|-27 -8 -28 0
last pair|rớt giá|0 16 0 32
last pair|rời rạc|0 0 0 2
last pair|sai phép|-16 21 0 0
last pair|sang #|0 0 -34 0
last pair|sang lào|-7 7 0 -15
last pair|sau cai|-4 0 17 13
last pair|sau cùng|0 0 -17 0
last pair|sau tết|0 0 22 -40
last pair|sinh hoạt|2 37 0 -18
last pair|siêu thị|-1 0 33 15
last pair|sách )|0 -29 0 0
last pair|sáng tạo|-24 -15 -14 0
last pair|sáp nhập|-7 0 0 21
last pair|sát biên|-13 0 23 26
last pair|sáu tháng|0 0 11 -3
last pair|sâu bệnh|0 -6 0 -16
last pair|sôi nổi|9 0 0 15
last pair|sơ gốc|0 27 0 -39
last pair|sơ sài|0 44 0 -19
last pair|sơ tồn|0 0 0 23
last pair|sơn )|0 31 0 1
last pair|sạt lở|-13 -10 6 -21
last pair|sản xuất|0 0 0 36
last pair|sầu riêng|24 -1 0 -51
last pair|sắp xếp|-11 0 3 0
last pair|số #|8 -2 -17 -9
last pair|số hóa|0 0 17 3
last pair|số liệu|-8 1 0 0
last pair|số vụ|0 12 0 -27
last pair|sở #|0 0 21 38
last pair|sở đảng|-1 -6 -2 0
last pair|sợ sai|0 0 0 8
last pair|sử dụng|16 -7 0 -49
last pair|sửa chữa|0 0 -2 0
last pair|sửa nhà|0 0 30 1
last pair|tai nạn|-11 12 0 14
last pair|tham gia|0 8 0 -2
last pair|tham mưu|15 0 -26 42
last pair|tham nhũng|-1 5 -16 -6
last pair|thanh niên|0 0 -1 1
last pair|thay thế|0 0 1 15
last pair|theo dõi|0 0 31 -20
last pair|theo đó|-8 0 0 0
last pair|thi công|0 0 0 11
last pair|thiên tai|-16 -19 -29 0
last pair|thiết kế|-8 20 0 6
last pair|thiếu người|0 0 0 -7
last pair|thiếu nước|0 -29 35 1
last pair|thiếu thuốc|0 5 0 13
last pair|thiếu vốn|0 11 0 32
last pair|thu gom|0 0 0 -11
last pair|thu hoạch|0 0 24 0
last pair|thu hồi|0 0 4 -28
last pair|thu nsnn|-34 0 0 0
last pair|thu phí|0 7 0 1
last pair|thu sương|0 0 -18 0
last pair|thuế quận|0 0 31 31
last pair|thuế tỉnh|0 0 29 2
last pair|thuế đất|0 0 0 50
last pair|thành )|18 18 0 6
last pair|thành công|31 0 0 28
last pair|thành phố|-3 0 -17 18
last pair|thành ủy|0 0 -15 0
last pair|tháng #|0 0 2 0
last pair|tháng qua|-45 0 0 0
last pair|tháng trước|-50 0 0 36
last pair|tháo gỡ|29 -6 0 38
last pair|thì tốt|-9 0 9 1
last pair|thí điểm|-10 39 0 19
last pair|thôn )|0 15 0 22
last pair|thôn hạ|0 -28 5 7
last pair|thôn mới|-17 0 1 28
last pair|thôn thượng|0 -15 0 0
last pair|thông minh|59 0 1 0
last pair|thông qua|-9 0 -15 0
last pair|thông suốt|40 0 0 -18
last pair|thông tin|0 0 0 15
last pair|thư )|0 0 2 0
last pair|thường kỳ|0 0 -1 0
last pair|thường lệ|0 -19 0 10
last pair|thường xuyên|-6 -25 0 1
last pair|thưởng tết|0 0 15 13
last pair|thượng )|16 2 0 0
last pair|thạch sơn|0 -32 0 0
last pair|thạnh hải|0 5 0 0
last pair|thảo luận|0 -2 0 0
last pair|thất lạc|0 0 0 28
last pair|thất thường|0 -19 0 0
last pair|thẩm quyền|6 0 0 2
last pair|thẩm tra|-36 -31 0 0
last pair|thẩm định|31 -2 0 0
last pair|thể thao|-23 -28 0 0
last pair|thị hòa|0 0 -21 0
last pair|thị mến|-4 0 0 0
last pair|thị trường|-32 0 0 0
last pair|thị trấn|0 0 -15 -37
last pair|thị xã|38 0 16 11
last pair|thống kê|-26 -21 -43 -20
last pair|thống nhất|0 0 0 18
last pair|thời gian|-17 0 17 4
last pair|thời hạn|0 2 0 -1
last pair|thủ tục|16 -1 0 3
last pair|thủy lợi|0 0 0 -31
last pair|thủy sản|0 -22 0 -15
last pair|thủy điện|-17 0 15 0
last pair|thứ ba|0 -7 0 0
last pair|thứ i|0 0 0 7
last pair|thứ năm|-16 -24 0 0
last pair|thứ tư|0 -19 -13 0
last pair|thứ vi|0 0 2 22
last pair|thực tế|0 -1 0 1
last pair|tin báo|22 0 0 -12
last pair|tiêu chí|9 1 0 -1
last pair|tiêu năm|18 0 0 -55
last pair|tiêu vượt|31 -22 0 62
last pair|tiêu đó|-1 0 -13 0
last pair|tiêu đạt|30 -29 0 56
last pair|tiến bộ|37 0 0 0
last pair|tiến độ|-4 0 0 0
last pair|tiếng anh|-6 17 35 -19
last pair|tiếng jrai|0 0 0 -8
last pair|tiếp dân|0 14 0 -18
last pair|tiết kiệm|-9 0 21 18
last pair|tiền mặt|0 0 15 10
last pair|tiểu học|0 0 32 1
last pair|toàn diện|2 0 0 43
last pair|toàn tỉnh|0 0 0 1
last pair|toán )|-12 -11 0 -6
last pair|toán huyện|34 0 -2 0
last pair|toán năm|43 0 0 22
last pair|tp )|0 -1 0 0
last pair|tra cũ|0 0 13 -12
last pair|tra huyện|0 -2 5 0
last pair|trang )|-5 0 0 0
last pair|tranh chấp|22 0 0 6
last pair|tranh tre|-9 0 -3 0
last pair|tri tôn|0 0 -3 0
last pair|triệt để|0 1 0 0
last pair|triệu lượt|7 0 0 8
last pair|triệu tấn|5 -8 0 40
last pair|triệu usd|14 -11 0 27
last pair|triệu đồng|-5 0 -2 0
last pair|trong dân|0 0 0 -35
last pair|trong hạn|-3 -27 0 -1
last pair|trong kỳ|43 0 0 1
last pair|trong ngày|10 0 0 7
last pair|trong năm|2 0 18 0
last pair|trong quý|0 0 0 17
last pair|trong tháng|-18 0 1 -22
last pair|trong vùng|-4 0 -1 15
last pair|trong đó|-20 -42 0 11
last pair|trung tâm|4 0 39 44
last pair|trung ương|-3 0 8 5
last pair|truyền yếu|0 0 0 17
last pair|tràn lan|0 -31 0 0
last pair|trách hộ|0 12 0 0
last pair|trách nhiệm|0 0 0 1
last pair|trái cây|1 0 0 -32
last pair|trái phép|1 -1 0 -1
last pair|trên giấy|0 0 0 25
last pair|trên mạng|-8 22 18 0
last pair|trình #|-1 -1 0 0
last pair|trình bày|-21 0 0 0
last pair|trình trả|0 0 0 25
last pair|trúng giá|14 0 0 -28
last pair|trước #|0 0 17 32
last pair|trước tết|0 0 53 6
last pair|trường )|0 -28 0 0
last pair|trường học|25 2 0 0
last pair|trường hợp|0 5 0 4
last pair|trường sơn|0 0 2 0
last pair|trưởng khá|39 0 0 -27
last pair|trả lời|0 14 -12 0
last pair|trầm lắng|0 -12 0 -7
last pair|trật tự|0 0 2 1
last pair|trễ hạn|0 0 18 0
last pair|trễ hẹn|0 0 0 -4
last pair|trị )|0 0 3 0
last pair|trọng điểm|0 29 0 1
last pair|trồng lại|35 -1 0 -12
last pair|trồng rừng|-35 0 4 0
last pair|trồng trọt|-17 0 0 0
last pair|trở lên|-10 0 -1 0
last pair|trở lại|47 1 -12 -1
last pair|trụ sở|18 0 15 -32
last pair|trục trặc|0 3 0 -6
last pair|trực hđnd|0 0 14 -14
last pair|trực thuộc|-35 -2 -23 -14
last pair|trực tuyến|-20 0 0 21
last pair|tuy nhiên|-17 -27 0 0
last pair|tuy nhiều|0 41 0 0
last pair|tuy phước|0 0 -20 0
last pair|tuy vậy|-12 -29 0 0
last pair|tuyên truyền|-9 0 14 1
last pair|tuyến hẻm|0 0 0 1
last pair|tuyến ngõ|9 -9 0 22
last pair|tuyến đê|-3 0 5 11
last pair|tuyển quân|0 0 15 0
last pair|tuần này|0 0 11 0
last pair|tuần tra|0 0 -27 -1
last pair|tuổi cao|-1 9 0 0
last pair|tài chính|-2 0 0 0
last pair|tài khoản|-8 9 23 -52
last pair|tài liệu|0 0 0 9
last pair|tài nguyên|-12 7 0 27
last pair|tài sản|4 1 0 18
last pair|tài xỉu|5 0 0 7
last pair|tác xã|-30 12 33 -14
last pair|tái diễn|-2 3 1 0
last pair|tái đàn|0 0 12 0
last pair|tám tháng|-16 0 0 0
last pair|tình hình|0 0 3 1
last pair|tình nghĩa|9 0 0 22
last pair|tình thương|16 0 0 5
last pair|tích cực|32 0 0 0
last pair|tính tiền|0 0 0 -27
last pair|tòa án|0 0 11 0
last pair|tăng cao|-39 -11 0 0
last pair|tăng ca|0 -9 10 -14
last pair|tăng cường|31 0 -46 21
last pair|tăng khá|-2 0 0 0
last pair|tăng trưởng|-3 0 -19 0
last pair|tư công|0 -2 0 0
last pair|tư nhân|0 0 9 0
last pair|tư pháp|0 0 -9 0
last pair|tương xứng|0 9 0 6
last pair|tạm dừng|-11 -1 0 17
last pair|tảo hôn|0 0 6 4
last pair|tấn )|21 -8 -16 19
last pair|tập thể|9 -19 1 0
last pair|tập trung|1 14 -30 1
last pair|tế xã|-3 17 4 0
last pair|tỉnh )|0 0 20 7
last pair|tỉnh giao|0 0 0 16
last pair|tỉnh lộ|1 1 -6 0
last pair|tỉnh ủy|0 0 0 1
last pair|tịnh biên|0 0 0 24
last pair|tồn tại|0 -26 0 0
last pair|tồn đọng|0 0 17 0
last pair|tổ chức|-16 11 0 -18
last pair|tổng hợp|0 0 13 32
last pair|tổng kết|0 0 8 -54
last pair|tổng thu|0 0 -28 16
last pair|tội phạm|0 0 7 3
last pair|tới nay|1 0 0 33
last pair|tờ rơi|12 0 0 15
last pair|tụt hạng|0 0 1 0
last pair|từ #|0 5 0 34
last pair|từ đầu|0 0 0 5
last pair|từng hộ|9 0 0 -1
last pair|từng quý|0 0 1 0
last pair|tử vong|4 0 0 18
last pair|tự phát|0 10 8 0
last pair|tự quản|0 3 35 -12
last pair|tỷ đồng|-15 -1 -4 4
last pair|ubnd huyện|0 0 0 1
last pair|ubnd phường|0 0 -44 -3
last pair|ubnd tỉnh|-11 -1 1 0
last pair|ubnd xã|0 0 0 21
last pair|uvtw đảng|0 -1 0 0
last pair|va chạm|0 0 0 2
last pair|vay vốn|0 0 -2 0
last pair|ven biển|0 -25 0 -8
last pair|vi phạm|25 0 0 -5
last pair|viên mới|-5 16 15 -25
last pair|viết thạo|0 0 0 3
last pair|việc khó|0 3 0 14
last pair|việc làm|-26 -3 -12 28
last pair|việc nhiều|-30 -44 -1 0
last pair|việc nước|10 0 0 -22
last pair|việc sau|0 0 -16 0
last pair|vui tươi|8 0 0 0
last pair|và phòng|0 0 22 0
last pair|và ptnt|-1 0 0 0
last pair|và ubnd|0 0 -25 0
last pair|và vượt|24 0 0 -48
last pair|vào dùng|11 0 0 15
last pair|vênh nhau|0 0 0 1
last pair|võ nhai|0 2 0 0
last pair|vùng trồng|0 0 0 18
last pair|văn bản|0 17 0 0
last pair|văn hóa|1 0 0 1
last pair|văn khuê|0 0 22 -1
last pair|văn phòng|0 0 -18 0
last pair|văn xã|-36 0 0 0
last pair|vĩnh thực|0 0 0 12
last pair|vườn cây|0 0 0 38
last pair|vượt khó|0 -6 0 0
last pair|vẫn nóng|0 0 0 11
last pair|vận hành|-11 -20 0 -23
last pair|vận tải|0 0 -22 0
last pair|vận động|0 0 0 29
last pair|vật liệu|0 41 0 0
last pair|về muộn|0 0 0 21
last pair|về đích|24 -1 0 25
last pair|vệ rừng|0 0 0 -7
last pair|vỉa hè|0 -1 26 23
last pair|vị biết|0 0 -22 -3
last pair|vọng thê|0 0 30 0
last pair|với #|7 0 0 -30
last pair|với dân|0 9 2 1
last pair|vụ )|28 -42 -1 0
last pair|vụ mùa|0 0 17 17
last pair|vụ sát|12 0 0 -22
last pair|vụ xuân|5 0 3 15
last pair|vực #|0 0 0 -8
last pair|vực thu|97 0 0 -8
last pair|xa bờ|12 0 24 -44
last pair|xem xét|0 0 -32 -5
last pair|xuất cô|-21 -18 0 0
last pair|xuất huyết|-12 0 0 -8
last pair|xuất khẩu|9 0 -20 7
last pair|xuống cấp|0 0 0 16
last pair|xuống thấp|-12 -9 0 -1
last pair|xv )|-2 0 -13 0
last pair|xác minh|0 0 0 6
last pair|xây dựng|-29 0 2 0
last pair|xây lắp|7 0 0 17
last pair|xã )|5 10 0 -36
last pair|xã giao|-29 -2 0 -10
last pair|xã yếu|26 -12 0 26
last pair|xăng dầu|-12 0 0 0
last pair|xưởng may|3 0 0 7
last pair|xả bùn|0 0 -36 0
last pair|xảy ra|11 0 0 -4
last pair|xếp hạng|4 12 0 -16
last pair|xử lý|33 -9 0 -1
last pair|ách tắc|-1 2 0 0
last pair|ép giá|0 0 0 16
last pair|ì ạch|-1 3 0 0
last pair|ông nói|0 0 -15 -8
last pair|ý kiến|0 0 -36 0
last pair|ăn uống|4 23 0 8
last pair|ăn xa|0 0 0 3
last pair|đi lên|-16 -16 0 -18
last pair|điều hành|0 0 1 31
last pair|điều tra|4 0 0 -44
last pair|điểm %|1 0 0 -27
last pair|điểm nghẽn|-1 -34 -9 0
last pair|điểm nóng|17 -1 0 -38
last pair|điểm sáng|-9 0 0 0
last pair|điểm trường|27 0 17 -41
last pair|điện lưới|2 -23 0 0
last pair|điện tử|-1 1 0 -13
last pair|đo đạc|0 0 0 2
last pair|đoàn kết|23 0 1 0
last pair|đoàn thể|-6 0 -24 0
last pair|đoàn viên|0 0 1 0
last pair|đua xe|0 0 0 4
last pair|đà nẵng|0 0 0 -8
last pair|đà tăng|-38 0 0 0
last pair|đàn trâu|22 0 0 0
last pair|đào tạo|0 0 -1 0
last pair|đá gà|0 0 0 -5
last pair|đám cưới|0 0 0 -1
last pair|đáng kể|1 0 0 0
last pair|đáng lo|-2 13 0 16
last pair|đáng tiếc|-26 -3 0 0
last pair|đánh bạc|1 -25 0 -21
last pair|đánh giá|0 0 -1 -1
last pair|đã giao|2 1 0 0
last pair|đã làm|0 -12 0 0
last pair|đãi ngộ|0 0 0 -9
last pair|đình chỉ|0 0 0 28
last pair|đình thủy|0 0 24 0
last pair|đích sớm|13 -9 0 -39
last pair|đóng cửa|-1 1 0 44
last pair|đô thị|0 0 0 -1
last pair|đôn đốc|-3 11 20 14
last pair|đông khê|0 -11 36 4
last pair|đông xuân|0 0 33 2
last pair|đúng giờ|0 0 21 0
last pair|đúng hướng|29 0 0 -30
last pair|đúng hạn|-3 0 0 37
last pair|đúng hẹn|58 -9 0 1
last pair|đúng luật|5 -1 0 15
last pair|đúng lịch|14 0 0 -1
last pair|đúng mẫu|0 0 12 -38
last pair|đúng mức|0 26 0 0
last pair|đăk glei|-8 8 0 0
last pair|đăng ký|10 0 0 -4
last pair|đơn hàng|0 15 0 32
last pair|đơn thư|0 10 0 0
last pair|đơn điệu|0 1 0 12
last pair|đường biên|23 0 0 7
last pair|đường hoa|34 0 0 -8
last pair|đường hè|0 0 34 0
last pair|đường ruột|0 0 7 16
last pair|đường ống|2 0 0 0
last pair|được duyệt|0 0 0 15
last pair|được giao|24 0 0 -40
last pair|được giá|15 -13 0 40
last pair|được nguồn|0 -5 17 0
last pair|đạc lại|0 0 42 -29
last pair|đại biểu|0 0 -5 -1
last pair|đại hội|2 0 0 4
last pair|đạo hđnd|0 0 17 0
last pair|đạt chuẩn|9 0 0 -30
last pair|đạt được|-36 0 0 0
last pair|đảm bảo|28 0 0 -27
last pair|đảng bộ|-1 0 -1 -30
last pair|đảng viên|0 0 0 1
last pair|đảng ủy|2 0 -1 0
last pair|đất bãi|-24 0 0 0
last pair|đất liền|28 1 0 0
last pair|đất đai|1 0 -14 1
last pair|đấu tranh|0 0 3 0
last pair|đầu năm|0 0 -1 -1
last pair|đầu tư|3 0 -1 0
last pair|đầu tỉnh|13 0 0 1
last pair|đầy đủ|1 0 3 -21
last pair|đẩu )|0 16 0 0
last pair|đẩy mạnh|18 0 -5 -38
last pair|đắt giá|0 0 0 6
last pair|đặt ra|0 0 0 10
last pair|đến hạn|0 0 27 7
last pair|đến kỳ|35 0 0 0
last pair|đến nay|-28 -51 0 -32
last pair|đề ra|17 13 0 6
last pair|đền bù|-13 -25 0 -33
last pair|để làm|0 0 1 34
last pair|để nhờn|0 -7 9 0
last pair|để đấy|-6 25 0 0
last pair|địa bàn|0 4 5 13
last pair|địa chính|0 10 0 -35
last pair|định cư|0 8 27 -8
last pair|đọng thuế|-21 0 0 14
last pair|đối thoại|0 0 -1 13
last pair|đối tượng|12 0 -1 6
last pair|đối ứng|0 4 0 0
last pair|đốt đồng|-6 18 0 -8
last pair|đồng )|21 0 0 7
last pair|đồng bộ|20 0 0 0
last pair|đồng chí|17 0 -39 -14
last pair|đồng nào|0 6 0 0
last pair|đồng ruộng|0 0 0 -8
last pair|đồng đều|0 27 0 0
last pair|đổ trộm|0 -8 10 0
last pair|đổi mới|1 0 0 28
last pair|đổi số|-21 0 2 0
last pair|đổi thửa|-15 0 14 0
last pair|độ #|0 -2 0 -35
last pair|độ cồn|0 0 0 -1
last pair|đủ buổi|0 11 -3 0
last pair|đức trạch|0 1 0 -29
last pair|đứt đoạn|15 7 0 -2
last pair|ương đảng|0 0 0 2
last pair|ổn định|12 0 0 22
last pair|ủy )|0 0 11 1
last pair|ủy quyền|0 0 0 2
last pair|ủy viên|0 0 2 16
last pair|ủy xã|-18 0 -18 -18
last pair|ứng đủ|10 0 0 14
last|"|0 27 1 0
last|#|-3 -1 0 0
last|%|0 0 0 1
last|anh|-6 17 35 -19
last|ao|-1 -2 2 0
last|a|-5 0 2 16
last|ban|0 0 0 1
last|bao|25 1 40 9
last|ba|0 -4 0 0
last|bhyt|0 0 0 22
last|biên|0 0 0 -5
last|biến|1 5 -2 0
last|biết|0 0 -32 0
last|biển|0 -14 25 -5
last|biểu|-1 0 0 0
last|biện|0 0 0 1
last|btctw|0 0 2 20
last|btc|0 0 0 1
last|buôn|1 21 3 -7
last|buổi|0 6 0 0
last|b|0 0 0 6
last|bài|7 0 0 0
last|bàng|0 0 4 0
last|bàn|0 2 18 31
last|bày|-21 0 0 0
last|bán|5 0 0 17
last|bãi|-11 0 0 0
last|bão|3 0 -20 -1
last|bình|0 -4 0 0
last|bò|-1 -29 0 21
last|bùn|0 0 -36 0
last|bù|0 -26 18 -1
last|bước|32 0 0 -5
last|bạch|-7 0 9 -11
last|bạc|-11 -1 17 0
last|bảng|0 8 18 0
last|bản|1 14 31 0
last|bảo|28 0 0 -27
last|bậc|0 30 0 0
last|bắc|-23 0 0 14
last|bằng|6 0 0 3
last|bền|0 26 0 -3
last|bệnh|0 0 4 0
last|bỏ|-7 24 1 49
last|bộ|0 0 -5 -1
last|bờ|0 0 8 -45
last|cai|0 0 5 8
last|camera|0 0 33 -10
last|can|0 0 0 -11
last|cao|-8 7 0 0
last|ca|10 0 0 0
last|cchc|0 -1 0 0
last|chi|0 0 -14 0
last|chiếm|0 0 11 3
last|chiếu|0 0 0 6
last|chung|-1 0 0 0
last|chuyển|-10 0 0 35
last|chuyện|0 0 -11 0
last|chuông|27 0 0 7
last|chuẩn|0 11 1 6
last|chuồng|0 0 0 1
last|cháu|13 -19 0 -12
last|chè|-9 -1 0 -1
last|chép|0 0 8 13
last|chính|1 0 0 0
last|chí|17 0 -21 -4
last|chôm|11 0 0 -17
last|chùa|0 0 0 -8
last|chúng|0 0 0 9
last|chạm|0 0 0 2
last|chấn|0 -1 4 0
last|chấp|1 0 0 0
last|chất|0 11 0 0
last|chậm|0 37 0 -2
last|chẽ|0 0 2 0
last|chết|6 -5 1 21
last|chỉnh|0 0 11 0
last|chỉ|38 -23 0 21
last|chốt|0 0 1 -58
last|chờn|-1 5 0 0
last|chờ|0 0 0 1
last|chợ|0 1 51 -19
last|chủ|5 0 0 42
last|chứa|0 0 18 -32
last|chức|-13 7 5 2
last|chừng|0 0 0 24
last|chữa|0 0 -2 0
last|chữ|-17 -2 0 -15
last|ck|9 9 0 0
last|con|-16 -11 -6 0
last|cp|0 0 51 1
last|cuộc|-39 -2 0 8
last|c|0 -1 -23 -32
last|cách|0 -27 0 0
last|cát|0 1 0 0
last|cá|0 0 25 20
last|cây|1 0 0 0
last|cói|0 -5 0 0
last|có|0 8 1 10
last|công|-1 0 0 0
last|cô|-21 -18 0 0
last|cùng|0 0 -8 -6
last|căn|-41 0 -40 -4
last|cũ|-32 11 11 18
last|cơ|0 0 1 -39
last|cư|0 1 9 13
last|cưới|0 0 0 -1
last|cường|15 0 -46 1
last|cấp|1 0 0 0
last|cấu|24 0 0 0
last|cầm|0 -7 35 -43
last|cầu|0 1 0 -1
last|cặp|0 15 0 17
last|cọc|0 -7 9 16
last|cồn|0 0 0 -1
last|cụm|0 0 0 8
last|cụ|8 0 0 0
last|cứu|22 0 32 45
last|cửa|0 0 0 35
last|cử|-26 0 -36 -6
last|cực|28 0 0 0
last|dang|0 -23 8 -15
last|dinh|0 0 4 0
last|diễn|-1 1 1 0
last|diện|2 0 0 43
last|doanh|0 0 0 11
last|do|8 -27 0 4
last|dt|-3 30 0 24
last|dung|14 0 -4 0
last|duyệt|0 0 0 15
last|dày|-21 20 0 0
last|dõi|0 0 31 -20
last|dùng|6 0 9 10
last|dưa|0 8 0 10
last|dư|0 0 21 7
last|dưỡng|0 0 6 0
last|dầu|-27 37 0 6
last|dẫn|0 1 0 6
last|dịch|1 0 6 -68
last|dở|0 0 10 1
last|dục|-11 0 8 0
last|dụng|8 -42 0 -47
last|dứt|-18 26 0 -33
last|dừng|-10 -1 0 26
last|dựng|-29 0 2 0
last|email|0 -1 0 0
last|em|-2 -7 0 0
last|fdi|41 0 0 0
last|gian|-23 0 0 0
last|giao|0 0 0 8
last|gia|0 0 0 1
last|giải|0 0 36 18
last|giảm|7 -11 0 10
last|giảng|-8 0 0 1
last|giấy|0 0 -11 12
last|giếng|0 0 7 0
last|giọt|0 5 0 -39
last|giỏi|9 0 0 16
last|giống|0 0 41 -21
last|giới|0 -15 -8 -1
last|giờ|0 0 23 0
last|giữ|-17 -18 0 -12
last|glei|-8 8 0 0
last|gom|0 0 0 -4
last|gà|0 0 0 -5
last|gạo|0 0 0 -18
last|gắng|0 14 0 -1
last|gốc|-11 16 0 -35
last|gỡ|21 0 4 3
last|gửi|0 0 1 1
last|hay|-9 36 0 0
last|ha|-4 0 0 0
last|hiêm|-1 10 0 0
last|hoang|0 0 6 3
last|hoa|33 0 0 -6
last|hoạch|0 0 0 -2
last|hoạt|2 37 0 -18
last|huyết|-12 0 0 -8
last|h|-27 -23 -57 -25
last|hàng|4 0 0 60
last|hành|0 -10 1 2
last|hàu|16 22 0 8
last|hà|0 -1 0 0
last|hè|0 0 26 34
last|hình|0 0 1 16
last|hòa|0 0 -1 1
last|hóa|35 0 1 12
last|hôn|0 0 6 4
last|hđnd|0 0 23 0
last|hơn|-20 -2 0 15
last|hướng|2 0 0 -6
last|hạng|2 8 1 -16
last|hạt|28 -10 0 -5
last|hạ|-3 -13 -2 -3
last|hải|0 -1 18 0
last|hậu|0 1 -1 0
last|hẳn|28 -3 0 -11
last|hẹn|57 19 0 -18
last|hẹp|-20 19 0 0
last|hẻm|0 0 0 27
last|hết|2 17 0 43
last|học|18 1 1 0
last|họp|0 0 -3 0
last|hỏi|0 1 0 38
last|hỏng|0 0 0 9
last|hồi|13 0 0 -5
last|hồ|0 0 18 -14
last|hộ|0 8 0 -3
last|hợp|0 0 0 36
last|hợt|0 1 0 0
last|hữu|0 27 -6 0
last|iii|0 1 0 0
last|ii|0 0 -1 0
last|internet|0 0 14 0
last|in|-7 0 18 0
last|i|2 0 0 0
last|jrai|0 24 0 -5
last|karaoke|0 0 0 -50
last|kbang|0 0 0 24
last|kg|9 -8 0 22
last|khai|0 0 8 0
last|khmer|0 7 0 0
last|kho|0 0 -5 0
last|khoát|0 0 -1 0
last|khoăn|-13 0 0 0
last|khoản|-8 9 23 -52
last|khung|37 -9 0 -30
last|khu|0 0 6 9
last|khuê|0 0 20 -1
last|kh|0 0 -19 1
last|khách|0 0 0 1
last|khác|-23 0 0 0
last|khám|22 0 0 -8
last|khá|3 0 -1 -3
last|khê|0 0 1 6
last|khí|18 0 0 10
last|khóm|1 0 0 0
last|khó|0 -38 0 1
last|không|-1 0 0 29
last|khô|0 0 1 -23
last|khăn|21 1 0 0
last|khẩu|-9 -5 -12 0
last|khống|-5 5 0 0
last|khớp|0 29 0 9
last|kiến|0 0 -31 0
last|kiết|0 8 0 0
last|kiều|-8 12 -10 19
last|kiệm|-9 0 21 18
last|kiện|0 0 0 26
last|kiệt|0 0 0 18
last|km|0 -13 0 1
last|kém|-3 -28 0 0
last|kênh|0 0 0 1
last|kê|-21 -2 -2 -24
last|ký|0 12 -1 -24
last|kết|1 0 0 -43
last|kế|-8 20 0 6
last|kể|1 0 0 0
last|kịp|0 0 0 -7
last|kỳ|4 13 0 0
last|lai|1 0 0 0
last|lan|-15 -15 0 0
last|la|0 0 0 -2
last|liền|18 0 0 0
last|liệt|0 0 0 43
last|liệu|-1 1 0 0
last|loa|-2 15 16 -19
last|long|1 0 0 -4
last|lo|0 -14 -11 4
last|luật|0 0 0 1
last|làm|0 -1 0 5
last|làng|0 0 0 36
last|lào|-7 7 0 -15
last|là|11 -52 -35 -32
last|lâu|0 1 0 0
last|lô|0 9 0 1
last|lúa|-21 0 0 0
last|lúc|-8 8 -25 0
last|lý|1 0 5 0
last|lũ|-1 2 0 0
last|lương|15 -7 0 5
last|lưới|-21 30 0 41
last|lường|-26 -25 -7 -22
last|lượng|-1 7 -7 19
last|lượt|11 0 0 1
last|lạc|0 0 0 15
last|lại|0 -16 0 -4
last|lạng|-8 14 0 30
last|lạnh|0 0 7 1
last|lấn|0 -1 7 3
last|lập|-4 16 -43 -41
last|lắng|0 -10 0 -5
last|lắp|7 0 0 17
last|lẻo|0 10 0 0
last|lệch|0 1 0 -1
last|lệnh|0 0 5 0
last|lệ|0 0 0 1
last|lịch|-7 -1 0 8
last|lỏng|0 0 3 -23
last|lỗi|0 -14 0 0
last|lỗ|0 12 0 -6
last|lộ|17 0 0 -11
last|lớn|18 0 0 -8
last|lớp|0 17 7 -14
last|lời|26 1 -17 0
last|lở|-11 -7 3 -19
last|lợi|0 0 0 -19
last|lợn|0 10 0 -19
last|lực|-32 -19 1 0
last|m3|0 0 0 3
last|may|21 0 0 2
last|ma|12 0 0 -5
last|minh|46 0 1 0
last|miệng|0 -13 0 0
last|mttq|-22 -2 0 0
last|mua|0 1 0 6
last|muốn|0 12 0 -1
last|muộn|0 0 0 14
last|m|0 1 0 22
last|màu|-48 -1 0 13
last|máy|0 1 0 0
last|mã|11 -9 0 0
last|mình|0 0 -13 -20
last|mía|0 19 45 59
last|mông|0 0 0 8
last|môn|1 0 3 18
last|mún|0 3 0 -39
last|mưa|-12 19 0 -4
last|mưu|15 0 -26 42
last|mương|24 0 0 -7
last|mạc|-1 0 0 -1
last|mạng|1 20 0 -1
last|mạnh|45 0 0 -57
last|mẫu|0 0 -7 0
last|mắc|0 -1 0 0
last|mặc|-8 -20 0 -1
last|mặn|0 0 0 1
last|mặt|0 0 0 3
last|mến|-4 0 0 0
last|mềm|0 0 18 -10
last|mọc|0 4 0 15
last|mốc|18 -9 8 32
last|mới|-4 0 1 0
last|mức|2 5 0 2
last|nai|-4 1 5 0
last|nang|-1 22 0 7
last|nay|-1 -20 0 5
last|ngang|0 1 0 0
last|nghiêm|0 1 0 0
last|nghiệm|0 -9 0 0
last|nghèo|2 0 1 18
last|nghé|0 4 0 0
last|nghĩa|0 0 0 12
last|nghĩ|0 -12 0 -7
last|nghẽn|0 -5 0 -29
last|nghề|0 0 13 20
last|nghệ|14 0 0 0
last|nghỉ|0 0 0 51
last|ngoài|18 2 0 0
last|ngoái|10 0 0 13
last|nguyên|-1 0 -7 1
last|nguồn|15 -5 0 11
last|ngành|0 1 -1 1
last|ngày|0 0 0 13
last|ngân|0 0 -6 -26
last|ngãi|0 0 -4 0
last|ngõ|20 -6 -3 12
last|ngũ|15 0 0 -4
last|người|-3 0 0 -19
last|ngạn|2 0 0 0
last|ngầm|-29 0 0 0
last|ngập|-18 4 0 -12
last|ngọ|36 -14 -20 40
last|ngỏ|0 23 0 23
last|ngộ|0 0 0 -9
last|nhai|0 1 0 0
last|nhanh|0 0 -20 -23
last|nhau|0 9 0 21
last|nhiên|-17 -27 0 0
last|nhiều|0 -29 0 -4
last|nhiệm|0 2 0 10
last|nhà|-26 0 -26 -26
last|nhác|0 0 0 -31
last|nhân|0 0 0 20
last|nhũng|-1 5 -16 -6
last|nhận|-4 0 -1 0
last|nhập|-5 0 0 9
last|nhẹ|0 0 0 13
last|nhịp|24 0 0 19
last|nhỏ|37 0 0 0
last|nhờn|0 -7 9 0
last|niên|0 0 -1 1
last|non|0 -6 0 17
last|nsnn|-34 0 0 0
last|ntm|-34 -18 -12 -19
last|nuôi|0 0 0 2
last|n|-10 -4 -60 -17
last|nàn|0 0 0 -18
last|nào|20 -2 0 -9
last|này|0 -39 30 0
last|nát|4 0 0 14
last|nói|-42 -44 -66 -76
last|nóng|0 0 0 -35
last|nông|0 0 1 0
last|núi|1 -1 0 -1
last|năm|1 0 0 0
last|nơi|23 27 0 -15
last|nước|0 -3 0 0
last|nại|1 0 0 1
last|nạn|-10 11 0 16
last|nạp|0 0 0 5
last|nẵng|0 0 0 -8
last|nếp|21 0 0 1
last|nền|14 0 21 -3
last|nề|9 0 0 0
last|nối|0 0 0 6
last|nổi|-7 20 0 0
last|nổ|12 -7 0 4
last|nội|0 0 0 -1
last|nộp|0 21 -1 0
last|nợ|0 -6 6 25
last|nửa|-6 -14 0 -1
last|ocop|37 0 0 29
last|pa|-8 4 0 -17
last|pccc|-1 0 10 58
last|phi|15 0 0 0
last|phong|0 0 0 13
last|pháo|0 0 12 0
last|pháp|0 0 2 14
last|phát|0 1 0 0
last|phèn|0 9 0 1
last|phép|-1 2 0 -8
last|phê|0 30 0 35
last|phí|3 0 0 -19
last|phòng|-3 0 -1 -2
last|phó|0 11 -11 0
last|phút|10 0 0 -11
last|phú|0 9 0 -1
last|phương|16 0 0 32
last|phước|0 25 -16 0
last|phạm|0 0 1 0
last|phần|21 6 0 10
last|phố|-2 -2 0 19
last|phục|0 -3 0 0
last|phủ|-30 0 1 1
last|ptnt|0 0 -40 0
last|qh15|0 0 11 -1
last|ql27|0 0 10 0
last|quang|15 -1 -4 13
last|quan|0 0 0 -1
last|qua|-5 -21 0 0
last|quyết|0 0 0 19
last|quyền|7 0 -14 0
last|quán|-2 0 0 0
last|quân|0 0 1 1
last|quăng|0 1 0 0
last|quản|0 2 33 0
last|quận|-29 0 11 1
last|quế|0 0 -11 0
last|quỹ|-15 -30 0 0
last|ranh|0 1 0 20
last|ra|-1 2 -2 0
last|riêng|24 0 26 -29
last|ruộng|0 11 1 14
last|ruột|-11 -17 0 -4
last|rà|0 0 0 10
last|rác|-23 11 0 36
last|rơi|12 0 0 15
last|rạc|0 0 0 2
last|rẫy|-27 25 0 -14
last|rằng|-17 -3 0 0
last|rồi|22 42 0 -1
last|rỗng|0 26 -8 0
last|rộng|-9 0 -2 0
last|rừng|0 -1 1 0
last|sai|37 -34 -1 -18
last|sao|22 0 24 -8
last|sau|0 1 0 0
last|sinh|54 0 0 11
last|soát|1 0 0 0
last|sung|-5 -1 9 0
last|su|0 -16 -27 1
last|suốt|30 2 0 -5
last|sài|0 44 0 -19
last|sách|0 0 0 -37
last|sáng|-28 -13 0 -2
last|sáo|10 0 0 0
last|sát|0 0 0 1
last|sâu|0 6 0 -37
last|sóng|-11 3 0 0
last|sót|8 0 0 22
last|sông|0 26 0 -40
last|sĩ|7 10 0 2
last|sơn|0 -3 0 0
last|sơ|0 1 0 5
last|sư|0 13 0 -2
last|sương|0 0 -18 0
last|sạch|-39 0 0 0
last|sản|0 -12 0 0
last|sắc|24 0 0 0
last|sắm|9 0 0 -18
last|sống|-5 -1 18 1
last|sổ|-17 0 0 23
last|sớm|13 0 13 -53
last|sụt|-7 15 0 0
last|sức|-6 6 0 0
last|sửa|0 14 0 -1
last|sửu|0 0 -1 0
last|sự|-1 0 -19 0
last|tai|-16 -19 -29 0
last|tay|-12 30 0 -7
last|thanh|27 0 19 0
last|thao|-23 -28 0 0
last|thay|0 15 0 0
last|thiết|-18 0 0 0
last|thiếu|0 0 3 -3
last|thiện|30 0 0 15
last|thoại|0 0 -1 13
last|thuê|-1 18 2 9
last|thuận|26 0 -4 0
last|thuật|7 -1 8 21
last|thuế|-22 0 23 -19
last|thuốc|0 -4 39 6
last|thuộc|-34 0 -17 -6
last|th|-12 -46 -39 -43
last|thành|1 22 0 17
last|thác|9 0 -12 0
last|thép|-19 -38 0 -27
last|thêm|0 16 0 0
last|thê|0 0 30 0
last|thìn|-3 0 0 0
last|thông|-1 -32 0 -33
last|thôn|38 0 0 -10
last|thơ|0 0 -17 0
last|thương|0 0 0 30
last|thường|0 0 1 0
last|thạch|0 10 0 10
last|thạnh|6 -1 0 0
last|thải|-6 0 -12 -41
last|thấp|-1 0 1 -1
last|thấy|0 -1 0 -1
last|thầu|0 9 0 0
last|thật|-1 -3 14 -1
last|thẳng|0 -17 -1 -3
last|thẻ|8 18 0 -16
last|thế|-26 -8 0 1
last|thể|0 0 -9 0
last|thị|0 0 0 -1
last|thọ|-3 10 -3 -1
last|thời|29 0 -16 35
last|thụ|0 0 0 14
last|thủy|-1 0 15 0
last|thức|0 0 0 1
last|thừa|-4 5 0 -12
last|thửa|-2 0 13 0
last|thử|0 0 42 0
last|thực|0 0 8 57
last|tin|1 0 0 0
last|tiên|34 -14 0 0
last|tiếc|-26 -3 0 0
last|tiến|18 0 0 7
last|tiếp|0 -1 17 0
last|tiết|-1 27 0 -41
last|tiền|0 0 0 -35
last|tiện|0 0 18 0
last|toàn|0 0 -16 0
last|toán|1 -1 0 -1
last|trang|2 0 0 -51
last|tranh|0 0 3 0
last|tra|0 0 0 -33
last|treo|0 1 41 -50
last|tre|-6 0 -1 0
last|tri|0 18 0 -1
last|triều|0 0 6 0
last|triển|-19 0 0 -13
last|trung|0 16 -26 0
last|truyền|-7 0 16 -12
last|tr|-16 0 -44 -29
last|trách|7 6 22 7
last|tránh|0 -9 0 0
last|trâu|22 0 0 0
last|trên|0 0 -7 0
last|trình|-6 3 0 5
last|trì|0 0 -11 -1
last|trí|0 31 3 33
last|trùng|8 0 26 10
last|trú|-1 0 0 9
last|trăm|14 0 0 15
last|trước|5 7 0 0
last|trường|1 0 0 0
last|trưởng|0 0 -17 0
last|trạch|-6 8 0 -25
last|trạm|0 0 25 1
last|trạng|0 1 0 -5
last|trả|1 0 0 21
last|trấn|0 0 -15 -37
last|trầm|-16 15 0 15
last|trần|0 -15 7 0
last|trận|0 0 -15 0
last|trắng|-1 0 39 -49
last|trặc|0 3 0 -6
last|trễ|-1 -20 6 -22
last|trị|0 0 0 -1
last|trọng|12 0 0 6
last|trọt|-17 0 0 0
last|trọ|0 0 0 36
last|trồng|3 0 1 15
last|trộm|9 -18 2 0
last|trợ|2 0 -18 -2
last|trực|-1 0 0 0
last|ttcn|-18 0 0 0
last|ttg|15 0 0 -4
last|ttpvhcc|21 0 0 0
last|tuyến|-17 0 0 4
last|tu|0 0 14 0
last|tuần|1 -1 0 2
last|tuổi|1 0 1 28
last|tw|0 0 0 16
last|ty|-15 0 -12 -27
last|t|0 0 -55 0
last|tàu|7 29 0 19
last|tác|9 0 1 -10
last|tán|40 -31 0 39
last|tâm|1 0 0 0
last|tân|-1 0 -8 0
last|tây|6 0 0 -34
last|tóh|0 0 0 7
last|tôm|0 0 0 -7
last|tôn|12 0 0 -11
last|túng|0 17 0 0
last|túy|10 0 0 -11
last|tý|0 16 -1 18
last|tăng|0 17 0 -12
last|tư|1 0 -1 0
last|tươi|1 0 0 0
last|tưới|0 0 50 0
last|tường|0 1 0 22
last|tượng|12 0 -1 6
last|tại|0 -26 0 0
last|tạm|13 9 0 -2
last|tạo|-46 -1 -15 0
last|tạp|-2 0 0 -20
last|tạ|0 24 0 44
last|tải|0 0 -7 25
last|tấn|2 0 0 0
last|tầng|-14 3 0 0
last|tập|2 0 66 -8
last|tật|13 -9 0 22
last|tắc|-1 1 0 0
last|tặc|0 0 0 -23
last|tết|0 -1 27 0
last|tỉnh|-4 0 0 1
last|tỏa|0 0 4 -29
last|tốt|36 0 4 0
last|tố|-12 -23 0 9
last|tồn|0 0 8 0
last|tổ|-3 8 0 11
last|tộc|2 0 0 -53
last|tội|0 0 0 14
last|tới|-3 0 0 0
last|tục|28 -6 0 1
last|từ|-1 0 -28 0
last|tử|-1 1 0 -13
last|tự|0 0 2 1
last|tỷ|21 -1 23 41
last|ubtvqh15|1 0 1 1
last|usd|0 -24 -5 17
last|uy|0 0 11 0
last|uống|4 23 0 8
last|vi|0 0 1 18
last|viên|0 0 6 0
last|việc|0 22 0 0
last|viện|-2 4 0 -9
last|vneid|21 -10 -8 0
last|vong|4 0 0 18
last|vptu|0 0 -3 0
last|vp|0 0 10 0
last|vpđu|-3 0 0 0
last|vt|0 0 -5 0
last|vui|0 0 0 4
last|vào|0 19 0 0
last|và|0 0 0 6
last|vá|-1 -33 0 0
last|vét|0 0 1 -5
last|vòng|1 18 -18 24
last|vùng|0 -3 0 -27
last|vương|2 4 0 -22
last|vướng|0 -33 0 0
last|vườn|36 -2 0 39
last|vượt|31 0 0 0
last|vấn|0 0 8 -32
last|vận|0 0 -34 0
last|vậy|-48 -20 0 0
last|vắng|0 0 0 14
last|về|-1 23 -11 30
last|vốn|1 -18 22 0
last|vụ|0 0 1 1
last|vững|20 1 1 6
last|vực|-26 0 1 -5
last|xanh|17 0 12 -24
last|xa|-8 30 0 0
last|xe|11 0 8 -28
last|xuyên|-5 -21 0 1
last|xuân|1 0 3 -41
last|xuất|0 0 0 35
last|xuể|-2 6 0 0
last|xuống|-7 0 0 0
last|xxi|0 0 -16 0
last|x|-17 -25 -65 -36
last|xát|-3 0 0 1
last|xã|0 0 0 4
last|xét|0 0 -32 -5
last|xóm|0 0 0 11
last|xúc|0 0 0 -2
last|xếp|-11 0 3 0
last|xỉu|5 0 0 7
last|xộn|0 12 0 -37
last|xứng|0 9 0 6
last|yên|-1 26 0 -40
last|yếu|1 -34 0 0
last|án|-7 0 0 1
last|ít|0 -24 0 -43
last|úng|0 14 -2 25
last|ý|0 0 -12 -1
last|ăn|0 21 0 15
last|đai|1 0 -14 1
last|đau|4 -18 0 7
last|đen|0 0 1 -4
last|đe|0 0 18 -11
last|đi|-3 17 0 0
last|điền|-11 0 0 0
last|điều|-47 -16 0 0
last|điểm|-13 0 0 0
last|điện|38 -1 1 0
last|điệu|0 1 0 12
last|đoàn|0 0 0 -34
last|đoạn|12 0 0 -31
last|đt|-1 0 10 11
last|đu|16 0 0 0
last|đ|-49 -33 -42 -36
last|đài|0 0 0 22
last|đàn|0 0 8 1
last|đán|0 0 11 1
last|đáo|40 0 0 -18
last|đáp|0 25 0 -40
last|đá|-36 0 -28 0
last|đây|13 0 0 0
last|đêm|0 0 17 -40
last|đê|30 -2 0 -2
last|đình|-1 2 0 9
last|đích|51 -30 0 -6
last|đóng|-6 13 0 -1
last|đó|-9 -6 -3 1
last|đôi|0 0 1 0
last|đông|-28 0 0 -26
last|đăng|0 0 0 24
last|đơn|0 0 0 -15
last|đường|11 0 0 13
last|được|-26 -11 0 0
last|đạc|0 0 0 2
last|đại|-26 0 0 0
last|đạo|1 -8 -7 -16
last|đạt|-18 0 0 25
last|đảm|37 0 0 -32
last|đảng|0 0 -1 0
last|đất|0 0 0 1
last|đấu|0 0 1 14
last|đấy|-1 21 0 1
last|đầu|47 0 6 0
last|đằng|12 0 14 -11
last|đẹp|-44 -12 0 0
last|đều|3 0 0 -32
last|đề|6 0 0 0
last|để|0 1 11 10
last|định|10 0 0 18
last|đỏ|0 0 -21 0
last|đốc|0 0 1 1
last|đối|14 -37 0 -22
last|đốt|-16 0 0 -14
last|đồng|-6 0 -6 1
last|động|22 0 5 1
last|độ|0 0 0 1
last|đợt|-52 13 -9 0
last|đủ|11 0 -6 -1
last|ương|-3 0 8 5
last|ạch|-1 3 0 0
last|ấp|0 0 15 3
last|ấy|-27 0 24 26
last|ống|1 0 0 0
last|ở|2 30 -2 6
last|ứng|0 0 0 -5
leaning|merit none|-19 0 0 0
leaning|merit open|11 0 0 0
leaning|merit result|20 0 0 -1
leaning|merit task|0 0 9 0
leaning|none none|0 0 -3 0
leaning|none result|-10 0 -1 5
leaning|want none|0 -40 0 0
leaning|want open|-3 10 0 0
leaning|want result|-11 30 0 0
leaning|want shortcoming|0 13 -13 0
lean|0|-9 -15 -3 1
lean|3|-19 33 0 -15
lean|6|-8 6 -16 0
left, side, joint|merit,- turn|-30 -39 -23 0
left, side, joint|merit,merit ,|1 0 0 -17
left, side, joint|merit,merit :|22 0 0 42
left, side, joint|merit,merit ;|-2 0 0 1
left, side, joint|merit,merit start|0 0 0 -50
left, side, joint|merit,merit turn|-12 33 0 21
left, side, joint|merit,none ,|0 0 0 45
left, side, joint|merit,none :|7 0 0 -2
left, side, joint|merit,none start|1 0 0 -60
left, side, joint|merit,none turn|11 21 0 -9
left, side, joint|merit,want ,|-6 20 0 7
left, side, joint|merit,want :|7 2 0 44
left, side, joint|merit,want ;|0 4 0 -7
left, side, joint|merit,want start|41 0 0 0
left, side, joint|merit,want turn|35 -25 0 45
left, side, joint|none,- start|-2 0 0 0
left, side, joint|none,- turn|0 -20 0 0
left, side, joint|none,merit :|17 0 0 25
left, side, joint|none,merit ;|20 -2 0 2
left, side, joint|none,merit start|-5 0 -1 -50
left, side, joint|none,merit turn|-27 18 0 0
left, side, joint|none,none ,|-5 0 0 34
left, side, joint|none,none ;|0 0 0 -1
left, side, joint|none,none start|0 0 -1 -24
left, side, joint|none,none turn|0 10 0 1
left, side, joint|none,want :|0 39 0 45
left, side, joint|none,want ;|-24 1 0 -4
left, side, joint|none,want start|0 -67 0 0
left, side, joint|none,want turn|25 -18 0 0
left, side, joint|want,- turn|0 9 0 0
left, side, joint|want,merit ,|0 -13 0 0
left, side, joint|want,merit :|1 3 0 32
left, side, joint|want,merit ;|-2 18 0 -1
left, side, joint|want,merit start|0 36 0 0
left, side, joint|want,merit turn|0 -1 0 -14
left, side, joint|want,none ,|0 0 0 29
left, side, joint|want,none :|0 27 0 -14
left, side, joint|want,none ;|0 0 0 -2
left, side, joint|want,none turn|0 21 0 15
left, side, joint|want,want ,|0 0 0 -1
left, side, joint|want,want :|0 44 0 0
left, side, joint|want,want ;|0 5 0 -26
left, side, joint|want,want turn|0 -18 0 14
left, side, told|merit,- -|1 0 0 0
left, side, told|merit,- 0|-1 0 1 0
left, side, told|merit,- 1|-14 0 0 0
left, side, told|merit,- 2|-1 0 0 0
left, side, told|merit,- 3|0 0 1 0
left, side, told|merit,- 4|0 0 0 1
left, side, told|merit,merit -|-2 0 0 0
left, side, told|merit,merit 0|1 0 0 1
left, side, told|merit,merit 1|14 0 0 2
left, side, told|merit,merit 3|0 0 0 15
left, side, told|merit,merit 4|0 0 0 -23
left, side, told|merit,none 0|-15 0 0 -1
left, side, told|merit,none 3|1 0 0 0
left, side, told|merit,none 4|31 0 0 0
left, side, told|merit,want -|0 7 0 1
left, side, told|merit,want 0|16 0 0 0
left, side, told|merit,want 1|4 -6 0 1
left, side, told|merit,want 2|-1 16 0 22
left, side, told|merit,want 3|25 2 -28 1
left, side, told|merit,want 4|12 0 0 0
left, side, told|none,- -|-11 0 -2 0
left, side, told|none,- 0|1 0 1 0
left, side, told|none,- 1|-1 2 0 0
left, side, told|none,- 2|0 0 -1 0
left, side, told|none,- 3|5 0 0 0
left, side, told|none,merit 0|27 0 0 -1
left, side, told|none,merit 1|-1 1 6 -7
left, side, told|none,merit 2|-3 0 0 -17
left, side, told|none,merit 3|-4 0 0 12
left, side, told|none,merit 4|11 0 0 6
left, side, told|none,none 0|0 0 0 5
left, side, told|none,none 1|-1 0 1 0
left, side, told|none,none 2|0 0 7 0
left, side, told|none,none 3|0 0 0 -2
left, side, told|none,want 0|0 0 0 7
left, side, told|none,want 1|-2 -14 12 -10
left, side, told|none,want 2|-11 43 0 1
left, side, told|none,want 3|0 -1 30 -2
left, side, told|none,want 4|0 0 0 3
left, side, told|want,- -|32 47 0 0
left, side, told|want,- 1|25 -37 0 0
left, side, told|want,- 2|0 -84 0 0
left, side, told|want,merit -|-3 30 0 0
left, side, told|want,merit 0|1 0 0 20
left, side, told|want,merit 1|-15 2 0 34
left, side, told|want,merit 3|-57 0 0 -5
left, side, told|want,merit 4|-1 0 0 -3
left, side, told|want,none -|0 17 0 3
left, side, told|want,none 1|0 -4 0 0
left, side, told|want,none 2|0 17 0 27
left, side, told|want,none 3|0 0 0 -1
left, side, told|want,want -|-4 8 0 -11
left, side, told|want,want 1|-1 0 0 1
left, side, told|want,want 2|0 14 0 -50
left, side, told|want,want 4|0 13 0 -11
left, side|- none|-2 0 0 0
left, side|merit merit|0 0 0 -1
left, side|merit want|-2 0 0 0
left, side|none merit|7 0 0 0
left, side|none want|0 7 0 0
left, side|want merit|10 0 0 0
left, side|want want|0 1 0 -5
left|,|0 0 0 41
left|:|1 0 0 0
left|;|0 0 0 -21
left|start|0 -15 -15 -8
left|turn|0 1 0 0
length|1|-30 -43 -1 0
length|2|-3 -27 -48 1
length|3|-3 -9 -19 24
length|5|2 0 0 -5
length|6|0 0 19 -35
merit|0|-34 -12 -32 20
merit|1|0 6 1 0
merit|2|3 0 0 0
merit|3|13 0 0 -1
mode, left|none ,|0 0 -11 0
mode, left|none ;|1 7 -1 0
mode, left|none turn|-8 -2 0 45
mode, left|open ,|0 0 -1 0
mode, left|open :|1 0 0 0
mode, left|open ;|0 0 0 1
mode, left|open turn|0 1 0 0
mode, left|result ,|-3 -2 0 21
mode, left|result :|22 0 0 5
mode, left|result ;|11 0 0 0
mode, left|result start|0 0 0 -47
mode, left|result turn|-24 24 0 0
mode, left|shortcoming ,|0 0 0 27
mode, left|shortcoming :|0 39 0 -7
mode, left|shortcoming ;|0 1 0 -52
mode, left|shortcoming start|0 -1 0 0
mode, left|shortcoming turn|5 0 0 0
mode, left|task ,|0 0 15 1
mode, left|task :|1 0 24 0
mode, left|task ;|0 0 0 -28
mode, left|task turn|0 0 23 -12
mode, section|none,cause prose|0 0 -30 0
mode, section|none,lesson prose|-18 -19 -43 -19
mode, section|none,none item|-6 -4 31 45
mode, section|none,none prose|-29 -1 -21 0
mode, section|none,recipients item|-1 0 -23 0
mode, section|none,result prose|-17 0 0 0
mode, section|none,shortcoming heading|0 -19 0 0
mode, section|none,shortcoming prose|-32 -23 0 0
mode, section|open,none headline|-46 -15 -5 0
mode, section|open,none head|-30 -33 -33 0
mode, section|open,none item|0 13 27 11
mode, section|open,none prose|13 0 -10 3
mode, section|result,result heading|-78 -10 0 0
mode, section|result,result headline|-23 -2 0 -1
mode, section|result,result item|6 7 -13 0
mode, section|result,result prose|5 0 0 10
mode, section|shortcoming,none item|11 4 -15 25
mode, section|shortcoming,none prose|-24 5 0 -16
mode, section|shortcoming,result item|-15 -1 0 -17
mode, section|shortcoming,result prose|-16 4 0 -2
mode, section|shortcoming,shortcoming heading|0 -64 0 0
mode, section|shortcoming,shortcoming headline|-13 -69 0 -16
mode, section|shortcoming,shortcoming item|0 29 0 14
mode, section|shortcoming,shortcoming prose|0 8 0 -1
mode, section|task,aim item|-32 -24 -22 -3
mode, section|task,aim prose|-46 -4 -1 15
mode, section|task,lesson prose|0 0 20 16
mode, section|task,none heading|0 0 -53 0
mode, section|task,none headline|0 0 -47 0
mode, section|task,none item|19 12 18 25
mode, section|task,none prose|2 -12 23 -23
mode, section|task,proposal heading|0 0 -28 0
mode, section|task,proposal headline|0 0 -5 0
mode, section|task,proposal item|-8 0 28 16
mode, section|task,proposal prose|0 0 0 -1
mode, section|task,task heading|0 0 -53 0
mode, section|task,task item|0 0 37 0
mode, section|task,task prose|-25 0 0 1
mode|none|-30 -22 -14 0
mode|open|0 0 -11 0
mode|result|0 0 -19 5
mode|shortcoming|0 13 -13 0
mode|task|0 -1 18 0
pair behind|# %|-14 0 -2 17
pair behind|# -|8 -10 -2 14
pair behind|# /|0 0 0 -1
pair behind|# ban|12 0 0 20
pair behind|# bác|0 35 0 -13
pair behind|# ca|0 -5 0 0
pair behind|# chi|-7 22 11 -15
pair behind|# chỉ|10 0 0 -6
pair behind|# cánh|0 0 0 34
pair behind|# cá|-6 0 0 0
pair behind|# công|-36 21 0 4
pair behind|# căn|15 0 0 47
pair behind|# cơ|0 0 0 -1
pair behind|# doanh|34 0 0 4
pair behind|# dự|20 0 0 28
pair behind|# em|34 0 0 -33
pair behind|# gia|-2 0 0 0
pair behind|# giải|9 -5 0 3
pair behind|# ha|-31 -30 0 0
pair behind|# huyện|-32 28 0 -28
pair behind|# hồ|58 -2 0 1
pair behind|# hộ|1 0 0 2
pair behind|# hợp|-2 -7 0 0
pair behind|# khu|0 0 0 40
pair behind|# km|16 0 0 0
pair behind|# lao|-23 -2 0 0
pair behind|# lò|-16 0 0 5
pair behind|# lượt|27 0 0 1
pair behind|# lồng|-27 0 0 0
pair behind|# nhiệm|-19 31 0 -14
pair behind|# nhà|0 1 0 21
pair behind|# phần|19 0 -9 -21
pair behind|# sáng|10 -10 0 11
pair behind|# sạch|-19 -5 13 0
pair behind|# sản|58 0 0 4
pair behind|# tháng|-24 0 0 1
pair behind|# thôn|0 7 0 11
pair behind|# triệu|9 0 -2 0
pair behind|# trường|-9 17 35 3
pair behind|# trạm|0 6 0 0
pair behind|# trụ|0 -12 -9 0
pair behind|# tổ|30 0 0 14
pair behind|# tỷ|-15 0 0 0
pair behind|# việc|-31 -41 0 -40
pair behind|# vụ|-17 12 0 -1
pair behind|# xã|-55 -12 1 7
pair behind|# điểm|16 10 0 -39
pair behind|# đơn|0 -4 -7 20
pair behind|# đảng|-48 -1 0 24
pair behind|# ấp|-33 21 0 -33
pair behind|( #|0 -1 -1 -68
pair behind|[ cần|0 10 0 0
pair behind|an ninh|21 0 0 11
pair behind|an sinh|45 0 0 -38
pair behind|an toàn|-7 0 4 26
pair behind|ba là|0 1 1 25
pair behind|ban bí|-6 0 0 11
pair behind|ban cho|0 0 0 25
pair behind|ban chỉ|0 0 13 0
pair behind|ban giảm|0 0 10 0
pair behind|ban hành|31 0 -11 9
pair behind|ban kinh|-28 0 0 0
pair behind|ban quản|0 6 0 27
pair behind|ban thường|0 0 -8 4
pair behind|ban tuyên|0 0 4 0
pair behind|ban tổ|0 0 -1 -33
pair behind|ban xây|0 0 3 0
pair behind|ban đã|-6 9 0 13
pair behind|bao phủ|-1 12 0 20
pair behind|biên phòng|22 0 0 -24
pair behind|biện pháp|0 -3 0 0
pair behind|bà con|-5 -4 0 45
pair behind|bà nguyễn|0 1 0 16
pair behind|bài thu|0 2 -1 35
pair behind|bàn giao|0 0 -23 5
pair behind|bác sĩ|19 -18 0 64
pair behind|bám nghị|2 0 0 0
pair behind|bám sát|-7 0 0 0
pair behind|bán lẻ|-16 -13 0 -5
pair behind|bãi triều|-3 0 5 11
pair behind|bãi xe|0 0 0 18
pair behind|bê do|0 4 0 0
pair behind|bê tông|0 0 0 -46
pair behind|bên cạnh|29 0 0 1
pair behind|bình quân|-20 -18 0 0
pair behind|bí thư|0 0 0 3
pair behind|bù lại|0 1 0 26
pair behind|bưu điện|0 0 30 0
pair behind|bước đầu|10 0 0 14
pair behind|bảo hiểm|10 0 0 -19
pair behind|bảo vệ|-14 -16 0 0
pair behind|bảo đảm|0 0 0 1
pair behind|bầu #|0 0 0 11
pair behind|bắt #|-20 16 0 -33
pair behind|bằng cùng|-18 0 0 0
pair behind|bệnh viện|-33 0 0 -16
pair behind|bị dân|0 2 -2 6
pair behind|bố trí|0 0 24 -5
pair behind|bồi dưỡng|18 -19 -9 -2
pair behind|bộ công|0 0 10 0
pair behind|bộ máy|-21 0 0 -21
pair behind|bộ phận|-20 0 10 7
pair behind|bờ kè|1 6 0 0
pair behind|bữa có|0 4 0 -19
pair behind|cam kết|0 0 -16 0
pair behind|camera an|0 4 0 0
pair behind|cao hơn|6 5 0 -54
pair behind|cao nhất|-18 17 0 1
pair behind|cao su|20 0 11 0
pair behind|chi #|34 0 -2 0
pair behind|chi bộ|0 0 0 -5
pair behind|chi hội|0 0 0 30
pair behind|chi ngân|0 1 -35 3
pair behind|chi thường|-39 0 -5 -22
pair behind|chi trả|16 0 0 0
pair behind|chiếm #|22 0 0 -32
pair behind|cho thuê|0 0 7 -54
pair behind|chuyển đổi|-42 5 -1 0
pair behind|chuyện xả|0 0 11 0
pair behind|chuẩn bị|0 0 10 -18
pair behind|chánh văn|-5 0 11 -16
pair behind|chè búp|0 22 0 5
pair behind|chè kinh|0 0 0 5
pair behind|chép lại|0 18 0 0
pair behind|chính quyền|1 0 -1 -3
pair behind|chính sách|25 0 0 9
pair behind|chôm chôm|0 0 0 -29
pair behind|chăn nuôi|0 0 0 6
pair behind|chưa có|0 0 0 4
pair behind|chưa giao|0 -6 0 0
pair behind|chưa tương|-10 14 0 0
pair behind|chương trình|8 -3 1 -23
pair behind|chấm dứt|0 0 3 0
pair behind|chấn chỉnh|0 0 0 2
pair behind|chất lượng|6 0 0 -24
pair behind|chậm nhất|0 0 0 8
pair behind|chế biến|-9 -42 0 -8
pair behind|chế độ|0 0 0 -1
pair behind|chết #|-13 -2 0 1
pair behind|chỉ số|-49 -24 0 -1
pair behind|chỉ thị|1 0 -5 0
pair behind|chỉ tiêu|0 0 16 0
pair behind|chỉnh trang|32 0 -7 0
pair behind|chịu trách|0 0 0 27
pair behind|chống lụt|0 0 22 0
pair behind|chống thất|0 0 -25 0
pair behind|chốt phương|0 0 13 17
pair behind|chợ hưng|6 0 0 0
pair behind|chợ nông|-11 40 0 0
pair behind|chợ trung|2 -47 0 -31
pair behind|chủ quan|0 0 0 44
pair behind|chủ trì|0 0 0 3
pair behind|chủ tịch|0 0 -17 -1
pair behind|chủ tọa|-16 -23 -27 -31
pair behind|chủ yếu|-14 0 0 21
pair behind|chủ động|0 0 12 0
pair behind|chữa bệnh|15 0 0 -17
pair behind|cn -|-30 -2 0 1
pair behind|cuối năm|0 1 -1 0
pair behind|cuối quý|0 0 18 0
pair behind|cuộc bầu|13 0 0 0
pair behind|cuộc giám|0 25 0 -9
pair behind|cà phê|10 -2 0 -13
pair behind|cá biệt|-5 19 0 0
pair behind|cá tra|39 0 0 0
pair behind|các ban|0 0 16 -9
pair behind|các chi|0 0 -46 21
pair behind|các chủ|-6 23 6 0
pair behind|các huyện|0 0 0 7
pair behind|các ngành|0 -10 0 31
pair behind|các nhiệm|-21 -15 -1 0
pair behind|các phường|0 0 -8 0
pair behind|các trường|0 0 1 0
pair behind|các tổ|0 0 0 5
pair behind|các xã|2 0 5 5
pair behind|các điểm|0 0 0 -36
pair behind|các đại|0 -7 0 0
pair behind|các đồng|0 0 -32 0
pair behind|cán bộ|11 -18 1 0
pair behind|cánh đồng|4 5 0 -1
pair behind|cây giống|0 26 0 0
pair behind|còn #|15 0 0 21
pair behind|có #|-2 0 0 8
pair behind|có cuộc|0 0 0 -52
pair behind|có hộ|-13 14 0 4
pair behind|có kết|0 0 0 27
pair behind|có lúc|0 30 0 26
pair behind|có lớp|0 7 0 0
pair behind|có người|-19 20 0 -13
pair behind|có nơi|0 2 0 0
pair behind|có phương|0 0 1 17
pair behind|có thêm|38 0 0 0
pair behind|có thời|0 0 0 3
pair behind|có xã|0 21 0 1
pair behind|có điều|-9 3 0 11
pair behind|có đơn|0 15 -11 -2
pair behind|có đồng|-16 -52 0 0
pair behind|công an|0 0 25 0
pair behind|công bố|0 0 1 0
pair behind|công chức|0 0 33 27
pair behind|công khai|0 0 10 0
pair behind|công nghiệp|-35 0 0 24
pair behind|công nghệ|26 13 -2 0
pair behind|công nhận|23 -3 0 8
pair behind|công trình|0 0 10 0
pair behind|công tác|0 0 0 11
pair behind|cùng ban|0 0 13 0
pair behind|cùng các|0 0 0 1
pair behind|cùng dự|0 0 -40 -8
pair behind|cùng với|31 0 -39 -12
pair behind|cúm gia|0 -9 0 0
pair behind|cơ cấu|-3 10 0 16
pair behind|cơ khí|22 0 0 25
pair behind|cơ quan|-30 0 -1 -34
pair behind|cơ sở|0 1 0 15
pair behind|cưỡng chế|-5 4 24 2
pair behind|cả huyện|0 33 0 0
pair behind|cả năm|-24 28 -6 1
pair behind|cải cách|1 0 -7 -1
pair behind|cấp #|3 -12 0 -50
pair behind|cấp giấy|-15 6 0 0
pair behind|cấp mới|18 0 0 -9
pair behind|cấp ủy|-53 -14 0 -3
pair behind|cấy xong|8 0 0 -43
pair behind|cắt giảm|25 -1 22 -3
pair behind|cỏ mọc|0 0 0 2
pair behind|cụ thể|32 0 14 0
pair behind|cục thuế|-19 -30 -23 0
pair behind|cụm công|-17 -32 0 0
pair behind|củng cố|0 0 -1 0
pair behind|cử người|0 0 -2 -26
pair behind|cử tri|0 56 0 23
pair behind|danh sách|-2 -6 0 -12
pair behind|di dời|0 0 24 -13
pair behind|diễn tập|0 0 46 0
pair behind|diện tích|-1 0 0 -1
pair behind|do chủ|0 -6 -2 29
pair behind|do các|0 0 0 33
pair behind|do dịch|-2 0 0 0
pair behind|do phòng|0 0 6 0
pair behind|doanh nghiệp|-10 -2 0 -1
pair behind|doanh số|16 0 0 0
pair behind|doanh thu|17 -6 0 27
pair behind|du lịch|0 5 0 0
pair behind|duy trì|8 0 0 0
pair behind|dân chủ|0 0 0 -2
pair behind|dân tộc|0 -2 0 -2
pair behind|dù vậy|-1 -13 0 0
pair behind|dư nợ|-13 -11 0 0
pair behind|dẫn đầu|1 0 0 -10
pair behind|dẫu bão|-8 -2 -1 0
pair behind|dẫu thế|2 -1 0 3
pair behind|dẫu vậy|-2 8 0 7
pair behind|dập dịch|0 0 20 -49
pair behind|dặm các|0 0 0 -6
pair behind|dịch bệnh|-9 27 0 -50
pair behind|dịch tả|0 0 0 1
pair behind|dịch vụ|-1 0 0 0
pair behind|dồn điền|10 0 23 -7
pair behind|dứt điểm|0 0 0 -18
pair behind|dữ liệu|-53 -1 0 0
pair behind|dự thảo|0 0 8 -22
pair behind|dự án|1 3 -1 1
pair behind|ea kuêh|0 11 11 0
pair behind|ea tóh|0 0 0 10
pair behind|gia cầm|32 0 0 0
pair behind|gia cố|0 0 21 0
pair behind|giao #|0 2 0 1
pair behind|giao khoán|-14 17 0 -10
pair behind|giao nhiệm|0 0 -8 -8
pair behind|giao văn|0 0 -44 0
pair behind|giao đất|-2 11 0 15
pair behind|gieo cấy|-1 0 0 1
pair behind|gieo trồng|0 0 0 -9
pair behind|giá bán|0 0 0 -1
pair behind|giá cả|-5 -1 2 -12
pair behind|giá nguyên|0 -9 0 -9
pair behind|giá nếp|0 0 0 26
pair behind|giá trị|0 0 0 1
pair behind|giá tôm|0 -11 0 -33
pair behind|giám sát|0 0 7 -11
pair behind|giám đốc|0 0 -8 0
pair behind|giáo dục|0 0 0 32
pair behind|giáo viên|0 16 0 5
pair behind|giải ngân|-27 0 0 -2
pair behind|giải pháp|0 0 13 61
pair behind|giải phóng|5 0 -2 1
pair behind|giải quyết|0 0 0 17
pair behind|giải tỏa|0 0 0 27
pair behind|giảm #|0 22 3 -45
pair behind|giảm nghèo|12 -24 0 21
pair behind|giảm so|0 0 0 64
pair behind|giống cung|12 0 0 -22
pair behind|giới thiệu|9 0 0 -1
pair behind|giữ vững|0 0 2 2
pair behind|giữ đà|-6 0 0 0
pair behind|giữ được|25 0 0 -10
pair behind|góp #|0 0 0 -18
pair behind|góp tiền|11 -8 0 -25
pair behind|góp ý|1 0 0 -1
pair behind|gắn "|0 0 9 0
pair behind|gắn với|-1 -1 8 0
pair behind|gỡ khó|0 0 5 -4
pair behind|gỡ vướng|0 0 46 -44
pair behind|gửi báo|0 0 26 0
pair behind|gửi danh|0 0 1 0
pair behind|gửi kết|0 -1 18 0
pair behind|gửi tài|0 0 0 8
pair behind|hai là|0 0 13 21
pair behind|hai trường|-25 0 0 -12
pair behind|hoàn chỉnh|0 0 -24 0
pair behind|hoàn thiện|29 0 -11 36
pair behind|hoàn thành|-1 6 0 0
pair behind|hoàn tất|-23 0 0 0
pair behind|hoạt động|0 -21 0 0
pair behind|huy động|13 0 0 1
pair behind|huyện có|-67 -15 0 -17
pair behind|huyện đã|-19 1 0 0
pair behind|huyện ủy|0 0 -6 0
pair behind|huấn luyện|9 0 0 0
pair behind|hàng hóa|-16 35 0 -32
pair behind|hòa giải|-14 12 0 17
pair behind|hđnd các|11 0 -17 -33
pair behind|hđnd huyện|0 0 -14 0
pair behind|hơn #|-34 0 0 -3
pair behind|hư hỏng|7 0 0 -16
pair behind|hướng dẫn|0 0 6 20
pair behind|hạ tải|-9 -1 11 0
pair behind|hạ tầng|0 -1 -1 10
pair behind|hạn #|0 -1 3 15
pair behind|hạn chót|0 0 0 -1
pair behind|hạn cuối|-5 0 7 1
pair behind|hạt kiểm|0 0 -1 6
pair behind|hải sản|-19 0 -5 30
pair behind|hết ngày|0 0 4 0
pair behind|hết tháng|-4 5 1 -30
pair behind|hệ thống|0 0 0 11
pair behind|học bạ|19 0 0 -19
pair behind|học sinh|2 35 0 -5
pair behind|học tập|-21 0 30 0
pair behind|hồ sơ|0 0 0 1
pair behind|hồ tiêu|1 0 0 0
pair behind|hỗ trợ|0 1 -11 0
pair behind|hộ dùng|-41 0 -25 6
pair behind|hộ kinh|18 0 -2 -2
pair behind|hộ nghèo|7 0 0 0
pair behind|hộ đói|6 0 36 -43
pair behind|hội lhpn|0 0 17 -2
pair behind|hội nghị|-1 0 43 59
pair behind|hội nông|-37 22 2 3
pair behind|hội phụ|0 0 -1 45
pair behind|hội quán|-18 -24 0 0
pair behind|hội viên|0 8 0 -28
pair behind|hợp tác|-9 0 0 5
pair behind|in #|10 0 0 -10
pair behind|khai thác|15 0 0 -3
pair behind|khai trừ|17 -9 -12 19
pair behind|khen thưởng|0 0 15 -54
pair behind|khiếu kiện|0 18 0 -12
pair behind|khiếu nại|0 0 0 -15
pair behind|khoanh vùng|0 0 20 0
pair behind|khu du|0 0 0 1
pair behind|khu vực|18 0 0 38
pair behind|khuyến công|-27 0 0 -11
pair behind|khuyến khích|0 0 19 0
pair behind|khách du|0 -6 0 -10
pair behind|khách ra|-14 0 0 4
pair behind|khách đến|18 0 0 1
pair behind|khám phá|0 16 0 -70
pair behind|kháng nghị|0 0 0 14
pair behind|khánh thành|10 0 -7 0
pair behind|khói đen|0 18 -7 0
pair behind|khôi phục|10 0 5 -30
pair behind|không còn|22 -3 -4 0
pair behind|không có|1 0 0 0
pair behind|không kiểm|0 0 0 13
pair behind|không kể|23 0 0 0
pair behind|không phát|-14 -1 0 0
pair behind|không vận|0 0 5 0
pair behind|không xảy|1 0 0 2
pair behind|không ít|0 0 0 5
pair behind|không đạt|-20 21 0 2
pair behind|không để|0 0 8 11
pair behind|không đợi|0 0 -13 0
pair behind|khơi thông|0 0 6 0
pair behind|khả năng|25 1 0 0
pair behind|khối lượng|-10 -2 0 -17
pair behind|khởi công|-1 0 0 0
pair behind|kim ngạch|34 23 0 -1
pair behind|kinh doanh|27 0 0 0
pair behind|kinh phí|7 0 0 -1
pair behind|kinh tế|-49 -11 0 -25
pair behind|kiên cố|1 0 0 0
pair behind|kiên quyết|0 0 19 9
pair behind|kiến nghị|13 0 20 0
pair behind|kiểm soát|12 0 -1 0
pair behind|kiểm sát|-14 0 0 -11
pair behind|kiểm tra|0 -1 0 -4
pair behind|kiểm điểm|0 0 1 0
pair behind|kè tạm|0 0 18 -11
pair behind|kéo dài|0 0 0 17
pair behind|kéo giảm|0 0 2 0
pair behind|kéo theo|-1 2 0 -4
pair behind|kê khai|-7 7 0 0
pair behind|kê khống|-6 7 0 0
pair behind|kính trình|0 0 -8 0
pair behind|ký cam|0 0 25 -10
pair behind|ký kết|0 0 1 0
pair behind|kẻ vạch|0 0 -1 0
pair behind|kế hoạch|-40 -1 9 -9
pair behind|kết luận|0 29 9 -3
pair behind|kết nạp|0 0 0 13
pair behind|kết quả|-17 0 -4 0
pair behind|kết thúc|0 0 0 17
pair behind|kể cả|0 -16 0 0
pair behind|kịp thời|14 0 9 -17
pair behind|kỷ luật|15 -22 0 40
pair behind|kỹ thuật|-14 0 0 0
pair behind|lao động|-35 -33 0 6
pair behind|liên kết|0 -8 0 0
pair behind|làm lối|0 0 0 10
pair behind|làm lợi|0 0 0 -20
pair behind|làm rõ|7 0 0 29
pair behind|làm sạch|2 0 1 44
pair behind|làm tốt|0 0 24 28
pair behind|làm việc|0 0 0 8
pair behind|làng nghề|0 0 0 1
pair behind|lãng phí|8 0 -14 3
pair behind|lãnh đạo|0 0 -2 0
pair behind|lúa #|0 0 0 27
pair behind|lúa cả|11 0 0 60
pair behind|lúa mùa|16 -1 0 29
pair behind|lúa xuân|17 0 0 -16
pair behind|lúa đông|7 0 0 -18
pair behind|lý do|0 17 0 0
pair behind|lĩnh vực|13 0 -1 0
pair behind|lũy kế|-21 0 0 0
pair behind|lưu vpđu|-3 0 -13 -1
pair behind|lưu ý|0 0 0 -40
pair behind|lương thực|-25 0 0 -1
pair behind|lượng khách|4 0 0 30
pair behind|lạc #|0 0 0 -14
pair behind|lạm phát|1 -26 0 0
pair behind|lập #|20 0 0 14
pair behind|lập biên|13 -1 0 1
pair behind|lập bản|0 0 8 20
pair behind|lập danh|0 0 -2 18
pair behind|lập tổ|0 0 13 -12
pair behind|lắc tài|0 0 0 -15
pair behind|lắp biển|0 0 11 0
pair behind|lệ phí|5 0 0 -42
pair behind|lừa đảo|0 0 1 0
pair behind|lực lượng|0 0 0 16
pair behind|ma túy|-7 -12 0 0
pair behind|mttq sau|11 0 0 21
pair behind|mua bán|9 0 0 16
pair behind|mua sắm|24 -24 0 0
pair behind|muộn nhất|0 0 0 5
pair behind|máy siêu|62 0 0 0
pair behind|mía chỉ|0 0 0 29
pair behind|mô hình|19 0 0 13
pair behind|môi trường|1 0 0 0
pair behind|mùa khô|-12 -1 0 0
pair behind|mặc dù|-1 1 0 16
pair behind|mặt bằng|19 0 18 0
pair behind|mặt trận|0 0 -2 8
pair behind|mốc giới|24 0 0 9
pair behind|mỗi chi|-4 0 17 13
pair behind|mỗi hồ|0 0 26 -12
pair behind|mỗi quý|0 0 0 11
pair behind|mỗi tháng|0 0 21 0
pair behind|một bộ|0 0 0 -25
pair behind|một là|-37 -46 0 0
pair behind|một số|0 0 0 1
pair behind|một vài|3 -1 -5 0
pair behind|mở #|21 0 -10 -26
pair behind|mở lớp|14 0 0 45
pair behind|mở sổ|14 0 -6 0
pair behind|mở thêm|0 0 -26 -28
pair behind|mở đợt|0 0 0 52
pair behind|mục tiêu|-15 -10 -18 0
pair behind|mức thiếu|0 -6 0 0
pair behind|mức tăng|-35 2 0 -43
pair behind|mức độ|-19 -10 0 23
pair behind|nay #|16 -6 0 6
pair behind|nghe các|-3 0 -7 0
pair behind|nghiệm thu|-6 15 2 -10
pair behind|ngoài ra|-15 -27 10 -23
pair behind|ngành công|0 0 -18 10
pair behind|ngành hoàn|0 0 0 -10
pair behind|ngành điện|0 0 -31 0
pair behind|ngân hàng|-18 -27 0 0
pair behind|ngân sách|0 14 -5 0
pair behind|ngư dân|11 -26 0 2
pair behind|người bị|-10 8 0 52
pair behind|người có|7 0 0 -18
pair behind|người dân|0 8 -1 12
pair behind|người nghe|0 0 0 19
pair behind|người nuôi|24 -2 0 8
pair behind|người trồng|12 24 0 25
pair behind|ngược lại|20 0 0 -32
pair behind|ngại công|-1 9 0 0
pair behind|nhiều cơ|0 37 0 0
pair behind|nhiều hơn|-28 33 0 0
pair behind|nhiều hộ|0 5 0 27
pair behind|nhiều nơi|0 0 0 17
pair behind|nhiệm kỳ|0 0 0 17
pair behind|nhiệm vụ|0 -1 33 15
pair behind|nhà máy|-14 24 0 -8
pair behind|nhà thầu|0 1 0 7
pair behind|nhà trọ|-5 19 0 0
pair behind|nhà tình|4 -3 0 -16
pair behind|nhà văn|-4 -35 0 0
pair behind|nhân dân|14 0 0 5
pair behind|nhân rộng|0 0 6 17
pair behind|nhân sự|-2 0 -16 0
pair behind|nhìn chung|-1 0 0 0
pair behind|nhìn lại|0 0 -2 -1
pair behind|nhưng bỏ|0 12 0 0
pair behind|nhưng chi|49 -16 0 -7
pair behind|nhưng chất|2 -19 0 0
pair behind|nhưng diện|23 0 0 0
pair behind|nhưng khoảng|-31 -10 0 0
pair behind|nhưng không|23 12 0 -27
pair behind|nhưng kết|0 2 0 -1
pair behind|nhưng nhờ|-1 -12 0 0
pair behind|nhưng phần|-4 -10 0 -17
pair behind|nhưng số|21 -14 0 -1
pair behind|nhất là|0 0 0 -2
pair behind|nhầm lẫn|10 -8 0 0
pair behind|nhập khẩu|-30 -11 0 0
pair behind|nhờ vậy|38 -6 -3 -14
pair behind|nq #|15 -7 0 37
pair behind|nuôi trồng|-47 9 0 21
pair behind|nâng chất|0 0 0 9
pair behind|nâng tổng|7 0 0 0
pair behind|nâng tỷ|0 0 0 -4
pair behind|nói vậy|4 0 0 1
pair behind|nông ,|-26 -11 0 0
pair behind|nông -|-40 -1 0 30
pair behind|nông dân|-1 0 0 -36
pair behind|nông nghiệp|-21 0 0 -34
pair behind|nông thôn|10 0 0 28
pair behind|năm #|-1 0 0 0
pair behind|năm nay|-30 -14 0 -15
pair behind|năng suất|-1 0 0 0
pair behind|nước ngọt|0 1 0 -24
pair behind|nước sinh|2 14 0 0
pair behind|nước sạch|-17 0 -1 0
pair behind|nước thải|-1 33 0 0
pair behind|nạo vét|0 0 9 0
pair behind|nắm chắc|0 0 -17 0
pair behind|nắm tình|0 0 9 0
pair behind|nổi bật|2 0 0 34
pair behind|nội chính|-1 0 0 0
pair behind|nội dung|5 -32 0 32
pair behind|nợ cũ|-2 5 0 0
pair behind|nợ dưới|-20 0 -30 0
pair behind|nợ thuế|-41 8 0 2
pair behind|nợ xây|8 0 0 -1
pair behind|nợ đọng|0 0 0 7
pair behind|nửa năm|-2 0 0 0
pair behind|phong trào|0 -23 32 14
pair behind|phá rừng|-29 -38 0 0
pair behind|phát #|1 0 0 0
pair behind|phát hiện|-7 -9 -1 10
pair behind|phát hành|21 -4 0 -10
pair behind|phát sóng|0 0 0 34
pair behind|phát triển|-1 -24 1 -42
pair behind|phân bón|0 0 0 -18
pair behind|phân công|14 0 0 15
pair behind|phân loại|0 0 0 27
pair behind|phê duyệt|0 0 0 1
pair behind|phí bảo|8 0 0 0
pair behind|phòng bệnh|-23 0 4 0
pair behind|phòng chống|16 0 -14 0
pair behind|phòng giáo|0 0 -1 0
pair behind|phòng kinh|0 0 -20 0
pair behind|phòng nội|0 -1 3 0
pair behind|phòng quản|0 0 -1 0
pair behind|phòng tài|0 0 -26 0
pair behind|phòng văn|0 0 0 11
pair behind|phó bí|0 0 -32 0
pair behind|phương hướng|0 0 9 15
pair behind|phường nào|0 -7 9 0
pair behind|phạm pháp|0 0 0 -37
pair behind|phạt #|1 0 0 0
pair behind|phản biện|-15 0 0 0
pair behind|phấn đấu|2 0 0 17
pair behind|phần còn|1 5 -7 45
pair behind|phần lớn|-6 4 0 -12
pair behind|phần mềm|0 -1 0 9
pair behind|phần nhiều|-11 15 0 -20
pair behind|phần đông|0 0 0 35
pair behind|phối hợp|0 0 -2 0
pair behind|phụ nữ|0 0 0 2
pair behind|phục hồi|0 0 -12 1
pair behind|phục vụ|0 0 0 5
pair behind|qua #|-22 0 0 0
pair behind|qua thăm|12 0 0 15
pair behind|quy hoạch|0 29 -2 -30
pair behind|quy định|26 0 -26 9
pair behind|quyết toán|0 4 0 0
pair behind|quyết định|-27 0 0 -1
pair behind|quá hạn|-22 42 0 9
pair behind|quán triệt|35 0 -1 0
pair behind|quân sự|0 0 12 11
pair behind|quý i|0 0 14 0
pair behind|quản chặt|0 0 1 -11
pair behind|quản lý|0 0 6 -9
pair behind|quảng cáo|0 0 1 36
pair behind|quận ủy|0 0 -11 4
pair behind|quốc phòng|-2 0 0 2
pair behind|quỹ "|-10 0 0 0
pair behind|ra quân|0 0 0 27
pair behind|rau ,|0 0 0 5
pair behind|riêng sản|4 -1 0 13
pair behind|riêng thuế|29 -1 0 17
pair behind|riêng tiền|14 0 0 0
pair behind|riêng tín|5 0 0 7
pair behind|riêng án|-16 0 -13 0
pair behind|rà lại|-8 0 42 7
pair behind|rà soát|1 0 -1 0
pair behind|rác sinh|-6 26 0 15
pair behind|rác thải|0 0 0 23
pair behind|rét đậm|42 0 0 0
pair behind|rừng phòng|-10 3 0 2
pair behind|sau cùng|0 0 8 0
pair behind|sau khi|-1 0 0 0
pair behind|sinh con|1 0 0 -13
pair behind|sinh hoạt|1 -27 0 0
pair behind|siết quản|-1 0 18 13
pair behind|so với|32 0 -3 -6
pair behind|song chưa|0 9 0 0
pair behind|song công|13 0 0 0
pair behind|song giá|-19 -16 0 1
pair behind|song homestay|0 0 0 39
pair behind|song huyện|-39 -26 0 -4
pair behind|song kém|27 21 0 0
pair behind|song ít|-10 48 0 0
pair behind|sâu bệnh|0 -9 0 -10
pair behind|sĩ số|34 0 0 0
pair behind|sơ kết|0 0 3 0
pair behind|sạt lở|-29 6 0 14
pair behind|sản lượng|0 0 0 6
pair behind|sản phẩm|0 1 0 0
pair behind|sản xuất|23 0 0 0
pair behind|sầu riêng|11 0 0 -16
pair behind|sắp xếp|33 0 27 -15
pair behind|sẵn sàng|0 0 0 21
pair behind|số còn|7 0 0 -13
pair behind|số cơ|0 0 0 5
pair behind|số hóa|-18 7 42 0
pair behind|số hộ|0 12 0 51
pair behind|số liệu|0 0 0 -3
pair behind|số người|0 0 0 -1
pair behind|số thu|11 -4 0 -31
pair behind|số tiền|0 -11 0 0
pair behind|số vốn|-29 0 0 0
pair behind|số vụ|-24 25 0 23
pair behind|sốt xuất|-16 -29 0 0
pair behind|sở công|-3 0 0 0
pair behind|sở nông|0 53 0 0
pair behind|sở nội|0 0 -50 18
pair behind|sở tài|-13 0 9 -9
pair behind|sở xây|0 0 -30 -26
pair behind|sửa #|19 0 0 0
pair behind|sửa chữa|7 0 0 13
pair behind|sửa xong|20 0 9 0
pair behind|sự phối|0 -13 0 0
pair behind|tai nạn|41 -8 -1 0
pair behind|tham mưu|0 0 24 8
pair behind|thanh lý|0 -4 12 -20
pair behind|thanh toán|0 1 0 17
pair behind|thanh tra|1 0 0 27
pair behind|thanh trạch|0 1 0 -29
pair behind|thay ngay|0 0 -25 0
pair behind|theo kết|30 -16 0 -41
pair behind|theo đó|-49 28 -19 -35
pair behind|theo đúng|0 0 0 -8
pair behind|thi hành|24 0 0 -1
pair behind|thi đua|0 -1 -7 0
pair behind|thiết bị|10 -4 0 -20
pair behind|thiết chế|0 0 0 -12
pair behind|thiếu #|32 -2 0 0
pair behind|thiếu người|0 0 0 -27
pair behind|thiệt hại|1 0 0 20
pair behind|thoát khỏi|-21 0 0 0
pair behind|thu cân|18 0 0 26
pair behind|thu gom|0 -1 0 -1
pair behind|thu hút|45 -3 -4 -20
pair behind|thu hồi|32 0 2 -1
pair behind|thu ngân|-31 0 0 1
pair behind|thu nhập|11 0 -10 0
pair behind|thu nsnn|-2 0 0 0
pair behind|thu nội|1 0 0 -1
pair behind|thu nợ|-22 0 0 -3
pair behind|thu phí|0 0 5 -17
pair behind|thu quỹ|0 26 0 28
pair behind|thu thuế|64 0 0 -14
pair behind|thu tiền|30 -2 0 62
pair behind|thu trên|0 0 0 -44
pair behind|thu từ|-18 14 0 0
pair behind|thuế sử|16 -10 0 29
pair behind|thuế đất|0 0 0 -52
pair behind|thuộc nhóm|-9 27 0 -38
pair behind|thành lập|16 0 0 0
pair behind|thành phố|25 0 -1 0
pair behind|thành ủy|0 0 15 0
pair behind|thái gia|-7 7 0 -15
pair behind|thái độ|7 0 0 0
pair behind|thêm #|7 3 0 15
pair behind|thôn nào|-1 -1 13 11
pair behind|thông báo|0 0 -4 11
pair behind|thông qua|0 0 -22 0
pair behind|thông tin|0 1 1 0
pair behind|thương mại|-17 -1 0 -36
pair behind|thường trực|0 0 14 1
pair behind|thưởng tết|0 0 12 12
pair behind|thạnh phong|0 5 0 0
pair behind|thấp hơn|-17 21 0 -11
pair behind|thấp nhất|0 0 0 -7
pair behind|thẩm tra|0 0 -37 3
pair behind|thẩm định|17 -7 0 -57
pair behind|thế nhưng|22 -18 0 27
pair behind|thị trấn|0 0 0 -1
pair behind|thị xã|0 0 -21 -43
pair behind|thống nhất|0 0 0 -12
pair behind|thời gian|-15 -1 6 -55
pair behind|thủy sản|0 1 0 0
pair behind|thứ ba|0 7 0 22
pair behind|thứ hai|0 18 0 25
pair behind|thứ năm|0 0 0 -10
pair behind|thứ sáu|0 0 24 -10
pair behind|thứ tư|-8 29 0 0
pair behind|thực hiện|0 0 -11 0
pair behind|tiêm mũi|14 0 0 8
pair behind|tiến độ|-15 2 0 4
pair behind|tiếp #|0 0 0 -4
pair behind|tiếp công|0 0 0 14
pair behind|tiếp nhận|18 0 0 -19
pair behind|tiếp tục|0 0 48 -18
pair behind|tiết kiệm|16 -1 0 21
pair behind|tiền sử|30 9 0 0
pair behind|tiểu thương|-16 19 0 0
pair behind|tiểu thủ|6 0 0 25
pair behind|tm -|11 0 0 -28
pair behind|toàn huyện|0 0 0 -38
pair behind|toàn tỉnh|0 0 0 -2
pair behind|toàn xã|19 0 0 0
pair behind|toàn đảng|0 44 0 -13
pair behind|tranh chấp|5 0 0 1
pair behind|tranh luận|0 0 0 9
pair behind|trao #|1 0 0 9
pair behind|triển khai|-1 -4 15 -34
pair behind|triệt xóa|13 0 0 0
pair behind|trong #|-13 -13 0 -55
pair behind|trong bối|0 -6 0 7
pair behind|trong bức|49 0 0 -21
pair behind|trong hai|0 0 -37 0
pair behind|trong hạn|1 -1 0 34
pair behind|trong khi|0 15 0 -13
pair behind|trong số|0 -4 -1 -9
pair behind|trong tháng|0 0 0 8
pair behind|trong đó|-6 0 0 1
pair behind|trung tâm|1 0 1 0
pair behind|truy thu|19 0 0 15
pair behind|trên #|1 -1 22 0
pair behind|trình ban|0 0 0 13
pair behind|trình hđnd|19 0 -8 0
pair behind|trình phương|0 0 22 2
pair behind|trình trước|0 0 1 -7
pair behind|trình tỉnh|0 0 21 0
pair behind|trình ubnd|0 0 0 1
pair behind|trình đề|0 0 9 -1
pair behind|trước #|24 0 -1 -30
pair behind|trước hết|-12 0 -26 3
pair behind|trước mắt|0 0 47 0
pair behind|trường học|49 -29 0 24
pair behind|trường lớp|2 0 0 1
pair behind|trường phối|-1 -1 8 9
pair behind|trưởng ban|0 0 -2 -2
pair behind|trưởng phòng|-13 10 0 0
pair behind|trại lưới|-9 2 10 0
pair behind|trạm xá|12 0 0 -34
pair behind|trạm y|-1 0 0 -10
pair behind|trả #|9 -17 -11 0
pair behind|trả lại|4 0 0 -33
pair behind|trả lời|0 0 17 -14
pair behind|trả mặt|10 0 0 0
pair behind|trả nợ|0 0 25 0
pair behind|trả đúng|0 0 0 -28
pair behind|trấn áp|0 0 3 0
pair behind|trật tự|0 1 0 -1
pair behind|trẻ #|0 7 0 25
pair behind|trồng #|38 0 0 -41
pair behind|trồng cây|0 0 26 0
pair behind|trồng rừng|4 -12 0 12
pair behind|trồng thay|27 0 0 0
pair behind|trộm cắp|6 -12 0 3
pair behind|trợ cấp|9 0 0 0
pair behind|trụ sở|-9 -13 0 -3
pair behind|tuy các|-2 19 0 -38
pair behind|tuy còn|32 -26 0 33
pair behind|tuy nhiên|-1 0 0 -5
pair behind|tuy số|-20 14 0 0
pair behind|tuy vậy|90 -36 0 36
pair behind|tuyên truyền|0 1 0 -16
pair behind|tuyển quân|-9 0 0 -14
pair behind|tuyển sinh|-10 12 0 -2
pair behind|tuần tra|0 0 -22 0
pair behind|tài chính|0 0 0 4
pair behind|tái canh|-27 0 0 15
pair behind|tình hình|-1 0 0 -4
pair behind|tình trạng|-9 -28 0 -8
pair behind|tín dụng|13 -1 0 0
pair behind|tính cả|0 0 0 19
pair behind|tính theo|13 0 0 34
pair behind|tính đến|-6 19 0 -18
pair behind|tòa án|-2 0 0 0
pair behind|tôm nuôi|4 45 0 -61
pair behind|tôm sú|0 0 0 17
pair behind|tăng cường|0 0 0 13
pair behind|tăng trưởng|0 3 0 0
pair behind|tại hội|0 0 21 0
pair behind|tạm ở|0 -4 9 0
pair behind|tạo việc|11 0 40 -16
pair behind|tảo hôn|-19 32 -17 2
pair behind|tập huấn|0 0 39 -10
pair behind|tập trung|-22 0 0 -5
pair behind|tặng #|-10 18 0 31
pair behind|tặng quà|20 0 -9 -66
pair behind|tệ nạn|-7 9 0 15
pair behind|tỉnh bố|0 0 0 -17
pair behind|tỉnh ủy|0 0 2 17
pair behind|tố cáo|0 0 0 -27
pair behind|tốc độ|3 1 0 -1
pair behind|tồn tại|10 0 0 -14
pair behind|tổ chức|0 0 5 0
pair behind|tổ công|0 0 0 -7
pair behind|tổ dân|0 0 12 -33
pair behind|tổ đại|0 0 9 19
pair behind|tổng chi|13 0 0 0
pair behind|tổng công|0 -6 0 -32
pair behind|tổng diện|-17 0 0 0
pair behind|tổng giá|1 0 0 0
pair behind|tổng kinh|40 -37 0 47
pair behind|tổng mức|16 -1 0 -13
pair behind|tổng nợ|0 -29 0 0
pair behind|tổng rà|0 0 0 9
pair behind|tổng sản|7 -2 0 1
pair behind|tổng thu|-20 0 0 -18
pair behind|tổng trị|2 0 0 39
pair behind|tổng trọng|0 4 0 16
pair behind|tổng vốn|-17 0 0 0
pair behind|tổng đàn|0 4 0 0
pair behind|từ chối|0 0 0 19
pair behind|tự kiểm|0 12 0 11
pair behind|ubkt đảng|-2 0 -3 0
pair behind|ubmttq việt|0 0 7 18
pair behind|ubnd các|0 0 -11 17
pair behind|ubnd huyện|0 4 -9 -30
pair behind|ubnd phường|-26 0 0 0
pair behind|ubnd thị|0 0 -1 0
pair behind|ubnd tỉnh|7 0 -48 -4
pair behind|ubnd xã|0 -1 -5 0
pair behind|vi văn|-5 0 0 -6
pair behind|việc bàn|0 -1 0 0
pair behind|việc chuẩn|0 -3 0 0
pair behind|việc liên|0 0 0 -13
pair behind|việc này|-12 13 0 5
pair behind|việc thực|7 -35 -6 1
pair behind|việc tiếp|0 0 0 58
pair behind|việc tập|0 -23 0 0
pair behind|việc xử|0 -4 0 0
pair behind|viện kiểm|-15 0 -1 0
pair behind|vp chấm|0 0 11 0
pair behind|và hđnd|0 0 18 -10
pair behind|vùng đầm|9 0 0 -11
pair behind|văn bản|-9 0 0 0
pair behind|văn hóa|30 0 2 1
pair behind|văn nghệ|0 0 3 0
pair behind|văn phòng|0 0 0 1
pair behind|vượt chỉ|0 0 0 57
pair behind|vẫn còn|21 -13 0 0
pair behind|vẫn để|6 0 0 0
pair behind|vận tải|-22 -1 0 8
pair behind|vận động|0 0 49 -8
pair behind|vật liệu|0 -20 0 45
pair behind|vật tư|0 -5 0 -10
pair behind|về xây|3 -9 0 -35
pair behind|về y|-20 24 0 -9
pair behind|vệ sinh|6 1 -1 0
pair behind|vỉa hè|9 -14 0 0
pair behind|vốn chương|0 5 0 -22
pair behind|vốn xã|7 0 -1 0
pair behind|vốn đầu|-2 0 0 21
pair behind|với trung|0 0 34 0
pair behind|vụ chiêm|-36 -15 0 -15
pair behind|vụ mùa|-17 0 0 67
pair behind|vụ việc|3 0 0 36
pair behind|vụ xuân|1 -1 0 0
pair behind|vụ đông|0 31 0 0
pair behind|xe điện|0 14 0 -34
pair behind|xin huyện|0 -7 10 10
pair behind|xong ngày|0 0 0 24
pair behind|xong trong|0 0 -14 14
pair behind|xong trước|0 0 1 1
pair behind|xuất khẩu|0 -4 -2 14
pair behind|xuống giống|-1 0 0 0
pair behind|xây #|0 -2 0 17
pair behind|xây dựng|0 0 0 23
pair behind|xã hội|-18 0 2 -1
pair behind|xã nào|0 0 2 8
pair behind|xã phải|0 0 28 0
pair behind|xã đã|-32 5 0 -8
pair behind|xóa #|0 0 -18 -15
pair behind|xóa hết|-3 0 0 0
pair behind|xóa xong|3 1 0 17
pair behind|xưởng may|5 0 -4 9
pair behind|xảy ra|0 3 0 0
pair behind|xếp loại|0 0 -14 -15
pair behind|xếp thứ|1 0 0 -31
pair behind|xử lý|0 0 30 0
pair behind|xử phạt|0 9 0 0
pair behind|y tế|1 0 0 38
pair behind|yên dũng|0 9 0 0
pair behind|yêu cầu|-2 0 -34 -28
pair behind|án bị|-38 -10 0 0
pair behind|ô nhiễm|-22 -7 0 0
pair behind|ông /|0 0 22 23
pair behind|ông huỳnh|0 0 -29 -9
pair behind|ông nói|0 0 -34 0
pair behind|ý kiến|0 -20 -11 -19
pair behind|ý thức|0 9 0 18
pair behind|ăn uống|12 -7 0 11
pair behind|đ /|0 0 -23 0
pair behind|đa số|0 -11 0 0
pair behind|đi lại|8 0 0 11
pair behind|đi từng|0 0 8 0
pair behind|điều hành|0 0 2 0
pair behind|điều tra|-3 4 0 44
pair behind|điểm nhóm|0 0 0 -8
pair behind|điện kéo|-9 10 0 7
pair behind|điện lưới|13 0 0 0
pair behind|điện nông|0 0 0 20
pair behind|điện sản|43 0 0 0
pair behind|điện thương|-19 35 0 -14
pair behind|đoàn thanh|0 0 35 -1
pair behind|đoàn thể|0 0 -11 1
pair behind|đoàn viết|-4 0 0 0
pair behind|đoàn đề|0 0 -17 0
pair behind|đuối nước|18 -3 0 2
pair behind|đài truyền|0 0 0 15
pair behind|đàn bò|12 -1 0 -26
pair behind|đàn gia|-6 28 0 28
pair behind|đàn lợn|-1 0 0 0
pair behind|đàn trâu|-1 7 0 -32
pair behind|đào tạo|0 0 -2 0
pair behind|đáng nói|0 0 0 -9
pair behind|đáng tiếc|40 0 0 -52
pair behind|đánh giá|0 0 1 8
pair behind|đã bàn|0 0 0 -12
pair behind|đã có|0 -32 0 0
pair behind|đã hái|0 0 0 -45
pair behind|đã làm|-36 27 0 -48
pair behind|đã lập|0 0 0 6
pair behind|đó là|-15 2 0 -36
pair behind|đón #|0 0 -4 0
pair behind|đô thị|5 0 0 -2
pair behind|đôn đốc|0 0 28 -55
pair behind|đúng chế|0 0 0 -2
pair behind|đúng dự|0 0 0 -2
pair behind|đúng luật|13 -12 4 31
pair behind|đúng phong|0 0 7 0
pair behind|đúng quy|2 -1 0 -14
pair behind|đơn hàng|17 0 0 0
pair behind|đơn thư|2 0 0 11
pair behind|đơn vị|0 0 -22 0
pair behind|đưa #|0 11 -23 8
pair behind|đưa nga|0 0 -5 0
pair behind|đưa vào|1 -1 0 -18
pair behind|đường biên|-18 -32 0 25
pair behind|đường liên|13 -1 0 -56
pair behind|đường sá|-6 -1 -1 0
pair behind|đường truyền|8 0 -5 0
pair behind|đường trục|9 -9 0 22
pair behind|đường vào|-8 30 0 -16
pair behind|đường điện|6 0 0 0
pair behind|được trong|-9 0 9 0
pair behind|được tòa|3 0 0 -11
pair behind|đại biểu|0 0 0 -34
pair behind|đại hội|0 0 2 -9
pair behind|đạt #|21 0 0 -56
pair behind|đảm việc|10 0 0 -22
pair behind|đảng bộ|-35 0 -24 0
pair behind|đảng viên|0 4 -34 -11
pair behind|đảng ủy|0 0 1 0
pair behind|đất vừa|-1 -30 0 0
pair behind|đất đai|22 0 -27 0
pair behind|đầu tư|0 0 0 -10
pair behind|đẩy mạnh|5 0 19 -2
pair behind|đẩy nhanh|21 -18 -11 -6
pair behind|đặc biệt|-11 -1 -7 0
pair behind|đặc khu|0 0 0 30
pair behind|đến #|6 0 0 0
pair behind|đến hết|0 0 -1 -12
pair behind|đến nay|0 1 0 -33
pair behind|đến ngày|-41 -25 0 3
pair behind|đề nghị|0 3 -7 0
pair behind|đề xuất|0 -1 3 19
pair behind|đề án|75 0 0 -7
pair behind|để #|0 21 -16 0
pair behind|để tỷ|0 0 0 17
pair behind|để xảy|21 -20 0 0
pair behind|địa chính|0 1 -10 9
pair behind|địa phương|0 0 -1 0
pair behind|định hướng|0 0 10 -10
pair behind|định kỳ|0 0 10 -28
pair behind|đối chiếu|0 0 0 -1
pair behind|đối thoại|0 0 -18 -1
pair behind|đối tượng|10 0 0 46
pair behind|đồn biên|0 0 0 29
pair behind|đồng chí|0 0 -10 -1
pair behind|đồng thời|0 0 27 -21
pair behind|độ che|13 0 -1 30
pair behind|đội quản|0 0 0 28
pair behind|đội thuế|0 0 11 15
pair behind|đứng gần|-8 10 0 0
pair behind|đứng thứ|2 0 0 6
pair behind|ưu tiên|1 -1 10 5
pair behind|ước cả|0 0 38 0
pair behind|ước thiệt|0 0 0 41
pair behind|ở vài|0 0 0 10
pair behind|ủy ban|-1 -18 4 -11
pair behind|ủy viên|0 0 10 0
pair|" #|-1 29 15 0
pair|" (|0 0 6 0
pair|" -|-2 16 0 -25
pair|" cà|40 -11 0 -1
pair|" dân|1 0 0 0
pair|" giỏi|10 0 0 -22
pair|" lan|10 -10 0 11
pair|" một|-24 0 0 4
pair|" ngày|-5 0 40 0
pair|" nhiệm|0 0 3 14
pair|" nút|0 0 -3 0
pair|" phương|4 -3 0 -4
pair|" sang|7 0 0 11
pair|" theo|-2 -2 -14 -16
pair|" trường|-1 0 0 0
pair|" trắng|0 0 0 26
pair|" tín|-8 7 18 2
pair|" và|0 0 41 37
pair|" vì|0 -1 1 -11
pair|" vận|3 0 0 -21
pair|" đi|21 42 -8 -30
pair|" đèn|0 0 3 14
pair|" đảng|2 0 0 44
pair|# "|0 0 0 46
pair|# #|18 0 0 -18
pair|# %|13 0 -1 0
pair|# (|0 0 2 0
pair|# ,|-2 4 0 21
pair|# :|28 0 0 0
pair|# ;|-9 -6 -7 0
pair|# ]|-6 34 -23 0
pair|# a|0 24 0 -44
pair|# ban|3 0 0 0
pair|# biên|-35 -31 0 -1
pair|# bon|-25 -34 21 0
pair|# buôn|4 15 0 -14
pair|# buổi|3 0 0 0
pair|# b|0 -22 -3 25
pair|# bác|0 46 0 -36
pair|# báo|-15 -31 0 -12
pair|# bóng|40 -19 0 0
pair|# bản|-26 -9 -18 -19
pair|# bậc|0 35 0 0
pair|# bằng|8 -3 0 -5
pair|# bị|0 0 0 -4
pair|# bộ|-1 1 10 4
pair|# ca|0 17 0 31
pair|# chi|1 0 0 1
pair|# chiếc|22 12 0 -12
pair|# cho|0 0 17 0
pair|# cháu|5 -9 0 0
pair|# chưa|-2 51 0 12
pair|# chương|29 0 0 14
pair|# chậm|0 0 1 0
pair|# chị|6 -8 4 0
pair|# chốt|0 0 0 12
pair|# chợ|0 8 0 33
pair|# chủ|26 -14 0 -33
pair|# con|-21 0 0 24
pair|# cuộc|21 1 0 0
pair|# cán|1 0 0 10
pair|# cá|0 -6 0 20
pair|# cây|38 -27 0 -42
pair|# còn|16 0 0 -43
pair|# có|-11 14 14 8
pair|# công|-2 6 0 14
pair|# căn|9 0 -14 1
pair|# cơ|0 0 0 3
pair|# cả|-34 37 0 45
pair|# cấp|2 0 0 -20
pair|# cầu|34 0 0 29
pair|# cặp|0 17 0 -1
pair|# cụm|0 28 -1 0
pair|# cụ|25 0 -10 0
pair|# của|-2 0 -1 1
pair|# diễn|0 14 -4 0
pair|# doanh|0 0 0 -41
pair|# do|0 0 0 -1
pair|# dự|0 0 0 -18
pair|# em|0 0 0 -2
pair|# gia|14 0 -4 0
pair|# giáo|0 21 0 -15
pair|# giải|12 0 0 29
pair|# giấy|10 0 1 0
pair|# giờ|16 -18 2 37
pair|# gói|3 15 -8 -5
pair|# h00|0 0 3 0
pair|# ha|10 1 0 -8
pair|# huyện|2 0 29 -13
pair|# hđnd|0 0 0 19
pair|# hằng|0 0 14 46
pair|# học|0 3 0 1
pair|# họp|0 0 -2 0
pair|# hồ|11 0 0 4
pair|# hội|0 0 19 9
pair|# hợp|40 -16 0 -4
pair|# kg|11 -2 -2 2
pair|# khai|0 17 0 0
pair|# khoa|7 0 0 0
pair|# khoản|22 -19 0 1
pair|# khu|0 0 6 0
pair|# khóa|-21 0 -1 6
pair|# khóm|-2 28 0 9
pair|# không|-8 -5 19 62
pair|# kiến|-1 24 0 -16
pair|# km|28 0 0 0
pair|# kết|0 0 30 0
pair|# lao|18 0 14 -2
pair|# liều|15 -1 0 -6
pair|# làm|-31 -1 0 0
pair|# làng|-59 -32 12 0
pair|# là|1 -8 0 0
pair|# lò|-13 2 -1 -2
pair|# lô|11 1 0 16
pair|# lượt|30 0 0 0
pair|# lần|48 0 0 0
pair|# lồng|8 0 0 -24
pair|# lớp|14 0 0 0
pair|# m2|25 0 0 0
pair|# m3|0 -2 -1 -4
pair|# m|-4 26 0 0
pair|# máy|0 8 0 5
pair|# mã|2 0 0 -39
pair|# món|14 -9 0 -8
pair|# mô|10 0 0 27
pair|# mẫu|45 0 0 12
pair|# mỏ|-5 2 1 42
pair|# mới|0 7 0 -1
pair|# mở|-6 0 -5 0
pair|# nghìn|0 0 0 4
pair|# nghị|0 -1 -19 0
pair|# nguyễn|0 0 21 0
pair|# ngàn|31 0 0 -18
pair|# ngày|0 0 11 0
pair|# ngôi|5 1 2 -14
pair|# người|7 0 0 -1
pair|# nhiệm|-5 7 0 42
pair|# nhà|-1 0 0 0
pair|# nhìn|22 -2 0 0
pair|# nhóm|12 -8 -13 -1
pair|# nặng|13 0 0 -6
pair|# nếu|0 -9 10 -14
pair|# pha|-9 0 10 16
pair|# phiên|0 11 9 0
pair|# phòng|47 3 -1 -1
pair|# phút|7 0 0 -11
pair|# phương|-10 38 0 0
pair|# phường|0 0 -1 -12
pair|# phải|-13 -26 45 23
pair|# phần|13 0 -4 -42
pair|# quy|19 0 -17 1
pair|# quyết|14 0 0 -8
pair|# quần|-21 0 9 16
pair|# quầy|4 0 0 20
pair|# ra|-16 0 1 0
pair|# rõ|4 -3 0 -4
pair|# sao|-2 3 0 23
pair|# suất|19 0 0 1
pair|# sạch|-20 0 18 11
pair|# sản|-1 -1 -26 25
pair|# số|0 -5 0 0
pair|# thanh|19 0 1 -40
pair|# theo|7 0 0 14
pair|# thu|0 0 1 37
pair|# thành|1 0 0 31
pair|# tháng|-1 0 -28 0
pair|# thì|-8 0 8 0
pair|# thông|-26 -12 -43 -23
pair|# thôn|-13 39 1 0
pair|# thẻ|43 -1 -4 0
pair|# thủ|33 0 0 6
pair|# thực|-7 -2 -20 0
pair|# tiêu|1 1 1 -38
pair|# toàn|21 0 0 -11
pair|# trang|-5 0 0 0
pair|# triệu|7 0 0 0
pair|# trong|0 0 2 -1
pair|# tràn|0 -12 0 0
pair|# trên|-3 0 0 -1
pair|# trường|16 0 -1 -8
pair|# trạm|1 -2 -19 12
pair|# trẻ|30 0 0 -25
pair|# trở|-12 6 0 -47
pair|# trụ|0 9 -12 1
pair|# tuyến|0 0 0 -6
pair|# tuổi|2 0 1 -16
pair|# tàu|-17 36 0 0
pair|# tân|28 0 0 -3
pair|# tăng|-41 0 0 32
pair|# tại|0 3 0 0
pair|# tạ|-1 0 0 0
pair|# tấn|1 0 0 1
pair|# tập|-20 0 16 0
pair|# tổng|0 0 0 -14
pair|# tổ|1 0 0 1
pair|# tới|0 25 0 0
pair|# tụ|3 0 11 0
pair|# tỷ|7 0 0 0
pair|# việc|-23 46 0 -38
pair|# văn|24 34 0 -41
pair|# vạn|22 0 0 -20
pair|# vẫn|26 -32 -39 -16
pair|# về|10 0 38 72
pair|# vị|-11 27 0 -36
pair|# với|-2 -12 0 3
pair|# vụ|19 9 0 0
pair|# xã|9 0 0 0
pair|# xóm|-14 32 7 20
pair|# điểm|12 0 0 -2
pair|# đoàn|-23 0 1 8
pair|# đoạn|-17 11 5 -34
pair|# đ|48 1 0 1
pair|# đào|-6 25 0 0
pair|# đánh|0 0 -27 -2
pair|# đã|25 0 0 52
pair|# đơn|0 0 1 -1
pair|# được|42 0 0 -7
pair|# đại|0 0 -37 0
pair|# đạt|14 -3 -23 -20
pair|# đảng|10 -8 0 -19
pair|# đập|0 0 1 -14
pair|# đến|-60 -43 -11 -48
pair|# đề|24 17 -14 22
pair|# để|-33 -33 9 0
pair|# đối|8 0 33 4
pair|# đợt|8 25 -18 -39
pair|# ước|6 14 0 0
pair|# ấp|-19 0 -14 -49
pair|# ở|0 0 0 -33
pair|# ủy|-8 0 -7 -21
pair|% (|0 1 0 0
pair|% )|16 1 0 0
pair|% ,|24 0 0 -9
pair|% -|-26 14 -34 15
pair|% ;|17 17 0 0
pair|% bộ|-2 5 0 0
pair|% chi|0 0 0 13
pair|% chặng|10 0 0 33
pair|% chỉ|13 0 0 -1
pair|% công|0 0 0 10
pair|% cùng|24 0 0 0
pair|% cơ|-7 -12 -15 -60
pair|% cử|30 0 0 -13
pair|% diện|37 0 0 0
pair|% dt|14 25 0 7
pair|% dân|12 -9 0 -32
pair|% dự|3 -1 0 0
pair|% giá|1 0 0 0
pair|% hồ|0 0 0 6
pair|% hộ|1 0 -6 -25
pair|% kh|3 0 0 1
pair|% kế|1 8 0 0
pair|% mặt|2 -11 42 -1
pair|% mức|0 18 0 -48
pair|% nghị|10 12 0 37
pair|% người|43 0 2 -15
pair|% nhờ|8 0 0 0
pair|% nq|27 0 0 0
pair|% năm|1 37 0 0
pair|% sản|2 0 0 -1
pair|% số|34 1 0 0
pair|% theo|0 0 37 0
pair|% thôn|0 0 -9 39
pair|% trong|0 -10 0 0
pair|% trường|8 0 0 -33
pair|% trẻ|10 0 0 34
pair|% trở|-44 0 -29 0
pair|% tổng|0 -1 -14 1
pair|% vào|0 0 57 -25
pair|% và|-15 -18 -3 -20
pair|% vì|-1 30 0 -4
pair|% vốn|-27 -1 -15 -40
pair|% đảng|20 0 -1 -8
pair|& mt|0 0 4 0
pair|& ptnt|-1 0 -14 0
pair|& ubnd|0 0 22 0
pair|& đt|0 0 10 18
pair|( #|0 1 0 0
pair|( +|1 0 0 0
pair|( -|-13 0 0 0
pair|( a|1 0 0 0
pair|( b|0 0 -14 0
pair|( báo|0 0 -1 0
pair|( bình|0 -11 -13 0
pair|( bằng|5 -5 0 0
pair|( chi|4 1 0 0
pair|( chuẩn|0 1 0 0
pair|( chậm|0 0 0 7
pair|( chỉ|-2 4 0 5
pair|( chủ|-5 14 9 -9
pair|( công|0 0 0 46
pair|( cùng|41 -11 0 -68
pair|( gdp|22 0 0 -5
pair|( giá|23 0 0 0
pair|( giảm|3 1 0 -14
pair|( glo|0 -22 -17 0
pair|( grdp|22 11 0 0
pair|( huyện|16 0 0 11
pair|( iip|-3 -15 0 0
pair|( khai|0 0 6 0
pair|( khoảng|0 10 0 0
pair|( kh|42 0 0 0
pair|( khóa|-22 0 18 -13
pair|( kế|7 2 0 15
pair|( mặt|0 35 0 0
pair|( mở|-27 -1 -18 0
pair|( mức|-1 38 0 0
pair|( ngày|0 0 9 -1
pair|( nêu|-5 0 0 0
pair|( phòng|18 -1 0 14
pair|( phường|10 0 0 7
pair|( phối|0 0 11 0
pair|( phục|-1 0 -4 0
pair|( quy|6 0 0 0
pair|( quản|0 -3 0 0
pair|( quốc|0 -1 0 0
pair|( riêng|-18 0 0 0
pair|( sản|-13 5 0 -17
pair|( số|-21 1 0 0
pair|( sở|27 -8 0 34
pair|( theo|0 0 27 0
pair|( thu|5 -12 0 0
pair|( thôn|31 0 0 -20
pair|( thương|0 16 0 0
pair|( trình|0 0 -6 0
pair|( tuần|0 0 -15 0
pair|( tên|0 0 -10 0
pair|( tính|0 27 0 0
pair|( tăng|29 0 0 -20
pair|( tổ|0 14 0 0
pair|( văn|0 -20 0 0
pair|( vượt|2 0 0 18
pair|( vốn|-9 0 -8 1
pair|( xây|0 55 0 0
pair|( xã|9 12 0 0
pair|( điều|-35 0 -3 -16
pair|( đoàn|-1 26 17 36
pair|( đ|-35 0 0 0
pair|( đã|-2 0 -5 0
pair|( đạt|21 0 -4 -16
pair|( đầu|0 28 0 7
pair|( để|0 0 -15 0
pair|( đồng|-6 0 -17 0
pair|) #|-16 0 0 0
pair|) (|0 14 0 0
pair|) ,|6 -1 0 -19
pair|) [|-2 20 0 0
pair|) có|1 1 0 -39
pair|) cộng|0 -3 0 0
pair|) của|0 0 6 7
pair|) do|-2 13 0 0
pair|) giảm|-23 8 -5 -44
pair|) kiểm|-2 0 0 0
pair|) lẫn|0 0 0 29
pair|) mở|13 0 0 0
pair|) ngày|0 0 -8 0
pair|) theo|11 13 0 0
pair|) trước|0 0 19 0
pair|) tăng|51 0 0 -4
pair|) tổ|-1 0 1 0
pair|) và|-10 7 0 23
pair|) vẫn|0 0 0 -10
pair|) đạt|15 0 0 0
pair|) ước|25 0 0 -2
pair|+ #|11 0 0 1
pair|, #|36 0 0 0
pair|, +|47 0 0 -58
pair|, buôn|-10 -3 0 -13
pair|, bài|3 0 0 15
pair|, bò|-30 0 0 0
pair|, bằng|0 0 0 -10
pair|, bớt|5 0 0 0
pair|, cao|28 0 0 15
pair|, chi|0 -13 0 0
pair|, chỉ|0 22 0 0
pair|, còn|27 0 0 0
pair|, công|0 0 0 13
pair|, cải|0 61 0 0
pair|, cấp|0 10 0 0
pair|, cần|0 0 21 0
pair|, doanh|-34 -17 -16 -19
pair|, dịch|3 0 0 -5
pair|, giảm|17 1 0 0
pair|, gấp|0 0 0 -19
pair|, hơn|9 0 0 37
pair|, hạn|49 -33 -14 51
pair|, hụt|0 0 0 -1
pair|, kém|-10 33 0 -26
pair|, kéo|7 0 -1 0
pair|, kế|5 0 0 2
pair|, lâm|7 0 0 14
pair|, lệ|-7 38 0 -7
pair|, môi|0 -8 0 0
pair|, mới|0 32 0 0
pair|, ngày|0 0 7 1
pair|, nhiều|1 0 0 0
pair|, nhiệm|0 0 -4 0
pair|, nhà|16 0 0 -7
pair|, nhích|55 0 0 -3
pair|, nhỉnh|6 0 0 -1
pair|, phí|18 0 0 0
pair|, phường|0 5 0 4
pair|, quy|0 10 0 0
pair|, quá|23 0 0 0
pair|, so|20 0 0 -16
pair|, sáng|0 0 -15 0
pair|, thu|7 3 0 0
pair|, thôn|1 -21 0 -31
pair|, thương|0 -15 0 -1
pair|, thấp|0 0 0 10
pair|, thị|0 0 0 7
pair|, thủy|15 0 0 34
pair|, thực|21 0 0 0
pair|, tiểu|38 0 0 -29
pair|, tăng|37 0 0 0
pair|, tổ|-1 5 0 0
pair|, tụt|0 0 0 -5
pair|, tức|40 13 -1 0
pair|, từ|37 0 0 -1
pair|, ubnd|12 0 0 20
pair|, việc|21 -27 0 -9
pair|, vượt|0 0 0 -1
pair|, xây|-26 -19 0 0
pair|, xã|-36 -2 0 20
pair|, xấp|9 0 0 -42
pair|, xổ|-18 0 0 0
pair|, ăn|0 0 0 27
pair|, đi|0 0 0 24
pair|, được|0 41 0 -52
pair|, đạt|0 0 0 3
pair|, đảng|-26 10 -4 -7
pair|, đất|0 26 0 0
pair|, đậu|0 0 0 5
pair|, đặt|16 0 0 45
pair|, đến|0 0 4 7
pair|, đủ|8 0 0 0
pair|, ước|22 0 0 -21
pair|- an|-1 0 -15 -1
pair|- bhyt|0 0 6 0
pair|- btc|-25 0 -9 0
pair|- bằng|5 0 0 20
pair|- cao|14 0 0 -36
pair|- chủ|0 0 1 0
pair|- ctr|2 0 0 0
pair|- du|33 0 -42 0
pair|- dv|17 0 0 0
pair|- dịch|-18 10 -1 0
pair|- hd|1 0 1 2
pair|- hđnd|-1 0 1 0
pair|- in|-8 0 20 0
pair|- kh|0 -1 -1 0
pair|- kl|0 0 7 0
pair|- kt|0 0 -34 0
pair|- kết|-2 9 3 10
pair|- kế|0 0 22 0
pair|- lâm|-31 0 0 -38
pair|- môi|0 0 2 -8
pair|- ngư|9 18 -7 42
pair|- nq|0 0 16 0
pair|- nơi|0 0 -10 0
pair|- phòng|0 0 23 9
pair|- qđi|0 0 0 3
pair|- qđ|0 0 1 -8
pair|- rô|-8 0 20 0
pair|- suối|0 4 1 -8
pair|- tb|-1 0 0 0
pair|- thanh|0 -2 5 0
pair|- thương|-6 0 -6 0
pair|- thường|0 0 3 0
pair|- thời|0 0 -10 0
pair|- thủy|2 0 0 -3
pair|- tiểu|-26 -16 0 17
pair|- ttcn|-18 0 -1 -21
pair|- ttg|-1 0 0 8
pair|- tài|0 0 15 11
pair|- tăng|11 -2 0 0
pair|- văn|0 0 7 0
pair|- xd|21 0 0 16
pair|- xh|-15 -10 -2 -3
pair|- xin|0 0 0 2
pair|- xây|0 2 0 50
pair|- đưa|-15 0 0 0
pair|- đạt|10 0 0 0
pair|. #|-17 0 0 48
pair|. chánh|0 0 -2 0
pair|. sầm|-13 -21 29 -13
pair|. ubnd|0 0 -4 0
pair|. ủy|-24 -3 -16 0
pair|/ #|0 0 1 0
pair|/ bcđtw|-10 -20 0 -20
pair|/ btctw|0 0 2 20
pair|/ ct|-1 0 1 0
pair|/ c|-4 0 -19 0
pair|/ cđ|0 -1 1 0
pair|/ ha|-1 0 0 0
pair|/ hu|0 0 25 -1
pair|/ máy|0 0 0 16
pair|/ ngày|-22 -11 0 -20
pair|/ người|5 0 -8 -4
pair|/ nq|0 0 1 0
pair|/ năm|8 0 0 41
pair|/ nđ|2 0 0 0
pair|/ qh14|0 0 28 0
pair|/ qđ|-17 1 0 3
pair|/ tháng|0 0 0 16
pair|/ tt|15 0 3 0
pair|/ tw|0 0 4 0
pair|/ ubkttw|26 -9 -12 9
pair|/ ubnd|0 0 0 7
pair|/ vụ|-10 9 15 5
pair|/ xã|29 18 0 -15
pair|/ đu|1 0 0 0
pair|: #|-2 5 0 0
pair|: chờ|37 0 0 -1
pair|: giảm|30 -18 0 0
pair|: tăng|0 10 0 -1
pair|; #|9 0 0 -1
pair|; +|0 0 0 21
pair|; bình|0 -11 -13 0
pair|; chưa|-11 0 0 -2
pair|; chương|0 0 0 3
pair|; chỉ|3 0 0 0
pair|; huyện|0 45 0 0
pair|; kế|-10 0 0 -3
pair|; phường|0 37 0 0
pair|; thôn|0 34 0 0
pair|; tính|1 0 0 0
pair|; tổ|0 43 0 0
pair|= #|13 0 0 0
pair|[ #|6 45 -1 26
pair|[ cần|-9 -1 7 2
pair|[ cộng|0 12 0 8
pair|] chủ|0 0 0 -44
pair|a )|1 0 0 0
pair|a /|0 0 34 -42
pair|a a|-9 -16 0 0
pair|a mú|0 0 10 0
pair|ai lập|0 0 0 22
pair|an (|-6 0 0 0
pair|an biên|0 -6 0 9
pair|an báo|0 0 -2 0
pair|an các|0 0 -7 0
pair|an di|0 -4 9 0
pair|an huyện|0 0 1 -19
pair|an hải|0 0 25 -1
pair|an khê|-2 -36 -6 0
pair|an ninh|0 0 0 -9
pair|an phường|0 8 15 2
pair|an quận|0 0 0 3
pair|an sinh|2 -12 0 4
pair|an thành|-17 26 6 -1
pair|an thị|0 0 0 -43
pair|an toàn|-7 0 0 0
pair|an tp|-4 0 11 -2
pair|an trung|0 1 0 -16
pair|an tỉnh|0 0 8 -26
pair|an tổ|0 0 -18 -4
pair|an xã|0 0 9 -1
pair|app vay|0 2 0 0
pair|b )|-1 0 0 0
pair|b .|0 -8 0 -24
pair|ba chi|-9 32 0 -55
pair|ba còn|-16 21 0 0
pair|ba có|0 5 0 0
pair|ba là|0 -2 -23 0
pair|ba ngày|0 22 0 11
pair|ba năm|0 9 0 38
pair|ba tháng|-2 0 0 0
pair|ba vinh|-14 -9 -10 0
pair|ba điền|-19 -1 -1 0
pair|ban cho|-9 -12 -15 0
pair|ban chấp|0 0 -5 0
pair|ban chỉ|15 0 0 0
pair|ban cán|0 0 44 -18
pair|ban công|0 12 5 0
pair|ban dân|0 -20 28 -9
pair|ban giảm|0 0 4 31
pair|ban hành|1 0 2 0
pair|ban hđnd|0 0 0 1
pair|ban kinh|0 0 -11 -11
pair|ban kiểm|0 0 1 0
pair|ban mttq|0 0 0 5
pair|ban mặt|0 0 0 1
pair|ban này|0 0 6 -1
pair|ban qlda|0 0 0 19
pair|ban quý|0 -9 -13 0
pair|ban quản|0 5 0 1
pair|ban sau|0 0 -16 11
pair|ban thanh|12 0 0 0
pair|ban tuyên|1 0 0 0
pair|ban tổ|0 0 0 -17
pair|ban và|0 0 0 18
pair|ban văn|0 0 11 -7
pair|ban với|-9 0 -26 -8
pair|ban xây|0 0 30 0
pair|ban đã|-10 0 0 0
pair|ban đêm|0 0 10 0
pair|ban đề|0 0 -14 0
pair|bao bì|0 0 1 21
pair|bao phủ|6 0 0 -31
pair|bao thuốc|0 0 0 22
pair|bao tiêu|1 0 0 46
pair|bao ô|-1 7 0 0
pair|bch đảng|-5 0 -1 0
pair|bhxh cơ|0 0 32 0
pair|bhxh tỉnh|0 0 -5 0
pair|bhxh tự|-15 14 0 20
pair|bhyt #|0 1 0 -1
pair|bhyt )|0 0 6 0
pair|bhyt hộ|-1 15 0 0
pair|bhyt phủ|26 0 0 0
pair|bhyt đạt|6 0 0 6
pair|binh và|-1 0 0 2
pair|biên bản|1 0 0 11
pair|biên chế|-18 -3 5 9
pair|biên giới|-4 10 -15 -30
pair|biên phòng|-10 0 0 -32
pair|biên tổ|0 0 9 14
pair|biến gỗ|0 2 0 -29
pair|biến phức|0 29 0 -1
pair|biến thì|0 0 1 15
pair|biến tích|32 -6 0 -29
pair|biến động|-2 -4 0 6
pair|biết vận|-22 -30 0 -13
pair|biết đưa|0 0 0 -8
pair|biển chỉ|0 4 0 15
pair|biển dồn|0 55 0 -1
pair|biển nước|15 -9 0 -1
pair|biển phía|0 0 -6 0
pair|biển quảng|36 0 0 0
pair|biển trong|0 0 29 0
pair|biển tây|-18 21 12 0
pair|biển và|0 -27 0 0
pair|biển được|-35 -41 0 0
pair|biển động|-30 36 9 -32
pair|biểu #|-40 -40 0 27
pair|biểu cho|0 29 0 -5
pair|biểu dương|-2 0 -4 0
pair|biểu dự|0 0 -43 0
pair|biểu giám|0 0 0 17
pair|biểu hiện|0 -1 5 0
pair|biểu hđnd|-4 0 5 12
pair|biểu mẫu|10 0 -8 16
pair|biểu nói|-5 -33 0 0
pair|biểu quyết|-21 0 -15 0
pair|biểu quốc|1 0 2 8
pair|biểu tại|0 -11 0 0
pair|biểu và|0 0 9 13
pair|biểu đảng|0 0 0 -1
pair|biện pháp|0 0 -3 0
pair|biện xã|0 0 0 20
pair|biệt )|0 0 0 -1
pair|biệt nghiêm|-13 -3 -14 -1
pair|biệt phái|0 0 -31 -20
pair|btc ngày|-36 0 -28 0
pair|bts ở|0 0 0 12
pair|buôn bán|-1 0 13 -13
pair|buôn cách|-10 12 0 -2
pair|buôn không|0 0 0 -10
pair|buôn ma|0 0 -5 0
pair|buông lơi|0 15 0 10
pair|buông lỏng|0 0 0 3
pair|buýt điện|19 0 0 0
pair|buổi nói|3 0 -2 0
pair|bà chủ|0 0 0 19
pair|bà con|15 0 0 -1
pair|bà nguyễn|0 -1 -17 0
pair|bà phạm|0 0 20 0
pair|bài bản|39 0 0 11
pair|bài học|0 0 -20 -5
pair|bài thu|-12 27 -1 0
pair|bàn #|17 0 0 0
pair|bàn ,|21 0 0 0
pair|bàn công|-1 -1 -2 -2
pair|bàn dự|-3 0 32 -36
pair|bàn ghế|10 0 2 18
pair|bàn hiện|-25 -17 0 0
pair|bàn huyện|0 0 0 50
pair|bàn kết|-25 0 0 -8
pair|bàn lũy|5 0 0 0
pair|bàn năm|26 0 0 0
pair|bàn tính|30 0 0 0
pair|bàn tỉnh|9 8 -4 0
pair|bàn với|0 0 15 0
pair|bàn ước|-13 -1 0 -10
pair|bào dân|-1 -5 0 -13
pair|bào khmer|-13 -1 0 -11
pair|bác sĩ|23 14 0 -27
pair|bám biển|55 -4 0 0
pair|bám nghị|-26 -7 6 -1
pair|bám sát|-18 0 0 1
pair|bám đồng|-31 -6 0 -16
pair|bán cho|0 0 0 10
pair|bán hàng|-1 0 0 -1
pair|bán hê|-8 0 20 0
pair|bán khá|0 0 0 34
pair|bán người|0 0 0 10
pair|bán non|-33 -8 4 9
pair|bán ra|16 0 0 3
pair|bán tàu|0 0 0 5
pair|bán tại|5 -5 0 -21
pair|báo chí|-31 1 -33 21
pair|báo kết|11 7 0 0
pair|báo kịp|-1 9 0 0
pair|báo này|0 0 5 8
pair|báo số|-31 0 -3 -3
pair|báo tạm|0 2 -1 -10
pair|bát xát|0 -14 0 0
pair|bãi biển|0 0 0 20
pair|bãi bỏ|11 4 0 0
pair|bãi hồng|0 0 0 -5
pair|bãi rác|0 0 0 5
pair|bãi triều|-5 0 8 22
pair|bãi tắm|0 8 6 -16
pair|bão kiểm|-1 0 4 27
pair|bão lũ|3 0 0 0
pair|bão mới|0 49 0 0
pair|bão số|0 -1 0 6
pair|bê do|0 0 0 5
pair|bê tông|16 0 0 -6
pair|bên cạnh|-19 0 -15 0
pair|bình )|13 32 0 -1
pair|bình -|0 4 1 -8
pair|bình chẳng|0 0 0 -6
pair|bình dương|0 14 0 0
pair|bình thường|22 0 0 -1
pair|bình trưng|0 -2 0 0
pair|bình và|-1 1 10 0
pair|bình xét|0 0 0 43
pair|bích hảo|0 0 -3 0
pair|bính ngọ|-16 0 -11 0
pair|bò #|0 17 0 0
pair|bò lai|9 -3 0 0
pair|bò sữa|4 0 0 -36
pair|bón giả|0 0 0 5
pair|bóng app|0 2 0 0
pair|bóng đèn|40 -19 0 0
pair|bù là|0 0 0 19
pair|bù lại|-2 -35 0 1
pair|bùi thị|0 0 -7 0
pair|bùng phát|0 0 0 6
pair|búp tươi|25 0 0 9
pair|băn khoăn|-13 0 0 0
pair|bơi cho|0 0 1 -9
pair|bơi miễn|8 -7 1 0
pair|bưu điện|41 0 0 -48
pair|bước thí|-11 40 0 0
pair|bước đầu|30 0 0 -10
pair|bạ số|17 0 0 -13
pair|bạ và|-47 2 0 30
pair|bạc nhà|0 0 1 1
pair|bản #|14 -3 0 1
pair|bản cam|17 0 -1 23
pair|bản chưa|-38 -44 -32 -17
pair|bản còn|0 0 0 -10
pair|bản cấp|0 14 0 0
pair|bản của|5 8 0 -19
pair|bản giao|-28 25 -16 0
pair|bản giấu|0 21 14 -31
pair|bản khác|0 0 -13 -12
pair|bản kia|0 0 11 0
pair|bản là|0 1 0 12
pair|bản ngay|0 0 0 18
pair|bản nhất|0 0 -39 0
pair|bản qua|13 -1 0 15
pair|bản sử|29 -5 0 -18
pair|bản tái|0 0 31 0
pair|bản vẽ|-1 20 0 17
pair|bản về|0 0 18 39
pair|bản xong|-14 0 6 0
pair|bản đôn|-8 9 0 1
pair|bản đúng|40 -26 -9 -34
pair|bản đạt|-35 -22 0 -14
pair|bản đồ|0 0 22 1
pair|bảng giá|-4 -29 -2 0
pair|bảng hướng|0 9 0 0
pair|bảo hiểm|0 20 1 0
pair|bảo hộ|31 -10 0 0
pair|bảo trợ|1 0 0 1
pair|bảo tồn|0 0 31 0
pair|bảo vệ|0 0 1 0
pair|bảo đảm|11 0 6 0
pair|bảy không|13 0 0 0
pair|bấp bênh|-5 -1 0 -14
pair|bất cập|0 16 0 0
pair|bất động|0 12 0 0
pair|bầu #|0 0 0 49
pair|bầu cử|-1 0 -2 0
pair|bậc trung|-19 -27 0 0
pair|bật là|-39 -1 0 -37
pair|bắc của|0 0 -6 0
pair|bắc giang|-13 0 -1 0
pair|bắc sơn|0 8 0 1
pair|bắt #|33 -21 0 0
pair|bắt giữ|0 6 0 8
pair|bắt xa|0 -15 21 0
pair|bằng #|0 0 0 -1
pair|bằng chưa|0 15 0 0
pair|bằng cùng|2 -23 0 -11
pair|bằng dự|0 0 39 0
pair|bằng hình|14 -3 0 -1
pair|bằng kè|0 0 9 22
pair|bằng một|0 0 0 45
pair|bằng năm|-6 -30 -9 0
pair|bằng sạch|0 0 0 -1
pair|bằng trường|17 -5 -1 9
pair|bằng việc|0 0 43 1
pair|bằng và|23 0 -9 0
pair|bằng văn|0 1 8 25
pair|bằng vốn|1 0 0 0
pair|bằng đường|0 11 0 -4
pair|bằng được|0 0 16 -8
pair|bế mạc|-10 0 -3 0
pair|bến theo|0 0 12 0
pair|bền vững|0 1 1 -17
pair|bệnh #|-16 -17 0 0
pair|bệnh cho|0 0 0 47
pair|bệnh tật|0 11 0 0
pair|bệnh viện|32 8 0 -10
pair|bệnh án|0 1 0 45
pair|bệnh đường|0 0 7 16
pair|bị buông|0 56 0 0
pair|bị can|0 0 0 -5
pair|bị chu|0 0 9 0
pair|bị dân|0 1 0 16
pair|bị hại|0 0 0 7
pair|bị hủy|0 0 0 -9
pair|bị lấn|0 0 0 17
pair|bị lực|0 0 22 0
pair|bị ngập|-49 -31 0 0
pair|bị nhân|7 0 11 18
pair|bị phát|-12 13 0 0
pair|bị sang|0 0 0 -6
pair|bị sụt|-9 -1 11 0
pair|bị thi|-4 5 0 14
pair|bị thiệt|-19 35 0 0
pair|bị thương|0 25 0 0
pair|bị trả|0 0 1 0
pair|bị văn|0 7 0 0
pair|bị vật|0 -12 -22 2
pair|bị xử|-10 12 0 17
pair|bị y|-9 -17 -32 -1
pair|bị ép|0 0 0 63
pair|bị đại|-14 0 -1 1
pair|bị đổ|0 -8 10 0
pair|bị động|0 22 4 2
pair|bỏ #|55 -18 -2 2
pair|bỏ cọc|-1 2 0 0
pair|bỏ dở|0 -11 11 0
pair|bỏ hoang|10 -15 5 10
pair|bỏ học|-20 2 1 -1
pair|bỏ không|0 0 0 1
pair|bỏ mặc|0 0 0 13
pair|bỏ ngỏ|0 33 0 16
pair|bỏ phiếu|23 0 -19 24
pair|bỏ ra|1 0 0 41
pair|bỏ ruộng|0 29 0 -23
pair|bỏ sót|0 0 0 7
pair|bố danh|0 -2 14 0
pair|bố trí|0 0 0 12
pair|bối cảnh|0 -21 0 -3
pair|bốn tháng|29 0 0 -15
pair|bồi dưỡng|0 -1 0 -30
pair|bồi thường|0 10 1 2
pair|bổ chi|25 0 0 -10
pair|bổ sung|-7 0 10 12
pair|bộ "|0 0 0 1
pair|bộ #|0 0 -25 0
pair|bộ )|-14 26 -24 0
pair|bộ ,|0 0 0 23
pair|bộ bàn|12 0 4 18
pair|bộ cho|17 0 -2 42
pair|bộ chuẩn|0 0 39 0
pair|bộ chính|0 0 4 0
pair|bộ chưa|0 0 0 38
pair|bộ các|1 0 41 0
pair|bộ còn|0 8 0 2
pair|bộ có|-1 0 0 8
pair|bộ công|-18 0 -1 0
pair|bộ cơ|-9 0 10 -3
pair|bộ hồ|0 0 7 44
pair|bộ khu|0 5 11 -1
pair|bộ khối|2 6 -4 -33
pair|bộ kết|20 0 0 0
pair|bộ làm|0 1 0 8
pair|bộ lần|-30 0 -5 0
pair|bộ máy|0 0 0 -7
pair|bộ người|0 0 0 -10
pair|bộ nhiều|0 4 0 -19
pair|bộ nào|-14 17 0 35
pair|bộ phường|0 0 0 -21
pair|bộ phận|7 0 0 -3
pair|bộ quận|-5 0 -1 8
pair|bộ theo|1 0 17 -7
pair|bộ thuế|0 0 1 10
pair|bộ thành|0 0 0 -2
pair|bộ thôn|0 47 0 -1
pair|bộ thú|-14 17 0 -10
pair|bộ tp|0 0 -6 -1
pair|bộ trực|-14 0 1 -24
pair|bộ tài|-7 0 -14 0
pair|bộ xã|0 0 -2 -47
pair|bộ y|21 -1 0 0
pair|bộ yếu|0 0 11 0
pair|bộ điểm|0 0 0 18
pair|bộ đã|38 -5 0 30
pair|bộ địa|0 6 0 0
pair|bộ ấp|0 9 0 7
pair|bội chi|-9 16 2 -5
pair|bớt #|5 0 0 0
pair|bờ bao|-1 1 0 0
pair|bờ bắc|0 0 9 22
pair|bờ kè|-8 34 -15 -7
pair|bờ sông|0 1 0 0
pair|bởi thiếu|0 8 0 0
pair|bụi than|0 -8 -1 -11
pair|bức tranh|-43 -14 0 0
pair|bứt tốc|0 0 0 36
pair|bữa có|0 2 0 4
pair|bữa không|0 2 0 4
pair|bữa ăn|-8 9 14 27
pair|c )|1 0 -16 0
pair|c .|0 -1 0 0
pair|c bí|0 0 -26 -14
pair|ca ,|0 0 0 44
pair|ca bệnh|0 0 29 -34
pair|ca mắc|0 0 0 42
pair|ca sốt|26 0 0 -53
pair|ca trực|0 0 0 5
pair|ca tử|0 0 0 6
pair|cai lậy|-30 -5 -14 0
pair|cai nâng|0 0 0 18
pair|cam kết|0 0 30 -9
pair|canh cà|0 -1 9 14
pair|canh tác|22 -7 0 -4
pair|cao (|0 0 0 33
pair|cao -|0 0 6 0
pair|cao biên|-34 -28 -18 -27
pair|cao chưa|2 0 0 0
pair|cao chất|0 0 47 0
pair|cao còn|0 10 0 0
pair|cao của|-6 22 0 20
pair|cao hơn|28 0 0 3
pair|cao lanh|0 7 16 0
pair|cao nhất|18 2 0 52
pair|cao su|0 1 -16 0
pair|cao thứ|0 0 0 -2
pair|cao tuổi|0 7 0 -28
pair|cao tốc|5 0 0 -20
pair|cao điểm|0 0 17 -2
pair|cha mẹ|0 6 0 21
pair|che phủ|12 -3 -4 -8
pair|chi #|-84 -50 0 2
pair|chi ,|-33 -10 -17 -31
pair|chi cho|0 11 -9 -12
pair|chi cục|0 0 25 0
pair|chi hội|45 -10 12 8
pair|chi ngân|0 -1 -12 5
pair|chi nhánh|0 0 0 12
pair|chi phí|0 31 0 -1
pair|chi sai|2 0 0 35
pair|chi thường|-46 0 0 0
pair|chi tiết|3 0 0 -9
pair|chi trước|0 0 1 0
pair|chi trả|8 0 0 1
pair|chi viện|-7 0 0 0
pair|chi đầu|-19 17 0 1
pair|chi ủy|0 0 30 0
pair|chiêm #|0 0 0 17
pair|chiêm xuân|1 0 0 0
pair|chiêng được|15 0 0 0
pair|chiếm #|1 0 0 -7
pair|chiếm dụng|0 0 0 32
pair|chiếm lòng|0 31 0 0
pair|chiếm ngay|0 23 0 35
pair|chiếm tới|-19 55 0 -1
pair|chiếm vỉa|26 -16 0 0
pair|chiếm đất|20 -1 0 -21
pair|chiến binh|0 0 6 0
pair|chiến đấu|0 7 0 3
pair|chiếu sáng|23 -12 0 0
pair|chiếu tạm|0 0 0 2
pair|chiếu từng|0 0 0 23
pair|chiềng khương|15 -2 -25 0
pair|chiều dài|1 1 0 -18
pair|chiều dưới|-5 0 0 0
pair|chiều hướng|0 2 0 0
pair|chiều nay|0 0 28 0
pair|cho #|49 -6 1 -28
pair|cho biết|-13 0 -2 -2
pair|cho con|38 -25 0 0
pair|cho các|0 0 0 26
pair|cho công|0 0 8 -9
pair|cho cấp|0 11 -9 0
pair|cho doanh|0 0 41 0
pair|cho dân|-1 0 14 1
pair|cho gia|0 0 0 27
pair|cho hay|3 0 0 -23
pair|cho hết|0 0 23 -29
pair|cho học|0 0 13 0
pair|cho hộ|1 0 0 2
pair|cho hợp|0 0 26 -2
pair|cho lao|0 0 11 0
pair|cho lãnh|12 0 0 -8
pair|cho lúa|-9 0 0 -2
pair|cho ngành|12 0 0 11
pair|cho ngân|0 0 0 21
pair|cho người|2 22 -3 8
pair|cho quý|0 0 -6 0
pair|cho ra|34 0 0 -14
pair|cho rằng|-22 -1 -6 -1
pair|cho sản|6 0 0 -20
pair|cho thuê|0 -1 3 9
pair|cho thành|-8 0 20 0
pair|cho thấy|-19 0 0 0
pair|cho toàn|0 0 0 18
pair|cho trên|17 0 0 2
pair|cho tổ|0 17 0 0
pair|cho vay|1 0 3 0
pair|cho vốn|0 -12 11 -12
pair|cho vụ|0 0 -28 -10
pair|cho xong|0 3 1 0
pair|cho ý|-1 0 -35 0
pair|cho đô|20 -11 7 11
pair|cho được|0 0 10 -1
pair|cho đảng|0 17 0 0
pair|cho đồng|0 14 -10 32
pair|cho đợt|0 0 22 0
pair|cho đủ|0 19 0 15
pair|cho ủy|0 -1 38 38
pair|chu đáo|0 0 33 -21
pair|chui len|0 18 0 0
pair|chui sang|-7 7 0 -15
pair|chung bà|0 0 0 -8
pair|chung chung|0 0 0 35
pair|chung các|14 0 -6 0
pair|chung có|-22 1 0 -24
pair|chung cư|-19 39 0 -18
pair|chung của|-10 44 0 46
pair|chung nền|5 0 0 -6
pair|chung thị|-5 5 8 16
pair|chung với|0 0 0 -10
pair|chuyên cần|13 0 0 19
pair|chuyên môn|12 1 0 12
pair|chuyên mục|0 0 32 -30
pair|chuyên trách|0 0 15 -24
pair|chuyên đề|0 0 0 -26
pair|chuyển #|18 -38 14 0
pair|chuyển biến|25 0 -1 -14
pair|chuyển dịch|20 0 26 4
pair|chuyển giáo|0 0 6 0
pair|chuyển mục|0 0 1 0
pair|chuyển nhượng|0 9 0 0
pair|chuyển sang|-30 -24 0 -17
pair|chuyển theo|0 0 0 24
pair|chuyển từ|13 0 0 -1
pair|chuyển về|13 0 0 27
pair|chuyển vốn|0 0 26 0
pair|chuyển đổi|0 0 0 1
pair|chuyển động|45 -17 0 -28
pair|chuyện tại|5 0 -4 9
pair|chuyện xả|0 0 -36 0
pair|chuẩn #|-17 -15 -26 0
pair|chuẩn bị|0 0 1 -8
pair|chuẩn của|-21 0 -12 0
pair|chuẩn giảm|0 18 0 0
pair|chuẩn mầm|0 10 0 0
pair|chuẩn mới|15 33 0 -32
pair|chuẩn mức|24 2 -10 13
pair|chuẩn ntm|-1 0 0 0
pair|chuẩn nông|2 0 -1 1
pair|chuẩn quốc|0 0 -5 -2
pair|chuẩn thành|21 -7 0 0
pair|chuẩn trao|0 0 38 0
pair|cháu phải|0 0 0 3
pair|cháy nổ|15 -12 0 0
pair|cháy rẫy|-6 0 38 0
pair|cháy rừng|0 0 -23 -13
pair|châm #|4 -3 0 -4
pair|chân bác|0 0 0 1
pair|chân miệng|-20 4 0 0
pair|chân nổi|0 19 0 14
pair|chân tại|0 7 -4 12
pair|châu phi|0 3 0 -1
pair|châu văn|0 0 0 -1
pair|châu xả|0 14 0 -34
pair|chây ì|0 0 2 5
pair|chè búp|-1 -15 -11 2
pair|chè kinh|0 0 0 -45
pair|chép lại|0 16 0 19
pair|chí /|29 18 0 -15
pair|chí cho|0 0 -6 -30
pair|chí chủ|-5 0 -26 -17
pair|chí cấp|0 0 0 9
pair|chí hoàng|-2 0 -8 -2
pair|chí lê|0 0 7 0
pair|chí minh|0 0 0 1
pair|chí nguyễn|0 0 7 -7
pair|chí phụ|0 11 -2 -7
pair|chí trần|0 0 25 -1
pair|chí vào|8 0 0 20
pair|chí võ|0 -7 -22 0
pair|chí xã|-18 0 -40 0
pair|chín tháng|-18 0 0 0
pair|chính )|0 4 0 0
pair|chính -|0 0 11 0
pair|chính có|59 0 0 0
pair|chính công|0 0 -9 6
pair|chính cùng|0 -4 14 0
pair|chính cấp|5 0 0 0
pair|chính của|0 0 0 32
pair|chính do|-21 33 0 -43
pair|chính giao|29 -1 0 -1
pair|chính giải|-37 -1 0 0
pair|chính là|0 21 0 12
pair|chính mới|-11 -20 0 0
pair|chính ngạch|34 0 0 -14
pair|chính phủ|-7 0 0 18
pair|chính quyền|1 0 -2 0
pair|chính sách|-15 15 6 31
pair|chính theo|0 0 18 10
pair|chính trước|0 0 20 0
pair|chính trị|0 0 6 0
pair|chính về|-37 8 0 -10
pair|chính đúng|5 0 0 16
pair|chót #|0 0 0 11
pair|chôm chôm|8 0 0 0
pair|chú trọng|25 -12 7 25
pair|chúng nào|0 16 0 0
pair|chúng ưu|0 -10 0 0
pair|chăm lo|0 0 -29 0
pair|chăm sóc|28 0 0 6
pair|chăn nuôi|-1 5 0 0
pair|chũ đi|6 0 0 0
pair|chư pưh|0 0 0 5
pair|chưa bằng|0 0 0 12
pair|chưa bền|0 0 0 -28
pair|chưa bố|0 3 0 -39
pair|chưa cao|0 1 0 22
pair|chưa chấm|0 12 0 -29
pair|chưa chấp|0 -9 19 0
pair|chưa chặt|0 0 0 -1
pair|chưa cân|0 -2 9 0
pair|chưa có|0 0 -2 5
pair|chưa dùng|-15 -21 0 -13
pair|chưa dứt|0 0 0 1
pair|chưa giao|0 -6 0 0
pair|chưa giải|0 19 0 -8
pair|chưa giới|0 16 0 0
pair|chưa gắn|0 3 0 0
pair|chưa gỡ|0 9 0 0
pair|chưa hoàn|-46 60 0 21
pair|chưa khắc|0 -64 0 0
pair|chưa khởi|-6 16 0 20
pair|chưa kịp|0 0 0 -38
pair|chưa làm|0 -42 0 -1
pair|chưa mặn|0 2 0 0
pair|chưa nghiêm|0 0 0 1
pair|chưa nhiều|0 0 0 -19
pair|chưa nhận|0 -27 27 -49
pair|chưa năm|0 -14 -17 0
pair|chưa nền|0 48 0 0
pair|chưa qua|-17 -18 0 7
pair|chưa quen|0 13 -2 14
pair|chưa quyết|0 0 0 36
pair|chưa rõ|0 13 -1 0
pair|chưa theo|0 35 0 -33
pair|chưa thường|0 2 0 0
pair|chưa thấy|0 15 0 55
pair|chưa thống|0 14 0 13
pair|chưa trả|0 0 0 -10
pair|chưa tương|0 16 0 0
pair|chưa xong|0 0 -1 -23
pair|chưa xác|0 -42 0 0
pair|chưa yên|-6 -21 0 0
pair|chưa đáp|0 0 0 -23
pair|chưa được|0 -1 0 0
pair|chưa đạt|0 4 0 0
pair|chưa đầy|0 2 0 -12
pair|chưa đến|0 1 0 2
pair|chưa đều|-1 11 0 -26
pair|chưa đọc|0 0 0 3
pair|chưa đủ|-2 28 0 0
pair|chạy không|-14 17 0 -10
pair|chấm dứt|0 0 1 -1
pair|chấm điểm|0 0 15 0
pair|chấn chỉnh|0 0 20 0
pair|chấp nhận|0 0 0 41
pair|chấp thuận|1 0 0 0
pair|chấp đất|0 1 0 9
pair|chất diện|0 0 4 -26
pair|chất lượng|0 0 1 0
pair|chất thải|1 0 -21 -13
pair|chất trường|0 0 3 0
pair|chất vấn|0 -26 3 -39
pair|chậm do|0 22 0 0
pair|chậm khởi|0 7 0 -1
pair|chậm lương|0 0 12 12
pair|chậm lại|0 0 0 9
pair|chậm nhất|0 0 0 15
pair|chậm nhứt|0 0 0 7
pair|chậm quá|0 0 17 -19
pair|chậm so|-21 31 0 0
pair|chậm đổi|0 0 0 -2
pair|chập chờn|-1 10 0 0
pair|chắc tâm|0 0 2 -30
pair|chắc tình|0 0 15 -16
pair|chắn rác|0 0 7 -1
pair|chẳng mặn|0 0 0 -6
pair|chặn triệt|0 1 0 0
pair|chặn được|-1 7 0 0
pair|chặng đường|-8 0 0 4
pair|chặt chẽ|0 0 1 0
pair|chặt kỷ|0 0 1 -1
pair|chế (|0 16 0 0
pair|chế biến|-30 0 0 0
pair|chế chưa|0 -81 -2 0
pair|chế hóa|-17 16 -1 0
pair|chế làm|0 0 0 -6
pair|chế là|0 10 0 0
pair|chế lạm|12 0 5 -38
pair|chế nợ|0 -7 19 0
pair|chế phối|0 0 53 0
pair|chế quản|0 0 2 0
pair|chế và|0 -16 -6 -4
pair|chế đi|0 26 -8 0
pair|chế đãi|0 0 0 -9
pair|chế đã|-36 0 0 25
pair|chế được|-35 37 0 22
pair|chế độ|47 0 -1 25
pair|chế ở|0 0 0 6
pair|chết #|-23 5 -2 0
pair|chết rải|-24 -4 0 3
pair|chỉ #|1 22 0 0
pair|chỉ bằng|-11 39 0 0
pair|chỉ còn|0 0 0 -14
pair|chỉ có|0 16 0 0
pair|chỉ dẫn|24 1 0 12
pair|chỉ huy|0 0 13 0
pair|chỉ ra|-4 0 0 0
pair|chỉ số|-7 0 0 -4
pair|chỉ thị|0 0 -1 0
pair|chỉ việc|0 0 1 0
pair|chỉ được|-2 21 0 0
pair|chỉ đạo|0 2 0 0
pair|chỉ đạt|-5 38 0 -30
pair|chỉnh chủ|0 30 0 34
pair|chỉnh giá|0 17 0 3
pair|chỉnh hoạt|0 0 1 0
pair|chỉnh hướng|0 4 1 -8
pair|chỉnh trang|8 0 31 0
pair|chị em|-23 -1 31 -16
pair|chịu làm|0 0 0 5
pair|chịu trách|0 0 7 1
pair|chọn hàng|9 0 0 -18
pair|chọn một|0 0 21 -21
pair|chọn nhà|0 -9 12 7
pair|chối thanh|38 -25 0 11
pair|chống dịch|1 0 14 -23
pair|chống hạn|-1 -4 38 0
pair|chống lụt|1 19 -4 13
pair|chống sạt|15 0 0 -1
pair|chống tham|13 -3 -18 0
pair|chống thiên|-2 20 -10 1
pair|chống thất|0 0 33 16
pair|chốt chặn|0 0 0 11
pair|chốt danh|0 0 0 1
pair|chốt kiểm|0 0 21 0
pair|chốt phương|0 0 0 16
pair|chỗ yếu|-28 -45 0 0
pair|chờ bình|30 -12 0 -11
pair|chờ hướng|31 0 0 -1
pair|chờ điều|0 31 0 0
pair|chợ cóc|32 -11 43 -1
pair|chợ hàng|0 0 0 -34
pair|chợ hưng|2 0 0 0
pair|chợ mới|-29 33 8 0
pair|chợ nông|3 0 0 -30
pair|chợ trung|49 3 0 -37
pair|chợ đầu|0 13 0 0
pair|chủ doanh|0 0 6 14
pair|chủ lực|-4 7 0 35
pair|chủ mỏ|0 0 0 20
pair|chủ trương|0 11 2 30
pair|chủ trạm|5 0 0 7
pair|chủ tịch|0 -1 0 0
pair|chủ tọa|0 0 1 0
pair|chủ đầu|0 0 30 11
pair|chủ đề|0 0 -19 -10
pair|chủ động|0 0 13 16
pair|chức #|23 0 0 -4
pair|chức (|-9 16 0 0
pair|chức bộ|-7 0 0 0
pair|chức công|23 0 1 0
pair|chức cơ|3 0 -1 -22
pair|chức huyện|0 0 -14 -26
pair|chức hđnd|0 0 -21 0
pair|chức lễ|0 0 5 0
pair|chức năng|0 10 0 49
pair|chức quận|0 1 14 -13
pair|chức theo|52 0 0 0
pair|chức thu|0 0 22 0
pair|chức thành|12 0 0 1
pair|chức thực|0 0 -86 0
pair|chức trung|0 11 0 0
pair|chức tỉnh|0 0 15 0
pair|chức tốt|1 -2 0 9
pair|chức đoàn|0 0 0 40
pair|chức đảng|0 39 0 28
pair|chức đấu|29 0 0 -1
pair|chức địa|-6 15 0 0
pair|chứng nhận|-15 0 0 -1
pair|chứng thực|5 0 53 15
pair|chứng từ|-24 30 11 5
pair|chừng #|1 18 0 -17
pair|chừng ở|-28 -28 0 0
pair|chữ cho|25 0 0 0
pair|chữa bệnh|0 0 0 2
pair|chữa cháy|0 0 -38 0
pair|chữa chợ|56 0 -7 0
pair|chữa cơ|0 0 11 0
pair|cn -|-6 0 -1 0
pair|cnqsd đất|-10 0 6 -3
pair|coi đó|0 1 0 6
pair|con (|13 4 0 -1
pair|con ,|0 0 0 13
pair|con bò|20 -1 0 -26
pair|con giống|0 0 2 -21
pair|con lợn|-13 21 0 0
pair|con nghé|0 4 0 0
pair|con người|7 12 0 3
pair|con số|-25 -28 -6 -1
pair|con thứ|-4 24 0 -55
pair|con đã|0 0 0 10
pair|con đạt|38 0 0 0
pair|covid -|-1 -9 0 -21
pair|cp của|0 0 1 -23
pair|cp ngày|-2 0 0 5
pair|cp về|-6 0 -32 0
pair|ct -|-1 0 1 0
pair|ctr /|2 0 0 0
pair|cua chết|0 9 0 6
pair|cung cấp|-20 6 0 5
pair|cung ứng|41 0 1 20
pair|cuối #|0 0 6 9
pair|cuối quý|0 0 17 9
pair|cuối tháng|-1 31 23 0
pair|cuối tuần|11 0 14 22
pair|cuốn lịch|-5 0 0 0
pair|cuộc ,|31 0 0 0
pair|cuộc bầu|-13 -2 0 4
pair|cuộc giám|44 -7 0 -38
pair|cuộc họp|0 0 -37 0
pair|cuộc sống|-7 -2 20 -19
pair|cuộc vận|1 0 -4 0
pair|cà chua|0 32 0 -41
pair|cài vneid|0 3 8 18
pair|cài đặt|5 -3 0 0
pair|cá #|-7 0 0 0
pair|cá ,|8 0 0 19
pair|cá biệt|0 1 0 0
pair|cá nhân|0 0 0 9
pair|cá thể|-37 -13 0 -15
pair|cá tra|29 0 1 -39
pair|cá trước|0 0 12 0
pair|các ban|0 0 1 10
pair|các buôn|0 0 -21 13
pair|các báo|-24 0 0 0
pair|các bản|0 4 48 3
pair|các ca|0 0 32 0
pair|các chi|0 0 -7 -1
pair|các chương|0 11 -7 1
pair|các chỉ|6 0 0 0
pair|các chủ|0 0 41 28
pair|các cụm|0 0 43 -2
pair|các cửa|0 11 0 -21
pair|các doanh|1 0 40 0
pair|các dự|13 0 2 0
pair|các già|0 -6 25 15
pair|các giải|0 0 32 -19
pair|các huyện|0 0 0 -31
pair|các hạt|0 0 0 18
pair|các hồ|-17 -11 0 -13
pair|các hộ|0 0 0 26
pair|các khoản|-5 0 14 51
pair|các khu|17 7 0 0
pair|các loại|0 0 1 1
pair|các lò|0 0 11 0
pair|các lĩnh|0 0 1 24
pair|các lớp|0 0 23 0
pair|các mặt|-4 0 0 0
pair|các mỏ|0 0 0 1
pair|các nghị|9 -3 12 -16
pair|các nguồn|7 0 0 -5
pair|các ngành|-17 0 0 -4
pair|các nhiệm|4 0 0 0
pair|các năm|3 17 0 -68
pair|các nơi|0 -30 0 0
pair|các nội|0 0 -4 0
pair|các phòng|0 0 -20 0
pair|các phường|0 0 -4 7
pair|các quận|0 0 1 0
pair|các sản|20 0 34 0
pair|các sở|0 0 -1 -9
pair|các tháng|0 -11 -14 0
pair|các thôn|0 38 21 0
pair|các trường|0 0 1 -27
pair|các trưởng|0 0 20 28
pair|các trạm|0 0 0 -7
pair|các tuyến|0 -1 -10 -3
pair|các tồn|-20 -31 0 0
pair|các tổ|2 0 1 -10
pair|các tờ|0 0 32 -11
pair|các việc|0 0 0 1
pair|các vị|0 0 -14 -1
pair|các vụ|4 0 19 0
pair|các xã|0 0 0 -25
pair|các điểm|0 0 23 0
pair|các đoàn|1 0 0 -18
pair|các đoạn|0 0 22 0
pair|các đại|-2 15 -1 -1
pair|các đảng|0 0 2 -22
pair|các địa|44 0 0 0
pair|các đồng|0 0 -29 0
pair|các đồn|0 0 0 40
pair|các ấp|0 1 0 1
pair|cách giữa|-10 12 0 -2
pair|cách hành|11 0 -9 -1
pair|cách nhau|-9 13 0 -1
pair|cách thay|0 0 0 15
pair|cách tư|6 0 -9 -6
pair|cái ,|0 0 0 -8
pair|cái bè|0 0 9 19
pair|cái chưa|0 -19 0 -8
pair|cái khó|-12 -38 0 0
pair|cái nai|-9 2 10 0
pair|cái nhum|0 0 -7 0
pair|cái tráp|-2 9 0 16
pair|cái đôi|0 0 1 0
pair|cán bộ|0 0 0 -1
pair|cán sự|0 0 44 -18
pair|cán đích|16 0 0 -42
pair|cánh đồng|24 -2 0 0
pair|cáo )|0 0 -11 0
pair|cáo ban|0 0 0 19
pair|cáo bằng|0 0 1 1
pair|cáo chủ|0 0 26 40
pair|cáo công|0 0 -16 0
pair|cáo của|-7 0 28 0
pair|cáo do|-25 0 0 0
pair|cáo gửi|0 0 0 1
pair|cáo hđnd|0 -8 29 20
pair|cáo kt|0 0 -6 15
pair|cáo kết|0 0 0 37
pair|cáo này|0 0 15 0
pair|cáo quyết|10 0 -8 16
pair|cáo quý|-6 0 2 -27
pair|cáo rao|0 12 0 0
pair|cáo sở|0 0 1 15
pair|cáo tháng|0 1 1 0
pair|cáo thường|0 0 0 52
pair|cáo thẩm|0 0 -8 -2
pair|cáo trước|-1 0 0 1
pair|cáo trễ|-1 -19 1 0
pair|cáo tại|-40 0 0 0
pair|cáo tổng|0 0 20 0
pair|cáo vi|29 0 0 0
pair|cáo về|0 0 0 -41
pair|cát dài|0 0 7 11
pair|cát hải|0 0 -8 0
pair|cát tiến|0 0 -16 0
pair|cát tặc|0 0 0 -23
pair|cân đối|0 -2 1 -50
pair|câu hỏi|-3 1 0 0
pair|cây chè|-32 11 0 -2
pair|cây có|25 -5 -2 22
pair|cây dược|-40 0 0 -14
pair|cây giống|-12 20 0 -42
pair|cây hàng|-1 -10 -4 0
pair|cây trồng|0 0 22 43
pair|cây vụ|0 0 16 12
pair|cây xanh|14 0 20 -34
pair|cây ăn|6 -22 -21 -33
pair|còn #|0 13 0 -1
pair|còn bất|0 16 0 0
pair|còn bị|0 0 0 1
pair|còn chậm|0 0 0 8
pair|còn chờ|-9 0 -14 -4
pair|còn có|0 0 0 -26
pair|còn dưới|0 0 24 40
pair|còn dở|0 -1 -15 0
pair|còn gặp|0 -6 0 0
pair|còn hình|0 13 0 0
pair|còn hạn|-57 0 0 -2
pair|còn hộ|1 -8 0 1
pair|còn hời|0 1 0 0
pair|còn khó|0 -9 0 23
pair|còn lúng|0 4 0 0
pair|còn lại|0 0 0 14
pair|còn lớn|0 35 0 0
pair|còn một|17 -22 0 -1
pair|còn nhiều|-40 -34 0 0
pair|còn nằm|0 17 0 -7
pair|còn nể|-1 2 0 17
pair|còn nợ|0 -1 0 21
pair|còn phải|0 -5 0 0
pair|còn thiếu|0 27 0 23
pair|còn thấp|0 29 0 0
pair|còn treo|0 1 21 -43
pair|còn trăn|0 19 0 0
pair|còn tồn|0 0 0 25
pair|còn xảy|0 1 0 2
pair|còn yếu|0 -1 0 0
pair|có #|-49 0 -1 -1
pair|có biểu|0 -1 5 0
pair|có bác|35 0 0 -2
pair|có báo|0 0 8 0
pair|có bí|1 0 0 0
pair|có bước|21 0 0 -43
pair|có bảo|-24 33 18 -14
pair|có bộ|-11 14 0 34
pair|có bữa|0 2 0 4
pair|có ca|0 0 0 22
pair|có chi|-32 -55 -26 -10
pair|có chiều|0 2 0 0
pair|có chuyển|11 -13 -37 -5
pair|có chương|0 59 0 -33
pair|có chỗ|-24 34 -8 0
pair|có cuộc|0 26 0 -23
pair|có cà|0 0 0 7
pair|có cách|0 0 0 29
pair|có công|21 0 -2 -1
pair|có cơ|0 0 0 -9
pair|có cả|0 15 0 0
pair|có doanh|28 -6 0 -26
pair|có dấu|30 0 0 -24
pair|có dịch|41 0 0 -3
pair|có dự|-1 7 11 -2
pair|có giải|0 0 1 0
pair|có hạt|-3 0 0 0
pair|có hồ|-40 -14 0 -20
pair|có hộ|-12 22 0 16
pair|có khả|0 0 0 1
pair|có kết|15 0 0 0
pair|có kế|24 0 0 1
pair|có lãi|12 0 0 40
pair|có lãnh|0 0 17 0
pair|có lúc|0 2 0 1
pair|có lộ|0 0 0 25
pair|có lớp|25 -9 2 -19
pair|có lời|25 1 0 3
pair|có máy|-1 3 0 17
pair|có mặt|-31 -33 0 -14
pair|có mỗi|-14 17 0 -10
pair|có nghị|0 0 -5 2
pair|có nguy|0 0 0 23
pair|có người|-16 0 0 0
pair|có nhiều|31 0 0 0
pair|có nhiệm|0 -1 -9 0
pair|có nhà|-3 8 0 0
pair|có nơi|0 18 0 0
pair|có nước|23 0 0 -27
pair|có nợ|0 -9 9 5
pair|có phương|0 0 26 3
pair|có phần|0 -25 0 0
pair|có quy|39 0 1 -4
pair|có quyết|-12 0 0 0
pair|có sẽ|0 0 5 11
pair|có số|-3 37 0 0
pair|có thêm|25 0 0 -33
pair|có thôn|-22 24 0 23
pair|có thể|43 0 0 22
pair|có trách|0 0 0 -9
pair|có trường|2 0 0 -1
pair|có trạm|-23 23 1 7
pair|có tài|7 0 0 0
pair|có tên|0 0 -14 0
pair|có tổng|0 0 26 0
pair|có tổ|-2 0 12 -18
pair|có tới|-34 0 0 18
pair|có uy|0 0 4 16
pair|có việc|10 0 -10 -3
pair|có vốn|0 0 0 -12
pair|có vụ|0 0 0 28
pair|có xã|0 11 0 11
pair|có ý|-21 0 -5 0
pair|có điều|-10 20 0 18
pair|có điểm|-5 0 0 0
pair|có điện|-1 -17 0 0
pair|có đơn|0 0 0 24
pair|có đường|27 0 0 -31
pair|có đảng|0 0 9 0
pair|có đồng|0 0 0 11
pair|cô tô|-19 -8 -14 -1
pair|công #|44 1 0 -16
pair|công (|16 -15 0 27
pair|công an|0 1 20 -8
pair|công bị|0 -3 8 0
pair|công bố|0 -5 -1 -1
pair|công cho|0 9 0 0
pair|công chức|0 23 3 0
pair|công cầm|-9 -23 -24 -14
pair|công do|0 0 9 11
pair|công giải|-1 15 0 0
pair|công khai|0 0 30 -8
pair|công khu|33 0 0 -14
pair|công lại|0 0 -5 -1
pair|công lập|-9 14 -4 0
pair|công mới|0 2 1 -3
pair|công mức|-13 49 0 0
pair|công nghiệp|-1 0 0 -14
pair|công nghệ|8 0 0 0
pair|công như|-4 11 -21 -37
pair|công nhận|8 0 0 17
pair|công nợ|0 14 12 0
pair|công sai|10 -7 0 28
pair|công suất|-49 0 2 0
pair|công sơn|-28 -8 -4 18
pair|công theo|0 -3 -3 -17
pair|công thương|0 -18 0 17
pair|công tiếp|20 0 -2 33
pair|công toàn|33 30 0 0
pair|công trong|-3 0 5 6
pair|công trên|0 0 1 -53
pair|công trình|-1 0 0 13
pair|công trường|0 0 2 -1
pair|công trấn|0 0 30 0
pair|công ty|0 0 33 -1
pair|công tội|0 0 0 3
pair|công từng|18 0 -19 11
pair|công từ|-3 11 0 0
pair|công việc|1 0 0 0
pair|công văn|-10 -1 0 7
pair|công vụ|0 10 0 1
pair|công ì|0 -47 0 0
pair|công ích|0 0 7 0
pair|công ít|0 0 2 -18
pair|công điện|0 -1 1 0
pair|công đoàn|11 0 12 1
pair|công đúng|56 -12 0 -29
pair|công được|-52 -12 0 -6
pair|công đạt|-1 0 9 0
pair|công đảng|0 12 0 0
pair|công đến|-33 32 -17 -3
pair|cùng #|6 0 -13 28
pair|cùng ban|0 0 0 17
pair|cùng chi|0 0 0 17
pair|cùng chủ|-1 -1 -19 -24
pair|cùng các|0 0 0 -35
pair|cùng công|-9 0 26 0
pair|cùng dự|-1 -1 16 1
pair|cùng hội|0 0 29 0
pair|cùng kỳ|33 0 0 0
pair|cùng làm|1 0 0 8
pair|cùng lúc|34 -21 -26 0
pair|cùng mặt|0 0 0 15
pair|cùng ngày|-9 -1 0 -27
pair|cùng số|0 -6 11 15
pair|cùng sở|0 0 53 -22
pair|cùng thanh|0 0 33 -18
pair|cùng trung|0 0 1 0
pair|cùng trạm|0 0 24 0
pair|cùng ubnd|0 0 17 -36
pair|cùng với|-33 0 31 -1
pair|cùng đoàn|0 0 9 0
pair|cúm gia|0 -5 33 -2
pair|căn cước|19 0 0 20
pair|căn cứ|0 0 -1 0
pair|căn nhà|12 0 0 1
pair|căn đã|21 -4 0 -13
pair|cđ -|0 -1 1 0
pair|cũ chưa|0 19 0 -48
pair|cũ cộng|20 0 0 -1
pair|cũ dây|-1 1 0 0
pair|cũ vẫn|0 -33 -2 0
pair|cũ với|-19 -1 -1 0
pair|cũ đến|0 18 -10 -20
pair|cũng không|0 0 1 0
pair|cũng phải|-1 16 14 -1
pair|cũng thẳng|-1 -1 0 0
pair|cũng đánh|0 -26 0 0
pair|cũng đăng|0 0 1 34
pair|cơ chế|-1 0 0 0
pair|cơ cấu|10 0 15 -24
pair|cơ khí|26 0 0 35
pair|cơ sở|0 0 0 -7
pair|cơ tái|-18 26 0 -10
pair|cơn bão|0 -12 0 0
pair|cư khớp|16 0 0 0
pair|cư làng|0 0 0 1
pair|cư nhìn|5 0 0 -6
pair|cư số|0 0 -27 -17
pair|cư thủy|0 0 31 0
pair|cư tự|0 29 0 -38
pair|cương công|0 26 0 0
pair|cương hành|0 0 3 15
pair|cương quy|13 0 0 0
pair|cương trong|0 0 0 21
pair|cường công|0 0 69 0
pair|cưỡng chế|-1 20 1 25
pair|cạnh đó|0 -5 -31 0
pair|cả giờ|4 0 0 9
pair|cả huyện|23 -11 0 1
pair|cả hệ|-42 0 -20 0
pair|cả khối|10 -10 0 11
pair|cả kế|0 0 0 29
pair|cả ngày|0 0 8 0
pair|cả nước|-5 28 0 6
pair|cả tỉnh|4 0 -21 -18
pair|cải cách|13 0 -20 -9
pair|cải thiện|8 0 22 17
pair|cải tạo|0 0 0 30
pair|cảng mỹ|0 0 3 0
pair|cảnh báo|0 0 1 0
pair|cảnh lao|-7 7 0 -15
pair|cảnh sát|0 0 -27 0
pair|cảnh thị|0 -16 0 -9
pair|cảnh đi|0 0 0 1
pair|cấp #|1 0 3 0
pair|cấp (|5 0 0 0
pair|cấp )|0 -18 0 0
pair|cấp bách|-24 -1 0 0
pair|cấp cho|-2 -14 -1 0
pair|cấp công|8 0 -5 0
pair|cấp cơ|-3 0 8 22
pair|cấp giấy|0 5 -37 0
pair|cấp huyện|0 1 0 -22
pair|cấp mã|5 0 0 18
pair|cấp mới|53 0 0 -71
pair|cấp nhiệm|27 -22 0 14
pair|cấp nước|0 1 0 1
pair|cấp nền|0 0 22 -13
pair|cấp phát|-15 0 17 25
pair|cấp phép|0 1 14 14
pair|cấp quận|14 0 0 13
pair|cấp sai|-10 19 0 -15
pair|cấp sau|0 33 0 0
pair|cấp theo|0 0 6 1
pair|cấp thành|14 0 0 0
pair|cấp trên|0 15 0 1
pair|cấp tỉnh|32 0 0 0
pair|cấp vận|38 0 0 -35
pair|cấp xã|0 1 0 0
pair|cấp đã|40 0 0 -10
pair|cấp đúng|8 0 0 0
pair|cấp đường|0 0 5 -22
pair|cấp đất|0 0 0 8
pair|cấp đổi|-8 11 0 -22
pair|cấp đủ|20 0 5 0
pair|cấp ủy|16 0 0 -4
pair|cất #|18 0 0 -13
pair|cất bốc|0 0 13 0
pair|cấu dịch|0 0 0 24
pair|cấu kinh|36 0 29 0
pair|cấu ngành|0 1 22 0
pair|cấy #|33 0 0 0
pair|cấy hết|0 0 28 0
pair|cấy lúa|1 5 0 21
pair|cấy xong|0 0 0 41
pair|cầm chừng|-1 -15 -8 6
pair|cầm tay|0 0 1 0
pair|cần bổ|-9 -1 7 2
pair|cần rà|0 0 -27 0
pair|cần sau|0 10 0 0
pair|cần đạt|-2 16 0 4
pair|cầu bổ|0 12 -10 23
pair|cầu chưa|0 8 0 3
pair|cầu các|-1 0 -37 0
pair|cầu của|0 6 0 -21
pair|cầu ngang|-2 0 -7 0
pair|cầu phòng|0 0 0 -11
pair|cầu tràn|-20 39 0 -31
pair|cầu ubnd|0 0 0 -2
pair|cầu vốn|0 0 1 0
pair|cầu xã|-23 -5 2 -22
pair|cầu điền|10 0 -8 10
pair|cầu đến|-2 16 0 4
pair|cẩm châu|0 14 0 -34
pair|cẩm lạc|-14 -22 -26 0
pair|cẩm xuyên|8 -9 -21 -32
pair|cận nghèo|-5 0 16 -11
pair|cập nhật|0 0 0 1
pair|cập thcs|0 0 0 -16
pair|cắm bản|3 14 13 -14
pair|cắm lại|0 0 7 0
pair|cắm mốc|0 0 0 -30
pair|cắp mùa|0 0 24 0
pair|cắt bỏ|31 0 -17 8
pair|cắt giảm|-1 0 22 23
pair|cỏ mọc|0 4 0 15
pair|cố #|4 0 44 0
pair|cố (|35 -2 0 0
pair|cố gắng|0 0 0 -1
pair|cố môi|-8 50 0 0
pair|cố tình|0 0 15 -2
pair|cố tổ|37 0 5 0
pair|cố xong|0 0 23 -15
pair|cố định|13 0 0 -26
pair|cống ngăn|0 0 0 10
pair|cống vĩnh|0 17 1 0
pair|cống xong|0 0 0 36
pair|cồng chiêng|28 0 28 -35
pair|cổ tiết|32 -3 0 0
pair|cổng dịch|5 0 17 -19
pair|cổng thông|-1 0 0 0
pair|cỗi sang|23 -5 0 0
pair|cộng lại|19 0 0 -1
pair|cộng sai|0 2 -1 19
pair|cộng từ|0 0 0 22
pair|cộng đồng|29 0 0 0
pair|cụ thể|0 0 0 2
pair|cục quản|0 0 2 0
pair|cục thi|0 0 8 19
pair|cục thuế|0 0 18 0
pair|cục thủy|0 0 9 0
pair|cụm công|0 0 3 -12
pair|cụm dân|-1 25 24 -33
pair|của #|0 0 12 0
pair|của bí|0 0 -12 0
pair|của bộ|0 0 2 0
pair|của chi|0 0 27 34
pair|của chính|-5 0 0 0
pair|của công|29 -20 -2 7
pair|của cơ|0 0 -28 -1
pair|của cả|-23 0 0 2
pair|của cấp|-1 0 0 0
pair|của cộng|19 -11 0 0
pair|của cử|-12 38 0 -11
pair|của doanh|1 21 0 0
pair|của dân|0 0 11 -2
pair|của dự|0 0 1 0
pair|của huyện|0 0 24 0
pair|của không|0 3 0 15
pair|của khối|-5 42 0 0
pair|của kiểm|-2 15 0 -5
pair|của mttq|-22 -2 0 0
pair|của mặt|0 0 0 24
pair|của một|0 8 0 0
pair|của người|2 4 -1 -17
pair|của nhân|0 0 -11 -8
pair|của năm|-35 0 0 49
pair|của nền|0 31 0 24
pair|của phòng|0 -27 0 0
pair|của phường|0 -1 35 0
pair|của quý|0 17 0 17
pair|của quận|61 0 0 -48
pair|của quốc|0 0 16 0
pair|của sở|-12 -1 2 0
pair|của thành|0 0 -12 0
pair|của tháng|0 0 0 7
pair|của thôn|20 0 0 0
pair|của thường|-27 0 0 -20
pair|của thị|-9 0 0 -3
pair|của thủ|-4 -1 1 24
pair|của trung|-11 -1 3 0
pair|của tỉnh|0 12 -35 -14
pair|của từng|0 0 3 7
pair|của ubnd|-12 0 0 0
pair|của việc|0 0 0 22
pair|của viện|0 0 -9 -9
pair|của xã|-3 -5 0 6
pair|của đại|0 0 -1 0
pair|của đảng|-11 0 24 4
pair|của ủy|-1 0 -17 3
pair|củng cố|19 0 13 0
pair|cứ luật|0 0 -3 0
pair|cứ mưa|-1 29 0 23
pair|cứ quyết|0 0 -1 0
pair|cứng hóa|14 0 0 0
pair|cứu dẫn|0 0 11 -1
pair|cứu trợ|10 1 0 -1
pair|cứu được|0 0 0 34
pair|cử #|-19 -1 1 7
pair|cử cán|0 0 14 -32
pair|cử người|0 -1 8 -36
pair|cử tri|0 0 2 0
pair|cử tổ|36 -25 0 -31
pair|cử đại|1 0 2 8
pair|cửa bãi|0 0 0 -5
pair|cửa khẩu|35 4 0 -75
pair|cửa lò|0 0 -8 0
pair|cửa vàm|0 0 13 0
pair|cửa đăng|0 0 0 28
pair|cực phát|0 0 -6 0
pair|cựu chiến|0 0 6 0
pair|dang dở|0 1 0 2
pair|danh hiệu|1 0 -18 -12
pair|danh mục|0 0 16 -1
pair|danh sách|0 0 16 0
pair|danh tính|0 -10 10 20
pair|date #|-4 0 0 0
pair|di cư|0 29 0 -38
pair|di tích|0 24 0 0
pair|di động|12 0 -8 17
pair|dinh dưỡng|26 4 0 -1
pair|diễn biến|0 26 0 -1
pair|diễn ra|8 0 0 16
pair|diễn tại|0 0 0 -35
pair|diễn tập|1 0 55 3
pair|diễn ở|0 0 0 10
pair|diện rộng|-9 -9 0 -11
pair|diện tích|0 2 0 0
pair|diệt lăng|0 0 1 13
pair|do chưa|0 -5 0 0
pair|do chậm|0 0 12 12
pair|do chờ|0 4 0 -8
pair|do chủ|-14 0 -2 0
pair|do các|0 0 -8 1
pair|do công|0 21 0 7
pair|do dân|1 0 0 -1
pair|do dịch|0 0 0 10
pair|do dữ|0 0 0 8
pair|do giá|0 2 0 0
pair|do huyện|42 0 0 -15
pair|do hồ|0 0 0 17
pair|do kiểm|0 1 0 1
pair|do lao|0 1 0 -24
pair|do mưa|33 -20 0 0
pair|do một|0 0 0 5
pair|do nguồn|0 1 0 -3
pair|do ngại|0 0 0 19
pair|do nhiều|-14 16 0 -4
pair|do phòng|0 0 5 15
pair|do tai|0 2 0 0
pair|do thiếu|-1 16 0 3
pair|do thị|0 8 0 0
pair|do vướng|0 52 0 13
pair|do xã|0 0 0 20
pair|do đoàn|0 0 0 6
pair|do đường|0 0 0 26
pair|do đại|9 -1 -1 -11
pair|do đấu|0 0 0 20
pair|doanh #|13 0 0 6
pair|doanh chưa|0 0 0 -27
pair|doanh của|0 18 0 0
pair|doanh là|-42 0 -22 -26
pair|doanh lên|0 0 45 -2
pair|doanh lớn|0 24 3 14
pair|doanh nghiệp|0 10 0 0
pair|doanh thu|-1 0 0 0
pair|doanh tiếp|1 0 0 32
pair|doanh đăng|17 0 0 -6
pair|dolta tiết|0 0 7 0
pair|dt ,|46 8 0 0
pair|dt tỉnh|12 0 0 0
pair|du khách|7 0 27 -12
pair|du lịch|1 0 0 0
pair|dung của|18 12 0 8
pair|dung sinh|0 0 0 37
pair|duy tiên|0 0 24 0
pair|duy trì|1 0 0 -3
pair|duy tu|29 0 44 0
pair|duyệt dựa|0 0 0 8
pair|duyệt quy|17 0 0 6
pair|duyệt vượt|-9 -12 -15 0
pair|duyệt xong|-9 0 19 -10
pair|duyệt đề|13 0 0 0
pair|dv #|11 0 0 1
pair|dài #|1 0 0 -30
pair|dài (|0 0 0 2
pair|dài ngày|0 3 0 12
pair|dành cho|0 -26 -31 -10
pair|dân "|0 0 -39 0
pair|dân #|43 0 -9 4
pair|dân biết|0 0 13 24
pair|dân bỏ|0 5 0 25
pair|dân bức|0 0 0 -10
pair|dân chưa|0 20 0 0
pair|dân chậm|0 9 0 0
pair|dân chờ|0 0 -1 0
pair|dân chủ|-9 -8 0 3
pair|dân còn|0 42 0 12
pair|dân cư|0 1 0 -1
pair|dân ghép|19 -11 0 0
pair|dân giao|0 0 -2 0
pair|dân góp|0 0 0 40
pair|dân hiến|14 0 0 17
pair|dân hưởng|1 0 6 -8
pair|dân không|-28 -16 2 -2
pair|dân làm|0 0 25 -1
pair|dân một|10 0 5 -4
pair|dân nông|18 0 0 0
pair|dân năm|0 0 3 0
pair|dân phàn|0 0 0 2
pair|dân phường|0 0 0 23
pair|dân phải|0 0 0 42
pair|dân phố|-11 0 0 0
pair|dân quân|-5 0 2 1
pair|dân sinh|34 0 0 -1
pair|dân số|-18 -33 2 -45
pair|dân tham|17 0 0 4
pair|dân thành|-14 -2 8 -37
pair|dân trước|0 -1 28 0
pair|dân trọng|0 8 -6 2
pair|dân trồng|-15 14 -6 -11
pair|dân tỉnh|-1 0 9 -13
pair|dân tộc|-10 10 0 -18
pair|dân và|-11 0 0 0
pair|dân vùng|0 0 2 -30
pair|dân vẫn|-1 23 0 0
pair|dân y|12 -8 0 0
pair|dân đi|0 0 0 4
pair|dân đã|8 -6 0 27
pair|dân được|0 0 0 -6
pair|dân đức|0 1 0 -29
pair|dân ồ|-1 9 0 0
pair|dây dưa|0 17 0 25
pair|dãy trọ|0 0 0 13
pair|dò của|-22 -2 0 0
pair|dôi dư|-11 0 25 0
pair|dù các|4 -30 0 -38
pair|dù có|0 14 0 -1
pair|dù giá|-30 -4 0 0
pair|dù tích|-11 40 0 0
pair|dùng #|24 -31 -23 39
pair|dùng chung|0 11 0 -9
pair|dùng hóa|0 0 0 -27
pair|dùng sổ|28 0 0 -13
pair|dùng điện|1 0 0 60
pair|dùng đến|-22 -30 0 -13
pair|dũng mới|0 0 0 10
pair|dư luận|2 0 1 1
pair|dư nợ|7 -1 0 0
pair|dư theo|-8 0 8 6
pair|dư tạm|33 -24 0 0
pair|dương lịch|0 0 0 12
pair|dưới #|1 0 0 1
pair|dưới sự|-28 0 0 0
pair|dưới đây|0 0 -12 0
pair|dưỡng cán|12 0 13 -29
pair|dưỡng còn|5 16 0 0
pair|dưỡng quần|0 -15 0 0
pair|dưỡng thể|-3 -4 0 13
pair|dược liệu|13 -29 0 3
pair|dạng bột|44 0 0 -22
pair|dạy bơi|0 0 7 -1
pair|dạy mầm|0 0 6 0
pair|dạy nghề|27 -1 19 8
pair|dấu hiệu|19 0 2 -13
pair|dẫn các|0 0 0 22
pair|dẫn của|24 0 0 0
pair|dẫn dân|8 0 -23 7
pair|dẫn hộ|0 0 27 1
pair|dẫn kiểm|0 0 8 -1
pair|dẫn nước|0 0 11 -1
pair|dẫn sinh|0 0 11 15
pair|dẫn số|14 0 0 11
pair|dẫn đầu|4 0 0 51
pair|dẫu bão|-6 -1 -1 0
pair|dẫu thế|-38 -10 0 0
pair|dậm chân|0 16 0 -1
pair|dập dịch|0 0 0 42
pair|dặm các|0 0 0 2
pair|dặm vá|0 0 0 27
pair|dịch bệnh|0 9 -1 27
pair|dịch chuyển|23 0 0 -22
pair|dịch covid|1 -34 0 0
pair|dịch cơ|-3 12 33 0
pair|dịch lớn|13 -1 0 -49
pair|dịch lở|10 16 0 0
pair|dịch sốt|-18 22 0 0
pair|dịch tai|0 18 0 1
pair|dịch tả|0 22 0 -1
pair|dịch đúng|18 0 0 11
pair|dịch ở|0 0 28 0
pair|dịp cuối|0 9 0 0
pair|dịp trước|0 0 2 1
pair|dịp tết|28 0 0 9
pair|dọc ql27|0 0 10 0
pair|dọn #|11 0 0 -6
pair|dọn sạch|0 0 15 -43
pair|dồn cuối|0 0 0 28
pair|dồn lại|-1 17 -10 0
pair|dồn sức|-18 -7 0 -7
pair|dồn về|0 0 0 3
pair|dồn điền|8 0 34 0
pair|dột nát|0 22 0 20
pair|dời khẩn|0 0 6 0
pair|dở dang|0 0 0 -5
pair|dỡ biển|29 0 0 0
pair|dục mũi|9 0 0 -1
pair|dục nghề|21 12 0 0
pair|dục phối|0 0 6 0
pair|dục và|0 0 1 0
pair|dục vận|0 0 5 -3
pair|dụng kinh|32 -12 -1 -24
pair|dụng lao|17 0 0 0
pair|dụng nước|-30 0 1 0
pair|dụng riêng|0 0 8 17
pair|dụng trụ|0 0 0 19
pair|dụng đen|0 3 12 -3
pair|dụng đúng|0 0 5 0
pair|dụng đất|-32 -1 0 3
pair|dứt #|0 0 0 27
pair|dứt tảo|-1 -1 8 9
pair|dứt điểm|0 0 4 0
pair|dừng ở|0 0 0 -28
pair|dữ liệu|2 0 0 1
pair|dự báo|0 1 0 6
pair|dự có|0 -1 5 0
pair|dự kiến|-11 0 -8 0
pair|dự phòng|-1 0 26 0
pair|dự sinh|0 0 10 11
pair|dự trữ|0 0 0 26
pair|dự trực|-25 -8 -9 -29
pair|dự án|0 0 0 -17
pair|dựa vào|22 1 0 -59
pair|dựng #|0 0 0 39
pair|dựng (|-16 31 0 -36
pair|dựng ,|8 1 0 0
pair|dựng bộ|0 0 25 0
pair|dựng chính|2 0 -5 0
pair|dựng chưa|0 1 0 0
pair|dựng cơ|10 0 0 0
pair|dựng dự|0 0 0 7
pair|dựng giai|8 0 -5 0
pair|dựng giảm|0 20 0 0
pair|dựng huyện|0 0 -30 0
pair|dựng kế|0 0 -1 -48
pair|dựng mới|38 0 0 0
pair|dựng nông|-1 0 16 -7
pair|dựng phương|0 0 0 13
pair|dựng sớm|0 0 1 0
pair|dựng tăng|-15 0 0 9
pair|dựng và|0 0 0 45
pair|dựng được|30 -13 0 13
pair|dựng đảng|0 0 -5 -1
pair|dựng đề|0 0 33 0
pair|dựng để|0 0 42 0
pair|dựng ước|0 5 0 0
pair|dựng ở|21 0 0 0
pair|ea hồ|0 0 0 10
pair|ea kiết|-11 3 0 0
pair|ea kuêh|0 0 0 18
pair|ea tóh|0 0 0 7
pair|em /|0 0 0 16
pair|em dưới|3 -11 0 5
pair|em trở|-1 0 13 0
pair|em đỗ|23 0 0 -16
pair|gay gắt|0 0 0 3
pair|gd &|0 0 35 4
pair|gdp )|22 0 0 -5
pair|ghi chép|0 0 7 13
pair|ghi nhận|-5 0 -12 0
pair|ghi thu|0 9 0 -10
pair|ghi vốn|-55 28 0 -60
pair|ghép phòng|20 0 0 -7
pair|ghép vốn|-6 0 7 0
pair|ghép với|-1 -43 0 -34
pair|ghế cho|0 0 7 0
pair|gia #|9 0 0 26
pair|gia bhyt|0 0 0 -3
pair|gia bảo|1 0 -7 0
pair|gia chưa|0 7 0 12
pair|gia cầm|-15 0 22 1
pair|gia cẩm|-11 9 32 17
pair|gia cố|-3 0 59 0
pair|gia giữ|30 0 0 -4
pair|gia hạn|1 4 0 -5
pair|gia mức|0 -2 0 -35
pair|gia súc|0 0 3 -6
pair|gia tăng|0 43 0 0
pair|gia u|-9 0 0 -4
pair|gia đình|0 3 0 0
pair|giai cấp|8 0 -5 0
pair|giai đoạn|0 0 -1 7
pair|gian )|0 0 -10 0
pair|gian chờ|30 -12 0 -11
pair|gian dài|0 11 0 0
pair|gian tới|0 0 -17 0
pair|giang sắp|10 0 0 0
pair|giang tổ|0 0 2 7
pair|giao #|-3 -2 0 -6
pair|giao )|3 -18 -11 0
pair|giao ,|4 14 0 0
pair|giao -|6 0 0 0
pair|giao :|5 0 0 0
pair|giao [|0 0 -79 0
pair|giao ban|0 -1 2 0
pair|giao chi|0 0 -9 0
pair|giao chỉ|0 0 -14 -2
pair|giao các|-14 26 -9 1
pair|giao cục|0 0 1 0
pair|giao dịch|0 0 16 -56
pair|giao khoán|1 0 0 0
pair|giao không|0 0 0 8
pair|giao mặt|0 0 3 0
pair|giao nhiệm|0 2 0 -1
pair|giao phòng|0 0 12 -1
pair|giao phường|0 0 1 0
pair|giao quân|42 0 0 0
pair|giao rừng|3 0 4 46
pair|giao thông|0 1 0 0
pair|giao thôn|0 0 2 0
pair|giao thủy|-3 0 -14 0
pair|giao tài|0 -2 -16 0
pair|giao từ|0 13 0 -2
pair|giao ubnd|0 0 28 -14
pair|giao việc|20 0 -35 22
pair|giao và|1 0 0 4
pair|giao văn|0 0 36 -31
pair|giao vốn|-35 29 3 11
pair|giao xong|0 0 0 -1
pair|giao đất|0 0 0 35
pair|giao ủy|0 0 1 0
pair|gieo cấy|2 1 0 0
pair|gieo sạ|-40 -9 11 -17
pair|gieo trồng|6 0 0 0
pair|già cỗi|17 3 4 17
pair|già làng|0 0 22 7
pair|già nửa|-23 31 0 35
pair|giá bán|15 0 0 1
pair|giá cao|0 0 0 17
pair|giá cát|-2 31 -15 10
pair|giá cả|-3 -17 0 1
pair|giá cố|13 0 0 -26
pair|giá dầu|-36 20 0 -34
pair|giá hiện|9 28 0 0
pair|giá lên|-19 0 -1 10
pair|giá lại|0 0 0 27
pair|giá lợn|5 7 0 0
pair|giá nguyên|-8 -13 0 -9
pair|giá những|0 -17 0 0
pair|giá quyền|0 0 0 1
pair|giá rai|-16 19 0 0
pair|giá so|1 0 0 0
pair|giá ss|29 0 0 -7
pair|giá thành|30 0 0 -13
pair|giá thị|0 0 0 2
pair|giá thức|0 10 0 22
pair|giá tiêu|-64 -33 -11 0
pair|giá tôm|-25 -5 0 0
pair|giá việc|2 0 0 -14
pair|giá vật|-40 0 4 0
pair|giá đất|0 0 13 12
pair|giá đền|-16 32 8 -25
pair|giám sát|0 0 1 -1
pair|giám định|-17 20 0 38
pair|giám đốc|0 -14 -33 0
pair|gián đoạn|0 1 0 35
pair|giáo cũ|0 -9 9 13
pair|giáo khoa|43 0 0 1
pair|giáo nắm|0 0 0 -14
pair|giáo tỉnh|1 0 6 0
pair|giáo viên|-1 -1 0 0
pair|giáp biên|17 0 0 21
pair|giáp ranh|0 19 0 4
pair|giãn cách|-10 -30 -8 -20
pair|giãn tiến|0 7 0 0
pair|giúp #|8 -3 1 0
pair|giúp ban|22 0 3 -11
pair|giúp đỡ|-26 0 11 4
pair|giả trên|0 0 28 0
pair|giải cấp|0 0 0 18
pair|giải học|0 0 0 31
pair|giải lên|0 0 15 -2
pair|giải ngân|0 3 0 -12
pair|giải pháp|0 0 2 1
pair|giải phóng|5 0 -1 0
pair|giải thể|0 0 1 15
pair|giải trình|-6 -50 -18 16
pair|giải tỏa|0 5 27 -26
pair|giảm #|1 11 0 -23
pair|giảm bền|0 1 0 0
pair|giảm còn|31 0 0 13
pair|giảm cả|61 -31 0 15
pair|giảm một|0 0 0 15
pair|giảm nghèo|-9 20 0 -2
pair|giảm như|0 2 0 0
pair|giảm rồi|-1 -1 8 9
pair|giảm so|0 113 0 0
pair|giảm sâu|43 1 -9 -2
pair|giảm ít|-42 -34 -37 0
pair|giấu dịch|-12 12 22 -22
pair|giấy ,|-12 17 0 2
pair|giấy chứng|3 0 0 -1
pair|giấy cnqsd|-10 0 6 -3
pair|giấy do|0 0 0 -3
pair|giấy phép|43 0 0 9
pair|giấy tờ|0 4 0 9
pair|giậm chân|0 13 -5 -26
pair|giếng khoan|0 5 40 -25
pair|giỏi cấp|20 -1 0 0
pair|giỏi việc|10 0 0 -22
pair|giống #|15 0 0 0
pair|giống cho|15 0 0 -10
pair|giống cung|47 0 0 12
pair|giống lai|-3 4 0 0
pair|giống lúa|0 -1 14 0
pair|giống mới|32 -7 0 11
pair|giống thoái|0 0 0 15
pair|giống vụ|0 0 0 13
pair|giới mới|0 0 0 1
pair|giới này|-25 1 0 0
pair|giới thiệu|0 0 0 12
pair|giới được|0 0 0 18
pair|giờ (|0 0 11 0
pair|giờ ngày|0 0 13 16
pair|giờ trưa|4 0 0 9
pair|giữ an|-5 0 9 35
pair|giữ chân|3 0 0 21
pair|giữ công|-8 0 13 -9
pair|giữ gìn|27 0 0 -2
pair|giữ nhịp|48 0 -6 28
pair|giữ vỉa|0 0 0 -3
pair|giữ vững|8 0 1 0
pair|giữ đà|-20 0 -10 -5
pair|giữ được|2 0 0 0
pair|giữ ở|20 -12 0 -48
pair|giữa chừng|-32 -7 0 -15
pair|giữa các|0 0 23 0
pair|giữa năm|0 -4 22 0
pair|giữa tháng|0 -23 0 0
pair|giữa trung|0 31 -10 0
pair|giữa trường|-10 12 0 -2
pair|giữa xã|0 2 0 -13
pair|glo )|0 -22 -17 0
pair|gom #|-26 -1 -4 -3
pair|gom rác|0 0 11 0
pair|grdp #|3 0 0 0
pair|grdp )|16 17 0 -41
pair|gtsx cn|-7 15 0 0
pair|gtvt nếu|0 0 1 15
pair|gây bức|0 0 0 12
pair|gây rối|0 0 0 -5
pair|gây thương|0 0 0 8
pair|gây ô|0 0 1 -4
pair|gìn vệ|30 0 0 -4
pair|gói an|9 0 0 0
pair|gói thầu|-4 25 0 -4
pair|góp #|-10 -1 0 36
pair|góp phần|0 0 -8 26
pair|góp tiền|9 -9 0 22
pair|góp và|5 0 -2 7
pair|góp ý|12 0 1 19
pair|gượng gạo|0 4 0 -19
pair|gạo cứu|14 0 0 -24
pair|gấp #|0 0 0 3
pair|gấp rưỡi|-17 29 0 -33
pair|gấp đôi|0 0 0 -26
pair|gần #|0 0 0 13
pair|gần chót|-3 8 0 11
pair|gần như|0 50 0 -2
pair|gắn "|0 0 3 14
pair|gắn camera|0 0 0 -50
pair|gắn với|0 0 14 0
pair|gặp khó|0 0 0 1
pair|gặp nhiều|0 19 0 -1
pair|gọi đầu|0 0 27 0
pair|gọn bộ|0 0 23 0
pair|gọn lúa|-1 0 7 0
pair|gốc của|0 0 0 22
pair|gốc đất|0 11 1 6
pair|gộp hoặc|0 0 1 12
pair|gỡ "|0 0 -3 0
pair|gỡ bỏ|15 -12 0 19
pair|gỡ khó|0 0 0 -18
pair|gỡ lỗi|0 0 18 -10
pair|gỡ vướng|18 0 2 -14
pair|gỡ vốn|0 0 53 -22
pair|gỡ xong|17 -13 0 1
pair|gợi ý|0 -2 34 -5
pair|gửi báo|0 0 10 4
pair|gửi bản|0 0 19 29
pair|gửi danh|0 0 0 21
pair|gửi kết|0 0 12 28
pair|gửi lên|6 -1 0 -2
pair|gửi muộn|0 0 18 0
pair|gửi nhóm|0 0 0 3
pair|gửi sở|0 0 1 0
pair|gửi thường|3 0 0 28
pair|gửi tài|0 0 -29 0
pair|gửi ubnd|0 0 24 16
pair|gửi về|0 0 0 -35
pair|gửi đến|0 0 33 0
pair|gửi đồng|0 0 6 13
pair|h00 thứ|0 0 11 0
pair|ha (|20 0 0 0
pair|ha )|15 -10 0 -58
pair|ha /|21 26 0 -35
pair|ha bị|0 26 0 -6
pair|ha chè|0 0 0 24
pair|ha cà|21 1 0 -38
pair|ha cây|9 0 3 0
pair|ha keo|-5 0 8 18
pair|ha lúa|0 4 0 0
pair|ha mạ|-1 11 0 24
pair|ha mặt|0 0 0 37
pair|ha rau|0 0 0 -1
pair|ha ruộng|0 2 15 17
pair|ha rừng|22 -1 0 -1
pair|ha so|-4 46 0 6
pair|ha đạt|0 0 0 48
pair|ha đất|6 -24 0 -1
pair|hai bên|-1 0 10 39
pair|hai con|-25 0 -12 0
pair|hai cấp|0 0 0 -1
pair|hai khu|-14 18 0 16
pair|hai là|0 -1 -31 0
pair|hai lần|0 0 2 22
pair|hai năm|0 0 0 17
pair|hai trường|24 1 0 0
pair|hai tuyến|7 0 3 0
pair|hai tuần|0 0 16 0
pair|hai vụ|0 0 9 -55
pair|hay bị|0 -8 10 0
pair|hd /|1 0 1 2
pair|heo #|6 0 0 17
pair|hiến #|7 0 0 0
pair|hiến đất|21 23 0 23
pair|hiếu giang|19 -11 0 12
pair|hiểm y|13 0 1 0
pair|hiện #|-18 13 -1 0
pair|hiện buông|0 -8 12 0
pair|hiện cho|0 6 13 10
pair|hiện chương|-22 0 0 19
pair|hiện chỉ|-50 0 -49 0
pair|hiện các|0 0 19 8
pair|hiện có|-43 -2 0 0
pair|hiện công|-1 0 -12 0
pair|hiện hành|9 28 0 0
pair|hiện kiến|0 0 21 0
pair|hiện kết|0 0 4 0
pair|hiện kế|43 -8 10 0
pair|hiện là|0 -11 -1 0
pair|hiện một|0 0 0 10
pair|hiện nghiêm|41 0 58 -17
pair|hiện năm|-26 0 -17 0
pair|hiện quy|13 0 0 0
pair|hiện quyết|-18 0 0 0
pair|hiện trên|21 0 0 0
pair|hiện tốt|-34 -1 44 -27
pair|hiện đại|-7 0 0 0
pair|hiện đầy|20 0 0 0
pair|hiện đến|13 0 0 34
pair|hiện đề|-22 0 0 -14
pair|hiệu lực|0 0 -8 0
pair|hiệu quả|0 1 -11 28
pair|hiệu vi|25 0 0 -24
pair|hoa kiểng|18 0 14 -37
pair|hoa thám|0 0 -10 0
pair|hoang chưa|0 30 0 0
pair|hoàn chỉnh|0 0 17 -1
pair|hoàn thiện|13 -3 11 -7
pair|hoàn thành|1 0 8 0
pair|hoàn tất|0 0 14 9
pair|hoàng hoa|0 0 -10 0
pair|hoàng thị|0 0 0 -30
pair|hoàng tiến|0 0 -11 -2
pair|hoàng văn|0 1 0 0
pair|hoạch #|7 2 0 0
pair|hoạch (|0 1 0 0
pair|hoạch )|1 2 0 6
pair|hoạch ,|24 8 0 -15
pair|hoạch -|0 0 6 0
pair|hoạch chi|18 0 0 -4
pair|hoạch cho|26 -1 0 -23
pair|hoạch chung|-1 1 5 20
pair|hoạch các|0 0 25 0
pair|hoạch cưỡng|0 -2 18 -13
pair|hoạch cấp|16 29 1 0
pair|hoạch của|0 0 0 25
pair|hoạch dứt|30 0 0 0
pair|hoạch gọn|-1 0 7 0
pair|hoạch hđnd|3 1 0 7
pair|hoạch là|0 -23 0 -5
pair|hoạch lại|0 0 8 -17
pair|hoạch mà|-1 9 0 0
pair|hoạch nông|0 0 14 -17
pair|hoạch năm|2 0 0 0
pair|hoạch phân|0 0 16 12
pair|hoạch phòng|-6 0 38 0
pair|hoạch số|11 -1 0 0
pair|hoạch thanh|0 0 22 0
pair|hoạch thành|-18 -14 0 37
pair|hoạch tháng|3 0 0 -7
pair|hoạch trước|0 0 0 -50
pair|hoạch tỉnh|37 0 0 14
pair|hoạch và|0 0 0 -9
pair|hoạch vốn|30 -15 16 0
pair|hoạch với|0 0 -11 0
pair|hoạt chi|0 2 0 0
pair|hoạt chuyên|0 25 0 2
pair|hoạt nhạt|0 0 0 35
pair|hoạt với|0 0 14 0
pair|hoạt động|14 0 0 0
pair|hoạt ở|0 41 0 -26
pair|hoặc bãi|0 0 1 12
pair|hoặc cho|0 0 0 5
pair|hoặc lý|0 -9 0 0
pair|hoặc vượt|9 -1 -1 0
pair|hu của|0 0 34 -34
pair|huy động|1 0 0 -46
pair|huyết trùng|0 0 0 -14
pair|huyết tăng|0 17 0 0
pair|huyện #|-30 3 0 59
pair|huyện ban|0 0 -22 0
pair|huyện báo|0 0 -5 -3
pair|huyện cai|-30 -5 -14 0
pair|huyện chuyển|0 0 0 2
pair|huyện chư|-48 0 0 0
pair|huyện chậm|0 0 0 12
pair|huyện chủ|0 -8 -1 -10
pair|huyện có|39 -2 0 0
pair|huyện công|0 0 7 0
pair|huyện cùng|0 0 43 -37
pair|huyện cũ|0 1 0 0
pair|huyện cấp|18 -16 19 0
pair|huyện duy|0 0 16 0
pair|huyện giao|8 0 0 0
pair|huyện gieo|1 0 0 0
pair|huyện giữ|24 0 0 -20
pair|huyện hội|13 0 14 0
pair|huyện khóa|0 0 -1 0
pair|huyện kiểm|0 0 26 -10
pair|huyện krông|0 -1 0 0
pair|huyện kết|0 0 20 0
pair|huyện làm|0 -7 27 -23
pair|huyện là|-8 -2 0 -40
pair|huyện lâm|0 0 0 -1
pair|huyện lên|24 0 17 49
pair|huyện lần|0 0 8 0
pair|huyện lập|0 0 1 17
pair|huyện mường|-3 0 0 0
pair|huyện mở|0 0 22 14
pair|huyện na|0 0 -11 0
pair|huyện nếu|0 -8 9 1
pair|huyện phú|0 0 -4 0
pair|huyện phối|0 0 -21 0
pair|huyện quảng|0 -6 -1 0
pair|huyện quản|42 0 0 -15
pair|huyện rà|0 -14 34 7
pair|huyện thu|0 0 8 -5
pair|huyện thống|-1 0 -20 -1
pair|huyện tiếp|-43 0 0 -12
pair|huyện trình|-6 0 13 0
pair|huyện trước|-8 0 11 -46
pair|huyện trần|-2 -1 0 0
pair|huyện trồng|59 0 0 -6
pair|huyện trực|0 0 0 3
pair|huyện tổ|7 0 26 0
pair|huyện và|-25 0 -1 -23
pair|huyện vẫn|59 0 0 0
pair|huyện về|0 0 -1 0
pair|huyện xóa|3 0 0 -1
pair|huyện xử|10 0 5 0
pair|huyện yêu|0 0 4 -1
pair|huyện đi|-38 -13 12 -18
pair|huyện điều|-34 0 0 -16
pair|huyện đoàn|0 0 0 -28
pair|huyện đánh|36 0 0 -24
pair|huyện đã|2 -13 -1 0
pair|huyện đông|5 0 0 -13
pair|huyện đôn|0 0 8 1
pair|huyện đưa|-30 0 2 0
pair|huyện ủy|0 0 -1 -1
pair|hà )|0 1 0 0
pair|hà nam|0 0 0 -30
pair|hài lòng|-1 1 0 -21
pair|hàng chính|31 0 0 10
pair|hàng chục|0 0 0 14
pair|hàng dịp|0 9 0 0
pair|hàng giả|0 0 2 0
pair|hàng lưu|30 -1 0 28
pair|hàng lệnh|0 26 -8 0
pair|hàng nhà|0 0 0 5
pair|hàng nhập|15 0 0 26
pair|hàng năm|-1 1 -3 0
pair|hàng qua|0 43 0 0
pair|hàng quán|-8 50 0 -15
pair|hàng tháng|0 0 1 1
pair|hàng tuần|0 0 2 8
pair|hàng tồn|-25 -25 -9 1
pair|hàng việt|-19 -1 0 -21
pair|hành #|41 2 -18 -42
pair|hành bộ|0 0 8 0
pair|hành chi|0 0 0 -2
pair|hành chưa|0 5 0 0
pair|hành chương|0 -2 0 0
pair|hành cuốn|-5 0 0 0
pair|hành giảm|-9 22 0 -6
pair|hành hội|-5 0 0 0
pair|hành kết|23 0 -9 0
pair|hành kế|1 18 -22 -7
pair|hành kỷ|10 1 0 6
pair|hành lang|0 0 0 21
pair|hành luật|13 0 -9 0
pair|hành lưu|-2 -1 -19 0
pair|hành mô|-21 0 -9 -18
pair|hành nghiêm|-24 -10 19 15
pair|hành nghề|0 15 40 0
pair|hành nghị|-30 0 -42 -20
pair|hành quy|0 0 62 0
pair|hành thông|29 0 0 -23
pair|hành thống|0 0 -2 0
pair|hành thời|12 0 0 -22
pair|hành trung|1 0 0 0
pair|hành tại|0 0 -2 0
pair|hành từ|-19 -1 -1 0
pair|hành án|-1 0 1 32
pair|hành động|0 0 6 4
pair|hái #|41 0 0 0
pair|hè thu|-20 2 5 -1
pair|hè tái|0 0 0 -11
pair|hê -|-8 0 20 0
pair|hình "|12 0 0 0
pair|hình chính|25 0 0 -18
pair|hình chủ|0 0 0 11
pair|hình công|0 0 15 -16
pair|hình mới|1 -8 51 -16
pair|hình quản|0 1 0 0
pair|hình sự|-1 0 -8 4
pair|hình thành|8 -1 0 0
pair|hình thức|0 0 0 11
pair|hòa )|-11 21 0 -22
pair|hòa bình|0 16 0 -4
pair|hòa chủ|0 0 1 0
pair|hòa giải|23 -1 37 0
pair|hòa vang|-39 0 -1 1
pair|hóa #|0 -21 0 -2
pair|hóa -|0 0 -2 0
pair|hóa chưa|0 0 0 15
pair|hóa chất|0 0 26 -1
pair|hóa có|0 0 0 -29
pair|hóa cồng|15 0 0 0
pair|hóa giảm|0 76 0 -5
pair|hóa hồ|-12 12 43 -10
pair|hóa khu|0 4 0 11
pair|hóa kết|-3 -1 0 -3
pair|hóa nghị|7 5 3 0
pair|hóa thêm|0 0 0 14
pair|hóa và|-10 0 0 0
pair|hóa đơn|-48 30 0 -55
pair|hóa được|40 0 0 -29
pair|hóa đạt|11 0 -1 -33
pair|hóa ước|0 36 0 -35
pair|hóc môn|0 0 0 13
pair|hôm nay|0 0 0 -2
pair|hôn chưa|0 7 0 0
pair|hôn nhân|0 0 5 16
pair|hùng vương|0 11 0 -24
pair|hút #|25 -4 0 39
pair|hút lên|0 0 0 30
pair|hút đầu|0 12 0 0
pair|hđnd &|0 0 22 0
pair|hđnd ,|12 0 0 20
pair|hđnd các|0 0 0 19
pair|hđnd của|-2 0 1 -1
pair|hđnd huyện|0 0 -33 -1
pair|hđnd ngày|-1 0 -1 0
pair|hđnd phường|6 0 0 1
pair|hđnd quận|20 -1 -1 -1
pair|hđnd thành|0 0 0 10
pair|hđnd tỉnh|0 0 0 3
pair|hđnd xã|-20 1 -1 6
pair|hơn #|-13 0 0 0
pair|hơn bình|-18 18 0 0
pair|hơn cùng|40 0 0 -14
pair|hơn cả|-45 -37 0 0
pair|hơn mọi|15 -4 -12 0
pair|hơn những|0 0 0 -17
pair|hơn năm|24 0 0 6
pair|hơn tháng|36 -1 0 -25
pair|hơn trước|32 -6 0 24
pair|hơn vụ|0 0 0 54
pair|hư hỏng|0 0 0 26
pair|hưng thạnh|0 0 0 -9
pair|hướng #|0 0 -17 -5
pair|hướng công|0 0 0 24
pair|hướng dẫn|0 1 0 1
pair|hướng gia|0 5 0 0
pair|hướng năm|0 0 -4 0
pair|hướng tuyến|0 4 1 -8
pair|hưởng #|17 -8 0 -17
pair|hưởng ứng|1 0 1 0
pair|hạ )|0 27 0 0
pair|hạ giang|0 0 1 1
pair|hạ tải|-9 -1 11 10
pair|hạ tầng|0 0 -10 0
pair|hại #|0 0 0 5
pair|hại khoảng|0 0 0 26
pair|hại nặng|-18 -13 0 0
pair|hại đề|0 0 0 7
pair|hạn #|24 0 0 38
pair|hạn cho|0 0 47 -12
pair|hạn chót|0 0 0 11
pair|hạn chế|0 -6 -11 0
pair|hạn cuối|0 -1 0 0
pair|hạn còn|11 -3 0 -24
pair|hạn cấp|0 0 1 0
pair|hạn giấy|0 3 0 19
pair|hạn là|4 0 0 -1
pair|hạn toàn|0 16 0 0
pair|hạn vào|0 0 8 0
pair|hạn và|0 0 0 1
pair|hạn xong|-10 0 -17 0
pair|hạt #|-9 0 0 0
pair|hạt kiểm|0 0 7 0
pair|hạt quản|0 0 0 18
pair|hạt vẫn|25 0 0 -5
pair|hạt ước|-39 0 0 0
pair|hải -|0 0 -7 0
pair|hải châu|-32 -5 -33 0
pair|hải hậu|0 2 0 0
pair|hải sản|-46 -27 -5 -30
pair|hầu hết|0 12 0 1
pair|hầu như|0 38 0 2
pair|hậu giang|0 0 -15 0
pair|hằng năm|6 12 -1 0
pair|hằng quý|0 0 25 9
pair|hằng tháng|0 0 2 28
pair|hằng tuần|-19 -1 0 -16
pair|hẹn "|13 0 0 0
pair|hẹn chưa|0 0 0 -22
pair|hẻm sâu|-6 11 5 37
pair|hết #|0 0 41 -28
pair|hết các|0 1 0 0
pair|hết diện|0 0 43 -1
pair|hết hạn|0 1 0 1
pair|hết là|-23 -4 -9 0
pair|hết ngày|0 0 0 1
pair|hết năm|-11 0 0 -31
pair|hết nợ|0 0 7 0
pair|hết quý|-2 2 0 2
pair|hết số|0 0 26 -12
pair|hết tháng|0 0 1 -1
pair|hết trước|0 0 18 0
pair|hết trẻ|0 8 0 0
pair|hết vốn|0 0 0 7
pair|hệ lao|5 0 -5 9
pair|hệ số|0 0 25 1
pair|học #|38 -7 -6 15
pair|học (|0 0 0 1
pair|học bạ|17 0 0 -13
pair|học chậm|-7 37 0 -16
pair|học cơ|-4 -23 0 0
pair|học giữa|-22 -25 0 0
pair|học kỳ|0 0 23 -22
pair|học mới|1 0 12 -34
pair|học nghề|0 11 0 44
pair|học nhờ|0 10 -7 23
pair|học phí|0 0 0 -9
pair|học phòng|0 0 1 2
pair|học sau|0 23 0 0
pair|học sinh|0 0 0 -4
pair|học số|-1 0 0 0
pair|học theo|0 0 12 0
pair|học thông|53 0 0 0
pair|học thực|0 0 1 47
pair|học trước|0 0 41 -27
pair|học trở|-29 0 0 20
pair|học tập|21 0 0 -36
pair|học và|0 0 5 0
pair|học xuống|-16 36 -10 0
pair|học được|26 0 0 0
pair|học đắt|0 0 0 6
pair|họp chiều|0 0 -1 0
pair|họp cuối|0 0 0 5
pair|họp giao|-5 0 18 0
pair|họp giữa|0 -10 29 0
pair|họp hđnd|0 0 -13 0
pair|họp hội|0 0 0 -1
pair|họp kỳ|0 0 -1 0
pair|họp liên|0 -3 0 0
pair|họp lần|-8 -1 -1 0
pair|họp ngày|0 0 -13 0
pair|họp phiên|-1 0 0 0
pair|họp sau|0 0 19 23
pair|họp sơ|0 -36 -13 0
pair|họp thông|0 0 -10 0
pair|họp thứ|-1 0 -1 0
pair|họp ubnd|-5 0 0 0
pair|hỏi chọn|9 0 0 -18
pair|hồ chí|0 0 0 1
pair|hồ chứa|-41 -1 -1 22
pair|hồ sông|0 0 12 -37
pair|hồ sơ|0 15 0 -4
pair|hồ thủy|-22 0 0 0
pair|hồ tiêu|-1 -28 0 12
pair|hồ trong|0 0 3 7
pair|hồ tôm|0 6 0 -4
pair|hồ vương|0 0 -14 0
pair|hồ đập|-10 -8 0 -8
pair|hồi #|2 0 0 22
pair|hồi của|0 0 0 27
pair|hồi kinh|-29 0 -23 0
pair|hồi nổi|-10 19 0 -14
pair|hồi nợ|0 0 0 34
pair|hồi phục|17 0 0 -10
pair|hồi qua|6 7 0 0
pair|hồi số|42 0 0 -47
pair|hồi tháng|-31 0 0 0
pair|hồi về|22 -2 0 30
pair|hồi xong|0 0 0 36
pair|hồi đất|-1 1 0 -5
pair|hồng ,|21 0 0 0
pair|hồng bạch|0 0 0 -5
pair|hỗ trợ|35 0 0 0
pair|hộ #|-26 -9 4 3
pair|hộ ,|0 0 0 34
pair|hộ bị|-9 22 0 0
pair|hộ bỏ|0 0 0 -33
pair|hộ chưa|-1 -27 0 0
pair|hộ có|12 0 0 1
pair|hộ cận|13 1 25 0
pair|hộ dân|0 0 29 7
pair|hộ dùng|-11 0 0 18
pair|hộ gia|-18 0 -1 0
pair|hộ không|-21 34 0 0
pair|hộ kinh|10 13 0 1
pair|hộ nghèo|9 0 0 0
pair|hộ nuôi|0 17 0 3
pair|hộ nào|38 0 2 -31
pair|hộ phòng|0 0 39 -20
pair|hộ phải|0 0 0 23
pair|hộ quỹ|0 0 21 0
pair|hộ thiếu|0 0 31 1
pair|hộ thoát|36 -21 0 -14
pair|hộ trong|0 -7 12 0
pair|hộ tại|24 0 0 0
pair|hộ tịch|3 21 0 19
pair|hộ vay|11 -4 0 31
pair|hộ ven|-10 15 27 -6
pair|hộ vùng|-17 0 11 -13
pair|hộ vẫn|0 20 -2 -26
pair|hộ đói|29 -1 32 -6
pair|hộ được|38 -5 5 5
pair|hộ để|-12 22 0 16
pair|hộ đồng|28 23 0 -13
pair|hộ ở|1 0 4 -1
pair|hội #|0 22 0 -29
pair|hội )|-10 -4 -34 6
pair|hội chợ|27 0 0 -37
pair|hội cơ|23 0 0 -28
pair|hội của|0 7 0 0
pair|hội cựu|0 0 6 0
pair|hội do|0 1 0 -23
pair|hội giao|16 0 0 20
pair|hội giám|0 0 15 -11
pair|hội giải|39 0 0 0
pair|hội giữ|39 0 0 13
pair|hội hóa|25 -2 26 -9
pair|hội lhpn|0 0 3 19
pair|hội làm|1 0 36 0
pair|hội một|-3 0 18 14
pair|hội nông|0 0 4 1
pair|hội năm|0 0 -11 0
pair|hội phụ|0 0 -1 1
pair|hội quán|-21 26 0 31
pair|hội tham|0 0 0 13
pair|hội theo|7 0 9 8
pair|hội tiến|29 0 0 -1
pair|hội trên|0 0 14 -34
pair|hội trường|0 0 1 16
pair|hội trưởng|0 7 0 0
pair|hội tự|0 0 0 2
pair|hội viên|0 0 18 0
pair|hội và|17 0 6 6
pair|hội xiv|11 0 0 -1
pair|hội được|18 0 0 23
pair|hội đại|-14 0 0 -1
pair|hội đảng|6 0 0 0
pair|hội đề|0 12 -2 13
pair|hội ổn|39 0 0 30
pair|hời hợt|0 1 0 0
pair|hợp )|-1 6 24 -3
pair|hợp -|0 0 -10 0
pair|hợp ban|0 0 9 0
pair|hợp bhxh|0 0 7 0
pair|hợp các|0 0 35 0
pair|hợp công|0 0 5 -31
pair|hợp cục|0 -8 14 0
pair|hợp giữa|0 33 5 0
pair|hợp không|0 -2 18 -13
pair|hợp kết|0 0 0 43
pair|hợp mttq|-1 -1 9 0
pair|hợp nhất|-56 -43 -13 6
pair|hợp nào|0 0 0 -1
pair|hợp phòng|0 0 0 44
pair|hợp sở|0 0 0 9
pair|hợp trung|0 0 9 0
pair|hợp trên|0 -9 12 0
pair|hợp tác|31 9 2 -8
pair|hợp từ|0 0 29 0
pair|hợp ubnd|0 0 25 0
pair|hợp vnpt|0 0 0 18
pair|hợp vệ|-15 0 -16 0
pair|hợp với|0 1 -1 29
pair|hợp xây|12 -9 0 14
pair|hợp đoàn|0 0 0 -6
pair|hợp đồng|0 -1 28 0
pair|hợp đồn|10 0 3 0
pair|hụt #|-1 11 0 0
pair|hụt chỉ|-2 4 0 0
pair|hủy #|0 0 0 6
pair|hủy để|0 0 0 -9
pair|hứa với|0 0 2 5
pair|hữu cơ|4 0 0 -35
pair|hữu khoát|0 0 -1 0
pair|i #|-31 0 0 0
pair|i -|11 0 6 0
pair|i năm|-2 0 0 -1
pair|i qua|-24 -43 0 0
pair|ia dơk|-11 0 -32 0
pair|ia ly|0 0 1 0
pair|ia sao|-1 11 44 -30
pair|ii trẻ|0 0 1 2
pair|iii /|0 0 0 1
pair|iii qua|0 -19 0 0
pair|iip )|-3 -15 0 0
pair|iip tăng|43 0 0 0
pair|in #|12 0 0 15
pair|in bài|-4 -7 -17 0
pair|in trang|0 0 -11 0
pair|iv -|-1 0 -12 -12
pair|iv /|1 0 5 1
pair|ka đê|0 0 0 14
pair|kbnn các|0 0 21 0
pair|kcn phía|0 0 0 -2
pair|kg /|-25 0 0 -10
pair|kh #|38 0 0 -2
pair|kh &|0 0 -27 0
pair|kh )|15 0 0 0
pair|kh ,|39 0 0 -77
pair|kh -|0 0 1 0
pair|kh /|0 -4 -2 0
pair|kh ;|0 0 0 15
pair|kh do|-7 18 0 0
pair|kh năm|22 0 0 -5
pair|khai #|13 0 0 0
pair|khai bồi|-6 7 0 1
pair|khai bộ|80 0 0 0
pair|khai có|9 -1 -1 -11
pair|khai danh|0 -4 28 1
pair|khai giảng|12 0 5 -4
pair|khai khoáng|0 4 0 0
pair|khai kết|0 0 0 3
pair|khai nghị|-10 0 0 0
pair|khai nhiệm|-14 0 -14 0
pair|khai sinh|0 0 6 0
pair|khai thác|-9 15 0 0
pair|khai thực|0 0 0 43
pair|khai trên|-9 9 0 0
pair|khai trương|0 31 0 0
pair|khai trừ|19 -9 -10 20
pair|khai từng|0 0 1 0
pair|khai xin|0 -15 18 1
pair|khai đồng|48 0 0 -32
pair|khan hiếm|0 0 0 14
pair|khen thưởng|-16 0 0 27
pair|khi bàn|0 0 45 -39
pair|khi chi|0 2 0 -2
pair|khi chưa|0 -9 13 0
pair|khi chờ|0 0 0 -23
pair|khi có|0 0 8 -31
pair|khi hết|-12 0 0 0
pair|khi mua|9 0 0 -18
pair|khi nghe|-1 0 0 0
pair|khi nghị|-9 27 -4 30
pair|khi ra|0 25 0 0
pair|khi sinh|-17 0 0 -1
pair|khi vào|0 0 0 -2
pair|khi xuất|0 0 12 0
pair|khiến #|-10 13 0 -26
pair|khiến người|0 14 0 7
pair|khiếu kiện|0 1 0 -11
pair|khiển kỳ|0 0 0 -2
pair|khiển trách|37 -16 0 9
pair|kho bạc|-2 0 0 2
pair|kho lạnh|0 0 7 1
pair|khoa mới|7 0 0 0
pair|khoa thị|7 0 0 0
pair|khoanh vùng|0 0 5 -45
pair|khoái châu|0 0 -12 0
pair|khoán bảo|24 0 0 0
pair|khoán chi|-13 17 -3 0
pair|khoáng sản|0 8 3 -22
pair|khoản chi|18 -20 1 21
pair|khoản cho|8 -2 0 -3
pair|khoản rỗng|0 26 -8 0
pair|khoản thu|0 0 1 0
pair|khoảng #|0 0 0 1
pair|khoảng cách|-9 12 0 0
pair|khu công|6 0 16 0
pair|khu cẩm|0 5 0 -31
pair|khu du|0 0 0 -11
pair|khu dân|0 1 -10 0
pair|khu hoàn|-9 0 9 19
pair|khu nhà|0 21 0 0
pair|khu phố|7 -1 0 -18
pair|khu tái|0 0 3 17
pair|khu vực|0 0 0 -8
pair|khu đô|0 0 2 -42
pair|khu đất|0 0 14 0
pair|khung thời|1 0 34 0
pair|khuyến công|-16 8 0 -19
pair|khuyến khích|0 0 32 0
pair|khuyến nông|-1 -6 1 -2
pair|khuyết tật|13 -9 0 22
pair|khuyết điểm|0 -1 0 0
pair|khuẩn nguồn|0 0 7 0
pair|khá hơn|27 -23 0 15
pair|khá xa|-10 12 0 -2
pair|khác nhau|0 6 0 0
pair|khách #|-18 -3 0 2
pair|khách (|18 0 0 -7
pair|khách ,|0 0 0 24
pair|khách du|2 5 0 -17
pair|khách lưu|0 4 0 -2
pair|khách quốc|0 0 0 60
pair|khách ra|23 0 -31 0
pair|khách về|54 0 0 -11
pair|khách đến|18 0 0 -21
pair|khám #|18 -10 0 -1
pair|khám bệnh|0 -3 0 0
pair|khám cho|25 0 0 0
pair|khám phá|1 1 -2 3
pair|kháng nghị|3 0 0 -11
pair|khánh thành|34 -1 -10 5
pair|khánh yên|8 9 14 -10
pair|khánh đông|0 15 0 -16
pair|khéo "|1 0 0 0
pair|khép kín|-1 1 30 -17
pair|khép lại|0 0 -8 -28
pair|khê )|1 0 0 0
pair|khí đóng|0 0 0 17
pair|khích thương|0 0 10 0
pair|khó cho|-7 0 -9 0
pair|khó khăn|1 0 0 0
pair|khó vì|0 23 0 15
pair|khó đạt|0 0 29 35
pair|khó để|0 0 10 0
pair|khóa #|15 0 0 29
pair|khóa sổ|0 0 1 5
pair|khóa xii|0 0 21 -3
pair|khóa xiv|-35 -1 -6 -7
pair|khóa xi|-8 0 6 -1
pair|khóa xvi|-25 0 0 24
pair|khóa xv|0 0 0 -10
pair|khóa xxi|0 0 -13 0
pair|khóa x|5 0 -2 0
pair|khói đen|0 9 -6 12
pair|khóm phú|0 13 -8 15
pair|khô #|28 0 0 -18
pair|khô (|-6 0 38 0
pair|khô ở|0 5 0 0
pair|khôi phục|1 0 12 4
pair|không ai|0 9 0 -29
pair|không bàn|-17 18 0 13
pair|không báo|0 24 0 36
pair|không bảo|-8 0 12 2
pair|không chuyên|0 10 17 -32
pair|không chuyển|0 0 1 16
pair|không chịu|0 0 0 5
pair|không còn|0 -1 0 -47
pair|không có|0 0 0 -12
pair|không cảnh|-1 9 0 0
pair|không dùng|0 1 6 -18
pair|không giảm|0 2 0 0
pair|không giữ|0 11 0 7
pair|không hài|-18 18 0 21
pair|không hẹn|13 0 0 0
pair|không hộ|39 0 5 -37
pair|không khớp|0 0 0 20
pair|không khởi|25 -14 2 -9
pair|không kiểm|0 4 0 23
pair|không kể|0 0 0 12
pair|không kịp|0 0 0 34
pair|không mấy|-7 22 0 -10
pair|không nhận|-25 38 0 0
pair|không nói|0 0 0 -10
pair|không phát|50 0 0 -10
pair|không phép|0 1 0 -9
pair|không phạm|0 0 0 14
pair|không phải|8 -47 0 0
pair|không quá|0 0 13 -1
pair|không thu|-8 18 0 -12
pair|không thể|0 -3 16 0
pair|không tiền|22 0 0 -5
pair|không tìm|-33 -34 -1 0
pair|không tăng|0 -8 9 -8
pair|không vận|0 0 8 17
pair|không về|0 30 0 16
pair|không với|14 -13 -15 -28
pair|không xuể|-2 6 0 0
pair|không xảy|63 -2 0 0
pair|không ít|-1 0 0 -18
pair|không đáng|-6 35 0 0
pair|không đúng|0 0 0 -3
pair|không được|10 1 25 0
pair|không đạt|0 42 0 -26
pair|không đầy|0 4 0 15
pair|không để|1 -9 8 35
pair|không đồng|0 0 -1 0
pair|không đợi|0 0 -13 -12
pair|không đủ|0 0 0 24
pair|không đứt|20 0 0 -7
pair|không ủy|0 0 0 2
pair|khăn (|0 0 0 11
pair|khơi thông|0 0 2 11
pair|khả năng|0 0 0 -1
pair|khảo sát|-33 19 0 24
pair|khẩn cấp|0 0 5 0
pair|khẩn trương|0 0 31 -24
pair|khẩu #|9 0 0 26
pair|khẩu lao|-22 33 0 -34
pair|khẩu trên|36 -8 0 -23
pair|khẩu đạt|26 0 0 13
pair|khẩu ước|-42 32 0 0
pair|khắc phục|-1 -29 -1 0
pair|khỏi khu|0 0 0 10
pair|khỏi đợt|2 -16 0 -1
pair|khối doanh|-1 6 0 18
pair|khối dân|5 0 0 -14
pair|khối lượng|4 10 0 3
pair|khối may|0 9 0 0
pair|khối phố|13 0 28 -36
pair|khối đảng|0 9 -14 -19
pair|khống chế|-9 0 0 15
pair|khớp #|16 0 0 0
pair|khớp (|0 12 -10 23
pair|khởi công|14 0 0 8
pair|khởi nghiệp|34 -28 -11 0
pair|khởi sắc|37 0 0 -1
pair|khởi tố|37 -22 0 4
pair|khởi động|0 0 5 25
pair|kia trả|0 0 11 0
pair|kim long|-5 0 1 -21
pair|kim ngạch|-2 0 0 4
pair|kinh công|0 0 0 -10
pair|kinh doanh|0 8 0 1
pair|kinh nghiệm|0 -9 0 0
pair|kinh phí|1 0 0 0
pair|kiêm nhiệm|0 26 0 14
pair|kiên cố|43 0 0 -27
pair|kiên quyết|0 0 14 25
pair|kiến an|-1 0 -20 -1
pair|kiến các|0 0 -1 -1
pair|kiến của|-1 0 -2 0
pair|kiến cử|20 0 0 7
pair|kiến giao|-16 -2 -17 0
pair|kiến nghị|0 0 -1 -10
pair|kiến phát|-3 0 0 0
pair|kiến thiết|-18 0 0 0
pair|kiến thảo|-3 -1 0 0
pair|kiến được|2 0 0 4
pair|kiết (|-14 0 -6 0
pair|kiềm chế|12 0 5 -38
pair|kiểm dịch|0 0 17 0
pair|kiểm kê|-8 8 34 -2
pair|kiểm lâm|0 0 32 13
pair|kiểm soát|-24 0 0 0
pair|kiểm sát|-6 1 -6 -2
pair|kiểm thử|0 0 42 0
pair|kiểm toán|-5 -1 -9 6
pair|kiểm trên|0 0 7 0
pair|kiểm điểm|0 -6 22 -31
pair|kiểm đếm|2 1 0 -49
pair|kiểm định|5 12 0 -10
pair|kiểu "|0 1 0 0
pair|kiểu mẫu|0 0 -4 11
pair|kiệm chi|0 0 31 0
pair|kiện toàn|49 0 2 -2
pair|kiện đông|0 0 0 -21
pair|kiện đại|0 3 0 0
pair|kiện để|12 0 1 0
pair|kiệt sơn|0 0 -3 0
pair|kl /|0 0 7 0
pair|km kênh|11 0 0 -35
pair|km tỉnh|11 0 -8 0
pair|km đường|16 -1 0 21
pair|kon plông|-17 -8 -14 9
pair|kon tum|28 0 0 0
pair|kpi từ|0 0 11 -15
pair|krông bông|0 -11 -6 0
pair|krông năng|1 0 0 21
pair|kt -|-15 -16 -4 -3
pair|kt ngày|0 0 -34 0
pair|kwh ,|7 0 0 11
pair|kè bờ|0 0 9 22
pair|kè sông|-16 30 0 11
pair|kè tạm|0 -3 16 0
pair|kèm thư|0 0 8 -33
pair|kém cùng|0 41 0 0
pair|kém hiệu|0 0 0 17
pair|kém đã|0 -25 -1 0
pair|kéo dài|-1 0 0 0
pair|kéo giảm|-1 -10 -2 0
pair|kéo sang|0 -31 0 2
pair|kéo theo|-7 0 0 16
pair|kéo tới|20 4 0 1
pair|kéo điện|-9 0 10 0
pair|kê hộ|0 -7 38 0
pair|kê khai|0 0 1 -14
pair|kê khống|-5 5 0 0
pair|kê nhu|0 0 1 0
pair|kê thừa|-6 7 0 0
pair|kênh mương|20 0 0 -44
pair|kênh tiêu|0 0 0 -15
pair|kênh trần|0 20 13 0
pair|kênh điệp|-3 25 0 24
pair|kêu gọi|0 0 55 13
pair|kích cầu|-23 0 0 0
pair|kín #|0 0 0 10
pair|kín các|41 -1 0 0
pair|kính trình|0 0 -9 -6
pair|ký #|0 0 0 54
pair|ký )|-2 0 -5 0
pair|ký cam|0 0 10 -33
pair|ký của|25 30 0 0
pair|ký hộ|0 0 0 -22
pair|ký hợp|13 0 0 4
pair|ký kết|2 7 -5 -1
pair|ký mới|30 -18 0 -6
pair|ký ngay|9 0 0 0
pair|ký số|0 0 13 0
pair|ký trong|0 0 5 12
pair|ký việc|0 0 1 34
pair|ký đất|5 -5 0 17
pair|kẻ vạch|0 0 25 2
pair|kế #|14 0 0 1
pair|kế hoạch|1 0 0 0
pair|kế toán|0 0 11 20
pair|kế đến|2 0 0 0
pair|kết công|0 0 -5 0
pair|kết hằng|20 0 -5 0
pair|kết không|0 0 1 0
pair|kết nghĩa|1 0 0 -26
pair|kết nghị|0 0 13 -12
pair|kết nạp|-6 0 -1 0
pair|kết nối|-28 42 27 1
pair|kết phong|-3 0 -9 0
pair|kết quy|0 0 0 -8
pair|kết quý|-1 -1 -22 0
pair|kết theo|0 0 1 -2
pair|kết thúc|0 0 -9 13
pair|kết tiêu|0 3 0 -30
pair|kết tiến|-5 0 32 -25
pair|kết trong|0 25 0 -1
pair|kết trước|-21 0 36 0
pair|kết vào|0 0 25 0
pair|kết với|18 -7 0 48
pair|kể cả|26 -26 0 -25
pair|kể mỏ|21 0 0 0
pair|kể tiền|0 0 0 19
pair|kể từ|19 -15 2 14
pair|kịch bản|0 0 1 9
pair|kịp thời|0 0 -8 20
pair|kỳ (|0 17 0 0
pair|kỳ )|22 0 0 -4
pair|kỳ ,|40 0 0 0
pair|kỳ ;|1 -23 0 -1
pair|kỳ [|0 9 0 -25
pair|kỳ báo|0 0 1 19
pair|kỳ do|-12 16 0 -32
pair|kỳ giao|2 -35 40 -7
pair|kỳ họp|-23 0 0 0
pair|kỳ ii|0 0 24 -23
pair|kỳ không|0 0 0 7
pair|kỳ lạc|0 -2 0 0
pair|kỳ năm|-2 0 0 42
pair|kỳ sinh|0 0 13 13
pair|kỳ thứ|0 0 -1 0
pair|kỳ trên|0 -6 11 15
pair|kỳ trước|-32 40 0 -24
pair|kỳ tăng|15 -1 0 2
pair|kỳ với|0 0 0 18
pair|kỷ cương|0 24 -1 4
pair|kỷ luật|0 5 0 0
pair|kỹ năng|0 12 1 4
pair|kỹ thuật|7 -3 0 -1
pair|lai vào|0 0 0 -8
pair|lan ra|1 0 0 -20
pair|lan rộng|0 10 -1 1
pair|lan tỏa|0 0 0 20
pair|lang đê|0 0 0 4
pair|lao hòa|0 0 15 -2
pair|lao động|0 0 0 -1
pair|len lỏi|0 15 0 0
pair|leo cao|-8 -13 0 -9
pair|leo thang|0 6 0 15
pair|lhpn xã|0 0 7 14
pair|linh ,|0 0 21 0
pair|liên hệ|0 0 -24 -2
pair|liên kết|0 2 0 -5
pair|liên ngành|40 -12 0 8
pair|liên quan|0 0 -6 0
pair|liên thông|16 0 6 -3
pair|liên thôn|0 26 47 0
pair|liên tiếp|-14 14 0 1
pair|liên tịch|0 -3 0 0
pair|liên tục|24 0 0 0
pair|liên xã|16 0 6 3
pair|liên đoàn|0 0 0 14
pair|liều #|2 0 0 5
pair|liệu cộng|0 -6 11 15
pair|liệu của|0 4 0 0
pair|liệu dân|9 0 3 0
pair|liệu giữa|0 0 -9 0
pair|liệu huyện|-16 20 0 -24
pair|liệu hộ|21 0 0 1
pair|liệu khác|-12 0 0 0
pair|liệu leo|-2 -11 0 -3
pair|liệu ngành|16 0 0 0
pair|liệu phường|-9 9 0 -9
pair|liệu trong|0 0 38 0
pair|liệu vênh|0 0 0 29
pair|liệu xây|1 -14 0 -6
pair|liệu được|0 0 42 0
pair|liệu đất|34 0 0 -31
pair|lo là|0 1 0 11
pair|lo đủ|0 0 22 0
pair|loa nhiều|0 0 0 19
pair|loanh quanh|0 19 0 0
pair|loay hoay|0 1 0 -2
pair|long không|0 8 0 0
pair|long móng|11 2 0 -14
pair|loại #|-35 -21 -5 -16
pair|loại ,|0 0 0 -4
pair|loại giỏi|9 0 0 16
pair|loại rác|0 0 7 17
pair|loại tội|0 0 2 25
pair|loại từng|0 0 0 -6
pair|luân chuyển|2 0 40 0
pair|luân phiên|0 0 16 12
pair|luận #|16 -1 50 21
pair|luận của|0 0 -8 -1
pair|luận kiểm|32 0 -1 31
pair|luận này|0 0 -1 0
pair|luận phiên|0 0 -34 0
pair|luận trước|0 -1 2 17
pair|luận tại|-24 4 0 -1
pair|luận xã|0 0 0 -14
pair|luật #|33 -4 0 -19
pair|luật hôn|0 0 5 16
pair|luật ngân|2 0 -13 0
pair|luật quản|0 -9 12 0
pair|luật sư|0 13 0 -2
pair|luật thủy|0 0 4 0
pair|luật đất|-5 0 20 0
pair|luật đầu|0 0 -1 7
pair|là #|0 -3 0 0
pair|là ,|0 10 0 0
pair|là ban|0 -4 14 16
pair|là bài|0 0 0 6
pair|là báo|0 0 -15 0
pair|là chính|0 0 0 23
pair|là chưa|0 0 0 15
pair|là chỉ|0 -19 30 35
pair|là chủ|-9 20 0 8
pair|là các|0 -4 -11 0
pair|là có|-24 -30 0 -21
pair|là công|19 4 -5 23
pair|là mặt|-26 -30 0 0
pair|là mức|0 0 0 9
pair|là nguyên|0 0 0 19
pair|là người|0 21 0 10
pair|là nhà|-31 -17 -23 6
pair|là những|-24 0 -27 -10
pair|là năm|0 0 -5 -9
pair|là phần|0 -10 -5 -10
pair|là quý|0 0 -17 0
pair|là thu|-1 0 0 -1
pair|là việc|0 0 0 30
pair|là vải|0 0 0 23
pair|là xét|0 0 0 8
pair|là điểm|21 28 -4 0
pair|làm #|0 19 0 -29
pair|làm -|0 0 -10 0
pair|làm cho|1 0 11 -33
pair|làm chuồng|0 0 0 1
pair|làm chết|-6 0 0 1
pair|làm chủ|0 0 -9 0
pair|làm công|0 25 0 -11
pair|làm căn|9 0 0 0
pair|làm cầu|-13 0 16 12
pair|làm hay|0 0 0 17
pair|làm hồ|-19 20 0 -5
pair|làm lại|0 0 31 21
pair|làm lấy|0 18 0 0
pair|làm lối|0 0 34 0
pair|làm lợi|0 0 0 8
pair|làm mới|44 -2 0 0
pair|làm ngay|0 0 -11 6
pair|làm nòng|-2 -1 11 -43
pair|làm nương|-23 26 0 -17
pair|làm phải|0 0 10 0
pair|làm rõ|34 -3 0 -2
pair|làm sạch|17 0 0 9
pair|làm sập|0 -12 0 0
pair|làm thay|0 19 0 14
pair|làm theo|13 -1 -5 24
pair|làm thuê|-14 27 0 2
pair|làm trong|-47 -33 -1 -15
pair|làm trước|-15 -10 -21 0
pair|làm tốt|0 0 14 0
pair|làm việc|0 0 0 -1
pair|làm với|0 -33 3 0
pair|làm vụ|0 0 13 5
pair|làm xa|0 0 9 -1
pair|làm xong|9 0 2 -4
pair|làm ăn|0 0 -17 0
pair|làm điểm|1 0 14 0
pair|làm đường|53 0 0 0
pair|làm được|7 -1 0 0
pair|làm đầu|1 0 24 2
pair|làng nghề|-24 15 0 -16
pair|làng ngòi|0 0 0 12
pair|làng văn|20 -32 0 0
pair|lành và|0 0 0 6
pair|lào cai|12 0 0 0
pair|lâm ,|19 0 0 30
pair|lâm -|11 0 0 -2
pair|lâm bình|0 0 0 -1
pair|lâm chủ|0 0 25 0
pair|lâm nghiệp|-10 0 0 -9
pair|lâm và|0 0 0 17
pair|lâu năm|0 0 0 -6
pair|lãi #|24 -20 0 39
pair|lãi suất|-24 -9 0 -23
pair|lãm hà|1 -4 0 0
pair|lãng phí|12 0 -4 10
pair|lén lút|0 0 0 -6
pair|lê lợi|0 13 0 0
pair|lê minh|0 0 -9 -10
pair|lê quang|0 0 6 -4
pair|lê xuân|0 0 -3 0
pair|lên #|10 0 22 -2
pair|lên danh|0 0 41 0
pair|lên hơn|0 0 0 22
pair|lên là|16 0 0 38
pair|lên những|0 -25 -1 0
pair|lên phương|0 0 10 0
pair|lên rồi|-6 25 0 0
pair|lên trên|11 -6 0 0
pair|lên tối|0 0 5 0
pair|lên tới|40 0 0 -21
pair|lên xuống|0 -24 0 0
pair|lên đường|3 0 0 0
pair|lò sấy|0 0 11 0
pair|lò đốt|-11 9 22 0
pair|lòng của|26 0 0 -30
pair|lòng hồ|0 0 1 0
pair|lòng lề|0 22 7 16
pair|lòng đường|-6 24 0 2
pair|lô đất|16 0 0 0
pair|lõm sóng|-20 -23 -16 19
pair|lúa #|0 0 0 23
pair|lúa ,|32 -18 0 -8
pair|lúa -|1 0 3 -28
pair|lúa cả|-30 -16 0 -1
pair|lúa hè|0 22 1 0
pair|lúa mùa|2 -1 51 16
pair|lúa nếp|0 0 0 26
pair|lúa ruộng|9 0 0 0
pair|lúa xuân|6 5 0 -7
pair|lúa đông|-2 18 0 46
pair|lúc #|-26 -22 0 1
pair|lúc không|0 0 0 6
pair|lúc nghẽn|0 2 0 -37
pair|lúc trả|0 12 -10 23
pair|lúc đuối|-2 15 0 -5
pair|lúng túng|0 17 0 0
pair|lút và|0 0 0 -6
pair|lý #|22 -1 0 -15
pair|lý chặt|-18 -19 -19 -22
pair|lý chợ|0 0 0 1
pair|lý các|0 19 0 0
pair|lý cán|0 11 0 0
pair|lý công|0 0 1 0
pair|lý do|0 -1 0 22
pair|lý dứt|0 0 46 0
pair|lý dự|0 0 -2 0
pair|lý hết|0 0 28 0
pair|lý khoa|0 0 1 47
pair|lý khuẩn|0 0 7 0
pair|lý nghiêm|1 0 -2 0
pair|lý nước|-10 21 0 11
pair|lý nợ|0 -15 0 0
pair|lý rác|0 0 -42 10
pair|lý thu|35 1 3 -3
pair|lý thuế|0 -8 10 0
pair|lý thị|-11 0 0 0
pair|lý trước|0 4 1 -15
pair|lý trưởng|0 0 30 -39
pair|lý tài|-20 3 38 0
pair|lý tốt|0 0 0 16
pair|lý vi|0 26 0 1
pair|lý xong|21 -15 2 -32
pair|lý đê|0 0 0 18
pair|lý đô|0 0 -44 0
pair|lý được|0 16 0 29
pair|lý đất|1 0 0 -6
pair|lý đầu|9 0 0 13
pair|lý đối|0 0 0 55
pair|lăn ở|0 0 34 0
pair|lăng quăng|0 0 1 13
pair|lĩnh vực|26 1 -1 -1
pair|lũ (|0 0 0 3
pair|lũ liên|-6 -1 -1 0
pair|lũy kế|15 -1 -5 -17
pair|lơi trong|0 11 0 0
pair|lưu trong|0 0 15 0
pair|lưu trữ|0 37 0 1
pair|lưu vptu|0 0 -9 0
pair|lưu vpđu|-3 0 0 0
pair|lưu văn|0 0 -1 0
pair|lưu ý|0 3 13 0
pair|lưu động|24 0 28 0
pair|lương thực|33 0 0 -28
pair|lưới a|-9 0 9 28
pair|lưới chắn|0 0 7 -1
pair|lượng #|36 -15 0 24
pair|lượng biên|0 35 0 0
pair|lượng cho|0 0 22 0
pair|lượng chè|0 0 0 -21
pair|lượng công|13 0 0 -21
pair|lượng giáo|8 0 0 -1
pair|lượng khai|-10 0 0 4
pair|lượng khách|0 1 0 -25
pair|lượng kiểm|-11 20 0 21
pair|lượng lúa|12 0 0 51
pair|lượng lương|26 0 0 -40
pair|lượng muối|-2 12 0 22
pair|lượng nhân|-9 12 0 0
pair|lượng nuôi|6 -2 0 0
pair|lượng sinh|0 0 28 0
pair|lượng thủy|-40 2 0 16
pair|lượng thực|15 19 0 26
pair|lượng tôm|0 0 1 18
pair|lượng tươi|0 0 0 23
pair|lượng xuất|0 0 0 12
pair|lượng xét|16 -3 0 0
pair|lượng đội|-1 0 17 3
pair|lượng ước|1 0 0 10
pair|lượt (|0 0 0 -2
pair|lượt ,|0 0 0 6
pair|lượt công|34 0 0 -1
pair|lượt du|14 0 0 -14
pair|lượt khách|1 0 0 12
pair|lượt người|18 0 0 -7
pair|lượt ý|-4 0 0 5
pair|lạc #|0 0 0 5
pair|lạc bình|0 4 1 -8
pair|lạc hậu|0 9 -1 0
pair|lại #|1 0 -31 0
pair|lại chưa|0 11 5 -1
pair|lại chỉ|0 9 0 -20
pair|lại chợ|-21 0 5 -45
pair|lại có|0 0 0 -9
pair|lại danh|0 -10 16 0
pair|lại do|0 3 0 12
pair|lại hoạt|-11 0 0 14
pair|lại hồ|0 0 4 -4
pair|lại lớp|0 0 1 0
pair|lại mốc|0 0 7 0
pair|lại nhiều|0 0 0 14
pair|lại nhà|0 0 3 0
pair|lại nhịp|0 0 0 11
pair|lại nò|10 0 0 0
pair|lại năm|-12 -2 0 0
pair|lại nội|0 17 0 17
pair|lại nửa|-9 0 -4 0
pair|lại phương|0 0 3 0
pair|lại phải|-13 -20 -13 -1
pair|lại quy|0 0 49 -43
pair|lại sau|8 20 10 1
pair|lại trật|0 0 0 -40
pair|lại từng|0 0 0 11
pair|lại từ|0 0 0 16
pair|lại vùng|0 0 8 -17
pair|lại xử|0 -7 8 0
pair|lại đàn|27 0 0 0
pair|lại đây|37 0 0 -14
pair|lại đã|0 0 0 11
pair|lại ở|-15 25 0 -32
pair|lạm phát|0 1 0 -21
pair|lạng giang|0 0 29 -22
pair|lấn biển|-32 -32 0 0
pair|lấn chiếm|3 0 0 0
pair|lấp đầy|25 -1 0 18
pair|lấy lệ|0 18 0 0
pair|lấy mẫu|0 0 6 1
pair|lấy ý|9 0 0 5
pair|lần )|0 12 -10 23
pair|lần cuối|0 -1 17 15
pair|lần cùng|5 0 0 0
pair|lần không|0 1 0 1
pair|lẫn năm|0 0 0 29
pair|lẫn trong|1 -3 0 1
pair|lập #|0 0 0 21
pair|lập biên|1 -4 0 11
pair|lập báo|10 0 -8 16
pair|lập bản|0 0 13 0
pair|lập chuyên|0 0 29 0
pair|lập chốt|0 0 23 0
pair|lập danh|0 0 1 0
pair|lập dự|0 0 0 1
pair|lập hồ|0 0 19 -50
pair|lập kế|0 -2 18 -13
pair|lập lại|0 0 0 -37
pair|lập mới|4 1 0 0
pair|lập phương|0 -3 5 0
pair|lập tổ|0 0 27 0
pair|lập đoàn|2 0 0 0
pair|lập được|24 0 0 -1
pair|lậy thu|-30 -4 -15 0
pair|lắc tài|5 0 0 7
pair|lắp #|-3 -16 0 0
pair|lắp biển|0 0 11 16
pair|lắp mới|40 -19 0 0
pair|lẻ #|2 0 0 -3
pair|lẻ hàng|0 1 0 10
pair|lẻ tăng|0 0 14 26
pair|lẻ và|0 0 0 -46
pair|lề đường|0 22 7 16
pair|lễ #|-12 -9 -23 4
pair|lễ hội|5 0 24 18
pair|lễ sene|0 0 1 0
pair|lệ #|19 0 0 0
pair|lệ bao|0 5 0 0
pair|lệ bỏ|0 0 0 3
pair|lệ che|4 -27 0 1
pair|lệ chuyên|14 0 0 5
pair|lệ dân|-1 3 -1 1
pair|lệ gia|16 15 0 0
pair|lệ giải|0 0 -1 15
pair|lệ hoàn|20 0 0 -1
pair|lệ huy|10 0 0 0
pair|lệ học|0 0 0 35
pair|lệ hồ|0 13 0 0
pair|lệ hộ|-14 1 0 1
pair|lệ khám|-14 0 -10 0
pair|lệ phí|-18 42 0 -33
pair|lệ thu|24 0 0 1
pair|lệ trả|33 0 -5 14
pair|lệ trẻ|28 -17 0 -1
pair|lệ tốt|49 0 0 -30
pair|lệ xử|0 34 0 0
pair|lệ điều|40 20 0 -16
pair|lệ đảng|0 0 0 32
pair|lệ đỗ|0 0 0 23
pair|lệnh chủ|0 0 -8 0
pair|lệnh cưỡng|0 26 -8 0
pair|lịch #|7 0 0 16
pair|lịch lữ|0 29 0 -9
pair|lịch quốc|-6 25 0 -11
pair|lịch sử|-10 -20 0 0
pair|lịch tiếp|0 0 40 -18
pair|lỏi trong|0 18 0 0
pair|lỏng lẻo|0 5 0 0
pair|lỏng vào|0 -8 12 0
pair|lối mở|0 23 0 14
pair|lối xe|0 0 34 0
pair|lồng cá|8 0 0 -24
pair|lồng ghép|-6 0 7 0
pair|lỗi liên|0 0 18 -10
pair|lỗi thứ|0 0 -32 0
pair|lỗi tổ|0 0 0 10
pair|lỗi đúng|0 0 12 -38
pair|lộ #|-1 11 1 -8
pair|lộ bị|-9 -1 11 0
pair|lộ trình|0 0 -37 1
pair|lộc khóa|0 0 -21 0
pair|lộn xộn|0 12 0 -37
pair|lớn là|0 35 0 0
pair|lớn nhất|1 0 0 32
pair|lớn nào|0 0 6 16
pair|lớn trong|24 -1 0 -12
pair|lớn tuổi|-1 26 40 19
pair|lớn được|0 0 0 -10
pair|lớp #|17 0 0 0
pair|lớp bồi|2 7 3 -39
pair|lớp dạy|0 0 23 0
pair|lớp học|19 -16 18 0
pair|lớp mười|-2 4 0 0
pair|lớp sau|-1 -1 9 0
pair|lớp trước|0 0 1 14
pair|lớp tập|19 0 0 0
pair|lớp xóa|16 0 0 0
pair|lớp đào|0 0 15 0
pair|lời hết|0 0 28 0
pair|lời kiến|0 35 2 -31
pair|lời một|0 62 0 18
pair|lở bờ|0 1 0 0
pair|lở mồm|11 2 0 -14
pair|lợi #|0 0 0 8
pair|lợi )|0 16 0 0
pair|lợi nội|-14 2 -21 0
pair|lợi phí|0 3 0 0
pair|lợi và|0 0 17 0
pair|lợn #|0 0 0 1
pair|lợn )|0 10 0 0
pair|lợn châu|-1 11 0 -1
pair|lợn hơi|5 7 0 0
pair|lợn hồi|9 0 0 -11
pair|lợn nái|0 0 0 56
pair|lợp lại|20 -2 0 -11
pair|lục nam|0 9 0 0
pair|lục ngạn|1 3 0 1
pair|lục thì|0 0 4 0
pair|lụt bão|-1 0 -3 0
pair|lừa đảo|0 0 0 21
pair|lữ hành|0 29 0 -9
pair|lực của|-13 0 0 41
pair|lực kể|-5 0 -1 0
pair|lực lượng|25 0 23 0
pair|lực từ|0 0 -22 -5
pair|lực yếu|-22 -23 -31 0
pair|lực để|-9 0 10 0
pair|m '|0 0 0 16
pair|m2 đất|9 0 0 0
pair|ma thuột|0 0 -5 0
pair|ma túy|1 24 1 0
pair|mang tính|0 27 0 29
pair|manh mún|0 3 0 -39
pair|may lục|0 9 0 0
pair|minh ,|18 0 0 0
pair|minh hạ|-9 0 0 -4
pair|minh phú|1 25 6 0
pair|minh đô|0 0 4 -10
pair|minh đạo|0 0 -1 -6
pair|miền núi|0 0 0 -1
pair|miễn phí|13 0 0 -13
pair|mong muốn|0 12 0 -1
pair|mttq sau|0 0 0 19
pair|mttq tỉnh|0 0 1 19
pair|mttq vận|-1 -1 9 0
pair|mua bán|2 0 0 11
pair|mua ngoài|0 0 0 11
pair|mua nước|0 0 0 4
pair|mua sắm|0 42 -16 0
pair|muối đầu|0 0 0 18
pair|muộn )|0 0 19 0
pair|muộn nhất|0 0 0 20
pair|mà chưa|0 3 0 -1
pair|mà công|20 0 0 -7
pair|mà không|-41 -8 0 -17
pair|mà ngành|-34 4 0 0
pair|mà theo|-37 -42 -13 -29
pair|mà tài|0 26 -8 0
pair|mà với|0 7 0 0
pair|màn hình|0 3 -1 10
pair|mái #|0 -12 0 0
pair|máy bơm|0 0 0 8
pair|máy hỏng|0 0 0 4
pair|máy móc|-29 32 -45 -12
pair|máy mới|0 -12 0 -37
pair|máy nước|0 11 0 0
pair|máy phường|22 0 -1 -29
pair|máy siêu|-24 -30 -34 -13
pair|máy tính|0 0 26 -11
pair|máy đảng|19 0 0 0
pair|mâu thuẫn|0 0 0 -33
pair|mây tre|27 -3 0 0
pair|mã số|1 0 0 -8
pair|mô #|22 0 0 0
pair|mô hình|3 0 26 1
pair|mô đàn|0 10 0 0
pair|môi trường|0 0 0 -1
pair|môn bài|9 5 0 -2
pair|môn không|-1 9 0 0
pair|mù chữ|19 -2 0 0
pair|mùa #|13 -10 0 57
pair|mùa du|0 0 5 1
pair|mùa khô|-13 1 14 -2
pair|mùa lũ|26 0 0 0
pair|mùa mưa|-2 28 6 15
pair|mùa thu|0 0 24 0
pair|mùa trong|0 0 28 0
pair|mùa đông|0 0 31 0
pair|mú sung|0 0 10 0
pair|múc đất|0 -6 8 -9
pair|măng trầm|0 -16 0 -9
pair|mũi #|17 0 14 -35
pair|mũi nhọn|1 0 0 24
pair|mưa bão|-30 -11 0 -15
pair|mưa là|-1 29 0 23
pair|mưa lũ|-43 0 14 0
pair|mưa nhiều|0 1 0 -33
pair|mưa năm|0 0 34 0
pair|mưu chương|0 0 1 0
pair|mưu có|0 6 0 -2
pair|mưu của|-1 8 -1 0
pair|mưu kế|0 0 50 -15
pair|mưu lịch|0 0 35 0
pair|mưu phương|0 0 0 24
pair|mưu ubnd|18 0 1 0
pair|mưu điều|0 -11 29 -17
pair|mười ở|-2 4 0 0
pair|mường ảng|-8 0 0 -2
pair|mại ,|9 0 0 -1
pair|mại -|-3 4 -9 -1
pair|mại và|2 0 0 21
pair|mạng ,|7 0 -1 0
pair|mạng chưa|-11 40 0 0
pair|mạng đặt|0 0 0 12
pair|mạnh chuyển|-1 0 45 0
pair|mạnh dạn|1 -22 15 7
pair|mạnh giải|19 0 -3 0
pair|mạnh tay|0 0 0 16
pair|mảng sáng|-27 -1 0 0
pair|mất #|0 37 0 13
pair|mất kết|-42 55 3 0
pair|mất mùa|-37 -15 0 13
pair|mất trắng|0 5 0 16
pair|mất việc|-25 48 0 -5
pair|mất đoàn|2 -12 12 0
pair|mấy chuyện|-2 -1 -19 0
pair|mấy việc|0 -11 -45 0
pair|mấy điểm|0 -31 0 -1
pair|mấy đời|-1 15 0 0
pair|mầm non|0 -1 0 -21
pair|mẫu giáo|3 -8 2 6
pair|mẫu nước|8 0 5 12
pair|mẫu sơn|-40 -7 0 -13
pair|mật ong|1 25 0 16
pair|mắc #|0 0 0 44
pair|mắc giá|0 0 0 19
pair|mắc phản|0 0 26 0
pair|mắt miễn|26 0 0 -39
pair|mặc dù|2 0 0 -1
pair|mặn mà|0 1 0 0
pair|mặt #|-31 -41 0 -47
pair|mặt bằng|1 0 0 0
pair|mặt chưa|0 -43 0 0
pair|mặt còn|0 -26 0 0
pair|mặt khác|0 -10 0 0
pair|mặt thoáng|12 0 0 0
pair|mặt trời|6 0 0 0
pair|mặt tại|0 16 0 7
pair|mặt yếu|-8 0 0 0
pair|mặt đường|0 0 0 6
pair|mềm dùng|0 24 0 -29
pair|mềm một|0 0 0 28
pair|mọc lên|0 1 0 -1
pair|mọi nguồn|-26 -3 3 0
pair|mọi năm|-1 -16 -12 -15
pair|mọi số|0 0 42 0
pair|mỏ cao|0 7 16 0
pair|mỏ than|21 0 0 0
pair|mỏ đá|0 0 -40 1
pair|mỏ đất|0 0 1 24
pair|mốc #|-13 -12 0 0
pair|mốc giới|3 0 0 25
pair|mối chũ|6 0 0 0
pair|mồ côi|21 0 0 -24
pair|mồm long|11 2 0 -14
pair|mổ xẻ|-16 -20 0 0
pair|mỗi #|-14 17 0 -10
pair|mỗi chi|0 0 23 -1
pair|mỗi cấp|0 -2 16 -1
pair|mỗi hồ|0 0 12 -38
pair|mỗi hộ|0 0 0 42
pair|mỗi quý|0 0 9 5
pair|mỗi thứ|0 0 0 -42
pair|mỗi tuần|0 2 0 23
pair|một bước|-10 0 0 -12
pair|một bộ|0 37 0 -33
pair|một cửa|17 -6 -1 -7
pair|một góc|0 -11 0 0
pair|một là|0 -18 0 0
pair|một lần|0 0 8 2
pair|một ngày|0 -8 0 0
pair|một người|0 0 14 16
pair|một năm|-45 12 0 0
pair|một nửa|1 0 0 15
pair|một phần|-10 27 0 -1
pair|một số|0 3 0 0
pair|một vài|0 28 0 0
pair|một đầu|19 -2 0 4
pair|mới #|30 5 0 -19
pair|mới (|34 -2 0 0
pair|mới )|-4 -9 0 0
pair|mới ,|45 -1 0 -37
pair|mới bằng|0 0 0 15
pair|mới cho|8 -9 3 5
pair|mới có|-8 29 0 1
pair|mới của|27 0 10 45
pair|mới giảm|0 36 0 -11
pair|mới hiện|-29 0 0 0
pair|mới hoàn|-2 28 0 0
pair|mới khi|0 -15 18 0
pair|mới kiểu|17 -1 -17 28
pair|mới kín|0 0 0 10
pair|mới làm|-16 18 0 -7
pair|mới lập|0 7 0 0
pair|mới nâng|2 -3 0 -28
pair|mới phát|26 -7 0 0
pair|mới theo|22 0 -9 -5
pair|mới thu|-30 -22 0 -23
pair|mới trong|15 0 0 13
pair|mới trên|12 -8 0 0
pair|mới trước|0 0 1 22
pair|mới vào|14 12 0 -41
pair|mới xong|-9 0 8 0
pair|mới được|1 28 0 -1
pair|mới đạt|19 7 0 0
pair|mới ở|-6 41 0 0
pair|mờ nhạt|0 12 0 -10
pair|mời gọi|0 0 0 -38
pair|mời sở|0 0 7 12
pair|mở "|-22 0 0 0
pair|mở #|0 0 14 0
pair|mở chuyên|0 0 23 -58
pair|mở các|0 0 19 0
pair|mở cửa|18 0 13 0
pair|mở hội|5 -9 -2 27
pair|mở kho|0 0 8 -37
pair|mở lớp|2 0 53 0
pair|mở sổ|10 0 -8 16
pair|mở thêm|6 0 0 0
pair|mở đường|16 0 0 34
pair|mở đầu|-29 0 -4 0
pair|mở đợt|0 0 46 -24
pair|mục cho|0 0 0 21
pair|mục dự|0 0 35 -32
pair|mục hồ|0 0 8 0
pair|mục iii|0 0 -16 0
pair|mục tiêu|0 0 0 -1
pair|mục đích|5 0 0 -30
pair|mủ cao|-6 29 -4 -4
pair|mức #|-1 41 -6 -33
pair|mức (|0 7 0 0
pair|mức bán|0 0 0 5
pair|mức cao|0 0 0 2
pair|mức cần|-2 16 0 4
pair|mức này|0 -14 -17 0
pair|mức thiếu|0 -23 0 -5
pair|mức tăng|33 21 0 21
pair|mức độ|0 1 0 0
pair|mỹ chui|0 18 0 0
pair|na hang|0 0 -13 0
pair|nam làm|0 0 17 0
pair|nam quận|0 0 4 7
pair|nam tỉnh|0 0 0 1
pair|nam vướng|0 0 0 -2
pair|nam xã|0 0 44 0
pair|nam định|0 0 0 1
pair|nay #|25 0 0 9
pair|nay (|-3 -6 0 0
pair|nay không|-10 19 0 -14
pair|nay mới|-4 22 0 4
pair|nay tới|0 0 -1 -18
pair|nay vẫn|-28 -11 0 0
pair|nay đã|16 -4 0 -28
pair|nay đến|0 0 -1 0
pair|nga yên|0 0 2 0
pair|ngao chết|0 -3 9 2
pair|ngay #|0 0 0 1
pair|ngay chiều|0 0 28 0
pair|ngay khi|0 0 49 -26
pair|ngay nhà|0 -9 10 -14
pair|ngay sau|-27 1 1 -5
pair|ngay trong|34 0 17 0
pair|ngay tại|9 0 0 0
pair|ngay từ|-1 0 26 0
pair|nghe ban|0 0 -1 0
pair|nghe báo|0 33 0 -17
pair|nghe những|0 0 -32 0
pair|nghe sở|0 0 -9 0
pair|nghe ubnd|-7 0 -1 -6
pair|nghe ít|0 1 0 18
pair|nghiêm (|0 0 0 33
pair|nghiêm chỉ|0 0 34 -2
pair|nghiêm trọng|-1 -1 -10 3
pair|nghiêm túc|0 0 0 15
pair|nghiêm vài|0 0 18 -11
pair|nghiên cứu|0 0 32 -2
pair|nghiệm thu|20 17 -5 -12
pair|nghiện có|-33 -32 0 -7
pair|nghiệp #|58 0 0 0
pair|nghiệp (|0 0 0 1
pair|nghiệp ,|25 -21 0 0
pair|nghiệp -|-3 0 0 39
pair|nghiệp bỏ|-1 20 0 -22
pair|nghiệp còn|0 7 0 0
pair|nghiệp có|2 0 0 0
pair|nghiệp công|-4 28 0 -22
pair|nghiệp giảm|0 21 0 5
pair|nghiệp hơn|-55 -49 -19 0
pair|nghiệp không|-13 0 0 -4
pair|nghiệp kê|13 5 -5 -4
pair|nghiệp ngoài|-3 0 0 16
pair|nghiệp nhà|40 2 0 -1
pair|nghiệp phụ|0 0 1 0
pair|nghiệp quay|-10 9 0 4
pair|nghiệp sửa|0 0 1 0
pair|nghiệp thcs|20 0 0 -45
pair|nghiệp theo|-42 3 19 0
pair|nghiệp thpt|40 0 0 -1
pair|nghiệp thua|0 0 0 -11
pair|nghiệp thu|-2 5 0 0
pair|nghiệp thành|25 5 0 -23
pair|nghiệp thống|0 0 1 0
pair|nghiệp thủy|26 0 0 0
pair|nghiệp tiếp|37 -4 0 0
pair|nghiệp trong|0 0 0 28
pair|nghiệp trên|-25 -1 0 -43
pair|nghiệp tăng|-35 0 -9 -37
pair|nghiệp và|-46 -1 0 0
pair|nghiệp vẫn|20 0 0 -46
pair|nghiệp vụ|0 0 -39 0
pair|nghiệp được|2 0 0 -6
pair|nghiệp đạt|8 0 -15 29
pair|nghiệp đầu|0 0 0 -21
pair|nghiệp để|0 0 19 26
pair|nghiệp ước|7 0 0 -20
pair|nghiệp ở|7 33 0 15
pair|nghèo "|11 -1 1 -15
pair|nghèo #|-7 -26 0 -26
pair|nghèo bền|0 0 1 0
pair|nghèo cuối|-9 14 0 -70
pair|nghèo còn|1 5 0 16
pair|nghèo dưới|-9 0 -1 0
pair|nghèo giảm|-19 -10 -13 -12
pair|nghèo kéo|1 0 0 0
pair|nghèo rút|25 -14 0 -13
pair|nghèo theo|17 13 0 -18
pair|nghèo tuy|-9 24 0 0
pair|nghèo vay|39 0 0 0
pair|nghèo xã|0 0 4 31
pair|nghèo đa|1 -12 0 0
pair|nghèo đầu|-47 -33 0 0
pair|nghèo ước|-24 -45 0 0
pair|nghìn con|0 0 0 -21
pair|nghìn ha|6 0 0 -4
pair|nghìn lượt|0 0 0 -3
pair|nghìn tấn|-1 7 0 0
pair|nghìn tỷ|1 0 0 40
pair|nghìn đồng|7 -15 0 0
pair|nghĩa buôn|0 0 0 -6
pair|nghĩa vụ|6 0 4 -44
pair|nghề cho|18 0 41 -20
pair|nghề chưa|0 12 0 0
pair|nghề mây|28 -6 0 -33
pair|nghề nghiệp|21 12 0 0
pair|nghề thẩm|0 18 0 0
pair|nghệ an|-12 0 -17 0
pair|nghệ cao|38 0 0 23
pair|nghệ do|0 0 0 -9
pair|nghệ lạc|0 9 -1 0
pair|nghệ số|15 0 0 -35
pair|nghệ sớm|0 0 18 -10
pair|nghệ thông|0 0 0 6
pair|nghệ và|-14 8 -8 26
pair|nghỉ việc|0 -24 0 0
pair|nghị ban|0 0 -1 0
pair|nghị cho|6 -8 0 0
pair|nghị chưa|0 -37 0 10
pair|nghị các|0 0 0 -7
pair|nghị có|0 0 -47 0
pair|nghị công|0 0 38 0
pair|nghị cũng|0 -28 0 0
pair|nghị của|-6 23 2 0
pair|nghị cử|0 0 2 -6
pair|nghị giao|0 0 -37 0
pair|nghị hđnd|0 0 -22 0
pair|nghị kết|-1 0 1 0
pair|nghị phúc|3 0 0 -11
pair|nghị quyết|0 0 0 1
pair|nghị sơ|0 -4 -8 0
pair|nghị sở|0 0 25 -4
pair|nghị trung|0 -4 -32 0
pair|nghị trực|0 0 -25 -3
pair|nghị tỉnh|0 0 29 -19
pair|nghị ubnd|0 0 40 0
pair|nghị và|0 0 -17 0
pair|nghị về|0 0 21 0
pair|nghị với|0 0 -11 16
pair|nghị định|3 0 0 0
pair|ngoài #|0 0 0 1
pair|ngoài giờ|-1 10 9 -18
pair|ngoài khu|24 1 0 -18
pair|ngoài nhà|-3 13 0 0
pair|ngoài quốc|8 0 10 -2
pair|ngoài ra|-11 -4 -2 0
pair|ngoài sổ|0 52 0 12
pair|ngoái #|59 0 0 -3
pair|ngoại kiểm|38 0 7 0
pair|nguy cơ|-1 3 0 -27
pair|nguyên -|0 0 2 -8
pair|nguyên liệu|0 0 41 71
pair|nguyên nhiên|-8 -13 0 -9
pair|nguyên nhân|0 -2 0 2
pair|nguyên và|0 0 7 -13
pair|nguyên đán|0 0 4 0
pair|nguyễn kim|7 -8 -2 -6
pair|nguyễn văn|0 0 -19 0
pair|nguyện #|-3 4 0 0
pair|nguyện giảm|-5 14 0 31
pair|nguồn gốc|0 4 0 2
pair|nguồn kết|0 0 1 0
pair|nguồn lực|-5 0 0 0
pair|nguồn nước|0 0 41 -3
pair|nguồn phát|0 3 35 8
pair|nguồn sống|-23 16 0 15
pair|nguồn thu|0 0 29 -12
pair|nguồn vốn|35 0 0 -41
pair|nguồn xã|24 -12 0 0
pair|ngàn con|-4 13 0 -3
pair|ngàn lượt|42 0 -21 0
pair|ngàn tấn|0 0 0 -1
pair|ngành #|-10 50 -13 -1
pair|ngành chuyên|0 1 0 0
pair|ngành có|0 5 0 -1
pair|ngành công|-36 -3 0 -9
pair|ngành giáo|4 6 31 -12
pair|ngành gỡ|10 -11 43 -33
pair|ngành hoàn|4 0 0 -59
pair|ngành nông|0 0 25 0
pair|ngành thuế|-3 0 0 -1
pair|ngành và|0 0 -10 0
pair|ngành về|0 0 2 16
pair|ngành y|16 0 22 7
pair|ngành điện|-11 0 70 -42
pair|ngành đã|1 0 0 0
pair|ngày công|0 0 1 -38
pair|ngày hội|-1 -1 0 0
pair|ngày khai|0 0 0 10
pair|ngày ký|0 0 -23 -7
pair|ngày kể|0 0 5 0
pair|ngày một|-38 0 -1 -1
pair|ngày theo|0 -9 12 0
pair|ngày thông|-2 0 0 0
pair|ngày thứ|0 -28 0 0
pair|ngày đêm|0 -4 -1 -1
pair|ngày được|0 0 -11 0
pair|ngân #|-1 24 -13 -4
pair|ngân cho|37 0 0 -1
pair|ngân chỉ|0 9 0 30
pair|ngân cả|0 0 22 0
pair|ngân hàng|0 15 0 15
pair|ngân hết|0 5 0 4
pair|ngân lên|0 0 12 0
pair|ngân mới|0 34 0 38
pair|ngân sách|-1 0 0 0
pair|ngân thấp|0 -1 14 -32
pair|ngân trên|0 0 0 -33
pair|ngân trước|0 0 0 35
pair|ngân vốn|0 1 1 -1
pair|ngân ì|-6 12 0 0
pair|ngân được|-6 7 0 -10
pair|ngân đầu|0 8 0 -54
pair|ngô #|-26 -16 0 -8
pair|ngô xuân|3 0 0 -17
pair|ngôi mộ|9 -7 5 0
pair|ngõ #|-8 0 52 -13
pair|ngõ xóm|-28 -3 -14 -28
pair|ngăn chặn|0 1 0 0
pair|ngăn mặn|0 0 0 3
pair|ngăn triều|0 0 1 0
pair|ngũ ,|2 0 0 0
pair|ngũ đạt|25 0 0 0
pair|ngư dân|0 0 1 -18
pair|ngư nghiệp|12 14 -3 38
pair|người #|21 0 -7 -2
pair|người (|29 -6 0 0
pair|người ,|0 0 0 1
pair|người /|10 0 -1 8
pair|người biết|-19 -7 0 -1
pair|người buôn|1 0 0 9
pair|người bệnh|0 0 0 1
pair|người bị|34 -28 0 -28
pair|người bỏ|0 -10 10 0
pair|người cao|0 7 0 -28
pair|người chưa|-12 17 0 7
pair|người chạy|-14 17 0 -10
pair|người chết|19 -14 0 0
pair|người có|3 0 0 4
pair|người dân|3 0 0 0
pair|người dự|0 0 -6 0
pair|người già|24 -12 0 12
pair|người kinh|0 0 0 -10
pair|người làm|0 0 2 -26
pair|người nghe|0 1 0 18
pair|người nghiện|-33 -32 0 -7
pair|người nghèo|2 0 9 0
pair|người nuôi|2 0 0 46
pair|người nộp|-4 17 0 -11
pair|người phát|0 -4 -1 -47
pair|người rành|0 0 0 -9
pair|người sau|-4 0 17 13
pair|người trồng|28 2 0 -1
pair|người từ|34 0 8 -48
pair|người và|19 0 0 18
pair|người đi|30 0 12 15
pair|người được|24 1 0 -10
pair|người đứng|0 0 18 -47
pair|ngược lại|-2 -8 0 0
pair|ngạch lần|0 0 0 12
pair|ngạch xuất|-1 0 0 2
pair|ngại công|0 0 0 10
pair|ngại va|0 0 0 1
pair|ngập úng|0 3 0 0
pair|ngọt mùa|0 12 0 0
pair|ngổn ngang|0 1 0 0
pair|ngừa đình|0 0 12 12
pair|ngừng hoạt|12 0 0 0
pair|nhanh tiến|0 0 4 0
pair|nhau khá|-10 12 0 -2
pair|nhiên vật|-8 -13 0 -9
pair|nhiên án|-13 36 0 0
pair|nhiều (|-10 13 0 -36
pair|nhiều chuyển|59 0 0 0
pair|nhiều chỉ|-47 -21 0 -9
pair|nhiều công|0 1 0 -14
pair|nhiều cơ|0 10 0 -22
pair|nhiều cố|0 14 0 -1
pair|nhiều hơn|0 0 0 -1
pair|nhiều hộ|-10 6 0 0
pair|nhiều hợp|0 1 0 0
pair|nhiều khó|0 19 0 -1
pair|nhiều lần|0 0 0 8
pair|nhiều người|11 5 0 18
pair|nhiều nhất|24 -36 0 -18
pair|nhiều nên|36 12 0 -32
pair|nhiều năm|38 -13 0 -7
pair|nhiều nơi|0 0 0 -24
pair|nhiều tháng|-2 25 0 14
pair|nhiều tuyến|0 0 0 -35
pair|nhiều việc|0 -37 0 0
pair|nhiều xã|0 0 0 -3
pair|nhiều ở|0 10 0 20
pair|nhiễm mặn|0 0 0 21
pair|nhiễm phèn|0 12 0 0
pair|nhiệm của|0 -22 0 -7
pair|nhiệm người|0 0 31 -53
pair|nhiệm thường|0 -12 30 0
pair|nhiệm trước|0 -1 11 31
pair|nhiệm trực|0 0 24 0
pair|nhiệm tập|0 0 0 14
pair|nhiệm từng|0 0 0 9
pair|nhiệm về|0 0 10 -4
pair|nhiệm vụ|0 0 0 1
pair|nhu cầu|-1 16 0 -4
pair|nhum khóa|0 0 -12 0
pair|nhà "|16 -7 -2 7
pair|nhà cho|19 0 -36 23
pair|nhà chùa|0 0 0 -8
pair|nhà cung|0 8 5 -3
pair|nhà còn|0 0 9 0
pair|nhà công|0 7 -1 -1
pair|nhà dột|0 0 -2 11
pair|nhà làm|12 10 0 -5
pair|nhà máy|0 7 0 40
pair|nhà mạng|0 0 0 30
pair|nhà mới|0 0 0 18
pair|nhà sai|0 -4 6 0
pair|nhà sát|-13 0 23 26
pair|nhà thầu|0 0 13 0
pair|nhà trường|0 0 10 0
pair|nhà trọ|0 31 0 0
pair|nhà tình|18 0 0 14
pair|nhà tạm|24 1 0 -11
pair|nhà văn|0 0 33 4
pair|nhà vườn|2 0 0 50
pair|nhà vận|0 0 37 4
pair|nhà xây|0 18 0 -25
pair|nhà xưởng|0 4 0 -16
pair|nhà đại|-10 0 27 1
pair|nhà đầu|0 40 0 25
pair|nhà ở|14 0 16 -33
pair|nhánh văn|0 0 0 19
pair|nhâm dần|0 -7 8 0
pair|nhân #|-7 10 0 15
pair|nhân chính|-15 29 0 -29
pair|nhân cơ|0 0 0 19
pair|nhân là|-1 -47 -1 1
pair|nhân lực|-23 -3 0 1
pair|nhân mở|0 0 10 0
pair|nhân ra|1 0 0 0
pair|nhân rộng|0 0 34 -19
pair|nhân sự|0 0 0 16
pair|nhân trước|-9 -12 -15 0
pair|nhân viên|0 1 0 0
pair|nhân và|0 0 9 13
pair|nhân ở|-21 -35 0 -37
pair|nhìn chung|37 0 0 0
pair|nhìn lại|0 0 0 -1
pair|nhìn nhận|-1 -1 0 0
pair|nhìn thẳng|0 -26 0 0
pair|nhìn vào|-1 -34 -9 0
pair|nhích #|48 0 0 0
pair|nhích lên|6 7 0 0
pair|nhích thêm|-33 -1 0 -28
pair|nhóm #|-8 -5 0 0
pair|nhóm dẫn|1 0 0 26
pair|nhóm tin|0 0 0 6
pair|nhóm trẻ|0 0 30 0
pair|nhóm zalo|0 0 35 7
pair|như cho|-13 14 0 4
pair|như mong|0 12 0 -1
pair|như trên|0 0 -13 0
pair|như vậy|37 11 0 -34
pair|nhưng bỏ|0 0 0 13
pair|nhưng chi|0 20 0 -7
pair|nhưng chất|0 1 0 -13
pair|nhưng diện|0 1 0 26
pair|nhưng khoảng|-10 12 0 -2
pair|nhưng không|0 -22 -22 20
pair|nhưng kết|0 0 0 22
pair|nhưng nhờ|-40 -10 0 -5
pair|nhưng phần|0 0 0 -7
pair|nhưng số|0 10 0 -13
pair|nhượng lén|0 0 0 -6
pair|nhấn mạnh|-17 0 -8 -29
pair|nhất #|-5 0 5 -7
pair|nhất cuối|0 0 2 -2
pair|nhất là|1 -9 0 13
pair|nhất một|20 -1 1 28
pair|nhất ngày|0 0 2 47
pair|nhất nhận|-16 0 0 0
pair|nhất năm|0 0 20 -33
pair|nhất trong|8 -30 -1 21
pair|nhất trí|-20 -1 -56 0
pair|nhất từ|-1 -2 0 2
pair|nhầm lẫn|14 -12 0 16
pair|nhận "|0 1 0 24
pair|nhận #|0 0 0 1
pair|nhận ,|0 0 0 -25
pair|nhận cấp|0 0 0 -20
pair|nhận giúp|-4 0 17 13
pair|nhận hết|0 8 0 0
pair|nhận mới|-15 -5 0 0
pair|nhận nỗ|-2 0 -13 0
pair|nhận qsdđ|18 -6 0 1
pair|nhận quyền|-5 0 38 16
pair|nhận sự|-12 22 -2 0
pair|nhận thêm|1 19 0 -24
pair|nhận thấy|28 -23 0 -11
pair|nhận thức|0 10 0 13
pair|nhận tin|22 0 0 -12
pair|nhận tiền|-26 0 0 -25
pair|nhận xã|0 0 16 0
pair|nhận đăng|0 0 0 -9
pair|nhận được|0 -3 31 0
pair|nhận đạt|70 0 0 -10
pair|nhận định|-31 0 0 0
pair|nhận đỡ|0 0 0 -8
pair|nhận đủ|0 0 3 18
pair|nhập ba|-19 -1 -1 0
pair|nhập bình|14 0 -18 6
pair|nhập chập|0 0 0 28
pair|nhập không|0 12 0 1
pair|nhập khẩu|-1 -16 0 0
pair|nhập lại|0 31 0 -3
pair|nhập ngũ|21 0 0 0
pair|nhập đi|0 27 0 -17
pair|nhập đầu|0 0 0 -1
pair|nhật tiến|0 0 2 8
pair|nhắc các|0 0 50 0
pair|nhắc nhiều|0 -24 -3 0
pair|nhẹ #|0 0 0 -5
pair|nhẹ cân|-3 -4 0 13
pair|nhếch nhác|0 0 0 -31
pair|nhỉnh hơn|6 0 0 -1
pair|nhịp bình|0 0 0 11
pair|nhịp tăng|-20 0 -17 -17
pair|nhọn thuộc|-10 -7 0 -4
pair|nhỏ giọt|0 5 0 -39
pair|nhỏ lẻ|0 0 0 44
pair|nhổ bỏ|0 0 40 -1
pair|nhờ cả|-16 -9 0 -7
pair|nhờ nhà|0 23 -18 31
pair|nhờ trường|0 -9 9 13
pair|nhờ vậy|-22 0 0 -34
pair|nhờ điện|23 0 0 0
pair|nhở #|0 0 0 4
pair|nhứt #|0 0 0 7
pair|những hạn|0 -28 0 0
pair|những mặt|-22 -27 0 0
pair|những ngày|-17 -4 0 0
pair|những năm|-14 25 0 14
pair|những việc|-1 -8 -2 0
pair|những điều|1 -32 -12 5
pair|những điểm|0 -24 0 0
pair|nhựa hóa|21 0 -5 0
pair|ninh bình|0 0 0 30
pair|ninh chính|5 0 21 0
pair|ninh giữ|30 0 0 40
pair|ninh hòa|-26 -19 0 -12
pair|ninh nông|2 0 0 -45
pair|ninh trật|4 0 49 -4
pair|niê -|-3 0 0 0
pair|niêm yết|0 0 0 -29
pair|niên lên|3 0 0 0
pair|niên nhập|25 0 0 0
pair|niên nòng|0 0 0 6
pair|niên theo|-1 0 6 7
pair|niên tụ|0 2 0 0
pair|niên vụ|24 35 -1 -2
pair|niên xã|-1 26 0 37
pair|niên độ|0 0 22 14
pair|nn &|-2 0 -1 0
pair|nn lập|0 0 28 0
pair|nn và|-6 0 0 -5
pair|non ,|-10 19 0 -9
pair|non long|0 0 1 0
pair|non sau|0 0 6 0
pair|non thới|0 8 0 0
pair|nq #|31 0 0 1
pair|nq -|0 0 1 0
pair|nq /|0 0 16 0
pair|nsnn #|3 0 -11 -8
pair|nsnn trên|10 0 0 0
pair|ntm kiểu|-34 -4 -3 0
pair|nung sơ|0 0 -13 0
pair|nuôi #|0 0 0 -10
pair|nuôi trồng|-17 0 0 0
pair|nuôi tôm|0 -20 0 4
pair|nuôi và|0 0 0 19
pair|nào buông|0 -6 9 25
pair|nào cho|0 17 0 0
pair|nào chậm|0 0 17 -19
pair|nào còn|0 -43 0 11
pair|nào cũng|-34 -23 9 1
pair|nào không|0 -8 14 19
pair|nào ngoài|0 0 6 16
pair|nào nêu|0 0 -13 0
pair|nào thiếu|46 0 0 0
pair|nào tòa|0 0 0 14
pair|nào đạt|0 -14 -17 0
pair|này )|0 -14 -17 0
pair|này có|-9 0 -8 0
pair|này là|0 0 0 22
pair|này năm|0 -11 -13 0
pair|này vào|0 0 30 9
pair|này và|0 -2 9 15
pair|này được|0 0 -38 0
pair|nát theo|6 0 0 -1
pair|nâm nung|0 0 -13 0
pair|nâng cao|0 0 18 0
pair|nâng chất|0 0 -7 -6
pair|nâng cấp|12 -16 36 -35
pair|nâng lên|46 0 0 -49
pair|nâng thù|0 0 15 -2
pair|nâng tổng|0 0 0 20
pair|nâng tỷ|0 0 0 30
pair|né tránh|0 -4 0 0
pair|né việc|-4 0 7 0
pair|nên chậm|0 0 0 -2
pair|nên chọn|0 0 11 0
pair|nên việc|18 0 0 -23
pair|nêu thẳng|-5 0 0 0
pair|nêu trên|0 -11 0 0
pair|nêu tên|0 -23 -5 4
pair|nêu tại|0 -9 0 14
pair|nò sáo|10 0 0 0
pair|nòng cốt|0 0 6 -25
pair|nói chuyện|1 0 0 0
pair|nói chưa|0 0 0 36
pair|nói không|14 -13 -15 -28
pair|nói thẳng|0 -23 -7 -12
pair|nói trên|0 0 1 0
pair|nói vậy|-28 0 0 0
pair|nói được|0 0 0 -10
pair|nói đều|0 0 0 9
pair|nóng lên|-2 -7 0 1
pair|nông ,|7 0 0 14
pair|nông -|-20 0 -1 10
pair|nông dân|0 3 0 0
pair|nông lâm|0 0 5 0
pair|nông nghiệp|-1 0 0 -1
pair|nông sản|0 20 0 -2
pair|nông thôn|5 0 0 -1
pair|núi hồng|21 0 0 0
pair|núp bóng|0 2 0 0
pair|nút thắt|0 0 1 0
pair|năm #|-1 0 0 0
pair|năm (|1 0 1 -36
pair|năm )|23 -2 0 0
pair|năm ,|18 -25 0 43
pair|năm chưa|0 0 0 16
pair|năm cà|0 -1 0 0
pair|năm có|-40 0 0 0
pair|năm của|0 0 13 24
pair|năm học|3 0 16 -24
pair|năm hội|0 0 -2 0
pair|năm không|0 1 0 3
pair|năm liền|-4 9 0 45
pair|năm là|-39 -20 -37 0
pair|năm nay|0 0 -1 0
pair|năm ngoái|12 1 0 -4
pair|năm nào|0 -14 -17 0
pair|năm qua|-4 0 0 0
pair|năm rồi|27 -11 0 -25
pair|năm sau|0 0 1 3
pair|năm thứ|-5 0 0 8
pair|năm trên|0 0 20 -2
pair|năm trước|25 0 0 0
pair|năm trở|45 0 0 -18
pair|năm tăng|-32 0 -12 -18
pair|năm tại|0 0 0 -10
pair|năm tới|0 0 18 0
pair|năm và|-9 -1 -16 -25
pair|năm vận|0 0 -7 0
pair|năm đạt|0 0 -5 0
pair|năm đầu|-11 -1 -1 0
pair|năm ước|24 -11 -5 0
pair|năng (|0 0 0 15
pair|năng biển|-9 10 0 7
pair|năng giải|0 0 0 1
pair|năng không|0 0 0 -65
pair|năng lực|-2 -12 -17 0
pair|năng số|0 22 2 0
pair|năng thực|13 0 0 34
pair|năng vốn|-9 -12 -15 0
pair|nđ -|2 0 0 0
pair|nơi )|0 1 0 0
pair|nơi còn|0 1 0 0
pair|nơi có|11 0 10 -24
pair|nơi giải|0 33 0 0
pair|nơi gượng|0 4 0 -19
pair|nơi không|0 0 0 31
pair|nơi làm|0 11 0 0
pair|nơi nào|0 0 13 -7
pair|nơi phối|0 0 -10 0
pair|nơi vẫn|0 33 0 -11
pair|nương không|0 0 0 5
pair|nương mất|-1 10 0 0
pair|nước #|-17 0 -1 -48
pair|nước chi|-1 -7 0 -3
pair|nước còn|0 0 0 26
pair|nước của|0 0 3 7
pair|nước giếng|0 0 7 0
pair|nước hai|0 0 0 13
pair|nước hơn|11 -2 0 0
pair|nước hồ|0 0 14 -36
pair|nước hợp|-15 0 -16 0
pair|nước khu|0 0 5 -2
pair|nước máy|35 -12 0 -58
pair|nước nga|0 0 2 0
pair|nước ngoài|33 0 0 0
pair|nước ngọt|0 10 0 0
pair|nước rút|-20 -10 -12 0
pair|nước sinh|0 1 -9 -32
pair|nước sơn|0 0 -3 0
pair|nước sạch|-2 17 0 -13
pair|nước thải|0 46 0 0
pair|nước trong|17 -5 0 27
pair|nước trung|0 9 0 -5
pair|nước trên|0 0 0 1
pair|nước tưới|0 12 45 37
pair|nước tỉnh|0 0 14 0
pair|nước từ|34 0 0 3
pair|nước và|-2 4 0 0
pair|nước ước|-20 -3 0 -31
pair|nại còn|0 0 0 37
pair|nạn giao|19 1 -1 0
pair|nạo vét|0 0 18 -2
pair|nạp #|7 0 0 2
pair|nạp mới|0 0 -25 -4
pair|nạp thêm|-48 0 -1 -22
pair|nạp được|0 23 0 1
pair|nạp đảng|-19 0 29 33
pair|nắm chắc|0 0 11 -44
pair|nắm dư|0 0 27 -1
pair|nắm tình|0 6 0 6
pair|nằm bờ|0 -9 0 -4
pair|nằm chờ|-30 -31 0 -4
pair|nằm trên|0 16 0 0
pair|nằm ở|-14 -18 0 0
pair|nặng mà|0 0 0 23
pair|nặng nề|9 0 0 0
pair|nẹt pô|0 18 0 0
pair|nếp #|0 0 0 26
pair|nếu không|0 -5 7 0
pair|nếu trừ|0 20 0 0
pair|nếu để|0 -9 17 0
pair|nền kinh|0 31 0 24
pair|nền nếp|23 0 0 0
pair|nền tảng|0 0 2 0
pair|nể nang|0 9 0 8
pair|nối cao|19 0 -12 -16
pair|nối dài|-3 24 0 -15
pair|nối mạng|7 0 -1 0
pair|nối nước|0 0 2 0
pair|nối trực|0 0 0 15
pair|nồng độ|0 0 0 -4
pair|nổi #|-1 31 0 0
pair|nổi bật|-53 0 0 -34
pair|nổi lên|-1 -1 0 -7
pair|nỗ lực|-27 0 0 11
pair|nỗi lo|0 -29 -13 -33
pair|nội bộ|17 -1 0 0
pair|nội thị|-8 10 0 0
pair|nội vụ|0 0 22 2
pair|nội ô|0 0 1 -13
pair|nội địa|0 0 0 1
pair|nội đồng|-1 0 2 0
pair|nộp báo|0 0 5 -33
pair|nộp bù|0 0 4 0
pair|nộp hồ|28 5 34 46
pair|nộp ngân|34 0 0 -60
pair|nộp thuế|10 -1 23 -4
pair|nộp trực|0 5 0 0
pair|nợ #|2 -1 0 0
pair|nợ dưới|0 -15 -27 0
pair|nợ lương|18 0 0 -47
pair|nợ phụ|0 0 4 0
pair|nợ thuế|1 9 8 -8
pair|nợ từng|0 0 13 -10
pair|nợ xây|0 0 13 0
pair|nợ đất|-2 0 8 14
pair|nửa chặng|-26 0 -2 -7
pair|nửa cuối|0 0 -22 0
pair|nửa năm|0 0 -1 -1
pair|nửa số|0 13 0 21
pair|nửa tháng|0 14 0 -13
pair|nửa đầu|0 0 7 2
pair|nữ dưới|0 1 0 -23
pair|nữ nhận|-4 0 17 13
pair|nữ năm|-3 0 -9 0
pair|nữ quần|0 17 0 0
pair|nữ trẻ|0 1 0 -23
pair|nữa là|-1 1 0 0
pair|ocop #|39 0 0 28
pair|ocop được|34 -3 0 -61
pair|pci tụt|0 11 0 0
pair|pha về|-9 0 10 0
pair|phan thị|0 0 -24 0
pair|phi nông|0 0 2 7
pair|phiên chợ|10 0 0 0
pair|phiên thứ|0 0 -2 0
pair|phiên tòa|-2 15 5 -5
pair|phiếu chính|-17 23 0 21
pair|phong -|0 0 5 0
pair|phong cốc|0 -1 -9 0
pair|phong thiếu|0 0 0 3
pair|phong trào|24 0 0 -5
pair|phong tục|0 0 11 8
pair|phun hóa|0 0 29 -6
pair|phàn nàn|0 11 0 -17
pair|phá #|14 -1 0 0
pair|phá giảm|39 -20 0 -10
pair|phá rừng|1 0 1 -4
pair|phá tam|10 0 0 0
pair|phá vỡ|-1 9 0 0
pair|phá án|9 -1 -3 30
pair|pháp hình|-1 0 -5 1
pair|pháp lệnh|22 0 0 -26
pair|pháp quý|0 0 -1 -2
pair|phát #|0 0 10 16
pair|phát biểu|-1 0 -15 0
pair|phát cao|-26 35 0 -14
pair|phát hiện|-1 18 0 0
pair|phát hành|0 0 0 -34
pair|phát ngôn|0 0 3 -20
pair|phát rừng|-1 10 0 0
pair|phát sinh|4 0 0 -7
pair|phát sóng|0 0 0 22
pair|phát ổn|18 -3 0 37
pair|phát ở|0 0 0 46
pair|phân bón|-29 1 0 24
pair|phân công|8 0 -1 2
pair|phân cấp|4 27 0 0
pair|phân khai|0 9 -6 0
pair|phân khu|0 0 16 12
pair|phân lô|0 9 0 0
pair|phân tán|40 -27 0 6
pair|phân urê|0 10 0 2
pair|phép bán|0 0 0 10
pair|phép còn|0 -4 6 0
pair|phép mỏ|0 0 16 0
pair|phép trên|20 -22 0 23
pair|phép ven|0 14 0 1
pair|phép xây|49 1 0 0
pair|phê #|-23 0 0 -11
pair|phê ,|8 0 0 0
pair|phê bình|0 0 2 0
pair|phê bị|0 0 0 7
pair|phê chiếm|0 0 0 31
pair|phê duyệt|0 0 1 0
pair|phê tái|7 0 0 0
pair|phê với|0 -1 10 14
pair|phí #|-12 18 -10 7
pair|phí ,|-7 38 0 -7
pair|phí bảo|1 17 0 0
pair|phí cho|17 -1 0 -10
pair|phí công|0 0 0 24
pair|phí giảm|0 21 0 9
pair|phí không|0 0 0 -9
pair|phí qua|0 0 1 0
pair|phí số|0 0 18 -15
pair|phí trước|-20 0 0 16
pair|phí vệ|1 2 0 -22
pair|phía bạn|0 4 0 0
pair|phía bắc|-26 0 -16 0
pair|phòng -|-1 0 -7 -1
pair|phòng bệnh|5 0 1 0
pair|phòng chuyên|31 0 -10 24
pair|phòng cháy|0 0 28 0
pair|phòng chống|1 17 0 1
pair|phòng dân|0 -27 0 0
pair|phòng dịch|0 0 0 22
pair|phòng gd|-11 0 0 5
pair|phòng giáo|0 0 5 0
pair|phòng huyện|0 0 11 1
pair|phòng hđnd|0 0 2 0
pair|phòng học|44 7 0 0
pair|phòng họp|-1 0 0 -6
pair|phòng hộ|-9 20 0 0
pair|phòng kinh|0 0 1 0
pair|phòng kế|0 0 6 0
pair|phòng kỹ|0 0 6 0
pair|phòng lao|0 0 3 0
pair|phòng lý|0 0 12 0
pair|phòng mà|20 0 0 -7
pair|phòng mới|0 0 1 2
pair|phòng ngừa|0 0 11 12
pair|phòng nn|-2 0 37 0
pair|phòng nào|0 0 4 0
pair|phòng nêu|0 0 19 23
pair|phòng nông|0 -8 -1 -1
pair|phòng nội|0 0 4 16
pair|phòng phun|0 0 26 -15
pair|phòng quản|0 0 -23 0
pair|phòng tham|0 0 26 1
pair|phòng thành|0 0 7 16
pair|phòng thông|0 0 -14 -1
pair|phòng thủ|16 0 0 17
pair|phòng tn|0 0 2 0
pair|phòng tài|0 0 14 -1
pair|phòng tư|0 0 52 0
pair|phòng ubnd|0 0 0 -13
pair|phòng văn|0 0 0 -1
pair|phòng y|0 0 5 0
pair|phòng đăng|5 -5 0 17
pair|phòng được|10 0 0 0
pair|phòng đảng|0 0 18 0
pair|phòng đợt|43 0 0 -33
pair|phó bí|0 0 -4 -2
pair|phóng mặt|5 0 -2 1
pair|phú -|15 -21 0 25
pair|phú lương|0 0 -4 0
pair|phú thọ|0 0 -1 0
pair|phú tân|0 0 -17 0
pair|phú xuân|16 0 0 0
pair|phú yên|8 0 0 0
pair|phúc an|0 -7 0 0
pair|phúc thẩm|3 0 0 -11
pair|phương #|23 0 0 -12
pair|phương châm|1 -1 24 -1
pair|phương có|0 0 -14 0
pair|phương hướng|0 0 -1 1
pair|phương quy|26 0 0 0
pair|phương số|0 0 1 0
pair|phương tiện|-22 32 20 7
pair|phương án|0 0 25 42
pair|phương đã|46 0 0 -21
pair|phước dinh|0 0 11 0
pair|phước lộc|-31 0 0 0
pair|phước vinh|-10 0 0 0
pair|phường #|27 0 9 -1
pair|phường )|0 0 0 -2
pair|phường ,|16 -15 0 53
pair|phường ;|-9 9 0 -9
pair|phường an|0 0 0 14
pair|phường bình|0 -2 0 0
pair|phường bắc|0 9 0 0
pair|phường châu|0 0 0 -1
pair|phường chủ|0 0 20 0
pair|phường còn|0 25 0 0
pair|phường có|-19 0 0 -18
pair|phường cùng|-1 0 4 0
pair|phường cũ|5 0 0 0
pair|phường duy|-2 0 6 17
pair|phường giao|0 0 6 1
pair|phường giám|0 0 35 0
pair|phường hoàn|24 0 22 -38
pair|phường hòa|1 0 0 -26
pair|phường kim|-3 0 -19 0
pair|phường kiến|0 0 5 -1
pair|phường lãm|1 -4 0 0
pair|phường lần|0 0 5 -3
pair|phường mới|0 1 0 0
pair|phường mở|1 0 0 31
pair|phường ninh|0 2 0 -2
pair|phường nào|0 -6 9 25
pair|phường phong|0 0 -8 0
pair|phường phố|-18 0 -11 0
pair|phường thành|20 0 0 15
pair|phường thông|0 0 13 -14
pair|phường thới|14 0 0 0
pair|phường tân|4 -2 0 8
pair|phường và|-1 0 -1 -1
pair|phường văn|0 3 7 1
pair|phường xuân|-20 -7 -27 0
pair|phường xử|-1 0 46 0
pair|phường đi|15 0 0 0
pair|phường đã|0 0 0 -5
pair|phường đó|0 0 8 25
pair|phường đồng|-2 3 5 -6
pair|phạm #|10 0 0 -6
pair|phạm (|7 0 0 -3
pair|phạm mua|0 0 0 10
pair|phạm pháp|-1 0 -5 1
pair|phạm thu|0 0 -2 0
pair|phạm trật|1 9 0 0
pair|phạm tội|16 0 0 0
pair|phạm về|28 -13 -2 0
pair|phạm đình|0 -1 15 -22
pair|phạm đất|0 0 1 0
pair|phạm đối|0 0 22 0
pair|phạt #|0 -1 0 -29
pair|phạt hợp|0 0 2 0
pair|phạt nguội|0 0 9 0
pair|phải chạy|0 0 0 49
pair|phải chờ|0 1 0 14
pair|phải có|0 -14 26 16
pair|phải công|0 0 1 0
pair|phải cưỡng|0 0 0 2
pair|phải cắt|0 0 9 -31
pair|phải giãn|0 -27 -1 -10
pair|phải gửi|-17 20 -7 15
pair|phải học|0 3 0 19
pair|phải làm|-1 0 -38 0
pair|phải mua|0 0 0 19
pair|phải nghiêm|0 -18 -2 0
pair|phải nhập|0 5 0 54
pair|phải nói|0 -19 0 -11
pair|phải thu|0 0 0 27
pair|phải thực|0 -10 10 0
pair|phải trả|0 0 0 -48
pair|phải xong|-18 0 43 13
pair|phải xử|0 0 20 -33
pair|phải điều|0 0 3 0
pair|phải đạt|-1 -8 -9 0
pair|phản biện|-7 0 0 0
pair|phản ánh|0 0 -8 0
pair|phấn đấu|-1 0 8 -5
pair|phần a|-2 0 0 0
pair|phần ba|0 19 0 -13
pair|phần c|0 -2 0 0
pair|phần còn|0 11 -10 27
pair|phần lớn|-10 28 -1 0
pair|phần mềm|0 0 0 -15
pair|phần nhiều|-3 19 0 44
pair|phần quà|13 0 -4 -42
pair|phần thu|3 0 10 5
pair|phần trăm|1 -11 0 -1
pair|phần việc|0 0 -19 0
pair|phần đông|-20 22 0 -16
pair|phẩm #|1 -7 0 -1
pair|phẩm bằng|-1 20 0 22
pair|phẩm chủ|-1 0 0 0
pair|phẩm còn|0 16 0 0
pair|phẩm ocop|-4 0 0 18
pair|phẩm trong|22 0 0 -5
pair|phẩm trên|48 10 0 0
pair|phận cán|0 0 0 -59
pair|phận kế|0 0 15 16
pair|phận nhân|0 1 0 0
pair|phố #|-32 0 0 0
pair|phố (|0 53 0 -56
pair|phố )|0 0 8 0
pair|phố cát|0 0 7 11
pair|phố còn|4 -25 0 0
pair|phố có|7 -5 1 19
pair|phố cần|0 0 -18 0
pair|phố cổ|0 0 0 -31
pair|phố dự|-18 -7 -20 0
pair|phố ghi|-25 0 0 -5
pair|phố giao|-3 0 0 42
pair|phố hiến|-18 0 -11 0
pair|phố hạ|-10 0 21 -1
pair|phố khóa|16 0 0 28
pair|phố không|0 0 0 20
pair|phố lê|0 13 0 0
pair|phố nguyễn|0 0 -4 0
pair|phố sáng|-18 -9 0 -15
pair|phố số|0 26 0 0
pair|phố thường|0 0 14 26
pair|phố trong|0 0 7 11
pair|phố và|-1 0 1 -1
pair|phố văn|0 0 0 29
pair|phố vận|-1 0 63 0
pair|phố với|31 0 0 -8
pair|phố để|-8 0 20 0
pair|phố ẩm|2 0 0 0
pair|phổ biến|0 3 -1 1
pair|phổ cập|12 0 0 -9
pair|phổ thông|9 0 0 -20
pair|phổ yên|0 17 0 0
pair|phụ cấp|0 12 -8 1
pair|phụ huynh|0 0 0 34
pair|phụ lục|0 6 0 0
pair|phụ nữ|0 1 0 0
pair|phụ trách|3 0 -1 7
pair|phụ trợ|20 -4 1 -34
pair|phụ đạo|0 -9 17 0
pair|phục #|9 0 0 -11
pair|phục dựng|6 0 46 -38
pair|phục hoặc|0 -9 0 0
pair|phục hạn|0 0 -1 0
pair|phục hồi|-1 0 -4 20
pair|phục vụ|3 0 -1 0
pair|phủ #|30 0 0 1
pair|phủ bhyt|2 0 0 -6
pair|phủ kín|21 0 0 0
pair|phủ rừng|-22 -16 -16 -28
pair|phủ và|-19 -14 -10 -12
pair|phủ về|0 0 0 -23
pair|phủ được|14 11 0 60
pair|phức tạp|0 11 0 -17
pair|ptnt chủ|0 0 22 0
pair|ptnt cùng|-2 0 -6 0
pair|qh14 của|0 0 30 0
pair|qh15 ngày|0 0 -9 0
pair|qlda đtxd|0 0 -6 0
pair|qp -|-3 0 0 0
pair|qpan không|0 0 0 4
pair|qsdđ ,|21 -7 0 -6
pair|qua #|7 0 -9 0
pair|qua ba|0 -2 -15 -56
pair|qua biên|0 0 -24 17
pair|qua báo|-15 0 0 0
pair|qua camera|0 0 46 -11
pair|qua các|0 2 -1 0
pair|qua cửa|10 30 0 -3
pair|qua giám|-17 18 0 -20
pair|qua giá|18 0 0 0
pair|qua huyện|14 0 0 -12
pair|qua hợp|9 0 0 -9
pair|qua kho|4 0 0 -32
pair|qua kiểm|-44 9 -1 0
pair|qua loa|-1 16 0 -19
pair|qua mạng|1 23 0 -2
pair|qua mấy|-1 15 0 0
pair|qua nghị|0 0 26 0
pair|qua ngày|-23 -12 -37 -12
pair|qua nhiều|0 0 0 35
pair|qua nổi|-1 23 0 0
pair|qua thanh|6 7 0 0
pair|qua thôn|0 0 0 -31
pair|qua thăm|-22 -2 0 0
pair|qua tài|22 -2 0 0
pair|qua xóm|-6 25 0 0
pair|qua đào|0 0 -6 30
pair|qua đêm|0 44 0 -49
pair|qua đó|0 0 0 58
pair|qua đẩy|0 1 2 5
pair|quan (|0 0 17 0
pair|quan ,|-18 0 -12 -54
pair|quan biết|0 0 -36 0
pair|quan chưa|0 0 0 7
pair|quan hóa|-19 0 0 0
pair|quan hệ|5 0 -5 9
pair|quan mới|-1 12 -1 0
pair|quan nhà|-8 12 0 0
pair|quan nộp|0 -1 5 0
pair|quan phản|0 8 -6 2
pair|quan trong|0 8 0 5
pair|quan trung|0 0 0 24
pair|quan tâm|-23 -14 1 -33
pair|quang cơ|0 20 13 0
pair|quang uy|0 0 10 -12
pair|quanh chợ|0 0 0 -3
pair|quanh samsung|0 18 0 0
pair|quen biết|0 0 0 8
pair|quy chuẩn|-15 0 -11 0
pair|quy chế|0 0 7 0
pair|quy hoạch|0 0 6 -12
pair|quy mô|30 4 0 0
pair|quy thóc|1 0 -3 -27
pair|quy trình|0 0 19 0
pair|quy định|12 0 0 0
pair|quy đổi|6 0 0 0
pair|quy ước|0 0 0 11
pair|quyết #|0 0 1 -3
pair|quyết (|3 0 0 2
pair|quyết cho|-30 -8 0 -1
pair|quyết chuyên|5 16 0 0
pair|quyết có|0 0 -21 -5
pair|quyết dứt|0 0 0 2
pair|quyết hđnd|61 0 0 57
pair|quyết hội|-9 27 -4 30
pair|quyết khiếu|0 0 0 -21
pair|quyết không|0 -2 25 14
pair|quyết liệt|0 0 18 33
pair|quyết này|0 0 -9 0
pair|quyết số|0 0 1 0
pair|quyết thu|0 -8 10 10
pair|quyết thủ|0 0 0 28
pair|quyết toán|0 23 0 0
pair|quyết trung|-21 0 28 -1
pair|quyết trực|-18 -5 -27 0
pair|quyết tâm|-28 -10 9 0
pair|quyết việc|3 2 -3 -48
pair|quyết về|0 0 -4 22
pair|quyết xong|13 -1 0 24
pair|quyết đã|0 0 1 0
pair|quyết đình|0 0 0 30
pair|quyết đúng|-13 0 0 1
pair|quyết đơn|-1 18 7 2
pair|quyết được|2 -7 -5 0
pair|quyết định|-2 1 0 -3
pair|quyền #|4 0 0 0
pair|quyền ,|0 61 0 0
pair|quyền hai|35 0 0 0
pair|quyền sử|0 0 25 4
pair|quyền từ|4 -3 0 -4
pair|quyền địa|-3 0 0 0
pair|quà #|16 0 -9 2
pair|quà cho|11 0 -5 -57
pair|quà tết|12 0 0 5
pair|quá #|1 0 0 0
pair|quá hạn|11 1 0 0
pair|quá hẹn|0 40 0 -19
pair|quá một|0 9 0 6
pair|quá nửa|1 26 -14 38
pair|quá thời|0 10 0 -7
pair|quá tải|0 0 0 26
pair|quán "|-10 51 0 -18
pair|quán triệt|12 0 -25 -6
pair|quát năm|-1 -1 -1 0
pair|quân #|0 0 0 -19
pair|quân cho|-8 0 20 0
pair|quân chung|6 38 0 32
pair|quân các|0 -10 0 0
pair|quân cả|12 40 0 5
pair|quân dân|1 -18 0 16
pair|quân lương|59 0 0 42
pair|quân mỗi|0 -11 -13 0
pair|quân sự|0 0 0 -10
pair|quân tháo|29 0 0 0
pair|quân toàn|-16 23 0 -38
pair|quân từ|15 0 1 0
pair|quân được|8 -1 -1 10
pair|quân đạt|25 0 0 -6
pair|quân đầu|3 0 -8 37
pair|quân đợt|0 0 0 19
pair|quân đủ|43 0 0 -41
pair|quý #|-27 0 -18 0
pair|quý báo|0 0 16 17
pair|quý cuối|0 0 -1 0
pair|quý iii|0 1 0 0
pair|quý trước|1 8 0 8
pair|quý đầu|0 0 -17 0
pair|quả cho|0 -5 18 46
pair|quả chưa|0 3 0 26
pair|quả cả|0 -44 0 -17
pair|quả giám|0 0 -19 0
pair|quả giải|0 0 0 63
pair|quả gửi|0 0 4 14
pair|quả kiểm|0 0 -4 -4
pair|quả lĩnh|52 0 -27 -36
pair|quả ngoại|0 0 7 0
pair|quả như|0 0 -8 -1
pair|quả qua|9 0 0 0
pair|quả sang|0 0 1 -1
pair|quả thu|-28 -19 -42 -30
pair|quả tháng|-28 0 0 0
pair|quả thực|0 0 0 3
pair|quả trong|0 0 0 -36
pair|quả tốt|15 0 0 0
pair|quả đạt|0 0 0 26
pair|quản chặt|0 0 0 -5
pair|quản lý|0 0 -1 0
pair|quảng cáo|0 0 0 1
pair|quảng ngãi|0 0 -7 0
pair|quảng trạch|-10 -11 -4 -1
pair|quảng yên|0 0 0 24
pair|quần chúng|0 0 0 1
pair|quầy có|4 0 0 9
pair|quận #|0 1 0 1
pair|quận giao|0 -2 0 -1
pair|quận kiến|-4 0 0 0
pair|quận lần|0 0 -10 22
pair|quận phối|0 0 0 19
pair|quận ủy|-17 0 -10 -13
pair|quế khóa|0 0 -1 0
pair|quốc doanh|0 6 10 -2
pair|quốc gia|0 0 -1 -11
pair|quốc huy|0 0 24 -59
pair|quốc hội|0 0 9 0
pair|quốc khởi|0 0 -6 0
pair|quốc lộ|-2 11 1 -8
pair|quốc oai|0 -17 -8 0
pair|quốc phòng|-1 0 0 -19
pair|quốc tế|0 25 0 16
pair|quốc việt|0 0 0 3
pair|quốc và|-1 0 -2 0
pair|quỹ "|11 -1 1 -15
pair|quỹ cứu|0 29 0 -9
pair|quỹ phòng|0 35 -1 0
pair|quỹ qpan|0 0 0 4
pair|quỹ vì|0 0 15 0
pair|quỹ đất|-5 0 21 0
pair|qđ #|-14 0 0 -19
pair|qđ -|-17 1 0 3
pair|qđ /|0 0 1 -8
pair|qđi /|0 0 0 3
pair|ra #|1 3 0 -14
pair|ra (|0 7 0 0
pair|ra )|5 0 -2 7
pair|ra bước|9 -1 -1 -11
pair|ra cháy|7 -11 -6 -5
pair|ra cả|10 -10 0 11
pair|ra khỏi|-18 0 0 -1
pair|ra lớp|16 0 0 -1
pair|ra mất|23 -12 0 0
pair|ra nghị|0 1 12 0
pair|ra ngày|0 -26 -19 0
pair|ra những|0 -30 -1 0
pair|ra quân|-2 0 0 0
pair|ra sông|0 0 0 -18
pair|ra tại|-55 1 0 0
pair|ra đúng|29 0 0 0
pair|ra đảo|23 0 -31 0
pair|ra đến|35 0 0 0
pair|ra ở|-10 15 0 0
pair|rao vặt|0 12 0 0
pair|rau màu|-1 0 0 16
pair|rau má|48 0 1 -41
pair|riêng #|0 0 0 19
pair|riêng khách|0 0 0 39
pair|riêng phá|-1 9 0 0
pair|riêng sản|-7 30 0 0
pair|riêng thuế|3 15 0 28
pair|riêng tiền|-23 -13 0 -1
pair|riêng tín|0 2 0 0
pair|riêng với|0 -11 16 0
pair|riêng án|-13 -11 -13 -22
pair|riêng được|6 0 0 14
pair|ruộng hoang|0 30 0 0
pair|ruộng đất|-8 37 0 0
pair|rà hộ|0 3 6 -10
pair|rà lại|8 -1 17 -25
pair|rà nguồn|0 0 -1 -21
pair|rà soát|0 0 12 -1
pair|rà từng|0 0 10 43
pair|rành công|0 0 0 -9
pair|rác bãi|0 0 0 20
pair|rác sinh|-1 15 0 -34
pair|rác tân|0 1 0 -6
pair|rác tại|0 0 9 14
pair|rác tồn|0 53 0 -53
pair|rác ở|-32 -11 -2 -25
pair|rét hại|-34 -11 -10 -6
pair|rét đậm|-32 -7 0 0
pair|rò rỉ|0 0 0 24
pair|rô -|-8 0 20 0
pair|rông trên|0 0 0 5
pair|rõ "|4 -3 0 -4
pair|rõ người|-1 0 0 0
pair|rõ nét|0 5 -2 31
pair|rút #|56 -12 -6 34
pair|rút còn|23 -21 0 -2
pair|rút kinh|0 -9 0 0
pair|rút xuống|44 0 0 -49
pair|rút được|0 1 0 0
pair|răn đe|0 0 18 -11
pair|rơi vào|-1 2 0 21
pair|rườm rà|-4 27 0 19
pair|rạch bà|0 0 0 19
pair|rạch cái|0 0 1 0
pair|rạch giá|-35 25 1 -10
pair|rải rác|-12 -3 0 2
pair|rất nghiêm|-2 -1 -7 0
pair|rầy nâu|0 25 0 6
pair|rẫy mùa|-6 0 38 0
pair|rắn sinh|1 -4 -14 0
pair|rằng nguyên|-9 -12 -15 0
pair|rẻ như|-13 14 0 4
pair|rồi chấm|-1 -1 8 9
pair|rồi mà|0 26 -8 0
pair|rồi mới|0 0 15 0
pair|rồi để|-14 32 0 0
pair|rộng #|10 -6 0 18
pair|rộng )|-27 -1 -18 0
pair|rộng mô|0 0 15 0
pair|rộng ngày|-2 0 0 0
pair|rộng nhà|-8 0 13 -9
pair|rớt giá|0 16 0 32
pair|rớt liên|0 14 0 0
pair|rời rạc|0 0 0 2
pair|rừng #|11 0 -20 -26
pair|rừng ,|25 0 0 -26
pair|rừng bị|0 0 0 35
pair|rừng phòng|-9 20 0 0
pair|rừng trong|0 0 30 2
pair|rừng tràm|-8 0 0 0
pair|rừng trồng|33 0 0 -4
pair|rừng tại|0 1 0 0
pair|rừng được|-2 20 0 0
pair|sa pa|-11 12 16 3
pair|sa rương|0 0 13 0
pair|sa đéc|7 -9 0 -11
pair|sai chế|3 0 0 36
pair|sai mục|-10 19 0 -14
pair|sai phép|-15 15 0 0
pair|sai phạm|29 -12 -2 11
pair|sai quy|0 11 0 0
pair|sai sót|15 -17 -7 3
pair|sai thiết|10 -7 0 28
pair|samsung phổ|0 18 0 0
pair|san lấp|-20 18 0 8
pair|san ủi|0 0 0 10
pair|sang #|-20 -1 -29 -20
pair|sang cây|-8 -35 0 -1
pair|sang lào|-7 7 0 -15
pair|sang nhượng|0 0 0 -6
pair|sang nuôi|0 0 26 0
pair|sang năm|-27 0 0 -13
pair|sang quý|0 62 0 -17
pair|sao chép|0 12 -1 0
pair|sao phân|0 12 0 0
pair|sao trở|-1 17 0 0
pair|sao vàng|-58 -15 -35 0
pair|sau #|-4 0 -26 -12
pair|sau (|0 0 -9 20
pair|sau bão|22 -12 0 5
pair|sau bồi|0 0 6 0
pair|sau cai|-4 0 17 13
pair|sau cùng|0 0 -17 0
pair|sau dịch|19 0 0 16
pair|sau dồn|0 0 0 -17
pair|sau giám|0 31 0 0
pair|sau hợp|-51 -32 -10 12
pair|sau khi|-1 1 0 -1
pair|sau lũ|9 22 0 -12
pair|sau ra|0 0 0 28
pair|sau sáp|-38 -2 0 22
pair|sau sáu|-8 7 13 -32
pair|sau sắp|-15 3 3 12
pair|sau tết|0 0 7 -33
pair|sau đổi|-19 -1 7 0
pair|sau đợt|0 23 0 0
pair|sene dolta|0 0 1 0
pair|sinh #|-31 -2 0 -5
pair|sinh (|-19 20 0 -1
pair|sinh -|0 0 6 0
pair|sinh /|-25 27 0 -19
pair|sinh an|0 16 0 0
pair|sinh bỏ|-5 -11 -13 0
pair|sinh con|-3 23 0 -53
pair|sinh có|2 1 0 27
pair|sinh giáo|21 12 0 0
pair|sinh giỏi|18 0 0 6
pair|sinh hoạt|0 1 0 -9
pair|sinh học|0 0 0 20
pair|sinh khiếu|12 0 0 28
pair|sinh lên|17 0 0 28
pair|sinh môi|10 0 0 32
pair|sinh nợ|0 0 13 0
pair|sinh thêm|-1 5 0 4
pair|sinh trước|0 0 6 0
pair|sinh trở|-18 -7 -2 -30
pair|sinh tăng|0 7 0 0
pair|sinh vào|-2 4 0 0
pair|sinh vùng|0 29 0 -22
pair|sinh xã|6 0 1 -29
pair|sinh điểm|0 -5 6 -28
pair|siêu thâm|29 0 0 -1
pair|siêu thị|10 0 20 0
pair|siêu âm|-24 -30 -34 -13
pair|siết chặt|0 0 29 0
pair|siết quản|0 0 5 0
pair|so #|25 -1 0 26
pair|so cùng|0 0 0 -22
pair|so dự|-38 0 -30 0
pair|so kh|5 0 0 0
pair|so kế|0 -22 0 0
pair|so năm|3 0 0 -1
pair|so quý|26 0 0 0
pair|so sánh|1 0 0 0
pair|so tháng|-30 0 0 -17
pair|so với|0 37 0 1
pair|so đầu|5 0 0 -27
pair|so ước|-24 -2 -33 0
pair|soi lại|0 0 -9 0
pair|song chưa|0 0 0 9
pair|song công|0 1 0 0
pair|song giá|23 0 0 -11
pair|song huyện|17 0 0 -20
pair|song kém|-26 31 0 -6
pair|song phải|-1 -34 -9 0
pair|song ít|0 21 0 48
pair|soát #|-55 5 1 -1
pair|soát bệnh|0 11 0 0
pair|soát nguồn|0 0 35 0
pair|soát quy|0 0 19 0
pair|soát toàn|0 0 0 56
pair|soát trụ|-9 0 9 19
pair|soát tàu|0 0 12 0
pair|soát xe|0 0 13 0
pair|soát được|20 -8 0 25
pair|soạn quy|0 0 28 0
pair|soạn thảo|0 0 0 -23
pair|ss #|29 0 0 -7
pair|su tiểu|37 0 0 -21
pair|sung biên|0 0 19 21
pair|sung quá|0 12 -10 23
pair|sung thiếu|0 12 -10 23
pair|suy dinh|26 4 0 -1
pair|suy giảm|-46 32 0 0
pair|suất #|0 0 0 59
pair|suất bình|-39 -1 0 -22
pair|suất cao|-8 -2 0 42
pair|suất lúa|11 4 0 -21
pair|suất ngô|60 0 0 -22
pair|suất quà|9 0 0 7
pair|suất thấp|48 -32 -9 -4
pair|suối thông|0 4 1 -8
pair|suối tre|0 0 0 9
pair|sàng chiến|-2 0 6 17
pair|sá sạt|-21 -15 -1 0
pair|sách #|-1 0 -4 0
pair|sách )|0 -29 0 0
pair|sách ,|-36 0 0 -18
pair|sách ;|0 35 0 0
pair|sách an|-36 -10 0 0
pair|sách bảo|57 0 0 -47
pair|sách chặt|0 0 0 -2
pair|sách cùng|0 0 8 0
pair|sách cả|0 0 7 0
pair|sách cấp|0 56 0 5
pair|sách giáo|43 0 0 1
pair|sách gần|35 0 0 54
pair|sách hơn|6 0 0 -10
pair|sách hộ|0 0 0 14
pair|sách kế|10 0 -8 16
pair|sách là|19 0 0 0
pair|sách lũy|-1 0 -37 -17
pair|sách mặc|0 14 0 -1
pair|sách nhà|-10 0 -19 -14
pair|sách năm|0 0 27 0
pair|sách quý|-28 0 0 0
pair|sách thu|0 0 0 -10
pair|sách trên|-15 0 1 -1
pair|sách tuy|26 -23 0 0
pair|sách tăng|22 -1 -2 -31
pair|sách việc|0 0 0 -28
pair|sách vượt|4 0 -16 -2
pair|sách xã|0 0 0 47
pair|sách được|0 0 0 -1
pair|sách đạt|-37 -7 -2 74
pair|sách địa|-18 -4 0 -1
pair|sách ước|-26 -21 -1 0
pair|sáng #|0 0 1 0
pair|sáng kiến|0 0 0 -20
pair|sáng nay|-1 -5 0 0
pair|sáng thứ|0 0 47 0
pair|sáng tạo|-17 0 -12 1
pair|sánh #|1 0 0 0
pair|sáp nhập|0 0 0 -24
pair|sát "|4 -3 0 -4
pair|sát #|-24 -10 -2 -16
pair|sát biên|-13 0 23 26
pair|sát chặt|2 0 0 1
pair|sát của|0 -15 0 0
pair|sát hai|0 0 0 -11
pair|sát hơn|0 0 0 -17
pair|sát lại|0 0 17 0
pair|sát nghị|-14 0 0 14
pair|sát nhân|-52 -11 -13 -10
pair|sát năm|0 0 0 57
pair|sát thường|1 18 0 18
pair|sát thực|-9 0 24 0
pair|sát trong|0 0 11 0
pair|sát ubnd|0 0 8 -9
pair|sát viên|-11 14 5 2
pair|sát việc|1 0 3 -17
pair|sát xét|-17 0 0 0
pair|sát điều|-27 0 6 -8
pair|sát đầu|19 -11 0 0
pair|sáu hằng|0 0 17 -28
pair|sáu tháng|-8 0 0 -13
pair|sâu bệnh|0 -6 0 -16
pair|sâu trong|0 0 15 37
pair|sóc sơn|0 0 -2 0
pair|sót hộ|0 0 6 16
pair|sót tài|0 0 0 9
pair|sôi nổi|36 0 0 13
pair|sôi động|0 0 0 7
pair|sông cầu|0 0 0 27
pair|sông than|0 0 11 -1
pair|sông tiền|0 1 0 0
pair|sông đi|2 0 0 0
pair|sông đốc|-1 -4 0 0
pair|sú #|0 26 0 0
pair|sú thả|0 0 0 -14
pair|sĩ số|-13 24 0 0
pair|sĩ trạm|0 1 0 0
pair|sĩ xin|0 23 0 -43
pair|sơ #|0 0 0 32
pair|sơ (|8 0 0 23
pair|sơ ,|11 0 0 0
pair|sơ bổ|0 12 -10 23
pair|sơ cưỡng|0 -10 16 23
pair|sơ giải|39 -1 0 -63
pair|sơ giấy|0 0 0 22
pair|sơ gốc|0 34 0 -37
pair|sơ người|0 2 49 -37
pair|sơ nói|0 0 44 0
pair|sơ nộp|-8 20 0 0
pair|sơ quyết|1 11 1 1
pair|sơ quá|22 -9 0 20
pair|sơ quản|-33 -32 0 -7
pair|sơ sài|0 44 0 -19
pair|sơ thanh|14 -5 0 -1
pair|sơ thiết|0 0 0 1
pair|sơ thủ|-20 -1 0 0
pair|sơ trả|0 0 -20 29
pair|sơ trễ|0 -4 16 -3
pair|sơ trực|33 0 1 0
pair|sơ tồn|0 0 0 23
pair|sơ yêu|0 12 -10 23
pair|sơ được|20 -8 0 -5
pair|sơ đất|-1 0 0 0
pair|sơn )|0 31 0 1
pair|sơn ,|1 3 0 0
pair|sơn có|0 7 0 21
pair|sơn hà|0 0 -31 11
pair|sơn họp|0 0 -2 0
pair|sơn kiểm|0 0 12 0
pair|sơn kéo|-20 0 0 0
pair|sơn la|-20 0 -11 0
pair|sơn thành|0 0 -6 0
pair|sơn trà|-24 -4 -32 0
pair|sơn và|-42 -4 0 -13
pair|sương muối|0 0 0 17
pair|sạch #|0 0 18 3
pair|sạch bàn|31 -21 0 -64
pair|sạch bản|0 0 31 0
pair|sạch cho|0 0 17 0
pair|sạch các|0 0 15 0
pair|sạch đạt|0 2 0 5
pair|sạt cũng|0 -3 16 0
pair|sạt lở|-20 15 0 -3
pair|sản #|1 0 0 -1
pair|sản (|0 0 0 -1
pair|sản còn|0 25 0 -1
pair|sản công|-15 -5 3 0
pair|sản do|6 1 0 3
pair|sản khai|-46 16 0 1
pair|sản lượng|2 0 0 1
pair|sản lấy|0 0 6 1
pair|sản phẩm|1 0 -5 5
pair|sản theo|32 2 0 25
pair|sản trên|-6 0 0 0
pair|sản tăng|-11 0 0 30
pair|sản ước|-24 -8 0 1
pair|sấy không|0 0 12 0
pair|sầu riêng|27 0 0 0
pair|sập và|0 -12 0 0
pair|sắp xếp|0 0 12 -1
pair|sẵn sàng|0 0 10 28
pair|sẽ trừ|0 0 5 11
pair|số "|22 -23 0 0
pair|số ,|21 -1 0 -1
pair|số bản|0 2 0 -13
pair|số chi|0 1 1 -17
pair|số chiếm|-13 -7 0 -14
pair|số chỉ|-7 35 0 0
pair|số cán|0 0 0 -8
pair|số còn|0 -7 0 0
pair|số công|0 0 -4 1
pair|số cơ|-18 0 0 0
pair|số cộng|17 0 0 -1
pair|số của|0 9 0 -1
pair|số doanh|0 17 0 0
pair|số dự|0 1 0 0
pair|số giá|-35 -23 3 0
pair|số hài|22 0 0 -11
pair|số hóa|-2 1 2 -13
pair|số hồ|0 9 9 -4
pair|số hộ|1 19 0 7
pair|số iip|37 0 0 7
pair|số kiến|-18 0 0 0
pair|số liệu|-16 0 0 0
pair|số lên|0 0 0 20
pair|số lĩnh|0 35 0 0
pair|số lượng|-13 15 0 0
pair|số lớp|0 41 0 0
pair|số người|14 1 0 0
pair|số nhà|0 19 0 31
pair|số này|5 0 0 -38
pair|số nông|0 18 0 0
pair|số nơi|0 14 0 0
pair|số pci|-11 21 7 -10
pair|số phường|0 24 0 -1
pair|số phải|-2 17 -1 39
pair|số phục|7 0 0 22
pair|số sản|-23 -11 0 0
pair|số sử|17 0 0 0
pair|số tham|-13 0 -25 -3
pair|số thu|21 0 0 -11
pair|số thành|-1 -2 -17 -2
pair|số tiền|11 10 0 -18
pair|số trong|-15 29 0 11
pair|số tăng|6 -14 0 -14
pair|số tại|-31 -23 0 0
pair|số tồn|0 1 0 -9
pair|số việc|-10 0 0 0
pair|số vùng|0 0 0 -9
pair|số vốn|1 0 0 -10
pair|số vụ|18 0 0 0
pair|số xã|-34 4 29 -9
pair|số đoàn|0 0 0 -2
pair|số đô|-1 12 0 10
pair|số đơn|0 0 0 1
pair|số được|33 0 0 15
pair|sống của|-12 0 -10 -4
pair|sốt ruột|-22 -16 0 -17
pair|sốt xuất|-20 28 0 0
pair|sổ bộ|0 52 0 12
pair|sổ giao|0 0 2 8
pair|sổ sách|9 2 -5 5
pair|sổ tay|19 0 0 0
pair|sổ điểm|9 0 0 -20
pair|sớm #|0 0 0 19
pair|sớm ban|0 0 30 0
pair|sớm có|0 0 34 0
pair|sớm gỡ|0 0 18 -10
pair|sớm sửa|0 -4 -32 0
pair|sớm trình|0 0 5 0
pair|sớm đưa|0 0 1 0
pair|sớm đầu|0 0 1 0
pair|sở #|0 5 26 1
pair|sở báo|-4 0 -5 0
pair|sở chế|-41 -21 0 21
pair|sở còn|-1 -10 0 0
pair|sở có|0 0 0 -57
pair|sở công|10 -20 13 13
pair|sở cũ|0 16 -10 10
pair|sở dôi|-14 0 8 4
pair|sở dữ|-12 -34 -9 0
pair|sở giao|0 0 4 1
pair|sở giáo|0 0 9 0
pair|sở gtvt|0 0 1 15
pair|sở gây|0 0 1 -4
pair|sở hữu|1 -16 -1 16
pair|sở khoa|0 0 11 -5
pair|sở kh|0 0 -24 0
pair|sở không|0 18 0 20
pair|sở kiểm|0 0 14 -19
pair|sở kế|0 0 -1 -1
pair|sở lao|-3 0 0 3
pair|sở làm|0 14 0 -22
pair|sở lưu|-45 -11 0 1
pair|sở nhập|-19 -1 -1 0
pair|sở nông|-5 0 0 1
pair|sở nội|-1 0 24 3
pair|sở sinh|0 0 0 35
pair|sở trên|-25 -17 0 0
pair|sở trước|0 0 56 36
pair|sở tài|-1 0 2 -5
pair|sở và|0 0 -27 7
pair|sở xong|-11 0 15 -6
pair|sở xây|0 0 3 1
pair|sở y|0 -25 7 0
pair|sở đã|29 -1 -9 -1
pair|sở đảng|3 0 -1 -22
pair|sở để|0 54 0 0
pair|sợ sai|0 0 0 8
pair|sụt #|0 8 0 -14
pair|sụt lún|0 7 0 -23
pair|sức cho|-2 -11 -11 -8
pair|sức khỏe|13 0 0 -35
pair|sức mua|5 17 0 -8
pair|sử dụng|-1 -1 0 0
pair|sử phạt|29 -5 0 -18
pair|sử đảng|-5 0 0 0
pair|sửa #|0 0 -12 -9
pair|sửa chữa|17 1 1 0
pair|sửa các|0 0 10 0
pair|sửa nhà|0 0 30 1
pair|sửa quy|0 0 8 0
pair|sửa trường|0 0 1 0
pair|sửa xong|0 0 16 6
pair|sửa đổi|0 0 -18 0
pair|sự #|-41 39 0 16
pair|sự cho|-5 0 23 -10
pair|sự công|0 -9 19 0
pair|sự cố|-1 48 0 0
pair|sự giảm|18 0 0 30
pair|sự kéo|-10 -36 -36 0
pair|sự nghiệp|0 0 16 0
pair|sự nỗ|-31 0 0 0
pair|sự phường|-1 0 0 0
pair|sự phối|0 23 0 0
pair|sự tồn|-13 36 0 0
pair|sự xã|0 0 -9 -12
pair|sự đã|2 6 0 -11
pair|sự được|20 0 0 30
pair|sự đại|-1 0 15 3
pair|sự đảng|0 0 44 -18
pair|tai nạn|16 1 -1 0
pair|tai xanh|0 18 0 1
pair|tam giang|47 0 0 0
pair|tam nông|-20 0 23 -19
pair|tay chân|-20 4 0 0
pair|tay chỉ|0 0 1 0
pair|tay với|0 0 0 16
pair|tay đảng|21 0 0 20
pair|tb /|-1 0 0 0
pair|tham gia|1 0 0 13
pair|tham mưu|0 0 1 0
pair|tham nhũng|-1 5 -16 -6
pair|tham quan|0 0 0 -32
pair|than núi|21 0 0 0
pair|than về|0 0 11 -1
pair|thang máy|0 1 0 -16
pair|thanh liêm|0 0 0 18
pair|thanh lý|0 -18 37 0
pair|thanh sơn|0 1 0 0
pair|thanh thiếu|-2 19 0 7
pair|thanh toán|15 -8 0 50
pair|thanh tra|1 0 10 -12
pair|thanh trạch|0 0 0 5
pair|thay cho|0 21 0 16
pair|thay ngay|0 -9 10 -14
pair|thay thế|0 10 0 19
pair|thay đổi|-12 13 0 11
pair|thcs #|20 0 0 -45
pair|theo báo|-18 0 0 0
pair|theo cha|0 9 0 0
pair|theo chuẩn|17 13 0 -18
pair|theo chuỗi|0 0 26 -3
pair|theo chương|49 0 1 -16
pair|theo chỉ|0 0 22 0
pair|theo các|2 8 0 -67
pair|theo công|0 -2 17 0
pair|theo dõi|0 7 33 -16
pair|theo giám|0 -30 0 0
pair|theo giá|0 13 0 0
pair|theo hướng|1 0 0 22
pair|theo kết|-13 0 1 0
pair|theo kế|-1 0 16 0
pair|theo luật|0 0 1 -1
pair|theo lối|0 0 0 -7
pair|theo mức|0 0 36 0
pair|theo nghị|1 0 23 0
pair|theo quy|0 -8 2 1
pair|theo quyết|-1 27 0 -4
pair|theo thông|1 0 34 -1
pair|theo tinh|3 0 0 3
pair|theo từng|-26 0 18 0
pair|theo ông|-16 -4 0 0
pair|theo đó|-3 0 0 -51
pair|theo đề|-10 -11 -8 -5
pair|thi hành|-7 14 0 31
pair|thi đua|0 0 0 3
pair|thiên tai|-30 16 -4 0
pair|thiên về|0 15 -9 1
pair|thiết bị|-14 15 -30 0
pair|thiết kế|-1 7 0 0
pair|thiếu #|-24 -3 0 0
pair|thiếu cán|0 0 0 11
pair|thiếu gay|0 0 0 3
pair|thiếu giáo|-1 -6 0 0
pair|thiếu người|-10 28 0 0
pair|thiếu niên|-2 19 0 7
pair|thiếu nước|-2 -11 0 0
pair|thiếu so|0 -27 0 -4
pair|thiếu thuốc|0 13 0 11
pair|thiếu vốn|0 30 0 35
pair|thiếu ăn|26 20 -19 10
pair|thiếu đất|-3 6 0 10
pair|thiều với|0 0 0 23
pair|thiểu #|0 0 24 -8
pair|thiểu số|0 0 0 5
pair|thiện (|15 -6 0 0
pair|thiện hạ|0 0 -19 -7
pair|thiện hồ|21 -13 6 -2
pair|thiệt hại|0 0 0 9
pair|thiệu việc|12 0 0 -2
pair|thiệu được|0 16 0 0
pair|thoái hóa|0 0 0 15
pair|thoáng #|12 0 0 0
pair|thoát khỏi|13 0 0 -6
pair|thoát nghèo|1 7 0 -12
pair|thoát nước|0 0 5 -9
pair|thoại riêng|0 -16 21 0
pair|thoại định|0 0 0 18
pair|thpt #|1 0 0 -14
pair|thpt vọng|0 0 30 0
pair|thu #|24 0 0 -1
pair|thu ,|36 -10 0 -13
pair|thu bán|12 28 0 -26
pair|thu chi|-17 0 19 0
pair|thu các|0 0 14 0
pair|thu cân|10 0 -1 0
pair|thu công|0 0 -17 0
pair|thu cả|0 0 7 8
pair|thu du|15 1 0 13
pair|thu dịch|10 0 0 21
pair|thu dứt|0 0 0 38
pair|thu gom|0 0 0 -1
pair|thu hoạch|18 0 15 0
pair|thu hái|34 0 0 0
pair|thu hút|1 -1 0 -2
pair|thu hạnh|0 0 -13 0
pair|thu hẹp|-22 -1 0 13
pair|thu học|0 0 0 -9
pair|thu hồi|0 0 1 -1
pair|thu mua|0 1 0 28
pair|thu ngân|-16 0 0 0
pair|thu nhập|3 0 -7 0
pair|thu nsnn|1 0 0 -1
pair|thu nội|0 0 0 1
pair|thu nợ|-6 1 10 -4
pair|thu phí|-28 51 0 -21
pair|thu quỹ|16 4 0 0
pair|thu sát|0 0 0 -17
pair|thu sương|0 0 -18 0
pair|thu thu|30 0 0 0
pair|thu thuế|4 0 9 -21
pair|thu tiền|10 0 0 -2
pair|thu trong|0 21 0 -47
pair|thu trên|16 -12 0 0
pair|thu tà|0 10 0 0
pair|thu từ|31 2 0 -1
pair|thu vượt|-12 10 1 16
pair|thu về|36 -12 0 -42
pair|thu đưa|16 -7 0 -49
pair|thu được|13 -54 0 -15
pair|thu đạt|0 0 6 17
pair|thu ở|4 12 0 0
pair|thua lỗ|0 0 0 -6
pair|thuẫn trong|0 0 0 -35
pair|thuận lợi|4 -20 -9 -32
pair|thuận nam|-28 0 12 0
pair|thuận thì|0 -2 18 -13
pair|thuật an|-26 0 0 -5
pair|thuế ,|3 0 0 3
pair|thuế còn|0 28 0 0
pair|thuế công|-7 -6 -6 22
pair|thuế cơ|0 0 28 7
pair|thuế khu|2 -2 3 -39
pair|thuế kéo|0 40 0 0
pair|thuế liên|0 0 12 7
pair|thuế môn|9 5 0 -2
pair|thuế ngoài|3 20 0 -4
pair|thuế nhà|0 0 37 26
pair|thuế quận|0 0 5 23
pair|thuế rà|0 0 36 -23
pair|thuế sử|1 1 0 -10
pair|thuế thu|3 6 0 14
pair|thuế tỉnh|5 0 6 0
pair|thuế đã|2 0 0 1
pair|thuế đất|-20 28 0 -1
pair|thuế đối|0 11 10 0
pair|thuốc lá|20 4 0 0
pair|thuốc phiện|8 19 0 8
pair|thuộc diện|12 -5 0 39
pair|thuộc nhóm|0 9 0 20
pair|thuộc thẩm|0 1 0 17
pair|thuộc về|-28 -8 0 0
pair|thành #|37 0 1 -38
pair|thành )|13 7 0 -3
pair|thành báo|0 0 0 1
pair|thành các|0 0 18 0
pair|thành công|32 0 0 4
pair|thành cầu|35 -7 -11 0
pair|thành cực|0 0 -6 0
pair|thành dự|0 0 0 19
pair|thành kế|0 0 33 0
pair|thành lập|2 0 0 0
pair|thành lợi|-12 0 13 -1
pair|thành nam|1 -4 0 18
pair|thành phần|0 0 0 33
pair|thành phố|0 0 0 2
pair|thành quá|-37 41 0 -25
pair|thành sửa|56 0 -7 0
pair|thành tiêm|1 0 0 -1
pair|thành trong|0 0 0 13
pair|thành trên|4 0 0 -1
pair|thành trước|9 0 0 -1
pair|thành tốt|-42 -16 -17 -5
pair|thành viên|-6 0 -1 -1
pair|thành việc|12 0 0 0
pair|thành điểm|17 -1 0 17
pair|thành đoàn|0 0 11 0
pair|thành đấu|0 0 31 0
pair|thành ủy|0 0 0 1
pair|thác #|-1 0 0 18
pair|thác cát|0 9 -2 0
pair|thác khoáng|1 15 0 0
pair|thác và|42 0 0 -49
pair|thái gia|-7 7 0 0
pair|thái nguyên|0 0 0 26
pair|thái thụy|20 -11 0 -15
pair|thái độ|0 1 0 0
pair|tháng cuối|0 0 -20 0
pair|tháng còn|-4 -10 -4 0
pair|tháng của|-35 0 0 0
pair|tháng dự|0 0 0 25
pair|tháng không|9 -3 0 10
pair|tháng liền|0 24 -9 -14
pair|tháng là|27 0 0 -7
pair|tháng một|0 0 30 -11
pair|tháng mới|0 0 0 -24
pair|tháng này|0 -10 -9 0
pair|tháng năm|48 0 0 -6
pair|tháng qua|-15 -5 0 0
pair|tháng sau|0 0 -1 0
pair|tháng tiếp|0 -1 0 -46
pair|tháng trên|22 0 1 38
pair|tháng trước|-15 0 0 32
pair|tháng tăng|-46 -28 -2 0
pair|tháng vận|-24 0 -2 0
pair|tháng đầu|-1 0 -1 0
pair|tháng ước|11 0 0 -4
pair|tháo dỡ|19 -4 0 -7
pair|tháo gỡ|0 0 1 21
pair|thâm canh|29 0 0 -1
pair|thêm khu|17 14 0 14
pair|thêm phòng|0 0 23 0
pair|thêm được|1 0 0 -50
pair|thì #|-17 -22 0 4
pair|thì làm|0 0 -11 0
pair|thì lập|0 -15 34 1
pair|thì người|-7 16 -42 0
pair|thì nộp|0 0 4 0
pair|thì phải|0 0 -25 -8
pair|thì số|0 20 0 0
pair|thì thay|0 0 2 25
pair|thì tốt|-9 0 9 1
pair|thí điểm|-3 34 0 5
pair|thóc #|-43 -14 -8 -17
pair|thôn (|1 0 0 0
pair|thôn )|0 15 0 22
pair|thôn ,|-17 6 -2 -5
pair|thôn chưa|-2 11 0 -4
pair|thôn dùng|18 0 0 0
pair|thôn hạ|0 10 1 4
pair|thôn kê|-6 7 0 0
pair|thôn lõm|-20 -23 -16 4
pair|thôn lạc|0 4 0 -8
pair|thôn nào|0 9 10 0
pair|thôn phải|0 0 1 0
pair|thôn sử|0 18 0 0
pair|thôn theo|41 0 -23 31
pair|thôn thượng|10 1 0 -23
pair|thôn trung|1 4 0 -1
pair|thôn xuống|0 35 0 0
pair|thôn đông|13 -3 17 0
pair|thôn đạt|0 0 0 35
pair|thông "|0 0 6 0
pair|thông chưa|0 1 0 0
pair|thông còn|0 4 0 -8
pair|thông dùng|9 0 0 -20
pair|thông giảm|54 -9 0 -20
pair|thông kiểm|0 0 13 0
pair|thông minh|53 5 1 0
pair|thông nguồn|0 0 -5 0
pair|thông niê|-4 0 0 0
pair|thông phần|0 0 18 -10
pair|thông qua|-30 0 -9 -2
pair|thông suốt|35 0 0 -32
pair|thông tin|0 -1 0 0
pair|thông tăng|0 5 0 0
pair|thông tư|13 0 21 0
pair|thông tỉnh|0 0 -6 0
pair|thông viết|0 0 0 3
pair|thông vận|0 0 4 7
pair|thông xe|42 -1 0 11
pair|thông được|20 0 0 0
pair|thù lao|-9 8 10 4
pair|thúc giám|0 -8 12 0
pair|thăm dò|-22 -2 0 0
pair|thơ )|0 0 2 0
pair|thư )|0 0 2 0
pair|thư ;|0 0 8 0
pair|thư chi|0 0 17 2
pair|thư huyện|0 0 -20 -7
pair|thư lương|0 0 -18 -4
pair|thư quận|0 0 9 20
pair|thư thuộc|-17 22 0 15
pair|thư thành|-2 0 17 0
pair|thư thường|0 0 -4 -4
pair|thư trần|0 -7 0 0
pair|thư tỉnh|0 0 0 3
pair|thư tồn|0 0 62 0
pair|thư về|5 0 -4 9
pair|thư xin|0 0 5 -21
pair|thư đảng|0 0 -17 -1
pair|thương ,|37 -36 -7 11
pair|thương do|0 25 0 0
pair|thương lái|0 0 0 -9
pair|thương nghiệp|-7 -6 -6 22
pair|thương nhân|0 0 10 0
pair|thương phẩm|22 -1 0 53
pair|thương tích|0 0 0 8
pair|thương ép|-2 36 4 -47
pair|thường có|-6 7 0 0
pair|thường trú|0 0 6 0
pair|thường trực|0 0 0 -1
pair|thường xuyên|-20 0 0 1
pair|thưởng trước|0 0 3 37
pair|thưởng tết|0 0 15 13
pair|thượng )|16 2 0 0
pair|thượng ,|7 27 0 -32
pair|thượng ngay|0 0 28 0
pair|thượng trạch|-9 9 5 -15
pair|thạch sa|0 0 13 0
pair|thạnh hải|0 5 0 0
pair|thạnh phong|0 0 0 3
pair|thạnh và|2 0 0 0
pair|thả nuôi|0 0 9 1
pair|thả rông|0 15 0 16
pair|thải chưa|0 15 0 -4
pair|thải khu|0 14 0 -34
pair|thải rắn|1 0 -3 1
pair|thải sinh|10 -7 0 0
pair|thải tập|0 1 0 14
pair|thải đúng|0 0 23 0
pair|thảo báo|0 0 -19 0
pair|thảo luận|-1 -1 -1 0
pair|thảo văn|12 0 0 20
pair|thấp (|0 1 0 0
pair|thấp ,|0 13 0 0
pair|thấp của|-12 13 0 34
pair|thấp hơn|-30 39 0 0
pair|thấp nhất|19 -8 -1 22
pair|thất lạc|0 1 0 14
pair|thất thu|0 0 31 14
pair|thất thường|0 -19 0 0
pair|thấy công|0 11 0 0
pair|thấy kinh|-14 0 0 -7
pair|thần chỉ|0 -15 18 15
pair|thần nghị|9 0 -1 0
pair|thầu chờ|0 23 0 19
pair|thầu không|-10 23 0 -30
pair|thầu trường|0 0 2 0
pair|thầu tuyến|0 -9 10 -14
pair|thầy cô|-6 23 0 -37
pair|thẩm #|3 0 0 -11
pair|thẩm mỹ|0 17 0 0
pair|thẩm quyền|0 4 26 0
pair|thẩm tra|-1 -12 1 -10
pair|thẩm định|0 4 0 27
pair|thắn nhìn|-1 -1 0 0
pair|thắt "|0 0 -3 0
pair|thẳng ,|-5 0 0 0
pair|thẳng ra|0 0 0 -25
pair|thẳng thắn|0 -1 0 0
pair|thẻ bhyt|1 0 11 35
pair|thẻ bảo|12 0 -6 -4
pair|thế nhưng|-12 -26 0 0
pair|thể ;|0 48 0 0
pair|thể chần|0 -3 16 0
pair|thể chậm|0 0 0 -2
pair|thể hóa|0 -2 24 1
pair|thể nhân|0 0 24 -34
pair|thể nhẹ|-3 -4 0 13
pair|thể thao|0 -33 0 0
pair|thể thức|0 0 25 -25
pair|thể vận|0 0 2 0
pair|thể với|-9 11 0 0
pair|thị #|0 0 -2 -5
pair|thị ,|0 -8 0 0
pair|thị bích|0 0 -7 0
pair|thị chủ|0 0 -65 0
pair|thị có|-10 0 0 -16
pair|thị hòa|0 0 -15 0
pair|thị không|-14 20 0 0
pair|thị kim|0 0 -10 0
pair|thị lúc|0 12 -10 23
pair|thị lệ|-15 0 36 -22
pair|thị mến|-4 0 0 0
pair|thị nại|2 0 0 0
pair|thị phối|0 0 0 4
pair|thị số|-1 0 0 1
pair|thị thanh|0 0 44 0
pair|thị thu|-14 -14 -13 0
pair|thị trình|0 0 16 37
pair|thị trấn|0 0 0 1
pair|thị và|-10 12 0 -2
pair|thị xã|40 0 12 0
pair|thị được|5 6 1 1
pair|thị ủy|-16 0 -3 0
pair|thọ văn|0 0 0 6
pair|thống chính|1 0 0 -5
pair|thống kê|-15 -5 -2 -1
pair|thời gian|8 -29 0 0
pair|thời hạn|0 0 0 25
pair|thời là|-5 -6 0 0
pair|thời tiết|5 1 0 -68
pair|thời về|0 0 26 0
pair|thời vụ|3 0 21 0
pair|thời điểm|-1 2 0 -10
pair|thời đảng|0 0 6 13
pair|thụ nông|0 30 0 -1
pair|thủ công|-3 -27 0 2
pair|thủ trưởng|0 0 7 0
pair|thủ tướng|-8 0 0 24
pair|thủ tục|0 1 1 0
pair|thủy lợi|11 0 0 -34
pair|thủy phương|26 0 0 0
pair|thủy sản|0 -1 0 0
pair|thủy điện|-10 0 1 0
pair|thứ hai|0 0 1 0
pair|thứ i|0 0 0 1
pair|thứ năm|0 -20 0 0
pair|thứ sáu|0 0 7 -24
pair|thứ tám|-34 0 0 -4
pair|thứ tư|0 -12 0 0
pair|thứ vi|0 0 2 22
pair|thứ xv|21 0 0 0
pair|thức (|0 1 0 0
pair|thức trực|8 0 0 30
pair|thức ăn|0 12 0 54
pair|thừa lệnh|0 0 -8 0
pair|thừa nhận|-19 36 0 0
pair|thừa xuống|0 0 6 0
pair|thực #|21 0 0 17
pair|thực chất|-1 23 0 0
pair|thực có|-19 0 0 0
pair|thực hành|-9 0 0 0
pair|thực phẩm|0 16 0 0
pair|thực quy|1 0 -3 -27
pair|thực thi|0 1 0 2
pair|thực tế|-14 0 0 -29
pair|thực ven|2 0 0 0
pair|thực đầu|42 0 0 5
pair|tin (|0 0 11 0
pair|tin ,|3 0 0 15
pair|tin báo|19 0 1 -1
pair|tin của|0 0 7 0
pair|tin học|0 21 0 22
pair|tin làm|0 0 0 12
pair|tin lành|0 0 0 13
pair|tin tức|0 0 -18 0
pair|tinh gọn|0 0 23 0
pair|tinh thần|19 0 0 0
pair|tiêm chủng|15 0 18 8
pair|tiêm mũi|0 0 1 5
pair|tiêm phòng|30 0 23 -20
pair|tiêm vắc|-1 0 0 0
pair|tiêm đủ|9 0 0 7
pair|tiên #|-3 0 19 14
pair|tiên chịu|0 0 24 0
pair|tiên vốn|-9 0 18 0
pair|tiên xã|0 0 -11 0
pair|tiêu biểu|0 0 0 50
pair|tiêu chuẩn|-53 0 36 24
pair|tiêu chí|15 0 0 -26
pair|tiêu chưa|-4 21 0 0
pair|tiêu chủ|19 0 0 0
pair|tiêu cái|-2 9 0 16
pair|tiêu còn|-4 13 -10 -3
pair|tiêu của|-40 0 0 -16
pair|tiêu dùng|-56 -22 -1 11
pair|tiêu hoàn|42 0 0 53
pair|tiêu hđnd|-35 -4 0 -11
pair|tiêu hủy|0 0 20 0
pair|tiêu khó|0 0 29 35
pair|tiêu không|-13 50 0 0
pair|tiêu kép|-8 0 22 0
pair|tiêu kế|0 0 23 -2
pair|tiêu liên|0 1 0 16
pair|tiêu là|0 -31 -11 -1
pair|tiêu mới|-3 28 -4 0
pair|tiêu nghị|0 0 5 0
pair|tiêu năm|0 0 12 -35
pair|tiêu qua|2 0 0 -29
pair|tiêu quý|7 0 -9 -9
pair|tiêu quốc|0 0 0 -17
pair|tiêu thụ|2 2 0 -1
pair|tiêu tỉnh|-20 0 0 0
pair|tiêu vượt|31 -11 0 37
pair|tiêu về|-79 0 -2 0
pair|tiêu với|4 0 0 0
pair|tiêu đó|-1 0 -13 0
pair|tiêu được|0 0 0 25
pair|tiêu đạt|47 -22 0 1
pair|tiêu đến|0 0 -16 0
pair|tiêu đề|0 22 0 0
pair|tiến bộ|37 0 0 0
pair|tiến hành|36 -12 0 19
pair|tiến độ|0 0 30 -8
pair|tiếng anh|-20 28 41 -29
pair|tiếng jrai|0 0 29 -8
pair|tiếng là|-30 -5 0 -7
pair|tiếp #|0 0 0 11
pair|tiếp công|0 0 0 -7
pair|tiếp dân|0 0 0 -30
pair|tiếp kết|3 0 0 25
pair|tiếp lãnh|-20 -2 0 0
pair|tiếp nhận|15 0 0 0
pair|tiếp tay|0 26 0 2
pair|tiếp thu|0 0 -17 0
pair|tiếp tiếp|0 0 1 3
pair|tiếp tục|1 0 29 -2
pair|tiếp đối|0 0 4 16
pair|tiết kiệm|1 0 23 21
pair|tiết phức|0 -10 0 0
pair|tiết tỷ|26 0 0 0
pair|tiềm năng|-5 15 0 18
pair|tiền #|12 11 0 -8
pair|tiền bồi|0 0 0 -11
pair|tiền chưa|0 2 0 0
pair|tiền cấp|2 0 0 22
pair|tiền mặt|26 0 0 9
pair|tiền phạt|0 0 0 46
pair|tiền phải|0 3 0 5
pair|tiền qua|0 0 0 9
pair|tiền sử|-35 -3 -3 3
pair|tiền thu|13 6 0 -23
pair|tiền thuê|0 1 0 0
pair|tiền thuế|37 2 0 -57
pair|tiền từ|24 -23 0 0
pair|tiền điện|0 0 0 22
pair|tiền đã|-2 19 0 -10
pair|tiền đất|-12 53 0 -16
pair|tiền đấu|-33 -12 0 -4
pair|tiền đền|-24 -11 -12 -23
pair|tiểu học|9 0 0 0
pair|tiểu thương|-43 50 1 0
pair|tiểu thủ|-4 -28 0 3
pair|tiểu điền|37 0 0 -21
pair|tiện xuống|-9 -1 11 10
pair|tm -|17 0 0 0
pair|tm .|-1 0 -8 0
pair|tn &|0 0 4 0
pair|tnhh #|0 0 0 3
pair|toàn #|-22 -19 0 -15
pair|toàn ban|36 0 0 0
pair|toàn bộ|0 0 0 24
pair|toàn diện|-1 0 15 -16
pair|toàn huyện|-1 0 0 5
pair|toàn ngành|20 37 0 -16
pair|toàn phường|-12 0 0 0
pair|toàn sinh|0 0 0 20
pair|toàn thực|0 16 0 0
pair|toàn trình|15 0 0 -43
pair|toàn tỉnh|44 0 0 0
pair|toàn tổ|-4 0 10 0
pair|toàn xã|0 0 0 3
pair|toàn đảng|46 -10 0 3
pair|toán #|12 -1 27 -1
pair|toán (|6 0 0 6
pair|toán )|-4 -7 0 -6
pair|toán ,|14 0 0 5
pair|toán -|0 0 10 10
pair|toán bộ|11 -1 -18 0
pair|toán chấp|14 0 -6 0
pair|toán cả|0 0 0 -14
pair|toán cấp|1 0 0 -12
pair|toán huyện|42 0 0 -2
pair|toán hđnd|8 0 0 0
pair|toán không|18 0 3 -1
pair|toán ngân|0 0 31 0
pair|toán nhà|0 0 1 0
pair|toán năm|-5 -32 -9 21
pair|toán phát|0 -6 0 0
pair|toán sớm|0 0 0 19
pair|toán thu|0 0 0 -1
pair|toán thành|-3 0 0 8
pair|toán trung|4 0 0 5
pair|toán tỉnh|3 0 0 0
pair|toán và|3 0 -1 -2
pair|toán đúng|9 0 -6 18
pair|tp )|0 -1 0 0
pair|tp bắc|0 0 -6 -1
pair|tp rạch|-8 0 13 -9
pair|tra #|28 0 0 -7
pair|tra an|0 0 1 16
pair|tra ban|0 4 1 0
pair|tra chéo|0 0 10 1
pair|tra các|-7 0 4 0
pair|tra công|0 13 1 0
pair|tra cũ|0 0 13 -12
pair|tra của|0 0 -15 0
pair|tra dấu|0 0 22 -1
pair|tra giao|0 0 33 -18
pair|tra giảm|0 25 0 0
pair|tra huyện|0 0 33 0
pair|tra hàng|0 0 29 0
pair|tra khi|24 0 0 0
pair|tra khép|0 0 0 -16
pair|tra lại|0 1 0 -1
pair|tra lần|0 0 0 20
pair|tra nhân|12 0 0 0
pair|tra nên|0 0 11 0
pair|tra năm|-3 0 25 0
pair|tra sở|-7 10 0 15
pair|tra toàn|0 0 1 0
pair|tra treo|-9 15 10 -8
pair|tra trật|24 -22 33 6
pair|tra tuyến|-3 0 5 11
pair|tra tài|22 0 0 0
pair|tra tỉnh|0 0 0 -28
pair|tra viên|31 7 -11 -1
pair|tra xây|0 0 1 9
pair|tra đi|-39 -36 -18 0
pair|tra đảng|0 0 37 0
pair|tra đột|0 0 0 27
pair|trang )|-5 0 0 0
pair|trang bị|0 1 0 0
pair|trang thiết|-9 -17 -32 -1
pair|trang tin|0 0 7 0
pair|trang trại|0 29 0 8
pair|trang đô|0 0 39 0
pair|tranh chung|-31 0 0 0
pair|tranh chấp|0 5 0 -7
pair|tranh luận|-2 15 0 -5
pair|tranh tre|-9 0 -3 0
pair|trao #|27 0 0 -11
pair|trao đổi|0 0 38 0
pair|tre trong|0 0 5 0
pair|tre đủ|0 0 0 9
pair|treo #|0 38 0 -8
pair|treo ao|0 13 2 16
pair|tri tôn|0 0 -3 0
pair|tri đi|0 0 0 49
pair|tri độc|0 0 -1 0
pair|triền miên|-16 -1 0 23
pair|triều cường|26 -23 0 24
pair|triều rạch|0 0 1 0
pair|triển #|0 0 4 -56
pair|triển chưa|0 0 0 -7
pair|triển chỉ|0 2 0 -2
pair|triển khai|2 0 0 25
pair|triển nông|0 0 0 12
pair|triển quỹ|-4 0 10 -6
pair|triển so|55 -2 0 -1
pair|triển thương|0 0 25 0
pair|triển ven|0 0 -6 0
pair|triển được|-23 25 0 -9
pair|triển đảng|0 2 35 -10
pair|triệt chỉ|4 -14 -37 -52
pair|triệt nghị|34 0 0 28
pair|triệt phá|-7 0 18 0
pair|triệt xóa|21 0 1 0
pair|triệt để|0 1 0 0
pair|triệu #|29 -5 0 -18
pair|triệu cái|0 0 0 -8
pair|triệu kwh|14 0 0 39
pair|triệu lượt|-16 0 0 25
pair|triệu sơn|-1 0 0 0
pair|triệu tấn|0 0 0 24
pair|triệu usd|0 1 0 0
pair|triệu đồng|12 0 0 0
pair|trong bối|0 -25 0 -6
pair|trong bức|-41 -10 0 0
pair|trong chấp|0 0 8 11
pair|trong các|8 4 1 0
pair|trong cân|0 -19 0 -57
pair|trong cụm|0 0 0 14
pair|trong diệt|0 8 0 5
pair|trong doanh|2 0 0 0
pair|trong dân|0 0 0 -27
pair|trong hai|0 0 10 -10
pair|trong huyện|-3 -6 0 31
pair|trong hạn|-3 -27 0 -1
pair|trong khi|10 16 0 1
pair|trong khung|2 0 32 0
pair|trong khu|10 0 0 -8
pair|trong kỳ|44 0 0 9
pair|trong ngày|0 0 0 -1
pair|trong năm|2 0 1 0
pair|trong nước|-10 -24 -16 26
pair|trong nửa|0 0 3 -21
pair|trong quý|0 0 7 0
pair|trong sinh|0 26 0 0
pair|trong sản|0 25 0 -1
pair|trong số|8 -10 0 6
pair|trong tháng|0 0 9 0
pair|trong thời|8 0 -3 5
pair|trong thực|0 1 0 1
pair|trong tuần|28 0 11 0
pair|trong tỉnh|0 2 0 19
pair|trong vòng|-3 -20 1 -2
pair|trong vùng|-1 0 0 2
pair|trong điều|-22 -1 -24 0
pair|trong đó|-1 0 0 49
pair|trung #|19 0 0 0
pair|trung hạn|0 -1 -24 -11
pair|trung học|-4 -23 0 0
pair|trung thu|0 0 13 0
pair|trung thành|1 4 0 -1
pair|trung trám|0 0 5 0
pair|trung ở|-35 -1 -5 0
pair|truy quét|0 0 7 -9
pair|truy thu|2 0 0 25
pair|truy tố|0 0 0 -11
pair|truyền #|2 0 -1 -10
pair|truyền cho|0 0 0 18
pair|truyền luật|0 0 6 18
pair|truyền thanh|0 4 9 -45
pair|truyền yếu|0 0 0 17
pair|truyền ở|0 9 0 0
pair|trà tân|0 0 -7 0
pair|tràn lan|-1 -17 0 16
pair|tràn qua|0 -12 0 0
pair|trào "|3 0 0 -1
pair|trào hiến|24 0 0 0
pair|trào phụ|-3 0 -9 0
pair|trào văn|22 0 0 0
pair|trách hộ|0 12 0 0
pair|trách nhiệm|0 0 8 0
pair|trách thôn|15 0 -2 9
pair|trái cây|1 0 0 -32
pair|trái phiếu|-19 26 0 21
pair|trái phép|0 2 0 12
pair|trám xong|0 0 5 0
pair|tránh khi|0 0 0 32
pair|trân trọng|0 0 -34 0
pair|trâu #|-7 -9 0 -15
pair|trâu ,|-30 0 0 0
pair|trâu bò|0 -1 0 2
pair|trên #|0 -1 0 3
pair|trên các|0 0 0 -3
pair|trên cùng|0 -6 11 15
pair|trên cơ|0 0 -11 -1
pair|trên cổng|0 0 1 -2
pair|trên giao|0 43 0 0
pair|trên hồ|-27 0 0 1
pair|trên môi|3 0 0 -38
pair|trên mạng|-8 32 18 0
pair|trên nhiệm|0 0 0 -36
pair|trên nương|0 0 0 5
pair|trên quốc|0 -20 0 -6
pair|trên trang|0 0 7 0
pair|trên trong|0 0 46 -2
pair|trên vào|0 0 2 8
pair|trên đây|0 0 -9 0
pair|trên đất|-1 0 -28 0
pair|trên địa|1 0 0 0
pair|trì #|34 0 0 -15
pair|trì )|0 0 11 0
pair|trì ]|0 0 0 -13
pair|trì cùng|0 0 1 0
pair|trì giao|0 0 -11 -9
pair|trì giải|0 0 0 -2
pair|trì hoàn|0 0 28 -22
pair|trì họp|0 0 -6 0
pair|trì mở|0 0 15 0
pair|trì phiên|0 0 -6 0
pair|trì tháo|0 0 1 0
pair|trì trực|-2 0 6 17
pair|trì tuần|-22 0 -30 0
pair|trì tăng|0 0 1 -1
pair|trì với|0 0 0 -13
pair|trì điều|0 0 0 -1
pair|trì được|0 0 0 27
pair|trì đấu|0 0 0 -1
pair|trì đẩy|0 0 37 0
pair|trình "|0 0 -35 31
pair|trình #|12 0 0 -39
pair|trình ban|0 0 1 1
pair|trình bàn|0 0 0 1
pair|trình bày|-5 0 -6 0
pair|trình báo|-6 13 0 23
pair|trình chuyển|6 1 0 1
pair|trình chủ|0 0 0 22
pair|trình công|0 0 8 -32
pair|trình của|0 23 0 0
pair|trình danh|0 0 9 -19
pair|trình diễn|0 0 15 31
pair|trình giao|0 0 -6 0
pair|trình giảm|1 0 0 0
pair|trình hành|0 0 6 4
pair|trình hđnd|0 -4 -1 0
pair|trình hồ|-26 -45 -6 18
pair|trình khởi|21 0 0 22
pair|trình kiểm|-2 50 0 -24
pair|trình ký|0 0 21 -23
pair|trình kỳ|0 0 -3 0
pair|trình liên|0 0 6 0
pair|trình mtqg|0 4 0 0
pair|trình mới|0 -8 10 9
pair|trình mục|0 15 -2 -18
pair|trình nào|0 -19 20 13
pair|trình nước|0 7 0 0
pair|trình phát|-10 0 -4 0
pair|trình phương|0 0 13 17
pair|trình thi|10 -7 0 28
pair|trình thành|0 -10 17 3
pair|trình thường|0 0 0 4
pair|trình trong|0 0 0 36
pair|trình trước|0 0 -1 8
pair|trình trả|0 0 0 20
pair|trình trọng|0 31 -8 2
pair|trình tỉnh|6 -11 19 11
pair|trình tồn|0 1 0 19
pair|trình từ|-18 -5 -27 0
pair|trình ubnd|0 0 0 4
pair|trình vào|0 0 15 0
pair|trình và|-1 0 -2 -23
pair|trình về|0 0 21 -8
pair|trình xin|0 0 36 0
pair|trình điều|0 0 20 0
pair|trình đã|16 -7 0 -49
pair|trình đạt|26 0 0 -42
pair|trình đề|37 0 21 -26
pair|trình độ|-25 4 0 -27
pair|trí #|0 -12 -36 0
pair|trí các|0 0 -16 0
pair|trí kinh|0 0 24 0
pair|trí trả|0 0 0 -17
pair|trí việc|0 0 24 11
pair|trí vốn|0 0 40 0
pair|trí xong|6 0 -1 64
pair|trí được|0 5 0 -4
pair|trích đo|0 25 0 0
pair|trông chờ|0 0 0 -5
pair|trùng tu|0 0 0 46
pair|trú #|0 0 0 -52
pair|trú ,|0 0 0 27
pair|trú -|0 0 6 0
pair|trú ở|0 7 0 18
pair|trúng giá|14 0 0 -28
pair|trăm ;|-5 -15 0 -12
pair|trăm so|1 -2 0 0
pair|trăn trở|-1 15 0 0
pair|trước #|0 0 31 1
pair|trước bạ|-22 0 0 21
pair|trước chuyển|-7 -17 0 -22
pair|trước chủ|0 0 23 12
pair|trước hạn|13 0 -1 22
pair|trước hết|-25 0 0 0
pair|trước học|0 0 7 0
pair|trước khai|1 0 -7 0
pair|trước khi|0 0 34 -1
pair|trước kỳ|0 0 -11 19
pair|trước luật|-2 15 0 -5
pair|trước mùa|0 0 37 0
pair|trước mắt|0 0 -14 -12
pair|trước mốc|26 -21 -1 -11
pair|trước ngày|0 0 6 0
pair|trước năm|0 0 7 0
pair|trước tháng|-11 0 14 0
pair|trước tết|0 0 40 0
pair|trước tới|1 0 0 33
pair|trước và|40 0 -6 -1
pair|trước vụ|19 -20 13 0
pair|trường (|5 0 0 0
pair|trường )|0 -28 0 0
pair|trường biển|-8 50 0 0
pair|trường bán|0 1 0 -11
pair|trường chuẩn|10 0 0 6
pair|trường chủ|0 0 6 0
pair|trường giữ|29 0 0 0
pair|trường huyện|34 -28 0 -39
pair|trường hướng|0 0 0 14
pair|trường học|0 0 0 -24
pair|trường hợp|0 0 0 15
pair|trường khai|0 27 0 0
pair|trường lập|0 0 29 0
pair|trường lẻ|0 4 0 5
pair|trường lớp|1 -22 0 0
pair|trường mầm|1 0 0 -27
pair|trường mẫu|0 -9 9 13
pair|trường nào|42 0 0 0
pair|trường nội|-10 12 0 -2
pair|trường phối|0 0 6 0
pair|trường phổ|9 0 0 -20
pair|trường sơn|0 0 2 0
pair|trường thcs|21 -19 0 0
pair|trường thpt|0 0 26 0
pair|trường tiểu|26 0 11 3
pair|trường trong|-16 -1 -5 -12
pair|trường trung|0 0 60 71
pair|trường ubnd|0 0 -16 -14
pair|trường vùng|-10 12 0 -16
pair|trường xi|0 -16 0 -9
pair|trường được|0 0 0 1
pair|trường đạt|0 0 -13 0
pair|trường đầu|29 0 0 0
pair|trường ở|-1 18 -9 -2
pair|trưởng #|0 4 -2 0
pair|trưởng ban|0 0 0 -41
pair|trưởng bản|0 21 14 -31
pair|trưởng các|0 0 -2 0
pair|trưởng công|0 0 -1 0
pair|trưởng gdp|-9 19 18 -45
pair|trưởng khu|-38 0 6 29
pair|trưởng khá|48 0 0 -27
pair|trưởng kinh|0 0 -7 0
pair|trưởng phòng|0 -33 0 0
pair|trưởng thôn|0 -14 20 -15
pair|trưởng tuổi|-1 9 0 0
pair|trưởng đề|0 0 -17 0
pair|trạch bán|0 0 0 5
pair|trại lưới|-9 0 9 28
pair|trạm bts|0 0 0 12
pair|trạm bơm|0 0 53 0
pair|trạm bảo|0 0 6 0
pair|trạm bỏ|5 0 -2 7
pair|trạm chưa|-22 -30 0 -13
pair|trạm cấp|-3 -9 -9 0
pair|trạm khuyến|0 0 1 -14
pair|trạm không|0 0 0 -16
pair|trạm làm|0 0 0 22
pair|trạm thì|-22 -30 0 -13
pair|trạm xá|16 0 0 13
pair|trạm xử|-26 29 2 11
pair|trạm y|5 0 21 -14
pair|trạng bỏ|0 30 0 0
pair|trạng lấn|0 0 2 -21
pair|trả #|12 -14 -8 -6
pair|trả chậm|0 -21 34 -19
pair|trả dứt|0 0 36 0
pair|trả hồ|0 6 -2 23
pair|trả kết|26 0 0 -34
pair|trả lại|0 0 0 -47
pair|trả lời|0 1 4 5
pair|trả mặt|3 0 0 25
pair|trả nợ|0 0 30 1
pair|trả tiền|0 0 0 7
pair|trả xong|0 7 0 0
pair|trả đi|-6 7 0 0
pair|trả đúng|2 0 -2 1
pair|trảng dài|16 -19 -1 0
pair|trấn hoàn|17 0 0 -38
pair|trấn áp|0 0 14 0
pair|trấn đối|0 0 0 18
pair|trầm lắng|0 -1 0 -4
pair|trần hữu|0 0 -1 0
pair|trần quang|0 13 8 0
pair|trần quốc|0 0 -24 0
pair|trần tuấn|0 0 30 0
pair|trần văn|0 0 8 0
pair|trận hiệu|0 0 0 24
pair|trận và|0 0 0 17
pair|trật tự|0 0 14 0
pair|trắng "|0 0 0 26
pair|trắng đảng|20 -1 0 0
pair|trẻ #|4 -5 0 0
pair|trẻ gia|0 0 0 3
pair|trẻ mồ|30 0 0 -25
pair|trẻ đi|0 1 0 -2
pair|trẻ được|0 0 0 44
pair|trễ -|0 -2 5 0
pair|trễ hạn|-12 6 41 -14
pair|trễ hẹn|-1 -7 0 -2
pair|trễ kèm|0 0 12 -38
pair|trệ trước|0 0 0 17
pair|trị #|0 0 0 40
pair|trị )|0 0 3 0
pair|trị -|38 0 0 -4
pair|trị công|-22 0 -12 0
pair|trị giá|38 0 0 6
pair|trị giải|18 -3 0 -44
pair|trị thu|1 -12 0 0
pair|trị tăng|39 0 0 37
pair|trị tới|0 0 12 47
pair|trị và|-29 0 -9 0
pair|trị về|3 0 22 -7
pair|trị xuất|30 0 0 48
pair|trị được|42 0 0 -20
pair|trị ổn|0 0 0 -2
pair|trọ không|-1 26 0 3
pair|trọ quanh|0 18 0 0
pair|trọng báo|0 0 -34 0
pair|trọng lượng|0 16 0 16
pair|trọng phương|-9 -1 11 10
pair|trọng quan|0 8 -6 2
pair|trọng điểm|18 32 0 18
pair|trọng đạt|-27 -24 -22 -26
pair|trồng #|-7 0 0 -8
pair|trồng ,|7 -5 0 0
pair|trồng cây|-20 20 28 28
pair|trồng cả|5 0 0 0
pair|trồng lại|0 11 0 -4
pair|trồng mới|24 -21 0 -27
pair|trồng rừng|2 4 0 -26
pair|trồng sầu|0 2 0 0
pair|trồng thay|0 0 0 39
pair|trồng thủy|4 0 7 0
pair|trồng toàn|26 0 0 -43
pair|trồng trọt|-10 0 0 0
pair|trồng vẫn|43 -14 0 -30
pair|trồng được|-1 2 0 -40
pair|trộm cắp|-3 17 1 8
pair|trời phát|7 0 0 0
pair|trở lên|-22 0 0 -1
pair|trở lại|34 0 0 0
pair|trợ #|8 0 24 7
pair|trợ cấp|-8 0 0 0
pair|trợ doanh|63 0 0 12
pair|trợ kinh|0 0 18 -15
pair|trợ ngư|7 0 15 -14
pair|trợ nhà|0 0 16 -50
pair|trợ vận|0 29 0 -9
pair|trợ xã|0 0 0 3
pair|trụ sở|-1 0 -6 -4
pair|trục qua|-6 25 0 0
pair|trục trặc|-21 0 0 -3
pair|trừ #|15 2 -13 27
pair|trừ tiền|-11 18 0 0
pair|trừ điểm|0 0 5 11
pair|trực #|0 0 30 0
pair|trực ban|0 0 10 -19
pair|trực báo|45 0 0 0
pair|trực chung|0 0 0 -10
pair|trực cả|0 0 5 0
pair|trực huyện|0 0 0 17
pair|trực hđnd|0 0 -3 -2
pair|trực sẵn|-2 0 6 17
pair|trực thuộc|-14 0 1 -24
pair|trực tiếp|0 0 11 0
pair|trực tuyến|16 0 0 0
pair|trực tại|0 0 7 2
pair|trực tỉnh|-22 0 -16 -10
pair|trực ubnd|0 0 29 0
pair|trực đảng|0 -7 25 0
pair|tt -|15 0 3 0
pair|tt huyện|0 0 -16 0
pair|ttcn #|14 0 0 0
pair|ttcn do|31 0 0 0
pair|ttcn khu|-7 15 0 0
pair|ttcn ước|32 0 0 -14
pair|ttg của|0 -1 16 -19
pair|ttg ngày|-22 -1 0 58
pair|tu ,|0 0 0 1
pair|tu của|-16 0 -23 0
pair|tu ngày|0 0 9 -2
pair|tu sửa|26 -8 6 -38
pair|tu về|23 0 -9 0
pair|tuy #|9 0 0 -1
pair|tuy các|29 -1 0 0
pair|tuy còn|-21 31 0 -29
pair|tuy mưa|-51 -18 0 0
pair|tuy mới|26 -23 0 0
pair|tuy nhiên|13 -7 0 0
pair|tuy nhiều|-2 36 0 0
pair|tuy phước|0 0 -20 0
pair|tuy số|37 -2 0 0
pair|tuy thời|34 -10 0 -39
pair|tuy vậy|-9 1 0 0
pair|tuy đã|21 -14 0 0
pair|tuyên giáo|1 0 0 0
pair|tuyên không|0 0 0 14
pair|tuyên truyền|-2 1 0 9
pair|tuyến #|19 -8 0 8
pair|tuyến còn|20 0 0 25
pair|tuyến cống|0 0 0 21
pair|tuyến hay|0 -8 10 0
pair|tuyến hẻm|0 1 0 1
pair|tuyến kênh|0 30 0 8
pair|tuyến ngõ|9 -9 0 22
pair|tuyến phố|1 0 0 -25
pair|tuyến toàn|17 0 0 -44
pair|tuyến tỉnh|0 0 0 21
pair|tuyến tới|0 0 0 15
pair|tuyến với|0 0 -21 -2
pair|tuyến đt|0 1 9 -16
pair|tuyến đê|0 0 7 0
pair|tuyến đường|6 0 1 -36
pair|tuyển quân|0 0 17 0
pair|tuyển sinh|2 11 0 0
pair|tuyệt đối|15 -16 25 9
pair|tuấn lĩnh|0 0 30 0
pair|tuần #|0 1 0 1
pair|tuần báo|0 0 8 1
pair|tuần cập|0 0 2 8
pair|tuần này|0 0 11 0
pair|tuần sau|0 0 25 0
pair|tuần tra|0 0 0 -31
pair|tuần tới|0 0 26 -12
pair|tuần với|-9 0 17 -26
pair|tuần đầu|43 0 -5 18
pair|tuổi bởi|0 8 0 0
pair|tuổi cao|-1 9 0 0
pair|tuổi ra|7 0 0 -3
pair|tuổi suy|3 -11 0 5
pair|tuổi tiêm|7 0 0 -10
pair|tuổi trở|1 0 0 -1
pair|tuổi vào|28 0 0 0
pair|tuổi vẫn|0 36 0 0
pair|tuổi ít|0 1 0 -23
pair|tw (|3 0 28 0
pair|tw ,|0 0 6 11
pair|tw của|11 0 16 -14
pair|tw khóa|8 0 -5 0
pair|tw ngày|1 0 1 -15
pair|tw tại|0 0 4 0
pair|tw và|-6 0 6 0
pair|ty tnhh|0 0 0 3
pair|tà còn|0 10 0 0
pair|tà pạ|15 -14 0 20
pair|tài chính|0 0 1 0
pair|tài khoản|7 0 0 -23
pair|tài liệu|0 0 -27 1
pair|tài nguyên|-5 0 6 -1
pair|tài sản|0 36 0 8
pair|tài xỉu|5 0 0 7
pair|tàu #|0 0 0 17
pair|tàu cá|2 1 1 9
pair|tàu nằm|0 -33 0 0
pair|tàu xa|6 -26 0 -52
pair|tác #|-1 0 -2 -2
pair|tác dân|0 1 0 0
pair|tác giám|0 7 0 -14
pair|tác giải|-1 2 0 -4
pair|tác giảm|0 0 5 0
pair|tác kiểm|34 -2 -21 0
pair|tác lâu|0 0 0 -10
pair|tác lập|0 0 0 -17
pair|tác mặt|0 33 0 0
pair|tác năm|-8 0 22 -12
pair|tác phát|0 6 0 0
pair|tác quản|5 0 0 -1
pair|tác tham|-1 9 -1 0
pair|tác thu|0 0 63 0
pair|tác tiêm|20 1 0 0
pair|tác tuyên|-1 0 0 0
pair|tác tuyển|0 0 0 -26
pair|tác tự|0 1 0 0
pair|tác vệ|0 16 0 0
pair|tác xây|0 0 1 -1
pair|tác xã|21 11 3 -10
pair|tác đối|0 27 0 0
pair|tách thửa|0 0 0 14
pair|tái canh|28 1 0 0
pair|tái cơ|-2 0 4 0
pair|tái diễn|0 0 0 -4
pair|tái lấn|0 23 0 0
pair|tái lập|0 0 0 4
pair|tái nghèo|-13 17 0 -1
pair|tái phát|0 0 0 27
pair|tái đàn|0 0 1 36
pair|tái định|0 0 16 0
pair|tám hđnd|-36 -3 -11 -10
pair|tám tháng|-16 0 0 0
pair|tâm #|0 0 -1 -1
pair|tâm (|0 0 -10 0
pair|tâm chính|0 0 12 0
pair|tâm dịch|-18 0 0 0
pair|tâm hành|0 5 0 0
pair|tâm khuyến|0 0 19 0
pair|tâm kiểm|0 11 0 0
pair|tâm ký|12 0 0 -8
pair|tâm là|-1 -3 21 13
pair|tâm nước|0 7 0 0
pair|tâm phát|-4 0 10 -6
pair|tâm phục|0 0 -19 4
pair|tâm pvhcc|0 0 20 0
pair|tâm quý|0 0 -1 0
pair|tâm soạn|0 0 6 0
pair|tâm thương|0 0 14 28
pair|tâm tư|-16 0 -37 -48
pair|tâm với|0 31 -10 0
pair|tâm y|0 -5 1 0
pair|tâm điều|39 0 -1 22
pair|tâm đúng|0 22 0 0
pair|tân binh|28 0 0 -3
pair|tân hưng|0 0 -10 -8
pair|tân khánh|0 15 0 -16
pair|tân lập|-19 -41 -17 2
pair|tân thành|0 0 0 19
pair|tây vừa|0 -3 16 0
pair|tên dưới|0 0 -13 0
pair|tên tại|0 0 -1 0
pair|tên từng|0 0 12 0
pair|tên việc|0 0 -10 0
pair|tên đơn|0 -16 35 3
pair|tình chây|0 0 15 -2
pair|tình hình|1 0 0 0
pair|tình nghĩa|9 0 0 22
pair|tình thương|14 0 0 2
pair|tình trạng|0 19 0 -35
pair|tình với|23 -18 -24 -39
pair|tích #|0 0 0 22
pair|tích bị|0 0 0 20
pair|tích cà|-8 0 0 0
pair|tích cực|1 -4 0 25
pair|tích gieo|0 1 0 0
pair|tích lúa|-31 4 0 2
pair|tích mía|0 41 -13 0
pair|tích nước|-8 -7 0 0
pair|tích rừng|28 0 24 -15
pair|tích tụ|-11 39 5 0
pair|tích đất|51 -28 0 -53
pair|tín cam|0 0 1 0
pair|tín dụng|0 3 12 -3
pair|tín tuyên|-1 -1 8 9
pair|tính chiến|0 29 0 0
pair|tính theo|6 6 0 -75
pair|tính tiền|0 0 0 -27
pair|tính đến|18 1 0 0
pair|tòa chấp|2 -1 0 3
pair|tòa của|-2 15 0 -5
pair|tòa tuyên|0 0 0 14
pair|tòa án|0 0 15 0
pair|tô tới|27 0 0 -31
pair|tôm #|0 0 0 -12
pair|tôm ,|34 0 0 34
pair|tôm -|6 0 0 8
pair|tôm giống|0 0 20 0
pair|tôm nuôi|9 0 0 -7
pair|tôm sú|-18 -13 0 -5
pair|tôm thẻ|8 -2 0 -21
pair|tông hóa|7 0 0 8
pair|tú để|4 -4 61 9
pair|tú ở|-7 -29 -30 -6
pair|túc chỉ|22 -2 -6 -1
pair|túc nhìn|-18 -30 -2 0
pair|túc triển|0 0 0 36
pair|túng (|0 0 0 -1
pair|túy ở|0 0 1 11
pair|tăng (|0 1 0 0
pair|tăng cao|-39 -11 0 0
pair|tăng ca|0 -9 10 -14
pair|tăng cường|0 0 18 -7
pair|tăng giá|-1 0 -18 8
pair|tăng gần|0 0 0 66
pair|tăng hơn|22 0 0 40
pair|tăng khá|-2 0 0 0
pair|tăng quân|-8 0 20 0
pair|tăng so|15 7 0 0
pair|tăng thêm|6 -11 0 14
pair|tăng thấp|-30 4 -23 26
pair|tăng trên|28 0 -16 0
pair|tăng trưởng|-5 0 0 0
pair|tăng tuần|0 0 10 0
pair|tăng tốc|-20 0 -15 0
pair|tăng tổng|22 0 0 -5
pair|tăng từ|-41 -14 -57 0
pair|tư #|0 0 25 -4
pair|tư ,|0 32 0 0
pair|tư cho|0 0 -32 -15
pair|tư công|0 0 0 -42
pair|tư cống|0 0 1 0
pair|tư cụm|0 0 20 0
pair|tư của|13 -1 0 -30
pair|tư giải|-7 1 0 -21
pair|tư không|0 2 36 3
pair|tư là|0 0 -13 21
pair|tư nhân|0 0 7 0
pair|tư pháp|0 0 21 3
pair|tư phải|0 0 15 0
pair|tư số|0 0 -28 0
pair|tư tham|-18 12 6 -19
pair|tư thay|-12 13 0 11
pair|tư thương|0 20 1 -38
pair|tư toàn|1 -10 0 0
pair|tư trình|0 0 -8 0
pair|tư trước|0 0 4 18
pair|tư tưởng|0 0 0 -7
pair|tư tại|0 0 12 42
pair|tư vấn|0 0 1 27
pair|tư xây|-3 -7 1 -1
pair|tương xứng|0 15 0 0
pair|tương đương|16 0 0 -30
pair|tương đối|21 0 0 7
pair|tương ứng|-1 9 0 23
pair|tướng chính|-6 0 8 21
pair|tượng bảo|5 0 0 0
pair|tượng vẫn|0 0 0 -14
pair|tạ /|-1 0 0 0
pair|tại #|-23 1 0 1
pair|tại buôn|0 0 0 -2
pair|tại bản|0 2 0 0
pair|tại các|0 0 14 22
pair|tại giao|0 0 -8 0
pair|tại hội|0 0 0 11
pair|tại kcn|0 0 0 -2
pair|tại khu|0 3 0 -24
pair|tại kỳ|-47 -1 1 -1
pair|tại một|0 0 0 1
pair|tại mục|0 0 -16 0
pair|tại nguồn|0 -1 0 14
pair|tại nhiều|0 0 0 -7
pair|tại nhà|1 0 4 0
pair|tại phường|0 1 0 -33
pair|tại quầy|14 -2 7 26
pair|tại thuận|0 0 17 0
pair|tại thông|-35 0 0 -3
pair|tại trung|0 11 0 0
pair|tại trụ|10 0 -7 -35
pair|tại vườn|0 0 0 12
pair|tại xã|0 4 0 0
pair|tại đồng|0 0 0 11
pair|tạm ,|17 0 0 -15
pair|tạm dừng|-13 -14 0 14
pair|tạm giữ|-3 -12 11 -12
pair|tạm đoạn|0 0 12 0
pair|tạm ở|0 -6 6 8
pair|tạm ứng|22 -6 0 21
pair|tạo #|36 0 0 60
pair|tạo chủ|0 0 0 12
pair|tạo có|0 0 6 0
pair|tạo nghề|0 0 12 0
pair|tạo nguồn|0 2 1 13
pair|tạo trạm|-6 0 7 0
pair|tạo việc|-27 -1 42 -29
pair|tả heo|17 0 4 0
pair|tả lợn|0 29 0 -1
pair|tải hàng|-22 10 0 -17
pair|tải hạ|0 25 0 0
pair|tải khu|0 0 13 0
pair|tải trọng|-9 -1 11 10
pair|tảo hôn|0 1 0 -9
pair|tấn (|15 0 0 -27
pair|tấn )|12 -1 -14 9
pair|tấn ,|-21 0 0 42
pair|tấn /|-29 0 0 1
pair|tấn =|18 0 0 0
pair|tấn bằng|0 0 0 -11
pair|tấn công|0 0 7 0
pair|tấn gạo|18 0 0 30
pair|tất hồ|0 0 0 25
pair|tất việc|-9 0 9 19
pair|tầng (|0 0 11 0
pair|tầng cụm|15 -5 0 0
pair|tầng lộ|0 25 0 0
pair|tầng và|0 0 -19 10
pair|tầng đô|0 -27 0 0
pair|tận nhà|7 0 28 -2
pair|tận thu|0 0 14 0
pair|tập chỉ|17 0 -9 -40
pair|tập huấn|0 0 27 0
pair|tập khu|13 0 0 18
pair|tập kết|0 0 1 11
pair|tập nghị|13 0 25 0
pair|tập nẹt|0 18 0 0
pair|tập phòng|15 0 0 15
pair|tập thể|0 -4 1 0
pair|tập trung|-3 1 0 -1
pair|tập và|0 0 -10 0
pair|tật tỉnh|0 11 0 0
pair|tặng #|-10 0 0 1
pair|tặng quà|16 0 -9 2
pair|tế #|0 0 -10 0
pair|tế -|-1 0 0 0
pair|tế biển|0 7 24 -1
pair|tế bị|0 11 0 0
pair|tế chuyển|33 0 0 2
pair|tế chủ|-1 0 20 0
pair|tế cải|-6 0 7 0
pair|tế của|27 0 0 -7
pair|tế dự|0 0 16 -1
pair|tế giảm|9 40 0 0
pair|tế huyện|-1 0 0 -3
pair|tế khám|35 0 0 0
pair|tế nghỉ|0 13 0 0
pair|tế phú|24 0 0 0
pair|tế phối|0 0 12 0
pair|tế số|0 1 -24 0
pair|tế sớm|0 0 27 0
pair|tế tham|0 1 2 0
pair|tế theo|0 0 62 0
pair|tế thành|-15 -22 -17 -14
pair|tế tiếp|24 0 0 0
pair|tế tăng|-31 -13 8 0
pair|tế và|3 0 9 -2
pair|tế xã|1 0 0 -1
pair|tết bính|-15 0 -26 0
pair|tết dương|0 0 0 12
pair|tết nguyên|0 0 4 0
pair|tết nhâm|0 -5 0 0
pair|tết đinh|0 0 12 0
pair|tết ở|0 12 0 0
pair|tệ nạn|-8 14 9 0
pair|tỉnh #|24 0 0 6
pair|tỉnh (|0 5 0 -1
pair|tỉnh )|0 0 14 1
pair|tỉnh ,|10 0 0 1
pair|tỉnh ban|19 0 -2 0
pair|tỉnh báo|29 0 -11 -7
pair|tỉnh bố|0 0 0 -6
pair|tỉnh cho|0 6 0 9
pair|tỉnh chốt|0 0 15 0
pair|tỉnh chủ|0 0 1 0
pair|tỉnh còn|16 -10 0 -10
pair|tỉnh có|17 0 0 -16
pair|tỉnh cưỡng|0 -9 12 0
pair|tỉnh giao|1 0 0 5
pair|tỉnh giảm|-3 16 0 0
pair|tỉnh hà|0 0 -7 0
pair|tỉnh hậu|0 0 -15 0
pair|tỉnh họp|0 0 -10 0
pair|tỉnh hỗ|0 0 28 0
pair|tỉnh không|-13 28 0 0
pair|tỉnh kết|0 0 -9 -8
pair|tỉnh lần|8 0 -5 14
pair|tỉnh lộ|1 1 -6 0
pair|tỉnh mở|0 0 0 -63
pair|tỉnh nghệ|-12 0 -17 0
pair|tỉnh ngày|-3 0 -1 0
pair|tỉnh nhiều|1 0 0 -44
pair|tỉnh nâng|0 0 15 -2
pair|tỉnh phê|0 0 8 16
pair|tỉnh phối|17 0 0 1
pair|tỉnh sớm|0 0 41 -36
pair|tỉnh thanh|0 0 0 -32
pair|tỉnh thông|6 0 -21 0
pair|tỉnh thẩm|23 -15 1 10
pair|tỉnh trân|0 0 -2 0
pair|tỉnh trịnh|0 -8 0 -9
pair|tỉnh tăng|-4 0 18 0
pair|tỉnh tại|-33 0 12 -1
pair|tỉnh vào|0 0 0 -42
pair|tỉnh và|34 0 -1 0
pair|tỉnh về|-1 0 0 0
pair|tỉnh đã|42 0 -19 -4
pair|tỉnh đưa|0 0 -15 0
pair|tỉnh đồng|-25 0 0 0
pair|tịch #|0 0 34 18
pair|tịch chưa|0 0 0 3
pair|tịch huyện|0 0 26 2
pair|tịch ký|0 0 12 22
pair|tịch ngày|0 0 3 5
pair|tịch phường|0 0 8 25
pair|tịch thường|-1 0 0 0
pair|tịch ubnd|0 0 -1 0
pair|tịch xã|19 -6 0 3
pair|tịnh biên|0 0 0 24
pair|tịnh khê|0 -12 -10 0
pair|tọa đề|0 0 29 0
pair|tỏa #|3 -4 0 22
pair|tố #|0 0 0 -11
pair|tốc giải|-12 0 -13 37
pair|tốc mái|0 -12 0 0
pair|tốc độ|-3 0 -1 0
pair|tối thiểu|0 0 24 -2
pair|tốp đầu|1 0 0 4
pair|tốt các|-1 0 41 -5
pair|tốt hơn|13 0 0 0
pair|tốt nghiệp|46 0 0 -31
pair|tốt nhiệm|-59 -20 -18 -24
pair|tồn #|-28 41 0 0
pair|tồn kho|-16 -7 -5 -18
pair|tồn lưu|0 0 15 0
pair|tồn tại|-1 -32 0 0
pair|tồn đọng|0 0 9 0
pair|tồn ở|0 21 0 20
pair|tổ #|0 12 0 -28
pair|tổ công|5 0 2 -1
pair|tổ dân|-7 0 0 0
pair|tổ hỗ|0 0 0 -43
pair|tổ kiểm|-39 -39 -15 -9
pair|tổ trưởng|0 0 -1 1
pair|tổ tự|2 2 33 -30
pair|tổ đại|0 0 6 15
pair|tổng chi|-13 -53 -1 0
pair|tổng công|4 -5 -1 1
pair|tổng cục|-18 0 -2 0
pair|tổng giá|4 0 0 22
pair|tổng hợp|0 0 31 1
pair|tổng kinh|0 0 0 21
pair|tổng kiểm|0 0 0 -21
pair|tổng kết|0 0 0 -28
pair|tổng mức|0 0 0 1
pair|tổng nợ|0 5 0 14
pair|tổng sản|32 0 0 0
pair|tổng số|-1 0 0 0
pair|tổng thu|6 0 0 0
pair|tổng trị|6 0 0 38
pair|tổng trọng|0 19 0 18
pair|tổng vốn|-1 -50 0 0
pair|tổng đàn|0 0 0 1
pair|tộc thiểu|0 0 0 5
pair|tội phạm|0 0 2 1
pair|tội về|21 1 0 0
pair|tới #|2 32 0 -12
pair|tới khi|0 0 0 29
pair|tới nay|0 0 0 40
pair|tới trung|15 0 -5 -28
pair|tới từng|7 0 22 1
pair|tới xử|0 0 26 -12
pair|tới đây|0 0 11 0
pair|tờ rơi|12 0 0 15
pair|tờ trình|0 0 14 0
pair|tụ huyết|0 0 0 -14
pair|tụ ruộng|-11 39 5 0
pair|tụ điểm|1 0 10 0
pair|tục cho|12 0 0 -8
pair|tục hành|-12 0 0 10
pair|tục là|54 0 0 36
pair|tục thu|0 17 0 0
pair|tục thuê|0 0 0 -2
pair|tục thực|0 0 13 0
pair|tục tăng|71 0 0 0
pair|tục được|17 -1 0 22
pair|tụt #|0 33 0 -3
pair|tụt còn|-2 16 0 -26
pair|tụt hạng|0 0 1 0
pair|tức #|20 13 -5 29
pair|từ #|-12 0 0 -13
pair|từ báo|0 0 33 0
pair|từ chối|37 -10 0 14
pair|từ các|0 15 0 4
pair|từ cấp|0 -30 1 0
pair|từ doanh|41 4 0 -2
pair|từ dự|0 0 20 12
pair|từ khi|0 0 35 0
pair|từ khâu|9 0 0 -7
pair|từ máy|0 0 0 -27
pair|từ nay|0 0 -1 -16
pair|từ nguồn|14 -10 -26 0
pair|từ ngày|-11 0 -29 -1
pair|từ năm|18 -1 0 37
pair|từ tháng|-1 0 0 -30
pair|từ thị|4 -3 0 -4
pair|từ thời|0 6 0 0
pair|từ trước|0 0 0 30
pair|từ tuần|0 0 8 0
pair|từ đất|-10 36 0 10
pair|từ đầu|-2 3 0 -36
pair|từng bước|16 20 0 12
pair|từng chi|8 0 22 -9
pair|từng công|9 0 35 30
pair|từng dự|7 0 0 -8
pair|từng hồ|0 0 0 27
pair|từng hộ|0 0 1 24
pair|từng lĩnh|-32 -3 0 0
pair|từng ngõ|25 0 -9 -24
pair|từng nhà|0 0 1 1
pair|từng quý|0 0 1 0
pair|từng trường|0 0 5 11
pair|từng tuần|-7 0 18 -24
pair|từng tổ|0 0 37 0
pair|từng xã|0 0 22 0
pair|từng đồng|0 0 37 25
pair|từng ủy|18 0 -16 11
pair|tử cho|0 0 0 -19
pair|tử chưa|0 11 0 0
pair|tử từ|0 0 0 -27
pair|tử vong|4 0 0 18
pair|tự an|12 0 14 32
pair|tự do|1 -4 0 -2
pair|tự giám|0 0 11 0
pair|tự kiểm|0 1 0 -50
pair|tự nguyện|0 1 0 22
pair|tự phát|0 9 1 -22
pair|tự phê|-1 0 5 0
pair|tự quản|1 1 26 -8
pair|tự xây|7 0 0 3
pair|tự xã|-40 -11 9 25
pair|tự đô|6 19 0 -20
pair|tự đường|17 -12 21 3
pair|tỷ #|16 0 0 0
pair|tỷ (|0 15 0 -17
pair|tỷ ,|18 0 0 1
pair|tỷ con|45 0 0 0
pair|tỷ trọng|35 0 0 42
pair|tỷ usd|-9 0 -2 27
pair|tỷ đông|2 0 -1 0
pair|tỷ đồng|1 0 0 0
pair|u minh|-9 0 0 -4
pair|ubkt đảng|0 0 41 0
pair|ubmttq việt|0 0 54 2
pair|ubmttq và|37 0 -44 -10
pair|ubnd #|-9 0 0 0
pair|ubnd -|0 0 8 14
pair|ubnd các|0 0 0 -12
pair|ubnd của|-2 0 3 4
pair|ubnd dự|0 -4 0 0
pair|ubnd huyện|-17 0 0 0
pair|ubnd quận|1 -1 -12 -4
pair|ubnd thành|0 0 -1 0
pair|ubnd thị|0 0 1 -1
pair|ubnd tỉnh|0 -8 0 0
pair|ubnd xã|0 0 3 0
pair|usd (|-45 -28 0 0
pair|usd ,|12 22 0 1
pair|uvtw đảng|0 -1 0 0
pair|uy tín|0 0 4 16
pair|uống giảm|-11 16 0 -15
pair|uống rượu|-25 2 0 -1
pair|uống tăng|24 -15 0 -4
pair|v (|0 0 21 0
pair|va chạm|0 0 0 1
pair|vai trò|-27 2 -11 -27
pair|vay #|39 0 0 0
pair|vay tiền|0 2 0 0
pair|vay vốn|1 -9 0 9
pair|ven biển|0 -2 0 -6
pair|ven hụt|-2 4 0 0
pair|ven kênh|0 22 0 4
pair|ven rừng|-5 17 -11 18
pair|ven sông|0 13 0 0
pair|ven đầm|0 1 0 6
pair|vinh cũ|-19 -1 -1 0
pair|vinh vận|-19 -1 -1 0
pair|viên (|18 0 0 0
pair|viên ,|26 0 0 -26
pair|viên ban|0 0 -2 0
pair|viên bỏ|0 0 0 9
pair|viên chưa|0 2 0 0
pair|viên chức|9 -9 0 0
pair|viên có|-21 5 -48 -49
pair|viên dùng|0 11 0 0
pair|viên dự|0 0 0 -40
pair|viên không|2 0 0 0
pair|viên mầm|-22 -34 0 0
pair|viên mới|0 22 0 -13
pair|viên phụ|16 0 -26 4
pair|viên tham|32 0 -5 -35
pair|viên theo|8 -7 20 26
pair|viên thừa|0 0 6 0
pair|viên trong|0 0 0 32
pair|viên trung|0 0 5 11
pair|viên trẻ|0 11 0 -5
pair|viên tại|0 0 0 18
pair|viên và|0 42 0 12
pair|viên y|0 1 0 0
pair|viên điện|21 0 0 20
pair|viên đầu|0 1 0 0
pair|viên ở|-4 7 0 0
pair|viết thạo|0 0 0 3
pair|việc -|0 0 -10 0
pair|việc bàn|0 6 0 0
pair|việc bố|-26 -30 -41 0
pair|việc cho|3 0 0 -26
pair|việc chuẩn|0 7 0 0
pair|việc chưa|0 0 0 1
pair|việc còn|0 -8 -17 -14
pair|việc cấp|1 0 0 17
pair|việc cụ|-2 3 -19 -31
pair|việc của|0 0 0 1
pair|việc giám|0 13 0 0
pair|việc học|23 19 -1 0
pair|việc hỗ|33 0 10 -56
pair|việc khó|0 0 0 3
pair|việc không|20 0 0 -7
pair|việc kiểm|7 0 11 0
pair|việc kết|-22 0 -13 -3
pair|việc làm|1 1 15 -18
pair|việc lớn|-19 -59 -8 -15
pair|việc nhiều|-30 -44 -1 0
pair|việc nhà|10 -10 0 11
pair|việc này|0 -23 37 -8
pair|việc nêu|0 0 2 8
pair|việc nước|10 0 0 -22
pair|việc nửa|0 0 -20 0
pair|việc phân|0 9 0 0
pair|việc phải|0 -23 -26 0
pair|việc quá|-7 20 27 -19
pair|việc rà|6 0 6 0
pair|việc sau|0 -20 -10 0
pair|việc theo|36 19 0 37
pair|việc tháng|0 0 -18 -1
pair|việc thực|6 0 0 0
pair|việc trễ|0 0 16 -49
pair|việc tại|-28 0 0 0
pair|việc tập|-3 17 0 -18
pair|việc vận|29 -11 -18 0
pair|việc với|-19 0 1 -1
pair|việc xây|30 0 -5 0
pair|việc đã|39 -9 0 -7
pair|việc đảng|0 11 0 0
pair|viện kiểm|-11 0 -7 5
pair|viện trưởng|0 0 -15 0
pair|viện tuyến|0 35 0 -22
pair|viện đa|7 0 0 0
pair|việt khi|9 0 0 -18
pair|việt trì|10 0 0 -12
pair|việt về|-4 0 0 0
pair|vnpt lào|0 0 0 18
pair|vnpt đà|0 0 0 -4
pair|vp chấm|0 0 11 -15
pair|vui tươi|8 0 0 0
pair|và #|0 0 -3 1
pair|và báo|0 0 3 6
pair|và bằng|-31 0 0 -52
pair|và cao|16 0 0 12
pair|và chính|4 -3 0 -4
pair|và chăn|0 0 -36 0
pair|và chỉ|0 39 0 0
pair|và chủ|0 0 -2 1
pair|và các|0 0 0 1
pair|và cán|-2 2 -2 14
pair|và cây|-39 0 0 6
pair|và có|-2 0 0 0
pair|và diễn|13 0 0 14
pair|và doanh|0 0 0 4
pair|và dịch|-17 -5 0 15
pair|và dữ|16 0 0 0
pair|và giao|0 0 -16 0
pair|và gia|0 0 1 0
pair|và giá|-15 1 0 -8
pair|và hoa|9 -8 0 26
pair|và hoạt|19 1 0 13
pair|và huyện|0 0 -47 -1
pair|và hđnd|0 0 22 1
pair|và hạ|0 0 0 29
pair|và khu|0 12 0 0
pair|và kết|-6 1 0 5
pair|và kế|0 0 0 29
pair|và làm|0 0 -10 0
pair|và lập|10 0 -8 16
pair|và mttq|0 0 0 7
pair|và môi|-7 0 0 -6
pair|và nghị|-18 0 14 -25
pair|và nhiệm|-3 -1 0 -1
pair|và nuôi|47 0 0 -51
pair|và phát|0 9 0 1
pair|và phân|8 -1 0 -33
pair|và phê|-1 1 10 0
pair|và phòng|-6 0 4 2
pair|và phương|0 0 -11 -1
pair|và phường|0 0 0 -4
pair|và ptnt|0 0 0 -4
pair|và quy|0 2 0 0
pair|và quyết|11 0 -17 -16
pair|và sau|0 0 2 1
pair|và so|0 -6 11 15
pair|và thiếu|-10 20 0 34
pair|và thu|-53 -2 -43 -32
pair|và thuế|0 12 0 32
pair|và thông|0 0 0 -1
pair|và thú|0 0 0 19
pair|và thảo|0 0 -5 -1
pair|và thống|-9 0 0 0
pair|và thủy|-28 12 0 -20
pair|và tiêu|0 25 0 -1
pair|và tiểu|-1 -2 0 0
pair|và trung|0 0 30 0
pair|và trách|0 0 0 2
pair|và trước|2 0 -1 24
pair|và trường|-10 12 0 -2
pair|và trật|-15 0 32 41
pair|và tuyến|6 0 0 7
pair|và tăng|42 0 2 8
pair|và tốc|0 -12 0 0
pair|và văn|-2 0 2 17
pair|và vượt|45 0 0 -44
pair|và xây|-36 8 -13 0
pair|và xã|0 0 0 18
pair|và ý|0 0 -1 0
pair|và đoàn|0 0 -49 18
pair|và đào|0 0 1 0
pair|và đô|0 0 -19 10
pair|và đường|-2 0 0 7
pair|và đại|-9 0 13 5
pair|và đầu|0 0 -1 -1
pair|và đề|16 0 0 -13
pair|vài chi|0 33 0 -1
pair|vài cơ|0 0 0 35
pair|vài nơi|0 13 0 13
pair|vài vụ|0 0 18 -11
pair|vài xã|0 0 0 15
pair|vành đai|16 0 0 -2
pair|vào #|0 58 19 -53
pair|vào ban|8 0 0 20
pair|vào bản|22 -1 -13 15
pair|vào chương|0 -8 12 0
pair|vào chợ|35 -4 0 -19
pair|vào cuối|0 0 7 -11
pair|vào cuộc|-50 -11 0 -9
pair|vào các|-1 0 28 -31
pair|vào dùng|11 0 0 15
pair|vào hoạt|28 0 0 -7
pair|vào hội|0 45 0 -21
pair|vào khu|0 0 26 0
pair|vào kế|0 0 0 4
pair|vào lớp|2 0 0 0
pair|vào mùa|0 1 0 -18
pair|vào mấy|-1 -34 -9 0
pair|vào mỗi|0 0 0 -42
pair|vào ngày|0 0 35 0
pair|vào ngân|20 53 0 -19
pair|vào nhóm|-5 46 0 27
pair|vào nền|13 0 -1 0
pair|vào quen|0 0 0 8
pair|vào sáng|0 0 37 0
pair|vào sổ|0 0 0 11
pair|vào sử|9 1 0 -37
pair|vào tháng|0 0 55 0
pair|vào thứ|0 0 31 0
pair|vào được|4 0 0 0
pair|vào đồng|0 0 0 -8
pair|vét #|8 0 0 0
pair|vét kênh|0 0 9 0
pair|vênh nhau|0 0 0 1
pair|vì chưa|0 0 0 19
pair|vì covid|-40 1 0 0
pair|vì giá|-13 27 0 34
pair|vì không|-19 -25 0 -2
pair|vì người|0 0 12 0
pair|vì nhà|0 0 0 25
pair|vì sao|-11 27 19 5
pair|vì sương|0 0 0 15
pair|vì vướng|0 8 0 0
pair|vòng #|0 -16 3 0
pair|võ minh|0 -12 -21 0
pair|võ miếu|0 0 20 -21
pair|võ nhai|0 2 0 0
pair|vùng biên|30 2 7 0
pair|vùng biển|21 -26 0 2
pair|vùng buôn|-10 12 0 -2
pair|vùng cao|-43 17 2 -32
pair|vùng giáp|23 0 0 0
pair|vùng nguyên|0 0 46 63
pair|vùng nuôi|0 1 -11 -38
pair|vùng sạt|-15 0 10 -12
pair|vùng trồng|1 0 0 -8
pair|vùng ven|0 16 0 0
pair|vùng đầm|10 0 0 0
pair|văn #|-21 0 24 12
pair|văn bản|0 27 0 -12
pair|văn khuê|0 0 15 -4
pair|văn kiện|0 3 0 0
pair|văn linh|0 0 21 0
pair|văn liêm|0 0 0 -1
pair|văn là|0 0 0 6
pair|văn minh|1 0 0 9
pair|văn nghệ|16 0 0 0
pair|văn số|0 0 -20 0
pair|văn thời|-2 -1 0 0
pair|văn xã|-36 0 0 0
pair|văn đẩu|0 3 7 1
pair|vĩnh phú|0 0 -11 0
pair|vĩnh thành|0 0 -2 0
pair|vĩnh thực|0 0 0 1
pair|vĩnh tre|0 17 1 0
pair|vĩnh trung|0 0 5 0
pair|vươn tới|23 -4 0 -44
pair|vướng mắc|0 -1 0 29
pair|vướng mặt|0 19 0 6
pair|vướng nhất|0 41 0 0
pair|vướng thủ|0 0 0 -2
pair|vướng ở|0 0 12 -11
pair|vườn cây|-15 -7 0 5
pair|vườn quốc|-7 0 0 -1
pair|vượt #|0 0 0 -24
pair|vượt chỉ|0 0 7 0
pair|vượt cả|0 0 0 29
pair|vượt cấp|8 0 0 0
pair|vượt dự|9 12 -8 0
pair|vượt khó|0 -6 0 0
pair|vượt khả|0 -5 -13 2
pair|vượt kế|22 0 0 -9
pair|vượt mục|24 0 0 14
pair|vượt nghị|2 0 0 34
pair|vượt tiến|4 -2 0 1
pair|vượt trần|-1 18 4 0
pair|vượt xa|-4 18 0 10
pair|vải thiều|23 0 0 14
pair|vấn đề|-23 0 0 2
pair|vẫn "|0 1 0 0
pair|vẫn chỉ|0 18 0 -8
pair|vẫn còn|-29 -9 -19 -2
pair|vẫn giữ|31 0 0 13
pair|vẫn là|0 20 0 -2
pair|vẫn mọc|0 0 0 -3
pair|vẫn nhích|15 0 0 -45
pair|vẫn nóng|0 0 0 11
pair|vẫn nằm|0 0 0 26
pair|vẫn phát|55 -2 0 -1
pair|vẫn phải|0 32 0 9
pair|vẫn thiếu|0 10 0 -8
pair|vẫn thả|-9 11 0 19
pair|vẫn tăng|-2 -30 0 -15
pair|vẫn tới|0 0 0 2
pair|vẫn vượt|-9 23 0 -3
pair|vẫn được|20 0 0 -52
pair|vẫn đạt|69 0 0 -13
pair|vẫn để|0 26 0 0
pair|vận chuyển|0 28 0 0
pair|vận dụng|0 0 12 10
pair|vận hành|-3 -1 1 -17
pair|vận khéo|11 0 0 0
pair|vận tải|-19 0 1 0
pair|vận động|0 0 5 0
pair|vật liệu|0 1 1 0
pair|vật tư|-31 0 -7 4
pair|vậy #|-1 28 0 -31
pair|vậy mà|14 -12 0 -9
pair|vậy nội|0 8 0 0
pair|vắc -|0 0 0 2
pair|vắc xin|21 -3 0 -5
pair|vắng mặt|0 0 0 29
pair|vặt sai|0 12 0 0
pair|vẹn #|5 4 0 12
pair|vẻn vẹn|-10 23 0 -30
pair|về #|-6 22 18 -16
pair|về an|19 0 -7 0
pair|về ban|0 0 5 -9
pair|về biên|0 0 22 0
pair|về chuyển|33 -12 -25 0
pair|về chính|0 0 44 60
pair|về chỉ|-39 -14 0 0
pair|về cuối|-33 34 0 35
pair|về các|0 0 0 -31
pair|về cái|-9 0 10 0
pair|về dự|0 0 12 15
pair|về giao|0 0 -10 0
pair|về huyện|20 0 -8 1
pair|về hỗ|8 0 -8 0
pair|về kinh|0 0 7 0
pair|về kiểm|0 0 21 0
pair|về kết|0 0 -1 -3
pair|về lãnh|-2 -8 0 0
pair|về ma|16 1 0 0
pair|về muộn|0 0 0 21
pair|về một|0 0 -15 0
pair|về ngân|-17 -3 21 0
pair|về nhỏ|-2 33 0 -43
pair|về những|16 -5 -16 45
pair|về nông|0 0 -19 0
pair|về phát|-1 0 -29 13
pair|về phòng|0 0 24 -1
pair|về phước|0 0 11 -1
pair|về quan|5 0 -4 9
pair|về quy|0 0 0 -13
pair|về quê|0 18 0 33
pair|về sản|-4 0 0 0
pair|về sắp|19 0 13 -12
pair|về số|-25 0 0 0
pair|về sở|0 0 12 21
pair|về thường|0 0 57 0
pair|về thực|0 5 0 -23
pair|về trang|0 0 -32 0
pair|về trước|25 -20 0 -4
pair|về trật|46 -26 0 -20
pair|về tài|1 -3 -1 17
pair|về việc|1 -17 0 -12
pair|về văn|-7 0 0 -3
pair|về xây|2 0 0 0
pair|về xã|0 0 -21 0
pair|về y|-37 -14 0 0
pair|về đích|-1 -10 -1 -5
pair|về đại|3 0 22 -9
pair|về đất|-1 1 0 12
pair|về đẩy|23 0 -9 0
pair|về đội|-26 -16 0 -18
pair|vệ #|25 0 0 0
pair|vệ môi|1 16 0 0
pair|vệ rừng|0 0 0 -6
pair|vỉa hè|0 45 0 -20
pair|vị ;|-11 14 0 0
pair|vị biết|0 0 -22 -3
pair|vị chưa|0 0 6 11
pair|vị chủ|0 0 0 -13
pair|vị giải|0 0 1 9
pair|vị gửi|0 0 37 -1
pair|vị hành|0 0 0 14
pair|vị liên|0 0 -52 -29
pair|vị nghiêm|0 0 0 36
pair|vị nào|0 20 -11 10
pair|vị này|0 -6 11 15
pair|vị trí|0 29 1 -6
pair|vị đã|0 -6 11 15
pair|vị được|3 7 0 5
pair|vị đại|0 0 -29 -5
pair|vọng thê|0 0 29 0
pair|vọt #|2 0 0 0
pair|vọt lên|-13 26 0 -26
pair|vỏn vẹn|10 2 0 37
pair|vốn #|11 0 5 26
pair|vốn cho|0 0 13 -5
pair|vốn các|0 2 2 3
pair|vốn của|0 0 8 0
pair|vốn dân|0 0 0 36
pair|vốn dự|-17 0 0 10
pair|vốn giao|-28 0 0 0
pair|vốn giải|6 1 0 -17
pair|vốn khuyến|1 17 0 0
pair|vốn ngân|20 13 0 0
pair|vốn năm|0 5 0 -8
pair|vốn phục|-6 0 7 0
pair|vốn sửa|0 0 0 -23
pair|vốn sự|0 1 4 0
pair|vốn theo|28 0 -40 -42
pair|vốn toàn|-10 14 0 0
pair|vốn trong|5 0 0 -12
pair|vốn trả|0 0 39 0
pair|vốn từng|26 0 3 0
pair|vốn vay|17 0 37 -42
pair|vốn xây|0 2 0 -12
pair|vốn xã|5 0 -2 7
pair|vốn đăng|14 4 0 47
pair|vốn đầu|0 -1 0 -1
pair|với #|1 0 0 -1
pair|với ban|0 18 0 -60
pair|với ba|-15 -12 -36 0
pair|với báo|-34 0 0 0
pair|với chi|0 0 1 0
pair|với chỉ|0 0 0 1
pair|với cuối|37 -11 0 14
pair|với công|0 15 0 2
pair|với cùng|1 52 0 14
pair|với doanh|0 0 3 16
pair|với dân|0 0 4 8
pair|với giám|17 -8 -13 -11
pair|với giá|0 0 0 46
pair|với hình|8 0 0 20
pair|với hợp|0 2 14 0
pair|với kho|0 0 7 -6
pair|với kế|30 -20 0 -24
pair|với nghị|0 9 0 64
pair|với ngành|0 0 -18 0
pair|với ngân|0 26 -8 0
pair|với nhu|0 7 0 0
pair|với nhà|0 -17 25 0
pair|với nông|-8 0 -18 0
pair|với năm|1 1 0 -1
pair|với phân|0 0 0 7
pair|với phòng|0 29 -7 0
pair|với quý|0 1 0 -28
pair|với sản|0 0 1 15
pair|với số|17 0 0 -24
pair|với sở|0 0 12 37
pair|với sự|-2 0 0 0
pair|với thuế|0 0 30 -8
pair|với tháng|24 0 -5 22
pair|với tiềm|0 0 0 15
pair|với trung|0 0 -13 -3
pair|với tổng|6 0 0 -7
pair|với từng|0 0 1 0
pair|với ubnd|-4 0 -10 0
pair|với việc|29 0 0 -37
pair|với vụ|18 -12 0 -25
pair|với yêu|-1 20 0 7
pair|với điện|-8 0 19 0
pair|với đầu|0 0 0 -2
pair|với đồn|0 0 -19 0
pair|với ước|-1 0 0 0
pair|vỡ quy|-1 9 0 0
pair|vụ #|0 0 -1 0
pair|vụ (|4 3 0 19
pair|vụ )|28 -42 -1 0
pair|vụ ,|7 2 0 7
pair|vụ -|0 -1 0 1
pair|vụ ;|0 20 0 0
pair|vụ chiêm|1 0 0 0
pair|vụ cho|0 0 15 0
pair|vụ chính|-19 0 0 -11
pair|vụ chưa|0 14 0 0
pair|vụ chậm|0 0 0 10
pair|vụ công|0 25 0 -18
pair|vụ cưỡng|0 0 0 6
pair|vụ cụ|0 0 31 0
pair|vụ của|0 -1 0 -19
pair|vụ do|9 -1 -1 -11
pair|vụ ghi|-35 0 -12 0
pair|vụ hoàn|-23 30 0 0
pair|vụ huyện|0 0 -1 0
pair|vụ hành|0 0 -17 8
pair|vụ hè|-37 -2 9 0
pair|vụ hằng|0 0 0 1
pair|vụ khiếu|0 0 0 -25
pair|vụ khắc|0 -14 -61 0
pair|vụ lúa|30 0 0 0
pair|vụ lũy|-14 -11 0 0
pair|vụ lưu|3 0 0 -1
pair|vụ lấn|44 -32 0 0
pair|vụ mâu|0 0 0 -35
pair|vụ mùa|0 0 0 53
pair|vụ nghiêm|-2 -13 0 0
pair|vụ người|0 0 0 -8
pair|vụ năm|0 0 3 1
pair|vụ phát|0 0 0 11
pair|vụ phạm|21 1 0 0
pair|vụ quá|0 0 3 14
pair|vụ quân|6 0 4 -44
pair|vụ quận|0 0 -1 1
pair|vụ quốc|-8 0 0 -9
pair|vụ so|-8 13 0 28
pair|vụ sát|12 0 0 -22
pair|vụ sơ|22 0 3 -11
pair|vụ tai|-1 0 0 0
pair|vụ theo|0 2 0 50
pair|vụ thu|0 1 0 -3
pair|vụ thành|1 -1 0 16
pair|vụ thường|-19 -45 0 19
pair|vụ tiêu|21 0 0 22
pair|vụ trong|1 1 0 1
pair|vụ trên|-2 0 18 31
pair|vụ trước|0 50 0 -9
pair|vụ trộm|0 46 0 0
pair|vụ tăng|-29 -9 -5 10
pair|vụ tại|0 -1 3 -34
pair|vụ tạm|-4 -1 0 17
pair|vụ tỉnh|0 -1 -1 -1
pair|vụ vi|0 0 1 7
pair|vụ việc|30 -9 0 0
pair|vụ và|3 -7 0 0
pair|vụ với|0 0 0 -11
pair|vụ xuân|18 -3 0 -5
pair|vụ xuống|-25 -11 -24 -7
pair|vụ xây|33 -26 0 38
pair|vụ án|0 10 0 -10
pair|vụ đang|1 -1 0 34
pair|vụ điều|0 0 6 0
pair|vụ đánh|26 0 0 0
pair|vụ đã|1 0 0 0
pair|vụ đông|0 0 -16 17
pair|vụ đảng|0 0 -4 -3
pair|vụ đến|0 8 0 -31
pair|vụ để|0 0 18 -11
pair|vụ ước|8 0 0 -41
pair|vừa giao|0 0 0 -6
pair|vừa họp|0 -28 -14 0
pair|vừa qua|0 0 -4 -1
pair|vừa rồi|32 0 0 29
pair|vừa sơ|-1 -2 0 0
pair|vừa sạt|0 -3 16 0
pair|vừa thiếu|0 18 0 11
pair|vừa đánh|-5 0 0 0
pair|vững #|-15 0 -37 0
pair|vững an|0 0 22 -5
pair|vững danh|30 0 0 0
pair|vực #|0 0 0 -8
pair|vực bỏ|0 0 0 30
pair|vực chợ|0 0 13 0
pair|vực còn|0 1 0 0
pair|vực công|-19 0 0 0
pair|vực doanh|0 11 0 18
pair|vực i|-32 -4 -1 0
pair|vực mặt|-20 0 0 0
pair|vực ngoài|3 -2 0 -38
pair|vực nhà|24 1 0 -18
pair|vực nông|16 10 0 19
pair|vực phòng|9 0 0 12
pair|vực quản|45 0 0 0
pair|vực quốc|-17 0 0 0
pair|vực thu|97 0 0 -6
pair|vực trước|0 0 0 21
pair|vực v|0 0 1 0
pair|vực văn|-41 0 0 0
pair|vực xây|1 0 -1 0
pair|vực đất|-6 14 0 1
pair|vực đầu|64 0 0 0
pair|x về|8 0 -5 0
pair|xa bờ|0 -31 12 -50
pair|xa yêu|-12 15 0 19
pair|xd #|22 0 0 12
pair|xe buýt|19 0 0 0
pair|xe chở|23 -12 0 -17
pair|xe lăn|0 27 33 0
pair|xe quá|0 0 2 0
pair|xe tại|0 1 0 28
pair|xe tải|0 1 0 48
pair|xe điện|-2 19 0 -33
pair|xem xét|0 0 1 -12
pair|xh #|0 0 -6 15
pair|xi )|32 0 13 0
pair|xi măng|-1 11 0 -36
pair|xin huyện|0 0 26 0
pair|xin lỗi|0 0 13 -8
pair|xin mũi|1 0 0 -1
pair|xin nghỉ|0 0 0 -34
pair|xin tỉnh|0 0 8 -30
pair|xiv của|11 0 0 -1
pair|xong #|28 0 13 -22
pair|xong bị|0 0 0 -6
pair|xong cho|0 -5 19 33
pair|xong cống|0 0 5 0
pair|xong giấy|-19 -1 7 0
pair|xong gói|1 0 0 0
pair|xong ngày|0 0 0 23
pair|xong phần|-24 28 0 -21
pair|xong quy|-5 0 18 -29
pair|xong trong|0 0 -1 22
pair|xong trước|0 0 16 8
pair|xong đến|0 0 0 36
pair|xung yếu|0 0 30 -11
pair|xuyên #|1 -4 -8 0
pair|xuyên chưa|0 13 0 0
pair|xuyên giám|0 0 14 26
pair|xuyên qua|-40 -17 -21 21
pair|xuân #|7 1 0 -15
pair|xuân cấy|24 0 0 -26
pair|xuân gieo|0 0 0 -3
pair|xuân hè|22 0 0 34
pair|xuân lộc|0 0 -19 0
pair|xuân muộn|0 -1 14 0
pair|xuân năm|-1 -12 -1 14
pair|xuân thới|-4 9 0 19
pair|xuân trồng|0 0 0 -14
pair|xuân tăng|-20 -7 -27 0
pair|xuân được|13 0 0 0
pair|xuất #|-11 0 -5 0
pair|xuất (|22 0 0 0
pair|xuất bến|0 0 12 0
pair|xuất chính|0 0 0 12
pair|xuất các|7 0 0 -36
pair|xuất công|0 0 0 -36
pair|xuất cô|-21 -18 0 0
pair|xuất cảnh|-1 11 0 0
pair|xuất gộp|0 0 1 12
pair|xuất huyết|-20 28 0 0
pair|xuất khẩu|0 14 -1 31
pair|xuất kinh|-11 8 0 0
pair|xuất lâm|-1 -14 0 0
pair|xuất ngành|-14 -5 0 -35
pair|xuất nhập|15 -10 0 1
pair|xuất nông|0 0 0 -4
pair|xuất toàn|8 37 0 50
pair|xuất trên|-14 0 0 19
pair|xuất tăng|-41 -2 -28 -1
pair|xuất và|19 20 0 -23
pair|xuất vụ|0 0 -28 16
pair|xuất ước|-20 3 0 57
pair|xuống #|26 -25 0 -50
pair|xuống còn|2 0 0 0
pair|xuống cơ|-1 0 -25 0
pair|xuống cấp|0 41 0 0
pair|xuống dạy|0 0 6 0
pair|xuống giống|0 4 26 1
pair|xuống kênh|0 7 0 10
pair|xuống thấp|-12 -9 0 -1
pair|xuống thất|0 -24 0 0
pair|xv )|-2 0 -13 0
pair|xv và|27 0 0 -18
pair|xvi và|-20 0 2 25
pair|xá xã|18 0 0 0
pair|xác minh|0 0 42 -35
pair|xác nhận|0 -40 0 0
pair|xác định|0 0 -33 0
pair|xâm nhập|0 32 -1 -34
pair|xây lắp|7 0 0 17
pair|xây mới|42 0 0 0
pair|xây xong|-36 42 0 0
pair|xã #|0 0 0 34
pair|xã (|4 12 0 -54
pair|xã )|4 7 0 -36
pair|xã ,|0 0 0 4
pair|xã -|-1 0 -29 0
pair|xã ba|-9 1 -8 1
pair|xã biên|-12 0 0 0
pair|xã báo|0 0 1 -10
pair|xã chưa|0 2 0 0
pair|xã chế|0 10 0 0
pair|xã chống|0 0 23 -13
pair|xã chủ|0 0 0 1
pair|xã cái|0 0 -7 0
pair|xã còn|-11 0 0 2
pair|xã có|12 0 4 -2
pair|xã cùng|-1 0 -8 0
pair|xã cũ|12 0 0 19
pair|xã cẩm|21 0 0 0
pair|xã của|2 0 0 -25
pair|xã cửa|0 0 -8 0
pair|xã ea|-9 0 0 0
pair|xã giao|-18 0 0 -2
pair|xã giám|0 0 9 12
pair|xã giải|3 -4 16 -28
pair|xã giảm|0 60 0 -36
pair|xã giữ|0 0 42 -47
pair|xã hồng|10 0 0 5
pair|xã ia|0 -8 0 -18
pair|xã khánh|0 0 1 0
pair|xã không|0 0 0 -2
pair|xã kiểu|2 1 0 0
pair|xã kiệt|0 0 -1 0
pair|xã làm|-14 0 17 0
pair|xã là|58 0 0 0
pair|xã lần|4 0 -5 -16
pair|xã lập|-1 0 13 -63
pair|xã lắp|0 0 46 -46
pair|xã mường|0 0 -24 0
pair|xã một|2 0 0 -1
pair|xã mới|0 17 0 17
pair|xã mở|0 0 24 0
pair|xã ninh|1 -6 -1 0
pair|xã nào|59 -54 0 -1
pair|xã nâng|0 0 0 6
pair|xã nông|-32 -1 -41 9
pair|xã năm|-11 0 -26 0
pair|xã phê|-9 -12 -15 0
pair|xã phú|16 0 0 0
pair|xã phải|0 -25 56 -53
pair|xã phối|0 0 14 0
pair|xã phụ|0 0 4 31
pair|xã quảng|0 10 0 5
pair|xã quốc|0 -17 -8 0
pair|xã sửa|0 0 25 0
pair|xã theo|0 0 12 -6
pair|xã thành|-18 3 7 3
pair|xã thông|-1 0 3 0
pair|xã triệu|-1 0 0 0
pair|xã trong|-14 0 21 26
pair|xã trình|0 0 -2 -25
pair|xã trước|0 0 0 21
pair|xã trực|0 0 15 0
pair|xã tuần|0 -2 4 0
pair|xã tân|-15 -9 -18 7
pair|xã tăng|0 0 10 0
pair|xã tập|0 0 3 -38
pair|xã tịnh|0 -12 -10 0
pair|xã vùng|-1 -7 0 -1
pair|xã vẫn|-58 35 0 -39
pair|xã vận|0 0 6 10
pair|xã về|28 0 -3 -37
pair|xã với|0 0 1 36
pair|xã xem|0 36 -12 -9
pair|xã xuân|0 0 -13 0
pair|xã xác|0 0 -1 0
pair|xã xây|29 0 2 0
pair|xã xóa|0 0 3 0
pair|xã xử|0 0 20 -3
pair|xã yếu|26 -12 0 26
pair|xã đang|21 0 0 14
pair|xã đi|-10 -5 0 26
pair|xã đã|56 -25 -13 -53
pair|xã đưa|0 0 -4 -52
pair|xã được|25 -6 0 -27
pair|xã đạt|12 1 0 16
pair|xét duyệt|0 0 0 8
pair|xét kết|0 0 -2 0
pair|xét tờ|0 0 -7 0
pair|xí nghiệp|-1 6 1 -31
pair|xóa hết|40 0 0 0
pair|xóa mù|17 0 0 0
pair|xóa nhà|11 0 0 0
pair|xóa tranh|18 0 0 0
pair|xóa xong|19 0 0 -17
pair|xóm #|-6 25 0 0
pair|xúc tiến|11 0 0 21
pair|xăng dầu|2 -2 0 -28
pair|xưởng chế|0 0 0 -39
pair|xưởng may|3 0 0 7
pair|xả bùn|0 0 -36 0
pair|xả thải|0 15 0 0
pair|xả thẳng|0 7 0 -17
pair|xảy ra|11 0 0 0
pair|xấp xỉ|25 0 0 0
pair|xếp #|18 0 -8 -34
pair|xếp các|9 0 6 0
pair|xếp hạng|4 12 0 -16
pair|xếp khu|23 0 0 -8
pair|xếp loại|0 0 -20 5
pair|xếp lại|24 -11 22 -56
pair|xếp thứ|5 0 0 54
pair|xếp đi|0 0 0 19
pair|xếp đơn|0 0 0 27
pair|xỉ #|19 0 0 0
pair|xỉ bằng|16 0 0 0
pair|xổ số|-18 0 0 0
pair|xứng tiềm|-9 10 0 7
pair|xứng với|0 28 0 0
pair|xử hết|0 0 26 -12
pair|xử nghiêm|0 0 18 -11
pair|xử phạt|-36 9 0 22
pair|y giám|0 0 4 0
pair|y thông|-4 0 0 0
pair|y tiêm|0 0 49 0
pair|y tế|0 0 1 0
pair|y xã|-6 11 0 -2
pair|yên dũng|0 0 0 10
pair|yên thành|0 0 -8 -1
pair|yên thượng|0 15 15 0
pair|yên thế|-10 0 0 3
pair|yên tâm|-6 -21 0 0
pair|yêu cầu|0 0 -2 -3
pair|yếu có|17 0 0 0
pair|yếu do|0 0 0 36
pair|yếu kém|0 -17 0 0
pair|yếu là|7 7 0 23
pair|yếu ngay|0 0 12 0
pair|yếu qua|0 0 0 11
pair|yếu được|4 0 0 -59
pair|ách tắc|-1 1 0 0
pair|án #|-28 0 0 -2
pair|án bố|0 0 16 8
pair|án bồi|0 0 0 22
pair|án chậm|0 0 10 0
pair|án còn|0 0 0 18
pair|án do|0 0 -10 0
pair|án dân|0 7 0 8
pair|án fdi|-9 22 0 0
pair|án giải|0 0 18 3
pair|án giữ|24 -14 0 0
pair|án hoàn|-6 18 0 -1
pair|án hành|0 0 8 11
pair|án hình|0 0 0 29
pair|án khu|0 0 9 -39
pair|án khá|10 0 0 16
pair|án ma|0 0 46 -11
pair|án nước|42 -10 25 -51
pair|án pccc|0 0 0 6
pair|án phát|0 0 5 0
pair|án rất|-2 -1 -7 0
pair|án thiếu|25 -4 0 -8
pair|án thu|0 0 41 11
pair|án trước|0 0 0 10
pair|án trường|0 0 41 0
pair|án trả|0 0 8 25
pair|án trọng|31 1 0 31
pair|án tích|0 0 3 7
pair|án tồn|0 20 0 -1
pair|án từ|-15 0 -10 0
pair|án vào|13 -8 27 -39
pair|án vùng|0 0 3 0
pair|án xây|0 0 -30 0
pair|án ì|0 0 0 9
pair|án điện|25 0 0 1
pair|án đường|-24 3 0 0
pair|án đầu|-1 0 3 -5
pair|ánh #|0 8 -6 2
pair|ánh kịp|-22 0 -25 -33
pair|áp các|0 0 2 25
pair|áp dụng|-36 0 0 0
pair|áp trộm|0 0 24 0
pair|áp tội|0 0 30 0
pair|âm cấp|-22 -30 0 -13
pair|ép giá|0 0 0 16
pair|ì trệ|0 0 0 17
pair|ì ạch|-1 1 0 0
pair|ít chi|0 10 0 0
pair|ít công|0 0 0 11
pair|ít nhất|-37 -1 14 0
pair|ít vào|0 1 0 -23
pair|ô #|-1 7 0 6
pair|ô .|-13 -21 29 -13
pair|ô nhiễm|0 21 0 -1
pair|ô tô|21 1 -2 -30
pair|ông huỳnh|-1 0 0 -1
pair|ông nói|0 0 -15 -8
pair|ông trần|0 -20 0 0
pair|ùn ứ|0 0 0 9
pair|ý #|8 0 0 23
pair|ý dự|35 -13 -1 0
pair|ý kiến|0 0 -1 0
pair|ý mấy|-2 -1 -19 0
pair|ý thức|0 16 0 7
pair|ý áp|0 0 5 0
pair|ăn khớp|0 30 -16 26
pair|ăn quả|19 -18 -25 -22
pair|ăn trái|-24 -11 0 -21
pair|ăn uống|9 0 0 0
pair|ăn xa|0 0 0 1
pair|đ /|-16 0 -7 0
pair|đa chiều|6 -17 0 0
pair|đa khoa|7 0 0 0
pair|đa phần|-8 22 0 2
pair|đa số|0 51 0 1
pair|đai #|0 0 1 0
pair|đai ,|0 32 0 0
pair|đai phát|0 7 0 0
pair|đai quá|0 0 0 30
pair|đai trong|0 -8 12 0
pair|đai trễ|-12 -42 0 -9
pair|đai tồn|0 0 2 0
pair|đai vẫn|0 32 0 0
pair|đang hoạt|19 23 0 11
pair|đang thực|1 -1 0 34
pair|đen "|-8 7 18 2
pair|đen núp|0 2 0 0
pair|đi #|8 20 0 -25
pair|đi bầu|0 0 0 45
pair|đi làm|1 0 -9 -3
pair|đi lên|-16 -16 0 -18
pair|đi lại|0 0 0 28
pair|đi nhập|0 27 0 -17
pair|đi rồi|0 25 -7 0
pair|đi trả|-6 7 0 0
pair|đi từng|5 0 0 0
pair|đi vào|32 0 0 0
pair|đi được|7 0 0 31
pair|điền hộ|10 0 -8 10
pair|điền đổi|10 0 37 -13
pair|điều #|-32 1 0 -12
pair|điều chuyển|0 0 32 0
pair|điều chỉnh|1 0 0 30
pair|điều hành|0 1 1 0
pair|điều khoản|0 10 0 11
pair|điều kiện|-24 0 0 25
pair|điều tra|5 0 1 -34
pair|điều trị|48 1 -4 -24
pair|điều đáng|0 0 0 -5
pair|điều đảng|22 -1 -13 15
pair|điểm #|0 0 0 4
pair|điểm %|9 0 0 -37
pair|điểm buôn|-8 0 20 0
pair|điểm bán|11 0 0 18
pair|điểm bưu|8 0 -3 -7
pair|điểm chủ|0 -23 32 0
pair|điểm cuối|0 0 23 -40
pair|điểm các|0 0 22 0
pair|điểm cầu|-22 0 0 -6
pair|điểm kpi|0 0 11 -15
pair|điểm kết|0 0 0 10
pair|điểm lại|-20 -1 0 8
pair|điểm nghẽn|-40 0 -9 0
pair|điểm nhóm|0 0 0 6
pair|điểm nóng|53 0 0 -8
pair|điểm nợ|0 0 0 6
pair|điểm phần|1 -11 0 -1
pair|điểm quý|0 0 -22 0
pair|điểm thi|0 0 5 11
pair|điểm trong|0 0 21 -5
pair|điểm trách|0 0 1 0
pair|điểm trấn|0 0 22 -34
pair|điểm tấn|0 0 16 0
pair|điểm tập|0 0 9 -39
pair|điểm tồn|0 0 15 0
pair|điểm tự|0 0 15 0
pair|điểm điện|9 0 0 -20
pair|điểm đá|0 0 0 -15
pair|điểm đơn|0 0 35 0
pair|điểm đổ|0 0 1 0
pair|điện #|0 -1 1 34
pair|điện biên|0 0 10 -13
pair|điện gió|29 -1 0 -24
pair|điện hoạt|-2 19 0 -38
pair|điện kéo|0 0 34 -35
pair|điện lên|0 0 0 34
pair|điện lưới|1 2 0 0
pair|điện lực|-7 -1 35 0
pair|điện mặt|6 0 0 0
pair|điện nông|30 0 0 -8
pair|điện thương|0 14 0 33
pair|điện tử|-1 0 0 -25
pair|điện văn|8 0 -3 -7
pair|điện vươn|23 -4 0 -44
pair|điệp thạch|-3 25 0 24
pair|đo đạc|0 0 42 -1
pair|đoàn giám|-26 0 -35 0
pair|đoàn kiểm|-8 -6 0 -1
pair|đoàn kết|5 0 29 0
pair|đoàn lao|0 0 0 14
pair|đoàn liên|5 0 0 0
pair|đoàn phường|0 0 41 0
pair|đoàn thanh|0 1 0 5
pair|đoàn thể|0 0 0 -1
pair|đoàn trong|0 0 34 0
pair|đoàn viên|0 0 14 0
pair|đoàn và|0 0 0 45
pair|đoàn xã|26 0 38 28
pair|đoàn đề|0 0 18 -10
pair|đoạn #|0 0 0 11
pair|đoạn hư|0 0 0 2
pair|đoạn lộ|-9 -1 11 0
pair|đoạn qua|-7 -21 6 -1
pair|đoạn đê|-20 -24 25 -6
pair|đt #|0 5 7 -16
pair|đt .|-21 0 -1 0
pair|đtxd các|0 0 -6 0
pair|đua xe|0 0 0 4
pair|đuối lý|-2 15 0 -5
pair|đuối nước|13 -2 0 0
pair|đà lạt|17 14 0 0
pair|đà nẵng|0 0 0 -33
pair|đà phục|0 0 0 37
pair|đà tăng|-11 0 -6 0
pair|đài truyền|0 4 9 -45
pair|đàn bò|14 0 0 -61
pair|đàn dê|19 0 11 -5
pair|đàn gia|0 -9 11 -6
pair|đàn heo|0 0 0 13
pair|đàn khi|0 0 0 26
pair|đàn lợn|14 0 0 -28
pair|đào lên|-6 25 0 0
pair|đào tạo|0 1 1 0
pair|đá gà|26 0 0 -6
pair|đám cưới|0 0 0 -1
pair|đáng kể|-4 36 0 0
pair|đáng lo|-2 8 0 16
pair|đáng nói|0 0 0 9
pair|đáng tiếc|-9 -1 0 0
pair|đánh bạc|-18 12 0 -18
pair|đánh bắt|0 -9 16 -28
pair|đánh nhau|-5 12 0 14
pair|đáp ứng|-1 1 0 0
pair|đây là|0 0 -7 0
pair|đây thì|0 0 -13 0
pair|đã ban|-10 -2 1 0
pair|đã biết|0 0 0 -8
pair|đã bàn|-2 -9 10 -3
pair|đã bám|4 -3 0 -4
pair|đã báo|0 -6 11 15
pair|đã bố|18 0 -12 35
pair|đã chi|9 0 0 23
pair|đã chuyển|39 -12 0 -25
pair|đã có|18 17 0 -8
pair|đã cấp|-6 10 -3 -7
pair|đã giao|1 1 0 0
pair|đã giải|22 -4 0 0
pair|đã hoàn|60 0 0 -20
pair|đã họp|-21 0 0 0
pair|đã khám|2 6 0 -11
pair|đã khắc|0 -1 -3 1
pair|đã khởi|35 -28 -7 8
pair|đã kiểm|5 0 -3 0
pair|đã làm|-13 -10 -3 -36
pair|đã lập|7 0 0 -22
pair|đã lợp|20 -1 0 -12
pair|đã nghiệm|16 -7 0 -49
pair|đã nhận|1 0 0 -57
pair|đã phát|-5 0 0 0
pair|đã phê|9 0 0 -10
pair|đã phủ|28 -1 0 0
pair|đã quyết|-19 16 0 0
pair|đã sửa|-50 0 -20 0
pair|đã thu|2 0 0 1
pair|đã thành|-9 22 0 0
pair|đã thông|6 -3 0 0
pair|đã truy|0 0 0 -11
pair|đã trở|0 0 0 11
pair|đã tổ|12 0 0 0
pair|đã xóa|-15 0 -23 32
pair|đã được|16 -4 0 4
pair|đã đạt|12 0 0 0
pair|đã đề|-37 0 0 0
pair|đã ủy|12 0 0 -8
pair|đãi ngộ|0 0 0 -9
pair|đèn đỏ|0 0 3 14
pair|đê bao|12 -18 31 0
pair|đê biển|-16 21 8 0
pair|đê lập|0 0 0 18
pair|đêm dọc|0 0 10 0
pair|đình #|-10 39 -1 0
pair|đình chính|17 0 -4 15
pair|đình chỉ|0 0 0 5
pair|đình có|1 0 11 0
pair|đình công|0 0 12 12
pair|đình thủy|0 0 23 0
pair|đình văn|6 22 0 -14
pair|đình đăng|0 0 0 -12
pair|đích #|0 14 0 -35
pair|đích nông|7 0 0 0
pair|đích sớm|15 0 0 -33
pair|đó #|36 -1 0 0
pair|đó ban|0 0 0 3
pair|đó có|0 0 -6 -2
pair|đó công|0 0 0 3
pair|đó kiểm|0 0 8 25
pair|đó là|-5 10 0 -9
pair|đó nhắc|0 0 0 4
pair|đó thu|14 0 0 -20
pair|đó thuế|-15 -11 -7 -22
pair|đó thủy|1 0 0 46
pair|đó tiền|13 -2 0 13
pair|đó vốn|-15 21 0 33
pair|đó xuất|0 0 0 1
pair|đón #|2 0 -2 -3
pair|đóng cửa|0 21 0 1
pair|đóng góp|49 -19 0 -1
pair|đóng mở|0 0 0 -50
pair|đóng tàu|0 0 3 0
pair|đóng điện|0 -27 33 15
pair|đô lương|0 0 0 2
pair|đô thị|2 0 -7 0
pair|đôi năm|0 0 0 -26
pair|đôn đốc|0 0 1 0
pair|đông hưng|1 0 0 -7
pair|đông người|0 0 0 -20
pair|đông thịnh|0 0 29 0
pair|đông trước|-28 -26 24 20
pair|đông và|0 0 -36 0
pair|đông xuân|0 1 8 21
pair|đông được|0 0 0 18
pair|đùn đẩy|0 0 0 1
pair|đúng biểu|10 0 -8 16
pair|đúng chế|11 -6 0 0
pair|đúng dự|27 0 0 -8
pair|đúng giờ|0 0 23 0
pair|đúng hướng|28 0 0 -31
pair|đúng hạn|0 0 0 11
pair|đúng hẹn|51 -2 -2 5
pair|đúng khung|24 0 -1 0
pair|đúng kế|0 3 0 0
pair|đúng luật|3 -1 0 16
pair|đúng lịch|14 0 0 -1
pair|đúng mẫu|0 0 12 -38
pair|đúng mức|0 22 0 0
pair|đúng ngày|8 0 46 -13
pair|đúng phong|0 0 11 8
pair|đúng quyết|0 0 5 0
pair|đúng và|2 0 -1 20
pair|đúng đối|0 0 0 -18
pair|đăk glei|-8 8 0 0
pair|đăng ký|5 0 0 2
pair|đăng nhập|0 0 0 28
pair|đơn (|44 -4 0 -13
pair|đơn ,|0 -5 0 8
pair|đơn dương|-15 0 0 0
pair|đơn giá|0 10 0 -5
pair|đơn hàng|14 0 0 39
pair|đơn quá|0 15 -11 -49
pair|đơn thư|0 0 1 0
pair|đơn trong|0 0 55 -19
pair|đơn tố|-1 1 0 7
pair|đơn từ|0 17 -12 7
pair|đơn vị|-1 0 0 0
pair|đơn điện|-51 16 0 -25
pair|đơn điệu|0 1 0 12
pair|đơn để|0 0 0 26
pair|đưa #|0 0 15 0
pair|đưa giải|0 0 12 0
pair|đưa nga|0 0 -6 0
pair|đưa nghị|-4 -1 22 0
pair|đưa nội|0 0 5 0
pair|đưa ra|-50 -19 -14 0
pair|đưa số|0 0 0 34
pair|đưa tỷ|-9 0 28 23
pair|đưa vào|26 0 0 0
pair|đương #|16 0 0 -30
pair|đường bê|32 -11 0 -25
pair|đường bộ|10 -3 0 0
pair|đường dây|40 -1 0 -22
pair|đường hoa|34 0 0 -8
pair|đường hè|16 -10 18 10
pair|đường hùng|6 2 0 -20
pair|đường liên|12 13 39 19
pair|đường mòn|0 8 0 33
pair|đường nguyễn|0 24 3 17
pair|đường nối|20 0 0 -19
pair|đường nội|0 0 0 28
pair|đường ruột|0 0 7 16
pair|đường sá|-19 -11 0 0
pair|đường truyền|0 0 1 -4
pair|đường trục|4 19 0 0
pair|đường vành|7 0 0 -1
pair|đường vào|0 2 0 -28
pair|đường ô|27 0 0 -31
pair|đường điện|15 0 1 -43
pair|đường đt|0 8 0 0
pair|đường ống|0 -19 0 0
pair|được "|0 -26 42 -34
pair|được #|15 0 0 0
pair|được báo|0 -4 42 0
pair|được chăm|17 0 0 -10
pair|được chọn|1 9 -12 7
pair|được cung|-1 12 0 10
pair|được các|26 0 0 0
pair|được công|-1 0 0 0
pair|được cải|1 0 0 31
pair|được cấp|0 1 -36 -14
pair|được củng|23 0 0 0
pair|được duy|3 0 0 -7
pair|được duyệt|0 0 0 15
pair|được dựng|0 0 42 0
pair|được giao|-33 0 1 -35
pair|được giám|7 -14 0 23
pair|được giá|14 -5 0 28
pair|được giảm|0 29 0 -9
pair|được giữ|3 0 0 37
pair|được gắn|2 0 0 20
pair|được hđnd|0 0 -19 0
pair|được học|13 -13 0 0
pair|được hỏi|9 0 0 -18
pair|được hội|-1 17 -30 0
pair|được khắc|0 30 0 0
pair|được kiểm|8 5 -1 -1
pair|được kéo|4 0 0 0
pair|được làm|22 -1 -13 15
pair|được mùa|13 -1 0 -13
pair|được một|-41 37 0 26
pair|được nguồn|-24 13 8 4
pair|được ngăn|0 1 0 0
pair|được người|13 -39 0 -43
pair|được nhiều|15 -14 0 16
pair|được nhân|8 0 0 0
pair|được nhắc|0 -18 0 0
pair|được nhịp|-15 0 0 13
pair|được nâng|25 -19 0 -13
pair|được nêu|-10 20 0 24
pair|được nữ|0 17 0 0
pair|được phân|0 0 1 17
pair|được phục|14 0 0 0
pair|được quan|-9 -15 -1 -16
pair|được số|2 0 1 33
pair|được thu|-18 -1 -1 -1
pair|được tháo|22 0 0 -1
pair|được thực|-36 -10 0 0
pair|được tiếng|0 14 -3 1
pair|được tiến|41 -3 0 25
pair|được triển|17 0 0 53
pair|được trong|-7 0 7 28
pair|được trên|0 0 0 6
pair|được trả|27 -7 0 0
pair|được tuyển|21 12 0 0
pair|được tòa|2 -1 0 3
pair|được tăng|43 0 0 1
pair|được tỉnh|49 -27 -4 -21
pair|được tổ|3 0 0 16
pair|được vốn|1 0 0 -14
pair|được xóa|7 0 0 8
pair|được xếp|4 12 0 -16
pair|được điều|10 0 0 40
pair|được đưa|22 0 -12 26
pair|được đẩy|1 0 0 34
pair|được đồng|0 1 0 0
pair|đạ tẻh|30 -5 0 0
pair|đạc lại|0 0 42 -29
pair|đại học|-18 -1 0 -23
pair|đại hội|8 0 0 -21
pair|đại từ|0 0 0 22
pair|đại đoàn|0 0 26 1
pair|đạo #|-9 0 0 0
pair|đạo của|-35 1 -1 0
pair|đạo hoàn|25 0 1 -2
pair|đạo hđnd|0 0 17 0
pair|đạo mở|-8 0 13 -9
pair|đạo nhiệm|-1 0 0 0
pair|đạo thực|0 0 0 -1
pair|đạo trung|3 0 0 0
pair|đạo ubnd|0 0 -55 -2
pair|đạt #|3 0 0 0
pair|đạt (|0 15 0 0
pair|đạt :|-2 16 0 4
pair|đạt chuẩn|0 0 -6 2
pair|đạt chưa|0 0 0 29
pair|đạt chỉ|0 0 0 50
pair|đạt danh|-29 0 -28 -22
pair|đạt dự|0 39 19 0
pair|đạt gần|16 0 0 -29
pair|đạt hoặc|9 -1 -1 0
pair|đạt hơn|37 1 0 -15
pair|đạt khoảng|9 21 0 -13
pair|đạt khá|23 -1 0 18
pair|đạt kế|12 0 0 -49
pair|đạt loại|9 0 0 16
pair|đạt mục|-1 0 -13 0
pair|đạt mức|-11 0 -14 17
pair|đạt quy|0 18 0 0
pair|đạt thấp|0 0 0 -16
pair|đạt tiêu|33 0 0 28
pair|đạt tiến|1 0 0 0
pair|đạt trên|-1 3 6 31
pair|đạt trở|27 0 -12 1
pair|đạt từ|-46 6 -6 -16
pair|đạt và|45 0 0 -11
pair|đạt được|-36 0 0 0
pair|đảm an|0 0 23 2
pair|đảm bảo|28 0 0 -27
pair|đảm học|0 0 1 2
pair|đảm tiến|0 0 0 16
pair|đảm tổng|0 0 7 8
pair|đảm việc|10 -10 0 11
pair|đảm đúng|54 0 0 -11
pair|đảng #|0 0 -4 0
pair|đảng ;|0 42 0 0
pair|đảng bị|-4 5 0 14
pair|đảng bộ|0 0 0 -1
pair|đảng chủ|0 0 12 0
pair|đảng có|70 -2 -10 -39
pair|đảng cơ|0 1 0 0
pair|đảng phối|0 0 6 0
pair|đảng thành|2 10 0 0
pair|đảng trong|0 3 5 0
pair|đảng ubnd|0 0 -2 0
pair|đảng viên|25 0 -12 -1
pair|đảng và|17 0 0 32
pair|đảng ủy|0 0 4 0
pair|đất #|-1 -5 0 28
pair|đất ,|-22 -1 0 -15
pair|đất bãi|-18 2 0 0
pair|đất bồi|0 0 0 24
pair|đất chiếm|-55 38 0 -42
pair|đất chưa|0 2 0 0
pair|đất công|17 0 2 0
pair|đất dịch|0 0 -12 0
pair|đất khu|0 0 4 4
pair|đất liền|26 12 0 14
pair|đất làm|25 0 0 0
pair|đất lúa|25 -22 2 -12
pair|đất mới|-26 -4 0 0
pair|đất mở|39 0 0 31
pair|đất nên|0 0 0 -2
pair|đất nông|-1 18 4 -10
pair|đất phi|0 0 2 7
pair|đất rừng|-5 24 0 9
pair|đất sau|-9 0 5 0
pair|đất sản|-2 16 -6 32
pair|đất số|33 0 0 -14
pair|đất theo|0 0 27 0
pair|đất thành|11 0 0 0
pair|đất thì|0 1 0 0
pair|đất vừa|0 0 0 -6
pair|đất đai|0 1 0 1
pair|đất đắp|0 1 0 8
pair|đất ở|-15 41 -5 -15
pair|đấu #|14 0 -26 10
pair|đấu ,|0 0 0 -1
pair|đấu :|2 0 0 -1
pair|đấu cuối|-38 -17 6 0
pair|đấu cả|0 0 38 12
pair|đấu giá|0 0 1 0
pair|đấu giải|0 0 44 4
pair|đấu nối|0 0 -6 -8
pair|đấu thu|0 0 -12 0
pair|đấu thêm|-8 -9 -32 0
pair|đấu thầu|-24 0 0 10
pair|đấu tranh|0 0 3 0
pair|đấu trong|0 19 0 0
pair|đầm phá|10 0 0 0
pair|đầu #|11 0 3 0
pair|đầu của|0 -3 0 0
pair|đầu ghép|20 0 0 -7
pair|đầu lên|0 0 0 12
pair|đầu mối|1 0 0 2
pair|đầu người|5 0 -4 38
pair|đầu năm|0 0 0 -3
pair|đầu ra|-26 28 0 -37
pair|đầu theo|0 0 0 16
pair|đầu tháng|0 0 32 37
pair|đầu tiên|7 -16 -6 0
pair|đầu tàu|9 26 0 0
pair|đầu tư|0 0 0 -2
pair|đầu tỉnh|13 0 0 1
pair|đầu vận|-11 0 0 -20
pair|đầu được|12 0 0 -13
pair|đầy #|0 17 0 1
pair|đầy đủ|9 0 1 -20
pair|đẩu )|0 15 0 0
pair|đẩy lại|0 1 2 5
pair|đẩy mạnh|22 0 6 -37
pair|đẩy nhanh|0 0 13 1
pair|đậm hồi|-26 -1 0 0
pair|đậm kéo|-22 -21 -2 0
pair|đậu các|0 0 0 5
pair|đắp chiếu|0 0 -11 27
pair|đắt giá|0 0 0 6
pair|đặc biệt|-34 -3 -13 -2
pair|đặc khu|0 0 0 9
pair|đặt ra|0 0 0 10
pair|đẹt #|0 17 0 -20
pair|đến #|0 0 0 3
pair|đến cuối|0 0 -1 19
pair|đến cơ|4 -3 0 -4
pair|đến giờ|0 46 -9 -11
pair|đến hạn|0 0 1 -7
pair|đến hết|-1 0 -1 18
pair|đến khai|-27 0 0 0
pair|đến kỳ|6 6 0 0
pair|đến nay|0 0 0 -8
pair|đến ngày|0 13 10 -2
pair|đến năm|0 0 12 14
pair|đến nơi|0 0 0 23
pair|đến tay|20 -2 0 34
pair|đến tận|11 0 23 0
pair|đến tết|0 0 -10 0
pair|đến tỉnh|0 0 0 -20
pair|đến từng|0 0 16 -1
pair|đến vì|-22 -30 0 -13
pair|đề #|3 0 0 47
pair|đề có|0 17 0 0
pair|đề cương|-29 0 -12 0
pair|đề giảm|-6 36 0 -38
pair|đề kiểm|0 0 29 0
pair|đề nghị|0 0 1 -1
pair|đề về|0 5 31 0
pair|đề xuất|0 -1 5 27
pair|đề án|-1 0 9 -26
pair|đền bù|-17 4 0 -33
pair|đều có|31 -17 0 0
pair|đều do|0 0 0 9
pair|đều giữa|0 2 0 0
pair|đều tăng|42 0 -13 -14
pair|để #|0 18 -6 -16
pair|để bà|0 0 1 15
pair|để chậm|40 -40 1 30
pair|để dân|0 0 17 0
pair|để dồn|0 0 0 23
pair|để giải|0 -1 8 0
pair|để kiểm|0 0 41 0
pair|để kéo|-28 0 3 -14
pair|để kết|4 -4 61 9
pair|để làm|0 0 10 0
pair|để lại|-7 34 -50 -9
pair|để người|0 0 0 -1
pair|để nhờn|0 -7 9 0
pair|để phát|0 0 5 2
pair|để quá|-1 0 8 38
pair|để răn|0 0 18 -11
pair|để sót|-5 0 17 25
pair|để thành|0 0 0 53
pair|để triệt|-8 0 20 0
pair|để tái|0 0 0 32
pair|để tỷ|0 0 10 19
pair|để điều|-25 0 0 -7
pair|để đó|-15 18 0 0
pair|để đấy|-6 25 0 0
pair|địa #|17 0 0 15
pair|địa bàn|1 0 0 0
pair|địa chỉ|36 -16 0 0
pair|địa cả|-20 0 -30 0
pair|địa giới|6 0 0 -1
pair|địa phương|0 0 0 -29
pair|địa điểm|0 0 0 17
pair|định #|13 1 0 0
pair|định chưa|0 12 0 0
pair|định cư|0 0 14 -5
pair|định danh|-1 12 0 23
pair|định giá|-4 19 1 23
pair|định hướng|0 0 -1 14
pair|định khoán|-13 17 -3 0
pair|định không|25 -1 0 -1
pair|định kỳ|0 0 0 21
pair|định một|0 0 -1 0
pair|định nguồn|0 10 0 27
pair|đọc thông|0 0 0 3
pair|đọng (|0 0 2 0
pair|đọng còn|-3 32 0 23
pair|đọng của|0 0 0 23
pair|đọng thuế|-3 2 0 0
pair|đọng trong|0 0 10 0
pair|đọng từ|0 0 0 37
pair|đọng xây|0 1 0 0
pair|đỏ "|0 0 3 14
pair|đốc các|0 0 -3 -8
pair|đốc sở|-23 -34 -28 0
pair|đốc thu|0 0 33 -30
pair|đốc trung|0 0 6 0
pair|đốc việc|0 0 0 17
pair|đối #|42 0 1 -44
pair|đối chiếu|-1 0 2 0
pair|đối ngân|-15 0 -12 0
pair|đối soát|0 0 1 12
pair|đối thoại|0 1 0 0
pair|đối tượng|3 0 11 1
pair|đối được|0 -2 9 0
pair|đối ứng|0 34 0 0
pair|đốt công|0 27 -2 0
pair|đốt rác|0 0 31 22
pair|đốt đồng|-6 18 0 -8
pair|đồi trái|0 0 0 10
pair|đồn biên|0 0 0 -41
pair|đồng "|25 0 -9 -24
pair|đồng (|1 0 0 -2
pair|đồng )|16 0 0 14
pair|đồng ,|1 0 0 -23
pair|đồng -|62 -7 0 -26
pair|đồng /|19 0 0 0
pair|đồng ;|0 -8 -11 0
pair|đồng =|2 0 -1 -2
pair|đồng bào|3 0 0 -26
pair|đồng bằng|16 15 0 24
pair|đồng bộ|10 0 28 -7
pair|đồng chi|2 0 12 12
pair|đồng cho|37 0 0 0
pair|đồng chưa|0 14 -8 -12
pair|đồng do|0 0 0 6
pair|đồng hòa|-2 3 5 -6
pair|đồng hồ|0 0 0 2
pair|đồng lớn|31 0 0 -10
pair|đồng mở|4 1 0 21
pair|đồng nhà|0 0 1 0
pair|đồng nào|0 6 0 0
pair|đồng nộp|33 0 0 -59
pair|đồng ruộng|0 0 0 -8
pair|đồng theo|0 5 45 -1
pair|đồng thuận|14 -6 1 -29
pair|đồng tháp|-58 0 -1 0
pair|đồng thời|-10 0 -4 -14
pair|đồng tiền|24 0 0 -1
pair|đồng trở|0 0 21 0
pair|đồng tình|18 -7 -13 -25
pair|đồng tăng|10 7 0 -8
pair|đồng từ|0 -5 -32 0
pair|đồng vương|0 0 0 -10
pair|đồng vốn|0 0 0 29
pair|đồng với|0 -22 21 0
pair|đồng đến|-10 19 0 -14
pair|đồng đều|0 13 0 0
pair|đổ thải|0 0 0 4
pair|đổ trộm|0 -4 12 0
pair|đổi dữ|0 0 38 0
pair|đổi giấy|-8 11 0 -22
pair|đổi mô|0 1 0 0
pair|đổi mới|-1 0 0 8
pair|đổi nghị|0 -4 -32 0
pair|đổi ruộng|0 0 11 0
pair|đổi số|0 0 0 -4
pair|đổi theo|6 0 0 0
pair|đổi thửa|0 0 17 -10
pair|đổi và|0 0 -3 0
pair|đỗ tốt|1 0 0 -14
pair|đỗ văn|-1 -3 -1 0
pair|độ #|-2 1 1 -7
pair|độ báo|0 0 -32 0
pair|độ bình|12 -8 0 -5
pair|độ che|11 0 0 -12
pair|độ các|0 0 0 6
pair|độ cá|0 0 0 -1
pair|độ có|0 1 0 0
pair|độ cồn|0 0 0 -4
pair|độ giải|16 -10 38 0
pair|độ hài|20 -10 0 -25
pair|độ phổ|0 0 0 1
pair|độ phục|0 1 0 0
pair|độ theo|0 1 0 0
pair|độ thông|0 0 11 0
pair|độ trực|48 0 0 0
pair|độ tăng|-3 0 -1 0
pair|độ từng|-6 0 35 -25
pair|độ đề|35 0 0 0
pair|đội an|0 0 -24 0
pair|đội cảnh|0 0 -27 0
pair|đội ngũ|0 0 -34 0
pair|đội quản|0 0 0 17
pair|đội tham|0 0 1 -21
pair|đội thuế|0 0 17 5
pair|đội tàu|20 -22 0 0
pair|động "|9 0 2 -1
pair|động #|0 2 0 2
pair|động ,|0 0 0 -22
pair|động bằng|5 0 -4 9
pair|động bổ|0 0 5 -1
pair|động cao|17 0 0 0
pair|động cho|0 0 1 -1
pair|động chui|-7 7 0 -15
pair|động các|0 0 1 10
pair|động có|43 -13 0 -12
pair|động của|0 14 0 0
pair|động dân|12 0 -1 -6
pair|động hiến|0 0 26 -25
pair|động huyện|0 0 -12 0
pair|động hơn|-6 -7 0 10
pair|động học|-1 -1 -13 -13
pair|động hội|31 0 29 0
pair|động không|0 0 16 0
pair|động lại|0 0 5 25
pair|động lộn|-2 19 0 -38
pair|động lực|-41 -21 -11 13
pair|động ngày|0 0 24 -59
pair|động người|10 0 0 0
pair|động nhân|20 0 0 45
pair|động nông|16 0 10 0
pair|động nữ|-21 -10 -9 -41
pair|động phòng|0 0 12 12
pair|động quảng|0 12 0 0
pair|động quỹ|4 0 16 0
pair|động sản|0 12 0 0
pair|động số|2 0 0 1
pair|động thương|0 14 0 -2
pair|động trẻ|9 15 0 0
pair|động tăng|9 0 0 -38
pair|động từ|-2 0 0 0
pair|động văn|0 0 3 0
pair|động vốn|-1 11 0 0
pair|động đi|0 0 0 21
pair|động được|-31 0 -2 -1
pair|động đến|6 0 0 0
pair|động ổn|16 0 0 0
pair|động ở|0 0 54 42
pair|động ủng|0 0 21 0
pair|đột xuất|0 0 0 26
pair|đời chủ|-1 15 0 0
pair|đời sống|44 0 0 -23
pair|đỡ người|-4 0 17 13
pair|đỡ đầu|15 0 0 -29
pair|đợi văn|0 0 -13 -12
pair|đợt #|14 10 0 35
pair|đợt cao|0 0 2 -2
pair|đợt dịch|2 1 0 -6
pair|đợt i|0 0 0 -32
pair|đợt tuyển|0 0 22 0
pair|đủ #|0 0 0 2
pair|đủ buổi|0 11 -3 0
pair|đủ liều|2 0 0 5
pair|đủ số|-3 28 0 1
pair|đủ vật|0 0 11 24
pair|đủ đơn|0 0 0 9
pair|đức cơ|0 0 0 26
pair|đức trạch|0 1 0 -29
pair|đứng gần|-3 8 0 11
pair|đứng ra|52 -13 0 3
pair|đứng thứ|2 0 0 16
pair|đứng đầu|0 0 17 -46
pair|đứt đoạn|15 7 0 -2
pair|ưu tiên|0 -1 7 21
pair|ưu tú|0 -10 0 0
pair|ưu đãi|5 0 0 38
pair|ương #|-22 19 25 -1
pair|ương giao|5 0 0 2
pair|ương sớm|0 -4 -32 0
pair|ương và|-42 0 -1 -10
pair|ương đảng|0 0 0 2
pair|ước #|-22 0 0 1
pair|ước cả|0 0 3 24
pair|ước gần|10 22 0 3
pair|ước thiệt|0 0 0 6
pair|ước thực|-22 0 -26 0
pair|ước trên|33 0 0 -40
pair|ước tăng|33 0 0 -15
pair|ước đạt|18 1 0 -5
pair|ạch ,|0 0 0 -24
pair|ạt trồng|-1 9 0 0
pair|ảnh hưởng|0 35 0 0
pair|ấp giáp|0 14 3 18
pair|ấp đạt|-36 -9 -34 0
pair|ẩm thực|2 0 0 0
pair|ồ ạt|-1 9 0 0
pair|ổ dịch|19 -1 0 -27
pair|ổn định|5 0 0 11
pair|ở #|4 0 -1 -43
pair|ở an|27 -12 30 -5
pair|ở bước|-11 40 0 0
pair|ở bản|4 2 0 31
pair|ở bậc|0 -7 0 0
pair|ở cho|9 0 5 0
pair|ở các|0 5 8 -17
pair|ở công|-22 33 0 -6
pair|ở cơ|0 13 17 -1
pair|ở ea|0 8 0 0
pair|ở hai|0 54 0 -26
pair|ở hòa|0 0 0 20
pair|ở hộ|0 0 32 -26
pair|ở khu|11 -12 0 -1
pair|ở khánh|0 15 15 0
pair|ở khâu|-5 5 0 0
pair|ở không|0 0 0 6
pair|ở khối|-12 23 28 27
pair|ở lý|0 1 0 1
pair|ở một|0 26 0 -43
pair|ở mức|-10 31 0 -41
pair|ở nhiều|0 33 0 0
pair|ở nhờ|0 0 0 21
pair|ở ninh|-12 14 0 0
pair|ở nước|30 0 0 -1
pair|ở phú|-12 13 0 -25
pair|ở phước|27 -9 -1 0
pair|ở phường|0 3 0 24
pair|ở thôn|-1 0 22 19
pair|ở thạnh|0 9 0 0
pair|ở thọ|0 0 0 6
pair|ở tổ|0 3 0 18
pair|ở vùng|0 3 1 13
pair|ở vĩnh|0 0 0 12
pair|ở xã|0 10 0 -5
pair|ủi đồi|0 0 0 10
pair|ủng hộ|0 0 13 0
pair|ủy (|0 0 -24 0
pair|ủy )|0 0 11 1
pair|ủy báo|0 0 -8 0
pair|ủy chỉ|17 0 4 0
pair|ủy các|0 -6 0 0
pair|ủy cát|0 -8 -31 -10
pair|ủy cơ|1 0 9 0
pair|ủy cần|0 0 -27 0
pair|ủy giao|9 22 0 -1
pair|ủy giám|0 0 32 0
pair|ủy gửi|-1 -21 0 0
pair|ủy hoàn|19 0 -8 -35
pair|ủy hạ|0 0 1 1
pair|ủy ia|0 12 0 0
pair|ủy khoái|0 0 -12 0
pair|ủy kiến|0 0 -20 -1
pair|ủy kiểm|0 0 1 0
pair|ủy làm|0 0 22 9
pair|ủy lê|0 0 -9 -9
pair|ủy nguyễn|0 0 -9 0
pair|ủy nhiệm|38 0 0 0
pair|ủy phan|-3 0 0 0
pair|ủy phường|0 0 -1 0
pair|ủy phối|0 0 0 7
pair|ủy quyền|0 0 1 0
pair|ủy rà|0 0 1 0
pair|ủy sơ|0 0 17 0
pair|ủy tham|0 0 0 -13
pair|ủy theo|0 0 19 0
pair|ủy thác|-22 0 0 -14
pair|ủy thông|0 0 33 0
pair|ủy trong|0 0 0 25
pair|ủy trước|0 0 32 0
pair|ủy trường|0 0 30 0
pair|ủy tổ|0 -1 0 0
pair|ủy ubnd|-7 0 36 0
pair|ủy viên|0 0 0 1
pair|ủy về|0 -3 -30 -3
pair|ủy xác|0 0 -10 0
pair|ủy xã|0 0 -9 0
pair|ủy yêu|-4 0 11 -1
pair|ủy đã|9 -1 -9 20
pair|ủy đô|-1 0 -3 0
pair|ủy đưa|0 0 37 0
pair|ứng #|0 0 0 21
pair|ứng quá|32 -23 0 0
pair|ứng theo|0 0 25 -1
pair|ứng đủ|10 0 0 14
percent|10|14 0 0 -7
percent|1|11 0 0 -2
percent|2|-11 17 -2 0
percent|3|0 0 0 -1
percent|4|-11 39 0 -2
percent|5|-20 15 0 1
percent|6|1 0 0 0
percent|7|-6 0 5 -6
percent|8|0 0 0 1
percent|9|0 -3 0 0
place|0|-11 -5 -15 -47
place|1|0 0 0 48
place|2|0 0 0 2
right, side, joint|merit,- ,|0 0 0 -1
right, side, joint|merit,- :|1 0 0 0
right, side, joint|merit,- ;|-2 0 0 1
right, side, joint|merit,- start|0 0 1 0
right, side, joint|merit,- turn|16 31 0 -30
right, side, joint|merit,merit ,|0 0 0 8
right, side, joint|merit,merit :|7 0 0 0
right, side, joint|merit,merit ;|-2 0 0 1
right, side, joint|merit,merit turn|30 -18 0 28
right, side, joint|merit,none ,|0 0 0 12
right, side, joint|merit,none :|6 0 0 0
right, side, joint|merit,none turn|-5 22 0 27
right, side, joint|merit,want ,|1 0 0 -4
right, side, joint|merit,want :|25 0 0 11
right, side, joint|merit,want ;|0 0 0 -58
right, side, joint|merit,want start|8 0 0 0
right, side, joint|merit,want turn|-15 1 0 -13
right, side, joint|none,- :|-27 0 0 0
right, side, joint|none,- turn|48 -6 33 0
right, side, joint|none,merit ,|-1 0 0 17
right, side, joint|none,merit :|0 0 0 6
right, side, joint|none,merit ;|2 0 0 1
right, side, joint|none,merit start|-1 0 0 0
right, side, joint|none,merit turn|-15 -2 0 -2
right, side, joint|none,none ,|0 0 0 23
right, side, joint|none,none :|20 0 1 0
right, side, joint|none,none start|0 0 -11 0
right, side, joint|none,none turn|-26 1 -7 0
right, side, joint|none,want :|2 0 0 0
right, side, joint|none,want ;|0 16 0 2
right, side, joint|none,want start|0 -13 0 0
right, side, joint|none,want turn|0 1 0 -8
right, side, joint|want,- :|0 13 0 0
right, side, joint|want,- ;|0 12 0 -1
right, side, joint|want,merit ,|0 -13 1 0
right, side, joint|want,merit :|3 1 1 9
right, side, joint|want,merit ;|-9 41 -1 -35
right, side, joint|want,merit start|0 10 0 0
right, side, joint|want,merit turn|-34 -22 0 -35
right, side, joint|want,none ,|0 0 0 1
right, side, joint|want,none :|0 13 0 0
right, side, joint|want,none turn|0 7 0 11
right, side, joint|want,want ,|0 1 0 26
right, side, joint|want,want :|0 23 0 0
right, side, joint|want,want ;|0 0 0 -5
right, side, joint|want,want turn|-1 8 0 0
right|:|-51 -44 -93 0
right|;|1 0 27 1
right|end|-6 0 -14 0
right|turn|1 0 0 0
section, lean|aim 0|-39 -27 -20 0
section, lean|cause 0|0 0 -1 0
section, lean|lesson 0|-19 -25 9 5
section, lean|none 0|0 -12 0 0
section, lean|none 3|-26 10 0 -23
section, lean|none 6|0 8 -11 -1
section, lean|proposal 0|-14 -12 0 3
section, lean|recipients 0|-2 0 -22 0
section, lean|result 0|1 0 -19 5
section, lean|result 3|-13 23 0 0
section, lean|result 6|-29 1 0 -3
section, lean|shortcoming 6|-6 0 -2 0
section, lean|task 0|-25 -3 5 0
section|aim|-39 -27 -20 0
section|cause|0 0 -1 0
section|lesson|-19 -25 9 5
section|none|0 0 -8 0
section|proposal|-14 -12 0 3
section|recipients|-2 0 -22 0
section|result|0 0 -20 4
section|shortcoming|-6 0 -2 0
section|task|-25 -3 5 0
sentence|0|-13 -31 0 1
sentence|1|0 0 0 -8
sentence|2|0 18 -4 -5
shape|heading|-47 -47 -55 0
shape|headline|-60 -65 -42 0
shape|head|-31 -34 -34 0
shape|item|0 2 33 17
shape|prose|0 0 -7 0
side, mode|merit,none none|-12 0 0 0
side, mode|merit,open none|11 0 0 0
side, mode|merit,result result|20 0 0 -1
side, mode|merit,shortcoming none|1 21 -10 22
side, mode|merit,shortcoming result|-29 22 0 0
side, mode|merit,shortcoming shortcoming|34 0 0 1
side, mode|merit,task aim|-55 -3 -48 0
side, mode|merit,task none|0 0 22 0
side, mode|merit,task proposal|0 0 11 -7
side, mode|merit,task task|0 0 4 0
side, mode|none,none cause|0 0 -1 0
side, mode|none,none lesson|-1 -12 -15 0
side, mode|none,none none|0 0 -1 0
side, mode|none,none recipients|-2 0 -22 0
side, mode|none,none result|-1 0 0 0
side, mode|none,none shortcoming|-22 -21 0 0
side, mode|none,result result|-11 0 -1 4
side, mode|none,shortcoming none|0 1 -4 -5
side, mode|none,shortcoming result|0 -11 0 0
side, mode|none,shortcoming shortcoming|0 -3 0 9
side, mode|none,task aim|-25 -9 -8 0
side, mode|none,task lesson|0 0 20 16
side, mode|none,task none|4 0 12 -1
side, mode|none,task proposal|-6 0 -1 12
side, mode|want,none none|0 -8 -2 -22
side, mode|want,none shortcoming|0 -9 0 0
side, mode|want,open none|-1 6 0 0
side, mode|want,result result|-7 28 0 0
side, mode|want,shortcoming none|0 6 0 -3
side, mode|want,shortcoming result|0 9 0 -10
side, mode|want,shortcoming shortcoming|0 36 0 -7
side, mode|want,task aim|0 -27 -33 0
side, mode|want,task none|0 0 0 -1
side, mode|want,task task|0 0 23 0
side, right|merit -|0 0 0 -1
side, right|merit none|0 0 0 1
side, right|merit want|29 0 0 -1
side, right|none merit|-1 0 0 0
side, right|want -|0 2 0 0
side, right|want merit|0 0 0 -1
sides|merit,merit merit|10 0 0 0
sides|merit,merit none|-50 0 -9 0
sides|merit,merit want|4 0 0 0
sides|merit,want want|20 4 0 8
sides|none,none none|-24 -22 0 0
sides|none,want merit|16 2 0 30
sides|want,want merit|0 -19 0 -2
sides|want,want none|0 0 0 33
sides|want,want want|-27 33 0 0
side|merit|15 0 0 0
side|none|-21 -17 -11 0
side|want|-26 30 0 0
table at head|AMIDST|-2 -22 0 -4
table at head|ANSWERS|0 1 0 0
table at head|ASSERTED|-18 -20 -40 -33
table at head|BESIDES|0 0 -2 -37
table at head|BODIES|0 0 0 -1
table at head|CAUSES|0 0 0 14
table at head|CIRCUMSTANCES|-10 0 0 0
table at head|CLOSINGS|0 0 -6 0
table at head|CONCESSIONS|0 -36 0 -2
table at head|CONNECTIVES:0|0 0 -1 0
table at head|CONSEQUENCES|0 0 0 -1
table at head|DEGREES|0 12 0 -1
table at head|DENIALS|1 0 0 0
table at head|DUE_CUES|0 0 0 13
table at head|ENUMERATORS|-40 -54 -40 -1
table at head|FALLS|-10 4 0 2
table at head|GROUNDS|-4 0 -1 0
table at head|HANDLING|15 0 0 0
table at head|HEIGHTENERS|0 0 0 -10
table at head|HELPED|0 -9 -6 -11
table at head|INTRODUCTIONS|0 0 -19 0
table at head|LACKING|0 16 0 21
table at head|LESS_IS_BETTER|0 1 0 -14
table at head|MEASURES|0 0 0 3
table at head|MERITS:1|1 0 0 0
table at head|NEUTRAL|-1 0 -11 1
table at head|NOTED|0 0 -24 -13
table at head|NOT_ONLY|2 0 0 0
table at head|NOUN_TAILS|-1 1 0 0
table at head|NO_MERITS|-1 0 -2 0
table at head|ONLY|0 1 0 0
table at head|OUTCOMES|0 1 0 0
table at head|OWNER_OPENERS|-8 0 -29 -14
table at head|PREDICATES|0 0 0 9
table at head|PREPOSITIONS|-1 0 -21 0
table at head|PRODUCES|0 0 1 0
table at head|PROMISES|-7 0 2 -24
table at head|RELIEFS|18 -18 0 5
table at head|REPEATED|0 0 22 6
table at head|REQUESTS|-1 -1 0 -18
table at head|RISES|-1 0 -1 7
table at head|SPELLING|-1 0 0 36
table at head|TASK_VERBS|0 0 18 0
table at head|TERM_LABELS:charge|-13 0 0 0
table at head|TERM_LABELS:lead|0 0 1 0
table at head|TERM_LABELS:product|-22 22 0 0
table at head|TERM_LABELS:support|0 0 0 1
table at head|TOLD:false|-1 0 0 0
table at head|TOPICS|-22 -2 -18 6
table at head|TURNS|1 0 8 0
table at head|VAGUE_DUES|17 0 1 0
table at head|WANTS:1|0 0 -1 0
table at head|WANTS:3|0 0 0 5
table at head|WANT_TOPICS:6|0 -33 0 0
table at head|WITH|0 0 1 6
table|AGENT_VERBS|0 0 0 -1
table|AMIDST|-25 -28 -20 -1
table|ANSWERS|0 1 0 0
table|ASSERTED|0 0 -5 0
table|BODIES|0 0 0 -1
table|CAUSES|0 1 0 0
table|COMPLAINTS|0 22 0 -17
table|CONCESSIONS|0 0 0 -31
table|CONSEQUENCES|0 9 0 -27
table|DEGREES|0 32 0 -1
table|DENIALS|0 27 0 0
table|DUE_CUES|0 0 1 0
table|ENUMERATORS|0 0 -1 0
table|FALLS|0 5 0 0
table|HEIGHTENERS|0 1 0 -6
table|HELD|-8 1 0 0
table|LESS_IS_BETTER|0 6 0 -1
table|MERITS:1|0 0 7 -5
table|MERITS:2|6 0 0 0
table|MODALS|0 0 12 0
table|NAMED_BODIES|0 0 1 0
table|NEUTRAL|-3 0 0 1
table|NOTED|0 0 -53 -2
table|ONLY|0 10 0 0
table|OUTCOMES|0 3 0 0
table|PIVOTS|-1 0 0 0
table|PREPOSITIONS|-1 0 0 0
table|PRODUCES|0 0 0 -1
table|PROMISES|0 0 1 -1
table|RELIEFS|11 3 0 20
table|REPEATED|0 0 8 4
table|REQUESTS|0 0 0 -1
table|SPEAKS|-1 0 0 0
table|TASK_VERBS|0 0 14 -1
table|TERM_LABELS:charge|0 1 0 0
table|TERM_LABELS:product|1 0 -5 5
table|TOLD:true|6 1 0 0
table|TOPICS|0 0 0 1
table|TURNS|11 0 16 -1
table|UNMEASURED|-1 0 0 0
table|VAGUE_DUES|0 0 10 1
table|WANTS:3|-6 24 0 0
table|WANT_TOPICS:5|0 0 0 1
table|WANT_TOPICS:6|0 -34 0 0
told, joint|- ,|0 0 0 33
told, joint|- :|1 0 0 1
told, joint|- start|-1 -11 -17 0
told, joint|- turn|-18 0 0 0
told, joint|0 ,|0 0 0 28
told, joint|0 :|0 15 0 -4
told, joint|0 ;|0 0 27 -24
told, joint|1 :|-9 0 0 0
told, joint|1 ;|0 0 0 1
told, joint|1 turn|0 22 0 50
told, joint|2 ,|0 0 0 14
told, joint|2 :|0 7 0 0
told, joint|2 ;|-2 0 0 -30
told, joint|2 turn|-26 0 0 -2
told, joint|3 ,|-4 0 0 -1
told, joint|3 :|1 0 0 30
told, joint|3 ;|-2 14 0 3
told, joint|3 turn|1 -14 0 0
told, joint|4 turn|8 20 0 -38
told|-|-22 -10 -21 0
told|4|0 0 0 -1
want told|-|-2 -24 -20 1
want told|3|0 0 0 -1
want told|4|0 16 0 -1
want|0|0 -44 -9 0
want|1|0 19 1 0
want|2|0 31 0 0
want|3|-2 2 0 0
want|4|0 28 0 0
weight before|0 0|0 0 0 1
weight before|0 2|0 -15 0 0
weight before|0 3|-1 3 0 -4
weight before|1 1|0 0 21 18
weight before|1 2|-26 0 -15 13
weight before|1 3|0 0 23 7
weight before|2 1|1 0 0 2
weight before|2 2|0 0 30 0
weight before|2 3|0 0 0 29
weight before|3 0|0 1 0 0
weight before|3 1|0 0 0 -1
weight before|3 3|0 -18 0 -9
weight before|4 0|0 0 0 -1
weight before|4 1|0 0 0 -1
weight before|4 2|1 0 0 0
weight before|4 3|0 0 14 -40
weight behind|0 2|0 -1 0 1
weight behind|0 3|0 0 0 -13
weight behind|1 1|-25 19 -1 -21
weight behind|1 2|0 1 -8 10
weight behind|1 3|0 0 -9 0
weight behind|2 0|0 1 0 0
weight behind|2 1|0 7 1 -27
weight behind|2 2|0 0 -1 -1
weight behind|2 3|-12 0 0 1
weight behind|3 1|0 0 0 1
weight behind|3 3|18 0 0 -1
weight behind|4 0|0 0 0 -1
weight behind|4 1|0 0 0 -1
weight behind|4 2|6 0 0 18
weight behind|4 3|29 -20 0 0
weight|0/0 result|0 -3 0 3
weight|0/0 shortcoming|-4 -22 0 0
weight|0/0 task|0 0 -12 1
weight|0/1 result|-18 6 0 3
weight|0/1 shortcoming|15 38 0 1
weight|0/1 task|0 0 57 0
weight|0/2 none|-4 0 0 0
weight|0/2 open|10 -1 0 0
weight|0/2 result|27 -8 0 -3
weight|0/2 shortcoming|20 0 0 3
weight|0/2 task|0 0 18 0
weight|0/3 none|-53 0 -6 5
weight|0/3 open|8 0 0 -15
weight|0/3 result|50 -7 0 -18
weight|0/3 shortcoming|2 4 -5 10
weight|0/3 task|-13 0 -28 9
weight|1/0 open|0 20 0 -13
weight|1/0 result|19 0 0 33
weight|1/0 shortcoming|0 16 0 -2
weight|1/0 task|0 -2 0 0
weight|1/1 open|0 0 41 -35
weight|1/1 result|-14 0 0 12
weight|1/1 task|0 0 36 0
weight|1/2 open|-49 43 0 18
weight|1/2 result|-10 0 0 12
weight|1/2 shortcoming|-8 35 0 0
weight|1/2 task|0 0 0 1
weight|1/3 task|0 0 -9 -2
weight|2/0 open|0 7 -1 16
weight|2/0 result|-21 25 0 0
weight|2/0 task|0 0 0 -10
weight|2/1 none|0 18 -6 0
weight|2/1 open|9 11 0 -19
weight|2/1 result|-49 47 0 -21
weight|2/1 shortcoming|-1 25 0 0
weight|2/1 task|0 0 0 -5
weight|2/2 result|0 1 0 0
weight|2/2 task|0 0 -2 0
weight|2/3 open|-12 24 0 -33
weight|2/3 result|37 -25 0 17
weight|2/3 shortcoming|-2 19 0 0
weight|3/0 none|0 -28 0 0
weight|3/0 shortcoming|0 1 0 -2
weight|3/0 task|0 -2 0 0
weight|3/1 none|0 -23 -17 -5
weight|3/1 open|-1 1 0 0
weight|3/1 result|-1 19 0 6
weight|3/1 shortcoming|0 8 0 0
weight|3/2 open|0 40 0 -4
weight|3/2 result|-2 12 0 0
weight|3/2 shortcoming|1 0 0 0
weight|3/2 task|0 0 8 -1
weight|3/3 open|40 -9 0 12
weight|3/3 result|-32 43 0 -8
weight|3/3 shortcoming|0 8 0 0
weight|3/3 task|0 -10 6 0
weight|4/0 none|0 16 21 0
weight|4/0 open|0 1 0 0
weight|4/0 result|0 5 0 0
weight|4/0 shortcoming|0 2 0 0
weight|4/0 task|0 2 0 -8
weight|4/1 result|0 9 0 0
weight|4/1 task|0 0 -1 0
weight|4/2 open|-50 30 0 -1
weight|4/2 result|-51 42 0 -1
weight|4/2 task|0 2 9 0
weight|4/3 open|-47 -10 0 0
weight|4/3 shortcoming|-1 9 0 0
weight|4/3 task|0 -10 0 0
whole|merit|16 -7 0 0
whole|none|-34 -24 -1 0
whole|want|-14 32 0 0
word|"|0 14 1 0
word|%|9 0 -1 0
word|&|-1 0 1 2
word|'|0 0 0 -24
word|+|26 0 0 1
word|,|25 0 0 0
word|.|-21 -12 0 0
word|;|0 61 0 -8
word|=|13 0 0 0
word|[|-1 0 2 12
word|]|0 28 0 -11
word|ai|0 0 -5 -7
word|anh|-5 11 0 -21
word|anqp|17 0 0 -54
word|an|0 0 0 -3
word|ao|-8 0 1 0
word|apatit|16 -4 -18 13
word|app|0 2 0 0
word|a|0 1 -1 -23
word|bao|5 0 0 0
word|bay|0 6 1 19
word|bch|-8 0 -1 0
word|bcđtw|-10 -20 0 -20
word|bhxh|-4 1 1 0
word|bia|-12 -10 0 51
word|binh|0 0 1 0
word|biến|0 0 -1 0
word|biết|-2 0 -28 0
word|biển|0 1 4 -23
word|biện|0 0 -1 0
word|biệt|-1 0 -11 -1
word|blang|0 0 1 0
word|bon|-28 -34 20 0
word|bql|-3 0 0 0
word|btctw|0 0 2 20
word|btc|-25 0 -9 0
word|bts|0 0 0 12
word|buông|0 18 0 11
word|buôn|0 14 0 -12
word|buýt|19 0 0 0
word|buổi|0 0 -1 0
word|buộc|0 0 1 32
word|byt|25 0 30 0
word|b|-1 -28 0 -1
word|bài|2 28 -17 0
word|bàng|0 0 1 0
word|bào|3 0 0 -26
word|bàu|0 1 0 8
word|bày|-1 0 -4 0
word|bà|0 0 0 -2
word|bách|-24 -1 0 0
word|bác|23 12 0 -27
word|bám|-1 0 18 1
word|bánh|0 0 3 0
word|bán|0 0 0 12
word|bát|48 -23 0 -17
word|bá|0 0 0 1
word|bãi|-4 7 0 -29
word|bão|0 -11 -1 0
word|bè|0 0 0 9
word|bé|-17 0 0 -11
word|bênh|-5 -1 0 -14
word|bên|-49 -3 -1 -1
word|bê|7 0 0 0
word|bì|0 0 1 21
word|bích|0 0 -7 0
word|bính|-15 0 -26 0
word|bò|2 0 0 -1
word|bóng|36 -9 0 0
word|bón|-28 1 0 0
word|bông|-21 30 0 -1
word|bùi|0 0 0 2
word|bùng|0 0 0 6
word|bùn|0 0 -36 0
word|bù|-14 -5 2 -22
word|bún|0 0 0 4
word|búp|0 -11 -2 2
word|băng|0 0 13 0
word|băn|-13 0 0 0
word|bơi|4 -2 2 0
word|bơm|0 0 52 0
word|bưu|31 0 -6 -31
word|bước|12 0 0 -8
word|bưởi|-13 18 0 -29
word|bạch|4 23 3 4
word|bạc|-30 1 1 -5
word|bạn|1 0 1 47
word|bạt|-10 27 4 27
word|bạ|-3 0 0 0
word|bản|-1 -1 1 0
word|bảy|5 0 0 0
word|bấp|-5 -1 0 -14
word|bất|0 32 0 0
word|bầu|0 0 -3 10
word|bận|-22 29 0 7
word|bật|-52 0 0 -34
word|bắc|0 0 1 0
word|bắp|-39 15 0 -13
word|bắt|18 17 41 -3
word|bến|2 0 0 1
word|bế|-10 0 -3 0
word|bền|0 1 1 -19
word|bề|0 -22 0 0
word|bể|0 1 1 23
word|bệnh|0 0 0 -2
word|bị|1 0 0 0
word|bỏ|0 17 0 1
word|bốc|0 0 5 -15
word|bối|-1 -3 0 0
word|bốn|4 2 -1 -7
word|bố|0 0 0 1
word|bồi|0 0 0 -1
word|bồn|-16 0 18 23
word|bổ|-10 0 5 13
word|bội|2 1 0 0
word|bột|41 2 0 -31
word|bớt|49 -15 0 0
word|bờ|0 0 0 -41
word|bởi|-1 -1 -1 0
word|bụi|0 -2 0 1
word|bức|-16 0 0 -1
word|bứt|0 0 0 36
word|bữa|-2 9 0 15
word|cai|1 0 0 19
word|camera|0 0 20 -40
word|cam|0 0 26 -9
word|canh|43 0 0 -47
word|can|0 0 0 -4
word|ca|18 0 15 -20
word|cchc|0 -1 0 0
word|cha|0 6 0 21
word|che|20 1 -14 2
word|chia|0 0 19 41
word|chiêng|35 0 28 -21
word|chiếc|22 12 0 -12
word|chiếm|0 14 0 1
word|chiến|0 0 7 1
word|chiếu|0 2 0 0
word|chiềng|16 0 -23 0
word|cho|0 0 6 0
word|chua|5 24 0 -53
word|chui|-1 18 31 0
word|chuyên|5 1 0 -38
word|chuyến|0 -36 44 -13
word|chuyện|-12 -12 -32 0
word|chu|5 0 31 -19
word|chuông|27 0 0 7
word|chuối|11 3 0 30
word|chuồng|-41 25 0 15
word|chuỗi|0 0 16 4
word|chàm|19 -6 0 -35
word|cháu|3 0 0 0
word|cháy|9 -10 -2 1
word|châm|0 -1 10 0
word|chân|0 2 0 0
word|châu|0 2 0 -13
word|chây|0 0 0 1
word|chè|0 0 0 3
word|chéo|0 1 6 0
word|chép|0 31 1 20
word|chênh|0 0 -10 17
word|chính|0 0 0 1
word|chín|-10 1 0 0
word|chí|0 0 0 -1
word|chót|0 0 0 11
word|chôm|8 0 0 0
word|chôn|-17 0 4 -17
word|chùa|4 0 0 1
word|chú|0 -17 2 6
word|chăm|0 0 -24 -1
word|chăn|-1 8 0 0
word|chũ|6 0 0 0
word|chơi|0 0 0 38
word|chư|-34 0 0 13
word|chương|0 0 0 -1
word|chạm|0 0 0 1
word|chạy|21 4 0 -8
word|chảy|23 -5 0 0
word|chấm|0 0 20 0
word|chấn|0 0 10 0
word|chất|0 0 0 -2
word|chập|-1 10 0 0
word|chắc|45 0 15 -43
word|chắn|0 0 7 -1
word|chẳng|0 10 0 0
word|chặng|-5 0 0 2
word|chặn|0 0 -12 0
word|chặt|0 0 1 -18
word|chẽ|0 0 1 0
word|chết|-4 -4 0 9
word|chỉnh|0 0 20 1
word|chỉ|0 1 0 0
word|chịu|0 0 0 7
word|chị|1 -6 28 -25
word|chọn|0 0 -9 3
word|chối|37 -10 0 14
word|chống|0 0 0 4
word|chốn|0 0 0 29
word|chốt|0 0 0 -6
word|chồng|0 -19 0 0
word|chỗ|0 1 0 -47
word|chờn|-1 10 0 0
word|chờ|0 -1 0 0
word|chở|3 2 0 18
word|chợ|15 1 1 -28
word|chục|0 0 0 14
word|chụp|0 0 0 28
word|chủng|15 0 18 8
word|chứa|-45 0 13 -16
word|chứng|-12 0 23 0
word|chứ|0 1 -1 0
word|chừng|-15 11 0 -13
word|chữa|1 1 0 0
word|chữ|-1 10 0 -12
word|ck|2 25 0 0
word|cnqsd|-10 0 6 -3
word|cntt|-8 33 0 23
word|cn|-6 0 -1 0
word|coi|14 0 0 0
word|con|0 0 0 -1
word|covid|-1 -9 0 -21
word|co|0 49 0 4
word|ctr|1 0 0 0
word|cua|0 0 0 51
word|cung|0 17 2 5
word|cuốn|-14 13 0 -13
word|cuộc|-1 0 0 -1
word|c|0 0 -9 0
word|cài|6 0 4 16
word|càng|-31 33 3 -19
word|cành|0 0 0 44
word|cà|1 0 0 -13
word|cách|2 0 -9 0
word|các|0 0 2 -2
word|cái|1 -4 0 0
word|cánh|33 -9 0 -1
word|cán|0 0 1 -9
word|cáp|0 7 -1 1
word|cát|1 10 0 -3
word|cân|0 0 1 -45
word|câu|0 -2 21 -10
word|cây|-1 0 0 0
word|còn|0 1 0 -20
word|cò|0 15 4 -1
word|cóc|28 -8 41 0
word|cói|-4 15 18 -30
word|có|0 0 0 -1
word|côi|21 0 0 -24
word|công|0 0 0 -1
word|cô|-30 42 -15 -26
word|cù|18 -1 0 -15
word|cúm|-2 -6 29 -4
word|căn|0 0 -7 0
word|cđcs|-11 8 32 -12
word|cđs|-27 1 -26 0
word|cđ|0 -1 1 0
word|cũng|0 -17 0 0
word|cơm|0 0 18 21
word|cơn|0 -14 0 0
word|cơ|0 0 0 -20
word|cư|0 1 0 -11
word|cương|0 10 -1 0
word|cước|19 0 0 20
word|cưới|0 11 0 0
word|cường|1 -4 7 0
word|cưỡng|-1 20 1 25
word|cạnh|-17 0 -14 0
word|cạn|0 2 -1 0
word|cải|9 0 0 0
word|cảng|0 -2 39 17
word|cảnh|1 -1 0 0
word|cấm|0 0 21 24
word|cấp|0 0 0 -1
word|cất|0 19 -1 1
word|cấu|10 0 15 -24
word|cấy|1 1 0 9
word|cầm|-1 -1 2 0
word|cần|-18 -16 1 0
word|cầu|0 0 0 -1
word|cẩm|0 0 10 -4
word|cận|-2 0 8 0
word|cắm|0 0 9 -18
word|cắp|-3 17 1 15
word|cắt|1 0 0 5
word|cặp|0 17 0 -1
word|cọc|6 0 0 -1
word|cỏ|0 0 0 8
word|cống|0 12 39 -29
word|cốt|0 0 6 -25
word|cố|0 26 27 -5
word|cồng|28 0 28 -35
word|cồn|24 0 0 -9
word|cổng|26 0 0 0
word|cổ|34 0 0 1
word|cỗi|17 3 4 17
word|cộm|0 0 10 22
word|cột|-45 29 0 0
word|cờ|0 0 21 27
word|cục|0 0 14 0
word|cụm|0 0 16 -15
word|cụ|0 0 0 2
word|của|0 0 0 1
word|củng|19 0 13 0
word|cứng|14 0 0 0
word|cứu|9 0 16 3
word|cửa|14 0 0 -41
word|cử|0 0 0 -19
word|cực|0 -1 0 2
word|cựu|0 0 6 0
word|dang|0 0 0 -1
word|danh|0 0 21 0
word|dao|8 0 0 20
word|date|-4 0 0 0
word|dinh|10 6 0 3
word|di|8 0 0 -4
word|diêm|0 9 8 -35
word|diễn|0 0 18 0
word|diệt|0 0 3 13
word|diệu|-1 5 0 0
word|dn|0 0 -7 0
word|doanh|0 5 0 0
word|dolta|0 0 1 0
word|dtts|0 27 0 29
word|dt|13 24 0 5
word|duy|1 0 0 -1
word|duyên|-5 9 3 -13
word|duyệt|0 11 0 4
word|du|2 0 0 0
word|dv|17 0 0 0
word|d|-23 -6 -47 -31
word|dành|-13 -27 16 -18
word|dày|-21 20 0 0
word|dám|0 14 0 0
word|dán|0 32 4 27
word|dây|1 9 0 16
word|dãy|0 0 0 13
word|dê|19 0 11 -5
word|dò|-22 -2 0 0
word|dôi|-11 0 25 18
word|dõi|0 7 33 -16
word|dùng|-5 0 0 0
word|dù|-12 0 0 0
word|dũng|-2 0 -12 2
word|dơk|-28 36 -33 0
word|dưa|2 16 0 11
word|dưới|0 0 0 7
word|dưỡng|11 0 0 -8
word|dược|12 -27 0 4
word|dạng|41 0 0 -16
word|dạn|1 -22 15 7
word|dạy|2 0 27 0
word|dấu|17 0 1 -4
word|dầm|0 22 0 -14
word|dần|0 -1 -13 3
word|dầu|-14 34 -1 -33
word|dẫn|0 0 0 1
word|dẫu|-2 -60 0 0
word|dậm|0 16 0 -1
word|dập|0 6 0 -12
word|dặm|0 0 17 7
word|dẹp|25 -1 2 11
word|dệt|24 0 0 25
word|dịch|0 0 0 -1
word|dịp|-1 13 0 16
word|dọc|0 6 0 -5
word|dọn|20 -21 -13 -54
word|dốc|-1 31 -10 0
word|dồn|-4 47 0 -19
word|dột|0 18 -1 9
word|dời|0 11 0 -23
word|dở|-1 0 1 -1
word|dỡ|19 -4 0 -7
word|dụng|-9 0 0 0
word|dứa|32 0 0 -22
word|dứt|0 0 1 0
word|dừng|-12 28 0 -8
word|dữ|2 0 0 1
word|dựa|22 1 0 -59
word|dự|0 0 0 -1
word|ea|-6 0 0 21
word|email|0 0 -4 0
word|em|0 0 5 -1
word|fdi|-19 10 0 0
word|fulro|47 0 0 -62
word|gdp|12 0 -1 -5
word|gd|-11 0 18 1
word|ghi|-43 0 0 -2
word|ghép|15 -21 0 -10
word|ghế|10 0 2 18
word|giai|0 0 0 1
word|giang|0 0 0 1
word|gian|4 -26 0 0
word|gieo|0 0 0 -32
word|giành|0 0 0 2
word|già|4 2 15 30
word|giám|0 0 0 -1
word|gián|0 1 0 35
word|giáo|0 -1 0 0
word|giáp|29 0 0 -18
word|giá|-1 0 0 0
word|giãn|-3 -20 6 4
word|gió|17 -1 0 -25
word|giúp|0 0 16 -8
word|giường|-63 -22 0 -33
word|giải|1 0 0 0
word|giảm|5 16 0 -1
word|giảng|10 0 4 -2
word|giả|-2 3 0 0
word|giấu|-19 26 0 -4
word|giậm|0 13 -5 -26
word|giếng|0 0 42 -28
word|giọt|0 5 0 -39
word|giỏi|21 0 0 3
word|giống|16 0 29 -2
word|giới|0 2 -1 -1
word|giờ|0 0 0 -1
word|giữa|-1 8 0 0
word|giữ|21 0 1 -11
word|glei|-8 8 0 0
word|glo|0 -22 -17 0
word|gom|0 27 10 -1
word|gpmb|-22 0 0 -6
word|grdp|23 5 -6 -41
word|gtsx|0 6 -1 -6
word|gtvt|0 0 1 15
word|g|-22 -34 -6 0
word|gà|0 -1 0 -2
word|gái|-19 -1 0 -16
word|gánh|-13 0 0 37
word|gây|0 24 0 -32
word|gìn|27 0 0 -2
word|gì|-5 0 13 0
word|gò|0 0 0 6
word|góc|0 -11 0 0
word|gói|0 16 0 0
word|góp|16 0 13 24
word|gương|0 -14 0 23
word|gượng|16 1 0 -13
word|gạch|2 39 0 17
word|gạo|2 0 0 -30
word|gấp|22 11 0 -30
word|gần|0 3 0 20
word|gắng|0 0 0 -1
word|gắn|0 0 -1 -20
word|gặp|-1 0 0 2
word|gặt|10 0 0 -4
word|gọi|0 0 14 -50
word|gọn|10 0 2 0
word|gốc|0 20 0 -19
word|gồm|-1 0 0 4
word|gỗ|-17 5 1 -25
word|gộp|0 0 1 1
word|gỡ|4 0 9 -5
word|gợi|0 -1 29 -3
word|gửi|0 0 11 1
word|h00|0 0 3 0
word|hang|0 0 -1 0
word|hay|0 32 0 0
word|ha|11 0 0 -1
word|hd|1 0 0 1
word|heo|5 0 0 1
word|hiếm|0 0 0 12
word|hiến|21 1 0 5
word|hiếu|24 -20 0 20
word|hiểm|0 20 1 0
word|hiển|-2 0 0 0
word|hiệp|-31 0 3 -22
word|hiệu|5 1 -1 0
word|hn|0 0 19 0
word|hoang|4 0 1 6
word|hoay|0 1 0 -2
word|hoa|27 0 0 0
word|homestay|1 0 0 0
word|hoài|0 0 -23 0
word|hoàng|0 0 0 -2
word|hoàn|0 0 8 0
word|hoạch|1 0 0 0
word|hoạt|2 0 0 -2
word|hoặc|0 -12 0 0
word|htx|0 0 26 0
word|huynh|0 0 0 34
word|huy|1 0 1 -44
word|huyết|-8 22 0 0
word|huyện|0 0 0 -1
word|hu|0 0 19 -1
word|huấn|0 0 20 0
word|h|-4 -1 -54 -31
word|hài|-1 1 0 -21
word|hàng|0 13 0 0
word|hàu|16 20 0 0
word|hà|1 0 -6 0
word|hái|28 0 0 17
word|hán|0 22 0 -26
word|hè|0 2 1 0
word|hê|-8 0 20 0
word|hóa|0 0 0 -23
word|hóc|0 0 0 13
word|hôm|0 0 0 -1
word|hôn|0 0 3 0
word|hùng|0 5 0 -1
word|hút|23 -1 0 -1
word|hơi|-6 12 0 12
word|hư|0 9 0 32
word|hương|-1 9 1 -38
word|hưởng|7 5 0 0
word|hại|0 0 0 1
word|hạng|-5 24 0 0
word|hạt|0 0 0 -35
word|hải|-40 0 0 0
word|hảo|0 0 -3 0
word|hầu|0 19 0 0
word|hậu|0 0 0 15
word|hằng|0 0 8 1
word|hẳn|36 -11 -2 2
word|hẹn|11 0 0 -27
word|hẹp|-28 12 0 2
word|hẻm|3 2 0 -22
word|hết|0 1 0 -1
word|học|0 0 0 -9
word|hỏi|0 15 0 -4
word|hố|0 0 34 -41
word|hồng|7 0 0 24
word|hồ|0 1 0 -12
word|hỗ|35 0 0 0
word|hộ|0 1 0 0
word|hời|0 1 0 0
word|hợp|0 0 23 0
word|hợt|0 1 0 0
word|hụt|-1 28 0 -1
word|hủy|5 0 10 0
word|hứa|-9 0 1 8
word|hữu|0 1 -1 -9
word|ia|-21 0 14 -24
word|iip|3 0 0 0
word|internet|0 0 14 0
word|jrai|0 31 1 -7
word|karaoke|0 0 0 -48
word|ka|42 -8 0 -40
word|kbang|0 0 0 24
word|kbnn|-20 2 3 -8
word|kcn|11 14 0 -8
word|keo|-19 0 0 11
word|kg|0 -1 -1 0
word|khai|0 0 0 1
word|khan|0 23 -10 -13
word|kha|0 0 -1 -1
word|khen|14 -3 0 12
word|khi|0 14 4 -7
word|khiến|-25 38 0 0
word|khiển|16 -8 0 0
word|khmer|0 1 0 -1
word|khoanh|0 0 0 -43
word|khoan|8 0 38 -22
word|khoa|25 -10 0 0
word|kho|0 -1 0 -14
word|khoái|-16 0 4 0
word|khoáng|0 8 1 -19
word|khoán|0 1 0 0
word|khoát|0 0 -1 0
word|khoăn|-13 0 0 0
word|khoảng|0 0 0 1
word|khoản|0 -1 0 0
word|khung|43 0 18 7
word|khuyến|-1 0 10 -4
word|khuyết|0 -1 0 -11
word|khu|0 1 5 -1
word|khuê|0 0 11 -2
word|khuẩn|0 0 31 0
word|kh|4 0 -1 0
word|khách|9 0 1 0
word|khác|-16 0 0 0
word|khám|29 0 0 -14
word|kháng|3 0 0 -11
word|khánh|24 0 0 0
word|khá|32 0 0 0
word|khâm|0 0 -15 0
word|khâu|0 13 0 -29
word|khéo|11 0 0 0
word|khép|-1 0 11 -42
word|khê|10 0 0 15
word|khích|0 0 32 0
word|khí|5 -9 0 3
word|khói|-14 2 -2 6
word|khóm|0 44 12 8
word|khôi|1 0 9 7
word|khô|0 0 0 -49
word|khăn|1 0 0 0
word|khơi|10 -45 0 3
word|khương|15 -2 -25 0
word|khải|0 0 -20 -11
word|khảo|-30 13 0 17
word|khả|37 -1 0 17
word|khẩn|0 -1 29 -17
word|khẩu|0 1 -1 0
word|khắc|0 -33 -12 0
word|khắp|44 -17 0 0
word|khỏe|13 0 0 -35
word|khỏi|-1 0 0 0
word|khối|-10 23 0 0
word|khống|-14 8 0 8
word|khớp|0 32 -1 25
word|khởi|63 0 0 9
word|kia|0 0 6 0
word|ki|-34 -20 0 0
word|kiêm|0 41 0 16
word|kiên|0 -1 4 0
word|kiến|0 0 -2 0
word|kiết|-11 3 0 0
word|kiềm|6 0 13 -39
word|kiều|-12 13 -7 34
word|kiểm|0 0 15 0
word|kiểng|19 0 13 -45
word|kiểu|0 1 0 15
word|kiệm|1 0 23 21
word|kiệt|0 0 0 30
word|kl|0 0 7 0
word|km4|0 1 5 0
word|km|28 0 0 0
word|kon|1 -1 0 1
word|kpi|0 0 11 -15
word|krông|0 0 0 18
word|kt|-1 -1 0 0
word|kuêh|0 0 0 18
word|kwh|6 0 0 21
word|k|-12 0 -44 0
word|kèm|-14 -1 29 -19
word|kè|0 41 0 -1
word|kém|-34 4 0 0
word|kéo|-1 0 0 0
word|kép|-8 0 22 0
word|kênh|0 1 0 -32
word|kêu|0 0 20 29
word|kê|0 0 0 -23
word|kích|2 0 0 0
word|kính|0 -19 0 0
word|kín|31 0 10 2
word|ký|1 0 0 0
word|kẹt|16 1 0 16
word|kẻ|0 0 20 2
word|kế|1 0 0 0
word|kể|5 0 0 1
word|kịch|0 0 1 9
word|kịp|0 0 0 12
word|kỷ|0 8 -1 0
word|kỹ|0 0 13 0
word|lai|0 1 0 0
word|lam|-13 12 0 0
word|lang|0 0 0 21
word|lan|0 0 0 -1
word|lao|0 0 0 -4
word|la|-1 -2 0 17
word|len|-1 51 0 24
word|leo|0 -2 0 -5
word|lhpn|0 0 3 19
word|linh|-1 -23 0 0
word|livestream|-29 35 0 0
word|liền|-1 4 -17 6
word|liều|15 0 0 0
word|liệt|0 0 18 33
word|liệu|-1 0 0 1
word|loanh|0 19 0 0
word|loay|0 1 0 -2
word|loa|-3 38 1 0
word|long|0 0 -8 -13
word|lo|0 0 0 -2
word|loại|0 0 0 1
word|luyện|0 0 0 2
word|luân|0 0 20 3
word|luật|0 1 0 0
word|ly|0 0 1 0
word|làm|0 0 0 -1
word|làng|11 9 14 0
word|lành|-1 31 0 0
word|lào|3 0 0 -1
word|là|0 0 -1 0
word|lái|1 -21 0 -38
word|lát|-19 16 25 0
word|lá|-7 9 0 -17
word|lâu|0 0 0 -28
word|lãi|-28 17 0 42
word|lãm|0 -2 0 0
word|lãng|10 0 -2 13
word|lén|0 0 0 -6
word|lòng|-6 1 0 0
word|lò|0 0 15 7
word|lô|1 12 0 0
word|lõm|-17 -22 -11 18
word|lùi|-1 27 0 0
word|lúa|0 0 0 12
word|lúc|0 0 -1 0
word|lúng|0 17 0 0
word|lún|0 7 0 -23
word|lút|0 0 0 -6
word|lăng|0 0 0 12
word|lăn|0 27 33 0
word|lđtbxh|-9 9 0 12
word|lĩnh|26 1 0 0
word|lũy|15 -1 -5 -17
word|lũ|-16 1 0 -13
word|lơi|0 11 0 17
word|lư|0 -16 0 8
word|lương|35 -1 0 -35
word|lưới|-27 17 15 7
word|lường|-4 -21 -1 -15
word|lượng|1 0 0 0
word|lượt|31 0 0 1
word|lạc|0 0 0 1
word|lại|0 0 0 -1
word|lạm|-6 11 0 -35
word|lạng|0 10 9 17
word|lạnh|26 0 5 1
word|lạt|17 14 0 0
word|lấn|0 0 0 17
word|lấp|0 0 29 -10
word|lấy|0 0 0 1
word|lẫn|3 0 0 20
word|lậu|6 13 0 2
word|lậy|-30 -5 -14 0
word|lắc|5 0 0 7
word|lắp|19 -10 2 0
word|lẻo|0 5 0 0
word|lẻ|0 6 0 0
word|lều|0 0 5 14
word|lề|0 19 1 12
word|lễ|0 0 0 23
word|lệch|0 1 0 0
word|lệnh|0 9 0 0
word|lịch|1 0 1 0
word|lọc|0 0 34 -40
word|lỏi|0 15 0 0
word|lỏng|0 0 0 -1
word|lối|3 33 0 0
word|lồng|22 -7 0 -16
word|lỗi|-6 0 0 -2
word|lỗ|38 -17 0 -37
word|lộc|-18 0 20 0
word|lộn|0 12 0 -37
word|lộ|0 0 0 -23
word|lớn|0 1 0 0
word|lớp|0 0 9 0
word|lời|0 1 2 11
word|lở|-1 10 0 -1
word|lợn|2 9 0 9
word|lợp|16 0 0 -7
word|lục|0 12 0 0
word|lụt|-5 0 -23 0
word|lừa|0 0 0 27
word|lữ|0 22 -1 -19
word|lực|-5 0 0 0
word|m2|24 0 0 -18
word|m3|0 0 0 -4
word|mai|3 0 0 15
word|mang|-5 34 20 35
word|manh|-17 21 0 -42
word|may|1 -1 0 7
word|ma|0 16 0 0
word|minh|3 0 0 0
word|miên|-16 -1 0 23
word|miếu|10 0 17 6
word|miền|0 15 0 6
word|miễn|10 0 0 -22
word|miệng|-20 4 0 0
word|mong|0 2 1 -9
word|mtqg|0 4 0 0
word|mttq|0 0 0 25
word|mt|-1 0 1 0
word|mua|0 28 11 5
word|muối|17 -15 0 28
word|muốn|0 12 0 -1
word|muộn|0 0 2 0
word|my|-30 -16 0 -12
word|m|0 1 0 0
word|màn|0 3 -1 10
word|màu|-54 -34 0 28
word|mà|-14 0 0 2
word|mái|16 0 0 1
word|máy|0 4 -3 0
word|má|48 0 1 -41
word|mâu|0 0 0 -33
word|mây|27 -3 0 0
word|mãi|-14 32 0 11
word|mã|4 0 0 -5
word|mình|0 0 -13 -8
word|mì|-11 11 32 -8
word|mía|7 12 40 36
word|mòn|-19 23 0 22
word|móc|-29 32 -45 -12
word|móng|0 1 0 0
word|món|12 -8 6 35
word|môi|0 0 0 -1
word|mông|0 0 0 -16
word|môn|4 1 0 1
word|mô|8 0 12 1
word|mùa|0 1 0 1
word|mùi|0 12 0 0
word|mù|28 0 0 0
word|múc|0 -6 8 -9
word|mún|0 3 0 -39
word|mú|0 0 10 0
word|măng|3 20 0 -36
word|mũi|10 0 2 0
word|mưa|-1 27 1 0
word|mưu|1 0 1 0
word|mương|25 0 8 -17
word|mường|0 0 -27 3
word|mượn|-15 10 4 1
word|mạng|1 13 0 0
word|mạnh|16 0 5 -23
word|mạo|9 3 0 11
word|mạ|-25 -9 -1 0
word|mảng|-53 0 0 0
word|mất|-5 24 0 1
word|mấy|-19 14 -7 0
word|mầm|0 -1 0 -21
word|mẫu|-22 0 0 -3
word|mật|0 16 0 1
word|mậu|30 0 0 0
word|mắc|0 0 0 31
word|mắt|0 0 -9 -54
word|mặc|1 -2 0 0
word|mặn|0 24 0 -13
word|mẹ|-1 13 0 6
word|mến|-4 0 0 0
word|mềm|0 0 0 -15
word|mọc|0 1 0 11
word|mọi|0 0 42 0
word|mỏ|0 5 0 20
word|mốc|2 -5 0 39
word|mối|0 0 0 3
word|mồm|11 2 0 -14
word|mồ|7 0 0 -13
word|mổ|14 -24 0 0
word|mỗi|0 0 24 0
word|mộc|5 6 30 9
word|một|0 1 0 0
word|mộ|9 -7 5 0
word|mới|0 10 0 0
word|mời|0 0 26 1
word|mờ|0 12 0 -10
word|mở|0 0 2 -23
word|mục|0 0 0 -29
word|mủ|-1 26 -1 -23
word|mức|0 12 0 0
word|mừng|2 23 0 3
word|mực|5 -10 -15 3
word|mỹ|-2 0 -13 -8
word|nai|-3 1 4 0
word|nang|0 9 0 8
word|nay|0 0 0 -1
word|na|0 -11 2 -1
word|neo|0 3 31 0
word|ngang|-2 13 0 0
word|ngao|4 -9 7 -2
word|ngay|0 0 29 0
word|nga|-2 0 0 0
word|nghe|0 0 -1 0
word|nghiêm|0 0 35 9
word|nghiêng|-29 -42 -1 -1
word|nghiên|0 0 32 -2
word|nghiện|-31 -3 0 6
word|nghiệp|0 0 0 -5
word|nghèo|0 0 0 -1
word|nghé|0 4 0 0
word|nghêu|0 0 0 -32
word|nghìn|0 0 0 5
word|nghĩa|0 0 0 -2
word|nghĩ|0 -10 0 -4
word|nghẽn|-19 2 -1 -29
word|nghề|0 0 1 -16
word|nghệ|8 0 0 0
word|nghỉ|0 -1 0 0
word|ngoài|0 1 0 0
word|ngoái|12 1 0 -4
word|ngoại|2 0 0 -2
word|nguy|-1 3 0 -27
word|nguyên|0 0 0 32
word|nguyễn|0 0 -1 0
word|nguyện|0 0 1 20
word|nguồn|0 0 0 1
word|nguội|0 0 2 0
word|ng|0 0 -30 0
word|ngành|0 -1 1 -2
word|ngàn|31 0 0 -18
word|ngãi|0 0 -5 0
word|ngã|24 -25 0 0
word|ngòi|0 0 0 12
word|ngôi|5 1 2 -14
word|ngôn|0 0 3 -20
word|ngô|-2 1 -6 -28
word|ngõ|0 -2 9 -6
word|ngũ|1 0 -32 0
word|ngưng|-26 -1 0 2
word|ngư|11 0 -1 39
word|người|1 0 0 0
word|ngưỡng|-1 18 0 -17
word|ngược|-1 -5 0 0
word|ngạch|-1 0 0 1
word|ngại|0 -1 0 20
word|ngạn|1 3 0 1
word|ngầm|-28 0 0 0
word|ngập|-25 22 0 0
word|ngắn|-8 0 0 0
word|ngọc|-22 0 0 0
word|ngọt|0 6 0 0
word|ngọ|9 -6 -22 25
word|ngỏ|0 33 0 16
word|ngổn|0 1 0 0
word|ngộ|1 -1 0 -4
word|ngừa|0 0 11 12
word|ngừng|0 22 0 32
word|ngữ|0 0 5 30
word|nhai|0 1 0 0
word|nhanh|8 0 0 -1
word|nhau|0 20 0 0
word|nha|-16 12 0 -1
word|nhi|42 -16 -10 -56
word|nhiên|0 -20 0 0
word|nhiều|0 0 0 -2
word|nhiễm|0 23 0 2
word|nhum|0 0 -7 0
word|nhu|-1 16 0 -4
word|nhàn|-27 10 0 21
word|nhác|0 0 0 -31
word|nhánh|0 0 0 1
word|nhâm|0 -5 0 0
word|nhãn|24 -8 0 41
word|nhã|0 0 -31 0
word|nhìn|0 -3 0 0
word|nhì|-26 31 0 27
word|nhích|0 2 0 -1
word|nhóm|0 0 1 -23
word|nhúc|-5 14 0 -11
word|nhũng|-1 5 -16 -6
word|nhơn|0 0 0 4
word|nhưng|0 1 0 0
word|nhượng|0 10 0 0
word|nhấn|-10 0 -12 -21
word|nhất|0 -9 0 1
word|nhầm|-6 29 -6 6
word|nhật|5 -6 -4 -1
word|nhắc|0 0 32 0
word|nhẹ|0 0 0 5
word|nhếch|0 0 0 -31
word|nhỉnh|6 0 0 -1
word|nhịp|30 -1 0 0
word|nhọn|1 0 0 24
word|nhỏ|0 34 0 -15
word|nhổ|0 0 40 -1
word|nhờn|0 -7 9 0
word|nhứt|0 0 0 7
word|những|-1 -43 -1 0
word|nhựa|58 -6 -14 -16
word|ninh|0 0 0 -1
word|niêm|0 0 0 -29
word|niên|0 2 0 0
word|nn|-4 0 0 0
word|non|0 -1 0 -1
word|nq|0 0 1 0
word|nsnn|10 0 0 -8
word|ntm|-45 -10 -5 -17
word|nung|0 0 2 16
word|n|0 0 -57 -5
word|nàn|0 6 0 -16
word|nào|32 -1 0 0
word|này|0 -35 2 0
word|nái|0 0 0 56
word|nát|0 25 0 9
word|ná|55 10 -4 -20
word|nâm|0 0 -13 0
word|nâng|1 0 63 -9
word|nâu|0 25 0 6
word|nét|0 1 0 23
word|né|0 -5 27 0
word|nên|10 0 0 -1
word|nêu|-38 -31 0 9
word|nòng|0 0 6 -25
word|nò|10 0 0 0
word|nói|-1 -17 -30 -30
word|nóng|2 0 0 -5
word|nông|0 0 0 -5
word|núi|6 0 1 0
word|núp|0 2 0 0
word|nút|0 29 0 1
word|năng|0 0 0 7
word|nđ|2 0 0 0
word|nương|-38 -1 0 -41
word|nạn|0 17 0 1
word|nạo|0 0 18 -2
word|nạp|-6 0 -1 0
word|nậm|-12 13 1 6
word|nắm|18 1 0 0
word|nắng|39 0 7 1
word|nằm|-1 0 0 0
word|nẵng|0 0 0 -33
word|nặng|-14 0 0 -15
word|nẹt|0 18 0 0
word|nếp|34 0 0 0
word|nếu|-3 0 14 0
word|nề|12 0 0 0
word|nể|0 9 0 8
word|nối|0 30 0 0
word|nồng|0 0 0 -4
word|nổi|-33 2 0 -1
word|nổ|11 -5 0 1
word|nỗi|0 -29 -13 -33
word|nỗ|-27 0 0 11
word|nộp|6 14 26 0
word|nợ|0 0 1 -1
word|nửa|-3 12 0 0
word|nữa|-1 1 0 0
word|oai|0 -17 -8 0
word|oanh|-12 0 21 -7
word|ocop|0 0 0 18
word|ong|0 21 0 19
word|online|0 52 -1 0
word|pa|-3 13 -5 20
word|pccc|0 32 3 -12
word|pci|28 -13 1 -30
word|pctt|0 0 10 0
word|phan|0 0 -26 0
word|pha|-9 0 5 6
word|phiên|0 0 0 -1
word|phiếu|-28 13 0 17
word|phiện|8 19 0 8
word|phong|12 0 0 0
word|phun|0 0 50 -5
word|phàn|0 11 0 -17
word|phà|0 0 0 -42
word|phái|0 0 -31 -20
word|pháp|0 0 1 1
word|phá|6 0 0 -1
word|phèn|0 10 0 1
word|phép|0 15 0 3
word|phía|-37 15 0 -9
word|phòng|0 0 0 -1
word|phóng|5 0 -1 0
word|phó|0 0 -1 -1
word|phù|2 -13 -36 -33
word|phút|7 0 0 -11
word|phước|-4 0 -4 18
word|phải|-6 0 1 0
word|phản|-1 2 -15 0
word|phấn|-1 0 7 -2
word|phẩm|3 0 -1 3
word|phận|7 0 0 -3
word|phế|5 -3 1 -42
word|phổ|0 31 0 0
word|phục|0 -19 0 0
word|phụ|1 0 0 0
word|phủ|0 0 0 15
word|phức|0 11 0 -17
word|plông|-17 -8 -14 9
word|ptnt|0 0 -10 -1
word|pvhcc|0 0 53 0
word|pô|0 6 0 21
word|pưh|0 0 0 5
word|pạ|15 -14 0 20
word|qh14|0 0 28 0
word|ql27|0 23 9 0
word|qlda|0 0 0 19
word|qpan|0 0 0 3
word|qp|-3 0 0 0
word|qsdđ|18 -6 0 1
word|quang|3 0 0 0
word|quanh|0 29 2 15
word|quay|-28 39 0 20
word|quen|0 0 0 34
word|quy|0 0 6 0
word|quyền|0 0 0 1
word|quà|26 0 0 -4
word|quán|0 25 -17 -7
word|quá|0 25 0 0
word|quãng|27 35 -1 -58
word|quét|0 1 3 -5
word|quê|0 23 0 23
word|quăng|0 0 1 13
word|quảng|0 0 -2 -1
word|quất|23 -22 1 -2
word|quần|0 0 0 2
word|quầy|19 0 0 37
word|quận|-4 0 -7 -4
word|quế|-1 -17 0 -22
word|quốc|0 0 0 -39
word|quỳnh|0 0 0 1
word|quỹ|0 0 13 0
word|qđi|0 0 0 3
word|qđ|0 0 0 2
word|raglai|30 -11 17 -31
word|rai|-16 19 0 0
word|rang|-16 35 0 0
word|ranh|-6 19 0 -1
word|rao|0 12 0 0
word|rau|10 0 0 -17
word|riêng|0 3 -4 0
word|ruộng|0 7 0 3
word|ruột|-4 -13 0 -3
word|rành|0 0 0 -3
word|rào|-4 3 28 20
word|rà|0 0 20 -1
word|rác|0 0 0 -1
word|rét|-7 -33 0 -22
word|rò|0 13 0 3
word|rót|-1 33 0 -21
word|rông|0 43 0 13
word|rô|-8 0 20 0
word|rõ|22 -1 0 0
word|rút|0 1 0 -17
word|răn|0 0 18 -11
word|rơi|-7 20 0 0
word|rơm|0 0 35 20
word|rơ|0 0 -25 0
word|rương|0 0 13 0
word|rườm|-4 27 0 19
word|rưỡi|-16 28 0 -26
word|rượu|-24 1 0 0
word|rạch|-23 15 0 -55
word|rạc|0 0 0 2
word|rải|-12 0 0 2
word|rất|0 1 -1 2
word|rầy|0 18 10 0
word|rẫy|0 16 25 -60
word|rắn|1 0 -3 1
word|rằng|0 0 -1 -10
word|rẻ|-24 26 0 -3
word|rễ|0 0 0 -1
word|rỉ|0 0 0 45
word|rồi|0 64 0 0
word|rỗng|0 26 -8 0
word|rộ|2 32 0 -31
word|rớt|0 37 0 0
word|rời|0 0 0 2
word|rụng|-12 22 0 16
word|rừng|0 0 0 -1
word|sai|1 3 0 0
word|samsung|0 18 0 22
word|sang|-1 0 0 -18
word|san|-1 11 0 4
word|sao|-1 39 1 0
word|sa|0 -2 0 0
word|sene|0 0 1 0
word|sen|0 0 0 38
word|sinh|0 0 0 -15
word|siêu|14 -22 -14 -21
word|siết|-1 2 31 0
word|soi|33 -11 0 0
word|song|0 7 0 0
word|so|0 8 0 0
word|soạn|0 0 26 0
word|ss|29 0 0 -7
word|sung|-6 0 12 11
word|suy|1 17 0 -1
word|su|0 0 -15 0
word|suất|-2 0 0 -1
word|suốt|25 9 4 0
word|sài|0 43 0 -18
word|sàng|0 0 33 -21
word|sàn|-29 -7 8 0
word|sánh|1 0 0 0
word|sáo|10 0 0 0
word|sáp|0 0 0 -24
word|sát|-5 0 0 0
word|sáu|0 0 0 -23
word|sá|-3 -8 0 -4
word|sân|-7 -28 0 23
word|sâu|48 0 0 -37
word|sóc|16 0 0 0
word|sóng|29 -19 0 20
word|sót|1 0 0 34
word|sôi|24 0 0 17
word|sông|0 25 0 0
word|sùng|0 0 0 -1
word|súc|0 0 3 -6
word|sú|-16 -1 0 0
word|sĩ|0 23 0 -6
word|sơn|-1 0 0 0
word|sơ|0 6 0 -6
word|sư|0 9 0 0
word|sương|0 0 0 11
word|sạch|0 0 0 -43
word|sạt|-14 9 0 -1
word|sạ|-40 -9 11 -17
word|sấy|0 0 14 24
word|sầm|-13 -21 29 -13
word|sầu|27 0 0 0
word|sập|0 -11 0 -4
word|sắc|31 0 0 0
word|sắm|3 37 -3 9
word|sắn|2 0 0 -47
word|sắp|0 0 2 0
word|sắt|0 0 0 -17
word|sẵn|-1 2 6 57
word|sẽ|0 -6 0 0
word|sống|9 5 0 -37
word|sốt|0 1 0 -37
word|sổ|3 28 0 8
word|sớm|0 0 28 -19
word|sở|0 0 0 -1
word|sợ|0 0 0 16
word|sụt|0 0 0 -23
word|sức|-1 0 0 -14
word|sửu|0 0 -1 0
word|sử|-3 -2 0 0
word|sữa|29 -7 0 -6
word|sự|-2 14 0 0
word|tabmis|9 -6 3 0
word|tai|0 5 -1 0
word|tam|1 5 5 -1
word|tang|35 -1 0 0
word|tan|0 0 11 -23
word|tay|0 7 0 0
word|ta|23 0 0 0
word|teo|0 50 0 -15
word|thai|58 -26 0 23
word|thang|0 1 0 0
word|thanh|0 0 1 0
word|than|0 0 3 -10
word|thao|1 -27 0 22
word|thay|8 0 0 0
word|thcs|1 0 0 -43
word|theo|0 0 16 0
word|thi|0 0 0 5
word|thiên|-23 21 -10 0
word|thiết|-4 8 -16 0
word|thiếu|0 19 0 0
word|thiều|23 0 0 14
word|thiểu|0 0 20 0
word|thiện|15 0 17 0
word|thiệt|0 0 0 12
word|thiệu|0 0 0 10
word|thoái|0 0 0 15
word|thoáng|1 0 0 0
word|thoát|0 18 0 -22
word|thoại|0 1 0 0
word|thpt|1 0 0 0
word|thua|0 0 0 8
word|thuyên|-26 24 0 16
word|thu|0 0 0 -1
word|thuê|-34 29 0 -1
word|thuẫn|0 0 0 -33
word|thuận|9 0 -1 0
word|thuật|9 -2 0 -1
word|thuế|-1 0 5 0
word|thuốc|1 -1 23 1
word|thuộc|0 2 0 15
word|thuột|0 0 -5 0
word|th|-2 -42 -27 -39
word|thành|1 0 0 0
word|thác|-14 11 0 0
word|thái|1 0 -23 4
word|thám|0 0 -10 0
word|tháng|-2 0 0 0
word|tháo|16 0 0 11
word|tháp|-52 0 0 0
word|thâm|29 0 0 -1
word|thân|-22 25 0 -6
word|thép|-17 -34 1 -36
word|thê|0 1 19 0
word|thìn|-3 0 0 0
word|thì|-5 0 0 0
word|thí|-1 28 0 1
word|thóc|-3 -13 -1 -20
word|thôi|0 7 20 -31
word|thôn|4 0 0 -1
word|thù|-9 8 10 4
word|thúc|0 0 13 -1
word|thăm|-8 0 -2 0
word|thơ|0 0 -6 0
word|thưa|0 0 0 17
word|thưởng|-11 0 14 29
word|thượng|0 1 0 -17
word|thạnh|1 0 0 0
word|thạo|0 0 0 25
word|thải|0 14 0 -17
word|thả|0 0 0 43
word|thấp|0 5 0 1
word|thất|0 0 1 1
word|thấy|3 0 0 14
word|thần|18 0 0 0
word|thầu|-17 0 3 4
word|thầy|-2 20 0 -8
word|thẩm|0 0 1 0
word|thật|0 0 11 0
word|thắng|-3 41 0 -5
word|thắn|0 -1 0 0
word|thắt|0 0 1 0
word|thẳng|0 -1 0 0
word|thẻ|15 3 0 -1
word|thế|0 -5 0 -2
word|thịnh|0 0 2 0
word|thịt|-31 7 0 23
word|thọ|13 1 0 0
word|thổi|0 18 0 -8
word|thổ|0 0 0 -30
word|thới|1 0 0 24
word|thợ|0 13 -7 0
word|thụy|18 -14 0 -15
word|thụ|11 0 -1 -1
word|thủ|0 0 0 6
word|thức|0 0 0 3
word|thừa|0 37 0 0
word|thửa|0 0 13 0
word|thử|-1 0 30 1
word|tinh|17 0 0 0
word|tiêm|31 0 11 0
word|tiếc|-6 5 0 0
word|tiếng|-32 30 14 -29
word|tiến|0 0 2 -1
word|tiếp|0 0 4 0
word|tiết|0 0 0 -52
word|tiềm|-5 15 0 18
word|tiệm|9 -9 0 2
word|tiện|0 15 16 34
word|tnhh|0 0 0 3
word|tn|0 0 17 0
word|tp|0 0 1 0
word|trang|22 -12 0 -32
word|tranh|0 0 1 0
word|trao|25 0 11 1
word|tra|0 0 1 -13
word|treo|-31 65 8 -16
word|tre|1 0 -1 1
word|tri|0 0 1 0
word|triền|-16 -1 0 23
word|triều|2 -2 0 27
word|triển|0 0 0 1
word|triệt|3 0 -1 -6
word|triệu|4 0 0 0
word|truy|0 0 43 0
word|truyền|0 0 0 -1
word|tr|-56 -5 -43 -28
word|tràm|-7 0 5 -20
word|tràng|20 0 0 -48
word|tràn|-10 10 0 -2
word|trào|24 0 0 -5
word|trà|-4 0 0 25
word|trách|0 0 1 0
word|trái|0 -13 0 -3
word|trám|1 0 1 0
word|tránh|-1 -1 -29 -5
word|tráp|-2 9 0 16
word|trân|0 0 -34 0
word|trâu|0 -2 0 -9
word|trích|0 11 0 0
word|tròn|23 18 -2 0
word|trò|-21 0 0 0
word|trôi|-18 25 0 1
word|trông|0 -13 0 0
word|trùng|0 0 20 1
word|trúng|1 2 0 0
word|trăm|1 0 0 -1
word|trăn|-1 15 0 0
word|trũng|0 0 20 -6
word|trưng|-14 -28 14 -19
word|trương|-1 0 3 -1
word|trước|0 0 31 0
word|trường|3 0 0 0
word|trưởng|0 0 0 -37
word|trạch|-9 4 0 -16
word|trại|-4 38 1 -1
word|trạm|0 0 25 0
word|trạng|0 9 0 -11
word|trải|1 0 17 0
word|trảng|12 -17 0 0
word|trả|3 0 1 0
word|trấn|0 0 0 1
word|trầm|-8 1 0 0
word|trần|1 0 1 0
word|trật|0 0 14 0
word|trắc|-24 -33 25 -32
word|trắng|38 11 1 0
word|trặc|-21 0 0 -3
word|trẻ|0 27 1 0
word|trễ|-1 -1 23 -11
word|trệ|9 -1 0 -1
word|trịnh|0 -14 -2 -5
word|trọn|-40 -4 -12 -20
word|trọt|-10 0 0 0
word|trọ|0 19 0 -1
word|trống|0 0 21 -23
word|trồng|4 0 0 0
word|trộm|-1 5 0 1
word|trời|0 2 0 14
word|trở|0 0 0 -1
word|trợ|1 1 0 -1
word|trục|6 23 0 0
word|trụ|1 -6 -5 -30
word|trừ|-37 -1 -1 0
word|trữ|0 10 0 36
word|trực|1 0 0 0
word|ttcn|-17 0 -1 -20
word|ttg|-1 0 0 8
word|tthc|10 0 0 0
word|ttpvhcc|20 -14 16 0
word|tt|4 0 21 0
word|tum|28 0 0 0
word|tuy|15 0 0 -52
word|tuyến|8 0 0 0
word|tuyển|0 17 0 0
word|tuyệt|15 -16 25 9
word|tuấn|0 0 1 0
word|tuần|0 0 14 0
word|tuệ|-23 0 -6 0
word|tuổi|0 12 1 -14
word|tw|0 0 4 0
word|ty|-1 0 34 -2
word|t|0 0 -13 0
word|tài|0 0 0 -1
word|tàu|1 0 -1 23
word|tà|-1 23 0 0
word|tách|0 18 0 10
word|tái|0 1 1 0
word|tám|-45 0 0 0
word|tán|36 -23 0 2
word|tá|25 -21 0 24
word|tân|0 0 0 3
word|tây|0 16 0 0
word|tên|0 0 -9 0
word|tìm|-2 -24 53 -5
word|tích|-1 17 0 0
word|tính|0 1 0 0
word|tín|0 0 8 0
word|tòa|0 2 10 0
word|tóh|0 0 0 7
word|tóm|0 6 0 0
word|tôi|-22 -12 36 -1
word|tôm|17 -4 0 -2
word|tông|14 0 0 -2
word|tôn|8 0 0 -1
word|túc|2 0 0 34
word|túi|19 -4 0 -23
word|túng|0 17 0 0
word|túy|1 23 1 0
word|tú|0 -8 0 0
word|tý|0 16 -1 18
word|tơ|0 0 45 -45
word|tư|0 0 0 -4
word|tươi|7 0 0 16
word|tương|0 0 0 18
word|tước|-14 -5 -17 0
word|tưới|0 1 25 42
word|tướng|-8 0 0 23
word|tường|0 1 0 22
word|tưởng|0 0 0 -7
word|tượng|0 0 10 1
word|tạo|-1 0 17 0
word|tạp|0 10 0 -13
word|tạ|-1 0 0 0
word|tải|-13 0 0 15
word|tảng|0 0 2 0
word|tảo|0 1 0 -9
word|tả|0 22 0 -1
word|tấn|1 0 0 1
word|tất|0 0 14 6
word|tầng|0 0 -1 -1
word|tận|16 0 0 -1
word|tập|0 0 11 0
word|tật|8 0 0 0
word|tắc|-4 24 -32 -19
word|tắm|0 2 -5 -15
word|tặc|0 0 0 -21
word|tặng|0 0 0 1
word|tẻh|30 -5 0 0
word|tệ|7 0 0 1
word|tịnh|0 -2 -8 14
word|tọa|0 0 1 0
word|tỏa|0 3 20 -20
word|tỏi|33 -12 -2 -22
word|tốc|-1 0 0 0
word|tối|0 0 5 0
word|tốp|48 -36 0 -13
word|tốt|1 0 9 -12
word|tố|0 -6 0 0
word|tồn|0 0 1 0
word|tộc|-10 10 0 -18
word|tội|1 0 1 1
word|tới|0 16 0 0
word|tờ|0 0 10 0
word|tục|0 0 8 0
word|tụt|0 42 0 -6
word|tụ|0 20 3 0
word|tức|30 8 -1 0
word|từng|0 0 41 2
word|từ|0 0 0 -1
word|tử|0 0 0 -7
word|tự|0 0 0 -1
word|tỷ|1 0 0 0
word|ubkttw|26 -9 -12 9
word|ubkt|0 0 34 0
word|ubmttq|9 0 26 0
word|ubtvqh15|0 0 0 1
word|urê|0 10 0 2
word|usd|0 0 0 9
word|uvtw|0 -1 0 0
word|uy|0 0 18 0
word|u|-9 0 0 -4
word|uống|0 1 0 0
word|vai|-27 2 -11 -27
word|vang|-39 0 -1 1
word|vay|0 1 1 -1
word|va|-5 14 0 1
word|viettel|0 0 0 29
word|vinh|-6 0 -1 0
word|viết|0 0 14 -1
word|viễn|-36 0 -7 -14
word|việc|0 0 0 -1
word|viện|1 0 -3 0
word|vneid|20 0 4 2
word|vong|4 0 0 18
word|vptu|0 0 -3 0
word|vp|0 -1 32 0
word|vpđu|-3 0 0 0
word|vt|0 0 -5 0
word|vui|0 27 0 1
word|v|0 -2 1 0
word|vài|0 23 0 0
word|vàm|0 0 0 -45
word|vàng|-7 0 -9 -4
word|vành|15 0 0 -1
word|vào|0 7 0 -32
word|vá|0 -22 0 -1
word|vân|13 9 -1 26
word|vét|0 0 17 -2
word|vé|25 0 0 8
word|vênh|0 0 0 10
word|vì|-6 28 0 0
word|vòng|-2 15 0 6
word|vùng|0 1 33 0
word|vũ|41 -23 -8 -6
word|vươn|47 0 0 -53
word|vườn|-11 0 0 0
word|vượt|12 0 0 0
word|vạch|0 0 25 2
word|vạn|2 0 0 -1
word|vải|23 10 0 -35
word|vấn|-12 -18 1 -23
word|vẫn|0 26 0 -37
word|vận|0 0 1 0
word|vật|-1 0 0 0
word|vậy|0 0 0 -9
word|vắc|11 0 0 1
word|vắng|0 0 0 30
word|vặt|4 0 0 0
word|vẹn|2 1 0 10
word|vẻn|-10 23 0 -30
word|vẽ|-1 20 0 17
word|về|0 0 0 1
word|vỉa|0 45 0 -20
word|vịt|0 11 14 -40
word|vị|-1 0 0 0
word|vọng|0 1 26 0
word|vọt|0 15 0 0
word|vỏn|10 2 0 37
word|vỏ|0 2 0 -25
word|vỡ|0 15 0 -13
word|vừa|-18 0 0 0
word|vững|0 1 1 0
word|vực|22 0 0 -14
word|wifi|0 0 0 32
word|xanh|2 6 1 -28
word|xa|-17 24 0 0
word|xdcb|-14 11 -24 0
word|xd|21 0 0 16
word|xem|1 0 0 0
word|xen|16 0 -10 -1
word|xe|0 1 0 0
word|xh|-12 -3 -1 -4
word|xii|0 0 19 -3
word|xin|0 0 0 -33
word|xiv|-20 0 4 -1
word|xi|-10 3 0 -36
word|xoay|14 -4 0 17
word|xong|0 0 7 0
word|xung|0 0 26 -9
word|xuyên|-18 0 0 0
word|xuân|0 0 0 -2
word|xuôi|-3 13 0 32
word|xuể|-2 6 0 0
word|xuống|2 0 0 0
word|xvi|-25 0 0 24
word|xv|9 0 0 -7
word|xxi|0 0 -16 0
word|x|0 -6 -65 -46
word|xác|0 -1 -17 0
word|xát|14 0 0 26
word|xá|15 0 0 12
word|xâm|0 18 0 -16
word|xích|21 -10 0 0
word|xí|-1 6 1 -31
word|xóa|21 0 -3 0
word|xóm|5 45 0 -8
word|xúc|0 0 19 0
word|xăng|2 -2 0 -28
word|xưởng|0 19 0 -20
word|xảy|11 0 0 0
word|xả|0 1 -8 -21
word|xấp|25 0 0 0
word|xấu|2 39 0 -34
word|xẻ|-13 -5 0 0
word|xỉu|5 0 0 7
word|xỉ|25 0 0 0
word|xổ|-18 0 0 0
word|xộn|0 12 0 -37
word|xứng|0 32 0 0
word|y|0 0 1 0
word|yên|0 0 0 -1
word|yêu|0 0 -2 -3
word|yến|7 -6 0 6
word|yết|0 0 0 -29
word|yếu|0 -7 0 0
word|zalo|0 0 11 0
word|||0 0 -3 0
word|ách|-1 1 0 0
word|ánh|0 0 -8 0
word|án|0 0 8 -1
word|áp|-35 0 1 12
word|á|3 -2 26 -35
word|âm|0 -27 -30 -4
word|ép|0 23 0 -58
word|ì|-1 28 0 1
word|ích|0 -7 4 17
word|ít|-10 0 0 -1
word|ông|-1 -10 10 -19
word|ùn|0 0 0 4
word|úng|0 11 0 22
word|ăn|0 22 -18 8
word|đai|0 1 0 1
word|đang|-15 0 0 25
word|đan|8 0 0 0
word|đau|2 -16 0 4
word|đa|0 17 0 2
word|đen|0 4 1 -1
word|đe|0 0 15 -10
word|đi|0 11 0 1
word|điền|0 0 1 -29
word|điện|9 0 6 -21
word|điệp|-3 25 0 24
word|điệu|0 1 0 12
word|đo|0 0 37 -1
word|đoạn|0 -7 0 0
word|đtxd|0 0 -6 0
word|đt|-13 0 7 0
word|đua|40 -3 0 3
word|đu|1 0 0 0
word|đ|-68 -3 -25 -1
word|đài|0 0 1 -35
word|đàn|0 0 0 -44
word|đà|0 0 0 -14
word|đám|19 -14 0 3
word|đáng|-4 0 0 12
word|đáo|0 0 33 -21
word|đáp|0 0 0 -35
word|đá|1 0 0 -1
word|đâu|0 13 1 13
word|đây|0 0 -9 0
word|đãi|0 0 0 19
word|đã|80 -1 0 -6
word|đèn|27 7 0 -12
word|đéc|7 -9 0 -11
word|đêm|0 0 32 -34
word|đê|9 0 37 0
word|đích|0 -1 0 -34
word|đòi|0 0 0 5
word|đói|44 0 27 -69
word|đóng|1 0 0 -22
word|đón|1 0 -35 -19
word|đó|-1 0 0 1
word|đôi|0 0 0 -14
word|đôn|0 0 1 0
word|đô|4 0 0 0
word|đùn|0 0 0 6
word|đúng|33 0 0 0
word|đăk|-1 6 0 -1
word|đăng|0 0 0 15
word|đưa|0 0 10 -2
word|đương|16 0 0 -30
word|đường|16 0 0 0
word|được|21 0 0 0
word|đạc|0 0 42 -1
word|đại|0 0 0 -1
word|đạ|30 -5 0 0
word|đảm|20 0 2 0
word|đảo|-23 -1 -8 -17
word|đất|0 10 0 1
word|đấu|-1 0 2 -1
word|đấy|-31 50 0 0
word|đầu|0 0 0 -2
word|đầy|8 0 1 -2
word|đẩu|0 3 7 1
word|đẩy|17 0 6 0
word|đậm|-32 -7 0 0
word|đập|-2 -4 4 -9
word|đậu|12 0 0 16
word|đắk|0 -30 0 0
word|đắp|0 1 1 0
word|đắt|0 0 0 13
word|đằng|26 -23 13 21
word|đặc|-12 -2 -3 0
word|đặng|0 0 -4 1
word|đặt|0 -6 0 0
word|đẹp|-37 -14 0 0
word|đẹt|0 17 0 -20
word|đếm|-1 19 26 -72
word|đến|0 1 0 0
word|đền|-2 2 0 -16
word|đều|16 0 0 0
word|đề|0 0 0 -6
word|địa|3 0 0 -2
word|đọc|0 36 0 0
word|đỏ|0 0 -1 5
word|đối|0 0 5 0
word|đốt|0 15 30 2
word|đồi|-2 23 -11 0
word|đồng|1 0 0 -1
word|đồn|20 0 0 -37
word|đồ|0 -20 3 -7
word|đổi|0 2 1 0
word|đổ|9 10 37 1
word|đỗ|0 0 0 1
word|đội|-7 0 0 0
word|động|0 0 5 0
word|đột|0 0 0 26
word|đời|56 0 0 -1
word|đỡ|22 0 2 0
word|đợi|-30 -42 1 6
word|đợt|-1 1 0 0
word|đủ|0 0 0 1
word|đức|0 21 0 0
word|đứng|3 12 1 -1
word|đứt|13 41 -4 -55
word|đừng|0 0 24 29
word|ước|0 0 0 1
word|ạch|-1 1 0 0
word|ạt|-1 9 0 0
word|ảng|1 -13 0 26
word|ấn|-31 0 -1 0
word|ấp|0 0 1 -21
word|ấy|-11 0 2 1
word|ẩm|0 0 0 19
word|ếch|-27 6 -18 6
word|ống|0 -18 0 0
word|ốt|0 0 7 0
word|ồ|-1 9 0 0
word|ổn|28 0 0 -2
word|ổ|0 37 1 -41
word|ở|0 26 0 -3
word|ủi|0 0 0 10
word|ủng|0 0 13 0
word|ứng|34 6 1 0
word|ứ|0 0 0 1
word|’|0 5 0 20
`;
