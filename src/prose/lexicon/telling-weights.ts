/** Written by corpus/fit-telling.ts; see lexicon/telling.ts. */
// biome-ignore format: a table
export const STEP_ROWS: readonly (readonly (readonly number[])[])[] = [[[50,-7,0,-34,0,-21,0],[-15,-57,94,-77,0,-170,0],[49,5,0,-44,0,-108,0],[12,-49,0,-42,0,-105,0],[48,-1,0,7,0,-117,0],[-22,-175,0,-205,0,-26,62],[28,-106,0,-58,0,29,0]],[[57,-22,0,-54,0,-92,0],[-27,45,-132,3,0,-193,0],[1,69,-35,5,0,-150,0],[-25,-47,0,22,-249,-154,0],[3,3,0,75,-176,-123,0],[-35,-173,0,-198,0,46,-260],[6,-144,0,-151,0,103,-158]],[[79,-8,0,-30,0,-46,0],[-129,-29,23,-25,0,-202,0],[-157,-81,32,-19,0,-184,0],[-126,-85,0,-43,45,-133,0],[-114,-113,0,-70,29,-59,0],[-113,-256,0,-178,0,-16,9],[-162,-154,0,-182,0,-72,35]]];

export const TRAIT_ROWS = `
a part|,|-7 -13 -1 1
a part|:|42 -50 0 32
a part|;|-23 0 0 209
a part|start|0 39 0 47
a part|turn|0 1 0 34
alone|merit none|-33 -4 -12 0
alone|merit open|102 -64 0 -3
alone|merit result|193 -63 0 -14
alone|merit shortcoming|-46 45 0 0
alone|merit task|-3 1 12 0
alone|none shortcoming|-47 -15 0 0
alone|none task|0 0 0 2
alone|want none|0 -24 0 0
alone|want open|-5 0 0 0
alone|want result|1 49 0 0
alone|want shortcoming|0 128 0 0
alone|want task|0 0 31 0
before|"|1 0 -5 7
before|#|0 0 0 1
before|-|0 -37 -46 0
before|[|13 0 16 31
before|ai|27 -21 -10 -15
before|an|6 0 -1 12
before|bao|21 4 -1 10
before|ba|0 2 0 0
before|bch|0 0 -1 0
before|bhxh|3 2 0 7
before|bhyt|22 0 0 21
before|biên|-19 -1 0 -24
before|biển|23 -18 0 -14
before|biểu|-20 -31 -4 -20
before|biện|-1 -13 26 -17
before|buôn|0 0 0 1
before|buộc|0 21 0 7
before|b|27 0 18 2
before|bài|-16 27 0 6
before|bà|17 15 0 19
before|bác|0 8 0 0
before|bám|-3 -2 0 -16
before|bán|0 1 0 0
before|báo|0 0 21 0
before|bãi|-1 12 0 22
before|bên|0 2 1 -41
before|bê|38 0 0 17
before|bình|-20 0 1 -16
before|bí|0 0 16 0
before|bò|15 -2 12 -32
before|bù|30 -25 0 -44
before|bưu|18 -1 -8 17
before|bước|-10 0 2 14
before|bảng|0 0 0 5
before|bản|-26 -14 0 0
before|bảo|-22 -8 7 1
before|bầu|-11 0 0 0
before|bắc|0 -11 -7 -28
before|bắt|-8 22 0 -2
before|bến|0 0 0 19
before|bệnh|-31 23 0 -3
before|bị|0 41 0 6
before|bốn|20 3 0 -4
before|bố|4 0 -2 1
before|bồi|1 18 6 -1
before|bổ|0 0 0 8
before|bộ|13 0 0 -2
before|bờ|2 0 0 0
before|bởi|-4 -17 0 0
before|bụi|0 0 0 26
before|bức|2 -19 0 0
before|bữa|0 -18 0 0
before|camera|-15 39 0 10
before|cao|0 0 0 -31
before|ca|0 0 18 33
before|chia|0 0 -9 0
before|chiếm|15 0 0 -9
before|chiều|0 0 -25 -8
before|cho|0 0 0 1
before|chuyển|0 0 0 26
before|chuyện|-1 24 0 -6
before|chuẩn|0 0 26 5
before|chè|-1 0 0 16
before|chính|55 0 -1 6
before|chín|18 0 0 -28
before|chôm|39 0 0 -3
before|chôn|0 0 0 19
before|chăm|0 1 0 20
before|chăn|21 0 0 8
before|chưa|1 -33 22 20
before|chư|0 0 0 19
before|chương|-6 0 -1 6
before|chấn|0 0 18 19
before|chấp|0 0 32 -29
before|chất|0 5 0 19
before|chế|-12 7 0 0
before|chỉnh|52 0 0 18
before|chỉ|0 -14 -25 -2
before|chọn|0 -2 20 0
before|chống|1 0 0 -2
before|chốt|0 0 6 0
before|chợ|1 11 0 -4
before|chủ|0 0 0 -1
before|chữa|11 -7 0 -6
before|chữ|0 11 -1 29
before|clinker|-4 14 0 16
before|cn|-5 -4 0 -3
before|con|-12 1 0 17
before|cuối|-12 0 0 0
before|c|0 0 -1 0
before|cà|-4 0 0 -2
before|cách|33 -13 0 -32
before|các|0 0 0 34
before|cái|0 -14 0 1
before|cánh|0 2 0 1
before|cán|0 15 2 1
before|cát|0 18 0 0
before|cân|0 0 0 28
before|cây|-15 0 0 -12
before|còn|8 12 0 2
before|có|-1 0 0 0
before|công|0 0 0 17
before|cô|0 13 0 0
before|cùng|1 0 -1 39
before|cúm|0 -7 0 -7
before|căn|-22 -34 0 -30
before|cũng|0 -15 0 -30
before|cơn|-23 -10 -2 -9
before|cơ|-6 0 0 17
before|cưỡng|0 0 6 0
before|cải|0 0 -7 0
before|cảnh|5 0 0 0
before|cả|33 0 -17 22
before|cấp|-27 -1 -4 0
before|cất|0 0 0 3
before|cấy|3 0 0 8
before|cầu|21 18 0 26
before|cắm|0 0 -35 -47
before|cắt|18 -25 0 71
before|cống|0 28 -1 27
before|cổng|10 0 0 -5
before|cộng|-12 21 -1 0
before|cờ|0 0 20 20
before|cục|-20 0 3 -12
before|cụm|0 1 0 23
before|cụ|-26 0 0 4
before|củng|0 0 0 21
before|cửa|0 -39 -1 0
before|cử|1 50 0 -12
before|date|-6 0 0 0
before|di|-18 22 1 -18
before|diễn|42 0 0 0
before|diện|0 -10 0 -39
before|diệt|0 0 33 0
before|doanh|0 -29 0 -60
before|do|17 0 0 6
before|duy|-9 0 -13 -54
before|du|10 0 0 1
before|d|0 0 0 -3
before|dài|0 0 0 3
before|dân|0 1 0 0
before|dù|0 0 0 -83
before|dư|2 0 0 1
before|dưới|0 -7 0 -33
before|dạy|-10 -3 0 3
before|dẫn|4 0 0 0
before|dẫu|2 0 0 -26
before|dập|28 0 0 -1
before|dịch|0 16 0 2
before|dồn|19 0 1 23
before|dữ|0 0 0 56
before|dựng|0 0 0 1
before|dự|0 0 -1 0
before|e|0 0 1 0
before|gdp|38 0 0 15
before|ghi|-23 0 0 -1
before|giao|1 0 0 0
before|gia|1 0 0 19
before|gieo|18 1 0 -59
before|giám|-20 0 0 0
before|giá|0 0 0 -1
before|giãn|0 8 0 29
before|giúp|3 -1 0 -1
before|giải|-1 0 0 0
before|giảm|-61 0 0 46
before|giấy|0 9 0 -2
before|giống|20 -3 0 -25
before|giới|0 0 0 -37
before|giờ|5 -1 0 0
before|giữ|0 -2 0 22
before|grdp|28 0 0 10
before|gtsx|17 -1 0 -2
before|g|0 0 17 0
before|gây|-25 31 0 0
before|góp|0 7 0 -10
before|gắn|0 0 10 16
before|gọi|-18 -5 -1 0
before|gỡ|-7 -2 0 11
before|gửi|0 0 26 0
before|hai|24 -29 -1 -81
before|hiệu|13 -49 2 8
before|hn|-32 0 0 -1
before|hoàn|0 0 0 -15
before|hoạt|0 0 0 26
before|huy|-1 -3 0 -34
before|huyện|14 0 0 0
before|huấn|14 0 -8 0
before|hàng|1 -2 0 11
before|hành|3 0 0 0
before|hòa|-21 18 -9 -27
before|hóa|25 -5 0 -23
before|hđnd|-17 0 0 -14
before|hơn|4 15 0 36
before|hướng|0 0 1 0
before|hạn|0 0 0 3
before|hạt|-1 0 0 20
before|hạ|0 10 0 -3
before|hải|-19 0 -7 19
before|hằng|0 0 0 21
before|hẻm|33 -18 0 -39
before|hết|-35 -42 5 -29
before|học|0 1 -3 21
before|họp|0 -21 -7 0
before|hồng|-36 -54 0 -21
before|hồ|0 -1 0 1
before|hỗ|0 -17 4 0
before|hộ|-6 0 0 0
before|hợp|-1 26 0 4
before|hụt|0 12 0 22
before|ia|0 12 0 18
before|in|-21 -2 0 0
before|kbnn|-10 -7 5 9
before|khai|0 0 -42 0
before|khiếu|-11 4 0 9
before|khoanh|0 0 0 4
before|khoa|0 0 0 4
before|kho|0 0 0 48
before|khoán|16 0 0 -14
before|khuyến|0 0 -9 4
before|khuyết|-2 11 0 20
before|khu|20 7 0 -1
before|khách|-23 -4 -16 2
before|khám|0 -1 0 18
before|kháng|0 0 0 2
before|khánh|39 0 0 10
before|khâu|0 -17 0 0
before|khép|12 0 14 -23
before|khói|0 8 -6 1
before|khó|0 12 0 -29
before|không|1 0 0 -1
before|khơi|-3 0 -2 9
before|khảo|-16 0 -3 -13
before|khả|5 7 0 -73
before|khối|-6 0 0 15
before|khởi|74 -2 2 -1
before|kim|-10 0 0 11
before|kinh|1 0 0 36
before|kiên|0 0 0 -1
before|kiến|0 -6 -2 -40
before|kiểm|0 1 -1 -18
before|kè|-30 40 0 41
before|kém|22 -6 0 0
before|kéo|-36 1 0 0
before|kê|-21 11 6 22
before|kính|-5 0 0 0
before|ký|0 0 26 1
before|kẻ|0 0 1 36
before|kết|17 0 0 43
before|kế|1 0 1 0
before|kỳ|-17 -1 -24 0
before|kỷ|12 0 0 31
before|kỹ|-34 0 0 -21
before|liên|0 8 0 17
before|loa|0 -2 0 12
before|lo|0 0 14 -10
before|loại|0 -1 1 2
before|lso|-7 0 -1 -9
before|luân|0 0 -2 11
before|luật|0 0 -11 0
before|làm|0 0 -12 -32
before|làng|-16 -20 0 0
before|là|0 -17 0 0
before|láng|0 1 0 -10
before|lâm|17 0 0 0
before|lãng|0 1 -8 -11
before|lò|-7 11 0 7
before|lúa|5 -1 0 0
before|lý|0 57 0 -10
before|lđtbxh|1 0 0 0
before|lĩnh|6 -1 0 0
before|lũy|-25 -34 0 -35
before|lưu|-18 0 -24 0
before|lương|-1 0 -7 -60
before|lượng|-6 0 0 -17
before|lượt|23 0 0 3
before|lạc|10 0 0 -1
before|lạm|-5 6 0 -69
before|lấn|18 0 0 0
before|lấy|4 -2 0 21
before|lập|0 -1 0 0
before|lắp|0 0 0 24
before|lễ|0 0 0 30
before|lồng|1 -6 7 32
before|lỗi|-18 -6 32 -40
before|lộc|0 0 0 -1
before|lộ|-8 26 0 38
before|lớp|1 0 0 0
before|lợp|5 -5 0 0
before|lục|-7 4 0 7
before|lừa|0 10 0 39
before|lực|0 -7 0 27
before|ma|1 14 0 15
before|minh|-30 -28 0 -13
before|mong|0 0 -9 -9
before|mttq|0 0 0 -38
before|mua|-25 32 0 39
before|mà|14 -1 0 0
before|máy|0 13 0 -1
before|mía|0 0 0 68
before|môi|1 0 0 16
before|mô|14 1 0 22
before|mùa|17 -1 0 -13
before|mường|-19 23 0 38
before|mạng|0 0 0 20
before|mất|-10 16 0 18
before|mấy|-8 24 1 31
before|mặc|26 0 0 -25
before|mặt|0 0 16 14
before|mốc|6 6 0 0
before|mổ|12 0 0 -11
before|mộc|7 0 0 -21
before|một|9 0 0 6
before|mới|0 35 0 0
before|mời|0 0 16 18
before|mở|1 0 2 0
before|mục|-21 0 -19 -26
before|mức|0 1 0 -73
before|mực|-14 0 0 -1
before|nam|-1 0 4 9
before|nay|17 0 0 -39
before|ngao|2 -1 0 21
before|ngay|21 0 -6 1
before|nga|29 0 0 -7
before|nghe|-19 0 0 -3
before|nghiêm|0 0 21 -1
before|nghiệm|6 0 -18 25
before|nghĩa|-26 -5 0 -2
before|nghề|12 0 0 40
before|nghị|-4 0 -5 -2
before|ngoài|20 -12 47 -30
before|nguồn|0 0 0 -6
before|ngành|-34 0 38 -44
before|ngân|8 1 -1 6
before|ngô|37 -4 0 15
before|ngư|0 0 0 20
before|người|0 0 0 -1
before|ngược|7 2 0 -30
before|ngại|0 0 0 31
before|ngập|0 4 0 24
before|nhiều|0 -11 2 15
before|nhiệm|0 0 19 7
before|nhà|-30 1 0 36
before|nhân|0 0 0 30
before|nhãn|-2 9 0 -11
before|nhìn|0 24 0 0
before|nhóm|-10 1 0 0
before|nhưng|-11 20 0 -4
before|như|0 4 0 0
before|nhất|0 -3 0 28
before|nhận|14 -13 0 26
before|nhập|33 -3 0 -27
before|nhật|31 0 0 7
before|nhắc|2 -2 0 41
before|nhẹ|-22 29 0 0
before|nhờ|30 0 0 -22
before|những|2 -1 0 1
before|nhựa|0 0 0 23
before|nq|0 0 0 37
before|nuôi|4 0 0 -22
before|nâng|0 0 -4 0
before|nói|-34 42 0 -60
before|nông|0 -22 0 1
before|năm|-14 0 0 -44
before|năng|41 0 0 23
before|nước|-10 26 -1 0
before|nạo|0 0 13 24
before|nậm|3 0 0 0
before|nắm|0 1 0 23
before|nằm|41 2 0 25
before|nếu|-12 13 0 15
before|nối|6 0 -1 11
before|nổi|11 2 0 -8
before|nội|30 -17 -1 0
before|nộp|0 -9 -10 -3
before|nợ|-2 5 0 0
before|nửa|1 -26 24 -24
before|phong|0 0 0 37
before|phun|-25 42 -7 28
before|phát|0 0 -1 0
before|phá|1 1 0 37
before|phân|2 31 4 2
before|phê|-3 0 6 32
before|phòng|0 0 0 5
before|phó|0 0 -40 -1
before|phù|0 0 0 -16
before|phú|-9 0 0 28
before|phương|0 0 -1 2
before|phước|0 0 0 -6
before|phạm|9 0 0 5
before|phạt|0 0 0 -1
before|phải|0 3 0 0
before|phản|2 0 1 0
before|phấn|-1 0 16 -7
before|phần|0 0 0 -1
before|phối|0 0 0 38
before|phục|30 0 0 2
before|phụ|0 24 2 -31
before|quan|-52 0 0 28
before|qua|25 -24 0 0
before|quy|0 22 0 21
before|quyết|-17 3 -5 -15
before|quán|-2 0 0 18
before|quá|-1 -7 -7 0
before|quân|-6 0 0 13
before|quý|1 0 -1 0
before|quảng|0 0 3 0
before|quản|-19 0 -1 -32
before|quận|-3 -1 -11 -11
before|quế|45 0 0 -22
before|quốc|0 0 0 17
before|quỹ|30 -17 0 1
before|rau|0 -11 0 3
before|ra|22 0 1 7
before|riêng|-2 0 0 -8
before|ruộng|0 0 0 8
before|rà|0 0 3 13
before|rác|-41 46 0 5
before|rét|-6 10 0 0
before|rõ|-4 0 0 -22
before|rút|0 0 0 24
before|rằng|19 0 -11 -24
before|rừng|-32 1 0 6
before|sai|0 5 0 34
before|sang|0 0 4 -28
before|san|0 0 0 9
before|sau|0 0 0 27
before|sinh|0 33 0 54
before|siết|0 0 18 43
before|song|0 14 0 0
before|so|-45 15 0 -31
before|soạn|0 0 6 8
before|suối|0 6 0 -17
before|sáng|0 0 1 1
before|sáp|-53 -4 0 0
before|sát|0 0 1 35
before|sáu|14 0 27 -24
before|sâu|-5 -13 0 -9
before|sông|0 0 0 9
before|sĩ|-18 20 0 27
before|sơn|10 0 0 12
before|sơ|-10 0 -17 -44
before|sạt|0 38 0 0
before|sản|-1 0 0 -1
before|sầu|0 0 0 -38
before|sắp|23 -1 16 -28
before|sốt|0 11 0 3
before|số|1 0 0 0
before|sổ|15 1 -1 21
before|sở|1 1 0 1
before|sợ|0 0 0 21
before|sửa|24 0 0 0
before|sử|0 0 0 1
before|sự|0 0 0 29
before|tai|-1 38 0 8
before|tam|0 -19 0 11
before|tang|-6 0 -1 0
before|tham|-1 0 8 41
before|thanh|0 0 -8 25
before|thay|-4 0 0 7
before|theo|15 6 1 -54
before|thi|0 50 0 0
before|thiết|-19 30 0 12
before|thiếu|-7 26 0 -11
before|thoát|0 6 -3 3
before|thuế|0 5 0 25
before|thuốc|0 0 0 27
before|thuộc|-1 28 0 0
before|thành|-1 0 1 0
before|thái|-2 5 0 0
before|tháng|14 4 0 35
before|tháo|0 0 8 36
before|thêm|0 -1 0 1
before|thông|27 -2 0 0
before|thôn|12 2 0 -13
before|thúc|0 0 7 -33
before|thăm|0 0 0 32
before|thư|8 -24 0 1
before|thường|0 0 19 -2
before|thạnh|22 -13 0 0
before|thấp|-14 33 0 31
before|thẩm|0 41 24 0
before|thẻ|0 10 0 31
before|thế|-24 -9 0 19
before|thể|-21 19 0 -23
before|thị|12 0 0 0
before|thống|-42 -9 0 0
before|thời|0 0 0 42
before|thủy|22 -9 0 -43
before|thủ|-2 0 -6 -1
before|thứ|0 47 1 -43
before|thừa|-6 0 0 0
before|thực|0 -1 -11 -7
before|tinh|0 0 0 12
before|tin|-32 6 -1 22
before|tiêm|3 0 -19 4
before|tiêu|1 0 -6 -10
before|tiến|0 1 0 19
before|tiếp|0 0 0 -8
before|tiết|0 2 0 -1
before|tiền|37 -39 0 34
before|tiểu|-10 -7 0 42
before|toàn|2 0 -2 -22
before|trang|26 1 0 19
before|trao|9 0 0 0
before|tri|0 0 -11 -3
before|triển|19 -1 -6 -3
before|triệt|-28 -1 0 0
before|trong|3 0 0 9
before|trung|-3 0 -2 -37
before|truy|43 0 3 7
before|trà|-40 8 0 0
before|trách|16 -19 -5 0
before|trên|24 0 1 -1
before|trình|1 0 0 0
before|trích|1 1 0 -15
before|trước|0 0 -1 0
before|trường|0 17 -3 1
before|trưởng|-6 39 -23 -52
before|trại|-6 0 8 20
before|trạm|0 0 0 -2
before|trả|0 0 -27 -12
before|trấn|0 0 8 -8
before|trật|0 -2 -2 -32
before|trẻ|-16 1 -1 -28
before|trị|36 0 0 -32
before|trọng|0 0 29 22
before|trồng|77 0 1 -45
before|trộm|-35 39 -4 18
before|trợ|17 -7 0 0
before|trụ|-16 -30 -1 -9
before|trừ|-10 34 0 -22
before|ttpvhcc|0 -16 30 -10
before|tt|-1 0 -27 24
before|tuy|1 3 0 -78
before|tuyên|-2 0 1 0
before|tuyến|0 0 0 -41
before|tuyển|36 -20 0 -21
before|tuần|-1 0 14 15
before|tài|1 1 0 0
before|tàu|0 0 1 0
before|tách|0 0 0 23
before|tái|-14 0 -38 -41
before|tân|-26 21 0 -30
before|tính|8 -2 0 52
before|tín|19 0 0 28
before|tôm|0 0 0 -1
before|tăng|-13 8 0 2
before|tư|22 12 -9 3
before|tưới|0 1 0 0
before|tại|0 0 5 13
before|tạm|4 19 5 -38
before|tạo|-8 0 8 -61
before|tảo|-14 0 0 39
before|tập|0 0 0 11
before|tặng|34 0 0 -49
before|tết|6 -8 -10 24
before|tệ|34 -3 0 23
before|tỉnh|-12 0 14 1
before|tốc|-3 0 0 4
before|tồn|2 0 0 -8
before|tổng|-38 -1 0 -2
before|tổ|11 0 0 11
before|tội|0 22 0 1
before|tờ|0 0 0 13
before|từng|11 0 -8 -20
before|từ|2 -38 1 -2
before|tự|-14 0 -1 10
before|tỷ|0 0 0 6
before|ubkt|4 0 0 15
before|ubmttq|-8 0 -40 -21
before|ubnd|0 0 14 0
before|vi|1 1 0 25
before|việc|-33 0 0 20
before|viện|0 0 6 0
before|việt|-3 16 0 -52
before|vp|30 0 13 18
before|vt|-45 -22 -51 -1
before|và|0 -22 0 1
before|vá|0 0 0 3
before|vân|0 2 0 0
before|vé|1 0 0 5
before|vì|-19 33 0 -38
before|vùng|-7 31 0 33
before|văn|0 0 0 1
before|vướng|19 0 0 0
before|vườn|0 0 0 -22
before|vượt|-1 0 -1 -2
before|vải|3 0 0 22
before|vẫn|14 -15 0 -21
before|vật|-4 -40 2 -42
before|vắng|0 -1 0 0
before|về|25 0 0 -70
before|vệ|-4 14 0 36
before|vỉa|0 0 0 5
before|vị|19 0 0 0
before|vốn|3 28 0 26
before|với|1 0 49 -56
before|vụ|11 -16 0 1
before|vừa|-37 6 -46 -29
before|xem|31 0 0 0
before|xe|0 25 0 0
before|xin|0 0 -1 -53
before|xong|0 0 0 -2
before|xuất|-5 0 0 -24
before|xuống|-3 -2 -20 -18
before|xây|0 0 1 -32
before|xã|25 1 1 0
before|xét|0 -1 0 -1
before|xóa|0 34 0 -13
before|xưởng|6 -6 0 8
before|xảy|17 -16 0 2
before|xếp|1 0 -3 0
before|xử|-5 0 0 -1
before|y|0 0 0 -8
before|yên|-29 0 0 0
before|yêu|-6 14 19 -17
before|án|1 14 0 43
before|ô|0 -3 3 26
before|ý|2 0 0 10
before|đa|-2 -23 0 0
before|điều|-25 3 0 -1
before|điểm|3 55 0 20
before|điện|-1 25 0 -1
before|đo|12 0 1 16
before|đoàn|-30 0 15 -16
before|đ|0 0 21 -8
before|đài|0 1 0 6
before|đàn|11 0 0 0
before|đào|-1 -8 4 -36
before|đám|12 -11 0 35
before|đáng|0 31 0 -10
before|đánh|0 0 31 29
before|đá|0 12 0 9
before|đã|16 0 0 1
before|đê|11 -16 0 32
before|đích|0 0 -42 -32
before|đóng|0 0 0 29
before|đón|0 0 0 47
before|đó|0 27 0 18
before|đông|-25 0 0 3
before|đôn|0 0 -22 0
before|đô|0 0 0 1
before|đúng|-36 0 29 0
before|đăng|17 -12 -8 30
before|đơn|0 0 -1 0
before|đưa|0 -12 -12 -23
before|đường|0 19 0 0
before|được|25 0 0 1
before|đại|0 0 0 -1
before|đạt|-4 11 0 5
before|đảm|9 -8 0 -17
before|đảng|0 1 0 14
before|đảo|11 5 0 -12
before|đất|0 0 -30 0
before|đấu|0 0 8 32
before|đầu|-54 0 -14 -77
before|đẩy|1 0 3 -3
before|đậu|9 -8 0 12
before|đắk|0 18 0 -31
before|đặc|0 0 -1 0
before|đặt|58 0 0 -8
before|đến|26 0 0 11
before|đề|0 0 0 36
before|để|0 0 2 -8
before|định|0 0 -6 -2
before|đọc|1 22 -7 -20
before|đối|0 -1 33 -12
before|đồng|0 0 28 21
before|đồn|0 0 0 32
before|đội|0 -1 0 11
before|động|-29 -11 0 -1
before|độ|-25 15 -3 0
before|đỡ|3 -1 0 -27
before|đợt|-31 14 -10 -29
before|đứng|0 -1 0 -20
before|ưu|0 0 0 10
before|ước|-19 -8 0 0
before|ở|28 0 0 -33
before|ủy|1 0 1 11
before|…|0 -8 0 0
behind|"|1 3 0 0
behind|(|0 0 0 -37
behind|-|0 0 -23 0
behind|[|0 1 0 0
behind|ai|0 0 20 0
behind|an|21 0 1 1
behind|a|0 4 0 11
behind|bahnar|-1 24 0 0
behind|ban|0 0 -1 0
behind|bao|1 2 0 0
behind|ba|-15 32 -1 39
behind|bch|0 0 -1 -1
behind|bhxh|0 0 1 -5
behind|bhyt|-17 3 -28 -8
behind|biên|0 0 0 -22
behind|biển|19 0 0 -2
behind|biểu|9 -7 0 20
behind|biện|0 -1 0 0
behind|buôn|33 0 0 1
behind|buộc|4 -1 1 3
behind|b|0 0 1 7
behind|bài|0 0 11 22
behind|bàn|0 0 -8 0
behind|bà|-11 26 0 36
behind|bác|15 -12 0 35
behind|bám|0 0 0 -8
behind|bán|-23 2 0 1
behind|bãi|0 7 0 -1
behind|bão|-24 4 0 -32
behind|bên|16 -8 1 0
behind|bê|0 0 0 -47
behind|bình|-25 -21 0 -4
behind|bí|0 0 0 6
behind|bò|0 -11 0 0
behind|bù|0 22 0 56
behind|bún|0 0 0 -30
behind|bưu|-14 0 13 0
behind|bước|10 0 0 15
behind|bản|2 25 0 -34
behind|bảo|0 0 2 2
behind|bầu|23 0 -15 13
behind|bắt|-10 1 0 -9
behind|bằng|-25 0 0 0
behind|bến|29 0 0 0
behind|bệnh|-7 0 0 1
behind|bị|21 0 0 0
behind|bỏ|0 0 0 -7
behind|bốn|0 10 0 24
behind|bố|0 0 13 -1
behind|bồi|15 -18 13 -50
behind|bổ|-8 0 0 0
behind|bộ|-20 0 0 -7
behind|bờ|0 7 0 0
behind|bởi|0 -8 0 0
behind|bữa|0 0 0 -21
behind|camera|0 0 0 1
behind|cam|0 0 -6 6
behind|cao|0 8 0 -26
behind|chia|-18 18 1 38
behind|chi|-1 0 -1 1
behind|chiếm|26 0 0 -16
behind|cho|2 0 0 -48
behind|chuyển|-17 13 0 1
behind|chuẩn|0 0 13 -15
behind|chuối|34 0 0 -23
behind|chánh|-1 -6 9 -18
behind|chè|13 0 0 12
behind|chép|0 22 0 0
behind|chính|-1 0 0 0
behind|chôm|4 0 0 -38
behind|chôn|0 0 2 0
behind|chú|-29 0 0 6
behind|chăm|-8 1 0 0
behind|chăn|0 0 0 14
behind|chương|6 0 1 -34
behind|chạy|0 0 0 3
behind|chấm|0 0 1 0
behind|chấn|0 0 0 2
behind|chất|1 0 0 -46
behind|chậm|0 0 7 7
behind|chết|-15 -7 0 4
behind|chế|1 -26 0 7
behind|chỉnh|25 0 0 0
behind|chỉ|-1 -7 0 -2
behind|chịu|0 0 0 31
behind|chị|-25 0 16 -14
behind|chọn|0 -13 14 1
behind|chống|2 0 0 -37
behind|chốt|0 0 2 18
behind|chờ|-14 16 -9 -25
behind|chợ|0 3 0 -10
behind|chủ|0 0 0 1
behind|chứng|10 -6 0 0
behind|chữa|4 0 0 0
behind|chữ|0 0 0 1
behind|cn|-20 -3 0 1
behind|con|-36 30 0 22
behind|cuối|0 1 0 0
behind|cuộc|19 0 0 -7
behind|c|-10 16 0 0
behind|cà|1 0 0 -6
behind|cách|0 9 0 10
behind|các|0 0 0 1
behind|cái|0 -5 0 1
behind|cánh|3 2 0 0
behind|cán|6 -12 1 0
behind|cát|0 -43 1 -27
behind|cá|1 0 0 0
behind|cây|-25 26 0 -21
behind|còn|28 1 0 1
behind|có|0 15 0 0
behind|công|0 0 0 5
behind|cùng|0 0 -5 1
behind|cúm|0 -9 0 0
behind|căn|-6 36 0 0
behind|cũng|16 0 0 18
behind|cơ|0 0 0 14
behind|cưỡng|-5 5 9 1
behind|cải|1 0 -4 -6
behind|cảnh|5 0 0 16
behind|cả|-10 40 -13 0
behind|cấm|0 0 31 0
behind|cấp|-7 -14 0 -18
behind|cất|39 5 0 0
behind|cấy|12 0 0 -56
behind|cầu|24 21 0 1
behind|cẩm|24 0 -16 24
behind|cắm|0 0 1 11
behind|cắt|15 0 13 -28
behind|cống|0 9 0 9
behind|cổng|-3 0 0 0
behind|cộng|0 52 -1 0
behind|cục|-45 -13 -22 0
behind|cụm|-16 -23 0 0
behind|cụ|37 0 19 0
behind|củng|0 0 -6 0
behind|cứu|0 0 0 -26
behind|cử|0 34 -1 2
behind|danh|0 0 0 -1
behind|di|-1 50 19 -17
behind|diễn|0 0 43 0
behind|diện|-2 -3 0 0
behind|doanh|-1 -3 0 8
behind|do|-1 1 0 0
behind|duy|5 5 0 12
behind|du|0 14 0 1
behind|dài|0 0 0 13
behind|dân|8 0 0 0
behind|dùng|0 0 0 22
behind|dù|2 -21 0 -11
behind|dư|0 -7 0 0
behind|dưới|-20 27 0 0
behind|dạy|-12 3 -42 -31
behind|dẫn|0 0 0 -9
behind|dẫu|0 -13 0 26
behind|dập|0 0 14 -56
behind|dịch|-1 0 0 -4
behind|dọn|0 0 37 -45
behind|dồn|0 0 5 0
behind|dứt|0 0 0 -16
behind|dữ|-43 0 0 0
behind|dựng|0 0 1 0
behind|dự|1 0 0 -7
behind|ea|0 12 0 2
behind|gdp|-31 0 -33 -1
behind|ghi|0 21 -4 -7
behind|giao|-1 0 -4 0
behind|gia|6 0 1 30
behind|giám|0 0 0 -2
behind|giáo|0 11 0 23
behind|giá|-1 -10 0 0
behind|giãn|4 21 0 -34
behind|giúp|9 0 0 22
behind|giải|0 0 0 29
behind|giống|11 0 0 0
behind|giới|20 0 0 -2
behind|giờ|-15 19 0 0
behind|giữ|0 0 15 0
behind|grdp|-32 0 0 0
behind|gtsx|-4 0 0 0
behind|gây|-6 8 0 0
behind|góp|7 0 0 -52
behind|gần|-33 -2 0 0
behind|gắn|1 0 20 -8
behind|gọi|0 27 0 26
behind|gốc|-1 8 0 0
behind|gộp|-1 0 14 20
behind|gỡ|0 0 33 -45
behind|gửi|0 0 18 0
behind|hai|1 1 0 42
behind|hiến|0 0 0 -1
behind|hiệu|14 0 0 -50
behind|hoạt|0 -27 0 0
behind|huy|16 0 0 5
behind|huyện|-20 0 -12 -29
behind|huấn|13 0 -9 0
behind|hàng|0 1 0 -25
behind|hà|13 -1 0 41
behind|hòa|2 11 -6 21
behind|hđnd|0 0 -13 0
behind|hơn|-36 0 0 -12
behind|hư|9 -1 0 -14
behind|hướng|0 0 0 33
behind|hạn|0 0 0 1
behind|hạt|0 0 -4 3
behind|hạ|0 -1 0 1
behind|hải|-19 0 -7 25
behind|hằng|0 0 1 -20
behind|hẻm|-33 0 0 3
behind|hết|3 0 0 -26
behind|hệ|-12 0 0 9
behind|học|1 12 0 -10
behind|họp|0 1 4 -26
behind|hỏi|0 30 -9 0
behind|hồ|0 2 0 1
behind|hỗ|-52 1 -6 0
behind|hội|0 0 22 41
behind|hộ|1 0 0 -25
behind|hợp|-19 0 0 0
behind|hụt|0 9 0 0
behind|ia|-20 21 31 -9
behind|khai|14 0 3 -20
behind|khen|-12 30 12 -53
behind|khiếu|0 10 -1 -7
behind|khoanh|0 0 20 0
behind|khoa|0 0 3 0
behind|kho|-2 7 2 0
behind|khuyến|-15 0 0 0
behind|khuyết|-1 0 0 -1
behind|khu|0 -1 0 49
behind|khách|16 -2 0 0
behind|khám|0 20 0 -42
behind|kháng|9 0 -9 10
behind|khánh|3 0 0 0
behind|khép|22 0 40 -1
behind|khói|0 13 -5 0
behind|khóm|15 9 -10 29
behind|khó|-18 -13 0 -5
behind|khôi|10 0 5 -56
behind|khả|28 0 0 0
behind|khối|-12 -1 0 -12
behind|khởi|0 -1 1 0
behind|kim|29 14 0 -4
behind|kinh|-1 0 0 -16
behind|kiên|-1 0 0 1
behind|kiến|6 0 18 0
behind|kiểm|0 -1 0 -1
behind|kiện|34 0 0 0
behind|kèm|0 0 20 -18
behind|kè|27 -1 31 -59
behind|kém|-23 28 0 1
behind|kê|-10 0 5 13
behind|kích|4 0 6 0
behind|ký|0 0 14 0
behind|kẻ|0 0 -1 0
behind|kết|-1 0 0 0
behind|kế|-30 -1 1 0
behind|kể|-1 -22 0 0
behind|kịp|0 0 20 -2
behind|kỳ|-21 0 0 0
behind|kỷ|0 0 0 1
behind|kỹ|-17 0 0 0
behind|lao|-18 -33 0 0
behind|liên|0 -5 0 0
behind|loa|0 -9 0 0
behind|loại|0 0 20 0
behind|luân|1 -8 12 8
behind|luật|0 0 13 -3
behind|làm|4 -2 21 1
behind|làng|53 -1 0 -17
behind|là|0 0 -7 0
behind|láng|24 0 0 29
behind|lãi|30 -15 0 26
behind|lãng|5 0 -7 5
behind|lãnh|0 0 -6 0
behind|lê|0 0 1 0
behind|lò|0 35 0 0
behind|lô|0 -3 6 0
behind|lúa|36 0 0 15
behind|lý|0 18 0 0
behind|lĩnh|19 0 0 0
behind|lũy|-20 0 0 0
behind|lưu|1 0 0 -40
behind|lương|-23 0 -1 -3
behind|lượng|13 0 0 3
behind|lượt|-17 0 0 0
behind|lạm|0 -41 0 0
behind|lấn|14 0 0 1
behind|lấy|-24 30 15 -46
behind|lắc|0 0 0 -21
behind|lắp|-1 12 0 10
behind|lễ|0 0 0 -3
behind|lệ|14 0 0 -43
behind|lộc|0 6 0 10
behind|lộ|0 28 0 -1
behind|lớp|-15 43 0 0
behind|lợn|0 31 0 41
behind|lợp|-33 -8 0 -23
behind|lục|-19 21 0 0
behind|lừa|0 -14 0 0
behind|lực|-7 0 0 5
behind|minh|-1 7 -1 -1
behind|mong|0 0 -41 1
behind|mttq|15 0 0 37
behind|mua|18 -29 0 30
behind|muối|0 0 0 1
behind|muộn|0 0 0 15
behind|mà|-1 3 0 19
behind|máy|2 20 0 21
behind|mía|0 0 0 8
behind|môi|0 0 -1 0
behind|mô|13 0 0 1
behind|mất|0 7 0 55
behind|mấy|-12 0 0 -2
behind|mặc|-6 9 0 21
behind|mặt|0 0 -1 11
behind|mốc|14 0 0 13
behind|mỗi|0 0 20 8
behind|một|1 0 0 0
behind|mới|-29 45 0 0
behind|mời|0 4 8 0
behind|mục|0 -1 13 -7
behind|mức|-8 -9 0 -55
behind|mực|-1 0 0 -25
behind|nam|0 0 10 0
behind|nay|-10 -22 0 -1
behind|ngao|9 0 0 45
behind|ngay|-46 0 0 -28
behind|nghe|-19 0 -14 -22
behind|nghiệm|-6 15 9 -1
behind|nghĩa|0 0 0 9
behind|nghề|14 0 0 -24
behind|nghị|12 0 0 0
behind|ngoài|-10 -24 14 -14
behind|nguyên|0 0 0 21
behind|nguồn|0 0 0 -13
behind|ngành|0 20 -20 0
behind|ngô|-1 0 0 2
behind|ngư|18 -32 0 1
behind|ngược|19 1 0 -27
behind|ngại|0 4 0 12
behind|ngắt|0 0 0 8
behind|nhiều|0 30 0 0
behind|nhiệm|0 0 6 23
behind|nhà|-12 39 0 2
behind|nhân|0 0 0 16
behind|nhãn|18 1 0 -40
behind|nhưng|3 0 0 0
behind|như|-65 -22 0 -40
behind|nhất|1 0 0 -1
behind|nhầm|12 0 0 -6
behind|nhận|-2 -3 0 0
behind|nhập|-46 -21 0 -31
behind|nhật|-7 -10 0 -28
behind|nhắc|0 0 3 15
behind|nhờ|53 -13 0 10
behind|những|26 -15 -4 16
behind|nhựa|25 0 0 -18
behind|ninh|0 2 0 26
behind|nq|14 0 -5 34
behind|nuôi|-31 5 0 -24
behind|nâng|8 0 -4 -9
behind|nên|-28 -5 0 -17
behind|nói|-3 15 0 0
behind|nông|-21 0 0 0
behind|năm|-10 0 0 0
behind|năng|21 -1 0 0
behind|nơi|0 9 0 16
behind|nước|0 7 0 -1
behind|nạo|0 0 16 0
behind|nằm|-15 2 12 0
behind|nếu|-10 12 0 0
behind|nể|-7 0 7 10
behind|nổi|1 0 0 0
behind|nội|0 -29 0 9
behind|nộp|-11 17 2 -22
behind|nợ|0 0 0 14
behind|nửa|-6 -19 0 -1
behind|pccc|-8 0 22 33
behind|phong|9 -34 34 4
behind|pháo|0 0 0 -4
behind|phát|0 -2 0 -1
behind|phá|-6 -13 0 -2
behind|phân|13 3 0 0
behind|phê|0 0 -3 17
behind|phí|2 0 0 6
behind|phó|0 -1 -14 -1
behind|phú|1 0 0 13
behind|phương|-2 0 -1 -1
behind|phước|0 0 1 21
behind|phường|-1 0 0 0
behind|phạm|2 0 0 -36
behind|phạt|27 -1 0 1
behind|phải|-25 1 -5 4
behind|phản|-12 0 -5 -15
behind|phấn|4 0 1 20
behind|phần|1 3 0 0
behind|phối|0 0 -2 -1
behind|phục|1 0 -1 1
behind|qua|0 -17 0 0
behind|quy|0 0 -2 -11
behind|quyết|-35 24 0 1
behind|quán|26 0 -2 -32
behind|quá|-30 60 0 1
behind|quân|0 0 0 23
behind|quét|25 0 0 -5
behind|quý|0 10 0 0
behind|quảng|0 0 0 5
behind|quản|1 0 5 -10
behind|quận|0 0 -27 10
behind|quốc|-1 0 0 18
behind|quỹ|-54 -1 0 0
behind|rau|-16 4 0 0
behind|ra|10 0 0 38
behind|riêng|30 0 0 2
behind|ruộng|14 -10 0 0
behind|rà|0 0 10 1
behind|rác|-17 41 0 26
behind|rét|36 0 0 0
behind|rút|-16 -18 0 0
behind|rằng|19 0 0 50
behind|rừng|0 -1 0 2
behind|sai|16 -11 0 -14
behind|sa|0 0 0 1
behind|sinh|1 -1 0 -7
behind|siết|0 0 15 8
behind|song|30 -3 0 11
behind|so|50 -15 0 42
behind|soạn|15 0 0 38
behind|sàng|7 0 19 -28
behind|sát|0 0 4 25
behind|sáu|0 0 1 0
behind|sâu|0 -9 0 -9
behind|sông|1 8 0 10
behind|sĩ|23 0 0 0
behind|sơn|14 -9 0 0
behind|sơ|0 0 -7 0
behind|sạt|-20 0 0 6
behind|sản|0 -1 0 1
behind|sầu|23 0 12 -24
behind|sắp|7 0 19 -2
behind|sẵn|0 0 0 22
behind|sốt|0 -26 0 0
behind|số|0 0 0 -1
behind|sớm|0 0 19 -12
behind|sở|0 9 -27 0
behind|sợ|0 0 0 2
behind|sửa|11 0 5 0
behind|sự|-13 9 0 47
behind|tai|46 -1 0 1
behind|tam|0 0 0 -55
behind|tang|37 -19 0 -49
behind|tham|0 0 13 0
behind|thanh|0 0 1 0
behind|thay|1 0 -16 0
behind|theo|-1 -14 0 -3
behind|thi|0 19 0 -40
behind|thiết|21 -1 0 -24
behind|thiếu|0 -13 0 0
behind|thiệt|7 0 0 19
behind|thoát|20 -18 -6 0
behind|thuyết|0 0 0 2
behind|thu|-1 0 0 1
behind|thuế|-22 -51 0 0
behind|thuốc|-6 0 0 20
behind|thuộc|-5 40 0 -50
behind|thành|1 0 0 -3
behind|thái|0 -9 0 0
behind|tháng|-17 -9 0 3
behind|tháo|0 0 -15 -11
behind|thêm|8 0 0 10
behind|thôn|1 0 -3 0
behind|thúc|0 0 46 -35
behind|thăm|0 0 0 -28
behind|thư|3 -16 0 -26
behind|thương|-19 0 0 -39
behind|thường|1 0 5 8
behind|thưởng|-1 0 8 13
behind|thạnh|0 3 0 0
behind|thả|0 0 37 0
behind|thấp|-3 28 0 -13
behind|thẩm|-2 5 -36 -30
behind|thế|33 -16 0 1
behind|thể|20 -7 0 0
behind|thị|1 0 -8 -11
behind|thống|7 0 0 15
behind|thời|-14 10 1 -28
behind|thủy|0 1 0 0
behind|thứ|0 0 0 10
behind|thực|0 0 -6 0
behind|tinh|0 0 0 6
behind|tin|0 27 -6 23
behind|tiêm|8 0 0 7
behind|tiêu|0 0 -5 -7
behind|tiến|-16 3 0 2
behind|tiếp|0 0 3 -8
behind|tiết|17 -9 0 21
behind|tiền|11 21 0 17
behind|tiểu|0 5 0 3
behind|toàn|0 1 0 -37
behind|trang|0 0 0 -1
behind|tranh|0 0 0 16
behind|trao|-5 -5 0 11
behind|triển|0 0 12 -35
behind|triệt|12 1 0 9
behind|trung|0 0 4 -12
behind|truy|40 0 0 6
behind|tr|0 0 -16 0
behind|trái|5 17 0 14
behind|tránh|0 -8 44 36
behind|trên|-13 0 16 0
behind|trình|0 0 0 34
behind|trích|10 0 0 0
behind|trước|0 0 -29 -21
behind|trường|10 -1 0 31
behind|trưởng|0 1 0 0
behind|trại|0 12 9 0
behind|trạm|0 2 0 -33
behind|trả|5 0 1 -38
behind|trấn|0 0 2 0
behind|trần|28 -3 0 0
behind|trật|3 1 0 -1
behind|trẻ|0 1 0 0
behind|trễ|0 0 0 15
behind|trị|0 0 0 19
behind|trồng|27 0 8 -30
behind|trộm|9 -22 -4 4
behind|trợ|11 0 0 0
behind|trụ|-10 -8 0 -10
behind|trừ|0 15 -3 59
behind|trực|-12 27 0 22
behind|tuy|67 0 0 16
behind|tuyên|0 0 0 -11
behind|tuyến|0 15 0 -18
behind|tuyển|-20 0 -1 8
behind|tuần|-1 0 -12 0
behind|tài|0 0 0 2
behind|tàu|1 0 0 0
behind|tách|0 30 0 0
behind|tái|1 -8 1 11
behind|tân|10 -8 0 0
behind|tìm|0 0 10 -13
behind|tình|-17 -31 0 -14
behind|tích|0 0 26 -38
behind|tín|6 0 0 0
behind|tòa|0 0 -1 0
behind|tôm|0 21 0 -1
behind|tăng|-5 5 0 1
behind|tư|0 1 0 0
behind|tương|-54 22 0 31
behind|tưới|6 2 0 -33
behind|tại|0 0 10 -13
behind|tạm|5 -1 1 -12
behind|tạo|3 0 23 -2
behind|tảo|0 11 0 2
behind|tập|0 0 0 -1
behind|tặng|0 13 0 0
behind|tết|-17 0 0 25
behind|tệ|-4 0 0 2
behind|tỉnh|0 0 1 4
behind|tốc|9 2 0 -1
behind|tố|33 0 0 -48
behind|tồn|1 0 0 1
behind|tổng|9 -1 0 -1
behind|tổ|0 0 30 -13
behind|tới|21 0 -6 2
behind|tờ|0 23 0 0
behind|từng|4 0 -6 19
behind|từ|-50 0 -22 4
behind|tự|51 -14 0 12
behind|ubkt|-6 0 0 0
behind|ubmttq|0 0 7 18
behind|ubnd|0 0 -11 0
behind|viettel|0 0 0 -7
behind|việc|0 0 0 3
behind|viện|-27 0 0 -1
behind|vp|0 0 10 0
behind|vài|0 1 0 0
behind|vàng|-1 15 0 0
behind|và|-35 0 -4 -5
behind|vá|0 -1 17 -13
behind|vé|0 21 0 15
behind|vì|0 0 0 8
behind|vùng|11 0 0 0
behind|vướng|-2 0 5 0
behind|vườn|-30 28 0 -1
behind|vượt|0 2 0 45
behind|vải|0 19 0 16
behind|vẫn|-1 0 0 -16
behind|vận|-1 0 29 -1
behind|vật|-4 -22 6 40
behind|vắng|-16 -7 -12 -11
behind|về|3 9 0 2
behind|vệ|1 5 0 8
behind|vỉa|9 -11 0 0
behind|vốn|0 0 0 36
behind|với|2 -1 12 -42
behind|vụ|0 0 0 31
behind|vừa|-17 -7 10 -7
behind|xem|-39 0 -1 0
behind|xe|20 0 0 0
behind|xin|0 -7 24 0
behind|xi|-15 47 0 -24
behind|xong|0 0 0 18
behind|xuất|0 0 -1 6
behind|xuống|-14 -7 0 2
behind|xác|0 20 28 22
behind|xây|0 0 1 20
behind|xã|1 0 1 0
behind|xét|36 -26 0 37
behind|xóa|0 0 0 -11
behind|xưởng|5 -5 0 7
behind|xảy|5 -1 0 8
behind|xả|0 0 0 9
behind|xếp|0 0 -1 -5
behind|xử|0 0 18 0
behind|y|0 0 0 18
behind|yên|-20 27 0 0
behind|yêu|0 0 -35 -21
behind|án|-40 11 0 0
behind|ít|-3 22 0 0
behind|ông|1 -17 0 0
behind|ô|0 15 0 2
behind|ý|0 -7 0 0
behind|ăn|15 0 0 4
behind|đa|0 -9 0 0
behind|đi|0 0 1 0
behind|điều|0 0 1 0
behind|điểm|20 -1 -17 0
behind|điện|0 0 1 4
behind|đo|-1 0 0 0
behind|đoàn|0 0 -1 0
behind|đoạn|22 -1 0 0
behind|đuối|11 2 0 0
behind|đ|0 0 -15 0
behind|đài|0 0 10 12
behind|đàn|0 0 0 -51
behind|đào|-5 0 -3 0
behind|đám|12 -9 0 0
behind|đáng|-2 0 -2 -41
behind|đánh|0 0 0 11
behind|đá|-4 0 0 -6
behind|đã|-20 0 0 -2
behind|đê|0 0 0 26
behind|đích|0 0 20 0
behind|đính|19 4 -3 0
behind|đóng|33 0 19 12
behind|đón|0 0 0 16
behind|đó|-20 0 0 -39
behind|đông|0 3 0 -40
behind|đôn|0 0 33 -57
behind|đô|1 0 0 -1
behind|đùn|0 0 0 -8
behind|đơn|1 0 -10 0
behind|đường|-1 10 0 -51
behind|được|0 1 5 0
behind|đại|-1 0 1 -20
behind|đạt|21 0 0 -54
behind|đảm|9 -9 0 -16
behind|đảng|-1 0 -7 -15
behind|đảo|-36 -28 0 -44
behind|đất|5 0 -9 0
behind|đấu|0 0 1 9
behind|đầu|0 0 0 -25
behind|đẩy|24 -19 2 -1
behind|đậu|-13 -7 0 42
behind|đặc|-1 0 0 4
behind|đặt|-8 0 0 21
behind|đến|-17 0 0 -13
behind|đề|24 0 0 0
behind|để|0 0 0 -57
behind|định|0 0 0 -31
behind|đọc|0 2 -8 6
behind|đối|2 0 0 38
behind|đồng|0 0 -1 -14
behind|đồn|0 0 0 31
behind|đội|-1 1 20 17
behind|động|48 0 0 -43
behind|độ|1 0 0 26
behind|đỡ|-19 0 0 10
behind|đợt|-26 8 -10 0
behind|đủ|0 0 1 0
behind|đứng|0 0 0 11
behind|đừng|0 0 19 0
behind|ước|-35 21 19 5
behind|ảnh|0 0 -2 0
behind|ấn|7 0 -5 0
behind|ở|12 -1 0 28
behind|ủy|0 0 4 0
clause|0|-5 -7 -17 -7
clause|1|0 0 1 15
clause|2|0 2 0 5
completed|0|-1 53 0 -3
completed|1|-2 27 0 -1
completed|2|0 0 0 -2
completed|3|44 0 0 1
end before|"|-5 -1 -17 -2
end before|#|0 0 0 -2
end before|%|0 0 0 -26
end before|)|0 0 0 -23
end before|ao|-23 -1 4 2
end before|a|-16 4 3 5
end before|ban|0 0 0 -8
end before|ba|12 0 0 -17
end before|bhyt|32 0 4 -7
end before|biên|0 -5 0 4
end before|biến|0 1 3 7
end before|biết|0 0 -42 -41
end before|biển|-1 8 0 31
end before|biểu|0 0 0 -19
end before|biện|7 0 0 2
end before|btctw|-1 0 5 16
end before|buôn|0 0 -12 -38
end before|buổi|-8 21 0 0
end before|b|0 -22 0 0
end before|bài|7 0 0 26
end before|bàng|-27 0 0 0
end before|bàn|0 6 0 33
end before|bày|14 0 0 -22
end before|bán|4 0 1 0
end before|báo|-8 9 -1 16
end before|bãi|-43 0 0 0
end before|bão|-1 -4 5 -39
end before|bè|0 0 0 32
end before|bò|0 0 0 22
end before|bùn|0 0 24 -14
end before|bù|2 0 3 0
end before|bước|0 1 0 24
end before|bạch|-9 0 12 16
end before|bạc|0 0 8 10
end before|bảng|3 0 0 25
end before|bản|-26 4 0 6
end before|bậc|50 -9 0 -42
end before|bắt|11 -10 0 2
end before|bằng|0 0 0 -1
end before|bến|4 0 0 19
end before|bền|0 16 -2 37
end before|bệnh|-28 -3 26 0
end before|bỏ|0 11 6 8
end before|bổng|17 -11 0 -6
end before|bờ|-4 10 -4 7
end before|cai|0 0 10 13
end before|camera|0 0 0 -18
end before|can|9 0 -9 10
end before|cao|5 0 0 15
end before|ca|-44 64 0 -24
end before|cchc|25 13 0 0
end before|chi|-3 20 -20 10
end before|chiếc|-31 22 0 -35
end before|chiếm|0 0 2 40
end before|chiếu|-1 8 0 7
end before|chung|0 13 0 -20
end before|chuyến|0 -32 0 -13
end before|chuyện|0 0 8 0
end before|chuông|11 -10 0 42
end before|chuẩn|0 -1 1 41
end before|chuồng|2 -1 0 0
end before|cháy|0 0 2 37
end before|châu|0 0 0 6
end before|chè|-1 0 0 0
end before|chính|0 0 0 8
end before|chí|16 0 -12 4
end before|chôm|0 0 0 33
end before|chùa|0 0 0 8
end before|chất|0 0 0 15
end before|chậm|0 -5 0 30
end before|chật|0 0 0 7
end before|chẽ|0 0 20 64
end before|chết|0 7 0 23
end before|chỉnh|0 0 0 23
end before|chỉ|0 0 0 -18
end before|chỗ|0 0 0 -27
end before|chờn|0 1 0 2
end before|chờ|0 0 0 36
end before|chợ|-14 11 11 49
end before|chủ|26 -1 0 -27
end before|chứa|0 0 20 8
end before|chức|-10 -11 -36 -56
end before|chừng|-54 -31 0 -1
end before|chữa|0 0 -8 0
end before|chữ|-1 -17 0 0
end before|ck|-19 -16 0 0
end before|con|-20 30 0 18
end before|cp|14 0 0 34
end before|cách|-2 55 0 -16
end before|cáo|1 0 0 -35
end before|cát|6 0 0 32
end before|cá|-11 17 0 34
end before|cân|-12 17 0 56
end before|cây|0 1 0 0
end before|còn|0 1 0 21
end before|cói|-12 -44 -25 -9
end before|có|-15 4 0 0
end before|côi|3 -1 0 -27
end before|công|-1 3 0 -14
end before|cùng|0 0 15 16
end before|cúng|0 0 0 17
end before|căn|26 0 0 -1
end before|cũ|0 0 19 -8
end before|cơ|0 0 0 47
end before|cư|-6 0 -15 -17
end before|cưới|9 -9 0 11
end before|cường|-31 -4 0 -5
end before|cảm|0 -4 5 14
end before|cấm|0 0 1 -1
end before|cấu|-7 0 0 18
end before|cầm|-1 -1 40 -39
end before|cầu|14 0 0 1
end before|cẩm|0 2 0 20
end before|cọc|0 -5 0 7
end before|cống|0 0 0 12
end before|cốt|0 0 0 10
end before|cố|1 0 0 25
end before|cổ|18 -4 0 32
end before|cục|-1 0 -3 0
end before|cụm|0 0 0 43
end before|cửa|3 0 0 13
end before|cực|-40 -6 -9 -27
end before|dang|0 -11 15 22
end before|diện|-16 -1 0 12
end before|doanh|0 0 2 23
end before|do|-21 60 0 -48
end before|dt|28 0 0 46
end before|dung|37 0 0 54
end before|dài|0 -12 2 13
end before|dày|0 32 0 15
end before|dân|1 0 0 -10
end before|dõi|0 0 23 46
end before|dùng|0 0 1 2
end before|dưa|0 -40 0 -33
end before|dư|0 0 0 11
end before|dương|-2 0 0 0
end before|dần|0 1 0 46
end before|dầu|-57 0 0 -36
end before|dẫn|0 0 2 37
end before|dịch|22 -19 0 27
end before|dở|25 -18 12 41
end before|dục|0 -6 0 0
end before|dụng|0 -16 0 -17
end before|dứt|0 0 0 -5
end before|dừng|25 -8 0 -74
end before|dựng|-39 0 0 5
end before|em|0 1 0 -1
end before|fdi|11 -7 0 41
end before|gianh|-1 0 -10 -1
end before|gian|0 0 -30 -8
end before|giao|-1 0 0 1
end before|gia|0 0 0 -12
end before|giuộc|0 0 1 15
end before|giá|-6 0 -1 9
end before|gió|0 0 0 45
end before|giảm|2 0 0 20
end before|giảng|0 -18 -44 5
end before|giả|0 0 0 -1
end before|giấy|0 0 -13 0
end before|giếng|0 0 4 30
end before|giọt|0 1 0 29
end before|giỏi|-8 26 0 1
end before|giống|14 -3 14 39
end before|giới|8 0 0 -45
end before|giờ|0 0 0 -1
end before|giữ|37 -14 0 -7
end before|glei|-37 0 0 0
end before|gom|18 0 0 0
end before|gà|0 0 0 4
end before|gái|0 13 0 16
end before|gạo|0 0 0 38
end before|gạt|0 2 0 9
end before|gắng|0 0 0 31
end before|gắt|0 24 0 0
end before|gọn|0 -1 9 0
end before|gốc|0 7 0 19
end before|gỡ|0 0 0 44
end before|gửi|0 1 0 0
end before|hai|-11 26 0 -20
end before|ha|0 -1 0 0
end before|heo|0 0 0 17
end before|hiêm|18 -11 0 -15
end before|hiện|1 0 0 0
end before|hoang|-20 29 0 31
end before|hoa|6 0 0 6
end before|hoạch|0 0 0 1
end before|hoạt|0 0 0 -34
end before|huyết|-46 51 0 0
end before|huyện|-42 0 0 0
end before|hàng|0 23 0 -8
end before|hành|-56 0 0 14
end before|hàn|-9 -16 0 -13
end before|hàu|24 -6 0 43
end before|hà|0 -2 1 5
end before|hè|0 0 0 41
end before|hình|0 0 0 2
end before|hòa|0 0 -57 -2
end before|hóa|-21 0 1 0
end before|hđnd|0 0 18 42
end before|hơn|14 -14 0 0
end before|hưng|-31 0 0 8
end before|hướng|14 0 -1 15
end before|hạn|0 -3 0 0
end before|hạt|21 0 -10 -5
end before|hạ|-3 1 0 -1
end before|hải|0 0 17 0
end before|hậu|1 0 -1 0
end before|hẳn|38 -1 0 21
end before|hẹn|0 3 0 -22
end before|hẹp|34 -2 0 -59
end before|hẻm|-1 4 0 4
end before|hết|59 -19 0 -58
end before|học|14 0 0 6
end before|họp|0 0 1 0
end before|hỏi|0 0 0 5
end before|hồi|11 0 -1 24
end before|hội|1 0 0 1
end before|hộ|15 0 0 23
end before|hợp|0 22 9 12
end before|iii|0 0 0 -3
end before|ii|-17 -1 -1 0
end before|in|0 0 21 0
end before|iv|0 0 -13 0
end before|ix|0 0 -1 -1
end before|i|0 0 -2 1
end before|jrai|-2 -5 0 34
end before|karaoke|0 1 0 20
end before|kbang|0 0 0 5
end before|kg|2 -4 0 -1
end before|khai|0 0 21 0
end before|kho|0 0 -1 -2
end before|khoản|13 0 0 4
end before|khung|18 0 0 -22
end before|khu|2 -20 0 -17
end before|khuê|0 0 22 30
end before|kh|-30 0 0 -13
end before|khách|-14 -24 -23 -54
end before|khác|32 6 0 -33
end before|khám|0 0 1 44
end before|khánh|0 0 0 12
end before|khá|15 -2 0 27
end before|khê|0 0 9 14
end before|khóm|8 1 11 17
end before|khó|-19 21 0 -10
end before|không|-17 -17 8 0
end before|khô|0 0 0 1
end before|khăn|4 0 0 -49
end before|khối|0 0 -27 0
end before|khống|-6 10 0 8
end before|khớp|-28 27 -10 -49
end before|kim|26 -2 0 41
end before|kiến|2 0 0 9
end before|kiết|0 0 0 16
end before|kiều|0 11 -10 11
end before|kiểng|0 0 0 24
end before|kiệm|0 0 0 1
end before|kiện|0 0 2 0
end before|kiệt|1 0 0 43
end before|km|7 45 0 -38
end before|kém|0 10 0 9
end before|kê|23 0 41 3
end before|ký|34 -29 0 -10
end before|kết|26 -1 -1 13
end before|kế|10 0 0 17
end before|kể|-9 1 0 0
end before|kịp|0 0 0 -1
end before|kỳ|-19 -1 0 0
end before|lai|0 0 0 9
end before|lan|0 53 0 -39
end before|liền|4 -1 0 0
end before|liệt|0 10 0 -57
end before|liệu|20 30 0 32
end before|loa|23 3 12 22
end before|long|0 0 0 51
end before|lo|14 -5 2 -2
end before|loại|0 0 0 24
end before|luận|-56 0 -1 -1
end before|luật|0 -1 0 28
end before|làm|7 -14 0 0
end before|làng|0 0 0 -7
end before|lào|-6 8 0 6
end before|là|25 50 0 -7
end before|lâm|0 0 0 11
end before|lên|-3 3 0 -5
end before|lông|-23 0 0 0
end before|lô|0 0 0 32
end before|lúa|45 0 0 8
end before|lúc|0 0 -37 -22
end before|lý|0 0 -26 15
end before|lđtbxh|1 0 0 0
end before|lũ|0 6 21 -37
end before|lưu|0 0 -7 0
end before|lương|29 -25 6 50
end before|lưới|4 22 0 18
end before|lường|-1 -14 0 -12
end before|lượng|0 0 5 1
end before|lượt|4 0 -1 1
end before|lạc|1 0 0 -9
end before|lạng|0 0 0 19
end before|lấn|0 0 0 27
end before|lần|2 -1 0 0
end before|lập|3 16 30 26
end before|lậu|11 0 0 0
end before|lắng|0 0 0 9
end before|lắp|0 20 0 0
end before|lẻo|0 0 0 12
end before|lệch|0 0 0 1
end before|lệnh|0 0 1 1
end before|lệ|0 -12 0 -3
end before|lịch|-1 0 -1 0
end before|lỏng|0 16 0 -27
end before|lỗ|0 1 0 41
end before|lộc|0 -10 0 18
end before|lộ|0 -17 0 4
end before|lớn|19 2 0 1
end before|lớp|7 19 18 -19
end before|lời|0 13 -3 7
end before|lở|0 0 1 -33
end before|lợi|-9 -2 0 0
end before|lợn|-29 0 -1 11
end before|mai|2 -2 0 26
end before|mau|0 -24 -7 0
end before|may|12 -9 -1 0
end before|ma|0 0 0 15
end before|minh|28 0 -43 0
end before|miệng|-32 42 0 0
end before|mttq|11 -4 0 -20
end before|mua|28 -15 0 0
end before|muối|0 -51 0 -2
end before|muộn|28 -11 0 3
end before|m|9 0 0 -9
end before|màu|2 0 0 0
end before|mà|-39 -9 0 0
end before|máy|43 20 0 17
end before|mã|17 -6 0 2
end before|mình|0 2 35 -1
end before|mông|1 1 0 40
end before|môn|5 0 17 -16
end before|mùa|-5 -1 0 5
end before|mùi|0 22 0 38
end before|măng|-4 14 0 27
end before|mơ|0 3 0 13
end before|mưa|0 1 0 0
end before|mương|1 0 0 24
end before|mạc|3 -5 3 0
end before|mại|-4 0 0 0
end before|mạng|0 2 0 -7
end before|mạnh|-10 -1 0 -10
end before|mẫu|36 -23 0 -23
end before|mắc|10 0 0 9
end before|mặc|-19 -14 0 -16
end before|mặn|0 0 0 35
end before|mặt|-5 0 0 1
end before|mến|-8 0 0 -8
end before|mềm|0 0 14 -26
end before|mỏng|0 0 0 41
end before|mốc|-4 7 0 33
end before|mối|1 0 0 42
end before|một|-18 -13 0 -6
end before|mới|0 -4 0 -6
end before|mức|-39 4 -4 8
end before|nai|-3 0 8 16
end before|nam|5 -26 -5 -19
end before|nang|-9 0 0 28
end before|nay|6 -23 0 -25
end before|ngang|-2 8 0 53
end before|ngay|0 0 0 4
end before|nga|0 6 0 10
end before|nghe|5 0 -10 -18
end before|nghiêm|0 0 -1 15
end before|nghiệm|0 -5 0 -1
end before|nghiệp|0 0 0 -54
end before|nghèo|2 0 0 33
end before|nghé|-9 9 0 2
end before|nghĩa|0 9 0 0
end before|nghĩ|50 -9 0 -2
end before|nghẽn|0 0 0 -44
end before|nghề|7 0 0 -1
end before|nghệ|8 -8 0 22
end before|nghị|0 0 -3 0
end before|ngoài|-32 1 0 -39
end before|ngoái|0 16 0 -11
end before|nguyên|0 -44 -9 -1
end before|nguồn|9 1 0 51
end before|ngành|0 0 -4 5
end before|ngày|0 -9 0 -20
end before|ngân|0 18 24 -30
end before|ngõ|0 15 0 0
end before|ngũ|6 0 0 31
end before|người|0 0 0 14
end before|ngạn|0 0 0 38
end before|ngầm|29 0 1 -27
end before|ngập|23 0 0 -13
end before|ngọn|0 9 -2 0
end before|nhai|0 1 0 1
end before|nhanh|9 0 0 -10
end before|nhau|0 2 0 12
end before|nhiên|-6 20 0 -14
end before|nhiều|-45 0 0 4
end before|nhiệm|0 11 1 19
end before|nhà|-5 -35 -7 1
end before|nhân|1 -1 7 -1
end before|nhũng|6 0 -8 5
end before|nhơn|-16 22 0 0
end before|nhạt|0 31 0 -20
end before|nhất|0 0 18 -32
end before|nhập|0 0 0 -6
end before|nhẹ|0 0 0 36
end before|nhịp|90 0 0 1
end before|nhỏ|0 16 0 4
end before|nhở|-4 -1 8 0
end before|ninh|0 0 -1 0
end before|niên|16 0 -9 4
end before|non|17 0 2 27
end before|ntm|0 7 0 39
end before|nuôi|-1 0 0 0
end before|nào|-14 -24 0 0
end before|này|0 0 7 -26
end before|nát|7 2 -4 15
end before|nét|0 0 -5 -31
end before|nói|0 -2 12 -10
end before|nóng|0 0 1 20
end before|nông|0 -4 0 4
end before|núi|23 -17 0 26
end before|năng|14 0 -5 12
end before|nơi|-34 0 0 -26
end before|nước|-8 0 7 0
end before|nại|0 0 0 -1
end before|nạn|0 0 0 1
end before|nẵng|0 0 0 13
end before|nặng|-10 26 0 3
end before|nếp|7 0 0 -18
end before|nề|0 0 0 52
end before|nối|0 1 0 3
end before|nổi|-14 9 0 -39
end before|nổ|22 0 0 26
end before|nội|8 0 0 0
end before|nộp|-14 -4 -2 0
end before|nợ|-12 45 30 -15
end before|nửa|-10 41 11 -39
end before|ocop|13 0 -6 34
end before|pccc|0 0 0 14
end before|phi|-14 41 0 11
end before|phiếu|10 -1 0 22
end before|pháp|6 -8 0 -9
end before|phát|10 0 0 56
end before|phèn|-7 -27 0 9
end before|phép|-1 1 0 42
end before|phê|0 0 0 21
end before|phí|0 0 -8 -5
end before|phòng|0 0 1 0
end before|phó|0 11 -3 0
end before|phú|0 14 0 49
end before|phương|2 0 0 26
end before|phước|-28 0 -18 0
end before|phường|0 0 -1 -1
end before|phạm|0 0 1 1
end before|phần|-2 -39 0 -70
end before|phẩm|-1 -8 8 29
end before|phố|3 0 0 -1
end before|phục|0 64 0 -13
end before|phủ|0 0 0 -23
end before|ptnt|0 -10 -9 -25
end before|qsdđ|-1 13 -41 19
end before|quan|-4 0 0 0
end before|qua|30 0 -1 -48
end before|quen|0 4 0 -15
end before|quyết|-18 0 0 -4
end before|quyền|1 -4 -5 0
end before|quát|0 0 -7 0
end before|quân|-3 14 0 -9
end before|quý|0 -10 -5 0
end before|quăng|28 -1 0 4
end before|quản|0 0 8 16
end before|quả|-6 -14 0 0
end before|quận|4 0 0 17
end before|quế|0 -11 13 -4
end before|quỹ|26 -14 0 -4
end before|ranh|0 9 -1 -40
end before|ra|0 50 0 0
end before|riêng|0 -6 0 0
end before|ruộng|-3 -1 0 24
end before|rà|0 0 0 10
end before|rác|-34 6 0 16
end before|rõ|0 5 -1 -24
end before|rùa|0 -9 9 0
end before|rơi|-21 -2 0 0
end before|rạc|0 0 0 25
end before|rẫy|0 7 0 10
end before|rắm|0 12 0 10
end before|rằng|20 35 0 -6
end before|rồi|0 34 0 12
end before|rộng|-1 -26 -1 0
end before|rộ|-17 25 0 5
end before|rừng|7 -20 34 -31
end before|sai|-5 24 0 1
end before|sao|23 -12 5 47
end before|sau|3 40 -3 22
end before|sen|0 0 0 33
end before|sinh|-3 0 0 35
end before|soát|0 0 1 32
end before|soạn|-1 0 0 -2
end before|sung|7 0 25 19
end before|su|0 12 22 -26
end before|suất|0 0 9 9
end before|suốt|39 0 0 -59
end before|sài|-40 19 0 37
end before|sách|1 0 0 -6
end before|sáng|-1 46 0 -24
end before|sáo|9 -1 0 0
end before|sát|0 0 -22 2
end before|sâu|0 0 0 38
end before|sóng|0 1 0 27
end before|sót|11 0 -25 10
end before|sông|0 3 0 -17
end before|súc|0 4 0 30
end before|sĩ|0 10 0 -42
end before|sơ|-1 0 0 6
end before|sạch|0 0 0 -24
end before|sản|5 0 0 0
end before|sẻ|0 0 -38 0
end before|sống|3 -17 -53 -48
end before|sổ|-3 32 0 0
end before|sớm|-35 -2 -5 -41
end before|sở|0 1 1 0
end before|sụt|0 0 0 3
end before|sức|-14 15 0 0
end before|sửa|1 19 0 20
end before|sửu|0 0 41 0
end before|sự|-8 0 -5 -2
end before|tay|16 -1 -2 29
end before|thanh|0 0 0 53
end before|thao|0 0 0 -27
end before|thay|-12 19 0 21
end before|thcs|0 0 0 -16
end before|thiết|3 0 0 -21
end before|thiếu|1 12 10 0
end before|thiện|1 0 0 -11
end before|thoại|-12 0 27 0
end before|thu|0 -1 -21 0
end before|thuê|0 6 0 -5
end before|thuận|-24 0 0 -7
end before|thuế|10 0 0 -1
end before|thuốc|0 9 0 0
end before|thuộc|-42 0 -12 -30
end before|thành|-1 -30 0 -18
end before|thác|9 27 -8 41
end before|tháng|0 0 0 -3
end before|thép|-10 19 0 -23
end before|thêm|-6 0 0 0
end before|thí|0 0 26 0
end before|thông|0 -9 -5 0
end before|thôn|0 0 0 8
end before|thúc|10 0 -9 38
end before|thơ|0 -20 10 -15
end before|thư|0 0 0 4
end before|thương|4 0 0 -30
end before|thường|29 -2 -31 10
end before|thượng|-24 0 1 1
end before|thạnh|4 0 0 20
end before|thải|3 -1 1 -32
end before|thảo|-34 0 0 -4
end before|thấp|0 0 0 5
end before|thấy|23 8 0 -6
end before|thầu|-6 13 1 0
end before|thẳng|-10 21 0 -27
end before|thẻ|0 8 0 16
end before|thế|1 0 0 1
end before|thể|6 0 30 -1
end before|thị|1 0 0 0
end before|thọ|-7 21 -3 26
end before|thống|36 -10 -11 7
end before|thời|0 0 33 19
end before|thụ|0 0 -8 -7
end before|thủy|0 0 17 14
end before|thức|0 4 0 18
end before|thừa|-6 8 0 5
end before|thửa|0 0 0 35
end before|thực|6 -5 0 22
end before|tin|0 3 0 -35
end before|tiêu|0 0 0 1
end before|tiến|14 -1 18 -31
end before|tiếp|0 0 0 6
end before|tiết|-6 20 0 25
end before|tiền|-13 0 0 10
end before|tiện|0 28 19 20
end before|toàn|0 -6 0 0
end before|toán|-2 0 0 0
end before|trang|0 17 0 3
end before|tranh|0 0 2 23
end before|tra|0 0 0 27
end before|treo|0 6 37 -13
end before|tre|0 0 0 -26
end before|triển|30 -12 0 36
end before|trung|28 -1 1 57
end before|truyền|-4 0 11 0
end before|trách|0 0 9 -80
end before|tránh|0 0 0 1
end before|trâu|33 0 -2 49
end before|trên|0 4 0 0
end before|trình|-1 13 0 -7
end before|trì|-25 0 0 18
end before|trí|0 3 0 7
end before|tròn|0 20 0 30
end before|trùng|0 0 3 -11
end before|trăm|0 0 0 -1
end before|trước|0 0 0 18
end before|trưởng|0 -1 4 0
end before|trạch|0 0 0 17
end before|trạm|0 18 18 -21
end before|trả|32 -37 -5 45
end before|trấn|16 0 0 -1
end before|trầm|-10 25 0 4
end before|trần|0 0 19 -26
end before|trận|22 0 -1 2
end before|trắng|-31 0 -51 -31
end before|trặc|-18 -47 0 -3
end before|trễ|14 2 11 -18
end before|trị|0 0 -6 1
end before|trọng|-14 0 -2 7
end before|trọt|22 0 0 0
end before|trọ|0 0 0 9
end before|trồng|26 -5 0 1
end before|trộm|11 -17 8 15
end before|trợ|0 0 0 1
end before|trữ|4 7 0 0
end before|trực|0 0 -18 1
end before|ttcn|0 0 0 -18
end before|ttg|18 15 0 20
end before|tuv|0 0 -7 -5
end before|tuyến|-16 0 0 -4
end before|tuyển|-1 1 -2 53
end before|tuần|39 0 0 33
end before|tuổi|3 0 0 0
end before|tw|0 -10 0 11
end before|tàu|0 17 -5 10
end before|tác|1 1 0 37
end before|tán|10 -8 -33 -7
end before|tâm|0 0 108 21
end before|tân|-8 -1 5 0
end before|tây|-6 9 0 39
end before|tôm|0 0 0 19
end before|tông|4 -4 0 65
end before|tôn|9 -1 -11 6
end before|tô|0 0 2 18
end before|túy|-48 -24 0 16
end before|tý|0 11 15 8
end before|tăng|0 0 0 -7
end before|tơ|-1 1 0 23
end before|tư|9 0 -1 0
end before|tươi|9 -3 0 8
end before|tường|0 0 0 -11
end before|tượng|-1 16 0 1
end before|tại|0 0 0 -20
end before|tạm|18 -1 0 19
end before|tạo|-19 -1 0 -11
end before|tạp|-7 10 3 13
end before|tạ|0 0 0 -11
end before|tải|0 3 1 0
end before|tấn|0 0 0 14
end before|tầng|-1 0 0 -25
end before|tập|0 0 0 44
end before|tắc|-17 20 0 15
end before|tặc|0 0 0 8
end before|tết|0 0 0 -44
end before|tế|-5 0 -3 0
end before|tỉnh|0 0 0 11
end before|tịch|0 0 0 1
end before|tọa|-7 0 0 0
end before|tỏa|0 0 17 54
end before|tốc|0 -7 0 0
end before|tốt|37 0 2 0
end before|tố|-27 0 0 0
end before|tồn|-1 0 -10 0
end before|tổ|-11 20 0 12
end before|tội|0 0 0 -12
end before|tới|0 0 41 -88
end before|tục|10 -3 0 0
end before|tử|32 0 0 -11
end before|tự|0 0 -5 -14
end before|tỷ|-15 0 -1 1
end before|ubnd|0 0 4 -11
end before|ubtvqh15|-9 0 0 11
end before|usd|1 -13 -1 27
end before|uy|0 0 6 13
end before|vay|18 -17 0 10
end before|vinh|-20 0 0 0
end before|vi|0 0 1 29
end before|viên|0 0 0 3
end before|việc|1 0 0 31
end before|viện|1 1 0 4
end before|vneid|1 0 0 21
end before|vong|-2 -48 0 -16
end before|vptu|-5 0 -18 0
end before|vt|-45 -22 -51 -1
end before|vui|0 0 0 17
end before|vài|0 0 0 1
end before|vào|0 14 0 0
end before|vá|0 10 0 -27
end before|vùng|28 0 0 0
end before|vương|14 0 0 44
end before|vướng|0 34 0 2
end before|vườn|47 -3 0 5
end before|vượt|-3 19 0 -23
end before|vấn|0 0 0 -21
end before|vậy|-1 9 0 -36
end before|vắng|0 0 0 3
end before|về|15 1 -26 11
end before|vị|0 0 -7 0
end before|vốn|61 0 0 11
end before|vở|8 -6 0 15
end before|vững|-24 -54 0 -39
end before|vực|6 0 -16 -28
end before|xanh|0 0 21 -36
end before|xa|31 -1 0 13
end before|xe|0 0 18 30
end before|xin|1 22 0 0
end before|xong|-11 21 0 9
end before|xuyên|-10 0 0 -23
end before|xuân|0 0 3 0
end before|xuất|0 8 0 -8
end before|xuể|0 3 -1 0
end before|xuống|17 0 0 -1
end before|xv|7 0 0 16
end before|xxi|-9 0 -19 -11
end before|xx|-6 0 0 -8
end before|xát|0 0 0 19
end before|xây|0 11 0 34
end before|xóm|11 0 0 18
end before|xúc|-19 36 0 -47
end before|xưởng|0 0 0 16
end before|xấu|-19 -14 -1 8
end before|xếp|-15 0 0 -3
end before|xử|15 -4 -6 0
end before|yên|-31 10 0 -17
end before|án|-17 0 -4 -10
end before|ít|0 10 0 1
end before|ông|-11 20 0 18
end before|úng|-1 12 -6 0
end before|ý|-6 30 -30 0
end before|ăn|24 -5 0 42
end before|đai|0 -7 -20 2
end before|đau|4 25 0 16
end before|đen|0 2 0 37
end before|đe|0 -5 15 0
end before|đi|25 -21 0 4
end before|điền|-8 0 0 0
end before|điện|37 0 2 6
end before|đoàn|1 0 36 11
end before|đoạn|0 28 1 37
end before|đt|26 0 0 15
end before|đu|37 0 0 47
end before|đài|-1 0 0 0
end before|đáo|0 0 0 -4
end before|đá|0 0 6 -20
end before|đây|7 -24 0 -2
end before|đêm|2 25 -45 -15
end before|đê|-33 44 1 -11
end before|đình|-2 0 0 0
end before|đích|-58 -3 0 5
end before|đói|27 0 0 -31
end before|đóng|-8 14 0 16
end before|đó|-12 -11 0 -1
end before|đông|8 19 -1 -29
end before|đơn|-12 13 -9 -3
end before|đường|-13 -16 0 -1
end before|được|0 0 -1 -27
end before|đạc|-2 16 5 22
end before|đại|15 -10 0 -6
end before|đạo|-49 1 0 0
end before|đạp|6 -5 0 12
end before|đạt|0 0 -9 -34
end before|đảm|20 0 -7 -18
end before|đảng|0 0 0 32
end before|đảo|0 0 0 13
end before|đất|0 0 0 1
end before|đấu|-31 -15 6 5
end before|đấy|-1 -25 0 0
end before|đầu|-16 0 1 9
end before|đằng|11 -9 2 18
end before|đẹp|30 0 -10 9
end before|đều|16 0 0 -13
end before|đề|0 0 0 -10
end before|địa|0 0 0 36
end before|định|1 1 1 88
end before|đỏ|0 6 0 -5
end before|đốc|-3 6 4 39
end before|đội|44 -1 -9 -22
end before|động|1 0 -1 6
end before|đợt|-3 24 -6 4
end before|đủ|7 3 3 26
end before|đức|-1 29 0 0
end before|ương|27 0 18 -18
end before|ạch|-5 41 0 54
end before|ấp|-23 -1 0 0
end before|ấy|13 -12 0 -35
end before|ống|0 0 0 6
end before|ở|0 0 0 20
end before|ứng|1 10 0 6
first pair|# %|48 1 0 18
first pair|# )|-7 -8 19 -68
first pair|# -|-12 0 0 0
first pair|# /|0 0 1 1
first pair|# ban|9 -3 0 -10
first pair|# bác|0 15 0 -43
first pair|# ca|-19 35 0 2
first pair|# chi|-10 9 20 44
first pair|# chiếc|-11 0 -14 -9
first pair|# cháu|0 0 0 3
first pair|# chỉ|0 14 0 77
first pair|# cuộc|32 0 -7 -21
first pair|# cánh|0 0 0 -20
first pair|# cá|-3 -10 0 2
first pair|# công|0 12 0 10
first pair|# căn|0 0 0 26
first pair|# cơ|0 22 0 2
first pair|# doanh|27 -1 0 -46
first pair|# dự|3 14 0 0
first pair|# em|-6 14 0 -18
first pair|# gia|7 -4 0 0
first pair|# giải|0 0 0 32
first pair|# giờ|-12 0 -24 0
first pair|# ha|0 2 -1 0
first pair|# huyện|-19 34 0 4
first pair|# học|-2 2 0 -18
first pair|# hồ|27 0 0 -10
first pair|# hộ|-7 1 0 10
first pair|# hợp|-12 0 0 26
first pair|# khu|0 -14 -13 -2
first pair|# km|39 0 0 2
first pair|# lao|0 -6 -1 8
first pair|# lò|-8 -3 0 -14
first pair|# lượt|0 0 0 -5
first pair|# lồng|13 0 0 -23
first pair|# nghìn|-2 14 0 12
first pair|# người|-4 0 0 -5
first pair|# nhiệm|-16 0 0 40
first pair|# nhà|0 0 1 5
first pair|# phòng|-8 13 0 16
first pair|# phần|1 0 0 -38
first pair|# quy|0 0 0 12
first pair|# sáng|9 -8 0 -17
first pair|# sạch|-25 0 22 7
first pair|# sản|-28 -38 0 2
first pair|# tháng|0 0 -17 0
first pair|# thôn|0 1 0 0
first pair|# triệu|2 0 -1 21
first pair|# trường|-28 16 -30 5
first pair|# trạm|-9 15 0 0
first pair|# trẻ|5 -5 0 0
first pair|# trụ|0 22 -10 11
first pair|# tàu|8 -7 0 0
first pair|# tấn|6 0 0 41
first pair|# tổ|8 0 0 31
first pair|# tỷ|28 0 0 22
first pair|# việc|-28 35 0 -43
first pair|# văn|-7 28 0 -40
first pair|# vụ|-11 5 0 35
first pair|# xã|28 4 0 32
first pair|# điểm|0 1 0 14
first pair|# đơn|0 19 0 -39
first pair|# đảng|-30 0 0 -14
first pair|# đối|19 -14 0 19
first pair|# ấp|-35 -4 -2 -45
first pair|( #|-1 0 24 -35
first pair|( a|9 0 0 0
first pair|( b|11 0 0 0
first pair|( nêu|-5 0 0 0
first pair|( trình|0 0 -7 0
first pair|( tô|0 -9 0 0
first pair|( đã|-4 0 -1 0
first pair|- các|0 0 -1 0
first pair|[ cần|-25 -8 57 1
first pair|an ninh|0 -1 2 -35
first pair|an sinh|1 0 0 -9
first pair|an toàn|-18 -8 0 -1
first pair|b )|-14 0 0 0
first pair|ba là|-1 -7 -16 0
first pair|ba tháng|-49 0 0 0
first pair|ban bí|-3 0 0 0
first pair|ban cho|-9 -18 -19 0
first pair|ban cán|0 0 34 -20
first pair|ban dân|0 0 -1 0
first pair|ban giảm|0 0 4 35
first pair|ban hành|29 0 6 -33
first pair|ban kinh|0 0 0 -7
first pair|ban pháp|-3 -6 0 0
first pair|ban quản|0 0 0 6
first pair|ban tuyên|0 0 9 0
first pair|ban tổ|0 0 0 -19
first pair|ban xây|0 0 17 0
first pair|ban đã|-27 0 0 0
first pair|bao phủ|0 4 0 1
first pair|bhxh tỉnh|0 0 -12 0
first pair|bhyt #|8 0 0 2
first pair|bhyt phủ|28 0 0 0
first pair|biên bản|0 0 0 1
first pair|biên chế|0 19 0 0
first pair|biên phòng|13 0 0 41
first pair|biện pháp|0 0 -16 0
first pair|btv hội|-13 0 0 -1
first pair|bà con|34 9 0 -42
first pair|bà nguyễn|-11 -13 0 0
first pair|bài học|-14 -7 -31 -30
first pair|bài thu|-9 37 -1 0
first pair|bàn giao|0 0 0 6
first pair|bàn kết|0 0 -6 -8
first pair|bàn việc|0 0 -9 -3
first pair|bác sĩ|0 3 0 0
first pair|bám nghị|-11 -9 -13 0
first pair|bám sát|-13 0 -22 25
first pair|bán lẻ|-16 24 0 -1
first pair|bán được|-5 0 7 19
first pair|bãi rác|0 6 0 0
first pair|bãi triều|-7 0 11 9
first pair|bãi xe|0 41 0 -51
first pair|bê do|-9 9 0 2
first pair|bê tông|2 0 0 -11
first pair|bên cạnh|-14 -1 -12 0
first pair|bình quân|-3 -1 0 -19
first pair|bù lại|-19 -21 0 0
first pair|bùi thị|0 0 -9 0
first pair|bưu điện|16 0 1 -54
first pair|bước đầu|20 -6 0 -9
first pair|bảo hiểm|1 0 0 0
first pair|bảo vệ|0 -6 0 0
first pair|bảo đảm|0 0 3 48
first pair|bầu #|0 0 0 29
first pair|bầu cử|1 0 -52 -16
first pair|bắc giang|-25 0 -2 0
first pair|bắt #|31 -17 0 0
first pair|bắt đầu|0 0 0 29
first pair|bằng cùng|3 0 0 -21
first pair|bệnh viện|48 -1 0 0
first pair|bị dân|0 3 -1 1
first pair|bố trí|0 10 10 0
first pair|bốn tháng|14 0 0 0
first pair|bồi dưỡng|1 -11 12 1
first pair|bồi thường|0 34 21 8
first pair|bổ sung|0 0 0 1
first pair|bộ công|0 0 13 0
first pair|bộ máy|15 -18 0 -30
first pair|bộ phận|0 0 13 13
first pair|bờ kè|19 0 -2 9
first pair|bụi từ|0 14 0 0
first pair|bữa có|0 0 0 2
first pair|c )|-14 0 0 0
first pair|ca mắc|-1 1 0 37
first pair|cam kết|0 8 16 -3
first pair|cao hơn|18 0 0 44
first pair|cao mã|0 0 0 1
first pair|cao nhất|19 16 0 0
first pair|cao su|1 0 11 -2
first pair|chi #|-69 -35 -5 8
first pair|chi bộ|0 0 0 1
first pair|chi cục|0 0 27 0
first pair|chi hội|-16 1 0 0
first pair|chi ngân|2 0 -39 7
first pair|chi thường|-48 0 -1 1
first pair|chi tiết|0 0 1 0
first pair|chi trả|7 1 0 0
first pair|chiếm #|33 0 0 45
first pair|chiều #|0 0 -7 0
first pair|cho thuê|2 0 0 17
first pair|chuyển #|21 -21 28 0
first pair|chuyển hồ|-1 0 5 0
first pair|chuyển đổi|0 0 0 -14
first pair|chuyện iuu|0 24 0 0
first pair|chuyện xả|0 0 -28 0
first pair|chuẩn bị|0 0 18 -41
first pair|chánh văn|1 0 0 0
first pair|chè búp|30 0 0 15
first pair|chè kinh|0 0 0 -39
first pair|chép lại|0 21 0 23
first pair|chín tháng|-31 0 0 0
first pair|chính quyền|2 0 0 4
first pair|chính sách|-42 -8 -6 -1
first pair|chôm chôm|4 0 0 0
first pair|chôn lấp|0 0 0 8
first pair|chăm lo|-17 0 -38 0
first pair|chăm sóc|7 14 0 0
first pair|chăn nuôi|-18 14 0 0
first pair|chư pưh|0 0 0 3
first pair|chưa bằng|0 0 0 8
first pair|chưa có|-1 49 0 0
first pair|chưa giao|0 18 0 -4
first pair|chưa giới|0 15 -6 0
first pair|chưa hoàn|-43 41 0 0
first pair|chưa nhận|0 -2 44 0
first pair|chưa tương|-11 11 0 14
first pair|chưa xác|0 -54 -1 0
first pair|chưa được|0 -26 0 0
first pair|chương trình|1 0 0 23
first pair|chấm dứt|0 0 25 0
first pair|chấp hành|-17 0 -23 0
first pair|chất lượng|0 1 0 0
first pair|chất thải|-11 1 -32 -28
first pair|chậm nhất|0 0 5 5
first pair|chế biến|-17 0 0 -33
first pair|chế độ|0 0 -29 0
first pair|chết #|-16 -7 0 -4
first pair|chỉ #|21 24 0 16
first pair|chỉ số|0 0 0 -12
first pair|chỉ thị|0 -6 -7 0
first pair|chỉ đạo|-6 0 0 1
first pair|chỉnh lý|25 0 0 -5
first pair|chỉnh trang|0 0 0 4
first pair|chị em|-20 -11 0 -32
first pair|chống dịch|-31 0 -1 -13
first pair|chống hình|-8 0 9 0
first pair|chống lụt|-9 0 9 18
first pair|chống thiên|1 0 0 15
first pair|chống thất|0 0 51 -4
first pair|chốt phương|0 0 0 19
first pair|chợ nông|0 0 0 -36
first pair|chợ trung|16 35 0 -50
first pair|chủ quan|-3 6 0 1
first pair|chủ tọa|0 -25 2 0
first pair|chủ yếu|-10 0 0 0
first pair|chủ đầu|0 1 0 9
first pair|chủ động|-1 0 33 0
first pair|chữ ký|0 0 0 4
first pair|chữa bệnh|-1 0 0 23
first pair|cn -|16 0 0 1
first pair|coi đó|0 3 0 13
first pair|cua chết|0 7 0 5
first pair|cuối năm|0 1 -1 14
first pair|cuối quý|0 0 5 18
first pair|cuộc bầu|22 0 0 12
first pair|cuộc giám|-9 40 0 -49
first pair|cuộc vận|19 -17 0 0
first pair|cà phê|4 26 0 -23
first pair|cá biệt|0 0 0 19
first pair|cá ngừ|0 0 0 -25
first pair|cá nhân|0 0 0 9
first pair|cá tra|42 13 0 -11
first pair|các ban|0 0 8 36
first pair|các chi|0 0 -15 -21
first pair|các chỉ|23 0 -18 -1
first pair|các chủ|0 0 0 25
first pair|các huyện|0 0 0 -49
first pair|các ngành|0 23 0 0
first pair|các nhiệm|23 0 0 -9
first pair|các nội|0 0 17 0
first pair|các thôn|0 0 24 0
first pair|các trường|12 -1 0 -43
first pair|các tổ|0 0 1 0
first pair|các việc|0 0 -5 0
first pair|các xã|-18 -2 14 -31
first pair|các điểm|2 0 0 0
first pair|các đoàn|-21 0 5 -46
first pair|các đơn|0 0 24 -29
first pair|các đại|0 17 -16 -1
first pair|các đảng|24 0 11 -12
first pair|các đồng|-7 0 0 0
first pair|cái chưa|0 -23 0 -6
first pair|cái khó|-10 -50 0 0
first pair|cán bộ|-7 41 1 0
first pair|cánh đồng|19 -16 0 24
first pair|cát theo|0 0 1 18
first pair|cây giống|0 0 0 -34
first pair|còn #|-20 37 -1 7
first pair|còn lại|7 -6 0 31
first pair|còn nhiều|-38 -37 -2 0
first pair|có #|-16 -6 0 -26
first pair|có báo|0 0 0 11
first pair|có chủ|-3 8 0 6
first pair|có cuộc|-4 22 0 0
first pair|có hộ|-10 14 0 17
first pair|có kết|6 0 0 1
first pair|có lúc|0 18 0 39
first pair|có lớp|0 7 0 11
first pair|có người|-19 22 0 36
first pair|có nơi|0 14 0 0
first pair|có phương|0 0 4 9
first pair|có thêm|2 0 0 -42
first pair|có thời|0 0 0 10
first pair|có văn|0 4 1 0
first pair|có vụ|0 8 -8 0
first pair|có xã|0 8 -3 21
first pair|có điều|-4 15 0 18
first pair|có đơn|0 10 0 7
first pair|có đồng|0 0 0 24
first pair|cô tô|0 0 0 18
first pair|công an|0 0 4 -36
first pair|công bố|0 0 0 1
first pair|công chức|-1 -8 16 9
first pair|công khai|0 0 20 -13
first pair|công nghiệp|-12 0 0 -1
first pair|công nghệ|23 0 -5 62
first pair|công nhân|-6 -29 0 -2
first pair|công nhận|34 0 0 37
first pair|công trình|24 1 0 -4
first pair|cùng ban|0 0 0 34
first pair|cùng các|0 0 -2 -48
first pair|cùng công|0 -17 38 10
first pair|cùng dự|0 0 11 0
first pair|cùng với|-36 0 33 -5
first pair|cúm gia|0 -7 0 -8
first pair|căn cứ|0 0 -27 0
first pair|cơ bản|0 0 -42 23
first pair|cơ cấu|15 0 0 -15
first pair|cơ khí|18 0 0 35
first pair|cơ quan|-25 -19 0 -24
first pair|cơ sở|-16 0 0 4
first pair|cơn bão|0 -11 -3 0
first pair|cưỡng chế|-2 2 4 0
first pair|cả huyện|29 -13 0 1
first pair|cả năm|11 31 0 52
first pair|cả tỉnh|3 0 -23 -17
first pair|cải cách|1 0 -22 -21
first pair|cải tạo|0 0 0 31
first pair|cấp #|30 0 23 0
first pair|cấp cơ|-12 0 5 37
first pair|cấp cứu|18 -10 0 32
first pair|cấp lần|20 0 0 -4
first pair|cấp mới|45 0 0 0
first pair|cấp đủ|0 0 4 0
first pair|cấp ủy|8 0 0 -15
first pair|cất #|20 -7 0 0
first pair|cấy xong|4 0 0 26
first pair|cẩm xuyên|19 -13 -15 -37
first pair|cắm lại|0 0 3 1
first pair|cắt giảm|0 0 25 32
first pair|cỏ mọc|0 2 0 14
first pair|cổng thông|-9 0 0 0
first pair|cụ thể|0 0 -1 8
first pair|cục thi|0 0 10 14
first pair|cục thuế|0 0 33 -2
first pair|cụm công|21 0 0 0
first pair|củng cố|15 0 33 0
first pair|cử #|0 0 0 -1
first pair|cử người|0 0 9 -38
first pair|cử tri|-3 -32 0 0
first pair|date #|-10 0 0 0
first pair|di dời|0 0 0 -1
first pair|diễn tập|0 0 -21 7
first pair|diện tích|-12 1 0 0
first pair|do chủ|-1 -3 0 -2
first pair|do các|0 0 -2 -1
first pair|do dịch|0 0 0 12
first pair|do phòng|0 0 11 19
first pair|doanh nghiệp|0 23 -24 -1
first pair|doanh thu|-12 1 0 2
first pair|du lịch|0 0 0 -2
first pair|duy trì|33 0 -14 -19
first pair|duy tu|30 0 45 0
first pair|duyệt quy|22 0 0 0
first pair|dân cẩm|0 11 0 0
first pair|dân góp|4 -2 0 -11
first pair|dân quân|-24 36 -5 -10
first pair|dân số|-41 -15 0 -22
first pair|dù vậy|2 1 0 0
first pair|dư nợ|19 -7 0 1
first pair|dưới sự|-35 0 0 0
first pair|dẫn đầu|0 0 0 42
first pair|dẫu bão|-9 0 0 -9
first pair|dẫu thế|-32 -13 0 0
first pair|dẫu vậy|0 1 0 0
first pair|dập dịch|0 0 0 39
first pair|dịch bệnh|0 15 -27 21
first pair|dịch sốt|-28 30 0 0
first pair|dịch tả|-4 3 0 0
first pair|dịch vụ|-1 0 0 0
first pair|dọn sạch|0 0 21 0
first pair|dồn điền|26 -4 21 49
first pair|dứt điểm|0 0 35 16
first pair|dữ liệu|38 0 0 -35
first pair|dự báo|0 0 1 3
first pair|dự kiến|0 0 -2 0
first pair|dự thảo|0 0 -1 0
first pair|dự án|6 0 0 -12
first pair|ea kuêh|0 0 0 19
first pair|ea tóh|0 0 0 9
first pair|g )|0 0 1 0
first pair|ghi nhận|10 0 0 -9
first pair|ghi sổ|0 14 -10 11
first pair|gia cầm|-10 -1 0 3
first pair|gia cố|0 0 5 0
first pair|gia đình|0 0 -9 6
first pair|giao #|36 0 0 -33
first pair|giao [|0 0 -99 0
first pair|giao ban|0 0 2 0
first pair|giao chi|0 0 -12 0
first pair|giao các|0 0 0 16
first pair|giao cục|0 0 1 0
first pair|giao khoán|6 0 0 0
first pair|giao phòng|0 0 0 -1
first pair|giao quân|30 0 0 0
first pair|giao sở|0 0 -1 0
first pair|giao thông|-32 0 0 -2
first pair|giao thôn|0 0 1 0
first pair|giao ubnd|0 0 16 0
first pair|giao việc|30 0 0 35
first pair|giao văn|0 0 27 -34
first pair|giao đất|38 0 0 14
first pair|giao đội|0 0 2 0
first pair|giao ủy|0 0 8 0
first pair|gieo cấy|2 0 0 0
first pair|gieo trồng|2 0 0 5
first pair|giá bán|0 0 0 36
first pair|giá cả|0 -14 5 2
first pair|giá nguyên|-5 -13 0 -9
first pair|giá nếp|0 0 0 4
first pair|giá trị|0 0 0 -1
first pair|giá tôm|-29 -13 0 0
first pair|giá đất|-1 3 0 1
first pair|giám sát|-14 0 0 9
first pair|giám đốc|0 -16 -3 0
first pair|giáo dục|-14 0 0 0
first pair|giáo viên|0 20 0 4
first pair|giúp ban|13 0 9 -1
first pair|giúp diêm|-3 0 13 -30
first pair|giải ngân|-3 65 -33 -15
first pair|giải pháp|0 0 1 3
first pair|giải phóng|3 0 -21 4
first pair|giải quyết|2 0 0 0
first pair|giải thể|-7 0 38 -1
first pair|giải tỏa|0 17 4 -4
first pair|giảm #|-4 0 29 30
first pair|giảm nghèo|-20 24 -2 0
first pair|giảm nhắc|-9 0 9 23
first pair|giống cung|10 0 0 15
first pair|giới thiệu|13 0 0 6
first pair|giữ nguyên|-10 0 -12 0
first pair|giữ vững|-2 0 1 -7
first pair|giữ đà|0 0 -12 0
first pair|giữ được|-5 -21 0 25
first pair|grdp #|5 0 0 0
first pair|gtsx cn|-15 20 0 0
first pair|góp #|0 0 0 22
first pair|góp tiền|0 0 0 37
first pair|góp ý|27 -1 0 5
first pair|gắn "|0 0 0 18
first pair|gắn với|0 0 0 10
first pair|gốc của|0 0 0 15
first pair|gỡ "|0 0 -5 0
first pair|gỡ khó|0 0 -1 -41
first pair|gỡ vướng|14 -2 21 -42
first pair|gửi báo|0 0 21 -6
first pair|gửi danh|0 0 1 16
first pair|gửi kết|0 0 6 39
first pair|gửi sở|-9 0 11 25
first pair|gửi tài|0 0 30 0
first pair|gửi ubnd|0 0 24 9
first pair|h )|0 0 17 0
first pair|hai là|0 -2 -30 0
first pair|hai trường|17 0 0 0
first pair|hiến đất|0 2 0 9
first pair|hoàn thiện|1 0 -16 -30
first pair|hoàn thành|0 0 7 -1
first pair|hoàn tất|11 -4 21 0
first pair|huy động|0 0 0 -1
first pair|huyện ba|-1 0 -1 0
first pair|huyện cai|-24 -7 -21 0
first pair|huyện có|60 0 0 -6
first pair|huyện lâm|0 -52 0 1
first pair|huyện thạch|0 -34 0 0
first pair|huyện đoàn|0 0 0 -7
first pair|huyện đã|0 0 0 -1
first pair|huyện ủy|1 -1 -6 -4
first pair|huấn luyện|20 0 -8 4
first pair|hàng hóa|9 -8 0 0
first pair|hàng tuần|0 0 2 9
first pair|hàng tồn|-11 -10 0 2
first pair|hành nghề|0 18 0 0
first pair|hòa giải|24 4 -9 22
first pair|hđnd các|0 -5 -3 17
first pair|hđnd huyện|0 0 -33 -9
first pair|hđnd phường|0 0 -7 -5
first pair|hđnd thành|-14 0 1 0
first pair|hđnd xã|0 1 0 0
first pair|hơn #|-10 10 0 -14
first pair|hư hỏng|11 -7 0 28
first pair|hướng dẫn|0 0 27 14
first pair|hạ tải|0 -3 12 11
first pair|hạ tầng|0 0 -13 1
first pair|hạn #|0 0 5 0
first pair|hạn chót|0 0 0 9
first pair|hạn chế|0 -1 0 0
first pair|hạn xong|-1 0 -9 0
first pair|hạt kiểm|0 0 9 -1
first pair|hải sản|-3 -6 -11 -33
first pair|hết ngày|0 0 2 12
first pair|hết tháng|-21 3 20 -10
first pair|hệ thống|20 0 0 0
first pair|học bạ|18 0 0 -10
first pair|học bổng|8 -6 0 15
first pair|học sinh|0 0 0 -39
first pair|học tập|26 0 19 0
first pair|họp giao|0 0 39 0
first pair|hồ sơ|0 7 0 -22
first pair|hồ tiêu|2 -13 0 -2
first pair|hỗ trợ|6 0 13 0
first pair|hộ dùng|0 -1 0 0
first pair|hộ khó|0 0 0 12
first pair|hộ kinh|10 33 0 0
first pair|hộ nghèo|0 0 0 -24
first pair|hộ đói|51 0 27 -18
first pair|hội lhpn|0 0 2 22
first pair|hội nghị|0 -1 -1 0
first pair|hội nông|14 0 0 2
first pair|hội phụ|0 0 -2 0
first pair|hội quán|-16 28 0 -25
first pair|hội trường|-5 -5 -29 -31
first pair|hội viên|-1 0 0 15
first pair|hợp nhất|26 0 0 0
first pair|hợp tác|21 0 0 9
first pair|hợp đồng|0 0 1 11
first pair|in #|11 0 0 18
first pair|kbnn các|0 0 11 0
first pair|khai thác|0 1 0 0
first pair|khai trừ|20 0 -4 22
first pair|khen thưởng|0 0 0 37
first pair|khiếu kiện|-11 15 0 0
first pair|khiếu nại|0 0 -5 1
first pair|khoa học|0 0 0 23
first pair|khoanh vùng|0 0 0 -47
first pair|khoanh ổ|0 0 0 19
first pair|khoán bảo|1 0 0 0
first pair|khu du|0 36 0 -27
first pair|khu vực|3 0 0 35
first pair|khuyến công|-34 0 0 -21
first pair|khuyến khích|0 0 39 0
first pair|khách du|-3 10 0 0
first pair|khách ra|36 0 -23 -1
first pair|khách đến|30 -11 0 -34
first pair|khám bệnh|0 1 0 0
first pair|khám phá|0 0 0 7
first pair|khám sức|0 0 0 -4
first pair|kháng nghị|0 0 0 -12
first pair|khánh thành|40 0 0 3
first pair|khó khăn|0 32 0 0
first pair|khói đen|0 8 -5 11
first pair|khôi phục|6 0 0 -13
first pair|không ai|0 0 0 22
first pair|không còn|8 -22 0 -31
first pair|không có|48 -17 0 -12
first pair|không kiểm|0 0 0 15
first pair|không kể|1 0 0 33
first pair|không phát|60 0 0 5
first pair|không vận|0 0 0 12
first pair|không xảy|54 -24 0 -2
first pair|không ít|-1 23 0 -40
first pair|không đạt|-11 11 0 49
first pair|không để|0 0 14 1
first pair|không đợi|0 0 -14 -12
first pair|không ủy|0 0 0 6
first pair|khơi thông|0 0 -1 10
first pair|khả năng|9 0 0 -21
first pair|khảo sát|-16 0 -2 -11
first pair|khẩn trương|0 0 26 -32
first pair|khắc phục|-20 14 -18 -3
first pair|khối lượng|8 3 0 1
first pair|khởi công|27 0 36 1
first pair|khởi tố|0 0 13 0
first pair|khởi động|0 0 7 28
first pair|kim ngạch|0 0 0 1
first pair|kinh doanh|0 0 0 25
first pair|kinh phí|-1 17 -2 32
first pair|kinh tế|0 0 0 -5
first pair|kiên cố|54 0 0 -21
first pair|kiên quyết|0 0 26 20
first pair|kiến nghị|0 0 0 -34
first pair|kiểm lâm|-8 11 8 0
first pair|kiểm soát|0 0 0 8
first pair|kiểm sát|-1 -3 -4 -16
first pair|kiểm toán|0 0 -12 0
first pair|kiểm tra|12 0 8 -1
first pair|kiểm điểm|0 0 2 -32
first pair|kiện toàn|1 0 33 0
first pair|kt .|0 0 -1 0
first pair|kè tạm|0 -5 15 0
first pair|kéo dài|0 0 0 21
first pair|kéo theo|0 5 0 29
first pair|kê khai|-8 9 0 0
first pair|kê khống|-8 9 0 2
first pair|ký cam|0 0 0 47
first pair|ký kết|0 0 0 -2
first pair|kẻ vạch|0 0 21 1
first pair|kế hoạch|-13 -3 3 2
first pair|kế toán|0 0 13 0
first pair|kết luận|0 10 -1 15
first pair|kết nạp|-7 0 -2 0
first pair|kết nối|9 0 0 4
first pair|kết thúc|0 0 -31 1
first pair|kể cả|-1 -35 0 2
first pair|kịp khai|-10 0 12 13
first pair|kịp thời|5 0 0 26
first pair|kỳ họp|0 0 -1 0
first pair|kỷ cương|0 0 0 2
first pair|kỷ luật|-1 0 -2 -40
first pair|kỹ thuật|-25 0 0 -16
first pair|lao động|-12 16 0 0
first pair|liên kết|0 31 0 0
first pair|liên đoàn|0 -4 0 16
first pair|loa nhiều|0 0 0 19
first pair|loại ngay|0 -1 1 0
first pair|lso -|-7 0 -1 0
first pair|luân chuyển|13 -26 23 15
first pair|là mức|0 0 0 3
first pair|làm lối|0 0 27 0
first pair|làm lợi|10 -8 0 7
first pair|làm rõ|0 0 0 62
first pair|làm sạch|4 0 0 47
first pair|làm tốt|-1 0 17 0
first pair|làm việc|0 0 0 3
first pair|làng hoa|-30 -25 0 0
first pair|làng nghề|18 0 0 -14
first pair|láng nhựa|32 -11 0 -26
first pair|lâm nghiệp|-2 0 0 1
first pair|lâm quốc|0 0 -6 0
first pair|lãng phí|9 0 -7 0
first pair|lãnh đạo|0 0 -14 0
first pair|lúa #|9 -8 0 13
first pair|lúa cả|-17 0 0 4
first pair|lúa hè|18 0 0 -4
first pair|lúa mùa|18 -7 0 0
first pair|lúa xuân|21 0 0 6
first pair|lúa đông|-1 9 0 31
first pair|lý do|0 -34 0 0
first pair|lĩnh vực|-29 -1 0 2
first pair|lũy kế|14 0 0 -4
first pair|lưu thị|0 0 -1 0
first pair|lưu vptu|0 0 -9 0
first pair|lưu vpđu|-6 0 0 0
first pair|lưu vt|-1 0 0 0
first pair|lưu văn|0 0 -45 0
first pair|lưu ý|0 0 0 -26
first pair|lương thực|-2 0 0 -34
first pair|lượng khách|7 0 0 -47
first pair|lạc #|0 0 0 5
first pair|lạm phát|4 9 0 -8
first pair|lấn chiếm|-1 4 0 -8
first pair|lập #|11 -7 0 30
first pair|lập biên|5 -38 0 20
first pair|lập bản|0 0 27 0
first pair|lập bộ|-19 20 0 12
first pair|lập sổ|0 0 0 21
first pair|lập tổ|0 0 2 23
first pair|lắc tài|6 0 0 5
first pair|lắp biển|0 0 8 23
first pair|lắp mới|41 -22 0 0
first pair|lễ hội|23 0 0 -11
first pair|lệ phí|35 0 0 2
first pair|lồng ghép|-2 0 11 0
first pair|lỗi thứ|0 0 -34 0
first pair|lộc tiến|0 0 0 9
first pair|lợp lại|6 0 0 0
first pair|lục ngạn|-17 17 0 1
first pair|lục yên|0 0 0 1
first pair|lực lượng|-6 0 0 16
first pair|ma túy|0 0 0 11
first pair|mttq sau|0 0 0 37
first pair|mua bán|0 0 0 16
first pair|mua sắm|-28 33 5 0
first pair|máy siêu|-2 4 0 -14
first pair|mô hình|34 0 0 27
first pair|môi trường|0 0 -6 0
first pair|mùa khô|-28 0 0 28
first pair|mạnh tay|0 0 0 16
first pair|mấy việc|0 -29 0 0
first pair|mặc dù|3 -20 0 0
first pair|mặt bằng|-1 7 8 15
first pair|mặt chưa|-1 -54 0 0
first pair|mặt khác|-5 -12 0 0
first pair|mặt trận|0 0 0 -11
first pair|mặt yếu|0 14 0 0
first pair|mọi số|0 0 42 0
first pair|mốc giới|5 0 0 17
first pair|mỗi chi|0 0 14 24
first pair|mỗi cấp|0 0 26 -4
first pair|mỗi hồ|0 0 14 -43
first pair|mỗi tháng|0 0 9 23
first pair|một bộ|0 23 0 -32
first pair|một góc|0 -11 0 0
first pair|một là|0 -8 0 0
first pair|một năm|-32 0 0 4
first pair|một phần|0 53 0 -3
first pair|một số|0 12 0 0
first pair|một tấm|0 12 0 10
first pair|một vài|0 1 0 0
first pair|mới #|-2 13 0 21
first pair|mời gọi|0 0 10 -39
first pair|mở #|1 0 11 -16
first pair|mở các|0 0 8 0
first pair|mở lớp|16 0 31 0
first pair|mở sổ|11 0 -4 17
first pair|mở thêm|-13 0 -2 0
first pair|mở đường|0 0 12 0
first pair|mở đợt|0 0 15 0
first pair|mục tiêu|0 0 -1 0
first pair|mục đích|-34 0 -2 0
first pair|mức thiếu|0 -21 0 -13
first pair|mức tăng|-35 72 0 29
first pair|mức độ|1 -10 -35 -26
first pair|nay #|0 0 0 6
first pair|ngay sau|-58 -18 -2 0
first pair|nghiên cứu|0 0 20 0
first pair|nghiệm thu|10 8 -6 31
first pair|nghề dệt|43 0 0 0
first pair|nghị quyết|0 0 -21 0
first pair|ngoài quốc|45 0 0 0
first pair|ngoài ra|-8 0 -3 0
first pair|nguyên nhân|0 0 0 4
first pair|nguyễn thị|0 0 -6 0
first pair|ngành công|0 0 0 -24
first pair|ngành giáo|27 0 0 -13
first pair|ngành hoàn|15 0 0 -39
first pair|ngành y|26 0 0 0
first pair|ngành điện|-1 0 52 0
first pair|ngân hàng|21 0 0 0
first pair|ngân sách|-25 -1 0 -2
first pair|ngô #|-22 -19 0 11
first pair|ngô xuân|0 0 0 -14
first pair|ngư dân|9 0 0 -16
first pair|người buôn|10 -1 0 12
first pair|người bị|-3 25 0 0
first pair|người có|0 0 -4 22
first pair|người dân|0 21 0 29
first pair|người làm|2 0 0 0
first pair|người nghe|0 2 0 22
first pair|người nuôi|0 0 0 33
first pair|người tham|10 -4 0 -2
first pair|người trồng|18 -1 0 -9
first pair|người đứng|-2 -14 0 0
first pair|ngược lại|2 1 0 0
first pair|ngắt kết|0 0 0 7
first pair|nhiều cơ|0 16 0 -17
first pair|nhiều hơn|-39 44 0 40
first pair|nhiều nơi|5 0 0 44
first pair|nhiệm vụ|0 0 0 2
first pair|nhà máy|-11 12 0 50
first pair|nhà thầu|0 5 0 -35
first pair|nhà trọ|-8 0 0 7
first pair|nhà tình|9 0 0 11
first pair|nhà văn|-17 30 0 -25
first pair|nhà vườn|1 0 0 8
first pair|nhà ở|32 -2 4 4
first pair|nhân dân|12 0 0 4
first pair|nhân lực|0 28 0 3
first pair|nhân rộng|0 0 30 14
first pair|nhân sự|3 -4 0 27
first pair|nhìn chung|27 0 0 0
first pair|nhìn lại|-4 0 0 0
first pair|nhìn thẳng|0 -13 0 0
first pair|nhóm #|-16 -2 0 0
first pair|như trên|0 0 -6 0
first pair|nhưng #|-19 48 -8 12
first pair|nhưng bóc|-18 23 0 0
first pair|nhưng bỏ|0 0 0 20
first pair|nhưng chi|0 25 0 -19
first pair|nhưng chất|0 2 0 -20
first pair|nhưng diện|0 0 0 13
first pair|nhưng khoảng|-10 13 0 -2
first pair|nhưng không|-2 -39 -12 22
first pair|nhưng kết|0 0 0 29
first pair|nhưng nhờ|-20 -10 -4 -10
first pair|nhưng phần|0 0 0 -2
first pair|nhưng số|-6 10 0 -24
first pair|nhất là|0 0 0 35
first pair|nhất trí|-1 -1 -29 -11
first pair|nhầm lẫn|18 -15 0 16
first pair|nhận thức|0 3 0 -4
first pair|nhập khẩu|-25 -20 0 -14
first pair|nhờ vậy|-9 0 0 -27
first pair|những kết|-1 0 0 0
first pair|những mặt|-2 -35 0 0
first pair|những việc|1 -13 0 -31
first pair|những điểm|0 -20 0 0
first pair|nhựa hóa|15 0 0 0
first pair|niêm yết|0 0 4 0
first pair|nq #|0 0 0 12
first pair|nuôi trồng|-50 0 0 27
first pair|nâm nung|0 0 -14 0
first pair|nâng cao|0 0 36 0
first pair|nâng chất|-1 0 -44 -14
first pair|nâng cấp|-7 0 54 -28
first pair|nâng tổng|2 0 0 18
first pair|nâng tỷ|0 0 0 35
first pair|né tránh|0 0 0 24
first pair|nói vậy|-46 0 0 0
first pair|nông ,|-18 1 0 -18
first pair|nông -|-27 2 -9 6
first pair|nông dân|-19 3 0 7
first pair|nông nghiệp|-1 -17 0 -14
first pair|nông thôn|12 0 0 10
first pair|năm học|51 -11 -16 0
first pair|năm nay|39 2 0 -10
first pair|năm đầu|-52 0 -7 0
first pair|năng lực|0 28 0 0
first pair|năng suất|-12 0 0 0
first pair|nước ngọt|0 11 0 0
first pair|nước rỉ|0 0 0 15
first pair|nước sạch|-38 4 -7 -1
first pair|nước thải|-7 33 0 -27
first pair|nạo vét|0 0 0 1
first pair|nắm chắc|-1 0 14 -35
first pair|nắm tình|0 0 1 27
first pair|nể nang|0 0 6 11
first pair|nối mạng|6 0 -1 0
first pair|nổi bật|-51 -6 0 -36
first pair|nổi lên|-1 -6 0 0
first pair|nợ cũ|0 0 0 3
first pair|nợ dưới|0 -12 -21 0
first pair|nợ thuế|0 43 0 0
first pair|nợ xây|0 23 0 0
first pair|nợ xấu|-27 -10 -6 -16
first pair|nợ đóng|0 -1 -26 0
first pair|nợ đọng|0 8 0 -1
first pair|nửa cuối|0 0 -37 0
first pair|nửa năm|-6 0 0 0
first pair|nửa đầu|-18 -19 1 18
first pair|phong trào|1 0 0 -24
first pair|phun hóa|27 -13 -1 0
first pair|phun khử|0 0 19 0
first pair|phá rừng|-5 12 0 0
first pair|phát #|33 0 0 0
first pair|phát biểu|0 0 -30 0
first pair|phát hiện|-1 4 0 6
first pair|phát hành|28 0 30 -23
first pair|phát sóng|0 0 0 13
first pair|phát triển|0 0 1 -42
first pair|phân bón|-37 0 0 -7
first pair|phân bổ|0 0 10 35
first pair|phân công|22 0 0 8
first pair|phân lô|0 16 0 0
first pair|phân urê|0 8 0 9
first pair|phê bình|0 -19 0 1
first pair|phê duyệt|-6 0 27 -10
first pair|phí bảo|1 15 -1 0
first pair|phòng bệnh|15 0 1 0
first pair|phòng chống|30 0 -30 3
first pair|phòng công|0 0 -6 0
first pair|phòng gd|-15 0 0 -10
first pair|phòng giáo|0 0 6 -1
first pair|phòng họp|-1 0 -1 -1
first pair|phòng kinh|0 -1 6 0
first pair|phòng kế|0 0 4 0
first pair|phòng lao|0 0 15 0
first pair|phòng nghiệp|-7 0 10 0
first pair|phòng nn|0 0 19 0
first pair|phòng nào|0 0 2 0
first pair|phòng nông|0 0 0 -2
first pair|phòng nội|0 0 1 1
first pair|phòng quản|0 0 -29 1
first pair|phòng tn|0 0 4 0
first pair|phòng tài|0 0 9 -1
first pair|phòng tư|0 0 55 0
first pair|phòng y|0 0 11 0
first pair|phó bí|0 0 -7 -1
first pair|phó giám|0 0 1 0
first pair|phương hướng|0 0 -1 0
first pair|phương án|0 0 -2 -18
first pair|phường an|0 0 0 10
first pair|phường bắc|0 -31 0 0
first pair|phường lãm|0 -40 0 0
first pair|phường nào|0 0 0 24
first pair|phường thành|5 -7 0 20
first pair|phạm pháp|0 0 -10 1
first pair|phạt #|42 0 0 -49
first pair|phạt hợp|0 0 2 0
first pair|phản biện|-11 0 0 0
first pair|phấn đấu|-10 0 18 -4
first pair|phần a|-2 0 0 0
first pair|phần b|0 -5 0 0
first pair|phần còn|0 10 -10 24
first pair|phần ii|0 -15 0 0
first pair|phần lớn|-60 0 -1 -23
first pair|phần mềm|0 1 0 -20
first pair|phần nhiều|0 8 0 25
first pair|phần đông|7 0 0 7
first pair|phụ cấp|-1 -1 0 1
first pair|phụ nữ|18 1 0 -18
first pair|phụ đạo|0 0 27 0
first pair|phục vụ|5 0 0 26
first pair|qp -|-16 0 0 -1
first pair|qua #|52 0 0 -21
first pair|qua kiểm|25 0 0 0
first pair|qua mức|15 -14 0 23
first pair|qua thăm|-22 -6 0 0
first pair|qua đó|0 0 0 49
first pair|quy chế|0 19 0 0
first pair|quy hoạch|8 14 1 -34
first pair|quy định|8 2 -11 29
first pair|quyết toán|-35 39 -28 0
first pair|quyết định|0 0 -11 0
first pair|quá hạn|38 -15 0 -28
first pair|quá tải|0 13 0 0
first pair|quán triệt|12 0 2 13
first pair|quân sự|0 0 0 16
first pair|quét #|31 0 0 -18
first pair|quý iii|0 -18 -2 0
first pair|quý ii|0 0 -1 0
first pair|quý i|1 0 0 0
first pair|quản lý|0 0 -33 -2
first pair|quảng cáo|0 0 5 28
first pair|quận ủy|-2 -1 -25 -2
first pair|quốc phòng|0 0 0 -1
first pair|quỹ "|34 -15 0 -20
first pair|quỹ cứu|-15 26 0 -12
first pair|quỹ phòng|0 43 0 0
first pair|quỹ qpan|0 0 0 6
first pair|ra quân|0 0 -3 0
first pair|rau ,|0 0 0 4
first pair|rau an|7 3 0 -14
first pair|riêng #|0 11 0 -15
first pair|riêng khách|2 0 0 46
first pair|riêng sản|-8 30 0 0
first pair|riêng thu|0 3 0 0
first pair|riêng thuế|12 0 0 28
first pair|riêng tiền|-14 27 0 0
first pair|riêng án|-14 -11 -15 -21
first pair|riêng đồng|-10 -43 0 0
first pair|rà lại|24 -13 21 -27
first pair|rà soát|0 0 2 0
first pair|rác sinh|-7 -1 0 -33
first pair|rác thải|0 0 -10 0
first pair|rét đậm|-10 4 0 0
first pair|rõ người|-3 0 0 0
first pair|rừng phòng|-16 32 0 -12
first pair|sa đéc|-15 0 0 0
first pair|san ủi|0 0 0 10
first pair|sang #|0 0 -40 0
first pair|sau cùng|0 0 -39 0
first pair|sinh con|-1 26 0 -9
first pair|sinh hoạt|0 17 0 0
first pair|siết chặt|0 0 34 0
first pair|siết quản|0 -4 9 0
first pair|so với|0 24 0 5
first pair|song chưa|0 0 0 3
first pair|song công|0 1 0 0
first pair|song giá|4 2 0 -17
first pair|song huyện|14 0 0 -20
first pair|song kém|-36 42 0 8
first pair|song ngữ|9 -7 0 31
first pair|song phương|2 0 10 37
first pair|song phải|0 -22 0 0
first pair|song vị|0 3 0 0
first pair|song ít|0 29 0 58
first pair|suối tre|0 0 0 12
first pair|sàng lọc|33 0 22 -35
first pair|sáng #|0 0 1 0
first pair|sáp nhập|38 0 0 0
first pair|sáu tháng|0 0 -2 1
first pair|sâu bệnh|0 -9 0 -9
first pair|sĩ số|-19 22 0 0
first pair|sơ kết|0 0 25 0
first pair|sạt lở|0 2 0 0
first pair|sản lượng|1 0 0 1
first pair|sản phẩm|-19 25 0 0
first pair|sản xuất|17 0 0 -52
first pair|sầu riêng|-2 0 18 11
first pair|sắp xếp|31 0 39 -41
first pair|sẵn sàng|0 0 4 22
first pair|số còn|0 -11 0 0
first pair|số cơ|-22 -18 0 0
first pair|số doanh|0 11 -5 13
first pair|số giờ|0 0 -16 0
first pair|số hóa|-17 1 21 48
first pair|số hộ|17 1 0 -14
first pair|số liệu|-1 0 0 0
first pair|số lần|0 13 0 0
first pair|số người|19 0 0 25
first pair|số thu|-18 0 0 -25
first pair|số tiền|7 0 0 16
first pair|số vốn|11 -2 0 -7
first pair|số vụ|0 30 0 0
first pair|số đề|0 15 15 39
first pair|sốt xuất|-12 6 0 0
first pair|sổ sách|0 25 -1 0
first pair|sớm đưa|0 0 3 0
first pair|sở công|0 0 11 6
first pair|sở giao|0 0 0 1
first pair|sở giáo|0 0 20 4
first pair|sở khoa|0 0 -2 0
first pair|sở kế|0 10 -12 -9
first pair|sở nông|-19 -4 -6 0
first pair|sở nội|0 0 33 0
first pair|sở tài|-9 0 0 -8
first pair|sở xây|0 0 1 1
first pair|sử dụng|0 0 0 19
first pair|sửa #|0 0 0 15
first pair|sửa chữa|0 0 15 1
first pair|sửa xong|-1 0 4 17
first pair|sự phối|0 29 0 -2
first pair|tai nạn|26 1 0 0
first pair|tam nông|-32 0 -10 0
first pair|tang vật|8 -10 0 0
first pair|tham mưu|0 0 8 11
first pair|thanh lý|0 -23 36 0
first pair|thanh tra|-3 0 12 -15
first pair|thanh trạch|0 0 0 9
first pair|thay ngay|0 -1 17 -13
first pair|theo dõi|0 36 0 -51
first pair|theo giám|0 -25 0 0
first pair|theo kết|-32 0 0 0
first pair|theo ông|-22 -17 0 0
first pair|theo đó|-7 0 -1 0
first pair|theo đúng|0 0 0 5
first pair|thi công|-15 -28 -20 -7
first pair|thi hành|0 10 0 10
first pair|thi đua|-15 1 0 0
first pair|thiết bị|-21 28 -5 0
first pair|thiếu #|-6 35 0 -11
first pair|thiếu bản|0 0 0 1
first pair|thiếu giáo|0 10 0 0
first pair|thiếu người|0 0 0 -7
first pair|thiệt hại|6 -3 0 19
first pair|thoát khỏi|18 0 0 -14
first pair|thu #|24 -3 -26 19
first pair|thu chi|-7 0 0 0
first pair|thu cân|9 0 -2 0
first pair|thu gom|3 1 -1 -1
first pair|thu hoạch|23 -41 0 0
first pair|thu hút|21 0 0 -4
first pair|thu hồi|52 0 1 0
first pair|thu ngân|-1 0 -1 0
first pair|thu nhập|11 0 -4 0
first pair|thu nsnn|2 0 0 -8
first pair|thu nợ|-6 8 0 3
first pair|thu phí|-36 51 0 -1
first pair|thu quỹ|1 40 0 0
first pair|thu thuế|0 13 0 -56
first pair|thu tiền|11 -3 0 32
first pair|thu trên|21 -1 0 0
first pair|thu từ|34 2 0 0
first pair|thu vượt|0 14 0 0
first pair|thuế sử|4 1 0 -9
first pair|thuế thu|4 0 0 13
first pair|thuế đất|0 2 0 0
first pair|thuộc nhóm|0 19 0 34
first pair|thành lập|1 0 0 0
first pair|thành phố|6 -2 28 27
first pair|thành đoàn|0 0 18 0
first pair|thái gia|-9 9 0 0
first pair|tháng #|0 36 -6 0
first pair|tháo gỡ|0 0 22 0
first pair|thêm #|44 -5 0 -13
first pair|thôn hạ|0 -35 0 0
first pair|thôn nào|0 11 22 -10
first pair|thôn thượng|0 -36 0 0
first pair|thông qua|-42 -10 -16 -16
first pair|thông tin|0 0 0 39
first pair|thông tuyến|0 0 7 17
first pair|thương lái|14 -1 0 19
first pair|thương mại|-8 0 0 -2
first pair|thưởng tết|-1 0 15 12
first pair|thạnh phong|0 0 0 5
first pair|thấp hơn|0 0 0 16
first pair|thấp nhất|0 0 0 6
first pair|thẩm tra|-8 5 17 -19
first pair|thẩm định|12 0 0 0
first pair|thế nhưng|-12 -6 0 0
first pair|thể thao|8 -6 0 11
first pair|thị trấn|0 0 -1 1
first pair|thị xã|22 -9 29 -2
first pair|thống nhất|2 0 -3 0
first pair|thời gian|42 0 -1 0
first pair|thủ trưởng|0 0 13 0
first pair|thủy lợi|-2 -6 0 0
first pair|thủy sản|-3 0 0 0
first pair|thứ ba|-6 -30 0 0
first pair|thứ hai|-1 -46 0 0
first pair|thứ năm|-1 -27 0 0
first pair|thứ sáu|0 0 0 -29
first pair|thứ tư|0 -28 0 0
first pair|thực hiện|-1 0 0 0
first pair|tinh thần|0 12 0 0
first pair|tiêm chủng|0 0 0 19
first pair|tiêm mũi|0 0 1 6
first pair|tiêm phòng|26 23 6 -29
first pair|tiêu hủy|1 -1 0 11
first pair|tiến độ|1 29 0 -35
first pair|tiếp #|55 0 0 -2
first pair|tiếp công|4 0 0 -41
first pair|tiếp dân|8 0 4 -27
first pair|tiếp nhận|-17 0 0 7
first pair|tiếp thu|0 0 -23 0
first pair|tiếp tục|-1 0 8 -21
first pair|tiết kiệm|21 -9 0 11
first pair|tiền sử|-33 -32 -1 -14
first pair|tiền thu|9 5 0 -18
first pair|tiểu thương|-14 15 0 1
first pair|tiểu thủ|17 0 0 0
first pair|tm -|12 0 0 6
first pair|tm .|0 0 -2 0
first pair|toàn huyện|-10 0 0 0
first pair|toàn ngành|32 0 0 -9
first pair|toàn xã|-10 0 -11 0
first pair|toàn đảng|0 -32 0 0
first pair|trang bị|-8 9 0 0
first pair|tranh luận|0 15 -2 0
first pair|trao #|17 0 0 -15
first pair|triển khai|20 0 0 -34
first pair|triệt sản|14 0 0 0
first pair|triệt xóa|26 0 0 -5
first pair|trong bối|0 -26 0 0
first pair|trong bức|-28 -11 0 0
first pair|trong hai|0 0 28 -14
first pair|trong hạn|5 -2 0 0
first pair|trong khi|16 16 0 0
first pair|trong kỳ|-30 -25 -10 -33
first pair|trong quý|-1 0 0 0
first pair|trong số|18 -1 0 51
first pair|trong tháng|-4 0 0 1
first pair|trong đó|-1 0 0 42
first pair|trung tâm|-1 0 0 0
first pair|truy thu|8 0 0 15
first pair|trách nhiệm|-8 10 0 0
first pair|trên #|-26 -12 -2 1
first pair|trên cơ|17 0 -41 0
first pair|trên đây|0 0 -5 0
first pair|trình ban|0 0 4 15
first pair|trình chủ|34 0 0 2
first pair|trình hđnd|0 0 -16 2
first pair|trình phương|0 0 0 18
first pair|trình trong|0 0 0 37
first pair|trình trước|0 0 0 12
first pair|trình tỉnh|0 0 30 0
first pair|trình ubnd|0 0 1 3
first pair|trình đề|0 0 9 -52
first pair|trích đo|1 16 0 -13
first pair|trước #|0 0 19 22
first pair|trước hết|-2 0 0 -1
first pair|trước mắt|0 0 -19 -32
first pair|trường chuẩn|-10 25 -6 17
first pair|trường học|36 0 0 19
first pair|trường hợp|0 -6 10 1
first pair|trường lớp|1 -38 0 0
first pair|trường mầm|0 9 -2 0
first pair|trưởng các|0 -6 -34 -4
first pair|trưởng phòng|7 -23 1 -5
first pair|trại lưới|-6 0 9 16
first pair|trạm khuyến|0 0 0 25
first pair|trạm xá|25 0 0 15
first pair|trạm y|0 0 14 1
first pair|trả #|0 0 -11 -12
first pair|trả lại|12 0 2 22
first pair|trả lời|-15 0 1 12
first pair|trả mặt|9 -1 0 0
first pair|trả nợ|0 0 12 1
first pair|trả đúng|9 0 0 -41
first pair|trấn áp|0 0 2 23
first pair|trật tự|-7 0 0 28
first pair|trẻ #|0 0 0 21
first pair|trẻ em|-3 0 0 0
first pair|trị giá|15 0 0 26
first pair|trọng tâm|-18 0 14 8
first pair|trồng #|33 0 0 -15
first pair|trồng cây|-2 0 21 30
first pair|trồng lại|7 -1 0 1
first pair|trồng mới|23 -23 0 -27
first pair|trồng rừng|17 0 0 -38
first pair|trồng thay|0 0 0 32
first pair|trồng trọt|-36 0 0 0
first pair|trộm cắp|3 9 -5 15
first pair|trợ cấp|11 -7 0 24
first pair|trụ sở|0 38 0 0
first pair|trực tại|0 0 0 12
first pair|tt huyện|0 0 -27 0
first pair|tuy các|32 -11 0 0
first pair|tuy còn|-28 47 0 -20
first pair|tuy mưa|-42 -33 0 0
first pair|tuy nhiên|0 -38 0 -13
first pair|tuy số|39 -2 0 -2
first pair|tuy thế|-7 13 0 -35
first pair|tuy thời|0 -10 0 0
first pair|tuy vậy|-8 11 0 0
first pair|tuy đã|18 0 0 0
first pair|tuyên truyền|0 0 0 2
first pair|tuyển sinh|-14 23 0 0
first pair|tuần tra|0 0 10 -9
first pair|tài chính|-6 0 0 0
first pair|tàu lớn|0 8 0 0
first pair|tách địa|0 12 0 1
first pair|tái canh|20 8 0 -34
first pair|tình trạng|0 33 0 -30
first pair|tín dụng|-1 0 0 1
first pair|tính chiến|0 19 0 0
first pair|tính lại|0 0 0 14
first pair|tính theo|5 7 0 -74
first pair|tính đến|32 1 0 -17
first pair|tôm nuôi|6 0 0 -17
first pair|tôm sú|-15 26 0 0
first pair|tăng cường|0 0 51 0
first pair|tăng phạt|-9 0 9 0
first pair|tăng trưởng|-7 0 -1 16
first pair|tư pháp|0 0 -1 5
first pair|tư vấn|0 0 0 1
first pair|tại hội|0 0 15 25
first pair|tại thị|-7 0 -1 -9
first pair|tạm dừng|-1 0 5 15
first pair|tạm ở|0 -7 9 13
first pair|tạm ứng|0 0 0 1
first pair|tạo việc|-6 0 54 -28
first pair|tảo hôn|-4 11 0 -31
first pair|tập huấn|0 0 54 0
first pair|tập trung|-4 10 1 38
first pair|tập vở|6 -5 0 12
first pair|tặng #|6 0 0 -1
first pair|tặng quà|23 0 0 0
first pair|tệ nạn|-7 10 0 -7
first pair|tỉnh bố|3 0 0 -11
first pair|tỉnh về|0 0 0 43
first pair|tỉnh ủy|0 0 0 1
first pair|tố cáo|0 0 0 12
first pair|tốc độ|-1 0 0 0
first pair|tồn tại|0 -8 0 0
first pair|tổ chức|24 0 0 0
first pair|tổ công|6 44 0 0
first pair|tổ dân|0 -39 14 27
first pair|tổ hỗ|0 0 0 15
first pair|tổ hợp|20 0 0 -34
first pair|tổ đại|0 0 10 17
first pair|tổng chi|1 -52 0 -18
first pair|tổng công|8 -10 -11 4
first pair|tổng cục|0 0 -4 0
first pair|tổng giá|30 -1 0 49
first pair|tổng kinh|0 0 0 26
first pair|tổng kết|-8 0 -6 -50
first pair|tổng mức|0 0 0 2
first pair|tổng nợ|0 15 0 17
first pair|tổng sản|14 0 0 -9
first pair|tổng thu|67 0 0 -1
first pair|tổng trị|0 0 0 35
first pair|tổng trọng|0 22 0 18
first pair|tổng vốn|-12 -49 0 0
first pair|tổng đàn|0 -1 0 32
first pair|tội phạm|4 0 0 -2
first pair|từ #|26 -13 0 -3
first pair|từ chối|33 0 0 2
first pair|từ nay|0 0 -4 -16
first pair|từ ngày|8 0 -16 -2
first pair|tự kiểm|14 0 0 -67
first pair|tỷ số|-9 1 0 -7
first pair|ubkt đảng|0 0 1 -1
first pair|ubmttq việt|0 0 10 7
first pair|ubnd các|0 0 -2 -21
first pair|ubnd huyện|-1 1 0 0
first pair|ubnd tỉnh|1 0 0 5
first pair|ubnd đặc|0 0 -10 -8
first pair|uvtw đảng|0 0 -1 -1
first pair|vi phạm|5 0 0 1
first pair|việc ban|0 3 -3 0
first pair|việc bàn|0 20 0 0
first pair|việc chuẩn|0 6 0 0
first pair|việc giám|0 14 0 0
first pair|việc học|6 15 -5 0
first pair|việc liên|0 1 0 0
first pair|việc làm|0 -2 0 0
first pair|việc này|-16 -23 43 -25
first pair|việc nạo|0 17 -8 0
first pair|việc phải|0 -2 -35 0
first pair|việc thực|54 -1 -4 0
first pair|việc tập|0 17 0 -13
first pair|việc xử|-3 1 7 -1
first pair|việc đóng|0 -9 9 0
first pair|việc đảng|0 7 0 0
first pair|viện kiểm|-6 0 -4 32
first pair|vp chấm|0 0 6 -14
first pair|và hđnd|0 0 14 -26
first pair|vùng đầm|8 -1 0 0
first pair|văn bản|-1 32 -2 0
first pair|văn hóa|1 0 1 1
first pair|văn nghệ|0 0 0 1
first pair|văn phòng|0 0 0 -1
first pair|văn thư|0 0 0 1
first pair|vườn quốc|0 0 -3 0
first pair|vượt chỉ|6 0 -3 14
first pair|vẫn còn|0 -3 0 -6
first pair|vẫn để|-9 9 0 0
first pair|vận chuyển|0 -2 6 7
first pair|vận hành|29 0 51 -1
first pair|vận tải|-25 8 -1 -23
first pair|vận động|27 0 1 0
first pair|vật liệu|-2 -17 0 -2
first pair|vật tư|-5 14 7 12
first pair|vậy mà|24 -12 0 0
first pair|về an|-29 0 -8 0
first pair|về chỉ|-46 -11 0 0
first pair|về công|0 0 -9 0
first pair|về kinh|0 0 -1 0
first pair|về lãnh|-16 0 0 0
first pair|về ngân|-42 0 -34 0
first pair|về nông|0 0 -22 0
first pair|về sản|-1 0 0 0
first pair|về thu|-9 -10 0 -10
first pair|về việc|-1 0 0 0
first pair|về văn|-15 0 -2 0
first pair|về xây|18 0 0 0
first pair|về y|-18 -13 0 0
first pair|vệ sinh|-1 29 0 -2
first pair|vỉa hè|-1 9 0 -18
first pair|vị trí|-13 0 0 0
first pair|vốn chương|-3 15 0 0
first pair|vốn các|-14 26 0 28
first pair|vốn ngân|29 24 0 0
first pair|vốn thêm|0 0 0 16
first pair|vốn vay|17 1 0 -36
first pair|vốn xã|6 0 -1 11
first pair|vốn đăng|9 4 0 2
first pair|vốn đầu|-33 0 0 0
first pair|với trung|0 0 -30 0
first pair|với ubnd|0 0 -6 0
first pair|vụ chiêm|5 0 0 0
first pair|vụ mùa|0 0 0 51
first pair|vụ phạm|10 4 0 0
first pair|vụ việc|-1 7 0 0
first pair|vụ xuân|1 -18 0 -24
first pair|vụ đông|0 12 0 29
first pair|xe tải|29 -22 0 -7
first pair|xe điện|-3 18 0 -40
first pair|xi măng|-2 10 0 -16
first pair|xin huyện|0 0 24 0
first pair|xin lỗi|0 -1 1 2
first pair|xong ngày|0 0 0 11
first pair|xong trước|0 0 0 11
first pair|xuất cảnh|-19 21 0 -13
first pair|xuất khẩu|0 9 -8 4
first pair|xuống giống|26 0 3 8
first pair|xây #|-13 0 0 0
first pair|xây dựng|-3 0 -1 0
first pair|xây mới|46 0 0 7
first pair|xây thêm|-11 0 13 0
first pair|xã ba|-14 0 0 0
first pair|xã biên|-18 0 0 0
first pair|xã còn|-45 -48 0 0
first pair|xã hội|-69 -1 3 -39
first pair|xã nào|0 -7 11 -24
first pair|xã phải|0 0 20 -45
first pair|xã tân|0 0 0 28
first pair|xã đã|26 -36 0 -44
first pair|xã đội|-1 0 0 0
first pair|xét tuyển|5 0 0 26
first pair|xét tờ|0 0 -9 0
first pair|xóa #|4 0 0 -13
first pair|xóa hết|29 0 0 0
first pair|xóa xong|6 0 -4 0
first pair|xưởng may|9 -9 0 0
first pair|xảy ra|16 -15 0 34
first pair|xếp loại|-17 0 -13 -12
first pair|xếp thứ|3 0 0 48
first pair|xử lý|8 0 0 -1
first pair|xử phạt|-1 0 1 31
first pair|y tế|-7 0 0 0
first pair|yên dũng|0 0 0 13
first pair|yên thành|-1 6 0 4
first pair|yêu cầu|12 -16 0 -31
first pair|án bị|0 0 0 -4
first pair|ô #|0 0 0 5
first pair|ô nhiễm|0 31 0 -3
first pair|ông huỳnh|-1 0 0 -1
first pair|ông nói|0 0 -15 -9
first pair|ông trần|0 -32 0 0
first pair|ý kiến|-5 0 0 0
first pair|ý thức|0 15 0 0
first pair|ăn uống|24 -19 0 21
first pair|đ /|0 0 -20 -2
first pair|đi lại|0 0 0 10
first pair|đi từng|-3 0 8 12
first pair|đinh công|0 0 -9 0
first pair|điều chuyển|13 0 0 10
first pair|điều chỉnh|39 0 0 52
first pair|điều dưỡng|16 0 0 8
first pair|điều hành|0 0 1 1
first pair|điều tra|36 8 -9 13
first pair|điều trị|53 -4 -7 -24
first pair|điểm nhóm|0 0 0 8
first pair|điểm trường|-26 -3 -9 0
first pair|điện biên|-9 0 15 33
first pair|điện lưới|-1 30 0 0
first pair|điện mặt|0 0 0 47
first pair|điện nông|32 0 0 -1
first pair|điện thương|0 15 0 36
first pair|đoàn giám|-16 0 -24 0
first pair|đoàn thanh|0 0 9 -2
first pair|đoàn thể|0 0 -18 -2
first pair|đoàn viết|0 -2 -1 0
first pair|đoàn đề|0 0 18 -9
first pair|đuối nước|17 -10 0 20
first pair|đài truyền|0 5 23 -52
first pair|đàn bò|10 -9 0 -34
first pair|đàn gia|32 0 0 0
first pair|đàn lợn|-5 0 0 -19
first pair|đàn trâu|0 -3 0 0
first pair|đào tạo|0 1 9 0
first pair|đá gà|-2 21 0 24
first pair|đáng lo|0 0 0 14
first pair|đáng nói|0 0 0 8
first pair|đáng tiếc|-3 -15 0 0
first pair|đánh bạc|-31 32 -6 -20
first pair|đã bàn|-48 0 0 -4
first pair|đã có|0 52 0 0
first pair|đã hoàn|15 0 0 0
first pair|đã làm|18 -17 0 -49
first pair|đã lập|-10 11 0 1
first pair|đã phê|9 0 0 -9
first pair|đã tiêm|1 0 0 0
first pair|đã trả|6 0 0 14
first pair|đã tổ|22 -1 0 0
first pair|đã đạt|29 0 0 0
first pair|đính chính|14 15 -4 10
first pair|đó là|0 4 0 -10
first pair|đón #|1 0 0 0
first pair|đóng cửa|0 0 0 -1
first pair|đô thị|1 -5 0 1
first pair|đôn đốc|0 0 25 4
first pair|đúng luật|8 -20 4 29
first pair|đúng phong|-1 0 14 7
first pair|đúng quy|1 0 0 26
first pair|đăng ký|18 11 -8 0
first pair|đơn hàng|0 7 0 0
first pair|đơn thư|34 -20 0 1
first pair|đơn tố|0 -5 0 0
first pair|đơn vị|-4 0 0 0
first pair|đơn để|0 0 0 35
first pair|đưa #|20 0 1 0
first pair|đưa nga|0 0 -10 -7
first pair|đưa sản|0 0 9 12
first pair|đưa số|0 0 0 39
first pair|đưa tỷ|-9 0 25 20
first pair|đưa vào|0 0 0 39
first pair|đường liên|6 0 0 -21
first pair|đường sá|-10 -15 0 -8
first pair|đường trục|4 19 0 0
first pair|đường tỉnh|-6 22 0 11
first pair|đường vào|-25 -24 0 -26
first pair|đường điện|24 -6 0 -42
first pair|được trong|-8 0 9 10
first pair|được tòa|0 0 0 2
first pair|đại biểu|-12 -6 0 0
first pair|đại hội|51 0 1 -62
first pair|đại lào|0 6 0 10
first pair|đại lý|-9 21 0 0
first pair|đạt #|11 0 0 16
first pair|đạt tiến|24 0 0 0
first pair|đạt và|7 0 0 30
first pair|đảm việc|10 -9 0 5
first pair|đảng viên|-32 49 -14 19
first pair|đất công|0 1 0 -1
first pair|đất dịch|0 0 -20 0
first pair|đất vừa|0 0 0 -9
first pair|đất đai|1 -3 -9 0
first pair|đấu tranh|0 0 15 0
first pair|đầu tư|-1 0 -2 -1
first pair|đẩy mạnh|1 0 36 -26
first pair|đẩy nhanh|1 -6 10 0
first pair|đặc biệt|-28 -6 -18 -1
first pair|đặc khu|0 0 -1 19
first pair|đến #|36 0 0 47
first pair|đến hết|-18 0 0 17
first pair|đến khai|-29 0 0 0
first pair|đến nay|39 -18 0 -30
first pair|đến ngày|-5 20 0 -13
first pair|đề nghị|0 0 -3 -1
first pair|đề xuất|0 -1 14 7
first pair|đề án|6 -35 0 11
first pair|để #|0 18 -13 -19
first pair|để tỷ|0 0 10 21
first pair|để xảy|0 -19 0 1
first pair|để đạt|-8 0 -21 0
first pair|địa chính|0 0 4 20
first pair|địa phương|0 0 -14 0
first pair|định hướng|0 0 1 31
first pair|định kỳ|0 0 11 10
first pair|đọc lại|0 0 -9 -8
first pair|đối chiếu|-19 0 0 10
first pair|đối thoại|0 -2 41 1
first pair|đối tượng|18 0 0 -9
first pair|đối với|0 0 -64 0
first pair|đồn biên|0 0 24 -54
first pair|đồng chí|0 0 1 -1
first pair|đồng thời|-19 -1 -6 -44
first pair|độ che|9 0 0 -6
first pair|đội an|0 0 -28 0
first pair|đội cảnh|0 0 -24 0
first pair|đội thuế|0 -9 16 24
first pair|đội tàu|11 -11 0 0
first pair|đỡ đầu|19 0 0 -13
first pair|đứng gần|0 1 0 3
first pair|đứng thứ|16 -8 0 15
first pair|ưu tiên|0 0 13 7
first pair|ước cả|0 0 36 36
first pair|ước thiệt|0 3 0 13
first pair|ấn định|12 0 -5 18
first pair|ở vài|0 0 0 31
first pair|ủy quyền|0 0 0 9
first pair|ủy viên|0 0 9 12
first|"|12 -17 1 0
first|#|0 0 0 3
first|-|0 0 -18 0
first|[|-22 0 55 1
first|ai|0 0 0 49
first|an|0 0 1 -24
first|a|0 1 7 4
first|bahnar|-2 15 0 29
first|ba|-1 9 -4 -3
first|bch|0 0 -1 -5
first|bhyt|13 1 -21 0
first|biên|1 0 0 -1
first|biển|20 0 0 -47
first|biểu|-27 2 -10 13
first|biện|0 0 -16 0
first|btv|-13 0 0 -1
first|buôn|-33 46 0 1
first|buộc|1 0 0 21
first|b|-13 0 18 0
first|bài|-12 16 -32 -2
first|bà|0 0 0 -38
first|bác|0 3 0 0
first|bám|-6 -1 -13 41
first|bán|-28 29 0 14
first|bãi|0 25 0 -1
first|bão|-5 23 0 7
first|bên|-14 -1 -12 0
first|bê|0 0 0 -5
first|bình|-5 0 0 0
first|bò|0 10 0 24
first|bùi|0 0 0 1
first|bù|-30 -37 -21 0
first|bún|0 0 0 7
first|bưu|8 0 1 -61
first|bước|13 -2 0 -1
first|bạo|-6 55 0 0
first|bảng|-8 0 0 0
first|bản|0 0 0 9
first|bảo|0 0 2 33
first|bảy|0 30 0 0
first|bầu|12 0 -39 -20
first|bắc|0 0 0 19
first|bắt|42 -1 0 0
first|bằng|3 0 0 -21
first|bến|11 3 0 15
first|bệnh|0 34 0 -20
first|bị|0 1 0 13
first|bỏ|0 0 0 3
first|bốn|1 0 -23 0
first|bố|0 9 9 0
first|bồi|0 0 24 14
first|bổ|0 -1 1 0
first|bộ|3 -5 0 -3
first|bờ|6 0 0 0
first|bởi|0 -21 -4 0
first|bụi|0 16 0 24
first|bức|-15 -21 0 -12
first|bữa|0 0 0 2
first|camera|0 25 0 0
first|cam|0 8 16 -3
first|cao|7 5 0 11
first|ca|0 0 25 32
first|chia|-11 -2 26 1
first|chi|-17 0 0 1
first|chiếm|28 0 0 45
first|chiều|0 0 -6 0
first|cho|-24 3 0 22
first|chuyển|22 0 0 0
first|chuyện|-1 0 -23 0
first|chuẩn|0 0 18 -41
first|chuối|5 4 0 33
first|chánh|1 0 0 0
first|chè|30 0 0 -6
first|chép|0 21 0 23
first|chính|-9 -1 0 4
first|chín|-31 0 0 0
first|chôm|4 0 0 0
first|chôn|0 0 0 8
first|chú|-35 0 0 -30
first|chăm|-2 1 -23 1
first|chăn|-18 14 0 0
first|chư|0 0 0 3
first|chương|1 0 0 23
first|chạy|0 14 0 30
first|chấm|0 0 25 0
first|chấp|-17 0 -23 0
first|chậm|0 0 5 5
first|chết|-16 -7 0 -4
first|chế|0 0 -20 -3
first|chỉnh|19 0 0 1
first|chị|-20 -11 0 -32
first|chọn|0 -10 20 0
first|chống|-14 0 15 1
first|chốt|0 0 0 36
first|chờ|-11 15 -9 0
first|chợ|0 24 0 -59
first|chứng|9 -10 0 8
first|chữa|0 0 0 18
first|chữ|0 0 0 4
first|clinker|-3 15 0 29
first|cn|16 0 0 1
first|coi|0 0 0 39
first|con|6 -11 0 0
first|cua|0 7 0 5
first|cuối|0 0 0 21
first|cuộc|21 0 0 -15
first|c|-8 0 39 0
first|cà|50 12 0 -26
first|cách|0 4 0 18
first|các|0 0 0 -36
first|cái|-1 -24 0 0
first|cánh|19 -16 0 24
first|cán|-7 41 1 0
first|cát|3 0 1 2
first|cá|27 0 0 0
first|cân|0 0 7 0
first|cây|-21 0 0 -19
first|còn|-5 0 0 -57
first|có|-1 24 0 0
first|cô|0 0 0 18
first|cùng|0 0 18 7
first|cúm|0 -7 0 -8
first|căn|0 -1 -23 0
first|cũng|-40 -16 0 0
first|cơn|0 -11 -3 0
first|cơ|0 0 0 -1
first|cưỡng|-2 2 4 0
first|cải|1 0 -13 -1
first|cảnh|4 0 0 13
first|cả|29 5 -17 8
first|cấm|0 0 25 37
first|cấp|40 0 1 0
first|cất|12 0 0 -1
first|cấy|4 0 0 26
first|cầu|34 10 0 -35
first|cẩm|22 -7 -20 0
first|cắm|0 0 1 21
first|cắt|30 -2 1 28
first|cỏ|0 2 0 14
first|cống|0 28 -1 -35
first|cổng|-9 0 0 0
first|cờ|0 0 19 21
first|cục|0 0 14 -14
first|cụm|18 0 0 0
first|cụ|0 0 -1 8
first|củng|15 0 33 0
first|cứu|0 0 0 49
first|cửa|-23 36 0 -40
first|cử|-1 -26 0 -12
first|date|-10 0 0 0
first|di|0 34 0 -38
first|diễn|0 0 -21 7
first|diện|-12 1 0 0
first|diệt|0 0 0 25
first|doanh|-3 1 0 0
first|do|-1 6 0 37
first|duy|36 0 0 -17
first|duyệt|17 0 0 17
first|du|0 0 0 -1
first|dài|1 0 0 7
first|dân|-12 21 0 -6
first|dùng|0 0 0 17
first|dù|-32 -14 0 0
first|dư|17 -4 0 1
first|dương|0 0 -21 0
first|dưới|-44 17 0 10
first|dạy|41 -1 25 -16
first|dẫn|0 0 0 42
first|dẫu|-8 -54 0 0
first|dập|0 0 0 31
first|dặm|0 0 0 31
first|dịch|-13 1 0 0
first|dọn|0 -1 -24 -8
first|dồn|3 0 8 17
first|dứt|0 0 35 16
first|dữ|38 0 0 -35
first|dựng|56 0 0 19
first|dự|1 0 0 -1
first|ea|0 0 0 36
first|gdp|22 0 -1 -3
first|ghi|0 10 -4 8
first|gieo|2 0 0 0
first|giàng|0 0 -1 0
first|giám|0 0 0 1
first|giáo|-1 0 0 0
first|giãn|8 1 0 23
first|giúp|0 0 0 -6
first|giải|0 1 0 0
first|giấy|0 20 0 20
first|giống|7 0 0 15
first|giới|13 0 0 6
first|giờ|-15 17 0 27
first|giữ|-29 0 1 -1
first|grdp|23 0 0 -2
first|gtsx|0 6 0 0
first|g|0 0 1 0
first|gây|-4 4 0 26
first|gói|-12 27 0 31
first|góp|25 -3 0 37
first|gần|-39 -2 0 -29
first|gắn|0 0 -30 -51
first|gọi|0 21 0 14
first|gốc|0 0 0 14
first|gộp|0 0 14 45
first|gỡ|1 -12 0 -40
first|gửi|0 0 20 14
first|hai|0 1 -10 2
first|hiến|0 2 0 9
first|hiện|0 0 0 -6
first|hiệu|10 9 0 9
first|hn|0 0 19 0
first|hoàng|0 0 -1 0
first|hoàn|0 0 1 0
first|huy|0 0 0 -1
first|huyện|1 0 0 -1
first|huấn|20 0 -8 4
first|h|0 0 14 0
first|hàng|-8 20 0 0
first|hành|0 6 0 0
first|hà|1 -1 0 0
first|hòa|3 2 -7 33
first|hóa|-49 38 0 -43
first|hđnd|0 0 -9 0
first|hơn|-10 10 0 -14
first|hư|11 -7 0 28
first|hướng|0 0 4 1
first|hạt|0 0 9 -1
first|hạ|0 0 -9 2
first|hải|-6 -1 -10 -21
first|hằng|0 0 29 -9
first|hẻm|34 0 0 0
first|hết|0 -7 19 0
first|hệ|6 0 0 -8
first|học|0 2 1 -39
first|họp|0 0 6 0
first|hỏi|0 31 -10 31
first|hồng|30 0 0 35
first|hồ|0 1 0 -22
first|hỗ|6 0 13 0
first|hộ|0 0 0 -1
first|hợp|23 0 0 10
first|hụt|0 14 0 32
first|ia|0 8 0 29
first|in|0 0 0 1
first|kbnn|-7 0 6 -8
first|khai|0 1 2 -1
first|khen|21 -8 0 30
first|khiếu|-1 0 -1 0
first|khoanh|0 0 0 -40
first|khoa|0 0 0 23
first|kho|0 0 0 35
first|khuyến|-22 0 53 -28
first|khu|1 52 0 1
first|khách|4 1 -5 0
first|kháng|0 0 0 -12
first|khánh|34 0 0 23
first|khâu|-9 -2 0 -38
first|khép|25 -1 34 -41
first|khói|0 8 -5 11
first|khóm|-13 -1 -9 6
first|khó|0 26 0 0
first|khôi|6 0 0 -13
first|không|64 -1 0 0
first|khơi|0 0 0 1
first|khảo|-16 0 -2 -11
first|khả|9 0 0 -21
first|khẩn|0 0 26 -32
first|khắc|-20 14 -18 -3
first|khối|-19 1 -1 1
first|khởi|14 0 26 1
first|kim|0 0 0 1
first|kinh|0 0 0 -1
first|kiên|0 0 9 0
first|kiến|0 0 0 -34
first|kiểm|1 -1 1 0
first|kiện|31 0 30 23
first|kt|0 0 -1 0
first|kèm|0 0 16 31
first|kè|-11 14 0 0
first|kém|-21 23 0 31
first|kéo|0 0 0 23
first|kê|-21 10 8 0
first|kích|0 0 6 11
first|ký|4 -5 3 1
first|kẻ|0 0 21 1
first|kế|-1 0 2 1
first|kể|-1 -35 0 2
first|kịp|0 0 3 30
first|kỳ|-16 0 -1 -7
first|kỹ|-25 0 0 -16
first|lao|-11 15 0 0
first|liên|0 2 0 0
first|loa|0 32 0 -3
first|lo|0 0 9 -1
first|loại|0 0 11 18
first|lso|-7 0 -1 0
first|luân|10 -23 21 11
first|luật|0 0 14 42
first|làm|6 0 5 0
first|làng|8 0 0 -12
first|là|0 -1 0 0
first|láng|32 -11 0 -26
first|lâm|-12 0 0 0
first|lãi|19 -15 0 21
first|lãng|9 0 -7 0
first|lãnh|0 0 -14 0
first|lê|-17 0 -5 1
first|lò|-4 10 0 22
first|lô|5 -8 9 2
first|lúa|0 0 0 17
first|lý|0 -31 0 0
first|lđtbxh|-1 0 0 0
first|lĩnh|-29 -1 0 2
first|lũy|14 0 0 -4
first|lưu|-1 0 -1 -1
first|lương|-1 0 0 -31
first|lượng|0 0 0 -13
first|lạc|0 0 0 10
first|lại|-23 -34 -8 -16
first|lạm|4 9 0 -8
first|lấn|-1 14 0 1
first|lấy|3 -1 0 24
first|lần|0 12 -35 16
first|lập|0 0 1 7
first|lắc|6 0 0 5
first|lắp|38 -9 6 0
first|lễ|23 0 0 -11
first|lệ|35 0 0 2
first|lồng|5 -6 4 -54
first|lỗi|-20 -3 -31 1
first|lộc|0 0 0 9
first|lộ|-5 15 0 -18
first|lớp|0 33 0 12
first|lợn|34 0 0 62
first|lợp|6 0 0 0
first|lục|-13 11 0 0
first|lực|-6 0 0 16
first|mai|0 0 -14 0
first|ma|-1 15 0 6
first|minh|-6 8 0 20
first|mong|0 0 -11 -19
first|mttq|0 0 1 22
first|mua|-16 12 33 -1
first|muối|-8 -37 0 -1
first|mà|-1 14 0 49
first|máy|-17 29 0 31
first|mía|0 9 0 -1
first|môi|0 0 -6 0
first|mô|24 0 0 21
first|mùa|-25 0 0 -5
first|mường|0 0 0 16
first|mạnh|0 0 0 8
first|mất|0 0 0 31
first|mấy|13 -3 0 1
first|mặc|3 -20 0 0
first|mặt|0 0 0 -1
first|mọi|0 0 42 0
first|mốc|0 0 1 79
first|mỗi|0 0 26 0
first|mộc|3 0 0 30
first|một|0 2 0 -1
first|mới|-21 32 0 29
first|mời|0 0 13 -1
first|mở|0 0 29 1
first|mục|0 0 -1 0
first|mức|7 -12 -1 1
first|mực|-8 -8 0 4
first|nam|0 0 7 18
first|nay|27 0 0 -7
first|ngao|26 0 0 -1
first|ngay|-6 -10 -9 0
first|nga|-7 0 0 0
first|nghe|-2 0 0 0
first|nghiên|0 0 20 0
first|nghiệm|10 8 -6 31
first|nghĩa|0 0 0 19
first|nghề|56 0 0 0
first|nghị|0 0 -21 0
first|ngoài|1 -5 -2 0
first|nguyên|0 0 0 7
first|nguyễn|0 0 -3 0
first|nguồn|-8 0 0 1
first|ngành|5 0 42 -9
first|ngân|-1 -1 0 0
first|ngô|-13 0 0 0
first|ngư|9 0 0 -16
first|người|0 0 0 7
first|ngược|2 2 0 0
first|ngại|0 4 0 6
first|ngập|0 16 0 -11
first|ngắt|0 0 0 7
first|nhiều|4 1 0 0
first|nhiệm|0 0 0 7
first|nhà|0 34 0 -10
first|nhân|1 0 0 27
first|nhãn|28 -2 0 4
first|nhìn|2 0 0 0
first|nhóm|-16 6 0 -48
first|nhưng|-1 1 0 0
first|như|1 -11 -1 -30
first|nhất|0 -1 0 2
first|nhầm|18 -15 0 16
first|nhận|14 0 -1 1
first|nhập|-25 -20 0 -14
first|nhật|-14 -10 0 -25
first|nhắc|0 -14 29 0
first|nhẹ|0 0 0 1
first|nhờ|-4 -11 0 -11
first|những|0 -25 0 -2
first|nhựa|8 0 0 1
first|ninh|11 -8 0 27
first|niêm|0 0 4 0
first|nq|0 0 0 12
first|nuôi|-1 -27 0 34
first|nâm|0 0 -14 0
first|nâng|0 0 1 0
first|né|0 0 0 24
first|nên|0 0 0 -3
first|nói|-38 0 0 0
first|nông|-1 0 0 0
first|năng|0 0 0 3
first|nước|2 41 0 5
first|nạo|0 0 0 1
first|nậm|0 5 0 19
first|nắm|-1 1 0 -5
first|nằm|-9 6 12 27
first|nếu|-8 9 0 30
first|nể|0 0 6 11
first|nối|6 0 -1 0
first|nổi|-31 -2 0 -6
first|nộp|22 0 10 -5
first|nợ|0 8 0 0
first|nửa|-9 20 -1 0
first|pccc|-6 0 25 40
first|phong|0 0 0 -23
first|phun|22 -1 0 0
first|pháo|0 0 0 7
first|phát|0 1 0 -15
first|phá|2 6 0 0
first|phân|0 21 0 0
first|phê|-1 -1 21 -3
first|phí|18 11 0 0
first|phòng|0 0 1 0
first|phù|0 0 -19 -11
first|phúc|0 18 0 0
first|phước|-32 4 -1 47
first|phạm|0 0 -8 0
first|phạt|28 -1 2 -34
first|phải|-1 46 0 0
first|phản|-18 0 -43 -36
first|phấn|-10 0 18 -4
first|phần|-1 0 0 -1
first|phục|0 0 0 18
first|phụ|0 0 0 -1
first|phủ|4 -19 22 26
first|qp|-16 0 0 -1
first|quan|0 6 19 -33
first|qua|0 -15 0 -3
first|quy|14 11 0 -4
first|quyết|-24 14 0 0
first|quán|11 0 1 18
first|quá|25 1 0 -2
first|quân|0 0 0 16
first|quét|31 0 0 -18
first|quý|0 0 -1 0
first|quảng|0 0 1 27
first|quản|0 0 -29 -2
first|quận|-3 0 -16 -2
first|quế|0 0 0 -14
first|quốc|0 0 0 -1
first|rau|27 0 0 -1
first|ra|23 0 -2 13
first|riêng|0 4 -40 9
first|ruộng|0 -26 0 0
first|rà|0 0 16 -3
first|rác|-40 15 0 -8
first|rét|-10 22 0 0
first|rõ|-13 0 0 -1
first|rút|0 0 0 -10
first|rơ|0 0 -3 0
first|rạch|-19 -5 -17 9
first|rằng|19 0 -6 -40
first|rừng|-22 6 0 -1
first|sai|6 -1 0 29
first|sang|0 0 -7 0
first|san|0 0 0 10
first|sau|2 0 0 0
first|sa|-12 0 0 2
first|sinh|0 30 0 0
first|siết|0 0 35 0
first|song|0 8 0 -1
first|so|-21 -12 0 48
first|soạn|0 0 5 -8
first|sàng|33 0 22 -35
first|sáng|0 0 1 0
first|sáp|38 0 0 0
first|sát|0 0 1 9
first|sáu|0 0 -2 1
first|sâu|0 -9 0 -9
first|sông|0 3 0 16
first|sĩ|-19 22 0 0
first|sơn|19 -23 -1 9
first|sơ|-1 0 36 -1
first|sạt|0 2 0 0
first|sản|2 0 0 1
first|sầu|-2 0 18 11
first|sắp|23 0 23 -39
first|sẵn|0 0 4 22
first|sẽ|0 -36 -23 -8
first|sốt|-12 6 0 0
first|sổ|12 2 -1 -2
first|sớm|0 0 35 0
first|sở|0 1 0 0
first|sợ|0 0 0 16
first|sửa|0 0 -1 1
first|sử|0 0 0 19
first|sự|0 1 0 0
first|tai|26 1 0 0
first|tam|-4 0 -3 17
first|tang|8 -10 0 0
first|tham|0 0 8 11
first|thanh|0 0 23 -1
first|thay|21 0 0 0
first|thi|-12 0 0 0
first|thiết|-2 27 0 0
first|thiếu|0 3 0 0
first|thiệt|6 -3 0 19
first|thoát|32 -29 -6 9
first|thu|0 0 -1 0
first|thuế|-28 20 0 -19
first|thuốc|0 -28 0 0
first|thuộc|0 26 0 51
first|thành|0 0 1 4
first|thái|-4 0 0 -4
first|tháng|0 33 -7 0
first|tháo|0 0 22 0
first|thêm|29 -2 0 -11
first|thôn|0 -12 -1 0
first|thúc|0 0 72 -23
first|thăm|21 0 0 6
first|thư|11 -9 0 44
first|thương|-1 0 0 0
first|thưởng|-1 0 15 12
first|thạnh|0 0 0 5
first|thả|0 0 -19 1
first|thấp|0 6 0 43
first|thẩm|0 1 15 -17
first|thẻ|0 6 0 0
first|thế|-3 -2 0 6
first|thể|4 -3 0 10
first|thống|1 0 -1 0
first|thời|24 14 0 1
first|thủy|-7 0 0 0
first|thủ|0 0 7 0
first|thứ|-42 -48 0 -24
first|thực|-1 0 0 0
first|tinh|0 10 0 0
first|tin|0 45 -1 1
first|tiêm|27 2 2 -1
first|tiêu|0 0 -6 26
first|tiến|1 27 0 -35
first|tiếp|0 0 1 -3
first|tiết|21 -9 0 11
first|tiền|-21 -20 0 -36
first|tiểu|1 9 0 22
first|toàn|-1 0 0 0
first|trang|-1 1 0 3
first|tranh|0 12 0 0
first|trao|48 0 0 -6
first|triển|20 0 0 -34
first|triệt|26 0 0 0
first|trong|0 0 0 15
first|trung|-1 0 0 0
first|truy|28 0 0 21
first|tr|-12 0 -47 -32
first|trà|0 0 0 13
first|trách|-8 10 0 0
first|trái|-62 -46 0 19
first|tránh|-24 -11 -33 -33
first|trên|0 0 -24 0
first|trích|1 10 0 -6
first|trương|0 0 -1 0
first|trước|0 0 1 -3
first|trường|29 0 0 0
first|trưởng|0 -7 -12 0
first|trại|-3 0 8 15
first|trạm|0 0 0 14
first|trả|0 0 1 0
first|trấn|0 0 1 25
first|trần|13 0 0 15
first|trật|-7 0 0 28
first|trẻ|-22 16 0 1
first|trễ|-2 3 0 8
first|trịnh|0 0 -24 0
first|trị|15 0 0 26
first|trọng|-18 0 14 8
first|trồng|16 -1 2 -6
first|trộm|0 24 -3 14
first|trợ|0 2 0 20
first|trụ|0 38 0 0
first|trừ|-56 -24 -1 0
first|trực|1 0 0 0
first|ttpvhcc|0 -14 21 0
first|tt|0 0 20 0
first|tuy|21 -7 0 -27
first|tuyên|0 0 0 2
first|tuyến|0 10 0 20
first|tuyển|0 11 0 0
first|tuần|0 0 8 0
first|tài|-1 0 0 0
first|tàu|0 -6 0 0
first|tách|0 1 0 31
first|tái|0 44 16 4
first|tân|1 0 0 11
first|tìm|0 0 20 0
first|tình|0 0 0 -5
first|tích|0 0 0 44
first|tính|0 0 0 -14
first|tín|-1 0 0 1
first|tôm|-7 14 0 -18
first|tăng|-8 0 -3 0
first|tư|0 0 0 -18
first|tương|-52 11 0 -21
first|tưới|0 0 0 35
first|tại|-1 0 0 5
first|tạm|-3 -1 8 12
first|tạo|-2 1 49 -25
first|tảo|-4 11 0 -31
first|tận|-6 9 0 6
first|tập|0 0 34 0
first|tặng|20 0 0 -1
first|tết|45 0 -1 0
first|tệ|1 0 0 -12
first|tỉnh|0 0 0 1
first|tốc|-1 0 0 0
first|tố|-36 -1 0 0
first|tồn|0 -2 0 0
first|tổng|9 0 0 1
first|tổ|22 0 0 0
first|tội|4 0 0 -2
first|tới|-55 0 13 0
first|tờ|0 0 -7 25
first|từng|2 0 10 2
first|từ|0 0 -3 0
first|tự|0 0 0 -72
first|ubmttq|0 0 13 3
first|uvtw|0 0 -1 -1
first|viettel|0 0 0 31
first|viện|-12 0 -19 29
first|việt|27 -3 0 -5
first|vp|0 -15 47 0
first|vt|0 0 -7 0
first|vài|0 0 0 1
first|vàng|0 -2 0 2
first|và|0 0 -4 -22
first|vân|-11 13 0 27
first|vé|0 0 0 -7
first|vì|0 33 0 20
first|vùng|6 10 0 -39
first|vũ|0 0 -2 0
first|vướng|0 0 9 0
first|vườn|0 0 0 -35
first|vượt|0 12 4 45
first|vải|33 -10 0 -38
first|vẫn|-23 15 0 0
first|vận|0 0 0 -1
first|vật|0 0 0 7
first|vậy|24 -12 0 0
first|vắng|0 -11 0 0
first|về|-63 -27 -21 0
first|vệ|-1 29 0 -2
first|vỉa|-1 9 0 -18
first|vị|-13 0 0 0
first|vốn|-1 1 0 0
first|với|-40 -4 -39 1
first|vụ|0 0 0 15
first|vừa|-42 -14 9 4
first|xe|0 3 0 -25
first|xin|0 0 29 -8
first|xi|-2 10 0 -16
first|xong|0 0 0 1
first|xuất|-3 26 -2 4
first|xuống|14 -11 1 0
first|xác|-25 0 -42 -9
first|xã|0 -13 0 0
first|xóa|5 0 -27 0
first|xưởng|5 0 0 2
first|xảy|16 -15 0 34
first|xếp|-4 0 -1 1
first|xử|0 0 0 2
first|y|-6 0 0 0
first|yên|-2 5 0 11
first|yêu|12 -16 0 -31
first|án|3 13 0 -9
first|ít|-2 17 -1 35
first|ông|-1 -11 10 -50
first|ô|0 7 0 14
first|ý|-1 0 0 0
first|ăn|19 0 0 30
first|đinh|0 0 -8 0
first|đi|0 1 0 10
first|điều|11 -1 0 12
first|điểm|0 10 -1 0
first|điện|17 0 0 -1
first|đo|10 0 5 0
first|đoàn|-1 0 0 0
first|đoạn|24 0 0 -1
first|đuối|6 1 0 40
first|đ|0 0 -14 -2
first|đài|0 0 10 -42
first|đàn|0 0 0 -31
first|đào|0 1 8 0
first|đám|12 -11 0 2
first|đáng|0 -34 0 8
first|đá|-25 0 0 0
first|đã|13 0 0 0
first|đê|0 7 0 0
first|đích|0 0 -39 0
first|đính|14 15 -4 10
first|đóng|0 0 0 11
first|đón|0 0 -3 0
first|đó|0 7 0 -11
first|đông|0 0 0 14
first|đôn|0 0 25 4
first|đô|0 -2 0 13
first|đùn|0 5 0 9
first|đúng|0 0 0 67
first|đăng|15 21 -6 0
first|đơn|-1 0 0 0
first|đưa|0 0 8 1
first|đường|0 6 0 -30
first|được|-1 -2 1 12
first|đại|1 0 0 -32
first|đạt|40 0 0 29
first|đảm|10 -9 0 5
first|đảo|0 -23 0 37
first|đất|0 0 -19 1
first|đấu|0 0 20 0
first|đầu|-4 0 -1 -1
first|đẩy|1 -1 28 -4
first|đậu|25 -11 0 7
first|đắk|-20 -32 -2 0
first|đặc|-22 0 -5 0
first|đặt|-9 0 9 -11
first|đến|10 0 0 0
first|đề|0 -1 -1 0
first|để|0 0 -2 0
first|định|0 0 0 -4
first|đọc|-6 1 -6 0
first|đối|-3 0 -1 0
first|đồng|0 0 0 -1
first|đồn|0 0 24 -54
first|đội|-4 0 0 0
first|động|-8 -6 0 27
first|độ|-2 2 0 -5
first|đỡ|19 0 0 -13
first|đợt|-30 25 -11 16
first|đủ|0 0 0 3
first|đức|0 0 0 36
first|đứng|10 0 0 31
first|đừng|0 0 21 28
first|ước|-1 3 18 19
first|ấn|-14 0 -2 11
first|ở|-65 -13 0 2
gives a body work|,|0 0 1 -5
gives a body work|:|0 0 30 -5
gives a body work|;|0 0 43 0
gives work|none ,|0 0 -2 0
gives work|none :|0 0 18 0
gives work|none ;|0 1 0 0
gives work|open ,|0 0 0 11
gives work|open :|1 0 0 0
gives work|open ;|1 0 5 -1
gives work|result ,|0 -2 0 22
gives work|result :|34 -2 0 -4
gives work|result ;|50 -11 0 -85
gives work|result alone|61 0 0 0
gives work|result start|0 -14 0 0
gives work|shortcoming ,|0 0 0 10
gives work|shortcoming :|0 24 0 -1
gives work|shortcoming ;|0 22 0 -2
gives work|shortcoming alone|0 18 0 0
gives work|task ,|0 0 45 -11
gives work|task :|1 0 171 -29
gives work|task ;|0 0 47 -37
gives work|task alone|0 0 281 0
gives work|task start|0 0 25 0
has|count|57 0 0 -13
has|fall|0 32 0 -1
has|figure|2 0 -8 0
has|rise|37 0 0 0
has|target|0 0 -37 0
heading|"|10 -11 0 -38
heading|%|0 0 16 10
heading|(|21 9 0 27
heading|)|22 13 -2 23
heading|,|0 0 -1 21
heading|-|-14 3 0 6
heading|.|-24 0 -8 17
heading|/|13 5 1 2
heading|02|-1 0 -15 1
heading|10|-31 -15 -32 -31
heading|11|0 0 44 47
heading|12|-20 2 33 0
heading|15|-21 4 0 -26
heading|19|0 -4 -17 -2
heading|1|9 -18 -10 -7
heading|2005|32 28 0 -12
heading|2006|-39 -11 -15 -24
heading|2007|-11 -17 -3 -18
heading|2010|1 10 -14 -30
heading|2011|-18 -13 -28 -11
heading|2013|-14 -1 25 -32
heading|2014|-35 0 -5 30
heading|2016|0 0 1 -46
heading|2017|0 0 -7 -13
heading|2018|-23 -13 17 -6
heading|2019|3 0 -1 9
heading|2020|-23 -11 -6 0
heading|2021|-9 0 -5 6
heading|2022|-13 0 5 11
heading|2023|-4 -1 -12 2
heading|2024|0 -13 4 15
heading|2025|-19 -2 1 -24
heading|2026|-43 -14 7 17
heading|2027|-31 -8 -24 0
heading|248|3 0 0 0
heading|293|16 0 0 10
heading|2|0 0 2 45
heading|30|-1 -2 0 16
heading|31|21 0 0 19
heading|32|12 -13 0 0
heading|3|-3 0 2 9
heading|4|23 19 -11 -5
heading|5|-20 -7 -7 4
heading|6|-4 -21 0 -1
heading|7|0 0 -11 0
heading|8,2|0 0 16 10
heading|85|0 0 16 10
heading|8|-1 0 -21 9
heading|9|-2 -20 -13 1
heading|:|2 -13 -3 0
heading|;|18 2 0 2
heading|[|-1 0 8 0
heading|]|-1 0 8 0
heading|a|-1 0 0 0
heading|ban|5 0 0 0
heading|ba|0 -12 7 21
heading|bhyt|0 -3 25 16
heading|binh|-1 0 8 1
heading|biên|6 9 -17 1
heading|biển|-5 15 -2 0
heading|biện|0 -1 17 20
heading|buôn|2 0 21 8
heading|b|-30 13 -7 17
heading|bài|-11 -4 -12 -12
heading|bác|-1 -12 1 10
heading|báo|0 0 1 0
heading|bên|10 2 0 -5
heading|bình|-4 2 -3 10
heading|bông|-21 -17 3 -21
heading|bùi|14 14 0 9
heading|băn|-3 -11 -13 -11
heading|bơ|-5 -11 -1 2
heading|bản|8 19 -1 3
heading|bảo|-6 8 -14 35
heading|bầu|-30 -14 -12 -15
heading|bật|3 -29 -1 28
heading|bằng|-8 -5 -16 -11
heading|bệnh|-25 -37 21 32
heading|bị|-21 -17 3 -21
heading|bối|-10 -24 -31 -6
heading|bổ|-1 0 8 0
heading|bộc|-6 12 0 -1
heading|bộ|-1 0 -6 -8
heading|ca|-7 0 16 -17
heading|chi|-30 4 0 -3
heading|chiếu|-11 16 -4 18
heading|cho|-12 -1 -31 -14
heading|chung|-17 -1 0 0
heading|chuyển|-3 -30 11 13
heading|chuẩn|-21 -17 3 -21
heading|chuỗi|-5 -11 -1 2
heading|chánh|0 0 -31 0
heading|chép|0 26 9 3
heading|chính|11 9 0 17
heading|chăm|3 -2 -5 -21
heading|chăn|-8 -15 8 3
heading|chưa|-20 4 -23 4
heading|chương|0 0 -42 0
heading|chấp|5 1 -3 4
heading|chậm|1 -18 59 -38
heading|chế|0 3 0 4
heading|chỉ|2 -7 -60 16
heading|chống|-1 -8 -13 0
heading|chốt|-7 0 16 -17
heading|chủ|-13 -1 -2 0
heading|chức|25 1 -9 4
heading|chữa|-20 -23 16 32
heading|cnqsd|0 0 8 0
heading|cnvclđ|-8 6 0 34
heading|cn|7 -22 0 39
heading|con|0 0 17 35
heading|ct|-11 16 -4 18
heading|cuối|-1 -1 4 15
heading|cuộc|4 -2 0 -23
heading|c|0 37 52 58
heading|cách|14 0 0 2
heading|các|-29 -19 1 0
heading|cái|-15 0 0 -32
heading|cán|-13 -22 6 -8
heading|cáo|2 0 -1 -5
heading|cát|-3 0 0 0
heading|cân|-23 -23 -17 19
heading|cây|-35 -1 -31 -23
heading|còn|-4 -9 0 -17
heading|có|-73 -21 -49 2
heading|công|-1 0 -4 0
heading|cùng|0 0 -1 0
heading|căn|-24 -34 -1 -32
heading|cũ|0 23 0 14
heading|cơ|0 0 14 -13
heading|cư|0 0 52 0
heading|cạnh|10 2 0 -5
heading|cải|14 0 0 2
heading|cảng|16 0 0 10
heading|cảnh|-12 -27 -5 -14
heading|cấp|37 5 0 10
heading|cầu|-8 -11 5 6
heading|cẩm|0 0 -6 0
heading|cận|0 19 0 22
heading|cố|0 0 -30 -25
heading|cộng|-11 1 -3 0
heading|cục|0 0 0 1
heading|của|5 0 14 17
heading|củng|0 0 -30 -25
heading|cử|-2 -14 -15 -16
heading|danh|0 -10 13 5
heading|do|21 15 -19 0
heading|dung|0 25 0 -5
heading|du|-16 15 0 20
heading|dài|0 0 0 1
heading|dịch|4 -8 3 10
heading|dục|-1 -12 12 11
heading|dữ|0 0 -6 54
heading|dựng|6 0 0 3
heading|dự|-19 -15 -30 -3
heading|gai|-1 0 0 0
heading|ghi|4 17 6 0
heading|giang|0 0 2 41
heading|gian|0 -1 25 0
heading|giao|0 -1 -16 -9
heading|gia|9 0 0 8
heading|giuộc|0 0 -9 0
heading|già|-7 0 16 -17
heading|giám|1 -28 -16 -1
heading|giáo|-16 -12 15 14
heading|giá|12 0 -16 0
heading|giải|-17 -7 -4 9
heading|giấy|0 0 8 0
heading|giữa|-15 -1 -21 0
heading|gì|0 0 10 44
heading|gọi|-22 -14 0 -8
heading|gọn|-33 -15 -18 -16
heading|gửi|0 -10 13 5
heading|hai|0 0 -2 0
heading|hay|-26 -20 0 -25
heading|hiện|7 13 -11 14
heading|hoàn|0 0 -27 21
heading|hoạch|0 -8 -7 12
heading|huyết|0 19 0 22
heading|huyện|0 0 -1 -1
heading|hài|-2 -11 0 -8
heading|hành|0 1 -10 0
heading|hình|-1 2 -16 -20
heading|hòa|0 0 -1 0
heading|hóa|8 1 0 6
heading|hôn|0 19 0 22
heading|hđnd|-12 0 3 0
heading|hơn|-6 12 0 -1
heading|hưu|-1 -12 1 10
heading|hướng|-16 -2 10 -3
heading|hưởng|0 -10 13 5
heading|hạn|0 3 -3 8
heading|hạt|0 0 23 -17
heading|hạ|-8 0 16 5
heading|hải|0 0 -36 -1
heading|hậu|0 0 21 44
heading|hệ|-16 4 -2 -3
heading|học|-10 0 -11 -11
heading|họp|-5 -1 -2 0
heading|hồ|0 0 -2 0
heading|hỗ|-8 -20 -1 1
heading|hợp|-21 -4 1 24
heading|iii|-24 0 9 8
heading|ii|-21 12 0 11
heading|iv|-9 1 7 37
heading|ix|-7 -11 -42 -20
heading|i|0 -11 -9 -9
heading|khai|-12 -18 -5 1
heading|kho|14 1 -1 -17
heading|khoáng|1 0 19 0
heading|khoăn|-3 -11 -13 -11
heading|khuyết|-47 20 0 0
heading|khu|0 0 40 0
heading|khác|18 -17 0 29
heading|khái|-14 -32 -13 -13
heading|khám|-21 -26 0 13
heading|khánh|-2 -1 0 0
heading|khéo|10 -11 0 -38
heading|khê|-10 -1 0 0
heading|khóa|4 -22 -30 8
heading|khó|-12 30 0 34
heading|không|0 19 -1 14
heading|khăn|0 25 0 24
heading|khảo|0 0 -7 -27
heading|khắc|0 -13 0 15
heading|khởi|31 -11 62 0
heading|kinh|9 0 -17 13
heading|kiến|1 0 5 22
heading|kiều|-1 0 0 0
heading|kiểm|-15 0 -1 12
heading|krông|-17 -1 2 -20
heading|ktxh9|-47 -49 -10 41
heading|ktxh|0 0 -1 0
heading|ký|0 -12 -3 7
heading|kết|1 0 -6 -1
heading|kế|0 -7 -7 9
heading|kỳ|-4 0 -1 0
heading|kỷ|-14 -28 12 -1
heading|lao|-9 -1 2 26
heading|liên|-19 -13 0 -31
heading|liệu|-11 0 -13 29
heading|lo|3 -2 -5 -21
heading|luận|10 -5 1 -18
heading|luật|-14 -28 12 -1
heading|làm|7 -2 1 8
heading|làng|-7 -10 14 0
heading|là|0 0 -1 -28
heading|lâm|3 0 0 1
heading|lãnh|3 -6 0 -13
heading|lên|2 -1 -4 -27
heading|lòng|-3 -14 -12 -21
heading|lùi|0 19 0 22
heading|lý|12 0 0 8
heading|lĩnh|11 2 0 12
heading|lưu|-15 13 -8 21
heading|lương|-11 0 0 0
heading|lượng|18 19 0 23
heading|lại|-9 -6 0 -3
heading|lần|3 2 -6 6
heading|lập|-10 -14 22 10
heading|lậu|-12 0 29 36
heading|lệ|-15 -1 -21 0
heading|lịch|-16 15 0 20
heading|lộc|-7 0 -10 7
heading|lộ|-5 11 0 -1
heading|lớn|-23 -23 -17 19
heading|lợi|5 -1 -6 -14
heading|lục|0 0 -7 0
heading|lực|0 0 21 3
heading|ma|1 -1 10 1
heading|minh|0 0 10 0
heading|máy|-14 38 -25 -1
heading|mã|-1 0 0 0
heading|môi|20 0 0 7
heading|mưu|6 -3 5 16
heading|mười|-1 0 0 8
heading|mường|-4 0 0 0
heading|mạc|-1 -1 1 9
heading|mại|7 -3 0 23
heading|mấy|0 22 -12 0
heading|mắc|0 45 -14 11
heading|mặt|11 -1 0 -18
heading|mỏ|0 0 10 4
heading|mối|0 0 -1 -28
heading|mỗi|-6 0 12 9
heading|mộc|0 0 -4 0
heading|một|4 -16 -19 5
heading|mới|-11 0 0 -21
heading|mục|-62 -45 -7 0
heading|mỹ|16 0 0 10
heading|nam|-4 1 -1 0
heading|nay|-1 0 11 18
heading|ngay|0 0 33 31
heading|nghe|23 42 -17 24
heading|nghiêm|10 2 0 -5
heading|nghiệm|0 27 0 -6
heading|nghiệp|0 -3 -5 -3
heading|nghĩa|0 -2 0 0
heading|nghệ|0 0 10 -22
heading|nghỉ|-1 -12 1 10
heading|nghị|0 -10 0 0
heading|ngoài|0 -12 12 11
heading|nguyên|-33 -40 -42 -12
heading|ngành|-5 25 -1 13
heading|ngân|2 -9 0 -7
heading|người|1 -19 19 20
heading|ngạn|0 0 -7 0
heading|nhai|-6 0 0 13
heading|nhanh|14 8 -21 -5
heading|nhiệm|0 -8 0 0
heading|nhum|0 -3 -13 0
heading|nhánh|15 0 0 9
heading|nhìn|26 -12 0 -27
heading|nhóm|-13 11 -11 4
heading|nhất|1 0 0 -24
heading|nhận|-21 22 -14 -6
heading|những|-13 22 0 10
heading|nsnn|-3 34 0 37
heading|nuôi|-8 -15 8 3
heading|nâng|3 0 0 0
heading|nét|24 -6 -9 14
heading|nên|-1 -12 1 10
heading|nói|8 -16 0 -7
heading|nông|0 -1 15 -6
heading|năm|0 -17 1 5
heading|năng|-11 7 0 0
heading|nơi|0 0 11 18
heading|nước|3 5 0 8
heading|nắm|-13 19 0 35
heading|nẵng|0 -17 0 0
heading|nối|-6 0 0 13
heading|nổi|3 -29 -1 28
heading|nội|3 24 0 -13
heading|nộp|-8 -20 -1 1
heading|nợ|-13 13 0 -13
heading|nữ|3 5 1 23
heading|pctt|19 7 -2 11
heading|phong|19 0 1 18
heading|pháp|-16 0 -1 28
heading|phát|0 -1 0 14
heading|phân|-21 -5 3 18
heading|phê|-43 27 -18 27
heading|phòng|-6 0 11 2
heading|phó|0 0 -3 1
heading|phú|0 0 -9 0
heading|phương|-18 -7 26 10
heading|phường|0 -1 -1 0
heading|phạm|-24 10 -9 15
heading|phải|24 -28 18 -1
heading|phản|29 4 0 0
heading|phả|-4 0 -1 0
heading|phấn|0 -26 7 0
heading|phần|-1 0 -1 6
heading|phối|0 19 0 25
heading|phục|0 -13 -15 11
heading|phụ|3 5 1 23
heading|phức|-7 0 16 -17
heading|ptnt|0 0 3 66
heading|ql17|-6 0 0 13
heading|ql37|-6 0 0 13
heading|qlda|0 0 -2 0
heading|qpan|-5 12 -6 27
heading|quan|0 3 -2 7
heading|qua|19 10 0 14
heading|quyết|-5 -3 -59 -11
heading|quyền|10 0 0 8
heading|quán|10 -11 0 -38
heading|quát|-14 -32 -13 -13
heading|quân|0 0 -30 -25
heading|quý|-2 1 2 15
heading|quản|12 0 0 8
heading|quả|1 -1 0 0
heading|quận|0 0 30 18
heading|quốc|0 0 -5 0
heading|quỳ|0 0 -3 0
heading|quỹ|33 15 0 -21
heading|ra|12 -18 0 12
heading|riêng|-5 -11 -1 2
heading|rõ|-6 12 0 -1
heading|rút|0 27 0 -6
heading|sao|-22 -26 -8 0
heading|sau|8 12 8 0
heading|soi|20 -15 0 -16
heading|so|-6 12 0 -1
heading|soát|17 12 0 48
heading|sung|-1 0 8 0
heading|sách|3 -16 8 -2
heading|sát|1 -39 -12 -12
heading|sáu|7 0 24 10
heading|sông|-1 0 0 0
heading|sĩ|-1 -12 1 10
heading|sơn|-1 0 0 -4
heading|sạch|-6 16 -6 15
heading|sản|0 -7 -2 17
heading|sầu|-5 -11 -1 2
heading|sắp|15 18 0 -9
heading|sẽ|0 0 2 12
heading|số|4 -10 -28 21
heading|sở|-2 0 12 0
heading|sửa|0 0 27 28
heading|sự|-22 -16 2 -1
heading|tai|-14 -22 0 -17
heading|tam|0 0 -5 0
heading|tham|21 -1 4 27
heading|thanh|1 0 0 -18
heading|theo|9 -7 -6 17
heading|thi|3 -7 -8 6
heading|thiên|-14 -22 0 -17
heading|thiện|0 0 -27 21
heading|thu|10 17 0 2
heading|thuế|17 -19 -23 1
heading|thành|0 0 0 1
heading|tháng|0 -12 0 1
heading|tháp|0 0 -8 0
heading|thêm|0 0 -2 7
heading|thí|0 0 -7 -27
heading|thôi|0 -10 13 5
heading|thông|-1 -1 23 31
heading|thôn|-11 0 19 -15
heading|thúc|0 0 -11 0
heading|thú|9 -1 -21 1
heading|thương|5 -4 0 16
heading|thường|1 -1 0 -9
heading|thạch|-2 0 -11 0
heading|thảo|-23 -33 -28 -7
heading|thẩm|-7 0 -27 0
heading|thẳng|35 -22 0 -13
heading|thẻ|0 -10 13 5
heading|thịnh|-5 0 -9 -1
heading|thị|-2 0 0 3
heading|thọ|0 0 -7 0
heading|thống|-6 16 0 -14
heading|thời|0 -1 24 0
heading|thụ|-5 -11 -1 2
heading|thủy|17 -51 0 2
heading|thủ|0 0 13 30
heading|thức|0 0 -1 33
heading|thứ|0 -3 -7 -7
heading|thửa|0 0 8 0
heading|thực|7 14 -11 11
heading|tinh|-33 -15 -18 -16
heading|tin|0 0 15 -7
heading|tiêu|0 -14 -21 26
heading|tiến|0 0 -11 0
heading|tiếp|-19 -12 -11 -26
heading|toàn|-2 12 -6 -16
heading|toán|-6 0 -6 -24
heading|tpcp|3 0 0 0
heading|tra|1 -15 -2 -8
heading|tri|0 -14 -14 -9
heading|triển|0 -1 0 10
heading|trong|-13 0 10 17
heading|trung|-24 -1 -4 17
heading|truyền|13 -12 -8 9
heading|trào|19 1 1 18
heading|trên|22 0 0 5
heading|trình|12 0 27 -1
heading|trì|-34 0 23 26
heading|trí|0 -27 0 0
heading|trương|22 0 0 5
heading|trước|-6 12 0 -1
heading|trường|19 -5 0 8
heading|trưởng|-18 0 -34 12
heading|trạm|0 3 -7 19
heading|trạng|2 -12 0 -26
heading|trảng|0 0 -2 0
heading|trả|-45 -34 0 7
heading|trấn|0 0 -12 41
heading|trận|1 0 0 0
heading|trật|-6 13 0 7
heading|trị|-6 -2 -4 -8
heading|trọng|0 0 33 -11
heading|trọt|-13 -25 0 34
heading|trồng|-22 -24 -34 13
heading|trợ|-8 -20 -1 1
heading|trụ|0 23 0 14
heading|trực|-4 0 0 -15
heading|tuy|-6 12 0 -1
heading|tuyên|12 -12 5 11
heading|tuần|-7 0 16 -17
heading|tài|3 23 18 8
heading|tác|-3 5 -3 -1
heading|tán|30 -16 0 -1
heading|tâm|0 0 27 -8
heading|tên|0 0 11 18
heading|tình|5 2 0 -24
heading|tóm|-1 2 -42 29
heading|tôn|-9 0 -15 -1
heading|túc|10 2 0 -5
heading|túy|-22 -14 0 -8
heading|tăng|-21 -9 51 5
heading|tư|-4 22 -7 10
heading|tưởng|-3 -35 0 40
heading|tại|1 20 0 12
heading|tạp|-7 0 16 -17
heading|tải|-4 28 -25 35
heading|tảo|0 19 0 22
heading|tầng|-6 0 9 11
heading|tập|-24 -11 0 34
heading|tắt|-6 -1 -19 9
heading|tẻh|-9 0 0 0
heading|tết|-11 16 -4 18
heading|tế|12 -5 3 25
heading|tỉnh|0 0 0 1
heading|tịch|0 0 -8 0
heading|tọa|-19 -25 5 16
heading|tốt|-5 39 0 -27
heading|tồn|1 20 -1 14
heading|tổng|-18 3 0 10
heading|tổ|0 0 22 2
heading|tộc|-14 0 11 16
heading|tội|-13 14 0 18
heading|tới|0 -14 13 6
heading|tục|-27 -7 -1 -10
heading|từng|0 -8 12 4
heading|từ|-23 16 14 7
heading|tự|-8 48 -16 12
heading|tỷ|0 0 16 10
heading|ubmttq|0 0 9 19
heading|ubnd|0 0 0 2
heading|u|0 0 23 -17
heading|vhxh|0 -10 13 5
heading|vi|-24 10 -9 15
heading|viên|-2 -7 -1 -31
heading|viễn|-2 0 0 0
heading|việc|-1 -3 0 1
heading|việt|-7 1 -2 0
heading|v|0 0 -15 0
heading|vài|24 -6 -9 14
heading|vào|-1 8 0 15
heading|và|0 -22 -18 0
heading|vân|-1 0 0 0
heading|vì|-22 -26 -8 0
heading|võ|-6 0 0 13
heading|văn|9 0 0 6
heading|vướng|0 45 -14 11
heading|vườn|0 0 23 -17
heading|vấn|-15 13 -8 12
heading|vận|23 2 -30 13
heading|vật|-24 -6 0 33
heading|vậy|-6 12 0 -1
heading|về|13 5 1 -2
heading|vệ|-7 -3 -1 -3
heading|vị|-1 0 8 0
heading|vốn|-2 6 -5 21
heading|với|-3 6 9 47
heading|vụ|-1 -8 0 0
heading|vừa|6 -12 -12 7
heading|vực|11 1 0 11
heading|xong|0 0 41 4
heading|xuyên|-12 -13 11 0
heading|xuân|-37 -9 -32 0
heading|xuất|4 -3 -1 20
heading|xuống|0 23 0 14
heading|xviii|0 -1 -5 0
heading|xv|11 -22 22 19
heading|xác|-36 -32 -26 40
heading|xây|6 0 0 3
heading|xếp|15 18 0 -9
heading|y|1 16 12 24
heading|yêu|-2 -16 6 19
heading|yếu|-4 18 -39 8
heading|án|-7 -1 5 29
heading|ông|14 14 0 9
heading|ý|-10 12 -27 12
heading|đai|-7 1 0 -8
heading|điều|5 -12 5 7
heading|điểm|8 9 -22 0
heading|đo|0 0 -11 0
heading|đtxd|0 0 -2 0
heading|đt|16 -6 0 11
heading|đua|13 -12 -8 9
heading|đ|0 0 26 0
heading|đà|0 -17 0 0
heading|đánh|12 0 -16 0
heading|đán|-6 0 -15 -4
heading|đây|-2 -30 -31 16
heading|đã|4 -4 -4 0
heading|đê|1 0 30 39
heading|đích|-17 -16 10 1
heading|đông|-12 -10 9 1
heading|đô|-3 0 0 2
heading|đơn|0 0 2 0
heading|đường|2 -1 -6 -26
heading|được|12 -1 -1 6
heading|đạc|0 0 -11 0
heading|đại|-10 15 -3 17
heading|đạo|3 -6 0 -13
heading|đạt|0 -23 0 -13
heading|đạ|-9 0 0 0
heading|đảm|-10 0 6 24
heading|đảng|0 0 -4 0
heading|đất|-7 0 7 -6
heading|đấu|-19 -9 9 0
heading|đầu|7 0 -5 -4
heading|đẩy|0 19 0 22
heading|đắp|-11 16 -4 18
heading|đến|0 -34 -19 18
heading|đề|-4 -2 0 28
heading|để|0 18 -1 13
heading|địa|9 2 0 40
heading|định|28 18 0 13
heading|đối|-22 -14 -1 5
heading|đồn|-1 0 0 0
heading|đổi|0 -24 9 0
heading|đội|-22 -14 0 -8
heading|động|-7 -1 0 14
heading|độ|0 0 48 -58
heading|đứt|-5 -11 -1 2
heading|ưu|19 -25 0 5
heading|ước|21 0 0 19
heading|ấp|-11 -2 -12 5
heading|ở|-16 -26 -8 -20
heading|ủy|1 0 -8 0
is|deed|13 0 0 0
is|due|0 0 26 0
is|labelled|-7 0 1 0
is|last|-9 0 0 0
is|opening|-85 -126 -20 -20
is|piece|26 89 27 0
is|promised|0 0 -21 0
joint behind|:|-39 -30 -52 0
joint behind|;|3 0 0 0
joint behind|start|-5 0 -1 7
joint behind|turn|16 0 0 0
last pair|# %|0 0 0 1
last pair|# )|0 -1 0 1
last pair|# buôn|13 3 0 -3
last pair|# buổi|-18 41 0 7
last pair|# bản|-19 27 0 0
last pair|# bậc|-4 40 0 2
last pair|# bộ|-29 0 0 0
last pair|# ca|0 25 -8 1
last pair|# chiếc|-7 0 0 0
last pair|# cháu|7 -22 0 0
last pair|# chợ|-1 10 4 0
last pair|# con|-57 -6 -11 0
last pair|# cuộc|0 0 0 20
last pair|# căn|-46 0 -41 -1
last pair|# cấp|-9 0 -4 0
last pair|# cặp|-8 11 0 12
last pair|# em|0 1 0 0
last pair|# giấy|-33 -15 -18 -16
last pair|# giờ|4 0 1 0
last pair|# huyện|16 5 -9 -27
last pair|# hộ|2 33 0 -1
last pair|# kg|40 -8 0 16
last pair|# không|-22 -1 15 4
last pair|# km|9 -13 0 0
last pair|# lượt|24 0 0 -12
last pair|# lần|-1 8 0 0
last pair|# m|0 0 0 14
last pair|# ngày|0 0 3 0
last pair|# người|-31 0 0 -1
last pair|# nhà|-37 0 -16 -9
last pair|# năm|0 -1 -8 0
last pair|# phút|1 0 0 -10
last pair|# phường|0 0 0 -1
last pair|# sao|42 0 0 17
last pair|# tháng|-11 0 -1 0
last pair|# thôn|13 0 44 11
last pair|# trường|57 -17 0 0
last pair|# trạm|0 0 3 0
last pair|# tuổi|0 0 0 5
last pair|# tàu|2 7 -3 7
last pair|# tạ|0 23 0 30
last pair|# tấn|6 0 0 0
last pair|# tỷ|28 0 17 36
last pair|# việc|-35 48 0 -5
last pair|# vụ|10 23 0 -1
last pair|# xã|-4 0 0 28
last pair|# điểm|-24 26 0 -1
last pair|# đơn|-2 -12 -8 -32
last pair|# đồng|-33 25 9 20
last pair|% )|17 0 0 0
last pair|% dt|0 34 0 30
last pair|% kh|-1 0 0 1
last pair|& đt|0 0 10 16
last pair|, bài|10 0 0 -5
last pair|, bò|0 29 0 1
last pair|, phường|10 -10 0 0
last pair|- cp|0 0 31 1
last pair|- hđnd|0 0 12 0
last pair|- in|-1 0 17 0
last pair|- ttcn|-25 0 0 0
last pair|- ttg|18 0 0 -7
last pair|- ubtvqh15|2 0 0 0
last pair|/ #|0 0 11 0
last pair|/ btctw|-1 0 1 16
last pair|/ ha|-6 -16 0 15
last pair|/ kg|0 -1 0 -2
last pair|/ máy|0 0 0 16
last pair|/ ngày|-3 -19 0 29
last pair|/ người|7 -15 -7 -42
last pair|/ năm|2 -1 -2 39
last pair|/ qh15|0 0 5 0
last pair|/ tu|0 0 14 0
last pair|/ tw|0 0 0 15
last pair|/ ubtvqh15|0 0 27 12
last pair|/ vụ|-5 8 11 31
last pair|/ xã|27 14 0 -3
last pair|/ đu|6 0 0 0
last pair|[ #|4 18 0 17
last pair|an biên|0 -9 0 0
last pair|an huyện|0 0 1 25
last pair|an khê|-2 -32 -3 0
last pair|an ninh|0 0 1 -1
last pair|an phường|0 0 11 0
last pair|an sinh|-11 -10 -2 18
last pair|an toàn|0 0 -5 9
last pair|an tỉnh|-1 0 0 -3
last pair|an xã|0 0 10 16
last pair|an đức|0 0 0 16
last pair|ba ca|28 0 0 0
last pair|ba năm|12 -1 0 6
last pair|ba tháng|-33 0 0 0
last pair|ba tơ|-8 3 0 0
last pair|ba điền|-14 0 0 0
last pair|ban hành|-1 0 9 0
last pair|ban đêm|0 0 14 1
last pair|bao tiêu|3 1 0 17
last pair|biên bản|2 1 0 1
last pair|biên chế|-42 -25 1 -5
last pair|biên giới|0 0 1 0
last pair|biên phòng|0 0 0 43
last pair|biến )|0 1 0 1
last pair|biến động|-7 10 0 -6
last pair|biểu dự|0 0 -51 0
last pair|biểu mẫu|11 0 -4 17
last pair|biện pháp|0 0 -11 0
last pair|biệt )|0 1 0 0
last pair|buôn bán|7 0 0 7
last pair|buôn lậu|-9 0 0 0
last pair|buông lỏng|0 1 0 5
last pair|bà con|-14 18 0 22
last pair|bài bản|26 0 -7 27
last pair|bài học|-7 0 0 0
last pair|bàn giao|0 1 1 15
last pair|bác sĩ|14 6 0 4
last pair|bán khá|0 0 0 31
last pair|bán người|0 0 0 14
last pair|bán non|8 0 0 0
last pair|bán trú|1 -1 1 7
last pair|bán tàu|0 0 0 9
last pair|báo kịp|0 8 0 0
last pair|bát xát|-4 0 0 0
last pair|bãi bỏ|0 0 8 8
last pair|bãi thải|19 -11 -5 35
last pair|bãi triều|-7 0 11 9
last pair|bé gái|-9 1 0 -7
last pair|bình )|14 26 0 -1
last pair|bình quân|13 -7 0 1
last pair|bình thường|18 -5 0 -1
last pair|bích đào|0 0 -1 0
last pair|bón giả|0 0 0 5
last pair|bù lại|-13 -15 0 26
last pair|bùng phát|0 0 0 9
last pair|băn khoăn|-3 -1 0 0
last pair|bưu điện|16 0 0 -4
last pair|bản hiêm|-9 9 0 0
last pair|bản khác|0 0 -14 -12
last pair|bảo hiểm|-28 36 1 14
last pair|bảo trợ|2 0 0 -21
last pair|bảo đảm|33 0 0 -29
last pair|bầu cử|-18 0 -64 -13
last pair|bắc sơn|0 -30 0 0
last pair|bắt giữ|6 1 0 0
last pair|bế mạc|-7 0 -2 0
last pair|bền vững|0 4 0 -23
last pair|bệnh viện|0 15 0 29
last pair|bị can|7 0 -7 -5
last pair|bị lấn|0 -7 11 -8
last pair|bị ngập|-43 -28 0 0
last pair|bị sụt|0 -4 13 0
last pair|bị động|-1 29 -4 5
last pair|bỏ cọc|0 0 0 38
last pair|bỏ hoang|0 1 0 -1
last pair|bỏ không|0 0 0 1
last pair|bỏ mặc|0 0 0 20
last pair|bỏ ngỏ|0 19 0 13
last pair|bỏ phiếu|15 0 0 -26
last pair|bỏ sót|-4 2 3 -11
last pair|bỏ trống|0 0 0 10
last pair|bốc mùi|0 0 0 -4
last pair|bồi dưỡng|0 0 1 0
last pair|bồi thường|0 1 21 1
last pair|bổ sung|-6 -7 10 0
last pair|bộ )|-17 30 -14 0
last pair|bộ máy|0 -2 0 -1
last pair|bộ thôn|0 8 0 0
last pair|bộ xã|9 0 4 -27
last pair|bộ ấp|22 -1 -4 30
last pair|bờ bắc|0 0 0 15
last pair|bức xúc|0 1 0 -4
last pair|bữa không|0 0 0 2
last pair|c )|0 0 -38 0
last pair|cam kết|0 29 5 0
last pair|cao lanh|0 1 17 0
last pair|cao su|0 -13 -27 9
last pair|chi bộ|1 0 -6 11
last pair|chi hội|65 -66 5 0
last pair|chi viện|-23 -10 -2 -9
last pair|chiến đấu|-8 0 8 16
last pair|chiều nay|0 0 22 0
last pair|cho có|0 43 0 0
last pair|cho rằng|-25 -1 0 0
last pair|cho đảng|0 13 -4 0
last pair|chu đáo|35 -6 0 -28
last pair|chung chung|0 0 0 44
last pair|chuyên môn|5 0 0 14
last pair|chuyên trách|-13 0 6 -4
last pair|chuyên đề|4 0 0 0
last pair|chuyển biến|9 1 -13 0
last pair|chuyển tiếp|25 -8 -1 49
last pair|chuyển động|30 -27 0 0
last pair|chuẩn ntm|41 0 0 0
last pair|cháy rừng|25 -19 0 -26
last pair|chân miệng|-9 -4 0 8
last pair|chân nổi|0 20 -1 10
last pair|châu phi|6 -5 0 0
last pair|chí minh|0 0 0 1
last pair|chín tháng|-16 0 0 0
last pair|chính )|0 14 0 0
last pair|chính công|-40 0 -40 0
last pair|chính phủ|-38 0 1 0
last pair|chính quyền|6 0 -36 0
last pair|chính trị|0 0 9 0
last pair|chính đảng|2 0 0 0
last pair|chôm chôm|6 0 0 -24
last pair|chăm lo|-1 0 -8 0
last pair|chưa cao|0 33 0 10
last pair|chưa giao|0 -14 0 0
last pair|chưa giảm|0 -11 0 1
last pair|chưa làm|0 -24 0 -15
last pair|chưa nghiêm|0 9 0 0
last pair|chưa trả|0 0 0 -15
last pair|chưa xong|-2 1 0 0
last pair|chưa được|0 -50 0 0
last pair|chưa đạt|0 0 0 -6
last pair|chưa đều|0 0 0 -16
last pair|chương trình|41 -2 -5 14
last pair|chấm dứt|0 1 0 -17
last pair|chấm điểm|0 0 7 15
last pair|chấp hành|0 0 -1 0
last pair|chất vấn|0 0 5 -48
last pair|chần chừ|0 -2 0 0
last pair|chậm lương|-1 0 8 13
last pair|chậm lại|0 0 0 1
last pair|chập chờn|0 1 0 3
last pair|chặng đường|-27 0 -2 -11
last pair|chặt chém|-1 42 21 -36
last pair|chặt chẽ|0 0 10 2
last pair|chế biến|2 0 0 -8
last pair|chế độ|5 0 0 36
last pair|chỉ dẫn|0 1 0 32
last pair|chỉ ra|-17 -1 0 0
last pair|chỉ tiêu|0 0 0 1
last pair|chỉ đạo|24 -1 -15 -4
last pair|chỗ yếu|-32 -38 0 -3
last pair|chủ lực|-2 2 0 9
last pair|chủ trì|0 0 -8 0
last pair|chủ yếu|2 0 0 -1
last pair|chủ động|19 0 0 0
last pair|chức hội|-21 0 0 0
last pair|chức năng|0 1 0 12
last pair|chức đảng|14 0 0 37
last pair|chứng nhận|-54 -39 -40 -35
last pair|chữ ký|-22 33 -18 0
last pair|chữa bệnh|7 0 0 -1
last pair|con lợn|-25 16 0 -14
last pair|con nghé|-9 9 0 0
last pair|con nước|0 8 0 0
last pair|con số|0 -5 -11 0
last pair|cua chết|0 7 0 5
last pair|cuối năm|0 0 -1 0
last pair|cuộc nào|0 37 0 -25
last pair|cuộc sống|0 0 26 -16
last pair|cà phê|1 30 0 17
last pair|càng tốt|0 0 0 6
last pair|cá nhân|0 0 0 2
last pair|các ban|0 0 3 15
last pair|các bản|0 0 34 0
last pair|các chi|0 0 12 0
last pair|các cấp|2 0 8 -3
last pair|các huyện|0 -5 0 -43
last pair|các mặt|-34 -1 0 0
last pair|các nguồn|28 -20 0 18
last pair|các phòng|-3 0 -26 -1
last pair|các phường|11 0 -10 17
last pair|các quận|0 0 2 0
last pair|các sở|0 0 -12 0
last pair|các trạm|20 0 0 14
last pair|các xã|0 0 0 -1
last pair|cách thay|0 0 0 14
last pair|cái nai|0 0 10 0
last pair|cái đôi|0 0 1 0
last pair|cán bộ|0 -1 0 -17
last pair|cáo )|0 0 -15 0
last pair|cáo này|0 0 21 0
last pair|cát dài|0 0 18 20
last pair|cát hải|0 0 -4 0
last pair|cát tiến|0 0 -13 -6
last pair|cát tặc|0 0 0 -25
last pair|cây chè|-42 -3 0 0
last pair|cây trồng|0 8 45 0
last pair|cây xanh|2 0 22 -31
last pair|còn chậm|0 0 0 23
last pair|còn lại|-1 0 0 0
last pair|còn lớn|0 35 0 -9
last pair|còn thiếu|-10 4 9 34
last pair|còn thấp|0 13 0 4
last pair|còn yếu|0 0 -2 0
last pair|có công|13 0 -1 0
last pair|có thể|0 0 14 1
last pair|công an|-2 0 -1 10
last pair|công chức|-16 -2 39 32
last pair|công dân|43 0 0 0
last pair|công khai|0 0 0 -1
last pair|công nhân|9 0 0 0
last pair|công nhận|-45 0 0 -7
last pair|công suất|0 8 0 0
last pair|công thương|0 0 4 4
last pair|công trình|-8 0 0 0
last pair|công ty|0 1 -1 -20
last pair|công tác|0 1 0 -13
last pair|công vụ|0 0 6 0
last pair|cùng dự|-26 0 -8 1
last pair|cùng kỳ|1 30 0 0
last pair|cùng làm|5 0 0 0
last pair|cùng ngày|-21 0 -9 0
last pair|căn nhà|5 -12 0 -5
last pair|cơ bản|3 0 1 0
last pair|cơ cấu|16 0 0 0
last pair|cơ quan|0 0 2 0
last pair|cơ sở|0 -3 0 0
last pair|cưỡng chế|0 -2 14 0
last pair|cạnh đó|-1 -2 -26 0
last pair|cả năm|29 -24 0 0
last pair|cả nước|-41 31 -1 30
last pair|cải thiện|26 0 0 13
last pair|cấp )|0 -16 0 0
last pair|cấp huyện|14 -10 0 25
last pair|cấp nền|0 0 22 0
last pair|cấp trên|-16 -8 0 30
last pair|cấp tỉnh|26 0 0 19
last pair|cấp xã|0 0 2 0
last pair|cấp đất|0 0 0 11
last pair|cấp ủy|0 1 1 -24
last pair|cầm chừng|0 0 0 28
last pair|cần giuộc|0 6 0 0
last pair|cần thơ|0 0 -24 0
last pair|cắm bản|0 9 19 -20
last pair|cắt giảm|22 -5 5 -16
last pair|cỏ mọc|0 2 0 14
last pair|cố gắng|0 14 0 -1
last pair|cộng đồng|39 0 0 0
last pair|cờ bạc|0 13 16 19
last pair|cụ thể|0 0 -25 -10
last pair|cục thuế|-14 0 0 -11
last pair|của ban|0 -23 0 0
last pair|của huyện|-14 28 1 20
last pair|của mttq|-22 -6 0 0
last pair|của mình|0 0 7 9
last pair|của tỉnh|-22 18 0 4
last pair|của xã|-73 -26 0 22
last pair|của đảng|-4 -6 0 -1
last pair|củng cố|1 0 0 0
last pair|cứu trợ|42 0 0 5
last pair|cử tuyển|1 0 0 0
last pair|cửa ký|0 12 0 10
last pair|cửa đại|-5 -16 0 0
last pair|dang dở|0 0 0 6
last pair|danh sách|0 1 21 -1
last pair|diện rộng|-27 -16 0 0
last pair|doanh nghiệp|5 0 23 0
last pair|du lịch|-39 0 0 0
last pair|dung #|-8 0 0 0
last pair|duy trì|-13 -4 0 -1
last pair|dài ngày|9 0 0 20
last pair|dân biết|0 0 12 26
last pair|dân chủ|-6 -2 -1 35
last pair|dân cư|0 0 1 9
last pair|dân huyện|0 0 -40 0
last pair|dân nói|0 0 2 23
last pair|dân phố|-29 0 0 9
last pair|dân quân|0 0 52 0
last pair|dân sinh|43 0 0 0
last pair|dân số|0 -21 0 0
last pair|dân tỉnh|0 0 -4 0
last pair|dân tộc|1 0 0 -39
last pair|dân vận|0 0 -1 0
last pair|dân xã|21 0 -9 41
last pair|dây dưa|0 17 0 14
last pair|dãy trọ|0 0 0 8
last pair|dôi dư|0 0 11 0
last pair|dương lịch|0 0 1 8
last pair|dược liệu|9 -29 0 7
last pair|dạy nghề|0 0 33 25
last pair|dẫu thế|-32 -13 0 0
last pair|dẫu vậy|-22 0 0 0
last pair|dịch bệnh|0 0 -9 1
last pair|dịch lớn|32 -6 0 -47
last pair|dịch vụ|-1 0 -16 -12
last pair|dọc ql27|0 0 12 0
last pair|dột nát|2 14 -2 18
last pair|dở dang|0 -11 11 -11
last pair|dụng riêng|0 0 0 12
last pair|dụng đen|0 0 0 -32
last pair|dụng đất|-15 12 0 1
last pair|dứt điểm|-11 0 0 0
last pair|dự họp|0 0 -6 0
last pair|dự phòng|0 0 0 1
last pair|dự toán|1 0 0 -4
last pair|dự án|-23 0 -1 0
last pair|dựng huyện|0 0 -23 0
last pair|dựng đảng|-19 0 -66 -1
last pair|ea hồ|0 0 0 10
last pair|ea tóh|0 0 0 9
last pair|gay gắt|0 0 0 5
last pair|ghi chép|0 -8 12 16
last pair|ghi nhận|1 -8 0 -2
last pair|gia cầm|0 -7 39 -46
last pair|gia hạn|0 28 0 9
last pair|gia súc|0 4 5 0
last pair|gia tăng|-16 25 0 18
last pair|gia đình|-1 0 0 27
last pair|gian )|0 0 -12 0
last pair|gian dài|-2 9 0 0
last pair|gian tới|0 0 -14 0
last pair|giao )|9 -17 -15 0
last pair|giao ban|0 0 -13 0
last pair|giao dịch|17 0 11 -70
last pair|giao ninh|0 0 -7 0
last pair|giao thông|0 -27 -1 10
last pair|giao thủy|-3 0 -17 0
last pair|giao việc|0 0 0 1
last pair|giao đất|10 0 0 22
last pair|già làng|1 0 0 -1
last pair|giá cao|-29 0 0 15
last pair|giá đất|0 1 2 -1
last pair|giám sát|-14 0 0 0
last pair|giáo cũ|0 -7 9 13
last pair|giáo dục|-7 0 2 0
last pair|giáo viên|-39 -25 -3 0
last pair|giáp ranh|0 1 0 0
last pair|giải ngân|0 -8 -7 -22
last pair|giải pháp|0 0 3 15
last pair|giải thể|0 0 0 23
last pair|giảm nghèo|0 0 2 1
last pair|giấu dịch|-11 13 16 -26
last pair|giấy phép|0 0 0 19
last pair|giống mới|32 0 1 0
last pair|giờ sáng|0 16 0 0
last pair|giờ trưa|8 0 0 1
last pair|giữ người|-6 -4 0 1
last pair|giữ nhịp|67 0 0 35
last pair|giữ vững|61 0 0 10
last pair|giữa năm|0 0 34 -9
last pair|gò rùa|0 -9 9 0
last pair|gượng gạo|0 0 0 -21
last pair|gấp đôi|-16 30 0 0
last pair|gặp khó|-1 -26 0 2
last pair|gốc đất|0 29 0 1
last pair|gửi email|-1 -6 0 0
last pair|ha )|7 0 0 -60
last pair|ha lúa|8 0 0 25
last pair|ha rừng|-17 0 15 4
last pair|hai cấp|-12 0 0 0
last pair|hai lượt|0 0 1 5
last pair|hai năm|0 0 0 16
last pair|hiện sau|0 0 0 9
last pair|hiện đại|-30 0 0 0
last pair|hiệu lực|4 0 18 0
last pair|hiệu quả|2 0 0 43
last pair|hoa kiểng|-34 0 0 0
last pair|hoàn chỉnh|0 0 2 0
last pair|hoàn thành|24 43 0 31
last pair|hoạch )|17 12 0 -34
last pair|hoạch năm|38 0 0 -4
last pair|hoạch vốn|39 0 31 2
last pair|hoạt nhạt|0 0 0 31
last pair|hoạt động|43 0 0 43
last pair|huyện giao|9 0 0 0
last pair|huyện ủy|3 0 0 0
last pair|hà )|1 1 0 1
last pair|hà nam|0 0 0 -20
last pair|hài lòng|0 -15 -1 21
last pair|hàng hóa|41 0 0 56
last pair|hành chính|1 0 0 0
last pair|hành án|0 -1 10 0
last pair|hành động|-15 1 17 38
last pair|hè thu|21 -9 67 -16
last pair|hình mới|-23 -7 58 -17
last pair|hình thức|-4 2 0 0
last pair|hòa )|0 29 0 -21
last pair|hòa giải|0 0 36 9
last pair|hóa chất|0 0 0 9
last pair|hóc môn|0 0 0 12
last pair|hùng vương|14 0 0 -24
last pair|hđnd huyện|-9 0 -13 0
last pair|hđnd phường|28 -6 0 -21
last pair|hđnd tỉnh|0 -1 1 17
last pair|hđnd xã|17 0 6 43
last pair|hơn trước|38 -6 0 26
last pair|hướng dẫn|0 0 6 7
last pair|hướng tuyến|0 3 0 -7
last pair|hạ )|0 30 0 0
last pair|hạ tầng|-13 12 0 -1
last pair|hạn xong|-1 0 -9 0
last pair|hải quan|0 0 0 21
last pair|hậu giang|0 0 -24 0
last pair|hằng năm|1 7 0 0
last pair|hằng tháng|0 0 6 0
last pair|hằng tuần|-29 -2 0 -11
last pair|hẹn "|11 0 0 0
last pair|hệ thống|-37 18 3 27
last pair|học bổng|6 -4 0 21
last pair|học mới|-14 0 0 -7
last pair|học sinh|4 0 0 0
last pair|học tập|2 6 0 -10
last pair|học viên|-28 -24 0 -19
last pair|họp sau|0 -7 11 24
last pair|hồ chứa|-9 0 9 18
last pair|hồ sơ|0 1 0 7
last pair|hồi nổi|-4 26 0 -14
last pair|hỗ trợ|-7 0 -38 25
last pair|hộ #|8 0 0 12
last pair|hộ nghèo|0 0 2 29
last pair|hội )|-16 -1 -25 11
last pair|hội giao|10 0 -7 15
last pair|hội quán|-5 0 0 0
last pair|hời hợt|0 0 0 1
last pair|hợp )|-2 10 27 -10
last pair|hợp đồng|7 -10 3 0
last pair|hữu cơ|17 0 0 -42
last pair|i qua|-28 -31 0 0
last pair|iii qua|0 -22 -2 0
last pair|kh )|16 0 0 1
last pair|kh năm|33 0 0 -3
last pair|khai giảng|-4 0 2 1
last pair|khai thác|41 0 -6 0
last pair|khi chờ|0 0 0 -29
last pair|kho lạnh|0 0 0 2
last pair|kho quỹ|-30 -15 -3 -20
last pair|khoa mới|8 -5 0 0
last pair|khoanh vùng|0 0 16 -54
last pair|khoáng sản|-4 0 29 17
last pair|khoản rỗng|0 35 -9 0
last pair|khoản thu|0 -1 0 0
last pair|khu vực|-22 0 9 -10
last pair|khuyến công|-10 0 0 -17
last pair|khuyết tật|13 -9 0 19
last pair|khá xa|-10 13 0 -2
last pair|khám tuyển|0 19 -8 0
last pair|khéo "|1 0 0 0
last pair|khê )|8 8 0 0
last pair|khó khăn|20 0 0 3
last pair|khó đạt|0 -11 27 32
last pair|khóa i|0 0 -1 0
last pair|khóa xxi|0 0 -12 0
last pair|khóa xx|-2 0 0 -3
last pair|khói đen|0 8 -5 11
last pair|không có|0 0 0 2
last pair|không dùng|0 0 10 0
last pair|không giảm|-16 17 0 0
last pair|không khớp|0 1 -1 25
last pair|không kịp|0 0 0 38
last pair|không phép|0 6 -1 7
last pair|không rác|0 0 20 41
last pair|không xuể|-8 9 0 0
last pair|không đạt|-10 51 0 -1
last pair|khảo sát|0 0 11 36
last pair|khắc phục|0 -32 0 0
last pair|khối phố|9 0 12 -31
last pair|khởi công|3 0 0 11
last pair|khởi sắc|31 0 0 0
last pair|khử trùng|0 0 2 0
last pair|kinh doanh|-1 20 0 0
last pair|kinh nghiệm|0 -13 0 0
last pair|kiêm nhiệm|0 28 0 8
last pair|kiên quyết|0 0 0 -4
last pair|kiến nghị|0 0 -26 4
last pair|kiến thiết|-25 0 0 0
last pair|kiểm lâm|0 0 2 -16
last pair|kiểm thử|0 0 42 0
last pair|kiểm toán|12 -14 0 20
last pair|kiểm điểm|0 -34 27 -20
last pair|kiểu mẫu|-6 -2 -10 9
last pair|kiệt sơn|0 0 -2 0
last pair|km đường|0 0 0 14
last pair|kéo dài|0 0 0 1
last pair|kéo giảm|30 -18 0 0
last pair|kê khống|-8 9 0 2
last pair|kê thừa|-8 9 0 0
last pair|kênh mương|17 0 0 -37
last pair|ký )|-4 0 -1 0
last pair|kế hoạch|0 0 0 -2
last pair|kết nối|1 0 0 0
last pair|kết quả|-2 0 0 0
last pair|kết thúc|5 0 -9 0
last pair|kịp thời|32 0 0 43
last pair|kỳ #|-18 30 0 25
last pair|kỳ )|24 0 0 -1
last pair|kỳ họp|-12 0 -32 0
last pair|kỳ ii|0 0 2 -11
last pair|kỳ lạc|0 -3 0 0
last pair|kỹ thuật|0 -2 8 19
last pair|lan rộng|1 19 -5 2
last pair|lao động|0 0 44 4
last pair|leo cao|-5 -13 0 -9
last pair|liên ngành|8 0 0 0
last pair|liên quan|0 0 -6 0
last pair|liên thông|29 -1 -8 0
last pair|liên thôn|0 0 43 0
last pair|liên tiếp|-10 22 0 0
last pair|liên tục|33 -3 0 0
last pair|liên xã|20 -6 14 5
last pair|liệu khác|-19 0 0 0
last pair|loa nhiều|0 0 0 19
last pair|loại giỏi|7 0 0 12
last pair|luận này|0 0 38 0
last pair|luật sư|0 13 0 0
last pair|là chính|-1 15 0 20
last pair|làm chuồng|-8 8 0 0
last pair|làm lại|0 0 0 15
last pair|làm ngay|0 0 -15 0
last pair|làm rõ|10 0 0 15
last pair|làm thuê|-4 24 0 17
last pair|làm tốt|0 -45 0 0
last pair|làm việc|11 0 29 -2
last pair|làm xa|0 1 5 -6
last pair|làm điểm|0 0 25 1
last pair|làm được|-1 -20 -2 0
last pair|lành và|0 0 0 8
last pair|lâm bình|0 -45 0 1
last pair|lâm nghiệp|-3 0 0 -1
last pair|lãm hà|0 -35 0 0
last pair|lãng phí|23 -4 -10 -4
last pair|lãnh đạo|-3 0 0 0
last pair|lê lợi|0 0 4 36
last pair|lò đốt|-15 0 0 -14
last pair|lòng đường|-8 19 0 0
last pair|lúc nghẽn|0 1 0 -42
last pair|lúng túng|0 14 0 0
last pair|lý do|0 -39 0 12
last pair|lý thuế|0 0 2 0
last pair|lăng quăng|0 3 0 0
last pair|lĩnh vực|-24 0 0 0
last pair|lưu trú|-7 -13 0 9
last pair|lưu trữ|-10 0 0 0
last pair|lưu vptu|0 0 -9 0
last pair|lưu vpđu|-6 0 0 0
last pair|lưu vt|-1 0 0 0
last pair|lưu ý|0 0 -4 -2
last pair|lưu động|21 0 -13 -48
last pair|lưới a|-6 0 9 11
last pair|lưới kéo|0 0 0 7
last pair|lượt khách|0 0 -18 1
last pair|lượt người|17 -1 0 0
last pair|lạc hậu|0 5 -1 0
last pair|lại lớp|0 0 13 -9
last pair|lại trường|0 0 9 11
last pair|lại đây|36 0 0 -14
last pair|lấn chiếm|0 0 19 0
last pair|lấy lệ|0 22 0 0
last pair|lần )|0 19 -6 24
last pair|lần nhập|0 11 0 0
last pair|lập mới|0 11 -2 16
last pair|lễ hội|0 0 54 29
last pair|lịch sử|24 0 -1 -9
last pair|lỏng lẻo|0 6 0 0
last pair|lộ rõ|0 27 0 0
last pair|lộc bình|-7 0 -1 -9
last pair|lộc nga|0 3 0 0
last pair|lộn xộn|0 10 0 -39
last pair|lớp #|0 0 7 8
last pair|lời cả|6 0 0 14
last pair|lợi )|0 22 0 0
last pair|lợn )|0 2 0 0
last pair|lợp lại|29 -4 0 -14
last pair|lục nam|0 7 0 0
last pair|lục ngạn|0 1 0 0
last pair|lực yếu|0 0 0 -52
last pair|m2 đất|5 -1 0 -28
last pair|ma túy|8 0 0 -7
last pair|manh mún|0 0 0 -40
last pair|minh phú|0 13 0 -1
last pair|miền núi|-7 -2 0 -11
last pair|miễn phí|1 0 3 -33
last pair|mong muốn|0 10 0 -1
last pair|mua bán|0 0 0 16
last pair|mua ngoài|0 0 0 10
last pair|mua sắm|11 -4 0 -20
last pair|muộn )|0 0 24 0
last pair|máy mới|-11 -2 0 4
last pair|máy đảng|42 0 0 0
last pair|môi trường|0 0 -1 0
last pair|mùa khô|0 0 1 -16
last pair|mùa lũ|0 0 0 2
last pair|mùa mưa|0 0 0 -8
last pair|mùa đông|0 0 34 0
last pair|mưa bão|0 0 1 1
last pair|mười một|-8 0 0 -8
last pair|mấy chuyện|-3 0 -28 0
last pair|mấy việc|0 0 -33 0
last pair|mầm non|28 -1 0 0
last pair|mẫu nước|9 -4 0 16
last pair|mặt bằng|7 -2 0 2
last pair|mặt khác|-5 -12 0 0
last pair|mặt trận|12 0 -12 0
last pair|mọi năm|17 -5 -9 0
last pair|mỏ đá|-2 0 -28 0
last pair|mỏ đất|0 0 5 0
last pair|mốc giới|-7 0 8 0
last pair|mồ côi|19 0 0 -13
last pair|một bước|0 0 0 -3
last pair|một chuyến|-1 -28 0 -20
last pair|một lần|-1 1 9 12
last pair|một người|0 0 13 15
last pair|mờ nhạt|0 4 0 -9
last pair|mở rộng|-33 0 -7 0
last pair|mở đường|48 0 0 -55
last pair|mục iii|0 0 -18 0
last pair|mục tiêu|0 0 1 0
last pair|mục đích|32 -20 0 -17
last pair|mức #|37 -21 -9 0
last pair|mức chi|0 1 0 0
last pair|nam giao|0 0 0 -17
last pair|nam quận|0 0 7 9
last pair|nam xã|0 0 27 0
last pair|nghe ít|0 2 0 22
last pair|nghìn tấn|-1 -3 0 15
last pair|nghìn đồng|18 -11 0 -15
last pair|nghĩa buôn|0 0 0 -9
last pair|nghề nghiệp|2 -14 0 0
last pair|nghệ an|-20 -2 -13 0
last pair|nghỉ hưu|-1 0 -2 0
last pair|nghị quyết|0 0 0 2
last pair|ngoài ra|0 -24 -39 0
last pair|nguyên nhân|0 0 0 20
last pair|nguyên đán|0 0 12 1
last pair|nguồn gốc|0 2 -1 18
last pair|nguồn lực|-25 0 -5 0
last pair|ngàn tấn|-7 0 0 -14
last pair|ngày công|5 0 1 -43
last pair|ngày ký|0 0 -27 0
last pair|ngày đêm|0 0 -2 -5
last pair|ngân sách|0 0 -1 -4
last pair|ngân thấp|0 -1 13 5
last pair|ngăn mặn|0 0 0 26
last pair|người dân|22 0 -5 -7
last pair|người dự|0 0 0 20
last pair|người nghe|0 0 -10 -3
last pair|người nghèo|1 0 28 0
last pair|ngược lại|-43 -42 0 0
last pair|ngổn ngang|-1 5 0 0
last pair|nhiều hơn|-16 0 0 -6
last pair|nhiều lần|0 0 0 3
last pair|nhiều năm|-27 -12 0 0
last pair|nhiều tháng|-15 27 0 0
last pair|nhiễm phèn|0 13 0 0
last pair|nhiệm kỳ|7 -8 10 31
last pair|nhiệm vụ|0 0 48 80
last pair|nhu cầu|-5 33 0 -37
last pair|nhà chùa|0 0 0 -2
last pair|nhà nước|0 0 -11 0
last pair|nhà thầu|0 0 1 0
last pair|nhà trọ|1 0 0 33
last pair|nhà tạm|33 23 0 2
last pair|nhà ở|0 -1 5 26
last pair|nhâm dần|0 -4 10 0
last pair|nhân lực|-46 -33 0 0
last pair|nhân sự|-32 0 -34 0
last pair|như trên|0 0 -6 0
last pair|nhạy cảm|0 -3 5 0
last pair|nhất nước|0 13 0 13
last pair|nhất trí|0 0 -9 -9
last pair|nhận )|0 -9 0 0
last pair|nhận qsdđ|-3 22 0 22
last pair|nhận tiền|0 -1 2 0
last pair|nhận định|-22 0 0 0
last pair|nhập ngũ|0 0 0 -3
last pair|nhắc nhở|-8 1 8 23
last pair|nhếch nhác|0 0 0 -37
last pair|nhỏ giọt|0 6 0 -28
last pair|ni lông|13 0 -2 -8
last pair|ninh kiều|0 0 0 1
last pair|nq #|0 0 0 13
last pair|nuôi tôm|0 0 1 22
last pair|nào vào|0 15 0 0
last pair|này )|0 -14 -14 0
last pair|nâng cao|0 0 0 1
last pair|nâng cấp|32 -23 0 -32
last pair|nâng lên|14 0 -9 2
last pair|né tránh|0 -12 0 0
last pair|né việc|0 0 2 5
last pair|nêu trên|0 -18 0 0
last pair|nò sáo|8 -1 0 0
last pair|nòng cốt|0 0 0 26
last pair|nói thẳng|-6 -25 -9 -17
last pair|nói trên|0 0 5 0
last pair|nói vậy|-54 -21 0 0
last pair|nông nghiệp|-10 0 0 0
last pair|nông sản|0 0 0 1
last pair|nông thôn|14 0 2 0
last pair|năm )|8 -10 -4 -7
last pair|năm nay|-7 18 0 -1
last pair|năm ngoái|0 1 0 9
last pair|năm qua|-30 0 0 0
last pair|năm sau|0 0 12 28
last pair|năm trước|47 0 0 -71
last pair|năm tới|0 0 22 0
last pair|năng biển|-11 11 0 14
last pair|năng vốn|-9 -18 -19 0
last pair|nước giếng|0 0 3 0
last pair|nước ngoài|34 -19 0 -8
last pair|nước ròng|0 17 -8 0
last pair|nước sạch|-30 0 0 2
last pair|nạo vét|-1 1 0 -3
last pair|nậm cắn|0 0 -11 -10
last pair|nằm bờ|0 3 0 0
last pair|nặng nề|3 0 0 -8
last pair|nền nếp|1 0 0 1
last pair|nể nang|0 9 0 10
last pair|nổi bật|-16 0 0 0
last pair|nội chính|0 0 -5 0
last pair|nội dung|1 45 -6 0
last pair|nội vụ|0 0 2 0
last pair|nội địa|7 0 1 0
last pair|nội đồng|0 0 0 4
last pair|nộp bù|0 0 2 0
last pair|nộp đơn|0 1 0 4
last pair|nợ thuế|0 11 46 -32
last pair|nợ xấu|-9 -22 -5 0
last pair|nợ đọng|0 -31 -28 0
last pair|nửa năm|-16 0 0 -24
last pair|nửa tháng|0 17 0 -9
last pair|phiên họp|0 0 4 0
last pair|phong tục|-1 0 14 7
last pair|phàn nàn|0 0 0 -21
last pair|phá rừng|0 2 0 22
last pair|pháo nổ|0 2 0 10
last pair|pháp lệnh|10 0 0 -29
last pair|phát cao|-22 35 0 -16
last pair|phát hiện|26 -23 0 0
last pair|phát sinh|54 -1 0 -7
last pair|phát triển|-6 0 0 -2
last pair|phân công|0 5 0 1
last pair|phân cấp|36 0 0 0
last pair|phân lô|-8 15 0 14
last pair|phê bình|0 -25 0 0
last pair|phòng cháy|0 0 4 5
last pair|phòng học|28 0 24 17
last pair|phòng hộ|-2 0 0 1
last pair|phòng mới|0 0 0 9
last pair|phú lương|-2 0 0 0
last pair|phú thọ|0 0 -2 0
last pair|phú tân|0 0 -23 0
last pair|phú xuân|13 0 0 0
last pair|phú đông|0 4 0 -2
last pair|phương hướng|0 0 -2 0
last pair|phương án|0 0 5 4
last pair|phước dinh|0 0 4 0
last pair|phường )|0 0 0 -14
last pair|phường giao|6 0 0 12
last pair|phạm tội|9 0 -9 10
last pair|phạt tiền|-9 0 9 0
last pair|phải làm|0 0 -26 0
last pair|phải xong|0 0 0 40
last pair|phần ba|-1 5 0 21
last pair|phần mềm|0 0 18 -9
last pair|phần ngọn|0 24 0 0
last pair|phần trăm|30 -11 0 1
last pair|phần việc|0 0 -41 0
last pair|phẩm ocop|27 0 0 25
last pair|phố )|1 0 0 0
last pair|phố giao|1 -2 0 29
last pair|phối hợp|0 0 0 19
last pair|phổ biến|-1 40 0 19
last pair|phổ yên|0 18 0 0
last pair|phụ nữ|0 0 4 -10
last pair|phụ trách|10 -2 9 23
last pair|phụ trợ|26 -1 1 -34
last pair|phục hồi|1 -3 0 48
last pair|phục vụ|0 0 12 -47
last pair|phức tạp|-6 0 3 -19
last pair|qua loa|0 11 0 -22
last pair|qua mạng|25 0 0 -1
last pair|quan biết|0 0 -25 0
last pair|quan tâm|-1 0 0 17
last pair|quang cơ|0 10 19 0
last pair|quang uy|0 0 11 -2
last pair|quen biết|0 0 0 2
last pair|quy chế|15 0 -1 -5
last pair|quy hoạch|10 0 0 0
last pair|quy trình|5 -2 0 15
last pair|quy định|12 10 -14 0
last pair|quyết liệt|0 0 0 56
last pair|quyết này|0 0 17 11
last pair|quyết toán|22 -11 -38 3
last pair|quyết xong|16 -12 0 11
last pair|quá hạn|4 0 0 -34
last pair|quá tải|-1 1 0 26
last pair|quân sự|11 0 0 43
last pair|quý iii|0 1 1 1
last pair|quý ii|0 0 -1 0
last pair|quý iv|0 -1 0 0
last pair|quý i|8 0 1 1
last pair|quý trước|1 1 0 1
last pair|quản lý|-23 0 -2 0
last pair|quảng cáo|0 0 14 30
last pair|quảng ngãi|0 0 -7 0
last pair|quần chúng|0 0 5 4
last pair|quận #|0 0 0 6
last pair|quận ủy|0 0 -7 -2
last pair|quốc doanh|0 6 0 45
last pair|quốc gia|0 0 -2 0
last pair|quốc hội|-26 0 21 -17
last pair|quốc khởi|0 0 -2 0
last pair|quốc phòng|-29 -1 3 -54
last pair|ra )|6 0 -1 11
last pair|ra gọn|0 0 0 -14
last pair|ra quân|0 19 0 20
last pair|ra sông|0 21 0 -32
last pair|rà nguồn|0 0 1 0
last pair|rà soát|0 0 -1 -1
last pair|rác thải|0 -4 -22 0
last pair|rõ nét|7 4 -11 6
last pair|răn đe|0 0 12 0
last pair|rạch giá|-1 -1 13 0
last pair|rối rắm|0 19 0 0
last pair|rồi thôi|0 14 -10 11
last pair|rộng )|-21 -15 -29 0
last pair|rớt giá|0 8 0 39
last pair|rời rạc|0 0 0 -4
last pair|sa đéc|0 0 -5 0
last pair|sai phép|-19 24 0 -2
last pair|san gạt|0 0 0 -1
last pair|sang #|0 0 -34 0
last pair|sang lào|-9 9 0 -19
last pair|sau cai|0 0 11 13
last pair|sau cùng|0 0 -39 0
last pair|sau tết|0 21 18 -46
last pair|sau đây|-1 -30 -13 -1
last pair|sinh giỏi|7 0 0 -19
last pair|sinh hoạt|1 26 0 -10
last pair|sinh khối|0 -8 31 0
last pair|siêu thị|-2 0 13 11
last pair|sách )|0 -23 0 0
last pair|sách nhiễu|0 -4 5 14
last pair|sáng tạo|-47 -13 -14 -4
last pair|sáp nhập|-5 0 0 12
last pair|sát biên|-12 0 13 11
last pair|sáu tháng|-2 0 9 -10
last pair|sâu bệnh|0 -6 0 -9
last pair|sóc kha|0 0 -1 0
last pair|sôi nổi|11 -8 0 18
last pair|sơ gốc|0 14 -5 -44
last pair|sơ sài|-4 48 0 -18
last pair|sơ tồn|0 0 0 21
last pair|sơn )|0 22 0 1
last pair|sạt lở|-8 -12 1 -17
last pair|sản xuất|0 0 0 34
last pair|sầu riêng|11 -13 21 -26
last pair|sắp hết|-25 19 0 17
last pair|sắp xếp|-7 0 2 0
last pair|số "|-2 0 0 0
last pair|số #|3 -1 -14 -6
last pair|số hóa|0 0 23 14
last pair|số liệu|-10 1 0 0
last pair|số vụ|10 12 0 -24
last pair|số đề|0 9 0 7
last pair|sốt ruột|-8 -22 0 -7
last pair|sở #|0 0 20 33
last pair|sở đảng|-7 0 -1 0
last pair|sợ sai|0 0 0 6
last pair|sử dụng|36 0 0 -46
last pair|sửa chữa|0 0 1 -23
last pair|sửa nhà|0 5 32 15
last pair|tai nạn|-10 11 0 18
last pair|tham gia|-3 11 14 -3
last pair|tham mưu|13 0 -24 45
last pair|tham nhũng|4 1 -9 -3
last pair|thanh niên|10 0 -1 0
last pair|thanh tra|-21 10 0 0
last pair|thay thế|0 -1 2 13
last pair|theo dõi|0 0 25 -14
last pair|theo đó|-7 0 -1 0
last pair|thi công|0 0 0 18
last pair|thiên tai|-9 -14 -13 0
last pair|thiết kế|-2 16 0 15
last pair|thiếu nước|0 -50 23 1
last pair|thiếu thuốc|0 0 0 8
last pair|thiếu vốn|0 32 0 24
last pair|thoát nước|0 0 1 0
last pair|thu gom|0 0 10 -1
last pair|thu hoạch|0 0 23 0
last pair|thu hồi|0 1 -1 -21
last pair|thu nsnn|3 0 0 0
last pair|thu phí|0 11 0 3
last pair|thu sương|0 0 -13 0
last pair|thu vượt|61 0 0 0
last pair|thuế quận|0 0 39 36
last pair|thuế tỉnh|0 0 22 14
last pair|thuế đất|0 0 0 31
last pair|thành )|13 8 0 5
last pair|thành công|25 0 0 27
last pair|thành nếp|24 -1 0 21
last pair|thành phần|0 0 0 13
last pair|thành phố|-5 0 -1 17
last pair|thành viên|-2 0 -7 -1
last pair|thành ủy|0 0 -24 0
last pair|tháng #|0 0 7 0
last pair|tháng qua|-43 -1 0 0
last pair|tháng sau|0 0 -6 0
last pair|tháng trước|-55 0 0 32
last pair|tháo gỡ|40 -6 0 36
last pair|thì tốt|-8 0 9 10
last pair|thí điểm|-12 36 0 20
last pair|thôn )|-2 20 0 36
last pair|thôn hạ|0 -35 0 0
last pair|thôn mới|-17 0 1 12
last pair|thôn thượng|0 -18 1 0
last pair|thông minh|71 0 0 0
last pair|thông quan|-21 0 0 0
last pair|thông qua|-13 0 -8 0
last pair|thông suốt|28 0 0 -4
last pair|thông tin|0 0 0 17
last pair|thưa vắng|0 0 0 19
last pair|thường kỳ|0 0 -1 -1
last pair|thường lệ|0 -16 3 10
last pair|thường xuyên|-1 -10 0 15
last pair|thưởng tết|-1 0 15 12
last pair|thượng )|16 0 0 0
last pair|thạch sơn|0 -19 0 0
last pair|thạnh hải|0 3 0 0
last pair|thất lạc|0 0 0 14
last pair|thất thường|0 -14 0 0
last pair|thẩm quyền|51 -16 0 -3
last pair|thẩm tra|-24 0 0 0
last pair|thẩm định|20 -1 0 2
last pair|thể thao|-25 -24 0 0
last pair|thể thức|0 4 -3 0
last pair|thị hòa|0 0 -32 0
last pair|thị mến|-7 0 0 0
last pair|thị trường|-29 1 0 2
last pair|thị trấn|0 0 -12 -43
last pair|thị xã|44 -4 7 0
last pair|thị ủy|0 0 0 5
last pair|thống kê|-40 -11 -19 -5
last pair|thống nhất|0 0 0 10
last pair|thổ cẩm|-2 17 0 0
last pair|thời gian|-12 0 16 6
last pair|thời vụ|1 0 0 0
last pair|thủ tục|0 0 0 1
last pair|thủy lợi|-3 0 0 -20
last pair|thủy sản|1 -28 0 -29
last pair|thủy điện|0 0 15 0
last pair|thứ ba|0 -1 0 0
last pair|thứ i|0 0 0 3
last pair|thứ năm|-8 -27 0 0
last pair|thứ sáu|0 0 -1 0
last pair|thứ tư|0 -20 -14 0
last pair|thứ vi|0 0 3 21
last pair|thực hiện|0 -1 0 2
last pair|thực phẩm|0 -6 14 0
last pair|thực tế|0 0 0 1
last pair|tin báo|10 -1 0 -12
last pair|tiêu )|0 0 0 -8
last pair|tiêu chí|1 0 0 -12
last pair|tiêu năm|25 0 0 -53
last pair|tiêu vượt|20 -18 0 62
last pair|tiêu đó|-1 0 -8 0
last pair|tiêu đạt|35 -27 0 42
last pair|tiến bộ|30 -11 0 0
last pair|tiến độ|-1 0 0 0
last pair|tiếng anh|-1 17 33 -20
last pair|tiếp dân|0 17 0 -18
last pair|tiết kiệm|0 0 21 22
last pair|tiền giả|0 0 0 1
last pair|tiền mặt|0 1 14 0
last pair|tiểu học|0 1 34 0
last pair|toàn diện|3 0 0 41
last pair|toàn tỉnh|7 0 0 4
last pair|toán )|-27 -17 0 -2
last pair|toán huyện|53 0 0 0
last pair|toán năm|46 0 0 23
last pair|tp )|0 -2 0 0
last pair|tra cũ|0 0 24 -10
last pair|tra huyện|0 -2 8 0
last pair|trang )|-5 0 0 0
last pair|tranh chấp|24 0 0 7
last pair|tranh tre|-23 0 -1 0
last pair|tri tôn|0 0 -3 0
last pair|triển khai|0 0 18 1
last pair|triệt để|0 1 0 0
last pair|triệu lượt|12 0 0 14
last pair|triệu tấn|0 0 -22 24
last pair|triệu usd|19 -3 0 37
last pair|triệu đồng|-6 0 0 2
last pair|trong dân|0 0 0 -34
last pair|trong hạn|-4 -18 0 -1
last pair|trong kỳ|38 -4 0 13
last pair|trong ngày|16 -3 5 -3
last pair|trong năm|1 0 2 0
last pair|trong quý|1 0 0 19
last pair|trong tháng|-19 0 1 -30
last pair|trong tuần|0 0 11 7
last pair|trong vùng|-8 0 0 11
last pair|trong đó|-21 -48 -1 18
last pair|trung tâm|8 0 44 55
last pair|trung ương|-10 0 13 3
last pair|truyền yếu|0 0 0 23
last pair|tràn lan|0 -35 0 0
last pair|trá hình|0 2 0 9
last pair|trách hộ|0 12 0 0
last pair|trách nhiệm|0 0 -1 4
last pair|trái cây|-7 0 0 -28
last pair|trái phép|0 -1 1 -1
last pair|trên giấy|0 0 0 2
last pair|trên mạng|-3 16 19 0
last pair|trình #|-5 -1 0 0
last pair|trình bày|-25 0 0 0
last pair|trình trả|0 0 0 21
last pair|trú tỉnh|11 -4 0 11
last pair|trúng giá|13 -9 0 -34
last pair|trước #|0 0 17 29
last pair|trước tết|0 -1 45 0
last pair|trường )|0 -34 0 0
last pair|trường học|33 0 0 0
last pair|trường hợp|0 17 0 1
last pair|trường sơn|0 0 1 0
last pair|trưởng khá|57 0 0 -41
last pair|trả lại|0 10 -6 -53
last pair|trả lời|0 7 -3 0
last pair|trầm lắng|0 -11 0 -8
last pair|trật tự|0 0 5 2
last pair|trễ hạn|0 0 15 -1
last pair|trễ hẹn|-1 8 0 -1
last pair|trị )|0 0 7 0
last pair|trọng điểm|1 11 3 6
last pair|trồng lại|25 -1 0 -3
last pair|trồng rừng|-20 0 11 0
last pair|trồng trọt|-21 0 0 0
last pair|trở lên|-19 1 0 0
last pair|trở lại|38 0 0 13
last pair|trợ cấp|0 0 40 0
last pair|trụ sở|1 3 2 -28
last pair|trục trặc|0 3 0 -3
last pair|trực hđnd|0 0 24 0
last pair|trực thuộc|-39 -12 -35 -23
last pair|trực tuyến|-19 0 0 13
last pair|tuy nhiên|-6 -15 0 0
last pair|tuy nhiều|0 30 0 0
last pair|tuy phước|0 0 -21 0
last pair|tuy vậy|-17 -31 0 0
last pair|tuyên truyền|-13 0 6 0
last pair|tuyến hẻm|0 0 0 1
last pair|tuyến ngõ|0 0 0 37
last pair|tuyến đê|-8 0 8 13
last pair|tuyển quân|0 0 20 0
last pair|tuần này|0 0 14 0
last pair|tuần tra|0 0 -18 0
last pair|tài chính|-15 0 -7 0
last pair|tài khoản|0 0 12 -34
last pair|tài liệu|21 0 0 0
last pair|tài nguyên|-8 6 0 19
last pair|tài sản|9 0 0 20
last pair|tài xỉu|6 0 0 5
last pair|tác xã|-12 28 24 -17
last pair|tái diễn|-1 7 1 10
last pair|tái nghèo|-20 20 0 -2
last pair|tái đàn|0 0 14 0
last pair|tám tháng|-6 0 0 0
last pair|tân lập|-19 -18 -51 18
last pair|tình hình|0 0 1 1
last pair|tình nghĩa|4 0 0 11
last pair|tình thương|16 0 0 7
last pair|tích cực|37 0 0 1
last pair|tính bảng|7 0 10 0
last pair|tính tiền|0 0 0 -28
last pair|tăng cao|-43 -4 0 0
last pair|tăng ca|0 -1 17 -13
last pair|tăng cường|23 0 -49 13
last pair|tăng khá|-8 0 -2 0
last pair|tăng nhanh|35 -18 0 0
last pair|tăng trưởng|-6 0 -20 1
last pair|tư công|1 0 0 1
last pair|tư nghĩa|0 -11 0 0
last pair|tư nhân|0 0 31 0
last pair|tư pháp|0 0 -22 2
last pair|tư vấn|0 0 0 37
last pair|tương xứng|0 9 0 0
last pair|tướng giao|25 0 0 1
last pair|tại chỗ|0 0 0 -5
last pair|tạm dừng|-13 -10 0 22
last pair|tảng số|8 -8 0 7
last pair|tấn )|23 -10 -18 15
last pair|tập thể|0 -11 1 -1
last pair|tập trung|0 9 -17 0
last pair|tập vở|6 -5 0 12
last pair|tẻh #|-7 0 0 0
last pair|tế xã|-1 17 2 0
last pair|tỉnh )|0 0 10 5
last pair|tỉnh giao|6 0 0 16
last pair|tỉnh lộ|0 6 0 0
last pair|tịnh biên|0 0 0 21
last pair|tọa độ|0 8 -6 8
last pair|tồn tại|0 -25 0 0
last pair|tồn đọng|0 0 32 0
last pair|tổ chức|-30 5 0 -11
last pair|tổng hợp|0 0 14 29
last pair|tổng kết|0 0 9 -53
last pair|tổng thu|0 0 -26 7
last pair|tội phạm|0 0 10 6
last pair|tới nay|1 -1 0 47
last pair|tới đây|-5 8 0 0
last pair|tờ rơi|2 0 0 21
last pair|từ #|4 -4 0 -3
last pair|từ đầu|0 0 0 8
last pair|từng hộ|11 0 0 18
last pair|từng nhà|0 0 32 -18
last pair|tử vong|1 0 0 22
last pair|tự phát|0 0 24 0
last pair|tự quản|0 1 37 -20
last pair|tỷ usd|-42 -28 -28 -49
last pair|tỷ đồng|-14 -1 -1 1
last pair|ubnd phường|0 0 -24 -3
last pair|ubnd tỉnh|-2 -1 -1 0
last pair|ubnd xã|0 0 0 14
last pair|uvtw đảng|0 0 -1 -1
last pair|va chạm|0 0 0 6
last pair|ven biển|-5 -29 0 -18
last pair|vi phạm|24 -3 -2 -7
last pair|viên mới|-10 12 17 -30
last pair|viết thạo|0 0 0 2
last pair|việc khó|0 6 0 32
last pair|việc làm|-33 -1 -7 19
last pair|việc nhiều|-28 -47 0 0
last pair|việc nước|9 -9 0 -16
last pair|việc sau|0 0 -15 -14
last pair|vssid mới|0 0 17 0
last pair|vui tươi|6 0 0 0
last pair|và phòng|0 0 13 0
last pair|và ptnt|0 0 -5 0
last pair|và ubnd|0 0 -30 0
last pair|và vượt|25 0 0 -59
last pair|vào dùng|11 0 0 20
last pair|vào đấy|0 0 0 -5
last pair|vênh nhau|0 0 0 -1
last pair|vì dịch|7 28 0 -2
last pair|võ nhai|0 5 0 0
last pair|vùng chè|15 0 0 -29
last pair|vùng nuôi|0 0 -23 0
last pair|vùng trồng|0 0 0 41
last pair|văn bản|0 24 0 1
last pair|văn hóa|1 0 1 1
last pair|văn khuê|0 0 24 0
last pair|văn minh|-15 0 0 -3
last pair|văn phòng|0 0 -15 0
last pair|văn xã|-18 0 0 0
last pair|vĩnh thành|0 -1 0 0
last pair|vĩnh thực|0 0 0 11
last pair|vướng mắc|0 -4 0 0
last pair|vườn cây|6 -6 0 53
last pair|vượt cấp|0 -2 -2 0
last pair|vượt khó|-2 0 0 0
last pair|vẫn còn|0 0 0 32
last pair|vẫn khuyết|0 3 0 0
last pair|vẫn nóng|-9 0 0 1
last pair|vận hành|0 3 0 -32
last pair|vận tải|0 0 -21 0
last pair|vận động|-4 0 0 34
last pair|vật liệu|0 36 1 1
last pair|về muộn|0 0 0 24
last pair|về thu|-1 -9 0 -9
last pair|về đích|4 -1 0 22
last pair|vệ rừng|0 0 0 -7
last pair|vỉa hè|0 -1 21 28
last pair|vị )|0 -1 0 0
last pair|vị biết|-1 0 -14 -3
last pair|vọng thê|0 0 30 0
last pair|vốn giao|6 0 0 0
last pair|với #|0 -19 0 -26
last pair|với dân|-3 19 1 0
last pair|vụ )|-1 0 -1 0
last pair|vụ công|6 0 19 0
last pair|vụ mùa|0 0 27 13
last pair|vụ sát|12 0 0 -24
last pair|vụ việc|8 0 -7 0
last pair|vụ xuân|1 0 7 12
last pair|vực #|0 0 0 -5
last pair|vực thu|93 0 0 -8
last pair|xa bờ|16 -1 22 -45
last pair|xe đạp|5 -5 0 0
last pair|xem xét|0 0 -42 0
last pair|xi )|0 0 12 0
last pair|xi măng|-2 27 0 0
last pair|xuân hè|21 0 0 44
last pair|xuất cô|-27 -16 0 0
last pair|xuất huyết|-4 0 0 0
last pair|xuất khẩu|9 0 -31 10
last pair|xuống cấp|0 -5 0 2
last pair|xuống thấp|-10 -1 0 0
last pair|xv )|0 0 -18 0
last pair|xây dựng|-16 0 1 0
last pair|xây lắp|12 0 0 2
last pair|xây mới|21 0 0 -32
last pair|xã )|0 11 0 -26
last pair|xã cũ|14 0 0 18
last pair|xã giao|-34 -7 0 -13
last pair|xã yếu|27 -10 0 28
last pair|xét nghiệm|-1 5 0 7
last pair|xét xử|0 -5 0 0
last pair|xăng dầu|-19 0 0 0
last pair|xưởng may|9 -9 0 0
last pair|xả bùn|0 0 -28 0
last pair|xảy ra|19 0 0 0
last pair|xếp hạng|0 13 0 -11
last pair|xử lý|32 -2 0 0
last pair|yên thành|-1 6 0 4
last pair|ách tắc|-1 1 0 0
last pair|ép giá|0 0 0 21
last pair|ì ạch|-1 2 0 0
last pair|ông nói|0 0 -15 -9
last pair|ý kiến|0 0 -39 2
last pair|ăn uống|10 19 0 11
last pair|đi lên|-12 -16 0 -7
last pair|điều hành|0 -1 1 21
last pair|điều kiện|5 0 0 11
last pair|điều tra|15 1 -3 -59
last pair|điểm %|0 0 0 -13
last pair|điểm cân|-9 9 0 0
last pair|điểm nghẽn|-4 -25 -7 0
last pair|điểm nóng|26 -3 0 -45
last pair|điểm sáng|-3 0 0 0
last pair|điểm trường|28 0 1 -18
last pair|điện gió|0 0 0 14
last pair|điện lưới|4 -28 0 0
last pair|điện tử|0 1 0 -10
last pair|đo đạc|0 0 3 3
last pair|đoàn kết|24 0 0 -1
last pair|đoàn thể|-15 0 -44 -1
last pair|đoàn viên|-6 0 6 -3
last pair|đà nẵng|0 0 0 -2
last pair|đà tăng|-44 0 0 0
last pair|đàn trâu|14 0 0 0
last pair|đào tạo|0 0 -32 -16
last pair|đá gà|0 0 0 -13
last pair|đám cưới|9 1 -8 -7
last pair|đáng kể|1 0 0 0
last pair|đáng lo|-1 9 0 16
last pair|đáng tiếc|-31 -5 0 0
last pair|đánh bạc|0 -24 0 -19
last pair|đánh giá|-1 0 0 0
last pair|đã giao|0 3 0 0
last pair|đã làm|-2 -6 0 0
last pair|đãi ngộ|0 0 0 -7
last pair|đình chỉ|0 0 0 1
last pair|đình khoát|0 0 -2 0
last pair|đình thủy|0 0 24 0
last pair|đích sớm|17 -4 0 -33
last pair|đính chính|14 15 -4 10
last pair|đóng cửa|0 0 0 37
last pair|đôn đốc|-8 15 20 15
last pair|đông khê|0 -8 19 15
last pair|đông xuân|2 0 31 4
last pair|đúng giờ|0 0 33 0
last pair|đúng hướng|40 0 0 -34
last pair|đúng hạn|0 0 0 35
last pair|đúng hẹn|44 -16 0 16
last pair|đúng luật|10 -4 0 14
last pair|đúng lịch|7 0 1 2
last pair|đúng mẫu|0 0 11 -42
last pair|đúng mức|0 26 0 0
last pair|đăng ký|17 -12 0 -14
last pair|đơn hàng|0 12 0 40
last pair|đơn thư|0 34 0 -2
last pair|đơn điệu|0 0 0 1
last pair|đường biên|27 -1 0 5
last pair|đường hoa|33 0 0 -6
last pair|đường hè|0 0 46 0
last pair|đường ruột|0 0 4 26
last pair|đường ống|2 0 -1 0
last pair|được duyệt|0 0 0 24
last pair|được giao|-8 17 0 -37
last pair|được giá|28 -4 0 28
last pair|được nguồn|0 -2 16 -2
last pair|đạc lại|0 0 54 -27
last pair|đại biểu|0 0 -11 -1
last pair|đại hội|4 0 0 4
last pair|đại lào|0 6 0 10
last pair|đạo hđnd|0 0 20 0
last pair|đạt chuẩn|15 0 0 -44
last pair|đạt được|-21 0 0 0
last pair|đảm bảo|32 0 0 -27
last pair|đảng bộ|-5 0 0 -28
last pair|đảng ủy|0 0 -8 0
last pair|đất bãi|-27 0 -2 0
last pair|đất liền|30 4 0 0
last pair|đất đai|1 0 -6 0
last pair|đấu thầu|0 2 0 8
last pair|đấu tranh|0 0 3 0
last pair|đầu mối|1 0 0 0
last pair|đầu năm|0 0 -1 0
last pair|đầu tư|1 0 -6 0
last pair|đầu tỉnh|18 0 0 1
last pair|đầy đủ|1 0 11 -22
last pair|đẩu )|0 22 0 0
last pair|đẩy mạnh|26 0 0 -31
last pair|đặc khu|-19 0 0 0
last pair|đặt ra|0 0 0 4
last pair|đến hạn|0 0 20 17
last pair|đến kỳ|24 0 0 0
last pair|đến nay|2 0 0 -3
last pair|đề ra|21 8 0 0
last pair|đền bù|-8 -21 0 -33
last pair|để không|0 -12 0 17
last pair|để làm|0 0 6 29
last pair|để nhờn|0 -3 11 0
last pair|để đấy|-2 22 0 0
last pair|địa bàn|1 1 2 1
last pair|địa chính|0 2 0 -34
last pair|địa giới|0 12 0 1
last pair|địa phương|0 0 0 1
last pair|định cư|-4 14 25 -1
last pair|định mức|14 0 0 4
last pair|đọng thuế|-14 0 0 33
last pair|đối thoại|0 0 -3 2
last pair|đối tượng|0 1 0 7
last pair|đối ứng|-3 5 0 0
last pair|đốt đồng|0 17 0 -2
last pair|đồ gốc|0 0 0 1
last pair|đồng )|9 0 0 2
last pair|đồng bộ|6 -9 0 0
last pair|đồng chí|18 -2 -30 2
last pair|đồng nào|0 11 0 6
last pair|đồng ruộng|1 0 0 -11
last pair|đồng thuận|0 0 0 12
last pair|đồng tháp|0 0 -8 0
last pair|đồng thôn|0 0 0 -8
last pair|đồng đều|0 17 0 0
last pair|đổ trộm|0 -8 10 0
last pair|đổi mới|14 0 0 28
last pair|đổi số|-1 0 8 0
last pair|đổi thửa|-13 0 20 0
last pair|độ #|0 -3 0 -26
last pair|độ cồn|0 0 8 -5
last pair|đủ buổi|0 3 0 9
last pair|đức trạch|0 7 0 -24
last pair|đứng đầu|-9 0 31 0
last pair|đứt đoạn|18 -1 0 -10
last pair|ưu tú|17 0 2 0
last pair|ương đảng|0 0 0 11
last pair|ổn định|7 0 0 19
last pair|ở )|-22 -1 -4 0
last pair|ủy )|0 0 7 1
last pair|ủy phường|36 -15 -7 -16
last pair|ủy quyền|0 0 0 6
last pair|ủy viên|-1 0 0 9
last pair|ủy xã|-9 0 -13 -9
last pair|ứng đủ|10 0 0 15
last|"|0 27 1 0
last|#|-1 -1 0 0
last|%|0 0 0 1
last|anh|-1 17 33 -20
last|ao|-1 -2 5 0
last|a|-15 2 1 22
last|ban|0 -3 0 0
last|bao|29 -11 35 19
last|ba|0 0 0 1
last|bhxh|0 10 -6 10
last|bhyt|0 0 10 19
last|biên|0 0 0 -7
last|biến|1 1 0 0
last|biết|0 0 -33 0
last|biển|0 -6 19 -4
last|btctw|-1 0 1 16
last|buông|-7 45 0 -1
last|buôn|0 2 1 -7
last|buổi|0 45 0 7
last|b|0 0 0 7
last|bài|9 0 0 0
last|bàng|0 0 10 0
last|bàn|0 0 12 18
last|bày|-25 0 0 0
last|bán|1 0 0 19
last|bãi|-16 0 0 0
last|bão|21 0 -18 5
last|bè|0 14 -4 1
last|bò|0 24 0 21
last|bùn|0 0 -28 0
last|bù|0 -13 17 -6
last|bơm|0 0 50 0
last|bước|20 -1 0 0
last|bạch|-9 0 15 -27
last|bạc|-14 0 9 0
last|bạn|-21 9 0 22
last|bạ|-28 -20 0 0
last|bảng|0 0 1 0
last|bản|1 23 12 0
last|bảo|32 0 0 -27
last|bậc|0 36 0 2
last|bật|-16 0 0 0
last|bắc|-26 0 0 16
last|bắt|12 -10 0 -17
last|bằng|7 -1 0 2
last|bến|17 0 16 -15
last|bền|0 20 -2 0
last|bệnh|0 0 1 0
last|bỏ|-6 21 5 25
last|bổng|6 -4 0 21
last|bộ|10 0 -1 0
last|bờ|0 1 7 -40
last|cai|0 0 1 7
last|camera|0 0 37 -4
last|can|7 0 -7 -5
last|cao|-3 12 0 0
last|ca|32 15 -4 0
last|cchc|-7 0 0 0
last|chiếc|-7 0 0 0
last|chiếm|0 0 13 0
last|chiếu|0 0 0 11
last|chiều|0 1 23 0
last|chung|-1 0 0 0
last|chuyến|-1 -27 0 -20
last|chuyển|-8 0 0 6
last|chuyện|0 0 -21 0
last|chuông|24 -8 0 0
last|chuẩn|0 15 15 11
last|chuồng|-8 8 0 0
last|cháu|7 -22 0 0
last|cháy|0 0 2 11
last|châu|0 0 0 -9
last|chè|0 0 0 -4
last|chém|-1 42 21 -36
last|chép|0 -7 10 12
last|chính|0 0 -1 0
last|chí|12 -1 -14 -7
last|chôm|6 0 0 -24
last|chùa|0 0 0 -2
last|chúng|0 0 1 1
last|chạm|0 0 0 6
last|chấp|2 0 0 0
last|chất|0 16 0 1
last|chậm|0 31 0 0
last|chẽ|0 0 10 2
last|chết|6 -1 0 16
last|chỉnh|0 0 2 0
last|chỉ|35 -21 0 0
last|chốt|0 0 1 -62
last|chỗ|0 0 0 -5
last|chờn|0 1 0 3
last|chợ|-16 13 65 -20
last|chủ|-6 -2 0 44
last|chứa|-7 0 11 -17
last|chức|-44 0 4 2
last|chừng|0 0 0 28
last|chừ|0 -2 0 0
last|chữa|0 0 1 -23
last|chữ|-19 -7 0 -15
last|ck|6 8 0 0
last|con|-17 0 -2 0
last|cp|0 0 31 1
last|cuộc|-46 -2 1 14
last|c|0 0 -20 -30
last|cách|0 -22 0 0
last|cá|-12 18 27 16
last|cân|-4 18 0 0
last|cây|16 0 0 0
last|còn|0 0 0 32
last|cói|2 -9 0 0
last|có|0 5 0 0
last|côi|19 0 0 -13
last|công|-1 0 0 0
last|cô|-27 -16 0 0
last|cùng|0 0 -6 0
last|căn|-44 0 -39 0
last|cũ|-21 1 2 10
last|cơ|1 0 0 -38
last|cư|0 0 16 15
last|cưới|9 1 -8 -7
last|cường|16 0 -52 6
last|cảm|0 -3 5 0
last|cả|29 -21 0 0
last|cấu|16 0 0 0
last|cầm|0 -5 37 -43
last|cẩm|-2 17 0 0
last|cắn|0 0 -11 -10
last|cặp|-6 9 0 43
last|cọc|-12 13 0 36
last|cống|0 1 0 16
last|cốt|0 0 0 26
last|cồn|0 0 8 -5
last|cổ|25 -5 0 -36
last|cục|0 0 -3 0
last|cụm|0 0 0 3
last|cứu|5 0 38 37
last|cửa|-1 23 0 7
last|cử|-20 0 -42 -10
last|cực|29 0 -7 -7
last|dang|0 -11 11 -11
last|diễn|-1 3 1 9
last|diện|1 0 0 39
last|doanh|0 23 0 5
last|do|3 -25 0 12
last|dt|0 33 0 28
last|dung|1 45 -6 0
last|duyệt|0 0 0 24
last|dài|-3 0 0 0
last|dày|-27 15 0 0
last|dõi|0 0 25 -14
last|dùng|1 0 5 12
last|dưa|0 17 0 14
last|dư|0 0 11 0
last|dưỡng|0 0 1 0
last|dần|0 22 0 0
last|dầu|-21 33 0 14
last|dẫn|0 1 0 19
last|dịch|6 0 0 -52
last|dời|0 1 0 29
last|dở|-1 5 0 1
last|dục|-7 0 2 0
last|dụng|-1 -41 0 -54
last|dứt|-6 35 0 -27
last|dừng|-13 -8 0 23
last|dựng|-16 0 1 0
last|dự|0 0 -5 0
last|email|-1 -6 0 0
last|em|-6 1 0 0
last|fdi|32 -10 0 0
last|gian|-16 0 2 0
last|giao|0 0 0 1
last|giuộc|0 6 0 0
last|giá|0 0 0 1
last|gió|0 0 0 14
last|giải|0 0 33 23
last|giảm|6 -2 0 0
last|giảng|-4 0 2 1
last|giấy|-2 0 -11 22
last|giếng|0 0 3 0
last|giọt|0 6 0 -28
last|giỏi|11 0 0 0
last|giống|8 0 26 -6
last|giới|0 0 12 0
last|giờ|0 0 29 0
last|giữ|-9 0 0 2
last|gom|0 0 8 0
last|gà|0 0 0 -13
last|gái|-9 1 0 -7
last|gạo|0 0 0 -19
last|gạt|0 0 0 -1
last|gắng|0 14 0 -1
last|gắt|0 0 0 1
last|gọn|0 -1 0 6
last|gốc|0 20 0 -9
last|gỡ|24 0 2 3
last|gửi|0 0 10 28
last|hay|0 35 0 0
last|ha|-8 0 0 1
last|hiêm|-9 9 0 0
last|hiếm|0 0 0 1
last|hiểm|-16 28 1 1
last|hiện|0 0 0 1
last|hoang|0 1 0 -1
last|hoa|31 10 -2 0
last|hoạch|1 0 0 -2
last|hoạt|1 26 0 -10
last|huyết|-4 0 0 0
last|h|-30 -32 -69 -38
last|hàng|0 0 0 44
last|hành|0 -1 0 2
last|hàn|0 -15 -1 -13
last|hàu|14 27 0 2
last|hà|0 -3 0 0
last|hè|0 0 14 25
last|hình|0 0 0 3
last|hòa|0 0 -1 0
last|hóa|17 0 1 1
last|hđnd|0 0 43 0
last|hơn|-17 -5 0 4
last|hưu|0 0 -1 0
last|hướng|22 0 -1 -15
last|hạng|7 8 0 -11
last|hạnh|-1 0 -31 0
last|hạn|0 0 0 -1
last|hạt|29 -12 -4 -3
last|hạ|0 -13 0 0
last|hải|0 0 13 0
last|hẳn|42 -5 0 -9
last|hẹn|35 17 0 -1
last|hẹp|-23 21 0 0
last|hẻm|0 0 0 20
last|hết|10 5 0 25
last|học|11 0 11 0
last|họp|-1 0 -1 0
last|hỏi|0 0 0 22
last|hỏng|0 0 0 39
last|hồi|13 0 0 -3
last|hồ|0 0 20 -14
last|hội|1 0 0 1
last|hộ|2 3 0 -2
last|hợp|0 0 0 41
last|hợt|0 0 0 1
last|hữu|-6 37 -1 0
last|iii|0 1 0 0
last|internet|0 0 21 4
last|in|0 0 13 0
last|iv|0 -1 0 0
last|ix|0 0 -1 0
last|i|0 0 0 1
last|jrai|0 21 0 0
last|karaoke|0 3 0 -58
last|kbang|0 0 0 27
last|kg|31 -2 0 0
last|khai|0 0 6 0
last|kha|0 0 -1 0
last|khen|33 -14 0 16
last|khmer|0 2 16 0
last|khoăn|-3 -1 0 0
last|khoản|0 0 12 -34
last|khung|27 -15 0 -25
last|khuyết|0 3 0 0
last|khu|-1 0 3 13
last|khuê|0 0 23 0
last|kh|-1 0 -1 1
last|khách|0 0 -1 0
last|khác|-17 0 0 0
last|khám|22 0 1 -1
last|khá|1 0 0 0
last|khê|0 -7 9 4
last|khí|22 0 0 12
last|khóm|0 0 29 0
last|khó|0 -12 0 0
last|không|-12 0 0 12
last|khô|0 0 1 -28
last|khăn|20 0 0 3
last|khẩu|-8 0 -18 0
last|khối|0 0 27 0
last|khống|-8 9 0 2
last|khớp|0 23 -3 0
last|khởi|-42 0 0 0
last|kim|36 -1 0 -27
last|kiến|0 0 -33 1
last|kiều|-1 14 -8 29
last|kiểm|14 8 0 2
last|kiểng|-34 0 0 0
last|kiệm|0 0 21 22
last|kiện|7 0 0 18
last|kiệt|0 0 0 4
last|km|1 0 0 0
last|kém|-3 -15 0 3
last|kéo|0 0 15 0
last|kênh|0 0 0 1
last|kê|-29 0 0 -9
last|ký|0 1 0 -14
last|kết|4 0 0 -28
last|kế|-2 16 0 15
last|kể|1 0 0 0
last|kịp|0 0 0 -15
last|kỳ|13 16 0 0
last|lanh|0 0 1 0
last|lan|-16 -24 0 0
last|la|0 0 0 -2
last|linh|-1 1 0 0
last|liền|22 0 0 3
last|liệt|0 0 0 56
last|liệu|-1 0 0 0
last|loa|0 7 12 -21
last|long|1 0 0 -6
last|lo|-1 -24 0 6
last|loại|0 0 0 -23
last|l|-27 0 0 -25
last|làm|-1 0 0 0
last|làng|0 0 0 48
last|lào|-5 17 0 0
last|là|13 -50 -25 -32
last|lên|-3 1 0 -5
last|lòng|0 -38 -1 19
last|lông|13 0 -2 -8
last|lô|-3 12 0 6
last|lúa|-34 0 0 0
last|lúc|-2 -7 -1 0
last|lý|6 0 9 0
last|lđtbxh|-1 0 0 0
last|lũ|-4 2 0 0
last|lương|18 -6 0 2
last|lưới|-13 28 0 39
last|lường|-3 -24 -4 -20
last|lượng|-1 5 0 16
last|lượt|17 0 0 0
last|lạc|0 0 0 16
last|lại|0 -3 0 -1
last|lạng|-2 17 0 33
last|lạnh|0 0 0 2
last|lấn|0 -1 7 7
last|lần|-1 1 0 1
last|lập|-2 1 -33 -23
last|lậu|-3 0 0 0
last|lắng|0 -2 0 -1
last|lắp|12 0 0 2
last|lẻo|0 6 0 0
last|lệnh|1 0 4 7
last|lệ|0 -1 0 3
last|lịch|-21 0 0 0
last|lỏng|0 1 0 -26
last|lỗi|0 -21 0 0
last|lỗ|0 9 0 -1
last|lộ|10 -5 0 -11
last|lớn|20 0 0 -1
last|lớp|1 10 0 -12
last|lời|20 0 -7 0
last|lở|-7 -9 0 -16
last|lợi|1 0 0 -9
last|lợn|-12 2 0 -12
last|lực|-16 -4 0 0
last|m3|0 0 0 9
last|mai|19 0 1 2
last|may|21 -9 -1 0
last|ma|13 0 0 -4
last|minh|45 0 0 0
last|miệng|-7 -1 0 1
last|mttq|-22 -6 0 0
last|mua|0 2 0 10
last|muối|5 0 9 42
last|muốn|0 10 0 -1
last|muộn|0 0 0 3
last|m|0 0 0 14
last|màu|-38 -3 0 1
last|máy|0 0 0 -1
last|mã|15 -12 0 0
last|mình|0 0 -16 -2
last|mía|0 31 47 57
last|mông|0 0 0 7
last|môn|0 0 4 8
last|mùi|0 22 0 -7
last|mún|0 0 0 -40
last|măng|-2 27 0 0
last|mưa|0 1 0 -2
last|mưu|13 0 -24 45
last|mương|24 0 0 -14
last|mười|0 0 0 1
last|mạc|-1 0 0 0
last|mạng|1 8 1 0
last|mạnh|62 0 0 -52
last|mắc|0 -1 0 0
last|mặc|-14 -22 0 -18
last|mặn|0 0 0 3
last|mặt|-1 0 0 0
last|mến|-7 0 0 0
last|mềm|0 0 18 -9
last|mọc|0 2 0 14
last|mỏ|0 6 0 6
last|mốc|31 -13 7 37
last|mối|1 0 0 2
last|một|-14 -19 0 0
last|mới|-1 0 0 0
last|mức|1 3 0 1
last|nai|0 0 4 0
last|nang|0 9 0 10
last|nay|0 1 0 14
last|ngang|-1 5 0 0
last|nga|0 3 0 0
last|nghe|0 0 -10 -3
last|nghiêm|0 1 0 0
last|nghiệm|0 -8 0 0
last|nghèo|0 0 1 9
last|nghé|-9 9 0 0
last|nghĩa|0 0 0 2
last|nghĩ|0 -12 0 -3
last|nghẽn|0 -6 0 -35
last|nghề|-47 -8 3 0
last|nghệ|20 -7 0 0
last|nghỉ|0 0 0 40
last|ngoài|19 1 0 1
last|ngoái|0 1 0 9
last|nguyên|0 -11 -1 0
last|nguồn|17 -9 1 26
last|ngày|0 3 1 0
last|ngân|0 -8 -7 -22
last|ngãi|0 0 -7 0
last|ngõ|21 0 0 0
last|ngũ|23 0 0 -29
last|người|-12 0 0 -20
last|ngạn|0 1 0 0
last|ngầm|-39 0 0 0
last|ngập|-2 -3 0 -14
last|ngọn|0 24 0 0
last|ngọ|29 -8 -21 27
last|ngỏ|0 19 0 13
last|ngộ|0 0 0 -7
last|nhai|0 1 0 0
last|nhanh|29 -13 -12 -19
last|nhau|0 2 0 25
last|nhiên|-6 -15 0 0
last|nhiều|-1 -32 0 -3
last|nhiễu|0 -4 5 14
last|nhiệm|0 1 -1 5
last|nhà|-22 1 -17 -11
last|nhác|0 0 0 -37
last|nhân|0 0 1 19
last|nhũng|4 1 -9 -3
last|nhơn|-8 3 0 4
last|nhạt|0 0 0 1
last|nhất|-2 0 0 0
last|nhận|-8 0 -1 0
last|nhập|-1 0 0 3
last|nhẹ|0 0 0 1
last|nhịp|32 0 0 28
last|nhỏ|2 0 0 0
last|nhờn|0 -3 11 0
last|nhở|-8 1 8 23
last|ninh|0 0 1 0
last|niên|10 0 -1 0
last|non|18 0 0 41
last|nsnn|3 0 0 0
last|ntm|-35 -22 -9 -26
last|nuôi|0 0 -1 0
last|n|-14 -1 -60 -16
last|nàn|0 0 0 -21
last|nào|25 -9 0 1
last|này|0 -36 26 0
last|nát|2 14 -2 18
last|nét|7 4 -11 6
last|nói|-46 -57 -65 -85
last|nóng|0 0 0 -33
last|núi|0 -7 0 -8
last|năm|1 0 0 0
last|năng|1 0 -3 0
last|nơi|28 5 0 -14
last|nước|0 0 0 1
last|nạn|-8 9 0 19
last|nẵng|0 0 0 -2
last|nặng|-18 0 0 0
last|nếp|45 0 0 0
last|nền|13 0 20 0
last|nề|3 0 0 -8
last|nối|0 0 0 8
last|nổi|0 13 0 0
last|nổ|14 0 0 4
last|nộp|0 11 0 0
last|nợ|0 0 4 38
last|nửa|-10 -6 0 0
last|nữ|0 0 4 -10
last|ocop|15 0 -4 35
last|pa|-7 1 0 -12
last|pccc|-2 0 21 44
last|phi|6 -5 0 0
last|phiếu|15 0 0 -26
last|phong|0 0 0 18
last|pháo|0 0 21 0
last|pháp|0 0 0 11
last|phát|3 0 0 8
last|phèn|0 1 0 0
last|phép|-2 3 0 0
last|phê|1 26 0 16
last|phí|2 0 -3 -7
last|phòng|-4 0 0 -7
last|phó|0 8 -7 0
last|phút|1 0 0 -10
last|phú|0 8 0 -4
last|phương|12 0 0 29
last|phước|0 17 -17 0
last|phạm|2 0 1 0
last|phần|12 0 0 9
last|phẩm|0 0 14 0
last|phố|-2 0 0 8
last|phục|0 -30 0 0
last|phủ|-38 0 1 0
last|ptnt|0 0 -25 0
last|qh15|0 0 5 0
last|ql27|0 0 12 0
last|qsdđ|-3 22 0 22
last|quang|18 0 0 9
last|qua|-7 -24 0 0
last|quen|0 -10 0 21
last|quyết|0 0 0 17
last|quyền|18 0 -22 0
last|quán|-5 0 0 0
last|quân|0 0 14 0
last|quý|0 2 0 0
last|quăng|0 3 0 0
last|quản|0 1 40 -6
last|quả|-1 0 0 1
last|quầy|0 14 5 1
last|quận|-22 0 19 7
last|quế|0 0 -17 0
last|quỹ|-32 -38 0 -18
last|ranh|0 1 0 14
last|ra|0 0 -2 1
last|riêng|14 -5 23 -8
last|ruộng|0 18 0 22
last|ruột|0 -17 0 0
last|rà|0 0 0 1
last|rác|-12 5 7 48
last|ròng|0 17 -8 0
last|rùa|0 -9 9 0
last|rơi|2 0 0 21
last|rạc|0 0 0 -4
last|rẫy|-5 28 0 -9
last|rắm|0 19 0 0
last|rằng|-25 -1 0 0
last|rối|0 0 0 1
last|rồi|44 2 0 -2
last|rỗng|0 35 -9 0
last|rộng|-14 0 -3 0
last|rộ|0 6 0 -32
last|rừng|0 -3 1 1
last|sai|29 -26 -1 -21
last|sao|25 0 22 -3
last|sen|-15 0 0 -4
last|sinh|23 0 0 1
last|soát|0 0 -1 -1
last|sung|-6 -7 10 0
last|su|0 -13 -27 9
last|suất|1 4 0 0
last|suốt|25 0 0 0
last|sài|-4 48 0 -18
last|sàng|0 5 0 6
last|sách|0 0 0 -27
last|sáng|0 -4 0 13
last|sáo|8 -1 0 0
last|sát|-13 0 0 0
last|sâu|5 1 0 -20
last|sóng|-15 7 0 1
last|sông|0 20 0 -54
last|súc|0 4 5 0
last|sĩ|5 3 0 3
last|sơ|0 1 0 7
last|sư|0 13 0 0
last|sương|0 0 -20 0
last|sạch|-29 0 0 1
last|sản|0 -14 0 -2
last|sắc|25 0 0 0
last|sắm|11 -4 0 -20
last|sống|-20 -1 15 1
last|sổ|-25 19 0 26
last|sớm|22 -1 10 -39
last|sở|-1 1 -1 0
last|sụt|-9 9 0 0
last|sửa|0 2 0 -2
last|sử|24 0 -1 -9
last|sự|-1 0 -6 0
last|tai|-9 -14 -13 0
last|tay|-6 24 1 -1
last|thanh|26 0 23 0
last|thao|-25 -24 0 0
last|thay|0 14 0 0
last|theo|12 0 7 22
last|thiết|-25 0 0 0
last|thiếu|0 0 8 -24
last|thiện|26 0 0 13
last|thoại|0 0 -11 1
last|thuê|0 10 1 9
last|thuận|28 0 0 0
last|thuật|0 -2 8 19
last|thuế|-20 0 19 -27
last|thuốc|0 -8 44 3
last|thuộc|-38 -7 -32 -17
last|th|-9 -46 -42 -43
last|thành|2 2 0 17
last|thác|41 0 -6 0
last|tháng|-1 1 0 0
last|tháp|0 0 -8 0
last|thép|-44 -39 0 -32
last|thêm|0 12 0 0
last|thê|0 0 30 0
last|thôi|0 14 -10 11
last|thông|1 -18 0 -24
last|thôn|24 0 0 -16
last|thúc|5 0 -9 0
last|thơ|0 0 -11 0
last|thương|0 0 0 28
last|thường|0 -4 0 0
last|thượng|-1 0 0 0
last|thạch|-6 11 0 10
last|thạnh|26 0 0 0
last|thải|0 0 -2 -28
last|thấp|0 0 1 -2
last|thấy|-2 4 0 -22
last|thầu|0 1 1 0
last|thật|0 -7 23 0
last|thẳng|-3 -21 -6 -13
last|thẻ|18 11 0 12
last|thế|-17 -10 0 0
last|thể|0 0 -2 0
last|thọ|0 2 -2 0
last|thống|-37 18 3 27
last|thời|27 0 -17 41
last|thụ|0 0 -10 0
last|thủy|0 0 14 0
last|thức|0 0 0 14
last|thừa|-6 8 0 -14
last|thửa|-1 0 19 0
last|thử|0 0 42 0
last|thực|0 0 9 48
last|tinh|-9 -2 9 0
last|tin|0 0 0 -4
last|tiên|37 -16 0 0
last|tiêu|0 0 0 1
last|tiếc|-31 -5 0 0
last|tiến|6 0 0 0
last|tiếp|0 -1 11 6
last|tiết|0 23 0 -48
last|tiền|0 0 0 -2
last|tiện|0 0 19 0
last|toàn|0 0 -5 9
last|toán|1 0 0 -1
last|trang|1 0 0 -40
last|tranh|0 0 3 0
last|tra|0 0 0 -33
last|treo|0 1 51 -40
last|tre|-19 0 0 0
last|tri|0 4 0 -2
last|triều|-3 0 6 0
last|triển|-6 0 0 -2
last|trung|0 6 -14 0
last|truyền|-9 0 14 -11
last|tr|-12 0 -60 -30
last|trách|0 10 7 0
last|tránh|0 0 0 3
last|trâu|46 0 -1 0
last|trên|0 -5 0 18
last|trì|-1 0 -4 0
last|trí|0 21 -2 7
last|tròn|37 -2 0 26
last|trùng|0 0 40 0
last|trú|0 -1 0 19
last|trăm|30 -11 0 1
last|trước|0 15 0 0
last|trường|1 0 0 0
last|trưởng|-1 0 -17 1
last|trạch|0 0 0 -23
last|trạm|0 0 39 1
last|trạng|0 1 0 -20
last|trả|0 0 0 26
last|trấn|0 0 -12 -43
last|trầm|-16 14 0 15
last|trần|0 -18 4 0
last|trận|12 0 -12 0
last|trắng|-1 2 34 -10
last|trặc|0 3 0 -3
last|trẻ|4 41 -9 -39
last|trễ|-3 -22 1 -27
last|trệ|15 -13 0 0
last|trị|0 0 1 0
last|trọng|16 0 0 3
last|trọt|-21 0 0 0
last|trọ|0 0 0 32
last|trống|0 0 0 26
last|trồng|1 0 0 20
last|trộm|10 -16 2 0
last|trợ|1 0 -22 0
last|trữ|-7 0 0 0
last|ttcn|-25 0 0 0
last|ttg|18 0 0 -7
last|ttpvhcc|35 0 0 0
last|tuv|0 0 -4 0
last|tuyến|-17 0 0 1
last|tuyển|0 6 -2 1
last|tu|0 0 12 0
last|tuất|14 0 0 0
last|tuần|0 -5 0 1
last|tuổi|0 0 1 1
last|tw|0 0 0 15
last|ty|-5 0 -11 -30
last|t|-3 0 -53 0
last|tàu|25 31 0 38
last|tác|25 0 0 0
last|tán|36 -30 1 33
last|tâm|0 0 0 1
last|tân|0 0 -10 0
last|tây|10 0 0 -25
last|tóh|0 0 0 9
last|tôm|0 0 0 -19
last|tông|2 -1 0 0
last|tôn|7 0 -1 -2
last|tô|0 0 6 0
last|túng|0 14 0 0
last|túy|8 0 0 -7
last|tú|10 0 1 0
last|tý|0 8 0 14
last|tăng|-1 19 0 -6
last|tơ|-8 3 0 0
last|tư|0 0 -12 0
last|tươi|1 0 0 0
last|tưới|0 0 42 0
last|tường|0 1 0 23
last|tượng|0 1 0 7
last|tại|0 -24 0 0
last|tạm|20 13 1 0
last|tạo|-54 -1 -37 -5
last|tạp|-6 0 3 -19
last|tạ|0 23 0 30
last|tải|0 0 -2 30
last|tấn|2 0 0 0
last|tầng|-4 6 0 0
last|tập|0 2 52 -4
last|tật|13 -9 0 19
last|tặc|0 0 0 -25
last|tết|0 -2 38 -1
last|tỉnh|0 1 -1 1
last|tỏa|0 0 2 -28
last|tốt|32 -6 0 0
last|tố|-11 -16 0 0
last|tồn|0 0 17 9
last|tổ|-11 12 0 1
last|tộc|1 0 0 -39
last|tội|9 0 -9 10
last|tới|0 0 0 1
last|tục|1 0 0 0
last|từ|-1 0 -22 0
last|tử|0 1 0 -10
last|tự|0 0 5 2
last|tỷ|28 0 17 36
last|ubnd|0 0 -1 0
last|ubtvqh15|0 0 10 0
last|usd|0 -21 -1 25
last|uy|0 0 11 -2
last|uống|10 19 0 11
last|vay|8 -5 0 27
last|vi|0 0 1 17
last|viên|-3 -3 0 0
last|việc|0 29 0 0
last|viện|0 3 0 9
last|vneid|18 -11 0 10
last|vong|1 0 0 22
last|vptu|0 0 -1 0
last|vp|0 0 7 0
last|vpđu|-6 0 0 0
last|vt|0 0 -2 0
last|vui|0 -1 0 0
last|vào|0 34 0 0
last|và|0 0 0 8
last|vá|-17 -32 0 0
last|vét|-1 1 0 -3
last|vòng|1 20 -17 22
last|vùng|4 0 0 -26
last|vương|14 0 0 -24
last|vướng|0 -29 0 -7
last|vườn|13 0 0 33
last|vượt|55 -6 0 -4
last|vấn|0 0 5 -20
last|vận|0 0 -45 0
last|vậy|-41 -32 0 0
last|vắng|0 0 0 10
last|về|0 23 -15 5
last|vốn|-2 -6 28 3
last|vở|6 -5 0 12
last|vững|8 0 0 1
last|vực|-31 0 1 -4
last|xanh|7 0 14 -24
last|xa|-9 26 0 0
last|xe|5 0 6 -2
last|xin|-24 23 0 0
last|xuyên|-1 -6 0 10
last|xuân|15 0 3 -37
last|xuất|0 0 0 33
last|xuể|-8 9 0 0
last|xuống|-1 0 0 0
last|xxi|0 0 -9 0
last|xx|-2 0 0 -3
last|x|-33 -26 -65 -38
last|xát|0 3 0 10
last|xây|1 16 0 -32
last|xã|0 0 2 1
last|xét|0 0 -42 0
last|xóm|0 0 0 8
last|xúc|0 1 0 -4
last|xấu|8 -26 32 -43
last|xếp|-7 0 2 0
last|xỉu|6 0 0 5
last|xộn|0 10 0 -39
last|xứng|0 9 0 0
last|xử|0 -5 0 0
last|yên|-7 25 0 -32
last|yếu|0 -34 0 -8
last|án|-5 0 0 0
last|ít|-1 -2 0 -35
last|ông|-9 22 0 -2
last|úng|22 -4 -5 36
last|ý|0 0 -7 -1
last|ăn|-17 13 0 1
last|đai|1 0 -6 0
last|đau|0 -29 0 0
last|đen|0 0 0 -18
last|đe|0 0 12 0
last|đi|-1 15 0 0
last|điền|-11 0 0 0
last|điều|-44 -20 0 0
last|điểm|-12 0 0 0
last|điện|36 -1 1 0
last|điệu|0 0 0 1
last|đoàn|0 0 0 -30
last|đoạn|10 0 0 -29
last|đt|-1 0 6 13
last|đu|5 0 0 0
last|đ|-44 -44 -50 -38
last|đài|0 0 2 25
last|đàn|1 0 7 3
last|đán|0 0 12 1
last|đáo|35 -6 0 -28
last|đáp|0 1 0 -38
last|đá|-40 3 -18 0
last|đây|7 0 -1 0
last|đéc|0 0 -5 0
last|đêm|0 4 8 -39
last|đê|7 -6 0 0
last|đình|0 2 0 17
last|đích|23 -20 0 -3
last|đói|32 -20 0 -19
last|đóng|-6 9 0 -3
last|đó|-9 -5 -2 2
last|đôi|13 2 -1 23
last|đông|-2 0 0 -23
last|đăng|0 0 0 20
last|đơn|-1 0 -7 -29
last|đường|7 0 0 7
last|được|-20 -12 0 0
last|đạc|0 0 3 3
last|đại|-34 -4 0 0
last|đạo|0 0 -7 -9
last|đạp|5 -5 0 0
last|đạt|-24 0 0 31
last|đảm|33 0 0 -29
last|đảng|-24 0 -1 0
last|đảo|0 0 0 39
last|đất|-16 0 1 -1
last|đấu|-4 0 4 12
last|đấy|0 21 0 -1
last|đầu|46 0 2 1
last|đằng|10 -8 30 -7
last|đẹp|-1 -14 0 0
last|đều|3 0 0 -35
last|để|0 0 9 13
last|định|2 0 0 2
last|đọng|0 0 1 0
last|đỏ|0 -5 -8 0
last|đối|17 -38 -3 -21
last|đốt|-15 0 0 -14
last|đồng|-7 0 -1 1
last|đội|-24 -9 2 0
last|động|9 1 4 1
last|đợt|-53 9 -7 0
last|đủ|1 0 -12 0
last|đức|0 -3 0 17
last|ương|-10 0 13 3
last|ạch|-1 2 0 0
last|ấp|10 -5 2 4
last|ấy|-33 -7 8 10
last|ống|0 17 0 0
last|ổn|35 -19 0 -63
last|ở|0 12 0 25
last|ứng|0 0 0 -10
leaning|merit none|-19 0 0 0
leaning|merit open|15 -2 0 0
leaning|merit result|21 0 0 -2
leaning|merit task|0 0 14 0
leaning|none none|-1 0 -10 0
leaning|none result|-2 -3 -2 8
leaning|want none|0 -42 0 0
leaning|want open|-2 7 0 0
leaning|want result|0 24 0 0
leaning|want shortcoming|0 7 -2 0
leaning|want task|0 0 1 0
lean|0|0 -16 0 0
lean|3|-25 29 0 -17
lean|6|-5 0 -9 0
left, side, joint|merit,- start|0 0 0 1
left, side, joint|merit,- turn|-33 -34 -8 0
left, side, joint|merit,merit ,|0 0 0 -27
left, side, joint|merit,merit :|33 0 0 47
left, side, joint|merit,merit ;|0 0 0 2
left, side, joint|merit,merit start|0 0 0 -46
left, side, joint|merit,merit turn|-10 32 0 8
left, side, joint|merit,none ,|0 0 0 40
left, side, joint|merit,none :|20 0 0 0
left, side, joint|merit,none start|0 0 0 -47
left, side, joint|merit,none turn|35 8 0 -20
left, side, joint|merit,want ,|-4 19 0 0
left, side, joint|merit,want :|0 3 0 24
left, side, joint|merit,want ;|1 0 0 -1
left, side, joint|merit,want start|31 -1 0 0
left, side, joint|merit,want turn|24 -21 0 28
left, side, joint|none,- start|-7 0 0 0
left, side, joint|none,- turn|0 -40 0 0
left, side, joint|none,merit ,|0 0 0 1
left, side, joint|none,merit :|18 0 0 28
left, side, joint|none,merit ;|16 0 0 2
left, side, joint|none,merit start|-9 0 -1 -39
left, side, joint|none,merit turn|-42 8 0 -18
left, side, joint|none,none ,|0 0 0 24
left, side, joint|none,none start|1 0 0 -8
left, side, joint|none,none turn|0 13 0 3
left, side, joint|none,want :|1 26 0 28
left, side, joint|none,want ;|-21 3 0 0
left, side, joint|none,want start|-1 -63 0 0
left, side, joint|none,want turn|25 -5 0 -1
left, side, joint|want,- turn|0 -11 0 0
left, side, joint|want,merit :|10 -5 0 1
left, side, joint|want,merit ;|-1 21 0 -1
left, side, joint|want,merit start|0 29 0 0
left, side, joint|want,merit turn|-1 0 0 -1
left, side, joint|want,none ,|0 0 0 29
left, side, joint|want,none :|0 37 0 -6
left, side, joint|want,none turn|0 30 0 2
left, side, joint|want,want ,|1 0 0 -2
left, side, joint|want,want :|0 42 0 0
left, side, joint|want,want ;|0 15 0 -5
left, side, joint|want,want turn|0 -3 0 44
left, side, told|merit,- 0|0 0 2 0
left, side, told|merit,- 1|-26 0 0 0
left, side, told|merit,- 2|-1 -1 0 0
left, side, told|merit,- 4|0 0 0 2
left, side, told|merit,merit -|-1 0 0 0
left, side, told|merit,merit 0|4 0 0 10
left, side, told|merit,merit 1|22 0 0 0
left, side, told|merit,merit 2|1 0 0 0
left, side, told|merit,merit 3|0 0 0 13
left, side, told|merit,merit 4|0 0 0 -24
left, side, told|merit,none 0|-1 0 0 0
left, side, told|merit,none 2|0 0 0 -1
left, side, told|merit,none 4|22 0 0 0
left, side, told|merit,want -|0 9 0 0
left, side, told|merit,want 0|30 0 0 0
left, side, told|merit,want 1|0 -1 0 9
left, side, told|merit,want 2|1 14 0 9
left, side, told|merit,want 3|26 -5 -14 1
left, side, told|merit,want 4|10 0 0 0
left, side, told|none,- -|-11 0 -1 0
left, side, told|none,- 0|0 0 1 0
left, side, told|none,- 1|0 3 1 0
left, side, told|none,- 3|13 0 1 0
left, side, told|none,merit -|0 0 0 1
left, side, told|none,merit 0|26 0 0 -1
left, side, told|none,merit 1|-1 0 2 -3
left, side, told|none,merit 2|0 0 0 -10
left, side, told|none,merit 3|-22 0 0 10
left, side, told|none,merit 4|8 0 6 0
left, side, told|none,none 0|0 0 0 5
left, side, told|none,none 1|0 0 1 0
left, side, told|none,none 2|1 0 2 0
left, side, told|none,none 3|0 0 0 -1
left, side, told|none,want 1|0 -3 6 -1
left, side, told|none,want 2|-16 55 0 2
left, side, told|none,want 3|-1 -3 24 -1
left, side, told|none,want 4|0 1 0 0
left, side, told|want,- -|20 48 1 0
left, side, told|want,- 1|9 -35 0 0
left, side, told|want,- 2|0 -65 0 0
left, side, told|want,- 3|-4 0 0 0
left, side, told|want,merit -|0 41 0 0
left, side, told|want,merit 0|1 0 0 7
left, side, told|want,merit 1|-13 0 0 20
left, side, told|want,merit 3|-55 0 0 -23
left, side, told|want,merit 4|0 1 0 -5
left, side, told|want,none -|0 33 0 0
left, side, told|want,none 0|0 1 0 0
left, side, told|want,none 1|0 -1 0 9
left, side, told|want,none 2|0 3 0 20
left, side, told|want,none 3|0 4 0 0
left, side, told|want,want -|0 14 0 -5
left, side, told|want,want 0|1 -1 0 -1
left, side, told|want,want 1|0 0 0 4
left, side, told|want,want 2|0 7 0 -37
left, side, told|want,want 3|0 0 0 1
left, side, told|want,want 4|0 11 0 -14
left, side|- merit|0 0 0 1
left, side|- none|-7 0 0 0
left, side|merit merit|-1 0 0 -5
left, side|merit none|0 0 0 1
left, side|merit want|0 3 0 0
left, side|none merit|5 0 0 0
left, side|none want|0 6 0 0
left, side|want merit|12 0 0 0
left, side|want want|0 0 0 -8
left|,|0 0 0 49
left|:|1 0 0 0
left|;|0 0 0 -11
left|start|-2 -23 -11 -1
left|turn|0 1 0 0
length|1|-23 -60 -1 0
length|2|-2 -36 -53 0
length|3|-8 -15 -24 17
length|5|0 7 0 -6
length|6|0 0 20 -31
merit|0|-33 -3 -28 9
merit|1|0 8 7 0
merit|2|2 0 0 0
merit|3|9 0 0 -1
mode, left|none ;|0 0 -1 1
mode, left|none turn|-5 -12 0 60
mode, left|open ,|0 0 0 4
mode, left|open :|1 0 0 0
mode, left|open ;|0 0 0 2
mode, left|open turn|0 1 0 0
mode, left|result ,|-8 -4 0 18
mode, left|result :|24 0 0 1
mode, left|result ;|6 1 0 0
mode, left|result start|0 0 0 -73
mode, left|result turn|-20 38 0 9
mode, left|shortcoming ,|0 0 0 32
mode, left|shortcoming :|0 39 0 0
mode, left|shortcoming ;|0 7 0 -47
mode, left|shortcoming start|0 -1 0 0
mode, left|shortcoming turn|1 0 0 0
mode, left|task ,|0 0 16 1
mode, left|task :|1 0 110 0
mode, left|task ;|0 0 0 -29
mode, left|task start|0 0 0 1
mode, left|task turn|0 1 11 -6
mode, section|none,cause item|-20 0 -22 0
mode, section|none,cause prose|0 -24 -20 0
mode, section|none,lesson prose|-15 -15 -45 -22
mode, section|none,none item|0 0 20 59
mode, section|none,none prose|-17 0 -9 0
mode, section|none,recipients item|0 0 -21 0
mode, section|none,result prose|-6 0 0 0
mode, section|none,shortcoming heading|0 -11 0 0
mode, section|none,shortcoming prose|-37 -30 0 0
mode, section|open,none heading|0 0 -1 0
mode, section|open,none headline|-50 -15 -13 0
mode, section|open,none head|-33 -37 -38 0
mode, section|open,none item|1 6 26 8
mode, section|open,none prose|9 0 0 0
mode, section|result,result heading|-65 0 0 0
mode, section|result,result headline|-16 0 0 -8
mode, section|result,result item|2 0 -16 0
mode, section|result,result prose|2 5 0 5
mode, section|shortcoming,none item|15 3 -11 12
mode, section|shortcoming,none prose|-25 8 0 -24
mode, section|shortcoming,result item|-9 -9 0 -7
mode, section|shortcoming,result prose|-22 11 0 -5
mode, section|shortcoming,shortcoming heading|0 -41 0 1
mode, section|shortcoming,shortcoming headline|-28 -52 0 -31
mode, section|shortcoming,shortcoming item|0 32 -1 15
mode, section|shortcoming,shortcoming prose|0 2 0 -3
mode, section|task,aim item|-30 -9 -28 0
mode, section|task,aim prose|-26 -47 -2 19
mode, section|task,lesson prose|0 0 21 17
mode, section|task,none heading|0 0 -47 0
mode, section|task,none headline|0 0 -49 0
mode, section|task,none item|12 13 6 30
mode, section|task,none prose|1 -1 30 -22
mode, section|task,proposal heading|0 0 -22 0
mode, section|task,proposal headline|0 0 -27 0
mode, section|task,proposal item|-1 -1 15 9
mode, section|task,proposal prose|0 -9 -1 -6
mode, section|task,task heading|0 0 -50 0
mode, section|task,task item|0 0 30 3
mode, section|task,task prose|-14 0 -16 0
mode|none|-29 -27 -12 0
mode|open|0 0 -4 0
mode|result|0 0 -13 2
mode|shortcoming|0 7 -2 0
mode|task|0 -5 16 0
pair behind|# %|-3 0 -25 19
pair behind|# )|-7 -8 12 20
pair behind|# -|-1 0 0 22
pair behind|# /|0 0 1 0
pair behind|# ban|8 0 0 16
pair behind|# bác|0 26 0 -14
pair behind|# chi|-12 38 17 -14
pair behind|# chiếc|-9 1 -6 -13
pair behind|# chỉ|9 0 0 -24
pair behind|# cuộc|-61 0 -22 0
pair behind|# cánh|0 0 0 31
pair behind|# cá|-12 0 0 -2
pair behind|# công|-37 24 0 12
pair behind|# căn|22 0 0 53
pair behind|# doanh|20 19 0 1
pair behind|# dự|12 0 0 35
pair behind|# em|28 0 0 -25
pair behind|# gia|-3 -1 0 0
pair behind|# giải|0 0 0 1
pair behind|# ha|-2 -21 -1 0
pair behind|# huyện|-26 26 0 -31
pair behind|# học|0 1 0 0
pair behind|# hồ|42 -6 0 8
pair behind|# hộ|0 0 0 8
pair behind|# khu|1 0 -1 47
pair behind|# km|17 0 0 -1
pair behind|# lao|-12 0 0 0
pair behind|# lò|-21 0 0 15
pair behind|# lượt|25 0 0 3
pair behind|# lồng|-36 0 0 0
pair behind|# nghìn|-2 14 0 32
pair behind|# người|-11 2 0 0
pair behind|# nhiệm|-21 22 0 -19
pair behind|# nhà|0 2 0 9
pair behind|# phần|24 0 0 -21
pair behind|# quy|0 0 0 -21
pair behind|# sáng|10 -9 0 5
pair behind|# sạch|-22 -1 15 4
pair behind|# sản|69 0 0 -1
pair behind|# tháng|-26 0 0 0
pair behind|# thôn|0 2 0 13
pair behind|# triệu|21 0 0 0
pair behind|# trường|-41 27 25 0
pair behind|# trẻ|6 0 0 0
pair behind|# trụ|0 -21 -9 0
pair behind|# tấn|34 0 0 0
pair behind|# tổ|26 0 0 6
pair behind|# tỷ|-4 0 0 16
pair behind|# việc|-33 -39 0 -55
pair behind|# vụ|-11 2 0 -2
pair behind|# xã|-60 -3 0 5
pair behind|# điểm|16 3 0 -40
pair behind|# đơn|0 -23 0 28
pair behind|# đảng|-43 0 0 30
pair behind|# đối|33 -1 0 0
pair behind|# ấp|-36 20 0 -33
pair behind|( #|0 0 0 -67
pair behind|[ cần|0 1 0 0
pair behind|an ninh|23 0 3 4
pair behind|an sinh|35 0 0 -37
pair behind|an toàn|-11 -14 0 34
pair behind|b )|0 0 1 7
pair behind|ba là|0 0 1 28
pair behind|ban bí|0 0 0 7
pair behind|ban cho|0 0 0 21
pair behind|ban chỉ|0 0 12 0
pair behind|ban giảm|0 0 11 0
pair behind|ban hành|29 0 -13 11
pair behind|ban kinh|-19 0 0 -6
pair behind|ban quản|0 1 1 15
pair behind|ban thường|-18 -1 -3 0
pair behind|ban tuyên|0 0 8 0
pair behind|ban tổ|0 0 -3 -45
pair behind|ban xây|0 0 13 0
pair behind|ban đã|-16 6 0 16
pair behind|bao phủ|1 5 0 0
pair behind|bhyt #|0 0 0 -9
pair behind|biên bản|0 0 0 4
pair behind|biên phòng|19 0 0 -28
pair behind|biện pháp|0 -1 0 0
pair behind|bà con|-10 8 0 24
pair behind|bà nguyễn|0 0 0 13
pair behind|bài thu|0 2 -2 29
pair behind|bàn giao|0 0 -7 0
pair behind|bàn kết|0 0 -7 0
pair behind|bàn việc|0 0 -3 -1
pair behind|bác sĩ|15 -12 0 35
pair behind|bám nghị|9 0 0 0
pair behind|bám sát|-5 0 0 -9
pair behind|bán lẻ|-9 -10 0 -1
pair behind|bán được|-1 0 4 -10
pair behind|bãi rác|2 0 0 0
pair behind|bãi triều|-8 0 8 13
pair behind|bãi xe|0 43 0 18
pair behind|bê do|-9 9 0 0
pair behind|bê tông|0 0 0 -48
pair behind|bên cạnh|16 -8 1 0
pair behind|bình quân|-27 -32 0 -14
pair behind|bí thư|0 0 0 6
pair behind|bù lại|0 5 0 40
pair behind|bưu điện|-6 0 36 0
pair behind|bước đầu|10 0 0 15
pair behind|bảo hiểm|12 0 0 -3
pair behind|bảo vệ|0 15 0 0
pair behind|bảo đảm|1 0 3 23
pair behind|bầu #|0 0 0 5
pair behind|bầu cử|25 0 -10 44
pair behind|bắt #|-22 24 0 -29
pair behind|bắt đầu|0 0 0 17
pair behind|bằng cùng|-25 0 0 0
pair behind|bệnh viện|-18 -25 0 -21
pair behind|bị dân|0 3 -1 2
pair behind|bố trí|0 0 13 -1
pair behind|bồi dưỡng|18 -20 14 -1
pair behind|bộ công|0 0 3 0
pair behind|bộ máy|-20 -8 0 -24
pair behind|bộ phận|-21 0 0 1
pair behind|bờ kè|0 12 -2 0
pair behind|bữa có|0 0 0 -21
pair behind|c )|-10 16 0 0
pair behind|cam kết|0 0 -6 6
pair behind|cao hơn|16 3 0 -64
pair behind|cao nhất|-19 17 0 1
pair behind|cao su|9 0 7 0
pair behind|chi #|44 -1 -6 39
pair behind|chi bộ|1 -14 0 -1
pair behind|chi cục|0 0 -1 0
pair behind|chi hội|-16 0 -18 10
pair behind|chi ngân|0 0 -29 3
pair behind|chi thường|-35 0 -5 -15
pair behind|chi trả|1 19 0 7
pair behind|chiếm #|31 0 0 -18
pair behind|cho thuê|2 2 0 -64
pair behind|chuyển đổi|-39 9 -1 0
pair behind|chuyện xả|0 0 10 0
pair behind|chuẩn bị|0 0 13 -15
pair behind|chánh văn|-1 -6 9 -18
pair behind|chè búp|0 18 0 2
pair behind|chè kinh|0 0 0 4
pair behind|chép lại|0 22 0 0
pair behind|chính quyền|-6 0 0 -1
pair behind|chính sách|30 0 2 12
pair behind|chôm chôm|4 0 0 -38
pair behind|chôn lấp|0 0 2 0
pair behind|chăm sóc|-1 9 0 14
pair behind|chăn nuôi|0 0 0 14
pair behind|chưa bằng|0 0 0 5
pair behind|chưa giao|0 -8 0 0
pair behind|chưa tương|-12 15 0 0
pair behind|chương trình|6 0 1 -34
pair behind|chấm dứt|0 0 1 0
pair behind|chấn chỉnh|0 0 0 2
pair behind|chất lượng|2 0 0 -26
pair behind|chậm nhất|0 0 7 7
pair behind|chế biến|-17 -40 0 -11
pair behind|chế độ|0 3 0 -4
pair behind|chết #|-15 -7 0 4
pair behind|chỉ số|-35 -17 0 -2
pair behind|chỉ thị|0 0 -17 -9
pair behind|chỉ tiêu|0 0 25 0
pair behind|chỉ đạo|-47 0 0 -3
pair behind|chỉnh lý|-10 0 0 0
pair behind|chỉnh trang|53 0 0 0
pair behind|chị em|-25 0 16 -14
pair behind|chịu trách|0 0 0 31
pair behind|chống dịch|3 -22 0 -41
pair behind|chống hình|-9 0 9 0
pair behind|chống lụt|0 0 13 0
pair behind|chống thiên|16 0 0 0
pair behind|chống thất|0 0 -20 0
pair behind|chốt phương|0 0 15 18
pair behind|chợ hưng|2 0 0 0
pair behind|chợ nông|-2 45 0 0
pair behind|chợ trung|8 -34 0 -35
pair behind|chủ quan|-1 1 0 37
pair behind|chủ trì|0 0 0 19
pair behind|chủ tịch|0 0 -8 -1
pair behind|chủ tọa|-13 -34 -32 -37
pair behind|chủ yếu|-13 0 0 9
pair behind|chủ đầu|-19 36 0 55
pair behind|chủ động|-1 0 9 0
pair behind|chữ ký|0 0 0 1
pair behind|chữa bệnh|21 0 0 -9
pair behind|cn -|-20 -3 0 1
pair behind|cuối năm|0 2 -1 -1
pair behind|cuối quý|0 0 15 0
pair behind|cuộc bầu|30 0 0 -11
pair behind|cuộc giám|-2 25 0 -11
pair behind|cà phê|1 0 0 -16
pair behind|cá biệt|-17 21 0 -1
pair behind|cá ngừ|17 -17 0 15
pair behind|cá tra|22 0 0 12
pair behind|các ban|0 0 21 0
pair behind|các chi|0 0 -35 18
pair behind|các chủ|-4 26 5 4
pair behind|các huyện|3 -1 0 6
pair behind|các ngành|0 -2 0 35
pair behind|các nhiệm|-11 -18 0 -9
pair behind|các phường|-14 17 0 38
pair behind|các trường|0 4 0 2
pair behind|các tổ|0 0 0 27
pair behind|các xã|2 0 5 3
pair behind|các điểm|15 0 0 -28
pair behind|các đại|0 -8 0 0
pair behind|các đồng|-5 0 -45 -2
pair behind|cái chưa|0 -9 0 0
pair behind|cán bộ|6 -12 1 0
pair behind|cánh đồng|3 2 0 0
pair behind|cát theo|0 0 5 0
pair behind|cây giống|0 15 0 0
pair behind|còn #|32 0 -2 8
pair behind|còn lại|2 -4 0 0
pair behind|còn để|-1 2 0 0
pair behind|có #|-1 1 0 1
pair behind|có chủ|0 8 0 0
pair behind|có cuộc|0 0 0 -53
pair behind|có hộ|-13 15 0 3
pair behind|có kết|0 0 0 36
pair behind|có lúc|0 33 0 15
pair behind|có lớp|0 8 0 0
pair behind|có người|-19 21 0 -12
pair behind|có nơi|0 10 0 3
pair behind|có phương|-6 0 8 11
pair behind|có thêm|41 0 0 0
pair behind|có văn|0 4 0 -26
pair behind|có vụ|0 8 -8 29
pair behind|có xã|0 14 -2 0
pair behind|có điều|6 -14 0 34
pair behind|có đơn|0 8 0 0
pair behind|có đồng|-21 -35 0 0
pair behind|công an|1 0 1 0
pair behind|công chức|0 -9 26 18
pair behind|công khai|0 0 19 0
pair behind|công nghiệp|-41 0 -1 18
pair behind|công nghệ|21 5 -6 1
pair behind|công nhân|0 -18 0 1
pair behind|công nhận|47 0 0 14
pair behind|công trình|0 -1 1 0
pair behind|công tác|0 0 0 10
pair behind|cùng ban|0 0 10 0
pair behind|cùng các|0 0 0 2
pair behind|cùng dự|0 0 -34 -4
pair behind|cùng với|30 0 -49 -8
pair behind|cúm gia|0 -9 0 0
pair behind|cơ cấu|-1 0 0 32
pair behind|cơ khí|11 0 0 21
pair behind|cơ quan|-34 2 0 -28
pair behind|cơ sở|25 0 0 15
pair behind|cưỡng chế|-5 5 9 1
pair behind|cả huyện|0 38 0 -8
pair behind|cả năm|-19 25 -1 0
pair behind|cải cách|1 0 -11 -3
pair behind|cải tạo|20 0 0 32
pair behind|cảnh báo|0 0 0 -1
pair behind|cấp #|-16 -14 0 -53
pair behind|cấp cứu|9 -22 0 0
pair behind|cấp giấy|-17 2 0 0
pair behind|cấp lần|-18 0 0 0
pair behind|cấp mới|23 0 0 -8
pair behind|cấp ủy|-33 -17 0 0
pair behind|cất #|-12 15 0 30
pair behind|cấy xong|12 0 0 -56
pair behind|cắt giảm|12 -9 32 -1
pair behind|cổng thông|-3 0 0 0
pair behind|cụ thể|37 0 19 0
pair behind|cục thuế|-11 -17 -26 0
pair behind|cụm công|-20 -25 0 0
pair behind|củng cố|0 0 -6 0
pair behind|cử người|0 0 -4 -22
pair behind|cử tri|0 41 0 18
pair behind|danh sách|0 0 0 -1
pair behind|di dời|0 0 25 -24
pair behind|diễn tập|0 0 43 0
pair behind|diện tích|-1 -3 0 0
pair behind|do chủ|-1 -1 0 28
pair behind|do các|0 0 -2 26
pair behind|do phòng|0 0 11 0
pair behind|doanh nghiệp|-22 -1 0 -14
pair behind|doanh số|14 0 0 0
pair behind|doanh thu|19 -9 0 35
pair behind|du lịch|0 31 0 0
pair behind|duy trì|12 0 0 0
pair behind|dân chủ|0 0 0 -5
pair behind|dân cẩm|0 12 0 10
pair behind|dân góp|17 0 0 0
pair behind|dân quân|31 -17 -4 0
pair behind|dân số|-30 -13 0 -23
pair behind|dù vậy|-3 -21 0 0
pair behind|dư nợ|0 -7 0 0
pair behind|dẫn đầu|0 0 0 -9
pair behind|dẫu bão|-10 0 0 0
pair behind|dẫu thế|0 0 0 2
pair behind|dẫu vậy|0 0 0 3
pair behind|dập dịch|0 0 18 -55
pair behind|dịch bệnh|-9 25 0 -51
pair behind|dịch tả|0 0 0 34
pair behind|dịch vụ|-1 0 0 0
pair behind|dồn điền|9 0 29 -4
pair behind|dứt điểm|0 0 0 -16
pair behind|dữ liệu|-43 0 0 0
pair behind|dự thảo|0 0 6 -24
pair behind|dự án|4 0 0 -4
pair behind|dựng #|0 0 0 14
pair behind|ea kuêh|0 9 0 0
pair behind|ea tóh|0 0 0 10
pair behind|ghi sổ|0 14 -10 0
pair behind|gia cầm|38 0 0 0
pair behind|gia cố|0 0 30 0
pair behind|giao #|0 5 0 6
pair behind|giao khoán|-9 10 0 -12
pair behind|giao quân|1 0 0 13
pair behind|giao thông|-14 0 0 0
pair behind|giao văn|0 0 -50 0
pair behind|giao đất|-48 -23 0 -35
pair behind|gieo cấy|0 0 0 1
pair behind|gieo trồng|0 0 0 -5
pair behind|giá cả|-6 -9 6 -7
pair behind|giá nguyên|0 -9 0 -9
pair behind|giá nếp|0 0 0 32
pair behind|giá trị|-1 0 0 0
pair behind|giá tôm|-6 -9 0 -54
pair behind|giá đất|0 1 0 0
pair behind|giám sát|0 0 0 -7
pair behind|giám đốc|0 0 0 13
pair behind|giáo dục|0 0 0 20
pair behind|giáo viên|0 22 -4 1
pair behind|giúp diêm|0 0 15 -31
pair behind|giải ngân|-26 -2 1 -3
pair behind|giải pháp|0 0 3 56
pair behind|giải phóng|2 0 -2 0
pair behind|giải quyết|3 0 0 23
pair behind|giải tỏa|0 0 0 24
pair behind|giảm #|-15 13 10 -52
pair behind|giảm nghèo|21 -19 -6 16
pair behind|giảm nhắc|-9 0 14 0
pair behind|giảm so|0 0 0 60
pair behind|giống cung|12 0 0 -24
pair behind|giới thiệu|20 0 0 -2
pair behind|giữ vững|0 0 5 1
pair behind|giữ được|22 0 0 -8
pair behind|góp tiền|0 0 0 -18
pair behind|góp ý|2 0 0 -2
pair behind|gốc của|-3 9 0 0
pair behind|gỡ khó|0 0 24 -9
pair behind|gỡ vướng|0 0 38 -53
pair behind|gửi báo|0 0 36 0
pair behind|gửi danh|0 0 2 0
pair behind|gửi kết|0 0 20 0
pair behind|gửi sở|-9 0 11 14
pair behind|gửi tài|0 0 0 3
pair behind|h )|0 0 1 0
pair behind|hai là|0 0 10 24
pair behind|hai trường|-10 0 0 -2
pair behind|hiến đất|0 0 0 -1
pair behind|hoàn chỉnh|0 0 -15 -8
pair behind|hoàn thiện|14 0 -11 31
pair behind|hoàn tất|-12 -7 8 0
pair behind|hoạt động|0 -27 0 0
pair behind|huy động|16 0 0 5
pair behind|huyện có|-63 -23 0 -15
pair behind|huyện đoàn|0 0 -1 0
pair behind|huyện đã|-13 1 0 0
pair behind|huyện ủy|-28 0 -15 0
pair behind|huấn luyện|13 0 -9 0
pair behind|hàng hóa|-13 33 0 -38
pair behind|hàng tuần|0 0 8 0
pair behind|hàng tồn|-14 2 0 -31
pair behind|hòa giải|1 12 -10 5
pair behind|hđnd các|7 0 -3 -21
pair behind|hđnd huyện|0 0 -27 0
pair behind|hđnd xã|0 -1 0 0
pair behind|hơn #|-36 0 0 -12
pair behind|hư hỏng|9 -1 0 -14
pair behind|hướng dẫn|0 0 17 37
pair behind|hạ tải|0 -4 13 0
pair behind|hạ tầng|0 0 0 2
pair behind|hạn #|0 0 2 7
pair behind|hạn chế|0 -10 0 0
pair behind|hạn cuối|0 0 0 20
pair behind|hạt kiểm|0 0 -4 3
pair behind|hải sản|-19 0 -7 25
pair behind|hết ngày|0 0 2 0
pair behind|hết tháng|0 11 0 -34
pair behind|hệ thống|0 0 0 11
pair behind|học bạ|20 0 0 -25
pair behind|học bổng|6 -5 0 12
pair behind|học sinh|0 27 0 -8
pair behind|học tập|-19 0 27 0
pair behind|hồ sơ|0 11 -1 0
pair behind|hồ tiêu|17 -6 0 29
pair behind|hỗ trợ|-52 1 -6 0
pair behind|hộ dùng|-42 0 -25 13
pair behind|hộ kinh|6 0 0 0
pair behind|hộ nghèo|3 0 0 0
pair behind|hộ đói|0 0 29 -47
pair behind|hội lhpn|0 0 23 -1
pair behind|hội nghị|0 0 60 79
pair behind|hội nông|0 24 -5 0
pair behind|hội phụ|0 0 -1 32
pair behind|hội quán|-10 -23 0 1
pair behind|hội trường|0 0 -27 -17
pair behind|hội viên|0 4 0 -25
pair behind|hội đồng|-5 0 0 0
pair behind|hợp tác|-3 0 0 0
pair behind|in #|10 0 0 -5
pair behind|khai thác|16 0 0 -1
pair behind|khai trừ|17 0 -8 15
pair behind|khen thưởng|0 0 21 -54
pair behind|khiếu kiện|0 22 0 -24
pair behind|khiếu nại|0 0 -5 0
pair behind|khoa học|0 0 3 0
pair behind|khoanh vùng|0 0 41 0
pair behind|khoanh ổ|0 0 0 8
pair behind|khu du|0 0 0 9
pair behind|khu vực|22 0 0 32
pair behind|khuyến công|-25 0 0 -16
pair behind|khuyến khích|0 0 26 0
pair behind|khách du|1 0 -5 8
pair behind|khách ra|-9 0 1 3
pair behind|khách đến|18 0 0 0
pair behind|khám bệnh|0 23 0 0
pair behind|khám phá|0 9 0 -59
pair behind|khám sức|16 0 0 37
pair behind|kháng nghị|9 0 -9 10
pair behind|khánh thành|9 0 0 0
pair behind|khói đen|0 13 -5 0
pair behind|khôi phục|10 0 5 -56
pair behind|không ai|0 0 0 21
pair behind|không còn|40 -21 0 0
pair behind|không có|13 0 0 0
pair behind|không kiểm|0 0 0 20
pair behind|không kể|25 0 0 0
pair behind|không mê|0 0 0 -14
pair behind|không phát|-16 -1 0 0
pair behind|không vận|0 0 0 -1
pair behind|không xảy|14 0 -6 5
pair behind|không ít|0 1 0 8
pair behind|không đạt|-23 23 0 5
pair behind|không để|0 0 4 26
pair behind|không đợi|0 0 -13 0
pair behind|khả năng|28 0 0 0
pair behind|khối lượng|3 -1 0 -20
pair behind|khởi công|0 -2 0 0
pair behind|kim ngạch|30 15 0 -3
pair behind|kinh doanh|26 0 0 0
pair behind|kinh phí|13 0 0 0
pair behind|kinh tế|-54 -10 0 -38
pair behind|kiên cố|-2 0 0 0
pair behind|kiên quyết|0 0 9 20
pair behind|kiến nghị|6 0 18 0
pair behind|kiểm soát|12 0 -2 -8
pair behind|kiểm sát|-35 0 0 0
pair behind|kiểm tra|0 -1 0 -1
pair behind|kiểm điểm|0 0 1 -2
pair behind|kè tạm|0 0 24 -14
pair behind|kéo dài|0 0 0 4
pair behind|kéo theo|-1 1 0 0
pair behind|kê khai|-9 9 0 0
pair behind|kê khống|-8 9 0 0
pair behind|ký cam|-4 0 18 -14
pair behind|ký kết|0 0 2 0
pair behind|kẻ vạch|0 0 -1 0
pair behind|kế hoạch|-46 -1 1 -13
pair behind|kế toán|0 0 0 32
pair behind|kết luận|5 5 2 0
pair behind|kết nạp|-1 0 0 15
pair behind|kết nối|3 0 0 0
pair behind|kết quả|-1 -1 -8 0
pair behind|kết thúc|-15 0 0 0
pair behind|kể cả|-1 -22 0 0
pair behind|kịp khai|-11 0 13 0
pair behind|kịp thời|9 0 11 -12
pair behind|kỷ cương|0 0 0 1
pair behind|kỷ luật|3 -13 0 29
pair behind|kỹ thuật|-17 0 0 0
pair behind|lao động|-23 -35 0 0
pair behind|liên kết|0 -9 0 0
pair behind|luân chuyển|1 -10 15 10
pair behind|làm lối|0 -1 1 2
pair behind|làm lợi|9 -8 0 -17
pair behind|làm rõ|0 0 0 29
pair behind|làm sạch|9 0 0 55
pair behind|làm tốt|0 0 16 27
pair behind|làm việc|0 0 0 12
pair behind|làng hoa|29 0 0 -36
pair behind|làng nghề|8 0 0 0
pair behind|láng nhựa|24 0 0 29
pair behind|lãng phí|5 0 -7 5
pair behind|lãnh đạo|0 0 -6 0
pair behind|lúa #|7 -8 0 38
pair behind|lúa cả|16 0 0 54
pair behind|lúa mùa|35 0 0 21
pair behind|lúa xuân|24 0 0 -15
pair behind|lúa đông|9 0 0 -27
pair behind|lý do|0 18 0 0
pair behind|lĩnh vực|19 0 0 0
pair behind|lũy kế|-20 0 0 0
pair behind|lưu vpđu|0 0 -9 0
pair behind|lưu ý|0 0 0 -42
pair behind|lương thực|-24 0 -1 -4
pair behind|lượng khách|8 0 0 33
pair behind|lạc #|0 0 0 -12
pair behind|lạm phát|0 -41 0 0
pair behind|lập #|14 -9 0 15
pair behind|lập biên|8 0 0 0
pair behind|lập bản|0 0 6 16
pair behind|lập bộ|-9 9 0 0
pair behind|lập danh|0 0 0 20
pair behind|lập lại|0 0 0 -17
pair behind|lập sổ|0 0 0 -4
pair behind|lập tổ|0 0 24 -10
pair behind|lắc tài|0 0 0 -21
pair behind|lắp biển|0 0 6 0
pair behind|lễ hội|0 0 0 -3
pair behind|lệ phí|14 0 0 -43
pair behind|lộc tiến|0 6 0 10
pair behind|lợp lại|-33 -8 0 -23
pair behind|lục ngạn|-23 25 0 0
pair behind|lừa đảo|0 -14 0 0
pair behind|lực lượng|-7 0 0 5
pair behind|ma túy|-1 0 0 0
pair behind|mttq sau|0 0 0 44
pair behind|mua bán|0 0 0 39
pair behind|mua sắm|23 -23 0 0
pair behind|muộn nhất|0 0 0 15
pair behind|máy siêu|36 -13 0 0
pair behind|mía chỉ|0 0 0 32
pair behind|mô hình|26 0 0 6
pair behind|môi trường|0 0 -1 0
pair behind|mặc dù|-6 9 0 21
pair behind|mặt bằng|-7 12 14 4
pair behind|mặt trận|1 0 -5 2
pair behind|mốc giới|18 0 0 7
pair behind|mỗi chi|0 0 14 12
pair behind|mỗi hồ|0 0 28 -14
pair behind|mỗi quý|0 0 0 1
pair behind|mỗi tháng|0 0 22 24
pair behind|một bộ|0 -2 0 -29
pair behind|một là|-41 -46 0 0
pair behind|một năm|0 16 0 0
pair behind|một phần|0 -24 0 -28
pair behind|một số|2 0 0 0
pair behind|một tấm|0 19 0 0
pair behind|một vài|0 0 0 27
pair behind|mới #|-1 22 0 0
pair behind|mở #|2 0 -18 -31
pair behind|mở các|0 0 0 1
pair behind|mở lớp|0 0 0 40
pair behind|mở sổ|15 0 -3 0
pair behind|mở thêm|0 0 -16 -22
pair behind|mở đợt|0 0 0 46
pair behind|mục tiêu|0 -1 13 -7
pair behind|mức thiếu|0 -14 0 0
pair behind|mức tăng|-44 5 0 -43
pair behind|mức độ|-27 -16 0 15
pair behind|nay #|5 0 0 4
pair behind|nghe các|0 0 -15 0
pair behind|nghiệm thu|-6 15 9 -1
pair behind|nghề dệt|14 4 0 -34
pair behind|ngoài ra|-10 -24 14 -14
pair behind|nguyên nhân|0 0 0 15
pair behind|ngành công|0 0 -28 2
pair behind|ngành giáo|-24 0 -32 0
pair behind|ngành hoàn|0 0 0 -4
pair behind|ngành điện|0 0 -29 0
pair behind|ngày hội|25 0 0 -23
pair behind|ngân sách|0 1 0 0
pair behind|ngô #|-8 -17 0 -3
pair behind|ngô xuân|0 0 0 3
pair behind|ngư dân|18 -32 0 1
pair behind|người buôn|7 0 0 7
pair behind|người bị|-10 8 0 39
pair behind|người có|15 0 -4 -16
pair behind|người dân|0 2 -2 8
pair behind|người nghe|0 0 0 19
pair behind|người nuôi|6 0 0 8
pair behind|người trồng|8 25 0 26
pair behind|ngược lại|18 1 0 -39
pair behind|ngắt kết|0 0 0 8
pair behind|nhiều cơ|0 46 0 0
pair behind|nhiều hơn|-39 44 0 -1
pair behind|nhiều hộ|0 0 0 20
pair behind|nhiều nơi|0 0 0 25
pair behind|nhiệm kỳ|0 0 0 11
pair behind|nhiệm vụ|0 0 15 13
pair behind|nhà máy|-11 19 0 0
pair behind|nhà thầu|0 22 0 0
pair behind|nhà trọ|-9 18 0 0
pair behind|nhà tình|8 0 0 -13
pair behind|nhà văn|-18 0 0 1
pair behind|nhà vườn|-4 0 0 0
pair behind|nhân dân|13 0 0 6
pair behind|nhân lực|-11 16 0 13
pair behind|nhân rộng|0 0 5 22
pair behind|nhân sự|-14 0 -21 -1
pair behind|nhưng #|24 24 -8 37
pair behind|nhưng bóc|61 0 0 0
pair behind|nhưng bỏ|0 12 0 0
pair behind|nhưng chi|65 -28 0 -3
pair behind|nhưng chất|1 -29 0 0
pair behind|nhưng diện|36 -4 0 0
pair behind|nhưng khoảng|-54 -21 0 0
pair behind|nhưng không|31 15 0 -31
pair behind|nhưng kết|0 8 0 -1
pair behind|nhưng nhờ|-9 -10 -1 -6
pair behind|nhưng phần|0 -6 0 -18
pair behind|nhưng số|37 -23 0 -5
pair behind|nhất là|0 0 0 -1
pair behind|nhất trí|0 0 -26 -10
pair behind|nhầm lẫn|12 0 0 -6
pair behind|nhập khẩu|-46 -21 0 -31
pair behind|nhờ vậy|40 0 0 -7
pair behind|những mặt|7 -5 -2 0
pair behind|nq #|14 0 -5 34
pair behind|nuôi trồng|-56 10 0 23
pair behind|nâng chất|0 0 0 2
pair behind|nâng cấp|2 0 -41 2
pair behind|nâng tổng|9 0 0 0
pair behind|nâng tỷ|0 0 0 -12
pair behind|nói vậy|10 0 0 7
pair behind|nông ,|-5 -9 0 0
pair behind|nông -|-35 0 0 29
pair behind|nông dân|0 0 0 -36
pair behind|nông nghiệp|-29 0 1 -37
pair behind|nông thôn|17 0 -2 38
pair behind|năm #|-7 0 0 0
pair behind|năm nay|-28 -14 0 -14
pair behind|năng suất|0 -2 0 0
pair behind|nơi nào|0 0 1 0
pair behind|nước ngọt|0 1 0 -29
pair behind|nước rỉ|0 8 0 0
pair behind|nước sinh|0 5 0 0
pair behind|nước sạch|-27 1 -11 0
pair behind|nước thải|-7 31 0 -1
pair behind|nạo vét|0 0 16 0
pair behind|nắm chắc|0 0 -21 0
pair behind|nắm tình|0 0 3 0
pair behind|nể nang|-7 0 7 10
pair behind|nổi bật|6 0 0 28
pair behind|nổi lên|-2 0 0 0
pair behind|nội chính|-4 0 0 -1
pair behind|nội dung|0 -37 0 34
pair behind|nợ cũ|0 2 0 0
pair behind|nợ dưới|-24 0 -22 0
pair behind|nợ thuế|-47 8 0 0
pair behind|nợ xây|49 -4 0 0
pair behind|nợ đọng|0 -1 0 10
pair behind|nửa năm|-7 0 0 0
pair behind|phong trào|9 -34 35 6
pair behind|phá rừng|-14 -13 0 -7
pair behind|phát hiện|-4 -1 -5 5
pair behind|phát hành|20 0 30 -2
pair behind|phát sóng|0 0 0 18
pair behind|phát triển|0 -16 6 -32
pair behind|phân bón|0 0 0 -21
pair behind|phân công|14 1 0 25
pair behind|phân loại|0 0 0 33
pair behind|phê duyệt|0 0 -4 24
pair behind|phí bảo|8 0 0 0
pair behind|phòng bệnh|-11 0 1 0
pair behind|phòng chống|23 0 -15 0
pair behind|phòng giáo|0 0 -2 0
pair behind|phòng nội|0 -1 5 0
pair behind|phòng tài|0 0 -12 0
pair behind|phòng văn|0 0 3 8
pair behind|phó bí|0 0 -43 0
pair behind|phường an|0 4 0 -2
pair behind|phường nào|0 0 1 0
pair behind|phạm pháp|3 0 0 -37
pair behind|phạt #|10 0 0 0
pair behind|phản biện|-15 0 0 0
pair behind|phấn đấu|4 0 1 20
pair behind|phần còn|0 7 -7 45
pair behind|phần lớn|4 10 -1 -5
pair behind|phần mềm|-1 0 0 14
pair behind|phần nhiều|-5 6 0 -31
pair behind|phần đông|7 0 0 15
pair behind|phối hợp|0 0 -2 -1
pair behind|phụ nữ|0 0 0 1
pair behind|phục hồi|0 0 -12 8
pair behind|phục vụ|9 0 0 1
pair behind|qua #|-35 0 0 0
pair behind|qua mức|14 -14 0 0
pair behind|qua thăm|11 0 0 18
pair behind|quy chế|-37 -47 0 -50
pair behind|quy hoạch|-1 30 -2 -24
pair behind|quy định|31 0 -17 13
pair behind|quyết toán|-35 33 0 0
pair behind|quyết định|-13 -2 -11 -9
pair behind|quá hạn|-52 44 0 10
pair behind|quán triệt|27 0 -2 0
pair behind|quân sự|0 0 2 12
pair behind|quét #|25 0 0 -5
pair behind|quý ii|0 0 0 3
pair behind|quý i|0 18 3 0
pair behind|quản chặt|0 0 1 -14
pair behind|quản lý|1 0 6 -9
pair behind|quảng cáo|0 0 1 37
pair behind|quận ủy|0 0 -16 15
pair behind|quốc phòng|-1 0 0 19
pair behind|quỹ "|-10 0 0 0
pair behind|ra quân|0 0 1 53
pair behind|rau ,|0 0 0 5
pair behind|rau an|-25 13 0 0
pair behind|riêng #|32 -13 0 0
pair behind|riêng khách|0 0 0 4
pair behind|riêng sản|0 0 0 16
pair behind|riêng thu|21 0 0 -6
pair behind|riêng thuế|38 -1 0 9
pair behind|riêng tín|6 0 0 5
pair behind|riêng án|-15 -4 -12 0
pair behind|rà lại|-9 0 42 18
pair behind|rác sinh|-6 21 0 0
pair behind|rác thải|0 0 0 25
pair behind|rét đậm|40 0 0 0
pair behind|rừng phòng|-1 -5 0 3
pair behind|sa đéc|-2 0 0 0
pair behind|sau cùng|0 0 11 0
pair behind|sau khi|-1 0 -1 -1
pair behind|sinh con|0 1 0 -17
pair behind|sinh hoạt|1 -7 0 -2
pair behind|siết quản|-1 0 22 16
pair behind|so với|32 0 0 -1
pair behind|song chưa|0 3 0 0
pair behind|song công|8 0 0 0
pair behind|song giá|-18 -16 0 -4
pair behind|song homestay|0 0 0 70
pair behind|song huyện|-46 -24 0 0
pair behind|song kém|10 19 0 0
pair behind|song ngữ|1 0 0 21
pair behind|song phương|0 0 14 0
pair behind|song vị|22 0 0 0
pair behind|song ít|-24 58 0 0
pair behind|sàng lọc|7 0 19 -28
pair behind|sáu tháng|0 0 1 0
pair behind|sâu bệnh|0 -9 0 -9
pair behind|sĩ số|23 0 0 0
pair behind|sơ kết|0 0 6 0
pair behind|sạt lở|-20 0 0 6
pair behind|sản lượng|-1 -1 0 1
pair behind|sản xuất|24 0 0 0
pair behind|sầu riêng|23 0 12 -24
pair behind|sắp xếp|7 0 19 -2
pair behind|sẵn sàng|0 0 0 22
pair behind|số còn|1 0 0 -6
pair behind|số cơ|0 0 0 1
pair behind|số doanh|0 11 -5 20
pair behind|số hóa|-12 0 39 0
pair behind|số hộ|0 8 0 46
pair behind|số liệu|0 0 0 -2
pair behind|số người|0 0 0 9
pair behind|số thu|21 0 0 -21
pair behind|số tiền|7 -6 0 0
pair behind|số vốn|-45 0 0 0
pair behind|số vụ|-2 6 0 18
pair behind|số đề|0 20 15 25
pair behind|sốt xuất|0 -26 0 0
pair behind|sở giáo|0 0 8 11
pair behind|sở nông|0 54 0 0
pair behind|sở nội|0 0 -69 15
pair behind|sở tài|-10 0 7 -4
pair behind|sở xây|0 0 -36 -27
pair behind|sở y|0 0 5 0
pair behind|sửa #|25 0 0 0
pair behind|sửa chữa|1 0 5 22
pair behind|sửa xong|21 0 6 0
pair behind|sự phối|0 -24 0 0
pair behind|tai nạn|46 -1 0 1
pair behind|tang vật|37 -19 0 -49
pair behind|tham mưu|0 0 13 0
pair behind|thanh lý|0 -10 24 -20
pair behind|thanh toán|-1 3 0 2
pair behind|thanh tra|0 0 0 20
pair behind|thanh trạch|0 7 0 -24
pair behind|thay ngay|0 0 -28 0
pair behind|theo kết|36 -6 0 -48
pair behind|theo đó|-42 30 -25 -39
pair behind|theo đúng|0 0 0 -11
pair behind|thi công|-10 36 0 -31
pair behind|thi hành|29 0 0 0
pair behind|thi đua|-12 21 0 -33
pair behind|thiết bị|23 -15 0 -27
pair behind|thiếu #|31 0 0 0
pair behind|thiếu giáo|0 -6 0 0
pair behind|thiếu người|0 0 0 -28
pair behind|thiệt hại|7 0 0 19
pair behind|thoát khỏi|-25 0 0 0
pair behind|thu #|30 -1 -1 0
pair behind|thu cân|15 0 0 18
pair behind|thu gom|4 -1 -1 -15
pair behind|thu hút|54 0 -1 -5
pair behind|thu hồi|25 -9 1 -3
pair behind|thu ngân|-34 0 0 1
pair behind|thu nhập|5 0 -1 -2
pair behind|thu nsnn|-24 0 0 -4
pair behind|thu nội|0 0 0 -1
pair behind|thu nợ|-6 -3 0 -8
pair behind|thu phí|0 0 1 -29
pair behind|thu quỹ|0 25 0 26
pair behind|thu thuế|10 0 -2 0
pair behind|thu tiền|32 -8 0 52
pair behind|thu trên|9 0 0 -42
pair behind|thu từ|-16 11 0 0
pair behind|thu vượt|-9 -10 0 -10
pair behind|thuế sử|19 -9 0 28
pair behind|thuế đất|0 0 0 -46
pair behind|thuộc nhóm|0 26 0 -46
pair behind|thành lập|18 0 0 0
pair behind|thành phố|0 -18 -1 -3
pair behind|thành ủy|0 0 12 0
pair behind|thái gia|-9 9 0 -19
pair behind|thái độ|8 -5 0 0
pair behind|tháng #|-17 -9 0 3
pair behind|thêm #|12 2 0 12
pair behind|thôn nào|0 0 6 10
pair behind|thông báo|7 -4 -15 1
pair behind|thông qua|0 0 -23 0
pair behind|thông tuyến|0 0 12 0
pair behind|thư ký|-34 0 0 -30
pair behind|thương lái|0 21 0 -10
pair behind|thương mại|-22 0 0 -39
pair behind|thường trực|3 -1 9 11
pair behind|thưởng tết|-1 0 8 13
pair behind|thạnh phong|0 3 0 0
pair behind|thấp hơn|-1 16 0 -18
pair behind|thấp nhất|-3 3 0 0
pair behind|thẩm tra|-6 5 -45 0
pair behind|thẩm định|-1 -11 0 -57
pair behind|thế nhưng|40 -32 0 1
pair behind|thị trấn|0 0 -1 -1
pair behind|thị xã|-5 0 -7 -45
pair behind|thống nhất|7 0 0 15
pair behind|thời gian|-19 -16 3 -52
pair behind|thủy sản|0 2 0 0
pair behind|thứ ba|0 0 0 48
pair behind|thứ hai|0 12 0 47
pair behind|thứ năm|0 0 0 -10
pair behind|thứ sáu|0 0 30 -4
pair behind|thứ tư|-1 28 0 -2
pair behind|thực hiện|0 0 -6 0
pair behind|tiêm mũi|1 0 5 5
pair behind|tiêm phòng|-1 5 0 0
pair behind|tiêu hủy|1 0 0 0
pair behind|tiến độ|-16 3 0 2
pair behind|tiếp công|0 0 0 13
pair behind|tiếp dân|0 0 0 -1
pair behind|tiếp nhận|9 0 0 -3
pair behind|tiếp tục|-1 0 45 -19
pair behind|tiết kiệm|17 -9 0 21
pair behind|tiền sử|17 1 -1 2
pair behind|tiểu thương|-10 11 0 0
pair behind|tiểu thủ|10 0 0 34
pair behind|tm -|10 0 0 -23
pair behind|toàn huyện|-1 0 0 -28
pair behind|toàn tỉnh|0 -4 0 0
pair behind|toàn xã|14 0 0 0
pair behind|toàn đảng|-3 45 0 -22
pair behind|tranh chấp|10 0 0 11
pair behind|tranh luận|0 0 0 8
pair behind|trao #|6 -1 0 13
pair behind|triển khai|0 0 12 -35
pair behind|triệt sản|0 13 0 13
pair behind|triệt xóa|21 0 0 0
pair behind|trong #|-9 4 0 -48
pair behind|trong bối|0 0 0 12
pair behind|trong bức|60 0 0 -21
pair behind|trong hai|0 0 -36 0
pair behind|trong hạn|2 -2 0 43
pair behind|trong khi|0 9 0 -3
pair behind|trong kỳ|-35 -11 -10 27
pair behind|trong quý|-1 0 2 0
pair behind|trong số|0 0 -1 0
pair behind|trong tháng|0 0 0 8
pair behind|trong đó|-16 0 0 0
pair behind|trung tâm|0 0 2 -1
pair behind|truy thu|9 0 0 13
pair behind|trên #|-6 0 25 0
pair behind|trình ban|0 0 5 11
pair behind|trình hđnd|21 0 0 0
pair behind|trình phương|0 0 20 1
pair behind|trình tỉnh|-1 0 36 0
pair behind|trình đề|0 0 10 0
pair behind|trích đo|17 0 0 0
pair behind|trước #|15 0 -1 -23
pair behind|trước hết|-8 0 -39 3
pair behind|trước mắt|0 0 72 0
pair behind|trường chuẩn|-10 23 -6 13
pair behind|trường học|55 -33 0 23
pair behind|trường lớp|12 0 0 18
pair behind|trường mầm|1 0 0 0
pair behind|trưởng phòng|0 1 3 0
pair behind|trại lưới|0 0 10 0
pair behind|trạm khuyến|0 0 6 0
pair behind|trạm xá|13 0 0 -39
pair behind|trạm y|-2 10 0 0
pair behind|trả #|20 -20 -9 0
pair behind|trả lại|1 0 0 -36
pair behind|trả lời|0 0 16 -8
pair behind|trả mặt|8 -1 0 0
pair behind|trả nợ|0 0 20 0
pair behind|trả đúng|30 0 0 -34
pair behind|trấn áp|0 0 3 0
pair behind|trật tự|3 1 0 -1
pair behind|trẻ #|0 6 0 16
pair behind|trẻ em|-7 0 0 0
pair behind|trị giá|0 0 0 19
pair behind|trồng #|41 0 0 -42
pair behind|trồng cây|-1 0 25 0
pair behind|trồng lại|0 0 0 -32
pair behind|trồng rừng|6 -6 0 2
pair behind|trồng thay|20 0 0 0
pair behind|trộm cắp|8 -31 -7 4
pair behind|trợ cấp|22 0 0 0
pair behind|trụ sở|-10 -8 0 -10
pair behind|tuy các|-3 18 0 -40
pair behind|tuy còn|18 -16 0 17
pair behind|tuy nhiên|1 -1 0 1
pair behind|tuy số|-28 12 0 0
pair behind|tuy thế|0 17 0 0
pair behind|tuy vậy|90 -24 0 32
pair behind|tuyên truyền|0 0 0 -11
pair behind|tuyển quân|-6 0 0 -9
pair behind|tuyển sinh|-17 3 0 0
pair behind|tuần tra|-2 0 -14 2
pair behind|tài chính|-6 0 0 0
pair behind|tách địa|0 11 0 0
pair behind|tái canh|-12 0 0 -12
pair behind|tình hình|0 0 0 1
pair behind|tình trạng|-21 -35 0 -11
pair behind|tín dụng|6 0 0 0
pair behind|tính cả|0 0 0 22
pair behind|tính lại|0 0 13 27
pair behind|tính theo|9 0 0 62
pair behind|tính đến|-15 31 0 -3
pair behind|tòa án|0 0 -1 0
pair behind|tôm nuôi|1 33 0 -64
pair behind|tôm sú|0 0 0 19
pair behind|tăng cường|0 0 1 3
pair behind|tăng phạt|-9 0 9 23
pair behind|tăng trưởng|0 14 0 0
pair behind|tại hội|0 0 25 0
pair behind|tại thị|-7 0 -1 0
pair behind|tạm ở|0 -4 8 -1
pair behind|tạo việc|6 -1 25 -14
pair behind|tảo hôn|0 11 0 2
pair behind|tập huấn|0 0 30 0
pair behind|tập trung|-3 12 0 -16
pair behind|tập vở|5 -5 0 0
pair behind|tặng #|-4 17 0 29
pair behind|tặng quà|29 0 0 -56
pair behind|tệ nạn|-7 0 0 3
pair behind|tỉnh bố|0 0 0 -15
pair behind|tỉnh ủy|0 0 1 16
pair behind|tố cáo|0 0 0 -25
pair behind|tốc độ|9 2 0 -1
pair behind|tồn tại|1 0 0 0
pair behind|tổ chức|0 0 13 0
pair behind|tổ công|-9 37 0 -3
pair behind|tổ dân|0 0 0 -36
pair behind|tổ hợp|17 -16 0 30
pair behind|tổ đại|0 0 10 19
pair behind|tổng chi|2 1 0 -2
pair behind|tổng công|1 -1 -4 -42
pair behind|tổng diện|-2 0 0 0
pair behind|tổng giá|1 0 0 0
pair behind|tổng kinh|40 -35 0 51
pair behind|tổng mức|17 0 0 -10
pair behind|tổng nợ|0 -29 0 0
pair behind|tổng rà|0 0 0 6
pair behind|tổng sản|31 0 0 18
pair behind|tổng thu|-16 0 0 -2
pair behind|tổng trị|0 0 0 45
pair behind|tổng trọng|0 6 0 24
pair behind|tổng vốn|-18 0 0 0
pair behind|tổng đàn|0 1 0 0
pair behind|từ chối|-50 -1 0 2
pair behind|từ ngày|-7 0 0 0
pair behind|tự kiểm|17 0 0 4
pair behind|tỷ số|-13 0 0 -15
pair behind|ubkt đảng|-16 0 0 0
pair behind|ubmttq việt|0 0 9 20
pair behind|ubnd các|0 0 -13 13
pair behind|ubnd huyện|0 1 -10 -25
pair behind|ubnd phường|-15 0 1 0
pair behind|ubnd thị|0 0 -8 0
pair behind|ubnd tỉnh|17 0 -44 -14
pair behind|vi văn|-8 0 0 -8
pair behind|việc chuẩn|0 0 0 2
pair behind|việc liên|0 0 0 -20
pair behind|việc này|0 1 0 5
pair behind|việc nạo|0 9 -8 10
pair behind|việc thực|14 -25 -7 0
pair behind|việc tiếp|0 0 0 52
pair behind|việc tập|0 -25 0 0
pair behind|việc xử|0 -5 0 0
pair behind|viện kiểm|-27 0 0 -1
pair behind|vp chấm|0 0 10 0
pair behind|và hđnd|0 0 18 -9
pair behind|vùng đầm|6 0 0 -17
pair behind|văn bản|-11 1 0 0
pair behind|văn hóa|3 0 3 0
pair behind|văn phòng|0 0 0 2
pair behind|vượt chỉ|4 0 0 60
pair behind|vẫn còn|14 -11 0 0
pair behind|vẫn để|23 -12 0 0
pair behind|vận chuyển|0 -5 6 0
pair behind|vận tải|-30 -1 -1 4
pair behind|vận động|0 0 33 -1
pair behind|vật liệu|-3 -22 0 52
pair behind|vật tư|-9 -13 14 -5
pair behind|về thu|0 -9 0 0
pair behind|về xây|2 0 -2 -30
pair behind|về y|-15 21 0 -3
pair behind|vệ sinh|1 5 0 8
pair behind|vỉa hè|9 -11 0 0
pair behind|vốn chương|-4 -2 0 -25
pair behind|vốn vay|0 14 0 0
pair behind|vốn xã|6 0 -1 0
pair behind|vốn đăng|6 -6 0 0
pair behind|vốn đầu|0 0 0 29
pair behind|với trung|0 0 27 0
pair behind|vụ chiêm|-25 -18 0 -13
pair behind|vụ mùa|-10 0 0 74
pair behind|vụ việc|0 0 0 56
pair behind|vụ xuân|0 -8 0 0
pair behind|vụ đông|0 31 0 0
pair behind|xe tải|19 -6 0 31
pair behind|xe điện|0 21 0 -32
pair behind|xem xét|-38 0 -3 0
pair behind|xi măng|-15 47 0 -24
pair behind|xin huyện|0 -6 11 0
pair behind|xin lỗi|0 -1 1 0
pair behind|xong ngày|0 0 0 26
pair behind|xong trong|0 0 0 29
pair behind|xong trước|0 0 1 0
pair behind|xuất khẩu|0 0 -5 1
pair behind|xuống giống|-18 0 0 0
pair behind|xây #|0 -12 0 16
pair behind|xây dựng|0 0 0 24
pair behind|xã còn|28 0 -9 -6
pair behind|xã hội|-21 0 4 1
pair behind|xã nào|0 0 2 9
pair behind|xã phải|0 0 22 0
pair behind|xã tân|0 17 0 0
pair behind|xã đã|-38 2 0 -8
pair behind|xét tuyển|0 0 0 2
pair behind|xóa #|1 0 0 -7
pair behind|xóa hết|-1 0 0 0
pair behind|xóa xong|14 0 0 16
pair behind|xưởng may|9 -9 0 10
pair behind|xảy ra|5 -1 0 8
pair behind|xếp loại|-6 0 -10 -14
pair behind|xếp thứ|1 0 0 -31
pair behind|xử lý|0 0 19 0
pair behind|xử phạt|-1 2 4 0
pair behind|y tế|0 0 0 25
pair behind|yên dũng|0 7 0 0
pair behind|yêu cầu|0 0 -35 -21
pair behind|án bị|-32 -13 0 0
pair behind|ô nhiễm|-20 -1 0 0
pair behind|ông /|0 0 23 25
pair behind|ông huỳnh|0 0 -43 0
pair behind|ông nói|0 0 -41 0
pair behind|ý kiến|0 -27 -1 -5
pair behind|ý thức|-8 12 0 22
pair behind|ăn uống|25 -14 0 11
pair behind|đ /|0 0 -21 0
pair behind|đa số|0 -9 0 0
pair behind|đi lại|0 0 0 16
pair behind|đi từng|0 0 9 0
pair behind|điều dưỡng|38 12 0 -36
pair behind|điều hành|-8 0 7 0
pair behind|điều tra|0 2 0 42
pair behind|điều trị|1 0 0 0
pair behind|điểm nhóm|0 0 0 -2
pair behind|điện kéo|-11 11 0 14
pair behind|điện lưới|14 -2 0 0
pair behind|điện mặt|1 0 0 0
pair behind|điện nông|0 0 0 25
pair behind|điện sản|47 0 0 0
pair behind|điện thương|-21 36 0 -16
pair behind|đoàn thanh|0 0 35 0
pair behind|đoàn thể|0 0 -2 0
pair behind|đoàn đề|0 0 -39 0
pair behind|đuối nước|24 -9 0 0
pair behind|đài truyền|0 0 0 20
pair behind|đàn bò|4 -3 0 -41
pair behind|đàn gia|-2 23 0 36
pair behind|đàn trâu|1 0 0 -26
pair behind|đào tạo|-7 0 -5 0
pair behind|đá gà|-4 24 0 16
pair behind|đáng nói|0 0 0 -4
pair behind|đáng tiếc|37 0 0 -48
pair behind|đánh bạc|-7 20 -7 -19
pair behind|đánh giá|0 0 2 25
pair behind|đã bàn|1 0 0 -9
pair behind|đã có|6 -39 0 0
pair behind|đã cấp|-23 -17 0 1
pair behind|đã hái|0 0 0 -39
pair behind|đã làm|-51 34 0 -47
pair behind|đã lập|0 1 0 1
pair behind|đã tiêm|-35 -14 0 -3
pair behind|đã trả|1 0 0 -10
pair behind|đính chính|19 4 -3 0
pair behind|đó là|-20 0 0 -27
pair behind|đón #|0 0 0 18
pair behind|đô thị|1 0 0 -1
pair behind|đôn đốc|0 0 33 -57
pair behind|đúng chế|0 0 0 -5
pair behind|đúng luật|9 -20 4 29
pair behind|đúng phong|-1 0 11 0
pair behind|đúng quy|1 0 0 -1
pair behind|đơn hàng|26 0 0 0
pair behind|đơn thư|10 0 0 19
pair behind|đơn vị|0 0 -15 0
pair behind|đưa #|0 5 -20 7
pair behind|đưa nga|0 0 -7 0
pair behind|đưa sản|0 0 4 0
pair behind|đưa vào|1 0 0 -6
pair behind|đường biên|-1 1 0 21
pair behind|đường liên|24 0 0 -55
pair behind|đường sá|-9 0 0 -9
pair behind|đường truyền|4 -10 0 0
pair behind|đường trục|0 0 0 37
pair behind|đường tỉnh|9 5 0 0
pair behind|đường vào|-4 44 0 -11
pair behind|đường điện|4 0 0 0
pair behind|được trong|-6 0 9 11
pair behind|được tòa|0 0 0 -12
pair behind|đại biểu|0 0 0 -31
pair behind|đại hội|0 -3 2 -2
pair behind|đại lào|0 3 0 0
pair behind|đại lý|-5 17 0 0
pair behind|đạt #|16 0 0 -53
pair behind|đảm việc|9 -9 0 -16
pair behind|đảng bộ|-37 0 -6 0
pair behind|đảng viên|0 15 -19 -49
pair behind|đảng ủy|1 0 -1 0
pair behind|đất công|-1 4 0 0
pair behind|đất vừa|0 -18 0 0
pair behind|đất đai|21 0 -15 0
pair behind|đầu tư|0 0 0 -10
pair behind|đẩy mạnh|8 0 42 0
pair behind|đẩy nhanh|20 -23 -4 -3
pair behind|đặc biệt|-11 0 -1 -1
pair behind|đặc khu|0 0 0 33
pair behind|đến #|-1 0 1 5
pair behind|đến hết|0 0 -3 -20
pair behind|đến nay|14 0 0 -27
pair behind|đến ngày|-27 -15 0 -8
pair behind|đề nghị|0 3 -15 0
pair behind|đề xuất|0 -1 10 15
pair behind|đề án|57 0 0 -2
pair behind|để #|0 33 -15 0
pair behind|để tỷ|0 0 0 13
pair behind|để xảy|4 -4 0 -14
pair behind|địa chính|0 1 1 7
pair behind|định hướng|0 0 13 -12
pair behind|định kỳ|0 0 8 -26
pair behind|đọc lại|0 0 -9 8
pair behind|đối chiếu|0 0 6 0
pair behind|đối thoại|0 0 -17 -3
pair behind|đối tượng|1 0 0 46
pair behind|đối với|21 -8 -1 43
pair behind|đồn biên|0 0 0 31
pair behind|đồng chí|0 0 -9 -3
pair behind|đồng thời|-1 0 17 -21
pair behind|độ che|1 0 0 28
pair behind|đội quản|0 -8 16 14
pair behind|đội thuế|0 -9 11 23
pair behind|đỡ đầu|-19 0 0 10
pair behind|đứng gần|0 1 0 0
pair behind|đứng thứ|7 0 0 1
pair behind|ưu tiên|0 0 9 8
pair behind|ước cả|0 0 36 0
pair behind|ước thiệt|0 3 0 39
pair behind|ấn định|7 0 -5 0
pair behind|ủy ban|-10 0 0 0
pair behind|ủy viên|0 0 11 -2
pair|" #|0 16 7 0
pair|" (|0 0 5 0
pair|" -|-1 8 0 -33
pair|" cà|27 -10 0 -2
pair|" dân|1 0 0 0
pair|" giỏi|9 -9 0 -16
pair|" lan|10 -9 0 5
pair|" làm|-1 12 -10 1
pair|" một|-28 -6 0 2
pair|" ngày|0 0 43 0
pair|" nhiệm|0 0 0 18
pair|" nút|0 0 -5 0
pair|" sang|9 0 0 2
pair|" theo|-7 -10 -14 -10
pair|" trường|-5 0 0 0
pair|" trắng|0 0 0 23
pair|" tín|-7 3 22 12
pair|" và|0 0 34 28
pair|" vì|0 -5 5 -14
pair|" vận|7 0 0 -21
pair|" đi|21 38 0 -6
pair|" đèn|0 0 0 18
pair|" được|31 -21 0 -17
pair|" đảng|12 0 0 38
pair|" đất|-1 21 0 0
pair|" đứng|-18 22 0 29
pair|" ở|0 17 0 0
pair|# "|0 0 1 37
pair|# #|6 36 0 -23
pair|# %|8 0 0 0
pair|# )|1 0 0 0
pair|# ,|-1 13 0 13
pair|# :|23 0 0 0
pair|# ;|0 -8 -11 0
pair|# ]|-13 38 -30 0
pair|# a|-5 30 2 -32
pair|# biên|-41 -26 1 2
pair|# bon|-34 -33 24 -1
pair|# buôn|7 2 0 -20
pair|# buổi|0 11 0 0
pair|# b|0 -19 -1 17
pair|# bác|0 30 0 -34
pair|# báo|-7 -36 0 -18
pair|# bé|-9 1 0 -7
pair|# bí|0 0 0 31
pair|# bóng|40 -21 0 1
pair|# bản|-31 32 15 -10
pair|# bậc|-4 40 0 2
pair|# bằng|0 0 0 -1
pair|# bể|15 0 0 -29
pair|# bị|6 0 -6 0
pair|# bộ|0 2 0 3
pair|# ca|0 23 0 7
pair|# chi|11 0 0 0
pair|# chiếc|-12 1 0 -14
pair|# cho|1 0 5 1
pair|# chuyên|3 -4 0 -16
pair|# cháu|6 -8 0 0
pair|# chưa|-6 23 0 0
pair|# chương|25 0 0 26
pair|# chậm|0 0 1 0
pair|# chỉ|-1 0 0 0
pair|# chị|7 -6 9 -1
pair|# chốt|1 0 0 0
pair|# chợ|0 1 2 31
pair|# chủ|23 -12 0 -35
pair|# con|-18 0 0 7
pair|# cuộc|34 23 0 0
pair|# cán|23 -9 0 31
pair|# cá|-2 -3 0 6
pair|# cây|53 -19 0 -40
pair|# còn|17 0 0 -37
pair|# có|0 14 2 0
pair|# công|-1 7 0 15
pair|# căn|13 0 -3 2
pair|# cơ|0 0 0 -1
pair|# cả|-36 41 0 38
pair|# cấp|1 0 0 -11
pair|# cầu|37 0 0 26
pair|# cặp|-7 13 0 -11
pair|# cộng|0 0 0 -3
pair|# cụm|2 25 0 0
pair|# cụ|26 0 0 0
pair|# của|-1 0 0 2
pair|# cửa|0 0 7 20
pair|# doanh|1 0 0 -36
pair|# do|0 0 0 -1
pair|# dấu|10 0 -9 38
pair|# dự|0 0 0 -5
pair|# em|-6 27 0 -7
pair|# gia|12 -1 0 0
pair|# giáo|0 34 -2 -16
pair|# giường|-25 -21 0 -9
pair|# giải|0 0 0 41
pair|# giấy|7 0 1 0
pair|# giờ|10 -12 0 11
pair|# gói|0 15 0 0
pair|# ha|15 1 0 -2
pair|# huyện|-9 13 13 -14
pair|# hđnd|3 0 0 22
pair|# hằng|0 0 31 37
pair|# học|-8 0 -19 -1
pair|# họp|0 0 -2 0
pair|# hội|0 0 26 0
pair|# hộ|0 1 0 -8
pair|# hợp|24 -19 0 16
pair|# kg|16 -15 0 13
pair|# khai|-17 12 0 -6
pair|# khoa|8 -5 0 0
pair|# khoản|22 -18 0 0
pair|# khu|0 0 1 0
pair|# khóa|-25 0 0 5
pair|# khóm|-10 14 0 0
pair|# không|0 -15 18 39
pair|# kiến|28 25 2 -3
pair|# kiểm|31 0 0 -7
pair|# km|22 0 8 0
pair|# kéo|-11 -2 -12 0
pair|# kết|0 0 39 1
pair|# lao|14 0 10 -1
pair|# liều|12 -6 0 -11
pair|# làm|-38 10 0 0
pair|# làng|-59 -26 17 0
pair|# là|18 0 -30 0
pair|# lò|-5 1 0 0
pair|# lô|0 0 0 16
pair|# lượt|13 0 0 1
pair|# lần|36 9 0 -4
pair|# lồng|13 0 0 -23
pair|# lớp|34 0 0 0
pair|# m2|33 0 0 -1
pair|# m3|0 0 -1 0
pair|# m|-1 24 0 -7
pair|# mái|8 -6 0 -1
pair|# máy|7 0 0 0
pair|# mã|17 0 0 -24
pair|# mét|25 0 0 -5
pair|# món|13 -5 0 -3
pair|# mô|12 0 0 17
pair|# mẫu|48 -10 0 18
pair|# mắt|-6 32 0 26
pair|# mỏ|-1 19 2 38
pair|# mới|-7 19 0 0
pair|# mở|0 0 -17 0
pair|# nghị|0 0 -4 0
pair|# nguyễn|0 0 18 0
pair|# ngàn|23 0 -3 -18
pair|# ngày|0 0 1 0
pair|# ngôi|0 9 1 -13
pair|# người|0 0 0 -1
pair|# nhiệm|-6 3 0 36
pair|# nhìn|21 0 0 0
pair|# nhóm|15 1 -20 13
pair|# nơi|6 35 -10 -23
pair|# nặng|18 0 0 -14
pair|# nếu|0 -1 17 -13
pair|# nội|1 48 0 -3
pair|# pha|0 0 10 9
pair|# phiên|6 9 2 0
pair|# phòng|31 1 0 -3
pair|# phút|1 0 0 -10
pair|# phương|-15 28 0 0
pair|# phường|-1 0 -2 -1
pair|# phải|-2 -9 40 10
pair|# phần|26 0 -1 -52
pair|# quy|20 0 -9 0
pair|# quyết|24 0 -6 -6
pair|# quần|-6 0 1 1
pair|# quầy|3 0 0 31
pair|# ra|-14 0 0 0
pair|# sao|-1 4 -1 15
pair|# suất|42 0 0 14
pair|# sáng|1 -2 0 0
pair|# sơ|0 0 -7 0
pair|# sạch|-25 0 22 7
pair|# sản|-8 -4 -27 24
pair|# số|0 -3 0 0
pair|# sổ|0 11 0 0
pair|# thanh|30 0 0 -32
pair|# theo|0 0 14 0
pair|# thu|0 0 1 33
pair|# thành|19 0 0 28
pair|# tháng|0 0 -17 0
pair|# thì|-6 0 8 9
pair|# thông|-42 -23 -35 -36
pair|# thôn|-2 27 0 0
pair|# thẻ|41 -4 0 -29
pair|# thủ|57 0 0 6
pair|# thửa|14 2 -6 -1
pair|# thực|-20 0 -13 0
pair|# tin|0 5 -6 0
pair|# tiêu|1 0 0 -35
pair|# toàn|23 12 0 -11
pair|# trang|-7 0 0 0
pair|# triệu|6 0 0 0
pair|# trong|0 0 15 -2
pair|# trung|1 30 -6 24
pair|# tràn|0 -11 -3 0
pair|# trên|-2 -3 0 -1
pair|# trình|0 0 0 7
pair|# trường|1 0 -1 -1
pair|# trạm|16 0 0 11
pair|# trẻ|37 -3 -3 -16
pair|# trở|-9 0 0 -30
pair|# trụ|-2 1 -10 0
pair|# tuyến|0 0 0 -12
pair|# tuổi|2 0 0 -16
pair|# tài|4 0 15 45
pair|# tàu|0 33 0 0
pair|# tân|30 0 0 -3
pair|# tăng|-35 0 0 19
pair|# tạ|0 0 0 1
pair|# tấn|0 0 0 1
pair|# tập|-18 0 15 0
pair|# tổng|0 0 0 -14
pair|# tổ|2 0 0 0
pair|# tới|-43 48 0 0
pair|# tụ|0 0 1 0
pair|# từ|22 -25 45 -34
pair|# tỷ|2 0 0 0
pair|# ubnd|0 0 -10 0
pair|# việc|-35 44 0 -43
pair|# và|-1 0 0 0
pair|# văn|17 57 0 -34
pair|# vạn|23 -11 0 -28
pair|# vẫn|19 -49 -47 -29
pair|# về|3 0 41 75
pair|# vị|-10 30 0 -45
pair|# với|-2 -15 0 3
pair|# vụ|19 15 0 0
pair|# vựa|-36 49 0 -33
pair|# xe|40 -26 -6 -24
pair|# xong|0 0 0 6
pair|# xã|10 0 0 0
pair|# xóm|-12 39 0 23
pair|# ý|13 0 0 52
pair|# điểm|10 0 0 0
pair|# đoàn|-7 -8 0 1
pair|# đoạn|-4 7 0 -32
pair|# đ|27 0 0 18
pair|# đào|-2 22 0 0
pair|# đánh|0 0 -26 -11
pair|# đã|33 0 0 54
pair|# đúng|0 0 0 -20
pair|# đơn|0 0 9 -1
pair|# được|44 0 0 0
pair|# đại|0 0 -36 0
pair|# đạt|2 0 -14 -26
pair|# đảng|24 -7 0 -22
pair|# đầu|46 0 -12 -12
pair|# đập|0 0 7 -12
pair|# đến|-44 -9 -7 -19
pair|# đề|17 1 -9 28
pair|# để|-28 -25 3 0
pair|# địa|2 0 28 0
pair|# đối|13 -1 32 0
pair|# đồng|1 15 0 -2
pair|# đợt|1 25 -9 -37
pair|# ước|6 15 0 0
pair|# ấp|-24 0 -11 -53
pair|# ổ|19 -11 0 0
pair|# ở|2 -1 0 -36
pair|# ủy|9 -10 -2 -20
pair|% (|0 0 0 1
pair|% )|21 2 0 4
pair|% ,|31 0 0 -13
pair|% -|-13 9 -38 15
pair|% /|0 0 0 19
pair|% ;|12 18 0 0
pair|% bộ|0 2 0 0
pair|% chi|14 -9 0 45
pair|% chặng|12 0 0 24
pair|% chỉ|24 0 0 -1
pair|% công|2 0 0 14
pair|% cùng|32 0 0 1
pair|% cơ|-3 0 -13 -43
pair|% cử|30 0 0 -16
pair|% diện|8 0 0 16
pair|% do|-23 0 0 0
pair|% dt|2 24 0 10
pair|% dân|7 -3 0 -28
pair|% dự|-1 0 0 -1
pair|% giá|1 0 0 0
pair|% hồ|0 0 0 12
pair|% hộ|0 0 0 -21
pair|% kh|7 0 0 1
pair|% kế|1 1 0 0
pair|% mặt|8 -21 46 -1
pair|% mức|-1 20 0 -44
pair|% nghị|11 9 0 33
pair|% người|46 0 1 0
pair|% nhờ|14 0 0 0
pair|% nq|20 0 0 0
pair|% năm|14 42 0 0
pair|% sản|1 0 0 -15
pair|% số|10 0 -1 0
pair|% theo|0 0 40 0
pair|% thôn|0 0 -13 32
pair|% trong|0 -3 0 -7
pair|% trường|18 0 0 -34
pair|% trẻ|9 0 0 42
pair|% trở|-34 0 -24 0
pair|% tổng|0 0 0 11
pair|% vào|0 0 48 -31
pair|% và|-13 -18 -2 -12
pair|% vì|-9 18 0 0
pair|% vốn|-15 -1 -1 -42
pair|% đảng|24 0 0 -21
pair|& mt|0 0 6 0
pair|& ptnt|0 0 -12 0
pair|& ubnd|0 0 20 7
pair|& đt|0 0 7 20
pair|( #|1 0 0 0
pair|( +|1 0 0 0
pair|( -|-16 0 0 0
pair|( a|9 0 0 0
pair|( b|5 0 -21 0
pair|( báo|0 0 -8 0
pair|( bình|0 -13 -16 0
pair|( bằng|0 -27 0 0
pair|( chi|2 3 0 0
pair|( chậm|0 0 0 5
pair|( chỉ|-6 7 0 8
pair|( chủ|-4 21 1 -10
pair|( công|1 -3 0 48
pair|( cùng|42 -17 0 -65
pair|( gdp|19 0 0 -2
pair|( giá|18 0 0 1
pair|( giảm|5 0 0 -16
pair|( glo|0 -17 -21 0
pair|( grdp|29 8 0 0
pair|( huyện|27 0 0 0
pair|( hà|0 0 -3 -1
pair|( iip|-2 -13 0 0
pair|( khai|0 0 5 0
pair|( khoảng|0 3 0 0
pair|( kh|37 0 0 -10
pair|( khóa|-22 0 15 -14
pair|( kế|1 1 0 9
pair|( kỳ|0 0 -8 0
pair|( lĩnh|-22 -1 -4 0
pair|( mặt|0 17 0 0
pair|( mở|-21 -3 -19 0
pair|( mức|0 45 0 0
pair|( ngày|0 0 16 -3
pair|( nq|12 -2 0 0
pair|( nêu|-5 0 0 0
pair|( phòng|14 -5 0 26
pair|( phường|12 0 0 3
pair|( phối|0 0 6 0
pair|( phục|-3 0 -11 0
pair|( quy|2 0 0 0
pair|( quản|0 -6 0 0
pair|( quốc|0 1 0 0
pair|( riêng|-42 -42 -26 0
pair|( so|25 0 0 18
pair|( sản|-13 1 0 -21
pair|( số|-59 0 0 1
pair|( sở|20 -20 -1 35
pair|( theo|0 0 31 0
pair|( thu|0 -14 0 0
pair|( thôn|41 0 0 -18
pair|( thương|0 6 0 0
pair|( trình|0 0 -7 0
pair|( tuần|-1 -3 -5 0
pair|( tên|0 0 -12 0
pair|( tính|0 23 0 2
pair|( tăng|28 0 0 -38
pair|( tổ|0 21 0 0
pair|( tỷ|0 0 0 -22
pair|( văn|0 -15 0 0
pair|( vượt|1 0 0 3
pair|( vốn|-5 0 -1 8
pair|( xây|0 53 0 0
pair|( xã|10 12 0 0
pair|( điều|-35 0 -2 -13
pair|( đoàn|-7 14 21 17
pair|( đ|-36 0 0 0
pair|( đã|-4 0 -1 0
pair|( đại|0 3 0 0
pair|( đạt|21 0 -9 -21
pair|( đầu|0 33 0 0
pair|( để|0 0 -5 0
pair|( đồng|0 0 -20 0
pair|( ấp|-3 -23 0 21
pair|) #|-11 -7 0 -14
pair|) (|0 9 0 0
pair|) ,|7 0 0 9
pair|) [|0 10 0 0
pair|) chiều|0 0 -5 0
pair|) có|5 0 0 -27
pair|) cộng|0 -6 0 0
pair|) của|0 0 1 4
pair|) do|-8 13 0 1
pair|) giảm|-23 22 0 -47
pair|) kiểm|-17 0 0 0
pair|) lẫn|0 0 0 32
pair|) mỗi|0 0 1 0
pair|) mở|11 0 0 0
pair|) ngày|0 0 -14 0
pair|) phòng|0 -1 4 -36
pair|) theo|26 21 0 0
pair|) thu|3 0 16 -7
pair|) trình|0 0 0 5
pair|) trước|0 0 17 0
pair|) tăng|48 0 0 -13
pair|) tổ|0 -1 23 -1
pair|) và|-1 0 1 26
pair|) vẫn|0 0 0 -4
pair|) vận|-8 0 19 0
pair|) đã|0 0 0 27
pair|) đạt|11 0 0 0
pair|) ước|25 0 0 -1
pair|+ #|29 0 0 0
pair|, #|15 24 0 0
pair|, +|39 0 0 -53
pair|, buôn|-9 0 0 -11
pair|, bài|3 0 0 2
pair|, bò|-1 29 0 0
pair|, bằng|-1 0 0 -17
pair|, bớt|1 0 0 0
pair|, cao|33 0 0 13
pair|, chi|0 -17 0 0
pair|, chỉ|0 26 0 0
pair|, còn|18 1 0 0
pair|, công|4 0 0 2
pair|, cải|0 30 0 0
pair|, cấp|0 2 0 0
pair|, cần|0 0 18 0
pair|, doanh|-19 -22 -13 -17
pair|, dịch|1 0 0 -10
pair|, giảm|21 1 0 0
pair|, gấp|0 0 0 -22
pair|, hàn|17 -11 0 -6
pair|, hơn|36 0 0 40
pair|, hạn|55 -30 -9 46
pair|, hạ|-11 0 0 -9
pair|, hụt|0 6 0 -4
pair|, kém|0 38 0 -15
pair|, kéo|6 0 -1 0
pair|, kế|0 1 0 8
pair|, lâm|8 1 0 9
pair|, lệ|-1 41 0 -5
pair|, môi|0 -9 0 0
pair|, mới|-16 41 0 0
pair|, ngày|0 0 3 0
pair|, nhiều|11 0 0 5
pair|, nhiệm|0 0 -9 0
pair|, nhà|2 -1 0 -3
pair|, nhích|56 0 0 -34
pair|, nhỉnh|12 0 0 -2
pair|, phí|9 0 0 0
pair|, phường|0 1 0 0
pair|, phấn|0 0 23 -1
pair|, phần|-17 17 0 -9
pair|, quy|0 2 0 0
pair|, quá|46 0 0 0
pair|, so|26 0 0 -21
pair|, sáng|-1 -3 -5 0
pair|, thu|1 0 0 0
pair|, thôn|0 -10 0 -31
pair|, thương|0 -11 0 -1
pair|, thấp|-7 7 0 -15
pair|, thị|0 0 0 4
pair|, thủy|25 1 0 41
pair|, thực|56 -6 -7 0
pair|, tiểu|38 0 0 -30
pair|, tăng|40 0 0 3
pair|, tổ|0 5 0 0
pair|, tụt|0 0 0 -7
pair|, tức|39 4 -1 12
pair|, từ|26 0 0 -8
pair|, ubnd|8 0 0 16
pair|, việc|34 -24 0 0
pair|, xây|-39 -15 0 0
pair|, xã|-37 -1 0 20
pair|, xấp|3 0 0 -43
pair|, xổ|-25 0 0 0
pair|, ăn|0 0 0 40
pair|, đi|0 0 0 16
pair|, được|0 45 0 -54
pair|, đạt|-1 0 0 1
pair|, đảng|-33 12 -5 -4
pair|, đất|0 33 0 0
pair|, đậu|0 0 0 4
pair|, đặt|14 0 0 55
pair|, đến|0 0 8 6
pair|, ước|23 0 0 -10
pair|- an|-2 0 -20 0
pair|- ba|0 0 7 17
pair|- bhyt|0 0 5 0
pair|- btc|-17 0 -8 0
pair|- bằng|8 -7 0 33
pair|- cao|24 0 0 -50
pair|- chiều|0 0 -1 0
pair|- chủ|0 0 1 0
pair|- ctr|1 0 0 0
pair|- ct|0 0 1 0
pair|- doanh|0 11 -11 -9
pair|- du|28 0 -38 -5
pair|- dv|11 0 0 4
pair|- dịch|-19 15 -1 0
pair|- in|-1 0 17 0
pair|- kh|0 -1 0 -1
pair|- kl|0 0 9 0
pair|- kt|0 0 -42 0
pair|- kết|-2 7 4 2
pair|- kế|0 0 14 0
pair|- lâm|-28 0 0 -35
pair|- môi|0 0 1 -6
pair|- ngân|-4 0 0 0
pair|- ngư|4 15 -18 43
pair|- nq|0 0 6 0
pair|- nơi|0 0 -12 0
pair|- phòng|0 0 40 2
pair|- phó|-1 0 0 0
pair|- qđ|10 0 1 -7
pair|- rô|-1 0 17 0
pair|- suối|0 3 1 -7
pair|- sáng|-6 0 0 0
pair|- tb|-1 0 0 -1
pair|- thanh|0 -2 8 0
pair|- thương|-6 0 -7 0
pair|- thường|0 0 8 7
pair|- thời|0 0 -12 0
pair|- thủy|3 0 0 -9
pair|- tiểu|-43 -16 -1 12
pair|- ttcn|-19 1 -2 -14
pair|- ttg|-1 1 0 3
pair|- tuv|0 0 -3 0
pair|- tài|0 0 16 13
pair|- tôm|32 0 41 -29
pair|- tăng|9 -7 0 -14
pair|- việc|0 0 -4 0
pair|- văn|0 0 11 3
pair|- xd|30 0 0 23
pair|- xh|-36 -21 -3 -2
pair|- xin|1 0 0 8
pair|- xây|1 1 0 35
pair|- xã|1 0 0 -1
pair|- đưa|-13 0 0 0
pair|- đạt|15 0 0 0
pair|. #|-22 0 0 34
pair|. giám|0 0 -5 0
pair|. sầm|-16 -14 15 -23
pair|. ubnd|0 0 -8 0
pair|. ủy|-16 -1 -16 0
pair|/ bcđtw|-9 -18 0 -18
pair|/ btctw|-1 0 1 16
pair|/ ct|0 0 6 0
pair|/ c|-5 0 -7 0
pair|/ cđ|0 -1 0 0
pair|/ ha|0 0 0 1
pair|/ hu|0 0 23 -1
pair|/ kg|0 0 0 -8
pair|/ kế|-7 2 0 15
pair|/ l|-14 0 0 -12
pair|/ lớp|-21 23 0 -15
pair|/ máy|0 0 0 16
pair|/ ngày|-23 -4 -1 -26
pair|/ người|9 0 -1 -1
pair|/ năm|2 -1 -1 46
pair|/ nđ|2 0 0 0
pair|/ qh14|0 0 27 0
pair|/ qh15|-3 0 0 -5
pair|/ qđ|-8 1 -1 4
pair|/ tháng|15 -12 0 14
pair|/ tt|8 0 1 0
pair|/ tu|0 0 0 -1
pair|/ tw|0 0 1 0
pair|/ ubkttw|12 0 -10 1
pair|/ ubnd|0 0 0 14
pair|/ ubtvqh15|0 0 27 12
pair|/ vạn|-29 1 0 -7
pair|/ vụ|-5 8 11 31
pair|/ xã|27 14 0 -3
pair|: #|10 0 0 0
pair|: chờ|26 0 0 -8
pair|: giảm|44 -28 0 0
pair|: tăng|-16 25 0 -1
pair|; #|15 0 0 -7
pair|; +|0 0 0 22
pair|; bình|0 -13 -16 0
pair|; chưa|0 0 0 1
pair|; chương|0 0 0 7
pair|; chỉ|6 0 0 0
pair|; huyện|0 43 0 0
pair|; kế|-15 3 0 -7
pair|; nghị|0 0 1 0
pair|; phường|0 44 0 0
pair|; thôn|0 41 0 0
pair|; tính|9 0 0 0
pair|; tổ|0 41 0 0
pair|= #|13 0 0 1
pair|[ #|3 47 -1 17
pair|[ cần|-13 -4 5 4
pair|[ cộng|0 3 0 1
pair|] chủ|0 0 0 -58
pair|a )|9 0 0 0
pair|a /|0 0 24 -43
pair|a a|-13 -17 -2 0
pair|a mú|0 0 6 -10
pair|ai cũng|0 0 30 9
pair|ai lập|0 0 0 11
pair|ai nhận|0 0 0 9
pair|ai nấy|0 5 0 27
pair|an (|-7 -1 0 0
pair|an biên|0 0 -6 5
pair|an các|0 0 -7 0
pair|an di|0 -4 8 -1
pair|an dũ|0 17 -8 0
pair|an huyện|0 0 16 -26
pair|an hòa|0 0 0 13
pair|an hải|0 -7 26 0
pair|an khê|-2 -32 -3 0
pair|an ninh|0 0 0 -5
pair|an phường|0 16 16 7
pair|an sinh|0 -29 0 0
pair|an thành|-12 23 0 16
pair|an thị|0 0 0 -47
pair|an toàn|-18 0 0 0
pair|an tp|0 0 11 0
pair|an trung|0 0 0 -22
pair|an tỉnh|0 0 0 -23
pair|an tổ|0 0 -28 -5
pair|an xã|0 0 1 -4
pair|an đức|0 0 0 1
pair|b .|0 -20 0 -27
pair|b /|0 0 -3 0
pair|ba (|0 0 -8 0
pair|ba ca|28 0 0 0
pair|ba chi|-8 28 0 -57
pair|ba còn|-3 6 0 0
pair|ba có|0 9 0 0
pair|ba là|-1 -7 -16 0
pair|ba lần|-3 2 0 16
pair|ba lế|0 0 7 17
pair|ba ngày|0 13 23 39
pair|ba năm|1 0 2 19
pair|ba tháng|-1 1 -1 0
pair|ba tri|0 0 -1 0
pair|ba tơ|-3 2 0 1
pair|ba vinh|-13 0 -10 0
pair|ba điền|-14 0 0 0
pair|ban #|-4 38 0 0
pair|ban cho|-9 -18 -19 0
pair|ban chấp|0 0 -1 0
pair|ban chỉ|16 0 0 0
pair|ban cán|0 0 31 -20
pair|ban công|0 13 19 0
pair|ban dân|7 -29 30 -6
pair|ban giải|27 -14 -4 0
pair|ban giảm|0 0 4 35
pair|ban hành|3 0 5 0
pair|ban hđnd|0 0 5 13
pair|ban kinh|0 0 -5 -5
pair|ban pháp|-4 -7 0 0
pair|ban qlda|0 0 0 11
pair|ban quý|0 -9 -13 0
pair|ban quản|-1 0 0 0
pair|ban sau|0 0 -26 12
pair|ban thanh|6 0 0 -1
pair|ban thực|0 0 31 -10
pair|ban tổ|0 0 0 -15
pair|ban ubnd|0 0 -1 0
pair|ban và|0 0 0 11
pair|ban văn|0 0 11 -19
pair|ban với|-15 -5 -31 0
pair|ban xây|0 0 21 0
pair|ban đã|-10 0 0 0
pair|ban đêm|0 0 9 -1
pair|ban đề|0 0 -14 0
pair|bao bì|0 0 5 17
pair|bao phủ|0 3 0 -5
pair|bao thuốc|-7 -2 -11 -6
pair|bao tiêu|6 0 0 14
pair|bao ô|-1 2 0 0
pair|bch đảng|-2 0 0 0
pair|bhxh cơ|0 0 32 9
pair|bhxh tự|-12 12 0 -6
pair|bhxh việt|0 0 0 -17
pair|bhyt #|-10 0 0 0
pair|bhyt )|0 0 5 0
pair|bhyt hộ|0 6 0 0
pair|bhyt ký|0 0 0 -1
pair|bhyt phủ|28 0 0 0
pair|bhyt đạt|0 0 0 12
pair|bia giờ|0 36 0 0
pair|binh và|-1 0 0 5
pair|biên báo|0 0 -6 0
pair|biên bản|0 0 0 5
pair|biên chế|-30 -8 1 17
pair|biên giới|-1 11 0 -18
pair|biên phòng|-9 0 0 -14
pair|biên tổ|0 0 1 7
pair|biên xác|0 0 -5 0
pair|biến )|0 1 0 1
pair|biến gỗ|0 0 0 -24
pair|biến phức|0 38 0 1
pair|biến thì|0 -1 2 13
pair|biến tích|50 0 0 -19
pair|biết vận|-2 4 0 -14
pair|biết đưa|1 0 0 -11
pair|biển chỉ|0 1 0 15
pair|biển dồn|0 62 0 -1
pair|biển nước|18 -8 0 0
pair|biển phía|0 0 -10 -7
pair|biển quảng|27 -1 0 0
pair|biển trong|0 0 46 0
pair|biển tây|-17 21 13 0
pair|biển và|-1 -17 0 0
pair|biển được|-25 -42 0 0
pair|biển động|-27 31 15 -29
pair|biểu #|-40 -32 0 31
pair|biểu cho|0 32 -2 -2
pair|biểu dương|-4 0 -2 1
pair|biểu dự|0 0 -47 0
pair|biểu giám|0 0 1 28
pair|biểu hiện|0 28 0 0
pair|biểu hđnd|2 0 4 0
pair|biểu mẫu|11 0 -4 17
pair|biểu nói|-1 -33 0 0
pair|biểu quyết|-33 0 -19 0
pair|biểu quốc|0 0 7 3
pair|biểu tại|0 -13 0 0
pair|biểu và|0 0 9 13
pair|biểu đảng|0 0 0 -1
pair|biện pháp|0 0 -3 0
pair|biện xã|0 1 0 12
pair|biệt )|0 1 0 0
pair|biệt nghiêm|-14 -6 -18 -1
pair|biệt phái|0 0 -28 -32
pair|btc ngày|-32 0 -22 0
pair|bts ở|0 0 0 11
pair|btv hội|-13 0 0 -1
pair|buôn cách|-10 13 0 -2
pair|buôn không|2 0 0 -10
pair|buôn krai|-14 18 18 0
pair|buôn lậu|-19 0 0 0
pair|buôn ma|0 -2 -4 0
pair|buông lơi|-1 12 0 9
pair|buông lỏng|0 0 0 4
pair|buýt điện|25 0 0 -1
pair|buổi làm|0 0 0 -1
pair|buổi nói|8 -8 0 3
pair|bvtv ở|15 0 0 -29
pair|bà chủ|0 0 0 18
pair|bà con|11 5 0 0
pair|bà nguyễn|0 0 -26 0
pair|bà phạm|0 0 19 0
pair|bài bản|36 0 -5 18
pair|bài học|-2 0 -22 -1
pair|bài thu|-9 37 -1 0
pair|bàn #|15 0 0 -1
pair|bàn ,|15 0 0 0
pair|bàn dự|0 0 40 -32
pair|bàn ghế|14 0 0 17
pair|bàn hiện|-30 -26 0 0
pair|bàn huyện|0 0 0 44
pair|bàn kết|-39 0 -4 -6
pair|bàn lũy|1 0 0 0
pair|bàn năm|26 -1 0 0
pair|bàn tháng|0 0 -1 0
pair|bàn tính|35 0 0 0
pair|bàn tỉnh|3 0 -10 0
pair|bàn việc|0 0 -1 -1
pair|bàn với|0 0 1 0
pair|bàn ước|-21 -6 0 -9
pair|bào dân|-15 -31 0 -23
pair|bào khmer|-20 0 0 -18
pair|bác sĩ|11 18 22 -29
pair|bám biển|39 -4 0 -6
pair|bám nghị|-18 -3 3 -1
pair|bám sát|-22 0 -11 3
pair|bám đồng|-28 -18 0 -23
pair|bán cho|0 0 0 9
pair|bán hê|-1 0 17 0
pair|bán khá|0 0 0 31
pair|bán lẻ|0 1 0 0
pair|bán người|0 0 0 14
pair|bán non|8 0 0 0
pair|bán nền|0 16 0 0
pair|bán ra|13 0 0 0
pair|bán tàu|0 0 0 9
pair|bán tại|-7 7 0 -11
pair|bán được|-2 0 4 24
pair|báo chí|-21 0 -21 22
pair|báo kết|12 27 -2 -15
pair|báo kịp|0 8 0 0
pair|báo này|0 0 -1 3
pair|báo số|-32 0 -7 -5
pair|báo theo|-8 0 9 22
pair|báo tạm|0 9 -9 0
pair|bát xát|6 -10 0 0
pair|bãi biển|0 0 0 17
pair|bãi bỏ|9 0 5 4
pair|bãi bồi|31 -14 0 21
pair|bãi hồng|0 0 0 -5
pair|bãi rác|0 0 1 0
pair|bãi thải|19 -12 0 35
pair|bãi triều|-13 0 9 15
pair|bãi tắm|0 0 3 -29
pair|bãi xe|0 41 0 -51
pair|bão kiểm|-9 0 9 18
pair|bão lũ|0 0 0 -7
pair|bão mới|0 43 0 0
pair|bão số|0 0 0 14
pair|bé gái|-9 1 0 -7
pair|bé trai|-9 1 0 -7
pair|bê do|-9 9 0 2
pair|bê tông|28 0 0 -8
pair|bên cạnh|-14 -1 -12 0
pair|bình )|14 26 0 -1
pair|bình -|0 3 1 -7
pair|bình chẳng|0 0 0 -9
pair|bình dương|0 8 0 0
pair|bình quân|2 0 0 1
pair|bình thường|18 -5 0 -1
pair|bình và|0 0 1 0
pair|bình xét|0 0 0 33
pair|bình ổn|15 0 4 -30
pair|bích hảo|0 0 -4 0
pair|bích đào|0 0 -1 0
pair|bính ngọ|-1 0 -3 0
pair|bò #|0 3 0 0
pair|bò lai|11 -10 0 0
pair|bò sữa|0 -18 0 -37
pair|bó với|0 1 0 0
pair|bóc tiền|-18 23 0 0
pair|bón giả|0 0 0 5
pair|bón phân|6 0 0 -38
pair|bóng đèn|40 -21 0 1
pair|bù là|0 1 0 19
pair|bù lại|-8 -28 0 2
pair|bù phần|0 0 14 0
pair|bùi thị|0 0 -9 0
pair|bùng phát|0 0 0 7
pair|búp tươi|10 0 0 7
pair|băn khoăn|-3 -1 0 0
pair|bơi cho|25 0 3 -1
pair|bơi miễn|0 0 2 7
pair|bưu điện|24 0 0 -36
pair|bước thí|-13 37 0 0
pair|bước đầu|27 -1 0 -12
pair|bạ số|18 0 0 -10
pair|bạ và|-35 1 0 39
pair|bạc nhà|0 0 0 3
pair|bạo lực|0 32 11 0
pair|bản #|18 -6 0 8
pair|bản ,|3 -14 0 -17
pair|bản cam|9 -6 0 9
pair|bản cho|-1 19 0 0
pair|bản chưa|-6 2 5 -2
pair|bản cấp|0 41 0 0
pair|bản của|0 22 -12 -4
pair|bản ghi|0 0 1 0
pair|bản giao|-31 21 -15 -2
pair|bản giấu|0 25 14 -22
pair|bản gửi|-9 14 22 -22
pair|bản hiêm|-8 7 0 0
pair|bản khác|0 0 -14 -12
pair|bản kia|0 0 10 0
pair|bản kiểm|-2 0 7 21
pair|bản là|0 8 0 26
pair|bản ngay|0 0 0 16
pair|bản nhất|0 0 -40 0
pair|bản nào|0 -25 -22 0
pair|bản phải|0 9 -5 1
pair|bản qua|25 0 0 16
pair|bản sử|18 -11 0 -15
pair|bản theo|0 -4 9 0
pair|bản tái|0 0 37 0
pair|bản vùng|11 0 0 -2
pair|bản vẽ|0 14 8 14
pair|bản về|0 0 16 38
pair|bản xong|-12 0 6 0
pair|bản xác|0 11 -1 29
pair|bản đôn|-10 10 0 0
pair|bản đúng|36 -33 0 -27
pair|bản đạt|-47 -36 0 -4
pair|bản đồ|0 14 5 0
pair|bảng giá|-21 -11 -2 0
pair|bảng hướng|0 1 0 0
pair|bảng mới|0 3 0 0
pair|bảo hộ|14 -9 4 0
pair|bảo lộc|0 0 0 1
pair|bảo trợ|0 1 0 0
pair|bảo tồn|0 0 36 0
pair|bảo đảm|18 0 1 -1
pair|bảy không|5 0 3 27
pair|bấp bênh|-19 -4 0 -17
pair|bất cập|0 18 0 0
pair|bất động|0 9 0 0
pair|bầu #|0 0 0 39
pair|bầu cử|0 0 0 1
pair|bậc mầm|0 1 0 -1
pair|bậc tiểu|0 -4 0 0
pair|bậc trung|-2 -5 0 -8
pair|bật là|-47 -15 0 -38
pair|bắc của|0 0 -10 -7
pair|bắc giang|-23 0 -2 0
pair|bắc sơn|0 1 0 9
pair|bắt #|32 -12 0 0
pair|bắt buộc|1 0 0 0
pair|bắt giữ|8 0 0 0
pair|bắt quả|3 0 13 0
pair|bắt xa|0 -18 20 0
pair|bắt đầu|0 35 0 16
pair|bằng #|0 0 0 -1
pair|bằng cho|-6 0 24 22
pair|bằng chưa|0 20 0 0
pair|bằng cùng|2 -24 0 -6
pair|bằng dự|0 0 46 0
pair|bằng hình|14 0 0 3
pair|bằng khu|5 0 0 0
pair|bằng không|0 18 0 0
pair|bằng kè|0 0 15 15
pair|bằng một|-3 10 0 32
pair|bằng năm|1 -31 -11 0
pair|bằng sạch|0 0 3 -9
pair|bằng tiền|0 0 0 2
pair|bằng trường|15 -1 -8 9
pair|bằng việc|0 0 53 6
pair|bằng và|27 0 -15 0
pair|bằng văn|0 0 1 22
pair|bằng đường|0 11 0 -4
pair|bằng được|0 0 19 0
pair|bế mạc|-9 0 0 0
pair|bến bãi|2 -1 0 -28
pair|bến theo|0 0 13 0
pair|bền vững|0 0 0 -19
pair|bể thu|17 0 0 0
pair|bệnh #|-11 0 0 -1
pair|bệnh cho|0 0 0 31
pair|bệnh nhân|-42 45 0 1
pair|bệnh tật|-2 9 0 0
pair|bệnh viện|22 1 8 4
pair|bệnh án|0 0 0 48
pair|bệnh đường|0 0 4 26
pair|bị buông|0 36 0 0
pair|bị bầu|11 0 2 -21
pair|bị can|7 0 -7 -1
pair|bị chu|-12 0 17 0
pair|bị chậm|0 17 0 -14
pair|bị dân|0 1 0 0
pair|bị giám|-4 15 0 -3
pair|bị hại|0 0 0 10
pair|bị hủy|0 0 0 -4
pair|bị lấn|0 0 1 30
pair|bị lực|0 0 25 0
pair|bị ngập|-43 -28 0 0
pair|bị nhân|13 0 1 24
pair|bị nước|-6 -3 -1 0
pair|bị phát|-7 5 0 0
pair|bị sang|0 0 0 -9
pair|bị san|0 0 0 -1
pair|bị sụt|0 -4 13 0
pair|bị thi|-15 23 0 16
pair|bị thiệt|-9 40 0 0
pair|bị thương|11 -3 0 14
pair|bị trả|0 1 0 0
pair|bị văn|0 6 0 0
pair|bị vật|0 -1 -29 1
pair|bị xử|-12 16 0 13
pair|bị y|-17 -17 -32 0
pair|bị ép|0 3 0 68
pair|bị đại|-12 0 -13 2
pair|bị đổ|0 -8 10 0
pair|bị động|-1 21 7 1
pair|bỏ #|42 -21 -4 0
pair|bỏ cọc|0 1 0 2
pair|bỏ dở|0 -12 13 10
pair|bỏ hoang|9 -7 5 9
pair|bỏ học|0 4 1 -8
pair|bỏ không|0 0 0 1
pair|bỏ mía|0 0 1 0
pair|bỏ mặc|0 0 0 20
pair|bỏ ngỏ|0 21 0 11
pair|bỏ phiếu|13 0 -19 4
pair|bỏ qua|0 29 0 3
pair|bỏ ra|4 0 -1 30
pair|bỏ ruộng|0 26 0 -26
pair|bỏ trống|-20 28 0 1
pair|bỏ trốn|0 0 0 6
pair|bố danh|0 0 11 0
pair|bố trí|0 0 0 4
pair|bốc mùi|0 0 0 -7
pair|bối cảnh|0 -15 0 0
pair|bốn tháng|14 30 0 -6
pair|bồi dưỡng|0 0 14 -16
pair|bồi lắng|-1 1 0 9
pair|bồi thường|-26 38 1 0
pair|bổ chi|33 0 0 -3
pair|bổ sung|-12 0 22 9
pair|bộ "|0 0 1 0
pair|bộ #|1 0 0 0
pair|bộ )|-17 30 -14 0
pair|bộ ,|1 0 0 12
pair|bộ bàn|16 0 1 16
pair|bộ cho|15 0 -7 43
pair|bộ chuyên|0 0 3 0
pair|bộ chuẩn|0 -8 22 0
pair|bộ chính|0 0 1 0
pair|bộ chưa|0 0 0 21
pair|bộ các|1 0 39 -1
pair|bộ câu|0 0 0 -3
pair|bộ còn|0 4 0 6
pair|bộ có|-23 -1 0 0
pair|bộ công|-4 0 -6 0
pair|bộ cơ|-3 0 8 -1
pair|bộ huyện|-3 0 0 0
pair|bộ hồ|0 0 0 44
pair|bộ khu|0 0 14 -7
pair|bộ khóm|0 23 0 1
pair|bộ khối|5 8 -9 -17
pair|bộ kết|46 0 0 0
pair|bộ luật|-1 0 5 0
pair|bộ làm|0 0 0 2
pair|bộ lần|-17 0 0 0
pair|bộ máy|0 -1 0 -2
pair|bộ người|0 0 0 -10
pair|bộ nhiều|0 0 0 -21
pair|bộ nào|-6 9 0 23
pair|bộ phường|0 0 0 -27
pair|bộ phận|27 1 0 -7
pair|bộ quận|-6 -1 0 5
pair|bộ theo|1 0 26 -11
pair|bộ thuế|-7 15 1 0
pair|bộ thành|0 0 0 -1
pair|bộ thôn|-13 30 0 -10
pair|bộ thú|-6 7 0 0
pair|bộ tiêu|0 0 14 0
pair|bộ tp|0 0 -6 0
pair|bộ trực|-22 0 -1 -6
pair|bộ tài|-12 0 -16 0
pair|bộ về|-15 3 13 0
pair|bộ xã|0 0 0 -37
pair|bộ y|8 -3 0 0
pair|bộ yếu|0 0 5 -2
pair|bộ điểm|0 0 1 14
pair|bộ đã|35 0 -4 22
pair|bộ địa|0 7 0 -2
pair|bộ ấp|19 0 0 14
pair|bội chi|-10 15 3 0
pair|bớt #|1 0 0 0
pair|bờ bao|0 1 0 0
pair|bờ bắc|0 0 15 15
pair|bờ kè|-7 35 -20 -17
pair|bờ sông|0 4 0 0
pair|bởi thiếu|0 19 0 1
pair|bụi than|0 -6 0 -7
pair|bụi từ|0 14 0 0
pair|bức tranh|-39 -15 0 0
pair|bức xúc|0 0 0 1
pair|bứt tốc|0 0 0 39
pair|bữa có|0 0 0 2
pair|bữa không|0 0 0 2
pair|bữa ăn|-20 7 12 32
pair|c )|0 0 -7 0
pair|c .|0 -10 0 0
pair|c bí|0 0 -29 -11
pair|ca ,|0 0 0 30
pair|ca bệnh|0 0 39 -33
pair|ca mắc|0 0 0 40
pair|ca sốt|14 0 0 -54
pair|ca trực|0 0 1 3
pair|cai lậy|-24 -9 -22 0
pair|cai nghiện|-7 -22 0 7
pair|cai nâng|0 0 1 22
pair|cam kết|0 0 31 -6
pair|camera an|1 0 0 0
pair|canh #|0 0 0 1
pair|canh cà|0 0 0 19
pair|canh tác|27 0 0 -5
pair|cao (|0 0 0 33
pair|cao ,|0 0 0 -1
pair|cao -|0 0 16 0
pair|cao biên|-6 7 0 0
pair|cao chưa|6 0 0 0
pair|cao chất|0 0 36 0
pair|cao của|0 15 0 16
pair|cao hơn|5 7 0 14
pair|cao lanh|0 11 17 0
pair|cao mã|0 0 0 1
pair|cao nhất|-1 8 -1 41
pair|cao su|0 8 -9 0
pair|cao thứ|1 0 0 0
pair|cao tuổi|0 0 0 -34
pair|cao tốc|11 0 0 -21
pair|cao vọt|0 3 0 0
pair|cao điểm|0 0 11 0
pair|cha mẹ|0 8 0 19
pair|che phủ|8 0 -5 -5
pair|chi #|-66 -13 0 2
pair|chi ,|-41 -6 -14 -27
pair|chi bộ|1 1 0 0
pair|chi cho|-1 12 -7 -17
pair|chi cân|2 0 0 0
pair|chi cục|0 0 21 0
pair|chi hội|44 -14 22 6
pair|chi ma|10 0 0 -6
pair|chi ngân|0 -10 -20 2
pair|chi nhánh|0 0 0 12
pair|chi phí|0 21 0 -3
pair|chi sai|1 0 0 45
pair|chi thường|-33 -8 0 -1
pair|chi tiết|0 0 0 -1
pair|chi trả|4 2 0 0
pair|chi viện|-14 0 0 0
pair|chi đầu|-12 0 0 0
pair|chi ủy|0 0 26 0
pair|chiêm #|0 0 0 24
pair|chiêng được|15 0 0 0
pair|chiếm #|1 0 0 0
pair|chiếm dụng|0 0 0 19
pair|chiếm lòng|0 43 0 0
pair|chiếm ngay|0 24 0 34
pair|chiếm tới|-11 47 -1 0
pair|chiếm vỉa|29 -15 0 0
pair|chiếm đất|1 5 0 -18
pair|chiến binh|0 0 9 1
pair|chiến dịch|0 26 0 0
pair|chiến đấu|-1 0 0 4
pair|chiếu sáng|19 -12 2 3
pair|chiếu tạm|0 0 0 3
pair|chiếu từng|0 0 0 24
pair|chiếu với|0 -12 0 -3
pair|chiềng khương|13 -8 14 0
pair|chiều #|0 0 -16 0
pair|chiều dài|-1 14 0 -21
pair|chiều dưới|-4 0 0 0
pair|chiều hướng|0 1 0 0
pair|chiều nay|0 0 22 0
pair|cho #|52 0 1 -4
pair|cho biết|-14 0 0 0
pair|cho con|24 -14 0 -2
pair|cho các|0 -2 11 30
pair|cho cán|0 0 21 0
pair|cho có|0 43 0 0
pair|cho công|0 -1 16 -13
pair|cho cấp|0 3 0 0
pair|cho doanh|0 0 44 0
pair|cho dân|0 0 15 1
pair|cho dự|1 0 6 0
pair|cho gia|0 0 0 10
pair|cho hay|4 0 0 -27
pair|cho hết|0 0 23 -36
pair|cho học|7 -2 10 0
pair|cho hộ|11 0 0 19
pair|cho hợp|-2 0 30 -7
pair|cho lao|0 0 13 0
pair|cho lãnh|6 0 0 -6
pair|cho lúa|0 0 0 1
pair|cho mọi|0 0 -6 -8
pair|cho ngành|9 -5 0 16
pair|cho ngân|0 0 1 16
pair|cho người|7 10 -2 4
pair|cho quý|0 0 -6 0
pair|cho ra|37 0 0 -10
pair|cho rằng|-24 0 0 0
pair|cho sản|0 0 0 -14
pair|cho thuê|0 0 0 1
pair|cho thành|-1 0 17 0
pair|cho thấy|-30 0 0 0
pair|cho toàn|0 0 0 14
pair|cho trên|31 0 0 4
pair|cho trẻ|0 0 5 0
pair|cho tổ|-8 11 7 0
pair|cho từng|0 0 0 21
pair|cho vay|-1 3 0 10
pair|cho vốn|0 -35 7 -23
pair|cho vụ|0 0 -29 -12
pair|cho xong|0 20 0 0
pair|cho ý|0 0 -27 0
pair|cho đàn|8 -21 0 -16
pair|cho đô|14 -14 0 5
pair|cho được|0 0 1 -7
pair|cho đảng|0 13 -4 0
pair|cho đồng|0 13 0 25
pair|cho đợt|0 0 25 0
pair|cho đủ|0 12 0 18
pair|cho ủy|0 0 39 35
pair|chu đáo|0 0 25 -7
pair|chui len|0 18 0 0
pair|chui sang|-9 9 0 -19
pair|chung bà|1 0 0 -11
pair|chung chung|0 0 0 44
pair|chung các|15 0 -3 0
pair|chung có|-19 1 0 -27
pair|chung cư|-18 19 0 -11
pair|chung của|-18 51 0 46
pair|chung nền|0 0 0 -11
pair|chung thị|-1 1 0 22
pair|chung với|0 0 1 -2
pair|chuyên cần|17 0 0 21
pair|chuyên môn|8 1 0 3
pair|chuyên mục|0 0 35 -25
pair|chuyên trách|-16 0 8 -31
pair|chuyên đề|0 1 0 -27
pair|chuyển #|37 -23 1 1
pair|chuyển biến|22 0 -3 -7
pair|chuyển cơ|0 0 0 11
pair|chuyển dịch|17 1 34 0
pair|chuyển giáo|0 0 9 0
pair|chuyển hồ|-1 0 5 0
pair|chuyển nhượng|0 31 0 0
pair|chuyển rác|0 -7 7 0
pair|chuyển sang|-25 -27 0 -2
pair|chuyển theo|8 0 0 29
pair|chuyển tiếp|8 17 0 36
pair|chuyển tuyến|-10 33 0 30
pair|chuyển từ|19 0 0 -3
pair|chuyển về|1 0 0 16
pair|chuyển vị|0 -3 5 0
pair|chuyển vốn|0 0 32 0
pair|chuyển đổi|0 0 0 1
pair|chuyển động|31 -23 0 -30
pair|chuyện iuu|0 24 0 0
pair|chuyện tại|9 -9 0 10
pair|chuyện xả|0 0 -28 0
pair|chuẩn #|-22 -7 -26 0
pair|chuẩn bị|0 0 7 -12
pair|chuẩn của|-13 0 -11 0
pair|chuẩn giảm|-4 13 0 0
pair|chuẩn mầm|0 2 0 0
pair|chuẩn mới|0 16 0 -35
pair|chuẩn mức|9 3 -9 3
pair|chuẩn ntm|-5 0 0 0
pair|chuẩn nông|8 -1 0 3
pair|chuẩn quốc|0 0 -2 -1
pair|chuẩn thành|28 0 0 0
pair|chuẩn trao|0 0 43 0
pair|chánh văn|1 0 0 0
pair|cháu phải|0 0 0 3
pair|cháy #|-13 33 0 12
pair|cháy nổ|27 -17 0 0
pair|cháy rẫy|-2 0 38 0
pair|cháy rừng|0 0 -35 -3
pair|châm nhà|13 0 0 0
pair|chân miệng|-7 0 0 1
pair|chân nổi|0 20 -1 10
pair|chân tại|0 1 0 15
pair|châu kim|-43 -15 -31 0
pair|châu phi|0 0 0 -1
pair|châu xả|0 21 0 -32
pair|chây ì|0 0 1 1
pair|chè búp|-1 -12 -15 1
pair|chè bị|0 0 0 -1
pair|chè kinh|-13 35 0 -36
pair|chè tìm|0 0 4 0
pair|chép lại|0 10 0 19
pair|chênh lệch|0 4 0 12
pair|chí )|23 -29 -15 0
pair|chí /|27 14 0 -3
pair|chí bí|-9 0 25 0
pair|chí cho|0 0 1 -35
pair|chí chủ|0 0 -8 0
pair|chí cấp|28 0 0 0
pair|chí hoàng|-7 0 -5 0
pair|chí lê|0 0 7 -1
pair|chí nguyễn|0 0 18 -18
pair|chí phó|-1 0 13 0
pair|chí phụ|0 2 -15 -11
pair|chí trần|0 0 22 0
pair|chí vào|0 0 0 29
pair|chí võ|0 -1 -27 0
pair|chí xã|-35 -1 -38 0
pair|chí ủy|0 0 1 0
pair|chín tháng|-24 0 0 0
pair|chính )|0 14 0 0
pair|chính -|0 0 11 0
pair|chính có|78 0 0 0
pair|chính công|0 0 -6 1
pair|chính cùng|0 -2 13 0
pair|chính cấp|1 0 0 0
pair|chính của|4 0 0 20
pair|chính do|-22 34 0 -46
pair|chính giai|0 0 32 0
pair|chính giao|32 0 0 -1
pair|chính giải|-35 0 -2 0
pair|chính là|-5 18 0 37
pair|chính mới|-7 -27 0 1
pair|chính ngạch|41 0 0 -18
pair|chính phủ|-11 0 0 9
pair|chính sách|-28 4 23 56
pair|chính theo|0 0 8 7
pair|chính trước|0 0 13 0
pair|chính trị|0 0 1 0
pair|chính tỉnh|0 0 0 1
pair|chính và|0 0 -1 18
pair|chính về|-38 8 0 0
pair|chính đúng|13 0 0 24
pair|chính đảng|2 0 0 0
pair|chính đến|0 3 0 0
pair|chót #|0 0 0 9
pair|chôm chôm|0 0 0 9
pair|chôn lấp|-13 0 3 3
pair|chú trọng|35 0 0 26
pair|chúng nào|0 14 -4 0
pair|chúng ưu|0 -3 7 0
pair|chăm lo|5 0 -35 0
pair|chăm sóc|6 13 0 0
pair|chăn nuôi|-1 3 0 0
pair|chũ đi|4 0 0 0
pair|chư pưh|0 0 0 3
pair|chưa bằng|-5 3 0 9
pair|chưa bền|0 0 0 -36
pair|chưa bố|0 16 0 -31
pair|chưa cao|0 14 0 19
pair|chưa chuyển|0 9 -8 10
pair|chưa chấm|-3 9 0 -23
pair|chưa chấp|0 0 12 0
pair|chưa chặt|0 0 0 -7
pair|chưa cân|0 -1 8 0
pair|chưa có|0 0 0 2
pair|chưa dùng|0 0 0 -16
pair|chưa dứt|0 2 0 0
pair|chưa giao|0 -2 0 0
pair|chưa giải|0 30 0 -19
pair|chưa giới|0 14 -4 0
pair|chưa gắn|0 5 0 0
pair|chưa gỡ|0 1 0 0
pair|chưa hoàn|-66 58 0 27
pair|chưa khắc|0 -58 0 0
pair|chưa khởi|-11 20 0 18
pair|chưa kéo|0 0 0 24
pair|chưa kịp|0 6 0 -38
pair|chưa làm|0 -44 1 0
pair|chưa mặn|0 8 0 0
pair|chưa mở|0 39 0 11
pair|chưa nghiêm|0 1 0 0
pair|chưa nhiều|0 1 0 -21
pair|chưa nhà|0 15 0 0
pair|chưa nhận|0 -15 29 -14
pair|chưa năm|0 -14 -14 0
pair|chưa nền|0 45 0 0
pair|chưa qua|-22 -1 0 9
pair|chưa quen|0 9 0 18
pair|chưa quyết|0 1 0 45
pair|chưa rõ|0 -6 0 0
pair|chưa sát|0 10 -9 5
pair|chưa theo|0 35 0 -37
pair|chưa thấy|0 2 0 64
pair|chưa thật|16 -9 0 24
pair|chưa thống|0 8 0 0
pair|chưa trả|0 9 0 -2
pair|chưa tương|0 12 0 0
pair|chưa xong|-1 1 0 -13
pair|chưa xác|0 -42 0 0
pair|chưa yên|-8 -19 0 0
pair|chưa đáp|0 0 0 -22
pair|chưa đầy|0 6 0 -14
pair|chưa đến|0 1 0 7
pair|chưa đều|0 1 0 -14
pair|chưa đọc|0 0 0 2
pair|chưa đủ|-2 31 0 -1
pair|chương trình|3 0 0 0
pair|chạy không|-9 10 0 -12
pair|chạy theo|-3 13 6 -16
pair|chấm dứt|0 0 1 -1
pair|chấm điểm|0 0 11 1
pair|chấn chỉnh|0 0 17 0
pair|chấp lối|0 0 44 0
pair|chấp nhận|0 0 0 37
pair|chấp thuận|18 0 0 0
pair|chấp đất|0 1 0 3
pair|chất diện|0 0 17 -21
pair|chất lượng|0 0 1 0
pair|chất thải|1 1 -18 -18
pair|chất trường|0 0 9 0
pair|chất vấn|0 -30 3 -45
pair|chậm báo|0 0 19 0
pair|chậm do|0 29 0 0
pair|chậm khởi|0 9 0 0
pair|chậm lương|-1 0 1 0
pair|chậm lại|0 0 0 1
pair|chậm nhất|0 0 14 22
pair|chậm nhứt|0 0 0 5
pair|chậm quá|0 -7 11 -24
pair|chậm so|-8 41 0 0
pair|chậm đổi|0 0 0 -7
pair|chập chờn|0 1 0 0
pair|chắc tâm|0 0 0 -30
pair|chắc tình|-1 0 14 -19
pair|chắn rác|0 0 4 0
pair|chẳng mặn|0 0 0 -9
pair|chặn triệt|0 2 0 0
pair|chặn xe|0 4 0 11
pair|chặng đường|-9 0 -1 6
pair|chặt chém|0 42 14 -25
pair|chặt chẽ|0 0 0 1
pair|chế (|0 12 0 0
pair|chế biến|-29 -1 0 -6
pair|chế chưa|0 -71 -17 0
pair|chế công|-16 0 0 0
pair|chế hóa|-2 14 0 9
pair|chế làm|0 0 0 -7
pair|chế là|0 3 0 0
pair|chế lạm|-14 -9 9 -40
pair|chế nợ|0 0 52 0
pair|chế phối|0 -1 43 0
pair|chế quản|0 0 4 0
pair|chế sửa|0 19 0 0
pair|chế tài|0 0 19 0
pair|chế và|0 -27 -11 -10
pair|chế đang|0 -1 0 0
pair|chế đi|0 35 -9 0
pair|chế đãi|0 0 0 -7
pair|chế đã|-34 0 0 19
pair|chế được|-32 34 0 38
pair|chế đặc|0 0 1 18
pair|chế độ|40 0 -1 26
pair|chết #|-11 1 0 0
pair|chết rải|-26 -17 0 8
pair|chết ở|0 0 0 8
pair|chỉ #|0 21 0 -1
pair|chỉ bằng|0 45 0 0
pair|chỉ còn|0 0 0 -21
pair|chỉ có|0 60 0 20
pair|chỉ dẫn|20 0 0 24
pair|chỉ huy|0 0 9 0
pair|chỉ nơi|0 0 2 5
pair|chỉ ra|-1 -13 -1 0
pair|chỉ số|-3 0 1 -9
pair|chỉ trên|0 1 0 0
pair|chỉ việc|0 0 0 -1
pair|chỉ đạo|0 0 0 1
pair|chỉ đạt|-21 35 0 -26
pair|chỉnh chủ|0 25 0 30
pair|chỉnh giá|0 8 0 1
pair|chỉnh hướng|0 3 1 -7
pair|chỉnh hồ|0 0 0 -1
pair|chỉnh lý|24 0 0 0
pair|chỉnh phương|0 0 2 0
pair|chỉnh quy|0 0 15 0
pair|chỉnh trang|1 -1 26 0
pair|chị em|-22 0 31 -18
pair|chịu làm|-9 9 0 2
pair|chịu trách|0 0 26 0
pair|chọn hàng|11 -4 0 -20
pair|chọn học|7 0 0 -19
pair|chọn một|0 0 16 -16
pair|chọn nhà|0 -10 13 7
pair|chọn được|12 0 -3 36
pair|chối thanh|30 -20 0 5
pair|chống buôn|-26 0 -5 0
pair|chống dịch|-1 0 1 -37
pair|chống hình|-8 0 9 0
pair|chống hạn|-11 0 50 0
pair|chống lụt|1 0 -1 13
pair|chống sạt|-2 12 0 0
pair|chống tham|13 0 -18 -3
pair|chống thiên|-1 25 -2 4
pair|chống thất|0 0 46 22
pair|chốt chặn|0 0 0 2
pair|chốt danh|0 0 0 1
pair|chốt kiểm|0 0 15 0
pair|chốt phương|0 0 0 19
pair|chỗ yếu|-32 -38 0 -3
pair|chờ bình|25 -17 0 -9
pair|chờ con|0 8 0 0
pair|chờ hướng|25 0 0 -5
pair|chờ sổ|0 11 0 0
pair|chờ vốn|0 -48 -10 0
pair|chờ điều|0 24 0 0
pair|chợ cóc|27 -3 39 -1
pair|chợ hoa|7 0 7 17
pair|chợ hàng|5 -1 0 -24
pair|chợ không|20 -18 0 20
pair|chợ mới|-24 32 11 0
pair|chợ nông|1 0 1 -32
pair|chợ trung|67 5 0 -39
pair|chợ đầu|0 23 0 1
pair|chục điểm|-9 9 0 0
pair|chủ doanh|-1 1 0 15
pair|chủ lực|-1 12 0 28
pair|chủ mỏ|0 2 0 30
pair|chủ nhiệm|0 0 6 26
pair|chủ rừng|0 0 0 11
pair|chủ trương|0 8 12 22
pair|chủ trạm|6 0 -1 11
pair|chủ tàu|0 2 0 15
pair|chủ tịch|0 -3 0 0
pair|chủ tọa|0 -23 0 0
pair|chủ đầu|0 0 24 0
pair|chủ đề|0 0 -29 -15
pair|chủ động|0 0 11 11
pair|chức #|1 0 0 0
pair|chức (|0 22 0 0
pair|chức bộ|-2 0 0 0
pair|chức công|34 0 3 0
pair|chức cơ|1 1 -5 -19
pair|chức danh|-2 28 0 0
pair|chức huyện|0 0 -1 -28
pair|chức hđnd|0 0 -26 0
pair|chức học|39 0 -17 0
pair|chức lễ|0 0 13 0
pair|chức năng|0 6 0 37
pair|chức quận|-2 4 5 -14
pair|chức sách|0 -4 5 14
pair|chức theo|65 0 -6 0
pair|chức thu|0 0 37 0
pair|chức thành|4 0 0 0
pair|chức thực|0 0 -79 1
pair|chức trung|0 1 0 0
pair|chức trực|39 0 -1 0
pair|chức tuyển|7 0 0 -19
pair|chức tỉnh|0 0 10 0
pair|chức tốt|0 -2 6 5
pair|chức từ|22 0 0 0
pair|chức đoàn|0 0 0 35
pair|chức đại|30 0 -21 0
pair|chức đảng|2 31 0 25
pair|chức đấu|15 0 0 -1
pair|chức địa|-13 28 0 -1
pair|chứng nhận|0 -2 0 -5
pair|chứng thực|7 26 52 10
pair|chứng từ|-20 22 9 1
pair|chừng #|-27 4 0 -28
pair|chừng ở|-5 6 0 0
pair|chữ khmer|0 15 0 0
pair|chữ ký|-5 30 -14 0
pair|chữa #|4 0 2 -27
pair|chữa bệnh|0 0 0 1
pair|chữa cháy|-5 0 -31 0
pair|chữa chợ|60 0 -2 0
pair|chữa cơ|0 0 13 0
pair|cn -|-1 1 -1 0
pair|cnqsd đất|-11 0 4 -3
pair|co phương|0 0 14 0
pair|coi đó|0 3 0 13
pair|con (|-1 0 0 0
pair|con ,|6 0 0 15
pair|con bò|-1 0 0 -11
pair|con công|0 21 -15 0
pair|con giống|0 0 0 -14
pair|con lợn|-17 16 0 0
pair|con nghé|-9 9 0 0
pair|con người|0 7 0 3
pair|con nước|0 6 0 0
pair|con số|-37 -20 -10 0
pair|con thứ|0 19 0 -34
pair|con trâu|-1 33 0 0
pair|con đã|0 0 0 19
pair|con đạt|33 0 0 0
pair|covid -|-2 -8 0 -25
pair|cp của|-7 0 0 -15
pair|cp ngày|-3 0 0 1
pair|cp về|-4 0 -32 0
pair|ct -|0 0 6 0
pair|ct /|0 0 1 0
pair|ctr /|1 0 0 0
pair|cua chết|0 7 0 5
pair|cung cấp|-19 10 0 5
pair|cung ứng|46 0 0 16
pair|cuối năm|0 0 -5 0
pair|cuối quý|0 0 1 2
pair|cuối tháng|-2 21 13 1
pair|cuối tuần|6 0 16 9
pair|cuốn lịch|-7 -2 0 0
pair|cuộc ,|38 0 0 0
pair|cuộc bầu|-2 -1 0 3
pair|cuộc giám|35 0 0 -43
pair|cuộc họp|0 0 -32 0
pair|cuộc kiểm|10 0 -1 0
pair|cuộc nào|0 37 0 -25
pair|cuộc sống|0 0 26 -16
pair|cuộc thanh|46 0 36 0
pair|cuộc vận|16 -4 -8 0
pair|cà chua|0 21 0 -42
pair|cài vneid|0 0 22 21
pair|càng tốt|0 0 0 6
pair|cá #|-1 0 0 3
pair|cá ,|9 0 0 30
pair|cá ngừ|0 0 0 -25
pair|cá thể|-13 -7 0 -9
pair|cá tra|38 0 3 -38
pair|cá trước|0 0 13 0
pair|các ban|0 0 0 17
pair|các buôn|0 2 -20 5
pair|các báo|-18 0 0 0
pair|các bản|0 0 20 0
pair|các bộ|0 0 39 0
pair|các ca|0 0 41 0
pair|các chi|0 0 -6 0
pair|các chùa|0 15 0 0
pair|các chương|0 1 0 1
pair|các chỉ|10 0 0 -1
pair|các chủ|0 0 50 27
pair|các cuộc|-27 36 0 0
pair|các cụm|0 0 37 -10
pair|các cửa|0 2 0 -38
pair|các doanh|0 0 19 0
pair|các dự|14 0 1 0
pair|các già|0 -1 22 17
pair|các giải|0 0 43 -10
pair|các huyện|0 -11 0 -23
pair|các hạt|0 0 0 16
pair|các hồ|-13 -9 0 -12
pair|các hộ|0 0 0 27
pair|các kcn|0 25 -9 -4
pair|các khoản|-10 0 12 44
pair|các khu|18 2 0 0
pair|các loại|0 0 1 0
pair|các lò|0 6 7 0
pair|các lô|0 -3 15 1
pair|các lĩnh|10 -6 0 13
pair|các lần|-3 23 0 12
pair|các lớp|0 0 20 0
pair|các mặt|-19 0 1 6
pair|các mỏ|18 0 0 0
pair|các nghị|2 0 12 -12
pair|các nguồn|12 -2 0 -10
pair|các ngành|-23 0 0 -1
pair|các ngày|0 5 29 10
pair|các nhiệm|0 0 0 -3
pair|các năm|1 10 0 -72
pair|các nơi|0 -23 0 0
pair|các phòng|0 0 -15 0
pair|các phường|1 0 -2 1
pair|các quận|0 0 2 0
pair|các sản|16 0 30 0
pair|các sắc|0 14 0 -12
pair|các sở|0 0 -2 -2
pair|các tháng|0 -12 -15 0
pair|các thôn|0 19 16 0
pair|các trường|0 0 20 -30
pair|các trưởng|0 0 30 7
pair|các trạm|0 0 0 -16
pair|các tuyến|0 -1 -17 -5
pair|các tỉnh|19 -30 -20 27
pair|các tồn|-11 -36 0 0
pair|các tổ|0 0 1 0
pair|các tờ|0 0 32 -11
pair|các vị|0 -1 -17 -6
pair|các vụ|2 0 14 -1
pair|các xã|-1 0 0 -18
pair|các điểm|0 0 23 0
pair|các đoàn|2 0 0 -24
pair|các đoạn|0 0 32 -1
pair|các đại|-3 15 -15 0
pair|các đảng|0 0 2 -16
pair|các địa|40 -1 -1 0
pair|các đồng|0 0 -45 0
pair|các đồn|0 0 0 43
pair|các ấp|0 0 9 0
pair|các ổ|0 -18 30 0
pair|cách giữa|-10 13 0 -2
pair|cách hành|3 0 -6 -4
pair|cách ly|-2 -4 -1 26
pair|cách nhau|-9 15 0 0
pair|cách thay|0 0 0 14
pair|cách tư|9 0 -8 -8
pair|cái ,|8 0 0 -16
pair|cái bè|0 0 12 17
pair|cái chưa|0 -25 0 -4
pair|cái khó|-10 -50 0 0
pair|cái nai|0 0 10 0
pair|cái nhum|0 0 -5 0
pair|cái sơn|-16 16 0 0
pair|cái tráp|-2 2 0 11
pair|cái đôi|0 0 1 0
pair|cán bộ|0 0 1 0
pair|cán sự|0 0 31 -20
pair|cán đích|22 0 0 -32
pair|cánh đồng|33 -1 0 0
pair|cáo )|0 0 -15 0
pair|cáo ban|0 0 2 20
pair|cáo bằng|0 0 1 10
pair|cáo chủ|0 0 16 37
pair|cáo công|0 0 -17 0
pair|cáo của|-5 0 19 -1
pair|cáo do|-32 0 0 0
pair|cáo giải|0 -1 12 0
pair|cáo hđnd|0 0 54 4
pair|cáo hội|0 -1 0 0
pair|cáo kinh|0 0 -12 0
pair|cáo kiểm|0 0 1 -16
pair|cáo kt|0 0 -7 14
pair|cáo kết|0 0 2 14
pair|cáo muộn|0 0 0 25
pair|cáo nhanh|-1 0 0 0
pair|cáo này|0 0 21 0
pair|cáo quyết|11 0 -4 17
pair|cáo quý|-6 0 2 -25
pair|cáo rao|0 12 0 0
pair|cáo sở|0 -1 2 13
pair|cáo tháng|0 0 0 1
pair|cáo thường|0 0 1 57
pair|cáo thẩm|0 0 -7 0
pair|cáo tiến|0 -4 36 0
pair|cáo trước|-1 0 0 3
pair|cáo trễ|-3 -21 1 0
pair|cáo tại|-29 0 0 0
pair|cáo tổng|0 0 23 0
pair|cáo vi|21 0 0 0
pair|cáo việc|0 0 -27 0
pair|cáo về|0 0 0 -44
pair|cáo định|0 7 0 -11
pair|cát dài|0 0 8 15
pair|cát hải|0 0 -4 0
pair|cát theo|0 0 1 18
pair|cát tiến|0 0 -13 0
pair|cát tặc|0 0 0 -25
pair|cân đối|0 -1 0 -34
pair|câu hỏi|0 0 0 -2
pair|cây chè|-36 6 0 -1
pair|cây có|25 0 0 15
pair|cây dược|-17 -9 0 0
pair|cây giống|-22 32 0 -42
pair|cây hàng|1 -14 -1 0
pair|cây phân|12 7 0 33
pair|cây trồng|0 1 26 41
pair|cây vụ|0 0 10 11
pair|cây xanh|0 0 15 -30
pair|cây xen|-15 -3 -15 -17
pair|cây ăn|8 -26 0 -31
pair|còn #|0 11 0 0
pair|còn bất|0 18 0 0
pair|còn bị|0 1 0 0
pair|còn chậm|0 0 0 1
pair|còn chờ|0 -1 0 -5
pair|còn có|0 0 0 -49
pair|còn dưới|0 0 16 31
pair|còn dở|0 -3 -15 0
pair|còn hình|0 5 0 0
pair|còn hạn|-62 -1 0 -1
pair|còn hộ|0 -1 -2 1
pair|còn hời|0 1 0 0
pair|còn khoán|0 11 0 10
pair|còn khó|0 -11 0 29
pair|còn lúng|0 8 0 0
pair|còn lại|-18 1 0 0
pair|còn lớn|0 33 0 -6
pair|còn một|17 -27 0 -1
pair|còn nhiều|-31 -46 0 0
pair|còn những|0 -28 0 -7
pair|còn nằm|0 15 0 0
pair|còn nể|0 0 0 17
pair|còn nợ|0 0 0 10
pair|còn phải|0 -12 0 0
pair|còn sai|0 6 -4 0
pair|còn thanh|-19 21 -7 0
pair|còn thiếu|0 7 7 31
pair|còn thấp|0 25 0 0
pair|còn treo|0 8 23 -35
pair|còn trông|0 8 -4 19
pair|còn trăn|0 16 0 0
pair|còn tồn|0 0 20 35
pair|còn xảy|0 3 0 2
pair|còn yếu|0 0 -2 0
pair|còn ở|-2 18 0 -28
pair|có #|-62 0 -1 0
pair|có ai|-1 18 0 31
pair|có biểu|0 28 0 0
pair|có bác|27 -11 30 -6
pair|có báo|0 0 5 0
pair|có bí|11 0 0 0
pair|có bước|27 0 0 -45
pair|có bảo|-3 27 9 -3
pair|có bộ|-6 0 8 46
pair|có bữa|0 0 0 2
pair|có ca|0 0 0 27
pair|có chi|-8 0 2 1
pair|có chiều|0 1 0 0
pair|có chuyển|11 0 -21 -1
pair|có chương|0 56 0 -36
pair|có chỗ|-3 22 0 0
pair|có chủ|-3 8 0 6
pair|có cuộc|-1 21 0 -21
pair|có cà|0 0 0 10
pair|có cách|0 0 0 27
pair|có công|9 0 0 -1
pair|có cơ|0 0 0 -7
pair|có cả|0 4 0 0
pair|có doanh|42 -3 0 -30
pair|có dấu|11 0 -1 -20
pair|có dịch|41 -1 0 -17
pair|có dự|-1 5 1 0
pair|có giải|0 0 1 0
pair|có hiệu|-2 0 -3 0
pair|có hàng|-8 8 0 0
pair|có hướng|0 1 4 0
pair|có hạt|-1 0 0 0
pair|có hồ|-11 15 0 -17
pair|có hộ|-1 5 0 20
pair|có kết|19 1 0 0
pair|có kế|30 0 0 2
pair|có lãi|0 0 0 49
pair|có lãnh|0 0 20 0
pair|có lúc|0 25 0 -3
pair|có lộ|0 0 0 21
pair|có lớp|25 0 1 -18
pair|có lời|18 5 0 0
pair|có máy|4 0 0 5
pair|có mặt|-39 -47 0 -10
pair|có mỗi|-9 10 0 -12
pair|có nghị|0 0 -3 0
pair|có nguy|0 0 0 24
pair|có người|0 6 0 0
pair|có nhiều|30 0 0 0
pair|có nhiệm|0 -1 -29 0
pair|có nhà|0 3 0 0
pair|có nơi|0 16 0 0
pair|có nước|33 0 0 -25
pair|có nợ|0 -9 9 0
pair|có phương|0 0 20 11
pair|có phần|0 -9 -1 0
pair|có quy|17 -26 13 0
pair|có quyết|-12 0 0 -5
pair|có sẽ|0 0 2 12
pair|có số|0 46 0 0
pair|có thêm|26 0 0 -36
pair|có thôn|-19 22 0 24
pair|có thể|40 0 2 5
pair|có trách|0 0 0 -4
pair|có trường|16 -4 -8 -5
pair|có trạm|-15 16 0 -1
pair|có tuần|0 0 0 10
pair|có tài|8 0 0 0
pair|có tên|0 0 -13 0
pair|có tổng|0 0 12 1
pair|có tổ|0 0 21 -25
pair|có tới|-45 0 0 15
pair|có uy|0 0 0 13
pair|có vi|24 -11 -5 30
pair|có việc|13 0 -14 -4
pair|có văn|0 2 1 0
pair|có vốn|-3 5 0 -22
pair|có vụ|0 17 -4 44
pair|có xã|0 8 -3 21
pair|có ý|-18 0 0 0
pair|có điều|-4 15 0 15
pair|có điểm|-11 0 0 0
pair|có điện|-2 -26 0 0
pair|có đơn|0 0 0 33
pair|có đường|28 0 0 -35
pair|có đảng|0 0 2 6
pair|có đồng|0 0 -1 18
pair|cô tô|-18 -11 -13 -1
pair|công #|68 0 0 -4
pair|công (|21 -20 0 24
pair|công an|0 0 16 -7
pair|công bị|0 0 1 0
pair|công bố|0 -5 0 0
pair|công cho|0 1 0 -3
pair|công chỉ|-3 9 0 0
pair|công chức|1 0 1 0
pair|công công|0 0 0 -31
pair|công cầm|-1 -10 -2 -11
pair|công cộng|0 0 0 -17
pair|công do|-1 0 5 8
pair|công dân|16 0 0 0
pair|công giải|5 0 0 0
pair|công khai|0 0 36 -6
pair|công khu|26 0 0 -21
pair|công lại|0 -9 -3 0
pair|công lập|-7 9 0 3
pair|công mới|0 0 1 0
pair|công mức|-10 34 0 0
pair|công nghiệp|0 0 0 -1
pair|công nghệ|2 0 0 0
pair|công nhân|0 1 0 0
pair|công như|-2 25 -20 -42
pair|công nhận|9 0 0 2
pair|công nợ|0 5 17 0
pair|công sai|8 -2 0 17
pair|công suất|-52 12 2 0
pair|công sơn|-20 -13 -3 30
pair|công theo|0 -3 -7 -5
pair|công thương|0 -17 0 18
pair|công tiếp|48 0 0 21
pair|công toàn|34 39 0 0
pair|công trong|-1 0 9 11
pair|công trên|-4 0 5 -54
pair|công trình|0 13 0 5
pair|công trường|0 2 3 -1
pair|công trấn|0 0 30 -1
pair|công ty|0 0 21 0
pair|công tác|0 0 1 -1
pair|công tội|0 0 0 4
pair|công từng|17 0 -12 14
pair|công từ|-6 5 0 -6
pair|công việc|1 0 0 0
pair|công văn|-15 0 0 6
pair|công vụ|0 4 0 0
pair|công ì|0 -28 0 0
pair|công ích|0 0 7 0
pair|công ít|0 0 2 -13
pair|công điện|0 -1 0 0
pair|công đoàn|12 0 8 2
pair|công đúng|45 -18 0 -42
pair|công được|-46 -24 0 -2
pair|công đại|17 0 -4 0
pair|công đạt|0 -6 11 0
pair|công đảng|0 12 0 0
pair|công đến|-44 27 -17 -12
pair|cùng #|5 0 -13 28
pair|cùng ban|0 0 0 24
pair|cùng chi|0 0 0 21
pair|cùng chủ|-11 0 -16 -17
pair|cùng các|0 0 1 -21
pair|cùng công|-7 0 16 0
pair|cùng dự|-2 0 1 0
pair|cùng hội|0 0 34 -17
pair|cùng kỳ|29 0 0 0
pair|cùng làm|5 0 0 0
pair|cùng lúc|30 -26 0 0
pair|cùng mặt|0 0 0 21
pair|cùng ngày|-2 0 -7 -24
pair|cùng phòng|0 0 5 0
pair|cùng số|0 -7 8 15
pair|cùng sở|0 0 45 -25
pair|cùng thanh|0 0 30 -31
pair|cùng trung|0 0 15 0
pair|cùng trạm|0 0 8 0
pair|cùng tổ|0 0 5 0
pair|cùng ubnd|0 0 20 -19
pair|cùng với|-31 0 28 0
pair|cùng đoàn|0 0 9 0
pair|cúm gia|0 -5 37 -3
pair|căn ,|42 0 0 0
pair|căn cước|14 0 0 10
pair|căn cứ|0 0 -1 0
pair|căn nguyên|0 -32 0 7
pair|căn nhà|1 0 0 1
pair|căn đã|29 -4 0 -14
pair|cđ -|0 -1 0 0
pair|cũ bàn|0 4 0 0
pair|cũ chuyển|0 28 0 -27
pair|cũ chưa|0 23 0 -32
pair|cũ cộng|13 -5 0 0
pair|cũ dây|0 0 0 3
pair|cũ thất|0 0 0 16
pair|cũ và|0 24 0 0
pair|cũ vẫn|-8 -40 0 0
pair|cũ với|-14 0 0 0
pair|cũ đến|0 21 -10 -21
pair|cũng không|0 -18 0 -3
pair|cũng mấy|0 12 0 10
pair|cũng phải|0 41 16 0
pair|cũng thẳng|0 -2 0 0
pair|cũng đánh|0 -32 0 0
pair|cũng đăng|0 0 6 29
pair|cơ chế|-1 0 0 0
pair|cơ cấu|4 0 14 -20
pair|cơ khí|18 0 0 35
pair|cơ sở|0 0 0 -1
pair|cơ tái|-22 25 0 -10
pair|cơn bão|0 -11 -3 0
pair|cư an|0 0 0 9
pair|cư khớp|14 0 0 0
pair|cư làng|3 -1 0 0
pair|cư nhìn|0 0 0 -11
pair|cư số|0 2 -21 -33
pair|cư thủy|0 0 37 0
pair|cư tự|0 23 0 -37
pair|cương công|0 30 0 0
pair|cương hành|0 0 3 18
pair|cương quy|8 0 0 0
pair|cương trong|0 0 0 12
pair|cường công|0 0 50 0
pair|cưỡng chế|-1 7 2 23
pair|cạnh đó|-1 -2 -26 0
pair|cả giờ|8 0 0 1
pair|cả huyện|29 -13 0 1
pair|cả hệ|-29 0 -20 0
pair|cả khối|10 -9 0 5
pair|cả kế|0 0 0 32
pair|cả năm|1 0 0 0
pair|cả nước|-3 23 0 3
pair|cả tỉnh|3 0 -23 -17
pair|cải cách|5 0 -4 -17
pair|cải thiện|16 0 18 21
pair|cải tạo|0 0 0 21
pair|cảng #|3 0 0 8
pair|cảng mỹ|0 0 11 0
pair|cảnh báo|0 0 0 5
pair|cảnh lao|-9 9 0 -19
pair|cảnh sát|0 0 -23 -5
pair|cảnh thị|-10 -23 0 -2
pair|cảnh đi|0 0 0 4
pair|cấp #|0 0 7 0
pair|cấp (|4 0 0 0
pair|cấp )|0 -16 0 0
pair|cấp bách|-2 -17 0 14
pair|cấp cho|19 2 0 0
pair|cấp công|9 0 -6 0
pair|cấp cơ|-4 0 5 30
pair|cấp cứu|18 -10 0 32
pair|cấp giấy|35 -16 -32 0
pair|cấp huyện|0 4 0 -20
pair|cấp lần|20 0 0 -4
pair|cấp mã|0 0 0 33
pair|cấp mới|47 0 0 -62
pair|cấp ngày|-4 0 -3 0
pair|cấp nhiệm|33 -14 4 10
pair|cấp nền|0 0 22 0
pair|cấp phát|-17 0 18 26
pair|cấp qua|0 0 0 1
pair|cấp quận|24 0 0 15
pair|cấp sai|-4 26 0 -16
pair|cấp sau|6 34 0 0
pair|cấp theo|0 0 8 0
pair|cấp thành|1 0 0 -1
pair|cấp trách|-14 -13 0 0
pair|cấp trên|-9 16 0 14
pair|cấp tỉnh|30 0 0 0
pair|cấp vận|40 0 0 -33
pair|cấp xã|0 10 0 0
pair|cấp đã|28 0 0 -6
pair|cấp đúng|14 -2 1 3
pair|cấp đường|0 0 14 -13
pair|cấp đất|0 0 0 3
pair|cấp đổi|0 1 0 -32
pair|cấp đủ|10 0 0 0
pair|cấp ủy|22 0 0 0
pair|cất #|24 0 0 -7
pair|cất bốc|0 0 16 0
pair|cấu dịch|8 0 0 29
pair|cấu kinh|22 0 39 0
pair|cấu ngành|0 2 28 -7
pair|cấy #|17 0 0 0
pair|cấy hết|0 0 26 0
pair|cấy kịp|0 0 0 9
pair|cấy lúa|1 7 0 13
pair|cấy xong|2 0 0 38
pair|cầm chừng|0 -3 0 0
pair|cầm tay|0 0 0 -1
pair|cần bổ|-13 -4 5 4
pair|cần giuộc|0 6 0 0
pair|cần rà|0 0 1 0
pair|cần rút|0 -4 0 0
pair|cần sau|0 3 0 0
pair|cần được|-29 -40 0 -38
pair|cần đạt|-1 8 0 3
pair|cầu bổ|0 19 -6 24
pair|cầu chưa|0 8 0 0
pair|cầu các|0 0 -43 0
pair|cầu của|0 5 0 -17
pair|cầu dân|28 0 3 0
pair|cầu ngang|-9 0 -20 0
pair|cầu phòng|0 0 1 -11
pair|cầu tràn|-18 48 0 -29
pair|cầu ubnd|0 0 0 -8
pair|cầu vốn|0 0 2 0
pair|cầu xã|-30 -7 1 -28
pair|cầu điền|8 0 0 12
pair|cầu đến|-1 8 0 3
pair|cẩm châu|0 21 0 -32
pair|cẩm kim|0 11 0 0
pair|cẩm làng|17 0 0 0
pair|cẩm lạc|0 -13 -10 0
pair|cẩm phả|0 0 -14 -12
pair|cẩm xuyên|13 -15 -20 -39
pair|cận nghèo|-1 0 10 -18
pair|cập nhật|0 0 0 2
pair|cập thcs|0 0 0 -16
pair|cắm biển|0 0 0 29
pair|cắm bản|0 9 19 -20
pair|cắm lại|0 0 3 1
pair|cắm mốc|0 0 0 -35
pair|cắp mùa|0 0 23 0
pair|cắp tài|0 10 0 0
pair|cắt bỏ|14 0 0 2
pair|cắt giảm|1 0 10 0
pair|cỏ mọc|0 2 0 14
pair|cố #|7 0 40 -1
pair|cố (|17 -7 0 0
pair|cố gắng|-8 6 0 -1
pair|cố môi|-6 53 0 0
pair|cố tình|0 0 8 -2
pair|cố tổ|42 0 6 0
pair|cố xong|0 0 31 -11
pair|cố đê|0 0 0 1
pair|cố định|20 0 0 -25
pair|cống ngăn|0 0 0 11
pair|cống vĩnh|0 3 1 0
pair|cống xong|0 0 0 33
pair|cồng chiêng|19 0 33 -39
pair|cổ sau|0 11 0 0
pair|cổ tiết|35 -11 0 0
pair|cổng dịch|13 0 10 -1
pair|cổng thông|0 1 0 0
pair|cổng trời|0 1 0 19
pair|cổng ttđt|0 0 -1 0
pair|cỗi sang|32 0 0 0
pair|cộng lại|18 -3 0 0
pair|cộng sai|0 2 -1 15
pair|cộng tác|0 0 48 0
pair|cộng từ|0 0 0 10
pair|cộng đồng|32 0 0 0
pair|cờ bạc|0 11 15 20
pair|cụ cao|0 14 0 -2
pair|cụ thể|0 0 0 1
pair|cục hải|0 0 -7 0
pair|cục kiểm|0 -3 6 0
pair|cục quản|0 0 11 0
pair|cục thi|0 0 6 11
pair|cục thuế|0 0 21 0
pair|cục thủy|0 0 9 0
pair|cụm công|0 0 3 -2
pair|cụm dân|0 16 26 -25
pair|của #|0 1 23 0
pair|của bí|0 0 -17 0
pair|của bộ|0 0 1 0
pair|của chi|0 0 15 26
pair|của chính|-19 0 0 0
pair|của chủ|-1 0 0 0
pair|của công|35 -19 -11 6
pair|của cơ|0 0 -16 1
pair|của cả|-20 0 -1 4
pair|của cấp|0 8 -2 0
pair|của cộng|8 -1 0 -3
pair|của cử|-18 56 0 -23
pair|của doanh|1 13 1 0
pair|của dân|0 0 0 -6
pair|của dự|0 0 1 -4
pair|của huyện|0 0 25 0
pair|của hội|0 42 0 0
pair|của không|0 0 0 14
pair|của khối|-14 36 0 0
pair|của kiểm|0 15 -2 0
pair|của mttq|-20 11 0 0
pair|của mình|0 0 27 41
pair|của mặt|0 0 0 16
pair|của một|0 14 0 0
pair|của ngành|0 -2 8 0
pair|của người|0 0 -11 -13
pair|của nhân|0 4 -16 -14
pair|của năm|-9 0 0 42
pair|của nền|0 33 0 21
pair|của phòng|0 -5 0 5
pair|của phường|0 0 13 0
pair|của quý|0 21 0 23
pair|của quận|58 0 0 -36
pair|của quốc|-18 0 20 -5
pair|của sở|-12 -12 8 0
pair|của thành|0 1 -1 0
pair|của tháng|0 0 0 2
pair|của thôn|27 -7 1 0
pair|của thường|-33 -6 0 -28
pair|của thị|-9 0 -1 -1
pair|của thủ|-5 0 1 25
pair|của trung|-27 -13 6 -5
pair|của trạm|0 9 -8 10
pair|của tỉnh|-2 38 -15 -15
pair|của từng|0 0 14 6
pair|của ubnd|-6 0 0 0
pair|của việc|0 0 0 15
pair|của viện|0 0 0 -4
pair|của xã|0 -12 0 1
pair|của đại|0 0 -1 0
pair|của đảng|-7 1 13 1
pair|của ủy|-3 0 -17 0
pair|củng cố|20 0 14 0
pair|cứ luật|0 0 -1 0
pair|cứ mưa|0 31 0 27
pair|cứng hóa|20 0 0 0
pair|cứu dẫn|0 0 4 0
pair|cứu trợ|1 13 1 1
pair|cứu đói|0 0 0 -42
pair|cứu được|27 0 0 -2
pair|cử #|0 0 0 -1
pair|cử cán|0 0 15 -32
pair|cử người|0 0 6 -37
pair|cử tri|-1 0 2 -1
pair|cử tuyển|1 0 0 0
pair|cử tổ|35 -40 0 -44
pair|cử đại|0 0 3 1
pair|cửa an|0 17 -8 0
pair|cửa bãi|0 -5 6 0
pair|cửa khẩu|37 1 -1 -84
pair|cửa ký|0 12 0 10
pair|cửa lò|0 -1 -15 0
pair|cửa vàm|0 0 4 0
pair|cửa xả|0 0 5 29
pair|cửa đăng|0 0 0 20
pair|cực phát|0 0 -10 -7
pair|cựu chiến|0 0 9 1
pair|dang dở|0 0 0 5
pair|danh di|17 0 0 0
pair|danh hiệu|0 0 -17 -11
pair|danh mục|0 0 6 0
pair|danh mức|14 0 0 8
pair|danh sách|0 0 28 0
pair|danh trưởng|-2 28 0 0
pair|danh tính|0 -1 1 7
pair|date #|-10 0 0 0
pair|di cư|0 23 0 -37
pair|di dời|0 0 1 0
pair|di sản|9 0 0 0
pair|di tích|0 45 0 0
pair|di động|33 0 0 20
pair|dinh dưỡng|27 7 0 -1
pair|diêm dân|11 0 10 -28
pair|diễn biến|0 30 0 0
pair|diễn ra|0 0 0 7
pair|diễn tại|0 0 0 -35
pair|diễn tập|0 0 36 9
pair|diễn ở|0 0 0 15
pair|diện rộng|-14 -9 1 -9
pair|diện tích|0 1 0 0
pair|diệt lăng|0 0 0 11
pair|do #|31 -29 0 -47
pair|do biên|0 9 -8 10
pair|do chưa|0 -1 0 -12
pair|do chậm|-1 0 8 13
pair|do chờ|0 3 0 -7
pair|do chủ|-13 0 0 0
pair|do công|0 20 0 1
pair|do doanh|0 1 0 0
pair|do dân|0 0 0 -1
pair|do dữ|0 0 0 7
pair|do giá|0 10 0 0
pair|do huyện|61 0 0 -9
pair|do hồ|0 1 0 1
pair|do không|-9 9 0 -6
pair|do lao|0 0 0 -21
pair|do mưa|0 31 0 1
pair|do một|-9 9 0 2
pair|do nguồn|0 2 0 -3
pair|do ngại|0 0 0 20
pair|do nhiều|-14 18 0 -7
pair|do phòng|0 0 9 17
pair|do tai|0 5 0 0
pair|do thanh|0 16 0 0
pair|do thiếu|0 1 0 1
pair|do vướng|0 29 0 15
pair|do xã|0 0 0 21
pair|do đường|0 0 0 15
pair|do đại|23 0 0 -9
pair|do đấu|0 0 0 31
pair|doanh #|15 0 0 1
pair|doanh ,|-30 -19 1 37
pair|doanh chưa|0 0 0 -28
pair|doanh cá|-16 -21 0 -11
pair|doanh của|0 1 0 0
pair|doanh dùng|-27 -26 -28 0
pair|doanh là|-41 0 -21 -23
pair|doanh lên|0 0 44 -7
pair|doanh lớn|0 15 0 0
pair|doanh thu|0 1 0 0
pair|doanh tiếp|4 0 0 30
pair|doanh đăng|18 0 0 -5
pair|dolta tiết|-1 0 11 0
pair|dt ,|41 14 0 0
pair|dt tỉnh|17 0 0 0
pair|du khách|31 0 13 0
pair|dung #|-8 0 0 0
pair|dung cần|0 -4 0 0
pair|dung của|12 4 0 1
pair|dung này|0 0 24 0
pair|dung sinh|0 0 0 25
pair|duy tiên|0 0 7 -6
pair|duy trì|1 0 0 -10
pair|duy tu|26 0 43 0
pair|duyệt dựa|0 0 0 2
pair|duyệt quy|17 0 0 0
pair|duyệt vượt|-9 -18 -19 0
pair|duyệt xong|-6 0 19 -4
pair|duyệt đề|0 0 0 4
pair|dv #|12 0 0 6
pair|dài #|4 0 0 -28
pair|dài (|0 0 0 4
pair|dài cổ|0 11 0 0
pair|dài ngày|7 0 0 14
pair|dài đến|-7 -26 -24 0
pair|dành cho|0 -24 -35 -9
pair|dám làm|0 0 0 -20
pair|dân "|0 0 -41 0
pair|dân #|34 0 -14 5
pair|dân ,|0 0 0 -3
pair|dân biết|0 0 12 26
pair|dân bỏ|0 2 0 1
pair|dân bức|0 2 0 -13
pair|dân chưa|0 29 0 2
pair|dân chậm|0 3 0 -1
pair|dân chủ|-24 -18 -7 2
pair|dân còn|0 35 0 33
pair|dân có|0 15 3 -49
pair|dân cùng|14 0 0 0
pair|dân cẩm|0 11 0 0
pair|dân dùng|7 0 0 0
pair|dân ghép|9 -3 0 -10
pair|dân giao|0 0 -4 0
pair|dân giám|0 0 1 36
pair|dân góp|1 -1 0 0
pair|dân hiến|16 0 0 28
pair|dân hưởng|1 0 6 -3
pair|dân không|0 0 10 -3
pair|dân kêu|0 0 -8 0
pair|dân làm|0 0 22 -4
pair|dân một|4 0 9 0
pair|dân nói|0 0 2 23
pair|dân nông|22 0 0 0
pair|dân năm|0 0 29 0
pair|dân nộp|31 -1 8 34
pair|dân phàn|0 0 0 8
pair|dân phường|0 0 0 27
pair|dân phải|0 0 0 56
pair|dân phố|-12 0 0 0
pair|dân quân|-6 18 1 0
pair|dân sinh|41 0 0 0
pair|dân số|-14 -18 1 -41
pair|dân sự|0 13 0 0
pair|dân tham|14 -5 0 13
pair|dân thành|-6 0 11 -38
pair|dân trước|0 0 29 0
pair|dân trọng|0 8 -6 1
pair|dân trồng|-23 14 -7 -12
pair|dân tỉnh|-1 0 17 -17
pair|dân tộc|-17 4 -1 -18
pair|dân và|-2 0 0 0
pair|dân vùng|0 0 0 -30
pair|dân vẫn|0 33 0 0
pair|dân vận|2 0 0 0
pair|dân xã|0 0 0 1
pair|dân y|12 -3 0 0
pair|dân đã|0 1 0 10
pair|dân được|0 0 0 -15
pair|dân đồng|14 0 0 -49
pair|dân đức|0 7 0 -24
pair|dân ồ|0 8 0 0
pair|dây dưa|0 22 0 23
pair|dây nóng|0 0 0 21
pair|dãy trọ|0 0 0 8
pair|dò của|-22 -6 0 0
pair|dôi dư|-10 0 23 0
pair|dù #|-49 2 0 0
pair|dù các|16 -47 0 -27
pair|dù có|0 14 0 -1
pair|dù giá|-19 -13 0 0
pair|dù tích|-13 37 0 0
pair|dù vậy|-1 1 0 0
pair|dù đã|-47 -31 0 30
pair|dùng #|13 -30 -25 35
pair|dùng chung|-1 8 0 -1
pair|dùng hóa|-17 -6 -10 -25
pair|dùng nước|-2 0 0 0
pair|dùng sổ|27 0 0 -8
pair|dùng điện|8 0 0 28
pair|dùng đến|-2 4 0 -14
pair|dũ để|0 17 -8 0
pair|dũng mới|0 0 0 13
pair|dư luận|0 2 0 2
pair|dư nợ|18 -5 0 0
pair|dư theo|0 0 0 11
pair|dư tạm|47 -40 0 0
pair|dương lịch|0 0 1 8
pair|dưới #|0 -5 0 0
pair|dưới sự|-28 0 0 0
pair|dưới đây|0 0 -12 0
pair|dưỡng cán|17 0 9 -32
pair|dưỡng còn|1 12 0 0
pair|dưỡng quần|8 -12 27 3
pair|dưỡng thể|-1 -7 0 15
pair|dược liệu|8 -27 0 1
pair|dạng bột|35 0 0 -22
pair|dạy bơi|16 0 5 0
pair|dạy học|5 0 0 0
pair|dạy mầm|0 0 9 0
pair|dạy nghề|39 -1 3 6
pair|dấu hiệu|13 0 0 -1
pair|dẫn #|0 0 0 -3
pair|dẫn các|0 0 0 25
pair|dẫn của|22 0 0 -1
pair|dẫn dân|7 0 -13 14
pair|dẫn hộ|0 0 20 0
pair|dẫn mức|0 16 0 0
pair|dẫn nước|0 0 23 0
pair|dẫn sinh|0 0 5 10
pair|dẫn số|1 0 0 5
pair|dẫn đầu|7 0 0 48
pair|dẫu bão|-9 0 0 -9
pair|dẫu thế|-32 -13 0 0
pair|dẫu vậy|0 1 0 0
pair|dậm chân|0 20 0 0
pair|dập dịch|0 0 0 39
pair|dặm vá|0 0 0 27
pair|dễ thấy|36 0 0 -3
pair|dệt thổ|0 11 0 0
pair|dịch bệnh|0 11 0 19
pair|dịch chuyển|26 22 0 -13
pair|dịch covid|0 -30 0 0
pair|dịch cơ|-8 7 43 0
pair|dịch lớn|13 -13 5 -50
pair|dịch lở|25 1 0 0
pair|dịch nhận|45 -26 0 0
pair|dịch sốt|-14 21 0 0
pair|dịch tai|0 22 0 4
pair|dịch tả|0 34 0 -1
pair|dịch xong|0 0 0 19
pair|dịch điện|0 0 0 40
pair|dịch đúng|23 0 0 7
pair|dịch ở|0 0 22 0
pair|dịp #|29 0 -6 0
pair|dịp cuối|-7 30 0 1
pair|dịp trước|0 0 1 0
pair|dịp tết|17 0 0 0
pair|dọc ql27|0 0 12 0
pair|dọn #|4 0 0 0
pair|dọn sạch|0 0 26 -45
pair|dồn cuối|0 0 0 23
pair|dồn lại|-10 30 -6 0
pair|dồn sức|-26 -21 1 -8
pair|dồn điền|3 0 27 0
pair|dột nát|1 28 0 24
pair|dời khẩn|0 0 3 0
pair|dời được|22 0 0 0
pair|dở dang|0 0 0 -4
pair|dở từ|0 0 0 8
pair|dỡ biển|21 0 0 0
pair|dục mũi|8 -1 0 0
pair|dục nghề|1 1 0 0
pair|dục phối|0 0 9 0
pair|dụng #|0 0 0 16
pair|dụng kinh|28 -11 0 -8
pair|dụng lao|26 0 0 0
pair|dụng nước|-34 0 1 0
pair|dụng riêng|0 0 0 12
pair|dụng trụ|0 0 0 11
pair|dụng đen|0 0 15 0
pair|dụng đúng|0 0 0 -1
pair|dụng đất|-27 0 0 0
pair|dứt #|4 -1 1 40
pair|dứt điểm|0 0 28 0
pair|dừng ở|-2 5 0 -41
pair|dữ liệu|3 -1 1 -1
pair|dự báo|0 1 1 1
pair|dự có|0 0 8 0
pair|dự họp|0 0 -1 0
pair|dự kiến|-5 0 -17 0
pair|dự phòng|0 0 6 0
pair|dự sinh|0 0 1 8
pair|dự toán|0 0 0 -1
pair|dự trữ|-28 5 17 -9
pair|dự trực|-30 -10 -8 -23
pair|dự án|0 0 0 -6
pair|dựa vào|32 0 0 -64
pair|dựng #|0 0 0 26
pair|dựng (|-4 34 0 -22
pair|dựng ,|44 0 -10 0
pair|dựng bộ|0 0 12 0
pair|dựng chính|2 0 -18 0
pair|dựng chưa|0 9 0 -1
pair|dựng công|0 0 6 0
pair|dựng cơ|11 0 0 0
pair|dựng dự|0 0 0 9
pair|dựng giai|9 0 -6 0
pair|dựng giảm|0 28 0 0
pair|dựng huyện|0 0 -23 0
pair|dựng kế|0 0 0 -50
pair|dựng mới|21 0 -10 0
pair|dựng nông|0 0 20 -21
pair|dựng phương|0 0 4 15
pair|dựng sớm|0 0 1 0
pair|dựng trên|-32 -5 0 0
pair|dựng trả|0 0 0 -15
pair|dựng tăng|-19 0 0 13
pair|dựng và|0 0 0 35
pair|dựng được|32 -13 0 19
pair|dựng đảng|0 0 -7 -1
pair|dựng đề|0 0 24 0
pair|dựng để|0 0 42 0
pair|dựng ở|16 0 0 0
pair|ea hồ|0 0 0 10
pair|ea kiết|-10 0 0 0
pair|ea kuêh|0 0 0 19
pair|ea púk|-10 10 0 -3
pair|ea tóh|-7 9 0 -3
pair|em /|0 0 0 16
pair|em dưới|6 -12 0 6
pair|em nghèo|5 -5 0 0
pair|em trở|0 0 11 0
pair|em đỗ|29 0 0 -11
pair|g )|0 0 1 0
pair|gay gắt|0 0 0 5
pair|gd &|0 0 36 0
pair|gdp )|19 0 0 -2
pair|ghi chép|0 -5 10 12
pair|ghi danh|17 0 0 0
pair|ghi nhận|-1 -1 -26 0
pair|ghi sổ|0 13 -9 2
pair|ghi thu|-9 13 0 -11
pair|ghi vốn|-50 22 -8 -48
pair|ghép phòng|20 -8 0 -13
pair|ghép vốn|-2 0 11 0
pair|ghế cho|0 0 4 0
pair|gia #|28 0 0 45
pair|gia bhxh|0 0 0 2
pair|gia bhyt|35 0 0 0
pair|gia bảo|-1 2 -8 1
pair|gia chưa|0 11 0 0
pair|gia cầm|-12 0 31 0
pair|gia cẩm|0 0 34 22
pair|gia cố|0 0 45 0
pair|gia giữ|22 0 0 -8
pair|gia hạn|0 26 0 -3
pair|gia mức|0 -3 0 -24
pair|gia súc|-1 18 0 0
pair|gia tăng|2 16 0 0
pair|gia u|-6 0 -7 -6
pair|gia về|43 -1 0 0
pair|giai cấp|9 0 -6 0
pair|giai đoạn|-1 0 0 0
pair|gian )|0 0 -12 0
pair|gian chờ|34 -23 0 -18
pair|gian dài|-2 9 0 0
pair|gian tới|0 0 -14 0
pair|giang báo|0 0 -2 0
pair|giang sắp|8 -1 0 0
pair|giang tổ|0 0 1 3
pair|giao #|-35 -4 0 -15
pair|giao )|8 -16 -8 0
pair|giao ,|0 7 0 0
pair|giao -|8 -7 0 -2
pair|giao :|0 3 0 0
pair|giao [|0 0 -99 0
pair|giao ban|0 -1 10 0
pair|giao chi|0 0 -4 -1
pair|giao chỉ|0 0 -2 0
pair|giao các|-6 24 -1 0
pair|giao cục|0 0 1 0
pair|giao dịch|0 10 23 -32
pair|giao khoán|6 0 0 0
pair|giao không|0 0 0 7
pair|giao nhiệm|0 9 0 -2
pair|giao ninh|0 0 -7 0
pair|giao phòng|0 0 7 -1
pair|giao quân|44 0 0 0
pair|giao rừng|1 0 2 44
pair|giao thêm|0 0 0 -24
pair|giao thông|0 1 0 0
pair|giao thôn|0 0 1 0
pair|giao thủy|-3 0 -17 0
pair|giao tài|0 -3 -20 0
pair|giao tổ|0 0 0 18
pair|giao từ|1 1 0 -3
pair|giao ubnd|0 0 31 -19
pair|giao việc|20 0 -34 11
pair|giao và|-1 -1 0 11
pair|giao văn|0 0 27 -34
pair|giao vốn|-24 38 0 7
pair|giao xong|0 0 0 -6
pair|giao đất|1 2 0 20
pair|giao đội|0 0 2 0
pair|giao ủy|0 0 1 0
pair|gieo cấy|1 0 0 5
pair|gieo sạ|-40 -2 6 -25
pair|gieo trồng|6 0 0 -1
pair|già cỗi|27 1 5 14
pair|già làng|1 0 17 8
pair|già nửa|-23 34 0 22
pair|già yếu|10 -10 0 17
pair|giá bán|4 0 0 0
pair|giá cao|-1 1 0 15
pair|giá cát|0 27 -15 37
pair|giá cả|-3 -17 1 0
pair|giá cố|20 0 0 -25
pair|giá dầu|-37 20 0 -32
pair|giá giữ|-17 -3 -1 0
pair|giá hiện|3 40 0 0
pair|giá kết|0 0 -1 0
pair|giá lên|-11 -4 0 16
pair|giá lại|0 -1 2 29
pair|giá lợn|0 11 0 0
pair|giá nguyên|-5 -13 0 -9
pair|giá những|0 -20 0 0
pair|giá nếp|0 0 0 4
pair|giá rai|-11 12 0 0
pair|giá so|0 0 0 1
pair|giá ss|25 0 0 -5
pair|giá thành|21 0 0 -20
pair|giá thị|0 0 0 6
pair|giá thức|0 11 0 22
pair|giá tiêu|-55 -32 -15 0
pair|giá tài|25 0 0 -5
pair|giá tôm|-29 -13 0 0
pair|giá tại|26 35 3 -42
pair|giá việc|9 0 0 -17
pair|giá vật|-43 0 1 0
pair|giá xuống|0 7 0 0
pair|giá đất|-2 0 16 0
pair|giá đền|-17 28 14 -26
pair|giám định|0 27 -15 3
pair|giám đốc|0 -23 -1 0
pair|gián đoạn|0 2 0 34
pair|giáo cũ|0 -7 9 13
pair|giáo dục|0 0 2 0
pair|giáo khoa|46 0 0 0
pair|giáo nắm|0 0 0 -6
pair|giáo tỉnh|16 0 1 0
pair|giáo viên|-1 0 0 0
pair|giáo và|-11 0 0 0
pair|giáp biên|20 0 0 17
pair|giáp hạt|32 -14 -1 -45
pair|giáp ranh|0 5 0 7
pair|giãn cách|-17 -32 -16 -27
pair|giãn tiến|15 -8 0 12
pair|giúp #|2 -4 9 0
pair|giúp ban|12 0 2 0
pair|giúp diêm|-3 0 13 -30
pair|giúp nhau|-40 0 6 -24
pair|giúp đỡ|-16 0 7 4
pair|giường bệnh|-4 -21 0 -2
pair|giả trên|0 5 21 0
pair|giải cấp|0 0 0 36
pair|giải học|0 0 0 39
pair|giải lên|-7 0 12 0
pair|giải ngân|0 14 0 -14
pair|giải phóng|3 0 -1 0
pair|giải thể|0 0 2 11
pair|giải trình|-8 -43 -21 6
pair|giải tỏa|0 3 19 -24
pair|giảm #|1 9 0 -21
pair|giảm bền|0 1 0 0
pair|giảm còn|30 0 -1 0
pair|giảm cả|55 -22 0 5
pair|giảm một|-9 0 10 1
pair|giảm nghèo|0 1 0 -2
pair|giảm như|0 1 0 0
pair|giảm nhắc|-9 0 9 23
pair|giảm so|0 96 0 0
pair|giảm sâu|44 -3 -4 0
pair|giảm từ|40 -8 0 -28
pair|giảm ít|-26 -4 -36 0
pair|giảm được|1 0 0 13
pair|giảng #|-8 0 11 1
pair|giấu dịch|-11 13 16 -26
pair|giấy ,|-8 31 0 2
pair|giấy chứng|24 -1 0 -6
pair|giấy cnqsd|-11 0 4 -3
pair|giấy do|0 1 0 0
pair|giấy phép|71 0 0 0
pair|giấy tay|0 29 0 4
pair|giấy tờ|0 2 0 0
pair|giậm chân|0 13 0 -37
pair|giếng khoan|-19 13 41 -29
pair|giỏi cấp|23 -8 0 0
pair|giỏi việc|9 -9 0 -16
pair|giống #|32 0 0 -18
pair|giống cho|5 0 0 -5
pair|giống cung|51 0 0 13
pair|giống lúa|0 0 13 0
pair|giống mới|36 -3 0 4
pair|giống thoái|0 0 0 14
pair|giống vụ|0 0 0 8
pair|giới này|-13 0 0 0
pair|giới thiệu|0 0 -3 11
pair|giới tính|-9 1 0 -7
pair|giới được|0 0 0 -4
pair|giờ #|-18 -4 -12 0
pair|giờ (|0 0 17 0
pair|giờ cao|0 2 0 0
pair|giờ chờ|0 0 -16 0
pair|giờ giấc|0 0 0 -11
pair|giờ hành|0 34 0 0
pair|giờ ngày|0 0 6 15
pair|giờ sáng|0 16 0 0
pair|giờ trưa|8 0 0 1
pair|giữ #|27 0 -1 -15
pair|giữ an|-7 0 7 11
pair|giữ chân|1 0 -1 40
pair|giữ công|-1 -1 13 0
pair|giữ gìn|22 0 0 -3
pair|giữ nguyên|-10 0 -12 0
pair|giữ người|-6 -4 0 1
pair|giữ nhịp|39 -1 -5 25
pair|giữ vững|14 0 0 -1
pair|giữ xe|0 0 32 0
pair|giữ đà|-29 0 -10 0
pair|giữ được|18 0 0 1
pair|giữ ở|18 -6 0 -54
pair|giữa chừng|-5 13 0 -15
pair|giữa các|0 0 26 0
pair|giữa năm|0 0 17 0
pair|giữa tháng|-5 -25 0 0
pair|giữa trung|0 26 -14 0
pair|giữa trường|-10 13 0 -2
pair|giữa xã|0 1 0 -28
pair|glo )|0 -17 -21 0
pair|gom #|-14 0 -10 0
pair|gom rác|0 0 10 0
pair|gom vỏ|5 0 0 -15
pair|grdp #|5 0 0 0
pair|grdp )|11 39 0 -45
pair|gtsx cn|-15 20 0 0
pair|gtvt nếu|0 -1 2 13
pair|gà lén|0 1 0 16
pair|gây bức|0 0 0 24
pair|gây thiệt|-2 0 0 0
pair|gây thương|0 9 -8 0
pair|gây ô|0 0 0 -1
pair|gìn vệ|22 0 0 -8
pair|gò rùa|0 -7 7 0
pair|gói an|7 0 0 0
pair|gói thuốc|0 0 0 -6
pair|gói thầu|0 31 1 -10
pair|góp #|-3 -2 0 25
pair|góp phần|0 0 -9 28
pair|góp tiền|0 0 0 37
pair|góp và|6 0 -1 11
pair|góp ý|0 0 0 9
pair|gượng gạo|0 0 0 -21
pair|gạch gốm|19 4 0 6
pair|gạo cứu|8 0 0 -15
pair|gạo tặng|28 0 -9 -6
pair|gấp #|1 0 0 1
pair|gấp ba|-3 3 0 50
pair|gấp rưỡi|-6 19 0 -28
pair|gấp đôi|0 7 0 -17
pair|gần #|0 -3 0 8
pair|gần chót|0 1 0 3
pair|gần gấp|0 0 0 26
pair|gần như|0 53 0 0
pair|gắn "|0 0 0 18
pair|gắn bó|0 1 0 0
pair|gắn camera|0 0 0 -48
pair|gắn với|0 1 5 0
pair|gắn đồng|0 0 0 37
pair|gặp nhiều|0 14 0 0
pair|gọi điện|0 22 0 0
pair|gọi đầu|0 0 35 0
pair|gọn bộ|0 0 28 0
pair|gọn trong|0 7 0 0
pair|gốc của|0 0 0 14
pair|gốc đất|0 1 1 0
pair|gộp hoặc|0 0 9 10
pair|gỡ "|0 0 -5 0
pair|gỡ bỏ|14 -11 0 13
pair|gỡ khó|0 0 0 -17
pair|gỡ lỗi|0 0 18 -9
pair|gỡ vướng|20 0 12 -21
pair|gỡ vốn|0 0 43 -14
pair|gỡ xong|14 -7 0 2
pair|gợi ý|0 -10 29 -14
pair|gửi ban|0 0 0 27
pair|gửi báo|-1 0 1 9
pair|gửi bản|0 0 17 29
pair|gửi danh|0 0 1 16
pair|gửi email|-1 -1 0 0
pair|gửi kết|0 0 5 30
pair|gửi lên|4 1 0 -33
pair|gửi muộn|0 0 23 0
pair|gửi nhóm|0 15 -5 0
pair|gửi sở|-5 0 8 1
pair|gửi thường|0 0 1 26
pair|gửi tài|0 0 -27 0
pair|gửi ubnd|0 0 24 9
pair|gửi về|0 0 0 -47
pair|gửi đến|0 0 34 0
pair|gửi đồng|0 0 3 22
pair|h )|0 0 17 0
pair|h00 thứ|0 0 10 0
pair|ha (|29 0 0 0
pair|ha )|13 -10 0 -58
pair|ha /|15 21 0 10
pair|ha chè|-15 34 0 15
pair|ha cà|56 1 0 -40
pair|ha cây|4 0 0 0
pair|ha keo|0 3 0 11
pair|ha lúa|1 0 0 0
pair|ha mạ|-1 2 0 16
pair|ha mặt|0 0 0 30
pair|ha rau|0 0 0 -14
pair|ha ruộng|0 1 20 0
pair|ha rừng|14 -1 1 -1
pair|ha so|0 48 -1 2
pair|ha đạt|0 0 0 32
pair|ha đất|0 -14 0 -1
pair|ha đồi|0 0 0 -1
pair|hai bên|0 0 6 27
pair|hai con|-28 0 -13 0
pair|hai khu|-1 2 0 24
pair|hai là|0 -2 -30 0
pair|hai lượt|0 0 1 5
pair|hai lần|0 41 0 1
pair|hai ngày|0 0 -1 0
pair|hai năm|0 0 0 15
pair|hai trường|17 0 0 0
pair|hai tuyến|17 -1 3 0
pair|hai tuần|0 0 14 -3
pair|hai vụ|0 0 22 -53
pair|hay bị|0 -8 10 0
pair|heo #|1 0 0 25
pair|heo châu|9 -12 0 0
pair|hiến #|2 -1 0 -16
pair|hiến đất|19 9 0 27
pair|hiếu giang|19 -6 -5 11
pair|hiểm xã|0 0 0 1
pair|hiểm y|6 0 0 0
pair|hiện #|0 7 0 2
pair|hiện buông|0 -10 17 0
pair|hiện cho|0 11 5 0
pair|hiện chương|13 -5 -11 8
pair|hiện chỉ|-51 0 -53 0
pair|hiện các|0 0 32 22
pair|hiện có|-41 -13 0 0
pair|hiện công|0 0 -14 0
pair|hiện hành|3 40 0 0
pair|hiện kiến|0 0 18 0
pair|hiện kết|0 0 13 0
pair|hiện kế|9 -16 10 0
pair|hiện là|0 -15 0 0
pair|hiện một|0 0 0 2
pair|hiện nghiêm|25 0 65 -9
pair|hiện năm|-38 -8 -6 0
pair|hiện quy|12 0 0 0
pair|hiện quyết|-13 0 0 0
pair|hiện sau|0 0 0 9
pair|hiện trên|15 0 0 0
pair|hiện tốt|-38 0 47 -42
pair|hiện uống|0 36 0 0
pair|hiện đầy|14 0 0 0
pair|hiện đến|9 0 0 62
pair|hiện đề|-30 0 0 -26
pair|hiệp đức|0 0 -2 0
pair|hiệu lực|0 0 -3 0
pair|hiệu quả|0 0 -12 29
pair|hiệu vi|18 0 0 -1
pair|hoa kiểng|9 0 0 -35
pair|hoa thám|0 0 -9 0
pair|hoang chưa|0 28 0 0
pair|hoài hải|0 9 -2 0
pair|hoài nhơn|0 21 0 0
pair|hoàn chỉnh|0 0 36 0
pair|hoàn thiện|0 0 10 -4
pair|hoàn thành|0 0 4 -1
pair|hoàn tất|0 0 8 9
pair|hoàng hoa|0 0 -9 0
pair|hoàng nhã|0 0 0 -1
pair|hoàng thị|3 -1 0 -28
pair|hoàng tiến|0 0 -7 0
pair|hoạch #|2 1 0 0
pair|hoạch )|16 1 0 1
pair|hoạch ,|31 4 0 0
pair|hoạch -|0 0 4 0
pair|hoạch chi|1 7 0 -8
pair|hoạch cho|21 0 0 -26
pair|hoạch chung|0 0 3 26
pair|hoạch các|0 0 25 0
pair|hoạch cưỡng|0 -9 12 -3
pair|hoạch cấp|7 19 0 0
pair|hoạch của|0 0 26 43
pair|hoạch do|0 6 0 0
pair|hoạch dứt|22 0 0 -1
pair|hoạch hđnd|23 1 0 8
pair|hoạch là|-63 -33 0 -11
pair|hoạch lại|0 0 4 -16
pair|hoạch mà|0 8 0 0
pair|hoạch nông|-1 0 15 -12
pair|hoạch năm|0 0 1 0
pair|hoạch phân|0 0 10 11
pair|hoạch phòng|-2 0 38 0
pair|hoạch số|2 -1 0 0
pair|hoạch tham|0 0 15 0
pair|hoạch thành|-19 -22 0 41
pair|hoạch tháng|13 0 -4 0
pair|hoạch trước|0 0 0 -53
pair|hoạch tỉnh|40 0 0 17
pair|hoạch và|0 1 0 -1
pair|hoạch vùng|0 0 23 0
pair|hoạch vốn|34 -18 20 1
pair|hoạch với|0 -3 -13 0
pair|hoạt chuyên|-3 22 0 1
pair|hoạt nhạt|0 0 0 31
pair|hoạt với|0 0 21 -4
pair|hoạt đảng|24 0 0 0
pair|hoạt động|12 0 0 0
pair|hoạt ở|-6 29 0 -33
pair|hoặc bãi|0 0 9 10
pair|hoặc cho|0 0 0 16
pair|hoặc lý|0 -14 0 0
pair|hrê được|1 0 0 0
pair|hu của|0 0 36 -35
pair|huy động|3 0 0 -26
pair|huyết trùng|0 0 0 -4
pair|huyết tăng|-2 41 0 0
pair|huyện #|-18 3 0 50
pair|huyện ban|0 0 -25 -1
pair|huyện ba|0 0 -1 0
pair|huyện báo|0 0 -3 -3
pair|huyện cai|-24 -9 -22 0
pair|huyện chuyển|0 0 0 7
pair|huyện chư|-32 -7 0 0
pair|huyện chậm|0 0 0 8
pair|huyện chủ|-5 0 -1 -5
pair|huyện có|37 0 0 1
pair|huyện công|0 0 2 -1
pair|huyện cùng|0 0 39 -40
pair|huyện cũ|-1 6 0 0
pair|huyện cấp|20 -5 19 0
pair|huyện duy|0 0 3 -1
pair|huyện giao|2 0 0 0
pair|huyện gieo|0 0 0 -13
pair|huyện giữ|20 0 11 -26
pair|huyện hội|20 0 17 0
pair|huyện khóa|-1 0 -1 0
pair|huyện kiểm|0 0 29 -15
pair|huyện kết|0 0 26 0
pair|huyện làm|0 -5 31 -1
pair|huyện là|0 -19 0 -26
pair|huyện lâm|0 3 0 0
pair|huyện lên|23 0 5 41
pair|huyện lần|-24 0 0 0
pair|huyện lập|3 0 3 12
pair|huyện mường|0 0 -1 -4
pair|huyện mở|0 0 17 7
pair|huyện na|0 0 -9 0
pair|huyện nếu|0 0 1 1
pair|huyện phú|0 0 -5 0
pair|huyện phối|0 0 5 0
pair|huyện quản|50 0 0 -2
pair|huyện rà|0 -18 37 6
pair|huyện tham|0 0 19 0
pair|huyện theo|0 0 8 0
pair|huyện thu|5 0 12 -11
pair|huyện thống|0 0 -19 -1
pair|huyện tiếp|-43 0 0 -4
pair|huyện trong|0 0 0 1
pair|huyện trình|-6 1 8 0
pair|huyện trước|0 0 10 -33
pair|huyện trần|-11 0 0 0
pair|huyện trồng|55 0 0 -1
pair|huyện trực|-2 0 3 1
pair|huyện tổ|5 0 21 0
pair|huyện và|-23 -1 -1 -21
pair|huyện vẫn|46 0 0 -14
pair|huyện về|0 0 -1 0
pair|huyện xóa|0 0 0 -2
pair|huyện xử|2 0 7 -1
pair|huyện yêu|0 0 1 -1
pair|huyện đi|-44 -15 1 -12
pair|huyện điều|-29 0 0 -15
pair|huyện đoàn|0 0 4 -26
pair|huyện đánh|23 0 0 -28
pair|huyện đã|11 -10 -13 0
pair|huyện đông|3 0 0 -4
pair|huyện đôn|0 0 11 11
pair|huyện đưa|-33 0 1 0
pair|huyện ủy|0 0 0 -18
pair|huấn #|13 0 0 0
pair|huấn luyện|2 0 0 0
pair|huồi pốc|-29 -35 0 -9
pair|hà )|1 1 0 1
pair|hà nam|0 0 0 -20
pair|hà nội|-28 28 -1 0
pair|hài lòng|-11 -3 -1 -8
pair|hàn quốc|17 -11 0 -6
pair|hàng chính|34 0 3 8
pair|hàng chục|0 0 0 7
pair|hàng csxh|-2 -11 0 3
pair|hàng dịp|0 7 0 0
pair|hàng giả|0 0 4 0
pair|hàng hóa|-1 1 0 0
pair|hàng lưu|17 0 0 13
pair|hàng lệnh|0 35 -9 0
pair|hàng nhà|0 0 0 1
pair|hàng nhập|19 0 0 26
pair|hàng qua|0 20 0 0
pair|hàng quán|-12 39 0 -18
pair|hàng tháng|0 0 5 4
pair|hàng tuần|0 0 2 9
pair|hàng tồn|-13 -14 -6 -4
pair|hàng việt|-10 -13 -1 -19
pair|hành #|44 1 -10 -67
pair|hành bộ|0 0 13 0
pair|hành chương|0 0 -1 -1
pair|hành cuốn|-7 -2 0 0
pair|hành của|0 9 -4 0
pair|hành giảm|0 41 0 0
pair|hành hội|-10 0 0 0
pair|hành khách|-23 0 -1 -29
pair|hành kết|27 0 -15 0
pair|hành kế|1 10 -10 0
pair|hành kỷ|0 0 0 1
pair|hành lang|2 0 0 17
pair|hành luật|14 0 -10 0
pair|hành lưu|-3 0 -28 0
pair|hành mô|-22 -1 -1 -13
pair|hành nghiêm|-25 -4 15 18
pair|hành nghề|0 15 61 0
pair|hành nghị|-29 0 -16 -17
pair|hành quy|0 0 61 0
pair|hành thông|39 0 -2 -28
pair|hành thống|0 0 -19 -8
pair|hành thời|12 0 0 -24
pair|hành trong|0 0 35 43
pair|hành trung|0 0 -1 0
pair|hành trình|-8 27 0 -45
pair|hành từ|-14 0 0 0
pair|hành văn|0 3 -3 0
pair|hành án|0 0 0 22
pair|hành đảng|0 0 -1 -1
pair|hành động|0 0 1 6
pair|hành ở|0 0 0 -9
pair|hái #|30 0 0 0
pair|hè thu|-10 0 11 -1
pair|hè tái|0 0 0 -22
pair|hê -|-1 0 17 0
pair|hình "|1 0 0 0
pair|hình chính|44 0 0 -28
pair|hình chủ|0 0 0 8
pair|hình công|-1 0 14 -19
pair|hình kinh|-7 0 -14 0
pair|hình mới|4 -4 56 -15
pair|hình quản|0 1 0 0
pair|hình sự|0 0 -1 4
pair|hình thành|1 0 0 0
pair|hình thức|0 0 1 16
pair|hòa )|0 29 0 -21
pair|hòa bình|0 13 0 -8
pair|hòa diệt|0 0 0 10
pair|hòa giải|21 0 9 1
pair|hòa vang|-40 0 -2 7
pair|hóa #|-19 -19 0 -11
pair|hóa -|1 0 0 0
pair|hóa buôn|-17 31 0 0
pair|hóa chưa|0 0 0 14
pair|hóa chất|0 0 19 -42
pair|hóa chỉ|0 0 33 0
pair|hóa có|1 0 0 -20
pair|hóa cồng|15 0 0 0
pair|hóa giảm|0 57 0 -1
pair|hóa hồ|-21 13 39 0
pair|hóa khu|0 0 0 24
pair|hóa kết|-5 -1 0 20
pair|hóa nghị|18 0 24 0
pair|hóa phi|17 0 0 0
pair|hóa thêm|0 0 0 7
pair|hóa và|-12 0 0 0
pair|hóa đơn|-53 10 -1 -52
pair|hóa được|43 0 0 -28
pair|hóa đạt|8 0 0 -38
pair|hóa ước|0 43 0 -50
pair|hóc môn|0 0 0 11
pair|hôm nay|0 0 0 -1
pair|hôn chưa|-8 8 0 0
pair|hôn nhân|0 0 0 6
pair|hùng vương|3 16 0 -24
pair|hút #|13 -1 -1 22
pair|hút khách|39 0 -15 29
pair|hút lên|0 0 0 35
pair|hút đầu|0 1 0 0
pair|hđnd &|0 0 20 7
pair|hđnd ,|8 0 0 16
pair|hđnd -|0 0 10 0
pair|hđnd ba|18 0 0 0
pair|hđnd các|0 0 2 18
pair|hđnd của|-3 0 5 -1
pair|hđnd giám|0 0 31 19
pair|hđnd huyện|0 0 -27 0
pair|hđnd phường|9 0 0 0
pair|hđnd quận|21 -1 0 -1
pair|hđnd thành|0 0 1 1
pair|hđnd tỉnh|0 0 0 7
pair|hđnd xã|-17 0 0 15
pair|hơn #|-4 0 0 0
pair|hơn bình|-11 12 0 0
pair|hơn cùng|39 0 0 -32
pair|hơn cả|-36 -21 0 0
pair|hơn mọi|17 -5 -9 0
pair|hơn một|0 0 0 16
pair|hơn mức|22 0 0 14
pair|hơn những|0 0 0 -15
pair|hơn năm|11 1 0 10
pair|hơn tháng|40 -11 -3 -30
pair|hơn trước|38 -6 0 26
pair|hơn vụ|-1 2 0 21
pair|hư hỏng|3 -1 0 19
pair|hưng thạnh|0 0 0 -11
pair|hương nộn|-12 18 0 0
pair|hướng #|0 0 -16 -2
pair|hướng công|8 0 0 29
pair|hướng gia|0 9 0 0
pair|hướng năm|0 0 -16 -5
pair|hướng tuyến|0 3 1 -7
pair|hưởng #|36 0 0 -13
pair|hưởng ứng|4 0 2 0
pair|hạ )|0 30 0 0
pair|hạ giang|0 0 0 1
pair|hạ tải|0 -3 12 11
pair|hạ tầng|0 0 -3 0
pair|hạch toán|0 0 0 40
pair|hại #|0 6 0 0
pair|hại khoảng|0 0 0 33
pair|hại nặng|-24 -13 0 0
pair|hại đề|0 0 0 10
pair|hạn #|37 -1 0 50
pair|hạn ,|-18 15 0 -8
pair|hạn cho|0 0 58 -14
pair|hạn chót|0 0 0 9
pair|hạn chế|0 -2 0 0
pair|hạn cuối|-7 0 0 0
pair|hạn còn|29 -10 0 -27
pair|hạn cấp|1 0 1 0
pair|hạn giấy|0 5 0 31
pair|hạn là|17 0 0 -2
pair|hạn nặng|-13 18 0 0
pair|hạn toàn|0 14 0 0
pair|hạn trả|-6 51 -4 -2
pair|hạn vào|0 0 11 0
pair|hạn và|0 0 0 36
pair|hạn xong|-1 0 -9 0
pair|hạn ở|0 0 0 1
pair|hạt #|-4 0 0 0
pair|hạt kiểm|0 0 4 0
pair|hạt quản|0 0 0 16
pair|hạt vẫn|25 0 0 -1
pair|hạt đến|5 -4 0 0
pair|hạt ước|-48 0 0 -1
pair|hải -|0 0 -3 0
pair|hải bị|0 9 -2 0
pair|hải châu|-43 -18 -37 0
pair|hải quan|-30 0 0 11
pair|hải sản|-24 -8 -2 -12
pair|hải thịnh|0 0 0 42
pair|hầu hết|-1 15 0 2
pair|hầu như|-7 15 0 1
pair|hậu giang|0 0 -24 0
pair|hậu kiểm|37 0 -1 47
pair|hằng năm|0 3 0 0
pair|hằng quý|0 0 25 7
pair|hằng tháng|0 0 12 33
pair|hằng tuần|-20 -1 0 -12
pair|hẹn "|11 0 0 0
pair|hẹn #|24 0 0 -56
pair|hẹn chưa|0 0 0 -23
pair|hẻm sâu|-10 17 1 30
pair|hẻm theo|13 0 0 0
pair|hết #|-1 0 34 -4
pair|hết các|-1 2 0 0
pair|hết diện|0 0 54 -1
pair|hết hạn|0 1 0 0
pair|hết là|-24 0 -1 0
pair|hết ngày|-1 0 0 4
pair|hết năm|-17 0 0 -23
pair|hết nợ|0 0 2 1
pair|hết quý|-1 0 0 0
pair|hết số|0 0 28 -14
pair|hết tháng|1 0 0 0
pair|hết trước|0 0 17 0
pair|hết trẻ|-1 17 0 0
pair|hết vốn|0 2 0 0
pair|hệ lao|9 -10 0 10
pair|hệ số|0 0 63 0
pair|hệ thống|1 0 0 0
pair|học #|35 -1 -5 15
pair|học (|0 7 0 1
pair|học bạ|18 0 0 -10
pair|học bổng|9 -1 0 0
pair|học chậm|-6 35 0 -27
pair|học cơ|0 -2 0 -6
pair|học giữa|-2 4 0 0
pair|học kỳ|0 0 30 -30
pair|học lớp|0 0 10 24
pair|học mới|5 -1 12 -33
pair|học nghề|7 0 0 33
pair|học nhờ|0 0 0 20
pair|học phí|0 0 0 -9
pair|học phòng|0 0 0 9
pair|học sinh|0 0 0 -5
pair|học số|-5 0 0 0
pair|học theo|0 0 13 0
pair|học thông|59 0 0 0
pair|học thực|0 0 0 37
pair|học trước|0 0 42 -25
pair|học trở|-14 0 0 23
pair|học trực|0 7 0 0
pair|học tập|27 0 0 -34
pair|học viên|-26 -23 -39 -18
pair|học và|0 0 5 0
pair|học xuống|-10 35 -9 -1
pair|học được|19 -1 0 0
pair|họp #|9 0 0 0
pair|họp báo|0 0 -3 0
pair|họp chiều|0 0 -8 0
pair|họp cũng|-2 0 0 0
pair|họp giao|-4 0 15 0
pair|họp giữa|0 0 27 0
pair|họp hđnd|0 0 -12 0
pair|họp hội|0 0 -4 0
pair|họp kỳ|0 0 -13 0
pair|họp liên|0 -3 0 0
pair|họp lần|-9 -7 0 0
pair|họp ngày|0 0 -15 0
pair|họp phiên|-1 0 0 0
pair|họp sau|0 -7 11 24
pair|họp sơ|-1 -36 -17 0
pair|họp tháng|0 -5 7 0
pair|họp thông|-9 0 -8 0
pair|hỏi chọn|11 -4 0 -20
pair|hồ chứa|-45 -1 0 13
pair|hồ ea|-10 11 0 -12
pair|hồ sông|0 0 4 -39
pair|hồ sơ|0 10 0 -3
pair|hồ thủy|-15 0 0 7
pair|hồ tiêu|2 -13 0 -2
pair|hồ trong|0 0 7 10
pair|hồ tôm|0 11 0 -7
pair|hồ vương|0 0 -13 0
pair|hồ đập|-8 0 0 -8
pair|hồi #|0 1 0 27
pair|hồi chủ|0 0 5 16
pair|hồi của|0 0 0 23
pair|hồi kinh|-51 0 -45 0
pair|hồi nổi|-4 26 0 -14
pair|hồi nợ|39 0 0 22
pair|hồi phục|27 0 0 -24
pair|hồi qua|1 16 0 0
pair|hồi số|41 0 0 -47
pair|hồi sức|0 0 0 10
pair|hồi tháng|-31 -1 0 0
pair|hồi về|32 -13 0 1
pair|hồi xong|0 0 0 25
pair|hồi đất|0 10 0 0
pair|hồng ,|15 0 0 0
pair|hồng bạch|0 0 0 -5
pair|hồng hà|0 0 -5 -2
pair|hỗ trợ|23 0 1 0
pair|hộ #|-35 -1 10 12
pair|hộ (|-7 24 0 0
pair|hộ ,|0 0 0 38
pair|hộ bị|0 33 0 -1
pair|hộ bỏ|0 0 0 -27
pair|hộ chưa|0 -16 0 9
pair|hộ có|18 0 0 2
pair|hộ cận|1 1 15 0
pair|hộ dân|0 0 16 29
pair|hộ dùng|-2 0 0 24
pair|hộ gia|-11 0 0 0
pair|hộ giáp|0 0 0 4
pair|hộ khmer|18 -7 -3 28
pair|hộ không|-28 32 0 -2
pair|hộ kinh|0 2 0 0
pair|hộ làm|-54 -6 0 -2
pair|hộ nuôi|0 2 0 0
pair|hộ nào|25 -5 2 -33
pair|hộ phòng|0 0 44 -21
pair|hộ phải|0 0 0 23
pair|hộ quỹ|0 0 26 0
pair|hộ sử|9 -7 -23 -13
pair|hộ thiếu|5 -13 22 13
pair|hộ thoát|23 -16 0 -14
pair|hộ trong|0 -1 7 0
pair|hộ tái|0 4 0 0
pair|hộ tại|13 2 0 0
pair|hộ tịch|5 23 0 7
pair|hộ vay|16 -14 0 20
pair|hộ ven|-10 14 18 -6
pair|hộ vùng|0 0 8 -18
pair|hộ vẫn|-9 15 -3 -36
pair|hộ đói|51 0 27 -18
pair|hộ được|38 -3 4 32
pair|hộ để|-10 14 0 17
pair|hộ đồng|14 31 0 -19
pair|hộ ở|0 0 0 -5
pair|hội #|7 2 0 -21
pair|hội )|-16 -1 -25 11
pair|hội an|0 2 0 16
pair|hội chợ|20 0 1 -26
pair|hội có|-8 -10 -26 0
pair|hội cơ|20 0 0 -22
pair|hội cấp|0 -41 0 -49
pair|hội của|1 4 0 0
pair|hội cựu|0 0 9 1
pair|hội do|0 2 0 -23
pair|hội giao|25 0 -5 12
pair|hội giám|0 0 14 -26
pair|hội giải|47 0 0 0
pair|hội giữ|25 0 0 18
pair|hội hoàn|36 32 0 -2
pair|hội hóa|37 -3 37 -13
pair|hội khóa|0 0 2 2
pair|hội lhpn|0 0 1 19
pair|hội làm|0 0 31 0
pair|hội mặt|33 0 -13 0
pair|hội một|0 0 13 15
pair|hội nông|4 0 0 1
pair|hội năm|0 0 -16 0
pair|hội phối|0 0 1 0
pair|hội phụ|0 0 -1 -1
pair|hội qua|40 0 0 0
pair|hội quán|-16 28 0 1
pair|hội tham|0 0 0 9
pair|hội theo|21 0 5 11
pair|hội tiến|27 0 0 -5
pair|hội trên|0 8 10 -19
pair|hội trường|0 0 8 19
pair|hội tự|0 4 0 12
pair|hội viên|0 0 6 0
pair|hội và|26 -1 13 6
pair|hội về|-17 0 0 0
pair|hội xiv|20 0 0 0
pair|hội được|20 0 0 35
pair|hội đại|-5 0 0 0
pair|hội đền|0 0 0 -14
pair|hội đề|0 16 -1 5
pair|hội ổn|3 0 0 23
pair|hời hợt|0 0 0 1
pair|hợp )|-1 5 21 -6
pair|hợp -|0 0 -12 0
pair|hợp ban|0 0 31 0
pair|hợp bhxh|0 -9 12 0
pair|hợp chi|0 0 0 1
pair|hợp các|-3 0 16 0
pair|hợp có|24 -11 -5 30
pair|hợp công|0 0 17 -30
pair|hợp cục|0 0 1 0
pair|hợp giữa|0 30 6 0
pair|hợp hội|0 0 1 0
pair|hợp không|0 -9 12 -3
pair|hợp kết|0 0 0 45
pair|hợp lấn|17 -13 0 18
pair|hợp nhất|-23 -28 0 23
pair|hợp nào|15 -1 -6 -2
pair|hợp phòng|0 0 1 44
pair|hợp sở|0 0 0 21
pair|hợp thuế|0 0 0 1
pair|hợp trung|0 0 12 0
pair|hợp trên|0 0 6 0
pair|hợp tác|5 1 3 -1
pair|hợp từ|0 0 26 0
pair|hợp ubnd|0 0 24 0
pair|hợp vnpt|0 0 1 22
pair|hợp vệ|-17 0 -5 1
pair|hợp với|0 1 0 11
pair|hợp xây|17 -11 0 13
pair|hợp đoàn|0 0 0 -1
pair|hợp đồng|0 0 16 0
pair|hợp đồn|19 0 0 2
pair|hụt #|0 11 0 8
pair|hủy #|1 0 0 12
pair|hủy để|0 0 0 -4
pair|hứa với|0 0 1 10
pair|hữu cơ|17 0 1 -29
pair|i #|-26 4 0 0
pair|i )|37 0 9 0
pair|i -|12 0 0 0
pair|i /|0 0 1 0
pair|i họp|0 0 -9 -9
pair|i mà|0 0 0 9
pair|i năm|-4 0 0 -1
pair|i qua|-28 -31 0 0
pair|i rối|0 19 0 0
pair|i được|7 -3 0 0
pair|ia dơk|-1 0 -41 0
pair|ia ly|0 1 0 0
pair|ia sao|0 8 45 -35
pair|ii -|0 -25 0 0
pair|ii năm|0 0 1 2
pair|ii trẻ|0 0 0 9
pair|ii và|0 6 0 0
pair|iii /|-1 1 0 0
pair|iii qua|0 -22 -2 0
pair|iip )|-2 -13 0 0
pair|iip tăng|47 0 0 0
pair|in #|11 0 0 18
pair|in bài|-15 -10 -16 0
pair|in trang|0 0 -6 0
pair|iuu ở|0 24 0 0
pair|iv -|-5 0 -12 -15
pair|iv /|0 0 10 0
pair|ka đê|0 0 0 13
pair|kbnn các|0 0 11 0
pair|kg /|-26 0 0 -5
pair|kh #|31 0 0 -3
pair|kh &|0 0 -23 0
pair|kh )|16 0 0 1
pair|kh ,|36 0 0 -62
pair|kh /|0 -1 -4 -2
pair|kh ;|0 0 0 11
pair|kh do|-15 21 0 0
pair|kh năm|32 0 0 -1
pair|khai #|12 0 0 0
pair|khai bồi|-8 9 0 0
pair|khai bộ|58 0 -6 0
pair|khai có|23 0 0 -9
pair|khai danh|0 0 26 0
pair|khai giảng|6 0 34 -3
pair|khai khoáng|0 13 0 0
pair|khai kết|0 0 1 11
pair|khai nghị|-25 0 0 0
pair|khai nhiệm|-11 0 -19 -7
pair|khai sinh|21 0 -4 0
pair|khai thác|-12 20 0 0
pair|khai thực|-1 0 7 43
pair|khai trên|-8 8 0 0
pair|khai trương|0 17 0 -3
pair|khai trừ|20 0 -4 22
pair|khai tên|-4 0 11 1
pair|khai xin|0 -8 18 0
pair|khai đồng|46 0 0 -49
pair|kham nổi|0 3 0 0
pair|khan hiếm|0 0 0 9
pair|khen thưởng|-17 0 0 23
pair|khi bàn|0 0 51 -35
pair|khi chi|0 0 0 -11
pair|khi chưa|0 -1 8 0
pair|khi chờ|0 0 0 -29
pair|khi có|0 0 2 -28
pair|khi cả|0 8 -3 13
pair|khi hết|-20 -1 0 0
pair|khi là|0 14 -10 0
pair|khi mua|11 -4 0 -20
pair|khi nghe|0 0 -1 0
pair|khi nghị|-8 21 -7 27
pair|khi ra|0 34 0 0
pair|khi sinh|-5 0 0 0
pair|khi vào|0 0 0 -1
pair|khi xuất|0 0 13 0
pair|khiến #|-10 19 0 -31
pair|khiến hộ|0 3 0 0
pair|khiến người|0 0 0 7
pair|khiếu kiện|0 5 0 -2
pair|khiển trách|25 -13 0 5
pair|kho bạc|-4 0 0 2
pair|kho lạnh|0 0 0 2
pair|kho quỹ|0 -28 -1 -19
pair|khoa học|0 0 2 3
pair|khoa mới|8 -5 0 0
pair|khoa thị|8 -5 0 0
pair|khoanh vùng|0 0 2 -44
pair|khoanh ổ|0 0 0 19
pair|khoái châu|0 0 -18 0
pair|khoán bảo|19 0 0 0
pair|khoán chi|-13 19 0 0
pair|khoán trắng|0 0 0 10
pair|khoáng sản|0 6 0 -33
pair|khoản chi|13 -18 2 29
pair|khoản cho|43 0 0 0
pair|khoản rỗng|0 35 -9 0
pair|khoản thu|0 0 6 0
pair|khoản vi|0 0 0 4
pair|khoản vssid|0 0 17 0
pair|khoảng #|-1 0 0 4
pair|khoảng cách|-9 15 0 0
pair|khu #|0 0 0 2
pair|khu công|19 0 0 -1
pair|khu cẩm|0 12 0 -21
pair|khu du|0 35 0 -21
pair|khu dân|0 0 -19 0
pair|khu hoàn|0 0 0 18
pair|khu nhà|-3 25 0 -1
pair|khu phố|8 -2 0 -14
pair|khu tái|0 0 1 16
pair|khu vân|25 0 0 -19
pair|khu vực|0 0 0 -8
pair|khu đô|-2 0 9 -36
pair|khu đất|0 0 25 0
pair|khung thời|1 0 24 0
pair|khuyến công|-13 0 0 -17
pair|khuyến khích|0 0 39 0
pair|khuyến nông|-1 -8 0 -1
pair|khuyết tật|13 -9 0 19
pair|khuẩn nguồn|0 0 3 0
pair|khá hơn|23 -23 0 26
pair|khá xa|-10 13 0 -2
pair|khách #|-23 0 0 3
pair|khách (|22 0 0 -4
pair|khách ,|0 0 0 18
pair|khách du|0 2 0 0
pair|khách lưu|-2 0 0 -8
pair|khách quốc|0 0 0 67
pair|khách ra|36 0 -23 -1
pair|khách sạn|0 0 0 22
pair|khách về|51 0 0 -13
pair|khách đến|29 -7 0 -28
pair|khám #|12 -3 0 -10
pair|khám bệnh|0 1 0 0
pair|khám cho|1 0 0 0
pair|khám chữa|-1 16 0 0
pair|khám phá|7 0 0 17
pair|khám sức|26 0 0 -9
pair|khám tuyển|0 19 -8 0
pair|kháng nghị|0 0 0 -12
pair|khánh thành|45 -3 0 4
pair|khánh yên|4 4 20 -9
pair|khánh đông|0 16 0 -15
pair|khéo "|1 0 0 0
pair|khép kín|-1 1 31 -14
pair|khép lại|0 0 0 -24
pair|khê )|1 12 0 0
pair|khí đóng|0 0 0 30
pair|khích thương|0 0 5 0
pair|khó cho|-1 0 -3 0
pair|khó giữ|-6 -4 0 1
pair|khó khăn|4 0 0 0
pair|khó vì|-1 20 0 14
pair|khó đạt|0 -10 27 32
pair|khó để|0 0 8 5
pair|khóa #|13 0 0 28
pair|khóa i|0 0 -1 0
pair|khóa sổ|0 0 5 3
pair|khóa xii|0 0 16 -8
pair|khóa xiv|-41 -3 -4 -6
pair|khóa xi|-16 0 0 0
pair|khóa xvi|-26 0 5 21
pair|khóa xv|0 0 -2 -6
pair|khóa xxi|0 0 -12 0
pair|khóa xx|-2 0 0 -3
pair|khóa x|8 0 -4 0
pair|khói đen|0 8 -5 11
pair|khóm phú|1 13 0 15
pair|khóm sinh|-3 30 0 0
pair|khô #|20 0 0 -18
pair|khô (|-2 0 38 0
pair|khô ở|0 3 0 0
pair|khôi phục|0 0 22 4
pair|không "|16 -12 0 0
pair|không ai|0 0 0 -28
pair|không bàn|-6 7 0 20
pair|không báo|0 17 -4 25
pair|không bảo|-16 1 14 0
pair|không chuyên|-3 12 20 -31
pair|không chuyển|0 -1 1 15
pair|không chịu|-21 31 0 0
pair|không còn|6 -9 0 -48
pair|không có|1 0 0 -1
pair|không cảnh|0 8 0 0
pair|không dùng|0 0 2 -14
pair|không dưới|0 0 12 10
pair|không giải|0 -8 10 34
pair|không giảm|-15 16 0 0
pair|không giữ|0 12 0 2
pair|không hài|-18 18 0 21
pair|không hẹn|11 0 0 0
pair|không hộ|27 -8 5 -39
pair|không kham|0 1 0 0
pair|không khớp|0 1 -1 25
pair|không khởi|22 -10 0 -22
pair|không kiểm|0 0 0 15
pair|không kể|0 1 0 11
pair|không kịp|0 0 0 27
pair|không mấy|-9 22 0 -24
pair|không nhận|-21 31 0 -3
pair|không nêu|0 0 0 4
pair|không nói|0 0 0 -10
pair|không phát|36 0 -1 -7
pair|không phép|0 2 -1 0
pair|không phạm|9 0 -9 10
pair|không phải|2 -49 0 0
pair|không quá|0 0 10 0
pair|không ra|-16 45 -7 24
pair|không rác|-10 -7 -6 1
pair|không rõ|0 0 0 1
pair|không thu|0 20 0 -7
pair|không thể|0 -5 15 0
pair|không tiền|24 -1 0 -18
pair|không triển|0 0 6 15
pair|không tìm|-1 31 0 5
pair|không tăng|0 0 10 -6
pair|không vận|0 0 0 12
pair|không về|-6 14 0 20
pair|không với|2 -7 -17 -19
pair|không xuể|-8 9 0 0
pair|không xét|0 0 0 9
pair|không xảy|54 -24 0 -2
pair|không ít|0 3 0 -10
pair|không đáng|0 39 0 0
pair|không được|0 0 34 0
pair|không đạt|-5 67 0 -28
pair|không đầy|0 0 0 25
pair|không để|1 -12 22 20
pair|không đợi|0 0 -14 -12
pair|không đủ|0 0 2 29
pair|không đứt|20 -8 0 -13
pair|không ủy|0 0 0 6
pair|khăn (|0 0 0 16
pair|khơi thông|0 0 -1 10
pair|khả năng|0 0 0 -8
pair|khảo sát|-27 3 0 25
pair|khẩn cấp|0 0 2 0
pair|khẩn trương|0 0 43 -29
pair|khẩu lao|-23 33 0 -40
pair|khẩu trên|38 -9 0 -33
pair|khẩu đạt|23 0 0 15
pair|khẩu ước|-35 34 0 -3
pair|khắc phục|0 -15 -1 0
pair|khỏe nghề|29 0 0 0
pair|khỏe định|0 0 0 -4
pair|khỏi khu|0 0 0 9
pair|khỏi vùng|-7 8 0 0
pair|khỏi đợt|-2 -14 0 -11
pair|khối doanh|0 1 0 8
pair|khối dân|8 0 0 -3
pair|khối lượng|2 1 0 1
pair|khối may|0 7 0 0
pair|khối phố|8 5 12 -30
pair|khối tân|0 0 0 18
pair|khối đảng|16 1 -10 -11
pair|khống chế|-16 0 0 21
pair|khớp #|14 0 0 0
pair|khớp (|0 19 -6 24
pair|khởi công|6 0 0 13
pair|khởi nghiệp|32 -23 -8 0
pair|khởi sắc|47 0 -4 -4
pair|khởi tố|47 -14 0 0
pair|khởi động|0 1 4 23
pair|khử khuẩn|17 0 -2 0
pair|khử trùng|0 0 19 0
pair|kia trả|0 0 10 0
pair|kim chờ|0 11 0 0
pair|kim long|-4 0 0 -40
pair|kim ngạch|-3 0 0 1
pair|kim sát|-43 -15 -31 0
pair|kinh công|0 0 0 -10
pair|kinh doanh|0 28 0 0
pair|kinh nghiệm|0 -13 0 0
pair|kinh phí|1 0 0 0
pair|kiêm nhiều|0 -43 0 -16
pair|kiêm nhiệm|0 26 0 9
pair|kiên cố|48 0 0 -17
pair|kiên quyết|0 0 10 9
pair|kiến #|0 0 0 14
pair|kiến an|-1 0 -35 -1
pair|kiến các|0 0 -6 -1
pair|kiến của|0 0 -16 0
pair|kiến cử|21 0 0 10
pair|kiến giao|-20 0 -21 0
pair|kiến nghị|0 0 0 -6
pair|kiến phát|-2 0 0 0
pair|kiến thiết|-25 0 0 0
pair|kiến thảo|-10 -1 0 0
pair|kiến thức|0 0 13 10
pair|kiến về|0 0 19 0
pair|kiến được|8 -7 0 0
pair|kiết (|-13 0 -5 0
pair|kiềm chế|-14 -9 9 -40
pair|kiểm dịch|0 0 24 0
pair|kiểm kê|0 0 33 17
pair|kiểm lâm|0 0 24 0
pair|kiểm soát|-19 1 0 1
pair|kiểm sát|-4 0 -1 10
pair|kiểm thử|0 0 42 0
pair|kiểm toán|-10 -10 -1 0
pair|kiểm tra|1 0 0 0
pair|kiểm trên|0 0 2 -1
pair|kiểm điểm|0 -7 5 -46
pair|kiểm đếm|23 0 0 -42
pair|kiểm định|1 15 0 -5
pair|kiểu "|0 2 0 0
pair|kiểu mẫu|-1 -1 -5 7
pair|kiệm chi|0 0 28 0
pair|kiện toàn|29 0 18 -6
pair|kiện đông|0 4 0 -30
pair|kiện đại|0 4 0 0
pair|kiện để|1 0 7 0
pair|kiệt sơn|0 0 -2 0
pair|kl /|0 0 9 0
pair|km (|20 0 0 25
pair|km kênh|17 0 0 -37
pair|km tỉnh|11 0 44 0
pair|km đường|25 0 0 28
pair|kon plông|-18 -14 -23 0
pair|kon tum|24 0 0 -1
pair|kpi từ|0 0 6 -14
pair|krai sớm|0 0 19 0
pair|krông bông|0 -10 -14 0
pair|krông năng|0 0 0 15
pair|kt -|-38 -22 -5 -2
pair|kt .|0 0 -1 0
pair|kt ngày|0 0 -42 0
pair|kwh ,|8 0 0 2
pair|kè bờ|0 0 15 15
pair|kè chống|-2 12 0 0
pair|kè sông|-1 27 0 3
pair|kè tạm|0 -5 15 0
pair|kèm thư|0 0 8 -40
pair|kém cùng|0 41 0 0
pair|kém hiệu|0 0 0 14
pair|kém đã|0 -13 -1 0
pair|kéo dài|-5 0 0 0
pair|kéo giảm|0 -17 -13 0
pair|kéo sang|0 -33 0 0
pair|kéo theo|0 1 0 25
pair|kéo tới|37 1 0 0
pair|kéo xuống|4 0 0 0
pair|kéo điện|0 0 10 0
pair|kê hộ|0 -4 24 0
pair|kê khai|5 0 12 -11
pair|kê khống|-8 9 0 2
pair|kê nhu|0 0 2 0
pair|kê thừa|-8 9 0 0
pair|kênh mương|24 0 0 -37
pair|kênh tiêu|0 1 0 -6
pair|kênh trần|0 10 19 0
pair|kênh điệp|-10 15 0 16
pair|kêu gọi|0 0 56 6
pair|kích cầu|-26 0 0 0
pair|kín #|0 0 0 2
pair|kín các|33 -3 0 1
pair|ký #|8 0 0 47
pair|ký )|-4 0 -1 0
pair|ký biên|0 0 1 17
pair|ký cam|0 0 9 -16
pair|ký các|0 0 0 4
pair|ký còn|0 1 0 0
pair|ký của|10 29 0 0
pair|ký hộ|0 0 0 -13
pair|ký kết|8 7 -3 0
pair|ký mới|33 -16 0 -3
pair|ký số|0 0 16 1
pair|ký trong|0 -1 12 13
pair|ký việc|0 0 6 29
pair|ký đất|0 1 0 17
pair|kẻ vạch|0 0 21 1
pair|kế #|24 0 0 0
pair|kế bản|0 2 -1 13
pair|kế hoạch|0 0 0 -1
pair|kế toán|0 0 3 10
pair|kết cho|0 0 0 -8
pair|kết công|0 0 -20 0
pair|kết dự|0 0 0 -1
pair|kết hằng|19 -1 -1 1
pair|kết không|0 0 11 1
pair|kết luận|0 1 0 0
pair|kết nghĩa|2 0 0 -25
pair|kết nghị|0 0 38 -9
pair|kết năm|-1 0 -3 0
pair|kết nạp|-1 0 -1 0
pair|kết nối|-5 21 1 0
pair|kết phong|0 0 -3 0
pair|kết quy|0 0 0 -2
pair|kết quý|-4 0 -26 -1
pair|kết theo|0 0 6 0
pair|kết thúc|0 0 -10 6
pair|kết tiêu|0 0 0 -20
pair|kết tiến|0 0 22 -29
pair|kết trong|0 31 0 0
pair|kết trước|-31 0 57 0
pair|kết vào|0 0 26 0
pair|kết với|13 -10 0 46
pair|kể cả|23 -40 0 -20
pair|kể mỏ|15 0 0 0
pair|kể tiền|1 0 0 23
pair|kể từ|18 -15 1 14
pair|kịch bản|0 0 0 3
pair|kịp khai|-10 0 12 13
pair|kịp thời|3 0 -14 10
pair|kịp tiến|0 9 0 0
pair|kỳ (|0 5 0 2
pair|kỳ )|14 0 0 -11
pair|kỳ +|41 0 0 34
pair|kỳ ,|43 0 0 0
pair|kỳ ;|-17 -13 0 -2
pair|kỳ [|0 5 0 -22
pair|kỳ báo|0 0 2 18
pair|kỳ bằng|6 0 0 0
pair|kỳ cho|0 0 0 -1
pair|kỳ của|0 -8 0 0
pair|kỳ do|-3 10 0 -35
pair|kỳ giao|0 -38 46 -18
pair|kỳ họp|-24 0 0 0
pair|kỳ ii|0 0 31 -31
pair|kỳ không|0 0 0 14
pair|kỳ lạc|0 -3 0 0
pair|kỳ nhờ|1 0 0 0
pair|kỳ năm|-4 0 0 29
pair|kỳ sinh|0 0 23 24
pair|kỳ sơn|0 -4 7 -9
pair|kỳ thứ|0 0 -13 0
pair|kỳ trên|0 -7 8 15
pair|kỳ trước|-42 37 0 -30
pair|kỳ tăng|22 -2 0 8
pair|kỳ vọng|0 0 -9 0
pair|kỳ với|0 0 0 20
pair|kỷ cương|0 24 0 1
pair|kỷ luật|0 0 0 -34
pair|kỹ năng|0 0 1 2
pair|kỹ thuật|5 -1 0 0
pair|la ,|22 0 0 41
pair|lai vào|1 0 0 -11
pair|lan ra|1 -1 0 -30
pair|lan rộng|1 19 -5 2
pair|lan tỏa|0 0 0 14
pair|lang đê|2 0 0 -1
pair|lao hòa|-7 0 12 0
pair|lao động|0 0 1 0
pair|len lỏi|0 15 0 2
pair|leo cao|-5 -13 0 -9
pair|leo thang|0 5 0 12
pair|lhpn xã|0 -3 10 15
pair|linh ,|0 0 18 0
pair|liên hệ|0 0 0 20
pair|liên kết|0 6 0 -6
pair|liên ngành|47 -2 0 0
pair|liên quan|0 0 -7 0
pair|liên thông|1 3 0 -7
pair|liên thôn|0 23 37 0
pair|liên tiếp|-20 31 0 0
pair|liên tịch|0 -3 0 0
pair|liên tục|18 6 0 0
pair|liên xã|9 0 6 0
pair|liên đoàn|0 0 -1 7
pair|liều #|1 0 0 18
pair|liều bằng|7 -3 0 0
pair|liều vắc|12 -8 0 -10
pair|liệu cộng|0 -7 8 15
pair|liệu dân|9 0 0 0
pair|liệu giữa|0 1 0 -3
pair|liệu huyện|-15 19 0 -25
pair|liệu hộ|23 5 0 -1
pair|liệu khác|-18 0 0 0
pair|liệu leo|-1 -11 0 -4
pair|liệu ngành|14 0 0 0
pair|liệu trong|0 0 43 0
pair|liệu vênh|0 0 0 23
pair|liệu xây|-2 -17 0 -3
pair|liệu được|0 0 42 0
pair|liệu đất|38 5 0 -26
pair|lmlm đợt|7 -3 0 0
pair|lo là|0 13 0 1
pair|lo đủ|0 0 21 0
pair|loa nhiều|0 0 0 19
pair|loanh quanh|0 27 0 0
pair|loay hoay|0 0 0 -1
pair|long không|-1 17 0 0
pair|long móng|9 0 0 -15
pair|loại #|-29 -25 0 -1
pair|loại giỏi|7 0 0 12
pair|loại ngay|0 -1 1 0
pair|loại tiền|-15 15 3 24
pair|loại tội|0 0 2 23
pair|loại từng|0 0 0 28
pair|lso -|-7 0 -1 0
pair|luyện dân|3 0 0 0
pair|luân chuyển|11 -23 21 12
pair|luân phiên|0 0 6 11
pair|luận #|6 0 46 14
pair|luận không|0 0 0 4
pair|luận kiểm|7 48 0 42
pair|luận này|0 0 -10 0
pair|luận phiên|0 0 -31 0
pair|luận số|6 0 0 0
pair|luận trước|0 0 1 11
pair|luận tại|-33 2 0 0
pair|luận xã|0 0 0 -6
pair|luật #|45 -18 0 0
pair|luật hình|-1 0 5 0
pair|luật hôn|0 0 0 4
pair|luật khiển|20 -16 0 -1
pair|luật ngân|1 0 -17 0
pair|luật quản|0 0 6 0
pair|luật sư|0 13 0 0
pair|luật thủy|0 0 -7 0
pair|luật đất|-5 0 18 0
pair|luật đầu|0 -1 -1 10
pair|luồng cửa|0 17 -8 0
pair|là #|-3 -15 0 0
pair|là ,|0 3 0 0
pair|là ban|0 -2 8 21
pair|là báo|0 0 -4 0
pair|là chuyện|-11 25 0 2
pair|là chính|-1 15 0 20
pair|là chưa|0 0 0 14
pair|là chỉ|0 -21 24 26
pair|là chủ|0 3 0 19
pair|là các|0 0 -4 0
pair|là cây|-11 -20 -8 -7
pair|là có|-29 -25 0 -24
pair|là công|28 10 0 25
pair|là của|-14 39 -17 -14
pair|là không|-12 -30 -55 0
pair|là mặt|-30 -33 0 0
pair|là mức|0 0 0 3
pair|là nguyên|0 1 0 19
pair|là người|0 25 0 8
pair|là ngồi|0 14 -10 0
pair|là nhà|-31 -23 -14 9
pair|là những|-20 0 -29 -7
pair|là năm|0 -1 -8 -4
pair|là phần|0 -14 -9 -10
pair|là quý|0 0 -17 0
pair|là rõ|0 -8 0 0
pair|là thu|-36 -6 0 -1
pair|là việc|0 0 0 19
pair|là vải|0 0 0 30
pair|là xét|0 0 0 2
pair|là điểm|43 18 0 0
pair|làm #|9 11 0 -20
pair|làm -|0 0 -12 0
pair|làm cho|1 0 25 -30
pair|làm chuồng|-8 8 0 0
pair|làm chết|-3 0 0 7
pair|làm chủ|0 0 -4 0
pair|làm công|0 19 -1 -17
pair|làm căn|9 0 0 0
pair|làm cầu|-16 0 16 0
pair|làm của|0 0 33 0
pair|làm hay|0 0 0 12
pair|làm hồ|-24 23 0 -12
pair|làm lại|0 0 26 27
pair|làm lấy|0 22 0 0
pair|làm lối|0 0 27 0
pair|làm lợi|10 -8 0 7
pair|làm mới|51 0 0 -5
pair|làm ngay|0 0 -6 4
pair|làm nhà|-36 0 0 0
pair|làm nòng|0 0 0 -19
pair|làm nương|-20 20 0 -1
pair|làm phải|0 0 11 0
pair|làm rõ|35 -15 0 -15
pair|làm sạch|9 8 0 0
pair|làm sập|0 -11 -3 0
pair|làm thay|0 20 0 22
pair|làm theo|9 0 -8 16
pair|làm thuê|-11 19 0 0
pair|làm thủ|0 0 11 6
pair|làm tiếp|0 0 11 0
pair|làm trong|-46 -25 0 -12
pair|làm trước|-11 0 8 -1
pair|làm tốt|0 -32 9 0
pair|làm tờ|0 0 13 13
pair|làm việc|0 0 8 0
pair|làm với|0 -25 4 0
pair|làm vụ|0 0 14 16
pair|làm xa|0 1 1 -4
pair|làm xong|1 0 4 -5
pair|làm ăn|-1 0 -18 0
pair|làm điểm|0 0 15 0
pair|làm đường|29 0 0 5
pair|làm được|1 -12 -2 0
pair|làm đầu|0 0 16 0
pair|làm ở|16 16 -9 -19
pair|làng hoa|-30 -25 0 0
pair|làng nghề|-31 26 0 -8
pair|làng ngòi|0 0 0 10
pair|làng teng|17 0 0 0
pair|làng văn|39 -26 0 0
pair|lành và|0 0 0 8
pair|lào cai|21 0 0 -1
pair|láng nhựa|32 -11 0 -26
pair|lâm ,|30 1 0 41
pair|lâm -|10 0 0 -6
pair|lâm bình|0 2 0 0
pair|lâm chủ|0 0 14 0
pair|lâm nghiệp|-17 0 0 -17
pair|lâm quốc|0 0 -6 0
pair|lâm và|0 0 0 3
pair|lâu năm|0 0 0 -6
pair|lãi #|30 -17 0 22
pair|lãi suất|0 -7 0 0
pair|lãm hà|1 -2 0 1
pair|lãng phí|5 -6 -2 10
pair|lãnh đạo|0 0 -4 0
pair|lê lợi|0 8 0 0
pair|lê minh|0 0 0 -1
pair|lê quang|0 0 1 -1
pair|lê thị|0 0 6 0
pair|lê văn|0 0 19 0
pair|lên #|10 0 18 -16
pair|lên danh|0 0 36 0
pair|lên hơn|0 0 0 21
pair|lên là|14 -4 0 42
pair|lên những|0 -22 -1 -2
pair|lên rồi|-2 22 0 0
pair|lên sàn|0 0 7 10
pair|lên trên|17 -13 0 0
pair|lên tối|0 -5 10 0
pair|lên tới|40 -1 0 -32
pair|lên xuống|0 -29 0 0
pair|lên đường|1 0 0 0
pair|lò gạch|6 -4 0 13
pair|lò sấy|0 0 8 0
pair|lò đốt|-20 2 21 0
pair|lòng của|-3 0 -26 -25
pair|lòng hồ|0 1 0 0
pair|lòng lề|0 22 15 21
pair|lòng đường|-8 19 0 0
pair|lô bán|0 16 0 0
pair|lô đất|0 0 0 1
pair|lõm sóng|-36 -30 -11 28
pair|lúa #|-6 0 0 22
pair|lúa ,|29 -19 0 -12
pair|lúa -|30 0 31 -26
pair|lúa cả|-28 -10 0 0
pair|lúa hè|2 6 1 0
pair|lúa mùa|0 0 58 0
pair|lúa nước|29 0 0 -4
pair|lúa nếp|0 0 0 32
pair|lúa ruộng|1 0 0 0
pair|lúa xuân|0 0 0 -1
pair|lúa đông|0 1 0 42
pair|lúc #|-31 -29 0 11
pair|lúc chưa|0 0 0 -1
pair|lúc không|0 0 0 1
pair|lúc nghẽn|0 1 0 -42
pair|lúc trả|0 19 -6 24
pair|lúc đuối|0 15 -2 0
pair|lúng túng|0 11 0 0
pair|lút và|0 0 0 -9
pair|lút vẫn|0 1 0 16
pair|lý #|33 0 0 -27
pair|lý (|0 2 9 13
pair|lý chưa|0 0 0 26
pair|lý chặt|-6 -24 -31 -19
pair|lý chợ|0 0 0 1
pair|lý các|0 21 0 -1
pair|lý cán|-1 9 0 0
pair|lý công|5 -5 1 1
pair|lý doanh|0 1 0 0
pair|lý do|0 -18 0 9
pair|lý dứt|0 0 25 0
pair|lý dự|-1 0 0 0
pair|lý hết|0 0 36 0
pair|lý khoa|0 0 0 37
pair|lý khuẩn|0 0 3 0
pair|lý nghiêm|0 0 0 10
pair|lý nhà|9 -2 0 12
pair|lý nước|-12 17 0 11
pair|lý nợ|0 -9 0 0
pair|lý quá|-16 52 0 0
pair|lý rác|0 0 -20 1
pair|lý rủi|-27 -37 10 30
pair|lý rừng|0 0 3 0
pair|lý sơn|0 0 1 0
pair|lý thu|6 14 2 -1
pair|lý thuế|0 0 2 0
pair|lý thị|-18 0 3 1
pair|lý trước|0 3 0 -6
pair|lý trưởng|0 0 20 -45
pair|lý trật|0 0 0 -19
pair|lý tài|-28 0 27 -1
pair|lý tốt|0 0 0 15
pair|lý vi|0 28 0 1
pair|lý xong|19 -9 6 -43
pair|lý đê|0 0 0 16
pair|lý đô|0 0 -44 0
pair|lý được|-1 8 0 46
pair|lý đất|0 4 -1 -5
pair|lý đầu|13 0 0 25
pair|lý đối|0 0 0 47
pair|lăn ở|0 0 27 0
pair|lăng quăng|0 0 0 11
pair|lĩnh vực|33 0 -4 -1
pair|lũ (|0 0 0 2
pair|lũ liên|-9 0 0 -9
pair|lũy kế|16 0 -9 -18
pair|lơi trong|-2 9 0 0
pair|lưu thị|0 0 -1 0
pair|lưu trong|0 0 21 0
pair|lưu trú|0 0 1 0
pair|lưu trữ|0 12 13 0
pair|lưu vptu|0 0 -9 0
pair|lưu vpđu|-6 0 0 0
pair|lưu vt|-1 0 0 0
pair|lưu ý|0 6 7 -1
pair|lưu động|33 0 18 0
pair|lương thực|35 0 0 -25
pair|lưới a|-6 0 9 16
pair|lưới chắn|0 0 4 0
pair|lưới kéo|-21 33 0 0
pair|lượng #|1 0 0 25
pair|lượng (|-1 1 0 -33
pair|lượng biên|0 49 0 0
pair|lượng cho|0 0 25 0
pair|lượng chè|0 0 0 -19
pair|lượng chức|0 0 0 12
pair|lượng công|16 0 0 -19
pair|lượng giáo|8 -2 0 0
pair|lượng khai|-1 0 0 12
pair|lượng khách|0 0 0 -25
pair|lượng kiểm|-11 12 0 15
pair|lượng lúa|19 0 0 53
pair|lượng lương|39 0 0 -33
pair|lượng muối|-1 5 0 19
pair|lượng nhân|-6 13 0 -1
pair|lượng sinh|0 0 23 0
pair|lượng thủy|-33 0 -1 6
pair|lượng thực|1 18 0 20
pair|lượng tôm|1 0 9 24
pair|lượng tươi|0 0 0 30
pair|lượng xuất|0 0 0 20
pair|lượng xét|22 -13 0 0
pair|lượng đội|-1 0 22 3
pair|lượng ước|1 0 0 5
pair|lượt (|0 0 0 -1
pair|lượt ,|-25 26 0 0
pair|lượt cán|21 0 0 0
pair|lượt công|41 0 0 0
pair|lượt du|7 0 0 -21
pair|lượt khách|0 0 -1 9
pair|lượt khám|43 -1 0 -14
pair|lượt người|14 0 0 -1
pair|lượt ý|-3 0 0 4
pair|lạc #|0 0 0 5
pair|lạc bình|0 3 1 -7
pair|lạc hậu|0 5 -1 0
pair|lạc qua|-3 23 0 12
pair|lại #|0 2 -1 0
pair|lại chi|0 0 0 1
pair|lại cho|11 0 -19 -9
pair|lại chưa|0 14 1 0
pair|lại chỉ|-4 11 0 -24
pair|lại chợ|-9 0 0 -13
pair|lại các|0 0 0 1
pair|lại có|0 0 0 -4
pair|lại công|0 13 0 29
pair|lại danh|0 -10 24 2
pair|lại do|-1 1 0 9
pair|lại hoạt|-18 0 0 22
pair|lại hồ|0 0 0 -16
pair|lại kiến|0 12 8 11
pair|lại là|18 -13 0 26
pair|lại lớp|0 0 19 0
pair|lại mái|6 0 0 0
pair|lại mốc|0 0 3 1
pair|lại nhiều|0 4 0 12
pair|lại nhà|0 0 7 0
pair|lại nhịp|0 0 0 10
pair|lại nò|8 -1 0 0
pair|lại năm|-16 -1 0 0
pair|lại nội|0 21 0 23
pair|lại nửa|-8 -1 -9 0
pair|lại phương|0 0 10 0
pair|lại phải|-5 -24 -16 -7
pair|lại quy|0 0 47 -31
pair|lại sau|13 13 11 8
pair|lại suất|0 0 0 18
pair|lại số|7 0 0 17
pair|lại thu|0 0 -8 0
pair|lại trường|0 0 9 11
pair|lại trật|0 0 0 -44
pair|lại từng|0 0 0 4
pair|lại từ|0 0 0 14
pair|lại vào|0 2 0 -6
pair|lại vùng|0 0 4 -16
pair|lại văn|0 16 0 0
pair|lại xử|0 -4 10 0
pair|lại đàn|35 0 0 0
pair|lại đây|36 0 0 -14
pair|lại đã|0 0 0 10
pair|lại được|27 -13 -9 0
pair|lại ở|-16 20 0 -19
pair|lạm phát|-13 0 0 -36
pair|lạng giang|0 0 30 -27
pair|lấn biển|-39 -29 0 -4
pair|lấn chiếm|0 1 1 1
pair|lấp lợn|0 0 0 8
pair|lấp đầy|32 0 0 9
pair|lấy #|46 -7 0 14
pair|lấy lệ|0 22 0 0
pair|lấy mẫu|0 0 0 1
pair|lấy ý|7 0 1 11
pair|lần )|0 19 -6 24
pair|lần chưa|-3 6 0 35
pair|lần cuối|0 0 6 9
pair|lần cùng|8 0 0 0
pair|lần không|0 4 0 0
pair|lần nhập|0 11 0 0
pair|lần nào|-20 11 0 -6
pair|lần năm|0 0 0 1
pair|lần trong|0 52 0 7
pair|lần đầu|0 1 0 0
pair|lẫn năm|0 0 0 32
pair|lẫn trong|12 -16 0 12
pair|lập #|0 0 0 10
pair|lập biên|10 -11 0 5
pair|lập báo|11 0 -4 17
pair|lập bản|0 0 27 0
pair|lập bộ|-19 20 0 12
pair|lập chuyên|0 0 19 1
pair|lập chốt|0 0 34 0
pair|lập danh|0 0 4 0
pair|lập hồ|0 0 15 -49
pair|lập kế|0 -9 12 -3
pair|lập lại|0 0 0 -39
pair|lập mới|2 3 0 0
pair|lập phương|0 -7 8 -1
pair|lập sổ|0 0 0 21
pair|lập thiếu|0 9 -8 10
pair|lập tổ|1 0 33 0
pair|lập được|36 0 0 -1
pair|lậy thu|-24 -7 -21 0
pair|lắc tài|6 0 0 5
pair|lắp #|-1 -15 0 1
pair|lắp biển|0 0 8 23
pair|lắp mới|41 -22 0 0
pair|lắp thiết|8 0 0 0
pair|lẻ #|4 0 0 0
pair|lẻ hàng|0 3 0 12
pair|lẻ tăng|-4 0 11 13
pair|lẻ và|0 0 0 -53
pair|lẻ ở|0 11 -6 7
pair|lế trước|0 0 7 17
pair|lề đường|0 22 15 21
pair|lễ #|-15 -6 -25 0
pair|lễ hội|2 0 23 16
pair|lễ sene|0 0 5 0
pair|lệ #|38 -1 0 -1
pair|lệ bao|0 7 0 0
pair|lệ bỏ|0 -8 0 0
pair|lệ che|7 -28 0 1
pair|lệ chuyên|17 0 0 2
pair|lệ cuối|0 0 -12 0
pair|lệ dân|-10 19 -1 0
pair|lệ gia|9 18 0 0
pair|lệ giải|0 0 -1 11
pair|lệ hoàn|22 0 0 -1
pair|lệ huy|13 3 0 0
pair|lệ học|0 0 0 46
pair|lệ hồ|0 15 0 0
pair|lệ hộ|-4 1 0 5
pair|lệ khám|-13 -2 -7 0
pair|lệ nợ|24 14 4 6
pair|lệ phí|-16 31 0 -31
pair|lệ ra|0 9 -4 13
pair|lệ tham|63 0 0 0
pair|lệ thu|24 -3 0 10
pair|lệ trả|20 0 -1 31
pair|lệ trẻ|35 -11 0 -1
pair|lệ tốt|44 0 0 -42
pair|lệ xã|44 0 0 0
pair|lệ xử|-2 43 0 0
pair|lệ điều|34 11 0 -14
pair|lệ đô|-20 -20 0 -13
pair|lệ đảng|0 0 0 37
pair|lệ đỗ|0 0 0 32
pair|lệch nhất|0 13 0 13
pair|lệnh cưỡng|0 35 -9 0
pair|lịch #|0 0 0 2
pair|lịch lữ|0 32 0 0
pair|lịch quốc|0 45 0 -11
pair|lịch sử|-1 -16 0 0
pair|lịch tiếp|0 0 27 -8
pair|lịch đóng|0 0 0 14
pair|lọc sơ|41 0 0 0
pair|lỏi trong|0 18 0 0
pair|lỏng lẻo|0 8 0 0
pair|lỏng vào|0 -10 17 0
pair|lối mở|0 30 0 21
pair|lối xe|0 0 27 0
pair|lối đi|0 0 41 0
pair|lồng cá|13 0 0 -23
pair|lồng ghép|-2 0 11 0
pair|lỗi liên|0 0 18 -9
pair|lỗi thứ|0 0 -35 0
pair|lỗi tổ|0 -1 1 2
pair|lỗi đúng|0 0 14 -43
pair|lộ #|1 2 1 -17
pair|lộ bị|0 -4 13 0
pair|lộ rõ|0 10 0 0
pair|lộ trình|0 0 -26 0
pair|lộc bình|-7 0 -2 -9
pair|lộc khóa|0 0 -11 0
pair|lộc nga|0 3 0 0
pair|lộc phát|0 10 8 13
pair|lộc tiến|0 0 0 9
pair|lộn xộn|0 10 0 -39
pair|lớn là|0 65 0 0
pair|lớn nhất|2 0 -5 27
pair|lớn nào|0 0 0 5
pair|lớn phải|0 12 0 28
pair|lớn trong|20 -15 0 -12
pair|lớn tuổi|-8 26 33 16
pair|lớn được|0 0 0 -14
pair|lớp #|1 1 0 0
pair|lớp bồi|5 17 0 -35
pair|lớp cho|6 0 9 0
pair|lớp dạy|0 0 25 0
pair|lớp học|20 -9 11 0
pair|lớp trước|0 0 0 20
pair|lớp tập|1 0 0 0
pair|lớp về|13 0 0 0
pair|lớp đào|0 0 17 0
pair|lời cả|6 0 0 14
pair|lời hết|0 0 49 -3
pair|lời kiến|0 40 1 -29
pair|lời một|-8 45 0 17
pair|lở bờ|0 7 0 0
pair|lở mồm|9 0 0 -15
pair|lỡ mùa|0 17 -8 0
pair|lợi #|10 -8 0 7
pair|lợi )|0 12 0 0
pair|lợi nội|-17 0 -18 0
pair|lợi phí|0 1 0 0
pair|lợi và|0 0 6 0
pair|lợn #|-2 -1 0 1
pair|lợn )|0 2 0 0
pair|lợn châu|0 23 0 -1
pair|lợn chết|-4 15 0 0
pair|lợn hơi|0 11 0 0
pair|lợn hồi|6 0 0 -17
pair|lợn nái|-1 8 0 62
pair|lợp lại|28 0 0 -2
pair|lục nam|0 7 0 0
pair|lục thì|0 0 2 0
pair|lụt bão|0 0 -1 0
pair|lừa đảo|0 0 0 14
pair|lữ hành|0 32 0 0
pair|lực của|-10 0 0 25
pair|lực gia|0 32 11 0
pair|lực kể|-3 0 -1 0
pair|lực lượng|18 0 0 0
pair|lực từ|0 0 -25 0
pair|lực yếu|-15 -21 -15 -49
pair|lực để|0 0 10 0
pair|m '|2 0 0 18
pair|m2 đất|11 -1 0 -12
pair|ma thuột|0 -2 -4 0
pair|ma túy|0 11 17 0
pair|mang tính|0 22 0 21
pair|manh mún|0 0 0 -40
pair|may lục|0 7 0 0
pair|minh ,|21 0 0 0
pair|minh nguồn|0 11 -1 29
pair|minh phú|0 13 0 -1
pair|minh đô|0 0 26 -5
pair|minh đạo|0 -5 -8 -16
pair|miền núi|-6 0 0 -9
pair|miễn phí|2 0 0 -7
pair|mong muốn|0 10 0 -1
pair|mong thu|-23 -1 -11 -8
pair|mttq sau|0 0 0 37
pair|mttq tỉnh|0 0 8 11
pair|mttq và|20 0 1 36
pair|mua bán|0 0 0 20
pair|mua ngoài|0 0 0 10
pair|mua nước|0 0 0 9
pair|mua sầu|-9 9 0 0
pair|mua sắm|-6 37 0 0
pair|muối đầu|0 0 0 20
pair|muộn #|-7 36 0 22
pair|muộn )|0 0 24 0
pair|mà chưa|0 12 0 7
pair|mà công|20 -8 0 -13
pair|mà không|-18 59 0 -27
pair|mà ngành|-31 0 0 0
pair|mà phát|0 -9 0 7
pair|mà theo|-22 -39 -7 -18
pair|mà tài|0 35 -9 0
pair|mà với|0 13 0 -1
pair|màn hình|14 0 -17 0
pair|mái #|0 -11 -3 0
pair|mái che|44 -9 0 45
pair|mái và|6 0 0 0
pair|mái ấm|0 0 0 -13
pair|máy bơm|-7 7 0 0
pair|máy móc|-33 31 -46 -13
pair|máy mới|10 -23 0 -21
pair|máy nước|0 9 4 2
pair|máy phường|16 0 0 -43
pair|máy sau|-36 -19 0 0
pair|máy siêu|-2 4 0 -14
pair|máy tính|0 -1 2 -1
pair|máy tập|0 -9 9 0
pair|máy đảng|42 0 0 0
pair|mâu thuẫn|0 0 0 -33
pair|mây tre|45 0 0 -2
pair|mã pờ|0 0 0 1
pair|mã qr|0 0 30 0
pair|mã số|9 0 0 -17
pair|mét giá|25 0 0 -5
pair|mía nguyên|5 0 0 0
pair|mô #|20 0 0 0
pair|mô hình|11 0 24 1
pair|mô đàn|0 2 0 0
pair|môi trường|0 0 0 -1
pair|môn bài|11 0 0 0
pair|môn không|0 8 0 0
pair|mù chữ|14 -8 0 0
pair|mùa #|0 0 0 63
pair|mùa du|0 -2 12 2
pair|mùa khô|-10 0 5 -1
pair|mùa lũ|6 0 0 0
pair|mùa mưa|0 19 10 1
pair|mùa nước|0 17 -7 3
pair|mùa rộ|-9 9 0 0
pair|mùa thu|0 0 23 0
pair|mùa trong|0 0 26 0
pair|mùa đông|0 0 34 0
pair|mú sung|0 0 6 -10
pair|múc đất|0 0 1 0
pair|măng trầm|-10 -23 0 -2
pair|mũi #|19 -1 19 -16
pair|mũi nhọn|6 0 0 20
pair|mưa bão|-19 -10 0 -1
pair|mưa là|0 25 0 23
pair|mưa lũ|-30 -1 6 0
pair|mưa nhiều|-1 2 0 -36
pair|mưa năm|0 0 33 0
pair|mưu có|0 12 0 -7
pair|mưu kế|0 0 40 -18
pair|mưu lịch|0 0 38 0
pair|mưu phương|0 0 0 17
pair|mưu quy|0 0 16 0
pair|mưu ubnd|22 0 2 0
pair|mưu điều|0 -9 45 -17
pair|mười hai|0 -3 -7 -2
pair|mười một|-8 0 0 -8
pair|mường ảng|-1 0 -3 -12
pair|mạc kỳ|-1 0 0 -3
pair|mại ,|1 0 0 -1
pair|mại -|-4 3 -1 0
pair|mại và|21 0 0 21
pair|mại điện|0 11 5 8
pair|mạng ,|6 0 -1 0
pair|mạng chưa|-10 21 0 0
pair|mạng xã|-1 32 0 0
pair|mạng đặt|0 0 0 11
pair|mạnh chuyển|-9 0 36 0
pair|mạnh dạn|10 -18 19 9
pair|mạnh giải|24 0 -4 0
pair|mạnh tay|0 0 0 16
pair|mảng sáng|-21 0 0 0
pair|mất #|-17 39 0 0
pair|mất kết|-42 45 -4 -2
pair|mất mùa|0 0 0 14
pair|mất trắng|-1 2 0 14
pair|mất việc|-17 43 0 -6
pair|mất đoàn|4 0 21 0
pair|mấy chi|0 23 0 0
pair|mấy chuyện|-3 0 -28 0
pair|mấy cửa|0 12 0 10
pair|mấy việc|0 -26 -27 0
pair|mấy điểm|0 -40 0 0
pair|mấy đời|-1 14 0 13
pair|mầm non|0 0 0 -27
pair|mẫu giáo|0 -9 2 5
pair|mẫu nước|3 0 0 16
pair|mẫu sơn|-38 -11 0 -15
pair|mật ong|0 20 0 6
pair|mắc #|-1 1 0 37
pair|mắc giá|0 1 0 19
pair|mắc phản|0 0 21 0
pair|mắt miễn|21 0 0 -33
pair|mặc dù|1 -1 0 0
pair|mặn mà|0 2 0 0
pair|mặt #|-38 -50 0 -53
pair|mặt chưa|0 -46 0 0
pair|mặt còn|0 -34 -7 0
pair|mặt khác|-5 -12 0 0
pair|mặt làm|0 -14 -1 0
pair|mặt nước|0 -13 0 0
pair|mặt qua|0 0 0 11
pair|mặt thoáng|9 -1 0 0
pair|mặt trận|0 0 0 -1
pair|mặt trời|13 0 0 0
pair|mặt tại|0 5 0 6
pair|mặt yếu|-13 0 0 0
pair|mặt đường|0 0 0 14
pair|mẹ đi|0 0 0 10
pair|mềm dùng|0 6 0 -20
pair|mềm liên|-17 17 0 -9
pair|mềm một|0 0 0 11
pair|mọc lên|0 1 0 -2
pair|mọi nguồn|-33 0 4 0
pair|mọi năm|-1 -16 -8 -13
pair|mọi số|0 0 42 0
pair|mỏ cao|0 11 17 0
pair|mỏ than|15 0 0 0
pair|mỏ đá|-1 0 -26 11
pair|mỏ đất|0 0 1 21
pair|mốc #|-1 -11 0 -20
pair|mốc giới|0 0 4 16
pair|mối chũ|4 0 0 0
pair|mồ côi|17 0 0 -12
pair|mồm long|9 0 0 -15
pair|mổ xẻ|-17 -29 0 0
pair|mỗi #|-9 10 0 -12
pair|mỗi bản|15 0 0 -29
pair|mỗi chi|0 0 15 10
pair|mỗi cấp|0 0 26 -4
pair|mỗi hồ|0 0 14 -43
pair|mỗi hộ|0 0 0 34
pair|mỗi ngày|-8 20 0 -8
pair|mỗi năm|0 36 0 0
pair|mỗi nơi|0 0 0 3
pair|mỗi quý|0 0 6 1
pair|mỗi tháng|0 0 0 6
pair|mỗi thứ|0 0 0 -46
pair|mỗi tuần|0 1 0 5
pair|mỗi xã|0 0 2 0
pair|một buổi|0 0 14 -6
pair|một bước|-7 0 0 0
pair|một bộ|0 26 0 -32
pair|một chuyến|-1 -28 0 -20
pair|một cửa|24 -9 0 -7
pair|một góc|0 -11 0 0
pair|một là|0 -8 0 0
pair|một lần|-1 0 4 19
pair|một người|0 0 10 14
pair|một năm|-40 7 0 0
pair|một nửa|0 0 0 14
pair|một phần|-25 38 0 0
pair|một số|0 19 0 -1
pair|một tấm|0 12 0 10
pair|một vài|0 56 0 0
pair|một đầu|25 0 0 9
pair|mới #|22 3 0 -8
pair|mới (|34 -19 0 8
pair|mới )|-7 0 0 0
pair|mới ,|37 0 0 -33
pair|mới bằng|-16 25 0 0
pair|mới cao|0 3 0 0
pair|mới cho|4 -9 1 0
pair|mới chưa|0 1 -1 -25
pair|mới có|-9 26 0 0
pair|mới của|23 0 21 46
pair|mới giảm|0 27 0 -12
pair|mới hiện|-30 0 0 0
pair|mới hoàn|-3 23 -7 0
pair|mới khi|0 -15 24 0
pair|mới kiểu|10 -2 -21 19
pair|mới kín|0 0 0 13
pair|mới làm|-25 32 0 20
pair|mới lập|0 1 0 0
pair|mới nâng|0 -13 -1 -33
pair|mới nộp|0 1 0 18
pair|mới phát|27 -8 0 0
pair|mới theo|34 0 0 -5
pair|mới thu|-11 26 0 -12
pair|mới trong|11 0 0 17
pair|mới trên|5 0 0 0
pair|mới trước|0 0 0 20
pair|mới vào|1 0 0 -37
pair|mới về|0 45 0 0
pair|mới xong|-26 18 10 0
pair|mới yên|0 24 0 0
pair|mới được|4 1 0 0
pair|mới đạt|26 1 0 0
pair|mới ở|-7 38 0 0
pair|mờ nhạt|0 4 0 -9
pair|mời gọi|0 0 5 -29
pair|mời sở|0 0 0 22
pair|mở "|-8 0 0 0
pair|mở #|1 0 1 0
pair|mở chuyên|0 0 41 -53
pair|mở các|0 0 23 0
pair|mở cửa|33 0 1 0
pair|mở hội|0 0 -5 35
pair|mở kho|0 0 1 -46
pair|mở lớp|0 0 44 0
pair|mở ngày|33 -37 -2 41
pair|mở rộng|-1 1 0 1
pair|mở sổ|11 0 -4 17
pair|mở thêm|0 0 0 -1
pair|mở tài|0 0 11 0
pair|mở đường|2 0 0 31
pair|mở được|0 39 0 11
pair|mở đầu|-33 0 -11 0
pair|mở đợt|0 0 38 -15
pair|mục cho|0 0 1 16
pair|mục dự|0 0 36 -22
pair|mục hồ|0 0 11 0
pair|mục iii|0 0 -18 0
pair|mục đích|4 0 0 -13
pair|mủ cao|-7 26 -6 -2
pair|mức #|-1 36 0 -19
pair|mức (|0 7 0 0
pair|mức bán|0 0 0 3
pair|mức bình|22 0 0 14
pair|mức cao|0 0 0 1
pair|mức chi|0 1 0 0
pair|mức cần|-1 8 0 3
pair|mức này|0 -14 -14 0
pair|mức thiếu|0 -21 0 -13
pair|mức tăng|27 17 0 8
pair|mức tỉnh|14 0 -5 13
pair|mức đóng|0 0 8 0
pair|mức độ|0 1 0 -7
pair|mỹ chui|0 18 0 0
pair|na hang|0 0 -10 0
pair|nam giao|0 0 0 -17
pair|nam làm|0 0 21 0
pair|nam quận|0 0 7 9
pair|nam tỉnh|0 0 0 3
pair|nam xã|0 0 32 0
pair|nam định|1 -4 -1 3
pair|nay #|18 0 0 8
pair|nay chưa|0 2 0 0
pair|nay không|-4 26 0 -14
pair|nay mới|-7 10 0 4
pair|nay tới|0 0 0 -16
pair|nay vẫn|-16 -12 0 0
pair|nay đã|14 -11 0 -14
pair|nay đến|0 0 -14 0
pair|nga sơn|0 0 -8 0
pair|nga yên|0 0 6 9
pair|ngang #|10 0 -2 -1
pair|ngao chết|-1 12 0 -2
pair|ngay chiều|0 0 22 0
pair|ngay khi|0 0 28 -34
pair|ngay nhà|0 -1 17 -13
pair|ngay sau|-5 0 0 0
pair|ngay trong|28 0 6 0
pair|ngay tại|7 -1 0 1
pair|ngay từ|-2 0 16 0
pair|ngay đầu|0 0 0 15
pair|nghe báo|0 27 0 -20
pair|nghe dân|0 0 0 21
pair|nghe những|0 -3 -32 0
pair|nghe sở|0 -8 0 0
pair|nghe ubnd|-8 0 -2 -5
pair|nghe ít|0 2 0 22
pair|nghiêm (|0 0 0 26
pair|nghiêm chỉ|0 0 44 0
pair|nghiêm công|0 -4 5 14
pair|nghiêm trọng|-2 0 -7 7
pair|nghiêm túc|0 0 0 11
pair|nghiêm vài|0 0 24 -14
pair|nghiên cứu|0 1 41 -4
pair|nghiệm thu|9 12 0 -10
pair|nghiện có|-12 14 0 -3
pair|nghiệp #|54 -1 0 -1
pair|nghiệp &|0 0 -14 0
pair|nghiệp (|0 0 0 1
pair|nghiệp ,|24 -5 0 0
pair|nghiệp -|-2 -2 0 30
pair|nghiệp an|0 0 0 1
pair|nghiệp bằng|1 0 0 0
pair|nghiệp bỏ|0 3 0 -21
pair|nghiệp chè|0 0 4 0
pair|nghiệp chưa|0 0 0 7
pair|nghiệp công|0 7 0 -27
pair|nghiệp giảm|1 36 0 2
pair|nghiệp hơn|-59 -45 -16 -3
pair|nghiệp không|-10 0 0 -20
pair|nghiệp kê|13 0 0 0
pair|nghiệp mới|26 14 0 0
pair|nghiệp ngoài|0 0 0 3
pair|nghiệp nhà|43 1 0 0
pair|nghiệp nhỏ|0 13 0 0
pair|nghiệp phụ|0 0 2 0
pair|nghiệp quay|-19 14 0 0
pair|nghiệp sau|0 1 0 0
pair|nghiệp thcs|21 0 0 -48
pair|nghiệp theo|-36 2 13 0
pair|nghiệp thpt|36 0 0 0
pair|nghiệp thua|0 0 0 -9
pair|nghiệp thu|0 2 0 0
pair|nghiệp thành|18 9 -1 -7
pair|nghiệp thống|0 0 2 0
pair|nghiệp thủy|22 0 0 0
pair|nghiệp tiêu|0 1 0 0
pair|nghiệp tiếp|72 0 0 -7
pair|nghiệp trong|0 0 0 36
pair|nghiệp trên|-24 -1 0 -44
pair|nghiệp trốn|-1 0 5 0
pair|nghiệp tăng|-40 0 -19 -50
pair|nghiệp tư|0 0 -36 0
pair|nghiệp và|-31 0 0 0
pair|nghiệp vẫn|44 0 0 -27
pair|nghiệp vụ|-1 0 -11 0
pair|nghiệp được|29 -19 0 -4
pair|nghiệp đạt|5 0 -10 26
pair|nghiệp đầu|0 0 0 -30
pair|nghiệp để|0 -7 11 0
pair|nghiệp ước|16 0 0 -16
pair|nghiệp ở|0 34 0 21
pair|nghèo "|1 -5 7 -17
pair|nghèo #|-1 -28 0 -28
pair|nghèo (|1 1 0 1
pair|nghèo bền|-1 1 1 -2
pair|nghèo cuối|-8 15 0 -67
pair|nghèo còn|0 9 0 13
pair|nghèo dưới|-8 0 0 0
pair|nghèo dịp|28 0 -9 -6
pair|nghèo giảm|-7 -3 -12 -1
pair|nghèo không|0 10 0 0
pair|nghèo rút|19 -14 0 -8
pair|nghèo theo|5 5 0 -21
pair|nghèo tuy|-9 28 0 0
pair|nghèo vay|47 0 0 0
pair|nghèo xã|0 0 4 35
pair|nghèo đa|5 -15 0 0
pair|nghèo được|9 -3 0 0
pair|nghèo đầu|-52 -39 0 0
pair|nghèo ước|-38 -26 0 0
pair|nghìn con|0 0 0 -18
pair|nghìn ha|7 0 0 -1
pair|nghìn tấn|0 2 0 13
pair|nghìn tỷ|0 0 0 35
pair|nghìn đồng|0 -28 1 0
pair|nghĩa buôn|0 0 0 -9
pair|nghĩa vụ|1 0 10 -52
pair|nghề cho|4 0 27 -19
pair|nghề chưa|0 12 0 0
pair|nghề dệt|32 8 0 0
pair|nghề mây|47 -1 0 -30
pair|nghề nghiệp|6 0 0 0
pair|nghề thẩm|0 18 0 0
pair|nghệ an|-20 -2 -13 0
pair|nghệ cao|40 2 -8 11
pair|nghệ do|0 0 0 -7
pair|nghệ lạc|0 5 -1 0
pair|nghệ số|22 1 0 -27
pair|nghệ sớm|0 0 18 -9
pair|nghệ thông|0 0 0 1
pair|nghệ tỉnh|0 0 -2 0
pair|nghệ và|-26 0 0 21
pair|nghỉ hưu|-1 0 -2 0
pair|nghỉ việc|0 -26 0 0
pair|nghị ban|0 -1 -5 -1
pair|nghị cho|10 -6 0 0
pair|nghị chưa|0 -35 0 2
pair|nghị các|0 0 0 -10
pair|nghị có|0 0 -51 0
pair|nghị công|0 0 37 0
pair|nghị cũng|0 -29 0 0
pair|nghị của|-1 23 0 0
pair|nghị cử|0 0 3 -9
pair|nghị giao|0 0 -56 0
pair|nghị hđnd|0 0 -9 0
pair|nghị phúc|0 0 0 -12
pair|nghị sơ|0 -7 -12 0
pair|nghị sở|0 0 20 0
pair|nghị thanh|0 18 0 0
pair|nghị thu|42 0 0 -42
pair|nghị trung|-6 -2 -33 0
pair|nghị trực|0 0 -13 0
pair|nghị tỉnh|0 0 26 -32
pair|nghị ubnd|0 0 44 0
pair|nghị và|0 0 -17 0
pair|nghị về|0 0 18 0
pair|nghị với|1 0 -6 16
pair|nghị đánh|0 0 -3 0
pair|nghị định|6 0 0 0
pair|nghị đối|0 0 1 0
pair|nghị ủy|0 0 4 0
pair|ngoài #|0 0 0 4
pair|ngoài bắt|0 3 0 0
pair|ngoài giờ|0 26 2 -6
pair|ngoài khu|11 0 0 -18
pair|ngoài nhà|0 15 0 0
pair|ngoài quốc|0 0 11 -6
pair|ngoài ra|-8 0 -3 0
pair|ngoài sổ|0 51 0 0
pair|ngoái #|55 -3 0 8
pair|ngoái chỉ|0 8 -3 13
pair|ngoại kiểm|31 0 2 -1
pair|nguy cơ|-2 3 0 -27
pair|nguyên -|0 0 1 -6
pair|nguyên liệu|0 0 42 76
pair|nguyên nhiên|-5 -13 0 -9
pair|nguyên nhân|0 0 0 2
pair|nguyên trong|0 30 19 -28
pair|nguyên trạng|11 0 9 28
pair|nguyên tắc|-54 -29 -51 0
pair|nguyên và|0 0 3 -10
pair|nguyên đán|0 0 2 1
pair|nguyễn kim|11 -11 -3 -2
pair|nguyễn văn|0 0 -15 0
pair|nguyện #|0 0 0 -3
pair|nguyện giảm|-19 37 0 27
pair|nguồn dự|0 16 0 0
pair|nguồn gốc|0 2 0 1
pair|nguồn kết|0 0 6 0
pair|nguồn lực|-20 0 0 0
pair|nguồn nước|0 0 47 -1
pair|nguồn phát|-2 1 23 15
pair|nguồn sống|-12 13 0 5
pair|nguồn thu|0 0 22 -21
pair|nguồn tuyển|0 0 41 0
pair|nguồn vận|0 0 0 17
pair|nguồn vốn|39 -13 0 2
pair|nguồn xã|32 -15 0 0
pair|ngàn con|0 11 0 0
pair|ngàn lượt|47 0 -18 0
pair|ngàn tấn|0 0 0 -9
pair|ngành #|-10 50 -5 0
pair|ngành có|0 1 0 -1
pair|ngành công|-33 -3 0 -4
pair|ngành dịch|27 0 0 0
pair|ngành giáo|4 6 31 -10
pair|ngành gỡ|10 -9 44 -23
pair|ngành hoàn|15 0 0 -39
pair|ngành nông|0 0 26 -7
pair|ngành thuế|-11 0 0 -1
pair|ngành và|0 0 -17 0
pair|ngành về|0 0 2 26
pair|ngành y|16 0 19 10
pair|ngành điện|-7 0 44 -46
pair|ngành đã|1 0 0 0
pair|ngày #|0 0 0 1
pair|ngày công|6 0 0 -32
pair|ngày hai|0 0 1 5
pair|ngày hội|15 -23 0 17
pair|ngày khai|0 0 0 13
pair|ngày ký|0 0 -24 0
pair|ngày kể|0 0 22 0
pair|ngày một|-15 14 0 1
pair|ngày mới|-3 14 0 20
pair|ngày theo|0 0 6 0
pair|ngày thông|-9 -1 0 0
pair|ngày thứ|10 -31 0 22
pair|ngày trả|0 0 28 -3
pair|ngày đêm|0 0 -2 -5
pair|ngày được|0 0 -18 0
pair|ngân #|-1 25 0 -11
pair|ngân cho|43 0 0 -8
pair|ngân chỉ|0 1 0 22
pair|ngân cả|0 0 29 8
pair|ngân hàng|0 3 0 2
pair|ngân hết|-1 12 0 0
pair|ngân lên|0 0 10 0
pair|ngân mới|0 26 0 24
pair|ngân sách|-1 0 -1 0
pair|ngân thấp|0 -1 13 -34
pair|ngân trên|0 0 0 -39
pair|ngân trước|0 0 0 37
pair|ngân vốn|1 0 1 -1
pair|ngân ì|0 17 0 0
pair|ngân được|0 15 0 -3
pair|ngân đầu|0 17 0 -62
pair|ngân đến|-20 40 -33 -15
pair|ngói cũng|0 12 0 10
pair|ngô #|-21 -18 0 -3
pair|ngô lai|-8 0 9 10
pair|ngô sinh|0 -8 31 0
pair|ngô xuân|0 0 0 -14
pair|ngôi mộ|0 0 6 0
pair|ngõ #|-9 0 52 -9
pair|ngõ xóm|-32 0 -21 -33
pair|ngăn mặn|0 0 0 6
pair|ngăn triều|0 0 1 0
pair|ngũ đạt|38 0 0 0
pair|ngư dân|7 0 0 -11
pair|ngư nghiệp|4 12 -13 42
pair|người #|19 -1 -9 -2
pair|người (|27 -2 0 -16
pair|người ,|1 24 0 3
pair|người /|10 0 -2 15
pair|người biết|-8 23 0 0
pair|người buôn|10 -1 0 12
pair|người bị|37 -33 0 -8
pair|người cao|0 0 0 -33
pair|người chưa|-10 13 0 28
pair|người chạy|-9 10 0 -12
pair|người chết|19 -9 0 0
pair|người dân|2 0 0 0
pair|người dự|0 -9 0 0
pair|người già|15 -10 2 2
pair|người kinh|0 0 0 -10
pair|người lao|-10 38 0 -25
pair|người làm|-15 0 1 -42
pair|người nghe|0 0 -6 0
pair|người nghiện|-10 12 0 0
pair|người nghèo|4 0 8 0
pair|người nuôi|0 1 0 31
pair|người nộp|-18 20 0 0
pair|người nữa|0 1 0 4
pair|người phát|0 -10 -3 -48
pair|người rành|0 0 0 -7
pair|người sau|0 0 11 13
pair|người tham|23 -3 0 -1
pair|người trồng|17 7 0 0
pair|người từ|28 -1 2 -38
pair|người và|9 0 0 16
pair|người đi|13 -3 8 20
pair|người được|20 2 0 -14
pair|người đứng|-6 0 11 -44
pair|ngược lại|-1 -8 0 0
pair|ngạch lần|0 0 0 20
pair|ngạch xuất|0 0 0 1
pair|ngại va|0 0 0 3
pair|ngập úng|-3 8 0 -3
pair|ngắn hạn|18 0 0 16
pair|ngắt kết|0 0 0 7
pair|ngọt mùa|0 10 0 0
pair|ngồi dự|0 14 -10 0
pair|ngổn ngang|-1 5 0 0
pair|ngủ lại|-19 25 0 -20
pair|ngừ đại|0 0 0 -25
pair|ngừa đình|-1 0 8 13
pair|ngừng hoạt|21 0 0 0
pair|nhanh #|-22 -1 -4 0
pair|nhanh hơn|1 0 0 0
pair|nhanh tiến|1 -2 2 0
pair|nhau #|0 11 0 13
pair|nhau khá|-10 13 0 -2
pair|nhiên vật|-5 -13 0 -9
pair|nhiên án|-18 33 0 0
pair|nhiều (|-11 17 0 -35
pair|nhiều chuyển|78 0 0 0
pair|nhiều chỉ|-41 -16 -1 -9
pair|nhiều công|0 2 0 -8
pair|nhiều cơ|0 16 0 -17
pair|nhiều cố|0 14 0 -1
pair|nhiều doanh|0 31 -10 -1
pair|nhiều hơn|0 0 0 -1
pair|nhiều hộ|-2 9 0 0
pair|nhiều hợp|0 1 0 0
pair|nhiều khi|-7 19 -9 0
pair|nhiều khó|0 14 0 0
pair|nhiều lần|0 0 0 23
pair|nhiều mảng|0 -44 0 -27
pair|nhiều người|8 3 0 17
pair|nhiều nhất|31 -39 0 -23
pair|nhiều nên|38 5 0 -28
pair|nhiều năm|42 -18 0 -12
pair|nhiều nơi|0 9 0 -19
pair|nhiều tháng|-9 25 0 17
pair|nhiều tuyến|0 0 0 -35
pair|nhiều việc|0 -39 0 0
pair|nhiều xã|0 0 0 13
pair|nhiều ở|0 0 0 31
pair|nhiễm mặn|0 0 0 19
pair|nhiễm phèn|0 13 0 0
pair|nhiệm của|0 -19 0 0
pair|nhiệm người|-7 0 35 -57
pair|nhiệm thường|0 -4 52 0
pair|nhiệm thấp|-14 -13 0 0
pair|nhiệm trước|0 -3 16 13
pair|nhiệm trực|0 0 3 -1
pair|nhiệm tập|0 0 0 12
pair|nhiệm từng|0 0 0 5
pair|nhiệm về|0 0 3 -4
pair|nhiệm vụ|-1 0 0 0
pair|nhu cầu|0 16 0 -8
pair|nhum khóa|0 0 -7 0
pair|nhà "|11 -8 0 1
pair|nhà cho|23 0 -41 24
pair|nhà chùa|0 0 0 -2
pair|nhà cung|0 1 1 0
pair|nhà còn|0 0 13 0
pair|nhà công|0 7 0 0
pair|nhà cổ|8 -7 0 0
pair|nhà dột|3 -1 -7 7
pair|nhà làm|11 20 0 0
pair|nhà máy|0 0 0 19
pair|nhà mạng|0 0 0 34
pair|nhà mới|8 -7 0 24
pair|nhà sai|0 0 3 0
pair|nhà sát|-12 0 13 11
pair|nhà thầu|-1 0 14 -24
pair|nhà trong|0 19 0 0
pair|nhà trọ|0 20 0 0
pair|nhà tình|18 0 0 16
pair|nhà tạm|21 0 0 -11
pair|nhà từ|0 0 0 17
pair|nhà văn|-1 26 22 0
pair|nhà vườn|6 0 0 33
pair|nhà vận|0 0 39 7
pair|nhà vệ|0 8 -7 -29
pair|nhà xây|0 3 0 -18
pair|nhà xưởng|0 0 0 -15
pair|nhà đại|0 0 34 1
pair|nhà đầu|0 47 5 8
pair|nhà ở|1 0 0 -25
pair|nhánh văn|0 0 0 20
pair|nhâm dần|0 -4 10 0
pair|nhân #|-3 9 0 22
pair|nhân chính|-14 28 0 -37
pair|nhân cơ|0 1 0 19
pair|nhân do|0 4 -2 9
pair|nhân là|0 -38 0 7
pair|nhân lực|-26 -1 0 11
pair|nhân mở|0 0 5 0
pair|nhân rộng|0 0 44 -12
pair|nhân sự|0 0 0 17
pair|nhân trước|-9 -18 -19 0
pair|nhân từ|0 4 0 11
pair|nhân được|15 0 0 0
pair|nhân ở|-13 -35 0 -35
pair|nhìn chung|38 0 0 0
pair|nhìn thẳng|0 -6 0 0
pair|nhìn vào|-4 -25 -7 0
pair|nhích #|35 0 0 22
pair|nhích lên|1 4 0 -13
pair|nhích thêm|-32 -7 0 -32
pair|nhóm #|-13 -9 0 0
pair|nhóm chênh|0 13 0 13
pair|nhóm dẫn|0 0 0 30
pair|nhóm hộ|-5 22 0 -38
pair|nhóm lớp|0 16 -6 0
pair|nhóm tin|0 0 0 8
pair|nhóm trẻ|0 41 16 0
pair|nhóm tàu|0 0 0 7
pair|nhóm zalo|0 0 43 1
pair|nhơn mới|0 24 0 0
pair|như bỏ|0 15 0 0
pair|như cho|-13 15 0 3
pair|như không|-6 9 0 4
pair|như mong|0 10 0 -1
pair|như trên|0 0 -6 0
pair|như vậy|25 5 0 -30
pair|nhưng #|-19 48 -8 12
pair|nhưng bóc|-18 23 0 0
pair|nhưng bỏ|0 0 0 20
pair|nhưng chi|0 25 0 -19
pair|nhưng chất|0 2 0 -20
pair|nhưng diện|0 0 0 13
pair|nhưng khoảng|-10 13 0 -2
pair|nhưng không|-2 -39 -12 22
pair|nhưng kết|0 0 0 29
pair|nhưng người|-27 1 0 0
pair|nhưng nhờ|-20 -10 -4 -10
pair|nhưng phần|0 0 0 -2
pair|nhưng số|-6 10 0 -24
pair|nhượng lén|0 0 0 -9
pair|nhượng đất|0 28 0 0
pair|nhạy cảm|0 -3 5 0
pair|nhấn mạnh|-20 0 -12 -21
pair|nhất #|-2 0 23 0
pair|nhất cuối|0 0 6 -1
pair|nhất có|0 0 14 1
pair|nhất là|3 -8 0 18
pair|nhất một|26 0 0 24
pair|nhất ngày|0 -1 1 62
pair|nhất nhận|-7 0 -1 0
pair|nhất năm|0 0 20 -38
pair|nhất nước|0 13 0 13
pair|nhất trong|10 -30 -1 6
pair|nhất trí|-8 -1 -54 -1
pair|nhất tỉnh|7 0 -9 0
pair|nhất từ|-12 0 0 0
pair|nhầm lẫn|18 -15 0 16
pair|nhận "|0 0 0 19
pair|nhận #|0 0 0 1
pair|nhận ,|0 0 0 -12
pair|nhận cấp|9 -8 0 -17
pair|nhận giúp|0 0 11 13
pair|nhận hết|-1 17 0 0
pair|nhận là|0 0 0 9
pair|nhận lại|28 -18 -5 0
pair|nhận mới|-16 -13 0 0
pair|nhận nỗ|-13 0 -14 -7
pair|nhận qsdđ|6 9 0 0
pair|nhận quyền|-14 0 39 24
pair|nhận sự|-13 25 -10 -9
pair|nhận thêm|33 10 0 -6
pair|nhận thấy|24 -25 0 -1
pair|nhận thức|0 0 0 11
pair|nhận tin|10 -1 0 -12
pair|nhận tiền|-28 5 0 -9
pair|nhận trách|-11 0 -6 -17
pair|nhận trên|6 0 0 28
pair|nhận vệ|2 0 0 0
pair|nhận xã|0 0 23 0
pair|nhận được|0 -1 34 0
pair|nhận đạt|52 0 0 -11
pair|nhận định|-12 0 0 0
pair|nhận đỡ|1 -1 0 -19
pair|nhận đủ|0 0 5 31
pair|nhập ba|-14 0 0 0
pair|nhập bình|16 0 -13 12
pair|nhập chưa|0 0 -1 -13
pair|nhập chập|0 0 0 20
pair|nhập cư|0 25 0 0
pair|nhập không|0 10 0 0
pair|nhập khẩu|-11 -24 0 -5
pair|nhập lại|0 34 0 -5
pair|nhập ngũ|19 0 0 0
pair|nhập về|0 26 0 0
pair|nhập đi|0 21 0 -20
pair|nhập đầu|0 0 0 -1
pair|nhật bản|17 -11 0 -6
pair|nhật ký|1 0 0 -27
pair|nhật tiến|0 0 2 9
pair|nhắc các|0 0 55 0
pair|nhắc nhiều|0 -27 -3 -8
pair|nhắc nhở|-2 0 2 16
pair|nhắc đóng|0 0 0 7
pair|nhẹ #|0 0 0 -1
pair|nhẹ cân|-1 -7 0 15
pair|nhếch nhác|0 0 0 -37
pair|nhỉnh hơn|12 0 0 -2
pair|nhịp bình|0 0 0 10
pair|nhịp tăng|-16 -1 -12 -21
pair|nhọn thuộc|-6 0 0 0
pair|nhỏ giọt|0 6 0 -28
pair|nhỏ lẻ|0 0 0 35
pair|nhổ bỏ|0 0 33 -1
pair|nhờ cả|-23 -10 -2 -9
pair|nhờ nhà|0 2 0 30
pair|nhờ trường|0 -7 9 13
pair|nhờ vậy|-9 0 0 -27
pair|nhờ điện|30 0 0 0
pair|nhở #|0 0 0 1
pair|nhứt #|0 0 0 5
pair|những hạn|0 -23 0 0
pair|những kết|-1 0 0 0
pair|những mặt|-19 -40 0 0
pair|những ngày|-17 0 0 0
pair|những năm|-9 28 0 7
pair|những việc|0 -11 -4 -20
pair|những điều|4 -29 -14 5
pair|những điểm|0 -20 0 0
pair|nhựa hóa|24 0 0 0
pair|nhựa đường|17 0 0 0
pair|ni lông|25 -17 -2 -8
pair|ninh bình|0 0 0 17
pair|ninh chính|14 0 20 0
pair|ninh giao|0 0 -7 0
pair|ninh giữ|33 0 0 37
pair|ninh hòa|-22 -24 0 -17
pair|ninh kiều|0 0 0 1
pair|ninh nông|9 0 -1 -49
pair|ninh trật|0 0 38 0
pair|niê -|-1 0 0 0
pair|niêm yết|0 0 22 -20
pair|niên "|-1 -6 33 0
pair|niên ,|6 0 -4 0
pair|niên lên|1 0 0 0
pair|niên nhận|-10 0 33 1
pair|niên nhập|22 0 0 0
pair|niên theo|-1 0 3 3
pair|niên trốn|-30 20 -6 0
pair|niên tạm|0 16 1 0
pair|niên vụ|35 37 -5 0
pair|niên xã|-7 14 0 17
pair|niên độ|0 0 8 11
pair|nn &|0 0 -3 0
pair|nn lập|0 0 22 0
pair|non ,|-11 37 0 -11
pair|non sau|0 0 9 0
pair|non thới|-1 17 0 0
pair|nq #|25 0 0 0
pair|nq /|0 0 6 0
pair|nsnn #|2 0 -8 -12
pair|nsnn trên|15 0 0 0
pair|ntm kiểu|-27 -11 -7 0
pair|nung sơ|0 0 -14 0
pair|nuôi #|5 0 0 -7
pair|nuôi trồng|-32 0 0 7
pair|nuôi tôm|-1 -16 0 2
pair|nuôi và|0 0 0 11
pair|nào buông|0 0 0 24
pair|nào cho|0 15 -6 0
pair|nào chậm|0 -7 11 -24
pair|nào còn|0 -21 -13 16
pair|nào cũng|-19 4 0 24
pair|nào không|0 -6 13 24
pair|nào ngoài|0 0 0 5
pair|nào nêu|0 0 -13 0
pair|nào thiếu|47 0 0 0
pair|nào tòa|9 0 -9 10
pair|nào vào|0 15 0 0
pair|nào vì|0 7 0 0
pair|nào đạt|0 -14 -14 0
pair|này #|0 0 0 42
pair|này )|0 -14 -14 0
pair|này có|-32 0 0 0
pair|này là|0 2 0 13
pair|này năm|0 -13 -16 0
pair|này vào|0 0 46 0
pair|này và|0 -6 7 15
pair|này được|0 0 -45 0
pair|nát theo|5 0 0 -1
pair|nâm nung|0 0 -14 0
pair|nâng cao|0 0 25 0
pair|nâng chất|0 0 -13 -11
pair|nâng cấp|9 -16 45 -33
pair|nâng lên|33 0 -1 -60
pair|nâng thù|-7 0 12 0
pair|nâng tổng|2 0 0 18
pair|nâng tỷ|0 0 0 35
pair|né tránh|0 -5 0 0
pair|né việc|0 1 0 9
pair|nên chọn|0 0 10 0
pair|nên ký|-1 0 -2 0
pair|nên việc|14 -13 0 -34
pair|nêu thẳng|-5 0 0 0
pair|nêu trên|0 -14 0 3
pair|nêu tên|0 -18 -3 0
pair|nêu tại|0 -7 0 13
pair|nêu được|0 0 0 4
pair|nò sáo|8 -1 0 0
pair|nòng cốt|0 0 0 -12
pair|nói chuyện|7 -7 0 2
pair|nói chưa|0 0 0 35
pair|nói không|4 -14 -18 -33
pair|nói nhiều|-35 -1 0 18
pair|nói thẳng|-6 -25 -9 -17
pair|nói trên|0 0 43 0
pair|nói vậy|-46 0 0 0
pair|nói được|0 0 0 -10
pair|nói đều|0 0 0 8
pair|nóng lên|0 0 0 13
pair|nông ,|8 1 0 9
pair|nông -|-21 0 -2 6
pair|nông dân|1 0 0 0
pair|nông lâm|-1 0 13 0
pair|nông nghiệp|0 0 0 -1
pair|nông thôn|1 0 0 -1
pair|núi hồng|15 0 0 0
pair|núp bóng|0 35 0 0
pair|nút thắt|0 0 1 0
pair|năm #|-1 0 0 0
pair|năm (|0 0 1 -39
pair|năm )|11 -8 -2 -8
pair|năm ,|11 -26 0 47
pair|năm chính|0 0 15 0
pair|năm chưa|0 0 0 16
pair|năm cà|0 -17 0 0
pair|năm còn|0 3 -27 -14
pair|năm có|-53 0 0 0
pair|năm của|0 0 2 19
pair|năm học|7 -1 14 -26
pair|năm hội|0 0 -4 0
pair|năm không|0 1 3 7
pair|năm liền|0 0 0 40
pair|năm là|-41 -29 -38 0
pair|năm ngoái|12 14 0 1
pair|năm ngày|-29 39 0 -49
pair|năm nào|0 -14 -14 0
pair|năm qua|4 0 0 -1
pair|năm rồi|27 -4 0 -33
pair|năm sau|-5 0 1 1
pair|năm theo|0 0 19 -31
pair|năm thứ|-10 0 0 15
pair|năm thực|0 0 -2 -7
pair|năm trên|0 0 26 -3
pair|năm trước|21 0 0 0
pair|năm trở|49 0 0 -17
pair|năm tăng|-37 -1 -7 -10
pair|năm tại|0 0 0 -10
pair|năm tới|0 0 20 0
pair|năm và|-5 -3 -12 -16
pair|năm vận|0 0 -7 0
pair|năm đạt|0 0 -1 0
pair|năm đầu|-12 0 -5 0
pair|năm ước|27 -16 -1 0
pair|năng (|0 0 0 23
pair|năng biển|-11 11 0 14
pair|năng giải|0 0 0 2
pair|năng không|0 0 0 -66
pair|năng lực|0 -2 -1 -34
pair|năng số|0 0 2 0
pair|năng thực|9 0 0 62
pair|năng vốn|-9 -18 -19 0
pair|nđ -|2 0 0 0
pair|nơi bỏ|-3 31 0 -37
pair|nơi còn|0 1 0 0
pair|nơi có|17 0 5 -28
pair|nơi giải|0 36 0 0
pair|nơi gượng|0 0 0 -21
pair|nơi không|0 0 1 35
pair|nơi làm|0 1 0 0
pair|nơi phối|0 0 -12 0
pair|nơi thì|-9 10 0 1
pair|nơi vẫn|0 26 0 16
pair|nơi đọc|-12 16 0 0
pair|nương không|-9 9 0 2
pair|nương mất|-9 9 0 0
pair|nước #|-23 0 0 -56
pair|nước ,|36 0 0 -23
pair|nước chi|-8 -6 0 -6
pair|nước cho|29 -26 -2 22
pair|nước còn|0 0 0 33
pair|nước của|0 0 7 10
pair|nước giếng|0 0 3 0
pair|nước hai|0 0 0 8
pair|nước hơn|9 -9 0 0
pair|nước hồ|0 0 15 -37
pair|nước hợp|-17 0 -5 1
pair|nước khu|0 0 4 -5
pair|nước máy|33 -2 0 -50
pair|nước mặn|0 0 12 0
pair|nước nga|0 0 6 9
pair|nước ngoài|26 -4 0 0
pair|nước ngọt|0 5 0 0
pair|nước ròng|0 17 -8 0
pair|nước rút|-23 -15 -5 0
pair|nước rỉ|0 0 0 15
pair|nước sinh|-12 0 -13 -31
pair|nước sơn|0 0 -1 0
pair|nước sạch|0 9 0 -9
pair|nước thải|-16 38 0 -1
pair|nước trong|18 -6 0 31
pair|nước trung|0 18 0 -1
pair|nước tưới|0 3 37 32
pair|nước tỉnh|0 0 7 0
pair|nước từ|33 0 0 11
pair|nước tự|33 22 0 -2
pair|nước ước|-11 -11 0 -26
pair|nước ở|0 0 13 0
pair|nại còn|0 0 0 47
pair|nạn chặt|0 0 16 49
pair|nạn cờ|0 19 0 0
pair|nạn giao|12 1 0 0
pair|nạn xã|-9 0 0 -11
pair|nạo vét|0 1 6 -1
pair|nạp #|18 0 0 1
pair|nạp mới|1 0 -27 -3
pair|nạp thêm|-47 0 1 -15
pair|nạp được|0 19 0 1
pair|nạp đảng|-20 0 0 29
pair|nậm cắn|0 0 -11 -11
pair|nắm chắc|0 0 10 -32
pair|nắm dư|0 0 28 0
pair|nắm tình|0 19 -1 0
pair|nằm bờ|0 -20 0 0
pair|nằm chờ|0 4 0 0
pair|nằm trên|-4 18 0 0
pair|nằm ở|-17 -31 0 0
pair|nặng mà|0 0 0 14
pair|nặng nề|3 0 0 -8
pair|nẹt pô|-1 16 0 0
pair|nếp #|0 0 0 32
pair|nếp tươi|0 0 0 4
pair|nếu không|0 -1 1 0
pair|nếu trừ|-3 5 0 -8
pair|nếu để|0 0 29 1
pair|nền kinh|0 33 0 21
pair|nền nếp|14 0 0 0
pair|nền trái|0 3 0 0
pair|nền tảng|6 -17 10 1
pair|nể nang|0 4 0 10
pair|nối bị|0 9 -9 0
pair|nối cao|27 -12 -17 -17
pair|nối dài|0 32 0 -6
pair|nối mạng|6 0 -1 0
pair|nối nước|0 0 3 0
pair|nối trực|-3 -1 0 16
pair|nối vms|0 0 0 7
pair|nồng độ|0 -19 2 0
pair|nổi #|-10 35 0 0
pair|nổi bật|-52 -1 0 -33
pair|nổi lên|-12 0 0 -10
pair|nổi tiền|0 3 0 0
pair|nỗ lực|-20 -1 -1 0
pair|nỗi lo|0 -21 -8 -31
pair|nội )|0 0 -3 -1
pair|nội bộ|18 0 0 0
pair|nội chính|0 0 -5 0
pair|nội dung|0 1 0 0
pair|nội thị|-8 10 0 2
pair|nội trú|1 0 3 0
pair|nội vụ|0 0 19 1
pair|nội ô|0 10 2 -13
pair|nội địa|0 1 0 1
pair|nộp báo|0 0 6 -20
pair|nộp bù|0 0 2 0
pair|nộp bản|0 -8 20 0
pair|nộp hồ|28 1 22 43
pair|nộp hộ|0 48 0 46
pair|nộp ngân|30 0 0 -70
pair|nộp thuế|0 0 37 0
pair|nộp đơn|0 1 0 4
pair|nộp đảng|45 0 -6 48
pair|nợ #|18 0 0 19
pair|nợ của|0 0 2 24
pair|nợ dưới|0 -12 -21 0
pair|nợ lương|8 9 -1 -44
pair|nợ phụ|0 0 2 0
pair|nợ quá|18 -17 0 16
pair|nợ thuế|25 5 3 -4
pair|nợ từng|0 0 27 -10
pair|nợ xây|0 2 13 1
pair|nợ xấu|4 6 -5 -20
pair|nợ đóng|0 -1 -26 0
pair|nợ đất|0 0 39 10
pair|nợ đọng|-2 0 0 0
pair|nửa chặng|-27 0 -2 -11
pair|nửa cuối|0 0 -28 0
pair|nửa số|0 9 0 14
pair|nửa tháng|0 14 0 -7
pair|nửa đầu|0 -1 5 0
pair|nữ dưới|0 2 0 -23
pair|nữ nhận|0 0 11 13
pair|nữ năm|0 0 -3 0
pair|nữ quần|0 15 -6 0
pair|nữ trẻ|0 2 0 -23
pair|nữa là|-1 0 0 0
pair|nữa đang|0 1 0 4
pair|ocop #|42 -1 0 25
pair|ocop được|51 0 0 -58
pair|pci tụt|0 19 0 0
pair|pha về|0 0 10 0
pair|phan thị|0 0 -30 0
pair|phi nông|1 1 5 3
pair|phi vật|17 0 0 0
pair|phiên chợ|10 -3 0 0
pair|phiên thứ|0 0 -1 -1
pair|phiên tòa|-1 15 3 0
pair|phiếu chính|-16 25 0 24
pair|phong -|0 0 16 0
pair|phong cốc|0 0 -11 0
pair|phong thiếu|0 0 0 5
pair|phong trào|22 0 0 -13
pair|phong tục|-1 0 14 7
pair|phun hóa|20 0 2 -1
pair|phun khử|0 0 19 0
pair|phàn nàn|0 6 0 -20
pair|phá #|28 -1 0 -10
pair|phá giảm|24 -15 0 -9
pair|phá rừng|0 0 2 -8
pair|phá tam|8 -1 0 0
pair|phá vỡ|0 8 0 0
pair|phá án|12 -2 0 32
pair|pháo nổ|0 2 0 10
pair|pháp #|0 29 0 0
pair|pháp chế|0 -1 0 0
pair|pháp hình|0 0 -8 1
pair|pháp luật|0 -9 9 7
pair|pháp lệnh|3 2 0 -14
pair|pháp năm|0 0 -9 -5
pair|pháp quý|0 0 -11 -12
pair|phát #|0 0 9 16
pair|phát biểu|0 0 -14 0
pair|phát cao|-22 35 0 -16
pair|phát hiện|0 16 0 0
pair|phát hành|-1 -1 22 -32
pair|phát ngôn|0 0 3 -14
pair|phát rừng|-9 9 0 0
pair|phát sinh|4 0 0 -2
pair|phát sóng|0 0 0 13
pair|phát triển|0 0 0 -1
pair|phát từ|0 0 0 9
pair|phát động|0 0 26 27
pair|phát ổn|23 -3 0 42
pair|phát ở|0 0 0 36
pair|phân bón|-30 0 1 31
pair|phân bổ|0 1 -7 0
pair|phân công|16 0 -2 -1
pair|phân cấp|2 28 0 -3
pair|phân hữu|13 0 0 0
pair|phân khai|0 0 4 0
pair|phân khu|0 0 10 11
pair|phân loại|0 0 1 22
pair|phân lô|0 26 0 0
pair|phân tán|39 -18 0 4
pair|phân urê|0 8 0 9
pair|phép bán|0 0 0 10
pair|phép còn|0 0 2 0
pair|phép mỏ|0 0 17 2
pair|phép trên|28 -31 0 24
pair|phép tại|-10 18 0 0
pair|phép ven|0 11 0 1
pair|phép xây|77 0 0 0
pair|phê #|-27 0 0 -21
pair|phê ,|6 0 0 0
pair|phê bị|0 0 0 10
pair|phê chiếm|0 0 0 27
pair|phê tái|3 0 0 0
pair|phê với|0 0 0 20
pair|phí #|0 3 -12 14
pair|phí ,|-1 41 0 -5
pair|phí bảo|1 13 0 0
pair|phí cho|14 0 0 0
pair|phí công|3 0 0 14
pair|phí giảm|0 22 0 12
pair|phí hỗ|-28 29 0 0
pair|phí qua|12 0 0 0
pair|phí số|-1 -1 25 -32
pair|phí trước|-25 0 0 12
pair|phí vệ|0 1 0 -29
pair|phía bạn|-6 0 8 31
pair|phía bắc|-28 2 -10 0
pair|phía tây|0 -3 1 0
pair|phòng -|-2 0 -2 0
pair|phòng bệnh|15 0 1 0
pair|phòng chuyên|33 0 -5 20
pair|phòng cháy|0 0 36 0
pair|phòng chống|3 16 -3 0
pair|phòng do|0 16 0 0
pair|phòng dân|0 -24 0 0
pair|phòng dịch|1 0 0 23
pair|phòng gd|-11 0 0 -1
pair|phòng gia|-25 47 -1 0
pair|phòng giám|0 0 0 -1
pair|phòng giáo|0 0 9 -1
pair|phòng huyện|0 0 12 6
pair|phòng hđnd|0 0 12 0
pair|phòng học|44 3 0 0
pair|phòng họp|0 -24 0 0
pair|phòng hộ|-2 20 0 7
pair|phòng khám|-7 8 12 -27
pair|phòng kinh|0 0 2 0
pair|phòng kế|0 0 4 0
pair|phòng lao|0 0 9 0
pair|phòng lmlm|7 -3 0 0
pair|phòng lý|0 0 13 0
pair|phòng mà|20 -8 0 -13
pair|phòng mới|0 0 0 9
pair|phòng nghiệp|-7 0 10 0
pair|phòng ngừa|-1 0 6 17
pair|phòng nn|0 0 53 0
pair|phòng nào|0 0 2 0
pair|phòng nêu|0 -7 11 24
pair|phòng nông|0 -9 -1 -1
pair|phòng nội|0 0 3 21
pair|phòng phun|0 0 32 -13
pair|phòng quản|0 0 -26 1
pair|phòng tam|0 0 0 37
pair|phòng tham|0 0 23 5
pair|phòng thành|0 0 18 5
pair|phòng thông|-1 0 -47 0
pair|phòng thủ|21 0 0 16
pair|phòng tn|0 0 1 0
pair|phòng tài|0 2 16 0
pair|phòng tư|0 0 54 0
pair|phòng ubnd|0 0 0 -17
pair|phòng văn|0 0 1 0
pair|phòng y|0 0 11 0
pair|phòng đăng|0 0 0 20
pair|phòng được|14 0 0 0
pair|phòng đảng|0 0 31 1
pair|phòng đợt|48 0 0 -32
pair|phó bí|0 0 -1 0
pair|phó giám|0 0 1 0
pair|phóng mặt|5 0 -1 0
pair|phú -|15 -14 0 34
pair|phú lương|0 0 -10 0
pair|phú thọ|0 0 -4 0
pair|phú tân|0 0 -23 0
pair|phú xuân|13 0 0 0
pair|phú yên|1 0 0 0
pair|phú đông|0 4 0 -2
pair|phúc an|0 -9 0 0
pair|phúc thẩm|0 0 0 -12
pair|phúc tra|0 0 25 0
pair|phúc vĩnh|0 -1 0 0
pair|phương #|16 0 0 -23
pair|phương châm|0 0 1 0
pair|phương có|0 0 -15 0
pair|phương hai|-44 -12 0 0
pair|phương hướng|0 0 -3 0
pair|phương ngày|0 0 -1 0
pair|phương quy|22 0 0 0
pair|phương số|0 0 1 0
pair|phương tiện|-18 14 23 3
pair|phương án|0 0 25 25
pair|phương đã|37 -7 0 -30
pair|phước dinh|0 0 4 0
pair|phước lộc|-35 0 -1 0
pair|phước vinh|-12 0 0 0
pair|phường #|22 0 23 -4
pair|phường )|0 0 0 -14
pair|phường ,|21 -20 0 37
pair|phường an|0 0 0 5
pair|phường báo|-9 0 0 0
pair|phường bắc|0 1 0 2
pair|phường chưa|-8 26 0 0
pair|phường chủ|0 0 16 0
pair|phường còn|0 15 0 -8
pair|phường có|-14 0 0 -20
pair|phường cùng|-2 0 2 -1
pair|phường cũ|2 -2 0 0
pair|phường duy|-8 0 8 16
pair|phường giao|0 0 6 0
pair|phường giám|0 0 38 0
pair|phường hoài|0 9 -2 0
pair|phường hoàn|21 0 20 -38
pair|phường hòa|3 0 0 -29
pair|phường hưởng|25 0 0 -23
pair|phường hồng|0 0 -2 -1
pair|phường hội|0 0 0 12
pair|phường kim|-4 0 -17 0
pair|phường kiến|0 0 12 -3
pair|phường lãm|1 -2 0 1
pair|phường lần|0 0 3 -2
pair|phường mở|0 0 0 45
pair|phường ninh|0 0 0 -18
pair|phường nào|0 0 0 24
pair|phường nếnh|-9 0 -10 -10
pair|phường phong|0 0 -11 0
pair|phường phố|-23 0 -15 0
pair|phường tam|30 -1 0 0
pair|phường thành|5 -5 0 10
pair|phường thông|0 0 18 -25
pair|phường thới|17 0 0 0
pair|phường tân|1 -1 0 1
pair|phường và|-2 0 -5 -13
pair|phường văn|0 16 14 1
pair|phường vận|0 0 16 0
pair|phường xuân|-28 -13 -34 0
pair|phường xử|-1 0 35 0
pair|phường đi|2 0 0 0
pair|phường đã|0 0 -1 -1
pair|phường đó|0 0 3 30
pair|phường đồng|7 0 9 0
pair|phạm #|4 0 0 0
pair|phạm (|12 0 0 -16
pair|phạm ,|-1 5 0 49
pair|phạm chuyển|10 0 -9 38
pair|phạm mua|0 0 0 14
pair|phạm mất|0 9 -9 0
pair|phạm pháp|0 0 -8 1
pair|phạm thu|0 0 -1 0
pair|phạm trật|0 7 0 0
pair|phạm tội|23 1 -3 0
pair|phạm về|23 0 -2 0
pair|phạm đình|-1 0 21 -2
pair|phạm đất|0 0 2 0
pair|phạm đối|0 0 25 0
pair|phạt #|3 -10 0 -25
pair|phạt an|-9 0 14 0
pair|phạt hợp|0 0 2 0
pair|phạt nguội|0 0 2 0
pair|phạt tiền|-9 0 9 0
pair|phạt vi|0 9 -9 0
pair|phải chạy|0 0 0 20
pair|phải chờ|0 7 0 29
pair|phải có|0 0 31 17
pair|phải cưỡng|0 0 0 4
pair|phải cắt|0 1 6 -23
pair|phải di|0 0 0 25
pair|phải giãn|0 -31 -6 -3
pair|phải gửi|-23 20 -7 20
pair|phải học|3 0 0 19
pair|phải khắc|-31 -13 0 -13
pair|phải làm|0 0 -11 1
pair|phải mua|0 0 0 23
pair|phải nghiêm|0 -19 -1 -7
pair|phải nhận|0 14 0 -2
pair|phải nhập|-1 17 0 48
pair|phải nói|0 -31 0 -5
pair|phải thu|-29 0 -5 18
pair|phải thực|0 -14 13 -7
pair|phải trả|0 0 0 -46
pair|phải xin|0 29 0 0
pair|phải xong|-1 -2 20 2
pair|phải xử|0 0 16 -40
pair|phải điều|0 0 4 0
pair|phải đạt|-10 -6 0 1
pair|phản biện|-10 0 0 0
pair|phản ánh|0 0 -1 0
pair|phấn khởi|-15 -6 0 39
pair|phấn đấu|-1 0 10 -1
pair|phần #|-10 9 0 -10
pair|phần a|-2 0 0 0
pair|phần ba|-6 3 2 1
pair|phần b|0 -5 0 0
pair|phần còn|0 10 -10 24
pair|phần gạo|28 0 -9 -6
pair|phần ii|0 -15 0 0
pair|phần lớn|-56 34 -1 -26
pair|phần mềm|-11 1 0 -4
pair|phần ngọn|0 24 0 0
pair|phần nhiều|0 4 0 36
pair|phần quà|1 0 0 -42
pair|phần thu|1 0 1 8
pair|phần trăm|9 -21 0 1
pair|phần việc|0 0 -30 0
pair|phần đông|-2 13 -2 -3
pair|phẩm #|11 -2 0 -13
pair|phẩm (|1 0 0 0
pair|phẩm bằng|0 15 0 20
pair|phẩm còn|0 18 0 0
pair|phẩm lên|0 0 9 12
pair|phẩm ocop|-5 1 0 18
pair|phẩm trong|19 0 0 -2
pair|phẩm trên|58 0 0 0
pair|phận cán|0 6 0 -46
pair|phận kế|0 0 17 19
pair|phận một|4 0 0 -21
pair|phận tiếp|5 0 0 1
pair|phố #|-33 1 0 0
pair|phố (|1 52 0 -50
pair|phố )|1 0 0 0
pair|phố cát|0 0 8 15
pair|phố còn|2 -43 0 0
pair|phố có|0 -5 0 29
pair|phố cần|0 0 -21 0
pair|phố cổ|7 0 0 -23
pair|phố dự|-22 -2 -28 0
pair|phố ghi|-31 0 0 0
pair|phố giao|-21 0 0 48
pair|phố hiến|-23 0 -15 0
pair|phố hạ|-6 0 37 0
pair|phố khóa|13 0 0 27
pair|phố không|0 0 0 18
pair|phố làm|0 0 0 13
pair|phố lê|0 8 0 0
pair|phố lập|29 -11 24 22
pair|phố nguyễn|0 -2 -9 0
pair|phố sáng|34 0 -4 37
pair|phố số|0 18 0 0
pair|phố thường|0 0 3 17
pair|phố trong|0 0 6 10
pair|phố và|0 -5 0 -5
pair|phố văn|-13 0 0 18
pair|phố vận|-1 0 27 0
pair|phố với|23 0 0 -14
pair|phố đi|5 0 0 0
pair|phố để|-1 0 17 0
pair|phố đối|0 0 18 0
pair|phổ biến|0 1 -2 1
pair|phổ cập|13 0 0 -7
pair|phổ thông|10 0 0 -23
pair|phổ yên|0 17 0 0
pair|phụ cấp|6 0 -2 0
pair|phụ huynh|0 0 8 16
pair|phụ lục|0 7 0 0
pair|phụ nữ|0 0 -1 0
pair|phụ trách|20 0 1 7
pair|phụ trợ|22 -1 1 -29
pair|phụ đạo|0 0 27 0
pair|phục #|6 0 0 -17
pair|phục dựng|1 0 47 -34
pair|phục hoặc|0 -14 0 0
pair|phục hồi|-1 0 -2 33
pair|phục hồ|0 0 11 23
pair|phục sau|11 10 0 -1
pair|phục vụ|7 0 0 0
pair|phủ #|32 0 0 0
pair|phủ bhxh|-10 23 -6 13
pair|phủ bhyt|1 0 -1 -17
pair|phủ bạt|0 0 13 23
pair|phủ bảo|13 -17 -1 0
pair|phủ kín|26 0 0 0
pair|phủ lý|2 -17 0 -1
pair|phủ rừng|-22 -1 -13 -16
pair|phủ và|-18 -10 -23 -16
pair|phủ về|-13 0 -2 -29
pair|phủ được|13 0 0 60
pair|phức tạp|-1 8 1 -17
pair|ptnt chủ|0 0 31 0
pair|ptnt cùng|0 0 -3 0
pair|pờ làm|0 0 0 1
pair|qh14 của|-1 -1 33 0
pair|qh15 ngày|-8 0 -20 -4
pair|qlda đtxd|0 -1 -5 0
pair|qp -|-16 0 0 -1
pair|qpan không|0 0 0 6
pair|qsdđ ,|23 -5 0 0
pair|qua #|0 0 -1 0
pair|qua ba|0 0 -18 -48
pair|qua biên|0 0 7 10
pair|qua báo|-18 0 0 0
pair|qua camera|0 0 53 -9
pair|qua các|9 0 0 -1
pair|qua cảng|14 0 0 -21
pair|qua cửa|10 17 0 -5
pair|qua dự|0 0 18 0
pair|qua giám|-13 13 0 -18
pair|qua giá|31 -8 0 0
pair|qua huyện|12 0 0 -4
pair|qua hợp|22 0 0 -10
pair|qua kho|2 0 0 -14
pair|qua khối|0 0 0 18
pair|qua kiểm|-44 19 -1 0
pair|qua loa|0 7 0 -21
pair|qua mạng|0 35 0 0
pair|qua mấy|-1 21 0 0
pair|qua mức|15 -14 0 23
pair|qua nghị|0 0 37 0
pair|qua ngày|-23 -23 -25 -18
pair|qua nhiều|0 0 0 24
pair|qua nổi|-5 31 0 0
pair|qua quỹ|0 0 0 -27
pair|qua thanh|1 16 0 0
pair|qua tháng|-17 0 12 0
pair|qua thôn|0 0 0 -32
pair|qua thăm|-22 -6 0 0
pair|qua tài|42 0 0 0
pair|qua xóm|-2 22 0 0
pair|qua đào|0 0 -36 -7
pair|qua đêm|0 32 0 -48
pair|qua đó|0 0 0 32
pair|qua đường|11 5 0 26
pair|qua đẩy|0 0 1 0
pair|quan (|0 0 16 0
pair|quan ,|-13 0 -10 -41
pair|quan biết|0 0 -25 0
pair|quan bắc|30 -1 0 0
pair|quan chưa|0 0 0 7
pair|quan hóa|-30 0 0 0
pair|quan hệ|9 -10 0 10
pair|quan mới|0 8 0 0
pair|quan nam|0 0 0 37
pair|quan nhà|-10 6 0 0
pair|quan nộp|0 -1 8 0
pair|quan phản|0 8 -6 1
pair|quan trong|-3 6 0 1
pair|quan trung|9 0 7 26
pair|quan trắc|0 14 12 0
pair|quan tâm|-14 -11 1 -25
pair|quan điều|0 0 1 0
pair|quang cơ|0 10 19 0
pair|quang uy|0 0 10 -6
pair|quanh chợ|0 1 0 0
pair|quanh samsung|0 18 0 0
pair|quen biết|0 0 0 2
pair|quy chuẩn|-21 0 1 0
pair|quy chế|0 0 2 0
pair|quy hoạch|-1 0 21 -22
pair|quy mô|21 0 0 0
pair|quy thóc|-1 0 -4 -33
pair|quy trình|0 0 10 0
pair|quy định|3 0 0 0
pair|quy đổi|2 0 0 0
pair|quy ước|9 -9 0 10
pair|quyết #|0 0 1 -3
pair|quyết (|10 -1 0 7
pair|quyết cho|-28 -20 0 -12
pair|quyết chuyên|1 2 0 0
pair|quyết có|0 0 -29 0
pair|quyết dứt|0 0 1 0
pair|quyết hđnd|46 -1 0 58
pair|quyết hội|-7 18 15 25
pair|quyết khiếu|0 0 0 -21
pair|quyết không|0 -1 21 12
pair|quyết liệt|0 0 32 46
pair|quyết này|0 0 0 1
pair|quyết sao|0 0 0 1
pair|quyết thu|0 0 0 7
pair|quyết thông|-3 0 0 0
pair|quyết thủ|0 0 0 40
pair|quyết toán|-2 34 0 0
pair|quyết trung|-27 0 42 -2
pair|quyết trực|-16 0 -29 0
pair|quyết tâm|-28 -14 3 0
pair|quyết việc|6 0 0 -53
pair|quyết về|0 0 19 16
pair|quyết xong|36 -11 -4 12
pair|quyết đã|-1 0 9 0
pair|quyết đình|0 -2 7 25
pair|quyết đúng|-23 0 0 -1
pair|quyết đơn|-10 28 14 0
pair|quyết được|0 -7 -4 0
pair|quyết định|-1 1 0 0
pair|quyền #|2 0 0 -1
pair|quyền ,|0 30 0 0
pair|quyền cơ|17 0 0 -24
pair|quyền hai|39 0 1 0
pair|quyền sử|-1 0 21 2
pair|quyền địa|-14 0 0 1
pair|quà #|23 0 0 0
pair|quà cho|19 0 0 -58
pair|quà tết|30 0 0 0
pair|quá hạn|4 1 0 -1
pair|quá hẹn|0 45 0 -31
pair|quá một|0 14 1 22
pair|quá nửa|1 18 0 28
pair|quá thời|-10 20 -7 -20
pair|quá tải|0 0 0 17
pair|quán "|-14 40 0 -20
pair|quán triệt|9 0 -15 -1
pair|quân #|5 0 0 -20
pair|quân cho|-1 0 17 0
pair|quân chung|17 36 0 43
pair|quân các|0 -11 0 0
pair|quân cả|3 35 0 4
pair|quân dân|10 -6 0 13
pair|quân lương|34 0 0 43
pair|quân mỗi|0 -13 -16 0
pair|quân sơ|0 16 0 0
pair|quân sự|0 0 0 -11
pair|quân tháo|21 0 0 0
pair|quân toàn|-11 14 0 -20
pair|quân tại|0 0 -16 0
pair|quân từ|10 0 1 0
pair|quân được|0 0 0 24
pair|quân đạt|30 0 0 -3
pair|quân đầu|2 -2 -12 25
pair|quân đợt|0 0 0 23
pair|quân đủ|20 0 0 -35
pair|quét #|29 0 0 1
pair|quét tệ|0 0 2 0
pair|quý #|-28 0 -19 0
pair|quý báo|0 0 13 14
pair|quý cuối|0 0 -4 0
pair|quý ii|0 0 0 1
pair|quý trước|1 1 0 1
pair|quý đầu|0 0 -17 0
pair|quăng có|0 0 0 10
pair|quả cho|0 -8 23 46
pair|quả chưa|0 0 0 28
pair|quả cả|0 -49 0 0
pair|quả giám|-5 12 -21 0
pair|quả giải|0 0 0 61
pair|quả gửi|0 0 0 29
pair|quả lãnh|0 0 -1 0
pair|quả lĩnh|58 0 -19 -75
pair|quả ngoại|0 0 2 -1
pair|quả như|0 0 -8 -1
pair|quả qua|11 0 0 7
pair|quả sang|0 0 1 -1
pair|quả tang|3 0 13 0
pair|quả thu|-31 -11 -44 -35
pair|quả tháng|-38 0 0 0
pair|quả thực|0 0 0 5
pair|quả trong|15 0 0 -28
pair|quả tại|0 0 10 17
pair|quả tốt|13 0 0 0
pair|quả về|-1 0 29 0
pair|quả đạt|0 0 0 27
pair|quản lý|0 0 -1 -1
pair|quảng cáo|0 0 0 10
pair|quảng ngãi|0 0 -9 0
pair|quảng trạch|-12 -11 0 0
pair|quảng yên|-7 1 1 17
pair|quần chúng|0 0 0 22
pair|quầy có|8 0 0 1
pair|quầy kỳ|0 0 -16 0
pair|quận #|0 0 0 1
pair|quận chủ|0 0 -2 0
pair|quận giao|9 -4 0 -1
pair|quận kiến|-6 -1 0 0
pair|quận lần|0 0 -11 21
pair|quận phối|0 0 1 8
pair|quận ủy|-9 0 -4 -10
pair|quế khóa|0 0 -1 0
pair|quốc doanh|-4 3 11 -6
pair|quốc gia|0 0 -1 -12
pair|quốc huy|0 0 30 -71
pair|quốc hội|0 0 2 1
pair|quốc khởi|0 0 -2 0
pair|quốc làm|17 -11 0 -6
pair|quốc lộ|21 -10 8 -19
pair|quốc oai|-2 -16 -5 0
pair|quốc phòng|-3 0 0 -23
pair|quốc tế|0 11 0 0
pair|quốc việt|0 0 0 17
pair|quốc và|-1 0 0 0
pair|quỹ "|1 -5 7 -17
pair|quỹ #|0 0 22 26
pair|quỹ cứu|-15 26 0 -12
pair|quỹ hết|0 0 14 31
pair|quỹ phòng|0 40 -1 0
pair|quỹ qpan|0 0 0 6
pair|quỹ vì|0 0 12 0
pair|quỹ đất|-3 0 8 -8
pair|qđ #|-10 0 0 -24
pair|qđ -|-8 1 -1 4
pair|qđ /|10 0 1 -7
pair|ra #|4 9 0 -8
pair|ra (|0 1 0 0
pair|ra )|6 0 -1 11
pair|ra bước|23 0 0 -9
pair|ra cháy|6 -24 -2 -7
pair|ra các|0 0 12 0
pair|ra cả|10 -9 0 5
pair|ra gọn|0 0 0 -14
pair|ra khỏi|-18 0 0 3
pair|ra lớp|5 0 0 -11
pair|ra mất|27 -18 0 0
pair|ra mắt|33 0 0 -50
pair|ra nghị|0 0 10 0
pair|ra ngày|0 -18 -21 0
pair|ra những|0 -28 -11 0
pair|ra quyết|0 5 -1 21
pair|ra quân|-1 -2 0 0
pair|ra sông|0 1 0 -17
pair|ra thì|-18 23 0 0
pair|ra tại|-33 0 0 0
pair|ra vi|0 0 0 -1
pair|ra vào|0 0 30 14
pair|ra đúng|21 0 0 0
pair|ra đảo|36 0 -23 -1
pair|ra đến|24 0 0 0
pair|ra ở|-2 16 0 4
pair|rao vặt|0 12 0 0
pair|rau an|-8 27 0 -14
pair|rau màu|-6 0 0 9
pair|rau má|40 0 0 -38
pair|riêng #|1 0 0 1
pair|riêng khách|2 0 0 46
pair|riêng mùa|-9 9 0 0
pair|riêng ngành|-9 0 10 0
pair|riêng phá|0 8 0 0
pair|riêng sản|-8 30 0 0
pair|riêng thu|-55 -31 -24 0
pair|riêng thuế|11 0 0 27
pair|riêng tiền|-14 27 0 0
pair|riêng trước|0 0 1 21
pair|riêng với|0 -12 14 0
pair|riêng án|-14 -11 -15 -21
pair|riêng được|10 0 0 21
pair|riêng đồng|-10 -43 0 0
pair|ruộng bỏ|0 -1 30 0
pair|ruộng hoang|0 28 0 0
pair|ruộng đất|-9 35 0 0
pair|rà hộ|0 7 6 -15
pair|rà lại|5 -1 22 -16
pair|rà nguồn|0 0 44 -26
pair|rà soát|0 0 1 -1
pair|rà từng|0 0 2 23
pair|rành công|0 0 0 -7
pair|rác bãi|0 0 0 17
pair|rác gò|0 -9 9 0
pair|rác sinh|-7 -1 0 -33
pair|rác tân|0 0 8 0
pair|rác tạm|0 0 0 8
pair|rác tồn|0 44 0 -52
pair|rác về|0 -7 14 0
pair|rác ở|-29 -33 -12 -35
pair|rét hại|-17 13 0 0
pair|rét đậm|-25 -10 0 0
pair|rò rỉ|-9 9 0 5
pair|rô -|-1 0 17 0
pair|rông trên|-9 9 0 2
pair|rõ ai|0 0 0 1
pair|rõ nét|6 2 -8 7
pair|rõ việc|-8 0 0 0
pair|rút #|38 -23 -3 48
pair|rút còn|39 -24 0 -1
pair|rút gọn|-19 -4 26 25
pair|rút kinh|0 -13 0 0
pair|rút xuống|32 -1 0 -48
pair|rút được|0 0 0 -1
pair|răn đe|0 0 12 0
pair|rơ châm|0 0 -7 0
pair|rơi vào|-9 16 0 23
pair|rườm rà|-13 25 0 16
pair|rượu bia|-16 22 0 -23
pair|rạch bà|0 0 0 21
pair|rạch cái|-14 14 0 0
pair|rạch giá|-43 13 1 0
pair|rải rác|-17 -12 0 7
pair|rất nghiêm|0 0 -1 -1
pair|rầy nâu|0 18 1 1
pair|rẫy mùa|-2 0 38 0
pair|rắn sinh|1 -2 -17 0
pair|rằng nguyên|-9 -18 -19 0
pair|rẻ như|-13 15 0 3
pair|rỉ rác|0 0 0 15
pair|rối rắm|0 19 0 0
pair|rồi mà|-26 0 -8 0
pair|rồi mới|8 -4 22 8
pair|rồi thôi|0 14 -10 11
pair|rồi để|-21 31 0 0
pair|rộ có|-9 9 0 0
pair|rộng #|1 0 0 21
pair|rộng )|-21 -3 -19 0
pair|rộng mô|0 0 17 0
pair|rộng ngày|0 0 -4 0
pair|rộng nhà|0 0 8 0
pair|rớt giá|0 8 0 39
pair|rớt liên|0 12 0 0
pair|rời rạc|0 0 0 -4
pair|rủi ro|-12 -23 1 -36
pair|rừng #|13 0 -18 -8
pair|rừng ,|24 0 0 -34
pair|rừng bị|0 0 0 29
pair|rừng làm|-5 5 0 0
pair|rừng phòng|-2 20 0 1
pair|rừng sản|0 2 -2 0
pair|rừng trong|0 0 21 0
pair|rừng trồng|19 1 0 -1
pair|rừng tại|-8 8 0 0
pair|rừng được|0 9 0 0
pair|rừng ước|3 0 0 58
pair|rừng ở|-8 13 0 -1
pair|rửa xe|0 0 22 -28
pair|sa mộc|-20 3 44 0
pair|sa pa|-6 8 4 1
pair|sa rương|0 0 11 0
pair|sa đéc|-1 -4 -1 -1
pair|sai chế|2 0 0 41
pair|sai mục|-4 26 0 -14
pair|sai phép|-17 21 0 -2
pair|sai phạm|13 -1 -3 22
pair|sai quy|13 1 0 0
pair|sai sót|18 -17 0 3
pair|sai thiết|8 -2 0 17
pair|sai thể|0 6 -4 0
pair|samsung phổ|0 18 0 0
pair|san gạt|0 0 0 -1
pair|san lấp|-16 20 0 0
pair|san ủi|0 0 0 10
pair|sang #|-25 -13 -28 -27
pair|sang cây|-6 -29 0 -4
pair|sang cơ|-1 0 5 0
pair|sang kiểm|10 0 -9 38
pair|sang lào|-9 9 0 -19
pair|sang nhượng|0 0 0 -9
pair|sang nhật|43 -13 0 -39
pair|sang nuôi|0 0 34 0
pair|sang năm|-44 0 0 -18
pair|sang quý|0 58 0 -4
pair|sang trung|22 0 0 0
pair|sang trồng|1 0 14 0
pair|sao chép|0 2 0 0
pair|sao phân|0 12 0 0
pair|sao trở|-1 23 0 0
pair|sao vàng|-46 -23 -35 0
pair|sau #|-4 0 -24 -18
pair|sau (|0 0 -7 17
pair|sau bão|42 -25 -7 35
pair|sau bồi|0 0 9 0
pair|sau cai|0 0 11 13
pair|sau chỉ|-40 -1 0 0
pair|sau cùng|0 0 -39 0
pair|sau dịch|32 0 0 22
pair|sau dồn|0 0 0 -16
pair|sau giám|-1 38 0 0
pair|sau hợp|-12 -29 -7 0
pair|sau kiểm|-18 29 -1 -8
pair|sau lũ|12 26 0 -9
pair|sau ra|0 0 0 24
pair|sau sáp|-36 -1 -1 11
pair|sau sáu|0 0 13 -33
pair|sau sắp|-14 0 2 0
pair|sau tết|0 24 1 -37
pair|sau đây|-1 -30 -13 -1
pair|sau đăng|0 1 0 0
pair|sau đổi|-16 0 6 0
pair|sau đợt|0 12 0 -1
pair|sene dolta|0 0 5 0
pair|sinh #|-6 0 0 -1
pair|sinh (|-20 32 0 0
pair|sinh -|0 0 5 0
pair|sinh /|-19 20 0 -8
pair|sinh an|0 18 0 0
pair|sinh bỏ|0 0 -27 0
pair|sinh cho|35 0 0 0
pair|sinh con|0 17 0 -33
pair|sinh có|0 0 0 28
pair|sinh dân|11 0 0 0
pair|sinh giáo|17 21 0 0
pair|sinh giỏi|23 -1 0 0
pair|sinh hoạt|0 0 0 -10
pair|sinh học|0 0 0 7
pair|sinh khiếu|17 0 0 19
pair|sinh khối|0 -8 31 0
pair|sinh lên|27 0 0 33
pair|sinh môi|13 0 0 29
pair|sinh nợ|0 0 5 0
pair|sinh thêm|11 -2 0 1
pair|sinh trên|-11 -23 -27 4
pair|sinh trước|0 0 2 0
pair|sinh trở|0 0 47 -30
pair|sinh tăng|0 9 0 0
pair|sinh viên|0 9 0 22
pair|sinh vùng|0 15 0 -28
pair|sinh xã|18 0 7 -23
pair|sinh điểm|0 0 1 -32
pair|siêu thâm|12 7 0 -1
pair|siêu thị|16 0 11 0
pair|siêu âm|-11 0 12 -6
pair|siết chặt|0 0 30 0
pair|siết quản|0 -4 9 0
pair|so #|34 0 0 22
pair|so cùng|-1 0 0 -16
pair|so dự|-21 0 -22 0
pair|so kế|-6 -17 0 1
pair|so năm|14 0 0 2
pair|so quý|26 -2 0 0
pair|so sánh|0 0 0 1
pair|so tháng|-26 1 0 -17
pair|so với|0 35 0 1
pair|so đầu|22 -1 0 -12
pair|so ước|-50 -2 -26 0
pair|soi lại|0 0 -8 0
pair|song chưa|0 0 0 3
pair|song công|0 1 0 0
pair|song giá|4 2 0 -17
pair|song huyện|14 0 0 -20
pair|song kém|-36 42 0 8
pair|song ngữ|9 -7 0 31
pair|song phương|2 0 10 37
pair|song phải|0 -22 0 0
pair|song vị|0 3 0 0
pair|song ít|0 29 0 58
pair|soát #|-55 7 1 0
pair|soát bệnh|-2 9 0 0
pair|soát hộ|21 0 0 0
pair|soát lập|0 9 -8 10
pair|soát nguồn|0 0 33 0
pair|soát quy|0 0 20 0
pair|soát toàn|0 0 0 36
pair|soát trụ|0 0 0 18
pair|soát tàu|0 0 13 0
pair|soát xe|0 -1 12 0
pair|soát xong|18 -6 -6 -3
pair|soát được|14 0 -9 31
pair|soạn bộ|0 0 0 -4
pair|soạn quy|0 0 31 0
pair|soạn thảo|0 0 0 -29
pair|ss #|25 0 0 -5
pair|su tiểu|38 0 0 -28
pair|sung biên|0 0 12 19
pair|sung quá|0 19 -6 24
pair|sung thiếu|0 19 -6 24
pair|suy dinh|27 7 0 -1
pair|suy giảm|-35 32 0 0
pair|suất #|11 0 0 36
pair|suất bình|-39 -2 0 -26
pair|suất cao|-9 -8 0 29
pair|suất cho|0 0 1 11
pair|suất học|5 0 0 0
pair|suất lúa|1 4 0 -15
pair|suất ngô|47 0 0 -20
pair|suất quà|43 0 0 17
pair|suất sinh|-9 12 0 -40
pair|suất thấp|48 -26 0 0
pair|suất đầu|-22 25 0 28
pair|suối thông|0 3 1 -7
pair|suối tre|0 0 0 12
pair|sàn giao|0 0 7 0
pair|sàn thương|0 11 5 8
pair|sàng chiến|-8 0 8 16
pair|sàng lọc|33 0 22 -35
pair|sá sạt|-11 -18 0 -9
pair|sách #|0 0 -7 0
pair|sách (|0 0 8 0
pair|sách )|0 -23 0 0
pair|sách ,|-50 -19 0 -8
pair|sách ;|0 48 0 0
pair|sách an|-40 -10 -1 0
pair|sách bảo|51 0 0 -36
pair|sách cùng|0 0 6 0
pair|sách cả|36 0 12 0
pair|sách cấp|-1 42 0 0
pair|sách giáo|46 0 0 0
pair|sách gần|44 0 0 56
pair|sách hơn|20 0 -1 -14
pair|sách hộ|0 0 0 13
pair|sách kế|11 0 -4 17
pair|sách là|20 0 0 0
pair|sách lũy|0 0 -37 -8
pair|sách mặc|0 14 0 -1
pair|sách nhiễu|0 -4 5 14
pair|sách nhà|-20 0 -19 -21
pair|sách năm|0 0 24 0
pair|sách phường|31 0 -2 -23
pair|sách quý|-35 0 0 0
pair|sách thu|9 0 0 -7
pair|sách trên|-23 -1 1 -6
pair|sách tuy|42 -40 0 -1
pair|sách tăng|23 0 -1 -32
pair|sách việc|0 0 0 -34
pair|sách và|-5 0 -1 -9
pair|sách vượt|-3 0 -4 -7
pair|sách xã|0 0 0 45
pair|sách được|-1 0 0 -1
pair|sách đạt|-38 -11 -2 76
pair|sách đến|0 0 -45 -41
pair|sách địa|-17 0 0 -3
pair|sách ước|-25 -20 -3 -2
pair|sáng kiến|9 -8 0 -17
pair|sáng thứ|0 0 50 0
pair|sáng tạo|-19 -8 -9 0
pair|sánh #|0 0 0 1
pair|sáp nhập|0 -5 0 -28
pair|sát #|-34 -6 -1 -17
pair|sát biên|-12 0 13 11
pair|sát chuyên|0 1 0 0
pair|sát chặt|4 0 0 1
pair|sát công|0 0 19 0
pair|sát của|1 1 0 0
pair|sát hai|9 0 -8 -22
pair|sát hành|-8 27 0 -45
pair|sát hơn|0 0 0 -15
pair|sát lại|0 0 13 1
pair|sát nghị|-11 0 0 22
pair|sát nhân|-55 -12 -10 0
pair|sát năm|0 0 0 63
pair|sát thường|0 16 0 11
pair|sát thực|-3 0 31 1
pair|sát trong|0 0 10 0
pair|sát ubnd|-1 -1 8 0
pair|sát viên|-7 18 3 5
pair|sát việc|0 0 1 -10
pair|sát xét|-45 0 0 0
pair|sát điều|-29 0 0 0
pair|sát đầu|8 -1 0 -3
pair|sáu hằng|0 0 13 -34
pair|sáu tháng|-1 3 0 -3
pair|sân golf|0 0 0 -14
pair|sâu bệnh|0 -6 0 -9
pair|sâu trong|0 0 8 30
pair|sóc kha|0 0 -1 0
pair|sóc sơn|0 0 -12 0
pair|sóng trước|0 0 0 4
pair|sót hộ|0 0 0 5
pair|sót tài|0 0 0 8
pair|sôi nổi|18 -7 0 16
pair|sôi động|0 0 0 8
pair|sông cầu|0 0 0 27
pair|sông hoài|0 0 5 -9
pair|sông hồng|0 0 0 12
pair|sông than|0 0 4 0
pair|sông tiền|-1 5 0 0
pair|sông đốc|-5 -4 0 0
pair|sú #|-10 16 0 -11
pair|sú thả|7 0 0 -9
pair|súc không|-12 42 0 0
pair|sĩ làm|13 -8 34 0
pair|sĩ số|-14 16 0 0
pair|sĩ trạm|0 1 0 0
pair|sĩ từ|38 0 0 -36
pair|sĩ xin|0 15 0 -43
pair|sĩ đã|-1 0 -2 0
pair|sơ #|0 0 0 26
pair|sơ (|15 0 0 24
pair|sơ ,|10 -2 0 0
pair|sơ bổ|0 19 -6 24
pair|sơ cưỡng|-1 -1 13 21
pair|sơ cấp|6 0 0 -38
pair|sơ cụm|0 0 0 -1
pair|sơ của|0 0 0 38
pair|sơ giải|24 -5 0 -56
pair|sơ giấy|-1 5 0 5
pair|sơ gốc|-3 17 -1 -42
pair|sơ lịch|31 0 0 -18
pair|sơ người|0 0 31 -28
pair|sơ nói|0 0 35 0
pair|sơ nộp|-3 19 0 0
pair|sơ quyết|14 5 5 0
pair|sơ quá|27 -24 0 21
pair|sơ quản|-12 14 0 -3
pair|sơ sinh|41 0 0 0
pair|sơ sài|-4 48 0 -18
pair|sơ thanh|22 -4 0 -1
pair|sơ thủ|-30 0 0 0
pair|sơ trả|0 0 -14 39
pair|sơ trễ|0 0 14 2
pair|sơ trực|22 0 0 -4
pair|sơ tuyển|0 21 -1 0
pair|sơ tồn|0 0 0 19
pair|sơ xử|1 5 -7 -10
pair|sơ yêu|0 19 -6 24
pair|sơ đúng|12 1 -4 5
pair|sơ được|39 -2 0 -13
pair|sơ đảng|-2 5 5 -8
pair|sơ đất|-2 0 0 -3
pair|sơn )|0 22 0 1
pair|sơn ,|1 14 0 0
pair|sơn có|0 1 0 13
pair|sơn hà|-1 1 -37 18
pair|sơn họp|0 0 -12 0
pair|sơn kiểm|0 0 13 0
pair|sơn kéo|-10 0 0 0
pair|sơn la|-22 0 -4 -1
pair|sơn mới|6 0 0 0
pair|sơn thành|0 0 -10 -7
pair|sơn trà|-42 -13 -35 0
pair|sơn và|-60 -8 0 -12
pair|sương muối|0 0 0 20
pair|sạch #|0 0 21 2
pair|sạch bàn|35 -14 0 -54
pair|sạch bản|0 0 37 0
pair|sạch cho|0 0 25 0
pair|sạch các|0 0 21 0
pair|sạch dữ|0 0 6 0
pair|sạch đạt|23 0 0 12
pair|sạt cũng|0 -5 15 0
pair|sạt lở|-22 24 0 0
pair|sản #|0 0 -1 -10
pair|sản (|7 0 0 3
pair|sản còn|0 31 0 0
pair|sản công|-18 -9 4 -2
pair|sản do|8 1 0 9
pair|sản khai|-17 3 0 1
pair|sản lượng|1 0 0 1
pair|sản lấy|0 0 0 1
pair|sản phẩm|1 0 -1 8
pair|sản theo|26 1 0 19
pair|sản trên|-2 0 0 0
pair|sản tăng|-8 0 0 31
pair|sản tự|14 0 0 0
pair|sản văn|9 0 0 0
pair|sản ước|-21 -4 0 6
pair|sấy không|0 0 10 0
pair|sầu riêng|8 0 11 -10
pair|sập và|0 -11 -3 0
pair|sắc thuế|0 4 0 -4
pair|sắp hết|-25 19 0 17
pair|sắp xếp|5 0 4 -10
pair|sẵn sàng|-1 0 4 28
pair|sẽ trừ|0 0 2 12
pair|số "|12 -29 0 0
pair|số #|-1 0 0 0
pair|số ,|27 0 0 0
pair|số buổi|0 18 0 0
pair|số bản|0 0 0 -13
pair|số chi|0 3 0 -2
pair|số chiếm|-12 0 0 -11
pair|số cho|0 0 15 21
pair|số chỉ|0 15 0 -1
pair|số cuộc|44 -26 0 0
pair|số cán|0 0 0 -8
pair|số còn|0 -10 0 0
pair|số công|0 0 -10 0
pair|số cơ|-31 0 0 0
pair|số cộng|27 1 0 0
pair|số doanh|0 11 0 5
pair|số giá|-24 -20 16 0
pair|số giới|-9 1 0 -7
pair|số giờ|0 0 -16 0
pair|số hài|34 -3 0 -16
pair|số hóa|0 2 0 -7
pair|số hồ|-4 12 4 -17
pair|số hộ|4 27 0 11
pair|số iip|41 0 0 18
pair|số khu|0 0 0 -1
pair|số kiến|-25 0 0 0
pair|số liệu|-37 0 0 0
pair|số lên|0 0 0 16
pair|số lĩnh|0 50 0 0
pair|số lượng|-13 19 0 0
pair|số lần|0 13 0 0
pair|số lớp|-13 26 0 0
pair|số người|24 -3 0 20
pair|số nhà|0 40 0 34
pair|số này|12 0 0 -13
pair|số nông|0 13 0 0
pair|số nơi|0 3 0 0
pair|số nợ|0 1 3 52
pair|số pci|-16 31 8 -20
pair|số phường|0 5 0 0
pair|số phải|-61 -30 -25 24
pair|số phục|4 0 0 15
pair|số sản|-6 -10 0 0
pair|số sử|26 0 0 0
pair|số tham|-15 1 -23 0
pair|số thu|10 0 0 -15
pair|số thành|-2 0 -21 -7
pair|số thí|6 -1 0 0
pair|số tiền|18 1 0 -2
pair|số trong|-14 26 0 11
pair|số tăng|2 -12 0 -10
pair|số tại|-34 -24 0 0
pair|số tồn|0 0 0 -7
pair|số việc|-1 0 0 0
pair|số vùng|3 0 0 -17
pair|số vốn|6 -2 0 -4
pair|số vụ|12 4 0 0
pair|số xã|-38 14 30 -17
pair|số đoàn|0 0 0 -7
pair|số đô|0 18 0 9
pair|số đơn|0 0 0 2
pair|số được|29 0 0 18
pair|số đề|0 13 14 30
pair|số đồng|0 22 0 0
pair|sống của|-19 0 -15 -14
pair|sống được|-14 16 0 42
pair|sốt ruột|-1 -19 0 -1
pair|sốt xuất|-4 16 0 0
pair|sổ bộ|0 51 0 0
pair|sổ giao|0 0 2 9
pair|sổ rồi|0 14 -10 11
pair|sổ sách|15 1 0 9
pair|sổ tay|7 0 0 -1
pair|sổ điểm|10 0 0 -23
pair|sổ điện|0 0 0 21
pair|sổ đỏ|0 13 0 0
pair|sớm #|0 0 0 22
pair|sớm ban|0 0 31 0
pair|sớm có|0 0 38 0
pair|sớm gỡ|0 0 18 -9
pair|sớm nhất|0 0 14 1
pair|sớm sửa|-6 -2 -33 0
pair|sớm trình|0 0 4 0
pair|sớm đưa|0 0 3 0
pair|sớm đầu|0 0 1 0
pair|sở #|0 11 18 2
pair|sở bám|4 -17 -3 -45
pair|sở báo|-3 0 -3 0
pair|sở chế|-27 -23 0 18
pair|sở có|0 0 0 -53
pair|sở công|10 -18 6 7
pair|sở cũ|0 22 -10 9
pair|sở dôi|-14 0 0 2
pair|sở dữ|2 -26 0 0
pair|sở giao|0 0 0 1
pair|sở giáo|0 0 5 6
pair|sở gtvt|0 -1 2 13
pair|sở gây|0 0 0 -1
pair|sở hữu|0 -14 -1 2
pair|sở khoa|0 0 9 0
pair|sở kh|0 0 -24 0
pair|sở không|0 1 0 16
pair|sở kiểm|0 0 17 -20
pair|sở kế|-6 1 0 0
pair|sở lao|-1 0 0 6
pair|sở làm|0 27 -10 -17
pair|sở lưu|-56 -10 0 4
pair|sở nhập|-14 0 0 0
pair|sở nông|-7 0 -1 1
pair|sở nội|-4 0 24 1
pair|sở sinh|0 0 0 31
pair|sở trên|-13 -13 4 9
pair|sở trước|0 0 56 37
pair|sở tài|0 0 1 -13
pair|sở và|0 -8 0 21
pair|sở vật|0 0 1 -1
pair|sở xong|-1 0 21 -9
pair|sở xây|0 0 1 0
pair|sở y|0 -10 0 0
pair|sở ít|0 25 0 0
pair|sở đã|27 0 0 0
pair|sở đảng|1 1 -5 -19
pair|sở để|0 55 0 1
pair|sợ sai|0 0 0 6
pair|sụt #|0 10 0 -23
pair|sụt lún|0 5 0 -18
pair|sức cho|-1 -34 -12 -8
pair|sức khỏe|20 0 0 -41
pair|sức mua|12 13 0 1
pair|sức răn|0 4 -1 16
pair|sử phạt|18 -11 0 -15
pair|sử đảng|-7 -2 0 0
pair|sửa #|-5 0 -5 -18
pair|sửa chữa|2 0 1 0
pair|sửa các|0 0 9 0
pair|sửa cống|0 0 34 4
pair|sửa nhà|0 16 11 1
pair|sửa xong|0 0 26 2
pair|sửa đổi|0 0 -21 0
pair|sự #|-40 29 0 3
pair|sự cho|-9 0 36 -19
pair|sự công|0 0 12 0
pair|sự cố|0 52 0 0
pair|sự giảm|10 1 0 17
pair|sự kéo|-11 -31 -41 0
pair|sự nghiệp|-15 6 18 0
pair|sự nỗ|-28 -8 0 0
pair|sự phường|-2 0 0 1
pair|sự phối|0 32 -4 -3
pair|sự trưởng|0 0 28 0
pair|sự tồn|-18 33 0 0
pair|sự xã|9 0 -7 -12
pair|sự đã|8 1 0 -10
pair|sự được|31 0 0 34
pair|sự đại|0 0 17 9
pair|sự đảng|0 0 31 -20
pair|tai nạn|11 1 0 0
pair|tai xanh|0 22 0 4
pair|tam giang|50 -3 0 0
pair|tam nông|-28 0 16 -9
pair|tam quan|28 -2 0 31
pair|tang vật|8 -10 0 0
pair|tay #|36 -30 0 -9
pair|tay chân|-7 0 0 1
pair|tay chỉ|0 0 0 -1
pair|tay với|0 0 0 16
pair|tay đảng|17 0 0 18
pair|tb /|-1 0 0 -1
pair|teng được|17 0 0 0
pair|tham gia|1 0 0 14
pair|tham mưu|0 1 2 0
pair|tham nhũng|4 1 -9 -3
pair|tham quan|7 -1 0 -18
pair|than núi|15 0 0 0
pair|than về|0 0 4 0
pair|thang máy|0 0 0 -22
pair|thanh hà|0 0 0 25
pair|thanh liêm|0 0 0 12
pair|thanh lý|0 -20 41 0
pair|thanh sơn|0 1 0 0
pair|thanh thiếu|0 6 0 11
pair|thanh toán|27 -9 0 38
pair|thanh tra|0 0 17 -20
pair|thanh trạch|0 0 0 9
pair|thay cho|0 18 0 1
pair|thay dây|0 0 38 10
pair|thay ngay|0 -1 17 -13
pair|thay thế|0 2 1 31
pair|thay đổi|-10 19 0 30
pair|thcs #|21 0 0 -48
pair|theo báo|-13 0 0 0
pair|theo bảng|0 3 0 0
pair|theo cha|0 9 0 0
pair|theo chuẩn|5 5 0 -21
pair|theo chuỗi|0 0 32 0
pair|theo chương|43 0 1 -22
pair|theo chỉ|0 0 18 1
pair|theo các|2 5 0 -72
pair|theo công|0 -1 17 0
pair|theo cơ|0 0 1 11
pair|theo cụm|0 0 32 -12
pair|theo dõi|0 0 28 -10
pair|theo giám|0 -25 0 0
pair|theo hướng|0 0 0 22
pair|theo hợp|11 -2 0 0
pair|theo kiểu|0 4 0 0
pair|theo kết|-5 0 0 0
pair|theo kế|0 0 13 0
pair|theo kịp|0 38 0 -22
pair|theo luật|0 0 1 -1
pair|theo lối|0 0 0 -11
pair|theo mức|0 0 23 0
pair|theo nghị|0 0 31 0
pair|theo phương|2 0 20 0
pair|theo quy|0 -19 2 2
pair|theo quyết|1 15 0 0
pair|theo thông|4 0 23 0
pair|theo tinh|0 -4 0 7
pair|theo từng|-17 0 11 0
pair|theo ông|-22 -17 0 0
pair|theo điều|-1 0 5 0
pair|theo đó|0 0 0 -53
pair|theo đúng|0 0 0 1
pair|theo đề|-7 -22 -19 -6
pair|theo địa|1 0 0 -5
pair|thi hành|-14 5 0 26
pair|thiên tai|-21 16 -2 1
pair|thiên về|0 18 -8 3
pair|thiết bị|-1 2 -6 -1
pair|thiết kế|-10 1 0 5
pair|thiếu #|-1 1 0 0
pair|thiếu bản|0 0 0 1
pair|thiếu cán|0 1 0 17
pair|thiếu gay|0 0 0 5
pair|thiếu giáo|-2 -21 0 0
pair|thiếu kiên|0 0 0 -4
pair|thiếu người|-11 28 0 0
pair|thiếu nhà|0 20 -9 0
pair|thiếu niên|0 6 0 11
pair|thiếu nước|0 -4 0 -1
pair|thiếu so|0 -21 0 -11
pair|thiếu thuốc|0 22 0 14
pair|thiếu tọa|0 9 -8 10
pair|thiếu vốn|0 33 0 21
pair|thiếu vừa|0 0 0 13
pair|thiếu ăn|28 18 -17 2
pair|thiếu đất|-1 5 0 8
pair|thiều với|0 0 0 30
pair|thiểu #|-11 0 10 0
pair|thiểu số|-13 -9 0 3
pair|thiện (|21 0 0 8
pair|thiện hạ|0 0 -18 -8
pair|thiện hồ|26 -13 10 -5
pair|thiệt hại|0 0 0 4
pair|thiệu #|0 0 10 1
pair|thiệu việc|8 0 0 -8
pair|thiệu được|0 14 -4 0
pair|thoái hóa|0 0 0 14
pair|thoáng #|9 -1 0 0
pair|thoát khỏi|18 0 0 -14
pair|thoát nghèo|-3 10 0 -12
pair|thoát nước|0 -38 0 11
pair|thoại lần|-4 0 51 0
pair|thoại riêng|0 -16 19 0
pair|thoại định|0 0 0 20
pair|thpt #|0 0 0 -14
pair|thpt vọng|0 0 30 0
pair|thu #|5 0 0 -1
pair|thu ,|31 -14 0 -21
pair|thu bán|26 27 0 -19
pair|thu chi|-14 0 21 -5
pair|thu các|0 34 0 0
pair|thu cân|2 1 -2 -1
pair|thu công|0 0 -23 0
pair|thu cả|0 0 0 15
pair|thu du|22 0 0 42
pair|thu dịch|13 0 0 8
pair|thu dứt|0 0 1 29
pair|thu gom|0 0 0 -1
pair|thu hoạch|29 0 14 0
pair|thu hái|50 0 0 0
pair|thu hút|0 0 0 -5
pair|thu hạnh|0 0 -12 0
pair|thu hẹp|-21 -1 0 12
pair|thu học|0 0 0 -9
pair|thu hồi|7 0 0 0
pair|thu mua|0 5 0 24
pair|thu ngoài|-27 -20 44 -24
pair|thu ngân|-10 0 -1 -1
pair|thu nhập|4 0 -3 1
pair|thu nsnn|2 0 0 -9
pair|thu nội|1 0 0 7
pair|thu nợ|-23 0 18 -1
pair|thu phí|-32 47 0 -33
pair|thu quỹ|5 1 0 17
pair|thu sát|0 0 0 -15
pair|thu sương|0 0 -13 0
pair|thu thu|23 0 0 -5
pair|thu thuế|0 0 6 -27
pair|thu thương|44 0 0 0
pair|thu tiền|7 0 0 -5
pair|thu trong|-3 7 0 -53
pair|thu trên|19 0 0 0
pair|thu tà|0 3 0 0
pair|thu từng|0 0 1 0
pair|thu từ|33 0 0 0
pair|thu vượt|0 0 3 25
pair|thu về|35 -15 0 -36
pair|thu đưa|36 0 0 -46
pair|thu đường|0 0 0 13
pair|thu được|33 0 0 -1
pair|thu đạt|0 -2 13 16
pair|thu đủ|0 0 3 38
pair|thu ở|1 9 0 0
pair|thua lỗ|0 0 0 -2
pair|thuê lại|0 -1 32 26
pair|thuê trọ|0 4 0 10
pair|thuê đất|7 -18 0 2
pair|thuẫn trong|0 0 0 -34
pair|thuận lợi|14 -14 0 -33
pair|thuận nam|-27 0 6 0
pair|thuận thì|0 -9 12 -3
pair|thuật an|-23 0 0 -13
pair|thuế #|9 0 -3 10
pair|thuế ,|-2 0 0 0
pair|thuế còn|0 45 0 -2
pair|thuế công|-16 -1 -4 23
pair|thuế cơ|1 0 19 13
pair|thuế khu|6 -3 12 -20
pair|thuế kéo|0 31 0 0
pair|thuế liên|0 -3 14 1
pair|thuế môn|11 0 0 0
pair|thuế ngoài|5 16 0 -4
pair|thuế nhà|0 0 32 23
pair|thuế phi|0 14 14 0
pair|thuế quận|0 0 1 21
pair|thuế rà|0 0 47 -31
pair|thuế sử|4 1 0 -9
pair|thuế thu|4 0 0 13
pair|thuế treo|-17 17 0 -32
pair|thuế tỉnh|5 0 0 0
pair|thuế đã|0 0 0 -3
pair|thuế được|-19 20 0 12
pair|thuế đạt|-18 23 0 0
pair|thuế đất|-7 11 0 1
pair|thuế đối|0 26 2 0
pair|thuốc bvtv|7 0 0 0
pair|thuốc lá|0 4 -10 -17
pair|thuốc phiện|-1 22 15 6
pair|thuốc sâu|38 -20 0 0
pair|thuộc diện|9 0 0 44
pair|thuộc nhóm|8 11 0 21
pair|thuộc sở|0 -8 -9 0
pair|thuộc thẩm|4 2 0 1
pair|thuộc về|-38 0 0 0
pair|thành #|29 0 0 -45
pair|thành )|10 6 0 -14
pair|thành các|-4 0 9 0
pair|thành công|53 0 0 1
pair|thành cầu|35 0 0 9
pair|thành cực|0 0 -10 -7
pair|thành dự|0 0 0 22
pair|thành kế|0 0 36 0
pair|thành lập|1 0 0 0
pair|thành lợi|-20 0 2 -1
pair|thành nam|2 -10 0 20
pair|thành nếp|24 -1 0 21
pair|thành phần|0 0 0 27
pair|thành phố|0 0 0 4
pair|thành quá|-31 40 0 -24
pair|thành sửa|60 0 -2 0
pair|thành trong|0 0 0 12
pair|thành trên|17 0 0 -2
pair|thành trước|29 -5 0 0
pair|thành tốt|-35 -16 -25 -14
pair|thành tổ|0 0 1 6
pair|thành viên|0 0 -2 -1
pair|thành việc|2 0 9 0
pair|thành điểm|20 0 0 24
pair|thành đoàn|0 0 18 0
pair|thành đấu|-1 0 41 0
pair|thác #|-36 0 0 26
pair|thác cát|2 8 -1 0
pair|thác khoáng|0 13 0 1
pair|thác và|49 0 0 -44
pair|thái gia|-9 9 0 0
pair|thái nguyên|0 0 0 22
pair|thái thụy|4 0 0 -1
pair|tháng chỉ|0 14 0 0
pair|tháng cuối|0 0 -21 0
pair|tháng còn|-5 -11 -8 0
pair|tháng của|-48 0 0 0
pair|tháng dự|0 0 16 31
pair|tháng không|0 29 -6 -20
pair|tháng liền|0 23 -10 -9
pair|tháng là|41 0 0 -5
pair|tháng một|0 0 43 8
pair|tháng mới|0 35 0 -20
pair|tháng này|0 -11 -11 0
pair|tháng năm|40 0 -2 -1
pair|tháng qua|-8 -7 0 0
pair|tháng sau|0 0 -6 0
pair|tháng tiếp|0 0 0 -42
pair|tháng trên|10 0 0 43
pair|tháng trước|-12 0 -2 26
pair|tháng tăng|-53 -30 -6 0
pair|tháng và|0 0 -3 -2
pair|tháng vận|-37 -1 0 0
pair|tháng đầu|-1 0 -1 0
pair|tháng ước|14 0 0 -2
pair|tháo dỡ|24 -2 0 -4
pair|tháo gỡ|1 0 0 16
pair|thâm canh|12 7 0 -1
pair|thêm #|0 0 0 -1
pair|thêm khu|6 16 0 19
pair|thêm phòng|0 0 22 0
pair|thêm được|1 5 0 -42
pair|thì #|0 27 0 10
pair|thì các|-18 23 0 0
pair|thì cưỡng|0 0 0 2
pair|thì cắt|0 0 8 38
pair|thì không|0 0 1 15
pair|thì làm|0 0 -11 0
pair|thì lập|0 -10 16 1
pair|thì người|0 11 -41 0
pair|thì nhiều|0 1 0 0
pair|thì nộp|0 0 2 0
pair|thì phải|0 0 -32 0
pair|thì số|-3 5 0 -8
pair|thì thay|0 0 1 15
pair|thì tốt|-8 0 9 10
pair|thí điểm|-2 29 0 1
pair|thích ứng|-3 0 11 0
pair|thóc #|-33 -13 -17 -17
pair|thói quen|-7 11 0 22
pair|thôi việc|0 7 0 -24
pair|thôn (|8 0 0 0
pair|thôn )|-2 20 0 36
pair|thôn ,|-2 2 -1 0
pair|thôn chưa|0 0 0 -17
pair|thôn dùng|22 0 0 0
pair|thôn hạ|0 5 0 0
pair|thôn kê|-8 9 0 0
pair|thôn lõm|-36 -30 -11 10
pair|thôn lạc|0 3 0 -7
pair|thôn nào|0 30 7 0
pair|thôn sử|0 13 0 0
pair|thôn theo|24 0 -21 26
pair|thôn thượng|1 0 0 -22
pair|thôn trung|1 3 1 -7
pair|thôn xuống|0 31 0 0
pair|thôn đông|4 0 16 0
pair|thôn đạt|6 0 0 27
pair|thông "|0 0 5 0
pair|thông ,|-22 -1 -4 0
pair|thông báo|-1 0 0 0
pair|thông chưa|0 1 0 0
pair|thông còn|0 3 0 -7
pair|thông dùng|10 0 0 -23
pair|thông giảm|41 -18 0 -15
pair|thông kiểm|0 -1 12 0
pair|thông minh|64 2 1 0
pair|thông nguồn|0 0 -7 0
pair|thông phần|0 0 18 -9
pair|thông quan|31 -24 0 0
pair|thông qua|-28 0 -15 0
pair|thông suốt|26 0 0 -15
pair|thông thuế|-17 17 0 -9
pair|thông tin|0 -1 0 0
pair|thông tuyến|0 0 7 17
pair|thông tăng|0 19 0 0
pair|thông tư|7 0 10 0
pair|thông tỉnh|0 -1 -5 0
pair|thông viết|0 0 0 2
pair|thông vận|0 0 0 10
pair|thông xe|0 -31 0 6
pair|thông được|26 0 0 0
pair|thù lao|-19 8 10 0
pair|thù trước|0 0 1 18
pair|thúc giám|0 -10 17 0
pair|thăm dò|-22 -6 0 0
pair|thư -|0 0 1 1
pair|thư ;|0 0 16 0
pair|thư chi|0 0 11 0
pair|thư các|0 0 8 3
pair|thư huyện|0 0 -20 -13
pair|thư lương|0 0 -15 -9
pair|thư quận|0 0 13 25
pair|thư thuộc|8 14 0 13
pair|thư thành|-6 0 13 0
pair|thư trương|0 0 0 -1
pair|thư trần|0 0 -1 0
pair|thư tỉnh|0 0 1 6
pair|thư tồn|0 0 38 0
pair|thư về|9 -7 0 2
pair|thư xin|0 0 2 -19
pair|thư đảng|0 0 -20 -6
pair|thưa vắng|0 0 0 19
pair|thương ,|34 -29 -1 15
pair|thương binh|-1 0 0 0
pair|thương do|-9 31 0 0
pair|thương lái|5 0 0 1
pair|thương nghiệp|-16 -1 -4 23
pair|thương nhân|0 0 1 13
pair|thương phẩm|22 0 0 81
pair|thương tích|0 9 -8 0
pair|thương ép|0 26 0 -40
pair|thường có|-8 9 0 0
pair|thường kỳ|0 0 -1 0
pair|thường lệ|0 -2 -3 0
pair|thường trú|0 0 5 0
pair|thường trực|-1 0 0 -1
pair|thường xuyên|-14 0 0 1
pair|thưởng trước|0 0 5 42
pair|thưởng tết|-1 0 15 12
pair|thượng )|16 0 0 0
pair|thượng ,|1 26 0 -32
pair|thượng ngay|0 0 22 0
pair|thượng trạch|0 0 9 -1
pair|thạch sa|0 0 11 0
pair|thạnh hải|0 3 0 0
pair|thạnh phong|0 0 0 5
pair|thả lại|15 -14 0 21
pair|thả nuôi|1 0 19 9
pair|thả rông|-7 13 0 10
pair|thải #|0 0 0 23
pair|thải chưa|-1 25 0 -17
pair|thải khu|0 21 0 -32
pair|thải rắn|1 0 -7 0
pair|thải sinh|16 -15 0 0
pair|thải tập|-1 3 0 11
pair|thải từ|0 23 0 -20
pair|thải đúng|0 0 39 0
pair|thảo báo|0 0 -3 0
pair|thảo văn|8 0 0 16
pair|thấp (|0 14 0 0
pair|thấp ,|0 10 0 0
pair|thấp của|-11 18 0 54
pair|thấp hơn|-14 28 0 -3
pair|thấp khó|-14 -13 0 0
pair|thấp nhất|15 -9 -1 28
pair|thất lạc|0 2 0 1
pair|thất thu|0 0 44 19
pair|thất thường|0 -14 0 0
pair|thấy công|-2 9 0 0
pair|thấy kinh|-10 0 0 -7
pair|thần chỉ|0 -32 34 23
pair|thần nghị|1 0 0 0
pair|thần quy|0 0 0 11
pair|thầu chờ|0 16 0 28
pair|thầu không|-11 26 0 -33
pair|thầu năng|-8 -26 -18 -50
pair|thầu trường|0 0 2 0
pair|thầu tuyến|0 -1 17 -13
pair|thầy cô|-9 18 0 -22
pair|thẩm #|0 0 0 -12
pair|thẩm mỹ|0 17 0 0
pair|thẩm quyền|0 1 23 0
pair|thẩm tra|0 -1 1 0
pair|thẩm định|1 0 0 13
pair|thắn nhìn|0 -4 0 0
pair|thắng lợi|3 0 0 0
pair|thắt "|0 0 -5 0
pair|thẳng ,|-5 0 0 0
pair|thẳng ra|0 0 0 -24
pair|thẳng vào|0 -13 0 0
pair|thẻ bhyt|6 0 10 23
pair|thẻ bảo|11 0 0 -1
pair|thế nhưng|-12 -6 0 0
pair|thể #|7 -11 10 -12
pair|thể ;|0 33 0 0
pair|thể chần|0 -5 15 0
pair|thể chậm|0 0 0 -7
pair|thể hóa|10 0 34 1
pair|thể nhân|0 0 34 -34
pair|thể nhẹ|-1 -7 0 15
pair|thể phát|0 0 20 41
pair|thể quốc|17 0 0 0
pair|thể thao|0 -26 1 0
pair|thể theo|-1 0 16 0
pair|thể thức|0 2 3 -23
pair|thể với|-22 23 0 0
pair|thị #|0 0 -1 -6
pair|thị ,|0 -8 0 0
pair|thị chủ|0 0 -75 1
pair|thị có|0 0 -9 -12
pair|thị hòa|0 0 -24 0
pair|thị hóa|-20 -20 0 -13
pair|thị không|-22 26 0 0
pair|thị kim|0 0 -14 0
pair|thị lúc|0 19 -6 24
pair|thị lệ|-13 0 30 -23
pair|thị mến|-7 0 0 0
pair|thị thanh|0 0 35 0
pair|thị thu|-12 -22 -12 0
pair|thị trình|0 0 12 27
pair|thị trường|1 0 0 0
pair|thị trấn|0 0 0 1
pair|thị và|-9 22 0 -24
pair|thị xã|25 0 7 -4
pair|thị được|16 4 0 0
pair|thị ủy|-16 0 -8 0
pair|thống chính|1 0 0 -12
pair|thống kê|-15 0 0 -1
pair|thổ cẩm|0 11 0 0
pair|thời gian|1 -23 1 0
pair|thời hạn|0 2 0 13
pair|thời là|0 -6 0 0
pair|thời tiết|2 4 0 -73
pair|thời về|0 0 21 0
pair|thời vụ|1 0 12 0
pair|thời điểm|0 1 0 -7
pair|thời đảng|0 0 3 22
pair|thụ chưa|0 1 0 0
pair|thụ nông|0 30 0 0
pair|thủ công|-2 -19 0 1
pair|thủ trưởng|0 0 7 0
pair|thủ tướng|0 0 0 25
pair|thủ tục|0 0 0 -1
pair|thủy lợi|2 0 0 -8
pair|thủy phương|22 0 0 0
pair|thủy sản|0 -3 0 0
pair|thủy điện|-1 1 1 0
pair|thứ bảy|2 0 0 0
pair|thứ i|0 0 0 1
pair|thứ mười|-6 0 0 -8
pair|thứ nhì|1 0 0 0
pair|thứ năm|0 -22 0 0
pair|thứ sáu|0 0 4 -29
pair|thứ tám|-39 0 0 -2
pair|thứ tư|0 -14 0 0
pair|thứ vi|0 0 3 21
pair|thứ xv|20 0 -8 -7
pair|thức của|0 0 0 35
pair|thức trực|16 0 0 25
pair|thức về|0 11 0 0
pair|thức ăn|0 7 0 38
pair|thừa nhận|-7 40 0 0
pair|thừa xuống|0 0 9 0
pair|thử nghiệm|-7 20 -9 -15
pair|thực #|0 0 0 16
pair|thực chất|-4 22 0 0
pair|thực có|-3 0 0 0
pair|thực phẩm|6 -1 8 0
pair|thực quy|-1 0 -4 -33
pair|thực thi|0 1 0 0
pair|thực tế|-15 0 0 -19
pair|thực đầu|24 0 0 13
pair|thực địa|4 0 0 11
pair|tin (|0 0 6 0
pair|tin ,|3 0 0 2
pair|tin báo|10 2 -5 23
pair|tin của|0 0 2 -1
pair|tin học|0 17 0 25
pair|tin làm|0 0 0 11
pair|tin lành|0 0 0 14
pair|tin tức|0 0 -33 0
pair|tinh gọn|0 0 28 0
pair|tinh thần|11 0 0 0
pair|tinh ở|2 0 0 0
pair|tiêm #|1 0 0 0
pair|tiêm chủng|27 0 8 6
pair|tiêm mũi|0 0 1 6
pair|tiêm phòng|19 13 14 -21
pair|tiêm vắc|-1 0 0 0
pair|tiêm đủ|19 0 0 11
pair|tiên #|-7 0 21 35
pair|tiên chịu|0 0 7 -6
pair|tiên vốn|-12 0 25 0
pair|tiên xã|0 0 -12 0
pair|tiêu )|0 0 0 -8
pair|tiêu biểu|0 0 0 48
pair|tiêu chuẩn|-36 0 33 28
pair|tiêu chí|11 0 0 -25
pair|tiêu chưa|-3 9 0 0
pair|tiêu chủ|12 0 0 -2
pair|tiêu cái|-2 2 0 11
pair|tiêu còn|0 0 -4 0
pair|tiêu của|-26 0 -4 -9
pair|tiêu dùng|-48 -26 -1 2
pair|tiêu hoàn|42 0 0 51
pair|tiêu hđnd|-39 -5 0 -11
pair|tiêu hủy|0 0 12 3
pair|tiêu khó|0 -11 27 32
pair|tiêu không|-10 44 0 -1
pair|tiêu kép|-1 0 24 0
pair|tiêu kế|0 0 25 -1
pair|tiêu liên|0 9 -8 20
pair|tiêu là|0 -22 -41 -4
pair|tiêu mới|-2 13 -5 0
pair|tiêu nghị|13 0 6 2
pair|tiêu năm|0 0 23 -46
pair|tiêu qua|5 0 0 -29
pair|tiêu quý|2 0 0 0
pair|tiêu quốc|0 1 0 -11
pair|tiêu thu|0 0 -45 0
pair|tiêu thụ|2 0 2 -1
pair|tiêu thủ|42 0 0 0
pair|tiêu tỉnh|-9 -3 0 2
pair|tiêu vượt|29 -14 0 19
pair|tiêu về|-59 0 0 0
pair|tiêu với|1 0 0 0
pair|tiêu đó|-1 0 -8 0
pair|tiêu được|0 0 0 29
pair|tiêu đạt|72 -1 0 0
pair|tiêu đến|0 0 -7 0
pair|tiêu đề|-1 17 0 -2
pair|tiến bùng|0 0 0 9
pair|tiến bộ|30 -11 0 0
pair|tiến hành|20 0 -1 1
pair|tiến độ|0 0 40 -1
pair|tiếng anh|-23 30 33 -26
pair|tiếng jrai|0 0 13 0
pair|tiếng là|-20 -9 0 -1
pair|tiếp #|9 0 0 16
pair|tiếp công|0 0 0 -21
pair|tiếp dân|0 3 0 -18
pair|tiếp kết|5 0 0 19
pair|tiếp lãnh|-17 0 -1 0
pair|tiếp nhận|38 0 0 0
pair|tiếp phải|0 30 0 0
pair|tiếp tay|0 32 0 5
pair|tiếp thu|0 0 -23 0
pair|tiếp tiếp|-1 0 7 0
pair|tiếp tục|6 0 18 -6
pair|tiết hóa|0 0 33 0
pair|tiết kiệm|6 -2 22 22
pair|tiết phức|0 -10 0 0
pair|tiết tỷ|22 0 0 0
pair|tiềm năng|-5 6 0 33
pair|tiền #|10 2 -8 -3
pair|tiền bồi|0 0 0 -27
pair|tiền chuyển|0 3 0 0
pair|tiền cấp|0 0 0 20
pair|tiền của|0 4 0 0
pair|tiền giả|0 0 0 1
pair|tiền hỗ|41 -29 0 -1
pair|tiền mặt|10 0 0 1
pair|tiền phạt|0 0 0 46
pair|tiền phải|-6 10 0 8
pair|tiền qua|6 -1 0 11
pair|tiền sử|-27 0 -5 0
pair|tiền thu|9 5 0 -18
pair|tiền thuê|47 -7 0 25
pair|tiền thuế|14 0 0 -40
pair|tiền từ|23 -22 0 0
pair|tiền điện|0 0 0 20
pair|tiền đã|0 34 0 -9
pair|tiền đất|-20 54 0 -15
pair|tiền đấu|-41 4 1 1
pair|tiền đền|-25 -26 -14 -10
pair|tiểu học|9 0 0 0
pair|tiểu thương|-27 34 0 0
pair|tiểu thủ|-3 -21 0 2
pair|tiểu điền|38 0 0 -28
pair|tiện xuống|0 -3 12 11
pair|tm -|11 0 0 4
pair|tm .|0 0 -2 0
pair|tn &|0 0 6 0
pair|tnhh #|0 0 0 5
pair|toàn #|-34 -16 0 -15
pair|toàn ban|27 -9 0 0
pair|toàn bộ|1 0 1 8
pair|toàn diện|0 0 15 -17
pair|toàn kho|-30 -15 -3 -20
pair|toàn khóa|0 0 0 4
pair|toàn ngành|24 36 0 -17
pair|toàn phường|-26 -5 0 0
pair|toàn sinh|0 0 0 18
pair|toàn theo|-3 0 11 0
pair|toàn thông|0 0 12 0
pair|toàn thực|-2 0 8 0
pair|toàn trình|18 0 0 -21
pair|toàn tỉnh|18 0 0 0
pair|toàn tổ|-10 0 31 -9
pair|toàn xã|13 0 0 1
pair|toàn đảng|7 -24 0 0
pair|toán #|25 -4 46 -6
pair|toán (|5 0 0 0
pair|toán )|-23 -11 0 -2
pair|toán ,|23 0 0 4
pair|toán -|0 0 10 12
pair|toán bộ|8 0 -5 0
pair|toán chấp|15 0 -3 0
pair|toán cùng|0 0 19 0
pair|toán cả|0 0 0 -9
pair|toán cấp|3 0 0 -8
pair|toán huyện|28 0 0 -13
pair|toán hđnd|17 0 0 0
pair|toán không|18 -1 5 -7
pair|toán ngân|1 0 33 0
pair|toán nhà|-7 0 0 0
pair|toán năm|-10 -36 -6 10
pair|toán pháp|-6 20 0 -7
pair|toán phát|0 -1 0 0
pair|toán sớm|0 0 0 22
pair|toán thu|0 0 15 0
pair|toán thành|-2 -2 0 13
pair|toán trung|9 0 0 5
pair|toán tỉnh|15 0 0 -1
pair|toán và|2 0 0 0
pair|toán với|0 0 0 -1
pair|toán đúng|9 0 -2 18
pair|toán được|-30 31 0 22
pair|tp )|0 -2 0 0
pair|tp bắc|-1 0 -9 0
pair|tp rạch|-1 -1 13 0
pair|tra #|11 0 0 -10
pair|tra (|7 0 -5 0
pair|tra an|-7 0 8 12
pair|tra ban|0 0 2 0
pair|tra chéo|0 0 6 0
pair|tra các|-5 0 12 0
pair|tra công|26 8 1 -8
pair|tra cũ|0 0 24 -10
pair|tra cơ|0 0 -4 0
pair|tra của|-2 32 -9 0
pair|tra dấu|0 0 23 -1
pair|tra giao|0 0 30 -31
pair|tra giảm|0 26 0 0
pair|tra huyện|0 0 43 0
pair|tra hàng|0 -2 21 0
pair|tra khi|1 0 -25 0
pair|tra khép|0 0 5 -22
pair|tra liên|53 -17 0 0
pair|tra là|-10 0 -22 0
pair|tra lại|-1 3 1 2
pair|tra lần|0 0 0 13
pair|tra nhân|6 0 0 -1
pair|tra nên|0 0 10 0
pair|tra năm|0 0 4 0
pair|tra phòng|0 0 2 0
pair|tra sở|-17 6 4 1
pair|tra theo|20 0 1 14
pair|tra thành|-13 0 7 0
pair|tra toàn|0 0 6 0
pair|tra treo|-15 14 14 -9
pair|tra trật|22 -20 61 4
pair|tra tuyến|-8 0 8 13
pair|tra tài|2 0 0 0
pair|tra tỉnh|0 0 0 -34
pair|tra viên|29 9 -9 16
pair|tra xây|0 0 0 14
pair|tra đi|-46 -37 -16 0
pair|tra đảng|0 0 40 0
pair|tra đột|0 1 0 21
pair|trai /|-9 1 0 -7
pair|trang #|13 0 0 0
pair|trang )|-5 0 0 0
pair|trang bị|1 2 -3 0
pair|trang hồ|31 0 0 -18
pair|trang thiết|-17 -17 -32 0
pair|trang tin|0 0 2 -1
pair|trang trại|6 23 0 3
pair|trang đô|-7 0 49 5
pair|tranh chung|-32 0 0 0
pair|tranh chấp|0 6 9 -10
pair|tranh luận|0 15 -2 0
pair|tranh tre|-23 0 -1 0
pair|trao #|25 0 0 0
pair|trao đổi|0 0 25 27
pair|tre trong|0 0 6 0
pair|tre đủ|0 0 0 12
pair|treo #|-9 45 0 -1
pair|treo ao|-1 8 4 5
pair|tri tôn|0 0 -10 0
pair|tri đi|0 0 0 40
pair|tri độc|-1 0 -1 0
pair|triền miên|-15 -1 0 16
pair|triều cường|26 -7 0 17
pair|triều rạch|0 0 1 0
pair|triển #|0 0 1 -59
pair|triển chưa|0 0 0 -13
pair|triển chỉ|0 0 0 -11
pair|triển khai|1 0 0 27
pair|triển nông|0 0 0 3
pair|triển quỹ|-7 0 2 -9
pair|triển so|29 -8 0 -7
pair|triển thương|0 0 29 0
pair|triển ven|0 0 -10 -7
pair|triển được|-17 22 0 -5
pair|triển đảng|0 2 39 -20
pair|triệt chỉ|3 -22 -39 -43
pair|triệt nghị|37 0 0 9
pair|triệt phá|0 0 13 0
pair|triệt sản|14 0 0 0
pair|triệt xóa|13 0 0 0
pair|triệu #|18 -11 0 -15
pair|triệu ,|0 24 0 -18
pair|triệu cái|8 0 0 -16
pair|triệu kwh|16 0 0 33
pair|triệu lượt|-28 0 -1 3
pair|triệu sơn|-1 0 -10 0
pair|triệu trang|31 0 0 -18
pair|triệu tấn|11 0 -2 0
pair|triệu usd|0 1 0 15
pair|triệu đồng|6 0 0 0
pair|trong bối|0 -26 0 0
pair|trong bức|-28 -11 0 0
pair|trong chấp|-1 -1 8 10
pair|trong các|11 1 2 0
pair|trong cân|-6 -17 -2 -59
pair|trong cụm|0 0 0 7
pair|trong diệt|-3 6 0 1
pair|trong doanh|1 0 0 0
pair|trong dân|0 0 0 -27
pair|trong hai|0 0 0 -1
pair|trong huyện|2 0 0 27
pair|trong hè|20 -8 0 29
pair|trong hạn|-4 -18 0 -1
pair|trong khi|13 12 0 0
pair|trong khung|0 0 22 -8
pair|trong khu|0 0 0 -1
pair|trong kỳ|-12 -21 -6 0
pair|trong mùa|0 12 0 15
pair|trong ngày|0 0 1 -11
pair|trong năm|0 0 8 0
pair|trong nước|-21 -22 -13 26
pair|trong nửa|0 0 32 -22
pair|trong quý|0 0 1 0
pair|trong sinh|0 21 0 0
pair|trong sản|0 31 0 0
pair|trong số|9 -1 2 16
pair|trong tháng|0 0 29 0
pair|trong thời|6 -1 2 7
pair|trong thực|0 1 0 0
pair|trong tuần|29 0 7 0
pair|trong tỉnh|0 0 0 12
pair|trong vòng|-2 -20 0 0
pair|trong vùng|-9 0 0 0
pair|trong vụ|0 0 0 17
pair|trong điều|-25 -4 -28 -4
pair|trong đó|-1 0 0 41
pair|trong đồng|-2 0 0 -1
pair|trung #|10 -2 0 0
pair|trung bình|-3 13 0 0
pair|trung cho|12 0 17 -8
pair|trung hạn|0 -1 -26 -6
pair|trung học|0 -2 0 -6
pair|trung quốc|6 0 0 13
pair|trung thu|0 0 7 3
pair|trung thành|1 3 1 -7
pair|trung trám|0 0 6 0
pair|trung tâm|1 0 4 0
pair|trung ương|0 0 0 1
pair|trung ở|-9 17 0 34
pair|truy quét|0 0 0 -2
pair|truy thu|8 0 0 15
pair|truy tố|5 0 -1 -4
pair|truy vết|15 0 0 -8
pair|truyền #|0 0 0 -3
pair|truyền cho|0 0 1 22
pair|truyền luật|0 0 0 24
pair|truyền thanh|0 27 10 -48
pair|truyền yếu|0 0 0 23
pair|truyền ở|0 1 0 0
pair|trà tân|0 0 -20 0
pair|tràn lan|-1 -20 0 20
pair|tràn qua|0 -11 -3 0
pair|tràn ra|-9 21 0 13
pair|trào "|3 -6 0 -1
pair|trào hiến|25 -7 0 0
pair|trào phụ|0 0 -3 0
pair|trào văn|22 -6 0 0
pair|trá hình|0 39 -6 5
pair|trách #|24 -13 0 20
pair|trách hộ|0 12 0 0
pair|trách nhiệm|0 0 9 0
pair|trách thôn|15 0 -5 7
pair|trách địa|36 0 -1 0
pair|trái cây|-7 0 0 -28
pair|trái phiếu|-19 27 0 24
pair|trái phép|0 0 0 1
pair|trám xong|0 0 6 0
pair|tránh khi|0 0 0 31
pair|trân trọng|0 0 -29 0
pair|trâu #|-11 -1 0 0
pair|trâu ,|-1 29 0 0
pair|trâu bò|0 -3 0 6
pair|trên #|0 0 0 1
pair|trên báo|-7 0 13 18
pair|trên bảng|0 0 14 0
pair|trên các|0 -3 0 -5
pair|trên cùng|0 -7 8 15
pair|trên cơ|6 0 -15 -1
pair|trên cổng|1 0 0 0
pair|trên giao|-3 43 0 1
pair|trên giấy|-1 5 0 0
pair|trên hệ|0 0 9 1
pair|trên hồ|-36 0 0 5
pair|trên môi|1 0 0 -35
pair|trên mạng|-3 20 19 0
pair|trên nhiệm|0 0 0 -29
pair|trên nương|-9 9 0 2
pair|trên quốc|0 -17 0 -11
pair|trên trang|0 48 0 0
pair|trên trong|0 0 40 -1
pair|trên tổng|1 0 0 0
pair|trên vào|0 0 2 9
pair|trên đài|0 0 19 1
pair|trên đây|0 0 -5 0
pair|trên đất|-1 1 0 0
pair|trên địa|0 0 0 -2
pair|trì #|29 0 0 -10
pair|trì )|0 0 6 0
pair|trì ]|0 0 0 -23
pair|trì chuẩn|0 0 6 0
pair|trì cùng|0 0 10 -1
pair|trì giao|0 -2 -5 -6
pair|trì giải|0 0 1 0
pair|trì hoàn|0 0 40 -4
pair|trì họp|0 0 -16 0
pair|trì mở|0 0 24 0
pair|trì phiên|0 0 -10 -1
pair|trì tháo|0 0 9 0
pair|trì trực|-8 0 8 16
pair|trì tuần|-23 0 -22 0
pair|trì tăng|0 0 9 -2
pair|trì với|0 0 0 -20
pair|trì điều|0 0 1 1
pair|trì được|0 0 0 23
pair|trì đẩy|0 0 30 0
pair|trình "|1 -1 -34 20
pair|trình #|5 0 0 -37
pair|trình ban|0 0 1 19
pair|trình bàn|0 0 0 13
pair|trình bày|-2 0 -4 1
pair|trình báo|-15 32 0 40
pair|trình chuyển|6 30 0 0
pair|trình chậm|0 0 20 0
pair|trình chủ|29 0 0 3
pair|trình công|0 0 13 -48
pair|trình của|0 28 0 -5
pair|trình danh|0 0 6 -18
pair|trình diễn|0 0 11 25
pair|trình giao|0 -1 -5 0
pair|trình giảm|5 0 0 0
pair|trình hành|0 0 1 6
pair|trình hồ|-32 -40 0 33
pair|trình khởi|25 -8 0 34
pair|trình kiểm|-2 51 0 -25
pair|trình ký|0 0 23 -25
pair|trình kỳ|-1 0 -1 0
pair|trình liên|0 0 5 0
pair|trình làm|1 -14 0 7
pair|trình lên|41 17 -4 17
pair|trình mới|0 -3 13 0
pair|trình mục|0 2 0 -20
pair|trình nào|0 -18 23 18
pair|trình nông|-14 5 0 0
pair|trình nước|0 32 8 0
pair|trình phát|-19 0 -5 0
pair|trình phương|0 0 2 4
pair|trình thi|8 -2 0 17
pair|trình thành|0 0 13 1
pair|trình thường|0 0 2 5
pair|trình trong|0 0 0 37
pair|trình trước|0 0 -1 7
pair|trình trả|0 0 0 19
pair|trình trọng|1 22 -4 6
pair|trình tỉnh|2 -1 33 8
pair|trình tồn|0 2 0 31
pair|trình từ|-16 0 -29 0
pair|trình vào|0 -2 19 0
pair|trình và|-1 -2 -8 -18
pair|trình về|0 0 18 -6
pair|trình xin|0 0 23 7
pair|trình điều|0 0 10 0
pair|trình đã|36 0 0 -46
pair|trình đạt|24 0 0 -46
pair|trình đề|31 0 17 -32
pair|trình độ|-34 26 0 -23
pair|trí #|0 -14 -39 17
pair|trí cho|8 -19 -2 -10
pair|trí kinh|0 0 27 0
pair|trí kế|0 3 0 0
pair|trí nhạy|0 -3 5 0
pair|trí trả|3 0 0 -11
pair|trí tuệ|0 0 -1 0
pair|trí việc|0 0 6 8
pair|trí vốn|0 0 27 -3
pair|trí xong|16 0 -9 68
pair|trí được|0 18 0 -4
pair|trí đất|-5 31 1 -6
pair|trích đo|1 7 0 -1
pair|trông chờ|0 0 0 -5
pair|trùng tu|15 -2 0 33
pair|trú #|0 0 4 -46
pair|trú ,|0 0 0 40
pair|trú -|0 0 5 0
pair|trú biến|0 16 0 0
pair|trú tỉnh|11 -4 0 11
pair|trú ở|0 5 0 15
pair|trúng giá|13 -9 0 -34
pair|trăm ;|9 -17 0 -14
pair|trăm so|-9 0 0 1
pair|trăn trở|-4 9 0 0
pair|trước #|0 0 28 9
pair|trước bạ|-27 -1 0 17
pair|trước cao|0 0 0 34
pair|trước chuyển|-14 -24 0 -22
pair|trước chủ|0 0 21 6
pair|trước cuối|-9 0 9 -6
pair|trước hạn|1 0 0 36
pair|trước hẹn|3 16 0 -29
pair|trước hết|-17 0 0 0
pair|trước học|0 0 4 0
pair|trước khai|1 0 26 0
pair|trước khi|0 0 39 -6
pair|trước kỳ|0 0 -1 23
pair|trước luật|0 15 -2 0
pair|trước mùa|0 0 30 0
pair|trước mắt|0 0 -19 -32
pair|trước mốc|33 -14 0 -11
pair|trước ngày|0 0 18 0
pair|trước năm|0 0 1 0
pair|trước tháng|0 0 29 20
pair|trước tết|0 0 39 0
pair|trước tới|1 -1 0 47
pair|trước và|35 0 -7 0
pair|trước vụ|17 -19 5 0
pair|trường (|13 0 0 0
pair|trường )|0 -34 0 0
pair|trường biển|-6 53 0 0
pair|trường bán|0 1 0 -1
pair|trường bất|0 0 0 -2
pair|trường chuẩn|0 17 -1 10
pair|trường còn|17 -11 -9 0
pair|trường công|-1 1 0 0
pair|trường cùng|0 0 27 30
pair|trường giữ|28 0 0 0
pair|trường huyện|26 -22 0 -39
pair|trường hướng|0 0 0 19
pair|trường học|1 0 0 -24
pair|trường hợp|0 0 0 2
pair|trường khai|0 22 -5 0
pair|trường làm|0 0 22 -13
pair|trường lập|0 -2 21 0
pair|trường lẻ|0 13 -5 1
pair|trường lớp|1 -37 0 0
pair|trường mầm|1 0 0 -29
pair|trường mẫu|0 -7 9 13
pair|trường nào|46 -10 8 0
pair|trường nội|0 1 0 0
pair|trường phối|0 0 1 3
pair|trường phổ|10 0 0 -23
pair|trường sơn|0 10 1 0
pair|trường thcs|26 -17 0 0
pair|trường thpt|0 0 27 0
pair|trường thực|0 0 0 10
pair|trường tiểu|23 0 3 5
pair|trường trong|-22 0 -9 -6
pair|trường trung|0 0 62 73
pair|trường trước|0 0 26 0
pair|trường tỉnh|-24 0 0 0
pair|trường tổ|7 0 0 -19
pair|trường ubnd|0 0 -29 -28
pair|trường vùng|-9 13 0 -13
pair|trường xi|-10 -23 0 -2
pair|trường xuân|7 -3 0 0
pair|trường được|0 0 0 2
pair|trường đạt|-8 0 -9 -1
pair|trường đầu|28 0 0 0
pair|trường ở|-1 19 0 0
pair|trưởng #|1 4 -1 0
pair|trưởng ban|0 0 0 -38
pair|trưởng bản|0 25 14 -22
pair|trưởng các|0 0 -10 -7
pair|trưởng gdp|0 5 26 -46
pair|trưởng khu|-29 0 3 17
pair|trưởng khá|48 0 0 -37
pair|trưởng kinh|3 0 0 0
pair|trưởng phòng|-1 3 1 -1
pair|trưởng thôn|7 -12 3 -12
pair|trưởng đề|-1 -1 -34 0
pair|trưởng ấp|0 0 15 0
pair|trạch bán|0 0 0 9
pair|trại lưới|-6 0 9 16
pair|trạm bts|0 0 0 11
pair|trạm bơm|0 0 50 0
pair|trạm bảo|0 0 3 -7
pair|trạm bỏ|6 0 -1 11
pair|trạm chưa|-2 4 0 -14
pair|trạm cấp|-10 -3 -22 0
pair|trạm khuyến|0 0 0 -6
pair|trạm không|0 0 0 -19
pair|trạm kiểm|0 9 -8 7
pair|trạm làm|0 0 0 25
pair|trạm thì|-2 4 0 -14
pair|trạm xá|25 0 0 15
pair|trạm xử|-18 21 0 6
pair|trạm y|0 1 30 0
pair|trạng bỏ|0 28 0 0
pair|trạng lấn|0 2 5 -13
pair|trả #|0 0 -8 -8
pair|trả bồi|-27 31 15 0
pair|trả chậm|0 -10 27 -18
pair|trả dứt|0 0 27 0
pair|trả hồ|0 5 0 27
pair|trả kết|29 0 0 -26
pair|trả lương|-2 10 0 9
pair|trả lại|0 0 -1 -40
pair|trả lời|0 0 7 1
pair|trả mặt|2 0 0 36
pair|trả nợ|0 0 58 0
pair|trả tiền|3 -1 0 2
pair|trả trước|3 0 0 -23
pair|trả trợ|17 1 0 0
pair|trả xong|9 0 0 0
pair|trả đi|0 9 -5 0
pair|trả đúng|5 0 0 -27
pair|trảng dài|13 -14 0 0
pair|trấn hoàn|17 0 0 -30
pair|trấn không|-16 23 0 -1
pair|trấn lộc|-7 0 -1 -9
pair|trấn áp|0 0 16 0
pair|trấn đối|0 0 0 20
pair|trầm lắng|0 0 0 -3
pair|trần quang|0 4 8 0
pair|trần quốc|0 0 -37 0
pair|trần tuấn|-13 0 26 0
pair|trần văn|0 0 13 0
pair|trận các|0 0 24 19
pair|trận hiệu|0 0 0 16
pair|trận tổ|0 0 0 -6
pair|trận và|1 0 0 5
pair|trật tự|0 -1 3 1
pair|trắc tự|0 21 5 0
pair|trắng "|0 0 0 23
pair|trắng cho|0 0 0 10
pair|trắng đảng|35 -12 0 0
pair|trẻ #|9 0 -21 0
pair|trẻ gia|0 0 0 3
pair|trẻ mồ|5 -1 0 -24
pair|trẻ về|-2 10 44 0
pair|trẻ đi|0 8 0 -10
pair|trẻ được|0 0 0 42
pair|trễ -|0 -2 8 0
pair|trễ hạn|-22 18 66 -15
pair|trễ hẹn|-3 -4 0 -1
pair|trễ kèm|0 0 14 -43
pair|trệ trước|0 0 0 13
pair|trị #|9 0 0 49
pair|trị )|0 0 7 0
pair|trị -|30 0 0 -9
pair|trị công|-28 0 -21 -1
pair|trị giá|26 0 0 5
pair|trị giải|2 -1 0 -28
pair|trị sản|0 0 -1 0
pair|trị thu|-1 -2 0 -9
pair|trị thành|0 0 33 0
pair|trị tăng|24 0 -4 30
pair|trị tại|39 0 -18 35
pair|trị tới|0 0 8 49
pair|trị và|-23 0 -10 0
pair|trị về|11 -1 15 -1
pair|trị xuất|31 0 0 45
pair|trị được|30 0 0 -32
pair|trọ không|-9 30 0 0
pair|trọ quanh|0 18 0 0
pair|trọng báo|0 0 -29 0
pair|trọng lượng|0 16 0 20
pair|trọng phương|0 -3 12 11
pair|trọng quan|0 8 -6 1
pair|trọng điểm|23 12 0 33
pair|trọng đạt|-31 -12 -32 -25
pair|trốn khám|-30 20 -6 0
pair|trốn đóng|-1 0 1 0
pair|trồng #|-2 0 0 -2
pair|trồng ,|0 0 0 -8
pair|trồng cây|7 23 22 25
pair|trồng cả|9 0 0 0
pair|trồng lại|1 1 0 -1
pair|trồng mới|26 -19 0 -26
pair|trồng ngô|0 -8 31 0
pair|trồng rừng|0 1 1 -24
pair|trồng sầu|0 2 -1 0
pair|trồng thay|0 0 0 32
pair|trồng thủy|4 0 0 0
pair|trồng toàn|24 -1 0 -27
pair|trồng trọt|-9 0 0 0
pair|trồng vẫn|42 -21 0 -48
pair|trồng được|0 0 0 -29
pair|trộm cắp|0 34 0 11
pair|trời phát|13 0 0 0
pair|trở lên|-32 1 0 0
pair|trở lại|51 0 0 0
pair|trở về|-17 17 0 -2
pair|trợ #|9 -1 18 20
pair|trợ cước|-30 30 0 0
pair|trợ cấp|-34 0 -1 0
pair|trợ doanh|42 0 -4 3
pair|trợ kinh|-1 -1 25 -32
pair|trợ ngư|17 0 19 -9
pair|trợ nhà|0 0 13 -53
pair|trợ theo|44 -1 0 0
pair|trợ vận|-15 26 0 -12
pair|trợ xã|0 0 0 3
pair|trụ sở|0 8 -2 -1
pair|trục qua|-2 22 0 0
pair|trục trặc|-13 1 0 -1
pair|trừ #|13 0 -7 32
pair|trừ tiền|-24 31 0 -8
pair|trừ điểm|0 0 2 12
pair|trữ cấp|0 0 10 0
pair|trực #|0 0 22 0
pair|trực ban|0 0 3 -20
pair|trực báo|46 0 0 0
pair|trực chung|0 0 1 -2
pair|trực cả|0 0 6 0
pair|trực huyện|2 0 0 2
pair|trực hđnd|0 0 0 -1
pair|trực sẵn|-8 0 8 16
pair|trực thuộc|-22 0 -1 -6
pair|trực tiếp|0 0 20 0
pair|trực tuyến|26 0 0 1
pair|trực tại|0 0 0 -8
pair|trực tỉnh|-26 0 -17 -2
pair|trực ubnd|0 0 24 0
pair|trực đảng|0 -12 7 0
pair|trực đồng|0 -2 -1 0
pair|tt -|8 0 1 0
pair|tt huyện|0 0 -27 0
pair|ttcn #|10 7 0 0
pair|ttcn do|32 0 0 -9
pair|ttcn khu|-15 20 0 0
pair|ttcn ước|37 0 0 -20
pair|ttg của|0 0 19 -7
pair|ttg ngày|-13 -4 -5 45
pair|tu của|-12 0 -30 0
pair|tu ngày|-1 0 1 -2
pair|tu sửa|19 -12 5 -39
pair|tu về|27 0 -15 0
pair|tuy #|19 -3 0 0
pair|tuy các|32 -11 0 0
pair|tuy còn|-28 47 0 -20
pair|tuy có|-39 8 0 0
pair|tuy mưa|-42 -33 0 0
pair|tuy mới|42 -40 0 -1
pair|tuy nhiên|0 -38 0 -13
pair|tuy nhiều|-13 33 0 0
pair|tuy phước|0 0 -21 0
pair|tuy số|39 -2 0 -2
pair|tuy thế|-7 13 0 -35
pair|tuy thời|28 -9 0 -44
pair|tuy vậy|-8 11 0 0
pair|tuy đã|18 0 0 0
pair|tuyên không|9 0 -9 10
pair|tuyên truyền|0 0 0 1
pair|tuyến #|33 0 0 1
pair|tuyến ba|0 0 7 17
pair|tuyến còn|27 1 0 27
pair|tuyến cống|0 0 0 21
pair|tuyến hay|0 -8 10 0
pair|tuyến huyện|40 5 0 -26
pair|tuyến kênh|-1 13 0 2
pair|tuyến ngõ|0 0 0 37
pair|tuyến phố|0 0 0 -30
pair|tuyến toàn|22 0 0 -24
pair|tuyến tỉnh|0 0 0 19
pair|tuyến tới|-3 -1 0 16
pair|tuyến với|0 0 -11 0
pair|tuyến đt|0 1 8 -13
pair|tuyến đê|-3 0 9 0
pair|tuyến đường|0 0 1 -34
pair|tuyển chưa|0 16 0 0
pair|tuyển chọn|1 10 0 -21
pair|tuyển quân|0 0 5 0
pair|tuyển sinh|0 27 0 0
pair|tuyển vào|11 -4 0 11
pair|tuyệt đối|25 -22 32 8
pair|tuấn lĩnh|-13 0 26 0
pair|tuần #|0 1 0 1
pair|tuần bỏ|0 0 0 10
pair|tuần cập|0 0 2 9
pair|tuần này|0 0 14 0
pair|tuần sau|0 0 28 0
pair|tuần tra|-9 0 0 -46
pair|tuần tới|0 0 28 -14
pair|tuần với|-1 0 36 -34
pair|tuần đầu|42 0 0 22
pair|tuổi #|4 37 0 -39
pair|tuổi bởi|-1 17 0 0
pair|tuổi ra|1 0 0 -16
pair|tuổi suy|6 -12 0 6
pair|tuổi tiêm|15 0 0 -5
pair|tuổi vào|7 0 0 0
pair|tuổi vẫn|-2 38 0 0
pair|tuổi ít|0 2 0 -23
pair|tuổi được|0 0 0 -33
pair|tw (|0 0 27 0
pair|tw ,|0 0 2 7
pair|tw của|2 0 37 -3
pair|tw khóa|9 0 -6 0
pair|tw ngày|0 0 0 -27
pair|tw tại|0 0 8 0
pair|tw đã|20 0 0 0
pair|ty môi|0 0 43 0
pair|ty tnhh|0 0 0 5
pair|tà còn|0 3 0 0
pair|tà pạ|11 -10 0 17
pair|tài khoản|4 0 0 -23
pair|tài liệu|8 1 -24 1
pair|tài nguyên|-22 18 7 -1
pair|tài sản|0 24 -2 18
pair|tài xỉu|6 0 0 5
pair|tài đối|0 0 19 0
pair|tàu "|17 -13 0 -5
pair|tàu #|0 0 0 30
pair|tàu cá|0 0 0 1
pair|tàu của|0 9 -2 0
pair|tàu lưới|0 0 0 7
pair|tàu lớn|0 8 0 0
pair|tàu nằm|0 -31 0 16
pair|tàu vi|8 -8 27 0
pair|tàu vẫn|0 0 0 3
pair|tàu xa|8 -37 0 -49
pair|tác #|0 0 -11 0
pair|tác dân|0 1 0 0
pair|tác giám|0 10 0 -26
pair|tác giải|-1 2 0 0
pair|tác giảm|1 0 10 0
pair|tác kiểm|35 -8 -12 0
pair|tác lâu|0 0 0 -10
pair|tác lưu|0 35 0 0
pair|tác lập|0 0 0 -15
pair|tác mặt|0 28 24 0
pair|tác năm|-11 0 22 -8
pair|tác phát|0 0 9 0
pair|tác quản|10 1 0 -1
pair|tác thu|0 0 72 0
pair|tác tiêm|41 0 0 0
pair|tác tuyên|-6 0 0 0
pair|tác tuyển|1 0 2 -15
pair|tác viên|0 0 48 0
pair|tác vệ|0 18 0 0
pair|tác xây|0 0 1 -1
pair|tác xã|1 6 2 -1
pair|tác đảng|-19 -5 -7 0
pair|tác đối|0 25 0 0
pair|tách thửa|-1 16 4 3
pair|tách địa|0 12 0 1
pair|tái canh|28 0 0 0
pair|tái lấn|0 30 0 0
pair|tái lập|0 0 0 5
pair|tái nghèo|-13 15 0 -1
pair|tái phát|0 0 0 18
pair|tái phạm|0 0 0 19
pair|tái đàn|0 0 1 39
pair|tái định|0 1 19 0
pair|tám hđnd|-42 -8 -5 -11
pair|tám tháng|-24 26 0 -17
pair|tán thành|-7 0 0 0
pair|tâm #|0 0 -3 -1
pair|tâm (|0 0 -12 0
pair|tâm chính|0 0 16 0
pair|tâm dịch|-17 0 -5 0
pair|tâm hành|0 13 0 0
pair|tâm khuyến|0 0 15 0
pair|tâm kiểm|-2 9 0 0
pair|tâm ký|6 0 0 -6
pair|tâm là|-1 -9 27 12
pair|tâm nước|0 5 0 0
pair|tâm phát|-9 0 2 -11
pair|tâm phục|0 0 -11 1
pair|tâm pvhcc|0 0 15 0
pair|tâm quý|0 0 0 1
pair|tâm soạn|0 0 5 0
pair|tâm thương|0 0 15 33
pair|tâm tư|-10 0 -40 -47
pair|tâm văn|0 0 33 -45
pair|tâm với|0 26 -14 0
pair|tâm y|0 -10 14 0
pair|tâm điều|38 0 0 12
pair|tâm đúng|0 24 0 0
pair|tân binh|30 0 0 -3
pair|tân khánh|0 16 0 -15
pair|tân lập|-9 -21 -2 27
pair|tân phú|0 4 0 -2
pair|tân sơn|0 0 0 15
pair|tân thành|0 0 0 22
pair|tây vừa|0 -5 15 0
pair|tên cơ|-8 0 9 22
pair|tên dưới|0 0 -13 0
pair|tên từng|0 0 12 0
pair|tên việc|0 0 -12 0
pair|tên đơn|0 -14 38 3
pair|tìm mối|0 0 17 41
pair|tìm thị|0 0 21 0
pair|tình chây|0 0 8 -2
pair|tình nghĩa|4 0 0 11
pair|tình thương|14 0 0 3
pair|tình trạng|0 24 0 -41
pair|tình với|16 -26 -20 -43
pair|tích #|11 0 0 33
pair|tích bị|0 -1 3 35
pair|tích cà|-9 0 0 0
pair|tích cực|2 -1 0 11
pair|tích lúa|-28 2 0 5
pair|tích mía|0 44 -20 0
pair|tích nước|-3 -12 0 2
pair|tích rừng|22 -4 23 -11
pair|tích tụ|-13 37 0 0
pair|tích đất|21 -37 0 -49
pair|tín cam|0 0 2 0
pair|tín dụng|0 0 12 0
pair|tín tuyên|0 0 0 15
pair|tính bảng|7 0 10 0
pair|tính chiến|0 13 0 0
pair|tính khi|-9 1 0 -7
pair|tính lại|0 0 0 14
pair|tính theo|8 2 0 -80
pair|tính tiền|-17 -6 -10 -25
pair|tính đến|14 3 0 0
pair|tòa chấp|0 0 0 2
pair|tòa của|0 15 -2 0
pair|tòa tuyên|9 0 -9 10
pair|tòa án|0 0 9 0
pair|tô tới|28 0 0 -35
pair|tôm #|21 1 0 5
pair|tôm ,|27 0 0 34
pair|tôm -|1 0 0 2
pair|tôm giống|4 0 28 0
pair|tôm nuôi|2 0 0 -16
pair|tôm sú|-40 0 0 -10
pair|tôm thẻ|0 8 0 18
pair|tông hóa|3 0 0 3
pair|tùng vài|0 0 1 0
pair|tú để|12 -12 31 1
pair|tú ở|0 0 0 27
pair|túc chỉ|29 -1 -11 -2
pair|túc nhìn|-14 -23 -1 0
pair|túc triển|0 0 9 37
pair|túi ni|25 -17 -2 -8
pair|túng (|0 0 0 -1
pair|túy ở|0 0 0 14
pair|tăng (|0 1 0 0
pair|tăng cao|-43 -4 0 0
pair|tăng ca|0 -1 17 -13
pair|tăng chậm|0 0 0 32
pair|tăng cường|0 0 17 -13
pair|tăng giá|0 0 -14 1
pair|tăng gấp|-16 30 0 0
pair|tăng gần|0 0 0 53
pair|tăng hơn|16 0 0 41
pair|tăng khá|-8 0 -2 0
pair|tăng nhanh|35 -18 0 0
pair|tăng phạt|-9 0 9 0
pair|tăng quân|-1 0 17 0
pair|tăng so|3 18 0 0
pair|tăng thêm|17 0 0 0
pair|tăng thấp|-26 -5 -26 29
pair|tăng trên|37 0 -1 0
pair|tăng trưởng|-17 0 0 0
pair|tăng tuần|0 0 12 0
pair|tăng tốc|-33 -4 -19 0
pair|tăng tổng|19 0 0 -2
pair|tăng từ|-48 -13 -58 -1
pair|tơ -|0 0 7 17
pair|tư #|0 0 11 -9
pair|tư ,|0 39 0 0
pair|tư cho|0 0 -33 -16
pair|tư công|0 0 0 -42
pair|tư cấp|0 2 0 22
pair|tư cống|0 0 1 0
pair|tư cụm|0 0 18 12
pair|tư của|4 0 0 -30
pair|tư giải|-1 0 0 -25
pair|tư khu|0 0 27 0
pair|tư không|0 0 58 10
pair|tư là|0 0 -22 25
pair|tư nghĩa|0 -11 0 0
pair|tư nhân|0 0 21 -1
pair|tư nào|0 15 0 0
pair|tư pháp|0 19 18 4
pair|tư phát|0 0 0 -7
pair|tư phải|0 0 4 0
pair|tư số|0 0 -20 0
pair|tư tham|-14 19 4 -20
pair|tư thay|-13 14 6 1
pair|tư thương|0 34 0 -32
pair|tư toàn|-11 0 -1 0
pair|tư trình|0 -8 0 0
pair|tư trước|-2 6 1 3
pair|tư tưởng|0 1 0 1
pair|tư tại|0 0 0 53
pair|tư vấn|0 0 0 29
pair|tư xây|-5 -7 0 -1
pair|tương xứng|0 11 0 0
pair|tương đương|21 0 0 -27
pair|tương đối|20 -10 0 10
pair|tương ứng|-1 11 0 19
pair|tướng chính|-8 0 5 15
pair|tướng giao|25 0 0 1
pair|tượng bảo|21 1 0 -1
pair|tượng vẫn|0 0 0 -12
pair|tạ /|0 0 0 1
pair|tại #|0 0 0 1
pair|tại buôn|0 0 1 0
pair|tại bản|-7 6 0 -7
pair|tại chỗ|0 0 0 1
pair|tại các|-13 14 20 35
pair|tại giao|0 0 -16 0
pair|tại hội|0 0 2 17
pair|tại khu|0 0 0 -14
pair|tại kỳ|-46 -1 1 0
pair|tại lộc|0 3 0 0
pair|tại một|-1 1 0 0
pair|tại mục|0 0 -18 0
pair|tại nguồn|0 0 -9 0
pair|tại nhiều|0 0 0 -24
pair|tại nhà|5 -6 25 12
pair|tại phường|1 3 0 -24
pair|tại quầy|10 -1 -1 24
pair|tại thuận|0 0 21 0
pair|tại thông|-41 0 0 0
pair|tại thị|-7 0 -1 -9
pair|tại trung|-2 9 0 0
pair|tại trụ|0 -3 0 -24
pair|tại từng|0 0 6 13
pair|tại vườn|-7 8 0 3
pair|tại đồng|0 1 0 15
pair|tạm ,|26 -1 0 -20
pair|tạm dừng|-3 -22 0 27
pair|tạm giữ|1 -13 13 -12
pair|tạm trú|0 2 2 -14
pair|tạm trước|11 0 -9 -6
pair|tạm đoạn|0 -2 12 0
pair|tạm đình|0 8 -7 0
pair|tạm ở|0 -4 6 8
pair|tạm ứng|24 0 0 10
pair|tạo #|27 0 0 47
pair|tạo chủ|0 0 0 16
pair|tạo có|0 0 16 0
pair|tạo cùng|0 0 12 -19
pair|tạo nghề|0 0 15 0
pair|tạo nguồn|0 1 1 8
pair|tạo trạm|-2 0 11 0
pair|tạo việc|-35 -12 48 -25
pair|tả heo|9 -13 0 0
pair|tả lợn|0 35 0 -1
pair|tải hàng|-25 27 0 -24
pair|tải hạ|0 27 0 0
pair|tải khu|0 -1 12 0
pair|tải trong|0 12 0 10
pair|tải trọng|0 0 8 1
pair|tảng số|8 -8 0 7
pair|tảo hôn|-1 6 1 -23
pair|tấm ngói|0 12 0 10
pair|tấn (|20 1 0 -19
pair|tấn )|16 -1 -13 2
pair|tấn ,|-12 0 0 33
pair|tấn /|-24 -2 0 -20
pair|tấn =|28 0 0 0
pair|tấn bằng|0 0 0 -16
pair|tấn công|0 0 6 0
pair|tấn gạo|15 0 0 23
pair|tấn rác|0 18 -16 12
pair|tất hồ|0 -9 9 29
pair|tất việc|0 0 0 18
pair|tầng (|0 0 6 0
pair|tầng ,|-22 -1 -4 0
pair|tầng cụm|13 0 0 0
pair|tầng lộ|0 27 0 0
pair|tầng và|0 0 -23 7
pair|tầng đô|1 -28 0 -1
pair|tận gốc|0 1 17 52
pair|tận nhà|6 0 29 0
pair|tận tay|23 0 0 0
pair|tập #|38 0 0 -1
pair|tập chỉ|20 0 0 -42
pair|tập huấn|0 0 40 0
pair|tập khu|11 0 0 11
pair|tập kết|0 0 0 5
pair|tập nghị|36 0 3 0
pair|tập nẹt|-1 16 0 0
pair|tập phòng|19 0 0 16
pair|tập thể|0 -3 1 0
pair|tập trung|-3 2 0 0
pair|tập trước|0 0 0 34
pair|tập và|0 0 -16 0
pair|tập vở|6 -5 0 12
pair|tật tỉnh|-2 9 0 0
pair|tặng #|-2 0 0 1
pair|tặng hộ|28 0 -9 -6
pair|tặng quà|23 0 0 0
pair|tặng xe|5 -5 0 0
pair|tẻh #|-7 0 0 0
pair|tế #|0 0 -2 0
pair|tế -|0 0 0 -2
pair|tế biển|0 8 27 0
pair|tế bị|-2 9 0 0
pair|tế chuyển|34 0 0 3
pair|tế chủ|-1 0 20 0
pair|tế có|13 -4 34 0
pair|tế cùng|0 0 6 4
pair|tế cơ|-36 0 0 -26
pair|tế cải|-2 0 11 0
pair|tế của|42 0 0 -11
pair|tế diễn|0 0 0 -14
pair|tế dự|0 0 14 -1
pair|tế giảm|9 58 0 0
pair|tế huyện|0 0 1 -3
pair|tế khám|13 0 0 0
pair|tế nghỉ|0 16 0 0
pair|tế phú|26 0 0 0
pair|tế phối|0 0 2 -5
pair|tế số|0 3 -23 0
pair|tế sớm|0 0 34 0
pair|tế tham|0 1 2 -1
pair|tế theo|0 0 36 0
pair|tế thiếu|-12 30 0 20
pair|tế thành|-37 -44 -18 -18
pair|tế tiếp|20 0 0 0
pair|tế tăng|-37 -12 0 0
pair|tế và|0 0 11 1
pair|tế được|11 -9 0 -25
pair|tết bính|-1 0 -35 0
pair|tết dương|0 0 1 8
pair|tết nguyên|0 0 2 1
pair|tết nhâm|0 -1 0 0
pair|tết đinh|0 0 7 0
pair|tệ nạn|-5 8 0 -5
pair|tỉnh #|0 0 0 8
pair|tỉnh (|-1 0 0 0
pair|tỉnh )|0 0 7 1
pair|tỉnh ,|25 0 0 3
pair|tỉnh ban|23 0 0 0
pair|tỉnh báo|29 0 -6 0
pair|tỉnh cho|-1 7 0 17
pair|tỉnh chốt|0 0 12 0
pair|tỉnh còn|17 -10 0 -7
pair|tỉnh có|12 0 0 -14
pair|tỉnh cũ|-21 -30 -2 0
pair|tỉnh cưỡng|0 0 6 0
pair|tỉnh danh|0 0 5 0
pair|tỉnh giao|13 0 0 3
pair|tỉnh giảm|-2 16 0 0
pair|tỉnh hà|0 0 -10 0
pair|tỉnh hậu|0 0 -24 0
pair|tỉnh hỗ|0 0 24 6
pair|tỉnh không|-10 25 0 0
pair|tỉnh kết|0 0 -4 0
pair|tỉnh lần|16 0 -17 21
pair|tỉnh lộ|-6 35 45 0
pair|tỉnh mở|0 0 0 -59
pair|tỉnh nghệ|-20 -2 -13 0
pair|tỉnh ngày|-1 0 -13 0
pair|tỉnh nhiều|3 0 0 -31
pair|tỉnh nâng|-7 0 12 0
pair|tỉnh phê|0 0 0 24
pair|tỉnh phối|18 0 0 1
pair|tỉnh sớm|0 0 49 -38
pair|tỉnh thanh|0 0 2 -37
pair|tỉnh thu|0 0 0 -25
pair|tỉnh thông|3 0 -25 0
pair|tỉnh thẩm|23 -12 0 19
pair|tỉnh trong|0 0 0 2
pair|tỉnh trân|0 0 -10 0
pair|tỉnh trịnh|-1 -10 -4 -16
pair|tỉnh tăng|0 0 14 0
pair|tỉnh tại|-38 0 13 0
pair|tỉnh vào|0 0 0 -46
pair|tỉnh và|47 0 0 -2
pair|tỉnh về|-1 0 0 0
pair|tỉnh điều|0 0 0 1
pair|tỉnh đã|44 -1 -20 3
pair|tỉnh đưa|0 0 -26 0
pair|tỉnh đầu|32 -2 0 -4
pair|tỉnh đồng|-20 0 -4 0
pair|tỉnh ủy|0 1 0 1
pair|tịch #|0 0 24 19
pair|tịch chưa|0 0 0 2
pair|tịch huyện|0 0 39 0
pair|tịch hđnd|-8 0 0 -1
pair|tịch ký|0 -1 13 27
pair|tịch phường|0 0 3 30
pair|tịch ubnd|0 -1 0 0
pair|tịch xã|19 -13 0 0
pair|tịnh biên|0 0 0 21
pair|tịnh khê|0 -16 -20 0
pair|tọa đề|0 0 27 0
pair|tọa độ|0 8 -6 8
pair|tố #|34 0 -5 -39
pair|tố cáo|0 0 -4 0
pair|tốc giải|-30 -3 -16 39
pair|tốc mái|0 -11 -3 0
pair|tốc độ|-2 0 -1 0
pair|tối thiểu|-9 0 10 0
pair|tốp đầu|3 0 0 12
pair|tốt các|0 0 36 -2
pair|tốt hơn|11 0 0 3
pair|tốt nghiệp|40 0 0 -40
pair|tốt nhiệm|-62 -21 -27 -30
pair|tồn #|-37 36 -10 0
pair|tồn kho|-12 -6 -5 -17
pair|tồn lưu|0 0 21 0
pair|tồn tại|0 -25 0 0
pair|tồn đọng|0 0 3 0
pair|tồn ở|0 18 0 15
pair|tổ #|0 3 0 -40
pair|tổ công|2 1 1 -1
pair|tổ dân|-10 0 0 0
pair|tổ hỗ|0 0 0 -26
pair|tổ hợp|4 0 1 -4
pair|tổ kiểm|-45 -36 -11 -2
pair|tổ quốc|0 0 0 -6
pair|tổ thu|-1 0 7 0
pair|tổ trưởng|-1 0 -2 2
pair|tổ tự|1 0 36 -32
pair|tổ đại|0 0 12 13
pair|tổng chi|-2 -63 0 -13
pair|tổng công|6 -5 -4 3
pair|tổng cục|-17 0 0 0
pair|tổng giá|3 -1 0 31
pair|tổng hợp|0 0 26 2
pair|tổng kinh|0 0 0 26
pair|tổng kiểm|-1 0 7 -17
pair|tổng kết|0 0 0 -27
pair|tổng mức|-1 0 0 2
pair|tổng nợ|0 15 0 17
pair|tổng sản|35 0 0 -5
pair|tổng số|-1 0 0 0
pair|tổng thu|16 0 0 -1
pair|tổng trị|0 0 0 35
pair|tổng trọng|0 22 0 18
pair|tổng vốn|-1 -46 0 0
pair|tổng đàn|0 0 0 6
pair|tộc hrê|1 0 0 0
pair|tộc thiểu|-13 -9 0 3
pair|tội phạm|0 0 1 0
pair|tội về|10 4 0 0
pair|tới #|0 48 0 -17
pair|tới khi|0 0 0 15
pair|tới nay|0 0 0 57
pair|tới trung|20 0 0 -32
pair|tới từng|16 0 43 0
pair|tới xử|0 0 28 -14
pair|tới đây|-3 6 16 0
pair|tờ rơi|2 0 0 21
pair|tờ tiền|0 0 0 1
pair|tờ trình|0 0 18 0
pair|tụ huyết|0 0 0 -4
pair|tụ ruộng|-13 37 0 0
pair|tục cho|1 0 0 -18
pair|tục giao|0 0 33 0
pair|tục hành|-23 0 -1 10
pair|tục là|54 0 0 25
pair|tục thu|0 15 0 0
pair|tục thực|0 0 14 0
pair|tục tăng|54 0 0 -3
pair|tục được|9 0 0 19
pair|tụt #|0 36 0 -3
pair|tụt còn|-6 18 0 -25
pair|tức #|26 6 -1 39
pair|từ #|-5 -2 0 -32
pair|từ báo|0 0 34 0
pair|từ chối|28 -17 0 10
pair|từ cuối|-1 1 0 7
pair|từ các|0 13 0 12
pair|từ cấp|0 -27 0 0
pair|từ doanh|45 8 0 0
pair|từ dự|0 0 24 1
pair|từ khi|0 0 26 0
pair|từ khâu|2 0 0 0
pair|từ khối|22 0 0 0
pair|từ máy|-17 -6 -10 -25
pair|từ nay|0 0 0 -14
pair|từ nguồn|26 -9 -15 0
pair|từ ngày|0 0 -29 0
pair|từ ngân|0 0 -23 0
pair|từ năm|31 -8 0 39
pair|từ quý|7 19 0 26
pair|từ sau|-40 23 0 -19
pair|từ tháng|0 25 0 -35
pair|từ trước|1 0 0 38
pair|từ tuyến|32 6 0 -4
pair|từ vùng|12 0 13 34
pair|từ đất|-55 9 0 -52
pair|từ đầu|-2 2 1 -55
pair|từng bước|26 8 -9 10
pair|từng chi|0 0 29 0
pair|từng chỉ|0 0 -1 0
pair|từng chủ|0 0 0 1
pair|từng công|7 -1 20 38
pair|từng cơ|0 0 0 -1
pair|từng dự|1 0 0 -24
pair|từng hồ|0 0 11 18
pair|từng hộ|0 -1 1 31
pair|từng lĩnh|-31 0 0 0
pair|từng ngõ|38 -11 0 -25
pair|từng nhà|0 0 11 2
pair|từng tuần|0 0 44 -28
pair|từng tổ|0 0 40 0
pair|từng xã|0 0 33 0
pair|từng đồng|0 -9 37 19
pair|từng ủy|17 0 -13 11
pair|tử cho|0 0 0 -8
pair|tử chưa|0 7 0 0
pair|tử từ|-17 -6 -10 -25
pair|tử vong|1 0 0 22
pair|tự an|23 0 14 19
pair|tự chảy|33 22 0 -2
pair|tự do|1 -1 0 -2
pair|tự giám|0 0 10 0
pair|tự kiểm|3 0 0 -61
pair|tự nguyện|-2 11 0 5
pair|tự nhiên|-22 0 0 -3
pair|tự nhận|-15 -3 0 0
pair|tự phát|0 2 1 -19
pair|tự quản|1 0 30 -18
pair|tự xây|27 0 0 5
pair|tự xã|-52 -15 1 12
pair|tự đô|29 17 0 -36
pair|tự đường|16 -14 35 1
pair|tự động|26 2 1 0
pair|tỷ #|42 0 0 0
pair|tỷ (|-24 0 0 3
pair|tỷ )|-11 21 0 -12
pair|tỷ ,|1 19 0 23
pair|tỷ con|50 0 0 0
pair|tỷ suất|-9 12 0 -40
pair|tỷ số|-9 1 0 -7
pair|tỷ trọng|39 -7 0 38
pair|tỷ usd|-21 -1 -2 33
pair|tỷ đông|2 0 -12 0
pair|tỷ đồng|1 0 0 0
pair|ubkt đảng|0 0 41 0
pair|ubmttq việt|0 0 47 5
pair|ubmttq và|31 0 -37 -16
pair|ubnd #|-22 0 0 1
pair|ubnd -|0 0 0 17
pair|ubnd các|0 0 0 -11
pair|ubnd của|-3 0 1 3
pair|ubnd dự|0 -6 0 0
pair|ubnd huyện|-7 0 0 0
pair|ubnd quận|0 -2 -12 -4
pair|ubnd thành|0 0 -1 0
pair|ubnd thị|0 0 4 0
pair|ubnd đặc|0 0 -9 -15
pair|ubtvqh15 ngày|0 0 -8 0
pair|usd (|-39 -37 0 1
pair|usd ,|13 31 0 12
pair|uvtw đảng|0 0 -1 -1
pair|uy tín|0 0 0 13
pair|uống giảm|-13 24 0 -5
pair|uống rượu|-16 25 0 -5
pair|uống tăng|18 -3 0 -3
pair|v (|0 0 18 0
pair|va chạm|0 0 0 3
pair|vai trò|-10 0 -1 10
pair|vay #|46 0 0 -2
pair|vay tiền|0 1 0 0
pair|vay vốn|6 -12 0 8
pair|ven biển|0 0 0 -5
pair|ven hồ|-7 0 29 -38
pair|ven kênh|15 10 -8 0
pair|ven rừng|0 16 -11 17
pair|ven sông|0 6 0 -1
pair|ven đầm|0 2 0 19
pair|vinh cũ|-14 0 0 0
pair|vinh vận|-14 0 0 0
pair|viên #|5 -8 -28 0
pair|viên (|28 -8 0 0
pair|viên ,|15 0 0 -20
pair|viên ban|0 0 1 0
pair|viên bỏ|0 0 0 8
pair|viên chưa|0 8 0 0
pair|viên chức|0 0 0 3
pair|viên còn|0 0 -2 -5
pair|viên có|-8 4 -48 -49
pair|viên cơ|0 17 0 0
pair|viên dùng|0 7 0 0
pair|viên dự|0 0 0 -42
pair|viên hợp|0 0 1 -8
pair|viên không|5 0 0 0
pair|viên mầm|-13 -33 0 0
pair|viên mới|0 15 0 -12
pair|viên phụ|41 0 0 0
pair|viên tham|40 0 0 -37
pair|viên theo|0 -7 14 31
pair|viên thừa|0 0 9 0
pair|viên trong|-12 26 0 24
pair|viên trung|0 0 6 12
pair|viên trên|12 0 0 0
pair|viên trước|0 0 0 7
pair|viên trẻ|0 5 0 -2
pair|viên tại|0 0 0 3
pair|viên ubnd|-25 -7 -12 -23
pair|viên vào|-7 0 13 26
pair|viên và|0 48 0 19
pair|viên ít|0 0 0 6
pair|viên điện|17 0 0 18
pair|viên đầu|0 2 0 0
pair|viên ở|0 1 0 0
pair|viết lâm|0 -2 -1 0
pair|viết thạo|0 0 0 2
pair|việc #|0 0 -2 -2
pair|việc -|0 0 -12 0
pair|việc ban|-6 1 -9 0
pair|việc bàn|0 6 0 0
pair|việc bố|-16 -16 -47 0
pair|việc cho|4 0 0 -30
pair|việc chuẩn|0 6 0 0
pair|việc chưa|0 0 0 1
pair|việc còn|0 -5 -12 -14
pair|việc có|-1 7 0 0
pair|việc cấp|46 -30 0 17
pair|việc cần|0 0 -1 0
pair|việc cụ|-8 5 -31 -32
pair|việc giám|0 14 0 0
pair|việc học|31 0 -1 0
pair|việc hỗ|21 0 6 -58
pair|việc khó|0 0 0 9
pair|việc không|20 -8 0 -13
pair|việc kiểm|1 0 7 -2
pair|việc kết|-35 0 -21 -8
pair|việc làm|0 0 17 -31
pair|việc lớn|-36 -36 -9 -29
pair|việc nhiều|-28 -47 0 0
pair|việc nhà|10 -9 0 5
pair|việc này|0 -20 40 -2
pair|việc nêu|0 0 2 9
pair|việc nước|9 -9 0 -16
pair|việc nạo|0 18 -7 11
pair|việc nửa|0 0 -13 0
pair|việc phân|0 12 0 0
pair|việc phải|0 -26 -40 0
pair|việc quá|0 25 23 -19
pair|việc quý|0 0 -3 -2
pair|việc quản|-2 -27 0 0
pair|việc rà|13 0 0 0
pair|việc sau|0 -17 -14 -8
pair|việc theo|45 3 0 31
pair|việc tháng|0 0 -26 -1
pair|việc thực|1 0 0 1
pair|việc trễ|0 0 18 -40
pair|việc tại|-25 3 0 0
pair|việc tập|-18 39 0 -10
pair|việc vận|36 0 43 0
pair|việc với|-13 0 0 -1
pair|việc xây|21 0 -6 0
pair|việc xóa|0 0 19 0
pair|việc xử|-2 0 6 0
pair|việc đã|23 -2 0 -3
pair|việc đóng|0 -9 9 0
pair|việc đảng|0 7 0 0
pair|việc ở|34 -17 0 -37
pair|viện kiểm|-5 0 -1 14
pair|viện trưởng|-1 -2 -36 0
pair|viện tuyến|0 27 0 -9
pair|viện đa|6 -3 0 0
pair|việt khi|11 -4 0 -20
pair|việt trì|3 0 0 -9
pair|việt về|-7 -2 0 0
pair|vms tái|0 0 0 7
pair|vnpt lào|0 0 1 22
pair|vnpt đà|0 0 0 -3
pair|vp chấm|0 0 6 -14
pair|vssid mới|0 0 17 0
pair|vui tươi|6 0 0 0
pair|và #|0 0 -1 0
pair|và báo|0 0 1 1
pair|và bảo|-10 0 9 0
pair|và bằng|-37 -19 0 -58
pair|và cao|19 0 0 22
pair|và chăn|0 0 -36 0
pair|và chương|0 -11 0 17
pair|và chỉ|0 23 0 -3
pair|và chủ|0 -4 -1 7
pair|và covid|-11 0 0 0
pair|và cán|0 0 0 19
pair|và cây|-17 -7 0 9
pair|và có|-9 -1 0 0
pair|và diễn|15 0 0 15
pair|và doanh|5 0 0 1
pair|và dịch|-14 -11 0 1
pair|và dữ|14 0 0 0
pair|và giao|0 0 -29 -2
pair|và gia|0 0 0 -7
pair|và giá|-16 0 0 0
pair|và giải|0 0 -9 -1
pair|và hoa|0 0 0 35
pair|và hoạt|9 0 0 10
pair|và huyện|0 0 -45 -1
pair|và hđnd|0 0 13 2
pair|và hạ|0 0 0 24
pair|và khu|0 1 0 0
pair|và không|13 0 0 0
pair|và kết|0 0 0 1
pair|và kế|0 0 -4 44
pair|và luật|0 9 17 16
pair|và làm|0 0 -16 0
pair|và lập|11 0 -4 17
pair|và mttq|0 0 0 13
pair|và môi|-6 0 0 -1
pair|và một|0 -8 0 0
pair|và nghị|-15 0 11 -27
pair|và nhiệm|-1 0 -1 0
pair|và nhân|18 0 0 0
pair|và những|-15 -18 -14 0
pair|và nuôi|54 0 0 -47
pair|và nông|-14 0 0 -11
pair|và phát|-10 2 0 0
pair|và phân|12 -1 0 -34
pair|và phê|0 0 1 0
pair|và phòng|-10 0 7 2
pair|và phương|0 0 -6 -3
pair|và phường|0 0 0 -9
pair|và ptnt|0 -1 -1 -5
pair|và quyết|11 0 -36 -14
pair|và sau|0 0 1 0
pair|và so|0 -7 8 15
pair|và sơn|6 0 0 0
pair|và thiếu|-12 18 0 20
pair|và thu|-59 -1 -46 -33
pair|và thuế|0 8 0 41
pair|và thông|0 0 0 -1
pair|và thú|0 0 0 18
pair|và thảo|0 0 -3 -1
pair|và thống|-1 0 0 0
pair|và thủy|-17 6 0 -13
pair|và tiêu|0 31 0 0
pair|và tiểu|-1 -1 0 -1
pair|và trung|3 0 35 0
pair|và trách|0 0 2 10
pair|và trước|0 0 0 35
pair|và trường|-10 13 0 -2
pair|và trật|-24 0 65 43
pair|và tuyến|13 0 0 7
pair|và tăng|36 -1 4 10
pair|và tốc|0 -11 -3 0
pair|và việc|0 0 -6 0
pair|và văn|0 0 0 28
pair|và vượt|45 -1 0 -54
pair|và xây|-29 9 -11 -1
pair|và xã|-1 0 0 19
pair|và ý|0 0 -3 -1
pair|và đoàn|2 0 -40 7
pair|và đón|-23 -1 -11 -8
pair|và đô|0 0 -23 7
pair|và đường|-13 0 0 11
pair|và đại|0 0 12 22
pair|và đầu|-3 1 0 0
pair|và đề|10 0 0 -26
pair|và địa|0 2 0 0
pair|và định|0 -6 -23 -17
pair|vài buôn|0 0 0 -1
pair|vài chi|0 22 0 -1
pair|vài cơ|0 0 0 31
pair|vài nơi|0 1 0 4
pair|vài vụ|0 0 24 -14
pair|vài xã|0 12 0 19
pair|vành đai|21 0 0 -1
pair|vào #|0 60 20 -49
pair|vào ban|0 0 0 29
pair|vào bản|23 -9 -17 12
pair|vào chương|0 -10 17 0
pair|vào chợ|29 -6 0 -21
pair|vào cuối|0 0 0 -20
pair|vào cuộc|-47 -8 2 -11
pair|vào các|0 0 16 -34
pair|vào dùng|8 0 0 27
pair|vào hoạt|29 0 0 0
pair|vào hội|0 44 0 -19
pair|vào khu|0 0 36 0
pair|vào kế|0 0 0 9
pair|vào lớp|3 0 0 0
pair|vào mùa|0 0 0 5
pair|vào mấy|-4 -25 -7 0
pair|vào mỗi|0 22 0 -43
pair|vào ngày|0 0 42 0
pair|vào ngân|13 11 0 -17
pair|vào nhóm|-3 48 0 34
pair|vào nền|10 0 0 0
pair|vào quen|0 0 0 2
pair|vào sáng|0 0 49 0
pair|vào sổ|0 2 0 19
pair|vào sử|12 1 0 -25
pair|vào tháng|-1 0 67 0
pair|vào thứ|0 -1 26 0
pair|vào trường|3 0 0 26
pair|vào được|12 0 0 0
pair|vào đấy|0 0 0 -5
pair|vào đồng|1 0 0 -11
pair|vét #|3 0 0 0
pair|vét kênh|0 0 12 -7
pair|vét luồng|0 16 -6 0
pair|vênh nhau|0 0 0 2
pair|vì bản|-21 29 -5 0
pair|vì chưa|0 0 0 22
pair|vì chủ|0 7 0 -16
pair|vì covid|-38 4 0 0
pair|vì dịch|10 17 0 -20
pair|vì giá|-23 31 0 29
pair|vì người|0 0 9 0
pair|vì nhà|0 0 0 34
pair|vì sao|-1 27 19 0
pair|vì sương|0 0 0 17
pair|vì trung|0 16 0 0
pair|vì vướng|0 10 0 0
pair|vòng #|0 -20 0 0
pair|võ minh|0 -6 -28 0
pair|võ miếu|-2 0 17 -25
pair|võ nhai|0 5 0 0
pair|vùng biên|22 1 2 0
pair|vùng biển|27 -26 0 3
pair|vùng buôn|-10 13 0 -2
pair|vùng cao|-13 46 1 -12
pair|vùng chè|6 0 1 -15
pair|vùng dịch|12 0 13 34
pair|vùng giáp|26 1 0 0
pair|vùng nguyên|0 0 47 66
pair|vùng nuôi|-10 16 -7 -22
pair|vùng sâu|25 -7 0 11
pair|vùng sạt|0 0 0 -3
pair|vùng trồng|1 0 0 -1
pair|vùng ven|0 13 0 0
pair|vùng đầm|8 -1 0 0
pair|văn #|-21 0 14 11
pair|văn bàn|0 0 -1 0
pair|văn bản|0 21 0 -5
pair|văn chấn|0 0 -5 -3
pair|văn khuê|0 0 18 -2
pair|văn kiện|0 4 0 0
pair|văn linh|0 0 18 0
pair|văn minh|0 0 1 1
pair|văn nghệ|18 -2 0 0
pair|văn số|0 0 -16 1
pair|văn thư|0 0 1 0
pair|văn thời|-12 0 0 0
pair|văn xã|-18 0 0 0
pair|văn đẩu|0 16 14 1
pair|vĩnh phú|0 0 -2 0
pair|vĩnh thành|0 0 0 1
pair|vĩnh tre|0 3 1 0
pair|vĩnh trung|0 0 6 0
pair|vũ đình|0 -8 -15 0
pair|vươn khơi|39 0 0 -25
pair|vươn tới|24 -6 0 -42
pair|vương đình|-2 0 0 0
pair|vướng #|-15 -26 -20 -18
pair|vướng mắc|0 0 0 16
pair|vướng mặt|0 17 0 17
pair|vướng nhất|0 49 0 -5
pair|vướng ở|0 0 11 -11
pair|vườn cây|-4 -19 0 -1
pair|vườn quốc|0 0 -1 0
pair|vượt #|10 0 0 -16
pair|vượt chỉ|3 0 0 5
pair|vượt cả|0 0 0 32
pair|vượt cấp|0 -1 -1 0
pair|vượt dự|3 9 0 0
pair|vượt khó|-2 0 0 0
pair|vượt khả|0 0 -11 2
pair|vượt kế|36 0 0 -12
pair|vượt mục|24 0 0 14
pair|vượt nghị|6 0 0 28
pair|vượt ngưỡng|-21 29 0 2
pair|vượt quy|-6 9 0 0
pair|vượt tiến|8 -4 0 0
pair|vượt trần|0 11 1 0
pair|vượt xa|0 16 0 11
pair|vạn dân|-29 1 0 -7
pair|vải thiều|20 -1 0 0
pair|vấn đề|-27 -1 0 0
pair|vẫn "|-3 3 0 0
pair|vẫn bị|0 14 0 9
pair|vẫn chưa|0 -20 -33 -42
pair|vẫn chỉ|0 11 0 -16
pair|vẫn còn|-29 -7 -16 0
pair|vẫn duy|2 0 0 0
pair|vẫn giữ|27 0 0 9
pair|vẫn khuyết|0 3 0 0
pair|vẫn là|0 1 0 -10
pair|vẫn mọc|0 1 0 -4
pair|vẫn nhích|22 -5 0 -25
pair|vẫn nóng|-9 0 0 1
pair|vẫn nằm|0 0 0 18
pair|vẫn phát|29 -8 0 -7
pair|vẫn phải|0 25 0 0
pair|vẫn thiếu|0 12 0 0
pair|vẫn thả|-8 9 0 10
pair|vẫn tăng|15 1 0 -19
pair|vẫn tới|0 0 0 2
pair|vẫn vượt|0 13 0 -2
pair|vẫn được|12 5 -5 -43
pair|vẫn đạt|52 -2 0 -7
pair|vẫn để|-13 22 0 15
pair|vận chuyển|0 14 1 0
pair|vận dụng|0 0 11 6
pair|vận hành|0 0 0 -19
pair|vận khéo|13 0 0 0
pair|vận tải|-24 0 0 -11
pair|vận động|0 0 12 0
pair|vật liệu|-1 0 1 0
pair|vật thể|17 0 0 0
pair|vật tư|-38 0 -2 5
pair|vậy #|0 15 0 -25
pair|vậy mà|24 -12 0 0
pair|vắc -|1 0 0 8
pair|vắc xin|22 -8 0 -6
pair|vắng mặt|0 0 0 23
pair|vặt sai|0 12 0 0
pair|vẹn #|1 2 0 14
pair|vẻn vẹn|-5 21 0 -33
pair|vẽ thi|0 2 -1 13
pair|về #|-8 21 3 -1
pair|về an|26 0 -7 0
pair|về ban|0 0 6 -5
pair|về biên|0 0 15 0
pair|về buôn|0 0 44 0
pair|về bón|13 0 0 0
pair|về bầu|1 0 0 -10
pair|về chi|0 -13 0 0
pair|về chuyển|42 -24 -26 0
pair|về chính|0 0 43 60
pair|về chỉ|-45 -13 10 0
pair|về cuối|-30 35 0 32
pair|về các|0 0 0 -12
pair|về cái|0 0 10 0
pair|về công|-13 24 -5 26
pair|về cơ|35 -35 0 -27
pair|về dự|0 0 9 15
pair|về giao|0 0 -10 0
pair|về huyện|27 1 0 0
pair|về hỗ|6 0 0 0
pair|về kinh|0 1 0 0
pair|về kiểm|-30 0 0 0
pair|về kết|0 0 1 0
pair|về làm|-17 17 0 -1
pair|về lãnh|-14 0 0 13
pair|về ma|8 3 0 0
pair|về muộn|0 0 0 24
pair|về một|-4 0 0 0
pair|về ngân|-2 -10 19 0
pair|về nhiệm|0 0 -1 0
pair|về nhà|0 -7 14 0
pair|về nhân|0 -13 15 -1
pair|về nhỏ|-1 40 0 -35
pair|về những|13 -13 -9 32
pair|về nông|-9 0 -17 0
pair|về phát|0 0 1 15
pair|về phòng|-2 0 17 0
pair|về phước|0 0 4 0
pair|về quan|9 -9 0 10
pair|về quy|9 0 -12 -3
pair|về quê|0 9 0 27
pair|về sản|-1 0 0 0
pair|về sắp|19 0 11 0
pair|về số|-27 1 0 0
pair|về sở|0 0 7 23
pair|về thu|-7 0 0 -7
pair|về thường|0 0 57 0
pair|về thực|0 2 0 -18
pair|về trang|0 0 -32 0
pair|về trước|30 -6 0 -2
pair|về trật|61 -27 0 -29
pair|về tài|9 -10 -1 14
pair|về việc|0 -11 -3 -9
pair|về văn|0 0 0 -3
pair|về xây|7 0 0 0
pair|về xã|0 1 -12 0
pair|về đích|-1 -8 -1 -16
pair|về đại|15 -1 11 -8
pair|về đất|1 2 1 -3
pair|về đẩy|27 0 -15 0
pair|về đội|-18 -20 0 -19
pair|vệ #|31 0 0 0
pair|vệ cho|0 0 0 -8
pair|vệ môi|0 11 0 0
pair|vệ rừng|0 0 0 -1
pair|vệ sinh|0 8 0 -7
pair|vệ tinh|-25 16 7 0
pair|vỉa hè|0 26 1 -20
pair|vị )|0 -1 0 23
pair|vị ;|-8 12 0 3
pair|vị biết|-1 0 -14 -3
pair|vị chưa|0 -2 4 12
pair|vị chậm|0 0 19 0
pair|vị chủ|0 0 0 -23
pair|vị giải|0 0 0 6
pair|vị gửi|0 0 36 0
pair|vị hành|0 0 2 6
pair|vị liên|0 0 -34 -19
pair|vị nghiêm|0 0 9 37
pair|vị nào|0 8 -15 16
pair|vị này|0 -7 8 15
pair|vị sự|-17 0 14 -15
pair|vị thực|-13 -8 -57 0
pair|vị trí|0 6 0 -21
pair|vị đã|0 -7 8 15
pair|vị được|10 1 0 1
pair|vị đại|0 -6 -27 -13
pair|vọng dưới|0 0 -16 0
pair|vọng thê|0 0 30 0
pair|vọt #|0 1 0 16
pair|vọt khiến|0 3 0 0
pair|vọt lên|0 12 0 -6
pair|vỏ hàu|0 13 0 -21
pair|vỏ thuốc|39 -16 0 0
pair|vỏn vẹn|2 1 0 35
pair|vốn #|18 0 1 22
pair|vốn cho|0 -1 15 -8
pair|vốn chương|-1 10 0 0
pair|vốn các|0 1 1 2
pair|vốn của|0 0 6 0
pair|vốn dân|1 0 -1 41
pair|vốn dự|-24 0 0 3
pair|vốn giao|-34 -7 0 0
pair|vốn giải|10 1 0 -18
pair|vốn giảm|0 0 0 1
pair|vốn khuyến|10 2 0 0
pair|vốn ngân|8 6 0 0
pair|vốn năm|1 10 0 0
pair|vốn phục|-2 0 11 0
pair|vốn sửa|0 0 0 -9
pair|vốn sự|-5 2 18 1
pair|vốn theo|34 0 -40 -42
pair|vốn thêm|0 0 0 16
pair|vốn toàn|-12 15 0 0
pair|vốn trong|1 0 0 -13
pair|vốn trả|0 0 36 0
pair|vốn từng|19 0 9 0
pair|vốn vay|15 1 38 -43
pair|vốn xây|0 0 0 -1
pair|vốn xã|6 0 -1 11
pair|vốn đăng|7 1 0 39
pair|vốn đầu|-1 0 0 0
pair|vốn đối|-1 4 0 0
pair|với #|1 0 0 0
pair|với ban|0 21 -10 -59
pair|với ba|-12 -7 -27 0
pair|với báo|-29 0 0 0
pair|với chi|0 0 15 0
pair|với chính|0 6 0 -25
pair|với chỉ|0 0 0 9
pair|với cuối|33 -20 0 23
pair|với các|0 0 0 -1
pair|với công|0 0 0 1
pair|với cùng|0 51 0 9
pair|với doanh|0 0 2 19
pair|với dân|0 3 4 21
pair|với dự|-40 -30 0 0
pair|với giám|8 -12 0 -2
pair|với giá|0 0 0 53
pair|với hình|8 0 0 20
pair|với hợp|0 13 23 -1
pair|với kho|0 0 3 -3
pair|với kế|22 -17 0 -25
pair|với lực|0 0 39 0
pair|với nghị|0 0 0 54
pair|với ngành|0 0 -20 0
pair|với ngân|0 35 -9 0
pair|với nhu|0 6 0 0
pair|với nhà|0 -20 22 0
pair|với nông|-2 0 -14 0
pair|với năm|0 0 0 -5
pair|với phân|0 0 0 7
pair|với phòng|0 24 0 0
pair|với quý|8 0 0 -31
pair|với sản|0 0 0 23
pair|với số|27 5 -9 -28
pair|với sở|0 0 0 9
pair|với sự|0 0 1 1
pair|với thuế|0 0 22 -3
pair|với tháng|19 0 -11 32
pair|với thường|0 0 0 -12
pair|với tiềm|0 0 0 24
pair|với trung|0 1 -16 -1
pair|với tổng|7 -1 0 -4
pair|với từng|0 -1 1 0
pair|với ubnd|0 0 -20 0
pair|với việc|27 -10 0 -32
pair|với vụ|23 -1 0 -25
pair|với yêu|0 27 0 14
pair|với điện|0 0 15 0
pair|với đơn|0 0 19 0
pair|với đầu|0 0 0 -4
pair|với đồn|0 0 31 0
pair|với ước|-21 0 0 0
pair|vỡ quy|0 8 0 0
pair|vụ #|0 0 -1 0
pair|vụ (|3 1 0 0
pair|vụ )|-1 0 -1 0
pair|vụ ,|0 3 1 16
pair|vụ -|0 -1 0 5
pair|vụ ;|0 25 0 0
pair|vụ cho|0 0 15 -1
pair|vụ chính|-28 0 0 -11
pair|vụ chưa|0 4 0 1
pair|vụ chậm|0 0 0 3
pair|vụ chỉ|-1 15 0 -27
pair|vụ có|1 0 0 0
pair|vụ công|0 26 0 -16
pair|vụ cụ|0 0 26 0
pair|vụ của|1 0 0 -17
pair|vụ do|1 0 -2 -6
pair|vụ ghi|-31 0 -9 0
pair|vụ hoàn|-20 30 0 -1
pair|vụ huyện|2 0 -11 0
pair|vụ hành|0 0 -11 2
pair|vụ hè|-40 -1 5 0
pair|vụ họp|10 0 0 0
pair|vụ khiếu|0 0 0 -30
pair|vụ khách|-1 0 22 0
pair|vụ khắc|0 -28 -78 0
pair|vụ kiểm|1 0 0 43
pair|vụ ký|-5 0 26 32
pair|vụ lúa|30 0 0 0
pair|vụ lũy|-16 -16 0 0
pair|vụ lưu|10 1 0 -2
pair|vụ lấn|27 -19 0 0
pair|vụ lập|4 0 13 0
pair|vụ mâu|0 0 0 -34
pair|vụ mùa|0 0 3 64
pair|vụ nghiêm|0 -20 -2 0
pair|vụ người|0 0 0 -6
pair|vụ năm|0 0 1 0
pair|vụ phát|-1 1 -1 4
pair|vụ phạm|10 4 0 0
pair|vụ quá|0 0 0 18
pair|vụ quân|1 0 10 -52
pair|vụ quý|0 0 0 1
pair|vụ quận|0 0 0 2
pair|vụ quốc|-9 0 -6 -8
pair|vụ so|-1 3 0 28
pair|vụ sát|12 0 0 -24
pair|vụ sơ|13 0 9 -1
pair|vụ tai|0 2 0 0
pair|vụ theo|0 0 0 49
pair|vụ thu|0 1 0 0
pair|vụ thành|2 -3 0 5
pair|vụ thường|-25 -60 0 13
pair|vụ tiêu|13 0 0 4
pair|vụ trong|0 1 0 0
pair|vụ trên|0 0 1 38
pair|vụ trước|0 53 1 -21
pair|vụ trộm|-18 43 0 0
pair|vụ tăng|-25 -5 -9 20
pair|vụ tại|4 -1 4 -32
pair|vụ tạm|1 -9 0 22
pair|vụ tỉnh|0 -1 -1 0
pair|vụ tồn|0 0 0 9
pair|vụ vi|0 0 1 13
pair|vụ việc|24 0 0 0
pair|vụ với|9 0 -8 -22
pair|vụ xuân|21 0 0 0
pair|vụ xuống|-21 -14 -32 -7
pair|vụ xây|29 -19 0 39
pair|vụ án|11 12 -1 -4
pair|vụ đang|2 -2 0 43
pair|vụ điều|0 0 19 0
pair|vụ đánh|13 5 -10 -2
pair|vụ đông|0 0 -9 12
pair|vụ đến|0 0 0 -23
pair|vụ đề|0 0 0 -3
pair|vụ để|0 0 24 -14
pair|vụ ước|16 0 0 -37
pair|vừa giao|0 0 0 -9
pair|vừa họp|-1 -31 -16 0
pair|vừa qua|0 0 -6 0
pair|vừa rồi|10 0 0 19
pair|vừa sơ|-1 0 0 0
pair|vừa sạt|0 -5 15 0
pair|vừa thiếu|0 19 0 11
pair|vừa đánh|-3 0 -7 0
pair|vững #|-31 0 -35 0
pair|vững an|0 0 36 -8
pair|vững danh|36 0 0 0
pair|vựa cá|30 -1 0 0
pair|vực #|0 0 0 -5
pair|vực bỏ|0 0 0 21
pair|vực chợ|0 0 8 0
pair|vực công|-50 0 0 0
pair|vực doanh|-8 12 0 20
pair|vực giao|-22 -1 -4 0
pair|vực i|-3 1 0 0
pair|vực mặt|-23 0 0 0
pair|vực ngoài|13 -7 0 -39
pair|vực nhà|11 0 0 -18
pair|vực nông|4 13 0 20
pair|vực phòng|9 0 0 6
pair|vực quản|56 0 0 0
pair|vực quốc|-43 0 0 0
pair|vực thu|93 0 0 -4
pair|vực trước|0 0 1 16
pair|vực văn|-60 -1 0 0
pair|vực xây|1 0 0 0
pair|vực đất|-12 21 0 0
pair|vực đầu|66 0 0 0
pair|x về|9 0 -6 0
pair|xa bờ|8 -28 11 -45
pair|xa yêu|-13 16 0 21
pair|xd #|22 0 0 14
pair|xe buýt|25 0 0 -1
pair|xe chở|23 8 0 -29
pair|xe lăn|0 33 27 0
pair|xe máy|21 29 -16 4
pair|xe tại|0 0 0 19
pair|xe tải|25 -11 0 1
pair|xe ô|0 0 13 0
pair|xe điện|-3 18 0 -33
pair|xe đạp|5 -5 0 0
pair|xem xét|0 0 1 -8
pair|xh #|0 0 -7 14
pair|xi )|14 0 12 0
pair|xi măng|0 8 0 -25
pair|xin các|1 0 0 0
pair|xin gia|0 36 0 17
pair|xin huyện|0 0 24 0
pair|xin lỗi|0 0 13 -14
pair|xin nghỉ|0 0 0 -30
pair|xin thôi|0 7 0 -24
pair|xin tỉnh|0 0 9 -29
pair|xiv của|20 0 0 0
pair|xong #|48 0 1 -6
pair|xong bị|0 0 0 -9
pair|xong cho|0 -1 18 30
pair|xong cống|0 0 6 0
pair|xong giấy|-16 0 6 0
pair|xong gói|1 0 0 0
pair|xong hồ|0 0 1 13
pair|xong ngày|0 0 0 11
pair|xong phần|-17 18 0 -20
pair|xong quy|-4 0 23 -42
pair|xong trong|0 0 0 37
pair|xong trước|0 0 12 10
pair|xong đến|0 0 0 25
pair|xong đề|0 0 13 -24
pair|xung yếu|0 0 36 -5
pair|xuyên #|-16 -34 0 -25
pair|xuyên chưa|0 14 0 0
pair|xuyên giám|0 0 3 17
pair|xuyên nhiều|0 14 -10 0
pair|xuyên qua|-45 -24 -18 31
pair|xuân #|1 0 0 -18
pair|xuân cấy|21 0 0 -23
pair|xuân gieo|0 0 0 -5
pair|xuân hè|18 0 0 15
pair|xuân lộc|0 0 -4 0
pair|xuân muộn|0 0 13 0
pair|xuân năm|-1 -23 -2 29
pair|xuân quế|0 0 -1 0
pair|xuân thới|-10 11 0 11
pair|xuân trồng|0 0 0 -12
pair|xuân tăng|-28 -13 -34 0
pair|xuân được|7 0 0 -19
pair|xuất #|-4 0 -3 0
pair|xuất (|17 0 0 0
pair|xuất ,|0 -18 0 0
pair|xuất bến|0 0 13 0
pair|xuất chính|0 0 0 20
pair|xuất cn|14 0 0 0
pair|xuất các|22 0 0 -35
pair|xuất công|7 0 0 -36
pair|xuất cô|-27 -16 0 0
pair|xuất cảnh|-14 22 0 0
pair|xuất gộp|0 0 9 10
pair|xuất huyết|-4 16 0 0
pair|xuất khẩu|0 6 0 18
pair|xuất kinh|-7 16 0 0
pair|xuất lâm|-2 -15 0 0
pair|xuất ngành|-22 -4 0 -35
pair|xuất nhập|10 -15 0 0
pair|xuất nông|-1 0 0 -8
pair|xuất toàn|3 38 0 45
pair|xuất trên|-8 0 0 18
pair|xuất tăng|-48 -7 -31 -1
pair|xuất và|24 4 0 -21
pair|xuất vụ|0 0 -19 13
pair|xuất đạt|1 0 0 0
pair|xuất ước|-16 3 0 59
pair|xuống #|47 -7 0 -40
pair|xuống còn|5 -4 0 0
pair|xuống cơ|0 0 -31 0
pair|xuống cấp|-1 11 0 0
pair|xuống dạy|0 0 9 0
pair|xuống giống|9 8 26 1
pair|xuống kênh|-1 10 0 9
pair|xuống thấp|-8 0 0 0
pair|xuống thất|0 -29 0 0
pair|xv )|0 0 -18 0
pair|xv và|25 -2 -13 -24
pair|xvi và|-11 0 7 24
pair|xá xã|26 0 0 0
pair|xác minh|0 8 19 -30
pair|xác nhận|0 -39 0 0
pair|xác định|0 0 -36 0
pair|xâm nhập|0 23 0 -35
pair|xây #|-13 0 0 0
pair|xây lắp|4 0 0 23
pair|xây mới|23 0 0 -6
pair|xây thêm|-18 -39 9 0
pair|xây xong|-29 45 0 -1
pair|xã #|0 0 0 44
pair|xã (|3 1 0 -54
pair|xã )|1 10 0 -26
pair|xã ,|0 0 0 3
pair|xã -|-1 0 -25 0
pair|xã ba|-6 6 -11 7
pair|xã biên|-10 0 0 0
pair|xã báo|8 0 1 0
pair|xã chưa|0 9 0 1
pair|xã chế|0 3 0 0
pair|xã chống|0 0 26 -2
pair|xã cái|0 0 -4 0
pair|xã còn|-47 0 0 0
pair|xã có|15 10 0 -12
pair|xã cũ|0 12 0 -1
pair|xã cẩm|17 0 0 -1
pair|xã của|2 0 0 -23
pair|xã cửa|0 -1 -15 0
pair|xã ea|-5 0 0 0
pair|xã giao|-3 0 0 -10
pair|xã giám|0 0 9 12
pair|xã giải|7 0 1 -37
pair|xã giảm|-6 42 0 -27
pair|xã giữ|0 0 45 -45
pair|xã hồng|18 0 0 8
pair|xã ia|0 -13 -1 -17
pair|xã khánh|0 0 5 0
pair|xã kiểu|11 -3 0 0
pair|xã kiệt|0 0 -1 0
pair|xã kỳ|0 -1 0 0
pair|xã làm|0 0 13 0
pair|xã là|52 0 0 0
pair|xã lần|1 0 -1 0
pair|xã lập|0 0 18 -65
pair|xã lắp|0 0 44 -58
pair|xã một|5 -1 0 -5
pair|xã mới|-7 10 -1 28
pair|xã mở|0 0 23 0
pair|xã ninh|7 -5 -8 0
pair|xã nào|59 -46 0 0
pair|xã nâng|0 0 0 9
pair|xã nên|-1 0 -2 0
pair|xã nông|-31 -23 -30 12
pair|xã năm|-2 0 -23 0
pair|xã phê|-9 -18 -19 0
pair|xã phú|13 0 0 0
pair|xã phải|0 -29 49 -56
pair|xã phối|0 0 8 0
pair|xã phụ|0 0 4 35
pair|xã quảng|0 14 0 10
pair|xã quốc|-2 -16 -5 0
pair|xã ra|3 4 0 0
pair|xã sửa|0 0 37 0
pair|xã theo|0 0 10 -9
pair|xã thành|-16 0 1 0
pair|xã thông|-1 0 22 0
pair|xã triệu|-1 0 -10 0
pair|xã trong|-16 0 9 34
pair|xã trình|0 0 0 -21
pair|xã trước|0 0 0 27
pair|xã trực|0 0 11 0
pair|xã tuần|0 -2 4 0
pair|xã tân|-1 0 0 18
pair|xã tăng|0 0 12 0
pair|xã tập|0 0 18 -33
pair|xã tịnh|0 -16 -20 0
pair|xã ven|0 0 0 1
pair|xã vùng|0 0 5 0
pair|xã vẫn|-46 31 0 -32
pair|xã vận|0 0 6 12
pair|xã về|49 0 0 -39
pair|xã với|0 0 0 36
pair|xã xem|0 23 -5 0
pair|xã xin|0 0 1 0
pair|xã xuân|-7 0 -1 0
pair|xã xác|0 0 -11 -7
pair|xã xây|16 0 0 0
pair|xã xóa|0 0 7 0
pair|xã xử|0 0 19 -11
pair|xã yếu|27 -10 0 28
pair|xã đang|39 0 0 15
pair|xã đi|-28 -1 0 30
pair|xã điều|0 0 -1 0
pair|xã điểm|0 0 1 20
pair|xã đã|51 -35 -8 -48
pair|xã đông|0 0 0 2
pair|xã đưa|0 0 -1 -53
pair|xã được|39 0 0 -16
pair|xã đạt|20 0 0 3
pair|xã đến|0 0 1 0
pair|xã đội|-1 0 0 0
pair|xét #|17 -4 -1 0
pair|xét duyệt|0 0 0 2
pair|xét kết|0 0 -9 -4
pair|xét nghiệm|3 0 0 25
pair|xét thi|0 0 0 9
pair|xét tuyển|5 0 0 26
pair|xét tờ|0 0 -2 0
pair|xét xử|0 -1 0 0
pair|xí nghiệp|0 1 1 -36
pair|xóa #|0 0 0 1
pair|xóa hết|29 0 0 0
pair|xóa mù|6 0 0 0
pair|xóa nhà|22 0 0 0
pair|xóa tranh|26 0 0 0
pair|xóa xong|18 -1 -1 -23
pair|xóm #|-2 22 0 0
pair|xúc kéo|0 0 0 20
pair|xúc tiến|15 0 0 15
pair|xăng dầu|1 -1 0 -21
pair|xưởng chế|0 0 0 -38
pair|xưởng may|9 -9 0 0
pair|xả bùn|0 0 -28 0
pair|xả thải|0 10 0 13
pair|xả thẳng|0 12 0 -28
pair|xảy ra|9 0 0 0
pair|xấp xỉ|27 0 0 1
pair|xấu #|11 -2 0 -14
pair|xếp #|12 0 -11 -17
pair|xếp các|8 0 11 0
pair|xếp hạng|0 13 0 -11
pair|xếp khu|25 0 0 0
pair|xếp loại|0 0 -11 1
pair|xếp lại|21 -17 35 -56
pair|xếp thứ|1 0 0 51
pair|xếp đi|0 0 0 37
pair|xếp đơn|0 0 8 14
pair|xỉ #|24 0 0 1
pair|xỉ bằng|7 0 0 0
pair|xổ số|-25 0 0 0
pair|xứng tiềm|-11 11 0 14
pair|xứng với|0 24 0 0
pair|xử hết|0 0 28 -14
pair|xử nghiêm|0 0 24 -14
pair|xử phạt|-34 5 0 19
pair|y giám|0 0 4 0
pair|y tiêm|0 0 48 0
pair|y xã|-4 6 0 0
pair|yên dũng|0 0 0 13
pair|yên phần|0 24 0 0
pair|yên thành|-3 4 -2 1
pair|yên thượng|0 9 20 0
pair|yên thế|-12 2 0 17
pair|yên tâm|-26 -20 0 -3
pair|yêu cầu|0 0 -1 -2
pair|yếu có|20 0 0 0
pair|yếu do|0 0 0 37
pair|yếu kém|0 -17 -1 0
pair|yếu là|9 16 -8 17
pair|yếu ngay|0 0 12 -5
pair|yếu qua|0 0 0 8
pair|yếu được|15 0 0 -39
pair|yếu ở|0 14 1 1
pair|án #|-12 0 4 0
pair|án bố|0 0 23 1
pair|án bồi|0 0 0 21
pair|án chuyển|13 0 0 42
pair|án chậm|0 0 10 0
pair|án còn|1 0 0 17
pair|án của|0 0 0 21
pair|án do|0 0 -9 0
pair|án dân|0 15 0 0
pair|án fdi|-2 3 0 0
pair|án giao|0 0 24 0
pair|án giá|0 0 3 -22
pair|án giải|0 -8 23 -5
pair|án giữ|16 -9 0 0
pair|án hoàn|-2 32 0 -2
pair|án hành|-1 -1 8 10
pair|án hình|0 0 0 22
pair|án khu|-1 0 2 -38
pair|án khá|15 -12 0 18
pair|án khởi|-24 0 -1 8
pair|án ký|0 0 0 -9
pair|án ma|-1 0 42 -4
pair|án nào|0 1 -1 12
pair|án nước|31 -7 29 -54
pair|án pccc|0 0 0 9
pair|án phát|0 0 0 7
pair|án quy|0 0 8 0
pair|án rất|0 0 -1 -1
pair|án sân|0 0 0 -14
pair|án sắp|0 0 22 0
pair|án thiếu|24 0 -6 -6
pair|án thu|0 0 38 2
pair|án trong|0 0 0 13
pair|án trước|0 0 0 9
pair|án trường|0 0 45 0
pair|án trả|0 0 5 33
pair|án trọng|30 1 0 25
pair|án tái|0 0 0 1
pair|án tích|0 0 7 10
pair|án tồn|-1 17 0 -12
pair|án từ|-14 0 -8 0
pair|án vào|9 0 20 -43
pair|án vùng|0 0 10 0
pair|án xây|0 0 -23 0
pair|án xử|0 0 8 26
pair|án ì|0 0 0 1
pair|án điều|0 0 13 0
pair|án điện|4 0 0 0
pair|án đường|2 0 0 -2
pair|án đầu|-1 0 2 -6
pair|ánh #|0 8 -6 1
pair|ánh kịp|-18 0 -35 -33
pair|áp các|0 0 2 23
pair|áp dụng|-31 1 0 0
pair|áp trộm|0 0 20 0
pair|áp tội|0 0 30 -1
pair|âm cấp|-2 4 0 -14
pair|ép giá|0 0 0 21
pair|ì trệ|0 0 0 7
pair|ì ạch|-1 1 0 -1
pair|ít chi|0 7 0 0
pair|ít công|-1 13 0 10
pair|ít nhất|-17 0 23 -1
pair|ít phát|0 0 0 6
pair|ít vào|0 2 0 -23
pair|ô #|-1 2 0 5
pair|ô .|-16 -14 15 -23
pair|ô nhiễm|0 6 0 2
pair|ô thum|0 44 18 0
pair|ô tô|18 4 0 -10
pair|ông huỳnh|-1 0 0 -1
pair|ông nói|0 0 -15 -9
pair|ông trần|0 -32 0 0
pair|ùn ứ|0 1 0 5
pair|ý #|5 0 0 14
pair|ý dự|28 -14 -1 0
pair|ý kiến|0 0 -1 0
pair|ý mấy|-3 0 -28 0
pair|ý thức|0 15 0 0
pair|ý áp|0 0 0 -1
pair|ăn khớp|0 32 -11 11
pair|ăn quả|24 -16 0 -29
pair|ăn trái|-19 -15 0 -24
pair|ăn uống|16 0 0 1
pair|ăn xa|0 0 0 4
pair|đ /|-1 0 -2 0
pair|đa chiều|3 -5 0 0
pair|đa khoa|6 -3 0 0
pair|đa phần|-11 20 0 -5
pair|đa số|0 48 0 4
pair|đai #|0 1 1 0
pair|đai (|0 0 0 -2
pair|đai ,|0 42 0 0
pair|đai phát|0 10 0 0
pair|đai quá|-11 10 0 6
pair|đai trong|0 -10 17 0
pair|đai trễ|-11 -35 1 -15
pair|đai tồn|0 0 10 0
pair|đai vẫn|0 38 0 0
pair|đang hoạt|35 22 0 13
pair|đang khắc|0 -1 0 0
pair|đang nộp|0 1 0 4
pair|đang thực|2 -2 0 43
pair|đen "|-7 3 22 12
pair|đi #|11 30 0 -32
pair|đi bầu|0 0 0 36
pair|đi bộ|1 0 14 33
pair|đi học|0 0 0 -1
pair|đi làm|0 0 -24 0
pair|đi lên|-12 -16 0 -7
pair|đi lại|0 0 0 41
pair|đi nhập|0 21 0 -20
pair|đi rồi|0 34 -7 0
pair|đi trả|0 9 -5 0
pair|đi từng|1 0 9 0
pair|đi vào|35 0 0 2
pair|đi được|8 0 0 23
pair|điền hộ|8 0 0 12
pair|điền đổi|9 0 32 -11
pair|điều #|-29 0 0 -1
pair|điều chuyển|0 0 10 0
pair|điều chỉnh|1 0 0 38
pair|điều dưỡng|16 0 0 8
pair|điều hành|0 0 0 1
pair|điều khoản|0 0 0 8
pair|điều kiện|-9 0 0 21
pair|điều tra|0 0 0 -39
pair|điều trị|45 1 -2 -19
pair|điều đáng|-5 1 0 -12
pair|điều đảng|23 -9 -17 12
pair|điều động|0 0 2 0
pair|điểm %|3 0 0 -48
pair|điểm buôn|-1 0 17 0
pair|điểm bán|8 0 0 13
pair|điểm bưu|7 0 0 -6
pair|điểm chưa|0 3 0 8
pair|điểm chủ|0 -18 19 0
pair|điểm cuối|-5 0 20 -39
pair|điểm các|0 0 11 0
pair|điểm cân|-9 9 0 0
pair|điểm cầu|-27 -2 0 0
pair|điểm kpi|0 0 6 -14
pair|điểm kết|0 0 0 13
pair|điểm lại|-12 0 0 0
pair|điểm mùa|0 0 0 34
pair|điểm một|0 0 -9 -8
pair|điểm nghẽn|-45 0 0 0
pair|điểm nhóm|0 0 0 8
pair|điểm nóng|59 0 0 -6
pair|điểm nợ|0 0 1 10
pair|điểm phần|9 -21 0 1
pair|điểm quý|0 0 -22 0
pair|điểm sáng|5 0 0 0
pair|điểm sạt|0 0 7 0
pair|điểm thi|0 0 2 12
pair|điểm tiếp|2 0 0 0
pair|điểm trong|0 0 11 -6
pair|điểm trách|0 0 2 0
pair|điểm trấn|0 0 21 -35
pair|điểm tấn|0 0 13 0
pair|điểm tập|0 0 9 -14
pair|điểm tồn|0 0 21 0
pair|điểm tự|0 0 28 0
pair|điểm về|0 0 9 -4
pair|điểm điện|10 0 0 -23
pair|điểm đá|0 0 0 -21
pair|điểm đơn|0 0 27 0
pair|điểm đổ|0 0 3 0
pair|điểm ở|6 -1 0 0
pair|điện #|6 -1 2 28
pair|điện biên|0 0 11 -20
pair|điện cho|20 -11 -32 0
pair|điện gió|10 -2 0 -25
pair|điện gọi|0 0 0 7
pair|điện hoạt|-3 18 0 -40
pair|điện kéo|0 0 27 -40
pair|điện lên|0 0 0 39
pair|điện lưới|0 4 0 0
pair|điện lực|0 -1 29 0
pair|điện mặt|13 0 0 0
pair|điện nhắc|0 0 0 7
pair|điện nông|32 0 0 -1
pair|điện thoại|0 -9 0 0
pair|điện thương|0 10 0 32
pair|điện tử|0 0 0 -12
pair|điện văn|7 0 0 -6
pair|điện vươn|24 -6 0 -42
pair|điệp thạch|-10 15 0 16
pair|đo đạc|4 0 28 -5
pair|đoàn giám|-27 0 -21 0
pair|đoàn kiểm|-11 0 0 -10
pair|đoàn kết|4 0 29 0
pair|đoàn lao|0 0 -1 7
pair|đoàn liên|8 0 0 0
pair|đoàn phường|0 0 19 0
pair|đoàn thanh|0 0 2 0
pair|đoàn thể|0 0 -1 -1
pair|đoàn trong|0 0 40 0
pair|đoàn viên|0 -1 16 -7
pair|đoàn viết|0 -2 -1 0
pair|đoàn và|0 0 0 43
pair|đoàn xã|17 0 38 28
pair|đoàn đề|0 0 18 -9
pair|đoạn #|0 0 1 0
pair|đoạn lộ|0 -4 13 0
pair|đoạn qua|1 9 22 0
pair|đoạn đê|-23 -34 29 -2
pair|đoạn đường|31 -11 0 -14
pair|đt #|0 4 1 -15
pair|đt .|-30 0 0 0
pair|đtxd các|0 -1 -5 0
pair|đu của|0 0 0 -9
pair|đuối lý|0 15 -2 0
pair|đuối nước|11 0 0 1
pair|đà lạt|16 18 0 0
pair|đà nẵng|0 0 0 -45
pair|đà phục|0 0 0 30
pair|đà tăng|-21 0 -7 0
pair|đài truyền|0 0 18 -45
pair|đàn #|0 0 0 23
pair|đàn bò|11 -13 0 -40
pair|đàn dê|31 0 10 0
pair|đàn gia|2 -11 12 0
pair|đàn heo|0 0 0 16
pair|đàn khi|0 0 0 21
pair|đàn lợn|0 0 0 -33
pair|đàn trâu|0 -1 0 0
pair|đào lên|-21 49 0 -33
pair|đá gà|8 1 0 0
pair|đám cưới|9 1 -8 -7
pair|đám tang|9 16 -5 0
pair|đáng kể|0 36 0 0
pair|đáng lo|-4 10 0 11
pair|đáng nói|0 0 0 8
pair|đáng tiếc|-8 -1 0 0
pair|đánh bạc|0 24 0 -17
pair|đánh bắt|0 -11 15 -33
pair|đánh giá|0 -1 0 0
pair|đánh nhau|0 13 -9 3
pair|đáo kiểm|-9 0 9 0
pair|đáp ứng|0 0 0 -2
pair|đâu lại|0 2 0 -6
pair|đây là|0 0 -3 0
pair|đây thì|0 0 -13 0
pair|đã ban|-24 -2 6 0
pair|đã biết|1 0 0 -11
pair|đã bàn|-2 -11 8 0
pair|đã báo|0 -7 8 15
pair|đã bố|16 0 -10 39
pair|đã chi|39 -23 0 1
pair|đã chuyển|30 -19 0 -17
pair|đã có|29 7 0 0
pair|đã cấp|-28 31 -2 -1
pair|đã giao|0 4 -1 0
pair|đã giải|17 -8 0 0
pair|đã hoàn|68 0 0 -14
pair|đã học|-16 16 0 26
pair|đã họp|-44 0 -16 0
pair|đã hứa|0 18 0 0
pair|đã khám|8 1 0 -10
pair|đã khắc|0 -8 0 1
pair|đã khởi|31 -18 -7 5
pair|đã kết|23 0 -5 5
pair|đã làm|-9 -11 0 -44
pair|đã lập|4 0 0 -21
pair|đã lợp|28 -2 0 -15
pair|đã mở|38 -31 0 37
pair|đã nghiệm|32 0 0 -45
pair|đã nghỉ|0 0 -2 23
pair|đã nhận|5 0 0 -56
pair|đã phát|-3 -1 0 0
pair|đã phê|9 0 0 -9
pair|đã phủ|33 -7 0 0
pair|đã quyết|-26 20 0 0
pair|đã sửa|-48 0 -19 0
pair|đã thu|0 4 0 0
pair|đã thành|-9 15 0 0
pair|đã thông|6 -16 -1 0
pair|đã tiến|0 0 0 -9
pair|đã truy|9 0 -8 -22
pair|đã trả|0 0 0 4
pair|đã trở|0 0 0 10
pair|đã tổ|20 0 0 0
pair|đã xong|19 -13 0 -5
pair|đã xóa|-12 0 -24 27
pair|đã đi|16 0 0 13
pair|đã được|16 -18 0 2
pair|đã đạt|8 0 0 0
pair|đã đề|-23 0 0 0
pair|đã ủy|6 0 0 -6
pair|đãi ngộ|0 0 0 -7
pair|đèn chiếu|21 -13 0 13
pair|đèn đỏ|0 0 0 18
pair|đéc mong|-23 -1 -11 -8
pair|đê bao|17 -27 31 0
pair|đê biển|-14 18 11 -1
pair|đê lập|0 0 0 16
pair|đêm chỉ|0 0 0 14
pair|đêm dọc|0 0 12 0
pair|đình #|-9 31 -5 0
pair|đình chính|16 0 0 0
pair|đình chỉ|0 0 0 13
pair|đình có|17 -15 1 0
pair|đình công|-1 0 5 10
pair|đình khoát|0 0 -2 0
pair|đình thủy|0 2 22 0
pair|đình trệ|6 8 0 -25
pair|đình văn|2 28 0 -14
pair|đình đăng|0 0 0 -11
pair|đích #|1 14 0 -39
pair|đích sớm|16 0 0 -31
pair|đính chính|14 15 -4 10
pair|đó #|23 -11 0 -1
pair|đó ban|0 0 -3 6
pair|đó có|0 0 -2 1
pair|đó công|0 0 0 5
pair|đó kiểm|0 0 3 30
pair|đó là|0 5 0 -1
pair|đó nhắc|0 0 0 1
pair|đó thu|6 -1 0 -25
pair|đó thuế|-16 -24 -5 -30
pair|đó thủy|0 0 0 61
pair|đó tiền|25 0 0 35
pair|đó vốn|-25 10 0 33
pair|đó xuất|0 0 0 4
pair|đói giáp|0 0 0 -42
pair|đón thêm|0 0 -5 0
pair|đóng góp|59 -17 1 4
pair|đóng mở|-2 3 0 -49
pair|đóng sang|-1 0 5 0
pair|đóng trước|0 0 0 7
pair|đóng tàu|0 0 5 0
pair|đóng điện|4 -21 24 18
pair|đô lương|0 0 -7 10
pair|đô thị|0 -1 -1 0
pair|đôi năm|0 0 0 -18
pair|đông hưng|0 0 0 -1
pair|đông khê|1 0 3 6
pair|đông là|7 0 0 7
pair|đông người|0 1 0 -28
pair|đông thịnh|0 0 30 0
pair|đông trước|-35 -28 12 20
pair|đông và|0 0 -36 0
pair|đông xuân|0 1 6 4
pair|đông được|0 0 0 12
pair|đúng biểu|11 0 -4 17
pair|đúng chế|8 -6 0 0
pair|đúng dự|26 0 0 -16
pair|đúng giờ|0 0 37 0
pair|đúng hướng|40 0 0 -34
pair|đúng hẹn|49 -11 0 -34
pair|đúng khung|30 0 0 1
pair|đúng kế|0 4 0 0
pair|đúng luật|7 -1 0 15
pair|đúng lịch|7 0 1 2
pair|đúng mẫu|0 0 15 -40
pair|đúng mức|0 24 0 0
pair|đúng ngày|8 -2 30 -20
pair|đúng phong|-1 0 14 7
pair|đúng quyết|0 0 0 -1
pair|đúng và|0 0 0 25
pair|đúng đối|0 0 0 -9
pair|đăng ký|15 0 0 0
pair|đăng nhập|0 0 0 20
pair|đơn (|42 -4 0 -11
pair|đơn ,|-7 -2 0 6
pair|đơn còn|-1 1 43 0
pair|đơn dương|-10 0 0 0
pair|đơn giá|-1 6 13 -7
pair|đơn hàng|18 0 0 42
pair|đơn quá|-5 28 -19 -29
pair|đơn tranh|-18 23 39 -27
pair|đơn trong|0 0 51 -27
pair|đơn tố|-6 1 0 12
pair|đơn từ|0 15 -4 0
pair|đơn vị|-1 0 0 0
pair|đơn điện|-53 0 -1 -18
pair|đơn điệu|0 0 0 1
pair|đơn để|0 0 0 22
pair|đưa #|3 0 2 0
pair|đưa diện|0 0 0 47
pair|đưa giải|0 0 10 0
pair|đưa nga|0 0 -10 -7
pair|đưa nghị|0 0 48 1
pair|đưa nội|0 0 7 0
pair|đưa ra|-20 -23 -1 28
pair|đưa sản|0 0 9 12
pair|đưa số|0 0 0 39
pair|đưa tỷ|-9 0 25 20
pair|đưa việc|0 0 -13 -9
pair|đưa vào|33 0 2 0
pair|đương #|21 0 0 -27
pair|đường biên|4 -2 0 0
pair|đường bê|28 -13 0 -27
pair|đường bộ|6 -3 2 0
pair|đường công|0 0 12 0
pair|đường dây|18 0 0 2
pair|đường hoa|33 0 0 -6
pair|đường huyện|16 0 0 -15
pair|đường hè|14 -11 30 2
pair|đường hùng|20 0 0 -22
pair|đường liên|4 11 31 41
pair|đường mòn|0 8 0 20
pair|đường nguyễn|0 23 12 20
pair|đường nối|29 -10 0 -21
pair|đường nội|0 0 0 34
pair|đường ruột|0 0 4 26
pair|đường sá|-10 -15 0 -8
pair|đường truyền|0 0 1 -1
pair|đường trá|0 2 0 9
pair|đường trục|16 16 0 0
pair|đường tỉnh|-6 22 0 11
pair|đường ven|8 2 0 0
pair|đường vành|4 0 0 -1
pair|đường vào|-22 -18 0 -16
pair|đường ô|28 0 0 -35
pair|đường điện|15 0 7 -41
pair|đường đt|0 5 0 -2
pair|đường ống|0 -26 -1 0
pair|được "|0 -26 45 -19
pair|được #|9 14 0 0
pair|được báo|0 -2 44 0
pair|được chăm|27 0 0 -20
pair|được chọn|-13 1 -2 9
pair|được cung|0 18 0 9
pair|được các|21 0 -1 0
pair|được công|-1 -1 0 0
pair|được cải|3 0 0 29
pair|được cấp|0 0 -33 -25
pair|được củng|16 -2 0 0
pair|được cử|1 0 0 0
pair|được duy|2 0 0 -11
pair|được duyệt|0 0 0 24
pair|được dựng|0 0 42 0
pair|được ghi|-41 0 -7 -39
pair|được giao|-53 1 0 -43
pair|được giám|13 -24 0 34
pair|được giá|36 -1 0 25
pair|được giải|25 -1 0 35
pair|được giảm|-15 26 0 -12
pair|được giữ|0 0 0 8
pair|được gắn|0 0 0 24
pair|được hđnd|0 0 -4 0
pair|được học|9 -9 0 3
pair|được hỏi|11 -4 0 -20
pair|được hội|-16 10 -15 0
pair|được khám|34 0 0 -32
pair|được khắc|0 28 0 0
pair|được kiểm|7 8 -1 0
pair|được kéo|11 0 0 0
pair|được làm|14 1 -15 7
pair|được mùa|13 -1 0 -4
pair|được một|-35 36 0 23
pair|được nguồn|-14 4 8 0
pair|được ngăn|0 2 0 0
pair|được người|11 -53 0 -43
pair|được nhiều|11 -10 0 16
pair|được nhà|-9 10 0 10
pair|được nhân|12 0 0 0
pair|được nhắc|0 -25 -1 -4
pair|được nhịp|-15 0 0 8
pair|được nâng|26 -20 0 -5
pair|được nêu|-1 12 0 28
pair|được nữ|0 15 -6 0
pair|được phân|0 0 1 21
pair|được phục|7 0 0 0
pair|được quan|-6 -9 0 -7
pair|được số|8 0 0 46
pair|được sửa|22 1 0 -6
pair|được thu|-13 0 0 -2
pair|được tháo|17 0 0 0
pair|được thực|-40 -10 -1 0
pair|được tiếng|0 12 0 2
pair|được tiến|29 -9 -7 22
pair|được triển|16 0 0 41
pair|được trong|-5 0 7 15
pair|được trên|0 0 0 12
pair|được trả|38 -2 0 -8
pair|được tuyển|17 21 0 0
pair|được tòa|0 0 0 2
pair|được tăng|29 0 0 8
pair|được tặng|5 -5 0 0
pair|được tỉnh|39 -30 -10 -23
pair|được tổ|5 0 0 18
pair|được và|-14 -40 -13 0
pair|được vốn|0 0 0 -23
pair|được xóa|16 0 0 17
pair|được xếp|0 13 0 -11
pair|được điều|4 0 0 44
pair|được đà|0 0 0 4
pair|được đưa|22 -2 -14 19
pair|được đẩy|0 0 0 26
pair|được đồng|0 9 0 0
pair|đạ tẻh|29 -7 0 0
pair|đạc lại|15 0 27 -32
pair|đại dương|0 0 0 -25
pair|đại học|-21 0 0 -14
pair|đại hội|2 0 0 -38
pair|đại lào|0 6 0 10
pair|đại lý|-9 21 0 0
pair|đại từ|0 -12 0 28
pair|đại đoàn|0 0 25 1
pair|đạo #|0 0 -8 0
pair|đạo của|-34 0 -5 0
pair|đạo hoàn|26 0 1 -6
pair|đạo hđnd|0 0 20 0
pair|đạo một|0 28 0 0
pair|đạo mở|-1 -1 13 0
pair|đạo phát|-10 0 0 0
pair|đạo thực|0 0 -2 0
pair|đạo trung|0 0 -2 0
pair|đạo ubnd|0 0 -61 -1
pair|đạt #|2 0 0 1
pair|đạt (|0 22 0 0
pair|đạt :|-1 8 0 3
pair|đạt chuẩn|0 0 -1 0
pair|đạt chưa|0 0 0 31
pair|đạt chỉ|0 0 0 39
pair|đạt danh|-15 0 -26 -14
pair|đạt dự|0 24 16 0
pair|đạt gần|16 0 0 -37
pair|đạt hơn|32 2 0 -8
pair|đạt khoảng|1 30 0 -2
pair|đạt khá|21 0 0 21
pair|đạt kế|1 2 0 -61
pair|đạt loại|7 0 0 12
pair|đạt mục|0 0 -1 0
pair|đạt mức|-10 -2 -8 33
pair|đạt quy|0 13 0 0
pair|đạt thấp|0 12 0 -9
pair|đạt tiêu|21 0 0 27
pair|đạt tiến|2 0 0 0
pair|đạt trên|-1 1 6 39
pair|đạt trở|26 0 -9 0
pair|đạt từ|-51 0 0 -17
pair|đạt và|54 -1 0 -20
pair|đạt được|-30 0 0 0
pair|đảm an|1 0 27 1
pair|đảm bảo|32 0 0 -27
pair|đảm học|0 0 0 9
pair|đảm tiến|0 0 0 11
pair|đảm việc|10 -9 0 5
pair|đảm đúng|49 0 0 -11
pair|đảng #|0 0 -6 0
pair|đảng ;|0 32 0 0
pair|đảng bị|-15 23 0 16
pair|đảng cho|26 0 -3 0
pair|đảng chủ|0 0 8 0
pair|đảng các|0 3 -8 0
pair|đảng có|49 -16 -12 -39
pair|đảng phí|59 0 -1 37
pair|đảng phối|0 0 18 0
pair|đảng sang|22 0 0 0
pair|đảng thành|0 21 0 0
pair|đảng trong|0 6 0 0
pair|đảng ubnd|0 0 -1 0
pair|đảng viên|2 0 0 0
pair|đảng và|49 0 0 22
pair|đảo qua|0 0 0 -1
pair|đất #|0 -23 0 23
pair|đất ,|-28 0 0 0
pair|đất bãi|-22 0 0 0
pair|đất bồi|0 0 0 22
pair|đất chiếm|-53 29 -1 -38
pair|đất chưa|0 11 0 0
pair|đất công|28 0 1 0
pair|đất cụ|0 0 3 0
pair|đất dịch|0 31 -18 0
pair|đất khu|0 0 7 0
pair|đất liền|26 10 0 27
pair|đất làm|21 0 0 0
pair|đất lâm|0 4 -2 1
pair|đất lúa|23 -18 0 -2
pair|đất mới|-22 36 0 -2
pair|đất mở|38 0 0 32
pair|đất nông|-2 15 21 -3
pair|đất phi|1 0 3 7
pair|đất ra|0 3 0 -2
pair|đất rừng|-13 37 0 4
pair|đất sau|-10 0 5 0
pair|đất sản|-1 28 0 32
pair|đất số|26 0 0 -21
pair|đất theo|0 0 19 0
pair|đất thành|1 0 0 0
pair|đất thì|0 0 0 -11
pair|đất vườn|26 7 0 37
pair|đất vừa|0 0 0 -9
pair|đất đai|0 0 0 -1
pair|đất đắp|-1 4 0 21
pair|đất ở|0 24 0 0
pair|đấu #|6 0 -17 9
pair|đấu ,|-1 1 0 0
pair|đấu :|0 0 0 -2
pair|đấu cuối|-52 -17 0 -3
pair|đấu cả|0 0 23 3
pair|đấu giải|0 0 48 13
pair|đấu nối|0 0 -4 0
pair|đấu thu|0 0 -6 8
pair|đấu thêm|-16 -12 -40 0
pair|đấu thầu|-15 0 0 0
pair|đấu tranh|0 0 2 0
pair|đấu trong|0 10 0 0
pair|đầm phá|8 -1 0 0
pair|đầu #|26 0 1 1
pair|đầu của|0 -10 0 0
pair|đầu ghép|20 -8 0 -13
pair|đầu khu|0 0 0 5
pair|đầu kỳ|-43 -44 -8 0
pair|đầu lên|0 0 0 20
pair|đầu mối|14 0 0 0
pair|đầu người|20 -1 -3 39
pair|đầu ra|-22 26 0 -42
pair|đầu theo|0 14 0 7
pair|đầu tháng|0 0 55 36
pair|đầu tiên|1 -24 -1 0
pair|đầu tàu|8 25 0 0
pair|đầu tư|0 0 0 -4
pair|đầu tỉnh|18 0 0 1
pair|đầu từ|0 0 0 29
pair|đầu vận|-12 0 -10 -15
pair|đầu được|23 0 0 -9
pair|đầy #|0 11 0 1
pair|đầy một|13 -7 0 -29
pair|đầy đủ|5 0 2 -19
pair|đẩu )|0 25 0 0
pair|đẩy lùi|13 0 -9 5
pair|đẩy lại|0 0 1 0
pair|đẩy mạnh|19 0 22 -42
pair|đẩy nhanh|0 0 12 8
pair|đậm hồi|-26 -3 0 0
pair|đậm kéo|-21 -38 -13 0
pair|đậu các|0 0 0 4
pair|đậu tương|25 -7 0 37
pair|đắp chiếu|0 -12 -1 18
pair|đặc biệt|-14 -3 -6 0
pair|đặc khu|0 0 -7 0
pair|đặc thù|0 0 1 18
pair|đặt #|1 0 0 0
pair|đặt mục|0 0 -1 0
pair|đặt ra|0 0 0 1
pair|đẹt #|0 5 0 -7
pair|đến #|0 3 0 5
pair|đến cuối|0 0 0 1
pair|đến giờ|0 39 -8 -16
pair|đến hết|0 0 -23 19
pair|đến khai|-33 0 0 0
pair|đến kỳ|7 7 0 10
pair|đến nay|0 13 0 -10
pair|đến ngày|0 15 15 -17
pair|đến năm|0 0 16 2
pair|đến nơi|-6 11 0 14
pair|đến tay|19 -13 0 33
pair|đến tháng|27 -21 -2 27
pair|đến tận|10 -2 19 0
pair|đến tết|0 0 -18 0
pair|đến tỉnh|0 0 0 -20
pair|đến từng|0 0 1 -4
pair|đến vì|-2 4 0 -14
pair|đề #|4 0 0 62
pair|đề có|0 21 0 0
pair|đề cương|-20 -7 -15 0
pair|đề giảm|-9 40 0 -49
pair|đề kiểm|0 -2 21 0
pair|đề ra|0 0 0 1
pair|đề về|0 1 29 0
pair|đề xuất|0 -1 15 1
pair|đề án|-1 -1 10 -24
pair|đề đã|10 0 -9 0
pair|đền bù|-25 1 1 -17
pair|đền quốc|0 0 0 -14
pair|đều có|28 -20 0 -1
pair|đều do|0 0 0 8
pair|đều giữa|0 1 0 -2
pair|đều tăng|52 -3 -14 -16
pair|để #|0 13 -1 -16
pair|để bà|0 6 0 13
pair|để chậm|38 -35 0 52
pair|để dân|0 1 19 0
pair|để dồn|0 0 0 17
pair|để không|0 -11 0 16
pair|để kiểm|0 0 41 0
pair|để kéo|-28 0 2 -17
pair|để kết|12 -12 31 1
pair|để làm|-6 0 4 0
pair|để lại|0 35 -49 -8
pair|để lỡ|0 17 -8 0
pair|để mời|0 0 0 3
pair|để nghe|0 0 2 20
pair|để người|0 0 0 -1
pair|để nhờn|0 -3 11 0
pair|để phát|0 0 1 2
pair|để quá|0 0 6 30
pair|để răn|0 0 39 -12
pair|để sót|-2 0 5 31
pair|để thành|0 0 0 51
pair|để triệt|-1 0 17 0
pair|để tái|0 0 0 23
pair|để tỷ|0 0 10 21
pair|để điều|-21 0 0 0
pair|để đó|-18 21 0 0
pair|để đạt|-2 0 -8 0
pair|để đấy|-2 22 0 0
pair|địa #|36 0 0 21
pair|địa bàn|1 0 0 -2
pair|địa chính|0 8 0 0
pair|địa chỉ|34 -18 0 0
pair|địa cả|-24 0 -22 0
pair|địa phương|1 0 0 -25
pair|địa điểm|0 0 0 7
pair|định #|25 1 -1 0
pair|định bhyt|0 0 0 -1
pair|định chưa|0 12 0 0
pair|định chế|0 0 19 0
pair|định cư|0 0 17 -9
pair|định danh|2 2 0 18
pair|định giá|-3 19 0 19
pair|định hướng|0 0 -1 4
pair|định khoán|-13 19 0 0
pair|định không|21 0 -9 0
pair|định kỳ|0 0 0 3
pair|định một|0 0 -1 0
pair|định mức|1 0 0 1
pair|định nguồn|0 6 0 27
pair|định thuế|12 0 -5 18
pair|đọc lại|-3 8 -6 -5
pair|đọc thông|0 0 0 2
pair|đọng (|0 0 8 0
pair|đọng còn|-9 29 0 16
pair|đọng của|-3 3 0 27
pair|đọng thuế|-2 18 0 0
pair|đọng trong|0 0 10 0
pair|đọng từ|10 -6 0 45
pair|đọng xây|0 1 0 0
pair|đỏ "|0 0 0 18
pair|đỏ dài|0 11 0 0
pair|đốc các|0 -18 22 0
pair|đốc sở|-22 -29 -54 0
pair|đốc thu|0 0 40 -30
pair|đốc trung|0 0 5 0
pair|đốc việc|0 0 0 15
pair|đối #|36 0 1 -43
pair|đối chiếu|-2 0 2 0
pair|đối ngân|-16 0 -18 0
pair|đối soát|0 0 0 3
pair|đối tượng|0 0 22 0
pair|đối được|0 -1 8 0
pair|đối ứng|0 32 0 0
pair|đốt công|-2 18 -1 0
pair|đốt rác|0 -8 35 22
pair|đốt đồng|0 17 0 -2
pair|đồ gốc|0 0 0 1
pair|đồ địa|-19 25 -5 0
pair|đồi chè|0 0 0 2
pair|đồi trái|0 0 0 10
pair|đồn biên|0 0 1 -35
pair|đồng "|38 -11 0 -25
pair|đồng #|0 38 0 0
pair|đồng (|3 0 0 -1
pair|đồng )|6 0 0 0
pair|đồng ,|10 0 0 -14
pair|đồng -|60 -9 0 -15
pair|đồng /|12 0 0 2
pair|đồng ;|0 -9 -4 0
pair|đồng =|1 0 0 0
pair|đồng bào|0 0 0 -14
pair|đồng bác|-1 0 -2 0
pair|đồng bằng|1 11 0 26
pair|đồng bộ|8 -5 32 -15
pair|đồng chi|0 6 1 18
pair|đồng cho|30 -1 0 0
pair|đồng chưa|0 8 0 -16
pair|đồng chủ|0 -2 -1 0
pair|đồng hòa|7 0 9 0
pair|đồng hồ|0 0 0 20
pair|đồng lưu|0 0 19 -14
pair|đồng lớn|29 0 0 -14
pair|đồng muối|0 0 12 0
pair|đồng mà|0 19 0 0
pair|đồng mở|0 0 0 30
pair|đồng ngay|0 0 1 0
pair|đồng ngân|-23 -1 -11 -8
pair|đồng nhà|0 0 1 0
pair|đồng nào|0 18 0 4
pair|đồng nộp|48 0 0 -61
pair|đồng ruộng|1 0 0 -11
pair|đồng so|0 1 0 0
pair|đồng theo|0 0 44 -1
pair|đồng thuận|7 -1 2 -47
pair|đồng tháp|-50 -1 -9 0
pair|đồng thôn|0 0 0 -8
pair|đồng thời|-10 -1 -4 -27
pair|đồng tiền|18 0 0 0
pair|đồng trở|-7 0 18 0
pair|đồng tình|13 -22 -6 -36
pair|đồng tăng|24 9 0 -9
pair|đồng từ|-25 -21 -45 0
pair|đồng và|6 -9 2 -48
pair|đồng vương|0 1 0 0
pair|đồng vốn|0 0 0 35
pair|đồng với|0 -26 25 8
pair|đồng đạt|-1 0 0 0
pair|đồng đến|-4 26 0 -14
pair|đồng đều|0 6 0 0
pair|đổ trộm|0 -9 19 0
pair|đổi dữ|0 0 36 0
pair|đổi giấy|0 1 0 -32
pair|đổi mô|0 1 0 0
pair|đổi mới|0 0 0 16
pair|đổi nghị|-6 -2 -33 0
pair|đổi ruộng|0 0 9 0
pair|đổi số|0 0 0 -5
pair|đổi theo|2 0 0 0
pair|đổi thửa|0 0 24 -6
pair|đổi và|0 0 -1 0
pair|đỗ tốt|0 0 0 -14
pair|đỗ văn|-12 -1 0 0
pair|độ #|0 9 1 -1
pair|độ báo|0 0 -35 0
pair|độ bình|16 -11 0 -6
pair|độ che|9 0 0 -6
pair|độ cho|18 0 0 23
pair|độ các|0 0 0 7
pair|độ cá|0 1 0 0
pair|độ cồn|0 0 5 -5
pair|độ giải|10 -4 48 0
pair|độ hài|1 -10 -35 -26
pair|độ phổ|0 1 0 0
pair|độ theo|0 0 0 -11
pair|độ thông|0 0 3 0
pair|độ trực|50 0 0 0
pair|độ tăng|-2 0 -1 0
pair|độ từng|0 -1 26 -32
pair|độ đề|24 0 0 0
pair|đội an|0 0 -28 0
pair|đội cảnh|0 0 -24 0
pair|đội ngũ|-5 2 -32 0
pair|đội quản|0 0 0 1
pair|đội tham|0 0 14 -22
pair|đội thuế|0 -1 21 0
pair|đội tàu|0 -27 0 0
pair|động "|3 0 0 -1
pair|động #|4 0 0 4
pair|động ,|0 0 0 -24
pair|động -|-1 0 0 1
pair|động ban|0 0 5 0
pair|động bằng|9 -9 0 10
pair|động bổ|0 0 12 -3
pair|động cao|26 0 0 0
pair|động cho|0 0 3 0
pair|động chui|-9 9 0 -19
pair|động các|15 0 12 8
pair|động có|54 -2 0 -9
pair|động của|0 7 0 1
pair|động dân|16 0 0 -1
pair|động hiến|0 0 18 -14
pair|động huyện|0 0 -14 0
pair|động hơn|-1 0 0 8
pair|động học|0 0 -2 -11
pair|động hội|28 0 45 0
pair|động không|0 0 18 0
pair|động lại|0 0 7 28
pair|động lộn|-3 18 0 -40
pair|động lực|-24 -33 -6 13
pair|động ngày|0 0 41 -55
pair|động người|5 0 0 0
pair|động nhân|18 0 0 43
pair|động nông|7 0 7 0
pair|động nữ|-2 0 0 -28
pair|động phòng|-1 0 8 13
pair|động qua|0 0 -37 -23
pair|động quảng|0 12 0 0
pair|động quỹ|0 0 10 0
pair|động sang|17 -11 0 -6
pair|động sản|0 9 0 0
pair|động số|2 0 0 1
pair|động theo|1 0 0 0
pair|động thành|-2 0 2 12
pair|động thương|0 22 0 -7
pair|động toàn|-21 0 0 0
pair|động trẻ|12 16 0 0
pair|động tăng|3 0 0 -41
pair|động tỉnh|0 -4 0 0
pair|động từ|-4 0 0 0
pair|động văn|0 0 13 0
pair|động vốn|-7 10 0 0
pair|động đi|11 0 0 7
pair|động được|-30 3 -1 0
pair|động đến|4 0 0 0
pair|động ổn|31 -20 0 -1
pair|động ở|0 0 54 42
pair|động ủng|0 0 26 0
pair|đột xuất|23 0 0 18
pair|đời chủ|-1 21 0 0
pair|đời sống|34 -8 0 -33
pair|đỡ người|0 0 11 13
pair|đỡ đầu|13 0 0 -21
pair|đợi văn|0 0 -14 -12
pair|đợt #|0 0 0 27
pair|đợt cao|0 0 5 -4
pair|đợt dịch|1 0 0 -1
pair|đợt i|8 -1 0 -39
pair|đợt truy|0 0 0 -23
pair|đợt tuyển|0 0 25 0
pair|đủ #|13 0 0 1
pair|đủ buổi|0 3 0 9
pair|đủ chỉ|23 0 0 -33
pair|đủ liều|1 0 0 18
pair|đủ nguồn|0 5 0 -5
pair|đủ số|-1 20 0 1
pair|đủ sức|0 4 -1 16
pair|đủ thuốc|0 0 0 -1
pair|đủ vật|0 0 2 26
pair|đủ điều|2 0 0 7
pair|đủ đơn|0 0 0 12
pair|đức cơ|0 0 0 33
pair|đức trạch|0 7 0 -24
pair|đức để|0 0 0 -1
pair|đứng gần|0 1 0 3
pair|đứng ra|34 0 0 59
pair|đứng thứ|16 -8 0 15
pair|đứng đầu|-20 0 9 -28
pair|đứt đoạn|18 -1 0 -10
pair|ưu tiên|-2 0 0 34
pair|ưu tú|0 -3 7 0
pair|ưu đãi|0 0 0 30
pair|ương #|-26 9 36 -3
pair|ương (|52 0 0 0
pair|ương chưa|0 21 0 0
pair|ương giao|13 0 0 1
pair|ương sớm|-6 -2 -33 0
pair|ương và|-56 0 -2 -12
pair|ương đảng|0 0 0 9
pair|ước #|-24 0 0 0
pair|ước cả|0 0 1 16
pair|ước gần|0 20 0 9
pair|ước thiệt|0 3 0 13
pair|ước thực|-36 -1 -13 0
pair|ước trên|25 1 0 -23
pair|ước tăng|50 0 0 -15
pair|ước đạt|21 0 0 0
pair|ước đến|-15 0 0 -27
pair|ạch ,|0 0 0 -17
pair|ạt trồng|0 8 0 0
pair|ảnh hưởng|0 29 -6 2
pair|ấn định|7 0 -8 9
pair|ấp #|-37 38 -8 -6
pair|ấp giáp|0 2 0 9
pair|ấp đi|0 0 14 0
pair|ấp đạt|-32 -15 -39 0
pair|ốm đau|10 0 0 0
pair|ồ ạt|0 8 0 0
pair|ổ dịch|28 -18 17 -24
pair|ổn giá|15 0 4 -30
pair|ổn định|12 0 0 18
pair|ở #|17 0 0 -37
pair|ở )|-22 -1 -4 0
pair|ở an|35 -16 32 0
pair|ở buôn|0 0 14 0
pair|ở bước|-13 37 0 0
pair|ở bản|-1 2 0 40
pair|ở cho|22 0 0 0
pair|ở chợ|9 0 3 -30
pair|ở các|-1 26 29 0
pair|ở công|-25 35 0 -7
pair|ở cơ|0 12 13 0
pair|ở cửa|0 20 0 0
pair|ở ea|-5 11 0 0
pair|ở hai|-17 44 0 -19
pair|ở hoài|0 24 0 0
pair|ở hòa|0 0 0 24
pair|ở hộ|0 0 25 -33
pair|ở khu|13 -9 0 -5
pair|ở khánh|0 9 20 0
pair|ở khâu|0 -3 0 0
pair|ở khối|-14 21 27 22
pair|ở lý|0 6 0 6
pair|ở lớp|6 -1 0 0
pair|ở mỗi|11 0 2 -26
pair|ở một|0 36 0 -45
pair|ở mức|-16 36 0 -48
pair|ở nhiều|0 30 0 -1
pair|ở nhà|0 4 0 19
pair|ở nhóm|-7 -22 0 -22
pair|ở nhờ|0 -2 5 17
pair|ở ninh|-1 4 0 0
pair|ở nước|26 -14 0 0
pair|ở phú|-12 13 0 -12
pair|ở phước|29 -10 -8 0
pair|ở phường|0 0 0 25
pair|ở thôn|0 0 19 13
pair|ở thạnh|0 5 0 0
pair|ở trường|-4 15 0 0
pair|ở tổ|0 0 0 4
pair|ở vài|0 0 0 1
pair|ở vùng|0 0 1 1
pair|ở vĩnh|0 0 0 11
pair|ở xã|4 7 0 -1
pair|ủi đồi|0 0 0 10
pair|ủng hộ|1 0 15 0
pair|ủy (|0 0 -44 0
pair|ủy )|0 0 7 1
pair|ủy cho|0 0 28 0
pair|ủy chỉ|17 -3 0 -1
pair|ủy chủ|0 0 0 -11
pair|ủy các|0 -9 1 0
pair|ủy cát|0 0 -24 -6
pair|ủy còn|0 2 0 0
pair|ủy cơ|1 0 8 0
pair|ủy dự|0 0 20 0
pair|ủy giao|4 10 0 0
pair|ủy giám|0 0 38 0
pair|ủy gửi|-6 -22 0 0
pair|ủy hiệp|0 0 -2 0
pair|ủy hoàn|17 0 6 -14
pair|ủy hạ|0 0 0 1
pair|ủy hội|6 -7 0 -3
pair|ủy ia|0 12 0 0
pair|ủy khoái|0 0 -18 0
pair|ủy kiến|0 0 -35 -1
pair|ủy kiểm|-1 0 1 0
pair|ủy làm|0 0 5 1
pair|ủy lê|0 0 -1 -1
pair|ủy nguyễn|0 0 -9 0
pair|ủy nhiệm|21 0 0 0
pair|ủy phường|0 0 -2 0
pair|ủy phối|0 0 0 9
pair|ủy quyền|0 -1 6 0
pair|ủy rà|0 0 8 0
pair|ủy sơn|0 0 -1 0
pair|ủy sơ|0 0 21 0
pair|ủy tham|0 0 0 -17
pair|ủy theo|0 0 23 0
pair|ủy thác|-1 -7 0 -37
pair|ủy thông|0 0 23 0
pair|ủy trong|0 0 0 29
pair|ủy trước|0 0 33 0
pair|ủy trường|0 0 30 0
pair|ủy trần|-3 0 0 0
pair|ủy tập|-15 0 0 0
pair|ủy ubnd|-1 0 33 0
pair|ủy viên|0 0 1 0
pair|ủy về|0 -10 -44 -6
pair|ủy xác|0 0 -16 0
pair|ủy xã|0 0 -2 -1
pair|ủy yêu|-5 0 2 -1
pair|ủy đã|3 -10 -7 0
pair|ủy đô|-4 0 -15 0
pair|ủy đưa|0 0 36 0
pair|ủy đề|0 0 -15 -20
pair|ứ đọng|0 2 0 0
pair|ứng #|0 0 0 10
pair|ứng an|-3 0 11 0
pair|ứng dụng|29 19 0 0
pair|ứng quá|38 -27 0 0
pair|ứng theo|0 0 19 -8
pair|ứng đủ|10 0 0 15
pair|ỳ thì|0 -1 10 0
percent|10|15 -2 0 -16
percent|1|1 0 0 0
percent|2|-48 20 -2 0
percent|3|0 0 0 1
percent|4|-14 33 0 0
percent|5|-30 18 0 0
percent|6|1 0 0 0
percent|7|-3 0 2 -6
percent|9|3 -1 0 0
place|0|-5 0 -8 -49
place|1|0 0 0 51
right, side, joint|merit,- ,|0 0 0 -1
right, side, joint|merit,- :|3 -10 1 11
right, side, joint|merit,- ;|0 0 0 1
right, side, joint|merit,- start|0 0 0 -1
right, side, joint|merit,- turn|22 22 0 -35
right, side, joint|merit,merit :|12 0 0 -4
right, side, joint|merit,merit ;|-7 0 0 1
right, side, joint|merit,merit turn|29 -19 0 20
right, side, joint|merit,none ,|0 0 0 7
right, side, joint|merit,none :|1 0 0 0
right, side, joint|merit,none ;|0 0 0 1
right, side, joint|merit,none start|0 0 0 1
right, side, joint|merit,none turn|-1 23 0 28
right, side, joint|merit,want ,|0 0 0 -1
right, side, joint|merit,want :|29 1 0 1
right, side, joint|merit,want ;|0 0 0 -41
right, side, joint|merit,want start|1 0 0 0
right, side, joint|merit,want turn|-4 8 0 -19
right, side, joint|none,- :|-18 0 0 0
right, side, joint|none,- ;|0 0 0 1
right, side, joint|none,- start|0 0 0 1
right, side, joint|none,- turn|51 9 19 2
right, side, joint|none,merit ,|0 0 0 12
right, side, joint|none,merit :|0 0 0 1
right, side, joint|none,merit ;|4 0 0 1
right, side, joint|none,merit start|-1 0 0 0
right, side, joint|none,merit turn|-6 0 0 10
right, side, joint|none,none ,|0 0 0 16
right, side, joint|none,none :|32 0 0 0
right, side, joint|none,none start|0 0 -1 0
right, side, joint|none,none turn|-26 0 0 -3
right, side, joint|none,want :|15 0 0 0
right, side, joint|none,want ;|0 3 0 1
right, side, joint|none,want start|0 -12 0 0
right, side, joint|none,want turn|-10 0 0 -1
right, side, joint|want,- ,|0 0 0 -1
right, side, joint|want,- :|0 15 0 0
right, side, joint|want,- ;|0 1 0 0
right, side, joint|want,- turn|0 3 0 0
right, side, joint|want,merit ,|0 -15 0 0
right, side, joint|want,merit :|0 25 0 1
right, side, joint|want,merit ;|-25 36 0 -22
right, side, joint|want,merit start|-1 8 0 0
right, side, joint|want,merit turn|-19 6 0 -31
right, side, joint|want,none ,|1 0 0 0
right, side, joint|want,none :|0 26 0 -1
right, side, joint|want,none turn|0 8 0 12
right, side, joint|want,want ,|0 0 0 27
right, side, joint|want,want :|0 24 1 0
right, side, joint|want,want ;|0 0 0 -3
right, side, joint|want,want turn|-1 0 0 4
right|:|-50 -40 -98 0
right|;|0 0 19 4
right|end|-6 0 -23 0
right|turn|5 0 0 0
section, lean|aim 0|-18 -17 -20 14
section, lean|cause 0|-1 -29 -14 0
section, lean|lesson 0|-16 -15 1 -1
section, lean|none 0|0 -12 -2 0
section, lean|none 3|-19 15 0 -20
section, lean|none 6|-1 15 -17 -11
section, lean|proposal 0|-14 -9 0 1
section, lean|recipients 0|0 0 -16 0
section, lean|result 0|0 0 -13 2
section, lean|result 3|-29 20 0 1
section, lean|result 6|-26 1 0 -16
section, lean|shortcoming 6|-3 0 0 0
section, lean|task 0|-19 -6 4 0
section|aim|-18 -17 -20 14
section|cause|-1 -29 -14 0
section|lesson|-16 -15 1 -1
section|none|0 0 -6 0
section|proposal|-14 -9 0 1
section|recipients|0 0 -16 0
section|result|0 0 -14 1
section|shortcoming|-3 45 0 0
section|task|-19 -6 4 0
sentence|0|-13 -25 0 10
sentence|1|0 0 0 -3
sentence|2|0 24 -8 -2
shape|heading|-55 -58 -63 0
shape|headline|-62 -63 -43 0
shape|head|-35 -38 -39 0
shape|item|0 4 39 15
shape|prose|0 0 -11 0
side, mode|merit,none cause|-16 -10 0 0
side, mode|merit,none none|-11 0 0 0
side, mode|merit,open none|15 -2 0 0
side, mode|merit,result result|21 0 0 -2
side, mode|merit,shortcoming none|2 0 -1 19
side, mode|merit,shortcoming result|-1 13 0 6
side, mode|merit,shortcoming shortcoming|25 0 0 0
side, mode|merit,task aim|-18 -21 -17 8
side, mode|merit,task none|0 0 27 -10
side, mode|merit,task proposal|0 0 26 -29
side, mode|merit,task task|0 0 2 0
side, mode|none,none lesson|-10 0 -21 0
side, mode|none,none none|0 0 -2 0
side, mode|none,none recipients|0 0 -16 0
side, mode|none,none shortcoming|-16 -22 0 0
side, mode|none,result result|-3 -4 -2 8
side, mode|none,shortcoming none|0 2 0 -4
side, mode|none,shortcoming result|0 -12 0 0
side, mode|none,shortcoming shortcoming|0 -3 0 15
side, mode|none,task aim|-11 -7 -9 5
side, mode|none,task lesson|0 0 21 17
side, mode|none,task none|3 0 7 -1
side, mode|none,task proposal|-1 0 -2 15
side, mode|want,none cause|-24 -22 -15 0
side, mode|want,none none|-10 -14 0 -14
side, mode|want,none shortcoming|0 -10 0 0
side, mode|want,open none|-1 3 0 -1
side, mode|want,result result|0 25 0 0
side, mode|want,shortcoming none|0 8 0 -12
side, mode|want,shortcoming result|-17 7 0 -10
side, mode|want,shortcoming shortcoming|0 91 0 -4
side, mode|want,task aim|-4 -8 -26 14
side, mode|want,task none|0 0 1 0
side, mode|want,task proposal|0 -3 0 0
side, mode|want,task task|0 0 19 0
side, right|merit -|0 0 0 -1
side, right|merit merit|-1 0 0 0
side, right|merit want|22 0 0 0
side, right|none merit|0 0 0 1
side, right|want -|0 0 0 -1
sides|merit,merit merit|9 0 0 0
sides|merit,merit none|-38 0 -14 0
sides|merit,merit want|1 0 0 1
sides|merit,want want|21 0 0 0
sides|none,none none|-32 -22 -1 0
sides|none,want merit|1 35 0 29
sides|none,want want|0 0 0 2
sides|want,want merit|0 -2 0 -1
sides|want,want none|0 0 0 35
sides|want,want want|-23 36 0 0
side|merit|13 0 0 0
side|none|-15 -10 -7 1
side|want|-22 35 0 0
table at head|AMIDST|-6 -24 0 0
table at head|ANSWERS|0 1 0 0
table at head|ASSERTED|-11 -20 -38 -19
table at head|BESIDES|0 0 -2 -34
table at head|CAUSES|0 0 0 17
table at head|CIRCUMSTANCES|-15 0 0 0
table at head|CLOSINGS|0 0 -11 0
table at head|CONCESSIONS|0 -34 0 -3
table at head|CONNECTIVES:0|0 0 -1 0
table at head|CONSEQUENCES|0 0 -1 0
table at head|CONTENTS|0 0 -1 0
table at head|DEGREES|-1 1 0 0
table at head|DENIALS|2 0 0 0
table at head|DUE_CUES|0 0 0 17
table at head|ENUMERATORS|-47 -57 -32 -9
table at head|FALLS|0 0 0 2
table at head|HANDLING|6 0 0 0
table at head|HEIGHTENERS|0 0 0 -11
table at head|HELPED|-17 0 -9 0
table at head|INTRODUCTIONS|0 0 -42 0
table at head|LACKING|0 13 0 28
table at head|LESS_IS_BETTER|1 0 0 -2
table at head|MEASURES|0 1 0 3
table at head|MERITS:1|2 0 0 0
table at head|NEUTRAL|-4 0 -12 1
table at head|NOTED|0 0 -26 -18
table at head|NOT_ONLY|7 0 0 0
table at head|NO_MERITS|0 0 -2 1
table at head|OWNER_OPENERS|-2 0 -22 0
table at head|PREDICATES|0 0 0 7
table at head|PREPOSITIONS|-12 0 -17 0
table at head|PRODUCES|0 0 1 0
table at head|PROMISES|-2 0 3 -18
table at head|RELIEFS|14 -14 15 8
table at head|REPEATED|0 0 21 7
table at head|REQUESTS|0 0 0 -10
table at head|RISES|0 10 -1 10
table at head|SAME_MATTER|0 0 0 1
table at head|SPELLING|-1 0 0 26
table at head|TASK_VERBS|0 0 12 0
table at head|TERM_LABELS:charge|-4 0 0 1
table at head|TERM_LABELS:due|0 2 0 0
table at head|TERM_LABELS:lead|0 0 2 0
table at head|TERM_LABELS:product|-19 25 0 0
table at head|TOLD:false|0 0 1 0
table at head|TOPICS|-22 -4 -23 5
table at head|TURNS|1 0 1 0
table at head|VAGUE_DUES|10 0 1 -1
table at head|WANTS:1|0 0 -1 0
table at head|WANTS:3|0 0 0 4
table at head|WANT_TOPICS:6|0 -35 0 0
table at head|WITH|0 0 0 1
table|AMIDST|-31 -17 -17 -10
table|ANSWERS|0 1 0 0
table|CAUSES|0 1 0 0
table|COMPLAINTS|0 37 0 -5
table|CONCESSIONS|0 -1 0 -24
table|CONNECTIVES:0|-1 0 0 0
table|CONSEQUENCES|1 6 1 -27
table|DEGREES|-1 30 0 -2
table|DENIALS|0 22 0 0
table|DUE_CUES|0 0 3 0
table|ENUMERATORS|0 -1 -1 0
table|FALLS|0 8 0 0
table|HANDLING|1 0 0 0
table|HEIGHTENERS|0 1 0 -10
table|HELD|-5 0 0 0
table|HELPED|-4 0 0 0
table|INTRODUCTIONS|0 0 -4 0
table|LESS_IS_BETTER|0 4 0 0
table|MERITS:1|2 0 5 -15
table|MERITS:2|8 0 0 0
table|MODALS|0 0 21 0
table|NEUTRAL|-2 0 -1 0
table|NOTED|0 0 -63 0
table|ONLY|0 16 0 0
table|OUTCOMES|0 2 0 0
table|PIVOTS|0 1 0 0
table|PREPOSITIONS|-1 0 0 0
table|PROMISES|0 0 0 -1
table|RELIEFS|16 0 0 18
table|REPEATED|0 0 1 1
table|SPEAKS|-4 0 0 0
table|SPEECH|-6 0 0 0
table|SPELLING|0 0 0 1
table|TASK_VERBS|0 0 14 0
table|TERM_LABELS:charge|9 0 0 1
table|TERM_LABELS:product|1 0 -1 8
table|TOLD:true|14 8 0 0
table|TOPICS|-1 0 0 0
table|TURNS|8 0 19 -1
table|UNMEASURED|-4 0 0 0
table|VAGUE_DUES|0 0 12 1
table|WANTS:3|-3 24 0 -1
table|WANT_TOPICS:6|0 -21 0 0
told, joint|- ,|-1 0 0 28
told, joint|- :|1 0 0 0
told, joint|- ;|0 0 0 1
told, joint|- start|-1 -26 -24 0
told, joint|- turn|-1 14 0 0
told, joint|0 ,|0 0 0 21
told, joint|0 :|0 5 0 0
told, joint|0 ;|0 0 6 -10
told, joint|1 :|-8 0 0 1
told, joint|1 ;|0 0 0 2
told, joint|1 turn|0 17 0 46
told, joint|2 ,|0 0 0 17
told, joint|2 :|1 1 0 -1
told, joint|2 ;|-1 0 0 -28
told, joint|2 turn|-18 2 0 -9
told, joint|3 ,|-1 0 0 -1
told, joint|3 :|0 0 0 38
told, joint|3 ;|-15 7 0 3
told, joint|3 turn|0 -41 0 0
told, joint|4 ,|0 0 0 -1
told, joint|4 :|0 0 0 -1
told, joint|4 ;|0 0 0 1
told, joint|4 turn|1 10 0 -9
told|-|-18 -7 -20 0
told|4|0 0 0 -2
want told|-|0 -17 -9 0
want told|3|0 0 0 -1
want told|4|0 20 0 -3
want|0|0 -40 -7 0
want|1|-1 21 0 0
want|2|0 38 0 0
want|3|-3 0 0 0
want|4|0 20 0 0
weight before|0 2|0 -4 0 0
weight before|0 3|-1 0 0 -3
weight before|1 1|1 0 24 2
weight before|1 2|-22 0 -5 1
weight before|1 3|3 -2 22 -2
weight before|2 1|0 24 0 1
weight before|2 2|0 0 27 -1
weight before|2 3|0 0 0 33
weight before|3 0|0 6 0 0
weight before|3 1|0 -1 0 0
weight before|3 2|1 0 0 -1
weight before|3 3|0 -26 0 -2
weight before|4 0|0 0 0 -2
weight before|4 1|0 0 0 -1
weight before|4 2|0 0 0 -1
weight before|4 3|0 0 1 -39
weight behind|0 2|-1 0 0 1
weight behind|0 3|0 0 0 -4
weight behind|1 1|-5 2 0 -14
weight behind|1 2|0 10 -5 2
weight behind|1 3|0 -1 0 3
weight behind|2 1|0 0 0 -18
weight behind|2 3|-1 -1 0 0
weight behind|3 1|0 0 0 3
weight behind|3 3|3 0 0 -14
weight behind|4 1|0 -1 0 -1
weight behind|4 2|1 0 0 18
weight behind|4 3|40 -20 0 0
weight|0/0 result|-2 -11 -2 4
weight|0/0 shortcoming|-8 -26 0 0
weight|0/0 task|0 0 0 11
weight|0/1 result|-7 3 0 4
weight|0/1 shortcoming|3 33 0 2
weight|0/1 task|0 0 63 -1
weight|0/2 none|-5 0 0 0
weight|0/2 open|8 -1 0 0
weight|0/2 result|34 -1 0 -1
weight|0/2 shortcoming|16 0 0 0
weight|0/2 task|0 0 16 0
weight|0/3 none|-31 0 -12 38
weight|0/3 open|12 -1 0 -20
weight|0/3 result|77 -4 0 -9
weight|0/3 shortcoming|14 4 0 20
weight|0/3 task|-5 1 -21 0
weight|1/0 open|0 4 0 -35
weight|1/0 result|21 0 0 11
weight|1/0 shortcoming|0 30 0 5
weight|1/1 open|0 0 27 -48
weight|1/1 result|-8 0 0 1
weight|1/1 task|0 0 31 0
weight|1/2 open|-47 40 0 6
weight|1/2 result|-3 1 0 2
weight|1/2 shortcoming|-5 54 0 0
weight|1/2 task|0 -1 -2 0
weight|1/3 open|-10 0 45 -12
weight|1/3 task|0 0 -2 -9
weight|2/0 none|0 0 -5 -4
weight|2/0 open|0 1 0 4
weight|2/0 result|-20 36 0 0
weight|2/0 shortcoming|0 2 0 0
weight|2/1 none|0 20 -13 -8
weight|2/1 open|19 6 0 -16
weight|2/1 result|-54 46 0 -31
weight|2/1 shortcoming|0 34 0 0
weight|2/1 task|0 0 0 -1
weight|2/2 open|0 0 1 0
weight|2/2 result|-1 0 0 0
weight|2/2 shortcoming|1 -1 0 0
weight|2/2 task|0 0 0 5
weight|2/3 open|-14 29 0 -35
weight|2/3 result|29 -18 0 1
weight|2/3 shortcoming|-1 12 0 0
weight|3/0 none|0 -30 0 0
weight|3/0 result|1 0 0 0
weight|3/0 shortcoming|0 0 0 -1
weight|3/1 none|-1 -30 -20 0
weight|3/1 open|-1 1 0 0
weight|3/1 result|0 36 0 24
weight|3/1 shortcoming|0 6 0 0
weight|3/2 open|0 27 0 -9
weight|3/2 result|-1 23 0 0
weight|3/2 shortcoming|0 0 0 -1
weight|3/2 task|0 0 14 -1
weight|3/3 open|21 -7 0 0
weight|3/3 result|-13 29 0 0
weight|3/3 shortcoming|0 1 0 0
weight|3/3 task|0 -11 0 0
weight|4/0 none|0 13 28 -5
weight|4/0 result|0 1 0 0
weight|4/0 task|0 0 1 -9
weight|4/1 none|-16 -21 -9 0
weight|4/1 result|0 17 0 0
weight|4/2 open|-38 51 0 -2
weight|4/2 result|-23 34 0 0
weight|4/2 shortcoming|0 15 0 0
weight|4/2 task|0 1 5 0
weight|4/3 open|-39 -25 0 0
weight|4/3 result|-14 18 0 0
weight|4/3 shortcoming|-2 11 0 0
weight|4/3 task|0 -12 1 0
whole|merit|9 -8 0 0
whole|none|-39 -23 -4 0
whole|want|-18 28 0 0
word|"|0 8 1 0
word|%|4 0 0 0
word|'|0 0 0 -22
word|+|34 0 0 0
word|,|38 0 0 0
word|.|-3 0 0 0
word|;|0 49 0 -12
word|=|13 0 0 1
word|[|-2 0 1 12
word|]|0 31 0 -19
word|anh|-2 7 0 -20
word|anqp|7 0 -4 -49
word|ao|-7 0 1 0
word|apatit|12 8 -11 9
word|atm|23 1 0 31
word|a|0 4 0 -13
word|bahnar|-2 15 0 29
word|bao|0 4 0 0
word|bay|0 4 0 28
word|ba|0 1 -3 0
word|bch|-1 0 0 0
word|bcđtw|-9 -18 0 -18
word|bhxh|0 9 4 -2
word|bhyt|-1 0 0 0
word|bia|-9 21 0 47
word|biết|-1 0 -26 0
word|biển|0 1 0 -20
word|biện|0 0 -1 0
word|biệt|-1 0 -5 -2
word|blang|0 0 4 0
word|bon|-36 -33 23 -1
word|btctw|-1 0 1 16
word|btc|-17 0 -8 0
word|bts|0 0 0 11
word|btv|-10 0 0 -1
word|buông|0 18 0 1
word|buôn|0 25 0 -12
word|buýt|25 0 0 -1
word|buổi|0 11 0 0
word|buộc|1 0 1 33
word|bvtv|7 0 0 0
word|byt|24 0 37 0
word|b|0 -27 0 0
word|bài|8 35 -19 0
word|bàng|0 0 5 0
word|bàn|0 0 0 -1
word|bào|0 0 0 -14
word|bàu|0 0 0 5
word|bày|-1 1 -2 12
word|bách|-2 -17 0 14
word|bác|13 14 17 -29
word|bám|0 0 1 0
word|bánh|-14 0 0 -6
word|bán|0 0 0 2
word|bát|42 -20 0 -11
word|bá|0 0 0 4
word|bãi|0 12 4 -6
word|bão|0 -9 -4 0
word|bè|5 0 0 -33
word|bé|-4 7 0 -2
word|bênh|-19 -4 0 -17
word|bên|-28 0 -1 0
word|bê|1 0 -1 0
word|bình|1 0 0 0
word|bì|0 0 5 17
word|bích|0 1 -13 0
word|bính|-1 0 -35 0
word|bò|0 0 0 -3
word|bóc|2 21 0 -29
word|bóng|33 -1 0 0
word|bón|-11 0 1 0
word|bó|0 1 0 0
word|bông|-15 33 -8 0
word|bùi|0 0 0 1
word|bùng|0 0 0 7
word|bùn|0 0 -27 0
word|bù|-14 -8 4 -16
word|bún|0 0 0 7
word|búp|-1 -7 -5 1
word|băng|0 0 11 0
word|băn|-3 -1 0 0
word|bơi|15 0 2 0
word|bơm|0 1 33 -5
word|bơ|-16 0 14 -14
word|bưu|18 0 0 -19
word|bước|20 -1 0 -22
word|bưởi|-12 19 0 -34
word|bạch|8 10 0 0
word|bạc|-27 12 0 -8
word|bạn|0 0 2 48
word|bạo|-9 55 10 0
word|bạt|0 22 18 41
word|bạ|-17 0 0 0
word|bản|0 2 0 0
word|bảo|1 0 1 0
word|bảy|-1 33 0 0
word|bấp|-19 -4 0 -17
word|bất|0 15 0 0
word|bầu|3 0 0 1
word|bận|-26 32 0 26
word|bật|-51 -1 0 -32
word|bắp|-42 14 0 -17
word|bắt|11 0 19 -2
word|bến|1 0 0 -7
word|bế|-9 0 0 0
word|bền|0 5 0 -18
word|bề|0 -20 0 0
word|bể|39 -14 0 0
word|bệnh|0 12 0 -4
word|bỏ|0 38 0 1
word|bốc|0 0 0 -18
word|bối|0 1 -2 1
word|bốn|2 11 -2 -14
word|bồi|0 7 0 0
word|bồn|-18 0 19 27
word|bổng|9 -1 0 0
word|bổ|-1 0 2 5
word|bội|1 6 0 0
word|bột|30 12 0 -43
word|bớt|54 -10 0 1
word|bờ|0 1 0 -9
word|bởi|0 -8 0 0
word|bụi|0 9 0 1
word|bức|-20 -7 0 0
word|bứt|0 0 0 39
word|bữa|-15 12 2 1
word|cai|-3 -1 0 16
word|camera|0 1 12 -38
word|cam|0 0 28 -7
word|canh|41 0 0 -60
word|can|7 0 -5 -1
word|ca|35 0 1 -19
word|cchc|-7 0 0 0
word|cha|0 8 0 19
word|che|10 0 0 0
word|chia|-1 0 29 29
word|chiêng|25 -1 33 -25
word|chiếc|-12 1 0 -14
word|chiếm|1 1 0 1
word|chiến|12 0 0 0
word|chiếu|0 0 1 7
word|chiềng|10 -1 0 0
word|cho|9 0 3 0
word|chua|14 11 0 -53
word|chui|-9 10 37 0
word|chuyên|0 0 0 -38
word|chuyến|0 -22 31 0
word|chuyện|-3 -1 -21 0
word|chu|0 0 24 -3
word|chuông|24 -8 0 0
word|chuối|1 2 0 29
word|chuồng|-32 28 0 27
word|chuỗi|0 0 18 7
word|chàm|2 0 0 -27
word|chánh|1 0 0 0
word|cháu|9 0 0 0
word|cháy|0 1 -1 0
word|châm|0 0 1 0
word|chân|0 0 0 -1
word|châu|0 0 0 -29
word|chây|0 0 0 1
word|chè|0 1 0 0
word|chém|0 42 14 -25
word|chéo|0 0 2 0
word|chép|0 10 0 5
word|chênh|0 13 0 27
word|chính|0 0 0 1
word|chín|-6 0 0 0
word|chí|0 0 0 -1
word|chót|0 0 1 3
word|chôm|0 0 0 9
word|chôn|-13 0 8 0
word|chùa|34 0 0 0
word|chúng|0 0 0 12
word|chăm|0 0 -14 0
word|chăn|-1 4 0 0
word|chũ|4 0 0 0
word|chơi|0 20 0 41
word|chư|-26 0 0 22
word|chương|2 1 0 0
word|chạm|0 0 0 1
word|chạy|8 7 0 -2
word|chảy|24 16 0 1
word|chấm|-2 6 2 0
word|chất|0 0 0 -5
word|chập|0 1 0 0
word|chật|-16 29 0 12
word|chắc|43 -10 21 -41
word|chắn|0 0 2 0
word|chẳng|0 11 0 0
word|chặng|-7 0 -1 4
word|chặt|0 1 2 -31
word|chẽ|0 0 0 1
word|chết|-1 0 0 5
word|chỉnh|0 0 23 1
word|chịu|0 0 14 0
word|chị|-11 0 26 -33
word|chối|28 -17 0 10
word|chống|0 0 0 1
word|chốn|0 7 0 27
word|chốt|0 0 0 -6
word|chồng|-1 -10 0 7
word|chỗ|0 0 0 -32
word|chờn|0 1 0 0
word|chở|24 0 0 -18
word|chợ|8 1 0 -18
word|chục|0 0 0 7
word|chụp|19 -1 0 28
word|chủng|27 0 8 6
word|chứa|-50 -1 18 -2
word|chứng|0 0 22 0
word|chứ|0 2 0 0
word|chừng|-28 12 0 -23
word|chữ|-1 17 0 0
word|ck|0 29 0 0
word|clinker|-3 15 0 29
word|cnqsd|-11 0 4 -3
word|cntt|-7 42 0 23
word|cn|-1 1 -1 0
word|coi|19 0 0 0
word|con|0 5 0 0
word|covid|-2 -8 0 -25
word|co|0 45 0 0
word|csxh|-2 -11 0 3
word|ctr|1 0 0 0
word|ct|0 0 1 0
word|cua|0 0 0 50
word|cung|1 11 1 0
word|cuốn|-17 48 0 -21
word|cuộc|0 0 0 -1
word|cv|-19 0 0 -22
word|c|-7 1 1 0
word|cài|0 0 15 14
word|càng|-14 27 0 -27
word|cành|0 0 0 37
word|cà|14 2 0 -13
word|cách|1 0 -4 -1
word|các|0 0 2 -2
word|cánh|26 -5 0 0
word|cán|0 0 11 -10
word|cáp|0 0 0 3
word|cát|3 0 0 0
word|cân|0 0 0 -38
word|câu|0 -3 19 -2
word|còn|0 1 0 -22
word|cò|-2 24 1 11
word|cóc|23 0 41 0
word|cói|-8 11 24 -25
word|có|0 0 0 -1
word|côi|17 0 0 -12
word|công|0 0 0 -1
word|cô|-25 25 -5 -31
word|cù|7 0 -3 -21
word|cúm|-1 -7 33 -7
word|cđcs|-15 -11 16 -12
word|cđs|-31 16 -13 0
word|cđ|0 -1 0 0
word|cũng|-1 -20 0 0
word|cũ|0 1 0 0
word|cơm|0 0 19 21
word|cơn|0 -20 -6 0
word|cơ|0 0 0 -32
word|cư|0 0 0 -10
word|cương|0 10 -1 0
word|cước|-3 13 0 3
word|cưới|0 10 -5 0
word|cường|0 0 1 -1
word|cưỡng|-1 7 2 23
word|cạnh|-12 0 -3 0
word|cạn|-7 10 0 -8
word|cải|8 0 -1 -1
word|cảm|0 -1 20 0
word|cảng|-1 8 47 1
word|cảnh|1 0 0 0
word|cả|5 0 0 0
word|cấm|28 -12 12 11
word|cất|2 3 0 0
word|cấu|4 0 14 -20
word|cấy|9 0 0 5
word|cầm|0 0 1 0
word|cần|-8 -2 0 0
word|cầu|0 0 0 -1
word|cẩm|1 0 0 0
word|cận|0 0 5 0
word|cắm|0 0 3 -14
word|cắn|0 0 -11 -11
word|cắp|0 31 0 16
word|cắt|22 -1 0 0
word|cặp|-5 11 0 0
word|cọc|0 9 0 0
word|cỏ|0 0 11 40
word|cốc|0 0 -5 0
word|cống|-22 3 35 -16
word|cốt|7 0 0 -24
word|cố|0 27 17 -8
word|cồng|19 0 33 -39
word|cồn|31 0 0 0
word|cổng|26 0 0 0
word|cổ|41 0 0 1
word|cỗi|27 1 5 14
word|cộm|-1 1 15 20
word|cột|-34 21 0 0
word|cờ|0 0 11 19
word|cục|0 0 17 0
word|cụm|0 0 14 -1
word|cụ|0 0 0 1
word|của|0 0 0 1
word|củng|20 0 14 0
word|cứng|20 0 0 0
word|cứu|1 0 8 0
word|cứ|0 7 0 0
word|cừ|0 0 1 -14
word|cửa|1 15 0 -25
word|cử|0 -2 0 -8
word|cực|0 0 -5 -2
word|cựu|0 0 9 1
word|dang|0 1 0 0
word|danh|0 1 18 0
word|dao|2 0 0 42
word|date|-10 0 0 0
word|dinh|12 5 0 4
word|di|0 0 0 -1
word|diêm|9 0 6 -24
word|diện|0 1 0 0
word|diệt|0 0 17 8
word|diệu|-11 8 -1 0
word|dn|-1 4 -6 0
word|dolta|0 0 5 0
word|do|0 1 0 0
word|dtts|0 25 0 34
word|dt|2 23 0 7
word|dung|0 1 0 0
word|duy|1 0 0 -7
word|duyên|-8 10 2 -18
word|duyệt|0 18 0 0
word|du|1 0 0 0
word|dv|11 0 0 4
word|d|-13 -4 -45 -36
word|dành|-15 -25 22 -15
word|dày|-27 15 0 0
word|dám|0 9 0 0
word|dán|0 28 10 34
word|dây|0 9 0 25
word|dãy|0 0 0 8
word|dê|31 0 10 0
word|dòng|0 16 0 14
word|dò|-22 -6 0 0
word|dôi|-10 0 23 5
word|dõi|0 0 28 -10
word|dùng|-1 0 0 0
word|dù|-18 0 0 0
word|dũng|-1 0 -25 3
word|dũ|0 15 -6 0
word|dơk|-14 36 -41 0
word|dưa|1 19 0 10
word|dư|0 0 0 4
word|dương|0 0 0 6
word|dưỡng|18 0 0 -7
word|dược|6 -26 0 1
word|dạng|33 0 0 -14
word|dạn|10 -18 19 9
word|dạy|13 0 13 0
word|dấu|12 0 0 0
word|dầm|0 17 0 -22
word|dần|0 0 -19 1
word|dầu|-27 23 -1 -27
word|dẫu|-2 -59 0 0
word|dậm|0 20 0 0
word|dập|0 5 0 -16
word|dặm|0 0 1 8
word|dẹp|22 0 0 1
word|dễ|36 0 0 -3
word|dệt|21 2 0 25
word|dịch|0 0 0 -1
word|dịp|1 10 0 15
word|dọc|0 0 1 -12
word|dọn|17 -19 -19 -58
word|dốc|-34 -2 12 0
word|dồn|-4 63 0 -16
word|dột|2 22 -8 12
word|dời|1 1 0 -6
word|dở|-1 9 0 0
word|dỡ|24 -2 0 -4
word|dục|0 0 2 0
word|dụng|-4 0 0 0
word|dứa|42 0 0 -25
word|dứt|0 0 9 0
word|dừa|44 0 0 13
word|dừng|-6 20 0 -6
word|dữ|3 -1 1 -1
word|dựa|28 17 0 -41
word|dự|0 0 0 -1
word|ea|-13 7 0 0
word|email|-2 -4 -8 0
word|em|-10 9 17 -13
word|e|0 0 0 2
word|fdi|-17 2 0 0
word|fulro|41 -14 0 -61
word|gay|0 0 0 1
word|ga|0 0 2 0
word|gdp|13 0 -2 -10
word|gd|-9 0 20 0
word|ghe|22 17 0 22
word|ghi|-27 0 -4 -2
word|ghép|13 0 0 11
word|ghế|14 0 0 17
word|giang|0 0 0 1
word|gian|0 -22 0 0
word|gieo|0 0 0 -26
word|giuộc|0 6 0 0
word|giàng|0 0 -1 0
word|giành|0 0 0 -1
word|già|7 16 18 29
word|giác|0 0 0 25
word|gián|0 2 0 34
word|giáp|14 0 0 -1
word|giãn|0 -29 1 13
word|gió|0 9 0 -2
word|giúp|0 0 14 0
word|giường|-60 -1 0 -4
word|giải|0 0 0 -1
word|giảm|1 15 0 0
word|giảng|4 0 31 -3
word|giản|50 0 0 10
word|giấc|0 0 0 -11
word|giấu|-31 27 15 0
word|giấy|1 0 0 0
word|giậm|0 13 0 -37
word|giếng|-2 8 41 -31
word|giọt|0 6 0 -28
word|giỏi|18 -2 0 0
word|giống|19 0 31 -1
word|giới|0 1 0 0
word|giờ|0 16 1 0
word|giữa|0 16 0 0
word|giữ|30 0 0 -1
word|glo|0 -17 -21 0
word|golf|0 0 0 -14
word|gom|0 14 0 0
word|gpmb|-12 0 0 0
word|grdp|25 0 -5 -45
word|gtsx|0 6 -1 0
word|gtvt|0 -1 2 13
word|g|-21 -30 0 0
word|gái|-6 0 0 -5
word|gánh|-4 26 0 24
word|gây|0 14 0 -9
word|gìn|22 0 0 -3
word|gì|0 0 1 0
word|gò|0 0 0 1
word|góc|0 -11 0 0
word|gói|0 12 0 0
word|góp|15 -1 1 18
word|gương|-13 0 0 20
word|gượng|20 0 0 -17
word|gạch|8 20 0 0
word|gạo|23 0 0 -30
word|gạt|0 0 0 -1
word|gấp|20 0 0 -25
word|gần|0 0 0 9
word|gắng|-8 6 0 -1
word|gắn|0 0 -1 -9
word|gắt|0 0 0 1
word|gặp|-1 0 0 0
word|gặt|12 0 0 -2
word|gọi|0 15 12 -34
word|gọn|1 0 5 0
word|gốc|0 8 0 -14
word|gốm|20 1 0 23
word|gồm|-28 0 0 -20
word|gỗ|-9 9 0 -25
word|gộp|0 3 0 17
word|gỡ|1 0 13 -13
word|gợi|0 -9 23 -12
word|gửi|0 0 5 0
word|hang|0 0 -3 0
word|hay|0 11 0 0
word|ha|11 0 0 0
word|hcm|0 0 -1 0
word|heo|0 39 0 0
word|hiêm|-8 7 0 0
word|hiếm|0 0 0 7
word|hiến|13 1 0 0
word|hiếu|32 -21 -1 24
word|hiền|0 0 0 2
word|hiển|-10 0 0 0
word|hiểu|0 0 0 9
word|hiệp|-45 -1 14 -23
word|hiệu|3 0 -1 1
word|hn|0 0 19 0
word|hoang|3 0 2 6
word|hoay|0 0 0 -1
word|hoa|3 0 0 1
word|homestay|19 0 0 0
word|hoài|0 30 -22 0
word|hoàng|0 0 0 -2
word|hoàn|0 0 8 0
word|hoạch|0 0 0 -1
word|hoạt|11 0 0 0
word|hoặc|0 -7 0 3
word|htx|0 0 19 0
word|huynh|0 0 8 16
word|huy|2 0 0 -27
word|huyết|0 11 0 0
word|huyện|0 0 0 -1
word|hu|0 0 16 -1
word|huấn|0 0 3 0
word|huồi|-29 -35 0 -9
word|h|-2 -2 -44 -41
word|hài|-2 -3 -1 -16
word|hàng|0 13 0 0
word|hàn|16 -24 0 -13
word|hàu|49 20 0 -7
word|hà|0 0 -2 0
word|hái|55 0 0 35
word|hán|13 12 0 -14
word|hè|1 0 1 0
word|hê|-1 0 17 0
word|hóa|0 0 0 -16
word|hóc|0 0 0 11
word|hôn|0 3 0 0
word|hùng|0 4 0 -4
word|hút|21 0 0 -2
word|hơi|-16 17 0 30
word|hơn|-1 0 0 0
word|hưu|21 0 -1 22
word|hư|0 5 -2 27
word|hương|-1 7 1 -36
word|hưởng|-13 0 0 0
word|hạch|0 0 0 40
word|hạng|0 16 0 -2
word|hạt|0 0 0 -17
word|hải|-24 0 0 0
word|hảo|0 0 -4 0
word|hầu|0 17 0 0
word|hậu|0 -7 0 1
word|hằng|-1 0 15 0
word|hẳn|36 -3 -6 32
word|hẹn|11 0 0 -44
word|hẹp|-38 12 -1 3
word|hẻm|4 0 0 -15
word|hệ|0 0 12 1
word|học|1 0 0 -16
word|hỏi|0 1 0 0
word|hỏng|0 0 0 37
word|hố|0 1 38 -11
word|hồng|12 0 -1 21
word|hồ|0 1 0 -11
word|hỗ|22 0 1 0
word|hời|0 0 0 1
word|hợp|0 0 24 0
word|hợt|0 0 0 1
word|hụt|0 21 0 0
word|hủy|9 0 7 0
word|hứa|-14 0 0 4
word|hữu|0 1 0 -1
word|ia|-29 0 11 -18
word|iip|7 -8 0 0
word|internet|0 0 21 4
word|iuu|0 20 0 0
word|jrai|3 27 1 0
word|karaoke|0 1 0 -56
word|ka|32 -7 0 -44
word|kbang|0 0 0 27
word|kbnn|-15 4 5 -1
word|kcn|15 10 -1 -8
word|keo|-12 -5 0 11
word|kg|7 0 0 0
word|khai|0 0 0 1
word|kham|0 1 0 0
word|khan|0 39 -9 -3
word|kha|0 0 -1 -3
word|khen|13 -15 0 19
word|khe|-9 44 0 -41
word|khiến|-33 39 0 0
word|khiển|18 -9 0 0
word|khmer|0 0 1 0
word|khoanh|0 0 0 -36
word|khoan|0 5 39 -21
word|khoa|10 -9 0 0
word|kho|-8 -26 0 -19
word|khoái|-18 0 5 0
word|khoáng|0 8 0 -30
word|khoán|0 0 1 0
word|khoăn|-3 -1 0 0
word|khoảng|-3 3 0 2
word|khoản|0 -8 0 0
word|khung|35 0 10 2
word|khuyến|0 0 18 0
word|khuyết|0 0 0 -9
word|khu|0 2 0 -5
word|khuê|0 0 15 -1
word|khuôn|0 12 0 25
word|khuẩn|14 0 1 0
word|kh|9 0 0 1
word|khách|26 0 0 0
word|khác|-11 0 0 0
word|khám|7 0 0 -17
word|kháng|0 0 0 -12
word|khá|40 0 0 0
word|khâm|0 8 -12 5
word|khâu|0 1 0 -33
word|khéo|13 0 0 0
word|khép|0 0 17 -55
word|khê|3 0 0 14
word|khích|0 0 39 0
word|khí|0 -11 -14 0
word|khói|-6 1 -1 2
word|khóm|0 38 3 1
word|khôi|0 0 18 6
word|không|0 4 0 0
word|khô|0 4 0 -46
word|khăn|4 0 0 0
word|khơi|18 -30 0 0
word|khương|13 -8 14 0
word|khải|0 -8 -17 -1
word|khảo|-24 1 0 15
word|khả|31 0 0 1
word|khẩn|0 0 13 -11
word|khẩu|1 0 -2 -1
word|khắc|0 -15 -8 0
word|khắp|39 -13 0 0
word|khỏe|20 0 0 -41
word|khỏi|6 -6 0 0
word|khối|-1 10 0 0
word|khống|-20 9 0 13
word|khớp|0 24 0 9
word|khởi|47 0 0 7
word|khử|12 0 2 0
word|kia|0 -7 0 0
word|ki|-36 -23 4 0
word|kiêm|4 0 0 0
word|kiết|-10 0 0 0
word|kiềm|-16 -3 24 -41
word|kiều|-7 15 -2 37
word|kiểm|0 0 11 0
word|kiểng|12 0 0 -41
word|kiểu|0 0 0 7
word|kiệm|6 -2 22 22
word|kiệt|0 0 0 4
word|kl|0 0 8 0
word|km4|0 6 0 0
word|km|16 0 5 0
word|kon|13 0 -4 0
word|kpi|0 0 6 -14
word|krai|-14 18 18 0
word|krông|0 0 0 11
word|kt|-2 -1 0 0
word|kuêh|0 0 0 19
word|kwh|12 0 0 4
word|k|-6 -10 -51 0
word|kèm|-3 -1 31 -1
word|kè|-1 38 0 -1
word|kém|-24 14 0 0
word|kép|-1 0 24 0
word|kênh|0 0 0 -19
word|kêu|0 5 11 5
word|kê|0 0 1 -2
word|kích|0 0 0 2
word|kính|0 -21 0 0
word|kín|51 0 4 17
word|kẹt|9 0 0 11
word|kẻ|0 0 5 1
word|kế|0 0 0 -1
word|kề|-30 -18 -43 0
word|kể|11 0 0 0
word|kịch|0 0 0 5
word|kịp|0 0 0 6
word|kỹ|0 0 9 0
word|lam|-12 11 0 0
word|lang|2 0 0 17
word|lan|0 0 -1 -1
word|lao|0 0 1 -2
word|la|0 -3 0 20
word|len|-3 49 0 16
word|leo|0 -3 0 -1
word|lhpn|0 0 1 19
word|linh|3 -22 0 0
word|livestream|-27 28 0 0
word|liền|-1 3 -4 16
word|liều|11 -3 0 0
word|liệt|25 0 23 5
word|liệu|0 0 1 1
word|lmlm|7 -3 0 0
word|loanh|0 27 0 0
word|loay|0 0 0 -1
word|loa|0 53 8 0
word|long|0 0 -4 -12
word|lo|0 -3 0 0
word|loại|0 0 0 6
word|lso|-7 0 -1 0
word|luyện|1 0 0 0
word|luân|4 -12 19 13
word|luồng|-10 18 -4 -23
word|ly|0 0 0 21
word|l|-23 0 0 -20
word|làm|0 0 0 -1
word|làng|3 0 3 -1
word|lành|-1 22 0 0
word|lào|1 4 0 0
word|là|0 0 -6 0
word|lái|2 -36 0 -50
word|láng|32 -11 0 -26
word|lát|-23 18 24 0
word|lá|-14 11 -1 -37
word|lâm|-1 0 0 0
word|lâu|0 0 0 -33
word|lãi|-14 28 0 33
word|lãm|0 -1 0 1
word|lãng|4 -5 -3 11
word|lãnh|0 0 -2 0
word|lòng|-24 0 0 -2
word|lò|0 0 7 1
word|lông|25 -17 -2 -8
word|lô|0 3 0 0
word|lõm|-34 -29 -3 24
word|lùi|0 39 -4 0
word|lúa|0 0 1 7
word|lúc|0 1 0 -3
word|lúng|0 11 0 0
word|lún|0 35 0 -18
word|lăng|0 0 0 8
word|lăn|0 33 27 0
word|lđtbxh|-17 9 0 5
word|lĩnh|33 0 0 0
word|lũy|16 0 -9 -18
word|lũ|-13 1 0 -17
word|lơi|0 19 0 9
word|lơ|0 -17 0 0
word|lư|0 -14 0 6
word|lương|34 -1 0 -34
word|lưới|-35 14 15 0
word|lường|0 -20 -1 -12
word|lượng|1 0 0 1
word|lượt|15 0 0 0
word|lạc|0 0 0 6
word|lạm|-22 2 0 -37
word|lạng|0 9 1 20
word|lạnh|11 0 0 2
word|lạn|-5 0 -6 3
word|lạt|16 18 0 0
word|lấn|-1 0 0 12
word|lấp|0 0 39 0
word|lẫn|6 0 0 7
word|lậu|0 23 0 0
word|lậy|-24 -9 -22 0
word|lắc|6 0 0 5
word|lắp|7 -10 12 -1
word|lẻo|0 8 0 0
word|lẻ|-1 12 0 0
word|lế|0 0 7 17
word|lều|0 0 6 12
word|lề|0 20 4 16
word|lễ|1 9 0 8
word|lệch|0 5 0 7
word|lệnh|0 17 0 0
word|lọc|15 0 16 -39
word|lọt|-1 39 0 18
word|lỏi|0 15 0 2
word|lỏng|0 1 0 -1
word|lối|0 27 5 0
word|lồng|28 0 0 -60
word|lỗi|-2 -1 0 0
word|lỗ|36 -10 0 -27
word|lộc|-28 0 12 0
word|lộn|0 34 0 -39
word|lộ|7 0 0 -21
word|lớp|0 0 25 0
word|lời|0 2 5 14
word|lở|-9 18 0 -1
word|lỡ|0 16 -7 0
word|lợi|1 0 0 0
word|lợn|0 0 0 11
word|lợp|26 0 0 -1
word|lụt|0 0 -12 0
word|lừa|0 0 0 21
word|lữ|0 23 0 0
word|lực|-1 0 0 0
word|m2|34 -1 0 -22
word|mai|1 0 0 1
word|mang|-4 19 15 32
word|manh|-16 21 0 -41
word|may|1 -9 0 3
word|ma|0 10 1 0
word|minh|0 1 0 0
word|miên|-15 -1 0 16
word|miếu|8 -6 12 4
word|miền|-3 5 0 0
word|miễn|25 -2 0 -10
word|miệng|-5 0 0 1
word|mong|-6 0 0 -10
word|mttq|0 0 0 24
word|mt|0 0 1 0
word|mua|0 12 13 0
word|muối|5 -47 0 32
word|muốn|0 21 0 3
word|muộn|0 0 1 0
word|my|-18 -27 0 -17
word|màn|14 0 -17 0
word|màu|-48 -32 0 21
word|mà|-34 0 0 2
word|mái|22 0 0 -1
word|máy|0 16 0 0
word|má|40 0 0 -38
word|mâu|0 0 0 -33
word|mây|45 0 0 -2
word|mãi|-20 28 -1 2
word|mét|21 12 0 0
word|mình|0 0 -5 9
word|mì|-21 12 35 -5
word|mía|6 22 42 43
word|mòn|-19 30 0 14
word|móc|-33 31 -46 -13
word|móng|0 2 0 -5
word|món|10 -1 1 37
word|môi|0 0 0 -1
word|mông|0 2 0 3
word|môn|1 1 0 0
word|mô|21 0 13 1
word|mùa|0 10 0 0
word|mùi|0 12 0 0
word|mù|30 0 0 0
word|múc|0 0 1 0
word|mún|0 0 0 -40
word|mú|0 0 6 -10
word|măng|11 4 0 -17
word|mũi|20 0 1 0
word|mưa|-18 40 2 0
word|mưu|0 1 2 0
word|mương|24 0 2 -24
word|mười|-3 0 0 0
word|mường|0 0 -1 3
word|mượn|-10 29 0 10
word|mạng|0 2 0 0
word|mạnh|16 -1 12 -33
word|mạo|11 3 -2 9
word|mạ|-23 -18 -1 -1
word|mảng|-39 -41 0 -21
word|mất|-1 53 0 0
word|mấy|0 5 0 0
word|mầm|0 0 0 -27
word|mẫu|-28 0 0 -3
word|mận|-36 7 9 -9
word|mật|0 1 0 1
word|mậu|14 0 0 0
word|mắc|-29 34 0 24
word|mắm|16 0 0 0
word|mắt|0 2 -2 -58
word|mặc|1 -1 0 -1
word|mặn|-26 6 0 -15
word|mẹ|-1 16 0 7
word|mến|-7 0 0 0
word|mềm|-11 1 0 -2
word|mọc|0 1 0 2
word|mọi|0 0 32 0
word|mỏ|0 1 0 1
word|mốc|1 0 5 45
word|mối|11 0 0 8
word|mồm|9 0 0 -15
word|mồ|9 0 0 -2
word|mổ|34 -38 0 0
word|mỗi|0 0 10 0
word|mộc|-13 22 18 0
word|một|0 1 0 0
word|mộ|0 0 6 0
word|mới|0 13 0 0
word|mời|0 0 14 0
word|mờ|0 4 0 -9
word|mở|0 0 0 -10
word|mục|1 0 0 -8
word|mủ|-1 23 -4 -33
word|mức|0 1 0 0
word|mừng|15 5 -2 8
word|mực|7 -3 -26 4
word|mỹ|0 11 -10 -3
word|nai|0 0 2 0
word|nang|0 4 0 10
word|na|0 -5 0 1
word|neo|0 2 28 0
word|ngang|0 1 -1 0
word|ngao|2 0 0 -2
word|ngay|0 0 43 0
word|nghiêm|0 0 24 3
word|nghiêng|-32 -33 0 -10
word|nghiên|0 1 41 -4
word|nghiện|-14 0 0 1
word|nghiệp|0 0 0 -1
word|nghèo|0 0 0 -1
word|nghé|-9 9 0 0
word|nghêu|0 0 0 -23
word|nghìn|0 0 0 4
word|nghĩa|0 0 0 -3
word|nghĩ|0 -9 0 -4
word|nghẽn|-10 1 0 -31
word|nghề|0 0 1 -44
word|nghệ|4 0 0 0
word|nghỉ|-2 -1 0 -5
word|ngoái|12 14 0 1
word|ngoại|-6 0 13 -8
word|nguy|-1 2 0 -26
word|nguyên|0 0 0 19
word|nguyện|-2 9 2 3
word|nguồn|0 0 1 13
word|nguội|0 1 1 0
word|ng|0 0 -31 0
word|ngành|0 1 1 -1
word|ngàn|23 0 -3 -18
word|ngày|0 0 0 1
word|ngân|-1 0 -1 0
word|ngãi|0 0 -5 0
word|ngã|8 -13 0 10
word|ngòi|0 0 0 10
word|ngói|0 19 0 3
word|ngôi|0 9 1 -13
word|ngôn|0 0 3 -14
word|ngô|0 0 0 -25
word|ngõ|-1 0 3 -21
word|ngũ|1 0 -22 0
word|ngưng|-42 0 0 16
word|ngư|13 0 0 40
word|người|2 0 0 0
word|ngưỡng|-30 36 0 3
word|ngược|-21 -25 0 0
word|ngại|0 0 0 10
word|ngầm|-2 -5 0 0
word|ngập|-9 37 0 0
word|ngắn|0 0 0 10
word|ngắt|16 -1 0 0
word|ngọc|-7 0 0 0
word|ngọn|0 24 0 0
word|ngọt|0 2 0 0
word|ngọ|22 0 -21 20
word|ngỏ|0 21 0 11
word|ngồi|-3 27 0 27
word|ngổn|-1 5 0 0
word|ngộ|1 -1 0 0
word|ngủ|-28 20 4 -18
word|ngừa|-1 0 6 17
word|ngừng|-12 51 0 33
word|ngừ|0 0 0 -25
word|ngữ|6 -2 0 35
word|nhai|0 1 0 0
word|nhanh|18 -3 0 0
word|nhau|0 16 0 6
word|nha|-16 10 0 0
word|nhi|40 -19 0 -58
word|nhiên|-1 -42 0 -5
word|nhiễm|0 30 0 14
word|nhiễu|0 -4 5 14
word|nhiệm|-1 0 0 0
word|nhiệt|0 0 22 8
word|nhum|0 0 -5 0
word|nhu|0 16 0 -8
word|nhàn|-29 -1 0 12
word|nhác|0 0 0 -37
word|nhánh|0 0 0 1
word|nhâm|0 -1 0 0
word|nhãn|32 -1 0 40
word|nhã|0 0 -49 0
word|nhìn|0 -18 0 0
word|nhì|-28 34 0 22
word|nhích|25 -1 0 -21
word|nhóm|0 4 0 -12
word|nhúc|-4 13 0 -11
word|nhũng|4 1 -9 -3
word|nhơn|-2 20 0 1
word|nhưng|-2 1 0 0
word|nhượng|0 29 0 -1
word|nhạt|0 0 0 1
word|nhấn|-15 0 -12 -20
word|nhất|0 -6 0 0
word|nhầm|-17 40 -8 11
word|nhật|15 -6 -1 0
word|nhắc|0 0 27 0
word|nhằm|0 0 1 0
word|nhếch|0 0 0 -37
word|nhỉnh|12 0 0 -2
word|nhịp|32 0 0 1
word|nhọn|6 0 0 20
word|nhỏ|0 23 0 -7
word|nhồi|18 21 0 -15
word|nhổ|0 0 33 -1
word|nhờn|0 -3 11 0
word|nhở|-2 0 2 16
word|nhứt|0 0 0 5
word|những|-1 -48 0 0
word|nhựa|49 0 -1 -9
word|ninh|0 0 0 -1
word|ni|25 -17 -2 -8
word|niêm|0 0 22 -20
word|niên|0 13 0 0
word|non|0 0 0 -1
word|nsnn|5 0 0 -10
word|ntm|-48 -13 -10 -22
word|nung|0 0 1 18
word|nuôi|-1 1 0 0
word|nuốt|0 0 0 -1
word|n|0 0 -56 -7
word|nàn|0 3 0 -17
word|nào|18 0 0 0
word|này|0 -33 12 0
word|nái|-1 8 0 62
word|nát|1 28 0 12
word|ná|6 36 -1 -27
word|nâm|0 0 -14 0
word|nâng|0 0 55 -10
word|nâu|0 18 1 1
word|nét|4 1 -6 5
word|né|0 -3 24 0
word|nên|3 2 0 -1
word|nêu|-44 -11 0 0
word|nòng|0 0 0 -12
word|nò|8 -1 0 0
word|nói|0 -6 -11 -13
word|nóng|0 0 0 -1
word|núi|0 0 1 -2
word|núp|0 35 0 0
word|nút|0 31 1 2
word|năng|4 0 0 1
word|nđ|2 0 0 0
word|nương|-19 15 0 -29
word|nước|1 0 0 0
word|nạn|0 4 0 0
word|nạo|0 1 6 -1
word|nạp|-1 0 -1 0
word|nấy|0 5 0 27
word|nậm|-1 5 1 4
word|nắm|18 0 0 -1
word|nắng|39 0 2 1
word|nằm|-1 1 0 0
word|nẵng|0 0 0 -45
word|nặng|-14 -1 0 -5
word|nẹt|-1 16 0 0
word|nếnh|-9 0 -10 -10
word|nếp|54 0 0 0
word|nếu|-4 1 1 0
word|nề|14 -7 0 0
word|nể|0 4 0 10
word|nối|0 18 0 0
word|nốt|0 -7 7 0
word|nồng|0 -19 2 0
word|nổi|-10 1 0 0
word|nổ|10 0 0 2
word|nỗi|0 -21 -8 -31
word|nỗ|-20 -1 -1 0
word|nộn|-12 18 0 0
word|nộp|4 3 37 0
word|nở|0 9 0 -12
word|nợ|0 0 8 0
word|nửa|-7 16 0 0
word|nữ|-43 0 0 0
word|oai|-2 -16 -5 0
word|oanh|-11 0 19 -10
word|ocop|-1 0 0 18
word|ong|0 19 0 17
word|online|0 49 0 0
word|pa|0 14 0 10
word|pccc|0 33 1 -16
word|pci|33 -24 7 -42
word|phan|0 0 -22 0
word|pha|0 0 3 0
word|phiên|0 0 0 -1
word|phiếu|-18 9 0 10
word|phiện|-1 22 15 6
word|phong|10 0 0 0
word|phun|15 0 4 0
word|phàn|0 6 0 -20
word|phà|0 0 0 -21
word|phái|0 0 -28 -32
word|pháo|0 0 2 2
word|phát|0 0 0 -1
word|phá|14 0 0 -1
word|phèn|0 1 0 0
word|phép|-1 12 0 0
word|phía|-40 1 0 -1
word|phí|0 0 0 -1
word|phóng|2 0 -1 0
word|phù|3 -11 -36 -32
word|phút|1 0 0 -10
word|phú|1 0 0 0
word|phước|0 0 0 32
word|phạt|-1 0 0 0
word|phải|-22 0 0 -1
word|phản|-9 1 -1 0
word|phả|0 0 -14 -12
word|phấn|-1 0 9 -1
word|phẩm|1 0 -1 2
word|phận|27 1 0 -7
word|phế|10 -9 2 -54
word|phổ|0 44 -1 0
word|phục|0 -6 0 0
word|phụng|-6 -12 1 -13
word|phụ|15 0 0 0
word|phủ|0 0 0 15
word|phức|-1 8 1 -17
word|plông|-18 -14 -23 0
word|ptnt|0 -1 -11 0
word|pvhcc|0 0 54 0
word|pô|0 1 0 20
word|púk|-10 10 0 -3
word|pưh|0 0 0 3
word|pạ|11 -10 0 17
word|pốc|-29 -35 0 -9
word|pờ|0 0 0 1
word|qh14|0 0 27 0
word|qh15|-3 0 0 -5
word|ql27|0 31 11 0
word|qlda|0 0 0 11
word|qpan|0 0 0 6
word|qp|-16 0 0 -1
word|qr|0 0 30 0
word|qsdđ|6 9 0 0
word|quang|0 0 1 0
word|quanh|3 25 2 17
word|quay|-27 25 0 9
word|quen|0 -1 0 46
word|quà|49 0 0 -5
word|quán|0 8 -9 0
word|quá|0 21 0 0
word|quân|1 0 0 0
word|quãng|19 33 -9 -38
word|quét|13 0 17 0
word|quên|-7 0 14 0
word|quê|0 15 0 25
word|quăng|0 0 0 11
word|quảng|0 0 -3 0
word|quản|0 0 -1 -1
word|quất|29 -19 0 1
word|quần|0 0 0 23
word|quầy|3 0 0 40
word|quận|-2 0 -3 -2
word|quế|-1 -10 -1 -11
word|quốc|0 0 0 -43
word|quỹ|0 0 1 0
word|qđ|0 1 0 2
word|raglai|32 -16 2 -27
word|rai|-11 12 0 0
word|rang|-9 15 0 0
word|ranh|-5 23 0 0
word|rao|0 12 0 0
word|rau|13 4 0 -12
word|riêng|-1 1 -1 0
word|ro|-12 -23 1 -36
word|ruộng|0 27 1 0
word|ruột|0 -14 0 0
word|rào|-1 2 22 14
word|rà|0 0 26 -1
word|rác|0 4 0 -1
word|ráng|-6 0 -15 -48
word|rét|-1 -3 0 -32
word|ròng|0 17 -8 0
word|rò|-8 11 -1 0
word|rót|-1 35 0 -9
word|rông|-8 36 0 6
word|rô|-1 0 17 0
word|rõ|6 0 0 0
word|rùa|0 -7 7 0
word|rút|0 1 0 -24
word|răn|0 0 12 0
word|rơi|-1 23 0 5
word|rơm|0 0 37 20
word|rơ|0 0 -25 0
word|rương|0 0 11 0
word|rườm|-13 25 0 16
word|rưỡi|-4 19 0 -14
word|rượu|-14 25 0 -4
word|rạch|-43 23 0 -50
word|rạc|0 0 0 -4
word|rải|-8 -6 0 0
word|rất|-6 14 0 12
word|rầy|0 14 7 1
word|rẫy|1 14 33 -67
word|rắm|0 19 0 0
word|rắn|1 0 -7 0
word|rằng|-1 0 0 -10
word|rẻ|-24 28 0 -2
word|rỉ|-6 16 0 15
word|rối|0 1 0 0
word|rồi|2 30 0 0
word|rồng|-3 34 0 0
word|rỗng|0 35 -9 0
word|rộng|-18 0 0 0
word|rộ|10 1 0 -2
word|rớt|0 38 0 -1
word|rời|0 0 0 -1
word|rụng|-10 14 0 17
word|rủi|-12 -23 1 -36
word|rừng|0 0 0 -1
word|rửa|0 0 36 0
word|sai|0 3 0 0
word|samsung|0 17 0 23
word|sang|-2 0 0 -1
word|san|0 1 0 0
word|sao|-1 35 1 0
word|sau|-1 0 0 0
word|sa|-20 0 0 0
word|sene|0 0 5 0
word|sen|-14 0 0 -1
word|sinh|0 0 0 -7
word|sipas|-2 17 0 0
word|siêu|14 0 14 -18
word|siết|0 0 34 0
word|soi|34 -8 1 0
word|song|0 8 0 -1
word|so|0 3 0 0
word|soạn|0 0 18 -1
word|ss|25 0 0 -5
word|sung|-10 0 22 6
word|suy|0 19 0 0
word|su|0 2 -9 0
word|suất|0 0 0 1
word|suối|0 0 1 0
word|suốt|17 27 1 4
word|sài|-3 46 0 -17
word|sàng|0 0 9 -1
word|sàn|-8 0 6 1
word|sách|-1 0 -1 0
word|sánh|0 0 0 1
word|sáo|8 -1 0 0
word|sáp|0 -5 0 -28
word|sát|-1 0 0 0
word|sáu|0 0 0 -27
word|sá|-5 -14 0 -21
word|sân|0 -21 0 0
word|sâu|54 0 0 -23
word|sóc|9 1 0 34
word|sóng|40 -24 0 10
word|sót|0 0 0 4
word|sôi|13 -2 0 17
word|sông|0 29 0 0
word|sùng|1 0 0 -1
word|súc|-1 18 0 0
word|sú|-39 2 0 -9
word|sĩ|1 23 12 -12
word|sơ|0 3 0 -3
word|sư|0 1 0 0
word|sương|0 0 -1 0
word|sạch|0 0 0 -55
word|sạn|0 0 0 14
word|sạt|-19 18 0 0
word|sạ|-40 -2 6 -25
word|sản|0 0 0 1
word|sấy|0 0 15 18
word|sầm|-16 -14 15 -23
word|sầu|8 0 11 -10
word|sập|0 -8 0 -1
word|sắc|20 0 0 0
word|sắm|0 33 0 2
word|sắn|1 0 0 -48
word|sắp|0 0 1 -1
word|sắt|0 0 0 -20
word|sẵn|-1 0 3 45
word|sẽ|0 -1 -3 0
word|sống|6 0 0 -19
word|sốt|0 0 0 -40
word|sổ|0 32 0 0
word|sớm|0 0 28 -23
word|sợ|0 0 0 9
word|sụt|-1 -1 0 -25
word|sử|-1 0 0 0
word|sữa|22 -14 0 -6
word|sự|0 2 0 0
word|tabmis|5 -1 2 0
word|tai|0 1 0 0
word|tam|6 1 4 -1
word|tang|11 3 0 0
word|tan|0 0 24 -6
word|tay|0 5 0 1
word|ta|10 0 0 0
word|tb|-1 0 0 -1
word|teng|17 0 0 0
word|teo|-18 50 0 -15
word|thai|60 -35 0 18
word|tham|1 0 0 0
word|than|8 -22 0 -36
word|thao|0 -21 0 20
word|thay|21 0 0 -1
word|thcs|2 0 0 -38
word|theo|0 0 15 -1
word|thi|0 0 0 11
word|thiên|-28 25 -9 0
word|thiết|-1 1 -1 0
word|thiếu|0 21 0 0
word|thiều|20 -1 0 0
word|thiểu|-22 0 4 0
word|thiện|0 0 22 0
word|thiệt|0 0 0 5
word|thiệu|0 0 -6 8
word|thoái|0 0 0 14
word|thoáng|1 0 0 0
word|thoát|-1 0 0 -5
word|thpt|3 0 1 0
word|thua|0 0 0 1
word|thum|0 44 18 0
word|thuyên|-28 25 -1 17
word|thu|0 0 0 -1
word|thuê|-13 43 1 0
word|thuẫn|0 0 0 -33
word|thuận|6 0 0 -31
word|thuật|7 0 0 0
word|thuế|0 0 3 0
word|thuốc|6 -1 3 0
word|thuộc|-3 0 0 21
word|thuột|0 -2 -4 0
word|th|0 -42 -31 -38
word|thác|-11 9 0 0
word|thái|1 0 -15 2
word|thám|0 0 -9 0
word|tháng|-1 0 0 0
word|tháo|12 0 0 10
word|tháp|-45 0 -3 0
word|thâm|12 7 0 -1
word|thân|-4 1 1 0
word|thép|-40 -35 1 -37
word|thêm|0 0 0 -1
word|thê|0 8 25 0
word|thì|-25 1 0 0
word|thích|-3 0 11 0
word|thí|0 23 0 1
word|thóc|-2 -2 0 -17
word|thói|-5 31 0 19
word|thôi|0 14 0 -14
word|thôn|2 0 0 -1
word|thù|-16 5 8 5
word|thúc|0 0 9 0
word|thăm|-8 0 0 0
word|thưa|0 0 0 18
word|thường|-1 0 0 0
word|thưởng|-16 0 9 31
word|thượng|0 0 0 -1
word|thạch|1 0 0 0
word|thạnh|12 1 0 0
word|thạo|0 0 0 17
word|thải|0 8 0 -17
word|thả|0 10 0 28
word|thất|-45 0 2 1
word|thấy|0 5 0 0
word|thần|10 0 0 10
word|thầu|-10 0 11 0
word|thầy|-7 16 0 -9
word|thật|1 -5 1 27
word|thắng|-10 25 0 -11
word|thắt|0 0 1 0
word|thẻ|10 4 1 1
word|thế|-5 0 0 0
word|thịnh|0 0 0 24
word|thịt|-24 16 0 29
word|thọ|8 1 -1 0
word|thổi|0 20 0 0
word|thổ|0 7 0 -26
word|thới|0 1 0 10
word|thời|0 0 0 1
word|thợ|0 39 -8 36
word|thục|-2 42 29 4
word|thụy|1 -1 0 -1
word|thụ|2 0 0 0
word|thủy|0 -1 0 0
word|thủ|0 0 0 1
word|thức|0 0 0 19
word|thừa|0 38 0 0
word|thửa|0 2 9 0
word|thử|0 0 29 0
word|tinh|0 0 1 0
word|tiêm|29 1 1 0
word|tiếc|-2 1 0 0
word|tiếng|-17 23 14 -10
word|tiến|0 0 0 -1
word|tiếp|0 0 10 0
word|tiết|0 0 3 -47
word|tiềm|-5 6 0 33
word|tiểu|0 0 0 1
word|tiệm|24 -3 0 19
word|tiện|0 3 17 34
word|tnhh|0 0 0 5
word|tn|0 0 8 0
word|toản|2 0 0 0
word|trai|-9 1 0 -7
word|trang|19 0 1 -29
word|tranh|-3 0 1 0
word|trao|14 0 1 1
word|tra|0 0 0 -1
word|treo|-48 78 1 -16
word|tri|-1 0 0 -1
word|triền|-15 -1 0 16
word|triều|1 0 0 11
word|triển|0 0 0 1
word|triệt|2 0 -1 0
word|triệu|10 0 0 0
word|truy|19 0 20 0
word|truyền|0 1 0 0
word|tr|-42 0 -58 -29
word|tràm|0 0 0 -1
word|tràng|14 0 0 -41
word|tràn|-13 18 0 -1
word|trào|22 0 0 -13
word|trà|-11 0 -1 14
word|trách|0 0 5 0
word|trái|-16 -3 0 0
word|trám|0 0 1 -6
word|tránh|-1 -1 -28 -9
word|tráp|-2 2 0 11
word|trá|0 39 -6 5
word|trân|13 0 -26 -1
word|trâu|0 0 0 -1
word|trình|0 1 0 0
word|trích|0 1 0 0
word|tròn|10 19 0 -13
word|trò|-7 0 0 12
word|trôi|-13 18 0 0
word|trông|-1 -7 0 0
word|trùng|0 0 21 0
word|trúng|12 0 1 0
word|trú|0 0 1 0
word|trăm|16 -11 0 1
word|trăn|-4 9 0 0
word|trũng|0 0 26 -2
word|trơ|-21 25 0 -11
word|trưng|-25 -34 18 -25
word|trương|-4 0 0 0
word|trước|0 0 29 0
word|trường|1 0 0 0
word|trưởng|0 0 0 -22
word|trạch|0 0 0 -16
word|trại|-8 40 0 9
word|trạm|0 1 31 0
word|trạng|0 2 0 -14
word|trải|2 0 9 0
word|trảng|9 -13 0 0
word|trả|0 0 1 -1
word|trấn|0 0 0 1
word|trầm|-12 0 0 0
word|trận|0 0 0 -1
word|trật|0 -1 3 1
word|trắc|-29 -16 28 -29
word|trắng|24 9 1 7
word|trặc|-13 1 0 -1
word|trẻ|0 18 0 -1
word|trễ|-1 0 14 -14
word|trệ|1 1 0 -1
word|trịnh|0 0 -12 -3
word|trọn|-54 0 -7 -25
word|trọt|-9 0 0 0
word|trọ|0 11 0 0
word|trống|-9 21 8 -4
word|trốn|-2 10 0 0
word|trồng|0 0 1 0
word|trộm|0 15 0 0
word|trời|0 15 0 12
word|trợ|0 1 0 0
word|trục|8 6 0 0
word|trụ|6 -8 0 -28
word|trừ|-37 -1 0 0
word|trữ|-12 8 15 -2
word|ttcn|-16 1 -1 -12
word|ttg|-1 1 0 3
word|tthc|4 0 0 -6
word|ttpvhcc|30 -9 14 0
word|tt|3 0 20 0
word|ttđt|0 0 -1 0
word|tum|24 0 0 -1
word|tuv|0 0 -1 0
word|tuy|0 0 0 -51
word|tuyến|1 0 -1 0
word|tuyển|0 22 0 0
word|tuyệt|25 -22 32 8
word|tuấn|0 0 1 0
word|tuất|14 0 0 0
word|tuần|0 0 9 0
word|tuệ|-3 0 -1 0
word|tuổi|0 2 0 -7
word|tw|0 0 1 0
word|ty|0 0 2 0
word|t|0 0 -6 0
word|tài|0 1 0 0
word|tàu|1 0 -1 29
word|tà|-4 25 0 0
word|tách|0 30 0 0
word|tác|0 0 2 -1
word|tám|-52 1 0 -22
word|tán|42 -15 0 1
word|tá|25 -12 0 19
word|tân|-2 0 0 17
word|tây|0 3 0 0
word|tìm|0 0 51 0
word|tích|0 6 0 0
word|tính|0 4 0 0
word|tín|0 0 1 0
word|tòa|1 3 0 0
word|tóh|-7 9 0 -3
word|tôi|-10 -13 32 -1
word|tôm|19 0 0 -5
word|tông|29 0 0 -3
word|tôn|2 0 0 -1
word|tùng|0 0 1 2
word|túc|6 0 0 28
word|túi|20 -10 -1 0
word|túng|0 11 0 0
word|túy|0 10 16 0
word|tú|0 -1 0 0
word|tý|0 8 0 14
word|tơ|0 1 24 -45
word|tư|0 0 0 -3
word|tươi|8 0 0 23
word|tương|10 0 0 11
word|tước|-2 -5 -37 0
word|tưới|0 0 7 43
word|tướng|0 0 0 24
word|tường|0 1 0 11
word|tưởng|0 1 0 1
word|tượng|0 0 21 0
word|tại|-1 0 0 0
word|tạm|1 0 0 1
word|tạo|0 0 2 0
word|tạp|0 7 0 -11
word|tạ|0 0 0 1
word|tải|-1 0 0 11
word|tảng|6 -17 10 1
word|tảo|-1 6 1 -23
word|tả|0 34 0 -1
word|tấm|0 2 0 0
word|tất|0 0 8 6
word|tầm|0 0 0 28
word|tầng|0 0 -1 0
word|tận|25 0 1 0
word|tật|0 0 0 6
word|tắc|-38 31 -34 -15
word|tắm|0 0 -6 -25
word|tằm|12 -3 0 0
word|tặc|0 0 0 -22
word|tặng|14 -1 0 0
word|tẻh|29 -7 0 0
word|tệ|9 -2 0 0
word|tỉnh|0 0 0 1
word|tịnh|0 -7 -16 9
word|tọa|0 -8 0 0
word|tỏa|0 2 17 -16
word|tỏi|25 -9 -2 -25
word|tốc|-1 0 -1 0
word|tối|-14 0 19 0
word|tốp|46 -38 0 -26
word|tốt|1 -1 14 -7
word|tố|4 -8 0 0
word|tộc|-17 4 -1 -18
word|tội|3 0 1 0
word|tới|0 25 0 0
word|tờ|0 0 10 0
word|tục|0 0 2 -7
word|tụt|0 45 0 -4
word|tụ|0 17 0 0
word|tủ|0 30 0 -43
word|tức|47 0 -12 2
word|từng|0 0 40 5
word|từ|0 0 0 -1
word|tử|0 1 0 -3
word|tỷ|1 0 0 0
word|ubkttw|12 0 -10 1
word|ubkt|0 0 39 0
word|ubmttq|20 0 17 -1
word|urê|0 8 0 9
word|usd|0 1 0 30
word|uvtw|0 0 -1 -1
word|uy|0 0 9 -1
word|uống|0 11 0 0
word|vai|-10 0 -1 10
word|vang|-40 0 -2 7
word|vasscm|28 -1 35 0
word|vay|0 0 1 -1
word|va|-10 17 0 1
word|ven|0 0 0 -1
word|viettel|0 0 0 31
word|viết|0 -1 23 -1
word|viễn|-30 0 0 -13
word|việc|0 0 0 -1
word|viện|1 0 -4 0
word|vms|0 0 8 24
word|vneid|9 0 18 7
word|vn|0 0 4 0
word|vong|1 0 0 22
word|vptu|0 0 -1 0
word|vp|0 -1 31 0
word|vpđu|-6 0 0 0
word|vssid|17 0 15 -1
word|vt|0 0 -2 0
word|vui|16 20 -5 19
word|v|1 -1 0 0
word|vài|0 21 0 -1
word|vàm|0 0 0 -42
word|vàng|-3 -4 -5 -8
word|vành|19 0 0 -1
word|vào|0 0 1 -40
word|và|-1 0 0 0
word|vá|0 -26 0 0
word|vân|2 0 0 3
word|vét|0 0 5 -1
word|vé|44 0 0 11
word|vênh|0 0 0 8
word|vì|-1 52 0 0
word|vòi|-9 9 0 16
word|vòng|0 15 -1 2
word|vùng|0 7 34 1
word|vũ|41 -31 0 -1
word|vương|0 0 -7 -1
word|vươn|42 0 0 -46
word|vướng|0 0 0 -1
word|vườn|-9 0 0 -1
word|vượt|1 0 0 0
word|vạch|0 0 21 1
word|vạn|1 0 0 -17
word|vải|14 11 0 -22
word|vấn|-9 -20 1 -14
word|vẫn|0 25 0 -25
word|vật|0 0 0 -2
word|vậy|0 0 0 -17
word|vắc|16 0 0 0
word|vắng|-1 26 0 6
word|vặt|8 0 -3 0
word|vẹn|1 1 -1 12
word|vẻn|-5 21 0 -33
word|vẽ|0 14 8 14
word|vết|13 1 0 -13
word|về|0 0 0 1
word|vệ|0 1 0 -1
word|vỉa|0 26 1 -20
word|vịt|0 10 7 -36
word|vị|-1 0 0 0
word|vọng|0 0 13 0
word|vọt|0 2 0 0
word|vỏn|2 1 0 35
word|vỏ|33 1 0 -30
word|vở|6 -5 0 12
word|vỡ|0 22 0 -3
word|vừa|-10 0 0 0
word|vững|3 0 0 -1
word|vựa|-35 48 16 -1
word|vực|22 0 0 -5
word|wifi|0 0 0 47
word|xanh|13 0 0 -16
word|xa|-11 15 0 0
word|xdcb|-21 2 -19 0
word|xd|30 0 0 23
word|xem|0 0 1 0
word|xen|5 0 -14 -13
word|xe|8 0 0 -2
word|xh|-30 -18 -1 -4
word|xii|1 -6 14 -6
word|xin|0 0 0 -28
word|xiv|-17 0 1 0
word|xi|0 6 0 -11
word|xoay|17 0 0 21
word|xung|0 0 32 -2
word|xuyên|-11 0 0 0
word|xuân|0 0 0 -3
word|xuôi|0 0 0 27
word|xuất|0 0 0 1
word|xuể|-8 9 0 0
word|xuống|2 1 0 0
word|xvi|-26 0 5 21
word|xv|5 0 -10 -13
word|xxi|0 0 -9 0
word|xx|-1 0 -5 -2
word|x|-13 -4 -63 -40
word|xác|0 0 -3 0
word|xát|15 0 0 19
word|xá|11 0 0 28
word|xâm|0 6 0 -7
word|xích|20 -11 -9 0
word|xí|0 1 1 -36
word|xóa|5 0 -2 0
word|xóm|3 34 0 -2
word|xúc|0 0 21 1
word|xăng|1 -1 0 -21
word|xưởng|0 13 0 -33
word|xảy|9 0 0 0
word|xả|0 1 -9 0
word|xấp|27 0 0 1
word|xấu|15 0 23 -28
word|xẻ|-14 1 0 -1
word|xỉu|6 0 0 5
word|xỉ|27 0 0 1
word|xổ|-25 0 0 0
word|xộn|0 10 0 -39
word|xứng|0 32 0 0
word|yên|0 0 0 -1
word|yêu|0 0 -1 -2
word|yến|1 0 0 0
word|yết|0 0 22 -20
word|yếu|0 -11 0 -2
word|zalo|0 0 45 0
word|ánh|0 0 -1 0
word|án|0 0 2 -1
word|áp|-13 0 1 12
word|á|5 -3 27 -38
word|âm|10 17 5 -5
word|ép|0 33 0 -52
word|ì|-1 13 0 0
word|ích|7 -8 1 13
word|ít|-15 0 0 -1
word|ông|-1 -1 2 -25
word|ô|0 17 0 0
word|ùn|0 0 0 3
word|úng|19 -2 -2 34
word|ăn|0 19 0 1
word|đai|0 0 0 -1
word|đang|-27 0 0 11
word|đan|10 0 0 0
word|đau|0 -17 0 0
word|đa|0 30 0 0
word|đen|0 8 0 0
word|đe|0 0 5 0
word|đinh|0 0 1 0
word|đi|0 14 0 0
word|điền|0 -1 9 -30
word|điện|14 0 2 -13
word|điệp|-10 15 0 16
word|điệu|0 0 0 1
word|đo|0 0 34 -9
word|đoạt|0 1 0 15
word|đtxd|0 -1 -5 0
word|đt|-6 0 2 0
word|đua|26 0 0 0
word|đuối|0 8 0 1
word|đ|-54 -3 -19 -1
word|đài|0 0 2 -34
word|đàn|0 -18 0 -55
word|đào|0 1 0 0
word|đà|0 0 0 -16
word|đám|24 8 -10 0
word|đáng|0 0 0 4
word|đán|0 0 1 1
word|đáo|0 0 25 -7
word|đáp|0 -2 0 -38
word|đáy|-7 7 0 2
word|đá|0 0 -1 2
word|đâu|0 3 5 0
word|đãi|0 0 0 11
word|đã|72 -1 -1 -16
word|đèn|15 14 0 -9
word|đéc|-1 -4 -1 -1
word|đêm|0 1 17 -26
word|đê|1 0 28 0
word|đích|0 -1 -1 -35
word|đính|14 15 -4 10
word|đòi|0 6 0 10
word|đói|45 -17 19 -45
word|đóng|3 0 0 -21
word|đón|0 0 -31 0
word|đó|0 0 -1 6
word|đôi|1 0 0 -2
word|đô|0 -1 0 0
word|đùn|0 4 0 7
word|đúng|41 0 0 0
word|đăk|1 0 0 0
word|đăng|6 0 0 2
word|đưa|0 0 12 0
word|đương|21 0 0 -27
word|đường|29 0 0 0
word|được|12 0 0 1
word|đạc|4 0 28 -5
word|đạo|0 0 -1 0
word|đạp|5 -5 0 0
word|đạt|0 0 0 1
word|đạ|29 -7 0 0
word|đảm|24 0 1 -1
word|đảng|0 0 0 -1
word|đảo|-35 0 -16 -28
word|đấu|0 0 3 0
word|đấy|-24 47 0 -1
word|đầy|2 0 0 -1
word|đẩu|0 16 14 1
word|đẩy|14 0 3 0
word|đậm|-25 -10 0 0
word|đập|-3 0 2 -11
word|đậu|25 0 0 15
word|đắk|-11 -28 0 0
word|đắp|-1 -2 3 0
word|đắt|0 0 0 19
word|đằng|23 -19 18 36
word|đặc|-4 0 -4 0
word|đẹp|-1 -8 0 0
word|đẹt|0 5 0 -7
word|đếm|0 24 33 -48
word|đến|0 1 0 0
word|đền|-3 0 0 -12
word|đều|18 0 0 1
word|đề|0 0 0 -1
word|để|0 0 0 1
word|địa|1 0 0 -1
word|đọc|-5 34 0 0
word|đỏ|0 0 0 -3
word|đối|0 0 9 0
word|đống|0 2 0 18
word|đốt|-6 24 32 5
word|đồi|10 1 0 -1
word|đồng|0 0 0 -3
word|đồn|14 0 0 -31
word|đồ|-1 -8 1 0
word|đổ|1 13 38 0
word|đỗ|0 0 0 5
word|đội|-11 0 0 0
word|động|3 0 6 0
word|đột|23 0 0 18
word|độ|0 0 0 -1
word|đời|49 0 0 0
word|đỡ|36 0 1 0
word|đợi|-36 -40 0 3
word|đợt|-1 1 0 0
word|đủ|8 0 0 0
word|đức|0 14 0 0
word|đứng|0 1 1 0
word|đứt|9 26 2 -40
word|đừng|0 0 21 28
word|ưu|0 0 0 5
word|ươm|31 0 0 0
word|ương|0 0 0 1
word|ạch|-1 1 0 -1
word|ạt|0 8 0 0
word|ảng|12 -18 -1 31
word|ảnh|0 23 0 0
word|ấm|0 0 0 -2
word|ấn|-24 0 0 0
word|ấp|0 25 1 -38
word|ấy|-6 0 2 1
word|ẩm|0 0 0 19
word|ếch|-29 6 -10 -4
word|ế|-41 -31 0 8
word|ốm|10 0 0 0
word|ống|0 -1 0 0
word|ốt|0 -4 9 0
word|ồ|0 8 0 0
word|ổn|31 0 0 -2
word|ổ|0 23 11 -39
word|ở|0 40 0 -2
word|ủi|0 0 0 10
word|ủng|1 0 15 0
word|ứng|12 12 0 0
word|ứ|0 0 0 1
word|’|0 0 0 19
`;
