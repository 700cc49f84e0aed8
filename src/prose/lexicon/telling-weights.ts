/** Written by corpus/fit-telling.ts; see lexicon/telling.ts. */
// biome-ignore format: a table
export const STEP_ROWS: readonly (readonly (readonly number[])[])[] = [[[15,-17,0,-44,0,-41,0],[-11,-15,47,-48,0,-126,0],[30,15,0,-13,0,-109,0],[7,-46,0,-12,0,-72,0],[24,-12,0,13,0,-112,0],[13,-111,0,-122,0,7,31],[15,-140,0,-61,0,34,0]],[[24,-19,0,-58,0,-93,0],[-22,49,-93,10,0,-147,0],[-18,50,-21,6,0,-140,0],[-16,-31,0,36,-129,-109,0],[3,-2,0,63,-99,-125,0],[-6,-168,0,-176,0,55,-229],[-7,-178,0,-120,0,87,-147]],[[58,-3,0,-23,0,-40,0],[-136,-7,38,-18,0,-172,0],[-162,-59,34,-20,0,-154,0],[-137,-83,0,-18,56,-122,0],[-120,-91,0,-60,32,-60,0],[-61,-174,0,-153,0,8,21],[-116,-148,0,-119,0,-40,25]]];

export const TRAIT_ROWS = `
a part|,|-6 -22 -12 9
a part|:|26 -32 -2 36
a part|;|-19 -1 0 173
a part|start|17 24 0 37
a part|turn|6 9 0 32
alone|merit none|-43 -26 -15 -3
alone|merit open|96 -76 -1 -21
alone|merit result|188 -80 -21 -75
alone|merit shortcoming|-28 46 -3 0
alone|merit task|-33 0 7 0
alone|none none|-5 -2 -29 0
alone|none open|0 -5 -18 0
alone|none result|-6 -33 -10 0
alone|none shortcoming|-34 -12 0 -19
alone|none task|-7 0 10 1
alone|want none|-2 -21 1 0
alone|want open|0 -10 -48 -5
alone|want result|0 61 0 -9
alone|want shortcoming|-5 66 -9 0
alone|want task|0 -21 19 0
before|"|12 -14 -39 12
before|#|-1 0 -15 3
before|(|0 0 -16 15
before|-|-34 -31 -48 -13
before|[|20 1 18 17
before|ai|15 -22 -12 -12
before|an|31 -20 -11 0
before|bahnar|-4 -3 -17 -19
before|bangladesh|-4 11 0 -6
before|ban|4 1 17 16
before|bao|21 -5 -12 31
before|ba|17 1 -12 -1
before|bch|-10 -6 -15 3
before|bhxh|-7 24 18 15
before|bhyt|21 0 -4 16
before|bia|10 -4 0 16
before|biên|-5 8 -16 27
before|biển|22 -11 0 -13
before|biểu|-15 -20 -5 -20
before|biện|-10 -10 22 -14
before|bt|-1 0 -6 0
before|buông|0 0 0 31
before|buôn|5 19 -8 19
before|buộc|-17 15 29 18
before|b|14 -7 11 0
before|bài|-23 -1 -3 22
before|bàn|0 -14 -4 9
before|bà|20 8 -10 -10
before|bác|-15 22 0 30
before|bám|-12 -15 3 -15
before|bán|-16 -19 29 -19
before|báo|-3 0 32 -9
before|bãi|-21 34 0 39
before|bão|3 -26 -7 -7
before|bên|-1 3 2 -41
before|bê|13 -16 0 19
before|bình|-37 0 1 -46
before|bí|-17 0 23 -2
before|bò|4 12 2 -12
before|bùi|-2 0 -11 0
before|bù|36 -26 -7 -26
before|bưu|21 -8 -9 5
before|bước|-8 -10 9 22
before|bảng|-1 3 -9 20
before|bản|-23 3 0 -2
before|bảo|1 -15 -1 17
before|bảy|0 14 0 -34
before|bầu|-18 -4 16 8
before|bắc|-3 -16 -18 -24
before|bắt|-5 18 0 -4
before|bến|-7 0 14 16
before|bệnh|-15 2 0 1
before|bị|-9 14 0 20
before|bỏ|0 -10 6 -8
before|bốn|-9 16 0 -8
before|bố|-7 3 9 16
before|bồi|13 12 19 18
before|bổ|0 -4 -3 -20
before|bộ|8 -5 0 11
before|bờ|10 5 -2 2
before|bởi|-13 -24 -5 -1
before|bục|13 -6 0 -18
before|bụi|0 20 0 20
before|bức|8 -28 -5 11
before|bữa|-19 -8 0 19
before|camera|-17 21 -5 23
before|cam|16 -8 15 -33
before|can|-14 -6 0 0
before|cao|2 -7 -1 -16
before|ca|-12 3 17 25
before|che|-20 -18 6 -5
before|chia|9 -10 -12 -12
before|chi|-8 -12 19 8
before|chiếm|13 0 0 -4
before|chiều|-14 -3 -34 -18
before|cho|2 0 -5 -3
before|chuyên|-12 15 -5 -9
before|chuyển|-22 -7 -22 13
before|chuyện|-23 23 12 -19
before|chuẩn|-1 0 16 14
before|cháy|-4 15 -30 -14
before|châu|-20 -1 0 11
before|chè|-3 0 0 16
before|chính|27 -26 -20 15
before|chín|-16 15 -10 -31
before|chôm|23 5 0 27
before|chôn|0 0 1 27
before|chú|-3 0 6 14
before|chăm|0 11 -2 7
before|chăn|5 -2 0 14
before|chưa|6 -32 40 25
before|chư|-10 -1 -9 8
before|chương|-2 -10 -17 16
before|chạy|8 -8 19 -11
before|chấm|12 -18 12 16
before|chấn|0 0 1 25
before|chấp|6 0 20 -22
before|chất|-1 14 -13 1
before|chậm|-6 3 18 -1
before|chết|10 8 -1 -18
before|chế|-13 13 3 -1
before|chỉnh|36 -15 -5 -8
before|chỉ|3 -21 -13 -6
before|chọn|0 -1 23 11
before|chống|10 -4 4 9
before|chốt|-23 -5 16 -25
before|chỗ|-8 21 0 11
before|chờ|-9 18 9 0
before|chợ|-6 18 -12 -10
before|chủ|1 -17 11 -8
before|chức|4 0 0 21
before|chứng|1 -8 -4 9
before|chữa|27 -21 -4 -15
before|chữ|3 7 -6 12
before|clinker|-7 8 0 15
before|cn|-6 -23 0 -5
before|con|-18 -7 -9 2
before|covid|-8 0 0 0
before|cuối|-24 -12 20 1
before|cuộc|1 20 0 -18
before|c|0 0 -11 -6
before|cà|8 3 0 19
before|cách|21 -7 -6 -16
before|các|0 -21 1 -1
before|cái|-25 -1 0 0
before|cánh|17 -16 0 6
before|cán|11 -4 5 23
before|cát|-9 19 0 4
before|cá|2 -4 -31 4
before|cân|0 0 -6 22
before|cây|-21 7 4 -2
before|còn|18 4 0 22
before|có|-14 8 2 11
before|công|-8 2 -16 26
before|cô|-9 20 -12 -11
before|cùng|-14 -28 11 35
before|cúm|5 -2 -3 11
before|căn|-45 -34 -33 -28
before|cũng|7 -20 -2 -12
before|cơn|-25 -10 -1 -10
before|cơ|-15 0 -15 13
before|cưỡng|9 -10 20 16
before|cải|6 -1 -14 18
before|cảng|-1 12 0 -9
before|cảnh|-1 -24 4 -1
before|cả|14 -23 -33 18
before|cấp|-9 -16 -23 7
before|cất|8 4 8 39
before|cấy|16 0 -8 -21
before|cần|-1 0 0 -1
before|cầu|0 16 -3 -29
before|cắm|0 0 -9 -21
before|cắt|7 -19 -13 32
before|cỏ|-7 10 0 9
before|cống|-8 25 -11 29
before|cổng|15 -4 -1 -8
before|cổ|6 0 -3 16
before|cộng|-9 18 -1 6
before|cờ|0 -4 11 11
before|cục|-23 0 4 -4
before|cụm|-9 -8 0 22
before|cụ|-17 -8 17 12
before|củng|0 -3 18 21
before|cứng|15 -1 7 -21
before|cứu|-8 20 6 -8
before|cửa|0 -19 0 -11
before|cử|11 27 -10 -19
before|cựu|-22 25 -5 -10
before|danh|0 13 0 30
before|date|-53 -39 -31 -17
before|di|-8 15 -5 -38
before|diễn|26 -15 0 -12
before|diện|0 -8 0 -26
before|diệt|0 0 23 -5
before|doanh|8 -35 8 -26
before|do|3 17 -13 4
before|duy|-6 -24 -3 -23
before|du|2 -9 0 5
before|d|-8 0 0 -12
before|dài|14 -2 -1 5
before|dành|-1 0 16 5
before|dân|0 4 -3 -5
before|dù|-4 3 -19 -63
before|dư|28 -18 0 8
before|dưới|-14 -14 -5 -25
before|dạy|-1 4 1 0
before|dẫn|17 1 0 -4
before|dẫu|24 10 0 -31
before|dập|27 -6 12 -3
before|dịch|-17 37 0 -1
before|dịp|-19 -11 -11 12
before|dọn|12 -17 -21 23
before|dồn|9 4 5 18
before|dừa|0 2 0 11
before|dữ|17 10 -6 43
before|dựng|1 7 7 -18
before|dự|-20 -8 -31 13
before|ea|0 0 0 1
before|e|0 0 10 -13
before|gdp|16 4 0 -1
before|ghi|9 -9 2 -9
before|giao|26 0 13 15
before|gia|17 -21 0 -2
before|gieo|26 6 0 -45
before|già|-2 -1 5 17
before|giám|-20 13 -13 -22
before|giáo|14 -7 -11 -6
before|giá|6 2 0 0
before|giãn|-10 15 17 10
before|giúp|7 -12 1 -29
before|giải|-9 2 1 0
before|giảm|-26 -1 -5 10
before|giấy|-25 -5 -27 -3
before|giống|20 -5 0 -26
before|giới|25 -10 0 -28
before|giờ|7 -6 0 0
before|giữa|-25 -20 -15 -28
before|giữ|-18 -3 17 25
before|gpmb|13 -9 0 -33
before|grdp|10 1 -2 30
before|gtsx|19 1 0 -19
before|g|-12 0 22 -7
before|gây|-6 12 0 -20
before|gò|0 0 1 0
before|góp|-16 23 -22 -25
before|gương|-8 -16 0 -20
before|gạo|21 6 -3 22
before|gắn|4 -7 21 31
before|gọi|-23 -11 0 0
before|gốm|19 -11 0 -4
before|gồm|2 -15 -1 10
before|gỡ|1 -18 -9 18
before|gửi|-6 0 24 -2
before|hai|-9 -6 -8 -32
before|hao|0 0 0 11
before|heo|-12 13 -1 21
before|hiến|28 -12 -11 -17
before|hiệp|0 13 0 32
before|hiệu|19 -20 5 5
before|hn|-19 -1 7 -9
before|hoa|6 -13 3 19
before|hoàng|0 0 0 1
before|hoàn|11 -20 3 -27
before|hoạt|0 0 0 40
before|hoằng|-5 0 0 0
before|huy|-24 5 4 -29
before|huyện|26 -3 18 22
before|huấn|14 -12 0 -2
before|hàng|9 0 1 -1
before|hành|1 -13 0 -15
before|hàu|-13 3 -2 21
before|hà|-15 11 -2 0
before|hình|-1 -3 11 -8
before|hòa|-12 13 -2 -6
before|hóa|17 -6 -7 -17
before|hđnd|-1 -18 4 -25
before|hơn|17 8 -9 15
before|hưng|-4 0 0 -3
before|hướng|-5 0 31 -28
before|hạn|-45 7 0 -1
before|hạt|-9 0 44 4
before|hạ|-16 15 16 9
before|hải|-11 -14 0 19
before|hầu|13 -5 0 -10
before|hậu|-25 -15 -23 -10
before|hằng|0 -1 10 34
before|hẻm|9 -8 0 -35
before|hết|-32 -19 3 -25
before|học|4 0 -25 15
before|họp|-8 -17 -15 -9
before|hồng|-32 -31 -8 -27
before|hồ|6 -9 -28 1
before|hỗ|9 -1 16 -1
before|hội|-7 4 16 0
before|hộ|-7 -4 -5 10
before|hợp|-4 11 0 38
before|hụt|11 3 -8 17
before|hủy|8 2 -6 -26
before|hứa|0 0 22 -23
before|ia|-5 8 -1 10
before|internet|0 0 7 10
before|in|-25 -15 -6 -6
before|kbnn|-11 -12 5 13
before|khai|10 -9 -23 1
before|khiếu|-28 10 -7 25
before|khiển|12 -9 -4 17
before|khoanh|1 0 19 20
before|khoa|0 0 11 37
before|kho|-17 16 0 31
before|khoáng|-17 -3 -2 22
before|khoán|27 -11 -3 0
before|khuyến|4 0 -10 -9
before|khuyết|-16 14 0 16
before|khu|8 2 -5 30
before|khách|-14 -6 -20 -9
before|khám|11 -17 -6 12
before|kháng|8 -7 0 16
before|khánh|11 -14 10 12
before|khâu|-14 -5 -6 10
before|khép|13 -5 3 -13
before|khóa|0 0 0 1
before|khói|0 12 -11 8
before|khó|-14 -10 -1 -20
before|khôi|11 -5 14 -14
before|không|22 -6 0 -11
before|khơi|-11 -6 -17 -13
before|khảo|-18 -21 -8 -17
before|khả|15 30 -2 -62
before|khắc|0 -9 4 10
before|khối|2 -2 -15 17
before|khống|-31 0 -30 3
before|khởi|47 -24 28 25
before|kim|-31 13 0 1
before|kinhtedothi|-1 0 -14 -5
before|kinh|2 6 -14 32
before|kiên|-27 0 30 32
before|kiến|10 -33 -12 -43
before|kiềm|-3 0 22 16
before|kiểm|22 -3 -17 -12
before|kiện|19 -7 0 17
before|kon|-1 -2 0 -4
before|krông|-8 -10 -12 0
before|kè|-26 29 18 6
before|kém|16 -9 -4 -28
before|kéo|-23 0 22 -19
before|kênh|-7 19 -18 21
before|kê|11 0 16 11
before|kích|12 -10 5 -14
before|kính|-24 -6 -15 -1
before|ký|0 0 32 15
before|kẻ|-7 0 -13 23
before|kết|19 2 -1 34
before|kế|-14 4 -1 -9
before|kể|7 -8 -3 0
before|kịp|4 0 0 -8
before|kỳ|-20 -28 -21 20
before|kỷ|17 -14 2 19
before|kỹ|-25 -13 -1 -21
before|lao|-11 5 -8 -26
before|liên|-10 14 1 -2
before|loa|-15 -4 -6 16
before|lo|0 0 31 9
before|loại|0 0 0 27
before|lso|0 0 -3 -2
before|luân|-6 5 9 15
before|luật|-4 -5 -22 -10
before|làm|15 -25 -3 -23
before|làng|-9 -22 -2 -9
before|là|11 -12 0 -2
before|láng|-11 14 -2 -13
before|lát|13 -5 0 -33
before|lâm|28 -15 -1 -14
before|lãi|10 0 0 21
before|lãng|-7 0 -12 -20
before|lãnh|-8 -14 -6 -17
before|lò|-20 22 11 4
before|lúa|-13 -36 10 -20
before|lý|-36 55 0 -22
before|lđtbxh|7 0 0 -6
before|lĩnh|10 -3 0 6
before|lũy|-38 -12 -1 -6
before|lưu|-19 -6 5 4
before|lương|-12 1 -1 -42
before|lượng|-11 0 0 -18
before|lượt|4 -7 0 17
before|lạc|11 -4 0 0
before|lại|-20 24 0 -20
before|lạm|-9 2 -14 -37
before|lạng|0 0 -3 -1
before|lấn|15 8 5 -3
before|lấy|12 -13 18 23
before|lần|-7 -7 5 -19
before|lập|21 -26 0 -5
before|lắc|0 9 -1 0
before|lắp|-7 -19 1 -1
before|lễ|38 -6 0 16
before|lệ|-17 -1 -4 4
before|lồng|2 0 17 35
before|lỗi|-9 -20 35 -37
before|lộc|0 0 0 -5
before|lộ|-22 33 0 25
before|lớp|0 12 -23 -2
before|lợp|6 -6 0 -12
before|lục|-13 2 14 -4
before|lừa|-13 13 4 33
before|lực|12 -6 -17 11
before|may|-15 -14 -11 -18
before|ma|8 5 0 14
before|minh|-27 -13 -11 -11
before|mong|-1 0 -10 -11
before|mttq|9 -7 7 -44
before|mua|-2 21 0 38
before|muối|8 2 0 -27
before|muộn|0 -1 15 -14
before|màu|-19 -3 -8 -22
before|mà|12 -14 0 -3
before|máy|-4 15 -1 -15
before|mía|24 -5 0 39
before|môi|32 0 -6 17
before|mô|24 11 -11 14
before|mùa|2 9 -21 9
before|mùi|-12 11 -6 -12
before|mưa|19 -16 -6 -15
before|mường|-24 9 -1 13
before|mạng|0 0 0 26
before|mạo|-12 7 -4 23
before|mất|-13 21 0 -3
before|mấy|-2 16 1 25
before|mặc|31 2 0 -28
before|mặt|0 1 10 3
before|mỏ|-8 7 -1 9
before|mốc|-3 -3 2 10
before|mối|-12 12 -4 9
before|mổ|19 -14 0 -17
before|mỗi|-5 16 17 9
before|mộc|22 -3 -1 -13
before|một|19 23 -12 13
before|mới|-14 26 -1 -26
before|mời|-17 20 11 -26
before|mở|0 -8 16 -6
before|mục|-52 -14 -23 -30
before|mức|12 1 5 -44
before|mực|5 -10 1 0
before|mỹ|-15 -8 -2 -9
before|nam|-4 4 0 12
before|nay|28 -20 0 3
before|na|-1 0 0 0
before|ngao|6 -2 0 14
before|ngay|27 0 -12 1
before|nga|10 -3 -4 -14
before|nghe|-18 -8 -15 -12
before|nghi|-19 13 -6 14
before|nghiêm|-3 0 23 1
before|nghiệm|-7 15 4 19
before|nghĩa|-15 -4 -5 12
before|nghề|4 -34 -7 29
before|nghệ|-12 -18 -9 -20
before|nghị|-17 13 -25 -22
before|ngoài|14 -5 12 -6
before|nguyên|-18 12 -10 9
before|nguồn|-29 -4 -2 -10
before|ngành|-21 2 16 -15
before|ngày|-17 -4 -33 20
before|ngân|30 -6 6 16
before|ngô|0 -15 0 4
before|ngõ|9 -8 6 -10
before|ngăn|0 0 22 52
before|ngư|7 -9 -13 22
before|người|3 -6 0 19
before|ngược|0 12 0 -15
before|ngại|0 7 0 41
before|ngập|0 4 -1 4
before|nhiều|-1 -11 9 10
before|nhiệm|0 0 26 19
before|nhà|-3 -13 -22 36
before|nhân|0 8 4 13
before|nhãn|7 1 0 -13
before|nhìn|6 17 -10 9
before|nhóm|-9 0 0 12
before|nhưng|1 8 -17 -18
before|như|-1 9 -9 -5
before|nhường|11 0 0 -12
before|nhất|-3 -5 16 25
before|nhận|24 -20 -20 8
before|nhập|-16 1 6 -27
before|nhật|20 -11 0 17
before|nhắc|18 -17 10 36
before|nhẹ|-19 25 0 -12
before|nhờ|33 -10 -6 2
before|những|0 0 26 -23
before|nhựa|2 1 -19 8
before|ninh|-1 1 0 7
before|nq|0 0 0 19
before|nuôi|15 -2 0 -23
before|nâng|-9 -12 32 9
before|né|-1 3 0 0
before|nêu|7 0 5 -17
before|nói|-20 27 12 -28
before|nóng|-13 0 -2 -9
before|nông|-6 -5 -6 12
before|năm|-35 -42 -20 -10
before|năng|17 -1 -1 21
before|nơi|1 -21 -19 1
before|nước|-7 34 -22 -34
before|nạo|9 0 33 -20
before|nậm|-3 10 -6 5
before|nắm|-2 2 16 26
before|nằm|21 14 -3 19
before|nếu|-17 18 0 29
before|nể|9 5 -3 10
before|nối|11 -2 1 15
before|nổi|9 14 -14 -25
before|nội|3 6 -30 2
before|nộp|15 0 -11 -7
before|nợ|-5 20 0 7
before|nửa|-1 -17 35 -39
before|ocop|14 0 -7 5
before|papi|-5 -11 -8 -10
before|par|-4 -11 -2 29
before|pccc|15 -6 0 24
before|pci|-17 -6 -9 -24
before|phong|11 -6 0 28
before|phun|-18 21 6 16
before|phát|-3 -1 -11 25
before|phá|7 18 -2 31
before|phân|2 15 20 -1
before|phê|-14 0 11 30
before|phí|16 -7 13 35
before|phòng|-1 -6 12 17
before|phó|-33 1 -39 -28
before|phù|0 -4 0 -11
before|phúc|-10 6 7 12
before|phú|-12 -1 0 14
before|phương|-24 -9 -16 5
before|phước|-1 5 0 -3
before|phường|-28 -24 7 -6
before|phạm|15 -3 -1 -27
before|phạt|-5 16 -17 -12
before|phải|-10 6 3 13
before|phản|-4 14 0 -7
before|phấn|-37 -17 13 -12
before|phần|3 0 -14 -1
before|phối|0 2 24 86
before|phố|-2 16 -3 -21
before|phổ|19 -6 -1 -17
before|phục|6 -12 9 15
before|phụ|-13 20 13 -33
before|phủ|29 -27 12 6
before|qp|4 0 0 -1
before|quang|11 0 0 16
before|quan|-19 -13 14 28
before|qua|32 -20 -24 11
before|quy|21 21 -15 35
before|quyết|-15 -3 0 -21
before|quán|2 -8 -2 32
before|quá|-7 2 -23 -10
before|quân|0 -7 14 1
before|quý|4 1 13 11
before|quảng|-4 -1 -4 -25
before|quản|-35 -13 -8 -10
before|quận|-33 -11 -9 -8
before|quế|21 4 6 -7
before|quốc|0 -18 -12 39
before|quỹ|36 -14 0 2
before|rau|12 -7 -7 7
before|ra|5 8 2 32
before|riêng|-20 -2 39 -3
before|ruộng|-2 -7 -1 23
before|rà|12 -3 -17 23
before|rác|-46 39 -6 6
before|rét|-17 2 0 2
before|rõ|-14 2 -3 -20
before|rút|-4 4 -21 36
before|rằng|18 -14 -9 -8
before|rừng|-31 24 -15 -4
before|sai|0 7 -6 28
before|sang|-16 -8 22 -39
before|san|0 2 0 12
before|sau|27 -28 -10 26
before|sa|-25 -14 -16 0
before|sinh|-9 6 0 -4
before|sipas|-18 -7 -11 -14
before|siết|4 -8 34 51
before|song|-3 26 0 13
before|so|-34 5 -11 -20
before|soát|-2 0 -19 -17
before|soạn|6 0 0 12
before|suy|35 -24 0 8
before|suối|12 6 -1 -8
before|sàng|10 -2 1 7
before|sáng|-19 -1 -2 10
before|sáp|-18 -10 -1 14
before|sát|0 0 22 37
before|sáu|-2 -21 8 -4
before|sâu|-11 -15 -1 -5
before|sóc|0 -9 0 -6
before|sông|0 0 -11 20
before|sĩ|-22 25 0 33
before|sơn|14 -3 10 20
before|sơ|-17 -4 10 -39
before|sương|33 -17 -3 -13
before|sạt|-6 36 0 8
before|sản|0 0 -31 -19
before|sầu|7 -10 -1 -28
before|sắp|-17 -14 -5 -8
before|sốp|-6 -1 -8 -3
before|sốt|-12 23 0 -11
before|số|-10 15 -8 12
before|sổ|-12 38 -6 18
before|sớm|0 0 29 -25
before|sở|-5 -18 38 -27
before|sợi|10 0 0 34
before|sợ|0 0 0 18
before|sụt|-14 -14 -7 -10
before|sức|-2 0 0 22
before|sửa|1 -5 2 -16
before|sử|0 17 10 14
before|sữa|2 0 0 -16
before|sự|2 14 -1 21
before|tai|-18 27 0 2
before|tam|0 -21 -12 9
before|tang|-14 -14 -12 -21
before|tham|7 -28 -5 2
before|thanh|14 -25 8 23
before|thay|-5 -17 11 -2
before|theo|18 12 18 -44
before|thi|19 18 -15 -8
before|thiết|-16 20 -7 21
before|thiếu|-25 32 0 -23
before|thiệt|-15 -2 0 15
before|thoát|14 5 -5 19
before|thu|5 -5 -19 -2
before|thuế|20 7 6 52
before|thuốc|-6 6 -4 21
before|thuộc|-13 21 0 14
before|thành|-2 -2 28 11
before|thái|-6 9 -3 0
before|tháng|31 12 -1 25
before|tháo|-4 8 -4 -3
before|tháp|-7 7 0 -1
before|thêm|-18 3 -21 -5
before|thông|27 -25 -11 -1
before|thôn|14 18 0 1
before|thúc|0 0 15 15
before|thăm|-2 0 6 24
before|thư|4 -20 -12 5
before|thương|-1 -23 -20 0
before|thường|-15 0 -15 0
before|thạnh|22 -13 0 0
before|thảo|-11 18 -8 -4
before|thả|3 0 10 29
before|thấm|0 6 0 11
before|thấp|0 9 0 4
before|thẩm|2 21 2 6
before|thẻ|10 0 0 27
before|thế|-16 -11 0 -16
before|thể|-17 18 1 -12
before|thị|20 -3 21 32
before|thống|-28 -19 1 0
before|thới|0 0 0 2
before|thời|1 3 6 22
before|thủy|19 -33 -7 -23
before|thủ|-8 0 -10 2
before|thứ|-16 27 2 -41
before|thừa|-9 14 -14 -9
before|thực|8 -36 -8 1
before|tinh|-11 15 0 27
before|tin|-37 1 -6 18
before|tiêm|2 -3 -14 8
before|tiêu|28 0 -5 -24
before|tiếng|-8 17 -8 -11
before|tiến|-15 7 0 37
before|tiếp|-7 -12 10 -28
before|tiết|9 -4 16 11
before|tiền|8 13 -14 4
before|tiểu|-10 5 0 34
before|toàn|11 -11 -43 -10
before|tp|-8 -2 -7 -2
before|trang|29 0 0 26
before|tranh|-10 9 1 -4
before|trao|18 -9 0 6
before|tri|-8 -2 -10 -12
before|triển|25 -8 -20 -7
before|triệt|-13 0 0 28
before|trong|1 -1 0 29
before|trung|-5 -7 2 -21
before|truy|12 8 -7 4
before|trà|-2 -14 -2 16
before|trách|13 -13 -9 -3
before|trái|-17 33 0 -35
before|tránh|0 0 -16 -10
before|trâu|-31 32 -1 11
before|trên|39 -14 -4 4
before|trình|29 -18 -9 1
before|trích|4 -4 3 -1
before|trước|-10 -16 3 -14
before|trường|11 26 -23 17
before|trưởng|-16 14 -24 -41
before|trại|-9 7 8 18
before|trạm|0 7 16 -8
before|trảng|-2 0 -3 -2
before|trả|-4 -22 -22 -32
before|trấn|0 0 18 19
before|trần|0 9 2 0
before|trật|0 -7 -19 -27
before|trẻ|-27 -6 -13 -1
before|trị|40 -11 -9 -26
before|trọng|5 -1 20 23
before|trồng|45 29 -1 -47
before|trộm|-17 31 0 25
before|trợ|34 -26 -16 9
before|trụ|-22 -19 -18 -10
before|trừ|-11 19 -1 -23
before|trực|27 -25 -22 -13
before|ttpvhcc|6 -10 10 6
before|tt|-17 -8 -24 11
before|tuy|-5 15 -2 -51
before|tuyên|-12 3 -30 11
before|tuyến|8 0 0 -29
before|tuyển|33 -20 -7 12
before|tu|10 -1 -3 7
before|tuần|4 4 0 20
before|tài|7 9 -10 -2
before|tàu|-15 -3 0 -4
before|tách|-8 23 0 39
before|tác|-1 0 0 0
before|tái|-21 -12 -27 -23
before|tán|15 -8 0 -10
before|tân|-1 -8 -12 -18
before|tình|19 -11 -6 1
before|tích|-3 0 7 -21
before|tính|30 -35 0 57
before|tín|9 -5 0 6
before|tòa|-7 -2 1 12
before|tôm|13 -2 -8 2
before|tôn|15 -4 -7 -9
before|tăng|-34 17 -27 6
before|tư|24 6 1 5
before|tưới|0 11 6 -12
before|tại|1 0 4 18
before|tạm|7 2 -7 -21
before|tạo|-3 0 20 -17
before|tảo|-27 0 -12 16
before|tấn|0 10 -2 22
before|tận|14 -10 0 7
before|tập|-2 0 -15 8
before|tặng|43 -18 -1 -49
before|tết|0 -3 -16 3
before|tệ|27 -16 0 32
before|tỉnh|-23 -13 5 -2
before|tốc|7 -33 0 4
before|tối|-1 -5 -13 0
before|tồn|0 12 0 -17
before|tổng|-30 -16 -26 8
before|tổ|7 0 5 8
before|tội|-12 26 -1 13
before|tới|10 1 0 -8
before|tờ|19 0 -8 -6
before|từng|9 -21 -8 -31
before|từ|6 -38 20 0
before|tự|-15 -5 -20 13
before|tỷ|-10 -2 -5 33
before|ubkt|-9 -21 7 41
before|ubmttq|-8 0 -16 6
before|ubnd|-20 0 32 -6
before|uvtw|0 0 -5 0
before|vinh|0 0 0 -5
before|vi|2 14 -4 14
before|viết|-3 -3 12 22
before|việc|-38 7 -6 17
before|viện|-2 0 6 -11
before|việt|-22 13 0 -31
before|vn|-9 -4 -3 -3
before|vp|14 -7 0 18
before|vt|-31 -17 -18 0
before|vài|-1 3 0 15
before|vàng|-14 18 -7 -33
before|và|11 -15 -4 16
before|vá|17 -23 0 20
before|vân|10 0 0 0
before|vé|16 -4 0 19
before|vì|-16 20 0 -18
before|võ|0 0 -7 -4
before|vùng|-16 31 13 39
before|văn|27 -19 1 22
before|vĩnh|-31 -24 -18 -17
before|vũ|-1 14 0 -4
before|vướng|13 -4 18 -2
before|vườn|-5 9 -4 -28
before|vượt|17 -17 -3 -15
before|vải|3 1 -5 13
before|vẫn|23 -21 0 -27
before|vận|-19 -3 15 -16
before|vật|-11 -14 1 -31
before|vắng|-11 -8 -25 -17
before|về|30 15 -6 -68
before|vệ|-22 37 1 31
before|vỉa|11 13 -6 24
before|vị|19 2 0 11
before|vốn|4 14 -15 15
before|với|-10 -28 33 -32
before|vụ|18 -32 -10 -10
before|vừa|-26 12 -27 -12
before|vững|-12 0 29 -1
before|xem|10 -6 -12 0
before|xe|14 26 0 -7
before|xin|0 0 17 -29
before|xong|-23 23 -11 -29
before|xoài|4 0 0 21
before|xuân|0 0 0 4
before|xuất|12 -11 0 13
before|xuống|-11 -25 -17 -13
before|xác|-7 -11 -1 31
before|xâm|-21 14 0 16
before|xây|-11 -14 7 -17
before|xã|15 -4 13 9
before|xét|-5 -23 4 -24
before|xín|0 0 -1 0
before|xóa|20 25 -1 -44
before|xăng|-16 7 -3 6
before|xưởng|22 -20 0 27
before|xảy|14 -10 0 17
before|xếp|9 1 -14 3
before|xử|-2 -2 12 -41
before|ybđt|0 0 0 18
before|y|0 11 5 -26
before|yên|-29 11 -9 0
before|yêu|-16 8 25 -7
before|án|-3 10 -4 31
before|ít|7 -17 -6 -19
before|ông|0 -16 11 -4
before|ô|-11 -3 10 40
before|ý|-1 10 -21 11
before|đang|-24 29 -4 -6
before|đa|-20 -8 0 17
before|đi|-8 15 0 10
before|điều|-12 9 -4 -4
before|điểm|-14 29 0 6
before|điện|1 20 0 -3
before|đo|-9 18 8 29
before|đoàn|-30 9 25 -40
before|đua|0 3 2 -3
before|đuối|16 -2 0 -17
before|đ|-3 -4 8 16
before|đài|-9 7 -7 28
before|đàn|21 -27 0 0
before|đào|-12 -11 21 -27
before|đám|19 -12 13 16
before|đáng|-3 18 -1 -22
before|đánh|3 -9 28 9
before|đá|-1 11 0 24
before|đã|20 7 -3 13
before|đê|12 -12 0 36
before|đình|5 0 -3 17
before|đích|-29 -22 -37 -29
before|đóng|20 -9 24 21
before|đón|12 7 14 27
before|đó|-11 18 0 23
before|đông|-15 -3 0 2
before|đôn|0 0 -6 10
before|đô|-1 0 0 -4
before|đùn|-3 1 13 0
before|đúng|-23 -21 19 -31
before|đăk|-12 0 -1 -17
before|đăng|0 4 4 -17
before|đơn|0 -10 -35 9
before|đưa|-6 -18 14 -14
before|đường|25 3 -1 4
before|được|34 -27 -5 -10
before|đại|-13 19 -14 3
before|đạt|16 20 -7 36
before|đảm|0 0 16 12
before|đảng|-2 13 -11 26
before|đảo|3 7 -8 24
before|đất|-24 -21 -20 -6
before|đấu|1 -1 6 22
before|đầu|-43 -1 -38 -63
before|đẩy|4 -5 2 23
before|đập|-8 10 -8 -13
before|đậu|21 -14 12 -14
before|đắk|-6 -4 0 -20
before|đắp|8 -9 23 17
before|đặc|-7 -2 -2 9
before|đặt|17 3 -4 -37
before|đến|28 11 7 -9
before|đề|2 0 18 44
before|để|0 -4 -16 -15
before|địa|-20 -23 5 9
before|định|8 -16 -19 -3
before|đọc|11 6 -13 -26
before|đối|-13 -30 25 -6
before|đồng|10 1 0 31
before|đồn|0 0 2 23
before|đổi|10 11 7 -6
before|đội|2 -2 -2 19
before|động|-27 0 8 -3
before|độ|-28 19 -15 -10
before|đời|19 6 0 -24
before|đỡ|22 -12 0 -36
before|đợt|-17 9 -5 -20
before|đủ|0 2 8 -25
before|đức|-6 10 0 -8
before|đứng|1 -4 -1 -22
before|ưu|11 -11 5 33
before|ước|-30 -21 -15 -9
before|ảnh|-22 -21 -17 0
before|ấp|0 0 4 6
before|ẩm|-6 7 0 13
before|ổn|-20 -3 -9 2
before|ổ|-8 14 0 -6
before|ở|-6 5 -10 -2
before|ủy|11 -1 -2 33
before|…|0 -14 -2 -1
behind|"|7 -17 5 12
behind|#|1 3 -10 11
behind|(|-7 -11 -1 2
behind|-|-15 -7 -35 -6
behind|[|-27 0 -11 -8
behind|ai|-6 -12 16 7
behind|anqp|10 -1 0 8
behind|an|41 -13 5 4
behind|ao|-16 1 -3 5
behind|a|-4 2 -11 20
behind|bahnar|-16 21 1 14
behind|bangladesh|-4 4 0 0
behind|ban|-23 1 -27 7
behind|bao|22 -8 -7 3
behind|ba|-24 11 -27 11
behind|bch|-1 0 -31 -19
behind|bhxh|11 -13 13 4
behind|bhyt|-21 10 -19 -10
behind|bia|0 0 0 15
behind|biên|5 -4 0 -10
behind|biển|17 0 -4 0
behind|biểu|10 -7 16 11
behind|biện|-1 -5 0 -3
behind|buông|-12 15 0 7
behind|buôn|11 12 0 9
behind|buộc|8 -10 28 24
behind|b|0 -1 5 14
behind|bài|0 0 7 20
behind|bàn|1 3 -11 0
behind|bà|-28 13 -20 29
behind|bác|1 -25 14 11
behind|bám|9 -10 1 12
behind|bán|-13 2 23 -3
behind|báo|-22 7 2 4
behind|bãi|7 12 -3 -3
behind|bão|-26 6 -11 -28
behind|bên|19 -27 10 -2
behind|bê|16 0 0 -34
behind|bình|-17 -17 0 -2
behind|bí|-22 -12 -10 13
behind|bò|8 7 0 -27
behind|bùi|-1 13 -3 0
behind|bù|-27 34 0 35
behind|bún|11 -4 0 -9
behind|bưu|-23 -8 8 -6
behind|bước|10 0 0 17
behind|bảng|-3 -6 -9 0
behind|bản|5 7 -15 -14
behind|bảo|-2 -2 19 11
behind|bất|-5 7 0 5
behind|bầu|23 -6 -19 0
behind|bắc|5 5 0 2
behind|bắt|-19 8 -14 3
behind|bằng|-4 15 -10 30
behind|bến|-9 -2 -3 16
behind|bể|-9 11 0 10
behind|bệnh|-15 -2 0 7
behind|bị|18 1 -7 -12
behind|bỏ|-11 8 8 -11
behind|bốn|5 14 8 23
behind|bố|-6 -3 28 1
behind|bồi|8 -5 13 -31
behind|bổ|-15 0 -16 -5
behind|bội|8 -5 -1 24
behind|bộ|-38 -36 -4 -24
behind|bờ|-15 8 -1 18
behind|bởi|-10 -5 -6 2
behind|bục|8 -2 -4 22
behind|bức|-2 -23 -7 16
behind|bữa|0 6 0 -17
behind|camera|-12 18 -4 -9
behind|cam|21 -4 -19 6
behind|can|3 0 0 0
behind|cao|1 21 1 -48
behind|ca|0 5 11 0
behind|che|-30 -13 36 -23
behind|chia|-16 17 6 27
behind|chi|-10 5 -8 -2
behind|chiếm|21 9 0 -13
behind|chiều|0 1 10 23
behind|cho|9 -4 -16 -30
behind|chung|-14 5 -10 6
behind|chuyên|20 -7 -5 20
behind|chuyển|-23 16 5 8
behind|chuyện|4 -25 10 9
behind|chuẩn|-14 0 34 -16
behind|chuối|16 -7 0 -6
behind|chánh|-7 -4 7 -3
behind|cháy|-17 -16 24 -27
behind|chè|23 14 0 28
behind|chép|0 12 0 0
behind|chính|9 17 -23 1
behind|chín|-7 -6 0 -7
behind|chôm|-8 -20 0 -23
behind|chôn|0 0 9 0
behind|chú|-21 -2 3 17
behind|chăm|15 4 18 12
behind|chăn|17 -6 0 8
behind|chưa|-11 7 13 -10
behind|chương|11 -2 -9 -3
behind|chạy|0 0 2 35
behind|chấm|10 -10 20 -31
behind|chấn|0 0 2 14
behind|chất|25 -31 -25 -14
behind|chậm|-1 -11 4 14
behind|chết|-25 0 0 -12
behind|chế|3 -25 0 30
behind|chỉnh|7 -16 10 18
behind|chỉ|-10 -25 10 -24
behind|chịu|0 0 0 24
behind|chị|-15 -1 17 -19
behind|chọn|-3 -7 18 6
behind|chống|15 -9 16 -34
behind|chốt|-18 -1 32 -20
behind|chỗ|11 13 0 -11
behind|chờ|-21 20 -9 -20
behind|chợ|5 3 -3 -1
behind|chủ|-20 -1 -6 12
behind|chức|-7 -4 -3 22
behind|chứng|8 -19 -15 -2
behind|chữa|12 5 -1 -2
behind|chữ|3 0 0 10
behind|cn|-20 -14 0 -12
behind|coi|-3 2 18 -33
behind|con|-30 22 -9 17
behind|covid|-6 -9 0 -2
behind|cuối|0 17 38 1
behind|cuộc|0 16 0 -12
behind|c|-9 9 0 15
behind|cà|26 -4 0 -19
behind|cách|-6 7 -5 -5
behind|các|-31 0 -7 -4
behind|cái|0 -8 -2 10
behind|cánh|7 5 0 -7
behind|cán|-11 1 13 1
behind|cát|-4 -16 -21 -28
behind|cá|1 -19 3 -7
behind|cân|0 6 3 11
behind|cây|-22 23 -1 -26
behind|còn|24 -2 0 -8
behind|có|-7 4 9 9
behind|công|-7 -22 2 16
behind|cùng|1 0 12 6
behind|cúm|7 -18 -6 0
behind|căn|-27 26 -4 19
behind|cũng|18 5 0 12
behind|cơ|3 7 -15 11
behind|cưỡng|-11 19 12 6
behind|cải|11 -26 -22 -2
behind|cảng|15 0 -7 8
behind|cảnh|12 -13 13 -2
behind|cả|-39 55 11 30
behind|cấm|0 -2 28 -3
behind|cấp|-13 -21 1 -1
behind|cất|11 4 14 -1
behind|cấy|9 -5 3 -34
behind|cần|-6 0 -3 -1
behind|cầu|12 0 0 -7
behind|cẩm|22 0 -22 23
behind|cận|-28 -16 0 2
behind|cắm|0 0 20 18
behind|cắt|22 -15 -6 -31
behind|cỏ|0 10 0 -13
behind|cống|-15 28 -7 24
behind|cổng|-6 0 -2 -2
behind|cổ|10 0 0 -25
behind|cộng|-13 25 -5 0
behind|cục|-24 -25 0 7
behind|cụm|-6 -5 0 -8
behind|cụ|14 -3 8 2
behind|củng|-6 0 40 -32
behind|cứng|13 -3 0 -23
behind|cứu|-18 -17 31 -14
behind|cửa|6 1 -24 -1
behind|cử|-9 21 -14 -4
behind|cựu|22 -11 -2 -1
behind|danh|13 -17 0 0
behind|di|3 21 36 -2
behind|diêm|-20 4 0 -19
behind|diễn|21 0 -11 10
behind|diện|-7 -31 -3 -2
behind|diệt|0 0 1 0
behind|doanh|2 -37 -4 8
behind|do|-30 23 -5 24
behind|duy|10 12 19 -28
behind|du|5 13 -3 7
behind|d|-6 11 0 7
behind|dài|10 -5 0 16
behind|dân|11 -1 -34 -1
behind|dùng|0 0 0 18
behind|dù|15 -8 -10 -28
behind|dư|-4 -1 0 6
behind|dưới|-24 26 0 0
behind|dạy|-28 20 -16 -29
behind|dẫn|16 -4 0 -24
behind|dẫu|-2 -9 0 33
behind|dập|10 0 13 -37
behind|dặm|0 0 0 -13
behind|dịch|-4 -18 -8 -16
behind|dọn|16 0 16 -6
behind|dồn|11 16 7 -1
behind|dứt|0 0 6 -7
behind|dừa|-20 9 0 -21
behind|dữ|-29 -3 -13 32
behind|dựng|23 -14 9 1
behind|dự|18 -17 0 -37
behind|ea|-7 21 13 7
behind|e|0 0 0 -8
behind|gdp|-15 7 -31 -15
behind|ghi|10 18 -14 -7
behind|giao|-5 0 -11 28
behind|gia|-1 -6 0 -2
behind|gieo|-37 -11 16 5
behind|già|23 -17 11 -22
behind|giám|1 -15 15 3
behind|giáo|1 17 -1 5
behind|giá|14 -16 -23 -1
behind|giãn|1 14 -15 -22
behind|giúp|17 0 3 15
behind|giải|-14 -7 0 15
behind|giảm|0 -12 -7 -6
behind|giấy|-1 -4 -4 21
behind|giống|17 -1 0 -7
behind|giới|12 -8 10 -12
behind|giờ|-17 28 0 -3
behind|giữa|-14 -10 -4 -20
behind|giữ|-4 -1 45 1
behind|gom|-11 18 16 -17
behind|grdp|-17 -8 -4 11
behind|gtsx|-27 -7 0 -8
behind|g|0 0 2 -1
behind|gây|-13 12 0 27
behind|gói|10 -6 0 -5
behind|góp|25 0 -12 -44
behind|gạch|13 -2 0 -1
behind|gạo|10 -7 -9 -7
behind|gấp|-28 -18 0 10
behind|gắn|-4 2 29 -5
behind|gọi|-5 21 -8 18
behind|gốc|0 7 0 0
behind|gốm|27 -4 0 -16
behind|gồm|-10 -1 0 -22
behind|gỗ|-25 8 0 17
behind|gộp|7 -12 17 12
behind|gỡ|0 0 33 -23
behind|gửi|-4 0 28 2
behind|hai|8 1 0 11
behind|hao|-6 10 0 24
behind|heo|33 -23 0 16
behind|hiến|17 0 -8 -7
behind|hiện|9 -10 4 -16
behind|hiệp|-4 -14 0 3
behind|hiệu|16 0 8 -28
behind|hoàng|0 -4 -13 -6
behind|hoàn|-15 5 5 5
behind|hoạt|-16 -22 0 0
behind|huy|32 -10 7 14
behind|huyện|-26 -14 -13 -24
behind|huấn|8 0 0 0
behind|h|0 0 4 -7
behind|hàng|3 4 -9 -22
behind|hành|-19 -8 -5 0
behind|hàu|-5 -16 0 -13
behind|hà|10 -3 0 36
behind|hình|-13 17 3 12
behind|hòa|-5 11 -4 20
behind|hđnd|1 0 -53 0
behind|hơn|-17 13 -12 -15
behind|hư|7 2 0 -21
behind|hướng|0 0 6 13
behind|hạn|-7 -8 0 42
behind|hạt|0 0 -7 17
behind|hạ|-33 -4 -19 8
behind|hải|-8 0 5 15
behind|hầu|5 4 0 9
behind|hậu|28 -1 -4 8
behind|hằng|0 0 -8 -19
behind|hẻm|-8 6 6 -3
behind|hết|4 8 1 -12
behind|hệ|-1 -16 -3 -17
behind|học|20 8 0 -22
behind|họp|0 -2 -11 -23
behind|hỏi|0 18 -7 0
behind|hồng|21 -8 0 24
behind|hồ|-6 20 -22 2
behind|hỗ|-29 8 -14 -7
behind|hội|-4 -2 28 46
behind|hộ|13 -7 -2 -15
behind|hợp|-13 -31 2 -14
behind|hụt|0 20 0 10
behind|hủy|10 -9 -2 18
behind|hứa|-2 0 -39 -5
behind|ia|-7 9 9 -6
behind|in|18 -2 0 -8
behind|khai|10 -21 -1 -3
behind|khen|-17 20 19 -36
behind|khiếu|1 9 -15 -17
behind|khiển|7 -7 0 0
behind|khoanh|0 0 30 15
behind|khoa|0 0 8 0
behind|kho|5 12 7 -14
behind|khoáng|-1 6 0 0
behind|khuyến|-17 0 -3 -9
behind|khuyết|-4 9 0 3
behind|khu|13 2 0 37
behind|khách|12 -5 0 -11
behind|khám|-9 19 -31 -6
behind|kháng|0 0 0 18
behind|khánh|21 7 0 6
behind|khá|13 -8 0 -22
behind|khép|16 -8 20 -10
behind|khói|-1 13 -12 0
behind|khóm|13 6 -13 17
behind|khó|-19 -11 0 8
behind|khôi|11 0 0 2
behind|không|-12 0 6 12
behind|khơi|0 0 20 0
behind|khảo|-16 -1 -5 -6
behind|khả|33 -14 0 2
behind|khắc|-9 0 1 1
behind|khối|-3 -23 -1 -20
behind|khống|-13 -1 0 0
behind|khởi|10 -11 21 13
behind|kim|25 17 0 3
behind|kinh|-14 -28 -1 -11
behind|kiên|1 0 27 21
behind|kiến|21 -10 28 -19
behind|kiềm|-3 0 24 -17
behind|kiểm|-16 5 27 -15
behind|kiện|9 0 0 -1
behind|kèm|-1 0 22 -8
behind|kè|21 -3 38 -47
behind|kém|-24 21 0 6
behind|kéo|9 0 -1 -5
behind|kênh|27 5 4 -31
behind|kê|-9 -13 0 -5
behind|kích|0 0 11 -3
behind|kính|0 0 -7 0
behind|ký|-6 -1 31 -6
behind|kẻ|-2 0 4 0
behind|kết|-3 -13 -12 9
behind|kế|-38 -14 -9 -4
behind|kể|0 -9 0 -11
behind|kịp|0 0 10 14
behind|kỳ|-38 -18 -21 0
behind|kỷ|12 -5 0 10
behind|kỹ|-17 -1 0 0
behind|lao|-31 -9 -10 8
behind|liên|-4 -8 8 -9
behind|loa|-14 -12 0 0
behind|lo|0 0 -1 5
behind|loại|0 0 18 -1
behind|luân|11 -13 12 15
behind|luật|-9 -6 -13 -16
behind|làm|-1 -16 35 13
behind|làng|45 -20 0 -10
behind|là|16 0 -3 0
behind|láng|17 -12 0 19
behind|lát|21 -5 -1 -28
behind|lâm|-5 -1 1 0
behind|lãi|25 -14 0 21
behind|lãng|10 -15 -15 10
behind|lãnh|-10 -8 -12 -16
behind|lên|-10 13 0 -17
behind|lê|0 0 -7 0
behind|lò|2 25 0 -15
behind|lô|-6 -13 9 -4
behind|lúa|20 -26 9 -16
behind|lý|-14 25 0 8
behind|lđtbxh|-4 0 -2 0
behind|lĩnh|25 3 -6 -1
behind|lũy|-30 -25 -2 -6
behind|lưu|-7 2 2 -42
behind|lương|-9 -15 -4 -13
behind|lượng|32 -8 0 -7
behind|lượt|3 -1 0 13
behind|lạc|13 -3 0 -18
behind|lại|-12 -16 -15 -8
behind|lạm|-11 -26 0 15
behind|lấn|7 14 0 -9
behind|lấp|0 -1 2 1
behind|lấy|-29 15 22 -44
behind|lần|-9 17 -16 26
behind|lập|2 -1 19 39
behind|lắc|7 -5 0 -18
behind|lắp|12 10 7 0
behind|lễ|30 -13 -19 -25
behind|lệ|2 16 1 -12
behind|lộc|0 2 -1 16
behind|lộ|16 9 -3 -5
behind|lớp|8 20 6 8
behind|lợn|4 12 0 21
behind|lợp|-34 -8 0 -28
behind|lục|-20 18 -1 -8
behind|lừa|-8 -11 4 -16
behind|lực|13 14 -10 -4
behind|may|0 -26 9 -11
behind|ma|-10 -12 -11 -8
behind|minh|-2 6 -13 -13
behind|mong|0 0 -18 13
behind|mttq|17 0 14 14
behind|mua|18 -19 0 21
behind|muối|-1 -2 0 6
behind|muộn|0 0 13 8
behind|m|10 0 0 0
behind|màu|0 -12 -3 3
behind|mà|-10 11 0 14
behind|máy|1 17 0 25
behind|mía|-25 -18 0 11
behind|môi|16 -15 -24 24
behind|mô|16 -17 0 27
behind|mùa|-16 -20 -7 -9
behind|mùi|0 7 -6 -5
behind|mưa|-16 -26 -7 0
behind|mạnh|0 0 4 0
behind|mất|-10 24 0 23
behind|mấy|-25 -5 0 -14
behind|mặc|-7 13 -1 -9
behind|mặt|7 1 -1 4
behind|mốc|16 -7 7 14
behind|mối|-6 7 -2 9
behind|mổ|5 -7 0 -20
behind|mỗi|-8 0 13 28
behind|một|1 7 -16 11
behind|mới|-25 35 0 1
behind|mời|-17 -11 26 8
behind|mở|3 -29 30 4
behind|mục|-12 -9 15 -14
behind|mức|-16 -11 -11 -40
behind|mực|-2 -11 15 -19
behind|nam|0 5 7 2
behind|nay|9 -7 -2 16
behind|ngao|11 -8 0 25
behind|ngay|-35 -11 -15 -30
behind|nghe|-22 0 -32 -23
behind|nghiên|0 0 2 21
behind|nghiệm|-29 15 7 -21
behind|nghĩa|0 17 0 19
behind|nghề|32 7 -5 -21
behind|nghị|18 -6 -15 4
behind|ngoài|-27 5 25 -9
behind|nguyên|0 21 0 23
behind|nguồn|-8 11 -15 -17
behind|ngành|-20 24 -7 -4
behind|ngày|0 -1 -13 13
behind|ngân|1 4 0 21
behind|ngô|-4 -9 0 -4
behind|ngõ|-1 8 7 21
behind|ngăn|0 0 23 -6
behind|ngư|15 -33 -15 -4
behind|người|1 -1 -18 23
behind|ngược|16 2 0 -11
behind|ngại|0 11 -6 13
behind|ngập|-22 -9 -6 -1
behind|ngắt|0 0 0 20
behind|nhiều|-5 40 -14 15
behind|nhiệm|0 -17 14 25
behind|nhà|-21 12 -28 -1
behind|nhân|-2 5 18 2
behind|nhãn|23 0 -5 -31
behind|nhìn|-1 -3 -8 6
behind|nhưng|-5 -6 -16 -4
behind|như|-33 -13 -3 -25
behind|nhường|0 0 0 6
behind|nhất|7 4 -3 -6
behind|nhầm|13 -14 0 -13
behind|nhận|-23 -11 0 7
behind|nhập|-24 -29 5 -31
behind|nhật|-5 -19 -1 -30
behind|nhắc|20 -19 17 24
behind|nhẹ|-9 11 0 24
behind|nhờ|31 -18 -15 16
behind|những|17 -16 -14 0
behind|nhựa|-8 4 9 -25
behind|ninh|8 -2 0 26
behind|niêm|21 -1 -5 -23
behind|nq|10 -2 0 19
behind|nuôi|-17 0 0 -11
behind|nâng|-1 -12 -1 1
behind|né|1 0 0 -24
behind|nên|-21 -8 -6 -9
behind|nêu|-12 0 23 0
behind|nói|4 14 19 16
behind|nông|-22 -25 8 -1
behind|năm|-22 -31 -17 -25
behind|năng|20 -2 -1 -4
behind|nơi|-25 20 -10 12
behind|nước|14 26 -15 10
behind|nạo|3 0 17 -30
behind|nậm|11 0 -2 -19
behind|nắm|0 0 0 1
behind|nằm|-9 -2 8 7
behind|nếu|-15 16 2 0
behind|nề|4 -13 -7 18
behind|nể|0 0 5 6
behind|nổi|0 0 -3 9
behind|nội|-14 -33 -17 -19
behind|nộp|0 11 6 8
behind|nợ|-1 1 -26 5
behind|nửa|-13 -23 6 -2
behind|ocop|19 0 -6 49
behind|papi|-5 -11 -11 0
behind|pa|-20 4 -11 -4
behind|pbt|-1 -4 -13 -9
behind|pccc|-2 0 20 30
behind|pci|-18 -6 -8 -12
behind|phiên|-3 0 19 22
behind|phong|0 -15 20 0
behind|phun|-1 14 18 13
behind|pháo|0 0 13 -9
behind|phát|-6 -24 9 2
behind|phá|-26 -9 0 1
behind|phân|25 24 -3 18
behind|phép|0 0 0 20
behind|phê|0 0 -7 29
behind|phía|4 13 -2 -1
behind|phí|13 -13 6 -9
behind|phòng|-1 -7 -15 3
behind|phó|-26 -25 -29 -27
behind|phúc|-15 17 11 8
behind|phú|15 -15 -4 14
behind|phương|-9 0 -16 1
behind|phước|-11 14 15 22
behind|phường|8 -6 -44 -2
behind|phạm|-10 -4 -5 -17
behind|phạt|7 14 7 -13
behind|phải|-35 3 -21 7
behind|phản|-5 -19 -2 20
behind|phấn|0 -4 12 20
behind|phần|-12 15 -15 5
behind|phối|-18 11 0 -7
behind|phố|21 -1 -3 -22
behind|phổ|0 -8 -1 19
behind|phục|17 -1 -10 8
behind|phụ|-9 -6 -3 2
behind|phủ|28 -19 0 14
behind|quang|-17 0 0 0
behind|quan|-2 -1 -10 1
behind|qua|9 -25 -10 3
behind|quy|5 -18 -23 -21
behind|quyết|-34 30 4 -5
behind|quán|26 -1 -13 -21
behind|quá|-17 42 2 7
behind|quân|10 -3 -1 21
behind|quét|26 -6 -10 -8
behind|quý|-14 11 7 11
behind|quảng|5 -3 23 18
behind|quản|0 1 13 10
behind|quận|13 -9 -24 10
behind|quế|7 -4 10 -1
behind|quốc|1 -7 -10 14
behind|quỹ|-31 -7 2 -14
behind|rau|-14 13 -9 22
behind|ra|6 -20 0 30
behind|riêng|40 -26 2 7
behind|ruộng|17 -17 0 3
behind|rà|11 0 16 -4
behind|rác|-40 42 0 17
behind|rét|21 -26 0 23
behind|rõ|-26 12 -12 22
behind|rút|-13 2 0 -11
behind|rải|-8 -18 3 9
behind|rằng|8 -4 0 19
behind|rừng|10 -12 -4 -8
behind|sai|16 -6 -5 -12
behind|san|0 0 0 -3
behind|sau|-18 -2 -29 -3
behind|sa|-4 0 -11 13
behind|sinh|-2 7 -10 15
behind|sipas|14 -18 -13 -20
behind|siết|-9 0 18 27
behind|song|38 -15 0 0
behind|so|34 -13 -4 31
behind|soài|0 0 0 7
behind|soạn|20 5 -1 20
behind|suối|-3 6 0 4
behind|sàng|20 -13 12 -7
behind|sáp|7 -5 0 8
behind|sát|0 0 9 18
behind|sáu|14 0 9 0
behind|sân|-4 11 0 -19
behind|sâu|-4 -4 0 -6
behind|sông|10 16 -1 7
behind|sĩ|19 -12 -3 0
behind|sơn|15 -13 0 -19
behind|sơ|0 -3 2 -8
behind|sương|-7 -19 -1 -16
behind|sạt|-26 -10 -6 -8
behind|sản|-1 -9 -24 30
behind|sầu|29 5 4 -36
behind|sắp|15 -15 32 14
behind|sẵn|0 0 12 18
behind|sốt|4 -24 -1 0
behind|số|4 1 8 15
behind|sổ|-1 4 -5 13
behind|sớm|-18 -3 6 -21
behind|sở|-8 3 -14 3
behind|sợi|11 0 0 0
behind|sợ|0 0 0 14
behind|sụt|-5 22 0 -16
behind|sức|5 -9 0 15
behind|sửa|39 0 30 -3
behind|sử|0 3 6 0
behind|sự|-10 5 0 43
behind|tai|21 -10 -2 15
behind|tam|-2 4 -1 -28
behind|tang|28 -21 -7 -31
behind|tham|1 19 6 4
behind|thanh|-34 7 3 5
behind|thay|9 -10 -3 -10
behind|theo|3 -7 -14 3
behind|thi|-18 15 -8 -19
behind|thiết|23 -24 0 -22
behind|thiếu|0 -16 -2 13
behind|thiệt|-3 11 0 12
behind|thoát|5 -13 -12 17
behind|thua|-14 17 0 23
behind|thuyết|-2 2 0 5
behind|thuyền|0 6 0 17
behind|thu|-1 -13 -29 11
behind|thuế|-32 -50 -2 -13
behind|thuốc|-23 18 -24 18
behind|thuộc|-23 31 0 -27
behind|thành|3 -26 -9 -10
behind|thái|-4 4 -1 -13
behind|tháng|-32 0 -2 -9
behind|tháo|17 0 -3 -17
behind|thân|-4 10 -1 0
behind|thêm|-1 1 -1 -5
behind|thông|17 -19 -4 0
behind|thôn|12 7 -25 5
behind|thúc|0 0 23 0
behind|thú|0 -3 0 6
behind|thăm|7 -2 0 -34
behind|thư|5 -14 -6 -21
behind|thương|-30 -15 -18 -45
behind|thường|4 -10 5 30
behind|thưởng|7 -10 7 6
behind|thạnh|-6 5 9 16
behind|thảo|0 0 -19 0
behind|thả|-21 0 9 -3
behind|thấm|0 0 0 -11
behind|thấp|-6 13 0 19
behind|thất|-3 0 0 -18
behind|thẩm|-21 8 7 -21
behind|thế|30 -19 -3 14
behind|thể|18 -16 3 -15
behind|thị|10 -6 -18 -7
behind|thống|6 0 -9 7
behind|thời|-38 -5 5 -27
behind|thợ|-18 11 -11 0
behind|thủy|-10 5 -4 -4
behind|thủ|-18 5 -4 7
behind|thứ|-22 12 4 -2
behind|thực|-1 0 -40 3
behind|tinh|23 -1 1 0
behind|tin|-13 18 -8 17
behind|tiêm|15 -6 0 -11
behind|tiêu|-8 5 1 -3
behind|tiếng|8 17 -8 21
behind|tiến|-27 -1 0 26
behind|tiếp|-4 -23 22 -1
behind|tiết|9 -15 6 6
behind|tiền|8 -15 -8 3
behind|tiểu|10 17 -1 9
behind|tm|0 -11 -9 -10
behind|toàn|-15 6 -25 -11
behind|trang|10 0 -6 9
behind|tranh|13 -10 8 -1
behind|trao|-12 -15 0 -15
behind|triển|-7 -15 -12 -44
behind|triệt|8 6 3 23
behind|trong|-17 -9 -9 0
behind|trung|22 -6 5 -3
behind|truy|21 -9 4 5
behind|tr|-14 0 -15 0
behind|trái|15 -3 -1 14
behind|tránh|-5 0 43 1
behind|trâu|15 3 -7 26
behind|trên|-30 -15 -3 -14
behind|trình|-2 0 23 31
behind|trích|11 -9 3 -8
behind|trò|0 0 0 5
behind|trước|6 0 -30 -15
behind|trường|37 -16 -4 21
behind|trưởng|-24 15 -9 -23
behind|trại|-6 0 10 -21
behind|trạm|1 15 -1 -19
behind|trả|20 -31 -1 -19
behind|trấn|0 0 18 -8
behind|trần|4 -9 -12 -13
behind|trật|29 8 -2 8
behind|trẻ|-25 0 -19 0
behind|trễ|1 6 2 13
behind|trị|12 0 -3 -17
behind|trọng|0 7 20 22
behind|trồng|18 -15 11 -16
behind|trộm|18 -10 -5 15
behind|trợ|-3 4 10 -33
behind|trụ|-12 -12 -11 -12
behind|trừ|3 12 -10 37
behind|trực|-19 22 6 2
behind|tuy|32 8 0 -12
behind|tuyên|13 1 8 -28
behind|tuyến|0 16 0 -22
behind|tuyển|-31 -16 1 1
behind|tu|11 -1 16 -14
behind|tuần|-4 0 -1 28
behind|t|0 0 -23 0
behind|tài|-13 -14 -20 13
behind|tàu|-2 10 0 1
behind|tách|3 10 0 -2
behind|tái|-13 -14 8 35
behind|tân|6 -16 -24 -24
behind|tìm|0 0 13 -17
behind|tình|-2 -28 -10 -5
behind|tích|-1 0 13 -31
behind|tính|6 1 0 27
behind|tín|6 14 -1 -18
behind|tòa|3 -6 -15 18
behind|tóm|0 -1 -6 -4
behind|tôm|20 17 -11 -29
behind|tôn|17 -6 1 -36
behind|tăng|-18 15 1 20
behind|tư|6 2 13 3
behind|tương|-34 14 -4 15
behind|tưới|7 20 6 -13
behind|tại|0 -13 29 -21
behind|tạm|6 -4 15 -24
behind|tạo|6 0 24 -9
behind|tảo|3 13 0 9
behind|tấn|0 3 0 -23
behind|tập|-22 28 40 0
behind|tặng|13 9 0 -20
behind|tết|-8 -6 25 21
behind|tệ|-7 -5 0 2
behind|tỉnh|-2 0 -9 16
behind|tịch|8 -4 0 -3
behind|tốc|23 8 0 6
behind|tố|26 0 -26 -42
behind|tồn|15 -7 0 -4
behind|tổng|12 -21 -46 0
behind|tổ|-23 -3 23 -22
behind|tội|0 9 0 -15
behind|tới|16 12 -11 9
behind|tờ|-14 11 -20 -13
behind|từng|13 0 -11 33
behind|từ|-5 -16 -27 21
behind|tự|28 -13 -1 -7
behind|tỷ|5 -12 -30 4
behind|ubkt|-26 -21 -15 -14
behind|ubmttq|-2 -2 10 16
behind|ubnd|-2 0 -10 5
behind|uvtw|-4 -8 -2 0
behind|viettel|0 0 10 -15
behind|vi|11 -20 -7 -31
behind|viết|5 -2 -15 8
behind|việc|5 -15 -31 42
behind|viện|-19 0 -1 -9
behind|vn|-15 -4 -4 0
behind|vp|0 0 12 0
behind|vt|0 0 -6 0
behind|vài|-13 18 0 23
behind|vàng|-22 0 0 8
behind|vào|-18 18 14 -12
behind|và|-29 -7 -9 -5
behind|vá|16 -14 6 -15
behind|vé|0 13 0 15
behind|vì|-15 1 2 2
behind|võ|0 0 -4 0
behind|vùng|3 4 0 3
behind|văn|22 -2 15 5
behind|vũ|-2 -2 -16 0
behind|vướng|13 -5 6 18
behind|vườn|-22 16 -7 -7
behind|vượt|6 14 0 37
behind|vải|2 8 -6 10
behind|vẫn|-4 8 -2 -30
behind|vận|-6 -2 56 -14
behind|vật|-13 -15 10 9
behind|vắng|-27 -17 -19 -18
behind|về|-3 8 7 -12
behind|vệ|3 22 -3 7
behind|vỉa|-3 -8 -10 0
behind|vốn|20 3 -9 17
behind|với|14 -11 11 -15
behind|vụ|19 -9 -8 38
behind|vừa|-17 -7 11 -6
behind|vững|2 -1 -11 -6
behind|xem|-22 0 -8 6
behind|xe|22 -2 -5 -2
behind|xin|-12 -5 31 -9
behind|xi|-21 31 0 -22
behind|xong|1 -1 14 41
behind|xoài|0 0 0 -17
behind|xuất|6 -3 -12 19
behind|xuống|-15 -5 -9 2
behind|xác|-11 21 20 11
behind|xâm|18 0 0 -1
behind|xây|10 0 6 4
behind|xã|-2 -17 -8 3
behind|xét|15 -13 8 11
behind|xóa|8 -10 37 -24
behind|xưởng|-13 0 0 20
behind|xảy|3 3 0 19
behind|xả|-18 19 0 7
behind|xếp|-13 7 -6 -5
behind|xử|-3 6 50 -5
behind|y|20 6 -1 10
behind|yên|-26 19 0 -1
behind|yêu|-5 -7 -43 -23
behind|án|-30 -5 0 21
behind|ít|-17 5 -6 -1
behind|ông|-1 -32 -14 1
behind|ô|-11 5 -3 11
behind|ý|-6 -17 -15 -2
behind|ăn|19 1 0 19
behind|đakrông|0 0 11 0
behind|đa|9 -11 0 -17
behind|đi|9 2 4 12
behind|điều|-5 18 0 18
behind|điểm|24 -21 -28 -5
behind|điện|32 8 -5 8
behind|đo|-11 11 -8 0
behind|đoàn|13 0 -7 -18
behind|đoạn|20 -16 4 -6
behind|đua|-1 11 0 26
behind|đuối|13 8 -7 0
behind|đ|-1 0 -14 -12
behind|đài|-1 0 -6 22
behind|đàn|-1 -1 -1 -29
behind|đào|-17 -7 12 -4
behind|đám|19 -15 0 -8
behind|đáng|-2 -1 -1 -28
behind|đánh|-8 5 -3 4
behind|đá|-6 1 1 -11
behind|đã|-40 -20 -6 8
behind|đèn|-10 17 0 -4
behind|đê|-4 -13 0 22
behind|đình|8 -7 0 26
behind|đích|0 0 19 10
behind|đính|23 13 -15 6
behind|đóng|28 -18 15 15
behind|đón|-17 -10 -31 -4
behind|đó|-25 -13 -15 -29
behind|đông|-6 19 4 -21
behind|đôn|-5 0 -17 -29
behind|đô|10 0 -3 12
behind|đùn|-7 11 6 -18
behind|đúng|9 0 34 6
behind|đăng|-4 -3 -2 -8
behind|đơn|8 -18 -38 -16
behind|đưa|6 0 4 17
behind|đường|20 2 0 -39
behind|được|0 11 16 -6
behind|đại|2 -16 -8 -12
behind|đạt|27 23 -8 -31
behind|đảm|7 -3 -7 -7
behind|đảng|3 0 -24 -12
behind|đảo|5 -6 -1 -34
behind|đất|2 0 -17 16
behind|đấu|-5 -3 10 43
behind|đầu|-9 3 -19 -3
behind|đẩy|19 -24 18 -7
behind|đập|-21 -12 -3 0
behind|đậu|-12 0 12 -2
behind|đặc|-8 -7 -3 18
behind|đặt|-19 -5 25 18
behind|đến|-26 -24 0 -37
behind|đề|18 1 4 12
behind|để|2 9 -10 -18
behind|địa|-28 -9 -21 -6
behind|định|1 0 16 -12
behind|đọc|-6 5 -24 9
behind|đối|10 -4 12 32
behind|đồng|1 1 1 -16
behind|đồn|0 0 0 29
behind|đổi|13 2 -1 3
behind|đội|1 9 16 25
behind|động|33 -13 14 -35
behind|độ|-11 -14 -11 -9
behind|đời|6 15 -2 -1
behind|đỡ|-20 -9 -1 23
behind|đợt|-20 -7 -11 -4
behind|đủ|-18 -6 11 -27
behind|đức|12 14 -1 -10
behind|đứng|2 9 0 8
behind|đừng|-4 -6 28 0
behind|ưu|2 -5 1 15
behind|ước|-31 18 20 17
behind|ảnh|-14 1 -17 1
behind|ấn|-4 -3 11 -17
behind|ẩm|-8 13 -4 -6
behind|ổn|-7 -10 11 17
behind|ổ|18 -14 0 22
behind|ở|2 0 0 25
behind|ủy|-3 -1 18 0
brief completed|0|-35 21 0 30
brief completed|1|-51 -11 -4 -17
brief completed|2|-34 7 -13 -9
brief completed|3|47 1 0 13
brief course|- fall|-18 13 -11 -18
brief course|- rise|0 -16 -19 0
brief course|- still|-12 -1 -13 -3
brief course|0 still|-24 37 -3 23
brief course|1 still|3 17 0 -12
brief course|2 fall|0 15 0 0
brief course|2 rise|52 -13 0 -7
brief course|2 still|-17 -1 0 8
brief course|3 fall|-7 12 0 0
brief course|3 rise|21 -10 0 -22
brief course|3 still|-20 5 -5 -21
brief course|4 fall|-26 28 0 -20
brief course|4 rise|48 -10 0 37
brief course|4 still|-49 -7 1 -17
brief course|5 rise|57 0 0 9
brief course|5 still|-4 -25 0 -12
brief course|6 rise|29 -6 0 -3
brief course|6 still|2 -7 -9 8
brief gives a body work|,|33 0 46 -12
brief gives a body work|:|-1 2 -9 -20
brief gives a body work|;|-12 -12 -15 -1
brief gives a body work|start|-3 -2 -13 0
brief gives work|none ,|-11 0 -29 -5
brief gives work|none :|7 0 5 10
brief gives work|none ;|-7 -7 10 9
brief gives work|none alone|-27 0 -10 0
brief gives work|none start|4 0 5 0
brief gives work|open ,|2 1 3 1
brief gives work|open :|-4 0 2 -8
brief gives work|open ;|0 -8 14 -5
brief gives work|open alone|0 0 1 0
brief gives work|open start|3 -7 13 0
brief gives work|result ,|24 -8 0 3
brief gives work|result :|-5 -1 0 -33
brief gives work|result ;|-3 -25 -8 -57
brief gives work|result alone|61 1 0 0
brief gives work|result start|17 -4 0 0
brief gives work|shortcoming ,|-16 26 -10 3
brief gives work|shortcoming :|0 45 0 -29
brief gives work|shortcoming ;|-14 6 10 -6
brief gives work|shortcoming alone|-11 40 0 0
brief gives work|shortcoming start|9 -2 -1 0
brief gives work|task ,|0 0 34 -59
brief gives work|task :|-1 -1 18 2
brief gives work|task ;|0 0 0 -18
brief gives work|task alone|1 0 40 0
brief gives work|task start|0 1 9 -1
brief has|count|32 10 2 -14
brief has|fall|-19 26 -7 -5
brief has|figure|-4 0 -13 1
brief has|number|-2 -1 -1 4
brief has|rise|21 -26 -16 4
brief has|target|3 -20 -22 0
brief is|body-led|0 -1 -3 -6
brief is|capitals|-10 0 -7 0
brief is|deed|4 0 21 -10
brief is|due-vaguely|1 -15 -1 2
brief is|due|0 -14 21 -4
brief is|labelled|-10 0 6 11
brief is|last|-11 0 0 -1
brief is|opened|0 0 2 -10
brief is|opening|-8 -31 0 0
brief is|piece|-6 25 0 0
brief is|promised|-1 -12 -10 3
brief is|unstopped|-29 -53 -16 -15
brief joint behind|,|5 9 12 -1
brief joint behind|:|-20 -16 -21 -3
brief joint behind|;|7 2 27 2
brief joint behind|start|0 -1 0 18
brief joint behind|turn|-14 0 2 -31
brief left, side, joint|merit,- start|-1 -1 0 0
brief left, side, joint|merit,merit ,|3 -16 2 -12
brief left, side, joint|merit,merit :|33 -1 0 48
brief left, side, joint|merit,merit ;|-14 -43 -1 21
brief left, side, joint|merit,merit start|-1 -18 0 -1
brief left, side, joint|merit,merit turn|-2 29 0 3
brief left, side, joint|merit,none ,|5 -1 2 7
brief left, side, joint|merit,none :|-8 0 -12 -35
brief left, side, joint|merit,none ;|-4 -16 -1 -2
brief left, side, joint|merit,none start|-3 5 7 -12
brief left, side, joint|merit,none turn|37 -19 0 -26
brief left, side, joint|merit,want ,|-1 32 -8 -19
brief left, side, joint|merit,want :|-15 15 -6 16
brief left, side, joint|merit,want ;|2 18 12 -4
brief left, side, joint|merit,want start|16 5 7 -4
brief left, side, joint|merit,want turn|21 -36 0 13
brief left, side, joint|none,- start|0 -1 0 0
brief left, side, joint|none,- turn|-23 -12 0 0
brief left, side, joint|none,merit ,|0 -11 5 0
brief left, side, joint|none,merit :|6 4 0 21
brief left, side, joint|none,merit ;|5 -20 5 3
brief left, side, joint|none,merit start|7 -9 0 -50
brief left, side, joint|none,merit turn|-25 2 -4 1
brief left, side, joint|none,none ,|0 1 6 -3
brief left, side, joint|none,none :|0 0 12 8
brief left, side, joint|none,none ;|10 0 -4 -7
brief left, side, joint|none,none start|6 1 -23 -36
brief left, side, joint|none,none turn|5 -1 6 -12
brief left, side, joint|none,want ,|0 3 -13 -17
brief left, side, joint|none,want :|-44 36 -2 7
brief left, side, joint|none,want ;|-12 32 4 -48
brief left, side, joint|none,want start|-21 -4 -12 -11
brief left, side, joint|none,want turn|26 -20 -2 12
brief left, side, joint|want,- start|0 -8 -12 0
brief left, side, joint|want,- turn|-10 -18 -1 0
brief left, side, joint|want,merit ,|-7 3 7 12
brief left, side, joint|want,merit ;|13 2 1 -8
brief left, side, joint|want,merit start|5 8 5 -1
brief left, side, joint|want,merit turn|-43 42 0 9
brief left, side, joint|want,none ,|-10 3 1 5
brief left, side, joint|want,none :|-16 12 0 -33
brief left, side, joint|want,none ;|-31 1 2 -24
brief left, side, joint|want,none start|8 0 0 -10
brief left, side, joint|want,none turn|-6 20 0 16
brief left, side, joint|want,want ,|-28 5 0 -24
brief left, side, joint|want,want :|0 46 0 -1
brief left, side, joint|want,want ;|-13 50 0 -58
brief left, side, joint|want,want start|-27 -3 -2 -9
brief left, side, joint|want,want turn|0 6 0 18
brief left|,|0 0 2 -3
brief left|:|0 1 0 16
brief left|;|-2 0 -1 5
brief left|start|-1 -4 -5 0
brief left|turn|13 3 0 1
brief length before|1 ,|5 -2 -28 8
brief length before|1 :|0 -16 -2 12
brief length before|1 ;|5 -3 21 -26
brief length before|1 end|3 13 -5 -3
brief length before|1 turn|-15 -12 0 -7
brief length before|2 ,|-17 -2 0 30
brief length before|2 :|-18 -1 -5 -43
brief length before|2 ;|9 0 1 -58
brief length before|2 end|12 0 -10 -26
brief length before|2 turn|-17 6 -14 -17
brief length before|3 ,|1 0 0 7
brief length before|3 :|-2 9 0 25
brief length before|3 ;|6 1 0 4
brief length before|3 end|3 2 -26 -43
brief length before|3 turn|11 14 -19 -32
brief length before|4 ,|0 0 1 -13
brief length before|4 :|14 1 0 10
brief length before|4 ;|1 -1 -9 -2
brief length before|4 end|18 2 -8 -36
brief length before|4 turn|11 6 14 10
brief length before|5 ,|9 19 12 -13
brief length before|5 :|-13 9 41 15
brief length before|5 ;|-19 0 -6 25
brief length before|5 end|17 -17 0 -20
brief length before|5 turn|3 12 0 3
brief length before|6 ,|12 1 2 -11
brief length before|6 :|12 5 0 13
brief length before|6 ;|-3 0 12 -19
brief length before|6 end|-5 2 -7 2
brief length before|6 turn|5 -19 11 3
brief length|1|-9 -17 -14 15
brief length|2|-15 -24 -35 23
brief length|3|0 -13 -4 11
brief length|4|0 0 0 -5
brief length|5|7 2 6 -14
brief length|6|5 22 16 -7
brief mode, left|none ,|-18 -1 -22 8
brief mode, left|none :|-8 0 18 -1
brief mode, left|none ;|-20 10 12 2
brief mode, left|none start|-17 -3 -21 0
brief mode, left|none turn|-4 -19 -10 18
brief mode, left|open ,|2 1 -2 0
brief mode, left|open :|-16 0 0 4
brief mode, left|open ;|-3 -4 0 10
brief mode, left|open start|0 -1 0 0
brief mode, left|open turn|9 5 -2 -9
brief mode, left|result ,|6 -8 -2 -15
brief mode, left|result :|37 7 0 -11
brief mode, left|result ;|16 8 -1 -1
brief mode, left|result start|15 5 0 1
brief mode, left|result turn|-29 17 0 23
brief mode, left|shortcoming ,|0 11 -1 -5
brief mode, left|shortcoming :|-23 44 0 -19
brief mode, left|shortcoming ;|-13 11 1 -50
brief mode, left|shortcoming start|-20 -6 0 0
brief mode, left|shortcoming turn|5 -7 0 5
brief mode, left|task ,|-1 0 17 -15
brief mode, left|task :|-1 0 8 21
brief mode, left|task ;|-10 -3 -8 -13
brief mode, left|task start|0 0 -2 0
brief mode, left|task turn|19 4 11 -4
brief mode|none|-10 -7 -19 9
brief mode|open|0 0 0 2
brief mode|result|23 9 -18 -10
brief mode|shortcoming|-14 8 -3 -12
brief mode|task|-2 0 39 -22
brief percent|0|-1 -21 -32 -15
brief percent|10|14 -22 12 -18
brief percent|1|20 -3 0 -9
brief percent|2|-17 2 -27 19
brief percent|3|2 -12 -8 -24
brief percent|4|-18 32 1 16
brief percent|5|4 24 -16 11
brief percent|6|-17 3 -31 4
brief percent|7|35 -32 0 3
brief percent|8|3 -33 12 -20
brief percent|9|-1 -44 0 -5
brief right|,|5 6 13 -5
brief right|:|-29 -23 -42 -14
brief right|;|2 6 38 9
brief right|end|-1 -4 -25 -1
brief right|turn|-7 -4 10 1
brief side, right|merit -|-1 -4 -9 3
brief side, right|merit merit|4 -20 0 -1
brief side, right|merit none|4 -1 11 8
brief side, right|merit want|6 11 0 -15
brief side, right|none -|0 -2 -20 0
brief side, right|none merit|1 -8 -13 0
brief side, right|none none|7 0 17 -3
brief side, right|none want|-11 9 14 0
brief side, right|want -|0 1 -16 -2
brief side, right|want merit|-7 -2 -3 7
brief side, right|want none|0 -1 6 0
brief side, right|want want|-20 18 0 -21
brief sides|merit,merit merit|0 -15 0 5
brief sides|merit,merit none|-20 -10 -19 0
brief sides|merit,merit want|21 7 2 8
brief sides|merit,want want|-21 18 10 -14
brief sides|none,none merit|14 0 5 -8
brief sides|none,none none|0 -4 -2 0
brief sides|none,none want|-7 9 -1 -12
brief sides|none,want merit|-2 4 -7 17
brief sides|none,want want|-8 14 0 -10
brief sides|want,want merit|7 8 -5 42
brief sides|want,want none|12 0 -22 22
brief sides|want,want want|-2 7 0 -9
brief side|merit|-1 -5 0 8
brief side|none|0 0 0 -1
brief side|want|-4 5 0 -8
brief table at head|AGENT_VERBS|19 -1 11 -6
brief table at head|AMIDST|-11 -13 -2 -9
brief table at head|ANSWERS|16 3 4 3
brief table at head|ASKS|18 0 10 -27
brief table at head|ASSERTED|9 0 -11 2
brief table at head|BESIDES|4 -7 1 -11
brief table at head|BODIES|0 -2 -5 -7
brief table at head|CAUSES|-1 -2 0 13
brief table at head|CIRCUMSTANCES|-26 1 -20 4
brief table at head|CLOSINGS|0 -7 -4 0
brief table at head|CONCESSIONS|-33 -15 -12 -32
brief table at head|CONCLUSIONS|-1 -7 1 0
brief table at head|CONNECTIVES:0|-31 -2 -5 3
brief table at head|CONNECTIVES:3|15 0 1 4
brief table at head|CONTENTS|-5 -24 -20 -4
brief table at head|DEGREES|-5 19 -9 -8
brief table at head|DENIALS|21 -3 1 0
brief table at head|DUE_CUES|-14 10 0 -1
brief table at head|DUE_EVENTS|0 1 0 21
brief table at head|ENUMERATORS|-25 -27 -6 2
brief table at head|FALLS|-13 -1 18 -9
brief table at head|GROUNDS|-15 -1 7 -17
brief table at head|HANDLING|4 0 0 2
brief table at head|HEIGHTENERS|-21 8 -15 -18
brief table at head|HELPED|-9 -7 -11 -13
brief table at head|INTRODUCTIONS|0 0 -13 0
brief table at head|LACKING|7 11 4 20
brief table at head|LEADS|0 0 -10 -2
brief table at head|LESS_IS_BETTER|7 10 -7 -26
brief table at head|MEASURES|20 5 19 4
brief table at head|MERITS:1|4 0 17 -10
brief table at head|MERITS:2|1 -1 3 -1
brief table at head|MODALS|6 0 -1 -10
brief table at head|NAMED_BODIES|8 -12 -6 15
brief table at head|NAME_VERBS|8 18 0 0
brief table at head|NEUTRAL|-11 11 -7 25
brief table at head|NOT_ONLY|35 -1 19 7
brief table at head|NOUN_TAILS|-2 -11 -1 -3
brief table at head|NO_BODIES|0 -4 0 -1
brief table at head|NO_MERITS|-28 -13 -21 25
brief table at head|NO_VERBS|-22 1 -31 -1
brief table at head|NO_WANTS|-13 1 -6 -20
brief table at head|ONLY|21 2 13 32
brief table at head|ORDERS|2 0 -9 -13
brief table at head|OUTCOMES|0 16 30 5
brief table at head|OWNER_OPENERS|-16 4 -17 -19
brief table at head|OWNER_RESTS|14 0 0 -18
brief table at head|PIVOTS|0 7 -18 13
brief table at head|PREDICATES|-5 0 0 10
brief table at head|PREPOSITIONS|-25 -29 -14 13
brief table at head|PROCEEDINGS|-3 -21 -8 -1
brief table at head|PRODUCES|8 0 7 -16
brief table at head|PRODUCTS|-7 -1 -9 12
brief table at head|PROMISES|-51 -28 -24 -26
brief table at head|REPEATED|0 0 31 8
brief table at head|REQUESTS|-7 -3 -13 -3
brief table at head|REVIEWS_TOLD|-19 0 -8 -4
brief table at head|RISES|3 13 -13 -2
brief table at head|SAME_MATTER|-8 0 0 7
brief table at head|SPEAKS|-3 -1 1 9
brief table at head|SPEECH|-3 0 0 0
brief table at head|SPELLING|-13 -9 6 16
brief table at head|TASK_OPENERS|-1 0 -9 5
brief table at head|TASK_VERBS|0 0 20 -26
brief table at head|TERM_LABELS:charge|-12 4 -9 -9
brief table at head|TERM_LABELS:due|0 28 -17 -3
brief table at head|TERM_LABELS:lead|4 0 -11 -7
brief table at head|TERM_LABELS:product|-4 0 0 12
brief table at head|TERM_LABELS:support|0 22 -8 -1
brief table at head|TOLD:false|4 25 -4 -5
brief table at head|TOLD:true|11 0 2 0
brief table at head|TOPICS|-24 -16 -6 15
brief table at head|TURNS|0 0 -1 -12
brief table at head|UNMEASURED|2 0 -11 3
brief table at head|VAGUE_DUES|20 -15 12 1
brief table at head|VERDICTS|0 -5 12 -2
brief table at head|WANTS:1|16 11 0 10
brief table at head|WANTS:2|-3 10 0 -4
brief table at head|WANTS:3|3 -23 -1 17
brief table at head|WANT_TOPICS:3|-6 -9 0 0
brief table at head|WANT_TOPICS:6|0 -13 0 -6
brief table at head|WITH|-7 16 -5 9
brief told|-|-1 0 0 -1
brief told|0|0 -5 0 0
brief told|1|1 3 0 0
brief told|2|-1 1 -2 15
brief told|3|1 4 11 3
brief told|4|0 -1 4 -4
clause|0|-7 -10 -8 0
clause|1|-1 5 4 19
clause|2|4 12 -2 24
completed|0|-38 69 0 3
completed|1|-22 6 -3 -7
completed|2|-8 12 -23 -16
completed|3|53 1 0 1
course|- fall|9 12 -17 -11
course|- rise|1 -13 -10 -11
course|- still|-6 -6 -12 -1
course|0 still|-30 50 -2 25
course|1 fall|28 -24 0 32
course|1 rise|20 3 0 0
course|1 still|-11 55 -10 -3
course|2 fall|-19 34 0 -5
course|2 rise|51 -20 0 7
course|2 still|-27 42 1 1
course|3 fall|-19 26 0 -2
course|3 rise|34 -26 0 -34
course|3 still|-40 21 0 -7
course|4 fall|-12 22 0 -2
course|4 rise|65 -13 0 -4
course|4 still|-32 -1 -3 -23
course|5 fall|27 -24 0 -8
course|5 rise|73 -8 0 -2
course|5 still|11 -43 0 -15
course|6 fall|-36 13 0 3
course|6 rise|39 -25 0 8
course|6 still|30 -23 -13 13
end before|"|-21 -19 -27 0
end before|#|0 -5 -3 0
end before|%|-12 -1 -20 -14
end before|)|7 5 0 -5
end before|anh|-8 13 8 13
end before|an|15 -13 2 8
end before|ao|-23 1 12 13
end before|atm|22 -7 0 27
end before|a|-23 2 12 19
end before|ban|-15 1 -20 -13
end before|ba|-2 19 14 -32
end before|bhyt|22 -26 -1 19
end before|binh|-15 -11 -14 -12
end before|biên|14 -16 0 40
end before|biến|-3 3 18 15
end before|biết|-12 -15 -41 -32
end before|biển|-14 8 9 16
end before|biểu|1 -6 -4 -16
end before|biện|10 -1 6 12
end before|btctw|-13 3 13 15
end before|buôn|21 -11 1 -27
end before|buổi|-16 23 -1 0
end before|b|-8 6 -6 32
end before|bài|27 0 0 41
end before|bàng|-22 0 0 25
end before|bàn|-8 4 22 27
end before|bày|19 3 -6 12
end before|bái|0 -1 0 0
end before|bán|-2 18 -6 26
end before|báo|-22 1 18 14
end before|bãi|-19 3 8 27
end before|bão|-11 -7 2 -23
end before|bè|5 0 0 20
end before|bênh|-26 -8 -1 -5
end before|bình|-19 0 -3 7
end before|bò|20 -9 0 40
end before|bón|0 0 7 8
end before|bùn|-11 1 13 -25
end before|bù|9 2 25 -11
end before|băng|26 -9 -1 9
end before|bơm|0 6 0 22
end before|bước|0 1 0 32
end before|bạch|0 0 0 15
end before|bạc|2 -21 9 5
end before|bạ|-3 10 0 13
end before|bảng|5 2 0 29
end before|bản|2 -5 0 7
end before|bảo|19 -7 0 -33
end before|bảy|11 0 -2 -25
end before|bẩn|-12 11 21 9
end before|bậc|26 -1 -4 -35
end before|bận|-5 9 0 -1
end before|bật|43 -17 -5 -17
end before|bắt|21 -18 0 18
end before|bằng|4 -8 4 -25
end before|bến|9 -2 10 25
end before|bền|-23 27 -12 4
end before|bệnh|-15 -16 32 11
end before|bệ|14 -7 0 -18
end before|bỏ|-3 6 2 19
end before|bố|-3 7 0 0
end before|bổng|12 -7 0 -20
end before|bổ|-8 8 0 -6
end before|bộ|2 -9 18 9
end before|bờ|-7 9 -12 14
end before|cai|-3 -7 17 21
end before|camera|0 0 3 -18
end before|canh|24 -16 5 36
end before|can|15 -12 0 15
end before|cao|19 -11 0 -6
end before|ca|3 24 4 -13
end before|cchc|16 13 0 -14
end before|che|0 3 8 -5
end before|chi|-1 11 -15 13
end before|chiếc|-36 11 -4 -25
end before|chiếm|0 3 4 37
end before|chiếu|-8 17 0 25
end before|chua|-8 -3 0 -25
end before|chung|-6 9 -2 -22
end before|chuyến|-12 -20 6 -16
end before|chuyển|0 -3 0 7
end before|chuyện|-8 0 9 4
end before|chuông|14 -11 0 30
end before|chuẩn|11 -1 -6 42
end before|chuồng|13 -11 0 14
end before|chàm|0 0 0 10
end before|chà|0 -11 0 0
end before|cháu|-17 -16 0 -8
end before|cháy|0 1 8 33
end before|chân|-8 0 -2 12
end before|châu|-4 -14 -1 8
end before|chè|0 -10 -11 -6
end before|chép|0 0 9 7
end before|chính|-13 -2 -22 14
end before|chín|-5 -12 27 6
end before|chí|20 -6 12 -3
end before|chôm|9 6 0 26
end before|chùa|0 0 16 19
end before|chưa|-17 6 0 -18
end before|chương|-6 18 0 37
end before|chạm|-15 -9 0 28
end before|chạy|3 17 -12 16
end before|chải|4 -2 0 14
end before|chảy|-21 0 4 -15
end before|chấn|-9 0 -3 -10
end before|chấp|11 0 0 14
end before|chất|24 0 -1 12
end before|chậm|8 6 -8 9
end before|chật|0 9 0 21
end before|chặn|-1 16 0 -3
end before|chẽ|-1 0 5 30
end before|chết|-10 29 2 37
end before|chế|-3 23 -5 5
end before|chỉnh|0 0 0 20
end before|chỉ|-9 12 -18 -15
end before|chốt|-14 -11 15 -20
end before|chỗ|15 9 7 -2
end before|chờn|26 -8 0 3
end before|chờ|0 0 0 34
end before|chợ|-17 7 21 -1
end before|chủ|11 -16 -12 0
end before|chứa|-2 0 20 -1
end before|chức|2 -30 -35 -17
end before|chừng|-30 -20 0 1
end before|chữa|3 0 0 -6
end before|chữ|-22 -25 12 -21
end before|ck|-13 -30 0 6
end before|con|-9 31 -5 6
end before|cp|19 -13 -12 25
end before|cuộc|14 -7 0 8
end before|c|-9 -5 -16 -5
end before|cách|-8 21 0 -20
end before|cái|9 -1 0 -4
end before|cáo|9 -17 -21 -50
end before|cát|8 -11 6 22
end before|cá|-5 10 0 -10
end before|cân|-8 12 0 32
end before|cây|13 -2 8 -9
end before|còn|19 0 -1 31
end before|cói|4 -28 -19 2
end before|có|-19 16 -10 14
end before|côi|18 -16 0 -25
end before|công|12 -1 -17 -8
end before|cùng|0 0 22 8
end before|cúng|2 0 0 21
end before|căn|14 2 -1 23
end before|cũ|-10 -12 13 0
end before|cơ|7 -2 17 19
end before|cư|9 14 -21 -6
end before|cương|-4 0 5 -1
end before|cước|14 -4 0 31
end before|cưới|8 0 0 17
end before|cường|-32 3 -4 -20
end before|cạn|0 2 2 13
end before|cảm|0 0 2 19
end before|cảng|16 -3 0 -5
end before|cảnh|-17 -6 -19 0
end before|cả|-8 0 -17 -15
end before|cấm|0 0 21 -2
end before|cấp|16 -28 21 0
end before|cấu|-4 -25 0 8
end before|cầm|-6 1 22 -14
end before|cầu|11 7 -12 0
end before|cẩm|0 9 0 18
end before|cập|-19 18 -8 -21
end before|cắp|-14 13 14 -8
end before|cặp|-13 17 -3 11
end before|cọc|6 -13 1 24
end before|cỏ|-2 17 12 0
end before|cống|0 2 2 5
end before|cốt|0 0 0 19
end before|cố|-23 19 -1 15
end before|cổ|12 -11 -3 36
end before|cỗi|16 -11 0 -10
end before|cộng|12 -4 2 -2
end before|cục|-9 -10 -6 8
end before|cụm|-6 -4 0 25
end before|cụ|12 -10 -1 -16
end before|cửa|-9 25 5 -26
end before|cử|27 -4 18 -26
end before|cực|-24 -16 -3 -42
end before|dang|-10 -30 17 12
end before|danh|7 3 -6 -17
end before|dinh|-5 16 3 -2
end before|diễn|-4 4 -6 1
end before|diện|-18 -14 0 17
end before|doanh|-20 -3 14 2
end before|do|-32 27 -9 -43
end before|dt|3 20 0 16
end before|dung|2 -12 -27 33
end before|duyệt|7 -18 -4 0
end before|dài|-1 -5 7 -6
end before|dày|0 11 0 13
end before|dân|0 -32 -26 -30
end before|dòng|-12 17 -7 -13
end before|dõi|0 0 28 9
end before|dùng|14 -13 14 20
end before|dưa|7 -24 -11 -20
end before|dư|2 -9 0 11
end before|dương|0 2 1 30
end before|dưỡng|8 -2 -9 3
end before|dấu|0 8 -6 -13
end before|dần|-18 14 3 34
end before|dầu|-27 0 -3 -13
end before|dẫn|8 -5 15 28
end before|dịch|20 1 -4 1
end before|dốc|-10 9 0 -22
end before|dột|-30 11 3 -5
end before|dở|23 -14 8 33
end before|dục|13 -19 -20 12
end before|dụng|2 -5 -8 -12
end before|dứt|-12 11 0 11
end before|dừng|18 -20 -9 -30
end before|dựng|-35 -16 0 -4
end before|dự|-5 -1 17 2
end before|em|-3 21 -1 -13
end before|f0|0 0 0 23
end before|fdi|7 -1 -2 23
end before|giang|-39 3 0 22
end before|gianh|-2 -4 1 -5
end before|gian|-9 -8 -28 -22
end before|giao|-7 -6 -20 -4
end before|gia|27 11 9 -21
end before|giuộc|0 -1 9 15
end before|gi|18 -11 0 5
end before|già|9 -3 7 -7
end before|giáo|13 -6 -16 -10
end before|giá|-12 0 -14 7
end before|giêng|0 1 0 13
end before|gió|-2 0 2 45
end before|giường|-13 3 0 -3
end before|giải|13 -8 8 -17
end before|giảm|18 0 0 -12
end before|giảng|19 -14 -21 -13
end before|giả|0 0 -16 -3
end before|giấy|-38 -3 -18 -6
end before|giếng|0 0 25 35
end before|giọt|-15 18 -11 30
end before|giỏi|-2 17 3 -13
end before|giống|7 -13 30 32
end before|giới|2 -5 0 -33
end before|giờ|18 -9 -4 -14
end before|giữ|11 -9 -2 9
end before|glei|-11 0 -2 9
end before|gom|8 0 0 28
end before|gà|0 2 0 6
end before|gái|-9 24 0 27
end before|góp|-17 -11 17 16
end before|gạo|14 0 -13 16
end before|gạt|0 3 0 12
end before|gắng|0 6 0 35
end before|gắt|9 10 -7 -15
end before|gặt|0 0 0 -18
end before|gọn|5 -12 26 10
end before|gốc|-2 26 -1 37
end before|gốm|21 -1 6 -7
end before|gồm|-22 -15 -19 0
end before|gỗ|4 -2 22 4
end before|gỡ|0 0 6 26
end before|gửi|-29 0 -15 -5
end before|hai|-19 4 -4 -27
end before|ha|-13 -21 -26 -21
end before|heo|0 0 9 13
end before|heroin|-10 -12 -9 -9
end before|hiêm|16 -11 0 -12
end before|hiểm|-9 16 11 12
end before|hiện|0 -10 -7 5
end before|hiệp|0 0 -7 15
end before|hiệu|7 -7 1 -16
end before|hoang|-21 24 17 -3
end before|hoa|23 -19 15 -8
end before|hotline|-37 -36 -20 -16
end before|hoài|-1 -9 -19 -18
end before|hoạch|23 -24 -2 -10
end before|hoạt|-1 5 23 -8
end before|huyết|-24 24 -3 8
end before|huyện|-34 5 -18 -1
end before|hu|-5 -4 4 4
end before|huấn|0 1 0 0
end before|hàng|-3 13 15 6
end before|hành|-28 5 -17 0
end before|hàn|5 -20 -7 2
end before|hàu|12 -24 0 23
end before|hà|0 0 0 7
end before|háng|9 -4 0 15
end before|hè|12 -1 5 22
end before|hình|0 -10 8 14
end before|hòa|13 -17 -13 -16
end before|hóa|-23 6 -1 12
end before|hôn|0 2 -15 11
end before|hđnd|0 0 -4 18
end before|hơn|10 -28 -11 14
end before|hưng|-25 -12 0 23
end before|hưu|10 -8 0 28
end before|hư|-23 25 -10 -9
end before|hướng|11 -14 7 19
end before|hại|13 -1 0 -6
end before|hạng|-11 -14 -10 -20
end before|hạn|-17 18 -13 2
end before|hạt|7 -14 -7 14
end before|hạ|-12 10 4 10
end before|hải|-2 23 -8 7
end before|hậu|-3 -7 -12 2
end before|hẳn|17 -16 -5 22
end before|hẹn|-3 26 9 -20
end before|hẹp|12 2 0 -16
end before|hẻm|24 -1 0 -6
end before|hết|36 2 -1 -25
end before|họa|-13 3 -8 9
end before|học|19 -10 -7 -2
end before|họp|-3 19 -17 -3
end before|họ|-9 23 0 4
end before|hỏi|-5 -14 -15 21
end before|hỏng|-1 5 8 1
end before|hồi|27 -7 -7 49
end before|hồ|6 -6 12 32
end before|hội|32 0 8 8
end before|hộ|18 -3 0 -6
end before|hợp|6 18 26 31
end before|hụt|-15 21 -2 -4
end before|hứa|-14 25 -11 -22
end before|iii|-4 -18 4 -3
end before|ii|-28 -5 21 -7
end before|internet|0 0 7 10
end before|in|-5 0 22 3
end before|iv|-18 -1 18 -1
end before|ix|-9 -5 -12 -12
end before|i|12 -15 -31 1
end before|jrai|-17 -14 2 22
end before|karaoke|0 9 0 26
end before|kbang|0 0 -1 17
end before|kg|2 2 -4 3
end before|khai|4 2 22 -3
end before|khmer|4 0 2 15
end before|khoanh|-1 3 0 27
end before|kho|-7 0 -19 0
end before|khoản|14 -2 -2 8
end before|khung|16 -3 0 -15
end before|khu|-9 -20 -13 -3
end before|khuê|0 0 14 25
end before|kh|-43 -16 -15 -6
end before|khách|-9 -35 -24 -21
end before|khác|16 8 -24 -20
end before|khám|1 -5 0 49
end before|khánh|9 -3 -16 17
end before|khá|25 5 0 15
end before|khê|-2 -10 8 26
end before|khóa|5 16 -5 -11
end before|khóm|9 6 21 22
end before|khó|-24 14 0 -17
end before|không|-34 -15 17 -6
end before|khô|5 20 -26 17
end before|khăn|4 -26 -15 -37
end before|khẩu|4 -3 10 -4
end before|khối|0 -2 -15 6
end before|khống|-2 10 0 9
end before|khớp|-19 8 -15 -27
end before|khởi|-11 -3 -30 -14
end before|kia|-10 -14 -8 -26
end before|kim|20 -9 -1 22
end before|kiến|12 -14 -1 11
end before|kiết|0 0 0 30
end before|kiều|-26 -1 11 3
end before|kiểng|4 -8 7 21
end before|kiệm|7 0 22 14
end before|kiện|33 -25 -16 7
end before|kiệt|6 0 0 30
end before|km|15 15 0 -28
end before|kém|-2 24 0 21
end before|kéo|-17 23 7 -3
end before|kênh|-9 -9 -21 -33
end before|kêu|-3 15 0 -5
end before|kê|25 -8 24 -6
end before|ký|30 -21 -1 -9
end before|kết|31 -5 2 27
end before|kế|15 12 0 22
end before|kể|-19 0 -10 -15
end before|kịp|0 21 0 2
end before|kỳ|-17 -14 1 -3
end before|lai|0 -1 15 18
end before|lan|-1 31 0 -29
end before|lao|20 -14 -12 -11
end before|la|4 -2 -1 11
end before|led|3 12 19 0
end before|linh|-4 17 1 9
end before|liền|1 -13 -9 -14
end before|liệt|-17 31 2 -34
end before|liệu|15 32 4 29
end before|loa|10 6 24 25
end before|long|-8 0 23 36
end before|lo|6 2 -3 4
end before|loại|0 0 3 34
end before|luận|-24 -20 2 -14
end before|luật|-1 -13 28 17
end before|làm|10 -11 0 -14
end before|làng|-16 4 13 15
end before|lào|-12 5 -9 -7
end before|là|23 25 -14 -10
end before|lâm|0 -1 4 34
end before|lãi|-9 23 -3 13
end before|lên|-17 18 -3 -14
end before|lòng|9 -25 -3 -22
end before|lông|-28 -3 -2 0
end before|lô|0 0 0 26
end before|lõm|11 0 0 -2
end before|lúa|16 -9 8 -17
end before|lúc|0 -3 -27 -2
end before|lý|-18 10 -11 5
end before|lăng|0 -5 0 0
end before|lđtbxh|0 0 0 -3
end before|lũ|15 6 10 -1
end before|lưu|-5 -13 -32 0
end before|lương|28 -28 14 27
end before|lưới|21 13 0 11
end before|lường|-2 -8 -7 -4
end before|lược|-11 10 -1 11
end before|lượng|14 1 -19 4
end before|lượt|-10 0 -15 3
end before|lạc|1 0 0 -3
end before|lại|8 0 35 -17
end before|lạng|-2 1 -9 14
end before|lạt|0 -1 2 10
end before|lấn|0 1 15 31
end before|lấp|-13 -12 -23 -18
end before|lần|13 -18 -19 -4
end before|lập|1 17 12 24
end before|lậu|11 9 0 16
end before|lắng|8 0 0 14
end before|lắp|-10 16 0 0
end before|lặp|0 8 8 19
end before|lẻo|-2 6 0 13
end before|lệch|-1 15 0 20
end before|lệnh|2 3 7 6
end before|lệ|6 -5 1 -14
end before|lịch|-16 -20 -12 -12
end before|lọt|16 -24 -3 16
end before|lỏng|-2 12 7 -10
end before|lỗi|17 -18 -2 -19
end before|lỗ|0 14 0 28
end before|lộc|-8 -16 -8 17
end before|lộ|2 -17 -7 18
end before|lớn|9 13 8 -10
end before|lớp|-13 29 22 -10
end before|lời|-20 11 9 -3
end before|lở|11 -4 -15 -14
end before|lợi|-13 -21 4 11
end before|lợn|-15 -6 -6 6
end before|lục|-2 5 0 2
end before|lực|-2 1 -15 2
end before|m2|12 -4 -7 -11
end before|m3|-19 36 -4 12
end before|mai|13 -11 0 20
end before|mau|-2 -26 -8 0
end before|may|14 -12 2 14
end before|ma|2 0 12 11
end before|mil|-26 -2 0 -1
end before|minh|4 -4 -8 7
end before|miệng|-16 23 -5 -7
end before|mttq|19 -10 0 -23
end before|mt|12 -33 -7 -17
end before|mua|31 -18 -3 -5
end before|muối|4 -34 3 -6
end before|muỗi|-1 0 34 0
end before|muộn|33 -26 -5 -12
end before|m|18 -11 0 -19
end before|màu|0 -14 -9 5
end before|mà|-25 1 -2 -5
end before|mái|10 8 -5 -2
end before|mát|10 -7 0 -14
end before|máy|18 15 7 8
end before|mã|8 2 0 6
end before|mình|-8 21 19 -16
end before|móc|-17 4 7 24
end before|mông|-10 12 0 33
end before|môn|1 -4 11 4
end before|mùa|-1 -8 0 39
end before|mùi|-19 27 -9 16
end before|mún|-14 -7 -2 -3
end before|măng|-11 12 0 20
end before|mơ|0 7 0 19
end before|mưa|9 -19 30 -13
end before|mương|14 1 0 -8
end before|mười|0 0 0 14
end before|mạc|-3 -7 -5 -12
end before|mại|-28 -34 0 10
end before|mạng|9 9 1 -2
end before|mạnh|5 -9 -1 -3
end before|mạ|5 14 -15 14
end before|mẫu|21 -32 19 -3
end before|mắc|11 1 20 -14
end before|mắt|-7 -6 26 18
end before|mặc|-16 -11 -10 -11
end before|mặn|-19 -12 5 16
end before|mặt|-6 5 -4 0
end before|mến|-11 -1 -5 -7
end before|mềm|0 -1 27 -20
end before|mọc|-8 10 0 7
end before|mỏng|-1 1 0 27
end before|mốc|-11 3 -4 25
end before|mối|13 -3 8 31
end before|một|-30 -28 -8 -27
end before|mộ|0 3 0 12
end before|mới|-9 -7 1 -12
end before|mở|-9 14 18 3
end before|mức|-28 9 -17 20
end before|nai|-12 0 17 31
end before|nam|9 -16 -15 2
end before|nang|-14 -7 -21 30
end before|nay|24 -30 0 -42
end before|ngang|-15 -2 -2 36
end before|ngay|-6 -11 11 16
end before|nga|0 1 0 18
end before|nghe|8 -7 -17 -26
end before|nghiêm|5 0 -6 33
end before|nghiệm|-7 -6 0 -5
end before|nghiệp|-3 -7 0 -36
end before|nghèo|-21 -23 13 2
end before|nghé|0 2 0 10
end before|nghĩa|-4 9 0 -1
end before|nghĩ|18 1 0 -16
end before|nghẽn|0 7 0 -1
end before|nghề|6 6 1 -12
end before|nghệ|9 -9 10 13
end before|nghỉ|-12 17 14 34
end before|nghị|-8 -13 19 -16
end before|ngo|0 -5 9 10
end before|ngoài|-20 -16 0 -21
end before|ngoái|-14 27 0 7
end before|nguyên|-8 -32 -7 -4
end before|nguyện|-5 7 19 12
end before|nguồn|7 -17 -13 15
end before|ngành|4 -14 -33 -7
end before|ngày|-8 -9 0 -4
end before|ngân|-9 18 -17 -12
end before|ngóng|-5 8 -2 4
end before|ngõ|7 8 0 -6
end before|ngũ|22 -28 18 34
end before|người|7 -9 -18 3
end before|ngưỡng|-20 19 -3 10
end before|ngạn|3 -3 6 -5
end before|ngầm|16 0 12 -17
end before|ngập|18 5 -1 -13
end before|ngọn|-8 11 0 -3
end before|ngọ|-18 -14 -9 -7
end before|ngừa|0 0 6 9
end before|nhai|-4 11 -4 8
end before|nhanh|14 -11 6 -2
end before|nhau|-3 22 0 23
end before|nha|-30 -10 -6 -9
end before|nhi|13 -1 -6 -9
end before|nhiên|-27 32 -3 -26
end before|nhiều|-37 16 0 -1
end before|nhiệm|5 0 13 5
end before|nhàng|-1 10 0 24
end before|nhà|-34 -32 -19 17
end before|nhác|-1 10 0 -25
end before|nhân|7 1 16 0
end before|nhóm|-4 9 0 -12
end before|nhũng|0 0 3 24
end before|nhơn|-14 17 0 -3
end before|nhạt|0 23 -1 -24
end before|nhất|0 -14 23 -18
end before|nhận|0 2 -25 -49
end before|nhập|-2 -9 -20 -34
end before|nhẹ|14 -6 -1 28
end before|nhịp|54 -6 0 15
end before|nhọn|26 -2 0 3
end before|nhỏ|-14 21 6 27
end before|nhở|-17 15 -1 46
end before|ninh|19 -1 1 -20
end before|niên|31 -5 -4 19
end before|non|10 -7 16 -3
end before|ntm|-11 15 -13 11
end before|nuôi|-12 10 0 7
end before|nàn|0 1 20 -20
end before|nào|-19 1 -7 6
end before|này|-9 13 2 -32
end before|nát|22 3 -5 34
end before|não|-14 -8 0 0
end before|nét|-10 4 0 -25
end before|nêu|2 9 -6 -4
end before|nói|-5 -14 19 -20
end before|nóng|-3 18 -26 33
end before|nông|0 -15 -1 11
end before|núi|16 -20 0 20
end before|năm|16 0 24 -2
end before|năng|17 -16 -7 11
end before|nơi|-8 0 -1 -26
end before|nước|-6 -29 -5 -20
end before|nại|-1 2 -22 -9
end before|nạn|0 1 8 0
end before|nẵng|-2 0 -4 10
end before|nặng|16 12 0 3
end before|nếp|38 6 -7 -30
end before|nền|8 -24 0 27
end before|nề|8 2 0 30
end before|nối|2 11 5 -2
end before|nổi|-20 15 0 -32
end before|nổ|13 -4 -29 -12
end before|nội|3 -23 -6 -18
end before|nộp|-14 2 -13 1
end before|nợ|-26 37 25 -10
end before|nửa|-16 25 9 -8
end before|nữ|3 0 0 19
end before|ocop|19 -1 -6 26
end before|online|-3 -3 -1 0
end before|pa|0 0 -5 11
end before|pccc|-6 -11 0 22
end before|pci|0 0 0 -8
end before|phi|-8 20 5 16
end before|phiên|8 -4 0 15
end before|phiếu|-5 -16 -10 5
end before|phiện|16 13 -7 -19
end before|phong|12 -11 0 13
end before|pháp|14 -13 7 -11
end before|phát|-8 -2 -28 3
end before|phèn|-10 -19 0 15
end before|phép|0 0 28 13
end before|phê|1 -4 16 23
end before|phí|-9 -2 -23 -8
end before|phòng|-5 -11 20 20
end before|phó|-14 3 -22 -16
end before|phú|-2 4 9 31
end before|phương|5 -3 12 20
end before|phước|-22 -4 -16 5
end before|phường|1 16 -3 -27
end before|phạm|5 16 8 21
end before|phạt|-9 18 5 26
end before|phần|-2 -19 6 -44
end before|phẩm|-1 -7 11 26
end before|phố|6 -4 1 -9
end before|phục|-5 58 16 -19
end before|phủ|12 -10 2 -27
end before|ptnt|-14 -16 -7 -30
end before|pạ|0 0 1 5
end before|qsdđ|-6 12 -26 17
end before|quang|-1 -23 8 19
end before|quan|-10 0 -3 24
end before|qua|-22 -34 -20 -24
end before|quen|-1 0 -8 -12
end before|quyết|-37 -31 23 -3
end before|quyền|10 -23 -15 1
end before|quà|-3 -2 -23 -1
end before|quát|-7 0 -24 -5
end before|quân|0 -24 0 -22
end before|quét|23 -25 -7 25
end before|quý|5 -12 -12 0
end before|quăng|23 -21 -14 0
end before|quản|6 1 6 34
end before|quả|27 -25 14 -26
end before|quầy|-11 7 0 -1
end before|quận|3 -4 -15 -5
end before|quế|-12 -15 27 -15
end before|quốc|0 -1 20 6
end before|quỹ|15 -8 0 -1
end before|ranh|0 6 -19 -12
end before|rau|2 4 1 19
end before|ra|-17 36 13 -19
end before|riêng|9 -18 -7 8
end before|ruộng|-30 -2 27 20
end before|ruột|-1 3 0 -5
end before|rào|-5 -9 0 -8
end before|rà|-2 7 0 -9
end before|rác|-25 12 10 15
end before|rét|12 -7 -15 -7
end before|rì|0 11 -3 13
end before|rõ|1 17 -9 -10
end before|rùa|0 -8 7 11
end before|rơi|-20 -8 0 -3
end before|rơm|-14 20 0 6
end before|rạc|0 12 0 31
end before|rầy|0 0 27 -37
end before|rẫy|4 9 0 -19
end before|rắm|-9 15 -4 12
end before|rằng|9 20 -1 -7
end before|rồi|-8 25 -3 13
end before|rộng|2 0 -10 -14
end before|rộ|-12 15 0 0
end before|rừng|4 -32 21 -18
end before|sai|5 3 0 23
end before|sao|15 -12 3 27
end before|sau|-6 20 22 12
end before|sen|0 0 0 31
end before|sinh|3 2 33 23
end before|sipas|0 -3 3 8
end before|song|-14 12 6 28
end before|soát|16 -5 16 19
end before|soạn|-7 -5 0 -4
end before|sung|14 0 10 7
end before|su|-8 21 4 -9
end before|suất|5 -2 18 10
end before|suốt|31 -11 0 -12
end before|sài|-20 21 -11 44
end before|sàn|14 -2 17 -7
end before|sách|9 1 20 -39
end before|sáng|-6 7 0 -46
end before|sáo|12 -10 -3 14
end before|sát|-2 1 -36 12
end before|sáu|-6 0 -31 -10
end before|sâu|-5 17 0 36
end before|sóng|0 2 6 20
end before|sót|-17 20 -12 -7
end before|sông|-27 12 6 -19
end before|súc|0 5 3 6
end before|sút|-27 6 -3 8
end before|sĩ|-18 20 12 1
end before|sơn|3 0 8 24
end before|sơ|0 12 -2 12
end before|sạch|-9 8 2 4
end before|sạp|-18 18 9 -5
end before|sản|19 -29 2 2
end before|sắc|17 -11 0 7
end before|sắm|-9 11 0 0
end before|sắn|3 0 0 17
end before|sẻ|-6 -7 -17 -13
end before|sống|10 -22 -17 -22
end before|số|-14 -7 -11 -5
end before|sổ|-11 19 -13 -6
end before|sớm|-6 -36 -31 -24
end before|sở|24 -1 10 19
end before|sụt|-19 -2 4 24
end before|sức|-12 13 8 3
end before|sửa|-11 16 -1 14
end before|sửu|-11 -1 26 -12
end before|sự|-9 -13 0 -11
end before|tay|19 2 3 38
end before|thang|12 17 0 -25
end before|thanh|-1 0 5 29
end before|than|27 -12 0 -17
end before|thao|16 0 -16 -19
end before|thay|-9 15 0 13
end before|thcs|3 18 0 -18
end before|thiên|-11 -26 -3 0
end before|thiết|-7 -28 -2 -21
end before|thiếu|2 17 13 6
end before|thiện|12 11 -6 -5
end before|thoại|10 -19 25 11
end before|thuyền|1 0 7 -15
end before|thu|8 -17 -11 14
end before|thuê|4 11 2 1
end before|thuận|-21 -24 -10 -18
end before|thuật|0 0 6 6
end before|thuế|8 9 1 5
end before|thuốc|-19 20 -14 2
end before|thuộc|-25 -15 -15 -25
end before|thành|-3 -28 2 -23
end before|thác|19 9 -16 28
end before|tháng|30 7 -10 -11
end before|thân|-2 10 0 -2
end before|thép|-20 19 -6 -7
end before|thêm|-13 13 1 -5
end before|thí|0 0 18 0
end before|thóc|13 -1 0 29
end before|thông|10 -21 -9 -10
end before|thôn|-10 -12 -1 -2
end before|thúc|12 -11 -33 23
end before|thơ|-14 -17 3 -11
end before|thư|25 1 0 29
end before|thương|25 -11 -26 -6
end before|thường|19 -25 -23 17
end before|thượng|-26 12 10 20
end before|thạnh|5 3 0 16
end before|thạo|-3 -13 -3 0
end before|thải|-1 8 16 -11
end before|thảo|-18 22 0 -24
end before|thấp|-3 -17 1 -1
end before|thấy|25 8 -6 -28
end before|thầu|-12 14 13 16
end before|thắn|-2 7 0 -17
end before|thẳng|-12 33 -9 -34
end before|thẻ|6 8 -10 20
end before|thế|2 1 0 -5
end before|thể|-7 -1 16 9
end before|thịnh|10 -6 4 -19
end before|thị|24 -26 1 9
end before|thọ|-24 4 -3 13
end before|thống|2 -1 -20 -3
end before|thời|2 -4 53 43
end before|thụy|8 -12 -23 11
end before|thụ|-9 -15 5 11
end before|thủy|-15 -20 14 18
end before|thức|6 6 -2 4
end before|thừa|8 -2 0 29
end before|thửa|-13 13 0 27
end before|thực|5 -11 0 33
end before|tin|-4 23 9 -14
end before|titan|-2 -3 12 0
end before|tiên|7 -27 -15 -11
end before|tiêu|-7 -1 0 -24
end before|tiến|12 10 12 -11
end before|tiếp|-9 -7 6 26
end before|tiết|-2 5 10 25
end before|tiền|9 -7 13 28
end before|tiện|-4 10 16 18
end before|toàn|-15 -1 22 -6
end before|toán|16 -13 0 0
end before|tp|-3 -3 -9 0
end before|trang|-4 10 -1 0
end before|tranh|0 0 5 40
end before|tra|-1 -8 -25 47
end before|treo|-1 9 20 -9
end before|tre|-1 8 0 -37
end before|tri|-24 -7 20 -6
end before|triều|-21 -8 1 -28
end before|triển|34 -22 0 43
end before|triệu|6 5 0 7
end before|trung|16 30 12 40
end before|truyền|-7 0 19 26
end before|tràn|3 -6 -18 12
end before|trách|12 -23 0 -26
end before|trái|-5 2 24 -30
end before|tránh|-14 -3 4 -5
end before|trâu|19 16 -10 57
end before|trên|-4 7 4 18
end before|trình|-14 10 -20 -30
end before|trì|-49 -23 0 48
end before|trí|-12 7 -11 -21
end before|tròn|-3 17 0 25
end before|tróc|-1 7 0 21
end before|tróng|0 0 0 8
end before|trùng|-5 -1 -5 -3
end before|trú|-19 -23 17 3
end before|trăm|10 -2 -12 -5
end before|trăng|-12 -8 -2 0
end before|trưng|0 0 -8 -6
end before|trương|0 0 7 2
end before|trước|27 -3 0 25
end before|trường|0 -15 -7 -21
end before|trưởng|-16 -2 -6 11
end before|trạch|-15 -1 -5 6
end before|trạm|-19 18 -5 -8
end before|trạng|-8 11 -6 12
end before|trải|0 7 -6 28
end before|trả|7 -25 -12 33
end before|trấn|21 -3 4 0
end before|trầm|-14 17 0 8
end before|trần|-6 6 -1 -10
end before|trận|20 -1 -10 26
end before|trắc|7 -2 13 29
end before|trắng|-8 11 -36 -20
end before|trặc|-20 -30 0 -1
end before|trẻ|6 -22 -23 -12
end before|trễ|18 5 9 -15
end before|trệt|-12 11 -3 10
end before|trệ|10 -9 0 -9
end before|trị|12 -32 -15 7
end before|trọng|-15 -10 -7 7
end before|trọt|35 -10 -7 1
end before|trọ|0 0 20 19
end before|trống|18 13 4 0
end before|trốn|-12 19 0 6
end before|trồng|13 -13 1 25
end before|trộm|4 -1 7 34
end before|trở|-17 -1 -13 -1
end before|trợ|15 -11 -2 9
end before|trữ|20 5 -9 -13
end before|trực|-12 8 -3 38
end before|ttcn|3 -2 0 -29
end before|ttg|9 19 2 15
end before|tum|-1 -2 0 0
end before|tuv|0 -1 -14 -9
end before|tuyến|-15 -3 11 -13
end before|tuyển|0 1 13 24
end before|tu|-5 -3 -14 -3
end before|tuần|21 -20 -30 -1
end before|tuổi|12 -19 17 20
end before|tw|7 -44 -15 16
end before|tàu|-1 12 -8 12
end before|tác|4 -15 14 23
end before|tám|-10 -10 -7 -6
end before|tán|11 -6 -16 -1
end before|tâm|-1 1 53 3
end before|tân|-14 0 5 -5
end before|tây|22 3 0 -13
end before|tên|17 -17 -10 18
end before|tìm|0 0 0 30
end before|tình|8 -7 0 21
end before|tích|24 1 0 3
end before|tính|2 -4 15 21
end before|tín|10 0 14 -3
end before|tôm|-12 0 -11 13
end before|tông|10 0 1 14
end before|tôn|10 -15 -22 7
end before|tô|-11 8 9 27
end before|túc|25 -21 8 -4
end before|túng|-15 26 0 -22
end before|túy|-23 14 -3 5
end before|tý|0 6 18 2
end before|tăng|17 -3 -3 -14
end before|tơ|-2 1 0 13
end before|tư|15 0 -20 -3
end before|tươi|33 -7 0 35
end before|tường|11 -9 0 -5
end before|tượng|-2 14 -19 -21
end before|tại|0 21 0 -23
end before|tạm|42 -6 0 10
end before|tạo|-19 1 -11 -27
end before|tạp|-8 12 5 26
end before|tạ|5 7 0 -8
end before|tải|-19 22 -15 -9
end before|tấn|-16 -1 -1 11
end before|tấu|-10 9 -1 -4
end before|tầng|-9 13 -5 -11
end before|tập|16 5 0 52
end before|tắc|-18 21 0 25
end before|tặc|0 0 0 8
end before|tết|4 -5 -6 -28
end before|tế|-20 -7 7 -3
end before|tỉnh|-2 2 -14 24
end before|tịch|-1 -18 -26 -11
end before|tọa|-5 0 -5 0
end before|tỏa|17 -7 16 36
end before|tốc|2 -8 -3 1
end before|tốt|51 -12 -2 -6
end before|tố|-15 0 0 0
end before|tồn|0 0 -16 58
end before|tổ|-17 16 0 6
end before|tộc|13 -10 20 1
end before|tội|5 -2 0 -11
end before|tới|0 0 29 -55
end before|tờ|-11 15 -6 -6
end before|tục|18 -14 0 18
end before|từ|0 -3 -1 7
end before|tử|24 12 -7 -18
end before|tự|0 0 16 -17
end before|tỷ|-25 1 -1 -9
end before|ubnd|7 -9 18 -4
end before|ubtvqh15|-10 -2 -9 13
end before|usd|-5 -18 -2 2
end before|uy|0 0 4 11
end before|vay|22 -17 -5 22
end before|vietgap|1 0 2 -15
end before|vinh|-22 -11 0 10
end before|vi|-6 -5 9 23
end before|viên|1 -20 -4 6
end before|việc|-15 13 7 31
end before|viện|20 11 0 5
end before|vneid|10 -8 4 15
end before|vong|16 -49 0 -16
end before|vptu|-13 -2 -9 0
end before|vt|-28 -17 -18 0
end before|vui|4 2 1 3
end before|vuông|0 0 11 -1
end before|v|0 1 0 5
end before|vài|0 0 0 24
end before|vàm|0 0 8 5
end before|vào|11 10 0 1
end before|vá|0 3 0 -21
end before|vãi|-5 9 0 -4
end before|vét|7 7 0 20
end before|vòng|-22 8 -17 -31
end before|vùng|20 15 0 4
end before|vĩnh|-9 11 0 14
end before|vương|11 -2 0 30
end before|vướng|-9 21 0 26
end before|vườn|39 -13 -16 21
end before|vượt|-8 17 0 -20
end before|vạch|-1 0 9 5
end before|vấn|-8 -8 -12 -24
end before|vận|0 -3 12 -10
end before|vật|-22 10 2 -6
end before|vậy|8 23 0 -61
end before|vắng|-23 -5 -16 15
end before|về|13 -14 -28 10
end before|vị|3 -2 -17 -16
end before|vốn|44 -9 11 -13
end before|vở|8 -8 0 11
end before|vụ|-8 0 3 7
end before|vững|-32 -29 0 0
end before|vực|13 -12 -27 -25
end before|xanh|22 -9 12 -17
end before|xa|1 10 8 17
end before|xem|-5 -5 -19 -14
end before|xe|-7 6 12 0
end before|xin|-14 20 14 26
end before|xong|7 15 2 7
end before|xoài|6 -5 -9 23
end before|xuyên|-13 -17 -3 -28
end before|xuân|-10 6 15 11
end before|xuất|-2 19 -18 -12
end before|xuể|1 11 0 -33
end before|xuống|11 1 0 -2
end before|xvi|-22 -7 -15 -15
end before|xv|13 -1 -8 21
end before|xxi|-13 -1 -14 -10
end before|xx|-1 0 -5 -4
end before|xát|-12 1 -16 12
end before|xây|-12 15 -5 26
end before|xã|-5 -3 0 9
end before|xóm|18 -19 -5 5
end before|xúc|-17 28 0 -24
end before|xưởng|1 18 -1 22
end before|xấu|-22 -24 -8 -4
end before|xếp|-2 -19 1 1
end before|xỉu|0 9 -1 0
end before|xộn|17 2 0 13
end before|xử|21 -14 0 18
end before|y|16 -13 0 20
end before|yên|-7 11 2 -13
end before|yếu|1 10 1 -2
end before|zalo|0 0 4 -19
end before|ánh|-17 17 -25 -20
end before|án|-15 -6 -4 -23
end before|áp|24 6 -15 -16
end before|âm|0 -9 -2 7
end before|ích|0 0 0 8
end before|ít|2 2 0 4
end before|ông|-5 18 -4 19
end before|úng|-19 7 -7 9
end before|ý|-5 19 -29 -16
end before|ăn|2 -8 -8 14
end before|đai|-4 -61 -29 24
end before|đau|-1 14 -1 2
end before|đen|-6 5 20 10
end before|đe|-1 -7 10 0
end before|đi|17 -9 -5 17
end before|điền|-8 -5 0 0
end before|điểm|18 -24 4 4
end before|điện|25 2 21 35
end before|điệu|0 9 -4 18
end before|đoàn|10 -20 1 -25
end before|đoạn|0 24 7 39
end before|đt|25 0 0 13
end before|đua|5 -7 6 -11
end before|đu|16 0 0 18
end before|đài|-4 -4 5 -23
end before|đàn|-28 -14 11 -14
end before|đáo|0 -1 -1 -2
end before|đáy|5 1 0 11
end before|đá|15 2 -4 1
end before|đây|-1 -24 -10 -20
end before|đéc|-22 -21 -18 0
end before|đêm|8 3 -21 -14
end before|đê|-24 31 10 -8
end before|đình|-17 1 1 7
end before|đích|-43 -3 -5 -5
end before|đói|19 -9 4 -6
end before|đóng|-22 -8 -5 26
end before|đó|-10 -26 30 -6
end before|đôi|-3 9 12 -15
end before|đông|7 18 0 -12
end before|đô|-14 -15 -16 -16
end before|đúng|-7 0 18 27
end before|đăng|3 -10 -17 -3
end before|đơn|-16 19 -18 -3
end before|đường|17 -6 2 0
end before|được|4 -9 -24 -38
end before|đạc|-3 6 14 22
end before|đại|15 -9 0 -13
end before|đạo|-38 1 2 -6
end before|đạp|7 -7 0 15
end before|đạt|-3 28 -23 -15
end before|đảm|8 0 -5 -26
end before|đảng|16 -2 -3 26
end before|đảo|3 -7 1 1
end before|đất|-13 0 -3 45
end before|đấu|-25 -22 2 17
end before|đấy|-14 -21 0 11
end before|đầm|-16 13 2 0
end before|đầu|-28 -1 -21 15
end before|đẩy|-3 0 26 0
end before|đậm|-19 26 -28 -28
end before|đắp|-6 2 8 17
end before|đằng|13 -6 3 25
end before|đẹp|17 -2 -11 2
end before|đếm|-15 11 2 9
end before|đều|2 16 -6 -13
end before|đề|24 -11 9 -29
end before|địa|13 -9 2 55
end before|định|4 -1 0 30
end before|đọc|2 -5 0 0
end before|đọng|0 2 26 -32
end before|đỏ|0 11 0 -14
end before|đốc|-5 5 32 7
end before|đối|19 -18 -9 19
end before|đốt|0 11 -1 16
end before|đồng|-14 0 0 -13
end before|đổi|-32 24 0 25
end before|đội|35 -15 -18 9
end before|động|9 -12 12 3
end before|độ|-6 12 3 -30
end before|đời|0 8 0 12
end before|đợt|-4 22 0 15
end before|đục|-12 26 -11 26
end before|đủ|20 1 -5 29
end before|đức|-13 19 0 6
end before|ương|5 -23 -1 -12
end before|ước|-10 11 0 -6
end before|ạch|-22 30 0 33
end before|ảng|-3 0 0 0
end before|ảnh|-13 -14 -10 0
end before|ấm|15 -9 0 14
end before|ấp|-21 -25 -5 -13
end before|ấy|8 -18 -10 -26
end before|ẩm|-13 13 -5 26
end before|ống|7 5 0 25
end before|ổn|18 -18 -5 -37
end before|ở|-12 3 -16 7
end before|ủy|0 -24 -12 0
end before|ứng|24 3 -4 2
end before|ứ|0 18 0 11
end before|ỳ|-17 17 6 13
first pair|" một|-18 -8 -8 0
first pair|" tết|11 0 0 -24
first pair|" đứng|-31 4 -21 11
first pair|# %|11 0 -35 17
first pair|# )|-6 -6 18 -31
first pair|# ,|19 -12 0 30
first pair|# -|-19 -17 -10 -8
first pair|# /|29 13 -2 -6
first pair|# ban|13 -10 0 -20
first pair|# bác|-5 11 -5 -35
first pair|# ca|-15 30 -1 -11
first pair|# chi|-10 4 6 26
first pair|# chiếc|-17 -12 -12 -15
first pair|# cháu|-7 7 0 12
first pair|# chương|15 -6 0 0
first pair|# chỉ|7 10 0 40
first pair|# chủ|10 11 -1 -21
first pair|# cuộc|26 -20 -6 5
first pair|# cánh|11 -3 0 -25
first pair|# cá|-23 -27 -21 3
first pair|# công|0 12 -2 21
first pair|# căn|3 15 -1 2
first pair|# cơ|21 -7 -9 -28
first pair|# doanh|8 4 0 -18
first pair|# dân|-13 -14 -11 -11
first pair|# dự|14 25 0 27
first pair|# em|-12 19 0 -18
first pair|# gia|11 -2 0 1
first pair|# giải|3 2 0 25
first pair|# giờ|-22 -13 -27 -6
first pair|# h00|-7 0 -10 0
first pair|# ha|17 38 -12 22
first pair|# huyện|-19 9 -22 5
first pair|# hài|5 -1 0 0
first pair|# học|-20 -13 0 -12
first pair|# hồ|36 -21 0 1
first pair|# hội|-13 -10 -11 -5
first pair|# hộ|-1 4 -12 6
first pair|# hợp|-14 -29 -8 -6
first pair|# khu|-14 -12 -10 -11
first pair|# km|24 -3 0 5
first pair|# lao|13 -21 -7 1
first pair|# là|-14 19 -6 18
first pair|# lò|-10 -18 -1 -12
first pair|# lượt|-6 -8 -5 -11
first pair|# lồng|21 0 0 -24
first pair|# nghìn|0 8 0 16
first pair|# người|-16 16 0 3
first pair|# nhiệm|-18 17 -1 35
first pair|# nhà|10 -12 9 0
first pair|# nạn|-9 11 0 17
first pair|# phòng|-10 8 -17 16
first pair|# phường|-13 -23 -9 -9
first pair|# phần|13 -4 0 -16
first pair|# quy|5 -2 0 25
first pair|# suất|8 0 0 11
first pair|# sáng|1 0 0 -21
first pair|# sạch|-23 -12 22 -6
first pair|# sản|-12 -35 -7 12
first pair|# thanh|15 -2 0 4
first pair|# tháng|2 -10 -44 -12
first pair|# thôn|-21 5 -3 -7
first pair|# triệu|3 -7 -15 8
first pair|# trung|-17 27 -10 14
first pair|# trường|-20 24 -10 12
first pair|# trạm|-18 26 -7 22
first pair|# trẻ|28 -10 -2 -36
first pair|# trụ|0 18 -11 19
first pair|# tàu|16 -11 0 13
first pair|# tấn|7 -7 -9 37
first pair|# tập|-1 -15 -12 8
first pair|# tổ|11 -18 -2 17
first pair|# tỷ|-6 -18 -14 2
first pair|# việc|-28 20 -11 -34
first pair|# văn|-11 26 11 -21
first pair|# vụ|-25 4 0 40
first pair|# xã|10 9 1 22
first pair|# ý|13 0 0 6
first pair|# điều|-8 -1 31 10
first pair|# điểm|11 -1 -6 18
first pair|# đơn|-27 7 -15 -35
first pair|# đảng|11 -21 -12 5
first pair|# đối|22 -19 0 20
first pair|# đợt|10 -4 -1 -13
first pair|# ấp|-32 -3 -12 -25
first pair|( #|-10 -15 21 -21
first pair|( a|17 0 0 -6
first pair|( baonghean|0 0 -7 0
first pair|( bgđt|-10 -5 -8 0
first pair|( b|10 0 0 0
first pair|( ct|0 -5 -10 0
first pair|( cổng|0 0 -10 0
first pair|( glo|0 -9 -2 0
first pair|( hbđt|0 0 -8 0
first pair|( hnm|-4 0 -2 0
first pair|( lđ|0 0 -8 0
first pair|( nêu|-12 -5 0 0
first pair|( phục|-12 -7 -17 0
first pair|( qbđt|-2 -12 -9 0
first pair|( trình|-18 -18 -30 0
first pair|( trích|-26 -10 -16 0
first pair|( tô|-20 -33 -16 0
first pair|( vlo|0 0 -7 0
first pair|( đã|-22 -7 -19 0
first pair|- các|0 0 -38 0
first pair|- hội|-12 -4 -6 0
first pair|- lưu|0 0 -26 0
first pair|- tb|0 -2 0 0
first pair|/ uploadfiles|-1 0 -1 0
first pair|[ cần|-58 -18 32 9
first pair|a -|-21 -17 -15 -11
first pair|an ninh|16 -17 17 -23
first pair|an sinh|3 -4 0 -17
first pair|an toàn|-30 -23 8 12
first pair|an táng|6 0 0 12
first pair|b )|-17 0 0 -15
first pair|ba là|-6 -17 -13 -7
first pair|ba lần|0 9 -4 15
first pair|ba tháng|-64 1 -30 13
first pair|ba tri|-1 0 9 16
first pair|ba đình|-4 -2 -9 0
first pair|ban bí|-4 0 13 22
first pair|ban cho|-15 -18 -12 0
first pair|ban chấp|-21 -5 -24 0
first pair|ban chỉ|4 0 -1 -2
first pair|ban cán|0 0 5 -13
first pair|ban còn|0 0 -1 0
first pair|ban công|0 0 10 0
first pair|ban dân|-2 0 -22 8
first pair|ban giám|-19 12 -2 -14
first pair|ban giảm|0 0 6 24
first pair|ban hành|41 -5 4 -13
first pair|ban kinh|8 12 -25 -18
first pair|ban pháp|-10 -9 -2 0
first pair|ban qlda|-2 -8 5 -1
first pair|ban quản|0 0 23 6
first pair|ban thanh|-4 11 -5 -4
first pair|ban thường|1 -28 -11 2
first pair|ban tuyên|-2 0 7 -3
first pair|ban tvtu|-19 -3 -13 -10
first pair|ban tổ|-8 -1 2 -20
first pair|ban và|-17 -2 4 -21
first pair|ban văn|-11 -11 -1 0
first pair|ban xây|-14 0 19 14
first pair|ban đã|-2 -1 -2 -2
first pair|bangladesh giảm|-3 3 0 8
first pair|bao phủ|7 12 -8 0
first pair|bch đảng|0 0 -7 0
first pair|bhxh tỉnh|0 -2 -14 0
first pair|bhxh tự|-11 15 0 -19
first pair|bhyt #|3 0 -5 10
first pair|bhyt phủ|17 -1 0 -6
first pair|bia tăng|8 0 0 33
first pair|biên bản|-7 3 -11 3
first pair|biên chế|9 18 -13 -14
first pair|biên giới|21 -9 0 -21
first pair|biên phòng|16 -6 6 23
first pair|biển và|-14 -2 0 0
first pair|biểu dương|-21 -19 0 -1
first pair|biểu tổng|0 0 -5 0
first pair|biện pháp|-3 -10 -20 0
first pair|bt -|0 0 -1 0
first pair|btv hội|-16 0 -2 -11
first pair|buôn hồ|0 0 -2 0
first pair|buông lỏng|0 3 0 -9
first pair|buộc tiêu|-2 4 -1 19
first pair|bà con|18 5 -16 -3
first pair|bà nguyễn|-11 -17 22 0
first pair|bài học|-8 -14 -16 -13
first pair|bài thu|-11 20 -10 9
first pair|bàn giao|0 -11 18 13
first pair|bàn giải|-9 -5 -12 -2
first pair|bàn kết|-5 0 -10 -6
first pair|bàn nhiệm|-1 -2 -8 -8
first pair|bàn việc|-10 -5 -15 -6
first pair|bác sĩ|1 21 -11 -2
first pair|bám nghị|-25 -6 -9 -1
first pair|bám sát|-11 -5 -20 5
first pair|bán lẻ|-16 22 -10 11
first pair|bán được|0 0 2 16
first pair|báo cáo|-1 0 0 0
first pair|bãi bồi|13 -11 0 13
first pair|bãi rác|-3 15 0 11
first pair|bãi triều|-5 -1 9 9
first pair|bãi xe|-8 18 -3 -22
first pair|bão số|-42 -10 -7 6
first pair|bê do|0 0 0 20
first pair|bê tông|19 4 0 -19
first pair|bên cạnh|-34 -15 -29 0
first pair|bên lề|0 0 -13 0
first pair|bình quân|-12 -13 -13 -20
first pair|bình xét|2 1 18 8
first pair|bình yên|-5 0 23 28
first pair|bí thư|-20 0 0 1
first pair|bù lại|-17 -33 -3 -14
first pair|bù vào|-32 -16 -7 -14
first pair|bùi thị|-1 -1 -8 0
first pair|bưu điện|13 0 -2 -33
first pair|bước đầu|25 -14 -1 -25
first pair|bảng giá|-21 -27 -19 -11
first pair|bảng theo|0 -8 -11 0
first pair|bảo hiểm|2 -1 -16 9
first pair|bảo ninh|12 -9 -12 9
first pair|bảo trợ|-11 -8 -1 7
first pair|bảo vệ|-16 -3 19 -19
first pair|bảo đảm|-1 0 4 27
first pair|bầu #|17 -3 0 24
first pair|bầu cử|3 0 -37 -12
first pair|bắc giang|-18 -5 -12 0
first pair|bắt #|33 -20 0 -35
first pair|bắt giữ|21 0 -12 -11
first pair|bắt đầu|0 0 20 37
first pair|bằng #|29 9 -7 31
first pair|bằng cùng|-10 -24 -2 -20
first pair|bằng hai|-9 19 -9 -6
first pair|bế mạc|-17 -9 -9 -7
first pair|bệnh nhân|-25 31 0 6
first pair|bệnh viện|33 2 0 -17
first pair|bệnh án|13 -10 -4 12
first pair|bị dân|0 12 -11 13
first pair|bố trí|-11 0 3 -15
first pair|bối cảnh|-3 -1 -2 0
first pair|bốn là|-5 -16 -17 -7
first pair|bốn tháng|10 -2 0 -2
first pair|bồi dưỡng|5 -16 15 12
first pair|bồi thường|13 24 13 22
first pair|bổ khuyết|-3 -7 -7 0
first pair|bổ sung|0 0 4 -15
first pair|bộ chỉ|-2 0 0 0
first pair|bộ công|-10 0 11 -5
first pair|bộ máy|25 -15 -5 -33
first pair|bộ phận|3 -6 21 14
first pair|bộ đội|17 -7 -8 -18
first pair|bội chi|-19 25 0 -3
first pair|bờ bao|-1 11 0 1
first pair|bờ kè|13 -12 -1 12
first pair|bờ sông|-4 11 0 -11
first pair|bục bệ|10 -1 -4 14
first pair|bụi từ|-1 26 0 0
first pair|bữa có|0 2 0 8
first pair|c )|-13 -3 5 -12
first pair|c -|0 0 -3 0
first pair|ca mắc|-9 10 0 30
first pair|cam kết|0 16 26 -20
first pair|camera an|-18 20 -9 -4
first pair|can thiệp|9 -4 0 15
first pair|cao gấp|-14 16 0 26
first pair|cao hơn|20 -4 -1 35
first pair|cao mã|0 0 0 28
first pair|cao nhất|24 -2 0 -10
first pair|cao su|-5 8 18 -7
first pair|cao tốc|6 17 -6 -21
first pair|che phủ|-35 -12 -36 -39
first pair|chi #|-50 -28 -1 -8
first pair|chi bộ|29 26 6 -5
first pair|chi cục|-7 0 7 4
first pair|chi hội|-13 16 2 -7
first pair|chi ngân|5 -34 -28 16
first pair|chi nhánh|-7 7 2 -14
first pair|chi phí|-4 11 -3 11
first pair|chi thường|-38 6 -21 1
first pair|chi tiết|-19 -7 6 0
first pair|chi trả|17 0 1 3
first pair|chia sẻ|-5 -5 -7 0
first pair|chiếm #|18 1 0 39
first pair|chiều #|0 0 -11 0
first pair|cho thuê|5 0 -1 22
first pair|cho vay|-1 0 18 0
first pair|cho ý|-16 -8 -22 -13
first pair|chuyên cần|-9 11 0 0
first pair|chuyển #|25 -15 22 -20
first pair|chuyển cơ|21 -9 -1 24
first pair|chuyển dịch|-4 13 0 -6
first pair|chuyển hồ|-3 0 16 -25
first pair|chuyển sinh|23 -9 -2 0
first pair|chuyển đất|0 0 10 1
first pair|chuyển đổi|-13 9 -14 -5
first pair|chuyện iuu|-6 17 -1 -4
first pair|chuyện xả|-3 0 -31 0
first pair|chuẩn bị|-24 -1 0 -40
first pair|chánh văn|7 0 3 9
first pair|chè búp|24 -3 0 5
first pair|chè già|-2 3 0 27
first pair|chè kinh|14 -1 0 -22
first pair|chép lại|0 5 0 14
first pair|chín tháng|-37 -14 -9 0
first pair|chính quyền|13 2 -26 15
first pair|chính sách|-22 -15 -11 7
first pair|chôm chôm|-2 17 0 -21
first pair|chôn lấp|0 0 4 13
first pair|chú trọng|-3 -1 9 2
first pair|chú trọn|-21 -7 -2 -21
first pair|chăm lo|-14 -1 -34 -35
first pair|chăm sóc|-1 14 10 7
first pair|chăn nuôi|-30 20 0 -1
first pair|chư pưh|0 0 -4 13
first pair|chưa bằng|-7 13 -5 13
first pair|chưa có|-17 56 0 -1
first pair|chưa giao|0 12 0 0
first pair|chưa giới|-11 21 -3 0
first pair|chưa hoàn|-25 37 0 0
first pair|chưa nhận|0 -19 35 -21
first pair|chưa tương|-12 12 0 15
first pair|chưa xác|0 -43 -13 0
first pair|chưa được|-18 -34 0 0
first pair|chương trình|11 -5 -11 23
first pair|chạy từ|0 0 0 9
first pair|chấm dứt|4 -15 26 -34
first pair|chấn chỉnh|0 0 32 -8
first pair|chấp hành|-14 0 -21 0
first pair|chất lượng|26 20 -18 9
first pair|chất thải|-15 0 -21 -14
first pair|chất vấn|-2 -22 -20 0
first pair|chậm nhất|-1 -2 19 13
first pair|chế biến|-11 0 -7 -12
first pair|chế độ|1 10 -18 6
first pair|chết #|-20 -17 0 -10
first pair|chỉ #|15 17 0 9
first pair|chỉ số|15 -13 -1 -27
first pair|chỉ thị|-2 -16 -26 -6
first pair|chỉ tiêu|-7 -20 -40 0
first pair|chỉ đạo|-15 -6 -10 -11
first pair|chỉnh lý|18 -2 -8 -2
first pair|chỉnh trang|5 -4 22 -9
first pair|chị em|-14 -16 3 -18
first pair|chịu trách|0 0 14 14
first pair|chống buôn|-20 -5 -1 0
first pair|chống dịch|-20 0 -1 0
first pair|chống dột|13 0 0 -14
first pair|chống hình|0 -6 6 15
first pair|chống hạn|0 0 28 0
first pair|chống lụt|-5 0 6 22
first pair|chống thiên|5 -3 0 20
first pair|chống thất|0 0 0 -12
first pair|chống tảo|0 0 3 24
first pair|chốt #|-13 -3 -9 0
first pair|chốt danh|0 -4 -15 -16
first pair|chốt phương|0 -1 16 5
first pair|chờ sửa|0 4 0 13
first pair|chợ hoa|24 -16 -3 -23
first pair|chợ hưng|11 0 -1 -12
first pair|chợ nông|-2 8 0 -26
first pair|chợ trung|1 30 0 -18
first pair|chợ đầu|18 -6 3 3
first pair|chủ nhiệm|0 -4 -13 -9
first pair|chủ quan|-10 13 0 12
first pair|chủ rừng|-3 14 0 19
first pair|chủ trì|0 -1 6 8
first pair|chủ tịch|-24 -9 6 0
first pair|chủ tọa|-13 -23 -14 -14
first pair|chủ yếu|-12 -1 -3 22
first pair|chủ đầu|-5 7 19 12
first pair|chủ động|-1 -3 3 16
first pair|chức sắc|4 -2 2 11
first pair|chứng thực|11 -18 0 13
first pair|chữ ký|0 6 -6 11
first pair|chữa bệnh|-4 0 -10 34
first pair|cn -|19 0 0 16
first pair|coi đó|0 6 0 22
first pair|con dấu|-3 24 -7 23
first pair|con số|-21 -27 0 -12
first pair|con tôm|13 -11 -2 -6
first pair|covid -|0 21 0 0
first pair|cua chết|0 8 0 15
first pair|cuối năm|-14 11 5 -4
first pair|cuối quý|0 0 10 29
first pair|cuối tháng|0 -2 19 -35
first pair|cuộc bầu|29 0 -2 11
first pair|cuộc giám|-13 24 0 -20
first pair|cuộc vận|-9 -23 0 0
first pair|cà mau|-5 0 -10 0
first pair|cà phê|-27 24 0 1
first pair|cá biệt|0 13 0 31
first pair|cá lồng|20 -12 -1 -16
first pair|cá ngừ|10 -6 0 -22
first pair|cá nhân|0 0 19 46
first pair|cá tra|8 11 0 17
first pair|các ban|0 0 11 37
first pair|các bản|0 0 14 0
first pair|các chi|-9 -1 -14 -17
first pair|các chỉ|21 -14 -35 0
first pair|các chủ|-1 7 16 23
first pair|các công|-20 -19 -19 0
first pair|các cơ|24 -6 -32 -12
first pair|các cấp|20 -6 -1 -24
first pair|các doanh|-2 0 -23 0
first pair|các huyện|-1 6 -10 -28
first pair|các hợp|0 0 23 -25
first pair|các khu|-12 -6 17 -12
first pair|các ngành|-6 15 24 -8
first pair|các nhiệm|13 -7 0 -13
first pair|các nội|0 0 13 0
first pair|các phòng|13 -1 23 -15
first pair|các phó|-15 -9 -6 -10
first pair|các phường|10 3 -18 -24
first pair|các quận|0 0 -4 0
first pair|các sản|9 0 0 0
first pair|các sở|0 0 -28 -16
first pair|các thôn|0 -4 47 -11
first pair|các trường|14 -15 11 -34
first pair|các tổ|-2 0 21 16
first pair|các vi|-4 -22 -8 0
first pair|các việc|0 -1 -17 0
first pair|các xã|-31 -17 -14 -22
first pair|các ông|-1 0 -1 -1
first pair|các điểm|8 -1 -2 0
first pair|các đoàn|-19 0 6 -20
first pair|các đ|-1 0 0 0
first pair|các đơn|0 0 14 -17
first pair|các đại|-19 15 -19 -11
first pair|các đảng|23 0 14 -12
first pair|các địa|-8 -2 -13 0
first pair|các đồng|-26 0 0 -1
first pair|cách chức|13 -5 -1 19
first pair|cái chưa|-4 -21 -1 -10
first pair|cái khó|-8 -31 0 0
first pair|cán bộ|-17 27 8 7
first pair|cánh đồng|19 -16 0 17
first pair|cát theo|0 0 0 13
first pair|cân đối|0 0 19 -24
first pair|cây giống|-4 13 0 0
first pair|cây vụ|-2 -4 -9 -4
first pair|còn #|-29 44 -7 12
first pair|còn lại|-4 6 -1 19
first pair|còn nhiều|-28 -26 -1 -5
first pair|còn để|0 0 0 -17
first pair|có #|-10 -26 0 -28
first pair|có báo|-5 0 6 13
first pair|có bộ|-8 8 0 -6
first pair|có chi|0 2 0 -15
first pair|có chủ|-2 11 0 14
first pair|có cuộc|-14 15 0 9
first pair|có các|0 0 -7 -1
first pair|có dự|-9 14 -8 11
first pair|có hộ|-11 12 -1 19
first pair|có khán|0 0 7 12
first pair|có kết|24 1 0 27
first pair|có lúc|0 15 0 34
first pair|có lớp|-9 17 0 26
first pair|có mặt|-2 -14 5 22
first pair|có người|-21 20 0 15
first pair|có nhóm|0 0 0 24
first pair|có nơi|-1 15 0 -15
first pair|có phòng|0 0 0 -11
first pair|có phương|-4 -1 18 -5
first pair|có thêm|0 -12 0 -24
first pair|có thời|0 2 0 24
first pair|có tờ|0 -2 9 17
first pair|có văn|0 11 1 19
first pair|có vụ|0 11 -11 16
first pair|có xã|0 12 -5 18
first pair|có điều|-10 7 0 10
first pair|có đơn|0 19 -16 17
first pair|có đồng|-2 8 0 19
first pair|có ấp|0 7 0 -4
first pair|cô tô|0 0 0 11
first pair|công an|0 1 31 -35
first pair|công bố|14 -4 9 0
first pair|công chức|-26 8 11 4
first pair|công khai|-4 0 22 5
first pair|công nghiệp|-17 -18 -15 6
first pair|công nghệ|22 11 -8 35
first pair|công nhân|-16 -16 1 -6
first pair|công nhận|36 -10 0 22
first pair|công suất|-29 21 -6 -30
first pair|công trình|7 -5 6 -12
first pair|công ty|-4 -8 21 -2
first pair|công tác|20 5 7 -38
first pair|công việc|-6 -14 -18 -1
first pair|công đoàn|-35 -23 23 0
first pair|cùng #|-3 -21 -12 3
first pair|cùng ban|0 0 6 30
first pair|cùng các|0 -6 -5 -26
first pair|cùng công|0 -5 14 16
first pair|cùng cục|-1 -1 28 -35
first pair|cùng dự|-2 -5 15 0
first pair|cùng kiểm|0 0 7 0
first pair|cùng ngày|-26 -1 -2 0
first pair|cùng sở|0 0 11 19
first pair|cùng với|-20 -3 13 -13
first pair|cúm gia|-12 1 0 -1
first pair|căn cước|7 -1 0 -12
first pair|căn cứ|-18 0 -30 17
first pair|căn nguyên|-5 -26 0 -10
first pair|cũng tại|-1 0 -11 0
first pair|cơ bản|1 -8 -17 15
first pair|cơ cấu|1 -5 -9 -13
first pair|cơ khí|16 -8 0 23
first pair|cơ quan|-11 -11 -8 -15
first pair|cơ sở|-28 -4 -8 17
first pair|cơn bão|-9 -16 -13 0
first pair|cưỡng chế|-4 7 5 18
first pair|cả huyện|32 -23 0 -10
first pair|cả năm|1 19 -19 40
first pair|cả tỉnh|2 0 -20 -25
first pair|cải cách|0 -27 -16 -18
first pair|cải tạo|15 -3 6 30
first pair|cảnh báo|0 0 0 16
first pair|cảnh cáo|13 -9 -4 20
first pair|cấp #|18 -34 17 -5
first pair|cấp cơ|-18 -5 3 21
first pair|cấp cứu|15 -9 0 35
first pair|cấp giấy|-25 25 -9 7
first pair|cấp lần|20 -11 -8 -12
first pair|cấp mới|33 -7 0 -28
first pair|cấp nước|25 -14 1 7
first pair|cấp phép|9 -1 60 0
first pair|cấp thuốc|10 0 0 34
first pair|cấp đủ|-2 0 12 0
first pair|cấp ủy|21 16 -36 -22
first pair|cất #|16 -9 20 -18
first pair|cất mới|-7 -10 17 -10
first pair|cấy xong|12 -1 -8 30
first pair|cần giuộc|0 0 -1 0
first pair|cần làm|0 0 -4 0
first pair|cẩm xuyên|12 -10 -14 -12
first pair|cắm biển|0 -1 16 7
first pair|cắm lại|0 0 7 24
first pair|cắt giảm|-2 0 33 39
first pair|cỏ mọc|0 15 0 28
first pair|cổ động|2 0 0 -10
first pair|cổng thông|-16 0 -1 0
first pair|cộng hòa|-1 0 0 0
first pair|cụ thể|-25 -4 12 -28
first pair|cục thi|0 -5 18 15
first pair|cục thuế|-3 0 9 0
first pair|cụm công|23 -15 -7 -9
first pair|của ubnd|-2 -1 -2 0
first pair|củng cố|-2 0 18 -19
first pair|cứng hóa|11 0 14 -24
first pair|cứu đói|17 -2 10 -16
first pair|cử #|0 0 16 0
first pair|cử người|0 0 21 -19
first pair|cử quân|0 0 0 19
first pair|cử tri|-4 -42 -22 7
first pair|cửa khẩu|3 -5 -4 -28
first pair|cựu chiến|-4 -6 0 -10
first pair|d )|-12 -1 0 -11
first pair|danh mục|0 -30 -17 0
first pair|danh sách|-15 18 -1 13
first pair|date #|-35 -12 -23 0
first pair|di cư|14 9 0 -11
first pair|di dời|3 -7 -2 -21
first pair|diêm dân|11 13 0 16
first pair|diễn tập|20 -6 -21 -9
first pair|diện tích|1 -4 0 2
first pair|diệt lăng|22 -10 -3 5
first pair|do bí|0 -1 0 0
first pair|do chuyển|-8 12 -5 13
first pair|do chủ|0 -5 -1 -2
first pair|do các|0 0 -10 2
first pair|do dịch|0 -8 0 6
first pair|do phòng|0 0 15 18
first pair|do đội|0 0 25 27
first pair|doanh nghiệp|-3 31 -19 23
first pair|doanh số|19 -1 0 -33
first pair|doanh thu|-19 -31 -8 5
first pair|du khách|25 -14 -3 11
first pair|du lịch|-9 0 0 -13
first pair|duy trì|32 -15 -18 -32
first pair|duy tu|12 -2 32 0
first pair|duyệt quy|26 -2 -16 0
first pair|dài #|5 0 0 27
first pair|dân chủ|24 -7 -4 9
first pair|dân cẩm|-5 9 0 -9
first pair|dân góp|15 -7 0 -15
first pair|dân kêu|-14 15 -1 11
first pair|dân quân|-22 29 -13 2
first pair|dân số|-27 -32 -1 -20
first pair|dân tộc|-11 -6 -19 -12
first pair|dân vận|12 -11 0 20
first pair|dù vậy|-19 14 0 -10
first pair|dư luận|-17 -10 -6 -3
first pair|dư nợ|21 -7 0 6
first pair|dưới sự|-20 -4 -5 -3
first pair|dạy nghề|-1 -24 -1 10
first pair|dạy thêm|-11 15 -2 0
first pair|dẫn đầu|14 -6 0 23
first pair|dẫu bão|-9 -6 -3 -7
first pair|dẫu thế|-27 -22 0 0
first pair|dẫu vậy|1 12 0 0
first pair|dập dịch|0 0 35 30
first pair|dặm các|0 -1 2 13
first pair|dịch bệnh|0 3 -26 29
first pair|dịch covid|12 22 -10 -18
first pair|dịch sốt|-22 24 0 0
first pair|dịch tả|-19 4 -2 -8
first pair|dịch vụ|-14 -1 -17 13
first pair|dọn sạch|0 0 9 -4
first pair|dồn sức|-17 -7 -16 0
first pair|dồn điền|12 -8 23 23
first pair|dứt điểm|-3 0 14 25
first pair|dữ liệu|28 3 -19 -27
first pair|dự báo|0 3 9 -8
first pair|dự có|-9 -13 -9 0
first pair|dự họp|-1 0 -9 0
first pair|dự kiến|-13 -4 -10 -13
first pair|dự phòng|2 0 2 17
first pair|dự thảo|-16 0 0 0
first pair|dự toán|-21 -18 -7 -8
first pair|dự án|-4 2 -22 -23
first pair|dựng #|16 -9 -11 -14
first pair|dựng mới|19 0 0 0
first pair|e )|0 0 2 -2
first pair|ea kuêh|0 0 0 21
first pair|ea tóh|0 0 0 14
first pair|g )|0 0 7 -14
first pair|gdp bình|-24 -14 -4 -7
first pair|gdp của|31 -2 0 10
first pair|gdp tăng|-1 -4 -10 -6
first pair|gdp đồng|-28 -5 -3 0
first pair|ghi chép|-1 -1 -3 0
first pair|ghi nhận|6 -12 -11 -16
first pair|ghi sổ|-4 18 -13 21
first pair|gia cầm|-7 -1 0 6
first pair|gia cố|0 -2 14 -12
first pair|gia lai|-1 0 -1 0
first pair|gia đình|5 -18 -9 12
first pair|giao #|19 -6 0 -35
first pair|giao [|0 0 -74 0
first pair|giao ban|-3 0 -5 8
first pair|giao chi|0 0 -16 9
first pair|giao các|0 0 -8 23
first pair|giao công|0 0 15 1
first pair|giao cục|0 0 15 0
first pair|giao huyện|0 0 17 0
first pair|giao khoán|4 -2 2 0
first pair|giao nhiệm|-8 0 -10 0
first pair|giao phòng|-1 0 26 -14
first pair|giao phường|0 0 8 0
first pair|giao quân|11 0 18 8
first pair|giao sở|0 0 7 0
first pair|giao thông|-39 -10 0 -9
first pair|giao thôn|-7 0 6 0
first pair|giao trạm|0 0 13 0
first pair|giao ubnd|0 0 28 0
first pair|giao việc|5 -2 -30 8
first pair|giao văn|0 0 -39 -9
first pair|giao đảng|-1 0 33 -17
first pair|giao đất|21 -17 16 14
first pair|giao đội|0 0 9 0
first pair|giao ủy|-3 0 32 0
first pair|gieo cấy|9 0 11 6
first pair|gieo trồng|2 0 -4 11
first pair|già làng|5 -1 6 7
first pair|giàng seo|0 0 -8 0
first pair|giá bán|6 -3 0 28
first pair|giá cao|-2 -22 0 28
first pair|giá cát|-1 13 -11 9
first pair|giá cả|1 -11 9 19
first pair|giá dầu|-21 4 -4 6
first pair|giá lúa|-29 -17 -2 -15
first pair|giá nguyên|-12 -18 0 -7
first pair|giá nếp|4 0 0 11
first pair|giá trị|2 -4 0 -11
first pair|giá tôm|-19 -6 0 -9
first pair|giá vật|-7 2 -7 -21
first pair|giá đất|-17 -8 0 13
first pair|giám sát|-29 -17 -4 20
first pair|giám định|14 -15 22 -9
first pair|giám đốc|-6 -23 -26 -10
first pair|giáo dục|-20 -24 -15 4
first pair|giáo viên|-1 15 14 14
first pair|giúp ban|17 0 9 -14
first pair|giúp diêm|-2 0 13 -5
first pair|giải ngân|-25 36 -32 -6
first pair|giải pháp|0 -1 -3 6
first pair|giải phóng|0 -11 -10 10
first pair|giải quyết|7 -3 12 13
first pair|giải thể|-10 -14 18 -26
first pair|giải tỏa|16 3 9 1
first pair|giảm #|-9 -14 25 19
first pair|giảm lỗ|23 -12 0 -5
first pair|giảm nghèo|-12 14 -30 -6
first pair|giảm nhắc|-11 0 11 21
first pair|giảm so|-5 6 0 12
first pair|giấy chứng|-26 15 -18 -7
first pair|giấy tờ|0 9 0 13
first pair|giống cung|11 -2 -1 16
first pair|giới thiệu|18 -18 -15 12
first pair|giữ an|-12 0 9 -3
first pair|giữ gìn|0 -1 27 -4
first pair|giữ nghiêm|0 0 8 16
first pair|giữ nguyên|-8 -2 -4 8
first pair|giữ rừng|6 0 15 -16
first pair|giữ vững|-44 -3 -14 14
first pair|giữ yên|-1 0 7 12
first pair|giữ đà|-18 0 -10 -9
first pair|giữ được|-10 -13 -5 12
first pair|grdp #|3 -7 0 -9
first pair|gtsx cn|-25 14 0 -9
first pair|gây lại|0 0 0 11
first pair|gò công|0 0 5 10
first pair|góp #|21 -7 0 11
first pair|góp của|3 0 0 22
first pair|góp tiền|2 0 0 27
first pair|góp ý|19 -11 -17 10
first pair|gắn "|0 0 0 24
first pair|gắn trách|0 0 11 -18
first pair|gắn với|0 0 0 7
first pair|gốc của|0 0 0 23
first pair|gỗ mdf|-9 13 0 26
first pair|gỡ "|-8 -2 -11 0
first pair|gỡ khó|-15 0 -11 -25
first pair|gỡ vướng|12 -12 7 -17
first pair|gửi báo|0 0 21 -4
first pair|gửi danh|0 0 0 41
first pair|gửi kết|0 0 13 21
first pair|gửi sở|-5 0 9 28
first pair|gửi tài|-4 14 -7 11
first pair|gửi ubnd|0 0 20 25
first pair|h )|-12 0 25 -8
first pair|hai chỉ|-9 19 0 0
first pair|hai là|-4 -26 -19 -9
first pair|hai năm|7 -4 -1 23
first pair|hai trường|17 2 0 -1
first pair|hao mất|0 0 0 20
first pair|hiến đất|-1 0 2 13
first pair|hiện trạng|0 0 -1 0
first pair|hiệp thương|0 0 15 -9
first pair|hiệu quả|-2 10 20 38
first pair|hoàn chỉnh|-4 0 0 -15
first pair|hoàn thiện|11 -5 -25 -35
first pair|hoàn thành|-4 -21 30 -7
first pair|hoàn tất|-4 0 3 1
first pair|hoàng hà|-2 -10 -12 -15
first pair|hoàng tiến|-2 0 0 0
first pair|hoàng văn|-2 0 -4 0
first pair|hoạt động|-1 15 -1 -21
first pair|hoằng lộc|13 -1 0 0
first pair|huy động|-15 6 -7 -18
first pair|huyện cai|-23 0 -11 0
first pair|huyện cái|0 0 -3 0
first pair|huyện có|32 -18 0 -12
first pair|huyện cũng|17 0 -10 0
first pair|huyện dồn|0 0 15 -15
first pair|huyện hà|-1 0 -1 0
first pair|huyện hội|0 0 5 0
first pair|huyện lâm|-14 -31 7 10
first pair|huyện mường|-1 0 0 0
first pair|huyện na|0 -2 -1 0
first pair|huyện phấn|0 0 21 -2
first pair|huyện quảng|-1 0 0 0
first pair|huyện thạch|-22 -51 0 0
first pair|huyện trần|0 0 0 15
first pair|huyện xây|7 0 0 -5
first pair|huyện yên|-2 0 0 0
first pair|huyện đoàn|0 0 -6 -18
first pair|huyện đã|34 0 -22 -4
first pair|huyện ủy|4 0 -10 -13
first pair|huấn luyện|23 -9 0 8
first pair|huỳnh thị|-1 0 -6 0
first pair|hà nội|-1 0 0 0
first pair|hàng hóa|16 -12 0 -5
first pair|hàng tuần|0 0 0 17
first pair|hàng tồn|-18 -5 -2 6
first pair|hành chính|-12 0 0 -7
first pair|hành nghề|-1 16 -4 0
first pair|hình thành|0 0 8 11
first pair|hòa giải|23 8 -17 16
first pair|hđnd các|10 -3 -29 24
first pair|hđnd huyện|-18 -2 -24 -16
first pair|hđnd phường|-29 -8 -6 0
first pair|hđnd quận|-19 0 -23 -2
first pair|hđnd thành|-25 -2 -4 -2
first pair|hđnd tỉnh|-10 -9 -13 -4
first pair|hđnd xã|-6 6 -11 0
first pair|hơn #|0 6 -7 -16
first pair|hư hỏng|15 -8 0 24
first pair|hướng dẫn|0 -7 -5 -14
first pair|hạ tải|-7 -11 13 20
first pair|hạ tầng|3 9 -8 21
first pair|hạn #|0 -10 19 29
first pair|hạn chót|0 0 5 26
first pair|hạn chế|-35 -3 -7 0
first pair|hạn cuối|0 0 9 23
first pair|hạn xong|-4 -1 -17 -11
first pair|hạt kiểm|0 0 -16 1
first pair|hải châu|-16 -3 -8 0
first pair|hải sản|13 -6 14 -19
first pair|hậu kiểm|-9 -10 -12 30
first pair|hằng tuần|0 0 9 -5
first pair|hết ngày|0 -2 10 15
first pair|hết quý|0 0 0 6
first pair|hết tháng|-20 5 26 0
first pair|hệ thống|15 19 -5 0
first pair|học bạ|7 10 0 -27
first pair|học bổng|8 -8 0 11
first pair|học sinh|14 -2 0 -28
first pair|học trực|-20 24 0 -17
first pair|học tập|18 3 6 -17
first pair|học xong|-16 19 -1 -11
first pair|họp dân|0 0 18 -27
first pair|họp giao|0 -5 16 0
first pair|hồ sông|-14 -11 -1 0
first pair|hồ sơ|0 13 -12 -11
first pair|hồ tiêu|9 -14 0 -2
first pair|hỗ trợ|18 2 10 -9
first pair|hộ có|16 0 -1 -12
first pair|hộ cận|-22 -22 0 -24
first pair|hộ dân|23 -4 -8 0
first pair|hộ dùng|-3 -28 -18 11
first pair|hộ khó|9 -3 -22 -26
first pair|hộ kinh|8 34 -13 -4
first pair|hộ nghèo|-2 -17 -28 -3
first pair|hộ tịch|-17 -2 -1 29
first pair|hộ đói|26 -11 21 15
first pair|hội cựu|3 -1 11 0
first pair|hội lhpn|0 0 16 21
first pair|hội nghị|-41 -21 -33 -1
first pair|hội nông|10 0 -3 21
first pair|hội phụ|24 0 -4 18
first pair|hội quán|-22 21 0 -19
first pair|hội trường|-29 -18 -20 -20
first pair|hội viên|-12 9 0 36
first pair|hội đồng|-28 -15 -26 0
first pair|hợp nhất|12 0 9 0
first pair|hợp tác|13 1 -3 13
first pair|hợp đồng|0 -6 -11 -11
first pair|in #|12 -4 0 16
first pair|in bài|-10 -2 -13 0
first pair|kbnn các|-3 0 24 0
first pair|khai giảng|22 -2 17 -19
first pair|khai mạc|-5 0 15 20
first pair|khai sinh|25 -12 -1 -3
first pair|khai thác|-8 19 -2 -16
first pair|khai trừ|26 -16 -16 28
first pair|khai tử|-9 -7 -8 -6
first pair|khen thưởng|0 0 9 27
first pair|khiếu kiện|-20 18 -2 -5
first pair|khiếu nại|-13 0 -12 11
first pair|khiển trách|13 -8 0 5
first pair|kho bạc|-19 20 11 13
first pair|kho đặt|-4 10 -4 0
first pair|khoa học|0 0 4 11
first pair|khoanh vùng|0 0 19 -29
first pair|khoanh ổ|0 0 0 25
first pair|khoán bảo|16 -1 0 -14
first pair|khoáng sản|-4 0 0 -5
first pair|khu công|22 0 0 21
first pair|khu du|-10 17 -5 -24
first pair|khu kinh|33 -3 0 0
first pair|khu tái|-13 3 -11 0
first pair|khu vực|24 5 0 55
first pair|khuyến cáo|0 -10 17 -25
first pair|khuyến công|-31 -10 -1 -25
first pair|khuyến khích|0 0 28 -8
first pair|khuyết điểm|4 -3 -8 18
first pair|khách du|-15 29 -5 9
first pair|khách lưu|-14 -1 -2 -11
first pair|khách quốc|1 0 0 7
first pair|khách ra|20 -1 -9 -10
first pair|khách tham|14 0 0 -26
first pair|khách đến|25 -11 0 -25
first pair|khám bệnh|-18 6 -13 -3
first pair|khám chữa|-19 -19 -12 -8
first pair|khám phá|11 3 -6 3
first pair|khám sơ|-19 -10 -1 -5
first pair|khám sức|5 6 0 -17
first pair|khám tuyển|17 -11 0 0
first pair|kháng nghị|9 -5 0 -11
first pair|khánh hòa|-2 0 -2 0
first pair|khánh thành|28 -15 -11 7
first pair|khâu chuẩn|0 9 -5 0
first pair|khép kín|0 0 23 -6
first pair|khó khăn|-18 -9 0 -1
first pair|khóa i|0 0 -2 0
first pair|khóa sổ|0 0 13 22
first pair|khói đen|0 1 -1 15
first pair|khôi phục|8 0 4 -12
first pair|không ai|20 -17 0 -2
first pair|không bình|-2 4 -2 2
first pair|không bố|-2 1 5 14
first pair|không còn|-2 -29 -39 -22
first pair|không có|19 -26 -9 6
first pair|không ghi|24 -17 0 -15
first pair|không kiểm|-1 13 0 17
first pair|không kể|16 0 0 29
first pair|không máy|-7 7 0 6
first pair|không mê|5 -3 0 14
first pair|không nghiệm|0 0 14 0
first pair|không né|-15 -7 7 10
first pair|không phát|27 -14 -6 7
first pair|không phải|30 -8 0 37
first pair|không rõ|0 0 0 9
first pair|không sót|25 -11 -2 20
first pair|không thôn|-12 17 0 0
first pair|không trường|25 -2 0 0
first pair|không vận|0 0 18 22
first pair|không xã|35 -22 0 0
first pair|không xảy|37 -25 -13 -17
first pair|không ít|-8 28 -4 -45
first pair|không đơn|28 -21 0 -4
first pair|không đạt|-24 24 0 28
first pair|không để|22 -25 1 4
first pair|không đổ|-8 -1 -7 -4
first pair|không đợi|-4 -10 -10 -9
first pair|không ủy|0 0 0 12
first pair|khơi thông|-6 0 -18 -1
first pair|khả năng|29 -18 0 -5
first pair|khảo sát|-18 -18 -8 -13
first pair|khẩn trương|0 0 16 -21
first pair|khắc phục|-14 0 2 0
first pair|khối lượng|0 -2 -3 -4
first pair|khống chế|-18 -8 -11 0
first pair|khởi công|21 0 45 6
first pair|khởi kiện|8 -7 7 19
first pair|khởi tố|-7 10 5 15
first pair|khởi động|0 -6 9 16
first pair|kim ngạch|3 17 0 -3
first pair|kinh doanh|9 -1 0 38
first pair|kinh phí|-12 19 17 47
first pair|kinh tế|2 -15 -5 -51
first pair|kinhtedothi -|0 0 -10 0
first pair|kiên cố|17 -6 19 -20
first pair|kiên giang|-1 0 0 0
first pair|kiên quyết|0 -1 25 40
first pair|kiến nghị|7 -18 5 -25
first pair|kiềm chế|-2 -5 -2 -30
first pair|kiểm kê|0 0 -8 -2
first pair|kiểm lâm|-3 13 13 12
first pair|kiểm soát|2 0 8 -22
first pair|kiểm sát|-11 -7 -2 -11
first pair|kiểm toán|-6 -4 -13 0
first pair|kiểm tra|10 -19 12 -6
first pair|kiểm điểm|-4 0 15 -34
first pair|kiện cáo|11 0 0 14
first pair|kiện toàn|6 0 58 0
first pair|kt .|0 0 -14 0
first pair|kè tạm|0 -8 18 -15
first pair|kèm cặp|-7 -6 8 18
first pair|kéo dài|11 -8 -2 19
first pair|kéo giảm|0 -16 14 -20
first pair|kéo theo|-5 13 -1 34
first pair|kéo điện|22 0 3 -27
first pair|kê khai|-22 -13 -16 -14
first pair|kê khống|-7 8 -4 11
first pair|kênh c|0 13 1 23
first pair|kênh nhánh|-9 12 -9 -17
first pair|kêu gọi|-2 0 24 6
first pair|kích hoạt|0 0 0 24
first pair|kính trình|-4 -8 -10 -2
first pair|ký cam|-3 0 6 21
first pair|ký kết|0 0 3 -7
first pair|ký quy|0 0 13 -3
first pair|kẻ vạch|-5 0 15 -11
first pair|kế hoạch|-41 -38 3 -1
first pair|kế toán|0 0 28 0
first pair|kết hôn|19 -11 -10 21
first pair|kết luận|14 1 -29 31
first pair|kết nạp|-2 0 3 -14
first pair|kết nối|15 -1 0 14
first pair|kết quả|0 -24 -9 -1
first pair|kết thúc|0 0 -20 15
first pair|kể cả|4 -17 -5 0
first pair|kịp khai|-8 0 8 16
first pair|kịp thời|12 0 -2 25
first pair|kỳ họp|-4 -18 -6 -8
first pair|kỷ cương|4 5 18 22
first pair|kỷ luật|8 -4 -16 -42
first pair|kỹ thuật|-21 -1 -8 -22
first pair|lao động|-16 8 -19 -4
first pair|liên kết|-5 28 -5 -24
first pair|liên đoàn|-1 -4 23 19
first pair|loa nhiều|0 4 0 19
first pair|loại ngay|0 0 0 -1
first pair|lso -|0 0 -2 0
first pair|luân chuyển|11 -16 21 10
first pair|luân phiên|0 0 3 -5
first pair|là mức|4 0 0 17
first pair|làm #|11 0 0 -24
first pair|làm lối|0 0 16 -9
first pair|làm lợi|11 -3 0 22
first pair|làm mới|20 0 0 0
first pair|làm rõ|4 0 0 59
first pair|làm sạch|9 0 0 31
first pair|làm theo|0 4 0 14
first pair|làm tốt|-11 0 28 -9
first pair|làm việc|-8 -9 -8 -10
first pair|làm xong|-9 0 18 -22
first pair|làm được|-13 -11 -25 16
first pair|làng hoa|-22 -12 0 -25
first pair|làng nghề|17 -9 0 -27
first pair|láng nhựa|18 -11 0 -14
first pair|lâm nghiệp|-5 -11 0 11
first pair|lâm quốc|0 0 -10 0
first pair|lãng phí|12 -20 -17 10
first pair|lãnh đạo|-24 1 -17 -8
first pair|lê minh|-1 0 -5 0
first pair|lê xuân|-10 -1 -1 0
first pair|lò mổ|-9 9 -6 11
first pair|lúa #|13 -1 -1 28
first pair|lúa -|-4 -3 4 0
first pair|lúa cả|0 -14 0 -18
first pair|lúa hè|30 0 -6 -15
first pair|lúa mùa|18 -13 0 -5
first pair|lúa xuân|29 -8 0 -7
first pair|lúa đông|14 10 0 22
first pair|lý do|-15 -44 -2 7
first pair|lĩnh vực|-29 1 0 16
first pair|lũy kế|8 12 0 -11
first pair|lưu khánh|0 0 -3 0
first pair|lưu thị|0 0 -3 0
first pair|lưu trú|-29 -3 0 -1
first pair|lưu trữ|-1 0 6 17
first pair|lưu vptu|-4 0 -12 0
first pair|lưu vpđu|-18 -6 -14 0
first pair|lưu vt|-2 -2 -7 0
first pair|lưu văn|-24 -8 -32 0
first pair|lưu ý|0 0 21 -8
first pair|lương thực|-12 -9 0 -23
first pair|lường đình|-2 0 -3 0
first pair|lượng khách|25 -5 0 -38
first pair|lượt khách|14 0 0 10
first pair|lượt khám|9 0 0 -15
first pair|lượt truy|-2 0 0 0
first pair|lạc #|12 -8 0 20
first pair|lạm phát|-3 2 -7 -17
first pair|lạng sơn|0 0 -1 0
first pair|lấn chiếm|-1 9 0 0
first pair|lấy kết|0 0 22 -2
first pair|lấy sự|-7 -2 -6 0
first pair|lấy ý|0 0 4 -5
first pair|lập #|31 -14 -25 24
first pair|lập biên|-17 -41 -17 5
first pair|lập bản|0 0 12 15
first pair|lập bộ|-10 10 0 13
first pair|lập danh|0 -2 21 15
first pair|lập dự|0 0 13 17
first pair|lập lại|0 0 13 -10
first pair|lập mới|11 -9 0 7
first pair|lập nhóm|0 0 20 -4
first pair|lập phương|0 0 5 -17
first pair|lập quy|-1 3 -21 28
first pair|lập sổ|0 0 0 33
first pair|lập tổ|-6 0 22 12
first pair|lắc tài|9 -7 0 12
first pair|lắp #|23 -10 0 -25
first pair|lắp biển|0 0 24 18
first pair|lắp camera|0 -2 15 -15
first pair|lắp mới|27 -24 -4 0
first pair|lễ hội|28 -9 0 -31
first pair|lệ phí|18 19 3 30
first pair|lồng ghép|-4 0 12 -3
first pair|lỗi thứ|0 0 -31 0
first pair|lộc tiến|0 1 -1 7
first pair|lớp #|-15 20 13 10
first pair|lớp dạy|0 1 0 27
first pair|lợn nái|5 0 0 36
first pair|lợp lại|12 0 17 0
first pair|lục ngạn|-18 10 -20 14
first pair|lục yên|0 0 -4 1
first pair|lừa đảo|-8 8 3 -2
first pair|lực lượng|13 6 -5 26
first pair|m .|-8 -4 -3 0
first pair|ma túy|0 -3 -10 2
first pair|may mặc|4 -16 -8 -3
first pair|mttq sau|4 0 0 24
first pair|mttq và|11 -9 16 12
first pair|mua bán|7 -2 0 27
first pair|mua bổ|0 0 21 0
first pair|mua sắm|-27 26 10 -6
first pair|muối được|22 -1 0 -15
first pair|muộn nhất|0 0 15 22
first pair|máy móc|-8 12 0 22
first pair|máy quét|-8 16 -2 -17
first pair|máy siêu|-10 13 0 -12
first pair|máy tính|-9 -23 0 -3
first pair|mía chỉ|-2 6 0 0
first pair|mía đường|17 -7 -4 -12
first pair|mô hình|39 -9 -12 21
first pair|môi trường|4 -20 -23 14
first pair|mùa khô|-25 14 0 28
first pair|mùa mưa|-15 -27 -30 -15
first pair|mùi hôi|0 6 -6 22
first pair|mượn bác|0 -1 17 0
first pair|mạng nội|0 10 0 0
first pair|mạnh tay|0 0 15 23
first pair|mất #|-21 28 0 33
first pair|mấy việc|0 -17 -6 0
first pair|mặc dù|3 -14 0 0
first pair|mặt bằng|11 1 11 1
first pair|mặt chưa|-24 -32 0 0
first pair|mặt khác|-11 -17 0 0
first pair|mặt trận|-8 -4 -8 -29
first pair|mặt yếu|-3 11 0 0
first pair|mặt được|3 -6 0 0
first pair|mọi số|0 0 51 0
first pair|mốc giới|14 -4 0 21
first pair|mối đã|-12 11 -4 9
first pair|mỗi chi|0 -4 16 23
first pair|mỗi căn|4 0 0 17
first pair|mỗi cấp|0 0 12 -13
first pair|mỗi hồ|0 -8 12 -27
first pair|mỗi quý|0 0 21 0
first pair|mỗi tháng|0 -1 26 24
first pair|mỗi tuần|0 0 4 29
first pair|mỗi ấp|-5 -2 -20 0
first pair|mỗi ủy|-2 0 13 0
first pair|một bộ|0 15 -3 -27
first pair|một góc|-7 -21 -2 0
first pair|một là|-4 -4 0 0
first pair|một năm|-23 -15 -19 13
first pair|một phần|-1 21 0 -11
first pair|một số|-1 30 0 -18
first pair|một tấm|-9 15 -4 12
first pair|một vài|0 14 -5 -12
first pair|mới #|-6 14 -2 22
first pair|mời gọi|0 0 11 -25
first pair|mời khám|-11 25 0 -14
first pair|mời thầu|0 0 0 24
first pair|mở #|14 -14 14 -27
first pair|mở các|5 0 13 -10
first pair|mở lại|-13 0 -3 -16
first pair|mở lớp|0 0 23 -30
first pair|mở rộng|0 0 14 1
first pair|mở sổ|14 0 -6 16
first pair|mở thêm|-23 -11 -2 5
first pair|mở đường|0 0 6 0
first pair|mở đợt|0 0 12 -7
first pair|mục tiêu|-20 -18 -15 0
first pair|mục đích|-14 -2 -16 0
first pair|mức thiếu|-14 -20 -12 -13
first pair|mức tăng|-24 36 0 14
first pair|mức độ|7 -17 -25 -8
first pair|n .|-1 0 0 0
first pair|nay #|12 0 0 18
first pair|nga sơn|-2 0 0 0
first pair|ngay sau|-34 -9 -12 0
first pair|ngay trong|28 0 -6 -16
first pair|nghe các|0 0 -4 0
first pair|nghe đảng|0 0 -12 -2
first pair|nghiên cứu|-2 0 14 -10
first pair|nghiệm thu|2 11 10 -1
first pair|nghĩa trang|2 4 0 -3
first pair|nghĩa vụ|17 -6 0 28
first pair|nghề dệt|30 -13 0 9
first pair|nghệ an|-10 -9 -2 0
first pair|nghị quyết|-11 1 -41 3
first pair|nghị định|21 -1 -10 12
first pair|ngoài quốc|25 -2 0 0
first pair|ngoài ra|-21 -3 -11 -7
first pair|nguyên nhân|0 -1 0 15
first pair|nguyễn thị|-1 0 -13 0
first pair|nguồn vốn|26 -1 0 0
first pair|ngành công|0 0 -19 -25
first pair|ngành giáo|18 -1 -27 -13
first pair|ngành hoàn|12 -7 0 -36
first pair|ngành kiểm|11 -8 -7 0
first pair|ngành nông|-2 -1 9 -17
first pair|ngành phải|0 0 31 -21
first pair|ngành thuế|-12 -10 0 -13
first pair|ngành và|-3 4 -8 5
first pair|ngành văn|0 0 19 14
first pair|ngành xin|-3 -4 6 20
first pair|ngành y|7 -6 6 -4
first pair|ngành điện|-7 0 13 -10
first pair|ngày #|-16 -14 -14 5
first pair|ngày hội|0 9 0 14
first pair|ngân hàng|27 -9 11 16
first pair|ngân sách|-34 -13 -5 -11
first pair|ngân sơn|0 14 -4 16
first pair|ngô #|-10 -8 0 7
first pair|ngô xuân|18 -3 0 -17
first pair|ngõ #|7 0 7 12
first pair|ngăn chặn|0 0 -21 2
first pair|ngư dân|27 -1 -15 -30
first pair|ngư nghiệp|-3 0 0 0
first pair|người buôn|18 -11 0 18
first pair|người bệnh|-6 6 0 8
first pair|người bị|-16 29 0 -6
first pair|người chết|2 -1 0 18
first pair|người có|1 -28 -10 22
first pair|người dân|-8 32 0 40
first pair|người già|13 -1 0 -11
first pair|người khuyết|13 -4 0 18
first pair|người làm|2 0 -10 -3
first pair|người nghe|0 7 0 14
first pair|người nuôi|20 -16 0 41
first pair|người phát|-14 -13 -7 0
first pair|người tham|19 -17 0 -17
first pair|người trồng|3 19 -5 -35
first pair|người từ|19 -1 0 -13
first pair|người tự|-7 12 0 -11
first pair|người đứng|-5 -11 9 -9
first pair|ngược lại|-6 -17 0 0
first pair|ngại công|0 0 0 10
first pair|ngại va|0 8 -7 11
first pair|ngập do|-3 -21 -4 -1
first pair|ngắt kết|0 0 0 24
first pair|nhiều chi|10 5 0 12
first pair|nhiều công|20 -3 0 -21
first pair|nhiều cơ|-6 18 0 -14
first pair|nhiều gia|0 0 0 -8
first pair|nhiều hơn|-26 26 0 25
first pair|nhiều hố|-18 29 -9 -8
first pair|nhiều hộ|1 9 0 7
first pair|nhiều nơi|20 -17 0 22
first pair|nhiều việc|0 -25 0 -7
first pair|nhiều xã|-13 -17 0 -12
first pair|nhiệm kỳ|-11 0 -11 14
first pair|nhiệm vụ|0 -10 -1 21
first pair|nhà máy|-7 13 0 17
first pair|nhà thầu|10 18 5 -37
first pair|nhà trường|-7 7 0 -3
first pair|nhà trọ|-6 -3 9 25
first pair|nhà tình|14 -2 0 33
first pair|nhà văn|-15 30 9 -5
first pair|nhà vườn|6 -5 0 15
first pair|nhà vệ|22 -22 -2 -23
first pair|nhà ở|38 -14 3 6
first pair|nhân chứng|0 1 0 22
first pair|nhân dân|37 -8 14 -3
first pair|nhân lực|-16 4 0 0
first pair|nhân rộng|-11 0 17 -17
first pair|nhân sự|11 -4 -13 20
first pair|nhìn chung|22 -8 -6 -5
first pair|nhìn lại|-16 -10 -14 0
first pair|nhìn nhận|0 -1 0 0
first pair|nhìn thẳng|-6 -10 -1 0
first pair|nhóm #|-22 -6 -4 0
first pair|như trên|-3 -1 -14 -2
first pair|nhưng #|-12 30 -2 9
first pair|nhưng bóc|-14 12 0 -18
first pair|nhưng bỏ|0 2 0 16
first pair|nhưng chi|-3 11 0 -23
first pair|nhưng chưa|-26 1 0 25
first pair|nhưng chất|0 4 0 -23
first pair|nhưng diện|-6 6 0 7
first pair|nhưng khoảng|-8 13 0 -12
first pair|nhưng không|-8 -28 -9 3
first pair|nhưng kết|0 6 0 35
first pair|nhưng kỹ|0 1 0 0
first pair|nhưng nhờ|-31 -11 -12 -11
first pair|nhưng năng|7 -1 0 22
first pair|nhưng phần|0 0 0 -12
first pair|nhưng số|-11 10 0 -23
first pair|nhưng tôm|6 6 0 -19
first pair|nhường chỗ|3 -1 0 12
first pair|nhất là|10 1 27 39
first pair|nhất trí|-25 -21 -20 -26
first pair|nhầm lẫn|9 -10 0 10
first pair|nhận thức|10 2 -10 -21
first pair|nhận định|-10 0 0 0
first pair|nhập khẩu|-18 -12 0 -3
first pair|nhật ký|10 -6 0 -14
first pair|nhắc nhở|11 -9 2 -8
first pair|nhẹ về|0 0 0 3
first pair|nhờ vậy|-6 -3 0 -27
first pair|những khuyết|-17 -23 -20 0
first pair|những khó|7 0 0 0
first pair|những kết|-4 0 -1 0
first pair|những mặt|-24 -21 0 0
first pair|những tháng|0 0 -19 0
first pair|những việc|0 -26 0 -9
first pair|những vấn|0 0 -2 0
first pair|những điều|-16 -12 -1 -1
first pair|những điểm|-3 -15 0 0
first pair|nhựa hóa|10 -3 7 -18
first pair|ninh kiều|-18 0 -5 0
first pair|niêm yết|25 -9 -7 14
first pair|nq #|5 0 -1 9
first pair|nuôi cá|25 -9 0 -30
first pair|nuôi hàu|28 -11 0 5
first pair|nuôi trồng|-29 0 0 25
first pair|nuôi tôm|-32 -1 0 5
first pair|nâm nung|-5 -4 -12 0
first pair|nâng cao|-16 -1 -4 -24
first pair|nâng chất|-13 -8 -6 -26
first pair|nâng cấp|-10 -12 25 -27
first pair|nâng tổng|19 -1 0 27
first pair|nâng tỷ|5 -3 -14 25
first pair|né tránh|0 4 0 32
first pair|nói vậy|-28 -17 0 0
first pair|nóng chuyện|-9 0 -3 0
first pair|nông ,|-5 -12 0 -11
first pair|nông -|-22 19 -13 4
first pair|nông dân|1 0 0 11
first pair|nông lâm|-5 -2 0 12
first pair|nông nghiệp|-11 -47 0 -28
first pair|nông thôn|1 4 0 1
first pair|năm #|21 0 20 0
first pair|năm học|18 -18 -8 -6
first pair|năm nay|24 12 0 -18
first pair|năm qua|1 11 0 -11
first pair|năm đầu|-43 -11 -4 0
first pair|năng lực|0 26 -5 -8
first pair|năng suất|-15 5 -1 -4
first pair|nơi làm|0 0 0 13
first pair|nơi nhận|0 0 -1 0
first pair|nơi nào|0 -3 19 -8
first pair|nơi nặng|0 0 0 9
first pair|nơi rảnh|-2 11 -8 13
first pair|nơi thì|0 0 0 17
first pair|nơi ôm|-2 9 -7 15
first pair|nước ngọt|-7 11 0 18
first pair|nước rỉ|0 0 0 27
first pair|nước sinh|0 1 18 20
first pair|nước sạch|-11 5 -14 -4
first pair|nước thải|-21 34 -12 -25
first pair|nạo vét|17 -9 24 17
first pair|nậm ông|10 -6 0 17
first pair|nắm chắc|-7 -4 13 -26
first pair|nắm tình|-2 8 10 14
first pair|nằm chủ|0 0 0 10
first pair|nề nếp|2 -10 -2 11
first pair|nể nang|0 0 15 15
first pair|nối mạng|14 0 -1 0
first pair|nổi bật|-40 -3 -5 -18
first pair|nổi lên|-16 -25 0 -3
first pair|nội bộ|-22 -20 -7 0
first pair|nội chính|-15 -10 0 -1
first pair|nội dung|-8 7 -30 2
first pair|nộp đảng|7 -2 -3 12
first pair|nộp đủ|0 0 0 -11
first pair|nợ cũ|-4 6 0 23
first pair|nợ dưới|-11 -8 -18 0
first pair|nợ quá|37 -35 -1 -16
first pair|nợ thuế|-18 28 -12 -43
first pair|nợ xây|-8 13 -18 -8
first pair|nợ xấu|-42 -5 -14 -28
first pair|nợ đóng|-9 -3 -17 0
first pair|nợ đọng|-22 18 0 -1
first pair|nửa cuối|-1 -2 -31 0
first pair|nửa năm|-33 -7 -19 0
first pair|nửa đầu|-18 -17 11 15
first pair|par index|8 -6 -8 0
first pair|pbt thường|-6 -3 -10 0
first pair|phiên họp|-16 -6 -5 0
first pair|phong nha|0 0 0 -11
first pair|phong trào|10 13 0 -30
first pair|phun hóa|25 -19 0 -6
first pair|phun khử|0 0 17 -5
first pair|phun thuốc|0 0 0 12
first pair|phá rừng|-9 14 0 -8
first pair|phát #|23 -10 -1 11
first pair|phát biểu|-2 0 -26 0
first pair|phát hiện|1 6 -4 24
first pair|phát hành|18 -18 16 -19
first pair|phát sinh|-32 12 -11 -24
first pair|phát sóng|0 -2 8 26
first pair|phát triển|1 0 2 -43
first pair|phát động|-3 -7 -10 0
first pair|phân bón|-19 4 0 1
first pair|phân bổ|-11 0 23 24
first pair|phân công|32 -7 4 0
first pair|phân loại|9 0 6 1
first pair|phân lô|-4 24 -2 6
first pair|phân urê|-12 20 0 12
first pair|phép nước|0 0 14 15
first pair|phê bình|-4 -8 -2 23
first pair|phê duyệt|-2 -3 11 -20
first pair|phí bảo|14 0 -2 -5
first pair|phòng bệnh|-3 -5 12 13
first pair|phòng chống|9 -16 -22 10
first pair|phòng công|0 0 -14 0
first pair|phòng dân|0 0 14 0
first pair|phòng gd|-17 0 6 -6
first pair|phòng giáo|0 0 -15 -1
first pair|phòng họp|-13 -5 -10 -6
first pair|phòng kinh|-7 -25 22 9
first pair|phòng kế|0 0 -11 5
first pair|phòng kỹ|0 0 13 0
first pair|phòng lao|0 0 11 0
first pair|phòng lđ|0 0 4 -7
first pair|phòng nghiệp|-5 0 11 0
first pair|phòng người|0 -1 6 0
first pair|phòng ngừa|0 0 -13 -11
first pair|phòng nn|-14 0 31 -5
first pair|phòng nào|0 0 12 0
first pair|phòng nông|0 0 0 -16
first pair|phòng nội|0 0 6 21
first pair|phòng quản|0 0 -24 10
first pair|phòng tn|0 0 12 3
first pair|phòng truyền|-2 0 6 -5
first pair|phòng tài|-13 -17 4 -31
first pair|phòng tư|0 0 35 0
first pair|phòng tổ|0 0 -11 0
first pair|phòng văn|0 0 4 25
first pair|phòng y|-2 0 19 0
first pair|phó bí|0 0 -22 -25
first pair|phó chánh|0 0 -1 0
first pair|phó chủ|-8 -18 -34 -13
first pair|phó giám|0 -5 6 0
first pair|phó trưởng|-4 0 0 0
first pair|phú thọ|-20 -6 -5 -19
first pair|phú tân|-2 -2 -3 0
first pair|phương hướng|-8 -11 -20 2
first pair|phương án|-11 17 -7 -2
first pair|phước thể|-8 17 -1 17
first pair|phường an|-7 10 -7 14
first pair|phường bình|0 4 0 0
first pair|phường bắc|-6 -46 0 0
first pair|phường có|-19 -3 -1 -18
first pair|phường dự|-3 -2 -12 -12
first pair|phường kiểm|21 0 -15 -8
first pair|phường lãm|-12 -31 0 0
first pair|phường nào|0 -4 9 16
first pair|phường ra|8 -3 22 -29
first pair|phường thành|3 -11 -14 20
first pair|phường trà|-15 0 -17 0
first pair|phường xong|11 0 -4 -1
first pair|phường xuân|-14 -1 -10 0
first pair|phạm pháp|11 0 -21 10
first pair|phạt #|31 -18 0 -21
first pair|phạt hợp|0 -1 6 0
first pair|phải làm|0 2 -10 12
first pair|phản biện|-2 3 0 10
first pair|phấn đấu|-37 -19 -12 -14
first pair|phần #|0 0 -1 0
first pair|phần b|0 -10 0 0
first pair|phần c|0 -3 0 0
first pair|phần còn|11 6 -2 23
first pair|phần iii|0 0 -2 0
first pair|phần ii|0 -14 0 0
first pair|phần i|-4 -8 -2 0
first pair|phần lớn|-53 13 -4 -4
first pair|phần mềm|-6 15 0 -9
first pair|phần nhiều|-12 20 0 37
first pair|phần nhiệm|0 -1 0 0
first pair|phần thứ|0 -2 -1 0
first pair|phần việc|0 -1 -5 0
first pair|phần đông|6 0 0 22
first pair|phẫu thuật|14 0 0 -13
first pair|phối hợp|0 17 4 -2
first pair|phổ cập|5 3 1 -18
first pair|phụ cấp|5 -9 -4 -28
first pair|phụ huynh|11 -11 -5 12
first pair|phụ lục|-9 -11 -14 0
first pair|phụ nữ|20 1 -3 -30
first pair|phụ đạo|-4 0 21 0
first pair|phục hồi|-5 7 9 1
first pair|phục vụ|-10 -10 -18 33
first pair|phủ xanh|19 -11 -3 6
first pair|qp -|-26 -6 -13 -16
first pair|qua #|31 0 0 -16
first pair|qua cửa|10 19 0 -9
first pair|qua kiểm|31 -12 0 -9
first pair|qua mức|18 -18 0 16
first pair|qua sáu|-20 0 0 0
first pair|qua tháng|-11 4 -5 -16
first pair|qua thăm|-25 -12 0 -8
first pair|qua đó|7 0 0 20
first pair|quan hóa|-6 0 0 0
first pair|quan trắc|2 8 0 0
first pair|quan tâm|0 -6 -6 -15
first pair|quang cảnh|-10 -1 0 0
first pair|quang trung|0 0 0 7
first pair|quy chế|-11 21 -6 0
first pair|quy hoạch|13 11 -21 -23
first pair|quy nhơn|-1 -1 0 0
first pair|quy định|6 -12 -21 25
first pair|quyết nghị|0 0 -1 0
first pair|quyết toán|-38 30 -19 8
first pair|quyết định|-15 -20 -22 -8
first pair|quá hạn|21 -15 5 -19
first pair|quá nửa|-17 22 -10 18
first pair|quá tải|-2 16 0 8
first pair|quán triệt|18 -6 5 13
first pair|quân dân|-13 -11 -8 0
first pair|quân số|24 -8 12 23
first pair|quân sự|2 -1 5 6
first pair|quét #|25 -9 -4 -16
first pair|quý iii|18 -22 -20 0
first pair|quý ii|-6 0 -23 0
first pair|quý iv|0 0 -28 0
first pair|quý i|-4 -5 2 20
first pair|quý tới|0 0 -8 0
first pair|quản chặt|-3 -4 19 -25
first pair|quản lý|-30 -6 -26 0
first pair|quảng cáo|0 0 25 36
first pair|quận nâng|-7 0 16 0
first pair|quận ủy|-14 -1 -23 -1
first pair|quốc phòng|-6 -15 -31 -25
first pair|quỹ "|29 -20 -23 -26
first pair|quỹ cứu|-24 24 0 -14
first pair|quỹ hỗ|17 -13 0 0
first pair|quỹ phòng|-2 26 0 0
first pair|quỹ qpan|0 0 16 27
first pair|ra #|14 -10 0 25
first pair|ra quyết|21 -16 -1 9
first pair|ra quân|-13 12 -17 9
first pair|rau ,|11 -7 0 19
first pair|rau an|10 6 0 -21
first pair|rau màu|-19 -23 -9 -31
first pair|riêng #|-9 14 -2 -13
first pair|riêng các|0 0 -15 0
first pair|riêng công|-3 24 -23 23
first pair|riêng khách|7 0 0 28
first pair|riêng ngô|-5 8 0 0
first pair|riêng sản|-5 9 0 0
first pair|riêng thu|17 10 0 -23
first pair|riêng thuế|11 0 0 15
first pair|riêng tiền|-12 22 0 -16
first pair|riêng tín|0 7 -1 0
first pair|riêng án|-17 -15 -6 -17
first pair|riêng đàn|-12 23 0 0
first pair|riêng đồng|-24 -24 0 -14
first pair|rà lại|13 -13 28 -34
first pair|rà soát|15 0 -6 1
first pair|rác sinh|-11 -3 -3 -20
first pair|rác thải|0 -4 -23 -29
first pair|rét đậm|-9 0 -1 -17
first pair|rõ người|-9 -9 -14 -11
first pair|rút phép|7 -7 0 10
first pair|rừng phòng|-29 11 -13 -16
first pair|rừng tràm|-20 -20 -6 -9
first pair|sa đéc|-18 0 -10 -11
first pair|sai phạm|4 0 0 9
first pair|san ủi|0 0 0 14
first pair|sang #|-3 -1 -27 0
first pair|sang năm|0 0 -5 0
first pair|sang tháng|0 0 -24 0
first pair|sau #|-8 17 0 0
first pair|sau cùng|0 0 -18 0
first pair|sau hợp|3 0 -1 0
first pair|sau khi|14 -18 -9 -1
first pair|sau ngày|-21 -12 -9 -15
first pair|sau thông|-7 0 0 0
first pair|sau đợt|-8 10 0 23
first pair|sinh con|-11 9 0 -26
first pair|sinh hoạt|4 20 -5 -10
first pair|siết chặt|7 -11 33 -4
first pair|siết quản|0 0 12 -2
first pair|so cùng|-20 -18 -4 11
first pair|so với|-16 7 -4 4
first pair|song #|-12 21 0 -11
first pair|song chưa|0 2 0 14
first pair|song cuộc|14 -1 0 0
first pair|song công|0 1 0 -1
first pair|song giá|-2 9 0 -19
first pair|song giải|-6 22 -2 29
first pair|song huyện|28 -5 0 -27
first pair|song khá|11 -11 0 20
first pair|song không|-18 21 -2 -18
first pair|song kém|-19 25 0 -5
first pair|song một|-1 2 0 -9
first pair|song người|-13 12 0 -2
first pair|song ngữ|6 -6 8 17
first pair|song phiên|0 -3 0 0
first pair|song phương|1 -10 9 32
first pair|song phải|-17 -24 -7 0
first pair|song vẫn|21 -19 0 18
first pair|song vị|-9 12 0 -13
first pair|song ít|-6 18 0 26
first pair|soài so|0 0 1 4
first pair|suy dinh|20 -10 -1 -6
first pair|suối tre|8 -2 0 17
first pair|sàng lọc|22 -3 13 -22
first pair|sáng #|-1 0 8 0
first pair|sáng nay|-8 0 -4 0
first pair|sáng ngày|0 0 -15 0
first pair|sáp nhập|25 -13 0 -21
first pair|sáu chỉ|-7 10 -5 0
first pair|sáu tháng|8 -14 -19 5
first pair|sâu bệnh|-7 -2 0 -5
first pair|sóc trăng|-2 -2 0 0
first pair|sĩ số|-33 34 0 3
first pair|sơ kết|0 -1 12 -16
first pair|sơn trà|-17 -1 -18 0
first pair|sương muối|-19 -14 0 1
first pair|sạt lở|-6 16 0 4
first pair|sản lượng|18 3 -6 2
first pair|sản phẩm|-19 17 -1 4
first pair|sản xuất|10 7 -24 -13
first pair|sầu riêng|-1 -11 8 -4
first pair|sắp tới|0 0 -19 0
first pair|sắp xếp|9 -9 11 -27
first pair|sẵn sàng|-1 0 17 22
first pair|số #|-8 0 -7 0
first pair|số còn|-6 -22 -12 -1
first pair|số cơ|-25 -16 -2 -7
first pair|số doanh|-7 9 -2 18
first pair|số giờ|-3 -6 -15 0
first pair|số hóa|-22 17 17 4
first pair|số hộ|18 7 0 8
first pair|số lao|-15 -24 0 0
first pair|số liệu|-44 -40 -5 27
first pair|số lần|12 -4 0 0
first pair|số lớp|0 23 0 0
first pair|số máy|0 0 0 16
first pair|số người|15 3 -2 16
first pair|số nợ|1 10 0 20
first pair|số thu|-6 -8 -5 -29
first pair|số tiền|26 -4 -6 17
first pair|số trường|-28 0 0 -11
first pair|số vốn|16 -13 0 -3
first pair|số vụ|6 4 0 9
first pair|số đảng|15 -11 0 11
first pair|số đề|-11 4 16 22
first pair|số đợt|-7 19 0 0
first pair|sốp cộp|0 0 -8 0
first pair|sốt rét|11 11 0 -28
first pair|sốt xuất|-10 12 -1 -11
first pair|sổ sách|0 14 -2 6
first pair|sớm đưa|0 0 20 12
first pair|sở công|-17 -2 14 15
first pair|sở giao|-1 -1 -14 7
first pair|sở giáo|-3 0 -5 -6
first pair|sở khoa|-2 0 -10 0
first pair|sở kế|-11 3 0 -20
first pair|sở lao|0 0 3 -20
first pair|sở lđ|-14 -3 4 -16
first pair|sở nn|0 -1 3 -1
first pair|sở nông|-25 -4 -3 -10
first pair|sở nội|-3 0 29 -23
first pair|sở tài|-13 -13 -8 -1
first pair|sở văn|0 0 12 -12
first pair|sở xây|0 4 -4 12
first pair|sở y|5 -8 -14 9
first pair|sợi tăng|0 0 0 15
first pair|sử dụng|0 0 1 18
first pair|sửa #|21 -3 0 -5
first pair|sửa chữa|11 0 15 20
first pair|sửa các|0 0 1 21
first pair|sửa máy|0 0 -15 12
first pair|sửa những|-11 0 -15 0
first pair|sửa xong|6 0 -2 19
first pair|sữa tươi|4 0 0 0
first pair|sự phối|-1 15 -5 -14
first pair|t /|0 0 -23 0
first pair|tai nạn|20 18 -1 21
first pair|tam nông|-16 -1 -8 0
first pair|tang vật|3 -13 0 5
first pair|tham mưu|-15 4 13 17
first pair|thanh khê|0 0 0 10
first pair|thanh long|29 -9 -2 -10
first pair|thanh lý|0 -12 16 13
first pair|thanh niên|-5 6 -3 11
first pair|thanh toán|15 -8 4 25
first pair|thanh tra|-6 9 20 -12
first pair|thanh trạch|0 0 0 13
first pair|thay ngay|0 -7 8 -14
first pair|theo báo|-34 0 -1 0
first pair|theo dõi|0 24 7 -34
first pair|theo giám|-8 -21 -1 0
first pair|theo kết|-31 -7 0 3
first pair|theo luật|-11 -2 -9 0
first pair|theo nghị|-15 0 0 0
first pair|theo ông|-3 -30 -9 10
first pair|theo đó|-29 0 -10 0
first pair|theo đúng|-1 -1 6 18
first pair|thi công|0 -16 -7 -5
first pair|thi hành|-19 2 -15 24
first pair|thi đua|-15 11 1 3
first pair|thiết bị|-14 18 -12 2
first pair|thiết chế|7 14 0 -1
first pair|thiếu #|-3 19 0 -18
first pair|thiếu bản|0 6 -6 20
first pair|thiếu giáo|-10 27 0 -7
first pair|thiếu người|0 1 0 -13
first pair|thiếu thuốc|-3 11 0 -14
first pair|thiệt hại|11 -4 0 23
first pair|thoát khỏi|19 -4 0 -18
first pair|thu #|28 -26 -29 16
first pair|thu chi|-1 0 -6 13
first pair|thu các|-18 26 -6 -11
first pair|thu cân|31 -9 -6 -27
first pair|thu gom|16 15 -17 9
first pair|thu hoạch|12 -17 5 -8
first pair|thu hút|15 -19 -10 -1
first pair|thu hồi|45 -30 2 3
first pair|thu lệ|0 0 0 -28
first pair|thu ngân|-16 -12 -50 8
first pair|thu nhập|6 -10 -15 8
first pair|thu nsnn|8 -6 -1 -19
first pair|thu nội|-20 -17 -17 -30
first pair|thu nợ|6 -4 14 8
first pair|thu phí|-30 24 0 -35
first pair|thu quỹ|3 15 -25 -25
first pair|thu thuế|-15 11 -1 -38
first pair|thu tiền|1 -25 -10 20
first pair|thu trên|23 -10 0 -8
first pair|thu từ|23 0 0 4
first pair|thu vượt|14 7 -1 0
first pair|thu đủ|19 -17 23 26
first pair|thuê đơn|0 0 10 11
first pair|thuế bảo|0 3 0 0
first pair|thuế cơ|-3 -7 18 21
first pair|thuế sản|-30 -15 0 -14
first pair|thuế sử|9 10 0 -7
first pair|thuế thu|24 -5 -8 14
first pair|thuế tỉnh|-2 -2 -3 0
first pair|thuế đất|-12 14 0 0
first pair|thuộc nhóm|-6 15 0 34
first pair|thành lập|0 -1 2 -9
first pair|thành phần|-11 -7 -16 12
first pair|thành phố|9 -18 25 20
first pair|thành tích|39 -16 -4 -19
first pair|thành đoàn|-4 0 11 -4
first pair|thành ủy|-5 -3 15 4
first pair|thái gia|-14 15 0 9
first pair|thái độ|0 0 0 -7
first pair|tháng #|-6 28 -38 2
first pair|tháng công|5 0 0 0
first pair|tháng qua|9 5 -2 -3
first pair|tháo dỡ|-10 10 -4 -12
first pair|tháo gỡ|-7 0 8 -22
first pair|thân nhân|-1 10 -2 16
first pair|thêm #|7 -20 -16 -11
first pair|thôn hạ|-10 -21 11 18
first pair|thôn nào|-4 20 17 -14
first pair|thôn thượng|-6 -27 0 0
first pair|thông báo|-22 0 -21 -1
first pair|thông quan|21 -9 -13 23
first pair|thông qua|-20 -1 -17 -11
first pair|thông tin|0 4 0 -3
first pair|thông tuyến|0 0 3 16
first pair|thú y|0 -4 0 -1
first pair|thúc tiến|0 0 29 0
first pair|thăm hỏi|6 -1 6 22
first pair|thư ký|-7 0 0 0
first pair|thương lái|19 -4 0 20
first pair|thương mại|-24 -3 -2 -17
first pair|thường trực|-5 -17 -4 -26
first pair|thường xuyên|0 0 24 0
first pair|thưởng tết|3 -9 11 21
first pair|thạnh phong|-1 3 0 11
first pair|thạnh phú|-5 0 18 20
first pair|thảo luận|-1 -8 -3 0
first pair|thấm dột|0 0 0 20
first pair|thấp hơn|-22 24 0 26
first pair|thấp nhất|10 -9 0 24
first pair|thất thu|-3 13 0 -14
first pair|thẩm tra|-5 -4 1 -15
first pair|thẩm định|20 -3 4 -8
first pair|thẻ vàng|0 15 0 0
first pair|thế nhưng|-18 2 0 -9
first pair|thể chế|-2 0 1 8
first pair|thể thao|2 -3 -1 17
first pair|thị trấn|-19 -7 -11 10
first pair|thị xã|18 -14 15 1
first pair|thị ủy|-9 0 -19 0
first pair|thống nhất|0 -6 -24 0
first pair|thới long|-1 0 0 11
first pair|thời gian|25 -22 -16 -3
first pair|thời hạn|-21 8 0 12
first pair|thời tiết|-5 23 0 -35
first pair|thủ trưởng|-7 0 19 -4
first pair|thủ tục|-1 8 -10 18
first pair|thủy lợi|-13 -20 -10 -9
first pair|thủy sản|-15 2 0 11
first pair|thứ ba|-12 -31 0 -1
first pair|thứ hai|-16 -26 0 0
first pair|thứ năm|-7 -33 -1 -3
first pair|thứ sáu|0 -5 7 -24
first pair|thứ tư|-17 -24 0 -1
first pair|thừa lệnh|0 0 -15 0
first pair|thực hiện|-7 0 -5 -32
first pair|thực trạng|0 0 -1 0
first pair|tin hoạt|-7 -2 -2 0
first pair|tin trong|-2 -2 -9 0
first pair|tinh bột|-15 21 0 0
first pair|tinh thần|0 11 0 7
first pair|tiêm chủng|11 3 0 21
first pair|tiêm mũi|17 -3 8 20
first pair|tiêm phòng|26 14 3 -28
first pair|tiêm vắc|-10 2 2 -18
first pair|tiêu chí|-29 17 -1 -9
first pair|tiêu cực|-8 -20 10 11
first pair|tiêu hủy|7 2 0 23
first pair|tiến độ|-5 29 8 -29
first pair|tiếp #|33 -1 0 -11
first pair|tiếp công|14 20 -19 -19
first pair|tiếp dân|9 -7 1 -11
first pair|tiếp nhận|-19 -17 0 15
first pair|tiếp thu|-1 -5 -26 0
first pair|tiếp tục|-16 0 6 -26
first pair|tiếp đà|-3 0 -8 0
first pair|tiết kiệm|26 -22 15 12
first pair|tiền hỗ|10 -9 0 -23
first pair|tiền mặt|17 -4 0 -11
first pair|tiền phạt|12 -11 0 17
first pair|tiền sử|-28 1 -14 -18
first pair|tiền thu|9 14 0 -23
first pair|tiểu thương|-23 23 0 26
first pair|tiểu thủ|19 -3 -2 8
first pair|tl .|0 0 -3 0
first pair|tm -|13 -1 0 -9
first pair|tm .|-20 -1 -44 0
first pair|toàn huyện|-14 6 -7 -10
first pair|toàn ngành|23 -8 -9 -15
first pair|toàn phường|-18 0 0 0
first pair|toàn tỉnh|-28 -14 -1 1
first pair|toàn xã|-2 0 -36 -5
first pair|toàn đảng|-16 -29 -2 -26
first pair|tp hcm|-2 0 -2 0
first pair|trang bị|-10 13 6 0
first pair|tranh chấp|-5 18 -3 0
first pair|tranh luận|-3 19 0 -14
first pair|trao #|32 -6 0 -29
first pair|tri tôn|-7 0 -11 0
first pair|triển khai|32 -1 -10 -30
first pair|triệt phá|0 0 0 12
first pair|triệt sản|20 -14 0 0
first pair|triệt xóa|24 -13 0 -20
first pair|trong #|6 11 -2 3
first pair|trong bối|-14 -21 -3 -10
first pair|trong bức|-22 -4 0 -6
first pair|trong hai|0 -7 15 -22
first pair|trong hạn|29 -22 -14 -2
first pair|trong khi|2 13 5 -7
first pair|trong kỳ|-3 -27 -8 -36
first pair|trong năm|0 -3 12 16
first pair|trong quý|-3 0 -21 4
first pair|trong số|4 12 -1 21
first pair|trong tháng|12 -18 1 9
first pair|trong tổng|-34 -6 0 -5
first pair|trong đó|-8 -7 -13 20
first pair|trong độ|-28 -22 0 -13
first pair|trung tâm|-15 8 -13 -1
first pair|truy thu|7 -1 0 23
first pair|trà vinh|-5 0 0 0
first pair|trách nhiệm|-7 10 -2 11
first pair|trên #|-5 -22 -27 -3
first pair|trên cơ|17 0 -19 0
first pair|trên đây|0 0 -19 0
first pair|trên địa|-16 -12 0 0
first pair|trình ban|0 0 8 42
first pair|trình chủ|17 0 1 17
first pair|trình duyệt|-4 0 6 9
first pair|trình hđnd|5 -5 -8 9
first pair|trình phương|0 0 5 -16
first pair|trình trong|0 0 3 41
first pair|trình trước|0 0 0 30
first pair|trình tỉnh|0 0 28 14
first pair|trình ubnd|0 0 10 35
first pair|trình đề|0 0 15 -28
first pair|trình độ|-20 11 0 -8
first pair|trích đo|14 6 -11 -17
first pair|trò chơi|0 0 7 10
first pair|trước #|11 -8 10 29
first pair|trước hết|-12 0 27 9
first pair|trước mắt|-9 -2 -16 -22
first pair|trước ngày|-1 0 -25 -23
first pair|trường chuẩn|-14 13 -7 16
first pair|trường học|12 -11 10 9
first pair|trường hợp|-2 -10 15 9
first pair|trường lớp|11 -26 0 -31
first pair|trường mầm|2 11 -12 0
first pair|trường phối|0 0 3 -8
first pair|trường thcs|16 -8 0 -17
first pair|trường tiểu|22 -14 0 -5
first pair|trưởng ban|-21 -8 -9 -4
first pair|trưởng các|-6 -11 -26 -9
first pair|trưởng công|-22 -21 -20 -11
first pair|trưởng phòng|20 -17 13 -9
first pair|trưởng thôn|-4 -18 22 -12
first pair|trại lưới|-8 0 8 17
first pair|trạm khuyến|0 -6 -22 11
first pair|trạm xá|18 -10 -2 10
first pair|trạm y|0 -17 17 1
first pair|trả #|-5 2 -19 -10
first pair|trả lại|18 -5 6 25
first pair|trả lời|-28 -18 9 -7
first pair|trả mặt|17 -13 -9 16
first pair|trả nợ|0 0 24 12
first pair|trả trước|12 0 -11 16
first pair|trả đúng|15 0 -6 -11
first pair|trấn áp|0 0 16 32
first pair|trần hữu|0 0 -4 0
first pair|trần thị|0 -1 -6 0
first pair|trật tự|-15 -13 -3 17
first pair|trẻ #|-21 -6 -12 14
first pair|trẻ em|9 -3 -6 -1
first pair|trẻ suy|-46 -7 -6 -8
first pair|trị giá|25 -1 -2 49
first pair|trọng tâm|4 -4 19 24
first pair|trồng #|44 -8 -12 -19
first pair|trồng cây|-2 5 15 32
first pair|trồng lại|9 -3 0 5
first pair|trồng mới|20 -29 15 -43
first pair|trồng rừng|2 17 -31 3
first pair|trồng thay|0 0 0 24
first pair|trồng trọt|-34 -1 -3 0
first pair|trộm cắp|14 -7 0 28
first pair|trợ cấp|37 -22 0 23
first pair|trụ sở|-21 -1 -14 2
first pair|trực tại|0 0 8 18
first pair|tt huyện|-11 -2 -21 0
first pair|tt nhiệm|-1 0 -18 0
first pair|tuy các|28 -16 0 0
first pair|tuy còn|-16 23 0 -16
first pair|tuy mưa|-28 -22 0 0
first pair|tuy nhiên|19 -25 -1 -18
first pair|tuy phước|-1 0 0 0
first pair|tuy số|25 -15 0 -6
first pair|tuy thế|-7 14 0 -27
first pair|tuy thời|-9 -11 -1 0
first pair|tuy vậy|-35 8 0 -4
first pair|tuy đã|-3 -17 0 0
first pair|tuyên truyền|-13 5 -5 1
first pair|tuyến phố|-1 11 0 28
first pair|tuyển giáo|0 0 2 -5
first pair|tuyển quân|12 9 -15 0
first pair|tuyển sinh|-21 25 0 -5
first pair|tuần nào|-3 -4 7 12
first pair|tuần tra|15 0 12 -1
first pair|tài chính|-30 -20 -9 -6
first pair|tài liệu|17 -14 0 -8
first pair|tàu cá|3 -4 -9 -14
first pair|tàu lớn|-1 11 0 13
first pair|tách thửa|-16 17 0 22
first pair|tách địa|-6 10 0 13
first pair|tái canh|7 -10 13 -29
first pair|tái định|-4 12 35 35
first pair|tán thành|-12 0 0 0
first pair|tình hình|-6 -17 -8 -1
first pair|tình trạng|13 20 0 -44
first pair|tín dụng|-13 13 -4 -4
first pair|tính chiến|-4 12 0 -1
first pair|tính chung|-26 -17 0 17
first pair|tính cả|0 0 0 -7
first pair|tính lại|0 0 2 26
first pair|tính theo|11 18 0 -73
first pair|tính đến|12 7 0 -23
first pair|tòa án|-7 0 3 -4
first pair|tóm tắt|-8 -1 0 0
first pair|tôm giống|-14 -11 0 -15
first pair|tôm nuôi|-1 11 0 -14
first pair|tôm sú|-9 19 0 17
first pair|tôn giáo|-16 -4 12 16
first pair|tăng cường|-10 0 20 -20
first pair|tăng dân|-10 14 -6 0
first pair|tăng phạt|-11 0 11 9
first pair|tăng trưởng|4 13 -19 24
first pair|tư pháp|2 -5 9 20
first pair|tư tưởng|-12 3 0 -4
first pair|tư vấn|0 0 7 17
first pair|tại buổi|-2 -1 -15 0
first pair|tại hội|0 0 12 25
first pair|tại phiên|0 0 -1 0
first pair|tại thị|0 0 -2 -1
first pair|tạm dừng|-4 -10 -4 22
first pair|tạm ở|0 -6 7 16
first pair|tạm ứng|4 0 0 3
first pair|tạo việc|-16 -3 18 -31
first pair|tảo hôn|-16 24 1 -22
first pair|tấn công|0 4 4 -6
first pair|tận thu|0 0 7 0
first pair|tập huấn|14 0 38 -32
first pair|tập hợp|-1 0 0 15
first pair|tập trung|-22 20 -16 16
first pair|tập vở|7 -6 0 13
first pair|tặng #|48 0 0 -34
first pair|tặng quà|15 0 0 8
first pair|tệ nạn|-18 22 0 -19
first pair|tỉnh bến|-1 0 0 0
first pair|tỉnh bố|20 -2 0 -15
first pair|tỉnh về|0 3 0 28
first pair|tỉnh đã|-7 -19 -4 -17
first pair|tỉnh ủy|0 0 -4 5
first pair|tịch thu|1 0 0 19
first pair|tố cáo|0 -1 -29 -7
first pair|tốc độ|7 -19 -9 9
first pair|tồn tại|0 -32 0 0
first pair|tổ #|-3 7 0 29
first pair|tổ chức|16 2 18 -2
first pair|tổ công|1 16 -17 12
first pair|tổ dân|-9 -25 22 45
first pair|tổ hỗ|14 -17 -3 11
first pair|tổ hợp|3 5 0 -20
first pair|tổ trưởng|0 0 2 11
first pair|tổ đại|0 0 24 20
first pair|tổng chi|-2 -23 0 -36
first pair|tổng công|-6 -16 -13 10
first pair|tổng cục|-4 0 -9 0
first pair|tổng diện|15 0 0 17
first pair|tổng giá|25 -5 0 33
first pair|tổng hợp|0 0 13 -30
first pair|tổng kinh|17 0 0 22
first pair|tổng kết|-16 0 -22 -37
first pair|tổng mức|-9 -13 0 -6
first pair|tổng nợ|-3 18 0 24
first pair|tổng rà|0 0 7 9
first pair|tổng sản|-11 1 -3 2
first pair|tổng thu|44 -22 0 -24
first pair|tổng trị|6 0 0 26
first pair|tổng trọng|-11 14 0 15
first pair|tổng vốn|9 -30 0 0
first pair|tổng đàn|-4 -10 0 27
first pair|tội phạm|17 0 0 -3
first pair|tới nay|-7 7 -4 14
first pair|tờ trình|-3 4 -14 11
first pair|từ #|-7 -4 0 -14
first pair|từ chối|19 0 0 1
first pair|từ nay|-2 -4 -19 -24
first pair|từ ngày|16 -16 -24 -18
first pair|từ đầu|7 -7 0 0
first pair|từng giám|0 0 10 0
first pair|tự kiểm|14 1 0 -34
first pair|tự phê|-7 19 -8 -24
first pair|tỷ lệ|1 2 -37 2
first pair|tỷ số|-14 6 0 -15
first pair|ubkt đảng|-4 0 11 -18
first pair|ubmttq việt|-1 -4 14 10
first pair|ubnd các|0 -1 -19 -14
first pair|ubnd huyện|-21 1 -13 0
first pair|ubnd phường|-24 0 9 6
first pair|ubnd quận|0 0 0 -12
first pair|ubnd thành|0 0 -9 0
first pair|ubnd thị|-14 -2 13 0
first pair|ubnd tp|-2 0 -13 -5
first pair|ubnd tỉnh|23 0 -19 9
first pair|ubnd xã|0 0 -10 -5
first pair|ubnd đặc|0 0 -13 -10
first pair|uvtw đảng|-1 -5 0 -5
first pair|uông bí|0 -1 -2 0
first pair|vi phạm|-3 15 0 10
first pair|vi văn|-7 -3 -2 0
first pair|việc ban|0 11 -10 0
first pair|việc bàn|0 31 0 -10
first pair|việc chuyển|0 15 0 -17
first pair|việc chuẩn|0 2 0 -9
first pair|việc cấp|15 -13 0 7
first pair|việc cần|0 -2 -13 0
first pair|việc của|0 -1 -9 9
first pair|việc giám|0 9 0 0
first pair|việc giải|0 0 0 -4
first pair|việc học|6 8 -9 -8
first pair|việc làm|-23 -6 -28 1
first pair|việc nhiều|-22 -3 0 -12
first pair|việc này|-13 -20 24 -20
first pair|việc nạo|-7 15 -8 -4
first pair|việc nắm|-1 10 -5 -11
first pair|việc phải|-2 -15 -38 0
first pair|việc quý|0 0 -6 0
first pair|việc theo|-4 14 0 -5
first pair|việc thực|22 -15 -14 -19
first pair|việc tiếp|-7 11 0 0
first pair|việc tập|-5 27 0 -27
first pair|việc xử|0 8 13 -9
first pair|việc đã|8 -9 -11 18
first pair|việc đóng|0 -8 8 0
first pair|việc đảng|-7 14 -1 -5
first pair|viện kiểm|-12 0 -14 14
first pair|việt trì|12 0 0 -7
first pair|vp chấm|0 0 14 -12
first pair|và hđnd|0 -1 32 -24
first pair|và tổng|-2 -1 -16 0
first pair|vài nơi|0 5 0 18
first pair|vàng seo|-2 -1 -7 0
first pair|vì sao|-10 2 -7 -14
first pair|võ đắc|0 0 -6 -1
first pair|vùng chè|14 -2 0 0
first pair|vùng đầm|13 -11 -8 -12
first pair|văn bản|15 9 -15 -10
first pair|văn chấn|0 0 -2 -1
first pair|văn hóa|21 -1 -19 19
first pair|văn nghệ|-9 -6 -1 8
first pair|văn phòng|0 0 12 -13
first pair|văn thư|-12 -4 1 14
first pair|văn xã|-14 -1 -8 0
first pair|vĩnh long|-21 -17 -7 0
first pair|vương đình|-3 -1 -4 0
first pair|vướng mắc|11 -3 10 11
first pair|vườn quốc|-2 -1 -5 0
first pair|vượt chỉ|18 -13 0 18
first pair|vượt kế|19 -15 0 22
first pair|vượt xa|-11 12 0 22
first pair|vải thiều|22 -7 -7 -20
first pair|vẫn còn|-2 6 0 -10
first pair|vẫn để|-11 12 0 0
first pair|vận chuyển|0 -8 8 18
first pair|vận hành|42 0 20 0
first pair|vận tải|-35 3 23 4
first pair|vận động|20 0 3 -34
first pair|vật liệu|0 -15 -13 -5
first pair|vật tư|-14 12 -3 26
first pair|vậy mà|18 -20 -1 -16
first pair|về an|-27 -1 -15 0
first pair|về chỉ|-45 -14 0 0
first pair|về công|-4 -4 -14 0
first pair|về kinh|-23 0 -12 -4
first pair|về kết|-3 0 0 0
first pair|về lãnh|-5 -8 0 0
first pair|về ngân|-22 -1 -18 -10
first pair|về nông|0 0 -20 0
first pair|về sản|-11 0 0 0
first pair|về thu|-18 -15 -17 -18
first pair|về tổ|-14 -7 -2 0
first pair|về việc|-15 0 -1 0
first pair|về văn|-17 0 -22 0
first pair|về xây|1 -1 -24 0
first pair|về y|-17 -12 0 0
first pair|vệ sinh|-12 38 -5 -14
first pair|vỉa hè|-8 12 -10 -22
first pair|vị trí|-26 -4 0 0
first pair|vốn chương|3 13 0 0
first pair|vốn các|-17 27 0 14
first pair|vốn dân|6 -4 0 23
first pair|vốn ngân|17 -9 0 -14
first pair|vốn thành|-2 0 -5 -1
first pair|vốn thêm|9 -1 0 25
first pair|vốn vay|11 2 -16 -24
first pair|vốn xây|3 -19 -13 -4
first pair|vốn xã|11 0 -1 24
first pair|vốn đăng|9 17 -1 -7
first pair|vốn đầu|-37 16 -3 17
first pair|với các|-6 -6 -3 -6
first pair|với mỗi|0 0 -6 0
first pair|với trung|0 0 -25 0
first pair|với ubnd|0 0 -26 0
first pair|vụ chiêm|-11 -11 0 -4
first pair|vụ cưỡng|0 5 -1 13
first pair|vụ hè|-30 2 -12 0
first pair|vụ mùa|8 0 0 34
first pair|vụ phạm|10 0 -6 -13
first pair|vụ việc|-4 19 -1 0
first pair|vụ xuân|14 -23 -8 -13
first pair|vụ đông|17 3 -19 28
first pair|vững mạnh|0 0 -9 17
first pair|xe chở|-19 33 0 -7
first pair|xe hàng|-18 -25 -5 -4
first pair|xe tải|13 -4 -2 -13
first pair|xe điện|-14 20 0 -28
first pair|xem xét|10 -12 -13 2
first pair|xi măng|-11 20 -2 -8
first pair|xin huyện|0 -6 19 -8
first pair|xin lỗi|0 0 0 -8
first pair|xin thêm|0 0 27 -12
first pair|xin tỉnh|0 0 15 -6
first pair|xong ngày|0 0 0 23
first pair|xong phương|0 0 2 9
first pair|xong quý|0 0 0 1
first pair|xong trong|0 0 4 42
first pair|xong trước|-1 0 -13 38
first pair|xuất cảnh|-9 13 0 -17
first pair|xuất khẩu|1 5 -12 4
first pair|xuống giống|22 0 12 6
first pair|xác nhận|0 6 0 10
first pair|xác định|-1 -5 -21 -5
first pair|xâm thực|-12 15 -1 0
first pair|xây #|6 -4 19 -30
first pair|xây dựng|-29 -17 -16 -2
first pair|xây mô|0 0 43 0
first pair|xây mới|29 -7 12 16
first pair|xây nhà|0 0 -18 5
first pair|xây thêm|-1 0 21 -12
first pair|xã ba|-10 -2 -2 0
first pair|xã biên|-25 1 -10 0
first pair|xã còn|-28 -28 -19 0
first pair|xã huổi|-14 -8 -1 -17
first pair|xã hội|-50 -17 11 -27
first pair|xã nào|0 -5 8 -4
first pair|xã phải|0 -2 25 -35
first pair|xã tân|-1 7 0 25
first pair|xã xuân|-2 0 0 0
first pair|xã đã|19 -22 -23 -25
first pair|xã đông|0 0 -1 0
first pair|xã đội|-22 -6 22 0
first pair|xét báo|-6 -2 -23 0
first pair|xét nghiệm|2 -1 1 22
first pair|xét tuyển|13 -9 0 27
first pair|xét tờ|0 -6 -21 0
first pair|xóa #|16 -10 15 -30
first pair|xóa hết|16 -10 -2 -8
first pair|xóa xong|15 0 -5 -19
first pair|xúc tiến|0 0 5 5
first pair|xăng dầu|-16 7 -2 15
first pair|xưởng may|11 -1 0 15
first pair|xảy ra|19 -18 0 28
first pair|xếp loại|-7 -1 5 -2
first pair|xếp thứ|19 -4 0 43
first pair|xử lý|12 6 0 22
first pair|xử phạt|2 4 17 1
first pair|y thông|-14 -2 -11 0
first pair|y tế|-20 18 -13 0
first pair|ybđt -|10 0 -2 0
first pair|yên châu|-18 -3 -14 0
first pair|yên dũng|-5 10 0 18
first pair|yên thành|-8 11 0 8
first pair|yêu cầu|5 -15 -5 -22
first pair|án bị|-2 5 0 -21
first pair|án ma|-4 -7 0 -3
first pair|án tồn|-10 4 -3 -13
first pair|ít bàn|0 0 0 13
first pair|ô #|0 0 0 10
first pair|ô nhiễm|0 19 0 -7
first pair|ông /|0 0 1 0
first pair|ông bạch|0 0 1 -6
first pair|ông huỳnh|-7 -1 -5 -4
first pair|ông lê|-1 0 -11 0
first pair|ông mai|-6 0 -13 -1
first pair|ông nguyễn|-6 -6 -16 0
first pair|ông nói|-6 -7 -22 -19
first pair|ông trần|-12 -19 -10 0
first pair|ý kiến|-25 0 -16 0
first pair|ý thức|-8 20 0 23
first pair|ăn uống|21 -17 0 26
first pair|đ )|0 0 0 -12
first pair|đ /|-9 -11 11 -11
first pair|đa số|-5 12 0 -7
first pair|đi lại|7 -4 0 13
first pair|đi từng|-3 0 9 21
first pair|đinh công|-2 -1 -13 0
first pair|điều ban|-3 -14 0 0
first pair|điều chuyển|20 -10 4 39
first pair|điều chỉnh|16 -3 10 30
first pair|điều dưỡng|23 0 -2 -2
first pair|điều hành|-9 7 15 5
first pair|điều khiển|-16 -5 -14 -13
first pair|điều tra|13 6 -7 20
first pair|điều trị|33 -8 -10 -24
first pair|điểm nhóm|0 0 14 17
first pair|điểm trường|-23 -15 -4 0
first pair|điện biên|-15 -1 2 17
first pair|điện gió|29 -10 0 -24
first pair|điện kéo|6 -2 0 0
first pair|điện lưới|16 5 -1 -26
first pair|điện lực|-14 -3 0 -11
first pair|điện mặt|23 -1 0 -6
first pair|điện nông|27 -1 0 -7
first pair|điện sản|11 -7 0 -5
first pair|điện thoại|-7 13 0 -20
first pair|điện thương|-15 18 0 27
first pair|điện về|15 -4 0 -1
first pair|đo đạc|14 -9 -10 -6
first pair|đoàn công|-17 -17 -20 -10
first pair|đoàn giám|-18 -11 -30 -1
first pair|đoàn kiểm|-20 5 -17 1
first pair|đoàn thanh|-15 13 27 6
first pair|đoàn thể|12 -1 -19 22
first pair|đoàn viết|-4 0 -2 0
first pair|đoàn đề|0 0 24 -12
first pair|đua xe|0 1 0 -16
first pair|đuối nhất|-17 30 0 16
first pair|đuối nước|10 -3 -6 20
first pair|đài truyền|0 11 17 -32
first pair|đàn bò|5 -27 0 -38
first pair|đàn gia|37 -9 0 14
first pair|đàn heo|7 -19 0 -11
first pair|đàn lợn|-3 7 0 -21
first pair|đàn trâu|13 -25 0 -20
first pair|đào tạo|-6 23 18 -22
first pair|đá gà|-15 16 1 22
first pair|đá quý|-26 -15 0 -18
first pair|đá vôi|-3 3 0 6
first pair|đáng lo|-12 12 0 12
first pair|đáng nói|0 0 0 17
first pair|đáng tiếc|-16 -16 0 9
first pair|đánh bạc|-18 21 -8 -11
first pair|đánh bắt|2 0 0 12
first pair|đánh giá|0 0 6 21
first pair|đã bàn|-27 -4 -1 -12
first pair|đã có|-12 50 0 -18
first pair|đã cấp|10 -2 0 -2
first pair|đã hoàn|22 -1 -5 0
first pair|đã hái|0 0 0 17
first pair|đã làm|11 -14 0 -33
first pair|đã lập|-16 17 -1 12
first pair|đã phê|17 -5 0 -22
first pair|đã quyết|-12 -3 0 0
first pair|đã tiêm|12 -2 0 0
first pair|đã triển|45 0 0 0
first pair|đã trả|17 -9 -3 19
first pair|đã tổ|16 0 -5 -1
first pair|đã đạt|28 -8 -3 0
first pair|đê biển|-19 27 0 -5
first pair|đê điều|0 0 -6 0
first pair|đình chỉ|9 -8 0 17
first pair|đích đến|-2 0 -10 0
first pair|đính chính|16 12 -12 11
first pair|đó là|-20 2 -1 -13
first pair|đón #|19 -3 -1 -11
first pair|đóng cửa|13 -15 12 -9
first pair|đóng góp|-3 12 0 -25
first pair|đô thị|-25 -24 0 19
first pair|đôn đốc|0 0 30 -4
first pair|đông hưng|-7 -1 0 0
first pair|đùn đẩy|-5 -2 6 19
first pair|đúng chế|0 0 0 4
first pair|đúng dự|-5 0 4 17
first pair|đúng hạn|3 -1 0 19
first pair|đúng hẹn|5 0 0 28
first pair|đúng kế|-12 0 24 31
first pair|đúng luật|13 -6 0 37
first pair|đúng ngày|14 -1 -13 17
first pair|đúng phong|-10 0 14 17
first pair|đúng quy|16 -16 13 48
first pair|đúng thời|-21 0 26 19
first pair|đúng tinh|0 0 0 13
first pair|đúng tiêu|0 0 20 24
first pair|đúng tiến|0 0 8 34
first pair|đúng đối|-12 0 24 38
first pair|đăng ký|16 2 -6 -16
first pair|đơn giá|-1 8 -10 -3
first pair|đơn hàng|-7 21 0 19
first pair|đơn thư|17 -19 0 -8
first pair|đơn tố|-7 -4 -4 -4
first pair|đơn vị|-38 -12 -12 -12
first pair|đơn xin|-6 19 -6 -9
first pair|đơn để|0 9 -2 34
first pair|đưa #|18 -17 12 -7
first pair|đưa giống|0 0 16 -3
first pair|đưa nga|-11 -10 -14 -9
first pair|đưa sản|-4 0 14 31
first pair|đưa số|6 -4 0 38
first pair|đưa tỷ|-9 0 19 26
first pair|đưa vào|12 -5 20 43
first pair|đưa đi|25 -22 0 -22
first pair|đường biên|10 -10 0 -2
first pair|đường liên|17 -3 0 -10
first pair|đường nối|-2 -23 -6 -10
first pair|đường nội|0 1 0 -5
first pair|đường sá|-25 -17 -3 -7
first pair|đường truyền|-9 2 0 2
first pair|đường trục|8 18 -7 -2
first pair|đường tỉnh|-9 24 0 -13
first pair|đường vào|-17 -26 -8 -20
first pair|đường về|-8 -4 -1 5
first pair|đường điện|16 -8 0 -30
first pair|được cái|19 -10 -7 0
first pair|được giá|0 0 0 14
first pair|được trong|-7 0 7 12
first pair|được tòa|6 -5 0 12
first pair|đại biểu|-33 7 -1 -23
first pair|đại diện|0 -16 -25 -20
first pair|đại hội|36 -5 15 -32
first pair|đại lào|0 2 -1 16
first pair|đại lý|-14 15 0 0
first pair|đại từ|-1 -5 8 19
first pair|đạt #|14 14 -7 33
first pair|đạt tiến|23 -17 -2 0
first pair|đạt và|16 0 0 25
first pair|đảm việc|11 -12 0 14
first pair|đảng bộ|1 -20 0 3
first pair|đảng viên|-23 42 -21 36
first pair|đảng ủy|8 0 0 -14
first pair|đất công|-20 -3 0 -1
first pair|đất dịch|0 0 -27 0
first pair|đất sản|-19 14 -1 14
first pair|đất vừa|0 7 0 -18
first pair|đất đai|2 -38 -14 14
first pair|đấu giá|6 4 6 -9
first pair|đấu thầu|0 0 0 16
first pair|đấu tranh|0 0 2 -8
first pair|đầu tư|-64 -28 -23 -9
first pair|đẩy lùi|0 0 7 8
first pair|đẩy mạnh|2 0 24 -33
first pair|đẩy nhanh|10 -11 23 -7
first pair|đập chính|30 -15 -5 -15
first pair|đặc biệt|-17 -10 -14 -14
first pair|đặc khu|-5 0 0 21
first pair|đặt nhiều|-14 -6 0 -9
first pair|đến #|17 -17 6 34
first pair|đến hết|-8 -17 14 10
first pair|đến khai|-22 -4 0 0
first pair|đến kỳ|-15 16 0 1
first pair|đến nay|-6 0 0 -37
first pair|đến ngày|-15 23 -4 -2
first pair|đề nghị|-3 0 -3 -21
first pair|đề xuất|0 -7 31 35
first pair|đề án|0 -27 -1 22
first pair|để #|0 10 -8 -8
first pair|để cử|-1 0 15 17
first pair|để tỷ|0 0 11 13
first pair|để xảy|-1 -16 -9 6
first pair|để đạt|-5 -2 -21 0
first pair|địa bàn|0 -9 -11 -14
first pair|địa chính|-7 -3 16 15
first pair|địa phương|-3 -18 -19 -7
first pair|định hướng|0 0 1 28
first pair|định kỳ|0 0 23 18
first pair|định việc|-1 -9 -17 -17
first pair|đọc lại|-6 -8 -19 -15
first pair|đối chiếu|-4 -4 0 29
first pair|đối thoại|14 13 15 -1
first pair|đối tượng|-24 -3 2 8
first pair|đối với|-28 4 -46 -2
first pair|đồn biên|0 0 35 -28
first pair|đồng bào|17 -22 -14 -18
first pair|đồng chí|-44 0 2 -10
first pair|đồng thời|-22 -13 3 -15
first pair|đổi mới|-24 -13 1 -16
first pair|độ bao|28 -11 0 14
first pair|độ che|18 -9 0 -9
first pair|độc lập|0 -3 0 0
first pair|đội an|0 0 -21 0
first pair|đội cảnh|-9 0 -15 0
first pair|đội kiểm|0 19 1 0
first pair|đội ngũ|19 3 -6 -6
first pair|đội quản|1 -1 9 1
first pair|đội sổ|-16 16 0 1
first pair|đội thuế|-8 -9 20 19
first pair|đội tàu|1 -18 0 -7
first pair|đời sống|26 -5 0 12
first pair|đỡ đầu|25 0 0 -23
first pair|đủ #|12 -13 -19 -26
first pair|đức cơ|0 0 -2 15
first pair|đứng gần|0 0 0 10
first pair|đứng thứ|-1 6 0 19
first pair|đứng áp|-12 15 0 15
first pair|đừng để|-1 -7 15 18
first pair|ưu tiên|-9 -1 22 25
first pair|ưu điểm|-37 -21 -29 0
first pair|ước cả|0 -6 16 20
first pair|ước thiệt|0 6 0 12
first pair|ước đến|4 -1 0 -22
first pair|ảnh minh|0 -1 0 0
first pair|ấn định|22 -7 -2 25
first pair|ổ sởi|1 0 0 -10
first pair|ổn định|-24 -4 -13 -16
first pair|ở chiều|-8 -17 -7 0
first pair|ở một|0 -9 0 -16
first pair|ở vài|0 0 0 23
first pair|ủy ban|-8 -3 -1 0
first pair|ủy quyền|-2 5 -1 21
first pair|ủy viên|0 0 9 13
first pair|ứng phó|-2 -1 -6 0
first pair|… /|0 -2 -2 0
first|"|1 -40 -22 -14
first|#|0 1 -18 20
first|(|-37 -26 -14 -3
first|-|-23 -11 -29 0
first|[|-62 -14 37 7
first|ai|-6 -15 -5 28
first|anqp|18 -6 0 -22
first|an|14 -22 13 -22
first|ao|-23 -1 0 -15
first|a|-27 0 6 1
first|bahnar|-15 17 2 33
first|bangladesh|-3 4 0 9
first|ban|-1 -16 -3 -6
first|bao|12 -1 -9 -5
first|ba|-39 -1 -38 3
first|bch|-6 0 -25 -18
first|bhxh|-5 6 9 -7
first|bhyt|21 10 -20 11
first|bia|11 0 0 38
first|biên|20 20 3 9
first|biển|11 -14 -3 -22
first|biểu|-17 0 0 12
first|biện|0 -7 -17 0
first|btv|-13 0 -1 -7
first|bt|0 0 -1 0
first|buông|0 3 0 -9
first|buôn|-6 30 0 -16
first|buổi|-4 -4 -28 -1
first|buộc|0 -1 23 0
first|b|-16 -3 7 -17
first|bài|-17 7 -23 -6
first|bàn|-5 0 3 -3
first|bà|2 -4 -10 -8
first|bác|5 12 -21 2
first|bám|-16 -8 -9 29
first|bán|-17 9 16 39
first|báo|-3 0 0 -1
first|bãi|12 15 0 0
first|bão|-35 -15 -9 6
first|bên|-31 -12 -30 0
first|bê|24 3 0 -16
first|bình|-17 0 16 5
first|bí|-26 -2 0 2
first|bò|22 17 0 0
first|bùi|-4 0 -23 20
first|bù|-22 -44 -12 -19
first|bún|10 -4 0 23
first|bưu|5 -15 -6 -41
first|bước|15 -10 -4 -19
first|bạo|-24 29 -3 0
first|bảng|-28 -4 -27 -4
first|bản|-11 11 -9 12
first|bảo|-3 0 -7 29
first|bảy|14 28 0 -1
first|bất|-6 9 0 20
first|bầu|13 -13 -41 -14
first|bắc|10 -24 -17 23
first|bắt|34 -10 5 -8
first|bằng|17 13 -7 24
first|bến|-11 1 4 13
first|bế|-15 -10 -9 -2
first|bể|11 1 0 21
first|bệnh|11 10 0 -11
first|bị|-2 8 -5 11
first|bỏ|-11 5 10 30
first|bối|-7 -2 -2 0
first|bốn|9 3 -17 0
first|bố|-11 3 8 -7
first|bồi|6 5 12 21
first|bổ|2 -6 -6 -15
first|bội|-18 23 0 -3
first|bộ|23 -27 3 -28
first|bờ|5 6 0 8
first|bởi|-8 -19 -4 15
first|bục|11 -3 0 14
first|bụi|-1 32 0 15
first|bức|3 -32 -7 -21
first|bữa|-12 20 0 6
first|camera|-15 22 -5 -12
first|cam|11 4 19 9
first|can|8 0 0 17
first|cao|10 23 1 17
first|ca|-8 3 30 35
first|che|-39 -13 2 6
first|chia|-30 -18 7 10
first|chi|-15 0 -17 13
first|chiếm|23 2 0 43
first|chiều|0 0 -25 14
first|cho|-20 4 -4 29
first|chung|-15 -1 -8 -4
first|chuyên|-10 13 -2 1
first|chuyển|16 0 -1 -10
first|chuyện|6 -18 -35 -17
first|chuẩn|-23 -3 -2 -41
first|chuối|12 -3 0 34
first|chánh|8 0 -4 14
first|cháy|-20 16 28 -3
first|châu|-6 0 0 19
first|chè|18 6 0 0
first|chép|0 8 0 10
first|chính|-10 -11 -22 25
first|chín|-29 -34 -7 -7
first|chôm|2 13 0 -23
first|chôn|0 0 0 15
first|chú|-22 -4 7 -11
first|chăm|-3 8 -23 -18
first|chăn|-8 9 0 0
first|chưa|-17 9 16 -7
first|chư|0 0 -3 14
first|chương|7 -15 -8 25
first|chạy|4 3 0 38
first|chấm|4 -19 24 -36
first|chấn|0 0 36 -13
first|chấp|-12 0 -23 0
first|chất|23 2 -19 -12
first|chậm|-2 -16 17 18
first|chết|-19 -8 0 16
first|chế|0 0 -26 8
first|chỉnh|18 -10 14 -13
first|chỉ|-2 1 -7 0
first|chịu|0 0 13 6
first|chị|-12 -13 16 -20
first|chọn|0 -2 38 37
first|chống|-19 -1 -6 17
first|chốt|-1 -7 -8 5
first|chỗ|-15 -9 0 22
first|chờ|-17 21 -7 32
first|chợ|18 27 -9 -54
first|chủ|-29 -27 3 21
first|chức|-17 21 0 19
first|chứng|5 -25 -13 -9
first|chữa|-1 -5 -1 32
first|chữ|13 3 -6 2
first|clinker|-3 18 0 14
first|cn|19 0 0 12
first|coi|-6 9 -24 5
first|con|-17 -8 -11 -12
first|covid|0 30 0 0
first|cua|0 10 0 15
first|cuối|-10 15 14 -24
first|cuộc|-2 -4 -3 -11
first|c|-13 0 17 -15
first|cà|-8 12 -8 5
first|cách|1 5 -7 30
first|các|0 -22 -3 -47
first|cái|-27 -33 -1 -11
first|cánh|21 -17 0 16
first|cán|-22 24 6 16
first|cát|0 7 -12 10
first|cá|9 -1 2 20
first|cân|-2 10 18 -10
first|cây|-3 -7 -33 -25
first|còn|-39 2 5 -38
first|có|-15 23 0 24
first|công|-1 1 9 -1
first|cô|-13 15 -4 2
first|cùng|-27 -32 29 -8
first|cúm|9 -12 -6 9
first|căn|-6 -33 -32 13
first|cũng|-25 -23 1 0
first|cơn|-7 -10 -9 0
first|cơ|-7 -4 -25 0
first|cưỡng|-5 7 8 13
first|cải|8 -22 -14 -8
first|cảng|-2 17 4 -20
first|cảnh|6 -16 -21 -8
first|cả|7 13 -12 25
first|cấm|0 0 22 25
first|cấp|29 4 6 -2
first|cất|0 -22 28 -21
first|cấy|11 -2 -2 33
first|cần|0 0 -6 0
first|cầu|30 4 -11 -31
first|cẩm|11 -11 -22 -8
first|cận|-22 6 0 -27
first|cắm|0 0 26 32
first|cắt|32 -11 18 9
first|cỏ|0 9 0 26
first|cống|-3 26 -7 -11
first|cổng|-12 0 -2 0
first|cổ|7 0 -2 -13
first|cộng|0 0 0 2
first|cờ|0 -2 7 18
first|cục|-13 0 21 -10
first|cụm|24 -10 -5 -7
first|cụ|-32 -8 12 -30
first|của|-3 -1 -3 0
first|củng|-3 0 15 -11
first|cứng|17 -1 17 -31
first|cứu|23 -11 14 -7
first|cửa|3 1 21 -35
first|cử|-6 -46 1 -15
first|cựu|0 -5 0 -10
first|danh|-19 0 -18 -1
first|date|-40 -13 -23 0
first|di|1 20 14 -25
first|diêm|11 9 0 10
first|diễn|18 1 -22 -9
first|diện|-14 -3 0 -3
first|diệt|18 -8 -4 17
first|doanh|-17 -3 -32 -6
first|do|-34 24 0 45
first|duy|7 12 -7 -27
first|duyệt|20 -1 -3 13
first|du|10 -5 0 -12
first|d|-13 -2 0 -7
first|dài|9 -3 0 26
first|dành|0 0 31 5
first|dân|-19 29 -32 2
first|dùng|0 0 1 25
first|dù|-39 -14 -20 -31
first|dư|7 -1 -1 20
first|dương|0 -2 -10 0
first|dưới|-31 20 -4 26
first|dạy|4 12 16 -7
first|dẫn|11 -6 0 21
first|dẫu|-9 -44 0 -10
first|dập|7 0 34 36
first|dặm|2 -6 6 33
first|dịch|-21 16 -16 9
first|dịp|19 0 -12 12
first|dọn|15 -14 -13 -1
first|dồn|11 1 10 24
first|dứt|-5 -1 17 32
first|dừa|-21 -31 0 -8
first|dữ|31 4 -19 -23
first|dựng|31 -10 -1 8
first|dự|-25 0 -15 -14
first|ea|-2 7 0 39
first|e|0 0 3 -2
first|gdp|11 -4 -11 -6
first|ghi|17 2 -19 24
first|giao|0 0 -15 -6
first|gia|6 -11 6 9
first|gieo|-7 0 0 4
first|giàng|-1 -1 -11 0
first|già|8 -1 8 15
first|giám|-18 -9 -17 9
first|giáo|-14 -1 -1 17
first|giá|-7 7 -1 0
first|giãn|1 7 4 9
first|giúp|8 -8 5 2
first|giải|0 17 -14 1
first|giảm|-5 -6 19 7
first|giấy|-21 -1 -19 17
first|giống|13 -1 0 16
first|giới|16 -17 -11 17
first|giờ|-17 18 0 30
first|giữa|-17 -8 -24 4
first|giữ|-43 -4 -3 2
first|gom|-11 14 15 27
first|gpmb|-15 -5 0 -17
first|grdp|21 -8 -2 -8
first|gtsx|-14 10 0 -22
first|g|0 0 8 -14
first|gây|-15 16 10 31
first|gò|0 0 7 8
first|gói|0 -12 0 18
first|góp|32 -19 -22 36
first|gương|14 -20 -4 18
first|gạch|-2 10 -3 6
first|gạo|6 -6 -2 -2
first|gấp|32 -20 0 -22
first|gắn|3 -4 -4 -14
first|gọi|9 13 -10 -4
first|gốc|0 3 0 26
first|gốm|19 -6 0 1
first|gồm|-3 -15 0 13
first|gỗ|-24 -4 -2 7
first|gộp|2 -18 8 21
first|gỡ|5 -12 -6 -33
first|gửi|-7 0 21 34
first|hai|-24 18 -27 13
first|hao|0 1 0 27
first|heo|-17 21 0 -5
first|hiến|8 0 -8 34
first|hiện|-9 6 3 -5
first|hiệp|0 7 23 -21
first|hiệu|6 8 21 29
first|hn|-7 -3 12 -2
first|hoa|15 -6 0 14
first|hoài|-6 -3 -3 0
first|hoàng|-5 -2 -13 -1
first|hoàn|-3 -26 5 -26
first|hoạt|-1 13 -4 -23
first|hoằng|13 -1 0 0
first|huy|-7 5 -26 -32
first|huyện|27 -29 0 -21
first|huấn|25 -7 0 15
first|huỳnh|-3 0 -6 0
first|h|-9 0 13 -1
first|hàng|-3 38 -2 -14
first|hành|-25 2 -2 -21
first|hàu|-15 19 0 -22
first|hà|0 0 -3 35
first|hình|-15 -17 6 10
first|hòa|16 8 -7 19
first|hóa|-30 21 0 -21
first|hđnd|-39 0 -38 1
first|hơn|-2 8 -7 -14
first|hưng|-6 0 0 -3
first|hư|15 -8 0 24
first|hướng|0 0 0 2
first|hạn|-31 14 -1 -1
first|hạt|-3 0 -11 -2
first|hạ|7 8 -8 22
first|hải|-10 -10 0 1
first|hầu|4 -1 0 25
first|hậu|0 -7 -11 26
first|hằng|0 0 29 -15
first|hẻm|23 -1 4 40
first|hết|14 -3 22 8
first|hệ|6 12 -9 -19
first|học|15 5 2 -37
first|họp|-21 1 13 -25
first|hỏi|0 16 -10 34
first|hồng|15 -2 0 23
first|hồ|1 18 -26 -5
first|hỗ|26 1 11 -9
first|hội|-3 -15 -29 11
first|hộ|-5 4 -10 -2
first|hợp|24 4 -5 1
first|hụt|-14 26 -3 37
first|hủy|24 -17 -7 19
first|hứa|0 0 -9 -23
first|ia|-2 8 0 19
first|internet|0 0 0 5
first|in|0 -5 -15 24
first|i|-2 -2 -4 0
first|kbnn|-2 -9 1 -13
first|khai|9 1 3 -19
first|khen|19 -7 12 33
first|khiếu|-17 12 -12 8
first|khiển|13 -8 -4 11
first|khoanh|0 0 15 -34
first|khoa|0 0 16 12
first|kho|2 20 12 37
first|khoáng|-4 0 0 -7
first|khoán|18 0 0 -11
first|khuyến|-22 -13 41 -30
first|khuyết|3 -1 -5 6
first|khu|16 28 -1 36
first|khách|14 5 -11 1
first|khái|-1 -1 -1 0
first|khám|0 -2 -12 -2
first|kháng|7 -2 0 -11
first|khánh|22 -3 7 25
first|khá|9 -3 0 32
first|khâu|-18 -8 -8 -26
first|khép|23 -11 15 -24
first|khóa|0 0 0 16
first|khói|0 3 -2 17
first|khóm|-1 -6 -11 15
first|khó|-28 -3 0 5
first|khôi|9 0 5 -15
first|không|34 -28 2 -9
first|khơi|-7 0 -7 -1
first|khảo|-18 -15 -11 -13
first|khả|30 -17 0 -16
first|khẩn|0 0 14 -23
first|khắc|-12 0 5 -6
first|khối|-3 2 -28 20
first|khống|-18 -11 1 0
first|khởi|26 -8 24 21
first|kim|12 6 0 7
first|kinhtedothi|0 0 -10 0
first|kinh|4 8 7 -13
first|kiên|13 -3 29 -2
first|kiến|16 -20 6 -24
first|kiềm|-6 -9 3 -30
first|kiểm|5 -17 4 -26
first|kiện|14 0 57 6
first|kon|0 0 0 1
first|kt|0 0 -14 0
first|k|12 -10 -15 14
first|kèm|-6 -8 16 33
first|kè|-18 -7 10 -1
first|kém|-23 27 0 13
first|kéo|16 -8 10 9
first|kênh|-7 18 1 -29
first|kêu|-2 0 24 1
first|kê|-18 -7 13 -9
first|kích|0 0 7 25
first|kính|-3 -8 -12 0
first|ký|9 -9 23 9
first|kẻ|-6 0 34 -4
first|kết|2 -1 -10 -1
first|kế|-47 -29 15 14
first|kể|4 -19 -5 0
first|kịp|-4 0 6 37
first|kỳ|-21 -32 -2 -22
first|kỷ|9 0 1 -12
first|kỹ|-13 -1 -6 -12
first|lao|-11 10 -17 -3
first|la|-1 -5 -11 -1
first|liên|-15 20 4 4
first|loa|-1 23 -4 -7
first|long|-10 -8 -16 13
first|lo|0 0 17 -19
first|loại|0 0 7 16
first|lso|0 0 -3 0
first|luân|11 -16 20 7
first|luật|-4 -15 7 23
first|l|-14 -2 -1 -3
first|làm|25 -1 20 -6
first|làng|19 -22 0 -3
first|là|9 -3 0 29
first|láng|21 -14 0 -20
first|lát|24 -5 0 -27
first|lâm|-11 -3 -2 20
first|lãi|11 -9 0 22
first|lãng|6 -13 -16 3
first|lãnh|-22 -1 -20 -10
first|lên|-9 21 0 27
first|lê|-18 -6 -29 0
first|lò|6 9 -6 25
first|lô|12 -17 9 6
first|lúa|24 -16 15 16
first|lý|-7 -39 2 17
first|lđtbxh|-11 0 0 -2
first|lĩnh|-21 0 0 16
first|lũy|4 -16 0 -12
first|lưu|-38 -11 -23 0
first|lương|-13 -7 -1 -21
first|lường|-1 0 -3 0
first|lượng|12 -15 0 -22
first|lượt|14 0 0 1
first|lạc|12 -8 0 15
first|lại|-3 -25 -16 -12
first|lạm|-6 6 -8 -17
first|lấn|2 10 0 24
first|lấp|-2 -5 26 12
first|lấy|0 -12 21 10
first|lần|-14 17 0 1
first|lập|-2 -16 12 19
first|lắc|11 -9 0 14
first|lắp|35 -22 22 -19
first|lễ|25 -16 -16 13
first|lệ|-5 26 2 30
first|lồng|8 -6 11 -31
first|lỗi|-16 -20 -33 13
first|lộc|0 1 -1 6
first|lộ|25 -9 -2 -6
first|lớp|9 16 7 44
first|lợn|21 -22 0 39
first|lợp|15 0 18 0
first|lục|-18 12 -19 17
first|lừa|-9 9 1 -2
first|lực|4 17 -12 33
first|mai|-1 -3 -16 0
first|may|0 -16 0 3
first|ma|-8 10 -5 4
first|minh|-9 5 -15 9
first|mong|-6 0 -14 -17
first|mttq|16 -13 23 20
first|mua|-1 1 26 -4
first|muối|18 -24 0 -21
first|muộn|0 0 14 23
first|m|0 -5 -2 9
first|màu|-22 -21 -15 -10
first|mà|-6 16 0 19
first|máy|-24 29 -8 6
first|mía|4 25 0 -20
first|môi|4 -21 -25 9
first|mô|29 -8 -16 14
first|mùa|-32 3 -28 -4
first|mùi|0 6 -6 25
first|mưa|-29 6 -7 -19
first|mường|-1 0 0 8
first|mượn|0 -1 21 -20
first|mạng|0 13 0 18
first|mạnh|0 0 12 18
first|mạo|-16 20 0 0
first|mất|-28 36 0 39
first|mấy|10 2 -4 19
first|mặc|0 -16 0 -2
first|mặt|-2 -21 -2 -26
first|mọi|0 1 47 6
first|mỏ|-3 2 0 -3
first|mốc|11 -4 17 45
first|mối|-4 6 -2 10
first|mổ|6 -13 -2 -11
first|mỗi|-17 15 33 16
first|mộc|10 -5 -1 19
first|một|-31 23 -8 -21
first|mới|-21 26 0 38
first|mời|-10 28 16 2
first|mở|5 5 37 0
first|mục|-26 -19 -16 0
first|mức|4 -15 -20 -3
first|mực|-7 -13 -2 13
first|mỹ|-12 -7 5 6
first|nam|-1 2 5 11
first|nay|20 -14 0 21
first|ngao|17 -6 0 14
first|ngay|-21 -9 -15 -19
first|nga|-15 0 0 -3
first|nghe|-10 -1 -32 8
first|nghi|-11 15 -7 14
first|nghiêm|0 0 -10 4
first|nghiên|-2 0 15 -7
first|nghiệm|1 9 13 -2
first|nghĩa|10 7 0 23
first|nghề|38 -14 -8 -17
first|nghệ|10 -17 -3 0
first|nghị|0 0 -46 3
first|ngoài|0 3 -3 14
first|ngoại|0 9 0 19
first|nguyên|0 -5 0 28
first|nguyễn|-11 -4 9 0
first|nguồn|-9 10 -7 -13
first|ngành|3 3 -14 -16
first|ngày|-6 -10 -27 7
first|ngân|5 -2 4 3
first|ngô|-14 7 -16 -1
first|ngõ|6 0 7 12
first|ngăn|0 0 -16 4
first|ngư|17 -10 -11 -24
first|người|-3 14 0 19
first|ngược|4 -11 0 0
first|ngại|0 7 -6 25
first|ngập|-15 -9 -9 -12
first|ngắt|0 0 0 19
first|ngọc|0 -7 10 0
first|nhiều|10 2 -19 5
first|nhiệm|0 -3 -1 22
first|nhà|23 23 17 -22
first|nhân|24 1 10 18
first|nhãn|13 0 0 33
first|nhìn|17 -26 -12 0
first|nhóm|-18 18 -2 -21
first|nhưng|-8 3 1 6
first|như|4 -6 -25 -11
first|nhường|6 -1 0 18
first|nhất|6 -7 15 25
first|nhầm|13 -14 0 11
first|nhận|30 -15 -20 0
first|nhập|-14 -19 6 0
first|nhật|-8 -16 -3 -26
first|nhắc|10 -19 28 -6
first|nhẹ|-11 15 0 28
first|nhờ|7 -10 16 -17
first|những|-3 -41 -8 -22
first|nhựa|-4 4 11 -9
first|ninh|6 -9 -4 24
first|niêm|27 -8 2 17
first|nq|1 0 0 10
first|nuôi|-17 -21 -2 17
first|n|-3 0 0 0
first|nâm|-3 -2 -9 0
first|nâng|-6 -17 1 -14
first|né|1 0 0 37
first|nên|-8 -9 -1 8
first|nêu|23 0 5 13
first|nói|-33 -14 21 -5
first|nóng|-8 0 -4 0
first|nông|-10 -20 -15 -21
first|năm|6 0 -9 -16
first|năng|-7 18 -2 2
first|nơi|-8 -2 -1 12
first|nước|4 34 -12 -14
first|nạo|14 -7 25 19
first|nậm|6 -2 -4 32
first|nắm|-5 5 30 -10
first|nằm|-5 9 9 26
first|nếu|-16 16 0 28
first|nề|10 -12 -8 19
first|nể|-2 0 11 19
first|nối|10 -4 0 -18
first|nổi|-44 -17 -4 -19
first|nội|-24 1 -27 8
first|nộp|25 -17 7 1
first|nợ|4 -1 -23 -54
first|nửa|-39 -7 -26 -9
first|ocop|15 0 -5 19
first|papi|-7 -18 -11 -17
first|par|10 -10 -8 0
first|pa|-24 0 -13 -12
first|pbt|-5 -1 -7 0
first|pccc|-5 -7 24 30
first|pci|-11 23 -8 -9
first|phan|-1 -3 -10 0
first|phiên|-22 -10 -7 0
first|phong|-3 -2 0 -36
first|phun|27 -25 8 1
first|pháo|0 0 17 23
first|phát|-2 -1 -12 -20
first|phá|1 12 -3 -21
first|phân|-6 26 9 -1
first|phép|0 0 14 15
first|phê|-1 -13 9 -4
first|phía|-2 -32 0 -19
first|phí|15 7 4 -3
first|phòng|-10 -14 3 1
first|phó|-2 0 -23 -31
first|phù|0 1 -14 -6
first|phúc|-16 26 11 23
first|phú|-1 -11 -1 13
first|phương|-3 2 -22 3
first|phước|-26 18 -9 44
first|phường|1 -27 5 4
first|phạm|8 7 -20 6
first|phạt|8 2 16 -8
first|phải|-25 21 22 -12
first|phản|0 -3 -24 10
first|phấn|-32 -19 11 -18
first|phần|-29 0 -21 16
first|phẫu|10 0 0 -8
first|phối|0 10 1 -12
first|phố|28 -9 -3 22
first|phổ|2 4 1 -14
first|phục|-8 -6 0 -7
first|phụ|20 -12 -4 -24
first|phủ|23 -15 11 11
first|p|0 0 -2 0
first|qp|-17 -5 -11 -14
first|quang|13 -6 0 -21
first|quan|11 1 -3 -29
first|qua|10 -1 -12 -19
first|quy|20 -2 -20 -6
first|quyết|-36 26 -7 16
first|quán|20 0 1 28
first|quá|3 19 -21 8
first|quân|2 -15 8 10
first|quét|34 -22 -9 -19
first|quý|11 -5 -7 11
first|quảng|-1 1 -1 19
first|quản|-28 -2 -25 -5
first|quận|-8 -4 -1 -5
first|quế|12 0 10 -15
first|quốc|0 -8 -28 -9
first|quỹ|3 8 -18 0
first|rau|4 -1 -10 -26
first|ra|-2 2 -19 21
first|riêng|-7 34 -63 20
first|ruộng|-2 -9 -6 -23
first|rà|25 -17 5 -34
first|rác|-30 10 -38 -42
first|rét|-12 17 0 -2
first|rõ|-29 7 -12 -9
first|rút|0 0 4 7
first|rơ|-2 -1 -14 0
first|rạch|-17 0 -6 14
first|rải|-13 -14 3 2
first|rằng|17 -2 -1 -22
first|rừng|-33 -2 -18 -22
first|sai|9 -4 0 30
first|sang|-12 -10 -38 0
first|san|0 0 0 13
first|sau|13 -3 -32 -8
first|sa|-15 -3 -8 1
first|sinh|3 21 -3 -17
first|sipas|2 -5 -12 -10
first|siết|3 -1 38 -6
first|song|7 20 0 -9
first|so|-8 -18 -7 38
first|soài|0 0 0 4
first|soát|-6 -6 -8 -9
first|soạn|5 10 0 -1
first|suy|3 -20 -6 -5
first|suối|4 2 0 12
first|sàng|35 -2 10 -12
first|sáng|-1 0 15 0
first|sáp|27 -10 0 -20
first|sát|0 0 10 18
first|sáu|5 -11 -31 2
first|sân|11 0 0 6
first|sâu|-8 -2 0 -4
first|sóc|-6 -5 11 -7
first|sông|0 11 1 23
first|sĩ|-29 29 0 0
first|sơn|19 -21 -11 28
first|sơ|-10 0 7 -26
first|sương|-27 -10 0 6
first|sạt|-5 11 -1 6
first|sản|2 18 -25 -1
first|sầu|-1 1 17 13
first|sắp|9 -13 11 -10
first|sẵn|-1 -1 14 19
first|sẽ|-6 -13 -24 -16
first|sốp|0 0 -10 0
first|sốt|0 8 0 -33
first|số|-1 1 0 14
first|sổ|-10 11 -7 -29
first|sớm|-10 -3 23 -14
first|sở|-14 -19 -14 0
first|sợi|0 0 0 17
first|sợ|0 0 0 22
first|sụt|-19 -25 -25 -28
first|sức|23 -17 -2 11
first|sửa|17 0 19 20
first|sử|0 0 1 19
first|sữa|25 -6 0 25
first|sự|7 7 -3 -31
first|tai|20 13 -1 20
first|tam|-5 -9 -5 20
first|tang|-9 -13 0 0
first|tham|-11 3 12 14
first|thanh|10 3 16 -10
first|thay|12 -7 23 -8
first|theo|-23 -22 -20 -2
first|thi|-14 -5 -32 -5
first|thiết|-13 23 -2 2
first|thiếu|0 27 1 1
first|thiệt|10 7 0 22
first|thoát|30 -23 -14 16
first|thua|-12 16 0 28
first|thuyết|-10 0 -1 -5
first|thuyền|-6 22 0 9
first|thu|-5 -2 -30 15
first|thuê|-3 -1 8 10
first|thuế|-5 23 5 -26
first|thuốc|-7 11 19 -14
first|thuộc|0 14 -3 34
first|thành|4 -19 21 23
first|thái|-8 3 -1 -2
first|tháng|-4 28 -36 0
first|tháo|-1 1 14 -20
first|tháp|12 -11 0 0
first|thân|-1 7 -2 17
first|thêm|-3 -19 -22 -13
first|thông|0 0 -28 -3
first|thôn|14 -19 -17 -13
first|thúc|0 0 35 -3
first|thú|0 -3 0 -1
first|thăm|22 -11 5 -14
first|thư|12 -15 0 25
first|thương|-20 0 -7 -20
first|thường|-8 -9 0 -23
first|thưởng|4 -9 11 21
first|thượng|-4 3 -1 8
first|thạnh|-9 0 18 29
first|thảo|-2 -6 -4 0
first|thả|13 0 -2 -6
first|thấm|0 0 0 20
first|thấp|-6 8 0 39
first|thất|-2 12 0 -15
first|thẩm|7 -5 0 -15
first|thẻ|0 16 0 -3
first|thế|-2 10 -1 3
first|thể|8 -7 -7 15
first|thị|1 -22 -2 4
first|thống|5 -8 -22 6
first|thới|0 0 0 7
first|thời|15 -17 -15 -26
first|thợ|-13 15 -4 19
first|thủy|-24 -8 -16 2
first|thủ|-18 4 1 1
first|thứ|-38 -40 0 -25
first|thừa|-1 -1 -12 0
first|thực|-25 0 -3 -30
first|tinh|1 21 -26 20
first|tin|-20 30 -14 13
first|tiêm|2 11 4 -24
first|tiêu|-9 4 0 27
first|tiếng|-25 4 -8 1
first|tiến|-1 35 8 -30
first|tiếp|-1 0 1 -5
first|tiết|19 -25 12 4
first|tiền|-12 8 -15 -18
first|tiểu|-1 18 -5 28
first|tl|0 0 -4 0
first|tm|-13 0 -24 0
first|toàn|-12 0 -27 1
first|tp|0 0 -1 0
first|trang|-3 6 1 5
first|tranh|-7 21 -4 -16
first|trao|43 -3 0 -29
first|tri|-7 0 -11 0
first|triển|19 -2 -11 -34
first|triệt|32 -20 0 -1
first|trong|1 -2 -27 20
first|trung|-9 7 -23 1
first|truy|24 -12 10 28
first|tr|-14 -1 -19 -17
first|trà|16 -10 0 8
first|trách|-7 9 0 11
first|trái|-29 -26 -2 13
first|tránh|-9 -3 -23 -3
first|trâu|-15 3 -1 -14
first|trên|0 -22 -44 2
first|trình|-4 1 19 17
first|trích|16 -2 0 5
first|trò|0 0 7 10
first|trương|-3 0 -15 0
first|trước|-10 -14 -18 -15
first|trường|34 -12 0 8
first|trưởng|-1 -10 -34 7
first|trại|2 -9 15 37
first|trạm|2 -12 7 18
first|trả|-3 -6 6 17
first|trấn|0 0 11 31
first|trần|9 -24 -22 12
first|trật|-7 -14 -7 19
first|trẻ|-35 12 -18 -17
first|trễ|-9 11 6 30
first|trịnh|-1 0 -13 -3
first|trị|19 -8 -6 19
first|trọng|-12 6 25 38
first|trồng|35 0 27 2
first|trộm|4 13 -1 25
first|trợ|15 1 12 -20
first|trụ|-22 -1 -15 -2
first|trừ|-12 -14 -3 -17
first|trực|19 -19 18 9
first|ttpvhcc|10 -10 8 -5
first|tt|-24 -21 -7 0
first|tuy|25 -28 0 -44
first|tuyên|-14 3 -12 3
first|tuyến|-3 -10 0 28
first|tuyển|20 15 -16 0
first|tu|15 -14 12 -31
first|tuần|6 0 18 12
first|t|0 0 -22 0
first|tài|-10 -18 -11 -6
first|tàu|11 -3 -9 0
first|tách|-15 17 3 28
first|tái|-9 10 29 7
first|tán|1 -8 0 8
first|tâm|0 -2 -3 0
first|tân|6 -19 17 -7
first|tìm|-1 0 31 9
first|tình|1 8 -1 -31
first|tích|-2 0 6 20
first|tính|14 10 0 -46
first|tín|0 3 -5 -4
first|tòa|9 -9 1 11
first|tóm|-8 0 0 0
first|tôm|-12 20 -4 -14
first|tôn|-18 -4 8 13
first|tăng|-19 10 3 -12
first|tư|-3 7 8 1
first|tương|-29 5 -2 -12
first|tưới|2 9 2 29
first|tại|-27 1 0 15
first|tạm|-6 -23 12 0
first|tạo|-4 0 21 -18
first|tảo|-18 26 0 -9
first|tấn|0 3 5 -6
first|tận|-7 12 8 13
first|tập|-7 16 15 8
first|tặng|49 0 -1 -25
first|tết|36 -11 16 18
first|tệ|8 -9 -1 -21
first|tỉnh|-11 -7 -1 4
first|tịch|9 -3 0 19
first|tốc|-4 -27 -9 6
first|tối|-2 0 -24 0
first|tố|-27 -11 -20 -11
first|tồn|-1 -28 0 1
first|tổng|18 -29 0 -7
first|tổ|31 0 2 8
first|tội|16 8 0 -17
first|tới|-26 6 11 14
first|tờ|7 7 -18 1
first|từng|11 -16 28 19
first|từ|16 -26 -14 -5
first|tự|3 -1 -5 -43
first|tỷ|0 8 -38 -2
first|ubkt|16 -15 16 -32
first|ubmttq|-5 -3 20 11
first|ubnd|0 -3 -9 1
first|uvtw|-1 -6 -1 -7
first|uông|0 -2 -1 0
first|viettel|0 0 3 26
first|vinh|-1 0 0 2
first|vi|-4 10 -7 6
first|viết|0 -2 24 -5
first|việc|11 -9 -3 -35
first|viện|-12 -2 -27 16
first|việt|17 -10 0 -7
first|vn|-2 0 0 0
first|vp|-2 -12 29 -7
first|vt|-9 -14 -20 -5
first|vài|-1 21 0 9
first|vàng|-25 18 -1 7
first|vào|-3 4 -17 -3
first|và|1 2 10 -37
first|vá|8 -13 0 16
first|vân|-11 15 0 27
first|vé|20 0 0 -10
first|vì|-11 -1 -25 -5
first|võ|-1 0 -4 0
first|vùng|25 11 0 -20
first|văn|6 0 -1 0
first|vĩnh|-15 -10 -12 0
first|vũ|-7 0 -18 10
first|vương|-3 -1 -4 0
first|vướng|3 -1 10 1
first|vườn|0 22 -1 -24
first|vượt|3 9 12 49
first|vải|24 -10 -6 -30
first|vẫn|-22 24 0 -15
first|vận|16 0 23 1
first|vật|-9 0 -6 11
first|vậy|18 -16 -1 -10
first|vắng|-9 -12 -7 5
first|về|-55 -53 -48 1
first|vệ|-1 36 -3 -11
first|vỉa|-22 17 -13 -24
first|vị|-23 -3 0 0
first|vốn|-1 9 -17 7
first|với|-39 -30 -19 10
first|vụ|-16 2 -23 19
first|vừa|-29 -14 22 13
first|vững|24 -4 -11 3
first|xem|2 -8 -2 0
first|xe|-6 22 -9 -23
first|xin|-10 -15 13 -19
first|xi|-12 17 -3 7
first|xong|6 -7 -6 76
first|xoài|15 0 0 -19
first|xuân|0 0 0 9
first|xuất|-5 15 -7 0
first|xuống|22 -11 2 8
first|xác|10 5 -31 3
first|xâm|-11 14 0 -21
first|xây|-24 -16 2 -5
first|xã|-9 -40 26 -9
first|xét|-20 -26 -6 0
first|xóa|36 -21 7 -13
first|xúc|0 0 6 4
first|xăng|-15 10 -4 7
first|xưởng|17 -1 0 10
first|xảy|13 -12 0 24
first|xả|-11 12 0 25
first|xếp|-19 -3 -7 -13
first|xử|17 6 -3 9
first|ybđt|14 0 -2 0
first|y|-7 21 -15 11
first|yên|-28 13 -9 26
first|yêu|16 -28 2 -24
first|án|-17 12 -10 -25
first|ít|-18 8 -6 17
first|ông|-44 -44 3 -60
first|ô|-7 17 12 8
first|ý|-29 11 -15 3
first|ăn|22 -3 0 35
first|đakrông|0 0 2 15
first|đang|-2 -23 0 -9
first|đa|-22 25 0 -18
first|đinh|-5 -5 -22 0
first|đi|4 12 0 22
first|điều|21 -19 0 15
first|điểm|15 -5 -5 -9
first|điện|41 1 -8 -21
first|đo|-7 9 11 17
first|đoàn|-23 -12 0 17
first|đoạn|7 -4 17 13
first|đua|0 1 0 -17
first|đuối|-8 26 -5 29
first|đ|-2 -10 11 -17
first|đài|-4 8 35 -21
first|đàn|0 -15 0 -43
first|đào|1 23 20 -18
first|đám|15 -6 0 9
first|đáng|-6 -29 0 19
first|đánh|-17 10 -5 5
first|đá|-32 -8 0 5
first|đã|33 15 -11 -10
first|đèn|-17 22 -2 -23
first|đê|0 7 -3 -11
first|đình|8 -8 7 19
first|đích|-5 0 -28 0
first|đính|23 9 -8 11
first|đóng|11 -16 17 -4
first|đón|7 -9 1 -23
first|đó|-20 15 -1 -13
first|đông|3 0 0 20
first|đôn|0 0 22 -1
first|đô|-33 -11 0 21
first|đùn|-4 0 5 25
first|đúng|1 -12 17 83
first|đăk|-9 0 -12 19
first|đăng|18 7 9 -6
first|đơn|0 -18 -12 -3
first|đưa|6 -31 14 24
first|đường|26 4 -26 -43
first|được|0 -10 1 42
first|đại|3 5 4 -41
first|đạt|19 15 -7 33
first|đảm|6 -10 25 10
first|đảng|-4 7 -7 3
first|đảo|1 0 -2 20
first|đất|-10 -4 -32 13
first|đấu|1 7 2 -8
first|đầu|-52 -15 -34 -32
first|đẩy|9 -16 33 0
first|đập|15 -16 -7 -22
first|đậu|20 -9 15 9
first|đắk|-15 -23 -1 0
first|đắp|5 -3 15 -4
first|đặc|-15 0 -7 14
first|đặng|0 0 -7 0
first|đặt|2 -16 4 -26
first|đến|-1 9 4 3
first|đề|-9 -24 -2 7
first|để|-11 -5 -13 0
first|địa|-9 -26 -5 1
first|định|0 0 3 3
first|đọc|-11 4 -17 5
first|đối|-24 4 -17 6
first|đồng|-21 -13 9 -8
first|đồn|0 0 28 -28
first|đổi|3 -7 -5 2
first|đỗ|0 0 -3 0
first|độc|0 -5 0 0
first|đội|-11 10 -9 5
first|động|-18 -6 0 21
first|độ|0 5 -5 -5
first|đời|26 -6 0 9
first|đỡ|27 0 0 -20
first|đợt|-12 11 -16 5
first|đủ|8 -13 11 4
first|đức|-1 3 -3 32
first|đứng|8 0 0 37
first|đừng|-2 -3 26 26
first|ưu|-21 -18 2 17
first|ước|-11 4 20 17
first|ảnh|0 3 -6 0
first|ấn|-14 -3 16 27
first|ấp|0 0 9 26
first|ẩm|-12 12 -4 14
first|ổn|-37 -7 -12 -15
first|ổ|6 -3 0 7
first|ở|-50 9 -5 -26
first|ủy|-25 -2 1 26
first|ứng|-3 -2 -7 0
first|…|0 -3 -2 0
gives a body work|,|1 -5 12 -6
gives a body work|:|-6 2 0 -27
gives a body work|;|-1 -10 7 -37
gives a body work|start|0 -22 -1 0
gives a body work|turn|23 -15 0 19
gives work|none ,|-9 0 -18 8
gives work|none :|-7 0 16 11
gives work|none ;|-8 -8 12 7
gives work|none alone|-24 0 -6 0
gives work|none start|0 -8 -16 0
gives work|open ,|1 -1 1 8
gives work|open :|-4 1 6 0
gives work|open ;|5 4 25 -19
gives work|result ,|2 -20 -12 32
gives work|result :|39 -15 -14 -34
gives work|result ;|19 -43 0 -83
gives work|result alone|47 0 -22 0
gives work|result start|-5 -27 -8 -49
gives work|result turn|22 -20 0 22
gives work|shortcoming ,|-2 -6 -5 10
gives work|shortcoming :|-12 14 0 -11
gives work|shortcoming ;|-32 26 13 -49
gives work|shortcoming alone|-43 37 -16 0
gives work|shortcoming start|-4 -10 -3 0
gives work|task ,|-6 -3 36 -14
gives work|task :|-2 0 150 -27
gives work|task ;|0 0 16 -72
gives work|task alone|-11 -1 226 0
gives work|task start|0 0 17 0
has|count|30 21 0 -17
has|fall|10 14 -22 -2
has|figure|1 0 -14 -5
has|number|1 -1 -1 2
has|rise|31 -11 -13 -2
has|target|-10 -34 -17 -1
heading|"|9 -5 0 0
heading|%|0 0 25 12
heading|(|24 10 -1 21
heading|)|36 21 8 36
heading|+|26 5 7 -28
heading|,|4 12 -3 7
heading|-|-11 6 -7 13
heading|.|-18 12 -5 15
heading|/|12 3 9 2
heading|02|-4 0 -18 -15
heading|06|-2 -5 16 25
heading|10|-8 -5 -33 2
heading|11|-5 -1 -17 -13
heading|12|-22 -10 35 5
heading|13|-15 -16 -4 -8
heading|14|-6 -4 -18 0
heading|15|-8 -15 -5 -28
heading|18|-16 -11 -17 -10
heading|1997|13 -13 -5 21
heading|1998|-11 -2 -7 18
heading|1999|-7 0 -5 0
heading|19|-3 -2 -10 0
heading|1|10 -12 -6 -3
heading|2001|-2 0 -8 -6
heading|2003|-17 -21 -28 0
heading|2004|14 7 0 3
heading|2005|34 35 0 -5
heading|2006|-32 -26 14 8
heading|2007|0 -23 -25 -28
heading|2008|-6 -4 -13 -20
heading|2010|4 -5 -20 -21
heading|2011|-38 -30 -26 0
heading|2013|-27 -20 26 -1
heading|2014|-30 -4 -9 -10
heading|2016|19 7 8 -23
heading|2017|-7 -5 1 -8
heading|2018|-10 -17 15 10
heading|2019|2 7 0 25
heading|2020|-18 -26 -21 0
heading|2021|-26 -17 17 9
heading|2022|-37 -13 -9 16
heading|2023|1 2 -10 15
heading|2024|-15 -15 16 11
heading|2025|-12 -3 -13 -11
heading|2026|-22 -56 3 0
heading|2027|-20 -13 -6 24
heading|20|-21 -18 -13 -15
heading|23|0 20 -2 -16
heading|248|-8 7 0 7
heading|293|21 -2 -2 24
heading|2|-11 -8 5 32
heading|30|13 -3 -8 25
heading|31|14 -5 0 7
heading|32|11 -11 0 7
heading|3|-11 -14 -4 12
heading|4|21 14 -16 -4
heading|5|-9 -11 -30 -13
heading|6|0 -9 1 -5
heading|79|-19 -12 -5 16
heading|7|7 -1 6 -19
heading|8,2|0 0 30 11
heading|85|0 0 22 13
heading|8|7 -14 -30 -32
heading|9|1 -27 -21 -3
heading|:|1 -5 -1 -1
heading|;|2 -1 0 -4
heading|[|-5 -6 0 1
heading|]|-2 -3 2 0
heading|anh|-5 0 -1 0
heading|an|1 1 -10 2
heading|ayun|-1 0 0 0
heading|a|15 2 -8 -28
heading|ban|0 4 -5 18
heading|ba|-5 -26 19 25
heading|bhyt|0 -6 15 19
heading|binh|-8 -4 5 0
heading|bi|-1 -1 -1 0
heading|biên|1 3 -5 -1
heading|biển|-6 13 -9 11
heading|biện|-7 -2 9 28
heading|btv|-4 -2 -2 0
heading|buôn|-2 -2 10 1
heading|buổi|-18 -10 0 -2
heading|b|-30 19 -2 24
heading|bài|-14 -18 -8 -11
heading|bàng|-7 -5 -2 0
heading|bàn|15 7 -1 -5
heading|bàu|-3 -3 -1 0
heading|bách|-15 -5 33 -12
heading|bác|-2 -15 3 14
heading|bái|-1 -1 -1 0
heading|báo|-4 -4 3 1
heading|bão|-16 -18 -6 -4
heading|bên|18 -2 -6 -4
heading|bình|-20 1 -16 14
heading|bí|-22 -10 -4 9
heading|bông|-12 -17 7 -16
heading|bùi|9 14 -4 10
heading|bú|-2 -1 0 0
heading|băn|8 -7 -19 -10
heading|bơm|0 -1 -9 0
heading|bơ|-9 -10 1 13
heading|bạc|-6 -5 -5 0
heading|bạ|-1 -1 -2 0
heading|bản|-15 3 -13 -3
heading|bảo|-2 15 -2 14
heading|bảy|0 0 16 14
heading|bầu|12 -16 -3 -11
heading|bật|-9 -14 14 -3
heading|bắc|-24 21 -39 -3
heading|bằng|-15 -3 -9 -9
heading|bến|-5 -4 -7 0
heading|bệnh|13 -5 1 2
heading|bị|-14 -17 11 -15
heading|bốc|-14 -18 -17 -6
heading|bối|-5 -21 -25 -16
heading|bố|-19 -10 -4 4
heading|bồng|9 6 -17 17
heading|bồ|19 -6 12 22
heading|bổ|-3 -4 -13 10
heading|bộc|9 14 -4 1
heading|bộ|6 -1 2 -9
heading|cao|-4 -1 -4 -1
heading|ca|-3 -1 12 -17
heading|chi|-8 -2 -2 10
heading|chiêm|-3 -6 -11 -23
heading|chiếu|-8 18 -6 16
heading|cho|-15 0 -11 -4
heading|chqs|-1 0 -1 0
heading|chung|-12 7 -7 2
heading|chuyên|19 -7 -1 12
heading|chuyển|-1 -19 -1 11
heading|chuyện|14 7 -8 -12
heading|chuẩn|-11 -15 6 -16
heading|chuỗi|-9 -11 -5 6
heading|chà|-4 -2 -2 0
heading|chánh|-4 -4 -32 0
heading|cháy|0 0 27 0
heading|châu|-1 15 1 -18
heading|chép|-14 7 2 -6
heading|chính|4 2 -14 15
heading|chúng|0 0 26 0
heading|chăm|13 -7 13 -1
heading|chăn|11 -24 2 9
heading|chưa|-1 -1 -34 0
heading|chương|-10 -24 -18 -5
heading|chấp|5 2 9 12
heading|chậm|4 -10 43 -28
heading|chặt|0 0 19 0
heading|chế|-4 3 0 10
heading|chỉ|-8 -4 -11 25
heading|chống|-19 -6 -10 -12
heading|chốt|-6 -2 17 -18
heading|chợ|8 5 -10 -13
heading|chủ|-13 2 -1 17
heading|chức|10 8 13 11
heading|chữa|0 -14 13 2
heading|cnqsd|-2 -3 24 -6
heading|cnvclđ|-19 19 0 24
heading|cn|14 -12 -15 19
heading|con|-4 20 1 28
heading|ct|-10 24 -7 22
heading|cuối|-9 -1 20 13
heading|cuộc|-10 -14 13 -18
heading|c|-7 19 35 27
heading|cày|-4 -4 -4 -3
heading|cà|-1 0 0 0
heading|cách|22 -2 -7 19
heading|các|0 3 -8 23
heading|cái|24 4 -1 -7
heading|cán|-24 -26 11 0
heading|cáo|0 -13 -9 -4
heading|cát|-1 19 -13 -14
heading|cá|-6 4 -2 -6
heading|cân|-17 -16 -3 -4
heading|cây|-29 0 -15 -14
heading|còn|2 -6 16 -3
heading|có|-36 -9 -29 -2
heading|công|-6 4 3 -1
heading|cùng|-4 -11 2 6
heading|căn|-9 -4 -11 -1
heading|cũ|-5 12 -6 12
heading|cơ|3 -4 -2 6
heading|cư|-14 -8 26 16
heading|cương|0 -6 20 0
heading|cước|0 9 -1 13
heading|cường|0 0 27 0
heading|cạnh|17 -3 -5 -1
heading|cải|15 0 -7 14
heading|cảng|22 -3 -2 19
heading|cảnh|-18 -18 -14 -19
heading|cấp|21 3 9 9
heading|cần|-23 3 -3 10
heading|cầu|-16 -17 0 -17
heading|cẩm|-3 0 -4 0
heading|cận|-5 12 0 17
heading|cập|2 15 -17 13
heading|cốc|-1 0 0 0
heading|cố|0 0 -19 -15
heading|cổng|-6 -4 -4 0
heading|cộng|-34 -9 0 5
heading|cục|-12 -4 1 6
heading|cụ|-28 -15 17 -20
heading|của|17 13 13 25
heading|củng|0 0 -19 -15
heading|cứu|-15 -15 -5 6
heading|cử|5 -7 -9 0
heading|danh|-17 2 10 15
heading|di|0 0 -21 11
heading|diễn|0 0 -2 0
heading|doanh|22 -23 0 23
heading|do|10 20 -14 -6
heading|dung|-24 23 -15 -9
heading|du|-9 8 -6 23
heading|dài|-8 -2 9 7
heading|dân|11 -6 5 -5
heading|dương|-1 -2 -4 0
heading|dạy|-5 7 -21 17
heading|dấu|-17 -6 -11 1
heading|dịch|-2 -16 11 5
heading|dỡ|-10 -11 -14 -6
heading|dục|-3 0 3 14
heading|dứt|-1 -3 17 -14
heading|dừa|-7 -3 -3 0
heading|dữ|-1 2 -8 23
heading|dựng|5 -1 -17 7
heading|dự|-17 -16 -39 -3
heading|em|4 20 -14 -1
heading|gai|-5 0 -4 0
heading|ghi|0 -6 4 -10
heading|giang|0 -4 8 20
heading|gian|-12 -7 0 1
heading|giao|-28 -25 7 -8
heading|gia|13 -2 4 14
heading|giuộc|-3 0 -4 0
heading|già|-7 -3 19 -19
heading|giám|0 -21 -25 13
heading|giáo|-4 2 11 18
heading|giá|11 7 -38 -3
heading|giải|-19 -33 3 21
heading|giảm|-4 14 -14 5
heading|giả|-18 -9 2 -3
heading|giấy|-2 -3 17 -1
heading|giới|17 -11 -3 -2
heading|giữa|-13 -5 -9 -7
heading|grai|0 -2 -3 0
heading|gì|0 0 12 24
heading|gò|15 8 -7 -11
heading|gọi|-18 -14 -4 -17
heading|gọn|-19 -13 -10 -24
heading|gốc|13 -12 -1 16
heading|gửi|-25 -32 -13 2
heading|hai|-22 -15 -13 3
heading|hay|-3 -16 -2 -25
heading|hiểm|-2 -3 -2 0
heading|hiện|5 11 -6 16
heading|hiệu|-11 -8 -15 -1
heading|hoài|-1 0 0 0
heading|hoàng|-1 -1 -6 0
heading|hoàn|0 0 -27 10
heading|hoạch|-10 -27 1 0
heading|hoạt|-7 15 -27 14
heading|hum|0 0 -1 0
heading|huyết|-6 13 0 17
heading|huyện|7 0 2 5
heading|huế|-2 0 -2 0
heading|hài|13 -20 -17 -11
heading|hàng|9 13 11 -28
heading|hành|14 1 -14 19
heading|hà|-8 0 -3 0
heading|hình|-10 -6 -34 -13
heading|hòa|-3 -11 -21 0
heading|hóa|6 14 3 14
heading|hóc|-1 -1 -1 0
heading|hôn|-6 10 0 20
heading|hđnd|7 15 -1 -9
heading|hơn|5 11 -2 4
heading|hưng|10 4 0 -13
heading|hưu|-1 -14 5 10
heading|hướng|-21 -28 22 -4
heading|hưởng|-1 -7 9 10
heading|hạn|-5 9 -12 21
heading|hạt|-6 -2 19 -13
heading|hạ|-21 3 7 6
heading|hải|-22 -13 -26 -12
heading|hậu|-1 0 22 29
heading|hẹn|-1 -3 10 -22
heading|hệ|-17 -4 -19 -17
heading|học|-14 -20 -23 -8
heading|họp|18 3 -6 5
heading|hồng|-5 0 -3 0
heading|hồ|-5 -1 7 -22
heading|hỗ|5 -16 -6 0
heading|hội|9 2 -9 -6
heading|hộ|21 -10 -3 7
heading|hợp|-9 -8 4 19
heading|ia|-1 -1 -3 0
heading|iii|-51 5 17 5
heading|ii|-42 11 6 1
heading|iv|-17 -10 -3 27
heading|ix|-21 -18 -39 -1
heading|i|-13 3 -28 8
heading|khai|-20 -11 -11 3
heading|khi|-10 -11 -11 -4
heading|kho|3 -3 -9 -12
heading|khoáng|7 -4 18 0
heading|khoăn|3 -4 -20 -10
heading|khuyết|-28 26 -11 14
heading|khu|-5 0 26 0
heading|khác|2 2 -9 12
heading|khái|-9 -30 -38 -23
heading|khám|13 -18 -11 7
heading|khánh|-9 -8 -13 -1
heading|khéo|11 -5 0 3
heading|khê|-6 -3 -5 0
heading|khòa|-2 -1 -3 0
heading|khóa|1 -22 -25 -1
heading|khó|1 18 -13 23
heading|không|-9 11 -8 11
heading|khăn|-20 2 -11 18
heading|khảo|-6 -3 -10 -12
heading|khắc|8 -17 -1 5
heading|khởi|9 -11 29 7
heading|kinh|-1 -4 -18 18
heading|kiên|-2 -1 -6 0
heading|kiến|4 -15 9 20
heading|kiều|-6 -2 -3 0
heading|kiểm|0 -8 -16 14
heading|kiện|22 0 -23 31
heading|kiệt|-2 0 0 0
heading|kly|0 0 -1 0
heading|knuếc|0 -1 -2 0
heading|krông|-14 -15 9 -16
heading|ktxh9|-25 -22 -8 31
heading|ktxh|-3 0 -2 0
heading|kt|0 -1 -10 0
heading|kém|-1 17 -5 17
heading|ký|-4 -13 4 10
heading|kạn|-3 -3 -1 0
heading|kết|1 -1 -14 -11
heading|kế|-7 -19 5 8
heading|kịp|-2 -7 8 -20
heading|kỳ|4 7 -7 -7
heading|kỷ|-1 2 13 -7
heading|kỹ|-8 10 -1 12
heading|lai|0 0 -4 0
heading|lao|0 0 8 32
heading|la|-2 0 -1 0
heading|lhpn|-2 -1 -6 0
heading|liên|-21 8 10 -9
heading|liệu|-29 -12 -19 27
heading|loa|-22 -12 -15 -4
heading|long|-10 -7 -13 0
heading|lo|8 -2 -2 3
heading|luận|18 -1 -2 -15
heading|luật|-6 9 12 -4
heading|l|-5 0 -6 0
heading|làm|3 -5 -8 15
heading|làng|-6 -5 14 1
heading|là|14 8 -4 -32
heading|lâm|7 -9 -21 -8
heading|lãnh|4 -16 -13 -18
heading|lên|7 -2 -12 -9
heading|lòng|20 -22 -26 -19
heading|lò|13 8 -8 -13
heading|lùi|-6 13 0 16
heading|lúa|-3 -11 0 -22
heading|lý|9 8 0 8
heading|lĩnh|-3 -14 -17 12
heading|lưu|-27 27 -6 19
heading|lương|-4 -1 -3 0
heading|lượng|23 22 -5 18
heading|lạc|0 -4 -7 0
heading|lại|-6 -7 1 -18
heading|lạng|0 -1 -2 0
heading|lần|-1 -3 -17 -13
heading|lập|-13 -9 19 1
heading|lậu|-7 -3 18 20
heading|lệ|-11 -4 -11 -6
heading|lịch|-8 5 -6 23
heading|lộc|-9 -2 -5 12
heading|lộ|-12 8 1 -20
heading|lớn|-13 -13 -2 -5
heading|lợi|6 10 -14 2
heading|lục|-16 -15 -19 -8
heading|lực|-1 0 9 11
heading|mai|-1 -2 15 1
heading|mau|-3 0 0 0
heading|ma|-4 0 -1 0
heading|minh|-6 -2 19 -14
heading|m|0 0 -8 0
heading|máy|-4 24 -25 -2
heading|mã|-3 -1 -3 -1
heading|môi|22 1 -9 4
heading|môn|-6 -3 -3 0
heading|mùa|-1 -9 22 -15
heading|mưu|18 -6 -2 15
heading|mười|8 -16 3 18
heading|mường|-7 -4 -9 0
heading|mạc|10 2 1 10
heading|mại|-2 -5 0 20
heading|mạnh|14 -7 -13 21
heading|mấy|-3 18 -2 6
heading|mần|-4 0 -3 0
heading|mắc|-29 8 -13 -6
heading|mặt|3 0 -18 1
heading|mỏ|-6 -8 16 9
heading|mối|-6 -3 0 -13
heading|mổ|12 12 -7 -16
heading|mỗi|-15 -10 7 13
heading|mộc|-5 -1 -2 -1
heading|một|2 -23 2 -2
heading|mới|-5 0 -19 -8
heading|mở|0 -4 17 -8
heading|mục|-68 -44 -22 8
heading|mỹ|19 0 -1 20
heading|nam|-26 -9 -2 0
heading|nay|-5 0 13 29
heading|ngay|16 8 -5 -1
heading|nga|-7 -7 -7 -1
heading|nghe|16 10 -9 14
heading|nghiêm|14 -6 -6 -12
heading|nghiệm|-25 28 -17 -3
heading|nghiệp|11 -4 -9 1
heading|nghèo|-3 13 -16 7
heading|nghĩa|-24 -21 -31 -10
heading|nghề|-11 13 -19 22
heading|nghệ|-33 -3 2 -24
heading|nghỉ|-1 -12 4 10
heading|nghị|-5 -11 -13 -4
heading|ngoài|-5 -2 7 14
heading|nguyên|-23 -38 -28 -13
heading|ngành|-1 12 4 5
heading|ngày|-19 -9 9 -6
heading|ngân|15 -1 -20 7
heading|ngãi|0 0 -1 0
heading|ngư|-13 -27 -9 -26
heading|người|-20 -12 18 30
heading|ngạn|-12 -12 -14 -5
heading|ngọc|8 -6 3 -9
heading|nhai|-2 4 0 10
heading|nhanh|-1 7 -24 -13
heading|nha|0 0 -1 0
heading|nhiều|2 24 -11 -11
heading|nhiệm|1 -7 -2 4
heading|nhum|-9 -6 -12 0
heading|nhà|-2 -30 -21 12
heading|nhánh|13 -1 -2 21
heading|nhân|-6 -29 -22 -7
heading|nhìn|12 -20 -22 -29
heading|nhóm|-8 2 -12 11
heading|nhơn|-1 0 0 0
heading|nhấn|-1 -6 -9 -1
heading|nhất|3 -7 -2 -23
heading|nhận|2 10 -12 -7
heading|những|-2 3 -2 8
heading|ninh|-3 20 -19 -2
heading|nsnn|-8 17 -9 18
heading|nuôi|-3 -5 -3 18
heading|nâng|-1 0 -15 6
heading|nét|19 1 -7 -1
heading|nên|-3 -20 1 11
heading|nói|15 -15 -1 2
heading|nông|2 -4 0 -1
heading|năm|0 -9 2 15
heading|năng|-20 22 0 12
heading|nơi|-13 -8 -2 20
heading|nước|13 10 -2 14
heading|nạn|10 6 -14 4
heading|nậm|0 0 -2 0
heading|nắm|15 -4 -5 14
heading|nẵng|0 -1 -1 0
heading|nối|-3 5 0 12
heading|nổi|-7 -13 20 0
heading|nội|20 31 -27 -1
heading|nộp|16 -11 -6 2
heading|nợ|1 2 -8 5
heading|nửa|-9 -8 4 8
heading|nữ|13 10 11 18
heading|pa|-1 0 -1 0
heading|pctt|13 -7 -13 14
heading|phiên|8 4 -15 18
heading|phong|14 5 6 19
heading|pháp|-33 -14 4 34
heading|phát|4 -12 0 12
heading|phân|-18 -10 5 12
heading|phê|-35 5 -21 9
heading|phòng|-1 -6 4 4
heading|phó|-2 -15 -49 14
heading|phù|2 16 -19 -5
heading|phúc|-4 0 -8 0
heading|phú|-14 -8 -17 0
heading|phương|-17 -26 28 -1
heading|phường|8 1 11 -23
heading|phạm|-15 -2 -23 2
heading|phải|17 -1 7 9
heading|phản|10 4 -9 10
heading|phả|-4 -2 -3 -1
heading|phấn|4 -16 4 10
heading|phần|-17 -12 3 1
heading|phối|-14 14 1 15
heading|phố|-4 -1 11 13
heading|phổ|-6 9 -18 10
heading|phục|2 -11 -7 9
heading|phụ|13 8 8 19
heading|phức|-5 -2 12 -18
heading|ptnt|-8 -10 24 27
heading|ql17|-4 1 0 12
heading|ql37|-3 2 0 10
heading|qlda|0 -4 -11 -1
heading|qpan|19 -7 -5 21
heading|quang|-2 0 -1 0
heading|quan|23 -7 2 9
heading|qua|22 11 -16 9
heading|quyết|0 -8 -28 -17
heading|quyền|7 -1 -1 22
heading|quán|-12 -24 -17 -25
heading|quát|-16 -33 -17 -30
heading|quân|0 0 -14 -6
heading|quýt|0 -4 17 -5
heading|quý|-12 3 0 28
heading|quảng|-31 -12 -14 0
heading|quản|10 4 0 13
heading|quả|0 -10 -17 -1
heading|quần|0 0 26 0
heading|quận|6 -8 3 -24
heading|quế|-1 0 0 0
heading|quốc|4 -4 -15 2
heading|quỳ|-3 -3 -5 0
heading|quỹ|3 5 -6 -18
heading|ra|8 -3 -28 5
heading|riêng|-8 -10 0 10
heading|rác|-19 -12 6 -8
heading|rõ|11 12 -3 1
heading|rút|-26 28 -19 -5
heading|rộng|0 -2 20 -5
heading|rừng|0 0 27 0
heading|sang|-5 -4 11 10
heading|sao|-17 -14 -15 -2
heading|sau|11 12 0 6
heading|sa|-10 -3 -8 0
heading|sinh|0 2 -8 15
heading|siết|0 0 19 0
heading|soi|-10 8 -17 -13
heading|so|12 10 -3 -7
heading|soát|2 20 0 31
heading|sung|-5 -6 -3 0
heading|sách|14 -2 -3 2
heading|sát|3 0 -15 5
heading|sáu|11 10 20 1
heading|sóc|-1 -1 10 0
heading|sông|-2 -1 -3 -1
heading|sĩ|-3 -17 5 15
heading|sơn|3 -2 -30 -3
heading|sơ|18 14 2 -20
heading|sạch|5 15 -1 4
heading|sản|2 -13 10 18
heading|sầu|-9 -9 -1 8
heading|sắp|6 13 -18 -5
heading|sẽ|-5 -7 5 11
heading|sống|5 -16 13 -15
heading|số|5 6 -11 31
heading|sở|-36 0 20 11
heading|sửa|0 0 20 19
heading|sự|-17 -15 2 2
heading|tai|-15 -23 -5 -2
heading|tam|7 18 -3 -5
heading|tham|26 -7 5 21
heading|thanh|-6 0 -4 -19
heading|thao|-2 0 24 -1
heading|theo|14 -23 -2 27
heading|thi|-3 -2 -28 18
heading|thiên|-22 -25 -5 -2
heading|thiện|0 -2 -21 11
heading|thu|11 20 -6 22
heading|thuận|-11 0 -13 0
heading|thuế|6 -23 -17 3
heading|thành|4 -13 5 -1
heading|thác|-13 -15 -12 -9
heading|thái|-3 -1 -12 -2
heading|tháng|10 -1 -4 2
heading|tháp|-3 0 -1 0
heading|thêm|-2 -1 7 8
heading|thí|-5 -3 1 -16
heading|thôi|0 -7 12 2
heading|thông|0 -9 16 14
heading|thôn|-4 7 0 -9
heading|thúc|-2 0 -14 -3
heading|thú|0 -20 -16 -7
heading|thư|-27 3 -2 8
heading|thương|1 4 2 18
heading|thường|3 -4 3 -10
heading|thạch|-5 -1 -7 -1
heading|thạnh|-7 -1 -2 0
heading|thảo|-19 -26 -36 -2
heading|thẩm|-19 -8 -17 -2
heading|thắng|7 23 4 -2
heading|thẳng|21 -18 -3 -3
heading|thẻ|-1 -7 12 10
heading|thể|-1 -24 17 5
heading|thịnh|-3 0 -10 -2
heading|thị|-10 -1 -8 13
heading|thọ|-4 0 -2 0
heading|thống|-16 0 2 9
heading|thới|-5 -4 -6 0
heading|thời|-5 -5 -3 1
heading|thụy|17 -11 2 -24
heading|thụ|-5 -8 1 8
heading|thủy|5 -22 -23 -9
heading|thủ|-4 -11 19 8
heading|thức|-1 0 -4 16
heading|thứ|1 -14 -6 -21
heading|thửa|-5 -6 14 -1
heading|thực|8 9 -10 16
heading|tinh|-19 -7 -16 -10
heading|tin|-26 5 2 -6
heading|tiêu|-19 -19 -9 25
heading|tiến|0 0 -11 -1
heading|tiếp|-30 -21 -9 -19
heading|tl|0 0 -2 0
heading|tm|0 0 -17 0
heading|toàn|24 6 -27 16
heading|toán|0 -9 -15 -23
heading|tpcp|-6 8 0 7
heading|tp|-2 0 -12 -2
heading|trang|0 0 -2 0
heading|tra|8 -14 -23 12
heading|tre|-3 -1 -6 0
heading|tri|2 -13 -18 1
heading|triển|3 -20 -19 10
heading|triệt|-4 -21 -10 -23
heading|trong|-8 13 28 -3
heading|trung|-28 3 -12 23
heading|truyền|12 -11 -9 13
heading|trào|11 8 9 20
heading|trà|-8 -3 6 -3
heading|trên|0 -11 -5 2
heading|trình|-12 -1 35 -6
heading|trì|-7 3 18 25
heading|trí|-8 -28 18 -6
heading|trôi|7 21 -13 -18
heading|trăng|-2 -2 -3 0
heading|trương|-4 -10 -11 -11
heading|trước|-11 9 2 -5
heading|trường|27 0 -4 11
heading|trưởng|-17 -17 -19 6
heading|trạm|-7 5 -5 12
heading|trạng|-7 -14 -19 -22
heading|trảng|-1 0 -6 0
heading|trả|-14 -13 0 8
heading|trấn|-2 -1 -8 20
heading|trần|13 15 0 -25
heading|trận|16 -1 -26 -1
heading|trật|-5 10 1 21
heading|trẻ|-2 11 -15 8
heading|trễ|-1 -3 18 -11
heading|trị|14 -8 -23 -4
heading|trọng|-26 0 47 -17
heading|trọt|1 -25 -12 34
heading|trồng|-8 -9 -16 28
heading|trợ|-4 -21 -13 -13
heading|trụ|-5 10 -6 11
heading|trữ|-14 15 0 15
heading|trực|-14 3 -2 -9
heading|tuy|7 10 -3 -4
heading|tuyên|13 -14 10 21
heading|tuyển|0 0 19 27
heading|tu|0 0 -19 8
heading|tuần|-7 -2 15 -21
heading|t|0 0 -8 0
heading|tài|4 1 7 3
heading|tàu|-7 2 -2 -6
heading|tác|-8 0 -9 13
heading|tán|-1 -3 -14 15
heading|tâm|-33 0 33 -18
heading|tân|-5 0 -1 0
heading|tây|0 0 -1 0
heading|tên|-4 -4 17 24
heading|tình|-10 -7 -38 -21
heading|tích|0 0 -18 9
heading|tóm|12 12 -8 21
heading|tôn|-15 -5 -18 -11
heading|túc|18 -2 -5 -1
heading|túy|-17 -15 -9 -12
heading|tăng|-16 -25 26 -2
heading|tĩnh|-3 0 -2 0
heading|tơ|0 -1 -5 0
heading|tư|3 8 1 6
heading|tưởng|7 -7 -2 16
heading|tại|-7 11 -28 3
heading|tạo|-2 -2 -3 0
heading|tạp|-6 -1 17 -14
heading|tải|2 19 -8 9
heading|tảo|-6 12 0 14
heading|tầng|-15 6 -2 7
heading|tập|-15 -14 -7 18
heading|tắt|9 1 -7 2
heading|tẻh|-8 -3 -6 -3
heading|tết|-8 23 -7 19
heading|tế|3 -11 -14 18
heading|tệ|-1 12 -13 2
heading|tỉnh|-16 4 -4 -7
heading|tịch|11 -11 -27 5
heading|tọa|-16 -20 13 38
heading|tốt|-8 14 -17 4
heading|tố|15 -11 -1 -1
heading|tồn|8 13 -32 20
heading|tổng|11 6 1 2
heading|tổ|-21 -16 32 17
heading|tộc|-15 -8 20 38
heading|tội|-8 9 0 16
heading|tới|-12 -21 4 6
heading|tục|-20 -17 -5 -13
heading|từng|-12 5 -11 -4
heading|từ|-26 11 23 15
heading|tử|-7 -4 -5 0
heading|tự|-12 34 -5 6
heading|tỷ|0 0 28 12
heading|ubmttq|0 0 17 24
heading|ubnd|-35 -6 6 15
heading|u|-5 -2 15 -9
heading|ven|0 0 27 0
heading|vhxh|-1 -6 9 -4
heading|vinh|-10 -11 9 -18
heading|vi|-16 -3 -13 8
heading|viên|-8 1 0 -26
heading|viễn|0 0 -2 0
heading|việc|2 2 13 7
heading|việt|-29 -1 0 1
heading|v|-21 -5 -14 -11
heading|vài|21 1 -7 0
heading|vào|-10 6 6 4
heading|và|3 -24 -11 0
heading|vân|-2 -1 -1 0
heading|vì|-18 -13 -19 0
heading|võ|-4 5 0 15
heading|vùng|0 -11 20 11
heading|văn|11 12 0 15
heading|vĩnh|-5 0 -4 0
heading|vướng|-32 3 -12 -3
heading|vườn|-6 -2 17 -13
heading|vấn|-13 11 -12 11
heading|vận|14 7 -12 16
heading|vật|-17 -9 -2 16
heading|vậy|0 17 -4 5
heading|về|4 13 -3 13
heading|vệ|-15 6 -3 2
heading|vị|-5 -4 3 1
heading|vốn|3 4 -8 18
heading|với|-11 -2 12 43
heading|vụ|2 -3 -1 3
heading|vừa|-6 -20 -7 1
heading|vực|3 -19 -17 16
heading|wer|-1 0 0 0
heading|xiii|18 12 -8 -27
heading|xong|-1 -8 37 27
heading|xuyên|-5 -3 5 -1
heading|xuân|-26 -21 -16 -20
heading|xuất|18 -4 4 28
heading|xuống|-5 15 -6 8
heading|xviii|-5 -2 -13 0
heading|xv|10 -20 3 18
heading|xx|15 -14 -17 -20
heading|xác|-16 -21 -13 5
heading|xây|5 1 -15 11
heading|xã|-1 1 0 0
heading|xín|-5 -1 -4 0
heading|xóm|-16 -11 -11 -5
heading|xếp|7 14 -16 -1
heading|xử|-4 24 3 -16
heading|y|-6 8 5 8
heading|yên|-2 15 0 -20
heading|yêu|-27 -28 -10 -6
heading|yếu|7 16 -16 20
heading|án|-19 16 0 17
heading|ông|11 19 -5 19
heading|ô|-8 -1 -4 0
heading|ý|-6 19 -21 0
heading|đai|-2 0 14 8
heading|đa|0 -2 16 -11
heading|điều|31 -11 0 -8
heading|điểm|5 -4 -17 -4
heading|điện|-7 -3 -7 0
heading|đo|0 0 -11 -1
heading|đoàn|3 2 -8 20
heading|đtxd|-1 -6 -10 -1
heading|đt|21 2 -2 20
heading|đua|13 -11 -10 17
heading|đ|0 0 18 13
heading|đào|-5 -2 -3 0
heading|đà|0 -1 -1 0
heading|đánh|5 5 -41 5
heading|đán|-4 0 -9 -3
heading|đây|-8 -11 -2 4
heading|đã|-3 -15 0 0
heading|đéc|-10 -3 -8 0
heading|đê|5 -5 15 27
heading|đích|-18 -17 3 5
heading|đông|-22 -9 -6 1
heading|đô|-2 2 -1 19
heading|đơn|9 6 -2 19
heading|đưa|-9 -10 8 -19
heading|đường|0 -4 -21 -13
heading|được|10 -2 -31 10
heading|đạc|0 0 -11 -1
heading|đại|-17 13 3 -1
heading|đạo|24 -3 0 -9
heading|đạt|14 -25 -9 -2
heading|đạ|-4 -1 -4 0
heading|đảm|-12 -6 10 18
heading|đảng|9 3 -2 -5
heading|đất|-1 1 11 3
heading|đấu|-20 -8 14 3
heading|đầu|7 -2 -22 0
heading|đẩy|15 14 -14 29
heading|đắk|-1 0 0 0
heading|đắp|-10 15 -10 22
heading|đặc|-16 -25 -21 -16
heading|đến|-15 -30 -13 27
heading|đề|1 5 -17 14
heading|để|-9 10 -12 9
heading|địa|9 16 -2 17
heading|định|23 26 -25 23
heading|đốc|-14 -2 -20 0
heading|đối|-13 -23 0 1
heading|đốt|-18 -10 -2 -9
heading|đồng|15 0 10 -21
heading|đồn|-3 -2 -2 0
heading|đổi|-1 -27 10 -3
heading|đội|-18 -14 -5 -11
heading|động|-1 8 -4 29
heading|độ|-7 0 24 -33
heading|đời|16 -13 -4 12
heading|đứt|-7 -9 3 14
heading|ưu|16 -20 -12 14
heading|ước|14 -6 -1 12
heading|ảng|-1 0 -1 0
heading|ấp|-17 -1 -26 0
heading|ổn|-14 -12 -5 16
heading|ở|-13 -26 -27 -19
heading|ủy|14 -6 -11 1
heading|ứng|-21 -19 0 22
is|body-led|-10 -16 0 -1
is|capitals|-26 -34 -31 19
is|deed|11 1 3 -1
is|due-vaguely|-1 0 12 2
is|due|-1 0 29 0
is|labelled|-6 0 8 10
is|last|-8 -5 -3 3
is|opened|0 1 6 0
is|opening|-53 -86 -13 -40
is|piece|35 14 26 4
is|promised|-10 -14 -12 0
is|unstopped|-60 -92 -35 -16
joint behind|,|8 12 11 0
joint behind|:|-51 -39 -65 -16
joint behind|;|10 2 7 8
joint behind|start|-11 -9 -13 14
joint behind|turn|27 -15 1 0
last pair|# %|-1 1 -13 10
last pair|# )|-10 -13 7 4
last pair|# a|-12 9 8 28
last pair|# buôn|4 9 0 -19
last pair|# buổi|6 9 -3 2
last pair|# b|0 2 10 17
last pair|# bản|-23 27 -1 -15
last pair|# bậc|-14 26 0 -21
last pair|# bộ|-19 8 -6 -5
last pair|# ca|11 24 -15 -6
last pair|# chiếc|4 -21 -7 -14
last pair|# cháu|6 -31 0 -12
last pair|# chợ|-18 17 3 -3
last pair|# con|-62 13 -15 9
last pair|# cuộc|17 -10 0 7
last pair|# cây|30 -6 -9 23
last pair|# căn|-27 -3 -32 1
last pair|# cấp|-24 -7 -11 -14
last pair|# cặp|1 5 -1 21
last pair|# cụ|25 -10 0 -23
last pair|# em|-3 5 0 -14
last pair|# giấy|-34 -10 -19 -11
last pair|# giờ|24 -4 5 -37
last pair|# ha|-26 -1 -20 -9
last pair|# hotline|-1 -10 0 0
last pair|# huyện|3 0 -19 -28
last pair|# hẻm|18 -1 -5 -19
last pair|# hộ|19 -5 -33 -17
last pair|# kg|32 -15 0 35
last pair|# khóm|-5 4 4 -20
last pair|# không|-24 -18 16 19
last pair|# km|1 -27 -29 0
last pair|# kỳ|27 -13 7 24
last pair|# lượt|7 -7 -4 -33
last pair|# lần|3 16 -13 11
last pair|# lớp|25 -9 -5 -18
last pair|# m2|16 -7 -5 -1
last pair|# m|9 -5 0 14
last pair|# ngày|0 6 9 10
last pair|# người|-25 0 0 -14
last pair|# nhà|-28 -3 -29 -4
last pair|# năm|-20 -3 -7 3
last pair|# phòng|-7 17 -8 11
last pair|# phút|19 -11 -15 -16
last pair|# phường|10 0 1 4
last pair|# qua|22 -18 -1 0
last pair|# quầy|-10 9 0 -8
last pair|# sao|22 -5 0 19
last pair|# tháng|-14 -3 -11 2
last pair|# thôn|-2 -9 15 6
last pair|# thẻ|27 0 0 0
last pair|# tin|-18 13 -6 -3
last pair|# triệu|2 6 -13 -14
last pair|# trường|11 -16 0 -4
last pair|# trạm|-10 -11 6 2
last pair|# tuổi|23 10 20 -19
last pair|# tàu|2 13 0 13
last pair|# tạ|-12 21 0 22
last pair|# tấn|-4 -11 0 -6
last pair|# tỉnh|2 0 0 23
last pair|# tỷ|5 -25 -2 23
last pair|# usd|-6 -5 -1 0
last pair|# việc|10 12 -6 -26
last pair|# vụ|8 40 -24 -1
last pair|# xong|0 0 0 5
last pair|# xã|-10 -4 -20 25
last pair|# xóm|14 -11 0 -10
last pair|# điểm|-15 17 -6 11
last pair|# đơn|-6 -24 -19 -8
last pair|# đồng|-18 29 4 12
last pair|# đợt|-2 17 0 -3
last pair|# ấp|-11 0 -8 -7
last pair|% )|23 12 0 2
last pair|% ck|4 10 0 -1
last pair|% dt|3 14 0 11
last pair|% hộ|24 0 0 -7
last pair|% kh|-8 -14 -1 -1
last pair|& đt|-8 -7 13 25
last pair|' gar|-2 0 0 0
last pair|* số|-13 -1 -13 0
last pair|, buôn|-8 -8 0 -8
last pair|, bài|14 -4 0 -11
last pair|, bò|-9 21 0 0
last pair|, phường|8 -6 -10 -13
last pair|- #|-1 1 -3 3
last pair|- an|-16 0 0 0
last pair|- bql|0 0 -1 0
last pair|- btc|10 0 12 -1
last pair|- btt|-1 -1 1 0
last pair|- cp|-4 -16 31 -3
last pair|- hđnd|0 0 3 10
last pair|- hđ|-1 0 0 0
last pair|- in|-14 0 16 0
last pair|- lưu|0 0 -4 0
last pair|- mt|-13 -7 0 0
last pair|- s|-7 11 -2 0
last pair|- ttcn|-32 -3 0 0
last pair|- ttg|9 -22 20 -24
last pair|- ttpvhcc|-1 0 -1 0
last pair|- tuv|0 0 -10 0
last pair|- ubnd|-9 0 0 1
last pair|- ubtvqh15|6 -1 -4 -13
last pair|- vp|-1 -1 0 0
last pair|. #|0 0 4 15
last pair|. png|-2 0 -3 0
last pair|. p|-10 -1 0 0
last pair|/ #|-13 0 35 0
last pair|/ btctw|11 -11 0 18
last pair|/ c|-1 0 0 0
last pair|/ ha|13 -28 0 20
last pair|/ hu|-2 -1 1 0
last pair|/ kg|-12 -3 -2 2
last pair|/ lớp|-18 19 0 -14
last pair|/ m3|-4 13 7 -12
last pair|/ máy|-2 -5 0 21
last pair|/ ngày|-12 -16 0 -3
last pair|/ người|8 -19 -18 -22
last pair|/ năm|-11 -24 -16 32
last pair|/ qh15|-6 -2 11 -11
last pair|/ tu|-13 0 15 0
last pair|/ tw|5 -12 -17 23
last pair|/ ubtvqh15|0 0 25 20
last pair|/ vụ|-2 12 20 21
last pair|/ xã|25 15 0 -10
last pair|/ đu|10 0 0 0
last pair|[ #|39 3 -9 13
last pair|a a|-9 -7 -5 0
last pair|an biên|0 0 -2 0
last pair|an huyện|0 0 24 26
last pair|an khê|-2 -5 -3 0
last pair|an ninh|-25 0 2 10
last pair|an phường|-17 -6 2 0
last pair|an sinh|-7 -11 4 29
last pair|an toàn|6 -13 5 18
last pair|an tỉnh|2 -5 -16 0
last pair|an xã|0 0 38 20
last pair|an đức|-6 -7 0 31
last pair|ba ca|24 -11 3 0
last pair|ba là|-11 -19 -13 -6
last pair|ba lần|0 8 -4 12
last pair|ba ngày|15 -19 13 7
last pair|ba năm|-1 13 0 2
last pair|ba tháng|-31 11 0 -4
last pair|ba tri|-1 0 1 12
last pair|ba tơ|-8 6 0 0
last pair|ba điền|-13 -3 -7 0
last pair|ba đợt|-9 10 0 -9
last pair|ban hành|-2 0 12 0
last pair|ban đêm|2 0 19 23
last pair|bao tiêu|18 -4 0 2
last pair|biên bản|11 20 1 25
last pair|biên chế|-29 -17 0 24
last pair|biên giới|-1 8 11 -9
last pair|biên phòng|19 -9 0 36
last pair|biến )|0 26 0 16
last pair|biến tốt|14 -5 0 0
last pair|biến động|-19 16 -27 -20
last pair|biển động|-27 10 0 -18
last pair|biểu dự|-14 -5 -42 0
last pair|biểu mẫu|11 0 -6 19
last pair|biểu quyết|-17 1 -9 8
last pair|biện pháp|0 -6 -18 0
last pair|biệt )|0 15 0 -19
last pair|bong tróc|-3 3 0 27
last pair|buôn bán|14 -13 0 15
last pair|buôn hồ|-2 -2 -8 0
last pair|buôn lậu|-21 0 -10 0
last pair|buông lỏng|0 5 9 16
last pair|buớc đầu|0 0 0 10
last pair|bà con|0 15 -3 1
last pair|bài bản|29 -9 -10 22
last pair|bài học|-1 0 0 0
last pair|bài viết|-11 -5 -8 -3
last pair|bàn giao|2 12 14 29
last pair|bàn việc|-6 8 0 14
last pair|bào khmer|4 0 0 -3
last pair|bàu bàng|-1 0 -1 0
last pair|bác sĩ|20 26 5 22
last pair|bám bộ|0 0 16 0
last pair|bán khá|3 0 0 21
last pair|bán người|0 0 0 17
last pair|bán non|12 0 0 12
last pair|bán trú|-10 -9 -26 8
last pair|bán tàu|0 0 0 15
last pair|báo cáo|-3 0 -9 0
last pair|báo kịp|-3 8 0 -7
last pair|báo này|0 0 22 27
last pair|bát xát|-8 0 0 0
last pair|bãi bỏ|-4 10 0 33
last pair|bãi ngang|-14 -17 1 0
last pair|bãi thải|7 11 -16 17
last pair|bãi triều|-9 -2 21 22
last pair|bãi tắm|0 0 19 4
last pair|bé gái|-13 1 0 6
last pair|bê tông|13 0 0 5
last pair|bình )|21 23 -1 -9
last pair|bình dương|-1 1 -3 17
last pair|bình gia|-1 0 0 0
last pair|bình phước|0 -5 -6 0
last pair|bình quân|5 4 -1 2
last pair|bình thuận|-1 0 0 0
last pair|bình thường|12 -22 -10 13
last pair|bình trưng|0 0 -7 -4
last pair|bình yên|18 -8 21 -21
last pair|bình định|-4 0 0 0
last pair|bí thư|-3 0 -12 0
last pair|bích đào|-1 0 -3 0
last pair|bính ngọ|-11 -6 15 0
last pair|bón giả|0 1 7 8
last pair|bù lại|-6 -16 0 23
last pair|bùng phát|-5 10 0 17
last pair|búp tươi|0 0 0 15
last pair|băn khoăn|-11 -12 0 0
last pair|băng nhóm|0 0 0 8
last pair|bưu điện|9 -4 -8 -9
last pair|bản "|0 0 0 -11
last pair|bản hiêm|-14 15 0 0
last pair|bản khác|-6 -12 -12 -10
last pair|bản đạt|-27 -6 0 -9
last pair|bảo hiểm|-19 21 19 9
last pair|bảo lộc|-1 0 -5 -23
last pair|bảo trợ|5 -10 -2 -17
last pair|bảo đảm|28 14 -1 -8
last pair|bấp bênh|-5 -14 -6 0
last pair|bất cập|-11 -7 -4 -12
last pair|bất động|-9 10 -6 -15
last pair|bầu cử|-26 -7 -27 -28
last pair|bậc thang|23 -5 0 0
last pair|bắc giang|-5 -4 -9 0
last pair|bắc gianh|0 0 -1 0
last pair|bắc kạn|-2 0 0 0
last pair|bắc ninh|-2 0 -3 0
last pair|bắc sơn|-10 -40 0 -13
last pair|bắt giữ|17 5 -5 -9
last pair|bằng không|-4 19 0 9
last pair|bế mạc|-6 0 -13 0
last pair|bế tắc|0 9 0 0
last pair|bền vững|2 19 3 -28
last pair|bệnh mới|0 0 33 0
last pair|bệnh viện|16 9 2 4
last pair|bỉm sơn|0 0 -1 0
last pair|bị can|10 -3 0 0
last pair|bị lấn|0 -9 20 -12
last pair|bị ngập|-37 -19 0 6
last pair|bị sụt|0 -10 16 0
last pair|bị động|0 11 -4 20
last pair|bỏ cọc|0 -1 2 25
last pair|bỏ hoang|-3 7 5 17
last pair|bỏ không|-1 5 0 3
last pair|bỏ mặc|0 5 0 16
last pair|bỏ nghề|-7 10 0 21
last pair|bỏ ngỏ|-8 29 0 14
last pair|bỏ phiếu|-2 -6 5 -26
last pair|bỏ sót|-1 3 0 -14
last pair|bỏ trống|-4 1 3 22
last pair|bỏ trốn|0 0 2 8
last pair|bố trạch|-7 -6 -13 -12
last pair|bốc mùi|-3 13 0 1
last pair|bối cảnh|-6 -1 -2 0
last pair|bốn là|-4 -19 -21 -6
last pair|bồi dưỡng|-14 -23 -2 -25
last pair|bồi thường|3 -1 36 -7
last pair|bổ sung|-52 -20 14 9
last pair|bộ )|-35 11 -11 0
last pair|bộ huyện|1 0 19 28
last pair|bộ máy|-16 -13 3 -13
last pair|bộ thuế|-12 16 0 16
last pair|bộ thôn|5 26 13 6
last pair|bộ trẻ|0 0 9 9
last pair|bộ xã|8 0 4 -13
last pair|bộ ấp|25 -16 -14 20
last pair|bội thu|10 -1 0 -6
last pair|bột sắn|-16 24 0 0
last pair|bờ bắc|0 0 0 26
last pair|bục bệ|10 -3 -4 15
last pair|bức xúc|0 9 0 8
last pair|bữa không|0 3 0 9
last pair|c )|-4 0 -30 0
last pair|ca ba|-7 21 0 -15
last pair|cam kết|-6 23 18 -5
last pair|cao lanh|-2 13 14 -4
last pair|cao lộc|-6 0 -4 0
last pair|cao su|-26 26 -23 5
last pair|cao tuổi|0 0 10 -23
last pair|cao điểm|0 8 12 -10
last pair|chi bộ|20 -9 3 5
last pair|chi hội|32 -24 -1 2
last pair|chi trả|-14 13 0 -2
last pair|chi viện|-29 -16 -1 -8
last pair|chi ủy|10 -11 -5 -2
last pair|chia sẻ|-5 -5 -11 0
last pair|chiến binh|-11 -1 0 6
last pair|chiến đấu|-7 0 10 30
last pair|chiếu lệ|0 0 0 -16
last pair|chiếu sáng|14 0 10 2
last pair|chiều nay|0 0 25 0
last pair|cho biết|-20 -2 -5 0
last pair|cho có|-21 20 0 0
last pair|cho dân|-12 0 26 35
last pair|cho f0|0 0 2 -9
last pair|cho phép|-8 12 -8 12
last pair|cho rằng|-14 -9 0 0
last pair|cho thấy|-14 0 -8 0
last pair|cho đảng|-4 18 -7 3
last pair|chu đáo|36 -7 0 3
last pair|chung chung|0 10 0 19
last pair|chuyên môn|20 0 -1 12
last pair|chuyên trang|0 0 16 -29
last pair|chuyên trách|1 1 8 5
last pair|chuyên án|10 -4 1 20
last pair|chuyên đề|-5 -9 -7 -17
last pair|chuyển biến|2 9 -20 -1
last pair|chuyển tiếp|16 -11 -4 26
last pair|chuyển vốn|-3 -22 -13 -21
last pair|chuyển động|22 -13 0 -2
last pair|chuẩn ntm|6 -6 -12 -6
last pair|cháy khí|-12 12 -4 8
last pair|cháy nổ|10 -8 27 29
last pair|cháy rừng|6 -20 9 -20
last pair|chân miệng|-15 -14 -2 9
last pair|chân nổi|-8 11 0 12
last pair|châu phi|16 -9 7 13
last pair|chây ì|-9 -9 14 8
last pair|chây ỳ|-10 6 6 13
last pair|chênh nhau|0 6 0 0
last pair|chí minh|0 0 0 8
last pair|chín tháng|-13 0 0 0
last pair|chính )|0 17 0 0
last pair|chính công|-29 -8 -22 1
last pair|chính kiến|0 0 0 9
last pair|chính phủ|-29 -16 4 15
last pair|chính quyền|16 0 -23 5
last pair|chính sách|-2 -27 20 38
last pair|chính trị|2 -1 14 10
last pair|chính đảng|-1 -2 -3 0
last pair|chôm chôm|11 10 0 -23
last pair|chú trọng|30 0 0 -5
last pair|chú trọn|-27 -3 -1 -24
last pair|chăm lo|15 -1 -13 0
last pair|chăn nuôi|-23 -17 -2 12
last pair|chưa cao|0 30 0 16
last pair|chưa chắc|0 -12 0 17
last pair|chưa dứt|0 13 0 9
last pair|chưa giao|-14 -9 -8 -2
last pair|chưa giảm|-19 -15 -7 21
last pair|chưa gỡ|0 10 0 0
last pair|chưa làm|0 -10 12 -7
last pair|chưa nghiêm|0 25 0 18
last pair|chưa trôi|0 -19 0 -11
last pair|chưa trả|0 1 0 -30
last pair|chưa xong|-3 4 -8 10
last pair|chưa được|-24 -51 0 0
last pair|chưa đạt|0 -8 0 -4
last pair|chưa đều|-13 13 -5 -19
last pair|chương trình|-1 -18 -1 8
last pair|chấm dứt|0 20 0 -1
last pair|chấm điểm|0 0 12 22
last pair|chấp hành|5 0 0 23
last pair|chấp thuận|8 0 0 13
last pair|chất lượng|10 -6 -16 26
last pair|chất vấn|0 -3 -7 -30
last pair|chần chừ|-6 -13 -1 -5
last pair|chậm lương|-6 -6 9 20
last pair|chậm lại|0 -4 -7 22
last pair|chậm trễ|-1 0 5 26
last pair|chập chờn|-8 19 0 16
last pair|chặn dòng|20 -9 -2 -10
last pair|chặng đường|-8 -1 -1 0
last pair|chặt chém|-11 19 6 -3
last pair|chặt chẽ|0 3 25 3
last pair|chế #|0 -1 -6 0
last pair|chế biến|-6 -14 17 -13
last pair|chế nợ|0 0 10 0
last pair|chế độ|12 -5 0 34
last pair|chỉ #|9 -8 0 18
last pair|chỉ dẫn|-2 13 0 12
last pair|chỉ ra|-18 -23 0 -18
last pair|chỉ rõ|-13 -16 -6 0
last pair|chỉ tiêu|3 -2 -23 23
last pair|chỉ đạo|13 -10 -13 -10
last pair|chỗ thiếu|-6 7 5 20
last pair|chỗ yếu|-11 -23 0 -9
last pair|chỗ ở|9 0 0 22
last pair|chợ cóc|-3 -3 29 -7
last pair|chợ dừa|0 0 -2 0
last pair|chủ lực|1 -8 0 5
last pair|chủ trì|-1 -5 -14 -3
last pair|chủ tịch|-31 0 -14 10
last pair|chủ tọa|-16 -5 -21 -16
last pair|chủ yếu|16 -1 -24 0
last pair|chủ động|32 -8 8 -10
last pair|chức hội|-15 0 0 0
last pair|chức năng|2 4 0 18
last pair|chức đảng|2 -1 1 27
last pair|chứng chỉ|7 -18 12 35
last pair|chứng nhận|-21 -28 -28 -37
last pair|chứng thực|14 -2 0 28
last pair|chữ ký|-18 21 -10 23
last pair|chữa bệnh|-4 -16 -9 -22
last pair|con dấu|0 8 3 16
last pair|con lợn|-17 10 0 -20
last pair|con nghé|0 7 0 0
last pair|con nước|0 10 6 0
last pair|con số|-3 -8 -13 0
last pair|cua chết|0 12 0 19
last pair|cuối ngày|-9 9 -1 8
last pair|cuối năm|1 0 -9 23
last pair|cuối tháng|0 15 -8 -4
last pair|cuối tuần|16 -3 3 21
last pair|cuối vụ|-18 -11 -7 -8
last pair|cuộc nào|-22 24 -5 -24
last pair|cuộc sống|-21 -3 -1 -11
last pair|cà mau|-1 0 -10 0
last pair|cà phê|9 26 6 18
last pair|càng tốt|-1 0 6 20
last pair|cào bằng|0 2 1 9
last pair|cá nhân|-6 4 -20 -1
last pair|cá thể|-24 -26 0 -22
last pair|cá tra|4 4 0 14
last pair|các ban|-9 -3 6 22
last pair|các buôn|0 0 -14 0
last pair|các bản|0 0 17 19
last pair|các chi|-3 0 0 -5
last pair|các cấp|12 -6 18 -12
last pair|các huyện|-1 0 -26 -15
last pair|các mặt|-18 -15 -9 0
last pair|các nguồn|20 -19 8 17
last pair|các ngành|-1 0 -11 0
last pair|các phòng|-13 -3 -31 -5
last pair|các phường|13 -4 6 17
last pair|các quận|0 0 6 0
last pair|các sở|-1 -6 -17 -6
last pair|các thôn|-1 17 -10 -15
last pair|các trạm|16 -1 -1 21
last pair|các xã|-10 0 -23 -29
last pair|cách thay|0 1 0 29
last pair|cái khó|-5 -17 -1 0
last pair|cái nai|-8 0 9 0
last pair|cái nhum|-1 0 -1 0
last pair|cái nước|0 0 -4 0
last pair|cái đôi|0 0 7 0
last pair|cán bộ|-3 0 -8 3
last pair|cáo )|-3 -1 -21 0
last pair|cáo lớn|11 0 0 14
last pair|cáo nhanh|0 0 -5 0
last pair|cáo này|0 0 3 -2
last pair|cáp quang|9 -4 14 18
last pair|cát dài|-2 0 25 31
last pair|cát hải|-2 6 -8 27
last pair|cát tiến|0 -1 -15 -9
last pair|cát tặc|0 0 2 -21
last pair|cân đối|10 -11 -10 -11
last pair|cây chè|-23 -12 -1 -5
last pair|cây mía|-8 -6 -15 0
last pair|cây trồng|-3 9 27 -2
last pair|cây xanh|12 3 12 -15
last pair|còn chậm|-2 4 -1 22
last pair|còn lo|-7 -2 0 0
last pair|còn lại|-15 -2 2 6
last pair|còn lớn|-1 31 -1 -24
last pair|còn nhiều|-3 19 0 13
last pair|còn nợ|0 -20 0 0
last pair|còn thiếu|-12 15 0 17
last pair|còn thấp|0 11 11 6
last pair|còn treo|0 -7 17 -22
last pair|còn tồn|0 0 10 22
last pair|còn yếu|-8 15 0 -2
last pair|còn đó|22 -19 0 0
last pair|có công|3 -10 -28 -3
last pair|có dịch|8 0 0 -9
last pair|có hạt|-1 -3 -2 -3
last pair|có lãi|28 -17 -4 12
last pair|có thể|0 0 18 9
last pair|có điện|-4 -5 0 -27
last pair|cô tô|-1 -9 0 0
last pair|công an|15 1 -15 18
last pair|công bố|4 -3 0 20
last pair|công chức|-12 -10 42 32
last pair|công cộng|7 0 2 27
last pair|công dân|33 -3 0 19
last pair|công khai|13 -6 11 -35
last pair|công nghiệp|-7 -25 1 -6
last pair|công nhân|11 0 30 2
last pair|công nhận|-13 -8 0 -22
last pair|công nợ|0 0 0 -12
last pair|công suất|-7 9 6 11
last pair|công thương|-21 -13 0 23
last pair|công trình|5 -44 -15 -10
last pair|công ty|0 8 -1 -19
last pair|công tác|-2 6 0 -11
last pair|công tây|0 0 -1 0
last pair|công việc|-3 0 -5 0
last pair|công vụ|-10 9 7 10
last pair|công ích|0 6 0 0
last pair|công đoàn|6 -3 0 0
last pair|cùng dự|-8 -13 0 12
last pair|cùng kỳ|29 34 0 -5
last pair|cùng làm|21 -5 13 9
last pair|cùng lúc|0 -9 -6 0
last pair|cùng ngày|-34 -11 -20 0
last pair|căn cước|18 -1 0 4
last pair|căn nhà|6 -9 -13 0
last pair|cơ bản|1 0 24 26
last pair|cơ cấu|9 -14 0 18
last pair|cơ khí|16 -10 0 18
last pair|cơ quan|0 0 11 -5
last pair|cơ sở|5 -3 -19 13
last pair|cơi nới|0 1 0 -27
last pair|cư cũ|0 0 0 -9
last pair|cư trú|19 -7 0 -17
last pair|cưỡng chế|0 -16 16 -10
last pair|cạnh đó|-3 -11 -25 0
last pair|cả năm|21 -45 -12 -21
last pair|cả nước|-15 17 -13 19
last pair|cả vùng|-10 -16 -6 -18
last pair|cải thiện|32 -7 0 26
last pair|cải tạo|8 0 0 21
last pair|cảng cá|-13 18 0 24
last pair|cảnh báo|0 2 13 19
last pair|cảnh dương|17 -13 -17 -32
last pair|cấp #|-22 -15 7 3
last pair|cấp )|0 -18 -5 0
last pair|cấp bách|13 -13 4 15
last pair|cấp huyện|8 -2 0 6
last pair|cấp học|13 -5 0 -1
last pair|cấp nền|-1 -6 16 -8
last pair|cấp thẻ|19 5 -3 0
last pair|cấp trên|-14 -14 -5 6
last pair|cấp tỉnh|30 -19 6 44
last pair|cấp xã|-4 4 6 0
last pair|cấp đất|18 0 0 17
last pair|cấp ủy|0 0 2 -4
last pair|cất nhà|20 1 0 -9
last pair|cấy muộn|-13 -12 -11 0
last pair|cầm chừng|-17 30 0 28
last pair|cần giuộc|-3 8 1 0
last pair|cần làm|0 0 -12 0
last pair|cần thơ|-1 0 -26 0
last pair|cẩm phả|-1 0 -2 0
last pair|cẩm thanh|0 0 0 -4
last pair|cận nghèo|0 0 3 2
last pair|cập thcs|6 6 0 -7
last pair|cắm bản|13 5 5 -9
last pair|cắm mốc|-3 -9 -12 -10
last pair|cắt giảm|15 0 18 8
last pair|cỏ mọc|0 9 0 21
last pair|cố gắng|0 25 0 -11
last pair|cồng chiêng|0 0 31 -16
last pair|cộng đồng|42 -20 -13 -10
last pair|cờ bạc|0 6 8 11
last pair|cỡ chữ|-2 -1 -4 0
last pair|cụ thể|-31 -4 -3 -26
last pair|cục thuế|-18 0 9 -20
last pair|của ban|-7 -22 -13 0
last pair|của con|7 -7 0 16
last pair|của dân|17 -19 3 10
last pair|của huyện|-19 27 20 18
last pair|của mttq|-24 -11 0 -7
last pair|của mình|-5 5 5 7
last pair|của nhau|0 4 0 7
last pair|của tỉnh|-22 23 -12 0
last pair|của xã|-36 -13 0 -2
last pair|của đảng|-11 0 -8 -1
last pair|củng cố|44 0 0 -13
last pair|cứu trợ|21 -7 1 18
last pair|cử tri|-16 10 -2 -3
last pair|cử tuyển|8 -3 0 -1
last pair|cửa ký|-9 15 -4 12
last pair|cửa lại|22 -14 0 13
last pair|cửa đại|-18 -16 2 -5
last pair|dang dở|-2 8 0 10
last pair|danh sách|-15 14 15 -12
last pair|di dời|9 0 0 4
last pair|di sản|-22 -4 4 0
last pair|di tích|7 -11 6 -3
last pair|di động|7 0 -5 21
last pair|diễn tập|0 0 51 0
last pair|diện rộng|-18 -12 8 11
last pair|diện tích|42 -7 15 -18
last pair|diệt muỗi|0 0 2 10
last pair|doanh #|2 -26 -7 -20
last pair|doanh nghiệp|13 -31 28 18
last pair|du lịch|-44 -2 -3 5
last pair|dung #|-6 -1 0 0
last pair|dung phòng|0 0 12 0
last pair|duy trì|-16 -15 -1 -9
last pair|duy tu|-1 1 1 13
last pair|dài ngày|18 4 0 20
last pair|dàn trải|-7 19 -7 -10
last pair|dân biết|0 0 20 15
last pair|dân chủ|3 -11 -11 22
last pair|dân cư|26 3 16 1
last pair|dân huyện|0 0 -17 0
last pair|dân kêu|-9 9 0 13
last pair|dân nói|0 0 14 27
last pair|dân phố|-15 -14 19 18
last pair|dân quân|10 0 31 0
last pair|dân sinh|27 0 0 15
last pair|dân số|-2 -31 -4 8
last pair|dân sự|1 0 0 0
last pair|dân tỉnh|0 -1 -20 0
last pair|dân tộc|8 -7 10 -24
last pair|dân vận|-1 4 3 -25
last pair|dân xã|13 -3 -22 14
last pair|dây cũ|0 0 18 0
last pair|dây dưa|-2 20 -3 -20
last pair|dãy trọ|0 0 0 17
last pair|dòng họ|6 0 0 -9
last pair|dôi dư|-9 -6 9 -17
last pair|dù vậy|-26 -21 0 0
last pair|dùng chung|0 2 0 15
last pair|dư luận|0 6 -16 18
last pair|dư địa|3 0 12 -11
last pair|dương lịch|0 0 22 14
last pair|dược liệu|2 -20 -14 11
last pair|dạy nghề|-21 -3 23 4
last pair|dẫu thế|-25 -20 0 0
last pair|dẫu vậy|-20 -2 0 0
last pair|dịch bệnh|0 -8 -22 15
last pair|dịch lớn|36 -21 -3 -24
last pair|dịch vụ|-12 -48 -19 -18
last pair|dịp hè|0 0 0 3
last pair|dịp này|-11 -1 -18 0
last pair|dọc ql27|-3 0 10 0
last pair|dột nát|16 20 -9 20
last pair|dở dang|-8 -8 13 3
last pair|dụng riêng|0 0 14 19
last pair|dụng đen|0 0 18 -17
last pair|dụng đất|-15 11 22 -2
last pair|dứt điểm|-2 21 -25 -1
last pair|dữ liệu|14 -9 -17 -8
last pair|dự họp|0 6 -6 0
last pair|dự phòng|-9 0 14 11
last pair|dự thảo|10 -20 -1 35
last pair|dự toán|19 1 0 -7
last pair|dự án|-12 -1 -17 2
last pair|dựng huyện|0 0 -15 0
last pair|dựng đảng|-58 -37 -51 -6
last pair|ea hồ|0 0 0 11
last pair|ea kiết|0 11 10 0
last pair|ea knuếc|0 0 -1 0
last pair|ea tóh|0 0 0 15
last pair|gay gắt|-9 0 -8 1
last pair|ghe ngo|0 0 6 23
last pair|ghi chép|-1 -10 12 14
last pair|ghi nhận|-5 -14 -7 -11
last pair|gia bhyt|2 -1 -10 19
last pair|gia cầm|-2 0 21 -10
last pair|gia cố|0 0 0 15
last pair|gia hạn|-8 32 0 14
last pair|gia kiệm|0 2 0 0
last pair|gia lai|-7 0 -7 0
last pair|gia lộc|-1 0 0 0
last pair|gia súc|-1 8 15 -8
last pair|gia tăng|-16 19 0 12
last pair|gia đình|-9 3 16 -1
last pair|gian )|-3 -4 -13 0
last pair|gian dài|-4 14 -1 0
last pair|gian tới|0 0 -28 0
last pair|giao )|1 -26 -14 -10
last pair|giao ban|7 0 -17 9
last pair|giao dịch|12 -7 15 -43
last pair|giao long|-3 0 14 0
last pair|giao ninh|-2 -1 -5 0
last pair|giao thông|-35 -33 -8 6
last pair|giao thủy|-2 0 -2 0
last pair|giao việc|-10 -6 -16 9
last pair|giao đất|17 -8 7 24
last pair|gieo trồng|-13 -6 -20 -21
last pair|gis )|8 -6 0 0
last pair|già cỗi|-8 13 19 -7
last pair|già làng|1 0 18 12
last pair|già nửa|-4 10 0 -13
last pair|già yếu|11 -9 0 23
last pair|giá cao|-21 -1 0 11
last pair|giá chung|-1 0 0 0
last pair|giá cát|0 0 6 13
last pair|giá thành|-13 20 -1 -8
last pair|giá đất|-8 10 -20 -4
last pair|giám sát|-22 9 -5 -3
last pair|giám đốc|7 -4 -17 0
last pair|gián đoạn|3 0 0 31
last pair|giáo cũ|0 -6 6 15
last pair|giáo dục|-18 -18 12 3
last pair|giáo khoa|25 -2 0 0
last pair|giáo viên|-39 15 8 1
last pair|giáp hạt|18 -14 -9 -10
last pair|giáp ranh|-9 5 9 15
last pair|giãn cách|-15 -23 -12 -10
last pair|giải ngân|-15 -27 13 -7
last pair|giải pháp|0 0 -2 10
last pair|giải quyết|17 -18 -5 25
last pair|giải thể|-5 14 0 36
last pair|giải tỏa|0 0 12 -11
last pair|giảm dần|4 -1 0 10
last pair|giảm nghèo|-5 3 -15 -3
last pair|giảm nhập|-2 3 0 8
last pair|giấu dịch|-13 12 23 -27
last pair|giấy phép|0 0 1 30
last pair|giấy tờ|5 7 -5 6
last pair|giống mới|24 -8 -2 8
last pair|giờ họp|0 3 0 0
last pair|giờ sáng|-8 20 13 -8
last pair|giờ trưa|13 -7 0 21
last pair|giữ chốt|0 0 32 -40
last pair|giữ người|-17 -8 -13 11
last pair|giữ nhịp|35 0 -5 25
last pair|giữ vững|52 0 0 20
last pair|giữa năm|-22 11 18 -12
last pair|gây mùi|0 16 -5 -1
last pair|gây rối|0 -2 11 6
last pair|gò công|-4 8 -3 6
last pair|gò rùa|0 -8 8 0
last pair|góp công|13 -1 0 23
last pair|góp vốn|0 0 28 0
last pair|góp ý|-10 -1 -23 -20
last pair|gượng gạo|0 7 0 -24
last pair|gạch nghiêng|10 -5 -1 19
last pair|gấp đôi|-20 22 0 -6
last pair|gần nhất|0 0 13 19
last pair|gặp khó|-17 -21 -5 -4
last pair|gốc đất|0 11 0 7
last pair|gửi email|-11 -3 -6 0
last pair|ha )|-19 22 0 -42
last pair|ha lúa|14 -1 0 19
last pair|ha rừng|-6 0 37 10
last pair|hai buổi|-6 0 19 16
last pair|hai cấp|2 -18 -11 0
last pair|hai là|-7 -21 -20 -5
last pair|hai lượt|-1 0 20 -5
last pair|hai lần|-8 24 -10 14
last pair|hai ngày|-4 -6 4 -4
last pair|hai năm|-9 14 2 19
last pair|hai vụ|5 0 0 -25
last pair|hiến đất|0 0 33 0
last pair|hiện #|-24 0 -12 0
last pair|hiện sau|0 1 -1 7
last pair|hiện trạng|0 0 0 -17
last pair|hiện đại|6 -4 -11 0
last pair|hiệu lực|-3 -14 10 -18
last pair|hiệu quả|20 12 0 31
last pair|hoa kiểng|-8 -7 17 -6
last pair|hoài nhơn|-1 0 -1 0
last pair|hoàn chỉnh|0 0 10 0
last pair|hoàn cảnh|-7 -1 -7 -6
last pair|hoàn thành|4 35 0 21
last pair|hoàng mai|0 0 -1 0
last pair|hoàng sa|9 -8 -6 8
last pair|hoàng tiến|-2 0 0 0
last pair|hoạch #|-6 -6 -18 0
last pair|hoạch )|9 11 -4 -33
last pair|hoạch chợ|0 0 0 32
last pair|hoạch năm|33 -16 -1 -29
last pair|hoạch vốn|33 -25 13 0
last pair|hoạt nhạt|0 0 0 18
last pair|hoạt đều|30 -14 0 -5
last pair|hoạt động|43 -4 -9 34
last pair|hoặc vượt|10 0 0 -2
last pair|huyện cũ|-5 10 0 19
last pair|huyện giao|13 1 0 0
last pair|huyện ủy|17 0 -6 -1
last pair|huổi só|-11 -8 -11 -9
last pair|hà )|2 0 -9 17
last pair|hà nam|-12 11 -1 -14
last pair|hà nội|3 -4 -3 -24
last pair|hài lòng|-4 -24 -5 22
last pair|hàng hóa|15 -2 -2 34
last pair|hàng rào|-1 -12 -1 -12
last pair|hành chính|-1 -3 0 4
last pair|hành trình|-16 18 -1 -7
last pair|hành án|-14 -14 20 0
last pair|hành động|-15 5 17 32
last pair|hè thu|17 -15 27 7
last pair|hình mới|-17 -16 34 -9
last pair|hình sự|2 -6 -1 -1
last pair|hình thành|0 5 0 -1
last pair|hình thức|5 0 0 3
last pair|hòa )|-8 25 0 -23
last pair|hòa cường|-4 0 0 0
last pair|hòa giải|0 0 27 9
last pair|hòn rơm|17 -3 0 0
last pair|hóa chất|0 0 5 7
last pair|hóa xóm|7 0 0 28
last pair|hóa đơn|-1 5 4 4
last pair|hóc môn|-4 0 0 10
last pair|hôm nay|-15 0 -10 -6
last pair|hùng vương|13 -5 0 -11
last pair|hút ẩm|-12 12 -5 9
last pair|hđ #|-7 -1 -1 0
last pair|hđnd huyện|-28 -12 -36 -17
last pair|hđnd phường|13 -9 -4 -25
last pair|hđnd tỉnh|-1 -11 -7 15
last pair|hđnd xã|13 -4 -13 8
last pair|hơn trước|39 -22 0 44
last pair|hưng phú|-1 0 0 0
last pair|hưng thạnh|-7 0 0 -1
last pair|hưng yên|-4 0 -4 0
last pair|hương khê|-4 -10 -4 0
last pair|hướng dẫn|-1 0 10 30
last pair|hướng hóa|0 0 11 0
last pair|hướng tuyến|-2 10 0 -8
last pair|hưởng ứng|23 -11 -6 -12
last pair|hạ )|11 32 -1 11
last pair|hạ giang|0 -3 10 9
last pair|hạ tầng|-11 -1 -15 -7
last pair|hạn chế|-1 -17 -5 0
last pair|hạn xong|-3 -1 -13 -9
last pair|hải dương|0 -1 -5 0
last pair|hải hậu|-8 -8 -6 0
last pair|hải phòng|0 0 -5 0
last pair|hải quan|0 0 -1 20
last pair|hải thịnh|-1 0 0 0
last pair|hải đảo|-15 -3 0 0
last pair|hậu giang|0 0 -16 0
last pair|hằng năm|11 4 -1 2
last pair|hằng quý|0 0 18 15
last pair|hằng tháng|1 0 28 22
last pair|hằng tuần|-29 -15 23 -25
last pair|hẹn "|21 0 0 0
last pair|hệ thống|-18 6 6 6
last pair|học bổng|8 -8 0 19
last pair|học hư|0 0 1 21
last pair|học mới|-8 -9 8 -17
last pair|học sinh|-22 -14 16 -27
last pair|học số|26 0 0 0
last pair|học tập|6 23 0 -26
last pair|học viên|-20 -18 -3 -7
last pair|họp sau|-1 -1 10 13
last pair|hỏng nhiều|-5 28 0 0
last pair|hồ chứa|0 0 0 20
last pair|hồ sơ|-21 17 -4 26
last pair|hồi nổi|-18 28 0 -24
last pair|hồi âm|-10 11 0 21
last pair|hồng an|-2 0 0 0
last pair|hồng bàng|0 0 0 19
last pair|hồng gai|-3 0 0 0
last pair|hỗ trợ|-15 -15 2 38
last pair|hộ #|17 0 -4 24
last pair|hộ )|26 -16 0 -30
last pair|hộ dân|-9 -5 9 12
last pair|hộ nghèo|-11 -25 12 12
last pair|hộ tịch|16 -18 5 0
last pair|hội )|-15 -10 -20 17
last pair|hội an|-2 0 -6 0
last pair|hội giao|5 -4 0 13
last pair|hội hóa|15 -19 -13 -18
last pair|hội nghị|-17 3 5 15
last pair|hội quán|-12 0 20 1
last pair|hội trường|-1 -18 0 0
last pair|hội viên|-6 -18 -13 -20
last pair|hời hợt|0 1 0 6
last pair|hợp )|-2 10 17 -15
last pair|hợp đồng|12 -14 10 23
last pair|hữu cơ|4 -5 5 -31
last pair|hữu khoát|-1 0 -5 0
last pair|i qua|-29 -23 0 0
last pair|ia grai|0 0 -3 0
last pair|ia hrung|-1 0 -2 0
last pair|iii qua|-13 -23 -13 0
last pair|in trang|-2 0 -6 0
last pair|kh )|22 20 0 7
last pair|kh năm|20 0 0 -25
last pair|khai giảng|-22 -29 21 20
last pair|khai mạc|0 0 -4 -2
last pair|khai thiếu|15 -14 0 -6
last pair|khai thác|26 10 -15 0
last pair|khi chờ|0 0 25 -30
last pair|khiếu kiện|8 -20 19 -14
last pair|khiếu nại|28 -23 -28 -17
last pair|khmer hè|0 0 6 11
last pair|kho bãi|0 0 4 5
last pair|kho lạnh|0 0 16 1
last pair|kho quỹ|-26 -25 -10 -27
last pair|khoa mắt|0 0 3 0
last pair|khoa mới|14 -12 0 0
last pair|khoa đọc|-1 4 0 0
last pair|khoanh vùng|0 0 24 -34
last pair|khoáng sản|-16 0 29 4
last pair|khoản rỗng|-2 17 -9 0
last pair|khoản thu|6 -13 20 0
last pair|khu #|-6 3 -31 0
last pair|khu vực|-10 0 7 -9
last pair|khuyến công|-3 -8 0 -15
last pair|khuyết tật|15 -12 0 16
last pair|khuyết điểm|0 -1 -8 25
last pair|khá lên|28 0 0 13
last pair|khá nhiều|-16 21 0 -2
last pair|khá xa|-25 8 -3 -14
last pair|khác nhau|-6 8 0 5
last pair|khám bệnh|1 0 10 0
last pair|khám tuyển|-14 15 -12 -6
last pair|khán giả|0 -5 9 10
last pair|khánh hòa|-5 0 -2 0
last pair|khánh lâm|-1 0 0 0
last pair|khánh toại|-1 -1 -7 0
last pair|khéo "|4 0 0 16
last pair|khê )|10 24 -3 13
last pair|khó khăn|23 -4 7 11
last pair|khó lường|0 -13 -7 -10
last pair|khó đạt|-5 1 20 28
last pair|khóa cửa|-23 29 -2 12
last pair|khóa ii|0 0 -8 -5
last pair|khóa ix|0 0 -5 0
last pair|khóa i|0 0 -19 0
last pair|khóa xix|-1 0 0 0
last pair|khóa xi|-9 -6 7 14
last pair|khóa xvi|-15 0 -15 -2
last pair|khóa xv|8 0 -2 0
last pair|khóa xxi|0 0 -15 0
last pair|khóa xx|0 0 -2 0
last pair|khói đen|0 9 -8 18
last pair|không "|9 0 1 -3
last pair|không có|16 -13 0 8
last pair|không dùng|0 0 12 0
last pair|không giảm|-2 10 0 -7
last pair|không khớp|0 0 0 34
last pair|không kịp|0 0 0 35
last pair|không phép|-2 7 -2 -1
last pair|không rác|-2 0 12 20
last pair|không sót|11 -4 0 23
last pair|không xuể|-15 25 0 2
last pair|không ít|0 0 -3 0
last pair|không đạt|-32 50 0 -7
last pair|khảo sát|-5 2 20 25
last pair|khảo thí|-3 -4 0 -4
last pair|khẩn trương|0 0 1 0
last pair|khắc phục|-4 -38 -17 -8
last pair|khỏi lộ|0 0 0 -1
last pair|khối lượng|-3 8 13 -2
last pair|khối phường|18 -6 27 -2
last pair|khối phố|13 -2 12 -26
last pair|khống chế|-23 28 0 19
last pair|khớp háng|5 -2 0 0
last pair|khởi công|21 -3 3 -4
last pair|khởi sắc|4 -14 -15 -3
last pair|khử trùng|0 0 15 0
last pair|kinh doanh|-9 11 3 1
last pair|kinh nghiệm|-8 -4 1 -5
last pair|kinh phí|0 13 18 -1
last pair|kinh tế|-68 1 -8 6
last pair|kiêm nhiệm|-31 17 -2 2
last pair|kiên cố|18 -9 0 15
last pair|kiên giang|-2 0 -1 0
last pair|kiên quyết|0 21 0 7
last pair|kiến an|0 -8 0 0
last pair|kiến nghị|21 -27 -42 31
last pair|kiến thiết|-24 -11 0 -1
last pair|kiểm dịch|0 0 7 -17
last pair|kiểm lâm|0 0 -13 -20
last pair|kiểm soát|16 8 2 -1
last pair|kiểm thử|0 0 51 0
last pair|kiểm toán|9 -9 -5 13
last pair|kiểm tra|-1 3 -9 1
last pair|kiểm điểm|-9 -22 25 -14
last pair|kiểm đếm|-7 -10 -1 18
last pair|kiểu mẫu|-18 -25 0 16
last pair|kiệt sơn|-1 -1 -4 0
last pair|km đường|17 0 -6 23
last pair|krông năng|-8 0 0 0
last pair|kv v|-2 0 0 0
last pair|kè tạm|12 0 0 0
last pair|kéo dài|-21 11 1 22
last pair|kéo giảm|31 -12 0 -4
last pair|kê khai|17 -2 -1 -12
last pair|kê khống|-1 5 0 16
last pair|kê thừa|-8 9 -5 0
last pair|kênh b|-1 15 0 -31
last pair|kênh mương|13 -4 1 -21
last pair|ký )|-24 -7 -18 0
last pair|kẻ vạch|-2 0 4 -16
last pair|kế hoạch|3 2 1 -16
last pair|kết luận|-9 1 -27 -19
last pair|kết năm|0 0 -15 0
last pair|kết nạp|-2 5 5 1
last pair|kết nối|12 -1 1 9
last pair|kết quả|-13 0 0 0
last pair|kết thúc|8 -2 -13 0
last pair|kịp cầu|-1 1 0 0
last pair|kịp thời|30 15 12 -15
last pair|kỳ #|-1 19 -3 9
last pair|kỳ )|20 -32 0 -2
last pair|kỳ họp|-17 -9 -26 -3
last pair|kỳ ii|0 0 11 -17
last pair|kỳ lạc|0 -5 -6 0
last pair|kỳ lừa|-1 -1 -2 0
last pair|kỳ nào|7 -7 0 16
last pair|kỳ sơn|9 0 0 -18
last pair|kỳ trước|-19 21 -10 -1
last pair|kỷ cương|0 0 8 21
last pair|kỷ luật|-8 -12 6 -3
last pair|kỹ thuật|0 3 7 20
last pair|la gi|-13 -12 0 -12
last pair|lan rộng|-11 29 -9 -14
last pair|lan tỏa|4 0 0 14
last pair|lao động|-2 -29 18 9
last pair|leo cao|-9 -14 -1 -2
last pair|leo thang|-4 4 -3 -23
last pair|linh hoạt|-9 0 10 0
last pair|liên ngành|18 -6 0 0
last pair|liên quan|0 0 -15 10
last pair|liên thông|18 -17 -24 -4
last pair|liên thôn|0 0 31 2
last pair|liên tiếp|-12 13 -2 -2
last pair|liên tục|1 7 -7 13
last pair|liên xã|4 -12 16 30
last pair|liên ấp|-2 -21 16 -17
last pair|liền kề|-28 -15 -1 0
last pair|liệu khác|-43 -40 0 0
last pair|loa nhiều|0 2 0 15
last pair|long hưng|-8 6 5 -8
last pair|long hậu|24 -19 0 13
last pair|long khánh|0 0 0 -2
last pair|loại giỏi|22 0 -13 -19
last pair|loại rừng|3 0 0 12
last pair|luận này|-1 0 24 -1
last pair|luật sư|-7 10 -3 -12
last pair|là chính|-9 -10 0 10
last pair|là ngập|23 -22 -6 15
last pair|làm chuồng|0 1 6 12
last pair|làm cầu|0 -1 9 -13
last pair|làm lại|0 0 0 20
last pair|làm ngay|0 -3 -17 0
last pair|làm ngơ|0 1 0 14
last pair|làm rõ|5 0 0 10
last pair|làm thuê|-13 23 0 10
last pair|làm tốt|4 -9 -1 -11
last pair|làm việc|-3 3 16 -24
last pair|làm xa|-8 4 14 0
last pair|làm ăn|-4 -3 -11 16
last pair|làm điểm|0 0 27 13
last pair|làm đường|12 -9 0 22
last pair|làm được|-17 -20 -27 0
last pair|làm đều|12 -1 0 28
last pair|làm đủ|-16 -4 -8 -10
last pair|lành và|0 0 14 17
last pair|lào cai|-1 0 -5 0
last pair|lâm bình|-14 -36 10 8
last pair|lâm nghiệp|-26 0 0 -3
last pair|lâm đồng|0 0 -8 0
last pair|lãm hà|-8 -30 -2 -16
last pair|lãng phí|11 -23 -19 0
last pair|lãnh đạo|-18 -13 -7 0
last pair|lê lợi|0 0 11 25
last pair|lò đốt|-17 -2 0 -15
last pair|lòng đường|-16 24 0 -12
last pair|lúa mùa|0 0 21 0
last pair|lúa xuân|-2 0 29 -24
last pair|lúc nghẽn|0 1 0 -27
last pair|lúng túng|-12 29 0 12
last pair|lý do|-7 -38 -11 8
last pair|lý thuế|0 0 7 0
last pair|lăng quăng|-14 15 2 13
last pair|lĩnh vực|-13 0 0 0
last pair|lưu trú|-18 -22 12 28
last pair|lưu trữ|-11 -4 -9 0
last pair|lưu vptu|-3 0 -8 0
last pair|lưu vpđu|-19 -9 -14 0
last pair|lưu vt|-5 -4 -11 0
last pair|lưu ý|-2 -2 -20 -3
last pair|lưu động|8 -6 -7 -10
last pair|lương hưu|21 -5 0 -7
last pair|lương thực|2 -1 2 29
last pair|lưới a|-7 0 8 14
last pair|lưới kéo|-7 7 0 22
last pair|lượng khám|14 0 1 -12
last pair|lượng thóc|9 0 0 -16
last pair|lượt khách|7 -1 -20 11
last pair|lượt người|15 -19 -3 3
last pair|lượt xem|-12 0 -1 0
last pair|lạc hậu|0 9 -6 0
last pair|lại hai|0 6 -5 0
last pair|lại lớp|2 -3 21 29
last pair|lại trường|0 0 8 9
last pair|lại đây|27 -11 -10 -14
last pair|lạm phát|-1 -3 -14 -1
last pair|lạng sơn|-1 0 -2 0
last pair|lấn chiếm|0 -5 -9 11
last pair|lấy lệ|0 8 0 0
last pair|lần #|-21 -25 -28 0
last pair|lần )|-2 12 -8 -8
last pair|lần hai|-9 9 -16 17
last pair|lần nhập|-7 12 0 -10
last pair|lập mới|-1 11 -5 11
last pair|lập thạch|-4 0 -2 0
last pair|lập tỉnh|6 -14 -4 7
last pair|lễ hội|6 0 24 30
last pair|lễ lớn|7 0 0 0
last pair|lệ đảng|-5 -1 6 23
last pair|lịch sử|26 -11 -13 -14
last pair|lỏng lẻo|0 10 -2 0
last pair|lộ #|9 -12 13 -19
last pair|lộ rõ|-4 19 0 -4
last pair|lộ thiên|-16 19 0 -1
last pair|lộ trình|-1 -2 22 0
last pair|lộc nga|0 6 0 0
last pair|lộn xộn|-10 18 0 -28
last pair|lớn nhất|-23 3 25 -24
last pair|lớn tuổi|-13 -3 22 35
last pair|lớp #|10 -13 13 -9
last pair|lớp học|15 -15 15 -27
last pair|lời cả|16 -6 -4 19
last pair|lợi )|5 21 0 0
last pair|lợn )|-3 11 0 0
last pair|lợp lại|22 -8 0 -25
last pair|lục #|-11 0 -16 3
last pair|lục nam|-9 10 0 0
last pair|lục ngạn|-14 12 -22 15
last pair|lụt bão|-1 0 -5 6
last pair|lực yếu|0 0 0 -13
last pair|m2 đất|18 -3 -2 -21
last pair|ma túy|9 6 -4 -9
last pair|manh mún|-12 -5 -1 -24
last pair|may mặc|-5 -8 -9 -15
last pair|minh họa|0 -1 0 0
last pair|minh khởi|0 0 -9 -7
last pair|minh phú|8 12 14 10
last pair|minh tuất|-3 0 -6 0
last pair|miền núi|3 -8 0 -10
last pair|miễn phí|7 -5 6 -21
last pair|mong muốn|-5 14 -4 0
last pair|mttq tỉnh|0 0 11 3
last pair|mua bán|6 -2 0 23
last pair|mua ngoài|0 6 0 17
last pair|mua sắm|14 -8 0 -21
last pair|muộn )|0 0 30 0
last pair|màn hình|0 0 0 3
last pair|mái che|13 -10 0 33
last pair|mái ấm|16 -4 -6 -15
last pair|máy hỏng|0 0 3 30
last pair|máy móc|-12 1 6 -13
last pair|máy mới|-10 -16 -3 12
last pair|máy quét|0 0 23 -7
last pair|máy tính|-12 7 26 8
last pair|máy đảng|24 0 0 0
last pair|mê tín|3 -1 4 -2
last pair|mô hình|7 -6 0 19
last pair|môi trường|4 2 -22 18
last pair|môn bài|0 9 0 -9
last pair|mù chữ|-5 -11 14 -15
last pair|mùa khô|2 17 24 -18
last pair|mùa lũ|1 0 0 33
last pair|mùa mưa|6 5 21 9
last pair|mùa đông|0 0 27 0
last pair|múc đất|0 2 0 -5
last pair|mũi nhọn|-1 0 -3 15
last pair|mưa bão|-12 -19 6 1
last pair|mưa lũ|0 0 21 -11
last pair|mưa nhiều|11 -7 0 -5
last pair|mười một|0 0 -4 -3
last pair|mường bi|-2 0 0 0
last pair|mường chà|-4 -2 -4 0
last pair|mường hum|-1 0 0 0
last pair|mường nhé|-1 0 0 0
last pair|mạch não|10 -4 0 16
last pair|mạnh hùng|0 0 -2 0
last pair|mạo khê|-5 -12 -9 0
last pair|mất mát|6 -5 0 0
last pair|mất rừng|0 0 13 7
last pair|mất trắng|-4 18 0 18
last pair|mất trộm|17 -11 0 0
last pair|mất đất|-8 -10 25 -10
last pair|mấy chuyện|-13 -5 -22 0
last pair|mấy việc|-4 0 -27 0
last pair|mầm non|15 -17 12 27
last pair|mẫu lớn|-6 0 20 20
last pair|mẫu nước|12 -8 -6 18
last pair|mắc ca|4 -1 -7 -15
last pair|mặn mà|0 3 0 -3
last pair|mặt bằng|7 4 2 6
last pair|mặt khác|-12 -16 0 0
last pair|mặt trận|20 3 -5 -10
last pair|mặt yếu|-10 -17 0 0
last pair|mặt được|-13 -10 0 0
last pair|mọi năm|23 -10 3 -10
last pair|mỏ đá|-3 0 -20 0
last pair|mốc giới|-2 -8 9 31
last pair|mối mọt|0 6 0 11
last pair|mồ côi|19 0 0 -14
last pair|mỗi ngày|2 17 12 16
last pair|mỗi người|0 0 -4 0
last pair|mộc châu|0 0 6 0
last pair|mộc sơn|-4 0 -2 0
last pair|một buổi|0 0 2 9
last pair|một bước|2 0 0 -10
last pair|một chuyến|-11 -16 -4 -4
last pair|một cửa|-1 0 23 -15
last pair|một lần|6 0 22 12
last pair|một ngày|-6 3 6 -25
last pair|một người|-7 0 15 15
last pair|một năm|-18 28 -15 -18
last pair|một đêm|22 -8 -8 28
last pair|một đông|-26 -21 -1 -27
last pair|mới sửa|-3 7 0 14
last pair|mờ nhạt|-8 20 -5 -6
last pair|mở rộng|4 -2 -7 -21
last pair|mở đường|9 -1 10 -13
last pair|mục iii|0 0 -18 -6
last pair|mục tiêu|10 -4 0 0
last pair|mục đích|26 -21 3 -21
last pair|mức #|1 9 -10 -4
last pair|mức chi|0 11 0 0
last pair|mỹ xuyên|-13 -8 -7 -7
last pair|na rì|0 0 0 12
last pair|nam giao|8 -5 -4 -21
last pair|nam quận|-2 -3 7 8
last pair|nam xã|-1 -4 19 -5
last pair|nay #|0 0 -1 0
last pair|nga sơn|-4 0 -3 0
last pair|nghe ngóng|-7 8 0 -18
last pair|nghe ít|0 11 0 19
last pair|nghi sơn|-2 -2 -3 0
last pair|nghiêm trọng|3 -10 -12 2
last pair|nghiêm túc|19 -3 5 -13
last pair|nghiệm thu|6 3 14 -3
last pair|nghìn tấn|-10 -15 -16 9
last pair|nghìn đồng|17 -14 0 -15
last pair|nghĩa buôn|0 4 0 -19
last pair|nghĩa lộ|-1 0 0 0
last pair|nghề nghiệp|10 -29 -7 -3
last pair|nghệ an|-16 0 -12 0
last pair|nghệ cao|21 12 -6 14
last pair|nghệ số|-11 0 28 -7
last pair|nghỉ hưu|-14 -2 14 0
last pair|nghỉ việc|-3 9 0 11
last pair|nghị quyết|1 0 -14 1
last pair|ngoài ra|-8 -29 -19 0
last pair|nguy hiểm|0 6 5 17
last pair|nguyên )|0 -4 -4 -5
last pair|nguyên nhân|0 9 12 26
last pair|nguyên đán|0 0 12 11
last pair|nguyện trực|0 0 11 16
last pair|nguồn gốc|0 7 -1 11
last pair|nguồn lực|-18 -4 -16 -1
last pair|nguồn thu|-1 0 15 5
last pair|nguồn tin|0 0 0 40
last pair|ngàn tấn|12 19 -9 -15
last pair|ngày #|-5 0 -28 -12
last pair|ngày công|27 -14 23 -29
last pair|ngày họp|-13 11 -1 12
last pair|ngày ký|-3 -12 -23 -10
last pair|ngày liền|-4 -11 -6 0
last pair|ngày đêm|6 -18 -12 -8
last pair|ngân sách|0 -36 3 -18
last pair|ngân sơn|0 13 -2 16
last pair|ngân thấp|0 0 2 5
last pair|ngón tay|-13 17 -1 -12
last pair|ngõ #|10 -6 7 8
last pair|ngăn mặn|-5 -10 -11 14
last pair|ngư dân|-15 0 16 -22
last pair|ngư nghiệp|0 0 -13 0
last pair|người dân|4 -5 -3 -15
last pair|người dự|0 0 0 10
last pair|người già|17 -9 0 -18
last pair|người làm|0 0 -11 -7
last pair|người mông|-3 -20 0 -6
last pair|người nghe|2 6 -16 -15
last pair|người nghèo|0 0 46 -9
last pair|người thay|0 7 0 0
last pair|người trực|-5 9 0 0
last pair|ngược lại|-22 -7 0 0
last pair|ngọc cường|0 0 -7 0
last pair|ngọc thụy|0 0 -1 0
last pair|ngổn ngang|-6 12 0 2
last pair|nha trang|-8 -5 -6 0
last pair|nhanh tróng|0 0 0 -4
last pair|nhiều hơn|-8 4 0 -3
last pair|nhiều lần|0 -6 0 21
last pair|nhiều ngày|-24 -7 -6 -19
last pair|nhiều năm|-18 -7 0 20
last pair|nhiều tháng|-16 22 -4 0
last pair|nhiễm phèn|0 12 0 0
last pair|nhiệm kỳ|26 -16 8 10
last pair|nhiệm vụ|-8 -1 22 47
last pair|nhu cầu|-6 21 4 -21
last pair|nhà chùa|0 0 4 -9
last pair|nhà dột|-24 0 -24 0
last pair|nhà máy|17 -8 -3 -13
last pair|nhà mới|28 -11 0 -24
last pair|nhà nước|8 -11 6 -23
last pair|nhà thầu|0 1 15 16
last pair|nhà trọ|3 1 20 24
last pair|nhà tạm|1 10 27 1
last pair|nhà xưởng|7 0 0 0
last pair|nhà ở|9 -9 9 23
last pair|nhâm dần|-7 -10 15 0
last pair|nhân #|21 -17 -9 0
last pair|nhân dân|-17 0 8 3
last pair|nhân lực|-29 -18 0 -4
last pair|nhân sự|-19 0 -10 -24
last pair|nhìn lại|0 0 -1 0
last pair|nhìn nhận|-12 -18 0 -2
last pair|nhìn thẳng|-1 -2 0 0
last pair|nhích lên|-4 7 0 11
last pair|nhóm khá|20 -9 0 -13
last pair|như cũ|-14 2 -1 -13
last pair|như hội|-1 10 -12 19
last pair|như sau|-1 -7 -13 -2
last pair|như trên|-3 -1 -20 -4
last pair|nhạy cảm|0 0 8 0
last pair|nhấn mạnh|-4 0 -4 0
last pair|nhất giao|-13 -1 -12 0
last pair|nhất nước|-18 6 -1 13
last pair|nhất trí|-10 -9 -19 -15
last pair|nhận )|-21 -37 -17 0
last pair|nhận qsdđ|-8 19 6 15
last pair|nhận tiền|-1 6 16 -18
last pair|nhận định|-30 0 -10 -4
last pair|nhập ngũ|3 0 11 -21
last pair|nhắc nhở|-19 16 6 -8
last pair|nhếch nhác|-4 -19 0 -22
last pair|nhịp nhàng|-2 7 0 -29
last pair|nhỏ giọt|0 16 -5 -16
last pair|nhựa hóa|14 -2 -8 0
last pair|ni lông|20 -13 -9 -7
last pair|ninh bình|-3 0 -6 0
last pair|ninh hòa|-16 -6 -7 0
last pair|ninh kiều|0 0 4 0
last pair|ninh thuận|-3 0 -3 0
last pair|non nửa|0 0 0 14
last pair|nq #|0 0 2 12
last pair|nuôi tôm|0 0 15 33
last pair|nào vào|-10 22 0 -9
last pair|nào đói|14 -10 1 -19
last pair|này )|0 -14 -21 0
last pair|ná nhau|0 8 -6 -4
last pair|nâng cao|0 -30 -7 11
last pair|nâng cấp|30 -21 -3 -19
last pair|nâng lên|22 -11 -5 -4
last pair|né rầy|0 0 15 -25
last pair|né tránh|-16 -16 -15 -9
last pair|né việc|-1 0 4 16
last pair|nêu trên|0 -20 0 17
last pair|nêu tên|-8 0 -11 3
last pair|nò sáo|14 -10 -9 -11
last pair|nòng cốt|0 0 1 31
last pair|nói thẳng|-10 -30 -20 -12
last pair|nói trên|0 0 16 0
last pair|nói vậy|-32 -22 0 -3
last pair|nông dân|-12 0 15 22
last pair|nông nghiệp|-22 -21 -10 -3
last pair|nông sản|-9 0 0 26
last pair|nông thôn|22 -7 20 1
last pair|năm #|-16 -30 -12 -3
last pair|năm )|24 -31 -7 -18
last pair|năm căn|-1 0 0 0
last pair|năm nay|-23 18 23 -25
last pair|năm ngoái|12 17 0 14
last pair|năm qua|-30 0 0 0
last pair|năm sau|0 1 30 31
last pair|năm trước|49 7 0 -43
last pair|năm tới|-2 -6 24 -7
last pair|năng biển|-10 10 0 17
last pair|năng vốn|-14 -20 -9 0
last pair|nơi )|0 13 0 4
last pair|nước giếng|0 0 16 0
last pair|nước ngoài|26 -21 5 3
last pair|nước ngầm|0 0 6 12
last pair|nước ròng|-7 16 -7 -3
last pair|nước sạch|-29 -2 -21 15
last pair|nước tưới|0 0 35 0
last pair|nước tỉnh|-5 -11 -9 -10
last pair|nạo vét|0 0 11 4
last pair|nậm cắn|-3 -1 -13 -7
last pair|nậm khòa|-1 0 -1 0
last pair|nằm bờ|-1 11 0 -3
last pair|nằm chờ|0 -8 19 -4
last pair|nặng nề|15 4 0 -14
last pair|nếp cũ|0 1 0 10
last pair|nếu cần|-3 -1 8 16
last pair|nền nếp|34 3 0 15
last pair|nể nang|-11 4 10 7
last pair|nổi bật|-21 -19 -1 0
last pair|nội bộ|10 -13 0 0
last pair|nội chính|-12 -14 -16 1
last pair|nội dung|0 18 -12 0
last pair|nội trú|-3 0 -4 -5
last pair|nội vụ|-4 0 31 -6
last pair|nội địa|7 -5 28 0
last pair|nội đồng|0 4 38 -21
last pair|nộp bù|0 0 12 0
last pair|nộp thuế|-7 4 -4 0
last pair|nộp đơn|0 5 0 10
last pair|nợ cũ|0 0 4 10
last pair|nợ mới|0 0 20 -13
last pair|nợ thuế|-1 -4 28 -6
last pair|nợ xấu|-27 -18 -8 0
last pair|nợ đọng|-9 -24 -34 -26
last pair|nửa năm|-22 -21 -2 -19
last pair|nửa tháng|-1 15 -1 -3
last pair|phiên họp|0 -8 4 0
last pair|phong cốc|-3 0 0 0
last pair|phong nha|-8 -15 0 0
last pair|phong tục|-9 0 10 11
last pair|phàn nàn|0 6 0 -20
last pair|phá hại|-5 9 0 0
last pair|phá rừng|0 3 5 31
last pair|pháo nổ|0 2 0 20
last pair|pháp chế|0 0 -2 0
last pair|pháp luật|27 0 0 -1
last pair|pháp lệnh|17 6 0 -21
last pair|phát biểu|-1 0 -1 11
last pair|phát cao|-15 7 -2 -22
last pair|phát hiện|30 -34 0 4
last pair|phát sinh|51 -35 0 -10
last pair|phát triển|-5 -4 -2 8
last pair|phân bón|0 0 15 2
last pair|phân bổ|-1 -8 2 5
last pair|phân công|-7 17 -17 17
last pair|phân cấp|-10 -22 -1 -2
last pair|phân loại|0 0 5 5
last pair|phân lô|-12 16 7 12
last pair|phân việc|0 -3 -17 -5
last pair|phép #|10 -9 0 16
last pair|phép nước|0 0 14 15
last pair|phê bình|-8 -27 0 14
last pair|phê duyệt|-12 -15 -12 -10
last pair|phòng biết|0 0 -21 0
last pair|phòng cháy|0 0 8 14
last pair|phòng học|-1 0 17 24
last pair|phòng hộ|-7 2 13 7
last pair|phòng mới|-1 0 1 17
last pair|phòng ngừa|0 0 6 0
last pair|phù cát|-1 0 0 0
last pair|phú lương|-3 0 0 0
last pair|phú thọ|-2 -6 -10 0
last pair|phú tân|-2 -5 -26 0
last pair|phú xuân|11 -14 -6 0
last pair|phú đông|-5 14 -4 -12
last pair|phương hướng|-3 -8 -6 10
last pair|phương án|1 0 9 15
last pair|phước dinh|0 0 14 -6
last pair|phước vinh|0 -1 0 0
last pair|phường #|0 0 15 -2
last pair|phường )|-9 3 -8 -4
last pair|phường giao|20 0 0 14
last pair|phạm lớn|4 0 0 9
last pair|phạm pháp|0 0 0 22
last pair|phạm tội|0 0 0 18
last pair|phạt tiền|-12 0 12 11
last pair|phải làm|12 -17 -31 11
last pair|phải xong|0 0 3 16
last pair|phản biện|-16 0 8 -5
last pair|phản ánh|-15 11 -19 8
last pair|phần #|0 0 -1 0
last pair|phần ba|-16 0 0 -1
last pair|phần c|0 -4 0 0
last pair|phần mình|-6 -21 -19 -10
last pair|phần mềm|0 0 24 -11
last pair|phần ngọn|-8 19 0 -10
last pair|phần quà|9 0 0 -16
last pair|phần trăm|43 -24 -5 13
last pair|phần việc|0 0 -21 0
last pair|phẩm ocop|39 -9 0 28
last pair|phố #|0 0 13 -11
last pair|phố )|0 -13 27 -5
last pair|phố giao|-8 -26 0 34
last pair|phối hợp|30 -8 -22 30
last pair|phổ biến|-19 32 -1 24
last pair|phổ yên|0 21 -3 0
last pair|phụ cấp|0 0 10 24
last pair|phụ lục|0 8 0 -11
last pair|phụ nữ|-13 8 1 0
last pair|phụ trách|11 -7 20 19
last pair|phụ trợ|12 -11 3 -19
last pair|phục hồi|-8 -8 0 36
last pair|phục vụ|0 0 17 -30
last pair|phủ )|0 0 15 6
last pair|phức tạp|-22 25 8 -13
last pair|qua loa|-4 10 7 3
last pair|qua mạng|12 9 0 -8
last pair|qua đời|0 0 0 19
last pair|quan biết|0 0 -21 0
last pair|quan hóa|-6 0 0 0
last pair|quan tâm|12 -9 -1 7
last pair|quang cơ|-3 13 15 -3
last pair|quang trung|-5 19 0 -17
last pair|quang uy|0 0 14 -9
last pair|quanh chợ|-3 5 5 -3
last pair|quay lại|-5 -2 14 -9
last pair|quen biết|0 2 0 8
last pair|quy chuẩn|8 -4 0 11
last pair|quy chế|34 7 -30 1
last pair|quy hoạch|7 4 -26 0
last pair|quy nhơn|-1 4 0 6
last pair|quy trình|-4 -20 -5 27
last pair|quy tập|2 0 0 0
last pair|quy định|-10 7 -10 -3
last pair|quyết #|-2 0 1 -7
last pair|quyết liệt|14 2 -8 30
last pair|quyết nghị|-6 0 0 0
last pair|quyết này|0 0 35 31
last pair|quyết toán|6 -4 -5 14
last pair|quyết xong|17 -14 0 7
last pair|quà tết|26 0 0 -11
last pair|quá hạn|5 -6 12 -21
last pair|quá nửa|-5 14 0 22
last pair|quá tải|0 7 -3 8
last pair|quân #|-3 1 -13 0
last pair|quân số|-13 0 17 -4
last pair|quân sự|10 -3 3 28
last pair|quân y|0 0 0 20
last pair|quân đội|0 -1 15 -7
last pair|quân đủ|16 0 -12 -6
last pair|quý iii|-18 4 1 3
last pair|quý ii|6 0 -4 18
last pair|quý iv|-9 0 -20 -9
last pair|quý i|17 -12 -6 -2
last pair|quý trước|8 8 0 9
last pair|quý tới|0 0 -7 0
last pair|quả chợ|-12 0 25 0
last pair|quản bạ|-1 0 0 0
last pair|quản lý|-17 -18 4 -22
last pair|quảng bình|0 0 -6 11
last pair|quảng cáo|0 0 24 32
last pair|quảng lương|-3 0 -1 0
last pair|quảng ngãi|-6 -1 -9 0
last pair|quảng trị|-3 0 -8 0
last pair|quảng tân|-1 0 0 0
last pair|quần chúng|0 0 15 25
last pair|quận #|-12 6 -2 7
last pair|quận giao|-5 -9 -3 -15
last pair|quận ủy|-5 -2 -26 -5
last pair|quốc doanh|-18 12 6 7
last pair|quốc gia|10 -24 -16 -22
last pair|quốc hội|-14 -15 -6 -25
last pair|quốc khánh|0 0 11 20
last pair|quốc khởi|-2 0 -6 0
last pair|quốc phòng|-37 -17 5 -39
last pair|quỳ châu|-2 0 -4 0
last pair|quỳ hợp|-4 0 -2 0
last pair|ra )|10 0 -1 23
last pair|ra gọn|2 0 0 -26
last pair|ra khơi|14 -17 1 -14
last pair|ra lớp|13 -2 21 0
last pair|ra quân|-22 17 -1 18
last pair|ra sông|-11 19 0 -19
last pair|riêng ngành|-6 -10 -11 0
last pair|rà nguồn|-3 0 -7 -1
last pair|rà soát|7 0 -8 12
last pair|rác thải|-2 -14 -37 0
last pair|rác trộm|-1 0 5 27
last pair|rét đậm|-10 13 4 0
last pair|rõ "|10 0 0 -11
last pair|rõ người|-12 -9 -13 -10
last pair|rõ nét|9 3 -6 14
last pair|răn đe|-2 -1 18 -7
last pair|rơi vãi|14 -5 -7 -21
last pair|rườm rà|-1 10 -6 0
last pair|rạch giá|0 0 6 -2
last pair|rải rác|15 -5 0 31
last pair|rảnh rỗi|0 11 -4 9
last pair|rắn biển|0 0 1 -6
last pair|rối rắm|-9 18 -6 0
last pair|rồi thôi|-2 13 -11 12
last pair|rộng )|-39 -11 -21 0
last pair|rớt giá|13 0 0 34
last pair|rời rạc|0 9 -1 -9
last pair|sa đéc|-2 0 -3 0
last pair|sai phép|-10 12 -1 3
last pair|san gạt|0 0 0 -7
last pair|sang #|-3 -1 -31 0
last pair|sang lào|-8 9 0 -11
last pair|sang tay|-10 21 0 14
last pair|sau bão|7 -8 13 4
last pair|sau cai|-4 -6 12 15
last pair|sau cùng|0 0 -22 0
last pair|sau dịch|-11 13 -2 -9
last pair|sau lũ|18 3 8 -27
last pair|sau tết|-3 14 16 -18
last pair|sau đây|-6 -20 -15 -9
last pair|seo chúng|-1 0 -1 0
last pair|seo páo|-1 0 -6 0
last pair|sinh giỏi|17 0 0 -15
last pair|sinh hoạt|-3 11 10 13
last pair|sinh khối|4 -13 12 -1
last pair|sinh sản|20 0 0 0
last pair|siêu thị|-4 0 16 13
last pair|so ck|0 0 0 -11
last pair|soài so|0 0 0 3
last pair|soát chi|-5 0 1 0
last pair|sung thuốc|0 0 21 0
last pair|suất trạm|0 0 19 -10
last pair|sách )|0 -29 0 0
last pair|sách nhiễu|0 0 4 25
last pair|sách xã|-5 0 0 0
last pair|sáng tạo|-23 -13 -15 -9
last pair|sáp nhập|-6 0 13 33
last pair|sát biên|-10 0 11 19
last pair|sát lại|0 0 -16 14
last pair|sáu tháng|5 -16 22 -25
last pair|sâu bệnh|-9 0 0 -11
last pair|sóc kha|-4 -5 -7 0
last pair|sóng internet|0 0 19 0
last pair|sôi nổi|11 -15 0 13
last pair|sông than|-12 -9 -2 0
last pair|sơ gốc|-17 31 -21 -26
last pair|sơ kết|-4 -11 -16 0
last pair|sơ lược|-11 16 0 -26
last pair|sơ sài|-5 35 -12 -19
last pair|sơ tuyển|-21 -14 0 6
last pair|sơ tồn|0 -1 7 23
last pair|sơn )|11 28 -2 1
last pair|sơn hòa|0 0 -1 0
last pair|sơn la|-1 0 -1 0
last pair|sạt lở|-24 -17 29 -28
last pair|sản xuất|5 5 -5 34
last pair|sầu riêng|6 -15 6 -24
last pair|sắp hết|-10 15 0 17
last pair|sắp tới|0 0 -19 0
last pair|sắp xếp|-32 -19 7 -14
last pair|số "|-11 -9 -10 -8
last pair|số #|14 -32 -11 -16
last pair|số )|3 -23 0 -2
last pair|số hóa|0 -14 20 -8
last pair|số liệu|-41 13 -6 -11
last pair|số thu|9 -9 12 11
last pair|số việc|-6 0 0 0
last pair|số vụ|-4 8 0 -14
last pair|số đề|0 7 -1 16
last pair|sốt ruột|-8 -14 0 -14
last pair|sở #|-6 -3 14 24
last pair|sở nhà|-12 -6 -5 -10
last pair|sở đảng|-13 -11 -17 -1
last pair|sởi mới|26 -18 0 -18
last pair|sợ sai|0 0 0 -16
last pair|sử dụng|44 -24 0 -39
last pair|sửa chữa|3 0 -7 -20
last pair|sửa nhà|0 0 9 11
last pair|sự nghiệp|-23 -17 14 -25
last pair|tai nạn|-5 6 0 2
last pair|tai xanh|9 -5 4 29
last pair|tam nông|-4 0 -4 0
last pair|tay không|0 1 0 19
last pair|tham gia|-17 25 15 1
last pair|tham mưu|11 0 -27 26
last pair|tham nhũng|0 4 0 0
last pair|thanh hóa|-1 0 -8 0
last pair|thanh long|-1 0 23 11
last pair|thanh niên|7 -25 2 10
last pair|thanh sơn|0 0 -7 0
last pair|thanh tra|-32 3 3 15
last pair|thay thế|0 -2 4 23
last pair|thay đổi|-20 21 0 21
last pair|theo dõi|0 0 -14 -6
last pair|theo tuần|15 0 6 15
last pair|theo đó|-26 0 -13 0
last pair|thi công|6 -3 10 10
last pair|thi đua|-3 0 8 6
last pair|thiên tai|-16 -6 4 -8
last pair|thiết kế|-8 19 0 22
last pair|thiếu người|-1 12 0 -9
last pair|thiếu nhi|13 -5 0 -32
last pair|thiếu nước|0 -14 36 16
last pair|thiếu thuốc|-4 14 0 17
last pair|thiếu vốn|-1 21 0 27
last pair|thiểu số|19 -1 14 33
last pair|thiệt hại|8 -3 15 -23
last pair|thoát nghèo|35 -15 0 -6
last pair|thoát nước|15 0 8 -19
last pair|thoại sơn|-2 0 -1 0
last pair|thu gom|3 0 20 -18
last pair|thu hoài|0 -5 -10 -1
last pair|thu hoạch|0 0 14 0
last pair|thu hồi|6 8 -12 -9
last pair|thu mới|0 0 0 -5
last pair|thu nsnn|15 -3 0 0
last pair|thu phí|0 7 0 8
last pair|thu sương|0 0 -12 0
last pair|thu thuế|0 0 23 -31
last pair|thu vượt|23 -13 0 0
last pair|thu đúng|0 0 22 0
last pair|thua lỗ|0 4 0 -1
last pair|thuận lợi|29 -11 0 -21
last pair|thuận nam|-19 -1 9 0
last pair|thuế quận|0 -8 27 22
last pair|thuế tỉnh|-1 -1 31 25
last pair|thuế đất|0 0 16 20
last pair|thuốc phiện|9 -9 8 -3
last pair|thành )|12 10 -1 11
last pair|thành công|59 0 0 24
last pair|thành nếp|7 1 -3 29
last pair|thành phần|0 0 8 23
last pair|thành phố|-13 -24 -27 11
last pair|thành viên|-20 -14 -3 -13
last pair|thành ủy|13 -6 -12 2
last pair|thách thức|-14 -13 -4 0
last pair|thái nguyên|-1 0 0 0
last pair|tháng #|20 2 5 17
last pair|tháng chạp|-2 6 4 16
last pair|tháng giêng|-8 10 0 23
last pair|tháng qua|-31 -20 0 0
last pair|tháng trước|-23 8 0 32
last pair|tháng tới|0 0 -20 0
last pair|tháo gỡ|19 4 0 17
last pair|tháp chàm|-1 0 -2 0
last pair|tháp mười|0 -1 0 0
last pair|thì chưa|-4 -21 -4 -9
last pair|thì tốt|-8 0 8 14
last pair|thí điểm|-20 27 -1 19
last pair|thói quen|-13 15 -8 12
last pair|thôn #|-16 -3 3 -4
last pair|thôn )|-10 13 -1 17
last pair|thôn bản|14 12 -7 -20
last pair|thôn cao|0 25 0 0
last pair|thôn hạ|-12 -24 11 19
last pair|thôn mới|-22 -17 6 24
last pair|thôn thượng|-4 -27 7 0
last pair|thông minh|34 -11 4 -8
last pair|thông quan|-12 0 2 0
last pair|thông qua|-17 0 -22 2
last pair|thông suốt|50 0 0 -14
last pair|thông tin|0 1 -6 40
last pair|thông xe|34 -16 -3 9
last pair|thú y|0 -2 0 -1
last pair|thư )|0 0 25 0
last pair|thư ký|-8 -3 -2 -2
last pair|thư tồn|0 -7 22 0
last pair|thưa vắng|-4 8 0 28
last pair|thương lái|0 1 0 8
last pair|thương mại|-15 3 -2 -8
last pair|thước đo|-12 -7 -9 0
last pair|thường kỳ|0 -2 -16 -4
last pair|thường lệ|-5 2 5 26
last pair|thường trực|-3 -5 0 8
last pair|thường vụ|-2 0 -7 27
last pair|thường xuyên|-13 -46 13 13
last pair|thưởng tết|-7 -6 14 18
last pair|thượng )|20 5 0 15
last pair|thạch sơn|-18 -35 9 0
last pair|thạnh an|-2 0 -3 0
last pair|thạnh hải|-4 7 0 0
last pair|thạnh phú|-7 0 11 16
last pair|thảo luận|0 -13 0 -3
last pair|thấm dột|0 0 0 16
last pair|thất khê|-1 -5 -2 0
last pair|thất lạc|7 -2 0 12
last pair|thất thu|0 0 0 36
last pair|thất thường|-17 -10 -4 1
last pair|thẩm quyền|37 -14 -6 -8
last pair|thẩm tra|-12 -4 -12 0
last pair|thẩm định|24 -17 -12 1
last pair|thẳng thắn|-5 -20 0 0
last pair|thẻ bhyt|28 -2 0 13
last pair|thể thao|-29 -23 13 0
last pair|thể thức|0 7 -4 0
last pair|thị hòa|0 0 -18 0
last pair|thị mến|-7 0 0 0
last pair|thị trường|-11 -3 -7 -9
last pair|thị trấn|5 -4 -26 -43
last pair|thị xã|19 -14 -5 -2
last pair|thị ủy|0 -9 -4 10
last pair|thống kê|-34 -17 -23 -17
last pair|thống nhất|0 0 -19 16
last pair|thốt nốt|-11 -11 -4 0
last pair|thổ cẩm|-11 14 0 -1
last pair|thới long|-3 0 -1 0
last pair|thời gian|-26 -2 23 23
last pair|thời hạn|-5 4 0 16
last pair|thời tiết|-8 30 0 -37
last pair|thời vụ|12 0 7 3
last pair|thụ chậm|-10 18 0 26
last pair|thụ sụt|0 8 0 0
last pair|thủ tục|9 -5 -4 26
last pair|thủy lợi|-26 -16 0 -21
last pair|thủy sản|12 -28 -9 -7
last pair|thủy điện|-26 -1 20 -4
last pair|thứ #|-2 1 -3 13
last pair|thứ ba|-14 -15 -17 8
last pair|thứ bảy|2 0 16 -2
last pair|thứ cấp|7 0 9 0
last pair|thứ hai|-20 -12 0 -2
last pair|thứ i|5 0 -1 7
last pair|thứ nhất|0 -19 0 -11
last pair|thứ năm|-11 -20 -13 -10
last pair|thứ sáu|-5 0 5 -17
last pair|thứ tám|-5 -4 0 0
last pair|thứ tư|-18 -17 -31 2
last pair|thứ vi|-1 0 12 22
last pair|thứ xxvi|0 -1 -6 0
last pair|thừa nhận|-12 -12 0 0
last pair|thực chất|-14 14 0 3
last pair|thực giấy|-8 13 -5 13
last pair|thực hiện|-23 -11 -32 18
last pair|thực phẩm|-7 -11 11 0
last pair|thực tế|0 0 0 15
last pair|thực vật|15 -11 -5 2
last pair|tin báo|21 0 0 -4
last pair|tiêu #|0 -3 -14 0
last pair|tiêu )|13 -25 -3 -14
last pair|tiêu chung|0 7 -1 0
last pair|tiêu chuẩn|0 0 20 24
last pair|tiêu chính|-2 0 0 0
last pair|tiêu chí|9 -6 22 16
last pair|tiêu cực|-8 -18 8 11
last pair|tiêu năm|22 -8 0 -33
last pair|tiêu thụ|6 -3 -19 -11
last pair|tiêu vượt|27 -23 0 35
last pair|tiêu đó|-3 0 -15 0
last pair|tiêu đạt|24 -35 -9 41
last pair|tiến bộ|24 -4 0 5
last pair|tiến độ|-6 2 -9 -12
last pair|tiếng anh|-6 17 10 -4
last pair|tiếng jrai|0 11 0 0
last pair|tiếp dân|-7 14 13 -25
last pair|tiếp nhận|10 0 -19 16
last pair|tiết kiệm|2 0 25 25
last pair|tiết xấu|14 -5 0 -24
last pair|tiền giả|11 -7 0 12
last pair|tiền mặt|8 2 12 0
last pair|tiền điện|2 0 6 0
last pair|tiểu học|0 12 35 7
last pair|toàn diện|21 0 0 26
last pair|toàn khóa|7 -4 -4 5
last pair|toàn tỉnh|22 -15 0 26
last pair|toàn xã|10 7 0 20
last pair|toán #|-20 -1 24 -17
last pair|toán )|-17 -21 -3 -5
last pair|toán huyện|24 -7 -10 0
last pair|toán năm|37 -9 6 7
last pair|toán thu|-8 0 -1 0
last pair|toán tỉnh|15 -2 0 0
last pair|tp )|-4 -16 -16 -6
last pair|tra cũ|-5 -14 25 -14
last pair|tra huyện|0 0 7 0
last pair|trang )|-16 -10 0 0
last pair|trang trọng|2 0 0 -18
last pair|tranh chấp|7 0 0 15
last pair|tranh tre|-7 8 -11 -13
last pair|tri tôn|-7 -3 -14 0
last pair|triều cường|-20 25 16 -8
last pair|triển khai|-14 5 24 -20
last pair|triệt để|-9 12 -4 -3
last pair|triệu lượt|13 -4 0 8
last pair|triệu tấn|13 -10 -12 22
last pair|triệu usd|16 -26 -14 37
last pair|triệu đồng|-25 -17 -15 10
last pair|trong dân|5 0 19 -27
last pair|trong huyện|-1 -1 -1 0
last pair|trong hè|16 -14 0 5
last pair|trong hạn|11 -29 -15 -8
last pair|trong khung|11 0 0 -11
last pair|trong kỳ|18 -5 0 8
last pair|trong ngày|1 4 7 -14
last pair|trong năm|-1 -19 -6 -30
last pair|trong quý|6 0 18 21
last pair|trong sạch|0 0 6 -20
last pair|trong tháng|4 -8 0 -8
last pair|trong tuần|7 0 9 25
last pair|trong vùng|0 -12 -8 23
last pair|trong đó|0 -30 -11 17
last pair|trung thành|0 -4 -19 9
last pair|trung thủy|-15 -20 -20 -9
last pair|trung thực|-26 -21 12 -10
last pair|trung tâm|29 -16 29 43
last pair|trung ương|-5 -17 3 7
last pair|truy tìm|0 0 5 0
last pair|truyền yếu|-1 4 0 18
last pair|trà vinh|-2 0 0 0
last pair|tràn lan|0 -17 -1 24
last pair|trá hình|0 1 0 17
last pair|trách hộ|-10 14 9 -9
last pair|trách nhiệm|0 -5 -3 38
last pair|trái cây|-4 -9 6 -21
last pair|trái phép|21 -22 4 -5
last pair|trâu bò|0 0 0 16
last pair|trên biển|2 9 -10 0
last pair|trên giấy|0 1 2 -19
last pair|trên mạng|-8 12 31 -3
last pair|trình #|-3 -10 -6 17
last pair|trình bày|-3 -1 -6 -1
last pair|trình chậm|0 0 19 0
last pair|trình nước|0 0 8 -3
last pair|trình trả|0 1 0 21
last pair|trích )|-10 -3 -5 0
last pair|trò chơi|0 0 7 10
last pair|trông coi|0 7 10 1
last pair|trú tỉnh|14 -11 0 20
last pair|trúng giá|16 -7 0 -11
last pair|trước #|0 2 9 14
last pair|trước bạ|-15 -5 0 -14
last pair|trước tết|15 -17 26 24
last pair|trước đó|-13 -8 -1 -22
last pair|trường )|-19 -30 -9 -16
last pair|trường chuẩn|-15 18 -7 22
last pair|trường học|9 -2 9 4
last pair|trường hợp|-8 19 -6 11
last pair|trường lớp|-15 0 -1 -8
last pair|trường mới|0 0 28 3
last pair|trường sơn|0 0 7 10
last pair|trưởng ban|0 0 -9 0
last pair|trưởng khá|38 0 0 -23
last pair|trưởng phòng|-1 0 -7 0
last pair|trưởng tốt|15 0 0 -33
last pair|trạm bơm|0 4 20 19
last pair|trạm tấu|-6 8 -15 0
last pair|trả lại|-8 9 -5 -17
last pair|trả lời|-16 6 -26 -16
last pair|trảng dài|-2 0 -5 0
last pair|trầm lắng|-14 -15 0 -16
last pair|trật tự|-6 0 11 18
last pair|trẻ em|-10 -12 -1 -12
last pair|trễ hạn|-1 -5 10 -6
last pair|trễ hẹn|-3 32 -4 4
last pair|trị )|0 0 15 11
last pair|trọng khác|0 -4 0 0
last pair|trọng án|24 -17 0 -11
last pair|trọng điểm|11 1 8 2
last pair|trồng lại|24 -2 0 5
last pair|trồng rừng|-20 -2 1 -2
last pair|trồng trọt|-33 0 0 0
last pair|trộm cắp|-14 14 12 -15
last pair|trở lên|-9 -10 -8 1
last pair|trở lại|28 17 -5 9
last pair|trợ cấp|0 0 17 0
last pair|trụ sở|23 3 10 -3
last pair|trục trặc|-1 10 0 -5
last pair|trực báo|30 0 0 0
last pair|trực hđnd|0 0 20 -8
last pair|trực thuộc|-32 -17 -25 -6
last pair|trực tuyến|-13 -2 10 21
last pair|tu bổ|12 0 16 0
last pair|tuy dày|-7 19 0 0
last pair|tuy nhiên|-28 -33 -2 0
last pair|tuy nhiều|0 30 0 0
last pair|tuy phước|-1 0 -15 0
last pair|tuy vậy|-20 -32 0 0
last pair|tuyên quang|0 0 -1 0
last pair|tuyên truyền|-13 0 18 2
last pair|tuyến hẻm|15 -1 0 -11
last pair|tuyến ngõ|7 0 -3 28
last pair|tuyến đê|-8 0 11 30
last pair|tuyển quân|-6 0 27 -7
last pair|tuần này|-3 -5 18 -8
last pair|tuần tra|-2 0 -9 -13
last pair|tuổi cao|0 1 0 0
last pair|tà chải|16 -6 0 0
last pair|tà pạ|0 0 0 4
last pair|tài chính|-43 0 -20 10
last pair|tài khoản|1 1 0 -13
last pair|tài liệu|11 -10 -19 0
last pair|tài nguyên|-26 12 -4 18
last pair|tài sản|9 3 0 19
last pair|tài xỉu|9 -7 0 14
last pair|tàu cá|3 -16 -1 -3
last pair|tác là|-6 -2 -22 0
last pair|tác năm|0 0 19 4
last pair|tác viên|0 0 26 0
last pair|tác xã|-14 -4 40 -14
last pair|tách thửa|-12 14 4 4
last pair|tái diễn|-9 17 7 -7
last pair|tái nghèo|-7 8 3 15
last pair|tái phát|0 11 -3 -21
last pair|tái đàn|0 2 12 14
last pair|tám tháng|-14 -1 0 23
last pair|tân lập|-15 -14 -27 7
last pair|tân thuận|-2 0 0 0
last pair|tây mỗ|-1 0 0 0
last pair|tình cảm|-1 9 0 -2
last pair|tình hình|-5 -2 -13 7
last pair|tình nghĩa|32 -12 0 12
last pair|tình thương|28 -19 15 -7
last pair|tích cực|26 0 0 8
last pair|tích lớn|31 -15 -2 -17
last pair|tín ngưỡng|0 0 -8 -12
last pair|tính bảng|4 -1 23 -2
last pair|tính tiền|0 0 0 -21
last pair|tòa án|14 -27 9 -3
last pair|tóm tắt|-2 0 0 0
last pair|tôn giáo|-15 -5 8 12
last pair|túy tăng|-4 5 0 0
last pair|tăng cao|-34 -8 -6 4
last pair|tăng ca|20 -18 8 -20
last pair|tăng cường|42 -4 -31 28
last pair|tăng khá|1 0 -4 0
last pair|tăng nhanh|22 -18 0 -3
last pair|tăng trưởng|-3 -16 12 -7
last pair|tơ riêng|0 0 23 -25
last pair|tư công|-10 -6 -6 -1
last pair|tư nghĩa|-6 -2 -2 0
last pair|tư nhân|9 -5 4 7
last pair|tư pháp|-20 -13 -26 1
last pair|tư tưởng|-14 0 0 -5
last pair|tư vấn|0 0 12 35
last pair|tương xứng|-2 26 -6 18
last pair|tướng giao|22 8 -2 -2
last pair|tại chỗ|1 -1 -9 -9
last pair|tại nguồn|0 0 22 9
last pair|tạm dừng|-14 -28 -17 18
last pair|tạm ứng|-3 0 4 10
last pair|tảng số|9 -7 12 17
last pair|tảo hôn|-7 20 20 18
last pair|tấn )|21 -11 -14 23
last pair|tấn công|0 0 8 0
last pair|tầng trệt|-7 8 -2 0
last pair|tập huấn|9 0 0 0
last pair|tập thể|-28 -16 5 -14
last pair|tập trung|23 26 -30 4
last pair|tập vở|8 -8 0 16
last pair|tắc nhất|0 9 0 0
last pair|tắt )|0 -5 -5 0
last pair|tẻh #|-6 0 -2 0
last pair|tế xã|-12 7 10 9
last pair|tết sớm|-10 0 -16 0
last pair|tỉnh )|0 0 22 5
last pair|tỉnh giao|13 6 0 14
last pair|tỉnh lộ|4 17 -7 9
last pair|tỉnh ủy|4 -1 -2 14
last pair|tịnh biên|0 0 -1 7
last pair|tịnh khê|0 0 -1 0
last pair|tọa độ|0 9 -6 8
last pair|tố cáo|-2 -16 -12 -13
last pair|tốt hơn|8 -3 -8 23
last pair|tồn tại|0 -48 0 0
last pair|tồn đọng|0 -4 35 8
last pair|tổ #|-5 13 3 -17
last pair|tổ chức|-24 -6 -15 -1
last pair|tổ trưởng|0 -2 -10 6
last pair|tổng hợp|0 0 13 -7
last pair|tổng kết|0 0 17 -32
last pair|tổng quát|0 0 -7 0
last pair|tổng thu|-21 4 -30 20
last pair|tổng đàn|24 -5 0 11
last pair|tội phạm|0 0 18 31
last pair|tới nay|22 -21 0 35
last pair|tới đây|-5 5 -7 0
last pair|tờ rơi|13 -3 0 21
last pair|tờ trình|-9 0 -1 0
last pair|tục tăng|26 -4 0 -12
last pair|tụt hạng|0 14 6 -1
last pair|từ #|25 -20 -17 18
last pair|từ tết|-15 -1 -11 9
last pair|từ đầu|0 0 -14 14
last pair|từng hẻm|0 0 0 18
last pair|từng hộ|7 -1 13 -3
last pair|từng nhà|0 0 25 -8
last pair|từng quý|0 0 0 -2
last pair|từng tháng|0 0 0 2
last pair|từng thấy|6 -16 -1 11
last pair|từng tuần|0 -2 37 -9
last pair|từng xã|0 0 15 -6
last pair|tử vong|14 -12 0 32
last pair|tự do|11 4 -1 4
last pair|tự nguyện|-11 10 0 20
last pair|tự nhận|-2 -3 0 0
last pair|tự phát|-3 23 27 -17
last pair|tự quản|12 0 22 4
last pair|tự động|18 -2 -6 0
last pair|tỷ )|2 1 0 2
last pair|tỷ usd|-29 -15 -24 -27
last pair|tỷ đông|-8 0 -12 0
last pair|tỷ đồng|-32 -21 -36 34
last pair|ubmttqvn quận|-1 -1 -14 0
last pair|ubnd huyện|-17 -3 -9 16
last pair|ubnd phường|-16 0 -57 -26
last pair|ubnd tỉnh|-25 -15 12 3
last pair|ubnd xã|0 -9 -23 -3
last pair|uvtw đảng|-2 -6 -1 -8
last pair|va chạm|0 -1 -6 13
last pair|vay vốn|1 -1 -19 -14
last pair|ven biển|-21 -9 2 -10
last pair|vi phạm|10 -25 -15 11
last pair|viên chức|-19 -8 13 13
last pair|viên mới|-22 7 31 -18
last pair|viết thạo|0 0 0 13
last pair|việc khó|-2 25 11 11
last pair|việc làm|-19 -9 -14 21
last pair|việc nhiều|-23 -20 0 -13
last pair|việc nước|9 -8 0 -7
last pair|việc sau|-10 -14 -18 -16
last pair|việc sớm|-2 0 -23 0
last pair|việt nam|-13 0 -14 0
last pair|vssid mới|-14 0 23 -7
last pair|vui tươi|15 0 0 -11
last pair|và phòng|-1 0 20 0
last pair|và ptnt|0 0 -26 0
last pair|và quận|-16 -10 25 -12
last pair|và ubnd|0 0 -13 0
last pair|và vượt|41 -5 0 -56
last pair|vài nơi|0 6 0 8
last pair|vào dùng|10 -1 21 7
last pair|vào nếp|30 -1 0 -28
last pair|vào đấy|-11 23 0 -10
last pair|vân đồn|-4 -1 -1 0
last pair|vênh nhau|0 2 0 -2
last pair|vì dịch|-3 18 0 -17
last pair|vì lũ|27 -8 -10 0
last pair|võ nhai|-8 12 -9 -3
last pair|vùng cao|-12 -10 4 -16
last pair|vùng chè|20 -4 -12 -24
last pair|vùng cấm|0 0 8 8
last pair|vùng nuôi|0 0 -3 6
last pair|vùng trồng|18 -10 1 11
last pair|văn bản|-15 23 24 -2
last pair|văn chấn|0 0 -3 0
last pair|văn chấp|-1 0 0 0
last pair|văn hóa|10 -2 18 4
last pair|văn khuê|0 0 24 -6
last pair|văn minh|-26 -1 7 -3
last pair|văn phòng|-8 0 -29 23
last pair|văn soạn|-3 -2 -1 0
last pair|văn sáu|0 0 -7 0
last pair|văn thư|-2 0 17 7
last pair|văn thời|-1 0 0 0
last pair|văn xã|-25 -2 -10 0
last pair|vĩnh châu|-5 -6 16 -6
last pair|vĩnh hưng|-1 0 -2 0
last pair|vĩnh long|-2 -1 -19 0
last pair|vĩnh thuận|-1 0 -1 0
last pair|vĩnh thành|0 -1 -3 0
last pair|vĩnh thực|0 0 0 9
last pair|vướng mắc|-2 -13 -21 -1
last pair|vườn cây|10 -6 1 26
last pair|vượt cấp|-8 -11 -18 18
last pair|vượt khó|-13 -12 -9 0
last pair|vượt lũ|-15 -1 3 0
last pair|vạn dân|-29 -30 -22 -26
last pair|vấn yếu|0 7 0 -1
last pair|vẫn còn|0 4 0 39
last pair|vẫn khuyết|-6 11 0 -11
last pair|vẫn nóng|-4 -5 0 12
last pair|vận hành|-14 8 -10 -21
last pair|vận tải|0 0 -9 5
last pair|vận động|-4 0 11 36
last pair|vật liệu|-6 30 0 13
last pair|về muộn|0 5 0 12
last pair|về quê|8 0 0 2
last pair|về thu|-8 -20 0 2
last pair|về xã|0 -1 25 38
last pair|về đích|9 -1 -13 -1
last pair|vệ rừng|-18 -4 9 -3
last pair|vệ sinh|11 -5 -21 -8
last pair|vỉa hè|-1 -15 9 -10
last pair|vị )|3 -15 0 -6
last pair|vị biết|-6 0 -34 -17
last pair|vị cũ|-33 -12 -22 0
last pair|vị thanh|-2 0 -3 0
last pair|vọng thê|-9 -2 21 0
last pair|vốn giao|11 0 0 -17
last pair|với #|22 -30 -3 -20
last pair|với dân|-4 12 11 8
last pair|với làm|0 1 23 -27
last pair|vụ #|-7 -3 -15 0
last pair|vụ )|-10 -7 -20 -1
last pair|vụ công|19 -10 7 -9
last pair|vụ mùa|0 0 25 21
last pair|vụ sát|9 -1 0 -13
last pair|vụ trước|8 16 -5 25
last pair|vụ việc|11 -1 0 8
last pair|vụ xuân|11 0 7 1
last pair|vụ án|0 0 1 0
last pair|vụ đông|0 0 18 23
last pair|vừa qua|0 0 -5 6
last pair|vững mạnh|18 -2 -10 4
last pair|vực #|0 9 6 -8
last pair|vực thu|76 0 -8 -32
last pair|vực v|-5 -4 -2 0
last pair|xa bờ|13 -11 25 -30
last pair|xe đạp|7 -7 0 -4
last pair|xem nhẹ|-7 37 -12 -14
last pair|xem xét|-5 -3 -30 -5
last pair|xi )|2 -6 14 -4
last pair|xi măng|-7 19 0 0
last pair|xin lỗi|-12 -1 0 1
last pair|xin nghỉ|0 0 0 15
last pair|xuân hè|11 -3 0 24
last pair|xuân lộc|-4 0 -3 0
last pair|xuân quế|-3 0 -1 0
last pair|xuất cô|-34 -4 0 0
last pair|xuất huyết|1 -17 -2 0
last pair|xuất khẩu|10 -7 -9 23
last pair|xuất ngũ|-4 0 10 18
last pair|xuất nông|-11 0 -2 0
last pair|xuất sắc|-1 0 -5 12
last pair|xuống cấp|-1 17 -3 3
last pair|xuống kênh|-11 9 6 15
last pair|xuống thấp|-13 -7 -8 -9
last pair|xv )|-6 -1 -5 0
last pair|xác nhận|-9 0 21 23
last pair|xác định|0 0 -16 -9
last pair|xây dựng|-24 -10 3 -2
last pair|xây lắp|10 1 0 15
last pair|xây mới|30 -21 -4 -8
last pair|xã )|-11 10 -16 -14
last pair|xã cũ|-1 -2 -5 19
last pair|xã giao|-10 -4 0 -18
last pair|xã hội|-29 -12 -10 -4
last pair|xã yếu|24 -20 -11 23
last pair|xã đội|-9 0 -7 0
last pair|xét nghiệm|-4 4 2 11
last pair|xét xử|-5 -15 0 0
last pair|xí nghiệp|0 13 0 -15
last pair|xín mần|-6 0 -5 0
last pair|xăng dầu|-12 4 20 -21
last pair|xưởng may|10 -1 0 14
last pair|xả bùn|-5 -1 -33 0
last pair|xả thải|0 0 10 -3
last pair|xảy ra|11 1 0 5
last pair|xếp hàng|-13 -8 -6 0
last pair|xếp hạng|-12 12 -13 -11
last pair|xử lý|17 -19 -2 15
last pair|xử phạt|-14 18 5 -14
last pair|y tế|-25 -20 -18 -28
last pair|yên bái|-5 0 -9 0
last pair|yên khánh|-3 0 0 0
last pair|yên lâm|0 0 -2 0
last pair|yên thành|-5 8 0 6
last pair|yên tâm|-16 -28 -2 -13
last pair|yên ổn|8 0 -10 -14
last pair|yêu cầu|1 -2 -56 12
last pair|yếu kém|-7 15 0 -10
last pair|ách tắc|-4 8 0 7
last pair|án #|4 -3 -16 -16
last pair|án chậm|0 0 0 13
last pair|án fdi|1 0 -1 -2
last pair|án treo|-7 -4 35 -38
last pair|âm lịch|-5 0 7 10
last pair|ép giá|-6 12 0 -2
last pair|ì ạch|-12 0 -5 -1
last pair|ô #|0 0 7 0
last pair|ô lâm|0 3 0 6
last pair|ôm việc|-2 8 -8 14
last pair|ông nói|-6 -8 -25 -22
last pair|ý kiến|4 9 -36 5
last pair|ăn chắc|26 -3 0 -4
last pair|ăn quả|20 -17 0 -6
last pair|ăn tiền|10 9 0 7
last pair|ăn trái|0 0 13 -27
last pair|ăn uống|14 9 19 16
last pair|ăn xa|-7 8 0 7
last pair|đa mai|-9 -6 -12 -6
last pair|đi bầu|9 -1 0 23
last pair|đi bộ|3 -15 -10 -16
last pair|đi học|-13 -10 17 -13
last pair|đi lên|-18 -9 -8 -9
last pair|điều #|-25 -17 -11 0
last pair|điều hành|0 -18 -14 10
last pair|điều kiện|17 -14 0 26
last pair|điều tra|-6 19 -2 -38
last pair|điểm %|0 0 -19 -18
last pair|điểm cân|-11 10 0 -2
last pair|điểm nghẽn|-18 -22 -7 0
last pair|điểm nóng|24 -18 -15 -23
last pair|điểm sáng|-8 -3 -3 11
last pair|điểm trường|-2 -6 16 -42
last pair|điện biên|-3 0 -3 -23
last pair|điện gió|-2 3 6 25
last pair|điện lưới|6 -24 0 -4
last pair|điện lực|-12 -2 13 -9
last pair|điện thoại|-5 -11 -14 -29
last pair|điện tử|-5 -1 5 -5
last pair|đo đạc|0 1 4 18
last pair|đoàn kết|37 -1 26 -25
last pair|đoàn thể|-50 -2 -36 -9
last pair|đoàn viên|-19 6 3 -16
last pair|đoàn xã|-9 19 19 -11
last pair|đua xe|0 0 0 21
last pair|đà nẵng|-1 0 -3 -12
last pair|đà tăng|-22 -7 -4 0
last pair|đàn trâu|11 21 0 0
last pair|đào tạo|-14 4 -14 3
last pair|đá gà|7 -6 0 -19
last pair|đá quý|-17 -16 0 -17
last pair|đám cưới|16 0 0 -8
last pair|đáng kể|-13 2 -8 12
last pair|đáng lo|-17 0 0 19
last pair|đáng tiếc|-22 -16 0 -2
last pair|đánh bạc|5 -31 -3 -26
last pair|đánh giá|-11 0 -16 -15
last pair|đã giao|25 13 0 24
last pair|đã làm|-15 -4 0 0
last pair|đãi ngộ|0 1 0 -11
last pair|đèn led|21 -9 10 -19
last pair|đèn đường|14 -13 0 0
last pair|đê điều|0 0 -5 0
last pair|đình )|4 0 0 0
last pair|đình chỉ|0 2 0 10
last pair|đình khoát|-1 0 -6 0
last pair|đình lập|0 0 -1 0
last pair|đình thủy|0 0 21 -7
last pair|đích ntm|-23 -15 -12 -13
last pair|đích sớm|3 -10 0 -21
last pair|đính chính|13 14 -10 15
last pair|đóng băng|0 17 0 0
last pair|đóng cửa|-6 11 0 18
last pair|đô thị|0 -22 2 0
last pair|đôn đốc|-12 17 6 6
last pair|đông )|5 0 0 0
last pair|đông anh|-2 0 -3 0
last pair|đông hà|-4 0 0 0
last pair|đông hưng|-8 -1 0 0
last pair|đông khê|0 -16 23 21
last pair|đông người|9 -6 0 28
last pair|đông xuân|8 -11 10 12
last pair|đông đủ|-6 0 16 22
last pair|đùn đẩy|-4 -5 8 -10
last pair|đúng giờ|7 2 30 -27
last pair|đúng hướng|25 0 0 -33
last pair|đúng hạn|-13 -4 -6 61
last pair|đúng hẹn|13 -28 23 -4
last pair|đúng luật|11 0 1 15
last pair|đúng lịch|6 0 19 -2
last pair|đúng mẫu|0 -8 12 -30
last pair|đúng mức|0 26 0 0
last pair|đúng ngày|35 -9 5 5
last pair|đăk glei|-1 1 0 -1
last pair|đăng ký|20 -5 0 -22
last pair|đơn hàng|-2 11 18 25
last pair|đơn thư|-14 34 -1 -6
last pair|đơn vị|3 0 -18 0
last pair|đơn điệu|0 5 0 8
last pair|đưa tin|0 0 21 -32
last pair|đường biên|24 -10 0 1
last pair|đường buôn|18 0 0 -4
last pair|đường hoa|24 0 0 -9
last pair|đường hè|-4 0 29 -8
last pair|đường ruột|0 0 21 29
last pair|đường ống|12 0 0 0
last pair|được #|-22 27 -4 13
last pair|được cấp|0 1 0 4
last pair|được duyệt|0 0 0 26
last pair|được giao|1 19 -1 -31
last pair|được giá|0 -23 2 20
last pair|được giữ|-29 0 -3 17
last pair|được mùa|10 6 0 -8
last pair|được nguồn|0 -7 9 -4
last pair|đạc lại|0 0 29 -15
last pair|đại biểu|-2 -8 -21 -2
last pair|đại học|25 -6 0 -29
last pair|đại hội|4 -16 0 -5
last pair|đại lào|0 0 0 15
last pair|đại phúc|-1 -2 -3 0
last pair|đại phước|0 0 3 0
last pair|đại từ|0 -1 -2 0
last pair|đạo hđnd|0 0 17 0
last pair|đạt chuẩn|6 1 -15 -14
last pair|đạt hơ|-29 -1 -8 -3
last pair|đạt thấp|-4 23 -3 -28
last pair|đạt được|-23 0 0 0
last pair|đảm bảo|22 0 0 -19
last pair|đảng bộ|-1 -3 1 -18
last pair|đảng phí|4 0 13 6
last pair|đảng viên|-2 -8 10 6
last pair|đảng ủy|8 -7 0 -8
last pair|đất bãi|-13 -5 5 -5
last pair|đất công|12 -30 -8 0
last pair|đất liền|16 6 0 8
last pair|đất trống|22 -4 0 -24
last pair|đất vườn|17 -12 0 18
last pair|đất đai|9 -10 -14 14
last pair|đất đắp|0 10 -26 19
last pair|đất ở|-20 12 10 -2
last pair|đấu nối|-1 4 0 24
last pair|đấu thầu|-11 -6 -4 16
last pair|đấu tranh|0 0 20 -11
last pair|đầu mối|0 0 11 -1
last pair|đầu năm|4 -9 -1 -1
last pair|đầu ra|-17 18 16 6
last pair|đầu tư|21 -22 -25 -3
last pair|đầu tỉnh|3 17 -1 -9
last pair|đầy đủ|2 -3 15 9
last pair|đẩu )|0 24 0 -3
last pair|đẩy lùi|15 6 -9 9
last pair|đẩy lại|-1 10 0 21
last pair|đẩy mạnh|31 0 -23 -22
last pair|đắk mil|10 -3 0 16
last pair|đắk nông|-2 0 -2 0
last pair|đắk wer|0 0 -3 0
last pair|đắt giá|0 5 -1 14
last pair|đặc khu|-24 -1 -13 -9
last pair|đặt ra|-2 0 -14 10
last pair|đếm được|-1 -7 11 5
last pair|đến dự|-5 -2 0 0
last pair|đến hạn|0 0 8 15
last pair|đến kỳ|20 -16 -2 0
last pair|đến nay|-25 8 0 -5
last pair|đến sớm|-17 -24 -27 -1
last pair|đề nghị|0 0 -36 0
last pair|đề ra|18 9 -13 20
last pair|đề án|0 0 22 8
last pair|đền bù|-17 -18 20 -8
last pair|đều tăng|11 0 0 0
last pair|để không|0 -3 -18 12
last pair|để làm|0 -1 10 26
last pair|để nhờn|-9 -13 19 19
last pair|để đó|-17 -10 -2 -4
last pair|để đấy|-13 19 -5 -6
last pair|địa bàn|18 2 35 25
last pair|địa chính|-10 12 -11 -14
last pair|địa giới|-7 12 0 15
last pair|địa phương|-10 10 1 27
last pair|định cư|-7 3 40 14
last pair|định danh|0 0 1 9
last pair|định giá|-7 -21 10 18
last pair|định kỳ|0 0 0 -11
last pair|định mức|2 19 -6 4
last pair|định vị|0 0 -20 15
last pair|đọng thuế|-12 0 11 51
last pair|đốc sở|-15 -8 0 0
last pair|đối phó|0 0 7 0
last pair|đối soát|0 0 4 8
last pair|đối thoại|16 -1 10 32
last pair|đối tượng|26 2 22 -5
last pair|đối ứng|-3 15 0 10
last pair|đốt đồng|-10 18 1 -1
last pair|đồ gốc|0 5 -5 17
last pair|đồi dương|-6 10 -2 -14
last pair|đồng )|20 -7 -7 22
last pair|đồng bộ|7 -24 -6 0
last pair|đồng chí|1 -29 -23 5
last pair|đồng hòa|0 -4 20 -2
last pair|đồng nai|0 0 -2 0
last pair|đồng nào|-11 19 0 15
last pair|đồng ruộng|8 0 0 -10
last pair|đồng thuận|19 -1 0 7
last pair|đồng thôn|5 0 0 -14
last pair|đồng tình|23 0 -9 18
last pair|đồng văn|-1 -1 -3 0
last pair|đồng đều|-6 21 -6 0
last pair|đổ trộm|0 -9 13 14
last pair|đổi mới|17 -9 0 25
last pair|đổi ruộng|-9 9 5 -5
last pair|đổi rừng|0 0 1 33
last pair|đổi số|-27 -16 10 -6
last pair|đổi thửa|-16 -8 12 0
last pair|đổi tên|20 -7 -5 -8
last pair|độ #|10 -22 0 -34
last pair|độ cồn|0 0 3 -3
last pair|độ thấp|0 0 0 -2
last pair|độ tuổi|0 0 3 24
last pair|độ vướng|0 0 3 0
last pair|động dân|12 0 0 -23
last pair|động hơn|1 0 0 19
last pair|đủ buổi|0 16 -5 6
last pair|đức dự|-14 -5 0 0
last pair|đức trạch|-1 19 0 -20
last pair|đứng đầu|-9 -14 29 22
last pair|đứt hàng|0 0 6 0
last pair|đứt đoạn|21 -9 -2 -28
last pair|ưu tú|40 -1 15 -3
last pair|ưu điểm|-26 -20 -27 0
last pair|ưu đãi|7 -5 22 13
last pair|ương đảng|0 -1 5 15
last pair|ấm cúng|2 0 0 -1
last pair|ấn độ|-3 3 0 0
last pair|ấp #|0 0 14 1
last pair|ốm đau|10 -7 0 27
last pair|ổ dịch|1 0 8 9
last pair|ổn định|27 -12 0 26
last pair|ở )|-13 -9 -3 0
last pair|ở nhờ|0 2 0 11
last pair|ở xã|-15 16 7 2
last pair|ủy )|-16 10 33 22
last pair|ủy huế|-4 0 -6 0
last pair|ủy phường|15 -15 -12 -27
last pair|ủy quyền|0 0 3 19
last pair|ủy viên|-20 -18 0 7
last pair|ủy xã|-13 0 -20 -8
last pair|ứng đủ|11 -3 -2 16
last pair|… )|-1 7 0 0
last|"|-5 13 -20 33
last|#|-15 -31 1 0
last|%|-1 0 -16 13
last|)|-1 4 -5 -2
last|anh|-7 18 8 -8
last|an|4 -11 -12 -4
last|ao|-16 -11 11 -6
last|atm|24 -13 0 11
last|a|11 -7 0 19
last|ban|-2 -22 -19 26
last|bao|19 -4 13 19
last|ba|-21 -7 -4 -5
last|bhxh|-15 15 -7 17
last|bhyt|16 -4 7 9
last|binh|-7 0 -18 1
last|bi|-1 0 0 0
last|biên|1 -8 10 -14
last|biến|5 13 -14 0
last|biết|-7 -13 -38 13
last|biển|-12 0 18 -26
last|biểu|0 0 -17 6
last|biện|-9 -1 8 0
last|btctw|11 -11 6 22
last|btc|8 0 18 -3
last|btt|-1 0 4 0
last|buông|-14 33 0 -10
last|buôn|18 2 2 1
last|buổi|-9 38 15 27
last|b|-4 12 -1 -28
last|bài|-15 6 -7 -16
last|bàng|-3 -1 18 14
last|bàn|13 12 32 36
last|bày|-8 18 -5 21
last|bách|10 -11 1 12
last|bái|-8 0 -10 0
last|bán|5 17 -9 23
last|báo|20 7 -12 5
last|bãi|-13 -8 11 -1
last|bão|17 -40 -6 -6
last|bè|-2 10 -7 -2
last|bênh|-5 -15 -6 0
last|bình|-23 -29 15 13
last|bò|9 25 0 -9
last|bón|0 0 13 1
last|bùn|16 -18 -27 0
last|bù|2 -13 3 -2
last|bú|-1 0 0 0
last|băng|-1 13 0 -1
last|bơm|0 7 20 18
last|bước|16 -3 -12 -10
last|bạch|0 0 0 -8
last|bạc|-9 -8 10 -10
last|bạn|-8 0 11 26
last|bạt|-15 14 8 15
last|bạ|-20 -15 0 -20
last|bảng|-1 10 15 -3
last|bản|-1 23 35 -12
last|bảo|27 0 0 -25
last|bảy|0 -1 7 -4
last|bầu|-2 -13 -19 19
last|bẩn|14 -12 12 2
last|bậc|-9 34 0 9
last|bận|-25 32 0 26
last|bật|-19 -17 -1 0
last|bắc|-28 -1 -1 28
last|bắt|23 -20 0 -14
last|bằng|4 -5 0 9
last|bến|21 0 13 -5
last|bền|-7 8 -14 -11
last|bệnh|-12 -18 19 4
last|bệ|9 -2 -4 13
last|bị|-7 -5 -25 8
last|bỏ|-10 14 0 24
last|bố|5 -3 0 21
last|bồi|18 5 -2 -6
last|bổng|8 -8 0 20
last|bổ|7 -1 13 0
last|bộ|11 -3 -5 -8
last|bờ|7 4 20 -28
last|cai|-3 0 4 20
last|camera|0 0 11 -8
last|canh|25 -15 0 -5
last|can|5 0 0 -3
last|cao|-29 2 -3 7
last|ca|38 9 -4 -24
last|cchc|-18 -18 0 0
last|che|8 -8 2 -8
last|chi|-33 -11 -7 -24
last|chiêng|0 0 43 -18
last|chiếc|4 -3 -6 -2
last|chiếm|0 -3 -8 4
last|chiếu|6 0 1 18
last|chiều|-11 -3 10 0
last|chua|-11 13 0 -14
last|chung|-26 -29 -1 2
last|chuyến|-16 -21 4 -13
last|chuyển|-15 1 0 19
last|chuyện|-15 -6 -21 1
last|chuông|29 -12 0 0
last|chuẩn|0 19 -2 12
last|chuồng|0 2 10 12
last|ch|-5 0 -28 -20
last|chàm|-1 0 0 0
last|chà|-7 -3 -5 0
last|chánh|0 0 0 7
last|cháu|4 -6 -1 -2
last|cháy|0 0 16 28
last|chân|0 5 0 0
last|châu|-1 -10 20 -16
last|chè|-8 -19 -15 0
last|chém|-11 19 12 -1
last|chép|-5 -7 15 18
last|chính|-1 4 -13 6
last|chín|0 24 -4 -3
last|chí|-2 -23 0 6
last|chôm|13 8 0 -28
last|chùa|0 0 4 -11
last|chúng|0 0 2 14
last|chơi|20 -12 1 24
last|chưa|-14 -15 -6 -22
last|chương|-7 17 0 5
last|chạm|0 8 -5 9
last|chạp|-5 8 6 18
last|chạy|-12 36 -11 34
last|chải|17 -5 8 -5
last|chảy|15 18 -1 17
last|chấn|-5 0 0 6
last|chấp|4 0 0 16
last|chất|17 8 -1 13
last|chậm|2 21 -1 3
last|chật|0 19 0 7
last|chắc|36 -21 -1 -9
last|chặn|0 0 0 1
last|chẽ|0 3 26 2
last|chết|2 7 3 25
last|chế|6 -21 -8 -1
last|chỉnh|-4 -14 20 -21
last|chỉ|12 -16 -16 -17
last|chốn|-1 4 0 31
last|chốt|0 0 18 -38
last|chỗ|2 7 3 3
last|chờn|-14 23 0 17
last|chờ|-2 4 19 1
last|chợ|-11 11 -5 5
last|chủ|-6 -3 -19 14
last|chứa|-8 0 15 -14
last|chức|-40 -16 32 21
last|chừng|-13 28 0 24
last|chừ|-1 -7 3 -1
last|chữa|1 0 0 -22
last|chữ|-19 -7 10 -23
last|ck|9 9 0 -11
last|coi|0 7 15 -1
last|con|-38 -7 -17 -1
last|cp|-1 -21 32 1
last|cuộc|2 -15 14 22
last|c|-5 -3 -25 -19
last|cách|-17 -17 -9 -4
last|cái|-16 1 -6 0
last|cáo|-1 0 -8 0
last|cát|-2 4 -3 -18
last|cá|8 11 4 -4
last|cân|-4 9 -1 13
last|cây|8 -11 0 28
last|còn|30 -30 -1 29
last|cóc|-3 -3 27 -8
last|cói|-3 -24 7 0
last|có|33 -3 -4 31
last|côi|19 -1 0 -13
last|công|-1 -1 -10 -7
last|cô|-24 -9 0 -7
last|cùng|0 0 -14 7
last|cúng|2 0 0 -1
last|căn|-21 2 -33 11
last|cũ|-21 6 19 5
last|cơ|5 -3 13 -22
last|cư|26 7 35 11
last|cương|-7 -4 0 18
last|cước|21 0 0 12
last|cưới|9 9 0 -15
last|cường|10 27 -32 13
last|cạn|0 0 1 0
last|cảm|0 7 6 -1
last|cảng|12 -2 0 -7
last|cảnh|-16 -3 1 -10
last|cả|28 -28 -13 26
last|cấm|0 0 6 8
last|cấp|-3 -28 13 -1
last|cấu|11 -16 0 18
last|cầm|-1 -6 22 -15
last|cần|-2 0 9 19
last|cầu|-6 -1 -23 0
last|cẩm|-8 12 0 -1
last|cập|-11 -5 -7 -16
last|cắn|-5 -4 -18 -8
last|cắp|-18 18 15 -17
last|cặp|9 -5 5 39
last|cọc|-19 9 0 30
last|cỏ|0 0 6 16
last|cốc|-4 0 0 0
last|cống|-1 4 0 2
last|cốt|0 0 4 31
last|cố|49 -6 0 7
last|cồn|0 0 8 -7
last|cổ|24 -14 28 -20
last|cỗi|-8 11 20 -9
last|cộng|10 0 1 32
last|cục|0 5 -4 27
last|cụm|-7 15 0 19
last|cụ|30 -13 -2 -24
last|cứu|20 -14 30 24
last|cửa|-19 34 19 6
last|cử|-21 -7 -11 -26
last|cực|26 -11 2 13
last|dang|-6 -7 12 16
last|danh|4 14 -11 6
last|dinh|0 0 17 -3
last|diễn|-11 14 4 -9
last|diện|25 -1 -1 31
last|doanh|-23 15 4 3
last|do|2 -29 -12 5
last|dt|-2 21 0 7
last|dung|1 17 -23 7
last|duyệt|-8 -6 -11 20
last|d|-13 -12 -37 -18
last|dài|-27 8 1 10
last|dày|-4 7 0 9
last|dân|0 0 20 -5
last|dòng|30 -15 -8 -14
last|dõi|0 0 -4 -8
last|dùng|14 -8 25 19
last|dưa|0 23 -10 -24
last|dư|3 -2 2 3
last|dương|1 10 4 -2
last|dưỡng|-27 6 6 -18
last|dấu|0 10 9 21
last|dần|-17 11 1 -11
last|dầu|-13 19 19 -19
last|dẫn|5 1 2 23
last|dậy|-7 0 0 -3
last|dịch|5 0 12 -40
last|dốc|-17 -29 -6 0
last|dột|-23 0 -16 -2
last|dời|5 7 0 11
last|dở|-5 -2 8 5
last|dục|-14 -14 9 10
last|dụng|29 -30 -24 -32
last|dứt|-16 44 -6 -7
last|dừa|-10 -14 -11 0
last|dừng|-12 -20 -18 15
last|dựng|-25 -7 4 -5
last|dự|-27 -15 -29 -10
last|email|-12 -3 -5 0
last|em|-6 -3 -10 -17
last|f0|0 0 7 -8
last|fdi|26 -1 17 0
last|gai|-5 0 0 0
last|gar|-1 0 0 0
last|ghép|-23 23 0 -14
last|giang|-11 10 0 16
last|gianh|0 0 0 5
last|gian|-16 0 7 20
last|giao|-5 -9 0 13
last|gia|-2 3 -2 -12
last|giuộc|-4 2 0 0
last|gi|-6 -16 -11 -15
last|già|19 -5 11 -29
last|giáo|-5 -3 5 12
last|giá|18 -11 2 29
last|giêng|-8 10 0 21
last|gió|-2 5 6 25
last|giường|-13 1 0 5
last|giải|0 0 23 27
last|giảm|21 -22 0 -3
last|giảng|-20 -20 14 15
last|giả|2 0 -3 9
last|giấy|-13 1 -17 -15
last|giếng|0 0 22 0
last|giọt|-3 18 -6 -21
last|giỏi|23 0 -15 -12
last|giống|18 -18 21 -27
last|giới|-4 -9 14 0
last|giờ|18 -3 31 -38
last|giữ|-3 -1 -10 -1
last|glei|-1 1 0 -2
last|gom|3 4 20 -17
last|grai|0 0 -3 0
last|g|-15 -1 -9 -9
last|gà|7 -5 0 -5
last|gái|-15 3 -1 7
last|gì|-8 9 0 13
last|góp|0 0 15 -1
last|gạo|26 -3 -20 -11
last|gạt|0 0 0 -3
last|gắng|0 25 0 -14
last|gắt|-12 -1 -8 5
last|gặt|6 0 0 -12
last|gọn|10 -7 3 -18
last|gốc|-24 32 -2 -8
last|gốm|23 -4 8 9
last|gồm|0 -1 -2 0
last|gỗ|-3 -4 26 6
last|gỡ|20 -2 8 20
last|gửi|-1 -7 -3 28
last|hai|-24 -16 -26 0
last|hang|-3 0 0 0
last|hay|-10 20 -1 -17
last|ha|-26 -11 -15 13
last|heo|-5 5 1 3
last|heroin|-5 -18 -8 -7
last|hiêm|-16 17 0 0
last|hiếm|-4 9 -4 17
last|hiểm|-20 25 21 21
last|hiện|5 -42 -32 20
last|hiệp|0 0 -6 0
last|hiệu|20 -19 0 18
last|hoang|-26 37 0 8
last|hoa|14 -2 4 -23
last|hotline|-2 -8 0 0
last|ho|-14 -8 -9 0
last|hoài|0 -4 -15 -7
last|hoạch|9 5 0 -11
last|hoạt|4 12 22 5
last|hrung|0 0 -2 0
last|hum|-1 0 0 0
last|huy|10 -2 0 -2
last|huyết|-7 11 -3 5
last|huyện|-4 0 -39 6
last|hu|-2 -1 9 0
last|huấn|9 0 0 0
last|huế|-8 -1 -10 0
last|h|-6 -15 -37 -26
last|hàng|2 2 21 52
last|hành|12 -7 -7 13
last|hàn|7 -21 -12 -12
last|hàu|6 7 0 -3
last|hà|14 -31 -6 -12
last|háng|5 -3 0 0
last|hè|10 -14 36 19
last|hình|0 0 -12 30
last|hòa|9 -1 -2 -9
last|hóa|30 -25 24 23
last|hôn|-1 21 25 7
last|hùng|5 0 7 -19
last|hđnd|0 0 17 1
last|hơn|-3 -14 -17 21
last|hơ|-22 -2 -12 -11
last|hưng|0 -6 8 2
last|hưu|10 -5 3 -4
last|hư|-14 17 13 21
last|hương|0 0 -3 20
last|hướng|18 -6 -12 -21
last|hại|9 -2 15 -18
last|hạng|7 3 -4 -19
last|hạnh|-2 -1 -16 0
last|hạn|-1 -17 0 -8
last|hạt|15 -13 -7 -15
last|hạ|3 -21 0 -19
last|hải|-9 -8 1 0
last|hậu|10 -14 -21 4
last|hẳn|24 -9 -6 22
last|hẹn|21 2 12 -4
last|hẹp|-27 5 0 -5
last|hẻm|15 5 -1 -13
last|hết|15 12 -14 37
last|họa|-2 6 0 9
last|học|11 7 30 -17
last|họp|-27 9 -27 23
last|họ|4 -2 -17 -15
last|hỏi|1 -10 -15 14
last|hỏng|0 0 15 37
last|hồi|11 0 0 9
last|hồ|5 -12 22 -4
last|hội|-15 -21 -11 0
last|hộ|26 8 0 -30
last|hợp|16 7 -11 12
last|hợt|0 0 0 10
last|hụt|-17 -24 17 -12
last|hứa|-12 -16 -5 0
last|hữu|-18 24 -12 -3
last|iii|-5 0 -12 2
last|ii|0 0 -17 1
last|internet|0 0 16 1
last|in|-8 0 12 8
last|iv|-12 0 -12 -7
last|ix|-7 0 -11 0
last|i|14 -5 -18 1
last|jrai|-16 23 5 -3
last|karaoke|0 6 2 -32
last|kbang|-2 0 -7 16
last|kg|21 -14 0 17
last|khai|23 -3 24 -42
last|kha|-5 -5 -5 0
last|khen|6 -12 -14 6
last|khmer|0 13 18 -1
last|khoanh|0 0 4 -1
last|khoa|25 -1 0 2
last|kho|-9 0 -19 6
last|khoát|-4 -1 -13 0
last|khoăn|-12 -14 -1 0
last|khoản|2 -2 -3 -14
last|khung|23 -12 0 -8
last|khuyết|-9 14 0 -12
last|khu|-1 8 2 24
last|khuê|0 0 25 -6
last|kh|-1 -9 -26 8
last|khách|13 15 -14 -8
last|khác|-53 -26 -17 1
last|khám|40 0 -1 1
last|khánh|0 0 7 11
last|khá|10 -26 -17 6
last|khê|-1 -22 11 19
last|khí|-5 11 0 18
last|khòa|-2 0 -2 0
last|khóa|6 7 -3 5
last|khóm|1 6 20 -17
last|khó|-33 -34 -13 10
last|không|-34 32 4 19
last|khô|7 10 10 -31
last|khăn|17 0 7 11
last|khơi|13 -23 1 -13
last|khải|-1 0 -7 0
last|khẩu|-7 -7 -12 17
last|khối|0 -1 21 29
last|khống|-7 8 3 8
last|khớp|0 20 -7 19
last|khởi|-12 0 -12 -8
last|kia|-19 2 -6 22
last|kim|20 -6 -1 -24
last|ki|-37 -8 -22 -17
last|kiến|7 9 -33 12
last|kiết|0 13 16 -5
last|kiều|-12 6 -5 14
last|kiểm|3 6 7 13
last|kiểng|-22 -6 19 -6
last|kiểu|-15 26 -17 6
last|kiệm|1 0 26 23
last|kiện|15 -29 24 8
last|kiệt|0 0 6 15
last|kly|0 0 -3 0
last|km|0 -6 -32 5
last|knuếc|0 0 -2 0
last|ktxh|-1 -1 0 0
last|k|-13 -5 -26 -11
last|kém|-10 3 4 18
last|kéo|-20 31 17 -17
last|kênh|-19 6 11 22
last|kêu|-10 12 0 13
last|kê|-26 -16 0 -6
last|ký|-2 9 0 -26
last|kạn|-2 0 0 0
last|kết|22 4 13 -51
last|kế|-18 23 -1 17
last|kề|-23 -13 -1 0
last|kể|-13 -2 -8 12
last|kịp|11 12 0 3
last|kỳ|31 31 0 -7
last|kỹ|-12 -3 -1 14
last|lai|-2 0 -1 1
last|lanh|-2 13 8 -4
last|lan|-16 -20 -4 13
last|lao|-18 -1 0 -11
last|la|3 -2 -2 -8
last|led|20 -5 14 -18
last|linh|-12 7 5 7
last|liền|10 1 -1 9
last|liệt|2 -5 0 24
last|liệu|-9 9 -10 0
last|loa|-8 7 20 -1
last|long|2 0 24 -11
last|lo|-2 -17 -12 9
last|loại|6 0 0 -13
last|lu|-1 1 -13 15
last|luận|-6 -3 -33 -4
last|luật|4 -4 16 0
last|l|-13 -6 -18 -13
last|làm|-17 -23 -23 25
last|làng|17 -5 12 29
last|lào|-15 5 -1 0
last|là|12 -34 -23 -23
last|lái|0 3 0 4
last|lá|15 -5 6 19
last|lâm|1 0 -1 -12
last|lâu|0 7 0 9
last|lãi|-15 21 -3 19
last|lên|-13 3 -9 -21
last|lòng|-11 -30 -5 26
last|lò|-13 16 0 -22
last|lông|23 -15 -11 -15
last|lô|-14 17 9 18
last|lõm|11 0 0 1
last|lùi|24 7 -9 19
last|lúa|-29 -3 15 16
last|lúc|-16 -5 -4 -9
last|lý|7 -32 8 5
last|lăng|12 -12 0 11
last|lđtbxh|-12 0 0 0
last|lũ|7 12 -6 -4
last|lưu|0 0 -1 0
last|lương|11 -21 9 -4
last|lưới|-9 12 -1 21
last|lường|-18 -19 -8 -24
last|lược|-19 13 0 -27
last|lượng|12 2 -10 31
last|lượt|15 -7 -6 -10
last|lạc|1 -6 -3 13
last|lại|2 -20 3 14
last|lạng|-8 9 -7 13
last|lạnh|0 1 15 7
last|lạt|0 3 0 -1
last|lấn|0 2 18 6
last|lấp|-13 -8 5 -22
last|lần|23 27 11 25
last|lập|-2 3 -25 -18
last|lậu|-24 19 -9 -21
last|lắng|-10 -9 0 -9
last|lắp|12 0 0 16
last|lặp|10 11 7 -13
last|lẻo|-3 9 -6 0
last|lễ|-10 20 -5 12
last|lệch|0 1 0 -25
last|lệnh|9 7 6 1
last|lệ|-21 10 0 -1
last|lịch|-35 -9 30 6
last|lọt|23 10 -6 19
last|lỏng|0 2 12 11
last|lỗi|-18 -22 -2 -16
last|lỗ|-16 17 0 -9
last|lộc|0 -5 -4 -6
last|lộ|39 -21 -16 -16
last|lớn|25 -16 2 -9
last|lớp|0 13 9 1
last|lời|6 -11 -20 -22
last|lở|-22 -16 22 -26
last|lợi|-5 -10 0 -8
last|lợn|-14 -2 -5 -29
last|lục|6 7 0 -13
last|lừa|0 0 -1 0
last|lực|-17 -17 -4 12
last|m2|19 -8 -5 -5
last|m3|-25 16 17 -8
last|mai|13 -13 -9 0
last|mang|-1 0 12 13
last|mau|0 0 -10 0
last|may|20 -5 1 27
last|ma|12 -1 0 -8
last|mil|10 -3 0 15
last|minh|23 -2 -6 11
last|miên|-16 0 0 12
last|miệng|-15 -17 -2 6
last|mttq|-23 -11 0 -6
last|mt|-13 -9 0 0
last|mua|-4 17 0 12
last|muối|-9 -4 13 27
last|muốn|-4 17 -4 -2
last|muỗi|0 0 9 10
last|muộn|-10 -10 -13 -6
last|m|18 -13 -22 4
last|màu|-32 -23 2 4
last|mà|0 2 0 -5
last|mái|-24 18 -2 10
last|mát|7 -4 0 -23
last|máy|7 8 -5 -14
last|mã|4 1 0 -5
last|mét|0 21 0 0
last|mình|-10 -14 -8 0
last|mía|-8 7 8 18
last|móc|-21 6 6 -21
last|mông|-9 -1 0 -2
last|môn|13 1 7 8
last|mùa|0 20 28 -18
last|mùi|-2 24 -3 3
last|mún|-13 -13 -1 -28
last|măng|-8 17 0 0
last|mưa|1 6 17 16
last|mưu|13 0 -29 27
last|mương|22 -2 0 -3
last|mười|-1 0 -2 7
last|mạc|-10 0 -14 -6
last|mại|-10 1 -5 -8
last|mạng|-6 22 18 21
last|mạnh|38 4 -33 -42
last|mạ|18 -8 -14 -9
last|mần|-4 0 -2 0
last|mẫu|-3 -10 4 -1
last|mận|0 4 -2 -26
last|mắc|-1 -8 -14 1
last|mắt|-8 15 -8 -9
last|mặc|-5 -12 -10 3
last|mặn|-15 -17 6 -7
last|mặt|17 -15 -1 -14
last|mến|-15 0 -5 0
last|mềm|0 0 28 -13
last|mọc|0 14 0 25
last|mọt|0 11 0 15
last|mỏng|-1 24 0 0
last|mỏ|-15 -13 3 11
last|mốc|18 -23 14 10
last|mối|4 -1 27 15
last|mỗ|-1 0 -1 0
last|một|-29 -27 -8 0
last|mộ|1 0 5 8
last|mới|3 -32 7 6
last|mở|-22 26 -3 -18
last|mức|-4 32 -7 23
last|mỹ|0 0 -9 -8
last|nai|-4 0 8 0
last|nam|-33 -5 0 -1
last|nang|-8 11 8 1
last|nay|-24 17 16 14
last|ngang|-17 0 1 0
last|ngay|0 -2 -1 4
last|nga|0 4 0 0
last|nghe|-1 6 -18 -14
last|nghiêm|0 21 4 -1
last|nghiêng|8 -5 0 13
last|nghiệm|-10 -1 0 0
last|nghiệp|-12 -47 8 3
last|nghèo|0 -11 20 8
last|nghé|-5 9 0 0
last|nghĩa|19 -8 -11 32
last|nghĩ|-10 -16 0 -10
last|nghẽn|-19 -15 -7 -28
last|nghề|-7 1 6 -8
last|nghệ|11 -9 9 0
last|nghỉ|-15 8 15 -4
last|nghị|-1 0 -17 26
last|ngo|0 -2 6 13
last|ngoài|2 9 -1 25
last|ngoái|8 16 0 21
last|nguyên|-3 -5 -8 20
last|nguyện|-7 8 -1 22
last|nguồn|22 -23 8 18
last|ngành|1 3 -39 0
last|ngày|7 21 17 -17
last|ngân|-20 -20 5 -7
last|ngãi|-7 0 -14 0
last|ngóng|-10 12 0 -22
last|ngô|26 6 -14 31
last|ngõ|27 -8 -2 1
last|ngũ|25 -9 15 -20
last|ngơ|0 1 0 15
last|người|-11 9 -8 -11
last|ngưỡng|-15 21 -1 -17
last|ngạn|-11 9 -24 13
last|ngầm|-24 0 6 11
last|ngập|-16 -1 -1 -9
last|ngọn|-6 16 0 -6
last|ngọ|17 -22 -10 17
last|ngỏ|-10 24 -3 21
last|ngộ|0 1 0 -14
last|ngừa|0 0 6 0
last|nhai|-8 12 -8 5
last|nhanh|25 -17 -18 -16
last|nhau|-9 30 -8 4
last|nha|-5 -10 0 0
last|nhi|15 -6 0 -36
last|nhiên|-26 -29 -1 0
last|nhiều|-35 -4 -5 0
last|nhiễu|0 0 -14 20
last|nhiệm|1 3 -7 33
last|nhum|0 0 -1 0
last|nhàng|-2 8 0 -31
last|nhà|-24 2 -5 -8
last|nhác|-3 -24 0 -17
last|nhân|2 1 22 15
last|nhé|-1 0 0 0
last|nhóm|-5 17 0 8
last|nhũng|2 2 -4 3
last|nhơn|-4 8 1 11
last|nhạt|-4 20 -1 14
last|nhất|-36 0 1 -9
last|nhận|-33 -23 -13 -2
last|nhập|-8 13 8 36
last|nhật|0 0 19 -5
last|nhẹ|0 7 -14 2
last|nhịp|11 0 -6 19
last|nhọn|-11 0 -1 19
last|nhỏ|1 -6 11 -7
last|nhờn|-6 -5 13 17
last|nhờ|7 -4 0 10
last|nhở|-17 16 2 -1
last|nhựa|-2 -16 16 -27
last|ninh|-26 -6 1 2
last|niên|17 -23 -2 17
last|non|13 -21 17 40
last|nsnn|11 -5 0 0
last|ntm|-22 -20 -22 -20
last|nuôi|-11 -6 -2 12
last|n|-8 0 -47 -12
last|nàn|0 7 0 -28
last|nào|19 3 -5 -8
last|này|-8 -41 7 -2
last|nát|5 21 -11 16
last|ná|-30 17 -3 -21
last|não|9 -4 0 15
last|nét|13 2 -7 16
last|nêu|-5 -2 0 8
last|nói|-24 -31 -40 -41
last|nóng|-6 6 1 -12
last|nông|-5 0 1 1
last|núi|14 -16 0 -7
last|nút|-1 20 7 -18
last|năm|6 -5 -10 0
last|năng|12 -1 -11 15
last|nă|-1 0 -40 -7
last|nơi|23 0 -7 -10
last|nước|-15 1 13 16
last|nại|29 -24 -24 -16
last|nạn|-11 11 0 8
last|nạp|-3 5 7 0
last|nẵng|-2 0 -2 -14
last|nặng|-33 -7 -9 -15
last|nếp|42 0 -6 5
last|nền|23 -4 27 15
last|nề|18 4 0 -19
last|nối|10 0 1 25
last|nốt|-10 -9 -3 0
last|nổi|0 12 0 0
last|nổ|8 0 26 41
last|nội|-6 -22 2 -24
last|nộp|-1 18 -7 13
last|nới|0 1 0 -27
last|nợ|10 -28 9 33
last|nửa|-16 -5 0 -8
last|nữ|-15 8 3 -1
last|ocop|18 -17 -9 36
last|pa|-4 4 0 -11
last|pccc|-2 1 29 17
last|pci|-1 -3 11 -4
last|phi|17 3 4 16
last|phiên|1 5 0 2
last|phiếu|13 -7 2 -20
last|phiện|7 -12 7 -3
last|phong|18 -10 14 33
last|pháo|5 -4 31 23
last|pháp|0 -2 -8 19
last|phát|-8 4 -18 -23
last|phèn|15 -5 0 16
last|phép|2 15 1 -1
last|phê|9 24 1 12
last|phí|12 0 21 2
last|phòng|-17 0 -6 -11
last|phó|-8 8 -11 -2
last|phúc|0 -2 -1 0
last|phút|6 -9 -20 -11
last|phú|-16 9 7 -27
last|phương|-12 13 1 38
last|phước|0 25 -14 0
last|phường|19 0 -15 -2
last|phạm|-3 -33 3 26
last|phạt|-12 14 3 0
last|phả|0 0 -2 0
last|phần|11 0 9 17
last|phẩm|-10 -12 11 0
last|phố|1 -23 -5 14
last|phục|-25 -37 3 -14
last|phụ|0 -3 -16 11
last|phủ|-39 -20 6 11
last|png|-2 0 -1 0
last|ptnt|-11 0 -39 0
last|p|-6 0 -2 0
last|páo|-1 0 -8 0
last|pạ|0 0 0 6
last|qh15|-7 -2 11 -14
last|ql27|-3 0 8 0
last|qsdđ|-7 11 7 12
last|quang|12 -21 3 -1
last|quan|3 -10 -1 -17
last|qua|-35 -33 -36 0
last|quen|3 -14 -7 17
last|quyết|9 0 -18 17
last|quyền|30 -9 -31 3
last|quà|14 -13 -16 -11
last|quán|0 -1 25 -11
last|quát|0 0 -7 0
last|quân|-10 14 36 -2
last|quét|25 -21 23 -20
last|quê|5 7 0 -2
last|quý|-4 0 15 -16
last|quăng|-15 16 18 -6
last|quản|3 1 47 9
last|quả|-1 0 0 3
last|quầy|-9 10 6 7
last|quận|-30 -23 17 16
last|quế|26 0 -19 5
last|quốc|-7 6 -8 -1
last|quỹ|-30 -29 -9 -24
last|ranh|-5 0 23 8
last|rau|3 6 2 18
last|ra|-17 4 -4 7
last|riêng|11 -21 29 -10
last|ruộng|7 16 -3 -5
last|ruột|-13 -18 13 9
last|rào|-2 -13 -1 -13
last|rà|0 11 1 7
last|rác|-6 7 20 29
last|rét|14 -3 20 10
last|rì|0 2 0 11
last|ròng|-5 13 -5 -1
last|rõ|10 -13 -19 -12
last|rùa|0 -9 8 0
last|rơi|16 -2 0 26
last|rơm|17 -2 0 0
last|rạc|0 14 0 -5
last|rầy|0 0 21 -28
last|rẫy|-22 17 -1 -17
last|rắm|-10 20 -6 0
last|rằng|-16 -10 0 0
last|rối|0 -1 9 19
last|rồi|30 -12 0 -2
last|rỗi|-1 8 -5 8
last|rỗng|-3 20 -11 0
last|rộng|-9 9 -6 -6
last|rộ|-5 8 0 -18
last|rụng|-12 17 0 18
last|rừng|-5 -23 53 26
last|sai|28 -20 -1 -9
last|sang|0 5 0 -3
last|sao|18 -18 7 -4
last|sau|-31 -3 -1 25
last|sa|13 -11 -19 10
last|sen|-14 -7 -6 8
last|sinh|12 -23 22 14
last|sipas|0 -1 -8 -10
last|song|-10 12 8 29
last|so|0 0 1 5
last|soát|17 1 -10 11
last|soạn|-6 -2 -2 0
last|sung|-54 -10 16 18
last|su|-25 27 -24 4
last|suất|-1 16 4 1
last|suốt|38 10 -1 -4
last|s|-36 7 -35 -37
last|sài|-9 36 -5 -22
last|sàng|-6 7 0 16
last|sàn|8 -2 11 12
last|sách|-9 -9 6 -11
last|sáng|14 1 -2 15
last|sáo|16 -12 -9 -13
last|sát|-30 5 -9 2
last|sáu|0 0 5 -23
last|sâu|5 9 0 -15
last|sóng|-17 -1 21 -10
last|sót|-3 8 3 11
last|só|-12 -7 -17 -13
last|sông|-14 28 3 -34
last|súc|0 5 20 -8
last|sút|-13 -1 -7 0
last|sĩ|20 24 3 28
last|sơn|-37 -26 -6 -12
last|sơ|-15 20 0 21
last|sư|-6 8 -2 -11
last|sương|-2 -1 -19 0
last|sạch|-9 2 -19 -9
last|sạp|18 -18 0 22
last|sản|6 -28 10 22
last|sấy|10 -6 16 21
last|sắc|6 -13 -16 2
last|sắm|16 -9 0 -21
last|sắn|-10 22 0 -19
last|sẻ|-2 -6 -6 10
last|sống|-25 -18 -7 -12
last|số|-3 -16 0 10
last|sổ|-42 30 1 22
last|sớm|21 -26 -12 -10
last|sở|11 -3 -18 6
last|sụt|-3 20 6 -19
last|sức|-16 3 -3 6
last|sửa|12 -6 2 -3
last|sửu|-11 0 8 -15
last|sử|22 -13 -14 -14
last|sự|-6 -11 -1 -6
last|tai|-16 -6 0 -8
last|tay|-11 38 3 11
last|thang|1 -1 -5 -10
last|thanh|11 0 22 2
last|than|0 -8 -17 -1
last|thao|-28 -24 12 0
last|thay|-10 26 0 -22
last|thcs|-1 17 0 -5
last|theo|17 -10 -6 14
last|thiên|-21 22 -2 7
last|thiết|-27 -14 0 -1
last|thiếu|-2 0 26 -8
last|thiện|27 -7 0 25
last|thoại|-1 -12 -3 1
last|thuyền|6 0 24 16
last|thu|10 -23 15 6
last|thuê|-14 20 14 0
last|thuận|22 0 -6 20
last|thuật|0 1 12 36
last|thuế|-41 0 20 -14
last|thuốc|-35 -7 25 12
last|thuộc|-31 -15 -22 -8
last|th|-14 -38 -32 -25
last|thành|-4 31 0 23
last|thác|30 4 -8 0
last|thái|12 -10 -26 -34
last|tháng|-10 11 3 -4
last|tháo|0 2 0 26
last|thép|-26 -22 -3 -19
last|thêm|-3 9 -14 -4
last|thê|-9 -2 25 0
last|thìn|-8 0 -8 0
last|thí|-2 -1 7 -5
last|thóc|1 14 0 -22
last|thôi|-4 15 -8 16
last|thông|-1 -25 -4 -2
last|thôn|19 5 15 15
last|thúc|7 -2 -13 0
last|thơ|-5 -3 -14 0
last|thư|-4 1 -17 -1
last|thương|0 -22 17 11
last|thường|8 -12 18 30
last|thượng|-10 0 0 10
last|thạch|-15 16 -1 18
last|thạnh|22 -14 -1 -1
last|thạo|0 0 0 14
last|thải|-11 17 -19 -9
last|thảo|20 -23 -5 33
last|thấp|-28 -10 15 -11
last|thấy|-8 -7 -8 -18
last|thầu|-16 6 13 11
last|thật|-1 -22 9 -2
last|thắn|-3 -23 0 0
last|thẳng|-6 -37 -21 -2
last|thẻ|5 12 0 2
last|thế|-16 -24 0 20
last|thể|-45 -11 -22 -23
last|thịnh|11 -10 -14 -29
last|thị|-1 -10 4 7
last|thọ|-27 8 0 -12
last|thống|-15 7 8 8
last|thới|-1 6 -7 0
last|thời|35 12 -8 -1
last|thụy|10 -8 -1 -1
last|thụ|-1 -5 -11 -9
last|thủy|-21 3 26 -18
last|thức|2 -4 -18 16
last|thừa|6 8 -3 -6
last|thửa|-28 17 16 3
last|thử|0 0 46 0
last|thực|-15 -20 4 5
last|tinh|-6 0 7 0
last|tin|-15 17 -2 -12
last|titan|0 0 3 0
last|tiên|11 -10 6 -26
last|tiêu|4 -6 -15 4
last|tiếc|-25 -19 -1 -2
last|tiếng|-16 24 -1 -3
last|tiến|-2 -2 -14 11
last|tiếp|-1 8 11 24
last|tiết|5 14 11 -30
last|tiền|-10 19 13 -3
last|tiện|-2 6 17 8
last|toàn|7 -15 8 26
last|toán|17 0 -8 -2
last|toại|-1 -1 -8 0
last|toản|-8 0 -10 0
last|tp|-13 -6 -17 -20
last|trang|-1 2 -1 -13
last|tranh|0 0 20 -15
last|tra|-16 2 -20 -25
last|treo|-3 -4 29 -43
last|tre|-11 10 -13 -9
last|trinh|-4 16 -11 0
last|tri|-1 0 -1 22
last|triều|-13 -5 23 15
last|triển|-8 -5 -1 2
last|triệu|1 8 -10 -13
last|trung|15 31 -29 13
last|truyền|-20 0 26 2
last|tr|-32 -11 -32 -28
last|tràn|1 12 8 19
last|trách|1 9 15 4
last|trái|-32 -23 11 -35
last|tránh|-8 -10 16 15
last|trâu|25 25 -10 0
last|trên|-13 -17 8 39
last|trình|-13 -13 -10 1
last|trì|-31 -8 -33 -14
last|trí|-15 -19 -12 -16
last|tròn|25 -13 0 14
last|tróc|-4 5 0 26
last|tróng|0 0 0 -5
last|trôi|0 -18 0 -12
last|trùng|8 -4 18 22
last|trúng|-2 6 -1 18
last|trú|-12 -19 -12 9
last|trăm|19 -11 -10 7
last|trưa|9 1 0 19
last|trưng|0 -5 6 -1
last|trương|-12 18 0 15
last|trước|22 27 -26 -9
last|trường|6 -12 -11 8
last|trưởng|-1 -16 1 2
last|trạch|-13 7 -5 -25
last|trạm|-3 2 18 20
last|trạng|1 8 -3 -14
last|trải|-13 21 -7 -17
last|trả|-10 15 -1 4
last|trấn|0 4 -38 -41
last|trầm|-20 8 -2 20
last|trần|-3 0 6 0
last|trận|20 8 -10 -8
last|trắc|15 -6 13 -5
last|trắng|-5 19 11 1
last|trặc|-4 11 0 -5
last|trẻ|1 26 12 -14
last|trễ|-8 -13 20 -38
last|trệt|-6 8 -2 0
last|trệ|8 0 0 0
last|trị|-13 0 13 -1
last|trọng|8 -8 -11 6
last|trọn|-19 -5 -1 -18
last|trọt|-29 -1 0 0
last|trọ|2 1 24 17
last|trống|9 0 8 10
last|trốn|0 0 1 11
last|trồng|17 0 2 9
last|trộm|4 -8 12 25
last|trở|-23 -18 -11 -20
last|trợ|17 -22 -5 9
last|trữ|-10 0 -12 22
last|trực|-6 0 7 18
last|ttcn|-31 -2 0 0
last|ttg|-6 -21 28 -17
last|ttpvhcc|10 -5 0 -8
last|tuv|-5 0 -12 -5
last|tuyến|-14 -1 25 2
last|tuyển|-19 5 14 13
last|tu|-1 -3 0 0
last|tuất|20 0 -3 0
last|tuần|1 -14 42 0
last|tuổi|9 12 30 18
last|tw|6 -15 -9 29
last|ty|-22 5 -21 -30
last|t|-8 0 -39 -23
last|tài|10 -8 7 23
last|tàu|-1 35 0 32
last|tác|18 -5 5 -9
last|tám|0 -2 -1 0
last|tán|15 -15 13 17
last|tâm|0 -17 2 15
last|tân|-12 7 -30 -22
last|tây|10 3 0 -48
last|tên|17 12 -7 0
last|tìm|0 0 5 0
last|tình|22 -11 -14 29
last|tích|32 -17 12 -26
last|tính|-2 5 23 19
last|tín|17 -12 11 8
last|tóh|0 3 0 12
last|tôm|-17 -1 26 -8
last|tông|12 0 1 10
last|tôn|4 -5 -13 -1
last|tô|-13 11 3 4
last|túc|19 -1 0 -17
last|túng|-8 32 -2 15
last|túy|0 11 -7 0
last|tú|40 -2 9 -3
last|tý|-1 6 1 16
last|tăng|-4 13 -16 25
last|tơ|-9 8 0 0
last|tư|20 -35 -34 0
last|tươi|19 0 0 0
last|tưới|0 0 24 0
last|tường|-7 5 -4 22
last|tưởng|-14 0 0 0
last|tượng|3 0 20 6
last|tại|-1 -46 -20 0
last|tạm|21 2 27 -9
last|tạo|-28 -4 -13 17
last|tạp|-7 18 11 -16
last|tạ|-12 20 0 25
last|tải|0 18 -12 14
last|tấn|-4 -4 -8 -6
last|tấu|-6 8 -19 0
last|tầng|-17 20 -11 3
last|tập|17 16 49 -21
last|tật|18 -13 0 21
last|tắc|-4 18 0 5
last|tắm|0 0 16 1
last|tắt|-1 0 0 -1
last|tặc|0 0 0 -21
last|tết|4 1 42 2
last|tế|-49 -9 -19 -3
last|tỉnh|14 11 -2 22
last|tịch|-13 0 -17 11
last|tọa|-14 -4 -16 -13
last|tỏa|20 -12 10 -4
last|tốc|6 -3 0 -24
last|tốt|47 -29 6 -23
last|tố|-17 -24 0 8
last|tồn|0 -2 37 29
last|tổ|-15 -3 0 -6
last|tộc|13 -3 2 -24
last|tội|0 0 0 19
last|tới|-14 0 2 27
last|tờ|8 3 -8 2
last|tục|10 -9 0 29
last|từ|-17 -6 -25 -6
last|tử|-4 -2 4 -1
last|tự|-13 0 13 1
last|tỷ|7 -14 2 27
last|ubnd|-27 0 -7 6
last|ubtvqh15|-1 0 17 7
last|usd|-14 -41 -37 5
last|uy|0 0 7 -6
last|uống|11 10 18 14
last|vang|-3 0 9 11
last|vay|10 -8 0 22
last|vietgap|17 0 0 14
last|vi|-10 -5 3 17
last|viên|-8 -29 6 -1
last|viết|-10 -4 -8 -2
last|việc|-11 34 -5 -1
last|viện|-4 16 0 -11
last|vneid|16 -15 0 18
last|vong|16 -13 0 36
last|vptu|-5 -1 -9 0
last|vp|0 -1 19 0
last|vpđu|-20 -9 -14 0
last|vt|-6 -12 -32 0
last|vui|-3 -15 0 0
last|vuông|0 0 5 -18
last|v|-16 0 -24 -15
last|vài|0 0 0 -1
last|vàm|0 0 6 0
last|vào|-13 21 0 -10
last|và|-1 0 5 13
last|vá|-13 -24 5 -9
last|vân|-13 -8 19 -6
last|vãi|17 0 -5 -32
last|vét|0 0 8 6
last|vòng|-11 8 -19 15
last|vùng|4 -32 4 -31
last|văn|0 0 -2 7
last|vĩnh|-9 9 0 17
last|vương|8 3 0 -7
last|vướng|-6 -10 0 3
last|vườn|31 -6 9 28
last|vượt|43 -30 0 -19
last|vạch|-6 0 -6 -26
last|vấn|0 -1 -1 -9
last|vận|-1 3 -4 -22
last|vật|-1 -8 6 12
last|vậy|-53 -40 0 -7
last|vắng|-7 -11 -2 13
last|về|12 20 -3 18
last|vị|2 0 -36 0
last|vốn|6 -19 1 8
last|vở|7 -7 0 15
last|vụ|4 0 1 8
last|vững|34 19 0 -15
last|vực|-17 -4 15 -17
last|wer|0 0 -2 0
last|xanh|21 -1 19 -19
last|xa|-13 28 -17 4
last|xem|17 -21 -24 19
last|xen|-2 0 16 0
last|xe|16 10 6 0
last|xin|-25 18 24 8
last|xiv|9 0 0 0
last|xix|0 0 -2 0
last|xi|-7 4 10 16
last|xong|-3 21 -3 15
last|xoài|18 -1 0 -23
last|xuyên|0 -43 1 3
last|xuân|12 -24 21 -15
last|xuất|4 10 -7 34
last|xuể|-17 27 0 18
last|xuống|0 5 -5 5
last|xvi|-14 0 -17 -4
last|xv|11 0 0 0
last|xxi|-15 0 -14 0
last|xxvi|0 0 -5 0
last|xx|0 0 -2 0
last|x|-25 -10 -39 -29
last|xát|-12 6 0 17
last|xây|2 11 0 -15
last|xã|0 11 -3 18
last|xét|-7 -3 -30 -1
last|xóm|7 -17 11 19
last|xúc|6 9 0 0
last|xưởng|1 15 -5 13
last|xấu|-1 -19 18 -25
last|xếp|-32 -21 0 -16
last|xỉu|8 -7 0 10
last|xộn|-10 18 0 -26
last|xứng|-2 25 -5 15
last|xử|14 -25 0 0
last|y|8 -7 0 8
last|yên|11 28 0 -8
last|yếu|14 -26 1 1
last|zalo|0 2 5 -3
last|ánh|-16 13 -21 12
last|án|6 -20 0 3
last|áp|14 7 -2 9
last|âm|-6 11 0 18
last|ì|-10 -8 13 10
last|ích|0 2 0 0
last|ít|-33 -22 -2 -34
last|ông|13 6 -1 17
last|úng|16 4 -15 14
last|ý|-8 0 -33 -3
last|ăn|0 1 -9 38
last|đai|3 -16 -20 4
last|đau|-10 -9 0 23
last|đen|-2 9 7 -7
last|đe|0 2 23 -1
last|đi|-7 0 -10 11
last|điền|-11 -2 -6 0
last|điều|-31 -20 -25 0
last|điểm|-23 12 9 6
last|điện|13 -9 27 -19
last|điệu|0 6 0 9
last|đo|-9 -5 3 0
last|đoàn|14 -6 -7 -25
last|đoạn|18 1 0 -8
last|đt|-13 -3 11 21
last|đua|-3 0 8 9
last|đu|6 0 0 0
last|đuối|-14 14 0 0
last|đ|-31 -22 -54 -35
last|đài|-3 -4 11 -7
last|đàn|33 0 8 17
last|đào|-9 -11 -3 0
last|đáng|-15 -12 6 13
last|đán|0 0 10 4
last|đáo|40 -5 0 1
last|đáp|-1 10 -1 -23
last|đáy|-4 11 -1 33
last|đá|-22 10 -18 -28
last|đây|12 -4 -27 -3
last|đãi|6 -4 23 8
last|đèn|14 6 -3 -11
last|đéc|-2 0 -2 0
last|đêm|18 8 30 4
last|đê|23 -1 13 22
last|đình|-9 12 21 -9
last|đích|28 -11 -2 -24
last|đò|-6 8 -1 17
last|đói|20 -11 0 -17
last|đóng|-20 17 -2 -11
last|đó|-6 -50 -43 10
last|đôi|2 15 -1 7
last|đông|-21 23 0 -3
last|đô|4 -8 -9 15
last|đúng|-9 0 18 -3
last|đăng|0 -5 -28 4
last|đơn|-8 -11 -15 -3
last|đư|-2 0 -24 -16
last|đường|43 1 18 26
last|được|-43 -8 4 -5
last|đạc|0 0 3 13
last|đại|3 -18 0 -2
last|đạo|1 -12 -1 -26
last|đạp|5 -4 0 -3
last|đạt|-18 2 8 27
last|đảm|30 7 0 -19
last|đảng|-44 -28 -29 17
last|đảo|-18 -8 -6 11
last|đất|-17 10 19 -4
last|đấu|-6 0 3 23
last|đấy|-1 28 -2 -7
last|đầm|-9 19 1 34
last|đầu|25 -4 9 24
last|đẩy|0 0 9 -17
last|đậm|-9 10 3 0
last|đắp|0 11 -22 11
last|đằng|12 0 5 8
last|đẹp|-3 -19 -9 6
last|đếm|-8 -4 -3 12
last|đều|32 2 -5 -25
last|đề|-7 -1 2 -14
last|để|-9 11 16 21
last|địa|12 -5 29 -11
last|định|13 2 -26 9
last|đọc|-2 2 0 0
last|đọng|-3 -13 -6 -11
last|đỏ|0 -26 -12 0
last|đốc|-1 11 12 0
last|đối|22 -24 -10 -11
last|đốt|-14 0 0 -13
last|đồng|-25 -17 -6 22
last|đồn|-2 0 -1 0
last|đổi|-6 -16 -3 12
last|đội|0 -12 9 -18
last|động|18 0 19 10
last|độ|-5 4 -12 14
last|đời|0 0 0 19
last|đợt|-34 6 0 -27
last|đục|-7 34 -6 5
last|đủ|31 -3 -12 13
last|đức|3 -15 0 35
last|ương|-16 -10 6 -1
last|ước|27 -18 -5 -15
last|ạch|-13 6 -2 2
last|ấm|16 -3 -6 -13
last|ấp|-4 -42 32 -3
last|ấy|-25 -8 8 13
last|ẩm|-12 13 -5 29
last|ống|-6 14 0 0
last|ổn|28 -17 -20 -7
last|ở|-11 11 9 15
last|ủy|3 -6 -23 1
last|ứng|4 3 0 -2
last|ứ|0 0 0 9
last|ỳ|-14 9 6 9
leaning|merit none|-15 1 -22 0
leaning|merit open|9 -5 -11 0
leaning|merit result|17 -3 -14 0
leaning|merit task|-10 0 14 3
leaning|none none|-25 -10 -12 12
leaning|none open|-1 -6 -6 0
leaning|none result|-12 -9 -20 5
leaning|none task|-16 -11 1 3
leaning|want none|-35 -56 -29 -6
leaning|want open|-10 7 -5 0
leaning|want result|-10 24 2 9
leaning|want shortcoming|-7 2 -21 0
leaning|want task|-1 -5 5 7
lean|0|-5 -8 -7 6
lean|3|-32 43 -24 -43
lean|6|-9 1 -22 1
left, side, joint|merit,- start|1 -13 0 1
left, side, joint|merit,- turn|-22 -26 -9 0
left, side, joint|merit,merit ,|5 -4 0 -11
left, side, joint|merit,merit :|40 -25 0 37
left, side, joint|merit,merit ;|-7 -27 -4 -9
left, side, joint|merit,merit start|-3 -9 0 -52
left, side, joint|merit,merit turn|-6 36 0 16
left, side, joint|merit,none ,|3 -4 0 32
left, side, joint|merit,none :|16 -4 0 -26
left, side, joint|merit,none ;|2 -4 0 -28
left, side, joint|merit,none start|13 8 0 -58
left, side, joint|merit,none turn|17 8 -7 -30
left, side, joint|merit,want ,|-22 21 -1 -1
left, side, joint|merit,want :|1 1 -18 35
left, side, joint|merit,want ;|4 17 -2 -31
left, side, joint|merit,want start|26 -14 0 -23
left, side, joint|merit,want turn|32 -42 -2 26
left, side, joint|none,- start|-16 -8 -7 0
left, side, joint|none,- turn|-29 -29 -2 0
left, side, joint|none,merit ,|-2 -13 -2 8
left, side, joint|none,merit :|9 -9 -3 37
left, side, joint|none,merit ;|16 1 9 0
left, side, joint|none,merit start|-8 -6 -4 -99
left, side, joint|none,merit turn|-19 11 0 -2
left, side, joint|none,none ,|-20 -13 -5 20
left, side, joint|none,none :|1 0 0 -2
left, side, joint|none,none ;|-3 0 -2 -14
left, side, joint|none,none start|11 -3 -22 -80
left, side, joint|none,none turn|0 14 11 -4
left, side, joint|none,want ,|0 7 1 10
left, side, joint|none,want :|-31 30 -21 28
left, side, joint|none,want ;|-36 18 4 -67
left, side, joint|none,want start|-7 -47 -21 -41
left, side, joint|none,want turn|23 -23 -5 1
left, side, joint|want,- start|-31 -6 -3 0
left, side, joint|want,- turn|-14 9 -2 0
left, side, joint|want,merit ,|1 -7 -4 3
left, side, joint|want,merit :|1 -6 0 6
left, side, joint|want,merit ;|-4 22 22 -65
left, side, joint|want,merit start|-8 27 -10 -12
left, side, joint|want,merit turn|-64 6 1 -5
left, side, joint|want,none ,|-3 1 0 23
left, side, joint|want,none :|-3 22 0 -6
left, side, joint|want,none ;|-9 -4 1 -79
left, side, joint|want,none start|0 6 -18 -57
left, side, joint|want,none turn|-13 15 0 0
left, side, joint|want,want ,|1 11 0 -2
left, side, joint|want,want :|-8 57 0 5
left, side, joint|want,want ;|-23 36 0 -70
left, side, joint|want,want start|-2 7 0 -49
left, side, joint|want,want turn|-5 -10 -5 30
left, side, told|merit,- -|-1 -1 0 0
left, side, told|merit,- 0|2 -3 14 0
left, side, told|merit,- 1|-15 -3 -19 0
left, side, told|merit,- 2|-8 -38 -33 0
left, side, told|merit,- 3|2 -32 -15 0
left, side, told|merit,- 4|6 -23 11 3
left, side, told|merit,merit -|-9 -11 0 0
left, side, told|merit,merit 0|8 9 -1 20
left, side, told|merit,merit 1|11 11 -5 -10
left, side, told|merit,merit 2|14 -22 0 -4
left, side, told|merit,merit 3|13 0 4 19
left, side, told|merit,merit 4|9 0 -1 -29
left, side, told|merit,none -|5 0 -8 8
left, side, told|merit,none 0|-13 -6 3 -18
left, side, told|merit,none 1|9 -5 16 -17
left, side, told|merit,none 2|4 -8 -6 3
left, side, told|merit,none 3|6 1 -7 0
left, side, told|merit,none 4|21 1 20 6
left, side, told|merit,want -|14 16 -10 2
left, side, told|merit,want 0|1 15 -4 -20
left, side, told|merit,want 1|12 -9 -17 4
left, side, told|merit,want 2|-10 18 13 2
left, side, told|merit,want 3|18 -7 -15 7
left, side, told|merit,want 4|9 -3 -3 1
left, side, told|none,- -|-21 -12 -14 0
left, side, told|none,- 0|0 -5 17 0
left, side, told|none,- 1|-12 15 12 0
left, side, told|none,- 2|-47 -1 -2 0
left, side, told|none,- 3|13 18 18 0
left, side, told|none,- 4|-17 0 11 0
left, side, told|none,merit -|-2 -3 -1 5
left, side, told|none,merit 0|24 -17 -4 -2
left, side, told|none,merit 1|8 3 9 17
left, side, told|none,merit 2|0 13 -11 10
left, side, told|none,merit 3|-7 15 -3 32
left, side, told|none,merit 4|5 -3 2 -12
left, side, told|none,none -|0 -5 -4 5
left, side, told|none,none 0|-3 6 -7 30
left, side, told|none,none 1|-13 9 6 8
left, side, told|none,none 2|-13 1 13 -2
left, side, told|none,none 3|-3 1 0 0
left, side, told|none,none 4|3 0 -1 6
left, side, told|none,want -|1 -8 1 -1
left, side, told|none,want 0|-2 5 0 6
left, side, told|none,want 1|-29 4 0 6
left, side, told|none,want 2|-6 17 -21 21
left, side, told|none,want 3|-1 -5 22 10
left, side, told|none,want 4|-38 1 -25 19
left, side, told|want,- -|7 30 -1 0
left, side, told|want,- 0|-22 0 -18 0
left, side, told|want,- 1|0 -33 -3 0
left, side, told|want,- 2|0 -28 -4 0
left, side, told|want,- 3|-38 -16 -20 0
left, side, told|want,- 4|-43 1 0 0
left, side, told|want,merit -|-3 32 -2 -9
left, side, told|want,merit 0|9 -5 29 4
left, side, told|want,merit 1|5 -9 -1 35
left, side, told|want,merit 2|-27 5 -12 8
left, side, told|want,merit 3|-37 16 0 -39
left, side, told|want,merit 4|-3 16 -1 -25
left, side, told|want,none -|-10 14 -41 7
left, side, told|want,none 0|-1 11 -2 -9
left, side, told|want,none 1|-6 -1 -16 34
left, side, told|want,none 2|0 11 0 33
left, side, told|want,none 3|-12 22 2 0
left, side, told|want,none 4|-11 -1 -1 2
left, side, told|want,want -|-5 19 0 2
left, side, told|want,want 0|14 -16 -1 -4
left, side, told|want,want 1|-31 7 0 -3
left, side, told|want,want 2|-20 15 -11 -28
left, side, told|want,want 3|0 4 11 4
left, side, told|want,want 4|-5 42 0 -12
left, side|- merit|-2 -27 0 1
left, side|- none|-23 -10 -6 0
left, side|- want|-29 -13 -2 0
left, side|merit merit|1 -15 -4 -11
left, side|merit none|-1 -7 0 1
left, side|merit want|-8 14 6 -2
left, side|none merit|13 0 0 5
left, side|none none|-3 -5 -2 6
left, side|none want|-5 11 -3 13
left, side|want merit|22 12 -2 7
left, side|want none|-2 -4 -1 2
left, side|want want|1 10 0 -6
left|,|-10 -5 -2 13
left|:|8 11 0 1
left|;|-1 0 -1 -26
left|start|-6 -12 -14 -65
left|turn|0 11 0 -10
length before|1 ,|-32 -26 -22 5
length before|1 :|1 -14 -6 -14
length before|1 ;|-5 -13 9 -35
length before|1 end|7 -1 -19 -20
length before|1 turn|-14 8 7 22
length before|2 ,|-37 -20 -20 38
length before|2 :|8 -12 -26 -38
length before|2 ;|9 -9 -1 -27
length before|2 end|30 3 -9 -65
length before|2 turn|-22 35 -11 17
length before|3 ,|0 -14 -7 32
length before|3 :|8 18 14 -2
length before|3 ;|1 6 2 -7
length before|3 end|3 -4 -34 -99
length before|3 turn|1 12 -19 -4
length before|4 ,|-2 0 1 16
length before|4 :|2 7 -3 31
length before|4 ;|-2 2 -8 -28
length before|4 end|2 -3 -3 -75
length before|4 turn|23 7 5 -4
length before|5 ,|2 4 4 0
length before|5 :|-14 -7 16 -6
length before|5 ;|-6 -1 2 -20
length before|5 end|1 -4 -8 -75
length before|5 turn|6 16 1 -5
length before|6 ,|8 0 0 -8
length before|6 :|16 29 -23 35
length before|6 ;|1 0 18 -34
length before|6 end|-1 -20 -16 -56
length before|6 turn|-11 -13 -8 0
length|1|-47 -49 -29 10
length|2|-37 -54 -53 32
length|3|-24 -24 -32 25
length|4|0 -1 -2 2
length|5|14 23 16 -14
length|6|18 34 36 -30
merit|0|-18 -13 -16 14
merit|1|0 9 13 0
merit|2|8 0 0 0
merit|3|20 -19 0 -5
mode, left|none ,|-20 -8 -15 16
mode, left|none :|0 0 0 -20
mode, left|none ;|-1 -11 -14 0
mode, left|none start|-20 -40 -17 0
mode, left|none turn|-10 -18 -10 11
mode, left|open ,|0 1 -3 6
mode, left|open :|-9 1 -1 11
mode, left|open ;|0 -1 -2 -10
mode, left|open start|-3 -4 -9 -17
mode, left|open turn|2 6 -22 -7
mode, left|result ,|-16 -13 -10 21
mode, left|result :|26 5 -14 0
mode, left|result ;|18 12 -6 -16
mode, left|result start|-6 -1 -21 -70
mode, left|result turn|-42 18 0 4
mode, left|shortcoming ,|-3 -1 -7 34
mode, left|shortcoming :|-23 26 0 -15
mode, left|shortcoming ;|-20 15 0 -90
mode, left|shortcoming start|1 -1 -15 -36
mode, left|shortcoming turn|22 -6 0 -10
mode, left|task ,|-1 0 13 11
mode, left|task :|1 0 117 -2
mode, left|task ;|-42 -13 1 -64
mode, left|task start|-9 -5 -5 0
mode, left|task turn|15 9 18 -9
mode, section|none,cause item|-12 -17 -20 -5
mode, section|none,cause prose|-34 -54 -31 -3
mode, section|none,lesson prose|-24 -17 -19 -11
mode, section|none,none heading|0 0 -23 0
mode, section|none,none headline|4 0 -44 0
mode, section|none,none item|9 -18 29 37
mode, section|none,none prose|-21 -5 -18 12
mode, section|none,recipients item|-23 -16 -43 -1
mode, section|none,recipients prose|0 -1 -6 0
mode, section|none,result prose|-18 -5 -1 0
mode, section|none,shortcoming heading|-18 -33 0 -1
mode, section|none,shortcoming prose|-25 -27 0 0
mode, section|open,none heading|-34 -31 -34 0
mode, section|open,none headline|-86 -68 -86 0
mode, section|open,none head|-81 -59 -82 0
mode, section|open,none item|0 8 23 13
mode, section|open,none prose|7 3 -21 -3
mode, section|result,result heading|-78 -31 -12 0
mode, section|result,result headline|-30 -9 -8 -6
mode, section|result,result item|2 -1 -13 2
mode, section|result,result prose|2 3 -17 5
mode, section|shortcoming,none item|7 14 -29 -15
mode, section|shortcoming,none prose|-35 14 -1 0
mode, section|shortcoming,result item|-4 -25 -11 -8
mode, section|shortcoming,result prose|-42 20 0 3
mode, section|shortcoming,shortcoming heading|-12 -41 -8 17
mode, section|shortcoming,shortcoming headline|-44 -41 -6 -20
mode, section|shortcoming,shortcoming item|-1 22 -19 12
mode, section|shortcoming,shortcoming prose|6 -11 -10 -5
mode, section|task,aim heading|-14 -19 -43 0
mode, section|task,aim headline|0 0 -6 0
mode, section|task,aim item|-31 -12 -12 12
mode, section|task,aim prose|-18 -40 -6 16
mode, section|task,lesson prose|-6 -6 15 14
mode, section|task,none heading|-7 0 -19 0
mode, section|task,none headline|-38 -1 -35 -9
mode, section|task,none item|3 0 -1 33
mode, section|task,none prose|1 -10 9 -5
mode, section|task,proposal heading|0 0 -28 -2
mode, section|task,proposal headline|-4 -4 -29 0
mode, section|task,proposal item|-26 -14 26 1
mode, section|task,proposal prose|-22 -17 -3 1
mode, section|task,result item|0 -18 -8 -14
mode, section|task,result prose|-14 14 30 -30
mode, section|task,task heading|0 -1 -62 -5
mode, section|task,task item|-5 -10 21 7
mode, section|task,task prose|-28 -1 -12 1
mode|none|-18 -25 -15 10
mode|open|0 -1 -6 0
mode|result|-2 0 -18 5
mode|shortcoming|-10 5 -20 1
mode|task|-10 -13 2 7
pair behind|" tết|4 -1 0 10
pair behind|" đứng|-16 13 -6 19
pair behind|# %|-1 22 -4 34
pair behind|# )|-6 -5 8 21
pair behind|# ,|25 -4 0 15
pair behind|# -|-15 -13 -5 12
pair behind|# /|-3 5 -7 0
pair behind|# ban|11 -4 0 18
pair behind|# bác|0 16 0 16
pair behind|# ca|-2 0 -7 -16
pair behind|# chi|-4 22 13 -5
pair behind|# chiếc|-16 -3 -12 -20
pair behind|# chương|0 0 0 29
pair behind|# chỉ|15 -10 0 -29
pair behind|# chủ|17 -15 -4 11
pair behind|# cuộc|-7 -18 -9 0
pair behind|# cánh|3 0 0 29
pair behind|# cá|-18 -2 -15 -13
pair behind|# công|-12 0 0 33
pair behind|# căn|21 5 -4 33
pair behind|# cơ|22 -2 -8 -11
pair behind|# doanh|25 8 0 -2
pair behind|# dự|31 2 0 29
pair behind|# em|15 5 0 -29
pair behind|# gia|-5 -3 -1 9
pair behind|# giải|7 7 0 10
pair behind|# giờ|-7 -5 -3 0
pair behind|# ha|9 7 -18 2
pair behind|# huyện|-25 3 -6 -22
pair behind|# hài|12 -2 0 -25
pair behind|# học|-14 -9 0 -6
pair behind|# hồ|33 -29 0 11
pair behind|# hội|-13 12 -6 -12
pair behind|# hộ|-11 3 -9 21
pair behind|# hợp|-11 -20 0 -15
pair behind|# khu|8 0 -5 21
pair behind|# km|6 0 0 20
pair behind|# lao|-14 -14 0 10
pair behind|# lò|-7 -9 -4 5
pair behind|# lượt|31 -2 -6 -2
pair behind|# lồng|-29 -1 0 0
pair behind|# nghìn|0 9 0 26
pair behind|# người|3 2 -5 -31
pair behind|# nhiệm|-6 10 -3 -8
pair behind|# nhà|2 3 -4 16
pair behind|# nạn|-8 11 0 0
pair behind|# phòng|14 6 0 15
pair behind|# phường|13 -7 0 -25
pair behind|# phần|17 -5 0 -7
pair behind|# quy|8 -6 0 -3
pair behind|# suất|-13 -11 -1 -10
pair behind|# sáng|12 -12 0 20
pair behind|# sạch|-29 -21 15 19
pair behind|# sản|40 -21 -13 2
pair behind|# thanh|12 -3 0 13
pair behind|# tháng|-12 6 -14 1
pair behind|# thôn|-19 3 -3 -3
pair behind|# triệu|8 -6 -11 0
pair behind|# trung|14 10 -7 12
pair behind|# trường|-25 6 19 -6
pair behind|# trạm|-9 27 0 0
pair behind|# trẻ|26 -8 -11 -14
pair behind|# trụ|0 2 -11 11
pair behind|# tàu|29 -7 0 -12
pair behind|# tấn|28 -1 -1 -16
pair behind|# tập|14 -1 -16 -10
pair behind|# tổ|13 0 0 -2
pair behind|# tỷ|-18 -17 -11 -1
pair behind|# việc|7 -27 -7 -11
pair behind|# vụ|-29 19 0 3
pair behind|# xã|-36 -18 4 6
pair behind|# điểm|13 -3 -1 -37
pair behind|# đơn|-23 -17 -22 -1
pair behind|# đảng|-25 0 -20 1
pair behind|# đối|26 -18 0 -8
pair behind|# đợt|7 0 -4 9
pair behind|# ấp|-28 -1 -17 -27
pair behind|( #|0 -11 12 -47
pair behind|- bc|-5 -1 -7 0
pair behind|- lưu|-1 0 -33 -11
pair behind|- tb|-7 -1 -9 0
pair behind|[ cần|-26 -1 -25 -7
pair behind|a -|-3 0 -4 0
pair behind|an ninh|38 1 9 11
pair behind|an sinh|32 -4 0 -38
pair behind|an toàn|-19 -24 1 30
pair behind|an táng|3 0 0 0
pair behind|b )|1 0 5 20
pair behind|ba là|0 12 8 -5
pair behind|ba lần|0 6 -4 0
pair behind|ba tháng|-5 19 -5 0
pair behind|ban bí|0 0 1 22
pair behind|ban cho|0 1 0 18
pair behind|ban chấp|0 -3 -25 -1
pair behind|ban chỉ|-7 0 37 6
pair behind|ban cán|0 -4 -22 -23
pair behind|ban dân|0 0 6 12
pair behind|ban giám|-17 7 -2 2
pair behind|ban giảm|0 0 13 0
pair behind|ban hành|20 -7 -22 31
pair behind|ban kinh|-17 -15 -7 0
pair behind|ban qlda|1 -9 -17 10
pair behind|ban quản|-11 10 -12 5
pair behind|ban thanh|-19 18 0 16
pair behind|ban thường|-19 -7 -13 15
pair behind|ban tuyên|0 0 17 -13
pair behind|ban tvtu|-9 0 -15 0
pair behind|ban tổ|0 0 -21 -24
pair behind|ban và|-1 -1 -19 0
pair behind|ban xây|-5 0 23 23
pair behind|ban đã|-15 10 0 13
pair behind|bangladesh giảm|-1 2 0 0
pair behind|bao phủ|21 10 -7 3
pair behind|bch đảng|0 0 -18 0
pair behind|bhxh tự|18 -10 0 -23
pair behind|bhyt #|0 0 -2 -7
pair behind|bhyt phủ|-14 0 0 0
pair behind|bia tăng|0 0 0 19
pair behind|biên bản|0 4 -6 8
pair behind|biên chế|-15 13 -10 14
pair behind|biên giới|1 -12 0 4
pair behind|biên phòng|18 -7 7 5
pair behind|biểu dương|11 -9 17 -10
pair behind|biện pháp|-1 -3 0 0
pair behind|buông lỏng|-12 24 0 7
pair behind|buộc tiêu|-3 8 -2 13
pair behind|bà con|-32 8 -1 16
pair behind|bà nguyễn|-2 0 0 20
pair behind|bài thu|0 6 -6 18
pair behind|bàn giao|11 -3 -16 -2
pair behind|bàn giải|0 0 -5 0
pair behind|bàn kết|-4 0 -7 0
pair behind|bàn nhiệm|0 0 -10 0
pair behind|bàn việc|0 0 -17 -7
pair behind|bác sĩ|-4 -11 18 9
pair behind|bám nghị|11 -4 -9 0
pair behind|bám sát|-3 -9 -11 19
pair behind|bán lẻ|8 0 -3 8
pair behind|bán được|-3 0 7 -10
pair behind|báo cáo|-26 1 5 10
pair behind|bãi bồi|8 -7 0 8
pair behind|bãi rác|15 -4 -6 -3
pair behind|bãi triều|-7 0 10 24
pair behind|bãi xe|-8 15 -2 21
pair behind|bão số|-18 6 -7 -30
pair behind|bê do|0 6 0 0
pair behind|bê tông|17 -12 -2 -28
pair behind|bên cạnh|16 -28 5 7
pair behind|bình quân|-19 -34 -12 -11
pair behind|bình xét|-5 -15 1 28
pair behind|bình yên|-2 0 2 29
pair behind|bí thư|-19 -9 -20 6
pair behind|bù lại|-26 30 0 44
pair behind|bưu điện|-8 0 12 -5
pair behind|bước đầu|12 0 0 19
pair behind|bảng giá|-7 -6 -10 0
pair behind|bảo hiểm|0 -12 -14 10
pair behind|bảo ninh|21 -8 -11 -26
pair behind|bảo vệ|-9 18 17 13
pair behind|bảo đảm|0 0 29 22
pair behind|bầu #|5 -1 0 19
pair behind|bầu cử|25 -3 -13 -8
pair behind|bắt #|1 2 0 6
pair behind|bắt giữ|-12 -2 -3 0
pair behind|bắt đầu|0 0 11 14
pair behind|bằng #|-2 25 -7 32
pair behind|bằng cùng|-17 -12 0 -1
pair behind|bằng hai|-8 -17 -8 0
pair behind|bệnh viện|-13 -3 0 0
pair behind|bệnh án|35 -17 0 -3
pair behind|bị dân|0 6 -4 6
pair behind|bố trí|6 -4 20 -2
pair behind|bốn là|0 1 16 13
pair behind|bồi dưỡng|7 -12 3 -17
pair behind|bồi thường|3 -9 15 -22
pair behind|bổ khuyết|0 -1 0 0
pair behind|bổ sung|0 0 -15 1
pair behind|bộ công|-1 0 7 0
pair behind|bộ máy|-17 -22 -23 -27
pair behind|bộ phận|-29 -11 11 3
pair behind|bộ đội|-19 -6 -8 -15
pair behind|bội chi|11 -6 0 20
pair behind|bờ bao|-7 -4 -1 -2
pair behind|bờ kè|-4 9 -3 12
pair behind|bờ sông|-10 11 0 12
pair behind|bục bệ|5 -1 0 31
pair behind|bữa có|0 3 0 -18
pair behind|c )|-11 11 0 15
pair behind|ca mắc|0 2 0 -1
pair behind|cam kết|0 0 -16 7
pair behind|camera an|-13 20 -4 -11
pair behind|can thiệp|5 -3 0 0
pair behind|cao gấp|-21 26 0 -19
pair behind|cao hơn|31 0 0 -42
pair behind|cao mã|0 0 0 -1
pair behind|cao nhất|-20 0 0 -13
pair behind|cao su|14 -6 16 -21
pair behind|cao tốc|18 -8 0 -6
pair behind|che phủ|-28 -13 15 -9
pair behind|chi #|41 -8 -8 19
pair behind|chi bộ|16 -15 10 -1
pair behind|chi cục|0 0 -5 -25
pair behind|chi hội|-16 -10 -14 16
pair behind|chi ngân|7 0 -41 7
pair behind|chi thường|-20 -1 -1 -25
pair behind|chi trả|11 10 16 7
pair behind|chiếm #|20 5 0 -11
pair behind|cho thuê|8 -4 0 -32
pair behind|cho ý|-8 0 -21 -14
pair behind|chuyên cần|18 -6 0 18
pair behind|chuyển #|25 -4 4 -6
pair behind|chuyển cơ|11 -2 0 22
pair behind|chuyển đổi|-34 12 6 -4
pair behind|chuyện iuu|0 -7 0 0
pair behind|chuyện xả|0 -1 18 -4
pair behind|chuẩn bị|-9 0 32 -14
pair behind|chánh văn|-9 -4 7 -3
pair behind|chè búp|0 20 0 9
pair behind|chè già|-2 6 0 0
pair behind|chè kinh|16 -11 0 24
pair behind|chép lại|0 8 0 0
pair behind|chính quyền|5 17 -23 -25
pair behind|chính sách|16 -12 -3 22
pair behind|chôm chôm|-2 -10 0 -6
pair behind|chôn lấp|0 0 10 0
pair behind|chú trọng|0 0 0 20
pair behind|chú trọn|-30 -3 -5 0
pair behind|chăm lo|11 -8 12 12
pair behind|chăm sóc|1 14 -5 17
pair behind|chăn nuôi|15 -4 0 9
pair behind|chưa bằng|-10 19 -4 -17
pair behind|chưa có|7 -24 0 3
pair behind|chưa giao|-1 -7 0 0
pair behind|chưa nhận|0 0 17 0
pair behind|chưa tương|-16 18 0 0
pair behind|chương trình|7 -1 -1 -2
pair behind|chạy từ|0 0 0 22
pair behind|chấm dứt|4 -8 16 -32
pair behind|chấn chỉnh|0 0 13 11
pair behind|chất lượng|22 -32 -10 -2
pair behind|chậm nhất|0 -1 -1 18
pair behind|chế biến|-2 -17 -4 4
pair behind|chế độ|4 1 0 19
pair behind|chết #|-23 11 -1 -3
pair behind|chỉ số|-15 -21 0 -8
pair behind|chỉ thị|3 -10 -30 -29
pair behind|chỉ tiêu|-2 0 28 -2
pair behind|chỉ đạo|-34 -13 -9 -13
pair behind|chỉnh lý|-13 -5 0 0
pair behind|chỉnh trang|9 -20 11 23
pair behind|chị em|-19 -1 18 -21
pair behind|chịu trách|0 0 0 25
pair behind|chống dịch|10 -18 18 -28
pair behind|chống dột|19 -2 -3 -11
pair behind|chống hình|-3 0 6 0
pair behind|chống lụt|-7 0 29 0
pair behind|chống thiên|11 -4 0 0
pair behind|chống thất|0 -5 28 -5
pair behind|chống tảo|0 0 13 0
pair behind|chốt danh|0 0 25 -11
pair behind|chốt phương|-1 0 26 0
pair behind|chờ sửa|0 0 0 19
pair behind|chợ hoa|17 -4 -2 25
pair behind|chợ hưng|6 0 0 0
pair behind|chợ nông|-11 22 0 -18
pair behind|chợ trung|15 -18 0 -16
pair behind|chợ đầu|4 0 1 16
pair behind|chủ quan|-8 8 0 31
pair behind|chủ rừng|-4 14 7 -3
pair behind|chủ trì|-25 -2 -3 10
pair behind|chủ tịch|1 1 -23 -24
pair behind|chủ tọa|-31 -33 -31 -28
pair behind|chủ yếu|-17 5 0 14
pair behind|chủ đầu|-10 21 -1 23
pair behind|chủ động|-5 0 21 6
pair behind|chức sắc|22 -17 -12 31
pair behind|chứng thực|15 -1 0 0
pair behind|chữ ký|0 0 0 17
pair behind|chữa bệnh|25 -1 -3 -17
pair behind|cn -|-12 -18 0 1
pair behind|con dấu|-13 28 -10 13
pair behind|covid -|-6 -8 0 -2
pair behind|cuối năm|1 23 -1 -4
pair behind|cuối quý|0 0 18 -16
pair behind|cuối tháng|0 0 18 29
pair behind|cuộc bầu|-8 -9 0 -4
pair behind|cuộc giám|-4 21 0 -8
pair behind|cà phê|31 -6 0 -25
pair behind|cá biệt|-17 28 0 10
pair behind|cá lồng|15 -21 -1 0
pair behind|cá ngừ|19 -15 0 15
pair behind|cá nhân|0 8 20 -1
pair behind|cá tra|30 -1 -3 -11
pair behind|các ban|0 0 29 0
pair behind|các chi|0 0 -9 23
pair behind|các chỉ|-8 -1 -4 0
pair behind|các chủ|-9 16 1 11
pair behind|các công|-6 -4 -27 7
pair behind|các cơ|-25 -3 17 -15
pair behind|các cấp|-24 -10 -11 -21
pair behind|các doanh|0 -5 -19 0
pair behind|các huyện|8 -5 -22 17
pair behind|các hợp|0 0 19 -10
pair behind|các khu|-4 0 13 -5
pair behind|các ngành|-7 -10 0 23
pair behind|các nhiệm|-23 -15 -1 -7
pair behind|các phòng|-15 0 -17 -9
pair behind|các phường|-30 16 12 -23
pair behind|các thôn|1 0 -9 -20
pair behind|các trường|-7 1 6 -2
pair behind|các tổ|0 0 3 21
pair behind|các xã|11 -2 8 2
pair behind|các ông|-4 0 -9 0
pair behind|các điểm|21 -5 0 -27
pair behind|các đ|-3 -4 -6 0
pair behind|các đơn|-9 0 -29 -1
pair behind|các đại|-11 -11 -5 0
pair behind|các đồng|-22 -4 -31 -12
pair behind|cách chức|8 -3 -6 8
pair behind|cái chưa|-1 -11 0 0
pair behind|cán bộ|9 -19 5 2
pair behind|cánh đồng|15 5 0 -5
pair behind|cát theo|0 0 1 0
pair behind|cân đối|0 0 7 -8
pair behind|cây giống|0 13 0 -3
pair behind|còn #|44 -11 -11 8
pair behind|còn lại|-12 1 -6 10
pair behind|còn nhiều|-6 -6 0 0
pair behind|còn để|-31 6 -6 0
pair behind|có #|12 -17 0 6
pair behind|có báo|-6 0 6 0
pair behind|có bộ|-8 -8 -2 7
pair behind|có chi|0 0 0 3
pair behind|có chủ|0 7 0 0
pair behind|có cuộc|-11 17 0 -36
pair behind|có các|0 0 -10 0
pair behind|có dự|-10 18 -12 13
pair behind|có hộ|-12 12 0 12
pair behind|có khán|0 -1 6 13
pair behind|có kết|8 4 -1 27
pair behind|có lúc|-4 26 -1 -5
pair behind|có lớp|-8 18 0 0
pair behind|có người|-20 16 0 3
pair behind|có nơi|-2 16 0 -14
pair behind|có phòng|0 0 0 3
pair behind|có phương|-7 0 29 19
pair behind|có thêm|38 -6 0 1
pair behind|có thời|0 8 0 11
pair behind|có tờ|0 0 8 0
pair behind|có văn|0 7 1 -16
pair behind|có vụ|0 12 -11 20
pair behind|có xã|-16 17 -6 14
pair behind|có điều|3 -12 0 11
pair behind|có đơn|0 14 -13 -3
pair behind|có đồng|-23 -21 0 4
pair behind|có ấp|-14 15 0 -31
pair behind|công an|22 1 12 -33
pair behind|công bố|-6 0 6 -18
pair behind|công chức|0 -7 19 27
pair behind|công khai|-5 0 32 9
pair behind|công nghiệp|-30 -8 -8 18
pair behind|công nghệ|26 13 -2 11
pair behind|công nhân|-11 -11 3 1
pair behind|công nhận|33 -3 0 8
pair behind|công suất|0 -11 -6 -1
pair behind|công trình|0 -10 15 8
pair behind|công tác|-1 -28 -27 21
pair behind|công việc|-19 -10 -11 -9
pair behind|cùng #|-4 -5 -8 -3
pair behind|cùng ban|0 0 20 0
pair behind|cùng các|0 0 -8 3
pair behind|cùng công|0 0 -1 -1
pair behind|cùng cục|0 0 17 0
pair behind|cùng dự|-1 -3 -30 -19
pair behind|cùng với|10 -6 -19 -20
pair behind|cúm gia|-3 -9 0 0
pair behind|căn cước|0 0 0 12
pair behind|căn cứ|-6 -2 13 0
pair behind|căn nguyên|-20 30 -3 25
pair behind|cơ cấu|7 -1 0 22
pair behind|cơ khí|16 -7 0 19
pair behind|cơ quan|-16 3 -4 -22
pair behind|cơ sở|12 1 -22 10
pair behind|cưỡng chế|-12 20 10 2
pair behind|cả huyện|-6 31 0 -17
pair behind|cả năm|-16 21 -7 17
pair behind|cải cách|9 -19 -15 -8
pair behind|cải tạo|21 -1 3 21
pair behind|cảnh báo|0 0 0 -13
pair behind|cảnh cáo|14 -11 -4 9
pair behind|cấp #|-16 -25 0 -40
pair behind|cấp cứu|-4 -18 0 0
pair behind|cấp giấy|-14 5 0 9
pair behind|cấp lần|-17 0 -1 -5
pair behind|cấp mới|3 -4 0 -4
pair behind|cấp nước|22 -11 10 8
pair behind|cấp phép|-15 14 11 29
pair behind|cấp thuốc|28 0 0 -2
pair behind|cấp ủy|-8 -19 -13 25
pair behind|cất #|-5 6 0 12
pair behind|cất mới|6 -2 9 -19
pair behind|cấy xong|10 -5 4 -31
pair behind|cần làm|-4 0 -4 0
pair behind|cắm biển|0 0 10 19
pair behind|cắt giảm|14 -11 21 -7
pair behind|cỏ mọc|0 10 0 -14
pair behind|cổ động|13 0 0 -31
pair behind|cổng thông|-6 0 -1 -2
pair behind|cụ thể|12 -2 16 2
pair behind|cục thuế|-18 -30 1 15
pair behind|cụm công|-21 -19 0 10
pair behind|củng cố|-4 0 42 -30
pair behind|cứng hóa|15 -3 0 -23
pair behind|cứu đói|-15 -8 14 3
pair behind|cử #|3 -3 11 -12
pair behind|cử người|0 0 -12 -29
pair behind|cử quân|0 0 0 26
pair behind|cử tri|-2 24 -14 19
pair behind|cửa khẩu|6 -4 -2 -4
pair behind|cựu chiến|22 -8 -1 -9
pair behind|d )|-1 4 0 6
pair behind|danh sách|18 -13 0 6
pair behind|di cư|2 13 0 -1
pair behind|di dời|-2 0 31 -28
pair behind|diêm dân|-14 13 0 -14
pair behind|diễn tập|25 -3 -12 12
pair behind|diện tích|1 -27 0 21
pair behind|do chuyển|-3 12 -2 -9
pair behind|do chủ|0 -5 0 18
pair behind|do các|0 0 -2 26
pair behind|do dịch|0 -1 0 0
pair behind|do phòng|0 0 5 0
pair behind|doanh nghiệp|-13 -4 -5 -17
pair behind|doanh số|18 -1 0 -4
pair behind|doanh thu|15 -23 -1 2
pair behind|du khách|23 -13 -1 18
pair behind|du lịch|-6 25 -1 -2
pair behind|duy trì|20 0 16 -18
pair behind|dài #|4 0 0 -12
pair behind|dân chủ|7 -1 0 -19
pair behind|dân cẩm|-8 13 -4 12
pair behind|dân góp|-3 -6 0 14
pair behind|dân kêu|-16 17 0 -20
pair behind|dân quân|30 -23 -13 -16
pair behind|dân số|-28 -25 -15 -10
pair behind|dân tộc|-8 0 -15 -10
pair behind|dù vậy|13 0 -7 -19
pair behind|dư luận|5 0 0 16
pair behind|dư nợ|2 -10 0 -15
pair behind|dạy nghề|-7 7 4 -16
pair behind|dạy thêm|0 4 0 13
pair behind|dẫn đầu|16 -7 0 -20
pair behind|dẫu bão|-8 -6 -1 0
pair behind|dẫu thế|8 -6 0 16
pair behind|dẫu vậy|9 -6 0 37
pair behind|dập dịch|0 0 18 -40
pair behind|dặm các|0 -5 6 -9
pair behind|dịch bệnh|-5 27 0 -37
pair behind|dịch covid|-4 0 -1 -20
pair behind|dịch sốt|0 0 0 -7
pair behind|dịch tả|5 -4 0 14
pair behind|dịch vụ|-2 -22 -10 1
pair behind|dọn sạch|0 0 -15 -5
pair behind|dồn điền|15 -7 22 -8
pair behind|dứt điểm|0 0 6 -2
pair behind|dữ liệu|-30 4 -14 16
pair behind|dự báo|-2 0 8 -7
pair behind|dự có|-1 0 -15 -14
pair behind|dự họp|-6 0 -19 -7
pair behind|dự thảo|-4 0 19 -34
pair behind|dự toán|-20 -4 -9 0
pair behind|dự án|12 -12 12 4
pair behind|dựng #|17 -6 -3 35
pair behind|e )|0 0 0 -10
pair behind|ea kuêh|0 15 15 -6
pair behind|ea tóh|0 0 0 15
pair behind|g )|0 0 2 -1
pair behind|gdp bình|-16 0 -26 3
pair behind|gdp của|10 -6 0 -5
pair behind|gdp tăng|-15 -2 0 -9
pair behind|ghi nhận|-2 0 -11 12
pair behind|ghi sổ|-3 17 -11 0
pair behind|gia cầm|23 8 0 -25
pair behind|gia cố|0 0 1 3
pair behind|gia đình|-4 -16 -11 13
pair behind|giao #|1 5 0 23
pair behind|giao ban|0 0 16 9
pair behind|giao các|0 0 12 0
pair behind|giao công|0 0 0 11
pair behind|giao khoán|-12 13 0 -18
pair behind|giao nhiệm|0 0 -7 -3
pair behind|giao phòng|0 0 -15 -3
pair behind|giao quân|-8 -10 2 23
pair behind|giao thông|-20 2 0 0
pair behind|giao trạm|0 0 0 32
pair behind|giao việc|19 0 -24 17
pair behind|giao văn|0 0 -25 0
pair behind|giao đất|-23 -8 0 -13
pair behind|gieo cấy|-32 -17 9 -1
pair behind|gieo trồng|-17 -3 5 -35
pair behind|già làng|18 -16 15 -21
pair behind|giá bán|11 -3 0 -12
pair behind|giá cao|1 3 0 0
pair behind|giá cát|-5 12 -5 0
pair behind|giá cả|-1 -6 10 -9
pair behind|giá dầu|-20 -20 -4 -18
pair behind|giá lúa|21 -8 0 28
pair behind|giá nguyên|-11 -3 0 -7
pair behind|giá nếp|0 0 0 27
pair behind|giá trị|1 -2 -4 10
pair behind|giá tôm|-10 -6 -5 -28
pair behind|giá vật|-9 -25 -9 0
pair behind|giá đất|-13 12 -2 7
pair behind|giám sát|-5 -10 21 4
pair behind|giám định|9 -5 17 -14
pair behind|giám đốc|-19 3 -28 2
pair behind|giáo dục|7 7 -6 -4
pair behind|giáo viên|-1 15 0 8
pair behind|giúp diêm|0 0 8 -16
pair behind|giải ngân|-14 -2 -6 -37
pair behind|giải pháp|0 0 -5 40
pair behind|giải phóng|12 -8 -10 6
pair behind|giải quyết|3 -18 12 27
pair behind|giải thể|-5 0 -4 0
pair behind|giải tỏa|-2 13 -8 20
pair behind|giảm #|-3 -4 -6 -44
pair behind|giảm lỗ|13 -12 0 17
pair behind|giảm nghèo|5 -4 -10 14
pair behind|giảm nhắc|-7 0 17 0
pair behind|giảm so|-11 11 0 30
pair behind|giấy chứng|-10 -2 -10 0
pair behind|giấy tờ|0 0 0 20
pair behind|giống cung|11 -1 0 -12
pair behind|giới thiệu|14 -6 10 -14
pair behind|giữ an|-8 0 24 -18
pair behind|giữ gìn|0 0 22 -6
pair behind|giữ nghiêm|0 0 10 35
pair behind|giữ rừng|21 -1 8 -13
pair behind|giữ vững|0 0 22 20
pair behind|giữ yên|0 0 6 9
pair behind|giữ đà|-5 0 -9 0
pair behind|giữ được|14 -8 0 -16
pair behind|grdp #|0 -1 0 14
pair behind|gtsx cn|-4 -10 0 0
pair behind|gây lại|0 0 0 19
pair behind|góp #|22 -12 0 -5
pair behind|góp của|11 -2 0 0
pair behind|góp tiền|14 0 0 -22
pair behind|góp ý|4 12 -13 -19
pair behind|gắn "|0 0 10 0
pair behind|gắn trách|-5 0 18 -10
pair behind|gắn với|0 0 6 0
pair behind|gốc của|0 3 0 0
pair behind|gỗ mdf|-15 22 0 0
pair behind|gỡ khó|0 0 16 -6
pair behind|gỡ vướng|-1 0 27 -21
pair behind|gửi báo|0 0 27 -22
pair behind|gửi danh|0 0 12 -13
pair behind|gửi kết|0 0 14 15
pair behind|gửi sở|-5 0 11 16
pair behind|gửi tài|-2 5 -1 18
pair behind|h )|0 0 10 -15
pair behind|hai chỉ|14 -10 0 4
pair behind|hai là|-2 11 13 15
pair behind|hai năm|0 1 0 27
pair behind|hai trường|-17 0 0 -8
pair behind|hao mất|-5 10 0 22
pair behind|hiến đất|0 0 0 4
pair behind|hiệu quả|8 0 9 -7
pair behind|hoàn chỉnh|-2 -4 2 -12
pair behind|hoàn thiện|16 -9 -16 18
pair behind|hoàn thành|-15 5 35 -1
pair behind|hoàn tất|-18 0 2 9
pair behind|hoàng hà|-1 -7 -14 -7
pair behind|hoạt động|-1 -22 0 0
pair behind|huy động|21 -6 4 24
pair behind|huyện có|-48 -28 0 -31
pair behind|huyện cũng|33 -13 0 0
pair behind|huyện dồn|0 0 -21 0
pair behind|huyện hà|0 0 -3 0
pair behind|huyện phấn|0 0 8 0
pair behind|huyện xây|30 -1 -11 -21
pair behind|huyện đoàn|-1 0 -9 0
pair behind|huyện đã|-18 -1 -3 0
pair behind|huyện ủy|-14 0 -12 5
pair behind|huấn luyện|8 0 0 0
pair behind|hàng hóa|-5 16 0 -17
pair behind|hàng tuần|0 0 8 0
pair behind|hàng tồn|-12 2 -2 -19
pair behind|hành chính|-5 -1 -1 0
pair behind|hình thành|6 0 4 -8
pair behind|hòa giải|2 4 -11 25
pair behind|hđnd các|16 0 -22 -8
pair behind|hđnd huyện|-14 0 -17 -2
pair behind|hđnd phường|-9 0 -8 0
pair behind|hđnd quận|0 0 -11 0
pair behind|hđnd thành|0 0 1 0
pair behind|hđnd tỉnh|-5 -5 -16 -3
pair behind|hđnd xã|-9 -4 0 0
pair behind|hơn #|-30 5 -7 -20
pair behind|hư hỏng|14 0 0 -11
pair behind|hướng dẫn|-7 0 13 16
pair behind|hạ tải|-6 -9 11 0
pair behind|hạ tầng|-36 -14 -7 7
pair behind|hạn #|0 -8 12 29
pair behind|hạn chót|0 0 5 6
pair behind|hạn chế|0 -17 -1 4
pair behind|hạn cuối|0 4 8 19
pair behind|hạn xong|0 0 -10 -6
pair behind|hạt kiểm|0 0 -1 18
pair behind|hải sản|-20 -8 4 23
pair behind|hậu kiểm|29 -3 -4 13
pair behind|hết ngày|0 0 17 0
pair behind|hết quý|0 0 5 0
pair behind|hết tháng|-1 12 -1 -15
pair behind|hệ thống|17 -16 0 -19
pair behind|học bạ|32 -5 0 -25
pair behind|học bổng|7 -7 0 14
pair behind|học sinh|10 16 0 -27
pair behind|học trực|-9 10 0 -1
pair behind|học tập|-26 0 12 -7
pair behind|học xong|27 -19 -4 31
pair behind|họp dân|0 0 9 -23
pair behind|hồ sơ|-7 5 -30 -4
pair behind|hồ tiêu|9 -12 0 8
pair behind|hỗ trợ|-20 8 -13 0
pair behind|hộ có|6 0 0 8
pair behind|hộ cận|19 0 0 -30
pair behind|hộ dùng|-26 -6 -27 16
pair behind|hộ khó|26 0 -18 22
pair behind|hộ kinh|23 9 -14 18
pair behind|hộ nghèo|-12 -19 -17 -5
pair behind|hộ tịch|22 9 -1 -18
pair behind|hộ đói|2 -5 16 -25
pair behind|hội cựu|1 0 0 2
pair behind|hội lhpn|0 0 15 -11
pair behind|hội nghị|-16 -3 37 48
pair behind|hội nông|2 13 9 -14
pair behind|hội phụ|-3 0 0 43
pair behind|hội quán|-11 -13 0 13
pair behind|hội trường|-16 -17 -21 -11
pair behind|hội viên|-9 18 0 -33
pair behind|hội đồng|8 -14 -21 0
pair behind|hợp tác|0 -14 0 -1
pair behind|in #|16 -6 -1 -12
pair behind|khai giảng|19 -8 21 -24
pair behind|khai mạc|0 0 16 0
pair behind|khai sinh|-21 -14 -10 -6
pair behind|khai thác|-6 -1 -5 -13
pair behind|khai trừ|21 -10 -15 27
pair behind|khai tử|10 -17 -6 -13
pair behind|khen thưởng|0 0 20 -34
pair behind|khiếu kiện|2 12 -6 -9
pair behind|khiếu nại|-5 7 -12 -5
pair behind|khiển trách|4 -3 0 0
pair behind|kho bạc|6 8 16 -21
pair behind|khoa học|0 0 8 0
pair behind|khoanh vùng|0 0 26 25
pair behind|khoanh ổ|0 0 4 13
pair behind|khoán bảo|1 0 0 3
pair behind|khoáng sản|-2 8 0 0
pair behind|khu công|21 0 0 -13
pair behind|khu du|-1 -12 0 22
pair behind|khu tái|-5 7 -4 -4
pair behind|khu vực|25 3 1 38
pair behind|khuyến công|-24 -1 -13 -18
pair behind|khuyến khích|0 0 15 21
pair behind|khuyết điểm|0 17 0 0
pair behind|khách du|12 0 -4 8
pair behind|khách lưu|-22 -4 -3 -15
pair behind|khách quốc|1 0 0 -12
pair behind|khách ra|4 -1 0 21
pair behind|khách tham|-1 0 0 -7
pair behind|khách đến|27 -5 0 -4
pair behind|khám bệnh|-11 16 -6 0
pair behind|khám phá|-3 16 -5 -44
pair behind|khám sơ|6 0 -3 27
pair behind|khám sức|14 -17 0 23
pair behind|kháng nghị|0 0 0 20
pair behind|khánh thành|20 5 -8 0
pair behind|khó khăn|-16 -13 -4 -14
pair behind|khóa sổ|0 0 7 0
pair behind|khói đen|0 12 -11 0
pair behind|khôi phục|10 0 -1 -7
pair behind|không ai|13 -8 -6 31
pair behind|không bình|-7 7 -4 7
pair behind|không bố|-3 9 0 23
pair behind|không còn|16 -13 -28 2
pair behind|không có|16 -15 -2 17
pair behind|không ghi|10 0 0 0
pair behind|không kiểm|0 1 0 16
pair behind|không kể|27 0 0 0
pair behind|không máy|-7 7 -3 8
pair behind|không mê|2 0 0 -24
pair behind|không né|-8 0 11 -21
pair behind|không phát|-17 -23 1 -8
pair behind|không phải|18 -7 -1 -13
pair behind|không rõ|0 0 0 -11
pair behind|không sót|27 -9 -2 -4
pair behind|không vận|0 0 12 0
pair behind|không xảy|-7 -11 -14 5
pair behind|không ít|-6 4 -5 7
pair behind|không đơn|27 -12 0 -15
pair behind|không đạt|-23 23 0 10
pair behind|không để|0 -16 30 9
pair behind|không đổ|-11 0 -13 -13
pair behind|không đợi|0 -3 -14 0
pair behind|không ủy|0 0 4 0
pair behind|khơi thông|-1 0 23 0
pair behind|khả năng|33 -8 -3 5
pair behind|khảo sát|-22 -5 -9 -11
pair behind|khắc phục|-9 0 3 -4
pair behind|khối lượng|-4 -17 -19 -37
pair behind|khống chế|-17 -1 0 0
pair behind|khởi công|3 -21 15 -5
pair behind|kim ngạch|19 14 0 0
pair behind|kinh doanh|34 0 0 10
pair behind|kinh phí|5 -4 18 -4
pair behind|kinh tế|-37 -32 -29 -20
pair behind|kiên cố|5 -4 3 -4
pair behind|kiên quyết|0 0 24 32
pair behind|kiến nghị|25 -15 15 -24
pair behind|kiềm chế|-1 0 22 -16
pair behind|kiểm kê|0 0 32 -14
pair behind|kiểm soát|2 0 12 -35
pair behind|kiểm sát|-15 -4 -12 -8
pair behind|kiểm tra|-7 4 -1 -4
pair behind|kiểm điểm|0 0 -2 0
pair behind|kiện cáo|8 0 0 0
pair behind|kè tạm|-3 -6 14 -30
pair behind|kèm cặp|0 0 10 0
pair behind|kéo dài|11 -10 0 42
pair behind|kéo giảm|-7 -9 -6 -2
pair behind|kéo theo|-9 12 0 -1
pair behind|kéo điện|18 0 10 -14
pair behind|kê khai|-11 -18 -9 -10
pair behind|kê khống|-7 8 -4 0
pair behind|kênh c|0 14 9 -33
pair behind|kênh nhánh|28 -16 -6 -13
pair behind|kích hoạt|12 0 0 -5
pair behind|kính trình|0 0 -4 0
pair behind|ký cam|-24 -5 20 -24
pair behind|ký kết|0 0 17 0
pair behind|kẻ vạch|-1 0 1 0
pair behind|kế hoạch|-37 -17 -15 -14
pair behind|kế toán|0 0 4 13
pair behind|kết hôn|17 -22 -10 12
pair behind|kết luận|27 5 -2 -10
pair behind|kết nạp|0 0 -6 3
pair behind|kết nối|17 -5 0 8
pair behind|kết quả|-26 -32 -24 18
pair behind|kết thúc|-31 0 7 5
pair behind|kể cả|4 -10 -1 -9
pair behind|kịp khai|-2 0 4 0
pair behind|kịp thời|11 0 10 18
pair behind|kỳ họp|-12 -4 -20 0
pair behind|kỷ cương|0 20 19 5
pair behind|kỷ luật|9 -24 -5 6
pair behind|kỹ thuật|-13 -1 0 0
pair behind|lao động|-27 -5 -11 8
pair behind|liên kết|-17 -1 6 0
pair behind|liên đoàn|0 0 -6 0
pair behind|loa nhiều|-6 8 0 0
pair behind|loại ngay|0 0 0 -2
pair behind|luân chuyển|8 -8 11 21
pair behind|luân phiên|0 0 0 8
pair behind|là mức|5 0 0 0
pair behind|làm #|12 1 0 -25
pair behind|làm lối|0 0 0 29
pair behind|làm lợi|0 0 0 -16
pair behind|làm rõ|7 0 0 24
pair behind|làm sạch|13 0 4 28
pair behind|làm theo|0 5 0 0
pair behind|làm tốt|-6 0 19 22
pair behind|làm việc|-7 0 -7 -2
pair behind|làng hoa|10 -7 0 -21
pair behind|làng nghề|25 -10 0 9
pair behind|láng nhựa|17 -8 0 23
pair behind|lâm nghiệp|0 -9 -1 3
pair behind|lãng phí|8 -18 -18 9
pair behind|lãnh đạo|-8 -6 -9 -16
pair behind|lò mổ|-9 10 -6 -2
pair behind|lúa #|7 -1 -3 25
pair behind|lúa -|13 -7 5 5
pair behind|lúa cả|17 -9 0 15
pair behind|lúa hè|-4 -6 -6 -20
pair behind|lúa mùa|26 -10 0 23
pair behind|lúa xuân|-5 -3 0 -22
pair behind|lúa đông|28 -4 0 -14
pair behind|lý do|-14 40 0 -3
pair behind|lĩnh vực|24 3 -7 -1
pair behind|lũy kế|-34 -28 -1 -9
pair behind|lưu trú|17 6 0 -12
pair behind|lưu vpđu|-22 0 -30 -13
pair behind|lưu ý|0 0 0 -31
pair behind|lương thực|-9 -23 -4 -21
pair behind|lượng khách|28 -3 0 14
pair behind|lạc #|11 -5 0 -10
pair behind|lạm phát|0 -13 -1 3
pair behind|lấn chiếm|18 14 0 -6
pair behind|lấy sự|-12 -3 -9 -10
pair behind|lấy ý|0 0 22 -18
pair behind|lập #|15 -12 -11 16
pair behind|lập biên|6 -9 -11 -1
pair behind|lập bản|0 0 1 17
pair behind|lập bộ|-12 10 0 -2
pair behind|lập danh|0 0 -21 34
pair behind|lập lại|0 0 15 12
pair behind|lập mới|10 -7 0 2
pair behind|lập quy|0 0 21 0
pair behind|lập sổ|3 0 0 -11
pair behind|lập tổ|-5 -12 44 -18
pair behind|lắc tài|8 -7 0 -16
pair behind|lắp #|26 -5 0 -18
pair behind|lắp biển|0 0 17 0
pair behind|lắp camera|0 0 -9 0
pair behind|lễ hội|11 -12 -1 10
pair behind|lệ phí|9 12 9 -18
pair behind|lộc tiến|0 2 -1 18
pair behind|lớp #|-12 19 10 -7
pair behind|lớp dạy|-3 14 0 0
pair behind|lợn nái|0 0 0 14
pair behind|lợp lại|-33 -11 0 -25
pair behind|lục ngạn|-24 22 6 -11
pair behind|lục yên|0 0 -3 0
pair behind|lừa đảo|-7 -7 2 -16
pair behind|lực lượng|17 10 -20 -10
pair behind|ma túy|-4 -10 -6 -2
pair behind|may mặc|-8 -26 -24 -18
pair behind|mttq sau|18 0 0 26
pair behind|mttq và|7 0 14 0
pair behind|mua bán|9 -2 0 22
pair behind|mua sắm|16 -19 -3 11
pair behind|muối được|8 0 0 -17
pair behind|muộn nhất|0 0 13 6
pair behind|máy móc|-7 9 0 0
pair behind|máy quét|-1 14 -2 -3
pair behind|máy siêu|14 -13 0 0
pair behind|mía chỉ|3 -2 0 33
pair behind|mía đường|20 0 0 -8
pair behind|mô hình|38 -7 0 22
pair behind|môi trường|18 -6 -24 25
pair behind|mùa khô|-15 -9 -3 -7
pair behind|mùi hôi|0 1 0 -2
pair behind|mạnh tay|0 0 10 0
pair behind|mất #|-20 28 0 -22
pair behind|mặc dù|5 19 0 -5
pair behind|mặt bằng|4 -3 11 22
pair behind|mặt trận|11 -6 -7 11
pair behind|mốc giới|18 -6 0 2
pair behind|mối đã|-12 11 -4 11
pair behind|mỗi chi|-11 -4 -14 7
pair behind|mỗi căn|0 0 0 20
pair behind|mỗi hồ|0 -7 13 -18
pair behind|mỗi quý|0 0 22 26
pair behind|mỗi tháng|0 0 15 15
pair behind|mỗi tuần|0 0 26 -3
pair behind|một bộ|-10 -1 -5 -17
pair behind|một là|-22 -16 0 0
pair behind|một năm|0 18 0 0
pair behind|một phần|-2 -20 -1 -11
pair behind|một số|15 4 -2 23
pair behind|một tấm|-5 13 -4 0
pair behind|một vài|13 -7 -6 4
pair behind|mới #|-3 19 0 7
pair behind|mời gọi|-4 0 20 1
pair behind|mời khám|-19 -19 0 -10
pair behind|mời thầu|0 0 11 0
pair behind|mở #|0 -27 -2 -43
pair behind|mở các|-9 0 -3 16
pair behind|mở lại|0 0 21 21
pair behind|mở lớp|1 0 13 24
pair behind|mở rộng|0 0 20 -4
pair behind|mở sổ|17 0 -7 0
pair behind|mở thêm|-8 0 -12 -15
pair behind|mở đợt|-10 0 26 30
pair behind|mục tiêu|-19 -15 16 -9
pair behind|mức thiếu|-7 -15 -15 0
pair behind|mức tăng|-21 7 -2 -31
pair behind|mức độ|-13 -9 0 0
pair behind|nay #|13 -4 0 15
pair behind|ngay trong|-28 -18 -13 -24
pair behind|nghe các|-2 0 -14 0
pair behind|nghiên cứu|0 0 0 16
pair behind|nghiệm thu|-20 17 14 -26
pair behind|nghĩa trang|1 1 0 0
pair behind|nghĩa vụ|8 -3 0 23
pair behind|nghề dệt|26 1 0 -22
pair behind|nghị quyết|5 -1 -23 10
pair behind|nghị định|22 -7 -7 -18
pair behind|ngoài ra|-30 -11 25 -4
pair behind|nguyên nhân|0 19 0 16
pair behind|ngành công|4 -1 -10 2
pair behind|ngành giáo|-13 -2 11 10
pair behind|ngành hoàn|12 -2 0 -14
pair behind|ngành kiểm|0 0 0 12
pair behind|ngành phải|0 0 -32 0
pair behind|ngành thuế|-9 -5 -8 0
pair behind|ngành và|-1 1 -5 -5
pair behind|ngành văn|0 0 -18 0
pair behind|ngành xin|0 0 17 0
pair behind|ngành điện|0 6 -20 -4
pair behind|ngày #|0 -6 -12 9
pair behind|ngày hội|17 14 0 -10
pair behind|ngân hàng|-6 8 12 13
pair behind|ngân sách|4 1 -12 11
pair behind|ngân sơn|0 2 0 11
pair behind|ngô #|-5 -9 0 -15
pair behind|ngô xuân|4 0 0 11
pair behind|ngõ #|2 6 7 18
pair behind|ngăn chặn|0 0 29 -9
pair behind|ngư dân|18 -25 -21 -1
pair behind|người buôn|9 -6 0 13
pair behind|người bệnh|-6 6 0 9
pair behind|người bị|-7 7 0 24
pair behind|người chết|-12 11 0 -2
pair behind|người có|11 0 1 -5
pair behind|người dân|-2 30 -17 32
pair behind|người già|-7 21 0 15
pair behind|người khuyết|18 -6 0 -5
pair behind|người làm|-1 10 -9 -4
pair behind|người nghe|0 4 0 18
pair behind|người nuôi|14 -6 0 -9
pair behind|người trồng|1 -10 0 6
pair behind|người từ|-17 -1 0 0
pair behind|người tự|24 -5 0 0
pair behind|người đứng|-6 -9 -19 -10
pair behind|ngược lại|21 -3 0 -7
pair behind|ngại công|0 1 0 0
pair behind|ngại va|0 8 -6 19
pair behind|ngắt kết|0 0 0 26
pair behind|nhiều chi|7 -32 0 0
pair behind|nhiều công|-16 18 0 16
pair behind|nhiều cơ|-14 26 0 0
pair behind|nhiều gia|0 0 0 23
pair behind|nhiều hơn|-27 28 0 -5
pair behind|nhiều hố|-12 28 -8 0
pair behind|nhiều hộ|-3 10 0 28
pair behind|nhiều nơi|9 -2 0 18
pair behind|nhiều việc|0 -11 0 0
pair behind|nhiều xã|-10 -14 0 -3
pair behind|nhiệm kỳ|1 0 -7 28
pair behind|nhiệm vụ|0 -19 26 13
pair behind|nhà máy|-9 11 0 -18
pair behind|nhà thầu|-24 22 -21 -5
pair behind|nhà trọ|-6 17 0 0
pair behind|nhà tình|5 0 0 -1
pair behind|nhà văn|-14 -19 14 35
pair behind|nhà vườn|-9 -3 0 2
pair behind|nhà vệ|-6 7 0 4
pair behind|nhà ở|8 -6 1 14
pair behind|nhân chứng|0 6 0 0
pair behind|nhân dân|-2 -6 -29 -19
pair behind|nhân lực|-16 2 2 9
pair behind|nhân rộng|-11 -1 40 5
pair behind|nhân sự|1 -2 -20 -13
pair behind|nhìn chung|-2 0 0 16
pair behind|nhìn lại|0 0 -5 0
pair behind|như trên|0 0 -7 0
pair behind|nhưng #|7 14 -1 18
pair behind|nhưng bóc|29 -15 0 0
pair behind|nhưng bỏ|-6 15 0 0
pair behind|nhưng chi|26 -18 0 -11
pair behind|nhưng chưa|-31 24 0 0
pair behind|nhưng chất|-8 -23 0 0
pair behind|nhưng diện|-3 5 0 8
pair behind|nhưng khoảng|-28 -21 0 -3
pair behind|nhưng không|6 -4 -8 -13
pair behind|nhưng kết|8 25 0 -12
pair behind|nhưng kỹ|9 0 0 0
pair behind|nhưng nhờ|-16 -12 -11 -11
pair behind|nhưng năng|17 0 0 -25
pair behind|nhưng phần|1 -16 0 -19
pair behind|nhưng số|30 -22 0 -13
pair behind|nhường chỗ|1 -1 0 8
pair behind|nhất là|0 11 7 5
pair behind|nhất trí|0 -11 -35 -6
pair behind|nhầm lẫn|9 -9 0 -12
pair behind|nhận thức|-22 -1 -1 0
pair behind|nhập khẩu|-34 -17 0 -30
pair behind|nhật ký|13 -11 0 -22
pair behind|nhắc nhở|26 -1 0 27
pair behind|nhờ vậy|31 -11 -7 -8
pair behind|những mặt|7 -7 -5 10
pair behind|những việc|8 -5 0 9
pair behind|niêm yết|24 -4 -8 -17
pair behind|nq #|11 -4 0 18
pair behind|nuôi cá|8 7 0 -30
pair behind|nuôi hàu|-12 18 -1 -8
pair behind|nuôi trồng|-33 8 0 13
pair behind|nuôi tôm|13 -20 0 27
pair behind|nâng cao|0 0 9 -26
pair behind|nâng chất|-13 -10 -5 9
pair behind|nâng cấp|2 -15 14 28
pair behind|nâng tổng|17 0 0 0
pair behind|nâng tỷ|1 0 16 -8
pair behind|né tránh|0 0 0 -3
pair behind|nói vậy|18 -10 0 14
pair behind|nông ,|-10 -34 0 18
pair behind|nông -|-27 -12 0 23
pair behind|nông dân|2 -4 0 -25
pair behind|nông lâm|-6 0 0 17
pair behind|nông nghiệp|-19 -21 16 -29
pair behind|nông thôn|15 -21 -9 32
pair behind|năm #|-2 -10 -9 -15
pair behind|năm học|19 -6 0 -2
pair behind|năm nay|-27 -12 -2 -11
pair behind|năm qua|-25 -31 -10 -12
pair behind|năng lực|-6 8 0 -3
pair behind|năng suất|9 -20 -1 -9
pair behind|nơi làm|-5 10 0 -3
pair behind|nơi nào|-2 0 12 2
pair behind|nơi nặng|0 0 0 14
pair behind|nơi rảnh|0 2 0 11
pair behind|nơi thì|0 1 0 11
pair behind|nơi ôm|-2 10 -6 0
pair behind|nước ngọt|0 -7 0 -11
pair behind|nước rỉ|0 4 0 0
pair behind|nước sinh|2 5 2 -1
pair behind|nước sạch|12 -25 -26 20
pair behind|nước thải|-15 35 -9 3
pair behind|nạo vét|-8 0 11 -27
pair behind|nậm ông|15 -6 -1 0
pair behind|nắm chắc|0 0 -16 0
pair behind|nắm tình|0 0 7 0
pair behind|nằm chủ|0 4 0 11
pair behind|nề nếp|9 -9 -7 15
pair behind|nể nang|0 -4 6 23
pair behind|nổi bật|12 0 0 23
pair behind|nổi lên|-16 5 -8 0
pair behind|nội dung|6 -20 -19 -2
pair behind|nộp đảng|0 14 -7 8
pair behind|nộp đủ|0 0 0 30
pair behind|nợ cũ|-13 16 0 0
pair behind|nợ dưới|-27 -3 -11 0
pair behind|nợ quá|24 -19 0 35
pair behind|nợ thuế|-35 -21 -11 -21
pair behind|nợ xây|27 -13 -19 -14
pair behind|nợ xấu|11 -8 -5 11
pair behind|nợ đọng|2 -17 0 23
pair behind|nửa năm|-22 0 -3 0
pair behind|pbt thường|-1 -4 -11 -9
pair behind|phiên họp|-2 0 13 15
pair behind|phong trào|12 -30 22 9
pair behind|phun hóa|-3 2 7 12
pair behind|phun thuốc|0 0 10 0
pair behind|phá rừng|-27 -12 0 4
pair behind|phát #|3 0 0 -4
pair behind|phát hiện|-12 -3 -7 11
pair behind|phát hành|18 -3 20 -9
pair behind|phát sinh|-18 -19 -3 -1
pair behind|phát sóng|0 -2 3 29
pair behind|phát triển|-8 -38 5 -10
pair behind|phân bón|-7 6 -1 -11
pair behind|phân bổ|0 0 17 0
pair behind|phân công|29 4 14 20
pair behind|phân loại|13 0 -23 15
pair behind|phân urê|8 17 0 -16
pair behind|phép nước|0 0 0 20
pair behind|phê duyệt|0 0 5 22
pair behind|phí bảo|10 -12 0 -6
pair behind|phòng bệnh|-13 -3 19 0
pair behind|phòng chống|15 -6 -21 25
pair behind|phòng giáo|0 0 -2 -1
pair behind|phòng họp|-8 0 -9 0
pair behind|phòng kinh|-3 -1 -1 -1
pair behind|phòng ngừa|-1 0 13 12
pair behind|phòng nội|0 -1 13 0
pair behind|phòng quản|0 0 -11 -27
pair behind|phòng tn|-1 0 23 -14
pair behind|phòng truyền|0 -2 -14 -4
pair behind|phòng tài|-6 -15 -29 8
pair behind|phòng văn|-8 11 13 26
pair behind|phó bí|0 0 -21 0
pair behind|phó chủ|-24 -17 -18 -2
pair behind|phó trưởng|-7 -1 -11 -8
pair behind|phương hướng|0 0 -3 8
pair behind|phương án|-30 -4 -18 -14
pair behind|phước thể|-10 17 0 0
pair behind|phường an|-6 14 -6 -11
pair behind|phường dự|-2 -1 -12 0
pair behind|phường nào|0 -3 7 0
pair behind|phường ra|0 0 -31 -18
pair behind|phường xong|6 0 -3 17
pair behind|phạm pháp|-2 -3 0 -12
pair behind|phạt #|22 -8 0 9
pair behind|phải làm|0 2 0 0
pair behind|phản biện|6 -22 -1 34
pair behind|phấn đấu|1 -5 8 35
pair behind|phần còn|-6 14 -5 28
pair behind|phần lớn|-21 16 -15 -32
pair behind|phần mềm|-29 -7 0 14
pair behind|phần nhiều|-11 19 0 -19
pair behind|phần đông|4 2 0 23
pair behind|phối hợp|-16 8 3 -2
pair behind|phổ cập|5 -12 0 17
pair behind|phụ cấp|-22 2 -4 -8
pair behind|phụ huynh|11 -11 -6 0
pair behind|phụ nữ|18 -3 0 18
pair behind|phục hồi|0 0 -14 10
pair behind|phục vụ|2 -7 -1 0
pair behind|phủ xanh|25 -12 -4 -11
pair behind|qua #|-34 -16 -4 -2
pair behind|qua kiểm|-19 -14 0 -8
pair behind|qua mức|11 -10 0 -11
pair behind|qua tháng|15 -15 -5 0
pair behind|qua thăm|13 -5 -1 18
pair behind|qua đó|8 0 0 0
pair behind|quan trắc|-18 -2 0 -4
pair behind|quan tâm|0 0 -16 23
pair behind|quang trung|0 2 0 0
pair behind|quy chế|-28 -26 -9 -28
pair behind|quy hoạch|-12 6 -22 -18
pair behind|quy định|17 -19 -15 -5
pair behind|quyết toán|-31 36 0 -7
pair behind|quyết định|-17 -13 -20 -12
pair behind|quá hạn|-25 35 0 4
pair behind|quá nửa|14 9 -11 2
pair behind|quá tải|0 4 0 -11
pair behind|quán triệt|27 -1 -6 -2
pair behind|quân số|4 -7 0 0
pair behind|quân sự|1 -1 -15 -3
pair behind|quét #|21 -8 -12 -11
pair behind|quý ii|0 0 -12 22
pair behind|quý i|-25 6 18 4
pair behind|quản chặt|-4 -4 4 -21
pair behind|quản lý|-1 0 -2 9
pair behind|quảng cáo|0 0 4 42
pair behind|quận nâng|-13 -3 -18 -14
pair behind|quận ủy|0 -6 -27 8
pair behind|quốc phòng|4 -12 -12 19
pair behind|quỹ "|-15 0 -4 -9
pair behind|quỹ qpan|0 0 15 0
pair behind|ra #|16 -10 0 -16
pair behind|ra quyết|0 -11 0 0
pair behind|ra quân|0 -15 7 42
pair behind|rau ,|9 -4 0 19
pair behind|rau an|-24 7 0 6
pair behind|rau màu|-2 -11 -14 4
pair behind|riêng #|21 -15 -2 -2
pair behind|riêng các|-5 0 -3 18
pair behind|riêng công|19 0 0 14
pair behind|riêng khách|10 -1 0 -12
pair behind|riêng sản|0 0 0 10
pair behind|riêng thu|14 0 0 -12
pair behind|riêng thuế|28 -19 0 12
pair behind|riêng tiền|22 -7 0 -1
pair behind|riêng tín|11 -10 0 14
pair behind|riêng án|-18 -5 -7 0
pair behind|riêng đàn|15 -4 0 -11
pair behind|riêng đồng|-22 -7 -4 0
pair behind|rà lại|-2 0 43 -4
pair behind|rà soát|0 0 -4 12
pair behind|rác sinh|-14 20 -5 25
pair behind|rác thải|-3 15 0 -3
pair behind|rét đậm|26 -19 0 0
pair behind|rõ người|-4 -6 -12 0
pair behind|rút phép|13 -10 0 -13
pair behind|rừng phòng|-5 -3 -2 12
pair behind|rừng tràm|10 -9 -2 -13
pair behind|sa đéc|-6 0 -11 0
pair behind|sai phạm|1 0 0 0
pair behind|san ủi|0 2 0 -7
pair behind|sau cùng|0 0 1 0
pair behind|sau khi|-19 -3 -30 -23
pair behind|sau ngày|-13 -12 -11 0
pair behind|sau đợt|-9 16 0 0
pair behind|sinh con|0 16 0 -7
pair behind|sinh hoạt|2 -10 -5 13
pair behind|siết chặt|-10 0 0 0
pair behind|siết quản|0 0 11 26
pair behind|so cùng|35 -14 0 33
pair behind|so với|22 -11 -1 0
pair behind|song #|22 -20 0 13
pair behind|song chưa|0 9 0 19
pair behind|song cuộc|-1 9 0 27
pair behind|song có|13 -6 0 0
pair behind|song công|12 -6 0 0
pair behind|song giá|-7 -20 0 -9
pair behind|song giải|2 14 0 -22
pair behind|song hai|13 -11 -10 19
pair behind|song homestay|9 -4 0 40
pair behind|song huyện|-34 -11 0 0
pair behind|song khá|17 -15 0 0
pair behind|song không|34 -15 -3 -14
pair behind|song kém|21 15 0 0
pair behind|song một|20 -16 0 11
pair behind|song người|4 -3 0 24
pair behind|song ngữ|6 -6 8 8
pair behind|song phương|6 0 18 0
pair behind|song vẫn|21 -18 0 -2
pair behind|song vị|16 -9 -1 0
pair behind|song ít|-10 25 0 0
pair behind|soài so|0 0 0 7
pair behind|suối tre|1 0 0 -2
pair behind|sàng lọc|23 -18 15 -11
pair behind|sáp nhập|6 -4 0 9
pair behind|sáu chỉ|19 -2 0 -11
pair behind|sáu tháng|-2 0 12 0
pair behind|sâu bệnh|-8 -5 0 -7
pair behind|sĩ số|17 -10 -4 5
pair behind|sơ kết|0 -2 14 -5
pair behind|sương muối|-8 -14 -1 -13
pair behind|sạt lở|-24 -7 -7 -4
pair behind|sản lượng|2 -17 -21 18
pair behind|sản phẩm|-6 14 -6 7
pair behind|sản xuất|17 -6 0 0
pair behind|sầu riêng|27 0 -2 -36
pair behind|sắp xếp|15 -14 25 7
pair behind|sẵn sàng|0 0 17 22
pair behind|số còn|8 -14 -7 -7
pair behind|số cơ|0 0 0 21
pair behind|số doanh|-4 9 -8 19
pair behind|số hóa|-9 -5 33 4
pair behind|số hộ|22 4 0 28
pair behind|số liệu|0 -1 -6 -8
pair behind|số máy|0 0 6 -7
pair behind|số người|0 0 0 17
pair behind|số nợ|17 -5 0 28
pair behind|số thu|3 -3 0 -24
pair behind|số tiền|13 -6 -1 -5
pair behind|số trường|-11 0 0 0
pair behind|số vốn|-29 -2 0 -13
pair behind|số vụ|1 1 0 20
pair behind|số đảng|8 0 -6 0
pair behind|số đề|-13 14 13 17
pair behind|sốt rét|-2 29 0 5
pair behind|sốt xuất|-1 -21 -1 -1
pair behind|sớm đưa|0 0 16 0
pair behind|sở công|-11 0 -11 0
pair behind|sở giao|0 0 -8 0
pair behind|sở giáo|0 0 0 6
pair behind|sở kế|-15 -26 -2 -11
pair behind|sở lđ|-16 -11 10 22
pair behind|sở nn|0 0 3 0
pair behind|sở nông|-7 28 -8 -3
pair behind|sở nội|0 0 -30 19
pair behind|sở tài|-16 -4 16 -14
pair behind|sở xây|-15 -17 -23 -21
pair behind|sở y|14 -14 27 21
pair behind|sợi tăng|10 0 0 0
pair behind|sử dụng|0 3 5 0
pair behind|sửa #|30 0 -2 -16
pair behind|sửa chữa|24 0 0 17
pair behind|sửa các|0 0 20 0
pair behind|sửa máy|0 0 12 0
pair behind|sửa xong|14 0 0 -13
pair behind|sự phối|-2 -19 0 0
pair behind|t /|0 0 -32 0
pair behind|tai nạn|24 -14 0 13
pair behind|tam nông|0 0 -1 0
pair behind|tang vật|28 -12 -11 -33
pair behind|tham mưu|1 15 3 -5
pair behind|thanh long|-24 -4 -1 3
pair behind|thanh lý|0 -9 19 -15
pair behind|thanh niên|0 2 0 14
pair behind|thanh toán|6 1 14 -4
pair behind|thanh tra|-24 22 3 13
pair behind|thanh trạch|-1 18 0 -19
pair behind|thay ngay|0 0 -25 0
pair behind|theo báo|0 -11 -1 0
pair behind|theo dõi|0 0 10 -5
pair behind|theo kết|12 -13 -3 -17
pair behind|theo ông|14 -25 0 11
pair behind|theo đó|-27 16 -27 -30
pair behind|theo đúng|-1 -1 8 -7
pair behind|thi công|-9 13 0 -16
pair behind|thi hành|-6 4 0 15
pair behind|thi đua|-9 11 -3 -22
pair behind|thiết bị|20 -15 -1 -20
pair behind|thiết chế|17 -17 0 -17
pair behind|thiếu #|19 -11 0 -8
pair behind|thiếu bản|0 6 -5 23
pair behind|thiếu giáo|-1 -8 0 0
pair behind|thiếu người|0 0 0 -24
pair behind|thiệt hại|9 7 -3 20
pair behind|thoát khỏi|-23 0 0 0
pair behind|thu #|4 5 -20 13
pair behind|thu chi|-7 0 11 0
pair behind|thu các|-20 14 8 22
pair behind|thu cân|7 -4 -4 16
pair behind|thu gom|8 5 -13 -14
pair behind|thu hút|29 -17 -9 0
pair behind|thu hồi|19 -17 9 9
pair behind|thu lệ|24 0 0 0
pair behind|thu ngân|-20 -5 -27 -5
pair behind|thu nhập|5 -1 -15 -11
pair behind|thu nsnn|-20 -2 0 -18
pair behind|thu nội|10 -16 -8 16
pair behind|thu nợ|-12 -4 0 -7
pair behind|thu phí|1 0 1 -26
pair behind|thu quỹ|0 11 7 4
pair behind|thu thuế|16 -15 0 7
pair behind|thu tiền|25 -33 -12 37
pair behind|thu trên|5 -2 0 -27
pair behind|thu từ|-18 8 -1 5
pair behind|thu vượt|-20 -18 0 -21
pair behind|thu đủ|-2 -1 17 0
pair behind|thuế cơ|-2 0 12 15
pair behind|thuế sản|-33 -9 0 -24
pair behind|thuế sử|10 -8 0 15
pair behind|thuế đất|11 -3 0 -18
pair behind|thuộc nhóm|-2 18 -4 -38
pair behind|thành lập|20 -21 0 -18
pair behind|thành phần|-3 -5 -15 -14
pair behind|thành phố|5 -24 4 11
pair behind|thành tích|-14 -2 0 0
pair behind|thành ủy|0 0 -2 -14
pair behind|thái gia|-8 9 0 -13
pair behind|thái độ|18 -15 0 0
pair behind|tháng #|-21 -18 -2 -7
pair behind|tháo dỡ|12 5 -10 -16
pair behind|tháo gỡ|4 0 7 -1
pair behind|thân nhân|-1 6 -2 0
pair behind|thêm #|9 -2 -1 -3
pair behind|thôn nào|0 1 12 11
pair behind|thông báo|9 -14 -8 14
pair behind|thông qua|0 0 -9 -2
pair behind|thông tin|-1 -1 0 25
pair behind|thông tuyến|0 0 8 0
pair behind|thú y|0 -1 0 4
pair behind|thúc tiến|0 0 2 13
pair behind|thăm hỏi|8 -1 6 -17
pair behind|thư ký|-20 -10 -12 -14
pair behind|thương lái|1 21 0 -18
pair behind|thương mại|-24 -27 -32 -42
pair behind|thường trực|1 -6 20 23
pair behind|thường xuyên|0 0 -2 5
pair behind|thưởng tết|10 -10 7 8
pair behind|thạnh phong|-3 7 0 0
pair behind|thảo luận|0 0 -22 0
pair behind|thấm dột|0 0 0 -11
pair behind|thấp hơn|-25 31 0 5
pair behind|thấp nhất|11 -11 0 -9
pair behind|thất thu|-4 0 0 -18
pair behind|thẩm tra|-14 13 6 27
pair behind|thẩm định|-8 -12 0 -42
pair behind|thế nhưng|42 -29 -2 3
pair behind|thể thao|10 -1 7 -2
pair behind|thị trấn|3 0 -5 1
pair behind|thị xã|-5 1 -16 -15
pair behind|thống nhất|1 0 -11 7
pair behind|thời gian|-31 -8 11 -31
pair behind|thời hạn|-9 -9 -4 28
pair behind|thời tiết|0 33 0 -13
pair behind|thủ trưởng|-4 0 0 0
pair behind|thủ tục|-8 15 0 9
pair behind|thủy lợi|5 0 0 10
pair behind|thủy sản|-12 6 0 -10
pair behind|thứ ba|-2 14 -1 32
pair behind|thứ hai|-6 24 -4 34
pair behind|thứ năm|0 12 0 -11
pair behind|thứ sáu|0 0 12 -11
pair behind|thứ tư|-17 29 0 -17
pair behind|thực hiện|0 0 -37 17
pair behind|tinh bột|11 0 0 -2
pair behind|tiêm chủng|5 -5 0 23
pair behind|tiêm mũi|25 -3 0 22
pair behind|tiêm phòng|-16 0 0 -16
pair behind|tiêm vắc|9 5 0 -4
pair behind|tiêu chí|-20 11 -6 -18
pair behind|tiêu cực|-9 -13 6 -25
pair behind|tiêu hủy|7 5 -1 0
pair behind|tiến độ|-26 0 3 17
pair behind|tiếp #|0 4 0 8
pair behind|tiếp công|0 0 0 8
pair behind|tiếp dân|13 -11 -2 -1
pair behind|tiếp nhận|0 -28 0 -33
pair behind|tiếp tục|-8 -6 23 1
pair behind|tiết kiệm|13 -11 10 5
pair behind|tiền hỗ|-18 23 0 -13
pair behind|tiền mặt|14 -14 0 26
pair behind|tiền phạt|21 -19 0 25
pair behind|tiền sử|26 -6 -12 5
pair behind|tiểu thương|-12 12 0 0
pair behind|tiểu thủ|20 -1 -7 -3
pair behind|tm -|9 0 0 -18
pair behind|tm .|-4 -14 -10 0
pair behind|toàn huyện|-9 -18 -3 1
pair behind|toàn tỉnh|-2 8 -19 6
pair behind|toàn xã|22 0 0 7
pair behind|toàn đảng|-15 17 -13 -28
pair behind|tp hcm|0 0 -1 0
pair behind|tranh chấp|12 -9 0 10
pair behind|tranh luận|-1 2 0 13
pair behind|trao #|29 -1 0 -14
pair behind|triển khai|-1 -15 1 -43
pair behind|triệt phá|14 -4 7 13
pair behind|triệt sản|-7 11 0 18
pair behind|triệt xóa|18 -1 0 0
pair behind|trong #|-14 7 -1 -26
pair behind|trong bối|-6 -15 -1 13
pair behind|trong bức|32 -8 -1 -17
pair behind|trong hai|0 0 -21 0
pair behind|trong hạn|19 -17 -22 25
pair behind|trong khi|-7 13 0 1
pair behind|trong kỳ|-30 -23 -9 -2
pair behind|trong năm|-10 -3 6 8
pair behind|trong quý|-5 0 4 0
pair behind|trong số|3 -22 -9 -19
pair behind|trong tháng|-21 -10 0 16
pair behind|trong đó|-22 -2 2 -1
pair behind|trong độ|-5 -11 0 0
pair behind|trung tâm|7 0 0 -7
pair behind|truy thu|8 0 9 1
pair behind|trên #|-12 -15 12 -18
pair behind|trình ban|0 0 5 32
pair behind|trình chủ|-15 0 7 10
pair behind|trình duyệt|0 0 12 -13
pair behind|trình hđnd|12 0 4 0
pair behind|trình phương|0 -6 19 -26
pair behind|trình trong|0 0 18 0
pair behind|trình trước|0 0 3 -3
pair behind|trình tỉnh|-2 0 19 0
pair behind|trình ubnd|0 0 5 29
pair behind|trình đề|0 0 5 -1
pair behind|trích đo|16 -7 -5 -5
pair behind|trò chơi|0 0 0 5
pair behind|trước #|24 -7 -17 -4
pair behind|trước hết|-6 -6 -8 7
pair behind|trước mắt|-5 -6 0 -3
pair behind|trước ngày|-1 0 -29 0
pair behind|trường chuẩn|-19 20 -8 38
pair behind|trường học|30 -22 -7 -11
pair behind|trường hợp|0 17 0 23
pair behind|trường lớp|27 -10 0 -2
pair behind|trường mầm|10 -10 0 -21
pair behind|trường phối|0 0 0 19
pair behind|trường thcs|-29 17 0 14
pair behind|trường tiểu|14 -4 -5 15
pair behind|trưởng ban|-8 0 -9 -3
pair behind|trưởng các|-7 -3 -17 -10
pair behind|trưởng công|-3 -1 -9 0
pair behind|trưởng phòng|-14 10 10 -26
pair behind|trại lưới|-7 2 9 0
pair behind|trạm khuyến|0 0 10 0
pair behind|trạm xá|17 0 0 -22
pair behind|trạm y|10 4 -1 3
pair behind|trả #|21 -22 -15 0
pair behind|trả lại|10 0 13 -36
pair behind|trả lời|-38 0 -6 14
pair behind|trả mặt|13 -7 -4 -11
pair behind|trả nợ|0 0 21 0
pair behind|trả trước|10 0 -6 -12
pair behind|trả đúng|15 0 -5 -39
pair behind|trấn áp|0 0 21 -13
pair behind|trật tự|25 11 0 18
pair behind|trẻ #|4 8 -2 10
pair behind|trẻ em|3 -1 -8 -22
pair behind|trẻ suy|-26 3 -16 -4
pair behind|trị giá|13 0 -2 -18
pair behind|trọng tâm|3 0 18 22
pair behind|trồng #|41 -4 -9 -36
pair behind|trồng cây|-6 13 25 -34
pair behind|trồng lại|0 0 10 -29
pair behind|trồng mới|-21 -22 -1 2
pair behind|trồng rừng|-1 -10 0 26
pair behind|trồng thay|19 0 0 -10
pair behind|trộm cắp|11 -20 -1 17
pair behind|trợ cấp|4 1 12 -18
pair behind|trụ sở|-21 1 -13 1
pair behind|trực tại|0 0 0 7
pair behind|tuy các|-13 19 0 -30
pair behind|tuy còn|17 -14 0 19
pair behind|tuy nhiên|7 -2 0 21
pair behind|tuy số|-14 6 0 12
pair behind|tuy thế|12 0 0 -2
pair behind|tuy vậy|61 -40 -8 40
pair behind|tuy đã|-18 25 0 -21
pair behind|tuyên truyền|14 1 3 -24
pair behind|tuyến phố|0 23 0 -15
pair behind|tuyển giáo|0 0 1 21
pair behind|tuyển quân|-14 -5 6 -20
pair behind|tuyển sinh|-44 -10 -2 -15
pair behind|tuần nào|-4 -4 7 20
pair behind|tuần tra|-6 0 -2 10
pair behind|tài chính|-13 -12 -22 2
pair behind|tài liệu|4 -2 0 30
pair behind|tàu cá|-5 15 0 3
pair behind|tách thửa|7 -3 7 4
pair behind|tách địa|-6 11 0 -11
pair behind|tái canh|-14 -17 -14 -11
pair behind|tái định|0 8 14 31
pair behind|tình hình|1 -3 -11 4
pair behind|tình trạng|-5 -21 0 -11
pair behind|tín dụng|5 15 -2 -24
pair behind|tính chiến|-16 17 0 18
pair behind|tính chung|-14 20 0 -8
pair behind|tính cả|2 0 0 24
pair behind|tính lại|0 0 17 13
pair behind|tính theo|27 -18 0 39
pair behind|tính đến|-3 7 -1 4
pair behind|tòa án|-10 0 -13 -4
pair behind|tóm tắt|-1 -1 -6 -4
pair behind|tôm giống|19 -9 -4 21
pair behind|tôm nuôi|25 28 0 -29
pair behind|tôm sú|21 -4 0 15
pair behind|tôn giáo|26 -12 0 -40
pair behind|tăng cường|-8 0 16 -4
pair behind|tăng phạt|-12 0 13 20
pair behind|tăng trưởng|-11 18 -5 0
pair behind|tư pháp|20 0 10 0
pair behind|tư tưởng|-7 0 -1 0
pair behind|tư vấn|0 0 9 0
pair behind|tại hội|0 0 14 0
pair behind|tại thị|0 0 -3 0
pair behind|tạm ở|0 0 1 -15
pair behind|tạm ứng|1 3 0 -4
pair behind|tạo việc|11 -11 18 -15
pair behind|tảo hôn|7 7 6 5
pair behind|tấn công|0 2 0 -20
pair behind|tập huấn|0 0 30 17
pair behind|tập hợp|-7 8 0 19
pair behind|tập trung|-20 24 24 -16
pair behind|tập vở|7 -7 0 -5
pair behind|tặng #|6 10 0 -15
pair behind|tặng quà|15 -3 0 -19
pair behind|tệ nạn|-5 -2 0 6
pair behind|tỉnh bố|13 -4 0 -18
pair behind|tỉnh về|0 0 0 -5
pair behind|tỉnh đã|-21 -9 -17 0
pair behind|tỉnh ủy|0 0 0 23
pair behind|tịch thu|9 -4 0 -1
pair behind|tố cáo|0 0 -23 -31
pair behind|tốc độ|22 5 0 11
pair behind|tồn tại|18 -7 -1 -9
pair behind|tổ #|-3 13 0 -21
pair behind|tổ chức|-19 -16 12 -14
pair behind|tổ công|10 9 1 -28
pair behind|tổ dân|4 0 16 5
pair behind|tổ hợp|13 -9 0 34
pair behind|tổ đại|0 0 14 30
pair behind|tổng chi|23 2 0 -9
pair behind|tổng công|-4 -12 -6 -19
pair behind|tổng diện|-5 -8 0 -19
pair behind|tổng giá|25 -4 -9 17
pair behind|tổng hợp|0 -4 -28 25
pair behind|tổng kinh|20 -16 0 31
pair behind|tổng kết|0 0 5 -3
pair behind|tổng mức|21 -8 0 -16
pair behind|tổng nợ|-3 -10 0 0
pair behind|tổng rà|0 0 4 21
pair behind|tổng sản|9 -29 0 8
pair behind|tổng thu|-32 0 0 9
pair behind|tổng trị|2 0 0 28
pair behind|tổng trọng|-8 8 0 15
pair behind|tổng vốn|-24 0 0 -18
pair behind|tổng đàn|3 21 0 21
pair behind|tội phạm|10 8 0 -18
pair behind|tờ trình|-5 14 -11 0
pair behind|từ #|-11 -12 0 -4
pair behind|từ chối|-28 0 0 14
pair behind|từ nay|0 0 -15 0
pair behind|từ ngày|-23 0 -23 0
pair behind|tự kiểm|16 -7 0 -4
pair behind|tự phê|-7 18 -9 -3
pair behind|tỷ lệ|8 -3 -33 4
pair behind|tỷ số|1 -21 0 12
pair behind|ubkt đảng|-14 -2 -16 1
pair behind|ubmttq việt|0 -2 5 13
pair behind|ubnd các|0 -5 2 13
pair behind|ubnd huyện|-1 3 -11 2
pair behind|ubnd phường|-25 -2 5 1
pair behind|ubnd thành|0 0 -11 0
pair behind|ubnd thị|-6 0 -9 0
pair behind|ubnd tỉnh|14 -10 -19 -13
pair behind|ubnd xã|-18 0 -43 1
pair behind|uvtw đảng|-5 -9 -3 0
pair behind|vi phạm|7 -19 0 -25
pair behind|vi văn|-13 -1 -8 -8
pair behind|việc bàn|-2 -18 0 0
pair behind|việc chuyển|-4 -22 0 0
pair behind|việc chuẩn|-5 -18 0 1
pair behind|việc cấp|-13 4 0 10
pair behind|việc giải|0 -8 0 0
pair behind|việc liên|8 -2 0 -21
pair behind|việc làm|-13 -1 -7 -8
pair behind|việc nhiều|-15 -1 -3 0
pair behind|việc này|-10 10 0 12
pair behind|việc nạo|0 1 0 8
pair behind|việc theo|0 0 0 6
pair behind|việc thực|19 -26 -16 -1
pair behind|việc tiếp|13 -7 -1 38
pair behind|việc tập|-3 -25 0 0
pair behind|việc xử|0 -9 0 2
pair behind|việc đảng|0 0 0 12
pair behind|viện kiểm|-21 0 -1 -8
pair behind|vp chấm|0 0 10 0
pair behind|và hđnd|0 0 22 -15
pair behind|và tổng|-10 -12 -24 -25
pair behind|vài nơi|-5 8 0 3
pair behind|vì sao|-8 -12 -1 -6
pair behind|võ đắc|0 0 -6 0
pair behind|vùng chè|-5 8 0 0
pair behind|vùng đầm|16 0 -1 -15
pair behind|văn bản|12 -5 -11 6
pair behind|văn hóa|16 -1 0 14
pair behind|văn nghệ|0 0 9 -4
pair behind|văn phòng|0 0 9 2
pair behind|vướng mắc|-4 0 7 0
pair behind|vượt chỉ|14 -7 0 44
pair behind|vượt kế|17 -16 0 -17
pair behind|vượt xa|-9 12 0 0
pair behind|vải thiều|7 5 -7 18
pair behind|vẫn còn|17 0 0 -21
pair behind|vẫn để|9 -6 0 0
pair behind|vận chuyển|1 -2 7 -1
pair behind|vận hành|8 -1 3 19
pair behind|vận tải|-20 -19 1 10
pair behind|vận động|1 0 44 -7
pair behind|vật liệu|1 -13 -3 18
pair behind|vật tư|-12 2 2 -15
pair behind|về chỉ|17 1 0 37
pair behind|về thu|-13 -19 0 0
pair behind|về xây|15 -15 -8 -21
pair behind|về y|-14 18 -4 -5
pair behind|vệ sinh|3 20 -3 4
pair behind|vỉa hè|0 -9 -11 0
pair behind|vốn chương|-25 -21 0 -27
pair behind|vốn các|-14 -4 0 17
pair behind|vốn dân|5 -1 0 13
pair behind|vốn thành|0 0 -3 0
pair behind|vốn thêm|6 0 0 0
pair behind|vốn vay|-12 3 -7 1
pair behind|vốn xây|-14 -10 0 -3
pair behind|vốn xã|10 0 0 0
pair behind|vốn đăng|5 -15 0 0
pair behind|vốn đầu|23 -8 -1 21
pair behind|với trung|0 0 21 -11
pair behind|vụ chiêm|-19 -14 0 -12
pair behind|vụ cưỡng|0 2 0 0
pair behind|vụ mùa|-16 0 0 35
pair behind|vụ phạm|-6 -8 0 0
pair behind|vụ việc|17 -12 -12 29
pair behind|vụ xuân|4 -22 0 -4
pair behind|vụ đông|10 18 2 9
pair behind|vững mạnh|4 0 -8 -7
pair behind|xe chở|18 -13 0 10
pair behind|xe tải|19 -4 -1 18
pair behind|xe điện|0 10 0 -32
pair behind|xem xét|-23 0 -21 9
pair behind|xi măng|-26 30 0 -27
pair behind|xin huyện|0 -6 7 16
pair behind|xin thêm|0 0 12 0
pair behind|xin tỉnh|-1 0 19 8
pair behind|xong ngày|0 0 0 28
pair behind|xong phương|0 0 1 0
pair behind|xong quý|0 0 0 21
pair behind|xong trong|-4 0 9 45
pair behind|xong trước|-1 0 18 25
pair behind|xuất cảnh|0 0 0 1
pair behind|xuất khẩu|0 9 -2 26
pair behind|xuống giống|-19 -2 3 -4
pair behind|xác nhận|-10 10 0 -9
pair behind|xác định|-1 2 25 26
pair behind|xâm thực|18 -3 0 0
pair behind|xây #|13 -11 0 -21
pair behind|xây dựng|1 -6 -14 20
pair behind|xây nhà|-5 10 7 -2
pair behind|xã còn|17 -1 -12 -4
pair behind|xã huổi|-8 -5 -13 -17
pair behind|xã hội|-42 -11 7 5
pair behind|xã nào|0 0 0 25
pair behind|xã phải|0 0 21 0
pair behind|xã tân|-18 22 9 -9
pair behind|xã đã|-25 19 -17 -2
pair behind|xét nghiệm|15 -13 1 0
pair behind|xét tuyển|8 -5 0 3
pair behind|xóa #|26 -15 14 -42
pair behind|xóa hết|-13 -1 0 6
pair behind|xóa xong|37 -8 -5 30
pair behind|xưởng may|8 -1 -1 18
pair behind|xảy ra|-1 11 0 12
pair behind|xếp loại|-8 0 -8 0
pair behind|xếp thứ|22 0 0 -35
pair behind|xử lý|-1 0 25 3
pair behind|xử phạt|-6 20 24 -17
pair behind|y tế|27 11 -7 15
pair behind|yên dũng|-9 10 0 0
pair behind|yêu cầu|-7 -7 -37 -23
pair behind|án bị|-27 -18 0 0
pair behind|án ma|-8 8 0 4
pair behind|án tồn|0 -10 0 0
pair behind|ô #|0 0 3 0
pair behind|ô nhiễm|-12 -6 0 0
pair behind|ông /|0 0 13 15
pair behind|ông bạch|-1 -1 -7 -7
pair behind|ông huỳnh|-5 -3 -10 -5
pair behind|ông mai|0 0 -4 0
pair behind|ông nguyễn|-1 0 -6 0
pair behind|ông nói|-6 -11 -26 -5
pair behind|ông trần|-1 0 -11 0
pair behind|ý kiến|-4 -22 -15 -14
pair behind|ý thức|-6 13 0 22
pair behind|ăn uống|17 -12 0 10
pair behind|đ )|0 0 0 -11
pair behind|đ /|-3 -2 -22 0
pair behind|đa số|-10 -14 0 -12
pair behind|đi lại|6 -2 0 20
pair behind|đi từng|0 0 9 -1
pair behind|điều chuyển|0 0 8 19
pair behind|điều dưỡng|28 2 -5 -12
pair behind|điều hành|-21 6 4 -22
pair behind|điều khiển|-8 -2 -9 -7
pair behind|điều tra|-1 8 -2 23
pair behind|điều trị|-9 0 0 3
pair behind|điểm nhóm|0 0 3 -11
pair behind|điện gió|22 0 0 -11
pair behind|điện kéo|-10 11 0 18
pair behind|điện lưới|21 -25 -2 16
pair behind|điện mặt|34 0 0 -5
pair behind|điện nông|14 1 0 14
pair behind|điện sản|25 -2 0 -6
pair behind|điện thoại|-14 8 -3 20
pair behind|điện thương|-6 17 0 -14
pair behind|điện về|7 9 0 0
pair behind|đoàn công|-10 0 -6 0
pair behind|đoàn giám|-8 0 -8 0
pair behind|đoàn kiểm|-9 6 -5 0
pair behind|đoàn thanh|18 0 41 -32
pair behind|đoàn thể|21 -9 -1 -19
pair behind|đoàn viết|-15 -1 -13 -1
pair behind|đoàn đề|0 0 -21 0
pair behind|đua xe|0 6 0 22
pair behind|đuối nhất|5 13 0 0
pair behind|đuối nước|22 -6 -8 0
pair behind|đài truyền|-1 -1 0 24
pair behind|đàn bò|26 -22 0 -30
pair behind|đàn gia|7 7 0 8
pair behind|đàn heo|-16 -7 -15 8
pair behind|đàn lợn|2 -10 0 -5
pair behind|đàn trâu|0 -1 0 -31
pair behind|đào tạo|-18 0 13 0
pair behind|đá gà|-12 12 3 -6
pair behind|đá quý|-22 -18 -14 -20
pair behind|đá vôi|11 -7 0 -4
pair behind|đáng nói|-3 5 0 -19
pair behind|đáng tiếc|19 0 0 -33
pair behind|đánh bạc|-18 13 -12 -9
pair behind|đánh bắt|8 -9 0 -25
pair behind|đánh giá|0 0 -4 12
pair behind|đã bàn|10 -2 0 -15
pair behind|đã có|11 -39 0 -29
pair behind|đã cấp|-13 -17 0 -15
pair behind|đã hái|11 -1 0 -16
pair behind|đã làm|-31 19 0 -29
pair behind|đã lập|10 2 -2 11
pair behind|đã phê|-6 -1 0 0
pair behind|đã quyết|0 0 -1 0
pair behind|đã tiêm|-24 -18 -2 -9
pair behind|đã triển|-43 0 0 -25
pair behind|đã trả|17 -6 -3 -24
pair behind|đê biển|15 -12 0 5
pair behind|đình chỉ|7 -7 0 14
pair behind|đính chính|25 8 -10 8
pair behind|đó là|-25 -11 -7 -33
pair behind|đón #|-18 -11 -23 6
pair behind|đóng cửa|2 -19 21 15
pair behind|đóng góp|6 -3 0 14
pair behind|đô thị|3 0 -2 -8
pair behind|đôn đốc|-2 0 -3 -16
pair behind|đùn đẩy|-4 -2 6 3
pair behind|đúng chế|0 0 0 -3
pair behind|đúng dự|-1 0 32 -20
pair behind|đúng hạn|2 0 0 -10
pair behind|đúng hẹn|8 0 0 0
pair behind|đúng kế|-10 0 12 0
pair behind|đúng luật|18 -4 0 21
pair behind|đúng ngày|7 0 -5 29
pair behind|đúng phong|-16 0 13 0
pair behind|đúng quy|9 -10 6 -32
pair behind|đúng thời|-20 0 21 -2
pair behind|đúng tiêu|0 0 1 0
pair behind|đúng tiến|0 0 1 11
pair behind|đúng đối|-11 0 12 0
pair behind|đăng ký|3 -9 0 -2
pair behind|đơn hàng|20 -9 0 -6
pair behind|đơn thư|29 -14 0 6
pair behind|đơn tố|9 -5 -7 1
pair behind|đơn vị|-10 -6 -19 -13
pair behind|đơn xin|-4 7 0 26
pair behind|đơn để|-3 8 0 0
pair behind|đưa #|-4 4 -5 14
pair behind|đưa giống|0 0 0 2
pair behind|đưa nga|-7 0 -25 -5
pair behind|đưa sản|-3 0 13 0
pair behind|đưa số|4 0 0 0
pair behind|đưa tỷ|1 0 18 -2
pair behind|đưa vào|15 -1 20 -7
pair behind|đưa đi|2 0 0 20
pair behind|đường biên|-13 12 -11 17
pair behind|đường liên|23 -9 0 -42
pair behind|đường nội|0 2 0 0
pair behind|đường sá|-9 -6 -4 -6
pair behind|đường truyền|10 -11 0 4
pair behind|đường trục|6 0 -3 27
pair behind|đường tỉnh|-3 19 0 2
pair behind|đường vào|-18 22 -2 -17
pair behind|đường về|-8 9 0 0
pair behind|đường điện|14 -1 0 -1
pair behind|được giá|7 0 0 -28
pair behind|được trong|-8 0 9 19
pair behind|được tòa|7 -3 0 -9
pair behind|đại biểu|-28 -19 -18 -27
pair behind|đại diện|-21 -13 -16 -2
pair behind|đại hội|24 -9 9 -7
pair behind|đại lào|0 7 -2 0
pair behind|đại lý|-14 21 0 10
pair behind|đạt #|32 23 -9 -34
pair behind|đạt và|11 0 0 0
pair behind|đảm việc|10 -9 0 -8
pair behind|đảng bộ|-31 -17 -5 -14
pair behind|đảng viên|3 20 -14 -20
pair behind|đảng ủy|8 -4 -25 3
pair behind|đất công|-4 9 -1 25
pair behind|đất sản|-5 17 -7 -1
pair behind|đất vừa|-10 -28 0 0
pair behind|đất đai|19 -6 -21 -5
pair behind|đấu tranh|-7 0 0 69
pair behind|đầu tư|8 -11 -7 0
pair behind|đẩy lùi|0 0 6 -7
pair behind|đẩy mạnh|7 -6 14 11
pair behind|đẩy nhanh|19 -23 1 -3
pair behind|đập chính|-13 -9 -2 0
pair behind|đặc biệt|-22 -6 -8 -5
pair behind|đặc khu|12 -2 0 25
pair behind|đặt nhiều|-21 -11 -11 0
pair behind|đến #|7 5 0 18
pair behind|đến hết|0 -4 21 -1
pair behind|đến kỳ|-2 6 -1 0
pair behind|đến nay|-30 2 -22 -32
pair behind|đến ngày|-25 -8 -5 -18
pair behind|đề nghị|0 5 -17 1
pair behind|đề xuất|-3 -8 41 14
pair behind|đề án|31 6 0 0
pair behind|để #|0 17 -10 -1
pair behind|để cử|-6 0 13 0
pair behind|để tỷ|0 0 0 18
pair behind|để xảy|7 -7 0 -11
pair behind|địa chính|-7 5 -16 13
pair behind|địa phương|-10 -10 -4 -8
pair behind|định hướng|0 0 19 -19
pair behind|định kỳ|0 0 27 -4
pair behind|định việc|0 -12 -20 0
pair behind|đọc lại|-8 -5 -17 11
pair behind|đối chiếu|-7 11 9 2
pair behind|đối thoại|0 0 0 1
pair behind|đối tượng|-1 -1 29 31
pair behind|đối với|25 -14 9 28
pair behind|đồn biên|0 0 1 29
pair behind|đồng bào|5 -14 -11 -6
pair behind|đồng chí|4 2 -37 -26
pair behind|đồng thời|-28 -5 32 -22
pair behind|độ bao|-16 -9 0 -24
pair behind|độ che|6 -7 -12 21
pair behind|đội ngũ|-8 -3 -4 0
pair behind|đội quản|0 0 8 14
pair behind|đội sổ|16 -7 0 -11
pair behind|đội thuế|-9 -9 14 20
pair behind|đời sống|6 13 -2 -8
pair behind|đỡ đầu|-9 -6 0 21
pair behind|đủ #|-25 -8 -8 0
pair behind|đứng gần|0 2 0 -3
pair behind|đứng thứ|4 3 0 7
pair behind|đứng áp|-13 14 0 8
pair behind|đừng để|-4 -6 13 0
pair behind|ưu tiên|-6 -3 20 14
pair behind|ưu điểm|0 0 -19 0
pair behind|ước cả|0 -1 18 -5
pair behind|ước thiệt|-3 4 0 21
pair behind|ước đến|-25 -7 -11 0
pair behind|ấn định|12 -3 -5 -6
pair behind|ổ sởi|13 -12 0 16
pair behind|ổn định|-3 -10 12 20
pair behind|ở vài|0 0 0 10
pair behind|ủy ban|-2 -14 10 -15
pair behind|ủy quyền|-4 9 0 0
pair behind|ủy viên|0 0 14 -11
pair|" #|5 7 14 14
pair|" (|0 0 7 0
pair|" ,|0 0 0 -5
pair|" -|-7 5 -6 -28
pair|" chuyển|0 0 0 -11
pair|" chở|5 0 0 -21
pair|" cà|21 -15 -6 -21
pair|" của|6 4 0 -24
pair|" dân|4 -1 16 14
pair|" giỏi|8 -7 0 -10
pair|" hết|-19 2 -5 24
pair|" không|-13 -20 -21 1
pair|" lan|9 -9 0 14
pair|" làm|-10 -5 -14 -3
pair|" mỗi|0 -1 9 4
pair|" một|-28 -16 -6 1
pair|" ngày|4 0 13 0
pair|" nhiệm|0 -3 6 15
pair|" nút|-4 -1 -12 0
pair|" nước|-23 13 -19 0
pair|" phương|12 -1 0 -11
pair|" sang|8 0 0 14
pair|" sạch|12 -3 0 -10
pair|" tam|6 0 -3 15
pair|" theo|-11 -1 -14 -8
pair|" trường|-16 -9 -12 -5
pair|" trắng|14 0 3 28
pair|" tín|-7 9 8 12
pair|" tết|11 0 0 -22
pair|" từ|-15 16 -26 -2
pair|" và|19 0 14 7
pair|" vì|-12 -20 1 -26
pair|" vận|13 0 0 -28
pair|" đi|15 10 -1 -16
pair|" đèn|0 -3 6 19
pair|" được|29 -30 -5 -24
pair|" đảng|12 0 2 24
pair|" đất|-8 18 -6 0
pair|" đứng|-28 5 -16 11
pair|" ở|-5 11 0 5
pair|# "|1 6 6 30
pair|# #|-3 5 -1 -21
pair|# %|8 4 -21 7
pair|# (|1 -21 -2 -1
pair|# )|0 -13 0 -13
pair|# ,|8 15 1 32
pair|# -|-9 -15 -2 -1
pair|# .|20 0 0 5
pair|# /|4 0 1 -1
pair|# :|1 15 -9 0
pair|# ;|-12 -24 -8 0
pair|# ]|-15 19 -23 0
pair|# an|16 -6 0 0
pair|# a|-1 27 -1 -17
pair|# ban|8 -14 3 -17
pair|# biên|-27 -21 8 -3
pair|# bon|-11 -18 9 -1
pair|# buôn|-4 6 -1 -24
pair|# buổi|5 12 9 -2
pair|# b|-16 -19 6 12
pair|# bàn|0 0 -8 0
pair|# bác|-16 9 -21 -35
pair|# báo|0 0 -9 4
pair|# bãi|-14 2 -8 -20
pair|# bé|-13 0 -1 0
pair|# bí|-1 -1 1 8
pair|# bóng|28 -26 -4 -14
pair|# bản|-11 11 5 -15
pair|# bậc|-17 34 0 -18
pair|# bằng|-14 -6 18 13
pair|# bể|23 -6 -12 6
pair|# bệnh|13 -11 -5 24
pair|# bị|10 -1 0 0
pair|# bộ|-8 8 0 10
pair|# camera|2 16 -4 -29
pair|# ca|8 18 -14 7
pair|# chi|5 -2 -8 -1
pair|# chiếc|-8 -3 -16 -20
pair|# cho|7 -8 15 8
pair|# chuyên|15 -15 -6 -19
pair|# chuyến|13 4 0 20
pair|# cháu|-5 -12 -3 0
pair|# chưa|-17 -1 -13 -25
pair|# chương|-13 -5 0 7
pair|# chậm|0 0 2 13
pair|# chế|4 -3 0 19
pair|# chỉ|15 -1 -6 5
pair|# chị|22 -20 7 -1
pair|# chốt|16 -3 0 18
pair|# chỗ|-18 22 3 -6
pair|# chợ|11 -7 3 29
pair|# chủ|21 -12 -1 -37
pair|# con|-24 18 -26 1
pair|# cuối|-24 -5 0 0
pair|# cuộc|28 3 0 -8
pair|# c|-6 12 9 -7
pair|# các|0 0 8 6
pair|# cái|-10 14 0 -8
pair|# cánh|10 -2 0 -5
pair|# cán|20 -17 5 12
pair|# cá|-30 -34 -21 -5
pair|# cây|48 -31 -15 -27
pair|# còn|28 -12 0 -9
pair|# có|-7 18 6 35
pair|# công|0 19 -2 17
pair|# căn|17 -5 7 13
pair|# cơ|6 -7 -1 1
pair|# cả|-27 29 0 32
pair|# cấp|-11 -25 -23 -33
pair|# cầu|18 -2 14 -6
pair|# cặp|-3 2 -9 4
pair|# cổng|19 0 0 0
pair|# cộng|10 -1 0 -12
pair|# cụm|12 12 -14 -7
pair|# cụ|23 3 -12 -25
pair|# của|-22 -22 -8 19
pair|# cửa|-10 9 12 16
pair|# cử|-19 -12 -6 0
pair|# di|-13 -3 -10 -12
pair|# diễn|0 1 -22 3
pair|# diện|4 -1 0 -18
pair|# doanh|13 -13 -2 2
pair|# do|-2 -24 -8 -15
pair|# dành|0 -3 -2 0
pair|# dân|-5 -18 -12 -15
pair|# dấu|14 -6 -11 27
pair|# dự|23 21 -1 34
pair|# em|-7 24 10 -26
pair|# giao|-12 18 -11 3
pair|# gia|23 -3 0 -1
pair|# giáo|-11 38 -11 -38
pair|# giường|-19 -27 -4 -16
pair|# giải|15 4 0 50
pair|# giấy|15 10 -8 4
pair|# giếng|13 -2 0 17
pair|# giờ|14 -23 13 -18
pair|# grdp|-14 15 0 -33
pair|# g|-8 -23 -15 11
pair|# gây|-17 12 -10 15
pair|# gói|13 -3 -3 -11
pair|# h00|-5 -7 6 0
pair|# ha|9 12 26 -3
pair|# hotline|-1 -9 0 0
pair|# hoàn|-25 -5 -3 -27
pair|# huy|24 -22 -1 21
pair|# huyện|-23 1 2 -17
pair|# hài|24 -5 -1 -21
pair|# hđnd|3 -9 0 19
pair|# hằng|-5 -6 24 33
pair|# hẻm|19 0 -1 -17
pair|# học|-27 -11 -20 -11
pair|# họp|-11 0 -39 0
pair|# hồ|7 -2 -10 20
pair|# hội|0 -16 24 8
pair|# hộp|3 -2 -1 8
pair|# hộ|7 0 4 -6
pair|# hợp|8 -21 -15 -9
pair|# kg|9 -29 -1 12
pair|# khai|0 14 2 -9
pair|# khiến|-17 25 -8 -6
pair|# khoa|15 -12 0 0
pair|# khoản|15 -13 18 17
pair|# khu|1 -23 5 -34
pair|# khóa|-20 -9 7 7
pair|# khóm|-9 18 4 -8
pair|# không|3 -21 23 40
pair|# khối|22 8 -2 0
pair|# kiến|0 23 -2 1
pair|# kiểm|19 -9 -5 -14
pair|# km|33 -16 9 -11
pair|# kém|-12 23 0 0
pair|# kéo|-13 -4 -6 -1
pair|# kết|3 0 35 19
pair|# kỳ|18 -10 6 20
pair|# kỹ|-1 -15 6 -11
pair|# lao|21 -25 22 5
pair|# liên|-7 -1 -10 0
pair|# liều|16 -16 -5 -18
pair|# làm|-48 6 -12 0
pair|# làng|-30 -32 11 -22
pair|# là|23 -4 -22 -2
pair|# lò|-6 5 -11 -2
pair|# lô|1 -1 8 13
pair|# lượt|24 0 -2 -6
pair|# lần|17 0 -19 -32
pair|# lồng|25 0 0 -31
pair|# lớp|25 -19 7 -1
pair|# m2|41 -16 -14 -15
pair|# m3|-6 -5 0 1
pair|# m|-7 13 -1 -21
pair|# mà|-1 21 -3 -18
pair|# mái|27 -9 0 6
pair|# máy|6 9 0 2
pair|# mã|35 -14 0 -14
pair|# mét|19 1 -12 -4
pair|# món|0 5 -4 8
pair|# mô|16 0 0 20
pair|# mũi|14 -7 7 -23
pair|# mường|-4 0 -16 0
pair|# mẫu|34 -22 0 4
pair|# mắt|3 14 0 -2
pair|# mỏ|2 4 10 32
pair|# mới|-21 26 0 8
pair|# mở|-9 0 17 0
pair|# nghìn|5 -14 0 14
pair|# nghị|-13 -23 -22 -1
pair|# nguyễn|0 0 22 0
pair|# ngàn|29 19 -8 -24
pair|# ngày|-1 -1 23 9
pair|# ngôi|-5 18 0 -23
pair|# ngư|-5 10 0 20
pair|# người|3 11 -14 -8
pair|# nhiệm|-10 10 -4 29
pair|# nhà|6 -21 -7 8
pair|# nhân|-17 -10 -2 -16
pair|# nhìn|24 -10 -1 0
pair|# nhóm|-1 -2 -19 18
pair|# như|0 0 6 7
pair|# năm|-24 -7 -38 0
pair|# nơi|1 26 -7 -20
pair|# nạn|-13 16 0 22
pair|# nặng|18 -2 0 -17
pair|# nếu|-1 -9 10 -16
pair|# nội|1 18 -4 -15
pair|# pha|-8 0 10 14
pair|# phiên|16 10 0 -2
pair|# phiếu|-9 -8 0 20
pair|# phòng|18 11 -17 0
pair|# phút|5 -15 -1 1
pair|# phương|-7 12 0 0
pair|# phường|-14 -3 -6 -21
pair|# phải|-16 -18 32 34
pair|# phản|-10 11 -1 0
pair|# phần|33 -8 -10 -32
pair|# qua|22 -16 -1 0
pair|# quy|32 -10 -16 8
pair|# quyết|14 1 -5 -15
pair|# quân|18 0 0 -6
pair|# quần|-7 -8 -3 7
pair|# quầy|1 0 -4 30
pair|# quận|12 -2 -3 -2
pair|# ra|11 -2 16 -5
pair|# rõ|12 -1 0 -11
pair|# sang|26 -2 0 -2
pair|# sao|0 -3 -11 25
pair|# sau|0 -8 -1 0
pair|# so|-26 10 -8 -36
pair|# suất|43 -1 0 -1
pair|# sáng|0 0 -3 -15
pair|# sơ|-4 -1 -10 0
pair|# sạch|-32 -18 22 -4
pair|# sản|-2 -24 -25 20
pair|# số|0 -33 0 0
pair|# sổ|0 15 0 -13
pair|# sở|-19 -5 -3 -5
pair|# thanh|40 -27 -2 -36
pair|# theo|-21 -6 11 18
pair|# thu|7 0 6 21
pair|# thành|-5 -28 -4 2
pair|# tháng|-5 -8 -33 -4
pair|# thì|9 -13 6 20
pair|# thông|-13 0 -17 -1
pair|# thôn|-29 22 3 0
pair|# thẻ|29 -4 0 -9
pair|# thủ|41 -16 0 2
pair|# thửa|23 0 -17 -17
pair|# thực|-12 -7 -23 0
pair|# tin|2 13 0 12
pair|# tiêu|7 1 -23 -22
pair|# tiểu|1 -2 9 12
pair|# toàn|31 6 -25 9
pair|# trang|-17 1 12 17
pair|# triệu|0 -18 -23 11
pair|# trong|20 1 12 -1
pair|# trung|1 -2 -9 30
pair|# tràn|-6 -24 -10 0
pair|# trên|-33 -37 -24 -2
pair|# trình|-2 -2 19 -7
pair|# trước|0 0 22 2
pair|# trường|2 21 -13 0
pair|# trạm|8 14 3 10
pair|# trẻ|50 -25 -15 -8
pair|# trở|-3 -1 -1 -2
pair|# trụ|-2 13 -21 10
pair|# trực|-5 0 -16 0
pair|# tuyến|14 -3 -5 -18
pair|# tuổi|11 11 -3 -30
pair|# tài|2 -7 23 29
pair|# tàu|-1 9 0 6
pair|# tân|9 -7 0 -5
pair|# tăng|-26 1 -3 24
pair|# tại|0 0 14 8
pair|# tạ|7 6 -1 -4
pair|# tấn|8 -19 -9 0
pair|# tập|-18 -11 -8 2
pair|# tỉnh|0 0 15 23
pair|# tốt|6 -2 0 -16
pair|# tổng|3 0 -16 -26
pair|# tổ|10 -14 -1 11
pair|# tới|-23 33 0 -29
pair|# tờ|-5 -34 -18 -19
pair|# tụ|3 -12 11 -18
pair|# từ|17 -23 19 -18
pair|# tỷ|6 -9 -22 -1
pair|# usd|-7 -7 -3 0
pair|# viên|0 -15 9 20
pair|# việc|-23 28 -13 -31
pair|# và|-2 10 -5 -2
pair|# vì|-9 17 0 2
pair|# văn|9 25 -8 -12
pair|# vườn|20 -2 0 -2
pair|# vạn|10 -26 0 -35
pair|# vẫn|16 -4 -22 3
pair|# về|15 11 22 34
pair|# vị|-19 -10 0 -45
pair|# với|-4 -21 -5 3
pair|# vụ|25 13 0 -6
pair|# vựa|-20 28 0 -25
pair|# x61|-2 0 -3 0
pair|# xe|36 -21 -17 -15
pair|# xong|4 0 1 31
pair|# xuống|14 -3 0 -23
pair|# xây|0 0 5 -7
pair|# xã|15 9 -2 0
pair|# xóm|-5 21 9 23
pair|# ý|35 -8 0 2
pair|# đang|0 0 -20 -18
pair|# điều|-18 -3 24 -4
pair|# điểm|5 -5 -1 -22
pair|# đoàn|-4 -23 -26 -23
pair|# đoạn|-12 6 11 -14
pair|# đ|29 14 -4 12
pair|# đào|-10 16 -5 -2
pair|# đánh|0 0 -45 -31
pair|# đã|32 -24 0 19
pair|# đúng|-2 0 26 -14
pair|# đơn|2 -6 28 0
pair|# đường|21 -17 -1 -12
pair|# được|43 -17 11 5
pair|# đại|14 -10 -43 -18
pair|# đạt|-8 -3 -24 -32
pair|# đảng|41 -19 -5 -6
pair|# đầu|35 -19 -21 -10
pair|# đập|9 0 7 -13
pair|# đến|-13 -6 -12 -2
pair|# đề|21 11 -11 12
pair|# để|-16 -22 12 0
pair|# địa|7 -16 1 -29
pair|# đối|36 -28 23 -9
pair|# đồng|-6 29 0 9
pair|# đợt|13 22 -10 -32
pair|# ước|-13 10 -1 -4
pair|# ấp|-18 -3 -33 -31
pair|# ổ|19 -14 0 -5
pair|# ở|6 2 -1 -1
pair|# ủy|11 -18 -22 -13
pair|% (|-8 -30 -1 19
pair|% )|23 17 0 19
pair|% ,|47 -1 0 -16
pair|% -|-14 14 -23 21
pair|% /|9 -6 3 15
pair|% ;|11 19 0 -7
pair|% bộ|-9 12 0 0
pair|% chi|15 -9 -3 30
pair|% chương|18 0 6 0
pair|% chặng|16 -4 0 19
pair|% chỉ|17 3 0 -11
pair|% ck|0 8 0 0
pair|% công|1 4 0 15
pair|% cùng|35 -2 0 18
pair|% cơ|12 -16 -15 0
pair|% cử|25 -8 0 18
pair|% diện|27 -8 -5 20
pair|% do|-37 19 0 -22
pair|% dt|8 10 0 29
pair|% dân|15 -30 -18 -8
pair|% dự|1 -24 -10 -14
pair|% gia|12 0 -9 21
pair|% giá|11 -5 -7 -13
pair|% hđnd|22 -4 0 -8
pair|% học|2 4 23 0
pair|% hồ|7 -1 -4 23
pair|% hộ|-4 -21 -18 -21
pair|% kh|12 0 -1 11
pair|% kế|15 11 -14 13
pair|% là|26 -11 0 0
pair|% mặt|4 -15 21 -4
pair|% mục|29 0 0 0
pair|% mức|-1 14 0 -35
pair|% nghị|24 7 0 31
pair|% người|52 -20 0 -11
pair|% nhờ|22 -6 0 -9
pair|% nq|25 -4 0 -18
pair|% năm|21 13 0 -1
pair|% so|2 -1 -28 -10
pair|% sản|-2 9 0 -16
pair|% số|22 3 -5 -8
pair|% theo|0 0 33 0
pair|% thôn|1 -3 -17 34
pair|% trong|-13 -24 -26 -17
pair|% trường|2 -2 -17 -31
pair|% trạm|-14 5 5 -13
pair|% trẻ|20 -9 -16 45
pair|% trở|-48 -18 -34 4
pair|% tàu|-6 -3 24 -17
pair|% tỉnh|14 0 0 -7
pair|% tổng|28 -1 16 20
pair|% tổ|3 -5 -27 -27
pair|% vào|-12 12 29 -19
pair|% và|-8 -15 14 -12
pair|% vì|-20 37 0 -12
pair|% vốn|6 -15 -17 -24
pair|% xuống|18 -12 -14 -14
pair|% đường|28 -1 -6 -2
pair|% đảng|46 0 -1 -17
pair|& mt|0 0 16 3
pair|& ptnt|-14 -3 0 -2
pair|& ubnd|0 0 21 15
pair|& xh|-4 0 10 8
pair|& đt|-9 -3 0 13
pair|' gar|-2 0 0 0
pair|' lấp|-9 -9 -13 0
pair|( #|11 24 1 12
pair|( +|14 -4 0 -3
pair|( -|-38 45 0 -12
pair|( a|19 0 0 -8
pair|( baonghean|0 0 -8 0
pair|( bgđt|-11 -5 -8 0
pair|( b|8 0 -24 0
pair|( báo|-1 0 -5 0
pair|( bình|0 -22 -19 0
pair|( bằng|-6 -25 -14 -12
pair|( chi|13 2 -1 -4
pair|( chiếm|-12 16 0 -35
pair|( chuẩn|21 -13 -7 -2
pair|( chậm|0 0 0 18
pair|( chỉ|-1 11 0 12
pair|( chủ|-8 16 12 -13
pair|( ct|-9 -2 -8 0
pair|( công|7 -28 0 40
pair|( cùng|22 -11 8 -26
pair|( cổng|0 0 -4 0
pair|( gdp|29 0 0 -5
pair|( gis|8 -6 -5 0
pair|( giá|50 2 0 -11
pair|( giảm|-5 0 0 -23
pair|( glo|-1 -9 -11 0
pair|( grdp|29 12 0 -4
pair|( hbđt|0 0 -10 0
pair|( hnm|-2 0 -2 0
pair|( huyện|25 -10 -3 15
pair|( hà|0 0 -2 0
pair|( họp|-8 -12 -8 0
pair|( iip|-16 -19 0 -13
pair|( khai|0 0 3 0
pair|( khoảng|-8 9 0 0
pair|( kh|32 -3 0 15
pair|( khóa|4 -6 14 -24
pair|( kế|-1 4 -1 9
pair|( kỳ|-4 0 -9 0
pair|( lđ|0 0 -9 0
pair|( lĩnh|-17 -12 -1 0
pair|( mặt|0 8 0 0
pair|( mở|-27 -11 -24 0
pair|( mức|0 32 0 0
pair|( ngày|0 0 9 -4
pair|( nq|21 0 0 0
pair|( nêu|-17 -10 0 0
pair|( ocop|20 -13 0 -17
pair|( phòng|11 -6 0 18
pair|( phường|17 0 -4 13
pair|( phối|0 0 14 0
pair|( phục|-15 -5 -15 0
pair|( qbđt|-1 -4 -7 0
pair|( quy|8 0 0 0
pair|( quản|0 -9 0 0
pair|( quốc|0 3 0 0
pair|( riêng|-29 -33 -1 -26
pair|( sau|0 -2 -5 0
pair|( so|10 -10 0 9
pair|( sản|-19 0 0 -10
pair|( số|-35 -1 -5 1
pair|( sở|11 4 -6 33
pair|( theo|14 -1 32 20
pair|( thu|22 -28 -11 0
pair|( thôn|36 1 0 -16
pair|( thương|0 8 0 0
pair|( thường|0 -1 0 0
pair|( tphcm|0 -1 0 0
pair|( tp|0 0 -2 0
pair|( trình|-13 -20 -36 -10
pair|( trích|-22 -10 -30 -7
pair|( tuần|-11 -2 -13 0
pair|( tên|-1 -1 -10 0
pair|( tính|8 9 -5 7
pair|( tóm|0 -3 -6 0
pair|( tô|0 -35 -1 0
pair|( tăng|42 -10 0 -6
pair|( tổ|6 19 -17 -4
pair|( tỷ|2 -3 0 -15
pair|( vlo|0 0 -8 0
pair|( văn|-11 -24 -11 0
pair|( vượt|22 -1 0 6
pair|( vốn|-10 -9 -6 15
pair|( xây|0 45 0 0
pair|( xã|4 6 0 0
pair|( điều|-21 -6 -8 -9
pair|( đoàn|-13 14 10 16
pair|( đ|-15 -5 -5 0
pair|( đã|-26 -9 -22 0
pair|( đại|-8 -11 0 0
pair|( đạt|18 -8 -5 -15
pair|( đầu|0 27 1 14
pair|( để|0 0 -16 0
pair|( đồng|-3 0 -16 0
pair|( ảnh|-26 -11 -9 0
pair|( ấp|-17 -20 -8 12
pair|) #|-4 -16 0 -28
pair|) (|0 1 0 -9
pair|) ,|16 -7 0 9
pair|) -|-40 -18 -13 0
pair|) [|-6 15 -9 -24
pair|) ban|0 0 8 -5
pair|) bhxh|0 0 9 -18
pair|) chiều|0 0 -3 0
pair|) chấm|0 -2 14 0
pair|) có|13 3 -5 -36
pair|) công|0 0 5 -7
pair|) cùng|0 0 0 -10
pair|) cộng|0 -2 -1 0
pair|) của|7 0 8 7
pair|) do|-24 25 0 9
pair|) giảm|-16 17 -2 -35
pair|) hđnd|0 0 -1 0
pair|) họp|-1 0 -1 0
pair|) hỏi|-16 -8 -6 0
pair|) khóa|0 -5 0 0
pair|) kiểm|-12 -4 -6 -2
pair|) lẫn|4 -3 0 21
pair|) mỗi|0 0 7 -15
pair|) mở|20 0 0 0
pair|) ngày|0 0 -12 0
pair|) phòng|-10 -5 -11 -21
pair|) sáng|-1 0 -9 0
pair|) thanh|0 0 2 -2
pair|) theo|6 15 0 -5
pair|) thu|-1 0 21 -15
pair|) trình|0 0 6 15
pair|) trước|0 0 26 0
pair|) trạm|-4 0 7 -14
pair|) trả|0 0 0 -9
pair|) tăng|44 -2 0 -29
pair|) tổ|-13 -2 20 -6
pair|) và|10 2 -8 21
pair|) vẫn|11 -5 0 -12
pair|) vận|-9 0 18 -14
pair|) vừa|0 -1 -3 0
pair|) đã|22 -15 -11 23
pair|) đạt|25 0 0 -2
pair|) để|-5 0 -13 0
pair|) ước|40 -1 -1 -19
pair|* số|-13 -1 -15 0
pair|+ #|33 -35 0 1
pair|, #|21 12 0 -9
pair|, +|3 -35 0 -34
pair|, =|14 -1 0 14
pair|, buôn|-8 -9 -1 -12
pair|, bài|18 -6 -1 -2
pair|, bò|4 13 0 -16
pair|, bản|-16 -11 -16 0
pair|, bằng|-2 -4 0 -7
pair|, bớt|13 1 0 0
pair|, cao|49 -15 0 5
pair|, chi|-11 1 0 16
pair|, chưa|0 6 0 25
pair|, chỉ|1 20 0 6
pair|, chữa|19 -5 0 -24
pair|, cua|18 -13 0 23
pair|, cá|17 -2 0 16
pair|, còn|15 1 0 -1
pair|, công|13 -9 -4 17
pair|, cải|0 28 0 0
pair|, cấp|-5 15 0 0
pair|, cần|0 0 13 0
pair|, doanh|-16 -20 -18 -10
pair|, du|-1 -4 0 12
pair|, dịch|18 -11 0 -35
pair|, giải|-6 16 0 0
pair|, giảm|16 9 0 14
pair|, gấp|17 2 0 -21
pair|, gần|0 8 0 14
pair|, hàn|8 -6 0 -13
pair|, hơn|49 -21 0 38
pair|, hạn|24 -18 -18 36
pair|, hạ|-5 -9 -1 -12
pair|, hải|-30 -1 0 0
pair|, hồ|14 -22 -12 0
pair|, hụt|19 -9 0 0
pair|, không|6 -3 0 0
pair|, kém|-19 29 0 -10
pair|, kéo|17 -6 0 -12
pair|, kế|7 2 -4 1
pair|, làng|-13 -4 -14 -8
pair|, lâm|9 10 0 20
pair|, lưu|7 -2 0 -6
pair|, lệ|-1 27 0 -27
pair|, môi|-7 2 0 0
pair|, mới|-23 34 0 9
pair|, nghêu|23 -12 0 -23
pair|, ngày|-9 0 27 16
pair|, nhiều|20 -11 0 12
pair|, nhiệm|-6 0 -6 0
pair|, nhà|20 -18 -13 -20
pair|, nhích|68 -13 0 -26
pair|, nhỉnh|17 -10 0 -25
pair|, nậm|10 -5 0 0
pair|, phình|-15 17 -1 -25
pair|, phí|15 12 0 3
pair|, phường|-1 7 1 4
pair|, phấn|0 0 15 -4
pair|, phần|-21 20 -4 -13
pair|, quy|-2 12 0 0
pair|, quá|26 -17 0 -8
pair|, so|42 -16 0 9
pair|, sáng|-10 -2 -13 0
pair|, sụt|-9 11 0 0
pair|, teo|-5 18 0 0
pair|, thu|8 7 0 0
pair|, thêm|25 -11 0 -32
pair|, thôn|20 -11 0 -30
pair|, thương|11 -29 0 -8
pair|, thấp|-15 17 0 -9
pair|, thị|28 15 0 -1
pair|, thủy|27 -7 0 37
pair|, thực|30 -10 -5 -2
pair|, tiểu|19 -5 0 -42
pair|, tăng|48 14 -5 10
pair|, tương|28 -3 0 -12
pair|, tặng|24 0 0 -13
pair|, tổ|-10 7 0 -11
pair|, tụt|-3 10 0 13
pair|, tức|36 5 -5 17
pair|, từ|17 -13 -8 -6
pair|, ubnd|10 -4 0 13
pair|, việc|10 -17 0 0
pair|, vượt|21 -5 0 5
pair|, xây|-25 -9 0 -23
pair|, xã|-14 -7 3 14
pair|, xấp|40 -10 0 -20
pair|, xổ|-25 -14 0 -1
pair|, xử|20 -9 0 0
pair|, ăn|19 7 0 40
pair|, đi|1 0 0 23
pair|, điều|-12 12 0 0
pair|, đơn|-7 -2 -18 -25
pair|, được|9 20 -1 -21
pair|, đạt|-8 -19 0 7
pair|, đảng|-22 13 -9 2
pair|, đất|-6 21 -1 0
pair|, đậu|17 -11 0 24
pair|, đặt|22 -3 0 23
pair|, đến|-3 0 25 17
pair|, đủ|8 -4 0 0
pair|, ước|30 -4 -2 -18
pair|- #|-23 1 -2 0
pair|- anqp|0 0 -6 0
pair|- an|-14 -25 -31 -1
pair|- a|-17 -15 -14 -12
pair|- ba|0 0 4 11
pair|- bgdđt|0 0 12 -2
pair|- bhyt|0 0 8 0
pair|- btc|-11 -4 -2 -3
pair|- btt|-1 -2 -12 0
pair|- byt|6 -8 11 -15
pair|- bí|-9 0 -9 0
pair|- bằng|12 -10 0 4
pair|- cao|14 -5 0 -25
pair|- chi|-11 15 -20 -17
pair|- chiều|0 -1 -8 0
pair|- chính|-7 -2 0 0
pair|- chủ|-2 0 -1 0
pair|- cp|-2 -27 6 -6
pair|- ctr|3 -6 -3 5
pair|- ct|6 -8 10 -1
pair|- các|0 0 -13 0
pair|- doanh|6 9 -5 -9
pair|- du|9 -6 -36 -15
pair|- dv|23 -1 0 9
pair|- dịch|-2 7 0 10
pair|- hd|16 -11 10 5
pair|- hành|0 0 8 0
pair|- hòn|4 -15 -18 -9
pair|- hđnd|-35 0 -3 1
pair|- hđ|-6 -4 -2 0
pair|- hạ|-2 0 22 0
pair|- hội|-14 -14 -9 0
pair|- hộ|-18 1 -11 -1
pair|- in|-13 0 14 0
pair|- kh|6 -13 6 -11
pair|- kiểm|0 0 0 13
pair|- kl|2 0 30 20
pair|- kt|0 0 -24 0
pair|- kv|-2 0 0 0
pair|- kết|-16 17 2 18
pair|- kế|20 -1 10 -5
pair|- lâm|-21 -2 0 -25
pair|- lđtbxh|0 7 0 0
pair|- lưu|-6 0 -10 0
pair|- mttq|-2 -1 -15 0
pair|- mt|-11 -13 0 0
pair|- môi|0 -1 0 -16
pair|- mùa|1 0 0 21
pair|- một|-4 -4 -7 0
pair|- ngày|-1 0 -28 0
pair|- ngân|-29 18 -17 -19
pair|- ngư|8 21 -8 29
pair|- nq|13 0 12 1
pair|- nơi|-2 -3 -13 0
pair|- pbt|0 0 -6 -1
pair|- pháp|0 0 9 0
pair|- phòng|0 0 21 13
pair|- phó|-6 -1 -19 0
pair|- ptnt|-6 -2 8 0
pair|- qđi|18 0 1 18
pair|- qđ|-4 -15 4 -13
pair|- rô|-9 0 12 0
pair|- snv|0 -1 -5 0
pair|- suối|-2 8 8 -11
pair|- s|-7 11 -2 0
pair|- sáng|0 0 -17 0
pair|- tb|-6 -2 -4 -11
pair|- thanh|0 0 6 0
pair|- th|-1 0 2 17
pair|- thành|0 0 -14 -2
pair|- tháp|-1 0 -2 0
pair|- thương|-18 7 -8 22
pair|- thường|17 0 9 11
pair|- thể|9 0 9 -6
pair|- thị|0 -1 -18 -15
pair|- thời|-2 -3 -13 0
pair|- thủy|1 0 0 1
pair|- tiểu|-21 -7 0 9
pair|- trả|0 0 0 -2
pair|- ttcn|-19 1 0 -25
pair|- ttg|-5 1 17 1
pair|- tuv|-4 0 -7 0
pair|- tài|-10 -10 -4 30
pair|- tôm|8 13 21 -23
pair|- tăng|18 -11 0 -14
pair|- tổng|-3 0 -7 0
pair|- tự|0 -1 0 0
pair|- ubmttqvn|-1 0 -14 0
pair|- ubnd|-1 -1 2 2
pair|- ubtvqh15|-10 0 -15 -14
pair|- việc|0 -2 -9 0
pair|- vp|0 -1 0 0
pair|- văn|-1 0 11 13
pair|- xd|26 0 0 16
pair|- xh|-21 -16 -18 -10
pair|- xin|16 -6 13 0
pair|- xây|-6 1 -1 27
pair|- xã|14 -24 -23 -12
pair|- y|-16 0 -1 0
pair|- đt|-12 0 2 0
pair|- đưa|-8 0 3 0
pair|- đạt|15 0 0 0
pair|- đảng|0 -1 -1 0
pair|- đất|10 -6 -1 24
pair|- ốt|10 -12 -7 0
pair|. #|14 -1 9 -3
pair|. (|-11 -8 -6 0
pair|. ban|0 0 -12 0
pair|. chánh|-1 0 -7 0
pair|. chủ|0 0 -3 0
pair|. giám|0 0 -7 0
pair|. hồ|0 5 -6 0
pair|. kết|-2 0 0 0
pair|. png|-2 0 -3 0
pair|. p|-10 -2 0 0
pair|. sầm|-13 -11 10 -16
pair|. ubnd|0 0 -5 0
pair|. vn|0 -2 -5 0
pair|. ủy|-27 -11 -22 0
pair|/ #|4 0 1 -2
pair|/ bc|0 0 -1 0
pair|/ bcđtw|-17 -6 -5 -20
pair|/ btctu|-3 13 -2 -15
pair|/ btctw|7 -12 9 18
pair|/ bà|0 0 5 -4
pair|/ ct|-16 0 19 -4
pair|/ c|-22 -13 0 2
pair|/ cđ|-1 -8 6 8
pair|/ ha|11 -19 0 5
pair|/ hd|-1 0 16 0
pair|/ hu|-9 -2 30 -3
pair|/ kg|-14 -6 0 15
pair|/ kh|16 -14 4 -3
pair|/ kl|0 -1 -3 0
pair|/ kế|-7 -4 -9 20
pair|/ l|-13 -7 -3 -12
pair|/ lớp|-19 21 0 -8
pair|/ m3|-9 17 8 -11
pair|/ m|0 0 -11 0
pair|/ máy|-2 -3 -1 23
pair|/ ngày|-1 -21 -9 -18
pair|/ người|-1 -31 -19 -13
pair|/ nq|-5 -10 6 -1
pair|/ năm|-24 -23 -4 33
pair|/ nđ|0 -22 1 3
pair|/ qh14|-2 0 4 -13
pair|/ qh15|-25 -12 -5 -3
pair|/ qu|0 -8 0 0
pair|/ qđ|-20 -8 -5 -5
pair|/ tailieuhdnd|-1 0 -2 0
pair|/ tb|0 0 0 2
pair|/ tháng|13 -7 0 25
pair|/ ttr|0 0 -13 0
pair|/ tt|16 -21 -3 1
pair|/ tu|0 -3 12 8
pair|/ tw|10 0 8 0
pair|/ ubkttw|25 -2 -17 19
pair|/ ubnd|-1 0 -10 17
pair|/ ubtvqh15|0 0 19 16
pair|/ uploadfiles|0 0 -1 0
pair|/ vạn|-17 -20 -18 -25
pair|/ vụ|-5 11 17 21
pair|/ xã|30 13 0 -10
pair|/ đu|1 -12 -4 -14
pair|: #|1 26 0 1
pair|: chưa|0 -34 0 0
pair|: chờ|21 -17 -13 -2
pair|: giảm|27 -21 0 -2
pair|: tăng|-9 19 0 -15
pair|; #|13 7 0 -19
pair|; +|17 -5 0 15
pair|; -|-10 13 0 13
pair|; bình|0 -22 -19 0
pair|; chưa|-12 -2 -16 -2
pair|; chương|0 0 9 9
pair|; chỉ|14 -11 4 -9
pair|; huyện|0 28 0 0
pair|; kim|-1 10 0 0
pair|; kết|0 0 20 0
pair|; kế|4 9 7 -18
pair|; nghị|0 0 18 0
pair|; phường|0 28 0 0
pair|; quyết|0 0 6 1
pair|; thu|-2 14 0 0
pair|; thôn|0 23 0 0
pair|; tính|1 1 -3 -17
pair|; tổ|0 38 0 0
pair|; việc|-1 10 0 0
pair|= #|12 2 -1 -14
pair|[ #|34 27 -27 21
pair|[ cần|-56 -23 2 5
pair|[ cộng|-1 13 0 6
pair|] chủ|-2 0 16 -49
pair|a )|17 1 0 -4
pair|a -|-20 -19 -16 -12
pair|a .|-1 0 0 0
pair|a /|6 -1 13 -28
pair|a a|-19 -12 -10 0
pair|a lềnh|-14 0 -6 0
pair|a mú|0 0 12 -6
pair|ai chết|30 -10 -13 0
pair|ai có|-3 -1 12 16
pair|ai cũng|-3 9 30 12
pair|ai kiểm|0 6 0 10
pair|ai lập|0 0 0 13
pair|ai nhận|-1 2 0 4
pair|ai nấy|-5 18 -1 24
pair|ai trông|0 7 0 0
pair|ai trồng|0 3 0 28
pair|an (|-14 -28 -18 -1
pair|an *|-11 -1 -18 0
pair|an biên|0 0 -3 22
pair|an báo|0 0 10 0
pair|an các|0 -5 -9 0
pair|an di|-5 -6 7 -16
pair|an dũ|-6 16 -6 -2
pair|an huyện|-18 -10 3 -22
pair|an hòa|-5 10 -6 13
pair|an hải|0 0 7 0
pair|an họp|-6 -1 -4 0
pair|an khê|-1 -3 -2 0
pair|an ninh|14 -1 4 -24
pair|an phú|-18 7 -15 -8
pair|an phường|0 15 12 26
pair|an quận|-4 0 -2 18
pair|an sinh|-7 -27 -1 3
pair|an thành|-10 15 -15 35
pair|an thị|0 0 0 -20
pair|an thới|11 -7 6 -3
pair|an toàn|-6 -16 28 2
pair|an tp|0 0 11 9
pair|an trung|0 8 -3 -13
pair|an táng|9 -1 0 16
pair|an tỉnh|11 -16 4 -4
pair|an tổ|0 0 -15 2
pair|an xác|0 0 -13 0
pair|an xã|4 -7 18 -19
pair|an đức|0 -12 0 14
pair|anh tuấn|0 0 -6 0
pair|anh tú|0 0 -6 0
pair|anh đức|-12 -5 0 0
pair|anqp #|0 0 -6 0
pair|ao nuôi|-16 9 -1 0
pair|app vay|0 8 -1 0
pair|b )|-4 0 0 -15
pair|b .|0 -10 0 -12
pair|b /|-5 -4 -11 0
pair|ba (|0 0 -2 -7
pair|ba bên|-11 -13 0 -16
pair|ba ca|18 -8 4 0
pair|ba chi|-11 22 0 -28
pair|ba còn|-9 13 0 -1
pair|ba có|0 28 0 -17
pair|ba gói|0 0 10 -20
pair|ba hộ|0 -2 18 0
pair|ba loại|0 0 0 23
pair|ba là|-11 -21 -11 -10
pair|ba lần|-18 18 -14 6
pair|ba lế|0 0 5 14
pair|ba mức|-10 10 0 25
pair|ba ngày|10 9 15 31
pair|ba năm|-5 11 0 19
pair|ba tháng|-45 5 -22 -1
pair|ba tiêu|32 -15 0 23
pair|ba tri|-5 0 0 10
pair|ba trở|-12 1 0 -26
pair|ba tơ|-11 9 1 14
pair|ba vinh|-12 -4 -12 0
pair|ba điền|-24 -3 -6 0
pair|ba đình|-3 0 0 0
pair|ba đồn|8 -9 -10 -12
pair|ba đợt|-9 9 0 -9
pair|ban #|16 8 -6 9
pair|ban báo|0 0 -1 0
pair|ban bí|-11 -2 0 20
pair|ban bầu|0 0 -3 0
pair|ban bồi|0 0 12 -25
pair|ban cho|-15 -6 -9 0
pair|ban chqs|0 0 7 0
pair|ban chấp|-1 -8 -11 0
pair|ban chỉ|16 0 12 -2
pair|ban các|0 -2 28 0
pair|ban cán|0 -6 29 -23
pair|ban có|-14 12 0 -20
pair|ban công|-8 15 9 0
pair|ban dân|2 -20 4 -19
pair|ban giám|-15 1 -23 -28
pair|ban giải|24 -12 17 -12
pair|ban giảm|0 0 6 29
pair|ban hiện|0 0 20 -7
pair|ban hành|40 13 -1 -2
pair|ban hđnd|-11 -7 11 2
pair|ban hằng|0 0 20 5
pair|ban kinh|4 11 -44 -15
pair|ban kiểm|-11 -1 19 25
pair|ban lưu|0 0 -2 0
pair|ban mttq|-7 -2 -29 12
pair|ban mặt|-10 3 -3 9
pair|ban ngày|0 0 -21 -8
pair|ban nhân|-11 -1 2 -24
pair|ban này|0 0 10 -12
pair|ban nội|-4 -12 1 9
pair|ban pháp|-13 -11 -3 0
pair|ban qlda|0 -5 5 21
pair|ban quý|-7 0 -24 0
pair|ban quản|-36 10 6 9
pair|ban sau|-1 -4 -21 14
pair|ban thanh|2 -1 0 14
pair|ban tháng|-4 -1 -31 0
pair|ban thường|0 -28 -5 13
pair|ban thẩm|-8 0 -12 0
pair|ban thực|-2 0 18 -23
pair|ban tuyên|0 0 9 -8
pair|ban tvtu|-34 -4 -15 -15
pair|ban tổ|-29 0 -15 -32
pair|ban ubnd|0 0 -2 0
pair|ban và|-23 -1 9 13
pair|ban văn|-12 -9 24 -22
pair|ban với|0 0 -22 -1
pair|ban xây|-8 0 29 0
pair|ban đánh|0 0 -13 -1
pair|ban đã|14 -1 -3 -1
pair|ban đêm|0 6 23 -4
pair|ban đề|-2 -1 -25 0
pair|bangladesh giảm|-4 4 0 8
pair|bao bì|-9 -1 10 14
pair|bao nhiêu|-27 5 -19 13
pair|bao phủ|18 0 -15 -17
pair|bao thuốc|-20 -14 -16 -17
pair|bao tiêu|18 -22 6 2
pair|bao trước|0 0 -14 14
pair|bao vườn|-2 0 10 -25
pair|bao ô|-6 6 9 0
pair|baonghean )|0 0 -8 0
pair|bay sát|-5 8 -6 0
pair|bc /|0 0 -1 0
pair|bch đảng|-21 0 -17 -1
pair|bgđt )|-10 -5 -9 0
pair|bhxh bắt|11 -7 0 -10
pair|bhxh các|0 0 17 -17
pair|bhxh cơ|-5 0 15 20
pair|bhxh tỉnh|-22 -13 -9 -1
pair|bhxh tự|-19 24 0 -11
pair|bhxh việt|4 -8 -4 -17
pair|bhyt #|-9 3 -13 -32
pair|bhyt )|0 0 3 0
pair|bhyt hộ|-7 2 25 -34
pair|bhyt ký|0 0 0 -14
pair|bhyt phủ|25 0 0 -11
pair|bhyt đạt|17 -6 0 0
pair|bia giờ|-1 30 -8 0
pair|bia tăng|10 0 0 36
pair|binh ,|6 -6 0 -6
pair|binh bất|-10 16 -7 -13
pair|binh giúp|0 0 10 0
pair|binh tồn|0 0 1 0
pair|binh và|-18 4 5 12
pair|biên báo|0 0 -16 0
pair|biên bản|11 -13 -22 17
pair|biên chế|-24 11 -9 28
pair|biên giới|8 6 15 -21
pair|biên phòng|-9 0 -1 -4
pair|biên soạn|0 0 21 0
pair|biên tv|-10 -2 -8 0
pair|biên tổ|0 0 12 17
pair|biên xác|0 0 -12 0
pair|biến )|0 22 0 12
pair|biến gỗ|-2 19 0 -9
pair|biến khoáng|-5 6 0 0
pair|biến là|-2 -23 -7 0
pair|biến nặng|0 5 0 0
pair|biến phức|-4 25 0 -9
pair|biến thì|0 -2 3 28
pair|biến tích|35 -16 -1 -19
pair|biến tốt|17 -6 0 0
pair|biến đến|-4 -19 -23 0
pair|biến động|-21 -20 -30 -23
pair|biết #|-32 -8 -17 -19
pair|biết kinh|-12 -16 -7 0
pair|biết tiếng|-12 13 16 0
pair|biết vận|-7 8 0 -13
pair|biết đưa|9 0 0 -9
pair|biều họp|0 0 -3 0
pair|biển #|9 -1 0 -17
pair|biển chậm|-2 10 -4 -7
pair|biển chỉ|-1 5 1 14
pair|biển cảnh|0 2 17 12
pair|biển cửa|-20 -7 0 0
pair|biển dài|6 11 0 -2
pair|biển dồn|0 28 -10 -14
pair|biển nước|22 -20 10 -3
pair|biển phía|-13 -8 -17 -13
pair|biển quảng|27 -9 -6 -11
pair|biển trong|-1 0 28 0
pair|biển tây|-17 19 16 -7
pair|biển và|-27 -13 -6 0
pair|biển đoạn|13 -1 0 0
pair|biển đông|25 9 0 -11
pair|biển được|0 -28 0 0
pair|biển động|-25 -3 -3 -17
pair|biểu #|-15 -12 0 10
pair|biểu bấm|-13 -4 -5 0
pair|biểu bế|-1 0 -14 0
pair|biểu cho|0 27 -9 -1
pair|biểu chất|-2 18 -7 0
pair|biểu chỉ|-2 -11 -8 -6
pair|biểu dương|-13 -24 1 -4
pair|biểu dự|-7 -12 -38 0
pair|biểu giám|0 0 19 29
pair|biểu hiện|-4 31 0 14
pair|biểu hđnd|2 -2 10 4
pair|biểu hội|0 0 16 24
pair|biểu kết|0 0 -32 0
pair|biểu mẫu|10 0 -6 14
pair|biểu mổ|-1 -17 16 -2
pair|biểu nói|-5 -15 -2 -5
pair|biểu quyết|-22 1 -12 3
pair|biểu quốc|23 0 8 0
pair|biểu trần|-16 -12 -19 0
pair|biểu tại|-1 -10 -6 0
pair|biểu tổng|0 0 -5 0
pair|biểu và|0 0 18 16
pair|biểu đảng|0 -6 -25 -13
pair|biện #|25 -20 -4 34
pair|biện còn|-19 13 0 -32
pair|biện pháp|4 -8 -4 0
pair|biện xã|-1 9 0 16
pair|biệt #|0 1 0 5
pair|biệt )|0 18 0 -19
pair|biệt có|-3 6 0 8
pair|biệt khó|6 -22 5 0
pair|biệt nghiêm|-13 -15 -14 -18
pair|biệt phái|-11 -1 -21 -18
pair|bong tróc|-4 4 0 28
pair|bt -|0 0 -2 0
pair|btc ngày|-21 -6 -17 -5
pair|bts ở|0 0 0 15
pair|btv hội|-20 0 -2 -14
pair|buôn bán|12 -14 14 4
pair|buôn cách|-8 14 0 -16
pair|buôn giúp|-3 0 24 0
pair|buôn hồ|-23 -3 -9 0
pair|buôn không|11 12 0 -11
pair|buôn krai|-8 10 18 0
pair|buôn lậu|-31 13 -1 -1
pair|buôn ma|0 0 0 11
pair|buông lơi|-9 17 -8 19
pair|buông lỏng|0 -24 16 22
pair|buýt điện|14 0 0 0
pair|buổi làm|-7 0 -24 -15
pair|buổi nói|7 0 0 13
pair|buổi sáng|0 10 0 16
pair|buổi đối|-1 -1 -20 0
pair|buộc #|19 -11 0 -21
pair|buộc tiêu|-6 11 -3 19
pair|buớc đầu|0 0 0 11
pair|bvtv ở|20 -2 -12 -25
pair|bà chủ|-2 7 -2 11
pair|bà con|17 -2 -11 22
pair|bà nguyễn|-8 -14 -16 0
pair|bà phạm|-1 0 17 -12
pair|bà trưng|0 -5 6 0
pair|bài bản|34 -11 -12 18
pair|bài học|-12 -16 -16 -4
pair|bài thu|-13 15 -4 3
pair|bài viết|-11 2 -9 8
pair|bàn #|-7 1 -11 -26
pair|bàn (|1 0 16 -6
pair|bàn ,|19 0 0 0
pair|bàn bằng|28 -6 0 -2
pair|bàn cách|0 -1 16 -28
pair|bàn có|-25 -11 -17 0
pair|bàn công|-1 -4 -11 -5
pair|bàn dự|-6 0 13 -17
pair|bàn ghế|0 16 -2 25
pair|bàn giao|6 2 5 -1
pair|bàn giải|-10 -5 -11 -2
pair|bàn giữ|9 0 0 0
pair|bàn hiện|-25 -21 -3 -5
pair|bàn huyện|12 0 -4 27
pair|bàn kết|-24 -3 -14 -13
pair|bàn kế|-2 -1 -10 -9
pair|bàn lũy|16 -2 0 0
pair|bàn nhiệm|0 0 -8 -6
pair|bàn năm|17 0 0 0
pair|bàn tháng|0 0 -2 0
pair|bàn tà|17 -6 -1 0
pair|bàn tính|25 0 0 0
pair|bàn tỉnh|14 10 -14 -1
pair|bàn việc|-10 0 -13 1
pair|bàn và|0 0 0 12
pair|bàn với|-4 -6 17 -8
pair|bàn đạt|25 0 0 -20
pair|bàn ước|-5 -9 0 -17
pair|bào các|12 0 4 -4
pair|bào dân|-3 -33 12 -21
pair|bào khmer|-23 2 8 -14
pair|bàu bàng|0 0 -1 0
pair|bày tại|-5 -2 -12 0
pair|bá lãm|0 0 -4 -3
pair|bác sĩ|6 28 37 -26
pair|bám biển|28 -8 0 -1
pair|bám bộ|0 0 17 0
pair|bám một|0 0 23 0
pair|bám nghị|-20 -3 3 -10
pair|bám ngư|13 -11 -13 9
pair|bám sát|-1 -13 -25 -2
pair|bám đồng|-16 -9 3 -9
pair|bán #|-8 -25 -3 -9
pair|bán cho|-6 -3 10 4
pair|bán hàng|-6 -4 15 1
pair|bán hê|-11 0 13 0
pair|bán khá|5 -1 0 29
pair|bán lẻ|1 10 7 3
pair|bán người|0 0 0 24
pair|bán non|13 0 0 7
pair|bán nền|-5 24 -2 -18
pair|bán qua|-20 23 22 10
pair|bán ra|16 12 0 11
pair|bán trú|-4 -18 -22 6
pair|bán tàu|0 0 0 17
pair|bán tại|17 -16 0 -11
pair|bán được|14 -20 8 31
pair|bán đất|16 -1 -1 -5
pair|báo #|4 2 -7 10
pair|báo cháy|20 -8 5 -1
pair|báo chí|6 -17 -6 43
pair|báo cáo|-17 0 0 0
pair|báo của|-9 -15 -11 -11
pair|báo hằng|0 0 0 17
pair|báo kinh|-1 0 -12 0
pair|báo kết|8 17 -11 -12
pair|báo kịp|-2 7 0 -6
pair|báo này|0 0 -1 40
pair|báo số|-12 -3 -8 -3
pair|báo theo|-9 6 5 26
pair|báo tạm|-1 6 -5 9
pair|báo về|0 9 1 21
pair|báo để|-1 0 -10 0
pair|bát xát|0 -12 -17 0
pair|bãi biển|0 0 9 19
pair|bãi bỏ|9 3 0 20
pair|bãi bồi|26 -14 0 18
pair|bãi hồng|0 0 2 -9
pair|bãi ngang|-15 -20 0 0
pair|bãi rác|0 1 7 13
pair|bãi sau|-13 -5 15 19
pair|bãi thải|-8 -3 -23 21
pair|bãi triều|-16 -1 21 28
pair|bãi tắm|2 11 15 -25
pair|bãi vật|-3 18 10 1
pair|bãi xe|1 15 -7 -36
pair|bão kiểm|-5 0 6 24
pair|bão lũ|-3 9 0 -8
pair|bão mới|-5 29 0 0
pair|bão năm|-14 -7 -9 -11
pair|bão số|-28 -17 -2 27
pair|bè họp|0 0 9 0
pair|bé gái|-25 0 -1 9
pair|bé trai|-17 0 -1 8
pair|bê do|0 2 0 12
pair|bê tông|29 -25 -13 -20
pair|bên cạnh|-31 -22 -32 0
pair|bên kia|17 -22 -17 13
pair|bên lề|-2 -1 -10 0
pair|bình #|0 -21 0 0
pair|bình )|17 23 -2 -11
pair|bình -|12 3 8 -11
pair|bình chánh|-4 0 2 0
pair|bình chẳng|0 8 0 -15
pair|bình chữa|-7 8 -1 8
pair|bình dương|-14 23 -7 21
pair|bình phước|0 -4 -17 0
pair|bình quân|-7 9 -33 9
pair|bình theo|12 0 16 19
pair|bình thuận|-30 15 -24 -1
pair|bình thường|-2 -18 -8 15
pair|bình thủy|0 0 -3 0
pair|bình trưng|0 -3 -8 -6
pair|bình và|7 9 0 9
pair|bình xét|1 1 -7 2
pair|bình yên|18 -5 21 -24
pair|bình ổn|15 -4 -15 -28
pair|bình ở|-5 11 0 0
pair|bí họp|0 -1 -1 0
pair|bí thư|-20 -14 -1 1
pair|bích hảo|0 0 -7 0
pair|bích liên|-1 -2 -17 -6
pair|bích đào|-1 -1 -5 0
pair|bính ngọ|-16 -8 -4 -1
pair|bò #|-5 10 0 -17
pair|bò giống|24 -9 -16 -28
pair|bò lai|23 -10 0 12
pair|bò sinh|16 0 0 0
pair|bò sữa|5 -15 0 -31
pair|bóc gỡ|18 -2 0 -6
pair|bóc tiền|-15 13 0 -20
pair|bón giả|-6 15 10 20
pair|bón phân|25 0 -10 -19
pair|bóng app|0 8 -2 0
pair|bóng đèn|29 -24 0 9
pair|bù kiến|-3 0 10 -17
pair|bù là|-8 16 0 20
pair|bù lại|-8 -34 -4 -1
pair|bù phần|0 0 28 -10
pair|bù số|0 0 2 0
pair|bù vào|-30 -12 -8 -11
pair|bùi thanh|-3 0 -21 0
pair|bùi thị|14 -10 -8 -28
pair|bùi trọng|0 0 0 15
pair|bùi văn|0 0 -12 0
pair|bùng phát|-2 16 0 11
pair|búp tươi|24 0 0 3
pair|băn khoăn|-12 -23 -2 0
pair|băng nhóm|-5 6 0 5
pair|bơi cho|21 -12 10 6
pair|bơi miễn|5 0 5 10
pair|bưu chính|-5 3 -7 9
pair|bưu điện|21 -2 0 -31
pair|bước thí|-18 32 -3 0
pair|bước được|7 0 0 0
pair|bước đầu|29 -12 0 -21
pair|bạ #|18 11 -4 13
pair|bạ số|20 0 9 -16
pair|bạ và|-27 13 -4 27
pair|bạc #|-3 9 0 1
pair|bạc nhà|-1 -14 -1 25
pair|bạch hầu|15 -3 0 -9
pair|bạch thanh|0 0 -4 -6
pair|bạch đằng|17 -15 7 20
pair|bạn đọc|0 -1 -8 0
pair|bạo lực|6 3 6 9
pair|bản "|0 0 0 -10
pair|bản #|31 0 -12 33
pair|bản ,|-12 -17 -1 -22
pair|bản cam|16 -6 3 27
pair|bản cho|-13 16 0 -11
pair|bản chưa|-15 -4 20 14
pair|bản còn|-2 6 0 -13
pair|bản có|2 -4 -8 20
pair|bản cấp|-16 33 -5 -11
pair|bản của|0 21 -16 -5
pair|bản ghi|-1 8 3 5
pair|bản giao|-16 14 -14 -11
pair|bản giải|10 2 0 -14
pair|bản giấu|-11 25 19 -19
pair|bản gửi|-10 -13 -9 -14
pair|bản hiêm|-13 14 0 0
pair|bản hướng|-8 -2 10 -21
pair|bản in|-1 11 0 -10
pair|bản khác|-6 -13 -13 -12
pair|bản kia|0 0 10 0
pair|bản kiểm|-6 -1 5 -6
pair|bản liền|0 0 -1 -2
pair|bản làm|28 -13 -8 -13
pair|bản là|0 9 -2 11
pair|bản ngay|0 0 0 26
pair|bản nhất|0 -8 -23 0
pair|bản nào|-2 -20 -9 0
pair|bản nà|7 -3 17 -1
pair|bản phải|0 16 -16 19
pair|bản qua|20 -15 0 8
pair|bản sử|19 -14 0 -16
pair|bản theo|-28 -13 -2 0
pair|bản tin|2 -11 -10 -10
pair|bản tái|0 0 23 0
pair|bản từng|14 -13 4 16
pair|bản vùng|17 0 7 1
pair|bản vẽ|-5 14 17 23
pair|bản về|0 0 20 28
pair|bản xa|-14 -21 -16 11
pair|bản xin|0 0 1 -11
pair|bản xong|-20 -8 6 9
pair|bản xác|0 7 -5 26
pair|bản án|-12 16 -2 -30
pair|bản đôn|-4 8 12 10
pair|bản đúng|28 -25 -2 -19
pair|bản đăng|0 0 25 0
pair|bản được|18 -14 0 -6
pair|bản đạt|-26 -19 0 -3
pair|bản đồ|0 23 3 2
pair|bảng giá|-24 4 -31 -5
pair|bảng hướng|-1 12 -7 0
pair|bảng kê|0 0 0 8
pair|bảng mới|0 6 0 0
pair|bảng theo|0 -26 -7 0
pair|bảng đối|-4 0 5 0
pair|bảo hiểm|0 13 5 -7
pair|bảo hành|3 2 12 3
pair|bảo hộ|11 -10 11 -11
pair|bảo lộc|-2 0 0 1
pair|bảo ninh|15 -11 -16 11
pair|bảo trì|0 0 12 -2
pair|bảo trợ|3 -5 -2 0
pair|bảo tàng|-10 4 13 -3
pair|bảo tồn|0 0 4 -2
pair|bảo vệ|17 9 27 -19
pair|bảo đảm|19 -1 10 13
pair|bảy không|14 0 16 23
pair|bảy tháng|-19 23 -2 0
pair|bấm nút|-16 -5 -1 0
pair|bấp bênh|-11 -2 -5 -5
pair|bất cập|-11 -5 -7 -16
pair|bất động|-10 18 -5 -12
pair|bầu #|35 0 0 48
pair|bầu cử|-11 -2 2 -24
pair|bầu đông|-5 0 16 23
pair|bậc mầm|0 6 0 -23
pair|bậc thang|25 -7 0 -1
pair|bậc thcs|0 0 0 9
pair|bậc tiểu|3 0 0 17
pair|bậc trung|-11 19 -8 -21
pair|bật là|-25 -4 -2 -19
pair|bắc chủ|-1 -8 -9 -10
pair|bắc của|-15 -12 -15 -13
pair|bắc giang|-20 -7 -4 0
pair|bắc gia|0 -1 0 0
pair|bắc kạn|-2 0 0 0
pair|bắc ninh|-1 0 -4 0
pair|bắc sơn|0 6 -8 -10
pair|bắt #|-7 -22 0 -9
pair|bắt buộc|20 -12 1 -23
pair|bắt giữ|7 9 -10 11
pair|bắt quả|4 -1 10 20
pair|bắt tay|1 0 0 -17
pair|bắt xa|-7 -17 -7 -1
pair|bắt đầu|-15 17 1 28
pair|bằng #|11 13 -15 2
pair|bằng cho|-13 10 16 4
pair|bằng chưa|-4 37 0 -17
pair|bằng cách|0 0 5 0
pair|bằng các|13 -14 27 -13
pair|bằng công|22 0 0 0
pair|bằng cùng|-2 -51 -8 -25
pair|bằng dự|-11 21 34 -29
pair|bằng hai|-13 27 -9 -2
pair|bằng hình|18 -15 -2 7
pair|bằng khu|8 3 0 0
pair|bằng không|-11 25 0 9
pair|bằng kè|0 0 11 22
pair|bằng lòng|-2 18 -4 0
pair|bằng một|-7 23 -4 37
pair|bằng nhúc|0 1 0 0
pair|bằng năm|8 -26 -1 -2
pair|bằng sạch|11 -8 17 -30
pair|bằng tiền|8 -10 10 16
pair|bằng trước|0 0 0 -15
pair|bằng trường|5 -2 0 10
pair|bằng việc|-6 0 30 23
pair|bằng và|19 0 -16 0
pair|bằng văn|-8 1 32 -12
pair|bằng vốn|5 -1 0 0
pair|bằng đường|0 1 9 0
pair|bằng được|0 -5 25 -1
pair|bế mạc|-18 -12 -21 -2
pair|bế tắc|0 9 0 0
pair|bến bãi|2 0 -22 -16
pair|bến phà|-17 12 -21 -27
pair|bến theo|0 0 5 0
pair|bến tre|-7 -1 -10 0
pair|bếp ăn|14 -6 -13 0
pair|bền vững|-2 1 1 -32
pair|bể chứa|6 -1 11 -14
pair|bể thu|23 -7 -11 -10
pair|bệnh #|-8 -3 -4 -3
pair|bệnh cho|1 -16 -9 27
pair|bệnh chổi|-1 5 0 -1
pair|bệnh mới|0 0 33 0
pair|bệnh nhân|-34 34 0 9
pair|bệnh phải|0 0 0 15
pair|bệnh phức|0 12 0 31
pair|bệnh tật|-7 8 3 0
pair|bệnh viện|23 10 15 9
pair|bệnh án|13 -8 -4 11
pair|bệnh đường|-1 0 19 28
pair|bệnh được|0 0 0 27
pair|bệnh ở|-12 10 4 13
pair|bỉm sơn|6 0 0 0
pair|bị buông|-5 34 0 -9
pair|bị bầu|-9 0 15 -30
pair|bị bỏ|0 14 -1 5
pair|bị can|8 0 0 1
pair|bị chu|3 -4 18 21
pair|bị chậm|0 16 -1 -10
pair|bị dân|0 13 -11 21
pair|bị giám|1 6 0 -9
pair|bị giống|-5 0 9 0
pair|bị hai|0 -2 7 17
pair|bị hàng|-2 0 -5 -14
pair|bị hại|0 0 0 23
pair|bị hủy|-2 5 0 -18
pair|bị kỳ|0 -1 -12 0
pair|bị lấn|7 12 16 26
pair|bị lập|0 0 0 19
pair|bị lễ|7 -2 27 0
pair|bị lực|0 -1 41 -8
pair|bị ngập|-30 -15 0 5
pair|bị nhân|15 -8 5 19
pair|bị nước|-5 -11 -8 28
pair|bị phát|-8 8 0 6
pair|bị sang|0 8 0 -15
pair|bị san|0 0 0 -6
pair|bị sụt|-4 -13 18 0
pair|bị thi|0 -2 -7 11
pair|bị thiệt|7 0 0 -4
pair|bị thu|0 0 2 6
pair|bị thương|10 -2 0 9
pair|bị trả|-7 0 12 18
pair|bị tốt|-6 0 -24 -17
pair|bị văn|0 2 0 -12
pair|bị vật|-3 -7 7 24
pair|bị xem|-10 32 -10 -12
pair|bị xử|-16 21 0 14
pair|bị y|-23 -13 -31 -10
pair|bị ép|0 4 0 30
pair|bị đại|-16 -3 5 6
pair|bị đầu|0 10 -7 0
pair|bị đổ|0 -9 9 0
pair|bị động|-1 4 10 -4
pair|bỏ #|34 -21 -6 7
pair|bỏ cọc|-3 5 0 12
pair|bỏ dở|0 -9 9 18
pair|bỏ hoang|5 3 17 26
pair|bỏ hẳn|17 -13 5 28
pair|bỏ học|-12 20 15 -10
pair|bỏ không|-1 6 0 -9
pair|bỏ mía|-2 0 4 10
pair|bỏ mặc|0 2 0 15
pair|bỏ nghề|-6 9 0 10
pair|bỏ ngỏ|-16 29 -1 12
pair|bỏ phiếu|-2 -13 -6 0
pair|bỏ qua|-12 17 0 13
pair|bỏ ra|8 0 0 31
pair|bỏ ruộng|-5 36 0 -14
pair|bỏ sót|0 3 -3 6
pair|bỏ thuế|-1 -31 -12 -14
pair|bỏ trống|-24 20 7 7
pair|bỏ trốn|-2 3 0 12
pair|bỏ đấy|-15 19 0 -4
pair|bố danh|0 -3 13 -4
pair|bố giá|-5 -5 14 -9
pair|bố hành|16 -2 0 0
pair|bố hết|17 -16 5 -14
pair|bố trí|7 0 -5 -4
pair|bố trạch|-9 -6 -13 -12
pair|bố tình|-5 0 7 -15
pair|bốc mùi|-2 16 0 -8
pair|bối cảnh|-8 -19 0 -9
pair|bốn là|-4 -18 -19 -7
pair|bốn tháng|12 14 -1 -13
pair|bồ đề|0 0 -3 0
pair|bồi dưỡng|4 -17 17 -36
pair|bồi lắng|0 4 0 15
pair|bồi thường|-26 28 19 12
pair|bồng họp|0 -1 -6 0
pair|bổ chi|20 0 7 -8
pair|bổ khuyết|-3 -11 -10 -1
pair|bổ sung|-17 -12 10 9
pair|bổ túc|-1 7 14 -16
pair|bổ vốn|-10 0 12 0
pair|bộ "|0 0 14 1
pair|bộ #|-3 16 12 -10
pair|bộ )|-36 16 -13 0
pair|bộ ,|14 -14 -14 26
pair|bộ buôn|27 -7 0 -6
pair|bộ bàn|11 -7 2 11
pair|bộ bản|-14 18 6 -4
pair|bộ cho|0 5 -20 23
pair|bộ chuyên|-18 10 -4 -8
pair|bộ chuẩn|-1 0 24 0
pair|bộ chính|-1 -10 6 1
pair|bộ chưa|-1 8 0 29
pair|bộ chương|13 0 -5 -10
pair|bộ chỉ|0 -22 -18 0
pair|bộ chủ|-3 0 -19 0
pair|bộ các|-8 3 16 -3
pair|bộ câu|-12 -10 0 -8
pair|bộ còn|0 22 0 25
pair|bộ có|-24 -21 4 -1
pair|bộ công|-18 -5 0 -6
pair|bộ cơ|-17 8 8 2
pair|bộ diện|0 0 11 17
pair|bộ doanh|0 1 0 -1
pair|bộ dân|21 0 -11 21
pair|bộ dùng|6 -11 12 10
pair|bộ gửi|0 0 22 0
pair|bộ hai|0 1 4 -17
pair|bộ hoàn|13 0 -7 -15
pair|bộ huyện|-24 -19 -9 15
pair|bộ hệ|12 5 -8 -17
pair|bộ hồ|0 0 8 29
pair|bộ khuyến|-3 13 0 -1
pair|bộ khu|-2 15 12 -14
pair|bộ khóm|-14 19 0 3
pair|bộ không|0 2 12 -13
pair|bộ khối|14 4 -13 -23
pair|bộ kiểm|-7 -3 5 -13
pair|bộ kết|36 -14 -6 -25
pair|bộ luật|-5 10 3 16
pair|bộ làm|-11 12 15 13
pair|bộ lần|-18 -6 -3 0
pair|bộ máy|2 -22 -2 -26
pair|bộ một|1 0 9 10
pair|bộ nguồn|18 0 -2 -8
pair|bộ người|0 15 0 -19
pair|bộ nhiều|0 7 0 -25
pair|bộ nhiệm|21 0 0 0
pair|bộ nào|-19 30 -16 35
pair|bộ nông|-7 21 14 -11
pair|bộ phường|0 0 -10 -32
pair|bộ phải|0 1 8 15
pair|bộ phận|30 21 31 -21
pair|bộ phụ|-6 7 -10 -3
pair|bộ quán|-9 0 21 -5
pair|bộ quý|16 0 -2 19
pair|bộ quận|-7 -2 -1 14
pair|bộ rớt|0 13 0 0
pair|bộ sinh|12 -12 6 0
pair|bộ số|-9 -1 -9 7
pair|bộ theo|-4 -16 26 -10
pair|bộ thuế|-3 7 10 30
pair|bộ thành|4 0 -16 -8
pair|bộ thôn|8 19 -3 -22
pair|bộ thú|-19 7 -9 7
pair|bộ thị|-2 0 -15 0
pair|bộ thủy|0 0 1 13
pair|bộ tiêu|-1 0 20 0
pair|bộ tiếp|-5 -16 0 -15
pair|bộ tp|0 0 -3 0
pair|bộ trường|10 0 -6 -9
pair|bộ trẻ|-4 9 26 7
pair|bộ trực|-28 3 4 -1
pair|bộ tài|-7 -16 21 -11
pair|bộ tỉnh|0 0 -1 5
pair|bộ tổng|0 0 -8 0
pair|bộ và|-22 -23 6 0
pair|bộ về|-6 7 18 0
pair|bộ xã|2 -16 -4 -34
pair|bộ xóm|0 11 0 -2
pair|bộ y|-1 -8 -6 -8
pair|bộ yếu|-2 18 22 -22
pair|bộ điểm|0 0 -16 13
pair|bộ đã|27 -5 -5 11
pair|bộ đưa|-5 -2 7 -6
pair|bộ địa|0 9 11 -2
pair|bộ đội|6 -13 -13 -2
pair|bộ ấp|25 4 10 15
pair|bộ ở|2 0 0 -19
pair|bộc lộ|-6 -23 -6 -10
pair|bội chi|-18 23 15 -11
pair|bội thu|8 -2 0 -10
pair|bột #|-1 2 0 0
pair|bột sắn|-11 19 0 0
pair|bớt #|23 -5 0 -10
pair|bờ bao|-5 14 9 -1
pair|bờ biển|14 0 0 0
pair|bờ bắc|0 0 7 24
pair|bờ chưa|-5 8 -7 0
pair|bờ kè|9 8 -2 -2
pair|bờ sông|-2 18 0 -14
pair|bởi thiếu|-13 12 0 -7
pair|bục bệ|9 -2 0 12
pair|bụi mù|-10 23 0 13
pair|bụi than|-11 -4 -12 -6
pair|bụi từ|-1 26 0 0
pair|bức tranh|-36 -12 -6 -7
pair|bức xúc|11 -10 -1 9
pair|bứt tốc|0 0 2 20
pair|bữa có|0 7 0 12
pair|bữa không|0 4 0 11
pair|bữa ăn|11 -1 0 14
pair|c )|-8 -3 -20 -15
pair|c -|0 0 -4 0
pair|c .|-5 -5 -9 0
pair|c bí|0 0 10 -9
pair|ca ,|-1 8 0 31
pair|ca ba|-11 14 -2 -14
pair|ca bệnh|0 0 34 -26
pair|ca làm|-2 0 -23 0
pair|ca lên|16 -14 6 10
pair|ca mắc|-2 12 0 28
pair|ca sốt|10 -4 -2 -35
pair|ca trực|0 2 18 17
pair|ca tử|-11 10 0 13
pair|cai lậy|-21 0 -11 0
pair|cai nghiện|-8 -5 18 -17
pair|cai nâng|0 0 1 27
pair|cam ,|0 0 0 -10
pair|cam kết|13 7 47 -8
pair|camera an|-7 11 1 -36
pair|camera phạt|0 0 9 0
pair|camera ở|10 -5 6 -9
pair|can thiệp|9 -1 0 10
pair|canh #|-18 -22 1 -18
pair|canh cà|-11 -19 -3 16
pair|canh tác|22 -9 0 -26
pair|cao (|0 0 0 31
pair|cao ,|-14 27 0 -11
pair|cao -|0 3 25 0
pair|cao biên|-8 10 -6 18
pair|cao chưa|9 -5 0 10
pair|cao chất|-10 0 25 0
pair|cao còn|-2 20 0 -1
pair|cao của|-6 13 0 16
pair|cao gấp|-13 16 0 21
pair|cao hơn|28 10 4 5
pair|cao lanh|-7 17 13 -5
pair|cao lộc|-5 -1 -3 0
pair|cao mã|0 0 0 23
pair|cao nhất|14 -12 -17 8
pair|cao so|-10 -11 -7 0
pair|cao su|-10 -7 -10 -5
pair|cao thứ|5 0 0 -7
pair|cao tuổi|20 9 8 -39
pair|cao tốc|5 13 -12 -35
pair|cao vọt|0 5 0 -1
pair|cao điểm|-14 19 29 3
pair|cha mẹ|1 13 -3 -3
pair|che di|6 0 -5 20
pair|che phủ|-4 -30 -40 -25
pair|chi #|-38 -3 0 -6
pair|chi ,|-33 -15 -13 -18
pair|chi bộ|31 25 1 -6
pair|chi cho|-6 10 -18 -19
pair|chi cân|-5 -10 -11 0
pair|chi cục|0 -15 6 10
pair|chi hội|13 0 19 12
pair|chi linh|-9 0 10 0
pair|chi lương|30 -15 2 -22
pair|chi ma|-1 -7 -7 -6
pair|chi ngân|8 -19 -16 20
pair|chi nhánh|-13 -11 13 6
pair|chi nsnn|-4 0 5 0
pair|chi phí|-18 21 8 -24
pair|chi quỹ|-15 19 3 20
pair|chi sai|8 0 2 39
pair|chi thường|-27 -1 25 -12
pair|chi tiêu|-24 27 -15 12
pair|chi tiết|18 3 4 -14
pair|chi trước|0 0 6 0
pair|chi trả|17 3 11 12
pair|chi viện|-30 -9 -1 -5
pair|chi và|-8 -3 -24 -22
pair|chi vượt|-9 17 4 0
pair|chi đoàn|-7 7 0 14
pair|chi đầu|-16 1 -11 5
pair|chi ủy|3 -15 16 -5
pair|chia nhỏ|0 0 11 9
pair|chia sẻ|-5 2 -11 0
pair|chiêm #|-3 9 0 2
pair|chiêm xuân|4 -19 0 -8
pair|chiêng được|20 -6 0 0
pair|chiếm #|1 -14 14 -17
pair|chiếm dụng|-1 9 0 13
pair|chiếm gần|-16 1 0 -12
pair|chiếm lòng|-4 24 -5 0
pair|chiếm ngay|-1 14 -1 13
pair|chiếm phần|21 -9 -7 23
pair|chiếm tới|-4 22 -9 6
pair|chiếm và|12 0 -6 0
pair|chiếm vỉa|6 -2 1 -15
pair|chiếm đất|9 4 3 12
pair|chiến binh|-3 0 15 1
pair|chiến dịch|10 1 0 -7
pair|chiến đấu|0 6 0 20
pair|chiếu cói|-10 17 0 -10
pair|chiếu lệ|0 0 0 -13
pair|chiếu sáng|27 -13 -2 2
pair|chiếu tạm|-2 1 2 13
pair|chiếu từng|0 0 0 30
pair|chiếu từ|-4 -5 -13 -1
pair|chiếu với|9 -5 0 2
pair|chiềng khương|12 -11 8 0
pair|chiều #|-3 -8 -32 0
pair|chiều còn|20 -14 0 -11
pair|chiều cùng|0 0 -12 0
pair|chiều dài|-26 3 0 -11
pair|chiều dưới|-19 -12 -1 -3
pair|chiều hướng|0 29 0 2
pair|chiều nay|0 0 25 0
pair|chiều ngược|-3 1 -2 0
pair|cho #|55 -52 15 -1
pair|cho biết|-29 -18 -28 -22
pair|cho chủ|0 0 22 -1
pair|cho con|8 -13 -1 18
pair|cho các|1 -8 47 29
pair|cho cán|-2 0 -11 3
pair|cho cây|-4 -1 19 -9
pair|cho có|-24 24 0 -1
pair|cho công|-1 16 20 11
pair|cho cơ|0 0 26 0
pair|cho cấp|-2 6 -1 14
pair|cho cộng|12 -1 -23 0
pair|cho doanh|-5 0 36 -15
pair|cho dân|20 -12 19 13
pair|cho dự|12 -4 0 -15
pair|cho f0|0 0 7 -8
pair|cho gia|4 -1 0 20
pair|cho hay|-9 -23 -25 -22
pair|cho hoàn|-10 -3 -10 -9
pair|cho hết|0 0 14 -11
pair|cho học|6 -12 14 -2
pair|cho hộ|12 -3 4 30
pair|cho hợp|-9 0 47 -8
pair|cho lao|5 0 15 0
pair|cho lãnh|30 0 0 -9
pair|cho lúa|0 -1 -8 13
pair|cho mùa|-1 -6 -12 0
pair|cho mượn|-14 14 14 14
pair|cho mọi|-5 -7 -14 -16
pair|cho ngành|12 -8 -4 19
pair|cho ngân|0 0 1 23
pair|cho ngư|-14 8 16 -18
pair|cho người|-3 9 7 8
pair|cho nhà|27 -10 13 -26
pair|cho nông|-12 -4 40 7
pair|cho năm|-12 -8 -28 0
pair|cho phép|-6 13 1 26
pair|cho phòng|0 23 0 13
pair|cho quý|0 -1 -8 0
pair|cho ra|21 0 -1 -11
pair|cho rằng|-35 11 -17 -14
pair|cho sản|-3 -3 4 -38
pair|cho thiếu|15 -8 0 -35
pair|cho thu|16 0 8 16
pair|cho thuê|-7 -8 7 24
pair|cho thành|-9 0 13 0
pair|cho thương|0 0 23 -24
pair|cho thấy|-17 5 -23 -8
pair|cho toàn|0 0 2 27
pair|cho trâu|5 0 0 22
pair|cho trên|21 -7 0 -7
pair|cho trẻ|2 8 21 13
pair|cho tuyến|0 4 8 0
pair|cho tổ|-8 17 14 -25
pair|cho từng|0 0 -1 20
pair|cho vay|-7 15 17 14
pair|cho vốn|0 -10 8 -7
pair|cho vụ|0 0 -16 -17
pair|cho xong|-11 11 13 -10
pair|cho xã|-12 16 5 0
pair|cho ý|-26 -10 -34 -20
pair|cho đàn|-4 -19 -16 -19
pair|cho đô|13 -14 6 11
pair|cho được|-1 0 3 -11
pair|cho đảng|4 17 1 0
pair|cho đồng|-15 9 12 14
pair|cho đợt|0 -1 47 -7
pair|cho đủ|-19 9 8 -2
pair|cho ủy|-7 0 21 19
pair|chqs xã|0 0 7 0
pair|chro vừa|0 0 -2 0
pair|chu đáo|18 -5 34 1
pair|chui len|-1 18 -8 0
pair|chui sang|-12 15 0 -12
pair|chung #|-8 -3 0 20
pair|chung bà|7 0 0 -6
pair|chung cho|0 0 21 -3
pair|chung chung|0 10 0 19
pair|chung các|16 0 -2 0
pair|chung có|-14 0 0 -25
pair|chung cư|-8 12 5 -11
pair|chung của|-27 4 0 1
pair|chung một|-16 -11 -1 -21
pair|chung nền|8 -6 0 -9
pair|chung thị|-8 8 0 18
pair|chung và|-1 0 0 0
pair|chung với|0 0 9 -23
pair|chung xã|0 0 9 3
pair|chuyên cần|6 5 0 13
pair|chuyên dùng|0 7 0 18
pair|chuyên gia|12 0 4 20
pair|chuyên khoa|-9 13 0 3
pair|chuyên môn|16 6 8 13
pair|chuyên mục|21 0 31 -18
pair|chuyên trang|0 0 16 -29
pair|chuyên trách|-24 13 6 -21
pair|chuyên án|12 -8 -5 14
pair|chuyên đề|7 8 26 -22
pair|chuyến biển|14 -4 7 13
pair|chuyến đò|0 0 0 -10
pair|chuyển #|36 -28 26 -16
pair|chuyển biến|24 6 -11 -10
pair|chuyển cán|-9 -2 15 -3
pair|chuyển cơ|22 -8 0 28
pair|chuyển dịch|22 1 21 1
pair|chuyển giao|11 -1 12 -25
pair|chuyển giáo|-1 -1 11 0
pair|chuyển hồ|0 0 5 -11
pair|chuyển khoản|10 0 0 0
pair|chuyển lên|19 0 0 11
pair|chuyển mục|-13 -2 14 11
pair|chuyển nhượng|-2 25 0 1
pair|chuyển rác|0 -10 13 20
pair|chuyển sang|-20 -14 -4 -1
pair|chuyển sinh|23 -6 -3 0
pair|chuyển theo|8 -1 0 24
pair|chuyển tiếp|12 22 -1 16
pair|chuyển tuyến|-2 10 0 0
pair|chuyển từ|14 -5 0 3
pair|chuyển về|10 9 -6 15
pair|chuyển vị|0 0 4 0
pair|chuyển vốn|0 -17 10 17
pair|chuyển đất|0 0 14 -4
pair|chuyển đổi|-5 12 0 7
pair|chuyển động|21 -8 0 -15
pair|chuyện iuu|-5 16 -1 -7
pair|chuyện nước|-10 -17 -8 -10
pair|chuyện thường|-21 -13 -3 -10
pair|chuyện tại|3 0 -1 21
pair|chuyện vỉa|-10 0 -4 0
pair|chuyện xả|-3 0 -23 0
pair|chuẩn #|-12 -18 -15 -6
pair|chuẩn bị|0 -9 -6 -17
pair|chuẩn của|-3 -7 -8 0
pair|chuẩn giảm|-16 21 0 -1
pair|chuẩn mầm|-2 12 0 0
pair|chuẩn mới|-1 4 -21 -31
pair|chuẩn mức|15 -7 -10 -12
pair|chuẩn ntm|-12 -13 -16 -9
pair|chuẩn nông|10 -16 -33 18
pair|chuẩn năm|-11 0 -5 0
pair|chuẩn quốc|31 -25 -18 -18
pair|chuẩn thành|20 -23 -17 23
pair|chuẩn trao|-1 0 18 0
pair|chuẩn tăng|-28 0 0 -11
pair|chuẩn văn|22 0 12 27
pair|chuẩn y|3 -5 -20 0
pair|chuồng trại|-23 22 0 -4
pair|chuỗi liên|-4 -8 -6 2
pair|chuột phá|-5 7 0 0
pair|chào mừng|11 -10 -5 -4
pair|chánh văn|9 0 2 17
pair|cháu phải|-2 2 0 21
pair|cháy #|-21 35 14 -17
pair|cháy khí|-2 8 -2 7
pair|cháy nổ|10 -5 22 1
pair|cháy rẫy|-12 -7 17 0
pair|cháy rừng|-2 -11 -9 -20
pair|châm #|12 -1 0 -12
pair|châm nhà|12 0 5 18
pair|chân bác|0 0 19 11
pair|chân miệng|-11 -4 0 0
pair|chân nổi|-7 9 0 12
pair|chân tại|0 13 -9 13
pair|chân xác|0 0 -4 0
pair|châu họp|-4 0 -11 -1
pair|châu khóa|0 0 -7 -5
pair|châu kim|-17 -9 -18 0
pair|châu phi|-1 14 0 0
pair|châu thành|-3 0 0 0
pair|châu tăng|-19 -5 -13 0
pair|châu văn|0 0 4 -10
pair|châu xả|0 9 0 -28
pair|châu xử|-16 -7 -14 0
pair|chây ì|-9 -7 14 -8
pair|chây ỳ|-10 -3 17 22
pair|chè #|13 6 0 -3
pair|chè búp|-2 -17 -3 -1
pair|chè bị|0 0 0 -6
pair|chè già|-8 10 0 24
pair|chè giảm|-15 -37 0 -3
pair|chè kinh|-3 16 -1 -23
pair|chè shan|17 -6 0 -8
pair|chè tìm|-1 0 10 0
pair|chèo kéo|2 15 -2 -12
pair|chép của|0 19 0 11
pair|chép lại|0 11 0 26
pair|chênh lệch|-1 -2 -18 21
pair|chênh nhau|0 8 0 8
pair|chìa khóa|-2 3 0 11
pair|chí )|8 -16 -9 -2
pair|chí ,|-7 5 -9 12
pair|chí /|18 20 0 -11
pair|chí bí|-16 0 20 -2
pair|chí cho|-3 -1 -9 -22
pair|chí chủ|0 0 5 13
pair|chí cù|0 0 -6 0
pair|chí cũng|0 -9 -32 0
pair|chí cấp|19 -11 -22 12
pair|chí dự|0 0 -1 0
pair|chí hoàng|-9 -15 -8 -8
pair|chí huyện|-18 -6 26 -36
pair|chí hà|-4 -7 -25 -6
pair|chí lâm|0 0 -3 0
pair|chí lãnh|-1 -3 -17 0
pair|chí lê|-1 -1 8 -14
pair|chí lò|-4 -1 0 -16
pair|chí lương|0 0 3 0
pair|chí minh|0 0 0 3
pair|chí môi|-19 23 0 14
pair|chí nguyễn|0 0 12 -4
pair|chí nông|-4 10 -1 17
pair|chí phan|0 0 -18 -5
pair|chí phó|-18 -9 15 -12
pair|chí phạm|-3 0 7 0
pair|chí phụ|-5 19 -17 -6
pair|chí thành|-5 0 9 0
pair|chí triệu|-1 -4 -12 -6
pair|chí trong|-3 -2 -8 0
pair|chí trương|0 0 -11 -8
pair|chí trần|-1 -4 18 -5
pair|chí vào|15 -3 0 22
pair|chí võ|-5 -2 -26 0
pair|chí xã|-31 -7 -37 0
pair|chí đinh|-4 0 -9 0
pair|chí đảng|-15 0 -11 0
pair|chí ủy|-4 7 -11 -7
pair|chín tháng|-23 -26 -2 0
pair|chính (|1 -5 0 1
pair|chính )|0 9 0 0
pair|chính -|6 1 12 11
pair|chính bố|0 0 34 0
pair|chính chuyển|-3 7 3 -25
pair|chính chủ|0 0 -1 0
pair|chính có|35 -11 0 0
pair|chính công|14 -2 -1 19
pair|chính cùng|-4 -6 21 -15
pair|chính cấp|12 -4 -2 22
pair|chính cắt|0 0 16 0
pair|chính của|16 2 0 20
pair|chính do|-11 15 0 -30
pair|chính giai|0 0 16 0
pair|chính giao|25 -2 0 0
pair|chính giải|-48 4 -15 -5
pair|chính hoàn|0 0 12 0
pair|chính kiến|0 0 0 7
pair|chính là|-5 12 0 17
pair|chính mới|-12 -21 0 10
pair|chính ngạch|24 -16 0 -19
pair|chính phủ|-22 0 10 13
pair|chính quyền|15 4 -24 0
pair|chính sách|-24 24 23 15
pair|chính theo|-3 12 11 7
pair|chính trong|0 0 1 13
pair|chính trước|0 0 12 18
pair|chính trị|9 -24 8 -16
pair|chính tỉnh|-4 -12 2 9
pair|chính và|0 0 21 10
pair|chính về|-31 19 -5 0
pair|chính đã|21 -9 -3 -11
pair|chính đúng|10 -5 0 18
pair|chính đảng|-13 1 -8 0
pair|chính đến|-10 16 0 -15
pair|chính đều|14 0 0 0
pair|chót #|0 0 2 22
pair|chôm chôm|4 11 0 -15
pair|chôn lấp|-11 8 -1 17
pair|chùa mở|0 0 5 0
pair|chú trọng|33 -1 2 -3
pair|chú trọn|-23 -5 -1 -23
pair|chúng nào|-10 22 -4 6
pair|chúng ưu|15 -18 14 26
pair|chăm lo|14 -10 -30 -12
pair|chăm sóc|8 11 6 15
pair|chăn nuôi|-12 4 1 12
pair|chũ đi|8 -1 0 -1
pair|chư prông|-23 -5 -3 0
pair|chư pưh|0 0 -7 14
pair|chưa ai|0 9 0 -1
pair|chưa bằng|-1 16 -3 26
pair|chưa bền|0 17 0 -26
pair|chưa bố|0 7 0 -18
pair|chưa cao|0 27 0 18
pair|chưa chuyển|0 3 0 21
pair|chưa chấm|0 22 0 -10
pair|chưa chấp|0 -3 19 0
pair|chưa chắc|0 -12 0 15
pair|chưa chặt|0 11 -1 -7
pair|chưa chủ|-4 10 0 10
pair|chưa cân|0 -6 8 -5
pair|chưa có|-21 14 -4 24
pair|chưa dùng|-7 12 0 -6
pair|chưa dứt|0 21 0 21
pair|chưa giao|-12 -2 -7 -13
pair|chưa giải|0 20 0 -19
pair|chưa giảm|-15 0 -3 5
pair|chưa giới|-18 25 -2 9
pair|chưa gắn|-1 26 0 -18
pair|chưa gỡ|-1 19 0 -5
pair|chưa gửi|0 -20 -23 0
pair|chưa hoàn|-28 35 0 15
pair|chưa hài|-8 -23 -4 0
pair|chưa hình|0 7 0 -1
pair|chưa khắc|-4 -38 0 0
pair|chưa khởi|-13 -12 -26 -3
pair|chưa kiểm|0 2 0 17
pair|chưa kéo|0 1 0 24
pair|chưa kịp|-3 23 0 -19
pair|chưa làm|-10 -23 1 -3
pair|chưa mặn|0 9 -1 -5
pair|chưa mở|-17 25 -6 7
pair|chưa nghiêm|0 29 0 25
pair|chưa ngăn|-4 9 -5 2
pair|chưa nhiều|0 14 -1 -9
pair|chưa nhà|-12 24 0 -9
pair|chưa nhận|0 -28 35 -23
pair|chưa năm|0 -18 -16 0
pair|chưa nền|0 40 0 0
pair|chưa phát|37 -26 -15 17
pair|chưa qua|-17 -1 0 9
pair|chưa quen|-1 10 0 32
pair|chưa quyết|-8 21 0 24
pair|chưa rõ|-5 -6 0 -7
pair|chưa sát|-4 10 0 13
pair|chưa sâu|0 -16 -1 -25
pair|chưa thay|-6 15 0 -21
pair|chưa theo|-5 30 0 -33
pair|chưa thu|-19 19 0 -5
pair|chưa thành|-6 21 0 16
pair|chưa tháo|-1 13 0 18
pair|chưa thông|0 -12 -3 -10
pair|chưa thường|0 15 -8 -6
pair|chưa thấy|-7 15 -1 -2
pair|chưa thật|6 2 2 14
pair|chưa thống|-6 28 -4 3
pair|chưa tiêu|-7 17 0 -1
pair|chưa trôi|0 -18 0 -13
pair|chưa trả|0 10 0 -22
pair|chưa tương|-10 18 -1 -1
pair|chưa tập|0 2 0 25
pair|chưa tới|0 6 0 6
pair|chưa từng|4 -23 -8 12
pair|chưa xong|-7 13 -7 4
pair|chưa xác|-4 -20 -25 0
pair|chưa xử|-11 19 0 -20
pair|chưa yên|-19 -22 0 0
pair|chưa đáp|0 0 0 -16
pair|chưa đúng|10 0 0 -14
pair|chưa được|-36 -18 0 -21
pair|chưa đạt|-12 8 5 -8
pair|chưa đấu|-1 5 0 24
pair|chưa đầy|1 11 -1 -4
pair|chưa đến|-2 12 0 14
pair|chưa đều|-16 21 -5 -24
pair|chưa đọc|0 0 0 16
pair|chưa đồng|-13 -11 -3 1
pair|chưa đủ|-37 39 -6 5
pair|chương trình|10 17 0 0
pair|chương vàng|18 -14 -1 -2
pair|chạm #|-11 15 0 18
pair|chạy không|-12 13 0 -15
pair|chạy theo|-23 7 10 -17
pair|chạy thận|6 -6 1 16
pair|chạy thử|24 -14 0 3
pair|chạy từ|0 0 0 10
pair|chấm dứt|2 -6 25 -11
pair|chấm điểm|0 0 18 0
pair|chấn chỉnh|22 -12 22 -4
pair|chấp hành|-13 -12 -13 1
pair|chấp lối|-8 2 15 0
pair|chấp nhận|2 6 0 20
pair|chấp thuận|20 -1 0 10
pair|chấp đất|25 12 0 15
pair|chất của|0 0 0 -13
pair|chất diện|0 0 13 -19
pair|chất lượng|5 18 9 -20
pair|chất thải|-8 -5 -20 -17
pair|chất trong|-5 6 8 -6
pair|chất trường|0 0 14 0
pair|chất vấn|-17 -11 -23 -27
pair|chần chừ|-6 -14 3 13
pair|chậm (|0 0 0 5
pair|chậm ,|-10 17 0 -13
pair|chậm báo|0 -3 22 -6
pair|chậm do|-2 17 0 0
pair|chậm giải|0 -6 9 -11
pair|chậm khởi|-4 11 8 -7
pair|chậm kỳ|8 -7 0 17
pair|chậm lương|-3 12 8 16
pair|chậm lại|-2 8 -9 4
pair|chậm nhất|0 -7 43 38
pair|chậm nhứt|0 0 0 19
pair|chậm nộp|0 -10 15 -2
pair|chậm quá|0 0 12 -3
pair|chậm so|-13 24 -1 0
pair|chậm thì|0 -10 -20 -21
pair|chậm tiến|0 -29 -12 -24
pair|chậm trễ|0 0 7 27
pair|chậm vào|-1 7 0 26
pair|chậm vì|0 4 0 29
pair|chậm đổi|0 4 0 -8
pair|chập chờn|-14 31 0 1
pair|chắc tâm|0 0 14 -16
pair|chắc tình|-5 0 18 -13
pair|chắn rác|0 0 10 -7
pair|chẳng ai|0 9 0 -5
pair|chẳng mặn|0 6 0 -17
pair|chặn các|0 0 12 29
pair|chặn dòng|28 -14 -7 -10
pair|chặn triệt|-1 19 -2 0
pair|chặn xe|-5 8 0 23
pair|chặn được|0 5 0 1
pair|chặng đường|-4 -2 0 19
pair|chặt chém|-12 20 6 -3
pair|chặt chẽ|2 0 30 -4
pair|chặt kỷ|8 -8 19 -10
pair|chặt quản|0 0 26 0
pair|chặt việc|-3 -4 12 1
pair|chế #|10 -7 0 9
pair|chế (|-16 7 -24 -1
pair|chế biến|-36 6 0 -14
pair|chế chưa|0 -52 -21 0
pair|chế công|-17 -6 -1 0
pair|chế của|0 1 -5 0
pair|chế dân|8 0 27 -8
pair|chế dịch|0 0 6 -3
pair|chế hóa|-9 11 0 18
pair|chế khai|0 0 1 19
pair|chế làm|-12 -9 11 -29
pair|chế là|-1 7 0 0
pair|chế lạm|-9 -8 11 -21
pair|chế lớn|-6 30 0 0
pair|chế một|-3 7 15 -20
pair|chế như|0 18 0 -10
pair|chế năm|0 -1 0 1
pair|chế nợ|0 0 13 0
pair|chế phẩm|5 -3 0 20
pair|chế phối|25 -24 25 0
pair|chế quản|0 0 17 0
pair|chế sửa|-11 16 0 0
pair|chế thu|0 0 19 -9
pair|chế trong|21 -9 0 14
pair|chế tài|0 -15 13 0
pair|chế và|0 -12 -3 -7
pair|chế văn|5 12 0 0
pair|chế đang|-11 -22 0 0
pair|chế đi|0 13 -7 0
pair|chế đãi|0 1 0 -14
pair|chế đã|-28 -14 0 16
pair|chế được|-30 42 -5 25
pair|chế đặc|0 0 13 15
pair|chế độ|42 -10 -12 54
pair|chế ở|0 3 0 12
pair|chết #|-31 -13 -1 1
pair|chết hàng|-14 16 0 -15
pair|chết rải|1 -17 -9 6
pair|chết vì|19 5 -9 -1
pair|chết ở|0 0 5 13
pair|chỉ #|13 10 -12 -21
pair|chỉ bằng|-31 47 0 17
pair|chỉ còn|-5 27 0 -24
pair|chỉ có|-17 23 0 9
pair|chỉ dẫn|14 -1 -1 21
pair|chỉ huy|1 8 12 18
pair|chỉ nơi|-1 -7 8 13
pair|chỉ ra|10 -11 -17 6
pair|chỉ rõ|-2 -20 14 28
pair|chỉ số|-33 -11 12 -36
pair|chỉ thị|1 -2 4 -1
pair|chỉ tiêu|1 -2 0 0
pair|chỉ trong|-1 9 -1 -12
pair|chỉ tăng|-18 20 0 16
pair|chỉ việc|-7 1 13 1
pair|chỉ được|-18 23 0 14
pair|chỉ đạo|2 -3 13 0
pair|chỉ đạt|-33 44 0 -36
pair|chỉnh chủ|-14 21 11 22
pair|chỉnh giá|-3 16 0 10
pair|chỉnh hoạt|0 0 6 0
pair|chỉnh hướng|-4 11 4 -8
pair|chỉnh hồ|-1 0 12 -9
pair|chỉnh lý|26 0 -4 -6
pair|chỉnh phương|0 0 18 0
pair|chỉnh quy|0 0 18 2
pair|chỉnh trang|-5 -5 32 -23
pair|chỉnh đề|-4 0 -18 0
pair|chị em|-23 7 17 4
pair|chịu giá|-22 -18 -19 -4
pair|chịu làm|0 2 0 12
pair|chịu trách|0 -6 14 14
pair|chọn #|-10 -1 -8 14
pair|chọn hàng|13 -8 0 -23
pair|chọn học|5 -1 0 -12
pair|chọn làm|-17 -8 -13 11
pair|chọn một|-8 -3 -3 18
pair|chọn nhà|0 -7 11 11
pair|chọn việc|-19 0 0 -5
pair|chọn xong|0 0 10 -1
pair|chọn được|9 0 0 25
pair|chối thanh|18 -13 -2 10
pair|chống buôn|-24 -6 -1 0
pair|chống bão|-1 0 15 -12
pair|chống dịch|3 22 19 -17
pair|chống dột|13 0 0 -15
pair|chống hình|0 -5 6 18
pair|chống hạn|-13 -15 24 -6
pair|chống lụt|2 20 -16 11
pair|chống rét|0 0 9 -9
pair|chống sạt|-4 10 -3 -9
pair|chống tham|10 -17 -18 7
pair|chống thiên|-8 11 -23 8
pair|chống thất|0 -4 9 3
pair|chống tảo|-3 0 7 16
pair|chốt #|-16 -11 -18 0
pair|chốt chặn|0 0 13 29
pair|chốt danh|0 -3 -10 -13
pair|chốt kiểm|0 0 28 0
pair|chốt liên|0 0 2 16
pair|chốt mục|-3 -1 -7 0
pair|chốt phương|0 0 15 -5
pair|chốt tiểu|-8 -4 -30 0
pair|chốt trực|0 -1 3 9
pair|chổi rồng|0 2 1 -2
pair|chỗ "|10 4 9 -9
pair|chỗ #|20 -2 -18 8
pair|chỗ cho|17 -6 0 20
pair|chỗ còn|-3 -23 -1 -10
pair|chỗ làm|0 7 0 27
pair|chỗ thiếu|-12 22 4 16
pair|chỗ thừa|-7 8 6 19
pair|chỗ tập|0 1 0 14
pair|chỗ vướng|-4 24 0 -14
pair|chỗ yếu|-18 -21 -11 -10
pair|chỗ ở|23 -21 1 29
pair|chờ bình|32 -24 -17 -14
pair|chờ con|0 9 0 12
pair|chờ hướng|19 -13 -11 1
pair|chờ sổ|-6 10 0 -6
pair|chờ sửa|0 6 0 12
pair|chờ vốn|-5 -31 -11 -6
pair|chờ điều|-4 19 0 4
pair|chở miễn|10 0 0 -24
pair|chở đất|12 -2 -7 -24
pair|chợ biên|-1 0 19 -23
pair|chợ bình|8 -8 3 18
pair|chợ cá|0 0 0 -1
pair|chợ còn|0 3 0 -16
pair|chợ cóc|12 9 17 -10
pair|chợ dừa|-2 0 -3 0
pair|chợ giếng|15 -7 -3 -1
pair|chợ gò|-10 13 11 -8
pair|chợ hoa|28 -8 18 -13
pair|chợ hàng|9 -1 16 -21
pair|chợ hưng|13 0 -1 -8
pair|chợ không|17 -17 0 16
pair|chợ mới|-17 19 1 -6
pair|chợ nông|2 -3 6 -20
pair|chợ trung|17 9 -13 -26
pair|chợ tân|3 -2 0 -23
pair|chợ đầu|-22 14 -2 -9
pair|chục cây|0 0 0 8
pair|chục điểm|-12 10 0 -1
pair|chủ chốt|-3 0 -21 0
pair|chủ doanh|5 0 0 16
pair|chủ hộ|-1 2 9 17
pair|chủ kỹ|12 -6 0 -3
pair|chủ lực|-8 3 -4 29
pair|chủ mỏ|-2 13 0 14
pair|chủ nghĩa|-1 0 -1 0
pair|chủ nhiệm|-13 14 7 20
pair|chủ quan|-15 0 18 -18
pair|chủ rừng|7 7 0 19
pair|chủ thể|20 -14 0 -15
pair|chủ trì|0 0 1 0
pair|chủ trương|-17 18 21 23
pair|chủ trạm|2 0 4 16
pair|chủ tàu|-5 18 0 25
pair|chủ tịch|-14 -38 -3 10
pair|chủ tọa|-19 -23 -13 -9
pair|chủ yếu|0 -6 -21 -5
pair|chủ đầu|0 11 26 0
pair|chủ đề|-19 -15 -24 -18
pair|chủ động|1 -13 2 23
pair|chủ ở|0 0 18 0
pair|chủng mở|5 0 32 0
pair|chủng đầy|0 5 -14 -16
pair|chức #|13 -1 -6 -10
pair|chức (|1 10 -4 -10
pair|chức -|0 0 12 0
pair|chức bị|-5 8 19 0
pair|chức bộ|-20 -5 0 -2
pair|chức chuyên|8 19 0 13
pair|chức chính|10 0 -3 0
pair|chức cán|0 0 -8 0
pair|chức công|37 -7 14 0
pair|chức cơ|-14 -14 -22 -28
pair|chức danh|8 9 -5 -14
pair|chức diễn|0 0 51 0
pair|chức dạy|10 -9 0 0
pair|chức huyện|-10 0 -25 -21
pair|chức hđnd|0 0 -26 0
pair|chức học|24 -1 -19 0
pair|chức hội|-33 0 -7 5
pair|chức hộ|-2 16 18 -37
pair|chức kiểm|0 0 12 0
pair|chức kỳ|-17 -5 -14 -15
pair|chức lại|0 0 2 1
pair|chức lễ|-14 0 -9 0
pair|chức ngày|-3 0 28 0
pair|chức năng|9 9 -8 29
pair|chức phụ|-8 25 -2 14
pair|chức quận|-18 15 -1 -6
pair|chức sau|-8 5 -5 -1
pair|chức sách|0 0 4 23
pair|chức sắc|13 0 -3 17
pair|chức theo|28 -13 -16 0
pair|chức thu|0 0 27 0
pair|chức thành|16 0 -7 11
pair|chức thị|0 0 1 0
pair|chức thực|2 0 -8 15
pair|chức tiêm|-6 0 8 -4
pair|chức trung|-4 10 -1 9
pair|chức trực|27 -20 -3 -3
pair|chức tuyển|5 0 0 -14
pair|chức tư|-17 0 -11 -4
pair|chức tỉnh|-5 -3 25 0
pair|chức tốt|6 -2 8 9
pair|chức từ|15 -9 -1 0
pair|chức vui|13 0 0 -6
pair|chức đoàn|12 -2 0 32
pair|chức đăng|-3 22 3 -20
pair|chức đại|14 -1 -17 0
pair|chức đảng|3 23 -11 40
pair|chức đấu|28 0 -10 2
pair|chức địa|-22 17 15 -5
pair|chứng chỉ|-1 -13 -9 3
pair|chứng nhận|-2 -23 13 -14
pair|chứng qua|0 0 0 17
pair|chứng thực|2 8 31 19
pair|chứng từ|-11 12 7 5
pair|chừng #|-28 7 0 -14
pair|chừng do|-16 23 0 -14
pair|chừng ở|-6 6 0 0
pair|chữ cho|9 -4 0 -6
pair|chữ khmer|2 10 3 2
pair|chữ ký|6 16 0 5
pair|chữa #|14 0 1 -17
pair|chữa bệnh|-12 1 -5 6
pair|chữa cháy|-15 13 -33 0
pair|chữa chợ|34 -7 -17 0
pair|chữa cơ|0 0 6 0
pair|chữa trạm|0 0 53 0
pair|chữa từ|0 7 0 11
pair|cn -|-2 -3 0 -11
pair|cnqsd đất|-14 -1 -7 -8
pair|co phương|0 4 13 -1
pair|coi kiểm|-10 -12 -12 0
pair|coi trọng|-2 -1 -19 -20
pair|coi đó|0 6 0 15
pair|con (|1 -16 0 1
pair|con ,|26 7 0 5
pair|con bò|17 -21 -15 -30
pair|con cháu|-6 19 0 9
pair|con các|15 -7 0 14
pair|con công|10 6 -7 -5
pair|con dấu|-2 25 -2 23
pair|con em|-11 -8 -9 -11
pair|con giống|0 0 24 -10
pair|con hai|16 -11 0 31
pair|con làm|-11 -5 -7 0
pair|con lợn|-16 9 0 9
pair|con nghé|-5 8 0 0
pair|con người|4 2 -7 9
pair|con nước|0 11 8 13
pair|con số|-34 -14 -25 8
pair|con thứ|-14 20 0 -19
pair|con trâu|-24 27 0 -13
pair|con tôm|12 -10 -2 -6
pair|con đã|-1 7 0 10
pair|con đạt|31 -10 0 -8
pair|covid -|-1 2 9 -19
pair|cp của|-4 1 11 -21
pair|cp ngày|-22 -13 -16 -4
pair|cp về|-6 -1 -3 -8
pair|cqđp #|0 -3 -7 0
pair|ct )|1 -7 -6 0
pair|ct -|-25 8 22 -4
pair|ct /|10 -3 14 1
pair|ctr -|0 0 -1 0
pair|ctr /|-5 -7 -4 1
pair|cua chết|0 9 0 15
pair|cung cấp|-12 -7 -14 16
pair|cung không|-6 6 0 0
pair|cung ứng|23 6 2 16
pair|cuối #|0 0 5 24
pair|cuối mỗi|0 0 16 16
pair|cuối ngày|-11 17 -2 18
pair|cuối năm|0 -1 -3 0
pair|cuối quý|0 0 8 6
pair|cuối tháng|-23 15 35 -29
pair|cuối tuần|12 -3 18 22
pair|cuối vụ|-25 12 -3 -4
pair|cuốn #|-11 14 -1 16
pair|cuốn lịch|-9 -5 0 0
pair|cuộc ,|20 -16 0 12
pair|cuộc bầu|6 -2 0 1
pair|cuộc giám|7 -1 -7 -37
pair|cuộc họp|-10 -9 -28 -16
pair|cuộc kiểm|0 5 2 17
pair|cuộc nào|-17 24 0 -17
pair|cuộc năm|0 0 2 -2
pair|cuộc sống|-19 0 8 -11
pair|cuộc thanh|26 -9 11 0
pair|cuộc vận|-1 -4 -33 -23
pair|cà chua|2 16 0 -27
pair|cà mau|2 -15 -19 0
pair|cà ná|8 -28 -5 -21
pair|cà phê|-10 -3 10 18
pair|cài vneid|3 -1 16 32
pair|cài đặt|12 -11 6 20
pair|càng tốt|0 0 6 17
pair|càng xanh|16 -9 -2 -16
pair|cào bay|-4 3 18 -2
pair|cào bằng|0 2 0 3
pair|cá #|-8 -8 -1 -1
pair|cá ,|20 -1 0 9
pair|cá biệt|0 27 0 3
pair|cá lồng|21 -17 0 -22
pair|cá ngừ|14 -7 0 -18
pair|cá nhân|1 -4 -19 25
pair|cá thể|-22 -28 0 -21
pair|cá tra|-1 1 4 -6
pair|cá trước|0 0 7 0
pair|các ban|-21 4 7 17
pair|các buôn|6 7 -21 4
pair|các báo|-24 0 -19 0
pair|các băng|0 0 0 8
pair|các bản|-3 -1 14 15
pair|các bộ|0 0 29 -6
pair|các ca|0 2 33 0
pair|các chi|-4 0 5 -1
pair|các chùa|0 8 5 -1
pair|các chương|3 21 -2 -4
pair|các chỉ|6 -20 1 0
pair|các chủ|9 0 31 36
pair|các cuộc|-14 16 2 -4
pair|các công|-15 -3 -14 2
pair|các cơ|-1 -11 -2 -17
pair|các cấp|11 -1 27 -1
pair|các cụm|0 0 39 -10
pair|các cụ|-6 -11 3 10
pair|các cửa|-13 4 0 -18
pair|các doanh|-12 -1 4 2
pair|các dự|27 -12 14 17
pair|các già|0 -6 14 13
pair|các giải|-2 0 17 -30
pair|các hoạt|17 0 0 -2
pair|các huyện|-8 -32 -10 -22
pair|các hành|0 0 0 22
pair|các hạt|0 0 0 24
pair|các hồ|-12 -8 -6 -10
pair|các hội|6 13 8 0
pair|các hộ|-29 2 5 29
pair|các hợp|0 0 24 -25
pair|các kcn|0 12 -2 -1
pair|các khoản|6 -1 30 5
pair|các khu|16 7 26 1
pair|các kiến|-1 -2 -16 0
pair|các loại|23 0 5 11
pair|các lò|1 2 9 -5
pair|các lô|-3 -7 9 13
pair|các lĩnh|3 -1 9 19
pair|các lần|-2 9 -1 5
pair|các lớp|1 0 37 12
pair|các mặt|-16 -1 2 10
pair|các mỏ|25 -5 4 0
pair|các nghị|-6 0 12 -18
pair|các nguồn|22 -18 10 -23
pair|các ngành|-9 -16 -6 -26
pair|các ngày|10 5 9 18
pair|các ngân|3 -3 14 0
pair|các nhiệm|11 -6 0 -8
pair|các nhà|0 4 16 18
pair|các năm|19 19 -2 -68
pair|các nơi|-5 -22 -7 0
pair|các nội|-2 -21 -10 -11
pair|các phong|19 0 -8 0
pair|các phòng|1 0 -22 -1
pair|các phó|-11 -3 -2 -7
pair|các phường|0 5 -3 -5
pair|các quận|0 0 11 0
pair|các quỹ|-16 24 0 -14
pair|các sản|6 0 13 0
pair|các sắc|-5 11 0 -24
pair|các sở|-4 -2 -18 -19
pair|các thành|-16 -21 -13 -5
pair|các tháng|-1 -18 -21 0
pair|các thôn|0 29 25 -8
pair|các trường|6 0 21 -29
pair|các trưởng|0 0 23 10
pair|các trạm|-1 19 -21 -3
pair|các tuyến|20 -2 -10 -11
pair|các tệ|0 0 0 20
pair|các tỉnh|15 -19 -13 20
pair|các tồn|-4 -26 -7 0
pair|các tổ|1 0 14 -16
pair|các tờ|-9 0 19 -8
pair|các vi|-1 -23 -5 12
pair|các việc|-2 -1 -20 14
pair|các vị|-1 -6 3 -7
pair|các vụ|16 -14 39 -8
pair|các xã|-17 0 -2 -2
pair|các ông|-2 0 -2 -2
pair|các điểm|-12 0 28 -27
pair|các đoàn|20 8 -11 -9
pair|các đoạn|0 -7 11 24
pair|các đ|-1 0 0 0
pair|các đơn|5 -9 10 4
pair|các đường|-16 -21 0 -14
pair|các đại|-18 13 -21 -10
pair|các đảng|18 0 20 -20
pair|các địa|29 -10 -18 2
pair|các đồng|-28 0 -27 -9
pair|các đồn|0 0 0 25
pair|các đội|0 0 20 0
pair|các ấp|-13 7 3 -3
pair|các ổ|0 -8 18 20
pair|cách chức|11 -1 0 41
pair|cách giữa|-10 15 0 -13
pair|cách hành|18 0 -5 -15
pair|cách ly|5 -14 22 11
pair|cách làm|3 -8 -4 21
pair|cách nhau|-10 22 0 -15
pair|cách thay|0 0 0 24
pair|cách thủ|4 -10 17 -31
pair|cách tư|3 -12 -19 -21
pair|cái ,|15 -4 0 -14
pair|cái bè|-5 2 -5 10
pair|cái chưa|-9 -34 0 -10
pair|cái cộng|0 0 -1 0
pair|cái khó|-5 -30 0 0
pair|cái khế|0 -1 1 0
pair|cái nai|-7 1 9 0
pair|cái nhum|-2 0 -9 0
pair|cái sơn|-20 23 8 -3
pair|cái tráp|0 0 0 15
pair|cái đôi|-11 -4 7 0
pair|cán bộ|-1 8 6 -3
pair|cán sự|0 -5 22 -19
pair|cán đích|30 -6 0 -22
pair|cánh đồng|29 -16 10 -2
pair|cáo #|0 -2 -1 26
pair|cáo (|-2 -11 -12 5
pair|cáo )|-4 -1 -21 0
pair|cáo ban|0 0 33 45
pair|cáo bằng|-7 -2 21 12
pair|cáo chủ|0 0 3 19
pair|cáo còn|-2 0 10 28
pair|cáo công|-11 -6 -17 -6
pair|cáo của|-34 -3 31 -38
pair|cáo do|-9 -8 0 0
pair|cáo dân|0 -2 21 -18
pair|cáo giám|0 -7 -10 -2
pair|cáo giải|0 0 5 4
pair|cáo gửi|0 18 0 -11
pair|cáo hđnd|0 -12 23 8
pair|cáo hằng|0 0 9 13
pair|cáo hội|0 -19 -21 2
pair|cáo kinh|-23 0 -17 0
pair|cáo kiểm|0 0 -1 -9
pair|cáo kt|10 -3 -10 13
pair|cáo kết|-1 0 8 34
pair|cáo lớn|11 0 0 14
pair|cáo muộn|0 16 -11 -7
pair|cáo ngay|0 -3 -13 -18
pair|cáo nhanh|-11 -7 -1 0
pair|cáo như|0 0 -14 0
pair|cáo này|-1 0 7 -7
pair|cáo nội|-1 -1 -12 0
pair|cáo phương|0 0 11 33
pair|cáo quyết|13 0 -11 15
pair|cáo quý|-2 0 9 -10
pair|cáo rao|-3 14 0 0
pair|cáo sơ|0 0 1 13
pair|cáo số|0 0 -4 0
pair|cáo sở|0 0 2 27
pair|cáo thuộc|20 -19 0 -4
pair|cáo tháng|0 6 10 6
pair|cáo thường|0 0 38 12
pair|cáo thẩm|-6 -1 -16 0
pair|cáo tiến|0 -2 -15 -33
pair|cáo trong|0 0 1 19
pair|cáo trước|-2 0 8 22
pair|cáo trễ|-1 -10 -3 -7
pair|cáo tình|0 0 -8 -1
pair|cáo tóm|0 0 -3 0
pair|cáo tại|-11 0 12 -2
pair|cáo tỉnh|0 0 8 25
pair|cáo tổng|0 0 35 25
pair|cáo ubnd|0 0 20 10
pair|cáo vi|22 0 -2 0
pair|cáo viên|0 0 8 19
pair|cáo việc|-1 2 -24 -3
pair|cáo vào|0 0 9 -8
pair|cáo và|-3 0 -4 0
pair|cáo về|0 0 -14 -37
pair|cáo định|-1 9 0 -20
pair|cáp quang|28 -18 21 14
pair|cát dài|-5 0 6 25
pair|cát hải|-1 6 -13 21
pair|cát họp|0 -1 -1 0
pair|cát san|-2 8 15 -5
pair|cát sông|0 -9 3 0
pair|cát sỏi|0 16 -7 8
pair|cát theo|0 0 0 13
pair|cát tiến|0 0 -7 17
pair|cát tặc|0 0 1 -14
pair|cân đối|10 -13 17 -45
pair|câu hỏi|-16 -2 -4 -13
pair|cây chè|-30 7 1 0
pair|cây chủ|-5 11 0 25
pair|cây các|0 0 0 -8
pair|cây có|29 -2 0 -13
pair|cây cầu|23 -22 0 12
pair|cây dược|-22 -17 -19 -12
pair|cây giống|-14 20 0 -11
pair|cây hàng|9 -7 -5 0
pair|cây lâu|-12 -25 0 0
pair|cây lương|0 0 0 14
pair|cây mía|-13 7 -14 0
pair|cây phân|13 -3 0 17
pair|cây số|0 0 0 8
pair|cây trồng|-17 -9 22 31
pair|cây vụ|-2 -3 4 24
pair|cây xanh|10 -2 -4 -8
pair|cây xen|-18 -8 -15 -14
pair|cây ăn|25 -21 17 -35
pair|còn "|-20 0 -18 0
pair|còn #|26 27 -17 -17
pair|còn băn|0 -2 0 0
pair|còn bất|-3 26 0 -5
pair|còn bị|0 17 0 14
pair|còn cao|-14 30 0 0
pair|còn chưa|0 0 -4 -1
pair|còn chậm|0 1 -1 32
pair|còn chờ|-5 -9 -4 -8
pair|còn có|0 9 0 -24
pair|còn dư|-1 5 15 -10
pair|còn dưới|-19 -23 7 15
pair|còn dở|0 -2 -10 -2
pair|còn gặp|-13 -8 0 0
pair|còn hiệu|-20 15 -7 -16
pair|còn hình|-1 13 0 -7
pair|còn hạn|-34 21 0 -32
pair|còn hộ|-4 -26 -29 -10
pair|còn khoán|4 14 -3 14
pair|còn khó|0 -9 0 30
pair|còn lo|-7 -2 0 0
pair|còn lúng|0 26 -3 -11
pair|còn lơ|-1 15 -5 -7
pair|còn lại|-33 11 9 13
pair|còn lớn|0 36 0 -26
pair|còn một|21 -29 -1 11
pair|còn nguy|0 7 -1 -32
pair|còn nhiều|-44 -36 -3 -9
pair|còn những|0 -19 0 -5
pair|còn nằm|-6 16 0 -8
pair|còn nặng|0 6 0 13
pair|còn nể|-14 0 -2 11
pair|còn nợ|-4 8 13 15
pair|còn phải|-7 -19 -19 -17
pair|còn sai|0 11 -11 0
pair|còn sơ|-8 15 0 -23
pair|còn thanh|-19 21 -14 -1
pair|còn thiếu|-18 17 21 22
pair|còn thôn|2 -2 -10 -4
pair|còn thấp|-12 30 10 -7
pair|còn treo|0 -6 13 -18
pair|còn trông|0 14 -1 19
pair|còn trăn|0 5 -1 0
pair|còn tồn|0 0 28 39
pair|còn vướng|-14 -25 -13 -17
pair|còn xảy|0 0 0 14
pair|còn yếu|-8 12 0 -8
pair|còn đó|14 -20 0 0
pair|còn đơn|2 4 0 11
pair|còn để|0 7 0 -17
pair|còn đợi|-4 13 -7 14
pair|còn ở|-13 26 0 -31
pair|có #|-65 -10 -46 1
pair|có ai|-12 15 -7 16
pair|có biểu|0 31 5 0
pair|có bác|27 -20 25 -26
pair|có báo|0 0 0 7
pair|có bí|25 -12 0 -3
pair|có bước|-9 -3 0 -25
pair|có bảo|-11 12 24 -14
pair|có bằng|9 -22 -11 9
pair|có bếp|16 -12 -4 -3
pair|có bộ|-8 11 6 -9
pair|có bữa|0 7 0 12
pair|có ca|1 -1 1 18
pair|có chi|-17 0 10 21
pair|có chiều|0 28 0 9
pair|có chuyển|20 -9 -16 -21
pair|có cháy|11 -6 0 0
pair|có chương|-22 32 0 -31
pair|có chỗ|17 -11 0 26
pair|có chủ|-6 9 -10 16
pair|có chữ|16 -20 16 -13
pair|có cuộc|-23 19 8 -5
pair|có cà|0 0 0 23
pair|có cách|0 5 0 29
pair|có các|0 -11 -5 9
pair|có công|25 -5 -26 -1
pair|có cơ|0 1 0 -14
pair|có cả|-8 13 0 10
pair|có doanh|17 -17 -8 -16
pair|có dấu|-7 -21 -5 -35
pair|có dịch|29 -9 0 -7
pair|có dự|-5 11 5 -3
pair|có giá|1 0 0 -4
pair|có giải|0 0 7 8
pair|có giấy|-9 13 0 -18
pair|có hai|0 1 0 -15
pair|có hiệu|-13 -14 -13 -2
pair|có hàng|-14 -1 0 -27
pair|có hướng|0 11 11 10
pair|có hạt|-4 -12 0 -31
pair|có hồ|-20 23 0 -3
pair|có hộ|-7 15 0 31
pair|có khiếu|-30 -21 -4 0
pair|có khán|0 -4 7 8
pair|có khả|0 -11 17 17
pair|có khối|-1 0 7 -2
pair|có kiểm|0 0 19 -9
pair|có kết|27 -10 -3 3
pair|có kế|31 -27 -3 21
pair|có lãi|32 -18 -3 32
pair|có lãnh|-12 -1 14 0
pair|có lúc|-32 19 0 -28
pair|có lộ|0 0 8 19
pair|có lớp|12 -6 2 -12
pair|có lời|16 -6 -7 1
pair|có máy|4 -1 0 17
pair|có múi|11 -3 -1 19
pair|có mặt|-13 -29 0 -17
pair|có mỗi|-12 14 0 -17
pair|có nghị|-16 -7 -12 0
pair|có nguy|4 0 23 28
pair|có nguồn|-3 17 0 2
pair|có người|-13 21 0 33
pair|có nhiều|24 7 -10 7
pair|có nhiệm|0 -33 -23 0
pair|có nhà|-9 4 -15 -14
pair|có nhóm|0 0 0 24
pair|có nơi|-16 43 -12 -11
pair|có nước|24 -10 0 -13
pair|có nợ|0 -7 9 17
pair|có phòng|8 -2 0 -14
pair|có phương|-19 -9 30 -11
pair|có phần|-11 -19 -10 0
pair|có quy|15 -24 20 0
pair|có quyết|-8 6 9 -22
pair|có sẽ|-2 -3 16 21
pair|có số|-8 30 -16 8
pair|có sổ|-26 30 15 14
pair|có tháng|-9 17 0 -23
pair|có thêm|46 -19 0 -17
pair|có thôn|-8 9 0 12
pair|có thư|0 5 0 17
pair|có thể|17 -3 15 14
pair|có thời|26 5 0 22
pair|có trong|-21 25 -1 10
pair|có trách|-3 5 0 -14
pair|có trường|19 -18 -2 16
pair|có trạm|0 15 1 -1
pair|có tuần|-6 10 -6 16
pair|có tài|19 -3 0 -10
pair|có tên|-11 17 -32 -12
pair|có tổng|-5 0 22 12
pair|có tổ|15 3 8 -15
pair|có tới|-21 1 -1 15
pair|có tờ|0 -2 9 17
pair|có tử|19 -18 0 18
pair|có uy|-2 -25 9 24
pair|có vi|23 -21 -7 14
pair|có việc|13 -5 -10 -7
pair|có văn|0 6 7 3
pair|có vốn|-7 11 15 -3
pair|có vụ|0 21 -12 30
pair|có xã|0 10 -5 17
pair|có y|20 -15 -4 21
pair|có ý|-24 -1 -8 0
pair|có điều|-8 10 0 18
pair|có điểm|1 -8 -2 17
pair|có điện|3 -39 -10 -23
pair|có đơn|-2 12 -7 36
pair|có đường|13 -8 0 -23
pair|có đảng|-2 14 13 2
pair|có đồng|-9 -1 -12 27
pair|có ấp|-1 8 0 -1
pair|cô tô|-11 -15 -18 5
pair|công #|46 -23 -16 -12
pair|công (|16 -12 -2 27
pair|công ,|3 4 0 4
pair|công an|0 1 12 -8
pair|công bị|22 0 6 0
pair|công bố|-5 -30 0 -12
pair|công cho|-1 17 0 -6
pair|công chặt|0 0 1 0
pair|công chỉ|0 1 0 0
pair|công chức|1 9 29 -16
pair|công cuộc|7 0 18 -16
pair|công các|0 0 23 -18
pair|công còn|-1 2 0 0
pair|công công|-3 0 -17 -13
pair|công cấp|32 -16 -5 19
pair|công cầm|-11 -5 -10 -11
pair|công cộng|5 5 0 -1
pair|công cử|-3 0 20 0
pair|công do|-7 -5 9 1
pair|công dân|18 10 0 16
pair|công giải|9 5 0 -14
pair|công khai|0 -13 31 -12
pair|công khu|17 -1 6 -15
pair|công không|18 -13 0 22
pair|công lại|0 -15 -15 -17
pair|công lập|-15 20 -7 4
pair|công một|0 7 0 -12
pair|công mới|1 10 8 0
pair|công mức|-9 19 0 -4
pair|công nghiệp|-2 -26 1 -7
pair|công nghệ|21 11 9 2
pair|công ngày|-6 0 25 0
pair|công nhà|0 0 43 0
pair|công nhân|18 8 11 -1
pair|công như|-19 18 -23 -26
pair|công nhận|22 -23 0 11
pair|công năm|-14 12 11 -4
pair|công nợ|-1 10 4 9
pair|công phường|2 0 -1 0
pair|công phải|0 2 0 24
pair|công rồi|-13 15 0 -10
pair|công sai|13 -10 0 22
pair|công suất|-8 9 3 -1
pair|công sơn|-18 -6 -12 7
pair|công theo|0 -15 -11 -18
pair|công thì|-8 -13 -17 -17
pair|công thương|4 -28 0 13
pair|công tiếp|32 0 -1 3
pair|công toàn|14 8 -1 -8
pair|công trong|-7 0 13 23
pair|công trên|-15 -7 -2 -22
pair|công trình|-11 14 -2 7
pair|công trường|-13 3 3 0
pair|công trấn|6 -2 27 -14
pair|công trở|14 -2 15 0
pair|công trực|-3 16 -10 10
pair|công ty|0 2 7 -18
pair|công tác|0 0 6 -26
pair|công tơ|0 0 23 -25
pair|công tội|0 0 5 20
pair|công từng|14 0 4 18
pair|công từ|-14 2 -22 -16
pair|công việc|10 -9 -26 -17
pair|công văn|-20 -8 -4 19
pair|công vụ|0 42 0 -3
pair|công xã|5 0 -1 -19
pair|công ì|-7 -5 -6 -6
pair|công ích|-12 -8 7 -2
pair|công ít|0 0 5 -12
pair|công điện|-5 -3 8 4
pair|công đoàn|16 7 28 11
pair|công đúng|36 -20 -6 -26
pair|công được|-39 -36 0 -7
pair|công đại|16 0 -2 0
pair|công đạt|1 -14 3 -8
pair|công đảng|-4 13 16 -35
pair|công đến|-9 15 -18 -13
pair|cù lao|-5 10 -19 -16
pair|cù ngọc|0 0 -6 0
pair|cùng #|7 -20 -14 13
pair|cùng ban|0 0 11 27
pair|cùng chi|0 0 0 14
pair|cùng chủ|0 0 -4 -1
pair|cùng các|0 -1 9 -14
pair|cùng công|-20 -8 17 -4
pair|cùng cục|0 0 26 -31
pair|cùng dự|-13 -16 9 3
pair|cùng hội|0 0 14 -2
pair|cùng hợp|0 0 0 -12
pair|cùng kiểm|0 0 6 0
pair|cùng kỳ|28 33 0 2
pair|cùng làm|24 -5 13 9
pair|cùng lãnh|0 0 -7 0
pair|cùng lúc|6 -18 1 -5
pair|cùng mặt|0 0 3 37
pair|cùng ngày|-23 -15 -18 -23
pair|cùng phòng|-1 0 9 0
pair|cùng số|0 -10 11 16
pair|cùng sở|0 0 33 3
pair|cùng thanh|-1 -8 18 -22
pair|cùng thủ|0 0 -7 -1
pair|cùng trung|-3 0 35 0
pair|cùng trạm|-1 0 13 0
pair|cùng tổ|0 0 5 1
pair|cùng ubnd|0 0 13 -22
pair|cùng với|-18 -5 17 -9
pair|cùng xã|0 0 6 0
pair|cùng đi|-11 -2 -14 5
pair|cùng đoàn|0 0 8 0
pair|cùng đồn|0 0 23 0
pair|cúm gia|0 -5 18 14
pair|căn #|6 0 0 18
pair|căn ,|36 -15 -5 0
pair|căn cơ|0 10 0 -8
pair|căn cước|32 -12 -20 7
pair|căn cứ|1 -1 -2 8
pair|căn nguyên|-9 -34 0 -4
pair|căn nhà|2 -1 38 15
pair|căn đã|27 -8 0 -24
pair|cđ -|-10 -7 6 -2
pair|cũ bàn|0 1 0 22
pair|cũ chuyển|-2 8 0 -12
pair|cũ chưa|0 27 0 -17
pair|cũ cộng|18 -7 -2 -5
pair|cũ dây|-4 6 0 21
pair|cũ thất|0 0 0 20
pair|cũ và|-11 15 -1 -5
pair|cũ vẫn|-10 -25 -3 0
pair|cũ với|-24 -3 -6 0
pair|cũ đến|0 20 -13 -9
pair|cũ ở|-9 11 0 19
pair|cũng báo|-3 -4 7 11
pair|cũng chăm|17 0 -11 0
pair|cũng còn|-19 -26 0 0
pair|cũng có|12 2 -1 21
pair|cũng không|-7 -17 12 2
pair|cũng là|2 0 0 3
pair|cũng lưu|0 0 -13 0
pair|cũng mấy|-9 17 -6 13
pair|cũng phải|-6 -15 15 -6
pair|cũng thẳng|-8 -27 0 0
pair|cũng tại|0 0 -6 0
pair|cũng đánh|0 -32 0 0
pair|cũng đăng|0 -2 12 24
pair|cơ bản|11 -8 -10 -14
pair|cơ chưa|0 7 0 0
pair|cơ chế|-12 0 5 -14
pair|cơ cấu|8 4 13 -2
pair|cơ học|-22 9 -5 -22
pair|cơ khí|22 -2 0 29
pair|cơ phức|0 6 0 -32
pair|cơ quan|-1 0 -14 2
pair|cơ sở|1 -2 6 -19
pair|cơ tái|-11 15 0 -7
pair|cơ đứt|0 0 10 0
pair|cơi nới|12 -11 0 -13
pair|cơn bão|-6 -13 -12 0
pair|cư an|0 13 0 8
pair|cư bản|-9 -4 -16 8
pair|cư chưa|-1 7 0 12
pair|cư cũ|-8 9 0 -10
pair|cư khớp|19 -2 0 -5
pair|cư làng|6 0 4 18
pair|cư m|-6 -1 0 0
pair|cư mẫu|16 -10 -13 0
pair|cư nhìn|11 -8 0 -8
pair|cư số|0 3 -16 -9
pair|cư thủy|0 0 23 0
pair|cư trú|17 -5 1 -12
pair|cư tự|-18 22 -3 -22
pair|cư và|-1 12 5 9
pair|cương công|-2 26 0 -23
pair|cương hành|12 -8 19 21
pair|cương quy|13 -7 0 -3
pair|cương trong|0 0 0 30
pair|cước cho|14 -2 -19 -7
pair|cưới hỏi|-14 28 -10 -12
pair|cường chủ|0 0 -11 0
pair|cường công|0 0 48 -19
pair|cường kiểm|-13 0 -3 -17
pair|cường kỷ|-5 0 18 0
pair|cường phòng|0 0 23 -12
pair|cường về|15 -12 -20 -7
pair|cưỡng chế|-5 8 24 6
pair|cạnh mặt|-9 -8 0 0
pair|cạnh đó|-10 -16 -28 0
pair|cả #|-10 11 -6 19
pair|cả ba|31 -13 22 20
pair|cả bấp|-7 -5 -4 -17
pair|cả chương|7 0 -3 17
pair|cả các|0 -1 16 0
pair|cả giờ|12 -6 0 21
pair|cả huyện|29 -22 -1 -7
pair|cả hệ|-33 -15 -18 -8
pair|cả khối|12 -12 0 14
pair|cả kế|3 -2 0 26
pair|cả mùa|20 0 8 -16
pair|cả ngày|4 0 2 3
pair|cả năm|2 3 3 11
pair|cả nước|-18 15 -14 1
pair|cả sáng|13 0 18 0
pair|cả tháng|-8 15 -2 -25
pair|cả thị|-3 -13 -12 -9
pair|cả tiền|0 0 0 -3
pair|cả tỉnh|2 0 -20 -29
pair|cả vùng|-15 -25 -10 -29
pair|cải cách|9 -10 2 -26
pair|cải thiện|32 -6 20 36
pair|cải tiến|-21 0 0 0
pair|cải tạo|12 -1 9 14
pair|cảng #|16 -7 0 -7
pair|cảng cà|-16 -14 0 0
pair|cảng cá|-22 13 12 24
pair|cảng mỹ|0 0 15 0
pair|cảnh báo|4 -1 27 19
pair|cảnh cáo|9 -5 0 12
pair|cảnh dương|15 -10 -13 -31
pair|cảnh lao|-9 11 0 -11
pair|cảnh lâm|0 -1 0 0
pair|cảnh sát|-7 1 -23 -8
pair|cảnh thị|-12 -15 -1 -13
pair|cảnh trái|0 7 3 17
pair|cảnh xếp|23 -16 -13 -19
pair|cảnh đi|13 -12 0 13
pair|cấp #|1 -6 15 1
pair|cấp (|10 0 -11 -19
pair|cấp )|0 -16 -7 0
pair|cấp bách|-11 -28 2 21
pair|cấp cho|26 9 -24 12
pair|cấp công|10 0 0 -3
pair|cấp căn|8 -3 -19 -7
pair|cấp cơ|-17 -13 -4 10
pair|cấp cứu|18 -13 0 19
pair|cấp giấy|-6 14 -7 0
pair|cấp huyện|-2 14 0 8
pair|cấp hưu|17 -5 -7 16
pair|cấp học|10 -3 8 -1
pair|cấp ii|-10 -10 -10 -10
pair|cấp kiểm|-17 -19 -1 -13
pair|cấp lại|25 -2 -6 -34
pair|cấp lần|27 -10 -9 -12
pair|cấp mã|-1 6 0 23
pair|cấp mới|47 -12 -4 -29
pair|cấp ngày|-4 0 -7 -1
pair|cấp nhiệm|18 -7 0 24
pair|cấp năm|7 -4 -5 0
pair|cấp nước|5 0 5 13
pair|cấp nặng|-13 14 0 6
pair|cấp nền|-1 -6 19 -8
pair|cấp phát|-2 -1 13 28
pair|cấp phép|7 0 16 8
pair|cấp qua|7 0 0 6
pair|cấp quyền|-29 -17 -13 -21
pair|cấp quận|15 -7 0 20
pair|cấp sai|-18 29 0 -26
pair|cấp sau|4 22 0 -2
pair|cấp theo|-2 -25 -7 4
pair|cấp thuốc|7 0 0 29
pair|cấp thành|25 -6 -1 5
pair|cấp thường|16 -10 0 -23
pair|cấp thấp|-1 9 -2 12
pair|cấp thẻ|21 -2 2 16
pair|cấp trách|-14 -11 -11 0
pair|cấp trên|-12 -8 -5 5
pair|cấp trạm|-1 -5 10 -8
pair|cấp tỉnh|34 -6 0 -14
pair|cấp vận|21 0 0 -26
pair|cấp về|-24 31 7 -18
pair|cấp xong|-8 14 0 0
pair|cấp xã|0 21 0 11
pair|cấp đã|26 0 -9 -23
pair|cấp đúng|11 -4 9 3
pair|cấp đường|-1 0 -2 -15
pair|cấp được|33 -17 -5 -9
pair|cấp đất|17 9 -1 -1
pair|cấp đầy|-13 0 14 -1
pair|cấp đổi|-8 13 8 -17
pair|cấp đủ|16 0 10 0
pair|cấp ủy|24 3 -4 -15
pair|cất #|28 -20 13 -23
pair|cất bốc|0 0 2 -3
pair|cất mới|-6 -11 17 -10
pair|cất nhà|26 0 0 -9
pair|cấu dịch|9 -6 0 17
pair|cấu kinh|28 -1 21 -12
pair|cấu ngành|0 8 33 -11
pair|cấy #|29 0 0 2
pair|cấy gọn|7 0 0 -5
pair|cấy hết|23 -12 17 0
pair|cấy kịp|4 0 -1 19
pair|cấy lúa|-7 12 0 21
pair|cấy muộn|-13 -12 -11 0
pair|cấy xong|12 0 -7 28
pair|cầm chừng|-16 -7 -6 7
pair|cầm tay|-6 3 12 2
pair|cần #|20 -3 0 26
pair|cần bậc|-13 16 -1 12
pair|cần bổ|-61 -26 8 10
pair|cần giuộc|-2 2 1 0
pair|cần giờ|-2 -13 -18 0
pair|cần làm|-2 0 -18 0
pair|cần nâng|0 0 19 -10
pair|cần phục|0 0 24 -9
pair|cần rà|-1 0 18 0
pair|cần rút|-6 0 0 -6
pair|cần sau|-1 8 0 0
pair|cần thơ|12 0 -4 0
pair|cần tập|-1 -8 -20 0
pair|cần được|-33 -26 8 -25
pair|cần đạt|-9 16 0 25
pair|cầu (|0 0 0 -1
pair|cầu bê|15 -1 -4 -16
pair|cầu bổ|-1 10 -8 16
pair|cầu chi|0 0 10 0
pair|cầu chưa|-5 10 -3 11
pair|cầu các|-11 0 -9 -3
pair|cầu của|11 6 -11 -33
pair|cầu dân|22 0 12 15
pair|cầu hạt|0 0 5 0
pair|cầu kè|6 -20 3 -11
pair|cầu ngang|-5 -3 -15 0
pair|cầu ngành|0 0 19 0
pair|cầu nông|15 -13 0 -12
pair|cầu phòng|0 -5 21 -2
pair|cầu tràn|-15 22 4 -13
pair|cầu ubnd|0 0 9 -14
pair|cầu vượt|13 -9 -1 34
pair|cầu vốn|0 0 14 0
pair|cầu xã|-21 -16 19 -17
pair|cầu điền|13 -1 -9 19
pair|cầu đến|-15 21 -2 15
pair|cầu đối|-3 -7 -22 0
pair|cẩm châu|0 9 0 -25
pair|cẩm kim|-6 11 0 -9
pair|cẩm làng|12 0 0 0
pair|cẩm lạc|-6 -10 -10 0
pair|cẩm phả|-11 0 -24 -22
pair|cẩm thanh|0 0 3 0
pair|cẩm xuyên|8 -10 -17 -14
pair|cận huyết|-12 16 0 16
pair|cận nghèo|-13 -25 12 -33
pair|cập bậc|3 9 -9 -25
pair|cập nhật|-15 -12 2 13
pair|cập thcs|8 9 0 -20
pair|cập trung|23 -7 20 -11
pair|cắm biển|0 4 12 16
pair|cắm bản|3 13 9 -17
pair|cắm lại|0 0 12 30
pair|cắm mốc|-3 -10 4 -14
pair|cắp mùa|0 -1 16 0
pair|cắp nông|0 0 2 21
pair|cắp tài|-10 12 0 -1
pair|cắp tăng|-1 11 0 0
pair|cắt bỏ|24 -2 -15 12
pair|cắt giảm|7 2 33 11
pair|cắt vốn|-1 -12 8 -32
pair|cặp #|-7 -8 12 21
pair|cỏ mọc|-7 19 -1 -3
pair|cố #|8 -17 30 -9
pair|cố (|9 -1 0 0
pair|cố bờ|0 0 8 0
pair|cố các|-2 0 -16 19
pair|cố dân|0 0 24 0
pair|cố gắng|-28 25 -6 -13
pair|cố hóa|11 0 26 -47
pair|cố hồ|-17 -1 19 -22
pair|cố môi|-19 30 -12 -13
pair|cố tình|-10 10 4 10
pair|cố tổ|26 -7 16 -10
pair|cố xong|-1 0 9 -16
pair|cố đê|0 0 9 -14
pair|cố định|28 0 8 1
pair|cống ngăn|-5 -7 -13 15
pair|cống thoát|-16 -28 12 -12
pair|cống vĩnh|0 0 9 -5
pair|cống xong|0 0 1 29
pair|cốt liệt|17 -6 -1 -18
pair|cồng chiêng|27 -13 28 -28
pair|cổ sau|-7 12 0 -9
pair|cổ tiết|21 -2 4 0
pair|cổ động|6 0 -2 -14
pair|cổng dịch|-7 -22 3 -25
pair|cổng làng|19 0 0 0
pair|cổng thông|-10 1 -2 -7
pair|cổng trời|0 5 4 12
pair|cổng ttđt|-1 0 -14 0
pair|cỗi không|-1 3 0 26
pair|cỗi sang|31 -5 0 0
pair|cộng lại|14 -4 -2 -4
pair|cộng sai|0 7 -3 13
pair|cộng tác|-7 0 -6 -7
pair|cộng từ|0 4 9 20
pair|cộng đồng|21 18 -8 -21
pair|cộp tổng|0 0 -10 0
pair|cột mốc|-17 -4 1 17
pair|cờ bạc|0 10 9 21
pair|cờ đỏ|0 0 -2 0
pair|cỡ chữ|-5 -2 -6 0
pair|cụ cao|-6 12 0 -9
pair|cụ thể|-21 0 16 -1
pair|cục bộ|0 16 0 0
pair|cục chăn|0 0 3 3
pair|cục hải|-28 0 -17 0
pair|cục kiểm|0 0 -15 -1
pair|cục quản|0 0 35 15
pair|cục thi|0 -1 20 18
pair|cục thuế|-16 -3 8 -12
pair|cục thống|-15 0 14 0
pair|cục thủy|0 -3 -13 11
pair|cụm công|20 4 15 -5
pair|cụm dân|-12 18 15 -21
pair|của #|-9 28 28 3
pair|của ban|-7 -20 -4 5
pair|của ba|15 -10 0 16
pair|của bà|0 -6 -8 16
pair|của bí|0 0 -15 0
pair|của bộ|-2 -21 2 5
pair|của chi|-8 0 23 17
pair|của chính|-12 -19 -2 0
pair|của chương|19 -4 0 -26
pair|của chỉ|-7 -6 -12 1
pair|của chủ|-17 21 -19 15
pair|của con|11 -11 -5 11
pair|của các|0 0 -24 23
pair|của công|12 -16 -15 9
pair|của cơ|-6 -5 -17 8
pair|của cả|-17 -40 -10 -4
pair|của cấp|-5 11 9 -11
pair|của cộng|-13 -18 0 -19
pair|của cử|-14 20 -10 -19
pair|của doanh|-2 0 0 -32
pair|của dân|7 8 13 -40
pair|của dự|0 0 26 -3
pair|của giám|-19 0 -13 0
pair|của huyện|8 2 31 5
pair|của hđnd|6 -7 10 15
pair|của hạn|0 -10 -1 0
pair|của hội|0 28 5 -1
pair|của hộ|11 -8 -14 -21
pair|của không|0 13 0 21
pair|của khối|-24 24 -2 -4
pair|của kiểm|-3 18 0 -10
pair|của làm|6 0 0 25
pair|của mttq|-24 16 0 -2
pair|của mình|-7 3 18 23
pair|của mặt|0 0 0 24
pair|của một|-1 27 -1 8
pair|của ngành|0 8 1 21
pair|của người|18 1 -19 2
pair|của nhau|0 9 -5 12
pair|của nhân|-1 -4 -24 -20
pair|của năm|-35 -4 5 24
pair|của nền|-1 17 0 21
pair|của phòng|0 -10 -2 16
pair|của phường|12 -2 32 -16
pair|của quý|0 14 -1 20
pair|của quận|34 -9 -15 -22
pair|của quốc|-15 -7 16 2
pair|của riêng|-11 7 -12 0
pair|của sở|-9 -10 2 0
pair|của thành|7 23 -7 -24
pair|của tháng|0 19 0 1
pair|của thôn|14 -16 16 -4
pair|của thường|-23 -13 -14 -22
pair|của thị|-16 1 0 -12
pair|của thủ|-20 -7 3 28
pair|của toàn|-18 0 0 -12
pair|của tp|-3 0 30 0
pair|của trung|2 -4 10 -5
pair|của trạm|0 6 -6 9
pair|của tỉnh|-3 43 -28 -17
pair|của tổ|0 1 0 6
pair|của từng|5 -6 17 20
pair|của ubnd|-33 -33 -6 7
pair|của việc|0 0 13 27
pair|của viện|-3 4 -5 -21
pair|của văn|-5 -14 0 -8
pair|của xã|-18 3 0 -1
pair|của đại|-2 -10 -17 0
pair|của đảng|-7 2 19 0
pair|của đồng|0 0 0 4
pair|của ủy|-12 -1 -26 2
pair|củng cố|16 -1 17 -26
pair|cứ luật|-4 0 -13 14
pair|cứ mưa|-9 22 0 15
pair|cứ nghị|-15 0 -20 0
pair|cứ quyết|-1 0 -24 0
pair|cứng hóa|35 0 13 -27
pair|cứu dẫn|0 0 15 -7
pair|cứu nuôi|0 0 9 0
pair|cứu trợ|12 12 -5 -11
pair|cứu đói|21 1 3 -23
pair|cứu được|18 0 0 8
pair|cử #|-2 -2 6 -26
pair|cử cán|0 0 18 -16
pair|cử người|0 0 38 -24
pair|cử quân|0 0 0 19
pair|cử quốc|0 0 9 0
pair|cử tri|-1 -17 2 3
pair|cử tuyển|11 -6 0 -2
pair|cử tổ|15 -12 -2 -11
pair|cử đbqh|3 -2 4 -17
pair|cử đại|18 0 0 -9
pair|cửa "|-20 -11 -8 2
pair|cửa #|15 3 -3 15
pair|cửa an|0 16 0 -25
pair|cửa bãi|0 -8 11 -5
pair|cửa hàng|-12 14 16 -18
pair|cửa khẩu|10 5 -17 -37
pair|cửa ký|-7 12 -3 12
pair|cửa lò|-3 -1 -10 0
pair|cửa lại|22 -13 0 14
pair|cửa nam|0 0 -9 -4
pair|cửa ngõ|-13 -22 7 -17
pair|cửa sông|-2 -4 0 12
pair|cửa trở|1 0 10 0
pair|cửa vàm|0 7 8 0
pair|cửa xả|0 0 11 13
pair|cửa đăng|0 0 0 30
pair|cửa đại|-22 -7 0 -5
pair|cửu vạn|-16 -12 -1 -2
pair|cực phát|-13 -9 -21 -16
pair|cựu chiến|-1 0 13 0
pair|d )|-7 -4 0 -11
pair|da nổi|11 -8 -4 -5
pair|dang dở|-2 4 0 8
pair|danh di|14 0 0 0
pair|danh hiệu|20 -10 -17 -33
pair|danh mục|-3 -10 33 5
pair|danh mức|19 -6 0 4
pair|danh sách|-9 2 16 -13
pair|danh trưởng|7 7 -2 -12
pair|danh tính|0 -1 2 8
pair|dao bắt|3 0 0 -15
pair|dao động|-3 -13 0 25
pair|date #|-36 -15 -26 0
pair|di cư|-13 14 -6 0
pair|di dời|-4 -13 -2 -9
pair|di sản|4 -12 24 -19
pair|di tích|4 17 2 -11
pair|di động|23 -12 -4 12
pair|dinh dưỡng|31 -13 -4 -1
pair|diêm dân|5 20 7 -10
pair|diễn biến|-2 29 0 -21
pair|diễn giống|0 0 5 0
pair|diễn ra|0 -4 -40 18
pair|diễn tại|0 1 0 -29
pair|diễn tập|29 -6 24 12
pair|diễn ở|0 5 0 23
pair|diện ban|15 -14 -9 20
pair|diện các|-20 -5 5 -33
pair|diện rộng|-23 -17 9 1
pair|diện tích|3 2 2 -1
pair|diệt lăng|19 15 7 22
pair|diệt muỗi|0 -7 21 6
pair|do #|9 0 0 -20
pair|do -|0 -5 0 0
pair|do ban|-3 0 -20 11
pair|do biên|0 6 -6 9
pair|do bí|0 -1 -1 0
pair|do chuyển|-36 -4 -7 10
pair|do chưa|-11 -4 -7 3
pair|do chậm|-4 0 7 23
pair|do chờ|-4 10 0 -12
pair|do chủ|-21 -8 -9 5
pair|do các|0 7 -1 11
pair|do công|-7 21 0 -6
pair|do cơ|-15 13 0 11
pair|do doanh|-5 11 0 0
pair|do dân|18 5 -10 22
pair|do dịch|1 4 0 -11
pair|do dữ|0 0 0 20
pair|do giá|-6 29 0 -8
pair|do huyện|24 -7 0 -15
pair|do hđnd|-9 23 -21 -2
pair|do hướng|0 0 0 -5
pair|do hồ|-1 10 0 32
pair|do hội|2 -10 0 -12
pair|do không|-1 1 0 4
pair|do kiểm|0 15 -8 14
pair|do lao|-6 7 -1 -22
pair|do mưa|-12 26 0 8
pair|do một|0 2 0 12
pair|do nguồn|0 5 0 -14
pair|do người|0 8 0 -2
pair|do ngại|0 0 0 22
pair|do nhiều|-8 11 0 -8
pair|do nhà|-16 20 -7 -13
pair|do phòng|0 -4 15 16
pair|do phó|0 0 0 -1
pair|do tai|12 -1 0 -7
pair|do thanh|0 15 -4 0
pair|do thiếu|-14 15 -2 12
pair|do thị|-7 24 0 0
pair|do triều|-2 -20 -4 0
pair|do ubnd|-6 0 -11 0
pair|do vướng|0 15 0 12
pair|do vốn|-9 11 0 -13
pair|do xác|-1 8 0 -3
pair|do xây|-14 15 0 -36
pair|do xã|0 4 0 17
pair|do đoàn|0 0 0 14
pair|do đơn|-7 12 0 9
pair|do đường|-1 1 0 22
pair|do đại|20 -2 0 -16
pair|do đấu|12 -8 0 18
pair|do đồng|0 -1 -6 0
pair|do đội|-9 -6 19 26
pair|doanh #|23 -5 -10 13
pair|doanh chưa|0 0 0 -20
pair|doanh cá|-21 -24 0 -19
pair|doanh của|0 8 0 0
pair|doanh dùng|-17 -14 -21 0
pair|doanh là|-18 0 -2 -18
pair|doanh lên|-9 -1 28 17
pair|doanh lớn|-5 8 0 6
pair|doanh nghiệp|11 17 4 0
pair|doanh số|19 -3 0 -31
pair|doanh thu|-10 -11 -6 -2
pair|doanh tháo|6 0 -5 18
pair|doanh tiếp|12 0 14 34
pair|doanh tăng|18 -1 0 -8
pair|doanh đã|18 -8 -1 0
pair|doanh đăng|3 9 0 -16
pair|dolta tiết|-12 0 12 0
pair|dt ,|14 16 0 0
pair|dt ;|7 12 0 31
pair|dt tỉnh|14 -9 0 -9
pair|dt vì|0 7 0 0
pair|du khách|29 -10 12 -19
pair|du lịch|-8 3 0 -1
pair|dung #|-3 -2 0 0
pair|dung chương|-1 -1 11 0
pair|dung cần|-9 -3 0 -6
pair|dung của|16 7 0 4
pair|dung này|-9 -8 23 -1
pair|dung phòng|0 0 17 -3
pair|dung sinh|3 -1 10 30
pair|duy tiên|0 0 9 -20
pair|duy trì|22 -16 -21 -1
pair|duy tu|8 0 31 9
pair|duyệt dựa|0 2 0 6
pair|duyệt phương|0 0 22 0
pair|duyệt quy|17 -3 0 10
pair|duyệt vượt|-12 -12 -10 0
pair|duyệt xong|-1 0 9 -17
pair|duyệt đề|12 -5 0 16
pair|dv #|9 0 0 4
pair|dài #|3 -2 0 -17
pair|dài (|0 8 0 35
pair|dài cổ|-4 9 0 -8
pair|dài hơn|-28 -30 -2 0
pair|dài hạn|10 -3 0 11
pair|dài làm|-7 18 -1 -19
pair|dài ngày|12 15 0 15
pair|dài từ|13 -1 0 2
pair|dài đến|-18 -12 -14 0
pair|dài ở|-2 13 -4 12
pair|dàn trải|-5 16 -7 -12
pair|dành cho|-1 -18 -2 11
pair|dám làm|0 0 0 -19
pair|dán tới|0 0 0 23
pair|dân "|-2 4 -24 -4
pair|dân #|48 0 -18 22
pair|dân ,|2 0 0 -4
pair|dân biết|0 -5 14 10
pair|dân bản|7 -3 10 13
pair|dân bảo|14 -3 -1 -3
pair|dân bị|-10 12 8 -10
pair|dân bỏ|-12 16 0 7
pair|dân bức|0 9 0 3
pair|dân chưa|-17 21 -1 6
pair|dân chậm|0 7 0 -5
pair|dân chờ|0 -9 -11 21
pair|dân chủ|-19 -22 -18 17
pair|dân các|-1 -11 -10 -7
pair|dân còn|-12 19 0 27
pair|dân có|-5 8 -2 -20
pair|dân cùng|20 -7 21 3
pair|dân cư|-6 -1 -6 -27
pair|dân cảnh|16 -13 -14 -33
pair|dân cẩm|-6 11 0 -8
pair|dân cộng|-3 0 -6 0
pair|dân của|0 12 -11 -7
pair|dân di|-20 8 -7 -18
pair|dân dùng|-14 -29 -27 1
pair|dân dụng|14 -7 6 14
pair|dân ghép|17 -14 0 -25
pair|dân giao|0 0 -5 0
pair|dân gieo|0 0 12 -26
pair|dân giám|0 0 13 1
pair|dân giải|18 -14 0 -5
pair|dân góp|31 -19 0 1
pair|dân hiến|29 0 0 19
pair|dân huyện|0 0 -9 -12
pair|dân hưởng|1 0 10 -5
pair|dân khu|8 1 0 10
pair|dân không|17 -9 27 -25
pair|dân kêu|-14 15 -18 12
pair|dân kịp|15 0 -6 -10
pair|dân làm|-7 0 16 -4
pair|dân mất|-1 -3 17 0
pair|dân một|0 0 9 -1
pair|dân ngày|0 0 -7 0
pair|dân nhiều|0 18 0 26
pair|dân nhập|-1 11 6 0
pair|dân nói|0 0 19 28
pair|dân nông|31 -1 -4 0
pair|dân năm|0 0 19 0
pair|dân nộp|19 -3 24 1
pair|dân phàn|0 0 0 8
pair|dân phường|0 -4 -5 26
pair|dân phải|-7 27 1 29
pair|dân phản|-7 14 -6 4
pair|dân phố|-4 7 9 6
pair|dân qua|0 0 20 -24
pair|dân quân|-4 26 17 -8
pair|dân sinh|28 0 0 19
pair|dân số|-30 -27 3 -24
pair|dân sự|8 7 1 19
pair|dân tham|14 0 -2 19
pair|dân thiếu|0 -1 6 27
pair|dân thành|8 -26 0 -16
pair|dân thứ|0 0 1 -1
pair|dân trên|-1 -11 -15 -13
pair|dân trước|0 -9 18 7
pair|dân trọng|0 12 -11 9
pair|dân trồng|-14 14 28 -12
pair|dân tỉnh|-4 0 12 -21
pair|dân tộc|-12 -9 5 -10
pair|dân tự|-6 -3 29 -15
pair|dân và|-12 0 0 8
pair|dân vùng|12 0 14 -21
pair|dân vẫn|-8 18 0 21
pair|dân vận|21 2 -2 -12
pair|dân xã|7 0 6 19
pair|dân y|9 0 0 0
pair|dân đi|0 0 0 23
pair|dân đã|29 -14 0 -3
pair|dân được|-2 0 0 -31
pair|dân đến|20 -11 -12 5
pair|dân đề|-10 0 18 -15
pair|dân định|1 0 0 -2
pair|dân đồng|31 -17 -3 -2
pair|dân đức|0 17 0 -16
pair|dân ồ|-3 6 0 -2
pair|dân ở|-4 15 0 0
pair|dây cũ|0 0 18 0
pair|dây dưa|-12 40 0 -8
pair|dây nóng|-12 20 4 -9
pair|dãy trọ|0 0 0 18
pair|dè dặt|-8 9 0 -8
pair|dò của|-18 -7 0 -5
pair|dòng họ|7 -1 0 -9
pair|dôi dư|-13 -11 21 5
pair|dõi các|0 0 33 0
pair|dõi nhiệm|0 -8 -11 0
pair|dõi từng|-3 13 -2 1
pair|dù #|-31 4 0 0
pair|dù các|13 -28 -1 -18
pair|dù có|0 21 0 -12
pair|dù công|14 -5 0 -1
pair|dù giá|-18 -14 0 0
pair|dù hạn|-13 0 0 0
pair|dù nắng|-18 -9 -8 0
pair|dù tích|-16 28 -2 0
pair|dù vậy|-30 5 0 -9
pair|dù đã|-21 -19 0 21
pair|dùng #|25 -18 -12 17
pair|dùng chung|-5 16 20 -4
pair|dùng hóa|-17 -12 -16 -20
pair|dùng nước|-6 -17 -25 -3
pair|dùng sổ|27 -4 -2 -12
pair|dùng xã|0 0 0 -11
pair|dùng điện|31 -9 -2 29
pair|dùng đến|-9 10 0 -13
pair|dĩ hòa|-6 12 0 19
pair|dũ để|-9 15 -8 -2
pair|dũng mới|-8 9 0 10
pair|dơk (|0 -3 -6 0
pair|dư chưa|0 3 0 -5
pair|dư luận|-12 -1 7 10
pair|dư nợ|25 -1 0 4
pair|dư theo|4 0 0 20
pair|dư trong|-11 -8 16 0
pair|dư tạm|23 -16 0 -9
pair|dư địa|0 1 13 -10
pair|dương anh|-15 -6 0 0
pair|dương lịch|0 0 24 17
pair|dương tính|14 -7 0 5
pair|dưới #|-1 -34 8 4
pair|dưới giá|-8 13 -1 -7
pair|dưới sự|-23 -7 -5 0
pair|dưới đây|-6 -15 -21 -6
pair|dưỡng #|-14 -10 7 -27
pair|dưỡng cho|8 -1 -1 -17
pair|dưỡng cán|14 0 6 -18
pair|dưỡng còn|12 8 0 -6
pair|dưỡng dưới|28 -17 -2 -10
pair|dưỡng quần|9 -13 30 23
pair|dưỡng thể|-11 -30 -5 0
pair|dưỡng tuy|0 23 0 0
pair|dược liệu|7 -22 -5 4
pair|dạng bột|29 -13 -2 -20
pair|dạy bơi|23 -8 10 -1
pair|dạy chữ|4 11 0 -8
pair|dạy học|9 0 0 -1
pair|dạy mầm|-1 -3 12 0
pair|dạy nghề|4 -24 14 5
pair|dạy thêm|-8 12 -2 5
pair|dấu hiệu|5 2 9 5
pair|dần phục|4 0 0 25
pair|dầu cao|-11 -20 0 -6
pair|dầu tiêu|0 9 0 0
pair|dầu tiếng|0 -1 -7 0
pair|dẫn #|0 7 11 5
pair|dẫn ban|-10 2 -6 0
pair|dẫn các|0 0 1 30
pair|dẫn của|21 -19 -12 -14
pair|dẫn dân|-3 -9 22 -17
pair|dẫn hộ|0 0 23 21
pair|dẫn kiểm|0 0 6 -7
pair|dẫn mức|0 8 0 0
pair|dẫn người|-3 0 6 0
pair|dẫn nông|0 0 16 -28
pair|dẫn nước|-2 0 23 -11
pair|dẫn sinh|-6 -5 16 13
pair|dẫn số|13 -16 9 4
pair|dẫn sử|-9 0 -4 15
pair|dẫn đầu|15 -23 -10 29
pair|dẫu bão|-9 -6 -4 -7
pair|dẫu thế|-28 -22 0 0
pair|dẫu vậy|-1 6 0 0
pair|dậm chân|-4 23 -4 -2
pair|dập dịch|0 0 32 32
pair|dặm các|0 -2 2 14
pair|dặm vá|2 0 6 25
pair|dễ thấy|15 0 0 -12
pair|dệt thổ|16 1 1 16
pair|dịch bệnh|0 7 -13 30
pair|dịch chuyển|20 6 0 -5
pair|dịch covid|12 -6 5 -4
pair|dịch cúm|-16 -6 0 10
pair|dịch cơ|-8 8 23 0
pair|dịch giống|0 0 9 -4
pair|dịch lớn|22 -36 -5 -27
pair|dịch lở|-2 12 0 -9
pair|dịch nhận|30 -21 0 -15
pair|dịch sốt|-15 17 0 -3
pair|dịch tai|-4 7 2 15
pair|dịch tả|3 16 0 -5
pair|dịch và|0 0 0 28
pair|dịch vụ|-3 -8 -1 0
pair|dịch xong|0 0 0 24
pair|dịch điện|1 -4 -12 18
pair|dịch đúng|22 0 0 8
pair|dịch ở|0 0 29 0
pair|dịp #|29 -10 -15 9
pair|dịp cuối|-15 14 -19 6
pair|dịp hè|0 0 0 17
pair|dịp lễ|0 0 20 -15
pair|dịp này|-8 -1 -17 0
pair|dịp trước|0 0 8 9
pair|dịp tết|18 0 -19 11
pair|dọc ql27|-3 0 9 0
pair|dọn #|25 -6 0 -10
pair|dọn sạch|0 0 14 -24
pair|dọn vào|30 -13 0 -21
pair|dồn cuối|0 3 13 40
pair|dồn lại|-11 31 -11 -7
pair|dồn lực|-2 -2 -3 0
pair|dồn sức|-31 -8 10 -20
pair|dồn về|-1 15 16 27
pair|dồn điền|11 -3 24 -2
pair|dột cho|13 0 0 -13
pair|dột nát|21 14 -9 17
pair|dời #|18 3 0 14
pair|dời chợ|0 0 -15 -14
pair|dời cơ|0 0 -5 0
pair|dời khẩn|-4 -5 7 -23
pair|dời trong|12 -11 -9 25
pair|dời được|23 -7 0 0
pair|dở dang|-9 11 3 7
pair|dở từ|0 0 0 19
pair|dỡ biển|21 0 -2 0
pair|dục -|-18 0 -1 0
pair|dục mũi|23 -1 0 -2
pair|dục nghề|6 10 -6 -1
pair|dục phối|-1 -3 12 0
pair|dục tu|0 0 22 0
pair|dục và|-9 -7 -14 17
pair|dục vận|0 0 15 -5
pair|dụng #|2 -2 -8 30
pair|dụng giường|-7 10 0 0
pair|dụng kinh|23 -15 0 -20
pair|dụng lao|16 -8 0 0
pair|dụng nước|-31 -1 15 21
pair|dụng riêng|0 0 13 18
pair|dụng trụ|0 0 0 21
pair|dụng đen|-12 17 17 -6
pair|dụng điện|18 -6 -12 -18
pair|dụng đúng|-26 0 9 0
pair|dụng đất|-4 13 16 11
pair|dứt #|19 -2 1 30
pair|dứt chậm|-2 0 8 31
pair|dứt hợp|0 -6 6 3
pair|dứt tình|0 -3 26 -21
pair|dứt tảo|0 0 0 20
pair|dứt việc|0 -7 18 -21
pair|dứt điểm|0 0 18 1
pair|dừng giữa|-9 10 0 -9
pair|dừng thi|-18 -20 -21 0
pair|dừng ở|10 4 -6 -23
pair|dữ liệu|27 -8 0 -2
pair|dự báo|0 6 10 -11
pair|dự có|-11 -17 8 0
pair|dự họp|-4 14 -20 -10
pair|dự hội|9 -3 -1 15
pair|dự kiến|-24 -15 -14 2
pair|dự phòng|-6 0 19 -14
pair|dự sinh|0 0 20 -14
pair|dự thảo|13 -14 -15 17
pair|dự toán|12 -1 5 -3
pair|dự trữ|-14 1 -11 0
pair|dự trực|-24 -18 -18 -24
pair|dự án|1 10 14 -13
pair|dựa vào|6 1 -3 -25
pair|dựng #|-6 -24 -25 17
pair|dựng (|-9 13 0 -26
pair|dựng ,|26 2 -4 0
pair|dựng bộ|-1 0 15 0
pair|dựng chuyên|26 0 0 0
pair|dựng chính|5 4 -27 -7
pair|dựng chưa|0 10 0 -10
pair|dựng chương|-2 -3 -13 -9
pair|dựng công|0 0 24 -6
pair|dựng cơ|10 9 -11 -1
pair|dựng dự|0 0 0 14
pair|dựng giai|9 0 -1 0
pair|dựng giảm|-1 16 0 0
pair|dựng huyện|-7 -6 -21 0
pair|dựng kế|0 0 18 -35
pair|dựng lại|3 0 2 8
pair|dựng lễ|9 0 24 -18
pair|dựng mới|8 0 -20 13
pair|dựng nhà|12 -4 0 -12
pair|dựng nông|-14 -4 26 -18
pair|dựng nếp|-15 0 18 0
pair|dựng phương|0 0 22 19
pair|dựng quy|-5 0 -15 -19
pair|dựng quảng|0 0 -1 0
pair|dựng sớm|0 0 5 0
pair|dựng thêm|0 0 0 -12
pair|dựng trái|22 -1 -3 -4
pair|dựng trên|-26 -2 0 -6
pair|dựng trả|15 0 0 -10
pair|dựng tăng|-22 1 -3 33
pair|dựng và|-3 -1 -6 17
pair|dựng được|23 -18 -1 11
pair|dựng đảng|-21 1 -7 0
pair|dựng đề|0 0 16 -2
pair|dựng để|0 0 49 0
pair|dựng ước|-5 3 -8 0
pair|dựng ở|14 1 0 0
pair|e )|0 0 1 -2
pair|e đọc|0 0 18 0
pair|ea hồ|0 0 0 10
pair|ea kao|0 0 -3 0
pair|ea kiết|-15 6 -4 -5
pair|ea kly|0 0 -1 0
pair|ea knuếc|0 0 -4 0
pair|ea kuêh|0 0 0 25
pair|ea tóh|0 1 0 -11
pair|em #|0 0 0 -2
pair|em /|-18 10 -1 17
pair|em dưới|14 -26 0 4
pair|em không|-1 6 2 26
pair|em nghèo|1 -1 0 -3
pair|em trở|-2 0 18 -4
pair|em đỗ|19 -6 0 -23
pair|fdi trong|8 -1 0 0
pair|g )|0 0 6 -13
pair|gay gắt|-8 1 -6 3
pair|gd &|-3 0 -2 4
pair|gd -|-12 0 5 0
pair|gdp #|26 -3 -8 0
pair|gdp )|24 0 0 -5
pair|gdp ;|-2 12 0 0
pair|gdp bình|-23 -14 -3 -6
pair|gdp cao|-4 -9 12 -15
pair|gdp cả|-1 14 0 17
pair|gdp của|30 -2 0 11
pair|gdp trên|-5 0 -25 0
pair|gdp tăng|6 -6 -12 -18
pair|gdp đồng|-23 -4 -3 0
pair|ghe ngo|-7 -12 8 6
pair|ghi #|17 -13 -1 21
pair|ghi chép|0 -4 18 19
pair|ghi danh|23 -10 0 0
pair|ghi hộ|0 0 0 21
pair|ghi nhận|13 -22 -35 -13
pair|ghi sổ|-9 21 -14 21
pair|ghi thu|-3 11 0 -5
pair|ghi vốn|-24 21 -1 -26
pair|ghép phòng|19 -11 -2 -24
pair|ghép sinh|33 -2 9 0
pair|ghép vốn|-7 0 9 0
pair|ghép với|5 2 0 -2
pair|ghế cho|-1 0 10 0
pair|gia #|36 -8 4 13
pair|gia bhxh|-4 5 -7 15
pair|gia bhyt|14 -2 -7 -4
pair|gia bảo|-10 7 -5 13
pair|gia chuyển|14 -5 0 0
pair|gia chưa|-6 20 0 7
pair|gia có|21 -4 -1 -8
pair|gia cầm|-9 -10 20 8
pair|gia cẩm|-8 6 21 16
pair|gia cố|-12 2 16 -5
pair|gia giữ|11 -3 -6 0
pair|gia hạn|3 33 7 -24
pair|gia kiệm|0 2 0 0
pair|gia lai|-4 0 -5 0
pair|gia lộc|-2 0 0 0
pair|gia mức|4 -10 0 -18
pair|gia nghĩa|-12 -15 -20 0
pair|gia súc|-10 6 13 9
pair|gia tăng|6 21 0 -24
pair|gia u|-15 -9 -10 -9
pair|gia về|31 -9 0 5
pair|gia đình|18 15 3 1
pair|giai cấp|14 0 -2 0
pair|giai đoạn|-16 1 -4 27
pair|gian )|-1 -2 -10 0
pair|gian chờ|31 -14 0 -17
pair|gian dài|-7 10 -6 0
pair|gian qua|4 -16 -5 -3
pair|gian tới|0 0 -27 0
pair|giang )|-11 11 0 -12
pair|giang *|-3 -1 0 0
pair|giang báo|0 0 -1 0
pair|giang gỡ|-8 -6 -15 0
pair|giang khóa|-17 -11 -4 -1
pair|giang sắp|13 -11 -8 -12
pair|giang tổ|0 0 2 13
pair|giang xác|0 0 -30 -2
pair|giao #|-20 -14 -26 -20
pair|giao (|6 -5 0 0
pair|giao )|-1 -27 -11 -6
pair|giao ,|17 28 0 1
pair|giao -|13 -10 0 -16
pair|giao :|9 -1 -3 -15
pair|giao [|0 0 -70 0
pair|giao ban|-3 -1 8 8
pair|giao chi|0 0 -6 -1
pair|giao cho|-2 5 9 27
pair|giao chỉ|-13 -1 -25 0
pair|giao các|-13 18 -25 23
pair|giao công|0 0 18 1
pair|giao cục|0 0 13 0
pair|giao dịch|0 1 17 -9
pair|giao dự|-5 -20 29 -7
pair|giao gồm|-18 -7 -16 0
pair|giao huyện|9 -3 11 0
pair|giao hồ|0 2 0 9
pair|giao khoán|-11 -12 22 0
pair|giao không|0 0 0 8
pair|giao long|8 0 14 -1
pair|giao lại|-10 19 0 0
pair|giao mặt|0 10 20 -16
pair|giao nhiệm|-4 9 -17 -11
pair|giao ninh|-3 -1 -5 0
pair|giao nộp|-13 16 5 -4
pair|giao phòng|-1 0 19 -16
pair|giao phường|0 0 4 0
pair|giao quân|28 -2 11 13
pair|giao rừng|13 -9 10 25
pair|giao sở|0 0 -12 0
pair|giao thiếu|-1 3 0 15
pair|giao thêm|9 -7 0 -21
pair|giao thông|3 -1 1 13
pair|giao thôn|-5 0 7 0
pair|giao thủy|-2 0 -3 0
pair|giao toàn|0 0 4 3
pair|giao trạm|0 0 16 0
pair|giao tài|0 4 -15 0
pair|giao tại|-9 -3 -22 -9
pair|giao tổ|0 0 -9 12
pair|giao từ|10 -1 0 -16
pair|giao ubnd|0 0 31 -14
pair|giao việc|6 -5 -29 16
pair|giao và|17 -24 0 1
pair|giao văn|0 0 -30 -10
pair|giao vỉa|0 0 18 -20
pair|giao vốn|-14 19 15 11
pair|giao xong|0 13 0 -20
pair|giao đảng|-7 0 28 -21
pair|giao đất|24 3 16 30
pair|giao đội|0 0 7 0
pair|giao ủy|-1 0 29 0
pair|gieo cấy|10 -2 -5 13
pair|gieo sạ|-25 -11 17 -29
pair|gieo trồng|19 0 -4 -25
pair|gis )|8 -7 0 0
pair|già cỗi|15 10 16 5
pair|già làng|0 0 22 17
pair|già nửa|-12 25 -9 -16
pair|già yếu|5 -3 0 23
pair|giàng seo|0 0 -7 0
pair|giành #|13 0 0 -25
pair|giành thắng|2 0 0 0
pair|giá #|9 0 1 0
pair|giá )|-20 26 -6 -6
pair|giá bán|12 -6 0 1
pair|giá cao|3 -16 -9 17
pair|giá chung|-1 0 0 0
pair|giá các|0 -6 19 0
pair|giá cát|0 15 -4 14
pair|giá cả|0 -9 -9 -3
pair|giá cố|18 8 0 -18
pair|giá của|-1 0 0 0
pair|giá dầu|-18 -8 0 4
pair|giá dịch|13 -3 8 -23
pair|giá giữ|-13 0 1 0
pair|giá hiện|10 20 0 -10
pair|giá hàng|9 -5 2 -1
pair|giá khởi|4 -1 24 9
pair|giá kết|-22 0 1 5
pair|giá lên|-8 -4 0 19
pair|giá lúa|-27 -21 -3 -16
pair|giá lại|0 -6 6 25
pair|giá lợn|8 17 0 -4
pair|giá mới|14 -6 12 17
pair|giá mủ|1 16 -4 -17
pair|giá nguyên|-11 -19 -4 -5
pair|giá những|0 -28 0 0
pair|giá năm|0 0 -4 0
pair|giá nếp|4 0 0 10
pair|giá quyền|6 5 0 -4
pair|giá quý|0 0 -15 0
pair|giá rai|-14 14 0 0
pair|giá so|10 -3 -1 4
pair|giá ss|16 0 0 -18
pair|giá thành|1 18 -11 -10
pair|giá tháng|0 0 -11 -3
pair|giá thấp|-12 18 0 11
pair|giá thị|-3 17 0 15
pair|giá thức|-5 24 0 20
pair|giá tiêu|-29 -13 -11 -6
pair|giá trong|-1 -4 1 7
pair|giá trị|5 -12 -24 7
pair|giá tài|19 -8 -8 -8
pair|giá tôm|-13 0 0 -8
pair|giá tại|18 17 8 -11
pair|giá việc|12 0 -10 -1
pair|giá và|0 0 11 0
pair|giá vật|-32 -9 6 -19
pair|giá xuống|0 6 0 -15
pair|giá điện|-20 -9 4 -12
pair|giá đất|-22 4 -3 12
pair|giá đền|-28 13 8 -9
pair|giám sát|-3 9 4 -6
pair|giám định|-23 24 -1 10
pair|giám đốc|-7 -19 -6 0
pair|gián đoạn|19 -8 -9 41
pair|giáo cũ|0 0 1 25
pair|giáo dục|-11 -4 -7 6
pair|giáo khoa|25 0 0 9
pair|giáo mở|-5 0 29 0
pair|giáo nắm|0 0 0 -16
pair|giáo tỉnh|3 0 -10 -9
pair|giáo viên|-45 1 33 -2
pair|giáo và|-15 -4 0 0
pair|giáp biên|11 6 0 14
pair|giáp hạt|23 -13 0 -24
pair|giáp ngọ|-8 10 22 -13
pair|giáp ranh|-14 12 18 27
pair|giã cào|-1 9 14 0
pair|giãn cách|-29 -23 -15 -34
pair|giãn tiến|4 4 -6 15
pair|giúp #|17 -18 10 15
pair|giúp ban|23 0 6 -12
pair|giúp diêm|-6 0 10 -19
pair|giúp dân|21 -8 16 22
pair|giúp hội|-15 -1 5 0
pair|giúp hộ|0 0 26 -19
pair|giúp kinh|-34 -10 -8 -9
pair|giúp nhau|-14 -7 18 -20
pair|giúp ra|13 -5 0 0
pair|giúp việc|10 -5 -14 16
pair|giúp đỡ|-18 -10 8 16
pair|giường bệnh|-11 -17 -1 0
pair|giường chỉ|-5 27 0 0
pair|giả trên|0 0 32 13
pair|giả và|0 0 8 12
pair|giải #|13 -5 0 6
pair|giải cấp|25 -6 0 30
pair|giải học|17 -8 0 13
pair|giải lên|-11 -1 22 -1
pair|giải ngân|-11 21 20 -2
pair|giải pháp|-31 -1 11 7
pair|giải phóng|9 0 -7 9
pair|giải quyết|4 0 2 0
pair|giải thành|34 -16 -10 -1
pair|giải thể|1 -3 18 -11
pair|giải trình|-17 -28 -9 15
pair|giải tỏa|12 15 23 -18
pair|giải đua|12 -21 -8 -3
pair|giảm #|1 1 12 -30
pair|giảm bền|0 16 0 -17
pair|giảm chi|0 0 12 0
pair|giảm còn|21 -16 -5 13
pair|giảm cả|36 -19 0 37
pair|giảm dần|1 -1 17 1
pair|giảm lỗ|28 -16 0 -15
pair|giảm một|0 -4 13 24
pair|giảm nghèo|-17 2 -8 -10
pair|giảm như|-2 14 0 0
pair|giảm nhập|-3 4 0 8
pair|giảm nhắc|-6 0 8 26
pair|giảm rồi|0 0 0 20
pair|giảm so|-40 68 0 -1
pair|giảm sâu|27 -5 -13 -14
pair|giảm sút|-3 5 0 0
pair|giảm thủ|-5 3 20 -15
pair|giảm tới|-4 8 0 18
pair|giảm từ|17 -8 0 -17
pair|giảm về|11 -4 0 -9
pair|giảm ít|-30 -22 -38 -11
pair|giảm được|15 -2 0 15
pair|giảng #|-4 0 6 4
pair|giảng -|0 0 -8 0
pair|giảng năm|21 -4 12 -13
pair|giảng đúng|17 -3 21 0
pair|giấu dịch|-8 7 25 -34
pair|giấy ,|-18 30 -1 19
pair|giấy chứng|15 -15 13 -7
pair|giấy cnqsd|-15 -3 2 -4
pair|giấy do|-2 10 0 -7
pair|giấy phép|48 5 0 -5
pair|giấy tay|-6 18 0 10
pair|giấy tờ|14 -10 -10 -2
pair|giấy xác|-18 -17 11 9
pair|giậm chân|0 16 -9 -10
pair|giếng khoan|-8 14 15 -4
pair|giếng vuông|14 -7 -4 0
pair|giết mổ|-3 5 -17 -20
pair|giỏi cấp|25 -7 0 -9
pair|giỏi thành|6 0 0 -15
pair|giỏi việc|10 -8 0 -10
pair|giống #|-4 -15 0 -40
pair|giống cho|0 0 25 -17
pair|giống cung|30 -6 -1 18
pair|giống cũ|15 7 -9 -14
pair|giống dứt|14 0 0 0
pair|giống lai|-4 6 17 2
pair|giống lúa|19 -6 8 -1
pair|giống mới|31 -15 -5 20
pair|giống thoái|0 0 0 26
pair|giống thủy|0 0 4 0
pair|giống vụ|-3 0 6 3
pair|giống đúng|0 0 14 34
pair|giới mới|11 -1 0 2
pair|giới này|-22 4 0 0
pair|giới thiệu|-1 11 -9 17
pair|giới tính|-18 16 -1 -5
pair|giới được|9 -1 0 -4
pair|giờ #|-28 -9 -27 -5
pair|giờ (|0 0 9 0
pair|giờ cao|-18 32 -2 0
pair|giờ chờ|-2 -6 -17 0
pair|giờ giao|0 0 -5 0
pair|giờ giấc|-3 5 2 -2
pair|giờ hành|14 27 -7 14
pair|giờ họp|0 3 0 0
pair|giờ ngày|0 0 11 39
pair|giờ sáng|-8 20 7 -4
pair|giờ trưa|15 -9 -3 24
pair|giờ vẫn|-3 15 0 7
pair|giờ đến|0 1 25 15
pair|giữ #|12 10 -12 -12
pair|giữ an|-13 0 -6 -12
pair|giữ chuẩn|12 -4 -7 0
pair|giữ chân|0 7 11 28
pair|giữ chốt|-7 0 -32 -39
pair|giữ công|-1 0 11 -6
pair|giữ gìn|12 -7 -7 -7
pair|giữ liên|0 0 39 0
pair|giữ mục|0 0 22 0
pair|giữ nghiêm|0 0 10 15
pair|giữ nguyên|-8 -1 3 9
pair|giữ người|-11 -8 -9 9
pair|giữ như|-16 9 -3 -15
pair|giữ nhịp|34 0 -10 15
pair|giữ rừng|26 0 20 -20
pair|giữ trẻ|18 -12 1 -30
pair|giữ vai|-17 -16 -21 15
pair|giữ vỉa|0 0 2 -6
pair|giữ vững|23 -6 0 7
pair|giữ xe|2 0 20 -23
pair|giữ yên|1 -1 7 14
pair|giữ đàn|11 0 16 0
pair|giữ đà|-29 0 -13 -8
pair|giữ được|16 -37 -8 3
pair|giữ đội|0 0 31 -23
pair|giữ ổn|7 0 -22 -15
pair|giữ ở|24 -13 0 -24
pair|giữa chừng|-11 15 0 -23
pair|giữa các|-15 -11 30 1
pair|giữa hai|-12 15 -1 -13
pair|giữa nhiệm|-18 -7 -3 12
pair|giữa năm|-1 0 18 2
pair|giữa tháng|1 -10 11 -10
pair|giữa trung|0 22 -15 0
pair|giữa trường|-4 10 0 -11
pair|giữa vùng|0 7 0 0
pair|giữa xã|0 11 -2 1
pair|glo )|0 -8 -12 0
pair|gom #|-2 -16 -16 10
pair|gom ,|10 -11 0 0
pair|gom lên|-8 5 11 -16
pair|gom rác|12 1 32 -20
pair|gom vỏ|28 -12 -8 -24
pair|grdp #|-1 -8 0 -8
pair|grdp )|17 14 0 -29
pair|grdp cả|3 0 -10 0
pair|grdp ước|26 -3 0 0
pair|gtsx cn|-23 12 0 -4
pair|gtvt nếu|0 -2 4 28
pair|gà lén|0 1 -1 22
pair|gà ăn|10 8 2 9
pair|gây bức|0 8 0 21
pair|gây lại|9 -3 0 -17
pair|gây mùi|0 15 -10 -3
pair|gây phiền|0 0 7 19
pair|gây rối|0 -4 14 8
pair|gây thiệt|-16 -7 -8 0
pair|gây thương|0 8 0 11
pair|gây ô|0 -6 6 0
pair|gãy đổ|-12 23 0 0
pair|gìn an|0 0 0 46
pair|gìn trật|0 0 0 33
pair|gìn vệ|16 -1 -16 -11
pair|gò công|-5 9 2 7
pair|gò rùa|-4 -4 9 0
pair|gói an|16 0 -2 -13
pair|gói thuốc|-5 -5 7 -16
pair|gói thầu|5 -5 2 -4
pair|góp #|0 -18 0 6
pair|góp công|15 -1 0 26
pair|góp của|8 -5 0 17
pair|góp phần|2 -3 -15 29
pair|góp tiền|1 0 0 33
pair|góp và|11 -3 -1 18
pair|góp vốn|0 0 28 0
pair|góp ý|2 -3 9 22
pair|gương mẫu|10 -2 -18 26
pair|gượng dậy|-7 -1 -1 0
pair|gượng gạo|0 2 0 -18
pair|gạch gốm|19 1 0 9
pair|gạch nghiêng|8 -5 0 15
pair|gạo cứu|19 2 0 14
pair|gạo tặng|18 -1 -12 -8
pair|gấp #|21 1 0 -2
pair|gấp ba|-20 -14 -4 24
pair|gấp rưỡi|-25 30 0 -20
pair|gấp đôi|17 -4 -4 1
pair|gần #|-10 -19 0 8
pair|gần chót|0 0 0 8
pair|gần gấp|-2 12 0 20
pair|gần một|-17 22 -13 -13
pair|gần như|18 17 -8 -4
pair|gần nhất|0 0 12 15
pair|gắn "|0 -3 5 15
pair|gắn camera|0 0 1 -27
pair|gắn trách|0 0 12 -18
pair|gắn với|-11 4 15 0
pair|gắn đồng|14 -6 0 34
pair|gắng vượt|-16 -9 -6 0
pair|gặp bế|0 8 0 0
pair|gặp gỡ|18 -7 21 7
pair|gặp khó|-10 -4 0 3
pair|gặp nhiều|-2 20 0 -9
pair|gặp thách|-12 -15 -2 0
pair|gọi nhà|0 0 13 -5
pair|gọi điện|-6 12 5 5
pair|gọi đầu|0 0 14 -11
pair|gọn bộ|14 -4 6 17
pair|gọn lúa|-4 0 15 6
pair|gọn sau|6 -4 0 -12
pair|gọn trong|-1 14 0 9
pair|gốc của|-1 -14 -27 -11
pair|gốc mối|0 9 0 15
pair|gốc đất|-1 8 4 19
pair|gồm #|-29 -20 -23 9
pair|gồm các|0 -3 -9 -6
pair|gồm mốt|-8 0 0 0
pair|gỗ lớn|-13 -5 3 0
pair|gỗ mdf|-6 10 0 23
pair|gộp hoặc|0 0 1 13
pair|gỡ "|-8 -2 -12 0
pair|gỡ bỏ|11 -6 0 -2
pair|gỡ dứt|-4 0 12 -7
pair|gỡ khó|-3 -7 -6 -15
pair|gỡ lỗi|0 0 26 -19
pair|gỡ vướng|-3 -6 5 -1
pair|gỡ vốn|-9 0 23 -19
pair|gỡ xong|6 -3 0 8
pair|gỡ định|23 -10 8 -2
pair|gợi ý|0 -5 17 14
pair|gửi #|-14 4 -2 2
pair|gửi ban|0 10 0 21
pair|gửi báo|-5 -5 17 8
pair|gửi bản|0 -26 -3 8
pair|gửi danh|0 0 5 27
pair|gửi email|-15 -3 -7 0
pair|gửi kết|0 0 15 17
pair|gửi kỳ|0 -2 -2 0
pair|gửi lên|8 5 -3 -26
pair|gửi muộn|0 -31 0 0
pair|gửi nhóm|-6 13 -7 10
pair|gửi phương|0 0 3 24
pair|gửi sát|-12 11 0 10
pair|gửi sở|-7 0 10 30
pair|gửi thông|0 0 -21 0
pair|gửi thường|12 0 0 29
pair|gửi toàn|0 -20 -25 0
pair|gửi tài|-4 11 11 3
pair|gửi tỉnh|0 17 0 -9
pair|gửi ubnd|-7 0 15 30
pair|gửi về|0 2 7 -20
pair|gửi xe|-7 11 0 22
pair|gửi đến|0 0 35 0
pair|gửi đồng|0 0 12 14
pair|h )|-14 0 22 -7
pair|h .|-1 -1 -1 0
pair|h00 ngày|-10 -7 -13 0
pair|h00 thứ|0 0 10 0
pair|ha (|6 23 0 8
pair|ha )|-3 15 0 -45
pair|ha ,|-4 -1 0 0
pair|ha /|12 13 -14 -1
pair|ha [|18 -1 0 -29
pair|ha bị|-8 24 0 0
pair|ha cam|9 0 0 -11
pair|ha chè|-8 13 0 12
pair|ha cà|41 -7 6 -6
pair|ha cây|22 -3 -17 -27
pair|ha keo|0 0 0 9
pair|ha lúa|23 9 0 -30
pair|ha mạ|0 7 0 7
pair|ha mặt|7 0 0 20
pair|ha rau|-15 -8 -1 -19
pair|ha ruộng|15 5 11 4
pair|ha rừng|17 0 35 -5
pair|ha so|-4 36 -17 18
pair|ha đạt|2 0 0 14
pair|ha đất|17 0 0 -51
pair|ha đồi|0 0 0 -7
pair|hai buổi|-6 -10 22 14
pair|hai bà|0 -5 6 0
pair|hai bên|0 -9 12 33
pair|hai chi|12 0 9 -9
pair|hai chỉ|-12 22 0 0
pair|hai con|-8 -10 -21 0
pair|hai công|-7 19 -1 -11
pair|hai cấp|-7 -20 7 -18
pair|hai giờ|-12 31 -7 -7
pair|hai khu|7 -3 0 24
pair|hai là|-4 -22 -15 -8
pair|hai lượt|-1 -1 22 2
pair|hai lần|-21 39 0 13
pair|hai ngày|-7 -8 -4 5
pair|hai năm|17 -3 0 42
pair|hai phương|0 -2 9 15
pair|hai phần|-21 34 -6 -6
pair|hai tháng|-17 13 0 -25
pair|hai trường|18 1 0 0
pair|hai tuyến|13 -9 6 -8
pair|hai tuần|0 -5 15 -9
pair|hai vụ|18 0 -2 -34
pair|hai xã|-5 -7 1 -16
pair|hai đầu|-15 22 22 -20
pair|hang khóa|0 0 -14 0
pair|hang độc|0 -1 0 0
pair|hao mất|0 0 0 21
pair|hay bị|0 -7 8 0
pair|hay treo|-4 15 0 -9
pair|hbđt )|0 0 -9 0
pair|hcm ngày|-2 0 -2 0
pair|hcm nhiệm|0 0 -1 0
pair|hd -|-2 0 19 0
pair|hd /|5 -7 11 14
pair|heo #|-16 -19 -3 1
pair|heo châu|8 -11 0 0
pair|hiến #|31 -9 -3 -8
pair|hiến đất|15 10 31 19
pair|hiếu giang|11 -9 0 13
pair|hiểm xã|-6 5 1 4
pair|hiểm y|6 -8 0 -21
pair|hiện #|-13 15 -16 19
pair|hiện buông|0 -3 16 0
pair|hiện cho|-12 18 17 18
pair|hiện chương|14 -11 -17 8
pair|hiện chỉ|-37 13 -26 -7
pair|hiện cuộc|13 0 -24 0
pair|hiện các|0 0 28 15
pair|hiện có|-31 -36 -19 3
pair|hiện công|-6 0 -31 0
pair|hiện hành|1 23 -17 -6
pair|hiện kiến|0 0 17 0
pair|hiện kết|-1 0 -3 -14
pair|hiện kế|12 -10 14 0
pair|hiện luật|-1 0 -1 18
pair|hiện là|-3 -17 -10 -16
pair|hiện một|0 0 0 33
pair|hiện nghiêm|25 0 45 -26
pair|hiện nghị|15 -15 0 10
pair|hiện nhiệm|-30 0 -3 3
pair|hiện năm|-19 -11 -28 -22
pair|hiện quy|39 0 17 0
pair|hiện quyết|-31 0 1 0
pair|hiện sai|0 0 11 -1
pair|hiện sau|0 0 0 5
pair|hiện trên|-10 -3 -2 -10
pair|hiện trường|0 -2 30 11
pair|hiện trạng|0 0 0 7
pair|hiện tốt|-28 -5 25 -23
pair|hiện uống|-1 26 -5 0
pair|hiện vi|-7 14 -3 -14
pair|hiện đại|14 -6 -7 0
pair|hiện đạt|22 -2 -2 -27
pair|hiện đầy|12 0 8 0
pair|hiện đến|22 -19 -4 60
pair|hiện đề|-15 -2 -2 -10
pair|hiệp thương|13 0 -16 -11
pair|hiệp đức|0 0 -1 0
pair|hiệu lực|-10 -3 -36 -38
pair|hiệu quả|16 3 9 36
pair|hiệu trưởng|-13 19 0 -5
pair|hiệu vi|-8 -14 -15 3
pair|hiệu văn|-11 -6 -20 -29
pair|hnm )|-2 0 -2 0
pair|hoa các|23 -8 0 -10
pair|hoa kiểng|-3 -23 16 -26
pair|hoa sưa|6 0 -3 14
pair|hoa thám|-5 12 -15 -1
pair|hoa ở|5 -11 -6 -12
pair|hoang #|13 17 0 6
pair|hoang chưa|-3 32 0 -6
pair|hoang được|8 -3 0 0
pair|homestay không|-31 -30 0 -11
pair|hoài hải|-6 8 0 -3
pair|hoài nhơn|-9 21 -1 -9
pair|hoàn chỉnh|0 0 38 -9
pair|hoàn cảnh|-26 -19 2 -23
pair|hoàn thiện|3 -8 -10 -11
pair|hoàn thuế|-9 -4 13 -17
pair|hoàn thành|25 21 15 -13
pair|hoàn tất|9 -1 4 15
pair|hoàng hoa|-6 17 -15 -7
pair|hoàng hà|-1 -7 -10 -13
pair|hoàng mai|1 0 -2 0
pair|hoàng nhã|0 0 -1 0
pair|hoàng sa|12 -10 -10 10
pair|hoàng sơn|0 -1 -8 0
pair|hoàng thị|9 -1 12 -15
pair|hoàng tiến|-2 0 -9 0
pair|hoàng tuấn|0 0 -18 0
pair|hoàng văn|-1 0 -14 0
pair|hoàng đăng|-7 -16 -22 -1
pair|hoãn sai|0 6 0 -2
pair|hoạch #|-8 5 -18 -5
pair|hoạch (|-9 7 0 19
pair|hoạch )|9 1 -6 -9
pair|hoạch ,|29 13 0 -4
pair|hoạch -|0 0 1 1
pair|hoạch ba|0 0 0 19
pair|hoạch bình|-26 -9 -5 -11
pair|hoạch chi|24 10 -19 -15
pair|hoạch cho|21 -2 -1 -21
pair|hoạch chung|-4 5 25 2
pair|hoạch chợ|0 0 4 19
pair|hoạch chủ|0 0 22 0
pair|hoạch các|0 0 39 -5
pair|hoạch cán|-6 -10 -11 0
pair|hoạch công|-3 0 9 12
pair|hoạch cưỡng|0 -11 14 -7
pair|hoạch cấp|11 10 1 0
pair|hoạch của|0 0 15 26
pair|hoạch do|-9 30 -7 -1
pair|hoạch dứt|22 0 -5 -12
pair|hoạch gọn|6 -1 2 0
pair|hoạch hđnd|18 -7 -2 8
pair|hoạch khu|-5 8 -6 -8
pair|hoạch khắc|0 -2 0 0
pair|hoạch kiểm|0 0 28 3
pair|hoạch là|-25 -2 -14 -23
pair|hoạch lại|0 0 15 -16
pair|hoạch mà|-3 8 0 -7
pair|hoạch như|-1 -5 -9 -8
pair|hoạch nông|1 -2 8 -14
pair|hoạch năm|5 -15 2 7
pair|hoạch nộp|-2 0 30 0
pair|hoạch phân|-5 8 14 21
pair|hoạch phòng|-10 -10 25 0
pair|hoạch phối|0 0 5 14
pair|hoạch số|16 -10 -1 3
pair|hoạch sử|0 11 0 -1
pair|hoạch tham|0 0 7 -1
pair|hoạch thanh|0 0 23 0
pair|hoạch thành|-5 -28 0 23
pair|hoạch tháng|12 -5 -9 -4
pair|hoạch trước|0 0 7 -23
pair|hoạch tỉnh|35 -9 18 11
pair|hoạch và|0 -14 -12 -8
pair|hoạch vùng|-2 1 21 8
pair|hoạch vốn|2 -34 22 -13
pair|hoạch với|-3 -15 -23 -10
pair|hoạch vụ|0 0 23 -3
pair|hoạch xong|23 -19 0 -24
pair|hoạch xây|0 -4 -3 0
pair|hoạch đầu|-16 -4 -10 -3
pair|hoạt #|15 -12 0 15
pair|hoạt chi|1 19 29 -10
pair|hoạt chuyên|7 5 8 11
pair|hoạt không|-3 11 0 1
pair|hoạt nhạt|0 0 0 17
pair|hoạt theo|-13 18 2 0
pair|hoạt tháng|-1 -2 -17 14
pair|hoạt với|0 -1 25 -23
pair|hoạt đảng|20 -6 -4 0
pair|hoạt đều|29 -14 0 -4
pair|hoạt động|25 17 6 -7
pair|hoạt ở|-10 33 1 1
pair|hoằng lộc|7 0 0 0
pair|hoặc bãi|0 0 1 23
pair|hoặc cho|0 0 0 20
pair|hoặc lý|-11 -6 -9 1
pair|hoặc vượt|8 0 0 -2
pair|hrê được|7 -4 0 -2
pair|hu của|-8 -4 16 -20
pair|hu ngày|4 0 -16 9
pair|hu về|-6 0 11 0
pair|hue -|-8 12 -2 0
pair|huy chương|19 -20 -1 -4
pair|huy quân|3 0 3 7
pair|huy động|-2 1 25 -19
pair|huynh gửi|-14 22 0 0
pair|huynh tra|11 -11 -5 10
pair|huyết #|18 -15 0 0
pair|huyết bùng|0 8 0 -2
pair|huyết thanh|0 0 2 -6
pair|huyết trùng|17 -3 0 -23
pair|huyết tăng|-33 36 0 -7
pair|huyết áp|-7 11 0 6
pair|huyện #|-3 1 0 38
pair|huyện ban|-3 -19 -15 -9
pair|huyện ba|0 0 -3 0
pair|huyện báo|0 0 -23 -14
pair|huyện bắc|0 0 -5 0
pair|huyện bố|0 0 22 0
pair|huyện cai|-22 0 -9 0
pair|huyện chuyển|0 3 0 7
pair|huyện chư|-25 -5 -11 0
pair|huyện chậm|0 0 0 27
pair|huyện chủ|-8 -5 -14 -13
pair|huyện cái|-2 0 -7 0
pair|huyện có|8 -6 11 2
pair|huyện công|0 0 11 -7
pair|huyện cùng|0 -3 20 -25
pair|huyện cũng|18 0 -11 0
pair|huyện cũ|0 13 0 19
pair|huyện cấp|19 -15 14 -8
pair|huyện cần|-4 -1 -18 0
pair|huyện duy|7 0 11 -25
pair|huyện dầu|0 0 -7 0
pair|huyện dồn|0 0 11 -13
pair|huyện giao|24 0 0 -3
pair|huyện gia|-2 0 14 0
pair|huyện gieo|13 0 0 -17
pair|huyện giữ|16 0 13 -26
pair|huyện hiện|-3 -7 0 0
pair|huyện hà|-1 0 -1 0
pair|huyện hư|-6 23 0 0
pair|huyện hướng|0 -2 0 0
pair|huyện họp|-11 0 -18 -3
pair|huyện hội|12 -2 3 0
pair|huyện khóa|-10 -5 -6 -5
pair|huyện kiểm|0 0 9 0
pair|huyện krông|-5 0 -9 0
pair|huyện kết|0 0 8 -11
pair|huyện long|0 5 -2 0
pair|huyện làm|-10 -12 29 -9
pair|huyện là|0 -17 0 -20
pair|huyện lâm|2 0 5 -8
pair|huyện lên|28 -3 2 38
pair|huyện lần|-32 -4 -13 0
pair|huyện lập|0 -5 6 15
pair|huyện mường|-8 0 -12 -3
pair|huyện mở|7 0 16 20
pair|huyện na|0 -1 -7 0
pair|huyện nông|-12 -11 23 -36
pair|huyện nếu|0 0 1 0
pair|huyện phía|0 0 -2 9
pair|huyện phù|-1 -2 0 0
pair|huyện phú|0 -4 -17 26
pair|huyện phấn|0 0 19 -5
pair|huyện phối|0 0 14 0
pair|huyện quyết|-7 0 21 -15
pair|huyện quảng|-7 -11 1 -5
pair|huyện quản|42 -5 0 -15
pair|huyện quỳ|-3 0 0 0
pair|huyện rà|-1 -11 20 21
pair|huyện sẽ|0 -1 -14 0
pair|huyện tham|0 -4 19 0
pair|huyện thanh|0 0 -18 26
pair|huyện thay|0 0 18 0
pair|huyện theo|0 0 14 0
pair|huyện thu|16 -3 25 -22
pair|huyện thêm|26 0 0 0
pair|huyện thạch|3 13 -11 -1
pair|huyện thống|-1 0 -14 -10
pair|huyện tiếp|-32 -7 16 -10
pair|huyện tri|-2 0 0 0
pair|huyện trong|0 0 0 11
pair|huyện trình|-10 3 18 -2
pair|huyện trước|-8 0 18 -24
pair|huyện trần|-1 0 -1 16
pair|huyện trồng|37 0 0 -15
pair|huyện trực|-5 0 0 8
pair|huyện tuy|-1 0 -10 0
pair|huyện tái|-21 -9 -17 -5
pair|huyện tổ|4 0 10 -8
pair|huyện và|-18 -6 -22 -16
pair|huyện văn|0 0 -10 0
pair|huyện vĩnh|-8 -7 -4 -6
pair|huyện vẫn|37 -6 -2 -17
pair|huyện về|0 0 -2 0
pair|huyện vừa|-8 -9 -9 -1
pair|huyện xem|-2 -2 -8 -2
pair|huyện xác|0 0 22 -36
pair|huyện xây|1 0 3 -8
pair|huyện xét|0 0 1 0
pair|huyện xín|-3 0 -2 0
pair|huyện xóa|7 0 0 0
pair|huyện xử|14 0 11 -14
pair|huyện yên|-1 -1 -5 0
pair|huyện yêu|0 0 -7 -1
pair|huyện đi|-31 -9 0 -12
pair|huyện điều|-16 0 -9 -9
pair|huyện đoàn|0 0 0 -24
pair|huyện đánh|24 0 -4 -5
pair|huyện đã|17 -13 -20 1
pair|huyện đón|12 0 0 -16
pair|huyện đông|9 -5 -1 -15
pair|huyện đôn|0 0 11 15
pair|huyện đưa|-19 0 14 0
pair|huyện được|-12 -14 0 -12
pair|huyện đạt|17 -3 0 -39
pair|huyện đức|-14 25 -24 0
pair|huyện ủy|4 -8 -8 -27
pair|huấn #|21 0 -9 0
pair|huấn cộng|0 0 26 0
pair|huấn luyện|4 12 17 7
pair|huấn nghiệp|6 0 10 0
pair|huống khẩn|0 0 10 -18
pair|huồi pốc|-14 -28 10 -5
pair|huổi só|-13 -10 -8 -11
pair|huỳnh thị|0 0 -2 0
pair|huỳnh văn|-21 -14 -26 0
pair|hà )|1 8 -7 14
pair|hà bắc|-2 -9 -12 -14
pair|hà giang|-8 15 -6 -4
pair|hà linh|-5 7 10 -3
pair|hà nam|-8 5 -11 -16
pair|hà nội|-20 19 -6 -18
pair|hà thị|-2 -4 -22 -6
pair|hài cốt|21 -7 -1 -22
pair|hài lòng|-15 -39 -13 -18
pair|hàm yên|-16 -2 -14 0
pair|hàn quốc|11 -6 0 -17
pair|hàng -|9 0 13 -8
pair|hàng bình|-9 9 -12 -15
pair|hàng chính|32 -9 2 12
pair|hàng chục|-6 10 0 17
pair|hàng csxh|2 -13 0 2
pair|hàng dịp|-8 10 0 0
pair|hàng giả|-5 0 18 -14
pair|hàng hóa|4 3 0 -6
pair|hàng loạt|-15 17 0 -18
pair|hàng lưu|24 -10 -7 17
pair|hàng lệnh|-2 19 -10 0
pair|hàng nhà|0 -1 2 26
pair|hàng nhập|13 -8 0 25
pair|hàng năm|14 -3 -11 -1
pair|hàng qua|6 -5 0 -10
pair|hàng quán|-19 22 16 -33
pair|hàng quá|21 -22 0 22
pair|hàng rong|-16 1 11 -7
pair|hàng rào|5 -16 -2 -27
pair|hàng tháng|-6 6 2 8
pair|hàng thương|15 -6 -2 7
pair|hàng tuần|0 0 7 11
pair|hàng tồn|-22 -10 -24 -12
pair|hàng việt|0 -15 -8 -19
pair|hàng xăng|0 0 15 -23
pair|hành #|25 1 -19 -35
pair|hành bộ|-12 -3 16 0
pair|hành chi|-4 0 27 -12
pair|hành chính|8 3 -2 3
pair|hành chưa|0 14 0 0
pair|hành chương|-15 -2 -19 -7
pair|hành cqđp|0 -3 -6 0
pair|hành cuốn|2 -3 0 0
pair|hành của|0 7 -2 0
pair|hành giảm|-17 31 0 -13
pair|hành hội|-5 0 -2 0
pair|hành khách|-14 -11 -6 -22
pair|hành kết|18 0 -16 20
pair|hành kế|7 8 -16 -19
pair|hành kỷ|-2 -12 -10 -5
pair|hành lang|16 7 1 13
pair|hành luật|18 -7 -12 0
pair|hành lưu|-11 -5 -22 0
pair|hành lần|-1 0 -15 -5
pair|hành mô|-24 -13 -3 -8
pair|hành mở|-12 0 -20 0
pair|hành nghiêm|-19 -11 10 16
pair|hành nghề|8 4 19 -10
pair|hành nghị|-25 0 -19 -14
pair|hành nguyên|-22 -20 -21 0
pair|hành quy|30 0 36 10
pair|hành thu|-9 0 10 0
pair|hành thông|36 0 -12 -29
pair|hành thống|-1 -1 -22 -10
pair|hành thời|13 0 0 -15
pair|hành trong|-7 -1 21 23
pair|hành trung|7 -1 -18 -2
pair|hành trình|4 10 -5 -24
pair|hành trạm|0 0 21 0
pair|hành tại|0 0 11 0
pair|hành từ|-13 11 -6 0
pair|hành vi|0 0 0 -7
pair|hành văn|0 15 -15 0
pair|hành án|0 8 1 24
pair|hành đảng|0 -7 -11 -2
pair|hành động|-14 -2 10 8
pair|hành ổn|15 -1 0 -13
pair|hành ở|5 0 -3 -9
pair|hàu ,|25 -14 0 -29
pair|hàu được|23 -13 0 4
pair|hái #|18 0 0 13
pair|hán đầu|-11 0 0 0
pair|hè #|19 -8 -4 -27
pair|hè cho|0 0 9 -12
pair|hè các|16 -10 3 -26
pair|hè thu|-19 6 26 5
pair|hè tái|0 8 0 -8
pair|hè võ|0 1 7 0
pair|hè đường|9 1 -20 -2
pair|hè ở|10 -2 -5 5
pair|hê -|-10 0 13 0
pair|hình "|24 -6 0 10
pair|hình #|0 0 -2 -1
pair|hình an|12 0 0 -5
pair|hình chính|26 0 0 -21
pair|hình chủ|0 2 0 25
pair|hình công|-4 0 21 -26
pair|hình kinh|-15 0 -17 -1
pair|hình mới|-1 -17 30 -13
pair|hình năm|-14 -1 -4 -8
pair|hình quản|-12 21 0 -18
pair|hình sự|4 6 -15 5
pair|hình thành|7 0 7 15
pair|hình tháng|-1 0 -9 -6
pair|hình thức|4 -2 -3 17
pair|hình thực|0 0 -17 0
pair|hình trường|26 0 0 0
pair|hình tuyến|-4 6 7 8
pair|hình tại|-13 21 0 0
pair|hòa )|-11 31 0 -16
pair|hòa bình|16 5 -4 -13
pair|hòa chủ|0 0 2 0
pair|hòa cường|-7 0 0 0
pair|hòa diệt|-3 7 0 11
pair|hòa giải|29 -2 21 16
pair|hòa hương|11 0 0 -12
pair|hòa vang|-23 0 2 20
pair|hòa vi|-4 9 0 17
pair|hòa xã|-1 0 -1 0
pair|hòn nghệ|5 -6 -1 14
pair|hòn rơm|11 0 0 0
pair|hóa #|-16 -31 22 -26
pair|hóa -|-2 -1 -24 1
pair|hóa buôn|-18 22 -1 -10
pair|hóa bằng|0 1 0 21
pair|hóa chưa|0 2 0 27
pair|hóa chất|17 -10 14 -28
pair|hóa chỉ|-1 0 16 0
pair|hóa có|14 1 0 -17
pair|hóa cơ|0 6 0 -1
pair|hóa cần|0 0 24 -9
pair|hóa cồng|17 -8 0 0
pair|hóa giáo|0 0 33 0
pair|hóa giảm|-28 35 0 -27
pair|hóa hồ|-1 3 41 -34
pair|hóa hộ|-27 -12 11 -16
pair|hóa khu|0 6 5 15
pair|hóa kiểm|0 0 17 0
pair|hóa kênh|-1 4 19 -24
pair|hóa kết|-14 7 4 1
pair|hóa mở|0 0 16 -29
pair|hóa nghị|15 10 22 -15
pair|hóa phi|16 -4 0 0
pair|hóa sổ|-6 20 -23 -6
pair|hóa thành|11 0 2 -9
pair|hóa thêm|12 0 0 20
pair|hóa thôn|14 -15 -11 23
pair|hóa và|-14 -19 11 -5
pair|hóa xã|-26 0 0 0
pair|hóa xóm|9 0 -1 28
pair|hóa đơn|-36 24 -11 -21
pair|hóa được|26 -11 -1 -18
pair|hóa đạt|-7 -14 -8 -24
pair|hóa ước|1 29 0 -44
pair|hóc môn|-1 -1 -1 19
pair|hôm nay|-13 0 -6 -4
pair|hôm sau|-1 9 0 31
pair|hôm đi|0 0 0 7
pair|hôn #|19 -6 -12 -5
pair|hôn chưa|0 3 0 -7
pair|hôn nhân|-9 15 5 22
pair|hôn vào|-2 0 12 22
pair|hùng sơn|-8 9 0 -2
pair|hùng vương|18 7 0 -13
pair|hút #|18 -17 -11 15
pair|hút bác|-1 -5 11 25
pair|hút khách|18 -9 -15 14
pair|hút lên|8 -5 0 28
pair|hút thêm|27 -4 -7 3
pair|hút đầu|0 11 0 0
pair|hút đội|-16 18 -15 -11
pair|hút ẩm|-7 7 -2 7
pair|hđ #|-7 -2 -1 0
pair|hđ độc|0 -4 -2 0
pair|hđnd &|0 0 15 12
pair|hđnd ,|9 -4 0 12
pair|hđnd -|0 -3 20 0
pair|hđnd ba|16 0 -2 -1
pair|hđnd cuối|-13 -2 5 9
pair|hđnd các|11 0 20 23
pair|hđnd của|-4 0 11 2
pair|hđnd giám|0 0 -2 21
pair|hđnd huyện|1 -22 -33 -15
pair|hđnd krông|-2 0 0 0
pair|hđnd ngày|-21 0 -32 -6
pair|hđnd nhiệm|0 0 11 0
pair|hđnd phường|11 -17 2 5
pair|hđnd quận|9 -7 12 -21
pair|hđnd thành|-17 -1 15 5
pair|hđnd thị|2 -6 -7 -3
pair|hđnd tp|0 0 -20 0
pair|hđnd tỉnh|-2 -10 -15 9
pair|hđnd và|0 0 -15 -14
pair|hđnd xã|-21 -5 -9 -6
pair|hơn #|9 1 -6 20
pair|hơn bình|-18 22 0 14
pair|hơn cùng|53 -25 0 -32
pair|hơn cả|-17 -19 0 0
pair|hơn giá|3 -1 0 18
pair|hơn luật|0 6 0 -7
pair|hơn mười|-19 -2 -1 0
pair|hơn mọi|22 -10 -23 -8
pair|hơn một|0 0 0 21
pair|hơn mục|-11 17 0 -11
pair|hơn mức|19 -6 -2 11
pair|hơn những|11 -4 -6 -18
pair|hơn năm|36 1 6 23
pair|hơn quý|12 -5 0 -21
pair|hơn tháng|26 -2 0 -14
pair|hơn trước|23 -18 -1 32
pair|hơn và|-4 -9 14 -18
pair|hơn vụ|-11 11 0 15
pair|hư hỏng|9 12 13 23
pair|hưng phú|0 0 -1 0
pair|hưng thạnh|0 0 0 -13
pair|hưng yên|-5 0 -8 0
pair|hưng đạo|-4 13 -6 -18
pair|hưu trí|27 -7 -15 32
pair|hương khê|-3 -6 -3 0
pair|hương nộn|-14 15 0 -2
pair|hương sơn|0 0 -1 0
pair|hương ước|-4 0 18 20
pair|hương ổn|8 0 0 -9
pair|hướng #|-8 -6 -25 -16
pair|hướng báo|0 0 25 13
pair|hướng công|10 -6 0 19
pair|hướng dẫn|5 0 10 -21
pair|hướng gia|0 25 0 -8
pair|hướng hóa|0 0 6 0
pair|hướng năm|-9 -1 -21 -9
pair|hướng tuyến|-1 7 2 -8
pair|hưởng #|42 -6 0 -4
pair|hưởng một|0 23 0 0
pair|hưởng trợ|-24 8 7 -13
pair|hưởng ứng|19 -4 -1 -15
pair|hạ )|10 24 -1 9
pair|hạ giang|-8 0 3 1
pair|hạ tải|-3 -12 18 28
pair|hạ tầng|1 10 -18 1
pair|hạ xuống|0 -5 0 -1
pair|hạch toán|9 -8 3 22
pair|hại #|-19 27 0 20
pair|hại khoảng|0 0 0 22
pair|hại nặng|-15 -14 -10 0
pair|hại tháng|-11 17 0 18
pair|hại về|12 -17 -2 13
pair|hại đề|0 0 0 33
pair|hạn #|38 -1 1 42
pair|hạn ,|-21 11 -11 -18
pair|hạn cho|5 0 34 -16
pair|hạn chót|0 0 5 28
pair|hạn chế|-35 -15 -28 -7
pair|hạn chỉ|6 -1 -5 -6
pair|hạn cuối|-10 -5 7 4
pair|hạn còn|19 -15 0 -21
pair|hạn cấp|4 -3 12 -4
pair|hạn do|-7 12 0 -13
pair|hạn giấy|0 0 0 15
pair|hạn hán|-13 10 0 -1
pair|hạn kéo|-22 3 -15 -8
pair|hạn là|17 -4 0 -1
pair|hạn mặn|-15 -24 5 -16
pair|hạn nặng|-23 21 -2 0
pair|hạn toàn|-12 14 0 0
pair|hạn trả|-9 24 -7 -17
pair|hạn vào|0 0 1 0
pair|hạn và|-1 9 1 20
pair|hạn xong|-3 -1 -16 -10
pair|hạn đạt|9 0 0 0
pair|hạn ở|3 2 0 12
pair|hạnh phúc|0 -3 0 0
pair|hạt #|-12 -11 0 -21
pair|hạt kiểm|0 0 -22 -13
pair|hạt quản|0 0 0 23
pair|hạt vẫn|26 0 0 -8
pair|hạt đến|8 -4 0 0
pair|hạt ước|-18 0 0 -13
pair|hải -|0 0 -2 0
pair|hải an|-1 0 -1 0
pair|hải bị|-5 7 0 -2
pair|hải châu|-17 -1 -16 0
pair|hải cảng|-8 0 0 0
pair|hải dương|0 0 -5 0
pair|hải hậu|-6 -9 -4 0
pair|hải ninh|-5 -1 -10 16
pair|hải phòng|-6 0 -18 0
pair|hải quan|-27 -11 -15 21
pair|hải sản|-21 -34 -1 -14
pair|hải thịnh|0 0 0 14
pair|hải tân|0 0 -2 0
pair|hải đảo|-13 -2 0 0
pair|hầu hết|-4 21 -11 16
pair|hầu như|-14 20 -1 1
pair|hậu giang|-5 -4 -25 0
pair|hậu kiểm|-11 -9 -4 25
pair|hậu phương|0 0 -2 -5
pair|hậu quả|-22 -11 1 -10
pair|hằng ngày|0 0 39 -28
pair|hằng năm|4 2 0 10
pair|hằng quý|-1 0 31 -1
pair|hằng tháng|0 -4 13 23
pair|hằng tuần|-23 -14 33 -22
pair|hẹn "|13 0 0 0
pair|hẹn #|25 -14 0 -11
pair|hẹn chưa|0 4 0 -23
pair|hẹp sản|-1 11 -5 22
pair|hẻm #|-14 28 -3 -9
pair|hẻm sâu|-10 17 -1 23
pair|hẻm theo|17 0 0 0
pair|hết #|-12 8 30 -7
pair|hết các|-11 10 4 8
pair|hết cảnh|21 -27 -6 -1
pair|hết diện|17 -18 17 -20
pair|hết dịch|22 -19 0 -14
pair|hết hạn|-1 9 -27 -21
pair|hết là|-17 -10 -5 20
pair|hết ngày|-11 -2 5 11
pair|hết năm|-27 -2 10 -11
pair|hết nợ|0 -2 9 2
pair|hết quý|-7 6 -1 15
pair|hết số|0 -7 14 -18
pair|hết thuộc|-18 -16 -20 0
pair|hết tháng|1 1 24 20
pair|hết tiền|-7 7 6 4
pair|hết trước|-9 -8 18 0
pair|hết trẻ|-7 9 0 0
pair|hết vốn|0 14 0 -3
pair|hệ lao|20 -4 -8 -14
pair|hệ số|0 0 22 2
pair|hệ thống|-2 16 24 -3
pair|học #|13 9 -25 -2
pair|học (|0 4 14 10
pair|học bình|-24 23 0 -17
pair|học bạ|14 6 9 -16
pair|học bậc|0 0 0 9
pair|học bổng|10 -1 0 17
pair|học ca|-9 25 0 -14
pair|học chậm|-7 15 0 -25
pair|học cơ|-15 13 19 -19
pair|học giữa|-6 7 0 0
pair|học hư|0 0 1 21
pair|học kỳ|11 -4 9 -27
pair|học làm|-14 17 -11 0
pair|học lớp|-12 15 1 1
pair|học mới|17 -26 8 -29
pair|học nghề|-2 20 2 40
pair|học nghị|-1 11 18 -9
pair|học nhờ|7 -1 0 22
pair|học phí|0 0 0 -20
pair|học phòng|-6 0 7 27
pair|học sau|-11 18 0 -6
pair|học sinh|6 -4 15 -18
pair|học số|14 -1 -4 -3
pair|học theo|8 -3 16 15
pair|học thông|27 0 0 -4
pair|học thực|0 0 10 21
pair|học tranh|-6 -2 -13 -13
pair|học trước|4 -13 31 -24
pair|học trở|8 -19 0 32
pair|học trực|-1 12 -17 7
pair|học tại|0 0 28 -7
pair|học tập|26 9 2 -43
pair|học viên|-23 -21 -28 -8
pair|học và|2 -3 23 5
pair|học xong|-9 11 0 -23
pair|học xuống|-17 21 -16 -22
pair|học được|16 -8 0 0
pair|học đạt|0 -12 -17 -28
pair|học đắt|0 5 0 16
pair|họp #|10 -5 -14 0
pair|họp ban|-6 0 -26 1
pair|họp báo|-2 -1 -11 -3
pair|họp chiều|0 0 -11 0
pair|họp cuối|-16 -7 32 -9
pair|họp có|-1 0 -12 0
pair|họp cũng|-11 -14 -15 0
pair|họp dân|0 0 14 -23
pair|họp giao|0 -2 6 -2
pair|họp giữa|0 -11 24 9
pair|họp hđnd|-9 0 -2 7
pair|họp hội|0 -6 -16 -1
pair|họp kiểm|0 -2 -25 0
pair|họp kỳ|-15 0 -16 -2
pair|họp liên|-3 -3 -1 0
pair|họp lần|-16 -3 -12 0
pair|họp ngày|-2 0 -23 0
pair|họp phiên|-10 -3 -21 -3
pair|họp rút|-18 -14 -6 -3
pair|họp sau|0 -1 10 12
pair|họp sơ|0 -8 -15 0
pair|họp tháng|0 -14 13 10
pair|họp thông|-23 -4 -15 -1
pair|họp thường|-3 -9 -24 1
pair|họp thứ|-7 0 -33 -18
pair|họp trực|0 11 -8 0
pair|họp tổng|0 0 -9 0
pair|họp tổ|0 -2 10 0
pair|họp ubnd|-5 -1 -16 0
pair|họp về|0 0 -4 0
pair|họp với|-2 -6 -11 -7
pair|họp đánh|0 0 -8 0
pair|họp đã|-14 -2 0 0
pair|hỏi -|0 0 16 -2
pair|hỏi chọn|14 -8 0 -20
pair|hỏi đáp|25 0 0 0
pair|hỏng #|0 7 0 12
pair|hỏng lớn|21 -15 0 12
pair|hỏng nhiều|-5 14 -2 0
pair|hỏng trước|0 -5 6 13
pair|hố ga|-12 12 17 1
pair|hồ chí|3 0 0 1
pair|hồ chứa|-36 18 -4 35
pair|hồ ea|0 1 1 -20
pair|hồ sông|-12 -11 11 -19
pair|hồ sơ|8 18 8 -25
pair|hồ thị|-1 -3 -1 -19
pair|hồ thủy|-25 0 0 8
pair|hồ tiêu|-10 -17 -1 -6
pair|hồ trong|-8 0 9 18
pair|hồ tôm|0 1 4 1
pair|hồ văn|-1 -15 -3 0
pair|hồ vương|0 -2 -8 0
pair|hồ đập|-6 -9 -4 -12
pair|hồi #|20 -4 -2 26
pair|hồi (|-24 2 -5 21
pair|hồi )|-5 6 0 0
pair|hồi chủ|0 0 0 20
pair|hồi công|0 0 0 -12
pair|hồi của|0 0 0 26
pair|hồi dự|-12 -10 25 -35
pair|hồi kinh|-28 0 8 0
pair|hồi nổi|-15 25 0 -19
pair|hồi nợ|15 -4 12 15
pair|hồi phục|37 -13 0 -14
pair|hồi qua|2 10 0 0
pair|hồi số|18 -5 0 -24
pair|hồi sức|-15 -4 -9 11
pair|hồi tháng|-32 -10 0 -4
pair|hồi thì|-7 9 0 -14
pair|hồi tiền|0 0 8 12
pair|hồi về|29 -25 -6 1
pair|hồi xong|-1 0 3 33
pair|hồi âm|-9 11 0 16
pair|hồi đất|-10 9 15 12
pair|hồng ,|17 0 0 0
pair|hồng an|-2 0 0 0
pair|hồng bàng|-3 -1 -6 11
pair|hồng bạch|0 1 0 -7
pair|hồng gai|-4 0 0 0
pair|hồng hà|0 0 -3 0
pair|hồng minh|4 0 0 0
pair|hồng ngự|0 0 -4 0
pair|hồng thái|22 -2 0 20
pair|hồng vân|0 -2 -13 -2
pair|hỗ trợ|35 -2 11 0
pair|hộ #|-11 -22 9 24
pair|hộ (|0 10 0 -3
pair|hộ )|25 -18 0 -25
pair|hộ ,|18 -1 0 13
pair|hộ bị|19 2 -3 9
pair|hộ bỏ|-7 11 0 -21
pair|hộ chăn|-2 6 3 1
pair|hộ chưa|-9 -16 14 -15
pair|hộ có|2 -7 -7 22
pair|hộ cận|-12 -2 1 -18
pair|hộ di|5 5 0 18
pair|hộ dân|4 -6 21 -24
pair|hộ dùng|-20 -7 -25 36
pair|hộ gia|-16 -4 -3 -34
pair|hộ giáp|0 6 -6 10
pair|hộ khmer|22 -7 -7 12
pair|hộ khu|11 4 8 -11
pair|hộ khó|5 -1 -12 -13
pair|hộ không|-22 28 22 -18
pair|hộ khỏi|-1 0 5 17
pair|hộ khởi|-9 12 0 -7
pair|hộ kinh|7 18 9 -1
pair|hộ liền|0 -2 28 0
pair|hộ làm|-38 0 13 11
pair|hộ mất|14 -13 21 5
pair|hộ neo|0 0 10 0
pair|hộ nghèo|-1 -22 -19 4
pair|hộ nhận|0 7 0 29
pair|hộ nuôi|-9 13 -17 29
pair|hộ nào|24 -16 0 -12
pair|hộ phòng|-2 4 19 -11
pair|hộ phải|3 2 0 12
pair|hộ quỹ|1 0 29 -11
pair|hộ sản|6 0 3 -18
pair|hộ sử|-16 -15 -15 -24
pair|hộ theo|-1 2 0 33
pair|hộ thiếu|1 -1 38 -4
pair|hộ thiệt|0 0 15 -16
pair|hộ thoát|1 13 0 -14
pair|hộ thượng|-1 3 0 0
pair|hộ trong|2 -11 8 -3
pair|hộ tái|-4 11 6 3
pair|hộ tại|9 -1 -5 -11
pair|hộ tịch|0 10 -1 -13
pair|hộ vay|15 -10 -4 20
pair|hộ ven|7 0 5 -12
pair|hộ vùng|-1 -13 26 -7
pair|hộ vướng|0 -2 3 20
pair|hộ vẫn|0 10 -3 -9
pair|hộ vừa|-9 15 3 0
pair|hộ đang|0 -6 8 26
pair|hộ đã|37 -23 0 -23
pair|hộ đói|22 8 11 -1
pair|hộ được|21 -15 -6 49
pair|hộ để|-14 21 0 21
pair|hộ đồng|20 6 -27 -20
pair|hộ ở|0 1 1 -29
pair|hội #|10 23 -17 -35
pair|hội )|-24 -9 -19 16
pair|hội an|-21 17 -7 18
pair|hội bảo|19 -1 -3 -13
pair|hội chi|-7 0 -4 -1
pair|hội cho|6 -6 0 -1
pair|hội chuyển|42 0 0 -4
pair|hội chợ|13 -1 19 -17
pair|hội chủ|0 0 -3 0
pair|hội các|8 -1 5 -16
pair|hội còn|0 6 0 -31
pair|hội có|-15 -18 -15 -6
pair|hội cùng|0 0 5 0
pair|hội cơ|12 0 1 -25
pair|hội cấp|0 -22 1 -24
pair|hội của|18 8 0 8
pair|hội cựu|0 0 15 8
pair|hội do|0 4 -1 -25
pair|hội duy|-37 -12 0 -9
pair|hội giao|17 -9 0 11
pair|hội giám|0 0 -3 -20
pair|hội giải|29 -12 0 0
pair|hội giữ|30 0 0 23
pair|hội gặp|-15 -15 -2 -8
pair|hội hoàn|25 19 -8 0
pair|hội huyện|-30 -1 -3 -13
pair|hội hóa|11 -27 30 -18
pair|hội họp|-13 0 13 15
pair|hội khoảng|-18 -12 0 -2
pair|hội khóa|12 0 -4 3
pair|hội kịp|9 0 0 1
pair|hội lhpn|-1 -2 18 23
pair|hội làm|4 0 29 0
pair|hội mặt|30 -1 -11 0
pair|hội một|0 3 10 -17
pair|hội mở|0 0 16 -8
pair|hội nghị|-39 -15 -4 16
pair|hội nông|21 -10 -1 22
pair|hội năm|-15 0 -14 0
pair|hội phát|23 -1 -2 0
pair|hội phí|23 -11 -12 -14
pair|hội phường|10 0 0 -12
pair|hội phối|-1 0 13 23
pair|hội phụ|2 0 7 11
pair|hội qua|16 -5 -2 0
pair|hội quán|-20 19 17 9
pair|hội tham|0 0 3 19
pair|hội theo|20 0 5 23
pair|hội thi|21 -10 -27 -16
pair|hội thể|3 -3 -9 -18
pair|hội tiến|22 0 0 -5
pair|hội trên|0 16 11 -16
pair|hội trường|-19 -26 -1 17
pair|hội trưởng|0 0 11 0
pair|hội tỉnh|17 0 0 -1
pair|hội từ|14 -11 0 18
pair|hội tự|-11 12 -13 26
pair|hội viên|-22 0 16 3
pair|hội việt|-1 5 -2 0
pair|hội vào|-18 0 -22 0
pair|hội và|29 -6 16 7
pair|hội vẫn|-6 -11 0 -3
pair|hội về|-12 -19 -22 0
pair|hội xiv|26 0 6 -2
pair|hội xây|0 0 12 0
pair|hội điểm|-1 -1 13 34
pair|hội đoàn|16 0 0 0
pair|hội được|29 0 0 20
pair|hội đại|-18 0 12 9
pair|hội đảm|8 0 0 -14
pair|hội đảng|16 -2 2 -17
pair|hội đền|2 0 0 -22
pair|hội đề|2 11 -3 6
pair|hội đồng|-22 -14 -19 4
pair|hội ước|20 -4 0 0
pair|hội ổn|1 0 0 10
pair|hộp thư|-9 7 15 -9
pair|hộp tài|-12 12 -4 9
pair|hời hợt|0 0 0 14
pair|hợp #|9 0 0 22
pair|hợp )|0 4 27 -6
pair|hợp -|-2 -3 -17 0
pair|hợp ban|0 -18 23 0
pair|hợp bhxh|-1 0 6 1
pair|hợp báo|0 0 15 3
pair|hợp bưu|0 0 8 5
pair|hợp bộ|0 -3 14 0
pair|hợp chi|0 0 11 1
pair|hợp chủ|0 0 1 0
pair|hợp các|-9 -7 16 -17
pair|hợp có|9 -8 -6 7
pair|hợp công|0 0 23 -21
pair|hợp cục|0 0 9 0
pair|hợp danh|0 -3 5 -6
pair|hợp giữa|-11 15 17 -15
pair|hợp hội|-7 1 9 -9
pair|hợp kho|0 0 1 26
pair|hợp không|0 -8 9 -5
pair|hợp kết|0 0 27 -4
pair|hợp lấn|10 -8 0 -15
pair|hợp lệch|9 -9 0 30
pair|hợp mttq|0 0 4 -7
pair|hợp mặt|0 0 7 -16
pair|hợp nhiệm|0 0 -5 0
pair|hợp nhất|-2 -23 -19 23
pair|hợp nào|18 -18 -6 6
pair|hợp phòng|0 0 13 45
pair|hợp sở|0 0 36 -8
pair|hợp thanh|-5 16 0 0
pair|hợp thuế|0 0 6 4
pair|hợp trung|-7 0 -3 0
pair|hợp trên|21 -1 2 -19
pair|hợp trạm|0 0 1 -1
pair|hợp trực|-1 0 -17 24
pair|hợp tuyên|0 0 0 34
pair|hợp tác|8 4 12 -9
pair|hợp tạm|-1 9 0 -3
pair|hợp tồn|0 0 -2 0
pair|hợp từ|0 0 32 0
pair|hợp ubnd|0 -2 11 0
pair|hợp vnpt|0 0 1 26
pair|hợp vệ|-11 -25 -27 3
pair|hợp với|0 18 -8 55
pair|hợp xây|17 -15 1 27
pair|hợp đoàn|0 21 0 -18
pair|hợp đã|-11 12 0 -7
pair|hợp đảng|0 0 4 12
pair|hợp đồng|7 -10 13 -9
pair|hợp đồn|23 -13 1 4
pair|hụt #|-28 36 0 2
pair|hụt chỉ|-10 13 0 -1
pair|hụt so|-16 24 0 17
pair|hủy #|11 0 0 40
pair|hủy để|0 0 0 -16
pair|hứa với|0 0 16 19
pair|hữu cơ|6 -5 8 -12
pair|hữu khoát|0 0 -4 0
pair|hữu nghĩa|0 0 6 -1
pair|hữu nghị|1 10 -5 -13
pair|hữu thắng|0 0 20 -1
pair|i #|-21 1 0 13
pair|i )|10 -1 6 0
pair|i -|24 -11 12 4
pair|i .|-2 -2 -4 0
pair|i /|4 -4 27 19
pair|i diễn|7 -1 0 -2
pair|i họp|-1 -6 0 -3
pair|i mà|0 1 -1 7
pair|i ngày|-7 0 -11 0
pair|i nhiệm|0 0 -5 0
pair|i năm|-25 1 -23 -22
pair|i qua|-21 -29 -2 0
pair|i rối|-11 18 -4 0
pair|i thu|-19 -7 -4 0
pair|i thành|16 0 0 0
pair|i tăng|9 0 0 23
pair|i được|10 -8 0 0
pair|i đạt|2 0 0 -16
pair|i đối|-6 0 6 0
pair|ia dơk|-7 -7 -27 0
pair|ia grai|0 0 -4 0
pair|ia hrung|-1 -1 -2 0
pair|ia ly|-2 10 0 0
pair|ia sao|-11 15 13 -28
pair|ii -|-9 -19 -13 -7
pair|ii /|-1 -1 3 -9
pair|ii họp|-1 0 -4 -1
pair|ii năm|-1 0 -15 -7
pair|ii trẻ|-5 0 6 21
pair|ii và|-1 20 -5 0
pair|iii #|21 -1 0 16
pair|iii -|1 -1 -8 -1
pair|iii /|-2 7 18 38
pair|iii năm|0 0 10 12
pair|iii qua|-12 -19 -13 0
pair|iii tăng|10 -6 0 6
pair|iip )|-12 -18 0 -5
pair|iip tăng|24 -1 0 -5
pair|in #|19 -5 -2 17
pair|in bài|-17 -4 -19 0
pair|in trang|-11 -5 -17 0
pair|iuu chưa|0 11 0 0
pair|iuu ở|-6 20 0 -8
pair|iv -|-16 -6 -16 -4
pair|iv /|16 0 27 -13
pair|iv năm|0 0 5 15
pair|k '|14 -10 -17 15
pair|k ’|-18 4 17 -6
pair|ka đê|0 0 2 18
pair|kbnn các|-2 0 21 0
pair|kcn mỹ|7 -1 0 0
pair|kcn phía|-3 8 0 -1
pair|kg /|-34 -15 0 -21
pair|kh #|43 -10 -5 14
pair|kh &|-6 -11 -22 0
pair|kh )|31 17 0 19
pair|kh ,|40 -22 0 -36
pair|kh -|15 -6 3 6
pair|kh /|6 -15 -1 -17
pair|kh ;|8 0 0 1
pair|kh do|-9 10 0 0
pair|kh năm|31 -17 0 17
pair|kh và|0 7 0 15
pair|khai #|15 -6 -7 -4
pair|khai báo|-13 11 -2 14
pair|khai bồi|-5 14 0 10
pair|khai bộ|39 0 0 0
pair|khai chưa|-1 11 0 26
pair|khai các|-2 0 0 31
pair|khai còn|-10 16 0 -22
pair|khai có|11 -7 0 -13
pair|khai danh|0 -8 27 5
pair|khai doanh|-23 23 0 7
pair|khai giảng|9 -28 33 10
pair|khai hoang|17 -5 0 0
pair|khai khai|-15 -3 -5 0
pair|khai khoáng|-9 13 0 0
pair|khai kết|0 0 19 24
pair|khai kế|-11 0 -16 -13
pair|khai mô|26 0 0 0
pair|khai mạc|0 0 0 5
pair|khai nghị|-35 -10 -14 0
pair|khai nhanh|0 0 0 -4
pair|khai nhiều|-23 -9 -7 -11
pair|khai nhiệm|-24 -6 -45 -25
pair|khai phòng|26 0 0 0
pair|khai phần|38 -1 0 0
pair|khai qua|29 -27 -1 0
pair|khai sinh|23 -13 0 12
pair|khai số|0 0 -10 -15
pair|khai thiếu|10 -9 0 -6
pair|khai thác|-10 39 2 -6
pair|khai thực|-5 0 30 50
pair|khai trung|17 0 0 0
pair|khai trên|-6 9 2 12
pair|khai trương|-13 11 13 -20
pair|khai trước|14 -13 3 -1
pair|khai trường|-18 -13 0 12
pair|khai trừ|26 -16 -15 31
pair|khai tài|0 -26 -6 -6
pair|khai tên|-6 -3 16 11
pair|khai tích|0 0 0 25
pair|khai tại|17 -8 -11 -5
pair|khai từng|0 0 4 20
pair|khai tử|-20 10 -7 -12
pair|khai vốn|0 0 29 -2
pair|khai xin|-2 -12 12 10
pair|khai đồng|28 0 -2 -22
pair|kham nổi|0 3 0 0
pair|khan hiếm|0 0 0 17
pair|khang trang|-1 -23 0 -14
pair|khen thưởng|-28 -6 1 16
pair|khi bàn|-1 0 35 -25
pair|khi bỏ|7 -22 -1 7
pair|khi chi|-5 7 0 -10
pair|khi chưa|0 -15 20 25
pair|khi chờ|0 0 21 -30
pair|khi có|-15 -2 7 -19
pair|khi cả|-3 8 0 12
pair|khi hết|-11 -1 5 -12
pair|khi là|-4 16 -13 0
pair|khi mua|12 -6 0 -16
pair|khi mùa|-20 22 0 31
pair|khi mưa|-4 23 7 29
pair|khi nghe|0 0 -2 0
pair|khi nghị|-19 19 -7 18
pair|khi ra|0 16 -1 0
pair|khi sinh|-15 15 0 17
pair|khi triều|-19 27 -2 -6
pair|khi vào|0 0 0 1
pair|khi xem|0 0 -4 0
pair|khi xuất|0 0 5 0
pair|khi đi|-7 -6 -13 0
pair|khi đã|-12 0 -5 -10
pair|khiến #|-22 34 -10 -4
pair|khiến hộ|0 5 0 -1
pair|khiến người|0 8 0 14
pair|khiến phụ|-10 14 -2 0
pair|khiếu kiện|-17 -5 14 -24
pair|khiếu nại|12 -13 -17 5
pair|khiển kỳ|-11 -2 -10 -9
pair|khiển trách|24 -21 -8 7
pair|khmer hè|0 0 0 5
pair|khmer nghèo|21 -4 -4 -4
pair|kho bãi|-16 -8 4 -14
pair|kho bạc|-23 0 4 16
pair|kho lạnh|0 0 16 3
pair|kho quỹ|1 -25 -7 -19
pair|kho đặt|-2 9 -4 0
pair|khoa ,|10 -4 0 -1
pair|khoa học|-10 11 27 10
pair|khoa mắt|0 0 4 0
pair|khoa mới|16 -13 0 0
pair|khoa thị|18 -15 0 0
pair|khoa tỉnh|8 -3 0 -10
pair|khoa đọc|-5 8 0 0
pair|khoanh gọn|3 0 21 -22
pair|khoanh nợ|0 0 10 -13
pair|khoanh vùng|-10 11 28 -26
pair|khoanh ổ|0 0 0 23
pair|khoái châu|-4 0 -9 0
pair|khoán bảo|27 -10 11 -12
pair|khoán chi|-16 14 -4 0
pair|khoán rừng|-15 -7 23 5
pair|khoán trắng|0 16 0 10
pair|khoáng sản|0 4 31 -13
pair|khoản #|11 0 0 17
pair|khoản chi|4 -1 11 26
pair|khoản cho|25 -18 -5 -14
pair|khoản nợ|0 0 0 7
pair|khoản rỗng|-2 18 -9 0
pair|khoản thu|-4 21 32 -24
pair|khoản vi|0 4 -1 13
pair|khoản vssid|-14 -1 22 -6
pair|khoản định|13 -8 -5 -2
pair|khoảng #|-17 19 0 -11
pair|khoảng cách|-8 14 0 -13
pair|khoảng trống|5 -6 0 25
pair|khu #|-18 19 -31 13
pair|khu cách|10 -7 27 -25
pair|khu công|35 -19 17 -12
pair|khu cẩm|0 8 0 -22
pair|khu du|-10 17 -3 -27
pair|khu dân|6 6 -3 -16
pair|khu hoàn|0 0 1 18
pair|khu kinh|25 0 17 21
pair|khu nhà|-9 23 -7 9
pair|khu phố|13 6 15 -38
pair|khu trọ|0 1 6 8
pair|khu tái|-2 0 -16 -5
pair|khu vân|11 -4 0 -22
pair|khu vực|10 2 -15 13
pair|khu đô|-3 -1 10 -23
pair|khu đất|-3 -5 19 -18
pair|khung thời|25 0 17 0
pair|khuyến cáo|6 -9 32 -21
pair|khuyến công|-11 14 0 -19
pair|khuyến khích|0 0 34 -9
pair|khuyến nông|-2 -15 24 -9
pair|khuyết nhiệm|-4 -11 -6 -1
pair|khuyết tật|19 -11 0 23
pair|khuyết điểm|18 -19 -24 19
pair|khuê -|0 0 -9 0
pair|khuẩn nguồn|0 0 14 0
pair|khá hơn|29 -26 0 36
pair|khá lên|30 0 0 12
pair|khá nhiều|-15 21 0 -4
pair|khá xa|-18 4 -4 -11
pair|khác nhau|-6 7 0 7
pair|khách #|-20 -13 -2 -10
pair|khách (|23 0 0 -17
pair|khách ,|22 0 0 -1
pair|khách du|-9 22 -15 20
pair|khách hàng|8 -8 1 27
pair|khách lên|3 0 0 10
pair|khách lưu|-13 10 0 -24
pair|khách quan|-15 -21 13 -5
pair|khách quốc|9 0 0 24
pair|khách ra|22 -1 -9 -10
pair|khách sạn|0 0 17 21
pair|khách tham|17 -1 0 -32
pair|khách về|23 0 0 -16
pair|khách đến|43 -5 0 -28
pair|khám #|25 -21 0 -5
pair|khám ,|17 -3 0 -11
pair|khám bệnh|-11 5 7 7
pair|khám cho|15 -11 0 -5
pair|khám chữa|-17 1 -14 -12
pair|khám mà|-9 23 0 -14
pair|khám phá|9 -13 -12 -15
pair|khám sơ|-21 -12 0 -5
pair|khám sức|16 4 0 -33
pair|khám tuyển|-6 16 -11 -6
pair|khán giả|0 -5 9 12
pair|kháng nghị|7 -3 0 -11
pair|kháng nọc|0 0 2 -6
pair|khánh hòa|-4 0 -4 0
pair|khánh lâm|-1 0 0 0
pair|khánh thành|23 -8 -9 14
pair|khánh toại|-1 0 -7 0
pair|khánh yên|7 11 28 -10
pair|khánh đông|-4 9 0 -18
pair|khâu chuẩn|0 13 -9 0
pair|khâu giao|0 0 0 15
pair|khâu ách|0 12 0 0
pair|khéo "|-4 0 0 13
pair|khép kín|-4 5 37 -15
pair|khép lại|-30 -2 -13 -14
pair|khê )|11 24 -5 11
pair|khê sáng|0 -7 -13 0
pair|khí đóng|2 0 0 16
pair|khích thương|0 0 16 -7
pair|khó cho|-17 -5 -10 0
pair|khó giữ|-17 -12 -14 7
pair|khó khăn|32 -18 -11 1
pair|khó lường|0 -12 -5 -10
pair|khó thu|-10 23 0 -13
pair|khó vì|0 32 0 18
pair|khó đạt|-11 5 19 25
pair|khó để|0 0 9 9
pair|khóa #|23 0 -1 25
pair|khóa cửa|-24 30 -3 11
pair|khóa iii|-7 -3 -10 -9
pair|khóa ii|0 0 -7 -4
pair|khóa ix|-1 0 -6 0
pair|khóa i|0 -4 -23 0
pair|khóa sổ|-4 -5 16 15
pair|khóa viii|-17 -2 -6 -4
pair|khóa vi|0 -1 -3 0
pair|khóa v|-2 0 0 0
pair|khóa xiii|0 0 0 -4
pair|khóa xii|3 0 10 -14
pair|khóa xiv|-21 0 -7 -7
pair|khóa xi|5 -15 14 4
pair|khóa xviii|-3 -4 -9 0
pair|khóa xvi|-26 0 -12 24
pair|khóa xv|10 0 -10 -14
pair|khóa xxi|-1 -1 -19 -1
pair|khóa x|-12 -14 -11 -9
pair|khói đen|0 11 -9 10
pair|khóm phú|0 12 -3 10
pair|khóm sinh|-11 13 0 -2
pair|khô #|22 -4 20 -14
pair|khô (|-8 -10 15 0
pair|khô ở|-1 4 0 0
pair|khôi phục|0 0 4 4
pair|không "|20 -12 0 -1
pair|không ai|12 14 -11 -4
pair|không bàn|-13 12 0 12
pair|không báo|-1 17 -2 23
pair|không bình|-7 8 -4 10
pair|không bảo|-23 7 16 19
pair|không bố|-12 22 0 4
pair|không cho|-2 -1 14 12
pair|không chuyên|-8 17 10 -13
pair|không chuyển|-3 6 0 28
pair|không chịu|-22 25 0 11
pair|không còn|19 -42 -35 -17
pair|không có|10 0 0 -7
pair|không cảnh|-4 8 0 -3
pair|không do|0 6 0 2
pair|không dùng|-1 10 2 -5
pair|không dưới|-13 -16 8 16
pair|không ghi|26 -20 0 -14
pair|không gian|0 -6 13 19
pair|không giải|-7 -5 16 32
pair|không giảm|-15 24 0 -1
pair|không giữ|-8 11 0 13
pair|không hài|-13 10 0 18
pair|không hẹn|15 0 0 0
pair|không hộ|20 -14 1 -30
pair|không kham|-1 18 0 10
pair|không khán|0 -5 9 11
pair|không khớp|0 1 0 33
pair|không khởi|21 -17 3 -11
pair|không kiểm|-2 18 0 22
pair|không kể|-3 -11 -11 25
pair|không kịp|-5 7 0 38
pair|không lý|-12 33 -10 14
pair|không máy|-14 14 -3 15
pair|không mê|5 -3 0 14
pair|không mấy|-2 13 0 -20
pair|không mở|-6 1 12 26
pair|không nghiệm|0 0 11 0
pair|không nhận|-30 31 6 -9
pair|không né|-9 -19 6 6
pair|không nêu|-4 9 -2 16
pair|không nói|-2 12 0 -8
pair|không phát|36 -11 -14 -1
pair|không phép|-37 -14 -4 -9
pair|không phạm|0 0 0 15
pair|không phải|28 -30 -18 19
pair|không qua|-14 24 9 21
pair|không quá|-14 -12 17 13
pair|không ra|-13 26 0 22
pair|không rác|-11 -20 13 7
pair|không rõ|0 8 0 -13
pair|không sót|29 -13 0 37
pair|không thu|3 9 0 -16
pair|không thôn|-12 17 0 0
pair|không thể|-14 -15 11 5
pair|không tiền|18 -9 -9 -33
pair|không triển|0 0 7 4
pair|không trung|-23 -19 -13 -20
pair|không trường|25 -2 0 0
pair|không tìm|-12 17 0 -9
pair|không tăng|0 -8 8 -4
pair|không tảo|0 0 13 0
pair|không tự|-21 20 0 21
pair|không vận|0 0 14 20
pair|không về|-6 20 0 22
pair|không với|22 -16 -18 -17
pair|không xuể|-18 27 0 11
pair|không xã|35 -22 0 0
pair|không xét|0 -8 18 13
pair|không xảy|41 -27 -9 -20
pair|không xả|0 0 10 19
pair|không ít|-16 11 -15 -25
pair|không đáng|-7 24 0 -16
pair|không đóng|-19 15 20 22
pair|không đúng|-2 13 -3 -10
pair|không đăng|-4 18 0 -17
pair|không đơn|18 11 -8 9
pair|không được|6 -8 -1 18
pair|không đạt|-37 54 0 -9
pair|không đầy|-1 7 0 28
pair|không đều|-4 11 0 -9
pair|không để|22 -38 10 13
pair|không đồng|-16 14 0 -36
pair|không đổ|-13 -3 -8 -10
pair|không đợi|-6 -11 -13 -11
pair|không đủ|-1 -11 20 26
pair|không đứt|22 -14 -3 -27
pair|không ủy|0 0 3 16
pair|khăn (|0 2 0 24
pair|khăn cho|-10 0 13 0
pair|khăn về|13 -13 0 0
pair|khơi thông|-6 0 -1 -1
pair|khả năng|3 0 -4 0
pair|khải chủ|0 0 -8 -3
pair|khải sáng|0 0 -1 0
pair|khảo sát|-20 -3 16 18
pair|khảo thí|-2 0 16 -7
pair|khẩn cấp|0 0 24 -12
pair|khẩn trương|0 0 22 -20
pair|khẩu #|-17 -5 5 -9
pair|khẩu ;|-1 13 0 0
pair|khẩu lao|-23 24 0 -22
pair|khẩu qua|0 -7 -14 -20
pair|khẩu quốc|-27 8 -7 -8
pair|khẩu thủy|22 -9 0 -15
pair|khẩu trên|23 -17 0 -12
pair|khẩu đạt|27 0 0 12
pair|khẩu ước|-19 19 0 -14
pair|khẩu ở|-27 -18 -7 -4
pair|khắc phục|-12 -20 1 -20
pair|khắp các|8 1 0 25
pair|khỏe nghề|22 -10 0 -10
pair|khỏe điện|8 -4 2 -21
pair|khỏe định|0 8 -1 -18
pair|khỏi chương|14 -6 0 -1
pair|khỏi khu|1 -2 21 18
pair|khỏi lộ|0 0 0 -1
pair|khỏi vùng|-20 19 1 11
pair|khỏi địa|-19 20 0 15
pair|khỏi đợt|4 -20 -7 -17
pair|khối #|-8 11 2 17
pair|khối các|-16 23 -10 8
pair|khối doanh|-14 21 0 9
pair|khối dân|13 0 0 17
pair|khối lượng|8 1 12 7
pair|khối may|-7 9 0 0
pair|khối mặt|18 -3 -22 -2
pair|khối phường|18 -6 21 0
pair|khối phố|16 2 2 -25
pair|khối tân|0 1 1 25
pair|khối đảng|19 -6 -17 -12
pair|khống chế|-3 15 -7 9
pair|khống để|0 0 12 0
pair|khớp #|12 -1 0 -2
pair|khớp (|0 18 -14 18
pair|khởi công|30 -1 -1 -4
pair|khởi kiện|7 -7 11 13
pair|khởi nghiệp|16 -19 -15 -5
pair|khởi sắc|5 -19 -13 -10
pair|khởi tố|23 -24 22 -12
pair|khởi điểm|5 -2 20 20
pair|khởi động|10 1 8 6
pair|khử khuẩn|17 -6 -3 0
pair|khử trùng|0 0 22 -6
pair|ki -|11 -12 -14 0
pair|ki ốt|1 0 13 20
pair|kia trả|0 0 18 0
pair|kim chờ|-5 10 0 -8
pair|kim hoàng|0 0 -3 0
pair|kim long|-7 -2 7 -18
pair|kim ngạch|-12 3 0 4
pair|kim pha|-10 -13 -6 0
pair|kim sát|-17 -9 -17 0
pair|kim sơn|0 6 -3 -7
pair|kim thoa|-8 -1 5 -1
pair|kinh bắc|0 0 -4 0
pair|kinh công|0 13 0 -12
pair|kinh doanh|-7 24 1 6
pair|kinh nghiệm|-12 -10 0 14
pair|kinh phí|7 -2 17 -6
pair|kinh tế|17 -16 3 -6
pair|kinhtedothi -|0 0 -7 0
pair|kiêm nhiều|0 -27 0 -9
pair|kiêm nhiệm|-32 8 1 2
pair|kiên cố|32 -13 10 0
pair|kiên giang|-14 -15 -9 -7
pair|kiên quyết|-7 -2 37 32
pair|kiến #|-8 -4 6 19
pair|kiến an|-9 -9 -10 -6
pair|kiến bạn|0 -3 -7 0
pair|kiến chuyển|0 0 1 23
pair|kiến các|-13 -8 -12 -1
pair|kiến của|-16 -18 -16 0
pair|kiến cử|21 0 6 -4
pair|kiến giao|-14 -10 -19 0
pair|kiến khác|-1 0 -4 0
pair|kiến nghị|-5 21 -1 -15
pair|kiến phát|-6 -5 -5 7
pair|kiến thiết|-27 -11 0 0
pair|kiến thảo|-11 -7 -4 0
pair|kiến thức|-3 0 10 -1
pair|kiến tăng|-2 0 -26 0
pair|kiến vào|-5 -13 -22 -21
pair|kiến về|-3 -4 -9 -15
pair|kiến được|12 -1 0 7
pair|kiến đại|0 -2 -12 0
pair|kiết (|-11 -1 -13 0
pair|kiềm chế|-16 -11 -4 -26
pair|kiểm #|18 0 24 19
pair|kiểm dịch|0 0 22 6
pair|kiểm kê|0 0 12 -10
pair|kiểm lâm|0 7 -4 -2
pair|kiểm sau|-22 -5 0 0
pair|kiểm soát|-24 18 9 -14
pair|kiểm sát|-7 0 0 0
pair|kiểm thử|0 0 50 0
pair|kiểm toán|9 -17 2 14
pair|kiểm tra|1 -2 1 2
pair|kiểm trên|0 0 12 -10
pair|kiểm điểm|7 -29 24 -13
pair|kiểm đếm|10 -10 15 -10
pair|kiểm định|6 4 0 -7
pair|kiểu "|3 1 0 -15
pair|kiểu mẫu|-7 -25 0 6
pair|kiệm #|14 -16 6 23
pair|kiệm chi|4 -5 25 -15
pair|kiện cáo|11 0 0 14
pair|kiện là|-3 6 0 -1
pair|kiện rét|0 -13 -21 0
pair|kiện toàn|34 -6 17 -12
pair|kiện vượt|-22 -8 -11 0
pair|kiện đòi|4 0 -2 18
pair|kiện đông|0 4 4 -17
pair|kiện đại|0 2 10 -8
pair|kiện để|9 0 9 0
pair|kiệt ngập|-5 16 8 -9
pair|kiệt sơn|-2 -1 -3 0
pair|kl -|0 0 -1 0
pair|kl /|0 0 30 2
pair|km (|10 -10 0 8
pair|km kênh|11 0 1 -19
pair|km lộ|29 -5 -3 5
pair|km tỉnh|15 -6 16 0
pair|km án|-8 10 -5 -13
pair|km đường|39 -19 1 5
pair|kon plông|-13 -3 -12 8
pair|kon tum|27 0 0 -21
pair|kpi từ|0 0 18 -15
pair|krai sớm|0 0 19 0
pair|krông bông|-3 -2 -11 0
pair|krông nô|0 0 -1 0
pair|krông năng|0 0 -9 18
pair|kt -|-18 -17 -10 0
pair|kt .|0 0 -12 0
pair|kt ngày|0 -4 -23 0
pair|ktxh -|0 0 -6 0
pair|kv v|-2 0 0 0
pair|kwh ,|16 -4 0 5
pair|kè bờ|0 0 2 21
pair|kè chống|-3 12 -1 -8
pair|kè khai|10 -5 0 -1
pair|kè sông|-23 22 22 3
pair|kè tạm|7 -9 13 -19
pair|kèm cặp|-7 -8 19 29
pair|kèm thư|0 -7 18 -21
pair|kém cùng|-10 21 0 0
pair|kém hiệu|0 3 2 7
pair|kém đã|-7 -19 -1 0
pair|kéo dài|-9 1 -7 3
pair|kéo giảm|5 -26 4 -18
pair|kéo khách|10 17 0 -11
pair|kéo sang|0 -18 0 12
pair|kéo theo|-6 17 -2 21
pair|kéo thêm|20 0 0 0
pair|kéo tới|29 -8 0 8
pair|kéo từ|-6 14 0 10
pair|kéo xuống|6 -17 0 -16
pair|kéo điện|5 0 9 -23
pair|kéo đường|0 0 11 0
pair|kê hộ|0 -3 37 0
pair|kê khai|11 1 1 -16
pair|kê khống|-7 8 -4 10
pair|kê nhu|0 0 14 0
pair|kê thừa|-7 8 -4 0
pair|kê đạt|-5 -12 -28 -24
pair|kênh b|0 12 6 -29
pair|kênh c|0 12 3 20
pair|kênh cấp|-4 0 12 -1
pair|kênh mương|15 0 18 -11
pair|kênh nhánh|-8 9 -4 -12
pair|kênh tiêu|0 7 0 -4
pair|kênh trần|-4 12 16 -4
pair|kênh điệp|-11 18 0 22
pair|kêu gọi|0 0 33 9
pair|kích cầu|-3 0 -6 -5
pair|kích hoạt|12 -4 0 15
pair|kín #|-1 5 0 19
pair|kín các|30 -25 -5 16
pair|kính trình|-2 -8 -9 -1
pair|kông chro|0 0 -2 0
pair|ký #|-9 -4 -1 51
pair|ký )|6 -20 -27 0
pair|ký biên|0 0 2 3
pair|ký cam|-3 -5 33 -3
pair|ký chuyên|0 0 25 0
pair|ký các|0 6 -6 10
pair|ký còn|-1 16 0 -12
pair|ký của|15 4 0 -13
pair|ký gửi|0 0 25 9
pair|ký hộ|0 -21 -15 -23
pair|ký hợp|1 -9 0 7
pair|ký khai|15 -3 -14 -8
pair|ký kinh|7 0 0 -2
pair|ký kết|13 10 -7 -13
pair|ký lại|-6 8 9 -21
pair|ký mới|29 -9 0 14
pair|ký ngay|22 0 0 1
pair|ký quy|0 0 18 -6
pair|ký quỹ|-8 17 -4 -14
pair|ký số|21 -16 1 -12
pair|ký trong|0 0 7 28
pair|ký trưởng|0 -5 20 0
pair|ký việc|0 -2 13 29
pair|ký vì|-5 7 0 0
pair|ký đất|0 -16 0 17
pair|kẹt xe|17 -1 -2 13
pair|kẹt ở|-6 13 0 -1
pair|kẻ vạch|-1 0 -17 0
pair|kẻ xấu|0 0 18 -9
pair|kế #|19 -35 -2 -16
pair|kế bản|0 0 0 22
pair|kế cho|-19 -24 11 -11
pair|kế có|-24 -20 0 0
pair|kế cơ|2 0 0 0
pair|kế hoạch|1 6 2 1
pair|kế toán|1 0 22 24
pair|kế đến|-12 13 0 3
pair|kết #|-8 -1 -33 0
pair|kết cho|9 0 2 -9
pair|kết công|-4 -7 -37 -9
pair|kết của|0 0 9 0
pair|kết dự|0 0 0 -12
pair|kết giúp|14 0 -12 0
pair|kết giữa|0 0 7 14
pair|kết hôn|13 -9 0 18
pair|kết hằng|17 -12 -13 13
pair|kết hợp|11 0 -16 -7
pair|kết không|0 0 20 11
pair|kết kinh|0 0 -3 0
pair|kết ktxh|0 0 -7 0
pair|kết luận|7 1 2 25
pair|kết một|0 0 25 -5
pair|kết nghĩa|17 4 0 -35
pair|kết nghị|-8 0 28 -23
pair|kết năm|-12 0 -32 0
pair|kết nạp|2 9 2 -4
pair|kết nối|-13 24 10 -1
pair|kết phong|0 0 -3 0
pair|kết quy|0 0 2 -6
pair|kết quý|-9 -5 -30 -5
pair|kết quả|0 0 -2 0
pair|kết theo|0 0 7 0
pair|kết thúc|13 -11 -45 2
pair|kết tiêu|-3 7 -18 -27
pair|kết tiến|0 0 22 -26
pair|kết trong|-1 21 0 -11
pair|kết trước|-16 0 21 0
pair|kết trật|0 0 -22 0
pair|kết vào|0 0 25 0
pair|kết với|13 -17 15 34
pair|kết xây|0 0 -5 0
pair|kết ở|-7 0 15 0
pair|kể cả|21 -26 -8 -9
pair|kể mỏ|13 0 0 0
pair|kể tiền|-13 -12 0 29
pair|kể từ|14 0 18 11
pair|kịch bản|13 1 12 4
pair|kịp cầu|0 1 0 0
pair|kịp khai|-8 0 8 16
pair|kịp thời|28 0 -10 0
pair|kịp tiến|-1 17 0 0
pair|kịp trước|12 -8 -3 23
pair|kịp vụ|28 -24 0 -4
pair|kỳ #|21 0 3 0
pair|kỳ (|-3 14 -6 -9
pair|kỳ )|5 19 0 -9
pair|kỳ +|28 -10 0 17
pair|kỳ ,|25 3 0 -1
pair|kỳ -|0 9 -4 17
pair|kỳ ;|9 -25 -9 -9
pair|kỳ [|-4 6 0 -18
pair|kỳ báo|0 0 17 31
pair|kỳ bằng|13 -4 0 -13
pair|kỳ cho|0 6 0 -14
pair|kỳ cuối|-10 0 0 0
pair|kỳ của|-1 -2 0 -6
pair|kỳ do|-10 18 0 -9
pair|kỳ giao|9 -19 23 2
pair|kỳ hạn|-10 -12 0 4
pair|kỳ họp|-29 -27 1 0
pair|kỳ ii|-8 0 20 -18
pair|kỳ i|1 -3 6 -13
pair|kỳ không|0 0 0 16
pair|kỳ lạc|-1 -6 -7 0
pair|kỳ lừa|-1 -1 -2 0
pair|kỳ nhờ|10 0 0 -4
pair|kỳ nào|7 -7 0 16
pair|kỳ năm|-1 -11 -7 9
pair|kỳ sinh|0 -1 22 18
pair|kỳ sơn|5 -9 7 -12
pair|kỳ thi|3 0 -18 0
pair|kỳ thu|3 5 0 -14
pair|kỳ tháng|-6 -5 -23 0
pair|kỳ thường|0 -2 -2 -1
pair|kỳ thứ|-2 0 -24 0
pair|kỳ trên|0 -10 10 16
pair|kỳ trước|-37 23 -10 -23
pair|kỳ tăng|20 -5 0 -16
pair|kỳ và|16 0 0 14
pair|kỳ vọng|-9 6 -10 -1
pair|kỳ với|5 0 15 22
pair|kỷ cương|6 26 -2 37
pair|kỷ luật|-11 0 -1 -36
pair|kỷ niệm|-10 0 11 0
pair|kỹ năng|-1 0 16 1
pair|kỹ thuật|5 -16 10 -23
pair|l .|-10 -3 -2 0
pair|la ,|21 -2 0 26
pair|la gi|-21 -19 -13 -17
pair|lai chiếm|37 -6 0 9
pair|lai vào|2 0 19 -2
pair|lan ra|6 -2 0 -14
pair|lan rộng|-13 30 -9 -12
pair|lan tỏa|4 0 0 21
pair|lang bảo|16 -1 0 0
pair|lang đê|8 9 0 -3
pair|lao dung|-17 11 -10 0
pair|lao hòa|-7 -1 18 0
pair|lao động|6 -2 3 -7
pair|len lỏi|0 16 -7 13
pair|leo cao|-9 -15 0 -2
pair|leo thang|-11 4 -1 -7
pair|lhpn xã|-2 -2 14 19
pair|linh ,|0 0 21 0
pair|linh hoạt|-9 0 10 0
pair|linh kiện|0 1 5 8
pair|liêm cưỡng|0 0 5 0
pair|liên chiểu|-8 -4 -16 0
pair|liên danh|-6 8 6 0
pair|liên huyện|-6 24 0 0
pair|liên hệ|-1 -1 26 7
pair|liên kết|1 -4 3 -26
pair|liên lạc|-9 11 26 -26
pair|liên ngành|39 -27 14 29
pair|liên quan|-13 5 2 15
pair|liên thông|7 12 8 -3
pair|liên thôn|10 18 26 -3
pair|liên tiếp|-15 16 -4 2
pair|liên tịch|-3 -3 9 0
pair|liên tục|-5 -3 -5 -7
pair|liên xã|19 -2 17 20
pair|liên đoàn|0 -5 -12 12
pair|liên ấp|5 -16 13 -3
pair|liền không|8 11 -5 2
pair|liền kề|-28 -14 4 0
pair|liền vắng|20 -11 0 -9
pair|liềng tìm|0 0 0 -11
pair|liều #|17 -2 0 19
pair|liều bằng|12 -10 0 0
pair|liều vắc|13 -10 -6 -15
pair|liệt sĩ|16 1 -1 -26
pair|liệt thực|-5 0 33 -19
pair|liệu cho|17 -8 -4 -13
pair|liệu chưa|-9 27 -7 9
pair|liệu cá|14 14 -10 26
pair|liệu cấp|-19 -2 -17 -15
pair|liệu cộng|0 -13 14 21
pair|liệu của|3 11 -1 7
pair|liệu do|0 5 0 8
pair|liệu dân|17 0 18 -3
pair|liệu giữa|-4 -4 -17 -3
pair|liệu huyện|-10 10 0 -12
pair|liệu hộ|16 -2 0 -12
pair|liệu khác|-48 -43 0 0
pair|liệu leo|-16 -23 -3 3
pair|liệu lên|-1 -3 -1 -1
pair|liệu ngành|21 -3 0 -5
pair|liệu phường|-2 8 0 -8
pair|liệu số|-9 8 7 0
pair|liệu thông|17 -13 0 14
pair|liệu trong|-3 0 24 0
pair|liệu tồn|0 6 0 0
pair|liệu vênh|0 3 0 24
pair|liệu với|0 3 14 -10
pair|liệu xây|-4 -14 -12 -3
pair|liệu được|0 -2 46 0
pair|liệu đất|6 16 1 -23
pair|liệu địa|-7 7 -1 3
pair|lmlm đợt|14 -12 0 0
pair|lo chu|13 0 0 -31
pair|lo hộ|13 -11 28 21
pair|lo kiềm|13 0 -6 0
pair|lo là|-11 28 0 13
pair|lo người|-21 0 22 0
pair|lo tết|-5 0 -11 -38
pair|lo đủ|0 0 38 -1
pair|loa nhiều|0 2 0 16
pair|loanh quanh|-1 21 0 20
pair|loay hoay|0 15 -1 -9
pair|long an|-1 0 0 0
pair|long biên|0 -1 -8 -3
pair|long hưng|-11 13 4 -8
pair|long hậu|23 -16 -1 17
pair|long khánh|-14 12 -10 0
pair|long không|-5 8 0 0
pair|long móng|26 -11 0 -24
pair|long mỹ|0 5 -2 0
pair|loại #|-6 -26 -8 -10
pair|loại ,|13 -2 0 -15
pair|loại công|0 0 40 -3
pair|loại giỏi|22 0 -17 -17
pair|loại i|-5 -1 -24 -4
pair|loại rác|5 2 21 -5
pair|loại rừng|3 0 0 15
pair|loại tiền|-11 11 6 25
pair|loại tội|0 0 13 27
pair|loại từng|0 -1 11 21
pair|lso -|0 0 -3 0
pair|luyện dân|19 -1 17 3
pair|luyện viên|-14 16 -7 -8
pair|luân chuyển|4 -24 16 9
pair|luân phiên|0 6 15 13
pair|luận #|33 -26 43 42
pair|luận của|0 -12 -1 0
pair|luận hội|0 -1 -18 0
pair|luận không|-4 8 -1 16
pair|luận kiểm|-10 26 -9 24
pair|luận này|-2 -4 19 5
pair|luận phiên|-1 -1 -39 0
pair|luận sau|-8 22 16 -3
pair|luận số|16 0 -4 -2
pair|luận trong|0 0 27 -7
pair|luận trước|0 0 4 23
pair|luận tại|-12 2 -12 -8
pair|luận về|0 1 3 10
pair|luận xã|0 0 0 -15
pair|luật #|-9 -5 -28 -6
pair|luật bảo|-7 27 -19 7
pair|luật hình|-1 0 3 0
pair|luật hôn|0 0 5 22
pair|luật khiển|16 -13 -7 -17
pair|luật ngân|19 0 -21 13
pair|luật quản|0 0 8 0
pair|luật sư|-1 13 0 -8
pair|luật thủy|0 0 -18 0
pair|luật trước|0 6 -6 0
pair|luật tín|0 0 -5 -10
pair|luật tổ|12 0 -9 -1
pair|luật đảng|-28 -21 -7 -18
pair|luật đất|-12 0 15 -1
pair|luật đầu|-2 -7 11 22
pair|luồng cửa|-9 16 -8 -3
pair|là #|-2 -43 -21 -19
pair|là ,|-2 8 0 0
pair|là ban|0 -2 11 22
pair|là buông|-4 -23 -4 0
pair|là bài|-2 -8 0 10
pair|là báo|0 0 -23 0
pair|là bầu|10 0 -5 0
pair|là bệnh|-10 20 0 2
pair|là chuyện|-19 -13 -10 -16
pair|là chính|-11 -5 0 4
pair|là chưa|0 4 0 23
pair|là chỉ|0 0 20 21
pair|là chủ|-4 10 0 17
pair|là cuộc|-21 -1 -2 12
pair|là các|-14 -12 -8 1
pair|là cây|-22 -24 -9 -16
pair|là có|-21 -21 10 -15
pair|là công|3 7 -17 33
pair|là của|-15 15 -22 -14
pair|là giáo|-15 21 0 24
pair|là khâu|-1 13 0 0
pair|là không|-12 -19 -25 3
pair|là máy|0 13 0 6
pair|là mũi|-8 0 0 18
pair|là mặt|-25 -21 0 -1
pair|là một|-13 11 -8 7
pair|là mức|4 0 0 20
pair|là nguyên|-9 6 -22 -11
pair|là người|-10 16 24 -13
pair|là ngập|18 -4 -7 13
pair|là ngồi|-4 16 -9 0
pair|là nhà|-23 -20 -10 4
pair|là nhờ|21 -20 -7 0
pair|là những|-21 -2 -27 -13
pair|là nâng|-4 0 21 0
pair|là năm|2 -5 -13 -3
pair|là nỗi|-7 -16 -6 -11
pair|là nợ|-8 -19 0 5
pair|là phần|0 5 -2 -9
pair|là quý|10 -12 -9 13
pair|là quản|7 6 -11 24
pair|là rõ|-5 -12 -14 0
pair|là thu|-23 7 -20 -18
pair|là thuế|2 9 0 30
pair|là tái|0 14 -1 11
pair|là việc|-11 23 2 -3
pair|là vải|0 0 0 25
pair|là xét|0 2 0 6
pair|là điều|-6 28 -1 17
pair|là điểm|28 7 -12 0
pair|là đường|-20 20 0 -9
pair|là đầu|5 -2 8 -13
pair|là ảnh|-2 30 -4 12
pair|làm #|11 21 25 -2
pair|làm ,|19 -15 0 -13
pair|làm -|-1 -2 -10 0
pair|làm ba|-8 8 5 -8
pair|làm bản|11 -11 -6 0
pair|làm cho|10 1 -5 -15
pair|làm chuồng|0 0 8 25
pair|làm chết|-6 -1 0 -2
pair|làm chủ|15 -6 -33 -22
pair|làm công|-11 16 -2 -3
pair|làm căn|13 -1 24 3
pair|làm cầu|-12 7 -15 2
pair|làm của|-1 0 9 6
pair|làm dân|0 13 0 -27
pair|làm giảm|-15 -24 0 0
pair|làm hay|-1 -3 7 18
pair|làm hồ|-19 20 0 -2
pair|làm lại|0 0 22 24
pair|làm lấy|0 8 0 0
pair|làm lối|0 0 18 -8
pair|làm lợi|7 -1 0 16
pair|làm một|-3 -9 8 -17
pair|làm mới|25 -10 -5 -18
pair|làm ngay|0 -1 -15 15
pair|làm ngoài|-19 -3 4 -22
pair|làm ngơ|0 2 0 18
pair|làm nhà|-29 14 -2 27
pair|làm nòng|0 0 7 1
pair|làm nương|-25 30 0 10
pair|làm phải|-12 16 13 18
pair|làm rõ|24 -13 0 -16
pair|làm rẫy|-6 6 0 -26
pair|làm sạch|15 10 20 3
pair|làm sập|-5 -13 -12 0
pair|làm thay|-5 17 -1 17
pair|làm theo|1 3 -2 7
pair|làm thuê|3 15 -3 7
pair|làm thước|-13 -7 -9 0
pair|làm thường|4 0 0 3
pair|làm thợ|8 -2 0 17
pair|làm thủy|-17 -12 11 -20
pair|làm thủ|10 0 15 9
pair|làm tiếp|0 0 3 0
pair|làm trong|-25 -21 -13 -21
pair|làm trước|-23 -9 0 -12
pair|làm trường|8 11 -7 0
pair|làm trưởng|-3 0 -2 -28
pair|làm tôm|0 1 0 0
pair|làm tại|2 0 3 0
pair|làm tốt|-3 -13 7 -12
pair|làm tổ|-15 -8 -16 -11
pair|làm tờ|0 0 19 7
pair|làm việc|-6 -10 15 -9
pair|làm với|9 -27 21 -22
pair|làm vụ|0 0 5 23
pair|làm xa|-6 5 14 -1
pair|làm xong|20 7 2 -18
pair|làm ăn|0 9 -16 10
pair|làm điểm|-4 -1 24 16
pair|làm đúng|-4 13 0 0
pair|làm đường|22 23 1 21
pair|làm được|1 -19 -29 17
pair|làm đất|0 0 7 6
pair|làm đầu|5 0 32 16
pair|làm đều|13 -6 0 22
pair|làm đủ|-25 14 -7 16
pair|làm ở|4 7 -12 -25
pair|làng hoa|-13 -8 0 -18
pair|làng kăm|0 0 2 25
pair|làng nghề|2 13 -3 -13
pair|làng ngòi|0 0 0 15
pair|làng teng|12 -3 0 0
pair|làng văn|5 -26 -17 0
pair|lành và|0 0 15 18
pair|lào cai|12 -6 -1 19
pair|lác đác|-12 18 0 -8
pair|lái bỏ|0 0 0 24
pair|lái thiêu|0 -12 -4 0
pair|lái xe|-20 1 0 -27
pair|lái ép|-3 25 0 -8
pair|láng nhựa|23 -15 0 -18
pair|lát vỉa|10 -7 14 -20
pair|lâm ,|23 1 0 21
pair|lâm -|15 0 0 -4
pair|lâm bình|-5 5 0 -12
pair|lâm chủ|0 0 22 0
pair|lâm cùng|8 -3 17 0
pair|lâm hoàn|0 0 19 0
pair|lâm khu|-11 -3 -35 1
pair|lâm nghiệp|-23 0 -4 -12
pair|lâm quốc|0 0 1 0
pair|lâm thế|0 -1 13 0
pair|lâm trung|-14 -15 -21 -5
pair|lâm truy|0 0 5 0
pair|lâm trường|-25 12 -6 -4
pair|lâm tặc|0 0 8 -1
pair|lâm và|0 0 1 8
pair|lâm địa|-1 12 1 0
pair|lâm đồng|0 0 -7 0
pair|lâu dài|-14 -18 15 -18
pair|lâu năm|-13 -14 0 -12
pair|lãi #|20 -15 0 25
pair|lãi suất|2 -17 11 7
pair|lãm hà|-1 -25 -23 -5
pair|lãng phí|7 -19 0 20
pair|lãnh đạo|-24 -3 -10 1
pair|lén lút|0 6 0 -3
pair|lê chân|0 0 -2 0
pair|lê hoàng|-1 -1 -19 0
pair|lê hồng|1 -2 -8 -6
pair|lê hữu|-2 0 21 -1
pair|lê lợi|0 29 8 36
pair|lê minh|0 0 -2 0
pair|lê quang|0 16 2 -27
pair|lê thị|-1 -7 5 -8
pair|lê văn|0 0 8 0
pair|lê xuân|-14 -2 -12 0
pair|lên #|26 -25 27 -25
pair|lên danh|-6 0 29 -12
pair|lên hơn|12 -7 0 16
pair|lên làm|0 3 1 12
pair|lên là|4 -8 -4 7
pair|lên những|-8 -22 -1 -4
pair|lên phương|0 0 1 0
pair|lên phải|0 6 -5 0
pair|lên phần|0 0 12 10
pair|lên rồi|-10 17 -5 -5
pair|lên sàn|8 -5 28 -1
pair|lên trên|24 -15 -3 -3
pair|lên tối|0 0 14 -2
pair|lên tới|7 11 -5 -10
pair|lên xuống|-28 -20 -5 -19
pair|lên đường|11 0 0 -7
pair|lên được|-10 26 -1 -21
pair|lên ở|0 0 0 -4
pair|lò gạch|13 -21 2 5
pair|lò mổ|-15 11 -5 21
pair|lò sấy|0 0 11 5
pair|lò văn|-1 -2 -8 -15
pair|lò đốt|-11 13 13 0
pair|lò ổn|8 -2 0 19
pair|lòng của|11 -21 -20 -38
pair|lòng dân|-31 -12 -1 -4
pair|lòng hồ|14 6 20 -10
pair|lòng lề|-2 23 10 4
pair|lòng đường|-14 28 0 -16
pair|lô bán|-4 22 -2 -18
pair|lô đất|5 2 6 11
pair|lõm sóng|-23 -16 -9 17
pair|lùi tệ|0 0 6 9
pair|lúa #|-10 -1 -11 23
pair|lúa ,|21 -16 0 -13
pair|lúa -|-1 7 19 -17
pair|lúa bình|18 -6 0 -9
pair|lúa chiêm|0 0 5 0
pair|lúa chất|13 0 17 22
pair|lúa cả|-15 1 0 0
pair|lúa hè|20 2 15 6
pair|lúa lai|12 -1 4 16
pair|lúa mùa|17 -11 31 1
pair|lúa nương|1 -1 0 8
pair|lúa nước|24 -4 0 2
pair|lúa nếp|0 0 0 25
pair|lúa ruộng|13 -1 0 12
pair|lúa tăng|-43 0 0 -25
pair|lúa vụ|23 -3 3 6
pair|lúa xuân|22 7 18 -8
pair|lúa xuống|3 -4 0 -23
pair|lúa đông|9 10 2 9
pair|lúc #|-17 -7 -5 23
pair|lúc chưa|0 13 -5 -8
pair|lúc không|-9 13 -2 -14
pair|lúc nghẽn|0 0 0 -33
pair|lúc trả|-4 15 -12 23
pair|lúc xem|0 3 -1 0
pair|lúc đuối|-3 15 0 -14
pair|lúng túng|-10 47 0 0
pair|lút và|0 7 0 -12
pair|lút vẫn|0 1 -1 21
pair|lý #|12 -31 -16 -23
pair|lý (|-3 13 13 17
pair|lý chi|-4 0 8 0
pair|lý chưa|0 4 -1 29
pair|lý chặt|0 -5 -6 -16
pair|lý chợ|-8 15 2 2
pair|lý các|0 13 7 16
pair|lý cán|-7 10 -4 -17
pair|lý còn|0 8 -1 18
pair|lý công|3 0 13 5
pair|lý doanh|0 18 0 -9
pair|lý do|-26 -20 -16 -9
pair|lý dứt|2 0 33 5
pair|lý dự|-26 0 -4 2
pair|lý hết|-8 -7 13 0
pair|lý hộ|38 -1 0 0
pair|lý hợp|0 -13 15 -1
pair|lý khoa|0 0 13 22
pair|lý khoáng|0 0 26 0
pair|lý khu|0 0 20 11
pair|lý khuẩn|0 0 15 0
pair|lý kỷ|-22 2 -17 0
pair|lý lấn|-8 18 11 -24
pair|lý nghiêm|2 4 5 -5
pair|lý người|0 0 7 -5
pair|lý nhà|15 -12 0 -3
pair|lý nước|-18 25 12 16
pair|lý nợ|-4 -7 0 6
pair|lý quá|-22 25 -12 -5
pair|lý rác|16 20 -13 12
pair|lý rủi|-8 -19 13 16
pair|lý rừng|-8 -14 -16 -28
pair|lý thu|3 10 5 -5
pair|lý thuế|0 0 9 0
pair|lý thương|0 11 13 0
pair|lý thị|-31 -2 -9 15
pair|lý trước|1 3 -2 -16
pair|lý trưởng|0 -2 23 -32
pair|lý trật|2 3 0 -20
pair|lý tài|-11 17 0 6
pair|lý tăng|23 -1 0 -23
pair|lý tốt|-5 6 0 21
pair|lý tờ|0 0 12 0
pair|lý vi|-10 24 0 -3
pair|lý văn|0 -15 10 0
pair|lý về|-10 0 18 35
pair|lý xong|3 -1 4 -26
pair|lý đê|0 0 0 28
pair|lý đô|13 1 -41 -2
pair|lý được|-17 6 -17 8
pair|lý đất|10 -16 -11 15
pair|lý đầu|16 -11 0 20
pair|lý để|0 0 0 -3
pair|lý đối|0 0 0 32
pair|lăn ở|0 0 19 -9
pair|lăng quăng|19 15 4 23
pair|lđ -|-9 -1 5 -4
pair|lđ online|0 0 -10 0
pair|lđtbxh gặp|0 7 0 0
pair|lĩnh vực|24 0 -11 -15
pair|lũ (|0 0 0 11
pair|lũ chậm|-5 22 -2 5
pair|lũ cuối|-12 0 -1 0
pair|lũ kéo|-15 -23 0 0
pair|lũ liên|-9 -6 -3 -6
pair|lũ lớn|-27 -7 -3 -1
pair|lũ tháng|1 23 2 -10
pair|lũy kế|23 0 -17 -20
pair|lơ mơ|-1 18 -9 -7
pair|lơi trong|-8 11 -6 0
pair|lưu khánh|-1 -1 -7 0
pair|lưu thị|-1 0 -5 0
pair|lưu trong|0 0 10 -6
pair|lưu trú|-18 12 2 7
pair|lưu trữ|1 4 12 1
pair|lưu vptu|-3 0 -11 0
pair|lưu vpđu|-19 -10 -16 0
pair|lưu vt|-5 -5 -14 0
pair|lưu văn|-16 -4 -37 0
pair|lưu ý|-9 0 14 -1
pair|lưu động|19 -27 23 12
pair|lương hưu|2 -8 -5 -7
pair|lương hải|-7 -3 -11 0
pair|lương thị|0 0 -7 0
pair|lương thực|20 -22 11 -37
pair|lương đình|0 0 8 0
pair|lưới a|-8 0 8 20
pair|lưới chắn|0 0 7 -1
pair|lưới kéo|-15 21 0 17
pair|lường đình|-1 0 -3 0
pair|lượng #|4 -7 -7 16
pair|lượng (|-15 7 -8 -17
pair|lượng biên|-10 24 -1 0
pair|lượng cao|13 0 18 20
pair|lượng cho|0 -1 41 -7
pair|lượng chè|3 -41 0 -29
pair|lượng chức|15 -10 0 14
pair|lượng công|27 -4 -10 8
pair|lượng dân|0 0 25 -2
pair|lượng giáo|20 -5 0 0
pair|lượng huấn|0 4 0 0
pair|lượng khai|-6 3 0 1
pair|lượng khách|12 -2 0 -25
pair|lượng khám|7 0 14 -7
pair|lượng kiểm|-9 11 0 15
pair|lượng lúa|-45 26 0 1
pair|lượng lương|20 -16 -10 -37
pair|lượng muối|1 3 0 17
pair|lượng mật|-5 9 0 0
pair|lượng nhân|-11 14 0 -6
pair|lượng nuôi|0 0 0 -8
pair|lượng sinh|-13 0 35 -15
pair|lượng tham|0 0 0 14
pair|lượng than|11 0 0 0
pair|lượng thi|-1 6 0 -12
pair|lượng thóc|34 -26 0 11
pair|lượng thủy|-21 3 -14 -1
pair|lượng thực|-1 6 0 12
pair|lượng tôm|12 -19 -1 13
pair|lượng tăng|-2 0 19 0
pair|lượng tươi|3 0 0 22
pair|lượng vật|0 0 9 0
pair|lượng xuất|8 -7 0 16
pair|lượng xây|32 -11 0 0
pair|lượng xét|33 -21 0 0
pair|lượng xăng|0 9 0 0
pair|lượng điện|2 0 0 0
pair|lượng đội|0 0 13 11
pair|lượng ước|12 0 0 -7
pair|lượt (|21 0 0 -9
pair|lượt ,|0 5 0 -5
pair|lượt cán|16 -4 -3 -7
pair|lượt công|45 -5 0 1
pair|lượt du|30 0 0 -30
pair|lượt hộ|4 0 0 6
pair|lượt khách|14 -3 -16 18
pair|lượt khám|29 -4 0 -32
pair|lượt người|33 -22 -1 -4
pair|lượt truy|-1 0 0 0
pair|lượt tàu|7 0 0 7
pair|lượt về|5 0 0 -9
pair|lượt xem|-9 0 0 0
pair|lượt ý|1 0 0 11
pair|lượt đọc|-6 -5 -1 -3
pair|lạc #|9 -2 0 22
pair|lạc bình|-4 12 7 -12
pair|lạc hậu|-1 12 -11 0
pair|lạc qua|-5 12 -4 14
pair|lạc với|-1 -7 16 0
pair|lại #|19 7 -7 6
pair|lại biên|0 0 18 -1
pair|lại bình|15 -7 -6 13
pair|lại bằng|0 1 6 17
pair|lại chi|0 0 0 1
pair|lại cho|-13 9 11 -18
pair|lại chưa|0 11 11 0
pair|lại chỉ|-12 13 12 -21
pair|lại chợ|-8 0 28 -5
pair|lại các|0 -7 16 15
pair|lại cây|0 0 2 15
pair|lại có|-11 13 0 -16
pair|lại công|-6 9 0 22
pair|lại của|0 3 -18 7
pair|lại danh|-4 -12 25 13
pair|lại do|0 0 0 -6
pair|lại dự|0 0 0 21
pair|lại giá|15 -13 18 -15
pair|lại hai|0 2 0 0
pair|lại hoạt|-14 -23 -3 22
pair|lại hồ|-18 19 19 -1
pair|lại hộ|-1 0 11 -4
pair|lại kiến|-6 4 5 23
pair|lại là|12 -37 -13 21
pair|lại lớp|5 -12 31 11
pair|lại mái|18 -1 0 0
pair|lại mốc|0 0 15 35
pair|lại ngày|0 -11 17 -11
pair|lại nhiều|-3 12 0 31
pair|lại nhà|0 0 9 0
pair|lại nhịp|-24 -4 0 17
pair|lại nò|15 -11 -9 -11
pair|lại năm|-3 -4 -7 0
pair|lại nội|0 9 0 11
pair|lại nửa|-19 -14 -6 0
pair|lại phương|0 -3 12 -3
pair|lại phải|-7 -29 -22 -12
pair|lại quy|-3 -5 25 -25
pair|lại quý|-1 0 -6 0
pair|lại sau|4 2 18 -15
pair|lại suất|0 0 0 37
pair|lại số|14 -13 16 24
pair|lại thiếu|-4 6 0 0
pair|lại thu|-3 -2 -2 0
pair|lại toàn|0 0 3 13
pair|lại trong|0 0 21 -18
pair|lại trước|0 0 1 29
pair|lại trường|-3 0 14 13
pair|lại trật|-3 0 20 -35
pair|lại từng|-2 0 4 2
pair|lại từ|0 0 7 11
pair|lại vào|-9 20 0 1
pair|lại vì|0 0 0 -2
pair|lại vùng|0 0 16 -17
pair|lại văn|-11 15 0 0
pair|lại xử|-8 -8 10 0
pair|lại đàn|25 -22 0 0
pair|lại đây|31 -8 -5 -17
pair|lại đã|5 -2 0 13
pair|lại được|16 3 -9 29
pair|lại đến|0 0 0 14
pair|lại ở|-22 19 -5 -27
pair|lạm dụng|-21 22 0 -13
pair|lạm phát|-20 -3 0 -24
pair|lạng giang|2 -5 15 -8
pair|lạng sơn|-1 0 -1 0
pair|lấn biển|-24 -14 0 2
pair|lấn chiếm|20 5 -14 -3
pair|lấp #|-2 15 0 4
pair|lấp lợn|0 0 4 11
pair|lấp đầy|30 0 11 -1
pair|lấy #|20 -10 5 15
pair|lấy kết|0 0 21 -3
pair|lấy lệ|0 11 0 0
pair|lấy mẫu|0 0 17 -12
pair|lấy số|-1 -12 -6 -15
pair|lấy sự|-7 -5 -9 0
pair|lấy ý|-2 14 10 -5
pair|lần #|-31 -33 -16 0
pair|lần )|-2 21 -14 5
pair|lần ba|20 0 14 -20
pair|lần chưa|-19 17 -6 21
pair|lần cuối|-4 0 13 11
pair|lần cùng|24 -3 0 -27
pair|lần hai|-6 6 -17 15
pair|lần không|-3 23 -2 -16
pair|lần mỗi|0 0 9 18
pair|lần nhập|-5 9 0 -8
pair|lần nào|-17 20 -10 -3
pair|lần năm|13 -1 0 9
pair|lần thứ|0 -4 -14 3
pair|lần trong|-5 19 -2 -2
pair|lần đầu|7 -8 -12 9
pair|lần đối|-1 16 0 0
pair|lẫn năm|4 -3 0 21
pair|lẫn trong|6 -12 0 6
pair|lập #|34 -5 -3 15
pair|lập -|0 -1 0 -1
pair|lập biên|2 -19 -2 32
pair|lập báo|17 -1 -11 19
pair|lập bảng|0 0 1 0
pair|lập bản|0 0 8 14
pair|lập bộ|-11 10 1 15
pair|lập chi|-10 0 23 -17
pair|lập chuyên|0 0 33 18
pair|lập chốt|0 -3 21 23
pair|lập cung|-6 6 0 0
pair|lập danh|-1 13 31 -3
pair|lập dự|9 -2 -18 -10
pair|lập hồ|0 0 22 -34
pair|lập kế|-2 -11 31 -10
pair|lập lại|-30 22 19 -14
pair|lập mới|1 9 -25 -2
pair|lập nhóm|0 4 23 -3
pair|lập phương|0 -2 18 -19
pair|lập quy|0 3 -14 28
pair|lập ra|-18 23 -2 -1
pair|lập sổ|10 -6 0 26
pair|lập theo|-11 13 -12 17
pair|lập thiếu|0 6 -6 7
pair|lập thạch|-4 0 -2 0
pair|lập trạm|0 0 9 0
pair|lập tỉnh|10 -17 -3 7
pair|lập tổng|0 0 6 -9
pair|lập tổ|6 -1 32 -10
pair|lập từ|-27 -2 -23 0
pair|lập xác|0 0 -6 0
pair|lập đoàn|20 -1 0 0
pair|lập được|25 -1 0 -21
pair|lập đề|0 0 10 0
pair|lậu qua|-16 21 0 11
pair|lậy thu|-21 0 -11 0
pair|lắc tài|10 -9 0 12
pair|lắp #|17 -7 0 -32
pair|lắp biển|0 0 17 28
pair|lắp camera|0 -2 13 -11
pair|lắp cho|3 0 0 -26
pair|lắp công|0 0 23 -25
pair|lắp mới|29 -25 -10 0
pair|lắp thiết|15 -11 0 5
pair|lắp thêm|30 -6 -9 -12
pair|lặp lại|-4 6 9 -2
pair|lẻ #|-17 0 0 -6
pair|lẻ hàng|-3 8 -3 7
pair|lẻ tăng|-16 0 16 19
pair|lẻ và|0 0 0 -36
pair|lẻ ở|-3 17 0 17
pair|lế trước|0 0 6 17
pair|lề đường|-3 18 19 10
pair|lều quán|14 0 -2 -13
pair|lễ #|-6 0 -8 -8
pair|lễ hội|24 -3 1 8
pair|lễ lớn|16 0 0 -2
pair|lễ sene|-7 0 12 -6
pair|lệ #|34 -11 -4 1
pair|lệ bao|-22 25 -6 -21
pair|lệ bhyt|4 0 0 31
pair|lệ bỏ|0 0 0 12
pair|lệ che|14 -8 0 3
pair|lệ chuyên|19 0 0 12
pair|lệ cuối|-4 -3 -11 0
pair|lệ cử|21 -1 0 19
pair|lệ dân|1 13 -8 2
pair|lệ gia|4 16 0 -1
pair|lệ giải|-6 6 0 6
pair|lệ hoàn|33 -12 0 -12
pair|lệ huy|5 2 0 -6
pair|lệ học|18 -4 0 29
pair|lệ hồ|1 15 11 3
pair|lệ hộ|-9 -17 -28 10
pair|lệ khám|-11 -8 -6 -7
pair|lệ lao|-9 -14 -17 9
pair|lệ nợ|16 -4 13 12
pair|lệ phát|-12 -14 -15 -15
pair|lệ phí|-25 34 15 -10
pair|lệ ra|0 3 0 18
pair|lệ sinh|-3 -16 -10 1
pair|lệ tham|22 -9 -9 -2
pair|lệ thu|26 -19 0 11
pair|lệ thủy|-1 -7 -4 0
pair|lệ trả|20 0 0 0
pair|lệ trẻ|25 -24 0 9
pair|lệ tăng|-25 -19 -7 -19
pair|lệ tốt|45 0 0 -31
pair|lệ xã|23 0 0 10
pair|lệ xử|-6 21 0 -12
pair|lệ điều|15 13 0 -38
pair|lệ đô|-28 -29 0 -23
pair|lệ đảng|-16 8 1 16
pair|lệ đến|-7 -4 0 0
pair|lệ đỗ|13 -1 0 15
pair|lệch nhau|-2 8 0 10
pair|lệch nhất|-1 18 0 20
pair|lệnh ,|17 -3 0 -17
pair|lệnh chủ|0 0 -12 0
pair|lệnh cưỡng|-3 20 -10 0
pair|lịch #|12 -7 0 -24
pair|lịch ,|5 0 0 14
pair|lịch biển|-8 -4 4 -24
pair|lịch chuẩn|0 -2 7 17
pair|lịch khoảng|13 -12 -1 14
pair|lịch lữ|-3 15 0 -9
pair|lịch phát|17 9 0 -26
pair|lịch quốc|3 18 -3 -12
pair|lịch sôi|6 0 0 15
pair|lịch sử|20 -29 2 -13
pair|lịch thời|0 0 10 2
pair|lịch tiếp|-16 -3 20 -13
pair|lịch tăng|-30 -7 -21 -3
pair|lịch tự|0 0 17 0
pair|lịch đóng|-4 6 13 23
pair|lịch đón|16 0 0 -29
pair|lịch đạt|15 0 0 -22
pair|lọc sơ|31 0 0 -7
pair|lọt #|-5 19 0 -2
pair|lỏi trong|-1 15 -6 -4
pair|lỏng (|0 0 0 -8
pair|lỏng lẻo|-2 9 -5 6
pair|lỏng ngay|0 0 0 19
pair|lỏng quản|-1 -25 -6 -6
pair|lỏng vào|0 -1 16 0
pair|lối mở|-9 17 0 13
pair|lối xe|0 0 19 -8
pair|lối đi|-4 1 19 17
pair|lồng bè|18 -13 0 -16
pair|lồng cá|17 0 0 -25
pair|lồng ghép|-5 0 15 -2
pair|lỗi cho|-14 6 -9 5
pair|lỗi dân|23 -23 -2 -14
pair|lỗi liên|0 0 26 -19
pair|lỗi thứ|-2 0 -33 0
pair|lỗi tổ|0 0 0 29
pair|lỗi đúng|0 -7 9 -25
pair|lộ #|1 14 8 -20
pair|lộ bị|-4 -15 20 0
pair|lộ nông|6 5 0 2
pair|lộ rõ|-4 17 0 -7
pair|lộ thiên|-27 19 -2 9
pair|lộ trình|-8 -7 18 15
pair|lộc bình|0 0 -3 -1
pair|lộc khóa|0 0 -12 0
pair|lộc nga|0 9 -2 0
pair|lộc phát|0 4 0 11
pair|lộc tiến|0 1 -1 8
pair|lộn xộn|-11 18 0 -27
pair|lớn của|11 -1 0 -5
pair|lớn do|-16 25 -2 -7
pair|lớn là|4 41 -5 -12
pair|lớn nhất|-23 -13 9 -20
pair|lớn nào|0 0 0 11
pair|lớn phải|0 14 0 12
pair|lớn thời|-15 -17 -11 -17
pair|lớn trong|10 -10 0 -9
pair|lớn tuổi|-22 21 21 25
pair|lớn vẫn|-16 17 0 -18
pair|lớn được|9 0 -19 -18
pair|lớp #|5 -9 7 -5
pair|lớp bồi|20 20 0 -21
pair|lớp cho|8 -10 -23 0
pair|lớp chữ|0 0 6 7
pair|lớp dạy|0 0 37 9
pair|lớp học|14 -6 34 -7
pair|lớp mười|-7 9 0 0
pair|lớp mầm|-5 6 1 -1
pair|lớp mẫu|-8 0 -10 0
pair|lớp nhận|0 0 0 22
pair|lớp sau|0 0 6 -25
pair|lớp thiếu|-11 27 -8 0
pair|lớp trước|0 0 9 14
pair|lớp tập|8 0 0 0
pair|lớp về|23 0 -9 0
pair|lớp xóa|-1 8 18 -12
pair|lớp đào|5 0 9 0
pair|lớp được|24 -4 0 -1
pair|lời #|-12 -10 -1 -11
pair|lời bằng|-1 -6 26 -26
pair|lời cả|14 -6 -3 18
pair|lời dứt|0 -5 -17 9
pair|lời hết|0 0 31 -15
pair|lời hứa|0 0 27 14
pair|lời kiến|0 18 1 -24
pair|lời một|-14 18 -8 3
pair|lời đất|0 0 1 -2
pair|lở bờ|-6 17 0 0
pair|lở chưa|0 0 0 18
pair|lở mồm|12 -2 -6 -23
pair|lở nguy|0 0 6 -12
pair|lở sau|20 10 5 -16
pair|lở với|-21 -9 0 0
pair|lỡ mùa|-8 15 -8 -1
pair|lợ #|-8 -10 0 -17
pair|lợi #|11 -3 0 19
pair|lợi )|3 35 0 0
pair|lợi chịu|0 0 1 13
pair|lợi nhỏ|0 0 0 3
pair|lợi nội|-26 12 10 -26
pair|lợi phí|-16 19 15 25
pair|lợi tương|2 0 0 0
pair|lợi và|-7 0 18 0
pair|lợi xã|-8 0 10 -5
pair|lợn #|-19 5 0 -10
pair|lợn )|-2 11 0 0
pair|lợn châu|-16 12 1 9
pair|lợn chết|-3 14 0 8
pair|lợn giảm|-12 -13 0 0
pair|lợn hơi|3 15 0 -1
pair|lợn hồi|10 0 0 -12
pair|lợn nái|-1 6 0 36
pair|lợn thịt|0 0 0 14
pair|lợp lại|26 -13 12 7
pair|lục #|-10 1 -15 3
pair|lục nam|-9 10 -15 -6
pair|lục ngạn|2 4 -29 9
pair|lục thì|0 0 12 0
pair|lục yên|0 0 -3 19
pair|lụt bão|0 9 -6 23
pair|lừa đảo|-10 7 4 11
pair|lữ hành|-3 15 0 -9
pair|lực cho|18 0 -4 -16
pair|lực công|-2 10 -7 0
pair|lực của|-15 12 -6 29
pair|lực gia|-8 15 5 0
pair|lực giải|-1 -2 -3 0
pair|lực huyện|0 0 18 0
pair|lực kể|-3 0 -13 0
pair|lực lượng|16 0 35 15
pair|lực từ|-4 -13 -25 -10
pair|lực yếu|-12 -18 -11 -22
pair|lực để|-8 0 10 0
pair|m '|14 -2 0 13
pair|m .|-6 -4 -2 -23
pair|m ban|0 0 -12 0
pair|m trở|-12 -5 0 1
pair|m2 đất|25 -9 -5 -2
pair|ma thuột|0 0 3 11
pair|ma túy|4 24 26 14
pair|mai văn|-2 -1 -15 -3
pair|mang tính|-9 14 -3 7
pair|manh mún|-10 -20 0 -23
pair|may lục|-4 14 0 0
pair|may mặc|-9 -13 -10 -21
pair|mdf tiêu|-9 13 0 24
pair|minh ,|12 0 0 0
pair|minh hạ|-11 -1 -8 -8
pair|minh khởi|0 0 -11 -8
pair|minh nguồn|0 8 0 21
pair|minh nơi|-1 0 4 0
pair|minh phú|6 11 3 10
pair|minh triển|-1 9 0 21
pair|minh trí|-11 10 -8 12
pair|minh tuất|-3 0 -7 0
pair|minh tài|0 0 23 -36
pair|minh đô|1 0 31 -21
pair|minh đạo|0 -1 5 0
pair|miền núi|2 -1 -1 -8
pair|miễn phí|31 -7 15 -2
pair|mong muốn|-7 18 -3 -2
pair|mong thu|-22 -1 -9 -9
pair|mtqg gần|0 0 0 -4
pair|mttq -|-1 0 -4 0
pair|mttq phường|0 0 -28 0
pair|mttq sau|8 0 0 21
pair|mttq tỉnh|-5 -4 4 23
pair|mttq việt|-1 0 -9 -1
pair|mttq và|19 -12 20 28
pair|mttq vận|0 0 3 -4
pair|mua bhyt|-7 -1 24 -32
pair|mua bán|-5 19 0 19
pair|mua bổ|0 0 21 0
pair|mua muối|0 0 0 -10
pair|mua ngoài|0 5 0 12
pair|mua nước|0 1 0 -4
pair|mua sầu|-11 10 0 -2
pair|mua sắm|-7 12 10 -24
pair|mua vỏn|-10 18 0 -15
pair|muối ngoài|-6 12 0 10
pair|muối được|26 -1 0 -15
pair|muối đầu|-6 17 0 19
pair|muộn #|-22 -16 -18 29
pair|muộn )|0 0 32 0
pair|muộn hơn|0 0 0 -3
pair|muộn nhất|0 0 14 23
pair|mà chưa|-19 6 0 24
pair|mà chậm|0 0 0 8
pair|mà chủ|0 5 0 23
pair|mà công|19 -11 -2 -20
pair|mà giải|0 3 0 0
pair|mà không|-29 39 -6 1
pair|mà ngành|-20 -1 -5 -7
pair|mà phát|0 -12 0 4
pair|mà phần|-15 28 0 -25
pair|mà theo|-21 -23 -2 -11
pair|mà tài|-2 20 -10 0
pair|mà tổ|0 0 0 -21
pair|mà vắng|-14 28 0 -17
pair|mà với|0 17 0 -5
pair|mà điều|10 8 0 14
pair|màn hình|18 -5 -7 10
pair|màu #|-29 -12 -6 -2
pair|màu vụ|5 -19 -9 -31
pair|mái #|-6 -15 -12 0
pair|mái che|8 -7 0 30
pair|mái và|9 -6 0 -1
pair|mái đã|3 0 0 -33
pair|mái ấm|15 -4 -6 -18
pair|máy #|-23 -10 0 -16
pair|máy bơm|-2 13 1 15
pair|máy chạy|-2 4 4 13
pair|máy dán|0 0 0 16
pair|máy hút|-14 16 0 4
pair|máy hỏng|-2 8 0 20
pair|máy không|-15 19 -3 17
pair|máy móc|-14 19 -12 -3
pair|máy mới|-11 -35 -2 -24
pair|máy nước|0 9 8 20
pair|máy phát|-19 -20 -22 0
pair|máy phường|13 0 -4 -30
pair|máy quét|-6 19 20 -22
pair|máy sau|-29 -8 -9 -4
pair|máy siêu|7 -1 0 -10
pair|máy thu|-7 7 0 27
pair|máy trong|1 0 0 -2
pair|máy tính|-17 -5 10 -26
pair|máy tập|0 -7 7 11
pair|máy ép|0 4 0 8
pair|máy đảng|30 0 0 0
pair|máy định|0 0 -24 12
pair|mâu thuẫn|22 -4 -4 -27
pair|mây tre|20 -11 0 -9
pair|mã pờ|0 0 0 27
pair|mã qr|20 -12 23 -12
pair|mã số|11 0 0 -3
pair|mã vùng|-6 0 6 -5
pair|mét giá|20 -6 -9 -8
pair|mê linh|-13 -10 -3 0
pair|mê tín|4 -2 6 0
pair|mình phụ|0 0 -13 -4
pair|mía chỉ|-2 5 0 0
pair|mía kém|0 0 4 -1
pair|mía nguyên|8 0 0 7
pair|mía đường|16 -8 -4 -11
pair|mòn có|-4 8 0 21
pair|móc cũ|-7 16 0 22
pair|móng cái|-1 0 -1 0
pair|mô #|23 -3 8 -13
pair|mô hình|24 -9 17 16
pair|mô xác|0 0 -3 0
pair|mô đàn|-5 13 0 0
pair|môi trường|-3 13 -10 7
pair|môn bài|-8 19 0 -13
pair|môn không|-2 6 0 -7
pair|mù chữ|6 -6 14 -16
pair|mùa #|5 -1 7 19
pair|mùa biển|-28 -2 -4 -11
pair|mùa du|11 0 12 -4
pair|mùa hoa|6 0 -3 13
pair|mùa khô|-26 25 30 -12
pair|mùa lũ|19 -10 -18 20
pair|mùa mưa|-1 7 22 16
pair|mùa nước|-9 15 -8 5
pair|mùa rộ|-7 8 0 -2
pair|mùa thu|3 0 16 -22
pair|mùa trong|0 0 13 7
pair|mùa đông|0 0 27 0
pair|mùi hôi|0 6 -6 28
pair|mú sung|0 0 14 -6
pair|múc đất|0 0 0 -8
pair|măng trầm|-15 -17 -1 -16
pair|mũi #|15 -9 38 -8
pair|mũi cho|-11 11 3 -20
pair|mũi nhọn|6 -8 0 12
pair|mũi né|20 0 0 0
pair|mưa bão|-28 -23 6 -1
pair|mưa là|-5 14 -3 14
pair|mưa lũ|-34 9 16 -10
pair|mưa lớn|0 18 0 13
pair|mưa nhiều|7 0 0 -29
pair|mưa năm|-10 -1 13 -14
pair|mưa trái|-25 28 0 -7
pair|mưu chính|-20 20 4 -9
pair|mưu chương|0 0 13 -6
pair|mưu có|0 18 -6 -2
pair|mưu cơ|0 0 6 0
pair|mưu cấp|5 -13 0 17
pair|mưu của|0 5 0 -7
pair|mưu kiểu|0 0 0 -10
pair|mưu kế|0 0 24 -16
pair|mưu lịch|0 0 22 0
pair|mưu phương|-4 0 7 18
pair|mưu quy|0 -3 20 0
pair|mưu ubnd|18 -1 -1 -13
pair|mưu điều|0 -7 14 -8
pair|mưu đề|0 0 8 0
pair|mười hai|-1 -5 -8 -1
pair|mười một|0 -1 -4 -3
pair|mười ngày|21 -9 21 27
pair|mười năm|-24 16 -5 -23
pair|mười ở|-9 12 0 -1
pair|mường bi|-13 -11 -9 0
pair|mường bú|-6 0 -15 0
pair|mường chà|-7 -4 -16 0
pair|mường hum|-1 0 0 0
pair|mường khiêng|-1 0 -1 0
pair|mường nhé|-4 -1 -1 0
pair|mường than|0 0 -2 0
pair|mường ảng|-5 0 -7 -6
pair|mượn bác|0 -1 14 0
pair|mạc hội|-4 0 -20 0
pair|mạc kỳ|-11 -4 -12 -7
pair|mạc sáng|0 0 -1 0
pair|mạch não|7 -4 0 11
pair|mại #|-35 -15 0 -24
pair|mại ,|24 -26 0 -35
pair|mại -|2 -9 -34 3
pair|mại dịch|0 0 10 15
pair|mại và|16 -2 1 11
pair|mại điện|2 15 17 -15
pair|mạng ,|13 0 -2 0
pair|mạng chưa|-10 18 -3 -6
pair|mạng lưới|-3 -23 -29 -7
pair|mạng nội|0 13 0 0
pair|mạng xã|-13 26 -9 -19
pair|mạng đặt|0 0 0 9
pair|mạnh (|-19 22 0 0
pair|mạnh chuyển|-1 0 30 0
pair|mạnh dạn|10 -15 5 17
pair|mạnh giải|18 0 -15 0
pair|mạnh hùng|0 0 -4 0
pair|mạnh tay|0 0 8 17
pair|mạnh thu|0 0 61 0
pair|mạnh trồng|-4 0 4 -5
pair|mạo khê|-3 -13 -8 0
pair|mảng sáng|-25 -5 0 0
pair|mất #|-30 49 0 19
pair|mất cân|0 3 0 13
pair|mất khả|-22 23 -3 3
pair|mất kết|-29 30 0 -14
pair|mất mát|6 -5 0 0
pair|mất mùa|0 -3 0 14
pair|mất nhà|15 -15 -4 18
pair|mất rừng|0 0 9 3
pair|mất sóng|0 8 9 -4
pair|mất trắng|-9 25 0 25
pair|mất trộm|17 -11 0 0
pair|mất tài|7 0 0 0
pair|mất việc|14 15 -6 -25
pair|mất điện|-12 -18 25 -38
pair|mất đoàn|0 -1 19 0
pair|mất đất|-8 -10 25 -10
pair|mấy ai|-16 21 0 -16
pair|mấy chi|0 14 0 0
pair|mấy chuyện|-12 -4 -21 0
pair|mấy cửa|-8 13 -2 12
pair|mấy việc|-6 -24 -37 0
pair|mấy điểm|-33 -37 -7 -5
pair|mấy đời|-16 22 -2 23
pair|mầm non|0 0 0 -25
pair|mẫu giáo|-4 5 1 4
pair|mẫu lớn|0 0 12 17
pair|mẫu nước|8 -9 11 17
pair|mẫu sơn|-22 -17 -5 -18
pair|mẫu tại|-20 -9 -12 -14
pair|mật khẩu|-5 7 8 18
pair|mật ong|5 3 0 9
pair|mắc #|-6 7 0 28
pair|mắc ca|11 -4 0 -19
pair|mắc giá|-4 15 0 21
pair|mắc phản|-2 0 14 -7
pair|mắt #|12 0 0 -11
pair|mắt miễn|20 -7 0 -18
pair|mặc dù|7 1 0 -13
pair|mặn mà|0 17 0 -3
pair|mặn đến|-16 15 0 -9
pair|mặt #|-22 -23 0 -34
pair|mặt bằng|9 30 5 2
pair|mặt chưa|-25 -35 0 0
pair|mặt còn|-7 -24 -1 0
pair|mặt hàng|12 11 7 4
pair|mặt khác|-15 -20 0 0
pair|mặt làm|-4 -19 -3 0
pair|mặt nước|7 -22 0 -5
pair|mặt qua|5 0 0 9
pair|mặt thoáng|12 -9 -3 10
pair|mặt trận|0 0 -21 -23
pair|mặt trời|27 0 9 -20
pair|mặt tại|3 2 0 17
pair|mặt và|7 0 0 12
pair|mặt vẫn|19 -5 0 -12
pair|mặt yếu|-22 -5 0 0
pair|mặt đường|8 0 0 6
pair|mặt được|2 -12 0 0
pair|mẹ đi|-7 14 0 20
pair|mềm dùng|0 6 0 -17
pair|mềm liên|-19 18 -8 -19
pair|mềm một|0 8 0 20
pair|mềm quản|5 22 0 -8
pair|mọc lên|-8 14 -9 -13
pair|mọi ca|0 0 0 -3
pair|mọi cấp|8 -2 0 0
pair|mọi nguồn|-21 -3 -2 0
pair|mọi năm|3 -18 4 -18
pair|mọi số|0 0 45 0
pair|mỏ cao|-3 19 12 -5
pair|mỏ cày|-2 0 -3 0
pair|mỏ than|14 0 0 0
pair|mỏ đá|7 -6 -20 16
pair|mỏ đóng|9 0 0 0
pair|mỏ đất|-5 3 -17 14
pair|mốc #|-3 -13 0 -21
pair|mốc giới|6 -13 7 34
pair|mốc ranh|10 0 8 2
pair|mối chũ|14 -1 0 -2
pair|mối mọt|0 5 0 9
pair|mối theo|13 -1 -2 9
pair|mối thu|0 0 0 -13
pair|mối đã|1 6 -11 -7
pair|mốt số|-7 0 0 0
pair|mồ côi|20 0 3 -18
pair|mồm long|14 -3 -5 -26
pair|mổ mắt|9 -2 0 -9
pair|mổ xẻ|-14 -19 12 0
pair|mỗi #|-16 18 0 -17
pair|mỗi bản|19 -3 -12 -19
pair|mỗi chi|-6 -6 30 15
pair|mỗi căn|6 0 0 16
pair|mỗi cấp|0 0 11 -16
pair|mỗi hồ|0 -4 15 -27
pair|mỗi hộ|0 0 1 32
pair|mỗi khi|-5 17 0 5
pair|mỗi ngày|-19 9 4 9
pair|mỗi người|-1 1 -5 3
pair|mỗi năm|-25 -18 8 -1
pair|mỗi nơi|-8 19 -7 8
pair|mỗi quý|0 0 34 -8
pair|mỗi sáng|-7 -4 14 -7
pair|mỗi tháng|0 -9 1 21
pair|mỗi thứ|0 0 0 -29
pair|mỗi tuần|0 1 17 29
pair|mỗi xã|14 -13 23 -2
pair|mỗi đợt|-10 11 0 -6
pair|mỗi ấp|-7 -3 -20 0
pair|mỗi ủy|-1 0 7 0
pair|mộc châu|0 0 6 0
pair|mộc sơn|-5 0 -3 0
pair|một buổi|-14 -7 3 -21
pair|một bước|21 -21 0 -7
pair|một bộ|-21 32 0 -32
pair|một chuyến|-7 -14 -2 -9
pair|một cách|19 13 -3 17
pair|một cơ|-1 -15 -13 0
pair|một cửa|41 -13 13 -12
pair|một góc|-14 -24 -8 0
pair|một là|-3 -2 0 0
pair|một lần|0 0 47 32
pair|một máy|0 0 24 -8
pair|một ngày|-4 8 0 -15
pair|một người|-6 0 17 20
pair|một năm|-27 16 -5 9
pair|một nửa|-3 -5 4 27
pair|một phần|-25 15 1 1
pair|một sản|19 -12 0 -14
pair|một số|0 36 -22 -2
pair|một tháng|20 -16 -2 -17
pair|một tấm|-10 15 -6 14
pair|một tổ|-7 -3 -2 0
pair|một việc|0 8 0 -14
pair|một vài|-11 30 0 -22
pair|một đêm|11 -11 -8 28
pair|một đông|-17 -9 0 -16
pair|một đầu|16 2 1 15
pair|mới #|27 15 2 -21
pair|mới (|37 -30 4 13
pair|mới )|-11 -11 -16 0
pair|mới ,|46 -32 0 -41
pair|mới bằng|-22 30 0 9
pair|mới cao|0 5 0 9
pair|mới cho|8 -23 30 11
pair|mới chưa|-2 9 0 -15
pair|mới còn|17 18 0 -25
pair|mới có|-13 22 0 0
pair|mới của|20 -3 12 21
pair|mới dừng|-11 19 0 0
pair|mới giải|-1 8 0 23
pair|mới giảm|-13 22 0 -8
pair|mới hay|-17 17 0 0
pair|mới hiện|-28 0 -4 0
pair|mới hoàn|-13 15 0 0
pair|mới khi|0 -10 25 6
pair|mới kiểu|-12 -21 -28 -1
pair|mới kín|-6 11 0 19
pair|mới làm|-18 21 0 21
pair|mới lập|-5 10 0 -17
pair|mới non|0 0 0 14
pair|mới nâng|-3 -23 -6 -16
pair|mới nộp|-3 11 0 22
pair|mới phát|19 -16 8 -2
pair|mới sinh|-19 -26 14 -30
pair|mới sáp|-17 -11 -11 -6
pair|mới sửa|0 3 0 14
pair|mới theo|18 -1 -1 13
pair|mới thu|-16 32 0 -9
pair|mới thẩm|0 2 7 0
pair|mới trong|4 1 -5 10
pair|mới trên|8 -6 0 -13
pair|mới trước|0 0 15 16
pair|mới tới|-5 27 0 16
pair|mới vào|17 -14 -1 -33
pair|mới về|-3 23 -1 0
pair|mới xong|-21 8 8 -3
pair|mới yên|-8 20 0 -8
pair|mới đúng|19 -4 -3 -29
pair|mới được|1 17 0 -6
pair|mới đạt|31 31 0 1
pair|mới ở|-21 43 -11 0
pair|mới …|-1 9 0 0
pair|mờ nhạt|-8 21 -5 -5
pair|mời gọi|0 0 12 -20
pair|mời khám|-9 25 0 -19
pair|mời sở|0 -3 10 5
pair|mời thầu|0 0 3 19
pair|mở "|-4 -4 -2 0
pair|mở #|17 -14 16 -8
pair|mở chiến|0 0 4 0
pair|mở chuyên|-3 0 30 -35
pair|mở các|5 0 20 -8
pair|mở cửa|25 -9 7 -7
pair|mở hội|2 -9 -12 16
pair|mở kho|2 -1 13 -26
pair|mở lại|-28 -19 15 -22
pair|mở lớp|0 0 45 -27
pair|mở ngày|16 -19 -12 20
pair|mở ra|17 5 -5 -24
pair|mở rộng|-9 1 20 1
pair|mở sổ|13 0 -6 17
pair|mở thêm|25 -9 2 11
pair|mở tài|-10 11 19 0
pair|mở điểm|0 0 5 0
pair|mở đường|15 0 24 17
pair|mở được|-13 23 0 8
pair|mở đầu|-29 -18 -25 -14
pair|mở đợt|0 0 11 -32
pair|mục #|0 0 -1 0
pair|mục cho|0 0 0 25
pair|mục công|0 -30 -16 -3
pair|mục dự|0 -7 17 -17
pair|mục hỏi|26 0 0 0
pair|mục hồ|-7 13 -5 -6
pair|mục iii|0 0 -18 -6
pair|mục kê|-4 -1 -33 -30
pair|mục thuốc|0 0 8 0
pair|mục tiêu|-3 5 -7 -19
pair|mục điều|0 0 11 0
pair|mục đích|0 -4 0 -11
pair|mủ cao|10 3 -4 -22
pair|mức #|-1 19 -9 -9
pair|mức (|0 7 0 0
pair|mức bán|1 -10 7 -4
pair|mức bình|11 7 -1 10
pair|mức cao|10 -5 0 28
pair|mức chi|0 13 0 0
pair|mức cần|-12 19 0 14
pair|mức này|0 -22 -19 0
pair|mức phải|23 -24 -11 20
pair|mức thiếu|-16 -20 -10 -21
pair|mức tăng|3 17 -5 7
pair|mức tỉnh|-2 5 0 29
pair|mức đóng|0 0 10 -16
pair|mức đầu|-21 -17 -9 -10
pair|mức độ|4 14 -2 -24
pair|mỹ chui|0 15 -1 0
pair|mỹ phước|6 0 0 0
pair|mỹ xuyên|-12 -8 -6 -4
pair|n .|-1 0 0 0
pair|na hang|1 -2 -12 -1
pair|na ná|-3 15 -6 4
pair|na rì|0 2 0 11
pair|nam của|6 -3 0 -19
pair|nam giao|5 -7 -6 -18
pair|nam kiến|0 -8 0 0
pair|nam làm|0 0 16 0
pair|nam nha|-7 -6 -6 0
pair|nam phường|0 0 13 0
pair|nam quận|-3 -4 10 11
pair|nam tỉnh|-8 0 -19 14
pair|nam vướng|-3 11 0 -5
pair|nam xã|-5 -3 19 -2
pair|nam được|35 -2 0 0
pair|nam định|9 -8 -1 20
pair|nam độc|0 -2 -1 0
pair|nam ưu|-19 0 -22 0
pair|nay #|23 14 0 11
pair|nay (|-4 -8 -15 0
pair|nay chưa|35 -24 0 30
pair|nay không|3 16 0 -19
pair|nay làm|7 -6 -6 0
pair|nay mới|-9 15 0 13
pair|nay tìm|-3 4 0 24
pair|nay tới|0 -6 -14 -15
pair|nay vẫn|-21 2 0 7
pair|nay đã|34 -20 -9 15
pair|nay đến|-9 -12 -31 -1
pair|neo đơn|-9 9 9 0
pair|nga an|0 0 -2 0
pair|nga sơn|-10 -10 -16 -12
pair|nga yên|0 0 8 19
pair|ngang #|4 -1 -9 -20
pair|ngao chết|-7 10 0 20
pair|ngay #|9 -1 0 15
pair|ngay chiều|0 0 25 0
pair|ngay các|0 -1 0 0
pair|ngay khi|-1 0 19 -20
pair|ngay nhà|-1 -9 9 -10
pair|ngay sau|-9 1 -18 12
pair|ngay trong|30 -6 32 2
pair|ngay trên|2 -13 9 -19
pair|ngay trường|5 -3 0 19
pair|ngay tại|30 -5 0 21
pair|ngay từ|-21 5 -3 -3
pair|ngay vòng|0 0 2 16
pair|ngay đầu|0 0 20 14
pair|nghe #|0 -1 -9 0
pair|nghe ban|0 0 -3 0
pair|nghe báo|-7 14 -5 -10
pair|nghe các|0 0 -8 -1
pair|nghe dân|0 0 19 38
pair|nghe ngóng|-2 4 0 -11
pair|nghe những|-7 -18 -11 -10
pair|nghe phòng|0 0 -3 0
pair|nghe sở|0 0 -3 0
pair|nghe thông|-7 -12 -3 -10
pair|nghe ubnd|-10 0 -1 -10
pair|nghe ít|0 10 0 18
pair|nghe đảng|0 0 -10 0
pair|nghe ủy|0 0 -5 0
pair|nghi sơn|-1 -1 -3 0
pair|nghiêm (|0 0 0 28
pair|nghiêm chỉ|-2 0 34 -14
pair|nghiêm các|0 0 0 25
pair|nghiêm công|0 0 1 22
pair|nghiêm kết|0 0 34 0
pair|nghiêm kỷ|0 0 0 20
pair|nghiêm người|0 0 4 -12
pair|nghiêm trọng|-15 -10 -9 -8
pair|nghiêm túc|16 -19 19 38
pair|nghiêm vài|-2 -4 12 -19
pair|nghiên cứu|-13 6 32 -20
pair|nghiêng về|-12 -16 -4 -13
pair|nghiệm ma|0 0 1 15
pair|nghiệm thu|19 2 15 -38
pair|nghiện có|-28 31 0 -2
pair|nghiệp #|36 -23 -1 2
pair|nghiệp &|0 0 -19 0
pair|nghiệp (|3 -13 8 5
pair|nghiệp ,|20 -25 0 -20
pair|nghiệp -|-15 -12 0 31
pair|nghiệp an|-5 -3 0 27
pair|nghiệp bao|-4 -3 6 -21
pair|nghiệp bằng|9 0 0 -4
pair|nghiệp bỏ|-3 16 0 -17
pair|nghiệp chè|-3 0 11 0
pair|nghiệp chưa|0 2 0 9
pair|nghiệp chế|-21 -25 -1 4
pair|nghiệp còn|0 18 1 9
pair|nghiệp có|35 -21 -2 -8
pair|nghiệp công|-4 13 -17 -17
pair|nghiệp cần|0 0 6 0
pair|nghiệp của|-14 14 0 -27
pair|nghiệp dần|7 0 0 18
pair|nghiệp fdi|10 0 20 -1
pair|nghiệp giao|19 -5 -1 16
pair|nghiệp giành|3 0 0 0
pair|nghiệp giảm|-10 25 -2 12
pair|nghiệp giữ|1 18 -2 28
pair|nghiệp gặp|-8 29 -3 -6
pair|nghiệp hơn|-35 -22 -1 -15
pair|nghiệp hậu|-8 -6 -16 0
pair|nghiệp không|-9 -1 0 -8
pair|nghiệp kê|13 2 0 -5
pair|nghiệp kết|-2 0 -23 0
pair|nghiệp long|-6 8 0 -26
pair|nghiệp lưu|20 0 0 0
pair|nghiệp may|-12 20 -1 7
pair|nghiệp môi|0 4 4 7
pair|nghiệp mới|16 10 0 0
pair|nghiệp ngoài|2 -1 -2 -1
pair|nghiệp ngừng|-5 10 0 15
pair|nghiệp nhà|30 -7 -13 -13
pair|nghiệp nhỏ|-15 14 5 -14
pair|nghiệp nông|4 0 0 -7
pair|nghiệp nợ|-5 3 14 -15
pair|nghiệp phát|-4 5 0 24
pair|nghiệp phố|1 0 0 -15
pair|nghiệp phụ|0 0 9 0
pair|nghiệp quay|-13 -18 -2 19
pair|nghiệp sau|-1 20 0 -13
pair|nghiệp sửa|-5 0 6 0
pair|nghiệp thcs|20 0 0 -35
pair|nghiệp theo|-37 5 17 -10
pair|nghiệp thpt|36 0 0 -31
pair|nghiệp thua|-2 2 0 -10
pair|nghiệp thu|-11 16 0 0
pair|nghiệp thành|15 13 -9 -17
pair|nghiệp thống|0 0 14 0
pair|nghiệp thủy|21 0 -12 0
pair|nghiệp tiếp|31 -2 0 -9
pair|nghiệp trong|13 0 8 19
pair|nghiệp trên|-18 -7 25 -37
pair|nghiệp trốn|-5 0 7 0
pair|nghiệp tuy|-2 -13 0 -20
pair|nghiệp tăng|-27 -1 0 -57
pair|nghiệp tư|11 10 -20 0
pair|nghiệp và|-35 -1 -20 1
pair|nghiệp vẫn|22 -8 0 -34
pair|nghiệp vụ|-14 -16 -11 -4
pair|nghiệp xây|-13 0 -2 -22
pair|nghiệp đông|-7 0 21 -5
pair|nghiệp được|20 -12 0 -5
pair|nghiệp đạt|8 -11 -20 25
pair|nghiệp đầu|0 0 13 -17
pair|nghiệp đến|0 -10 27 -11
pair|nghiệp để|-1 0 11 9
pair|nghiệp địa|19 -4 0 -21
pair|nghiệp ước|28 -2 0 -41
pair|nghiệp ổn|25 0 11 0
pair|nghiệp ở|11 13 0 14
pair|nghèo "|21 -18 -7 -26
pair|nghèo #|-34 -24 -1 -32
pair|nghèo (|6 3 8 11
pair|nghèo ,|17 -26 0 -1
pair|nghèo bền|8 -5 4 -6
pair|nghèo chưa|0 10 0 -18
pair|nghèo cuối|-11 16 0 -40
pair|nghèo còn|21 3 -11 -7
pair|nghèo dưới|-25 -9 -11 -5
pair|nghèo dịp|18 -2 -12 -7
pair|nghèo giảm|-17 -46 -33 -17
pair|nghèo không|-2 15 0 -1
pair|nghèo kinh|10 0 0 -11
pair|nghèo kéo|7 -13 0 -8
pair|nghèo năm|-9 15 -9 -2
pair|nghèo rút|31 -25 0 -4
pair|nghèo theo|27 -5 -14 10
pair|nghèo trong|-19 -7 -15 3
pair|nghèo tuy|-15 21 0 0
pair|nghèo vay|31 -13 0 0
pair|nghèo xã|0 0 6 24
pair|nghèo đa|5 -17 -5 -18
pair|nghèo đã|1 6 0 13
pair|nghèo được|13 -8 0 -5
pair|nghèo đầu|-22 -16 0 -1
pair|nghèo ước|-36 -26 0 0
pair|nghêu #|18 -6 0 -12
pair|nghìn con|6 9 0 -22
pair|nghìn ha|20 -13 -1 18
pair|nghìn lượt|24 -14 -1 -9
pair|nghìn người|7 0 -1 0
pair|nghìn tấn|-7 5 -10 18
pair|nghìn tỷ|-16 -17 -10 29
pair|nghìn đồng|10 -18 5 -16
pair|nghĩa buôn|0 8 0 -18
pair|nghĩa lộ|-3 0 -5 0
pair|nghĩa trang|5 3 5 -7
pair|nghĩa việt|-1 0 -1 0
pair|nghĩa vụ|16 5 -1 -31
pair|nghề #|4 -3 8 31
pair|nghề cho|16 0 25 -25
pair|nghề chưa|0 30 0 -14
pair|nghề cói|6 -2 10 11
pair|nghề dệt|31 5 -17 11
pair|nghề mây|18 -11 -1 -19
pair|nghề nghiệp|15 6 -6 -8
pair|nghề theo|-7 10 6 -4
pair|nghề thẩm|0 14 -6 0
pair|nghề tư|14 -7 0 -13
pair|nghề y|0 0 22 0
pair|nghề được|-17 -21 0 -21
pair|nghề đếm|-5 13 0 0
pair|nghệ an|-31 -16 -15 0
pair|nghệ cao|27 7 -7 14
pair|nghệ do|0 1 0 -14
pair|nghệ lạc|0 12 -11 0
pair|nghệ ngay|0 0 3 0
pair|nghệ nhân|21 -7 1 -26
pair|nghệ quần|0 0 -4 -1
pair|nghệ số|11 0 28 -26
pair|nghệ sớm|0 0 22 -13
pair|nghệ thông|0 0 2 15
pair|nghệ tỉnh|-1 0 -7 0
pair|nghệ và|-26 10 -11 20
pair|nghỉ hưu|-13 -2 10 0
pair|nghỉ học|-4 7 0 12
pair|nghỉ tết|-10 0 -16 0
pair|nghỉ việc|-7 -7 0 -3
pair|nghị ban|-6 -12 -16 -5
pair|nghị bch|-7 0 -3 0
pair|nghị bộ|0 0 4 15
pair|nghị cho|12 -18 -8 -2
pair|nghị chưa|0 5 0 10
pair|nghị chỉ|0 -7 0 0
pair|nghị các|-5 -3 3 -12
pair|nghị có|-12 -5 -41 0
pair|nghị công|-7 -6 8 -19
pair|nghị cũng|-5 -34 0 0
pair|nghị của|-17 1 -13 -5
pair|nghị cử|0 -1 6 -17
pair|nghị ghi|-12 0 0 0
pair|nghị giao|-1 -8 -21 0
pair|nghị hđnd|0 0 -8 0
pair|nghị kết|-1 0 0 0
pair|nghị lần|0 0 -6 8
pair|nghị nghe|0 -1 -17 0
pair|nghị năm|0 0 -16 0
pair|nghị nối|-11 -8 0 0
pair|nghị phúc|11 -6 0 -12
pair|nghị quyết|0 0 2 4
pair|nghị sau|-11 13 0 -6
pair|nghị sơ|0 -8 -15 0
pair|nghị sở|0 0 31 -17
pair|nghị thanh|-4 18 13 0
pair|nghị thu|14 -2 -4 -18
pair|nghị thành|-5 -4 16 0
pair|nghị thị|0 0 -1 0
pair|nghị thống|0 0 -14 -13
pair|nghị trung|-13 0 -17 0
pair|nghị trực|-8 0 -14 -11
pair|nghị tòa|0 0 1 0
pair|nghị tăng|-11 0 17 -14
pair|nghị tỉnh|0 0 -7 -1
pair|nghị tổng|-1 0 -12 -2
pair|nghị ubnd|-4 -6 21 0
pair|nghị vnpt|0 0 13 0
pair|nghị và|0 -2 -17 0
pair|nghị về|0 0 15 0
pair|nghị với|8 0 -14 16
pair|nghị xử|15 -16 5 28
pair|nghị điện|0 0 18 0
pair|nghị đánh|0 0 -3 0
pair|nghị định|-1 -28 -3 2
pair|nghị đối|0 0 9 -12
pair|nghị ủy|0 0 25 0
pair|ngoài #|10 -10 0 10
pair|ngoài (|-18 19 0 -18
pair|ngoài bắt|1 6 0 20
pair|ngoài giờ|14 9 4 -2
pair|ngoài hoạt|17 -12 0 -2
pair|ngoài khu|0 5 0 -24
pair|ngoài kế|-10 6 9 23
pair|ngoài nhà|-11 20 16 18
pair|ngoài quốc|9 1 22 -10
pair|ngoài ra|-18 -8 -6 -6
pair|ngoài sổ|-4 23 -5 11
pair|ngoài thương|0 0 0 -16
pair|ngoài tỉnh|-18 -10 9 -7
pair|ngoài đồng|-6 13 7 27
pair|ngoái #|33 -17 0 19
pair|ngoái chỉ|-2 8 0 13
pair|ngoái thêm|4 0 0 15
pair|ngoại kiểm|14 -4 8 -11
pair|nguy cơ|0 0 13 -13
pair|nguy hiểm|0 8 6 21
pair|nguyên )|0 -4 -4 0
pair|nguyên -|0 -7 7 -15
pair|nguyên liệu|6 -10 22 42
pair|nguyên là|-3 -22 0 1
pair|nguyên nhiên|-10 -13 -1 -5
pair|nguyên nhân|-4 -15 0 5
pair|nguyên thực|0 0 15 16
pair|nguyên trong|-6 13 27 -14
pair|nguyên trạng|13 -12 9 19
pair|nguyên tắc|-27 -27 -29 -3
pair|nguyên và|-16 6 -9 -15
pair|nguyên đán|0 0 15 0
pair|nguyễn anh|0 0 -4 0
pair|nguyễn hữu|-8 -24 9 -1
pair|nguyễn kim|10 -12 -4 -4
pair|nguyễn mạnh|0 0 -4 0
pair|nguyễn thị|-18 1 0 -11
pair|nguyễn tri|7 0 -1 -20
pair|nguyễn trãi|0 -2 7 -17
pair|nguyễn văn|0 0 -7 0
pair|nguyện #|13 -4 0 -3
pair|nguyện giảm|-19 22 0 15
pair|nguyện trực|0 0 8 13
pair|nguồn cấp|19 0 -1 -7
pair|nguồn dự|-1 10 -7 0
pair|nguồn giống|0 1 6 0
pair|nguồn gốc|-6 15 0 24
pair|nguồn kết|0 1 3 -9
pair|nguồn lực|-15 0 -13 4
pair|nguồn nước|0 8 -1 -9
pair|nguồn phát|-3 8 13 -10
pair|nguồn sống|-11 11 0 12
pair|nguồn thu|-14 17 25 -4
pair|nguồn tin|0 0 0 40
pair|nguồn trong|-23 20 -5 -19
pair|nguồn tuyển|0 0 25 0
pair|nguồn vận|11 0 -5 29
pair|nguồn vốn|30 -2 -8 -4
pair|nguồn xã|22 -15 -11 -7
pair|ngàn con|-10 14 0 -8
pair|ngàn ha|7 0 0 -21
pair|ngàn lượt|24 -4 -7 1
pair|ngàn tấn|14 11 -2 -23
pair|ngành #|-12 23 -11 -7
pair|ngành chuyên|-3 9 -5 -8
pair|ngành có|-14 14 -3 -11
pair|ngành công|-15 -22 -20 -24
pair|ngành dịch|4 8 0 0
pair|ngành giáo|1 5 -25 -18
pair|ngành gỡ|14 -9 21 -21
pair|ngành hoàn|12 -5 0 -28
pair|ngành kiểm|10 -5 1 -9
pair|ngành nông|-14 -8 24 -17
pair|ngành phải|0 0 20 -21
pair|ngành thuế|3 -7 -11 -11
pair|ngành thú|0 0 9 0
pair|ngành trên|6 1 0 7
pair|ngành tại|0 0 0 10
pair|ngành và|6 2 -20 4
pair|ngành văn|0 0 19 15
pair|ngành về|0 0 13 30
pair|ngành xin|0 0 0 33
pair|ngành y|8 -8 12 9
pair|ngành điện|-13 -5 26 -30
pair|ngành đã|27 -6 -5 -21
pair|ngày #|-11 -15 -11 2
pair|ngày ,|21 -5 0 -19
pair|ngày cao|0 -2 14 0
pair|ngày chứng|-9 13 -5 13
pair|ngày cuối|11 9 -5 17
pair|ngày công|35 -23 21 -1
pair|ngày hai|-2 -7 20 1
pair|ngày họp|-13 11 0 14
pair|ngày hội|3 -8 10 24
pair|ngày khai|-3 -22 1 14
pair|ngày không|-7 11 0 -26
pair|ngày ký|-3 -15 -25 -10
pair|ngày kể|0 0 23 1
pair|ngày liền|-2 -8 -4 0
pair|ngày làm|-19 -27 3 -10
pair|ngày lễ|17 0 0 19
pair|ngày một|-30 -8 22 -16
pair|ngày mới|-17 18 -2 23
pair|ngày phát|-17 15 -20 -12
pair|ngày sau|-10 12 0 2
pair|ngày theo|0 -1 9 0
pair|ngày thông|-5 0 -4 -1
pair|ngày thứ|14 -20 18 18
pair|ngày trả|-9 -8 17 -5
pair|ngày và|0 0 0 -9
pair|ngày đêm|5 -19 -11 -9
pair|ngày được|-3 -2 -20 0
pair|ngày ở|-7 -16 -9 -1
pair|ngân #|-12 31 -9 10
pair|ngân cho|29 -7 0 -5
pair|ngân chương|0 11 0 0
pair|ngân chỉ|-8 10 0 1
pair|ngân các|11 -5 0 -4
pair|ngân cả|0 -2 24 13
pair|ngân dưới|0 0 18 -15
pair|ngân hàng|7 12 26 41
pair|ngân hết|0 1 12 5
pair|ngân lên|0 0 21 -2
pair|ngân mới|-17 18 -3 17
pair|ngân sách|-10 -28 -22 -10
pair|ngân sơn|0 7 0 10
pair|ngân tháng|-3 -3 -4 0
pair|ngân thấp|0 0 8 -16
pair|ngân trên|-10 -2 3 -22
pair|ngân trước|0 0 7 26
pair|ngân vốn|9 0 -2 -12
pair|ngân ì|-3 -11 -1 -9
pair|ngân được|-12 21 0 -9
pair|ngân đạt|3 -2 0 30
pair|ngân đầu|-1 26 -15 -37
pair|ngân đến|-15 12 -23 -10
pair|ngói cũng|-9 17 -6 13
pair|ngón tay|-12 19 0 -14
pair|ngô #|-14 -10 0 -20
pair|ngô lai|-3 0 8 23
pair|ngô quyền|-2 -1 -7 0
pair|ngô sinh|2 -14 16 -1
pair|ngô thị|-9 -8 -19 -7
pair|ngô vẫn|23 0 0 -12
pair|ngô xuân|8 1 0 -18
pair|ngôi mộ|8 -3 5 -5
pair|ngôn ubnd|-13 -16 -8 0
pair|ngõ #|-4 0 23 5
pair|ngõ xóm|-19 -1 -18 -19
pair|ngăn chặn|0 16 -20 -5
pair|ngăn mặn|-4 -8 -7 16
pair|ngăn triều|0 0 7 0
pair|ngũ ,|4 0 0 0
pair|ngũ cán|-10 9 4 0
pair|ngũ huấn|-13 16 -13 -12
pair|ngũ đạt|4 0 0 0
pair|ngư dân|-4 15 20 -20
pair|ngư nghiệp|10 15 -16 33
pair|ngư trường|20 -7 -12 29
pair|người #|13 -29 -3 20
pair|người (|37 -23 0 -19
pair|người ,|6 15 -3 17
pair|người /|-18 -18 -16 11
pair|người biết|-8 14 -8 2
pair|người buôn|15 -9 0 14
pair|người bệnh|-5 7 0 16
pair|người bị|22 -16 0 5
pair|người bỏ|0 -1 2 -1
pair|người cao|26 0 3 -30
pair|người chưa|-6 10 0 21
pair|người chạy|-15 16 0 -16
pair|người chết|13 -12 19 6
pair|người có|0 -6 -16 -11
pair|người dao|7 -3 0 -16
pair|người dân|4 11 -7 -7
pair|người dự|-1 -9 0 9
pair|người già|9 3 7 -2
pair|người hoạt|0 0 23 0
pair|người hưởng|-20 24 4 3
pair|người khmer|4 12 6 -11
pair|người khoảng|-5 -6 -2 0
pair|người khuyết|14 -7 0 19
pair|người khó|18 -5 0 -19
pair|người kinh|-8 12 0 -14
pair|người lao|-17 25 0 -16
pair|người làm|-5 -14 -2 -25
pair|người lớn|-1 8 16 21
pair|người mông|12 -22 0 0
pair|người mất|-7 -2 12 -23
pair|người nghe|-2 14 -12 -13
pair|người nghiện|-16 17 0 0
pair|người nghèo|5 -17 25 7
pair|người nhận|21 -4 -2 14
pair|người nuôi|7 4 0 42
pair|người nộp|-15 16 5 -7
pair|người nữa|0 5 0 11
pair|người phát|-14 -14 -4 -20
pair|người qua|6 -6 0 -2
pair|người rành|0 1 0 -11
pair|người sau|-4 -5 12 15
pair|người tham|11 -8 0 -4
pair|người thay|0 3 0 0
pair|người theo|-3 24 -1 -8
pair|người tiếp|0 0 3 -14
pair|người trên|18 24 16 -22
pair|người trồng|11 14 -3 -11
pair|người trực|13 0 0 7
pair|người từ|41 -14 19 -37
pair|người tự|-12 15 0 -17
pair|người việt|-16 0 -27 0
pair|người và|-5 -12 5 23
pair|người xuống|-1 0 30 0
pair|người đi|21 -15 8 7
pair|người được|21 9 -2 -21
pair|người đọc|0 4 0 0
pair|người đứng|-22 -19 10 -26
pair|người ở|0 0 0 13
pair|người ứng|-6 0 8 6
pair|ngược lại|-15 -16 0 0
pair|ngạch #|-1 -18 0 -33
pair|ngạch lần|11 -6 0 19
pair|ngạch xuất|7 -7 0 -1
pair|ngại công|0 0 0 11
pair|ngại va|0 -6 0 7
pair|ngập do|-2 -20 -4 0
pair|ngắn hạn|13 0 13 11
pair|ngắt kết|0 0 0 18
pair|ngọc cường|0 0 -7 0
pair|ngọc thụy|0 0 -2 0
pair|ngọt mùa|-9 13 22 -28
pair|ngồi chơi|7 4 -5 20
pair|ngồi dự|-3 17 -11 0
pair|ngổn ngang|-5 11 0 2
pair|ngộ độc|1 6 0 1
pair|ngủ lại|-7 10 0 -12
pair|ngừ đại|7 -1 0 -21
pair|ngừa các|0 0 0 20
pair|ngừa đình|-4 0 11 29
pair|ngừng hoạt|12 -3 0 -9
pair|ngừng việc|3 8 -10 22
pair|nha trang|-16 -24 -8 0
pair|nhanh #|-16 -10 -3 0
pair|nhanh [|16 0 0 25
pair|nhanh các|-14 -2 -7 0
pair|nhanh giải|0 0 1 -19
pair|nhanh hơn|2 -9 -3 -1
pair|nhanh tiến|4 -8 23 10
pair|nhanh tróng|0 0 0 -4
pair|nhau #|-7 18 0 23
pair|nhau khá|-11 16 0 -16
pair|nhau trên|12 0 -10 0
pair|nhiên dưới|-21 -13 -6 0
pair|nhiên vật|-10 -13 0 -4
pair|nhiên án|-16 22 -1 -10
pair|nhiều (|-9 11 -1 -26
pair|nhiều biến|0 -5 -19 0
pair|nhiều chi|7 10 -3 7
pair|nhiều chuyển|34 -11 0 0
pair|nhiều chỉ|-33 -19 -6 -4
pair|nhiều công|9 5 -5 -15
pair|nhiều cơ|-7 20 0 -14
pair|nhiều cố|0 34 0 -8
pair|nhiều doanh|0 13 -7 6
pair|nhiều gia|0 0 0 -11
pair|nhiều giải|-25 -11 -6 -13
pair|nhiều hôm|0 2 0 7
pair|nhiều hơn|-4 10 0 -14
pair|nhiều hố|-13 22 -3 -11
pair|nhiều hộ|-14 24 0 12
pair|nhiều hợp|-6 15 0 0
pair|nhiều khi|-5 13 -8 0
pair|nhiều khó|-6 31 0 -11
pair|nhiều lần|0 0 14 35
pair|nhiều mà|-2 12 0 17
pair|nhiều mảng|-13 -24 -1 -11
pair|nhiều ngày|-22 -6 -7 -24
pair|nhiều người|12 -8 0 19
pair|nhiều nhất|14 -27 -21 3
pair|nhiều nên|19 2 0 -27
pair|nhiều năm|23 -17 1 16
pair|nhiều nơi|5 9 0 -31
pair|nhiều tháng|-18 25 -4 22
pair|nhiều thời|-15 -20 -2 1
pair|nhiều tiến|14 0 0 0
pair|nhiều tuyến|0 2 0 -28
pair|nhiều việc|-1 -31 0 -3
pair|nhiều xã|6 -21 0 -9
pair|nhiều đơn|0 9 0 0
pair|nhiều ở|-11 16 0 28
pair|nhiễm mặn|0 12 0 8
pair|nhiễm phèn|0 12 0 0
pair|nhiễm ra|0 -6 6 0
pair|nhiễm từ|0 1 0 0
pair|nhiệm của|-8 -13 -8 -14
pair|nhiệm kỳ|1 0 4 12
pair|nhiệm người|-21 -20 10 -31
pair|nhiệm thường|0 0 25 -2
pair|nhiệm thấp|-12 -9 -10 0
pair|nhiệm trước|0 -10 6 10
pair|nhiệm trực|0 0 15 -23
pair|nhiệm tập|0 0 4 22
pair|nhiệm từng|0 0 10 9
pair|nhiệm ubkt|-10 10 -10 -23
pair|nhiệm về|0 0 19 -10
pair|nhiệm vụ|-14 -8 -4 29
pair|nhu cầu|-13 14 -19 -20
pair|nhum khóa|0 0 -7 0
pair|nhum lần|0 0 -1 0
pair|nhà "|22 -19 0 19
pair|nhà ,|2 0 0 19
pair|nhà cho|38 -1 -25 19
pair|nhà chùa|0 0 1 -5
pair|nhà cung|0 12 3 -2
pair|nhà còn|0 -1 13 0
pair|nhà công|-9 17 8 4
pair|nhà cổ|16 -16 11 0
pair|nhà dân|-5 18 -6 29
pair|nhà dột|12 -3 -29 12
pair|nhà dở|0 -5 6 21
pair|nhà hàng|-4 8 8 0
pair|nhà không|0 0 12 -14
pair|nhà kính|-4 -20 18 0
pair|nhà làm|17 3 0 10
pair|nhà máy|0 5 10 37
pair|nhà mạng|-6 0 18 10
pair|nhà mới|17 -9 12 -1
pair|nhà nghỉ|0 -7 17 -14
pair|nhà nào|4 6 0 16
pair|nhà nước|-5 -1 4 -3
pair|nhà riêng|-10 14 -2 -7
pair|nhà sai|-6 -8 9 0
pair|nhà sát|-11 0 12 22
pair|nhà theo|-7 -15 2 0
pair|nhà thầu|-5 7 22 -41
pair|nhà trong|-9 14 0 0
pair|nhà trường|-5 7 7 -7
pair|nhà trọ|0 23 5 8
pair|nhà tình|15 -17 14 -5
pair|nhà tạm|21 1 8 -14
pair|nhà từ|4 0 0 25
pair|nhà văn|8 17 6 10
pair|nhà vườn|18 -5 -1 15
pair|nhà vận|-8 -7 20 2
pair|nhà vệ|12 -12 3 -10
pair|nhà xây|-11 25 -5 -19
pair|nhà xưởng|6 5 -3 -13
pair|nhà đại|-7 -3 20 1
pair|nhà đất|-22 24 16 -1
pair|nhà đầu|2 17 41 5
pair|nhà ở|17 -7 0 -4
pair|nhánh #|-18 15 3 -12
pair|nhánh tỉnh|0 0 7 0
pair|nhánh văn|-13 -10 -1 15
pair|nhâm dần|-4 -6 12 0
pair|nhân #|16 4 -6 26
pair|nhân chính|-13 16 0 -25
pair|nhân chứng|0 0 0 19
pair|nhân cơ|2 14 0 19
pair|nhân của|0 -17 -6 0
pair|nhân do|0 6 -5 19
pair|nhân dân|0 -20 0 6
pair|nhân là|-1 -28 -5 28
pair|nhân lực|-35 1 0 -4
pair|nhân mở|0 0 16 -9
pair|nhân nhà|9 -3 -3 -1
pair|nhân ra|9 -7 5 -17
pair|nhân rộng|-4 -1 13 -30
pair|nhân sự|12 -11 1 9
pair|nhân theo|3 24 -18 9
pair|nhân thường|0 2 3 13
pair|nhân trao|10 -2 0 0
pair|nhân trước|-17 -17 -10 17
pair|nhân tạo|10 -7 0 7
pair|nhân từ|-3 14 0 19
pair|nhân viên|-5 -1 -4 -9
pair|nhân và|0 0 25 34
pair|nhân về|12 -1 0 -26
pair|nhân xuất|19 0 0 -6
pair|nhân đi|16 -15 0 22
pair|nhân được|-16 -21 -13 -14
pair|nhân ở|-5 -12 0 -10
pair|nhã chủ|-4 -4 -5 -3
pair|nhãn hiệu|4 0 11 -4
pair|nhì toàn|0 0 0 5
pair|nhìn chung|36 -29 -5 -7
pair|nhìn lại|-17 -8 -13 0
pair|nhìn nhận|-7 -25 -1 -1
pair|nhìn thẳng|-10 -22 -20 -2
pair|nhìn vào|-19 -23 -9 0
pair|nhích #|37 -14 0 11
pair|nhích lên|7 28 0 -14
pair|nhích thêm|-13 -10 -3 -17
pair|nhóm #|-3 -10 -7 0
pair|nhóm cao|3 9 0 -16
pair|nhóm chênh|-7 11 0 18
pair|nhóm dẫn|8 -7 -5 11
pair|nhóm giải|-14 -2 -11 0
pair|nhóm hộ|-2 13 1 -20
pair|nhóm khá|24 -12 0 -23
pair|nhóm lớp|0 8 -6 29
pair|nhóm tin|-1 7 20 24
pair|nhóm trẻ|-12 18 17 10
pair|nhóm tàu|-7 7 0 23
pair|nhóm tội|0 0 0 16
pair|nhóm zalo|0 3 28 1
pair|nhúc nhắc|-5 7 0 0
pair|nhơn bình|0 6 -2 15
pair|nhơn mới|-8 18 0 -10
pair|như "|6 -5 0 1
pair|như bỏ|-1 23 -1 1
pair|như cho|-7 9 0 5
pair|như chưa|-12 14 -4 -29
pair|như cũ|-8 11 -2 -12
pair|như hội|-1 9 -12 15
pair|như không|19 -12 0 16
pair|như mong|-5 16 -5 -2
pair|như sau|-8 -11 -22 -9
pair|như trên|-3 -3 -23 -4
pair|như trật|0 21 0 -14
pair|như vậy|1 -1 -3 -13
pair|nhưng #|-15 35 -5 6
pair|nhưng bóc|-17 21 0 -15
pair|nhưng bỏ|0 4 0 17
pair|nhưng chi|-5 14 0 -23
pair|nhưng chưa|-21 1 0 20
pair|nhưng chất|0 6 0 -32
pair|nhưng diện|-6 6 0 8
pair|nhưng khoảng|-9 14 0 -11
pair|nhưng không|-6 -25 -15 2
pair|nhưng kết|0 5 0 32
pair|nhưng kỹ|0 1 0 0
pair|nhưng người|-15 -5 -3 -14
pair|nhưng nhờ|-34 -8 -9 -9
pair|nhưng năng|3 0 0 19
pair|nhưng phần|0 1 0 -8
pair|nhưng số|-18 16 0 -27
pair|nhưng thu|0 5 0 -10
pair|nhưng tính|0 6 0 29
pair|nhưng tôm|8 -2 0 -17
pair|nhưng vẫn|9 -23 -1 0
pair|nhường chỗ|5 -2 0 13
pair|nhượng lén|0 4 0 -16
pair|nhượng đất|-3 16 0 0
pair|nhạy cảm|0 0 8 0
pair|nhấn mạnh|-7 -5 -12 -13
pair|nhất #|-19 -15 26 14
pair|nhất ,|21 -8 0 19
pair|nhất ba|-3 6 0 17
pair|nhất cuối|0 0 11 14
pair|nhất có|9 -5 21 16
pair|nhất giao|-10 -3 -15 0
pair|nhất giải|-5 -4 -8 -7
pair|nhất hai|0 0 0 -19
pair|nhất kết|-10 0 -8 0
pair|nhất là|-6 14 29 42
pair|nhất một|22 -2 2 27
pair|nhất ngày|0 -1 25 35
pair|nhất nhận|-9 -2 -3 -9
pair|nhất năm|0 -1 19 -11
pair|nhất nước|-18 7 0 16
pair|nhất trong|20 -24 -16 37
pair|nhất trí|-24 -26 -35 -21
pair|nhất tỉnh|10 2 -14 -1
pair|nhất từ|7 -29 -16 31
pair|nhất với|16 -11 -6 -15
pair|nhất ở|-18 -26 -26 -8
pair|nhầm lẫn|12 -12 0 10
pair|nhận "|7 3 0 3
pair|nhận #|17 1 -10 13
pair|nhận )|0 -32 -1 0
pair|nhận ,|5 0 0 -16
pair|nhận cho|-5 2 9 -7
pair|nhận chuẩn|9 0 0 -25
pair|nhận chứng|19 -15 -5 34
pair|nhận cấp|1 0 0 -16
pair|nhận giúp|-6 -3 13 16
pair|nhận hết|-7 9 0 0
pair|nhận hồ|0 -26 -4 0
pair|nhận khuyết|13 -3 -8 6
pair|nhận lao|0 6 0 -3
pair|nhận là|10 5 0 7
pair|nhận lại|13 -15 3 0
pair|nhận lần|-18 -8 -19 7
pair|nhận mới|-11 -23 -1 -12
pair|nhận nguyên|2 -20 -13 18
pair|nhận nông|12 0 0 18
pair|nhận năm|22 0 0 -8
pair|nhận nỗ|-18 0 -2 0
pair|nhận qsdđ|24 8 6 12
pair|nhận quyền|-5 -17 28 11
pair|nhận sau|-23 1 0 -15
pair|nhận sự|-10 11 -10 -12
pair|nhận thêm|23 9 0 -20
pair|nhận thấy|17 -22 -11 -15
pair|nhận thức|21 3 6 6
pair|nhận tin|17 0 0 -14
pair|nhận tiền|-20 0 3 -33
pair|nhận trách|-2 0 -12 -18
pair|nhận trên|23 -15 -7 24
pair|nhận trợ|-2 5 0 -9
pair|nhận tới|0 0 0 26
pair|nhận vệ|5 -2 0 -1
pair|nhận xã|12 0 26 12
pair|nhận ùn|0 6 -6 0
pair|nhận đăng|14 -6 0 -24
pair|nhận được|-1 -16 30 -23
pair|nhận đạt|40 0 0 -17
pair|nhận đất|15 -9 0 19
pair|nhận định|-19 -11 -10 -12
pair|nhận đỡ|5 -3 3 -22
pair|nhận đủ|16 -11 8 30
pair|nhận ổ|24 -20 0 -20
pair|nhập #|23 -30 -10 12
pair|nhập ba|-12 -4 -6 0
pair|nhập bình|23 -36 -19 22
pair|nhập chưa|-16 5 -12 -18
pair|nhập chập|0 0 0 19
pair|nhập cá|21 -2 -8 0
pair|nhập cư|-6 19 -3 0
pair|nhập không|-10 12 0 10
pair|nhập khẩu|-16 -27 -7 -6
pair|nhập lại|-7 15 6 -14
pair|nhập lậu|-5 18 0 27
pair|nhập mà|-11 15 -8 9
pair|nhập mặn|-5 18 0 -16
pair|nhập ngũ|16 0 13 -23
pair|nhập vào|-3 6 -1 9
pair|nhập về|-8 18 0 -5
pair|nhập xã|-11 -16 -10 -4
pair|nhập đi|0 2 0 -11
pair|nhập đầu|-23 -3 0 -9
pair|nhật #|5 -13 -15 17
pair|nhật bản|11 -7 6 -12
pair|nhật ký|11 2 0 -21
pair|nhật lệ|0 -9 0 0
pair|nhật tiến|0 0 6 12
pair|nhắc (|-5 6 0 0
pair|nhắc các|0 0 29 10
pair|nhắc nhiều|-7 -35 -3 -12
pair|nhắc nhở|-6 7 -4 7
pair|nhắc đóng|0 14 0 -4
pair|nhằm đánh|0 0 -2 0
pair|nhẹ #|25 -21 0 -14
pair|nhẹ cân|-20 -27 0 5
pair|nhẹ về|0 0 0 4
pair|nhếch nhác|-3 -18 0 -20
pair|nhỉnh hơn|19 -11 0 -6
pair|nhịp bình|-24 11 -1 0
pair|nhịp nhàng|-2 7 -1 -29
pair|nhịp tăng|11 0 -14 -12
pair|nhọn khởi|10 -2 0 0
pair|nhọn thuộc|-14 -9 0 -3
pair|nhỏ ba|0 0 11 0
pair|nhỏ giọt|-7 24 0 -29
pair|nhỏ lẻ|0 2 0 35
pair|nhổ bỏ|-15 5 30 -17
pair|nhờ chuyển|-17 -7 0 0
pair|nhờ con|0 18 0 -12
pair|nhờ các|2 0 0 -1
pair|nhờ cả|-26 -11 -1 -10
pair|nhờ mưa|11 -8 0 -5
pair|nhờ ngân|25 -11 0 0
pair|nhờ nhà|-5 11 -7 34
pair|nhờ sự|-9 -2 0 -9
pair|nhờ trường|0 -6 6 17
pair|nhờ vậy|-5 -3 0 -27
pair|nhờ điện|15 0 0 -3
pair|nhở #|10 -7 0 19
pair|nhứt #|0 0 0 10
pair|những chỗ|-14 -13 -16 0
pair|những hạn|0 -29 0 0
pair|những khuyết|-16 -18 -19 0
pair|những khó|7 0 0 0
pair|những kết|-5 0 -1 0
pair|những mặt|-35 -39 0 0
pair|những ngày|-30 5 7 1
pair|những năm|-10 -3 -6 3
pair|những nơi|-6 0 10 1
pair|những tháng|7 -12 -29 -11
pair|những việc|-3 -27 -38 -12
pair|những vấn|0 0 -3 0
pair|những điều|10 -28 -16 11
pair|những điểm|-5 -21 0 0
pair|nhựa #|27 -10 0 8
pair|nhựa hóa|9 -6 10 -20
pair|nhựa đường|11 0 -5 6
pair|ni lông|24 -18 -12 -17
pair|ninh -|0 0 -9 0
pair|ninh biên|22 -8 29 28
pair|ninh bám|14 -12 -14 10
pair|ninh bình|-5 0 1 18
pair|ninh bảo|27 0 -4 12
pair|ninh chính|11 0 23 11
pair|ninh giao|-3 -1 -5 0
pair|ninh giữ|24 0 0 28
pair|ninh hòa|-32 -22 -15 -16
pair|ninh họp|-2 0 -2 0
pair|ninh khóa|0 0 -1 0
pair|ninh kiều|-26 -6 3 0
pair|ninh lắp|-3 6 0 -1
pair|ninh nông|15 -8 -5 -26
pair|ninh thuận|-5 0 -2 -4
pair|ninh trật|9 0 -12 -31
pair|ninh tổ|6 -4 -6 0
pair|ninh được|-19 0 0 34
pair|ninh ổn|15 0 0 14
pair|niê -|-21 -4 -15 0
pair|niê chủ|0 0 -15 0
pair|niêm yết|24 0 3 -5
pair|niên "|-6 -1 15 10
pair|niên ,|10 0 0 -2
pair|niên cùng|0 0 10 0
pair|niên lên|13 -5 0 -6
pair|niên nghĩa|0 0 0 -31
pair|niên nhận|-7 0 18 2
pair|niên nhập|9 0 0 0
pair|niên nòng|0 0 0 13
pair|niên theo|2 -1 5 0
pair|niên trốn|-18 17 -12 -7
pair|niên tạm|-1 11 -4 0
pair|niên tụ|-12 16 0 15
pair|niên vụ|23 21 -13 -13
pair|niên xã|-14 11 0 14
pair|niên đi|-13 -6 14 1
pair|niên độ|0 0 16 11
pair|niệm ngày|7 0 0 0
pair|nn &|-12 -3 8 -1
pair|nn -|-10 -1 6 0
pair|nn lập|0 0 20 0
pair|nn và|-4 0 26 -3
pair|non ,|-13 26 0 -16
pair|non long|-5 6 1 0
pair|non nửa|-5 10 0 11
pair|non sau|0 0 12 0
pair|non thới|-6 9 0 0
pair|non trước|0 0 2 0
pair|non và|0 10 0 -10
pair|nq #|18 -1 4 -1
pair|nq -|-3 -11 2 -5
pair|nq /|10 0 16 -5
pair|nq :|5 0 0 0
pair|nsnn #|1 -7 -9 -25
pair|nsnn phối|-4 0 5 0
pair|nsnn trên|19 0 0 -12
pair|ntm kiểu|-30 -12 -11 -8
pair|nung sơ|-2 -1 -8 0
pair|nuôi #|-14 -15 0 -18
pair|nuôi bằng|-48 -21 0 -22
pair|nuôi cá|16 -7 0 -17
pair|nuôi dạy|-18 -3 -3 -5
pair|nuôi hàu|38 -18 0 2
pair|nuôi lươn|21 -23 0 -18
pair|nuôi siêu|-11 11 0 0
pair|nuôi trồng|-25 -4 7 -5
pair|nuôi tôm|-24 1 0 29
pair|nuôi và|1 0 2 13
pair|nuôi ở|-9 18 0 -27
pair|nà khoa|10 -4 0 -1
pair|nào buông|0 -8 14 21
pair|nào cho|-10 18 -4 0
pair|nào chậm|-3 -8 -5 -4
pair|nào còn|0 -14 -14 12
pair|nào cũng|-25 -7 8 5
pair|nào không|-3 -14 17 30
pair|nào kết|-12 17 0 0
pair|nào ngoài|0 0 0 11
pair|nào nêu|0 -3 -13 0
pair|nào phải|27 -21 1 0
pair|nào thiếu|29 -8 0 13
pair|nào trắng|35 -22 0 0
pair|nào tòa|0 0 0 17
pair|nào vào|-12 15 0 -6
pair|nào vì|0 11 0 0
pair|nào đói|21 -14 2 -15
pair|nào được|-25 29 -17 10
pair|nào đạt|0 -14 -16 -1
pair|này #|13 -9 0 16
pair|này )|0 -18 -15 -1
pair|này có|-24 -6 -5 1
pair|này là|0 8 0 21
pair|này năm|0 -22 -16 0
pair|này phổ|-1 -14 -22 0
pair|này vào|0 0 24 9
pair|này và|0 -10 15 26
pair|này đã|14 11 -9 -23
pair|này được|0 -2 -20 0
pair|này để|0 0 -21 0
pair|ná nhau|-3 13 0 3
pair|nái #|5 0 0 36
pair|nát theo|9 0 0 1
pair|nát được|8 0 0 4
pair|nâm nung|-4 -3 -11 0
pair|nâng bữa|16 -17 4 11
pair|nâng cao|-1 -32 -5 -6
pair|nâng chất|6 -9 3 0
pair|nâng công|0 0 19 -10
pair|nâng cấp|9 -21 26 -18
pair|nâng cốt|-4 12 7 16
pair|nâng hiệu|-11 0 24 0
pair|nâng lên|16 -11 -19 -47
pair|nâng thù|-10 -2 22 -1
pair|nâng tổng|17 -1 0 27
pair|nâng tỷ|3 -2 -18 26
pair|né -|21 -3 0 0
pair|né rầy|0 0 15 -23
pair|né tránh|-13 -11 -1 18
pair|né việc|-3 14 3 17
pair|nên bàn|0 0 1 0
pair|nên chậm|-3 11 0 -5
pair|nên chỉ|-8 14 0 -10
pair|nên chọn|0 0 21 -2
pair|nên ký|-10 -2 3 0
pair|nên soạn|0 0 1 -4
pair|nên việc|2 -14 -4 -15
pair|nêu gương|-16 19 -13 19
pair|nêu rõ|12 -16 0 -26
pair|nêu thẳng|-14 -7 0 0
pair|nêu trên|-7 -24 0 15
pair|nêu tên|-10 -14 -22 4
pair|nêu tại|0 -19 -15 14
pair|nêu được|-7 11 -2 18
pair|nò sáo|16 -9 -6 -11
pair|nòng cốt|0 5 9 -7
pair|nói chuyện|4 0 8 19
pair|nói chưa|0 9 -1 13
pair|nói không|6 -21 -29 -19
pair|nói nhiều|-24 2 0 14
pair|nói thẳng|-10 -32 -16 -16
pair|nói trên|0 0 22 -19
pair|nói vậy|-28 -17 0 -1
pair|nói về|-15 -15 -7 0
pair|nói được|0 13 0 -17
pair|nói đều|-1 2 0 15
pair|nóng chuyện|-10 0 -3 0
pair|nóng lên|-10 -14 -8 4
pair|nóng về|42 0 19 -16
pair|nông ,|4 16 -2 4
pair|nông -|-16 22 -9 12
pair|nông dân|18 0 11 -9
pair|nông họp|-2 -1 -8 0
pair|nông lâm|-16 -10 -3 -9
pair|nông mở|0 0 5 0
pair|nông nghiệp|-15 -7 0 -22
pair|nông sản|-3 9 6 15
pair|nông thôn|9 -6 -8 -7
pair|nông thị|-1 0 10 0
pair|núi cao|-5 8 0 0
pair|núi hồng|18 0 0 0
pair|núi pháo|-5 6 1 0
pair|núp bóng|0 18 -1 -27
pair|nút thắt|-6 -1 11 -4
pair|năm #|-20 -24 -1 -8
pair|năm (|19 -14 4 -28
pair|năm )|26 -24 -3 -19
pair|năm ,|-6 -13 0 31
pair|năm chính|0 0 19 -2
pair|năm chưa|0 -6 0 -17
pair|năm cà|-5 -13 -12 10
pair|năm các|-12 -4 -5 -2
pair|năm còn|-2 0 -17 -13
pair|năm có|-35 -16 -19 16
pair|năm căn|4 -2 -1 11
pair|năm của|-11 -17 17 21
pair|năm gần|-14 21 -1 14
pair|năm hđnd|-13 -5 -14 -14
pair|năm hạn|-12 -19 -1 0
pair|năm hằng|0 0 25 0
pair|năm học|9 -37 -13 -26
pair|năm hội|0 0 -10 0
pair|năm không|-14 10 15 38
pair|năm kinh|20 0 0 -15
pair|năm liền|4 2 0 40
pair|năm là|-27 -1 -24 -4
pair|năm mới|-9 10 -10 -8
pair|năm mở|-9 -1 -8 0
pair|năm nay|-2 -9 -3 -19
pair|năm ngoái|19 9 -7 29
pair|năm ngày|-15 18 0 -20
pair|năm nào|-4 -21 -21 -10
pair|năm này|-12 -2 -2 18
pair|năm phục|-13 -8 -4 0
pair|năm qua|-11 5 0 -19
pair|năm rồi|-6 19 0 -20
pair|năm sau|-21 16 33 10
pair|năm theo|11 -2 12 -16
pair|năm thu|0 0 -15 21
pair|năm thứ|3 -1 -6 8
pair|năm thực|-1 0 1 0
pair|năm trên|16 -2 16 10
pair|năm trước|30 16 0 -19
pair|năm trở|37 -6 0 -18
pair|năm tăng|-1 -7 -10 -19
pair|năm tại|0 14 0 -16
pair|năm tới|-2 -4 28 -9
pair|năm và|17 -23 -23 15
pair|năm vẫn|12 18 0 0
pair|năm vận|-1 -3 -1 0
pair|năm xảy|-22 -15 0 0
pair|năm yên|-13 0 -9 0
pair|năm đã|3 -14 -2 20
pair|năm được|26 -1 0 -3
pair|năm đạt|-31 -23 -6 -17
pair|năm đầu|-37 -19 -14 0
pair|năm ước|31 -8 0 0
pair|năng (|0 0 0 14
pair|năng biển|-13 13 0 16
pair|năng giải|0 0 6 22
pair|năng khóa|-4 -1 -6 0
pair|năng không|-2 3 0 -32
pair|năng lượng|0 0 5 0
pair|năng lực|0 4 -14 -15
pair|năng suất|0 -1 -4 -8
pair|năng số|-4 0 20 23
pair|năng thu|-9 12 -3 8
pair|năng thực|29 -20 0 41
pair|năng vốn|-13 -16 -10 0
pair|nđ -|-5 -22 -17 0
pair|nơi )|0 9 0 -1
pair|nơi bỏ|-15 19 11 -25
pair|nơi chưa|0 7 0 -17
pair|nơi coi|-7 -8 -12 0
pair|nơi còn|-10 16 0 0
pair|nơi có|11 -16 18 -12
pair|nơi công|0 0 3 0
pair|nơi cư|17 -6 1 -7
pair|nơi giải|-2 18 7 12
pair|nơi gượng|0 7 0 -23
pair|nơi không|-9 0 9 38
pair|nơi làm|-7 27 -9 11
pair|nơi nào|9 -7 14 7
pair|nơi nặng|0 0 0 10
pair|nơi phối|-3 -3 -13 0
pair|nơi rảnh|-1 10 -7 11
pair|nơi thì|-1 5 0 27
pair|nơi tới|0 6 -1 14
pair|nơi vẫn|0 17 0 22
pair|nơi ôm|0 3 0 9
pair|nơi đọc|-14 18 0 -3
pair|nương bị|0 0 0 17
pair|nương giảm|3 0 0 10
pair|nương không|0 0 0 19
pair|nương mất|-14 15 0 0
pair|nương ở|-1 4 0 0
pair|nước #|-26 7 0 -49
pair|nước ,|20 -4 0 -19
pair|nước chi|-29 -9 3 -8
pair|nước cho|21 -11 13 22
pair|nước còn|0 0 0 16
pair|nước của|-8 0 9 18
pair|nước giếng|0 0 19 0
pair|nước hai|0 0 0 26
pair|nước huyện|0 0 10 34
pair|nước hơn|12 -10 0 -7
pair|nước hồ|0 0 18 -22
pair|nước hợp|-7 -9 -29 8
pair|nước khu|-1 0 13 -4
pair|nước lợ|-8 -17 0 -15
pair|nước máy|-7 -21 0 -32
pair|nước mắm|14 -9 0 6
pair|nước mặn|-2 4 8 -7
pair|nước nga|0 0 5 15
pair|nước ngoài|30 -11 9 -1
pair|nước ngầm|0 0 7 20
pair|nước ngọt|-10 14 16 -27
pair|nước ròng|-6 12 -6 0
pair|nước rút|-27 -37 -26 0
pair|nước rỉ|0 0 0 16
pair|nước sang|1 -3 2 14
pair|nước sinh|-10 -1 -2 -1
pair|nước sơn|-3 -8 -9 0
pair|nước sạch|-8 11 -8 -11
pair|nước số|0 0 15 0
pair|nước thải|-14 35 4 -8
pair|nước trong|13 -8 2 21
pair|nước trung|6 5 0 -11
pair|nước trên|-3 -16 -1 -5
pair|nước trẻ|-4 8 0 -5
pair|nước tưới|-7 13 32 17
pair|nước tỉnh|-6 -12 0 -5
pair|nước từ|29 0 0 18
pair|nước tự|20 6 -1 -22
pair|nước và|14 5 1 -3
pair|nước về|0 12 0 -31
pair|nước đạt|10 -10 -6 0
pair|nước ước|-14 -4 0 -21
pair|nước ở|0 0 18 0
pair|nại còn|0 0 0 35
pair|nại kỷ|-17 -19 -12 -16
pair|nại về|-8 9 33 -20
pair|nại đền|-4 0 13 28
pair|nạn chặt|-1 0 15 7
pair|nạn cờ|0 24 -2 0
pair|nạn giao|16 10 -2 5
pair|nạn lớn|7 0 0 10
pair|nạn nghiêm|14 -8 0 17
pair|nạn nhân|-11 13 0 18
pair|nạn xã|-12 -8 5 2
pair|nạn đuối|-4 5 0 -3
pair|nạo vét|0 19 31 -4
pair|nạp #|36 -10 -5 -15
pair|nạp mới|19 -23 -21 -22
pair|nạp thêm|-25 -18 -3 -11
pair|nạp được|-6 17 0 16
pair|nạp đảng|-29 12 37 0
pair|nậm cắn|12 -6 -12 -4
pair|nậm khòa|-8 -6 -1 0
pair|nậm kè|9 -4 0 -1
pair|nậm ông|12 -6 -1 25
pair|nắm chắc|-8 -1 3 -24
pair|nắm dư|0 0 15 -18
pair|nắm tình|0 28 -13 3
pair|nắng hạn|-23 16 -10 0
pair|nằm bờ|-11 -2 0 4
pair|nằm chờ|-16 28 15 0
pair|nằm chủ|0 2 0 12
pair|nằm ngoài|-7 29 -4 9
pair|nằm trong|-7 -8 -10 -8
pair|nằm trên|-8 23 -12 20
pair|nằm ở|-20 -24 -13 -17
pair|nặng hình|-3 7 0 8
pair|nặng mà|0 7 0 21
pair|nặng nề|17 4 0 -16
pair|nặng về|0 5 0 0
pair|nẹt pô|-13 19 0 -3
pair|nếp #|0 0 0 24
pair|nếp cũ|-1 -3 -2 14
pair|nếp sinh|11 17 0 -2
pair|nếp sống|-12 -1 22 -20
pair|nếp tươi|1 0 0 7
pair|nếu cần|0 0 4 14
pair|nếu không|0 -6 11 0
pair|nếu trừ|-9 15 0 -14
pair|nếu để|0 -2 25 -22
pair|nề nếp|15 -13 -7 1
pair|nền :|0 -32 0 0
pair|nền kinh|-2 17 0 27
pair|nền nếp|31 5 -9 6
pair|nền trái|0 5 0 0
pair|nền tảng|-12 -23 11 11
pair|nể nang|-13 4 11 3
pair|nọc rắn|0 0 2 -6
pair|nối bị|0 7 -6 0
pair|nối cao|0 -26 -26 -13
pair|nối dài|-13 16 0 -16
pair|nối mạng|13 0 -1 0
pair|nối ngân|10 0 11 -11
pair|nối nước|0 0 16 -28
pair|nối trực|8 -5 0 20
pair|nối vms|0 0 0 22
pair|nối được|6 -3 0 -16
pair|nồng độ|-7 5 3 -18
pair|nổi #|-13 19 0 -6
pair|nổi bật|-48 -16 0 -21
pair|nổi cục|16 -5 0 -1
pair|nổi lên|-22 -8 -8 -8
pair|nổi một|-8 22 -3 9
pair|nổi tiền|0 5 0 0
pair|nỗ lực|-27 -4 -4 17
pair|nỗi lo|-7 -16 -15 -18
pair|nội )|0 0 -1 0
pair|nội buôn|0 0 8 5
pair|nội bộ|-3 -5 -10 -8
pair|nội chính|-12 -20 -16 2
pair|nội dung|-13 16 -3 -1
pair|nội làng|12 0 0 -4
pair|nội soi|26 -22 -3 10
pair|nội thị|-10 17 4 8
pair|nội trú|8 12 -1 -1
pair|nội vụ|-11 -1 40 5
pair|nội ô|2 15 20 -19
pair|nội địa|24 -19 -8 -12
pair|nội định|-2 0 -2 0
pair|nội đồng|-16 19 24 -9
pair|nộp #|13 2 0 20
pair|nộp báo|0 9 16 -7
pair|nộp bù|0 0 11 0
pair|nộp bản|-1 0 28 0
pair|nộp hồ|13 2 33 10
pair|nộp hộ|-10 20 0 17
pair|nộp ngân|30 -15 12 -44
pair|nộp thuế|-1 11 -3 8
pair|nộp tiền|0 7 0 11
pair|nộp trực|-14 0 -13 -8
pair|nộp đơn|0 5 0 10
pair|nộp đảng|20 -8 -11 24
pair|nộp đủ|3 -1 0 0
pair|nở hoa|7 1 -10 4
pair|nợ #|14 3 0 31
pair|nợ bảo|-8 -17 14 0
pair|nợ còn|-11 13 0 5
pair|nợ công|0 0 2 0
pair|nợ cũ|0 1 7 17
pair|nợ của|-12 3 10 0
pair|nợ dưới|-15 -8 -1 0
pair|nợ khó|0 2 0 0
pair|nợ khối|-1 4 2 3
pair|nợ lương|11 -6 3 -23
pair|nợ mới|0 0 17 -18
pair|nợ phụ|0 0 16 0
pair|nợ quá|30 -28 -1 2
pair|nợ thuế|11 18 19 -19
pair|nợ tiền|0 2 20 -7
pair|nợ từng|0 0 12 -8
pair|nợ xây|-3 14 -9 -1
pair|nợ xấu|-5 -1 -13 -36
pair|nợ đóng|-6 3 -17 0
pair|nợ đất|-5 -4 22 19
pair|nợ đọng|-25 2 -17 0
pair|nợ ủy|17 -1 0 -23
pair|nửa chưa|0 2 0 0
pair|nửa chặng|-11 0 -2 0
pair|nửa cuối|1 -5 -33 -5
pair|nửa kế|-16 4 0 7
pair|nửa năm|-25 9 -26 -1
pair|nửa số|-6 27 5 24
pair|nửa tháng|-5 22 1 -8
pair|nửa đầu|1 -15 22 0
pair|nữ công|-1 0 28 -21
pair|nữ dưới|0 6 -3 -26
pair|nữ nhận|-5 -5 13 18
pair|nữ năm|0 0 -6 0
pair|nữ phối|0 0 0 8
pair|nữ quần|-12 20 -6 0
pair|nữ trẻ|0 6 -3 -31
pair|nữ xã|14 0 0 -8
pair|nữa là|-5 -3 -6 -5
pair|nữa đang|0 5 0 11
pair|ocop #|22 -10 -8 16
pair|ocop )|17 -13 0 -12
pair|ocop của|12 -6 0 -12
pair|ocop được|34 -15 0 -32
pair|ong chỉ|-5 9 0 0
pair|online )|0 -1 -9 0
pair|par index|14 -5 -17 0
pair|pbt thường|-5 -1 -13 0
pair|pci tụt|-12 26 0 -6
pair|pha cho|-12 -17 -8 0
pair|pha về|-3 0 13 0
pair|phan rang|-13 -18 -7 0
pair|phan thanh|4 0 0 0
pair|phan thị|0 -1 -19 0
pair|phan đình|-2 0 -17 -7
pair|phi lan|-15 20 0 -1
pair|phi nông|-3 18 10 14
pair|phi vật|16 -4 0 0
pair|phiên bác|0 0 14 -22
pair|phiên chất|-7 -9 -28 -21
pair|phiên chợ|27 -6 0 13
pair|phiên giao|12 0 13 27
pair|phiên họp|-21 -18 -9 4
pair|phiên tháng|0 -1 -6 0
pair|phiên thường|-4 -4 -13 0
pair|phiên thứ|0 0 -7 -2
pair|phiên tòa|-7 9 0 -14
pair|phiếu chính|-23 27 0 23
pair|phiền hà|0 0 6 16
pair|phong -|-10 -8 19 0
pair|phong cốc|2 0 -12 18
pair|phong nha|-5 -14 0 -13
pair|phong thiếu|-5 8 0 15
pair|phong thạnh|2 -25 -17 -25
pair|phong trào|20 4 -2 -24
pair|phong tỏa|15 -6 -24 -22
pair|phong tục|-13 0 15 12
pair|phum sóc|10 7 -9 16
pair|phun hóa|22 -19 8 -22
pair|phun khử|0 0 20 -6
pair|phun thuốc|0 0 0 12
pair|phàn nàn|0 19 0 -6
pair|phá #|24 -27 4 -46
pair|phá các|0 0 0 16
pair|phá giảm|14 -21 -5 -12
pair|phá hại|-5 9 0 0
pair|phá rừng|-4 10 10 8
pair|phá tam|10 -9 -7 -10
pair|phá vỡ|-5 7 0 -3
pair|phá án|2 -17 -11 23
pair|pháo nổ|0 3 0 20
pair|pháp #|0 8 -20 -17
pair|pháp -|-17 -6 -12 0
pair|pháp chế|-16 -15 -6 0
pair|pháp chủ|-1 -2 -2 0
pair|pháp chứng|0 0 34 0
pair|pháp có|14 0 0 0
pair|pháp căn|0 5 0 -1
pair|pháp giúp|-24 -7 -6 -13
pair|pháp hình|6 -2 -27 5
pair|pháp kiềm|-11 -1 6 0
pair|pháp luật|28 0 11 0
pair|pháp lệnh|15 16 0 -33
pair|pháp năm|-5 -7 -13 -10
pair|pháp phối|0 0 2 14
pair|pháp quý|-9 -5 -12 -2
pair|pháp để|-5 0 26 -26
pair|phát #|11 -5 14 23
pair|phát biểu|-4 -13 -40 5
pair|phát cao|-18 7 -1 -19
pair|phát cho|0 0 0 15
pair|phát hiện|0 12 4 4
pair|phát huy|16 -7 -15 -15
pair|phát hành|12 -30 17 -25
pair|phát hồi|0 1 0 0
pair|phát ngôn|-15 -1 9 2
pair|phát quà|-16 -6 -23 0
pair|phát rừng|-14 15 0 0
pair|phát sinh|21 10 0 -3
pair|phát sóng|-7 -3 20 13
pair|phát thanh|-1 -6 9 0
pair|phát thấp|-5 -9 14 -25
pair|phát triển|-6 18 9 -4
pair|phát tại|-14 -12 -5 -2
pair|phát từ|0 2 0 4
pair|phát động|-8 -8 11 22
pair|phát ổn|14 -4 0 44
pair|phát ở|-1 11 0 27
pair|phân bón|-33 12 17 24
pair|phân bổ|1 -2 -13 4
pair|phân công|37 -2 -6 0
pair|phân cấp|-23 6 -8 -7
pair|phân hữu|24 0 -11 0
pair|phân khai|0 -4 27 -10
pair|phân khu|-6 7 15 18
pair|phân loại|0 -19 17 2
pair|phân luồng|-5 0 16 5
pair|phân lô|-13 21 5 -3
pair|phân tán|12 -22 -4 -3
pair|phân tích|0 3 -14 -23
pair|phân urê|-14 24 0 20
pair|phân việc|0 -1 -12 -3
pair|phép #|5 5 -1 7
pair|phép bán|0 0 0 12
pair|phép còn|-6 -7 9 9
pair|phép mọc|-30 -25 -9 -3
pair|phép mỏ|0 -4 -8 1
pair|phép nước|0 0 14 15
pair|phép trên|22 -17 0 21
pair|phép tại|-8 16 -2 0
pair|phép ven|-1 12 -3 8
pair|phép xây|48 1 43 -13
pair|phép ở|-7 24 -7 -2
pair|phê #|-15 -20 -8 -11
pair|phê ,|-2 -10 -2 -15
pair|phê bình|4 -12 0 -12
pair|phê bị|0 0 0 20
pair|phê chiếm|13 -3 0 23
pair|phê duyệt|-17 -33 0 -4
pair|phê nhân|2 -21 0 12
pair|phê tái|-20 -17 0 -26
pair|phê với|0 0 9 25
pair|phê được|-19 -11 -2 -2
pair|phình thêm|-13 16 -2 -24
pair|phí #|-4 17 -11 15
pair|phí ,|3 26 0 -34
pair|phí bảo|14 -9 5 12
pair|phí cho|21 -1 21 8
pair|phí chưa|0 4 0 0
pair|phí công|1 1 0 17
pair|phí cửa|0 0 0 -28
pair|phí duy|-2 2 0 17
pair|phí giảm|-14 22 0 11
pair|phí hỗ|-28 30 0 -3
pair|phí không|27 -13 -1 -21
pair|phí qua|17 0 0 -7
pair|phí số|-2 0 20 -38
pair|phí tiết|0 0 3 -1
pair|phí trên|6 -8 21 20
pair|phí trước|-30 10 -2 -7
pair|phí tăng|-27 -2 0 -6
pair|phí và|-28 0 -25 -7
pair|phí vệ|-12 22 0 -20
pair|phí đầu|-6 14 18 20
pair|phía bạn|19 -11 9 11
pair|phía bắc|-36 17 -30 -19
pair|phía nam|-2 6 -3 1
pair|phía tây|-2 -22 -9 -6
pair|phòng #|2 -1 12 11
pair|phòng -|0 -27 -25 7
pair|phòng an|19 0 0 -1
pair|phòng ban|-3 6 25 17
pair|phòng biết|0 0 -21 0
pair|phòng báo|-2 0 18 -2
pair|phòng bệnh|-2 -12 9 0
pair|phòng chuyên|18 0 -12 14
pair|phòng cháy|-5 -6 3 0
pair|phòng chống|6 11 -1 -4
pair|phòng công|-1 0 4 -4
pair|phòng do|-2 10 -7 0
pair|phòng dân|0 -14 9 0
pair|phòng dịch|18 -9 -18 9
pair|phòng gd|-23 0 9 7
pair|phòng gia|-17 16 -9 0
pair|phòng giám|0 0 0 -8
pair|phòng giáo|0 0 -7 -2
pair|phòng giữ|0 0 31 -44
pair|phòng gửi|0 0 -21 0
pair|phòng huyện|0 0 22 11
pair|phòng hđnd|0 0 2 -2
pair|phòng học|21 10 5 2
pair|phòng họp|-15 -20 -13 -12
pair|phòng hộ|-26 5 -2 0
pair|phòng khám|-2 6 12 -17
pair|phòng kinh|-5 -5 11 0
pair|phòng kiểm|-3 0 4 0
pair|phòng kế|0 0 -15 5
pair|phòng kỹ|0 0 21 0
pair|phòng lao|0 0 16 0
pair|phòng lmlm|14 -14 0 0
pair|phòng lý|0 0 6 0
pair|phòng lđ|5 0 0 -1
pair|phòng mà|21 -14 -2 -25
pair|phòng mới|-5 0 6 25
pair|phòng nghiệp|0 0 15 0
pair|phòng người|0 -1 7 0
pair|phòng ngừa|-1 0 -2 21
pair|phòng nn|-16 0 38 -5
pair|phòng nào|-1 0 17 0
pair|phòng nêu|0 -1 11 15
pair|phòng nông|-14 -22 -5 -11
pair|phòng nội|0 2 38 20
pair|phòng phun|0 0 22 -17
pair|phòng phối|0 0 3 6
pair|phòng quản|-11 10 -22 7
pair|phòng quận|-16 -8 1 0
pair|phòng soạn|0 0 2 0
pair|phòng tam|0 0 0 9
pair|phòng tham|0 0 21 13
pair|phòng theo|0 0 -6 0
pair|phòng thành|-10 0 28 16
pair|phòng thông|-11 -1 -28 -7
pair|phòng thủ|32 0 -12 -13
pair|phòng tn|0 0 7 4
pair|phòng truyền|-2 0 3 -10
pair|phòng tài|2 6 12 -5
pair|phòng tư|10 0 33 0
pair|phòng tỉnh|-18 0 -14 0
pair|phòng tổ|0 0 -9 0
pair|phòng ubnd|0 0 -16 -30
pair|phòng và|-2 -14 -2 7
pair|phòng văn|-10 -27 17 11
pair|phòng xong|0 0 9 0
pair|phòng y|-1 0 17 0
pair|phòng điều|0 0 11 -22
pair|phòng đăng|0 -22 0 14
pair|phòng được|15 0 -8 0
pair|phòng đảng|-12 0 26 24
pair|phòng đợt|23 0 3 -17
pair|phòng đủ|14 -1 0 5
pair|phòng ở|2 14 -1 -24
pair|phó bí|-12 8 -25 -20
pair|phó chủ|-16 0 -14 1
pair|phó giám|0 -4 3 0
pair|phó thiên|-2 -3 -6 0
pair|phó trưởng|-1 0 0 0
pair|phóng mặt|9 12 -10 10
pair|phù cát|-2 0 0 0
pair|phù hợp|12 -2 7 0
pair|phú -|15 -12 0 16
pair|phú diễn|-5 3 0 -2
pair|phú lương|3 -5 -15 14
pair|phú quý|-10 5 -1 -17
pair|phú quốc|-13 4 0 3
pair|phú thọ|-20 -12 -14 -16
pair|phú tân|-19 8 -33 15
pair|phú tổng|0 0 -1 0
pair|phú xuân|2 -13 -3 0
pair|phú yên|10 0 -2 0
pair|phú đông|-5 14 -5 -11
pair|phúc an|0 -1 -2 0
pair|phúc lợi|-8 0 10 -5
pair|phúc thẩm|7 -2 0 -10
pair|phúc tra|-1 0 31 11
pair|phúc vĩnh|0 -1 0 0
pair|phương #|-1 -2 0 -8
pair|phương châm|13 0 11 7
pair|phương chủ|0 -1 0 0
pair|phương còn|-8 -1 -11 -23
pair|phương có|0 0 -20 2
pair|phương giành|11 0 0 -15
pair|phương hai|-34 -14 -4 0
pair|phương hướng|-17 -16 -1 16
pair|phương ngày|0 0 -6 0
pair|phương năm|-3 0 -1 0
pair|phương quy|18 0 -7 0
pair|phương số|-2 0 0 -2
pair|phương thức|22 -11 0 23
pair|phương tiện|-13 6 19 32
pair|phương án|-19 0 36 8
pair|phương đã|25 -8 -10 -18
pair|phước dinh|0 0 10 -2
pair|phước hậu|-16 15 18 -7
pair|phước hội|-5 -6 0 13
pair|phước lộc|-23 -3 4 0
pair|phước mở|7 -1 0 0
pair|phước thể|-12 15 0 17
pair|phước vinh|-11 -1 -15 0
pair|phường #|11 8 -2 8
pair|phường )|-5 -2 -10 -7
pair|phường ,|16 -13 -8 31
pair|phường ;|-6 8 0 -7
pair|phường an|0 0 -3 29
pair|phường báo|-21 0 0 -11
pair|phường bình|0 0 -9 -7
pair|phường bắc|1 8 -16 1
pair|phường bồ|0 0 -5 -1
pair|phường châu|0 0 2 -8
pair|phường chưa|-7 21 0 3
pair|phường chỉ|-6 -13 -13 -7
pair|phường chủ|0 0 9 -4
pair|phường cái|-1 -1 -11 0
pair|phường còn|0 12 0 -16
pair|phường có|-22 -5 -1 -12
pair|phường cùng|-9 -8 11 -2
pair|phường cũ|26 -8 -23 9
pair|phường cửa|0 0 -7 -3
pair|phường duy|-7 0 9 24
pair|phường dự|-3 -2 -13 -12
pair|phường giao|5 0 -17 5
pair|phường giám|0 -1 34 0
pair|phường gặp|-2 21 0 0
pair|phường gồm|-9 0 0 0
pair|phường hoài|-6 10 0 -3
pair|phường hoàng|0 0 -1 0
pair|phường hoàn|21 0 13 -21
pair|phường hòa|6 0 0 -7
pair|phường hưởng|23 0 0 -6
pair|phường hải|-10 0 -2 0
pair|phường họp|0 0 -10 -7
pair|phường hồng|-5 0 -9 -1
pair|phường hội|0 0 -1 7
pair|phường kim|-8 -2 -3 0
pair|phường kinh|-1 0 -5 0
pair|phường kiến|0 0 12 -16
pair|phường kiểm|27 0 -12 -7
pair|phường lãm|-12 -26 -18 -10
pair|phường lần|5 0 6 -16
pair|phường lập|0 0 24 -15
pair|phường mới|-10 5 -5 -13
pair|phường mở|8 0 3 27
pair|phường nam|-2 -1 -3 0
pair|phường nguyễn|-1 -19 -7 0
pair|phường ninh|1 2 0 -7
pair|phường nào|0 -3 10 13
pair|phường nên|0 0 0 -4
pair|phường nắm|-4 0 0 -10
pair|phường nếnh|-1 0 0 0
pair|phường nội|-5 4 6 10
pair|phường phong|-3 0 -6 -3
pair|phường phú|-3 0 -12 0
pair|phường phạm|0 -2 -4 -2
pair|phường phấn|-2 0 -15 0
pair|phường phối|0 0 9 7
pair|phường phố|-3 0 -9 0
pair|phường quyết|0 0 -1 0
pair|phường ra|14 -3 27 -25
pair|phường rà|-2 0 2 -3
pair|phường sơ|0 0 -6 0
pair|phường tam|21 -9 0 0
pair|phường thu|4 0 3 0
pair|phường thành|10 -11 -15 14
pair|phường thông|-14 -1 20 -14
pair|phường thắng|-2 0 0 0
pair|phường thịnh|-2 -4 -5 0
pair|phường thới|18 3 -2 8
pair|phường tiếp|30 -2 12 15
pair|phường trung|0 -2 -8 0
pair|phường trà|-13 0 -16 0
pair|phường trình|-10 0 6 -15
pair|phường trảng|-1 0 -3 0
pair|phường trần|-1 0 -1 0
pair|phường tân|1 -3 0 7
pair|phường và|-6 0 -15 -14
pair|phường văn|-9 24 5 -17
pair|phường vĩnh|-1 -1 19 0
pair|phường vận|2 0 19 -25
pair|phường về|-12 -16 -9 -23
pair|phường xong|27 0 0 0
pair|phường xuân|-17 -2 -14 0
pair|phường xử|0 0 25 0
pair|phường ô|-2 0 -2 0
pair|phường đa|-13 11 -11 9
pair|phường đi|15 0 -5 -1
pair|phường đã|29 0 -14 -17
pair|phường đó|0 -2 14 15
pair|phường đặt|-18 -9 -20 -11
pair|phường đối|0 0 2 17
pair|phường đồng|-4 -2 0 -13
pair|phường ổn|18 0 -6 -16
pair|phạm #|19 -8 6 4
pair|phạm (|9 -4 -1 -15
pair|phạm ,|-5 8 -8 28
pair|phạm anh|0 0 -2 0
pair|phạm chuyển|14 -7 -11 26
pair|phạm chính|-24 12 -2 -5
pair|phạm chí|0 0 8 0
pair|phạm lớn|4 0 0 9
pair|phạm mua|0 0 1 27
pair|phạm mất|0 7 -6 -1
pair|phạm mới|-7 8 10 -6
pair|phạm nồng|0 21 0 -12
pair|phạm pháp|1 2 -22 8
pair|phạm phổ|-3 -26 -4 0
pair|phạm quốc|-1 0 0 0
pair|phạm thu|-2 -3 -11 -5
pair|phạm thị|-3 0 -4 0
pair|phạm tiến|0 -6 6 0
pair|phạm trong|0 2 0 4
pair|phạm trật|-4 21 0 0
pair|phạm tội|2 9 0 -1
pair|phạm vùng|27 -26 6 -8
pair|phạm văn|0 -1 -1 0
pair|phạm về|23 -12 -7 -4
pair|phạm đình|-9 -8 22 -24
pair|phạm đất|-1 3 26 -12
pair|phạm đối|18 -14 26 -20
pair|phạt #|15 -40 -23 -15
pair|phạt an|-2 0 21 0
pair|phạt hợp|0 -1 7 0
pair|phạt nghiêm|0 0 14 -21
pair|phạt nguội|0 0 22 0
pair|phạt tiền|-9 6 4 17
pair|phạt vi|7 1 0 -4
pair|phạt được|-20 22 0 -35
pair|phạt đổ|-1 0 6 29
pair|phải báo|0 -30 -11 -18
pair|phải chuyển|19 7 0 25
pair|phải chạy|0 1 0 15
pair|phải chờ|0 15 0 37
pair|phải có|-9 -17 28 2
pair|phải công|0 0 0 -9
pair|phải cưỡng|8 -7 0 18
pair|phải cắt|-1 4 0 -18
pair|phải di|7 0 -1 16
pair|phải dừng|-2 12 -2 7
pair|phải giãn|-11 -22 -12 -9
pair|phải giữ|-1 0 17 -2
pair|phải gõ|0 12 0 17
pair|phải gửi|-17 18 -9 13
pair|phải học|10 -7 0 24
pair|phải khắc|-13 -9 -16 -7
pair|phải kiểm|-15 -20 28 -5
pair|phải kê|-10 12 0 19
pair|phải làm|1 -9 -35 26
pair|phải lập|0 0 -19 13
pair|phải mua|0 0 0 3
pair|phải nghiêm|-17 -19 -8 -6
pair|phải nhìn|0 -12 0 0
pair|phải nhận|-9 14 -2 -11
pair|phải nhập|-5 15 0 31
pair|phải nhờ|-3 23 0 -9
pair|phải nói|-7 -28 -3 -8
pair|phải rà|3 0 21 -4
pair|phải thay|0 0 21 -14
pair|phải thu|-28 7 -19 29
pair|phải thẩm|-1 17 -16 17
pair|phải thực|-2 -24 16 -23
pair|phải trả|-16 -2 0 -14
pair|phải về|0 0 -7 8
pair|phải xin|-6 29 -6 10
pair|phải xong|-18 -4 15 13
pair|phải xử|6 -5 16 -8
pair|phải đi|-11 4 9 0
pair|phải điều|0 8 -4 20
pair|phải đưa|0 0 7 -3
pair|phải đạt|-8 -22 -28 15
pair|phản biện|-3 0 0 10
pair|phản hồi|-22 20 -9 -12
pair|phản ánh|1 -2 11 -2
pair|phấn khởi|-5 -7 0 29
pair|phấn đấu|-10 -9 14 -9
pair|phần #|-11 11 0 -12
pair|phần a|-1 0 0 0
pair|phần ba|-16 14 0 9
pair|phần b|0 -8 0 0
pair|phần chưa|-1 -13 0 -21
pair|phần c|0 -6 0 0
pair|phần còn|-1 0 -17 33
pair|phần do|-14 -12 0 15
pair|phần gạo|15 -1 -10 -8
pair|phần iii|0 0 -2 0
pair|phần ii|0 -18 0 0
pair|phần i|-1 -7 -2 0
pair|phần lớn|-41 29 -12 -11
pair|phần mình|-7 -21 -30 -13
pair|phần mềm|-12 35 -1 -20
pair|phần ngọn|-6 19 0 -9
pair|phần nhiều|-24 37 0 20
pair|phần nhiệm|-4 -2 0 0
pair|phần quà|40 -2 0 -29
pair|phần thu|4 -1 10 21
pair|phần trăm|18 -45 -5 4
pair|phần việc|-14 -16 -16 -8
pair|phần đông|-13 23 -7 -2
pair|phẩm #|3 -22 0 -22
pair|phẩm (|22 -14 0 5
pair|phẩm bằng|-3 9 0 25
pair|phẩm chính|10 0 0 0
pair|phẩm chủ|-12 -7 0 0
pair|phẩm còn|-6 26 0 -7
pair|phẩm có|0 0 0 15
pair|phẩm cấp|21 -14 0 26
pair|phẩm của|-17 -13 -16 -13
pair|phẩm lên|-2 0 14 33
pair|phẩm ocop|-14 -3 -2 22
pair|phẩm trong|29 -1 0 -14
pair|phẩm trên|37 18 15 -11
pair|phẫu thuật|12 -1 0 -11
pair|phận cán|-10 28 0 -37
pair|phận công|0 3 0 -1
pair|phận giám|12 0 0 0
pair|phận hỗ|20 0 0 0
pair|phận hộ|-5 9 0 -1
pair|phận kế|-3 -2 11 14
pair|phận một|35 0 3 -14
pair|phận nhân|0 1 0 -5
pair|phận thanh|0 6 0 -12
pair|phận tiếp|0 0 0 13
pair|phận đảng|18 -2 -3 0
pair|phế thải|0 3 1 -22
pair|phố #|-12 9 0 -8
pair|phố (|-6 38 0 -43
pair|phố )|2 -14 19 -4
pair|phố ;|0 0 25 7
pair|phố báo|0 0 -2 0
pair|phố bố|11 0 13 10
pair|phố chỉ|20 -15 -10 0
pair|phố cát|-2 0 4 20
pair|phố còn|21 -20 0 14
pair|phố có|15 -16 0 15
pair|phố cần|-1 0 -15 0
pair|phố cố|-17 -9 -9 0
pair|phố cổ|16 -19 -11 -23
pair|phố dự|-12 -11 -17 -6
pair|phố ghi|-32 0 -2 -10
pair|phố giao|-14 -16 0 37
pair|phố giữ|12 -4 17 -28
pair|phố hiến|-4 0 -10 0
pair|phố hoàn|6 0 0 0
pair|phố hà|-8 0 -5 0
pair|phố hạ|-20 2 19 -6
pair|phố hải|-4 0 -4 0
pair|phố họp|0 0 -1 0
pair|phố khóa|18 -2 -2 23
pair|phố không|17 -1 -7 -14
pair|phố ký|14 -3 14 -19
pair|phố long|0 0 -1 0
pair|phố lo|-9 -2 3 -27
pair|phố làm|-6 3 -9 8
pair|phố lãnh|0 0 -26 0
pair|phố lê|1 25 0 19
pair|phố lập|13 -7 5 17
pair|phố móng|0 0 -1 0
pair|phố nguyễn|-12 -11 -9 0
pair|phố nối|6 -3 0 -16
pair|phố phân|-1 0 -5 -2
pair|phố phối|0 0 0 -3
pair|phố sáng|19 -3 -6 19
pair|phố số|1 23 0 -1
pair|phố theo|-28 -5 -19 15
pair|phố thường|0 0 10 25
pair|phố trong|0 0 0 22
pair|phố trên|0 0 0 20
pair|phố trị|25 -4 0 -27
pair|phố tăng|13 0 0 -17
pair|phố và|4 -13 9 -12
pair|phố văn|-10 2 -4 8
pair|phố vận|0 0 37 -4
pair|phố với|20 -5 -2 4
pair|phố đi|5 -11 5 -16
pair|phố đà|-2 0 -1 0
pair|phố được|18 -5 -22 21
pair|phố đạt|23 -1 0 -18
pair|phố để|-10 0 10 0
pair|phố đối|-4 -1 9 0
pair|phố ấm|1 0 0 -1
pair|phố ẩm|10 0 0 -14
pair|phối hợp|0 0 7 1
pair|phối nông|0 0 12 0
pair|phổ biến|2 -3 -26 9
pair|phổ cập|15 7 6 -38
pair|phổ thông|-7 0 -5 -19
pair|phổ yên|-4 17 -6 0
pair|phụ cấp|27 -2 -9 -10
pair|phụ huynh|1 1 9 5
pair|phụ lục|-10 5 -3 0
pair|phụ nữ|13 2 0 1
pair|phụ trách|16 14 1 12
pair|phụ trợ|12 -12 0 -13
pair|phụ đạo|-3 0 24 0
pair|phục #|14 0 0 -16
pair|phục dựng|16 -4 14 -21
pair|phục hoặc|-11 -1 -8 -2
pair|phục hạn|-13 0 -16 0
pair|phục hậu|-7 -13 -3 -9
pair|phục hồi|-3 11 9 25
pair|phục hồ|0 -2 13 19
pair|phục khuyết|0 0 2 0
pair|phục sau|18 4 19 -14
pair|phục thiên|-21 7 2 -3
pair|phục thiếu|0 -2 0 0
pair|phục tình|0 0 13 -18
pair|phục vụ|6 -37 -11 4
pair|phục xong|11 5 -3 -6
pair|phục đàn|0 0 13 -21
pair|phủ #|32 0 -25 7
pair|phủ )|0 0 15 1
pair|phủ ;|0 0 5 0
pair|phủ bhxh|-16 16 -7 21
pair|phủ bhyt|13 6 -8 -39
pair|phủ bạt|-6 0 7 16
pair|phủ bảo|-1 -20 -7 -13
pair|phủ kín|24 -18 0 17
pair|phủ lý|13 -9 0 -3
pair|phủ rừng|-27 -28 -30 -19
pair|phủ sóng|-4 0 26 12
pair|phủ trên|22 -10 0 0
pair|phủ và|-28 -9 -23 -4
pair|phủ về|-15 -1 -10 -22
pair|phủ xanh|37 -14 0 -4
pair|phủ được|14 7 0 20
pair|phức tạp|-13 27 13 -7
pair|prông báo|-21 -5 -6 0
pair|ptnt bám|0 0 19 0
pair|ptnt chủ|0 0 36 0
pair|ptnt cùng|-17 -5 -15 0
pair|pưh sơ|0 0 -4 0
pair|pờ làm|0 0 0 22
pair|qbđt )|-2 -9 -4 0
pair|qh14 của|0 0 18 -6
pair|qh15 ngày|-16 0 -20 -3
pair|qlda dân|15 -7 6 16
pair|qlda đtxd|0 -1 -7 0
pair|qp -|-21 -5 -12 -16
pair|qpan không|0 0 15 25
pair|qsdđ ,|31 -24 0 -7
pair|qu -|-1 -2 -15 0
pair|qu dự|0 -8 0 0
pair|qua #|10 -17 -30 -16
pair|qua ba|8 0 -4 -35
pair|qua biên|0 0 8 11
pair|qua báo|-11 0 -5 21
pair|qua camera|0 0 14 -12
pair|qua các|-2 7 -31 8
pair|qua cảng|11 -13 0 -18
pair|qua cửa|15 35 -11 -21
pair|qua dự|-1 -1 11 -4
pair|qua giám|-22 20 -4 -9
pair|qua giá|13 -6 0 -3
pair|qua hue|-9 19 0 0
pair|qua huyện|19 0 0 -20
pair|qua hệ|0 0 8 0
pair|qua hợp|22 -5 0 -14
pair|qua kho|7 2 0 -20
pair|qua khối|0 0 0 26
pair|qua kiểm|-22 12 -3 3
pair|qua loa|-9 15 8 -6
pair|qua lối|-19 -2 -12 16
pair|qua màn|2 1 -1 6
pair|qua mạng|-9 36 0 -8
pair|qua mấy|-8 15 0 1
pair|qua mức|12 -11 0 19
pair|qua nghị|-19 -3 26 0
pair|qua ngày|-20 -17 -9 -3
pair|qua nhiều|-2 6 0 29
pair|qua nổi|-14 20 0 2
pair|qua quỹ|5 0 0 -18
pair|qua sáu|-17 0 0 0
pair|qua thanh|0 13 0 0
pair|qua tháng|-14 9 -3 -10
pair|qua thôn|0 0 2 -21
pair|qua thăm|-23 -12 0 -6
pair|qua thẻ|9 -2 0 10
pair|qua tài|28 -17 -17 9
pair|qua xóm|-9 17 -5 -4
pair|qua đào|-4 1 -31 -2
pair|qua đêm|-6 21 -1 -25
pair|qua đó|11 0 0 25
pair|qua đường|6 11 0 20
pair|qua đẩy|0 7 7 20
pair|qua đời|0 0 0 33
pair|quan #|10 0 0 -31
pair|quan (|0 0 18 0
pair|quan ,|2 -4 -22 -27
pair|quan biết|0 0 -22 0
pair|quan báo|9 -9 -18 11
pair|quan bắc|19 -6 1 0
pair|quan chưa|-3 2 19 11
pair|quan hành|12 -8 24 0
pair|quan hóa|-23 0 0 0
pair|quan hệ|18 -6 -7 -11
pair|quan làm|2 0 0 -8
pair|quan mới|0 8 0 -2
pair|quan nam|0 0 2 10
pair|quan nhà|-10 9 0 -2
pair|quan nhân|-8 0 15 -6
pair|quan nộp|0 3 4 -5
pair|quan phản|0 12 -11 9
pair|quan soạn|-9 9 -1 10
pair|quan trong|-6 9 0 16
pair|quan trung|12 0 0 14
pair|quan trắc|17 17 18 -3
pair|quan trọng|0 -4 0 0
pair|quan tâm|-21 -16 -2 -23
pair|quan tỉnh|-2 0 -4 -1
pair|quan điều|14 -3 1 22
pair|quan đảng|-3 -1 -1 0
pair|quang cơ|-2 8 18 -3
pair|quang cảnh|-11 -1 0 0
pair|quang trung|-4 -14 0 9
pair|quang uy|-2 11 12 -26
pair|quanh chợ|-8 13 0 -3
pair|quanh các|-1 3 5 -1
pair|quanh khu|-1 -3 22 37
pair|quanh samsung|0 14 -7 0
pair|quay lại|-5 7 9 3
pair|quay về|4 16 -6 2
pair|quen biết|0 3 0 10
pair|quy chuẩn|-2 5 0 8
pair|quy chế|29 -1 9 -6
pair|quy hoạch|0 21 23 -20
pair|quy mô|23 17 13 9
pair|quy nhơn|12 1 -1 1
pair|quy thóc|18 0 -4 -23
pair|quy trình|-13 -9 15 5
pair|quy tập|17 -7 0 -17
pair|quy tắc|0 3 0 -3
pair|quy đông|-28 -17 -7 5
pair|quy định|-4 -4 0 -5
pair|quy đổi|13 -1 0 0
pair|quy ước|22 -6 0 -2
pair|quyên góp|11 -15 18 -17
pair|quyết #|2 -5 14 -21
pair|quyết (|0 -8 -5 2
pair|quyết cho|-11 -7 -2 -4
pair|quyết chuyên|9 18 0 -1
pair|quyết chưa|-2 9 -7 28
pair|quyết còn|-10 17 -6 -16
pair|quyết có|-7 -13 -24 -9
pair|quyết của|22 -6 2 -4
pair|quyết dứt|0 0 20 -25
pair|quyết giải|-1 -2 22 -4
pair|quyết hđnd|29 -8 0 24
pair|quyết hỗ|0 0 0 -9
pair|quyết hội|-24 20 13 20
pair|quyết khiếu|0 0 17 0
pair|quyết không|0 -4 18 17
pair|quyết kịp|-1 0 -14 19
pair|quyết liệt|0 0 17 25
pair|quyết nghị|0 0 -20 0
pair|quyết này|-9 -15 2 29
pair|quyết năm|-6 -2 1 -14
pair|quyết quá|-3 30 -1 0
pair|quyết sao|0 3 0 6
pair|quyết số|12 0 2 6
pair|quyết thu|0 -1 10 38
pair|quyết tháng|0 5 -17 0
pair|quyết thông|-21 -10 -8 10
pair|quyết thủ|14 -2 0 26
pair|quyết toán|-10 25 -27 5
pair|quyết trung|14 -8 20 9
pair|quyết trực|-20 -12 -23 0
pair|quyết tâm|-19 -16 16 -12
pair|quyết tố|-22 -14 -13 0
pair|quyết việc|5 3 26 -31
pair|quyết và|-12 -1 -12 -8
pair|quyết về|-5 -6 12 -10
pair|quyết xong|36 -23 -3 29
pair|quyết xử|-12 0 20 11
pair|quyết đã|-6 0 13 18
pair|quyết đình|0 -1 4 24
pair|quyết đúng|-21 -10 -9 -16
pair|quyết đơn|-18 24 19 17
pair|quyết được|9 -17 -20 0
pair|quyết đại|-14 -1 0 -9
pair|quyết đảng|5 0 0 25
pair|quyết định|-20 -1 -4 -13
pair|quyền #|-12 -13 -7 -23
pair|quyền ,|0 28 0 0
pair|quyền có|0 2 0 0
pair|quyền công|-7 0 -4 0
pair|quyền cơ|22 0 0 -1
pair|quyền hai|30 -5 14 -5
pair|quyền sử|1 -10 23 5
pair|quyền từ|9 0 0 -7
pair|quyền và|6 -9 -9 11
pair|quyền xã|3 2 0 7
pair|quyền địa|-11 -7 -4 0
pair|quà #|16 0 0 3
pair|quà cho|28 -15 4 -37
pair|quà trị|11 0 0 23
pair|quà tết|44 -4 0 1
pair|quá #|-11 -2 4 24
pair|quá hạn|17 0 3 -22
pair|quá hẹn|-2 15 0 -25
pair|quá một|0 9 -6 15
pair|quá nửa|1 26 -10 12
pair|quá thời|-21 29 -14 -25
pair|quá tải|-1 22 0 10
pair|quán "|-17 24 -6 -19
pair|quán lấn|-6 -6 18 12
pair|quán triệt|15 -4 -7 -1
pair|quát năm|-1 -1 0 0
pair|quân #|2 -15 -23 -15
pair|quân (|0 0 9 0
pair|quân cho|-11 0 13 0
pair|quân chung|8 5 -6 9
pair|quân các|0 -26 -3 0
pair|quân cả|2 17 0 -12
pair|quân dân|0 -20 -15 19
pair|quân làm|-19 -12 15 -25
pair|quân lương|5 -20 0 18
pair|quân mỗi|0 -23 -17 0
pair|quân nhân|17 0 0 0
pair|quân năm|-14 0 12 14
pair|quân sơ|0 16 -8 0
pair|quân số|8 -9 21 11
pair|quân sự|1 10 6 -21
pair|quân tháo|18 0 -1 0
pair|quân toàn|-18 22 0 -27
pair|quân trong|0 0 22 0
pair|quân tại|-1 -5 -18 0
pair|quân từ|22 -3 8 5
pair|quân tự|0 1 0 0
pair|quân vệ|10 -4 -1 -14
pair|quân y|0 0 0 21
pair|quân được|7 -1 0 16
pair|quân đạt|-8 -6 -5 9
pair|quân đầu|7 -31 -9 34
pair|quân đội|0 -2 16 -9
pair|quân đợt|-5 0 24 13
pair|quân đủ|30 -8 -4 -17
pair|quân ở|0 12 0 -1
pair|quét #|24 2 -8 -2
pair|quét lâm|0 0 9 0
pair|quét tệ|0 0 9 0
pair|quý #|-12 -1 -25 -6
pair|quý báo|-3 0 18 24
pair|quý cuối|-1 0 -9 0
pair|quý giới|-4 0 18 22
pair|quý iii|-13 4 2 7
pair|quý ii|0 0 -7 -1
pair|quý iv|0 0 0 6
pair|quý i|10 -6 0 1
pair|quý một|0 0 12 22
pair|quý trước|4 5 0 11
pair|quý tới|0 0 -21 0
pair|quý đầu|7 -7 -7 12
pair|quăng có|-4 9 -6 15
pair|quả #|1 0 -1 2
pair|quả buớc|0 0 0 10
pair|quả bão|-5 0 11 -2
pair|quả chiếm|4 0 0 0
pair|quả cho|0 0 9 17
pair|quả chính|0 -1 0 0
pair|quả chưa|-6 13 -3 32
pair|quả chợ|-5 0 14 0
pair|quả các|0 0 10 0
pair|quả cả|-20 -30 0 -22
pair|quả của|-8 0 0 0
pair|quả giám|-19 11 -8 9
pair|quả giải|-4 12 25 4
pair|quả gửi|0 0 12 23
pair|quả hằng|0 0 6 -16
pair|quả khắc|-26 -5 0 43
pair|quả kiểm|-3 0 -4 -8
pair|quả lãnh|0 0 0 6
pair|quả lĩnh|36 -46 -21 -66
pair|quả ngoại|0 0 18 -16
pair|quả như|0 0 -22 -12
pair|quả này|0 0 4 -2
pair|quả năm|0 0 -6 0
pair|quả nổi|-12 0 0 0
pair|quả qua|18 0 7 10
pair|quả quý|-26 0 -6 0
pair|quả rà|-26 -7 0 -3
pair|quả sang|0 0 8 0
pair|quả tang|8 0 11 16
pair|quả thu|-5 -3 -23 -21
pair|quả tháng|-24 0 -9 0
pair|quả thực|0 0 -1 6
pair|quả toàn|19 0 -3 32
pair|quả trong|15 -7 0 -22
pair|quả trên|-13 -1 6 -3
pair|quả trước|0 0 -15 -19
pair|quả tại|0 0 5 28
pair|quả tốt|32 -4 0 0
pair|quả về|-6 0 18 5
pair|quả xử|0 0 3 20
pair|quả đạt|-12 0 -4 35
pair|quản chặt|-2 -3 18 -26
pair|quản lý|-24 -1 -20 0
pair|quảng bình|-1 0 -8 10
pair|quảng canh|-22 0 1 20
pair|quảng cáo|23 1 13 21
pair|quảng lương|-4 0 -1 0
pair|quảng ngãi|-6 -2 -15 4
pair|quảng ninh|0 0 -1 0
pair|quảng thọ|29 -26 1 -26
pair|quảng trạch|-20 -12 -9 -12
pair|quảng trị|-7 -1 -3 0
pair|quảng tân|-1 0 0 -3
pair|quảng yên|-8 0 0 17
pair|quảng điền|-2 0 0 0
pair|quần chúng|10 5 5 39
pair|quầy có|10 -5 0 17
pair|quầy kỳ|-2 -6 -18 0
pair|quận #|10 0 -15 -15
pair|quận báo|-1 0 -5 -3
pair|quận chủ|0 0 -18 0
pair|quận giao|5 -6 -5 -34
pair|quận hoàn|18 0 0 -8
pair|quận khóa|0 0 -4 0
pair|quận kiến|-8 -6 0 0
pair|quận long|0 0 -7 -4
pair|quận lần|-6 0 1 23
pair|quận ngô|-3 -1 -7 0
pair|quận nâng|-10 0 22 0
pair|quận phối|0 0 7 17
pair|quận ô|-1 0 -2 0
pair|quận được|44 0 0 -19
pair|quận đỗ|-25 0 -11 -14
pair|quận ủy|-27 -3 -11 -13
pair|quốc doanh|19 5 22 -8
pair|quốc dũng|0 0 8 -1
pair|quốc gia|6 -14 -8 -32
pair|quốc huy|-4 -2 29 -32
pair|quốc hội|-2 -14 10 -7
pair|quốc khánh|4 -2 13 14
pair|quốc khởi|-1 0 -7 0
pair|quốc làm|11 -2 0 -11
pair|quốc lộ|17 -1 6 -19
pair|quốc nên|0 0 1 0
pair|quốc oai|0 -8 -3 0
pair|quốc phòng|-23 -7 -18 -41
pair|quốc tế|5 11 -6 10
pair|quốc việt|-4 -7 -8 20
pair|quốc và|-59 -1 -32 0
pair|quốc xã|0 0 11 0
pair|quỳ châu|0 0 -1 0
pair|quỳ hợp|-4 0 -2 0
pair|quỹ "|10 -16 -1 -30
pair|quỹ #|-1 0 17 12
pair|quỹ cứu|-18 15 0 -12
pair|quỹ hết|-1 -2 12 18
pair|quỹ hỗ|23 -18 0 0
pair|quỹ hội|-20 -7 -8 -14
pair|quỹ khám|-12 17 0 -2
pair|quỹ phòng|6 32 -29 -10
pair|quỹ qpan|0 0 15 24
pair|quỹ quốc|23 -2 7 -2
pair|quỹ vì|15 -3 26 -13
pair|quỹ đất|-15 13 17 7
pair|qđ #|-17 -6 0 -24
pair|qđ -|-16 -9 0 6
pair|qđ /|0 -11 -5 -10
pair|qđi /|14 0 1 17
pair|r '|-7 -6 -10 0
pair|ra #|5 3 -1 6
pair|ra (|-3 8 0 0
pair|ra )|9 -3 -1 17
pair|ra an|19 -5 0 -14
pair|ra bước|11 -6 0 -11
pair|ra bảo|-8 0 11 -3
pair|ra cháy|8 -11 -20 11
pair|ra các|-7 -2 9 0
pair|ra cả|-8 13 0 20
pair|ra gọn|2 0 0 -25
pair|ra hoa|20 14 -8 16
pair|ra hành|-2 16 0 28
pair|ra khơi|10 -20 -1 -11
pair|ra khỏi|-7 -4 21 26
pair|ra là|-4 21 -3 16
pair|ra lớp|18 -5 8 -14
pair|ra mất|17 -16 0 -5
pair|ra mấy|-1 -1 -13 0
pair|ra mắt|36 -15 -12 -34
pair|ra một|-16 22 0 25
pair|ra nghị|-2 5 23 0
pair|ra ngày|0 -10 -4 0
pair|ra người|-16 19 0 6
pair|ra nhiều|0 13 0 -2
pair|ra những|-2 -19 -18 0
pair|ra quyết|18 -9 0 20
pair|ra quân|-5 -2 1 -8
pair|ra sôi|-16 -15 -3 20
pair|ra sông|-15 30 3 -19
pair|ra thì|-12 11 0 -17
pair|ra tranh|8 0 0 0
pair|ra trong|-5 -13 -23 0
pair|ra tại|-45 1 -20 -10
pair|ra vi|0 1 0 -21
pair|ra vào|-10 0 23 12
pair|ra điểm|32 0 19 -29
pair|ra đúng|14 0 0 -7
pair|ra được|-9 18 0 -12
pair|ra đảo|12 0 2 -9
pair|ra đến|21 -14 -2 0
pair|ra ở|-7 11 0 22
pair|rang -|-1 0 -1 0
pair|ranh giới|13 -11 0 15
pair|rao vặt|-4 12 0 -2
pair|rau ,|14 -7 0 4
pair|rau an|3 12 0 -16
pair|rau màu|-4 -25 -10 -8
pair|rau má|30 -18 0 -18
pair|riêng #|31 3 0 -11
pair|riêng cho|6 -2 4 -6
pair|riêng các|0 0 -15 0
pair|riêng công|-34 19 -18 7
pair|riêng khiến|-8 12 -2 0
pair|riêng khách|8 -3 0 16
pair|riêng lẻ|10 -3 0 -10
pair|riêng mùa|-8 9 0 -1
pair|riêng ngành|-8 -8 7 0
pair|riêng ngô|-5 8 0 0
pair|riêng phá|-5 10 0 -7
pair|riêng sản|-5 9 0 0
pair|riêng thu|-11 -20 -11 -17
pair|riêng thuế|7 5 0 14
pair|riêng tiền|-10 17 0 -11
pair|riêng trước|0 -3 10 15
pair|riêng tín|0 8 0 0
pair|riêng với|5 -8 6 0
pair|riêng xuất|3 13 0 -26
pair|riêng án|-16 -15 -8 -17
pair|riêng đàn|-8 23 0 0
pair|riêng được|15 -5 0 14
pair|riêng đồng|-22 -24 -1 -14
pair|ruộng bậc|22 -6 0 -1
pair|ruộng bỏ|0 -8 11 8
pair|ruộng hai|8 -2 0 14
pair|ruộng hoang|-3 28 0 -6
pair|ruộng trũng|8 4 12 -3
pair|ruộng đất|-11 29 6 0
pair|ruột thừa|11 -3 0 3
pair|rà hộ|-3 10 23 -16
pair|rà lại|2 -22 40 -30
pair|rà nguồn|-2 0 -1 -25
pair|rà soát|5 0 20 14
pair|rà từng|0 0 18 14
pair|rành công|0 0 0 -13
pair|rác bãi|0 0 11 15
pair|rác gò|0 -9 9 0
pair|rác sinh|-18 -12 -3 -20
pair|rác thải|-3 -3 9 -34
pair|rác trộm|-1 0 8 29
pair|rác tân|0 6 13 -3
pair|rác tại|17 2 18 0
pair|rác tạm|-4 8 0 22
pair|rác tồn|-3 21 0 -23
pair|rác vẫn|-13 20 0 21
pair|rác về|0 -9 14 23
pair|rác được|-25 -7 -3 6
pair|rác ở|-8 -14 -11 -16
pair|rét cho|0 0 0 25
pair|rét còn|-2 18 0 -22
pair|rét hại|-27 7 -20 -10
pair|rét đậm|-28 -2 5 -1
pair|rò rỉ|-1 2 0 13
pair|rót làm|-10 10 0 -10
pair|rót về|-20 28 -5 -30
pair|rô -|-10 0 11 0
pair|rông trên|0 5 0 11
pair|rõ "|8 -1 0 -10
pair|rõ #|21 -16 0 -2
pair|rõ ai|0 4 0 3
pair|rõ chính|0 0 0 9
pair|rõ nguyên|0 0 0 25
pair|rõ nguồn|0 0 0 39
pair|rõ người|-14 -9 -12 -8
pair|rõ nét|10 4 -6 18
pair|rõ trách|0 0 19 -3
pair|rõ việc|-13 -12 -12 -9
pair|rút #|31 -17 -8 21
pair|rút còn|1 -27 -10 -4
pair|rút gọn|-8 0 13 20
pair|rút kinh|-13 -2 4 15
pair|rút ngắn|1 -17 -4 -4
pair|rút phép|7 -7 0 13
pair|rút xuống|38 -25 0 -30
pair|rút được|3 8 0 -7
pair|răn đe|-1 1 11 -7
pair|rơ châm|-1 0 -10 -6
pair|rơi vào|-14 14 0 17
pair|rơi vãi|12 -4 -5 -17
pair|rườm rà|-16 24 -6 17
pair|rưỡi năm|10 -3 0 -23
pair|rượu bia|-16 2 -6 -22
pair|rạch bà|-1 7 -1 19
pair|rạch cái|-21 23 18 -2
pair|rạch giá|-25 15 19 -6
pair|rải rác|2 -7 -1 11
pair|rảnh rỗi|-2 11 -8 12
pair|rất nghiêm|-8 -9 -7 9
pair|rầy nâu|-5 20 22 15
pair|rẫy mùa|-10 -7 21 0
pair|rắn biển|0 0 1 -7
pair|rắn sinh|-9 -31 -14 0
pair|rằm tháng|-5 0 6 10
pair|rằng kinh|-14 -14 -5 0
pair|rằng nguyên|-15 -15 -11 0
pair|rằng việc|12 14 -5 -7
pair|rẻ như|-12 11 -1 11
pair|rỉ rác|0 0 0 16
pair|rối rắm|-6 16 -6 0
pair|rồi bỏ|-2 4 0 0
pair|rồi chấm|0 0 0 14
pair|rồi dừng|-9 10 0 -9
pair|rồi không|4 7 -6 -2
pair|rồi mà|-13 1 -18 -5
pair|rồi mới|5 4 23 -11
pair|rồi thôi|-2 11 -10 10
pair|rồi về|0 0 0 8
pair|rồi để|-22 22 0 -6
pair|rộ có|-11 10 0 -2
pair|rộng #|4 -12 -8 26
pair|rộng )|-25 -5 -27 0
pair|rộng cánh|-8 0 3 -17
pair|rộng mô|-7 0 17 -1
pair|rộng nguồn|-2 0 6 13
pair|rộng ngày|-4 0 -10 0
pair|rộng nhà|3 0 8 -5
pair|rộng thêm|31 -13 0 -13
pair|rộng vùng|0 0 21 14
pair|rớt còn|-8 17 -8 -4
pair|rớt giá|13 -1 0 23
pair|rớt liên|0 22 0 0
pair|rời rạc|0 9 -1 -12
pair|rụt họp|0 0 -3 0
pair|rủi ro|-7 -11 12 -8
pair|rừng #|-12 -6 -24 -44
pair|rừng ,|32 0 0 -28
pair|rừng bị|0 0 1 24
pair|rừng cho|-5 -14 -3 0
pair|rừng còn|-6 12 -1 9
pair|rừng giữ|13 -5 0 -29
pair|rừng gỗ|-14 -5 4 0
pair|rừng làm|-14 17 0 -17
pair|rừng lập|0 0 0 8
pair|rừng mới|12 -16 -17 0
pair|rừng phòng|-35 5 -8 1
pair|rừng phú|-4 -11 -6 -10
pair|rừng sản|0 0 0 5
pair|rừng trong|0 0 15 4
pair|rừng tràm|-22 -21 -2 -7
pair|rừng trồng|0 -16 0 -1
pair|rừng tại|-15 17 14 8
pair|rừng tập|-16 29 -4 0
pair|rừng tự|8 0 0 18
pair|rừng ven|0 0 11 0
pair|rừng và|-38 -10 -14 -18
pair|rừng vẫn|0 1 0 0
pair|rừng được|24 4 -1 26
pair|rừng đạt|46 0 0 -44
pair|rừng đến|6 -3 0 23
pair|rừng ước|16 -2 0 29
pair|rừng ở|0 14 0 -8
pair|rửa xe|0 -4 20 -14
pair|sa mộc|-17 11 14 -2
pair|sa pa|-5 7 17 3
pair|sa rương|0 0 16 0
pair|sa đéc|-10 0 0 -20
pair|sai chế|8 0 0 34
pair|sai do|-1 11 0 -3
pair|sai mục|-15 26 8 -22
pair|sai phép|-15 12 1 6
pair|sai phạm|20 0 -12 28
pair|sai quy|-7 -21 -11 -16
pair|sai sót|25 -21 11 9
pair|sai thiết|14 -10 0 23
pair|sai thể|0 11 -11 0
pair|samsung phổ|-1 15 -6 0
pair|san gạt|10 -1 0 -22
pair|san lấp|-11 14 14 -5
pair|san ủi|0 0 0 15
pair|sang #|-6 -17 -29 -21
pair|sang cây|-6 -22 3 -17
pair|sang gia|-25 -3 1 0
pair|sang kiểm|13 -7 -5 24
pair|sang lào|-7 10 0 -11
pair|sang mùa|-2 8 0 6
pair|sang nhượng|0 8 0 -13
pair|sang nhật|28 -12 -1 -24
pair|sang nuôi|0 -1 29 0
pair|sang năm|-33 8 -27 -9
pair|sang quý|-8 20 0 -4
pair|sang tay|-12 28 -2 18
pair|sang tháng|0 0 -26 0
pair|sang trung|18 -8 -4 0
pair|sang trồng|1 0 2 0
pair|sao chép|-4 16 14 -2
pair|sao phân|-3 12 0 0
pair|sao trở|-6 16 0 -3
pair|sao vàng|-28 -8 -15 0
pair|sau #|-26 12 -10 -14
pair|sau (|0 -4 -15 12
pair|sau bão|20 -21 1 22
pair|sau bồi|-1 -3 11 0
pair|sau cai|-4 -1 15 26
pair|sau chỉ|-24 1 -3 0
pair|sau cùng|0 0 -17 0
pair|sau dịch|12 9 -1 2
pair|sau dồn|-7 16 0 -16
pair|sau giám|-12 14 0 -9
pair|sau gần|-17 -3 -5 0
pair|sau hai|-28 -1 -4 0
pair|sau hợp|-11 -24 -10 19
pair|sau khi|-4 -1 -6 1
pair|sau kiểm|1 21 8 -3
pair|sau lũ|23 18 15 -27
pair|sau mùa|0 4 0 1
pair|sau mưa|0 8 5 -18
pair|sau mỗi|-20 -5 0 -18
pair|sau một|4 -1 0 -6
pair|sau ngày|-4 -13 -6 -15
pair|sau ra|0 0 0 24
pair|sau sáp|-33 -17 3 28
pair|sau sáu|-8 9 31 -24
pair|sau sắp|-22 9 6 21
pair|sau thông|-8 0 0 0
pair|sau tết|-16 30 19 -17
pair|sau đây|-5 -18 -14 -8
pair|sau đăng|0 14 0 -10
pair|sau đổi|-22 -9 6 0
pair|sau đợt|14 -2 0 13
pair|sene dolta|-11 0 13 0
pair|seo chúng|-1 0 -6 0
pair|seo páo|-1 0 -8 0
pair|shan trên|15 -6 -1 0
pair|sinh #|-25 -5 -25 -18
pair|sinh (|-13 14 0 2
pair|sinh -|19 6 7 9
pair|sinh /|-21 17 -1 4
pair|sinh an|-5 24 0 -7
pair|sinh bán|-19 -11 0 0
pair|sinh bỏ|4 0 -9 -10
pair|sinh cho|28 -2 1 22
pair|sinh con|-13 14 0 -19
pair|sinh có|3 2 -1 22
pair|sinh dân|14 -5 0 -3
pair|sinh dưới|-6 -9 -3 0
pair|sinh giáo|9 19 -4 -4
pair|sinh giỏi|38 -16 0 7
pair|sinh hoạt|14 35 7 -13
pair|sinh học|0 0 0 9
pair|sinh khiếu|16 0 0 25
pair|sinh khối|0 -10 14 -1
pair|sinh kế|-7 -6 19 -22
pair|sinh lên|15 0 0 17
pair|sinh lúng|0 6 0 0
pair|sinh lớp|0 0 8 -24
pair|sinh môi|14 1 -13 23
pair|sinh mới|-6 9 0 -23
pair|sinh nợ|-20 -6 4 12
pair|sinh ra|15 -10 20 -3
pair|sinh sản|10 6 0 0
pair|sinh thiếu|-4 0 -20 -10
pair|sinh thái|5 -1 4 -6
pair|sinh thêm|7 -4 0 8
pair|sinh trên|-16 -17 -6 8
pair|sinh trước|-1 0 14 0
pair|sinh trưởng|11 0 0 -26
pair|sinh trở|-13 -9 23 -12
pair|sinh tăng|-1 7 0 0
pair|sinh tại|31 -16 0 7
pair|sinh viên|-21 11 -22 0
pair|sinh vào|-6 10 -2 0
pair|sinh vùng|-3 3 -14 -15
pair|sinh xã|6 0 -11 -14
pair|sinh điểm|0 0 1 3
pair|sinh đầu|11 -11 -5 0
pair|sinh đến|14 -6 0 0
pair|siêu thâm|11 12 10 -6
pair|siêu thị|18 -4 19 6
pair|siêu âm|10 -10 18 -3
pair|siết chặt|7 -15 38 -11
pair|siết quản|0 0 14 -2
pair|so #|19 -11 0 11
pair|so ck|0 0 0 -11
pair|so cùng|19 6 3 -18
pair|so dự|-9 1 -8 -1
pair|so kh|9 0 0 0
pair|so kế|-9 -26 -8 4
pair|so năm|20 14 -1 3
pair|so quý|23 -9 0 -23
pair|so sánh|2 -8 -1 -7
pair|so tháng|4 -4 0 -31
pair|so với|0 19 -8 6
pair|so đầu|26 -1 0 7
pair|so ước|-29 0 -29 -23
pair|soi lại|-4 -1 -12 0
pair|song #|-15 24 0 -23
pair|song chưa|0 4 0 10
pair|song cuộc|18 -6 -1 0
pair|song có|0 1 0 0
pair|song công|0 1 0 0
pair|song giá|-1 9 0 -26
pair|song giải|-5 19 0 27
pair|song homestay|0 0 0 -4
pair|song huyện|27 -5 0 -18
pair|song khá|11 -11 0 25
pair|song không|-19 20 -2 -17
pair|song kém|-21 27 0 -8
pair|song một|-1 2 0 -7
pair|song người|-9 13 0 -6
pair|song ngữ|0 0 5 23
pair|song phiên|0 -10 0 0
pair|song phương|4 -7 9 26
pair|song phải|-16 -21 -6 0
pair|song vẫn|16 -16 0 32
pair|song vị|-8 12 0 -11
pair|song ít|-6 18 0 25
pair|soài so|0 0 0 2
pair|soát #|-33 16 0 9
pair|soát biên|0 0 0 42
pair|soát bệnh|-7 9 1 0
pair|soát chi|0 0 4 0
pair|soát chỉ|-1 -2 28 -22
pair|soát các|1 0 24 -13
pair|soát giá|0 0 25 -23
pair|soát hộ|14 1 14 -21
pair|soát lại|0 0 24 -23
pair|soát lập|0 6 -6 7
pair|soát nguồn|0 0 25 -5
pair|soát quy|0 0 37 17
pair|soát toàn|0 0 0 32
pair|soát trụ|0 0 0 19
pair|soát tàu|0 0 7 -20
pair|soát tốt|20 0 4 -19
pair|soát từng|0 0 13 17
pair|soát việc|-6 -5 -10 -11
pair|soát xe|-1 -5 13 0
pair|soát xong|11 0 -1 -14
pair|soát được|15 -11 -9 37
pair|soạn bộ|0 0 24 -7
pair|soạn quy|-13 0 17 0
pair|soạn sổ|0 0 0 2
pair|soạn thảo|3 15 0 -7
pair|ss #|25 0 0 -17
pair|su tiểu|35 -7 0 -15
pair|sum vầy|12 0 0 -25
pair|sung biên|0 0 -1 18
pair|sung bác|0 0 3 0
pair|sung người|0 0 0 29
pair|sung quy|30 -7 16 -4
pair|sung quá|-1 11 -9 17
pair|sung thiếu|-2 19 -13 25
pair|sung thuốc|0 0 21 0
pair|sung vốn|-2 11 0 -26
pair|suy dinh|16 -15 -7 -2
pair|suy giảm|-31 12 -6 0
pair|suất #|5 25 0 33
pair|suất bình|-26 -38 0 -21
pair|suất cao|-7 -21 -2 27
pair|suất cho|1 0 10 12
pair|suất giường|-27 -11 -4 -27
pair|suất học|4 0 0 14
pair|suất lúa|-5 18 -8 -18
pair|suất ngô|38 -10 0 -35
pair|suất quà|42 -10 0 3
pair|suất sinh|-10 11 0 -15
pair|suất sử|-6 21 0 0
pair|suất thấp|31 -20 -5 -2
pair|suất trạm|0 0 19 -10
pair|suất đầu|-10 11 0 33
pair|suối thông|-5 13 7 -12
pair|suối tre|8 -2 0 20
pair|sàn giao|-10 -12 -11 0
pair|sàn thương|3 4 19 -20
pair|sàng chiến|-4 0 6 23
pair|sàng lọc|29 -2 16 -22
pair|sá sạt|-21 -11 0 -6
pair|sá tổng|-15 -11 -8 -19
pair|sách #|-9 -32 -38 7
pair|sách (|2 0 14 0
pair|sách )|0 -34 0 0
pair|sách ,|-12 -13 0 -13
pair|sách ;|-1 22 0 0
pair|sách an|-18 0 -5 -15
pair|sách bảo|33 -2 -4 -38
pair|sách cho|-11 12 -5 4
pair|sách chặt|-3 0 25 -19
pair|sách cán|9 0 0 0
pair|sách cùng|0 0 1 0
pair|sách cả|10 -4 5 0
pair|sách cấp|21 37 0 11
pair|sách của|43 0 0 -19
pair|sách cử|18 3 4 26
pair|sách dân|-25 10 -2 -4
pair|sách giáo|25 -1 0 10
pair|sách giữ|0 0 19 -7
pair|sách gần|32 0 0 33
pair|sách hơn|38 0 0 -15
pair|sách hỗ|-3 0 0 -21
pair|sách hộ|-12 6 -8 3
pair|sách kế|15 2 -6 18
pair|sách là|24 -8 0 0
pair|sách lũy|-8 -14 -19 -20
pair|sách mặc|0 30 0 -16
pair|sách mới|-23 29 0 -6
pair|sách người|-15 -7 19 28
pair|sách nhiễu|0 0 1 21
pair|sách nhà|-9 -3 -27 -32
pair|sách năm|-19 -7 19 -14
pair|sách phường|25 -4 -19 -26
pair|sách quý|-13 0 0 -1
pair|sách thu|-5 16 -13 -22
pair|sách tháng|-28 -4 0 -6
pair|sách tiết|-4 0 11 14
pair|sách trong|6 -12 -17 -5
pair|sách trên|-23 0 1 -5
pair|sách tuy|38 -27 0 -3
pair|sách tàu|0 -1 14 -13
pair|sách tăng|12 0 -29 -22
pair|sách tập|0 0 -2 0
pair|sách tổng|14 0 0 -10
pair|sách từng|0 0 0 26
pair|sách việc|0 -5 9 -23
pair|sách và|-10 2 -9 -32
pair|sách vùng|-16 22 20 28
pair|sách vượt|-10 -10 -13 -25
pair|sách xã|12 -19 -1 -9
pair|sách đúng|63 -4 0 0
pair|sách đơn|-10 0 -4 5
pair|sách được|9 -12 0 -4
pair|sách đạt|-23 -2 0 49
pair|sách đến|8 -5 -19 -12
pair|sách địa|-11 -14 0 -20
pair|sách ước|-22 -25 -7 -20
pair|sách ở|0 3 0 -20
pair|sáng #|-20 0 -1 0
pair|sáng kiến|1 0 0 -15
pair|sáng nay|-12 -7 -18 0
pair|sáng ngày|0 0 -14 0
pair|sáng thứ|16 0 33 -13
pair|sáng tạo|-23 0 -16 10
pair|sánh #|0 -1 -1 -2
pair|sáp nhập|-8 -14 -2 -4
pair|sát "|9 0 0 -3
pair|sát #|-12 -10 8 4
pair|sát ,|11 -3 -4 0
pair|sát biên|-10 0 12 20
pair|sát bờ|-5 8 -5 0
pair|sát chuyên|6 0 4 -12
pair|sát chặt|12 0 2 6
pair|sát công|15 0 18 0
pair|sát cộng|10 5 -3 -1
pair|sát của|2 -16 0 8
pair|sát giờ|0 12 0 6
pair|sát hai|2 0 0 -24
pair|sát hành|-1 8 -4 -22
pair|sát hơn|10 -4 -5 -17
pair|sát lại|0 0 0 -15
pair|sát nghị|-17 -5 -17 16
pair|sát ngày|-14 17 0 18
pair|sát nhân|-10 -2 -16 0
pair|sát năm|0 0 24 59
pair|sát phối|0 0 0 34
pair|sát thường|9 29 -16 10
pair|sát thị|0 0 5 0
pair|sát thực|-10 -10 25 0
pair|sát tinh|0 0 9 0
pair|sát tiến|14 -1 0 -21
pair|sát trong|0 -1 25 -4
pair|sát trung|-26 -3 -15 -16
pair|sát ubnd|0 0 2 -3
pair|sát viên|-10 11 6 16
pair|sát việc|18 -5 28 12
pair|sát xét|-18 -1 0 0
pair|sát điều|-11 0 0 -6
pair|sát được|-4 -24 -12 4
pair|sát đầu|-8 -9 -22 -18
pair|sáu chỉ|-14 10 -11 0
pair|sáu hđnd|-2 -2 0 0
pair|sáu hằng|0 -2 19 -27
pair|sáu tháng|4 8 3 -22
pair|sân golf|-2 4 0 -13
pair|sâu #|-18 -5 -4 -3
pair|sâu bệnh|-8 -1 1 -17
pair|sâu có|28 -22 0 12
pair|sâu sát|12 -23 -1 -15
pair|sâu trong|0 0 7 27
pair|sâu với|6 0 5 0
pair|sên vét|0 0 12 18
pair|sóc kha|-5 -6 -6 0
pair|sóc sơn|-5 0 9 -11
pair|sóc trăng|-3 -3 7 0
pair|sóng #|-6 -24 -11 12
pair|sóng internet|-5 0 24 0
pair|sóng trước|0 0 0 20
pair|sót hộ|0 0 0 15
pair|sót sau|0 -2 0 0
pair|sót tài|-1 2 0 13
pair|sót đối|24 -2 -6 24
pair|sôi nổi|15 -17 -1 14
pair|sôi động|19 -1 0 1
pair|sông còn|-2 19 -3 -3
pair|sông cầu|14 -1 0 12
pair|sông dinh|-9 12 2 16
pair|sông hoài|0 3 6 -14
pair|sông hồng|13 -2 0 18
pair|sông mã|0 0 -1 0
pair|sông than|-10 -11 14 -9
pair|sông tiền|0 14 5 0
pair|sông đi|13 0 -2 -15
pair|sùng a|-20 0 -14 0
pair|sú #|-17 3 -11 -15
pair|sú thả|27 -4 0 -14
pair|súc không|-18 21 -9 0
pair|súc trước|0 0 18 -8
pair|sĩ /|-14 -6 -15 -11
pair|sĩ bệnh|0 0 17 0
pair|sĩ chuyên|-5 17 0 5
pair|sĩ làm|2 -23 24 0
pair|sĩ ra|0 0 11 0
pair|sĩ số|-15 13 0 -16
pair|sĩ trạm|-8 7 -4 0
pair|sĩ từ|13 14 -3 -27
pair|sĩ về|-1 -5 22 11
pair|sĩ xin|-5 7 -5 -35
pair|sĩ đã|-11 -3 4 0
pair|sĩ được|3 0 0 0
pair|sơ #|8 0 7 23
pair|sơ (|11 -6 0 25
pair|sơ ,|13 -6 0 -6
pair|sơ bổ|-3 22 -17 26
pair|sơ chuyển|-11 -14 -2 0
pair|sơ các|0 -1 5 -13
pair|sơ công|-15 11 18 -11
pair|sơ cưỡng|-2 -10 14 18
pair|sơ cấp|23 -1 -2 -21
pair|sơ cụm|0 0 1 -7
pair|sơ của|0 2 0 9
pair|sơ dự|0 8 0 -10
pair|sơ giải|28 -16 0 -20
pair|sơ giấy|-2 8 -3 16
pair|sơ gốc|-21 27 -19 -17
pair|sơ hai|0 1 0 -35
pair|sơ khởi|-15 0 16 -36
pair|sơ kết|0 -5 7 -1
pair|sơ lược|-17 11 0 -28
pair|sơ lịch|28 -11 -9 -18
pair|sơ người|-6 7 8 -10
pair|sơ nói|0 0 22 0
pair|sơ nộp|-25 16 -11 -2
pair|sơ quyết|3 0 -16 6
pair|sơ quá|1 -20 13 -3
pair|sơ quản|-20 21 0 -2
pair|sơ sinh|21 -2 0 -4
pair|sơ sài|-8 35 -8 -25
pair|sơ thanh|23 -12 0 -9
pair|sơ thiết|3 -1 0 1
pair|sơ thương|0 0 1 0
pair|sơ thủ|-28 -5 -14 -8
pair|sơ trả|0 -5 -17 20
pair|sơ trễ|0 -12 17 -5
pair|sơ trực|18 -13 19 -16
pair|sơ tuyển|-28 5 0 0
pair|sơ tán|2 -1 14 0
pair|sơ tồn|0 7 -1 14
pair|sơ vay|22 -16 -11 13
pair|sơ xử|10 2 -6 -9
pair|sơ yêu|-3 14 -12 17
pair|sơ đúng|9 14 -14 5
pair|sơ được|42 -25 -6 -14
pair|sơ đảng|-7 0 15 -24
pair|sơ đất|-21 0 22 -27
pair|sơ đề|0 0 27 -1
pair|sơ đồ|-1 0 -6 0
pair|sơn )|16 39 0 6
pair|sơn ,|5 29 0 -6
pair|sơn chủ|0 0 7 -1
pair|sơn có|-5 3 2 15
pair|sơn hà|-3 3 0 16
pair|sơn hòa|-1 0 -1 0
pair|sơn họp|0 0 -3 0
pair|sơn kiểm|0 0 5 0
pair|sơn kéo|-16 -19 0 0
pair|sơn la|-22 -13 -21 -12
pair|sơn mới|9 -6 0 -1
pair|sơn sáng|0 0 -1 0
pair|sơn thành|-14 -11 -18 -15
pair|sơn trà|-21 -6 -25 0
pair|sơn trầm|0 -2 -7 0
pair|sơn tây|-15 11 16 -15
pair|sơn và|-29 -1 0 -7
pair|sư cả|0 0 6 11
pair|sưa năm|0 0 0 22
pair|sương muối|-23 9 0 25
pair|sạch #|-14 -17 19 23
pair|sạch bàn|29 -22 0 -40
pair|sạch bản|10 -9 24 16
pair|sạch cho|-6 0 16 -14
pair|sạch các|0 0 11 -7
pair|sạch dữ|0 0 19 16
pair|sạch mới|-2 19 0 0
pair|sạch theo|-20 -4 -14 -8
pair|sạch thiếu|0 25 0 0
pair|sạch trước|0 0 3 21
pair|sạch đạt|20 5 0 17
pair|sạt cũng|0 -7 10 0
pair|sạt lở|-29 31 -1 -28
pair|sạt trượt|0 0 0 15
pair|sản #|9 -14 -21 -4
pair|sản (|12 -2 0 0
pair|sản ,|13 0 0 -7
pair|sản an|12 0 0 -8
pair|sản còn|-1 28 0 -12
pair|sản công|-6 6 0 -16
pair|sản do|8 2 0 -4
pair|sản dôi|0 0 24 0
pair|sản hơn|-20 -13 -1 -8
pair|sản khai|-7 9 0 6
pair|sản không|-8 -23 -19 -22
pair|sản lượng|-1 3 -9 -4
pair|sản lấy|0 0 0 21
pair|sản núi|0 1 0 0
pair|sản phát|19 -1 0 -6
pair|sản phẩm|1 3 -1 2
pair|sản theo|24 8 0 13
pair|sản trên|-18 -7 0 -16
pair|sản tăng|-4 -3 -1 27
pair|sản tự|20 -13 0 0
pair|sản việt|0 -2 0 0
pair|sản văn|13 -4 0 14
pair|sản được|17 -5 0 -8
pair|sản đạt|18 -1 0 -8
pair|sản ước|-18 -11 0 -5
pair|sấy không|0 0 11 0
pair|sầm sơn|-7 0 -13 0
pair|sầu riêng|20 1 5 -29
pair|sập và|-7 -18 -12 0
pair|sắc thuế|-8 12 0 -24
pair|sắp hết|-15 21 0 25
pair|sắp tới|0 0 -19 0
pair|sắp xếp|3 -13 1 -14
pair|sẵn sàng|-10 0 24 10
pair|sẽ làm|0 0 -10 0
pair|sẽ trừ|-2 -2 15 20
pair|số "|7 -28 -16 -8
pair|số #|-4 -13 -1 0
pair|số (|5 -7 0 0
pair|số )|4 -21 0 5
pair|số ,|17 -16 0 -22
pair|số buổi|0 16 0 0
pair|số bán|14 -2 0 -23
pair|số bản|0 7 -3 14
pair|số chi|0 3 0 -26
pair|số chiếm|-18 -7 -9 -10
pair|số cho|-5 0 19 29
pair|số chung|-1 6 0 0
pair|số chỉ|-10 3 -2 0
pair|số chủ|0 6 2 10
pair|số cuộc|25 -22 0 0
pair|số cán|0 10 0 -12
pair|số còn|-23 -21 -15 -3
pair|số có|13 -11 -6 -5
pair|số công|17 -3 -11 17
pair|số cơ|-26 14 -5 -2
pair|số cải|-12 -6 -6 0
pair|số cấp|9 -2 -5 -5
pair|số cộng|38 6 1 -13
pair|số của|0 0 0 -8
pair|số doanh|-8 18 -2 15
pair|số dự|6 2 0 20
pair|số giá|-20 -12 16 -8
pair|số giới|-14 11 -1 -17
pair|số giờ|-2 -7 -17 0
pair|số hài|25 -6 0 -15
pair|số hóa|-10 4 7 -14
pair|số học|0 0 2 -23
pair|số hồ|-8 7 12 -30
pair|số hộ|25 20 19 20
pair|số hợp|0 8 0 -14
pair|số iip|28 -2 0 12
pair|số khoản|-9 -16 0 0
pair|số khu|12 -9 0 -9
pair|số khó|-8 -13 -2 0
pair|số không|-20 22 -15 22
pair|số kiến|-22 -13 0 0
pair|số lao|-15 -24 0 0
pair|số liệu|-77 1 28 0
pair|số lên|22 -1 0 31
pair|số lĩnh|0 26 0 -2
pair|số lượng|-24 12 -6 -5
pair|số lần|10 -1 0 -3
pair|số lớp|-17 15 -9 -15
pair|số máy|0 0 0 22
pair|số người|31 -3 -3 7
pair|số nhiệm|3 0 -32 0
pair|số nhà|9 16 0 2
pair|số này|16 -13 0 -1
pair|số nông|-1 18 0 0
pair|số nơi|0 26 0 9
pair|số nợ|3 -2 -10 30
pair|số par|4 -1 -13 0
pair|số pci|-14 25 16 -18
pair|số phòng|0 -12 -7 0
pair|số phường|0 28 0 -24
pair|số phải|-9 -11 -5 28
pair|số phục|16 -8 -3 19
pair|số sản|-12 -15 0 -39
pair|số sử|16 -12 0 0
pair|số tham|-11 -2 -20 -1
pair|số theo|5 0 0 -16
pair|số thu|14 -19 18 -24
pair|số thành|-2 -11 -15 -7
pair|số thí|18 -9 0 -10
pair|số thôn|0 0 8 25
pair|số thửa|-7 12 0 0
pair|số thực|-6 -1 -10 0
pair|số tiền|32 -5 0 -1
pair|số tiểu|-22 22 0 -12
pair|số trong|-18 21 -7 2
pair|số trung|14 -12 -1 -28
pair|số trên|-18 -11 -10 -16
pair|số trường|-28 0 0 -10
pair|số tăng|-10 -26 -8 -1
pair|số tại|-15 -1 -2 -4
pair|số tồn|0 10 0 3
pair|số tự|-13 -11 -5 0
pair|số việc|-3 -11 -1 0
pair|số vùng|30 -12 0 -1
pair|số vốn|12 -12 7 -6
pair|số vụ|15 -1 0 -4
pair|số xuống|0 0 0 8
pair|số xã|-16 25 14 -3
pair|số đoàn|0 5 0 -15
pair|số đô|0 13 0 8
pair|số đơn|0 -11 10 20
pair|số được|19 1 0 14
pair|số đảng|4 24 -3 15
pair|số đề|-12 10 10 21
pair|số để|0 -3 15 0
pair|số đồng|-5 24 -1 -13
pair|số đợt|-7 19 0 0
pair|sống bằng|-26 -18 7 -21
pair|sống công|-1 4 5 -25
pair|sống của|-18 5 -28 -26
pair|sống văn|19 -1 0 -29
pair|sống được|-14 15 7 28
pair|sống đồng|17 0 4 -2
pair|sốp cộp|-9 16 -9 0
pair|sốt ruột|-8 -8 -2 -18
pair|sốt rét|30 -15 0 -34
pair|sốt xuất|-14 21 10 -15
pair|sổ bộ|-3 23 -3 14
pair|sổ giao|0 0 6 12
pair|sổ hộ|9 18 -7 -2
pair|sổ khai|-9 11 0 -2
pair|sổ kết|-3 2 8 12
pair|sổ mục|-4 2 -35 -30
pair|sổ rồi|-4 16 -12 21
pair|sổ sách|19 3 -7 17
pair|sổ sức|13 -11 0 0
pair|sổ tay|10 -8 0 15
pair|sổ theo|-4 15 -4 -10
pair|sổ trước|0 -2 8 -20
pair|sổ điểm|17 -2 0 -17
pair|sổ điện|0 0 0 22
pair|sổ đỏ|-16 -11 16 -21
pair|sớm #|2 0 0 23
pair|sớm ban|0 0 33 0
pair|sớm có|0 0 19 0
pair|sớm gỡ|0 0 21 -19
pair|sớm hoàn|0 0 24 -7
pair|sớm hơn|-12 -1 -17 -18
pair|sớm kéo|0 0 12 0
pair|sớm làm|-4 13 0 0
pair|sớm nhất|0 0 22 7
pair|sớm sửa|-13 -1 -30 -6
pair|sớm tham|0 0 16 -6
pair|sớm trình|0 0 -2 -9
pair|sớm đưa|0 0 21 11
pair|sớm đầu|0 0 5 0
pair|sớm ở|9 0 0 0
pair|sở #|0 3 22 24
pair|sở ,|-10 14 0 -14
pair|sở bám|-4 -13 -10 -35
pair|sở báo|-2 -1 -14 -2
pair|sở bỏ|0 7 0 7
pair|sở cai|-11 -18 9 0
pair|sở chưa|0 7 0 -4
pair|sở chế|-28 -6 -5 -1
pair|sở còn|-6 14 0 0
pair|sở có|3 0 -6 -20
pair|sở công|11 -25 10 26
pair|sở cũ|0 13 -8 13
pair|sở dôi|-10 -5 5 6
pair|sở dữ|16 -22 -7 -4
pair|sở gd|0 0 -7 0
pair|sở giao|-4 -3 -6 2
pair|sở giáo|-4 0 0 11
pair|sở gtvt|-11 0 22 21
pair|sở gây|0 0 2 0
pair|sở hành|11 -9 0 -13
pair|sở hội|-8 0 11 -1
pair|sở hữu|2 -19 -3 9
pair|sở khoa|-1 0 21 -10
pair|sở kh|-8 -7 -19 0
pair|sở không|0 10 0 17
pair|sở kiểm|0 0 13 -9
pair|sở kế|-16 -7 -13 -24
pair|sở lao|-19 0 0 -9
pair|sở làm|-14 -1 -11 -17
pair|sở lđ|-12 -3 5 -15
pair|sở lưu|-28 0 10 27
pair|sở ngại|0 0 0 -4
pair|sở nhà|-10 -9 -7 -7
pair|sở nhập|-15 -6 -7 0
pair|sở nn|-6 -2 19 0
pair|sở nông|-23 0 -7 7
pair|sở nội|-12 -6 34 -1
pair|sở phát|-6 -1 0 -16
pair|sở sinh|0 0 0 19
pair|sở theo|9 -1 7 -1
pair|sở tn|0 -11 9 0
pair|sở trong|0 -3 5 -4
pair|sở trên|-24 -19 10 21
pair|sở trước|0 -13 27 24
pair|sở tài|-18 12 -7 -3
pair|sở tư|0 0 3 13
pair|sở tự|6 0 -6 -4
pair|sở và|-11 0 -4 25
pair|sở văn|0 0 9 -4
pair|sở vật|0 0 18 -9
pair|sở xong|0 0 23 -16
pair|sở xây|-18 -22 3 10
pair|sở xã|-25 -17 -33 -12
pair|sở y|9 -23 -1 0
pair|sở ít|0 11 0 0
pair|sở đã|22 -3 -9 -14
pair|sở đôi|-1 4 0 0
pair|sở được|-7 14 0 18
pair|sở đảng|-16 -19 -20 -30
pair|sở để|-3 27 -1 -4
pair|sở ở|0 -3 20 0
pair|sởi mới|24 -14 0 -19
pair|sởi trong|6 -3 0 -17
pair|sợ sai|0 0 0 -12
pair|sợ trách|-1 -8 -4 4
pair|sợi tăng|0 0 0 13
pair|sụt #|-15 19 0 -28
pair|sụt còn|-12 19 0 12
pair|sụt lún|0 17 0 -10
pair|sức cho|-7 -10 7 -14
pair|sức khỏe|26 0 15 -28
pair|sức mua|14 5 0 3
pair|sức phục|-22 -1 -22 0
pair|sức răn|0 6 -4 24
pair|sử dụng|-2 8 8 2
pair|sử phạt|23 -17 0 -17
pair|sử đảng|4 -4 19 -2
pair|sửa #|-10 -19 -21 -18
pair|sửa chữa|24 21 20 3
pair|sửa các|0 0 17 24
pair|sửa cống|-1 -5 19 0
pair|sửa máy|0 0 -17 14
pair|sửa nhà|-8 16 5 5
pair|sửa những|-11 0 -16 0
pair|sửa quy|0 0 24 0
pair|sửa trường|-5 0 6 0
pair|sửa xong|-1 0 27 -7
pair|sửa đường|0 0 14 -1
pair|sửa đổi|3 -3 -21 9
pair|sữa tươi|4 0 0 0
pair|sự #|-17 17 0 -15
pair|sự cho|-3 0 9 -11
pair|sự chủ|0 -3 -1 0
pair|sự công|0 -5 19 0
pair|sự cấp|7 -10 14 12
pair|sự cố|-16 28 3 -13
pair|sự giảm|39 -19 0 23
pair|sự huyện|0 -3 -5 19
pair|sự hài|-11 -6 -12 -14
pair|sự kiện|13 -1 0 12
pair|sự kéo|-11 -22 -29 -1
pair|sự nghiệp|-23 0 16 -16
pair|sự năm|0 0 16 -33
pair|sự nỗ|-21 0 -5 0
pair|sự phường|-14 0 6 14
pair|sự phối|0 21 -5 -6
pair|sự rà|0 0 22 0
pair|sự sau|26 0 -7 13
pair|sự trưởng|0 0 24 0
pair|sự tỉnh|-8 -9 0 4
pair|sự tồn|-13 19 0 -7
pair|sự xã|11 0 -19 -29
pair|sự xảy|20 -16 0 0
pair|sự đã|10 -3 -7 -10
pair|sự được|6 3 0 24
pair|sự đại|4 -8 -17 7
pair|sự đảng|0 -6 19 -19
pair|t .|2 0 0 6
pair|t /|0 0 -18 0
pair|tai #|-7 11 0 11
pair|tai nạn|22 0 -1 23
pair|tai xanh|-6 10 1 -2
pair|tailieuhdnd _|-1 0 -3 0
pair|tam giang|26 -11 -3 -10
pair|tam kỳ|6 0 -3 16
pair|tam linh|-4 4 0 6
pair|tam nông|-19 -3 14 -15
pair|tam quan|21 -8 3 10
pair|tang vật|4 -16 0 8
pair|tay #|19 -18 0 -13
pair|tay chân|-18 -5 -2 -2
pair|tay chỉ|-9 7 9 3
pair|tay dân|0 16 -6 17
pair|tay không|0 0 0 24
pair|tay người|-3 20 0 19
pair|tay phá|0 0 4 -14
pair|tay với|6 -2 11 4
pair|tay đảng|9 -11 9 23
pair|tb &|-3 0 8 2
pair|tb -|0 0 0 1
pair|tb /|2 -6 -14 -13
pair|teng được|13 -3 0 0
pair|teo đi|-5 15 0 0
pair|th ngày|0 0 -10 0
pair|tham gia|3 1 3 20
pair|tham luận|-6 -18 -10 0
pair|tham mưu|11 15 22 3
pair|tham nhũng|0 2 1 2
pair|tham quan|21 -8 0 -34
pair|than các|15 0 0 0
pair|than khóa|0 0 -2 0
pair|than núi|13 0 0 0
pair|than về|0 0 14 -10
pair|thang máy|0 8 0 -8
pair|thanh hà|0 -1 0 16
pair|thanh hóa|0 0 -7 0
pair|thanh kháng|0 0 1 -7
pair|thanh khê|0 0 -2 10
pair|thanh liêm|0 1 -8 21
pair|thanh long|11 -15 12 -13
pair|thanh lý|0 -16 29 13
pair|thanh nhã|-6 -1 -1 -6
pair|thanh niên|22 1 24 -17
pair|thanh năm|0 0 -2 0
pair|thanh sơn|-1 1 1 -6
pair|thanh thiếu|-17 19 0 27
pair|thanh toán|34 -27 5 37
pair|thanh tra|-1 24 9 -3
pair|thanh trạch|0 1 0 19
pair|thanh xã|0 0 21 -32
pair|thao diễn|0 0 0 11
pair|thao sôi|9 -9 0 12
pair|thao và|3 -3 4 12
pair|thay #|22 -23 -3 -8
pair|thay cho|-1 14 7 11
pair|thay dây|0 0 19 16
pair|thay khớp|7 -3 0 0
pair|thay ngay|0 -7 8 -17
pair|thay người|-12 14 -8 20
pair|thay thế|0 8 0 36
pair|thay vì|10 -11 7 19
pair|thay đổi|-11 -4 -9 -12
pair|thcs #|22 0 0 -37
pair|thcs nguyễn|9 0 -1 -15
pair|theo bác|5 -5 -5 -11
pair|theo báo|-39 -5 -1 0
pair|theo bảng|0 6 0 4
pair|theo bộ|1 -7 -4 0
pair|theo cha|11 5 -6 1
pair|theo chuẩn|23 -5 -22 11
pair|theo chuỗi|0 0 14 13
pair|theo chương|33 -2 14 7
pair|theo chỉ|11 0 26 25
pair|theo con|-1 2 8 22
pair|theo các|18 18 -2 -64
pair|theo công|7 -6 28 24
pair|theo cơ|-1 6 -1 13
pair|theo cụm|0 0 16 -4
pair|theo dõi|-7 14 -5 -26
pair|theo giám|-6 -19 0 0
pair|theo giá|8 9 -3 -2
pair|theo hình|-10 -2 1 1
pair|theo hướng|12 -17 17 7
pair|theo hợp|10 -7 0 -13
pair|theo kiểu|-24 24 -14 9
pair|theo kết|-16 0 6 7
pair|theo kế|0 0 15 -1
pair|theo kịp|-16 17 -8 -21
pair|theo luật|3 12 8 -4
pair|theo lối|2 12 4 -2
pair|theo mô|1 -3 -6 -9
pair|theo mức|-1 0 20 0
pair|theo nghị|24 -24 35 1
pair|theo nếp|0 2 0 15
pair|theo phương|2 -10 11 14
pair|theo quy|-40 -30 -12 18
pair|theo quyết|9 2 5 8
pair|theo thông|14 -4 8 -16
pair|theo thứ|0 0 11 -9
pair|theo tinh|8 -23 -5 11
pair|theo tuần|24 -4 8 19
pair|theo tình|0 6 0 -2
pair|theo từng|-7 -2 10 0
pair|theo tỷ|0 0 8 0
pair|theo ông|2 -29 -9 12
pair|theo điều|-22 0 -4 0
pair|theo đó|-23 -10 -12 -32
pair|theo đúng|-6 0 10 21
pair|theo đường|-10 0 -12 24
pair|theo đề|-27 -11 -32 0
pair|theo địa|-14 -16 1 -26
pair|thi công|1 3 -5 9
pair|thi hành|-21 23 -9 21
pair|thi tốt|2 0 0 -1
pair|thi vào|18 -8 20 -25
pair|thi đua|11 1 22 2
pair|thiên tai|-19 16 -6 0
pair|thiên về|-7 28 -4 -3
pair|thiết bị|-1 8 -28 11
pair|thiết chế|4 12 0 0
pair|thiết kế|-23 14 -3 25
pair|thiếu #|-23 3 -16 -5
pair|thiếu bác|-20 33 0 -18
pair|thiếu bản|0 5 -5 25
pair|thiếu bền|-6 -6 0 -22
pair|thiếu chữ|25 -8 -10 20
pair|thiếu cán|-5 8 -4 22
pair|thiếu cả|0 2 0 22
pair|thiếu gay|-5 10 0 4
pair|thiếu giáo|-30 -5 0 -1
pair|thiếu kinh|0 6 -6 0
pair|thiếu kiên|0 17 0 4
pair|thiếu người|-14 22 -9 -13
pair|thiếu nhi|16 -9 0 -36
pair|thiếu nhà|-1 9 -1 5
pair|thiếu niên|-10 17 0 21
pair|thiếu nước|-11 -2 13 -21
pair|thiếu so|-13 -22 -3 -17
pair|thiếu sách|25 -2 0 0
pair|thiếu sót|0 -2 0 0
pair|thiếu thuốc|-8 16 0 8
pair|thiếu thì|0 0 2 15
pair|thiếu trường|0 -11 -3 -2
pair|thiếu tọa|0 6 -6 9
pair|thiếu vốn|-4 26 0 20
pair|thiếu vừa|-1 6 0 28
pair|thiếu ăn|13 0 -16 14
pair|thiếu đất|0 1 0 21
pair|thiếu ở|0 25 0 0
pair|thiềng liềng|0 0 0 -14
pair|thiều với|3 0 0 17
pair|thiểu #|-25 -15 15 6
pair|thiểu số|0 -22 10 10
pair|thiện (|8 0 0 9
pair|thiện hạ|-5 -4 -21 -10
pair|thiện hồ|24 -12 -4 -10
pair|thiện đề|0 0 22 0
pair|thiệp mạch|11 -1 0 11
pair|thiệt hại|0 0 -5 16
pair|thiệu #|2 -6 6 3
pair|thiệu học|17 -7 -2 25
pair|thiệu người|-2 0 6 20
pair|thiệu việc|18 -13 -6 -15
pair|thiệu được|-7 17 -2 12
pair|thoái hóa|0 2 0 25
pair|thoáng #|12 -12 -6 15
pair|thoát khỏi|16 -2 0 -18
pair|thoát nghèo|-1 21 0 -12
pair|thoát nước|3 -38 10 -20
pair|thoại lần|-11 -10 14 0
pair|thoại riêng|0 -6 7 0
pair|thoại sơn|-2 0 -1 0
pair|thoại trực|-12 13 4 -18
pair|thoại tuy|0 14 0 0
pair|thoại với|0 21 28 -24
pair|thoại định|4 0 21 21
pair|thpt #|28 0 0 -22
pair|thpt vọng|-12 -3 24 0
pair|thu #|18 -25 0 -4
pair|thu ,|15 -14 -4 -15
pair|thu -|-11 -3 -28 -25
pair|thu bán|24 9 0 -28
pair|thu chi|15 -18 30 20
pair|thu các|-21 25 7 -13
pair|thu cân|35 -6 -3 -26
pair|thu còn|-11 21 15 -1
pair|thu công|-1 -5 -27 0
pair|thu cả|2 -1 10 26
pair|thu du|34 6 0 -9
pair|thu dịch|-5 -13 0 1
pair|thu dứt|0 0 25 42
pair|thu gom|11 -8 16 -30
pair|thu hoài|0 -4 -10 -5
pair|thu hoạch|6 -16 16 -4
pair|thu hái|26 -2 0 -3
pair|thu hút|12 0 -2 19
pair|thu hạnh|-7 -7 -11 -9
pair|thu hẹp|-22 8 -1 8
pair|thu hết|0 0 11 0
pair|thu học|0 0 0 -20
pair|thu hồi|14 16 17 -11
pair|thu không|6 7 0 0
pair|thu khống|0 0 9 0
pair|thu lệ|0 0 0 -28
pair|thu mua|0 10 9 32
pair|thu mới|0 0 0 -5
pair|thu ngoài|-21 -18 31 -17
pair|thu ngân|-27 -15 -14 -12
pair|thu nhập|9 -4 -24 1
pair|thu nsnn|8 -10 -4 -19
pair|thu nội|-3 -19 -25 -2
pair|thu nộp|26 -14 0 18
pair|thu nợ|-24 -2 24 2
pair|thu phí|-32 33 0 -23
pair|thu quỹ|8 7 -5 -1
pair|thu sai|-4 10 12 3
pair|thu sát|11 -6 -5 -22
pair|thu sương|0 0 -11 0
pair|thu thu|25 -1 -10 -13
pair|thu thuế|6 12 36 -23
pair|thu thương|2 -15 0 -22
pair|thu tiền|-10 2 1 -10
pair|thu trong|6 13 0 -35
pair|thu trên|13 -10 -1 1
pair|thu tà|-1 7 0 0
pair|thu từng|0 -9 13 0
pair|thu từ|23 8 12 -34
pair|thu và|-15 -5 -2 11
pair|thu vượt|2 7 7 25
pair|thu về|37 -25 7 -14
pair|thu xuống|-8 13 0 -14
pair|thu đông|-1 5 0 -1
pair|thu đúng|0 0 22 -1
pair|thu đưa|25 -10 0 -42
pair|thu đường|0 0 8 14
pair|thu được|24 -11 0 -1
pair|thu đạt|-16 -4 14 5
pair|thu đủ|19 -21 17 34
pair|thu ở|3 18 -2 -5
pair|thua lỗ|-1 9 0 -7
pair|thuyên chủ|-1 0 -8 -7
pair|thuyết minh|8 -4 3 4
pair|thuyết trình|-9 -12 -14 -6
pair|thuê lại|0 -12 16 17
pair|thuê trọ|0 12 -3 16
pair|thuê đơn|-3 -1 9 8
pair|thuê đất|11 -20 10 -9
pair|thuẫn trong|14 -1 -1 -24
pair|thuận lợi|9 -16 -13 -25
pair|thuận nam|-15 0 15 -2
pair|thuận thì|0 -8 11 -6
pair|thuật #|9 -1 -1 0
pair|thuật an|-23 -1 -12 -22
pair|thuật thay|5 -2 0 0
pair|thuế #|-13 4 -12 1
pair|thuế ,|11 1 -3 8
pair|thuế bảo|0 5 0 0
pair|thuế chưa|0 16 0 0
pair|thuế còn|-4 34 0 -12
pair|thuế công|-2 -11 -1 12
pair|thuế cùng|0 0 12 0
pair|thuế cơ|6 -7 21 3
pair|thuế cưỡng|0 0 10 0
pair|thuế dây|0 4 0 -30
pair|thuế hộ|0 0 0 -35
pair|thuế khai|0 0 4 17
pair|thuế khoán|-2 -24 -9 -5
pair|thuế khu|4 -4 -1 -32
pair|thuế khó|-10 23 0 -16
pair|thuế kéo|0 46 0 0
pair|thuế liên|-8 -9 18 14
pair|thuế môn|12 4 0 -7
pair|thuế ngoài|27 10 -2 3
pair|thuế nhà|-13 8 17 20
pair|thuế nông|24 -5 0 15
pair|thuế phi|-17 19 14 -1
pair|thuế quận|5 -16 9 29
pair|thuế rà|0 0 -20 -20
pair|thuế sản|-31 -18 -1 -10
pair|thuế sử|9 11 0 -7
pair|thuế thu|27 -9 8 -23
pair|thuế treo|-21 20 -9 -21
pair|thuế tỉnh|14 0 10 2
pair|thuế xuất|0 2 4 0
pair|thuế đã|10 1 0 -1
pair|thuế được|-14 18 0 31
pair|thuế đạt|-11 10 0 -13
pair|thuế đất|-18 21 14 2
pair|thuế đối|0 17 7 0
pair|thuốc bvtv|19 -2 0 -5
pair|thuốc bảo|14 6 0 -4
pair|thuốc có|0 0 5 0
pair|thuốc diệt|0 0 0 12
pair|thuốc lá|-12 -5 -17 -18
pair|thuốc miễn|7 0 0 26
pair|thuốc nam|3 0 0 -19
pair|thuốc phiện|5 6 4 -3
pair|thuốc sâu|21 -19 6 0
pair|thuốc trong|-3 20 0 0
pair|thuộc diện|2 -18 10 19
pair|thuộc nhóm|10 8 -6 4
pair|thuộc sở|2 -13 -16 -11
pair|thuộc thẩm|9 1 0 6
pair|thuộc trách|-17 -19 -31 0
pair|thuộc về|-32 -5 0 11
pair|thuột họp|0 0 -1 0
pair|thành #|47 -15 -9 -40
pair|thành )|13 10 0 -8
pair|thành a|-5 0 0 0
pair|thành b|-1 0 0 0
pair|thành báo|0 0 -24 26
pair|thành chương|3 -1 0 -10
pair|thành các|-8 -4 9 -6
pair|thành công|63 0 15 28
pair|thành cầu|17 -9 -9 17
pair|thành cực|-15 -12 -20 -16
pair|thành dự|1 0 0 24
pair|thành họp|-1 -2 -8 0
pair|thành kế|-17 -10 7 0
pair|thành lập|3 15 0 -6
pair|thành lợi|-15 -6 14 0
pair|thành nam|11 -16 -10 20
pair|thành nếp|7 1 -5 30
pair|thành nền|27 0 -6 -23
pair|thành phần|-3 -9 -9 24
pair|thành phố|-1 -12 -2 22
pair|thành quy|23 0 17 -21
pair|thành quá|-30 32 0 -25
pair|thành sắp|-1 0 9 -19
pair|thành sửa|31 -6 -16 0
pair|thành tiêm|6 0 0 -1
pair|thành trong|-2 0 3 24
pair|thành trên|18 -5 0 -2
pair|thành trước|19 -19 -22 11
pair|thành tích|18 -29 -11 -11
pair|thành tốt|-10 -18 -24 -22
pair|thành tổ|0 0 -7 1
pair|thành viên|-22 -14 -7 -16
pair|thành việc|4 0 11 4
pair|thành xác|0 0 -18 -2
pair|thành điểm|10 -8 -15 28
pair|thành đoàn|-3 0 10 -4
pair|thành đô|0 0 -1 12
pair|thành đúng|5 0 -4 17
pair|thành được|21 -12 0 -20
pair|thành đại|4 -2 10 -4
pair|thành đấu|-13 -2 17 -21
pair|thành đợt|7 5 -4 -2
pair|thành ủy|0 -17 3 9
pair|thác #|-19 3 0 17
pair|thác biển|6 13 0 -21
pair|thác chế|-5 7 0 0
pair|thác các|0 0 -5 -5
pair|thác cát|10 -2 -4 -6
pair|thác giã|-5 8 -7 0
pair|thác hải|-1 -2 0 -1
pair|thác khoáng|5 9 10 -5
pair|thác nguồn|0 0 21 9
pair|thác ngân|-5 -12 0 -14
pair|thác nước|0 0 1 11
pair|thác thủy|7 -8 -7 -25
pair|thác và|26 -13 7 -38
pair|thác đá|-19 1 -2 -2
pair|thác đất|-9 12 0 0
pair|thách thức|-11 -18 -2 0
pair|thái bình|10 -1 -2 -5
pair|thái gia|-9 9 0 11
pair|thái nguyên|-12 -3 -8 24
pair|thái thụy|14 -9 0 -13
pair|thái độ|0 5 0 -4
pair|tháng #|1 -5 3 0
pair|tháng chạp|-1 1 9 18
pair|tháng chỉ|-9 17 0 -11
pair|tháng cuối|0 -7 -22 0
pair|tháng còn|0 -34 -31 -7
pair|tháng công|6 -3 25 -38
pair|tháng của|-24 -7 -10 0
pair|tháng dự|0 -2 15 19
pair|tháng giá|-29 -1 0 -2
pair|tháng giêng|-12 20 0 25
pair|tháng hai|0 0 4 3
pair|tháng không|-10 27 0 -13
pair|tháng liền|0 13 -5 -20
pair|tháng là|31 -8 0 -10
pair|tháng mà|0 12 0 -3
pair|tháng một|0 4 28 -4
pair|tháng mới|-17 25 -8 -15
pair|tháng ngày|0 0 2 0
pair|tháng nào|-23 24 7 9
pair|tháng này|0 -26 -22 -1
pair|tháng năm|15 0 -33 -21
pair|tháng phát|-18 19 3 21
pair|tháng qua|-8 -25 -19 -2
pair|tháng sau|-11 12 -5 -8
pair|tháng tiếp|0 0 -4 -28
pair|tháng trên|26 -7 0 23
pair|tháng trước|-4 12 -12 29
pair|tháng tăng|-40 -45 -7 13
pair|tháng tổng|0 0 11 19
pair|tháng tới|0 0 -22 0
pair|tháng và|-8 -2 -10 -1
pair|tháng vẫn|26 0 0 9
pair|tháng vận|-39 -20 -10 -5
pair|tháng với|0 0 3 10
pair|tháng đầu|-20 0 -13 0
pair|tháng ước|19 -9 0 -22
pair|tháo dỡ|22 1 -4 -15
pair|tháo gỡ|23 -8 0 2
pair|tháo mái|7 0 -5 19
pair|tháp #|-21 -5 -2 0
pair|tháp chàm|0 0 -2 0
pair|thâm canh|2 18 8 1
pair|thân nhân|-11 20 -1 16
pair|thêm #|0 -28 -4 1
pair|thêm cho|-3 -2 9 -2
pair|thêm chuyến|0 0 0 -10
pair|thêm khu|11 10 0 12
pair|thêm một|-13 -7 0 -11
pair|thêm mức|0 0 0 -8
pair|thêm phòng|0 0 16 -4
pair|thêm trá|-4 19 0 0
pair|thêm điểm|0 0 20 -30
pair|thêm được|-2 8 0 -27
pair|thì #|-27 34 -12 6
pair|thì báo|-4 -12 14 17
pair|thì chưa|-4 -30 -9 -16
pair|thì các|-13 11 0 -17
pair|thì cưỡng|0 -12 14 28
pair|thì cắt|-1 -12 16 24
pair|thì không|-7 -6 17 32
pair|thì làm|0 -2 -20 0
pair|thì lập|0 -11 14 10
pair|thì người|-13 -6 -11 -1
pair|thì ngược|-16 -6 0 0
pair|thì nhiều|0 9 0 0
pair|thì nộp|-1 0 16 0
pair|thì phải|0 -10 -28 -13
pair|thì số|-6 10 0 -11
pair|thì thay|0 -5 11 31
pair|thì tốt|-7 0 7 11
pair|thì tổng|0 0 0 -4
pair|thì đã|-7 19 0 10
pair|thí điểm|-9 33 7 13
pair|thích ứng|-14 0 18 -5
pair|thóc #|-22 -14 -6 -15
pair|thóc vẫn|16 0 0 -7
pair|thói quen|3 2 -8 22
pair|thôi việc|0 7 0 -15
pair|thôn #|-14 -11 13 3
pair|thôn (|2 0 12 -1
pair|thôn )|-7 13 -1 16
pair|thôn ,|-14 -1 -26 -16
pair|thôn bản|15 10 1 -18
pair|thôn cao|0 25 0 0
pair|thôn chưa|-9 18 7 5
pair|thôn chủ|0 0 42 0
pair|thôn có|-25 -22 -9 0
pair|thôn dùng|36 -5 -1 0
pair|thôn hướng|17 -12 -15 -11
pair|thôn hạ|5 2 2 19
pair|thôn kê|-7 9 -5 0
pair|thôn lõm|-27 -24 -8 3
pair|thôn lạc|-3 9 -1 -8
pair|thôn mới|-11 -8 -2 -1
pair|thôn nào|-14 21 15 -11
pair|thôn phải|0 0 0 -5
pair|thôn sử|0 19 0 -1
pair|thôn theo|20 -7 -13 17
pair|thôn thông|-20 7 6 -18
pair|thôn thượng|25 0 7 -26
pair|thôn thống|0 -4 37 0
pair|thôn trung|4 17 -18 -5
pair|thôn trắng|10 -8 4 2
pair|thôn vùng|-15 16 -11 -14
pair|thôn xuống|-3 19 0 -27
pair|thôn đã|32 -20 -7 -13
pair|thôn đông|3 0 10 0
pair|thôn được|0 0 0 -5
pair|thôn đạt|23 -1 0 27
pair|thông "|0 0 7 0
pair|thông #|-25 31 -4 -13
pair|thông ,|-17 -11 -2 0
pair|thông báo|-26 4 -12 0
pair|thông chưa|-1 18 0 -21
pair|thông còn|-7 22 0 -9
pair|thông dân|-10 -1 -9 -5
pair|thông dùng|26 -3 0 -21
pair|thông giảm|31 -23 -2 22
pair|thông kiểm|0 -2 10 0
pair|thông minh|29 -1 6 -24
pair|thông nguồn|-7 0 -18 -3
pair|thông niê|-11 -1 -9 0
pair|thông nông|1 -7 14 24
pair|thông phần|0 0 22 -18
pair|thông quan|19 -24 -6 24
pair|thông qua|-47 -10 -25 -7
pair|thông suốt|49 -2 -2 -10
pair|thông thoáng|-9 10 1 0
pair|thông thuế|-19 19 -7 -14
pair|thông tin|-13 -12 19 11
pair|thông tuyến|0 0 6 15
pair|thông tăng|-15 29 0 -6
pair|thông tư|19 -13 21 -7
pair|thông tỉnh|0 -1 -5 0
pair|thông viết|0 0 0 13
pair|thông văn|0 4 0 0
pair|thông vận|-2 -3 -9 15
pair|thông xe|22 -40 18 -3
pair|thông được|39 -10 0 -2
pair|thù lao|-15 8 22 16
pair|thù trước|0 0 0 16
pair|thú y|-9 -1 8 13
pair|thúc #|9 -9 -8 -17
pair|thúc ca|-2 0 -23 0
pair|thúc gieo|-9 -12 -11 0
pair|thúc giám|0 -3 1 0
pair|thúc hội|-1 0 -25 0
pair|thúc tiến|0 0 28 0
pair|thúc trong|0 0 3 22
pair|thúc việc|0 0 24 0
pair|thúc đẩy|-5 0 -1 23
pair|thăm dò|-24 -11 0 -3
pair|thăm hỏi|5 11 5 32
pair|thơ )|0 0 11 0
pair|thơ -|9 -2 -11 0
pair|thư )|0 0 21 0
pair|thư -|-11 -2 9 21
pair|thư ;|0 0 21 0
pair|thư chi|-8 -1 13 0
pair|thư các|0 0 6 9
pair|thư huyện|-6 -1 -2 -14
pair|thư khiếu|-4 5 -27 -10
pair|thư ký|-6 0 -4 0
pair|thư kết|0 0 -8 0
pair|thư lương|0 -3 -12 -6
pair|thư quận|0 -4 7 14
pair|thư thuộc|9 10 0 9
pair|thư thành|-30 0 13 -1
pair|thư thường|-1 -3 -4 0
pair|thư thị|-17 0 -8 0
pair|thư trương|0 0 -1 0
pair|thư trần|-3 -1 -1 0
pair|thư tỉnh|-23 -1 2 2
pair|thư tố|-4 -3 17 25
pair|thư tồn|2 -6 50 -12
pair|thư vượt|14 -13 0 23
pair|thư về|23 -9 -5 0
pair|thư xin|18 -19 9 -15
pair|thư đảng|-15 -11 -19 -15
pair|thưa vắng|-3 9 0 24
pair|thương ,|15 -11 -7 2
pair|thương binh|-18 0 1 16
pair|thương chủ|0 0 10 0
pair|thương do|-18 25 0 -6
pair|thương lái|-1 -12 0 10
pair|thương lượng|15 -15 7 14
pair|thương lần|20 0 -20 -11
pair|thương mại|-12 0 -5 -9
pair|thương nghiệp|1 -10 0 -1
pair|thương nhân|1 -6 28 -15
pair|thương phẩm|18 -3 0 56
pair|thương tích|-1 9 0 13
pair|thương ép|-9 15 0 -21
pair|thước đo|-13 -5 -8 0
pair|thường có|-8 9 -5 0
pair|thường kỳ|-5 -9 -24 0
pair|thường lệ|-4 -3 -4 1
pair|thường ngày|-3 -13 -1 -12
pair|thường trú|19 0 7 0
pair|thường trực|-5 -39 3 -22
pair|thường tín|0 0 -1 0
pair|thường vụ|0 -28 -1 20
pair|thường xuyên|-30 -1 1 2
pair|thưởng trước|0 0 17 34
pair|thưởng tết|7 -9 10 24
pair|thượng )|21 4 0 10
pair|thượng ,|9 18 0 -34
pair|thượng khóa|0 0 -2 0
pair|thượng ngay|0 0 21 0
pair|thượng ninh|-3 0 -9 0
pair|thượng thành|-4 7 -2 2
pair|thượng trạch|-3 5 18 3
pair|thạch cảnh|0 -1 0 0
pair|thạch sa|0 0 8 0
pair|thạch sơn|4 2 -4 -2
pair|thạnh an|-2 7 -3 -1
pair|thạnh hải|-2 6 6 2
pair|thạnh phong|-4 6 0 12
pair|thạnh phú|-8 0 11 17
pair|thạnh và|13 0 -2 -11
pair|thả giống|0 2 10 16
pair|thả lại|12 -12 1 27
pair|thả nuôi|-14 -26 7 18
pair|thả rông|-1 12 0 19
pair|thải #|0 1 0 21
pair|thải chưa|-13 20 0 -3
pair|thải chợ|-9 14 -6 -20
pair|thải khu|0 13 0 -25
pair|thải rắn|-12 -22 -11 28
pair|thải sinh|11 -11 0 0
pair|thải tập|12 -3 -2 9
pair|thải từ|-5 15 -2 -13
pair|thải đúng|-1 4 25 0
pair|thảo báo|-3 0 6 -7
pair|thảo chưa|0 -7 0 0
pair|thảo gửi|-12 11 1 13
pair|thảo luận|-18 -18 -19 -3
pair|thảo nghị|-14 -3 -26 -22
pair|thảo văn|11 -4 0 16
pair|thảo đề|-18 -6 0 -6
pair|thấm dột|0 0 0 19
pair|thấp (|-2 19 0 0
pair|thấp ,|-3 12 0 0
pair|thấp còi|16 -8 -6 -6
pair|thấp của|-20 21 0 34
pair|thấp hơn|-14 28 4 4
pair|thấp khó|-18 -12 -12 0
pair|thấp nhất|13 -7 -4 -1
pair|thấp sang|15 -15 7 0
pair|thấp xa|0 8 -1 3
pair|thất khê|0 -3 -2 0
pair|thất lạc|-8 13 4 11
pair|thất nghiệp|-30 -13 0 -23
pair|thất thu|-1 4 27 9
pair|thất thường|-11 -4 0 -5
pair|thấy công|-8 11 -6 0
pair|thấy kinh|-11 0 -6 -9
pair|thần chỉ|-6 -11 16 25
pair|thần nghị|5 -13 -11 6
pair|thần quy|0 0 0 22
pair|thần trách|0 0 6 0
pair|thầu bỏ|0 -8 8 6
pair|thầu chờ|-2 12 0 23
pair|thầu hai|-1 6 0 7
pair|thầu không|-16 21 0 -25
pair|thầu lại|0 0 0 27
pair|thầu nói|0 0 10 0
pair|thầu năng|-3 -19 -10 -19
pair|thầu trường|0 0 5 0
pair|thầu tuyến|0 -4 7 -12
pair|thầu tập|-9 -18 0 -4
pair|thầu yếu|0 6 0 6
pair|thầy cô|1 21 -5 -29
pair|thẩm #|8 -5 0 -10
pair|thẩm mỹ|0 17 -3 0
pair|thẩm quyền|0 -4 13 -8
pair|thẩm tra|2 -20 -8 0
pair|thẩm định|25 -2 -13 26
pair|thắn chỉ|-2 4 0 -5
pair|thắn nhìn|-9 -15 0 0
pair|thắng lợi|21 -6 0 -8
pair|thắp sáng|14 0 0 -28
pair|thắt "|-4 -1 -10 0
pair|thẳng ,|-15 -6 0 0
pair|thẳng ra|-11 18 0 -15
pair|thẳng thắn|-17 -7 0 0
pair|thẳng vào|-7 -16 -2 0
pair|thẻ bhyt|26 -4 10 17
pair|thẻ bảo|15 0 0 -10
pair|thẻ vàng|0 10 0 0
pair|thế giới|-14 -15 -5 -2
pair|thế nhưng|-19 -7 0 -3
pair|thế vinh|0 -4 20 0
pair|thể #|1 -14 8 -2
pair|thể ;|0 36 0 0
pair|thể chần|-1 -10 13 0
pair|thể chậm|0 4 0 -13
pair|thể chế|-3 10 0 0
pair|thể cuốn|-10 11 -1 12
pair|thể gdp|-3 0 -26 0
pair|thể hóa|17 -4 29 -17
pair|thể lần|4 15 -4 25
pair|thể nhân|-4 0 30 -20
pair|thể nhẹ|-19 -23 0 8
pair|thể phát|-4 0 17 22
pair|thể quốc|10 -3 0 0
pair|thể thao|0 -28 13 17
pair|thể theo|-3 0 10 0
pair|thể thấp|24 -9 -6 -6
pair|thể thức|0 6 11 -33
pair|thể vận|-3 0 -1 0
pair|thể với|-17 18 0 -1
pair|thể đưa|0 0 9 0
pair|thể đạt|21 -16 0 -16
pair|thị #|19 1 7 -6
pair|thị ,|0 -1 0 2
pair|thị bích|-1 -1 -22 -4
pair|thị chủ|-2 0 -37 11
pair|thị có|-7 -8 -1 -19
pair|thị gắn|-8 0 16 -21
pair|thị hòa|-1 18 -24 -21
pair|thị hóa|-30 -22 0 -18
pair|thị hường|0 0 -15 -6
pair|thị hồng|-3 0 -6 0
pair|thị không|-19 19 0 -11
pair|thị kim|-4 -2 2 -6
pair|thị lan|-5 -6 4 0
pair|thị loại|-4 0 -18 -4
pair|thị lúc|0 9 -8 16
pair|thị lệ|-7 -4 21 -6
pair|thị mến|-12 0 -1 0
pair|thị mỹ|0 0 -9 0
pair|thị nhàn|-2 -12 -1 0
pair|thị nại|7 0 3 -1
pair|thị phối|0 0 3 20
pair|thị số|-29 -4 -2 18
pair|thị thanh|0 0 23 0
pair|thị thu|-17 -20 -21 -3
pair|thị thực|0 0 25 27
pair|thị trình|0 0 10 23
pair|thị trường|-5 -3 -11 10
pair|thị trấn|0 -3 -26 8
pair|thị và|-11 12 -20 -25
pair|thị xã|21 -18 34 -5
pair|thị én|0 0 22 0
pair|thị út|-1 0 14 0
pair|thị được|13 10 3 0
pair|thị ủy|-31 3 -4 0
pair|thịnh đán|-2 -3 -5 0
pair|thịt #|0 0 0 14
pair|thịt hơi|-18 0 0 -13
pair|thọ #|33 -20 -4 -22
pair|thọ văn|0 3 0 13
pair|thỏa ước|28 -25 -3 -2
pair|thống chính|1 2 -4 -17
pair|thống cống|-3 0 17 -21
pair|thống kê|-28 -17 17 -27
pair|thống nhất|0 0 -14 -2
pair|thống trước|0 0 12 0
pair|thốt nốt|-11 -11 -6 13
pair|thổ cẩm|17 11 0 19
pair|thới long|-10 9 -1 5
pair|thời (|0 0 0 5
pair|thời cho|0 0 10 27
pair|thời chế|14 0 -8 0
pair|thời gian|17 -40 -3 0
pair|thời hạn|2 6 -16 13
pair|thời kỳ|-10 -18 12 17
pair|thời là|19 -13 -9 -8
pair|thời rà|-3 -4 8 -15
pair|thời tiết|4 13 0 -40
pair|thời về|-1 0 15 -7
pair|thời vụ|22 0 13 -2
pair|thời điểm|-17 24 -6 -8
pair|thời đảng|0 0 13 19
pair|thợ lò|8 -2 0 17
pair|thụ #|-14 17 0 8
pair|thụ chậm|-8 17 0 23
pair|thụ nông|-11 24 -12 -8
pair|thụ sản|9 -1 0 9
pair|thụ sụt|0 9 0 0
pair|thủ công|4 -21 0 19
pair|thủ năm|14 -3 2 24
pair|thủ trưởng|-5 0 -5 -11
pair|thủ tướng|-16 -7 2 14
pair|thủ tục|3 2 2 -4
pair|thủ đô|-13 0 20 22
pair|thủ đạt|18 0 -15 -21
pair|thủy biều|0 0 -2 0
pair|thủy lợi|0 -4 4 -18
pair|thủy phương|18 -2 -11 0
pair|thủy sản|11 -24 -12 11
pair|thủy tinh|-9 14 16 -12
pair|thủy điện|-14 8 20 -1
pair|thứ #|0 -1 -23 1
pair|thứ ba|-8 -3 0 -7
pair|thứ bảy|16 -7 22 21
pair|thứ chín|-1 0 -3 0
pair|thứ cấp|7 0 8 0
pair|thứ hai|10 -22 1 -7
pair|thứ i|16 0 -2 8
pair|thứ mười|0 -6 -10 -4
pair|thứ nhì|2 0 0 -1
pair|thứ nhất|0 -16 0 -7
pair|thứ năm|-6 -21 10 -10
pair|thứ sáu|0 -3 20 -28
pair|thứ tám|-21 -2 -6 -7
pair|thứ tư|9 -32 -22 0
pair|thứ tự|-11 17 0 -24
pair|thứ vi|-8 -1 13 21
pair|thứ xv|10 0 0 -2
pair|thứ xxvi|0 0 -6 0
pair|thức (|0 1 0 0
pair|thức cho|0 0 10 -23
pair|thức của|2 -10 -11 17
pair|thức trực|15 -2 -29 25
pair|thức văn|3 -1 0 -6
pair|thức về|18 14 13 -16
pair|thức ăn|-9 33 0 33
pair|thừa chỗ|-8 10 7 21
pair|thừa lệnh|0 0 -12 0
pair|thừa nhận|-26 17 -15 -3
pair|thừa xuống|-1 -3 12 0
pair|thử nghiệm|-2 9 -11 -17
pair|thửa đất|0 2 0 27
pair|thực #|-22 -17 -15 -7
pair|thực chất|-15 13 9 0
pair|thực cây|27 -4 0 -21
pair|thực có|3 -11 0 -24
pair|thực giấy|-5 9 -3 9
pair|thực gần|-21 -1 0 -19
pair|thực hiện|-7 -29 0 6
pair|thực hành|-5 0 -9 0
pair|thực lưu|0 0 34 0
pair|thực phẩm|-7 -4 8 1
pair|thực quy|26 0 -1 -21
pair|thực thi|0 20 0 35
pair|thực tế|-29 -2 -24 -16
pair|thực ven|3 0 0 -9
pair|thực vật|9 1 1 -2
pair|thực điện|0 -13 -1 -8
pair|thực đầu|22 -2 0 25
pair|thực địa|-1 -5 -16 -8
pair|thực ở|-11 14 0 0
pair|tin (|0 0 12 0
pair|tin ,|17 -6 0 10
pair|tin báo|18 5 2 12
pair|tin của|0 0 16 -13
pair|tin hoạt|-6 -2 -4 0
pair|tin học|-14 21 0 14
pair|tin làm|0 0 0 19
pair|tin lành|10 -5 12 21
pair|tin trong|-1 -1 -9 13
pair|tin tổng|0 0 11 -13
pair|tin tức|-13 -2 -22 0
pair|tin từ|-1 14 0 -23
pair|tin và|-1 -1 -3 -3
pair|tin điện|0 0 -2 0
pair|tinh bột|-16 24 0 0
pair|tinh giản|18 -6 -15 0
pair|tinh gọn|22 -13 5 15
pair|tinh thần|20 -26 3 7
pair|tinh thể|-8 16 15 -11
pair|tinh ở|6 -3 0 0
pair|tiêm #|7 0 0 0
pair|tiêm chủng|12 -12 8 10
pair|tiêm mũi|11 -9 21 11
pair|tiêm phòng|25 10 8 -25
pair|tiêm vét|-8 0 10 -3
pair|tiêm vắc|-1 0 2 -19
pair|tiêm đủ|-9 14 1 -11
pair|tiên #|-9 0 17 28
pair|tiên chịu|0 0 10 -25
pair|tiên vốn|-5 0 11 0
pair|tiên xã|0 -5 -3 0
pair|tiêu #|-4 -23 -18 5
pair|tiêu )|9 -20 -1 -11
pair|tiêu ,|20 -18 0 -18
pair|tiêu bhxh|3 -5 -4 -12
pair|tiêu biểu|8 -7 0 16
pair|tiêu bảo|13 0 0 0
pair|tiêu cao|-10 -14 -6 0
pair|tiêu chung|0 6 -2 0
pair|tiêu chuẩn|4 -8 16 5
pair|tiêu chính|-2 0 0 0
pair|tiêu chí|10 6 -8 -5
pair|tiêu chưa|-49 13 -10 0
pair|tiêu chủ|16 -27 -12 -28
pair|tiêu cái|0 0 4 16
pair|tiêu còn|10 -6 28 21
pair|tiêu cần|0 0 -15 0
pair|tiêu của|-13 -1 0 -18
pair|tiêu cực|-6 -15 9 7
pair|tiêu dùng|-29 -13 -7 5
pair|tiêu hoàn|23 -8 0 33
pair|tiêu huyện|23 -13 0 0
pair|tiêu hđnd|-20 -10 0 -19
pair|tiêu hụt|-20 32 0 -18
pair|tiêu hủy|-8 17 22 27
pair|tiêu khó|-6 3 24 35
pair|tiêu không|-33 54 0 1
pair|tiêu kinh|-7 -32 -10 -5
pair|tiêu kép|-6 0 25 0
pair|tiêu kết|0 0 0 11
pair|tiêu kế|0 0 19 0
pair|tiêu liên|0 1 0 26
pair|tiêu là|-10 -12 -31 -7
pair|tiêu mới|0 1 0 0
pair|tiêu nghị|8 13 27 0
pair|tiêu nào|0 -4 7 21
pair|tiêu năm|16 -23 21 -38
pair|tiêu phải|-3 -3 -9 0
pair|tiêu phấn|8 -1 0 -2
pair|tiêu qua|11 0 0 -16
pair|tiêu quý|5 -6 -9 0
pair|tiêu quốc|15 15 2 -17
pair|tiêu thu|-10 0 -19 -7
pair|tiêu thành|-8 8 0 7
pair|tiêu thụ|6 12 -2 -22
pair|tiêu thủ|34 -12 -4 0
pair|tiêu tỉnh|-20 19 0 0
pair|tiêu tổng|5 0 -6 0
pair|tiêu vượt|21 -23 -3 31
pair|tiêu về|-28 -1 -1 -2
pair|tiêu với|6 -4 0 0
pair|tiêu đó|-3 0 -12 0
pair|tiêu đơn|-19 -25 -16 0
pair|tiêu được|-3 16 0 17
pair|tiêu đạt|27 -38 10 -4
pair|tiêu đến|0 -1 -10 0
pair|tiêu đề|-12 18 0 -11
pair|tiếc đều|-6 7 0 10
pair|tiến bùng|0 0 0 5
pair|tiến bộ|34 -2 0 2
pair|tiến hành|25 -12 -15 18
pair|tiến độ|10 2 36 -20
pair|tiếng anh|-11 18 21 -13
pair|tiếng cho|0 0 -7 0
pair|tiếng jrai|0 10 21 0
pair|tiếng là|-27 -9 0 -7
pair|tiếp #|33 -12 -2 7
pair|tiếp công|0 5 8 -15
pair|tiếp cận|1 11 18 14
pair|tiếp dân|1 20 15 -40
pair|tiếp kết|8 0 -13 22
pair|tiếp làm|0 0 12 -7
pair|tiếp lãnh|-8 -3 -9 0
pair|tiếp nhận|35 -26 -20 11
pair|tiếp phải|-7 30 0 0
pair|tiếp tay|-18 -18 0 -9
pair|tiếp theo|-1 0 -4 5
pair|tiếp thu|1 -6 -13 4
pair|tiếp tiếp|-7 0 13 9
pair|tiếp tục|12 0 26 -17
pair|tiếp văn|0 0 0 -10
pair|tiếp với|-14 0 4 8
pair|tiếp xúc|15 0 16 -10
pair|tiếp đà|-4 0 -8 0
pair|tiếp đối|0 0 11 5
pair|tiết hóa|-1 0 14 0
pair|tiết kiệm|24 -18 17 10
pair|tiết phức|-8 -10 -1 0
pair|tiết tỷ|18 0 -8 0
pair|tiết xấu|16 -5 0 -19
pair|tiềm năng|-9 10 0 28
pair|tiền #|27 -11 -12 8
pair|tiền bồi|-1 13 0 -9
pair|tiền chuyển|-1 12 0 -1
pair|tiền chưa|0 12 0 0
pair|tiền cấp|-22 -15 -4 2
pair|tiền của|-7 7 9 -8
pair|tiền giả|9 -8 -1 9
pair|tiền hải|24 -17 0 -3
pair|tiền hỗ|10 -7 12 -3
pair|tiền mặt|30 -2 0 3
pair|tiền nước|0 0 0 -37
pair|tiền phạt|22 -16 0 22
pair|tiền phải|-7 9 -3 11
pair|tiền qua|10 5 -5 18
pair|tiền sai|-9 -22 -12 -17
pair|tiền sử|-16 8 4 6
pair|tiền thu|11 11 14 -31
pair|tiền thuê|22 -4 11 18
pair|tiền thuế|22 0 -4 -21
pair|tiền từ|22 -20 -4 15
pair|tiền ăn|-17 -9 -1 -20
pair|tiền điện|-7 -19 -1 21
pair|tiền đã|-6 25 0 -19
pair|tiền đất|-24 26 0 -6
pair|tiền đấu|-19 8 10 9
pair|tiền đền|-6 -18 0 -15
pair|tiền ủng|18 -1 0 -7
pair|tiểu học|27 1 35 13
pair|tiểu khu|-4 -2 -28 1
pair|tiểu thương|-23 17 -9 -15
pair|tiểu thủ|-3 -28 0 -6
pair|tiểu điền|29 -6 0 -18
pair|tiệm tôm|0 0 0 -1
pair|tiện xuống|-5 -9 12 23
pair|tl .|0 0 -4 0
pair|tm -|28 0 0 2
pair|tm .|-20 -1 -26 0
pair|tn &|0 0 15 1
pair|tn -|-12 -9 -2 0
pair|tnhh #|0 0 0 12
pair|toàn #|-9 -20 8 23
pair|toàn ban|20 -6 21 0
pair|toàn bộ|34 -21 12 15
pair|toàn cảnh|-14 -8 -1 0
pair|toàn diện|-2 0 16 -13
pair|toàn dân|14 -6 -3 -23
pair|toàn giao|-9 0 16 27
pair|toàn huyện|-12 0 -9 3
pair|toàn kho|-29 -25 -10 -29
pair|toàn khóa|10 -5 -5 7
pair|toàn ngành|15 29 -15 -20
pair|toàn phòng|-5 0 -15 0
pair|toàn phường|-29 -23 0 -4
pair|toàn quốc|-23 -1 -12 0
pair|toàn sinh|0 0 0 15
pair|toàn theo|-14 0 17 -4
pair|toàn thành|19 0 0 27
pair|toàn thông|0 4 8 -7
pair|toàn thực|-19 12 13 0
pair|toàn trình|28 -7 -25 -24
pair|toàn tỉnh|-12 0 -22 7
pair|toàn tổ|-10 6 12 1
pair|toàn xã|12 5 8 13
pair|toàn đảng|-5 -32 -18 1
pair|toán #|14 -12 36 -3
pair|toán (|19 -5 2 10
pair|toán )|-15 -20 0 -4
pair|toán ,|48 0 0 -10
pair|toán -|-11 2 25 28
pair|toán bộ|-3 -4 -10 -11
pair|toán chấp|18 0 -8 0
pair|toán các|0 0 -10 -10
pair|toán cùng|0 0 12 0
pair|toán cả|18 -4 0 -14
pair|toán cấp|13 5 -5 -25
pair|toán của|-20 17 -4 0
pair|toán dứt|0 0 1 7
pair|toán huyện|33 -16 -1 -20
pair|toán hđnd|22 -13 0 12
pair|toán không|20 -5 14 -24
pair|toán ngân|8 -5 28 -17
pair|toán nhà|-10 -3 15 0
pair|toán năm|-6 -30 0 24
pair|toán pháp|-5 19 0 -18
pair|toán phát|-8 -13 0 -10
pair|toán phường|16 -7 -17 -16
pair|toán quận|-6 -9 0 -11
pair|toán sớm|2 0 0 23
pair|toán thu|2 -5 19 -19
pair|toán thành|-5 -32 0 19
pair|toán trung|21 0 0 -6
pair|toán tỉnh|12 -3 0 -8
pair|toán và|23 -1 -10 -3
pair|toán vốn|-20 -1 -7 9
pair|toán với|0 0 0 -17
pair|toán đúng|14 0 -8 19
pair|toán được|-29 30 10 31
pair|toán đầu|-10 18 0 26
pair|tp )|-1 -12 -12 -6
pair|tp bắc|-1 0 -3 0
pair|tp cẩm|-3 0 0 0
pair|tp hcm|-2 0 -3 0
pair|tp là|-3 0 19 0
pair|tp rạch|0 0 8 -4
pair|tp sa|0 0 -3 0
pair|tp sầm|0 0 -2 0
pair|tp thái|-1 -2 -2 0
pair|tp việt|-1 0 -2 0
pair|tphcm )|0 -2 0 0
pair|tra #|16 -27 -1 -4
pair|tra (|13 -2 -6 -7
pair|tra ,|22 -5 0 19
pair|tra an|-8 0 10 24
pair|tra ban|-5 3 8 31
pair|tra bù|0 0 3 -1
pair|tra bị|-8 25 -9 -10
pair|tra chuyên|2 0 0 -14
pair|tra chéo|-1 0 13 18
pair|tra các|-22 -7 15 -9
pair|tra công|20 15 0 -15
pair|tra cũ|-1 -9 22 -16
pair|tra cơ|8 -8 -6 -4
pair|tra của|-23 19 -32 7
pair|tra cứu|21 -13 -19 -7
pair|tra dấu|-11 1 23 11
pair|tra giao|0 -8 18 -19
pair|tra giám|0 0 9 0
pair|tra giá|0 0 -13 -16
pair|tra giảm|-8 17 0 0
pair|tra gồm|-30 -16 -14 0
pair|tra huyện|0 0 35 14
pair|tra hàng|0 -2 28 0
pair|tra hành|0 0 22 0
pair|tra khi|-13 -27 -22 0
pair|tra khu|-10 -3 -27 0
pair|tra khám|29 -17 0 -27
pair|tra khép|0 0 18 -28
pair|tra kiểm|-4 0 30 0
pair|tra kết|0 0 27 0
pair|tra liên|28 -22 0 -1
pair|tra làm|16 -12 -10 15
pair|tra là|-10 -11 -13 0
pair|tra lại|-10 9 0 6
pair|tra lần|0 0 1 9
pair|tra mới|-11 8 5 0
pair|tra nguồn|0 0 7 0
pair|tra nhân|5 4 -1 17
pair|tra nên|0 0 12 -3
pair|tra năm|-12 -1 10 0
pair|tra phòng|0 0 4 0
pair|tra phụ|0 0 6 0
pair|tra ra|19 0 0 -11
pair|tra sở|-7 12 15 18
pair|tra theo|-3 -2 -5 21
pair|tra thiếu|-1 19 -8 0
pair|tra thành|-15 -5 14 2
pair|tra thực|-4 -1 -15 3
pair|tra toàn|-2 0 12 0
pair|tra treo|-20 24 1 -15
pair|tra trật|10 -12 34 2
pair|tra tuyến|-11 0 21 7
pair|tra tài|-7 0 -8 0
pair|tra tỉnh|11 3 -3 -8
pair|tra viên|17 7 -7 10
pair|tra việc|-7 0 17 7
pair|tra xong|-1 1 3 22
pair|tra xuất|4 -18 -5 -8
pair|tra xây|-13 -16 -9 6
pair|tra đi|-8 -14 -18 8
pair|tra đê|-2 0 10 -28
pair|tra được|11 -11 -5 12
pair|tra đảng|0 0 27 -7
pair|tra đột|14 6 0 18
pair|trai /|-13 5 0 5
pair|trang #|29 0 2 -24
pair|trang )|-16 -9 0 0
pair|trang bị|17 -8 -3 0
pair|trang hồ|26 -12 -9 -17
pair|trang thiết|-14 -10 -27 -9
pair|trang tin|0 0 12 -13
pair|trang trại|1 20 -6 4
pair|trang trọng|2 0 0 -22
pair|trang đô|-13 0 22 15
pair|trang đường|2 -17 26 -14
pair|trang đắk|11 -4 0 16
pair|tranh chung|-19 -12 0 -3
pair|tranh chấp|13 21 4 -4
pair|tranh luận|-10 8 0 -5
pair|tranh tre|-10 11 -14 -12
pair|trao #|47 0 0 -31
pair|trao đổi|-4 5 21 6
pair|tre trong|0 0 10 0
pair|tre độc|-1 0 0 0
pair|tre đủ|8 -2 0 18
pair|treo #|-21 31 -7 -5
pair|treo ao|-18 20 5 11
pair|tri phương|9 0 -1 -18
pair|tri theo|0 0 7 -18
pair|tri tôn|-8 -3 -14 11
pair|tri đi|34 0 9 61
pair|triền miên|-14 -3 0 17
pair|triều cường|5 2 5 6
pair|triều rạch|0 0 5 0
pair|triển #|31 -15 2 -39
pair|triển chưa|0 9 0 -9
pair|triển chỉ|-4 7 0 -9
pair|triển cây|0 0 11 -3
pair|triển dân|-16 -16 -15 0
pair|triển khai|21 0 4 18
pair|triển kinh|-2 0 8 28
pair|triển nông|-4 11 -3 8
pair|triển quỹ|-13 0 -4 -12
pair|triển so|29 -14 0 -3
pair|triển thương|0 0 21 -12
pair|triển ven|-17 -10 -17 -14
pair|triển được|-12 13 0 -8
pair|triển đảng|6 26 23 -8
pair|triệt chỉ|4 -4 -29 -24
pair|triệt các|15 0 0 0
pair|triệt nghị|19 -5 18 17
pair|triệt phá|-6 0 11 10
pair|triệt sản|21 -15 0 0
pair|triệt xóa|21 -10 19 -25
pair|triệt để|-1 16 3 -15
pair|triệu #|19 -15 0 -16
pair|triệu ,|-15 22 0 -8
pair|triệu con|23 -8 0 -14
pair|triệu cái|13 -4 0 -15
pair|triệu kwh|16 -11 0 20
pair|triệu lượt|-5 -14 -12 11
pair|triệu sơn|0 0 -2 0
pair|triệu thị|0 -4 -10 -5
pair|triệu trang|30 -12 -10 -18
pair|triệu tấn|1 20 -15 1
pair|triệu usd|-6 4 0 8
pair|triệu đồng|10 -5 -12 4
pair|trong #|13 7 0 -16
pair|trong ban|-1 -1 -6 0
pair|trong ba|-6 0 24 16
pair|trong bối|-5 -20 -2 -13
pair|trong bức|-22 -7 -5 -7
pair|trong chấp|0 0 0 20
pair|trong các|15 0 13 -1
pair|trong cân|8 -7 -1 -36
pair|trong cơ|0 2 25 -1
pair|trong cụm|-21 19 0 20
pair|trong danh|-15 26 0 -12
pair|trong diện|-12 -12 -17 -10
pair|trong diệt|-10 12 0 10
pair|trong doanh|7 9 11 11
pair|trong dân|2 1 16 -21
pair|trong hai|-18 5 5 -5
pair|trong huyện|0 -11 -15 17
pair|trong hè|14 -3 0 3
pair|trong hạn|-2 -33 -19 -22
pair|trong hội|-16 2 -2 -1
pair|trong kcn|13 -1 0 9
pair|trong khi|9 -2 1 -17
pair|trong khung|15 0 26 2
pair|trong khu|21 3 -1 -39
pair|trong kỳ|-4 -20 2 3
pair|trong lĩnh|0 18 0 -19
pair|trong mùa|-1 2 11 13
pair|trong một|9 -8 -6 25
pair|trong ngày|-8 16 10 -23
pair|trong năm|5 -4 -2 -9
pair|trong nước|-19 -15 -19 10
pair|trong nửa|-17 -3 23 -18
pair|trong phê|-5 8 0 -3
pair|trong quý|1 -4 15 7
pair|trong sinh|-1 10 12 -20
pair|trong sạch|15 -1 6 -19
pair|trong sản|-5 23 10 -11
pair|trong số|4 9 2 20
pair|trong tháng|1 -1 50 18
pair|trong thời|5 2 -4 14
pair|trong thực|0 15 0 30
pair|trong tuần|24 -4 10 15
pair|trong tỉnh|24 -1 0 9
pair|trong tổng|-33 -6 0 -8
pair|trong vòng|-14 -17 9 -1
pair|trong vùng|-19 -18 -8 -18
pair|trong vụ|0 0 0 21
pair|trong điều|-22 -24 -20 -1
pair|trong đó|-9 -10 -8 18
pair|trong đồng|-20 11 -12 -11
pair|trong độ|-25 -22 0 18
pair|trung #|27 -7 0 -7
pair|trung bình|9 -3 0 4
pair|trung cao|-19 -4 15 -9
pair|trung cho|10 0 9 -13
pair|trung chưa|0 1 0 2
pair|trung cấp|12 -4 -2 -5
pair|trung dân|-31 -19 -19 0
pair|trung giải|0 0 19 -38
pair|trung hoàn|-22 0 26 -24
pair|trung hạn|0 -1 3 9
pair|trung học|-3 10 18 -27
pair|trung phục|-9 0 36 13
pair|trung quốc|16 6 0 21
pair|trung sơn|0 -1 -8 0
pair|trung thu|-5 0 28 14
pair|trung thành|10 20 -12 -11
pair|trung thủy|-13 -17 -17 -8
pair|trung thực|-27 -23 7 -12
pair|trung trám|0 0 7 0
pair|trung tâm|0 -9 9 4
pair|trung vào|-24 -32 -25 -1
pair|trung ương|-1 0 -3 11
pair|trung ở|-13 14 0 39
pair|truy cập|-1 0 0 0
pair|truy nộp|25 -12 -13 23
pair|truy quét|-3 0 23 -11
pair|truy ra|-2 6 0 17
pair|truy thu|-19 21 0 19
pair|truy tìm|0 0 5 0
pair|truy tố|0 0 21 -21
pair|truy vết|12 -2 0 0
pair|truy xuất|0 0 9 0
pair|truyền #|17 -9 0 6
pair|truyền bầu|-6 0 -18 0
pair|truyền cho|-1 0 2 14
pair|truyền dự|0 0 11 0
pair|truyền hình|-4 0 1 12
pair|truyền luật|0 0 6 22
pair|truyền số|3 5 0 -2
pair|truyền thanh|0 26 2 -34
pair|truyền thông|0 0 4 -1
pair|truyền tuy|-7 19 0 0
pair|truyền yếu|0 2 0 18
pair|truyền được|42 0 0 0
pair|truyền ở|-8 17 0 0
pair|trà bồng|-3 0 16 15
pair|trà dồn|-21 -1 -20 0
pair|trà tân|0 0 -3 0
pair|trà vinh|-14 0 -13 0
pair|tràn lan|-10 2 -1 31
pair|tràn qua|-8 -16 -11 0
pair|tràn ra|-11 14 0 28
pair|trào "|13 -8 0 -7
pair|trào giữa|0 8 0 0
pair|trào hiến|26 -13 0 -2
pair|trào làm|11 0 0 0
pair|trào phụ|0 0 -5 0
pair|trào thi|22 0 -10 -10
pair|trào văn|11 -7 -2 -1
pair|trá hình|-10 19 -5 9
pair|trách #|21 -17 -7 2
pair|trách hộ|-7 15 16 -23
pair|trách nhiệm|-13 -21 13 -4
pair|trách thôn|4 18 -2 17
pair|trách xin|0 3 -1 -22
pair|trách địa|22 -9 -7 -7
pair|trái cây|-10 0 10 -41
pair|trái phiếu|-16 19 0 18
pair|trái phép|34 -13 1 14
pair|trái thẩm|8 12 -3 -3
pair|trám xong|0 0 8 0
pair|tránh khi|-1 6 0 34
pair|trân trọng|0 0 -27 -5
pair|trâu #|-34 -27 0 -29
pair|trâu ,|0 19 0 -11
pair|trâu bò|5 -17 0 20
pair|trên #|0 -17 11 11
pair|trên biển|11 7 3 -16
pair|trên báo|-11 0 21 20
pair|trên bè|10 16 -1 -9
pair|trên bảng|0 0 8 -8
pair|trên các|-19 -13 -10 -2
pair|trên cùng|0 -11 12 22
pair|trên cơ|4 -8 -19 -2
pair|trên cổng|-1 -21 0 -20
pair|trên giao|1 25 -1 -4
pair|trên giấy|-5 18 0 -21
pair|trên hệ|9 -15 5 5
pair|trên hồ|-22 -1 0 13
pair|trên loa|-4 -15 28 -5
pair|trên lúa|0 0 31 0
pair|trên môi|8 -13 -10 -12
pair|trên mạng|-16 22 1 -8
pair|trên một|-22 10 0 -4
pair|trên nhiệm|9 0 0 -45
pair|trên nương|-6 2 7 9
pair|trên quốc|-20 -18 -7 -14
pair|trên sông|13 -13 20 13
pair|trên trang|0 25 9 -1
pair|trên trong|0 0 25 -20
pair|trên trước|-8 -13 -14 0
pair|trên tuyến|18 -9 0 -15
pair|trên tổng|22 -4 0 11
pair|trên vào|0 0 6 12
pair|trên đài|-1 0 17 19
pair|trên đây|0 0 -19 0
pair|trên đường|0 5 0 -31
pair|trên đất|3 7 9 -1
pair|trên đầu|-11 15 -1 -8
pair|trên địa|-6 -7 4 -2
pair|trì #|19 0 -5 -18
pair|trì )|0 0 17 0
pair|trì ]|-6 -2 -8 -31
pair|trì buổi|-6 -2 -8 -7
pair|trì chuẩn|0 0 10 -9
pair|trì chế|30 0 0 0
pair|trì cùng|0 0 25 0
pair|trì của|0 -2 -1 0
pair|trì giao|0 0 -10 -25
pair|trì giải|0 0 14 -14
pair|trì hoàn|-7 -2 22 -21
pair|trì họp|0 0 -23 -9
pair|trì hội|0 0 4 16
pair|trì kết|0 0 -6 0
pair|trì mở|0 0 27 0
pair|trì nền|14 0 0 20
pair|trì phiên|0 0 -18 0
pair|trì phát|-1 0 10 -8
pair|trì phối|-2 -1 -19 0
pair|trì rà|0 0 13 0
pair|trì sĩ|10 -6 0 -14
pair|trì tháo|-7 0 24 0
pair|trì trệ|0 10 -9 0
pair|trì trực|6 -3 -20 2
pair|trì tuần|-18 -4 -10 0
pair|trì tăng|-1 0 22 -12
pair|trì tổ|0 0 17 0
pair|trì vận|0 0 26 -14
pair|trì với|10 -3 0 -24
pair|trì xử|0 0 4 0
pair|trì điều|-2 10 0 2
pair|trì đã|-27 -13 -25 -4
pair|trì được|4 0 0 30
pair|trì đấu|0 0 0 -13
pair|trì đẩy|0 0 27 0
pair|trình "|12 -11 -25 8
pair|trình #|1 15 -1 -23
pair|trình ban|0 0 12 45
pair|trình bàn|19 0 0 29
pair|trình bày|-22 -6 -26 11
pair|trình báo|-10 13 0 19
pair|trình cho|9 -6 11 7
pair|trình chuyển|5 27 16 5
pair|trình chưa|12 -12 13 26
pair|trình chậm|0 -29 5 0
pair|trình chỉnh|0 0 0 -14
pair|trình chủ|11 -6 7 28
pair|trình công|-4 11 -3 -19
pair|trình cấp|-13 -10 -4 3
pair|trình của|-16 22 -16 -19
pair|trình danh|0 0 10 -20
pair|trình diễn|0 0 4 14
pair|trình duyệt|0 0 0 13
pair|trình dừng|-18 -20 -21 0
pair|trình giao|-1 -2 -10 0
pair|trình giám|0 0 7 5
pair|trình giảm|10 2 0 -13
pair|trình hoàn|-8 10 0 -1
pair|trình hành|-3 -1 10 4
pair|trình hđnd|2 -15 17 10
pair|trình hồ|-3 -15 3 17
pair|trình hội|-6 -11 -7 0
pair|trình không|-1 1 0 8
pair|trình khẩn|0 0 1 0
pair|trình khởi|24 -17 -6 5
pair|trình kiểm|-16 29 24 -15
pair|trình ký|7 -2 19 -7
pair|trình kỳ|-11 -16 -10 -11
pair|trình liên|0 0 7 0
pair|trình làm|4 -9 -5 16
pair|trình lên|18 14 -10 18
pair|trình mtqg|0 0 0 -6
pair|trình mỗi|14 14 -10 -21
pair|trình mới|-2 -8 13 4
pair|trình mục|4 21 2 -22
pair|trình nào|-8 -13 15 21
pair|trình nói|0 0 2 0
pair|trình nông|-23 12 0 0
pair|trình nước|-22 38 21 -19
pair|trình phát|-15 0 -7 0
pair|trình phương|0 0 41 -9
pair|trình quy|0 0 -12 17
pair|trình số|-21 0 -19 0
pair|trình sở|-2 0 9 16
pair|trình thi|19 -18 0 18
pair|trình thành|-1 -10 12 23
pair|trình thường|0 0 7 1
pair|trình thủy|20 -14 1 -26
pair|trình trong|0 0 2 45
pair|trình trước|0 -7 8 28
pair|trình trả|0 0 4 21
pair|trình trọng|16 8 -14 1
pair|trình tỉnh|9 -12 33 32
pair|trình tồn|12 4 -10 27
pair|trình từ|-15 -9 -19 0
pair|trình tự|-15 18 7 -27
pair|trình ubnd|0 0 15 32
pair|trình vào|-24 -2 12 -1
pair|trình và|-6 -15 -11 -24
pair|trình về|9 -4 12 -4
pair|trình xin|0 0 30 14
pair|trình xây|5 3 0 -4
pair|trình đang|7 -3 0 27
pair|trình điều|0 -4 13 8
pair|trình đã|13 0 17 -42
pair|trình đạt|32 -19 0 -41
pair|trình đề|23 -14 17 -7
pair|trình độ|-34 26 0 -17
pair|trí #|16 -18 -25 21
pair|trí cho|3 -20 -29 1
pair|trí chỗ|7 0 2 30
pair|trí chủ|-1 -4 2 0
pair|trí các|0 -7 -15 0
pair|trí cán|0 0 -9 -4
pair|trí kinh|0 0 35 17
pair|trí kế|-6 14 0 -13
pair|trí lại|-4 0 -2 13
pair|trí người|0 5 12 -15
pair|trí nhạy|0 0 7 0
pair|trí trả|22 -3 0 -19
pair|trí tuệ|-16 -13 -1 0
pair|trí việc|-10 20 10 -3
pair|trí vốn|-10 -6 0 -15
pair|trí với|0 -6 -1 0
pair|trí xong|19 0 -16 30
pair|trí xã|16 -5 -7 22
pair|trí đánh|-2 -5 -1 0
pair|trí được|-7 19 0 6
pair|trí đất|-11 -1 22 -9
pair|trí đủ|17 0 23 -18
pair|trích )|-11 -2 -5 0
pair|trích đo|9 9 -6 -21
pair|trò chơi|0 0 7 10
pair|trôi nổi|0 5 0 22
pair|trông chờ|0 18 -1 -1
pair|trông coi|0 11 10 -14
pair|trông giữ|3 0 0 -9
pair|trùng lặp|4 9 7 -14
pair|trùng tu|21 -16 0 8
pair|trú #|-7 11 5 -25
pair|trú ,|12 3 0 30
pair|trú -|18 -1 7 0
pair|trú biến|-1 11 -7 0
pair|trú tỉnh|16 -13 0 21
pair|trú ở|-10 4 -1 17
pair|trúng giá|16 -7 0 -14
pair|trúng mùa|18 -3 0 -21
pair|trăm ;|20 -33 0 -12
pair|trăm so|-13 -22 0 17
pair|trăn trở|-10 5 -2 0
pair|trơ đáy|-12 14 0 10
pair|trương hoàng|0 0 -1 0
pair|trương minh|0 0 -18 -8
pair|trương mỹ|-17 -8 -2 0
pair|trước #|0 0 56 16
pair|trước ,|-13 24 0 -11
pair|trước bạ|-18 9 -6 5
pair|trước cao|0 -4 11 34
pair|trước chuyển|-14 -22 -1 -19
pair|trước chủ|0 0 22 0
pair|trước cuối|0 0 8 -11
pair|trước hạn|23 -11 0 23
pair|trước hẹn|-8 17 -10 -25
pair|trước hết|-28 -27 -5 -1
pair|trước học|-1 0 12 0
pair|trước khai|0 -3 26 0
pair|trước khi|-11 -3 33 -7
pair|trước kỳ|-2 0 -7 18
pair|trước luật|-3 17 0 -13
pair|trước mùa|15 -20 24 -4
pair|trước mắt|-9 0 -14 -23
pair|trước mốc|20 -9 -5 -4
pair|trước nay|16 -29 -9 -10
pair|trước ngày|0 0 26 11
pair|trước năm|0 0 13 11
pair|trước rằm|-5 0 6 11
pair|trước sắp|-24 -10 -25 -16
pair|trước tháng|-8 -6 25 -8
pair|trước tết|3 -14 26 6
pair|trước tới|18 -17 0 32
pair|trước và|24 -5 -12 7
pair|trước vụ|14 -20 12 0
pair|trước đây|3 -27 -1 15
pair|trước đó|-7 -10 -1 -24
pair|trước đến|6 -4 0 15
pair|trường (|7 -1 -5 9
pair|trường )|-21 -34 -7 -15
pair|trường biển|-22 37 -9 -6
pair|trường bán|2 -6 2 -22
pair|trường bất|0 9 0 0
pair|trường chuẩn|4 12 2 14
pair|trường chính|0 0 1 -32
pair|trường chợ|0 15 0 0
pair|trường chủ|0 0 18 0
pair|trường các|-19 -7 -1 0
pair|trường còn|18 -16 -11 -2
pair|trường có|12 -12 4 -1
pair|trường công|-9 2 15 -10
pair|trường cùng|-5 -3 20 12
pair|trường của|15 -19 -9 5
pair|trường giữ|24 0 0 -2
pair|trường hoàng|21 -6 -11 14
pair|trường huyện|13 -19 -3 -18
pair|trường hướng|0 0 1 28
pair|trường học|15 11 11 -2
pair|trường hợp|7 10 0 22
pair|trường khai|-17 21 0 0
pair|trường khoanh|0 0 5 0
pair|trường kiểm|0 0 -25 -17
pair|trường làm|0 -3 18 -24
pair|trường lập|0 -2 28 0
pair|trường lẻ|-9 24 0 13
pair|trường lớp|8 -19 -26 -28
pair|trường mầm|15 -3 3 -12
pair|trường mẫu|1 0 0 17
pair|trường mới|-16 16 30 12
pair|trường mở|11 -6 8 0
pair|trường nghỉ|-10 0 -16 0
pair|trường nào|25 -2 4 -1
pair|trường nội|7 2 -1 -5
pair|trường phối|0 0 8 0
pair|trường phổ|-5 -5 -9 -26
pair|trường rà|0 0 0 24
pair|trường rừng|16 -3 0 4
pair|trường sơn|-1 11 3 4
pair|trường số|4 -4 -2 19
pair|trường sớm|0 0 -17 -4
pair|trường thcs|14 -12 7 -19
pair|trường thpt|-12 0 24 0
pair|trường thấp|0 5 0 0
pair|trường thực|0 -7 7 7
pair|trường tiểu|16 -4 37 16
pair|trường trong|-17 -6 -6 -8
pair|trường trung|0 -3 49 55
pair|trường trước|0 0 31 -9
pair|trường trả|0 -4 7 -14
pair|trường tăng|-6 -4 21 0
pair|trường tỉnh|-23 -1 0 0
pair|trường tổ|4 0 0 -15
pair|trường từng|0 0 25 -9
pair|trường ubnd|-5 0 -11 -9
pair|trường vùng|-15 18 0 -7
pair|trường về|0 0 8 10
pair|trường xi|-10 -21 0 -11
pair|trường xuân|1 3 4 11
pair|trường đô|0 0 8 -9
pair|trường được|-1 -5 -7 2
pair|trường đại|9 -4 0 17
pair|trường đạt|-20 -12 -40 -6
pair|trường đầu|37 -1 7 -3
pair|trường ấn|-2 2 0 0
pair|trường ở|-9 21 -1 -5
pair|trưởng #|-8 -1 -9 -29
pair|trưởng ban|1 -1 0 -32
pair|trưởng bản|-9 18 20 -21
pair|trưởng các|-1 -7 -30 -20
pair|trưởng công|-22 -25 -24 -15
pair|trưởng gdp|-8 1 17 -18
pair|trưởng giá|-8 -4 -8 -9
pair|trưởng gắn|-4 0 20 0
pair|trưởng hai|-7 21 -21 24
pair|trưởng khu|-19 -12 0 27
pair|trưởng khá|35 0 0 -32
pair|trưởng kinh|17 -37 -7 -14
pair|trưởng phòng|6 -1 13 -13
pair|trưởng thôn|3 -16 32 -14
pair|trưởng tuổi|0 1 0 0
pair|trưởng tốt|8 0 0 -26
pair|trưởng đoàn|-3 0 -20 -4
pair|trưởng đề|0 0 -33 0
pair|trưởng ấp|29 -20 24 -1
pair|trạch bán|0 0 0 15
pair|trại lưới|-7 0 7 16
pair|trạm bts|0 0 0 9
pair|trạm bơm|0 8 18 17
pair|trạm bảo|0 0 3 -5
pair|trạm bỏ|10 -3 -1 19
pair|trạm chưa|-6 6 0 -9
pair|trạm cấp|-12 -14 -16 0
pair|trạm khuyến|0 -5 -12 -8
pair|trạm không|0 0 0 -11
pair|trạm kiểm|0 6 0 -10
pair|trạm làm|0 0 0 29
pair|trạm thì|-8 8 0 -13
pair|trạm thú|0 0 17 6
pair|trạm thủy|0 3 7 0
pair|trạm tấu|-7 8 -14 0
pair|trạm và|19 -15 -10 -10
pair|trạm xá|26 -12 0 2
pair|trạm xử|-11 13 3 11
pair|trạm y|5 0 20 -21
pair|trạng bỏ|-2 18 0 0
pair|trạng họp|0 -4 15 0
pair|trạng lấn|-7 31 10 -15
pair|trạng múc|0 2 0 -7
pair|trạng nể|0 2 14 -29
pair|trạng thái|0 0 -12 0
pair|trạng trình|0 0 0 -5
pair|trả #|-7 0 -18 -8
pair|trả bồi|-21 23 18 -8
pair|trả chậm|0 -13 16 -22
pair|trả dứt|0 -2 17 5
pair|trả hết|0 -1 17 -10
pair|trả hồ|-3 12 -1 3
pair|trả kết|29 -7 0 -27
pair|trả lương|-12 -1 13 -13
pair|trả lại|5 10 5 -11
pair|trả lời|-27 3 5 0
pair|trả mặt|16 -11 -9 20
pair|trả nợ|8 13 29 -2
pair|trả tiền|9 -4 2 26
pair|trả trước|12 0 -11 6
pair|trả trợ|20 -13 6 -23
pair|trả về|0 0 1 22
pair|trả xong|34 1 -11 6
pair|trả đi|-6 8 -5 0
pair|trả đúng|20 -5 -10 -13
pair|trả đủ|15 -10 0 -23
pair|trả ưu|12 -3 -6 -1
pair|trảng dài|7 -8 -4 0
pair|trấn cũ|6 -14 -5 -22
pair|trấn hoàn|8 -1 0 -15
pair|trấn không|3 4 -7 -1
pair|trấn lập|0 0 0 25
pair|trấn lộc|0 0 -2 -2
pair|trấn quý|-2 0 -9 -6
pair|trấn triển|-24 -9 -6 -11
pair|trấn tân|-5 -4 -5 0
pair|trấn vân|4 0 0 0
pair|trấn áp|0 0 18 4
pair|trấn đối|9 0 0 22
pair|trầm lắng|-15 -1 0 -14
pair|trần hưng|-4 12 -5 -15
pair|trần hữu|0 0 -6 0
pair|trần ngọc|0 0 -11 4
pair|trần phú|-5 16 1 -21
pair|trần quang|0 2 10 -1
pair|trần quảng|-4 0 -1 0
pair|trần quốc|-18 -22 -13 0
pair|trần thị|-11 0 -6 0
pair|trần tuấn|-1 0 21 0
pair|trần văn|-11 18 22 -14
pair|trần vĩnh|-13 -21 -3 0
pair|trần đề|-15 -9 0 9
pair|trận các|4 -1 7 22
pair|trận hiệu|0 0 0 20
pair|trận lụt|-12 -24 -14 -12
pair|trận tổ|-33 -1 -18 -22
pair|trận và|-6 -6 -3 9
pair|trận vận|0 0 12 20
pair|trật tự|0 0 19 -4
pair|trắc tự|0 10 1 0
pair|trắng "|13 0 6 28
pair|trắng chi|37 -23 0 -2
pair|trắng cho|5 14 1 18
pair|trắng dạng|-4 4 0 0
pair|trắng đảng|23 -11 0 -7
pair|trẻ #|-1 -6 -32 10
pair|trẻ dưới|0 15 -4 -22
pair|trẻ em|0 17 0 -13
pair|trẻ gia|-6 6 0 11
pair|trẻ mẫu|0 9 -2 -6
pair|trẻ mồ|10 -5 2 -20
pair|trẻ suy|1 -11 -6 -10
pair|trẻ về|-23 25 21 -14
pair|trẻ đi|0 16 0 -25
pair|trẻ được|0 0 2 26
pair|trễ -|0 -1 8 0
pair|trễ gần|-13 16 -13 -13
pair|trễ hạn|-27 2 31 -12
pair|trễ hẹn|-11 -22 -13 -9
pair|trễ kèm|0 -8 14 -23
pair|trệ trước|0 0 0 23
pair|trị #|33 -16 0 27
pair|trị )|0 0 20 7
pair|trị -|26 0 -14 -24
pair|trị ;|0 0 0 7
pair|trị cho|-1 0 9 -12
pair|trị công|-9 -1 0 -13
pair|trị giá|29 2 0 3
pair|trị giải|1 1 0 -24
pair|trị giữ|-20 -6 -17 20
pair|trị hơn|-32 -1 -7 0
pair|trị lớn|15 0 -5 -1
pair|trị nội|10 -1 0 -12
pair|trị quảng|0 0 -1 0
pair|trị sản|9 -13 -1 -19
pair|trị thu|6 -10 -14 -18
pair|trị thành|-2 0 9 0
pair|trị trồng|-20 -5 -3 0
pair|trị tăng|34 0 -15 28
pair|trị tại|19 -7 -3 -10
pair|trị tới|3 0 14 30
pair|trị và|-29 9 5 -5
pair|trị về|5 0 -5 0
pair|trị xuất|29 0 0 38
pair|trị xây|0 -1 0 0
pair|trị xã|0 0 8 0
pair|trị được|38 8 -12 -13
pair|trị đảng|-4 0 -5 0
pair|trị ổn|1 0 0 -8
pair|trịnh bá|0 -1 -4 -3
pair|trịnh quốc|-1 0 -2 0
pair|trọ cho|-1 -1 -17 4
pair|trọ không|-16 18 -6 22
pair|trọ quanh|0 15 -8 0
pair|trọng báo|0 0 -20 -5
pair|trọng khác|0 -6 0 0
pair|trọng lượng|-12 20 0 25
pair|trọng nghĩa|0 0 0 19
pair|trọng phương|-7 -13 13 17
pair|trọng quan|0 11 -10 9
pair|trọng quản|0 0 3 -7
pair|trọng tâm|0 0 -1 0
pair|trọng án|31 -18 -8 -13
pair|trọng điểm|38 1 0 20
pair|trọng đạt|-35 -16 -13 -29
pair|trọt và|-3 0 2 0
pair|trốn khám|-16 14 -10 -2
pair|trốn đóng|-7 0 18 -15
pair|trồng #|-3 1 -17 -9
pair|trồng ,|3 0 0 -16
pair|trồng cây|12 18 14 28
pair|trồng cả|33 -2 0 -4
pair|trồng giảm|-9 -34 0 -3
pair|trồng lại|-6 19 0 0
pair|trồng mới|36 -17 19 -47
pair|trồng ngô|2 -17 20 -1
pair|trồng rừng|-3 13 -4 -2
pair|trồng sầu|16 3 0 -2
pair|trồng thay|0 0 0 29
pair|trồng thủy|16 -5 9 -17
pair|trồng toàn|13 -2 0 -22
pair|trồng trên|2 4 0 -4
pair|trồng trọt|-32 -8 -1 -4
pair|trồng vẫn|17 -12 0 -18
pair|trồng vụ|5 -1 11 -10
pair|trồng được|0 4 0 -17
pair|trộm cắp|-3 20 17 10
pair|trời phát|9 0 0 21
pair|trời áp|1 0 0 -28
pair|trở lên|-36 -22 -13 -14
pair|trở lại|34 9 7 -4
pair|trở về|1 8 -16 0
pair|trợ #|25 -11 3 12
pair|trợ các|0 0 5 16
pair|trợ cước|-25 24 1 0
pair|trợ cấp|-15 0 1 11
pair|trợ doanh|12 0 -6 19
pair|trợ dầu|-7 6 9 -3
pair|trợ giá|0 0 22 -25
pair|trợ giúp|-13 12 14 -14
pair|trợ giống|-4 -1 14 -1
pair|trợ hộ|-2 3 4 -16
pair|trợ kinh|-2 0 18 -35
pair|trợ lãi|-4 0 8 8
pair|trợ lưu|18 -21 3 21
pair|trợ ngư|15 -1 23 -8
pair|trợ người|11 -6 -4 -15
pair|trợ nhà|5 -5 13 -25
pair|trợ nông|20 -10 0 -1
pair|trợ theo|28 -8 -1 -18
pair|trợ thêm|-7 0 10 -10
pair|trợ trước|-13 0 14 29
pair|trợ vận|-15 23 0 -12
pair|trợ xã|4 -1 0 6
pair|trợ đất|0 0 10 0
pair|trụ sở|-2 -3 -17 1
pair|trục qua|-11 18 -5 -6
pair|trục trặc|-14 -3 0 3
pair|trục đường|-18 17 19 22
pair|trừ #|25 -9 -19 31
pair|trừ tiền|-22 24 0 -11
pair|trừ điểm|0 -2 16 17
pair|trữ chưa|0 34 0 0
pair|trữ cấp|0 0 14 0
pair|trữ nước|-1 1 4 11
pair|trữ đủ|0 0 1 -2
pair|trực #|0 0 32 -21
pair|trực ban|16 -4 18 -35
pair|trực báo|29 0 -13 -4
pair|trực chung|0 0 9 -17
pair|trực chốt|-2 10 6 -14
pair|trực chủ|0 -1 11 -12
pair|trực cả|11 -5 18 21
pair|trực huyện|9 -3 0 10
pair|trực hđnd|-23 -1 -1 -13
pair|trực quan|2 0 0 -10
pair|trực quầy|-2 0 22 0
pair|trực sẵn|-8 0 9 24
pair|trực thuộc|-31 -10 -13 -12
pair|trực thành|0 -12 5 0
pair|trực tiếp|-13 -15 14 -7
pair|trực trước|0 0 1 0
pair|trực tuyến|6 -1 7 4
pair|trực tại|0 0 16 -7
pair|trực tỉnh|-13 0 -20 12
pair|trực ubnd|0 0 28 22
pair|trực đêm|-17 18 16 13
pair|trực đảng|-23 -26 11 12
pair|trực đồng|-4 0 -2 0
pair|trực ủy|0 0 -29 0
pair|tt -|16 -19 2 -3
pair|tt huyện|-11 -2 -18 0
pair|tt nhiệm|-2 -1 -13 0
pair|ttcn #|2 11 0 -14
pair|ttcn do|24 -7 0 -8
pair|ttcn khu|-20 5 0 -7
pair|ttcn tăng|-2 -4 -2 -21
pair|ttcn ước|20 -6 0 -21
pair|ttg ,|0 0 13 0
pair|ttg của|-8 0 1 -21
pair|ttg ngày|-8 -19 -27 31
pair|ttr -|0 0 -18 0
pair|ttđt )|0 0 -8 0
pair|tu ,|0 0 19 25
pair|tu bổ|24 0 12 0
pair|tu của|-32 -2 -26 5
pair|tu ngày|15 -11 19 9
pair|tu sửa|15 -11 24 -29
pair|tu về|15 0 -13 0
pair|tu đường|0 0 32 0
pair|tuy #|22 -10 0 -11
pair|tuy các|20 -12 0 0
pair|tuy còn|-20 26 0 -19
pair|tuy có|-31 17 0 0
pair|tuy dày|-7 19 0 0
pair|tuy lũ|-29 -19 0 -4
pair|tuy mưa|-28 -20 0 0
pair|tuy mới|24 -19 0 -1
pair|tuy nhiên|12 -31 -1 -19
pair|tuy nhiều|-8 20 0 0
pair|tuy phước|-4 0 -12 0
pair|tuy số|25 -18 0 -3
pair|tuy thế|-2 9 0 -19
pair|tuy thời|14 -12 0 -28
pair|tuy vậy|-41 -1 0 -8
pair|tuy đã|6 -19 0 0
pair|tuychonlk /|-1 0 -2 0
pair|tuyên giáo|-1 0 21 -9
pair|tuyên không|-5 13 0 -19
pair|tuyên quang|-7 12 -4 -2
pair|tuyên truyền|-10 3 -13 -4
pair|tuyến #|1 -25 -3 -9
pair|tuyến ba|0 0 3 15
pair|tuyến cho|-10 -10 -3 0
pair|tuyến còn|14 0 0 13
pair|tuyến cống|0 0 0 20
pair|tuyến hay|0 -8 8 0
pair|tuyến huyện|7 4 -5 -21
pair|tuyến hẻm|21 0 0 -10
pair|tuyến kênh|-2 12 0 12
pair|tuyến ngõ|1 0 0 31
pair|tuyến phố|17 -11 18 -11
pair|tuyến quanh|11 -1 0 5
pair|tuyến sáng|-4 0 -11 0
pair|tuyến toàn|33 -18 -21 -34
pair|tuyến trung|8 -4 1 -1
pair|tuyến tỉnh|0 4 0 26
pair|tuyến tới|-7 -6 -1 11
pair|tuyến với|-18 -2 -15 0
pair|tuyến xe|15 15 0 15
pair|tuyến xã|-4 18 0 6
pair|tuyến đt|-2 0 12 -17
pair|tuyến đê|-4 11 19 12
pair|tuyến đường|1 -29 15 -34
pair|tuyển #|27 -14 0 -7
pair|tuyển chưa|0 9 -7 0
pair|tuyển chọn|0 14 -7 -17
pair|tuyển giáo|0 0 2 -5
pair|tuyển quân|10 1 10 -8
pair|tuyển sinh|3 16 3 -9
pair|tuyển vào|16 -14 0 22
pair|tuyệt đối|18 -18 10 16
pair|tuấn cùng|0 0 -3 0
pair|tuấn lĩnh|-1 0 18 0
pair|tuần #|-10 3 3 17
pair|tuần báo|0 0 8 4
pair|tuần bỏ|-4 8 0 15
pair|tuần cập|0 0 6 13
pair|tuần danh|0 0 11 0
pair|tuần hai|0 0 14 0
pair|tuần một|0 0 1 21
pair|tuần nào|-3 -4 7 10
pair|tuần này|-3 -5 16 -5
pair|tuần sau|-1 -10 16 11
pair|tuần tra|13 -18 12 -22
pair|tuần tới|0 -6 17 -18
pair|tuần với|-8 0 11 -19
pair|tuần đầu|27 0 -15 12
pair|tuổi #|5 25 -19 -34
pair|tuổi bởi|-5 8 0 0
pair|tuổi cao|0 1 0 0
pair|tuổi chưa|-5 4 -2 0
pair|tuổi có|-26 -22 0 -12
pair|tuổi ra|0 3 -1 -16
pair|tuổi suy|13 -23 0 15
pair|tuổi tiêm|18 3 0 -23
pair|tuổi trở|6 0 0 -2
pair|tuổi vào|8 -14 -21 -17
pair|tuổi vẫn|-12 18 -1 -13
pair|tuổi ít|0 5 -2 -19
pair|tuổi được|12 -5 0 -20
pair|tuổi đến|18 -1 0 18
pair|tv -|-10 -1 -9 0
pair|tvtu bám|-19 -3 -15 -11
pair|tw (|7 0 10 -9
pair|tw ,|0 0 21 21
pair|tw của|22 -6 4 -9
pair|tw khóa|13 0 -2 0
pair|tw ngày|-11 -4 -5 -28
pair|tw tại|0 0 6 0
pair|tw và|7 -1 1 -7
pair|tw đã|28 0 -3 0
pair|ty môi|-9 0 28 0
pair|ty tnhh|0 0 0 12
pair|tà chải|12 -2 0 0
pair|tà còn|-2 8 0 0
pair|tà pạ|15 -13 0 22
pair|tà rụt|0 0 -4 0
pair|tài chính|-13 -5 -3 1
pair|tài khoản|11 13 -6 -15
pair|tài liệu|1 0 -5 7
pair|tài nguyên|-34 28 -2 -2
pair|tài sản|-9 12 2 -7
pair|tài xỉu|11 -9 0 14
pair|tài đối|0 -21 19 0
pair|tàu "|15 -2 0 -7
pair|tàu #|1 0 0 16
pair|tàu bị|6 -5 0 11
pair|tàu cá|7 -6 0 -15
pair|tàu của|-5 8 0 -2
pair|tàu lưới|-6 8 0 25
pair|tàu lớn|-1 14 0 17
pair|tàu mất|0 0 12 -2
pair|tàu nằm|-1 -8 0 23
pair|tàu ra|-10 -22 -2 -12
pair|tàu từ|-1 -12 -19 22
pair|tàu vi|18 -17 8 0
pair|tàu vẫn|0 0 0 19
pair|tàu với|0 16 0 -10
pair|tàu xa|11 -24 1 -31
pair|tàu đánh|-3 -15 -21 0
pair|tác #|-15 -10 -25 0
pair|tác chuẩn|3 0 9 -14
pair|tác chính|-3 0 -1 0
pair|tác chỉ|-10 9 -1 -4
pair|tác của|12 -10 -15 -7
pair|tác do|-10 -12 -2 -8
pair|tác dân|29 1 -14 6
pair|tác giám|0 15 0 -17
pair|tác giải|-10 -6 -3 -1
pair|tác giảm|-3 0 19 -2
pair|tác kiểm|13 -11 -15 10
pair|tác là|-8 -3 -25 0
pair|tác lâu|0 14 0 -12
pair|tác lưu|0 33 -16 0
pair|tác lập|-4 14 -5 1
pair|tác mặt|-10 18 17 -3
pair|tác ngành|-5 -5 -17 -7
pair|tác này|15 0 -8 -27
pair|tác năm|-18 -2 2 -10
pair|tác phát|0 4 12 0
pair|tác quản|19 13 -3 -15
pair|tác số|-1 0 -3 0
pair|tác tham|0 9 0 -4
pair|tác thu|0 0 51 -15
pair|tác tiêm|11 0 -5 -4
pair|tác tuyên|16 0 0 0
pair|tác tuyển|1 9 10 -18
pair|tác tự|-5 33 -7 -12
pair|tác viên|-1 0 -6 -5
pair|tác văn|-22 -6 -8 0
pair|tác vệ|-2 21 0 -6
pair|tác xây|-1 -8 -10 -17
pair|tác xã|5 0 21 -8
pair|tác y|-5 0 0 0
pair|tác đảng|-25 -13 -19 0
pair|tác đối|0 26 0 0
pair|tách thửa|-25 31 16 8
pair|tách địa|-8 14 0 18
pair|tái canh|1 -22 14 -23
pair|tái chiếm|-3 11 0 33
pair|tái cơ|-13 1 3 -3
pair|tái diễn|-8 19 5 -11
pair|tái lấn|-11 17 -24 -24
pair|tái lập|8 -16 -1 15
pair|tái nghèo|-12 19 0 9
pair|tái phát|-3 16 -1 7
pair|tái phạm|0 -2 11 12
pair|tái đàn|-14 5 20 18
pair|tái định|-8 10 20 3
pair|tám hđnd|-26 0 -4 -4
pair|tám tháng|-17 17 0 -14
pair|tán thành|-9 0 -16 0
pair|táng tại|12 -4 0 18
pair|tâm #|1 -14 -9 -2
pair|tâm (|-2 -3 -14 0
pair|tâm chính|-6 -1 9 0
pair|tâm công|7 -20 1 -28
pair|tâm dịch|-10 -14 -5 0
pair|tâm hành|-1 11 2 17
pair|tâm khuyến|0 0 31 0
pair|tâm kiểm|-7 9 -3 0
pair|tâm ký|25 0 0 -5
pair|tâm logistics|15 -10 16 -28
pair|tâm là|-2 -20 29 12
pair|tâm lý|-2 -22 17 14
pair|tâm năm|0 0 -18 0
pair|tâm nước|0 4 -21 0
pair|tâm phát|-19 0 12 -18
pair|tâm phục|23 -3 -37 5
pair|tâm pvhcc|-9 0 22 0
pair|tâm quý|-17 -1 1 10
pair|tâm soạn|0 0 7 0
pair|tâm tháng|0 0 -5 0
pair|tâm thương|0 0 13 28
pair|tâm thần|-6 7 0 12
pair|tâm tư|-11 8 -14 -24
pair|tâm văn|0 0 20 -34
pair|tâm với|0 27 -12 0
pair|tâm xuống|0 22 0 -2
pair|tâm y|0 -3 -11 -8
pair|tâm điều|30 0 0 1
pair|tâm đúng|0 29 0 0
pair|tân #|-3 -4 -6 0
pair|tân binh|13 -8 0 -5
pair|tân dồn|-3 -3 -5 0
pair|tân hương|-17 -4 -8 -3
pair|tân hồng|-3 0 0 0
pair|tân khánh|0 11 0 -13
pair|tân kim|18 -15 -1 5
pair|tân lập|-11 -13 -9 13
pair|tân phú|-2 11 -2 -22
pair|tân phước|-4 16 7 14
pair|tân quy|-15 -18 -7 5
pair|tân sơn|0 0 0 19
pair|tân thuận|4 0 -1 0
pair|tân thành|-1 0 0 17
pair|tân xuân|5 -2 0 -20
pair|tây mỗ|-1 0 -1 0
pair|tây ninh|-33 -2 -20 0
pair|tây và|0 11 0 0
pair|tây vừa|-1 -7 10 0
pair|tên cơ|-12 0 15 24
pair|tên dưới|0 -2 -11 0
pair|tên tại|0 0 -4 7
pair|tên từng|0 0 17 2
pair|tên việc|-3 -3 -11 0
pair|tên đơn|0 -8 13 25
pair|tìm lại|-9 9 -4 17
pair|tìm mối|0 0 13 30
pair|tìm nhà|0 0 7 0
pair|tìm ra|-24 24 0 11
pair|tìm thị|-4 0 33 0
pair|tìm đầu|0 0 0 -10
pair|tình chây|0 0 9 -13
pair|tình cảm|-1 12 0 -3
pair|tình huống|-3 0 14 -17
pair|tình hình|-3 0 -12 -22
pair|tình nghĩa|31 -6 0 15
pair|tình nguyện|21 -12 24 -1
pair|tình thương|20 -26 19 -3
pair|tình trạng|4 2 6 -52
pair|tình với|12 -26 -17 -31
pair|tích #|11 6 0 19
pair|tích bị|0 0 9 6
pair|tích chè|11 9 0 11
pair|tích cà|-12 -3 0 -25
pair|tích cực|13 -16 -2 5
pair|tích gieo|4 6 -8 -2
pair|tích hợp|0 0 4 17
pair|tích lúa|-26 14 8 16
pair|tích lớn|33 -12 -2 -14
pair|tích mía|-1 23 -14 6
pair|tích ngô|0 0 0 23
pair|tích nước|-21 -19 -1 13
pair|tích rừng|0 -33 0 -10
pair|tích tôm|23 -21 -4 -17
pair|tích tụ|-20 34 8 0
pair|tích đăng|-5 8 0 0
pair|tích đất|11 -32 -4 -28
pair|tín cam|0 0 15 0
pair|tín dụng|-18 14 25 -11
pair|tín hiệu|0 0 2 13
pair|tín ngưỡng|0 0 -5 -9
pair|tín tuyên|0 0 0 21
pair|tính bảng|4 -3 26 -2
pair|tính chiến|-3 14 0 0
pair|tính chung|-19 -12 0 14
pair|tính cả|0 0 0 -6
pair|tính hình|-10 14 0 -11
pair|tính khi|-16 3 0 -9
pair|tính lại|0 0 3 24
pair|tính theo|18 6 -3 -77
pair|tính tiền|-18 2 -15 -31
pair|tính đến|11 6 -6 -13
pair|tòa chấp|4 -3 0 12
pair|tòa của|-7 9 -5 -10
pair|tòa tuyên|8 -5 0 22
pair|tòa án|9 -20 10 0
pair|tóm tắt|-15 -8 -9 0
pair|tô nền|0 -36 -1 0
pair|tô tới|14 -8 0 -28
pair|tôm #|-1 -15 -1 11
pair|tôm ,|32 -17 0 9
pair|tôm -|8 -1 0 9
pair|tôm càng|18 -10 -3 -4
pair|tôm giống|-19 -11 18 -26
pair|tôm nuôi|1 11 0 -25
pair|tôm nước|-14 -19 -1 -18
pair|tôm ra|0 0 0 -2
pair|tôm siêu|21 0 -4 -8
pair|tôm sú|-3 -16 -7 11
pair|tôm thẻ|11 4 0 9
pair|tôn giáo|19 -29 2 9
pair|tôn đảng|-1 0 -2 0
pair|tông hóa|5 -7 -7 28
pair|tùng vài|0 0 11 -1
pair|tú chủ|0 0 -6 0
pair|tú để|12 -12 29 7
pair|tú ở|-2 -8 13 27
pair|túc chỉ|21 -11 -27 -2
pair|túc hồ|0 4 15 -22
pair|túc nhìn|-29 -20 -7 0
pair|túc triển|0 0 28 45
pair|túi ni|19 -16 -8 -1
pair|túng (|0 0 0 -2
pair|túng khi|0 4 0 11
pair|túng với|0 2 0 -16
pair|túy diễn|0 2 0 -7
pair|túy ngay|0 0 2 15
pair|túy tăng|-2 -6 0 -1
pair|túy ở|0 0 10 1
pair|tăng #|5 0 -6 0
pair|tăng (|0 17 0 -11
pair|tăng cao|-34 -3 -3 5
pair|tăng ca|17 -15 8 -22
pair|tăng chuyến|-9 -3 19 -12
pair|tăng chậm|-1 11 0 27
pair|tăng cường|32 -9 7 -13
pair|tăng dân|-18 13 -10 -19
pair|tăng giá|-5 -12 -28 -4
pair|tăng gấp|-21 25 0 -2
pair|tăng gần|11 -4 0 39
pair|tăng hơn|18 0 0 13
pair|tăng họp|-14 -1 -11 0
pair|tăng khá|7 0 -8 0
pair|tăng mạnh|14 29 -11 -8
pair|tăng nhanh|20 -14 0 -4
pair|tăng phạt|-11 0 12 9
pair|tăng quân|-8 0 12 0
pair|tăng so|20 24 -4 -15
pair|tăng thêm|6 21 -1 8
pair|tăng thấp|-21 14 -11 16
pair|tăng trên|-23 -9 -22 0
pair|tăng trưởng|-1 -2 -4 1
pair|tăng tuần|-3 0 10 0
pair|tăng tốc|-18 -7 -14 0
pair|tăng tổng|25 0 0 -2
pair|tăng tới|-16 26 0 -17
pair|tăng từ|-38 -30 -26 -14
pair|tăng vừa|-9 0 -6 0
pair|tăng ở|-9 17 -7 -8
pair|tơ -|0 0 6 16
pair|tơ riêng|0 0 23 -25
pair|tư #|9 0 15 -21
pair|tư ,|0 24 0 0
pair|tư báo|-1 -7 17 -5
pair|tư cho|5 18 -16 16
pair|tư chậm|0 -8 20 -11
pair|tư công|-11 -4 -1 -19
pair|tư cùng|0 0 0 15
pair|tư cấp|0 7 0 22
pair|tư cống|0 0 8 0
pair|tư cụm|0 0 17 31
pair|tư của|-7 -15 10 -31
pair|tư giải|-9 13 2 -17
pair|tư khu|-1 -6 12 -2
pair|tư không|-3 7 11 9
pair|tư kịp|-10 0 12 0
pair|tư leo|-5 -6 0 -28
pair|tư liệu|24 -20 -11 -6
pair|tư là|-5 12 -25 16
pair|tư lập|-3 0 5 0
pair|tư nghĩa|-5 -2 -2 0
pair|tư ngày|0 0 -2 0
pair|tư nhân|7 -4 -7 5
pair|tư nhằm|0 0 -2 0
pair|tư nào|-14 0 9 -9
pair|tư nông|-1 17 11 -16
pair|tư nước|17 -13 0 -2
pair|tư pháp|-9 14 23 18
pair|tư phát|-2 5 0 4
pair|tư phải|0 0 17 -3
pair|tư số|-2 -15 -14 4
pair|tư tham|-12 10 20 -28
pair|tư thay|-16 18 0 16
pair|tư thương|-10 22 0 -17
pair|tư thứ|0 0 10 0
pair|tư toàn|2 -6 -2 -17
pair|tư trình|0 0 5 0
pair|tư trước|-9 9 0 15
pair|tư tăng|-31 0 0 0
pair|tư tưởng|8 14 -23 -16
pair|tư tại|0 -5 18 25
pair|tư vấn|2 0 18 14
pair|tư xây|-8 -27 -1 8
pair|tư đôn|0 15 -21 -19
pair|tươi #|23 -3 0 -1
pair|tươi đạt|4 0 0 0
pair|tương xứng|-9 19 0 4
pair|tương đương|30 4 0 -27
pair|tương đối|26 -6 -6 18
pair|tương ứng|3 12 2 21
pair|tướng chính|-16 -8 5 10
pair|tướng giao|30 -1 -2 -7
pair|tượng bảo|13 5 0 -17
pair|tượng chính|7 0 5 11
pair|tượng phá|0 0 0 30
pair|tượng vẫn|0 0 0 -21
pair|tạ /|2 1 -2 -3
pair|tại #|19 1 2 26
pair|tại ba|-10 13 4 0
pair|tại buôn|0 12 0 -4
pair|tại buổi|-3 -1 -17 0
pair|tại bản|-9 9 -3 -3
pair|tại bến|-4 0 0 0
pair|tại chỗ|23 0 -11 5
pair|tại cuộc|-2 0 -6 0
pair|tại các|-10 9 15 24
pair|tại cơ|25 -16 3 8
pair|tại cộng|-19 27 -7 28
pair|tại cửa|-21 2 -5 0
pair|tại giao|0 11 8 11
pair|tại hội|4 -17 8 28
pair|tại kcn|-3 9 0 -5
pair|tại khu|0 5 19 -19
pair|tại kỳ|-48 -5 3 -7
pair|tại lộc|0 7 -2 0
pair|tại một|2 -1 0 3
pair|tại mục|0 0 -27 -1
pair|tại nghĩa|11 -3 0 16
pair|tại nghị|-17 -19 16 -11
pair|tại nguồn|-3 -16 4 18
pair|tại nhiều|0 11 0 -16
pair|tại nhà|0 21 37 -22
pair|tại nơi|-12 24 15 -32
pair|tại phiên|-5 0 5 14
pair|tại phường|0 10 -11 -21
pair|tại quyết|6 0 -20 -3
pair|tại quầy|11 -4 -10 19
pair|tại thuận|0 0 17 0
pair|tại thông|-14 -16 0 1
pair|tại thị|-9 -12 -14 -2
pair|tại trung|-8 11 -3 0
pair|tại trạm|14 -1 0 20
pair|tại trụ|0 -2 -5 -31
pair|tại tà|0 0 0 8
pair|tại từng|0 0 9 18
pair|tại vùng|0 0 0 14
pair|tại vườn|0 0 0 21
pair|tại xã|-17 -10 -30 1
pair|tại điểm|-1 0 -1 0
pair|tại đồng|6 0 0 12
pair|tạm ,|24 -7 -11 -19
pair|tạm bợ|-11 14 17 14
pair|tạm dừng|-26 -44 -16 15
pair|tạm giữ|-7 -15 25 -25
pair|tạm hoãn|8 -1 5 3
pair|tạm trú|-5 11 0 -7
pair|tạm trước|15 0 -8 -11
pair|tạm đoạn|0 -9 25 1
pair|tạm đình|0 0 5 9
pair|tạm ở|0 0 0 22
pair|tạm ứng|18 8 -1 34
pair|tạo #|20 -26 -9 30
pair|tạo chủ|0 0 3 26
pair|tạo có|-10 -20 -3 0
pair|tạo cùng|0 0 18 -20
pair|tạo nghề|1 14 21 -24
pair|tạo nguồn|0 5 14 17
pair|tạo trạm|-7 0 9 0
pair|tạo tăng|-2 10 0 27
pair|tạo việc|-40 -16 11 -29
pair|tạo điều|14 0 -5 0
pair|tạp ảnh|0 19 0 0
pair|tả heo|8 -13 6 -1
pair|tả lợn|-22 26 1 0
pair|tả lủng|-3 5 7 14
pair|tải #|-25 -8 -1 -10
pair|tải hàng|-23 18 -1 -16
pair|tải hạ|-2 19 0 -7
pair|tải khu|-1 -5 14 0
pair|tải sửa|-1 -4 0 -9
pair|tải trong|0 10 0 15
pair|tải trọng|-7 -12 13 22
pair|tải từ|0 9 0 0
pair|tảng số|7 -5 11 14
pair|tảo hôn|4 -1 13 11
pair|tấm ngói|-8 15 -6 13
pair|tấn (|38 9 0 -2
pair|tấn )|23 -10 -17 25
pair|tấn ,|0 0 0 26
pair|tấn /|-19 -26 0 -16
pair|tấn =|27 0 0 -1
pair|tấn búp|1 0 0 12
pair|tấn bằng|7 -2 0 7
pair|tấn công|1 1 33 0
pair|tấn gạo|32 -10 0 -4
pair|tấn lương|12 0 0 16
pair|tấn phước|0 0 -2 0
pair|tấn rác|6 10 -13 14
pair|tất các|-7 0 15 0
pair|tất hồ|0 0 -24 29
pair|tất toán|-12 11 14 -14
pair|tất trước|-5 0 6 21
pair|tất việc|0 0 0 18
pair|tầng (|0 0 15 0
pair|tầng ,|-15 -11 -2 0
pair|tầng cụm|4 0 0 0
pair|tầng hai|-6 8 5 0
pair|tầng khu|-22 -9 5 -7
pair|tầng lộ|-3 19 0 -7
pair|tầng trệt|-2 9 -3 0
pair|tầng tìm|0 0 11 0
pair|tầng và|0 2 -5 22
pair|tầng đô|16 -23 0 -3
pair|tận gốc|-11 14 10 18
pair|tận nhà|20 -7 14 -4
pair|tận tay|33 2 0 -4
pair|tận thu|0 0 8 0
pair|tận thôn|19 -14 -22 -4
pair|tập #|18 -8 -3 -2
pair|tập chỉ|14 0 3 -23
pair|tập huấn|1 18 21 -25
pair|tập hợp|-1 25 0 8
pair|tập khu|8 0 18 14
pair|tập kết|3 6 0 7
pair|tập nghị|31 5 -12 -19
pair|tập nẹt|-10 14 0 -2
pair|tập phòng|28 -1 -24 -9
pair|tập thể|0 -26 -4 0
pair|tập trung|-10 21 -3 -6
pair|tập trước|0 -2 10 38
pair|tập và|4 -1 -8 -12
pair|tập vở|6 -6 0 14
pair|tật tỉnh|-8 10 -6 0
pair|tắc nhất|0 11 0 0
pair|tắc tập|-23 -20 -15 0
pair|tắc đô|0 0 0 -4
pair|tắt )|0 -5 -4 0
pair|tặc ở|0 0 9 -1
pair|tặng #|25 -9 0 -21
pair|tặng hộ|27 -2 -16 -9
pair|tặng quà|15 0 0 4
pair|tặng xe|5 -5 0 -5
pair|tẻh #|-3 0 -1 0
pair|tế #|-3 -36 -29 -2
pair|tế (|25 -2 -15 0
pair|tế -|4 0 -13 -28
pair|tế bao|27 -20 0 -8
pair|tế biển|1 9 28 -2
pair|tế báo|0 0 9 -1
pair|tế bị|-6 18 -1 0
pair|tế cho|-3 0 6 -7
pair|tế chuyển|28 0 -2 -8
pair|tế chủ|0 0 13 0
pair|tế có|-8 -9 27 -12
pair|tế cùng|0 0 5 0
pair|tế cơ|-25 -1 -4 -16
pair|tế cải|-9 0 11 0
pair|tế của|32 -18 -2 -30
pair|tế di|-18 13 27 -16
pair|tế diễn|4 0 0 -30
pair|tế dự|9 -16 -5 -24
pair|tế giảm|13 24 0 -7
pair|tế giữ|-9 0 -2 -7
pair|tế gặp|0 16 0 -2
pair|tế huyện|-14 -11 18 -25
pair|tế khu|0 2 6 16
pair|tế khám|23 -9 0 -10
pair|tế không|-13 -22 -9 -25
pair|tế ký|-5 0 10 -10
pair|tế lưu|0 0 0 23
pair|tế lập|6 -5 1 -5
pair|tế nghỉ|-8 10 0 -3
pair|tế phú|13 -2 -4 0
pair|tế phường|37 0 0 0
pair|tế phối|0 0 8 -6
pair|tế quân|5 -1 0 0
pair|tế số|-7 9 -18 0
pair|tế sớm|0 0 10 0
pair|tế tham|0 14 -6 12
pair|tế theo|0 0 39 0
pair|tế thiếu|-19 31 0 22
pair|tế thành|16 -20 -13 -21
pair|tế tiếp|23 -2 -7 16
pair|tế tăng|-23 -20 1 0
pair|tế tỉnh|2 -9 -6 -1
pair|tế và|1 -1 6 1
pair|tế vườn|1 16 0 15
pair|tế vẫn|7 -24 0 -12
pair|tế xin|0 1 0 0
pair|tế xã|20 11 2 1
pair|tế đông|34 -4 7 0
pair|tế được|10 -10 20 -23
pair|tế để|0 1 0 -11
pair|tế ước|-23 -2 0 -3
pair|tết bính|-14 -6 -16 -1
pair|tết cho|0 0 -13 1
pair|tết dương|0 0 28 17
pair|tết giáp|-7 8 23 -12
pair|tết nguyên|0 0 -4 3
pair|tết nhâm|-4 -7 7 0
pair|tết sum|10 0 0 -22
pair|tết sớm|-10 0 -16 0
pair|tết trồng|12 -8 8 4
pair|tết đinh|1 0 4 -9
pair|tết ở|-3 9 0 0
pair|tệ nạn|-11 23 7 5
pair|tỉnh #|12 -7 -18 -18
pair|tỉnh (|6 12 -15 -9
pair|tỉnh )|2 0 15 10
pair|tỉnh ,|34 -4 0 3
pair|tỉnh ban|15 -6 -5 -14
pair|tỉnh báo|29 -1 -9 0
pair|tỉnh bình|-14 -2 -18 0
pair|tỉnh bắc|-11 0 -18 0
pair|tỉnh bến|-2 -1 -6 0
pair|tỉnh bố|14 -1 8 -16
pair|tỉnh bổ|-11 -1 20 18
pair|tỉnh cho|-8 11 0 16
pair|tỉnh chỉ|-2 0 -2 -1
pair|tỉnh chốt|0 0 8 -1
pair|tỉnh chủ|0 0 5 -1
pair|tỉnh cà|-11 0 -12 0
pair|tỉnh còn|15 -4 0 -9
pair|tỉnh có|21 -1 -18 -22
pair|tỉnh cũ|-16 -19 -1 0
pair|tỉnh cưỡng|0 0 6 0
pair|tỉnh cấp|6 7 10 -18
pair|tỉnh dự|0 -1 11 0
pair|tỉnh giao|9 0 -31 1
pair|tỉnh gia|-3 0 -2 0
pair|tỉnh giám|-2 0 4 0
pair|tỉnh giảm|-11 12 0 0
pair|tỉnh hà|0 0 -4 0
pair|tỉnh hưng|-2 0 -2 0
pair|tỉnh hải|0 0 -4 0
pair|tỉnh hậu|0 0 -16 0
pair|tỉnh họp|0 -1 -6 0
pair|tỉnh hỗ|-1 0 -10 25
pair|tỉnh hội|5 0 0 6
pair|tỉnh khánh|0 0 -1 0
pair|tỉnh khóa|0 0 -4 0
pair|tỉnh không|-13 22 0 -17
pair|tỉnh kiên|-12 -13 -6 -5
pair|tỉnh kết|0 -2 -12 -7
pair|tỉnh làm|5 -2 12 0
pair|tỉnh lâm|0 0 -10 0
pair|tỉnh lạng|-2 0 -2 0
pair|tỉnh lần|14 -2 -26 20
pair|tỉnh lộ|-18 26 14 0
pair|tỉnh mở|-2 0 0 -34
pair|tỉnh nghệ|-17 0 -15 0
pair|tỉnh nghị|0 0 0 -9
pair|tỉnh ngày|-15 -18 -7 -17
pair|tỉnh nhiều|9 -4 0 -25
pair|tỉnh ninh|-2 0 -9 0
pair|tỉnh nâng|-12 -2 21 -1
pair|tỉnh phân|0 0 12 0
pair|tỉnh phê|0 0 3 21
pair|tỉnh phú|0 -2 -2 0
pair|tỉnh phạm|0 0 -3 0
pair|tỉnh phấn|0 0 17 0
pair|tỉnh phối|12 0 0 18
pair|tỉnh quảng|-11 0 -10 0
pair|tỉnh quản|-23 -21 -12 0
pair|tỉnh sớm|-1 0 30 -17
pair|tỉnh thanh|0 0 9 -26
pair|tỉnh theo|-12 0 -13 -10
pair|tỉnh thu|0 0 5 -4
pair|tỉnh thái|0 0 -7 0
pair|tỉnh thông|8 0 -17 -10
pair|tỉnh thẩm|8 -9 15 13
pair|tỉnh trong|0 0 0 25
pair|tỉnh truy|0 0 9 0
pair|tỉnh trân|0 0 -9 0
pair|tỉnh trình|-18 -4 -15 -15
pair|tỉnh trịnh|0 -9 -12 -16
pair|tỉnh tăng|3 0 12 13
pair|tỉnh tại|-20 -1 16 -8
pair|tỉnh vào|-19 0 -14 -36
pair|tỉnh và|3 -9 -19 -2
pair|tỉnh vĩnh|-1 0 -20 0
pair|tỉnh vẫn|25 -16 0 -28
pair|tỉnh về|-27 15 13 31
pair|tỉnh xây|-6 14 8 -4
pair|tỉnh yên|-3 0 -4 0
pair|tỉnh yêu|-4 0 16 -6
pair|tỉnh đang|-32 -14 -4 0
pair|tỉnh điều|0 0 8 13
pair|tỉnh điện|-4 0 -8 0
pair|tỉnh đã|25 -15 -29 -2
pair|tỉnh đăk|-1 0 -5 0
pair|tỉnh đưa|9 -1 -5 -2
pair|tỉnh được|-30 -20 -4 0
pair|tỉnh đầu|12 -17 -10 -13
pair|tỉnh đắk|0 0 -5 0
pair|tỉnh đặt|-10 1 -5 1
pair|tỉnh đối|0 0 11 0
pair|tỉnh đồng|-25 0 -1 0
pair|tỉnh ước|-14 14 0 -27
pair|tỉnh ủy|-25 -10 -5 5
pair|tịch #|-20 -8 1 25
pair|tịch -|-7 0 0 0
pair|tịch chưa|0 0 0 18
pair|tịch huyện|-3 6 3 -3
pair|tịch hđnd|-31 -11 5 -25
pair|tịch hội|-4 -3 -18 -16
pair|tịch ký|0 0 10 29
pair|tịch kết|0 -6 0 -7
pair|tịch ngày|0 0 7 15
pair|tịch phê|-17 -23 0 0
pair|tịch phường|0 0 9 12
pair|tịch phụ|-9 -7 0 -2
pair|tịch sáng|0 0 -3 0
pair|tịch thu|5 -1 0 16
pair|tịch thường|-14 -6 -7 -3
pair|tịch ubnd|-18 -19 -13 -4
pair|tịch võ|-3 -1 -3 -3
pair|tịch xã|10 -13 23 23
pair|tịch ủy|-1 0 -3 0
pair|tịnh biên|-2 0 -2 10
pair|tịnh khê|0 -8 -17 0
pair|tọa kỳ|-4 -1 -9 0
pair|tọa đề|0 -6 -8 0
pair|tọa độ|0 8 -6 10
pair|tỏa #|19 -4 -2 -13
pair|tỏa chợ|-2 -2 23 -4
pair|tỏa vi|0 0 7 0
pair|tỏa xong|-7 2 8 -3
pair|tố #|4 -8 22 -35
pair|tố cáo|-1 -3 -13 -9
pair|tốc giải|-19 -3 -7 23
pair|tốc mái|-1 -15 -13 5
pair|tốc độ|-1 -21 -21 -3
pair|tối thiểu|-32 -17 21 -1
pair|tốn kém|-6 18 -9 -8
pair|tốp đầu|30 -7 0 19
pair|tốt các|11 0 21 0
pair|tốt công|-8 0 20 0
pair|tốt hơn|33 -1 -6 25
pair|tốt lễ|-9 0 11 -2
pair|tốt nghiệp|45 -1 0 -42
pair|tốt nhiệm|-30 -20 -32 -22
pair|tồn #|-39 23 -12 -22
pair|tồn kho|-15 -4 -18 -9
pair|tồn lưu|0 0 9 -7
pair|tồn trước|0 -2 26 -16
pair|tồn tại|0 -44 0 4
pair|tồn từ|-8 -1 0 13
pair|tồn đọng|0 0 10 0
pair|tồn ở|-2 17 0 15
pair|tổ #|-20 0 -22 -21
pair|tổ bầu|26 0 -6 -5
pair|tổ chức|10 -1 0 0
pair|tổ công|14 0 10 0
pair|tổ dân|-17 10 22 -2
pair|tổ hòa|0 0 16 0
pair|tổ hỗ|12 -8 -1 -17
pair|tổ hợp|-3 7 -1 -8
pair|tổ kiểm|-24 -24 -2 -7
pair|tổ liên|10 -5 2 -16
pair|tổ lưu|23 0 0 0
pair|tổ quản|0 0 20 -8
pair|tổ quốc|-18 -1 -17 -13
pair|tổ thu|8 2 11 0
pair|tổ tiết|29 0 0 -22
pair|tổ trưởng|-1 0 -17 13
pair|tổ tự|3 1 38 -16
pair|tổ đoàn|20 0 -10 -2
pair|tổ đại|0 0 44 27
pair|tổng #|19 0 0 -13
pair|tổng chi|0 -26 -4 -41
pair|tổng chiều|-24 7 0 31
pair|tổng công|-11 -13 -13 8
pair|tổng cục|-18 0 -7 0
pair|tổng diện|16 0 0 6
pair|tổng giá|7 -7 0 22
pair|tổng hợp|0 0 42 -7
pair|tổng kinh|12 -1 0 15
pair|tổng kiểm|-6 0 19 -14
pair|tổng kết|-27 0 -12 -41
pair|tổng liên|8 -2 -1 0
pair|tổng mức|-7 -10 2 8
pair|tổng nợ|-2 13 0 19
pair|tổng quát|0 0 -6 0
pair|tổng rà|0 0 13 6
pair|tổng sản|0 8 11 0
pair|tổng số|-6 -9 0 20
pair|tổng thu|30 -18 -3 -22
pair|tổng trị|7 0 0 31
pair|tổng trọng|-11 28 0 29
pair|tổng vệ|-3 0 23 -19
pair|tổng vốn|27 -24 0 -5
pair|tổng đài|1 -4 9 -24
pair|tổng đàn|25 -14 -1 5
pair|tộc bán|-12 -3 -8 -4
pair|tộc cùng|-12 -9 2 -9
pair|tộc hrê|7 -3 0 -1
pair|tộc năm|-5 0 -12 -2
pair|tộc thiểu|7 -21 5 25
pair|tội phạm|11 -1 27 17
pair|tội về|7 5 -5 -12
pair|tới #|-9 34 -7 -20
pair|tới cuối|0 -1 -11 0
pair|tới cần|-3 -8 -12 0
pair|tới khi|-1 8 -5 21
pair|tới mức|-1 14 0 -15
pair|tới nay|1 23 -10 19
pair|tới nơi|0 6 -1 23
pair|tới tay|16 -11 0 2
pair|tới trung|22 -10 -14 -20
pair|tới từng|11 0 -5 -11
pair|tới xã|-13 22 -2 15
pair|tới xử|0 -7 14 -22
pair|tới đây|-5 3 12 0
pair|tờ bản|0 0 7 0
pair|tờ gốc|0 16 0 -7
pair|tờ khai|12 0 9 -15
pair|tờ rơi|14 -3 10 18
pair|tờ tiền|8 -6 -2 8
pair|tờ trình|-33 -15 7 13
pair|tụ huyết|17 -7 0 -24
pair|tụ ruộng|-17 30 5 0
pair|tụ tập|7 4 0 21
pair|tụ điểm|-11 -8 25 14
pair|tục "|10 0 0 -10
pair|tục cho|29 0 0 -11
pair|tục chỉnh|0 0 32 0
pair|tục giao|-16 -1 25 15
pair|tục hành|-31 -1 -12 12
pair|tục là|38 -3 -1 14
pair|tục lên|12 -7 6 -13
pair|tục phủ|0 0 19 0
pair|tục thu|-9 12 0 -1
pair|tục thuê|-4 11 0 -6
pair|tục thực|-10 0 1 -13
pair|tục tinh|-3 0 19 0
pair|tục tăng|31 -3 0 -10
pair|tục tại|12 0 11 -31
pair|tục xã|0 0 33 0
pair|tục được|19 -1 0 28
pair|tụt #|-24 44 0 4
pair|tụt còn|-13 14 0 -14
pair|tụt hạng|0 10 9 -3
pair|tức #|29 8 -5 29
pair|từ #|-14 -42 -3 -19
pair|từ báo|0 0 32 0
pair|từ chăn|0 2 0 0
pair|từ chối|16 -9 0 17
pair|từ cuối|21 -15 -1 2
pair|từ các|-11 24 -1 10
pair|từ cây|9 0 0 0
pair|từ cơ|0 4 -16 -8
pair|từ cấp|-9 -14 4 -5
pair|từ doanh|29 -8 0 -15
pair|từ dự|-2 0 13 9
pair|từ giữa|20 5 -9 -18
pair|từ huyện|0 0 0 -5
pair|từ khi|-11 -10 19 10
pair|từ khâu|13 6 0 3
pair|từ khối|16 -8 -3 0
pair|từ lâu|-7 -1 -2 -7
pair|từ máy|-17 2 -18 -28
pair|từ nay|-9 -14 -6 -22
pair|từ nguồn|15 -16 -8 20
pair|từ ngày|21 -38 -51 -22
pair|từ ngân|0 0 -7 0
pair|từ năm|7 -11 -2 25
pair|từ quý|8 6 12 22
pair|từ quỹ|0 -1 -9 0
pair|từ sau|-27 17 -9 -17
pair|từ tháng|2 36 3 -29
pair|từ thị|9 0 0 -5
pair|từ thời|15 -8 -9 27
pair|từ trước|8 -15 -20 37
pair|từ tuyến|7 7 0 0
pair|từ tuần|2 0 16 0
pair|từ tết|-17 2 -9 14
pair|từ vùng|14 -10 27 36
pair|từ đất|-24 11 0 -18
pair|từ đầu|17 0 -12 -25
pair|từng bước|13 1 -14 19
pair|từng chi|5 -5 12 0
pair|từng chỉ|-3 0 26 -31
pair|từng chủ|0 -1 11 -5
pair|từng công|8 1 15 17
pair|từng cơ|0 0 0 -15
pair|từng doanh|0 0 0 -1
pair|từng dự|1 -6 -1 -16
pair|từng giám|0 0 11 0
pair|từng hẻm|0 0 0 17
pair|từng hồ|-4 0 6 33
pair|từng hộ|0 -5 20 22
pair|từng khu|0 0 16 3
pair|từng lĩnh|-21 -5 0 -2
pair|từng ngõ|18 -16 -1 -27
pair|từng nhà|2 -6 22 17
pair|từng quý|0 0 4 0
pair|từng tháng|0 0 0 1
pair|từng thấy|13 -16 0 12
pair|từng trường|0 0 0 13
pair|từng tuần|-5 -12 43 -29
pair|từng tổ|0 0 16 -10
pair|từng việc|-6 0 22 11
pair|từng xã|0 0 16 -9
pair|từng đơn|0 0 19 -1
pair|từng đồng|-3 -12 14 19
pair|từng ấp|0 0 13 23
pair|từng ủy|17 0 -13 22
pair|tử #|11 -10 0 22
pair|tử cho|4 -1 4 1
pair|tử chưa|-7 14 0 -30
pair|tử triển|6 -1 -5 -9
pair|tử tỉnh|0 0 -1 0
pair|tử từ|-15 -11 -15 -25
pair|tử vong|11 -2 0 27
pair|tự (|3 -2 0 7
pair|tự an|25 0 19 17
pair|tự chảy|19 9 -1 -19
pair|tự do|9 -13 -2 -14
pair|tự giám|0 -1 23 -4
pair|tự kiểm|8 17 -9 -42
pair|tự lòng|-2 15 19 0
pair|tự mua|-4 12 0 -7
pair|tự mở|-15 15 0 -2
pair|tự nguyện|-19 27 -2 30
pair|tự nhiên|-22 -20 -12 -3
pair|tự nhận|11 -8 -13 12
pair|tự nộp|-7 1 17 12
pair|tự phát|-14 21 5 -27
pair|tự phê|14 0 -1 -7
pair|tự quản|14 1 48 -1
pair|tự sửa|3 -3 12 16
pair|tự vệ|0 1 0 0
pair|tự vỉa|10 -5 20 -17
pair|tự xây|21 -3 -3 13
pair|tự xã|-30 -24 26 12
pair|tự ý|-1 0 17 -8
pair|tự đô|12 11 12 -23
pair|tự đường|16 -20 22 21
pair|tự động|25 4 -7 0
pair|tự ổn|10 0 0 -22
pair|tỷ #|49 -3 4 -16
pair|tỷ (|-18 0 0 -6
pair|tỷ )|-12 19 0 0
pair|tỷ ,|9 20 0 16
pair|tỷ con|30 -3 0 -4
pair|tỷ kwh|12 -8 0 -5
pair|tỷ lệ|0 2 -3 3
pair|tỷ suất|-16 19 0 -17
pair|tỷ số|-15 6 0 -15
pair|tỷ trọng|17 -8 -2 22
pair|tỷ usd|-19 -1 -27 5
pair|tỷ đông|15 -4 -16 -1
pair|tỷ đồng|3 -3 -25 0
pair|u minh|-16 -7 -10 -9
pair|ubkt tỉnh|-2 -3 -1 -17
pair|ubkt đảng|-6 -12 31 -21
pair|ubmttq việt|0 -4 34 5
pair|ubmttq và|24 0 -25 -21
pair|ubmttqvn quận|-1 -2 -15 0
pair|ubnd #|-3 0 0 9
pair|ubnd ,|0 0 15 5
pair|ubnd -|0 0 3 23
pair|ubnd các|-5 0 -11 -23
pair|ubnd cộng|0 0 -4 0
pair|ubnd của|-1 -24 -1 7
pair|ubnd dự|0 -4 -3 0
pair|ubnd huyện|-35 0 12 12
pair|ubnd ngày|12 5 -6 -2
pair|ubnd phường|-10 -12 -3 -14
pair|ubnd quận|-3 -4 4 -9
pair|ubnd thành|-5 -18 -7 14
pair|ubnd thị|-10 -2 21 -13
pair|ubnd tp|-3 0 -10 -7
pair|ubnd tỉnh|-1 -21 -8 0
pair|ubnd xã|-13 -1 0 0
pair|ubnd đặc|-5 0 -13 -13
pair|ubtvqh15 ngày|0 0 -15 -2
pair|uploadfiles /|-1 0 -3 0
pair|usd (|-32 -17 0 22
pair|usd ,|9 19 0 4
pair|uvtw đảng|-3 -9 -2 -10
pair|uy tín|-4 -25 7 26
pair|uống giảm|-17 23 0 6
pair|uống rượu|-12 10 -4 -10
pair|uống tăng|26 -15 0 -10
pair|v (|0 0 21 0
pair|va chạm|0 -1 -6 15
pair|vai trò|-11 -5 -20 10
pair|vay #|34 -11 -1 -6
pair|vay tiền|0 10 -1 0
pair|vay vốn|4 -15 -10 -7
pair|vay ưu|0 10 11 -4
pair|ven biển|-13 3 -5 -21
pair|ven hồ|-10 -5 22 -19
pair|ven hụt|-10 14 0 -1
pair|ven khu|0 0 11 0
pair|ven kinh|13 -10 2 -15
pair|ven kênh|27 8 -13 17
pair|ven quốc|-2 0 14 -10
pair|ven rừng|-16 16 -12 15
pair|ven sông|-10 13 2 -2
pair|ven đê|0 7 19 -18
pair|ven đầm|0 2 3 15
pair|vi phạm|1 7 9 7
pair|vi quý|-5 12 0 20
pair|vi văn|-6 -2 -2 0
pair|viii (|0 0 -3 0
pair|vinh cũ|-13 -4 -7 0
pair|vinh họp|0 -4 -5 -3
pair|vinh lần|-6 -2 -8 0
pair|vinh vận|-14 -4 -6 0
pair|vinh đưa|-18 0 -20 0
pair|vinh độc|0 0 -1 0
pair|viêm da|12 -9 -4 -6
pair|viên #|9 -14 -18 0
pair|viên (|21 -7 -2 -23
pair|viên ,|17 13 0 -33
pair|viên ban|-3 5 -5 -8
pair|viên bám|-2 -12 4 -6
pair|viên bị|8 -7 12 10
pair|viên bỏ|0 2 0 14
pair|viên chưa|0 10 -1 -4
pair|viên chức|-19 -10 15 16
pair|viên còn|-5 -11 0 -10
pair|viên có|15 -7 -22 10
pair|viên cơ|0 22 -10 3
pair|viên dùng|-9 18 -2 -5
pair|viên dự|11 1 3 -28
pair|viên góp|0 0 25 0
pair|viên hằng|0 0 2 13
pair|viên hợp|0 13 0 -12
pair|viên không|16 0 -10 19
pair|viên kết|3 8 -19 -31
pair|viên mầm|-17 -13 0 17
pair|viên mới|-10 16 17 -20
pair|viên người|9 5 4 14
pair|viên phụ|23 15 3 10
pair|viên tham|40 0 -10 -12
pair|viên theo|0 -6 14 20
pair|viên thừa|-1 -2 11 0
pair|viên thực|-8 11 -2 23
pair|viên tiếng|-5 15 1 9
pair|viên trong|-18 13 12 41
pair|viên trung|0 -1 7 15
pair|viên trên|22 -3 -13 3
pair|viên trước|0 0 1 18
pair|viên trẻ|0 11 0 -13
pair|viên trễ|-15 17 -13 -9
pair|viên tình|0 0 8 12
pair|viên tại|0 0 2 9
pair|viên ubnd|-14 -3 -15 -13
pair|viên vi|6 8 0 -18
pair|viên vào|-12 -12 13 30
pair|viên và|-6 23 -1 12
pair|viên vùng|-4 7 27 0
pair|viên y|-5 0 6 -5
pair|viên ít|0 0 0 22
pair|viên đi|-8 13 1 -14
pair|viên điện|1 -14 8 27
pair|viên được|25 -15 -8 -7
pair|viên đầu|0 11 0 -13
pair|viên để|-1 4 0 17
pair|viên ở|-5 13 2 0
pair|viên ủy|-1 0 5 -2
pair|viết lâm|-5 0 -1 0
pair|viết thạo|0 0 0 15
pair|viễn thông|-18 -10 1 -9
pair|việc #|-16 4 -22 -18
pair|việc -|-2 -2 -11 0
pair|việc ban|-7 10 -11 0
pair|việc bàn|-1 30 -8 -17
pair|việc bố|-12 -11 -22 0
pair|việc cho|10 -2 -4 -3
pair|việc chuyển|0 12 0 -18
pair|việc chuẩn|0 2 0 -6
pair|việc chính|-15 16 0 16
pair|việc chưa|-3 -19 -19 12
pair|việc chấp|-21 -15 -9 14
pair|việc còn|-6 -12 -19 -18
pair|việc có|11 11 -4 9
pair|việc cấp|22 -14 2 23
pair|việc cần|0 -1 -19 0
pair|việc cụ|-7 0 -30 -31
pair|việc của|-5 -1 9 14
pair|việc dân|13 -5 0 0
pair|việc dồn|-2 -2 -3 -1
pair|việc giám|0 9 0 0
pair|việc giải|0 0 11 -1
pair|việc học|16 7 -7 -9
pair|việc hỗ|22 -4 3 -27
pair|việc khó|-1 16 9 10
pair|việc không|24 -10 0 -20
pair|việc kiểm|15 -4 16 -9
pair|việc kết|-33 -20 -11 -19
pair|việc liên|3 -3 0 8
pair|việc làm|-1 -32 23 -13
pair|việc lãnh|0 0 -3 0
pair|việc lớn|-19 -12 -11 -17
pair|việc nghiêm|0 0 0 22
pair|việc nhiều|-26 -26 0 -18
pair|việc nhà|12 -11 0 20
pair|việc này|-9 -12 16 9
pair|việc nêu|0 0 0 20
pair|việc năm|-17 17 -11 0
pair|việc nước|11 -10 0 -11
pair|việc nạo|-6 15 -7 5
pair|việc nắm|-1 9 -4 -13
pair|việc nửa|0 0 -1 0
pair|việc phát|12 -6 -3 30
pair|việc phân|-7 1 -5 -5
pair|việc phê|0 0 23 0
pair|việc phải|-3 -30 -51 -1
pair|việc quan|0 -4 0 0
pair|việc quá|-6 8 20 -16
pair|việc quý|-6 0 -17 0
pair|việc quản|-3 -3 13 0
pair|việc rà|9 10 0 20
pair|việc sau|-12 -17 -10 4
pair|việc sáu|0 -1 -3 0
pair|việc sớm|-2 0 -23 0
pair|việc theo|16 1 -1 -17
pair|việc thu|-2 -10 13 9
pair|việc tháng|-34 -4 -42 -18
pair|việc thực|24 -14 -4 17
pair|việc tiếp|-8 11 0 0
pair|việc trễ|-1 4 15 -28
pair|việc trồng|-2 0 5 0
pair|việc trực|-21 -1 -8 5
pair|việc tại|-22 9 8 1
pair|việc tập|3 9 0 -22
pair|việc tổ|-2 0 -1 0
pair|việc vận|5 -8 16 -5
pair|việc với|-30 -10 21 0
pair|việc xây|14 0 -13 -9
pair|việc xóa|-1 0 10 0
pair|việc xử|-10 12 7 0
pair|việc đo|0 0 19 18
pair|việc đã|6 -10 -11 6
pair|việc đóng|0 -9 13 -3
pair|việc đảng|-5 14 0 0
pair|việc ở|23 -13 0 -14
pair|viện báo|0 0 9 0
pair|viện công|0 0 0 -9
pair|viện e|0 0 15 0
pair|viện kiểm|-10 0 -11 19
pair|viện nghiên|0 0 9 0
pair|viện trưởng|0 0 -34 0
pair|viện tuyến|-5 11 -5 -1
pair|viện tỉnh|10 13 0 0
pair|viện đa|16 -11 0 -7
pair|việt khi|20 -7 0 -18
pair|việt nam|0 -2 0 5
pair|việt trì|9 0 -12 -10
pair|việt về|-11 0 -18 -8
pair|vlo )|0 0 -6 0
pair|vms tái|0 0 0 21
pair|vn )|0 -2 -3 0
pair|vn -|-1 0 13 0
pair|vneid mức|-10 14 0 14
pair|vnpt lào|0 0 2 15
pair|vnpt sớm|0 0 10 0
pair|vnpt đà|0 0 2 -9
pair|vp chấm|0 0 12 -11
pair|vssid mới|-6 0 15 -3
pair|vui tươi|22 -1 0 -15
pair|và #|14 0 -16 11
pair|và an|8 -8 0 31
pair|và ban|-12 -7 -6 -3
pair|và ba|0 -3 28 0
pair|và bài|-1 0 0 0
pair|và bàn|-3 0 -2 0
pair|và báo|0 0 16 6
pair|và bảo|-8 0 17 0
pair|và bằng|-31 -40 0 -23
pair|và bố|-4 -5 -28 -8
pair|và cao|20 -2 0 8
pair|và chuột|0 6 0 0
pair|và chính|-3 -4 9 -9
pair|và chăn|-3 -2 -20 0
pair|và chương|4 -14 -11 8
pair|và chất|0 0 8 0
pair|và chỉ|14 20 11 -15
pair|và chủ|14 -3 -10 19
pair|và covid|-17 -7 -1 0
pair|và cuối|0 0 0 -10
pair|và các|0 0 -15 -2
pair|và cán|-9 -1 0 18
pair|và cây|-21 -16 -2 11
pair|và có|-5 0 -4 0
pair|và công|-26 13 7 16
pair|và diễn|23 -8 -10 27
pair|và doanh|18 -3 0 7
pair|và du|0 0 -12 13
pair|và dân|-6 -3 5 7
pair|và dịch|1 -21 0 0
pair|và dữ|18 -3 0 -2
pair|và giao|-1 -1 -29 0
pair|và gia|0 0 20 2
pair|và giá|-18 4 -3 -12
pair|và giải|-7 -12 -17 -6
pair|và hoa|6 -4 0 40
pair|và hoạt|17 -2 -1 21
pair|và huyện|-10 0 -28 -3
pair|và hđnd|10 0 23 3
pair|và hạ|0 0 13 12
pair|và hải|-12 -2 0 0
pair|và hệ|35 0 -1 0
pair|và hội|7 -2 17 21
pair|và kho|-14 -15 -7 -15
pair|và khu|-6 10 0 0
pair|và không|11 -4 9 12
pair|và khảo|-4 -2 3 -3
pair|và kết|-7 6 14 15
pair|và kế|0 0 -2 20
pair|và luật|-10 16 14 22
pair|và làm|5 -5 -7 -8
pair|và lũ|-18 -9 0 0
pair|và lập|17 0 -10 20
pair|và lệ|-27 -2 0 -6
pair|và mttq|-2 0 6 8
pair|và môi|-31 1 0 -2
pair|và một|-4 -5 0 0
pair|và nghị|-11 0 8 -33
pair|và nguyên|0 -8 0 -6
pair|và người|8 -1 -6 20
pair|và nhiệm|-33 -1 0 0
pair|và nhân|29 -1 3 -2
pair|và những|-13 -14 -20 -5
pair|và nuôi|31 -16 0 -36
pair|và nông|-12 -7 -3 -9
pair|và phát|-26 16 -3 2
pair|và phân|-1 -2 -4 -22
pair|và phê|6 10 15 13
pair|và phòng|-5 0 22 4
pair|và phúc|-8 0 10 -1
pair|và phương|0 0 2 3
pair|và phường|0 11 0 -16
pair|và phần|-10 -3 0 -9
pair|và ptnt|-1 0 1 -14
pair|và quy|-3 -7 -6 -9
pair|và quyết|12 0 -27 -11
pair|và quận|-19 -10 15 -12
pair|và sau|0 0 6 8
pair|và so|0 -14 18 26
pair|và sơn|13 0 0 0
pair|và số|0 -22 -7 -6
pair|và thanh|28 -4 0 33
pair|và thiếu|-15 23 0 27
pair|và thu|-26 9 -27 -14
pair|và thuế|5 3 -5 32
pair|và thông|-4 0 15 3
pair|và thú|0 0 3 10
pair|và thảo|0 0 -17 -8
pair|và thống|-3 0 0 0
pair|và thủy|-33 14 -9 -28
pair|và tiêu|0 27 0 -12
pair|và tiểu|-13 -3 0 -15
pair|và trung|28 -15 15 0
pair|và trách|0 0 24 29
pair|và trước|-2 16 -6 31
pair|và trường|-4 11 0 -12
pair|và trưởng|-21 -8 -16 -5
pair|và trạm|12 12 -7 -22
pair|và trật|-12 0 27 30
pair|và tuyến|23 -5 0 15
pair|và tăng|34 -23 17 -5
pair|và tốc|-7 -13 -11 0
pair|và tổng|-3 -1 2 -14
pair|và ubnd|0 0 -14 -9
pair|và việc|-27 -16 -26 0
pair|và vùng|0 8 0 0
pair|và văn|-5 0 13 12
pair|và vượt|60 -4 8 -38
pair|và vận|29 -10 0 -14
pair|và xây|-19 4 -15 -8
pair|và xã|-14 -4 -1 21
pair|và ý|-3 -14 -17 0
pair|và đoàn|-6 0 5 4
pair|và đào|-10 -17 -12 21
pair|và đã|15 -4 -5 0
pair|và đón|-19 -1 -10 -13
pair|và đô|0 4 -7 13
pair|và đúng|14 0 -3 19
pair|và đường|-10 -4 0 18
pair|và đại|-15 -9 27 10
pair|và đạt|21 0 0 -12
pair|và đất|0 0 0 9
pair|và đầu|-16 -7 -8 -18
pair|và đề|12 0 -9 -3
pair|và địa|-7 16 0 -4
pair|và định|-2 16 -14 -25
pair|và ủy|14 0 -4 -15
pair|vài buôn|0 0 0 -8
pair|vài chi|-6 27 8 -19
pair|vài cơ|0 0 0 18
pair|vài khu|-8 13 0 -18
pair|vài nơi|-4 9 -9 8
pair|vài vụ|-3 -4 11 -15
pair|vài xã|0 18 0 22
pair|vài điểm|-3 11 -5 -3
pair|vàng hoàn|-20 -6 -9 0
pair|vàng iuu|0 11 0 0
pair|vàng seo|-1 0 -6 0
pair|vành đai|23 -7 1 -5
pair|vào #|-3 34 9 -21
pair|vào ban|10 -3 11 3
pair|vào bản|16 -9 -15 12
pair|vào chiều|1 -3 -5 -13
pair|vào chương|0 -3 14 0
pair|vào chợ|23 -18 -4 -22
pair|vào cuối|0 5 5 -12
pair|vào cuộc|-27 -24 -17 -25
pair|vào các|-21 0 9 -12
pair|vào dùng|7 -1 21 16
pair|vào dịp|-1 5 0 10
pair|vào dự|-6 -14 8 -14
pair|vào giao|0 0 6 -7
pair|vào giờ|0 12 14 -11
pair|vào hoạt|45 -31 -20 -7
pair|vào hương|-1 0 21 20
pair|vào hội|-1 15 -1 -25
pair|vào khu|0 7 3 9
pair|vào kế|0 0 24 30
pair|vào kỳ|0 0 9 9
pair|vào lớp|10 -6 -14 -33
pair|vào mùa|-2 1 -3 18
pair|vào mấy|-18 -21 -7 0
pair|vào mỗi|-1 24 0 -37
pair|vào ngày|-12 -13 7 -6
pair|vào ngân|21 14 0 -15
pair|vào nhà|27 -11 12 -21
pair|vào nhóm|-10 21 10 17
pair|vào năm|-21 -22 -10 -18
pair|vào nếp|31 0 0 -33
pair|vào nền|29 0 -8 10
pair|vào quen|0 3 0 8
pair|vào sinh|-1 -2 -6 -7
pair|vào sáng|0 -1 24 0
pair|vào sổ|-1 0 6 14
pair|vào sử|-2 -8 0 -11
pair|vào tháng|-12 13 25 -12
pair|vào thứ|0 -1 10 -1
pair|vào trường|12 -8 0 23
pair|vào vụ|-10 4 -12 -23
pair|vào được|15 0 0 -17
pair|vào đất|-14 22 -5 7
pair|vào đấy|-14 23 0 -10
pair|vào đồng|5 0 1 8
pair|vào ở|-1 5 0 18
pair|vá được|1 0 0 13
pair|vân đình|4 0 0 0
pair|vân đồn|-4 -1 -1 0
pair|vãng lai|0 0 3 14
pair|vét #|21 -6 0 9
pair|vét cống|-1 0 26 -17
pair|vét kênh|0 0 30 2
pair|vét luồng|-5 14 8 -2
pair|vênh nhau|0 10 0 0
pair|vì bản|-3 23 -5 -11
pair|vì chưa|0 2 0 30
pair|vì chủ|-7 17 0 -16
pair|vì covid|-17 10 -2 -1
pair|vì dịch|15 12 2 -20
pair|vì giá|-16 22 0 16
pair|vì hộ|-11 13 0 1
pair|vì không|-3 5 0 -5
pair|vì lũ|18 -10 -8 0
pair|vì lượng|0 8 0 0
pair|vì người|8 -17 25 -28
pair|vì nhà|-3 8 0 18
pair|vì rét|0 5 0 0
pair|vì sao|-9 7 15 10
pair|vì sương|-10 16 0 24
pair|vì thiếu|0 3 0 18
pair|vì trung|0 13 0 0
pair|vì vướng|0 11 -4 -14
pair|vòng #|13 -12 14 12
pair|vòng sơ|0 0 1 18
pair|vôi trắng|0 0 0 8
pair|võ minh|-6 -6 -25 0
pair|võ miếu|-2 6 12 -14
pair|võ nhai|-11 16 -10 -1
pair|võ thanh|-6 -2 -15 -6
pair|võ văn|-3 5 2 0
pair|võ đắc|0 0 -6 -2
pair|vùng biên|13 10 7 -7
pair|vùng biển|32 -30 18 6
pair|vùng buôn|-8 13 0 -12
pair|vùng cao|-18 23 0 -25
pair|vùng chè|24 -2 13 -19
pair|vùng cấm|0 0 10 7
pair|vùng dân|-16 19 3 0
pair|vùng dịch|15 -11 27 36
pair|vùng dự|0 0 12 0
pair|vùng giáp|21 0 3 5
pair|vùng khó|6 1 5 -8
pair|vùng mía|0 0 12 2
pair|vùng nam|-15 -20 -19 -12
pair|vùng nguy|0 0 10 20
pair|vùng nguyên|-1 2 28 29
pair|vùng nuôi|-19 21 -2 -18
pair|vùng sâu|2 6 0 21
pair|vùng sạt|-9 -11 26 -14
pair|vùng trồng|11 -16 5 -9
pair|vùng tây|0 7 5 11
pair|vùng ven|8 12 0 -7
pair|vùng đông|0 24 0 -13
pair|vùng đầm|15 -11 -7 -10
pair|vùng đồng|16 8 0 0
pair|văn #|-20 0 16 15
pair|văn bàn|0 0 -3 0
pair|văn bản|-11 19 7 -9
pair|văn chấn|0 0 -6 0
pair|văn cường|0 0 -9 0
pair|văn giảng|0 0 -6 0
pair|văn hóa|4 -3 2 -5
pair|văn hớn|-1 0 -13 -2
pair|văn khuê|-7 17 21 -15
pair|văn khải|0 0 -1 0
pair|văn kiện|0 1 6 -12
pair|văn kiệt|-4 6 5 0
pair|văn linh|0 0 16 0
pair|văn liêm|0 0 5 -6
pair|văn là|0 5 -1 15
pair|văn minh|-10 -3 26 20
pair|văn nghệ|3 0 -2 0
pair|văn panh|-6 -3 0 -13
pair|văn phòng|-6 -18 7 0
pair|văn phương|0 -1 0 0
pair|văn soạn|-4 -2 -2 0
pair|văn sáu|0 0 -5 0
pair|văn số|-7 0 -28 10
pair|văn thư|-9 -4 23 21
pair|văn thời|-2 -1 -4 0
pair|văn xã|-27 -4 -8 0
pair|văn đẩu|-10 21 -4 -6
pair|vĩnh châu|0 -2 17 0
pair|vĩnh hưng|-3 0 0 -2
pair|vĩnh long|-15 -12 -15 -6
pair|vĩnh phú|-1 10 -8 0
pair|vĩnh thanh|0 0 -1 0
pair|vĩnh thành|0 0 -13 9
pair|vĩnh thạnh|-3 0 -6 0
pair|vĩnh thực|-3 4 0 6
pair|vĩnh tre|0 3 10 -6
pair|vĩnh trung|0 0 11 0
pair|vĩnh tuyến|-14 -16 -2 0
pair|vĩnh tân|12 -7 19 0
pair|vũ đình|-1 0 -14 0
pair|vũng tàu|-1 0 -1 0
pair|vươn khơi|21 -1 0 -16
pair|vươn lên|15 -6 -1 -23
pair|vươn tới|14 -6 0 -26
pair|vương giao|0 -3 -9 0
pair|vương họp|0 0 -1 0
pair|vương đình|-20 -13 -2 0
pair|vướng #|-12 4 -2 -28
pair|vướng bồi|-4 0 5 18
pair|vướng cho|-19 0 22 0
pair|vướng mắc|10 0 -3 23
pair|vướng mặt|-3 23 0 12
pair|vướng nguồn|0 -2 3 24
pair|vướng nhất|-11 28 0 -14
pair|vướng thủ|-3 9 0 -5
pair|vướng đất|0 -4 -18 15
pair|vướng ở|0 -1 14 -10
pair|vườn cây|-8 -5 9 2
pair|vườn quốc|-11 -8 19 -20
pair|vườn tạp|19 14 0 8
pair|vượt #|24 -3 -1 -4
pair|vượt chỉ|18 -13 13 20
pair|vượt cả|5 -4 0 23
pair|vượt cấp|8 -16 -18 25
pair|vượt dự|-1 19 -18 -25
pair|vượt khó|-14 -7 -8 0
pair|vượt khả|-14 -14 -9 4
pair|vượt kế|33 -10 0 -3
pair|vượt lũ|-7 -2 2 0
pair|vượt mục|22 -13 0 18
pair|vượt nghị|17 0 -5 7
pair|vượt ngưỡng|-21 21 -5 0
pair|vượt quy|2 -1 0 13
pair|vượt tiến|26 -21 0 10
pair|vượt trần|-1 13 0 0
pair|vượt xa|-19 27 0 21
pair|vạn dân|-27 -23 -15 -18
pair|vạn ninh|0 0 -1 0
pair|vạn tấn|19 -11 0 -38
pair|vải thiều|16 -5 -8 0
pair|vấn giám|0 -12 0 -4
pair|vấn pháp|12 0 14 -5
pair|vấn tại|0 -14 -11 0
pair|vấn về|-7 21 -2 6
pair|vấn yếu|0 11 0 -1
pair|vấn đề|-17 -7 -1 8
pair|vầy "|10 0 0 -23
pair|vẫn "|-16 -5 -2 -10
pair|vẫn #|-25 26 0 9
pair|vẫn bị|0 30 0 24
pair|vẫn bội|13 -2 0 -9
pair|vẫn cháy|0 1 0 0
pair|vẫn chưa|-4 3 -14 -10
pair|vẫn chỉ|-7 12 0 -1
pair|vẫn còn|-33 3 -13 9
pair|vẫn có|18 -11 -8 -28
pair|vẫn duy|9 -3 -2 0
pair|vẫn giữ|3 -11 0 8
pair|vẫn hạn|0 1 0 0
pair|vẫn khuyết|-10 15 0 -12
pair|vẫn là|-33 12 -29 -26
pair|vẫn mọc|0 7 -4 -11
pair|vẫn nhích|18 -7 0 -26
pair|vẫn nóng|-3 -4 0 11
pair|vẫn nằm|-14 25 0 17
pair|vẫn phát|24 -11 0 -1
pair|vẫn phải|-13 22 0 5
pair|vẫn thiếu|-1 19 -5 -12
pair|vẫn thả|0 3 0 27
pair|vẫn tăng|38 -5 0 -36
pair|vẫn tới|-4 5 0 8
pair|vẫn vượt|-21 25 0 3
pair|vẫn xảy|-7 9 0 14
pair|vẫn được|30 -6 0 -48
pair|vẫn đạt|57 -24 0 -12
pair|vẫn để|-13 20 0 -17
pair|vận chuyển|-3 19 3 26
pair|vận chính|0 0 0 8
pair|vận của|-2 4 0 0
pair|vận dụng|-4 0 13 22
pair|vận hành|-1 1 13 -35
pair|vận khéo|15 0 0 16
pair|vận năm|-8 -3 -11 0
pair|vận thành|-13 -5 0 0
pair|vận tải|-33 0 -3 1
pair|vận tỉnh|-1 0 -8 0
pair|vận được|27 0 0 0
pair|vận động|3 1 12 0
pair|vật chất|0 3 23 0
pair|vật liệu|-6 3 4 4
pair|vật nuôi|19 3 0 -1
pair|vật thể|15 -4 0 0
pair|vật tư|-38 10 8 5
pair|vậy #|3 22 0 -30
pair|vậy các|16 0 0 0
pair|vậy mà|19 -16 0 -13
pair|vậy nội|0 3 0 0
pair|vắc -|-4 0 14 1
pair|vắc xin|18 -1 1 -28
pair|vắng không|-12 29 0 -18
pair|vắng mặt|-5 15 -4 22
pair|vắng quá|0 3 0 8
pair|vặt sai|-5 17 0 0
pair|vẹn #|-4 18 -9 -8
pair|vẻn vẹn|-26 28 -8 -29
pair|vẽ thi|0 0 0 22
pair|về #|16 -2 0 11
pair|về an|21 0 -12 0
pair|về ban|0 0 7 -3
pair|về biên|0 0 26 0
pair|về buôn|0 -1 23 3
pair|về bàn|0 0 0 2
pair|về bón|10 0 -4 0
pair|về bầu|12 -6 23 -20
pair|về chi|-7 -24 0 -23
pair|về chung|-1 -5 -12 -1
pair|về chuyển|16 -11 -19 -4
pair|về chuẩn|0 0 -4 0
pair|về chính|-5 -15 28 22
pair|về chế|0 0 0 12
pair|về chỉ|-42 -20 8 0
pair|về chỗ|-12 -23 18 -24
pair|về cuối|-27 28 -4 28
pair|về các|0 0 5 -6
pair|về cái|-7 0 9 0
pair|về công|-10 5 -16 19
pair|về cơ|22 -30 3 -24
pair|về dân|17 -11 0 -12
pair|về dự|-11 -1 -6 4
pair|về giao|0 0 -9 0
pair|về giáo|-10 0 -3 -6
pair|về giá|20 0 9 -15
pair|về giải|-15 -13 5 -4
pair|về huyện|2 13 -19 -7
pair|về hỗ|9 0 -7 -2
pair|về khắc|-8 0 -15 0
pair|về kinh|-25 6 0 -5
pair|về kiểm|-15 -10 18 0
pair|về kết|-5 -2 13 0
pair|về làm|-16 16 0 -6
pair|về lãnh|-5 -8 0 13
pair|về lại|-7 20 0 22
pair|về ma|16 -2 -4 0
pair|về miền|14 -1 0 -5
pair|về muộn|0 7 0 17
pair|về một|-17 -2 -14 -4
pair|về nghị|2 0 7 9
pair|về ngân|-5 -26 0 -1
pair|về nhiệm|-6 0 2 10
pair|về nhà|0 11 5 3
pair|về nhân|-3 -16 27 -3
pair|về nhỏ|-11 29 -8 -20
pair|về những|15 -17 -14 17
pair|về nông|-12 0 -30 -8
pair|về phát|0 0 0 21
pair|về phòng|-18 -1 20 -3
pair|về phước|0 0 14 -4
pair|về quan|9 -1 -2 19
pair|về quy|1 -1 -5 -11
pair|về quê|22 6 -1 27
pair|về sản|-8 0 0 0
pair|về sắp|18 0 12 6
pair|về số|-11 0 0 11
pair|về sớm|-12 -11 10 23
pair|về sở|0 0 14 14
pair|về tay|0 15 -3 6
pair|về thu|-2 -5 -23 -2
pair|về thành|15 3 -9 16
pair|về tháng|0 0 -4 1
pair|về thường|-2 0 38 -1
pair|về thực|-8 12 -5 -23
pair|về trang|-11 0 -24 0
pair|về trước|24 -20 -7 -1
pair|về trạm|0 0 7 -11
pair|về trật|24 -26 0 -24
pair|về tài|11 -4 -14 17
pair|về tình|0 0 8 0
pair|về tỉnh|-3 -1 0 18
pair|về tổ|-16 -6 -2 0
pair|về tới|6 4 -2 15
pair|về từng|0 0 21 -20
pair|về việc|2 -2 -16 -25
pair|về văn|-16 0 6 -5
pair|về vệ|-10 0 14 27
pair|về vốn|7 0 15 -10
pair|về xây|-10 -2 -1 8
pair|về xã|7 -8 -5 25
pair|về y|-10 -13 0 0
pair|về điều|-14 -20 0 -19
pair|về đêm|-7 0 0 -4
pair|về đích|0 -18 14 -32
pair|về đại|3 0 -15 -6
pair|về đảng|6 -10 0 0
pair|về đất|-6 1 14 -12
pair|về đầu|-10 -6 -15 15
pair|về đẩy|18 0 -17 0
pair|về địa|0 0 9 -15
pair|về đội|-11 -13 9 -17
pair|vệ #|21 -9 0 -5
pair|vệ an|21 -5 -15 0
pair|vệ bờ|16 -2 0 0
pair|vệ cho|5 0 0 -13
pair|vệ chưa|0 3 0 0
pair|vệ dữ|-3 22 -5 7
pair|vệ môi|7 7 12 10
pair|vệ rừng|-9 0 19 0
pair|vệ sinh|4 5 -10 -12
pair|vệ thực|15 3 1 0
pair|vệ tinh|-23 27 4 0
pair|vỉa hè|12 8 -3 -47
pair|vị )|13 -14 0 15
pair|vị ,|-15 0 -17 -8
pair|vị ;|-10 10 0 -2
pair|vị biết|-11 -2 -39 -24
pair|vị báo|0 0 3 20
pair|vị chưa|0 -9 11 20
pair|vị chậm|0 -2 27 0
pair|vị chủ|-6 -2 -4 -29
pair|vị còn|0 -16 17 18
pair|vị cũ|-26 -10 -16 0
pair|vị giải|0 2 4 30
pair|vị gửi|0 0 37 -4
pair|vị hành|-4 -1 7 17
pair|vị không|-16 -6 12 -15
pair|vị liên|0 0 -29 -16
pair|vị nghiêm|0 0 32 46
pair|vị nhiều|-6 -8 11 20
pair|vị nào|15 11 -18 -1
pair|vị này|-9 -13 13 20
pair|vị nợ|0 0 20 -1
pair|vị phải|0 -19 -21 0
pair|vị sử|0 4 0 0
pair|vị sự|-19 -15 9 -21
pair|vị thanh|-2 0 -3 0
pair|vị thực|-10 -7 -32 0
pair|vị trí|-17 19 8 -32
pair|vị tư|0 9 -1 -1
pair|vị đã|0 -14 15 28
pair|vị được|10 15 -5 2
pair|vị đại|0 -5 -6 -2
pair|vị đạt|19 -2 -3 -21
pair|vọng dưới|-1 -3 -13 0
pair|vọng thê|-10 0 25 0
pair|vọt #|2 7 0 19
pair|vọt khiến|0 5 0 0
pair|vọt lên|-3 21 0 -20
pair|vỏ hàu|-12 14 0 -18
pair|vỏ thuốc|40 -16 -4 3
pair|vỏn vẹn|7 0 -1 25
pair|vốn #|6 -19 0 20
pair|vốn cho|0 -1 31 -29
pair|vốn chương|-4 12 9 1
pair|vốn các|11 16 2 16
pair|vốn của|0 0 38 12
pair|vốn dân|9 0 0 36
pair|vốn dự|-24 -8 14 -17
pair|vốn giao|-12 -18 0 -23
pair|vốn giải|11 -4 0 -22
pair|vốn giảm|-1 11 0 4
pair|vốn khuyến|19 17 0 0
pair|vốn kịp|-20 0 21 -2
pair|vốn làm|-11 17 -13 0
pair|vốn ngân|27 4 -2 -22
pair|vốn nhà|-12 -5 -15 0
pair|vốn nâng|-4 15 1 19
pair|vốn năm|12 -4 0 -6
pair|vốn nước|-5 13 0 7
pair|vốn phục|-7 0 8 0
pair|vốn sửa|-3 8 -21 -13
pair|vốn sự|-12 5 11 16
pair|vốn theo|16 -1 -8 -24
pair|vốn thành|-2 0 -7 -3
pair|vốn thêm|11 -1 0 28
pair|vốn toàn|-15 17 0 0
pair|vốn trong|8 0 2 -10
pair|vốn trung|-10 10 5 -9
pair|vốn trả|0 0 21 1
pair|vốn từng|7 0 13 0
pair|vốn vay|0 -1 18 -24
pair|vốn về|0 -1 3 -4
pair|vốn xây|3 1 -23 -10
pair|vốn xã|9 -3 0 15
pair|vốn đăng|19 6 0 37
pair|vốn đầu|-17 -6 -1 -2
pair|vốn đối|-7 16 0 4
pair|với #|11 0 -1 -5
pair|với ban|-10 12 -20 -35
pair|với ba|-14 -13 -28 0
pair|với báo|-23 0 -7 0
pair|với bộ|0 -7 7 0
pair|với chi|-2 0 7 -21
pair|với chuyển|-1 0 21 0
pair|với chính|-18 3 12 -33
pair|với chỉ|-2 -14 5 10
pair|với chủ|0 0 0 9
pair|với cuối|35 -24 0 10
pair|với các|-16 -4 -3 -6
pair|với công|0 18 1 21
pair|với cùng|25 47 0 30
pair|với cơ|13 0 0 -1
pair|với diện|-5 8 0 0
pair|với doanh|0 15 14 20
pair|với dân|0 6 18 33
pair|với dữ|0 1 0 3
pair|với dự|-35 -15 -10 0
pair|với giám|15 -12 -6 -23
pair|với giá|-12 22 0 27
pair|với hình|5 0 0 23
pair|với hợp|0 5 14 -18
pair|với kho|0 0 11 -5
pair|với kế|26 -23 -13 -40
pair|với làm|0 3 23 -27
pair|với lực|0 0 25 -2
pair|với mỗi|0 0 -5 0
pair|với nghị|-3 14 3 41
pair|với ngành|0 0 -13 0
pair|với ngân|-2 20 -9 0
pair|với nhu|0 27 0 -16
pair|với nhà|-5 -13 22 12
pair|với nhịp|-31 -1 -1 -2
pair|với nông|-17 -5 -28 0
pair|với năm|-17 -44 0 -23
pair|với phân|0 0 13 19
pair|với phía|-8 -5 10 21
pair|với phòng|0 21 -11 0
pair|với quý|1 10 0 -28
pair|với sư|0 0 6 0
pair|với sản|0 0 3 19
pair|với số|19 -10 0 -13
pair|với sở|-3 -11 14 23
pair|với sự|-7 -13 0 -6
pair|với thanh|-1 13 7 -1
pair|với thuế|0 0 18 -20
pair|với thành|0 -6 0 0
pair|với tháng|23 1 -10 25
pair|với thôn|0 0 9 10
pair|với thường|0 0 -3 -14
pair|với tiến|-17 23 0 10
pair|với tiềm|0 0 0 21
pair|với toàn|0 0 23 0
pair|với trung|-1 10 -25 -5
pair|với trường|0 0 -6 -16
pair|với tàu|5 0 16 -7
pair|với tổng|-5 -22 0 -21
pair|với từng|0 -8 14 7
pair|với ubnd|-16 0 -27 3
pair|với việc|22 -19 -6 -28
pair|với vnpt|0 0 2 -20
pair|với văn|-5 0 13 0
pair|với vườn|0 0 16 0
pair|với vốn|11 0 0 35
pair|với vụ|15 -14 0 11
pair|với yêu|-19 16 -11 23
pair|với điện|-8 0 14 0
pair|với đơn|0 -1 25 0
pair|với đầu|8 6 0 0
pair|với đồn|0 0 21 0
pair|với ước|-23 -1 -1 -5
pair|vỡ quy|-3 8 0 -6
pair|vụ #|0 -7 -38 3
pair|vụ (|0 2 -6 -10
pair|vụ )|-11 -4 -17 -2
pair|vụ ,|-1 6 0 11
pair|vụ -|4 -10 -5 26
pair|vụ ;|0 5 -6 0
pair|vụ ban|2 0 6 0
pair|vụ bí|-1 0 0 0
pair|vụ chiêm|0 -8 0 -4
pair|vụ cho|7 -6 14 8
pair|vụ chính|-10 -1 -10 -13
pair|vụ chưa|-23 27 0 0
pair|vụ chậm|0 0 0 22
pair|vụ chỉ|-12 15 -1 -3
pair|vụ chủ|0 0 -16 0
pair|vụ có|17 0 0 9
pair|vụ công|-14 25 -3 -25
pair|vụ cưỡng|0 1 0 7
pair|vụ cụ|0 -2 18 0
pair|vụ của|9 -3 -13 -21
pair|vụ do|9 -10 -19 -12
pair|vụ ghi|-24 -2 -3 0
pair|vụ giao|-12 -3 -11 -15
pair|vụ hoàn|-18 26 -3 -2
pair|vụ huyện|17 0 -19 0
pair|vụ hành|16 -3 -17 20
pair|vụ hè|-31 7 7 2
pair|vụ hằng|0 0 10 -5
pair|vụ họp|11 0 -4 0
pair|vụ khiếu|-1 11 0 -10
pair|vụ khách|0 0 13 -2
pair|vụ khắc|-12 -11 -24 -3
pair|vụ kiểm|-1 -2 0 21
pair|vụ ký|-18 -4 17 16
pair|vụ kết|-13 0 -5 -1
pair|vụ làm|0 16 7 10
pair|vụ lúa|28 -1 -11 -21
pair|vụ lũy|-17 -26 0 -3
pair|vụ lưu|14 19 0 -6
pair|vụ lấn|15 -14 0 25
pair|vụ lập|4 0 0 0
pair|vụ lớn|1 0 20 -24
pair|vụ ma|35 -23 -1 3
pair|vụ mâu|22 -4 -2 -31
pair|vụ môi|15 -2 0 16
pair|vụ mùa|4 0 36 28
pair|vụ nghiêm|-14 -18 -14 0
pair|vụ người|0 -7 0 4
pair|vụ nêu|0 -3 0 13
pair|vụ năm|-18 -9 10 9
pair|vụ phát|-7 10 0 25
pair|vụ phá|12 -12 0 18
pair|vụ phạm|8 2 -6 -14
pair|vụ phải|0 7 -5 9
pair|vụ quá|0 -9 -1 15
pair|vụ quân|8 5 3 -24
pair|vụ quý|-2 0 -8 1
pair|vụ quận|0 0 -4 11
pair|vụ quốc|-10 -4 -23 -13
pair|vụ so|16 -2 0 7
pair|vụ sát|15 -2 -1 -17
pair|vụ sơ|15 0 10 -15
pair|vụ tai|4 -21 -1 -13
pair|vụ theo|-2 11 0 25
pair|vụ thu|10 -1 12 -5
pair|vụ thành|6 -3 0 11
pair|vụ tháng|-17 -1 -26 -15
pair|vụ thường|-2 -54 0 21
pair|vụ thị|-11 0 -3 0
pair|vụ tiêu|23 0 0 13
pair|vụ tranh|26 -17 0 0
pair|vụ trong|8 14 -2 -3
pair|vụ trên|-18 1 13 31
pair|vụ trước|2 29 -6 13
pair|vụ trọng|0 0 -6 0
pair|vụ trộm|-18 17 0 0
pair|vụ tôm|-2 -1 -21 -19
pair|vụ tăng|-23 -17 0 14
pair|vụ tại|3 0 2 -26
pair|vụ tạm|16 -20 0 28
pair|vụ tỉnh|0 -12 -3 14
pair|vụ tồn|0 1 2 20
pair|vụ vi|2 7 17 31
pair|vụ việc|23 -1 -2 17
pair|vụ và|2 -8 -1 -16
pair|vụ với|2 0 0 -20
pair|vụ xuân|25 -35 -1 -2
pair|vụ xuống|-17 -12 -33 -12
pair|vụ xây|16 -11 0 22
pair|vụ yêu|-5 0 21 -3
pair|vụ án|6 7 0 -7
pair|vụ ăn|20 16 0 -2
pair|vụ đang|23 -21 0 34
pair|vụ điều|0 0 16 -12
pair|vụ đánh|16 -11 -7 -1
pair|vụ đã|2 4 -10 0
pair|vụ đông|-8 -11 -20 19
pair|vụ đảng|-11 0 -23 -9
pair|vụ đến|7 11 0 -46
pair|vụ đề|0 0 -12 -2
pair|vụ để|-4 -6 13 -21
pair|vụ ước|24 -3 0 -43
pair|vừa chạm|-10 16 0 20
pair|vừa chống|14 -6 -7 -18
pair|vừa giao|0 8 0 -19
pair|vừa họp|-8 -5 -14 0
pair|vừa qua|2 -5 -9 -1
pair|vừa rồi|25 -5 0 14
pair|vừa sơ|0 -1 -2 0
pair|vừa sạt|-1 -10 13 0
pair|vừa thiếu|0 21 0 20
pair|vừa đánh|-5 0 -6 0
pair|vững #|-22 -9 -35 -8
pair|vững (|0 1 0 0
pair|vững an|0 0 24 13
pair|vững danh|28 0 0 -5
pair|vững mạnh|19 -4 -10 5
pair|vững ổn|-18 0 21 27
pair|vựa cá|24 -10 0 0
pair|vực #|-1 9 5 4
pair|vực bỏ|1 -13 -12 8
pair|vực bổ|0 0 2 0
pair|vực chợ|-1 -11 2 -8
pair|vực còn|-2 7 2 -10
pair|vực công|-45 0 -13 0
pair|vực của|0 22 0 0
pair|vực doanh|-13 10 0 20
pair|vực giao|-14 -9 -2 0
pair|vực giữ|-9 -3 -32 0
pair|vực iii|4 0 0 24
pair|vực ii|0 0 0 24
pair|vực i|-6 0 -4 30
pair|vực lại|-3 0 14 0
pair|vực mặt|-59 0 0 0
pair|vực ngoài|18 6 6 -31
pair|vực nhà|6 3 -6 -18
pair|vực nông|11 10 0 21
pair|vực phòng|2 0 11 13
pair|vực quản|63 0 0 -27
pair|vực quốc|-67 0 -4 0
pair|vực thu|64 0 -8 -29
pair|vực trước|0 0 0 23
pair|vực v|-4 -2 13 0
pair|vực văn|-77 -1 0 0
pair|vực xây|-16 -3 -3 -24
pair|vực đất|-17 26 0 7
pair|vực đầu|44 0 -5 -17
pair|vỹ dạ|-1 0 8 0
pair|wer khóa|0 0 -4 0
pair|x về|10 0 -3 0
pair|x61 .|-1 0 -1 0
pair|xa bờ|-3 -15 22 -35
pair|xa mức|-20 25 0 29
pair|xa yêu|-13 18 0 23
pair|xanh #|23 -19 -6 6
pair|xd #|20 -2 0 11
pair|xe buýt|12 0 0 0
pair|xe chở|7 7 9 -28
pair|xe gom|0 0 6 0
pair|xe hàng|-22 -27 -6 -4
pair|xe kỹ|13 -6 0 -18
pair|xe lăn|-16 24 18 -12
pair|xe máy|15 10 -12 4
pair|xe quá|0 -1 15 -4
pair|xe trái|-1 0 1 0
pair|xe tại|-2 10 0 22
pair|xe tải|18 -9 -2 -12
pair|xe ô|-1 4 6 -5
pair|xe điện|-15 19 -18 -31
pair|xe đạp|7 -7 0 -6
pair|xem lại|0 -1 22 -10
pair|xem nhẹ|-4 27 -5 -10
pair|xem xét|1 7 3 -16
pair|xen kẹt|0 -4 8 0
pair|xh #|12 -8 0 19
pair|xh thu|0 0 4 0
pair|xi )|24 -4 15 -21
pair|xi họp|0 0 -2 0
pair|xi măng|-12 4 0 -15
pair|xin #|17 9 -2 -6
pair|xin các|10 0 0 0
pair|xin cấp|0 0 16 15
pair|xin gia|-9 34 -2 2
pair|xin huyện|0 0 39 -6
pair|xin lỗi|16 -27 15 -27
pair|xin mũi|3 9 -2 -3
pair|xin nghỉ|0 3 0 -19
pair|xin sở|0 0 18 15
pair|xin thêm|0 0 24 -10
pair|xin thôi|-5 8 -4 -23
pair|xin tỉnh|-15 -1 32 -12
pair|xin ý|-3 -4 16 23
pair|xiv của|15 0 9 11
pair|xoay quanh|10 -10 0 16
pair|xong #|54 -12 0 -24
pair|xong bị|0 8 0 -21
pair|xong bỏ|-8 16 0 -7
pair|xong cho|8 -9 12 19
pair|xong chẳng|0 5 0 -5
pair|xong các|0 0 12 -26
pair|xong cán|18 0 -17 31
pair|xong cống|0 0 9 0
pair|xong giấy|-5 -10 2 14
pair|xong gói|3 -6 5 -12
pair|xong hồ|8 0 0 13
pair|xong làm|-9 13 -1 0
pair|xong mặt|3 -9 12 -5
pair|xong ngày|0 0 0 22
pair|xong nhà|0 0 18 -9
pair|xong phương|0 0 3 10
pair|xong phần|-15 15 0 -15
pair|xong quy|-3 0 11 -27
pair|xong quý|0 0 0 1
pair|xong thì|-17 15 5 23
pair|xong trong|7 -5 1 44
pair|xong trước|-1 -8 16 30
pair|xong việc|9 -2 4 0
pair|xong ít|-1 5 0 1
pair|xong đê|1 0 1 -4
pair|xong đơn|-3 0 10 26
pair|xong đến|-6 0 7 32
pair|xong đề|-2 0 12 -15
pair|xong ở|16 -8 3 -9
pair|xung yếu|0 0 16 5
pair|xuyên #|-9 8 -20 -22
pair|xuyên chưa|0 11 0 0
pair|xuyên chặt|0 0 2 0
pair|xuyên giám|0 0 11 25
pair|xuyên nhiều|0 14 -8 0
pair|xuyên qua|-21 -30 -5 24
pair|xuyên theo|0 0 19 -7
pair|xuyên tiết|0 0 0 -3
pair|xuân #|2 13 0 -16
pair|xuân ,|0 0 0 -2
pair|xuân cấy|18 0 0 -17
pair|xuân giang|-6 0 -1 0
pair|xuân gieo|0 0 0 -11
pair|xuân hè|12 -7 0 15
pair|xuân hụt|-5 7 0 0
pair|xuân lộc|-2 0 -12 0
pair|xuân muộn|0 -7 9 -1
pair|xuân năm|-20 -16 -10 22
pair|xuân quế|-8 0 -4 0
pair|xuân thới|-6 7 0 14
pair|xuân toàn|0 0 0 -1
pair|xuân trồng|13 -6 0 -11
pair|xuân tăng|-18 -1 -15 0
pair|xuân xuống|0 7 0 -12
pair|xuân được|22 -5 0 7
pair|xuân đạt|0 0 0 34
pair|xuất #|-11 -20 -15 -15
pair|xuất (|32 0 0 -16
pair|xuất ,|4 -18 0 -8
pair|xuất bán|-10 -14 0 -2
pair|xuất bến|0 0 15 -5
pair|xuất cho|2 12 -13 16
pair|xuất chính|-5 -5 0 19
pair|xuất cn|17 -15 0 -7
pair|xuất các|15 12 0 -29
pair|xuất công|6 0 -4 -48
pair|xuất cô|-31 -4 0 0
pair|xuất cảnh|1 9 1 10
pair|xuất gộp|-14 18 0 26
pair|xuất huyết|-18 15 3 -5
pair|xuất khẩu|-13 14 -9 -4
pair|xuất kinh|-17 19 -2 -3
pair|xuất lâm|-18 -29 0 -9
pair|xuất ngành|-15 -18 0 -22
pair|xuất ngũ|-1 0 8 3
pair|xuất nhập|6 -21 -11 -5
pair|xuất nông|13 -11 0 -37
pair|xuất phương|0 0 0 8
pair|xuất quý|0 0 0 -2
pair|xuất sắc|0 0 -5 8
pair|xuất toàn|21 19 -1 27
pair|xuất trên|-25 -8 0 10
pair|xuất tăng|-54 -18 -17 0
pair|xuất và|21 13 -6 12
pair|xuất vụ|-6 -16 -7 26
pair|xuất đạt|12 0 0 -1
pair|xuất ước|11 9 0 36
pair|xuống #|28 -5 3 -26
pair|xuống buôn|-3 0 26 0
pair|xuống còn|19 -20 4 -5
pair|xuống cơ|-8 0 -27 0
pair|xuống cấp|-19 32 -16 -17
pair|xuống dưới|-23 10 -4 -15
pair|xuống dạy|0 0 8 0
pair|xuống giống|20 14 16 -1
pair|xuống kênh|-17 12 -1 14
pair|xuống rồi|0 0 0 9
pair|xuống thôn|-3 10 11 -6
pair|xuống thấp|-9 -1 -2 -7
pair|xuống thất|-16 -14 -3 -16
pair|xuống tận|18 -13 -21 -6
pair|xuống từng|20 -6 0 26
pair|xv )|-7 -1 -6 0
pair|xv và|28 0 -6 -22
pair|xvi và|-16 0 4 27
pair|xviii )|-5 -5 -10 0
pair|xxi họp|0 0 -2 0
pair|xxi nghe|0 0 -5 -3
pair|xá xã|10 0 0 -1
pair|xác minh|3 15 21 -25
pair|xác nhận|-36 -14 -8 19
pair|xác định|0 0 -17 1
pair|xâm nhập|2 17 0 -21
pair|xâm thực|-13 20 0 0
pair|xây #|9 -5 17 -30
pair|xây lắp|11 1 0 32
pair|xây mô|0 0 43 0
pair|xây mới|32 -15 8 11
pair|xây nhà|0 11 -20 9
pair|xây sai|-8 25 1 -6
pair|xây thêm|-25 -26 24 -17
pair|xây xong|-27 31 0 -15
pair|xã #|-6 -2 -12 24
pair|xã (|-7 9 0 -24
pair|xã )|-9 8 -16 -6
pair|xã ,|8 8 0 -5
pair|xã -|-4 0 -24 -7
pair|xã an|5 -2 4 -17
pair|xã ban|0 -2 -3 -3
pair|xã ba|-5 6 -10 5
pair|xã biên|-25 -1 2 0
pair|xã biện|0 0 -1 0
pair|xã buông|0 0 0 17
pair|xã báo|2 -1 -1 0
pair|xã bát|-12 -3 -12 0
pair|xã bình|-24 -11 -3 -18
pair|xã bắt|24 -9 -6 -15
pair|xã cho|-4 -5 -3 0
pair|xã chuyển|0 9 0 -22
pair|xã chôn|-9 13 -1 17
pair|xã chưa|-6 28 3 32
pair|xã chậm|0 15 0 6
pair|xã chế|-1 5 0 0
pair|xã chống|0 0 15 17
pair|xã chủ|-12 13 0 11
pair|xã cái|-1 0 -3 0
pair|xã còn|-32 2 0 15
pair|xã có|47 8 1 -20
pair|xã cùng|1 0 24 0
pair|xã cũ|1 13 -10 1
pair|xã cơ|19 -14 -13 0
pair|xã cẩm|16 -1 -1 -2
pair|xã của|11 15 -9 -28
pair|xã cửa|-2 0 -9 0
pair|xã dự|-13 -4 -7 -3
pair|xã ea|-21 -6 -6 -2
pair|xã giao|-4 -13 4 -20
pair|xã gia|-11 -14 -20 0
pair|xã giám|0 0 17 21
pair|xã giải|13 12 4 -30
pair|xã giảm|-14 31 0 -16
pair|xã giữ|6 -4 30 -34
pair|xã hoàng|0 -1 -1 0
pair|xã hoàn|-7 -10 15 -13
pair|xã huổi|-9 -7 -8 -9
pair|xã hải|-7 -12 -6 0
pair|xã hồng|4 0 0 6
pair|xã hồ|0 -13 -5 -19
pair|xã hội|-1 -6 -8 -8
pair|xã ia|-12 -19 16 -21
pair|xã khánh|0 0 6 0
pair|xã khóa|0 -1 -2 0
pair|xã khó|7 -1 3 0
pair|xã không|-11 14 13 8
pair|xã kiểm|0 -3 4 0
pair|xã kiểu|12 -1 -8 22
pair|xã kiện|-9 -2 -6 0
pair|xã kiệt|-1 -2 -4 0
pair|xã krông|-2 0 -3 0
pair|xã kết|-11 -12 -13 -1
pair|xã kỳ|0 -4 -5 0
pair|xã la|-10 0 0 0
pair|xã làm|-7 1 -1 11
pair|xã là|27 -5 0 0
pair|xã lê|0 0 -6 -2
pair|xã lúng|0 3 0 13
pair|xã lần|20 0 -8 -34
pair|xã lập|-15 10 22 -37
pair|xã lắp|0 0 24 -25
pair|xã mường|-2 0 -7 0
pair|xã mộc|-3 0 -2 0
pair|xã một|18 -11 0 -19
pair|xã mới|-22 -3 0 18
pair|xã mời|0 0 3 0
pair|xã mở|0 0 28 0
pair|xã mỹ|-4 -9 -11 -16
pair|xã nga|-5 0 -8 0
pair|xã nhiều|0 3 0 0
pair|xã ninh|6 -3 -8 0
pair|xã nào|35 -21 13 0
pair|xã nâng|22 -7 0 31
pair|xã nên|-9 -3 3 0
pair|xã nông|-24 -15 -25 14
pair|xã năm|-7 -1 -11 -5
pair|xã nậm|-14 -6 0 9
pair|xã nắm|0 0 24 0
pair|xã phát|0 0 19 -11
pair|xã phê|-15 -11 -12 0
pair|xã phú|12 -14 5 -21
pair|xã phạm|0 -1 0 0
pair|xã phải|-11 -17 23 -38
pair|xã phối|-14 -1 27 -1
pair|xã phụ|0 0 4 27
pair|xã qua|2 0 0 -33
pair|xã quyết|0 0 18 0
pair|xã quá|0 8 0 23
pair|xã quảng|0 8 0 8
pair|xã quốc|0 -6 -3 0
pair|xã ra|23 2 -2 -16
pair|xã rà|0 -1 8 17
pair|xã sùng|0 0 -6 0
pair|xã sửa|0 0 26 -3
pair|xã tam|0 0 -1 0
pair|xã theo|0 0 -36 0
pair|xã thiếu|-1 -7 -3 -7
pair|xã thiềng|0 0 0 -12
pair|xã thuốc|0 0 0 -19
pair|xã thành|-2 9 20 -2
pair|xã thì|-11 20 -2 20
pair|xã thông|-12 0 23 0
pair|xã thượng|-3 0 -9 0
pair|xã thạnh|-5 0 -7 0
pair|xã thất|0 2 0 9
pair|xã thực|24 0 -26 -23
pair|xã tiếp|10 0 8 14
pair|xã tri|0 0 -1 0
pair|xã triển|-14 0 3 -11
pair|xã triệu|0 0 -1 0
pair|xã trong|-16 -4 16 28
pair|xã trà|0 0 -3 0
pair|xã trình|0 -3 -11 -17
pair|xã trước|-1 -1 10 26
pair|xã trực|0 0 23 0
pair|xã tuần|0 -7 9 -2
pair|xã tà|0 0 -4 0
pair|xã tân|10 0 -8 11
pair|xã tăng|-3 0 9 0
pair|xã tại|7 -6 15 15
pair|xã tạm|0 -5 7 27
pair|xã tập|18 -3 -13 -29
pair|xã tịnh|0 -12 -20 0
pair|xã tổ|7 0 43 0
pair|xã ven|-18 19 7 17
pair|xã vùng|0 18 0 26
pair|xã vĩnh|-1 0 -11 0
pair|xã vũ|-9 -2 -3 0
pair|xã vẫn|-30 12 -4 -37
pair|xã vận|-2 0 27 17
pair|xã về|22 9 -9 -27
pair|xã với|6 4 4 37
pair|xã xem|-3 13 -13 -5
pair|xã xin|-13 -1 23 -4
pair|xã xong|4 0 0 -2
pair|xã xuân|-11 4 -14 0
pair|xã xuống|0 0 0 -12
pair|xã xác|0 0 -1 0
pair|xã xây|27 1 -19 -14
pair|xã xóa|-3 -5 3 -12
pair|xã xử|-1 -2 11 -17
pair|xã y|0 0 -26 -1
pair|xã yên|0 -1 -10 -1
pair|xã yêu|0 0 25 -7
pair|xã yếu|25 -17 -10 24
pair|xã ít|0 0 8 -8
pair|xã đang|28 -19 -1 3
pair|xã đa|-13 23 -15 -13
pair|xã đi|-1 -17 -5 18
pair|xã điều|0 -5 6 0
pair|xã điểm|0 0 6 26
pair|xã đã|27 -22 -10 -25
pair|xã đông|4 9 5 22
pair|xã đăk|7 -2 -17 -1
pair|xã đưa|10 -9 0 -33
pair|xã được|18 -22 -2 -29
pair|xã đạt|22 -4 -12 0
pair|xã đạ|-6 0 -2 0
pair|xã đắk|0 0 -3 0
pair|xã đặc|8 -4 0 -6
pair|xã đặt|-2 0 -8 0
pair|xã đến|2 18 2 -14
pair|xã đều|18 -16 -2 -5
pair|xã đề|23 -2 17 0
pair|xã để|-12 0 11 0
pair|xã đồng|0 -1 -19 8
pair|xã đội|-24 -7 24 0
pair|xã đức|17 -9 -2 0
pair|xét #|16 -14 -11 -1
pair|xét báo|0 -2 -23 0
pair|xét duyệt|-3 1 11 -17
pair|xét hộ|6 -1 5 -14
pair|xét kết|0 0 -6 0
pair|xét lại|0 0 5 13
pair|xét nghiệm|18 -8 1 30
pair|xét nhà|0 -5 21 0
pair|xét năm|-1 0 -9 0
pair|xét thi|0 -2 15 -3
pair|xét tuyển|11 -9 0 25
pair|xét tờ|0 -4 -21 0
pair|xét từng|0 0 2 0
pair|xét xử|9 -20 0 0
pair|xí nghiệp|0 16 7 -5
pair|xín mần|-5 0 -5 0
pair|xóa #|21 -15 11 -2
pair|xóa hết|2 8 -1 6
pair|xóa mù|3 -3 8 -22
pair|xóa nhà|0 -8 -24 24
pair|xóa tranh|8 0 0 -1
pair|xóa xong|19 -6 -3 -34
pair|xóa được|22 -11 0 -14
pair|xóm #|-13 20 -5 -6
pair|xóm văn|0 0 6 0
pair|xúc kéo|0 5 0 16
pair|xúc tiến|11 0 12 27
pair|xăng dầu|-30 13 14 -27
pair|xưởng chế|0 4 7 -34
pair|xưởng may|8 0 0 14
pair|xả bùn|-4 -1 -28 0
pair|xả nước|0 0 1 20
pair|xả thải|0 14 1 21
pair|xả thẳng|-11 13 0 -19
pair|xảy ra|10 2 0 -11
pair|xấp xỉ|20 -20 0 -12
pair|xấu #|4 2 0 -23
pair|xẻ các|-2 -20 -7 0
pair|xếp #|16 13 -17 -20
pair|xếp các|12 0 7 0
pair|xếp dân|0 0 -8 0
pair|xếp hàng|17 -14 -14 -23
pair|xếp hạng|-16 12 -9 -28
pair|xếp khu|26 0 0 -3
pair|xếp không|-2 11 -7 0
pair|xếp loại|6 -3 0 1
pair|xếp lại|6 -17 0 -35
pair|xếp theo|-20 -18 -25 -16
pair|xếp thứ|28 -5 0 53
pair|xếp xong|11 0 0 0
pair|xếp đi|5 0 0 14
pair|xếp đơn|0 -4 9 16
pair|xỉ #|31 0 0 10
pair|xỉ bằng|23 -7 0 0
pair|xổ số|-27 -13 0 -1
pair|xứng tiềm|-9 9 0 14
pair|xứng với|0 25 0 -8
pair|xử hết|0 -7 13 -19
pair|xử lý|3 8 8 7
pair|xử nghiêm|-3 -7 14 -18
pair|xử phạt|-39 20 18 -1
pair|xử điểm|0 0 1 0
pair|y giám|0 0 6 0
pair|y thông|-15 -1 -13 -1
pair|y tiêm|0 0 18 0
pair|y tư|0 0 22 0
pair|y tế|0 0 10 -14
pair|y xã|-12 24 -6 8
pair|ybđt -|13 0 -4 0
pair|yên #|21 0 0 8
pair|yên bái|-11 0 -1 0
pair|yên châu|-16 -4 -20 -3
pair|yên dũng|-7 8 0 11
pair|yên khánh|-4 0 0 0
pair|yên lâm|0 -1 -1 0
pair|yên mô|0 0 -3 0
pair|yên phần|-6 18 0 -3
pair|yên thành|-7 4 -8 3
pair|yên thượng|0 3 28 0
pair|yên thế|-10 -1 -5 7
pair|yên tâm|13 -28 -15 -8
pair|yên địa|-1 0 7 12
pair|yên ổn|16 -6 -10 -16
pair|yêu cầu|0 0 13 0
pair|yết danh|14 -5 7 -8
pair|yết giá|0 0 -14 0
pair|yếu có|30 -29 -2 0
pair|yếu do|14 -13 0 24
pair|yếu kém|-13 -20 -11 -8
pair|yếu là|7 21 0 9
pair|yếu ngay|0 0 11 -12
pair|yếu năm|-3 -4 -21 0
pair|yếu nửa|-1 -1 -1 0
pair|yếu qua|0 2 0 20
pair|yếu trước|0 0 0 24
pair|yếu đã|-17 -4 -14 0
pair|yếu được|14 -11 -3 -35
pair|yếu đạt|-24 -8 -2 0
pair|yếu ở|-11 26 6 33
pair|ách lại|-7 8 -6 -6
pair|ách tắc|0 22 0 3
pair|án "|0 0 2 9
pair|án #|-11 0 2 7
pair|án binh|-11 17 -7 -13
pair|án bị|-1 4 0 -1
pair|án bố|-3 0 22 11
pair|án bồi|9 -5 0 28
pair|án chia|0 0 12 0
pair|án chuyển|7 0 0 21
pair|án chậm|0 -4 10 6
pair|án chỉnh|-13 -17 0 0
pair|án chữa|0 0 15 0
pair|án còn|-9 -5 0 31
pair|án của|0 8 0 21
pair|án di|0 0 7 10
pair|án do|10 -10 -5 0
pair|án du|-1 -12 14 -16
pair|án dân|-7 17 9 9
pair|án fdi|-9 14 -3 -8
pair|án giao|0 0 23 0
pair|án giá|0 0 10 -9
pair|án giải|0 -4 23 -1
pair|án giữ|20 -15 0 -6
pair|án hoàn|0 11 0 -7
pair|án huyện|0 0 12 0
pair|án hành|0 0 0 18
pair|án hình|2 1 0 16
pair|án khai|-6 7 0 0
pair|án khu|-1 2 22 -10
pair|án khá|19 -10 0 28
pair|án không|-6 12 10 -12
pair|án khởi|-10 0 -8 32
pair|án kinh|14 0 9 -1
pair|án kè|12 -10 14 -4
pair|án ký|0 0 4 0
pair|án ma|-5 -9 23 -6
pair|án mới|-9 -5 20 0
pair|án nuôi|22 -19 3 -4
pair|án nào|-2 -16 -18 -7
pair|án nước|19 -16 18 -25
pair|án pccc|0 1 2 24
pair|án phát|0 0 4 8
pair|án phân|-9 -3 -18 -11
pair|án phải|0 6 -5 -2
pair|án quy|0 0 7 16
pair|án quá|-4 4 6 15
pair|án rất|-10 -13 -14 -10
pair|án sân|0 6 0 -11
pair|án sắp|0 0 28 -1
pair|án sử|-10 14 -1 22
pair|án thiếu|20 -13 -4 -10
pair|án thu|0 0 24 5
pair|án thành|0 -2 -22 -2
pair|án treo|-9 -5 40 -37
pair|án trong|-6 6 0 -3
pair|án trước|0 0 14 18
pair|án trường|-11 10 43 -27
pair|án trả|-8 6 11 36
pair|án trọng|25 7 0 24
pair|án tái|0 0 15 5
pair|án tích|-1 0 2 15
pair|án tăng|0 0 7 0
pair|án tại|-1 5 0 8
pair|án tồn|-9 5 9 -12
pair|án từ|-21 0 -8 0
pair|án vào|13 -1 14 -30
pair|án vùng|0 0 2 -9
pair|án vẫn|-17 16 -2 -7
pair|án vị|-11 18 9 16
pair|án với|16 -14 19 15
pair|án xây|0 0 -21 0
pair|án xử|-13 -15 -8 -1
pair|án ì|0 0 0 25
pair|án điều|0 6 13 5
pair|án điện|12 -1 0 10
pair|án đua|0 -2 9 16
pair|án đô|-29 1 -27 -13
pair|án đường|-5 -10 -10 -17
pair|án đấu|0 0 0 20
pair|án đầu|-1 -23 3 -23
pair|ánh #|0 8 -8 8
pair|ánh kịp|-13 0 -13 -21
pair|ánh qua|-12 17 -1 10
pair|áp chót|-14 17 0 14
pair|áp các|0 0 17 33
pair|áp dụng|-27 -4 -3 -21
pair|áp giá|19 -9 5 14
pair|áp mái|4 0 0 -29
pair|áp trộm|0 0 14 0
pair|áp tội|1 -2 2 -14
pair|âm cấp|-9 12 0 -12
pair|âm lịch|-5 0 8 6
pair|âm mỗi|0 -1 18 0
pair|ân thi|-8 0 -3 0
pair|ép giá|-16 22 0 18
pair|ì trệ|0 0 0 25
pair|ì ạch|-12 6 -1 -26
pair|ít bàn|0 0 0 12
pair|ít chi|-1 15 0 1
pair|ít công|-4 21 0 -1
pair|ít hiệu|0 0 0 15
pair|ít hơn|11 4 0 13
pair|ít hộ|-7 11 0 -23
pair|ít kết|-4 12 0 20
pair|ít nhất|-27 -23 20 -4
pair|ít phát|0 0 0 21
pair|ít vào|0 5 -2 -20
pair|ít xuống|0 0 0 1
pair|ô #|-5 7 4 9
pair|ô .|-13 -17 17 -18
pair|ô chợ|0 0 -2 0
pair|ô lâm|0 1 0 13
pair|ô môn|0 0 -6 0
pair|ô nhiễm|0 7 6 -4
pair|ô thum|-9 19 3 -13
pair|ô tô|8 7 0 -11
pair|ôm việc|-3 6 -6 12
pair|ôn tập|-2 0 15 0
pair|ông /|0 0 1 -3
pair|ông bùi|0 0 -5 0
pair|ông bạch|0 0 1 -6
pair|ông huỳnh|-8 -1 -7 -8
pair|ông lê|0 0 -9 0
pair|ông mai|-9 0 -17 -3
pair|ông nguyễn|-6 -9 -19 -3
pair|ông nói|-6 -8 -28 -25
pair|ông phan|-7 0 -7 0
pair|ông trần|-13 -13 -11 0
pair|ông được|8 -2 -1 21
pair|ùn ứ|0 17 -7 10
pair|út hiền|0 0 19 0
pair|ý #|12 -4 0 19
pair|ý các|-2 -15 24 0
pair|ý dự|20 -9 -10 0
pair|ý kiến|-2 -12 -35 -5
pair|ý mấy|-11 -5 -16 0
pair|ý thức|-2 16 0 16
pair|ý áp|0 0 16 0
pair|ăn #|-7 7 0 11
pair|ăn ca|6 4 4 13
pair|ăn chắc|24 -3 2 -7
pair|ăn khớp|0 18 -12 19
pair|ăn quả|34 -20 3 -29
pair|ăn tiền|0 16 2 22
pair|ăn trái|-21 -8 12 -23
pair|ăn tết|3 -14 -24 -1
pair|ăn uống|8 -1 18 8
pair|ăn xa|-10 18 2 16
pair|đ )|0 0 0 -10
pair|đ /|-9 -9 7 18
pair|đa chiều|8 -17 0 -16
pair|đa khoa|16 -10 0 -6
pair|đa mai|-11 -7 -12 -7
pair|đa phần|-21 28 0 -17
pair|đa số|-13 34 0 4
pair|đai #|-2 1 13 2
pair|đai (|0 3 0 -16
pair|đai ,|-5 18 0 0
pair|đai cho|-16 -10 -12 22
pair|đai của|-3 7 0 -9
pair|đai dùng|0 0 0 -4
pair|đai phát|0 3 0 -4
pair|đai quá|-13 16 0 -2
pair|đai thì|-6 -23 -5 -12
pair|đai trong|0 -3 15 0
pair|đai trễ|0 -13 12 -12
pair|đai tồn|-1 1 25 -25
pair|đai và|-16 17 5 28
pair|đai vẫn|0 27 0 -11
pair|đai đo|0 0 11 0
pair|đai ở|0 9 0 3
pair|đang giữ|-25 -8 -3 8
pair|đang hoạt|11 4 -4 6
pair|đang khắc|-6 -16 0 0
pair|đang làm|-21 -22 5 -6
pair|đang nộp|-1 5 0 9
pair|đang quản|-39 -16 -5 0
pair|đang thi|3 -2 0 25
pair|đang thực|22 -20 -13 29
pair|đbp -|-2 -2 -15 0
pair|đen "|-8 8 8 9
pair|đen núp|0 8 -1 0
pair|đeo bám|-4 7 13 7
pair|đi #|-1 21 0 -22
pair|đi biển|-3 9 20 -1
pair|đi bầu|21 0 7 57
pair|đi bỏ|12 -3 0 17
pair|đi bộ|4 -8 7 16
pair|đi hàng|0 0 0 8
pair|đi học|-7 -16 9 -22
pair|đi kiểm|-11 -14 -21 -10
pair|đi làm|13 -7 -13 0
pair|đi lên|-15 -10 -8 -10
pair|đi lại|22 19 -12 43
pair|đi nhập|0 4 0 -12
pair|đi rồi|-4 17 -8 8
pair|đi thực|-27 -7 -19 -20
pair|đi trước|-2 -22 0 2
pair|đi trả|-7 9 0 0
pair|đi từng|16 -13 16 -1
pair|đi vào|52 -20 -24 8
pair|đi đôi|0 4 19 -19
pair|đi được|22 -3 0 26
pair|đinh công|-5 -3 -18 0
pair|đinh dậu|1 0 0 -10
pair|điền hộ|11 -1 -6 18
pair|điền đổi|10 -4 29 -17
pair|điền độc|-1 0 0 0
pair|điều #|-43 3 -13 -16
pair|điều ban|-1 -14 0 0
pair|điều chuyển|9 -19 0 20
pair|điều chưa|-1 -13 0 0
pair|điều chỉnh|-3 8 0 10
pair|điều dưỡng|20 2 -2 0
pair|điều hành|18 0 15 6
pair|điều khiển|-19 -7 -12 -14
pair|điều khoản|-7 18 0 14
pair|điều kiện|-19 1 -1 30
pair|điều lệ|-18 -5 2 0
pair|điều phối|0 0 19 -22
pair|điều tra|-7 3 -9 -32
pair|điều trị|37 -20 17 -29
pair|điều đáng|-23 -8 -3 -12
pair|điều đảng|17 -12 -15 15
pair|điều động|12 -6 22 -7
pair|điểm "|-18 4 -11 -28
pair|điểm #|0 0 0 14
pair|điểm %|24 0 -7 -22
pair|điểm buôn|-9 0 10 0
pair|điểm bán|15 -2 -6 -3
pair|điểm bưu|17 -4 -3 -18
pair|điểm chưa|-4 13 0 15
pair|điểm chủ|-3 -12 13 0
pair|điểm cuối|0 0 8 -13
pair|điểm các|0 0 34 -2
pair|điểm cân|-7 8 1 -1
pair|điểm còn|-4 14 -9 26
pair|điểm cầu|-25 -15 -10 -3
pair|điểm danh|-12 15 4 -10
pair|điểm du|0 0 -2 0
pair|điểm hai|0 0 1 0
pair|điểm hồ|0 -3 7 -20
pair|điểm kpi|0 0 18 -15
pair|điểm kết|-4 0 -9 14
pair|điểm lại|-9 -8 -1 5
pair|điểm mùa|0 -2 10 34
pair|điểm một|-1 0 -9 -2
pair|điểm nghẽn|-40 -20 -10 0
pair|điểm người|0 0 9 -20
pair|điểm nhóm|18 -4 6 27
pair|điểm nêu|-8 -15 -19 0
pair|điểm nóng|14 -22 11 -19
pair|điểm năm|-7 0 -13 -2
pair|điểm nợ|0 0 16 17
pair|điểm phát|11 0 0 27
pair|điểm phần|-2 -33 -7 -1
pair|điểm phục|0 0 20 -30
pair|điểm quý|0 0 -21 -1
pair|điểm rác|9 4 11 -9
pair|điểm sáng|11 -14 -2 12
pair|điểm sạt|0 -10 8 -14
pair|điểm số|-12 -11 -6 0
pair|điểm theo|11 0 -3 11
pair|điểm thi|0 -2 17 13
pair|điểm tiếp|8 -2 -2 -1
pair|điểm trong|0 0 -19 -13
pair|điểm trách|0 0 15 4
pair|điểm trình|0 0 5 0
pair|điểm trông|-1 0 1 0
pair|điểm trước|12 -6 8 13
pair|điểm trường|-10 -1 15 -19
pair|điểm trấn|-4 -1 -5 -15
pair|điểm tấn|5 -1 34 10
pair|điểm tập|6 -1 14 -25
pair|điểm tồn|0 0 9 -4
pair|điểm tự|12 -1 13 22
pair|điểm về|16 -14 4 -6
pair|điểm vốn|28 0 15 28
pair|điểm xong|-1 0 15 28
pair|điểm xử|0 0 2 0
pair|điểm yếu|-3 -10 0 -1
pair|điểm đen|25 -12 -5 -3
pair|điểm điểm|-1 0 1 0
pair|điểm điện|24 -3 0 -20
pair|điểm đá|5 -4 0 -13
pair|điểm đã|2 0 1 -14
pair|điểm đơn|-6 0 44 -36
pair|điểm đến|8 -8 -13 9
pair|điểm đổ|0 0 2 5
pair|điểm ở|19 1 0 15
pair|điển hình|-1 5 0 14
pair|điện #|13 -12 19 30
pair|điện biên|-15 -2 -1 -17
pair|điện chiếu|11 0 9 5
pair|điện cho|30 -15 -18 -7
pair|điện cần|0 0 19 -10
pair|điện gió|24 0 6 -3
pair|điện gọi|0 0 0 9
pair|điện hoạt|-12 17 0 -25
pair|điện kéo|-1 -6 19 -18
pair|điện lên|17 -2 -9 39
pair|điện lưới|8 -5 -1 -18
pair|điện lực|11 -10 24 -7
pair|điện mặt|26 0 11 -12
pair|điện mở|0 0 20 -30
pair|điện nhắc|0 -5 6 11
pair|điện nông|23 0 17 -13
pair|điện sản|12 -7 0 -5
pair|điện số|-1 -7 7 21
pair|điện thoại|2 8 -20 -17
pair|điện thương|-8 17 0 31
pair|điện tử|8 0 2 -26
pair|điện văn|15 -5 -1 -19
pair|điện vươn|20 -10 0 -34
pair|điện về|15 -5 0 -2
pair|điện đạt|2 0 0 0
pair|điệp thạch|-7 12 2 12
pair|đo chỉnh|0 0 6 0
pair|đo lại|0 0 1 -15
pair|đo đạc|10 4 27 -17
pair|đoàn #|6 -2 0 20
pair|đoàn công|11 -22 -25 -11
pair|đoàn cơ|-16 3 16 -13
pair|đoàn giám|-23 -9 -32 -2
pair|đoàn kiểm|-16 -3 -14 -6
pair|đoàn kết|10 0 28 -16
pair|đoàn lao|-9 -4 -13 11
pair|đoàn liên|19 -1 0 0
pair|đoàn phường|0 0 19 -2
pair|đoàn thanh|-14 15 24 13
pair|đoàn thể|-5 9 -1 -18
pair|đoàn trong|0 0 18 -12
pair|đoàn viên|2 10 -13 -15
pair|đoàn viết|-4 0 -2 0
pair|đoàn và|11 -1 0 33
pair|đoàn văn|0 -1 -14 0
pair|đoàn xã|5 14 24 14
pair|đoàn đã|-16 0 0 -11
pair|đoàn đề|0 0 25 -13
pair|đoạn #|-3 6 13 26
pair|đoạn hư|0 -6 7 13
pair|đoạn lộ|-7 -10 10 0
pair|đoạn mũi|19 -3 0 0
pair|đoạn qua|-3 16 15 -8
pair|đoạn sạt|0 -10 -15 -18
pair|đoạn đê|-14 -16 16 -9
pair|đoạn đường|10 -7 -4 -10
pair|đt #|-5 5 11 -26
pair|đt .|-21 -6 6 3
pair|đto -|0 0 -8 0
pair|đtxd các|-1 -1 -9 0
pair|đu của|-1 0 3 -7
pair|đu ngày|-17 -10 -21 -18
pair|đua ghe|17 -23 1 14
pair|đua xe|0 0 1 -16
pair|đuối lý|-3 16 0 -11
pair|đuối nhất|-14 21 0 5
pair|đuối nước|3 6 1 -19
pair|đuối so|-17 20 0 9
pair|đà lạt|13 16 8 1
pair|đà những|-3 0 -8 0
pair|đà nẵng|6 -9 -3 -10
pair|đà phục|-9 0 -8 38
pair|đà tăng|-27 -10 -13 -15
pair|đài #|3 0 6 -9
pair|đài loan|-2 7 0 -23
pair|đài truyền|0 8 12 -30
pair|đàn #|10 0 0 13
pair|đàn bò|9 -25 -4 -44
pair|đàn dê|19 -2 16 -13
pair|đàn gia|13 -18 16 -7
pair|đàn heo|-5 -21 2 8
pair|đàn khi|0 -1 5 44
pair|đàn lợn|-12 -9 0 -32
pair|đàn trâu|-4 1 0 -21
pair|đào ao|0 0 10 1
pair|đào lên|-15 24 -6 -23
pair|đào tạo|-9 1 -12 1
pair|đá #|32 -11 2 27
pair|đá bạc|0 -3 -2 -25
pair|đá gà|14 5 0 15
pair|đá quý|-26 -16 -2 -17
pair|đá vôi|-2 2 0 7
pair|đám cưới|12 1 0 -7
pair|đám tang|6 16 -6 13
pair|đán (|-1 -3 -3 0
pair|đáng kể|-17 17 -5 1
pair|đáng lo|-25 2 0 20
pair|đáng nói|0 2 0 15
pair|đáng tiếc|-21 -13 0 3
pair|đánh bạc|0 15 -10 -27
pair|đánh bắt|-16 -19 -15 -14
pair|đánh giá|0 -25 -3 -2
pair|đánh nhau|-4 12 0 20
pair|đáo kiểm|-3 0 6 0
pair|đáp nghĩa|0 13 14 18
pair|đáp pháp|26 0 0 0
pair|đáp ứng|0 5 0 -11
pair|đâu lại|-10 22 0 -14
pair|đây là|0 -8 -32 -21
pair|đây thì|0 -2 -12 0
pair|đã #|-18 20 0 16
pair|đã ban|-14 -16 7 0
pair|đã biết|2 0 0 -7
pair|đã bàn|-8 -17 15 -14
pair|đã bám|8 0 0 -6
pair|đã báo|0 -13 13 21
pair|đã bế|-7 0 -1 0
pair|đã bố|27 -3 -2 19
pair|đã chi|27 -17 -9 6
pair|đã cho|14 12 0 9
pair|đã chuyển|21 -16 0 -10
pair|đã chặn|30 -15 -5 -15
pair|đã có|27 4 18 -11
pair|đã cấp|-38 37 -13 -21
pair|đã dọn|32 -13 0 -27
pair|đã giao|16 14 -17 15
pair|đã giải|16 -21 -19 0
pair|đã gửi|-7 -16 -25 -13
pair|đã hoàn|48 -10 -1 -20
pair|đã hái|1 0 0 19
pair|đã học|-12 16 0 24
pair|đã họp|-20 0 -18 -1
pair|đã hứa|0 10 0 0
pair|đã khám|8 -2 -6 -16
pair|đã khắc|-10 -6 -2 14
pair|đã khởi|32 -22 -3 12
pair|đã kiểm|10 0 -3 -7
pair|đã kè|10 0 0 0
pair|đã kéo|24 -14 0 15
pair|đã ký|-4 -9 -19 0
pair|đã kết|30 -2 -6 28
pair|đã làm|2 -15 -16 -36
pair|đã lãnh|-16 0 -11 -15
pair|đã lập|21 -10 0 -22
pair|đã lắp|25 -2 -4 -29
pair|đã lợp|23 -7 0 -24
pair|đã mở|21 -24 -8 23
pair|đã nghiệm|25 -10 0 -40
pair|đã nghỉ|-9 0 2 15
pair|đã nhìn|-1 -2 -1 0
pair|đã nhận|20 -5 0 -25
pair|đã phát|4 -6 0 -5
pair|đã phân|24 0 0 -8
pair|đã phê|16 -6 0 -19
pair|đã phủ|18 -15 0 0
pair|đã qua|-2 -17 0 7
pair|đã quyết|-16 3 0 -8
pair|đã quá|0 7 0 0
pair|đã sang|0 4 1 18
pair|đã sửa|4 -17 -31 -1
pair|đã thu|1 8 0 11
pair|đã thành|2 16 -9 -28
pair|đã thông|12 -16 -5 0
pair|đã tiêm|13 -2 0 0
pair|đã tiến|8 0 -4 -14
pair|đã trao|11 0 0 0
pair|đã triển|31 0 -1 0
pair|đã truy|7 -2 0 -14
pair|đã trả|23 -12 -3 22
pair|đã trở|2 -2 0 14
pair|đã tổ|21 0 -2 -1
pair|đã xong|17 -11 0 -8
pair|đã xây|-1 -21 -6 -1
pair|đã xóa|0 0 -21 25
pair|đã xử|14 -28 -1 -19
pair|đã ăn|-12 11 -3 9
pair|đã đi|18 -7 -1 18
pair|đã đưa|-18 -1 -1 6
pair|đã được|28 -37 -18 21
pair|đã đạt|21 -7 14 0
pair|đã đến|-15 -11 -1 13
pair|đã đề|-51 0 -8 -7
pair|đã ủy|27 0 0 -7
pair|đãi người|15 -8 -6 -1
pair|đãi ngộ|0 0 12 -15
pair|đèn chiếu|19 -16 -7 20
pair|đèn dầu|-1 16 -1 13
pair|đèn led|22 -9 13 -24
pair|đèn đường|13 -10 12 -29
pair|đèn đỏ|0 -3 6 17
pair|đéc mong|-17 -1 -8 -10
pair|đê bao|10 -16 5 -10
pair|đê biển|-17 37 14 -29
pair|đê lập|0 0 0 24
pair|đê tây|0 5 0 0
pair|đê điều|0 0 -4 6
pair|đêm chỉ|-10 15 0 9
pair|đêm dọc|-3 0 9 0
pair|đình #|-25 11 -14 0
pair|đình )|4 0 0 0
pair|đình chính|31 -2 21 34
pair|đình chỉ|4 0 9 31
pair|đình chốt|-3 -2 -8 0
pair|đình có|14 -12 14 1
pair|đình công|-1 -5 8 18
pair|đình hải|0 0 3 0
pair|đình khoát|-2 0 -10 0
pair|đình khải|0 0 -13 -1
pair|đình lập|-3 -1 -4 0
pair|đình thủy|-1 11 19 -19
pair|đình trệ|2 8 -1 -11
pair|đình văn|25 18 -4 -9
pair|đình đăng|9 0 0 -21
pair|đích #|1 19 -14 -26
pair|đích ntm|-30 -18 -13 -17
pair|đích nông|-1 -15 25 -16
pair|đích sớm|20 -11 0 -28
pair|đích đến|0 0 -9 0
pair|đính chính|17 7 -7 8
pair|đò đầu|0 0 0 -12
pair|đòi nợ|-6 7 18 0
pair|đó #|6 -7 -20 -10
pair|đó ban|0 -1 -3 12
pair|đó có|-5 -1 2 15
pair|đó công|0 0 0 11
pair|đó khu|7 0 0 22
pair|đó kiểm|0 -2 14 15
pair|đó là|-18 1 0 -4
pair|đó lúa|-1 -2 0 13
pair|đó lợn|0 0 0 14
pair|đó nhắc|0 0 0 6
pair|đó nông|24 0 0 30
pair|đó nợ|0 6 0 11
pair|đó thu|21 0 -5 -36
pair|đó thuế|3 -12 -1 0
pair|đó thủy|11 -3 0 22
pair|đó tiền|38 -9 -1 44
pair|đó tôm|8 -15 -11 12
pair|đó vốn|-12 22 -2 22
pair|đó vụ|0 0 0 12
pair|đó xuất|-9 -10 0 -7
pair|đói giáp|8 5 2 -23
pair|đón #|3 -10 -6 -4
pair|đón bằng|39 -16 9 0
pair|đón hơn|-15 -2 0 -5
pair|đón khách|-1 -1 -1 -2
pair|đón thêm|-14 0 -3 0
pair|đón trên|18 0 0 -5
pair|đón tết|12 -9 -25 15
pair|đóng băng|-1 17 0 0
pair|đóng cho|0 0 4 -11
pair|đóng cửa|-10 2 23 3
pair|đóng góp|29 -8 0 10
pair|đóng mới|33 -24 3 -21
pair|đóng mở|-2 7 -1 -28
pair|đóng sang|-5 0 19 -22
pair|đóng trên|19 0 0 0
pair|đóng trước|0 0 0 12
pair|đóng tàu|1 0 15 -12
pair|đóng điện|9 -13 17 22
pair|đô lương|1 1 -10 7
pair|đô thị|-7 -6 -12 -4
pair|đôi lúc|-2 7 0 16
pair|đôi năm|9 0 0 -12
pair|đôi với|0 3 14 -19
pair|đôn đốc|-9 12 2 -3
pair|đông #|1 -2 -17 -17
pair|đông )|5 0 0 0
pair|đông -|10 0 -2 -1
pair|đông anh|-3 0 -3 0
pair|đông chênh|0 10 0 0
pair|đông gieo|5 0 0 0
pair|đông hà|-3 0 0 0
pair|đông hưng|5 -9 0 -19
pair|đông khách|17 -12 -1 -30
pair|đông khê|-1 12 9 24
pair|đông là|10 -6 0 16
pair|đông nam|29 12 15 15
pair|đông người|0 3 0 -16
pair|đông năm|0 -13 -21 0
pair|đông thịnh|0 -1 13 0
pair|đông trước|-17 -15 13 14
pair|đông vinh|0 0 -1 0
pair|đông và|-1 -1 -17 0
pair|đông xuân|4 18 9 11
pair|đông được|0 0 0 15
pair|đông đủ|-5 0 13 19
pair|đùn qua|-2 10 0 17
pair|đùn đẩy|-3 -1 7 -22
pair|đúng biểu|16 0 -10 19
pair|đúng chế|7 -6 0 0
pair|đúng dự|62 0 8 -3
pair|đúng giờ|6 0 28 -23
pair|đúng hướng|32 -1 -1 -21
pair|đúng hạn|16 -7 -20 23
pair|đúng hẹn|21 -35 17 -5
pair|đúng khung|21 -1 -11 13
pair|đúng kế|9 18 2 8
pair|đúng luật|1 0 7 13
pair|đúng lịch|9 -2 19 5
pair|đúng mẫu|0 -8 13 -30
pair|đúng mức|0 27 0 -1
pair|đúng nghề|-7 11 0 0
pair|đúng nghị|0 0 11 7
pair|đúng ngày|12 15 23 -6
pair|đúng phong|-14 0 15 12
pair|đúng quy|7 -4 12 15
pair|đúng quyết|0 0 10 0
pair|đúng thời|-21 0 26 19
pair|đúng tinh|0 0 0 17
pair|đúng tiêu|0 0 20 24
pair|đúng tiến|14 -16 10 0
pair|đúng và|-5 13 -4 33
pair|đúng đối|-3 0 23 -3
pair|đăk glei|-1 1 -2 -1
pair|đăk mil|0 -2 -24 -3
pair|đăk nông|13 -7 -2 -1
pair|đăng khởi|-8 -18 -20 -1
pair|đăng kiểm|-4 24 16 0
pair|đăng ký|15 -3 3 23
pair|đăng nhập|-6 18 0 -5
pair|đơn (|27 -20 -1 -12
pair|đơn ,|10 -20 0 27
pair|đơn còn|0 0 18 0
pair|đơn dương|-3 0 0 0
pair|đơn giá|-12 22 4 4
pair|đơn hàng|13 8 10 31
pair|đơn quá|-16 19 -17 -27
pair|đơn sửa|0 0 10 0
pair|đơn thư|18 -7 -2 5
pair|đơn tranh|-16 14 22 -19
pair|đơn trong|0 0 23 -20
pair|đơn tố|-7 11 -7 9
pair|đơn từ|0 21 -15 8
pair|đơn vượt|0 2 -14 12
pair|đơn vị|-17 -16 5 0
pair|đơn xin|-7 18 -4 -9
pair|đơn điện|-40 5 -11 -15
pair|đơn điệu|0 4 0 5
pair|đơn để|0 8 -1 36
pair|đưa #|-3 -21 23 0
pair|đưa diện|6 0 0 17
pair|đưa giải|0 0 19 0
pair|đưa giống|9 0 22 -1
pair|đưa hàng|-17 0 -12 -5
pair|đưa nga|-13 -10 -17 -10
pair|đưa nghị|-20 -3 12 7
pair|đưa nội|0 0 -16 -8
pair|đưa ra|-2 -17 -10 -4
pair|đưa sản|-2 0 12 27
pair|đưa số|1 0 0 28
pair|đưa tin|0 0 -7 -32
pair|đưa tỷ|-13 0 25 32
pair|đưa việc|-2 0 -3 -11
pair|đưa vào|40 -16 9 6
pair|đưa đi|17 -1 -7 -3
pair|đương #|18 3 0 -41
pair|đường #|-9 -12 15 -8
pair|đường biên|13 -10 0 -17
pair|đường buôn|18 0 0 -3
pair|đường bê|24 -10 0 11
pair|đường bộ|9 -4 19 7
pair|đường cát|-16 20 0 27
pair|đường công|0 0 9 0
pair|đường dây|0 1 -2 -11
pair|đường giao|33 0 0 10
pair|đường gạch|10 -6 -2 16
pair|đường hoa|23 -13 0 -3
pair|đường huyện|26 -6 0 -10
pair|đường hè|15 -16 25 13
pair|đường hùng|24 -1 0 -14
pair|đường hồ|2 0 -1 25
pair|đường không|14 -17 14 29
pair|đường lan|3 0 0 -1
pair|đường liên|12 10 31 13
pair|đường lên|-21 26 -1 0
pair|đường mòn|-5 14 7 31
pair|đường nguyễn|-8 19 13 -21
pair|đường ngõ|-1 -6 -14 13
pair|đường năm|18 -2 0 6
pair|đường nối|4 -22 -1 -10
pair|đường nội|7 0 7 7
pair|đường ruột|0 0 13 23
pair|đường sá|-26 -16 -3 -7
pair|đường thôn|-6 7 12 6
pair|đường truyền|-4 7 19 4
pair|đường trá|0 3 0 11
pair|đường trần|-10 15 0 -10
pair|đường trục|11 12 -4 -3
pair|đường tỉnh|-8 21 -1 -12
pair|đường ven|-18 21 -16 -18
pair|đường vành|8 -14 9 -1
pair|đường vào|-24 -30 9 -15
pair|đường về|18 0 0 2
pair|đường xã|21 0 13 -23
pair|đường ô|16 -9 0 -29
pair|đường đinh|0 12 -5 0
pair|đường điện|20 -5 10 -31
pair|đường đt|0 6 0 -24
pair|đường đủ|17 -8 -3 -13
pair|đường ống|-1 -20 0 7
pair|đường ở|0 6 0 -5
pair|được "|-4 -20 23 -12
pair|được #|24 38 0 20
pair|được báo|-14 -23 32 -18
pair|được bố|21 -9 0 14
pair|được bổ|26 -2 -1 0
pair|được chú|26 -6 0 5
pair|được chăm|26 -1 0 -26
pair|được chỉ|-1 15 -2 17
pair|được chọn|-12 -4 -14 17
pair|được coi|17 0 0 -5
pair|được cung|-3 13 0 17
pair|được các|15 -1 -5 2
pair|được cái|11 -10 -6 0
pair|được công|-1 -26 -18 -11
pair|được cải|13 -1 0 36
pair|được cấp|-3 -12 -36 -16
pair|được củng|43 0 0 -5
pair|được cử|8 -4 0 -1
pair|được di|12 -10 -9 29
pair|được duy|16 -3 0 -17
pair|được duyệt|1 0 0 31
pair|được dân|22 -10 -4 0
pair|được dập|12 0 -1 -4
pair|được dựng|0 0 49 0
pair|được ghi|-9 -3 0 -27
pair|được giao|-46 6 0 -34
pair|được gia|-1 2 0 16
pair|được giám|18 -12 0 18
pair|được giá|1 -18 0 35
pair|được giúp|12 -4 0 -2
pair|được giải|17 -32 -6 15
pair|được giảm|-19 21 0 -11
pair|được giữ|5 -1 0 26
pair|được gắn|26 -15 0 27
pair|được hoàn|5 0 0 0
pair|được hđnd|-1 0 -20 0
pair|được hưởng|1 -10 -2 10
pair|được học|33 -25 1 8
pair|được hỏi|17 -8 0 -24
pair|được hỗ|14 -5 -1 6
pair|được hội|-14 16 -16 0
pair|được khoanh|5 -1 0 -14
pair|được khám|20 -11 0 -18
pair|được khắc|-5 31 0 -6
pair|được khống|21 7 0 2
pair|được kiểm|23 6 -14 4
pair|được kéo|12 4 -3 0
pair|được làm|18 -1 -11 33
pair|được là|8 -13 0 0
pair|được mùa|8 -4 0 -6
pair|được một|-28 31 0 18
pair|được ngay|7 -7 0 16
pair|được nghị|0 2 0 -18
pair|được nguồn|-11 0 7 4
pair|được ngăn|-5 17 0 -13
pair|được người|-5 -28 -11 -33
pair|được nhiều|16 -15 0 13
pair|được nhà|-14 18 0 18
pair|được nhân|22 -2 -1 -7
pair|được như|3 -12 -8 17
pair|được nhắc|-3 -28 0 -9
pair|được nhịp|-1 -1 -6 7
pair|được nâng|29 -22 -2 -1
pair|được nêu|-16 15 -8 24
pair|được nữ|-19 25 -2 0
pair|được phát|16 -19 -4 -7
pair|được phân|-7 -1 -1 19
pair|được phê|26 -11 0 -4
pair|được phục|19 -4 0 -8
pair|được quan|1 -19 0 -12
pair|được quy|-10 -2 -5 -16
pair|được số|12 14 11 3
pair|được sửa|27 0 0 -23
pair|được thay|21 -9 -8 -8
pair|được thu|-19 -23 -2 2
pair|được thành|-12 -4 -18 12
pair|được tháo|7 0 0 0
pair|được thông|-16 -1 -22 0
pair|được thực|-19 0 -5 -17
pair|được tiếng|0 21 0 -5
pair|được tiến|28 -8 -5 22
pair|được tiếp|28 -18 -9 19
pair|được triển|21 -6 -2 10
pair|được trong|-7 0 7 30
pair|được trên|14 0 0 18
pair|được trả|41 -26 0 -9
pair|được tuyển|13 14 -5 -2
pair|được tòa|4 -3 0 11
pair|được tăng|34 -4 -8 22
pair|được tập|-9 20 -17 -29
pair|được tặng|-16 -12 -11 -7
pair|được tỉnh|27 -20 -18 -18
pair|được tổ|15 0 0 17
pair|được vay|18 -2 0 15
pair|được việc|16 -1 0 26
pair|được và|-9 -13 -15 -1
pair|được vẻn|-16 18 0 -30
pair|được vốn|16 10 0 -15
pair|được xóa|15 0 0 1
pair|được xếp|2 13 0 -17
pair|được xử|13 -3 -5 -8
pair|được điều|4 7 0 29
pair|được đà|-12 -5 -2 17
pair|được đưa|19 -10 -10 39
pair|được đẩy|17 0 0 28
pair|được đồng|-4 17 0 -3
pair|được độ|8 -4 0 0
pair|đạ tẻh|15 -10 -7 -2
pair|đạc lại|14 -2 28 -18
pair|đại biểu|-13 -7 1 -2
pair|đại diễn|0 3 0 0
pair|đại diện|-6 -11 -21 -19
pair|đại dương|10 -6 0 -24
pair|đại dịch|-11 -15 -7 -9
pair|đại học|-5 -15 2 0
pair|đại hội|18 -1 0 -16
pair|đại lào|0 1 0 17
pair|đại lý|-12 13 0 0
pair|đại phúc|0 0 -2 0
pair|đại phước|0 0 4 0
pair|đại từ|-5 -3 6 20
pair|đại đoàn|-4 4 31 17
pair|đạo #|-17 -5 -8 -8
pair|đạo chưa|0 -15 0 -11
pair|đạo các|-12 -9 5 0
pair|đạo cục|0 0 1 7
pair|đạo của|-19 1 0 -5
pair|đạo hoàn|15 -4 8 -12
pair|đạo hđnd|0 0 14 0
pair|đạo một|0 28 -9 0
pair|đạo mở|0 0 11 -6
pair|đạo nhiệm|-1 0 0 0
pair|đạo phát|-1 0 0 0
pair|đạo phường|0 7 4 -14
pair|đạo qu|-1 -2 -16 0
pair|đạo sơ|0 0 -2 0
pair|đạo sở|-15 -9 -21 0
pair|đạo thành|3 0 17 -11
pair|đạo thực|-21 -1 -2 4
pair|đạo trung|19 -7 -14 5
pair|đạo ubnd|-2 -1 -24 -10
pair|đạo xây|0 0 1 0
pair|đạo độc|0 0 -1 0
pair|đạo đức|6 -1 9 -3
pair|đạt #|17 -1 -1 7
pair|đạt (|-9 22 0 0
pair|đạt :|-16 19 -2 14
pair|đạt chuẩn|-14 -6 -32 1
pair|đạt chưa|0 1 0 30
pair|đạt chỉ|-3 0 -1 35
pair|đạt danh|-3 -1 -21 -4
pair|đạt dự|-14 14 20 0
pair|đạt gần|3 -1 -2 -29
pair|đạt hoặc|10 0 0 -2
pair|đạt hơn|21 -2 0 -15
pair|đạt hơ|-18 -2 -8 -8
pair|đạt khoảng|5 14 0 -14
pair|đạt khá|26 -12 0 19
pair|đạt kết|7 -6 0 -18
pair|đạt kế|16 23 -11 -25
pair|đạt loại|17 0 -12 11
pair|đạt là|0 22 0 0
pair|đạt mục|0 -3 -25 6
pair|đạt mức|-13 -1 -14 17
pair|đạt nghị|22 0 -2 -21
pair|đạt năng|7 -2 0 27
pair|đạt quy|7 19 0 -1
pair|đạt thấp|-4 28 20 -23
pair|đạt tiêu|30 -1 0 14
pair|đạt tiến|3 10 -4 -1
pair|đạt trên|-30 -1 -10 32
pair|đạt trở|25 -18 -13 7
pair|đạt từ|-40 7 -18 -24
pair|đạt và|66 -10 16 -18
pair|đạt xấp|0 0 0 -3
pair|đạt yêu|16 -2 -4 3
pair|đạt được|-30 0 -13 0
pair|đảm an|-13 0 -11 -4
pair|đảm bảo|25 0 16 -27
pair|đảm học|-3 0 4 22
pair|đảm nguồn|-8 -16 18 21
pair|đảm tiến|23 -2 -7 21
pair|đảm tổng|0 0 14 18
pair|đảm việc|11 -11 0 13
pair|đảm vệ|-1 0 -9 3
pair|đảm đúng|26 -2 -2 -22
pair|đảm đủ|6 -6 0 13
pair|đảng #|11 -7 -21 0
pair|đảng ,|18 8 0 11
pair|đảng ;|0 33 0 0
pair|đảng bị|-18 8 -5 14
pair|đảng bộ|-7 -26 -1 -9
pair|đảng cho|24 -11 -14 0
pair|đảng chủ|0 0 15 0
pair|đảng các|10 0 -9 -1
pair|đảng có|26 -15 -12 -29
pair|đảng cơ|0 2 0 0
pair|đảng cộng|0 -1 0 0
pair|đảng năm|-2 -6 -24 -15
pair|đảng phí|28 -4 -1 24
pair|đảng phối|-1 0 7 0
pair|đảng sang|21 -11 -3 0
pair|đảng soạn|-17 0 17 -3
pair|đảng tham|0 0 9 0
pair|đảng thành|-12 15 0 -10
pair|đảng trong|7 13 2 -7
pair|đảng trình|0 0 1 -21
pair|đảng tỉnh|-3 -1 -1 0
pair|đảng từ|0 0 10 -22
pair|đảng ubnd|0 0 -3 0
pair|đảng viên|21 8 6 -12
pair|đảng vào|0 0 21 -14
pair|đảng và|3 -8 -19 18
pair|đảng ủy|1 -21 7 -1
pair|đảo qua|-11 11 0 -2
pair|đảo để|0 0 12 0
pair|đất #|12 0 -1 22
pair|đất ,|-27 8 0 -36
pair|đất bãi|-12 0 -6 -6
pair|đất bỏ|0 0 0 41
pair|đất bồi|0 0 0 14
pair|đất chiếm|-20 20 -13 0
pair|đất cho|11 0 17 -5
pair|đất chưa|-3 16 -1 -1
pair|đất chậm|0 2 0 0
pair|đất chỉ|-6 13 0 -9
pair|đất có|21 -18 0 -5
pair|đất công|5 -27 10 -12
pair|đất cụ|-4 -15 9 0
pair|đất của|-11 -11 -1 6
pair|đất dịch|0 17 -30 0
pair|đất dốc|0 0 19 -18
pair|đất giao|2 6 0 20
pair|đất khu|0 0 0 25
pair|đất không|-3 14 1 0
pair|đất liền|-6 10 -5 23
pair|đất làm|32 -14 0 19
pair|đất lâm|16 2 -6 18
pair|đất lúa|24 -21 1 -10
pair|đất mới|-26 31 -1 -20
pair|đất mở|31 0 0 34
pair|đất nên|-4 9 0 -4
pair|đất nông|-15 11 13 -13
pair|đất năm|-7 -5 -12 -8
pair|đất phi|0 8 6 16
pair|đất ra|-1 5 0 -23
pair|đất rơi|11 -1 -3 -21
pair|đất rẫy|0 7 0 0
pair|đất rừng|-9 -3 -3 18
pair|đất sau|-16 -6 0 0
pair|đất sản|-8 24 -1 21
pair|đất số|24 -1 -11 -12
pair|đất theo|-15 0 11 -17
pair|đất thành|5 -2 6 0
pair|đất thì|-9 14 0 -17
pair|đất trái|20 -15 0 11
pair|đất trước|0 -2 4 19
pair|đất trống|18 -4 0 -25
pair|đất trồng|20 0 0 -20
pair|đất tái|0 10 8 -18
pair|đất tồn|0 0 1 -13
pair|đất vườn|18 2 0 21
pair|đất vỏn|-1 3 0 -1
pair|đất vừa|0 9 0 -21
pair|đất đai|0 -1 0 2
pair|đất đắp|-8 21 -16 13
pair|đất ở|-9 9 18 5
pair|đấu #|11 -10 18 7
pair|đấu ,|5 1 0 -14
pair|đấu :|10 -7 0 -13
pair|đấu cuối|-23 -9 21 16
pair|đấu cả|0 0 -1 12
pair|đấu giá|2 -5 21 3
pair|đấu giải|0 0 30 13
pair|đấu hoàn|0 -6 9 -23
pair|đấu năm|-5 0 -17 0
pair|đấu nối|-6 0 4 -19
pair|đấu số|-14 -14 -26 -26
pair|đấu thu|-13 0 -17 3
pair|đấu thêm|-14 -10 -28 -1
pair|đấu thầu|-23 -7 -3 34
pair|đấu tranh|0 0 22 -14
pair|đấu trong|-2 9 0 0
pair|đầm hà|-1 -7 -5 -4
pair|đầm phá|15 -11 -7 -11
pair|đầu #|-6 -13 -1 -3
pair|đầu chính|-3 -2 -12 0
pair|đầu cấp|10 -3 0 0
pair|đầu của|16 -18 0 12
pair|đầu ghép|21 -13 -3 -26
pair|đầu khu|0 0 0 7
pair|đầu kỳ|-31 -26 -9 13
pair|đầu lên|12 -10 0 19
pair|đầu mối|20 0 1 10
pair|đầu ngày|0 0 0 -12
pair|đầu ngón|-14 18 0 -11
pair|đầu người|8 -33 -4 28
pair|đầu nhiệm|16 6 -2 -31
pair|đầu năm|-32 11 -5 -15
pair|đầu ra|-26 26 17 -5
pair|đầu theo|0 9 11 -4
pair|đầu tháng|0 0 29 35
pair|đầu thực|-10 0 -2 0
pair|đầu tiên|-11 -38 -22 2
pair|đầu tàu|9 8 0 -11
pair|đầu tư|-6 -1 0 -7
pair|đầu tỉnh|4 15 -1 -4
pair|đầu từ|0 0 6 18
pair|đầu vận|-17 -14 -3 -13
pair|đầu vụ|-3 -5 -8 -19
pair|đầu được|32 -3 0 -21
pair|đầy #|-1 17 -5 8
pair|đầy một|15 -2 0 -9
pair|đầy đủ|1 -3 0 3
pair|đẩu )|0 23 0 0
pair|đẩy lùi|13 4 1 13
pair|đẩy lại|-1 6 12 21
pair|đẩy mạnh|30 0 18 -33
pair|đẩy nhanh|13 -15 31 8
pair|đậm hồi|-22 -21 0 0
pair|đậm kéo|-16 -20 -13 0
pair|đậm đầu|-5 11 0 -11
pair|đập chính|25 -14 -9 -14
pair|đậu các|13 -7 0 22
pair|đậu tương|21 -3 0 27
pair|đắc hóa|0 0 -6 -1
pair|đắk lắk|0 0 -3 0
pair|đắk mil|12 -4 0 18
pair|đắk nông|-19 -25 -3 0
pair|đắk wer|-12 0 -9 0
pair|đắp chiếu|-4 6 -13 16
pair|đắt giá|0 0 0 8
pair|đặc biệt|2 -33 -4 0
pair|đặc khu|-1 0 6 9
pair|đặc thù|0 0 24 10
pair|đặng hữu|0 0 -6 0
pair|đặt #|27 -13 -2 7
pair|đặt chỉ|-14 -6 -10 0
pair|đặt mục|-9 0 -12 0
pair|đặt nhiều|-17 -4 0 -4
pair|đặt phần|13 -15 1 13
pair|đặt ra|-1 0 -13 10
pair|đặt trên|21 -4 0 23
pair|đặt ở|-4 9 -4 0
pair|đẹt #|0 3 0 -20
pair|đếm trên|-10 15 0 -10
pair|đếm được|-12 3 16 1
pair|đến #|-26 15 -12 4
pair|đến chi|-14 7 -18 -15
pair|đến cuối|8 -4 -21 37
pair|đến cùng|5 1 0 -24
pair|đến cơ|11 0 0 -11
pair|đến dự|-6 -4 0 0
pair|đến giờ|-7 26 -13 7
pair|đến giữa|-8 5 13 -6
pair|đến hạn|11 0 0 -6
pair|đến hết|-4 0 -10 19
pair|đến khai|-22 -5 -3 0
pair|đến kỳ|7 7 0 2
pair|đến nay|19 23 0 0
pair|đến ngày|4 25 11 -12
pair|đến năm|0 0 -8 15
pair|đến nơi|-6 12 0 34
pair|đến sớm|-21 0 -27 -6
pair|đến tay|16 -6 0 20
pair|đến tháng|24 -24 -7 17
pair|đến trường|23 -5 0 9
pair|đến tận|25 -18 23 1
pair|đến tết|-4 0 -22 0
pair|đến tỉnh|9 0 0 -17
pair|đến từng|0 0 21 14
pair|đến vì|-7 8 0 -16
pair|đến đâu|7 -4 -2 0
pair|đề "|-8 -3 -38 -4
pair|đề #|41 -26 -13 6
pair|đề ban|0 0 -3 0
pair|đề có|0 13 0 0
pair|đề cương|-17 -21 -25 -3
pair|đề gi|3 10 0 -30
pair|đề giảm|-15 29 0 -22
pair|đề kiểm|0 -2 26 0
pair|đề nghị|-3 -3 15 -12
pair|đề năm|-20 -10 31 -1
pair|đề ra|8 6 -16 9
pair|đề theo|22 -15 0 0
pair|đề việc|0 0 5 0
pair|đề về|-5 17 26 -2
pair|đề xuất|1 0 37 6
pair|đề án|-13 -19 14 -13
pair|đề đã|12 0 0 0
pair|đền bù|-38 -3 23 -19
pair|đền quốc|2 0 0 -28
pair|đền ơn|-3 17 12 16
pair|đều (|0 1 0 0
pair|đều có|36 -20 0 -9
pair|đều do|-1 2 0 15
pair|đều giữa|-19 29 0 -20
pair|đều rơi|0 3 0 9
pair|đều tăng|21 -8 -8 -3
pair|để #|17 7 -1 -16
pair|để ai|21 -15 13 0
pair|để bà|0 0 2 14
pair|để chuyển|0 0 5 -3
pair|để chạy|0 0 11 0
pair|để chậm|24 -23 7 34
pair|để các|0 0 -11 -10
pair|để công|-2 -1 1 -21
pair|để cử|-6 -1 17 22
pair|để dân|-27 -19 12 -26
pair|để dịch|16 -3 0 2
pair|để dồn|0 1 8 32
pair|để gián|0 0 0 15
pair|để giải|0 0 1 -2
pair|để giữ|-5 0 -14 0
pair|để hình|8 -7 0 10
pair|để hồ|-10 24 18 -29
pair|để không|0 5 -9 17
pair|để kiểm|0 0 44 2
pair|để kéo|-14 -5 6 -6
pair|để kẻ|0 0 18 -9
pair|để kết|9 -9 23 8
pair|để làm|-20 0 7 11
pair|để lại|-21 16 -25 -18
pair|để lọt|16 1 -3 -2
pair|để lỡ|-8 15 -8 -3
pair|để muối|-6 20 1 32
pair|để mất|0 0 0 3
pair|để mời|0 0 2 2
pair|để nghe|0 0 18 25
pair|để người|-4 0 -18 -19
pair|để nhân|-6 0 -5 -8
pair|để nhờn|-6 -12 19 20
pair|để nợ|-3 2 8 0
pair|để phát|0 1 33 25
pair|để quá|-9 2 13 33
pair|để răn|0 -3 22 -16
pair|để sót|-4 -1 10 30
pair|để thành|8 -3 -1 27
pair|để triệt|-8 0 11 0
pair|để trình|0 0 11 0
pair|để trễ|0 0 19 1
pair|để tái|0 0 9 -1
pair|để tỷ|0 -5 16 17
pair|để việc|-1 -3 -11 -12
pair|để vốn|0 -4 10 12
pair|để xóa|0 0 14 -9
pair|để xảy|-3 -3 9 -27
pair|để điều|-15 0 12 -32
pair|để đó|-23 3 0 -4
pair|để đạt|-12 -1 0 3
pair|để đảng|-4 -2 -33 -33
pair|để đấy|-12 18 -1 -6
pair|để đối|0 -4 13 0
pair|địa #|30 -7 -22 -2
pair|địa bàn|2 -5 0 -2
pair|địa chính|-18 15 -2 -1
pair|địa chỉ|25 -17 10 5
pair|địa cả|-31 -3 -13 0
pair|địa giới|9 -4 0 1
pair|địa không|-26 -21 0 0
pair|địa phương|11 -6 -18 -28
pair|địa điểm|-3 0 0 17
pair|định #|23 1 -6 -11
pair|định (|6 2 0 0
pair|định bhyt|0 -4 10 -17
pair|định canh|18 -9 0 -18
pair|định cho|-1 0 10 0
pair|định chưa|-5 15 0 -2
pair|định chế|0 -2 22 0
pair|định chỉ|-7 0 -13 -3
pair|định chỗ|5 0 2 -7
pair|định chữ|-21 23 -13 20
pair|định các|-17 0 -24 -18
pair|định cư|-1 9 19 -18
pair|định danh|33 -8 0 9
pair|định dân|-25 -6 -23 -20
pair|định giá|-14 15 19 30
pair|định hướng|0 0 8 16
pair|định hưởng|21 -16 -1 4
pair|định khoán|-17 15 -5 0
pair|định không|18 -11 -6 8
pair|định kinh|-18 -1 -9 -21
pair|định kỳ|12 12 19 26
pair|định một|0 0 -34 0
pair|định mức|-5 11 -7 0
pair|định nguồn|0 7 0 12
pair|định nhiệm|0 -2 -1 -2
pair|định số|-21 -18 4 -15
pair|định theo|8 -12 -6 -17
pair|định thuế|16 -7 -3 18
pair|định tình|-4 0 24 0
pair|định tại|-18 -18 -3 -7
pair|định việc|-1 -10 -18 -17
pair|định vị|0 0 -25 11
pair|đọc cho|-11 15 -4 -2
pair|đọc chưa|0 4 0 0
pair|đọc lại|-20 13 -16 -15
pair|đọc siêu|0 -1 16 0
pair|đọc thông|0 0 0 12
pair|đọng #|18 2 0 -21
pair|đọng (|0 0 16 0
pair|đọng chưa|0 12 0 0
pair|đọng còn|-11 18 0 13
pair|đọng của|0 0 0 21
pair|đọng theo|0 5 0 0
pair|đọng thuế|-25 27 14 35
pair|đọng thủy|-1 2 0 0
pair|đọng trong|0 0 10 0
pair|đọng từ|16 -6 -7 32
pair|đọng xây|-6 27 0 -24
pair|đỏ "|0 -3 6 19
pair|đỏ dài|-4 8 0 -9
pair|đốc bệnh|0 0 9 0
pair|đốc các|0 -7 16 0
pair|đốc công|-1 0 -13 0
pair|đốc nhà|0 0 28 -18
pair|đốc sở|-20 0 -18 0
pair|đốc thu|0 0 15 -12
pair|đốc trung|0 0 7 0
pair|đốc việc|0 0 18 36
pair|đối #|40 -10 6 -36
pair|đối chiếu|-9 -1 20 23
pair|đối ngân|-10 -5 -3 0
pair|đối phó|0 -3 14 0
pair|đối soát|0 0 5 19
pair|đối thoại|2 19 18 8
pair|đối toàn|4 0 0 0
pair|đối tượng|0 -4 12 -2
pair|đối với|-12 4 -8 0
pair|đối được|0 -5 7 -5
pair|đối ứng|-9 28 0 3
pair|đốm trắng|-11 16 0 -24
pair|đống đa|0 0 0 11
pair|đốt công|-4 14 -6 -14
pair|đốt rác|0 0 22 10
pair|đốt đồng|-8 17 1 -1
pair|đồ gốc|0 6 -6 17
pair|đồ số|11 -10 -1 0
pair|đồ án|0 0 0 19
pair|đồ địa|-7 23 -4 -19
pair|đồi chè|4 0 0 11
pair|đồi dương|-7 13 -6 -12
pair|đồi trái|0 0 0 16
pair|đồn biên|0 0 48 -20
pair|đồng "|11 -3 4 1
pair|đồng #|-2 15 -15 -18
pair|đồng (|14 -2 -27 -6
pair|đồng )|19 -1 -13 0
pair|đồng ,|9 -1 -22 -15
pair|đồng -|58 -28 0 -15
pair|đồng /|-1 3 0 12
pair|đồng ;|9 -19 -21 0
pair|đồng =|10 2 -2 -19
pair|đồng bào|6 3 4 -24
pair|đồng bác|-12 -3 4 0
pair|đồng bảo|-4 20 0 0
pair|đồng bằng|20 19 0 20
pair|đồng bộ|16 -18 11 -3
pair|đồng chi|3 4 12 20
pair|đồng cho|-2 -11 6 18
pair|đồng chí|-11 -5 -4 -6
pair|đồng chưa|-1 21 -1 -19
pair|đồng chủ|-2 0 -1 0
pair|đồng do|0 0 0 16
pair|đồng hoạt|-5 11 9 -3
pair|đồng hòa|5 -3 -16 -17
pair|đồng hồ|22 -9 0 27
pair|đồng hỗ|25 -16 0 11
pair|đồng làm|7 -6 21 -17
pair|đồng lưu|-1 -17 9 -14
pair|đồng lớn|16 -5 0 -18
pair|đồng muối|-2 9 7 -2
pair|đồng mà|-8 15 0 -6
pair|đồng mẫu|-8 0 25 15
pair|đồng mở|-1 13 -3 30
pair|đồng nai|0 0 -5 0
pair|đồng ngay|0 0 4 -3
pair|đồng ngân|-23 -1 -10 -14
pair|đồng nhà|0 0 5 0
pair|đồng nhân|-13 0 -2 19
pair|đồng nào|-11 31 0 7
pair|đồng nộp|23 -1 0 -44
pair|đồng nợ|18 -18 4 1
pair|đồng ruộng|7 0 0 -15
pair|đồng so|10 17 0 -4
pair|đồng theo|-13 15 26 20
pair|đồng thuận|29 -19 25 -41
pair|đồng tháp|-35 -6 -9 0
pair|đồng thôn|-1 4 0 -13
pair|đồng thời|-20 0 -3 -22
pair|đồng tiền|-1 0 -9 -6
pair|đồng trở|-8 0 9 -15
pair|đồng tình|26 -22 -31 -2
pair|đồng tăng|2 9 0 -11
pair|đồng từ|-21 -18 -7 -19
pair|đồng và|4 -3 10 -27
pair|đồng văn|9 -4 -3 15
pair|đồng vương|-5 7 3 -6
pair|đồng vốn|-5 14 0 26
pair|đồng với|8 -15 14 2
pair|đồng xe|0 0 6 0
pair|đồng ý|-13 0 13 -3
pair|đồng đăng|-6 -12 -24 3
pair|đồng đạt|-4 -13 0 -11
pair|đồng đến|-12 26 0 -17
pair|đồng đều|-12 26 0 -16
pair|đồng ở|-16 19 0 -12
pair|đổ bộ|-17 8 -4 15
pair|đổ lỗi|-15 17 -14 16
pair|đổ rác|0 0 8 -6
pair|đổ thải|0 0 0 17
pair|đổ trộm|-2 -1 8 -3
pair|đổi cây|24 -3 0 31
pair|đổi dữ|-1 1 24 -6
pair|đổi giấy|-7 9 8 -18
pair|đổi mô|-3 15 0 -17
pair|đổi mới|-11 1 15 3
pair|đổi nghề|-3 11 12 27
pair|đổi nghị|-10 0 -26 0
pair|đổi ruộng|9 3 8 -8
pair|đổi rừng|0 0 2 21
pair|đổi số|0 0 -8 -18
pair|đổi theo|1 7 0 -16
pair|đổi thửa|1 -8 17 -18
pair|đổi tên|21 -7 -5 -6
pair|đổi và|4 -3 -5 8
pair|đổi đất|-4 13 -6 14
pair|đỗ thị|-7 -1 8 -1
pair|đỗ tốt|11 0 0 -22
pair|đỗ văn|-3 -11 -11 0
pair|độ #|3 3 9 -5
pair|độ bao|25 -11 0 22
pair|độ báo|0 4 -29 -9
pair|độ bình|25 -21 0 -3
pair|độ che|17 -16 -1 -15
pair|độ cho|19 -9 -8 24
pair|độ các|0 0 0 19
pair|độ cá|0 19 0 -25
pair|độ có|0 11 0 9
pair|độ cồn|-12 22 10 -17
pair|độ giao|-16 29 0 -8
pair|độ giải|23 -17 40 5
pair|độ hài|3 -21 -24 -27
pair|độ khu|-4 0 13 0
pair|độ một|0 7 0 -4
pair|độ phổ|0 28 0 7
pair|độ phục|0 5 0 -2
pair|độ theo|-2 10 8 2
pair|độ thông|-3 7 10 -2
pair|độ thấp|0 0 0 -1
pair|độ trực|30 0 0 0
pair|độ tuổi|-18 -23 0 19
pair|độ tăng|-4 -24 -22 -1
pair|độ từng|-9 0 32 -23
pair|độ vướng|0 0 2 0
pair|độ về|0 0 17 11
pair|độ đo|0 0 27 0
pair|độ đấu|0 18 0 -11
pair|độ đề|23 -19 -2 0
pair|độc lập|-8 1 0 0
pair|đội an|0 0 -28 0
pair|đội biên|1 -1 -15 5
pair|đội cảnh|-11 0 -24 0
pair|đội cồng|0 0 31 -23
pair|đội kiểm|0 17 2 0
pair|đội lên|-11 20 -2 29
pair|đội ngũ|14 16 -19 2
pair|đội quản|0 2 29 0
pair|đội sổ|-11 11 0 15
pair|đội tham|0 0 12 -23
pair|đội thuế|-1 0 24 13
pair|đội tàu|3 -21 -1 -5
pair|đội văn|-14 12 4 -3
pair|động "|19 0 -8 -10
pair|động #|28 1 1 10
pair|động (|5 5 0 6
pair|động ,|19 0 0 -23
pair|động -|-17 3 -1 11
pair|động ban|10 0 15 -8
pair|động bhyt|0 0 17 0
pair|động bằng|7 0 -2 21
pair|động bổ|0 0 15 -13
pair|động cao|19 -10 0 0
pair|động cho|11 -4 -2 -14
pair|động chui|-8 8 0 -12
pair|động chính|-1 10 0 -4
pair|động các|15 -6 12 18
pair|động có|21 -27 0 -21
pair|động công|-3 14 0 0
pair|động của|0 17 0 -11
pair|động doanh|0 -14 20 0
pair|động dân|6 0 24 -23
pair|động hiến|0 0 32 -1
pair|động huyện|-10 -2 -20 0
pair|động hơn|-9 -23 0 10
pair|động học|-12 -6 5 8
pair|động hội|32 0 20 -2
pair|động hộ|-7 7 -10 -22
pair|động không|-9 30 7 -9
pair|động kiểm|0 0 22 0
pair|động kỷ|7 0 0 0
pair|động lại|0 0 8 23
pair|động lộn|-10 17 0 -26
pair|động lực|-33 -17 -21 17
pair|động mua|-2 0 27 -28
pair|động mọi|-19 -4 -4 0
pair|động nguồn|0 0 35 0
pair|động ngày|-5 0 25 -13
pair|động người|-3 -1 -9 14
pair|động nhân|7 -1 -19 26
pair|động nông|11 -6 16 -4
pair|động nữ|-12 -4 -1 -9
pair|động phòng|-8 -5 12 17
pair|động qua|2 -26 -31 -16
pair|động quảng|-5 17 0 -2
pair|động quận|0 0 -18 -8
pair|động quỹ|-2 0 16 -6
pair|động sang|11 -9 12 -31
pair|động sản|-4 21 0 2
pair|động số|2 -7 0 2
pair|động theo|5 19 0 -4
pair|động thành|-5 0 10 7
pair|động thương|0 16 0 -13
pair|động thực|11 -1 -1 -11
pair|động toàn|-17 -1 12 -7
pair|động trong|-6 -8 23 -18
pair|động trẻ|15 21 -6 -2
pair|động trực|6 0 -2 -10
pair|động tăng|14 -5 0 -25
pair|động tại|6 -2 17 21
pair|động tỉnh|-1 -4 12 7
pair|động từng|0 0 18 -16
pair|động từ|3 -1 -4 0
pair|động tự|16 -1 0 4
pair|động văn|0 0 13 0
pair|động về|16 0 0 22
pair|động vốn|-10 6 0 -12
pair|động xuất|-10 -17 -15 7
pair|động xây|4 -3 -21 0
pair|động xóa|-19 0 -17 -1
pair|động đi|12 0 0 -1
pair|động được|-23 12 -12 9
pair|động đảng|-3 0 -1 0
pair|động đến|-5 -2 -2 0
pair|động ổn|20 -12 0 -27
pair|động ở|8 -3 43 11
pair|động ủng|3 -5 29 -6
pair|đột xuất|31 -4 -3 18
pair|đời chủ|-14 21 -2 4
pair|đời sống|28 -23 0 -8
pair|đỡ người|-5 -5 13 17
pair|đỡ đầu|21 -3 1 -26
pair|đợi bộ|-3 11 -5 12
pair|đợi văn|-6 -13 -12 -11
pair|đợt #|13 23 5 23
pair|đợt cao|-11 -9 5 -13
pair|đợt dịch|-7 11 -2 -5
pair|đợt i|15 -14 0 -17
pair|đợt ra|-2 8 0 -16
pair|đợt rét|-20 -5 -14 29
pair|đợt truy|-2 0 9 -23
pair|đợt tuyên|-7 19 0 0
pair|đợt tuyển|0 0 40 -5
pair|đủ #|33 -19 0 -11
pair|đủ buổi|0 13 -2 7
pair|đủ chỉ|29 0 18 -11
pair|đủ các|16 -3 0 21
pair|đủ huyết|0 0 2 -5
pair|đủ hồ|0 0 12 -20
pair|đủ liều|22 -2 0 16
pair|đủ mũi|-15 16 4 -5
pair|đủ nguyên|19 -8 -4 -12
pair|đủ nguồn|-1 22 -8 -6
pair|đủ nước|13 -1 14 -21
pair|đủ số|-35 26 10 23
pair|đủ sức|0 5 -2 32
pair|đủ theo|-2 -10 -17 0
pair|đủ thuốc|-25 -19 3 -3
pair|đủ thủ|0 3 6 -42
pair|đủ trẻ|19 5 -14 -1
pair|đủ vật|0 0 5 25
pair|đủ điều|11 -10 0 6
pair|đủ đơn|9 -2 0 20
pair|đức chủ|-5 0 0 0
pair|đức cơ|-5 -1 -5 11
pair|đức dự|-16 -6 0 0
pair|đức họp|0 0 -6 0
pair|đức linh|0 0 0 2
pair|đức trạch|-1 22 0 -24
pair|đức để|0 0 1 -10
pair|đứng gần|0 0 0 11
pair|đứng hình|0 0 0 -5
pair|đứng ra|17 1 0 41
pair|đứng thứ|9 -8 -17 27
pair|đứng áp|-12 15 0 13
pair|đứng đầu|-32 -9 28 -15
pair|đứt hàng|0 0 9 0
pair|đứt đoạn|14 -22 -13 -23
pair|đừng để|-1 -6 13 15
pair|ơn đáp|1 8 13 14
pair|ưu tiên|-11 10 3 23
pair|ưu tú|16 -17 -1 23
pair|ưu điểm|-29 -26 -34 0
pair|ưu đãi|15 3 15 10
pair|ương #|8 13 35 9
pair|ương (|28 -1 -1 -2
pair|ương chưa|0 12 0 0
pair|ương giao|17 -2 0 -11
pair|ương rót|-8 9 0 -9
pair|ương sớm|-12 0 -30 -6
pair|ương và|-13 -2 -17 -15
pair|ương đảng|0 0 0 12
pair|ước #|-5 -12 0 1
pair|ước cả|-2 -32 6 14
pair|ước gần|-6 14 0 8
pair|ước hơn|-14 19 0 -16
pair|ước thiệt|-2 5 0 9
pair|ước thực|-30 -5 -27 -21
pair|ước trên|42 1 0 -34
pair|ước tăng|36 -2 0 -26
pair|ước đạt|27 11 0 -6
pair|ước đến|-11 -4 -1 -24
pair|ạch ,|0 5 0 -17
pair|ạt trồng|-2 7 0 -7
pair|ảng khóa|-5 -1 -9 -8
pair|ảnh :|-21 -12 -8 0
pair|ảnh hưởng|0 -8 -13 5
pair|ảnh minh|0 -1 0 0
pair|ấm cúng|0 0 0 -1
pair|ấn tượng|-18 -1 11 11
pair|ấn định|7 -6 -12 22
pair|ấn độ|-4 4 0 0
pair|ấp #|-33 29 -11 -21
pair|ấp chọn|-9 -3 -21 0
pair|ấp có|3 8 0 -6
pair|ấp giáp|-8 14 -2 11
pair|ấp khu|-16 16 0 0
pair|ấp và|0 -3 19 0
pair|ấp đi|0 11 7 0
pair|ấp đạt|-28 -15 -29 -5
pair|ấp để|-1 9 0 -3
pair|ẩm thực|12 0 -2 -7
pair|ốm đau|1 8 0 24
pair|ồ ạt|-2 8 0 -7
pair|ổ dịch|30 -17 10 -3
pair|ổ nhóm|0 0 6 16
pair|ổ sởi|30 -19 0 -22
pair|ổn giá|20 -1 7 -8
pair|ổn định|19 -2 -5 4
pair|ở #|12 7 17 -28
pair|ở )|-17 -12 -3 0
pair|ở an|21 -19 11 -5
pair|ở buôn|-3 10 14 -3
pair|ở bãi|-3 -7 12 34
pair|ở bình|-19 -14 3 0
pair|ở bước|-17 29 -3 0
pair|ở bản|2 10 16 25
pair|ở bậc|-5 14 0 -22
pair|ở bộ|-6 10 11 -6
pair|ở chiều|-8 -12 -7 0
pair|ở cho|12 -13 20 -4
pair|ở chung|0 0 0 -9
pair|ở chợ|15 -7 -28 -17
pair|ở các|-9 17 35 8
pair|ở công|1 13 -9 -4
pair|ở cơ|-15 26 17 15
pair|ở cả|0 3 -3 0
pair|ở cụm|19 -8 0 -17
pair|ở của|-8 18 -14 -9
pair|ở cửa|-15 1 -13 0
pair|ở doanh|-3 1 14 17
pair|ở ea|0 15 0 8
pair|ở gia|0 2 0 0
pair|ở hai|-11 23 0 -16
pair|ở hoài|-6 18 0 -8
pair|ở hòa|0 0 5 21
pair|ở hầu|-7 8 0 18
pair|ở hộ|5 0 11 -23
pair|ở khu|1 -11 0 1
pair|ở khánh|-11 18 24 -5
pair|ở khâu|-31 9 -10 -18
pair|ở không|-10 21 0 16
pair|ở khối|-21 22 12 18
pair|ở kỳ|13 -19 10 -1
pair|ở long|14 7 -9 6
pair|ở lý|-3 8 0 16
pair|ở lớp|16 -9 0 -10
pair|ở miền|-8 10 0 0
pair|ở mọi|13 -6 0 -1
pair|ở mỗi|16 -3 -1 -21
pair|ở một|-9 24 0 -32
pair|ở mức|15 2 0 -37
pair|ở na|0 2 0 10
pair|ở nhiều|-17 20 -4 -12
pair|ở nhà|14 0 -1 26
pair|ở nhóm|-28 -11 -19 0
pair|ở nhờ|0 -3 5 27
pair|ở ninh|-20 2 -8 0
pair|ở nước|26 -22 0 -1
pair|ở phú|-18 18 0 -8
pair|ở phước|13 -4 -8 -3
pair|ở phường|10 -2 -1 33
pair|ở phải|0 -6 23 0
pair|ở thanh|-4 7 0 13
pair|ở theo|-25 -7 8 -29
pair|ở thành|13 -12 -4 -13
pair|ở thôn|-13 24 25 34
pair|ở thạnh|-19 23 0 0
pair|ở thọ|0 2 0 11
pair|ở tp|0 0 0 -4
pair|ở trường|-9 19 0 1
pair|ở trạm|-4 5 13 -7
pair|ở trọ|-15 -22 0 -13
pair|ở trụ|-4 10 0 0
pair|ở tân|-7 20 -4 8
pair|ở tạm|10 -9 0 26
pair|ở tầng|-2 9 -2 0
pair|ở tổ|4 13 4 11
pair|ở ven|0 0 20 -7
pair|ở vài|-4 23 0 18
pair|ở vùng|11 20 11 -23
pair|ở vĩnh|0 0 0 9
pair|ở xã|-16 26 0 -17
pair|ở đâu|0 0 15 3
pair|ở đô|25 -12 0 2
pair|ở đồi|-12 14 0 0
pair|ở ấp|-9 15 15 -4
pair|ủi đồi|0 0 0 15
pair|ủng hộ|22 -9 15 -14
pair|ủy (|6 -5 -28 0
pair|ủy )|-14 9 32 20
pair|ủy ;|0 0 17 0
pair|ủy ban|1 -2 -8 1
pair|ủy buôn|0 0 -10 0
pair|ủy báo|-5 0 -9 -2
pair|ủy bình|7 0 0 -1
pair|ủy bùi|-18 0 -4 0
pair|ủy bắc|0 0 -1 0
pair|ủy cao|-1 0 -1 0
pair|ủy cho|0 0 -6 -13
pair|ủy chuẩn|27 0 16 0
pair|ủy chỉ|18 -13 4 3
pair|ủy chủ|-1 -1 -13 -22
pair|ủy các|27 -16 21 -28
pair|ủy cát|0 -4 -20 -8
pair|ủy còn|0 15 -1 0
pair|ủy cùng|0 0 12 0
pair|ủy cũng|-7 -1 -10 0
pair|ủy cơ|12 7 -3 -5
pair|ủy cần|-1 0 8 0
pair|ủy dương|-16 -6 0 0
pair|ủy dự|0 0 8 0
pair|ủy giao|-4 28 2 -12
pair|ủy giám|0 0 30 -15
pair|ủy gửi|-1 -19 -7 -1
pair|ủy hiệp|0 0 -1 0
pair|ủy hoàng|-3 0 0 0
pair|ủy hoàn|19 -1 6 -18
pair|ủy huế|-4 0 -8 0
pair|ủy hà|0 0 -5 0
pair|ủy hạ|0 0 -3 8
pair|ủy hải|-13 -1 -20 0
pair|ủy họp|0 -1 -2 0
pair|ủy hội|10 -3 -3 0
pair|ủy ia|-7 18 0 0
pair|ủy khoái|-2 0 -6 0
pair|ủy khóa|-12 0 13 0
pair|ủy kiến|0 0 -19 -14
pair|ủy kiểm|-2 -1 -1 -16
pair|ủy kon|-19 -4 -16 0
pair|ủy kông|0 0 -2 0
pair|ủy kết|0 0 0 -3
pair|ủy làm|-3 0 8 22
pair|ủy lâm|-2 0 1 -4
pair|ủy lãnh|24 0 -13 -31
pair|ủy lê|0 -5 -3 0
pair|ủy lương|-7 -4 -11 0
pair|ủy lần|-1 -1 -9 0
pair|ủy lục|-2 0 -20 -9
pair|ủy nghĩa|-2 0 0 0
pair|ủy nguyễn|-3 -1 -10 0
pair|ủy nhiệm|24 0 -1 -8
pair|ủy ninh|-1 -2 -1 0
pair|ủy phan|-5 -1 0 0
pair|ủy phù|-2 0 0 0
pair|ủy phú|-1 0 -4 0
pair|ủy phường|-3 -28 -26 -27
pair|ủy phối|0 0 3 14
pair|ủy quyền|20 15 13 -4
pair|ủy quảng|-3 0 -11 0
pair|ủy rà|-3 0 11 -1
pair|ủy sóc|-1 0 -7 0
pair|ủy sơn|0 -1 -4 0
pair|ủy sơ|0 0 16 0
pair|ủy tham|-1 0 0 -13
pair|ủy theo|-3 0 2 1
pair|ủy thác|1 -13 0 -26
pair|ủy thông|0 0 8 0
pair|ủy thống|-6 0 16 0
pair|ủy thực|-3 0 17 14
pair|ủy trong|0 0 18 29
pair|ủy trước|0 -8 32 18
pair|ủy trường|-8 -2 21 0
pair|ủy trần|0 0 -17 -4
pair|ủy tập|-21 -1 -9 -6
pair|ủy tổng|0 0 -17 -14
pair|ủy tổ|0 -1 7 -8
pair|ủy ubnd|-12 0 44 0
pair|ủy viên|3 -17 0 3
pair|ủy vài|-4 -3 -7 0
pair|ủy và|6 -8 8 -17
pair|ủy văn|-1 0 -2 0
pair|ủy về|5 -9 -5 3
pair|ủy vị|-2 0 -3 0
pair|ủy xác|0 0 -43 -4
pair|ủy xã|-5 -18 -16 -17
pair|ủy y|-1 0 -1 0
pair|ủy yên|0 0 -4 0
pair|ủy yêu|-2 0 8 -16
pair|ủy đã|35 -14 -18 13
pair|ủy đông|-2 0 0 0
pair|ủy đô|-1 0 -9 0
pair|ủy đưa|-10 -2 8 0
pair|ủy đề|0 0 38 -14
pair|ứ .|0 6 -6 0
pair|ứ đọng|-2 17 0 0
pair|ứng #|30 -13 0 29
pair|ứng an|-16 0 21 -6
pair|ứng cử|-7 0 9 5
pair|ứng dụng|17 11 -13 -23
pair|ứng ngân|0 -5 7 24
pair|ứng phó|-1 0 6 4
pair|ứng quá|22 -16 0 -12
pair|ứng theo|0 0 13 -5
pair|ứng yêu|0 10 0 -2
pair|ứng đủ|10 -2 -1 15
pair|ỳ thì|0 -8 11 10
pair|… )|-1 10 0 0
pair|… /|0 -3 -2 0
percent|0|7 -6 -2 -2
percent|10|8 -47 12 -17
percent|1|22 3 -23 -17
percent|2|-39 2 1 5
percent|3|1 4 -5 0
percent|4|-30 37 4 10
percent|5|-8 19 -25 3
percent|6|-8 8 -18 -9
percent|7|13 -24 3 -1
percent|8|8 -10 10 -1
percent|9|27 -69 -11 -5
place|0|-3 -10 -12 -38
place|1|-1 0 0 32
place|2|1 0 -1 -15
right, side, joint|merit,- ,|-6 -14 -5 11
right, side, joint|merit,- :|8 -29 -12 19
right, side, joint|merit,- ;|8 -3 -3 -6
right, side, joint|merit,- start|10 -1 0 -52
right, side, joint|merit,- turn|27 0 -17 -27
right, side, joint|merit,merit ,|13 2 0 0
right, side, joint|merit,merit :|23 -17 1 -22
right, side, joint|merit,merit ;|-14 -4 0 -9
right, side, joint|merit,merit start|-1 -1 -4 -27
right, side, joint|merit,merit turn|23 -23 0 -3
right, side, joint|merit,none ,|4 0 11 15
right, side, joint|merit,none :|21 2 1 4
right, side, joint|merit,none ;|1 -11 -4 -4
right, side, joint|merit,none start|-2 -9 0 -37
right, side, joint|merit,none turn|11 22 0 26
right, side, joint|merit,want ,|15 13 -8 8
right, side, joint|merit,want :|20 -1 0 18
right, side, joint|merit,want ;|0 -2 0 -107
right, side, joint|merit,want start|19 -9 3 -37
right, side, joint|merit,want turn|-25 10 -3 -37
right, side, joint|none,- ,|-19 -2 -32 19
right, side, joint|none,- :|-70 -16 -7 12
right, side, joint|none,- ;|-11 -1 -1 -12
right, side, joint|none,- start|0 -1 0 0
right, side, joint|none,- turn|37 14 7 -10
right, side, joint|none,merit ,|-6 -9 1 14
right, side, joint|none,merit :|-17 9 0 6
right, side, joint|none,merit ;|15 -25 -16 -32
right, side, joint|none,merit start|-11 -5 -20 -26
right, side, joint|none,merit turn|-1 -13 -9 -9
right, side, joint|none,none ,|-9 -2 6 15
right, side, joint|none,none :|33 7 4 -10
right, side, joint|none,none ;|1 0 12 1
right, side, joint|none,none start|-10 -2 -20 -7
right, side, joint|none,none turn|-27 3 -16 6
right, side, joint|none,want ,|-8 6 -12 11
right, side, joint|none,want :|29 1 1 -6
right, side, joint|none,want ;|-8 16 4 -28
right, side, joint|none,want start|-2 -24 0 -20
right, side, joint|none,want turn|-28 -14 0 -19
right, side, joint|want,- ,|-1 1 -7 0
right, side, joint|want,- :|-7 13 -3 -1
right, side, joint|want,- ;|-15 10 -2 -75
right, side, joint|want,- start|0 7 0 0
right, side, joint|want,- turn|-45 6 0 -3
right, side, joint|want,merit ,|1 -17 -9 10
right, side, joint|want,merit :|-16 17 12 13
right, side, joint|want,merit ;|-14 18 -1 -56
right, side, joint|want,merit start|-23 7 -9 -21
right, side, joint|want,merit turn|-31 18 0 -22
right, side, joint|want,none ,|-16 -8 9 6
right, side, joint|want,none :|-16 23 0 -7
right, side, joint|want,none ;|0 9 3 -71
right, side, joint|want,none start|-1 1 -13 0
right, side, joint|want,none turn|-16 9 2 14
right, side, joint|want,want ,|0 15 0 19
right, side, joint|want,want :|-2 41 0 -39
right, side, joint|want,want ;|-27 37 0 -62
right, side, joint|want,want start|-27 -1 -1 0
right, side, joint|want,want turn|-37 -2 0 -1
right|,|5 7 11 -3
right|:|-59 -42 -87 -26
right|;|10 11 30 19
right|end|-4 -3 -15 6
right|turn|5 -4 2 13
section, lean|aim 0|-28 -31 -22 14
section, lean|cause 0|-39 -56 -38 0
section, lean|lesson 0|-23 -28 -2 0
section, lean|none 0|0 -6 -3 1
section, lean|none 3|-15 32 -18 -22
section, lean|none 6|-9 10 -6 -10
section, lean|proposal 0|-34 -38 8 12
section, lean|recipients 0|-27 -23 -42 0
section, lean|result 0|-1 -2 -14 7
section, lean|result 3|-32 2 0 -12
section, lean|result 6|-40 4 -9 -6
section, lean|shortcoming 6|-4 5 -23 5
section, lean|task 0|-15 -15 0 3
section|aim|-31 -31 -20 24
section|cause|-35 -55 -37 -2
section|lesson|-24 -26 3 -1
section|none|-1 -3 -5 0
section|proposal|-32 -27 -2 7
section|recipients|-24 -24 -46 0
section|result|-3 -3 -15 7
section|shortcoming|-4 26 -24 7
section|task|-20 -18 1 6
sentence|0|-9 -16 -4 7
sentence|1|1 3 0 -6
sentence|2|9 19 -15 3
shape|heading|-94 -74 -64 0
shape|headline|-79 -84 -84 -2
shape|head|-62 -75 -82 0
shape|item|0 7 20 12
shape|prose|0 -2 -13 0
side, mode|merit,none cause|-19 -13 -12 0
side, mode|merit,none lesson|-18 -14 -27 -14
side, mode|merit,none none|-15 0 -11 4
side, mode|merit,open none|4 -5 -6 1
side, mode|merit,result result|12 -8 -16 -1
side, mode|merit,shortcoming none|-2 -13 13 6
side, mode|merit,shortcoming result|-30 23 0 4
side, mode|merit,shortcoming shortcoming|10 12 -5 0
side, mode|merit,task aim|-29 -50 -38 10
side, mode|merit,task none|3 0 30 -5
side, mode|merit,task proposal|-3 0 26 -27
side, mode|merit,task result|24 -16 20 -12
side, mode|merit,task task|-10 -1 7 21
side, mode|none,none cause|-10 -36 -18 -2
side, mode|none,none lesson|-16 -21 -36 -16
side, mode|none,none none|-20 -19 -18 8
side, mode|none,none recipients|-26 -25 -43 -2
side, mode|none,none result|-12 -8 -2 0
side, mode|none,none shortcoming|-21 -27 0 0
side, mode|none,open none|-1 -5 -5 0
side, mode|none,result result|-11 -10 -19 9
side, mode|none,shortcoming none|-11 20 -10 -12
side, mode|none,shortcoming result|-9 -14 -1 4
side, mode|none,shortcoming shortcoming|-11 -12 -9 19
side, mode|none,task aim|-25 -19 -8 16
side, mode|none,task lesson|-6 -5 16 14
side, mode|none,task none|0 -2 -1 2
side, mode|none,task proposal|-37 -32 12 26
side, mode|none,task result|-17 -20 19 -23
side, mode|none,task task|-11 -13 1 2
side, mode|want,none cause|-42 -48 -29 -5
side, mode|want,none none|4 2 -12 -3
side, mode|want,none shortcoming|-18 -30 0 -1
side, mode|want,open none|-12 10 -5 1
side, mode|want,result result|-1 25 1 0
side, mode|want,shortcoming none|0 3 -17 -5
side, mode|want,shortcoming result|-20 28 0 -15
side, mode|want,shortcoming shortcoming|-14 52 -15 0
side, mode|want,task aim|-41 -18 -27 13
side, mode|want,task none|11 -3 17 11
side, mode|want,task proposal|0 -19 -7 -11
side, mode|want,task task|0 -12 6 1
side, right|merit -|6 -11 -4 -1
side, right|merit merit|6 0 0 0
side, right|merit none|1 -2 0 7
side, right|merit want|30 5 0 -11
side, right|none -|-19 -8 -13 12
side, right|none merit|-8 -8 -9 0
side, right|none none|-2 -3 -3 4
side, right|none want|-2 -3 0 2
side, right|want -|0 10 -3 -1
side, right|want merit|-18 12 0 -1
side, right|want none|0 4 0 1
side, right|want want|-8 13 -2 6
sides|merit,merit merit|7 -13 0 0
sides|merit,merit none|-40 -15 -35 7
sides|merit,merit want|5 8 0 16
sides|merit,want want|13 9 0 1
sides|none,none merit|1 -5 -1 0
sides|none,none none|-26 -25 -8 9
sides|none,none want|-2 1 -1 3
sides|none,want merit|-17 27 -3 6
sides|none,want want|-12 -2 -15 1
sides|want,want merit|16 -19 -10 4
sides|want,want none|19 -21 -22 39
sides|want,want want|-12 15 0 0
side|merit|8 -4 0 0
side|none|-14 -12 -6 8
side|want|-11 15 -1 1
table at head|AGENT_VERBS|11 0 0 0
table at head|AMIDST|-14 -23 -8 -9
table at head|ANSWERS|1 1 1 1
table at head|ASKS|20 -10 3 -5
table at head|ASSERTED|0 -24 -15 1
table at head|BESIDES|-9 2 0 -29
table at head|BODIES|-6 -13 0 -1
table at head|CAUSES|-42 -21 -30 30
table at head|CIRCUMSTANCES|-13 6 -27 -11
table at head|CLOSINGS|-18 0 -57 0
table at head|COMPLAINTS|5 -1 0 13
table at head|CONCESSIONS|-13 -43 -3 -42
table at head|CONCLUSIONS|0 0 -14 -1
table at head|CONNECTIVES:0|-4 -13 -15 2
table at head|CONNECTIVES:3|-1 -1 1 -3
table at head|CONSEQUENCES|3 3 -13 4
table at head|CONTENTS|0 0 -29 1
table at head|DEGREES|-17 7 -15 -12
table at head|DENIALS|14 -1 3 -2
table at head|DUE_CUES|-7 -4 -9 21
table at head|DUE_EVENTS|0 0 -13 -6
table at head|ENUMERATORS|-43 -44 -26 -13
table at head|FALLS|-10 2 9 5
table at head|GROUNDS|-8 -6 -24 0
table at head|HANDLING|20 0 0 3
table at head|HEIGHTENERS|-16 12 -16 -14
table at head|HELPED|4 -25 -8 -19
table at head|INTRODUCTIONS|-14 -17 -30 1
table at head|LACKING|-2 20 1 23
table at head|LEADS|0 -1 6 12
table at head|LESS_IS_BETTER|12 3 0 -23
table at head|MEASURES|1 9 9 22
table at head|MERITS:1|12 1 4 -3
table at head|MERITS:2|1 0 11 12
table at head|MODALS|-1 -11 0 0
table at head|NAMED_BODIES|0 -21 -2 0
table at head|NAME_VERBS|-4 0 -8 0
table at head|NEUTRAL|-17 -6 -33 7
table at head|NOTED|-3 -4 -24 -15
table at head|NOT_ONLY|9 -37 6 -1
table at head|NOUN_TAILS|-7 0 -7 5
table at head|NO_BODIES|0 0 0 -1
table at head|NO_MERITS|-13 -11 -25 17
table at head|NO_VERBS|-27 0 -30 0
table at head|NO_WANTS|-8 -10 6 -12
table at head|ONLY|-5 5 -10 19
table at head|ORDERS|20 -10 -1 -14
table at head|OUTCOMES|-14 11 3 19
table at head|OWNER_OPENERS|-47 -16 -28 -12
table at head|OWNER_RESTS|-1 0 1 0
table at head|PIVOTS|-15 0 -26 1
table at head|PREDICATES|-7 0 -13 20
table at head|PREPOSITIONS|-11 -25 -57 9
table at head|PROCEEDINGS|-1 -30 -1 2
table at head|PRODUCES|6 -5 14 6
table at head|PRODUCTS|-13 -1 -27 8
table at head|PROMISES|-35 -6 -7 -29
table at head|RELIEFS|15 -15 14 22
table at head|REPEATED|-16 15 38 7
table at head|REQUESTS|-7 -30 1 -13
table at head|REVIEWS_TOLD|0 0 -1 -5
table at head|RISES|-14 21 0 18
table at head|SAME_MATTER|-4 0 -15 4
table at head|SPEAKS|-3 -2 0 8
table at head|SPEECH|-5 -6 0 0
table at head|SPELLING|-8 -20 8 25
table at head|TASK_OPENERS|0 0 -9 7
table at head|TASK_VERBS|9 -3 18 -9
table at head|TERM_LABELS:charge|-30 0 -13 -5
table at head|TERM_LABELS:due|-16 5 -10 -17
table at head|TERM_LABELS:lead|0 -5 8 -3
table at head|TERM_LABELS:product|-19 17 -1 4
table at head|TERM_LABELS:support|1 11 6 -2
table at head|TOLD:false|-17 6 3 -7
table at head|TOLD:true|13 2 7 4
table at head|TOPICS|-30 -28 -47 31
table at head|TURNS|17 -9 9 0
table at head|UNMEASURED|1 2 -21 2
table at head|VAGUE_DUES|14 -17 12 2
table at head|VERDICTS|-13 -5 1 -1
table at head|WANTS:1|0 8 -20 -20
table at head|WANTS:2|7 2 0 -6
table at head|WANTS:3|4 0 6 34
table at head|WANT_TOPICS:3|-11 -16 0 0
table at head|WANT_TOPICS:6|0 -29 -1 9
table at head|WITH|-6 2 19 -1
table|AGENT_VERBS|0 1 0 -1
table|AMIDST|-48 -41 -33 -22
table|ANSWERS|-5 0 1 -3
table|ASKS|0 2 7 0
table|ASSERTED|-2 -28 -12 -12
table|BESIDES|-9 -8 -6 3
table|BODIES|1 0 1 -1
table|CAUSES|-30 13 -22 9
table|CIRCUMSTANCES|-3 2 0 -5
table|CLOSINGS|-1 -2 -3 0
table|COMPLAINTS|14 18 0 -19
table|CONCESSIONS|-20 -25 -28 -55
table|CONCLUSIONS|-2 -1 0 1
table|CONNECTIVES:0|-4 -4 -10 6
table|CONNECTIVES:3|-13 -3 1 -2
table|CONSEQUENCES|-3 33 4 -21
table|CONTENTS|0 -7 0 3
table|DEGREES|-18 29 -33 -8
table|DENIALS|-2 20 2 0
table|DUE_CUES|0 4 14 3
table|DUE_EVENTS|-5 0 0 -1
table|ENUMERATORS|-13 -32 -33 -14
table|FALLS|5 19 0 -1
table|GROUNDS|-17 -21 -7 11
table|HANDLING|10 7 17 -2
table|HEIGHTENERS|0 21 7 -16
table|HELD|-9 -2 0 -4
table|HELPED|-16 -2 -15 4
table|INTRODUCTIONS|-35 -26 -37 -1
table|LACKING|0 13 6 -5
table|LEADS|0 -3 0 -1
table|LESS_IS_BETTER|13 11 15 -4
table|MEASURES|3 1 13 0
table|MERITS:1|7 4 7 -8
table|MERITS:2|15 0 2 3
table|MODALS|-12 -19 32 3
table|NAMED_BODIES|0 0 9 -6
table|NAME_VERBS|0 0 0 -1
table|NEUTRAL|-12 -13 -2 11
table|NOTED|-14 -21 -62 -24
table|NOT_ONLY|9 -4 1 -4
table|NOUN_TAILS|0 13 4 1
table|NO_BODIES|0 0 0 1
table|NO_MERITS|0 -1 4 6
table|NO_VERBS|-1 0 -2 2
table|NO_WANTS|0 -4 11 -1
table|ONLY|8 26 2 0
table|ORDERS|0 10 1 0
table|OUTCOMES|-1 18 3 -7
table|OWNER_OPENERS|-1 10 1 1
table|OWNER_RESTS|-1 0 -1 0
table|PIVOTS|-20 1 -6 3
table|PREDICATES|-1 0 1 2
table|PREPOSITIONS|-3 7 1 0
table|PROCEEDINGS|-9 -1 0 -1
table|PRODUCES|1 4 6 0
table|PRODUCTS|0 0 13 6
table|PROMISES|-21 -10 10 -11
table|RELIEFS|34 18 0 7
table|REPEATED|-2 -1 39 4
table|REQUESTS|-5 -1 15 -9
table|REVIEWS_TOLD|-2 -26 0 -1
table|RISES|4 7 -11 1
table|SAME_MATTER|0 7 1 0
table|SPEAKS|-7 -4 -3 3
table|SPEECH|-29 -4 -3 0
table|SPELLING|-10 0 -8 15
table|TASK_OPENERS|0 0 -2 0
table|TASK_VERBS|3 4 12 -5
table|TERM_LABELS:charge|13 1 22 10
table|TERM_LABELS:due|1 -3 2 -2
table|TERM_LABELS:lead|0 -1 -2 -2
table|TERM_LABELS:product|-2 10 2 5
table|TERM_LABELS:support|1 3 12 13
table|TOLD:false|-5 0 19 0
table|TOLD:true|25 10 -1 -2
table|TOPICS|-8 -6 1 4
table|TURNS|19 6 18 -4
table|UNMEASURED|-13 0 -1 -2
table|VAGUE_DUES|2 0 20 3
table|VERDICTS|0 -36 -20 -19
table|WANTS:1|-2 7 0 0
table|WANTS:2|0 2 0 -1
table|WANTS:3|-5 19 0 -1
table|WANT_TOPICS:3|-12 -16 0 0
table|WANT_TOPICS:5|-20 -4 0 8
table|WANT_TOPICS:6|0 -35 -17 10
table|WITH|8 16 26 4
told, joint|- ,|-13 -5 -12 19
told, joint|- :|9 6 0 2
told, joint|- ;|-5 0 2 -18
told, joint|- start|-11 -16 -16 -43
told, joint|- turn|-9 3 -5 1
told, joint|0 ,|5 -2 0 20
told, joint|0 :|4 17 1 -22
told, joint|0 ;|4 2 14 -14
told, joint|0 start|0 -2 0 -2
told, joint|1 ,|-13 0 1 8
told, joint|1 :|-12 0 -8 -14
told, joint|1 ;|5 12 6 -30
told, joint|1 start|12 -9 -12 -11
told, joint|1 turn|-2 17 0 43
told, joint|2 ,|-11 0 0 23
told, joint|2 :|1 16 0 -21
told, joint|2 ;|-5 1 -4 -45
told, joint|2 start|6 -12 -3 -59
told, joint|2 turn|-30 11 -6 -18
told, joint|3 ,|-15 20 2 2
told, joint|3 :|17 -12 -16 39
told, joint|3 ;|6 8 3 3
told, joint|3 start|12 9 -3 -11
told, joint|3 turn|6 -21 -8 0
told, joint|4 ,|8 1 0 10
told, joint|4 :|7 4 0 -9
told, joint|4 ;|-1 0 -1 -30
told, joint|4 start|0 -2 1 -20
told, joint|4 turn|29 20 1 -18
told|-|-11 -10 -11 7
told|0|1 0 0 9
told|1|-6 0 1 2
told|2|-5 0 -1 3
told|3|0 4 1 4
told|4|12 5 5 -3
unstopped|head,open|-57 -23 -73 0
unstopped|heading,none|-7 -32 -11 0
unstopped|heading,open|-3 0 -8 1
unstopped|heading,result|-73 -27 -5 0
unstopped|heading,shortcoming|-10 -75 -8 0
unstopped|heading,task|0 -1 -44 -3
unstopped|headline,none|17 0 -19 0
unstopped|headline,open|-49 -65 -54 0
unstopped|headline,result|-29 -9 -7 -6
unstopped|headline,shortcoming|-49 -46 -6 -22
unstopped|headline,task|-35 -1 -34 -8
unstopped|item,none|-1 0 -14 0
unstopped|item,open|-2 -39 -14 2
unstopped|item,result|-6 -12 -2 -22
unstopped|item,task|-21 0 -65 -8
unstopped|prose,none|-32 -18 9 1
unstopped|prose,open|-8 -24 1 33
unstopped|prose,result|21 -42 -8 -5
unstopped|prose,shortcoming|-48 3 -13 9
unstopped|prose,task|-92 -37 -17 -37
want told|-|-5 -11 -9 7
want told|0|1 4 0 4
want told|1|-3 -6 1 -2
want told|2|-8 6 -1 14
want told|3|-22 9 0 -6
want told|4|-7 20 0 -12
want|0|-4 -21 -7 8
want|1|-8 21 20 2
want|2|-14 39 -3 -5
want|3|-8 12 0 0
want|4|-25 30 -10 -8
weight before|0 0|0 -1 -8 7
weight before|0 1|-1 3 13 0
weight before|0 2|0 -5 -2 1
weight before|0 3|-6 2 -2 -12
weight before|1 0|-7 6 -12 -8
weight before|1 1|5 -10 19 14
weight before|1 2|-22 17 -6 -19
weight before|1 3|13 -22 16 10
weight before|2 0|-4 19 -34 10
weight before|2 1|5 17 -11 5
weight before|2 2|4 -22 39 -4
weight before|2 3|-26 5 -18 -1
weight before|3 0|-3 4 -1 7
weight before|3 1|0 -11 0 -3
weight before|3 2|9 5 -14 -2
weight before|3 3|0 -24 0 -19
weight before|4 0|7 8 3 -3
weight before|4 1|-18 18 0 -27
weight before|4 2|4 16 0 -17
weight before|4 3|18 -1 6 -16
weight behind|0 0|0 0 0 5
weight behind|0 1|0 0 0 -5
weight behind|0 2|-1 -6 -22 5
weight behind|0 3|-2 -4 10 -18
weight behind|1 0|-5 16 -10 10
weight behind|1 1|-25 16 -23 -2
weight behind|1 2|0 10 -1 31
weight behind|1 3|15 -14 -5 26
weight behind|2 0|-5 3 -38 7
weight behind|2 1|-10 12 -10 -12
weight behind|2 2|-1 22 12 1
weight behind|2 3|7 -23 6 -14
weight behind|3 0|0 5 1 0
weight behind|3 1|-13 -1 -3 22
weight behind|3 2|5 -14 -1 -9
weight behind|3 3|3 -17 0 -34
weight behind|4 0|9 -1 -4 -7
weight behind|4 1|-8 -2 -8 3
weight behind|4 2|8 -5 5 16
weight behind|4 3|30 -13 -9 -14
weight|0/0 none|-22 -26 -16 12
weight|0/0 open|-5 -9 -15 0
weight|0/0 result|-11 -15 -18 8
weight|0/0 shortcoming|-17 -21 -18 13
weight|0/0 task|-11 0 -5 12
weight|0/1 none|-37 -3 -15 2
weight|0/1 open|7 -12 6 4
weight|0/1 result|-20 5 -4 15
weight|0/1 shortcoming|24 23 0 -4
weight|0/1 task|0 0 32 -6
weight|0/2 none|-12 -6 -13 -9
weight|0/2 open|1 -9 -10 1
weight|0/2 result|26 -9 -8 -9
weight|0/2 shortcoming|7 3 0 0
weight|0/2 task|0 -34 18 -1
weight|0/3 none|2 2 -29 15
weight|0/3 open|4 -35 0 -19
weight|0/3 result|54 -49 0 -11
weight|0/3 shortcoming|9 -1 14 24
weight|0/3 task|-21 -5 -22 20
weight|1/0 open|-4 12 15 0
weight|1/0 result|17 -4 0 1
weight|1/0 shortcoming|15 30 0 20
weight|1/0 task|-34 14 -18 -2
weight|1/1 open|-22 9 7 -39
weight|1/1 result|-33 -5 -28 -2
weight|1/1 shortcoming|0 6 0 25
weight|1/1 task|0 0 37 4
weight|1/2 open|-24 23 -19 2
weight|1/2 result|-7 12 -14 3
weight|1/2 shortcoming|-20 47 0 1
weight|1/2 task|-13 -7 -9 19
weight|1/3 open|2 -9 23 -14
weight|1/3 task|0 -2 -10 -12
weight|2/0 none|0 -15 -17 -14
weight|2/0 open|-7 19 -11 -1
weight|2/0 result|-4 36 -1 19
weight|2/0 shortcoming|-36 3 0 -16
weight|2/0 task|-12 -18 1 -25
weight|2/1 none|-12 10 -12 -9
weight|2/1 open|4 19 -1 -7
weight|2/1 result|-30 42 -10 -2
weight|2/1 shortcoming|-4 40 0 -30
weight|2/1 task|0 0 8 1
weight|2/2 open|1 -1 12 -8
weight|2/2 result|-1 -2 -1 0
weight|2/2 shortcoming|1 7 0 19
weight|2/2 task|-28 3 -4 14
weight|2/3 open|-22 31 -2 -25
weight|2/3 result|24 -27 -1 7
weight|2/3 shortcoming|-15 22 -4 8
weight|2/3 task|-10 -1 -13 15
weight|3/0 none|-34 -34 -10 -13
weight|3/0 open|-19 -1 -6 1
weight|3/0 result|0 2 6 1
weight|3/0 shortcoming|-5 3 0 -7
weight|3/0 task|-2 6 -1 38
weight|3/1 none|-20 -28 -28 -8
weight|3/1 result|-18 33 0 15
weight|3/1 shortcoming|-21 6 -8 2
weight|3/1 task|11 -12 8 0
weight|3/2 none|16 -18 -30 19
weight|3/2 open|1 16 -8 1
weight|3/2 result|-6 15 0 -1
weight|3/2 shortcoming|4 14 0 -3
weight|3/2 task|-22 -1 10 -6
weight|3/3 open|1 25 -8 8
weight|3/3 result|-28 20 9 -5
weight|3/3 shortcoming|-10 27 0 2
weight|3/3 task|-11 -21 -3 0
weight|4/0 none|-5 1 10 -18
weight|4/0 open|5 9 -2 -2
weight|4/0 result|-10 2 0 -1
weight|4/0 shortcoming|0 27 0 -28
weight|4/0 task|8 -12 7 -23
weight|4/1 none|-16 -21 -11 0
weight|4/1 open|0 13 -24 -5
weight|4/1 result|-28 23 0 -10
weight|4/1 shortcoming|0 34 -10 21
weight|4/1 task|-4 -16 -23 0
weight|4/2 open|-40 31 -7 -19
weight|4/2 result|-19 25 0 4
weight|4/2 shortcoming|0 25 0 -5
weight|4/2 task|-15 8 12 15
weight|4/3 open|-21 -2 0 -4
weight|4/3 result|-23 24 0 0
weight|4/3 shortcoming|-7 14 0 -12
weight|4/3 task|0 -16 1 0
whole|merit|7 -9 0 0
whole|none|-26 -22 -9 16
whole|want|-4 10 0 2
word|"|13 1 1 7
word|#|2 0 -2 2
word|%|6 3 -18 4
word|&|-12 -2 11 7
word|'|24 -27 -19 20
word|(|2 2 -8 -3
word|)|0 1 -5 -3
word|*|-1 13 -20 -17
word|+|33 -36 0 8
word|,|23 7 -16 0
word|-|-9 -22 -13 2
word|.|-10 -12 -15 -3
word|/|1 0 9 -1
word|:|-2 0 -19 1
word|;|2 54 1 -12
word|=|9 2 -2 1
word|>|0 0 1 25
word|[|4 -4 3 16
word|]|-20 11 -9 -46
word|_|-17 -2 -6 0
word|ai|3 6 -14 5
word|anh|-21 5 8 -13
word|anqp|19 -6 -5 -24
word|an|1 0 4 -2
word|ao|2 13 6 5
word|apatit|16 6 -14 14
word|app|0 7 -2 0
word|atm|22 -6 0 26
word|a|17 7 3 -1
word|bahnar|-10 12 7 26
word|bangladesh|-5 6 0 10
word|ban|-4 -17 1 -1
word|baonghean|0 0 -8 0
word|bao|13 -12 12 -23
word|bay|6 8 18 8
word|ba|1 20 -13 7
word|bch|-16 0 -16 -14
word|bc|-1 0 -1 0
word|bcđtw|-7 -4 -5 -18
word|bgdđt|0 -4 10 -2
word|bgđt|-12 0 -8 0
word|bhxh|-32 21 17 1
word|bhyt|15 7 10 -20
word|bia|-7 11 -4 20
word|binh|-1 1 -8 1
word|bi|-13 -10 -8 0
word|biên|-1 0 -9 14
word|biến|4 9 -31 -10
word|biết|-35 12 -30 -7
word|biều|0 0 -3 0
word|biển|7 15 17 -43
word|biểu|-30 -4 -13 10
word|biện|-6 -4 -1 10
word|biệt|-5 -8 -22 -10
word|blang|-6 0 6 7
word|bong|-1 1 0 20
word|bon|4 -20 28 1
word|bql|-9 0 0 0
word|btctu|-5 18 -6 -21
word|btctw|5 -10 9 18
word|btc|-12 -7 -5 1
word|bts|0 0 0 9
word|btt|0 0 -10 0
word|btv|-19 0 0 4
word|bt|0 0 -1 0
word|buông|-15 2 5 14
word|buôn|2 24 12 -15
word|buýt|10 0 0 0
word|buổi|-1 21 -13 14
word|buộc|7 -3 33 1
word|buớc|0 0 0 12
word|bvtv|15 0 6 -1
word|byt|3 -9 19 -15
word|b|-20 -26 -11 -32
word|bài|10 30 -26 1
word|bàng|8 -3 5 -26
word|bàn|2 0 8 2
word|bào|17 3 1 -22
word|bàu|6 3 -6 12
word|bày|-31 24 -28 30
word|bà|1 1 -4 -3
word|bách|-8 -22 1 19
word|bác|15 15 23 -23
word|bái|-7 0 -1 0
word|bám|20 -5 15 4
word|bánh|-16 -8 -10 -15
word|bán|0 12 -1 24
word|báo|-9 0 0 0
word|bát|24 -12 -19 -27
word|bá|-4 8 -19 17
word|bãi|0 25 17 -6
word|bão|0 -16 -5 -6
word|bè|4 9 -10 -10
word|bé|-14 10 -9 4
word|bênh|-8 -3 -6 1
word|bên|-11 -5 -12 20
word|bê|25 -7 -13 -2
word|bình|-5 10 -6 1
word|bì|-6 6 11 15
word|bích|-1 0 -25 3
word|bính|-16 -8 -11 -1
word|bí|-23 0 1 -1
word|bò|19 8 -20 -46
word|bóc|1 6 6 -25
word|bóng|35 -10 8 -27
word|bón|-20 6 19 -5
word|bó|2 13 0 -24
word|bông|-13 19 -12 4
word|bùi|-3 -1 -25 -10
word|bùng|0 13 0 7
word|bùn|21 -6 -23 -15
word|bù|-13 -32 7 -23
word|bún|12 -6 -1 19
word|búp|-8 -21 -7 -4
word|bú|-4 0 -17 0
word|băng|0 21 25 -1
word|băn|-12 -21 -2 0
word|bơi|20 -14 23 2
word|bơm|9 7 32 14
word|bơ|-23 -14 2 -19
word|bưu|14 1 1 -1
word|bước|17 -9 -17 -20
word|bưởi|-5 18 0 -22
word|bạch|18 4 0 20
word|bạc|-22 22 10 -21
word|bạn|9 -5 11 31
word|bạo|1 13 5 8
word|bạt|-18 15 -8 26
word|bạ|-22 10 0 -15
word|bảng|4 -13 -18 -1
word|bản|1 14 6 -2
word|bảo|24 10 28 -9
word|bảy|6 13 23 22
word|bấm|-18 15 0 -10
word|bấp|-10 8 -4 -5
word|bất|-14 20 13 10
word|bầu|1 -23 -1 -5
word|bẩn|11 -9 13 2
word|bậc|-6 33 0 -28
word|bận|-25 38 -8 39
word|bật|-43 5 -12 -24
word|bắc|-1 0 -4 6
word|bắp|-23 15 11 -32
word|bắt|2 -1 8 -7
word|bằng|7 10 14 8
word|bến|0 -9 -8 2
word|bếp|16 -17 -10 -4
word|bế|-24 -2 -24 -9
word|bền|-5 8 -1 -34
word|bề|-3 -6 0 0
word|bể|29 -17 1 -27
word|bệnh|-2 30 18 -16
word|bệ|10 -4 -4 13
word|bỉm|4 0 0 0
word|bị|9 0 -12 18
word|bọ|-4 12 6 16
word|bỏ|2 44 17 4
word|bốc|7 1 1 0
word|bối|-16 -13 -12 -5
word|bốn|-3 20 -25 -4
word|bố|-2 -26 8 0
word|bồi|-4 15 31 -11
word|bồng|8 -2 14 10
word|bồn|-9 0 12 21
word|bồ|10 -10 -3 10
word|bổng|9 -7 0 18
word|bổ|1 -17 11 6
word|bộc|-7 -25 -7 -12
word|bội|-11 22 16 -17
word|bột|15 8 3 -26
word|bộ|1 1 1 -6
word|bớt|13 -6 14 1
word|bờ|-7 24 3 -34
word|bởi|-43 -2 -3 23
word|bợ|-14 21 16 15
word|bục|10 -1 0 14
word|bụi|-27 7 13 0
word|bức|-16 -22 -6 -2
word|bứt|0 0 -8 22
word|bữa|-2 28 2 13
word|cai|-12 5 20 20
word|camera|-10 22 37 -47
word|cam|12 2 63 -13
word|canh|12 -1 25 -30
word|can|13 0 0 1
word|cao|0 28 1 1
word|ca|39 27 -5 -12
word|cchc|-16 -14 0 0
word|cha|5 14 -5 -11
word|che|3 -10 -21 -9
word|chia|-12 9 17 32
word|chi|-2 0 1 1
word|chiêm|1 -4 0 -3
word|chiêng|25 -13 33 -11
word|chiếc|-2 -9 -17 -19
word|chiếm|7 11 2 -16
word|chiến|23 1 7 15
word|chiếu|25 -3 13 18
word|chiềng|18 -9 5 -12
word|chiều|-15 -2 -22 -6
word|chiểu|-8 -4 -14 0
word|cho|28 0 27 -4
word|chqs|-19 0 -12 -14
word|chro|0 0 -2 0
word|chua|-5 15 0 -18
word|chui|-9 19 17 -11
word|chung|-7 13 0 8
word|chuyên|20 17 16 -34
word|chuyến|4 -14 16 -14
word|chuyển|27 0 27 0
word|chuyện|-1 -31 -35 -18
word|chu|19 16 5 0
word|chuông|27 -14 -1 11
word|chuẩn|1 -1 -12 -1
word|chuối|11 0 0 22
word|chuồng|-23 17 17 17
word|chuỗi|-11 -7 6 0
word|chuột|0 7 16 20
word|ch|-5 0 -23 -17
word|chàm|11 -4 -7 -19
word|chào|-1 -20 -8 -3
word|chày|-18 -10 -7 -14
word|chà|-8 -8 -11 -4
word|chánh|4 0 4 9
word|cháu|8 -5 -6 2
word|cháy|-1 15 0 5
word|châm|13 0 3 1
word|chân|0 13 0 3
word|châu|-6 -6 -3 -25
word|chây|-15 -2 29 11
word|chèo|5 10 -2 -9
word|chè|16 -3 0 8
word|chém|-11 22 9 -6
word|chéo|-4 1 15 6
word|chép|-14 33 6 12
word|chênh|-7 7 -13 18
word|chìa|0 2 0 10
word|chìm|-17 8 -6 -17
word|chính|-9 2 0 5
word|chín|-38 -20 -8 13
word|chí|-5 -2 -11 -12
word|chót|-14 10 7 26
word|chôm|-6 20 0 -23
word|chôn|-20 10 9 16
word|chùa|14 -6 -22 0
word|chúng|-2 0 -1 32
word|chú|-8 -19 0 -2
word|chăm|28 -9 -1 -5
word|chăn|-1 16 2 11
word|chũ|12 0 0 -1
word|chơi|-2 17 0 26
word|chưa|-28 7 -15 5
word|chư|-10 -2 -11 27
word|chương|18 19 1 1
word|chạm|1 5 -7 6
word|chạp|-4 11 0 14
word|chạy|0 25 6 1
word|chải|18 -6 9 1
word|chảy|20 26 4 7
word|chấm|-3 4 44 -25
word|chấn|14 -8 25 -6
word|chấp|1 0 -14 8
word|chất|-1 17 14 -20
word|chần|-6 -4 -8 7
word|chậm|1 19 1 1
word|chập|-10 27 0 14
word|chật|-24 33 0 15
word|chắc|32 -21 8 -19
word|chắn|-13 -19 8 -4
word|chẳng|-7 24 0 4
word|chặng|3 -5 -10 26
word|chặn|9 4 0 14
word|chặt|0 7 23 -21
word|chẽ|1 3 27 -10
word|chết|0 7 1 14
word|chế|-2 -9 -1 0
word|chỉnh|11 0 39 -15
word|chỉ|0 7 1 -1
word|chịu|-27 14 0 24
word|chị|-8 -14 19 -8
word|chọn|-28 -14 -6 25
word|chối|16 -6 -2 24
word|chống|-5 14 12 8
word|chốn|-1 7 0 24
word|chốt|-2 0 -28 -16
word|chồng|-18 -1 0 19
word|chổi|-1 3 1 -3
word|chỗ|2 7 1 -21
word|chờn|-9 23 0 13
word|chờ|-5 18 1 11
word|chở|29 -4 8 -28
word|chợ|9 11 23 -42
word|chục|0 9 0 18
word|chụp|15 0 -1 25
word|chủng|27 -3 8 22
word|chủ|-21 -2 -2 15
word|chứa|-32 15 19 8
word|chức|3 9 6 -1
word|chứng|-3 -6 30 -3
word|chứ|0 -2 -20 0
word|chừng|-21 -3 -9 -28
word|chừ|-6 -9 0 11
word|chữa|-1 20 -8 8
word|chữ|-9 17 11 1
word|ck|4 18 0 -9
word|clinker|-5 9 0 13
word|cnqsd|-15 -3 -3 -8
word|cntt|-15 29 0 4
word|cn|0 -2 -1 -6
word|coi|8 20 -37 -6
word|container|14 0 0 -20
word|con|-14 3 -22 -1
word|covid|14 -2 8 -11
word|co|-6 29 2 -7
word|cp|-6 -40 5 -1
word|cqđp|0 -2 -5 0
word|csxh|-1 -12 0 0
word|ctr|-8 -5 -13 -5
word|ct|8 -6 16 -4
word|cua|10 0 0 28
word|cung|14 -3 3 12
word|cuối|-6 4 -5 0
word|cuốn|-20 30 0 -16
word|cuộc|16 -3 -33 -25
word|cv|-7 -8 0 -16
word|c|-30 2 -4 -7
word|cài|14 -7 22 21
word|càng|-8 16 0 -18
word|cành|0 3 0 4
word|cào|0 7 22 17
word|cày|-16 0 21 -4
word|cà|-4 -3 -1 -9
word|cách|3 -1 8 -6
word|các|5 -8 17 -19
word|cái|-29 -10 -4 5
word|cánh|33 -9 12 6
word|cán|8 2 11 -1
word|cáo|-20 -1 0 0
word|cáp|11 2 16 4
word|cát|-3 5 -10 -13
word|cá|9 -2 2 -18
word|cân|-1 0 18 -31
word|câu|-37 -16 1 -20
word|cây|-1 -27 22 -12
word|còi|27 -10 -6 -6
word|còn|-2 17 -8 -29
word|cò|-15 5 10 7
word|cóc|6 10 23 1
word|cói|5 -5 24 -8
word|có|0 4 -1 -9
word|côi|13 0 6 -21
word|công|14 6 18 -7
word|cô|-23 19 -21 -25
word|cõng|-31 11 8 -23
word|cùng|18 17 13 -2
word|cù|-1 9 0 -23
word|cúm|-4 -18 17 8
word|cúng|15 0 0 31
word|căn|21 -21 -5 13
word|cđcs|-12 15 17 -11
word|cđs|-21 13 -9 -2
word|cđ|-3 -4 12 -3
word|cũng|-28 -59 1 24
word|cũ|-3 8 -1 3
word|cơi|11 -11 2 -4
word|cơm|-2 5 13 15
word|cơn|-9 -16 -19 0
word|cơ|1 0 -2 -30
word|cư|-7 12 8 -15
word|cương|-7 23 -5 32
word|cước|-12 22 -22 10
word|cưới|2 28 -8 -20
word|cướp|-13 14 5 -9
word|cường|7 2 5 -7
word|cưỡng|-12 22 17 8
word|cạnh|-42 -19 -10 2
word|cạn|-19 29 0 13
word|cải|27 -13 5 -13
word|cảm|-7 2 12 -2
word|cảng|5 3 34 -4
word|cảnh|21 -27 -8 -3
word|cả|11 3 -1 0
word|cấm|20 -14 34 4
word|cấp|2 0 1 -17
word|cất|12 4 20 -1
word|cấu|18 5 14 -10
word|cấy|35 -18 -7 28
word|cầm|-6 -2 14 3
word|cần|-24 -13 7 19
word|cầu|23 -3 2 -25
word|cẩm|14 7 6 -18
word|cận|-16 12 22 -5
word|cập|4 -2 13 -5
word|cắm|1 1 35 -13
word|cắn|13 -7 -10 -8
word|cắp|-4 17 18 15
word|cắt|33 6 16 3
word|cặp|2 -7 -2 28
word|cọc|-5 11 -5 6
word|cỏ|-15 28 17 3
word|cốc|0 -10 -11 17
word|cống|-19 8 51 -24
word|cốt|19 3 8 -8
word|cố|19 42 21 -17
word|cồng|32 -16 28 -24
word|cồn|6 7 5 5
word|cổng|10 0 -2 3
word|cổ|21 2 1 -17
word|cỗi|18 7 16 14
word|cộm|-11 9 19 25
word|cộng|9 3 -8 -5
word|cộp|-7 16 -11 0
word|cột|-23 14 9 14
word|cờ|-2 0 12 25
word|cỡ|-14 7 0 3
word|cục|-27 -1 5 -16
word|cụm|9 19 41 0
word|cụ|-6 0 12 -7
word|của|-18 27 -1 11
word|củi|-3 -16 18 -3
word|củng|14 -1 16 -24
word|cứng|38 -1 15 -23
word|cứu|39 6 28 6
word|cứ|-29 16 0 -1
word|cừ|0 -2 18 -18
word|cửa|19 21 11 -33
word|cửu|-16 -9 -1 3
word|cử|-5 -31 14 -25
word|cực|-3 -28 -17 10
word|cựu|-2 0 15 0
word|dang|-10 21 3 1
word|danh|2 10 30 -38
word|dao|0 -14 0 18
word|date|-34 -6 -27 0
word|da|14 -5 0 6
word|dinh|12 -9 5 9
word|di|3 -8 3 -8
word|diêm|6 12 6 10
word|diễn|10 19 15 4
word|diện|1 0 7 13
word|diệt|15 0 21 25
word|diệu|-6 13 -9 -13
word|dn|-17 8 -25 0
word|doanh|0 22 9 -4
word|dolta|-13 0 12 1
word|do|-25 10 -32 -5
word|dtts|0 10 0 27
word|dt|-8 20 0 14
word|dung|-9 15 -16 -2
word|duy|1 0 -1 -3
word|duyên|-13 -8 -12 -17
word|duyệt|-4 -9 5 8
word|du|3 4 -5 -3
word|dv|21 0 0 10
word|d|-21 -17 -43 -28
word|dài|-13 5 -7 -5
word|dành|-20 -24 17 -2
word|dàn|-11 19 -7 -17
word|dày|-16 11 0 12
word|dám|0 12 6 -1
word|dán|-3 21 9 29
word|dân|11 4 13 -15
word|dâu|13 -7 0 -5
word|dây|-1 34 0 -2
word|dãy|0 0 0 17
word|dè|-7 8 0 -9
word|dê|23 -8 15 -14
word|dòng|23 -2 10 12
word|dò|-26 -13 0 -8
word|dôi|-14 -15 16 1
word|dõi|-8 9 -2 -15
word|dùng|-7 0 -3 9
word|dù|-34 -4 -16 -12
word|dăm|0 11 -1 12
word|dĩ|-5 12 0 18
word|dũng|-9 8 -9 10
word|dũ|-9 11 -7 -2
word|dơk|-21 19 -17 0
word|dưa|19 37 -4 -6
word|dư|0 -21 2 1
word|dương|-20 15 19 1
word|dưới|-28 29 -8 23
word|dưỡng|23 -7 18 -27
word|dược|14 -23 0 4
word|dạng|21 -2 -1 -21
word|dạn|4 -12 12 18
word|dạy|6 -7 4 -13
word|dạ|0 -1 5 12
word|dấu|0 26 2 14
word|dầm|-1 19 0 -8
word|dần|-13 12 -4 8
word|dầu|-17 9 -8 -11
word|dẫn|18 -6 -6 1
word|dẫu|-1 -54 0 -24
word|dậm|-3 22 -1 -5
word|dập|-2 11 25 -13
word|dậu|1 0 0 -6
word|dậy|-9 0 -1 -1
word|dặm|0 0 26 31
word|dặt|-9 15 0 -14
word|dẹp|10 2 15 6
word|dễ|21 0 12 -12
word|dệt|19 5 -7 23
word|dịch|3 6 16 -1
word|dịp|17 22 -23 11
word|dọc|3 -3 -3 1
word|dọn|25 -24 -4 -50
word|dốc|-24 -16 17 -17
word|dồn|-23 54 10 -6
word|dột|22 0 -28 5
word|dời|4 -9 1 -5
word|dở|-22 9 4 12
word|dỡ|18 0 -2 -24
word|dục|-1 -2 -3 10
word|dụng|-18 -2 22 -5
word|dứa|27 -10 16 -7
word|dứt|-1 19 22 -1
word|dừa|-15 15 1 -28
word|dừng|-1 -3 -33 0
word|dữ|20 3 5 0
word|dựa|7 2 -2 -29
word|dựng|0 0 11 -1
word|dự|2 2 1 -5
word|ea|-37 10 -10 28
word|email|-17 -11 -13 0
word|em|-12 12 15 -23
word|e|0 0 23 15
word|f0|18 -7 27 -21
word|facebook|-1 -1 -7 3
word|fdi|11 9 13 -6
word|festival|14 -8 5 -12
word|fulro|22 -16 0 -34
word|gai|-5 0 0 0
word|gar|-7 -1 0 0
word|gay|-12 4 -9 8
word|ga|-18 9 14 24
word|gdp|25 -16 -1 -12
word|gd|-23 0 1 7
word|ghe|6 8 11 0
word|ghi|-13 20 -28 -1
word|ghép|24 11 8 11
word|ghế|7 13 -3 19
word|giai|-10 4 -1 23
word|giang|-7 1 -7 11
word|gianh|0 0 0 3
word|gian|-5 -48 0 0
word|giao|-2 2 -11 1
word|gia|8 1 1 0
word|gieo|11 -3 1 -49
word|gis|7 -5 -5 14
word|giuộc|-2 9 5 0
word|gi|-9 -2 -27 -29
word|giàng|-1 0 -8 0
word|giành|28 0 -7 -13
word|giày|8 0 0 17
word|già|10 22 25 0
word|giác|10 -9 -19 8
word|giám|-8 0 -4 -3
word|gián|12 -2 -2 44
word|giáo|-2 0 1 10
word|giáp|15 18 32 -3
word|giá|-2 0 -1 3
word|giãn|-20 -15 4 15
word|giã|-15 8 23 0
word|giêng|-16 25 0 29
word|gió|-4 -4 1 2
word|giúp|12 -6 21 0
word|giường|-38 14 -2 -4
word|giải|8 4 10 0
word|giảm|12 8 0 -4
word|giảng|13 -34 30 2
word|giản|26 -7 -12 23
word|giả|-11 18 12 9
word|giấc|-5 6 1 -3
word|giấu|-22 19 19 -8
word|giấy|16 12 -4 8
word|giẫm|0 3 0 14
word|giậm|0 13 -7 -9
word|giếng|3 9 32 -4
word|giết|-2 5 -22 -23
word|giọt|-4 18 -7 -18
word|giỏi|36 -18 -11 -16
word|giống|34 17 44 -37
word|giới|11 7 -1 -7
word|giờ|0 29 7 -21
word|giữa|-16 30 2 -24
word|giữ|39 -16 16 -6
word|glei|-1 1 -1 -1
word|glo|-1 -9 -13 0
word|golf|0 7 0 -16
word|gom|-8 25 14 -4
word|gpmb|-11 2 1 -22
word|grai|0 0 -3 0
word|grdp|29 4 -5 -30
word|gtsx|-6 16 0 -22
word|gtvt|-12 -1 16 21
word|g|-17 -25 -6 2
word|gà|5 -3 -16 3
word|gái|-13 -2 0 1
word|gánh|-26 10 -14 5
word|gây|-16 6 3 -6
word|gãy|-17 21 20 0
word|gìn|10 -2 6 -11
word|gì|-16 -12 5 14
word|gò|-9 8 0 6
word|góc|-11 -20 -7 0
word|gói|4 -5 21 -7
word|góp|41 -36 10 21
word|gõ|10 0 -2 22
word|gương|-5 -2 -13 22
word|gượng|16 -3 0 -27
word|gạch|12 12 0 -30
word|gạo|28 -11 -23 -26
word|gạt|8 0 0 -19
word|gấp|12 1 0 -18
word|gần|3 7 -13 23
word|gắng|-29 22 -3 -9
word|gắn|6 0 -3 -4
word|gắt|-16 10 -8 8
word|gặp|2 -13 0 9
word|gặt|4 0 17 -43
word|gọi|-6 9 38 -39
word|gọn|34 -2 9 -6
word|gốc|-21 33 -16 -12
word|gốm|30 0 -2 2
word|gồm|-37 -23 -25 8
word|gỗ|-22 19 13 -8
word|gộp|-11 3 -1 27
word|gỡ|34 -13 4 -4
word|gợi|0 -3 21 11
word|gửi|-32 0 13 33
word|h00|-8 -5 4 0
word|hai|-11 21 11 -3
word|hang|-20 -16 -15 -15
word|hanh|-5 6 0 22
word|hao|-16 22 -6 11
word|hay|-7 3 -1 1
word|ha|19 13 10 -3
word|hbđt|0 0 -9 0
word|hd|8 -2 11 6
word|heo|-7 11 1 6
word|heroin|-8 -18 -11 -9
word|hiêm|-13 14 0 0
word|hiếm|-5 14 -7 27
word|hiến|34 5 5 7
word|hiếu|20 -23 -16 4
word|hiền|0 0 5 3
word|hiểm|-6 7 6 -14
word|hiển|0 0 -4 0
word|hiểu|-19 -2 -1 27
word|hiện|-15 -3 -1 12
word|hiệp|-27 1 -12 -25
word|hiệu|1 3 -6 14
word|hnm|-3 0 -11 0
word|hn|-7 -4 13 -2
word|hoang|5 33 18 17
word|hoan|8 -12 9 16
word|hoay|-1 13 0 -6
word|hoa|31 -6 8 -17
word|homestay|-24 -31 2 -8
word|hotline|-2 -6 0 0
word|ho|-2 0 -12 8
word|hoài|-16 29 -17 -21
word|hoàng|2 -7 -11 -5
word|hoàn|10 26 20 -20
word|hoãn|9 -2 5 0
word|hoạch|3 5 3 -6
word|hoại|0 0 9 21
word|hoạt|28 21 16 -14
word|hoằng|11 -1 0 0
word|hoặc|-4 -6 -2 9
word|hrung|-1 0 -3 0
word|hrê|6 -5 -1 0
word|htx|0 0 24 0
word|hue|-10 13 -1 0
word|hum|-1 0 0 0
word|huynh|1 -3 13 1
word|huy|21 9 9 -25
word|huyết|-14 25 6 -8
word|huyện|5 -1 -3 -10
word|hu|-11 -1 17 -3
word|huấn|5 15 31 -13
word|huế|-6 0 -3 0
word|huống|0 0 13 -17
word|huồi|-17 -16 4 -4
word|huổi|-22 8 -13 -5
word|huỳnh|-25 -17 -30 -5
word|h|-15 -14 -31 -38
word|hài|3 -42 -9 -31
word|hàm|-9 -11 -19 -30
word|hàng|3 8 12 -12
word|hành|0 10 0 -1
word|hàn|10 -16 -12 -24
word|hào|-20 6 13 18
word|hàu|30 2 0 -12
word|hà|-1 -1 -44 1
word|hái|23 -4 -7 25
word|háng|5 -3 0 0
word|hán|2 8 0 -24
word|hè|9 1 21 -2
word|hê|-13 0 16 0
word|hình|6 1 -8 17
word|hòa|33 -11 -17 -8
word|hòn|14 -19 -26 -12
word|hóa|3 0 15 -50
word|hóc|3 -5 0 16
word|hôi|0 0 0 25
word|hôm|-17 10 -11 14
word|hôn|1 10 10 14
word|hùng|4 12 7 -22
word|hút|6 18 1 10
word|hđnd|0 -10 -2 4
word|hđ|-6 -3 0 0
word|hơi|-17 27 2 18
word|hơn|3 13 -35 5
word|hơ|-20 -2 -10 -10
word|hưng|2 8 0 -5
word|hưu|20 -17 -6 29
word|hư|-6 27 10 26
word|hương|-3 0 2 15
word|hướng|16 0 -1 0
word|hường|0 0 -8 -5
word|hưởng|-19 6 -1 19
word|hạch|6 -3 4 23
word|hạc|-9 13 0 -1
word|hại|-1 -4 -9 15
word|hạng|-6 18 -6 -17
word|hạnh|8 -11 -15 0
word|hạn|-1 0 -3 8
word|hạt|6 -13 -1 -26
word|hạ|2 1 -6 -15
word|hải|-37 -17 -15 -4
word|hảo|-3 -1 -29 -5
word|hấp|0 1 0 15
word|hầu|-1 22 -8 27
word|hậu|-4 -24 0 0
word|hằng|-11 -3 29 1
word|hẳn|11 9 -14 -5
word|hẹn|15 -13 4 -24
word|hẹp|-30 13 -3 11
word|hẻm|21 22 0 -26
word|hết|11 2 14 26
word|hệ|2 13 32 -4
word|họa|-2 5 0 14
word|học|24 14 8 -15
word|họp|-35 -12 -21 -1
word|họ|-2 6 -21 -18
word|hỏi|-13 0 0 -10
word|hỏng|-18 33 10 17
word|hố|-2 20 14 -23
word|hồi|25 10 6 -9
word|hồng|23 -12 -18 26
word|hồ|-7 15 18 -7
word|hỗ|26 0 8 10
word|hội|-1 -6 0 4
word|hộp|11 -8 23 18
word|hộ|-1 11 12 -13
word|hớn|-2 -1 -17 -3
word|hời|0 0 0 14
word|hở|-20 11 0 1
word|hợp|5 -1 27 8
word|hợt|0 0 0 12
word|hụt|-11 23 1 -3
word|hủy|13 1 24 39
word|hủ|18 -1 0 6
word|hứa|-24 3 12 7
word|hữu|-1 8 2 -19
word|ia|-24 10 21 -21
word|iii|-4 0 -5 8
word|iip|-4 -21 0 -5
word|ii|-3 0 -3 -6
word|index|16 -8 -14 -7
word|internet|0 0 22 0
word|in|-9 0 -3 8
word|iuu|-4 24 0 3
word|iv|-1 0 3 9
word|ix|-6 0 -13 0
word|i|4 -7 -2 2
word|jrai|0 24 13 1
word|kao|0 0 -3 0
word|karaoke|-1 19 -2 -21
word|ka|18 -13 0 -20
word|kbang|-2 0 -7 15
word|kbnn|-9 13 3 -3
word|kcn|7 18 2 -1
word|keo|-8 -5 0 29
word|kg|-1 -32 -4 -1
word|khai|19 0 32 -2
word|kham|-1 10 0 10
word|khang|-5 -28 0 -12
word|khan|-5 21 -7 0
word|kha|-6 -8 11 0
word|khen|-18 -36 -13 1
word|khe|-7 13 0 -21
word|khi|-17 13 24 -14
word|khiêng|-1 0 0 0
word|khiến|-39 15 -11 -25
word|khiếu|3 -17 -5 -18
word|khiển|15 -25 -16 0
word|khmer|-5 4 30 8
word|khoai|21 -9 12 -24
word|khoanh|0 1 39 -52
word|khoan|9 14 27 -1
word|khoa|27 -11 30 8
word|kho|-13 -10 1 -16
word|khoái|-21 0 2 -1
word|khoáng|-2 18 28 -22
word|khoán|-2 -1 14 -4
word|khoát|-3 0 -10 4
word|khoăn|-10 -28 0 0
word|khoảng|-21 24 0 -1
word|khoản|18 -19 20 -8
word|khung|31 -18 11 3
word|khuyến|-7 -5 54 -21
word|khuyết|33 -17 -26 3
word|khu|19 16 2 -14
word|khuê|-13 13 9 -12
word|khuôn|-5 15 26 29
word|khuẩn|19 -9 0 0
word|kh|25 -1 -14 2
word|khách|28 1 1 8
word|khác|-45 -1 -16 -13
word|khái|-1 0 -1 0
word|khám|13 0 1 -46
word|kháng|3 -4 29 -46
word|khánh|11 13 13 16
word|khán|0 -5 9 10
word|khát|-19 22 -1 24
word|khá|26 -14 -11 11
word|khâm|-1 6 -18 18
word|khâu|-18 10 23 -43
word|khéo|7 -1 0 12
word|khép|-17 -3 21 -35
word|khê|10 -20 -2 34
word|khích|0 0 35 -7
word|khí|6 -1 -18 8
word|khòa|-11 -6 -2 0
word|khóa|-16 1 0 10
word|khói|-24 1 16 15
word|khóm|-1 28 12 8
word|khó|7 -2 -1 27
word|khôi|5 -1 4 4
word|không|13 21 25 -5
word|khô|-20 19 20 -29
word|khăn|30 -14 0 6
word|khơi|13 -21 16 -8
word|khương|10 -9 8 11
word|khải|0 0 -4 0
word|khảo|-29 -2 2 19
word|khả|14 -1 -5 13
word|khẩn|-3 2 23 -24
word|khẩu|-6 11 -25 -27
word|khắc|-11 -8 -9 -11
word|khắp|44 -22 -1 1
word|khế|0 -1 -7 0
word|khỏe|27 0 15 -41
word|khỏi|7 9 21 7
word|khối|-14 40 -5 25
word|khống|-12 19 5 7
word|khớp|14 18 3 -12
word|khởi|43 -19 2 -3
word|khử|16 -1 6 -7
word|kia|2 -5 0 12
word|kim|0 -1 -5 -8
word|kinhtedothi|0 0 -9 0
word|kinh|1 0 2 0
word|ki|-6 -12 -10 7
word|kiêm|3 1 1 7
word|kiên|-7 -18 31 -5
word|kiếm|0 0 -1 0
word|kiến|-18 1 -11 -17
word|kiết|-12 3 -8 0
word|kiềm|-23 -10 2 -30
word|kiều|-36 2 -11 22
word|kiểm|0 0 25 2
word|kiểng|15 -13 8 -32
word|kiểu|-10 28 -5 11
word|kiệm|25 -15 13 3
word|kiện|7 -6 23 -8
word|kiệt|0 28 7 -29
word|kly|0 0 -1 0
word|kl|0 0 23 2
word|km4|-1 3 14 0
word|km|30 -1 6 -2
word|knuếc|0 0 -1 0
word|kon|12 -2 -12 -12
word|kpi|0 0 16 -14
word|krai|-10 13 21 0
word|krông|0 0 -17 15
word|ktxh|-1 -1 -9 0
word|kt|-23 -7 -12 -3
word|kuêh|0 0 0 21
word|kv|-3 0 0 0
word|kwh|-1 3 0 8
word|k|-4 -1 -17 4
word|kèm|-25 -4 3 -8
word|kè|-7 0 1 -3
word|kém|-43 16 -1 -7
word|kéo|-1 1 2 -3
word|kép|-14 0 23 0
word|kênh|0 25 38 -27
word|kêu|-16 17 16 20
word|kê|-5 -8 -3 -29
word|kích|10 -6 -4 11
word|kính|-6 -19 3 0
word|kín|39 -13 31 12
word|kíp|2 0 0 8
word|kông|0 0 -3 0
word|ký|26 1 28 4
word|kăm|0 0 3 26
word|kạn|-1 0 0 0
word|kẹt|9 14 0 17
word|kẻ|-2 0 20 -18
word|kết|1 0 4 -3
word|kế|3 14 0 1
word|kề|-27 -10 -3 6
word|kể|-1 -8 1 2
word|kịch|24 -9 2 12
word|kịp|35 -1 -3 4
word|kỳ|12 9 0 0
word|kỷ|-5 2 1 -19
word|kỹ|0 -14 17 -21
word|lai|39 -12 1 20
word|lam|-10 7 -6 8
word|lang|15 7 -20 14
word|lanh|-1 7 9 -4
word|lan|-21 20 0 -5
word|lao|4 -2 22 -36
word|la|-6 -5 2 7
word|led|20 -11 10 -15
word|len|-17 28 -11 32
word|leo|4 9 -6 2
word|lhpn|-3 -3 17 25
word|linh|-5 -22 14 7
word|livestream|-16 11 -4 1
word|liêm|0 0 0 11
word|liên|16 13 16 -7
word|liềng|0 0 0 -15
word|liền|-4 -6 -5 9
word|liều|22 -19 -3 8
word|liệt|4 19 22 24
word|liệu|-6 -9 29 4
word|lmlm|15 -14 0 0
word|loanh|0 20 0 19
word|loan|2 9 -1 -21
word|loay|-1 15 0 -6
word|loa|-17 47 30 -16
word|logistics|21 -15 11 -34
word|long|12 6 -14 -29
word|lo|1 -15 -25 -17
word|loại|0 2 0 -2
word|loạt|10 14 0 -13
word|lso|0 0 -4 0
word|luyện|22 8 19 9
word|lu|-1 0 -10 11
word|luân|2 -26 25 14
word|luận|0 0 0 10
word|luật|5 1 6 -8
word|luồng|-1 8 13 -14
word|ly|12 -4 19 12
word|l|-18 -6 -21 -14
word|làm|-5 1 1 -3
word|làng|3 10 6 12
word|lành|0 15 2 2
word|lào|12 0 -3 8
word|là|-25 -9 -26 1
word|lác|-14 20 0 -8
word|lái|3 -1 -1 -31
word|láng|33 -21 0 -14
word|lán|-7 19 10 -13
word|lát|17 6 -8 -32
word|lá|-24 10 13 -33
word|lâm|-14 1 -15 0
word|lâu|-26 -17 0 -35
word|lây|9 0 -2 12
word|lãi|-7 7 1 48
word|lãm|-4 -28 -13 -9
word|lãng|9 -13 4 29
word|lãnh|-17 1 -11 -1
word|lén|0 9 0 -4
word|lên|7 2 14 5
word|lê|1 5 7 1
word|lòng|-15 1 12 -3
word|lò|8 1 13 1
word|lông|28 -23 -10 -7
word|lô|1 8 9 7
word|lõm|-15 -18 -5 18
word|lùi|1 25 1 15
word|lúa|7 9 25 3
word|lúc|-20 17 -22 -6
word|lúng|-11 45 0 4
word|lún|-1 28 0 -17
word|lút|-23 4 0 -5
word|lý|-9 -10 -7 0
word|lăng|21 14 3 22
word|lăn|-11 20 18 -12
word|lđlđ|-1 0 11 -1
word|lđtbxh|-17 12 0 12
word|lđ|-9 -1 3 -3
word|lĩnh|28 1 -12 -1
word|lũy|4 -2 -18 -22
word|lũ|4 9 -8 -25
word|lơi|-8 18 -7 26
word|lơ|-5 -4 -8 -9
word|lưu|0 0 8 0
word|lư|-2 -16 0 -2
word|lương|10 -21 1 -34
word|lươn|15 -11 0 -17
word|lưới|-20 4 -3 5
word|lường|-17 -13 -11 -14
word|lược|-11 15 0 -24
word|lượng|6 14 17 7
word|lượt|29 -14 -7 6
word|lạc|9 2 4 -3
word|lại|0 1 26 -6
word|lạm|-29 2 -8 -27
word|lạng|-5 10 3 13
word|lạnh|24 -14 15 9
word|lạn|-5 -10 -13 6
word|lạt|11 15 12 1
word|lấn|5 2 -1 5
word|lấp|2 7 22 1
word|lấy|-8 0 19 -15
word|lần|1 10 -16 1
word|lẫn|17 3 0 -5
word|lập|-4 7 19 0
word|lậu|-11 18 -11 -17
word|lậy|-27 0 -13 0
word|lắc|7 -7 0 10
word|lắk|0 0 -7 0
word|lắng|-9 -11 9 -12
word|lắp|42 -20 38 -41
word|lặp|8 14 11 -7
word|lẻo|-2 9 -5 4
word|lẻ|0 14 4 3
word|lế|0 0 6 17
word|lềnh|-21 0 -8 0
word|lều|4 19 7 -7
word|lề|-3 20 21 10
word|lễ|5 4 -7 19
word|lệch|-6 17 -12 3
word|lệnh|-4 22 0 -7
word|lệ|-2 4 1 -3
word|lịch|0 2 30 -3
word|lọc|23 0 11 -14
word|lọt|9 19 -4 15
word|lỏi|-5 21 -6 6
word|lỏng|0 -11 2 1
word|lối|7 18 15 6
word|lồng|36 -10 1 -40
word|lỗi|0 -17 -3 -17
word|lỗ|8 -5 -5 -27
word|lộc|-22 -19 13 14
word|lộn|-13 23 -3 -25
word|lộ|24 5 20 -29
word|lớn|18 16 8 -7
word|lớp|19 2 10 -10
word|lời|-13 17 11 4
word|lở|-13 25 -7 -14
word|lỡ|-29 31 -9 -28
word|lợi|24 -10 0 -3
word|lợn|-13 8 0 13
word|lợp|25 -11 9 4
word|lợ|-13 -20 0 -22
word|lục|-2 24 -30 18
word|lụt|-5 0 -27 11
word|lủng|0 8 1 9
word|lừa|-17 12 1 23
word|lửa|-2 3 18 16
word|lữ|-2 22 0 -5
word|lực|-9 0 0 13
word|m2|38 -27 -9 -27
word|m3|-14 -4 0 -27
word|mai|1 -10 -28 13
word|mang|-24 28 18 22
word|manh|-21 1 0 -28
word|mau|-1 -16 -26 0
word|may|1 4 0 -3
word|ma|5 15 12 3
word|mdf|-10 13 0 24
word|mil|9 -4 -15 12
word|minh|16 3 -1 -12
word|miên|-16 -5 0 13
word|miếu|8 0 14 5
word|miền|19 -2 -1 -23
word|miễn|26 -8 20 0
word|miệng|-19 -9 -2 -3
word|mong|-22 1 -13 -28
word|mtqg|0 0 0 -7
word|mttq|-3 -5 1 46
word|mt|-2 -6 17 0
word|mua|0 23 38 -20
word|muối|-2 -24 6 16
word|muốn|-12 24 -20 12
word|muỗi|0 -8 16 5
word|muộn|-12 -14 2 8
word|my|-11 -8 -5 -10
word|m|-12 6 -18 -27
word|màn|21 -4 -8 12
word|màu|-36 -41 -6 0
word|mà|-48 25 -24 0
word|mái|9 -11 6 -1
word|mát|7 -4 0 -21
word|máy|-8 26 -6 10
word|má|27 -15 0 -17
word|mâu|20 -3 -2 -26
word|mây|25 -14 0 -14
word|mãi|-14 25 -3 23
word|mã|3 6 18 -9
word|mét|22 9 -12 -6
word|mé|-9 18 15 -15
word|mê|-9 -3 4 -3
word|mình|-13 -23 0 6
word|mì|-23 21 28 0
word|mía|6 22 11 11
word|mòn|-26 8 -5 23
word|móc|-16 22 -15 0
word|móng|1 8 0 2
word|món|-1 5 12 20
word|môi|0 17 -8 1
word|mông|-16 21 15 16
word|môn|17 17 14 8
word|mô|31 0 27 19
word|mùa|-2 39 25 -7
word|mùi|-1 21 -11 3
word|mù|1 0 14 -10
word|múc|0 1 0 -10
word|múi|8 0 0 15
word|mún|-7 -10 0 -28
word|mú|10 0 9 15
word|măng|-2 16 -2 -22
word|mũi|7 5 13 0
word|mơ|-1 14 -4 -11
word|mưa|-37 32 23 -18
word|mưu|2 11 25 -5
word|mươi|-15 -11 -11 -4
word|mương|20 -1 20 -15
word|mười|-12 17 -13 -20
word|mường|-1 -6 -31 19
word|mượn|-21 22 33 -3
word|mạch|9 -1 0 10
word|mạc|-13 -10 -13 4
word|mại|-1 -2 -9 -16
word|mạng|-17 18 -2 11
word|mạnh|27 -14 1 -37
word|mạo|-1 11 -7 18
word|mạ|6 -18 -11 -22
word|mảng|-35 -19 0 -13
word|mả|8 -4 -2 -4
word|mất|-18 48 17 7
word|mấy|-28 26 -46 9
word|mầm|0 0 7 -26
word|mần|-3 0 -3 0
word|mẫu|-6 -14 13 -3
word|mận|-15 1 6 -27
word|mật|2 9 0 27
word|mậu|21 0 0 0
word|mắc|-14 12 -15 14
word|mắm|23 -17 0 -2
word|mắt|2 9 -2 -51
word|mặc|-21 -1 0 -13
word|mặn|-35 2 11 -22
word|mặt|10 -16 1 -8
word|mẹ|15 7 -6 -11
word|mến|-14 0 -5 0
word|mềm|-1 28 0 -9
word|mọc|-31 7 -11 -13
word|mọi|-1 -12 51 -14
word|mọt|0 7 0 12
word|mỏng|-3 21 -1 -6
word|mỏ|5 16 -16 12
word|mốc|4 -21 20 32
word|mối|5 5 3 22
word|mốt|-10 0 0 0
word|mồm|21 -10 0 -20
word|mồ|19 -1 1 -14
word|mổ|20 -10 2 -27
word|mỗi|-20 0 32 -1
word|mỗ|-2 0 -1 0
word|mộc|-2 4 16 5
word|một|-1 33 0 -1
word|mộ|1 2 4 8
word|mới|11 34 4 2
word|mời|0 3 10 3
word|mờ|-8 12 -4 -4
word|mở|25 3 31 -27
word|mục|-9 -6 0 -28
word|mủ|18 0 -6 -26
word|mức|6 10 0 -5
word|mừng|13 -6 -3 -17
word|mực|-11 -22 -4 5
word|mỹ|0 9 -16 -22
word|nai|-7 0 8 0
word|nam|0 0 4 2
word|nang|-10 8 12 -7
word|nay|27 -13 -16 0
word|na|-4 -6 3 -1
word|neo|-7 13 7 0
word|ngang|-13 9 -14 0
word|ngao|14 -3 0 -1
word|ngay|13 -12 46 3
word|nga|0 -4 -16 -2
word|nghe|-2 0 -45 -4
word|nghi|-9 7 5 9
word|nghiêm|-3 0 52 7
word|nghiêng|-8 -22 -4 -5
word|nghiên|-16 1 37 -15
word|nghiệm|18 1 17 -2
word|nghiện|-25 12 18 -10
word|nghiệp|-5 0 0 -9
word|nghèo|-1 -10 -1 -13
word|nghé|0 7 0 0
word|nghêu|13 4 8 -27
word|nghìn|2 -10 -4 16
word|nghĩa|11 0 0 -25
word|nghĩ|-9 -16 1 -10
word|nghẽn|-29 -9 -8 -7
word|nghề|6 24 14 -25
word|nghệ|27 2 2 15
word|nghỉ|-27 10 10 -25
word|nghị|-1 0 -1 3
word|ngo|-7 1 5 13
word|ngoài|3 17 0 -10
word|ngoái|20 3 -12 19
word|ngoại|-24 -9 3 -23
word|nguy|0 5 13 -20
word|nguyên|-20 -20 -1 22
word|nguyễn|-15 -18 -10 -34
word|nguyện|-7 20 4 21
word|nguyệt|-19 -9 9 0
word|nguồn|-1 0 5 10
word|nguội|-2 5 22 -16
word|ng|0 0 -24 8
word|ngành|-6 -1 1 -6
word|ngàn|18 19 -1 -25
word|ngày|-12 -1 0 0
word|ngân|-9 0 0 -1
word|ngãi|8 -12 -23 3
word|ngã|27 -16 -12 9
word|ngòi|0 0 0 17
word|ngói|-3 23 -2 25
word|ngóng|-11 13 0 -18
word|ngón|-13 17 0 -13
word|ngôi|-4 17 1 -28
word|ngôn|-13 -1 19 -3
word|ngô|9 0 0 -4
word|ngõ|-18 7 7 -16
word|ngăn|-2 13 1 -3
word|ngũ|27 7 -15 -24
word|ngơ|0 2 0 15
word|ngưng|-22 19 -3 12
word|ngư|11 5 -6 24
word|người|0 8 -4 -7
word|ngưỡng|-33 35 -15 -1
word|ngược|-12 -9 -2 0
word|ngạch|2 -3 0 -4
word|ngại|-9 -2 0 13
word|ngạn|1 4 -25 9
word|ngầm|-3 -10 15 5
word|ngập|-38 25 3 -11
word|ngắn|7 -11 17 13
word|ngắt|24 -17 0 0
word|ngọc|-17 0 0 0
word|ngọn|-3 27 0 -9
word|ngọt|-9 18 21 -24
word|ngọ|10 -2 16 14
word|ngỏ|-22 39 0 16
word|ngồi|17 -4 -9 25
word|ngổn|-5 12 0 1
word|ngộ|1 3 13 -8
word|ngủ|-16 1 13 -9
word|ngừa|-2 -3 -1 13
word|ngừng|4 15 -3 -26
word|ngừ|13 -6 0 -26
word|ngữ|6 -1 16 24
word|ngự|0 0 -4 0
word|nhai|-10 15 -10 3
word|nhanh|37 -31 -11 5
word|nhan|0 0 -5 0
word|nhau|-13 35 1 7
word|nha|-29 -10 -5 -19
word|nhi|28 -20 0 -34
word|nhiên|-5 -36 1 -13
word|nhiêu|-32 2 -20 12
word|nhiều|-2 1 -12 -6
word|nhiễm|-19 18 8 15
word|nhiễu|18 -17 -9 15
word|nhiệm|-11 -8 -1 17
word|nhiệt|5 -3 14 10
word|nhum|-3 0 -7 0
word|nhung|12 -2 0 -16
word|nhu|-10 -6 -12 -11
word|nhuận|14 -4 -13 23
word|nhàng|-3 8 -1 -28
word|nhàn|-17 3 -10 19
word|nhà|-1 27 18 3
word|nhác|-4 -17 0 -20
word|nhánh|-8 -4 15 -9
word|nhâm|-8 -8 9 0
word|nhân|-2 0 1 3
word|nhãn|14 -5 16 20
word|nhã|-3 -3 -16 0
word|nhé|-6 -2 -1 0
word|nhìn|15 -59 -27 0
word|nhì|-18 20 0 31
word|nhích|30 4 0 -11
word|nhóm|-7 7 0 -12
word|nhúc|-14 21 0 -8
word|nhũng|13 -11 -17 -4
word|nhơn|-17 19 3 22
word|nhưng|-16 -10 2 16
word|như|1 6 -7 -2
word|nhường|6 -1 0 14
word|nhượng|-5 24 0 -9
word|nhạt|-1 16 -2 4
word|nhạy|11 9 4 0
word|nhảy|-1 10 0 -3
word|nhấn|-9 -16 -16 -25
word|nhất|0 -14 2 15
word|nhầm|0 6 -6 11
word|nhận|-3 0 0 0
word|nhập|12 -7 -16 -11
word|nhật|18 -18 12 -26
word|nhắc|14 -9 33 7
word|nhằm|-16 -16 23 12
word|nhẹ|9 -19 -8 5
word|nhếch|-4 -13 0 -24
word|nhỉnh|20 -13 0 1
word|nhịp|21 -2 -16 -10
word|nhọn|9 -11 -1 18
word|nhỏ|-10 31 0 -5
word|nhồi|7 9 0 -7
word|nhổ|-12 9 21 -18
word|nhờn|-8 -10 18 20
word|nhờ|2 -8 0 1
word|nhở|-13 10 1 10
word|nhứt|0 0 0 15
word|những|-16 -53 -20 4
word|nhựa|21 -3 6 -17
word|ninh|7 -24 1 -3
word|ni|27 -22 -7 -13
word|niêm|18 1 0 -10
word|niên|19 12 26 -4
word|niê|-18 -4 -34 0
word|niệm|-3 -10 18 2
word|nn|-27 -7 24 -1
word|non|0 -2 10 -3
word|nq|0 0 11 -1
word|nsnn|16 -4 -1 -34
word|ntm|-36 -26 -22 -20
word|nung|-2 -1 -8 4
word|nuôi|-14 1 0 3
word|nuốt|-2 3 0 -3
word|n|1 -15 -49 -1
word|nàn|-1 24 0 -4
word|nào|26 8 -4 4
word|này|-23 -46 19 -5
word|nà|17 -3 -7 -16
word|nái|0 4 0 36
word|nát|15 11 -10 20
word|ná|-20 22 -8 -27
word|nâm|-2 -1 -6 0
word|nâng|24 -41 29 -19
word|nâu|-12 12 23 12
word|não|10 -4 0 16
word|nét|9 3 -6 13
word|né|-2 -6 7 -10
word|nên|3 8 -4 6
word|nêu|-16 -15 -17 26
word|nòng|0 8 8 -9
word|nò|15 -11 -4 -13
word|nóc|17 -12 0 -8
word|nói|-27 -26 -28 -21
word|nóng|-2 1 9 -12
word|nông|3 -8 0 -6
word|nô|0 0 14 0
word|núi|22 -6 -12 -12
word|núp|-3 21 -2 -25
word|nút|-20 20 12 -11
word|năm|-1 -7 -3 0
word|năng|9 -2 -7 7
word|nă|-6 -1 -35 -8
word|nđ|0 -19 -9 -4
word|nơi|-5 51 3 -3
word|nương|-3 5 3 -22
word|nước|-2 17 3 -8
word|nại|18 -19 -20 -3
word|nạn|8 10 15 26
word|nạo|-1 15 8 -1
word|nạp|-7 6 -2 -3
word|nấm|-9 11 8 -7
word|nấu|0 0 6 14
word|nấy|-2 17 0 18
word|nậm|-5 11 -9 11
word|nắm|6 3 -2 -7
word|nắng|3 1 8 1
word|nắp|2 6 -3 -12
word|nằm|-33 11 -9 3
word|nẵng|13 -10 2 -14
word|nặng|-28 19 0 -5
word|nẹt|-9 18 0 -2
word|nếp|34 1 3 3
word|nếu|-14 2 17 1
word|nền|16 -6 0 -4
word|nề|27 -3 -6 -6
word|nể|-12 11 13 4
word|nọc|0 0 1 -4
word|nối|-2 18 7 -9
word|nốt|-9 -15 10 11
word|nồng|-2 10 1 -19
word|nổi|-25 14 -7 1
word|nổ|8 -1 25 13
word|nỗi|-15 -4 -16 -20
word|nỗ|-18 -7 -7 20
word|nội|3 7 7 -7
word|nộn|-12 13 0 -1
word|nộp|-1 28 43 -3
word|nới|4 -12 0 -28
word|nở|1 4 -8 -1
word|nợ|0 0 21 -11
word|nứt|-12 -15 -21 -8
word|nửa|-24 24 -11 0
word|nữa|-5 -6 1 11
word|nữ|-23 2 1 -24
word|oai|0 -4 -2 0
word|oanh|-10 -6 15 -10
word|ocop|8 -13 -12 30
word|oda|-20 24 0 -11
word|ong|0 22 0 24
word|online|-6 26 -18 0
word|panh|-6 -3 -1 -11
word|papi|4 5 -4 -21
word|par|17 -8 -13 0
word|pa|-22 2 0 -10
word|pbt|-4 -1 -12 0
word|pccc|-4 15 31 5
word|pci|23 -18 -2 -39
word|pctt|0 0 8 0
word|phan|-15 9 -39 1
word|phao|15 -1 0 -20
word|pha|-16 -2 5 9
word|phi|-4 19 12 1
word|phiên|0 -1 -15 -4
word|phiếu|-8 12 -6 10
word|phiền|0 12 6 -2
word|phiện|4 1 3 3
word|phong|16 -14 -1 -15
word|phum|4 15 -9 -5
word|phun|17 -26 13 -4
word|phàn|-2 21 -12 -7
word|phà|-12 10 -14 -26
word|phái|-7 -1 -5 -13
word|pháo|0 0 -1 1
word|pháp|-2 9 0 5
word|phát|-2 11 1 -3
word|phá|12 6 -1 -22
word|phân|2 -5 9 1
word|phèn|9 0 0 12
word|phép|18 2 8 14
word|phê|-12 -11 8 -11
word|phình|-13 15 -1 -2
word|phía|-33 10 -10 -11
word|phí|0 26 25 -8
word|phòng|-1 -1 4 -7
word|phóng|12 0 -6 1
word|phó|-24 0 -26 -3
word|phù|14 -9 -30 -17
word|phúc|-19 21 11 20
word|phút|6 -8 3 18
word|phú|12 0 -7 3
word|phương|-3 -2 2 0
word|phước|-6 8 0 20
word|phường|9 2 1 -4
word|phạm|10 0 7 5
word|phạt|5 -2 13 -4
word|phải|-43 -3 1 16
word|phản|9 3 -24 4
word|phả|-9 0 -24 -22
word|phấn|-21 -12 -2 -21
word|phần|-26 27 -35 -13
word|phẩm|2 2 0 11
word|phẫu|11 0 0 -9
word|phận|35 21 34 -29
word|phật|13 -9 0 23
word|phế|2 0 3 -23
word|phối|0 0 11 17
word|phố|4 -1 8 7
word|phổ|0 9 -7 -9
word|phục|12 -26 4 -9
word|phụng|-11 -15 0 -16
word|phụ|26 9 0 -9
word|phủ|5 -16 -1 18
word|phức|-21 33 8 7
word|plông|-16 -2 -14 9
word|png|-1 0 -2 0
word|prông|-23 -6 -8 0
word|ptnt|-21 0 -1 -12
word|pvhcc|-12 0 28 0
word|p|-6 0 -1 0
word|páo|-1 0 -9 0
word|pô|-6 16 0 17
word|pưh|-1 0 -9 13
word|pạ|12 -11 0 20
word|pốc|-15 -25 4 -5
word|pờ|0 0 0 26
word|qbđt|-1 -7 -4 0
word|qh14|-3 -1 4 -11
word|qh15|-26 -12 -4 -9
word|ql27|-7 19 3 -3
word|qlda|-12 -2 5 14
word|qpan|-1 -1 13 22
word|qp|-16 -3 -7 -10
word|qr|6 -11 23 2
word|qsdđ|21 3 2 12
word|quang|8 1 13 -9
word|quanh|-2 31 16 25
word|quan|-1 -24 -10 -3
word|quay|-8 20 -1 2
word|qua|-6 1 -21 -4
word|quen|29 -12 -9 62
word|quy|8 0 25 -16
word|quyên|17 -16 15 -17
word|quyết|0 5 0 17
word|quyền|2 17 -10 -7
word|qu|0 -2 -14 0
word|quà|49 -19 -13 -17
word|quán|16 25 -1 -21
word|quát|-1 0 -6 0
word|quá|-4 30 1 -4
word|quân|1 4 0 -5
word|quãng|32 3 -4 -30
word|quét|27 14 38 -16
word|quên|-14 6 13 -7
word|quê|34 9 -2 9
word|quýt|-27 -13 0 6
word|quý|-1 0 -1 0
word|quăng|18 13 20 6
word|quảng|17 -3 -22 0
word|quản|-19 0 -24 0
word|quả|0 0 -2 5
word|quất|11 -7 0 -9
word|quần|11 1 12 36
word|quầy|2 0 21 30
word|quẩn|-16 22 0 -7
word|quận|3 -18 4 4
word|quế|23 -9 -7 -1
word|quốc|4 -2 -1 -25
word|quỳnh|0 4 0 4
word|quỳ|-4 0 -4 0
word|quỹ|2 9 28 -3
word|qđi|16 0 2 17
word|qđ|-19 -10 -6 -13
word|raglai|16 -12 15 -25
word|rai|-16 17 0 0
word|rang|-10 1 -1 -3
word|ranh|-1 9 12 12
word|rao|-2 10 0 0
word|rau|5 14 3 -24
word|ra|4 17 6 -4
word|riêng|0 25 -25 13
word|rong|-16 0 16 -20
word|ro|-11 -11 12 -9
word|ruộng|5 38 13 -11
word|ruột|7 -17 9 7
word|r|-12 -11 -15 0
word|rành|0 0 0 -5
word|rào|-1 -7 24 -6
word|rà|2 0 14 -4
word|rác|0 13 21 -13
word|ráng|-8 5 -14 -31
word|rét|-18 2 -3 -19
word|rì|0 3 -1 10
word|ròng|-7 13 -7 0
word|rò|-4 9 0 -3
word|rót|-19 33 -3 -26
word|rông|-21 24 -5 18
word|rô|-13 0 15 9
word|rõ|20 -11 4 4
word|rùa|-2 0 11 0
word|rút|8 -3 0 -19
word|răn|-2 -2 19 -9
word|rơi|-16 33 6 -11
word|rơm|11 0 10 22
word|rơ|-2 0 -19 -5
word|rương|0 0 6 0
word|rườm|-13 21 -6 11
word|rưỡi|-17 25 0 -16
word|rượu|-17 14 -4 -1
word|rạch|-31 30 21 -47
word|rạc|0 10 0 -7
word|rải|-5 -16 -7 -14
word|rảnh|-1 8 -6 8
word|rất|-18 9 -16 2
word|rầy|-1 1 25 -25
word|rẫy|-16 14 20 -51
word|rắm|-9 16 -4 0
word|rắn|-14 -20 -11 16
word|rằm|0 0 0 5
word|rằng|-6 2 -25 -40
word|rẻ|-24 23 -4 -1
word|rễ|17 0 0 -2
word|rỉ|0 1 0 26
word|rối|-5 15 1 14
word|rồi|0 33 -27 0
word|rồng|8 15 0 -11
word|rỗi|-2 10 -8 12
word|rỗng|-2 27 -13 0
word|rộng|-10 3 15 -12
word|rộ|-6 16 0 -2
word|rớt|1 0 0 17
word|rời|0 21 0 2
word|rụng|-39 -1 0 4
word|rụt|0 0 -2 0
word|rủi|-1 -8 19 -23
word|rừng|-6 0 31 9
word|rửa|-2 -4 21 -4
word|sai|11 0 4 2
word|samsung|-1 15 -6 13
word|sang|1 0 9 -15
word|san|10 2 8 -4
word|sao|-5 25 7 5
word|sau|-6 4 -1 0
word|sa|-1 2 11 1
word|sene|0 0 7 -8
word|sen|-10 -2 -7 2
word|seo|-2 0 -5 0
word|sggpo|0 0 -9 0
word|shan|20 -8 -1 -6
word|sinh|26 9 0 -28
word|sipas|-12 14 -10 -11
word|siêu|22 6 30 -11
word|siết|1 0 47 -10
word|snv|0 -2 -5 0
word|soi|22 -17 0 6
word|song|7 17 0 -5
word|so|4 17 -26 -1
word|soài|0 0 0 3
word|soát|-5 8 14 -3
word|soạn|-13 9 28 1
word|ss|15 0 0 -19
word|sto|0 0 -6 0
word|sum|11 0 0 -19
word|sung|-5 -22 10 6
word|suy|12 -1 -10 -2
word|su|-2 -20 -1 -9
word|suất|11 6 0 -2
word|suối|2 -9 0 0
word|suốt|17 29 11 1
word|s|-34 6 -40 -36
word|sài|-9 41 -10 -29
word|sàng|18 0 22 -4
word|sàn|-7 -11 25 -9
word|sách|-7 -1 1 0
word|sáng|-1 -18 1 12
word|sánh|7 -5 0 3
word|sáo|18 -13 -10 -11
word|sáp|4 -17 -11 -19
word|sát|-24 10 -4 7
word|sáu|-10 -1 4 -43
word|sá|-26 -22 -11 -27
word|sâm|-21 -15 -6 0
word|sân|-25 -7 -28 -6
word|sâu|23 -8 0 -17
word|sên|0 4 13 15
word|sóc|8 11 7 7
word|sóng|12 -14 19 23
word|sót|6 3 2 37
word|só|-14 -10 -8 -11
word|sôi|16 -14 0 10
word|sông|-18 30 36 -16
word|sùng|-1 -14 -12 -7
word|súc|-6 3 11 7
word|sút|-10 -5 -7 0
word|sú|-21 12 -12 5
word|sĩ|1 37 27 -27
word|sơn|-6 11 -17 -2
word|sơ|1 7 20 -24
word|sưa|6 0 -3 15
word|sư|-1 7 0 -19
word|sương|-26 -7 -17 11
word|sạch|3 8 -3 -43
word|sạn|0 10 16 20
word|sạp|8 -8 6 23
word|sạt|-25 20 10 -10
word|sạ|-29 -15 -10 -29
word|sản|-1 0 0 -2
word|sấy|6 4 19 15
word|sầm|-23 -15 5 -15
word|sầu|20 1 10 -15
word|sập|-9 5 8 -10
word|sắc|-5 0 -18 -6
word|sắm|4 -2 8 -5
word|sắn|22 8 -14 8
word|sắp|-2 -3 12 -10
word|sắt|-6 20 0 -15
word|sẵn|-17 11 25 19
word|sẻ|0 3 -3 9
word|sẽ|-8 -17 -1 -6
word|sỏi|10 6 -8 10
word|sống|-10 -15 2 -29
word|sốp|-9 18 -10 0
word|sốt|3 5 1 -42
word|số|-16 2 0 -10
word|sổ|-6 42 -5 5
word|sớm|21 -16 19 -26
word|sởi|26 -17 0 -29
word|sở|-1 -5 0 -1
word|sợi|0 0 0 12
word|sợ|-5 -11 0 -11
word|sụt|-35 1 0 -38
word|sức|4 4 9 -4
word|sửa|4 7 -6 -2
word|sửu|-9 0 9 -17
word|sử|-3 1 8 1
word|sữa|18 -22 -1 -6
word|sự|-5 16 2 -8
word|tabmis|13 -8 2 -8
word|tailieuhdnd|-1 0 -2 0
word|tai|7 2 0 18
word|taluy|0 0 0 7
word|tam|20 -9 3 8
word|tang|8 5 9 21
word|tan|-5 1 13 -18
word|tay|3 18 16 20
word|ta|21 -13 -26 -6
word|tb|-1 0 -7 0
word|teng|17 -4 0 0
word|teo|-13 6 -5 -30
word|thai|12 -15 6 -1
word|tham|3 3 22 6
word|thang|11 7 0 -15
word|thanh|21 7 36 -2
word|than|6 -4 16 -28
word|thao|5 -23 23 16
word|thay|35 1 28 -2
word|tha|-20 -15 -4 -12
word|thcs|21 -2 0 -39
word|theo|0 -1 23 -8
word|thi|11 12 -8 7
word|thiên|-35 26 -22 -2
word|thiêu|0 -10 -3 0
word|thiết|-34 26 -40 3
word|thiếu|0 30 -25 2
word|thiềng|0 0 0 -13
word|thiều|20 -6 -11 -5
word|thiểu|-27 -36 14 12
word|thiện|33 -12 2 -1
word|thiệp|11 -5 0 13
word|thiệt|1 3 -4 20
word|thiệu|-2 15 -21 7
word|thoa|-9 -3 5 -6
word|thoái|-1 22 0 20
word|thoáng|2 0 -5 11
word|thoát|4 16 5 -10
word|thoại|-7 20 1 -1
word|thpt|22 -1 9 -33
word|thua|-22 31 0 12
word|thum|-9 17 0 -12
word|thuyên|-12 11 -9 7
word|thuyết|3 -10 -8 1
word|thuyền|-1 19 -6 -5
word|thu|0 0 7 -7
word|thuê|-9 25 0 -6
word|thuẫn|21 -3 -2 -27
word|thuận|14 -12 0 -13
word|thuật|-1 -13 11 -27
word|thuế|-2 19 5 -17
word|thuốc|0 5 39 -5
word|thuộc|-14 0 -28 -2
word|thuột|0 0 3 7
word|th|-22 -34 -31 1
word|thành|19 1 2 5
word|thách|-12 -14 -5 0
word|thác|-6 27 4 -19
word|thái|8 5 -2 -5
word|thám|-7 17 -16 -7
word|tháng|-18 0 -3 -7
word|tháo|33 -6 -2 -3
word|tháp|-30 -12 -11 0
word|thâm|9 13 12 21
word|thân|-5 10 6 14
word|thép|-20 -9 -5 -26
word|thêm|-1 -2 9 -8
word|thêu|18 -11 0 19
word|thê|-11 14 24 8
word|thìn|-9 0 -9 0
word|thì|-47 14 -3 -2
word|thích|-21 -10 -2 -5
word|thí|-13 32 -8 6
word|thóc|29 -17 0 -32
word|thói|-2 13 -14 11
word|thôi|-6 17 -13 -6
word|thông|4 -9 1 -1
word|thôn|22 8 6 -7
word|thô|-2 12 -23 -23
word|thùng|0 6 3 7
word|thùy|-20 -9 21 -7
word|thù|-17 7 33 19
word|thúc|1 -7 0 4
word|thú|-1 0 6 22
word|thăm|-10 -13 -1 8
word|thăng|-22 -17 -6 -16
word|thơ|3 -1 -6 -2
word|thưa|25 -19 -4 23
word|thư|-5 -28 1 0
word|thương|2 -3 0 -1
word|thước|-11 -5 -9 0
word|thường|-12 -7 5 -2
word|thưởng|-22 -10 15 29
word|thượng|1 12 9 -12
word|thạch|16 8 -5 11
word|thạnh|7 -23 7 -17
word|thạo|0 0 0 25
word|thải|-30 38 0 -26
word|thảm|8 -21 18 -9
word|thảo|5 -21 -8 3
word|thả|-11 -3 8 28
word|thấm|9 0 6 17
word|thấp|4 11 8 -2
word|thất|-23 0 -1 -9
word|thấy|-2 13 1 -14
word|thần|2 -3 3 15
word|thầu|-18 8 27 -10
word|thầy|6 8 -7 -15
word|thẩm|18 -5 -8 9
word|thận|6 -5 4 16
word|thật|11 -22 6 29
word|thắng|-2 17 7 -8
word|thắn|-13 -26 0 0
word|thắp|9 8 0 0
word|thắt|-9 -2 11 -7
word|thẳng|-27 -10 -38 -9
word|thẻ|28 17 5 11
word|thế|-21 -9 3 -19
word|thể|2 -10 4 -2
word|thịnh|7 -10 1 2
word|thịt|-17 15 -3 11
word|thị|-7 -8 -3 -3
word|thọ|3 2 0 -26
word|thỏa|30 -21 -4 -1
word|thống|-6 5 5 -7
word|thốt|-11 -9 -5 15
word|thổi|-6 15 0 -1
word|thổ|10 8 21 5
word|thới|6 18 0 18
word|thời|9 -10 -1 -15
word|thờ|19 -15 -6 -17
word|thợ|-4 11 0 38
word|thục|-13 20 23 9
word|thụy|14 -11 -4 -17
word|thụ|6 9 -24 -8
word|thủy|1 -3 7 -2
word|thủ|3 -7 3 -2
word|thức|9 0 0 5
word|thứ|-4 -24 -6 -1
word|thừa|15 16 6 9
word|thửa|11 18 28 12
word|thử|-1 4 47 1
word|thực|-2 -12 -1 0
word|tinh|-8 7 -4 11
word|tin|-7 19 3 -7
word|titan|-17 11 0 -5
word|tiêm|10 13 24 -25
word|tiên|-2 -2 11 9
word|tiêu|0 1 -2 0
word|tiếc|-17 -4 0 6
word|tiếng|-34 28 31 -13
word|tiến|3 5 22 -5
word|tiếp|17 -11 18 2
word|tiết|20 -14 21 -33
word|tiềm|-17 19 0 30
word|tiền|-9 12 0 -8
word|tiểu|1 8 -7 6
word|tiệm|21 -17 0 19
word|tiện|-7 10 20 39
word|tl|0 0 -2 0
word|tm|0 -3 -43 0
word|tnhh|0 0 0 12
word|tn|-6 -8 20 0
word|tour|-6 10 3 -25
word|toàn|1 -3 8 12
word|toán|15 0 1 12
word|toại|-1 0 -5 0
word|toản|12 -8 -10 -3
word|tphcm|0 -2 -9 -5
word|tp|-15 -11 -5 -2
word|trai|-17 -19 -3 -10
word|trang|26 0 2 -23
word|tranh|-2 12 0 -46
word|trao|25 0 1 -5
word|tra|4 -1 -1 -18
word|treo|-47 58 27 -36
word|tre|0 7 -3 7
word|trinh|-5 22 -20 0
word|tri|-6 -13 -11 1
word|triền|-18 -6 0 11
word|triều|-15 19 31 11
word|triển|1 3 2 0
word|triệt|14 0 5 -1
word|triệu|12 -14 -27 5
word|trong|-2 0 22 2
word|trung|-2 6 3 2
word|truy|14 0 29 13
word|truyền|-5 14 -11 -16
word|tr|-33 -13 -29 -21
word|tràm|-20 -29 10 -24
word|tràng|19 0 0 -20
word|tràn|-22 13 1 9
word|trào|33 4 -5 -26
word|trà|11 0 -4 27
word|trách|0 2 26 0
word|trái|-16 -6 1 -3
word|trám|12 0 9 -2
word|tránh|3 -15 -5 9
word|tráp|0 0 2 14
word|trá|-12 31 -11 11
word|trân|13 -4 -30 -8
word|trâu|1 14 -6 -26
word|trãi|0 -2 5 -16
word|trên|-3 0 15 2
word|trình|-7 20 1 0
word|trì|-3 -4 -3 -10
word|trích|1 0 -16 -32
word|trí|0 4 -1 -1
word|tròn|10 18 -7 7
word|trò|-6 -1 6 17
word|tróc|-4 4 0 26
word|tróng|0 0 0 -2
word|trôi|-15 1 0 4
word|trông|-5 -4 3 -11
word|trùng|-2 15 17 20
word|trúc|-13 16 0 -6
word|trúng|13 3 1 -14
word|trú|1 16 1 -5
word|trăm|10 -24 -7 0
word|trăng|-5 -4 2 0
word|trăn|-14 0 -5 -2
word|trũng|7 2 18 -8
word|trơ|-25 37 -5 1
word|trưa|9 2 -2 23
word|trưng|-17 -14 2 -21
word|trương|-15 -4 10 -12
word|trước|6 -5 44 9
word|trường|10 7 0 -1
word|trưởng|-6 5 -15 -31
word|trượt|0 0 5 22
word|trạch|-23 0 0 -23
word|trại|6 18 -3 0
word|trạm|4 10 41 12
word|trạng|6 -1 0 -38
word|trải|-3 6 -1 -21
word|trảng|8 -9 -5 0
word|trả|23 7 11 0
word|trấn|1 -14 -1 9
word|trầm|-25 5 -5 16
word|trần|-3 5 5 0
word|trận|-3 2 -20 -15
word|trật|4 0 20 -4
word|trắc|-4 3 17 -20
word|trắng|25 16 7 11
word|trặc|-15 -6 0 -6
word|trẻ|20 24 -5 -19
word|trễ|-3 -24 36 -23
word|trệt|-8 13 -4 0
word|trệ|5 4 -10 3
word|trịnh|0 -2 -16 -12
word|trị|12 -17 0 -3
word|trọng|4 0 -3 17
word|trọn|-16 -4 -12 2
word|trọt|-40 -6 -1 -1
word|trọ|-17 24 -5 -1
word|trống|-14 16 13 -7
word|trốn|-19 15 3 -20
word|trồng|5 5 17 -12
word|trổ|-15 20 0 26
word|trộm|-3 22 19 3
word|trộn|27 -2 -9 -3
word|trời|6 24 15 5
word|trở|6 -9 -4 -1
word|trợ|10 13 9 -10
word|trục|-6 22 -2 8
word|trụ|7 -12 -7 -10
word|trừ|-30 -5 1 -3
word|trữ|-23 1 -5 17
word|trực|0 -22 6 -24
word|ttcn|-11 -6 0 -34
word|ttg|0 6 6 4
word|tthc|8 -3 -2 -17
word|ttpvhcc|9 -14 10 -9
word|ttr|0 0 -19 0
word|tt|12 -20 3 2
word|ttđt|-7 -3 -14 0
word|tum|21 0 0 -19
word|tuv|-7 0 -15 -5
word|tuychonlk|-2 0 -3 0
word|tuy|17 -11 -15 -42
word|tuyên|-3 1 -1 -3
word|tuyến|10 3 14 -26
word|tuyển|-4 18 0 0
word|tuyệt|11 -14 9 15
word|tu|14 -7 3 -10
word|tuấn|0 0 -8 0
word|tuất|19 0 -1 0
word|tuần|3 -1 39 -4
word|tuệ|-19 -15 -1 0
word|tuổi|6 16 5 -28
word|tuột|-4 25 0 0
word|tvtu|-28 -5 -19 -15
word|tv|-10 -2 -7 0
word|tw|13 0 17 -7
word|ty|-14 1 -10 -24
word|t|0 0 -50 -10
word|tài|0 2 -5 -2
word|tàng|-11 1 21 -4
word|tàu|8 0 9 4
word|tà|8 17 0 0
word|tách|-11 26 11 -13
word|tác|15 9 5 -22
word|tái|-13 21 10 -7
word|tám|-45 12 -4 -18
word|táng|11 -3 0 15
word|tán|9 -30 -20 4
word|tá|10 -9 -10 17
word|tâm|-1 -10 -2 0
word|tân|1 -8 2 6
word|tây|-16 11 8 -59
word|tên|-11 4 -4 6
word|tìm|-7 21 39 10
word|tình|20 -6 0 -34
word|tích|3 12 0 5
word|tính|1 12 3 -19
word|tín|-3 -12 18 0
word|tòa|18 -32 -17 -10
word|tòng|-4 2 -6 11
word|tóh|0 4 0 -5
word|tóm|-24 17 -3 0
word|tôi|-13 -20 21 -1
word|tôm|3 8 0 -2
word|tông|28 -11 -6 -26
word|tôn|19 -22 10 4
word|tô|-8 -5 -7 -1
word|tùng|-7 14 11 22
word|túc|16 -19 19 31
word|túi|20 -17 -8 4
word|túng|-9 41 0 5
word|túy|7 18 19 1
word|tú|11 -20 -1 18
word|tý|0 7 0 18
word|tăng|2 0 -6 2
word|tơ|15 0 21 -4
word|tư|5 1 -7 -25
word|tươi|33 -7 1 10
word|tương|24 14 0 6
word|tước|0 -5 -19 -1
word|tưới|-3 16 25 40
word|tướng|-15 -8 6 23
word|tường|6 6 -1 -13
word|tưởng|15 9 -17 -16
word|tượng|-10 -16 18 11
word|tại|-16 -3 11 2
word|tạm|13 0 15 0
word|tạo|-13 -2 -4 0
word|tạp|0 27 13 4
word|tạ|10 8 0 3
word|tải|-22 9 6 14
word|tảng|-21 2 3 6
word|tảo|-5 10 -2 6
word|tả|-19 17 4 -1
word|tấm|0 7 0 6
word|tấn|-8 -2 -13 10
word|tất|-9 1 0 6
word|tấu|-7 11 -10 0
word|tầm|6 3 0 17
word|tầng|-2 18 -21 1
word|tận|36 4 2 13
word|tập|14 5 23 -16
word|tật|9 4 0 23
word|tắc|-32 27 -27 -5
word|tắm|4 -8 -8 -14
word|tắt|-8 -1 -18 -2
word|tằm|28 -20 -5 19
word|tặc|0 0 11 -18
word|tặng|9 -5 -4 -22
word|tẻh|18 -14 -7 -2
word|tết|15 0 29 -3
word|tế|5 -1 1 -6
word|tệ|5 -10 6 3
word|tỉnh|1 -2 -2 -1
word|tịch|-19 -24 -4 -3
word|tịnh|-1 -11 -22 11
word|tọa|-21 -16 -24 0
word|tỏa|12 8 5 -15
word|tỏi|16 -13 -5 -19
word|tốc|-1 -1 -13 -2
word|tối|-39 -33 8 1
word|tốn|-3 16 -7 -11
word|tốp|25 -16 0 -7
word|tốt|11 -13 2 -38
word|tố|17 -20 1 -18
word|tồn|-31 0 9 -10
word|tổng|3 -26 14 -10
word|tổ|3 0 1 -21
word|tộc|-20 -7 1 -7
word|tội|10 0 2 20
word|tới|-4 26 -16 -20
word|tờ|0 -3 6 4
word|tục|5 -1 20 -22
word|tụt|-35 51 1 6
word|tụ|3 31 22 4
word|tủ|-3 16 -10 -20
word|tức|32 -1 -25 8
word|từng|16 -26 61 20
word|từ|1 -3 0 -12
word|tử|-2 -2 0 -3
word|tự|14 10 13 -8
word|tỷ|1 0 -14 0
word|ubkttw|17 -2 -12 16
word|ubkt|8 1 31 -37
word|ubmttqvn|-1 -2 -13 0
word|ubmttq|14 -3 31 7
word|ubnd|-36 -15 -1 2
word|ubtvqh15|2 0 4 0
word|ub|-1 0 0 0
word|urê|-15 27 0 19
word|usd|-12 -9 -31 6
word|uvtw|-4 -10 -2 -10
word|uy|-6 -7 11 0
word|u|-9 -6 -9 -7
word|uông|0 -2 -2 0
word|uống|21 9 12 -6
word|vai|-9 -10 -21 15
word|vang|-30 0 9 15
word|vasscm|16 -6 13 0
word|vay|20 0 11 -12
word|va|-14 7 -6 11
word|ven|-1 17 9 -25
word|vh|-15 -2 -18 0
word|vietgap|31 -8 -3 28
word|viettel|0 0 0 30
word|viii|-17 -2 -6 -6
word|vii|0 0 13 0
word|vinh|-25 -2 -10 1
word|vi|8 -6 3 1
word|viêm|12 -8 -4 -5
word|viên|3 4 14 -4
word|viết|11 -12 19 0
word|viễn|-26 -12 2 -16
word|việc|9 -11 -1 -12
word|viện|-8 6 3 6
word|việt|0 -14 1 0
word|vlo|0 0 -10 0
word|vms|0 0 17 28
word|vneid|5 3 18 26
word|vnpt|0 0 15 14
word|vn|0 -2 5 0
word|voi|-14 26 6 -22
word|vong|8 -1 0 22
word|vptu|-5 0 -12 0
word|vp|-3 -10 29 -5
word|vpđu|-15 -6 -13 0
word|vssid|6 -4 22 -10
word|vt|-10 -17 -24 -4
word|vui|12 6 -15 9
word|vuông|10 6 6 18
word|v|6 -18 -6 -12
word|vài|-4 42 1 0
word|vàm|-11 3 6 -25
word|vàng|-17 3 -27 -7
word|vành|18 1 -1 19
word|vào|-2 20 14 -19
word|và|-14 -13 -14 2
word|vá|2 -28 1 19
word|vân|1 18 26 17
word|vãi|11 0 -7 -24
word|vãng|0 0 2 12
word|vét|-3 13 34 -1
word|vé|31 -5 -19 -6
word|vênh|0 13 0 10
word|vì|-30 63 -1 2
word|vòi|2 -1 0 25
word|vòng|-8 11 -10 13
word|vôi|-4 4 0 7
word|võ|1 1 -34 -18
word|vùng|12 20 54 -12
word|văn|0 0 0 -15
word|vĩnh|-16 -2 -3 20
word|vũng|0 0 -1 0
word|vũ|19 -25 -17 -13
word|vương|11 5 0 -11
word|vươn|32 -12 0 -37
word|vướng|1 -8 -19 -5
word|vườn|-3 2 25 -5
word|vượng|0 -1 -5 0
word|vượt|31 -5 0 3
word|vạch|-5 0 -5 -7
word|vạn|7 -26 -13 -33
word|vải|25 1 -6 -22
word|vấn|-18 -7 -2 -8
word|vầy|10 0 0 -21
word|vẫn|1 31 -34 -45
word|vận|0 2 1 -5
word|vật|-17 6 17 -6
word|vậy|-24 -9 -12 -42
word|vắc|22 -2 8 -27
word|vắng|-30 38 -19 3
word|vặt|10 -1 0 8
word|vẹn|-12 26 0 -13
word|vẻn|-25 33 -8 -32
word|vẽ|-9 19 17 0
word|vết|13 13 0 -11
word|về|2 -4 0 -3
word|vệ|9 24 -4 -25
word|vỉa|1 18 4 -52
word|vịt|0 13 5 -21
word|vị|-8 -9 0 -1
word|vọng|-17 0 16 0
word|vọt|0 33 0 16
word|vỏn|3 4 -4 28
word|vỏ|26 -8 -2 -25
word|vốn|0 -1 4 7
word|vội|-1 -18 -10 -8
word|với|0 13 2 0
word|vở|6 -6 0 15
word|vỡ|-7 14 0 -2
word|vụ|1 -2 -1 6
word|vừa|-34 -4 9 3
word|vững|38 0 -3 -4
word|vựa|-23 28 11 -19
word|vực|22 0 -7 6
word|vỹ|-1 0 6 0
word|wer|-10 0 -9 0
word|wifi|13 0 0 28
word|x61|-1 0 -2 0
word|xanh|27 -4 0 -20
word|xa|-36 23 -20 -15
word|xdcb|-19 9 -9 -4
word|xd|28 -5 0 9
word|xem|-5 25 2 -16
word|xen|-2 -22 10 -20
word|xe|33 10 8 -36
word|xh|-20 -19 4 1
word|xiii|-24 0 -12 -7
word|xii|9 -6 9 -3
word|xin|1 1 35 -33
word|xiv|-8 0 4 4
word|xix|0 0 -3 0
word|xi|-1 6 13 -17
word|xoay|23 1 0 21
word|xong|24 8 16 9
word|xoài|12 0 0 -12
word|xung|-2 7 16 0
word|xuyên|-27 -1 2 -9
word|xuân|20 0 0 -21
word|xuôi|8 8 0 20
word|xuất|2 19 -1 1
word|xuể|-13 27 0 14
word|xuống|15 18 2 -10
word|xviii|-1 -3 -7 0
word|xvi|-25 0 20 23
word|xv|21 0 -13 -28
word|xxi|-13 -1 -14 0
word|xxvi|0 -1 -7 0
word|xx|0 0 -17 0
word|x|-26 -5 -25 -32
word|xà|5 -1 8 25
word|xác|-9 0 -8 0
word|xát|11 0 -14 4
word|xá|28 0 0 -16
word|xâm|-8 32 0 -7
word|xây|-2 1 1 0
word|xã|4 0 5 0
word|xét|-4 -6 9 0
word|xích|21 -18 -1 1
word|xín|-2 0 -1 0
word|xí|0 13 6 -9
word|xóa|6 -9 1 -1
word|xóm|0 19 19 -6
word|xô|0 17 5 -22
word|xúc|13 -13 6 19
word|xăng|-14 13 15 -35
word|xưởng|7 33 -3 -30
word|xảy|13 0 0 -14
word|xả|-3 20 -2 7
word|xấp|24 -16 0 -13
word|xấu|2 -5 25 -34
word|xẻ|-17 0 14 -1
word|xếp|2 1 9 -13
word|xỉu|8 -7 0 12
word|xỉ|25 -15 0 -14
word|xổ|-20 -14 6 -14
word|xộn|-7 15 0 -25
word|xứng|-9 26 -1 3
word|xử|-10 4 9 2
word|ybđt|18 0 -4 0
word|y|1 -3 6 -7
word|yên|21 1 0 8
word|yêu|0 -1 9 -4
word|yến|9 -6 -3 13
word|yết|23 0 -2 -4
word|yếu|-1 -26 0 -7
word|zalo|0 1 23 0
word|ách|-5 27 0 5
word|ánh|6 -6 15 -12
word|án|0 3 21 -9
word|áo|2 0 0 20
word|áp|-26 7 25 0
word|á|2 -4 7 -20
word|âm|7 9 23 -4
word|ân|-9 1 0 3
word|én|0 0 14 0
word|ép|-25 29 15 -25
word|êm|29 -8 -10 -9
word|ì|-16 7 2 -4
word|ích|-5 -3 4 15
word|ít|-45 -2 3 -17
word|ôm|-4 12 -8 17
word|ông|-19 -32 2 -30
word|ôn|0 0 25 18
word|ô|0 9 6 2
word|ùn|0 19 -7 8
word|úng|7 28 -1 4
word|út|-2 0 13 0
word|ý|-3 2 3 -7
word|ăn|8 15 -6 5
word|đai|3 0 -5 -4
word|đakrông|0 0 4 19
word|đang|-38 -17 -16 10
word|đan|3 -1 -3 4
word|đau|-3 -13 0 23
word|đa|-12 31 -5 -2
word|đbp|-2 -2 -16 0
word|đbqh|-6 -1 4 -18
word|đen|24 17 11 3
word|đeo|-4 5 10 5
word|đe|-1 0 16 -2
word|đinh|-8 1 -24 -1
word|đi|5 24 0 1
word|điền|18 -22 21 -9
word|điều|-4 -19 7 -11
word|điểm|16 -5 24 -12
word|điển|0 3 0 21
word|điện|35 -2 10 -36
word|điệp|-6 12 0 13
word|điệu|-2 2 -18 3
word|đo|-4 6 37 -9
word|đoàn|9 0 -1 -8
word|đoạn|-5 -3 10 7
word|đoạt|17 3 0 12
word|đto|0 0 -8 0
word|đtxd|-1 -2 -10 0
word|đt|-38 0 1 -12
word|đua|24 -9 13 0
word|đu|-4 -3 -3 -13
word|đuối|-23 43 12 2
word|đ|-49 9 -51 -31
word|đài|-11 0 31 -33
word|đàm|0 0 5 -1
word|đàn|8 -26 16 -27
word|đào|-29 15 -16 -3
word|đà|-8 -2 -17 4
word|đác|-14 18 0 -8
word|đám|33 -4 -1 23
word|đáng|-27 -18 -1 30
word|đánh|-17 -12 -15 -27
word|đán|0 0 11 7
word|đáo|15 -3 25 -3
word|đáp|6 4 17 -14
word|đáy|-17 20 0 25
word|đá|0 0 -10 -5
word|đâu|5 12 8 0
word|đây|11 -20 -30 -9
word|đãi|8 4 16 -5
word|đã|70 -25 -40 -20
word|đèn|21 5 1 -12
word|đéc|-5 1 0 -22
word|đêm|2 7 27 -24
word|đê|20 2 33 -9
word|đình|22 -5 9 -1
word|đích|5 -5 -6 -44
word|đính|22 14 -10 14
word|đòi|-1 9 16 32
word|đò|-9 15 16 4
word|đói|38 0 29 -27
word|đóng|12 15 35 -10
word|đón|24 -10 -18 -13
word|đó|-6 -17 -30 9
word|đôi|6 15 15 5
word|đông|17 25 6 -1
word|đôn|-10 11 -4 -8
word|đô|-2 -6 -15 2
word|đùn|-6 11 6 -13
word|đúng|68 -1 24 -7
word|đăk|5 -2 -10 8
word|đăng|4 0 1 20
word|đơn|-18 0 6 -1
word|đưa|9 -17 16 -10
word|đư|-2 0 -30 -22
word|đương|24 4 0 -33
word|đước|10 -11 24 -8
word|đường|43 26 24 -20
word|được|33 1 0 2
word|đạc|7 14 26 -9
word|đại|-1 -10 1 -15
word|đạn|25 -18 -17 3
word|đạo|-12 0 3 0
word|đạp|7 -7 0 -5
word|đạt|3 8 -18 4
word|đạ|13 -11 -8 2
word|đảm|41 -2 14 -1
word|đảng|4 -3 -1 -5
word|đản|4 -3 0 24
word|đảo|-18 -1 -19 2
word|đất|-16 22 11 2
word|đấu|-5 -3 21 1
word|đấy|-26 37 -7 -9
word|đầm|3 6 0 -20
word|đầu|-1 1 0 -7
word|đầy|14 15 -18 5
word|đẩu|-14 23 0 3
word|đẩy|32 -9 23 -7
word|đậm|-37 -3 -2 -1
word|đập|4 -17 16 -24
word|đậu|23 1 -19 0
word|đắc|-3 0 -8 0
word|đắk|-13 -29 -13 8
word|đắp|-8 9 -2 1
word|đắt|0 4 0 23
word|đằng|17 -6 3 -4
word|đặc|0 -22 0 3
word|đặng|-2 0 -16 11
word|đặt|0 -1 -4 4
word|đẹp|-1 -18 -8 11
word|đẹt|0 3 0 -25
word|đếm|1 4 21 -20
word|đến|7 17 -9 4
word|đền|-4 -6 26 -10
word|đều|25 0 -25 4
word|đề|-8 0 15 -24
word|để|0 0 28 0
word|địa|5 -6 -6 -6
word|định|0 0 -6 6
word|đọc|-26 28 0 5
word|đọng|-16 11 -4 -5
word|đỏ|5 -27 5 -9
word|đốc|-15 -1 -12 -7
word|đối|0 0 12 0
word|đốm|-10 15 0 -11
word|đống|-14 22 -4 9
word|đốt|-4 28 23 7
word|đồi|6 0 -11 -2
word|đồng|-1 -4 -6 -10
word|đồn|28 -21 11 -20
word|đồ|9 -20 -7 -13
word|đổi|4 -1 -9 -3
word|đổ|5 16 28 14
word|đỗ|-25 2 9 -3
word|độc|-9 1 -3 2
word|đội|-1 4 0 -7
word|động|11 0 19 -4
word|đột|24 -2 7 25
word|độ|2 16 14 -21
word|đời|29 -15 -2 -13
word|đỡ|30 -14 5 5
word|đợi|-23 5 0 15
word|đợt|17 10 27 -17
word|đục|-8 29 -6 0
word|đủ|30 16 10 4
word|đức|-1 20 0 -2
word|đứng|-20 7 7 17
word|đứt|2 13 -1 -29
word|đừng|0 -7 26 29
word|ơn|-2 13 0 17
word|ưu|-10 -1 -2 39
word|ươm|19 4 0 -2
word|ương|6 0 -5 8
word|ước|0 -3 -5 -5
word|ạch|-15 11 0 -18
word|ạt|-3 7 0 -7
word|ảng|16 -20 -10 21
word|ảnh|-8 5 -17 16
word|ấm|19 -3 -5 -16
word|ấn|-11 -6 15 37
word|ấp|-3 15 18 -5
word|ấy|-11 4 2 -8
word|ẩm|-11 12 -6 15
word|ếch|3 -14 -13 13
word|ế|-16 -25 0 13
word|ốm|-9 15 0 24
word|ống|-1 -7 2 -1
word|ốt|14 -12 -6 22
word|ồn|-5 23 -5 -22
word|ồ|-3 8 0 -6
word|ổn|41 -26 -11 0
word|ổ|22 3 8 -2
word|ở|3 39 18 -5
word|ủi|0 0 0 13
word|ủng|23 -10 16 -17
word|ủy|0 -14 0 -1
word|ứng|37 20 3 7
word|ứ|0 19 -6 1
word|ỳ|-6 -3 14 16
word|’|-20 -5 14 4
word|…|0 0 -1 0
`;
