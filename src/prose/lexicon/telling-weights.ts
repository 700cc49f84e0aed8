/** Written by corpus/fit-telling.ts; see lexicon/telling.ts. */
// biome-ignore format: a table
export const STEP_ROWS: readonly (readonly (readonly number[])[])[] = [[[41,-13,0,-53,0,-36,0],[-13,-38,94,-73,0,-150,0],[38,10,0,-50,0,-123,0],[3,-67,0,-50,0,-99,0],[30,-19,0,-3,0,-152,0],[10,-113,0,-169,0,-6,62],[30,-149,0,-80,0,27,0]],[[42,-16,0,-71,0,-107,0],[-25,50,-148,-15,0,-180,0],[-9,73,-37,-11,0,-166,0],[-32,-47,0,25,-284,-150,0],[7,9,0,75,-188,-149,0],[-1,-193,0,-222,0,54,-275],[23,-178,0,-145,0,104,-158]],[[72,-13,0,-32,0,-53,0],[-140,-17,31,-36,0,-225,0],[-183,-87,29,-40,0,-164,0],[-154,-101,0,-13,53,-163,0],[-140,-107,0,-72,42,-81,0],[-57,-228,0,-210,0,7,22],[-137,-216,0,-171,0,-62,30]]];

export const TRAIT_ROWS = `
a part|,|0 -8 0 0
a part|:|27 -34 0 50
a part|;|-15 0 0 211
a part|start|0 28 0 59
a part|turn|0 1 0 57
alone|merit none|-57 -6 -17 0
alone|merit open|97 -64 0 -4
alone|merit result|186 -64 0 -8
alone|merit shortcoming|-38 33 0 0
alone|merit task|-2 0 0 0
alone|none shortcoming|-46 -18 0 0
alone|none task|0 0 0 1
alone|want none|0 -12 0 0
alone|want result|1 59 0 0
alone|want shortcoming|0 129 0 0
alone|want task|0 0 26 0
before|"|16 -25 -35 9
before|#|0 0 0 1
before|-|0 -31 -45 0
before|[|18 0 18 29
before|ai|22 -19 -1 -2
before|an|7 0 0 0
before|bao|33 -2 -13 12
before|bhxh|-5 23 0 25
before|bhyt|22 0 0 19
before|bia|2 0 0 15
before|biên|-10 31 -5 43
before|biển|28 -12 0 -23
before|biểu|-16 -9 -1 -45
before|biện|0 -10 13 -20
before|buôn|0 0 0 29
before|buộc|-7 26 0 12
before|b|22 0 9 0
before|bài|-5 19 0 29
before|bàn|0 0 -1 0
before|bà|14 19 -2 -13
before|bác|0 18 0 7
before|bám|-8 -2 -1 -27
before|bán|-2 0 7 -13
before|báo|0 0 7 -1
before|bãi|-3 15 0 33
before|bão|2 -7 0 0
before|bên|1 10 0 -42
before|bê|-11 0 0 16
before|bình|-19 0 1 -50
before|bí|0 0 1 0
before|bò|1 3 0 -26
before|bùi|0 0 -2 0
before|bù|57 -26 0 -27
before|bưu|28 0 -18 23
before|bước|-12 0 6 19
before|bảng|0 0 0 19
before|bản|-34 6 0 13
before|bảo|-1 -12 0 -1
before|bầu|-40 -1 7 0
before|bắc|0 -7 -1 -10
before|bắt|0 23 0 -1
before|bến|-2 1 9 11
before|bệnh|-44 21 0 0
before|bị|-1 27 0 4
before|bỏ|23 0 0 0
before|bốn|9 0 0 0
before|bố|0 0 -1 0
before|bồi|29 1 1 13
before|bổ|0 0 1 -11
before|bộ|0 0 0 4
before|bờ|1 0 0 0
before|bởi|-1 -25 0 -3
before|bục|7 0 0 -24
before|bụi|0 0 0 3
before|bức|14 -21 0 20
before|bữa|-16 0 0 18
before|camera|-14 25 0 4
before|cam|13 0 25 -31
before|cao|0 0 0 -10
before|ca|0 0 16 61
before|che|-29 0 0 0
before|chia|2 0 -16 -1
before|chi|0 0 0 2
before|chiếm|11 -1 0 -11
before|chiều|-1 0 -21 -10
before|chuyển|-1 0 -21 2
before|chuyện|-3 24 8 0
before|chuẩn|0 0 34 2
before|cháy|0 1 -54 -23
before|châu|-38 0 0 0
before|chè|1 0 0 11
before|chính|34 0 -7 17
before|chín|-50 34 0 -42
before|chôm|27 0 0 38
before|chôn|0 0 0 29
before|chú|0 0 7 16
before|chăm|0 2 -15 -1
before|chăn|6 0 0 1
before|chưa|1 -34 40 29
before|chư|-13 0 -1 2
before|chương|-7 0 0 3
before|chạy|1 -1 0 0
before|chấm|0 -1 44 33
before|chấn|0 0 0 18
before|chấp|0 0 37 -22
before|chất|0 13 0 -1
before|chậm|0 0 1 0
before|chết|1 17 0 9
before|chế|-13 0 0 16
before|chỉnh|32 -6 -2 0
before|chỉ|0 -1 -3 -8
before|chọn|0 0 31 -1
before|chống|0 0 -1 1
before|chốt|-1 0 12 -30
before|chỗ|0 25 0 1
before|chợ|0 18 0 -2
before|chủ|0 0 1 -1
before|chứng|7 -37 0 13
before|chữa|27 0 0 -1
before|chữ|0 1 0 12
before|clinker|-13 15 0 18
before|cn|-27 0 0 0
before|con|-21 0 0 11
before|covid|-13 0 0 0
before|cuối|-34 0 15 -3
before|cuộc|0 0 0 16
before|c|0 0 -6 0
before|cà|-3 0 0 14
before|cách|9 -29 0 -22
before|cái|0 -1 0 1
before|cánh|16 -12 0 14
before|cán|0 0 0 24
before|cát|0 23 0 19
before|cá|-1 -7 -32 0
before|cân|0 0 -41 48
before|cây|-18 0 0 1
before|còn|24 1 0 30
before|có|-8 0 0 1
before|công|0 0 -1 18
before|cô|0 12 0 0
before|cùng|-1 0 0 26
before|căn|-20 -35 -28 -20
before|cũng|6 0 0 -18
before|cơn|-18 -9 0 -8
before|cơ|-1 0 0 17
before|cưỡng|0 0 15 10
before|cải|0 0 0 29
before|cảng|0 17 0 -7
before|cả|18 -2 -33 35
before|cấp|-21 0 -9 6
before|cất|0 0 0 35
before|cấy|1 0 0 -23
before|cầu|7 9 0 -13
before|cắm|0 0 -23 -27
before|cắt|14 -18 -28 60
before|cỏ|0 1 0 0
before|cống|0 36 0 46
before|cổng|14 0 0 -10
before|cổ|7 0 0 11
before|cộng|-12 20 0 0
before|cờ|0 0 14 16
before|cục|-14 0 1 -10
before|cụm|0 -5 0 21
before|cụ|-8 0 14 0
before|củng|0 0 18 8
before|cứng|20 0 0 -16
before|cứu|0 17 0 0
before|cửa|0 -36 -1 0
before|cử|1 41 -32 -2
before|danh|-14 19 0 14
before|date|-10 0 0 0
before|di|0 3 0 -19
before|diễn|35 0 0 -6
before|diện|-1 -9 0 -27
before|diệt|0 0 35 0
before|doanh|0 -20 0 -16
before|do|10 8 0 -2
before|duy|0 0 0 -43
before|du|1 0 0 7
before|d|-8 0 0 -15
before|dành|-9 0 21 4
before|dù|0 0 0 -71
before|dư|15 -3 0 2
before|dưới|0 -8 0 -34
before|dạy|-28 14 1 12
before|dẫu|7 0 0 -37
before|dập|11 0 12 -9
before|dịch|0 25 0 -1
before|dịp|-1 0 -3 8
before|dọn|25 -47 -29 10
before|dồn|1 0 0 48
before|dữ|0 0 0 64
before|dựng|0 4 0 -24
before|dự|-1 0 0 0
before|e|0 0 0 -9
before|gdp|37 0 0 10
before|ghi|-21 0 0 -6
before|giao|1 0 0 31
before|gia|31 0 0 -1
before|gieo|47 0 1 -41
before|già|0 0 0 38
before|giám|-15 0 -2 -8
before|giáo|4 0 -1 0
before|giá|-1 0 0 -1
before|giãn|2 5 45 32
before|giúp|5 -1 0 0
before|giải|0 0 0 -1
before|giảm|-25 0 0 14
before|giấy|-48 -4 -26 -18
before|giống|18 0 0 -24
before|giới|17 0 -1 -29
before|giờ|7 -10 0 0
before|giữ|-1 0 0 21
before|gpmb|9 0 0 -42
before|grdp|0 5 0 39
before|gtsx|16 -2 0 -2
before|g|-10 0 23 0
before|gây|0 14 0 0
before|góp|1 1 -4 -38
before|gạo|13 0 0 16
before|gắn|0 0 19 53
before|gọi|-44 -17 0 0
before|gồm|-9 0 0 -1
before|gỡ|0 -1 -14 11
before|gửi|0 0 34 0
before|hai|-1 -3 0 -87
before|hao|0 0 0 5
before|heo|-10 12 0 44
before|hiệp|0 14 0 54
before|hiệu|6 -50 0 2
before|hn|-39 0 6 0
before|hoa|12 -11 6 6
before|hoàn|0 0 0 -35
before|hoạt|0 0 0 38
before|hoằng|-16 0 0 0
before|huy|-29 2 0 -32
before|huyện|11 0 3 25
before|huấn|11 -8 0 0
before|hàng|0 1 0 -13
before|hành|3 0 0 0
before|hà|-19 15 0 0
before|hình|0 0 8 -2
before|hòa|-16 13 -1 -34
before|hóa|22 -9 3 -30
before|hđnd|2 0 0 -12
before|hơn|17 3 0 66
before|hướng|0 0 42 -30
before|hạn|0 1 0 0
before|hạt|0 0 0 36
before|hạ|0 12 1 8
before|hải|-27 0 -1 15
before|hậu|-58 -3 -15 -12
before|hằng|0 0 0 42
before|hẻm|8 -2 1 -54
before|hết|-46 -35 0 -26
before|học|0 0 0 19
before|họp|0 -13 -6 -3
before|hồng|-52 -71 -18 -39
before|hồ|0 0 0 5
before|hỗ|0 -23 20 -21
before|hội|0 0 1 0
before|hợp|-4 12 0 36
before|hụt|0 2 0 20
before|hứa|0 0 38 -20
before|ia|0 11 0 20
before|in|-27 0 0 0
before|kbnn|-12 0 6 13
before|khai|-1 0 -15 -1
before|khiếu|-16 0 0 27
before|khiển|0 0 0 4
before|khoanh|0 0 10 42
before|khoa|0 0 8 34
before|kho|0 0 0 40
before|khoáng|-23 2 0 28
before|khoán|23 0 0 -22
before|khuyến|0 0 0 -2
before|khuyết|-13 15 0 13
before|khu|0 1 0 6
before|khách|-19 -5 -2 0
before|khám|0 -6 1 9
before|kháng|0 0 0 10
before|khánh|14 -17 0 0
before|khâu|0 -12 0 0
before|khép|8 0 0 -8
before|khói|0 12 -7 1
before|khó|0 19 -5 -25
before|khôi|29 0 32 -38
before|không|16 0 1 0
before|khơi|0 0 0 5
before|khảo|-14 0 -5 -16
before|khả|15 8 0 -88
before|khắc|0 -5 7 52
before|khối|6 0 0 15
before|khống|-32 0 -39 0
before|khởi|44 0 19 0
before|kim|-36 12 0 5
before|kinh|0 0 0 48
before|kiên|-17 0 35 25
before|kiến|0 -11 2 -31
before|kiềm|0 0 46 42
before|kiểm|0 0 -15 -7
before|kiện|16 0 0 10
before|kon|0 0 0 -3
before|kè|-29 43 20 17
before|kém|22 1 0 -6
before|kéo|-43 1 39 -31
before|kênh|0 12 -3 5
before|kê|-9 10 13 1
before|kích|2 0 6 -22
before|ký|0 0 21 0
before|kẻ|0 0 -36 38
before|kết|22 0 -9 26
before|kế|0 1 0 0
before|kể|8 0 0 -1
before|kịp|0 0 2 -19
before|kỳ|-3 0 -2 0
before|kỷ|0 0 0 6
before|kỹ|-29 0 0 -20
before|lao|-3 0 0 0
before|liên|0 1 0 -16
before|loa|0 -8 0 15
before|lo|0 0 23 0
before|loại|0 0 0 31
before|lso|-8 0 0 -9
before|luân|0 0 0 14
before|luật|0 0 -26 0
before|làm|0 0 0 -18
before|làng|-8 -10 0 -7
before|là|0 -14 0 0
before|láng|0 16 0 -11
before|lát|4 0 0 -59
before|lâm|24 0 0 0
before|lãi|0 1 0 31
before|lãng|0 -1 -1 -14
before|lò|0 11 16 12
before|lúa|-7 -1 1 -46
before|lý|-3 64 0 -11
before|lĩnh|1 -1 0 6
before|lũy|-33 -11 0 0
before|lưu|-10 0 -1 0
before|lương|-1 0 0 -61
before|lượng|-12 0 0 -23
before|lượt|21 0 0 -1
before|lại|-38 39 0 -23
before|lạm|0 0 0 -52
before|lạng|0 0 -9 -9
before|lấn|6 0 0 0
before|lấy|0 -1 0 15
before|lần|-1 -1 0 -42
before|lập|0 0 -1 0
before|lắp|-34 0 0 0
before|lễ|19 0 0 10
before|lệ|0 0 2 -11
before|lồng|0 0 1 44
before|lỗi|-19 -16 34 -46
before|lộ|-14 59 0 36
before|lớp|0 4 -40 0
before|lợp|0 0 0 -2
before|lục|-1 1 26 -5
before|lừa|0 2 0 39
before|lực|0 -8 -22 5
before|ma|5 2 0 18
before|minh|-34 -23 0 -8
before|mong|0 0 -5 -12
before|mttq|3 0 6 -53
before|mua|-12 39 0 54
before|muộn|0 0 15 -12
before|màu|0 0 0 -28
before|mà|17 0 0 0
before|máy|1 9 0 -1
before|mía|2 0 0 56
before|môi|1 0 0 0
before|mô|20 2 0 12
before|mùa|1 26 0 20
before|mưa|5 0 0 0
before|mường|-17 2 0 13
before|mạng|0 0 0 29
before|mất|-5 37 0 4
before|mấy|-15 23 0 29
before|mặc|42 0 0 -23
before|mặt|0 0 36 0
before|mỏ|-2 6 0 24
before|mốc|7 0 0 3
before|mổ|11 -1 0 -26
before|mỗi|0 13 -1 0
before|mộc|29 0 0 -17
before|một|16 3 0 0
before|mới|-9 27 0 0
before|mở|0 0 1 0
before|mục|-30 0 -17 -1
before|mức|0 3 0 -61
before|mực|0 0 0 -4
before|mỹ|-31 -7 0 -13
before|nam|0 10 2 10
before|nay|35 0 0 -54
before|ngao|3 -1 0 9
before|ngay|4 0 -1 2
before|nga|29 0 0 -5
before|nghiêm|0 0 15 0
before|nghiệm|0 0 1 30
before|nghĩa|-33 -6 0 1
before|nghề|1 0 0 53
before|nghệ|-10 -17 -11 -17
before|nghị|0 0 -8 -4
before|ngoài|12 -19 14 -22
before|nguyên|0 4 0 0
before|nguồn|-1 15 0 -1
before|ngành|-28 0 7 -19
before|ngày|0 0 -1 0
before|ngân|18 0 0 4
before|ngô|7 -9 0 0
before|ngư|0 0 0 32
before|người|0 0 0 -1
before|ngược|0 0 0 -30
before|ngại|0 0 0 24
before|ngập|0 0 0 1
before|nhiều|0 -8 3 12
before|nhiệm|0 0 21 0
before|nhà|-15 5 0 55
before|nhân|0 0 0 -1
before|nhãn|5 0 0 -13
before|nhóm|-25 1 0 8
before|nhưng|0 7 0 -14
before|như|0 3 0 0
before|nhường|0 0 0 -24
before|nhất|0 0 1 27
before|nhận|21 -25 -5 39
before|nhập|-27 0 0 -39
before|nhật|24 -4 0 18
before|nhắc|0 0 0 53
before|nhẹ|-31 33 -4 0
before|nhờ|34 -2 0 0
before|những|1 0 16 -11
before|nhựa|1 0 -26 8
before|nq|0 0 0 24
before|nuôi|28 0 0 -26
before|nâng|-4 0 43 -12
before|nói|-19 32 3 -47
before|nông|0 0 0 1
before|năm|-47 -20 -1 -23
before|năng|13 0 0 12
before|nước|0 10 0 -27
before|nạo|5 0 32 -30
before|nậm|0 6 -7 0
before|nắm|0 0 6 43
before|nằm|44 3 0 27
before|nếu|-17 17 0 21
before|nể|31 -6 0 0
before|nối|2 0 0 16
before|nổi|1 3 0 -23
before|nội|1 -17 -3 0
before|nộp|0 0 -2 1
before|nợ|0 4 0 0
before|nửa|0 -9 33 -31
before|ocop|10 0 0 -15
before|papi|-2 -4 -5 -13
before|par|-1 0 0 46
before|pccc|12 0 0 31
before|pci|-13 -14 -10 -42
before|phong|0 0 0 52
before|phun|-21 41 0 6
before|phát|0 0 -1 0
before|phá|1 1 0 26
before|phân|1 19 16 -7
before|phê|-6 0 6 35
before|phí|17 -1 21 57
before|phòng|0 0 8 8
before|phó|-24 1 -53 -30
before|phù|0 0 0 -9
before|phúc|-1 0 0 25
before|phú|-15 0 0 30
before|phương|0 -1 -9 0
before|phường|-20 0 0 -2
before|phạm|1 0 0 0
before|phạt|0 10 -36 -3
before|phản|18 0 0 -1
before|phấn|-1 0 16 -7
before|phối|0 0 0 70
before|phổ|13 0 0 -3
before|phục|20 0 0 1
before|phụ|0 30 0 -16
before|phủ|38 -33 0 -36
before|qp|0 0 0 -1
before|quang|11 0 0 17
before|quan|-31 0 4 33
before|qua|41 -21 -2 0
before|quy|10 13 -1 39
before|quyết|0 0 0 -1
before|quán|1 0 0 31
before|quá|-2 -8 -43 1
before|quân|0 0 1 -3
before|quý|13 0 0 1
before|quảng|0 0 1 0
before|quản|-23 0 -3 -4
before|quận|-14 0 -3 -2
before|quế|37 0 0 0
before|quốc|-1 0 0 41
before|quỹ|37 0 0 3
before|rau|10 -12 0 0
before|ra|27 -1 4 35
before|riêng|-8 0 36 -16
before|ruộng|2 0 0 30
before|rà|0 0 -13 12
before|rác|-40 42 0 0
before|rét|-4 1 0 2
before|rõ|-6 0 0 -35
before|rút|0 0 -43 19
before|rằng|17 0 0 -22
before|rừng|-47 21 0 -1
before|sai|-1 5 0 36
before|sang|-1 0 27 -31
before|sau|22 0 0 14
before|sinh|0 5 0 0
before|sipas|-12 0 -1 -11
before|siết|0 0 27 44
before|song|1 15 0 1
before|so|-47 14 0 -37
before|soát|0 0 -50 -47
before|suối|5 3 0 0
before|sáng|0 0 0 1
before|sáp|-45 -1 0 0
before|sát|0 0 16 46
before|sáu|-27 -4 2 1
before|sâu|-8 -21 0 0
before|sóc|0 -39 0 0
before|sông|0 0 -33 0
before|sĩ|-18 20 0 34
before|sơn|22 0 9 31
before|sơ|-1 0 9 -25
before|sạt|0 23 0 9
before|sản|0 0 0 -1
before|sầu|0 0 0 -52
before|sắp|-7 0 -10 -13
before|sốp|-7 0 -14 0
before|sốt|0 10 0 -11
before|sổ|1 44 0 17
before|sớm|0 0 58 -43
before|sở|0 0 30 -1
before|sợi|0 0 0 48
before|sợ|0 0 0 23
before|sụt|-11 -16 0 -7
before|sửa|5 0 1 -1
before|sử|0 23 0 1
before|sự|3 0 0 8
before|tai|-9 14 0 -2
before|tam|-1 -35 -6 2
before|tang|1 -10 -3 -10
before|tham|0 0 21 29
before|thanh|0 0 -1 1
before|thay|0 0 3 -10
before|theo|13 0 1 -70
before|thi|20 36 -10 0
before|thiết|-17 27 -1 14
before|thiếu|-11 29 0 -14
before|thiệt|0 0 0 4
before|thoát|0 12 -7 29
before|thu|0 0 0 1
before|thuế|0 0 0 38
before|thuốc|0 0 -34 29
before|thuộc|-21 23 0 0
before|thành|0 0 18 0
before|thái|-2 2 0 0
before|tháng|38 0 1 30
before|tháo|0 0 -2 31
before|thêm|-33 0 -19 0
before|thông|18 -1 0 0
before|thôn|9 14 0 -1
before|thúc|0 0 16 8
before|thăm|0 0 0 59
before|thư|7 -21 -8 1
before|thương|-5 0 -11 0
before|thường|0 0 -1 -1
before|thạnh|30 -8 0 0
before|thảo|-12 40 -2 -1
before|thấp|1 31 0 22
before|thẩm|0 38 0 0
before|thẻ|0 1 0 17
before|thế|-23 -12 0 -11
before|thể|-25 21 0 -18
before|thị|0 0 7 23
before|thống|-40 -2 0 0
before|thới|0 0 0 1
before|thời|0 0 10 33
before|thủy|34 -15 0 -16
before|thủ|0 0 1 1
before|thứ|-1 20 -3 -40
before|thừa|0 0 -6 -1
before|thực|0 -4 0 0
before|tinh|0 0 0 17
before|tin|-31 0 0 12
before|tiêm|0 -1 -1 1
before|tiêu|10 0 0 -11
before|tiếng|0 16 -1 -27
before|tiến|-8 0 0 71
before|tiếp|0 0 0 -28
before|tiết|2 1 0 0
before|tiền|17 0 0 9
before|tiểu|-11 -15 0 40
before|toàn|1 1 -1 -5
before|trang|57 0 0 6
before|tranh|0 0 10 -1
before|trao|11 -1 0 0
before|tri|0 0 -8 -8
before|triển|33 0 -1 0
before|triệt|-6 -1 0 0
before|trong|1 0 0 4
before|trung|-1 0 0 -38
before|truy|42 0 -4 0
before|trà|11 -9 0 35
before|trách|13 -16 -4 0
before|trái|-9 32 0 -65
before|tránh|0 0 -41 -8
before|trâu|-37 44 0 25
before|trên|31 0 0 -1
before|trích|1 2 0 -2
before|trước|-6 0 7 -12
before|trường|18 5 0 6
before|trưởng|-4 23 -34 -84
before|trại|-20 6 8 20
before|trạm|0 0 0 -7
before|trả|1 0 -12 -22
before|trấn|0 0 0 14
before|trần|0 7 0 0
before|trật|4 -1 -2 -31
before|trẻ|-48 6 0 0
before|trị|67 0 0 -47
before|trọng|0 0 56 21
before|trồng|64 6 0 -75
before|trộm|-12 31 0 38
before|trợ|39 -12 -34 -9
before|trụ|-29 -23 -2 -15
before|trừ|-19 38 0 -36
before|trực|45 -42 -30 -31
before|ttpvhcc|0 -14 21 0
before|tt|-9 0 -39 22
before|tuy|1 1 0 -70
before|tuyên|-1 0 -48 1
before|tuyến|0 0 0 -41
before|tuyển|62 -26 0 11
before|tuần|-1 0 1 2
before|tài|0 4 0 -9
before|tàu|-15 0 1 -1
before|tách|0 0 0 39
before|tái|-2 1 -27 -20
before|tán|34 0 0 -12
before|tân|-1 2 -1 -7
before|tình|0 0 0 -4
before|tích|0 0 0 -8
before|tính|11 -26 0 56
before|tín|1 0 0 -14
before|tòa|0 0 -1 4
before|tôm|8 0 0 0
before|tăng|-27 0 -14 5
before|tư|41 3 -8 -5
before|tại|0 0 1 0
before|tạm|0 19 0 -20
before|tạo|0 0 36 -42
before|tảo|-22 6 0 34
before|tận|14 -2 0 2
before|tập|0 0 -14 -8
before|tặng|43 -1 0 -15
before|tết|0 -7 -54 1
before|tệ|20 -1 0 28
before|tỉnh|-5 0 13 0
before|tốc|0 0 0 8
before|tối|0 0 -9 0
before|tồn|0 0 0 -2
before|tổng|-23 0 0 0
before|tổ|13 0 24 1
before|tội|-6 17 0 0
before|tới|11 0 0 -15
before|tờ|-3 8 -12 9
before|từng|-30 -23 0 -29
before|từ|1 -31 33 13
before|tự|-18 -1 -5 22
before|tỷ|0 0 0 9
before|ubkt|1 -1 1 46
before|ubmttq|-8 0 -34 -4
before|ubnd|-2 0 20 -1
before|vinh|-6 0 7 0
before|vi|11 0 0 27
before|việc|-38 0 0 12
before|viện|0 0 11 -2
before|việt|-15 8 0 -46
before|vp|40 -2 8 19
before|vt|-50 -28 -46 -1
before|vài|0 7 0 4
before|vàng|-2 38 -15 -57
before|và|6 -25 0 8
before|vá|16 -19 0 33
before|vân|1 0 0 0
before|vé|12 0 0 9
before|vì|-20 38 0 -29
before|vùng|-1 19 25 47
before|văn|1 0 0 1
before|vĩnh|-14 0 0 0
before|vướng|1 1 10 -2
before|vườn|0 5 0 -38
before|vượt|5 0 0 -1
before|vải|0 0 0 30
before|vẫn|21 -6 0 -20
before|vận|0 0 0 -18
before|vật|-6 -42 0 -41
before|vắng|0 -14 -6 -3
before|về|18 0 0 -80
before|vệ|-15 63 -4 24
before|vỉa|0 0 0 1
before|vị|11 0 0 0
before|vốn|3 30 0 8
before|với|1 -1 42 -37
before|vụ|13 -25 0 -1
before|vừa|-28 0 -27 -19
before|vững|-31 0 55 0
before|xem|22 0 0 0
before|xe|0 7 0 -12
before|xin|0 0 41 -47
before|xong|0 0 -9 -1
before|xoài|2 0 0 27
before|xuất|0 -9 3 0
before|xuống|-3 -18 -13 -24
before|xác|1 0 0 26
before|xâm|-28 7 0 9
before|xây|-1 0 0 -20
before|xã|8 0 6 3
before|xét|0 -3 0 -4
before|xóa|11 10 0 -30
before|xăng|-19 9 0 8
before|xưởng|12 -7 0 10
before|xảy|13 -12 0 0
before|xếp|1 0 -16 1
before|xử|0 0 1 -14
before|ybđt|0 0 0 24
before|y|0 0 0 -23
before|yên|-23 0 0 0
before|yêu|-1 1 34 -2
before|án|0 1 0 36
before|ông|0 0 1 1
before|ô|0 -1 1 35
before|ý|1 7 0 14
before|đang|-18 56 0 0
before|đa|-17 -27 0 0
before|đi|0 34 0 23
before|điều|-2 1 -2 -1
before|điểm|1 55 0 2
before|điện|0 3 0 -4
before|đo|0 9 0 26
before|đoàn|-43 10 27 -15
before|đuối|39 -8 0 0
before|đ|0 0 12 31
before|đài|0 0 -1 13
before|đàn|7 0 0 0
before|đào|0 -8 17 -37
before|đám|19 -2 13 34
before|đáng|0 17 0 -14
before|đánh|-5 0 32 15
before|đá|0 5 0 17
before|đã|5 1 0 1
before|đê|5 -3 0 41
before|đích|-41 -1 -42 -25
before|đóng|0 0 36 20
before|đón|34 0 2 38
before|đó|0 18 0 40
before|đông|-3 0 0 0
before|đôn|0 0 0 41
before|đùn|0 0 13 0
before|đúng|-9 -12 15 -1
before|đăk|-2 0 0 -26
before|đăng|26 -15 9 -24
before|đưa|0 -2 0 -8
before|đường|28 17 0 22
before|được|17 0 0 1
before|đại|-1 0 -1 1
before|đạt|-12 24 0 26
before|đảm|0 0 37 35
before|đảng|0 0 0 7
before|đảo|-7 17 0 6
before|đất|0 0 -33 0
before|đấu|0 0 0 16
before|đầu|-33 0 -31 -76
before|đẩy|0 0 12 51
before|đập|-6 14 -8 -12
before|đậu|15 -6 5 -27
before|đắk|0 12 0 -26
before|đặc|0 0 0 41
before|đặt|23 0 -2 -35
before|đến|44 0 0 0
before|đề|0 0 0 57
before|để|0 0 1 -13
before|đọc|2 17 -8 -35
before|đối|0 0 44 15
before|đồng|0 0 0 4
before|đồn|0 0 0 23
before|đổi|25 0 19 -53
before|đội|-1 0 0 16
before|động|-17 -8 5 -1
before|độ|-20 12 0 -1
before|đời|9 20 0 -47
before|đỡ|4 -1 0 -22
before|đợt|-32 0 0 -31
before|đủ|11 0 10 -33
before|đức|-5 12 0 -26
before|đứng|0 0 0 -18
before|ưu|20 -17 0 35
before|ước|-48 0 -1 -1
before|ổn|-14 0 0 4
before|ở|6 4 0 -26
before|ủy|1 0 0 24
behind|"|1 -24 0 0
behind|(|0 -3 0 -27
behind|-|0 0 -39 0
behind|[|0 1 0 0
behind|ai|0 0 20 22
behind|anqp|15 0 0 4
behind|an|30 0 1 1
behind|a|0 5 0 13
behind|bahnar|-4 19 0 13
behind|ban|0 0 -1 0
behind|bao|27 0 0 0
behind|ba|-1 33 0 20
behind|bch|0 0 -1 0
behind|bhxh|1 0 4 24
behind|bhyt|-11 9 -29 -8
behind|bia|0 0 0 4
behind|biên|8 0 0 -11
behind|biển|25 0 0 -7
behind|biểu|-3 6 22 5
behind|buôn|0 27 0 8
behind|buộc|-2 6 1 7
behind|b|0 0 2 21
behind|bài|0 0 17 28
behind|bàn|0 0 1 0
behind|bà|-43 7 0 39
behind|bác|6 -17 16 24
behind|bám|0 -10 0 0
behind|bán|0 1 0 1
behind|bãi|0 0 0 -1
behind|bão|-25 0 0 -40
behind|bên|23 -1 0 1
behind|bê|1 0 0 -34
behind|bình|-20 0 0 -13
behind|bò|0 24 0 -43
behind|bùi|0 11 0 0
behind|bù|-25 38 0 53
behind|bún|0 0 0 -24
behind|bưu|-12 0 10 0
behind|bước|7 0 0 22
behind|bản|3 2 0 -8
behind|bảo|0 0 20 0
behind|bất|-3 9 0 8
behind|bầu|32 0 0 2
behind|bắc|0 1 0 0
behind|bắt|-4 13 0 0
behind|bằng|-15 0 0 0
behind|bến|-1 0 0 19
behind|bể|-3 10 0 0
behind|bệnh|-15 0 0 8
behind|bị|24 0 0 -7
behind|bỏ|3 -1 0 0
behind|bốn|0 29 0 36
behind|bố|0 0 34 8
behind|bồi|3 -9 3 -37
behind|bổ|0 0 -12 0
behind|bội|0 0 0 40
behind|bộ|-49 -3 0 -1
behind|bờ|-3 9 0 10
behind|bởi|0 -7 0 -1
behind|bục|13 0 -4 14
behind|bức|0 -14 0 15
behind|bữa|0 0 0 -20
behind|cam|10 0 -24 0
behind|cao|0 8 0 -43
behind|ca|0 0 13 0
behind|che|-58 0 62 -9
behind|chia|-18 20 0 50
behind|chi|0 0 0 1
behind|chiếm|25 -1 0 -32
behind|chiều|0 1 0 8
behind|cho|0 0 -4 -53
behind|chuyển|0 3 0 3
behind|chuyện|0 0 0 7
behind|chuẩn|0 0 18 -1
behind|chuối|36 0 0 -30
behind|chánh|-14 -3 14 -6
behind|cháy|-24 -30 24 -52
behind|chè|7 6 0 5
behind|chép|0 23 0 0
behind|chính|-1 3 -1 0
behind|chín|0 0 -10 0
behind|chôm|3 0 0 -44
behind|chú|-10 0 0 0
behind|chăm|1 0 18 6
behind|chăn|6 0 0 10
behind|chưa|0 -1 0 0
behind|chương|6 0 0 -3
behind|chạy|0 0 0 30
behind|chấm|0 0 24 -22
behind|chấn|0 0 3 23
behind|chất|1 -15 -11 -31
behind|chậm|0 0 0 3
behind|chết|-16 0 0 0
behind|chế|0 -24 0 32
behind|chỉnh|13 -3 4 -1
behind|chỉ|0 -13 1 -1
behind|chịu|0 0 0 34
behind|chị|-13 5 17 -12
behind|chọn|0 -3 33 0
behind|chống|0 0 24 -3
behind|chốt|0 0 21 -25
behind|chờ|-15 18 0 -27
behind|chợ|1 0 0 0
behind|chủ|0 0 0 1
behind|chức|-63 -9 0 9
behind|chứng|11 -6 -9 -1
behind|chữa|9 0 0 0
behind|cn|-25 -3 0 2
behind|coi|0 0 30 -12
behind|con|-43 29 0 14
behind|covid|-41 -39 0 -6
behind|cuối|0 0 6 -1
behind|cuộc|-18 0 0 -7
behind|c|-5 14 0 0
behind|cà|21 0 0 -17
behind|cách|-4 3 0 0
behind|các|-6 0 0 0
behind|cánh|3 0 0 0
behind|cán|3 0 0 0
behind|cát|-11 -9 -26 -23
behind|cá|1 -19 0 -1
behind|cân|0 0 1 -1
behind|cây|-25 16 0 -31
behind|còn|33 0 1 0
behind|công|0 0 0 1
behind|cùng|0 0 0 1
behind|cúm|0 -7 0 0
behind|căn|-10 31 1 0
behind|cũng|12 0 0 13
behind|cơ|-6 0 0 2
behind|cưỡng|0 0 9 29
behind|cải|1 0 -3 0
behind|cảng|22 -6 0 5
behind|cảnh|-5 0 16 0
behind|cả|-16 44 0 17
behind|cấm|0 -9 30 0
behind|cấp|-12 0 0 -1
behind|cất|5 1 12 -3
behind|cấy|10 0 0 -56
behind|cầu|-3 13 0 -11
behind|cẩm|21 0 -18 20
behind|cắm|0 0 11 16
behind|cắt|9 -1 0 -41
behind|cống|0 35 0 34
behind|cổng|-3 0 0 0
behind|cổ|0 0 0 -30
behind|cộng|0 40 0 0
behind|cục|-30 -11 20 0
behind|cụm|-1 -11 0 -16
behind|cụ|11 0 22 1
behind|củng|0 0 2 -1
behind|cứng|23 0 0 -39
behind|cứu|-26 -8 32 -52
behind|cửa|0 0 -41 0
behind|cử|0 30 -1 -2
behind|danh|4 0 0 -10
behind|di|1 25 54 17
behind|diễn|13 0 4 3
behind|diện|3 -6 0 1
behind|doanh|0 -10 0 1
behind|do|-16 21 0 3
behind|duy|0 20 22 -21
behind|du|-1 3 0 1
behind|dài|0 0 0 12
behind|dân|25 0 0 0
behind|dùng|0 0 0 25
behind|dù|1 0 0 -14
behind|dưới|-39 43 0 0
behind|dạy|-8 2 -25 -48
behind|dẫn|3 0 0 -7
behind|dẫu|-1 -1 0 24
behind|dập|1 0 5 -49
behind|dịch|0 0 0 -2
behind|dọn|0 0 30 -22
behind|dứt|0 0 0 -10
behind|dừa|-23 28 0 0
behind|dữ|-42 0 0 -1
behind|dựng|36 0 9 6
behind|dự|8 0 0 -5
behind|ea|0 13 0 0
behind|gdp|-16 0 -1 -1
behind|ghi|0 15 -1 -1
behind|giao|-9 0 0 2
behind|gia|-2 0 -5 0
behind|gieo|-32 -1 0 1
behind|già|29 -21 13 -4
behind|giám|0 0 0 -1
behind|giáo|6 0 0 0
behind|giãn|7 18 -38 -33
behind|giúp|9 0 -1 29
behind|giải|0 0 0 10
behind|giảm|0 0 0 -5
behind|giấy|0 0 -1 1
behind|giống|9 0 0 0
behind|giới|18 0 0 -6
behind|giờ|-22 34 0 0
behind|giữ|0 0 51 -1
behind|gtsx|-12 0 0 0
behind|g|0 0 1 0
behind|gây|-1 0 0 11
behind|gói|0 1 0 0
behind|góp|13 0 0 -46
behind|gạch|5 0 -1 4
behind|gạo|19 -4 0 -19
behind|gấp|-50 0 0 10
behind|gần|-28 -2 0 0
behind|gắn|0 0 26 -9
behind|gọi|1 29 -9 21
behind|gồm|-24 -6 0 -17
behind|gỗ|-29 0 0 28
behind|gộp|-2 0 20 12
behind|gỡ|0 0 25 -8
behind|gửi|0 0 21 0
behind|hai|2 0 1 15
behind|hao|0 21 0 13
behind|heo|70 -20 0 38
behind|hiệp|1 -12 0 0
behind|hiệu|33 0 0 -65
behind|hoàn|0 0 7 3
behind|hoạt|-1 -45 0 0
behind|huy|21 0 1 7
behind|huyện|-8 0 -1 -12
behind|huấn|1 0 0 0
behind|hàng|0 39 0 0
behind|hành|-11 0 0 0
behind|hà|0 1 0 18
behind|hình|-30 30 5 19
behind|hòa|1 6 -2 19
behind|hđnd|0 0 -8 0
behind|hơn|-48 1 0 -14
behind|hư|18 0 0 -20
behind|hướng|0 0 22 0
behind|hạn|0 0 0 9
behind|hạt|0 0 -1 7
behind|hạ|-8 0 -22 0
behind|hải|-1 0 0 40
behind|hậu|18 0 -3 0
behind|hằng|0 0 -2 -21
behind|hẻm|-11 0 1 -23
behind|hết|0 0 0 -10
behind|hệ|-11 0 0 -36
behind|học|11 1 0 -7
behind|họp|0 2 0 -20
behind|hỏi|0 27 -11 0
behind|hồng|28 0 0 48
behind|hồ|0 6 0 0
behind|hỗ|-34 10 1 -1
behind|hội|0 0 28 36
behind|hộ|0 0 0 -7
behind|hợp|-16 -2 0 -6
behind|hụt|0 19 0 0
behind|hứa|0 0 -37 0
behind|ia|-16 25 39 -12
behind|in|1 0 0 0
behind|khai|-5 0 2 -26
behind|khen|-10 32 12 -50
behind|khiếu|0 0 -1 -5
behind|khiển|13 0 0 0
behind|khoanh|0 0 21 14
behind|khoa|0 0 3 0
behind|kho|-5 0 4 0
behind|khuyến|-15 0 0 0
behind|khu|0 0 0 43
behind|khách|1 0 0 0
behind|khám|0 9 -15 -7
behind|kháng|0 0 0 22
behind|khánh|0 1 3 1
behind|khá|25 -14 0 -36
behind|khép|13 -7 50 -11
behind|khóa|0 0 1 0
behind|khói|0 15 -7 0
behind|khóm|24 0 -10 28
behind|khó|-21 -3 0 2
behind|khôi|11 0 1 0
behind|không|0 0 1 0
behind|khả|32 0 0 0
behind|khắc|-4 0 0 0
behind|khối|1 -11 0 -12
behind|khống|-17 0 0 0
behind|khởi|-1 0 32 11
behind|kim|21 20 0 9
behind|kinh|0 -1 0 -1
behind|kiến|13 0 29 -27
behind|kiềm|0 0 32 -21
behind|kiểm|0 0 13 -4
behind|kiện|35 0 0 0
behind|kèm|0 0 19 -9
behind|kè|19 0 22 -84
behind|kém|-21 24 0 4
behind|kênh|22 0 0 0
behind|kê|-9 9 0 30
behind|kích|6 0 0 0
behind|ký|0 0 5 0
behind|kẻ|0 0 5 0
behind|kế|-28 0 0 0
behind|kể|0 -16 0 0
behind|kịp|1 0 17 21
behind|kỳ|-6 0 -1 0
behind|kỹ|-13 0 0 0
behind|lao|-23 -27 0 2
behind|liên|0 -3 11 0
behind|loa|0 -24 0 0
behind|lo|0 0 -1 0
behind|loại|0 0 19 0
behind|luân|8 -4 5 42
behind|luật|-3 0 -1 0
behind|làm|0 0 1 7
behind|làng|39 -9 0 -13
behind|láng|25 -3 0 40
behind|lát|25 0 0 -57
behind|lâm|-1 0 0 -1
behind|lãi|36 -14 0 19
behind|lãng|10 -1 -15 7
behind|lãnh|0 0 0 -20
behind|lò|0 29 0 0
behind|lô|0 -2 4 0
behind|lúa|38 0 0 -8
behind|lý|0 26 0 -3
behind|lĩnh|26 0 0 0
behind|lũy|-44 -1 0 0
behind|lưu|0 0 -1 -36
behind|lương|-16 0 0 -13
behind|lượng|12 0 0 0
behind|lượt|-1 1 0 7
behind|lạc|9 -1 0 -8
behind|lại|0 -24 -3 -10
behind|lạm|0 -25 0 8
behind|lấn|8 6 0 3
behind|lấy|-17 22 12 -53
behind|lần|-9 17 -15 43
behind|lập|0 0 0 30
behind|lắc|8 -5 0 -25
behind|lắp|1 0 -4 -1
behind|lễ|42 0 0 -32
behind|lệ|1 -1 11 -18
behind|lộc|0 0 0 10
behind|lộ|5 14 0 0
behind|lớp|2 25 1 0
behind|lợn|6 23 0 38
behind|lợp|-30 0 0 -23
behind|lục|-2 11 0 0
behind|lừa|0 -10 0 0
behind|lực|21 1 0 -7
behind|ma|-3 -14 0 0
behind|minh|0 14 0 0
behind|mong|0 0 -44 4
behind|mttq|5 0 9 2
behind|mua|18 -31 0 27
behind|muối|0 0 0 14
behind|muộn|0 0 2 29
behind|m|2 0 0 0
behind|màu|27 0 0 33
behind|mà|-10 15 0 13
behind|máy|1 15 0 28
behind|mía|-63 -4 0 16
behind|môi|0 0 -12 1
behind|mô|0 0 0 4
behind|mưa|-29 -46 0 0
behind|mất|0 39 0 32
behind|mấy|-22 -6 0 0
behind|mặc|-2 17 0 -16
behind|mặt|1 0 1 1
behind|mốc|16 -2 1 15
behind|mỗi|0 0 -3 2
behind|một|0 2 0 0
behind|mới|-15 38 0 0
behind|mời|0 2 8 0
behind|mở|0 0 26 9
behind|mục|-1 -11 30 0
behind|mức|-1 -10 0 -65
behind|mực|-1 -3 4 -10
behind|nam|0 20 7 0
behind|nay|8 -34 0 -1
behind|ngao|17 0 0 53
behind|ngay|-54 0 -4 -29
behind|nghe|-5 0 0 -1
behind|nghiên|0 0 0 5
behind|nghiệm|-8 19 24 0
behind|nghề|24 1 0 -36
behind|nghị|3 0 0 1
behind|ngoài|-13 -26 32 0
behind|nguyên|0 0 0 12
behind|nguồn|-11 0 0 0
behind|ngành|0 1 -1 -1
behind|ngân|0 1 0 6
behind|ngô|-2 0 0 0
behind|ngăn|0 0 46 -13
behind|ngư|10 -11 0 1
behind|người|0 0 0 1
behind|ngược|28 0 0 -25
behind|ngại|0 0 0 3
behind|ngập|-21 -28 0 0
behind|ngắt|0 0 0 14
behind|nhiều|0 43 0 1
behind|nhiệm|0 0 10 26
behind|nhà|-5 15 -20 0
behind|nhân|0 0 14 0
behind|nhãn|14 12 0 -40
behind|nhưng|1 0 0 -5
behind|như|-78 -45 0 -51
behind|nhường|0 0 0 1
behind|nhầm|11 -10 0 0
behind|nhận|-3 -4 0 0
behind|nhập|-33 -16 0 -36
behind|nhật|-2 -9 0 -27
behind|nhắc|7 0 20 37
behind|nhẹ|0 16 -4 0
behind|nhờ|25 -28 0 3
behind|những|25 -1 -11 15
behind|nhựa|-2 0 28 -30
behind|ninh|8 -2 0 22
behind|niêm|30 0 0 -37
behind|nq|9 0 0 20
behind|nuôi|-32 0 0 -33
behind|nâng|0 -7 9 0
behind|né|0 0 0 -32
behind|nên|-31 -1 0 -17
behind|nói|0 8 22 4
behind|nông|-25 0 0 1
behind|năm|-4 -1 0 -24
behind|năng|40 0 0 0
behind|nơi|-11 0 0 8
behind|nước|0 7 0 0
behind|nạo|-1 0 7 -31
behind|nằm|-17 1 10 0
behind|nếu|-13 15 0 0
behind|nề|6 -8 -8 20
behind|nể|0 0 0 17
behind|nội|1 -25 0 2
behind|nộp|-7 17 0 -1
behind|nợ|1 0 0 0
behind|nửa|-8 -20 1 0
behind|ocop|9 0 0 87
behind|papi|-1 0 -3 45
behind|pa|-21 9 -11 2
behind|pbt|0 -1 -13 -8
behind|pccc|0 0 10 33
behind|pci|-12 0 -1 -11
behind|phong|7 -37 38 6
behind|phun|0 1 3 2
behind|pháo|0 0 0 -11
behind|phát|0 -1 0 0
behind|phá|0 -28 0 0
behind|phân|18 0 0 7
behind|phê|0 0 0 24
behind|phía|0 1 0 -15
behind|phí|1 0 2 -12
behind|phó|-1 0 -8 0
behind|phú|28 0 0 0
behind|phương|-7 0 0 0
behind|phước|0 6 1 22
behind|phường|0 -1 -43 0
behind|phạm|-6 0 0 -8
behind|phạt|34 -1 2 1
behind|phải|-30 0 0 1
behind|phản|-10 0 -2 -11
behind|phấn|1 0 10 28
behind|phần|0 0 0 3
behind|phối|-1 1 -1 0
behind|phổ|11 0 -2 34
behind|phục|0 0 0 2
behind|phụ|-11 0 0 0
behind|phủ|35 -14 0 0
behind|quang|-20 0 0 0
behind|quan|-2 0 -9 22
behind|qua|6 -23 -1 0
behind|quy|6 -3 -1 -5
behind|quyết|-28 24 0 0
behind|quán|24 0 0 -37
behind|quá|-40 66 0 0
behind|quân|0 0 0 1
behind|quét|26 0 -9 -10
behind|quý|0 3 0 0
behind|quảng|0 0 0 25
behind|quản|0 0 0 2
behind|quận|34 0 -22 12
behind|quế|0 0 1 -1
behind|quốc|0 0 0 7
behind|quỹ|-24 0 0 -6
behind|rau|-1 14 0 28
behind|ra|-1 0 0 29
behind|riêng|22 0 0 14
behind|ruộng|16 -2 0 0
behind|rà|0 0 38 0
behind|rác|-32 54 0 30
behind|rét|38 -12 0 36
behind|rõ|-7 0 0 0
behind|rút|-18 -45 0 0
behind|rằng|10 0 0 17
behind|sai|20 -14 0 -22
behind|sau|0 0 -1 0
behind|sa|0 0 -7 5
behind|sinh|16 -7 0 0
behind|sipas|14 0 -19 -42
behind|siết|0 0 0 15
behind|song|21 -18 0 0
behind|so|43 -8 0 35
behind|soạn|21 0 0 24
behind|sàng|6 0 7 -4
behind|sáp|0 0 0 5
behind|sát|0 0 5 23
behind|sáu|0 0 1 -5
behind|sông|0 8 0 21
behind|sĩ|18 0 0 0
behind|sơn|16 -13 0 -37
behind|sơ|0 0 -1 0
behind|sạt|-19 -1 0 -1
behind|sản|1 0 0 6
behind|sầu|33 0 15 -49
behind|sắp|0 0 26 3
behind|sẵn|0 0 17 34
behind|sốt|0 -13 0 0
behind|sổ|8 0 0 0
behind|sớm|-1 0 8 -12
behind|sở|-6 0 -18 1
behind|sợ|0 0 0 8
behind|sụt|0 72 0 -10
behind|sửa|29 0 36 1
behind|sử|0 2 0 0
behind|sự|0 0 0 72
behind|tai|36 0 0 1
behind|tam|0 0 0 -54
behind|tang|55 -11 0 -39
behind|tham|1 0 12 2
behind|thanh|-28 0 0 1
behind|thay|0 0 1 0
behind|theo|0 -5 0 -3
behind|thi|-17 22 0 -18
behind|thiết|10 -4 0 -24
behind|thiếu|0 -36 0 0
behind|thiệt|0 1 0 30
behind|thoát|15 -25 -7 0
behind|thua|-28 39 0 36
behind|thuyền|0 0 0 24
behind|thuế|-25 -59 0 0
behind|thuốc|0 0 -46 14
behind|thuộc|-13 40 0 -45
behind|thái|0 -4 -1 0
behind|tháng|-15 -17 0 0
behind|tháo|0 0 4 -1
behind|thân|-1 3 0 0
behind|thêm|-4 0 0 -4
behind|thông|1 0 0 0
behind|thôn|0 1 -11 4
behind|thăm|0 0 0 -34
behind|thư|3 -16 0 -24
behind|thương|-18 0 0 -31
behind|thường|0 0 1 3
behind|thưởng|0 0 10 26
behind|thạnh|-3 0 4 14
behind|thảo|0 0 -6 0
behind|thả|0 0 27 0
behind|thấp|-1 33 0 2
behind|thất|0 0 0 -42
behind|thẩm|-4 0 0 -13
behind|thế|25 -7 0 8
behind|thể|12 0 0 0
behind|thị|0 0 -5 -1
behind|thống|6 0 -1 20
behind|thời|-29 0 5 -28
behind|thủy|-14 1 0 0
behind|thứ|-6 12 -2 8
behind|thực|0 0 -5 0
behind|tinh|2 0 0 1
behind|tin|0 17 -7 20
behind|tiêm|5 0 0 0
behind|tiêu|-7 1 0 -4
behind|tiếng|1 29 0 41
behind|tiến|-11 0 0 24
behind|tiếp|0 0 19 0
behind|tiết|15 -9 4 6
behind|tiền|1 2 0 0
behind|tiểu|0 5 0 12
behind|toàn|-11 28 0 0
behind|tranh|0 0 2 0
behind|trao|-3 -2 0 0
behind|triển|2 0 0 -44
behind|triệt|5 0 0 18
behind|trong|-9 0 0 0
behind|trung|3 0 0 -17
behind|truy|39 0 6 2
behind|tr|0 0 -37 0
behind|trái|4 12 0 18
behind|tránh|0 0 53 1
behind|trâu|22 1 0 56
behind|trên|-27 0 0 -1
behind|trình|0 0 0 39
behind|trích|26 0 0 0
behind|trước|0 0 -32 -16
behind|trường|37 0 0 -1
behind|trưởng|0 0 0 -6
behind|trại|0 0 10 -38
behind|trạm|12 0 0 -18
behind|trả|21 -2 -1 -15
behind|trần|24 0 -15 0
behind|trật|15 0 0 0
behind|trẻ|0 0 -1 0
behind|trễ|0 0 0 12
behind|trị|0 0 0 -6
behind|trọng|-7 0 4 15
behind|trồng|8 0 0 0
behind|trộm|3 -1 0 4
behind|trợ|4 0 13 -44
behind|trụ|-7 -22 0 -13
behind|trừ|0 7 -4 55
behind|trực|-10 22 14 -1
behind|tuy|67 1 0 8
behind|tuyên|0 0 24 -11
behind|tuyến|0 11 0 -39
behind|tuyển|-30 0 0 1
behind|tuần|0 0 5 0
behind|tài|-8 0 0 0
behind|tách|0 16 0 0
behind|tái|0 -1 0 49
behind|tân|14 -7 -29 -30
behind|tìm|0 0 4 -11
behind|tình|-8 -28 0 -6
behind|tích|0 0 26 -26
behind|tính|0 0 0 2
behind|tín|0 26 0 -42
behind|tòa|0 0 -11 6
behind|tôm|22 5 0 -21
behind|tăng|-11 1 11 0
behind|tư|1 0 0 0
behind|tương|-68 13 0 23
behind|tưới|7 7 20 -32
behind|tại|0 0 13 -12
behind|tạm|1 0 0 -13
behind|tạo|9 0 13 0
behind|tảo|0 19 0 2
behind|tập|0 8 34 0
behind|tặng|6 0 0 -14
behind|tết|0 -1 42 26
behind|tệ|-1 5 0 1
behind|tịch|0 0 0 -5
behind|tốc|25 1 0 -1
behind|tố|33 0 -44 -72
behind|tồn|3 0 0 1
behind|tổng|0 0 -8 0
behind|tổ|1 0 9 -2
behind|tội|0 0 0 -17
behind|tới|26 12 -7 0
behind|tờ|-5 16 -20 0
behind|từng|0 0 0 35
behind|từ|-52 0 -4 11
behind|tự|61 -22 0 8
behind|ubkt|-22 -3 -7 0
behind|ubmttq|0 0 11 25
behind|ubnd|0 0 0 1
behind|viettel|0 0 0 -1
behind|vi|-9 0 0 -5
behind|viện|-32 0 0 -1
behind|vp|0 0 12 0
behind|vài|0 17 0 14
behind|vàng|0 -3 0 19
behind|vào|-4 21 12 0
behind|và|-41 0 -4 -5
behind|vá|11 -3 1 -8
behind|vé|0 23 0 17
behind|vì|0 0 0 21
behind|vùng|3 0 0 -1
behind|văn|0 0 1 0
behind|vướng|1 0 0 4
behind|vườn|-36 25 0 0
behind|vượt|0 0 0 49
behind|vải|10 10 0 19
behind|vẫn|1 4 0 -31
behind|vận|0 0 41 0
behind|vật|-4 -15 2 15
behind|vắng|-11 -1 -18 -19
behind|về|0 14 6 -3
behind|vệ|3 4 -3 13
behind|vỉa|10 -11 0 0
behind|vốn|0 1 0 27
behind|với|0 0 20 -20
behind|vụ|0 0 0 35
behind|vừa|-13 0 4 -5
behind|vững|0 0 -4 0
behind|xem|-23 0 0 0
behind|xe|15 0 0 0
behind|xin|0 0 51 0
behind|xi|-20 56 0 -30
behind|xong|0 0 0 28
behind|xoài|0 0 0 -14
behind|xuất|0 1 0 18
behind|xuống|-1 -14 0 0
behind|xác|-1 22 0 1
behind|xâm|15 0 0 0
behind|xây|0 0 3 1
behind|xã|0 0 -1 0
behind|xét|3 0 5 20
behind|xóa|0 0 9 -18
behind|xưởng|-13 0 0 11
behind|xảy|-2 4 0 12
behind|xả|-27 26 0 8
behind|xếp|0 1 -1 0
behind|xử|0 0 21 0
behind|y|19 5 0 0
behind|yên|-17 33 0 0
behind|yêu|-1 0 -34 -12
behind|án|-40 1 0 18
behind|ít|-12 26 -1 8
behind|ông|0 -4 0 1
behind|ô|0 21 0 0
behind|ý|0 -8 0 0
behind|ăn|18 0 0 7
behind|đakrông|0 0 23 0
behind|đa|0 -14 0 0
behind|đi|0 6 0 0
behind|điểm|5 -1 -17 -24
behind|điện|13 0 0 28
behind|đo|-10 12 0 0
behind|đoàn|2 0 0 0
behind|đoạn|18 -2 0 -4
behind|đuối|10 10 0 0
behind|đ|0 0 -21 0
behind|đài|0 0 -25 13
behind|đàn|0 0 0 -41
behind|đào|0 0 0 -1
behind|đám|21 0 0 -4
behind|đáng|-3 -3 -5 -41
behind|đánh|0 0 0 12
behind|đá|0 0 0 -10
behind|đã|-60 0 0 -19
behind|đèn|-9 32 0 -3
behind|đê|0 0 0 20
behind|đích|0 0 21 0
behind|đính|22 5 -3 3
behind|đóng|32 -14 38 19
behind|đón|-41 -1 -11 -2
behind|đó|-14 1 0 -39
behind|đông|0 13 0 -25
behind|đôn|0 1 -9 -37
behind|đô|1 0 0 -1
behind|đùn|0 1 2 -1
behind|đăng|0 0 10 -11
behind|đơn|1 0 -11 0
behind|đưa|0 0 1 13
behind|đường|1 10 0 -20
behind|đại|1 0 0 -16
behind|đạt|24 0 0 -52
behind|đảm|3 0 -1 -10
behind|đảng|-1 0 -19 -1
behind|đảo|-22 15 0 -37
behind|đất|2 -1 -3 0
behind|đấu|0 -9 1 22
behind|đầu|1 2 -5 0
behind|đẩy|23 -14 1 -1
behind|đập|-2 0 0 0
behind|đậu|-9 -7 28 27
behind|đặc|-1 0 0 19
behind|đặt|0 0 42 16
behind|đến|-56 0 0 -8
behind|đề|33 0 -1 0
behind|để|0 0 0 -52
behind|địa|0 0 -1 0
behind|định|0 0 4 -1
behind|đọc|0 8 -9 4
behind|đối|0 0 6 51
behind|đồng|1 0 -1 -7
behind|đồn|0 0 -1 32
behind|đội|-1 1 0 17
behind|động|44 -3 0 -62
behind|độ|0 0 -1 0
behind|đời|4 11 -1 1
behind|đỡ|-22 0 0 0
behind|đợt|-14 1 -9 0
behind|đủ|0 0 19 0
behind|đức|0 15 0 -39
behind|đứng|2 0 0 5
behind|đừng|0 0 27 0
behind|ước|-34 24 15 11
behind|ấn|-2 0 26 -20
behind|ổn|0 0 12 1
behind|ở|21 -29 0 18
behind|ủy|0 0 13 -8
brief completed|0|-62 0 0 59
brief completed|1|-63 0 0 -5
brief completed|2|-21 0 0 -1
brief completed|3|43 0 0 0
brief course|- fall|0 22 0 -7
brief course|- rise|0 0 -1 0
brief course|0 still|0 2 0 22
brief course|1 still|-1 29 0 0
brief course|2 rise|77 0 0 -9
brief course|2 still|1 0 0 1
brief course|3 rise|6 0 0 -33
brief course|3 still|0 1 0 -8
brief course|4 fall|-25 66 0 0
brief course|4 rise|53 0 0 51
brief course|4 still|-57 0 0 -8
brief course|5 rise|2 0 0 11
brief course|5 still|-1 0 0 -2
brief course|6 rise|25 0 0 29
brief course|6 still|0 0 0 19
brief gives a body work|,|0 0 27 0
brief gives a body work|:|0 0 -11 0
brief gives a body work|;|0 0 -1 -1
brief gives work|none ,|0 0 0 -1
brief gives work|none :|2 0 1 0
brief gives work|none ;|-24 0 23 0
brief gives work|open :|0 0 1 0
brief gives work|open ;|0 0 14 0
brief gives work|result ,|24 0 0 -7
brief gives work|result :|-4 0 -1 -10
brief gives work|result ;|-26 0 -3 -11
brief gives work|result alone|48 0 0 -1
brief gives work|result start|4 0 0 0
brief gives work|shortcoming ,|0 0 0 -13
brief gives work|shortcoming :|0 11 0 -25
brief gives work|shortcoming alone|0 29 0 0
brief gives work|shortcoming start|1 -19 0 0
brief gives work|task ,|0 0 36 -96
brief gives work|task :|0 0 28 1
brief gives work|task ;|0 0 1 0
brief gives work|task alone|0 0 27 0
brief gives work|task start|0 0 2 0
brief has|count|24 0 0 -1
brief has|fall|0 45 0 -6
brief has|figure|0 0 -9 0
brief has|rise|22 0 -1 0
brief has|target|0 0 -20 1
brief is|body-led|0 0 0 -1
brief is|deed|0 0 11 0
brief is|labelled|-1 0 0 0
brief is|last|-4 0 0 0
brief is|opened|-8 0 0 -19
brief is|piece|-7 38 0 0
brief is|promised|0 0 -2 0
brief joint behind|,|0 0 1 0
brief joint behind|;|0 0 1 1
brief joint behind|start|0 0 0 3
brief joint behind|turn|-1 0 0 -21
brief left, side, joint|merit,merit ,|0 0 0 -1
brief left, side, joint|merit,merit :|19 0 0 67
brief left, side, joint|merit,merit ;|-1 -1 0 32
brief left, side, joint|merit,merit start|0 0 0 -1
brief left, side, joint|merit,merit turn|3 27 0 17
brief left, side, joint|merit,none ,|0 0 0 2
brief left, side, joint|merit,none :|0 0 0 -10
brief left, side, joint|merit,none ;|0 0 0 1
brief left, side, joint|merit,none turn|40 -4 0 -20
brief left, side, joint|merit,want ,|0 43 0 -9
brief left, side, joint|merit,want ;|-1 30 0 0
brief left, side, joint|merit,want start|16 0 0 0
brief left, side, joint|merit,want turn|41 -29 0 0
brief left, side, joint|none,- start|0 0 0 1
brief left, side, joint|none,- turn|0 1 0 0
brief left, side, joint|none,merit ,|0 0 1 0
brief left, side, joint|none,merit :|14 0 0 28
brief left, side, joint|none,merit ;|0 0 0 6
brief left, side, joint|none,merit turn|-1 21 0 -1
brief left, side, joint|none,none :|0 0 1 1
brief left, side, joint|none,none start|0 0 -21 0
brief left, side, joint|none,none turn|0 0 2 -5
brief left, side, joint|none,want ,|0 1 0 -11
brief left, side, joint|none,want :|0 26 0 0
brief left, side, joint|none,want ;|0 33 0 0
brief left, side, joint|none,want start|-12 0 0 0
brief left, side, joint|none,want turn|39 -5 0 17
brief left, side, joint|want,- start|0 -4 0 0
brief left, side, joint|want,- turn|0 -27 0 0
brief left, side, joint|want,merit ;|0 18 0 0
brief left, side, joint|want,merit start|0 3 0 0
brief left, side, joint|want,merit turn|-19 25 0 0
brief left, side, joint|want,none :|0 0 0 -16
brief left, side, joint|want,none turn|0 4 0 7
brief left, side, joint|want,want ,|0 0 0 -29
brief left, side, joint|want,want :|0 24 0 0
brief left, side, joint|want,want ;|0 41 0 0
brief left, side, joint|want,want start|-16 0 0 0
brief left, side, joint|want,want turn|0 0 0 27
brief left|;|0 0 0 1
brief length before|1 ,|0 0 -1 1
brief length before|1 ;|16 0 16 -14
brief length before|1 end|1 14 0 0
brief length before|2 ,|-1 0 0 15
brief length before|2 ;|1 0 0 -8
brief length before|2 end|0 0 -1 0
brief length before|2 turn|-1 11 -12 0
brief length before|3 :|0 0 1 3
brief length before|3 ;|0 0 0 1
brief length before|3 turn|10 1 -12 -20
brief length before|4 ,|0 0 0 -14
brief length before|4 :|1 0 0 0
brief length before|4 ;|0 0 -1 0
brief length before|4 end|0 0 0 -1
brief length before|4 turn|0 0 1 21
brief length before|5 ,|0 0 0 -1
brief length before|5 :|0 0 40 5
brief length before|5 ;|0 0 0 5
brief length before|5 turn|6 6 0 0
brief length before|6 :|5 0 1 0
brief length before|6 ;|-1 0 0 1
brief length before|6 turn|0 0 0 5
brief length|1|0 0 -9 0
brief length|2|0 0 -1 1
brief length|5|0 0 0 -1
brief mode, left|none ,|0 0 -1 0
brief mode, left|none :|12 0 2 0
brief mode, left|none ;|0 0 1 1
brief mode, left|none turn|0 -15 0 28
brief mode, left|open ;|0 0 0 12
brief mode, left|result ,|-1 0 0 -18
brief mode, left|result :|29 2 -1 -11
brief mode, left|result ;|12 0 0 10
brief mode, left|result start|6 0 0 0
brief mode, left|result turn|0 0 0 40
brief mode, left|shortcoming ,|0 0 0 -1
brief mode, left|shortcoming :|0 45 0 -1
brief mode, left|shortcoming ;|0 1 0 0
brief mode, left|shortcoming start|0 -1 0 0
brief mode, left|shortcoming turn|0 -5 0 1
brief mode, left|task ,|0 0 30 -6
brief mode, left|task :|0 0 1 23
brief mode, left|task ;|0 0 -1 0
brief mode, left|task turn|5 0 2 -11
brief mode|none|-11 0 -1 0
brief mode|result|21 1 -14 0
brief mode|shortcoming|0 0 0 -4
brief mode|task|-5 0 34 -13
brief percent|0|1 0 -6 0
brief percent|10|5 0 0 -1
brief percent|1|28 1 0 -16
brief percent|3|1 0 0 -6
brief percent|4|0 30 1 -3
brief percent|5|1 45 0 13
brief percent|6|-9 0 -43 0
brief percent|7|18 0 9 3
brief right|;|0 0 17 1
brief right|end|0 -1 -27 0
brief right|turn|-12 0 0 0
brief side, right|merit want|0 5 0 0
brief side, right|none -|0 0 -3 0
brief side, right|none merit|0 0 0 1
brief side, right|none none|0 0 7 0
brief side, right|want -|0 0 0 -4
brief side, right|want merit|-11 0 0 0
brief side, right|want want|0 1 0 -3
brief sides|merit,merit none|-1 0 -1 1
brief sides|merit,merit want|26 1 0 0
brief sides|merit,want want|0 19 0 -4
brief sides|none,none merit|0 0 0 -1
brief sides|none,none want|0 0 0 -1
brief sides|none,want merit|1 10 0 14
brief sides|none,want want|0 1 0 0
brief sides|want,want merit|-6 0 0 68
brief sides|want,want none|2 0 -46 32
brief sides|want,want want|0 0 0 -7
brief table at head|AGENT_VERBS|0 0 1 0
brief table at head|AMIDST|0 -24 0 0
brief table at head|ANSWERS|2 0 0 0
brief table at head|ASKS|0 0 1 -17
brief table at head|ASSERTED|26 0 0 12
brief table at head|BESIDES|1 -1 0 -1
brief table at head|BODIES|0 0 0 -1
brief table at head|CAUSES|0 -1 0 1
brief table at head|CIRCUMSTANCES|-18 0 0 0
brief table at head|CONCESSIONS|-17 1 0 -1
brief table at head|CONCLUSIONS|0 0 0 -1
brief table at head|CONNECTIVES:0|-18 0 0 1
brief table at head|CONTENTS|0 0 -1 -1
brief table at head|DEGREES|0 26 0 -2
brief table at head|DENIALS|2 0 0 0
brief table at head|DUE_CUES|-6 0 0 1
brief table at head|ENUMERATORS|-4 -26 0 0
brief table at head|FALLS|-9 0 13 -3
brief table at head|GROUNDS|-6 0 0 -1
brief table at head|HEIGHTENERS|-4 0 0 0
brief table at head|HELPED|-26 0 -6 0
brief table at head|INTRODUCTIONS|-1 0 -1 0
brief table at head|LACKING|1 0 0 15
brief table at head|LESS_IS_BETTER|7 0 0 -22
brief table at head|MEASURES|1 0 0 0
brief table at head|MERITS:1|0 0 16 -1
brief table at head|MODALS|0 0 -1 0
brief table at head|NAME_VERBS|0 0 1 0
brief table at head|NEUTRAL|-24 5 0 39
brief table at head|NOT_ONLY|33 0 28 1
brief table at head|NOUN_TAILS|-2 0 0 0
brief table at head|NO_MERITS|-22 0 -1 9
brief table at head|NO_VERBS|0 0 -16 0
brief table at head|NO_WANTS|0 0 0 -10
brief table at head|ONLY|0 1 1 8
brief table at head|ORDERS|0 0 1 -5
brief table at head|OUTCOMES|0 0 1 6
brief table at head|OWNER_OPENERS|-16 0 -6 0
brief table at head|PREPOSITIONS|-2 0 -1 0
brief table at head|PRODUCES|0 0 1 0
brief table at head|PROMISES|-40 -1 -11 -38
brief table at head|REPEATED|0 0 41 25
brief table at head|REQUESTS|0 0 -12 0
brief table at head|RISES|6 1 -9 1
brief table at head|SPELLING|-24 0 0 17
brief table at head|TASK_VERBS|0 0 11 -23
brief table at head|TERM_LABELS:charge|1 0 0 0
brief table at head|TERM_LABELS:due|0 7 -8 -2
brief table at head|TERM_LABELS:product|0 0 0 16
brief table at head|TOLD:false|0 23 0 0
brief table at head|TOLD:true|1 0 0 0
brief table at head|TOPICS|0 -1 0 0
brief table at head|VAGUE_DUES|17 0 0 0
brief table at head|VERDICTS|0 0 6 0
brief table at head|WANTS:1|0 1 0 1
brief table at head|WANTS:3|0 -1 0 11
brief table at head|WANT_TOPICS:3|0 -21 0 0
brief table at head|WANT_TOPICS:6|0 -5 0 -1
brief table at head|WITH|0 0 0 1
brief told|2|0 0 0 1
clause|0|-6 -15 -13 0
clause|1|0 0 0 20
clause|2|0 1 0 19
completed|0|-32 36 0 6
completed|1|-10 3 0 0
completed|2|0 0 0 -7
completed|3|59 0 0 0
course|- fall|0 0 0 -4
course|- rise|1 0 0 0
course|0 still|0 19 0 8
course|1 fall|38 -30 0 33
course|1 rise|39 8 0 0
course|1 still|0 44 0 0
course|2 fall|-11 33 0 0
course|2 rise|93 0 0 -11
course|2 still|-2 62 0 1
course|3 fall|-18 33 0 -2
course|3 rise|25 0 0 -28
course|3 still|-10 7 0 -1
course|4 fall|-2 47 0 0
course|4 rise|73 0 0 0
course|4 still|-12 0 0 -2
course|5 fall|26 -11 0 0
course|5 rise|42 0 0 0
course|5 still|0 0 0 -2
course|6 fall|-41 37 0 8
course|6 rise|19 0 0 4
course|6 still|16 0 0 5
end before|"|-6 0 -5 -1
end before|%|0 0 0 -12
end before|)|0 0 0 -8
end before|ao|-35 -1 11 2
end before|atm|25 0 0 19
end before|a|-15 0 1 4
end before|ban|-9 0 -12 0
end before|ba|4 1 0 -9
end before|bhyt|12 -9 0 20
end before|binh|0 0 -28 -17
end before|biên|0 -2 0 18
end before|biến|0 0 19 2
end before|biết|1 0 -31 -27
end before|biển|0 1 0 3
end before|biểu|0 0 0 -15
end before|biện|10 0 0 7
end before|btctw|0 0 14 33
end before|buôn|1 0 3 -37
end before|buổi|-1 30 -2 4
end before|b|0 -18 0 1
end before|bài|4 0 0 48
end before|bàng|-23 0 0 18
end before|bàn|0 2 8 27
end before|bày|0 0 0 16
end before|bán|18 0 1 19
end before|báo|-34 3 1 0
end before|bãi|-43 0 8 30
end before|bão|-9 0 15 -27
end before|bè|0 0 0 23
end before|bênh|-25 -29 0 0
end before|bò|32 0 0 24
end before|bón|0 0 6 13
end before|bùn|0 0 18 -11
end before|bù|0 0 35 -18
end before|băng|47 0 0 11
end before|bơm|0 2 0 40
end before|bước|-2 2 0 25
end before|bạch|0 0 0 28
end before|bạc|2 -14 0 3
end before|bảng|0 2 0 54
end before|bản|-1 0 -1 0
end before|bảo|13 0 -5 -67
end before|bậc|63 -20 0 -74
end before|bận|-7 13 0 0
end before|bật|76 0 0 -12
end before|bắt|18 -14 0 21
end before|bằng|0 0 0 -32
end before|bến|2 0 0 40
end before|bền|0 4 -6 8
end before|bệnh|-31 -3 15 0
end before|bệ|7 0 0 -24
end before|bỏ|0 8 1 18
end before|bổng|7 0 0 -1
end before|bổ|3 0 0 0
end before|bộ|0 -1 16 -1
end before|bờ|-2 8 0 14
end before|cai|0 0 7 18
end before|camera|0 0 0 -12
end before|canh|0 0 2 34
end before|can|20 0 0 1
end before|cao|0 -1 0 0
end before|ca|-10 46 1 -15
end before|cchc|29 22 0 0
end before|che|0 0 0 -15
end before|chi|0 1 -12 21
end before|chiếc|-52 13 0 -39
end before|chiếm|0 0 2 41
end before|chiếu|0 21 0 17
end before|chung|0 9 1 -23
end before|chuyến|-4 -28 0 -19
end before|chuyển|0 0 0 5
end before|chuyện|0 2 7 0
end before|chuông|17 -14 0 44
end before|chuẩn|1 0 0 24
end before|chuồng|4 0 0 0
end before|cháu|-15 -26 0 8
end before|cháy|0 0 2 42
end before|châu|0 -3 0 4
end before|chè|-1 0 -1 0
end before|chính|0 0 0 11
end before|chín|0 -1 28 3
end before|chí|3 0 0 0
end before|chôm|1 0 0 41
end before|chùa|0 0 6 15
end before|chưa|-21 12 0 -2
end before|chạm|0 0 0 2
end before|chạy|14 0 -10 -24
end before|chảy|-38 0 0 -23
end before|chấn|0 0 -1 0
end before|chất|8 0 0 3
end before|chật|0 4 0 4
end before|chặn|0 33 0 0
end before|chẽ|0 0 21 50
end before|chết|0 16 0 26
end before|chế|0 0 3 0
end before|chỉnh|0 0 0 41
end before|chỉ|0 0 -26 -14
end before|chốt|-12 0 6 0
end before|chờn|25 0 0 0
end before|chờ|0 0 0 31
end before|chợ|-8 3 30 0
end before|chủ|21 -1 0 0
end before|chứa|0 0 27 0
end before|chức|-24 -25 -31 -18
end before|chừng|-51 -32 0 0
end before|chữa|0 0 9 4
end before|chữ|-15 -18 40 -3
end before|ck|-20 -16 0 10
end before|con|1 33 0 0
end before|cp|11 0 0 7
end before|cuộc|0 0 0 32
end before|c|0 0 1 0
end before|cách|0 42 0 -24
end before|cáo|0 0 0 -51
end before|cát|0 -1 0 8
end before|cá|-32 3 0 8
end before|cân|0 8 0 49
end before|cây|0 0 0 -1
end before|còn|0 1 0 26
end before|cói|-10 -45 -35 -9
end before|có|-9 2 0 13
end before|côi|4 -1 0 -22
end before|công|-1 0 -1 -12
end before|cùng|0 0 2 6
end before|cúng|0 0 0 24
end before|căn|18 0 -6 0
end before|cũ|0 0 1 0
end before|cơ|0 0 9 -1
end before|cư|1 0 -26 -41
end before|cường|-34 0 0 -20
end before|cạn|0 0 0 1
end before|cảm|0 0 0 29
end before|cảng|25 0 0 2
end before|cả|-21 0 -17 -19
end before|cấm|0 0 10 0
end before|cấp|7 0 0 0
end before|cấu|-5 0 0 21
end before|cầm|-4 0 25 -14
end before|cầu|2 1 -1 0
end before|cẩm|0 0 0 20
end before|cắp|-19 20 26 -19
end before|cọc|4 -19 0 2
end before|cỏ|-2 31 7 13
end before|cốt|0 0 0 6
end before|cố|-14 1 0 23
end before|cổ|0 -2 -22 35
end before|cỗi|29 -1 0 -19
end before|cộng|0 0 7 -1
end before|cụm|7 -6 0 27
end before|cụ|1 0 0 -42
end before|cửa|-1 25 36 16
end before|cử|33 -9 33 -47
end before|cực|-45 -9 0 -17
end before|dang|-13 -32 10 0
end before|dinh|0 5 3 0
end before|diện|-25 -10 0 22
end before|doanh|-2 1 1 1
end before|do|-30 58 0 -39
end before|dt|27 0 0 46
end before|dung|3 0 -3 23
end before|dài|0 -1 0 -2
end before|dày|0 23 0 20
end before|dân|1 0 -25 -13
end before|dòng|-6 14 -8 -12
end before|dõi|0 0 18 4
end before|dùng|0 0 0 8
end before|dưa|0 -45 -2 -45
end before|dương|0 0 0 19
end before|dưỡng|15 51 0 39
end before|dần|0 0 0 64
end before|dầu|-57 10 0 -14
end before|dẫn|0 0 3 50
end before|dịch|12 0 0 -1
end before|dột|-22 0 34 2
end before|dở|25 -25 9 42
end before|dục|10 -1 -33 13
end before|dụng|8 -13 0 0
end before|dứt|0 4 0 -1
end before|dừng|49 0 -1 -67
end before|dựng|-36 -1 0 0
end before|f0|0 0 0 17
end before|fdi|1 0 -1 33
end before|gianh|0 0 2 0
end before|gian|-5 0 -10 -14
end before|giao|0 -1 0 1
end before|gia|27 0 1 0
end before|giuộc|0 0 11 31
end before|gi|21 -1 0 0
end before|già|2 0 0 -10
end before|giáo|0 0 -25 -2
end before|giá|-1 0 0 1
end before|giêng|0 0 0 11
end before|gió|-5 0 7 42
end before|giảm|0 0 0 -1
end before|giảng|0 -9 -10 1
end before|giả|-1 0 -1 -11
end before|giấy|-54 0 -17 0
end before|giếng|0 0 26 55
end before|giọt|0 1 -2 43
end before|giỏi|-4 32 0 0
end before|giống|0 -1 27 10
end before|giới|4 0 0 -51
end before|giờ|20 -4 -16 1
end before|giữ|28 -24 0 -3
end before|glei|-7 0 0 1
end before|gom|6 0 0 31
end before|gà|0 3 0 0
end before|gái|0 14 0 17
end before|góp|-39 -19 24 29
end before|gạo|0 0 -1 43
end before|gắng|0 0 0 35
end before|gắt|9 9 0 -8
end before|gọn|13 0 10 18
end before|gốc|1 9 0 50
end before|gốm|18 0 0 -11
end before|gỗ|6 0 24 10
end before|gỡ|0 3 -1 25
end before|hai|0 18 0 -30
end before|ha|-1 0 0 -9
end before|heo|0 0 0 9
end before|heroin|0 -12 -8 -7
end before|hiêm|27 -20 0 -15
end before|hiểm|-17 23 0 6
end before|hiện|0 0 -1 0
end before|hiệu|0 0 1 -9
end before|hoang|-24 31 0 34
end before|hoa|0 0 12 6
end before|hoài|0 0 -11 -8
end before|hoạch|10 0 0 0
end before|hoạt|0 0 0 -34
end before|huyết|-36 46 0 4
end before|huyện|-25 0 0 0
end before|hàng|0 0 3 11
end before|hành|-38 0 0 1
end before|hàn|-8 -19 -1 -16
end before|hàu|26 -8 0 44
end before|hà|0 0 0 5
end before|hè|0 0 6 1
end before|hình|0 0 1 3
end before|hòa|0 0 -40 -33
end before|hóa|0 0 0 7
end before|hôn|0 0 -23 20
end before|hđnd|0 0 -1 34
end before|hơn|4 -37 0 33
end before|hưng|-30 0 0 0
end before|hư|-20 41 -8 -14
end before|hướng|2 0 0 14
end before|hại|14 0 0 -2
end before|hạn|-1 0 0 -8
end before|hạt|24 0 -3 1
end before|hạ|-15 0 0 0
end before|hải|0 1 0 0
end before|hậu|7 0 0 17
end before|hẳn|43 -18 0 52
end before|hẹn|-1 2 3 -5
end before|hẹp|3 6 0 -53
end before|hẻm|12 0 0 -1
end before|hết|62 1 0 -50
end before|học|6 0 0 5
end before|họp|-15 10 0 0
end before|hỏi|-6 -7 -1 31
end before|hỏng|0 0 0 -1
end before|hồi|14 0 0 38
end before|hồ|4 0 21 39
end before|hội|5 0 0 1
end before|hộ|7 0 0 2
end before|hợp|0 26 17 12
end before|hụt|-1 29 0 -10
end before|ii|-7 0 0 0
end before|in|0 0 14 0
end before|iv|-1 0 16 0
end before|ix|0 -6 -1 -9
end before|i|1 0 -1 6
end before|jrai|-12 -16 0 27
end before|karaoke|0 0 0 27
end before|kbang|0 0 0 4
end before|kg|2 -1 0 0
end before|khai|0 2 46 -1
end before|khmer|0 0 0 6
end before|khoanh|0 0 0 36
end before|kho|-5 0 -9 -8
end before|khoản|7 0 0 -1
end before|khung|8 0 0 -40
end before|khu|-1 -26 -5 -18
end before|khuê|0 0 27 33
end before|kh|-43 0 0 -1
end before|khách|1 -39 -36 -34
end before|khác|29 12 0 -2
end before|khám|0 0 0 41
end before|khánh|0 0 -30 0
end before|khá|23 -1 0 22
end before|khê|0 0 1 24
end before|khóa|0 24 0 -15
end before|khóm|30 0 34 40
end before|khó|-15 2 0 -15
end before|không|-23 -33 2 -3
end before|khô|0 13 -25 9
end before|khăn|2 0 0 -28
end before|khẩu|6 0 6 -18
end before|khối|0 0 -17 0
end before|khống|-9 10 0 0
end before|khớp|-23 14 -12 -41
end before|khởi|0 0 -16 -10
end before|kia|0 -14 -1 -16
end before|kim|17 -2 0 31
end before|kiến|0 -3 0 4
end before|kiết|0 0 0 25
end before|kiều|-16 4 8 1
end before|kiểng|0 -9 0 10
end before|kiệm|0 0 1 8
end before|kiện|29 -22 -26 0
end before|kiệt|0 0 0 37
end before|km|20 36 0 -37
end before|kém|0 14 0 30
end before|kéo|-6 27 0 1
end before|kênh|0 0 -7 -52
end before|kê|21 1 26 0
end before|ký|28 -16 0 -2
end before|kết|14 0 -8 7
end before|kế|12 13 0 18
end before|kể|-2 -5 -1 -9
end before|kịp|0 0 0 10
end before|kỳ|-15 0 1 0
end before|lai|0 0 7 16
end before|lan|0 46 0 -39
end before|lao|14 -1 -20 0
end before|linh|0 0 0 3
end before|liền|1 0 0 0
end before|liệt|0 54 0 -71
end before|liệu|10 25 0 31
end before|loa|6 7 26 42
end before|long|0 0 15 60
end before|lo|22 14 0 0
end before|loại|0 0 1 39
end before|luận|-14 0 0 0
end before|luật|0 0 17 0
end before|làm|7 -12 1 0
end before|lào|-8 3 0 0
end before|là|8 45 -8 -12
end before|lâm|0 0 0 55
end before|lãi|-4 35 0 15
end before|lên|0 3 0 0
end before|lòng|-11 -14 0 -24
end before|lông|-44 0 0 0
end before|lô|0 0 1 36
end before|lõm|21 0 0 0
end before|lúa|25 0 2 0
end before|lúc|0 0 -14 0
end before|lý|-2 1 -14 7
end before|lũ|1 0 15 -19
end before|lưu|0 0 -2 0
end before|lương|49 -35 5 44
end before|lưới|14 24 0 6
end before|lường|0 -13 0 -9
end before|lượng|5 0 -30 -1
end before|lượt|-4 0 0 1
end before|lạc|0 0 0 -1
end before|lại|0 0 19 -6
end before|lạng|0 0 0 18
end before|lạt|0 0 1 0
end before|lấn|0 0 3 44
end before|lấp|-12 0 -43 -35
end before|lần|6 -10 -11 -8
end before|lập|1 10 35 16
end before|lậu|11 0 0 0
end before|lắng|0 0 0 23
end before|lắp|0 21 0 0
end before|lặp|-2 0 10 26
end before|lẻo|0 1 0 13
end before|lệch|0 1 0 18
end before|lệnh|0 0 7 17
end before|lệ|0 0 0 -30
end before|lịch|0 0 -2 -2
end before|lọt|32 -51 0 29
end before|lỏng|0 6 1 -12
end before|lỗ|0 0 0 28
end before|lộc|-1 -11 0 14
end before|lộ|0 -20 0 0
end before|lớn|2 0 0 0
end before|lớp|0 14 13 -19
end before|lời|0 11 0 1
end before|lở|0 0 -25 -12
end before|lợi|-17 0 2 24
end before|lợn|-24 0 0 5
end before|lục|0 18 0 5
end before|m2|13 0 0 -30
end before|m3|-13 35 0 14
end before|mai|3 -5 0 19
end before|mau|0 -27 0 0
end before|may|3 0 0 0
end before|ma|0 0 15 18
end before|mil|-45 -7 0 0
end before|minh|6 0 -5 0
end before|miệng|-30 43 -1 -17
end before|mttq|13 0 0 -21
end before|mt|5 -25 0 -4
end before|mua|39 -13 0 0
end before|muối|-3 -56 0 -1
end before|muộn|24 -7 0 21
end before|m|8 -4 0 -18
end before|màu|4 0 0 5
end before|mà|-47 -23 0 0
end before|mái|13 7 -8 -4
end before|mát|5 0 0 -26
end before|máy|31 12 0 1
end before|mã|20 -14 0 10
end before|mình|0 13 28 0
end before|móc|-20 4 12 34
end before|mông|-1 9 0 37
end before|môn|-1 -2 17 -2
end before|mùa|0 -2 0 56
end before|mùi|-2 51 0 44
end before|măng|-13 15 0 23
end before|mơ|0 0 0 24
end before|mưa|13 0 2 1
end before|mương|14 0 0 -6
end before|mười|0 0 0 16
end before|mạc|-19 0 -19 -2
end before|mại|-1 0 0 0
end before|mạng|0 5 -28 0
end before|mạnh|-1 0 9 -1
end before|mẫu|29 -30 13 -19
end before|mắc|7 6 0 18
end before|mặc|-8 -4 0 -7
end before|mặn|-5 -13 0 11
end before|mặt|0 0 0 32
end before|mến|-11 0 0 -10
end before|mềm|0 0 60 -16
end before|mỏng|0 -1 0 20
end before|mốc|-3 0 -11 29
end before|mối|8 0 1 58
end before|một|-21 -16 0 -1
end before|mộ|0 0 0 32
end before|mới|0 0 1 -5
end before|mở|0 0 40 0
end before|mức|-44 1 0 15
end before|nai|0 0 10 18
end before|nam|0 -11 -19 0
end before|nang|-4 -1 0 28
end before|nay|27 -21 0 -49
end before|ngang|0 4 0 46
end before|ngay|0 0 3 7
end before|nga|0 0 0 10
end before|nghe|6 0 -11 -14
end before|nghiêm|0 0 0 31
end before|nghiệp|0 0 0 -45
end before|nghèo|-1 0 1 0
end before|nghé|0 0 0 7
end before|nghĩa|-1 20 0 6
end before|nghĩ|49 4 0 -17
end before|nghẽn|0 0 0 -28
end before|nghề|-6 16 0 0
end before|nghệ|10 -9 1 21
end before|nghỉ|-4 0 1 66
end before|nghị|0 0 1 -1
end before|ngo|0 0 8 20
end before|ngoài|-39 7 0 -34
end before|ngoái|0 11 0 24
end before|nguyên|-29 -59 0 -19
end before|nguồn|3 0 -4 28
end before|ngành|0 0 -38 0
end before|ngày|0 0 0 -1
end before|ngân|0 1 -23 -1
end before|ngõ|0 16 0 -28
end before|ngũ|0 0 37 -5
end before|người|0 0 -36 20
end before|ngạn|0 0 30 -1
end before|ngầm|20 0 2 -5
end before|ngập|9 6 0 -5
end before|ngọn|-1 6 0 0
end before|nhai|0 4 -3 0
end before|nhanh|6 0 0 -11
end before|nhau|-9 17 0 28
end before|nhi|12 0 -6 0
end before|nhiên|0 41 0 -32
end before|nhiều|-50 0 0 2
end before|nhiệm|-2 10 16 -14
end before|nhàng|0 0 0 35
end before|nhà|-22 -48 -19 0
end before|nhác|-1 30 0 -18
end before|nhân|0 0 28 8
end before|nhũng|2 0 0 26
end before|nhơn|-13 14 0 0
end before|nhạt|0 23 -2 -17
end before|nhất|0 0 10 -37
end before|nhập|0 0 -23 -25
end before|nhẹ|6 1 0 41
end before|nhịp|85 0 0 11
end before|nhọn|45 0 0 -3
end before|nhỏ|-1 24 4 33
end before|nhở|-4 0 6 39
end before|ninh|12 0 0 -20
end before|niên|19 -1 -1 4
end before|non|11 -1 12 -3
end before|ntm|0 8 -11 16
end before|nuôi|-11 0 0 1
end before|nào|-29 -34 0 0
end before|này|0 6 1 -53
end before|nát|36 0 0 12
end before|nét|-26 0 0 -39
end before|nêu|-31 34 0 0
end before|nói|0 -2 20 -5
end before|nóng|0 4 -22 40
end before|núi|11 -20 0 13
end before|năng|10 0 -2 12
end before|nơi|-28 0 0 -30
end before|nước|-1 -1 -1 -2
end before|nại|0 0 -22 0
end before|nẵng|0 0 0 15
end before|nặng|0 10 0 -3
end before|nếp|6 0 0 -53
end before|nền|0 -43 0 38
end before|nề|0 7 0 28
end before|nối|0 1 2 7
end before|nổi|-10 12 0 -29
end before|nổ|1 -7 -51 -21
end before|nội|1 -12 0 -2
end before|nộp|-19 -5 -3 0
end before|nợ|-13 33 41 -2
end before|nửa|0 23 18 -21
end before|nữ|0 0 0 43
end before|ocop|24 0 0 42
end before|pccc|-4 -1 0 20
end before|phi|-1 37 0 23
end before|phiên|5 8 0 19
end before|phiếu|-5 0 -4 11
end before|phiện|10 19 -14 -35
end before|phong|12 0 0 12
end before|pháp|8 -4 0 -7
end before|phát|0 0 -3 22
end before|phèn|-18 -29 0 16
end before|phép|1 0 37 1
end before|phê|0 -1 1 25
end before|phí|0 0 -21 -1
end before|phòng|0 0 1 1
end before|phó|-4 1 -21 0
end before|phú|0 3 10 56
end before|phương|0 -2 13 17
end before|phước|-16 0 -15 0
end before|phường|0 0 0 -25
end before|phạm|0 0 0 3
end before|phần|-3 -34 4 -78
end before|phẩm|-1 -4 7 50
end before|phố|0 0 0 -8
end before|phục|0 76 0 0
end before|phủ|1 0 0 -21
end before|ptnt|0 0 0 -31
end before|qsdđ|0 11 -38 18
end before|quang|0 -7 0 0
end before|qua|-11 -20 0 -18
end before|quen|0 0 0 -14
end before|quyết|-46 -20 2 -1
end before|quyền|1 0 -12 -1
end before|quà|21 0 0 0
end before|quát|0 0 -13 0
end before|quân|-1 9 0 -2
end before|quăng|6 -10 -28 -2
end before|quản|0 0 0 24
end before|quả|9 -4 0 -22
end before|quận|21 0 -1 7
end before|quế|-39 -7 13 -38
end before|quốc|0 0 30 11
end before|quỹ|32 -12 0 8
end before|ranh|0 1 -37 -17
end before|rau|4 -4 8 28
end before|ra|-1 43 13 -4
end before|riêng|2 0 0 2
end before|ruộng|-15 0 40 25
end before|ruột|0 1 0 0
end before|rà|0 0 0 -15
end before|rác|-27 2 0 29
end before|rét|10 0 -40 -9
end before|rì|0 11 -4 16
end before|rõ|6 25 0 0
end before|rùa|0 -8 8 9
end before|rơi|-27 0 0 0
end before|rơm|0 12 0 1
end before|rạc|0 0 0 34
end before|rầy|-5 0 34 -66
end before|rẫy|5 2 0 -29
end before|rắm|-1 13 -8 9
end before|rằng|23 43 0 -13
end before|rồi|-13 31 0 10
end before|rộng|0 -2 -1 -16
end before|rộ|-11 21 0 -5
end before|rừng|0 -10 19 -9
end before|sai|0 14 0 12
end before|sao|12 -2 5 43
end before|sau|0 27 18 20
end before|sen|0 0 0 40
end before|sinh|-4 0 34 19
end before|sipas|-1 0 10 16
end before|soát|0 0 3 9
end before|soạn|-11 -12 0 -12
end before|sung|14 0 27 11
end before|su|6 18 23 -5
end before|suất|0 0 17 6
end before|suốt|36 0 0 -1
end before|sài|-27 11 0 28
end before|sách|0 0 0 -18
end before|sáng|-6 55 0 -51
end before|sáo|11 -7 0 0
end before|sát|0 0 -2 4
end before|sáu|0 0 -38 0
end before|sâu|-7 20 0 40
end before|sóng|-2 6 0 34
end before|sót|-2 5 -4 20
end before|sông|-49 -2 0 -41
end before|súc|0 6 7 12
end before|sút|-17 -3 0 0
end before|sĩ|-11 2 22 -41
end before|sơ|0 1 0 19
end before|sạch|-2 0 0 -2
end before|sản|0 0 0 -2
end before|sắc|26 -13 0 5
end before|sắn|0 0 0 19
end before|sẻ|0 0 -28 0
end before|sống|7 -7 -39 -35
end before|sổ|-11 32 0 0
end before|sớm|-14 -22 0 -25
end before|sở|0 0 0 1
end before|sụt|-6 0 10 20
end before|sức|-9 9 0 0
end before|sửa|0 26 0 16
end before|sửu|-18 0 48 -22
end before|sự|-9 0 0 -11
end before|tay|7 0 0 40
end before|thang|41 13 0 -50
end before|thanh|0 0 0 51
end before|than|25 0 -3 -15
end before|thao|0 0 -38 -28
end before|thay|-8 26 0 25
end before|thcs|0 0 0 -21
end before|thiết|7 0 0 -14
end before|thiếu|0 25 1 21
end before|thiện|1 23 0 -11
end before|thoại|28 -14 20 18
end before|thuyền|0 0 1 -17
end before|thu|0 -3 -16 1
end before|thuê|-3 7 0 -10
end before|thuận|-27 -17 -2 -6
end before|thuật|0 0 0 9
end before|thuế|14 0 7 0
end before|thuốc|-8 14 -8 -2
end before|thuộc|-26 0 -7 -33
end before|thành|-2 -26 0 -44
end before|thác|6 36 0 45
end before|tháng|22 0 0 -2
end before|thép|-12 16 0 1
end before|thêm|-9 29 0 0
end before|thí|0 0 21 0
end before|thóc|0 0 0 45
end before|thông|0 -4 -1 -3
end before|thôn|-1 0 0 0
end before|thúc|14 0 -5 44
end before|thơ|-7 -23 8 -39
end before|thư|0 0 1 0
end before|thương|25 0 -29 -16
end before|thường|11 -1 -3 23
end before|thượng|-34 7 0 2
end before|thạnh|3 15 0 36
end before|thạo|-1 0 0 0
end before|thải|2 -1 2 -41
end before|thảo|-34 0 0 0
end before|thấp|1 -18 0 0
end before|thấy|12 1 0 -1
end before|thầu|0 7 0 0
end before|thắn|0 20 0 -5
end before|thẳng|-13 55 0 -25
end before|thẻ|1 8 -7 30
end before|thế|1 0 0 0
end before|thể|-1 0 8 0
end before|thịnh|7 0 -36 -20
end before|thị|16 0 0 0
end before|thọ|-23 15 -3 16
end before|thống|36 -17 -20 6
end before|thời|4 0 38 30
end before|thụy|1 -11 -9 0
end before|thụ|-7 -1 7 14
end before|thủy|0 -10 10 34
end before|thức|0 14 0 0
end before|thừa|-8 8 0 22
end before|thửa|0 0 0 35
end before|thực|0 -2 0 28
end before|tin|0 26 0 -19
end before|titan|0 0 15 0
end before|tiên|8 -18 25 1
end before|tiến|4 17 9 -26
end before|tiếp|-2 0 0 3
end before|tiết|0 5 0 48
end before|tiền|-3 0 2 14
end before|tiện|-10 14 19 24
end before|toàn|-7 0 21 -7
end before|toán|1 1 0 0
end before|trang|0 21 0 6
end before|tranh|0 0 0 33
end before|tra|0 0 -1 39
end before|treo|0 0 28 -25
end before|tre|-1 1 0 -63
end before|tri|-47 0 0 -2
end before|triều|-18 0 0 -37
end before|triển|40 -4 0 58
end before|triệu|1 0 0 5
end before|trung|24 0 3 34
end before|truyền|0 0 26 24
end before|tràn|0 0 -31 0
end before|trách|3 -6 -2 -71
end before|trái|0 0 33 -41
end before|tránh|0 0 20 0
end before|trâu|13 35 -2 71
end before|trình|-17 1 -21 -9
end before|trì|-42 0 0 39
end before|trí|0 0 0 3
end before|tròn|0 29 0 36
end before|tróc|0 0 0 29
end before|tróng|0 0 0 5
end before|trùng|0 0 -16 -1
end before|trú|-12 0 0 -3
end before|trăm|0 0 -1 -1
end before|trăng|-6 -39 0 0
end before|trưng|0 0 1 0
end before|trước|2 0 0 18
end before|trường|-1 0 0 -1
end before|trưởng|0 0 -1 0
end before|trạch|-10 5 -9 0
end before|trạm|0 8 24 -1
end before|trạng|0 0 -1 5
end before|trả|24 -37 -4 37
end before|trấn|18 0 0 0
end before|trầm|-13 21 0 10
end before|trần|0 1 15 -15
end before|trận|29 0 -8 30
end before|trắc|7 -2 13 27
end before|trắng|-1 0 -70 -18
end before|trặc|-29 -47 0 1
end before|trẻ|14 -14 -54 -21
end before|trễ|9 6 22 0
end before|trệ|1 2 0 -38
end before|trị|0 0 0 3
end before|trọng|0 0 -7 12
end before|trọt|39 0 0 0
end before|trọ|0 0 1 13
end before|trống|0 0 1 0
end before|trốn|-10 32 0 -1
end before|trồng|13 0 0 21
end before|trộm|0 -6 2 32
end before|trở|0 -6 -3 0
end before|trợ|10 0 1 1
end before|trữ|20 0 -6 0
end before|trực|0 0 0 32
end before|ttcn|0 0 0 -25
end before|ttg|0 24 -6 6
end before|tuv|0 0 -7 -7
end before|tuyến|-17 0 2 -3
end before|tuyển|-3 2 0 36
end before|tu|0 0 -2 0
end before|tuần|8 0 -9 -3
end before|tuổi|8 -2 1 3
end before|tw|1 -1 -1 9
end before|tàu|-2 20 0 7
end before|tác|0 0 0 40
end before|tám|-17 0 0 0
end before|tán|9 -8 -40 -8
end before|tâm|0 0 72 4
end before|tân|-9 1 0 -1
end before|tây|23 0 0 25
end before|tình|3 0 0 55
end before|tích|7 1 0 1
end before|tính|0 1 0 19
end before|tín|0 0 1 1
end before|tôm|0 0 -1 34
end before|tông|9 0 0 12
end before|tôn|9 -4 -17 3
end before|tô|-7 0 7 22
end before|túc|30 0 0 -19
end before|túng|0 0 0 -33
end before|túy|-47 6 0 29
end before|tý|-5 11 24 7
end before|tăng|5 -2 0 -8
end before|tơ|-3 1 0 17
end before|tư|1 0 -29 0
end before|tươi|13 -2 0 30
end before|tường|0 0 0 -1
end before|tượng|-1 12 -26 -11
end before|tại|0 1 0 -1
end before|tạm|37 0 0 -12
end before|tạo|-9 -1 0 -39
end before|tạp|-7 18 0 19
end before|tạ|0 0 0 -8
end before|tải|-13 12 -18 -24
end before|tấn|0 0 -1 0
end before|tầng|-9 3 0 -9
end before|tập|2 0 0 59
end before|tắc|-4 11 0 18
end before|tặc|0 0 0 14
end before|tết|0 -7 -16 -51
end before|tế|-12 0 0 -1
end before|tỉnh|0 0 0 1
end before|tịch|0 0 -40 9
end before|tọa|-3 0 0 0
end before|tỏa|0 0 0 41
end before|tốc|0 -13 -13 1
end before|tốt|52 0 0 -17
end before|tố|-18 0 0 1
end before|tồn|0 0 -23 0
end before|tổ|-10 32 0 19
end before|tộc|4 0 37 0
end before|tội|0 0 0 -7
end before|tới|0 0 39 -80
end before|tờ|28 -18 0 0
end before|tục|3 0 0 6
end before|tử|24 0 1 -28
end before|tự|0 0 0 -54
end before|tỷ|-27 0 0 0
end before|ubnd|0 0 10 -3
end before|ubtvqh15|-10 0 -1 15
end before|usd|17 -14 -1 14
end before|uy|0 0 10 21
end before|vay|22 -19 0 6
end before|vietgap|-24 0 0 -18
end before|vinh|-36 -1 0 0
end before|vi|0 0 0 40
end before|viên|0 -1 -1 0
end before|việc|-1 1 0 21
end before|viện|6 0 0 0
end before|vneid|1 0 0 20
end before|vong|-2 -54 0 -2
end before|vptu|-19 0 -13 0
end before|vt|-50 -28 -46 -1
end before|vui|0 0 3 -4
end before|vài|0 0 0 28
end before|vá|0 16 0 -26
end before|vãi|0 5 0 -35
end before|vét|0 0 5 4
end before|vùng|18 0 0 10
end before|vĩnh|0 0 0 12
end before|vương|4 0 -1 42
end before|vướng|0 41 0 28
end before|vườn|53 0 -1 0
end before|vượt|0 19 0 0
end before|vấn|0 0 -13 -25
end before|vậy|0 5 0 -55
end before|vắng|0 0 0 9
end before|về|6 7 -26 19
end before|vị|0 0 -2 -15
end before|vốn|58 0 1 -12
end before|vở|8 0 0 14
end before|vụ|0 0 0 1
end before|vững|-15 -45 0 -10
end before|vực|11 -1 -34 -35
end before|xanh|19 -1 0 -24
end before|xa|17 0 0 10
end before|xem|0 0 -29 -7
end before|xe|0 0 8 26
end before|xin|-5 23 13 39
end before|xong|0 5 1 -3
end before|xoài|0 0 0 20
end before|xuyên|-17 0 0 -27
end before|xuân|-1 0 0 0
end before|xuất|0 6 0 0
end before|xuể|0 1 0 -28
end before|xuống|16 0 0 -1
end before|xvi|-26 0 0 -19
end before|xv|10 0 0 18
end before|xxi|0 0 -14 -9
end before|xx|-7 0 0 -7
end before|xát|0 0 -14 14
end before|xây|-1 11 -9 65
end before|xóm|33 -4 0 2
end before|xúc|-27 44 0 -30
end before|xưởng|2 0 0 -1
end before|xấu|-23 -17 0 1
end before|xếp|0 0 23 2
end before|xộn|8 0 0 0
end before|xử|7 0 0 11
end before|y|0 0 0 1
end before|yên|-20 12 0 -30
end before|yếu|0 1 0 0
end before|ánh|-32 29 -27 -29
end before|án|-1 0 1 -26
end before|áp|36 12 -22 -36
end before|ít|0 10 0 5
end before|ông|0 27 0 28
end before|úng|-5 15 -8 13
end before|ý|0 19 -39 0
end before|ăn|12 -11 0 27
end before|đai|0 -8 -13 3
end before|đau|0 8 0 3
end before|đen|0 1 31 12
end before|đe|0 -9 13 0
end before|đi|11 -8 0 17
end before|điền|-5 0 0 0
end before|điểm|1 0 -9 0
end before|điện|35 0 23 34
end before|điệu|0 1 0 10
end before|đoàn|0 0 26 11
end before|đoạn|0 9 1 33
end before|đt|30 0 0 19
end before|đu|29 0 0 33
end before|đài|0 0 11 -25
end before|đàn|-45 -6 5 -6
end before|đáo|0 0 0 -13
end before|đáy|1 0 0 5
end before|đá|-1 0 2 -10
end before|đây|0 -30 0 0
end before|đêm|0 1 -38 -1
end before|đê|-25 50 0 0
end before|đình|-8 0 0 6
end before|đích|-63 -2 0 2
end before|đói|21 -8 0 -2
end before|đóng|-3 13 0 31
end before|đó|-17 -1 0 -24
end before|đôi|0 0 1 0
end before|đông|3 1 0 -4
end before|đúng|0 0 26 44
end before|đăng|0 0 -3 0
end before|đơn|-17 1 -1 -6
end before|đường|-1 -12 1 -1
end before|được|5 0 0 -27
end before|đạc|0 16 6 17
end before|đại|14 -5 0 0
end before|đạo|-35 0 0 0
end before|đạp|0 0 0 15
end before|đạt|-1 1 0 -11
end before|đảm|4 -2 0 -37
end before|đảng|0 0 0 8
end before|đảo|6 0 0 0
end before|đất|0 0 -6 7
end before|đấu|-26 -1 -1 8
end before|đấy|-1 -29 0 0
end before|đầm|-15 0 1 0
end before|đầu|-30 -1 0 0
end before|đẩy|-1 0 22 0
end before|đậm|-11 50 -46 -1
end before|đắp|-11 -18 18 19
end before|đằng|13 -10 13 20
end before|đẹp|29 0 -17 3
end before|đếm|-23 23 -6 2
end before|đều|3 3 -1 -17
end before|đề|13 0 2 -19
end before|địa|0 0 0 68
end before|định|0 0 0 62
end before|đọng|0 0 37 -44
end before|đốc|0 0 24 8
end before|đối|30 -16 -25 26
end before|đốt|0 8 0 21
end before|đồng|-1 0 0 0
end before|đổi|-14 25 0 33
end before|đội|53 -13 -9 7
end before|động|0 0 6 1
end before|độ|0 0 1 -1
end before|đời|0 0 0 2
end before|đợt|0 20 0 21
end before|đục|0 24 -6 26
end before|đủ|26 9 0 33
end before|đức|-10 25 0 7
end before|ương|3 -3 20 -13
end before|ạch|-3 30 0 41
end before|ấm|10 0 0 0
end before|ấp|-11 0 -30 -14
end before|ấy|15 -19 0 -50
end before|ống|0 0 0 13
end before|ổn|37 -2 0 -41
end before|ở|-21 0 -18 1
end before|ứng|12 2 0 14
end before|ứ|0 15 0 40
end before|ỳ|-8 13 0 12
first pair|" một|-9 -1 -5 0
first pair|" tết|0 0 0 -20
first pair|" đứng|-30 9 -10 35
first pair|# %|19 0 -15 14
first pair|# )|0 -10 28 -55
first pair|# -|-14 0 0 -1
first pair|# /|3 0 0 0
first pair|# ban|10 0 0 -19
first pair|# bác|0 14 0 -41
first pair|# ca|-28 55 0 2
first pair|# chi|-12 26 12 9
first pair|# chiếc|-22 1 -8 1
first pair|# cháu|0 0 0 15
first pair|# chương|15 0 0 0
first pair|# chỉ|-2 3 0 70
first pair|# chủ|4 21 0 -32
first pair|# cuộc|38 -19 -1 -10
first pair|# cánh|0 0 0 -25
first pair|# cá|-39 -11 -28 -18
first pair|# công|0 13 0 33
first pair|# căn|0 0 0 6
first pair|# cơ|0 30 0 -45
first pair|# doanh|1 2 0 -20
first pair|# dự|0 48 0 40
first pair|# em|-10 22 0 -28
first pair|# gia|0 0 0 4
first pair|# giải|0 0 0 31
first pair|# giờ|-29 0 -18 0
first pair|# ha|28 0 0 -6
first pair|# huyện|-21 59 -1 8
first pair|# hài|1 0 0 0
first pair|# học|-16 -1 0 -26
first pair|# hồ|25 0 0 -3
first pair|# hộ|0 0 0 11
first pair|# hợp|1 -18 0 0
first pair|# khu|-10 -23 -9 -16
first pair|# km|40 0 0 40
first pair|# lao|9 -3 0 8
first pair|# là|-11 22 0 34
first pair|# lò|0 -5 0 -10
first pair|# lượt|0 0 0 -2
first pair|# lồng|17 0 0 -37
first pair|# nghìn|-4 14 0 38
first pair|# người|-15 26 0 -1
first pair|# nhiệm|-21 0 0 44
first pair|# nhà|0 0 1 29
first pair|# phòng|-28 46 0 38
first pair|# phường|0 -1 0 -6
first pair|# phần|7 -4 0 -25
first pair|# quy|0 0 0 20
first pair|# suất|26 0 0 0
first pair|# sáng|0 0 0 -32
first pair|# sạch|-22 0 26 6
first pair|# sản|-19 -29 0 6
first pair|# tháng|1 0 -25 0
first pair|# thôn|-21 4 0 0
first pair|# triệu|14 0 -17 17
first pair|# trường|-22 5 -55 5
first pair|# trạm|-10 41 0 26
first pair|# trẻ|49 0 -5 -35
first pair|# trụ|0 33 -12 18
first pair|# tàu|10 0 0 0
first pair|# tấn|15 -12 0 37
first pair|# tập|13 -23 -22 15
first pair|# tổ|0 0 0 30
first pair|# tỷ|11 -17 -1 1
first pair|# việc|-13 28 0 -39
first pair|# văn|-15 28 2 -41
first pair|# vụ|-31 12 0 44
first pair|# xã|15 4 0 29
first pair|# điểm|0 0 0 5
first pair|# đơn|-29 12 -5 -46
first pair|# đảng|-1 -19 0 0
first pair|# đối|30 -24 0 29
first pair|# đợt|7 0 0 -24
first pair|# ấp|-33 0 -6 -57
first pair|( #|-7 0 43 -33
first pair|( a|1 0 0 -2
first pair|( bgđt|-9 0 -1 0
first pair|( b|11 -4 0 0
first pair|( glo|0 -21 -4 0
first pair|( hbđt|0 0 -2 0
first pair|( lđ|0 0 -5 0
first pair|( nêu|-13 0 0 0
first pair|( phục|0 0 -17 0
first pair|( qbđt|0 0 -8 0
first pair|( trình|0 0 -14 0
first pair|( tô|0 -11 -1 0
first pair|( vlo|0 0 -1 0
first pair|( đã|-8 0 -2 0
first pair|- các|0 0 -11 0
first pair|[ cần|-35 -10 50 1
first pair|an ninh|13 -1 1 -24
first pair|an sinh|1 0 0 -17
first pair|an toàn|-13 -20 0 1
first pair|an táng|6 0 0 4
first pair|b )|-17 0 0 0
first pair|ba là|0 -10 -23 0
first pair|ba tháng|-35 0 0 1
first pair|ba tri|0 0 7 17
first pair|ba đình|0 0 -4 0
first pair|ban bí|0 0 6 25
first pair|ban cho|-3 -23 -13 0
first pair|ban chấp|0 0 -1 -1
first pair|ban chỉ|0 0 4 0
first pair|ban cán|0 0 16 -6
first pair|ban công|0 0 5 0
first pair|ban dân|0 0 -10 0
first pair|ban giảm|0 0 5 35
first pair|ban hành|60 0 8 -15
first pair|ban kinh|2 10 -32 0
first pair|ban pháp|0 -17 0 0
first pair|ban qlda|0 -10 0 0
first pair|ban quản|0 0 1 4
first pair|ban thường|0 0 -2 0
first pair|ban tuyên|0 0 1 0
first pair|ban tvtu|-40 0 -1 -1
first pair|ban tổ|0 0 -2 -12
first pair|ban và|-28 0 21 -21
first pair|ban văn|0 -11 0 0
first pair|ban xây|0 0 23 0
first pair|ban đã|-21 0 -5 0
first pair|bao phủ|12 0 0 0
first pair|bhxh tỉnh|0 -3 -17 -8
first pair|bhxh tự|-20 23 0 -21
first pair|bhyt #|7 0 0 4
first pair|bhyt phủ|34 0 0 0
first pair|bia tăng|0 0 0 48
first pair|biên bản|0 0 0 1
first pair|biên chế|0 51 -8 -7
first pair|biên giới|13 0 0 -41
first pair|biên phòng|19 0 0 34
first pair|biển và|-4 0 0 0
first pair|biểu dương|-40 -2 19 0
first pair|biện pháp|0 0 -21 0
first pair|btv hội|-7 0 0 -1
first pair|buộc tiêu|-9 19 0 19
first pair|bà con|30 0 0 -20
first pair|bà nguyễn|-6 -10 17 0
first pair|bài học|0 0 -32 -24
first pair|bài thu|-10 35 0 0
first pair|bàn giao|1 0 0 0
first pair|bàn giải|0 0 -2 -1
first pair|bàn việc|0 0 -7 -13
first pair|bác sĩ|0 1 -10 -1
first pair|bám nghị|-21 -11 -35 0
first pair|bám sát|-18 0 -23 18
first pair|bán lẻ|-9 27 -2 5
first pair|bán được|0 0 2 14
first pair|bãi bồi|12 -11 0 14
first pair|bãi rác|0 0 0 6
first pair|bãi triều|0 0 7 17
first pair|bãi xe|0 39 0 -39
first pair|bão số|-24 -3 0 0
first pair|bê do|0 0 0 7
first pair|bê tông|6 0 0 -24
first pair|bên cạnh|-7 -1 -6 0
first pair|bên lề|0 0 -9 0
first pair|bình quân|-13 0 0 -15
first pair|bình xét|0 0 23 22
first pair|bù lại|-8 -32 0 -16
first pair|bùi thị|-1 0 0 0
first pair|bưu điện|14 0 1 -42
first pair|bước đầu|25 0 0 -7
first pair|bảng giá|-34 -18 -9 -3
first pair|bảo hiểm|25 -1 0 0
first pair|bảo ninh|19 -9 -2 7
first pair|bảo vệ|0 0 0 -37
first pair|bảo đảm|0 0 8 31
first pair|bầu #|10 -3 0 15
first pair|bầu cử|0 0 -53 -15
first pair|bắc giang|-3 0 0 0
first pair|bắt #|51 -26 0 -23
first pair|bắt giữ|42 0 0 12
first pair|bắt đầu|0 0 12 24
first pair|bằng cùng|7 0 0 -14
first pair|bế mạc|-11 0 -6 -1
first pair|bệnh nhân|-34 49 0 0
first pair|bệnh viện|38 0 0 0
first pair|bệnh án|22 -8 0 28
first pair|bị dân|0 9 -5 1
first pair|bố trí|0 0 7 -11
first pair|bốn tháng|2 0 0 0
first pair|bồi dưỡng|0 -12 24 2
first pair|bồi thường|26 0 0 14
first pair|bổ khuyết|0 -25 -9 -6
first pair|bổ sung|0 0 3 -7
first pair|bộ công|-1 0 22 -9
first pair|bộ máy|15 -12 0 -22
first pair|bộ phận|0 0 21 11
first pair|bộ đội|23 0 0 -30
first pair|bội chi|-8 25 0 0
first pair|bờ bao|0 2 0 6
first pair|bờ kè|13 -1 -1 20
first pair|bờ sông|0 0 0 -2
first pair|bục bệ|14 0 -2 7
first pair|bụi từ|0 12 0 0
first pair|bữa có|0 0 0 6
first pair|c )|-6 0 0 -5
first pair|ca mắc|0 0 0 43
first pair|cam kết|0 14 30 0
first pair|cao gấp|-9 14 0 41
first pair|cao hơn|21 1 0 61
first pair|cao mã|0 0 0 28
first pair|cao nhất|9 12 0 0
first pair|cao su|0 9 12 0
first pair|cao tốc|11 22 -1 -38
first pair|che phủ|-41 0 -54 -55
first pair|chi #|-85 -53 -9 6
first pair|chi bộ|27 0 1 0
first pair|chi cục|0 0 1 0
first pair|chi hội|-9 6 0 0
first pair|chi ngân|-1 -8 -30 19
first pair|chi nhánh|0 0 0 -13
first pair|chi phí|0 20 0 15
first pair|chi thường|-28 1 -4 0
first pair|chi tiết|0 0 1 0
first pair|chi trả|14 0 1 0
first pair|chia sẻ|0 0 -7 0
first pair|chiếm #|31 -3 0 54
first pair|chiều #|0 0 -3 0
first pair|cho thuê|0 0 0 24
first pair|cho vay|0 0 36 0
first pair|cho ý|0 0 -20 -18
first pair|chuyển #|34 -9 49 -32
first pair|chuyển cơ|0 0 0 36
first pair|chuyển dịch|0 2 0 -1
first pair|chuyển hồ|0 0 5 0
first pair|chuyển sinh|14 0 7 0
first pair|chuyển đất|0 0 27 3
first pair|chuyển đổi|-3 4 0 -11
first pair|chuyện iuu|0 25 0 -2
first pair|chuyện xả|0 0 -38 0
first pair|chuẩn bị|0 0 0 -38
first pair|chánh văn|0 0 0 1
first pair|chè búp|18 0 0 11
first pair|chè kinh|0 0 0 -47
first pair|chép lại|0 22 0 32
first pair|chín tháng|-33 -19 0 0
first pair|chính quyền|0 0 0 15
first pair|chính sách|-65 -16 -8 13
first pair|chôm chôm|-2 18 0 -23
first pair|chú trọng|0 0 4 0
first pair|chú trọn|-18 -5 0 -17
first pair|chăm lo|-1 0 -39 -36
first pair|chăm sóc|9 15 10 5
first pair|chăn nuôi|-17 10 0 0
first pair|chư pưh|0 0 0 5
first pair|chưa có|0 46 0 0
first pair|chưa giao|0 27 0 -11
first pair|chưa giới|-12 25 0 0
first pair|chưa hoàn|-42 50 0 0
first pair|chưa nhận|0 0 50 0
first pair|chưa tương|-6 10 0 25
first pair|chưa xác|0 -26 0 0
first pair|chưa được|0 -55 0 0
first pair|chương trình|1 0 0 35
first pair|chấm dứt|0 0 34 -39
first pair|chấn chỉnh|0 0 18 -3
first pair|chấp hành|-18 0 -35 0
first pair|chất lượng|15 10 0 0
first pair|chất thải|-15 1 -18 -26
first pair|chất vấn|0 -34 0 0
first pair|chậm nhất|0 0 0 5
first pair|chế biến|0 0 0 -12
first pair|chế độ|0 0 -10 0
first pair|chết #|-21 -1 0 -5
first pair|chỉ #|29 30 0 22
first pair|chỉ số|0 0 0 -21
first pair|chỉ thị|0 0 -24 3
first pair|chỉ tiêu|0 0 -7 0
first pair|chỉ đạo|-22 0 0 0
first pair|chỉnh lý|26 0 -9 -10
first pair|chỉnh trang|1 0 23 -1
first pair|chị em|-15 1 9 -24
first pair|chịu trách|0 0 0 9
first pair|chống buôn|-29 0 13 0
first pair|chống dịch|-36 0 0 3
first pair|chống dột|15 0 -4 -15
first pair|chống hình|0 0 2 16
first pair|chống lụt|0 0 4 20
first pair|chống thiên|0 0 0 22
first pair|chống thất|0 0 -2 -27
first pair|chốt #|-1 0 0 0
first pair|chốt danh|0 0 -37 -23
first pair|chốt phương|0 0 9 0
first pair|chợ hoa|50 0 0 -22
first pair|chợ hưng|4 0 0 0
first pair|chợ nông|0 0 0 -31
first pair|chợ trung|4 46 0 -23
first pair|chợ đầu|0 0 1 2
first pair|chủ nhiệm|0 0 -8 -3
first pair|chủ quan|0 3 0 14
first pair|chủ trì|0 0 1 1
first pair|chủ tọa|0 -20 -8 0
first pair|chủ yếu|-20 0 0 9
first pair|chủ đầu|0 -7 34 5
first pair|chủ động|0 0 -4 3
first pair|chứng thực|13 -8 0 12
first pair|chữ ký|0 0 0 7
first pair|chữa bệnh|0 0 0 24
first pair|cn -|3 0 0 4
first pair|coi đó|0 0 0 24
first pair|con số|-13 0 0 0
first pair|con tôm|27 -1 0 -10
first pair|covid -|0 32 0 0
first pair|cuối năm|-1 0 17 2
first pair|cuối quý|0 0 9 13
first pair|cuộc bầu|12 0 0 9
first pair|cuộc giám|-12 36 0 -46
first pair|cuộc vận|29 -17 0 0
first pair|cà phê|-48 0 0 13
first pair|cá biệt|0 1 0 17
first pair|cá ngừ|0 0 0 -34
first pair|cá nhân|0 0 0 61
first pair|cá tra|6 0 0 12
first pair|các ban|0 0 0 32
first pair|các bản|0 0 5 0
first pair|các chi|0 0 -3 -1
first pair|các chỉ|27 0 -18 -1
first pair|các chủ|0 0 1 15
first pair|các cơ|32 0 -69 -31
first pair|các cấp|-4 0 0 -29
first pair|các huyện|0 0 -15 -50
first pair|các khu|0 0 37 0
first pair|các ngành|0 11 13 0
first pair|các nhiệm|10 0 0 -12
first pair|các nội|0 0 23 0
first pair|các phòng|13 0 40 -20
first pair|các phó|-16 0 0 -3
first pair|các phường|0 0 -31 -50
first pair|các sở|0 0 -60 -16
first pair|các thôn|0 0 60 -15
first pair|các trường|8 -1 16 -38
first pair|các tổ|0 0 7 0
first pair|các xã|-32 -2 -2 -3
first pair|các điểm|1 0 0 0
first pair|các đoàn|-2 0 6 -39
first pair|các đơn|0 0 31 -13
first pair|các đại|0 4 0 0
first pair|các đảng|38 0 24 -7
first pair|các đồng|-8 0 1 0
first pair|cách chức|8 0 -1 5
first pair|cái chưa|0 -52 0 0
first pair|cái khó|-1 -37 0 0
first pair|cán bộ|-1 35 0 1
first pair|cánh đồng|21 -14 0 16
first pair|cát theo|0 0 0 18
first pair|cân đối|0 0 38 -38
first pair|cây giống|0 0 0 -18
first pair|còn #|-15 45 0 22
first pair|còn lại|4 -2 0 30
first pair|còn nhiều|-46 -41 0 0
first pair|có #|-21 -11 0 -29
first pair|có báo|0 0 0 12
first pair|có chủ|0 6 0 11
first pair|có cuộc|-7 16 0 10
first pair|có dự|-1 19 0 2
first pair|có hộ|-10 20 0 19
first pair|có khán|0 0 8 20
first pair|có kết|18 0 0 25
first pair|có lúc|0 27 0 64
first pair|có lớp|0 7 0 14
first pair|có mặt|0 -1 0 1
first pair|có người|-11 18 0 36
first pair|có nơi|0 22 0 0
first pair|có phương|0 -7 29 -34
first pair|có thêm|3 0 0 -42
first pair|có thời|0 0 0 18
first pair|có tờ|0 0 0 25
first pair|có văn|0 4 1 12
first pair|có vụ|-2 20 -9 13
first pair|có xã|0 2 -1 25
first pair|có điều|0 16 0 28
first pair|có đơn|0 11 -9 5
first pair|có đồng|0 0 0 33
first pair|cô tô|0 0 0 1
first pair|công an|0 0 4 -9
first pair|công bố|8 0 3 -6
first pair|công chức|0 -2 15 18
first pair|công khai|0 0 28 0
first pair|công nghiệp|0 -1 0 0
first pair|công nghệ|20 1 0 54
first pair|công nhân|-3 -27 0 4
first pair|công nhận|21 0 0 49
first pair|công suất|-53 34 0 -16
first pair|công trình|5 -4 0 -23
first pair|công ty|1 0 28 0
first pair|công tác|2 0 0 0
first pair|công việc|-1 0 0 0
first pair|công đoàn|-52 -20 26 0
first pair|cùng #|-3 -13 0 6
first pair|cùng ban|0 0 8 18
first pair|cùng các|0 0 1 -42
first pair|cùng công|0 -26 45 0
first pair|cùng cục|0 0 62 -56
first pair|cùng dự|0 -1 11 0
first pair|cùng ngày|-32 0 0 0
first pair|cùng với|-37 0 25 -9
first pair|căn cước|8 0 0 -18
first pair|căn cứ|0 0 -24 0
first pair|cơ bản|0 0 -47 10
first pair|cơ cấu|15 0 0 -21
first pair|cơ khí|3 0 0 35
first pair|cơ quan|-25 -1 0 -26
first pair|cơ sở|-15 -16 0 10
first pair|cơn bão|0 -11 -9 0
first pair|cưỡng chế|-7 9 0 14
first pair|cả huyện|36 -9 0 7
first pair|cả năm|31 29 0 24
first pair|cả tỉnh|-2 0 -23 -14
first pair|cải cách|1 -1 -28 -2
first pair|cải tạo|24 0 1 16
first pair|cảnh báo|0 0 0 12
first pair|cảnh cáo|0 0 0 4
first pair|cấp #|26 0 15 0
first pair|cấp cơ|-11 0 2 46
first pair|cấp cứu|10 -5 0 42
first pair|cấp lần|22 -6 0 -10
first pair|cấp mới|52 0 0 0
first pair|cấp nước|46 0 0 -1
first pair|cấp phép|14 -12 62 0
first pair|cấp thuốc|0 0 0 33
first pair|cấp đủ|0 0 8 0
first pair|cấp ủy|20 1 -23 -33
first pair|cất #|45 -24 0 -7
first pair|cất mới|-10 0 38 -3
first pair|cấy xong|3 0 -2 53
first pair|cẩm xuyên|21 -10 -23 -37
first pair|cắm lại|0 0 2 21
first pair|cắt giảm|-1 0 32 50
first pair|cỏ mọc|0 1 0 20
first pair|cổ động|0 0 0 -3
first pair|cổng thông|-5 0 0 0
first pair|cụ thể|-19 0 6 -2
first pair|cục thi|0 0 11 0
first pair|cục thuế|0 0 24 0
first pair|cụm công|29 -1 0 0
first pair|củng cố|3 0 48 -6
first pair|cứng hóa|3 0 0 -45
first pair|cứu đói|17 -2 0 -15
first pair|cử #|0 0 41 0
first pair|cử người|0 0 24 -38
first pair|cử quân|0 0 0 19
first pair|cử tri|-6 -33 -2 0
first pair|cửa khẩu|-26 -6 0 -38
first pair|d )|-7 0 0 -2
first pair|danh sách|-13 18 0 8
first pair|date #|-1 0 0 0
first pair|di cư|16 2 0 -23
first pair|di dời|2 0 43 -1
first pair|diễn tập|6 0 -20 1
first pair|diện tích|-1 0 0 0
first pair|diệt lăng|0 0 0 4
first pair|do bí|0 -7 0 0
first pair|do chuyển|-4 14 -8 6
first pair|do chủ|-2 -8 0 -6
first pair|do dịch|-1 0 0 0
first pair|do phòng|0 0 10 14
first pair|doanh nghiệp|2 32 -9 -9
first pair|doanh số|15 0 0 -41
first pair|doanh thu|-19 1 0 0
first pair|du khách|44 -9 0 0
first pair|du lịch|-3 0 0 -1
first pair|duy trì|20 0 -39 -30
first pair|duy tu|31 0 47 0
first pair|duyệt quy|31 0 0 0
first pair|dài #|0 0 0 22
first pair|dân chủ|7 0 0 10
first pair|dân cẩm|0 11 0 0
first pair|dân góp|0 0 0 -26
first pair|dân kêu|0 0 0 5
first pair|dân quân|-36 44 -4 -2
first pair|dân số|-46 -25 0 -29
first pair|dân tộc|-7 0 0 -8
first pair|dân vận|2 0 0 21
first pair|dư nợ|18 -6 0 10
first pair|dưới sự|-36 0 0 0
first pair|dạy nghề|33 -24 0 14
first pair|dẫn đầu|0 0 0 40
first pair|dẫu bão|-8 0 0 -6
first pair|dẫu thế|-25 -12 0 0
first pair|dẫu vậy|0 1 0 0
first pair|dập dịch|0 0 39 49
first pair|dặm các|0 0 1 0
first pair|dịch bệnh|0 1 -30 17
first pair|dịch covid|24 31 0 0
first pair|dịch sốt|-29 31 0 0
first pair|dịch tả|-11 16 0 0
first pair|dịch vụ|-1 0 0 0
first pair|dọn sạch|0 0 9 0
first pair|dồn sức|-32 0 -46 0
first pair|dồn điền|10 -1 29 22
first pair|dứt điểm|0 0 32 18
first pair|dữ liệu|37 0 0 -47
first pair|dự báo|0 0 0 1
first pair|dự có|0 -9 0 0
first pair|dự kiến|-34 -2 -1 -32
first pair|dự phòng|0 0 0 13
first pair|dự án|0 0 -25 -21
first pair|dựng #|19 0 0 -21
first pair|e )|0 0 1 0
first pair|ea kuêh|0 0 0 32
first pair|g )|0 0 0 -9
first pair|gdp bình|-42 -10 0 -1
first pair|gdp của|42 0 0 33
first pair|gdp tăng|4 0 0 -1
first pair|gdp đồng|-52 -2 -3 0
first pair|ghi chép|0 0 -1 0
first pair|ghi nhận|29 0 0 -29
first pair|ghi sổ|0 14 -10 22
first pair|gia cầm|-16 -5 0 4
first pair|gia cố|0 0 16 -11
first pair|gia đình|17 0 -3 3
first pair|giao #|17 0 0 -22
first pair|giao [|0 0 -91 0
first pair|giao chi|0 0 -4 0
first pair|giao các|0 0 0 23
first pair|giao công|0 0 28 0
first pair|giao cục|0 0 1 0
first pair|giao khoán|1 0 0 0
first pair|giao phòng|0 0 30 -4
first pair|giao quân|14 0 7 0
first pair|giao thông|-39 -1 0 -12
first pair|giao thôn|0 0 5 0
first pair|giao trạm|0 0 7 0
first pair|giao ubnd|0 0 22 0
first pair|giao việc|11 0 0 18
first pair|giao văn|0 0 -48 -19
first pair|giao đảng|-9 0 23 -16
first pair|giao đất|43 -17 0 16
first pair|giao ủy|0 0 7 0
first pair|gieo cấy|1 0 0 2
first pair|gieo trồng|-29 0 0 0
first pair|già làng|1 0 0 10
first pair|giá bán|0 0 0 34
first pair|giá cao|-9 -43 0 25
first pair|giá cát|0 38 -19 12
first pair|giá cả|0 -3 0 10
first pair|giá nguyên|-8 -21 0 0
first pair|giá trị|0 0 0 -1
first pair|giá tôm|-27 -14 0 -1
first pair|giá vật|0 4 0 -9
first pair|giá đất|-20 0 0 7
first pair|giám sát|-9 0 0 22
first pair|giám đốc|0 -11 -1 0
first pair|giáo dục|0 0 0 8
first pair|giáo viên|0 6 3 24
first pair|giúp ban|21 0 14 -13
first pair|giúp diêm|0 0 6 -16
first pair|giải ngân|-15 62 -8 -2
first pair|giải pháp|0 0 1 8
first pair|giải phóng|1 0 -1 19
first pair|giải quyết|4 0 6 0
first pair|giải thể|-6 0 33 -4
first pair|giải tỏa|24 12 0 0
first pair|giảm #|-11 -16 55 7
first pair|giảm nghèo|-22 17 -9 -3
first pair|giảm nhắc|-8 0 8 46
first pair|giấy chứng|-33 16 -17 -1
first pair|giấy tờ|0 0 0 2
first pair|giống cung|7 0 0 22
first pair|giới thiệu|18 0 0 2
first pair|giữ an|-7 0 -15 -5
first pair|giữ gìn|0 0 62 -48
first pair|giữ nguyên|-10 0 -3 0
first pair|giữ rừng|6 0 2 -30
first pair|giữ vững|-1 0 1 0
first pair|giữ đà|-5 0 0 -4
first pair|giữ được|-5 -7 -11 16
first pair|grdp #|9 0 0 -5
first pair|gtsx cn|-16 17 0 0
first pair|gây lại|0 0 0 5
first pair|góp #|0 0 0 33
first pair|góp tiền|0 0 0 41
first pair|góp ý|39 -1 0 0
first pair|gắn "|0 0 0 27
first pair|gắn trách|0 0 8 -12
first pair|gắn với|0 0 0 7
first pair|gốc của|0 0 0 28
first pair|gỗ mdf|0 6 0 17
first pair|gỡ "|0 0 -9 0
first pair|gỡ khó|0 0 -6 -45
first pair|gỡ vướng|20 0 9 -47
first pair|gửi báo|0 0 22 1
first pair|gửi danh|0 0 2 55
first pair|gửi kết|0 -1 5 30
first pair|gửi sở|-1 0 6 43
first pair|gửi tài|0 0 11 1
first pair|gửi ubnd|0 0 43 30
first pair|h )|-10 0 23 0
first pair|hai chỉ|-10 48 0 0
first pair|hai là|0 -11 -34 0
first pair|hai năm|6 -5 0 20
first pair|hai trường|17 0 0 0
first pair|hao mất|0 0 0 11
first pair|hiến đất|0 0 0 4
first pair|hiệu quả|0 26 0 21
first pair|hoàn chỉnh|0 0 -10 -28
first pair|hoàn thiện|1 0 -28 -43
first pair|hoàn thành|1 0 16 0
first pair|hoàn tất|7 0 -1 0
first pair|hoạt động|1 0 0 0
first pair|hoằng lộc|19 0 0 0
first pair|huy động|1 0 0 -1
first pair|huyện cai|-37 -2 -18 0
first pair|huyện có|74 0 0 -2
first pair|huyện cũng|24 0 0 0
first pair|huyện dồn|0 0 9 -5
first pair|huyện lâm|0 -64 0 1
first pair|huyện phấn|0 0 36 -12
first pair|huyện thạch|0 -56 0 0
first pair|huyện trần|0 0 0 15
first pair|huyện xây|9 0 0 0
first pair|huyện đoàn|0 0 -1 -5
first pair|huyện đã|20 0 -12 1
first pair|huyện ủy|0 -1 -7 0
first pair|huấn luyện|53 0 0 14
first pair|hàng hóa|29 -15 0 0
first pair|hàng tuần|0 0 1 13
first pair|hàng tồn|-19 -23 0 19
first pair|hành chính|-1 0 0 0
first pair|hành nghề|0 16 0 0
first pair|hình thành|0 0 9 0
first pair|hòa giải|30 0 -7 8
first pair|hđnd các|2 0 -10 8
first pair|hđnd huyện|0 0 -27 -12
first pair|hđnd phường|-28 0 -3 0
first pair|hđnd quận|-25 0 -19 0
first pair|hđnd thành|-7 0 0 0
first pair|hđnd tỉnh|-5 0 0 0
first pair|hđnd xã|0 1 0 0
first pair|hơn #|-7 20 0 -9
first pair|hư hỏng|19 -24 0 21
first pair|hướng dẫn|0 0 -9 0
first pair|hạ tải|0 -6 18 24
first pair|hạ tầng|0 3 -12 0
first pair|hạn #|0 -1 14 16
first pair|hạn chót|0 0 0 11
first pair|hạn xong|-1 0 -15 -10
first pair|hạt kiểm|0 0 20 0
first pair|hải châu|-30 -2 -21 0
first pair|hải sản|-10 0 0 -34
first pair|hậu kiểm|15 0 -9 43
first pair|hằng tuần|0 0 0 -2
first pair|hết ngày|0 0 0 19
first pair|hết tháng|-16 0 25 -15
first pair|hệ thống|16 0 0 0
first pair|học bạ|7 0 0 0
first pair|học bổng|8 0 0 14
first pair|học sinh|13 0 0 -21
first pair|học trực|-10 16 0 0
first pair|học tập|12 0 16 0
first pair|họp dân|0 0 38 -46
first pair|họp giao|0 0 33 0
first pair|hồ sông|-2 0 0 0
first pair|hồ sơ|0 10 0 -6
first pair|hồ tiêu|0 -32 0 -2
first pair|hỗ trợ|17 0 20 0
first pair|hộ có|9 0 0 -25
first pair|hộ cận|-35 -44 0 -39
first pair|hộ dùng|-2 -10 -1 13
first pair|hộ khó|-14 -1 -24 -24
first pair|hộ kinh|18 47 0 -11
first pair|hộ nghèo|3 0 0 -6
first pair|hộ tịch|12 0 0 44
first pair|hộ đói|53 -8 37 -15
first pair|hội lhpn|0 0 0 30
first pair|hội nghị|-1 0 -1 0
first pair|hội nông|9 0 -3 5
first pair|hội phụ|0 0 -1 17
first pair|hội quán|-15 13 0 -18
first pair|hội trường|-11 -19 -19 -20
first pair|hội viên|0 0 0 21
first pair|hợp nhất|20 0 0 0
first pair|hợp tác|23 0 0 2
first pair|hợp đồng|-2 0 -29 4
first pair|in #|13 0 0 19
first pair|in bài|0 0 -7 0
first pair|kbnn các|0 0 17 0
first pair|khai giảng|28 0 38 -15
first pair|khai mạc|0 0 18 33
first pair|khai thác|0 0 -2 0
first pair|khai trừ|24 0 0 18
first pair|khen thưởng|0 0 4 25
first pair|khiếu kiện|-10 17 0 0
first pair|khiếu nại|0 0 -13 0
first pair|khiển trách|0 0 0 31
first pair|kho bạc|0 1 1 1
first pair|khoa học|0 0 6 38
first pair|khoanh vùng|0 0 0 -34
first pair|khoanh ổ|0 0 0 29
first pair|khoán bảo|14 0 0 0
first pair|khu công|24 0 0 48
first pair|khu du|0 35 0 -28
first pair|khu kinh|41 0 0 0
first pair|khu tái|-15 1 -11 0
first pair|khu vực|0 0 0 80
first pair|khuyến cáo|0 0 4 -41
first pair|khuyến công|-29 0 0 -20
first pair|khuyến khích|0 0 42 0
first pair|khách du|-23 32 0 1
first pair|khách quốc|0 0 0 33
first pair|khách ra|19 0 -19 -22
first pair|khách đến|22 -4 0 -20
first pair|khám bệnh|-18 0 -8 0
first pair|khám chữa|-18 0 -3 0
first pair|khám phá|0 0 0 3
first pair|kháng nghị|0 0 0 -7
first pair|khánh thành|49 0 0 0
first pair|khép kín|0 0 37 -2
first pair|khó khăn|-19 28 0 0
first pair|khóa sổ|0 0 0 37
first pair|khói đen|0 8 -7 14
first pair|khôi phục|6 0 2 -10
first pair|không ai|0 0 0 33
first pair|không còn|-1 -9 -23 -33
first pair|không có|29 -14 0 -8
first pair|không ghi|32 -16 0 -17
first pair|không kiểm|0 0 0 15
first pair|không kể|10 0 0 26
first pair|không mê|5 -3 0 6
first pair|không phát|34 0 0 10
first pair|không sót|32 0 0 36
first pair|không vận|0 -8 10 17
first pair|không xảy|57 -6 0 0
first pair|không ít|0 0 0 -49
first pair|không đạt|-14 14 0 35
first pair|không để|0 0 1 0
first pair|không đợi|0 -1 -14 -12
first pair|không ủy|0 0 0 17
first pair|khơi thông|0 0 -8 17
first pair|khả năng|18 0 0 -12
first pair|khảo sát|-13 0 -1 -9
first pair|khẩn trương|0 0 21 -33
first pair|khắc phục|0 0 0 -6
first pair|khối lượng|1 1 0 12
first pair|khống chế|-14 0 -5 0
first pair|khởi công|7 0 34 0
first pair|khởi kiện|0 0 0 13
first pair|khởi tố|0 0 5 13
first pair|khởi động|0 0 13 30
first pair|kinh doanh|0 0 0 26
first pair|kinh phí|0 21 1 32
first pair|kinh tế|0 0 0 -2
first pair|kiên cố|23 0 23 -15
first pair|kiên quyết|0 0 9 26
first pair|kiến nghị|0 0 2 -18
first pair|kiềm chế|0 0 -6 -25
first pair|kiểm kê|-2 0 -22 -7
first pair|kiểm lâm|0 6 0 0
first pair|kiểm soát|0 0 22 -44
first pair|kiểm sát|-10 0 0 -25
first pair|kiểm toán|0 0 -5 0
first pair|kiểm tra|19 0 13 -1
first pair|kiểm điểm|0 0 1 0
first pair|kiện toàn|1 0 77 0
first pair|kè tạm|0 -6 13 -16
first pair|kéo dài|0 0 0 31
first pair|kéo giảm|2 0 25 -31
first pair|kéo theo|-1 1 0 37
first pair|kéo điện|32 0 1 -22
first pair|kê khai|-8 8 0 3
first pair|kê khống|-9 9 0 0
first pair|kênh nhánh|-6 14 -8 -12
first pair|kêu gọi|0 0 25 1
first pair|ký cam|0 0 0 38
first pair|ký kết|0 0 0 -1
first pair|kẻ vạch|0 0 14 4
first pair|kế hoạch|-40 -9 17 17
first pair|kế toán|0 0 17 0
first pair|kết luận|0 0 -3 1
first pair|kết nạp|0 0 14 0
first pair|kết nối|19 0 0 16
first pair|kết thúc|0 0 -41 10
first pair|kể cả|3 -26 0 -1
first pair|kịp khai|-10 0 10 10
first pair|kịp thời|6 0 0 33
first pair|kỷ cương|0 0 0 9
first pair|kỷ luật|13 0 0 -18
first pair|kỹ thuật|-23 0 0 -12
first pair|lao động|-25 0 0 0
first pair|liên kết|0 30 1 -35
first pair|liên đoàn|0 0 0 10
first pair|loa nhiều|0 0 0 24
first pair|lso -|-8 0 0 0
first pair|luân chuyển|7 -8 15 3
first pair|là mức|0 0 0 3
first pair|làm #|0 0 0 -26
first pair|làm lối|0 0 28 0
first pair|làm lợi|0 0 0 14
first pair|làm rõ|0 0 0 52
first pair|làm sạch|0 0 0 48
first pair|làm theo|0 0 0 2
first pair|làm tốt|0 0 43 0
first pair|làm được|12 0 -16 42
first pair|làng hoa|-20 -15 0 -2
first pair|làng nghề|21 0 0 -1
first pair|láng nhựa|31 -10 0 -23
first pair|lâm nghiệp|-13 0 0 0
first pair|lâm quốc|0 0 -1 0
first pair|lãng phí|10 -1 -8 0
first pair|lãnh đạo|0 1 -15 0
first pair|lúa #|7 -7 0 3
first pair|lúa -|1 0 0 1
first pair|lúa cả|-5 0 0 2
first pair|lúa hè|37 0 0 -5
first pair|lúa mùa|22 -12 0 -23
first pair|lúa xuân|51 0 0 0
first pair|lúa đông|7 2 0 22
first pair|lý do|0 -32 0 0
first pair|lĩnh vực|-21 -1 0 2
first pair|lũy kế|16 13 0 -9
first pair|lưu trú|-28 0 0 3
first pair|lưu vptu|0 0 -8 0
first pair|lưu vpđu|-11 0 0 0
first pair|lưu vt|0 0 -2 0
first pair|lưu văn|0 0 -29 0
first pair|lưu ý|0 -6 8 -8
first pair|lương thực|-3 0 0 -47
first pair|lượng khách|0 0 0 -46
first pair|lượt khám|0 0 0 -24
first pair|lạc #|2 0 0 4
first pair|lạm phát|4 15 0 -10
first pair|lạng sơn|0 0 -9 0
first pair|lấn chiếm|0 17 0 0
first pair|lấy kết|0 0 35 0
first pair|lấy ý|0 0 12 -6
first pair|lập #|39 0 0 19
first pair|lập biên|1 -37 -1 20
first pair|lập bản|0 0 24 6
first pair|lập bộ|-14 15 0 20
first pair|lập danh|0 0 10 -7
first pair|lập lại|0 0 0 -9
first pair|lập mới|21 -11 0 6
first pair|lập nhóm|0 0 26 0
first pair|lập phương|0 0 26 -31
first pair|lập quy|0 0 -33 24
first pair|lập sổ|0 0 0 18
first pair|lập tổ|0 0 17 18
first pair|lắc tài|9 -6 0 2
first pair|lắp #|20 0 -8 -45
first pair|lắp biển|0 0 19 18
first pair|lắp camera|0 0 39 0
first pair|lắp mới|32 -25 0 0
first pair|lễ hội|20 0 0 -38
first pair|lệ phí|34 0 12 34
first pair|lồng ghép|-1 0 1 0
first pair|lỗi thứ|0 0 -37 0
first pair|lớp #|-3 29 9 33
first pair|lớp dạy|0 0 0 13
first pair|lợp lại|2 0 14 0
first pair|lục ngạn|-6 12 -35 5
first pair|lực lượng|0 1 0 42
first pair|ma túy|0 0 0 1
first pair|mttq sau|0 0 0 27
first pair|mttq và|14 -19 25 25
first pair|mua bán|0 0 0 24
first pair|mua sắm|-26 43 15 0
first pair|muộn nhất|0 0 2 9
first pair|máy móc|-12 13 0 32
first pair|máy siêu|0 7 0 -2
first pair|mía đường|21 0 0 -19
first pair|mô hình|27 0 0 34
first pair|môi trường|0 0 -16 0
first pair|mùa khô|-35 27 0 17
first pair|mượn bác|0 0 21 0
first pair|mạnh tay|0 0 4 18
first pair|mất #|-19 39 0 50
first pair|mấy việc|0 -14 -1 0
first pair|mặc dù|0 -17 0 0
first pair|mặt bằng|12 0 3 9
first pair|mặt chưa|-31 -44 0 0
first pair|mặt khác|-9 -23 0 0
first pair|mặt trận|0 0 0 -17
first pair|mặt yếu|0 29 0 0
first pair|mọi số|0 0 42 0
first pair|mốc giới|14 -4 0 21
first pair|mỗi chi|0 0 21 29
first pair|mỗi căn|0 0 0 5
first pair|mỗi cấp|0 0 16 -1
first pair|mỗi hồ|0 -9 14 -39
first pair|mỗi quý|0 0 1 -16
first pair|mỗi tháng|0 0 9 15
first pair|mỗi tuần|0 0 0 35
first pair|một bộ|0 30 0 -43
first pair|một góc|0 -14 0 0
first pair|một là|0 -8 0 0
first pair|một năm|-29 0 0 10
first pair|một phần|0 41 0 -12
first pair|một số|0 4 0 -2
first pair|một tấm|-1 13 -8 9
first pair|mới #|0 13 0 17
first pair|mời gọi|0 0 0 -36
first pair|mở #|16 -3 4 -25
first pair|mở các|0 0 13 0
first pair|mở lại|0 0 0 -23
first pair|mở lớp|0 0 34 -56
first pair|mở rộng|0 0 31 -14
first pair|mở sổ|10 0 -9 19
first pair|mở thêm|-1 0 21 1
first pair|mở đường|0 0 7 0
first pair|mở đợt|0 0 10 -2
first pair|mục tiêu|0 0 -16 0
first pair|mục đích|-28 0 -13 0
first pair|mức thiếu|0 -17 -12 -16
first pair|mức tăng|-17 34 0 20
first pair|mức độ|1 -11 -24 -37
first pair|nay #|1 0 0 9
first pair|ngay sau|-48 -9 -10 0
first pair|ngay trong|39 0 -2 -3
first pair|nghiên cứu|0 0 15 0
first pair|nghiệm thu|0 1 14 20
first pair|nghĩa vụ|12 0 0 31
first pair|nghề dệt|33 -1 0 1
first pair|nghệ an|0 -1 0 0
first pair|nghị quyết|0 0 -18 0
first pair|nghị định|18 0 0 6
first pair|ngoài quốc|20 0 0 0
first pair|ngoài ra|0 -1 -4 0
first pair|nguyên nhân|0 0 0 9
first pair|nguyễn thị|-1 0 -1 0
first pair|nguồn vốn|31 0 0 0
first pair|ngành công|0 0 -5 -42
first pair|ngành giáo|22 0 -49 -9
first pair|ngành hoàn|8 0 0 -34
first pair|ngành kiểm|0 0 -8 0
first pair|ngành phải|0 0 40 -19
first pair|ngành thuế|-19 -15 8 -29
first pair|ngành xin|0 0 0 21
first pair|ngành y|12 0 0 0
first pair|ngành điện|-15 0 34 0
first pair|ngân hàng|10 0 0 0
first pair|ngân sách|-17 -1 0 -1
first pair|ngân sơn|0 11 -4 16
first pair|ngô #|-18 -8 0 13
first pair|ngô xuân|1 0 0 -21
first pair|ngư dân|5 0 0 -20
first pair|người bị|-9 35 0 0
first pair|người có|-13 -16 0 14
first pair|người dân|-4 41 0 34
first pair|người già|0 8 0 -8
first pair|người khuyết|5 0 0 21
first pair|người làm|2 0 -9 -7
first pair|người nghe|0 0 0 22
first pair|người nuôi|8 -4 0 57
first pair|người phát|0 -9 -12 0
first pair|người tham|9 -4 0 -12
first pair|người trồng|-9 51 0 -41
first pair|người đứng|-2 -16 0 -33
first pair|ngắt kết|0 0 0 22
first pair|nhiều chi|6 0 0 6
first pair|nhiều công|31 0 0 -44
first pair|nhiều cơ|0 0 0 -17
first pair|nhiều hơn|-36 40 0 50
first pair|nhiều hộ|0 0 0 9
first pair|nhiều nơi|23 0 0 46
first pair|nhiều việc|0 -51 0 0
first pair|nhiệm vụ|0 0 0 5
first pair|nhà máy|-1 6 0 33
first pair|nhà thầu|0 20 12 -51
first pair|nhà trường|0 1 0 0
first pair|nhà trọ|0 0 0 26
first pair|nhà tình|10 0 0 44
first pair|nhà văn|-15 31 0 0
first pair|nhà vườn|0 0 0 18
first pair|nhà ở|46 -4 0 1
first pair|nhân chứng|0 0 0 11
first pair|nhân dân|19 0 41 -8
first pair|nhân lực|0 3 1 5
first pair|nhân rộng|-1 -1 4 0
first pair|nhân sự|1 0 0 29
first pair|nhìn chung|20 -1 0 0
first pair|nhìn thẳng|0 -8 0 0
first pair|nhóm #|-38 0 0 0
first pair|như trên|0 0 -5 0
first pair|nhưng #|-9 44 -5 13
first pair|nhưng bóc|-15 21 0 -1
first pair|nhưng bỏ|0 0 0 18
first pair|nhưng chi|0 10 0 -9
first pair|nhưng chất|0 0 0 -29
first pair|nhưng diện|0 0 0 12
first pair|nhưng khoảng|0 14 0 -3
first pair|nhưng không|0 -28 -17 18
first pair|nhưng kết|0 0 0 34
first pair|nhưng nhờ|-36 -10 0 -7
first pair|nhưng năng|0 0 0 29
first pair|nhưng số|-18 22 0 -23
first pair|nhưng tôm|7 0 -7 -11
first pair|nhường chỗ|0 0 0 15
first pair|nhất là|0 0 16 31
first pair|nhất trí|-4 0 -29 -14
first pair|nhầm lẫn|13 -12 0 6
first pair|nhận thức|0 3 0 -5
first pair|nhận định|-12 0 0 0
first pair|nhập khẩu|-23 -20 0 -2
first pair|nhật ký|14 0 0 -7
first pair|nhắc nhở|0 0 0 -39
first pair|nhờ vậy|-8 0 0 -35
first pair|những kết|-1 0 0 0
first pair|những mặt|-6 -28 0 0
first pair|những tháng|0 0 -51 0
first pair|những việc|0 -18 0 -24
first pair|những điểm|0 -17 0 0
first pair|nhựa hóa|2 0 21 -32
first pair|ninh kiều|-33 0 -21 0
first pair|niêm yết|32 0 6 25
first pair|nq #|0 0 0 11
first pair|nuôi cá|39 0 0 -35
first pair|nuôi hàu|48 -9 0 0
first pair|nuôi trồng|-60 0 0 33
first pair|nuôi tôm|-29 0 0 1
first pair|nâm nung|-2 0 -10 0
first pair|nâng cao|0 0 -5 -33
first pair|nâng chất|-11 0 0 -28
first pair|nâng cấp|-2 0 11 -36
first pair|nâng tổng|9 -4 0 17
first pair|nâng tỷ|0 0 0 35
first pair|né tránh|0 0 0 23
first pair|nói vậy|-29 0 0 0
first pair|nông ,|-29 0 0 -32
first pair|nông -|-24 0 -3 1
first pair|nông dân|0 -1 0 0
first pair|nông lâm|0 0 0 7
first pair|nông nghiệp|-7 -16 0 -29
first pair|nông thôn|0 0 0 16
first pair|năm #|1 0 0 0
first pair|năm học|36 -10 -5 0
first pair|năm nay|43 6 0 -14
first pair|năm qua|-1 0 0 -1
first pair|năm đầu|-75 0 0 0
first pair|năng lực|0 38 0 0
first pair|năng suất|-2 0 0 -3
first pair|nơi nào|0 0 11 -2
first pair|nước rỉ|0 0 0 15
first pair|nước sinh|0 0 9 15
first pair|nước sạch|2 3 -6 -9
first pair|nước thải|0 42 0 -30
first pair|nạo vét|6 0 6 31
first pair|nắm chắc|0 0 17 -38
first pair|nắm tình|0 0 27 36
first pair|nằm chủ|0 2 -1 1
first pair|nề nếp|7 -11 -9 11
first pair|nể nang|0 0 9 11
first pair|nối mạng|4 0 0 0
first pair|nổi bật|-54 0 0 -36
first pair|nổi lên|0 -20 0 0
first pair|nội chính|-4 0 0 0
first pair|nội dung|0 -1 0 0
first pair|nợ cũ|0 0 0 21
first pair|nợ dưới|-2 -24 -1 0
first pair|nợ thuế|0 40 0 -58
first pair|nợ xây|-8 7 -15 0
first pair|nợ xấu|-47 -6 -2 -27
first pair|nợ đóng|0 -1 -31 0
first pair|nửa cuối|0 0 -64 0
first pair|nửa năm|-12 0 -1 0
first pair|nửa đầu|-20 -28 14 30
first pair|par index|15 0 -10 0
first pair|pbt thường|0 -2 -7 0
first pair|phiên họp|-23 -1 0 0
first pair|phong trào|1 5 0 -21
first pair|phun hóa|63 -11 -1 0
first pair|phun khử|0 0 25 0
first pair|phá rừng|0 14 0 -13
first pair|phát #|24 0 0 0
first pair|phát biểu|0 0 -51 0
first pair|phát hiện|-3 27 0 27
first pair|phát hành|31 -2 31 -25
first pair|phát sóng|0 0 0 29
first pair|phát triển|0 0 0 -23
first pair|phát động|-9 -33 -7 0
first pair|phân bón|-46 5 0 4
first pair|phân bổ|0 0 22 33
first pair|phân công|38 0 4 -1
first pair|phân loại|0 0 0 -22
first pair|phân lô|0 21 0 0
first pair|phân urê|0 10 0 17
first pair|phê bình|0 -20 0 30
first pair|phê duyệt|0 0 19 -10
first pair|phí bảo|0 9 0 0
first pair|phòng bệnh|9 0 7 0
first pair|phòng chống|8 0 -23 4
first pair|phòng công|0 0 -10 0
first pair|phòng gd|-17 0 0 -13
first pair|phòng giáo|0 0 -8 0
first pair|phòng họp|-7 0 0 0
first pair|phòng kinh|0 -1 18 0
first pair|phòng kế|0 0 10 0
first pair|phòng kỹ|0 0 18 0
first pair|phòng lao|0 0 25 0
first pair|phòng lđ|0 0 0 -2
first pair|phòng nghiệp|-1 0 5 0
first pair|phòng nn|0 0 9 0
first pair|phòng nào|0 0 7 0
first pair|phòng nông|0 0 0 -2
first pair|phòng nội|0 0 0 13
first pair|phòng quản|0 0 -32 3
first pair|phòng tn|0 0 1 0
first pair|phòng tài|0 0 1 -7
first pair|phòng tư|0 0 52 0
first pair|phòng tổ|0 0 -27 0
first pair|phòng y|0 0 40 0
first pair|phó chủ|0 0 -10 0
first pair|phó giám|0 0 1 0
first pair|phú thọ|-3 0 0 0
first pair|phú tân|0 -4 -3 0
first pair|phương hướng|0 0 0 1
first pair|phương án|-12 18 -4 -8
first pair|phước thể|0 14 0 11
first pair|phường bắc|0 -42 0 0
first pair|phường có|-26 0 0 -17
first pair|phường dự|0 0 -7 -5
first pair|phường kiểm|17 0 -15 0
first pair|phường lãm|0 -40 0 0
first pair|phường nào|0 -7 8 26
first pair|phường ra|27 0 50 -31
first pair|phường thành|-1 0 0 24
first pair|phường trà|-17 -6 -22 0
first pair|phường xong|10 0 0 -3
first pair|phường xuân|-10 0 -10 0
first pair|phạm pháp|10 1 -9 1
first pair|phạt #|53 -23 0 -19
first pair|phải làm|0 0 -6 1
first pair|phản biện|-4 0 0 0
first pair|phấn đấu|-2 0 7 -7
first pair|phần còn|0 6 -1 30
first pair|phần ii|0 -16 0 0
first pair|phần lớn|-57 19 0 -15
first pair|phần mềm|0 8 0 -3
first pair|phần nhiều|0 10 0 38
first pair|phần đông|0 2 0 18
first pair|phẫu thuật|8 0 0 0
first pair|phổ cập|1 12 0 -24
first pair|phụ cấp|13 -12 0 -42
first pair|phụ huynh|7 -7 0 20
first pair|phụ nữ|17 9 -1 -15
first pair|phụ đạo|0 0 37 0
first pair|phục hồi|0 0 0 1
first pair|phục vụ|0 0 -11 56
first pair|phủ xanh|29 -8 0 6
first pair|qp -|-18 0 -1 -6
first pair|qua #|52 0 0 -19
first pair|qua cửa|6 28 0 -14
first pair|qua kiểm|22 -1 0 0
first pair|qua mức|14 -12 0 18
first pair|qua sáu|-42 0 0 0
first pair|qua tháng|-23 0 0 -13
first pair|qua thăm|-28 -3 0 0
first pair|qua đó|8 -6 0 38
first pair|quan trắc|0 15 0 0
first pair|quan tâm|0 0 0 -30
first pair|quy chế|-1 14 -7 0
first pair|quy hoạch|4 6 0 -38
first pair|quy định|14 14 -14 24
first pair|quyết toán|-36 35 -41 0
first pair|quyết định|-3 0 -26 0
first pair|quá hạn|22 -17 0 -48
first pair|quá nửa|-10 28 -6 26
first pair|quá tải|0 6 0 2
first pair|quán triệt|21 0 0 18
first pair|quân dân|-9 0 0 0
first pair|quân sự|0 0 19 14
first pair|quét #|37 0 -3 -15
first pair|quý iii|7 -19 0 0
first pair|quý ii|0 0 -4 0
first pair|quý iv|0 0 -14 0
first pair|quý i|11 0 0 1
first pair|quản chặt|0 0 4 -15
first pair|quản lý|-9 0 -18 0
first pair|quảng cáo|0 0 0 37
first pair|quận hai|-1 -1 -1 0
first pair|quận nâng|0 0 18 0
first pair|quận ủy|-10 0 -18 -6
first pair|quốc phòng|-1 0 0 -1
first pair|quỹ "|39 -15 -11 -9
first pair|quỹ cứu|-11 20 0 -14
first pair|quỹ phòng|0 25 0 0
first pair|quỹ qpan|0 0 6 18
first pair|ra quyết|31 -16 0 -1
first pair|ra quân|0 0 -4 7
first pair|rau ,|4 0 0 4
first pair|rau an|23 2 -2 -10
first pair|rau màu|-26 -1 -1 -41
first pair|riêng #|-3 6 0 -24
first pair|riêng các|-11 0 -41 0
first pair|riêng khách|6 0 0 19
first pair|riêng sản|-4 16 0 0
first pair|riêng thu|25 2 0 -29
first pair|riêng thuế|0 0 0 19
first pair|riêng tiền|-11 16 0 -1
first pair|riêng án|-17 -22 -8 -17
first pair|riêng đàn|0 11 0 0
first pair|riêng đồng|-27 -32 0 0
first pair|rà lại|20 -4 42 -42
first pair|rà soát|1 0 0 1
first pair|rác sinh|-9 -5 0 -28
first pair|rác thải|0 0 -21 -34
first pair|rét đậm|-1 1 0 -9
first pair|rõ người|-7 0 -3 -4
first pair|rừng phòng|-17 22 -1 -2
first pair|rừng tràm|-34 -51 0 0
first pair|sa đéc|-19 0 0 0
first pair|san ủi|0 0 0 8
first pair|sang #|0 0 -32 0
first pair|sang tháng|0 0 -33 0
first pair|sau #|-13 17 0 0
first pair|sau cùng|0 0 -21 0
first pair|sau hợp|-11 0 0 0
first pair|sau đợt|0 3 0 14
first pair|sinh con|16 34 0 -36
first pair|sinh hoạt|0 3 0 0
first pair|siết chặt|0 0 28 0
first pair|so cùng|-31 -21 0 0
first pair|so với|0 13 0 0
first pair|song #|-14 56 0 -23
first pair|song cuộc|20 -6 0 0
first pair|song giá|40 0 0 -15
first pair|song giải|-19 23 0 35
first pair|song huyện|30 -8 0 -7
first pair|song khá|4 -4 0 16
first pair|song kém|-33 35 0 -8
first pair|song một|0 0 0 -3
first pair|song ngữ|7 -1 0 43
first pair|song phiên|0 -4 0 0
first pair|song phương|-5 0 9 56
first pair|song phải|0 -26 0 0
first pair|song vẫn|11 -10 0 38
first pair|song vị|0 1 0 -2
first pair|song ít|0 23 0 54
first pair|suối tre|0 0 0 22
first pair|sàng lọc|26 0 20 -29
first pair|sáng #|0 0 1 0
first pair|sáng nay|-7 0 0 0
first pair|sáp nhập|48 0 0 0
first pair|sáu chỉ|-21 1 -3 0
first pair|sáu tháng|2 0 -2 0
first pair|sâu bệnh|-5 0 0 0
first pair|sĩ số|-19 21 0 0
first pair|sơ kết|0 0 8 0
first pair|sơn trà|-28 -4 -29 0
first pair|sạt lở|0 1 0 0
first pair|sản lượng|0 0 0 1
first pair|sản phẩm|-13 21 0 9
first pair|sản xuất|14 0 -1 -21
first pair|sầu riêng|0 0 20 4
first pair|sắp xếp|15 0 10 -21
first pair|sẵn sàng|0 0 16 26
first pair|số còn|0 -11 0 0
first pair|số cơ|-24 -26 0 0
first pair|số doanh|-4 11 -8 27
first pair|số giờ|-2 0 -10 0
first pair|số hóa|-23 0 19 2
first pair|số hộ|0 13 0 -10
first pair|số liệu|-10 0 0 1
first pair|số lần|23 -9 0 0
first pair|số máy|0 0 0 17
first pair|số người|14 0 0 7
first pair|số nợ|0 8 0 32
first pair|số thu|-25 0 0 -22
first pair|số tiền|6 0 0 10
first pair|số vốn|29 0 0 0
first pair|số vụ|2 20 0 0
first pair|số đảng|17 0 0 14
first pair|số đề|-1 11 9 25
first pair|sốp cộp|0 0 -7 0
first pair|sốt rét|0 1 0 -30
first pair|sốt xuất|-11 10 0 0
first pair|sổ sách|0 14 0 0
first pair|sớm đưa|0 0 23 0
first pair|sở công|0 0 19 5
first pair|sở giao|0 0 -15 1
first pair|sở giáo|0 0 -7 1
first pair|sở kế|0 3 1 -1
first pair|sở lao|0 0 0 -28
first pair|sở lđ|-14 0 2 -9
first pair|sở nn|0 0 1 0
first pair|sở nông|-1 0 -27 0
first pair|sở nội|0 0 21 0
first pair|sở tài|0 0 -7 0
first pair|sở văn|0 0 12 0
first pair|sở xây|0 0 -2 1
first pair|sở y|0 -1 -3 0
first pair|sợi tăng|0 0 0 4
first pair|sử dụng|0 0 0 33
first pair|sửa #|18 0 -1 -7
first pair|sửa chữa|0 0 37 0
first pair|sửa máy|0 0 -37 5
first pair|sửa xong|0 0 1 20
first pair|sự phối|0 19 0 -1
first pair|tai nạn|20 0 0 18
first pair|tam nông|-25 0 -9 0
first pair|tang vật|2 -15 0 0
first pair|tham mưu|0 0 7 2
first pair|thanh long|40 0 -11 -38
first pair|thanh lý|0 -9 26 0
first pair|thanh niên|0 1 0 1
first pair|thanh toán|7 -2 1 20
first pair|thanh tra|0 0 1 -15
first pair|thanh trạch|0 0 0 9
first pair|thay ngay|0 -1 14 -11
first pair|theo báo|-21 0 0 0
first pair|theo dõi|0 36 -34 -66
first pair|theo giám|0 -25 0 0
first pair|theo kết|-62 0 0 2
first pair|theo ông|-45 -18 -1 0
first pair|theo đó|-22 0 0 0
first pair|theo đúng|0 0 0 1
first pair|thi công|-10 -28 -16 -2
first pair|thi hành|-15 1 0 0
first pair|thi đua|-23 12 0 1
first pair|thiết bị|-14 24 -3 0
first pair|thiếu #|0 36 0 -11
first pair|thiếu bản|0 0 0 10
first pair|thiếu giáo|0 11 0 -1
first pair|thiếu người|0 0 0 -3
first pair|thiệt hại|0 0 0 31
first pair|thoát khỏi|18 0 0 -17
first pair|thu #|31 0 -28 2
first pair|thu chi|2 0 0 16
first pair|thu các|0 31 0 -20
first pair|thu cân|4 0 -3 -1
first pair|thu gom|0 3 0 -1
first pair|thu hoạch|17 -27 0 0
first pair|thu hút|27 0 -4 -4
first pair|thu hồi|50 0 0 0
first pair|thu ngân|-3 0 -1 0
first pair|thu nhập|1 0 -2 0
first pair|thu nsnn|20 0 0 -3
first pair|thu nội|0 0 0 -17
first pair|thu nợ|-2 9 15 9
first pair|thu phí|-53 43 0 -23
first pair|thu quỹ|0 17 2 -22
first pair|thu thuế|-3 2 0 -68
first pair|thu tiền|1 -7 -1 44
first pair|thu trên|35 -10 0 -11
first pair|thu từ|33 14 0 0
first pair|thu vượt|1 15 0 0
first pair|thu đủ|0 0 29 51
first pair|thuế cơ|0 0 14 26
first pair|thuế sản|-49 -32 -3 0
first pair|thuế sử|6 8 0 -12
first pair|thuế thu|19 0 0 31
first pair|thuế đất|-1 13 0 0
first pair|thuộc nhóm|0 22 0 37
first pair|thành phần|-10 0 -4 17
first pair|thành phố|22 0 19 7
first pair|thành đoàn|0 0 13 0
first pair|thành ủy|0 0 9 1
first pair|thái gia|-9 9 0 0
first pair|thái độ|0 0 0 -8
first pair|tháng #|0 17 -25 0
first pair|tháo dỡ|0 0 9 -21
first pair|tháo gỡ|0 0 -1 -23
first pair|thân nhân|-1 5 0 8
first pair|thêm #|0 -13 -6 -23
first pair|thôn hạ|0 -41 0 7
first pair|thôn nào|-1 10 30 0
first pair|thôn thượng|0 -32 0 0
first pair|thông quan|21 0 -9 39
first pair|thông qua|-29 0 -14 -9
first pair|thông tuyến|0 0 6 14
first pair|thúc tiến|0 0 40 0
first pair|thăm hỏi|0 0 0 29
first pair|thương lái|22 0 0 23
first pair|thương mại|-10 0 0 -12
first pair|thường trực|0 0 -1 0
first pair|thường xuyên|0 0 16 -38
first pair|thưởng tết|0 0 14 18
first pair|thạnh phong|0 4 0 7
first pair|thảo luận|0 -1 -1 0
first pair|thấp hơn|-1 3 0 26
first pair|thấp nhất|0 0 0 6
first pair|thất thu|0 13 0 -15
first pair|thẩm tra|-3 0 0 -1
first pair|thẩm định|0 0 0 -11
first pair|thế nhưng|-12 0 0 0
first pair|thể thao|5 -2 0 24
first pair|thị trấn|0 -1 -11 11
first pair|thị xã|4 -8 5 -1
first pair|thị ủy|-1 0 0 0
first pair|thống nhất|1 0 -4 0
first pair|thới long|0 0 0 1
first pair|thời gian|10 -18 -1 0
first pair|thời hạn|-25 9 5 31
first pair|thời tiết|0 19 0 -47
first pair|thủ trưởng|0 0 34 0
first pair|thủ tục|0 0 0 6
first pair|thủy lợi|-2 0 0 -7
first pair|thủy sản|-3 0 0 0
first pair|thứ ba|-4 -40 0 0
first pair|thứ hai|-9 -30 -1 0
first pair|thứ năm|-2 -29 0 0
first pair|thứ sáu|0 0 0 -19
first pair|thứ tư|0 -25 0 0
first pair|thừa lệnh|0 0 -8 0
first pair|thực hiện|-1 0 0 0
first pair|tinh bột|-4 15 0 0
first pair|tinh thần|0 13 0 10
first pair|tiêm chủng|0 0 0 12
first pair|tiêm mũi|0 0 0 37
first pair|tiêm phòng|28 19 0 -21
first pair|tiêm vắc|-11 3 0 -20
first pair|tiêu chí|-41 7 0 -16
first pair|tiêu cực|0 -6 0 10
first pair|tiêu hủy|-1 3 0 34
first pair|tiến độ|0 16 0 -31
first pair|tiếp #|44 0 0 -1
first pair|tiếp công|3 7 -7 -47
first pair|tiếp dân|0 0 6 0
first pair|tiếp nhận|-8 -2 0 19
first pair|tiếp thu|0 0 -34 0
first pair|tiếp tục|0 0 4 -28
first pair|tiết kiệm|29 -9 19 3
first pair|tiền mặt|16 0 0 0
first pair|tiền phạt|19 0 0 0
first pair|tiền sử|-58 -19 0 -7
first pair|tiền thu|8 0 0 -22
first pair|tiểu thương|-17 19 0 22
first pair|tiểu thủ|10 0 0 -11
first pair|tm -|11 0 0 2
first pair|toàn huyện|-10 0 0 0
first pair|toàn ngành|42 0 0 -6
first pair|toàn phường|-4 0 0 0
first pair|toàn tỉnh|-48 0 0 25
first pair|toàn xã|-1 0 -17 0
first pair|toàn đảng|0 -23 0 -21
first pair|tp hcm|0 0 -5 0
first pair|tranh chấp|0 17 0 0
first pair|tranh luận|0 12 -1 -1
first pair|trao #|23 0 0 -22
first pair|tri tôn|0 0 -2 0
first pair|triển khai|24 0 0 -6
first pair|triệt sản|12 0 0 0
first pair|triệt xóa|17 -2 0 -11
first pair|trong #|1 0 0 0
first pair|trong bối|0 -19 0 0
first pair|trong bức|-36 -17 0 0
first pair|trong hai|0 -8 17 -13
first pair|trong hạn|12 -9 0 0
first pair|trong khi|3 10 0 0
first pair|trong kỳ|-19 -32 -7 -34
first pair|trong năm|-14 0 2 7
first pair|trong quý|0 0 -3 0
first pair|trong số|10 5 0 47
first pair|trong tháng|1 -1 1 3
first pair|trong tổng|-75 0 0 0
first pair|trong đó|0 0 0 33
first pair|trung tâm|0 0 -3 1
first pair|truy thu|0 0 0 34
first pair|trách nhiệm|-6 6 0 0
first pair|trên #|-4 -2 -1 0
first pair|trên cơ|23 0 -40 0
first pair|trên đây|0 0 -3 0
first pair|trên địa|-20 0 0 0
first pair|trình ban|0 0 1 41
first pair|trình chủ|30 0 0 16
first pair|trình duyệt|0 0 12 6
first pair|trình hđnd|3 0 0 0
first pair|trình phương|0 0 0 -26
first pair|trình trong|0 0 1 56
first pair|trình trước|0 0 0 32
first pair|trình tỉnh|0 0 31 3
first pair|trình ubnd|0 0 0 35
first pair|trình đề|0 0 17 -47
first pair|trích đo|10 6 0 -19
first pair|trước #|0 0 3 26
first pair|trước hết|-7 0 8 0
first pair|trước mắt|-1 0 -9 -19
first pair|trường chuẩn|-11 31 -7 20
first pair|trường học|35 -4 0 14
first pair|trường hợp|0 -2 10 1
first pair|trường lớp|20 -36 0 -30
first pair|trường mầm|0 3 0 0
first pair|trường tiểu|34 -17 1 -8
first pair|trưởng các|0 0 -36 0
first pair|trưởng công|-8 0 -10 -8
first pair|trưởng phòng|10 -19 21 0
first pair|trại lưới|-2 0 12 21
first pair|trạm khuyến|0 0 0 1
first pair|trạm xá|18 0 0 20
first pair|trạm y|0 -12 2 0
first pair|trả #|-2 0 -3 -3
first pair|trả lại|29 0 5 47
first pair|trả lời|-30 0 11 1
first pair|trả mặt|11 -7 0 0
first pair|trả nợ|0 0 8 5
first pair|trả trước|7 0 -7 7
first pair|trả đúng|18 0 0 -30
first pair|trấn áp|0 0 0 33
first pair|trần thị|0 -2 0 0
first pair|trật tự|-1 0 0 21
first pair|trẻ #|0 0 0 25
first pair|trẻ em|4 0 0 -7
first pair|trẻ suy|-43 0 0 0
first pair|trị giá|1 0 0 47
first pair|trọng tâm|-1 0 16 18
first pair|trồng #|66 0 0 -2
first pair|trồng cây|0 0 3 55
first pair|trồng lại|10 -2 0 0
first pair|trồng mới|14 -12 47 -51
first pair|trồng rừng|12 1 0 12
first pair|trồng thay|0 0 0 26
first pair|trồng trọt|-32 0 0 0
first pair|trộm cắp|0 3 0 19
first pair|trợ cấp|12 0 0 56
first pair|trụ sở|0 29 0 0
first pair|trực tại|0 0 10 15
first pair|tt huyện|-8 0 -38 0
first pair|tuy các|47 -10 0 0
first pair|tuy còn|-31 45 0 -30
first pair|tuy mưa|-57 -49 0 0
first pair|tuy nhiên|22 -14 0 -9
first pair|tuy số|21 -9 0 -3
first pair|tuy thế|-14 26 0 -45
first pair|tuy vậy|-9 9 0 0
first pair|tuy đã|0 -27 0 0
first pair|tuyên truyền|0 0 -18 0
first pair|tuyến phố|0 5 0 32
first pair|tuyển quân|3 0 -15 0
first pair|tuyển sinh|-8 21 0 0
first pair|tuần nào|0 0 0 9
first pair|tuần tra|1 0 16 7
first pair|tài chính|-4 0 0 0
first pair|tàu cá|19 0 0 0
first pair|tàu lớn|0 6 0 0
first pair|tách thửa|0 0 2 28
first pair|tách địa|0 11 0 1
first pair|tái canh|24 3 18 -56
first pair|tái định|-1 15 47 61
first pair|tình trạng|0 10 0 -31
first pair|tín dụng|-1 0 0 -1
first pair|tính chiến|0 11 0 0
first pair|tính chung|-41 0 0 27
first pair|tính lại|0 0 0 18
first pair|tính theo|15 8 0 -91
first pair|tính đến|22 1 0 -30
first pair|tôm giống|-36 -14 0 0
first pair|tôm nuôi|0 6 0 -23
first pair|tôm sú|0 22 0 25
first pair|tăng cường|0 0 49 0
first pair|tăng phạt|-8 0 8 0
first pair|tăng trưởng|0 1 0 5
first pair|tư pháp|0 0 0 24
first pair|tư tưởng|-1 0 0 0
first pair|tư vấn|0 0 10 16
first pair|tại buổi|0 0 -26 0
first pair|tại hội|0 -1 12 21
first pair|tại thị|-8 0 0 -9
first pair|tạm dừng|-2 0 1 21
first pair|tạm ở|0 0 0 29
first pair|tạm ứng|0 0 0 1
first pair|tạo việc|0 0 23 -28
first pair|tảo hôn|-1 26 0 -14
first pair|tập huấn|0 0 51 -38
first pair|tập hợp|0 0 3 16
first pair|tập trung|-2 14 -14 -7
first pair|tập vở|0 0 0 15
first pair|tặng #|21 0 -1 -43
first pair|tặng quà|11 0 0 1
first pair|tệ nạn|-4 11 0 -9
first pair|tỉnh bố|12 0 0 -15
first pair|tỉnh về|0 0 0 37
first pair|tỉnh đã|-22 -29 0 -29
first pair|tịch thu|0 0 0 17
first pair|tố cáo|0 0 -24 0
first pair|tốc độ|-1 0 -1 2
first pair|tồn tại|0 -7 0 0
first pair|tổ #|0 0 0 38
first pair|tổ chức|14 0 0 0
first pair|tổ công|1 0 -12 0
first pair|tổ dân|0 -38 12 38
first pair|tổ hỗ|0 0 0 17
first pair|tổ hợp|16 0 0 -37
first pair|tổ đại|0 0 12 39
first pair|tổng chi|7 -44 0 -29
first pair|tổng công|0 -9 -18 2
first pair|tổng diện|0 0 0 13
first pair|tổng giá|29 -1 0 46
first pair|tổng hợp|0 -1 28 -81
first pair|tổng kinh|8 0 0 23
first pair|tổng kết|0 0 -5 -48
first pair|tổng mức|-1 0 0 0
first pair|tổng nợ|0 11 0 7
first pair|tổng rà|0 0 0 1
first pair|tổng sản|-2 0 0 -1
first pair|tổng thu|71 0 0 -18
first pair|tổng trị|0 0 0 37
first pair|tổng trọng|0 13 0 15
first pair|tổng vốn|0 -49 0 0
first pair|tổng đàn|-2 -33 0 14
first pair|tội phạm|31 0 0 0
first pair|tờ trình|-9 6 -23 20
first pair|từ #|24 -3 0 -19
first pair|từ chối|27 0 0 2
first pair|từ nay|0 0 -8 -1
first pair|từ ngày|9 0 0 -3
first pair|từ đầu|35 13 0 0
first pair|tự kiểm|23 -3 0 -66
first pair|tỷ lệ|0 0 0 -1
first pair|tỷ số|-8 4 0 -7
first pair|ubkt đảng|0 0 5 -1
first pair|ubmttq việt|0 0 10 8
first pair|ubnd các|0 0 -22 -30
first pair|ubnd phường|-1 0 0 0
first pair|ubnd quận|0 0 3 -16
first pair|ubnd thị|0 0 1 0
first pair|ubnd tỉnh|0 0 -10 0
first pair|vi phạm|3 1 0 1
first pair|vi văn|-7 0 0 0
first pair|việc ban|0 7 -5 0
first pair|việc bàn|0 19 0 0
first pair|việc chuẩn|0 1 0 0
first pair|việc của|0 0 -6 17
first pair|việc giám|0 13 0 0
first pair|việc học|2 11 0 0
first pair|việc làm|-34 0 -14 0
first pair|việc nhiều|-23 0 0 0
first pair|việc này|-19 -30 47 -36
first pair|việc nạo|0 18 -5 0
first pair|việc nắm|0 9 0 -43
first pair|việc phải|0 -3 -39 0
first pair|việc theo|0 30 0 0
first pair|việc thực|25 -3 -8 0
first pair|việc tập|0 30 0 -26
first pair|việc xử|-1 0 7 -1
first pair|việc đóng|0 0 7 0
first pair|việc đảng|0 4 0 -8
first pair|viện kiểm|-17 0 0 31
first pair|việt trì|8 0 0 -5
first pair|vp chấm|0 0 13 -12
first pair|và hđnd|0 0 48 -18
first pair|và tổng|0 0 -18 0
first pair|vì sao|-14 14 0 0
first pair|vùng đầm|10 -7 0 0
first pair|văn bản|-3 39 0 1
first pair|văn nghệ|-5 0 0 1
first pair|văn phòng|0 0 1 0
first pair|văn thư|0 0 0 9
first pair|văn xã|-2 0 -8 0
first pair|vướng mắc|0 0 4 0
first pair|vườn quốc|0 0 -1 -1
first pair|vượt chỉ|0 0 0 3
first pair|vượt xa|-9 10 0 0
first pair|vải thiều|31 0 0 -21
first pair|vẫn để|-10 10 0 0
first pair|vận chuyển|0 -2 4 15
first pair|vận hành|38 0 31 0
first pair|vận tải|-21 2 3 3
first pair|vận động|8 0 6 -18
first pair|vật liệu|0 -7 0 -2
first pair|vật tư|-6 18 3 10
first pair|vậy mà|14 -18 0 -5
first pair|về an|-24 0 -6 0
first pair|về chỉ|-54 -16 0 0
first pair|về công|0 0 -17 0
first pair|về kinh|-1 0 -1 0
first pair|về lãnh|-3 0 0 0
first pair|về ngân|-44 0 -16 0
first pair|về nông|0 0 -28 0
first pair|về sản|-9 0 0 0
first pair|về thu|0 -2 -37 -1
first pair|về việc|-1 0 0 0
first pair|về văn|-16 0 -7 0
first pair|về xây|13 0 -2 0
first pair|về y|-26 -16 0 0
first pair|vệ sinh|1 32 -2 -1
first pair|vỉa hè|-2 9 0 -13
first pair|vị trí|-12 -3 0 0
first pair|vốn chương|0 8 0 0
first pair|vốn các|-10 12 0 8
first pair|vốn dân|0 0 0 39
first pair|vốn ngân|30 33 0 -19
first pair|vốn thêm|0 0 0 26
first pair|vốn vay|15 5 -2 -27
first pair|vốn xây|18 -16 -11 -2
first pair|vốn xã|5 0 0 10
first pair|vốn đăng|6 13 0 0
first pair|vốn đầu|-55 1 0 8
first pair|với trung|0 0 -26 0
first pair|với ubnd|0 0 -5 0
first pair|vụ cưỡng|0 1 0 4
first pair|vụ hè|-41 14 -1 0
first pair|vụ mùa|0 0 0 34
first pair|vụ phạm|10 4 0 0
first pair|vụ việc|0 10 -6 0
first pair|vụ xuân|3 -14 -2 -39
first pair|vụ đông|6 12 0 38
first pair|vững mạnh|-5 0 -16 12
first pair|xe chở|-19 38 0 -14
first pair|xe tải|20 -7 0 -16
first pair|xe điện|0 17 0 -29
first pair|xi măng|-1 14 0 -18
first pair|xin huyện|0 0 46 0
first pair|xin lỗi|0 0 0 -15
first pair|xin tỉnh|0 0 32 -32
first pair|xong ngày|0 0 0 27
first pair|xong phương|0 0 0 21
first pair|xong trước|0 0 0 25
first pair|xuất cảnh|-11 22 0 -13
first pair|xuất khẩu|-1 0 0 1
first pair|xuống giống|36 0 0 43
first pair|xác nhận|0 7 0 0
first pair|xác định|-8 -1 -36 -4
first pair|xâm thực|0 14 0 0
first pair|xây #|6 0 1 -39
first pair|xây mới|41 0 0 10
first pair|xây nhà|0 0 -42 0
first pair|xây thêm|-9 0 33 -17
first pair|xã ba|-15 0 0 0
first pair|xã biên|-26 3 0 0
first pair|xã còn|-67 -47 0 0
first pair|xã huổi|0 0 0 -8
first pair|xã hội|-59 -3 1 -21
first pair|xã nào|0 -6 16 -16
first pair|xã phải|0 0 22 -45
first pair|xã tân|0 0 0 15
first pair|xã đã|23 -30 0 -33
first pair|xã đội|-7 0 0 0
first pair|xét báo|0 -1 -6 0
first pair|xét tuyển|0 -8 2 24
first pair|xóa #|27 0 17 -46
first pair|xóa hết|30 0 0 -8
first pair|xăng dầu|-11 12 0 20
first pair|xưởng may|0 0 0 9
first pair|xảy ra|12 -11 0 53
first pair|xếp loại|-5 0 3 3
first pair|xếp thứ|1 0 0 47
first pair|xử lý|1 0 0 0
first pair|xử phạt|0 0 6 38
first pair|y thông|-1 0 -4 0
first pair|y tế|0 17 0 0
first pair|ybđt -|22 0 0 0
first pair|yên dũng|0 3 0 10
first pair|yêu cầu|1 -8 0 -18
first pair|án bị|0 6 0 -10
first pair|án ma|0 -5 0 0
first pair|án tồn|-10 5 0 -16
first pair|ít bàn|0 0 0 9
first pair|ô #|0 0 0 7
first pair|ô nhiễm|0 9 0 0
first pair|ông /|0 0 3 0
first pair|ông bạch|0 0 0 -5
first pair|ông huỳnh|0 0 -1 -1
first pair|ông lê|0 0 8 0
first pair|ông mai|-4 0 -10 0
first pair|ông nguyễn|-5 0 0 0
first pair|ông nói|0 0 -17 -7
first pair|ông trần|-4 -5 0 0
first pair|ý kiến|-9 0 0 0
first pair|ý thức|0 17 0 15
first pair|ăn uống|27 -20 0 44
first pair|đ /|0 0 15 -3
first pair|đa số|0 0 0 -6
first pair|đi lại|0 0 0 5
first pair|đi từng|0 0 0 22
first pair|đinh công|0 0 -3 0
first pair|điều chuyển|0 0 0 42
first pair|điều chỉnh|38 0 0 53
first pair|điều dưỡng|19 0 0 -2
first pair|điều hành|0 0 2 0
first pair|điều khiển|-16 0 -14 -20
first pair|điều tra|24 1 -8 47
first pair|điều trị|31 -4 -11 -16
first pair|điểm nhóm|0 0 6 15
first pair|điểm trường|-27 -4 -1 0
first pair|điện biên|-12 0 3 19
first pair|điện gió|28 0 0 -42
first pair|điện lưới|22 16 0 -34
first pair|điện mặt|29 0 0 41
first pair|điện nông|34 0 0 0
first pair|điện sản|3 0 0 0
first pair|điện thoại|-8 19 0 -31
first pair|điện thương|-5 19 0 36
first pair|đo đạc|16 0 -9 -5
first pair|đoàn công|-18 -10 -11 -12
first pair|đoàn giám|-19 -1 -21 -9
first pair|đoàn kiểm|-31 0 0 0
first pair|đoàn thanh|0 1 16 -2
first pair|đoàn thể|10 0 -23 27
first pair|đoàn đề|0 0 21 -10
first pair|đuối nước|9 0 0 12
first pair|đài truyền|0 1 12 -43
first pair|đàn bò|0 0 0 -55
first pair|đàn gia|41 0 0 32
first pair|đàn heo|0 -8 0 -5
first pair|đàn lợn|-6 3 0 -15
first pair|đàn trâu|-12 -15 0 -21
first pair|đào tạo|0 10 16 -1
first pair|đá gà|0 10 0 32
first pair|đá quý|-20 -8 0 -16
first pair|đáng lo|-5 8 0 26
first pair|đáng nói|0 0 0 12
first pair|đáng tiếc|-7 -20 0 0
first pair|đánh bạc|-35 26 0 -13
first pair|đánh bắt|0 20 0 21
first pair|đánh giá|0 0 0 1
first pair|đã bàn|-32 0 -2 -11
first pair|đã có|0 56 0 -2
first pair|đã hoàn|15 0 0 0
first pair|đã hái|0 0 0 3
first pair|đã làm|0 -13 0 -49
first pair|đã lập|-10 11 0 7
first pair|đã phê|8 0 0 -4
first pair|đã tiêm|5 0 0 0
first pair|đã trả|9 0 0 11
first pair|đã tổ|16 0 0 0
first pair|đã đạt|50 0 0 0
first pair|đê biển|-19 33 0 0
first pair|đính chính|16 20 -5 8
first pair|đó là|0 20 0 0
first pair|đón #|0 0 0 -1
first pair|đóng cửa|11 -34 27 -48
first pair|đóng góp|0 16 0 -37
first pair|đô thị|0 -4 0 4
first pair|đôn đốc|0 0 35 2
first pair|đùn đẩy|0 -1 4 29
first pair|đúng dự|-2 0 2 2
first pair|đúng hẹn|0 0 0 55
first pair|đúng luật|0 0 0 52
first pair|đúng ngày|15 -8 -1 11
first pair|đúng phong|-6 0 13 11
first pair|đúng quy|1 0 16 27
first pair|đăng ký|25 1 3 -4
first pair|đơn hàng|-1 13 0 32
first pair|đơn thư|50 -35 0 0
first pair|đơn tố|0 0 0 -8
first pair|đơn để|0 0 0 42
first pair|đưa #|13 0 1 0
first pair|đưa giống|0 0 24 11
first pair|đưa nga|0 0 -12 -8
first pair|đưa sản|0 0 0 41
first pair|đưa số|0 0 0 51
first pair|đưa tỷ|0 0 38 34
first pair|đưa vào|0 0 32 61
first pair|đưa đi|6 0 0 0
first pair|đường biên|8 -4 0 0
first pair|đường liên|5 0 0 0
first pair|đường nối|8 -14 0 -3
first pair|đường nội|0 0 0 -21
first pair|đường sá|-14 -12 0 -5
first pair|đường trục|7 21 0 0
first pair|đường tỉnh|-4 23 0 -11
first pair|đường vào|-27 -28 -1 -29
first pair|đường về|-4 0 0 0
first pair|đường điện|22 -9 0 -45
first pair|được giá|0 0 0 22
first pair|được trong|-9 0 11 13
first pair|được tòa|0 0 0 10
first pair|đại biểu|-20 4 11 0
first pair|đại diện|0 0 -8 -10
first pair|đại hội|36 0 1 -48
first pair|đại lào|0 0 0 10
first pair|đại lý|0 15 0 0
first pair|đại từ|0 0 8 28
first pair|đạt #|13 0 0 21
first pair|đạt tiến|34 -9 0 0
first pair|đạt và|0 0 0 27
first pair|đảm việc|11 -10 0 10
first pair|đảng viên|-34 53 -8 30
first pair|đảng ủy|0 0 0 -1
first pair|đất công|0 0 0 -15
first pair|đất dịch|0 0 -24 0
first pair|đất sản|0 7 0 41
first pair|đất vừa|0 1 0 -11
first pair|đất đai|1 -6 -23 9
first pair|đấu giá|0 9 2 -5
first pair|đấu thầu|0 0 0 -18
first pair|đấu tranh|0 0 3 0
first pair|đầu tư|-1 0 -1 0
first pair|đẩy mạnh|0 0 28 0
first pair|đẩy nhanh|0 -1 18 -14
first pair|đập chính|28 0 -8 -4
first pair|đặc biệt|-36 0 -22 -7
first pair|đặc khu|0 0 0 24
first pair|đặt nhiều|-10 0 0 0
first pair|đến #|2 0 0 39
first pair|đến hết|-3 0 0 26
first pair|đến khai|-35 0 0 0
first pair|đến nay|8 6 0 -10
first pair|đến ngày|-6 24 4 -28
first pair|đề nghị|0 0 -9 0
first pair|đề xuất|0 -1 30 34
first pair|đề án|-4 -37 0 0
first pair|để #|0 23 -14 -19
first pair|để tỷ|0 0 22 23
first pair|để xảy|0 -16 0 0
first pair|để đạt|-7 0 -13 0
first pair|địa chính|0 0 4 11
first pair|địa phương|0 0 -13 0
first pair|định hướng|0 0 4 30
first pair|định kỳ|0 0 36 33
first pair|định việc|0 -5 -20 -21
first pair|đọc lại|0 0 -10 -9
first pair|đối chiếu|-9 0 0 23
first pair|đối thoại|7 28 26 0
first pair|đối tượng|5 0 27 7
first pair|đối với|-21 0 -72 0
first pair|đồn biên|0 0 13 -43
first pair|đồng bào|4 -14 -15 -15
first pair|đồng thời|-8 0 0 -11
first pair|đổi mới|-21 -4 18 -40
first pair|độ che|19 0 0 -2
first pair|đội an|0 0 -22 0
first pair|đội cảnh|0 0 -29 0
first pair|đội kiểm|0 25 9 0
first pair|đội sổ|-14 26 0 2
first pair|đội thuế|0 0 21 16
first pair|đội tàu|10 -19 0 0
first pair|đời sống|21 0 0 4
first pair|đỡ đầu|24 0 0 -17
first pair|đứng gần|0 0 0 11
first pair|đứng thứ|10 -9 0 3
first pair|đứng áp|0 0 0 10
first pair|đừng để|0 0 0 15
first pair|ưu tiên|0 0 5 24
first pair|ước cả|0 0 16 23
first pair|ước thiệt|-2 6 0 11
first pair|ước đến|0 0 0 -23
first pair|ấn định|18 0 0 20
first pair|ổn định|-23 0 -7 -28
first pair|ở vài|0 0 0 29
first pair|ủy quyền|0 0 0 30
first pair|ủy viên|0 0 10 18
first|"|0 -29 -5 -1
first|#|0 0 0 2
first|-|0 0 -27 0
first|[|-26 0 46 0
first|ai|0 0 0 53
first|anqp|15 0 0 -39
first|an|1 0 1 -9
first|a|-4 2 1 6
first|bahnar|-6 10 0 25
first|bao|4 0 -1 0
first|ba|-11 1 0 0
first|bch|-1 0 0 -1
first|bhxh|-1 11 0 -3
first|bhyt|4 7 -22 4
first|bia|0 0 0 48
first|biên|0 36 0 0
first|biển|2 0 0 -44
first|biểu|-22 6 9 5
first|biện|0 0 -21 0
first|btv|-7 0 0 -1
first|buôn|-4 41 0 -4
first|buộc|0 3 0 25
first|b|-16 0 9 0
first|bài|0 11 -2 -2
first|bàn|0 0 0 -1
first|bà|0 0 0 -18
first|bác|0 1 -10 -1
first|bám|-18 0 -6 53
first|bán|-5 11 0 47
first|bãi|0 31 0 -3
first|bão|-18 0 0 0
first|bên|-3 -1 -13 0
first|bê|2 0 0 -18
first|bình|-13 0 0 1
first|bò|1 44 0 6
first|bùi|0 0 0 1
first|bù|-41 -53 -13 -25
first|bún|0 0 0 9
first|bưu|1 0 1 -55
first|bước|14 0 0 0
first|bạo|-1 67 0 0
first|bảng|-14 0 0 0
first|bản|0 2 0 9
first|bảo|0 0 1 14
first|bảy|2 22 0 0
first|bất|-2 6 0 19
first|bầu|9 0 -51 -10
first|bắc|9 -14 0 1
first|bắt|23 0 11 1
first|bằng|7 0 0 -14
first|bến|-1 1 0 11
first|bế|-11 0 -6 -1
first|bể|6 0 0 32
first|bệnh|1 27 0 -26
first|bị|0 1 0 1
first|bỏ|6 -2 0 0
first|bốn|2 0 -19 0
first|bố|0 0 7 -11
first|bồi|2 -3 12 29
first|bổ|0 0 1 -9
first|bội|-8 25 0 0
first|bộ|6 -2 0 -10
first|bờ|6 0 0 1
first|bởi|0 -25 -1 22
first|bục|14 0 -2 7
first|bụi|0 17 0 1
first|bức|10 -24 0 -15
first|bữa|-5 33 0 0
first|camera|0 15 0 0
first|cam|7 9 22 3
first|cao|17 15 0 18
first|ca|0 -4 23 52
first|che|-39 0 -4 0
first|chia|-5 -3 18 8
first|chi|-14 0 0 1
first|chiếm|25 -1 0 55
first|chiều|0 0 -1 0
first|cho|-2 0 -1 10
first|chuyển|5 0 2 -1
first|chuyện|18 -28 -17 0
first|chuẩn|0 0 0 -38
first|chuối|0 5 0 32
first|chánh|0 0 0 1
first|cháy|-17 2 31 4
first|châu|0 0 0 34
first|chè|28 0 0 -11
first|chép|0 22 0 32
first|chính|-25 0 -2 20
first|chín|-37 -18 0 0
first|chôm|-2 18 0 -23
first|chú|-15 0 0 -11
first|chăm|0 0 -24 -25
first|chăn|-17 10 0 0
first|chưa|0 0 0 -1
first|chư|0 0 0 5
first|chương|1 0 0 35
first|chạy|0 0 0 26
first|chấm|0 0 34 -39
first|chấn|0 0 18 -3
first|chấp|-18 0 -35 0
first|chất|2 0 0 0
first|chậm|0 0 0 5
first|chết|-21 0 0 -1
first|chế|0 0 -1 0
first|chỉnh|13 0 22 -12
first|chỉ|0 0 0 1
first|chịu|0 0 0 9
first|chị|-15 1 9 -24
first|chọn|0 -1 26 60
first|chốt|0 0 -5 0
first|chỗ|0 -7 0 21
first|chờ|-14 17 0 21
first|chợ|14 28 0 -61
first|chủ|0 0 0 1
first|chức|-37 50 0 14
first|chứng|10 -8 -9 0
first|chữa|0 0 0 25
first|clinker|-7 15 0 12
first|cn|3 0 0 4
first|coi|-1 0 -36 3
first|con|1 -2 0 -1
first|covid|0 32 0 0
first|cuối|-1 0 20 23
first|cuộc|24 0 0 -11
first|c|-1 0 40 0
first|cà|-21 0 0 4
first|cách|-5 1 0 42
first|các|0 0 0 -46
first|cái|-21 -31 0 0
first|cánh|21 -14 0 16
first|cán|-1 35 0 1
first|cát|0 2 -7 11
first|cá|7 -2 0 4
first|cân|0 0 27 -24
first|cây|0 0 0 -17
first|còn|-13 1 0 -36
first|có|-1 7 0 2
first|cô|0 0 0 1
first|cùng|-1 0 28 0
first|cúm|6 0 0 2
first|căn|0 -1 -21 0
first|cũng|-52 0 0 0
first|cơn|0 -11 -9 0
first|cơ|0 -1 0 -2
first|cưỡng|-7 9 0 14
first|cải|1 0 -8 0
first|cảng|1 26 0 -31
first|cảnh|-2 0 -6 0
first|cả|22 11 0 8
first|cấm|0 -9 29 43
first|cấp|31 0 1 0
first|cất|2 -4 37 -1
first|cấy|1 0 0 50
first|cầu|45 10 0 -63
first|cẩm|19 -6 -29 -1
first|cắm|0 0 0 74
first|cắt|30 -11 15 25
first|cỏ|0 1 0 20
first|cống|0 35 0 0
first|cổng|-5 0 0 0
first|cổ|0 0 0 -3
first|cờ|0 0 11 20
first|cục|0 0 9 -14
first|cụm|28 -1 0 0
first|cụ|-19 0 6 -2
first|củng|3 0 48 -6
first|cứng|3 0 0 -45
first|cứu|10 0 0 7
first|cửa|-6 -1 39 -56
first|cử|-1 -22 0 -9
first|danh|-13 18 0 8
first|date|-1 0 0 0
first|di|1 1 31 -18
first|diễn|2 1 -20 1
first|diện|-1 0 0 0
first|diệt|0 0 0 30
first|doanh|0 1 0 -1
first|do|-13 5 0 35
first|duy|22 0 -20 -28
first|duyệt|34 0 0 18
first|du|0 0 0 -1
first|d|-7 0 0 -2
first|dài|0 0 0 20
first|dành|0 0 43 1
first|dân|-3 25 0 0
first|dùng|0 0 0 46
first|dù|-36 -1 0 -10
first|dư|18 0 0 6
first|dương|0 0 -12 0
first|dưới|-50 38 0 27
first|dạy|46 -1 23 -35
first|dẫn|0 0 0 40
first|dẫu|-21 -54 0 0
first|dập|0 0 35 44
first|dặm|0 0 0 32
first|dịch|-13 2 0 0
first|dịp|11 0 -11 3
first|dọn|20 -21 -15 0
first|dồn|0 0 0 32
first|dứt|0 0 29 16
first|dừa|-22 -62 0 1
first|dữ|37 0 0 -47
first|dựng|62 0 0 1
first|dự|0 0 0 -1
first|ea|0 0 0 29
first|e|0 0 1 0
first|gdp|14 0 0 1
first|ghi|1 4 0 0
first|gia|0 -1 0 -1
first|gieo|-17 0 0 1
first|già|1 0 0 10
first|giám|0 0 0 4
first|giáo|0 0 0 26
first|giãn|8 2 19 1
first|giúp|8 0 -1 0
first|giảm|0 0 11 0
first|giấy|-15 0 -2 1
first|giống|2 0 0 18
first|giới|18 0 0 2
first|giờ|-19 20 0 13
first|giữ|-27 0 1 0
first|gpmb|-4 12 0 -14
first|grdp|26 0 0 0
first|gtsx|0 1 0 -5
first|g|0 0 0 -9
first|gây|0 0 0 23
first|gói|0 11 0 16
first|góp|26 0 0 41
first|gạch|1 9 -1 13
first|gạo|-1 -11 0 -22
first|gấp|60 -1 0 -23
first|gần|-36 -5 0 -25
first|gắn|0 0 -7 -29
first|gọi|15 11 -1 -2
first|gốc|0 0 0 26
first|gồm|-16 0 0 3
first|gỗ|-24 -7 0 0
first|gộp|-1 0 23 50
first|gỡ|11 -2 -3 -49
first|gửi|0 0 0 34
first|hai|0 0 -2 9
first|hao|0 0 0 28
first|heo|-11 16 0 0
first|hiến|0 0 0 37
first|hiện|0 0 0 -2
first|hiệp|0 1 17 -10
first|hiệu|2 12 0 0
first|hn|0 0 24 0
first|hoa|12 -11 6 11
first|hoàn|1 0 0 0
first|hoạt|1 0 0 0
first|hoằng|19 0 0 0
first|huy|1 0 0 -1
first|huyện|1 -1 0 -1
first|huấn|53 0 0 14
first|h|-1 0 15 0
first|hàng|0 19 0 -1
first|hành|-10 7 0 -6
first|hà|1 1 0 17
first|hình|-12 -29 0 0
first|hòa|6 0 -1 29
first|hóa|-50 32 5 -33
first|hđnd|-1 0 -4 0
first|hơn|-7 20 0 -9
first|hư|19 -24 0 21
first|hướng|0 0 -7 0
first|hạt|0 0 20 0
first|hạ|0 1 -3 16
first|hải|-8 0 0 -2
first|hậu|15 0 -9 43
first|hằng|0 0 22 -4
first|hẻm|20 0 3 70
first|hết|0 -1 2 0
first|hệ|0 0 0 -28
first|học|4 0 0 -38
first|họp|0 0 0 -19
first|hỏi|0 20 -13 40
first|hồng|20 0 0 29
first|hồ|0 1 0 -2
first|hỗ|17 0 20 0
first|hộ|0 0 0 -19
first|hợp|20 0 -18 2
first|hụt|-5 17 0 17
first|hứa|0 0 -4 -25
first|ia|0 3 0 47
first|in|1 0 0 9
first|kbnn|-4 0 1 -10
first|khen|23 0 2 23
first|khiếu|0 10 -8 0
first|khiển|0 0 0 31
first|khoanh|0 0 0 -48
first|khoa|0 0 16 29
first|kho|0 0 0 35
first|khoán|7 0 0 0
first|khuyến|-20 0 45 -29
first|khu|32 41 0 43
first|khách|0 1 0 0
first|khám|0 0 1 0
first|kháng|0 0 0 -7
first|khánh|23 0 1 21
first|khá|25 -11 0 21
first|khâu|-1 -1 0 -34
first|khép|24 -4 43 -34
first|khóa|0 0 0 1
first|khói|0 8 -7 14
first|khóm|-2 -11 -7 18
first|khó|-3 24 0 0
first|khôi|6 0 2 -10
first|không|38 -3 1 0
first|khơi|0 0 0 9
first|khảo|-13 0 -1 -9
first|khả|18 0 0 -12
first|khẩn|0 0 21 -33
first|khắc|0 0 0 -6
first|khối|-1 0 -28 22
first|khống|-14 0 -5 0
first|khởi|1 0 34 21
first|kiên|0 0 12 1
first|kiến|0 0 2 -18
first|kiềm|0 0 -6 -25
first|kiểm|1 0 4 -11
first|kiện|20 0 74 3
first|kèm|0 0 19 54
first|kè|-9 4 2 0
first|kém|-20 20 0 25
first|kéo|1 0 6 -1
first|kênh|0 8 0 1
first|kêu|0 0 25 1
first|kê|-9 9 20 -28
first|kích|0 0 0 14
first|ký|9 -4 0 1
first|kẻ|0 0 51 1
first|kế|-30 -1 20 13
first|kể|3 -26 0 -1
first|kịp|0 0 2 35
first|kỳ|-3 0 0 -1
first|kỷ|2 0 0 0
first|kỹ|-23 0 0 -12
first|lao|-25 0 0 0
first|la|0 0 -4 0
first|liên|0 3 0 0
first|loa|0 34 0 -4
first|long|-4 0 -17 0
first|lo|0 0 11 -27
first|loại|0 0 5 19
first|lso|-8 0 0 0
first|luân|2 -2 12 1
first|luật|0 0 6 25
first|l|-13 0 0 -4
first|làm|0 0 2 16
first|làng|5 0 0 0
first|là|0 0 0 4
first|láng|31 -10 0 -23
first|lát|34 0 0 -46
first|lâm|-7 0 0 0
first|lãi|19 -14 0 27
first|lãng|10 -1 -8 0
first|lãnh|0 1 -15 0
first|lên|-8 30 0 34
first|lê|-12 0 -2 0
first|lò|20 7 0 25
first|lô|6 -4 4 0
first|lúa|22 0 0 2
first|lý|0 -28 0 0
first|lđtbxh|-3 0 0 0
first|lĩnh|-21 -1 0 2
first|lũy|16 13 0 -9
first|lưu|-4 0 0 0
first|lương|-2 0 0 -42
first|lượng|0 0 0 -6
first|lại|-5 -37 -19 -12
first|lạm|4 15 0 -10
first|lạng|0 0 -9 0
first|lấn|1 5 0 5
first|lấy|0 0 6 7
first|lần|-4 17 0 3
first|lắc|9 -6 0 2
first|lắp|31 -4 2 -28
first|lễ|32 0 0 -26
first|lệ|23 0 3 30
first|lồng|0 0 1 -42
first|lỗi|-25 -13 -34 0
first|lộ|14 0 0 -13
first|lớp|0 3 1 64
first|lợn|34 -14 0 53
first|lợp|2 0 14 0
first|lục|-1 1 -28 0
first|lực|0 1 0 42
first|mai|0 0 -3 0
first|ma|0 19 0 0
first|minh|-4 4 0 16
first|mong|0 0 -21 -18
first|mttq|11 -14 25 36
first|mua|-8 6 28 -1
first|muối|-2 -35 0 0
first|muộn|0 0 2 9
first|m|0 0 0 14
first|màu|-27 -28 0 18
first|mà|-1 17 0 60
first|máy|-19 29 0 18
first|mía|0 35 0 0
first|môi|0 0 -16 0
first|mô|16 0 0 24
first|mùa|-31 25 0 -1
first|mưa|-37 35 0 -35
first|mường|-1 0 0 0
first|mượn|0 0 21 0
first|mạnh|0 0 0 11
first|mất|-38 48 0 43
first|mấy|1 -7 0 15
first|mặc|0 -22 0 0
first|mặt|0 -1 0 -1
first|mọi|0 0 42 0
first|mốc|5 0 13 91
first|mỗi|0 1 32 10
first|mộc|0 0 0 24
first|một|0 16 0 -3
first|mới|-9 27 0 42
first|mở|0 0 34 -5
first|mục|0 0 -21 0
first|mức|4 0 -13 1
first|mực|-1 -6 0 32
first|mỹ|-2 0 0 0
first|nam|0 8 3 17
first|nay|31 -18 0 -1
first|ngao|24 0 0 10
first|ngay|-12 0 -5 0
first|nga|-7 0 0 -1
first|nghe|0 0 -6 2
first|nghiên|0 0 15 0
first|nghiệm|0 1 14 20
first|nghĩa|0 0 0 12
first|nghề|49 0 0 0
first|nghệ|0 -1 0 0
first|nghị|0 0 -18 0
first|ngoài|0 -13 -1 0
first|ngoại|0 0 0 21
first|nguyên|0 0 0 11
first|nguyễn|-1 0 -1 0
first|nguồn|-8 0 0 12
first|ngành|0 -1 0 -20
first|ngô|-16 0 0 0
first|ngăn|0 0 -31 -5
first|ngư|0 0 0 -9
first|người|0 1 0 0
first|ngại|0 0 0 14
first|ngập|0 1 0 -13
first|ngắt|0 0 0 22
first|ngọc|0 -3 11 0
first|nhiều|1 1 0 -4
first|nhiệm|0 0 0 7
first|nhà|0 41 0 -19
first|nhân|0 0 26 0
first|nhãn|13 0 0 24
first|nhóm|-26 14 0 -35
first|nhưng|0 0 0 1
first|như|7 -20 0 -44
first|nhường|0 0 0 16
first|nhầm|13 -12 0 6
first|nhận|17 0 -6 1
first|nhập|-11 -25 0 2
first|nhật|-12 -8 0 -32
first|nhắc|0 0 46 -38
first|nhẹ|0 15 -4 12
first|nhờ|0 0 0 -1
first|những|0 -36 0 0
first|nhựa|0 0 18 -20
first|ninh|0 -13 -1 17
first|niêm|32 0 6 25
first|nq|0 0 0 11
first|nuôi|-24 -4 0 29
first|nâm|-2 0 -10 0
first|nâng|0 0 0 -1
first|né|0 0 0 39
first|nên|-1 0 0 -7
first|nói|-33 0 13 -16
first|nông|-7 0 0 0
first|năng|0 0 0 2
first|nước|1 26 0 -1
first|nạo|6 0 6 31
first|nậm|-1 9 -6 19
first|nắm|0 0 22 -5
first|nằm|-11 12 9 20
first|nếu|-12 13 0 39
first|nề|7 -11 -9 11
first|nể|0 0 9 11
first|nối|-1 -3 0 0
first|nổi|-44 -1 0 -11
first|nộp|27 0 20 0
first|nợ|0 1 0 -50
first|nửa|-4 15 -1 0
first|ocop|8 0 0 14
first|papi|-5 0 -1 -33
first|par|15 0 -10 0
first|pa|-27 0 -11 -12
first|pbt|0 -2 -7 0
first|pccc|0 0 38 50
first|pci|-19 43 -6 -12
first|phiên|-23 -1 0 0
first|phong|1 3 0 -20
first|phun|43 -1 1 1
first|pháo|0 0 0 21
first|phát|-1 0 0 -11
first|phá|2 8 0 -21
first|phân|0 8 1 -3
first|phê|0 -3 11 0
first|phía|5 -51 0 -23
first|phí|11 0 1 26
first|phù|0 0 -15 -5
first|phúc|-28 41 0 42
first|phước|-29 9 0 40
first|phường|0 0 1 0
first|phạm|7 1 -6 0
first|phạt|33 -4 9 -4
first|phải|-21 19 0 -1
first|phản|-9 0 -35 -24
first|phấn|-2 0 7 -7
first|phẫu|8 0 0 0
first|phổ|1 12 0 -24
first|phục|0 0 -2 41
first|phụ|19 0 0 -46
first|phủ|19 -1 0 1
first|qp|-18 0 -1 -6
first|quang|14 0 0 -10
first|quan|0 0 0 -25
first|qua|1 0 0 0
first|quy|14 2 0 -1
first|quyết|-15 3 -1 0
first|quán|20 0 0 21
first|quá|10 2 0 -1
first|quân|0 0 2 12
first|quét|57 -1 -1 0
first|quý|1 0 -1 0
first|quảng|0 0 0 7
first|quản|-5 0 -11 0
first|quận|-3 0 0 2
first|quế|0 0 0 -1
first|quốc|-1 0 0 -1
first|quỹ|0 5 0 0
first|rau|10 -1 0 -17
first|ra|32 -1 -1 12
first|riêng|0 16 -55 5
first|ruộng|1 -21 0 -49
first|rà|1 0 1 -4
first|rác|-40 5 0 -28
first|rét|0 8 0 0
first|rõ|-10 0 0 -10
first|rút|0 0 4 -24
first|rạch|-38 -2 -26 0
first|rằng|16 0 -6 -40
first|rừng|-29 0 0 -1
first|sai|9 0 0 38
first|sang|0 0 -17 0
first|san|0 0 0 8
first|sa|-17 0 0 0
first|sinh|11 6 0 -12
first|sipas|-2 0 -2 0
first|siết|0 0 30 0
first|song|0 9 0 -3
first|so|-31 -14 0 53
first|soát|-1 0 15 -2
first|suối|0 0 0 5
first|sàng|26 0 20 -29
first|sáng|0 0 1 0
first|sáp|48 0 0 0
first|sát|0 0 13 13
first|sáu|2 0 -1 0
first|sâu|-5 0 0 0
first|sóc|0 0 3 -19
first|sông|0 0 0 6
first|sĩ|-19 21 0 0
first|sơn|2 -22 0 10
first|sơ|0 0 13 -10
first|sạt|0 1 0 0
first|sản|1 0 0 0
first|sầu|0 0 20 4
first|sắp|12 0 6 -19
first|sẵn|0 0 16 26
first|sẽ|0 -24 -31 0
first|sốp|0 0 -7 0
first|sốt|-7 9 0 -23
first|sổ|0 2 0 -14
first|sớm|0 0 30 -21
first|sở|0 0 -12 0
first|sợi|0 0 0 4
first|sợ|0 0 0 37
first|sụt|-6 -32 -15 -26
first|sửa|0 0 1 4
first|sử|0 0 0 33
first|sự|1 0 0 -19
first|tai|20 0 0 18
first|tam|-1 0 -2 24
first|tang|2 -15 0 0
first|tham|0 0 4 1
first|thanh|5 0 2 0
first|thay|5 0 3 -5
first|theo|-1 0 -1 0
first|thi|-1 0 -2 0
first|thiết|0 23 0 0
first|thiếu|0 1 0 0
first|thiệt|0 0 0 31
first|thoát|44 -26 -7 12
first|thua|-25 35 0 36
first|thuyết|0 -3 0 -1
first|thuyền|0 38 0 8
first|thuế|-27 17 0 -20
first|thuốc|0 -5 40 -29
first|thuộc|0 21 0 48
first|thành|0 0 7 1
first|thái|-1 -1 -1 -10
first|tháng|0 17 -28 0
first|tháo|0 0 0 -22
first|thân|-1 5 0 8
first|thêm|0 -9 -2 -21
first|thôn|14 -10 -1 -24
first|thúc|0 0 55 -2
first|thăm|37 0 0 0
first|thư|11 -9 0 41
first|thương|-14 0 0 -3
first|thường|0 0 0 -1
first|thưởng|0 0 14 18
first|thượng|-10 8 0 0
first|thạnh|-2 0 13 32
first|thảo|0 0 -1 0
first|thả|0 0 -25 22
first|thấp|-1 1 0 38
first|thất|0 4 0 -8
first|thẩm|0 0 0 -2
first|thẻ|0 1 0 0
first|thế|-4 0 0 0
first|thể|2 -1 0 20
first|thống|1 0 -2 0
first|thới|0 0 0 1
first|thời|0 0 0 1
first|thủy|-1 0 0 0
first|thủ|0 0 11 1
first|thứ|-40 -43 0 -38
first|thừa|0 0 -4 0
first|thực|-3 0 0 0
first|tinh|0 13 -34 5
first|tin|-1 37 0 0
first|tiêm|13 1 0 -20
first|tiêu|-11 0 0 15
first|tiếng|-23 10 -5 0
first|tiến|0 14 0 -30
first|tiếp|0 0 1 0
first|tiết|19 -9 19 0
first|tiền|-17 -7 0 -26
first|tiểu|0 5 0 18
first|toàn|-2 0 0 1
first|tranh|0 18 3 -2
first|trao|46 0 0 -17
first|tri|0 0 -2 0
first|triển|24 0 0 -6
first|triệt|26 -2 0 0
first|trong|0 0 0 16
first|trung|0 0 -2 1
first|truy|29 0 0 48
first|tr|-4 0 -37 -32
first|trà|38 0 0 9
first|trách|-6 6 0 0
first|trái|-64 -47 0 13
first|tránh|-5 0 -64 -2
first|trâu|-2 7 0 -12
first|trên|0 0 -15 0
first|trình|0 0 0 1
first|trích|8 1 0 -12
first|trương|0 0 -3 0
first|trước|0 0 4 0
first|trường|50 0 0 1
first|trưởng|0 -1 -14 0
first|trại|0 -5 9 31
first|trạm|0 -2 1 8
first|trả|0 0 2 1
first|trấn|0 0 0 41
first|trần|3 0 -1 19
first|trật|-1 0 0 21
first|trẻ|-26 5 -1 0
first|trễ|-6 13 0 21
first|trịnh|0 0 -7 0
first|trị|1 0 0 47
first|trọng|-2 0 15 19
first|trồng|49 0 20 1
first|trộm|-2 17 0 22
first|trợ|0 0 26 -11
first|trụ|0 29 0 0
first|trừ|-34 -39 0 -9
first|trực|24 -13 19 0
first|ttpvhcc|0 -12 16 0
first|tt|-6 0 25 0
first|tuy|6 -14 0 -7
first|tuyên|0 0 -17 0
first|tuyến|-15 -5 0 22
first|tuyển|1 12 -1 0
first|tuần|0 0 7 16
first|tài|-8 0 0 0
first|tàu|18 0 0 0
first|tách|0 0 0 30
first|tái|0 25 34 14
first|tán|0 -3 0 0
first|tân|0 -1 19 0
first|tìm|0 0 22 1
first|tình|0 0 0 -1
first|tích|0 0 0 41
first|tín|-1 0 0 -1
first|tôm|-1 23 0 -7
first|tư|0 0 0 -11
first|tương|-58 2 0 -22
first|tưới|1 0 0 41
first|tại|-4 0 0 1
first|tạm|-1 0 1 2
first|tạo|0 1 23 -22
first|tảo|-1 26 0 -14
first|tận|-9 10 0 1
first|tập|0 0 -1 -7
first|tặng|23 0 0 -40
first|tết|22 -3 27 34
first|tệ|6 0 0 -9
first|tịch|0 0 0 17
first|tốc|-1 0 -1 2
first|tối|0 0 -24 0
first|tố|-41 -6 -22 -2
first|tồn|0 -1 0 0
first|tổ|21 0 0 0
first|tội|31 0 0 0
first|tới|-53 0 17 12
first|tờ|-8 4 -20 19
first|từng|0 0 20 4
first|từ|5 0 0 0
first|tự|2 0 0 -68
first|tỷ|0 0 0 -1
first|ubkt|15 0 19 -2
first|ubmttq|0 0 21 6
first|viettel|0 0 0 21
first|vinh|-3 0 4 4
first|viết|0 0 36 0
first|việc|0 0 0 -2
first|viện|-10 0 -19 30
first|việt|28 -1 0 0
first|vp|0 -1 40 0
first|vt|0 0 -2 0
first|vài|0 4 0 4
first|vàng|-2 24 0 1
first|vào|-2 1 -34 -7
first|và|0 0 0 -28
first|vá|1 -1 0 26
first|vân|-8 10 0 34
first|vé|7 0 0 1
first|vì|0 13 0 29
first|vùng|13 2 0 -38
first|vũ|-4 0 -1 0
first|vướng|0 -5 2 0
first|vườn|0 16 0 -35
first|vượt|0 1 12 65
first|vải|33 0 0 -35
first|vẫn|-24 37 0 -2
first|vận|0 0 7 0
first|vật|-2 0 0 0
first|vậy|14 -18 0 -5
first|vắng|0 -17 0 0
first|về|-72 -30 -37 0
first|vệ|1 32 -2 -1
first|vỉa|-2 9 0 -13
first|với|-47 0 -21 0
first|vụ|0 0 0 22
first|vừa|-29 -13 11 8
first|vững|55 0 -15 10
first|xe|0 2 0 -6
first|xin|0 -3 -1 -7
first|xi|-1 14 0 -18
first|xong|0 0 0 11
first|xoài|19 0 0 -18
first|xuất|0 7 0 1
first|xuống|27 -11 0 6
first|xác|0 3 -30 0
first|xâm|0 12 0 -29
first|xã|0 -3 3 0
first|xét|0 -8 0 0
first|xóa|9 0 -1 0
first|xăng|-11 12 0 20
first|xưởng|12 0 0 1
first|xảy|12 -11 0 53
first|xả|0 3 0 34
first|xử|1 0 0 1
first|ybđt|22 0 0 0
first|y|0 11 0 0
first|yên|0 0 0 15
first|yêu|1 -8 0 -18
first|án|-11 -1 0 -21
first|ít|-11 16 -1 34
first|ông|-1 -12 6 -29
first|ô|0 4 0 13
first|ý|-5 0 0 0
first|ăn|23 -3 0 36
first|đakrông|0 0 10 34
first|đang|0 -21 0 -15
first|đa|0 0 0 -6
first|đinh|-1 0 -11 0
first|đi|0 36 0 36
first|điều|0 -10 0 24
first|điểm|6 0 0 -13
first|điện|58 0 0 0
first|đo|1 6 0 2
first|đoàn|0 0 0 7
first|đoạn|13 -6 10 8
first|đuối|2 8 0 26
first|đ|0 0 7 -2
first|đài|0 0 39 -31
first|đàn|0 0 0 -21
first|đào|0 10 15 -1
first|đám|8 0 0 0
first|đáng|-5 -50 0 5
first|đá|-48 0 0 2
first|đã|26 2 0 0
first|đèn|-10 38 0 -35
first|đê|0 15 0 0
first|đình|0 0 8 0
first|đích|0 0 -39 0
first|đính|16 20 -5 8
first|đóng|1 -5 37 -4
first|đón|0 0 0 -24
first|đó|0 28 0 0
first|đông|0 0 0 24
first|đôn|0 0 11 1
first|đô|0 -4 0 8
first|đùn|0 1 2 40
first|đúng|0 0 6 71
first|đăk|-9 1 -13 34
first|đăng|21 0 17 0
first|đưa|0 0 1 1
first|đường|7 5 0 -33
first|được|-3 0 0 23
first|đại|0 0 3 -36
first|đạt|38 0 0 32
first|đảm|8 -9 41 6
first|đảo|-7 5 0 44
first|đất|0 0 -11 12
first|đầu|-15 0 -10 -13
first|đẩy|0 0 41 -9
first|đập|28 0 -8 -4
first|đậu|25 -7 36 50
first|đắk|-10 -28 0 0
first|đặc|-27 0 -3 6
first|đặt|0 0 1 -43
first|đến|-1 9 0 0
first|đề|0 -1 0 0
first|để|0 0 -17 0
first|địa|0 0 -3 0
first|đọc|-5 3 -6 2
first|đồng|0 0 1 0
first|đồn|0 0 13 -43
first|đổi|-21 -4 18 -40
first|đỗ|0 0 -1 0
first|đội|-6 2 0 0
first|động|-9 -3 0 36
first|độ|-7 2 0 1
first|đời|21 0 0 4
first|đỡ|24 0 0 -17
first|đợt|-20 16 -13 12
first|đủ|0 0 10 30
first|đức|0 1 0 72
first|đứng|2 0 0 44
first|đừng|0 0 28 38
first|ưu|-1 0 0 0
first|ước|-5 7 8 27
first|ấn|-12 0 27 52
first|ổn|-23 0 -7 -28
first|ở|-69 -1 0 0
gives a body work|,|0 0 0 -1
gives a body work|:|0 0 0 -31
gives a body work|;|0 0 15 -8
gives a body work|turn|53 -22 0 60
gives work|none :|0 0 1 0
gives work|none ;|-6 0 9 0
gives work|open :|0 0 1 0
gives work|open ;|0 0 10 0
gives work|result ,|3 -6 0 17
gives work|result :|36 -13 0 -17
gives work|result ;|40 -24 0 -79
gives work|result alone|48 0 0 0
gives work|result start|0 -24 0 0
gives work|shortcoming :|0 5 0 0
gives work|shortcoming ;|0 37 0 0
gives work|shortcoming alone|0 6 0 0
gives work|shortcoming start|0 -3 0 0
gives work|task ,|0 0 33 -1
gives work|task :|0 0 159 -9
gives work|task ;|0 0 34 -16
gives work|task alone|0 0 254 0
gives work|task start|0 0 30 0
has|count|45 8 0 -11
has|fall|0 10 0 -2
has|figure|1 0 -25 0
has|rise|38 0 0 0
has|target|0 0 -40 0
heading|"|11 -11 0 -16
heading|%|0 0 23 11
heading|(|15 1 0 26
heading|)|36 15 -1 25
heading|+|36 9 18 -34
heading|,|0 6 -1 7
heading|-|-13 0 -4 0
heading|.|-17 0 -1 21
heading|/|18 3 5 7
heading|02|-25 0 -17 -3
heading|06|-4 -8 42 29
heading|10|-1 0 -28 -5
heading|11|-1 0 -33 -17
heading|12|-15 4 71 15
heading|14|-7 -2 -15 0
heading|15|-10 5 0 -27
heading|1997|34 -1 -31 25
heading|1998|-15 0 -15 30
heading|19|-4 0 -16 0
heading|1|16 -19 -20 -25
heading|2001|0 0 -21 0
heading|2003|-41 -17 -43 0
heading|2004|18 7 -6 -6
heading|2005|26 19 0 2
heading|2006|-16 -1 -44 -12
heading|2007|-5 -43 -1 -53
heading|2010|0 10 -11 -33
heading|2011|-22 -14 -46 1
heading|2013|-24 0 33 -8
heading|2014|-29 1 -10 -5
heading|2016|12 -2 16 -35
heading|2017|-2 0 23 -3
heading|2018|-26 -18 20 5
heading|2019|0 0 -7 4
heading|2020|-36 -21 -25 22
heading|2021|-25 -1 11 4
heading|2022|-23 -1 -24 19
heading|2023|2 -3 -14 0
heading|2024|-3 -22 6 28
heading|2025|-9 0 -18 -19
heading|2026|-49 -21 1 12
heading|2027|-27 -9 -27 0
heading|248|0 0 0 2
heading|293|19 0 0 16
heading|2|-4 0 -8 35
heading|30|12 0 -27 21
heading|31|20 0 0 16
heading|32|13 -13 0 -17
heading|3|-2 0 -4 0
heading|4|21 16 -19 -13
heading|5|9 1 -13 -14
heading|6|-1 -22 4 -1
heading|79|-23 -23 -5 23
heading|7|0 -11 15 -9
heading|8,2|0 0 23 11
heading|85|0 0 23 11
heading|8|-3 -1 -9 -45
heading|9|-4 -20 -30 -4
heading|:|0 -13 -10 -1
heading|;|-3 3 0 -18
heading|[|-1 0 3 0
heading|]|-1 0 3 0
heading|an|0 0 -1 0
heading|ayun|-4 0 -4 0
heading|a|30 0 12 -30
heading|ban|-3 5 -10 0
heading|ba|0 -11 18 19
heading|bhyt|0 -11 28 10
heading|binh|0 0 0 -9
heading|biên|12 4 -20 15
heading|biển|-4 26 -1 16
heading|biện|-22 -3 8 42
heading|buôn|-8 4 10 14
heading|buổi|-17 -4 -5 0
heading|b|-15 18 0 44
heading|bài|-9 1 0 -13
heading|bàng|-3 0 -2 0
heading|bàn|18 7 -6 -6
heading|bàu|-3 0 -2 0
heading|bách|-15 0 57 -24
heading|bác|0 -11 3 12
heading|bái|-7 0 0 0
heading|báo|0 -4 0 0
heading|bên|16 3 0 -7
heading|bình|-17 0 -2 10
heading|bông|-14 -19 9 -24
heading|bùi|22 22 0 8
heading|băn|7 -7 -18 -18
heading|bơ|-5 -12 0 2
heading|bạc|-3 0 0 0
heading|bạ|-2 0 0 0
heading|bản|-8 16 -9 6
heading|bảo|-16 21 -10 35
heading|bảy|0 0 2 1
heading|bầu|6 -16 -1 -16
heading|bật|-11 -40 22 -3
heading|bắc|-20 23 -28 -3
heading|bằng|-12 3 -19 -20
heading|bệnh|-4 -23 16 9
heading|bị|-14 -19 9 -24
heading|bốc|-18 -16 -15 -9
heading|bối|-2 -28 -31 -2
heading|bố|-17 -7 1 0
heading|bồng|6 0 -16 12
heading|bồ|21 -15 0 14
heading|bổ|-1 0 3 0
heading|bộc|5 12 0 1
heading|bộ|0 0 0 -17
heading|ca|0 0 21 -23
heading|chi|-21 -10 1 0
heading|chiêm|0 -9 -5 -24
heading|chiếu|-12 17 -6 16
heading|cho|-26 3 -40 -14
heading|chung|-14 2 0 -10
heading|chuyển|-17 -31 3 0
heading|chuẩn|-14 -19 9 -24
heading|chuỗi|-5 -12 0 2
heading|chánh|0 0 -13 0
heading|chép|-7 3 3 0
heading|chính|15 4 -15 3
heading|chăm|4 10 0 -3
heading|chăn|2 -8 -1 5
heading|chưa|-1 -7 -38 1
heading|chương|0 -7 -24 0
heading|chấp|17 -5 -1 16
heading|chậm|-5 -30 61 -24
heading|chế|0 10 0 12
heading|chỉ|0 -6 -8 14
heading|chống|-17 -23 -5 -11
heading|chốt|0 0 21 -23
heading|chủ|-13 0 -4 0
heading|chức|12 8 -4 10
heading|chữa|-4 -9 17 9
heading|cnqsd|0 0 7 0
heading|cnvclđ|-17 18 0 28
heading|cn|-6 -24 0 39
heading|con|10 25 9 27
heading|ct|-12 17 -6 16
heading|cuối|-1 0 18 17
heading|cuộc|-10 -17 3 -20
heading|c|-1 34 46 61
heading|cày|0 0 -1 0
heading|cách|14 0 0 7
heading|các|-7 -6 -6 15
heading|cái|10 9 -4 -18
heading|cán|-18 -16 3 -1
heading|cáo|0 0 -2 -2
heading|cát|-6 10 -10 -8
heading|cá|-8 7 0 -3
heading|cân|-17 -24 -18 8
heading|cây|-25 -8 -41 -19
heading|còn|-6 2 0 -1
heading|có|-76 -18 -42 4
heading|công|-8 0 0 0
heading|cùng|0 -12 12 10
heading|căn|-16 -22 -7 -5
heading|cũ|0 21 -11 20
heading|cơ|-16 -10 8 -2
heading|cư|-20 -7 46 1
heading|cước|3 21 0 38
heading|cạnh|16 3 0 -7
heading|cải|14 0 0 7
heading|cảng|19 0 0 16
heading|cảnh|-8 -30 -6 -9
heading|cấp|19 4 19 2
heading|cần|0 0 0 1
heading|cầu|-2 -11 -1 -6
heading|cận|0 19 0 23
heading|cập|-1 13 -15 27
heading|cố|0 0 -33 -19
heading|cổng|-10 0 -3 0
heading|cộng|-11 0 -1 0
heading|cục|0 0 1 1
heading|cụ|-21 0 22 -12
heading|của|26 0 19 30
heading|củng|0 0 -33 -19
heading|cử|-3 -24 -1 -18
heading|danh|-16 -4 9 31
heading|doanh|16 -12 0 49
heading|do|0 23 -33 -1
heading|dung|0 26 0 -5
heading|du|-9 10 0 31
heading|dân|0 0 1 0
heading|dạy|-8 25 -21 41
heading|dấu|8 1 0 22
heading|dịch|16 -17 13 12
heading|dỡ|-18 -16 -15 -9
heading|dục|2 -2 0 0
heading|dứt|0 0 10 -22
heading|dữ|9 -8 -1 38
heading|dựng|5 0 -6 9
heading|dự|-23 -15 -32 5
heading|em|6 9 -3 2
heading|gai|-1 0 -1 0
heading|ghi|-2 2 1 -1
heading|giang|0 0 7 30
heading|gian|0 0 -8 -6
heading|giao|-37 -12 -6 -14
heading|gia|1 0 0 2
heading|già|0 0 21 -23
heading|giám|-2 -18 -27 1
heading|giáo|1 -2 11 0
heading|giá|7 0 -6 1
heading|giải|-14 -14 -6 14
heading|giảm|6 9 -3 2
heading|giả|-17 -4 -5 0
heading|giấy|0 0 7 0
heading|giới|27 -10 0 7
heading|giữa|-17 -10 -23 0
heading|gì|-7 0 13 20
heading|gọi|-16 -10 -1 -8
heading|gọn|-14 -17 -14 -26
heading|gốc|12 -10 0 18
heading|gửi|0 -12 13 0
heading|hai|0 0 -1 0
heading|hay|-34 -16 0 -48
heading|hiểm|-2 0 0 0
heading|hiện|9 4 -1 12
heading|hiệu|8 1 0 22
heading|hoàn|0 0 -30 15
heading|hoạch|-7 -5 4 10
heading|hoạt|-2 14 -30 32
heading|huyết|0 19 0 23
heading|huyện|7 0 0 0
heading|hài|-7 -11 0 -11
heading|hàng|-17 9 0 -36
heading|hành|2 0 -1 16
heading|hình|0 3 -12 -28
heading|hóa|18 5 1 11
heading|hôn|0 19 0 23
heading|hđnd|1 7 7 0
heading|hơn|5 12 0 1
heading|hưng|1 4 1 -8
heading|hưu|0 -11 3 12
heading|hướng|-19 -10 24 -6
heading|hưởng|0 -12 13 0
heading|hạn|0 10 0 14
heading|hạt|0 0 24 -14
heading|hạ|-20 0 17 1
heading|hải|-1 0 -21 -1
heading|hậu|0 0 13 33
heading|hẹn|0 0 10 -22
heading|hệ|-30 6 -1 -10
heading|học|-5 0 -15 -4
heading|họp|7 1 -6 0
heading|hồng|-1 0 0 0
heading|hồ|0 0 4 -18
heading|hỗ|-1 -26 -3 0
heading|hộ|27 -10 0 7
heading|hợp|-22 -15 10 9
heading|iii|-28 0 5 -1
heading|ii|-30 1 -8 -2
heading|iv|-10 0 -1 20
heading|ix|-43 -12 -40 0
heading|i|-19 -4 -14 7
heading|khai|-19 -10 -16 3
heading|khi|8 1 0 22
heading|kho|8 -7 -1 -17
heading|khoáng|10 0 14 0
heading|khoăn|7 -7 -18 -18
heading|khuyết|-26 28 0 0
heading|khu|0 0 37 0
heading|khác|13 -14 -5 17
heading|khái|-11 -33 -20 -5
heading|khám|-4 -9 -1 -1
heading|khánh|-2 0 0 0
heading|khéo|11 -11 0 -16
heading|khê|-1 0 0 0
heading|khóa|15 -31 -19 -17
heading|khó|0 44 0 47
heading|không|0 13 -1 18
heading|khăn|0 35 0 27
heading|khảo|0 0 -1 -30
heading|khắc|0 -12 0 7
heading|khởi|26 -4 76 6
heading|kinh|5 0 0 16
heading|kiên|0 0 -6 0
heading|kiến|0 0 1 6
heading|kiểm|-1 0 -18 37
heading|kiện|23 0 -20 50
heading|krông|-15 -10 7 -21
heading|ktxh9|-70 -50 -19 56
heading|kém|0 36 0 31
heading|ký|0 -11 -1 9
heading|kạn|-1 0 0 0
heading|kết|2 -7 0 -1
heading|kế|-1 -7 4 11
heading|kịp|0 -9 -5 -24
heading|kỳ|0 2 -2 -5
heading|kỷ|-20 1 6 14
heading|kỹ|-7 21 0 31
heading|lao|1 0 0 31
heading|liên|-25 0 1 -4
heading|liệu|-10 -8 -5 28
heading|loa|-17 -4 -5 0
heading|long|-8 0 0 0
heading|lo|4 10 0 -3
heading|luận|11 0 -13 -32
heading|luật|-20 1 6 14
heading|làm|6 -10 0 13
heading|làng|0 -12 16 -12
heading|là|-12 -12 5 -1
heading|lâm|3 -5 -4 -6
heading|lãnh|7 -11 15 -7
heading|lên|10 23 -4 -33
heading|lòng|-8 -10 -13 -19
heading|lò|-20 -9 1 -14
heading|lùi|0 19 0 23
heading|lúa|0 -9 -5 -24
heading|lý|15 0 0 15
heading|lĩnh|2 -1 0 9
heading|lưu|-15 13 0 10
heading|lương|-8 0 -4 0
heading|lượng|29 21 0 26
heading|lại|-8 -12 0 -14
heading|lạng|0 -1 -10 -4
heading|lần|4 5 -1 5
heading|lập|0 -11 15 -1
heading|lậu|-12 0 17 42
heading|lệ|-12 -1 -17 0
heading|lịch|-9 10 0 31
heading|lộc|-6 -2 -12 12
heading|lộ|2 9 0 0
heading|lớn|-17 -24 -18 8
heading|lợi|15 12 0 -14
heading|lục|-1 0 0 0
heading|lực|0 0 15 0
heading|ma|-6 -5 -1 -6
heading|minh|0 0 9 -12
heading|máy|-21 28 -18 -4
heading|mã|-1 0 -1 0
heading|môi|16 0 0 5
heading|mùa|0 -9 -5 -24
heading|mưu|7 -5 7 12
heading|mười|-1 -2 0 12
heading|mạc|0 -2 5 13
heading|mại|8 -27 0 25
heading|mạnh|16 3 -12 12
heading|mấy|0 22 -5 2
heading|mắc|0 41 -12 18
heading|mặt|0 0 -6 -8
heading|mỏ|0 -1 21 16
heading|mối|-12 -12 5 -1
heading|mỗi|-15 -7 8 4
heading|một|5 -12 0 -4
heading|mới|-7 -1 0 -7
heading|mục|-57 -22 -3 3
heading|mỹ|19 0 0 16
heading|nam|-6 0 0 0
heading|nay|0 0 2 20
heading|ngay|0 0 19 23
heading|nghe|27 30 -15 23
heading|nghiêm|16 3 0 -7
heading|nghiệm|0 27 0 -6
heading|nghiệp|1 -8 0 -1
heading|nghèo|6 9 -3 2
heading|nghề|-8 25 -21 41
heading|nghệ|-4 0 11 -21
heading|nghỉ|0 -11 3 12
heading|nghị|-4 -9 1 -2
heading|ngoài|0 0 15 13
heading|nguyên|-18 -19 -27 0
heading|ngành|-5 4 0 15
heading|ngày|-16 0 0 1
heading|ngân|-1 -2 -7 -1
heading|ngư|-6 -42 0 -34
heading|người|-5 -12 4 23
heading|ngạn|-1 0 0 0
heading|ngọc|1 -2 -10 -11
heading|nhai|-4 0 0 13
heading|nhanh|22 12 -27 0
heading|nhiều|-4 21 -16 -11
heading|nhiệm|0 -2 0 0
heading|nhum|-16 -8 -12 0
heading|nhà|0 -4 0 -2
heading|nhánh|16 0 0 14
heading|nhìn|24 -22 -21 -26
heading|nhóm|-13 0 -10 13
heading|nhấn|3 5 -12 -37
heading|nhất|6 0 0 -4
heading|nhận|-18 25 -28 -25
heading|những|-21 3 -1 4
heading|ninh|0 0 -1 0
heading|nsnn|-8 20 0 38
heading|nuôi|3 0 0 12
heading|nét|17 0 -7 4
heading|nên|0 -11 3 12
heading|nói|13 -14 0 -4
heading|nông|0 -18 4 -7
heading|năm|0 0 0 9
heading|năng|-21 10 0 0
heading|nơi|-12 0 5 24
heading|nước|14 7 -2 14
heading|nạn|6 9 -3 2
heading|nắm|-13 -4 0 11
heading|nẵng|0 -11 0 0
heading|nối|-4 0 0 13
heading|nổi|-11 -40 22 -3
heading|nội|0 24 0 -3
heading|nộp|-1 -26 -3 0
heading|nợ|-4 15 0 -11
heading|nữ|8 -3 8 18
heading|pa|-4 0 -4 0
heading|pctt|19 0 0 8
heading|phiên|6 0 -16 12
heading|phong|9 -3 7 16
heading|pháp|-20 -8 -1 34
heading|phát|0 -3 -1 6
heading|phân|-18 -13 6 11
heading|phê|-51 24 -32 15
heading|phòng|0 0 1 6
heading|phó|0 1 0 0
heading|phù|-4 16 -14 -10
heading|phương|-21 -15 24 -5
heading|phường|5 0 10 -14
heading|phạm|-10 13 0 31
heading|phải|7 -21 3 7
heading|phản|-6 -4 0 -1
heading|phả|0 0 -5 0
heading|phấn|0 -10 0 1
heading|phần|-14 -1 0 0
heading|phối|0 23 6 24
heading|phố|0 -2 0 0
heading|phổ|-1 13 -15 27
heading|phục|0 -12 -14 5
heading|phụ|8 -3 8 18
heading|phức|0 0 21 -23
heading|ptnt|-1 0 19 45
heading|ql17|-4 0 0 13
heading|ql37|-4 0 0 13
heading|qpan|48 0 0 28
heading|quan|-5 -4 6 3
heading|qua|9 7 1 11
heading|quyết|-6 -14 -30 -29
heading|quyền|9 0 0 4
heading|quán|11 -11 0 -16
heading|quát|-11 -29 -6 -23
heading|quân|0 0 -35 -15
heading|quý|-3 0 -6 25
heading|quản|15 0 0 15
heading|quả|0 0 0 -1
heading|quận|0 0 12 -19
heading|quốc|0 0 -2 0
heading|quỳ|-1 0 -8 0
heading|quỹ|11 -7 0 -20
heading|ra|15 -8 0 12
heading|riêng|-5 -12 0 2
heading|rác|-20 -9 1 -14
heading|rõ|5 12 0 1
heading|rút|0 27 0 -6
heading|sang|0 0 1 6
heading|sao|-28 -16 -28 0
heading|sau|17 7 -1 18
heading|sinh|11 -4 0 0
heading|soi|3 5 -13 -17
heading|so|5 12 0 1
heading|soát|3 16 0 32
heading|sung|-1 0 3 0
heading|sách|2 -6 -3 0
heading|sát|-3 -25 -11 0
heading|sáu|0 0 7 5
heading|sóc|0 0 -1 0
heading|sông|-1 0 -1 0
heading|sĩ|0 -11 3 12
heading|sơn|0 0 -3 0
heading|sơ|14 14 10 -33
heading|sạch|-2 11 0 28
heading|sản|0 -1 1 27
heading|sầu|-5 -12 0 2
heading|sắp|1 14 -1 -3
heading|sẽ|0 0 18 53
heading|sống|9 -18 3 -2
heading|số|3 -2 0 19
heading|sở|-9 0 4 0
heading|sửa|0 0 36 34
heading|sự|-22 0 -1 -12
heading|tai|-8 -15 0 -19
heading|tam|21 9 7 -16
heading|tham|25 -5 4 28
heading|thanh|0 0 -1 -20
heading|theo|18 -17 -3 30
heading|thi|0 -7 -9 15
heading|thiên|-8 -15 0 -19
heading|thiện|0 0 -35 20
heading|thu|14 15 0 4
heading|thuế|30 -9 -15 1
heading|thác|-18 -16 -15 -9
heading|thái|-1 0 -1 0
heading|tháng|1 -1 -8 -1
heading|thêm|0 0 0 6
heading|thí|0 0 -1 -30
heading|thôi|0 -12 13 0
heading|thông|-4 -3 23 27
heading|thôn|-8 -1 0 -5
heading|thúc|0 0 -12 -7
heading|thú|8 -5 -1 8
heading|thương|0 -6 0 0
heading|thường|1 0 -1 -1
heading|thạch|-4 0 -14 0
heading|thảo|-27 -33 -22 5
heading|thẩm|-14 0 -14 -20
heading|thắng|35 23 30 -15
heading|thẳng|44 -16 0 0
heading|thẻ|0 -12 13 0
heading|thể|0 0 2 0
heading|thịnh|-16 0 -13 -1
heading|thị|0 0 0 1
heading|thống|-25 7 13 -2
heading|thới|0 0 -2 0
heading|thời|0 0 -7 -6
heading|thụy|2 -2 -11 -11
heading|thụ|-5 -12 0 2
heading|thủy|1 -35 0 2
heading|thủ|0 0 31 28
heading|thức|0 0 0 35
heading|thứ|0 0 -10 -8
heading|thửa|0 0 7 0
heading|thực|10 3 -1 8
heading|tinh|-15 -10 -26 -11
heading|tin|-1 0 8 -4
heading|tiêu|-16 -16 -4 19
heading|tiến|0 0 -12 -8
heading|tiếp|-20 1 -17 -27
heading|toàn|23 -3 -19 1
heading|toán|1 -6 -2 -29
heading|tpcp|0 0 0 2
heading|tp|-2 0 -1 0
heading|tra|3 -11 -16 1
heading|tri|-2 -15 -16 -6
heading|triển|-1 -14 0 0
heading|trong|-18 0 36 15
heading|trung|-30 0 -18 21
heading|truyền|14 -13 0 10
heading|trào|9 -4 7 16
heading|trà|-2 0 -2 -12
heading|trên|0 0 -3 0
heading|trình|-1 0 10 -1
heading|trì|-21 1 43 41
heading|trí|-3 -28 -1 0
heading|trôi|-4 21 -16 -11
heading|trăng|0 0 -1 0
heading|trương|29 0 0 -11
heading|trước|5 12 0 1
heading|trường|15 0 0 6
heading|trưởng|-17 -4 -17 7
heading|trạm|0 9 -9 24
heading|trạng|0 -7 0 -28
heading|trả|-49 -21 0 8
heading|trấn|0 0 -5 45
heading|trần|21 23 8 -18
heading|trận|5 0 0 0
heading|trật|-2 17 -10 6
heading|trẻ|6 9 -3 2
heading|trễ|0 0 10 -22
heading|trị|8 -8 -24 -7
heading|trọng|-1 0 41 0
heading|trọt|-3 -8 0 19
heading|trồng|-9 0 -33 21
heading|trợ|-1 -26 -3 0
heading|trụ|0 21 -11 20
heading|trực|-9 0 -1 -6
heading|tuy|3 10 0 0
heading|tuyên|12 -12 10 10
heading|tuần|0 0 21 -23
heading|tài|2 15 26 6
heading|tàu|-8 7 0 -3
heading|tác|5 8 0 1
heading|tán|23 0 -1 7
heading|tâm|-7 0 34 0
heading|tên|0 0 15 21
heading|tình|0 2 -13 -24
heading|tóm|9 8 -53 20
heading|tôn|-10 0 -18 -3
heading|túc|16 3 0 -7
heading|túy|-16 -10 -1 -8
heading|tăng|-18 -17 42 0
heading|tĩnh|-1 0 0 0
heading|tư|3 11 3 4
heading|tưởng|10 -29 0 31
heading|tại|0 20 -1 3
heading|tạo|0 0 -5 0
heading|tạp|0 0 21 -23
heading|tải|-10 25 -30 41
heading|tảo|0 19 0 23
heading|tầng|-21 0 16 16
heading|tập|-27 -11 -8 22
heading|tắt|-2 6 -4 3
heading|tẻh|-8 0 0 0
heading|tết|-12 17 -6 16
heading|tế|9 -7 0 23
heading|tệ|6 9 -3 2
heading|tịch|0 1 -2 0
heading|tọa|-27 -21 7 18
heading|tốt|-9 37 -19 -13
heading|tồn|0 20 -8 4
heading|tổng|12 -1 11 -3
heading|tổ|-1 -3 22 27
heading|tộc|-15 0 2 15
heading|tội|-13 13 0 10
heading|tới|0 -7 2 12
heading|tục|-14 -4 2 0
heading|từng|-8 3 -22 -18
heading|từ|-19 4 24 9
heading|tử|-10 0 -3 0
heading|tự|-15 45 -17 12
heading|tỷ|0 0 23 11
heading|ubmttq|0 0 4 36
heading|ubnd|-1 0 0 0
heading|u|0 0 24 -14
heading|vhxh|0 -12 13 0
heading|vinh|-1 0 3 -17
heading|vi|-10 13 0 31
heading|viên|-8 -13 0 -42
heading|việc|12 0 1 4
heading|việt|-7 0 0 0
heading|v|-11 0 -15 0
heading|vài|17 0 -7 4
heading|vào|3 -2 3 -4
heading|và|0 -23 -5 -1
heading|vân|-2 0 -3 0
heading|vì|-28 -16 -28 0
heading|võ|-4 0 0 13
heading|văn|7 5 0 3
heading|vướng|0 41 -12 18
heading|vườn|0 0 24 -14
heading|vấn|-14 13 -1 13
heading|vận|7 4 -35 22
heading|vật|-25 -22 0 36
heading|vậy|5 12 0 1
heading|về|7 6 -11 12
heading|vệ|-13 2 0 -1
heading|vốn|-2 0 -15 32
heading|với|-11 0 9 43
heading|vụ|0 -2 0 0
heading|vừa|2 -26 -9 9
heading|vực|2 -1 0 9
heading|xiii|18 20 -2 -33
heading|xong|0 0 39 19
heading|xuyên|-17 6 2 -20
heading|xuân|-35 -15 -25 -22
heading|xuất|25 12 0 28
heading|xuống|0 21 -11 20
heading|xviii|-11 0 -1 0
heading|xv|8 -16 22 20
heading|xx|25 -9 -18 -35
heading|xác|-29 -37 -29 58
heading|xây|5 0 -6 9
heading|xóm|-17 -4 -5 0
heading|xếp|1 14 -1 -3
heading|y|0 7 12 10
heading|yên|-1 0 0 0
heading|yêu|-6 -13 -1 -3
heading|yếu|-1 23 -22 12
heading|án|-12 5 -6 15
heading|ông|22 22 0 8
heading|ý|-11 13 -27 21
heading|đai|-8 0 19 0
heading|điều|25 -14 0 26
heading|điểm|0 3 -20 1
heading|điện|-10 0 -3 0
heading|đo|0 0 -12 -8
heading|đoàn|0 0 0 13
heading|đt|18 0 0 18
heading|đua|14 -13 0 10
heading|đ|0 0 18 1
heading|đào|0 0 -5 0
heading|đà|0 -11 0 0
heading|đánh|7 0 -6 1
heading|đán|-19 0 -17 -6
heading|đây|-6 -30 -8 16
heading|đã|0 -26 0 3
heading|đê|1 0 15 20
heading|đích|-12 -18 2 6
heading|đông|-30 -9 -1 -3
heading|đô|3 1 0 14
heading|đơn|13 11 1 30
heading|đưa|0 -18 3 -19
heading|đường|3 2 -10 -26
heading|được|17 5 -5 6
heading|đạc|0 0 -12 -8
heading|đại|-10 10 2 -10
heading|đạo|15 0 10 -2
heading|đạt|-1 -18 -14 -22
heading|đạ|-8 0 0 0
heading|đảm|-6 0 -1 30
heading|đảng|0 0 -5 0
heading|đất|-7 -1 17 -14
heading|đấu|-15 0 0 0
heading|đầu|0 0 0 -2
heading|đẩy|14 15 -7 37
heading|đắp|-12 17 -6 16
heading|đặc|0 0 -7 0
heading|đến|-1 -14 0 22
heading|đề|0 -4 0 38
heading|để|0 12 -1 17
heading|địa|9 19 -10 18
heading|định|31 19 0 14
heading|đối|-17 -16 -15 10
heading|đốt|-20 -9 1 -14
heading|đồng|0 0 0 -6
heading|đồn|-2 0 -3 0
heading|đổi|0 -31 8 -1
heading|đội|-16 -10 -1 -8
heading|động|0 29 0 33
heading|độ|0 0 33 -25
heading|đời|21 -17 -4 18
heading|đứt|-5 -12 0 2
heading|ưu|7 -20 -5 6
heading|ước|20 0 0 16
heading|ấp|-12 -10 -13 5
heading|ổn|-23 -23 -5 23
heading|ở|-1 -46 -22 -18
is|deed|14 0 0 0
is|due|0 0 7 0
is|labelled|-4 0 0 0
is|last|-12 0 0 0
is|opening|-70 -99 0 -6
is|piece|32 44 26 0
is|promised|0 -1 -21 0
joint behind|:|-40 -25 -44 0
joint behind|;|7 0 0 1
joint behind|start|-6 0 0 1
joint behind|turn|13 -1 0 0
last pair|# a|-4 1 9 44
last pair|# buôn|10 11 0 -1
last pair|# buổi|0 36 0 9
last pair|# b|0 0 17 16
last pair|# bản|-20 32 0 0
last pair|# bậc|0 34 0 -24
last pair|# bộ|-34 0 0 0
last pair|# ca|6 25 0 0
last pair|# chiếc|1 0 0 -10
last pair|# cháu|1 -9 0 -10
last pair|# chợ|-11 21 0 0
last pair|# con|-79 -1 -4 0
last pair|# cuộc|0 0 0 22
last pair|# cây|35 1 0 27
last pair|# căn|-27 0 -59 8
last pair|# cấp|-28 0 0 0
last pair|# cặp|0 0 0 25
last pair|# cụ|15 0 0 -34
last pair|# em|7 0 0 0
last pair|# giấy|-43 0 -38 -8
last pair|# giờ|25 -5 12 -33
last pair|# ha|-26 0 0 0
last pair|# huyện|18 0 0 -33
last pair|# hẻm|19 0 0 -12
last pair|# hộ|3 16 -2 -23
last pair|# kg|44 -4 0 28
last pair|# khóm|0 0 0 -9
last pair|# không|-21 -7 6 9
last pair|# km|1 -16 -18 1
last pair|# kỳ|21 0 0 16
last pair|# lượt|15 0 0 -28
last pair|# lần|17 0 0 0
last pair|# m2|31 0 0 -26
last pair|# m|4 0 0 29
last pair|# ngày|0 0 1 3
last pair|# người|-17 0 0 -1
last pair|# nhà|-27 0 -42 17
last pair|# năm|0 -4 -5 0
last pair|# phòng|-3 32 0 32
last pair|# phút|8 0 0 -17
last pair|# qua|24 -15 0 0
last pair|# sao|22 0 0 23
last pair|# tháng|-22 0 0 0
last pair|# thôn|12 0 47 2
last pair|# tin|-29 36 0 0
last pair|# triệu|-9 0 -36 -26
last pair|# trường|36 -20 0 0
last pair|# trạm|-4 0 0 2
last pair|# tuổi|8 1 21 -15
last pair|# tàu|0 4 0 4
last pair|# tạ|-3 20 0 37
last pair|# tấn|0 -1 0 -10
last pair|# tỉnh|0 0 0 37
last pair|# tỷ|11 0 0 24
last pair|# usd|0 -6 0 0
last pair|# việc|-18 52 0 -18
last pair|# vụ|0 35 0 -1
last pair|# xã|-2 0 -1 28
last pair|# điểm|-6 30 0 8
last pair|# đơn|-3 -21 0 -26
last pair|# đồng|-42 45 7 32
last pair|# đợt|13 32 -7 0
last pair|# ấp|-13 0 -1 -3
last pair|% )|19 1 0 0
last pair|% ck|9 12 0 0
last pair|% dt|17 31 0 12
last pair|% kh|-10 0 0 0
last pair|& đt|0 0 9 16
last pair|, buôn|-11 0 0 -10
last pair|, bài|14 0 0 -10
last pair|, bò|0 35 0 -21
last pair|, phường|0 -5 0 0
last pair|- an|-4 0 0 0
last pair|- btc|0 0 1 2
last pair|- cp|-2 0 26 0
last pair|- hđnd|0 0 1 0
last pair|- in|-3 0 13 0
last pair|- mt|-1 0 0 0
last pair|- ttcn|-27 0 0 0
last pair|- ttg|9 0 32 -16
last pair|- tuv|0 0 -3 0
last pair|- ubtvqh15|3 0 0 -8
last pair|. #|0 0 0 2
last pair|/ #|0 0 25 0
last pair|/ btctw|0 0 1 12
last pair|/ ha|1 -9 0 12
last pair|/ lớp|-21 22 0 -10
last pair|/ m3|0 16 1 -6
last pair|/ máy|0 0 0 29
last pair|/ ngày|-1 -21 0 5
last pair|/ người|26 -22 -5 -19
last pair|/ năm|-2 -1 -1 24
last pair|/ qh15|0 0 12 0
last pair|/ tu|0 0 28 0
last pair|/ tw|1 -1 0 18
last pair|/ ubtvqh15|0 0 30 21
last pair|/ vụ|7 6 10 24
last pair|/ xã|38 8 0 -7
last pair|[ #|27 13 0 14
last pair|an biên|0 -4 -9 0
last pair|an huyện|0 0 0 16
last pair|an khê|-6 -26 0 0
last pair|an phường|0 0 7 0
last pair|an sinh|-11 0 3 39
last pair|an toàn|0 -1 1 28
last pair|an tỉnh|8 -1 -13 9
last pair|an xã|0 0 56 2
last pair|an đức|0 0 0 20
last pair|ba ca|29 0 0 0
last pair|ba năm|10 -2 0 38
last pair|ba tháng|-43 0 0 0
last pair|ba tri|0 0 0 4
last pair|ba tơ|-7 2 0 0
last pair|ba điền|-15 0 0 0
last pair|ba đợt|-8 8 0 -4
last pair|ban hành|0 0 7 0
last pair|ban đêm|0 0 14 22
last pair|bao tiêu|12 0 7 -3
last pair|biên bản|1 1 0 2
last pair|biên chế|-40 -33 0 24
last pair|biên giới|0 0 0 -1
last pair|biên phòng|15 0 0 43
last pair|biến )|0 9 0 0
last pair|biến tốt|15 0 0 0
last pair|biến động|-15 15 -7 -5
last pair|biểu dự|0 0 -54 0
last pair|biểu mẫu|10 0 -9 19
last pair|biện pháp|0 0 -20 0
last pair|biệt )|0 3 0 -1
last pair|bong tróc|0 0 0 13
last pair|buôn bán|31 0 0 0
last pair|buôn hồ|0 0 -14 0
last pair|buôn lậu|-22 0 0 0
last pair|buông lỏng|0 0 2 10
last pair|buớc đầu|0 0 0 5
last pair|bà con|-8 14 0 31
last pair|bài bản|39 -9 -1 13
last pair|bàn giao|0 2 7 29
last pair|bác sĩ|16 30 0 12
last pair|bám bộ|0 0 17 0
last pair|bán khá|0 0 0 24
last pair|bán người|0 0 0 23
last pair|bán non|12 0 0 0
last pair|bán trú|-1 -1 -40 6
last pair|bán tàu|0 0 0 9
last pair|báo kịp|0 10 0 0
last pair|bãi bỏ|0 0 3 15
last pair|bãi ngang|-5 0 0 0
last pair|bãi thải|0 -10 -14 36
last pair|bãi triều|0 0 7 17
last pair|bãi tắm|0 0 16 -1
last pair|bé gái|-8 4 0 -7
last pair|bê tông|8 0 0 -1
last pair|bình )|15 28 0 0
last pair|bình dương|0 0 0 18
last pair|bình quân|13 -1 -2 2
last pair|bình thường|9 0 0 23
last pair|bón giả|0 0 0 8
last pair|bù lại|-8 -23 0 19
last pair|bùng phát|0 1 0 18
last pair|búp tươi|0 0 0 3
last pair|băn khoăn|-2 0 0 0
last pair|bưu điện|15 0 -4 0
last pair|bản hiêm|-10 10 0 0
last pair|bản khác|0 -1 -14 -12
last pair|bản đạt|-64 -13 0 0
last pair|bảo hiểm|-26 24 25 3
last pair|bảo lộc|0 0 0 -29
last pair|bảo trợ|10 0 0 -18
last pair|bảo đảm|35 1 0 -26
last pair|bấp bênh|0 -26 0 0
last pair|bất động|-6 14 -8 -12
last pair|bầu cử|-37 -6 -22 -24
last pair|bậc thang|30 0 0 0
last pair|bắc sơn|0 -40 0 0
last pair|bắt giữ|9 0 0 0
last pair|bằng không|0 18 0 4
last pair|bế mạc|-16 0 -27 0
last pair|bế tắc|0 8 0 0
last pair|bền vững|0 0 0 -24
last pair|bệnh viện|0 6 1 12
last pair|bị lấn|0 -1 11 0
last pair|bị ngập|-48 -42 0 0
last pair|bị sụt|0 -9 18 0
last pair|bị động|0 14 -9 15
last pair|bỏ cọc|0 0 0 30
last pair|bỏ mặc|0 0 0 18
last pair|bỏ nghề|0 0 0 26
last pair|bỏ ngỏ|0 25 0 20
last pair|bỏ phiếu|2 0 1 -28
last pair|bỏ sót|-4 5 0 -11
last pair|bỏ trống|0 0 1 10
last pair|bỏ trốn|0 0 0 6
last pair|bố trạch|0 0 -8 -8
last pair|bốc mùi|0 0 0 -5
last pair|bồi dưỡng|-6 0 1 0
last pair|bồi thường|0 -3 31 0
last pair|bổ sung|-1 -7 11 0
last pair|bộ )|-19 32 -13 0
last pair|bộ huyện|0 0 24 18
last pair|bộ máy|-8 -2 1 -1
last pair|bộ thôn|0 25 1 1
last pair|bộ trẻ|0 0 32 5
last pair|bộ xã|0 0 1 -1
last pair|bộ ấp|29 0 0 33
last pair|bội thu|16 0 0 0
last pair|bột sắn|-4 15 0 0
last pair|bờ bắc|0 0 0 28
last pair|bục bệ|14 0 -2 7
last pair|bữa không|0 0 0 6
last pair|c )|0 0 -18 0
last pair|cam kết|1 18 30 0
last pair|cao lanh|0 1 28 -8
last pair|cao su|-20 26 -28 0
last pair|cao tuổi|0 0 0 -16
last pair|chi bộ|7 0 0 10
last pair|chi hội|62 -53 0 0
last pair|chi viện|-18 -9 0 -8
last pair|chi ủy|5 0 0 0
last pair|chiến binh|0 0 0 1
last pair|chiến đấu|0 0 0 21
last pair|chiếu lệ|0 2 0 -43
last pair|chiếu sáng|23 0 5 1
last pair|chiều nay|0 0 24 0
last pair|cho biết|-51 0 0 0
last pair|cho có|-9 47 0 0
last pair|cho dân|-1 0 36 53
last pair|cho f0|0 0 0 -6
last pair|cho phép|-4 14 -8 6
last pair|cho rằng|-14 -9 0 0
last pair|cho thấy|-27 0 0 0
last pair|cho đảng|-4 23 0 2
last pair|chu đáo|30 0 0 -24
last pair|chung chung|0 7 -6 24
last pair|chuyên môn|24 0 -1 23
last pair|chuyên trách|-10 0 26 -3
last pair|chuyên đề|8 0 8 -10
last pair|chuyển biến|29 1 -8 0
last pair|chuyển tiếp|38 -1 0 47
last pair|chuyển vốn|-5 -39 0 -24
last pair|chuyển động|31 -17 0 0
last pair|chuẩn ntm|7 0 -3 0
last pair|cháy nổ|30 -13 37 55
last pair|cháy rừng|15 -15 1 -16
last pair|chân miệng|-4 -17 0 1
last pair|chân nổi|0 16 0 11
last pair|châu phi|12 -1 4 2
last pair|chây ì|-1 -4 35 7
last pair|chây ỳ|-4 11 0 1
last pair|chí minh|0 0 0 10
last pair|chín tháng|-12 0 0 0
last pair|chính )|0 16 0 0
last pair|chính công|-37 0 -8 0
last pair|chính phủ|-21 -4 1 0
last pair|chính quyền|1 0 -46 0
last pair|chính sách|-3 0 25 43
last pair|chính trị|0 0 16 0
last pair|chôm chôm|5 0 0 -42
last pair|chú trọng|32 0 0 0
last pair|chú trọn|-18 -5 0 -17
last pair|chăm lo|6 0 -1 0
last pair|chăn nuôi|0 0 -2 3
last pair|chưa cao|0 35 0 18
last pair|chưa giao|0 -12 0 0
last pair|chưa giảm|-1 -8 0 1
last pair|chưa làm|0 -20 0 -14
last pair|chưa nghiêm|0 2 0 0
last pair|chưa trôi|0 -33 0 -5
last pair|chưa trả|0 0 0 -9
last pair|chưa được|0 -58 0 0
last pair|chưa đạt|0 -4 0 -13
last pair|chưa đều|-4 13 0 -16
last pair|chương trình|2 0 0 3
last pair|chấm dứt|0 1 0 -7
last pair|chấm điểm|0 0 11 12
last pair|chấp hành|0 0 0 1
last pair|chấp thuận|1 0 0 2
last pair|chất lượng|23 0 -11 43
last pair|chất vấn|0 0 -13 -45
last pair|chần chừ|0 -6 0 0
last pair|chậm lương|0 0 10 26
last pair|chậm lại|-6 9 -1 1
last pair|chập chờn|-1 18 0 4
last pair|chặn dòng|28 0 -8 -4
last pair|chặng đường|-17 0 -2 0
last pair|chặt chém|-1 38 23 -27
last pair|chặt chẽ|0 0 7 0
last pair|chế biến|0 0 0 -13
last pair|chế độ|15 0 0 34
last pair|chỉ dẫn|1 1 0 26
last pair|chỉ ra|-5 -14 0 -6
last pair|chỉ rõ|0 -15 -3 0
last pair|chỉ đạo|14 0 2 0
last pair|chỗ yếu|-21 -41 0 -9
last pair|chợ cóc|0 0 44 0
last pair|chủ lực|0 0 0 5
last pair|chủ trì|0 0 -1 0
last pair|chủ tọa|-4 0 0 0
last pair|chủ yếu|9 0 0 0
last pair|chủ động|25 -1 31 -10
last pair|chức hội|-17 0 0 0
last pair|chức năng|0 0 0 15
last pair|chức đảng|-1 0 1 40
last pair|chứng nhận|-42 -23 -36 -22
last pair|chữ ký|-18 37 -1 0
last pair|chữa bệnh|-1 0 0 -17
last pair|con lợn|-19 10 0 -26
last pair|con nước|0 6 0 0
last pair|con số|0 -15 -21 0
last pair|cuối tháng|0 22 0 0
last pair|cuối tuần|2 0 21 23
last pair|cuối vụ|-23 -3 0 0
last pair|cuộc nào|-8 30 0 -32
last pair|cuộc sống|-10 0 5 0
last pair|cà phê|3 23 0 1
last pair|càng tốt|0 0 0 29
last pair|cá nhân|-10 0 0 0
last pair|cá thể|-20 -27 0 -19
last pair|cá tra|0 1 0 35
last pair|các ban|0 0 0 31
last pair|các buôn|0 0 -19 0
last pair|các bản|0 0 35 22
last pair|các chi|0 0 2 0
last pair|các cấp|18 0 30 -2
last pair|các huyện|0 0 -21 -37
last pair|các mặt|-21 0 0 0
last pair|các nguồn|15 -11 0 9
last pair|các phòng|-1 0 -62 0
last pair|các phường|0 0 -9 12
last pair|các quận|0 0 9 0
last pair|các sở|0 0 -9 0
last pair|các thôn|0 24 0 -3
last pair|các trạm|5 0 0 6
last pair|các xã|0 0 -23 -1
last pair|cách thay|0 0 0 31
last pair|cái nai|0 0 13 0
last pair|cán bộ|1 0 -11 -1
last pair|cáo )|0 -1 -22 0
last pair|cáo nhanh|-1 0 0 0
last pair|cáo này|0 0 9 0
last pair|cát dài|0 0 14 17
last pair|cát hải|0 0 -1 13
last pair|cát tiến|0 0 -10 -5
last pair|cát tặc|0 0 0 -20
last pair|cân đối|11 -30 -18 -19
last pair|cây chè|-43 -2 0 0
last pair|cây trồng|0 1 37 0
last pair|cây xanh|0 0 0 -34
last pair|còn chậm|0 0 0 21
last pair|còn lớn|0 53 0 -32
last pair|còn nhiều|0 26 0 2
last pair|còn nợ|0 -15 0 0
last pair|còn thiếu|-14 29 0 34
last pair|còn thấp|0 9 40 2
last pair|còn treo|0 -1 32 -33
last pair|còn tồn|0 0 1 22
last pair|còn yếu|0 6 0 0
last pair|còn đó|28 -42 0 0
last pair|có công|3 0 -29 -14
last pair|có dịch|0 0 0 -15
last pair|có lãi|31 -1 0 -1
last pair|có thể|0 0 17 1
last pair|có điện|-8 0 0 -27
last pair|công an|9 0 -6 37
last pair|công chức|-14 0 63 60
last pair|công cộng|-3 0 7 29
last pair|công dân|40 0 0 0
last pair|công khai|0 0 19 -45
last pair|công nghiệp|0 0 0 -1
last pair|công nhân|0 0 8 0
last pair|công nhận|-32 -1 0 -13
last pair|công suất|0 0 1 5
last pair|công thương|0 0 1 18
last pair|công trình|1 -26 0 -19
last pair|công ty|0 18 -5 -14
last pair|công tác|0 1 0 0
last pair|công việc|0 0 -7 0
last pair|công vụ|0 0 4 0
last pair|công đoàn|1 0 0 0
last pair|cùng dự|-28 0 0 4
last pair|cùng kỳ|9 28 0 0
last pair|cùng làm|16 0 5 0
last pair|cùng lúc|0 -11 1 0
last pair|cùng ngày|-28 0 -21 0
last pair|căn cước|5 -3 0 0
last pair|căn nhà|2 0 0 0
last pair|cơ bản|1 0 19 16
last pair|cơ cấu|17 0 0 13
last pair|cơ khí|16 0 0 21
last pair|cơ sở|1 0 -3 0
last pair|cưỡng chế|0 0 17 -38
last pair|cạnh đó|0 0 -19 0
last pair|cả năm|51 -19 0 -14
last pair|cả nước|-53 38 -1 33
last pair|cải thiện|40 0 0 13
last pair|cảng cá|-10 16 0 25
last pair|cảnh báo|0 0 0 2
last pair|cảnh dương|16 -9 -2 -23
last pair|cấp )|0 -13 0 0
last pair|cấp bách|20 -18 0 19
last pair|cấp huyện|0 0 0 15
last pair|cấp học|12 0 0 0
last pair|cấp nền|0 0 36 -9
last pair|cấp trên|-21 -15 0 23
last pair|cấp tỉnh|13 0 0 2
last pair|cấp xã|0 1 1 0
last pair|cấp đất|3 0 0 3
last pair|cấp ủy|0 0 0 -1
last pair|cất nhà|30 0 0 -14
last pair|cầm chừng|0 0 0 18
last pair|cần thơ|0 0 -23 0
last pair|cận nghèo|0 0 0 26
last pair|cắm bản|12 11 10 -22
last pair|cắt giảm|26 0 15 9
last pair|cỏ mọc|0 1 0 20
last pair|cố gắng|0 14 0 0
last pair|cồng chiêng|0 0 41 -8
last pair|cộng đồng|48 0 0 -13
last pair|cờ bạc|0 20 9 18
last pair|cụ thể|-9 0 -20 -20
last pair|cục thuế|-14 0 5 0
last pair|của ban|0 -22 0 0
last pair|của con|7 -7 0 20
last pair|của huyện|-18 15 6 23
last pair|của mttq|-28 -3 0 0
last pair|của mình|0 0 4 5
last pair|của nhau|0 1 0 0
last pair|của tỉnh|-8 20 0 4
last pair|của xã|-83 -23 0 4
last pair|của đảng|-10 -6 -10 0
last pair|củng cố|32 0 0 0
last pair|cứu trợ|33 0 0 0
last pair|cử tri|-8 7 -2 4
last pair|cử tuyển|5 -4 0 0
last pair|cửa ký|-1 13 -8 9
last pair|cửa lại|25 -5 0 20
last pair|cửa đại|-1 -9 0 0
last pair|dang dở|0 1 0 4
last pair|danh sách|-2 2 15 -2
last pair|di dời|0 0 0 15
last pair|di động|13 0 -4 14
last pair|diện rộng|-25 -14 6 28
last pair|diện tích|54 0 10 -5
last pair|diệt muỗi|0 0 2 15
last pair|doanh nghiệp|0 -7 31 12
last pair|du lịch|-31 0 0 1
last pair|dung #|-11 0 0 0
last pair|duy trì|-14 -1 0 0
last pair|dài ngày|0 9 0 14
last pair|dàn trải|0 3 0 0
last pair|dân biết|0 0 18 17
last pair|dân chủ|-3 0 0 34
last pair|dân cư|13 0 19 -1
last pair|dân huyện|0 0 -15 0
last pair|dân nói|0 0 2 28
last pair|dân phố|-29 0 24 12
last pair|dân quân|0 0 29 0
last pair|dân sinh|45 0 0 15
last pair|dân số|0 -3 0 2
last pair|dân tỉnh|0 0 -9 0
last pair|dân tộc|0 0 10 -35
last pair|dân xã|22 0 -14 20
last pair|dây dưa|0 12 1 -16
last pair|dãy trọ|0 0 0 13
last pair|dôi dư|-1 0 6 -3
last pair|dù vậy|-9 0 0 0
last pair|dư địa|0 0 5 0
last pair|dương lịch|0 0 43 4
last pair|dược liệu|0 -27 0 6
last pair|dạy nghề|0 0 31 7
last pair|dẫu thế|-25 -12 0 0
last pair|dẫu vậy|-31 0 0 0
last pair|dịch bệnh|0 0 -12 11
last pair|dịch lớn|56 -1 0 -40
last pair|dịch vụ|0 0 -10 -10
last pair|dọc ql27|0 0 8 0
last pair|dột nát|26 6 0 20
last pair|dở dang|0 -1 7 0
last pair|dụng riêng|0 -8 10 17
last pair|dụng đen|0 0 33 -35
last pair|dụng đất|-4 1 16 0
last pair|dứt điểm|0 3 0 1
last pair|dự họp|0 0 -1 0
last pair|dự phòng|0 0 0 1
last pair|dự toán|6 0 0 -11
last pair|dự án|-13 0 -15 3
last pair|dựng huyện|0 0 -20 0
last pair|dựng đảng|-9 0 -35 0
last pair|ea hồ|0 0 0 8
last pair|gay gắt|0 -3 0 1
last pair|ghe ngo|0 0 0 13
last pair|ghi chép|0 0 14 22
last pair|ghi nhận|-3 -14 0 -1
last pair|gia bhyt|0 0 0 14
last pair|gia cầm|0 0 24 -21
last pair|gia cố|0 0 0 6
last pair|gia hạn|0 24 0 7
last pair|gia súc|0 6 24 -1
last pair|gia tăng|-8 22 0 13
last pair|gia đình|-1 0 4 0
last pair|gian )|0 0 -6 0
last pair|gian dài|0 10 -7 0
last pair|gian tới|0 0 -23 0
last pair|giao )|18 -11 -10 0
last pair|giao ban|0 0 -15 0
last pair|giao dịch|13 -8 18 -50
last pair|giao long|0 0 10 0
last pair|giao thông|-9 -28 -15 11
last pair|giao thủy|-3 0 -13 0
last pair|giao việc|0 0 0 4
last pair|giao đất|12 0 0 18
last pair|gieo trồng|0 0 -17 -17
last pair|gis )|9 -7 0 0
last pair|già cỗi|0 13 32 1
last pair|già làng|0 0 1 0
last pair|giá cao|-25 0 0 13
last pair|giá cát|0 0 1 9
last pair|giá đất|0 25 -28 -1
last pair|giám sát|-27 0 0 0
last pair|gián đoạn|0 0 0 36
last pair|giáo cũ|0 0 0 29
last pair|giáo dục|0 -1 5 3
last pair|giáo viên|-21 -4 1 14
last pair|giáp hạt|26 -13 -8 -4
last pair|giáp ranh|0 0 20 0
last pair|giãn cách|-26 -28 -37 0
last pair|giải ngân|0 -2 -1 -12
last pair|giải pháp|0 0 2 18
last pair|giải thể|0 0 0 20
last pair|giải tỏa|0 0 10 -17
last pair|giảm dần|0 0 0 5
last pair|giảm nghèo|0 1 1 1
last pair|giấu dịch|-9 5 17 -29
last pair|giấy phép|0 0 0 13
last pair|giống mới|32 0 1 6
last pair|giờ họp|0 4 0 0
last pair|giờ sáng|0 20 9 1
last pair|giờ trưa|6 0 0 14
last pair|giữ người|-13 -8 0 0
last pair|giữ nhịp|52 0 0 26
last pair|giữ vững|40 0 0 1
last pair|giữa năm|0 1 30 -17
last pair|gây mùi|0 23 0 -4
last pair|gây rối|0 0 9 0
last pair|gò rùa|0 0 7 0
last pair|góp ý|0 0 -14 -10
last pair|gượng gạo|0 1 0 -22
last pair|gấp đôi|-23 39 0 -2
last pair|gần nhất|0 0 24 31
last pair|gặp khó|0 -34 0 1
last pair|gốc đất|-4 16 -7 8
last pair|gửi email|-3 -1 0 0
last pair|ha )|0 35 0 -64
last pair|ha lúa|0 0 0 25
last pair|ha rừng|0 0 63 6
last pair|hai buổi|0 0 15 0
last pair|hai cấp|-8 0 -1 0
last pair|hai lượt|0 0 1 7
last pair|hai lần|-1 25 -1 1
last pair|hai năm|0 0 8 34
last pair|hai vụ|0 0 0 -26
last pair|hiện #|-35 0 -45 0
last pair|hiện đại|-37 0 0 0
last pair|hiệu lực|0 -3 21 -13
last pair|hiệu quả|0 0 0 52
last pair|hoa kiểng|-32 -10 13 0
last pair|hoàn chỉnh|0 0 1 0
last pair|hoàn thành|6 34 0 34
last pair|hoàng sa|19 -9 -2 7
last pair|hoạch #|0 0 -22 0
last pair|hoạch )|16 18 0 -40
last pair|hoạch năm|37 0 0 -10
last pair|hoạch vốn|38 -2 27 1
last pair|hoạt nhạt|0 0 0 29
last pair|hoạt đều|39 -1 0 -6
last pair|hoạt động|55 0 0 44
last pair|huyện giao|18 0 0 0
last pair|huổi só|0 -1 -15 -8
last pair|hà )|1 0 0 0
last pair|hà nam|0 0 0 -23
last pair|hài lòng|-11 -15 -1 27
last pair|hàng hóa|31 0 -6 47
last pair|hành chính|0 0 -1 0
last pair|hành trình|-33 33 0 0
last pair|hành án|-10 -5 12 0
last pair|hành động|-9 2 25 62
last pair|hè thu|27 -22 53 0
last pair|hình mới|-44 -2 62 -4
last pair|hình thức|0 0 0 -5
last pair|hòa )|0 33 0 -21
last pair|hòa giải|0 0 33 11
last pair|hòn rơm|16 0 0 0
last pair|hóa chất|-5 0 8 0
last pair|hóa xóm|0 0 0 36
last pair|hóa đơn|0 0 5 1
last pair|hóc môn|0 0 0 5
last pair|hôm nay|-24 0 -10 -1
last pair|hùng vương|8 0 -1 -13
last pair|hđnd huyện|-19 0 -17 -8
last pair|hđnd phường|38 -7 0 -24
last pair|hđnd tỉnh|-1 -2 1 11
last pair|hđnd xã|0 0 -25 5
last pair|hơn trước|46 0 0 38
last pair|hương khê|-9 -44 -10 0
last pair|hướng dẫn|0 0 15 7
last pair|hướng hóa|0 0 23 0
last pair|hướng tuyến|0 6 0 -2
last pair|hưởng ứng|8 0 0 0
last pair|hạ )|11 31 0 0
last pair|hạ tầng|-2 3 0 0
last pair|hạn chế|0 -4 0 0
last pair|hạn xong|-1 0 -15 -10
last pair|hải hậu|0 1 0 0
last pair|hải quan|0 0 0 21
last pair|hải đảo|-4 0 0 0
last pair|hậu giang|0 0 -26 0
last pair|hằng năm|7 14 0 0
last pair|hằng quý|0 0 23 1
last pair|hằng tháng|1 0 36 -1
last pair|hằng tuần|-35 0 32 -2
last pair|hẹn "|9 0 0 0
last pair|hệ thống|-35 9 10 21
last pair|học bổng|0 0 0 23
last pair|học mới|-7 0 0 -12
last pair|học sinh|-39 0 37 -43
last pair|học tập|2 16 0 -18
last pair|học viên|-35 -19 0 -20
last pair|họp sau|0 -3 18 19
last pair|hỏng nhiều|0 28 0 0
last pair|hồ chứa|0 0 4 20
last pair|hồ sơ|0 3 0 11
last pair|hồi nổi|-11 24 0 -20
last pair|hỗ trợ|-21 0 -23 39
last pair|hộ #|15 0 -1 21
last pair|hộ )|22 -7 0 -53
last pair|hộ dân|0 0 19 -5
last pair|hộ nghèo|0 0 26 1
last pair|hộ tịch|14 0 23 0
last pair|hội )|-20 -4 -24 13
last pair|hội giao|1 0 0 3
last pair|hội nghị|0 0 1 9
last pair|hội quán|-3 0 21 -1
last pair|hội trường|0 -7 0 0
last pair|hời hợt|0 0 0 2
last pair|hợp )|-4 12 21 -13
last pair|hợp đồng|14 -8 0 4
last pair|hữu cơ|16 0 0 -39
last pair|i qua|-30 -41 0 0
last pair|iii qua|0 -31 0 0
last pair|in trang|0 0 -10 0
last pair|kh )|21 0 0 1
last pair|kh năm|30 0 0 -2
last pair|khai giảng|-10 0 15 5
last pair|khai mạc|0 0 0 -2
last pair|khai thác|43 1 0 0
last pair|khi chờ|0 0 6 -24
last pair|khiếu kiện|3 -23 39 -11
last pair|khiếu nại|0 0 -44 0
last pair|kho quỹ|-37 -23 0 -28
last pair|khoa mới|10 -9 0 0
last pair|khoanh vùng|0 0 11 -44
last pair|khoáng sản|0 0 51 9
last pair|khoản rỗng|0 34 -7 0
last pair|khoản thu|0 -4 13 0
last pair|khu vực|-11 0 0 -1
last pair|khuyến công|-15 0 0 -16
last pair|khuyết tật|11 -7 0 12
last pair|khá lên|49 0 0 17
last pair|khá xa|-18 11 0 0
last pair|khác nhau|-1 3 0 0
last pair|khám bệnh|0 0 19 0
last pair|khám tuyển|-2 34 0 0
last pair|khán giả|0 0 8 20
last pair|khéo "|0 0 0 18
last pair|khê )|19 11 0 0
last pair|khó khăn|30 0 0 13
last pair|khó lường|0 -21 0 -11
last pair|khó đạt|0 0 25 34
last pair|khóa ix|0 -5 -2 0
last pair|khóa i|0 0 -1 0
last pair|khóa xi|-1 0 22 20
last pair|khóa xvi|-17 0 0 0
last pair|khóa xxi|0 0 -8 0
last pair|khóa xx|-2 0 0 -3
last pair|khói đen|0 8 -7 14
last pair|không có|0 0 0 1
last pair|không dùng|0 0 17 0
last pair|không giảm|0 1 0 0
last pair|không khớp|0 0 0 18
last pair|không kịp|0 0 0 44
last pair|không phép|0 1 0 0
last pair|không rác|-6 0 15 38
last pair|không xuể|-6 7 0 0
last pair|không đạt|-24 43 0 0
last pair|khảo sát|-7 7 8 28
last pair|khắc phục|1 -17 0 0
last pair|khỏi lộ|0 0 0 -1
last pair|khối lượng|0 3 29 3
last pair|khối phường|29 0 28 0
last pair|khối phố|15 0 8 -47
last pair|khởi công|29 -1 0 11
last pair|khởi sắc|26 0 0 -3
last pair|khử trùng|0 0 19 0
last pair|kinh doanh|-1 13 0 0
last pair|kinh nghiệm|0 -4 0 0
last pair|kinh phí|0 0 23 0
last pair|kiêm nhiệm|-10 38 1 1
last pair|kiên cố|27 -1 0 7
last pair|kiên quyết|0 0 0 4
last pair|kiến nghị|2 0 -26 36
last pair|kiến thiết|-15 0 0 0
last pair|kiểm dịch|0 0 0 -20
last pair|kiểm lâm|0 0 3 -15
last pair|kiểm soát|29 1 0 0
last pair|kiểm thử|0 0 42 0
last pair|kiểm toán|11 -15 0 25
last pair|kiểm điểm|0 -51 38 -35
last pair|kiểm đếm|0 10 -8 11
last pair|kiểu mẫu|-1 0 0 1
last pair|kiệt sơn|0 0 -1 0
last pair|km đường|13 0 0 13
last pair|kéo dài|0 2 0 0
last pair|kéo giảm|34 0 0 0
last pair|kê khống|-9 9 0 0
last pair|kê thừa|-9 9 0 0
last pair|kênh mương|12 0 1 -29
last pair|ký )|-8 0 -2 0
last pair|kết nạp|-7 0 10 -2
last pair|kết nối|0 0 3 0
last pair|kết thúc|1 0 -2 0
last pair|kịp thời|38 0 0 4
last pair|kỳ #|-7 27 0 18
last pair|kỳ )|19 0 0 0
last pair|kỳ họp|-6 0 -23 0
last pair|kỳ ii|0 0 3 -11
last pair|kỳ lạc|0 -9 0 0
last pair|kỳ sơn|0 0 0 -25
last pair|kỹ thuật|0 0 4 28
last pair|la gi|-17 -2 0 -14
last pair|lan rộng|-3 53 -4 -2
last pair|lao động|2 0 39 2
last pair|leo cao|-8 -21 0 0
last pair|leo thang|0 13 0 -18
last pair|liên ngành|11 -1 0 0
last pair|liên quan|0 0 -18 0
last pair|liên thông|36 -1 -11 -1
last pair|liên thôn|0 0 47 0
last pair|liên tiếp|-17 25 0 6
last pair|liên tục|9 0 0 0
last pair|liên xã|13 0 18 31
last pair|liên ấp|-2 0 25 -24
last pair|liền kề|-35 -5 -8 0
last pair|liệu khác|-19 -7 0 0
last pair|loa nhiều|0 0 0 24
last pair|long hậu|16 -9 0 1
last pair|loại giỏi|18 0 -7 0
last pair|loại rừng|0 0 0 20
last pair|luận này|0 0 30 1
last pair|luật sư|0 11 0 0
last pair|là chính|0 1 0 4
last pair|là ngập|25 -20 0 13
last pair|làm chuồng|0 0 0 1
last pair|làm cầu|1 0 7 -20
last pair|làm lại|0 0 0 7
last pair|làm ngay|0 0 -16 0
last pair|làm rõ|9 0 0 13
last pair|làm thuê|-9 23 0 12
last pair|làm tốt|0 -40 0 0
last pair|làm việc|1 1 13 -17
last pair|làm xa|0 3 19 -1
last pair|làm điểm|0 0 30 3
last pair|làm đường|1 0 1 34
last pair|làm được|-1 -4 -10 0
last pair|lành và|0 0 6 15
last pair|lâm bình|0 -60 0 1
last pair|lâm nghiệp|-21 0 0 0
last pair|lãm hà|0 -36 0 0
last pair|lãng phí|13 -7 -16 0
last pair|lãnh đạo|-3 -1 -1 0
last pair|lê lợi|0 0 10 22
last pair|lò đốt|-12 1 0 -10
last pair|lòng đường|-8 22 0 -3
last pair|lúa xuân|0 0 70 -49
last pair|lúc nghẽn|0 0 0 -39
last pair|lúng túng|0 16 0 0
last pair|lý do|0 -40 0 14
last pair|lý thuế|0 0 1 0
last pair|lăng quăng|0 1 0 1
last pair|lĩnh vực|-18 0 0 0
last pair|lưu trú|-20 -7 0 29
last pair|lưu trữ|-11 0 0 0
last pair|lưu vptu|0 0 -8 0
last pair|lưu vpđu|-8 0 0 0
last pair|lưu vt|0 0 -2 0
last pair|lưu ý|0 0 -6 0
last pair|lưu động|39 0 -1 -32
last pair|lưới a|-2 0 12 14
last pair|lưới kéo|0 0 0 22
last pair|lượng khám|20 0 0 0
last pair|lượng thóc|0 0 0 -24
last pair|lượt khách|-12 -1 -13 1
last pair|lượt người|6 -1 0 0
last pair|lạc hậu|0 11 -3 0
last pair|lại lớp|0 0 10 26
last pair|lại trường|0 0 0 9
last pair|lại đây|43 0 -1 -9
last pair|lạng sơn|0 0 -7 0
last pair|lấn chiếm|0 -1 19 0
last pair|lấy lệ|0 23 0 0
last pair|lần )|0 13 -4 0
last pair|lần hai|0 0 -16 13
last pair|lần nhập|0 11 0 0
last pair|lập mới|9 6 -5 9
last pair|lễ hội|0 0 47 61
last pair|lệ đảng|0 0 0 50
last pair|lịch sử|27 0 -10 -5
last pair|lỏng lẻo|0 10 0 0
last pair|lộ #|27 -25 39 -15
last pair|lộ rõ|0 16 0 -3
last pair|lộ trình|0 0 36 0
last pair|lộc bình|-8 0 0 -9
last pair|lộn xộn|0 10 0 -27
last pair|lớp #|2 0 10 0
last pair|lời cả|9 0 0 11
last pair|lợi )|5 11 0 0
last pair|lợn )|0 7 0 0
last pair|lợp lại|26 -9 0 -16
last pair|lục nam|0 9 0 0
last pair|lục ngạn|0 0 -30 0
last pair|lụt bão|0 0 -9 5
last pair|lực yếu|0 0 0 -42
last pair|m2 đất|0 0 0 -12
last pair|ma túy|2 6 0 -1
last pair|manh mún|0 0 0 -43
last pair|minh khởi|0 0 -9 0
last pair|minh phú|0 27 0 0
last pair|miền núi|-8 0 0 -1
last pair|miễn phí|0 0 4 -31
last pair|mong muốn|0 16 0 -4
last pair|mua bán|0 0 0 24
last pair|mua ngoài|0 0 0 6
last pair|mua sắm|13 0 0 -21
last pair|muộn )|0 0 24 0
last pair|mái che|21 -20 0 37
last pair|mái ấm|5 0 0 -3
last pair|máy hỏng|0 0 0 29
last pair|máy móc|-20 4 9 -31
last pair|máy mới|-30 0 -1 0
last pair|máy đảng|42 0 0 0
last pair|mê tín|2 0 1 0
last pair|mô hình|7 -4 0 34
last pair|môi trường|0 1 -6 0
last pair|môn bài|-5 19 0 -3
last pair|mùa khô|0 20 32 -28
last pair|mùa lũ|0 0 0 39
last pair|mùa mưa|0 1 1 0
last pair|mùa đông|0 0 21 0
last pair|mũi nhọn|-7 0 0 28
last pair|mưa bão|0 0 1 5
last pair|mưa lũ|0 0 39 -9
last pair|mưa nhiều|3 0 0 0
last pair|mười một|-8 0 0 -8
last pair|mất trắng|0 10 0 9
last pair|mấy chuyện|-4 0 -23 0
last pair|mấy việc|0 0 -35 0
last pair|mầm non|17 -9 1 0
last pair|mẫu lớn|0 0 40 20
last pair|mẫu nước|18 -1 0 17
last pair|mắc ca|-18 0 2 -27
last pair|mặt bằng|10 0 0 14
last pair|mặt khác|-9 -23 0 0
last pair|mặt trận|24 1 -17 -1
last pair|mặt yếu|0 -13 0 0
last pair|mọi năm|8 0 -1 0
last pair|mỏ đá|-4 0 -21 0
last pair|mỏ đất|0 0 3 0
last pair|mốc giới|-6 0 7 13
last pair|mối mọt|0 0 0 2
last pair|mồ côi|24 0 0 -17
last pair|mỗi ngày|0 29 16 26
last pair|một bước|0 0 0 -6
last pair|một chuyến|-9 -22 -6 -11
last pair|một cửa|0 0 46 -20
last pair|một lần|0 0 15 51
last pair|một ngày|0 0 0 -39
last pair|một người|0 0 12 21
last pair|một đêm|14 0 -5 22
last pair|mờ nhạt|0 12 0 -6
last pair|mở rộng|22 0 0 -19
last pair|mở đường|27 0 7 -56
last pair|mục iii|0 0 -24 -1
last pair|mục tiêu|0 0 -1 0
last pair|mục đích|34 -20 9 -13
last pair|mức #|18 0 0 0
last pair|mức chi|0 6 1 0
last pair|na rì|0 2 -1 1
last pair|nam giao|0 0 0 -15
last pair|nam quận|0 0 9 11
last pair|nam xã|0 0 40 0
last pair|nghe ít|0 0 0 22
last pair|nghiêm trọng|0 0 -1 0
last pair|nghiêm túc|25 0 3 -13
last pair|nghiệm thu|0 0 17 -36
last pair|nghìn tấn|0 -14 -13 18
last pair|nghìn đồng|27 -20 0 -15
last pair|nghĩa buôn|0 1 0 -11
last pair|nghĩa lộ|-1 0 0 0
last pair|nghề nghiệp|10 -20 0 0
last pair|nghệ an|-10 0 0 0
last pair|nghệ cao|22 15 0 19
last pair|nghệ số|-9 0 51 -38
last pair|nghỉ hưu|0 0 3 0
last pair|nghỉ việc|0 0 0 16
last pair|ngoài ra|0 -23 -34 0
last pair|nguy hiểm|0 19 1 14
last pair|nguyên nhân|0 0 1 23
last pair|nguyên đán|0 0 14 1
last pair|nguyện trực|0 0 0 1
last pair|nguồn gốc|0 1 0 11
last pair|nguồn lực|-14 0 -10 0
last pair|nguồn thu|0 0 34 -26
last pair|ngàn tấn|3 34 0 -17
last pair|ngày #|-2 0 -45 1
last pair|ngày công|17 0 16 -40
last pair|ngày ký|0 0 -33 0
last pair|ngày đêm|3 -6 -6 -10
last pair|ngân sách|0 0 0 -15
last pair|ngân sơn|0 11 -4 16
last pair|ngân thấp|0 0 3 2
last pair|ngăn mặn|0 0 0 22
last pair|ngư dân|0 0 25 -35
last pair|ngư nghiệp|0 0 -12 0
last pair|người dân|0 0 0 -29
last pair|người dự|0 0 0 24
last pair|người làm|0 0 -10 -8
last pair|người nghe|0 11 -11 -22
last pair|người nghèo|0 0 61 0
last pair|ngược lại|-38 -19 0 0
last pair|ngổn ngang|-7 14 0 0
last pair|nhiều hơn|-31 0 0 0
last pair|nhiều lần|0 0 0 3
last pair|nhiều năm|-26 -1 0 6
last pair|nhiều tháng|-9 33 0 0
last pair|nhiễm phèn|0 21 0 0
last pair|nhiệm kỳ|40 -1 10 12
last pair|nhiệm vụ|0 1 27 71
last pair|nhu cầu|0 31 0 -32
last pair|nhà chùa|0 0 0 -1
last pair|nhà dột|-20 0 -52 0
last pair|nhà máy|21 0 0 -19
last pair|nhà mới|29 0 0 -32
last pair|nhà nước|0 0 1 0
last pair|nhà trọ|0 0 16 15
last pair|nhà tạm|1 1 30 -21
last pair|nhà xưởng|1 0 0 0
last pair|nhà ở|0 0 0 24
last pair|nhâm dần|0 -4 11 0
last pair|nhân dân|0 0 1 0
last pair|nhân lực|-33 -28 1 0
last pair|nhân sự|-28 0 -13 -32
last pair|nhìn nhận|0 -10 0 0
last pair|nhích lên|-2 19 0 26
last pair|nhóm khá|12 0 0 -14
last pair|như cũ|-11 -4 0 12
last pair|như hội|6 25 -12 18
last pair|như trên|0 0 -5 0
last pair|nhất giao|-1 0 -10 -2
last pair|nhất nước|-17 12 0 15
last pair|nhất trí|0 0 -7 -8
last pair|nhận )|0 -11 -1 0
last pair|nhận qsdđ|0 19 0 23
last pair|nhận tiền|0 0 0 -16
last pair|nhận định|-39 0 0 0
last pair|nhập ngũ|1 0 17 -34
last pair|nhắc nhở|-10 12 7 -23
last pair|nhếch nhác|-1 -17 0 -30
last pair|nhịp nhàng|0 0 0 -34
last pair|nhỏ giọt|0 1 -1 -27
last pair|nhựa hóa|1 0 -10 0
last pair|ni lông|9 0 0 -9
last pair|ninh hòa|-1 0 0 0
last pair|non nửa|0 0 0 5
last pair|nq #|0 0 0 15
last pair|nuôi tôm|0 0 11 31
last pair|nào vào|-7 16 0 0
last pair|nào đói|40 0 0 -10
last pair|này )|0 -18 -14 0
last pair|nâng cao|1 -10 0 26
last pair|nâng cấp|39 -21 0 -37
last pair|nâng lên|27 0 0 -7
last pair|né rầy|-6 0 20 -33
last pair|né tránh|0 -8 -5 0
last pair|né việc|0 0 0 16
last pair|nêu trên|0 -15 0 6
last pair|nò sáo|10 -7 0 0
last pair|nòng cốt|0 0 0 27
last pair|nói thẳng|-3 -17 -5 0
last pair|nói trên|0 0 14 0
last pair|nói vậy|-31 -31 0 0
last pair|nông dân|0 0 1 15
last pair|nông nghiệp|-5 0 0 0
last pair|nông sản|-5 1 2 17
last pair|nông thôn|18 0 13 0
last pair|năm #|-1 0 0 0
last pair|năm )|17 -13 0 0
last pair|năm nay|-5 21 41 0
last pair|năm ngoái|0 1 0 32
last pair|năm qua|-19 0 0 0
last pair|năm sau|0 0 13 37
last pair|năm trước|40 6 0 -43
last pair|năm tới|0 0 34 0
last pair|năng biển|-6 10 0 25
last pair|năng vốn|-3 -23 -13 0
last pair|nơi )|0 1 0 0
last pair|nước giếng|0 0 9 0
last pair|nước ngoài|36 -11 1 6
last pair|nước ròng|0 18 -5 0
last pair|nước sạch|-32 0 0 9
last pair|nước tỉnh|-1 0 -2 -22
last pair|nạo vét|0 0 5 -2
last pair|nậm cắn|-2 0 -6 0
last pair|nằm bờ|0 1 0 0
last pair|nặng nề|0 4 0 -12
last pair|nếp cũ|0 0 0 2
last pair|nền nếp|14 0 0 0
last pair|nể nang|0 0 0 15
last pair|nổi bật|-13 0 0 0
last pair|nội bộ|33 -24 0 0
last pair|nội dung|0 44 0 0
last pair|nội trú|-6 0 -8 0
last pair|nội vụ|0 0 41 -5
last pair|nội địa|2 0 0 0
last pair|nội đồng|0 0 47 -15
last pair|nộp bù|0 0 7 0
last pair|nộp đơn|0 0 0 5
last pair|nợ mới|0 0 35 -16
last pair|nợ thuế|0 4 82 -38
last pair|nợ xấu|-19 -27 -9 0
last pair|nợ đọng|0 -6 -45 -39
last pair|nửa năm|-58 -25 0 -19
last pair|nửa tháng|0 20 0 -2
last pair|phiên họp|-1 0 0 0
last pair|phong tục|-6 0 13 11
last pair|phàn nàn|0 0 0 -14
last pair|phá rừng|0 0 0 45
last pair|pháo nổ|0 1 0 8
last pair|pháp luật|31 0 0 -4
last pair|pháp lệnh|27 2 0 -15
last pair|phát biểu|-1 0 0 0
last pair|phát cao|-17 15 0 -12
last pair|phát hiện|29 -12 0 0
last pair|phát sinh|81 0 0 0
last pair|phát triển|-5 0 0 0
last pair|phân bón|0 0 10 0
last pair|phân bổ|0 0 6 0
last pair|phân công|0 0 0 4
last pair|phân cấp|2 -16 0 0
last pair|phân lô|-10 13 5 3
last pair|phân việc|0 0 -10 0
last pair|phê bình|0 -13 0 0
last pair|phòng cháy|0 0 17 7
last pair|phòng học|12 0 0 36
last pair|phòng hộ|-5 0 0 5
last pair|phòng mới|0 0 0 15
last pair|phú tân|0 0 -34 0
last pair|phú xuân|1 0 0 0
last pair|phương hướng|0 0 -1 5
last pair|phương án|0 0 10 21
last pair|phước dinh|0 0 15 0
last pair|phường #|0 0 21 0
last pair|phường )|0 0 -1 -12
last pair|phường giao|15 0 0 41
last pair|phạm tội|0 0 0 22
last pair|phạt tiền|-8 0 8 0
last pair|phải làm|0 0 -27 1
last pair|phải xong|0 0 0 24
last pair|phản biện|0 0 0 5
last pair|phản ánh|0 7 -26 6
last pair|phần ba|-6 -1 0 0
last pair|phần mềm|0 0 40 -7
last pair|phần ngọn|0 25 0 -2
last pair|phần quà|0 0 0 -39
last pair|phần trăm|31 -2 0 11
last pair|phần việc|0 0 -15 0
last pair|phẩm ocop|48 0 0 33
last pair|phố #|0 0 0 -9
last pair|phố )|0 0 8 0
last pair|phố giao|-11 -15 0 12
last pair|phối hợp|39 -1 -22 16
last pair|phổ biến|-4 28 0 30
last pair|phổ yên|0 16 0 0
last pair|phụ cấp|0 0 0 42
last pair|phụ nữ|0 0 0 -5
last pair|phụ trách|6 0 13 27
last pair|phụ trợ|32 -18 2 -35
last pair|phục hồi|-1 0 0 45
last pair|phục vụ|0 0 36 -42
last pair|phủ )|0 0 1 0
last pair|phức tạp|0 7 0 -7
last pair|qua loa|0 7 7 0
last pair|qua mạng|6 0 0 -19
last pair|qua đời|0 0 0 11
last pair|quan biết|0 0 -32 0
last pair|quan tâm|13 0 0 20
last pair|quang cơ|0 12 14 0
last pair|quang trung|0 10 0 -1
last pair|quang uy|0 0 13 0
last pair|quay lại|0 0 0 -2
last pair|quen biết|0 0 0 7
last pair|quy chế|22 1 0 1
last pair|quy hoạch|8 0 -24 0
last pair|quy nhơn|0 1 0 7
last pair|quy trình|-3 -39 1 7
last pair|quy tập|1 0 0 0
last pair|quy định|2 8 0 1
last pair|quyết #|0 0 -4 -18
last pair|quyết liệt|0 0 0 34
last pair|quyết này|0 0 52 36
last pair|quyết toán|17 -22 -6 10
last pair|quyết xong|19 -15 0 1
last pair|quà tết|3 0 0 0
last pair|quá hạn|6 -12 19 -44
last pair|quá tải|0 0 0 22
last pair|quân sự|7 0 0 43
last pair|quân y|0 0 0 19
last pair|quân đủ|31 0 -15 -4
last pair|quý iii|0 1 0 9
last pair|quý ii|0 0 -1 0
last pair|quý i|12 0 0 0
last pair|quý trước|4 0 0 7
last pair|quả chợ|0 0 18 0
last pair|quản lý|-26 -27 1 0
last pair|quảng cáo|0 0 4 42
last pair|quảng ngãi|0 0 -1 0
last pair|quận #|0 1 -1 1
last pair|quận giao|0 0 0 -1
last pair|quận ủy|0 0 -13 -1
last pair|quốc doanh|-18 0 0 6
last pair|quốc gia|0 0 -8 -8
last pair|quốc hội|-12 0 1 -17
last pair|quốc phòng|-21 -1 1 -50
last pair|ra )|5 0 0 10
last pair|ra gọn|0 0 0 -19
last pair|ra khơi|6 -37 0 -4
last pair|ra quân|0 24 0 15
last pair|ra sông|-1 21 0 -30
last pair|rà nguồn|0 -1 -23 0
last pair|rác thải|0 -14 -43 0
last pair|rác trộm|-9 0 10 30
last pair|rét đậm|0 0 24 0
last pair|rõ người|-4 0 0 0
last pair|rõ nét|7 0 0 9
last pair|răn đe|0 0 15 0
last pair|rơi vãi|5 13 0 -33
last pair|rườm rà|0 1 0 0
last pair|rạch giá|0 0 6 0
last pair|rải rác|22 -9 0 47
last pair|rối rắm|-1 15 -8 0
last pair|rồi thôi|0 14 -10 22
last pair|rộng )|-27 -1 -25 0
last pair|rớt giá|0 9 0 29
last pair|rời rạc|0 2 0 0
last pair|sai phép|-6 12 0 16
last pair|sang #|0 0 -27 0
last pair|sang lào|-9 9 0 -19
last pair|sang tay|-20 42 0 14
last pair|sau bão|25 0 4 0
last pair|sau cai|0 0 6 12
last pair|sau cùng|0 0 -21 0
last pair|sau dịch|-40 0 0 0
last pair|sau lũ|0 24 25 -40
last pair|sau tết|0 18 26 -16
last pair|sau đây|-3 -36 -11 -4
last pair|sinh giỏi|7 0 0 -28
last pair|sinh hoạt|1 25 1 0
last pair|sinh khối|0 -9 13 0
last pair|siêu thị|-1 0 29 23
last pair|soát chi|0 0 1 0
last pair|sách )|0 -25 0 0
last pair|sách nhiễu|0 0 0 29
last pair|sáng tạo|-26 -16 -17 -6
last pair|sáp nhập|-4 0 0 31
last pair|sát biên|-12 0 14 20
last pair|sát lại|0 0 -36 23
last pair|sáu tháng|1 0 0 -1
last pair|sâu bệnh|-1 0 0 0
last pair|sôi nổi|10 -6 0 17
last pair|sông than|-2 0 0 0
last pair|sơ gốc|0 26 -4 -58
last pair|sơ kết|-5 -40 -17 0
last pair|sơ sài|0 45 0 -28
last pair|sơ tồn|0 0 0 26
last pair|sơn )|0 32 0 1
last pair|sạt lở|-3 -1 16 -30
last pair|sản xuất|0 1 0 47
last pair|sầu riêng|1 0 16 -15
last pair|sắp hết|-27 32 0 15
last pair|sắp xếp|-4 0 1 0
last pair|số "|-10 0 0 0
last pair|số #|0 -2 -11 0
last pair|số hóa|0 0 21 9
last pair|số liệu|-14 2 0 -1
last pair|số vụ|0 9 0 -35
last pair|số đề|0 1 0 18
last pair|sốt ruột|-15 -27 0 -14
last pair|sở #|0 0 14 30
last pair|sở đảng|-14 0 -1 0
last pair|sởi mới|32 -16 0 -17
last pair|sợ sai|0 0 0 -9
last pair|sử dụng|42 -1 0 -44
last pair|sửa chữa|0 0 1 -8
last pair|sửa nhà|0 3 23 25
last pair|tai nạn|-9 11 0 0
last pair|tai xanh|0 0 0 43
last pair|tham gia|-6 6 2 -1
last pair|tham mưu|13 0 -25 38
last pair|tham nhũng|2 0 -4 0
last pair|thanh long|0 0 29 0
last pair|thanh niên|11 0 8 0
last pair|thanh tra|-32 0 1 1
last pair|thay thế|0 0 0 23
last pair|thay đổi|-3 4 0 0
last pair|theo dõi|0 0 1 -3
last pair|theo tuần|31 0 2 32
last pair|theo đó|-22 0 0 0
last pair|thi công|0 0 2 6
last pair|thiên tai|-10 -1 0 1
last pair|thiết kế|-7 37 0 17
last pair|thiếu nhi|9 -6 0 -49
last pair|thiếu nước|0 -47 37 1
last pair|thiếu thuốc|0 0 0 13
last pair|thiếu vốn|0 16 0 31
last pair|thiểu số|0 0 12 23
last pair|thiệt hại|13 0 15 -28
last pair|thoát nghèo|32 -8 0 0
last pair|thoát nước|11 0 1 -42
last pair|thu gom|0 0 13 -4
last pair|thu hoạch|0 0 32 0
last pair|thu hồi|0 0 0 -3
last pair|thu nsnn|2 0 0 0
last pair|thu phí|0 0 0 11
last pair|thu sương|0 0 -15 0
last pair|thu thuế|0 0 63 -58
last pair|thu vượt|49 0 0 0
last pair|thua lỗ|0 0 0 1
last pair|thuận lợi|44 -4 0 -27
last pair|thuận nam|-28 0 0 0
last pair|thuế quận|0 0 31 36
last pair|thuế tỉnh|0 0 26 26
last pair|thuế đất|0 0 5 45
last pair|thuốc phiện|16 0 3 11
last pair|thành )|18 15 0 6
last pair|thành công|44 0 0 33
last pair|thành nếp|15 0 0 28
last pair|thành phần|0 0 12 39
last pair|thành phố|0 0 0 14
last pair|thành viên|0 0 -9 0
last pair|thành ủy|1 0 -3 0
last pair|thách thức|-9 -25 0 0
last pair|tháng chạp|-1 3 0 11
last pair|tháng giêng|0 3 0 14
last pair|tháng qua|-12 0 0 0
last pair|tháng trước|-50 9 0 46
last pair|tháng tới|0 0 -25 0
last pair|tháo gỡ|28 -2 0 34
last pair|thì chưa|-2 -34 -5 -9
last pair|thì tốt|-9 0 11 13
last pair|thí điểm|-11 41 0 15
last pair|thói quen|-15 16 -1 2
last pair|thôn #|-12 -8 9 0
last pair|thôn )|-1 24 0 38
last pair|thôn bản|21 8 0 -34
last pair|thôn hạ|0 -41 0 7
last pair|thôn mới|0 0 8 18
last pair|thôn thượng|0 -29 0 0
last pair|thông minh|56 0 1 0
last pair|thông quan|-16 0 0 0
last pair|thông qua|-23 0 -19 0
last pair|thông suốt|34 0 0 -11
last pair|thông tin|0 0 0 11
last pair|thông xe|53 0 0 -31
last pair|thư )|0 0 5 0
last pair|thưa vắng|0 0 0 15
last pair|thường kỳ|0 0 -1 0
last pair|thường lệ|0 0 0 8
last pair|thường trực|0 0 1 1
last pair|thường vụ|0 0 -1 1
last pair|thường xuyên|-2 -26 1 14
last pair|thưởng tết|0 0 14 18
last pair|thượng )|16 0 0 0
last pair|thạch sơn|0 -51 0 0
last pair|thạnh hải|0 9 0 0
last pair|thất khê|0 -30 0 0
last pair|thất lạc|0 0 0 20
last pair|thất thường|-1 -7 0 0
last pair|thẩm quyền|37 -8 0 1
last pair|thẩm tra|-14 -2 -2 -1
last pair|thẩm định|17 -2 -39 0
last pair|thẳng thắn|0 -30 0 0
last pair|thẻ bhyt|36 0 0 4
last pair|thể thao|-17 -33 17 0
last pair|thể thức|0 9 -5 0
last pair|thị hòa|0 0 -26 0
last pair|thị mến|-10 0 0 0
last pair|thị trường|-11 0 2 1
last pair|thị trấn|0 0 -13 -30
last pair|thị xã|24 -6 -6 -10
last pair|thị ủy|0 -1 0 1
last pair|thống kê|-47 -14 -24 -7
last pair|thống nhất|0 0 0 27
last pair|thốt nốt|-1 -2 0 0
last pair|thổ cẩm|-1 15 0 0
last pair|thời gian|-11 0 17 22
last pair|thời hạn|0 9 0 0
last pair|thời tiết|0 19 0 -47
last pair|thời vụ|2 0 0 0
last pair|thụ chậm|0 6 0 17
last pair|thủ tục|0 0 0 15
last pair|thủy lợi|-22 0 0 -31
last pair|thủy sản|0 -27 -1 -28
last pair|thủy điện|-4 0 14 0
last pair|thứ ba|0 -7 0 0
last pair|thứ bảy|0 0 14 0
last pair|thứ năm|0 -24 -12 -12
last pair|thứ sáu|0 0 15 -24
last pair|thứ tư|0 -17 -10 0
last pair|thứ vi|0 0 0 18
last pair|thứ xxvi|-1 -5 -4 0
last pair|thừa nhận|-17 -37 0 0
last pair|thực chất|-8 16 0 0
last pair|thực hiện|0 0 0 7
last pair|thực phẩm|0 -7 15 0
last pair|thực tế|0 1 0 4
last pair|tin báo|20 0 0 -14
last pair|tiêu chung|0 1 0 0
last pair|tiêu chí|0 -2 1 3
last pair|tiêu cực|0 -6 0 10
last pair|tiêu năm|19 -3 0 -54
last pair|tiêu thụ|1 13 -41 -31
last pair|tiêu vượt|23 -19 0 77
last pair|tiêu đó|0 0 -12 0
last pair|tiêu đạt|34 -44 0 33
last pair|tiến bộ|32 0 0 0
last pair|tiến độ|-3 0 0 0
last pair|tiếng anh|0 13 38 -13
last pair|tiếp dân|0 1 15 -51
last pair|tiết kiệm|0 0 10 37
last pair|tiết xấu|25 0 0 -41
last pair|tiền giả|3 0 0 0
last pair|tiền mặt|0 0 12 0
last pair|tiểu học|0 9 33 9
last pair|toàn diện|1 0 0 33
last pair|toàn khóa|3 0 0 0
last pair|toàn tỉnh|1 0 0 1
last pair|toán #|-18 0 37 -36
last pair|toán )|-27 -12 0 -8
last pair|toán huyện|45 0 -4 0
last pair|toán năm|49 0 2 10
last pair|toán thu|0 0 -3 0
last pair|toán tỉnh|28 0 0 0
last pair|tp )|0 -4 -3 0
last pair|tra cũ|0 0 21 -10
last pair|tra huyện|0 0 1 0
last pair|trang )|-13 0 0 0
last pair|trang trọng|0 0 0 -17
last pair|tranh chấp|28 0 0 11
last pair|tranh tre|-24 31 0 0
last pair|tri tôn|0 0 -15 0
last pair|triều cường|-18 36 26 0
last pair|triển khai|-3 0 15 -33
last pair|triệt để|0 21 0 0
last pair|triệu lượt|15 0 0 8
last pair|triệu tấn|18 0 -13 11
last pair|triệu usd|20 -1 0 40
last pair|triệu đồng|-9 0 0 15
last pair|trong dân|0 0 41 -43
last pair|trong hè|26 -17 7 0
last pair|trong hạn|-1 -24 0 0
last pair|trong kỳ|42 0 0 23
last pair|trong ngày|13 0 0 -1
last pair|trong năm|0 0 18 0
last pair|trong quý|0 0 0 11
last pair|trong sạch|0 0 0 -37
last pair|trong tháng|-1 -11 0 -25
last pair|trong tuần|1 0 5 31
last pair|trong vùng|-1 -5 0 31
last pair|trong đó|-23 -26 -21 21
last pair|trung thành|0 0 -16 2
last pair|trung thủy|-19 -17 -11 -10
last pair|trung tâm|13 0 51 63
last pair|trung ương|-5 0 5 0
last pair|truyền yếu|0 0 0 4
last pair|tràn lan|0 -26 0 16
last pair|trá hình|0 0 0 1
last pair|trách hộ|-17 13 13 -14
last pair|trách nhiệm|0 0 -1 33
last pair|trái cây|1 0 0 -24
last pair|trái phép|29 -14 15 -1
last pair|trâu bò|0 0 0 35
last pair|trên biển|0 11 -1 0
last pair|trên giấy|0 0 0 25
last pair|trên mạng|-5 29 30 0
last pair|trình #|-10 0 -1 19
last pair|trình bày|-15 0 0 0
last pair|trình nước|0 0 27 0
last pair|trình trả|0 0 0 25
last pair|trú tỉnh|10 -9 0 13
last pair|trúng giá|10 -7 0 -10
last pair|trước #|0 0 12 24
last pair|trước tết|0 0 38 39
last pair|trước đó|-1 -5 0 -29
last pair|trường )|0 -33 0 0
last pair|trường học|35 1 0 -6
last pair|trường hợp|-4 22 0 1
last pair|trưởng khá|50 0 0 -22
last pair|trưởng tốt|12 0 0 -46
last pair|trạm bơm|0 0 41 24
last pair|trả lại|-1 4 0 -51
last pair|trả lời|0 7 -24 0
last pair|trầm lắng|0 -15 0 0
last pair|trật tự|0 0 17 3
last pair|trẻ em|-7 -2 0 -8
last pair|trễ hạn|0 -4 14 1
last pair|trễ hẹn|0 1 0 3
last pair|trị )|0 0 8 1
last pair|trọng khác|0 -4 0 0
last pair|trọng điểm|8 5 0 24
last pair|trồng lại|20 -2 0 -22
last pair|trồng rừng|-50 0 0 0
last pair|trồng trọt|-5 0 0 0
last pair|trộm cắp|-21 24 35 -33
last pair|trở lại|37 0 0 5
last pair|trợ cấp|0 0 21 0
last pair|trụ sở|21 0 4 -50
last pair|trục trặc|0 1 0 -7
last pair|trực hđnd|0 0 11 -1
last pair|trực thuộc|-26 0 -44 -16
last pair|trực tuyến|-11 0 7 -6
last pair|tuy nhiên|-17 -40 0 0
last pair|tuy nhiều|0 23 0 0
last pair|tuy phước|0 0 -18 0
last pair|tuy vậy|0 -44 0 0
last pair|tuyên truyền|-1 0 23 -1
last pair|tuyến hẻm|24 0 0 -8
last pair|tuyến ngõ|0 0 0 41
last pair|tuyến đê|0 0 0 34
last pair|tuyển quân|0 0 40 0
last pair|tuần này|0 0 1 1
last pair|tuần tra|-13 0 -5 -3
last pair|tài chính|-3 0 0 0
last pair|tài khoản|0 0 -11 -34
last pair|tài liệu|18 0 -4 1
last pair|tài nguyên|-16 0 0 20
last pair|tài sản|0 0 0 14
last pair|tài xỉu|9 -6 0 2
last pair|tàu cá|-18 0 0 -17
last pair|tác năm|0 0 10 0
last pair|tác xã|-9 2 39 -12
last pair|tách thửa|0 0 5 2
last pair|tái diễn|0 0 1 0
last pair|tái nghèo|-10 11 0 0
last pair|tám tháng|-23 0 0 25
last pair|tân lập|-21 -22 -41 0
last pair|tình hình|0 0 -23 1
last pair|tình nghĩa|25 0 0 22
last pair|tình thương|20 -1 19 -20
last pair|tích cực|37 0 0 0
last pair|tính bảng|0 0 29 0
last pair|tính tiền|0 0 0 -34
last pair|tòa án|-20 -33 0 0
last pair|túy tăng|0 -5 0 0
last pair|tăng cao|-39 -5 0 0
last pair|tăng ca|10 -14 0 -10
last pair|tăng cường|33 0 -59 15
last pair|tăng khá|0 0 -1 0
last pair|tăng nhanh|37 -27 0 0
last pair|tăng trưởng|-1 0 1 0
last pair|tư công|0 -3 0 0
last pair|tư nhân|0 0 15 38
last pair|tư pháp|0 0 -16 0
last pair|tư tưởng|-1 0 0 0
last pair|tư vấn|0 0 4 42
last pair|tương xứng|0 14 0 18
last pair|tướng giao|28 0 0 -1
last pair|tại chỗ|0 0 0 -1
last pair|tại nguồn|0 0 45 9
last pair|tạm dừng|-19 -7 0 19
last pair|tảng số|6 -1 0 18
last pair|tảo hôn|0 0 6 5
last pair|tấn )|32 -19 -13 28
last pair|tập thể|-16 -3 1 -1
last pair|tập trung|0 5 -11 0
last pair|tập vở|0 0 0 15
last pair|tẻh #|-4 0 0 0
last pair|tế xã|0 11 1 0
last pair|tỉnh )|0 0 6 12
last pair|tỉnh giao|12 0 0 18
last pair|tỉnh lộ|11 1 0 0
last pair|tỉnh ủy|0 0 0 1
last pair|tịnh biên|0 0 0 7
last pair|tọa độ|0 0 0 3
last pair|tố cáo|-1 -17 -12 -14
last pair|tốt hơn|0 0 0 30
last pair|tồn tại|0 -28 0 0
last pair|tồn đọng|0 0 33 0
last pair|tổ #|0 9 0 -31
last pair|tổ chức|-25 5 0 -7
last pair|tổ trưởng|0 0 -7 0
last pair|tổng hợp|0 0 20 -10
last pair|tổng kết|0 0 11 -50
last pair|tổng thu|-1 0 -9 2
last pair|tổng đàn|46 0 0 0
last pair|tội phạm|0 0 44 7
last pair|tới nay|10 -1 0 50
last pair|tờ rơi|8 0 0 17
last pair|tục tăng|57 0 0 0
last pair|tụt hạng|0 -1 7 0
last pair|từ #|20 -13 0 11
last pair|từ tết|-13 3 -1 11
last pair|từ đầu|0 0 -29 0
last pair|từng hẻm|0 0 0 17
last pair|từng hộ|7 0 2 10
last pair|từng nhà|0 0 31 -16
last pair|từng quý|0 0 1 0
last pair|từng thấy|9 -14 0 7
last pair|từng tuần|0 -2 39 0
last pair|từng xã|0 0 18 -9
last pair|tử vong|3 0 0 23
last pair|tự do|13 12 0 0
last pair|tự nhận|-11 -5 0 0
last pair|tự phát|0 1 50 -16
last pair|tự quản|0 0 33 -4
last pair|tỷ usd|-34 -15 -17 -26
last pair|tỷ đông|0 0 -9 0
last pair|tỷ đồng|-19 -5 -1 8
last pair|ubmttqvn quận|0 0 -6 0
last pair|ubnd huyện|-1 0 0 1
last pair|ubnd phường|-4 0 -45 -6
last pair|ubnd tỉnh|0 0 6 0
last pair|ubnd xã|0 0 0 2
last pair|vay vốn|0 0 -2 0
last pair|ven biển|-15 -2 0 -25
last pair|vi phạm|12 -3 0 0
last pair|viên mới|-10 5 55 -24
last pair|viết thạo|0 0 0 12
last pair|việc khó|0 1 6 46
last pair|việc làm|-42 -1 -3 28
last pair|việc nhiều|-19 -42 -2 0
last pair|việc nước|6 0 0 -19
last pair|việc sau|-1 -1 -22 -2
last pair|vssid mới|-10 0 23 0
last pair|vui tươi|10 -5 0 0
last pair|và phòng|0 0 16 0
last pair|và ptnt|0 0 -9 0
last pair|và quận|-31 0 17 -10
last pair|và ubnd|0 0 -9 0
last pair|và vượt|49 0 0 -69
last pair|vào dùng|1 0 2 5
last pair|vào nếp|56 0 0 -28
last pair|vào đấy|0 0 0 -11
last pair|vênh nhau|0 0 0 -3
last pair|vì dịch|1 36 0 -14
last pair|vì lũ|25 0 -4 0
last pair|võ nhai|0 9 -9 0
last pair|vùng cao|0 0 0 -22
last pair|vùng chè|16 0 -1 -11
last pair|vùng nuôi|0 0 -8 0
last pair|vùng trồng|9 0 1 -13
last pair|văn bản|0 23 31 -6
last pair|văn hóa|1 0 0 0
last pair|văn khuê|0 0 28 0
last pair|văn minh|-4 0 10 0
last pair|văn phòng|0 0 -1 0
last pair|văn soạn|-8 0 0 0
last pair|văn xã|-18 0 -6 0
last pair|vĩnh châu|0 0 11 0
last pair|vĩnh long|0 0 -9 0
last pair|vĩnh thực|0 0 0 7
last pair|vướng mắc|0 -12 0 0
last pair|vườn cây|0 0 0 30
last pair|vượt cấp|0 -11 -12 4
last pair|vượt lũ|-35 0 -13 0
last pair|vạn dân|-21 -38 -27 -28
last pair|vấn yếu|0 2 0 0
last pair|vẫn còn|0 0 0 45
last pair|vẫn khuyết|0 1 0 -2
last pair|vẫn nóng|-1 -1 0 0
last pair|vận hành|-18 10 -5 -35
last pair|vận tải|-1 0 0 1
last pair|vận động|-9 0 1 38
last pair|vật liệu|0 29 0 19
last pair|về muộn|0 0 0 31
last pair|về quê|0 0 0 3
last pair|về thu|-2 -7 0 -5
last pair|về xã|0 0 24 7
last pair|về đích|8 0 0 12
last pair|vệ rừng|-2 0 6 -16
last pair|vệ sinh|-13 1 -29 -11
last pair|vỉa hè|1 -1 0 34
last pair|vị )|5 -8 0 -7
last pair|vị biết|0 0 -23 -4
last pair|vị cũ|-43 -6 -8 0
last pair|vọng thê|-1 0 29 0
last pair|vốn giao|20 -4 0 0
last pair|với #|17 -23 0 -24
last pair|với dân|0 12 1 0
last pair|với làm|0 0 26 -43
last pair|vụ )|-1 -6 -1 0
last pair|vụ công|25 0 0 0
last pair|vụ mùa|0 0 24 14
last pair|vụ sát|14 0 0 -19
last pair|vụ trước|0 41 0 34
last pair|vụ việc|6 0 0 0
last pair|vụ xuân|1 0 1 7
last pair|vụ đông|0 0 18 39
last pair|vững mạnh|1 0 -14 10
last pair|vực #|0 0 0 -24
last pair|vực thu|108 0 0 0
last pair|xa bờ|23 -1 51 -46
last pair|xem nhẹ|0 1 0 0
last pair|xem xét|0 0 -31 0
last pair|xi )|0 0 23 0
last pair|xi măng|-2 23 0 0
last pair|xin nghỉ|0 0 0 31
last pair|xuân hè|21 0 0 45
last pair|xuất cô|-37 -9 0 0
last pair|xuất huyết|-1 0 0 0
last pair|xuất khẩu|13 0 -17 26
last pair|xuất ngũ|0 0 0 1
last pair|xuất sắc|0 0 -8 6
last pair|xuống cấp|0 -2 0 -1
last pair|xuống kênh|0 0 26 0
last pair|xuống thấp|-9 0 0 -5
last pair|xv )|0 0 -7 0
last pair|xác định|0 0 -38 -3
last pair|xây dựng|-15 0 1 0
last pair|xây lắp|6 0 0 25
last pair|xây mới|32 0 0 -14
last pair|xã )|-1 13 0 -28
last pair|xã cũ|13 0 0 14
last pair|xã giao|-33 0 0 -13
last pair|xã yếu|24 -17 0 29
last pair|xét nghiệm|0 0 0 5
last pair|xét xử|1 0 0 0
last pair|xí nghiệp|0 29 0 -26
last pair|xăng dầu|-10 6 42 -29
last pair|xưởng may|0 0 0 9
last pair|xả bùn|0 0 -38 0
last pair|xả thải|0 0 17 -13
last pair|xảy ra|8 0 0 2
last pair|xếp hàng|-9 -1 -5 0
last pair|xếp hạng|-2 16 0 -14
last pair|xử lý|35 -17 0 10
last pair|xử phạt|0 8 0 -19
last pair|y tế|-11 0 0 -15
last pair|yên tâm|-15 -26 0 -12
last pair|yếu kém|0 3 0 -9
last pair|ách tắc|-2 2 0 0
last pair|án #|2 0 0 -2
last pair|án fdi|1 0 -1 0
last pair|án treo|0 0 58 -63
last pair|âm lịch|0 0 4 0
last pair|ép giá|0 1 0 17
last pair|ì ạch|-1 0 0 0
last pair|ô #|0 0 2 0
last pair|ô lâm|0 0 0 4
last pair|ông nói|0 0 -17 -7
last pair|ý kiến|0 0 -36 4
last pair|ăn chắc|19 0 0 0
last pair|ăn quả|33 -18 0 0
last pair|ăn tiền|2 9 6 7
last pair|ăn trái|0 0 4 -27
last pair|ăn uống|0 18 22 2
last pair|đi bầu|0 0 0 19
last pair|đi lên|-7 0 0 0
last pair|điều #|-34 -15 -24 0
last pair|điều hành|0 -1 0 5
last pair|điều kiện|14 -4 0 24
last pair|điều tra|0 13 -1 -72
last pair|điểm %|0 0 -1 -7
last pair|điểm cân|-1 12 0 0
last pair|điểm nghẽn|-5 -25 -4 0
last pair|điểm nóng|22 -7 0 -30
last pair|điểm sáng|-5 0 0 0
last pair|điểm trường|1 0 1 -19
last pair|điện gió|-2 0 2 29
last pair|điện lưới|0 -29 0 0
last pair|điện lực|-34 0 1 -26
last pair|điện thoại|4 -22 -7 -27
last pair|điện tử|0 1 2 -11
last pair|đoàn kết|19 0 9 -37
last pair|đoàn thể|-8 0 -50 0
last pair|đoàn viên|0 0 0 -9
last pair|đua xe|-2 0 4 6
last pair|đà tăng|-47 0 0 0
last pair|đàn trâu|20 9 0 0
last pair|đào tạo|-2 0 -32 -21
last pair|đá gà|7 -3 0 -17
last pair|đá quý|-20 -8 0 -16
last pair|đáng kể|1 -1 -7 0
last pair|đáng lo|-1 0 0 16
last pair|đáng tiếc|-23 -11 0 0
last pair|đánh bạc|18 -30 0 -27
last pair|đánh giá|0 0 -1 0
last pair|đã giao|3 0 0 14
last pair|đã làm|-13 -8 0 0
last pair|đãi ngộ|0 0 0 -3
last pair|đình chỉ|0 0 1 17
last pair|đình thủy|0 0 30 0
last pair|đích ntm|-54 -40 -21 -24
last pair|đích sớm|13 -20 -1 -40
last pair|đính chính|15 17 -2 4
last pair|đóng băng|0 14 0 0
last pair|đóng cửa|0 0 0 40
last pair|đô thị|0 0 -1 0
last pair|đôn đốc|0 3 2 -4
last pair|đông khê|0 -4 38 37
last pair|đông người|0 0 0 21
last pair|đông xuân|3 0 26 25
last pair|đùn đẩy|0 -8 9 -30
last pair|đúng giờ|0 1 23 -20
last pair|đúng hướng|27 0 0 -45
last pair|đúng hạn|-4 0 1 55
last pair|đúng hẹn|35 -16 25 3
last pair|đúng luật|0 0 6 0
last pair|đúng lịch|0 0 5 -13
last pair|đúng mẫu|0 -8 13 -38
last pair|đúng mức|0 22 0 0
last pair|đúng ngày|44 -2 0 0
last pair|đăng ký|19 -3 0 -12
last pair|đơn hàng|0 8 18 24
last pair|đơn thư|0 27 0 -14
last pair|đơn điệu|0 0 0 2
last pair|đường biên|19 -4 0 0
last pair|đường buôn|23 0 0 0
last pair|đường hoa|28 0 0 -15
last pair|đường hè|0 0 45 -1
last pair|đường ruột|0 0 13 28
last pair|đường ống|1 0 0 0
last pair|được duyệt|0 0 0 29
last pair|được giao|2 22 -1 -42
last pair|được giá|-14 -26 0 20
last pair|được giữ|-56 0 0 37
last pair|được mùa|0 1 0 0
last pair|được nguồn|0 0 9 0
last pair|đạc lại|0 0 53 -39
last pair|đại biểu|0 0 -9 -1
last pair|đại hội|10 0 0 0
last pair|đại lào|0 0 0 10
last pair|đại phúc|0 0 -1 0
last pair|đạo hđnd|0 0 28 0
last pair|đạt chuẩn|1 0 0 -35
last pair|đạt hơ|-41 -20 -23 0
last pair|đạt thấp|0 36 0 -41
last pair|đạt được|-27 0 0 0
last pair|đảm bảo|26 0 0 -20
last pair|đảng bộ|-6 0 0 -28
last pair|đảng viên|0 -2 6 0
last pair|đất bãi|-29 0 -8 -1
last pair|đất công|40 -15 0 0
last pair|đất liền|17 0 0 0
last pair|đất trống|20 0 0 -28
last pair|đất đai|1 0 0 0
last pair|đất đắp|0 17 -42 8
last pair|đất ở|-38 18 21 0
last pair|đấu nối|-1 4 0 26
last pair|đấu thầu|0 19 0 24
last pair|đầu mối|0 0 1 1
last pair|đầu ra|-20 21 24 17
last pair|đầu tư|4 0 -17 -1
last pair|đầu tỉnh|18 0 0 3
last pair|đầy đủ|3 0 13 -3
last pair|đẩu )|0 19 0 0
last pair|đẩy lùi|32 0 0 1
last pair|đẩy mạnh|28 0 -49 -53
last pair|đắk mil|6 0 0 4
last pair|đắt giá|0 1 0 4
last pair|đặc khu|-36 0 -3 0
last pair|đặt ra|0 0 -3 0
last pair|đếm được|0 0 35 15
last pair|đến hạn|0 0 16 22
last pair|đến kỳ|34 -9 0 0
last pair|đến nay|-44 0 0 -1
last pair|đề nghị|0 0 -73 0
last pair|đề ra|20 14 -9 6
last pair|đề án|0 0 31 2
last pair|đền bù|-2 -19 5 -14
last pair|để không|0 -10 0 6
last pair|để làm|0 0 5 29
last pair|để nhờn|0 -4 18 13
last pair|để đấy|-8 25 0 0
last pair|địa bàn|3 0 1 4
last pair|địa chính|0 1 -14 -25
last pair|địa giới|0 11 0 1
last pair|địa phương|0 0 1 15
last pair|định cư|-1 1 36 8
last pair|định kỳ|0 0 0 -4
last pair|định mức|10 4 0 5
last pair|định vị|0 0 -38 0
last pair|đọng thuế|-8 0 4 49
last pair|đối soát|0 0 1 0
last pair|đối thoại|12 0 0 38
last pair|đối tượng|4 0 0 0
last pair|đối ứng|0 4 0 1
last pair|đốt đồng|0 19 0 -2
last pair|đồ gốc|0 0 0 7
last pair|đồi dương|0 12 0 -13
last pair|đồng )|13 0 0 21
last pair|đồng bộ|3 0 0 0
last pair|đồng chí|-8 -7 -31 0
last pair|đồng nào|0 13 0 2
last pair|đồng ruộng|2 0 0 -5
last pair|đồng thuận|12 0 0 7
last pair|đồng thôn|0 0 0 -1
last pair|đồng tình|19 0 0 0
last pair|đồng đều|0 19 -5 0
last pair|đổ trộm|0 -8 10 32
last pair|đổi mới|7 0 -1 34
last pair|đổi rừng|0 0 0 21
last pair|đổi số|-10 0 8 0
last pair|đổi thửa|-11 0 22 0
last pair|độ #|10 -1 0 -61
last pair|độ cồn|0 0 10 -1
last pair|độ tuổi|0 0 3 29
last pair|động dân|18 0 -7 -25
last pair|động hơn|0 0 0 21
last pair|động đảng|-1 -2 -2 0
last pair|đủ buổi|0 10 0 9
last pair|đức dự|-11 0 0 0
last pair|đức trạch|-1 9 0 -27
last pair|đứng đầu|-3 0 44 39
last pair|đứt đoạn|19 1 0 -9
last pair|ưu tú|32 0 6 -1
last pair|ưu điểm|-1 0 0 0
last pair|ưu đãi|0 0 31 0
last pair|ương đảng|0 0 0 13
last pair|ấp #|0 0 0 -1
last pair|ổ dịch|0 0 3 17
last pair|ổn định|17 0 0 11
last pair|ở )|-19 -2 0 0
last pair|ở xã|0 2 5 0
last pair|ủy )|0 0 15 0
last pair|ủy phường|45 -28 -2 -18
last pair|ủy quyền|0 0 0 17
last pair|ủy viên|-1 0 3 25
last pair|ủy xã|-1 0 -29 -4
last pair|ứng đủ|7 0 0 22
last pair|… )|0 10 0 0
last|"|1 16 0 27
last|#|-2 -1 0 0
last|anh|0 10 33 -13
last|an|0 0 0 1
last|ao|-4 -2 5 -2
last|atm|23 0 0 14
last|a|26 0 0 6
last|ban|0 0 -2 0
last|bao|33 -6 30 22
last|ba|0 -2 0 0
last|bhxh|-9 12 -8 7
last|bhyt|17 0 0 4
last|binh|0 0 -29 0
last|biên|0 0 0 -4
last|biến|5 0 0 0
last|biết|-1 0 -36 0
last|biển|-3 0 4 -29
last|biểu|-1 0 0 0
last|biện|0 0 0 5
last|btctw|0 0 1 12
last|btc|0 0 1 2
last|buông|-20 60 0 -11
last|buôn|0 13 4 -7
last|buổi|0 42 0 22
last|b|0 0 0 1
last|bài|0 14 0 0
last|bàng|0 0 15 0
last|bàn|1 0 13 26
last|bày|-11 19 0 23
last|bách|20 -18 0 19
last|bán|21 0 0 31
last|bãi|-11 0 12 -1
last|bão|21 0 0 -14
last|bè|0 12 -5 0
last|bênh|0 -26 0 0
last|bò|0 32 0 -10
last|bón|0 0 10 0
last|bùn|0 0 -38 0
last|bù|0 -11 -3 3
last|băng|0 14 0 0
last|bơm|0 1 35 17
last|bước|15 -1 -4 0
last|bạc|-10 -11 1 0
last|bạn|-10 1 9 31
last|bạt|-3 28 13 37
last|bạ|-22 -23 0 -24
last|bảng|-1 2 10 0
last|bản|0 11 30 0
last|bảo|26 0 0 -20
last|bảy|0 0 2 0
last|bầu|0 0 -13 13
last|bậc|4 26 0 -1
last|bận|-27 44 0 33
last|bật|-13 0 0 0
last|bắc|-34 0 0 19
last|bắt|26 -13 0 -19
last|bằng|9 0 0 14
last|bến|30 0 20 0
last|bền|0 8 -5 0
last|bệnh|0 0 5 0
last|bệ|14 0 -2 7
last|bị|-1 0 -40 0
last|bỏ|-8 15 0 33
last|bồi|9 21 0 0
last|bổng|0 0 0 23
last|bổ|29 0 4 0
last|bộ|1 0 0 1
last|bờ|1 0 26 -45
last|cai|0 0 0 6
last|camera|0 0 34 -1
last|canh|30 0 0 1
last|cao|-11 0 0 -1
last|ca|45 7 0 -7
last|cchc|-16 -1 0 0
last|che|21 -20 0 37
last|chi|-1 0 0 0
last|chiêng|0 0 41 -8
last|chiếc|1 0 0 -10
last|chiếm|0 -1 11 0
last|chiếu|0 0 0 30
last|chiều|0 0 17 0
last|chung|-1 0 0 1
last|chuyến|-3 -21 -1 -12
last|chuyển|-7 2 0 31
last|chuyện|0 1 -36 0
last|chuông|19 -9 0 8
last|chuẩn|0 11 0 8
last|chuồng|0 0 0 1
last|ch|-8 0 -48 -14
last|cháu|1 -8 0 0
last|cháy|0 0 1 12
last|châu|0 0 20 -1
last|chém|-1 38 23 -27
last|chép|0 0 12 20
last|chín|0 0 1 -1
last|chí|-1 -2 -1 -1
last|chôm|5 0 0 -42
last|chùa|0 0 0 -1
last|chưa|-22 -50 -1 -23
last|chạp|-1 3 0 11
last|chạy|-16 41 -10 40
last|chảy|25 32 2 30
last|chấp|2 0 0 3
last|chất|6 9 0 42
last|chậm|0 25 0 -1
last|chật|0 0 0 4
last|chắc|58 -22 0 0
last|chẽ|0 0 7 0
last|chết|0 0 0 18
last|chế|0 -5 0 0
last|chỉnh|0 0 1 0
last|chỉ|18 -18 -37 -40
last|chốn|0 1 0 21
last|chốt|0 0 1 -53
last|chỗ|0 0 0 -1
last|chờn|-1 18 0 4
last|chợ|-6 7 4 -9
last|chủ|-2 0 0 36
last|chứa|0 0 4 -17
last|chức|-36 0 13 3
last|chừng|0 0 0 18
last|chừ|0 -6 0 0
last|chữa|0 0 1 -8
last|chữ|-14 -6 1 -16
last|con|-24 0 -2 0
last|cp|-2 0 26 0
last|cuộc|-44 -3 0 8
last|c|0 0 -55 -23
last|cách|-19 -24 -14 0
last|cát|0 0 0 -17
last|cá|-31 6 22 -1
last|cân|0 9 0 3
last|cây|11 0 0 27
last|còn|38 -34 0 33
last|cóc|0 0 44 0
last|cói|0 -16 0 0
last|có|0 2 0 17
last|côi|24 0 0 -17
last|cô|-29 -30 0 -8
last|cùng|0 0 -2 0
last|căn|-26 0 -57 6
last|cũ|1 0 2 0
last|cơ|1 0 0 -34
last|cư|0 0 34 1
last|cước|5 -3 0 0
last|cưới|0 0 0 -2
last|cường|0 40 -24 1
last|cảng|24 0 0 -6
last|cả|34 -32 0 17
last|cấp|0 -7 0 0
last|cấu|17 0 0 13
last|cầm|0 0 23 -19
last|cẩm|-1 15 0 0
last|cập|0 15 0 -1
last|cắn|-2 0 -6 0
last|cắp|-21 24 35 -33
last|cặp|0 0 0 51
last|cọc|-20 16 0 27
last|cỏ|0 0 0 22
last|cốt|0 0 0 27
last|cố|37 0 0 0
last|cồn|0 0 10 -1
last|cổ|15 -2 25 -19
last|cỗi|0 13 32 1
last|cộng|-3 0 7 29
last|cục|0 0 0 9
last|cụm|3 0 0 28
last|cụ|13 0 0 -33
last|cứu|14 -5 36 35
last|cửa|-5 51 22 0
last|cử|-37 -4 -13 -21
last|cực|26 0 0 1
last|dang|0 -1 7 0
last|dinh|0 0 5 0
last|diễn|0 0 1 0
last|diện|2 0 0 37
last|doanh|-20 10 0 5
last|do|9 -29 0 13
last|dt|15 30 0 9
last|dung|0 40 0 0
last|duyệt|0 0 0 41
last|d|-33 -11 -55 -23
last|dài|0 8 0 0
last|dày|-21 17 0 4
last|dân|0 0 2 -1
last|dòng|28 0 -8 -4
last|dõi|0 0 1 -3
last|dùng|0 0 12 0
last|dưa|0 12 1 -16
last|dư|0 0 1 4
last|dưỡng|-5 46 1 0
last|dần|0 15 0 0
last|dầu|-8 35 37 -8
last|dẫn|0 0 1 30
last|dịch|0 0 0 -44
last|dột|-18 0 -16 -9
last|dời|0 8 0 13
last|dở|-1 3 2 0
last|dục|0 -1 5 3
last|dụng|26 -54 0 -39
last|dứt|-2 47 0 -3
last|dừa|-8 -11 -16 0
last|dừng|-19 -1 0 20
last|dựng|-15 0 1 0
last|email|-3 -1 0 0
last|em|1 0 -1 0
last|f0|0 0 0 -6
last|fdi|29 0 -1 -1
last|ghép|-9 35 1 -1
last|gian|-11 0 0 2
last|giao|1 0 0 3
last|gia|0 0 -1 0
last|gi|-4 0 -22 -5
last|già|33 0 1 -41
last|giáo|0 0 14 17
last|giá|0 0 0 19
last|giêng|0 3 0 14
last|gió|-2 0 2 29
last|giải|0 0 22 21
last|giảm|16 -12 0 0
last|giảng|-9 0 13 3
last|giấy|-23 0 -13 34
last|giếng|0 0 39 0
last|giọt|0 1 -1 -27
last|giỏi|19 0 -2 -13
last|giống|28 0 10 -16
last|giới|0 0 1 0
last|giờ|3 0 23 -42
last|giữ|-16 0 0 0
last|gom|0 0 7 -1
last|g|-15 0 0 -7
last|gà|1 0 0 0
last|gái|-8 4 0 -7
last|góp|0 0 27 -2
last|gạo|16 0 -31 -23
last|gắng|0 14 0 0
last|gắt|0 -2 0 0
last|gặt|0 0 0 -29
last|gọn|11 0 -2 -24
last|gốc|0 33 0 -23
last|gốm|27 0 0 14
last|gỗ|0 0 19 0
last|gỡ|12 0 0 40
last|gửi|0 0 0 7
last|hang|-1 0 0 0
last|hay|-6 31 0 -13
last|ha|-8 0 0 3
last|heroin|0 -12 -2 0
last|hiêm|-10 10 0 0
last|hiếm|0 5 0 3
last|hiểm|-15 26 24 17
last|hiện|0 0 0 4
last|hiệu|20 -20 0 26
last|hoang|-16 53 0 0
last|hoa|17 0 0 -22
last|hoài|0 0 -8 0
last|hoạt|1 25 1 0
last|huyết|-2 2 0 0
last|huyện|0 0 -19 -1
last|h|-4 -30 -65 -28
last|hàng|0 0 2 56
last|hàn|0 -18 -2 -14
last|hàu|15 16 0 8
last|hà|0 -3 0 0
last|hè|0 0 32 15
last|hình|0 0 -22 2
last|hòa|1 0 0 0
last|hóa|18 0 0 0
last|hôn|0 0 6 5
last|hùng|0 -1 2 -13
last|hđnd|0 0 2 0
last|hơn|-1 -2 0 19
last|hơ|-41 -20 -23 0
last|hưng|0 0 1 1
last|hưu|2 0 3 -1
last|hư|0 24 -8 34
last|hương|0 0 0 23
last|hướng|1 0 0 -10
last|hại|13 0 15 -28
last|hạng|11 9 0 -13
last|hạnh|0 0 -16 0
last|hạn|0 -1 1 0
last|hạt|23 -9 -1 0
last|hạ|0 -3 0 0
last|hẳn|50 -22 0 0
last|hẹn|31 1 3 1
last|hẹp|-27 10 0 0
last|hẻm|1 0 0 -14
last|hết|31 8 0 74
last|học|6 2 11 0
last|hỏi|0 0 -1 43
last|hỏng|0 0 1 82
last|hồi|0 0 0 -1
last|hồ|0 0 35 -16
last|hộ|1 0 0 -51
last|hợp|1 0 0 1
last|hợt|0 0 0 2
last|hụt|0 -37 1 0
last|hữu|-9 33 0 0
last|internet|0 0 22 0
last|in|0 0 11 0
last|ix|0 -3 -1 0
last|i|1 0 0 0
last|jrai|0 17 0 0
last|karaoke|0 0 0 -50
last|kbang|0 0 0 13
last|kg|21 0 0 10
last|khai|-1 0 12 -57
last|khen|6 -13 -11 0
last|khmer|-2 1 33 0
last|khoa|48 0 0 0
last|kho|-1 0 -8 0
last|khoăn|-2 0 0 0
last|khoản|0 0 -11 -34
last|khung|31 -6 0 0
last|khuyết|0 1 0 -2
last|khu|0 0 0 1
last|khuê|0 0 27 0
last|kh|-9 0 -3 0
last|khách|4 0 0 -3
last|khác|-12 0 0 0
last|khám|29 0 0 -1
last|khá|27 0 0 2
last|khê|0 -27 0 3
last|khí|11 0 0 9
last|khóm|1 0 36 -35
last|khó|-25 -52 -2 1
last|không|-6 31 0 28
last|khô|0 14 5 -42
last|khăn|30 0 0 13
last|khơi|6 -37 0 -4
last|khẩu|-6 0 -10 23
last|khối|0 -3 19 9
last|khống|-8 8 12 0
last|khớp|0 22 0 3
last|khởi|-21 0 -11 -4
last|kia|-22 7 0 16
last|kim|25 0 0 -39
last|ki|-52 -27 -18 -8
last|kiến|0 0 -27 1
last|kiều|0 4 0 14
last|kiểm|6 1 0 11
last|kiểng|-32 -10 13 0
last|kiệm|0 0 7 33
last|kiện|9 -23 34 0
last|kiệt|0 0 0 21
last|km|0 0 -20 1
last|k|-16 -3 -41 -17
last|kém|-1 -19 0 1
last|kéo|-9 40 26 -37
last|kênh|0 0 48 46
last|kê|-38 -3 0 -7
last|ký|0 11 0 -2
last|kết|1 0 4 -60
last|kế|-7 37 0 17
last|kề|-35 -5 -8 0
last|kể|1 -1 -7 0
last|kịp|0 0 0 -1
last|kỳ|17 22 0 0
last|kỹ|-13 5 0 0
last|lanh|0 0 12 -6
last|lan|-19 -19 0 0
last|la|0 0 0 -1
last|liền|7 0 0 0
last|liệt|0 0 0 33
last|liệu|-1 1 0 0
last|loa|0 4 23 0
last|long|0 0 3 -1
last|lo|0 -23 0 0
last|loại|6 0 0 -47
last|lu|0 0 -47 3
last|l|-27 0 -18 -22
last|làm|-1 0 0 0
last|làng|0 0 0 49
last|lào|-6 4 0 0
last|là|21 -65 -30 -20
last|lá|4 -1 2 29
last|lãi|-28 43 0 -1
last|lên|0 1 0 0
last|lòng|-10 -34 -1 23
last|lò|0 12 0 -53
last|lông|9 0 0 -9
last|lô|-2 9 6 1
last|lõm|19 0 0 0
last|lùi|32 0 0 1
last|lúa|-38 0 27 5
last|lúc|-1 0 0 0
last|lý|0 -26 1 0
last|lđtbxh|-3 0 0 0
last|lương|1 -21 0 -1
last|lưới|-19 16 0 22
last|lường|-10 -25 -2 -30
last|lượng|10 0 0 14
last|lượt|13 0 0 0
last|lạc|0 0 0 11
last|lại|0 0 0 -1
last|lạng|-2 16 0 25
last|lấn|0 0 2 1
last|lấp|-10 0 20 -25
last|lần|0 1 0 21
last|lập|0 1 -23 -24
last|lậu|-13 0 0 0
last|lắng|0 -8 0 0
last|lắp|6 0 0 25
last|lặp|5 3 13 -16
last|lẻo|0 10 0 0
last|lễ|0 39 0 27
last|lệch|0 0 0 -40
last|lệnh|16 0 7 6
last|lệ|-27 0 0 -3
last|lịch|-14 0 13 0
last|lọt|38 20 0 29
last|lỏng|0 0 0 -10
last|lỗi|-1 -22 0 -1
last|lỗ|0 3 0 0
last|lộ|22 -1 0 -1
last|lớn|6 0 1 -1
last|lớp|0 15 2 0
last|lời|17 0 -24 0
last|lở|-2 0 15 -28
last|lợi|0 0 0 -18
last|lợn|-2 0 0 -27
last|lục|1 1 0 -18
last|lực|-23 -10 0 0
last|m2|31 0 0 -26
last|m3|-33 2 1 -1
last|mai|5 -2 0 0
last|mang|0 0 7 14
last|may|25 0 0 22
last|ma|12 0 0 -3
last|mil|6 0 0 4
last|minh|19 0 0 1
last|miên|-15 0 0 9
last|miệng|0 -13 0 0
last|mttq|-28 -3 0 0
last|mt|-1 0 0 0
last|mua|0 11 0 3
last|muối|4 0 4 53
last|muốn|0 16 0 -4
last|muỗi|0 0 2 15
last|m|2 0 -28 0
last|màu|-41 -4 0 25
last|mái|-33 10 -8 1
last|mát|0 0 0 -34
last|mã|18 -14 0 0
last|mét|0 33 0 0
last|mình|0 0 -2 -1
last|mía|0 0 46 60
last|móc|-20 4 9 -31
last|mông|-2 12 0 19
last|môn|8 0 1 12
last|mùa|0 6 0 0
last|mùi|0 13 0 -4
last|mún|0 0 0 -43
last|măng|-2 23 0 0
last|mưa|0 1 0 0
last|mưu|13 0 -25 38
last|mương|29 0 0 -2
last|mười|0 0 0 6
last|mạc|-1 0 -8 -1
last|mạng|0 15 0 15
last|mạnh|55 0 -46 -56
last|mẫu|-1 -1 0 0
last|mận|0 0 0 -40
last|mắc|0 0 0 4
last|mắt|-11 22 -14 -2
last|mặc|-5 -14 0 0
last|mặn|0 -8 3 -1
last|mặt|0 0 0 1
last|mến|-9 0 0 0
last|mềm|0 0 40 -7
last|mọc|0 1 0 20
last|mọt|0 0 0 2
last|mỏng|0 0 0 -1
last|mỏ|0 5 0 0
last|mốc|23 -10 10 19
last|mối|0 0 6 26
last|một|-17 -20 0 -1
last|mới|0 0 2 0
last|mở|-24 35 -1 -29
last|mức|0 11 0 1
last|mỹ|0 0 -21 -17
last|nai|0 0 5 0
last|nang|0 0 0 15
last|nay|-3 1 24 14
last|ngang|-16 5 0 0
last|nghe|0 11 -11 -22
last|nghiêm|0 1 0 0
last|nghiệm|0 -3 0 0
last|nghiệp|0 -3 0 0
last|nghèo|0 0 29 1
last|nghĩa|1 0 0 24
last|nghĩ|0 -28 0 -1
last|nghẽn|0 -15 0 -34
last|nghề|0 8 5 -9
last|nghệ|11 -7 0 0
last|nghỉ|-3 0 19 -11
last|nghị|0 0 0 7
last|ngo|0 0 0 13
last|ngoài|5 2 -1 31
last|ngoái|0 1 0 32
last|nguyên|0 -25 -1 0
last|nguyện|0 0 0 26
last|nguồn|4 0 1 22
last|ngành|0 0 -32 0
last|ngày|0 26 0 0
last|ngân|0 -2 -1 -12
last|ngãi|0 0 -1 0
last|ngõ|16 0 0 -9
last|ngũ|1 0 2 -27
last|người|0 0 0 -3
last|ngạn|0 0 -30 0
last|ngầm|-40 0 0 0
last|ngập|-18 0 0 -5
last|ngọn|0 25 0 -2
last|ngọ|34 -14 0 33
last|ngỏ|0 25 0 20
last|ngộ|0 0 0 -3
last|nhai|0 8 -8 0
last|nhanh|40 -11 -13 -23
last|nhau|-1 17 0 8
last|nhi|9 -6 0 -49
last|nhiên|-17 -38 0 0
last|nhiều|0 -6 0 0
last|nhiễu|0 0 -8 22
last|nhiệm|0 0 0 29
last|nhàng|0 0 0 -34
last|nhà|-1 1 1 -7
last|nhác|-1 -17 0 -30
last|nhân|0 0 7 12
last|nhũng|2 0 -4 0
last|nhạt|0 0 0 1
last|nhất|-1 0 0 0
last|nhận|-4 0 0 0
last|nhập|0 0 0 44
last|nhật|0 0 23 0
last|nhẹ|0 -4 0 1
last|nhịp|24 0 0 22
last|nhọn|-7 0 0 28
last|nhỏ|0 5 0 0
last|nhờn|0 -4 18 13
last|nhở|-10 12 7 -23
last|nhựa|-1 -16 28 -34
last|niên|11 0 8 0
last|non|10 -1 0 23
last|nsnn|2 0 0 0
last|ntm|-26 -18 -15 -2
last|nuôi|0 0 -1 2
last|n|-1 0 -75 0
last|nàn|0 0 0 -14
last|nào|7 0 0 1
last|này|1 -40 23 1
last|nát|16 13 0 19
last|ná|-41 41 0 -29
last|nét|7 0 0 9
last|nói|-47 -45 -64 -72
last|nóng|-2 5 16 -36
last|núi|0 -1 0 0
last|nơi|25 3 0 -27
last|nước|0 0 1 0
last|nại|0 0 -44 0
last|nạp|-7 0 10 -2
last|nặng|-18 0 0 0
last|nếp|39 -2 0 0
last|nền|29 -7 26 0
last|nề|0 4 0 -12
last|nối|0 0 2 2
last|nốt|-1 -2 0 0
last|nổi|0 0 0 2
last|nổ|1 -2 33 58
last|nội|0 0 1 0
last|nộp|0 18 -2 0
last|nợ|-3 -12 2 21
last|nửa|0 -3 0 11
last|nữ|0 0 0 -3
last|ocop|12 0 0 42
last|pa|0 0 0 -3
last|pccc|0 0 29 20
last|pci|0 0 4 0
last|phi|12 -1 4 2
last|phiên|8 7 0 0
last|phiếu|2 0 1 -28
last|phiện|16 0 3 11
last|phong|8 0 0 24
last|pháo|0 0 23 0
last|pháp|0 0 1 17
last|phát|0 0 4 0
last|phèn|0 8 0 1
last|phép|1 1 0 1
last|phê|1 17 0 1
last|phí|0 0 21 5
last|phòng|-1 0 0 0
last|phó|-1 9 -21 -4
last|phút|5 0 0 -3
last|phú|0 0 2 -22
last|phương|0 0 0 31
last|phước|0 20 -8 0
last|phường|0 0 -1 0
last|phạm|0 0 1 1
last|phạt|0 8 0 -19
last|phần|14 0 8 18
last|phẩm|0 -1 22 0
last|phố|0 -1 0 8
last|phục|1 -14 1 -20
last|phụ|0 0 -51 3
last|phủ|-21 -4 1 0
last|ptnt|0 0 -35 0
last|qh15|0 0 12 0
last|ql27|0 0 8 0
last|qsdđ|0 19 0 23
last|quang|0 -3 0 0
last|qua|-17 -1 -10 0
last|quen|0 -21 0 20
last|quyết|0 0 0 5
last|quyền|10 0 -34 0
last|quà|0 0 0 -1
last|quán|-3 0 21 -1
last|quê|0 0 0 2
last|quý|0 2 7 -5
last|quăng|0 0 41 -21
last|quản|0 0 35 0
last|quầy|0 14 0 1
last|quận|-27 0 26 1
last|quế|47 0 -11 0
last|quốc|0 0 -13 0
last|quỹ|-30 -36 1 -26
last|ranh|0 0 12 0
last|rau|4 -5 8 16
last|ra|0 0 0 3
last|riêng|1 -3 39 0
last|ruộng|0 1 0 -23
last|ruột|-2 -23 0 0
last|rà|0 0 0 1
last|rác|0 4 2 41
last|rét|18 0 37 7
last|rì|0 2 -1 1
last|ròng|0 18 -5 0
last|rõ|0 0 -1 0
last|rùa|0 0 7 0
last|rơi|8 0 0 17
last|rơm|15 0 0 0
last|rạc|0 2 0 0
last|rầy|-6 0 20 -33
last|rẫy|-1 26 0 -5
last|rắm|-1 15 -8 0
last|rằng|-14 -9 0 0
last|rối|0 0 7 7
last|rồi|51 -5 0 -1
last|rỗng|0 34 -7 0
last|rộng|0 25 0 0
last|rộ|0 0 0 -22
last|rụng|-17 22 0 18
last|rừng|0 0 73 13
last|sai|28 -25 0 -36
last|sao|12 0 22 0
last|sa|0 -9 -25 -3
last|sen|-15 0 0 -7
last|sinh|1 0 6 6
last|sipas|-5 0 2 0
last|soạn|-8 0 0 0
last|sung|-1 -7 11 0
last|su|-20 26 -28 0
last|suất|0 2 0 0
last|suốt|32 0 0 -5
last|s|-62 -62 -58 -64
last|sài|0 45 0 -28
last|sàng|0 11 0 28
last|sách|0 0 0 -28
last|sáng|0 -8 0 27
last|sáo|10 -7 0 0
last|sát|-29 0 0 1
last|sáu|0 0 0 -17
last|sâu|0 5 0 -19
last|sóng|-8 0 6 0
last|sót|0 6 0 11
last|só|0 -1 -15 -8
last|sông|0 28 0 -48
last|súc|0 6 24 -1
last|sút|0 0 -3 0
last|sĩ|12 26 0 11
last|sơ|0 3 0 11
last|sư|0 11 0 0
last|sương|0 0 -12 0
last|sạch|-31 0 0 0
last|sản|0 -7 0 -1
last|sấy|0 0 6 28
last|sắc|19 0 0 -1
last|sắm|13 0 0 -21
last|sắn|0 12 0 -47
last|sống|-19 -9 1 0
last|sổ|-25 29 0 30
last|sớm|19 -3 22 -7
last|sở|0 0 -1 0
last|sụt|0 35 4 -28
last|sức|0 0 0 -1
last|sửa|0 2 1 -36
last|sửu|-6 0 27 -30
last|sử|27 0 -10 -5
last|sự|0 0 1 -1
last|tai|-10 -1 0 1
last|tay|-1 43 0 0
last|thang|1 7 0 -15
last|thanh|22 0 0 0
last|than|0 0 -6 0
last|thao|-17 -33 17 0
last|thay|0 17 0 -11
last|theo|33 -32 -17 4
last|thiết|-15 0 0 0
last|thiếu|0 -1 0 -8
last|thiện|33 0 0 9
last|thoại|14 -9 0 16
last|thuyền|0 0 38 30
last|thuê|-2 16 0 5
last|thuận|25 0 -1 1
last|thuật|0 0 4 28
last|thuế|-20 0 14 -36
last|thuốc|-26 -28 43 0
last|thuộc|-27 0 -15 -5
last|th|-13 -66 -70 -39
last|thành|1 23 0 30
last|thác|43 1 0 0
last|thái|0 -21 -1 -57
last|thép|-56 -36 0 -28
last|thêm|-3 14 0 1
last|thê|-1 0 29 0
last|thóc|0 0 0 -15
last|thôi|0 14 -10 22
last|thông|2 -27 0 -11
last|thôn|22 1 7 -1
last|thúc|1 0 -2 0
last|thơ|0 0 -19 0
last|thương|1 -1 11 -1
last|thường|0 0 1 10
last|thạch|-2 11 0 13
last|thạnh|36 -1 0 0
last|thạo|0 0 0 8
last|thải|-5 0 -1 -35
last|thấp|0 0 1 -5
last|thấy|-4 0 0 -18
last|thầu|0 8 0 0
last|thật|0 -49 17 0
last|thắn|0 -30 0 0
last|thẳng|-20 -49 -12 0
last|thẻ|1 17 0 9
last|thế|-14 -14 0 0
last|thể|-42 0 -2 -10
last|thịnh|0 0 -31 -30
last|thị|0 0 -3 0
last|thọ|-10 8 -1 0
last|thống|-35 9 10 21
last|thới|0 9 -17 0
last|thời|31 0 -5 4
last|thụy|9 -1 0 0
last|thụ|-4 1 -20 -34
last|thủy|-1 0 2 0
last|thừa|-8 8 0 -34
last|thửa|-9 0 26 0
last|thử|0 0 42 0
last|thực|0 0 10 63
last|tinh|-5 0 2 0
last|tin|0 4 0 0
last|titan|0 0 3 0
last|tiên|34 -13 0 0
last|tiêu|0 0 -1 0
last|tiếc|-23 -11 0 0
last|tiếng|-13 34 0 0
last|tiến|-9 0 -1 0
last|tiếp|0 0 16 28
last|tiết|0 9 0 -41
last|tiền|0 0 0 -2
last|tiện|-2 9 21 9
last|toàn|0 -1 1 28
last|toán|11 0 0 -3
last|toản|0 0 -5 0
last|tp|-6 0 -1 -9
last|trang|1 1 0 -19
last|tra|-3 0 0 -18
last|treo|0 0 56 -53
last|tre|-5 3 0 0
last|trinh|0 29 -12 0
last|tri|-9 0 0 12
last|triều|0 0 26 0
last|triển|-5 0 0 0
last|triệu|-9 0 -36 -26
last|trung|0 16 -2 0
last|truyền|0 0 40 -3
last|tr|-24 -18 -57 -38
last|tràn|0 15 0 26
last|trách|0 3 8 6
last|trái|-68 -54 0 -25
last|tránh|0 -3 40 2
last|trâu|31 39 -1 0
last|trên|0 -3 0 16
last|trình|-2 0 0 0
last|trì|0 0 -3 0
last|trí|0 8 -2 5
last|tròn|37 -2 0 24
last|tróc|0 0 0 13
last|trôi|0 -33 0 -5
last|trùng|0 0 36 1
last|trúng|-8 0 0 20
last|trú|-11 0 -30 0
last|trăm|31 -2 0 11
last|trưa|0 1 0 0
last|trưng|0 0 1 0
last|trước|0 25 0 0
last|trạch|-9 7 -10 -27
last|trạm|0 0 28 17
last|trạng|0 1 0 -7
last|trải|0 3 0 0
last|trả|-1 0 0 35
last|trấn|0 0 -13 -30
last|trầm|-14 15 0 36
last|trần|0 -18 2 0
last|trận|24 1 -17 -1
last|trắc|8 0 20 0
last|trắng|0 1 8 8
last|trặc|0 1 0 -7
last|trẻ|0 37 5 -20
last|trễ|-1 -5 12 -69
last|trệ|15 -9 0 0
last|trị|0 0 3 0
last|trọng|16 0 0 4
last|trọn|-18 -5 0 -17
last|trọt|-5 0 0 0
last|trọ|0 0 5 15
last|trống|0 0 0 1
last|trốn|0 0 0 6
last|trồng|4 0 0 -6
last|trộm|0 -3 13 35
last|trở|-26 -15 0 -10
last|trợ|1 -1 0 0
last|trữ|0 0 0 27
last|trực|0 0 0 1
last|ttcn|-27 0 0 0
last|ttg|9 0 32 -16
last|ttpvhcc|31 0 0 -2
last|tuyến|-18 0 23 -6
last|tuyển|0 8 0 0
last|tuất|22 0 0 0
last|tuần|0 0 46 0
last|tuổi|0 0 21 -1
last|tw|1 -1 0 18
last|ty|-29 1 -42 -17
last|t|0 0 -67 -33
last|tài|18 -9 10 25
last|tàu|1 39 0 53
last|tác|22 0 0 0
last|tán|33 -28 17 40
last|tâm|0 0 1 1
last|tân|-3 1 0 -34
last|tây|10 0 0 -58
last|tên|0 41 0 0
last|tình|18 0 0 15
last|tích|53 0 7 -2
last|tính|-1 2 19 16
last|tín|0 0 1 0
last|tôm|0 0 18 -5
last|tông|6 0 0 0
last|tôn|5 0 -12 -1
last|tô|-6 0 10 0
last|túc|24 0 2 -10
last|túng|0 16 0 0
last|túy|2 6 0 -1
last|tú|21 0 1 0
last|tý|0 10 0 12
last|tăng|-1 0 0 12
last|tơ|-7 2 0 0
last|tư|1 0 -19 -1
last|tươi|6 -1 0 0
last|tưới|0 0 35 0
last|tường|0 0 0 22
last|tưởng|-1 0 0 0
last|tượng|1 0 25 7
last|tại|0 -27 -16 0
last|tạm|1 0 32 -17
last|tạo|-38 0 -35 -7
last|tạp|0 4 0 -13
last|tạ|-3 20 0 37
last|tải|0 0 0 21
last|tầng|-14 30 0 1
last|tập|1 5 56 -13
last|tật|11 -7 0 12
last|tắc|-1 6 0 0
last|tắm|0 0 16 -1
last|tặc|0 0 0 -20
last|tết|0 0 48 7
last|tế|-3 0 0 0
last|tỉnh|0 0 0 4
last|tọa|-4 0 0 0
last|tỏa|10 0 0 -13
last|tốc|0 0 0 -19
last|tốt|62 -3 0 -22
last|tố|-24 -15 0 0
last|tồn|0 0 32 21
last|tổ|-9 16 0 12
last|tộc|0 0 10 -35
last|tội|0 0 0 22
last|tới|0 0 0 1
last|tục|0 0 0 23
last|từ|-1 0 -58 0
last|tử|0 1 2 -11
last|tự|0 0 22 0
last|tỷ|11 0 0 24
last|ubtvqh15|1 0 12 1
last|usd|1 -12 -3 34
last|uy|0 0 13 0
last|uống|0 18 22 2
last|vay|14 -10 0 23
last|vietgap|27 0 0 19
last|vi|0 0 0 14
last|viên|0 -6 6 0
last|việc|0 25 -1 -1
last|viện|-21 0 0 0
last|vneid|17 -12 0 5
last|vong|3 0 0 23
last|vptu|0 0 -2 0
last|vpđu|-8 0 0 0
last|vt|0 0 -2 0
last|vui|-2 -13 1 0
last|v|-1 0 -32 -5
last|vào|-2 18 0 -7
last|và|-1 0 -1 0
last|vá|-17 -31 0 0
last|vân|0 0 35 0
last|vãi|5 13 0 -33
last|vét|0 0 5 -2
last|vòng|0 17 -13 15
last|vùng|1 0 0 -11
last|vĩnh|0 6 0 23
last|vương|8 0 -1 -13
last|vướng|0 -24 0 -7
last|vườn|36 0 0 40
last|vượt|71 0 0 -43
last|vấn|0 0 -2 -10
last|vận|0 0 -21 0
last|vật|0 0 0 17
last|vậy|-58 -34 0 0
last|vắng|0 -10 0 0
last|về|0 6 -6 30
last|vị|0 0 -23 0
last|vốn|-1 -1 11 7
last|vở|0 0 0 15
last|vững|10 0 0 1
last|vực|-24 0 14 -18
last|xanh|3 0 0 -32
last|xa|-15 33 -29 0
last|xem|3 0 -13 7
last|xen|0 0 24 0
last|xe|8 2 40 -25
last|xin|-25 21 28 0
last|xiv|6 0 0 0
last|xi|-1 7 17 41
last|xong|0 8 0 24
last|xoài|7 0 0 -18
last|xuyên|-1 -7 1 4
last|xuân|1 0 10 -41
last|xuất|0 1 0 47
last|xuể|-6 15 0 20
last|xuống|-2 0 0 -1
last|xvi|-17 0 0 0
last|xxi|0 0 -17 0
last|xxvi|-1 -5 -4 0
last|xx|-2 0 0 -3
last|x|-35 -3 -73 -38
last|xát|0 0 0 17
last|xây|0 14 -8 -26
last|xã|0 0 0 1
last|xét|0 0 -65 0
last|xóm|0 0 29 3
last|xúc|0 0 0 -1
last|xưởng|8 0 0 15
last|xấu|0 -23 30 -22
last|xếp|-4 0 1 0
last|xỉu|9 -6 0 2
last|xộn|0 10 0 -27
last|xứng|0 14 0 18
last|xử|1 0 0 0
last|yên|18 18 0 -20
last|yếu|0 -17 0 0
last|ánh|0 7 -26 6
last|án|0 -5 0 1
last|áp|28 8 0 -1
last|ì|-1 -4 35 7
last|ít|-13 -30 0 -49
last|ông|0 19 0 0
last|úng|29 -4 -18 52
last|ý|0 0 -13 0
last|ăn|-26 0 0 2
last|đai|1 0 0 0
last|đau|7 -16 0 10
last|đen|0 0 1 -16
last|đe|0 0 15 0
last|đi|3 3 -66 -36
last|điền|-11 0 0 0
last|điều|-57 -20 -19 0
last|điện|0 0 7 -20
last|điệu|0 0 0 2
last|đoàn|1 0 0 -27
last|đoạn|4 1 0 -4
last|đt|-1 0 5 12
last|đuối|-22 23 0 0
last|đ|-70 -51 -65 -54
last|đài|0 0 17 2
last|đàn|38 0 0 0
last|đào|-1 0 0 0
last|đán|0 0 14 1
last|đáo|30 0 0 -24
last|đáp|0 0 0 -39
last|đáy|0 25 0 44
last|đá|-34 10 -12 0
last|đây|5 0 -5 0
last|đãi|0 0 31 0
last|đèn|11 15 0 -16
last|đêm|0 0 25 -5
last|đê|21 0 11 1
last|đình|-1 3 2 0
last|đích|30 -16 0 -11
last|đói|23 -10 0 -7
last|đóng|-22 21 0 -9
last|đó|-18 -8 -13 2
last|đôi|14 9 -1 21
last|đông|0 16 0 1
last|đúng|0 0 37 0
last|đăng|0 0 0 6
last|đơn|-9 -1 0 -16
last|đư|0 0 -53 -50
last|đường|3 0 8 1
last|được|-42 0 0 0
last|đại|-31 0 0 0
last|đạo|0 0 1 -17
last|đạt|-16 0 0 12
last|đảm|35 1 0 -26
last|đảng|-27 0 -2 0
last|đảo|-1 0 0 9
last|đất|-11 0 2 0
last|đấu|0 0 0 9
last|đấy|0 7 0 0
last|đầm|0 9 0 49
last|đầu|33 0 0 22
last|đẩy|0 -8 9 -30
last|đậm|0 0 24 0
last|đắp|0 17 -42 8
last|đằng|3 -8 12 -8
last|đẹp|-2 -22 0 0
last|đếm|0 10 -8 11
last|đều|43 0 0 -27
last|đề|0 0 4 -5
last|để|0 9 16 23
last|địa|0 0 1 0
last|định|0 0 -10 1
last|đọng|0 0 0 -1
last|đỏ|0 -12 -13 0
last|đối|27 -38 -10 -18
last|đốt|-12 1 0 -10
last|đồng|-2 0 0 1
last|đổi|-3 4 0 0
last|đội|-1 -1 0 -18
last|động|3 0 10 4
last|độ|-1 0 0 0
last|đời|0 0 0 11
last|đợt|-52 19 0 -47
last|đục|0 25 -8 0
last|đủ|39 0 -12 5
last|đức|0 -14 0 21
last|ương|-5 0 5 0
last|ạch|-1 0 0 0
last|ấm|5 0 0 -3
last|ấp|0 -25 46 0
last|ấy|-30 -3 0 1
last|ống|0 6 0 0
last|ổn|42 -14 -29 -12
last|ở|-19 1 23 18
last|ứ|0 0 0 37
last|ỳ|-4 11 0 1
leaning|merit none|-3 0 -1 0
leaning|merit open|9 -3 0 0
leaning|merit result|19 0 0 -5
leaning|merit task|0 0 20 0
leaning|none none|-1 0 -1 0
leaning|none result|-8 0 -4 9
leaning|want none|0 -39 0 0
leaning|want open|-11 15 0 0
leaning|want result|-7 34 0 0
leaning|want shortcoming|0 11 -1 0
leaning|want task|0 0 1 0
lean|0|0 -11 0 0
lean|3|-25 42 0 -35
lean|6|-9 0 -7 0
left, side, joint|merit,- start|0 0 0 1
left, side, joint|merit,- turn|-33 -27 -5 0
left, side, joint|merit,merit ,|4 0 0 -16
left, side, joint|merit,merit :|29 0 0 33
left, side, joint|merit,merit ;|-1 0 0 0
left, side, joint|merit,merit start|0 0 0 -36
left, side, joint|merit,merit turn|-9 32 0 13
left, side, joint|merit,none ,|0 0 0 27
left, side, joint|merit,none :|13 0 0 0
left, side, joint|merit,none start|0 0 0 -38
left, side, joint|merit,none turn|34 29 0 -11
left, side, joint|merit,want ,|-7 17 0 0
left, side, joint|merit,want :|1 0 0 58
left, side, joint|merit,want ;|1 20 0 0
left, side, joint|merit,want start|30 -1 0 0
left, side, joint|merit,want turn|56 -33 0 26
left, side, joint|none,- start|-5 0 0 1
left, side, joint|none,- turn|0 -12 0 0
left, side, joint|none,merit :|6 0 0 35
left, side, joint|none,merit ;|9 0 0 4
left, side, joint|none,merit start|-2 0 0 -27
left, side, joint|none,merit turn|-26 13 0 0
left, side, joint|none,none ,|-1 0 0 26
left, side, joint|none,none start|1 0 0 0
left, side, joint|none,none turn|0 19 0 0
left, side, joint|none,want :|0 18 0 38
left, side, joint|none,want ;|-6 5 0 1
left, side, joint|none,want start|0 -53 0 0
left, side, joint|none,want turn|51 -22 0 0
left, side, joint|want,- turn|0 -13 0 0
left, side, joint|want,merit :|8 -8 0 15
left, side, joint|want,merit ;|0 23 0 0
left, side, joint|want,merit start|0 18 0 0
left, side, joint|want,merit turn|-11 0 0 -1
left, side, joint|want,none ,|0 0 0 27
left, side, joint|want,none :|0 33 0 -1
left, side, joint|want,none turn|0 22 0 0
left, side, joint|want,want ,|0 0 0 -2
left, side, joint|want,want :|0 42 0 -1
left, side, joint|want,want ;|0 4 0 0
left, side, joint|want,want start|0 1 0 0
left, side, joint|want,want turn|0 -11 0 47
left, side, told|merit,- 1|-16 0 0 0
left, side, told|merit,- 2|-1 0 -1 0
left, side, told|merit,- 3|1 0 0 0
left, side, told|merit,- 4|0 0 0 1
left, side, told|merit,merit -|-3 0 0 0
left, side, told|merit,merit 0|0 0 0 5
left, side, told|merit,merit 1|20 0 0 -11
left, side, told|merit,merit 2|0 0 0 -1
left, side, told|merit,merit 3|1 0 0 12
left, side, told|merit,merit 4|1 0 0 -32
left, side, told|merit,none 0|0 0 0 -4
left, side, told|merit,none 2|0 0 0 1
left, side, told|merit,none 3|-1 0 0 0
left, side, told|merit,none 4|19 0 0 0
left, side, told|merit,want -|0 13 0 0
left, side, told|merit,want 0|1 3 0 -20
left, side, told|merit,want 1|8 0 -1 20
left, side, told|merit,want 2|1 3 0 2
left, side, told|merit,want 3|25 -13 -19 0
left, side, told|merit,want 4|5 -1 0 0
left, side, told|none,- -|-8 0 -2 1
left, side, told|none,- 0|0 0 11 0
left, side, told|none,- 1|0 3 1 0
left, side, told|none,- 3|3 4 0 0
left, side, told|none,merit 0|23 0 0 -1
left, side, told|none,merit 1|-5 1 7 2
left, side, told|none,merit 2|0 0 0 1
left, side, told|none,merit 3|-16 15 2 34
left, side, told|none,merit 4|6 0 1 -1
left, side, told|none,none 0|0 0 -1 6
left, side, told|none,none 1|0 0 1 0
left, side, told|none,none 2|0 0 20 0
left, side, told|none,want 0|0 0 0 2
left, side, told|none,want 1|-6 0 7 -23
left, side, told|none,want 2|-7 14 -44 2
left, side, told|none,want 3|0 -2 16 -1
left, side, told|none,want 4|-37 1 -6 0
left, side, told|want,- -|22 33 0 0
left, side, told|want,- 1|0 -47 0 0
left, side, told|want,- 2|0 -39 0 0
left, side, told|want,- 3|0 -1 0 0
left, side, told|want,merit -|-5 60 0 0
left, side, told|want,merit 0|0 0 0 19
left, side, told|want,merit 1|0 0 0 26
left, side, told|want,merit 2|0 0 0 1
left, side, told|want,merit 3|-33 0 0 -24
left, side, told|want,merit 4|0 0 0 -8
left, side, told|want,none -|0 20 0 0
left, side, told|want,none 0|0 0 0 -1
left, side, told|want,none 1|0 -1 0 23
left, side, told|want,none 2|0 1 0 14
left, side, told|want,none 3|0 5 0 0
left, side, told|want,want -|0 5 0 -11
left, side, told|want,want 2|0 1 0 -23
left, side, told|want,want 3|0 0 0 -1
left, side, told|want,want 4|0 1 0 -6
left, side|- merit|0 0 0 1
left, side|- none|-6 0 0 1
left, side|- want|0 -1 0 0
left, side|merit merit|0 0 0 -8
left, side|none merit|3 0 0 0
left, side|none want|0 1 0 0
left, side|want merit|3 0 0 0
left, side|want want|0 0 0 -8
left|,|0 0 0 39
left|;|0 0 0 -3
left|start|-1 -19 -16 0
length before|1 ,|0 0 -1 0
length before|1 ;|5 0 16 -42
length before|1 end|0 -1 -1 0
length before|1 turn|0 1 0 0
length before|2 ,|-1 0 0 11
length before|2 :|0 0 0 -10
length before|2 ;|0 0 0 -1
length before|2 end|14 0 0 -1
length before|2 turn|-15 39 -1 30
length before|3 ,|0 0 0 28
length before|3 :|1 11 1 0
length before|3 ;|0 0 0 -1
length before|3 end|0 0 0 -25
length before|3 turn|0 27 -14 -1
length before|4 ,|0 0 0 15
length before|4 :|1 0 0 13
length before|4 end|0 0 0 -32
length before|4 turn|0 0 1 0
length before|5 ;|0 0 0 1
length before|5 end|0 0 0 -6
length before|5 turn|0 3 0 0
length before|6 ,|0 0 0 -3
length before|6 :|0 22 0 51
length before|6 turn|-4 0 0 1
length|1|-3 -44 -1 0
length|2|0 -25 -36 5
length|3|-9 -15 -19 20
length|5|0 0 0 -8
length|6|0 0 17 -26
merit|0|-36 -11 -36 1
merit|3|4 0 0 0
mode, left|none ,|0 0 0 1
mode, left|none :|2 0 1 0
mode, left|none ;|0 0 0 1
mode, left|none turn|-1 -8 0 20
mode, left|open ;|0 0 0 1
mode, left|open turn|0 1 0 0
mode, left|result ,|-9 0 0 26
mode, left|result :|38 0 0 6
mode, left|result ;|6 16 0 -1
mode, left|result start|0 0 0 -61
mode, left|result turn|-54 14 0 1
mode, left|shortcoming ,|0 0 0 32
mode, left|shortcoming :|0 22 0 -16
mode, left|shortcoming ;|0 2 0 -40
mode, left|shortcoming start|0 -9 0 0
mode, left|task ,|0 0 14 14
mode, left|task :|0 0 101 0
mode, left|task ;|-2 0 0 -14
mode, left|task turn|4 0 1 -1
mode, section|none,cause item|-9 0 -20 0
mode, section|none,cause prose|-13 -36 -31 0
mode, section|none,lesson prose|-26 -17 -50 -23
mode, section|none,none headline|1 0 0 0
mode, section|none,none item|0 -3 16 44
mode, section|none,none prose|-26 0 -19 0
mode, section|none,recipients item|-1 0 -25 0
mode, section|none,result prose|-25 0 0 0
mode, section|none,shortcoming heading|0 -13 0 0
mode, section|none,shortcoming prose|-32 -23 0 0
mode, section|open,none headline|-61 -24 -5 0
mode, section|open,none head|-38 -36 -44 0
mode, section|open,none item|0 4 28 11
mode, section|open,none prose|14 0 0 0
mode, section|result,result heading|-64 0 0 0
mode, section|result,result headline|-38 0 0 0
mode, section|result,result item|2 3 -10 5
mode, section|result,result prose|3 6 0 11
mode, section|shortcoming,none item|12 6 -4 -25
mode, section|shortcoming,none prose|-12 11 0 -1
mode, section|shortcoming,result item|-7 -14 0 -25
mode, section|shortcoming,result prose|-25 33 0 11
mode, section|shortcoming,shortcoming heading|0 -41 0 0
mode, section|shortcoming,shortcoming headline|-21 -99 0 -49
mode, section|shortcoming,shortcoming item|0 32 0 9
mode, section|shortcoming,shortcoming prose|0 3 0 -1
mode, section|task,aim item|-53 -10 -9 -3
mode, section|task,aim prose|0 -17 -5 29
mode, section|task,lesson prose|0 0 19 17
mode, section|task,none heading|0 0 -16 0
mode, section|task,none headline|-2 0 -48 0
mode, section|task,none item|6 0 2 39
mode, section|task,none prose|0 0 19 -10
mode, section|task,proposal heading|0 0 -20 0
mode, section|task,proposal headline|-1 0 -27 0
mode, section|task,proposal item|0 0 26 9
mode, section|task,proposal prose|-10 -2 -17 -12
mode, section|task,result item|6 -26 -11 -36
mode, section|task,result prose|-5 8 26 -31
mode, section|task,task heading|0 0 -38 1
mode, section|task,task item|0 0 36 7
mode, section|task,task prose|-34 0 -5 0
mode|none|-24 -18 -7 0
mode|open|0 0 -2 0
mode|result|0 0 -20 0
mode|shortcoming|0 11 -1 0
mode|task|-3 -7 9 0
pair behind|" đứng|-16 13 0 30
pair behind|# %|0 0 2 20
pair behind|# )|0 -10 12 26
pair behind|# -|-5 0 0 12
pair behind|# ban|10 0 0 18
pair behind|# bác|0 23 0 -3
pair behind|# ca|0 -6 0 0
pair behind|# chi|-1 16 10 1
pair behind|# chiếc|-5 2 -2 -14
pair behind|# chương|0 0 0 14
pair behind|# chỉ|17 -6 0 -6
pair behind|# chủ|34 -29 0 11
pair behind|# cuộc|-30 -20 -25 0
pair behind|# cánh|0 0 0 24
pair behind|# cá|-38 0 -4 -14
pair behind|# công|-2 0 0 37
pair behind|# căn|33 0 0 62
pair behind|# cơ|0 28 0 1
pair behind|# doanh|19 14 0 3
pair behind|# dự|39 0 0 68
pair behind|# em|6 5 0 -27
pair behind|# gia|-20 1 0 2
pair behind|# giải|0 1 0 2
pair behind|# ha|2 -15 0 -26
pair behind|# huyện|-45 4 0 -20
pair behind|# hài|3 0 0 -54
pair behind|# học|-14 0 0 0
pair behind|# hồ|42 -25 0 20
pair behind|# hộ|-7 0 0 9
pair behind|# hợp|-13 -1 0 -8
pair behind|# khu|-10 0 -2 29
pair behind|# km|26 0 0 31
pair behind|# lao|-14 0 0 0
pair behind|# lò|-7 0 0 19
pair behind|# lượt|28 0 0 -29
pair behind|# lồng|-44 0 0 0
pair behind|# nghìn|-2 13 0 18
pair behind|# người|-3 10 0 0
pair behind|# nhiệm|-31 24 0 -32
pair behind|# nhà|0 0 0 38
pair behind|# phòng|28 4 0 4
pair behind|# phường|17 0 -1 -40
pair behind|# phần|23 0 0 -10
pair behind|# quy|0 0 0 -2
pair behind|# suất|-7 0 0 -8
pair behind|# sáng|11 -10 0 10
pair behind|# sạch|-21 -7 6 9
pair behind|# sản|39 0 0 -2
pair behind|# tháng|-2 0 0 0
pair behind|# thôn|-29 1 0 2
pair behind|# triệu|22 0 -2 0
pair behind|# trường|-14 39 27 0
pair behind|# trạm|0 20 0 0
pair behind|# trẻ|39 0 -10 -14
pair behind|# trụ|0 -4 -6 7
pair behind|# tàu|14 0 0 0
pair behind|# tấn|39 -3 0 -1
pair behind|# tập|17 -9 -26 -1
pair behind|# tổ|30 0 0 0
pair behind|# tỷ|-17 -1 0 0
pair behind|# việc|-24 -34 0 -38
pair behind|# vụ|-17 4 0 0
pair behind|# xã|-45 0 1 14
pair behind|# điểm|14 1 0 -50
pair behind|# đơn|-17 -18 -5 17
pair behind|# đảng|-24 0 0 2
pair behind|# đối|21 0 0 -9
pair behind|# đợt|14 0 -2 7
pair behind|# ấp|-32 11 -23 -28
pair behind|( #|0 0 24 -64
pair behind|- lưu|0 0 -4 0
pair behind|[ cần|0 1 0 0
pair behind|an ninh|10 0 1 10
pair behind|an sinh|39 0 0 -29
pair behind|an toàn|-5 -17 0 35
pair behind|an táng|1 0 0 0
pair behind|b )|0 0 2 21
pair behind|ba là|0 0 0 28
pair behind|ba tháng|0 14 0 0
pair behind|ban bí|0 0 0 17
pair behind|ban cho|0 0 0 25
pair behind|ban chấp|0 0 -1 -1
pair behind|ban chỉ|0 0 17 0
pair behind|ban cán|0 0 -45 -41
pair behind|ban giảm|0 0 14 0
pair behind|ban hành|31 0 -1 26
pair behind|ban kinh|-26 -14 0 0
pair behind|ban qlda|10 -8 -10 5
pair behind|ban quản|0 0 -8 15
pair behind|ban thường|-16 0 -1 1
pair behind|ban tuyên|0 0 21 -29
pair behind|ban tổ|0 0 1 -25
pair behind|ban và|-1 0 -26 -1
pair behind|ban xây|0 0 35 3
pair behind|ban đã|-11 12 -7 16
pair behind|bao phủ|32 5 0 0
pair behind|bhxh tự|14 0 0 -21
pair behind|bhyt #|0 0 0 -1
pair behind|bhyt phủ|-10 0 0 0
pair behind|bia tăng|0 0 0 4
pair behind|biên bản|0 0 0 1
pair behind|biên giới|-20 0 0 -5
pair behind|biên phòng|25 0 0 -7
pair behind|biểu dương|11 -9 29 -9
pair behind|buộc tiêu|-20 20 0 0
pair behind|bà con|-45 1 0 21
pair behind|bà nguyễn|0 0 0 23
pair behind|bài thu|0 1 0 38
pair behind|bàn giao|0 0 0 -2
pair behind|bàn giải|0 0 -4 0
pair behind|bàn kết|0 0 -2 0
pair behind|bàn việc|0 0 -6 0
pair behind|bác sĩ|6 -17 16 24
pair behind|bám nghị|2 0 -1 0
pair behind|bám sát|-7 -7 -1 8
pair behind|bán lẻ|0 1 0 6
pair behind|bán được|0 0 0 -8
pair behind|bãi bồi|11 -9 0 2
pair behind|bãi rác|18 0 0 0
pair behind|bãi triều|0 0 0 34
pair behind|bãi xe|0 39 0 15
pair behind|bão số|-14 0 0 -42
pair behind|bê tông|4 0 0 -36
pair behind|bên cạnh|23 -1 0 1
pair behind|bình quân|-24 -18 0 -18
pair behind|bình xét|14 -12 0 30
pair behind|bù lại|-25 31 0 41
pair behind|bưu điện|0 0 22 0
pair behind|bước đầu|7 0 0 22
pair behind|bảng giá|-5 0 -4 0
pair behind|bảo hiểm|-2 -16 0 -1
pair behind|bảo ninh|16 -9 -2 -23
pair behind|bảo đảm|0 0 38 2
pair behind|bầu #|8 -1 0 11
pair behind|bầu cử|25 0 0 1
pair behind|bắt #|-3 4 0 1
pair behind|bắt giữ|1 0 0 0
pair behind|bắt đầu|0 0 9 1
pair behind|bằng cùng|-15 0 0 0
pair behind|bệnh viện|-25 -1 0 0
pair behind|bệnh án|15 0 0 -20
pair behind|bị dân|0 6 -5 3
pair behind|bố trí|0 0 34 8
pair behind|bồi dưỡng|8 -15 8 -10
pair behind|bồi thường|0 -20 1 -49
pair behind|bổ khuyết|0 0 -5 0
pair behind|bổ sung|0 0 -8 -1
pair behind|bộ công|0 0 14 0
pair behind|bộ máy|-6 -1 0 -10
pair behind|bộ phận|-53 -15 11 0
pair behind|bộ đội|-31 0 0 0
pair behind|bội chi|0 0 0 40
pair behind|bờ bao|-8 1 0 0
pair behind|bờ kè|4 0 -2 0
pair behind|bờ sông|-22 24 0 14
pair behind|bục bệ|13 0 -4 14
pair behind|bữa có|0 1 0 -22
pair behind|c )|-5 14 0 0
pair behind|cam kết|0 0 -29 0
pair behind|camera an|0 2 0 0
pair behind|cao gấp|-15 30 0 -24
pair behind|cao hơn|26 10 0 -70
pair behind|cao nhất|-13 14 0 0
pair behind|cao su|0 0 9 -29
pair behind|cao tốc|12 -2 0 -12
pair behind|che phủ|-60 0 59 0
pair behind|chi #|41 0 -11 14
pair behind|chi bộ|5 0 0 1
pair behind|chi cục|0 0 0 -11
pair behind|chi hội|-9 0 -15 5
pair behind|chi ngân|5 0 -36 1
pair behind|chi thường|-29 0 -14 -29
pair behind|chiếm #|30 -2 0 -36
pair behind|cho thuê|0 0 0 -55
pair behind|cho ý|0 0 -33 -18
pair behind|chuyển #|30 0 0 9
pair behind|chuyển đổi|-35 8 0 0
pair behind|chuyện iuu|0 -4 0 0
pair behind|chuyện xả|0 0 17 0
pair behind|chuẩn bị|0 0 18 -1
pair behind|chánh văn|-14 -3 14 -6
pair behind|chè búp|0 21 0 10
pair behind|chè kinh|4 0 0 4
pair behind|chép lại|0 23 0 0
pair behind|chính quyền|-1 18 0 0
pair behind|chính sách|7 0 -4 33
pair behind|chôm chôm|3 0 0 -44
pair behind|chú trọng|0 0 0 10
pair behind|chú trọn|-18 0 0 0
pair behind|chăm lo|1 -1 35 0
pair behind|chăm sóc|1 9 0 14
pair behind|chăn nuôi|6 0 0 10
pair behind|chưa giao|0 -14 0 0
pair behind|chưa tương|-11 23 0 0
pair behind|chương trình|6 0 0 -3
pair behind|chạy từ|0 0 0 17
pair behind|chấm dứt|0 0 24 -22
pair behind|chấn chỉnh|0 0 3 23
pair behind|chất lượng|3 -19 0 -7
pair behind|chậm nhất|0 0 0 3
pair behind|chế biến|-3 -51 0 2
pair behind|chế độ|0 6 0 6
pair behind|chết #|-16 -4 0 0
pair behind|chỉ số|-30 -23 0 -1
pair behind|chỉ thị|0 0 -16 -9
pair behind|chỉ tiêu|-1 0 26 -11
pair behind|chỉ đạo|-20 0 0 0
pair behind|chỉnh lý|-11 0 0 0
pair behind|chỉnh trang|19 -7 5 12
pair behind|chị em|-13 5 17 -12
pair behind|chịu trách|0 0 0 34
pair behind|chống dịch|0 0 18 -43
pair behind|chống dột|12 0 -6 0
pair behind|chống lụt|0 0 16 0
pair behind|chống thiên|16 0 0 0
pair behind|chống thất|0 -4 49 9
pair behind|chốt danh|0 0 49 -12
pair behind|chốt phương|0 0 17 0
pair behind|chợ hoa|17 -2 -4 18
pair behind|chợ nông|-10 31 0 -11
pair behind|chợ trung|9 -36 0 -38
pair behind|chủ quan|0 0 0 43
pair behind|chủ trì|0 0 3 14
pair behind|chủ tịch|0 0 -8 0
pair behind|chủ tọa|-19 -29 -32 -24
pair behind|chủ yếu|-25 1 0 20
pair behind|chủ đầu|0 21 0 55
pair behind|chủ động|0 0 18 12
pair behind|chứng thực|13 -6 0 -1
pair behind|chữ ký|0 0 0 7
pair behind|chữa bệnh|15 0 0 -1
pair behind|cn -|-25 -3 0 2
pair behind|covid -|-41 -39 0 -6
pair behind|cuối năm|0 0 0 -3
pair behind|cuối quý|0 0 11 -1
pair behind|cuộc bầu|-12 -2 0 -20
pair behind|cuộc giám|-1 22 0 0
pair behind|cà phê|22 0 0 -20
pair behind|cá biệt|-10 26 0 0
pair behind|cá ngừ|22 -18 0 5
pair behind|cá nhân|0 0 0 -2
pair behind|cá tra|31 1 0 -17
pair behind|các ban|0 0 19 0
pair behind|các chi|0 0 -24 52
pair behind|các chủ|0 18 0 7
pair behind|các cấp|-17 0 15 -35
pair behind|các huyện|4 0 -34 21
pair behind|các khu|0 0 1 3
pair behind|các ngành|0 -11 0 31
pair behind|các nhiệm|-15 -19 0 -7
pair behind|các phòng|-29 0 -11 0
pair behind|các phường|-40 3 16 -59
pair behind|các thôn|0 0 -38 -32
pair behind|các trường|0 0 18 -1
pair behind|các tổ|0 0 2 48
pair behind|các xã|0 0 25 0
pair behind|các điểm|22 0 0 -39
pair behind|các đ|0 -2 -2 -1
pair behind|các đơn|0 0 -53 0
pair behind|các đại|0 -10 0 0
pair behind|các đồng|-5 0 -40 -10
pair behind|cách chức|6 0 -1 0
pair behind|cán bộ|3 0 0 0
pair behind|cánh đồng|3 0 0 0
pair behind|cát theo|0 0 3 0
pair behind|cân đối|0 0 2 -2
pair behind|cây giống|0 12 0 0
pair behind|còn #|38 0 0 5
pair behind|còn lại|1 -1 0 0
pair behind|còn để|-2 1 0 0
pair behind|có #|-1 0 0 1
pair behind|có chủ|0 9 0 0
pair behind|có cuộc|-8 12 0 -56
pair behind|có dự|-2 20 0 4
pair behind|có hộ|-12 20 0 12
pair behind|có khán|0 0 0 13
pair behind|có kết|11 0 0 35
pair behind|có lúc|0 44 0 1
pair behind|có lớp|-1 12 0 0
pair behind|có người|-11 17 0 -3
pair behind|có nơi|0 26 0 0
pair behind|có phương|0 -3 41 12
pair behind|có thêm|32 0 0 -2
pair behind|có tờ|0 0 15 0
pair behind|có văn|0 5 9 -39
pair behind|có vụ|0 20 -9 20
pair behind|có xã|-5 14 -1 -1
pair behind|có điều|-1 -3 0 6
pair behind|có đơn|0 11 -9 1
pair behind|có đồng|-31 -42 0 6
pair behind|công an|0 0 20 -20
pair behind|công bố|0 0 1 -11
pair behind|công chức|0 -2 19 44
pair behind|công khai|0 0 29 0
pair behind|công nghiệp|-22 0 0 23
pair behind|công nghệ|14 3 0 0
pair behind|công nhân|0 -21 0 3
pair behind|công nhận|37 0 0 4
pair behind|công suất|-1 0 -1 0
pair behind|công trình|-4 -1 0 15
pair behind|công tác|0 -2 0 0
pair behind|cùng ban|0 0 14 0
pair behind|cùng các|0 0 1 9
pair behind|cùng cục|0 0 32 0
pair behind|cùng dự|0 0 -42 0
pair behind|cùng với|19 0 -39 -16
pair behind|căn cước|0 0 0 1
pair behind|căn cứ|0 0 25 0
pair behind|cơ cấu|-17 1 0 18
pair behind|cơ khí|10 0 0 23
pair behind|cơ quan|-30 2 0 -14
pair behind|cơ sở|8 0 -1 0
pair behind|cưỡng chế|0 0 9 29
pair behind|cả huyện|0 52 0 -23
pair behind|cả năm|-24 25 0 0
pair behind|cải cách|1 0 -12 0
pair behind|cải tạo|17 0 0 32
pair behind|cảnh báo|0 0 0 -2
pair behind|cảnh cáo|0 0 0 31
pair behind|cấp #|-26 -3 -3 -21
pair behind|cấp cứu|0 -33 0 0
pair behind|cấp giấy|-3 0 0 0
pair behind|cấp lần|-20 0 0 0
pair behind|cấp mới|-26 0 0 -20
pair behind|cấp nước|43 -1 0 11
pair behind|cấp phép|-2 2 22 50
pair behind|cấp thuốc|22 0 0 -15
pair behind|cấp ủy|-23 -5 0 21
pair behind|cất #|-7 8 0 -2
pair behind|cất mới|24 0 17 -11
pair behind|cấy xong|10 0 0 -56
pair behind|cắt giảm|12 -18 48 -2
pair behind|cổ động|0 0 0 -30
pair behind|cổng thông|-3 0 0 0
pair behind|cụ thể|11 0 22 1
pair behind|cục thuế|-1 -23 34 0
pair behind|cụm công|-24 -13 0 1
pair behind|củng cố|0 0 2 -1
pair behind|cứng hóa|23 0 0 -39
pair behind|cứu đói|-35 -17 37 -35
pair behind|cử #|0 0 31 -14
pair behind|cử người|0 0 5 -49
pair behind|cử quân|0 0 0 38
pair behind|cử tri|0 42 0 28
pair behind|cửa khẩu|0 -1 0 0
pair behind|danh sách|4 0 0 -10
pair behind|di cư|-1 40 0 0
pair behind|di dời|-3 0 57 -39
pair behind|diễn tập|15 0 5 6
pair behind|diện tích|6 -6 0 1
pair behind|do chuyển|-6 14 -8 -12
pair behind|do chủ|-2 -4 0 32
pair behind|do các|0 0 0 37
pair behind|do dịch|-2 0 0 0
pair behind|do phòng|0 0 5 0
pair behind|doanh nghiệp|-16 -2 0 -10
pair behind|doanh số|35 0 0 0
pair behind|doanh thu|0 -20 0 18
pair behind|du khách|14 -9 0 20
pair behind|du lịch|-10 17 0 0
pair behind|duy trì|15 0 28 -37
pair behind|dân chủ|8 0 0 -18
pair behind|dân cẩm|-1 13 -8 9
pair behind|dân góp|1 0 0 0
pair behind|dân quân|34 -30 -3 -22
pair behind|dân số|-36 -9 0 -19
pair behind|dân tộc|-8 0 0 -7
pair behind|dù vậy|-2 24 0 -30
pair behind|dạy nghề|-14 14 0 -41
pair behind|dẫn đầu|3 0 0 -7
pair behind|dẫu bão|-9 0 0 0
pair behind|dẫu thế|0 0 0 10
pair behind|dẫu vậy|1 0 0 10
pair behind|dập dịch|0 0 9 -46
pair behind|dịch bệnh|0 17 0 -46
pair behind|dịch covid|-1 0 0 -28
pair behind|dịch sốt|0 0 0 -6
pair behind|dịch tả|0 0 0 37
pair behind|dọn sạch|0 0 -2 0
pair behind|dồn điền|16 0 12 -1
pair behind|dứt điểm|0 0 0 -11
pair behind|dữ liệu|-42 0 0 -1
pair behind|dự có|0 0 -14 -9
pair behind|dự họp|-1 0 -4 0
pair behind|dự thảo|0 0 7 -35
pair behind|dự án|0 0 10 -1
pair behind|dựng #|31 0 0 26
pair behind|ea kuêh|0 10 0 0
pair behind|ea tóh|0 0 0 8
pair behind|g )|0 0 1 0
pair behind|gdp bình|-21 0 -28 0
pair behind|gdp của|30 0 0 -11
pair behind|gdp tăng|-17 0 0 -16
pair behind|ghi nhận|-15 0 0 0
pair behind|ghi sổ|0 14 -11 0
pair behind|gia cầm|21 0 0 0
pair behind|gia cố|0 0 15 0
pair behind|gia đình|-12 -2 -17 7
pair behind|giao #|1 2 0 27
pair behind|giao công|0 0 -6 0
pair behind|giao khoán|-10 11 0 -21
pair behind|giao phòng|0 0 -14 0
pair behind|giao quân|-19 0 0 0
pair behind|giao thông|-22 0 0 0
pair behind|giao việc|24 0 -8 26
pair behind|giao văn|0 0 -55 0
pair behind|giao đất|-44 -38 0 -31
pair behind|gieo cấy|-35 -2 4 0
pair behind|gieo trồng|-10 0 0 -20
pair behind|già làng|29 -21 13 -4
pair behind|giá bán|2 0 0 -1
pair behind|giá cát|0 16 -13 0
pair behind|giá cả|-5 0 0 -2
pair behind|giá nguyên|-5 0 0 0
pair behind|giá nếp|0 0 0 46
pair behind|giá tôm|0 0 0 -32
pair behind|giá vật|0 -17 -3 0
pair behind|giá đất|-8 11 0 7
pair behind|giám sát|0 0 0 -2
pair behind|giám đốc|-19 0 -14 1
pair behind|giáo dục|9 0 0 0
pair behind|giáo viên|0 3 0 -2
pair behind|giúp diêm|0 0 9 -16
pair behind|giải ngân|-10 0 0 -39
pair behind|giải pháp|0 0 5 67
pair behind|giải phóng|3 0 -1 0
pair behind|giải quyết|6 0 3 29
pair behind|giải tỏa|32 0 -5 21
pair behind|giảm #|-11 0 1 -41
pair behind|giảm nghèo|0 8 -4 0
pair behind|giảm nhắc|-8 0 16 0
pair behind|giảm so|0 0 0 61
pair behind|giấy chứng|-1 0 -2 0
pair behind|giấy tờ|0 0 0 11
pair behind|giống cung|14 0 0 -19
pair behind|giới thiệu|18 0 0 -6
pair behind|giữ an|0 0 46 -14
pair behind|giữ gìn|0 0 41 -35
pair behind|giữ rừng|30 0 10 -11
pair behind|giữ vững|0 0 7 0
pair behind|giữ đà|-2 0 -8 0
pair behind|giữ được|19 0 0 -14
pair behind|grdp #|0 0 0 19
pair behind|gây lại|0 0 0 11
pair behind|góp #|0 0 0 -1
pair behind|góp tiền|3 0 0 -24
pair behind|góp ý|9 0 0 -10
pair behind|gắn trách|0 0 15 0
pair behind|gỗ mdf|-4 15 0 0
pair behind|gỡ khó|0 0 3 0
pair behind|gỡ vướng|0 0 45 -73
pair behind|gửi báo|0 0 43 0
pair behind|gửi danh|0 0 2 -1
pair behind|gửi kết|0 -1 20 8
pair behind|gửi sở|-1 0 5 36
pair behind|gửi tài|0 0 0 17
pair behind|h )|0 0 0 -9
pair behind|hai chỉ|51 -18 0 0
pair behind|hai là|0 0 7 26
pair behind|hai năm|0 0 0 17
pair behind|hai trường|-46 0 0 -26
pair behind|hao mất|0 3 0 14
pair behind|hoàn chỉnh|0 0 8 -1
pair behind|hoàn thiện|12 0 -16 26
pair behind|hoàn thành|0 0 18 1
pair behind|hoàn tất|-13 0 0 0
pair behind|hoạt động|-1 -45 0 0
pair behind|huy động|21 0 1 7
pair behind|huyện có|-78 -24 0 -28
pair behind|huyện cũng|25 0 0 0
pair behind|huyện dồn|0 0 -37 0
pair behind|huyện phấn|0 0 -1 0
pair behind|huyện xây|45 0 -9 -13
pair behind|huyện đoàn|0 0 -6 0
pair behind|huyện đã|-10 -2 0 0
pair behind|huyện ủy|-16 0 -20 1
pair behind|huấn luyện|1 0 0 0
pair behind|hàng hóa|-1 23 0 -25
pair behind|hàng tuần|0 0 8 0
pair behind|hàng tồn|-25 -10 -1 -57
pair behind|hình thành|-2 0 8 -2
pair behind|hòa giải|2 12 -7 13
pair behind|hđnd các|12 0 -11 -4
pair behind|hđnd huyện|-1 0 -13 0
pair behind|hđnd phường|-2 0 -4 0
pair behind|hđnd quận|0 0 -1 0
pair behind|hđnd tỉnh|0 0 -12 0
pair behind|hđnd xã|0 0 -1 0
pair behind|hơn #|-48 1 0 -14
pair behind|hư hỏng|18 0 0 -20
pair behind|hướng dẫn|0 0 24 1
pair behind|hạ tải|0 -9 18 0
pair behind|hạ tầng|-11 0 -29 0
pair behind|hạn #|0 0 4 35
pair behind|hạn chót|0 0 1 26
pair behind|hạn chế|0 0 0 1
pair behind|hạn cuối|0 0 0 23
pair behind|hạn xong|0 0 -10 -8
pair behind|hạt kiểm|0 0 -1 7
pair behind|hải sản|-8 0 0 29
pair behind|hậu kiểm|18 0 -3 0
pair behind|hết ngày|0 0 7 0
pair behind|hết tháng|0 5 0 -26
pair behind|hệ thống|1 0 0 -38
pair behind|học bạ|19 0 0 -21
pair behind|học bổng|0 0 0 15
pair behind|học sinh|25 5 0 -29
pair behind|học trực|-19 25 0 8
pair behind|học tập|-20 0 1 0
pair behind|họp dân|0 0 24 -26
pair behind|hồ sơ|0 15 0 0
pair behind|hồ tiêu|-1 0 0 22
pair behind|hỗ trợ|-34 10 1 -1
pair behind|hộ có|0 0 0 11
pair behind|hộ cận|46 0 1 -57
pair behind|hộ dùng|-31 0 -25 1
pair behind|hộ khó|41 0 -38 25
pair behind|hộ kinh|18 0 0 18
pair behind|hộ nghèo|-1 0 0 -8
pair behind|hộ đói|-1 0 40 -46
pair behind|hội lhpn|0 0 14 -9
pair behind|hội nghị|0 0 32 57
pair behind|hội nông|1 18 12 -40
pair behind|hội phụ|0 0 -1 79
pair behind|hội quán|-14 -21 0 3
pair behind|hội trường|0 0 -22 -15
pair behind|hội viên|0 8 0 -48
pair behind|hội đồng|0 0 -1 0
pair behind|hợp tác|-7 -3 0 0
pair behind|in #|14 0 0 -10
pair behind|khai mạc|0 0 32 0
pair behind|khai thác|-2 0 0 -12
pair behind|khai trừ|12 0 -2 15
pair behind|khen thưởng|0 0 13 -51
pair behind|khiếu kiện|0 21 0 -25
pair behind|khiếu nại|0 0 -3 2
pair behind|khiển trách|13 0 0 0
pair behind|kho bạc|0 -6 13 -13
pair behind|khoa học|0 0 3 0
pair behind|khoanh vùng|0 0 39 24
pair behind|khu công|28 0 0 -13
pair behind|khu du|0 -1 0 13
pair behind|khu tái|-10 11 0 0
pair behind|khu vực|14 0 0 70
pair behind|khuyến công|-23 0 0 -12
pair behind|khuyến khích|0 0 8 0
pair behind|khách du|7 0 0 11
pair behind|khách quốc|0 0 0 -6
pair behind|khách ra|-2 0 0 18
pair behind|khách đến|41 0 0 -3
pair behind|khám bệnh|-1 26 0 0
pair behind|khám phá|1 10 0 -68
pair behind|khám sức|27 -1 0 38
pair behind|kháng nghị|0 0 0 22
pair behind|khánh thành|6 1 0 0
pair behind|khói đen|0 15 -7 0
pair behind|khôi phục|11 0 1 0
pair behind|không ai|0 0 0 32
pair behind|không bố|0 0 0 39
pair behind|không còn|7 0 0 0
pair behind|không có|3 -1 0 25
pair behind|không ghi|3 0 0 0
pair behind|không kiểm|0 0 0 18
pair behind|không kể|18 0 0 0
pair behind|không mê|0 0 0 -19
pair behind|không phát|-13 0 0 1
pair behind|không sót|41 0 0 0
pair behind|không vận|0 -8 9 0
pair behind|không xảy|4 0 -13 9
pair behind|không ít|0 1 0 3
pair behind|không đạt|-27 28 0 3
pair behind|không để|0 0 22 0
pair behind|không đợi|0 0 -14 0
pair behind|khả năng|32 0 0 0
pair behind|khắc phục|-4 0 0 0
pair behind|khối lượng|4 -6 0 -24
pair behind|khống chế|-17 0 0 0
pair behind|khởi công|-1 0 15 0
pair behind|kim ngạch|21 21 0 11
pair behind|kinh doanh|27 0 0 0
pair behind|kinh phí|5 0 1 -4
pair behind|kinh tế|-48 -6 0 -2
pair behind|kiên cố|0 0 1 -5
pair behind|kiên quyết|0 0 2 8
pair behind|kiến nghị|13 0 29 -27
pair behind|kiềm chế|0 0 32 -21
pair behind|kiểm kê|0 0 71 -25
pair behind|kiểm soát|0 0 18 -55
pair behind|kiểm sát|-23 0 -1 0
pair behind|kè tạm|0 0 18 -33
pair behind|kéo dài|0 0 0 28
pair behind|kéo giảm|-3 0 -2 -1
pair behind|kéo theo|-1 3 0 -1
pair behind|kéo điện|30 0 2 -24
pair behind|kê khai|-8 8 0 16
pair behind|kê khống|-9 9 0 0
pair behind|kênh nhánh|28 0 -8 -4
pair behind|ký cam|-12 0 15 -5
pair behind|ký kết|0 0 16 0
pair behind|kế hoạch|-38 0 0 -8
pair behind|kế toán|0 0 0 11
pair behind|kết luận|5 0 0 -8
pair behind|kết nạp|0 0 0 21
pair behind|kết nối|4 0 0 0
pair behind|kết quả|-1 0 -35 0
pair behind|kết thúc|-22 0 0 0
pair behind|kể cả|0 -16 0 0
pair behind|kịp khai|-10 0 11 0
pair behind|kịp thời|19 0 8 23
pair behind|kỳ họp|0 0 -1 0
pair behind|kỷ luật|10 -12 0 10
pair behind|kỹ thuật|-13 0 0 0
pair behind|lao động|-24 -29 0 6
pair behind|liên kết|0 -7 0 0
pair behind|luân chuyển|13 -11 10 45
pair behind|làm #|3 0 0 -50
pair behind|làm lối|0 0 0 31
pair behind|làm lợi|0 0 0 -32
pair behind|làm rõ|0 0 0 29
pair behind|làm sạch|7 0 1 44
pair behind|làm tốt|0 0 13 24
pair behind|làm việc|0 0 0 13
pair behind|làng hoa|14 -9 0 -29
pair behind|làng nghề|11 -1 0 2
pair behind|láng nhựa|25 -3 0 40
pair behind|lâm nghiệp|-1 0 1 -2
pair behind|lãng phí|10 -1 -15 7
pair behind|lãnh đạo|0 0 0 -20
pair behind|lúa #|5 -7 0 37
pair behind|lúa -|2 0 0 13
pair behind|lúa cả|26 0 0 47
pair behind|lúa hè|-4 0 0 -36
pair behind|lúa mùa|25 0 0 35
pair behind|lúa xuân|1 0 0 -17
pair behind|lúa đông|60 0 0 -18
pair behind|lý do|0 26 0 -3
pair behind|lĩnh vực|26 0 0 0
pair behind|lũy kế|-44 -1 0 0
pair behind|lưu trú|20 1 0 -1
pair behind|lưu vpđu|-6 0 -24 -12
pair behind|lưu ý|0 0 0 -38
pair behind|lương thực|-16 -2 0 -14
pair behind|lượng khách|1 0 0 24
pair behind|lạc #|4 0 0 -26
pair behind|lạm phát|0 -25 0 8
pair behind|lấn chiếm|22 20 0 3
pair behind|lấy ý|0 0 29 -25
pair behind|lập #|21 0 0 28
pair behind|lập biên|3 0 0 -27
pair behind|lập bản|0 0 1 23
pair behind|lập bộ|-1 12 0 0
pair behind|lập danh|0 0 -32 40
pair behind|lập lại|0 0 7 26
pair behind|lập mới|22 -2 0 0
pair behind|lập quy|0 0 33 0
pair behind|lập tổ|0 0 61 -2
pair behind|lắc tài|8 -5 0 -25
pair behind|lắp #|23 0 -8 -20
pair behind|lắp biển|0 0 38 0
pair behind|lắp camera|0 0 -30 0
pair behind|lễ hội|19 0 0 2
pair behind|lệ phí|1 -1 11 -18
pair behind|lộc tiến|0 0 0 10
pair behind|lớp #|-1 26 1 -15
pair behind|lợp lại|-30 0 0 -23
pair behind|lục ngạn|-11 16 0 0
pair behind|lừa đảo|0 -10 0 0
pair behind|lực lượng|21 1 0 -7
pair behind|ma túy|-7 -17 0 0
pair behind|mttq sau|6 0 0 44
pair behind|mttq và|4 0 12 -7
pair behind|mua bán|0 0 0 36
pair behind|mua sắm|21 -27 0 0
pair behind|muộn nhất|0 0 2 29
pair behind|máy móc|-12 13 0 0
pair behind|máy siêu|17 -14 0 0
pair behind|mía chỉ|0 0 0 38
pair behind|mía đường|1 0 0 0
pair behind|mô hình|24 0 0 18
pair behind|môi trường|0 0 -12 1
pair behind|mất #|-19 32 0 -46
pair behind|mấy việc|0 -1 0 0
pair behind|mặc dù|-2 17 0 -16
pair behind|mặt bằng|1 1 19 1
pair behind|mặt trận|0 0 0 1
pair behind|mốc giới|20 -6 0 0
pair behind|mỗi chi|0 0 -38 1
pair behind|mỗi căn|0 0 0 19
pair behind|mỗi hồ|0 -9 19 -15
pair behind|mỗi quý|0 0 6 20
pair behind|mỗi tháng|0 0 13 16
pair behind|mỗi tuần|0 0 5 -19
pair behind|một bộ|0 6 0 -23
pair behind|một là|-37 -42 0 0
pair behind|một năm|0 13 0 0
pair behind|một phần|0 -27 0 -16
pair behind|một số|0 0 0 1
pair behind|một tấm|-1 15 -8 0
pair behind|một vài|13 -1 0 0
pair behind|mới #|0 20 0 0
pair behind|mời gọi|0 0 2 0
pair behind|mở #|14 0 0 -28
pair behind|mở các|0 0 0 1
pair behind|mở lại|0 0 15 24
pair behind|mở lớp|0 0 1 4
pair behind|mở rộng|0 0 60 -1
pair behind|mở sổ|16 0 -1 0
pair behind|mở thêm|0 0 -18 -24
pair behind|mở đợt|0 0 34 60
pair behind|mục tiêu|-1 -11 30 0
pair behind|mức thiếu|0 -9 -5 -1
pair behind|mức tăng|-31 8 0 -36
pair behind|mức độ|-19 -14 0 14
pair behind|nay #|0 0 0 -1
pair behind|ngay trong|-56 0 -12 -32
pair behind|nghe các|0 0 -7 0
pair behind|nghiên cứu|0 0 0 5
pair behind|nghiệm thu|-8 19 24 0
pair behind|nghĩa vụ|0 0 0 21
pair behind|nghề dệt|28 1 0 -38
pair behind|nghị định|22 -11 0 5
pair behind|ngoài ra|-13 -26 32 0
pair behind|nguyên nhân|0 0 0 9
pair behind|ngành công|0 0 -18 -4
pair behind|ngành giáo|-19 0 27 0
pair behind|ngành hoàn|0 0 0 -10
pair behind|ngành kiểm|0 0 0 5
pair behind|ngành phải|0 0 -52 0
pair behind|ngành thuế|-22 -5 0 0
pair behind|ngành xin|0 0 17 0
pair behind|ngành điện|0 0 -38 0
pair behind|ngày hội|23 0 0 -11
pair behind|ngân hàng|0 2 0 15
pair behind|ngân sách|0 1 0 0
pair behind|ngân sơn|0 2 -1 1
pair behind|ngô #|-3 0 0 -1
pair behind|ngư dân|18 -18 0 1
pair behind|người bị|0 0 0 30
pair behind|người có|1 0 0 -5
pair behind|người dân|-1 35 0 12
pair behind|người già|-4 33 0 49
pair behind|người khuyết|10 0 0 -3
pair behind|người làm|0 1 -7 0
pair behind|người nghe|0 0 0 24
pair behind|người nuôi|9 -1 0 -15
pair behind|người trồng|-2 -20 0 14
pair behind|người đứng|-7 -11 -52 -50
pair behind|ngược lại|29 0 0 -30
pair behind|ngắt kết|0 0 0 14
pair behind|nhiều chi|13 -70 0 0
pair behind|nhiều công|-11 16 0 55
pair behind|nhiều cơ|0 29 0 0
pair behind|nhiều hơn|-34 40 0 27
pair behind|nhiều hộ|0 0 0 3
pair behind|nhiều nơi|0 0 0 22
pair behind|nhiều việc|0 -1 0 0
pair behind|nhiệm kỳ|0 0 0 21
pair behind|nhiệm vụ|0 0 27 4
pair behind|nhà máy|-8 20 0 -10
pair behind|nhà thầu|-33 0 -14 -4
pair behind|nhà trọ|-7 18 0 0
pair behind|nhà tình|6 0 0 -1
pair behind|nhà văn|0 -29 0 29
pair behind|nhà vườn|0 0 0 -1
pair behind|nhà ở|0 0 7 12
pair behind|nhân chứng|0 8 0 0
pair behind|nhân dân|0 0 -19 -3
pair behind|nhân lực|-13 1 3 25
pair behind|nhân rộng|0 0 70 3
pair behind|nhân sự|-10 0 -23 -8
pair behind|nhìn chung|-4 0 0 0
pair behind|nhưng #|28 28 -5 36
pair behind|nhưng bóc|49 0 0 0
pair behind|nhưng bỏ|0 15 0 0
pair behind|nhưng chi|65 -14 0 -4
pair behind|nhưng chất|1 -40 0 0
pair behind|nhưng diện|21 -2 0 4
pair behind|nhưng khoảng|-31 -31 0 0
pair behind|nhưng không|27 1 0 -18
pair behind|nhưng kết|0 9 0 0
pair behind|nhưng nhờ|0 -19 -5 0
pair behind|nhưng năng|25 0 0 -41
pair behind|nhưng phần|0 -7 0 -2
pair behind|nhưng số|43 -18 0 -21
pair behind|nhường chỗ|0 0 0 5
pair behind|nhất trí|-6 0 -26 -6
pair behind|nhầm lẫn|11 -10 0 0
pair behind|nhập khẩu|-48 -12 0 -39
pair behind|nhật ký|0 0 0 -21
pair behind|nhắc nhở|21 0 2 32
pair behind|nhờ vậy|39 0 0 0
pair behind|niêm yết|30 0 0 -37
pair behind|nq #|9 0 0 20
pair behind|nuôi cá|54 2 0 -36
pair behind|nuôi hàu|0 21 0 0
pair behind|nuôi trồng|-74 1 0 30
pair behind|nuôi tôm|28 0 0 37
pair behind|nâng cao|0 0 18 -30
pair behind|nâng chất|-13 0 11 43
pair behind|nâng cấp|0 0 11 0
pair behind|nâng tổng|11 -4 0 0
pair behind|nâng tỷ|0 0 0 -8
pair behind|nói vậy|20 0 0 15
pair behind|nông ,|-16 -23 0 0
pair behind|nông -|-25 0 0 25
pair behind|nông dân|0 0 0 -31
pair behind|nông lâm|0 0 0 14
pair behind|nông nghiệp|-41 0 0 -55
pair behind|nông thôn|12 0 0 44
pair behind|năm #|0 0 0 -24
pair behind|năm học|46 0 0 -17
pair behind|năm nay|-52 -16 0 -15
pair behind|năm qua|-31 -24 -1 0
pair behind|năng lực|-1 3 0 3
pair behind|năng suất|3 0 0 0
pair behind|nơi nào|0 0 9 0
pair behind|nước ngọt|0 0 0 -7
pair behind|nước rỉ|0 3 0 0
pair behind|nước sinh|0 1 0 0
pair behind|nước sạch|-1 -8 -14 0
pair behind|nước thải|0 47 0 0
pair behind|nạo vét|-1 0 7 -31
pair behind|nắm chắc|0 0 -19 0
pair behind|nằm chủ|0 0 0 26
pair behind|nề nếp|6 -8 -8 20
pair behind|nể nang|0 0 0 17
pair behind|nổi bật|7 0 0 26
pair behind|nổi lên|0 -1 0 0
pair behind|nội dung|25 -34 0 22
pair behind|nợ cũ|-1 13 0 0
pair behind|nợ dưới|-20 -1 -22 0
pair behind|nợ thuế|-38 19 0 -15
pair behind|nợ xây|27 -5 -24 0
pair behind|nợ xấu|7 0 0 14
pair behind|nợ đọng|0 0 0 1
pair behind|nửa năm|-6 0 0 0
pair behind|pbt thường|0 -1 -13 -8
pair behind|phong trào|7 -38 38 8
pair behind|phun hóa|0 16 0 20
pair behind|phá rừng|-17 -26 0 0
pair behind|phát hành|23 0 32 0
pair behind|phát sóng|0 0 0 24
pair behind|phát triển|-2 -25 8 -23
pair behind|phân bón|1 1 0 -9
pair behind|phân công|16 0 10 36
pair behind|phân loại|1 0 -42 15
pair behind|phân urê|0 5 0 0
pair behind|phê duyệt|0 0 -1 26
pair behind|phí bảo|4 0 0 0
pair behind|phòng bệnh|-11 0 3 0
pair behind|phòng chống|1 0 -20 4
pair behind|phòng giáo|0 0 0 -10
pair behind|phòng kinh|0 -1 0 0
pair behind|phòng nội|0 0 6 0
pair behind|phòng quản|0 0 -5 0
pair behind|phòng tn|0 0 44 -19
pair behind|phòng tài|0 0 -18 0
pair behind|phòng văn|0 2 0 32
pair behind|phó bí|0 0 -20 0
pair behind|phó chủ|-16 0 0 0
pair behind|phương hướng|0 0 0 4
pair behind|phương án|-38 -2 -27 -8
pair behind|phước thể|0 14 0 0
pair behind|phường dự|0 0 -5 0
pair behind|phường nào|0 -3 8 0
pair behind|phường ra|0 0 -48 -19
pair behind|phường xong|7 0 0 11
pair behind|phạm pháp|-6 0 0 -11
pair behind|phạt #|43 0 0 1
pair behind|phản biện|-12 0 0 0
pair behind|phấn đấu|1 0 10 28
pair behind|phần còn|0 5 0 44
pair behind|phần lớn|0 1 0 -6
pair behind|phần mềm|-7 -1 0 9
pair behind|phần nhiều|0 10 0 -21
pair behind|phần đông|-1 2 0 22
pair behind|phối hợp|-1 1 -1 0
pair behind|phổ cập|11 0 -2 34
pair behind|phụ cấp|-46 0 0 0
pair behind|phụ huynh|9 -7 0 0
pair behind|phụ nữ|0 0 0 10
pair behind|phục hồi|0 0 -4 4
pair behind|phục vụ|0 0 0 7
pair behind|phủ xanh|34 -3 0 -16
pair behind|qua #|-46 0 0 0
pair behind|qua mức|11 -11 0 0
pair behind|qua tháng|14 -13 0 0
pair behind|qua thăm|13 0 0 19
pair behind|qua đó|9 -3 0 0
pair behind|quan trắc|-37 0 0 0
pair behind|quan tâm|0 0 -13 28
pair behind|quy chế|-50 -27 0 -32
pair behind|quy hoạch|0 10 -1 -16
pair behind|quy định|33 0 -15 11
pair behind|quyết toán|-28 40 0 0
pair behind|quyết định|-18 0 -15 0
pair behind|quá hạn|-29 37 0 2
pair behind|quá nửa|-10 30 0 2
pair behind|quá tải|0 3 0 0
pair behind|quán triệt|25 0 0 0
pair behind|quân sự|0 0 0 -9
pair behind|quét #|26 0 -9 -10
pair behind|quý ii|0 0 -1 9
pair behind|quý i|0 16 9 0
pair behind|quản chặt|0 0 14 -35
pair behind|quản lý|0 0 0 13
pair behind|quảng cáo|0 0 0 43
pair behind|quận nâng|-11 0 -22 -16
pair behind|quận ủy|0 0 -18 21
pair behind|quốc phòng|0 0 0 7
pair behind|quỹ "|-8 0 0 0
pair behind|quỹ qpan|0 0 5 0
pair behind|ra quyết|-1 0 0 0
pair behind|ra quân|0 0 4 36
pair behind|rau ,|2 0 0 4
pair behind|rau an|-32 38 0 17
pair behind|rau màu|3 -1 -1 17
pair behind|riêng #|27 -15 0 0
pair behind|riêng các|0 0 -29 15
pair behind|riêng khách|9 0 0 0
pair behind|riêng sản|0 0 0 1
pair behind|riêng thu|6 0 0 -9
pair behind|riêng thuế|40 -4 0 4
pair behind|riêng tiền|6 -2 0 0
pair behind|riêng tín|9 -6 0 2
pair behind|riêng án|-16 0 -6 0
pair behind|riêng đồng|-1 0 0 0
pair behind|rà lại|-1 0 66 -4
pair behind|rác sinh|-7 25 0 0
pair behind|rác thải|0 24 0 3
pair behind|rét đậm|45 -14 0 0
pair behind|rõ người|0 0 -1 0
pair behind|rừng phòng|-5 -1 0 0
pair behind|rừng tràm|21 0 0 -7
pair behind|sa đéc|0 0 -17 0
pair behind|sau khi|0 0 -1 -2
pair behind|sau đợt|0 15 0 0
pair behind|sinh con|15 2 0 -15
pair behind|sinh hoạt|15 -14 0 13
pair behind|siết quản|0 0 0 22
pair behind|so cùng|35 -18 0 43
pair behind|so với|35 0 0 -9
pair behind|song #|49 -36 0 21
pair behind|song chưa|0 0 0 11
pair behind|song cuộc|0 14 0 25
pair behind|song có|11 -1 0 0
pair behind|song công|3 0 0 0
pair behind|song giá|-17 -18 0 4
pair behind|song giải|-1 17 0 -36
pair behind|song homestay|0 0 0 74
pair behind|song huyện|-35 -6 0 0
pair behind|song khá|19 -17 0 0
pair behind|song kém|22 14 0 0
pair behind|song một|34 -12 0 0
pair behind|song ngữ|2 0 0 9
pair behind|song phương|-4 0 11 0
pair behind|song vẫn|22 -17 0 0
pair behind|song vị|42 0 0 0
pair behind|song ít|-17 56 0 0
pair behind|sàng lọc|6 0 7 -4
pair behind|sáp nhập|0 0 0 5
pair behind|sáu chỉ|26 0 0 -52
pair behind|sáu tháng|0 0 6 0
pair behind|sĩ số|18 0 0 0
pair behind|sơ kết|0 0 3 0
pair behind|sạt lở|-19 -1 0 -1
pair behind|sản lượng|0 0 0 15
pair behind|sản xuất|36 0 0 -5
pair behind|sầu riêng|33 0 15 -49
pair behind|sắp xếp|0 0 26 3
pair behind|sẵn sàng|0 0 17 34
pair behind|số còn|4 -10 0 -3
pair behind|số cơ|0 0 0 19
pair behind|số doanh|0 10 -9 29
pair behind|số hóa|0 -1 71 31
pair behind|số hộ|11 14 0 44
pair behind|số liệu|0 0 0 -2
pair behind|số máy|0 0 0 -6
pair behind|số người|-10 -4 0 6
pair behind|số nợ|5 0 0 17
pair behind|số thu|12 0 0 -31
pair behind|số tiền|8 -13 0 1
pair behind|số vốn|-39 0 0 -5
pair behind|số vụ|0 0 0 2
pair behind|số đảng|13 0 0 0
pair behind|số đề|0 17 7 23
pair behind|sốt rét|0 28 0 0
pair behind|sốt xuất|0 -19 0 0
pair behind|sở công|-1 0 0 0
pair behind|sở giao|0 0 4 0
pair behind|sở giáo|-2 0 14 0
pair behind|sở kế|-11 -21 -7 0
pair behind|sở lđ|-17 0 4 35
pair behind|sở nông|0 49 0 0
pair behind|sở nội|0 0 -69 37
pair behind|sở tài|-3 0 6 -1
pair behind|sở xây|0 0 -30 -10
pair behind|sở y|14 -11 17 24
pair behind|sử dụng|0 2 0 0
pair behind|sửa #|25 0 0 0
pair behind|sửa chữa|20 0 0 13
pair behind|sửa máy|0 0 3 0
pair behind|sửa xong|31 0 8 -23
pair behind|sự phối|0 -19 0 0
pair behind|tai nạn|36 0 0 1
pair behind|tang vật|55 -11 0 -39
pair behind|tham mưu|1 0 13 7
pair behind|thanh long|-48 0 -11 20
pair behind|thanh lý|0 -6 22 -40
pair behind|thanh niên|0 6 0 13
pair behind|thanh toán|-1 2 11 -3
pair behind|thanh tra|0 0 -1 40
pair behind|thanh trạch|-1 9 0 -27
pair behind|thay ngay|0 0 -27 0
pair behind|theo dõi|0 0 16 -21
pair behind|theo kết|10 0 0 -47
pair behind|theo ông|-1 0 0 13
pair behind|theo đó|-48 0 -18 -21
pair behind|theo đúng|0 0 0 -1
pair behind|thi công|-3 35 0 -23
pair behind|thi hành|-5 0 0 2
pair behind|thi đua|-16 35 0 -34
pair behind|thiết bị|11 -27 -1 -25
pair behind|thiết chế|0 0 0 -1
pair behind|thiếu #|36 -4 0 0
pair behind|thiếu bản|0 0 0 28
pair behind|thiếu giáo|0 -2 0 0
pair behind|thiếu người|0 0 0 -34
pair behind|thiệt hại|0 1 0 30
pair behind|thoát khỏi|-25 0 0 0
pair behind|thu #|9 0 -17 5
pair behind|thu chi|-1 0 6 0
pair behind|thu các|-25 5 0 36
pair behind|thu cân|15 0 -1 29
pair behind|thu gom|0 0 0 -1
pair behind|thu hút|43 0 -5 -4
pair behind|thu hồi|11 -14 0 11
pair behind|thu ngân|-18 0 0 0
pair behind|thu nhập|7 0 0 -1
pair behind|thu nsnn|-17 0 0 -2
pair behind|thu nội|21 0 -2 30
pair behind|thu nợ|-1 0 0 0
pair behind|thu phí|-4 0 0 -19
pair behind|thu quỹ|0 14 10 10
pair behind|thu thuế|16 0 0 -1
pair behind|thu tiền|37 -7 -1 76
pair behind|thu trên|-6 0 0 -41
pair behind|thu từ|-18 13 0 0
pair behind|thu vượt|-12 -13 0 -12
pair behind|thu đủ|0 0 37 0
pair behind|thuế sản|-54 0 -2 -26
pair behind|thuế sử|17 -12 0 30
pair behind|thuế đất|0 0 0 -42
pair behind|thuộc nhóm|-1 32 0 -48
pair behind|thành lập|9 -3 0 -1
pair behind|thành phần|-17 0 -23 -21
pair behind|thành phố|-1 0 0 0
pair behind|thái gia|-9 9 0 -19
pair behind|thái độ|10 -9 0 0
pair behind|tháng #|-19 -21 0 0
pair behind|tháo dỡ|14 0 -5 1
pair behind|tháo gỡ|0 0 36 -2
pair behind|thân nhân|-1 3 0 0
pair behind|thêm #|-6 0 0 -6
pair behind|thôn nào|0 0 6 11
pair behind|thông báo|1 0 -3 3
pair behind|thông qua|0 0 -24 0
pair behind|thông tin|0 0 0 1
pair behind|thông tuyến|0 0 7 0
pair behind|thúc tiến|0 0 -2 0
pair behind|thăm hỏi|23 0 0 -35
pair behind|thư ký|-37 0 0 -22
pair behind|thương lái|0 11 0 -19
pair behind|thương mại|-12 0 0 -27
pair behind|thường trực|0 0 13 7
pair behind|thường xuyên|0 0 -33 0
pair behind|thưởng tết|0 0 10 26
pair behind|thạnh phong|0 9 0 0
pair behind|thảo luận|0 0 -6 0
pair behind|thấp hơn|-1 30 0 7
pair behind|thấp nhất|0 0 0 -14
pair behind|thất thu|0 0 0 -42
pair behind|thẩm tra|-1 0 1 26
pair behind|thẩm định|-10 -17 0 -73
pair behind|thế nhưng|48 -31 0 10
pair behind|thể thao|13 -1 0 0
pair behind|thị trấn|0 0 -9 0
pair behind|thị xã|0 0 -8 -26
pair behind|thống nhất|6 0 -1 20
pair behind|thời gian|-32 -2 0 -45
pair behind|thời hạn|0 -9 3 22
pair behind|thời tiết|0 45 0 -15
pair behind|thủ tục|0 0 0 1
pair behind|thủy sản|-21 1 0 -1
pair behind|thứ ba|0 9 -6 32
pair behind|thứ hai|0 13 0 29
pair behind|thứ năm|0 0 0 -12
pair behind|thứ sáu|0 0 23 -1
pair behind|thứ tư|-10 24 -1 -1
pair behind|thực hiện|0 0 -5 0
pair behind|tiêm chủng|0 0 0 24
pair behind|tiêm mũi|8 0 0 8
pair behind|tiêm vắc|8 13 0 -19
pair behind|tiêu chí|-43 11 0 -16
pair behind|tiêu cực|0 -6 4 -17
pair behind|tiêu hủy|-1 3 0 -1
pair behind|tiến độ|-11 0 0 24
pair behind|tiếp dân|1 0 0 -9
pair behind|tiếp nhận|32 0 0 -1
pair behind|tiếp tục|0 0 35 -5
pair behind|tiết kiệm|21 -9 8 0
pair behind|tiền mặt|4 -4 0 16
pair behind|tiền phạt|0 0 0 24
pair behind|tiền sử|45 0 0 0
pair behind|tiểu thương|-14 15 0 0
pair behind|tiểu thủ|9 0 0 16
pair behind|tm -|10 0 0 -32
pair behind|toàn huyện|-3 0 0 0
pair behind|toàn tỉnh|0 27 -1 0
pair behind|toàn xã|30 0 0 0
pair behind|toàn đảng|-32 37 0 -22
pair behind|tranh chấp|17 -1 0 11
pair behind|tranh luận|0 0 0 12
pair behind|trao #|13 -1 0 -1
pair behind|triển khai|2 0 0 -44
pair behind|triệt sản|0 15 0 16
pair behind|triệt xóa|1 0 0 0
pair behind|trong #|-18 0 0 -48
pair behind|trong bối|0 -3 0 0
pair behind|trong bức|60 0 0 -16
pair behind|trong hai|0 0 -38 0
pair behind|trong hạn|11 -9 0 43
pair behind|trong khi|0 27 0 -2
pair behind|trong kỳ|-33 -29 -2 4
pair behind|trong quý|0 0 1 0
pair behind|trong số|0 -1 -2 0
pair behind|trong tháng|-44 -11 3 15
pair behind|trong đó|-8 0 0 0
pair behind|trung tâm|6 0 0 -1
pair behind|truy thu|0 0 23 9
pair behind|trên #|-27 0 2 -4
pair behind|trình ban|0 0 0 35
pair behind|trình duyệt|-4 0 22 -22
pair behind|trình hđnd|12 0 -4 0
pair behind|trình phương|0 0 58 0
pair behind|trình trong|0 0 18 0
pair behind|trình trước|0 0 0 -3
pair behind|trình tỉnh|0 0 35 0
pair behind|trình ubnd|0 0 3 9
pair behind|trình đề|0 0 5 0
pair behind|trích đo|31 0 0 0
pair behind|trước #|28 0 -16 -1
pair behind|trước hết|-5 0 -14 0
pair behind|trước mắt|-17 0 21 0
pair behind|trường chuẩn|-18 22 -8 17
pair behind|trường học|51 -12 0 -22
pair behind|trường hợp|0 0 0 20
pair behind|trường lớp|17 -2 0 0
pair behind|trường mầm|0 0 0 -30
pair behind|trường phối|0 0 0 21
pair behind|trường tiểu|10 0 0 11
pair behind|trưởng các|-1 0 -2 0
pair behind|trưởng phòng|0 2 17 -24
pair behind|trại lưới|0 0 13 0
pair behind|trạm xá|6 0 0 -45
pair behind|trạm y|12 0 0 0
pair behind|trả #|14 -14 -1 0
pair behind|trả lại|2 0 5 -53
pair behind|trả lời|-4 0 -24 2
pair behind|trả mặt|10 -7 0 0
pair behind|trả nợ|0 0 23 0
pair behind|trả trước|7 0 -7 -38
pair behind|trả đúng|39 0 0 -44
pair behind|trật tự|15 0 0 0
pair behind|trẻ #|0 1 0 21
pair behind|trẻ em|0 0 0 -1
pair behind|trẻ suy|-37 0 -27 0
pair behind|trị giá|0 0 0 -6
pair behind|trọng tâm|-1 0 5 14
pair behind|trồng #|75 0 -3 -18
pair behind|trồng cây|0 0 27 -47
pair behind|trồng lại|0 0 6 -38
pair behind|trồng mới|-41 0 0 12
pair behind|trồng rừng|-10 -2 0 52
pair behind|trồng thay|16 0 0 0
pair behind|trộm cắp|8 -17 0 5
pair behind|trợ cấp|24 0 1 -14
pair behind|trụ sở|-7 -22 0 -13
pair behind|trực tại|0 0 0 7
pair behind|tuy các|0 17 0 -29
pair behind|tuy còn|15 -13 0 16
pair behind|tuy nhiên|1 0 0 5
pair behind|tuy số|-30 15 0 0
pair behind|tuy thế|-7 27 0 0
pair behind|tuy vậy|91 -36 0 59
pair behind|tuy đã|-12 22 0 -54
pair behind|tuyên truyền|0 0 24 -11
pair behind|tuyến phố|0 26 -8 -13
pair behind|tuyển quân|-9 0 3 -32
pair behind|tuyển sinh|-40 -1 0 0
pair behind|tuần nào|0 0 0 21
pair behind|tuần tra|0 0 5 -10
pair behind|tài chính|-12 0 0 0
pair behind|tàu cá|0 6 0 -1
pair behind|tách thửa|0 11 5 0
pair behind|tách địa|0 11 0 0
pair behind|tái canh|-4 0 -20 -31
pair behind|tái định|0 0 19 56
pair behind|tình hình|0 0 -10 0
pair behind|tình trạng|-20 -26 0 -8
pair behind|tín dụng|0 26 0 -42
pair behind|tính chiến|-16 24 0 35
pair behind|tính chung|-18 33 0 0
pair behind|tính cả|0 0 0 13
pair behind|tính lại|0 0 4 26
pair behind|tính theo|18 0 0 43
pair behind|tính đến|-10 21 0 -1
pair behind|tòa án|0 0 -16 0
pair behind|tôm giống|18 -6 -3 43
pair behind|tôm nuôi|19 40 0 -67
pair behind|tôm sú|0 0 0 18
pair behind|tăng cường|0 0 18 0
pair behind|tăng phạt|-8 0 8 46
pair behind|tăng trưởng|0 4 0 0
pair behind|tư pháp|17 0 0 0
pair behind|tư vấn|0 0 11 0
pair behind|tại hội|0 0 20 0
pair behind|tại thị|-8 0 0 0
pair behind|tạm ở|0 0 0 -14
pair behind|tạo việc|17 0 27 -16
pair behind|tảo hôn|0 19 0 2
pair behind|tập huấn|0 0 39 9
pair behind|tập trung|-6 23 12 -14
pair behind|tặng #|4 2 -1 -10
pair behind|tặng quà|14 0 0 -43
pair behind|tệ nạn|-3 0 0 2
pair behind|tỉnh bố|9 0 -6 -22
pair behind|tỉnh đã|-44 -8 -17 0
pair behind|tỉnh ủy|0 0 0 12
pair behind|tịch thu|0 0 0 -5
pair behind|tố cáo|0 0 -45 -23
pair behind|tốc độ|25 1 0 -1
pair behind|tồn tại|7 0 0 0
pair behind|tổ #|0 9 0 -37
pair behind|tổ chức|-1 -1 5 0
pair behind|tổ công|21 20 0 -37
pair behind|tổ dân|1 0 9 -16
pair behind|tổ hợp|29 -28 0 27
pair behind|tổ đại|0 0 8 44
pair behind|tổng chi|27 0 0 0
pair behind|tổng công|0 -7 -10 -42
pair behind|tổng giá|6 0 0 1
pair behind|tổng hợp|0 -1 -77 15
pair behind|tổng kinh|40 -36 0 86
pair behind|tổng mức|30 0 0 -44
pair behind|tổng nợ|0 -22 0 0
pair behind|tổng rà|0 0 0 14
pair behind|tổng sản|18 -9 0 0
pair behind|tổng thu|-35 1 0 0
pair behind|tổng trị|0 0 0 50
pair behind|tổng trọng|0 9 0 18
pair behind|tổng vốn|-58 0 0 -2
pair behind|tổng đàn|1 0 0 0
pair behind|tội phạm|0 0 0 -17
pair behind|tờ trình|-7 17 -26 0
pair behind|từ #|-12 -3 0 0
pair behind|từ chối|-48 -1 0 9
pair behind|từ nay|0 0 -36 0
pair behind|từ ngày|-10 0 0 0
pair behind|tự kiểm|20 0 0 0
pair behind|tỷ số|-7 0 0 -10
pair behind|ubkt đảng|-13 0 -13 0
pair behind|ubmttq việt|0 0 12 28
pair behind|ubnd huyện|1 0 -5 0
pair behind|ubnd phường|-13 0 0 1
pair behind|ubnd thị|0 0 1 0
pair behind|ubnd tỉnh|1 0 -28 -1
pair behind|ubnd xã|0 0 -24 1
pair behind|vi văn|-11 0 0 -10
pair behind|việc chuẩn|0 -9 0 1
pair behind|việc giải|0 -4 0 0
pair behind|việc liên|0 0 0 -25
pair behind|việc làm|-29 0 0 -5
pair behind|việc này|-8 12 0 4
pair behind|việc nạo|0 0 0 11
pair behind|việc thực|10 -26 -9 0
pair behind|việc tiếp|0 0 0 73
pair behind|việc tập|0 -27 0 0
pair behind|việc xử|0 -9 0 0
pair behind|việc đảng|0 0 0 9
pair behind|viện kiểm|-32 0 0 -1
pair behind|vp chấm|0 0 12 0
pair behind|và hđnd|0 0 21 -10
pair behind|và tổng|0 -7 -13 -13
pair behind|vùng đầm|4 0 0 -10
pair behind|văn bản|-10 2 0 0
pair behind|văn hóa|-1 0 1 -1
pair behind|văn phòng|0 0 9 0
pair behind|vướng mắc|0 0 1 0
pair behind|vượt chỉ|0 0 0 66
pair behind|vượt xa|-6 8 0 0
pair behind|vải thiều|14 14 -1 21
pair behind|vẫn còn|1 1 0 -35
pair behind|vẫn để|15 -8 0 0
pair behind|vận chuyển|0 0 2 0
pair behind|vận tải|-25 -2 0 3
pair behind|vận động|0 0 44 -3
pair behind|vật liệu|0 -12 0 24
pair behind|vật tư|-5 -6 12 0
pair behind|về chỉ|3 18 0 75
pair behind|về thu|0 -6 0 0
pair behind|về xây|-4 -6 0 -26
pair behind|về y|-15 18 0 -8
pair behind|vệ sinh|3 4 -3 13
pair behind|vỉa hè|10 -11 0 0
pair behind|vốn chương|-20 -13 0 -25
pair behind|vốn dân|0 0 0 2
pair behind|vốn thêm|1 0 0 0
pair behind|vốn vay|-1 3 0 0
pair behind|vốn xây|0 -12 0 -25
pair behind|vốn xã|4 0 0 0
pair behind|vốn đầu|14 -1 0 39
pair behind|với trung|0 0 28 0
pair behind|vụ chiêm|-23 -22 0 -14
pair behind|vụ cưỡng|0 1 0 0
pair behind|vụ mùa|-15 0 0 69
pair behind|vụ việc|10 0 -7 48
pair behind|vụ xuân|14 0 0 5
pair behind|vụ đông|0 24 0 0
pair behind|vững mạnh|1 0 -4 0
pair behind|xe chở|35 -22 0 0
pair behind|xe tải|10 0 0 21
pair behind|xe điện|0 0 0 -34
pair behind|xem xét|-21 0 0 0
pair behind|xi măng|-20 56 0 -30
pair behind|xin huyện|0 0 0 21
pair behind|xin tỉnh|0 0 42 -8
pair behind|xong ngày|0 0 0 46
pair behind|xong quý|0 0 0 9
pair behind|xong trong|0 0 0 28
pair behind|xuất khẩu|0 1 0 15
pair behind|xuống giống|-6 0 0 0
pair behind|xác nhận|-8 8 0 -4
pair behind|xác định|0 4 3 28
pair behind|xâm thực|16 0 0 0
pair behind|xây #|3 0 0 -2
pair behind|xây dựng|0 0 0 18
pair behind|xây nhà|0 0 6 0
pair behind|xã còn|40 0 0 0
pair behind|xã huổi|0 0 -11 -35
pair behind|xã hội|-18 0 1 2
pair behind|xã nào|0 0 1 13
pair behind|xã phải|0 0 24 0
pair behind|xã tân|0 24 0 -1
pair behind|xã đã|-45 10 -1 -1
pair behind|xét tuyển|2 -2 0 0
pair behind|xóa #|17 0 4 -74
pair behind|xóa hết|-3 0 0 0
pair behind|xóa xong|24 1 0 51
pair behind|xưởng may|5 0 0 12
pair behind|xảy ra|-2 4 0 12
pair behind|xếp loại|1 0 -1 0
pair behind|xếp thứ|1 0 0 -30
pair behind|xử lý|0 0 15 1
pair behind|xử phạt|-2 0 16 -1
pair behind|y tế|21 7 0 0
pair behind|yên dũng|0 9 0 0
pair behind|yêu cầu|-1 0 -34 -12
pair behind|án bị|-25 -12 0 0
pair behind|án ma|-12 12 0 1
pair behind|án tồn|0 -19 0 0
pair behind|ô #|0 0 2 0
pair behind|ô nhiễm|-14 -2 0 0
pair behind|ông /|0 0 40 43
pair behind|ông bạch|0 0 -26 0
pair behind|ông huỳnh|0 0 -31 -2
pair behind|ông mai|0 0 -1 0
pair behind|ông nói|0 0 -42 0
pair behind|ông trần|0 0 -10 0
pair behind|ý kiến|0 -25 0 -7
pair behind|ý thức|0 0 0 22
pair behind|ăn uống|22 -14 0 13
pair behind|đ )|0 0 0 -11
pair behind|đ /|0 0 -30 0
pair behind|đa số|0 -14 0 0
pair behind|đi lại|0 0 0 24
pair behind|điều chuyển|0 0 0 4
pair behind|điều dưỡng|43 6 0 0
pair behind|điều hành|-9 0 9 0
pair behind|điều khiển|-1 0 0 -1
pair behind|điều tra|6 3 -8 33
pair behind|điều trị|-1 0 0 0
pair behind|điểm nhóm|0 0 0 -1
pair behind|điện gió|23 0 0 -17
pair behind|điện kéo|-6 10 0 25
pair behind|điện lưới|37 -16 0 29
pair behind|điện nông|0 0 0 28
pair behind|điện sản|31 0 0 0
pair behind|điện thoại|0 6 0 33
pair behind|điện thương|-11 16 0 -26
pair behind|đoàn công|-10 0 0 0
pair behind|đoàn giám|-10 0 -7 0
pair behind|đoàn thanh|0 0 27 -15
pair behind|đoàn thể|12 0 -3 -2
pair behind|đoàn viết|-1 0 -4 0
pair behind|đoàn đề|0 0 -21 0
pair behind|đuối nước|56 -4 0 0
pair behind|đài truyền|0 0 0 34
pair behind|đàn bò|15 -3 0 -47
pair behind|đàn gia|10 2 0 15
pair behind|đàn heo|-11 0 -1 7
pair behind|đàn lợn|0 0 0 1
pair behind|đàn trâu|4 0 0 -52
pair behind|đào tạo|0 0 0 -1
pair behind|đá gà|-4 18 0 -4
pair behind|đá quý|-10 -10 0 -15
pair behind|đáng nói|0 6 0 -10
pair behind|đáng tiếc|44 0 0 -60
pair behind|đánh bạc|0 3 0 -6
pair behind|đánh bắt|0 -7 0 -28
pair behind|đánh giá|0 0 1 26
pair behind|đã bàn|1 0 0 -15
pair behind|đã có|1 -37 0 0
pair behind|đã cấp|-17 -27 0 -17
pair behind|đã hái|0 0 0 -47
pair behind|đã làm|-52 43 0 -40
pair behind|đã lập|11 0 0 14
pair behind|đã tiêm|-24 -16 0 -8
pair behind|đã trả|9 0 0 -21
pair behind|đê biển|20 -4 0 1
pair behind|đính chính|22 5 -3 3
pair behind|đó là|-14 0 0 -36
pair behind|đón #|-42 -1 -14 0
pair behind|đóng cửa|0 -24 43 2
pair behind|đóng góp|0 0 0 24
pair behind|đô thị|1 0 0 -1
pair behind|đôn đốc|0 1 0 -37
pair behind|đùn đẩy|0 -1 5 0
pair behind|đúng chế|0 0 0 -20
pair behind|đúng dự|-2 0 2 -5
pair behind|đúng hẹn|1 0 0 0
pair behind|đúng luật|0 0 0 31
pair behind|đúng ngày|15 -6 -1 38
pair behind|đúng phong|-6 0 12 0
pair behind|đúng quy|0 0 10 -37
pair behind|đăng ký|0 0 10 -11
pair behind|đơn hàng|17 0 0 -3
pair behind|đơn thư|32 -14 0 -1
pair behind|đơn vị|0 0 -28 0
pair behind|đưa #|0 0 -18 8
pair behind|đưa giống|0 0 2 0
pair behind|đưa nga|0 0 -13 0
pair behind|đưa tỷ|0 0 15 0
pair behind|đưa vào|0 0 0 -3
pair behind|đưa đi|0 0 0 5
pair behind|đường biên|-5 0 0 1
pair behind|đường liên|32 0 0 -61
pair behind|đường nội|0 2 0 0
pair behind|đường sá|-8 0 0 -6
pair behind|đường truyền|12 -5 0 0
pair behind|đường trục|0 0 0 41
pair behind|đường tỉnh|0 10 0 6
pair behind|đường vào|0 45 0 -1
pair behind|đường về|-1 17 0 0
pair behind|đường điện|6 0 0 0
pair behind|được giá|5 0 0 -54
pair behind|được trong|-2 0 12 14
pair behind|được tòa|0 0 0 -7
pair behind|đại biểu|0 -8 0 -39
pair behind|đại diện|-25 0 -6 0
pair behind|đại hội|31 0 0 -7
pair behind|đại lý|-10 14 0 21
pair behind|đạt #|16 0 0 -56
pair behind|đạt và|4 0 0 0
pair behind|đảm việc|6 0 0 -19
pair behind|đảng bộ|-24 0 -8 -1
pair behind|đảng viên|1 13 -7 -29
pair behind|đảng ủy|-1 0 -6 0
pair behind|đất công|3 0 0 17
pair behind|đất sản|0 19 0 0
pair behind|đất vừa|0 -25 0 0
pair behind|đất đai|18 0 -20 0
pair behind|đấu thầu|0 -20 -22 0
pair behind|đầu tư|16 0 0 2
pair behind|đẩy mạnh|3 0 36 9
pair behind|đẩy nhanh|23 -30 0 -6
pair behind|đập chính|-2 0 0 0
pair behind|đặc biệt|-25 0 -7 -1
pair behind|đặc khu|0 0 0 49
pair behind|đặt nhiều|-9 0 0 0
pair behind|đến #|0 0 0 1
pair behind|đến hết|1 0 -3 -14
pair behind|đến nay|-26 0 -20 -29
pair behind|đến ngày|-56 -27 0 -1
pair behind|đề nghị|0 0 -34 0
pair behind|đề xuất|0 -1 39 11
pair behind|đề án|65 0 0 -1
pair behind|để #|0 30 -16 0
pair behind|để tỷ|0 0 0 32
pair behind|để xảy|4 -3 0 0
pair behind|địa chính|0 1 0 1
pair behind|địa phương|0 0 -1 0
pair behind|định hướng|0 0 10 -1
pair behind|định kỳ|0 0 39 -1
pair behind|định việc|0 -3 -11 0
pair behind|đọc lại|0 0 -10 11
pair behind|đối chiếu|0 0 3 0
pair behind|đối thoại|0 0 8 15
pair behind|đối tượng|3 0 21 43
pair behind|đối với|20 0 3 29
pair behind|đồn biên|0 0 -1 32
pair behind|đồng chí|2 0 -33 -2
pair behind|đồng thời|-3 0 55 -10
pair behind|độ che|0 0 -1 28
pair behind|đội quản|0 0 1 13
pair behind|đội sổ|13 -1 0 -7
pair behind|đội thuế|0 0 14 25
pair behind|đời sống|4 11 -1 1
pair behind|đỡ đầu|-22 0 0 0
pair behind|đứng thứ|9 -9 0 3
pair behind|đứng áp|0 5 0 27
pair behind|ưu tiên|0 0 8 2
pair behind|ước cả|0 0 26 0
pair behind|ước thiệt|0 6 0 22
pair behind|ước đến|-28 -8 0 0
pair behind|ổn định|0 0 12 1
pair behind|ủy ban|-1 0 11 -17
pair behind|ủy viên|0 0 11 0
pair|" #|0 17 6 0
pair|" (|0 0 9 0
pair|" -|0 6 -12 -34
pair|" chở|0 0 0 -27
pair|" cà|21 -1 0 -10
pair|" của|0 1 0 -43
pair|" dân|0 0 4 17
pair|" giỏi|6 0 0 -19
pair|" hết|-4 0 0 28
pair|" không|-9 -1 -19 17
pair|" lan|11 -10 0 10
pair|" làm|-13 17 -11 -1
pair|" mỗi|-2 0 8 2
pair|" một|-42 -13 0 0
pair|" ngày|0 0 41 0
pair|" nhiệm|0 0 0 27
pair|" nút|0 0 -9 0
pair|" sang|3 0 0 18
pair|" tam|7 0 0 11
pair|" theo|-4 0 -17 1
pair|" trường|-12 0 -1 0
pair|" trắng|5 0 0 16
pair|" tín|-11 11 14 5
pair|" tết|0 0 0 -20
pair|" từ|-13 32 -19 0
pair|" và|21 0 36 3
pair|" vì|-2 -7 0 -4
pair|" vận|8 0 0 -18
pair|" đi|0 31 0 0
pair|" đèn|0 0 0 27
pair|" được|32 -26 0 -26
pair|" đảng|10 0 0 20
pair|" đất|0 24 -9 0
pair|" đứng|-26 7 0 17
pair|" ở|0 18 0 1
pair|# "|0 0 0 22
pair|# #|-9 19 0 -26
pair|# %|8 0 -1 0
pair|# ,|0 17 0 4
pair|# .|39 0 0 1
pair|# :|0 34 0 0
pair|# ;|0 -5 -12 0
pair|# ]|-13 24 -31 0
pair|# an|20 -6 0 0
pair|# a|0 44 0 -20
pair|# ban|0 0 0 -6
pair|# biên|-28 -37 1 -3
pair|# bon|-31 -32 16 0
pair|# buôn|2 1 0 -21
pair|# buổi|4 23 0 0
pair|# b|-7 -24 1 15
pair|# bác|0 3 -12 -39
pair|# báo|0 -36 -1 -19
pair|# bãi|-11 21 -4 -14
pair|# bé|-8 4 0 -7
pair|# bí|0 0 -7 30
pair|# bóng|34 -26 0 -25
pair|# bản|-17 25 13 -6
pair|# bậc|0 34 0 -24
pair|# bằng|0 1 1 7
pair|# bể|16 0 -1 -11
pair|# bộ|0 1 0 0
pair|# camera|0 33 0 -38
pair|# ca|0 29 0 8
pair|# chi|20 0 0 0
pair|# chiếc|0 0 0 -31
pair|# cho|-1 0 6 0
pair|# chuyên|5 0 -1 -17
pair|# cháu|2 -1 0 0
pair|# chưa|0 1 -13 -3
pair|# chương|-29 0 0 2
pair|# chị|13 -11 7 0
pair|# chợ|-2 11 1 44
pair|# chủ|10 -1 0 -33
pair|# con|-20 11 0 4
pair|# cuối|-22 0 0 0
pair|# cuộc|11 0 0 1
pair|# c|0 11 21 0
pair|# các|0 0 9 0
pair|# cái|-19 25 0 0
pair|# cán|34 -4 9 8
pair|# cá|-38 -10 -22 -13
pair|# cây|63 -29 0 -34
pair|# còn|27 0 0 0
pair|# có|0 12 0 19
pair|# công|-2 19 0 11
pair|# căn|1 0 0 11
pair|# cơ|0 1 0 -13
pair|# cả|-39 41 0 38
pair|# cấp|0 -2 0 -13
pair|# cầu|20 0 14 -5
pair|# cặp|0 0 0 -1
pair|# cụm|12 23 0 0
pair|# cụ|22 0 -2 -30
pair|# của|-5 0 0 1
pair|# cửa|0 0 2 17
pair|# cử|-19 0 -1 0
pair|# diện|0 0 0 -23
pair|# doanh|1 0 0 -4
pair|# do|-2 0 0 0
pair|# dành|0 -2 -1 0
pair|# dấu|14 0 -5 44
pair|# dự|1 41 0 5
pair|# em|0 24 0 -1
pair|# giao|0 0 -1 0
pair|# gia|25 0 0 -1
pair|# giáo|0 32 0 -1
pair|# giường|-19 -22 0 -2
pair|# giải|0 0 0 57
pair|# giấy|13 0 1 0
pair|# giờ|23 -13 7 0
pair|# grdp|-12 15 0 -38
pair|# g|-18 -31 -7 9
pair|# gây|0 2 0 8
pair|# gói|1 6 0 -7
pair|# ha|0 2 1 0
pair|# huyện|-16 2 0 -12
pair|# hài|16 0 0 -27
pair|# hđnd|0 0 0 7
pair|# hằng|0 0 33 37
pair|# hẻm|18 0 0 -12
pair|# học|-12 -4 -24 -19
pair|# hồ|0 0 0 10
pair|# hội|0 0 12 0
pair|# hợp|46 -15 0 -1
pair|# kg|0 -24 0 2
pair|# khai|-7 3 1 0
pair|# khiến|0 49 0 0
pair|# khoa|10 -9 0 0
pair|# khoản|20 -17 30 0
pair|# khu|0 -1 0 -20
pair|# khóa|-21 -1 1 10
pair|# khóm|-2 22 0 1
pair|# không|0 -19 31 54
pair|# khối|55 3 0 -10
pair|# kiến|11 27 1 -10
pair|# kiểm|30 0 0 -3
pair|# km|36 0 0 -2
pair|# kém|-10 21 0 0
pair|# kéo|-17 -1 -9 0
pair|# kết|0 0 44 1
pair|# kỳ|4 0 0 7
pair|# lao|27 0 29 -1
pair|# liều|13 -8 0 -5
pair|# làm|-36 39 0 0
pair|# làng|-43 -31 8 0
pair|# là|3 0 -23 1
pair|# lò|0 0 -1 5
pair|# lô|0 0 0 10
pair|# lượt|10 0 0 0
pair|# lần|51 11 0 -37
pair|# lồng|32 0 0 -39
pair|# lớp|25 0 0 0
pair|# m2|47 0 0 -7
pair|# m3|0 0 -1 0
pair|# m|-2 12 0 -20
pair|# mà|0 37 0 -9
pair|# mái|17 -9 0 0
pair|# máy|3 0 0 0
pair|# mã|27 0 -1 -10
pair|# mét|24 0 -7 -1
pair|# món|6 4 0 -1
pair|# mô|11 -2 0 34
pair|# mũi|0 0 0 -35
pair|# mường|-29 0 -12 0
pair|# mẫu|54 -3 0 14
pair|# mắt|0 17 0 -8
pair|# mỏ|-1 2 1 42
pair|# mới|-8 15 0 0
pair|# mở|0 0 -5 0
pair|# nghìn|0 0 0 4
pair|# nghị|-2 -2 -16 0
pair|# nguyễn|0 0 24 0
pair|# ngàn|27 1 0 -13
pair|# ngày|0 0 1 0
pair|# ngôi|-1 19 0 -16
pair|# ngư|-11 22 0 37
pair|# người|0 1 0 0
pair|# nhiệm|-12 9 0 38
pair|# nhà|0 0 0 -1
pair|# nhìn|20 0 0 0
pair|# nhóm|0 0 -14 11
pair|# nơi|-5 10 3 -13
pair|# nặng|18 0 0 -17
pair|# nếu|0 -1 14 -11
pair|# nội|-1 40 0 -8
pair|# pha|0 0 13 15
pair|# phiên|9 9 6 0
pair|# phòng|38 2 0 6
pair|# phút|4 0 4 3
pair|# phương|-5 27 0 0
pair|# phường|0 0 0 -2
pair|# phải|0 -10 47 20
pair|# phần|25 0 0 -34
pair|# qua|24 -15 0 0
pair|# quy|26 0 -7 0
pair|# quyết|20 0 0 -2
pair|# quân|11 0 0 0
pair|# quần|-3 0 -1 0
pair|# quầy|7 0 0 47
pair|# quận|41 0 0 -2
pair|# sang|19 0 0 0
pair|# sao|-1 1 0 23
pair|# sau|0 -1 0 0
pair|# so|-12 15 0 -38
pair|# suất|31 0 0 0
pair|# sáng|-1 0 0 0
pair|# sơ|-1 0 0 0
pair|# sạch|-22 0 26 6
pair|# sản|-11 0 -9 24
pair|# sổ|0 2 0 -11
pair|# thanh|41 0 0 -27
pair|# theo|0 0 11 2
pair|# thu|5 0 0 28
pair|# thành|10 0 0 14
pair|# tháng|0 0 -7 0
pair|# thì|-6 0 10 13
pair|# thông|-43 -8 -46 -26
pair|# thôn|-23 20 1 0
pair|# thẻ|24 -1 0 -27
pair|# thủ|43 -1 1 6
pair|# thửa|17 0 -7 -5
pair|# thực|-6 0 -3 0
pair|# tin|-14 32 0 1
pair|# tiêu|8 -1 -3 -26
pair|# tiểu|0 0 9 0
pair|# toàn|38 12 -15 -6
pair|# trang|-13 0 0 0
pair|# trong|16 0 0 0
pair|# trung|10 12 -6 19
pair|# tràn|0 -11 -9 0
pair|# trên|0 -7 0 -1
pair|# trình|0 0 1 10
pair|# trước|0 0 5 0
pair|# trường|0 0 -1 -1
pair|# trạm|13 22 -1 18
pair|# trẻ|66 -7 -11 -8
pair|# trở|-1 0 0 -28
pair|# trụ|0 2 -12 2
pair|# trực|-1 0 -5 0
pair|# tuyến|1 0 0 -15
pair|# tuổi|8 0 0 -23
pair|# tài|0 0 21 45
pair|# tàu|-4 27 0 19
pair|# tân|10 0 0 -1
pair|# tăng|-37 0 0 30
pair|# tại|5 0 12 6
pair|# tạ|0 0 0 1
pair|# tập|-14 -2 -26 9
pair|# tỉnh|0 0 3 21
pair|# tổng|0 0 0 -10
pair|# tổ|15 0 0 0
pair|# tới|-41 48 0 0
pair|# tờ|-10 -5 0 -1
pair|# tụ|0 0 1 -1
pair|# từ|19 -20 31 -32
pair|# tỷ|0 0 0 -1
pair|# usd|0 -6 0 0
pair|# viên|16 0 0 15
pair|# việc|-10 40 0 -42
pair|# và|0 0 -1 -1
pair|# vì|0 17 0 0
pair|# văn|18 54 0 -33
pair|# vườn|12 0 0 -17
pair|# vạn|4 -15 0 -26
pair|# vẫn|23 -32 -46 -1
pair|# về|1 0 39 74
pair|# vị|0 17 0 -57
pair|# với|0 -20 0 1
pair|# vụ|22 8 0 0
pair|# vựa|-32 46 0 -31
pair|# xe|54 -39 0 -7
pair|# xong|0 0 0 6
pair|# xuống|29 0 0 -42
pair|# xây|0 0 2 0
pair|# xã|15 0 0 0
pair|# xóm|-10 32 0 29
pair|# ý|43 0 0 62
pair|# điều|-21 0 -2 -14
pair|# điểm|8 0 0 -1
pair|# đoạn|0 3 9 -20
pair|# đ|38 32 0 10
pair|# đào|-8 25 0 0
pair|# đánh|0 0 -36 -11
pair|# đã|0 -1 0 48
pair|# đúng|-8 0 37 -9
pair|# đơn|0 0 16 0
pair|# được|32 0 0 0
pair|# đại|1 0 -39 -1
pair|# đạt|1 0 -23 -24
pair|# đảng|43 -14 1 -13
pair|# đầu|38 -23 0 3
pair|# đập|0 0 7 -12
pair|# đến|-58 -33 0 -27
pair|# đề|14 1 -10 15
pair|# để|-9 -22 3 0
pair|# địa|10 0 2 -52
pair|# đối|14 0 44 0
pair|# đồng|0 11 1 -1
pair|# đợt|2 49 -1 -1
pair|# ước|-13 0 0 0
pair|# ấp|-30 0 -9 -66
pair|# ổ|6 -2 0 0
pair|# ở|19 0 0 -7
pair|# ủy|22 -16 -3 -11
pair|% (|2 0 0 1
pair|% )|25 1 0 1
pair|% ,|39 0 0 -16
pair|% -|-18 8 -4 27
pair|% /|0 0 0 22
pair|% ;|16 17 0 -3
pair|% bộ|-1 13 0 0
pair|% chi|44 -2 0 58
pair|% chặng|8 0 -3 31
pair|% chỉ|15 0 0 0
pair|% ck|9 12 0 0
pair|% công|0 0 0 17
pair|% cùng|17 1 0 9
pair|% cơ|5 -7 -6 -13
pair|% cử|32 0 0 0
pair|% diện|26 0 0 16
pair|% do|-27 0 0 -1
pair|% dt|10 28 0 1
pair|% dân|8 0 0 0
pair|% gia|5 0 -6 28
pair|% giá|3 0 0 -1
pair|% hđnd|30 0 0 0
pair|% học|16 2 0 2
pair|% hộ|3 -1 -18 0
pair|% kế|4 0 0 0
pair|% mặt|2 -21 43 0
pair|% mục|39 0 0 0
pair|% mức|3 1 0 -46
pair|% nghị|49 1 0 57
pair|% người|55 0 0 -1
pair|% nhờ|2 0 0 0
pair|% nq|21 0 0 0
pair|% năm|33 2 0 2
pair|% sản|0 7 0 -26
pair|% số|12 0 0 0
pair|% theo|0 0 83 0
pair|% thôn|0 0 0 32
pair|% trong|0 -3 0 -6
pair|% trường|-5 0 -41 -41
pair|% trạm|-15 0 9 0
pair|% trẻ|15 0 -11 58
pair|% trở|-48 -1 -10 0
pair|% tàu|-1 0 49 -10
pair|% tỉnh|0 0 0 -10
pair|% tổng|23 0 0 2
pair|% tổ|-5 0 -27 -14
pair|% vào|0 0 62 -34
pair|% và|-6 -25 -5 -26
pair|% vì|-1 15 0 -1
pair|% vốn|0 -4 0 -21
pair|% xuống|37 -11 -29 -33
pair|% đường|12 0 -9 0
pair|% đảng|25 0 0 -29
pair|& mt|0 0 12 0
pair|& ubnd|0 0 17 12
pair|& xh|-5 0 9 0
pair|& đt|0 0 5 18
pair|' lấp|-5 0 -14 0
pair|( #|0 0 0 3
pair|( +|10 0 0 1
pair|( -|-35 51 0 0
pair|( a|1 0 0 -2
pair|( bgđt|-9 0 -1 0
pair|( b|0 0 -12 0
pair|( báo|0 -1 -1 0
pair|( bình|0 -11 -16 0
pair|( bằng|-4 -3 0 -11
pair|( chiếm|-12 15 0 -38
pair|( chuẩn|42 -22 0 0
pair|( chậm|0 0 0 7
pair|( chỉ|0 1 0 27
pair|( chủ|0 18 1 -11
pair|( công|4 -12 0 50
pair|( cùng|51 -13 5 -53
pair|( gdp|22 0 0 -4
pair|( gis|9 -7 0 0
pair|( giá|36 0 0 0
pair|( giảm|2 11 0 -18
pair|( glo|0 -10 -16 0
pair|( grdp|38 9 0 0
pair|( hbđt|0 0 -2 0
pair|( huyện|20 0 0 4
pair|( hà|0 0 -9 0
pair|( iip|-6 -15 0 0
pair|( khai|0 0 9 0
pair|( khoảng|0 2 0 0
pair|( kh|39 0 0 0
pair|( khóa|0 -1 2 -18
pair|( kế|2 1 0 1
pair|( lđ|0 0 -1 0
pair|( lĩnh|-19 -2 0 0
pair|( mặt|0 11 0 0
pair|( mở|-25 -1 -20 0
pair|( mức|0 23 0 0
pair|( ngày|0 0 1 0
pair|( nq|2 0 0 0
pair|( nêu|-13 0 0 0
pair|( ocop|7 0 0 -5
pair|( phòng|12 -1 0 14
pair|( phường|15 0 0 3
pair|( phối|0 0 8 0
pair|( phục|-1 0 -13 0
pair|( qbđt|0 0 -8 0
pair|( quản|0 -3 0 0
pair|( quốc|0 -3 0 0
pair|( riêng|-41 -45 -29 -8
pair|( so|19 0 0 15
pair|( sản|-13 21 0 -20
pair|( số|-46 0 0 0
pair|( sở|24 -18 -1 42
pair|( theo|0 0 31 0
pair|( thu|2 0 0 0
pair|( thôn|35 0 0 -13
pair|( thương|0 2 0 0
pair|( tphcm|0 0 -7 0
pair|( trình|-4 0 -25 -1
pair|( trích|0 0 -25 -1
pair|( tuần|0 -9 -5 0
pair|( tên|0 0 -6 0
pair|( tính|1 20 0 1
pair|( tăng|35 0 0 -6
pair|( tổ|0 11 0 0
pair|( tỷ|0 0 0 -32
pair|( vlo|0 0 -1 0
pair|( văn|0 -31 0 0
pair|( vượt|4 0 0 1
pair|( vốn|-8 0 0 7
pair|( xây|0 39 0 0
pair|( xã|1 20 0 0
pair|( điều|-30 0 0 -17
pair|( đoàn|-11 22 9 20
pair|( đ|-40 0 0 0
pair|( đã|-8 0 -2 0
pair|( đại|0 4 0 0
pair|( đạt|10 0 0 -32
pair|( đầu|0 36 0 5
pair|( để|0 0 -13 0
pair|( đồng|0 0 -17 0
pair|( ấp|-8 -18 0 13
pair|) #|1 -1 0 -6
pair|) (|0 4 0 -1
pair|) ,|3 0 0 0
pair|) [|0 16 0 -1
pair|) ban|0 0 1 -6
pair|) bhxh|0 0 0 -13
pair|) có|1 1 0 -34
pair|) của|1 0 0 1
pair|) do|-4 11 0 9
pair|) giảm|-10 14 0 -42
pair|) hỏi|0 -4 0 0
pair|) khóa|0 -1 0 0
pair|) kiểm|-13 0 0 0
pair|) lẫn|0 0 0 38
pair|) mỗi|0 0 0 -9
pair|) mở|9 0 0 0
pair|) ngày|0 0 -5 0
pair|) phòng|0 -5 8 -45
pair|) sáng|0 0 -6 0
pair|) thanh|0 0 1 0
pair|) theo|28 23 0 0
pair|) thu|0 0 26 -15
pair|) trình|0 0 0 12
pair|) trước|0 0 28 0
pair|) trạm|0 0 0 -4
pair|) trả|0 0 0 -11
pair|) tăng|54 0 0 -3
pair|) tổ|-4 -4 6 0
pair|) và|29 -6 0 27
pair|) vẫn|0 0 0 -10
pair|) vận|-5 0 20 -6
pair|) vừa|0 -1 0 0
pair|) đã|-1 0 0 36
pair|) đạt|15 0 0 -1
pair|) để|-1 0 -5 0
pair|) ước|28 0 0 0
pair|+ #|30 0 0 1
pair|, #|26 6 0 -1
pair|, +|37 0 0 -52
pair|, =|0 0 0 44
pair|, buôn|-8 0 0 -9
pair|, bài|13 0 0 9
pair|, bò|0 34 0 -16
pair|, bản|-28 0 -29 0
pair|, bằng|0 0 0 -1
pair|, bớt|8 0 0 0
pair|, cao|47 0 0 5
pair|, chi|-3 3 0 6
pair|, chưa|0 0 0 25
pair|, chỉ|0 26 0 2
pair|, chữa|11 0 0 -5
pair|, cua|0 0 0 36
pair|, cá|19 0 0 36
pair|, còn|28 -1 0 0
pair|, công|8 0 0 0
pair|, cải|0 28 0 0
pair|, cấp|0 7 0 0
pair|, cần|0 0 24 0
pair|, doanh|-27 -23 -10 -4
pair|, du|0 0 0 20
pair|, dịch|2 0 0 -41
pair|, giảm|18 2 0 0
pair|, gấp|0 0 0 -35
pair|, hàn|10 0 0 -8
pair|, hơn|29 0 0 40
pair|, hạn|44 -37 -16 61
pair|, hạ|-9 0 0 -11
pair|, hải|-64 -13 0 0
pair|, hụt|5 0 0 0
pair|, kém|-9 22 0 -11
pair|, kéo|3 0 0 -1
pair|, kế|0 2 0 2
pair|, lâm|0 1 0 11
pair|, lệ|-4 52 0 -5
pair|, môi|0 -4 0 0
pair|, mới|-7 41 0 1
pair|, nghêu|22 0 0 -38
pair|, ngày|0 0 17 0
pair|, nhiều|2 0 0 1
pair|, nhà|32 0 0 -18
pair|, nhích|46 0 0 -22
pair|, nhỉnh|19 0 0 -7
pair|, phí|5 4 0 0
pair|, phường|0 0 0 1
pair|, phấn|0 0 32 -1
pair|, phần|-17 19 0 -8
pair|, quy|0 7 0 0
pair|, quá|42 -8 0 -6
pair|, so|40 -4 0 -10
pair|, sáng|0 -9 -5 0
pair|, sụt|-11 17 0 0
pair|, thu|2 0 0 0
pair|, thêm|1 0 0 -54
pair|, thôn|2 -15 0 -57
pair|, thương|2 -17 0 0
pair|, thấp|-8 14 0 -9
pair|, thị|1 0 0 1
pair|, thủy|16 0 0 38
pair|, thực|60 -13 -2 0
pair|, tiểu|13 0 0 -43
pair|, tăng|50 0 0 0
pair|, tương|12 0 0 0
pair|, tặng|28 0 0 -2
pair|, tổ|0 3 0 -1
pair|, tụt|0 3 0 17
pair|, tức|38 2 0 12
pair|, từ|33 0 -1 0
pair|, ubnd|10 0 0 18
pair|, việc|37 -20 0 0
pair|, vượt|1 0 0 0
pair|, xây|-28 -32 0 -13
pair|, xã|-40 -1 0 17
pair|, xấp|41 0 0 -42
pair|, xổ|-15 0 0 0
pair|, ăn|1 2 0 54
pair|, đi|0 0 0 20
pair|, điều|-26 11 0 0
pair|, đơn|-7 0 -9 -45
pair|, được|0 40 0 -39
pair|, đảng|-22 20 -17 -1
pair|, đất|0 31 0 0
pair|, đậu|4 0 0 4
pair|, đặt|28 0 0 27
pair|, đến|0 0 0 2
pair|, đủ|10 -9 0 0
pair|, ước|34 0 0 -16
pair|- #|-1 0 0 0
pair|- anqp|-1 0 0 0
pair|- an|0 0 -16 -1
pair|- ba|0 0 6 14
pair|- bgdđt|0 0 24 0
pair|- bhyt|0 0 9 0
pair|- btc|-26 0 -1 0
pair|- btt|0 0 -2 0
pair|- byt|-1 -8 20 -38
pair|- bằng|18 -16 0 14
pair|- cao|11 0 0 -39
pair|- chi|-9 5 -40 -15
pair|- cp|0 0 1 0
pair|- ct|0 0 1 0
pair|- doanh|0 11 18 0
pair|- du|34 0 -45 0
pair|- dv|13 0 0 0
pair|- dịch|-9 0 0 -3
pair|- hành|0 0 10 0
pair|- hòn|9 -4 -25 0
pair|- hđnd|-1 0 0 0
pair|- hộ|-18 0 -8 0
pair|- in|-3 0 13 0
pair|- kh|0 -5 -1 -1
pair|- kiểm|0 0 0 1
pair|- kl|0 0 12 0
pair|- kt|0 0 -24 0
pair|- kết|-2 16 0 22
pair|- kế|0 0 1 0
pair|- lâm|-37 0 0 -35
pair|- lđtbxh|0 8 0 0
pair|- mttq|0 0 -3 0
pair|- mt|-1 0 0 0
pair|- môi|0 0 4 -2
pair|- mùa|7 0 0 11
pair|- một|-1 0 -9 0
pair|- ngân|-1 2 0 0
pair|- ngư|1 10 -3 43
pair|- nq|0 0 4 0
pair|- nơi|0 0 -6 0
pair|- pháp|0 0 26 0
pair|- phòng|0 0 21 8
pair|- phó|0 -2 0 0
pair|- ptnt|0 0 -1 0
pair|- qđ|5 0 1 -2
pair|- rô|-3 0 13 0
pair|- suối|0 6 9 -2
pair|- thanh|0 0 1 0
pair|- th|0 0 8 22
pair|- thành|0 -1 -2 0
pair|- thương|0 0 0 29
pair|- thường|26 0 7 8
pair|- thể|10 0 16 0
pair|- thị|0 0 -26 -10
pair|- thời|0 0 -6 0
pair|- thủy|0 0 0 11
pair|- tiểu|-11 -11 0 3
pair|- ttcn|-15 0 0 -20
pair|- ttg|0 0 0 2
pair|- tài|0 0 17 21
pair|- tôm|20 8 24 -29
pair|- tăng|19 -16 0 -24
pair|- ubmttqvn|0 0 -6 0
pair|- văn|0 0 5 5
pair|- xd|37 0 0 21
pair|- xh|-24 -17 -4 0
pair|- xin|2 0 0 3
pair|- xây|1 0 0 37
pair|- y|-3 -8 0 0
pair|- đt|-12 0 0 0
pair|- đưa|-18 0 6 0
pair|- đạt|12 0 0 0
pair|- đảng|0 0 -1 0
pair|- đất|0 0 0 44
pair|. #|14 0 0 1
pair|. sầm|-22 -10 12 -18
pair|. ubnd|0 0 -3 0
pair|. ủy|-21 -1 -17 0
pair|/ bcđtw|-19 -19 0 -27
pair|/ btctu|0 3 0 -22
pair|/ btctw|0 0 1 12
pair|/ bà|0 0 3 0
pair|/ ct|0 0 19 0
pair|/ c|-3 0 0 -1
pair|/ cđ|0 -5 9 0
pair|/ ha|2 0 0 0
pair|/ hu|0 0 17 0
pair|/ kg|0 0 0 -1
pair|/ kh|8 0 0 0
pair|/ kế|0 0 0 11
pair|/ l|-15 0 0 -12
pair|/ lớp|-19 21 0 0
pair|/ m3|0 16 1 -6
pair|/ máy|0 0 0 29
pair|/ ngày|-10 -11 -2 -18
pair|/ người|0 0 -3 0
pair|/ năm|-27 -1 -1 39
pair|/ qh14|0 0 10 0
pair|/ qh15|-13 0 0 0
pair|/ qđ|-16 0 0 2
pair|/ tháng|10 -9 0 20
pair|/ ttr|0 0 -10 0
pair|/ tt|14 -8 8 0
pair|/ tw|0 0 1 0
pair|/ ubkttw|22 0 -10 9
pair|/ ubnd|0 0 0 14
pair|/ ubtvqh15|0 0 30 21
pair|/ vạn|-21 -2 -26 -25
pair|/ vụ|7 6 10 24
pair|/ xã|38 8 0 -7
pair|: #|-1 45 0 -1
pair|: chờ|33 0 -1 0
pair|: giảm|43 -23 0 -10
pair|: tăng|-11 20 0 -5
pair|; #|8 1 0 -18
pair|; +|0 0 0 19
pair|; bình|0 -13 -21 0
pair|; chưa|-2 0 0 0
pair|; chương|0 0 0 1
pair|; chỉ|1 0 0 -4
pair|; huyện|0 51 0 0
pair|; kim|0 10 0 0
pair|; kế|-10 3 0 -3
pair|; nghị|0 0 17 0
pair|; phường|0 41 0 0
pair|; quyết|0 0 9 0
pair|; thu|0 10 0 0
pair|; thôn|0 43 0 0
pair|; tính|2 0 0 -4
pair|; tổ|0 37 0 0
pair|; việc|0 10 0 0
pair|= #|16 0 -1 1
pair|[ #|27 46 0 14
pair|[ cần|-21 -4 1 4
pair|[ cộng|1 11 0 0
pair|] chủ|0 0 1 -49
pair|a )|1 0 0 -2
pair|a .|-1 0 0 0
pair|a /|0 0 33 -35
pair|a a|-20 -7 0 0
pair|a lềnh|-34 0 0 0
pair|a mú|0 0 0 -9
pair|ai chết|25 0 -4 0
pair|ai cũng|0 0 32 10
pair|ai kiểm|0 0 0 50
pair|ai lập|0 0 0 13
pair|ai nhận|0 0 0 6
pair|ai nấy|0 0 0 26
pair|an (|-3 0 0 0
pair|an biên|0 0 -1 7
pair|an các|0 0 -11 0
pair|an di|0 0 0 -14
pair|an dũ|0 18 -4 0
pair|an huyện|0 0 0 -25
pair|an hòa|0 0 0 7
pair|an khê|-6 -26 0 0
pair|an ninh|0 0 0 -2
pair|an phường|0 19 37 9
pair|an quận|0 0 17 15
pair|an sinh|0 -9 0 0
pair|an thành|0 7 -14 25
pair|an thị|0 0 0 -34
pair|an toàn|-1 0 10 0
pair|an tp|0 0 8 4
pair|an trung|0 0 0 -25
pair|an táng|6 0 0 4
pair|an tổ|0 0 -11 0
pair|an xã|0 0 19 -2
pair|an đức|0 0 0 1
pair|anh tuấn|0 0 -4 0
pair|anh tú|0 0 -4 0
pair|anh đức|-11 0 0 0
pair|anqp #|-1 0 0 0
pair|b )|-4 0 0 0
pair|b .|0 -14 0 -36
pair|b /|0 0 -6 0
pair|ba ca|29 0 0 0
pair|ba chi|-11 31 0 -64
pair|ba còn|-7 14 0 0
pair|ba có|0 14 0 0
pair|ba hộ|0 0 36 0
pair|ba loại|0 0 0 30
pair|ba là|0 -10 -23 0
pair|ba lần|-2 37 0 0
pair|ba lế|0 0 6 14
pair|ba ngày|0 12 20 41
pair|ba năm|0 0 0 59
pair|ba tháng|-30 0 -1 0
pair|ba tiêu|48 0 0 35
pair|ba tơ|-2 1 0 2
pair|ba vinh|-15 0 -2 0
pair|ba điền|-15 0 0 0
pair|ba đình|0 0 -1 0
pair|ba đồn|12 -14 -11 -12
pair|ba đợt|-8 8 0 -4
pair|ban #|23 19 0 4
pair|ban bầu|-8 -5 -5 0
pair|ban bồi|0 0 2 -28
pair|ban cho|-1 1 -10 0
pair|ban chấp|0 0 -1 0
pair|ban chỉ|18 0 19 0
pair|ban các|0 0 33 0
pair|ban cán|0 0 20 -2
pair|ban có|-13 17 0 -30
pair|ban công|-5 14 0 -3
pair|ban dân|1 -33 14 -18
pair|ban giám|-1 4 -44 0
pair|ban giải|47 -15 38 -3
pair|ban giảm|0 0 5 35
pair|ban hành|30 1 2 0
pair|ban hđnd|0 0 19 0
pair|ban hằng|0 0 36 0
pair|ban kinh|0 0 -33 0
pair|ban kiểm|0 0 5 1
pair|ban mttq|0 0 -39 1
pair|ban mặt|0 0 0 9
pair|ban này|0 0 0 -14
pair|ban nội|-2 0 0 0
pair|ban pháp|0 -18 0 0
pair|ban qlda|0 -8 3 3
pair|ban quý|0 0 -29 0
pair|ban quản|0 0 0 1
pair|ban sau|0 0 -22 1
pair|ban thanh|4 0 0 28
pair|ban tháng|0 0 -13 0
pair|ban thẩm|0 0 -13 0
pair|ban thực|0 0 42 -3
pair|ban tuyên|1 0 0 0
pair|ban tvtu|-40 0 -1 -1
pair|ban tổ|0 0 -11 -22
pair|ban và|-1 0 1 1
pair|ban văn|0 -3 35 -13
pair|ban với|-12 0 -20 -1
pair|ban xây|0 0 52 0
pair|ban đánh|-2 0 0 0
pair|ban đã|-11 0 0 0
pair|ban đêm|0 0 11 1
pair|ban đề|0 0 -10 0
pair|bao bì|0 1 0 13
pair|bao nhiêu|-25 6 -9 17
pair|bao phủ|8 0 -15 -1
pair|bao thuốc|-19 -6 -7 -13
pair|bao tiêu|23 0 2 0
pair|bao trước|0 0 1 38
pair|bao vườn|0 0 4 -27
pair|bao ô|0 0 2 0
pair|bay sát|0 20 -1 0
pair|bgđt )|-9 0 -1 0
pair|bhxh bắt|14 0 0 -21
pair|bhxh các|0 0 0 -6
pair|bhxh cơ|0 0 26 14
pair|bhxh tỉnh|0 -1 -8 -8
pair|bhxh tự|-21 29 0 -4
pair|bhxh việt|0 0 0 -15
pair|bhyt #|-1 0 -1 -13
pair|bhyt )|0 0 9 0
pair|bhyt hộ|0 1 38 -39
pair|bhyt ký|0 0 0 -2
pair|bhyt phủ|34 0 0 0
pair|bhyt đạt|6 0 0 11
pair|bia giờ|0 53 0 0
pair|bia tăng|0 0 0 48
pair|binh ,|0 0 0 -1
pair|binh bất|-6 14 -8 -12
pair|binh và|-1 0 0 1
pair|biên báo|0 0 -10 0
pair|biên bản|0 0 0 14
pair|biên chế|-24 2 -4 20
pair|biên giới|10 9 0 -9
pair|biên tv|-10 0 -7 0
pair|biên tổ|0 0 8 14
pair|biên xác|0 0 -9 0
pair|biến )|0 7 0 0
pair|biến gỗ|0 0 0 -1
pair|biến phức|-1 14 0 -6
pair|biến thì|0 0 0 23
pair|biến tích|51 0 0 -29
pair|biến tốt|15 0 0 0
pair|biến đến|0 -3 -44 0
pair|biến động|-8 7 -4 1
pair|biết #|-48 -1 -16 0
pair|biết kinh|0 -9 -12 0
pair|biết vận|0 10 0 -22
pair|biết đưa|2 0 0 -5
pair|biều họp|-1 0 -6 0
pair|biển #|10 0 0 -29
pair|biển chậm|-1 21 0 -8
pair|biển chỉ|0 2 0 17
pair|biển cảnh|0 0 0 42
pair|biển dài|0 10 0 0
pair|biển dồn|0 53 0 0
pair|biển nước|22 -13 23 6
pair|biển phía|0 0 -12 -8
pair|biển quảng|38 -1 0 -2
pair|biển trong|0 0 68 0
pair|biển tây|-17 12 11 0
pair|biển và|-8 -1 0 0
pair|biển đoạn|16 0 0 0
pair|biển đông|39 18 0 0
pair|biển được|5 -41 0 0
pair|biển động|-28 33 13 -18
pair|biểu #|-15 3 0 13
pair|biểu bế|-1 0 -9 0
pair|biểu cho|0 24 0 0
pair|biểu chất|0 30 0 0
pair|biểu chỉ|0 -30 -18 0
pair|biểu dương|-14 0 25 -8
pair|biểu dự|0 0 -47 0
pair|biểu giám|0 0 20 38
pair|biểu hiện|0 41 1 0
pair|biểu hđnd|1 0 0 0
pair|biểu kết|0 0 -49 0
pair|biểu mẫu|10 0 -9 19
pair|biểu mổ|0 -25 23 0
pair|biểu nói|-9 -31 0 -1
pair|biểu quyết|-24 0 -14 0
pair|biểu quốc|0 0 -1 0
pair|biểu tại|0 -8 0 0
pair|biểu và|0 0 0 14
pair|biểu đảng|0 0 -6 0
pair|biện pháp|0 0 7 0
pair|biện xã|0 1 0 9
pair|biệt )|0 3 0 -1
pair|biệt khó|18 -27 0 0
pair|biệt nghiêm|-10 -3 -22 -7
pair|biệt phái|0 0 -31 -5
pair|bong tróc|0 0 0 13
pair|btc ngày|-31 0 -35 0
pair|bts ở|0 0 0 7
pair|btv hội|-7 0 0 -1
pair|buôn bán|10 0 0 5
pair|buôn cách|0 14 0 -3
pair|buôn giúp|0 0 35 0
pair|buôn hồ|-37 0 -10 0
pair|buôn không|0 0 0 -12
pair|buôn krai|-8 13 21 0
pair|buôn lậu|-19 0 1 0
pair|buôn ma|0 -3 -10 6
pair|buông lơi|0 19 -16 11
pair|buýt điện|17 0 0 0
pair|buổi làm|0 0 -23 0
pair|buổi nói|4 0 0 0
pair|buổi đối|0 0 -26 0
pair|buộc #|14 0 0 -21
pair|buộc tiêu|-9 19 0 19
pair|buớc đầu|0 0 0 5
pair|bvtv ở|16 0 -1 -11
pair|bà chủ|0 0 0 23
pair|bà con|13 0 0 5
pair|bà nguyễn|0 0 -6 0
pair|bà phạm|0 0 26 0
pair|bà trưng|0 0 1 0
pair|bài bản|48 -5 -1 9
pair|bài học|0 0 -18 -1
pair|bài thu|-10 35 0 0
pair|bàn #|-9 0 -9 0
pair|bàn (|0 0 17 0
pair|bàn ,|11 0 0 0
pair|bàn bằng|32 0 0 0
pair|bàn cách|0 0 12 -58
pair|bàn có|-30 0 -46 0
pair|bàn công|-2 0 0 0
pair|bàn dự|-2 0 48 -35
pair|bàn ghế|2 26 0 44
pair|bàn giao|0 0 0 -1
pair|bàn giải|0 0 -2 -1
pair|bàn hiện|-28 -33 0 0
pair|bàn huyện|0 0 0 58
pair|bàn kết|-26 0 0 0
pair|bàn lũy|6 0 0 0
pair|bàn năm|15 0 0 0
pair|bàn tính|37 0 0 0
pair|bàn tỉnh|20 2 0 0
pair|bàn việc|0 0 -4 0
pair|bàn và|-1 0 -3 0
pair|bàn với|0 0 13 0
pair|bàn đạt|11 0 0 -39
pair|bàn ước|-4 0 0 -11
pair|bào dân|1 -20 6 -26
pair|bào khmer|-24 1 9 -11
pair|bác sĩ|0 24 22 -15
pair|bám biển|38 -5 0 0
pair|bám bộ|0 0 17 0
pair|bám một|0 0 34 0
pair|bám nghị|-13 -2 0 -1
pair|bám ngư|19 -9 -2 7
pair|bám sát|7 0 -12 0
pair|bám đồng|-29 -5 0 -19
pair|bán #|-24 -24 0 10
pair|bán cho|0 0 0 12
pair|bán hàng|0 0 4 0
pair|bán hê|-3 0 13 0
pair|bán khá|0 0 0 24
pair|bán lẻ|-1 1 0 0
pair|bán người|0 0 0 23
pair|bán non|12 0 0 0
pair|bán nền|0 22 0 -8
pair|bán qua|-24 31 26 0
pair|bán ra|16 0 0 5
pair|bán trú|0 -4 -29 7
pair|bán tàu|0 0 0 9
pair|bán tại|1 -1 0 -19
pair|bán được|1 0 0 45
pair|bán đất|0 1 0 -13
pair|báo #|-2 8 0 2
pair|báo chí|0 -1 0 23
pair|báo của|-1 0 -32 -1
pair|báo hằng|0 0 0 12
pair|báo kinh|0 0 -5 0
pair|báo kết|2 29 -23 -11
pair|báo kịp|0 4 0 0
pair|báo này|0 0 2 26
pair|báo số|-23 0 0 -5
pair|báo theo|-7 10 5 20
pair|báo tạm|0 9 0 0
pair|báo về|0 0 0 18
pair|bát xát|0 -10 -9 0
pair|bãi biển|0 0 0 19
pair|bãi bỏ|17 -3 0 8
pair|bãi bồi|34 -21 0 6
pair|bãi hồng|0 1 0 0
pair|bãi ngang|-5 0 0 0
pair|bãi thải|0 -12 -2 36
pair|bãi triều|-1 0 1 25
pair|bãi tắm|0 4 3 -13
pair|bãi vật|0 26 29 0
pair|bãi xe|22 15 -1 -54
pair|bão kiểm|0 0 4 20
pair|bão lũ|0 0 0 -5
pair|bão mới|0 25 0 0
pair|bão năm|-24 -7 -6 -11
pair|bão số|-51 0 0 0
pair|bé gái|-8 4 0 -7
pair|bé trai|-8 4 0 -7
pair|bê do|0 0 0 7
pair|bê tông|19 0 0 -11
pair|bên cạnh|-7 -1 -6 0
pair|bên lề|0 0 -9 0
pair|bình )|11 26 0 0
pair|bình -|21 0 4 -9
pair|bình chẳng|0 1 0 -11
pair|bình dương|-1 10 0 5
pair|bình phước|0 0 -1 0
pair|bình theo|8 0 27 23
pair|bình thuận|-29 16 -21 0
pair|bình thường|-1 0 0 21
pair|bình trưng|0 0 -13 0
pair|bình và|1 0 -1 1
pair|bình xét|0 0 -31 38
pair|bình ổn|3 -1 -6 -35
pair|bích hảo|0 0 -9 0
pair|bính ngọ|-1 -5 1 0
pair|bò #|0 0 0 -1
pair|bò giống|39 0 -18 -25
pair|bò lai|50 0 0 0
pair|bò sữa|-3 0 0 -40
pair|bóc tiền|-15 21 0 -1
pair|bón giả|0 10 0 28
pair|bón phân|6 0 0 -35
pair|bóng đèn|33 -24 1 7
pair|bù kiến|0 0 9 -29
pair|bù là|0 0 0 25
pair|bù lại|1 -46 0 0
pair|bù phần|0 0 22 0
pair|bù số|0 0 1 0
pair|bùi thanh|0 0 -12 0
pair|bùi thị|15 -1 0 -42
pair|bùi trọng|0 0 0 17
pair|bùng phát|0 1 0 2
pair|búp tươi|6 0 0 5
pair|băn khoăn|-2 -36 0 0
pair|bơi cho|31 0 0 -12
pair|bưu chính|-1 0 0 -4
pair|bưu điện|17 0 0 -19
pair|bước thí|-12 41 0 0
pair|bước đầu|45 0 0 -14
pair|bạ #|52 -3 0 -2
pair|bạ số|7 0 0 0
pair|bạ và|-34 12 0 35
pair|bạc nhà|0 0 1 1
pair|bạch hầu|19 0 0 -13
pair|bạch thanh|0 0 0 -5
pair|bạch đằng|4 -17 10 17
pair|bạo lực|3 38 0 11
pair|bản #|35 0 0 8
pair|bản ,|0 -6 0 -34
pair|bản cam|8 0 0 2
pair|bản cho|-6 20 0 0
pair|bản chưa|-5 0 14 9
pair|bản có|-11 0 -11 14
pair|bản cấp|-1 47 0 -1
pair|bản của|0 20 0 -3
pair|bản ghi|0 0 0 21
pair|bản giao|-36 23 -14 -6
pair|bản giấu|0 14 13 -9
pair|bản gửi|-11 32 26 -32
pair|bản hiêm|-8 8 0 0
pair|bản hướng|0 0 16 -35
pair|bản khác|0 -1 -14 -12
pair|bản kia|0 0 12 0
pair|bản kiểm|0 0 12 11
pair|bản liền|0 0 0 -3
pair|bản làm|44 0 -9 -20
pair|bản là|0 21 0 29
pair|bản ngay|0 0 0 26
pair|bản nhất|0 0 -42 0
pair|bản nào|0 -20 -12 0
pair|bản nà|0 0 26 0
pair|bản phải|0 11 -8 14
pair|bản qua|24 -5 0 22
pair|bản sử|27 -20 0 -15
pair|bản theo|-21 0 9 0
pair|bản tháo|0 0 2 0
pair|bản tin|23 -1 0 0
pair|bản tái|0 0 39 0
pair|bản vùng|13 0 0 0
pair|bản vẽ|0 8 12 19
pair|bản về|0 0 15 31
pair|bản xong|-11 0 2 11
pair|bản xác|0 1 0 20
pair|bản án|-10 30 0 -30
pair|bản đôn|-2 1 0 0
pair|bản đúng|39 -27 0 -17
pair|bản đăng|0 0 20 0
pair|bản được|16 -13 0 -1
pair|bản đạt|-44 -39 0 0
pair|bản đồ|0 23 0 0
pair|bảng giá|-19 8 -55 0
pair|bảng hướng|0 3 0 0
pair|bảng mới|0 3 0 0
pair|bảng theo|0 -17 0 0
pair|bảo hiểm|1 0 0 0
pair|bảo hành|0 0 26 0
pair|bảo hộ|16 0 3 0
pair|bảo ninh|19 -9 -2 7
pair|bảo trì|0 0 10 0
pair|bảo trợ|2 0 0 0
pair|bảo tồn|0 0 -4 0
pair|bảo vệ|0 0 7 -10
pair|bảo đảm|2 0 1 1
pair|bảy không|0 0 7 25
pair|bấp bênh|-1 2 0 3
pair|bất cập|0 20 0 -1
pair|bất động|0 14 0 -4
pair|bầu #|15 0 0 28
pair|bầu cử|0 0 0 -1
pair|bậc mầm|0 0 0 -1
pair|bậc thang|31 0 0 0
pair|bậc trung|0 22 0 -29
pair|bật là|-44 -6 0 -40
pair|bắc của|0 0 -12 -8
pair|bắc giang|-2 0 0 0
pair|bắt #|-3 -35 0 -1
pair|bắt buộc|6 0 0 -27
pair|bắt giữ|0 4 0 8
pair|bắt quả|15 0 28 21
pair|bắt xa|0 -8 -40 -1
pair|bắt đầu|0 22 5 21
pair|bằng cho|0 0 39 26
pair|bằng chưa|0 19 0 0
pair|bằng các|0 0 29 -36
pair|bằng công|8 0 0 0
pair|bằng cùng|2 -20 0 -16
pair|bằng dự|0 26 45 -3
pair|bằng hình|22 -3 -1 28
pair|bằng không|0 21 0 1
pair|bằng kè|0 0 13 28
pair|bằng lòng|0 17 0 0
pair|bằng một|0 16 0 36
pair|bằng năm|-2 -27 -8 0
pair|bằng sạch|9 -7 1 -7
pair|bằng tiền|0 0 0 20
pair|bằng trước|0 0 0 -22
pair|bằng trường|4 -3 0 10
pair|bằng việc|0 0 40 20
pair|bằng và|19 0 -13 0
pair|bằng văn|-1 1 53 -9
pair|bằng đường|8 12 0 0
pair|bằng được|0 0 23 0
pair|bế mạc|-18 0 -26 0
pair|bế tắc|0 8 0 0
pair|bến bãi|1 0 -39 -7
pair|bến phà|-22 3 -25 -34
pair|bến theo|0 0 14 0
pair|bếp ăn|18 0 -25 0
pair|bền vững|0 0 0 -20
pair|bể chứa|0 1 14 -27
pair|bể thu|18 0 0 1
pair|bệnh #|-19 0 -1 -5
pair|bệnh cho|0 0 0 25
pair|bệnh nhân|-38 46 0 0
pair|bệnh phải|0 0 0 15
pair|bệnh phức|0 14 0 25
pair|bệnh tật|0 5 0 0
pair|bệnh viện|24 0 7 0
pair|bệnh án|16 0 0 16
pair|bệnh đường|0 0 13 28
pair|bệnh ở|-1 1 0 0
pair|bị buông|0 39 0 0
pair|bị bầu|0 0 30 -27
pair|bị chu|0 0 15 0
pair|bị chậm|0 23 0 -10
pair|bị dân|0 3 -2 2
pair|bị giám|0 8 0 -17
pair|bị giống|0 0 17 0
pair|bị hai|0 0 0 13
pair|bị hàng|-11 -6 -39 0
pair|bị hại|0 0 0 21
pair|bị hủy|0 6 0 -10
pair|bị kỳ|0 -1 -11 0
pair|bị lấn|0 0 0 30
pair|bị lập|0 0 0 3
pair|bị lễ|2 0 47 -2
pair|bị lực|0 0 46 0
pair|bị ngập|-48 -42 0 0
pair|bị nhân|4 0 -6 12
pair|bị nước|-9 -7 -1 12
pair|bị phát|-1 2 0 0
pair|bị sang|0 1 0 -11
pair|bị sụt|0 -9 18 0
pair|bị thi|-19 11 0 16
pair|bị thiệt|14 0 0 -1
pair|bị thu|0 -9 10 0
pair|bị thương|9 0 0 10
pair|bị tốt|-6 0 -33 -12
pair|bị văn|0 1 0 0
pair|bị vật|0 0 -4 18
pair|bị xử|-6 11 0 10
pair|bị y|-4 -16 -35 0
pair|bị ép|0 0 0 64
pair|bị đại|-14 0 0 0
pair|bị đầu|0 1 0 0
pair|bị đổ|0 -9 9 0
pair|bị động|0 6 10 0
pair|bỏ #|44 -27 0 1
pair|bỏ cọc|-1 1 0 1
pair|bỏ dở|0 -9 9 20
pair|bỏ hoang|12 -10 3 11
pair|bỏ học|0 16 12 -2
pair|bỏ mía|0 0 0 8
pair|bỏ mặc|0 0 0 18
pair|bỏ nghề|0 0 0 26
pair|bỏ ngỏ|0 27 0 14
pair|bỏ phiếu|12 0 -7 16
pair|bỏ qua|-22 34 0 24
pair|bỏ ra|18 0 0 30
pair|bỏ ruộng|0 16 0 -16
pair|bỏ sót|0 12 -3 0
pair|bỏ trống|-8 18 0 1
pair|bỏ đấy|-29 32 0 0
pair|bố danh|0 -1 12 -1
pair|bố giá|0 0 41 0
pair|bố hành|16 0 0 0
pair|bố hết|10 -18 2 -18
pair|bố trí|0 0 6 -1
pair|bố trạch|0 0 -8 -8
pair|bốc mùi|0 0 0 -1
pair|bối cảnh|0 -14 0 0
pair|bốn tháng|1 27 0 -10
pair|bồ đề|0 0 -10 0
pair|bồi dưỡng|0 0 10 -10
pair|bồi lắng|0 0 0 19
pair|bồi thường|-14 25 1 0
pair|bồng họp|0 0 -10 0
pair|bổ chi|38 0 0 -1
pair|bổ khuyết|0 -25 -9 -6
pair|bổ sung|-1 0 24 0
pair|bổ túc|0 3 26 -27
pair|bộ #|-8 25 2 0
pair|bộ )|-19 32 -13 0
pair|bộ ,|6 0 0 7
pair|bộ buôn|38 0 0 0
pair|bộ bàn|12 -1 0 16
pair|bộ cho|7 0 0 42
pair|bộ chuyên|0 5 0 0
pair|bộ chuẩn|0 0 42 0
pair|bộ chính|0 0 1 0
pair|bộ chưa|0 0 0 52
pair|bộ chương|20 0 0 -22
pair|bộ chủ|0 0 -14 0
pair|bộ các|1 0 26 0
pair|bộ câu|0 -1 0 -2
pair|bộ còn|0 13 0 9
pair|bộ có|-10 -3 1 1
pair|bộ công|-13 0 11 -5
pair|bộ cơ|-21 1 22 0
pair|bộ diện|0 0 0 25
pair|bộ dân|23 -7 0 27
pair|bộ gửi|0 0 20 0
pair|bộ hoàn|39 0 0 -2
pair|bộ huyện|-8 0 0 0
pair|bộ hồ|0 0 2 45
pair|bộ khuyến|0 6 0 0
pair|bộ khu|0 30 2 0
pair|bộ khóm|-4 21 0 0
pair|bộ không|0 0 1 -16
pair|bộ khối|5 7 -10 -20
pair|bộ kết|49 0 0 -45
pair|bộ luật|-1 2 1 1
pair|bộ làm|-7 10 0 5
pair|bộ lần|-18 0 -1 0
pair|bộ máy|0 -1 0 -5
pair|bộ một|0 0 3 4
pair|bộ nguồn|35 0 0 0
pair|bộ người|0 0 0 -12
pair|bộ nhiều|0 1 0 -22
pair|bộ nào|0 2 0 32
pair|bộ nông|0 44 16 -24
pair|bộ phường|0 0 0 -27
pair|bộ phận|0 1 3 -17
pair|bộ phụ|-7 0 -15 0
pair|bộ quý|20 -4 0 23
pair|bộ quận|-11 0 0 0
pair|bộ sinh|0 0 13 0
pair|bộ theo|-1 -20 32 0
pair|bộ thuế|0 2 0 14
pair|bộ thành|0 0 0 -1
pair|bộ thôn|0 22 0 -46
pair|bộ thú|-4 5 0 2
pair|bộ thị|0 0 -3 0
pair|bộ tiêu|0 0 27 0
pair|bộ tiếp|-13 -38 -1 -13
pair|bộ trẻ|-4 1 44 6
pair|bộ trực|-18 0 1 -3
pair|bộ tài|-9 -8 -14 0
pair|bộ về|0 0 30 0
pair|bộ xã|0 0 0 -4
pair|bộ y|2 -17 -1 -11
pair|bộ yếu|0 20 27 -9
pair|bộ điểm|-2 0 -28 20
pair|bộ đã|40 0 0 8
pair|bộ địa|0 0 4 0
pair|bộ đội|-1 -1 -35 0
pair|bộ ấp|18 2 16 2
pair|bộ ở|0 0 0 -6
pair|bội chi|-3 22 0 0
pair|bột sắn|-4 15 0 0
pair|bớt #|23 -1 0 -11
pair|bờ bao|0 1 0 0
pair|bờ biển|6 0 0 0
pair|bờ bắc|0 0 13 28
pair|bờ chưa|0 20 -1 0
pair|bờ kè|3 6 -2 -18
pair|bờ sông|0 24 0 -32
pair|bởi thiếu|-5 13 0 0
pair|bục bệ|14 0 -2 7
pair|bụi mù|-4 13 0 32
pair|bụi than|-8 -7 -10 0
pair|bụi từ|0 12 0 0
pair|bức tranh|-41 -8 0 0
pair|bức xúc|3 0 0 0
pair|bứt tốc|0 0 0 28
pair|bữa có|0 0 0 6
pair|bữa không|0 0 0 6
pair|bữa ăn|-14 14 19 44
pair|c )|0 0 -8 0
pair|c .|0 -4 -4 0
pair|c bí|0 0 18 -26
pair|ca ,|0 0 0 29
pair|ca bệnh|0 0 56 -42
pair|ca mắc|0 7 0 25
pair|ca sốt|24 0 0 -49
pair|ca trực|0 0 15 20
pair|ca tử|0 0 0 1
pair|cai lậy|-37 -4 -20 0
pair|cai nghiện|-6 0 21 -14
pair|cai nâng|-2 0 8 32
pair|cam ,|0 0 0 -1
pair|cam kết|0 0 38 -8
pair|camera an|4 0 -2 -64
pair|canh #|-19 -3 1 -5
pair|canh cà|0 0 1 26
pair|canh tác|57 0 0 -19
pair|cao (|0 0 0 31
pair|cao ,|-2 42 0 -11
pair|cao -|0 0 13 0
pair|cao biên|-4 12 0 13
pair|cao chưa|9 -7 0 4
pair|cao chất|0 0 76 0
pair|cao còn|0 25 0 0
pair|cao của|0 13 0 17
pair|cao gấp|-2 5 0 37
pair|cao hơn|17 3 0 4
pair|cao lanh|0 14 28 -9
pair|cao mã|0 0 0 28
pair|cao nhất|0 2 -1 0
pair|cao so|0 -9 -12 0
pair|cao su|0 -10 -1 0
pair|cao thứ|4 0 0 -1
pair|cao tuổi|1 1 0 -46
pair|cao tốc|0 1 0 -45
pair|cao vọt|0 3 0 0
pair|cao điểm|0 0 31 0
pair|cha mẹ|2 1 0 13
pair|che di|13 0 -4 14
pair|che phủ|2 0 -18 -24
pair|chi #|-74 -25 -1 1
pair|chi ,|-47 0 -25 -25
pair|chi bộ|0 1 1 0
pair|chi cho|0 17 -17 -39
pair|chi cân|2 0 -14 0
pair|chi cục|0 0 1 0
pair|chi hội|30 0 16 1
pair|chi lương|54 -37 0 -50
pair|chi ma|4 0 0 -14
pair|chi ngân|0 -5 -4 9
pair|chi nhánh|0 -8 1 4
pair|chi phí|0 30 0 -38
pair|chi quỹ|-6 16 1 23
pair|chi sai|1 0 0 44
pair|chi thường|-29 0 3 -12
pair|chi tiết|1 0 0 0
pair|chi trả|4 0 1 14
pair|chi viện|-15 0 0 0
pair|chi và|-26 -23 -43 -21
pair|chi đầu|-2 1 -2 0
pair|chi ủy|0 0 28 0
pair|chiêm #|0 9 0 5
pair|chiêm xuân|0 -7 0 -3
pair|chiêng được|5 0 0 0
pair|chiếm #|1 0 0 3
pair|chiếm dụng|0 0 0 21
pair|chiếm lòng|0 56 0 0
pair|chiếm ngay|0 22 0 35
pair|chiếm phần|11 4 -13 23
pair|chiếm tới|-5 56 -4 1
pair|chiếm vỉa|5 0 0 -11
pair|chiếm đất|3 7 0 0
pair|chiến binh|0 0 9 0
pair|chiến dịch|1 14 0 0
pair|chiếu cói|-10 26 0 -1
pair|chiếu lệ|0 2 0 -43
pair|chiếu sáng|35 -9 0 21
pair|chiếu tạm|0 0 0 18
pair|chiếu từng|0 0 0 46
pair|chiếu với|3 0 0 0
pair|chiềng khương|11 -9 28 0
pair|chiều #|0 0 -1 0
pair|chiều còn|24 0 0 0
pair|chiều cùng|0 0 -20 0
pair|chiều dài|0 2 0 -4
pair|chiều dưới|-7 0 -1 0
pair|chiều hướng|0 14 0 0
pair|chiều nay|0 0 19 0
pair|cho #|55 0 1 -2
pair|cho biết|-41 0 0 -7
pair|cho con|28 -19 -12 17
pair|cho các|0 -5 51 28
pair|cho cán|-1 0 -11 0
pair|cho cây|0 0 39 -46
pair|cho có|-12 58 0 0
pair|cho công|0 -1 5 18
pair|cho cấp|0 7 0 0
pair|cho cộng|9 0 -43 0
pair|cho doanh|0 0 48 0
pair|cho dân|4 0 24 16
pair|cho dự|3 0 0 -1
pair|cho f0|0 0 0 -6
pair|cho gia|0 0 0 3
pair|cho hay|3 -19 0 -13
pair|cho hết|0 0 25 -38
pair|cho học|0 0 17 -1
pair|cho hộ|0 0 3 0
pair|cho hợp|0 0 48 0
pair|cho lao|0 0 12 0
pair|cho lãnh|21 0 0 -7
pair|cho lúa|0 0 -1 20
pair|cho mượn|-10 10 19 2
pair|cho mọi|0 0 -8 -8
pair|cho ngành|18 -1 0 17
pair|cho ngân|0 0 3 29
pair|cho ngư|0 0 31 -29
pair|cho người|0 0 4 0
pair|cho nhà|20 0 7 -53
pair|cho nông|0 -6 40 25
pair|cho năm|-9 0 -49 -4
pair|cho phép|0 11 -2 34
pair|cho phòng|0 21 0 10
pair|cho ra|31 0 0 -13
pair|cho rằng|-19 8 -2 0
pair|cho sản|0 0 -1 -62
pair|cho thiếu|9 -6 0 -49
pair|cho thu|41 0 3 17
pair|cho thành|-3 0 13 0
pair|cho thương|0 0 38 -28
pair|cho thấy|-18 0 -6 0
pair|cho toàn|-2 0 5 26
pair|cho trâu|0 0 0 23
pair|cho trên|37 0 0 1
pair|cho trẻ|1 0 26 1
pair|cho tổ|0 14 0 0
pair|cho từng|0 0 -1 15
pair|cho vay|-1 2 27 9
pair|cho vốn|0 -31 7 -29
pair|cho vụ|0 0 -22 -2
pair|cho xong|-6 16 4 -1
pair|cho xã|-10 13 0 0
pair|cho ý|0 0 -45 -21
pair|cho đàn|7 -21 -12 -17
pair|cho đô|12 -8 5 1
pair|cho được|0 0 10 0
pair|cho đảng|-2 21 0 0
pair|cho đồng|-5 9 19 25
pair|cho đợt|0 0 46 0
pair|cho đủ|-4 18 2 1
pair|cho ủy|0 -1 48 28
pair|chro vừa|0 0 -1 0
pair|chu đáo|0 0 43 -2
pair|chui len|0 16 0 0
pair|chui sang|-9 9 0 -19
pair|chung #|-6 0 0 30
pair|chung bà|2 0 0 -5
pair|chung chung|0 7 -6 24
pair|chung các|16 0 -1 0
pair|chung có|-21 0 0 -24
pair|chung cư|-16 21 17 0
pair|chung của|-7 48 0 28
pair|chung một|0 0 0 -21
pair|chung nền|8 -7 0 0
pair|chung thị|-5 6 0 41
pair|chung với|0 0 0 -1
pair|chung xã|0 0 3 -12
pair|chuyên cần|22 0 0 33
pair|chuyên dùng|0 19 0 16
pair|chuyên gia|9 0 5 15
pair|chuyên khoa|0 1 0 0
pair|chuyên môn|14 0 0 7
pair|chuyên mục|24 0 41 -27
pair|chuyên trách|-2 4 2 -27
pair|chuyên đề|0 0 13 -30
pair|chuyến biển|9 1 19 22
pair|chuyển #|58 -19 31 -1
pair|chuyển biến|27 0 0 0
pair|chuyển cán|-4 0 22 -2
pair|chuyển cơ|0 0 0 34
pair|chuyển dịch|21 0 7 1
pair|chuyển giao|6 8 11 -50
pair|chuyển giáo|0 0 13 0
pair|chuyển hồ|0 0 5 0
pair|chuyển khoản|3 0 0 0
pair|chuyển lên|36 5 0 40
pair|chuyển mục|0 0 17 0
pair|chuyển nhượng|0 48 0 0
pair|chuyển rác|0 -5 6 15
pair|chuyển sang|-29 -19 0 0
pair|chuyển sinh|14 0 7 0
pair|chuyển theo|9 0 0 33
pair|chuyển tiếp|27 8 0 34
pair|chuyển tuyến|-14 33 0 31
pair|chuyển từ|17 0 0 -4
pair|chuyển về|0 1 0 14
pair|chuyển vốn|0 -9 10 0
pair|chuyển đất|0 0 27 3
pair|chuyển động|32 -16 0 -18
pair|chuyện iuu|0 25 0 -2
pair|chuyện tại|5 0 0 12
pair|chuyện xả|0 0 -38 0
pair|chuẩn #|-27 2 -16 0
pair|chuẩn bị|0 0 0 -13
pair|chuẩn của|-8 0 0 0
pair|chuẩn giảm|0 19 0 0
pair|chuẩn mầm|0 7 0 0
pair|chuẩn mới|1 7 -9 -23
pair|chuẩn mức|23 -2 0 -22
pair|chuẩn ntm|-5 -1 -6 0
pair|chuẩn nông|1 0 0 6
pair|chuẩn quốc|11 0 -15 -4
pair|chuẩn thành|13 0 -8 0
pair|chuẩn trao|0 0 37 0
pair|chuẩn văn|22 0 1 29
pair|chuẩn y|-1 0 -39 0
pair|chuồng trại|-26 40 0 -23
pair|chuỗi liên|0 0 1 11
pair|chào mừng|8 0 -6 0
pair|cháu phải|0 0 0 15
pair|cháy #|-25 53 0 -9
pair|cháy nổ|20 -11 35 25
pair|cháy rẫy|0 0 37 0
pair|cháy rừng|0 -6 -11 -9
pair|châm nhà|0 0 0 23
pair|chân miệng|-6 0 0 1
pair|chân nổi|0 16 0 11
pair|chân tại|0 9 -4 17
pair|châu họp|0 0 -12 0
pair|châu kim|-36 -13 -30 0
pair|châu phi|0 13 0 0
pair|châu tăng|-30 -2 -21 0
pair|châu văn|0 0 0 -4
pair|châu xả|0 0 0 -34
pair|chây ì|0 0 29 -8
pair|chây ỳ|0 1 0 10
pair|chè búp|-1 -20 -16 0
pair|chè kinh|-8 33 0 -43
pair|chèo kéo|-1 24 0 -16
pair|chép của|0 12 0 0
pair|chép lại|0 3 0 13
pair|chênh lệch|0 1 -8 15
pair|chí )|19 -31 -10 0
pair|chí ,|0 2 0 4
pair|chí /|38 8 0 -7
pair|chí bí|-2 0 26 0
pair|chí cho|0 0 1 -31
pair|chí chủ|0 0 20 6
pair|chí cũng|0 -1 -47 0
pair|chí cấp|35 0 -1 2
pair|chí hoàng|-4 0 -1 -10
pair|chí huyện|-8 -1 31 -52
pair|chí hà|0 -7 0 0
pair|chí lãnh|0 0 -6 0
pair|chí lê|0 0 21 0
pair|chí lò|0 0 -5 -17
pair|chí lương|0 0 2 -2
pair|chí minh|0 0 0 4
pair|chí môi|-9 11 0 14
pair|chí nông|8 -1 0 0
pair|chí phan|0 0 -25 0
pair|chí phó|-36 0 18 -9
pair|chí phụ|0 4 -16 -7
pair|chí thành|0 0 13 0
pair|chí trần|0 0 33 0
pair|chí vào|10 -3 0 15
pair|chí võ|0 -2 -18 0
pair|chí xã|-47 0 -55 0
pair|chí đảng|-3 0 0 0
pair|chí ủy|0 0 1 0
pair|chín tháng|-30 -13 0 0
pair|chính (|1 0 0 3
pair|chính )|0 16 0 0
pair|chính -|0 0 1 0
pair|chính chuyển|0 0 9 -47
pair|chính có|52 -3 0 0
pair|chính công|0 0 -6 1
pair|chính cùng|0 0 18 0
pair|chính cấp|1 0 0 0
pair|chính cắt|0 0 32 0
pair|chính của|0 0 0 17
pair|chính do|-10 14 0 -36
pair|chính giai|0 0 33 0
pair|chính giao|38 0 0 0
pair|chính giải|-46 0 0 -3
pair|chính hoàn|0 0 10 0
pair|chính là|0 2 0 42
pair|chính mới|-19 -29 0 5
pair|chính ngạch|41 -4 0 -43
pair|chính phủ|-13 0 0 11
pair|chính quyền|0 0 -4 0
pair|chính sách|-9 1 13 68
pair|chính theo|0 1 1 1
pair|chính trước|0 0 1 2
pair|chính trị|0 0 1 0
pair|chính tỉnh|-1 0 0 0
pair|chính và|0 0 36 2
pair|chính về|-36 9 0 0
pair|chính đã|28 0 -8 -4
pair|chính đúng|10 0 0 26
pair|chính đến|0 1 0 -2
pair|chót #|0 0 0 11
pair|chôm chôm|-1 17 0 -7
pair|chôn lấp|-9 2 0 1
pair|chú trọng|17 0 0 2
pair|chú trọn|-18 -5 0 -17
pair|chúng nào|-9 24 0 0
pair|chúng ưu|0 -10 6 1
pair|chăm lo|18 -1 -30 -2
pair|chăm sóc|8 14 15 3
pair|chăn nuôi|-2 2 -1 0
pair|chũ đi|6 0 0 0
pair|chư prông|-28 -8 0 0
pair|chư pưh|0 0 0 5
pair|chưa ai|0 0 0 -15
pair|chưa bằng|0 22 0 17
pair|chưa bền|0 0 0 -39
pair|chưa bố|0 2 0 -17
pair|chưa cao|0 1 0 19
pair|chưa chuyển|-6 17 0 11
pair|chưa chấm|0 1 0 -6
pair|chưa chấp|0 -4 13 0
pair|chưa chặt|0 0 0 -2
pair|chưa chủ|0 0 0 6
pair|chưa cân|0 0 3 0
pair|chưa có|-1 0 0 5
pair|chưa dùng|0 4 0 0
pair|chưa dứt|0 30 0 0
pair|chưa giao|0 -6 0 -1
pair|chưa giải|0 17 0 -12
pair|chưa giới|-9 24 0 0
pair|chưa gắn|0 10 0 0
pair|chưa hoàn|-32 40 0 12
pair|chưa hài|0 -20 -2 0
pair|chưa khắc|0 -84 0 0
pair|chưa khởi|0 -9 -34 -17
pair|chưa kéo|0 0 0 41
pair|chưa kịp|0 6 0 -32
pair|chưa làm|0 -39 0 0
pair|chưa mặn|0 1 0 0
pair|chưa mở|-8 29 0 0
pair|chưa nghiêm|0 0 0 16
pair|chưa ngăn|0 13 -1 0
pair|chưa nhà|-7 16 0 0
pair|chưa nhận|0 -9 27 -30
pair|chưa năm|0 -18 -14 0
pair|chưa nền|0 42 0 0
pair|chưa qua|-9 -5 0 0
pair|chưa quen|0 2 0 34
pair|chưa quyết|0 2 0 30
pair|chưa rõ|0 0 0 1
pair|chưa sát|0 0 0 14
pair|chưa theo|0 36 0 -36
pair|chưa thu|-1 14 0 0
pair|chưa thành|0 30 0 7
pair|chưa thông|0 0 0 -12
pair|chưa thường|0 14 0 0
pair|chưa thấy|0 1 0 62
pair|chưa thật|16 7 0 17
pair|chưa thống|0 18 0 6
pair|chưa trôi|0 -33 0 -5
pair|chưa tương|0 5 0 0
pair|chưa tập|0 0 0 25
pair|chưa tới|0 0 0 1
pair|chưa từng|2 -20 0 1
pair|chưa xong|0 0 0 -1
pair|chưa xác|0 -67 0 0
pair|chưa xử|-10 15 0 -26
pair|chưa yên|-13 -26 0 0
pair|chưa đáp|0 0 0 -23
pair|chưa được|0 0 0 -12
pair|chưa đấu|-1 4 0 26
pair|chưa đầy|0 13 0 0
pair|chưa đến|0 2 0 0
pair|chưa đều|-2 12 0 -23
pair|chưa đọc|0 0 0 12
pair|chưa đủ|-2 41 0 0
pair|chạm #|-7 22 0 18
pair|chạy không|-10 11 0 -21
pair|chạy theo|-19 12 0 -19
pair|chạy thận|0 0 2 26
pair|chạy thử|10 -7 0 -1
pair|chấm dứt|0 0 15 -7
pair|chấm điểm|0 0 17 0
pair|chấn chỉnh|0 0 36 -2
pair|chấp lối|-2 0 39 0
pair|chấp nhận|0 0 0 20
pair|chấp thuận|3 0 0 0
pair|chấp đất|2 11 0 1
pair|chất diện|0 0 1 -35
pair|chất lượng|0 0 1 0
pair|chất thải|2 0 -15 -18
pair|chất trong|0 1 0 0
pair|chất trường|0 0 17 0
pair|chất vấn|0 -5 -5 -37
pair|chần chừ|0 -4 0 5
pair|chậm ,|0 29 0 -2
pair|chậm báo|0 0 30 0
pair|chậm do|0 31 0 0
pair|chậm giải|0 0 47 -13
pair|chậm khởi|0 0 7 -4
pair|chậm lương|0 1 8 13
pair|chậm lại|-6 9 -1 1
pair|chậm nhất|0 0 24 36
pair|chậm nhứt|0 0 0 7
pair|chậm nộp|0 -1 18 0
pair|chậm quá|0 -6 16 -16
pair|chậm so|-5 44 0 0
pair|chậm thì|0 0 -24 -38
pair|chậm tiến|0 0 0 -7
pair|chậm đổi|0 1 0 0
pair|chập chờn|-1 16 0 0
pair|chắc tâm|0 0 29 -29
pair|chắc tình|0 0 17 -16
pair|chẳng mặn|0 1 0 -11
pair|chặn dòng|28 0 -8 -4
pair|chặn triệt|0 19 0 0
pair|chặn xe|0 0 0 5
pair|chặn được|0 5 0 1
pair|chặng đường|-1 0 -2 9
pair|chặt chém|0 38 16 -19
pair|chặt chẽ|0 0 4 0
pair|chặt việc|0 0 13 1
pair|chế (|0 3 0 0
pair|chế biến|-24 0 0 0
pair|chế chưa|0 -59 -13 0
pair|chế công|-19 0 0 0
pair|chế của|0 12 -2 0
pair|chế dân|1 0 31 -7
pair|chế dịch|0 0 2 -2
pair|chế hóa|0 8 0 20
pair|chế khai|0 0 0 5
pair|chế làm|-1 0 1 -34
pair|chế là|0 2 0 0
pair|chế lạm|-21 0 5 0
pair|chế lớn|0 28 0 0
pair|chế một|0 5 24 -19
pair|chế như|0 26 -8 -13
pair|chế nợ|0 0 47 0
pair|chế phối|41 -1 29 0
pair|chế quản|0 0 27 0
pair|chế sửa|-1 15 -8 0
pair|chế trong|26 0 0 10
pair|chế tài|0 -11 21 0
pair|chế và|0 -17 -3 0
pair|chế đang|0 -5 0 0
pair|chế đi|0 34 -7 0
pair|chế đãi|0 0 0 -3
pair|chế đã|-49 0 0 29
pair|chế được|-35 67 0 54
pair|chế đặc|0 0 2 11
pair|chế độ|41 0 0 35
pair|chế ở|0 1 0 4
pair|chết #|-18 8 0 -9
pair|chết rải|1 -18 -1 9
pair|chết vì|21 13 -1 -3
pair|chỉ #|0 25 0 -17
pair|chỉ bằng|-3 39 0 5
pair|chỉ còn|0 9 0 -44
pair|chỉ có|0 48 0 11
pair|chỉ dẫn|10 0 0 22
pair|chỉ huy|0 0 20 0
pair|chỉ nơi|0 0 0 25
pair|chỉ ra|-1 1 -1 0
pair|chỉ rõ|0 -30 26 35
pair|chỉ số|-2 0 0 -14
pair|chỉ việc|1 1 0 -4
pair|chỉ được|0 1 0 10
pair|chỉ đạo|0 0 2 0
pair|chỉ đạt|-14 82 0 -70
pair|chỉnh chủ|-1 25 0 29
pair|chỉnh giá|0 11 0 1
pair|chỉnh hướng|0 6 9 -2
pair|chỉnh hồ|0 0 5 -10
pair|chỉnh lý|24 0 -7 -2
pair|chỉnh phương|0 0 21 0
pair|chỉnh quy|0 0 16 -34
pair|chỉnh trang|0 0 38 -14
pair|chỉnh đề|0 0 -24 0
pair|chị em|-7 2 28 -1
pair|chịu giá|-19 -26 0 0
pair|chịu làm|0 0 0 7
pair|chịu trách|0 0 2 8
pair|chọn #|-21 0 0 25
pair|chọn hàng|13 0 0 -21
pair|chọn học|0 0 0 -26
pair|chọn làm|-6 0 0 0
pair|chọn một|-1 0 42 23
pair|chọn nhà|0 -7 10 0
pair|chọn xong|0 0 7 0
pair|chọn được|7 0 0 17
pair|chối thanh|45 -27 0 3
pair|chống buôn|-23 0 2 0
pair|chống bão|0 0 12 -35
pair|chống dịch|0 0 5 -1
pair|chống dột|15 0 -4 -15
pair|chống hình|0 0 2 16
pair|chống hạn|0 -1 41 0
pair|chống lụt|1 11 -1 12
pair|chống rét|0 0 21 -23
pair|chống sạt|-9 19 0 -2
pair|chống tham|12 -5 -17 1
pair|chống thiên|-1 11 0 0
pair|chống thất|0 0 -2 1
pair|chốt #|0 0 -7 0
pair|chốt chặn|0 0 1 27
pair|chốt danh|0 -3 -16 -24
pair|chốt kiểm|0 0 12 -1
pair|chốt phương|0 0 9 0
pair|chỗ "|14 0 31 0
pair|chỗ #|29 4 -28 34
pair|chỗ cho|0 0 0 15
pair|chỗ còn|0 -41 0 -9
pair|chỗ thiếu|-21 39 0 0
pair|chỗ tập|0 0 0 2
pair|chỗ yếu|-21 -41 0 -9
pair|chỗ ở|17 -14 0 19
pair|chờ bình|39 -14 0 -17
pair|chờ con|0 6 0 0
pair|chờ hướng|31 0 0 0
pair|chờ sổ|0 11 0 0
pair|chờ vốn|0 -45 0 0
pair|chờ điều|0 27 0 0
pair|chở miễn|0 0 0 -27
pair|chở đất|5 13 0 -33
pair|chợ biên|0 0 53 -29
pair|chợ bình|2 0 0 31
pair|chợ cá|0 0 0 -1
pair|chợ cóc|28 9 9 0
pair|chợ hoa|43 0 23 0
pair|chợ hàng|0 0 38 -26
pair|chợ hưng|4 0 0 0
pair|chợ không|16 -14 0 37
pair|chợ mới|-23 35 0 0
pair|chợ nông|1 -1 3 -28
pair|chợ trung|37 2 0 -6
pair|chợ đầu|-3 21 0 1
pair|chục điểm|-1 12 0 0
pair|chủ chốt|0 0 -14 0
pair|chủ doanh|0 0 0 9
pair|chủ lực|0 0 0 36
pair|chủ mỏ|0 2 0 19
pair|chủ nhiệm|-11 16 9 14
pair|chủ quan|-3 0 20 -17
pair|chủ rừng|0 1 0 1
pair|chủ thể|7 0 0 -5
pair|chủ trương|0 2 38 18
pair|chủ trạm|5 0 0 10
pair|chủ tàu|0 0 0 9
pair|chủ tọa|0 -21 -4 0
pair|chủ đầu|0 0 53 -1
pair|chủ đề|0 0 -37 0
pair|chủ ở|0 0 17 0
pair|chủng mở|0 0 22 0
pair|chức #|14 0 0 -1
pair|chức (|-1 20 0 -2
pair|chức -|0 0 10 0
pair|chức công|41 0 6 0
pair|chức cơ|2 0 -20 -25
pair|chức danh|12 17 0 -2
pair|chức dạy|1 0 0 0
pair|chức huyện|0 0 -34 -26
pair|chức hđnd|0 0 -17 0
pair|chức học|47 0 -2 0
pair|chức hội|0 0 -7 0
pair|chức kiểm|-6 0 13 -21
pair|chức kỳ|-18 0 -12 -10
pair|chức lễ|-1 0 -25 0
pair|chức năng|0 0 0 55
pair|chức quận|-6 6 28 -2
pair|chức sách|0 0 0 29
pair|chức theo|49 0 -25 0
pair|chức thu|0 0 46 0
pair|chức thành|0 0 1 0
pair|chức thực|0 0 -17 3
pair|chức trung|0 2 4 12
pair|chức trực|47 -13 -1 -3
pair|chức tuyển|0 0 0 -26
pair|chức tỉnh|0 -1 9 0
pair|chức tốt|48 -1 0 7
pair|chức từ|40 0 0 0
pair|chức vui|3 0 0 0
pair|chức đoàn|0 0 0 29
pair|chức đại|28 0 -15 0
pair|chức đảng|0 19 0 27
pair|chức đấu|33 0 0 -1
pair|chức địa|-3 19 0 -13
pair|chứng chỉ|-6 0 9 -1
pair|chứng nhận|-1 -1 0 0
pair|chứng qua|0 0 0 11
pair|chứng thực|0 15 49 2
pair|chứng từ|-29 24 11 10
pair|chừng #|-27 6 0 -27
pair|chừng do|-3 7 0 0
pair|chừng ở|-2 11 0 0
pair|chữ cho|8 0 2 0
pair|chữ khmer|0 1 0 0
pair|chữ ký|-13 31 0 0
pair|chữa #|0 0 0 -34
pair|chữa bệnh|0 0 0 8
pair|chữa cháy|0 0 -47 0
pair|chữa chợ|49 0 -20 0
pair|chữa cơ|0 0 23 0
pair|cnqsd đất|-10 0 1 0
pair|coi trọng|-1 0 -39 -33
pair|coi đó|0 0 0 24
pair|con (|0 0 0 17
pair|con ,|2 1 0 12
pair|con bò|12 0 -12 -36
pair|con các|1 0 0 18
pair|con công|0 16 -13 0
pair|con em|0 0 -1 11
pair|con giống|0 0 18 -1
pair|con lợn|-12 16 0 0
pair|con người|9 10 0 0
pair|con số|-38 -1 -15 1
pair|con thứ|1 22 0 -32
pair|con trâu|-2 38 0 -18
pair|con tôm|27 -1 0 -10
pair|con đã|1 0 0 2
pair|con đạt|53 0 0 0
pair|covid -|0 0 0 -3
pair|cp của|-7 0 13 -10
pair|cp ngày|-12 -10 -2 0
pair|cp về|-1 0 3 -4
pair|ct -|0 0 19 0
pair|ct /|0 0 1 0
pair|cung cấp|-29 2 0 1
pair|cung ứng|52 0 1 21
pair|cuối #|0 0 0 4
pair|cuối mỗi|0 0 21 18
pair|cuối quý|0 0 8 4
pair|cuối tháng|-2 5 27 0
pair|cuối tuần|1 -2 20 2
pair|cuối vụ|-28 15 0 -2
pair|cuốn #|0 14 0 11
pair|cuốn lịch|-3 0 0 0
pair|cuộc ,|31 -14 0 26
pair|cuộc bầu|-8 0 0 1
pair|cuộc giám|5 0 -1 -43
pair|cuộc họp|0 0 -10 0
pair|cuộc kiểm|11 -6 0 0
pair|cuộc nào|-8 30 0 -32
pair|cuộc năm|0 0 1 0
pair|cuộc sống|-8 0 9 0
pair|cuộc thanh|46 0 38 0
pair|cuộc vận|8 0 -30 0
pair|cà chua|0 36 0 -53
pair|cà mau|0 0 -11 0
pair|cà ná|33 -26 -10 -18
pair|cà phê|-2 0 0 0
pair|cài vneid|0 1 21 36
pair|càng tốt|0 0 0 29
pair|cào bay|0 1 25 0
pair|cá #|-11 0 0 0
pair|cá ,|20 0 0 28
pair|cá biệt|-1 1 0 -1
pair|cá lồng|20 0 0 -31
pair|cá ngừ|0 0 0 -14
pair|cá nhân|-16 0 -1 1
pair|cá thể|-15 -18 0 -16
pair|cá tiệm|0 0 0 -1
pair|cá tra|3 -3 0 -2
pair|cá trước|0 0 14 0
pair|các ban|0 0 2 7
pair|các buôn|0 6 -16 0
pair|các báo|-1 0 -21 0
pair|các bản|0 0 22 14
pair|các bộ|0 0 41 0
pair|các ca|0 0 57 0
pair|các chùa|0 6 0 0
pair|các chương|0 0 0 1
pair|các chủ|0 0 38 15
pair|các cuộc|-29 42 1 0
pair|các công|0 0 -24 0
pair|các cấp|0 0 14 0
pair|các cụm|0 0 70 -2
pair|các cụ|0 0 0 11
pair|các cửa|0 26 2 -21
pair|các doanh|0 0 16 -2
pair|các dự|14 0 4 -1
pair|các già|0 -8 29 28
pair|các giải|0 0 24 -13
pair|các hoạt|22 0 -2 0
pair|các huyện|0 0 -4 -7
pair|các hạt|0 0 0 26
pair|các hồ|-18 0 0 -8
pair|các hội|0 0 15 0
pair|các hộ|-1 0 7 12
pair|các hợp|0 0 33 -43
pair|các kcn|0 25 1 1
pair|các khoản|-1 0 47 17
pair|các khu|7 0 8 -1
pair|các loại|6 0 0 0
pair|các lò|0 0 10 0
pair|các lô|0 -7 19 7
pair|các lĩnh|0 0 0 19
pair|các lần|-16 31 0 2
pair|các lớp|0 0 23 3
pair|các mặt|0 -3 0 0
pair|các mỏ|12 0 1 0
pair|các nghị|0 0 0 -13
pair|các nguồn|0 0 0 -9
pair|các ngành|-14 0 0 -27
pair|các ngày|0 0 24 11
pair|các ngân|0 0 12 0
pair|các năm|8 13 0 -86
pair|các nơi|-1 -26 0 0
pair|các nội|0 0 -3 -1
pair|các phòng|0 0 -6 0
pair|các phường|0 0 -1 -23
pair|các quận|0 0 9 0
pair|các quỹ|0 32 2 -19
pair|các sản|0 0 20 0
pair|các sắc|7 6 0 -7
pair|các sở|0 0 -28 -7
pair|các thành|-7 -3 -10 0
pair|các tháng|0 -12 -18 0
pair|các thôn|0 38 46 -2
pair|các trường|0 0 45 -23
pair|các trưởng|0 0 41 3
pair|các trạm|0 0 0 -16
pair|các tuyến|0 0 -5 0
pair|các tỉnh|20 -31 -13 14
pair|các tồn|-25 -31 -5 0
pair|các tổ|1 0 1 0
pair|các tờ|-1 0 15 -1
pair|các vị|0 0 -8 -1
pair|các vụ|0 0 17 -1
pair|các xã|0 0 0 -2
pair|các điểm|-1 0 34 -38
pair|các đoàn|13 0 0 -9
pair|các đoạn|0 0 30 0
pair|các đường|0 -26 0 -20
pair|các đại|-9 1 -7 0
pair|các đảng|0 0 14 -12
pair|các địa|52 0 -1 0
pair|các đồng|-1 0 -34 0
pair|các đồn|0 0 0 34
pair|các ấp|0 1 0 1
pair|các ổ|0 -10 20 18
pair|cách chức|8 0 -1 5
pair|cách giữa|0 14 0 -3
pair|cách hành|9 0 -1 0
pair|cách ly|-2 0 42 3
pair|cách làm|14 -2 0 35
pair|cách nhau|-1 27 0 0
pair|cách thay|0 0 0 31
pair|cách thủ|4 -9 14 -38
pair|cách tư|7 -2 -6 -9
pair|cái ,|0 0 0 -13
pair|cái bè|0 0 16 17
pair|cái chưa|0 -45 0 0
pair|cái khó|-1 -37 0 0
pair|cái nai|0 0 13 0
pair|cái nhum|0 0 -6 0
pair|cái sơn|-22 23 0 0
pair|cái tráp|0 0 0 26
pair|cán bộ|0 0 1 0
pair|cán sự|0 0 20 -2
pair|cán đích|31 0 0 -37
pair|cánh đồng|19 -4 0 0
pair|cáo )|0 -1 -22 0
pair|cáo ban|0 0 13 37
pair|cáo bằng|0 0 11 17
pair|cáo chủ|0 0 20 73
pair|cáo còn|0 0 1 23
pair|cáo công|0 0 -29 0
pair|cáo của|-15 0 8 0
pair|cáo do|-36 0 0 0
pair|cáo dân|0 0 15 -32
pair|cáo giám|0 0 -10 0
pair|cáo giải|0 0 2 0
pair|cáo hđnd|0 -8 54 32
pair|cáo hội|0 -8 -6 0
pair|cáo kinh|0 0 -6 0
pair|cáo kiểm|0 0 2 -22
pair|cáo kt|0 0 -7 10
pair|cáo kết|0 0 0 36
pair|cáo muộn|0 0 0 -21
pair|cáo ngay|0 0 -12 -20
pair|cáo nhanh|-7 0 0 0
pair|cáo này|0 0 2 0
pair|cáo nội|0 0 -8 0
pair|cáo phương|0 0 0 27
pair|cáo quyết|10 0 -9 19
pair|cáo quý|-2 0 10 -7
pair|cáo rao|0 15 0 0
pair|cáo sơ|0 0 6 1
pair|cáo sở|0 0 0 23
pair|cáo tháng|0 1 0 0
pair|cáo thường|0 0 5 6
pair|cáo thẩm|0 0 -1 0
pair|cáo tiến|0 -11 -13 -66
pair|cáo trong|0 0 0 24
pair|cáo trước|-3 0 0 57
pair|cáo trễ|-4 -27 0 0
pair|cáo tình|0 0 -6 0
pair|cáo tại|-11 0 0 0
pair|cáo tổng|0 0 23 0
pair|cáo ubnd|0 0 41 8
pair|cáo vi|31 0 0 0
pair|cáo viên|0 0 0 9
pair|cáo việc|0 0 -16 0
pair|cáo và|0 0 -1 0
pair|cáo về|0 0 -27 -46
pair|cáo định|-3 10 0 -23
pair|cáp quang|30 -9 17 12
pair|cát dài|0 0 8 14
pair|cát hải|0 0 -1 13
pair|cát họp|-14 -18 0 0
pair|cát san|0 7 26 1
pair|cát sông|0 -7 1 0
pair|cát sỏi|-1 25 -16 0
pair|cát theo|0 0 0 18
pair|cát tiến|0 0 -10 5
pair|cát tặc|0 0 0 -18
pair|cân đối|0 0 1 -43
pair|câu hỏi|-21 0 0 -1
pair|cây chè|-36 16 0 0
pair|cây chủ|0 4 0 43
pair|cây các|0 0 0 -12
pair|cây có|29 0 0 -4
pair|cây cầu|31 -23 0 2
pair|cây dược|-15 -2 0 -9
pair|cây giống|-19 31 0 -23
pair|cây hàng|16 -3 0 0
pair|cây lâu|-25 -32 0 0
pair|cây lương|0 0 0 26
pair|cây phân|8 2 0 39
pair|cây trồng|-14 0 9 29
pair|cây vụ|0 0 11 42
pair|cây xanh|0 0 0 -14
pair|cây xen|-24 -14 -33 -40
pair|cây ăn|20 -18 0 -46
pair|còn #|20 25 0 -1
pair|còn bất|0 20 0 -1
pair|còn bị|0 1 0 0
pair|còn cao|-9 67 0 0
pair|còn chờ|0 -7 0 -8
pair|còn có|0 0 0 -37
pair|còn dư|0 0 4 0
pair|còn dưới|-3 0 15 30
pair|còn dở|0 -2 -19 0
pair|còn gặp|-1 1 0 0
pair|còn hạn|-63 -1 0 -23
pair|còn hộ|3 0 -11 1
pair|còn khoán|0 14 0 16
pair|còn khó|0 0 0 22
pair|còn lúng|0 17 0 0
pair|còn lơ|0 20 0 0
pair|còn lại|0 0 1 8
pair|còn lớn|0 52 0 -39
pair|còn một|19 -34 0 0
pair|còn nguy|0 0 0 -65
pair|còn nhiều|-40 -14 0 0
pair|còn những|0 -17 0 0
pair|còn nằm|0 22 0 0
pair|còn nể|0 0 0 19
pair|còn nợ|0 4 5 8
pair|còn phải|0 -15 -26 0
pair|còn sai|0 10 -8 0
pair|còn thanh|-22 43 0 0
pair|còn thiếu|-2 26 1 26
pair|còn thôn|7 0 0 0
pair|còn thấp|-2 25 7 0
pair|còn treo|0 0 25 -32
pair|còn trông|0 4 0 15
pair|còn trăn|0 16 -18 0
pair|còn tồn|0 0 22 24
pair|còn vướng|-35 -36 -23 -19
pair|còn yếu|0 6 0 0
pair|còn đó|28 -42 0 0
pair|còn đơn|7 -1 0 11
pair|còn đợi|-4 14 -8 6
pair|còn ở|-11 39 0 -37
pair|có #|-52 0 -1 0
pair|có ai|-12 20 0 30
pair|có biểu|0 36 4 0
pair|có bác|19 -21 27 -28
pair|có bí|3 -5 0 0
pair|có bước|7 0 0 -50
pair|có bảo|-1 21 10 -1
pair|có bằng|0 0 -13 0
pair|có bếp|22 -37 0 0
pair|có bộ|-13 17 0 31
pair|có bữa|0 0 0 6
pair|có ca|0 0 0 21
pair|có chi|-17 -1 3 24
pair|có chiều|0 14 0 0
pair|có chuyển|10 0 -19 0
pair|có chương|-4 60 0 -32
pair|có chỗ|10 4 0 26
pair|có chủ|0 1 -7 6
pair|có chữ|0 0 36 0
pair|có cuộc|-4 15 0 -16
pair|có cà|0 0 0 21
pair|có cách|0 0 0 6
pair|có công|38 0 -22 -2
pair|có cơ|0 0 0 -3
pair|có cả|0 14 0 8
pair|có doanh|41 -19 0 -27
pair|có dấu|10 -1 0 -7
pair|có dịch|26 0 0 11
pair|có dự|-1 1 2 0
pair|có giải|0 0 1 0
pair|có giấy|-16 33 0 -15
pair|có hiệu|-2 0 -15 0
pair|có hàng|0 20 0 -39
pair|có hướng|0 2 0 0
pair|có hạt|0 0 0 -7
pair|có hồ|-9 26 0 -16
pair|có hộ|2 2 0 20
pair|có khiếu|-35 0 -8 0
pair|có khán|0 0 8 20
pair|có khả|0 0 5 11
pair|có khối|0 0 31 -26
pair|có kiểm|0 0 2 -5
pair|có kết|22 0 0 1
pair|có kế|32 0 0 1
pair|có lãi|16 0 0 22
pair|có lãnh|0 0 10 0
pair|có lúc|-43 16 0 -13
pair|có lộ|0 0 1 16
pair|có lớp|20 0 6 -14
pair|có lời|16 10 0 1
pair|có máy|0 0 0 28
pair|có múi|7 0 0 26
pair|có mặt|-39 -41 0 -26
pair|có mỗi|-10 11 0 -21
pair|có nghị|-10 -10 -10 -15
pair|có nguy|0 0 33 30
pair|có người|0 9 0 17
pair|có nhiều|38 0 0 0
pair|có nhiệm|0 -10 -25 0
pair|có nhà|6 0 -1 -3
pair|có nơi|0 19 0 0
pair|có nước|32 0 -1 -16
pair|có nợ|6 -13 9 7
pair|có phòng|0 0 0 -17
pair|có phương|-1 -6 41 -19
pair|có phần|0 -21 0 0
pair|có quy|6 -22 34 1
pair|có quyết|-6 0 12 0
pair|có sẽ|0 0 0 19
pair|có số|0 43 0 3
pair|có sổ|-11 30 27 25
pair|có thêm|30 0 0 -37
pair|có thôn|-18 19 0 33
pair|có thể|41 0 5 1
pair|có trong|-8 11 0 0
pair|có trách|0 6 0 -10
pair|có trường|22 -9 0 -8
pair|có trạm|0 17 0 -4
pair|có tuần|0 0 0 10
pair|có tài|10 0 0 -3
pair|có tên|0 0 -19 -1
pair|có tổng|-1 0 28 15
pair|có tổ|22 0 17 -34
pair|có tới|-50 0 0 22
pair|có tờ|0 0 0 25
pair|có uy|0 -21 0 10
pair|có vi|33 -22 -2 -1
pair|có việc|8 -6 -20 -7
pair|có văn|0 1 1 2
pair|có vốn|0 0 12 -8
pair|có vụ|0 20 -3 36
pair|có xã|0 2 -1 25
pair|có ý|-18 0 -17 0
pair|có điều|-1 19 0 25
pair|có điểm|-2 0 0 1
pair|có điện|0 -13 0 -2
pair|có đơn|0 0 0 29
pair|có đường|11 0 0 -29
pair|có đảng|0 4 8 0
pair|có đồng|0 0 0 17
pair|cô tô|-23 -12 -18 0
pair|công #|78 0 0 -9
pair|công (|33 -23 0 23
pair|công ,|0 0 0 7
pair|công an|0 0 5 0
pair|công bị|0 0 5 0
pair|công bố|0 -26 0 -3
pair|công cho|0 0 0 -14
pair|công chức|0 0 10 0
pair|công cuộc|3 0 25 -25
pair|công các|0 0 45 -36
pair|công còn|-9 9 0 -4
pair|công công|0 0 -38 -21
pair|công cầm|0 -12 0 0
pair|công cộng|-2 0 5 -21
pair|công cử|0 0 35 0
pair|công do|0 0 8 -3
pair|công dân|20 0 0 0
pair|công giải|13 12 0 -8
pair|công khai|0 0 20 0
pair|công khu|10 0 3 -11
pair|công không|26 -8 0 25
pair|công lại|0 -1 -26 -15
pair|công lập|-1 4 0 0
pair|công mới|0 1 0 3
pair|công mức|-11 35 0 0
pair|công nghiệp|0 0 0 -1
pair|công nghệ|3 0 0 0
pair|công ngày|0 0 57 0
pair|công nhà|0 0 72 0
pair|công nhân|2 0 0 -1
pair|công như|0 21 -20 -25
pair|công nhận|35 0 0 1
pair|công năm|-32 21 17 0
pair|công nợ|0 0 16 22
pair|công phường|8 0 0 0
pair|công rồi|-8 8 0 -4
pair|công sai|12 0 0 20
pair|công suất|2 7 5 0
pair|công sơn|-27 -13 -21 7
pair|công theo|0 -1 -1 -12
pair|công thì|0 -28 -37 -31
pair|công thương|-1 -19 0 0
pair|công tiếp|42 0 0 3
pair|công toàn|36 34 0 -7
pair|công trong|-1 0 6 22
pair|công trên|-5 0 13 -49
pair|công trình|-1 26 0 0
pair|công trường|0 9 0 -1
pair|công trấn|0 0 27 0
pair|công trở|36 0 29 0
pair|công ty|0 0 9 -1
pair|công tội|0 0 0 20
pair|công từng|24 0 24 27
pair|công từ|0 2 0 -3
pair|công văn|-1 0 0 14
pair|công vụ|0 26 0 0
pair|công xã|0 0 0 6
pair|công ì|0 -27 0 0
pair|công ích|0 0 6 0
pair|công ít|0 0 0 -20
pair|công điện|0 -3 11 0
pair|công đoàn|42 0 11 0
pair|công đúng|50 -17 -2 -48
pair|công được|-48 -26 0 0
pair|công đại|12 0 0 0
pair|công đạt|0 0 15 0
pair|công đảng|0 9 40 -47
pair|công đến|-30 34 -28 -6
pair|cù lao|0 8 0 -23
pair|cùng #|16 0 -12 25
pair|cùng ban|0 0 6 15
pair|cùng chi|0 0 0 28
pair|cùng chủ|-5 0 -8 -9
pair|cùng các|0 0 3 -17
pair|cùng công|-6 0 31 0
pair|cùng cục|0 0 62 -56
pair|cùng dự|0 0 9 1
pair|cùng hội|0 0 33 -1
pair|cùng kỳ|28 1 0 0
pair|cùng làm|16 0 5 0
pair|cùng lãnh|-3 0 0 0
pair|cùng lúc|24 -23 0 0
pair|cùng mặt|0 0 0 16
pair|cùng ngày|-1 0 -20 -16
pair|cùng số|0 -7 9 15
pair|cùng sở|0 0 52 -3
pair|cùng thanh|0 0 45 -17
pair|cùng trung|0 0 40 0
pair|cùng trạm|0 0 11 0
pair|cùng tổ|0 0 19 0
pair|cùng ubnd|0 -4 22 -23
pair|cùng với|-35 0 26 -2
pair|cùng xã|0 0 1 0
pair|cùng đoàn|-1 0 17 0
pair|cùng đồn|0 0 46 0
pair|cúm gia|0 0 22 6
pair|căn #|0 0 0 5
pair|căn ,|41 0 0 0
pair|căn cước|14 0 -30 2
pair|căn nguyên|0 -30 0 0
pair|căn nhà|2 0 26 6
pair|căn đã|26 -9 0 -16
pair|cđ -|0 -5 9 0
pair|cũ bàn|0 0 0 29
pair|cũ chuyển|0 10 0 -18
pair|cũ chưa|0 22 0 -35
pair|cũ cộng|10 0 0 0
pair|cũ dây|0 0 0 21
pair|cũ thất|0 0 0 12
pair|cũ và|0 23 0 0
pair|cũ vẫn|-3 -31 -1 0
pair|cũ với|-15 0 0 0
pair|cũ đến|0 37 -11 -3
pair|cũng báo|0 0 0 9
pair|cũng chăm|24 0 0 0
pair|cũng còn|-32 -42 0 0
pair|cũng không|0 -20 6 0
pair|cũng lưu|0 0 -2 0
pair|cũng mấy|-1 13 -8 9
pair|cũng phải|0 0 6 0
pair|cũng thẳng|0 -1 0 0
pair|cũng đánh|0 -34 0 0
pair|cũng đăng|0 0 5 29
pair|cơ chế|-6 0 1 0
pair|cơ cấu|10 0 0 -13
pair|cơ học|-32 4 0 -26
pair|cơ khí|3 0 0 35
pair|cơ phức|0 0 0 -65
pair|cơ sở|0 0 0 -13
pair|cơ tái|-13 15 0 -4
pair|cơn bão|0 -11 -9 0
pair|cư an|0 0 0 21
pair|cư bản|0 0 -10 13
pair|cư khớp|15 0 0 0
pair|cư làng|0 0 0 12
pair|cư m|-1 0 0 0
pair|cư mẫu|38 -3 -10 0
pair|cư nhìn|8 -7 0 0
pair|cư số|0 2 -40 -12
pair|cư thủy|0 0 39 0
pair|cư tự|-12 20 0 -20
pair|cư và|-9 22 9 9
pair|cương công|0 48 0 0
pair|cương hành|0 0 25 12
pair|cương quy|3 0 0 0
pair|cương trong|0 0 0 28
pair|cước cho|13 0 -34 -2
pair|cưới hỏi|-13 28 0 -26
pair|cường chủ|0 -2 -25 0
pair|cường công|0 0 75 0
pair|cường kiểm|0 0 7 -14
pair|cường kỷ|0 0 31 0
pair|cường phòng|0 0 41 0
pair|cường về|0 0 -37 -5
pair|cưỡng chế|0 6 24 -4
pair|cạnh đó|0 0 -19 0
pair|cả #|2 0 0 12
pair|cả ba|46 0 22 33
pair|cả bấp|0 -5 0 -14
pair|cả chương|7 0 0 11
pair|cả giờ|6 0 0 14
pair|cả huyện|-5 -12 0 2
pair|cả hệ|-24 -1 -30 0
pair|cả khối|11 -10 0 10
pair|cả kế|0 0 0 38
pair|cả mùa|44 0 0 -15
pair|cả năm|1 0 0 0
pair|cả nước|6 20 0 1
pair|cả thị|0 -18 -26 -16
pair|cả tỉnh|-2 0 -23 -14
pair|cải cách|8 0 -1 -12
pair|cải thiện|12 0 14 10
pair|cải tiến|-13 0 0 0
pair|cải tạo|1 0 1 14
pair|cảng #|3 0 0 1
pair|cảng cà|-20 -7 0 0
pair|cảng cá|-9 12 12 24
pair|cảng mỹ|0 0 12 0
pair|cảnh báo|1 0 24 5
pair|cảnh cáo|0 0 0 4
pair|cảnh dương|16 -9 -2 -23
pair|cảnh lao|-9 9 0 -19
pair|cảnh lâm|0 0 -1 0
pair|cảnh sát|0 0 -27 -3
pair|cảnh thị|0 -22 0 -4
pair|cảnh trái|0 19 0 47
pair|cảnh xếp|-9 -1 -5 0
pair|cảnh đi|9 -9 0 13
pair|cấp #|2 0 1 0
pair|cấp (|5 0 0 0
pair|cấp )|0 -13 0 0
pair|cấp bách|-8 -17 0 14
pair|cấp cho|16 12 0 2
pair|cấp công|8 0 0 0
pair|cấp căn|17 0 -35 0
pair|cấp cơ|-7 0 1 34
pair|cấp cứu|13 -7 0 40
pair|cấp giấy|26 -13 -6 0
pair|cấp huyện|0 18 0 -3
pair|cấp hưu|3 0 0 0
pair|cấp học|3 0 0 0
pair|cấp ii|-16 0 -10 -17
pair|cấp kiểm|-34 -8 0 -28
pair|cấp lần|22 -6 0 -10
pair|cấp mã|0 0 0 43
pair|cấp mới|48 0 0 -69
pair|cấp ngày|-11 0 0 0
pair|cấp nhiệm|13 0 17 13
pair|cấp năm|9 -7 0 0
pair|cấp nước|5 0 -1 0
pair|cấp nền|0 0 36 -9
pair|cấp phát|0 0 4 37
pair|cấp phép|1 0 6 0
pair|cấp qua|0 0 0 3
pair|cấp quyền|-48 -6 -36 -41
pair|cấp quận|19 0 0 50
pair|cấp sai|-11 24 0 -20
pair|cấp sau|1 26 0 0
pair|cấp theo|-2 -9 1 2
pair|cấp thuốc|0 0 0 33
pair|cấp thành|1 0 0 5
pair|cấp thường|38 -9 0 -46
pair|cấp trách|-22 -10 0 0
pair|cấp trên|0 2 0 7
pair|cấp tỉnh|31 0 0 -9
pair|cấp vận|41 0 0 -29
pair|cấp về|-18 38 0 0
pair|cấp xong|-17 28 0 0
pair|cấp xã|0 13 0 0
pair|cấp đã|25 0 -8 -25
pair|cấp đúng|19 0 1 0
pair|cấp đường|-1 0 -5 -17
pair|cấp được|63 -8 0 0
pair|cấp đất|0 0 0 -12
pair|cấp đổi|-7 0 7 -25
pair|cấp ủy|29 0 0 -2
pair|cất #|47 -9 0 -12
pair|cất bốc|0 0 9 0
pair|cất mới|-10 0 38 -3
pair|cất nhà|30 0 0 -14
pair|cấu dịch|9 0 0 33
pair|cấu kinh|24 0 12 0
pair|cấu ngành|0 2 27 0
pair|cấy #|16 0 0 1
pair|cấy hết|40 -2 27 0
pair|cấy kịp|0 0 0 13
pair|cấy lúa|0 2 0 17
pair|cấy xong|1 0 0 48
pair|cầm chừng|0 -5 0 0
pair|cầm tay|1 1 0 -4
pair|cần #|32 0 0 15
pair|cần bổ|-21 -4 1 4
pair|cần rà|0 -1 45 0
pair|cần rút|0 -5 0 0
pair|cần sau|0 2 0 0
pair|cần thơ|0 0 -4 0
pair|cần tập|0 0 -6 0
pair|cần được|-49 -47 -4 -42
pair|cần đạt|-1 15 0 1
pair|cầu bê|9 0 0 -44
pair|cầu bổ|0 14 -7 20
pair|cầu chưa|0 11 -7 0
pair|cầu các|0 0 -2 -1
pair|cầu của|5 5 0 -19
pair|cầu dân|14 0 1 9
pair|cầu ngang|-3 0 -39 -3
pair|cầu ngành|0 0 46 0
pair|cầu nông|38 -24 0 -1
pair|cầu phòng|0 0 39 0
pair|cầu tràn|-11 37 0 -35
pair|cầu ubnd|0 0 42 -10
pair|cầu vốn|0 0 10 0
pair|cầu xã|-22 -7 27 -15
pair|cầu điền|15 0 -1 21
pair|cầu đến|-1 15 0 1
pair|cẩm châu|0 0 0 -34
pair|cẩm kim|0 11 0 0
pair|cẩm làng|10 0 0 0
pair|cẩm lạc|-9 -16 -20 0
pair|cẩm phả|-15 0 -17 -12
pair|cẩm xuyên|19 -11 -29 -38
pair|cận nghèo|-26 -2 1 -46
pair|cập bậc|1 22 -11 -36
pair|cập nhật|0 -8 0 8
pair|cập thcs|0 0 0 -20
pair|cập trung|1 0 45 -8
pair|cắm biển|0 0 0 43
pair|cắm bản|12 11 10 -22
pair|cắm lại|0 0 2 21
pair|cắm mốc|0 -7 6 -30
pair|cắp mùa|0 0 32 0
pair|cắp nông|0 0 0 42
pair|cắp tài|-11 12 0 -13
pair|cắt bỏ|24 0 -1 8
pair|cắt giảm|0 0 18 25
pair|cắt vốn|0 0 46 -39
pair|cỏ mọc|0 1 0 20
pair|cố #|13 0 39 0
pair|cố (|25 0 0 0
pair|cố bờ|0 0 2 0
pair|cố gắng|0 1 0 0
pair|cố hóa|0 0 32 -76
pair|cố môi|-9 50 0 0
pair|cố tổ|43 0 0 -3
pair|cố xong|0 0 26 -10
pair|cố đê|0 0 0 -19
pair|cố định|24 0 0 -14
pair|cống ngăn|0 0 0 12
pair|cống thoát|-25 -40 0 -29
pair|cống vĩnh|0 10 2 0
pair|cống xong|0 0 0 40
pair|cốt liệt|16 0 0 -27
pair|cồng chiêng|27 0 30 -9
pair|cổ sau|0 11 0 0
pair|cổ tiết|35 0 0 0
pair|cổ động|0 0 0 -3
pair|cổng dịch|-2 -5 0 -15
pair|cổng trời|0 2 0 15
pair|cỗi sang|33 0 0 0
pair|cộng lại|3 0 0 0
pair|cộng sai|0 0 0 21
pair|cộng tác|0 0 52 0
pair|cộng từ|1 2 0 11
pair|cộng đồng|22 1 0 -1
pair|cộp tổng|0 0 -7 0
pair|cờ bạc|0 9 5 21
pair|cục bộ|0 18 0 0
pair|cục hải|0 0 -4 0
pair|cục quản|0 0 25 0
pair|cục thi|0 0 8 1
pair|cục thuế|0 0 0 -1
pair|cục thống|-15 0 17 0
pair|cục thủy|0 0 8 0
pair|cụm công|0 0 9 -1
pair|cụm dân|0 12 0 -15
pair|của #|0 2 14 0
pair|của bộ|0 0 1 0
pair|của chi|-1 0 14 28
pair|của chính|-13 0 0 0
pair|của chủ|0 0 -1 0
pair|của con|7 -7 0 20
pair|của công|26 -19 -15 5
pair|của cơ|0 -4 -20 2
pair|của cả|-30 0 -1 3
pair|của cấp|0 2 0 0
pair|của cộng|9 0 1 -13
pair|của cử|-30 48 -7 -34
pair|của doanh|0 2 1 -22
pair|của dân|1 0 19 -54
pair|của dự|0 -6 13 0
pair|của huyện|0 0 10 0
pair|của hội|0 47 1 0
pair|của hộ|3 -4 -33 -7
pair|của không|0 1 0 19
pair|của khối|-18 53 0 0
pair|của kiểm|0 12 -1 -1
pair|của mttq|-26 27 0 0
pair|của mình|0 0 32 42
pair|của mặt|0 0 0 23
pair|của một|0 8 0 0
pair|của ngành|0 0 0 7
pair|của người|-1 0 -17 15
pair|của nhau|0 1 0 0
pair|của nhân|0 0 -30 -16
pair|của năm|-11 0 0 46
pair|của nền|0 26 0 36
pair|của phòng|0 -11 1 16
pair|của phường|11 0 29 0
pair|của quý|0 22 0 32
pair|của quận|28 0 0 -18
pair|của quốc|-12 0 17 7
pair|của riêng|-7 31 0 0
pair|của sở|-8 -10 6 0
pair|của thành|6 0 0 0
pair|của thôn|24 -9 9 0
pair|của thường|-33 0 -14 -24
pair|của thị|-7 0 0 -5
pair|của thủ|-2 0 0 28
pair|của tp|0 0 23 0
pair|của trung|3 -17 3 0
pair|của trạm|0 0 0 11
pair|của tỉnh|0 31 -22 0
pair|của từng|0 0 30 21
pair|của ubnd|-22 0 0 0
pair|của việc|0 0 11 25
pair|của viện|0 5 0 -10
pair|của văn|0 -3 8 -3
pair|của xã|-7 0 0 0
pair|của đại|0 0 -4 0
pair|của đảng|-12 0 23 0
pair|của ủy|-1 0 -29 1
pair|củng cố|23 0 24 -2
pair|cứ luật|0 0 0 1
pair|cứ mưa|0 23 0 29
pair|cứ nghị|0 0 -2 0
pair|cứ quyết|0 -1 -27 0
pair|cứng hóa|45 0 0 -41
pair|cứu dẫn|0 0 15 -2
pair|cứu nuôi|0 0 6 0
pair|cứu trợ|17 0 1 0
pair|cứu đói|14 0 0 -29
pair|cứu được|15 0 0 2
pair|cử #|0 0 8 -2
pair|cử cán|0 0 18 -36
pair|cử người|0 0 47 -34
pair|cử quân|0 0 0 19
pair|cử quốc|0 0 8 0
pair|cử tuyển|5 -4 0 0
pair|cử tổ|27 -13 2 -15
pair|cử đbqh|0 -6 15 -27
pair|cử đại|0 0 -1 0
pair|cửa "|-2 0 0 0
pair|cửa #|13 11 0 16
pair|cửa an|0 17 -13 -31
pair|cửa bãi|0 0 12 0
pair|cửa khẩu|36 11 0 -82
pair|cửa ký|-1 13 -8 9
pair|cửa lò|0 0 -5 0
pair|cửa lại|24 -2 0 18
pair|cửa ngõ|0 -11 5 -15
pair|cửa sông|0 0 0 14
pair|cửa vàm|0 3 0 0
pair|cửa xả|0 0 4 31
pair|cửa đăng|0 0 0 29
pair|cực phát|0 0 -12 -8
pair|cựu chiến|0 0 9 0
pair|d )|-2 0 0 0
pair|da nổi|4 0 0 0
pair|dang dở|0 0 0 1
pair|danh di|10 0 0 0
pair|danh hiệu|21 0 -5 -47
pair|danh mục|0 0 22 0
pair|danh mức|18 0 0 5
pair|danh sách|0 0 11 0
pair|danh trưởng|12 17 0 -2
pair|danh tính|0 -7 10 2
pair|date #|-1 0 0 0
pair|di cư|-7 20 0 -15
pair|di dời|0 0 1 0
pair|di sản|8 0 0 0
pair|di tích|32 32 0 0
pair|di động|23 0 0 2
pair|dinh dưỡng|22 -1 0 -1
pair|diêm dân|16 0 1 -13
pair|diễn biến|0 27 0 -7
pair|diễn ra|0 0 0 18
pair|diễn tại|0 0 0 -35
pair|diễn tập|13 0 35 1
pair|diễn ở|0 0 0 33
pair|diện ban|14 -9 -7 28
pair|diện các|-12 0 16 -49
pair|diện rộng|-20 -9 6 2
pair|diệt lăng|0 0 0 3
pair|diệt muỗi|0 -10 17 10
pair|do #|29 -26 0 -47
pair|do biên|0 0 0 11
pair|do bí|0 0 -1 0
pair|do chuyển|-55 -1 -4 0
pair|do chưa|0 -10 0 -11
pair|do chậm|0 0 10 26
pair|do chờ|0 6 0 -2
pair|do chủ|-32 0 0 -1
pair|do công|0 22 0 0
pair|do doanh|0 23 0 0
pair|do dân|23 0 0 34
pair|do giá|0 0 0 -8
pair|do huyện|51 0 0 -8
pair|do hồ|0 1 0 12
pair|do hội|-15 -13 0 -28
pair|do kiểm|0 8 0 10
pair|do lao|0 7 -6 -19
pair|do mưa|0 22 0 0
pair|do một|0 0 0 7
pair|do nguồn|0 6 0 -1
pair|do ngại|0 0 0 23
pair|do nhiều|-10 10 0 -2
pair|do nhà|-16 44 0 -14
pair|do phòng|0 0 9 12
pair|do tai|0 6 0 0
pair|do thanh|0 13 -9 0
pair|do thiếu|-1 5 0 1
pair|do thị|0 4 0 0
pair|do ubnd|-35 -1 -17 -1
pair|do vướng|0 15 0 11
pair|do vốn|-6 7 0 -2
pair|do xây|-12 15 0 -38
pair|do xã|0 0 0 30
pair|do đoàn|0 0 0 6
pair|do đơn|0 8 0 0
pair|do đường|0 0 0 21
pair|do đại|10 0 0 -12
pair|do đấu|0 0 0 36
pair|do đồng|0 0 -8 -4
pair|do đội|-11 0 0 25
pair|doanh #|16 0 0 20
pair|doanh chưa|0 0 0 -34
pair|doanh cá|-18 -24 0 -18
pair|doanh của|0 5 0 0
pair|doanh dùng|-25 -21 -16 0
pair|doanh là|-51 0 -7 -39
pair|doanh lên|0 0 54 -10
pair|doanh lớn|0 20 0 1
pair|doanh nghiệp|0 7 0 0
pair|doanh số|15 0 0 -41
pair|doanh tháo|13 0 -4 14
pair|doanh tiếp|1 0 18 35
pair|doanh tăng|25 0 0 -12
pair|doanh đã|22 -20 0 23
pair|doanh đăng|25 0 0 -1
pair|dolta tiết|-6 0 12 0
pair|dt ,|13 10 0 0
pair|dt tỉnh|13 0 0 0
pair|du khách|41 -2 2 -16
pair|du lịch|0 1 0 0
pair|dung #|-11 0 0 0
pair|dung cần|0 -5 0 0
pair|dung của|6 6 0 3
pair|dung này|-10 -16 16 0
pair|dung sinh|1 0 2 26
pair|duy tiên|0 0 22 -10
pair|duy trì|2 0 -4 -9
pair|duy tu|15 0 40 0
pair|duyệt dựa|0 0 0 7
pair|duyệt quy|16 0 1 0
pair|duyệt vượt|-3 -23 -13 0
pair|duyệt xong|-5 0 17 -1
pair|dv #|11 0 0 2
pair|dài #|1 0 0 -23
pair|dài (|0 0 0 16
pair|dài cổ|0 11 0 0
pair|dài hạn|0 0 0 1
pair|dài làm|0 40 0 -30
pair|dài ngày|0 5 0 2
pair|dài đến|-6 -17 -13 0
pair|dài ở|0 29 0 16
pair|dàn trải|0 3 0 0
pair|dành cho|0 -26 -16 -3
pair|dám làm|0 0 0 -28
pair|dán tới|0 0 0 17
pair|dân "|0 15 -39 0
pair|dân #|39 0 -14 22
pair|dân biết|0 0 18 17
pair|dân bị|-18 1 17 -9
pair|dân bỏ|0 26 0 0
pair|dân bức|0 0 0 -2
pair|dân chưa|0 44 0 1
pair|dân chậm|0 1 0 -1
pair|dân chờ|0 0 0 7
pair|dân chủ|-18 -1 0 0
pair|dân còn|-3 24 0 44
pair|dân có|0 17 0 -32
pair|dân cùng|13 0 24 0
pair|dân cư|0 0 -1 -5
pair|dân cảnh|16 -9 -2 -23
pair|dân cẩm|0 11 0 0
pair|dân di|-20 21 0 -16
pair|dân dùng|0 0 -23 -4
pair|dân dụng|18 -15 10 16
pair|dân ghép|10 0 0 -19
pair|dân gieo|-6 0 17 -32
pair|dân giám|0 0 35 8
pair|dân góp|28 0 0 13
pair|dân hiến|26 0 1 41
pair|dân hưởng|1 0 0 -13
pair|dân khu|3 0 0 0
pair|dân không|0 0 38 -8
pair|dân kêu|0 0 -10 0
pair|dân làm|0 0 4 0
pair|dân mất|-2 0 31 0
pair|dân một|7 0 0 0
pair|dân nhiều|0 16 0 32
pair|dân nói|0 0 2 28
pair|dân nông|28 0 0 0
pair|dân năm|0 0 23 0
pair|dân nộp|22 0 22 -16
pair|dân phàn|0 0 0 3
pair|dân phường|0 0 0 33
pair|dân phải|0 0 0 53
pair|dân phản|-9 13 33 1
pair|dân qua|0 0 42 -21
pair|dân quân|-15 26 0 0
pair|dân sinh|45 0 0 8
pair|dân số|-27 -12 1 -19
pair|dân sự|0 12 0 0
pair|dân tham|29 0 0 20
pair|dân thiếu|0 0 2 44
pair|dân thành|-1 0 17 -38
pair|dân trên|5 0 -3 -15
pair|dân trước|0 0 28 0
pair|dân trọng|0 12 -7 1
pair|dân trồng|-14 16 31 -11
pair|dân tộc|0 0 0 -1
pair|dân tự|0 0 46 0
pair|dân và|-2 0 0 0
pair|dân vùng|21 0 24 -28
pair|dân vẫn|0 48 0 5
pair|dân vận|29 0 -19 0
pair|dân đi|0 0 0 5
pair|dân đã|7 0 0 5
pair|dân được|-1 0 0 -22
pair|dân đến|15 0 -11 0
pair|dân đề|0 0 13 -19
pair|dân đồng|43 0 0 -30
pair|dân đức|-1 9 0 -27
pair|dân ồ|0 10 0 0
pair|dây dưa|0 18 0 1
pair|dây nóng|-24 37 0 -1
pair|dãy trọ|0 0 0 13
pair|dò của|-28 -3 0 0
pair|dôi dư|0 0 20 0
pair|dõi từng|0 27 -5 2
pair|dù #|-56 7 0 0
pair|dù các|5 -27 0 -23
pair|dù có|0 14 0 0
pair|dù công|21 -3 0 0
pair|dù giá|-31 -8 0 0
pair|dù hạn|-6 0 0 0
pair|dù tích|-12 41 0 0
pair|dù vậy|-13 0 0 0
pair|dù đã|-26 -41 0 23
pair|dùng #|22 -22 -32 40
pair|dùng chung|0 1 0 -1
pair|dùng hóa|-12 -2 -7 -27
pair|dùng nước|-12 0 -10 0
pair|dùng sổ|18 0 13 -2
pair|dùng xã|0 0 0 -19
pair|dùng điện|16 0 0 28
pair|dùng đến|0 10 0 -22
pair|dĩ hòa|0 0 0 18
pair|dũ để|0 18 -5 0
pair|dũng mới|0 3 0 10
pair|dư luận|1 0 1 1
pair|dư nợ|18 -5 0 7
pair|dư theo|0 0 0 17
pair|dư tạm|33 -24 0 0
pair|dư địa|0 0 2 0
pair|dương anh|-11 0 0 0
pair|dương lịch|0 0 43 4
pair|dưới #|0 0 1 0
pair|dưới sự|-30 0 0 0
pair|dưới đây|0 0 -13 0
pair|dưỡng #|0 0 0 -35
pair|dưỡng cho|3 0 0 -24
pair|dưỡng cán|25 0 2 -1
pair|dưỡng còn|6 27 0 0
pair|dưỡng dưới|47 -1 0 -31
pair|dưỡng quần|5 -13 45 16
pair|dưỡng thể|-8 -38 0 7
pair|dược liệu|0 -26 0 -1
pair|dạng bột|38 0 0 -1
pair|dạy bơi|11 0 0 0
pair|dạy chữ|0 8 0 0
pair|dạy mầm|0 0 13 0
pair|dạy nghề|17 -5 17 0
pair|dấu hiệu|1 0 0 0
pair|dần phục|0 0 0 14
pair|dầu cao|-8 -29 0 -27
pair|dẫn #|0 0 2 0
pair|dẫn các|0 0 0 33
pair|dẫn của|25 0 0 -20
pair|dẫn dân|2 0 29 -33
pair|dẫn hộ|0 0 38 15
pair|dẫn kiểm|0 0 0 -11
pair|dẫn mức|0 18 0 0
pair|dẫn người|0 0 1 0
pair|dẫn nông|-6 0 17 -41
pair|dẫn nước|0 0 15 0
pair|dẫn sinh|0 0 18 13
pair|dẫn số|0 0 0 4
pair|dẫn sử|-9 0 -27 0
pair|dẫn đầu|18 0 0 24
pair|dẫu bão|-8 0 0 -6
pair|dẫu thế|-25 -12 0 0
pair|dẫu vậy|0 1 0 0
pair|dậm chân|0 12 0 0
pair|dập dịch|0 0 39 49
pair|dặm các|0 0 1 0
pair|dặm vá|0 0 8 27
pair|dễ thấy|20 0 0 -3
pair|dệt thổ|12 0 0 9
pair|dịch bệnh|0 0 -1 21
pair|dịch chuyển|19 21 0 -29
pair|dịch covid|0 -7 0 1
pair|dịch cúm|-18 -2 0 10
pair|dịch cơ|0 1 21 0
pair|dịch giống|0 0 4 -15
pair|dịch lớn|29 -18 0 -32
pair|dịch lở|16 1 0 0
pair|dịch nhận|32 -1 0 0
pair|dịch sốt|-15 22 0 0
pair|dịch tai|-3 17 0 10
pair|dịch tả|0 31 0 -1
pair|dịch và|0 0 0 30
pair|dịch vụ|-1 0 0 0
pair|dịch xong|0 0 0 29
pair|dịch điện|0 0 0 19
pair|dịch đúng|10 0 0 14
pair|dịch ở|0 0 24 0
pair|dịp #|51 0 0 -3
pair|dịp cuối|-1 13 -31 6
pair|dịp hè|0 0 0 1
pair|dịp lễ|-5 0 14 -7
pair|dịp trước|-1 0 5 12
pair|dịp tết|21 0 -1 0
pair|dọc ql27|0 0 8 0
pair|dọn #|1 0 0 -18
pair|dọn sạch|0 0 21 -42
pair|dọn vào|29 0 0 -32
pair|dồn cuối|0 0 1 37
pair|dồn lại|-2 56 -2 0
pair|dồn lực|0 -4 -3 0
pair|dồn sức|-23 -8 0 -12
pair|dồn về|0 0 2 23
pair|dồn điền|17 -1 30 2
pair|dột cho|15 0 -4 -15
pair|dột nát|16 10 0 30
pair|dời #|44 0 0 14
pair|dời chợ|0 0 -4 -28
pair|dời cơ|0 0 31 0
pair|dời trong|14 0 -5 22
pair|dời được|18 0 0 0
pair|dở dang|0 0 1 -1
pair|dở từ|0 0 0 15
pair|dỡ biển|31 0 0 0
pair|dục -|-3 -8 0 0
pair|dục mũi|16 0 0 0
pair|dục nghề|2 6 0 0
pair|dục phối|0 0 13 0
pair|dục và|0 0 -19 0
pair|dục vận|0 0 0 -2
pair|dụng #|0 0 0 40
pair|dụng giường|0 26 0 0
pair|dụng kinh|31 -16 0 -12
pair|dụng lao|24 0 0 0
pair|dụng nước|-50 0 0 16
pair|dụng riêng|0 -8 10 17
pair|dụng trụ|0 0 0 37
pair|dụng đen|0 6 17 -17
pair|dụng điện|38 0 -1 -19
pair|dụng đúng|0 -8 9 0
pair|dụng đất|-14 0 1 1
pair|dứt #|9 0 0 37
pair|dứt hợp|0 -7 7 0
pair|dứt tình|0 0 11 -31
pair|dứt tảo|0 0 0 21
pair|dứt việc|0 -16 29 -30
pair|dứt điểm|0 0 13 0
pair|dừng giữa|-8 8 0 -4
pair|dừng ở|0 0 0 -33
pair|dữ liệu|1 0 0 1
pair|dự báo|0 3 0 0
pair|dự có|0 0 3 0
pair|dự họp|0 0 -1 0
pair|dự hội|7 0 0 20
pair|dự kiến|-35 -1 -3 -1
pair|dự phòng|0 0 9 0
pair|dự sinh|0 0 16 5
pair|dự trữ|-21 20 -28 -21
pair|dự trực|-18 -10 -10 -11
pair|dự án|0 0 0 -4
pair|dựa vào|39 0 0 -58
pair|dựng #|0 0 0 1
pair|dựng (|-10 14 0 -28
pair|dựng ,|51 -1 -5 0
pair|dựng bộ|0 0 28 0
pair|dựng chính|5 0 -28 0
pair|dựng chưa|0 0 0 -1
pair|dựng chương|-13 0 -21 0
pair|dựng công|0 0 37 0
pair|dựng cơ|2 0 0 0
pair|dựng dự|0 0 7 8
pair|dựng giai|10 0 0 0
pair|dựng giảm|0 25 0 0
pair|dựng huyện|-19 -1 -21 0
pair|dựng kế|0 0 1 -52
pair|dựng lại|0 0 5 0
pair|dựng mới|39 0 -7 1
pair|dựng nhà|1 0 0 -32
pair|dựng nông|0 0 42 -2
pair|dựng nếp|-15 0 29 0
pair|dựng phương|0 0 13 32
pair|dựng trên|-62 -1 0 -2
pair|dựng trả|0 0 0 -10
pair|dựng tăng|-12 0 0 64
pair|dựng và|0 0 0 17
pair|dựng được|34 -18 0 47
pair|dựng đảng|0 0 -1 0
pair|dựng đề|0 0 25 0
pair|dựng để|0 0 42 0
pair|dựng ở|9 0 0 0
pair|e )|0 0 1 0
pair|e đọc|0 0 21 0
pair|ea hồ|0 0 0 8
pair|ea kiết|-7 0 0 0
pair|ea kuêh|0 0 0 32
pair|ea tóh|0 0 0 -1
pair|ea wer|-10 0 0 0
pair|em /|-23 21 0 8
pair|em dưới|12 -2 0 3
pair|em không|0 8 0 17
pair|em trở|0 0 14 0
pair|em đỗ|31 0 0 -38
pair|fdi trong|1 0 0 0
pair|g )|0 0 0 -9
pair|gay gắt|0 3 -1 0
pair|gd &|0 0 38 3
pair|gd -|-12 0 0 0
pair|gdp #|-6 0 0 0
pair|gdp )|22 0 0 -4
pair|gdp ;|0 10 0 0
pair|gdp bình|-42 -10 0 -1
pair|gdp cao|0 0 17 -34
pair|gdp của|42 0 0 33
pair|gdp trên|-6 0 -30 0
pair|gdp tăng|1 0 0 -1
pair|gdp đồng|-52 -2 -3 0
pair|ghe ngo|0 -1 0 9
pair|ghi #|1 6 0 50
pair|ghi chép|0 0 11 20
pair|ghi danh|10 0 0 0
pair|ghi hộ|0 0 0 25
pair|ghi nhận|1 0 -23 0
pair|ghi sổ|0 14 -8 1
pair|ghi thu|-10 12 0 -14
pair|ghi vốn|-55 26 0 -45
pair|ghép phòng|23 0 0 -16
pair|ghép sinh|38 0 0 0
pair|ghép vốn|-1 0 3 0
pair|ghế cho|0 0 8 0
pair|gia #|49 0 0 41
pair|gia bhxh|0 0 0 1
pair|gia bhyt|33 0 0 -17
pair|gia bảo|-5 7 -3 9
pair|gia chuyển|15 0 0 0
pair|gia chưa|0 13 0 0
pair|gia cầm|-4 0 5 5
pair|gia cẩm|0 6 47 14
pair|gia cố|0 1 53 -12
pair|gia giữ|41 0 0 0
pair|gia hạn|0 26 0 -13
pair|gia mức|1 -1 0 -24
pair|gia nghĩa|-1 -8 -12 0
pair|gia súc|0 12 14 29
pair|gia tăng|3 13 0 0
pair|gia u|0 -3 -7 -12
pair|gia về|44 0 0 0
pair|gia đình|1 0 0 0
pair|giai cấp|10 0 0 0
pair|giai đoạn|-12 0 0 1
pair|gian )|0 0 -6 0
pair|gian chờ|47 -19 0 -29
pair|gian dài|0 10 -7 0
pair|gian tới|0 0 -17 0
pair|giang )|-11 12 0 -18
pair|giang khóa|-17 0 0 0
pair|giang sắp|10 -7 0 0
pair|giang tổ|0 0 0 13
pair|giang xác|0 0 -32 0
pair|giao #|-25 0 0 -8
pair|giao (|-2 5 0 0
pair|giao )|16 -10 -8 0
pair|giao ,|1 10 0 0
pair|giao -|18 -16 0 -5
pair|giao :|0 8 0 0
pair|giao [|0 0 -91 0
pair|giao ban|0 -1 0 0
pair|giao cho|0 8 13 45
pair|giao chỉ|0 0 -15 0
pair|giao các|-6 24 -47 4
pair|giao công|0 0 35 0
pair|giao cục|0 0 1 0
pair|giao dịch|0 0 2 -18
pair|giao dự|0 -18 35 -1
pair|giao khoán|0 0 26 0
pair|giao long|9 0 7 -7
pair|giao lại|-12 25 0 0
pair|giao mặt|1 0 20 -19
pair|giao nhiệm|0 2 0 -4
pair|giao phòng|0 0 9 0
pair|giao quân|31 0 1 0
pair|giao rừng|27 -13 11 45
pair|giao sở|0 0 -36 0
pair|giao thiếu|0 1 0 30
pair|giao thêm|11 -9 0 -20
pair|giao thông|0 1 0 17
pair|giao thôn|0 0 5 0
pair|giao thủy|-3 0 -13 0
pair|giao trạm|0 0 7 0
pair|giao tài|0 0 -34 0
pair|giao tổ|0 0 0 30
pair|giao từ|2 1 0 -5
pair|giao ubnd|0 0 41 -1
pair|giao việc|0 0 -46 0
pair|giao và|9 -1 0 0
pair|giao văn|0 0 -48 -19
pair|giao vốn|-7 36 3 7
pair|giao xong|0 0 0 -7
pair|giao đảng|-8 0 28 -21
pair|giao đất|0 4 0 13
pair|gieo cấy|6 0 0 4
pair|gieo sạ|-44 -2 24 -35
pair|gieo trồng|1 0 0 0
pair|gis )|9 -7 0 0
pair|già cỗi|22 1 21 0
pair|già làng|0 0 24 6
pair|già nửa|-16 25 0 26
pair|già yếu|9 -9 0 19
pair|giá )|-22 35 0 0
pair|giá bán|17 -1 0 8
pair|giá cao|-1 -34 0 8
pair|giá các|0 0 38 0
pair|giá cát|-5 19 -1 14
pair|giá cả|0 -10 -15 0
pair|giá cố|24 0 0 -14
pair|giá dầu|-49 14 0 -25
pair|giá dịch|0 0 15 -40
pair|giá giữ|-32 -1 0 0
pair|giá hiện|11 34 0 0
pair|giá hàng|1 0 17 -7
pair|giá khởi|0 0 0 2
pair|giá kết|-1 0 -1 0
pair|giá lên|-2 -12 0 27
pair|giá lại|0 -5 5 31
pair|giá lợn|0 4 0 0
pair|giá mủ|-7 30 0 -16
pair|giá nguyên|-9 -18 0 0
pair|giá những|0 -18 0 0
pair|giá quý|0 0 -1 0
pair|giá rai|-15 16 0 0
pair|giá so|0 -1 0 0
pair|giá ss|11 0 0 -12
pair|giá thành|6 18 0 -3
pair|giá tháng|0 0 -10 0
pair|giá thấp|-2 15 0 22
pair|giá thị|0 4 0 10
pair|giá thức|0 0 0 20
pair|giá tiêu|-57 -14 -14 0
pair|giá trong|0 -21 0 4
pair|giá tài|26 0 -9 -10
pair|giá tôm|-27 -14 0 -1
pair|giá tại|21 22 12 -31
pair|giá việc|10 0 0 -1
pair|giá vật|-37 3 3 -16
pair|giá xuống|0 1 0 -34
pair|giá điện|-20 0 11 0
pair|giá đất|-1 0 -2 0
pair|giá đền|-18 26 11 -18
pair|giám định|-9 25 -3 4
pair|giám đốc|0 -11 -2 0
pair|gián đoạn|0 2 0 34
pair|giáo cũ|0 0 0 29
pair|giáo khoa|50 0 0 0
pair|giáo mở|0 0 51 0
pair|giáo nắm|0 0 0 -12
pair|giáo tỉnh|2 0 -9 0
pair|giáo viên|-6 0 0 0
pair|giáo và|-8 0 0 0
pair|giáp biên|15 1 0 27
pair|giáp hạt|35 -11 0 -51
pair|giáp ngọ|0 17 45 -17
pair|giáp ranh|0 9 1 1
pair|giã cào|0 10 14 0
pair|giãn cách|-36 -48 -16 -43
pair|giãn tiến|17 0 0 20
pair|giúp #|4 0 1 0
pair|giúp ban|19 0 8 -8
pair|giúp diêm|0 0 6 -16
pair|giúp dân|23 0 10 26
pair|giúp hộ|0 0 48 -67
pair|giúp kinh|-27 -7 0 -2
pair|giúp nhau|-1 0 17 -40
pair|giúp ra|9 0 0 0
pair|giúp việc|5 0 -28 18
pair|giúp đỡ|-15 0 0 1
pair|giường bệnh|-9 -12 0 -19
pair|giường chỉ|0 26 0 0
pair|giả trên|0 0 45 25
pair|giả và|0 0 8 20
pair|giải #|8 0 0 1
pair|giải cấp|11 0 0 30
pair|giải học|0 0 0 28
pair|giải lên|-7 0 21 0
pair|giải ngân|0 2 0 -1
pair|giải pháp|0 0 1 1
pair|giải phóng|5 0 0 0
pair|giải quyết|1 0 0 0
pair|giải thành|45 -34 -9 0
pair|giải thể|0 0 13 1
pair|giải trình|-4 -16 -10 1
pair|giải tỏa|5 2 2 -10
pair|giải đua|26 -20 0 2
pair|giảm #|0 0 0 -21
pair|giảm bền|0 8 0 -12
pair|giảm chi|0 0 32 0
pair|giảm còn|22 0 -1 5
pair|giảm cả|52 -15 0 65
pair|giảm dần|0 0 17 0
pair|giảm một|0 0 0 31
pair|giảm nghèo|0 0 0 -2
pair|giảm như|0 3 0 0
pair|giảm nhắc|-8 0 8 46
pair|giảm rồi|0 0 0 21
pair|giảm so|0 107 0 0
pair|giảm sâu|40 1 0 -26
pair|giảm thủ|0 0 54 -20
pair|giảm tới|0 0 0 17
pair|giảm từ|28 -8 0 -31
pair|giảm về|1 2 0 0
pair|giảm ít|-31 -19 -44 0
pair|giảm được|26 0 0 26
pair|giảng #|-9 0 10 0
pair|giảng năm|33 0 36 -16
pair|giấu dịch|-9 5 17 -29
pair|giấy ,|0 10 0 25
pair|giấy chứng|6 0 0 0
pair|giấy cnqsd|-10 0 1 0
pair|giấy phép|58 1 0 0
pair|giấy tay|0 42 0 5
pair|giấy tờ|2 0 -3 3
pair|giấy xác|-17 -13 9 9
pair|giậm chân|0 12 -5 -33
pair|giếng khoan|-2 18 33 -17
pair|giết mổ|-1 0 -30 -47
pair|giỏi cấp|21 -2 0 35
pair|giỏi việc|6 0 0 -19
pair|giống #|0 0 0 -36
pair|giống cho|7 0 12 -14
pair|giống cung|57 0 0 18
pair|giống cũ|12 8 -1 -10
pair|giống dứt|26 0 0 0
pair|giống lai|-1 1 20 6
pair|giống lúa|9 0 0 0
pair|giống mới|38 0 0 26
pair|giống thoái|0 0 0 31
pair|giống vụ|0 0 0 1
pair|giống đúng|0 0 19 64
pair|giới này|-17 7 0 0
pair|giới thiệu|0 0 -1 0
pair|giới tính|-8 4 0 -7
pair|giới được|4 -1 0 -5
pair|giờ #|-32 0 -13 0
pair|giờ (|0 0 10 0
pair|giờ cao|0 19 0 0
pair|giờ chờ|-2 0 -10 0
pair|giờ giấc|-5 6 0 -16
pair|giờ hành|0 43 0 1
pair|giờ họp|0 4 0 0
pair|giờ ngày|0 0 6 50
pair|giờ sáng|0 20 9 1
pair|giờ trưa|6 0 0 14
pair|giữ #|24 25 0 -13
pair|giữ an|-7 0 -17 -3
pair|giữ chuẩn|21 0 0 0
pair|giữ chân|0 1 0 29
pair|giữ công|0 0 6 0
pair|giữ gìn|2 0 7 -51
pair|giữ mục|0 0 38 0
pair|giữ nguyên|-9 0 0 0
pair|giữ người|-13 -8 0 0
pair|giữ nhịp|39 0 -1 14
pair|giữ rừng|38 0 40 -33
pair|giữ trẻ|20 0 0 -43
pair|giữ vai|-6 -8 -10 27
pair|giữ vỉa|0 0 1 0
pair|giữ vững|7 0 1 0
pair|giữ xe|0 0 14 0
pair|giữ đàn|4 0 23 0
pair|giữ đà|-24 0 -3 0
pair|giữ được|14 -5 0 4
pair|giữ ổn|31 0 -26 -16
pair|giữ ở|28 -10 0 -41
pair|giữa chừng|-5 17 0 -22
pair|giữa các|0 0 49 -1
pair|giữa nhiệm|0 0 -2 11
pair|giữa năm|1 0 3 0
pair|giữa tháng|-10 -4 7 -5
pair|giữa trung|0 23 -15 0
pair|giữa trường|0 14 0 -3
pair|giữa xã|0 0 0 -10
pair|glo )|0 -10 -16 0
pair|gom #|-19 0 -16 0
pair|gom rác|0 0 18 -1
pair|gom vỏ|10 0 0 -2
pair|grdp #|8 0 0 -2
pair|grdp )|10 17 0 -31
pair|grdp cả|0 0 -14 0
pair|grdp ước|22 0 0 0
pair|gtsx cn|-16 17 0 0
pair|gtvt nếu|0 0 0 23
pair|gà lén|0 0 0 7
pair|gà ăn|1 10 2 19
pair|gây bức|0 0 0 26
pair|gây lại|0 0 0 -30
pair|gây mùi|0 23 0 -4
pair|gây rối|0 0 9 0
pair|gây thiệt|-9 0 0 0
pair|gây ô|0 0 1 -1
pair|gãy đổ|-1 36 0 0
pair|gìn vệ|25 0 -46 -6
pair|gò rùa|0 0 4 0
pair|gói an|18 0 0 -8
pair|gói thuốc|0 0 0 -13
pair|gói thầu|-1 21 0 0
pair|góp #|-4 0 0 5
pair|góp phần|0 0 -15 43
pair|góp tiền|0 0 0 41
pair|góp và|5 0 0 10
pair|góp ý|5 -1 0 16
pair|gương mẫu|0 0 -21 26
pair|gượng gạo|0 1 0 -22
pair|gạch gốm|23 7 -7 9
pair|gạo cứu|12 0 0 -1
pair|gạo tặng|40 0 0 0
pair|gấp #|0 0 0 1
pair|gấp ba|-2 2 0 36
pair|gấp rưỡi|-25 40 0 -23
pair|gấp đôi|21 0 0 -1
pair|gần #|-1 0 0 1
pair|gần chót|0 0 0 11
pair|gần gấp|0 0 0 18
pair|gần như|20 8 0 0
pair|gần nhất|0 0 24 31
pair|gắn "|0 0 0 27
pair|gắn camera|0 0 0 -48
pair|gắn trách|0 0 8 -12
pair|gắn với|-2 0 2 0
pair|gắn đồng|0 0 0 28
pair|gắng vượt|-9 0 0 0
pair|gặp bế|0 8 0 0
pair|gặp gỡ|27 0 14 15
pair|gặp khó|0 0 0 1
pair|gặp nhiều|0 20 0 0
pair|gặp thách|-9 -25 0 0
pair|gọi điện|-1 26 0 0
pair|gọi đầu|0 0 6 -3
pair|gọn bộ|1 0 19 13
pair|gọn lúa|0 0 0 20
pair|gọn trong|0 0 0 -1
pair|gốc của|0 0 0 25
pair|gốc mối|0 0 0 2
pair|gốc đất|0 9 0 11
pair|gỗ lớn|-12 0 16 0
pair|gỗ mdf|0 6 0 17
pair|gộp hoặc|0 0 5 18
pair|gỡ "|0 0 -9 0
pair|gỡ bỏ|11 -9 0 9
pair|gỡ khó|0 0 0 -27
pair|gỡ lỗi|0 0 21 -10
pair|gỡ vướng|6 0 2 1
pair|gỡ vốn|0 0 56 -34
pair|gỡ xong|15 -12 0 0
pair|gỡ định|25 0 1 -18
pair|gợi ý|0 -10 30 -7
pair|gửi ban|-7 8 0 35
pair|gửi báo|0 0 19 14
pair|gửi bản|0 0 31 1
pair|gửi danh|0 0 2 55
pair|gửi email|-3 -1 0 0
pair|gửi kết|0 -1 5 22
pair|gửi kỳ|0 0 -24 0
pair|gửi lên|1 7 0 -40
pair|gửi muộn|0 0 23 0
pair|gửi nhóm|0 16 -4 0
pair|gửi phương|0 0 0 30
pair|gửi sở|0 0 7 16
pair|gửi thường|0 0 8 23
pair|gửi tài|0 0 27 1
pair|gửi ubnd|0 0 43 30
pair|gửi về|0 0 0 -26
pair|gửi đến|0 0 42 0
pair|gửi đồng|0 0 0 17
pair|h )|-10 0 23 0
pair|h00 ngày|0 0 -6 0
pair|h00 thứ|0 0 12 0
pair|ha (|19 23 0 0
pair|ha )|4 26 0 -62
pair|ha /|37 11 -9 6
pair|ha [|0 0 0 -37
pair|ha bị|0 39 0 0
pair|ha cam|26 0 0 0
pair|ha chè|-10 32 0 20
pair|ha cà|72 0 1 -56
pair|ha cây|25 0 1 0
pair|ha keo|0 0 0 18
pair|ha lúa|3 1 0 -26
pair|ha mạ|0 8 0 2
pair|ha mặt|0 0 0 28
pair|ha rau|0 0 0 -14
pair|ha ruộng|20 0 11 0
pair|ha rừng|25 0 32 -1
pair|ha so|7 47 0 25
pair|ha đạt|0 0 0 24
pair|ha đất|0 1 0 -16
pair|hai buổi|0 0 22 0
pair|hai bà|0 0 1 0
pair|hai bên|0 0 23 36
pair|hai chi|12 0 9 -36
pair|hai chỉ|-10 48 0 0
pair|hai con|-21 0 -22 0
pair|hai công|-5 34 0 -13
pair|hai khu|0 0 0 19
pair|hai là|0 -11 -34 0
pair|hai lượt|0 0 1 7
pair|hai lần|-10 57 0 -1
pair|hai ngày|0 0 -5 0
pair|hai năm|0 0 1 41
pair|hai phương|0 0 0 13
pair|hai tháng|-9 1 0 0
pair|hai trường|17 0 0 0
pair|hai tuyến|31 -4 0 0
pair|hai tuần|0 -5 16 0
pair|hai vụ|6 0 0 -38
pair|hang khóa|0 0 -10 0
pair|hao mất|0 0 0 11
pair|hay bị|0 -9 9 0
pair|hbđt )|0 0 -2 0
pair|hcm ngày|0 0 -5 0
pair|hcm nhiệm|0 -3 0 0
pair|heo #|0 -2 0 10
pair|heo châu|18 -16 0 0
pair|hiến #|5 0 0 0
pair|hiến đất|23 3 15 17
pair|hiếu giang|13 -10 -3 20
pair|hiểm xã|0 0 0 7
pair|hiểm y|17 0 0 -3
pair|hiện #|-15 11 -1 0
pair|hiện buông|0 -13 23 0
pair|hiện cho|0 11 3 9
pair|hiện chương|18 -5 -1 13
pair|hiện chỉ|-66 0 -45 0
pair|hiện các|0 0 30 8
pair|hiện có|-29 -5 0 0
pair|hiện công|0 0 -22 0
pair|hiện hành|9 30 -32 0
pair|hiện kiến|0 0 24 0
pair|hiện kết|0 0 -8 -9
pair|hiện kế|19 -14 5 -1
pair|hiện luật|-9 0 0 25
pair|hiện là|0 -17 -9 0
pair|hiện một|0 0 0 7
pair|hiện nghiêm|38 0 85 -37
pair|hiện nghị|-1 0 0 0
pair|hiện năm|-12 0 -51 -38
pair|hiện quy|12 0 0 0
pair|hiện quyết|-29 0 -4 0
pair|hiện sai|0 0 12 0
pair|hiện trên|-13 0 0 -13
pair|hiện trường|0 0 11 26
pair|hiện trạng|0 0 0 16
pair|hiện tốt|-47 0 44 -28
pair|hiện uống|0 53 0 0
pair|hiện đạt|33 0 -9 -48
pair|hiện đầy|28 0 0 0
pair|hiện đến|18 0 0 43
pair|hiện đề|-26 -3 0 -17
pair|hiệp thương|11 0 -5 0
pair|hiệu lực|-1 0 -21 0
pair|hiệu quả|0 0 -1 45
pair|hiệu vi|5 0 0 0
pair|hiệu văn|-16 0 -12 -52
pair|hoa các|48 0 0 -8
pair|hoa kiểng|22 -13 1 -22
pair|hoa sưa|7 0 0 11
pair|hoa thám|-4 9 -12 0
pair|hoa ở|14 -11 0 -11
pair|hoang #|8 29 0 0
pair|hoang chưa|0 21 0 0
pair|hoài hải|-1 6 0 0
pair|hoài nhơn|0 23 0 0
pair|hoàn chỉnh|0 0 41 -1
pair|hoàn thiện|1 0 5 -18
pair|hoàn thành|11 0 14 -2
pair|hoàn tất|0 0 0 14
pair|hoàng hoa|-4 9 -12 0
pair|hoàng nhã|0 0 -3 -3
pair|hoàng sa|19 -9 -2 7
pair|hoàng sơn|0 0 -12 0
pair|hoàng thị|0 0 13 -14
pair|hoàng văn|0 0 -13 -7
pair|hoàng đăng|-2 -26 -15 -10
pair|hoạch #|0 0 -1 0
pair|hoạch (|0 0 0 1
pair|hoạch )|3 8 0 0
pair|hoạch ,|21 1 0 1
pair|hoạch -|0 0 10 0
pair|hoạch ba|0 0 0 30
pair|hoạch bình|-21 -22 0 -14
pair|hoạch chi|16 0 0 0
pair|hoạch cho|27 0 0 -12
pair|hoạch chung|-1 1 39 -22
pair|hoạch chợ|0 0 30 40
pair|hoạch chủ|0 0 4 0
pair|hoạch các|0 0 55 -1
pair|hoạch cán|0 0 1 0
pair|hoạch công|0 0 11 2
pair|hoạch cưỡng|0 -7 13 -1
pair|hoạch cấp|9 19 0 0
pair|hoạch của|0 0 26 45
pair|hoạch do|0 27 0 0
pair|hoạch dứt|20 0 0 -10
pair|hoạch hđnd|1 3 0 8
pair|hoạch kiểm|0 0 1 0
pair|hoạch là|-55 -2 0 -10
pair|hoạch lại|0 0 11 -20
pair|hoạch mà|0 10 0 0
pair|hoạch nông|-3 0 15 -23
pair|hoạch nộp|0 0 48 0
pair|hoạch phân|-7 7 6 17
pair|hoạch phòng|0 0 37 0
pair|hoạch phối|0 0 4 27
pair|hoạch số|10 0 0 0
pair|hoạch sử|0 2 0 0
pair|hoạch tham|0 0 11 0
pair|hoạch thanh|0 0 2 0
pair|hoạch thành|0 -20 0 28
pair|hoạch tháng|0 0 -4 0
pair|hoạch trước|0 0 1 -53
pair|hoạch tỉnh|26 0 9 22
pair|hoạch và|0 0 -1 -1
pair|hoạch vùng|0 0 36 6
pair|hoạch vốn|15 -22 10 0
pair|hoạch với|0 -2 -17 -7
pair|hoạch vụ|0 0 22 0
pair|hoạch xong|38 -33 0 -17
pair|hoạch đầu|-40 0 -21 0
pair|hoạt chi|0 2 2 0
pair|hoạt chuyên|-1 15 13 0
pair|hoạt không|0 2 0 -10
pair|hoạt nhạt|0 0 0 29
pair|hoạt tháng|0 0 40 18
pair|hoạt với|0 0 27 -2
pair|hoạt đảng|29 0 0 0
pair|hoạt đều|39 -1 0 -6
pair|hoạt động|14 0 1 0
pair|hoạt ở|-3 31 0 -7
pair|hoằng lộc|16 0 0 0
pair|hoặc bãi|0 0 5 18
pair|hoặc cho|0 0 0 14
pair|hoặc lý|0 -12 0 0
pair|hrê được|5 -4 0 0
pair|hu của|0 0 40 -26
pair|hu về|0 0 7 -1
pair|huy quân|0 0 5 0
pair|huy động|1 0 0 -4
pair|huynh tra|7 -7 0 20
pair|huyết tăng|-10 18 0 0
pair|huyện #|-22 0 0 32
pair|huyện ban|0 0 -20 -9
pair|huyện báo|0 0 -3 -2
pair|huyện bố|0 0 37 0
pair|huyện cai|-37 -4 -20 0
pair|huyện chuyển|-5 6 0 0
pair|huyện chư|-27 0 0 0
pair|huyện chậm|0 0 0 38
pair|huyện chủ|-7 0 0 -7
pair|huyện có|6 0 0 1
pair|huyện công|0 0 23 -5
pair|huyện cùng|0 0 48 -32
pair|huyện cũng|24 0 0 0
pair|huyện cũ|0 7 0 21
pair|huyện cấp|20 0 29 0
pair|huyện cần|-3 0 0 0
pair|huyện duy|0 0 15 0
pair|huyện dồn|0 0 9 -5
pair|huyện giao|10 0 0 0
pair|huyện gia|0 0 30 0
pair|huyện gieo|23 0 0 -19
pair|huyện giữ|18 0 11 -23
pair|huyện hiện|22 0 0 0
pair|huyện hư|0 28 0 0
pair|huyện hội|14 0 11 0
pair|huyện khóa|0 0 1 -2
pair|huyện kiểm|0 0 8 -3
pair|huyện kết|0 0 -3 -12
pair|huyện long|0 0 -9 -1
pair|huyện làm|-3 -3 26 -2
pair|huyện là|0 -20 0 -19
pair|huyện lên|14 0 0 64
pair|huyện lần|-16 0 0 0
pair|huyện mường|0 0 -10 0
pair|huyện mở|0 0 28 16
pair|huyện na|0 0 -7 0
pair|huyện nông|-8 -1 31 -52
pair|huyện nếu|0 0 1 0
pair|huyện phía|0 0 -1 0
pair|huyện phù|-14 -18 0 0
pair|huyện phú|0 0 0 30
pair|huyện phấn|0 0 36 -12
pair|huyện phối|0 0 8 0
pair|huyện quyết|0 0 16 -32
pair|huyện quản|49 0 0 -1
pair|huyện rà|0 -20 38 9
pair|huyện sẽ|0 0 -15 -1
pair|huyện tham|0 0 30 0
pair|huyện thanh|0 0 -2 9
pair|huyện theo|0 0 8 0
pair|huyện thu|5 -3 17 -14
pair|huyện thêm|30 0 0 0
pair|huyện thống|0 0 -27 -1
pair|huyện tiếp|-46 0 23 -9
pair|huyện trong|0 0 0 2
pair|huyện trình|-6 0 10 0
pair|huyện trước|0 0 19 -48
pair|huyện trần|0 0 0 12
pair|huyện trồng|43 0 0 -1
pair|huyện trực|-7 0 5 1
pair|huyện tuy|0 0 -19 0
pair|huyện tái|-11 0 -7 0
pair|huyện tổ|1 0 5 0
pair|huyện và|-25 0 0 -25
pair|huyện vẫn|57 0 0 -2
pair|huyện về|0 0 -1 0
pair|huyện vừa|-6 0 -19 -1
pair|huyện xây|6 0 0 0
pair|huyện xóa|0 0 0 -1
pair|huyện yên|0 -1 0 0
pair|huyện yêu|0 0 -28 0
pair|huyện đi|-25 0 2 -10
pair|huyện điều|-32 0 0 -2
pair|huyện đoàn|0 0 16 -20
pair|huyện đánh|28 0 0 -1
pair|huyện đã|21 -15 -15 3
pair|huyện đón|0 0 0 -36
pair|huyện đông|8 -4 0 -3
pair|huyện đôn|0 0 14 13
pair|huyện đưa|-41 0 0 0
pair|huyện được|-29 0 0 -18
pair|huyện đạt|4 0 0 -82
pair|huyện đức|-14 35 0 -2
pair|huyện ủy|0 0 -1 0
pair|huấn #|13 0 -2 0
pair|huồi pốc|-29 -38 -15 -2
pair|huổi só|0 -1 -5 -8
pair|huỳnh văn|0 0 -19 0
pair|hà )|1 0 0 0
pair|hà giang|0 15 -4 0
pair|hà linh|-2 5 22 0
pair|hà nam|0 0 -22 -19
pair|hà nội|-19 23 -1 0
pair|hài cốt|16 0 0 -27
pair|hài lòng|-12 -12 -1 -18
pair|hàm yên|-9 0 -26 0
pair|hàn quốc|8 0 0 -2
pair|hàng -|6 0 36 0
pair|hàng bình|-36 4 -24 -22
pair|hàng chính|23 0 0 0
pair|hàng chục|4 4 0 14
pair|hàng csxh|-8 -20 0 0
pair|hàng dịp|0 9 0 0
pair|hàng giả|-4 0 0 -1
pair|hàng hóa|0 1 0 0
pair|hàng lưu|31 -1 0 28
pair|hàng lệnh|0 34 -7 0
pair|hàng nhà|0 0 2 1
pair|hàng nhập|20 0 0 26
pair|hàng năm|15 0 0 0
pair|hàng qua|0 23 0 0
pair|hàng quán|-9 57 4 -72
pair|hàng rong|-9 0 21 7
pair|hàng rào|4 0 0 -35
pair|hàng tháng|0 0 9 13
pair|hàng thương|26 0 0 0
pair|hàng tuần|0 0 5 12
pair|hàng tồn|-18 -18 -12 0
pair|hàng việt|-1 0 -6 -29
pair|hành #|29 1 -1 -63
pair|hành bộ|0 0 2 0
pair|hành chi|-2 0 2 -5
pair|hành chính|0 0 -1 0
pair|hành chưa|0 2 0 0
pair|hành chương|0 0 -7 0
pair|hành cuốn|-3 0 0 0
pair|hành của|0 2 0 0
pair|hành giảm|-1 40 0 0
pair|hành hội|-5 0 0 0
pair|hành khách|-24 0 0 -28
pair|hành kết|18 0 -12 38
pair|hành kế|1 5 -13 -2
pair|hành kỷ|-12 0 0 -15
pair|hành lang|9 0 0 11
pair|hành luật|15 0 -9 0
pair|hành lưu|-4 0 -23 0
pair|hành lần|0 0 -2 0
pair|hành mô|-12 -4 0 -10
pair|hành nghiêm|-18 -27 10 16
pair|hành nghề|0 13 43 0
pair|hành nghị|-26 0 -12 -11
pair|hành quy|36 0 73 1
pair|hành thông|52 0 -1 -24
pair|hành thống|0 0 -26 -4
pair|hành thời|14 0 0 -19
pair|hành trong|0 0 46 42
pair|hành trung|0 0 -1 0
pair|hành trình|-6 21 0 -27
pair|hành từ|-15 0 0 0
pair|hành vi|0 0 1 -26
pair|hành văn|0 7 -5 0
pair|hành án|0 0 0 19
pair|hành đảng|0 0 0 -1
pair|hành động|0 0 2 1
pair|hành ổn|0 0 0 -11
pair|hành ở|0 0 0 -8
pair|hàu được|48 -9 0 0
pair|hái #|16 0 0 0
pair|hán đầu|-6 0 0 0
pair|hè #|35 0 0 -42
pair|hè các|-3 0 0 -32
pair|hè thu|0 0 1 0
pair|hè tái|0 1 0 -17
pair|hè đường|7 0 30 0
pair|hè ở|6 0 0 15
pair|hê -|-3 0 13 0
pair|hình "|12 0 0 7
pair|hình an|13 0 0 -16
pair|hình chính|48 0 0 -22
pair|hình chủ|0 0 0 35
pair|hình công|0 0 17 -16
pair|hình mới|1 -1 56 -1
pair|hình năm|-1 0 0 0
pair|hình quản|0 1 0 0
pair|hình sự|8 0 -1 1
pair|hình thành|0 0 11 19
pair|hình tháng|0 0 -6 0
pair|hình tuyến|0 0 0 4
pair|hòa )|0 33 0 -21
pair|hòa bình|20 0 0 -7
pair|hòa diệt|0 0 0 10
pair|hòa giải|23 0 7 1
pair|hòa hương|10 0 0 -33
pair|hòa vang|-44 0 0 8
pair|hòa vi|0 0 0 18
pair|hòn rơm|16 0 0 0
pair|hóa #|-10 0 0 -27
pair|hóa buôn|-24 38 0 0
pair|hóa chưa|0 0 0 31
pair|hóa chất|0 2 32 -38
pair|hóa chỉ|0 0 25 0
pair|hóa có|0 0 0 -26
pair|hóa cồng|5 0 0 0
pair|hóa giảm|0 55 0 -23
pair|hóa hồ|-8 12 69 -46
pair|hóa hộ|-28 0 24 -16
pair|hóa khu|0 8 -1 7
pair|hóa kênh|0 0 28 -44
pair|hóa kết|-5 -9 0 34
pair|hóa nghị|6 0 23 -5
pair|hóa phi|10 0 0 0
pair|hóa thêm|0 0 0 24
pair|hóa thôn|13 -11 -12 35
pair|hóa và|-8 0 0 -1
pair|hóa xã|-21 0 0 0
pair|hóa xóm|0 0 0 36
pair|hóa đơn|-49 10 0 -41
pair|hóa được|50 0 0 -19
pair|hóa đạt|0 0 0 -38
pair|hóa ước|0 56 0 -62
pair|hóc môn|0 0 0 29
pair|hôm nay|-2 0 -1 0
pair|hôm sau|0 0 0 6
pair|hôn nhân|-2 11 0 8
pair|hùng vương|11 9 -1 -3
pair|hút #|11 -1 0 17
pair|hút bác|0 0 10 0
pair|hút khách|27 0 -13 13
pair|hút lên|0 0 0 35
pair|hút thêm|27 0 -1 30
pair|hđ độc|0 -3 -5 0
pair|hđnd &|0 0 17 12
pair|hđnd ,|10 0 0 18
pair|hđnd -|0 0 3 0
pair|hđnd ba|11 0 0 0
pair|hđnd các|0 0 26 2
pair|hđnd của|0 0 12 -1
pair|hđnd giám|0 0 0 28
pair|hđnd huyện|0 0 -39 -3
pair|hđnd ngày|-2 0 -1 0
pair|hđnd nhiệm|0 0 1 0
pair|hđnd phường|1 -1 3 2
pair|hđnd quận|12 -7 8 -9
pair|hđnd thành|-12 0 0 0
pair|hđnd thị|-10 0 0 0
pair|hđnd tp|0 0 -27 0
pair|hđnd tỉnh|-1 0 0 1
pair|hđnd và|0 0 -17 0
pair|hđnd về|0 -1 0 0
pair|hđnd xã|-19 0 -1 1
pair|hơn #|0 0 0 7
pair|hơn bình|-13 24 0 19
pair|hơn cùng|23 0 0 -20
pair|hơn cả|-21 -29 0 0
pair|hơn giá|0 0 0 18
pair|hơn luật|0 5 0 0
pair|hơn mọi|8 0 -1 0
pair|hơn một|0 0 0 16
pair|hơn mức|28 0 -4 7
pair|hơn những|9 0 -6 -22
pair|hơn năm|11 1 0 12
pair|hơn tháng|27 0 0 -31
pair|hơn trước|46 0 0 38
pair|hơn và|0 0 17 -34
pair|hơn vụ|0 5 0 19
pair|hư hỏng|3 0 0 10
pair|hưng thạnh|0 0 0 -2
pair|hưng đạo|0 3 -6 -10
pair|hưu trí|34 0 0 33
pair|hương khê|-9 -44 -10 0
pair|hương nộn|-19 22 0 0
pair|hương ổn|10 0 0 -33
pair|hướng #|0 0 -20 -11
pair|hướng báo|0 0 29 1
pair|hướng công|9 0 0 33
pair|hướng dẫn|0 0 0 -3
pair|hướng gia|0 14 0 0
pair|hướng hóa|0 0 11 0
pair|hướng tuyến|0 6 9 -2
pair|hưởng #|49 0 0 -5
pair|hưởng một|0 32 0 0
pair|hưởng trợ|-57 19 13 -2
pair|hạ )|11 31 0 0
pair|hạ tải|0 -6 18 24
pair|hạ tầng|0 0 -7 -1
pair|hạch toán|0 0 0 36
pair|hại #|0 43 0 19
pair|hại khoảng|0 0 0 27
pair|hại nặng|-18 -9 0 0
pair|hại tháng|0 17 0 13
pair|hại về|10 -6 0 19
pair|hại đề|0 0 0 21
pair|hạn #|39 0 0 57
pair|hạn ,|-20 15 0 -7
pair|hạn cho|0 0 41 -13
pair|hạn chót|0 0 0 11
pair|hạn chế|0 -1 0 0
pair|hạn còn|23 -13 0 -28
pair|hạn cấp|0 0 10 -5
pair|hạn giấy|0 5 0 18
pair|hạn hán|-3 6 0 0
pair|hạn kéo|-14 30 -2 -5
pair|hạn là|2 0 0 -2
pair|hạn mặn|-15 -22 0 -14
pair|hạn nặng|-19 21 0 0
pair|hạn toàn|0 21 0 0
pair|hạn trả|-1 46 -10 -13
pair|hạn và|0 8 0 27
pair|hạn xong|-1 0 -15 -10
pair|hạn ở|8 -8 0 5
pair|hạt #|0 0 0 -26
pair|hạt kiểm|0 0 11 0
pair|hạt quản|0 0 0 26
pair|hạt vẫn|40 0 0 0
pair|hạt ước|-55 0 0 0
pair|hải an|0 0 -9 0
pair|hải bị|-1 6 0 0
pair|hải châu|-34 -4 -39 0
pair|hải cảng|-30 0 0 0
pair|hải hậu|0 1 0 0
pair|hải ninh|0 0 -1 4
pair|hải quan|-22 -2 0 25
pair|hải sản|-17 -21 0 -28
pair|hải thịnh|0 0 0 40
pair|hải tân|0 0 -15 -8
pair|hải đảo|-4 0 0 0
pair|hầu hết|-1 27 0 12
pair|hầu như|0 18 0 0
pair|hậu giang|0 0 -26 0
pair|hậu kiểm|14 0 -3 28
pair|hậu quả|-25 -10 0 -6
pair|hằng ngày|0 0 33 -19
pair|hằng năm|0 1 -5 0
pair|hằng quý|0 0 43 13
pair|hằng tháng|1 0 0 31
pair|hằng tuần|-24 0 30 -2
pair|hẹn "|9 0 0 0
pair|hẹn #|2 0 0 -32
pair|hẹn chưa|0 1 0 -14
pair|hẹp sản|0 25 0 18
pair|hẻm #|0 41 19 -6
pair|hẻm sâu|-10 14 1 30
pair|hẻm theo|10 0 0 0
pair|hết #|0 0 48 0
pair|hết các|-1 1 0 0
pair|hết cảnh|11 -28 0 21
pair|hết diện|38 0 50 -5
pair|hết dịch|10 -18 2 -18
pair|hết hạn|1 0 -26 0
pair|hết là|-27 0 -2 0
pair|hết ngày|0 0 0 4
pair|hết năm|-14 0 1 -21
pair|hết nợ|0 0 17 0
pair|hết quý|-1 1 -1 1
pair|hết số|0 -7 18 -12
pair|hết tháng|4 0 1 1
pair|hết trước|0 0 14 0
pair|hết trẻ|-6 12 0 0
pair|hệ lao|3 0 0 10
pair|hệ số|0 0 57 0
pair|hệ thống|0 19 11 0
pair|học #|14 8 -42 -2
pair|học (|0 0 1 1
pair|học bình|-21 22 0 -10
pair|học bạ|7 0 0 0
pair|học bổng|0 0 0 5
pair|học chậm|-16 40 0 -36
pair|học cơ|0 1 35 -1
pair|học giữa|-1 10 0 0
pair|học kỳ|25 0 3 -44
pair|học lớp|-2 20 7 0
pair|học mới|15 0 2 -20
pair|học nghề|-5 27 0 37
pair|học nghị|0 23 21 0
pair|học nhờ|0 0 0 22
pair|học phí|0 0 0 -3
pair|học phòng|0 0 0 15
pair|học sinh|0 0 1 -11
pair|học số|29 0 0 0
pair|học theo|24 -23 17 20
pair|học thông|59 0 0 -5
pair|học thực|0 0 0 41
pair|học tranh|-30 3 -3 0
pair|học trước|0 0 56 -26
pair|học trở|2 -17 0 34
pair|học trực|0 2 -39 1
pair|học tại|0 0 50 0
pair|học tập|19 0 0 -26
pair|học viên|-22 -9 -41 -19
pair|học và|0 0 1 0
pair|học xuống|-10 37 -4 -1
pair|học được|16 0 0 0
pair|học đạt|5 -19 -54 -48
pair|học đắt|0 1 0 4
pair|họp #|0 0 -5 0
pair|họp báo|0 0 -14 0
pair|họp chiều|0 0 -5 0
pair|họp cuối|-1 0 43 0
pair|họp cũng|-11 0 0 0
pair|họp dân|0 0 38 -46
pair|họp giao|0 0 11 -1
pair|họp giữa|0 0 25 0
pair|họp kiểm|0 0 -30 0
pair|họp liên|0 -1 0 0
pair|họp ngày|0 0 -1 0
pair|họp phiên|-1 0 -4 -1
pair|họp sau|0 -3 18 19
pair|họp sơ|-2 -24 -1 0
pair|họp tháng|0 0 0 1
pair|họp thông|-9 0 -5 0
pair|họp trực|0 0 -9 -8
pair|họp tổng|-2 0 -10 0
pair|họp ubnd|-1 0 -28 0
pair|họp đã|-40 -13 0 0
pair|hỏi -|0 0 16 0
pair|hỏi chọn|13 0 0 -21
pair|hỏi đáp|29 0 0 0
pair|hỏng #|0 1 0 17
pair|hỏng nhiều|0 23 0 0
pair|hố ga|-13 13 17 -1
pair|hồ chí|0 0 0 4
pair|hồ chứa|-48 19 0 40
pair|hồ ea|0 0 0 -34
pair|hồ sông|0 0 0 -13
pair|hồ sơ|0 6 0 -7
pair|hồ thị|0 0 15 -22
pair|hồ thủy|-14 0 0 6
pair|hồ tiêu|-2 -33 -1 -1
pair|hồ trong|0 0 0 21
pair|hồ tôm|0 1 0 1
pair|hồ vương|0 0 -24 0
pair|hồ đập|-13 0 0 -1
pair|hồi #|0 1 0 38
pair|hồi chủ|0 0 0 24
pair|hồi của|0 0 0 40
pair|hồi dự|0 -1 63 -53
pair|hồi kinh|-15 0 19 0
pair|hồi nổi|-11 24 0 -20
pair|hồi nợ|31 -1 12 0
pair|hồi phục|40 0 0 -19
pair|hồi qua|12 18 0 0
pair|hồi số|52 0 0 -53
pair|hồi sức|0 0 0 23
pair|hồi tháng|-34 -1 0 0
pair|hồi tiền|0 0 9 0
pair|hồi về|42 -19 0 4
pair|hồi xong|0 0 0 40
pair|hồi đất|0 0 11 0
pair|hồng ,|11 0 0 0
pair|hồng bạch|0 1 0 0
pair|hồng hà|0 0 -11 0
pair|hồng thái|28 0 0 35
pair|hồng vân|0 -2 -12 0
pair|hỗ trợ|26 0 1 0
pair|hộ #|-21 -1 6 17
pair|hộ (|-13 25 0 0
pair|hộ )|22 -7 0 -53
pair|hộ ,|2 0 0 32
pair|hộ bị|7 10 0 -5
pair|hộ bỏ|-9 11 0 -30
pair|hộ chưa|0 -20 8 -25
pair|hộ có|-1 0 0 0
pair|hộ cận|-7 0 1 -25
pair|hộ di|0 0 0 39
pair|hộ dân|-6 0 17 -39
pair|hộ dùng|-1 0 0 37
pair|hộ gia|0 0 -7 -54
pair|hộ giáp|0 0 0 7
pair|hộ khmer|40 -4 0 23
pair|hộ khó|-5 0 -22 -24
pair|hộ không|-34 47 0 -14
pair|hộ khỏi|0 0 1 10
pair|hộ khởi|-8 8 0 -4
pair|hộ kinh|0 7 1 5
pair|hộ liền|0 0 36 0
pair|hộ làm|-49 0 26 -17
pair|hộ mất|9 0 15 14
pair|hộ nghèo|1 0 0 -1
pair|hộ nhận|-1 1 0 41
pair|hộ nuôi|0 0 -39 3
pair|hộ nào|33 0 1 1
pair|hộ phòng|0 0 35 -17
pair|hộ phải|0 0 0 15
pair|hộ quỹ|0 0 49 0
pair|hộ sử|-17 -1 -7 -14
pair|hộ theo|0 0 0 42
pair|hộ thiếu|0 -1 37 -8
pair|hộ thoát|33 -9 0 -18
pair|hộ trong|0 -1 1 0
pair|hộ tái|-4 0 4 0
pair|hộ tại|9 1 0 0
pair|hộ tịch|0 11 6 3
pair|hộ vay|21 -16 0 25
pair|hộ ven|-9 2 4 -11
pair|hộ vùng|-5 0 26 -2
pair|hộ vướng|0 0 0 20
pair|hộ vẫn|0 19 -7 -31
pair|hộ đang|0 -11 14 18
pair|hộ đã|26 0 0 -47
pair|hộ đói|40 28 36 -12
pair|hộ được|31 -1 1 39
pair|hộ để|-10 20 0 19
pair|hộ đồng|40 2 -24 -20
pair|hộ ở|1 0 0 -15
pair|hội #|1 5 0 -15
pair|hội )|-20 -4 -24 13
pair|hội an|0 1 0 12
pair|hội bảo|56 0 0 -33
pair|hội chi|0 0 -10 0
pair|hội chuyển|57 0 0 0
pair|hội chợ|9 0 38 -28
pair|hội các|34 0 0 -19
pair|hội còn|0 0 0 -65
pair|hội có|0 -1 -4 0
pair|hội cơ|23 0 0 -32
pair|hội cấp|-1 -38 0 -61
pair|hội của|1 0 0 0
pair|hội cựu|0 0 11 0
pair|hội do|0 8 -8 -20
pair|hội duy|-71 -13 0 0
pair|hội giao|16 0 0 0
pair|hội giám|0 0 -20 -16
pair|hội giải|27 0 0 0
pair|hội giữ|37 0 0 -3
pair|hội gặp|-7 -32 0 0
pair|hội hoàn|39 27 -4 0
pair|hội huyện|-45 0 0 -15
pair|hội hóa|26 -1 39 0
pair|hội khoảng|-55 -28 0 0
pair|hội khóa|0 0 -13 3
pair|hội lhpn|0 0 0 20
pair|hội làm|1 0 39 0
pair|hội mặt|32 0 -13 0
pair|hội một|0 0 8 -14
pair|hội nghị|-1 0 0 0
pair|hội nông|1 0 0 1
pair|hội năm|0 0 -18 0
pair|hội phát|33 0 0 -3
pair|hội phường|10 0 0 -33
pair|hội phối|0 0 3 0
pair|hội phụ|0 0 -1 5
pair|hội qua|28 0 0 0
pair|hội quán|-13 12 20 -2
pair|hội tham|0 0 0 18
pair|hội theo|11 0 5 16
pair|hội thi|24 0 -47 -32
pair|hội tiến|18 0 0 0
pair|hội trên|0 5 2 -25
pair|hội trường|0 0 2 12
pair|hội tỉnh|35 0 0 -3
pair|hội từ|0 0 0 21
pair|hội tự|1 7 0 21
pair|hội viên|-2 2 9 1
pair|hội vào|-17 -6 -22 0
pair|hội và|41 0 25 5
pair|hội vẫn|0 -31 0 0
pair|hội về|-18 0 -6 0
pair|hội xiv|39 0 1 0
pair|hội điểm|0 0 8 46
pair|hội được|37 0 0 0
pair|hội đại|-10 0 2 0
pair|hội đảm|4 0 0 -20
pair|hội đảng|3 0 0 0
pair|hội đền|0 0 0 -19
pair|hội đề|-5 17 0 3
pair|hội đồng|0 0 0 1
pair|hội ước|30 0 0 0
pair|hội ổn|5 0 0 22
pair|hời hợt|0 0 0 2
pair|hợp #|0 0 0 37
pair|hợp )|-3 5 23 -8
pair|hợp -|0 0 -6 0
pair|hợp ban|0 -1 29 0
pair|hợp bhxh|0 0 3 0
pair|hợp bưu|0 0 1 0
pair|hợp các|0 0 17 0
pair|hợp có|22 -3 -7 6
pair|hợp công|0 0 19 -15
pair|hợp danh|0 -7 12 -9
pair|hợp giữa|0 35 4 0
pair|hợp hội|0 0 1 0
pair|hợp kho|0 -6 9 33
pair|hợp không|0 -7 13 -1
pair|hợp kết|0 0 23 -3
pair|hợp lấn|24 -14 0 -15
pair|hợp lệch|2 -1 0 48
pair|hợp mặt|0 0 15 -9
pair|hợp nhất|-18 -32 -4 27
pair|hợp nào|20 -7 0 -6
pair|hợp phòng|0 0 1 29
pair|hợp sở|0 0 31 12
pair|hợp thuế|0 0 6 0
pair|hợp trung|0 0 -10 0
pair|hợp trên|0 0 2 0
pair|hợp tác|10 0 16 0
pair|hợp từ|0 0 29 0
pair|hợp ubnd|0 0 13 0
pair|hợp vnpt|-2 0 8 32
pair|hợp vệ|-16 0 -17 11
pair|hợp với|0 0 0 31
pair|hợp xây|18 -13 4 36
pair|hợp đoàn|0 0 0 -15
pair|hợp đồng|0 0 18 0
pair|hợp đồn|31 0 0 0
pair|hụt #|-2 26 0 0
pair|hụt so|0 3 0 23
pair|hủy #|0 10 0 16
pair|hủy để|0 6 0 -10
pair|hứa với|0 0 1 23
pair|hữu cơ|11 0 15 -30
pair|hữu nghĩa|0 0 24 0
pair|hữu nghị|-25 27 0 0
pair|hữu thắng|-1 0 34 -10
pair|i #|-18 0 0 8
pair|i )|31 0 8 0
pair|i -|11 0 15 12
pair|i /|4 0 14 11
pair|i diễn|9 0 0 0
pair|i năm|-32 0 0 0
pair|i qua|-30 -41 0 0
pair|i rối|-1 15 -8 0
pair|i thành|14 0 0 0
pair|i tăng|0 0 0 51
pair|i được|12 -7 0 0
pair|i đạt|0 0 0 -11
pair|ia dơk|0 0 -37 0
pair|ia sao|-3 14 35 -31
pair|ii -|0 -43 0 0
pair|ii /|0 0 0 -19
pair|ii họp|0 0 -1 0
pair|ii năm|-1 0 0 0
pair|ii trẻ|0 0 0 15
pair|ii và|0 13 0 0
pair|iii #|1 0 0 6
pair|iii /|0 0 0 25
pair|iii qua|0 -31 0 0
pair|iii tăng|1 0 0 -1
pair|iip )|-6 -15 0 0
pair|iip tăng|31 0 0 0
pair|in #|13 0 0 19
pair|in bài|-2 -1 -1 0
pair|in trang|0 0 -5 0
pair|iuu ở|0 25 0 -2
pair|iv -|-25 0 -11 -11
pair|iv /|1 -1 24 0
pair|k ’|-10 0 27 0
pair|ka đê|0 0 0 14
pair|kbnn các|0 0 17 0
pair|kcn mỹ|1 0 0 0
pair|kg /|-44 -13 0 -27
pair|kh #|54 0 0 0
pair|kh &|-4 0 -29 0
pair|kh )|21 0 0 1
pair|kh ,|43 -5 0 -77
pair|kh /|0 -8 -11 -1
pair|kh ;|0 0 0 21
pair|kh do|-31 40 0 0
pair|kh năm|22 0 0 -2
pair|kh và|0 0 0 27
pair|khai #|16 0 0 0
pair|khai bồi|-9 9 0 0
pair|khai bộ|84 0 0 0
pair|khai chưa|0 5 0 32
pair|khai các|-1 0 0 38
pair|khai có|10 0 0 -12
pair|khai danh|0 0 12 -1
pair|khai giảng|11 0 29 0
pair|khai hoang|30 0 0 0
pair|khai khai|-7 0 0 0
pair|khai khoáng|0 14 0 0
pair|khai kết|0 0 15 33
pair|khai kế|-5 0 -7 -14
pair|khai mô|49 0 0 0
pair|khai nghị|-39 -1 0 0
pair|khai nhiều|-27 -7 0 -2
pair|khai nhiệm|-12 0 -21 -12
pair|khai sinh|25 0 -1 2
pair|khai số|0 0 -16 -18
pair|khai thác|-1 26 0 0
pair|khai thực|0 0 0 55
pair|khai trên|-2 2 0 0
pair|khai trương|-6 22 25 -8
pair|khai trước|12 -6 6 -7
pair|khai trường|-31 -6 0 6
pair|khai trừ|24 0 0 18
pair|khai tài|4 -32 0 6
pair|khai tên|0 0 16 -1
pair|khai tích|0 0 0 14
pair|khai từng|0 0 0 10
pair|khai tử|-33 2 0 -16
pair|khai vốn|0 0 51 0
pair|khai xin|0 -9 14 13
pair|khai đồng|56 0 0 -11
pair|kham nổi|0 3 0 0
pair|khan hiếm|0 0 0 10
pair|khang trang|-24 -38 0 -9
pair|khen thưởng|-40 0 0 20
pair|khi bàn|0 0 59 -40
pair|khi chi|0 0 0 -20
pair|khi chưa|0 0 32 16
pair|khi chờ|0 0 6 -24
pair|khi có|0 0 6 -31
pair|khi cả|0 0 0 10
pair|khi hết|-6 0 0 0
pair|khi là|0 14 -11 0
pair|khi mua|13 0 0 -21
pair|khi mùa|-27 31 0 21
pair|khi mưa|0 12 15 18
pair|khi nghị|-14 24 0 27
pair|khi ra|0 26 0 0
pair|khi sinh|-5 1 0 0
pair|khi triều|-19 40 0 0
pair|khi vào|0 0 0 -4
pair|khi xuất|0 0 14 0
pair|khi đi|-24 -1 0 0
pair|khiến #|-11 43 -2 -2
pair|khiến hộ|0 3 0 0
pair|khiến người|0 0 0 10
pair|khiếu kiện|0 0 15 -27
pair|khiển kỳ|0 0 -6 0
pair|khiển trách|27 -13 0 0
pair|khmer nghèo|16 0 0 0
pair|kho bãi|-13 0 0 -11
pair|kho bạc|-15 0 0 0
pair|kho quỹ|-11 -34 0 -27
pair|khoa học|-2 1 0 11
pair|khoa mới|10 -9 0 0
pair|khoa thị|10 -9 0 0
pair|khoanh vùng|0 0 6 -30
pair|khoanh ổ|0 0 0 29
pair|khoái châu|0 0 -11 0
pair|khoán bảo|34 0 1 -1
pair|khoán chi|-17 19 0 0
pair|khoán rừng|-9 0 29 0
pair|khoán trắng|0 0 0 16
pair|khoáng sản|0 0 6 -32
pair|khoản #|0 0 0 9
pair|khoản chi|6 -16 17 34
pair|khoản cho|35 -9 0 -1
pair|khoản rỗng|0 34 -7 0
pair|khoản thu|0 0 61 -18
pair|khoản vi|0 1 0 12
pair|khoản vssid|-10 0 23 0
pair|khoản định|34 0 0 -9
pair|khoảng #|0 15 0 -1
pair|khoảng cách|0 13 0 0
pair|khu #|0 0 0 13
pair|khu công|3 -1 18 0
pair|khu cẩm|0 0 0 -30
pair|khu du|0 34 0 -23
pair|khu dân|0 0 -1 -2
pair|khu hoàn|0 0 0 23
pair|khu kinh|35 0 15 27
pair|khu nhà|0 23 0 1
pair|khu phố|6 1 6 -55
pair|khu trọ|0 0 1 12
pair|khu tái|0 0 0 -3
pair|khu vân|25 0 0 -33
pair|khu vực|0 0 0 -1
pair|khu đô|-2 0 10 -43
pair|khu đất|0 0 17 -1
pair|khung thời|10 0 32 0
pair|khuyến cáo|1 0 56 -31
pair|khuyến công|-18 1 0 -17
pair|khuyến khích|0 0 42 0
pair|khuyến nông|0 -13 1 -1
pair|khuyết nhiệm|0 -25 -9 -6
pair|khuyết tật|14 -7 0 30
pair|khuyết điểm|0 -1 0 0
pair|khuê -|0 0 -3 0
pair|khuẩn nguồn|0 0 9 0
pair|khá hơn|26 -17 0 35
pair|khá lên|49 0 0 17
pair|khá xa|-18 11 0 0
pair|khác nhau|-1 3 0 0
pair|khách #|-7 -3 0 -5
pair|khách (|4 0 0 -34
pair|khách ,|0 0 0 3
pair|khách du|0 17 0 19
pair|khách hàng|15 -15 0 41
pair|khách lưu|0 0 0 -20
pair|khách quốc|0 0 0 26
pair|khách ra|19 0 -19 -22
pair|khách sạn|0 0 2 34
pair|khách tham|17 0 0 -19
pair|khách về|37 0 0 -20
pair|khách đến|46 0 0 -24
pair|khám #|31 -18 0 -1
pair|khám ,|11 0 0 -5
pair|khám bệnh|-11 0 0 0
pair|khám cho|11 -1 0 0
pair|khám chữa|2 14 0 0
pair|khám phá|3 0 0 12
pair|khám sức|33 0 0 -40
pair|khám tuyển|0 25 0 0
pair|khán giả|0 0 8 20
pair|kháng nghị|0 0 0 -7
pair|khánh thành|46 0 0 0
pair|khánh yên|18 1 22 -9
pair|khánh đông|0 24 0 -11
pair|khâu giao|0 0 0 12
pair|khéo "|0 0 0 18
pair|khép kín|-1 7 16 -2
pair|khép lại|-50 0 -1 -11
pair|khê )|8 12 0 0
pair|khê sáng|0 -3 -11 0
pair|khí đóng|0 0 0 18
pair|khích thương|0 0 3 0
pair|khó cho|0 0 -7 0
pair|khó giữ|-13 -8 0 0
pair|khó khăn|26 0 0 0
pair|khó lường|0 -21 0 -11
pair|khó thu|-1 13 0 -13
pair|khó vì|0 20 0 19
pair|khó đạt|0 0 25 34
pair|khó để|0 0 8 7
pair|khóa #|7 0 0 32
pair|khóa iii|0 0 -11 -10
pair|khóa ix|0 -1 -1 0
pair|khóa sổ|0 0 36 10
pair|khóa viii|0 0 -9 0
pair|khóa vi|0 0 -1 0
pair|khóa xii|0 0 12 -13
pair|khóa xiv|-36 0 -5 0
pair|khóa xi|0 -1 0 0
pair|khóa xvi|-19 0 -2 23
pair|khóa xv|0 0 0 -5
pair|khóa xxi|0 0 -5 0
pair|khóa xx|0 0 0 -1
pair|khói đen|0 8 -7 14
pair|khóm phú|0 12 0 17
pair|khóm sinh|-8 23 0 0
pair|khô #|15 0 0 -28
pair|khô (|0 0 37 0
pair|khô ở|0 9 0 0
pair|khôi phục|1 0 0 3
pair|không "|19 0 0 0
pair|không ai|0 26 0 -30
pair|không bàn|0 0 0 16
pair|không báo|0 11 0 14
pair|không bảo|-11 1 13 13
pair|không bố|0 0 0 -12
pair|không chuyên|0 14 31 -12
pair|không chuyển|-4 4 0 28
pair|không chịu|-20 31 0 1
pair|không còn|16 -30 -1 -28
pair|không có|0 0 0 -4
pair|không cảnh|0 10 0 0
pair|không do|0 1 0 0
pair|không dùng|1 0 4 -9
pair|không dưới|0 0 11 14
pair|không ghi|32 -16 0 -17
pair|không gian|0 0 1 43
pair|không giải|-8 2 2 28
pair|không giảm|0 1 0 0
pair|không giữ|0 7 0 3
pair|không hài|-15 14 0 33
pair|không hẹn|9 0 0 0
pair|không hộ|40 0 5 -40
pair|không kham|0 2 0 0
pair|không khán|0 0 8 20
pair|không khớp|0 0 0 18
pair|không khởi|17 -3 17 -14
pair|không kiểm|0 0 0 15
pair|không kịp|0 0 0 34
pair|không mê|5 -3 0 6
pair|không mấy|-6 12 0 -23
pair|không nhận|-32 37 2 -1
pair|không né|0 -48 11 33
pair|không nêu|0 1 0 12
pair|không nói|0 0 0 -12
pair|không phát|38 0 0 -9
pair|không phép|0 1 0 0
pair|không phạm|0 0 0 22
pair|không phải|14 -37 -9 5
pair|không qua|-16 34 10 29
pair|không quá|0 0 31 0
pair|không ra|-20 44 -5 24
pair|không rác|0 -5 42 0
pair|không rõ|0 0 0 -21
pair|không sót|14 -1 0 27
pair|không thu|1 0 0 -14
pair|không thể|0 -9 13 0
pair|không tiền|16 -6 0 -19
pair|không triển|0 0 7 1
pair|không tìm|-8 32 0 1
pair|không tăng|0 0 7 -8
pair|không tảo|0 0 7 0
pair|không vận|0 -8 10 17
pair|không về|0 13 0 11
pair|không với|-1 -4 -25 -23
pair|không xuể|-6 7 0 0
pair|không xét|0 -8 9 1
pair|không xảy|57 -6 0 0
pair|không xả|0 0 27 16
pair|không ít|0 0 0 -13
pair|không đáng|-7 25 0 -10
pair|không đúng|0 18 0 -18
pair|không đăng|0 38 0 0
pair|không được|0 0 15 11
pair|không đạt|-22 41 0 -31
pair|không đầy|0 0 0 26
pair|không đều|-2 12 0 -24
pair|không để|0 -9 2 5
pair|không đồng|0 0 -1 0
pair|không đợi|0 -1 -14 -12
pair|không đủ|0 -10 17 36
pair|không đứt|23 0 0 -16
pair|không ủy|0 0 0 17
pair|khăn (|0 0 0 18
pair|khăn cho|0 0 1 0
pair|khăn về|40 -1 0 0
pair|khơi thông|0 0 15 14
pair|khả năng|0 0 0 -2
pair|khải chủ|0 0 -17 -3
pair|khảo sát|-29 4 0 19
pair|khẩn trương|0 0 31 -31
pair|khẩu #|-13 0 0 0
pair|khẩu ;|0 10 0 0
pair|khẩu lao|-16 25 0 -30
pair|khẩu thủy|35 -3 -1 -2
pair|khẩu trên|51 0 0 -22
pair|khẩu đạt|17 0 0 9
pair|khẩu ước|-48 32 0 0
pair|khắc phục|0 -14 0 -2
pair|khỏe nghề|27 0 0 -1
pair|khỏe điện|0 0 0 -31
pair|khỏi chương|9 0 0 0
pair|khỏi khu|0 0 33 12
pair|khỏi lộ|0 0 0 -1
pair|khỏi vùng|-11 11 0 7
pair|khỏi đợt|-1 -29 0 -14
pair|khối #|-1 22 2 37
pair|khối doanh|0 2 0 8
pair|khối dân|0 0 0 7
pair|khối lượng|0 1 12 11
pair|khối may|0 9 0 0
pair|khối mặt|31 0 -45 0
pair|khối phường|29 0 28 0
pair|khối phố|13 2 7 -43
pair|khối tân|0 0 0 23
pair|khối đảng|19 0 -4 -12
pair|khớp #|15 0 0 0
pair|khớp (|0 14 -7 20
pair|khởi công|2 0 0 2
pair|khởi kiện|0 0 24 13
pair|khởi nghiệp|35 -17 -14 0
pair|khởi sắc|43 0 -1 -18
pair|khởi tố|33 0 0 1
pair|khởi điểm|0 0 0 2
pair|khởi động|0 0 4 4
pair|khử khuẩn|33 0 1 0
pair|khử trùng|0 0 42 0
pair|ki ốt|0 0 3 27
pair|kia trả|0 0 12 0
pair|kim chờ|0 11 0 0
pair|kim hoàng|0 0 -6 0
pair|kim liên|-1 0 0 0
pair|kim long|-6 0 0 -36
pair|kim ngạch|-1 0 0 0
pair|kim pha|0 -9 -12 0
pair|kim sát|-36 -13 -30 0
pair|kim thoa|-6 0 0 -1
pair|kinh bắc|0 -6 -24 0
pair|kinh công|0 0 0 -12
pair|kinh doanh|0 27 0 2
pair|kinh nghiệm|0 -9 0 0
pair|kinh phí|0 0 1 0
pair|kiêm nhiều|0 -45 0 -23
pair|kiêm nhiệm|-6 36 0 6
pair|kiên cố|30 0 2 -24
pair|kiên giang|-9 0 0 0
pair|kiên quyết|0 0 29 22
pair|kiến #|0 0 0 20
pair|kiến an|-2 0 -25 0
pair|kiến chuyển|0 0 0 21
pair|kiến các|-9 0 0 0
pair|kiến của|-1 0 -2 0
pair|kiến cử|11 0 1 -10
pair|kiến giao|-15 -1 -13 0
pair|kiến nghị|0 0 1 0
pair|kiến phát|-2 0 0 0
pair|kiến thiết|-15 0 0 0
pair|kiến thảo|-10 0 0 0
pair|kiến thức|0 0 0 -14
pair|kiến tăng|-6 0 -30 0
pair|kiến vào|-16 -1 -33 -25
pair|kiến về|0 0 -2 -16
pair|kiết (|-11 0 -8 0
pair|kiềm chế|-20 0 -13 -19
pair|kiểm #|15 0 14 30
pair|kiểm dịch|0 0 27 -7
pair|kiểm kê|-6 0 1 -3
pair|kiểm lâm|0 0 7 0
pair|kiểm soát|-8 0 1 -22
pair|kiểm sát|-7 1 0 14
pair|kiểm thử|0 0 42 0
pair|kiểm toán|0 -15 0 2
pair|kiểm trên|0 0 23 -5
pair|kiểm điểm|0 -14 10 -2
pair|kiểm đếm|8 2 1 -18
pair|kiểm định|2 18 0 0
pair|kiểu "|0 0 0 -2
pair|kiểu mẫu|0 -1 0 0
pair|kiệm chi|0 0 53 -48
pair|kiện là|-7 0 0 0
pair|kiện toàn|33 0 15 0
pair|kiện vượt|-1 0 -12 0
pair|kiện đòi|0 0 0 13
pair|kiện đông|0 0 0 -22
pair|kiện đại|0 0 1 0
pair|kiện để|8 0 3 0
pair|kiệt sơn|0 0 -1 0
pair|kl /|0 0 12 0
pair|km (|22 -11 0 15
pair|km kênh|12 0 1 -29
pair|km lộ|25 0 0 7
pair|km tỉnh|20 0 35 0
pair|km án|-6 14 -8 -12
pair|km đường|27 0 0 0
pair|kon plông|-1 -8 -8 0
pair|kon tum|18 0 0 -19
pair|kpi từ|0 0 13 -12
pair|krai sớm|0 0 21 0
pair|krông bông|0 -8 -11 0
pair|krông nô|0 0 -1 0
pair|krông năng|0 0 0 13
pair|kt -|-22 -17 -1 0
pair|kt ngày|0 0 -26 0
pair|ktxh -|-1 0 0 0
pair|kwh ,|6 0 0 0
pair|kè bờ|0 0 13 28
pair|kè chống|-10 15 0 -3
pair|kè sông|-11 16 38 10
pair|kè tạm|0 -6 13 -16
pair|kèm thư|0 -8 13 -37
pair|kém cùng|-7 19 0 0
pair|kém hiệu|0 2 0 2
pair|kém đã|0 -20 -1 0
pair|kéo dài|-4 0 0 0
pair|kéo giảm|8 -3 0 -8
pair|kéo khách|7 39 0 2
pair|kéo sang|0 -20 0 11
pair|kéo theo|-1 1 0 34
pair|kéo tới|33 -7 0 -2
pair|kéo từ|0 3 0 0
pair|kéo xuống|3 0 0 0
pair|kéo điện|4 0 10 -18
pair|kê hộ|0 -13 44 0
pair|kê khai|0 0 10 0
pair|kê khống|-9 9 0 0
pair|kê nhu|0 0 10 0
pair|kê thừa|-9 9 0 0
pair|kênh cấp|0 0 5 -30
pair|kênh mương|8 0 0 -22
pair|kênh nhánh|-6 14 -8 -12
pair|kênh tiêu|0 0 0 -4
pair|kênh trần|0 12 14 0
pair|kênh điệp|-8 25 0 25
pair|kêu gọi|0 0 31 0
pair|kích hoạt|19 0 0 8
pair|kín #|0 0 0 7
pair|kín các|34 -10 0 15
pair|kông chro|0 0 -1 0
pair|ký #|-19 0 0 59
pair|ký )|-8 0 -2 0
pair|ký biên|0 0 0 1
pair|ký cam|0 0 23 -9
pair|ký chuyên|0 0 20 0
pair|ký các|0 0 0 7
pair|ký còn|0 2 0 0
pair|ký của|11 25 0 0
pair|ký gửi|0 0 60 0
pair|ký hộ|-1 -7 0 -12
pair|ký hợp|0 0 2 0
pair|ký khai|23 0 -9 0
pair|ký kết|0 9 -3 0
pair|ký lại|0 0 40 -31
pair|ký mới|43 -21 0 -1
pair|ký ngay|13 0 0 0
pair|ký quỹ|0 16 33 -51
pair|ký số|3 0 6 1
pair|ký trong|0 0 2 33
pair|ký trưởng|0 0 36 0
pair|ký việc|0 0 5 29
pair|ký đất|-1 -2 0 15
pair|kẻ vạch|0 0 14 4
pair|kẻ xấu|0 0 39 -27
pair|kế #|23 0 0 -6
pair|kế bản|0 0 0 18
pair|kế có|-33 -3 0 0
pair|kế toán|0 0 7 13
pair|kế đến|-2 33 0 -1
pair|kết #|0 0 -7 0
pair|kết cho|5 0 0 -1
pair|kết công|0 0 -12 0
pair|kết của|0 0 12 0
pair|kết dự|0 0 0 -2
pair|kết giúp|18 0 -6 0
pair|kết giữa|0 0 14 12
pair|kết hằng|15 -6 -3 0
pair|kết không|0 0 27 0
pair|kết kinh|0 0 -15 0
pair|kết ktxh|-1 0 0 0
pair|kết một|0 0 47 0
pair|kết nghĩa|15 0 0 -24
pair|kết nghị|0 0 45 -25
pair|kết năm|0 0 -2 0
pair|kết nạp|0 0 1 0
pair|kết nối|-5 15 9 0
pair|kết phong|0 0 -1 0
pair|kết quy|0 0 0 -1
pair|kết quý|-5 -1 -24 0
pair|kết thúc|0 0 -20 0
pair|kết tiêu|0 0 -38 -21
pair|kết tiến|0 0 40 -26
pair|kết trong|0 40 0 0
pair|kết trước|-20 0 44 0
pair|kết trật|0 0 -12 0
pair|kết vào|0 0 21 0
pair|kết với|25 -7 0 46
pair|kết ở|-18 0 40 0
pair|kể cả|29 -33 0 -23
pair|kể mỏ|11 0 0 0
pair|kể tiền|0 0 0 20
pair|kể từ|14 -14 1 13
pair|kịp khai|-10 0 10 10
pair|kịp thời|28 0 -20 3
pair|kịp tiến|0 8 0 0
pair|kỳ (|1 13 0 0
pair|kỳ )|9 6 0 0
pair|kỳ +|32 0 0 24
pair|kỳ ,|25 0 0 0
pair|kỳ -|7 0 0 11
pair|kỳ ;|-3 -22 0 -9
pair|kỳ [|-8 9 0 -38
pair|kỳ báo|0 0 16 31
pair|kỳ bằng|7 -5 0 0
pair|kỳ cuối|-9 0 0 0
pair|kỳ của|-1 -9 0 0
pair|kỳ do|-5 14 0 -34
pair|kỳ giao|0 -44 48 -16
pair|kỳ hạn|-1 -2 0 0
pair|kỳ họp|-13 0 0 0
pair|kỳ ii|0 0 40 -28
pair|kỳ i|0 0 8 -28
pair|kỳ không|0 0 0 18
pair|kỳ lạc|0 -9 0 0
pair|kỳ năm|-5 0 0 3
pair|kỳ sinh|0 0 36 40
pair|kỳ sơn|0 -1 1 -18
pair|kỳ thi|0 0 -16 0
pair|kỳ trên|0 -7 9 15
pair|kỳ trước|-41 34 0 -29
pair|kỳ tăng|12 -1 0 -2
pair|kỳ và|26 0 0 16
pair|kỳ vọng|0 0 -3 0
pair|kỳ với|0 0 0 28
pair|kỷ cương|0 19 0 6
pair|kỷ luật|0 0 0 -35
pair|kỷ niệm|-34 0 22 0
pair|kỹ năng|0 0 0 2
pair|kỹ thuật|0 0 1 -26
pair|la ,|40 0 0 40
pair|la gi|-23 -1 0 -1
pair|lai chiếm|57 0 0 0
pair|lai vào|0 0 20 1
pair|lan ra|0 0 0 -21
pair|lan rộng|-3 53 -4 -2
pair|lan tỏa|0 0 0 13
pair|lang bảo|16 0 0 0
pair|lang đê|1 0 0 2
pair|lao dung|-17 15 0 0
pair|lao hòa|-7 0 21 0
pair|lao động|0 0 1 -1
pair|len lỏi|0 13 0 16
pair|leo cao|-8 -21 0 0
pair|leo thang|0 12 0 -7
pair|lhpn xã|0 -11 2 9
pair|linh ,|0 0 24 0
pair|linh kiện|0 0 1 0
pair|liên chiểu|-10 0 -2 0
pair|liên chủ|-1 0 0 0
pair|liên danh|0 10 0 0
pair|liên huyện|0 28 0 0
pair|liên hệ|0 0 17 12
pair|liên kết|0 0 -6 -28
pair|liên lạc|-3 2 32 -18
pair|liên ngành|46 -14 0 0
pair|liên quan|0 0 0 1
pair|liên thông|7 0 0 -18
pair|liên thôn|0 11 37 0
pair|liên tiếp|-20 30 0 5
pair|liên tịch|0 -1 7 0
pair|liên tục|5 4 0 0
pair|liên xã|6 0 7 23
pair|liên đoàn|0 0 -10 3
pair|liên ấp|-2 0 25 -24
pair|liền không|2 6 -4 7
pair|liền kề|-35 -5 -8 0
pair|liều #|5 0 0 16
pair|liều bằng|12 -7 0 0
pair|liều vắc|12 -8 0 -9
pair|liệt sĩ|17 0 0 -25
pair|liệt thực|0 0 25 0
pair|liệu cho|21 0 0 -19
pair|liệu cá|28 -5 0 27
pair|liệu cấp|-22 -1 -5 -4
pair|liệu cộng|0 -7 9 15
pair|liệu của|-1 5 0 1
pair|liệu do|0 0 0 1
pair|liệu dân|0 0 5 0
pair|liệu giữa|-3 0 -9 -1
pair|liệu huyện|-11 12 0 -18
pair|liệu hộ|28 0 0 -5
pair|liệu khác|-21 -1 0 0
pair|liệu leo|-3 -14 0 0
pair|liệu lên|0 19 0 0
pair|liệu ngành|15 0 0 0
pair|liệu thông|22 -15 0 15
pair|liệu trong|0 0 37 0
pair|liệu vênh|0 0 0 33
pair|liệu với|0 0 23 -1
pair|liệu xây|0 -7 0 -2
pair|liệu được|0 0 42 0
pair|liệu đất|20 8 0 -48
pair|lmlm đợt|12 -7 0 0
pair|lo chu|0 0 0 -30
pair|lo hộ|25 -22 26 33
pair|lo kiềm|24 0 0 0
pair|lo là|-1 17 0 20
pair|lo người|-21 0 26 0
pair|lo tết|0 0 -5 -43
pair|lo đủ|0 0 42 0
pair|loa nhiều|0 0 0 24
pair|loanh quanh|0 25 0 9
pair|long hưng|-5 4 0 0
pair|long hậu|16 -9 0 1
pair|long khánh|-14 2 -16 0
pair|long không|-6 12 0 0
pair|long móng|14 -5 0 -11
pair|long mỹ|0 0 -9 -1
pair|loại #|-21 -33 -10 -4
pair|loại ,|1 0 0 -4
pair|loại giỏi|18 0 -7 0
pair|loại i|0 0 -42 0
pair|loại rác|0 1 35 -13
pair|loại rừng|0 0 0 20
pair|loại tiền|-18 19 7 33
pair|loại tội|0 0 0 33
pair|loại từng|0 0 0 43
pair|lso -|-8 0 0 0
pair|luyện dân|1 0 0 0
pair|luân chuyển|5 -3 14 1
pair|luân phiên|0 0 0 3
pair|luận #|30 -13 70 23
pair|luận hội|0 0 -41 0
pair|luận không|0 1 0 12
pair|luận kiểm|8 48 0 28
pair|luận này|0 0 19 3
pair|luận phiên|-1 0 -53 0
pair|luận sau|0 19 24 0
pair|luận trong|0 0 59 0
pair|luận trước|0 0 0 23
pair|luận tại|-15 0 0 0
pair|luận xã|0 0 0 -12
pair|luật #|10 -14 0 -30
pair|luật hình|0 0 2 0
pair|luật hôn|0 0 0 13
pair|luật khiển|25 -21 -2 -2
pair|luật ngân|2 0 -20 0
pair|luật quản|0 0 2 0
pair|luật sư|0 11 0 0
pair|luật thủy|0 0 -11 0
pair|luật đảng|-47 -5 0 -28
pair|luật đất|-3 0 45 0
pair|luật đầu|0 0 -1 15
pair|luồng cửa|0 18 -5 0
pair|là #|-1 -18 0 0
pair|là ,|0 2 0 0
pair|là ban|0 -6 7 25
pair|là bài|0 1 0 1
pair|là báo|0 0 -12 0
pair|là bầu|10 0 0 -3
pair|là bệnh|0 15 0 0
pair|là chuyện|-10 20 0 0
pair|là chính|0 1 0 4
pair|là chưa|0 1 0 24
pair|là chỉ|0 0 30 39
pair|là chủ|0 4 0 17
pair|là cuộc|-36 0 0 0
pair|là các|0 0 -4 0
pair|là cây|-13 -22 -3 -9
pair|là có|-20 -39 0 -14
pair|là công|13 11 -8 39
pair|là của|-17 36 -23 -21
pair|là giáo|-11 23 0 45
pair|là không|-11 -21 -32 0
pair|là mũi|-7 0 0 28
pair|là mặt|-27 -34 0 0
pair|là một|-18 27 0 0
pair|là mức|0 0 0 3
pair|là nguyên|0 0 0 25
pair|là người|0 12 33 -8
pair|là ngập|25 -20 0 13
pair|là ngồi|0 14 -11 0
pair|là nhà|-19 -27 -11 8
pair|là những|-20 -3 -4 -3
pair|là nâng|0 0 23 0
pair|là năm|0 0 -12 -4
pair|là nỗi|0 -4 -11 -27
pair|là nợ|-26 -40 0 0
pair|là phần|0 -3 -2 -1
pair|là quý|0 0 -15 5
pair|là quản|13 0 -7 20
pair|là rõ|0 -3 0 0
pair|là thu|-35 2 -40 -26
pair|là thuế|0 0 0 51
pair|là tái|0 4 0 0
pair|là việc|0 25 1 -13
pair|là vải|0 0 0 32
pair|là xét|0 0 0 7
pair|là điểm|59 14 0 0
pair|là đường|0 42 0 0
pair|là đầu|5 0 0 0
pair|làm #|1 17 33 1
pair|làm ,|13 -11 0 1
pair|làm -|0 0 -6 0
pair|làm ba|-6 6 0 -2
pair|làm bản|9 -7 0 0
pair|làm cho|10 0 1 -15
pair|làm chuồng|0 0 0 35
pair|làm chết|-1 1 0 -1
pair|làm chủ|32 0 -10 -42
pair|làm công|-16 36 0 -10
pair|làm căn|2 0 30 0
pair|làm cầu|0 0 -2 0
pair|làm của|0 0 25 0
pair|làm dân|0 7 0 -50
pair|làm hay|0 0 0 19
pair|làm hồ|-19 20 0 -4
pair|làm lại|0 0 30 50
pair|làm lấy|0 23 0 0
pair|làm lối|0 0 28 0
pair|làm lợi|0 0 0 14
pair|làm mới|56 0 0 -7
pair|làm ngay|0 0 -8 6
pair|làm nhà|-16 0 5 13
pair|làm nòng|0 0 0 -24
pair|làm nương|-24 28 0 -1
pair|làm phải|0 10 10 11
pair|làm rõ|21 -5 0 -8
pair|làm sạch|1 5 6 1
pair|làm sập|0 -11 -9 0
pair|làm thay|0 22 0 13
pair|làm thuê|-9 26 0 1
pair|làm thủy|-11 0 4 -26
pair|làm tiếp|0 0 13 0
pair|làm trong|-41 -20 3 -11
pair|làm trước|-12 -1 12 0
pair|làm trưởng|0 0 -5 -31
pair|làm tại|1 0 1 0
pair|làm tốt|0 -13 0 0
pair|làm tổ|-25 0 -13 -12
pair|làm tờ|0 0 11 6
pair|làm việc|0 0 9 -1
pair|làm với|0 -28 0 0
pair|làm vụ|0 0 0 25
pair|làm xa|0 1 10 -1
pair|làm xong|21 1 0 -15
pair|làm ăn|0 0 -11 0
pair|làm điểm|0 0 20 0
pair|làm đường|21 34 0 28
pair|làm được|0 0 -13 1
pair|làm đất|0 0 20 7
pair|làm đầu|-1 0 31 1
pair|làm ở|5 5 -8 -21
pair|làng hoa|-19 -14 0 0
pair|làng nghề|-11 19 0 -21
pair|làng ngòi|0 0 0 15
pair|làng teng|10 0 0 0
pair|làng văn|11 -38 0 0
pair|lành và|0 0 6 15
pair|lào cai|7 0 2 19
pair|lái ép|-7 48 0 5
pair|láng nhựa|31 -10 0 -23
pair|lát vỉa|0 0 11 -17
pair|lâm ,|26 0 0 38
pair|lâm -|26 0 0 8
pair|lâm cùng|0 0 1 0
pair|lâm nghiệp|-4 1 0 -1
pair|lâm quốc|0 0 0 -3
pair|lâm thế|0 0 40 0
pair|lâm trung|-19 -17 -11 -10
pair|lâm trường|-13 16 0 -5
pair|lâm địa|0 6 0 0
pair|lâu năm|-12 -13 0 -9
pair|lãi #|28 -25 0 43
pair|lãi suất|0 -13 4 13
pair|lãm hà|1 -12 0 0
pair|lãng phí|7 0 3 26
pair|lén lút|0 0 0 -2
pair|lê hồng|0 -1 -1 0
pair|lê hữu|0 0 18 -1
pair|lê lợi|0 16 0 1
pair|lê quang|0 0 6 0
pair|lê thị|0 0 6 0
pair|lê văn|0 0 8 0
pair|lê xuân|0 0 -17 0
pair|lên #|27 -2 22 -4
pair|lên danh|0 0 53 0
pair|lên hơn|6 -2 0 42
pair|lên làm|0 0 0 1
pair|lên là|12 -10 0 29
pair|lên những|0 -27 -1 -2
pair|lên phần|0 0 13 2
pair|lên rồi|-8 25 0 0
pair|lên sàn|0 0 24 -4
pair|lên trên|37 -7 0 -16
pair|lên tối|0 0 12 0
pair|lên tới|36 0 0 -22
pair|lên xuống|-3 -20 0 -10
pair|lên đường|8 0 0 0
pair|lò gạch|4 -4 0 23
pair|lò sấy|0 0 7 0
pair|lò văn|0 -3 0 -10
pair|lò đốt|-6 14 27 0
pair|lòng của|-1 0 -19 -48
pair|lòng dân|-36 -24 0 0
pair|lòng hồ|8 0 40 -7
pair|lòng lề|0 41 24 12
pair|lòng đường|-7 25 0 -2
pair|lô bán|0 22 0 -8
pair|lô đất|0 0 1 0
pair|lõm sóng|-33 -31 -8 14
pair|lúa #|0 0 0 45
pair|lúa ,|23 -22 0 0
pair|lúa -|18 3 22 -24
pair|lúa chất|25 0 16 23
pair|lúa cả|-19 16 0 -6
pair|lúa hè|3 1 1 0
pair|lúa lai|12 0 0 11
pair|lúa mùa|0 0 28 1
pair|lúa nương|0 0 0 5
pair|lúa nước|38 -8 0 10
pair|lúa nếp|0 0 0 46
pair|lúa vụ|17 0 0 0
pair|lúa xuân|26 0 20 1
pair|lúa xuống|-8 0 0 -35
pair|lúa đông|1 1 0 0
pair|lúc #|-42 -22 0 18
pair|lúc chưa|0 0 0 -1
pair|lúc không|-7 23 0 -17
pair|lúc nghẽn|0 0 0 -39
pair|lúc trả|0 14 -7 20
pair|lúc xem|0 1 0 0
pair|lúc đuối|0 12 -1 -1
pair|lúng túng|0 21 0 0
pair|lút và|0 1 0 -11
pair|lút vẫn|0 0 0 7
pair|lý #|4 -3 -4 0
pair|lý (|0 3 11 10
pair|lý chưa|0 0 0 43
pair|lý chặt|0 0 -4 -25
pair|lý chợ|0 0 0 5
pair|lý các|0 13 8 1
pair|lý cán|0 9 -4 -36
pair|lý công|0 0 5 8
pair|lý doanh|0 2 0 0
pair|lý do|0 -25 -1 12
pair|lý dứt|0 0 31 0
pair|lý dự|-1 0 1 0
pair|lý hết|0 0 33 0
pair|lý hợp|0 -14 16 0
pair|lý khoa|0 0 0 41
pair|lý khu|0 0 14 12
pair|lý khuẩn|0 0 9 0
pair|lý lấn|-7 41 8 -15
pair|lý nghiêm|0 0 1 -9
pair|lý người|0 0 0 -7
pair|lý nhà|0 0 0 6
pair|lý nước|-14 20 1 19
pair|lý nợ|0 -11 0 0
pair|lý quá|-18 50 0 0
pair|lý rác|0 39 -35 13
pair|lý rủi|-21 -22 7 35
pair|lý rừng|0 -1 -34 -11
pair|lý thu|23 9 1 -1
pair|lý thuế|0 0 1 0
pair|lý thị|-16 0 -23 0
pair|lý trước|0 8 0 -25
pair|lý trưởng|0 0 22 -45
pair|lý trật|0 3 0 -23
pair|lý tài|-15 14 2 0
pair|lý tăng|39 0 0 -32
pair|lý tốt|0 0 0 38
pair|lý vi|0 35 0 1
pair|lý về|0 0 0 57
pair|lý xong|1 0 0 -51
pair|lý đê|0 0 0 26
pair|lý đô|0 0 -49 0
pair|lý được|0 2 0 45
pair|lý đất|7 0 0 6
pair|lý đầu|10 0 8 18
pair|lý đối|0 0 0 40
pair|lăn ở|0 0 28 0
pair|lăng quăng|0 0 0 3
pair|lđ -|-4 0 0 0
pair|lđ online|0 0 -1 0
pair|lđtbxh gặp|0 8 0 0
pair|lĩnh cùng|-1 0 0 0
pair|lĩnh vực|24 0 0 -5
pair|lũ (|0 0 0 4
pair|lũ chậm|-10 39 0 0
pair|lũ cuối|-6 0 0 0
pair|lũ liên|-8 0 0 -6
pair|lũ lớn|-31 0 0 0
pair|lũ tháng|0 31 0 0
pair|lũy kế|19 1 0 -21
pair|lơ mơ|0 20 0 0
pair|lơi trong|0 10 -7 0
pair|lưu trong|0 0 9 0
pair|lưu trú|0 0 0 6
pair|lưu trữ|1 12 20 0
pair|lưu vptu|0 0 -8 0
pair|lưu vpđu|-8 0 0 0
pair|lưu vt|0 0 -2 0
pair|lưu văn|0 0 -1 0
pair|lưu ý|0 1 33 0
pair|lưu động|30 0 37 0
pair|lương hưu|5 -4 0 -5
pair|lương hải|0 -2 -7 0
pair|lương thị|0 0 -1 0
pair|lương thực|15 0 0 -11
pair|lương đình|0 0 19 -9
pair|lưới a|-2 0 12 21
pair|lưới kéo|-1 26 0 8
pair|lượng #|-1 -1 0 23
pair|lượng (|-1 0 0 -24
pair|lượng biên|0 48 0 0
pair|lượng cao|20 0 25 20
pair|lượng cho|0 0 46 0
pair|lượng chè|-1 -56 0 -19
pair|lượng chức|0 0 0 19
pair|lượng công|23 0 -1 10
pair|lượng dân|0 0 36 0
pair|lượng giáo|4 0 0 0
pair|lượng khai|-2 0 0 0
pair|lượng khách|0 0 0 -30
pair|lượng khám|13 0 2 0
pair|lượng kiểm|-6 7 0 10
pair|lượng lúa|-60 36 0 30
pair|lượng lương|30 0 0 -23
pair|lượng muối|0 0 0 2
pair|lượng nhân|-14 30 0 0
pair|lượng sinh|0 0 56 0
pair|lượng thóc|54 -16 0 3
pair|lượng thủy|-28 0 -1 -2
pair|lượng thực|19 16 0 24
pair|lượng tôm|0 0 0 17
pair|lượng tăng|0 0 23 0
pair|lượng tươi|0 0 0 32
pair|lượng xuất|7 -6 0 30
pair|lượng xây|25 0 0 0
pair|lượng xét|30 -8 0 0
pair|lượng đội|0 0 1 5
pair|lượng ước|0 0 0 -3
pair|lượt ,|0 2 0 0
pair|lượt cán|23 0 0 0
pair|lượt công|41 0 0 0
pair|lượt du|0 0 0 -36
pair|lượt hộ|1 0 0 -2
pair|lượt khách|0 0 0 14
pair|lượt khám|26 0 0 -23
pair|lượt người|19 0 0 0
pair|lượt tàu|4 3 0 3
pair|lượt về|0 0 0 -12
pair|lượt ý|-1 0 0 0
pair|lạc #|2 0 0 4
pair|lạc bình|0 6 9 -2
pair|lạc hậu|0 11 -3 0
pair|lạc qua|-16 31 0 2
pair|lại #|0 8 0 0
pair|lại biên|0 0 34 -1
pair|lại cho|2 5 -3 -25
pair|lại chưa|0 12 1 0
pair|lại chỉ|-1 6 0 -28
pair|lại chợ|0 0 59 -1
pair|lại các|0 -1 15 1
pair|lại có|0 6 0 -10
pair|lại công|-11 25 0 37
pair|lại danh|0 -7 18 0
pair|lại do|0 0 0 19
pair|lại giá|24 -11 5 -2
pair|lại hoạt|-10 -13 0 12
pair|lại hồ|0 0 17 -10
pair|lại hộ|0 0 42 -6
pair|lại kiến|0 12 0 16
pair|lại là|4 -15 -1 14
pair|lại lớp|0 0 20 -2
pair|lại mái|11 0 0 -1
pair|lại mốc|0 0 2 21
pair|lại nhiều|0 0 0 20
pair|lại nhịp|-32 0 0 0
pair|lại nò|10 -7 0 0
pair|lại nội|0 22 0 32
pair|lại nửa|-21 -20 -17 0
pair|lại phương|0 0 6 0
pair|lại phải|0 -24 -27 -7
pair|lại quy|0 0 68 -29
pair|lại sau|10 16 38 2
pair|lại suất|0 0 0 22
pair|lại số|16 -9 25 21
pair|lại trong|0 0 30 -11
pair|lại trường|0 0 0 1
pair|lại trật|0 0 52 -52
pair|lại từng|0 0 0 -14
pair|lại từ|0 0 0 23
pair|lại vào|0 0 0 -13
pair|lại vùng|0 0 11 -20
pair|lại văn|-3 18 0 0
pair|lại xử|0 -4 11 0
pair|lại đàn|36 -7 0 0
pair|lại đây|43 0 -1 -9
pair|lại đã|0 0 0 5
pair|lại được|23 0 -3 1
pair|lại đến|0 0 0 5
pair|lại ở|-17 26 0 -24
pair|lạm phát|-23 0 1 -4
pair|lạng giang|0 0 33 -11
pair|lạng sơn|0 0 -7 0
pair|lấn biển|-34 -35 0 -1
pair|lấn chiếm|1 0 0 1
pair|lấp #|0 16 0 9
pair|lấp đầy|15 -2 3 2
pair|lấy #|48 -7 0 16
pair|lấy kết|0 0 33 0
pair|lấy lệ|0 23 0 0
pair|lấy mẫu|0 0 0 3
pair|lấy ý|6 0 2 -8
pair|lần )|0 13 -4 0
pair|lần ba|17 0 23 -10
pair|lần chưa|-6 12 0 24
pair|lần cuối|-5 0 16 12
pair|lần cùng|13 0 0 -49
pair|lần hai|0 0 -16 13
pair|lần không|-3 35 0 0
pair|lần mỗi|-1 0 25 2
pair|lần nhập|0 11 0 0
pair|lần nào|-31 19 -4 0
pair|lần năm|0 0 0 1
pair|lần trong|0 51 0 0
pair|lần đầu|2 0 -1 0
pair|lẫn năm|0 0 0 38
pair|lẫn trong|1 -15 0 3
pair|lập #|16 0 0 5
pair|lập biên|0 -2 0 26
pair|lập báo|10 0 -9 19
pair|lập bản|0 0 24 6
pair|lập bộ|-14 15 2 20
pair|lập chi|0 0 50 -19
pair|lập chuyên|0 0 34 8
pair|lập chốt|0 -6 32 0
pair|lập danh|0 0 15 -9
pair|lập dự|2 0 1 0
pair|lập hồ|0 0 8 -39
pair|lập kế|-7 -4 39 0
pair|lập lại|0 0 36 -32
pair|lập mới|5 4 0 -1
pair|lập nhóm|0 0 26 0
pair|lập phương|0 0 31 -24
pair|lập quy|0 0 -33 24
pair|lập sổ|0 0 0 12
pair|lập theo|-22 15 -18 2
pair|lập thiếu|0 0 0 11
pair|lập trạm|0 0 6 -8
pair|lập tổng|0 0 0 -6
pair|lập tổ|0 0 39 -1
pair|lập đoàn|8 0 0 0
pair|lập được|9 0 0 -10
pair|lậu qua|-16 32 0 11
pair|lậy thu|-37 -2 -18 0
pair|lắc tài|9 -6 0 2
pair|lắp #|9 -18 0 -40
pair|lắp biển|0 0 19 18
pair|lắp camera|0 0 38 0
pair|lắp mới|32 -25 0 0
pair|lắp thiết|4 0 0 0
pair|lắp thêm|47 0 0 -13
pair|lẻ #|-26 0 0 1
pair|lẻ hàng|-1 2 0 6
pair|lẻ tăng|-1 0 21 30
pair|lẻ và|0 0 0 -51
pair|lẻ ở|0 18 -1 7
pair|lế trước|0 0 6 14
pair|lề đường|0 41 24 12
pair|lễ #|-10 0 -8 -3
pair|lễ hội|0 0 -1 24
pair|lễ lớn|22 0 -2 0
pair|lễ sene|0 0 6 0
pair|lệ #|32 0 0 0
pair|lệ bao|-1 12 -2 -16
pair|lệ bhyt|7 0 0 24
pair|lệ bỏ|0 0 0 4
pair|lệ che|2 -41 0 6
pair|lệ chuyên|9 0 0 27
pair|lệ cử|47 0 0 17
pair|lệ dân|0 16 -2 0
pair|lệ gia|5 32 0 0
pair|lệ giải|0 0 -10 0
pair|lệ hoàn|15 0 0 -2
pair|lệ huy|18 1 0 0
pair|lệ học|1 0 0 44
pair|lệ hồ|0 11 0 0
pair|lệ hộ|-5 1 -1 0
pair|lệ khám|-14 0 -2 0
pair|lệ lao|0 0 -22 9
pair|lệ nợ|32 12 1 1
pair|lệ phát|-6 0 -21 -14
pair|lệ phí|-42 36 0 -18
pair|lệ ra|0 0 0 38
pair|lệ sinh|0 0 0 7
pair|lệ tham|62 0 0 0
pair|lệ thu|24 0 0 10
pair|lệ trả|13 0 -1 5
pair|lệ trẻ|45 0 0 -1
pair|lệ tăng|-23 0 -30 -12
pair|lệ tốt|25 -1 0 -35
pair|lệ xã|27 0 0 1
pair|lệ xử|0 37 0 0
pair|lệ điều|25 7 0 -23
pair|lệ đô|-37 -27 0 -8
pair|lệ đảng|-15 0 0 20
pair|lệ đỗ|9 -7 0 24
pair|lệch nhất|0 15 0 16
pair|lệnh ,|10 0 0 -17
pair|lệnh chủ|0 0 -8 0
pair|lệnh cưỡng|0 34 -7 0
pair|lịch #|0 0 0 -22
pair|lịch ,|0 0 0 32
pair|lịch biển|0 0 13 -31
pair|lịch chuẩn|0 0 0 13
pair|lịch lữ|0 37 0 0
pair|lịch phát|28 0 0 -60
pair|lịch quốc|0 33 0 -26
pair|lịch sôi|0 0 0 21
pair|lịch sử|4 -19 7 0
pair|lịch tiếp|0 0 8 0
pair|lịch tăng|-46 0 -28 1
pair|lịch đóng|0 3 0 19
pair|lịch đạt|26 0 0 -30
pair|lọc sơ|28 0 0 0
pair|lỏi trong|0 15 0 0
pair|lỏng lẻo|0 3 0 0
pair|lỏng ngay|0 0 0 12
pair|lỏng vào|0 -13 23 0
pair|lối mở|-4 24 0 26
pair|lối xe|0 0 28 0
pair|lối đi|0 0 38 0
pair|lồng bè|30 0 0 -27
pair|lồng cá|17 0 0 -37
pair|lồng ghép|-1 0 1 0
pair|lỗi dân|28 -26 0 -21
pair|lỗi liên|0 0 16 -9
pair|lỗi thứ|0 0 -37 0
pair|lỗi tổ|0 0 0 31
pair|lỗi đúng|0 -9 14 -39
pair|lộ #|2 9 3 -15
pair|lộ bị|0 -9 18 0
pair|lộ nông|9 0 0 9
pair|lộ rõ|0 3 0 0
pair|lộ thiên|-32 6 -1 24
pair|lộ trình|0 0 16 0
pair|lộc bình|-8 0 0 -9
pair|lộc khóa|-8 0 -25 0
pair|lộc phát|0 0 0 10
pair|lộn xộn|0 10 0 -27
pair|lớn của|9 0 -1 0
pair|lớn là|0 64 0 -1
pair|lớn nhất|-2 -1 -4 20
pair|lớn nào|0 0 0 12
pair|lớn phải|0 17 0 33
pair|lớn trong|19 -10 0 -1
pair|lớn tuổi|-1 34 35 34
pair|lớn được|0 0 -14 -14
pair|lớp #|5 0 0 0
pair|lớp bồi|2 10 1 -13
pair|lớp cho|1 0 -29 0
pair|lớp dạy|0 0 25 0
pair|lớp học|10 0 28 -6
pair|lớp mầm|-3 3 0 0
pair|lớp sau|0 0 0 -29
pair|lớp trước|0 0 0 15
pair|lớp tập|1 0 0 0
pair|lớp về|13 0 -2 0
pair|lớp xóa|1 0 1 -1
pair|lớp đào|0 0 16 0
pair|lời bằng|0 0 54 -37
pair|lời cả|9 0 0 11
pair|lời dứt|0 0 -28 11
pair|lời hết|0 0 34 -17
pair|lời hứa|0 0 43 19
pair|lời kiến|0 32 7 -12
pair|lời một|0 45 0 12
pair|lở bờ|0 29 0 0
pair|lở chưa|0 0 0 1
pair|lở mồm|14 -5 0 -11
pair|lở nguy|0 0 0 -25
pair|lỡ mùa|0 18 -5 0
pair|lợ #|-4 -3 0 -25
pair|lợi #|0 0 0 14
pair|lợi )|0 18 0 0
pair|lợi nhỏ|0 0 0 3
pair|lợi nội|-1 0 3 -17
pair|lợi phí|-3 9 10 38
pair|lợi và|0 0 2 0
pair|lợi xã|0 0 11 0
pair|lợn #|-9 1 0 0
pair|lợn )|0 7 0 0
pair|lợn châu|-1 16 0 0
pair|lợn chết|0 15 0 -1
pair|lợn hơi|0 4 0 0
pair|lợn hồi|4 0 0 -10
pair|lợn nái|0 1 0 57
pair|lợp lại|28 -2 1 14
pair|lục nam|0 3 -24 -1
pair|lục ngạn|0 0 -29 0
pair|lục thì|0 0 7 0
pair|lục yên|0 0 0 23
pair|lụt bão|1 0 -2 1
pair|lừa đảo|0 0 0 10
pair|lữ hành|0 37 0 0
pair|lực cho|33 0 8 -18
pair|lực của|-1 0 0 42
pair|lực gia|0 47 5 0
pair|lực giải|0 -4 -3 0
pair|lực kể|-3 0 -7 0
pair|lực lượng|21 0 2 1
pair|lực từ|0 0 -28 0
pair|lực yếu|-15 -23 -13 -42
pair|lực để|0 0 13 0
pair|m '|1 0 0 19
pair|m .|0 0 0 -33
pair|m trở|-25 0 0 0
pair|m2 đất|7 0 0 0
pair|ma thuột|0 -3 -10 6
pair|ma túy|2 15 13 0
pair|mai văn|0 0 -11 0
pair|mang tính|0 29 0 -1
pair|manh mún|0 0 0 -43
pair|may lục|0 9 0 0
pair|mdf tiêu|0 6 0 17
pair|minh ,|12 0 0 0
pair|minh khởi|0 0 -9 0
pair|minh nguồn|0 6 0 21
pair|minh nơi|-9 0 9 0
pair|minh phú|0 27 0 0
pair|minh triển|0 5 0 32
pair|minh trí|0 12 0 27
pair|minh đô|1 0 51 -24
pair|minh đạo|0 0 0 -5
pair|miễn phí|5 0 0 -1
pair|mong muốn|0 16 0 -4
pair|mong thu|-27 -1 -17 -11
pair|mttq -|0 0 -2 0
pair|mttq sau|0 0 0 27
pair|mttq tỉnh|0 0 2 5
pair|mttq và|13 -16 21 51
pair|mua bhyt|0 0 39 -43
pair|mua bán|-1 26 0 11
pair|mua ngoài|0 0 0 6
pair|mua nước|0 0 0 -10
pair|mua sầu|-1 12 0 0
pair|mua sắm|-3 38 0 1
pair|muối đầu|0 0 0 21
pair|muộn #|-12 30 0 26
pair|muộn )|0 0 24 0
pair|muộn nhất|0 0 2 9
pair|mà công|23 0 0 -16
pair|mà không|-13 70 0 -2
pair|mà ngành|-46 0 0 0
pair|mà phát|0 -7 0 0
pair|mà theo|-36 -46 -16 -17
pair|mà tài|0 34 -7 0
pair|mà tổ|0 0 0 -38
pair|mà với|0 6 0 -2
pair|mà điều|15 7 0 31
pair|màn hình|14 0 0 0
pair|màu #|-51 -2 0 0
pair|màu vụ|34 -30 -6 -43
pair|mái #|0 -11 -9 0
pair|mái che|26 -7 0 26
pair|mái và|11 0 0 -1
pair|mái ấm|3 0 0 -1
pair|máy #|-44 -1 0 0
pair|máy bơm|0 1 0 0
pair|máy chạy|0 0 2 11
pair|máy dán|0 0 0 17
pair|máy hỏng|0 0 0 9
pair|máy không|-28 28 -10 30
pair|máy móc|-21 15 -11 -1
pair|máy mới|0 -14 0 -27
pair|máy nước|0 15 0 13
pair|máy phường|13 0 -8 -32
pair|máy sau|-43 -18 0 0
pair|máy siêu|0 7 0 -2
pair|máy thu|-2 10 0 29
pair|máy tính|-3 -9 0 0
pair|máy tập|0 -8 8 9
pair|máy đảng|42 0 0 0
pair|máy định|0 0 -38 0
pair|mâu thuẫn|20 0 0 -40
pair|mây tre|31 0 0 -1
pair|mã pờ|0 0 0 28
pair|mã qr|0 0 31 0
pair|mã số|1 0 0 -2
pair|mã vùng|0 0 13 -23
pair|mét giá|26 0 -9 -10
pair|mê linh|-13 -3 0 0
pair|mê tín|2 0 1 0
pair|mình phụ|0 0 -13 0
pair|mía nguyên|0 0 0 8
pair|mía đường|21 0 0 -19
pair|móc cũ|-12 13 0 32
pair|mô #|22 0 33 0
pair|mô hình|29 0 3 5
pair|mô đàn|0 7 0 0
pair|môi trường|0 0 -1 0
pair|môn bài|-4 19 0 0
pair|môn không|0 10 0 0
pair|mù chữ|3 0 13 -1
pair|mùa #|17 -13 0 54
pair|mùa biển|-28 25 2 -16
pair|mùa du|0 0 0 -8
pair|mùa hoa|7 0 0 11
pair|mùa khô|-5 8 46 -13
pair|mùa lũ|1 0 0 28
pair|mùa mưa|-1 3 10 15
pair|mùa nước|0 18 -2 14
pair|mùa rộ|-1 12 0 0
pair|mùa thu|0 0 24 -7
pair|mùa trong|0 0 39 21
pair|mùa đông|0 0 21 0
pair|mú sung|0 0 0 -9
pair|măng trầm|0 -22 0 -4
pair|mũi #|11 0 36 -26
pair|mũi nhọn|0 0 0 9
pair|mũi né|16 0 0 0
pair|mưa bão|-4 -7 0 0
pair|mưa là|0 1 0 7
pair|mưa lũ|-31 32 36 -4
pair|mưa lớn|0 10 0 13
pair|mưa nhiều|0 0 0 -28
pair|mưa năm|0 0 46 0
pair|mưa trái|-31 49 0 0
pair|mưu chương|0 0 9 0
pair|mưu có|0 21 0 -4
pair|mưu kế|0 0 28 -27
pair|mưu lịch|0 0 49 0
pair|mưu phương|0 0 0 28
pair|mưu quy|0 0 25 0
pair|mưu ubnd|9 0 1 0
pair|mưu điều|0 -3 48 -27
pair|mưu đề|0 -5 6 0
pair|mười hai|0 -11 -13 -11
pair|mười một|-8 0 0 -8
pair|mười ngày|25 -2 9 14
pair|mường bú|-35 0 -23 0
pair|mường chà|0 -13 -10 -3
pair|mường kim|0 0 -5 0
pair|mường nhé|-7 0 0 0
pair|mường ảng|0 0 -4 -4
pair|mượn bác|0 0 21 0
pair|mạc hội|0 0 -10 0
pair|mạc sáng|0 -3 0 0
pair|mại #|-55 -32 0 -25
pair|mại ,|2 -1 0 -21
pair|mại -|-2 0 -24 -2
pair|mại dịch|0 0 17 17
pair|mại và|12 0 0 12
pair|mại điện|0 4 17 -2
pair|mạng ,|4 0 0 0
pair|mạng chưa|-12 28 0 0
pair|mạng xã|0 39 0 -34
pair|mạng đặt|0 0 0 7
pair|mạnh (|-11 13 0 0
pair|mạnh chuyển|0 0 41 0
pair|mạnh dạn|4 -20 17 6
pair|mạnh giải|8 0 0 0
pair|mạnh tay|0 0 4 18
pair|mảng sáng|-25 0 0 0
pair|mất #|-23 75 0 17
pair|mất kết|-38 46 0 -12
pair|mất mùa|0 -34 0 1
pair|mất nhà|13 -14 -9 21
pair|mất trắng|0 3 0 39
pair|mất việc|0 30 0 -34
pair|mất đoàn|8 -7 21 0
pair|mấy ai|-20 29 0 -2
pair|mấy chi|0 15 0 0
pair|mấy chuyện|-4 0 -23 0
pair|mấy cửa|-1 13 -8 9
pair|mấy việc|0 -12 -29 0
pair|mấy điểm|0 -33 0 0
pair|mấy đời|-1 17 0 46
pair|mầm non|0 0 0 -27
pair|mẫu giáo|0 13 0 0
pair|mẫu lớn|0 0 38 14
pair|mẫu nước|10 -1 0 26
pair|mẫu sơn|-38 -9 0 -8
pair|mẫu tại|-15 0 -12 -1
pair|mật ong|0 1 0 1
pair|mắc #|0 0 0 43
pair|mắc ca|-4 0 2 -43
pair|mắc giá|0 0 0 25
pair|mắc phản|0 0 17 0
pair|mắt miễn|9 0 0 -28
pair|mặn mà|0 1 0 0
pair|mặn đến|-18 7 0 0
pair|mặt #|-49 -48 0 -55
pair|mặt bằng|0 0 1 0
pair|mặt chưa|-3 -50 0 0
pair|mặt còn|0 -30 0 0
pair|mặt hàng|13 7 17 -1
pair|mặt khác|-9 -23 0 0
pair|mặt làm|0 -13 -1 0
pair|mặt nước|6 -13 0 0
pair|mặt qua|1 0 0 7
pair|mặt thoáng|11 -7 0 0
pair|mặt trận|0 0 0 -4
pair|mặt trời|38 0 0 0
pair|mặt tại|9 -2 0 19
pair|mặt và|8 0 0 17
pair|mặt vẫn|16 0 0 0
pair|mặt yếu|-7 0 0 0
pair|mềm dùng|0 8 0 -9
pair|mềm liên|-17 19 0 -8
pair|mềm một|-4 7 0 20
pair|mềm quản|26 0 0 0
pair|mọc lên|0 2 0 0
pair|mọi cấp|12 0 0 0
pair|mọi nguồn|-17 0 2 0
pair|mọi năm|-2 -16 -1 -13
pair|mọi số|0 0 42 0
pair|mỏ cao|0 14 28 -9
pair|mỏ than|11 0 0 0
pair|mỏ đá|0 -1 -18 4
pair|mỏ đất|0 0 -26 19
pair|mốc #|-6 -1 0 -30
pair|mốc giới|2 0 2 23
pair|mối chũ|6 0 0 0
pair|mối mọt|0 0 0 2
pair|mối theo|13 0 29 8
pair|mồ côi|13 -3 0 -10
pair|mồm long|14 -5 0 -11
pair|mổ xẻ|-22 -17 20 0
pair|mỗi #|-10 11 0 -21
pair|mỗi bản|16 0 -1 -11
pair|mỗi chi|0 0 38 3
pair|mỗi căn|0 0 0 5
pair|mỗi cấp|0 0 16 -1
pair|mỗi hồ|0 -9 14 -39
pair|mỗi hộ|0 0 0 40
pair|mỗi ngày|-19 18 9 7
pair|mỗi năm|-15 -1 -1 0
pair|mỗi nơi|0 27 -5 2
pair|mỗi quý|0 0 1 0
pair|mỗi sáng|0 0 21 0
pair|mỗi thứ|0 0 0 -41
pair|mỗi tuần|0 0 0 20
pair|mỗi xã|0 0 3 0
pair|một buổi|-3 0 0 -20
pair|một bước|25 -24 0 0
pair|một bộ|0 25 0 -43
pair|một chuyến|-9 -22 -6 -11
pair|một cửa|15 0 0 -2
pair|một góc|0 -14 0 0
pair|một là|0 -8 0 0
pair|một lần|0 0 35 43
pair|một ngày|0 0 0 -36
pair|một người|0 0 6 22
pair|một năm|-2 2 0 0
pair|một nửa|-8 0 0 8
pair|một phần|-8 24 0 0
pair|một sản|7 0 0 -5
pair|một số|0 9 0 0
pair|một tháng|20 -13 -9 -40
pair|một tấm|-1 13 -8 9
pair|một việc|-4 8 0 0
pair|một vài|0 30 0 0
pair|một đêm|5 0 -1 18
pair|một đầu|15 0 0 17
pair|mới #|20 7 0 -20
pair|mới (|35 -16 0 6
pair|mới )|-5 0 0 0
pair|mới ,|45 0 0 -49
pair|mới bằng|-14 52 0 0
pair|mới cao|0 3 0 0
pair|mới cho|6 -25 32 0
pair|mới chưa|0 0 0 -26
pair|mới còn|9 23 0 -38
pair|mới có|0 37 0 0
pair|mới của|19 0 19 43
pair|mới giải|0 3 0 0
pair|mới giảm|0 38 0 -2
pair|mới hay|-10 37 0 0
pair|mới hiện|-37 0 0 0
pair|mới hoàn|-9 47 0 0
pair|mới khi|0 -2 36 0
pair|mới kiểu|1 -2 -10 7
pair|mới kín|0 3 0 10
pair|mới làm|-23 27 0 33
pair|mới lập|-1 16 0 0
pair|mới non|0 0 0 5
pair|mới nâng|-1 -16 0 -36
pair|mới nộp|0 0 0 18
pair|mới phát|23 -8 0 0
pair|mới sinh|-28 -25 46 -42
pair|mới sáp|0 -13 -15 0
pair|mới theo|34 0 -5 0
pair|mới thu|-13 38 0 -8
pair|mới trong|18 -1 0 19
pair|mới trên|9 -3 0 0
pair|mới trước|0 0 0 23
pair|mới vào|8 -1 0 -40
pair|mới về|0 57 0 0
pair|mới xong|-11 2 8 0
pair|mới yên|0 25 0 -2
pair|mới đúng|27 0 -16 -39
pair|mới được|0 6 0 -2
pair|mới đạt|9 14 0 4
pair|mới ở|-5 44 -2 0
pair|mới …|0 10 0 0
pair|mờ nhạt|0 12 0 -6
pair|mời gọi|0 0 0 -28
pair|mời sở|0 0 18 18
pair|mở "|-22 0 0 0
pair|mở #|13 0 0 -17
pair|mở cao|0 0 8 0
pair|mở chuyên|0 0 54 -63
pair|mở các|0 0 22 0
pair|mở cửa|36 0 0 0
pair|mở hội|1 -2 -12 10
pair|mở kho|0 0 0 -45
pair|mở lại|-22 -1 1 -20
pair|mở lớp|0 0 58 -45
pair|mở ngày|40 -34 -6 44
pair|mở rộng|0 1 2 -1
pair|mở sổ|10 0 -9 19
pair|mở thêm|13 0 16 0
pair|mở tài|0 1 15 0
pair|mở đường|7 0 7 14
pair|mở được|-8 29 0 0
pair|mở đầu|-38 0 -17 -3
pair|mở đợt|0 0 8 -28
pair|mục cho|0 0 3 29
pair|mục dự|0 -2 21 -21
pair|mục iii|0 0 -24 -1
pair|mục tiêu|0 0 -1 0
pair|mục đích|1 0 1 -20
pair|mủ cao|1 22 0 -11
pair|mức #|-1 34 0 -3
pair|mức (|0 12 0 0
pair|mức bán|-1 0 0 1
pair|mức bình|25 13 -1 19
pair|mức cao|0 0 0 12
pair|mức chi|0 6 1 0
pair|mức cần|-1 15 0 1
pair|mức này|0 -18 -14 0
pair|mức phải|19 -20 -22 18
pair|mức thiếu|0 -17 -12 -16
pair|mức tăng|1 19 0 1
pair|mức tỉnh|10 -4 0 13
pair|mức đóng|0 0 12 0
pair|mức đầu|-30 -27 -10 -6
pair|mức độ|-1 0 0 -15
pair|mỹ chui|0 16 0 0
pair|mỹ phước|1 0 0 0
pair|na hang|0 0 -7 0
pair|na rì|0 2 -1 1
pair|nam giao|0 0 0 -15
pair|nam làm|0 0 24 0
pair|nam quận|0 0 9 11
pair|nam tỉnh|0 0 0 9
pair|nam xã|0 0 39 0
pair|nam được|41 0 0 0
pair|nam định|0 -7 0 3
pair|nam ưu|-18 0 -40 0
pair|nay #|15 1 0 2
pair|nay không|-11 24 0 -20
pair|nay làm|9 -7 0 0
pair|nay mới|0 0 0 12
pair|nay tới|0 0 -30 -3
pair|nay vẫn|-11 -5 0 0
pair|nay đã|22 -10 0 8
pair|nay đến|0 0 -22 0
pair|neo đơn|-9 10 24 0
pair|nga sơn|0 0 -10 -1
pair|nga yên|0 0 0 16
pair|ngang #|3 0 0 -15
pair|ngao chết|-2 11 0 5
pair|ngay #|0 0 0 2
pair|ngay chiều|0 0 24 0
pair|ngay các|0 -6 -1 0
pair|ngay khi|0 0 18 -35
pair|ngay nhà|0 -1 14 -11
pair|ngay sau|-22 0 0 0
pair|ngay trong|20 0 17 0
pair|ngay trường|7 -7 0 20
pair|ngay tại|3 0 0 13
pair|ngay từ|-2 0 0 3
pair|ngay đầu|0 0 2 13
pair|nghe báo|0 20 0 -11
pair|nghe dân|0 0 0 35
pair|nghe những|0 -20 -23 -9
pair|nghe sở|0 0 -1 0
pair|nghe thông|-5 -3 0 -7
pair|nghe ubnd|-6 0 0 -2
pair|nghe văn|0 0 -11 0
pair|nghe ít|0 0 0 22
pair|nghiêm (|0 0 0 30
pair|nghiêm chỉ|0 0 50 0
pair|nghiêm các|0 0 0 25
pair|nghiêm công|0 0 0 29
pair|nghiêm trọng|-7 0 -9 6
pair|nghiêm túc|1 0 0 14
pair|nghiêm vài|0 0 18 -11
pair|nghiên cứu|0 1 42 -2
pair|nghiêng về|-32 -26 0 -9
pair|nghiệm thu|0 0 11 -34
pair|nghiện có|-18 27 0 -2
pair|nghiệp #|50 0 0 -1
pair|nghiệp &|0 0 -38 0
pair|nghiệp (|1 0 0 0
pair|nghiệp ,|25 -23 0 0
pair|nghiệp -|0 0 0 26
pair|nghiệp an|0 0 0 8
pair|nghiệp bao|0 0 18 -37
pair|nghiệp bỏ|-1 4 0 -17
pair|nghiệp chưa|0 0 0 10
pair|nghiệp chế|-29 -35 0 0
pair|nghiệp còn|0 14 0 0
pair|nghiệp có|52 -4 0 0
pair|nghiệp công|0 23 -6 -30
pair|nghiệp của|-28 24 0 -50
pair|nghiệp dần|0 0 0 14
pair|nghiệp fdi|1 0 0 0
pair|nghiệp giao|17 0 0 1
pair|nghiệp giảm|0 38 0 4
pair|nghiệp giữ|5 33 0 46
pair|nghiệp gặp|0 40 0 2
pair|nghiệp hơn|-40 -40 -37 -18
pair|nghiệp không|-8 0 0 -6
pair|nghiệp kê|22 0 0 0
pair|nghiệp long|0 0 0 -40
pair|nghiệp mới|34 12 0 0
pair|nghiệp ngoài|-2 0 0 0
pair|nghiệp nhà|40 0 -21 0
pair|nghiệp nhỏ|0 0 0 -5
pair|nghiệp nông|0 0 2 0
pair|nghiệp nợ|0 0 28 -5
pair|nghiệp phát|0 0 0 24
pair|nghiệp phụ|0 0 10 0
pair|nghiệp quay|-9 0 0 3
pair|nghiệp sau|0 2 0 0
pair|nghiệp thcs|16 -6 0 -52
pair|nghiệp theo|-46 5 6 0
pair|nghiệp thpt|45 0 0 0
pair|nghiệp thua|0 0 0 -1
pair|nghiệp thu|0 4 0 0
pair|nghiệp thành|10 8 0 -16
pair|nghiệp thống|0 0 10 0
pair|nghiệp thủy|31 0 0 0
pair|nghiệp tiếp|67 0 0 0
pair|nghiệp trong|37 0 0 23
pair|nghiệp trên|-16 -1 0 -53
pair|nghiệp trốn|0 0 5 0
pair|nghiệp tuy|-13 -44 0 -36
pair|nghiệp tăng|-45 0 -2 -76
pair|nghiệp tư|0 17 -38 0
pair|nghiệp và|-44 0 -1 0
pair|nghiệp vẫn|45 0 0 -38
pair|nghiệp vụ|0 0 -6 0
pair|nghiệp xây|-34 -4 -5 -8
pair|nghiệp đông|-7 0 25 -4
pair|nghiệp được|45 -26 0 -8
pair|nghiệp đạt|1 0 -5 35
pair|nghiệp đầu|0 0 0 -31
pair|nghiệp đến|0 0 26 0
pair|nghiệp để|-9 0 14 9
pair|nghiệp địa|23 0 0 -38
pair|nghiệp ước|1 2 0 -33
pair|nghiệp ở|2 41 0 4
pair|nghèo "|6 -2 0 -6
pair|nghèo #|-47 -19 0 -17
pair|nghèo (|1 2 1 2
pair|nghèo ,|30 -34 0 0
pair|nghèo bền|0 0 1 3
pair|nghèo chưa|0 0 0 -24
pair|nghèo cuối|-15 19 0 -77
pair|nghèo còn|22 1 0 -24
pair|nghèo dưới|-2 0 0 0
pair|nghèo dịp|40 0 0 0
pair|nghèo giảm|-6 -2 -18 -1
pair|nghèo không|0 2 0 0
pair|nghèo kinh|15 0 -4 -15
pair|nghèo năm|-8 15 -29 0
pair|nghèo rút|19 -6 0 -1
pair|nghèo theo|4 1 0 -8
pair|nghèo trong|-21 -7 -16 0
pair|nghèo tuy|-18 31 0 0
pair|nghèo vay|27 0 0 0
pair|nghèo xã|0 0 5 35
pair|nghèo đa|0 -7 0 0
pair|nghèo đã|-2 10 0 1
pair|nghèo được|31 0 0 0
pair|nghèo đầu|-59 -22 0 0
pair|nghèo ước|-36 -29 0 0
pair|nghìn con|0 0 0 -19
pair|nghìn ha|39 0 0 40
pair|nghìn lượt|4 0 0 0
pair|nghìn tấn|0 1 0 7
pair|nghìn tỷ|2 -1 0 41
pair|nghìn đồng|0 -21 0 -6
pair|nghĩa buôn|0 1 0 -11
pair|nghĩa lộ|-1 0 0 0
pair|nghĩa trang|0 1 1 -4
pair|nghĩa vụ|0 0 6 -43
pair|nghề #|0 0 0 48
pair|nghề cho|1 0 40 -35
pair|nghề chưa|0 20 0 0
pair|nghề cói|0 0 3 0
pair|nghề dệt|24 4 -27 0
pair|nghề mây|34 0 0 -30
pair|nghề nghiệp|7 1 0 0
pair|nghề theo|0 11 0 0
pair|nghề thẩm|0 16 0 0
pair|nghề được|-28 -25 0 -29
pair|nghệ an|-15 0 0 0
pair|nghệ cao|36 4 0 0
pair|nghệ do|0 0 0 -3
pair|nghệ lạc|0 11 -3 0
pair|nghệ số|21 0 19 -12
pair|nghệ sớm|0 0 21 -10
pair|nghệ thông|0 0 0 7
pair|nghệ và|-27 4 -2 30
pair|nghỉ hưu|0 0 3 0
pair|nghỉ học|0 0 0 18
pair|nghỉ việc|0 -30 0 0
pair|nghị ban|0 0 -13 -2
pair|nghị bộ|0 0 14 0
pair|nghị cho|0 -17 -14 -6
pair|nghị chưa|0 2 0 0
pair|nghị chỉ|0 -31 0 0
pair|nghị các|0 0 25 -22
pair|nghị có|0 0 -46 0
pair|nghị công|0 0 46 -19
pair|nghị cũng|0 -31 0 0
pair|nghị của|-24 3 0 0
pair|nghị cử|0 0 18 -2
pair|nghị ghi|-23 0 0 0
pair|nghị giao|0 0 -29 0
pair|nghị hđnd|0 0 -17 0
pair|nghị năm|0 0 -40 0
pair|nghị nối|-24 -17 0 0
pair|nghị phúc|0 0 0 -7
pair|nghị sở|0 0 12 -1
pair|nghị thanh|0 11 1 0
pair|nghị thu|49 0 0 -50
pair|nghị thành|-1 -2 36 0
pair|nghị thống|-3 0 -26 -18
pair|nghị trung|0 0 -13 0
pair|nghị trực|0 0 -15 0
pair|nghị tăng|0 0 13 -19
pair|nghị tỉnh|0 0 0 -1
pair|nghị tổng|-1 0 -5 0
pair|nghị ubnd|0 0 29 -6
pair|nghị và|0 0 -11 0
pair|nghị về|0 0 24 0
pair|nghị với|7 0 -6 14
pair|nghị đối|0 0 0 -9
pair|nghị ủy|0 0 9 0
pair|ngoài #|9 -9 0 13
pair|ngoài (|-13 26 0 -4
pair|ngoài bắt|0 0 0 14
pair|ngoài giờ|0 16 4 -7
pair|ngoài hoạt|12 0 0 0
pair|ngoài khu|11 1 0 -23
pair|ngoài kế|-2 0 1 8
pair|ngoài nhà|0 16 14 8
pair|ngoài quốc|0 0 11 -10
pair|ngoài ra|0 -1 -4 0
pair|ngoài sổ|0 56 0 1
pair|ngoài tỉnh|0 7 30 -8
pair|ngoái #|54 0 0 11
pair|ngoái chỉ|0 0 0 10
pair|ngoái thêm|0 0 0 21
pair|ngoại kiểm|21 0 23 -5
pair|nguy cơ|-1 0 14 -26
pair|nguy hiểm|0 19 1 14
pair|nguyên -|0 0 4 -2
pair|nguyên liệu|1 0 30 62
pair|nguyên nhiên|-8 -21 0 0
pair|nguyên nhân|0 0 1 10
pair|nguyên trong|0 5 39 -21
pair|nguyên trạng|-2 0 8 18
pair|nguyên tắc|-59 -47 -41 0
pair|nguyên và|0 1 0 -4
pair|nguyên đán|0 0 3 0
pair|nguyễn anh|0 0 -4 0
pair|nguyễn hữu|-5 0 0 0
pair|nguyễn kim|9 -3 -5 -12
pair|nguyễn trãi|0 0 4 -28
pair|nguyễn văn|0 0 -20 0
pair|nguyễn đình|0 0 -2 0
pair|nguyện #|1 0 0 0
pair|nguyện giảm|-16 23 0 48
pair|nguyện trực|0 0 0 1
pair|nguồn cấp|35 0 0 0
pair|nguồn dự|0 13 -9 0
pair|nguồn gốc|0 7 0 12
pair|nguồn kết|0 0 0 -28
pair|nguồn lực|-9 0 0 1
pair|nguồn nước|0 0 -3 0
pair|nguồn phát|0 1 38 -11
pair|nguồn sống|-29 17 0 9
pair|nguồn thu|0 0 37 -12
pair|nguồn tuyển|0 0 65 0
pair|nguồn vận|0 0 0 44
pair|nguồn vốn|24 0 0 1
pair|nguồn xã|25 -16 0 0
pair|ngàn con|0 0 0 -1
pair|ngàn ha|0 0 0 -17
pair|ngàn lượt|46 -4 -2 4
pair|ngàn tấn|10 27 0 -9
pair|ngành #|-1 42 -4 0
pair|ngành chuyên|0 0 1 0
pair|ngành có|-1 1 0 -1
pair|ngành công|-34 -2 -7 -35
pair|ngành dịch|28 0 0 -1
pair|ngành giáo|8 0 -12 -8
pair|ngành gỡ|5 -4 35 -9
pair|ngành hoàn|8 0 0 -34
pair|ngành kiểm|0 0 -1 -23
pair|ngành nông|-7 0 39 -16
pair|ngành phải|0 0 40 -19
pair|ngành thuế|-1 -1 1 -12
pair|ngành trên|0 1 0 7
pair|ngành và|0 0 -22 0
pair|ngành về|0 0 13 33
pair|ngành xin|0 0 0 21
pair|ngành y|21 -1 21 13
pair|ngành điện|-20 0 52 -35
pair|ngành đã|35 0 0 -13
pair|ngày cao|0 0 21 0
pair|ngày cuối|0 12 0 1
pair|ngày công|37 0 3 -7
pair|ngày hai|0 0 20 2
pair|ngày hội|0 -20 32 6
pair|ngày khai|0 0 0 11
pair|ngày không|-1 8 0 -36
pair|ngày ký|0 0 -26 0
pair|ngày kể|0 0 26 0
pair|ngày làm|-4 -19 -1 -12
pair|ngày lễ|19 0 0 27
pair|ngày một|-23 0 36 0
pair|ngày mới|0 23 0 28
pair|ngày theo|0 0 2 0
pair|ngày thông|-10 0 0 -1
pair|ngày thứ|0 -28 14 18
pair|ngày trả|-1 -8 21 1
pair|ngày đêm|3 -6 -6 -10
pair|ngày được|0 0 -11 0
pair|ngày ở|-2 -19 0 0
pair|ngân #|-1 10 0 9
pair|ngân cho|28 0 0 -3
pair|ngân chương|0 22 0 0
pair|ngân chỉ|-6 10 0 31
pair|ngân các|4 -3 0 0
pair|ngân cả|0 0 21 -5
pair|ngân dưới|0 -2 19 -13
pair|ngân hàng|0 0 1 8
pair|ngân hết|0 2 1 0
pair|ngân lên|0 0 31 0
pair|ngân mới|-2 23 0 17
pair|ngân sách|-1 0 -5 0
pair|ngân sơn|0 11 -4 16
pair|ngân tháng|0 -4 -3 0
pair|ngân thấp|0 0 6 -39
pair|ngân trên|0 0 15 -37
pair|ngân trước|0 -1 6 26
pair|ngân vốn|0 0 0 -1
pair|ngân ì|0 -28 0 -9
pair|ngân được|-1 23 0 -14
pair|ngân đạt|0 0 0 64
pair|ngân đầu|0 31 -1 -52
pair|ngân đến|-48 40 -32 0
pair|ngói cũng|-1 13 -8 9
pair|ngô #|-11 -6 0 -10
pair|ngô lai|0 0 0 26
pair|ngô quyền|0 -1 -15 0
pair|ngô sinh|0 -9 13 0
pair|ngô thị|-2 0 -1 0
pair|ngô xuân|1 0 0 -21
pair|ngôn ubnd|0 -9 -12 0
pair|ngõ #|0 0 43 2
pair|ngõ xóm|-28 0 -18 -23
pair|ngăn chặn|0 0 -32 -14
pair|ngăn mặn|0 0 0 8
pair|ngũ ,|10 -8 0 0
pair|ngũ đạt|32 0 0 0
pair|ngư dân|0 0 1 -22
pair|ngư nghiệp|1 0 -1 39
pair|ngư trường|17 -8 -1 31
pair|người #|2 0 -2 0
pair|người (|27 0 0 -16
pair|người ,|3 19 0 1
pair|người /|-18 0 -2 8
pair|người biết|0 20 0 0
pair|người bệnh|0 0 0 2
pair|người bị|36 -24 0 -16
pair|người cao|1 1 0 -28
pair|người chưa|-6 10 0 33
pair|người chạy|-10 11 0 -21
pair|người chết|18 -16 0 0
pair|người có|0 0 -1 -2
pair|người dân|0 -1 -1 0
pair|người dự|0 -8 0 -1
pair|người già|13 0 0 0
pair|người hưởng|-16 26 12 3
pair|người khmer|0 8 5 0
pair|người khoảng|0 -6 0 0
pair|người khuyết|5 0 0 21
pair|người khó|0 0 0 -15
pair|người kinh|0 0 0 -11
pair|người lao|-22 44 0 -29
pair|người làm|-14 -1 -1 -49
pair|người nghe|0 7 -8 -14
pair|người nghiện|-13 25 0 -1
pair|người nghèo|1 0 20 1
pair|người nuôi|4 0 0 51
pair|người nộp|-20 19 1 -5
pair|người nữa|0 0 0 5
pair|người phát|0 -3 -4 -45
pair|người rành|0 0 0 -3
pair|người sau|0 0 6 12
pair|người tham|29 -9 0 -12
pair|người trên|11 12 29 -1
pair|người trồng|0 41 0 -21
pair|người từ|48 0 1 -51
pair|người việt|-18 0 -40 0
pair|người và|16 -3 14 18
pair|người xuống|0 0 29 0
pair|người đi|28 0 8 13
pair|người được|25 14 0 -12
pair|người đứng|-1 -9 9 -22
pair|người ứng|0 0 16 2
pair|ngược lại|0 -2 0 0
pair|ngạch #|1 -12 0 -54
pair|ngạch lần|7 -6 0 30
pair|ngạch xuất|0 0 0 -4
pair|ngắn hạn|17 0 0 8
pair|ngắt kết|0 0 0 22
pair|ngọt mùa|0 2 36 -34
pair|ngồi dự|0 14 -11 0
pair|ngổn ngang|-7 14 0 0
pair|ngủ lại|-17 23 0 -24
pair|ngừ đại|0 0 0 -34
pair|ngừa đình|0 0 10 26
pair|ngừng hoạt|22 -11 0 0
pair|ngừng việc|9 1 -14 31
pair|nhanh #|-19 -2 0 0
pair|nhanh [|0 0 0 28
pair|nhanh các|-1 0 -2 0
pair|nhanh giải|0 0 0 -38
pair|nhanh hơn|1 0 0 -3
pair|nhanh tiến|1 -1 6 0
pair|nhau #|0 12 0 25
pair|nhau khá|0 14 0 -3
pair|nhau trên|18 0 -6 0
pair|nhiên dưới|-28 0 -33 0
pair|nhiên vật|-8 -21 0 0
pair|nhiên án|-37 27 -4 -8
pair|nhiều (|0 1 0 -27
pair|nhiều chi|6 0 0 6
pair|nhiều chuyển|52 -3 0 0
pair|nhiều chỉ|-54 -24 0 0
pair|nhiều công|14 0 0 -34
pair|nhiều cơ|0 0 0 -17
pair|nhiều cố|0 14 0 0
pair|nhiều doanh|0 19 0 3
pair|nhiều giải|-27 -7 0 -2
pair|nhiều hơn|0 0 0 -6
pair|nhiều hộ|-7 17 0 0
pair|nhiều hợp|-9 16 0 0
pair|nhiều khi|-7 19 -9 0
pair|nhiều khó|0 20 0 0
pair|nhiều lần|0 0 0 19
pair|nhiều mà|-1 18 0 17
pair|nhiều mảng|-4 -45 0 -25
pair|nhiều người|1 1 0 6
pair|nhiều nhất|17 -45 -6 -13
pair|nhiều nên|41 0 0 -29
pair|nhiều năm|32 -11 0 0
pair|nhiều nơi|0 0 0 -33
pair|nhiều tháng|-5 31 0 19
pair|nhiều tuyến|0 0 0 -35
pair|nhiều việc|0 -55 0 0
pair|nhiều xã|23 -20 0 9
pair|nhiều ở|0 1 0 18
pair|nhiễm mặn|0 5 0 23
pair|nhiễm phèn|0 21 0 0
pair|nhiễm ra|0 -1 2 0
pair|nhiệm của|0 -14 -4 -6
pair|nhiệm người|-4 0 18 -54
pair|nhiệm thường|0 -2 35 0
pair|nhiệm thấp|-22 -10 0 0
pair|nhiệm trước|0 -6 0 19
pair|nhiệm trực|0 0 20 0
pair|nhiệm tập|0 0 0 5
pair|nhiệm từng|0 0 17 1
pair|nhiệm ubkt|-15 21 -7 -11
pair|nhiệm về|0 0 9 -1
pair|nhu cầu|0 9 -1 -5
pair|nhum khóa|-1 0 -10 0
pair|nhà "|12 -9 0 9
pair|nhà ,|8 0 0 59
pair|nhà cho|36 0 -21 26
pair|nhà chùa|0 0 0 -1
pair|nhà cung|0 0 1 0
pair|nhà còn|0 0 14 0
pair|nhà công|0 11 -10 0
pair|nhà cổ|7 -6 30 0
pair|nhà dân|0 12 -9 37
pair|nhà dột|2 0 -38 7
pair|nhà dở|0 -11 14 18
pair|nhà hàng|-16 20 0 0
pair|nhà kính|0 -29 23 0
pair|nhà làm|14 1 0 6
pair|nhà máy|0 0 0 30
pair|nhà mạng|0 0 0 37
pair|nhà mới|15 0 0 0
pair|nhà nghỉ|0 -2 29 -16
pair|nhà nước|-1 0 0 0
pair|nhà sai|0 0 6 0
pair|nhà sát|-12 0 14 20
pair|nhà theo|1 0 1 0
pair|nhà thầu|0 0 20 -23
pair|nhà trong|-1 15 -8 0
pair|nhà trường|0 0 3 0
pair|nhà trọ|0 38 0 -1
pair|nhà tình|24 -1 15 -6
pair|nhà tạm|25 0 15 -28
pair|nhà từ|0 0 0 44
pair|nhà văn|1 2 1 0
pair|nhà vườn|20 0 0 38
pair|nhà vận|0 0 44 26
pair|nhà vệ|0 1 -1 -27
pair|nhà xây|0 34 1 -15
pair|nhà xưởng|0 1 0 -12
pair|nhà đại|0 0 9 1
pair|nhà đất|0 0 32 0
pair|nhà đầu|0 29 2 -3
pair|nhà ở|4 0 0 -15
pair|nhánh #|-18 12 1 -11
pair|nhánh văn|-5 -19 0 23
pair|nhâm dần|0 -4 11 0
pair|nhân #|1 0 0 51
pair|nhân chính|-9 13 0 -25
pair|nhân chứng|0 0 0 11
pair|nhân cơ|5 0 0 9
pair|nhân do|0 0 0 8
pair|nhân là|0 -45 0 7
pair|nhân lực|-26 -1 0 12
pair|nhân mở|0 0 3 0
pair|nhân nhà|0 0 6 -17
pair|nhân ra|0 0 0 -18
pair|nhân rộng|0 -1 9 -23
pair|nhân trước|-1 -15 -6 24
pair|nhân từ|0 3 0 9
pair|nhân viên|0 0 -1 -7
pair|nhân và|0 0 0 3
pair|nhân về|0 0 0 -27
pair|nhân xuất|11 0 0 0
pair|nhân đi|13 -12 0 30
pair|nhân được|-15 -1 -11 -1
pair|nhân ở|-14 -30 0 -29
pair|nhã chủ|0 0 0 -1
pair|nhãn hiệu|1 0 22 -20
pair|nhìn chung|39 0 0 0
pair|nhìn nhận|0 -27 0 0
pair|nhìn thẳng|0 -5 -14 0
pair|nhìn vào|-5 -25 -4 0
pair|nhích #|41 0 0 3
pair|nhích lên|19 18 0 -20
pair|nhích thêm|-33 -15 -9 -30
pair|nhóm #|-12 -7 0 0
pair|nhóm cao|4 12 0 -18
pair|nhóm chênh|0 15 0 16
pair|nhóm dẫn|8 0 0 22
pair|nhóm giải|-31 -3 -18 0
pair|nhóm hộ|-5 23 0 -34
pair|nhóm khá|12 0 0 -14
pair|nhóm lớp|0 13 -2 1
pair|nhóm tin|0 0 0 1
pair|nhóm trẻ|0 33 6 0
pair|nhóm tàu|0 0 0 22
pair|nhóm zalo|0 0 20 0
pair|nhơn bình|0 0 0 27
pair|nhơn mới|0 25 0 -2
pair|như bỏ|0 16 0 0
pair|như cho|-12 20 0 12
pair|như cũ|-11 -4 0 12
pair|như hội|6 25 -12 18
pair|như không|36 -29 0 0
pair|như mong|0 16 0 -4
pair|như trên|0 0 -5 0
pair|như trật|0 26 -8 -13
pair|như vậy|44 2 0 -48
pair|nhưng #|-2 43 -3 12
pair|nhưng bóc|-15 21 0 -1
pair|nhưng bỏ|0 0 0 18
pair|nhưng chi|0 10 0 -9
pair|nhưng chất|0 0 0 -29
pair|nhưng diện|0 0 0 12
pair|nhưng khoảng|0 14 0 -3
pair|nhưng không|0 -28 -17 18
pair|nhưng kết|0 0 0 34
pair|nhưng người|-34 5 0 -1
pair|nhưng nhờ|-36 -10 0 -7
pair|nhưng năng|0 0 0 29
pair|nhưng số|-18 22 0 -23
pair|nhưng thu|-9 9 0 0
pair|nhưng tính|0 9 0 19
pair|nhưng tôm|7 0 -7 -11
pair|nhưng vẫn|-1 -32 0 0
pair|nhường chỗ|0 0 0 15
pair|nhượng lén|0 1 0 -11
pair|nhượng đất|0 42 0 0
pair|nhấn mạnh|-11 0 -4 -14
pair|nhất #|0 0 20 0
pair|nhất ,|12 0 0 24
pair|nhất có|0 0 14 16
pair|nhất giao|-1 0 -10 -2
pair|nhất giải|-1 0 0 0
pair|nhất kết|-1 0 0 0
pair|nhất là|0 -26 3 23
pair|nhất một|15 0 0 16
pair|nhất ngày|0 0 7 46
pair|nhất nhận|-3 0 1 0
pair|nhất năm|0 0 25 -40
pair|nhất nước|-17 12 0 15
pair|nhất trong|10 -25 -1 19
pair|nhất trí|-2 0 -43 -4
pair|nhất tỉnh|16 0 -11 -8
pair|nhất từ|0 -1 0 5
pair|nhất ở|-7 -37 -14 8
pair|nhầm lẫn|13 -12 0 6
pair|nhận "|0 0 0 4
pair|nhận #|0 0 0 1
pair|nhận ,|1 0 0 -15
pair|nhận cho|-9 0 10 0
pair|nhận chuẩn|0 0 0 -20
pair|nhận cấp|0 0 0 -32
pair|nhận giúp|0 0 6 12
pair|nhận hết|-6 12 0 0
pair|nhận hồ|0 6 0 0
pair|nhận là|0 0 0 2
pair|nhận lại|24 -20 0 0
pair|nhận lần|-17 0 -24 -1
pair|nhận mới|-3 -23 0 0
pair|nhận nguyên|0 -15 -13 18
pair|nhận nông|10 0 0 17
pair|nhận nỗ|-30 0 -9 0
pair|nhận qsdđ|14 0 0 0
pair|nhận quyền|-1 0 46 3
pair|nhận sự|-14 28 -18 0
pair|nhận thêm|17 17 0 -12
pair|nhận thấy|18 -41 -8 -15
pair|nhận thức|0 0 0 24
pair|nhận tin|20 0 0 -14
pair|nhận tiền|-25 3 0 -22
pair|nhận trách|-1 0 -14 -16
pair|nhận trên|25 0 0 39
pair|nhận vệ|1 0 0 0
pair|nhận xã|0 0 14 0
pair|nhận đăng|0 0 0 -2
pair|nhận được|0 0 34 0
pair|nhận đạt|58 0 0 -22
pair|nhận đất|40 -23 0 23
pair|nhận định|-8 0 0 0
pair|nhận đỡ|9 -9 1 -16
pair|nhận đủ|0 0 5 17
pair|nhận ổ|32 -16 0 -17
pair|nhập #|43 -15 0 22
pair|nhập ba|-15 0 0 0
pair|nhập bình|10 -1 -14 14
pair|nhập chưa|-2 4 -5 -13
pair|nhập chập|0 0 0 29
pair|nhập cư|0 25 0 0
pair|nhập không|0 5 0 1
pair|nhập khẩu|-6 -12 0 1
pair|nhập lại|0 35 0 -2
pair|nhập mặn|0 21 0 -30
pair|nhập ngũ|10 0 10 -25
pair|nhập về|-8 32 0 0
pair|nhập đi|0 30 0 -16
pair|nhập đầu|-31 0 -1 -9
pair|nhật #|0 0 -4 22
pair|nhật bản|6 0 0 -4
pair|nhật ký|1 0 0 -20
pair|nhật lệ|0 -12 0 0
pair|nhật tiến|0 0 1 13
pair|nhắc các|0 0 57 1
pair|nhắc nhiều|0 -36 -9 -4
pair|nhắc nhở|0 0 0 -7
pair|nhắc đóng|0 0 0 6
pair|nhằm đánh|0 0 -4 0
pair|nhẹ #|24 -21 0 0
pair|nhẹ cân|-8 -38 0 7
pair|nhếch nhác|-1 -17 0 -30
pair|nhỉnh hơn|19 0 0 -7
pair|nhịp bình|-32 0 0 0
pair|nhịp nhàng|0 0 0 -34
pair|nhịp tăng|-6 0 -17 -23
pair|nhọn khởi|5 0 0 0
pair|nhọn thuộc|-9 -6 0 0
pair|nhỏ giọt|0 1 -1 -27
pair|nhỏ lẻ|0 0 0 14
pair|nhổ bỏ|-2 1 29 -11
pair|nhờ chuyển|-6 -9 0 0
pair|nhờ cả|-18 -9 0 -8
pair|nhờ mưa|3 0 0 0
pair|nhờ nhà|0 12 -7 28
pair|nhờ sự|-2 -6 0 -9
pair|nhờ trường|0 0 0 29
pair|nhờ vậy|-8 0 0 -35
pair|nhờ điện|13 0 0 0
pair|nhở #|8 -7 0 24
pair|nhứt #|0 0 0 7
pair|những chỗ|0 -67 0 0
pair|những hạn|0 -16 0 0
pair|những kết|-1 0 0 0
pair|những mặt|-24 -37 0 0
pair|những ngày|-19 0 2 0
pair|những năm|0 12 -1 5
pair|những tháng|-9 -1 -46 -11
pair|những việc|0 -1 -13 -4
pair|những điều|9 -31 -12 9
pair|những điểm|0 -17 0 0
pair|nhựa #|36 -7 0 10
pair|nhựa hóa|1 0 13 -29
pair|nhựa đường|35 0 0 32
pair|ni lông|31 -17 0 -9
pair|ninh biên|55 -3 33 36
pair|ninh bám|19 -9 -2 7
pair|ninh bình|0 0 0 1
pair|ninh bảo|33 0 0 8
pair|ninh chính|0 0 22 10
pair|ninh giữ|16 0 0 44
pair|ninh hòa|-19 -28 -5 -10
pair|ninh kiều|-21 0 0 0
pair|ninh nông|1 0 0 -57
pair|ninh trật|1 0 -17 -54
pair|ninh được|-34 0 0 48
pair|ninh ổn|15 0 0 11
pair|niê -|-1 0 0 0
pair|niêm yết|1 0 0 1
pair|niên "|0 0 44 0
pair|niên lên|8 0 0 0
pair|niên nghĩa|0 0 0 -39
pair|niên nhận|0 0 44 0
pair|niên nhập|12 -3 0 0
pair|niên nòng|0 0 0 6
pair|niên theo|-1 0 2 2
pair|niên trốn|-31 38 0 0
pair|niên tạm|0 13 -6 0
pair|niên tụ|-4 2 1 0
pair|niên vụ|39 32 0 -1
pair|niên xã|-8 18 0 19
pair|niên độ|0 0 29 8
pair|nn &|0 0 16 0
pair|nn -|0 0 -1 0
pair|nn lập|0 0 24 0
pair|non ,|-5 41 0 -11
pair|non long|-8 3 0 0
pair|non sau|0 0 13 0
pair|non thới|-6 12 0 0
pair|nq #|35 0 0 0
pair|nq /|0 0 4 0
pair|nsnn #|1 0 -2 -18
pair|nsnn trên|8 0 0 0
pair|ntm kiểu|-29 -8 -11 0
pair|nung sơ|-2 0 -10 0
pair|nuôi #|-30 -33 0 -36
pair|nuôi cá|30 0 0 -33
pair|nuôi dạy|-26 0 -1 19
pair|nuôi hàu|48 -9 0 0
pair|nuôi trồng|-42 0 0 0
pair|nuôi tôm|-22 0 0 29
pair|nuôi và|0 0 0 1
pair|nuôi ở|0 9 0 -44
pair|nào buông|0 -7 8 26
pair|nào cho|-12 25 0 0
pair|nào chậm|-10 -6 -14 -8
pair|nào còn|0 -18 -34 6
pair|nào cũng|-10 0 12 25
pair|nào không|0 -17 20 34
pair|nào ngoài|0 0 0 12
pair|nào nêu|0 0 -14 0
pair|nào thiếu|53 0 0 1
pair|nào tòa|0 0 0 22
pair|nào vào|-7 16 0 0
pair|nào vì|0 9 0 0
pair|nào đói|40 0 0 -10
pair|nào đạt|0 -18 -14 0
pair|này #|12 0 0 32
pair|này )|0 -18 -14 0
pair|này có|-28 0 0 0
pair|này là|0 4 0 23
pair|này năm|0 -13 -21 0
pair|này phổ|0 -3 -44 0
pair|này vào|0 0 51 1
pair|này và|0 -6 8 18
pair|này được|-1 0 -56 0
pair|nát theo|10 -8 0 4
pair|nát được|0 0 0 22
pair|nâm nung|-2 0 -10 0
pair|nâng cao|1 0 -1 0
pair|nâng chất|1 0 5 0
pair|nâng cấp|0 -6 10 -33
pair|nâng hiệu|0 0 18 0
pair|nâng lên|33 0 -3 -62
pair|nâng thù|-7 0 21 0
pair|nâng tổng|9 -4 0 17
pair|nâng tỷ|0 0 0 35
pair|né -|16 0 0 0
pair|né rầy|-4 0 18 -29
pair|né tránh|0 0 1 37
pair|né việc|0 1 0 12
pair|nên chỉ|0 33 0 -20
pair|nên chọn|0 0 17 0
pair|nên ký|0 0 3 0
pair|nên việc|27 0 0 -38
pair|nêu gương|-18 32 0 41
pair|nêu thẳng|-13 0 0 0
pair|nêu trên|0 -6 0 16
pair|nêu tên|0 -10 -3 11
pair|nêu tại|-1 -32 -2 9
pair|nêu được|0 1 0 12
pair|nò sáo|10 -7 0 0
pair|nòng cốt|0 0 0 -8
pair|nói chuyện|2 0 1 0
pair|nói chưa|0 0 0 46
pair|nói không|-1 -13 -28 -27
pair|nói nhiều|-30 -1 0 17
pair|nói thẳng|-3 -17 -5 0
pair|nói trên|0 0 42 0
pair|nói vậy|-29 0 0 0
pair|nói về|-1 -20 0 0
pair|nói được|0 0 0 -12
pair|nói đều|0 0 0 12
pair|nóng lên|0 0 0 21
pair|nóng về|47 0 25 -20
pair|nông ,|0 1 0 11
pair|nông -|-19 0 -1 6
pair|nông dân|0 0 1 0
pair|nông họp|-2 0 -4 0
pair|nông lâm|2 0 0 6
pair|nông nghiệp|0 0 0 -1
pair|nông sản|0 5 1 0
pair|nông thôn|5 0 0 -1
pair|núi hồng|11 0 0 0
pair|núp bóng|0 27 0 -18
pair|nút thắt|0 0 4 -2
pair|năm #|-3 0 0 0
pair|năm (|1 0 1 -43
pair|năm )|17 -11 0 -2
pair|năm ,|-10 0 0 36
pair|năm chính|0 0 24 0
pair|năm chưa|0 0 0 18
pair|năm cà|0 -26 0 0
pair|năm còn|0 -1 -36 -3
pair|năm có|-60 -1 -10 0
pair|năm căn|0 0 0 11
pair|năm của|0 0 2 14
pair|năm gần|-2 16 0 17
pair|năm hđnd|-18 0 -16 -13
pair|năm hạn|-4 -31 0 0
pair|năm hằng|0 0 39 0
pair|năm học|3 0 0 -5
pair|năm không|-2 2 8 27
pair|năm kinh|10 0 0 -33
pair|năm liền|0 2 0 53
pair|năm là|-42 0 -40 0
pair|năm mới|-18 6 0 0
pair|năm mở|-9 0 -1 0
pair|năm nay|0 -7 5 0
pair|năm ngoái|1 0 0 14
pair|năm ngày|-6 31 0 -23
pair|năm nào|0 -18 -14 0
pair|năm này|0 0 0 2
pair|năm qua|-4 0 0 -1
pair|năm rồi|2 27 1 -38
pair|năm sau|-6 0 8 16
pair|năm theo|0 0 21 -23
pair|năm thu|0 0 -10 33
pair|năm thứ|-7 0 -5 0
pair|năm thực|0 0 2 0
pair|năm trên|25 0 11 -6
pair|năm trước|23 1 0 0
pair|năm trở|57 0 0 -11
pair|năm tăng|0 0 -1 -3
pair|năm tại|0 0 0 -12
pair|năm tới|0 0 32 0
pair|năm và|-19 0 -18 -29
pair|năm vẫn|1 5 0 8
pair|năm vận|0 0 -5 0
pair|năm đã|6 0 0 0
pair|năm đạt|-8 0 -1 0
pair|năm đầu|-11 0 0 0
pair|năm ước|53 -4 0 0
pair|năng (|0 0 0 12
pair|năng biển|-6 10 0 25
pair|năng giải|0 -1 6 23
pair|năng khóa|0 0 -2 0
pair|năng không|0 0 0 -71
pair|năng lực|0 -7 0 -29
pair|năng số|0 0 1 0
pair|năng thực|18 0 0 43
pair|năng vốn|-3 -23 -13 0
pair|nơi )|0 1 0 0
pair|nơi bỏ|-9 14 2 -23
pair|nơi còn|0 30 0 0
pair|nơi có|3 -9 9 -29
pair|nơi công|-9 0 9 0
pair|nơi giải|0 19 0 2
pair|nơi gượng|0 1 0 -22
pair|nơi không|-1 0 2 31
pair|nơi làm|0 43 0 2
pair|nơi nào|0 -6 17 1
pair|nơi phối|0 0 -6 0
pair|nơi thì|0 0 0 13
pair|nơi vẫn|0 23 0 23
pair|nơi đọc|-8 23 0 0
pair|nương bị|0 0 0 3
pair|nương giảm|0 0 0 5
pair|nương không|0 0 0 7
pair|nương mất|-10 10 0 0
pair|nước #|-32 0 0 -53
pair|nước ,|29 0 0 -19
pair|nước chi|-6 -5 0 -4
pair|nước cho|40 -20 0 47
pair|nước còn|0 0 0 7
pair|nước của|0 0 0 21
pair|nước giếng|0 0 9 0
pair|nước hai|0 0 0 17
pair|nước huyện|0 0 4 54
pair|nước hơn|23 -13 0 0
pair|nước hồ|0 0 17 -20
pair|nước hợp|-16 0 -17 11
pair|nước khu|0 0 18 -1
pair|nước lợ|-1 -26 0 -14
pair|nước máy|-22 -8 0 -40
pair|nước mắm|27 0 0 -5
pair|nước mặn|0 0 6 0
pair|nước nga|0 0 0 16
pair|nước ngoài|21 0 0 0
pair|nước ngọt|0 6 20 -44
pair|nước ròng|0 18 -5 0
pair|nước rút|-35 -13 -9 0
pair|nước rỉ|0 0 0 15
pair|nước sang|0 0 0 27
pair|nước sinh|0 0 -5 0
pair|nước sơn|0 0 -1 0
pair|nước sạch|0 10 1 -15
pair|nước số|0 0 0 -6
pair|nước thải|-12 48 0 -3
pair|nước trong|23 1 0 22
pair|nước trung|0 10 0 -5
pair|nước trên|-4 0 0 -1
pair|nước tưới|-6 22 41 28
pair|nước tỉnh|-1 -1 12 0
pair|nước từ|29 0 0 35
pair|nước tự|44 21 0 -8
pair|nước và|3 1 5 0
pair|nước về|0 2 0 -52
pair|nước đạt|24 -6 0 0
pair|nước ước|-10 0 0 -53
pair|nước ở|0 0 16 0
pair|nại còn|0 0 0 37
pair|nại kỷ|1 -24 -14 -20
pair|nại về|-19 2 40 -34
pair|nại đền|-2 0 11 25
pair|nạn chặt|0 0 20 32
pair|nạn cờ|0 26 0 0
pair|nạn giao|13 1 0 8
pair|nạn xã|-7 0 0 -15
pair|nạo vét|0 12 21 -11
pair|nạp #|50 0 22 0
pair|nạp mới|11 1 -27 -6
pair|nạp thêm|-53 -1 -15 -6
pair|nạp được|-7 27 0 21
pair|nạp đảng|-23 0 18 4
pair|nậm cắn|0 0 -10 0
pair|nắm chắc|0 0 15 -18
pair|nắm dư|0 0 62 0
pair|nắm tình|0 11 -29 -1
pair|nắng hạn|0 9 -1 0
pair|nằm bờ|0 0 0 1
pair|nằm chờ|0 15 0 -1
pair|nằm chủ|0 2 -1 1
pair|nằm trong|-9 0 0 -5
pair|nằm trên|0 16 0 2
pair|nằm ở|-23 -37 0 0
pair|nặng mà|0 0 0 17
pair|nặng nề|0 4 0 -12
pair|nẹt pô|-1 19 0 0
pair|nếp #|0 0 0 46
pair|nếp cũ|0 -8 0 0
pair|nếp sinh|17 18 0 0
pair|nếp sống|-5 0 27 -30
pair|nếu không|0 0 0 1
pair|nếu trừ|0 16 0 -8
pair|nếu để|0 0 39 -35
pair|nề nếp|6 -10 -7 7
pair|nền kinh|0 26 0 36
pair|nền nếp|17 0 0 0
pair|nền tảng|2 0 0 7
pair|nể nang|0 0 1 0
pair|nối cao|8 -10 -26 -10
pair|nối dài|0 32 0 0
pair|nối mạng|4 0 0 0
pair|nối ngân|6 0 36 0
pair|nối nước|0 0 36 -28
pair|nối trực|1 0 0 13
pair|nối vms|0 0 0 22
pair|nồng độ|0 -16 6 -2
pair|nổi #|-7 33 0 0
pair|nổi bật|-56 0 0 -23
pair|nổi cục|4 0 0 0
pair|nổi lên|-3 -12 0 -20
pair|nổi tiền|0 3 0 0
pair|nỗ lực|-15 0 0 5
pair|nỗi lo|0 -39 -9 -20
pair|nội )|0 0 -9 0
pair|nội buôn|0 0 8 5
pair|nội bộ|0 9 0 -11
pair|nội thị|-17 24 0 1
pair|nội trú|0 4 0 0
pair|nội vụ|0 0 46 1
pair|nội ô|0 6 8 -15
pair|nội đồng|0 0 16 -2
pair|nộp #|10 0 -9 20
pair|nộp báo|0 0 12 -4
pair|nộp bù|0 0 7 0
pair|nộp bản|0 0 20 0
pair|nộp hồ|15 2 34 -10
pair|nộp hộ|-8 61 0 51
pair|nộp ngân|44 -1 3 -72
pair|nộp thuế|0 0 18 -1
pair|nộp trực|-27 0 0 -1
pair|nộp đơn|0 0 0 5
pair|nộp đảng|48 0 -15 57
pair|nợ #|3 0 0 10
pair|nợ bảo|0 -33 23 0
pair|nợ cũ|0 0 2 0
pair|nợ của|0 0 6 17
pair|nợ dưới|-2 -24 -1 0
pair|nợ lương|11 9 0 -48
pair|nợ mới|0 0 35 -16
pair|nợ phụ|0 0 7 0
pair|nợ quá|29 -28 0 18
pair|nợ thuế|12 15 34 -30
pair|nợ tiền|0 12 0 -30
pair|nợ từng|0 0 26 -12
pair|nợ xây|-12 0 0 0
pair|nợ xấu|1 5 -1 -35
pair|nợ đóng|0 -1 -31 0
pair|nợ đất|0 0 43 10
pair|nợ đọng|0 0 -1 0
pair|nửa chặng|-17 0 -2 0
pair|nửa cuối|0 0 -55 0
pair|nửa kế|-37 12 0 1
pair|nửa năm|-2 1 0 0
pair|nửa số|0 26 0 25
pair|nửa tháng|0 22 2 -7
pair|nửa đầu|-1 -1 1 0
pair|nữ dưới|0 8 -8 -20
pair|nữ nhận|0 0 6 12
pair|nữ năm|0 0 -1 0
pair|nữ phối|0 0 0 7
pair|nữ quần|-12 25 0 0
pair|nữ trẻ|0 8 -8 -20
pair|nữa là|0 -3 -12 -6
pair|nữa đang|0 0 0 5
pair|ocop #|10 0 -1 17
pair|ocop )|7 0 0 -5
pair|ocop của|7 0 0 -5
pair|ocop được|50 -10 0 -54
pair|online )|0 0 -1 0
pair|par index|1 0 -7 0
pair|pci tụt|-1 48 0 0
pair|pha cho|0 -9 -12 0
pair|pha về|0 0 13 0
pair|phan thị|0 0 -18 0
pair|phan đình|-11 0 -14 0
pair|phi lan|-11 31 0 0
pair|phi nông|0 5 0 1
pair|phi vật|10 0 0 0
pair|phiên bác|0 0 1 -10
pair|phiên chất|-3 -1 -29 -46
pair|phiên chợ|26 0 0 15
pair|phiên giao|2 0 14 42
pair|phiên tháng|0 0 -1 0
pair|phiên thứ|0 0 -11 -8
pair|phiên tòa|0 12 1 -1
pair|phiếu chính|-14 25 0 25
pair|phong -|-5 0 1 0
pair|phong cốc|0 0 -7 25
pair|phong thiếu|0 4 0 7
pair|phong trào|17 0 0 -12
pair|phong tỏa|22 -6 -42 -4
pair|phong tục|-6 0 13 11
pair|phum sóc|10 20 -21 11
pair|phun hóa|45 -1 7 -9
pair|phun khử|0 0 23 0
pair|phàn nàn|0 2 0 -13
pair|phá #|28 0 0 -28
pair|phá giảm|37 -12 0 -16
pair|phá rừng|0 0 2 0
pair|phá tam|10 -7 0 0
pair|phá vỡ|0 10 0 0
pair|phá án|8 0 -2 15
pair|pháo nổ|0 1 0 8
pair|pháp #|0 20 0 0
pair|pháp -|-18 0 -8 0
pair|pháp chế|0 -6 0 0
pair|pháp giúp|-27 -7 0 -2
pair|pháp hình|10 1 -8 1
pair|pháp kiềm|-22 0 0 0
pair|pháp luật|26 0 4 0
pair|pháp lệnh|8 11 0 -19
pair|pháp phối|0 0 0 17
pair|pháp quý|0 0 -4 0
pair|pháp để|0 0 34 -25
pair|phát #|2 0 0 22
pair|phát biểu|0 0 -17 0
pair|phát cao|-17 15 0 -12
pair|phát cho|0 0 0 18
pair|phát hiện|-2 26 0 0
pair|phát huy|0 0 -34 -24
pair|phát hành|1 0 15 -32
pair|phát ngôn|0 0 23 -9
pair|phát rừng|-10 10 0 0
pair|phát sinh|5 0 0 -1
pair|phát sóng|0 0 0 29
pair|phát thanh|0 0 33 0
pair|phát thấp|0 0 17 -34
pair|phát tại|-2 -2 0 -3
pair|phát từ|0 8 0 0
pair|phát động|-8 -20 5 22
pair|phát ổn|8 0 0 67
pair|phát ở|0 0 0 38
pair|phân bón|-28 0 0 24
pair|phân bổ|0 0 0 4
pair|phân công|8 0 1 -3
pair|phân cấp|-1 10 0 0
pair|phân hữu|13 0 -2 0
pair|phân khai|0 0 42 0
pair|phân khu|-7 7 6 17
pair|phân loại|0 0 15 0
pair|phân luồng|0 0 38 0
pair|phân lô|0 19 0 0
pair|phân tán|36 -24 0 1
pair|phân tích|0 2 -3 -42
pair|phân urê|0 10 0 17
pair|phân việc|0 0 -10 0
pair|phép #|18 2 0 0
pair|phép bán|0 0 0 8
pair|phép còn|0 0 1 31
pair|phép mỏ|0 0 -22 -2
pair|phép trên|30 -21 0 18
pair|phép tại|-2 14 0 0
pair|phép ven|0 1 0 2
pair|phép xây|66 1 31 -5
pair|phép ở|0 26 0 0
pair|phê #|-26 0 0 -3
pair|phê ,|44 0 -6 -8
pair|phê bình|0 1 0 -5
pair|phê bị|0 0 0 21
pair|phê chiếm|0 0 0 17
pair|phê duyệt|-1 0 0 0
pair|phê tái|-31 -36 0 -7
pair|phê với|0 0 1 26
pair|phê được|-46 -28 0 3
pair|phí #|0 2 0 1
pair|phí ,|-4 52 0 -5
pair|phí bảo|0 6 0 24
pair|phí cho|11 0 2 25
pair|phí công|0 0 0 1
pair|phí giảm|0 21 0 3
pair|phí hỗ|-29 31 0 0
pair|phí không|1 0 2 -31
pair|phí qua|13 0 0 0
pair|phí số|0 0 34 -42
pair|phí trên|0 0 0 33
pair|phí trước|-23 0 0 0
pair|phí và|-35 -6 -33 -11
pair|phí vệ|0 0 0 -37
pair|phí đầu|0 18 25 26
pair|phía bạn|2 0 6 0
pair|phía bắc|-35 26 -19 -1
pair|phòng #|0 0 6 0
pair|phòng -|0 0 -3 -1
pair|phòng an|30 0 0 0
pair|phòng bệnh|6 0 2 0
pair|phòng chuyên|40 0 -6 12
pair|phòng chống|0 6 0 0
pair|phòng do|0 13 -9 0
pair|phòng dân|0 -17 0 0
pair|phòng gd|-12 0 0 3
pair|phòng gia|-24 46 0 0
pair|phòng giám|0 0 0 -2
pair|phòng giữ|0 0 15 -59
pair|phòng gửi|0 0 -29 0
pair|phòng huyện|0 0 38 1
pair|phòng học|33 1 0 0
pair|phòng họp|0 -15 0 0
pair|phòng hộ|-13 18 0 2
pair|phòng khám|-5 8 17 -17
pair|phòng kế|0 0 10 0
pair|phòng kỹ|0 0 18 0
pair|phòng lao|0 0 20 0
pair|phòng lmlm|12 -7 0 0
pair|phòng lý|0 0 14 0
pair|phòng mà|23 0 0 -16
pair|phòng mới|0 0 0 15
pair|phòng nghiệp|-1 0 5 0
pair|phòng ngừa|-1 0 -18 2
pair|phòng nn|0 0 42 0
pair|phòng nào|0 0 7 0
pair|phòng nêu|0 -3 18 19
pair|phòng nông|0 -11 0 -1
pair|phòng nội|0 1 39 0
pair|phòng phun|0 0 23 -21
pair|phòng quản|0 0 -18 6
pair|phòng tam|0 0 0 14
pair|phòng tham|0 0 33 19
pair|phòng thanh|0 0 0 1
pair|phòng theo|0 0 -1 0
pair|phòng thành|0 0 42 0
pair|phòng thông|0 0 -39 0
pair|phòng thủ|25 0 0 3
pair|phòng tn|0 0 1 0
pair|phòng tài|0 0 17 0
pair|phòng tư|0 0 49 0
pair|phòng tổ|0 0 -27 0
pair|phòng ubnd|0 0 -14 -11
pair|phòng và|-3 0 -5 0
pair|phòng y|0 0 40 0
pair|phòng điều|0 0 0 -19
pair|phòng đăng|-1 -15 0 19
pair|phòng được|36 0 0 0
pair|phòng đảng|0 0 14 0
pair|phòng đợt|44 0 0 -30
pair|phòng đủ|26 0 0 5
pair|phòng ở|0 20 0 -7
pair|phó bí|0 0 -5 0
pair|phó chủ|-7 0 0 0
pair|phóng mặt|3 0 0 0
pair|phù cát|-4 -3 0 0
pair|phù hợp|26 0 3 0
pair|phú -|15 -18 0 21
pair|phú diễn|-18 13 0 0
pair|phú quý|-1 1 0 -6
pair|phú quốc|-8 0 0 8
pair|phú tân|0 0 -35 31
pair|phú yên|3 0 0 0
pair|phúc an|0 -4 -9 0
pair|phúc lợi|0 0 11 0
pair|phúc thẩm|0 0 0 -7
pair|phúc tra|-8 0 41 0
pair|phương #|8 0 0 0
pair|phương châm|0 0 14 0
pair|phương chủ|0 -7 0 0
pair|phương có|0 0 -22 0
pair|phương hai|-39 -4 0 0
pair|phương hướng|0 0 -3 0
pair|phương ngày|0 0 -1 0
pair|phương năm|-8 0 -8 0
pair|phương quy|31 0 0 0
pair|phương số|0 0 2 0
pair|phương thức|27 0 0 24
pair|phương tiện|-6 20 25 17
pair|phương án|0 0 17 0
pair|phương đã|53 -1 -1 -32
pair|phước -|0 0 -1 -1
pair|phước dinh|0 0 15 0
pair|phước hậu|-19 16 37 0
pair|phước hội|0 0 0 21
pair|phước lộc|-32 0 0 0
pair|phước mở|1 0 0 0
pair|phước thể|0 14 0 11
pair|phước vinh|-11 0 0 0
pair|phường #|11 0 0 0
pair|phường )|0 0 -1 -12
pair|phường ,|21 -17 0 49
pair|phường an|0 0 0 23
pair|phường báo|-2 0 0 -30
pair|phường bình|0 0 -13 0
pair|phường bắc|0 0 0 14
pair|phường bồ|0 0 -10 0
pair|phường châu|0 0 0 -4
pair|phường chưa|-1 14 0 1
pair|phường chủ|0 0 2 0
pair|phường cái|0 0 -25 0
pair|phường còn|0 16 0 -1
pair|phường có|-29 0 0 -13
pair|phường cùng|-1 0 3 -1
pair|phường cũ|25 -23 -1 1
pair|phường duy|0 0 0 21
pair|phường dự|0 0 -7 -5
pair|phường giao|0 0 -21 24
pair|phường giám|0 0 47 0
pair|phường hoài|-1 6 0 0
pair|phường hoàn|41 0 10 -41
pair|phường hòa|1 0 1 -14
pair|phường hưởng|23 0 0 -11
pair|phường hải|-15 0 -13 -2
pair|phường họp|0 0 -20 -18
pair|phường hồng|0 0 -6 0
pair|phường hội|0 0 0 15
pair|phường kim|-6 0 -24 0
pair|phường kinh|0 -6 -24 0
pair|phường kiến|0 0 9 -6
pair|phường kiểm|16 0 -17 0
pair|phường lãm|1 -12 0 0
pair|phường lần|0 0 0 -1
pair|phường lập|0 0 37 0
pair|phường mới|0 0 0 -11
pair|phường mở|0 0 0 24
pair|phường nguyễn|0 0 -1 0
pair|phường ninh|0 0 0 -19
pair|phường nào|0 -7 8 26
pair|phường nắm|0 0 2 0
pair|phường phong|0 0 -11 0
pair|phường phấn|0 0 -34 0
pair|phường phối|0 0 4 0
pair|phường phố|-14 0 -17 0
pair|phường quyết|0 0 -5 0
pair|phường ra|22 0 55 -25
pair|phường rà|0 0 4 -1
pair|phường tam|27 0 0 0
pair|phường thu|1 0 4 0
pair|phường thành|1 0 0 2
pair|phường thông|-13 -1 12 -12
pair|phường thắng|-1 -1 -5 0
pair|phường thới|10 0 0 0
pair|phường tiếp|30 0 0 14
pair|phường trung|-1 0 -14 0
pair|phường trà|-15 0 -20 0
pair|phường trình|-29 0 25 -29
pair|phường tân|0 0 0 1
pair|phường và|-13 0 -16 -20
pair|phường văn|0 9 24 0
pair|phường vận|0 0 21 -26
pair|phường về|-31 0 -26 -15
pair|phường xong|19 0 0 -1
pair|phường xuân|-23 -11 -32 0
pair|phường xử|0 0 25 0
pair|phường đi|12 0 0 0
pair|phường đã|-2 0 -2 -9
pair|phường đó|0 -6 9 33
pair|phường đặt|-23 0 -14 0
pair|phường đồng|4 0 2 0
pair|phường ổn|24 0 -10 -9
pair|phạm #|0 0 10 0
pair|phạm (|16 0 6 -10
pair|phạm ,|-1 1 0 71
pair|phạm anh|0 0 -4 0
pair|phạm chuyển|14 0 -5 44
pair|phạm chí|0 0 13 0
pair|phạm mua|0 0 0 23
pair|phạm mới|-1 1 0 -1
pair|phạm pháp|10 1 -7 0
pair|phạm thu|0 0 -5 0
pair|phạm tiến|0 -9 10 0
pair|phạm trật|0 24 0 0
pair|phạm tội|8 1 0 0
pair|phạm vùng|23 -14 1 8
pair|phạm về|24 0 0 0
pair|phạm đình|0 0 29 -23
pair|phạm đất|0 0 11 0
pair|phạm đối|2 -5 30 0
pair|phạt #|11 -30 0 -1
pair|phạt an|-8 0 16 0
pair|phạt nghiêm|0 0 22 -24
pair|phạt nguội|0 0 23 0
pair|phạt tiền|-8 0 8 0
pair|phạt vi|10 0 0 0
pair|phạt đổ|-9 0 10 30
pair|phải chạy|0 0 0 33
pair|phải chờ|0 1 0 39
pair|phải có|0 -1 27 11
pair|phải công|0 0 2 -1
pair|phải cưỡng|1 0 0 22
pair|phải cắt|0 1 0 -23
pair|phải di|0 0 0 12
pair|phải dừng|0 30 0 14
pair|phải giãn|0 -24 -4 0
pair|phải giữ|0 0 33 0
pair|phải gửi|-16 21 -9 20
pair|phải học|6 0 0 36
pair|phải khắc|-20 -12 -1 -9
pair|phải làm|0 0 -4 1
pair|phải nghiêm|0 -24 0 0
pair|phải nhập|0 4 0 57
pair|phải nói|0 -44 0 -5
pair|phải rà|0 0 35 0
pair|phải thu|-27 1 -3 21
pair|phải thực|0 -16 9 -2
pair|phải trả|-16 -1 0 -46
pair|phải về|-8 0 0 6
pair|phải xin|0 23 0 0
pair|phải xong|-10 -2 16 1
pair|phải xử|16 -21 11 -19
pair|phải điều|0 7 0 11
pair|phải đạt|0 -5 -25 1
pair|phản biện|-3 0 0 0
pair|phản ánh|0 0 -1 0
pair|phấn khởi|-27 0 0 20
pair|phấn đấu|0 0 1 -2
pair|phần #|-8 9 0 -8
pair|phần ba|-1 1 0 5
pair|phần chưa|0 -26 -16 -54
pair|phần còn|0 2 -11 28
pair|phần gạo|40 0 0 0
pair|phần ii|0 -16 0 0
pair|phần lớn|-41 43 0 -13
pair|phần mình|0 0 -54 -17
pair|phần mềm|0 7 -1 -10
pair|phần ngọn|0 25 0 -2
pair|phần nhiều|0 35 0 45
pair|phần quà|9 0 0 -34
pair|phần thu|15 2 -1 1
pair|phần trăm|6 -14 0 1
pair|phần việc|-1 -1 -16 0
pair|phần đông|-12 33 -2 -3
pair|phẩm #|0 0 0 -23
pair|phẩm bằng|-5 19 0 29
pair|phẩm chủ|-2 0 0 0
pair|phẩm còn|0 20 0 -1
pair|phẩm cấp|8 -1 0 30
pair|phẩm của|-30 -9 -7 -10
pair|phẩm lên|0 0 0 41
pair|phẩm ocop|-13 0 0 20
pair|phẩm trong|26 0 0 -31
pair|phẩm trên|83 1 0 0
pair|phẫu thuật|8 0 0 0
pair|phận cán|0 0 0 -52
pair|phận kế|0 -6 17 27
pair|phận một|0 0 8 -2
pair|phận nhân|0 0 0 -8
pair|phận thanh|0 25 0 -14
pair|phận tiếp|7 0 0 7
pair|phế thải|0 0 18 -43
pair|phố #|-43 4 -1 -15
pair|phố (|0 55 0 -51
pair|phố )|0 0 8 0
pair|phố ;|0 0 6 0
pair|phố bố|0 0 1 -2
pair|phố cát|0 0 8 14
pair|phố còn|0 -5 0 -14
pair|phố có|22 0 0 13
pair|phố cần|0 0 -22 0
pair|phố cố|-9 0 0 0
pair|phố cổ|5 0 -3 -22
pair|phố dự|-21 -2 -14 0
pair|phố ghi|-34 0 0 0
pair|phố giao|-17 0 0 55
pair|phố giữ|21 0 42 -52
pair|phố hiến|-14 0 -17 0
pair|phố hạ|-7 4 50 -4
pair|phố khóa|4 0 0 27
pair|phố không|10 0 0 -11
pair|phố ký|21 0 0 -15
pair|phố lo|0 0 2 -44
pair|phố làm|0 0 0 13
pair|phố lê|0 12 0 0
pair|phố lạng|0 0 -1 0
pair|phố lập|26 -12 14 30
pair|phố nguyễn|-5 0 -5 0
pair|phố sáng|44 -2 0 48
pair|phố số|0 16 0 0
pair|phố theo|-41 0 -6 2
pair|phố thường|0 0 14 19
pair|phố trong|0 0 0 25
pair|phố trên|0 0 0 24
pair|phố trị|33 0 0 -54
pair|phố tăng|0 0 0 -24
pair|phố và|16 -1 0 0
pair|phố văn|1 0 1 12
pair|phố vận|0 0 69 0
pair|phố với|21 -2 -1 -2
pair|phố đi|0 0 0 -13
pair|phố đạt|34 -2 0 -31
pair|phố để|-3 0 13 0
pair|phố đối|0 -6 13 0
pair|phố ẩm|4 0 0 0
pair|phối hợp|0 0 1 0
pair|phối nông|0 0 1 0
pair|phổ biến|0 0 -1 0
pair|phổ cập|1 3 17 -38
pair|phổ thông|0 0 -5 -22
pair|phổ yên|0 13 0 0
pair|phụ cấp|27 -1 0 -42
pair|phụ huynh|0 -1 36 -22
pair|phụ lục|0 4 0 0
pair|phụ trách|2 1 1 2
pair|phụ trợ|31 -16 2 -25
pair|phụ đạo|0 0 37 0
pair|phục #|4 0 0 -10
pair|phục dựng|0 0 43 -1
pair|phục hoặc|0 -12 0 0
pair|phục hậu|-6 -11 -1 -9
pair|phục hồi|0 1 1 27
pair|phục hồ|0 0 2 31
pair|phục sau|15 15 0 -11
pair|phục thiên|-14 9 0 0
pair|phục vụ|8 0 -2 0
pair|phục đàn|0 0 19 -19
pair|phủ #|20 0 -2 1
pair|phủ )|0 0 1 0
pair|phủ bhxh|-18 22 -8 17
pair|phủ bhyt|17 0 -2 -32
pair|phủ bạt|0 0 0 21
pair|phủ bảo|2 -9 0 0
pair|phủ kín|21 0 0 4
pair|phủ lý|1 0 0 2
pair|phủ rừng|-40 -8 -5 -18
pair|phủ sóng|0 0 30 2
pair|phủ và|-36 -1 -18 0
pair|phủ về|-25 0 -4 -28
pair|phủ xanh|32 -6 0 4
pair|phủ được|9 1 0 59
pair|phức tạp|-2 7 2 1
pair|prông báo|-28 -8 0 0
pair|ptnt bám|0 0 17 0
pair|ptnt chủ|0 0 11 0
pair|ptnt cùng|0 0 -11 0
pair|pưh sơ|0 0 -2 0
pair|pờ làm|0 0 0 28
pair|qbđt )|0 0 -8 0
pair|qh14 của|0 0 33 0
pair|qh15 ngày|-18 0 -21 -3
pair|qlda dân|18 -15 10 16
pair|qlda đtxd|0 0 -5 0
pair|qp -|-18 0 -1 -6
pair|qpan không|0 0 6 18
pair|qsdđ ,|21 -11 0 0
pair|qu -|0 0 -6 0
pair|qua #|0 -2 -3 -1
pair|qua ba|2 0 -27 -42
pair|qua biên|0 0 21 0
pair|qua báo|-15 0 0 0
pair|qua camera|0 0 20 -6
pair|qua các|0 1 -10 -4
pair|qua cảng|20 0 0 -15
pair|qua cửa|18 42 -3 -7
pair|qua dự|0 0 18 0
pair|qua giám|-11 11 0 -14
pair|qua giá|18 0 0 0
pair|qua huyện|13 0 0 -11
pair|qua hệ|0 0 6 0
pair|qua hợp|5 0 0 -9
pair|qua kho|0 0 0 -30
pair|qua khối|0 0 0 23
pair|qua kiểm|-47 4 0 0
pair|qua loa|0 4 6 0
pair|qua lối|-8 8 -4 18
pair|qua màn|0 1 0 0
pair|qua mạng|0 28 0 0
pair|qua mấy|-3 18 0 0
pair|qua mức|14 -12 0 18
pair|qua nghị|0 0 4 0
pair|qua ngày|-16 -23 -8 -9
pair|qua nhiều|0 0 0 31
pair|qua nổi|-6 30 0 0
pair|qua quỹ|0 0 0 -14
pair|qua sáu|-42 0 0 0
pair|qua thanh|12 18 0 0
pair|qua tháng|-7 1 0 0
pair|qua thôn|0 0 0 -27
pair|qua thăm|-28 -3 0 0
pair|qua thẻ|2 0 0 5
pair|qua tài|36 -1 0 -1
pair|qua xóm|-8 25 0 0
pair|qua đào|0 -1 -32 -4
pair|qua đêm|0 35 0 -49
pair|qua đó|6 -5 0 44
pair|qua đường|1 7 0 25
pair|qua đẩy|-1 1 13 15
pair|qua đời|0 0 0 11
pair|quan (|0 0 20 0
pair|quan ,|0 0 -10 -45
pair|quan biết|0 0 -32 0
pair|quan báo|10 -7 -63 15
pair|quan bắc|27 0 0 0
pair|quan chưa|-2 0 10 8
pair|quan hành|8 -3 34 0
pair|quan hóa|-38 0 0 0
pair|quan hệ|3 0 0 10
pair|quan làm|0 0 0 -3
pair|quan mới|0 11 0 0
pair|quan nam|0 0 0 14
pair|quan nhà|-7 5 0 0
pair|quan nộp|0 0 1 0
pair|quan phản|0 12 -7 1
pair|quan trong|0 3 0 14
pair|quan trung|6 0 0 29
pair|quan trắc|1 0 0 0
pair|quan trọng|0 -4 0 0
pair|quan tâm|0 -5 -1 -39
pair|quan điều|0 0 1 31
pair|quang cơ|0 12 14 0
pair|quang trung|0 -12 0 16
pair|quang uy|0 0 12 0
pair|quanh chợ|0 0 0 -20
pair|quanh các|0 0 0 1
pair|quanh khu|0 0 15 41
pair|quanh samsung|0 16 0 0
pair|quay lại|0 0 0 1
pair|quay về|5 32 6 -13
pair|quen biết|0 0 0 7
pair|quy chuẩn|-3 9 0 0
pair|quy chế|16 0 7 0
pair|quy hoạch|0 0 5 0
pair|quy mô|3 17 15 0
pair|quy nhơn|3 0 0 0
pair|quy thóc|25 0 0 -24
pair|quy trình|-12 1 19 0
pair|quy tập|16 0 0 -27
pair|quy đông|-13 -26 0 1
pair|quy ước|0 0 0 5
pair|quyết #|0 0 13 0
pair|quyết (|8 0 0 8
pair|quyết cho|-13 -2 0 -7
pair|quyết chuyên|0 12 0 0
pair|quyết có|0 0 -20 0
pair|quyết của|40 -15 0 0
pair|quyết dứt|0 0 -1 -14
pair|quyết giải|0 0 42 0
pair|quyết hđnd|59 0 0 60
pair|quyết hội|-14 17 30 25
pair|quyết khiếu|0 0 6 0
pair|quyết không|0 0 30 26
pair|quyết kịp|3 0 -28 40
pair|quyết liệt|0 0 1 23
pair|quyết nghị|0 0 -1 0
pair|quyết này|0 0 0 5
pair|quyết số|0 0 1 0
pair|quyết thu|0 0 1 24
pair|quyết tháng|0 9 -2 0
pair|quyết thông|0 0 -1 0
pair|quyết thủ|0 0 0 44
pair|quyết toán|0 31 -54 0
pair|quyết trung|2 -2 28 0
pair|quyết trực|-17 0 -19 0
pair|quyết tâm|-35 -6 19 0
pair|quyết việc|29 0 37 -38
pair|quyết và|-21 0 -16 0
pair|quyết xong|40 -17 0 1
pair|quyết xử|-10 0 24 10
pair|quyết đã|0 0 5 36
pair|quyết đình|0 0 0 26
pair|quyết đúng|-1 0 0 -3
pair|quyết đơn|-15 20 18 11
pair|quyết được|0 -13 -7 0
pair|quyết đảng|0 0 0 32
pair|quyết định|-1 0 0 -1
pair|quyền #|-29 0 -1 -16
pair|quyền ,|0 28 0 0
pair|quyền có|0 1 0 0
pair|quyền cơ|33 0 0 -10
pair|quyền hai|34 0 0 0
pair|quyền sử|0 0 29 0
pair|quyền và|7 0 -8 0
pair|quyền xã|0 0 0 5
pair|quyền địa|-13 0 0 0
pair|quà #|11 0 0 1
pair|quà cho|31 -14 0 -50
pair|quà trị|2 0 0 33
pair|quà tết|19 0 0 3
pair|quá #|0 0 5 8
pair|quá hạn|7 0 1 -5
pair|quá hẹn|0 40 0 -26
pair|quá một|0 9 1 18
pair|quá nửa|0 21 -11 17
pair|quá thời|-15 22 0 -24
pair|quá tải|0 0 0 13
pair|quán "|-17 46 0 -20
pair|quán lấn|0 -1 32 -1
pair|quán triệt|16 0 -1 0
pair|quân #|0 0 -1 -4
pair|quân cho|-3 0 13 0
pair|quân chung|1 32 0 35
pair|quân các|0 -12 1 0
pair|quân cả|28 37 0 0
pair|quân dân|0 0 0 6
pair|quân làm|-11 0 4 -26
pair|quân lương|9 -1 0 17
pair|quân mỗi|0 -13 -21 0
pair|quân nhân|11 0 0 0
pair|quân năm|0 0 28 21
pair|quân sơ|0 13 -9 0
pair|quân sự|0 0 7 -5
pair|quân tháo|31 0 0 0
pair|quân toàn|-9 14 0 -11
pair|quân tại|-2 0 -10 0
pair|quân từ|30 0 6 6
pair|quân vệ|7 0 0 -24
pair|quân y|0 0 0 19
pair|quân được|0 0 0 18
pair|quân đạt|-1 0 0 0
pair|quân đầu|21 0 -3 38
pair|quân đợt|0 0 36 8
pair|quân đủ|45 0 -4 -9
pair|quét #|20 3 0 0
pair|quý #|-27 0 -51 0
pair|quý báo|0 0 32 40
pair|quý cuối|0 0 -2 0
pair|quý i|1 0 0 0
pair|quý một|0 0 0 39
pair|quý trước|3 0 0 0
pair|quý đầu|0 0 -15 5
pair|quăng có|0 0 0 10
pair|quả buớc|0 0 0 5
pair|quả cho|0 -2 26 33
pair|quả chưa|0 0 0 48
pair|quả chợ|0 0 18 0
pair|quả cả|0 -34 0 -20
pair|quả giám|-11 11 0 0
pair|quả giải|0 0 38 45
pair|quả gửi|0 0 0 18
pair|quả khắc|0 0 0 4
pair|quả kiểm|-1 0 0 0
pair|quả lĩnh|55 0 -22 -101
pair|quả ngoại|0 0 23 -5
pair|quả như|0 0 -8 -2
pair|quả này|0 0 0 -2
pair|quả nổi|-7 0 0 0
pair|quả qua|8 0 2 1
pair|quả rà|-35 0 0 0
pair|quả sang|0 0 13 0
pair|quả tang|15 0 28 21
pair|quả thu|-17 -16 -42 -20
pair|quả tháng|-34 0 0 0
pair|quả thực|0 0 0 16
pair|quả toàn|21 0 0 45
pair|quả trong|22 0 0 -39
pair|quả trên|-8 0 13 0
pair|quả trước|0 0 -30 -22
pair|quả tại|0 0 0 42
pair|quả tốt|28 0 0 0
pair|quả về|-2 0 13 2
pair|quả xử|0 0 6 46
pair|quả đạt|0 0 0 30
pair|quản chặt|0 0 4 -15
pair|quảng canh|-13 0 0 32
pair|quảng cáo|1 0 0 0
pair|quảng ngãi|0 0 -3 0
pair|quảng thọ|31 -10 0 -24
pair|quảng trạch|-18 0 -9 -8
pair|quảng yên|0 0 0 22
pair|quần chúng|0 0 0 30
pair|quầy có|6 0 0 14
pair|quầy kỳ|-2 0 -10 0
pair|quận #|5 0 0 -5
pair|quận báo|-9 -4 -19 -9
pair|quận chủ|0 0 -2 -1
pair|quận giao|19 -9 0 -23
pair|quận hai|-1 -1 -1 0
pair|quận hoàn|41 0 0 0
pair|quận kiến|-3 0 0 0
pair|quận lần|0 0 0 5
pair|quận ngô|0 -1 -15 0
pair|quận nâng|0 0 18 0
pair|quận phối|0 0 7 22
pair|quận được|51 0 0 -30
pair|quận ủy|-31 0 -22 -11
pair|quế khóa|0 0 -6 0
pair|quốc doanh|0 0 10 -9
pair|quốc dũng|0 0 0 -17
pair|quốc gia|0 0 -1 -11
pair|quốc huy|0 0 30 -67
pair|quốc khánh|9 -8 0 0
pair|quốc làm|10 0 0 -8
pair|quốc lộ|23 0 11 -16
pair|quốc oai|0 -16 0 0
pair|quốc phòng|-1 0 0 -35
pair|quốc tế|0 14 0 1
pair|quốc việt|0 0 0 15
pair|quốc và|0 0 -27 0
pair|quỹ "|6 -2 0 -6
pair|quỹ #|0 0 23 14
pair|quỹ cứu|-11 20 0 -14
pair|quỹ hết|0 0 37 54
pair|quỹ phòng|0 31 0 0
pair|quỹ qpan|0 0 6 18
pair|quỹ quốc|17 0 4 0
pair|quỹ vì|0 0 38 0
pair|qđ #|-16 0 0 -25
pair|qđ -|-16 0 0 2
pair|qđ /|5 0 1 -2
pair|r '|-5 0 -14 0
pair|ra #|5 0 0 -3
pair|ra )|5 0 0 10
pair|ra an|33 0 0 -8
pair|ra bước|10 0 0 -12
pair|ra bảo|0 0 11 0
pair|ra cháy|9 -10 -13 1
pair|ra các|0 0 10 0
pair|ra cả|-11 16 0 9
pair|ra gọn|0 0 0 -19
pair|ra hoa|42 16 -9 37
pair|ra khơi|2 -39 0 0
pair|ra khỏi|0 -1 1 13
pair|ra là|-1 62 0 11
pair|ra lớp|25 0 8 -6
pair|ra mất|26 -12 0 0
pair|ra mắt|44 -5 -8 -42
pair|ra một|-13 20 0 26
pair|ra nghị|0 0 21 0
pair|ra ngày|0 -28 -14 0
pair|ra nhiều|0 19 0 0
pair|ra những|0 -45 -12 0
pair|ra quyết|13 -1 0 33
pair|ra quân|-1 -5 0 0
pair|ra sôi|0 0 0 16
pair|ra sông|0 2 0 -9
pair|ra thì|-15 21 0 -1
pair|ra tại|-46 0 0 0
pair|ra vào|0 0 29 6
pair|ra điểm|7 0 35 -46
pair|ra đúng|16 0 0 0
pair|ra đảo|2 0 0 -1
pair|ra đến|34 -9 0 0
pair|ra ở|0 18 0 37
pair|ranh giới|11 -3 0 28
pair|rao vặt|0 15 0 0
pair|rau an|7 28 -1 -8
pair|rau màu|-22 -2 0 -1
pair|rau má|41 -3 1 -26
pair|riêng #|20 0 0 0
pair|riêng cho|0 0 13 -1
pair|riêng các|-11 0 -41 0
pair|riêng công|-54 0 -36 8
pair|riêng khách|6 0 0 19
pair|riêng lẻ|35 -15 0 0
pair|riêng mùa|-1 12 0 0
pair|riêng ngành|0 0 14 0
pair|riêng phá|0 10 0 0
pair|riêng sản|-4 16 0 0
pair|riêng thu|-13 -34 -18 -20
pair|riêng thuế|0 0 0 18
pair|riêng tiền|-11 16 0 -1
pair|riêng trước|0 0 9 23
pair|riêng với|0 -4 5 0
pair|riêng xuất|1 19 0 -40
pair|riêng án|-17 -22 -8 -17
pair|riêng đàn|0 11 0 0
pair|riêng được|10 -1 0 26
pair|riêng đồng|-27 -32 0 0
pair|ruộng bậc|31 0 0 0
pair|ruộng bỏ|0 -8 13 2
pair|ruộng hai|0 0 0 15
pair|ruộng hoang|0 21 0 0
pair|ruộng trũng|13 0 36 0
pair|ruộng đất|-8 40 0 0
pair|rà hộ|0 0 26 -18
pair|rà lại|3 0 47 -29
pair|rà nguồn|0 -1 -11 -23
pair|rà từng|0 0 14 25
pair|rành công|0 0 0 -3
pair|rác bãi|0 0 0 24
pair|rác gò|0 0 7 0
pair|rác sinh|-9 -5 0 -28
pair|rác thải|0 0 7 -3
pair|rác trộm|-8 0 9 24
pair|rác tân|0 0 6 0
pair|rác tại|1 0 29 -1
pair|rác tạm|0 0 0 16
pair|rác tồn|0 46 0 -55
pair|rác vẫn|-1 22 0 17
pair|rác về|0 -5 7 15
pair|rác ở|-43 -18 -8 -14
pair|rét cho|0 0 0 24
pair|rét còn|0 0 0 -29
pair|rét hại|-3 15 0 -9
pair|rét đậm|-26 -23 0 0
pair|rò rỉ|0 0 0 14
pair|rót làm|-8 8 0 -4
pair|rót về|-10 29 0 -30
pair|rô -|-3 0 13 0
pair|rõ #|37 -23 0 -17
pair|rõ nguồn|0 0 0 33
pair|rõ người|-4 0 0 0
pair|rõ nét|6 0 0 9
pair|rõ trách|0 0 35 20
pair|rõ việc|-9 0 -1 -7
pair|rút #|33 -13 -10 49
pair|rút còn|40 -27 0 -17
pair|rút gọn|-17 0 32 24
pair|rút kinh|0 -9 0 0
pair|rút xuống|54 -1 0 -64
pair|rút được|0 1 0 -7
pair|răn đe|0 0 15 0
pair|rơ châm|0 0 -6 0
pair|rơi vào|-8 13 0 24
pair|rơi vãi|5 13 0 -33
pair|rườm rà|-2 35 0 6
pair|rượu bia|-24 18 0 -24
pair|rạch bà|0 0 0 29
pair|rạch cái|-18 19 9 0
pair|rạch giá|-38 14 20 0
pair|rải rác|0 -16 0 8
pair|rất nghiêm|0 0 -7 -1
pair|rầy nâu|0 5 0 0
pair|rẫy mùa|0 0 37 0
pair|rắn sinh|4 -5 -15 0
pair|rằng kinh|-9 -25 0 0
pair|rằng nguyên|-3 -23 -13 0
pair|rằng việc|0 15 0 0
pair|rẻ như|-12 20 0 12
pair|rỉ rác|0 0 0 15
pair|rối rắm|-1 15 -8 0
pair|rồi chấm|0 0 0 21
pair|rồi dừng|-8 8 0 -4
pair|rồi mà|-26 2 -15 -10
pair|rồi mới|11 -2 29 8
pair|rồi thôi|0 14 -10 22
pair|rồi để|-25 42 0 0
pair|rộ có|-1 12 0 0
pair|rộng #|-1 0 -1 20
pair|rộng )|-25 -1 -20 0
pair|rộng cánh|-14 -16 1 -18
pair|rộng mô|0 0 28 0
pair|rộng ngày|-5 0 -13 0
pair|rộng thêm|28 0 0 0
pair|rớt giá|0 15 0 24
pair|rớt liên|0 10 0 0
pair|rời rạc|0 2 0 0
pair|rủi ro|-5 -17 10 -35
pair|rừng #|0 0 0 -22
pair|rừng ,|45 0 0 -35
pair|rừng bị|0 0 0 38
pair|rừng cho|0 0 -1 1
pair|rừng còn|-2 20 -7 0
pair|rừng giữ|1 0 0 -43
pair|rừng gỗ|-12 0 16 0
pair|rừng làm|-8 14 0 -14
pair|rừng phòng|-13 18 0 0
pair|rừng phú|0 -43 0 0
pair|rừng trong|0 0 10 3
pair|rừng tràm|-27 -31 0 0
pair|rừng trồng|-3 -8 0 -1
pair|rừng tại|-8 9 7 0
pair|rừng và|-73 0 -8 0
pair|rừng được|25 2 0 55
pair|rừng đến|-2 2 0 43
pair|rừng ước|0 0 0 58
pair|rửa xe|0 -1 23 -22
pair|sa mộc|-17 17 55 0
pair|sa pa|0 0 19 0
pair|sa rương|0 0 9 0
pair|sa đéc|-1 0 0 0
pair|sai chế|6 0 0 41
pair|sai mục|-7 21 27 -17
pair|sai phép|-6 11 0 12
pair|sai phạm|18 -1 0 31
pair|sai quy|5 1 0 0
pair|sai sót|19 -17 6 -1
pair|sai thiết|12 0 0 20
pair|sai thể|0 10 -8 0
pair|samsung phổ|0 16 0 0
pair|san gạt|0 0 0 -29
pair|san lấp|-1 15 33 0
pair|san ủi|0 0 0 8
pair|sang #|-5 -5 -3 -24
pair|sang cây|-1 -31 0 0
pair|sang cơ|0 0 5 0
pair|sang kiểm|14 0 -5 44
pair|sang lào|-9 9 0 -19
pair|sang mùa|0 9 1 11
pair|sang nhượng|0 1 0 -11
pair|sang nhật|47 0 0 -29
pair|sang nuôi|0 0 50 0
pair|sang năm|-20 0 0 -14
pair|sang quý|0 59 0 -1
pair|sang tay|-20 42 0 14
pair|sang tháng|0 0 -33 0
pair|sang trung|42 0 0 0
pair|sang trồng|0 0 2 0
pair|sao chép|0 1 0 0
pair|sao phân|0 15 0 0
pair|sao trở|-2 21 0 0
pair|sao vàng|-47 -16 -45 0
pair|sau #|-32 0 -8 -9
pair|sau (|0 0 -13 2
pair|sau bão|28 -27 2 32
pair|sau bồi|0 0 13 0
pair|sau cai|0 0 6 12
pair|sau chỉ|-64 -1 0 0
pair|sau cùng|0 0 -21 0
pair|sau dịch|2 0 0 26
pair|sau dồn|0 0 0 -18
pair|sau giám|0 34 0 0
pair|sau gần|-21 0 0 0
pair|sau hợp|-14 -32 -5 3
pair|sau kiểm|3 0 0 -2
pair|sau lũ|16 38 0 -25
pair|sau mùa|0 0 0 10
pair|sau mưa|0 0 1 -31
pair|sau mỗi|0 3 0 -1
pair|sau ra|0 0 0 29
pair|sau sáp|-33 0 0 29
pair|sau sáu|0 0 40 -52
pair|sau sắp|-19 0 26 4
pair|sau tết|0 17 10 -7
pair|sau đây|-3 -36 -11 -4
pair|sau đăng|0 2 0 0
pair|sau đổi|-12 0 2 0
pair|sau đợt|0 1 0 8
pair|sene dolta|-2 0 11 0
pair|sinh #|-10 0 0 -6
pair|sinh (|-14 17 0 -2
pair|sinh -|33 0 1 0
pair|sinh /|-12 13 0 2
pair|sinh an|0 20 0 -1
pair|sinh bán|-18 -10 4 0
pair|sinh bỏ|0 0 -1 1
pair|sinh cho|27 0 0 19
pair|sinh con|1 20 0 -31
pair|sinh có|0 0 0 28
pair|sinh dân|7 -1 0 0
pair|sinh giáo|17 21 0 0
pair|sinh giỏi|19 0 0 7
pair|sinh hoạt|0 2 1 -1
pair|sinh khiếu|15 0 -4 28
pair|sinh khối|0 -9 13 0
pair|sinh lên|24 0 0 24
pair|sinh lớp|0 0 0 -28
pair|sinh môi|42 1 -1 54
pair|sinh mới|0 0 0 -39
pair|sinh nợ|-30 0 6 -3
pair|sinh ra|44 0 29 0
pair|sinh sản|0 1 0 0
pair|sinh thiếu|0 -7 -44 -10
pair|sinh thêm|22 -2 0 9
pair|sinh trên|-15 -18 -10 7
pair|sinh trước|0 0 7 0
pair|sinh trưởng|12 0 0 -46
pair|sinh trở|0 0 23 -27
pair|sinh tăng|0 11 0 0
pair|sinh viên|0 12 0 26
pair|sinh vùng|0 0 -20 -19
pair|sinh xã|7 0 0 -19
pair|sinh điểm|0 0 0 -31
pair|sinh đầu|9 -7 0 0
pair|sinh đến|12 0 0 0
pair|siêu thâm|3 30 22 -2
pair|siêu thị|13 0 23 0
pair|siêu âm|0 0 22 0
pair|siết chặt|0 0 20 0
pair|so #|42 -11 0 3
pair|so cùng|0 0 0 -26
pair|so dự|-9 0 -30 0
pair|so kế|-8 -16 0 0
pair|so năm|31 0 0 1
pair|so quý|29 -2 0 -1
pair|so sánh|2 0 0 0
pair|so tháng|-20 12 0 -25
pair|so với|0 12 0 0
pair|so đầu|1 0 0 -8
pair|so ước|-36 0 -65 -35
pair|soi lại|0 0 -16 0
pair|song #|-14 56 0 -23
pair|song cuộc|20 -6 0 0
pair|song giá|40 0 0 -15
pair|song giải|-19 23 0 35
pair|song huyện|30 -8 0 -7
pair|song khá|4 -4 0 16
pair|song kém|-33 35 0 -8
pair|song một|0 0 0 -3
pair|song ngữ|7 -1 0 43
pair|song phiên|0 -4 0 0
pair|song phương|-5 0 9 56
pair|song phải|0 -26 0 0
pair|song vẫn|11 -10 0 38
pair|song vị|0 1 0 -2
pair|song ít|0 23 0 54
pair|soát #|-54 4 5 0
pair|soát bệnh|0 5 0 0
pair|soát chỉ|0 -2 52 -17
pair|soát các|0 0 16 0
pair|soát giá|-2 0 23 -32
pair|soát hộ|24 -1 26 -31
pair|soát lại|0 0 43 -21
pair|soát lập|0 0 0 11
pair|soát nguồn|-8 0 28 -3
pair|soát quy|0 0 40 0
pair|soát toàn|0 0 0 62
pair|soát trụ|0 0 0 23
pair|soát tàu|0 0 10 -36
pair|soát tốt|0 0 4 -22
pair|soát từng|0 0 0 13
pair|soát việc|-1 0 -4 -5
pair|soát xe|0 0 19 0
pair|soát xong|18 0 0 1
pair|soát được|10 -2 0 58
pair|soạn bộ|0 0 11 -6
pair|soạn quy|0 0 33 0
pair|soạn thảo|0 0 0 -29
pair|ss #|11 0 0 -12
pair|su tiểu|43 0 0 -22
pair|sum vầy|0 0 0 -20
pair|sung biên|0 0 -10 19
pair|sung người|0 0 0 30
pair|sung quy|37 0 26 -3
pair|sung quá|0 14 -7 20
pair|sung thiếu|0 14 -7 20
pair|sung vốn|0 0 0 -31
pair|suy dinh|22 -1 0 -1
pair|suy giảm|-54 15 0 0
pair|suất #|6 19 0 31
pair|suất bình|-38 -10 0 -25
pair|suất cao|-4 -10 0 44
pair|suất cho|0 0 2 4
pair|suất giường|-47 -24 0 -29
pair|suất lúa|0 20 0 -17
pair|suất ngô|39 0 0 -33
pair|suất quà|36 0 0 0
pair|suất sinh|-15 16 0 -35
pair|suất sử|0 26 0 0
pair|suất thấp|44 -27 1 0
pair|suất đầu|-12 14 0 35
pair|suối thông|0 6 9 -2
pair|suối tre|0 0 0 22
pair|sàn giao|-1 -1 0 0
pair|sàn thương|0 4 17 -2
pair|sàng chiến|0 0 0 21
pair|sàng lọc|26 0 20 -29
pair|sá sạt|-15 -19 0 -7
pair|sá tổng|-7 -16 0 -19
pair|sách #|-2 0 -19 1
pair|sách (|0 0 2 0
pair|sách )|0 -25 0 0
pair|sách ,|-40 -1 0 -17
pair|sách ;|0 27 0 0
pair|sách an|-50 -17 0 -3
pair|sách bảo|47 0 0 -38
pair|sách cho|0 12 0 7
pair|sách chặt|-1 0 24 -3
pair|sách cán|6 0 0 0
pair|sách cùng|0 0 1 0
pair|sách cả|24 0 11 0
pair|sách cấp|0 62 0 4
pair|sách của|51 0 0 -30
pair|sách cử|20 0 14 32
pair|sách giáo|50 0 0 0
pair|sách gần|37 0 0 74
pair|sách hơn|21 0 0 -19
pair|sách hỗ|-5 0 0 -32
pair|sách hộ|0 0 -20 -5
pair|sách kế|10 0 -9 19
pair|sách là|20 0 0 0
pair|sách lũy|-4 -1 -31 -11
pair|sách mặc|0 14 0 0
pair|sách người|0 0 13 43
pair|sách nhiễu|0 0 0 29
pair|sách nhà|-30 0 -9 -9
pair|sách năm|-6 -1 36 -9
pair|sách phường|30 0 0 -11
pair|sách quý|-26 0 0 0
pair|sách thu|24 0 0 -18
pair|sách tháng|-46 -4 0 0
pair|sách trong|-4 -30 -23 -16
pair|sách trên|-31 0 -2 0
pair|sách tuy|30 -22 0 -11
pair|sách tăng|19 0 -42 -59
pair|sách tổng|13 0 0 -18
pair|sách từng|0 0 0 34
pair|sách việc|0 0 0 -23
pair|sách và|-6 0 0 -12
pair|sách vùng|-22 46 37 71
pair|sách vượt|-20 0 -2 -28
pair|sách xã|1 0 -22 48
pair|sách đúng|100 -3 0 0
pair|sách được|0 0 -1 -1
pair|sách đạt|-30 0 0 76
pair|sách đến|13 0 -30 -21
pair|sách địa|-14 -18 -1 -3
pair|sách ước|-24 -21 -27 -12
pair|sáng kiến|0 0 0 -32
pair|sáng nay|-6 0 0 0
pair|sáng thứ|0 0 42 0
pair|sáng tạo|-20 0 -15 7
pair|sánh #|0 -1 0 0
pair|sáp nhập|0 0 0 -25
pair|sát #|-37 0 1 -1
pair|sát biên|-12 0 14 20
pair|sát bờ|0 20 -1 0
pair|sát chuyên|0 0 0 -6
pair|sát chặt|3 0 0 1
pair|sát công|19 0 14 0
pair|sát cộng|23 0 0 0
pair|sát của|0 0 0 17
pair|sát hai|0 0 0 -35
pair|sát hành|-8 22 0 -31
pair|sát hơn|9 0 -6 -22
pair|sát lại|0 0 -14 0
pair|sát nghị|-18 0 0 20
pair|sát nhân|-50 -11 -23 0
pair|sát năm|0 0 8 51
pair|sát thường|0 11 -1 -1
pair|sát thị|0 0 26 0
pair|sát thực|-8 0 26 4
pair|sát tiến|4 0 0 -31
pair|sát trong|0 0 17 0
pair|sát trung|-40 0 -1 -1
pair|sát viên|-1 12 1 11
pair|sát việc|0 0 12 -1
pair|sát xét|-44 0 0 0
pair|sát điều|-20 0 0 0
pair|sát được|-21 -19 -12 -3
pair|sát đầu|1 0 -42 0
pair|sáu chỉ|-21 1 -3 0
pair|sáu hằng|0 0 6 -20
pair|sáu tháng|0 0 0 -1
pair|sân golf|0 0 0 -1
pair|sâu #|-28 2 0 0
pair|sâu bệnh|-1 0 0 0
pair|sâu trong|0 0 7 31
pair|sên vét|0 0 23 37
pair|sóc sơn|0 0 2 -31
pair|sóc trăng|0 0 15 0
pair|sóng #|-18 -31 -7 9
pair|sóng trước|0 0 0 28
pair|sót hộ|0 0 0 12
pair|sót tài|0 0 0 12
pair|sót đối|25 0 0 29
pair|sôi nổi|14 -5 0 15
pair|sôi động|1 0 0 0
pair|sông còn|0 19 0 0
pair|sông cầu|14 0 0 12
pair|sông dinh|-6 18 0 37
pair|sông hoài|0 0 4 0
pair|sông hồng|23 0 0 26
pair|sông đi|4 0 0 0
pair|sông đốc|-2 -6 0 0
pair|sùng a|-30 0 0 0
pair|sú #|-13 0 -10 -25
pair|sú thả|34 0 0 -42
pair|súc không|-7 35 0 0
pair|súc trước|0 0 25 -11
pair|sĩ bệnh|0 0 17 0
pair|sĩ chuyên|0 1 0 0
pair|sĩ làm|22 -19 34 0
pair|sĩ ra|0 0 10 0
pair|sĩ số|-12 21 0 -3
pair|sĩ trạm|0 1 0 0
pair|sĩ từ|7 18 0 -33
pair|sĩ về|0 0 38 -10
pair|sĩ xin|0 14 0 -41
pair|sĩ đã|0 0 3 0
pair|sĩ được|1 0 0 0
pair|sơ #|0 0 1 26
pair|sơ (|18 0 0 28
pair|sơ ,|1 0 0 -1
pair|sơ bổ|0 14 -7 20
pair|sơ chuyển|-2 5 0 0
pair|sơ cưỡng|0 -7 10 25
pair|sơ cấp|11 0 -2 -30
pair|sơ cụm|0 0 0 -17
pair|sơ của|0 0 0 22
pair|sơ dự|0 5 0 0
pair|sơ giải|22 -15 0 -70
pair|sơ giấy|-3 16 0 2
pair|sơ gốc|0 35 0 -55
pair|sơ hai|0 0 4 -50
pair|sơ lịch|37 0 -3 -15
pair|sơ người|-9 10 38 -7
pair|sơ nói|0 0 35 0
pair|sơ nộp|-38 27 0 0
pair|sơ quyết|-1 4 -39 0
pair|sơ quá|0 -28 1 10
pair|sơ quản|-1 8 0 -2
pair|sơ sinh|28 0 0 0
pair|sơ sài|0 45 0 -28
pair|sơ thanh|24 0 0 -4
pair|sơ thủ|-37 0 0 -3
pair|sơ trả|0 0 -2 44
pair|sơ trễ|0 -6 16 17
pair|sơ trực|27 0 8 -4
pair|sơ tuyển|0 23 9 -1
pair|sơ tán|0 0 21 0
pair|sơ tồn|0 1 0 1
pair|sơ xử|2 0 0 -20
pair|sơ yêu|0 14 -7 20
pair|sơ đúng|4 1 0 9
pair|sơ được|40 0 0 -11
pair|sơ đảng|0 5 57 -44
pair|sơ đất|0 0 27 -43
pair|sơ đề|0 0 20 0
pair|sơn )|0 32 0 1
pair|sơn ,|1 7 0 0
pair|sơn có|-4 2 0 20
pair|sơn hà|-2 1 -32 7
pair|sơn họp|0 0 -4 0
pair|sơn kiểm|0 0 14 0
pair|sơn kéo|-4 -4 0 0
pair|sơn la|-12 0 -15 -1
pair|sơn mới|11 0 0 -1
pair|sơn nhìn|-2 0 -5 0
pair|sơn thành|0 0 -12 -8
pair|sơn trà|-31 -15 -38 0
pair|sơn trầm|-1 0 -14 0
pair|sơn tây|-44 25 33 -18
pair|sơn và|-55 -11 0 -1
pair|sưa năm|7 0 0 11
pair|sương muối|0 0 0 42
pair|sạch #|0 0 17 10
pair|sạch bàn|32 -23 0 -60
pair|sạch bản|0 0 39 0
pair|sạch cho|0 0 52 -5
pair|sạch các|0 0 9 0
pair|sạch dữ|0 0 17 1
pair|sạch theo|-39 6 -22 0
pair|sạch đạt|35 0 0 9
pair|sạt cũng|0 -9 13 0
pair|sạt lở|-26 25 2 -1
pair|sạt trượt|0 0 0 20
pair|sản #|11 0 -8 -1
pair|sản (|0 0 0 -2
pair|sản ,|1 0 0 -1
pair|sản an|5 0 0 0
pair|sản còn|0 40 0 0
pair|sản công|-1 0 2 -19
pair|sản do|2 0 0 1
pair|sản hơn|-22 -21 -1 -18
pair|sản khai|-21 0 0 -1
pair|sản lấy|0 0 0 3
pair|sản phát|23 0 0 0
pair|sản phẩm|1 0 -1 0
pair|sản theo|30 0 0 16
pair|sản trên|-20 0 0 0
pair|sản tăng|-17 0 -1 37
pair|sản tự|12 0 0 0
pair|sản văn|8 0 0 0
pair|sản xuất|0 0 0 -1
pair|sản được|29 0 0 -5
pair|sản đạt|40 0 0 -10
pair|sản ước|-33 0 0 1
pair|sấy không|0 0 17 0
pair|sầm sơn|-8 0 -30 0
pair|sầu riêng|8 0 8 -7
pair|sập và|0 -11 -9 0
pair|sắc thuế|1 0 0 -1
pair|sắp hết|-27 32 0 15
pair|sắp xếp|0 0 2 0
pair|sẵn sàng|0 0 26 1
pair|sẽ làm|0 0 -1 0
pair|sẽ trừ|0 0 0 19
pair|số "|8 -18 0 0
pair|số (|6 -5 0 0
pair|số ,|12 0 0 -5
pair|số buổi|0 21 0 0
pair|số bản|0 9 -8 2
pair|số chi|0 0 0 -31
pair|số chiếm|-21 0 0 -13
pair|số cho|0 0 15 11
pair|số chỉ|0 15 0 0
pair|số chủ|0 1 0 15
pair|số cuộc|47 -31 0 0
pair|số cán|0 0 0 -9
pair|số còn|-14 -11 -13 0
pair|số có|25 -18 -3 0
pair|số công|0 0 -3 0
pair|số cơ|-35 5 0 0
pair|số cấp|25 1 0 0
pair|số cộng|42 0 0 0
pair|số của|-1 0 0 0
pair|số doanh|0 12 -1 3
pair|số giá|-36 -5 4 0
pair|số giới|-8 4 0 -7
pair|số giờ|-2 0 -10 0
pair|số hài|36 0 0 -10
pair|số hóa|-1 0 5 -3
pair|số học|0 0 6 -41
pair|số hồ|-4 5 12 -15
pair|số hộ|7 25 0 16
pair|số hợp|0 3 0 -31
pair|số iip|24 0 0 1
pair|số khoản|0 -12 0 0
pair|số khu|10 -9 0 0
pair|số không|-6 47 -2 49
pair|số kiến|-15 0 0 0
pair|số liệu|-43 0 0 0
pair|số lên|16 -13 0 18
pair|số lĩnh|0 24 0 0
pair|số lượng|-12 10 0 0
pair|số lần|23 -9 0 0
pair|số lớp|-20 39 -13 -29
pair|số máy|0 0 0 17
pair|số người|18 0 0 7
pair|số nhà|13 24 0 1
pair|số này|17 -7 0 -5
pair|số nông|10 18 0 0
pair|số nơi|0 33 0 1
pair|số nợ|0 -5 -4 45
pair|số par|0 0 -1 0
pair|số pci|-20 25 1 -14
pair|số phường|0 8 0 -32
pair|số phải|-23 -18 -13 35
pair|số phục|16 0 0 24
pair|số sản|0 0 0 -21
pair|số sử|24 0 0 0
pair|số tham|-18 1 -17 0
pair|số theo|0 0 0 -37
pair|số thu|14 -1 27 -9
pair|số thành|-1 -1 -11 -4
pair|số thí|7 0 0 0
pair|số thôn|0 20 0 2
pair|số tiền|9 1 0 -1
pair|số tiểu|-21 22 0 -10
pair|số trong|-23 29 0 -6
pair|số trên|-23 -7 0 -18
pair|số trường|-75 0 0 -37
pair|số tăng|0 -35 -1 -9
pair|số tại|-15 -23 0 0
pair|số tồn|0 1 0 -10
pair|số tự|-28 0 -33 0
pair|số việc|0 -6 0 0
pair|số vùng|14 0 0 -2
pair|số vốn|21 0 0 0
pair|số vụ|8 0 0 -5
pair|số xã|-36 11 30 -5
pair|số đoàn|0 1 0 0
pair|số đô|0 15 0 10
pair|số đơn|0 0 0 1
pair|số được|27 0 0 16
pair|số đảng|1 26 0 11
pair|số đề|-1 10 6 24
pair|số đồng|0 37 0 0
pair|sống bằng|-31 -25 6 -25
pair|sống công|0 0 10 -43
pair|sống của|-13 0 -29 -5
pair|sống văn|0 0 4 -28
pair|sống được|-17 18 1 25
pair|sống đồng|23 0 0 0
pair|sốp cộp|0 0 -5 0
pair|sốt ruột|-8 -21 0 -11
pair|sốt rét|32 0 0 -52
pair|sốt xuất|-7 16 0 0
pair|sổ bộ|0 56 0 1
pair|sổ giao|0 0 1 13
pair|sổ rồi|0 14 -10 22
pair|sổ sách|7 0 -3 11
pair|sổ tay|6 0 14 1
pair|sổ theo|0 27 -3 0
pair|sổ trước|0 0 22 -20
pair|sổ điểm|27 0 0 -22
pair|sổ điện|0 0 0 18
pair|sổ đỏ|-13 -6 0 -16
pair|sớm #|0 0 0 13
pair|sớm ban|0 0 30 0
pair|sớm có|0 0 46 0
pair|sớm gỡ|0 0 21 -10
pair|sớm hoàn|0 0 32 -10
pair|sớm hơn|-4 0 -5 -31
pair|sớm làm|0 15 0 0
pair|sớm nhất|0 0 17 1
pair|sớm sửa|-3 -4 -35 0
pair|sớm tham|0 0 14 -1
pair|sớm trình|0 0 -32 -2
pair|sớm đưa|0 0 23 0
pair|sớm ở|1 0 0 0
pair|sở #|0 14 10 4
pair|sở bám|-3 -7 0 -59
pair|sở báo|-1 0 -7 0
pair|sở cai|-2 -18 18 0
pair|sở chế|-22 -26 0 6
pair|sở còn|0 13 0 0
pair|sở có|1 0 0 -56
pair|sở công|5 -14 22 26
pair|sở cũ|0 32 -7 11
pair|sở dôi|-10 0 0 0
pair|sở dữ|0 -41 0 0
pair|sở giao|0 0 -15 1
pair|sở giáo|0 0 -4 1
pair|sở gtvt|-8 0 20 8
pair|sở gây|0 0 1 -1
pair|sở hữu|2 -10 0 0
pair|sở khoa|0 0 1 -1
pair|sở kh|0 0 -32 0
pair|sở không|0 18 0 8
pair|sở kiểm|-1 0 23 -11
pair|sở kế|0 0 -3 0
pair|sở lao|-1 0 0 -3
pair|sở làm|0 18 0 -19
pair|sở lđ|-14 0 2 -9
pair|sở lưu|-34 -18 0 25
pair|sở nhập|-15 0 0 0
pair|sở nn|0 0 11 0
pair|sở nông|0 0 -8 0
pair|sở nội|0 0 16 2
pair|sở sinh|0 0 0 29
pair|sở tn|0 0 7 0
pair|sở trong|0 -7 12 -9
pair|sở trên|-26 -15 1 14
pair|sở trước|0 0 49 35
pair|sở tài|0 1 0 0
pair|sở tư|0 0 0 3
pair|sở tự|8 0 0 -3
pair|sở và|0 0 0 18
pair|sở văn|0 0 12 0
pair|sở vật|0 0 1 -1
pair|sở xong|0 0 39 -19
pair|sở xây|0 -10 0 0
pair|sở xã|-28 -37 -51 0
pair|sở y|0 -19 -1 0
pair|sở ít|0 27 0 0
pair|sở đã|14 0 -7 0
pair|sở đảng|9 0 -21 -43
pair|sở để|-7 39 0 0
pair|sởi mới|32 -16 0 -17
pair|sợ sai|0 0 0 -9
pair|sợ trách|0 -9 7 0
pair|sợi tăng|0 0 0 4
pair|sụt #|-2 13 0 -28
pair|sụt lún|0 0 0 -8
pair|sức cho|-1 -22 2 -25
pair|sức khỏe|5 0 17 -25
pair|sức mua|23 23 0 -10
pair|sức phục|-28 -4 -29 0
pair|sức răn|0 1 -1 28
pair|sử dụng|-1 0 0 0
pair|sử phạt|27 -20 0 -15
pair|sử đảng|-3 0 22 0
pair|sửa #|0 -1 -5 -25
pair|sửa chữa|6 0 9 0
pair|sửa các|0 0 25 28
pair|sửa cống|0 0 46 4
pair|sửa máy|0 0 -37 5
pair|sửa nhà|-1 14 0 2
pair|sửa quy|0 0 27 0
pair|sửa xong|0 0 17 -4
pair|sửa đường|0 0 7 0
pair|sửa đổi|0 0 -27 0
pair|sự #|-21 33 0 4
pair|sự cho|-13 0 25 -27
pair|sự công|0 -4 13 0
pair|sự cố|-5 48 0 0
pair|sự giảm|64 0 0 29
pair|sự huyện|0 0 0 33
pair|sự hài|-4 0 0 -29
pair|sự kiện|8 0 0 0
pair|sự kéo|2 -38 -33 0
pair|sự nghiệp|-10 0 27 0
pair|sự năm|0 0 0 -39
pair|sự nỗ|-45 0 0 0
pair|sự phường|-2 0 0 0
pair|sự phối|0 30 0 0
pair|sự sau|24 0 -6 29
pair|sự trưởng|0 0 40 0
pair|sự tồn|-37 27 -4 -8
pair|sự xã|8 0 -24 -25
pair|sự xảy|17 -14 0 0
pair|sự đã|2 16 0 -17
pair|sự được|7 0 0 45
pair|sự đại|0 0 -10 12
pair|sự đảng|0 0 20 -2
pair|tai #|-5 6 0 14
pair|tai nạn|12 1 0 8
pair|tai xanh|-3 17 0 10
pair|tam giang|51 -7 0 0
pair|tam kỳ|7 0 0 11
pair|tam linh|0 0 0 5
pair|tam nông|-25 0 27 -18
pair|tam quan|23 -1 0 6
pair|tang vật|2 -15 0 0
pair|tay #|22 -26 0 -2
pair|tay chân|-6 0 0 1
pair|tay chỉ|1 1 0 -4
pair|tay không|0 0 0 9
pair|tay với|0 0 4 18
pair|tay đảng|11 0 19 13
pair|tb &|-5 0 9 0
pair|teng được|10 0 0 0
pair|tham gia|3 0 0 8
pair|tham luận|0 -2 0 0
pair|tham mưu|0 0 16 0
pair|tham nhũng|2 0 -4 0
pair|tham quan|17 0 0 -27
pair|than núi|11 0 0 0
pair|than về|0 0 15 -2
pair|thang máy|0 0 0 -25
pair|thanh hà|0 0 0 13
pair|thanh liêm|0 0 0 25
pair|thanh long|9 0 7 -28
pair|thanh lý|0 -3 28 0
pair|thanh niên|0 0 1 0
pair|thanh thiếu|-4 5 0 16
pair|thanh toán|50 -19 1 52
pair|thanh tra|6 0 15 -1
pair|thanh trạch|0 0 0 9
pair|thao sôi|10 -9 0 11
pair|thao và|0 0 0 1
pair|thay #|31 -25 0 -42
pair|thay cho|0 19 0 10
pair|thay dây|0 0 40 17
pair|thay ngay|0 -1 14 -11
pair|thay thế|0 1 0 26
pair|thay vì|5 -11 3 19
pair|thay đổi|0 0 0 13
pair|thcs #|16 -6 0 -52
pair|theo bác|0 0 0 -1
pair|theo báo|-33 0 0 0
pair|theo bảng|0 3 0 0
pair|theo bộ|0 0 -9 0
pair|theo cha|-5 13 0 0
pair|theo chuẩn|4 1 0 -8
pair|theo chuỗi|0 0 31 21
pair|theo chương|48 0 12 -32
pair|theo chỉ|0 0 33 1
pair|theo con|0 0 0 25
pair|theo các|10 6 0 -88
pair|theo công|1 -3 53 11
pair|theo cơ|0 1 -1 0
pair|theo cụm|0 0 34 -15
pair|theo dõi|0 0 0 -11
pair|theo giám|0 -25 0 0
pair|theo giá|3 4 0 0
pair|theo hình|-10 0 11 10
pair|theo hướng|0 0 4 0
pair|theo hợp|3 0 0 0
pair|theo kết|-15 0 0 2
pair|theo kế|0 0 7 0
pair|theo kịp|-2 34 0 -29
pair|theo luật|0 0 0 -1
pair|theo lối|0 0 0 -17
pair|theo mức|0 0 33 0
pair|theo nghị|0 0 29 0
pair|theo nếp|0 0 0 2
pair|theo phương|-1 -6 25 10
pair|theo quy|-19 -14 0 6
pair|theo quyết|-1 2 0 -1
pair|theo thông|6 0 27 -2
pair|theo thứ|0 0 26 -8
pair|theo tinh|1 0 0 4
pair|theo tuần|30 0 8 30
pair|theo từng|-17 0 7 0
pair|theo ông|-45 -18 -1 0
pair|theo điều|-28 0 0 0
pair|theo đó|-16 0 0 -61
pair|theo đúng|0 0 0 8
pair|theo đề|-12 -5 -35 0
pair|theo địa|0 0 0 -11
pair|thi hành|-23 8 0 8
pair|thi đua|0 0 0 1
pair|thiên tai|-18 15 0 0
pair|thiên về|-3 16 -6 0
pair|thiết bị|-1 1 -14 0
pair|thiết kế|-8 4 -1 1
pair|thiếu #|-1 0 0 -2
pair|thiếu bác|0 37 0 -15
pair|thiếu bản|0 0 0 10
pair|thiếu chữ|14 9 0 28
pair|thiếu cán|0 0 0 14
pair|thiếu gay|0 4 0 7
pair|thiếu giáo|-5 -10 0 0
pair|thiếu kiên|0 0 0 4
pair|thiếu người|0 28 0 0
pair|thiếu nhi|9 -6 0 -49
pair|thiếu nhà|0 19 -1 0
pair|thiếu niên|-4 5 0 16
pair|thiếu nước|0 1 0 -1
pair|thiếu so|0 -20 0 -14
pair|thiếu thuốc|0 14 0 21
pair|thiếu thì|0 0 0 15
pair|thiếu tọa|0 0 0 11
pair|thiếu vốn|0 16 0 17
pair|thiếu vừa|0 0 0 14
pair|thiếu ăn|22 16 -15 19
pair|thiếu đất|-1 4 0 25
pair|thiều với|0 0 0 32
pair|thiểu #|-13 0 3 0
pair|thiểu số|-2 -9 0 11
pair|thiện (|19 0 0 0
pair|thiện hạ|0 0 -32 0
pair|thiện hồ|19 0 0 -27
pair|thiệu #|12 -4 7 9
pair|thiệu học|1 0 0 28
pair|thiệu việc|43 0 -1 -23
pair|thiệu được|-9 24 0 0
pair|thoái hóa|0 0 0 31
pair|thoáng #|11 -7 0 0
pair|thoát khỏi|18 0 0 -17
pair|thoát nghèo|9 1 0 -17
pair|thoát nước|1 -31 0 -23
pair|thoại lần|-10 -2 26 0
pair|thoại riêng|0 -8 10 0
pair|thoại trực|-11 1 9 -31
pair|thoại với|0 5 7 -26
pair|thoại định|0 0 0 28
pair|thpt #|13 0 0 0
pair|thpt vọng|-1 0 29 0
pair|thu #|33 0 0 0
pair|thu ,|40 0 0 -31
pair|thu -|-5 -14 -40 -17
pair|thu bán|18 45 0 -32
pair|thu chi|0 0 41 7
pair|thu các|0 28 0 -1
pair|thu cân|1 0 -2 -1
pair|thu còn|0 0 1 0
pair|thu công|0 0 -34 0
pair|thu cả|0 0 10 19
pair|thu du|20 0 0 -8
pair|thu dịch|0 0 0 1
pair|thu dứt|0 0 9 47
pair|thu gom|0 0 1 -1
pair|thu hoạch|1 -1 0 0
pair|thu hái|44 0 0 0
pair|thu hút|0 0 1 14
pair|thu hạnh|0 0 -13 0
pair|thu hẹp|-13 0 0 9
pair|thu hết|0 0 29 0
pair|thu học|0 0 0 -3
pair|thu hồi|1 0 1 -4
pair|thu mua|0 8 1 27
pair|thu ngoài|-25 -18 54 -39
pair|thu ngân|-2 0 -1 0
pair|thu nhập|4 0 -1 0
pair|thu nsnn|17 0 0 -2
pair|thu nội|2 0 0 0
pair|thu nộp|23 0 -12 32
pair|thu nợ|-12 0 21 1
pair|thu phí|-51 41 0 -20
pair|thu quỹ|13 0 16 12
pair|thu sát|9 0 -6 -22
pair|thu sương|0 0 -15 0
pair|thu thu|31 0 0 -20
pair|thu thuế|0 1 3 -15
pair|thu thương|4 -7 0 -32
pair|thu tiền|0 0 1 0
pair|thu trong|5 8 0 -51
pair|thu trên|41 -3 0 -1
pair|thu tà|0 2 0 0
pair|thu từng|0 -1 2 0
pair|thu từ|37 1 0 -22
pair|thu vượt|0 4 0 14
pair|thu về|51 -10 1 -35
pair|thu xuống|-7 20 0 0
pair|thu đông|0 1 0 0
pair|thu đúng|0 0 33 0
pair|thu đưa|37 -4 0 -54
pair|thu đường|0 0 8 13
pair|thu được|25 -5 0 -5
pair|thu đạt|0 0 17 0
pair|thu đủ|0 0 22 53
pair|thu ở|1 9 0 0
pair|thuyết trình|0 -5 -18 -1
pair|thuê lại|0 -8 13 30
pair|thuê trọ|0 0 0 20
pair|thuê đất|21 -15 3 -1
pair|thuẫn trong|0 0 0 -47
pair|thuận lợi|7 -1 -12 -27
pair|thuận nam|-26 0 16 0
pair|thuận thì|0 -7 13 -1
pair|thuật #|7 0 0 0
pair|thuật an|-22 0 0 -9
pair|thuế #|-11 -10 0 12
pair|thuế ,|-1 1 0 1
pair|thuế chưa|0 26 0 0
pair|thuế còn|0 36 0 0
pair|thuế công|-11 -6 -1 14
pair|thuế cơ|1 0 23 27
pair|thuế dây|0 0 0 -57
pair|thuế khai|0 0 0 32
pair|thuế khu|0 -1 -5 -61
pair|thuế khó|-6 18 0 -39
pair|thuế kéo|0 44 0 0
pair|thuế liên|0 0 19 7
pair|thuế môn|29 -6 0 0
pair|thuế ngoài|32 1 -1 16
pair|thuế nhà|0 0 31 16
pair|thuế nông|15 -2 0 11
pair|thuế phi|0 23 9 0
pair|thuế quận|0 0 16 29
pair|thuế rà|0 0 -26 -23
pair|thuế sản|-49 -32 -3 0
pair|thuế sử|6 8 0 -12
pair|thuế thu|3 0 42 -45
pair|thuế treo|-17 18 0 -24
pair|thuế tỉnh|18 0 5 0
pair|thuế xuất|-9 9 0 0
pair|thuế đã|1 2 0 -1
pair|thuế được|-14 15 0 20
pair|thuế đạt|-15 21 0 -1
pair|thuế đất|-3 12 0 10
pair|thuế đối|0 33 1 0
pair|thuốc bvtv|10 0 0 0
pair|thuốc bảo|0 0 0 -7
pair|thuốc lá|0 5 -3 -10
pair|thuốc miễn|0 0 0 33
pair|thuốc phiện|5 27 1 7
pair|thuốc sâu|36 -24 0 0
pair|thuộc diện|8 -13 5 36
pair|thuộc nhóm|2 15 0 0
pair|thuộc sở|0 0 -10 -7
pair|thuộc thẩm|4 1 0 0
pair|thuộc trách|0 -30 -36 0
pair|thuộc về|-32 -9 0 0
pair|thuột họp|0 0 -4 0
pair|thành #|40 0 0 -39
pair|thành )|12 7 0 -6
pair|thành báo|0 0 0 14
pair|thành chương|0 0 0 13
pair|thành các|0 0 3 0
pair|thành công|64 0 0 2
pair|thành cầu|37 0 0 11
pair|thành cực|0 0 -12 -8
pair|thành dự|0 0 0 13
pair|thành họp|0 0 -6 0
pair|thành kế|-19 0 10 0
pair|thành lập|2 0 0 0
pair|thành lợi|-6 0 0 -1
pair|thành nam|2 -10 0 25
pair|thành nếp|15 0 0 28
pair|thành phần|0 0 0 19
pair|thành phố|0 0 0 5
pair|thành quy|22 0 36 -50
pair|thành quá|-35 42 0 -23
pair|thành sắp|6 0 1 -22
pair|thành sửa|49 0 -20 0
pair|thành trong|0 0 0 12
pair|thành trên|2 0 0 -2
pair|thành trước|14 -11 -29 4
pair|thành tích|-9 -37 0 4
pair|thành tốt|2 -1 -25 -1
pair|thành tổ|0 0 2 9
pair|thành viên|0 0 2 0
pair|thành việc|1 0 4 0
pair|thành xác|0 0 -14 0
pair|thành điểm|12 -5 -9 24
pair|thành đoàn|0 0 13 0
pair|thành đô|0 0 0 12
pair|thành được|40 0 0 -36
pair|thành đại|0 0 35 0
pair|thành đấu|0 0 43 0
pair|thành ủy|0 0 2 1
pair|thác #|-35 0 0 17
pair|thác biển|28 0 0 -25
pair|thác giã|0 20 -1 0
pair|thác hải|9 0 0 0
pair|thác khoáng|0 3 0 0
pair|thác nguồn|0 0 31 0
pair|thác thủy|3 -3 -35 -21
pair|thác và|46 0 1 -40
pair|thác đất|-10 42 0 0
pair|thách thức|-9 -25 0 0
pair|thái bình|1 0 0 0
pair|thái gia|-9 9 0 0
pair|thái nguyên|0 0 0 19
pair|thái thụy|14 -1 0 -22
pair|thái độ|0 0 0 -6
pair|tháng chạp|-1 3 0 11
pair|tháng chỉ|0 20 0 -9
pair|tháng cuối|0 0 -12 0
pair|tháng còn|-1 -8 -42 -1
pair|tháng của|-41 0 0 0
pair|tháng dự|0 0 10 20
pair|tháng giá|-52 0 0 0
pair|tháng giêng|0 13 0 18
pair|tháng không|-3 40 0 -20
pair|tháng liền|0 24 -11 -21
pair|tháng là|33 0 0 -16
pair|tháng một|0 0 22 1
pair|tháng mới|0 30 0 -19
pair|tháng nào|-11 15 13 0
pair|tháng này|0 -12 -16 0
pair|tháng năm|10 0 0 0
pair|tháng qua|-15 -5 0 0
pair|tháng sau|0 0 -5 0
pair|tháng tiếp|0 0 0 -35
pair|tháng trên|11 0 0 71
pair|tháng trước|-14 2 0 38
pair|tháng tăng|-65 -24 0 5
pair|tháng tổng|0 0 18 27
pair|tháng tới|0 0 -25 0
pair|tháng vẫn|41 0 0 5
pair|tháng vận|-53 0 -10 0
pair|tháng với|0 0 6 15
pair|tháng đầu|-10 0 -2 0
pair|tháng ước|14 0 0 -14
pair|tháo dỡ|26 -8 1 -3
pair|tháo mái|13 0 -4 14
pair|tháp #|-52 -2 -3 0
pair|thâm canh|5 24 16 29
pair|thân nhân|-1 5 0 8
pair|thêm cho|15 0 0 0
pair|thêm khu|26 7 0 18
pair|thêm phòng|0 0 28 0
pair|thêm được|0 0 0 -40
pair|thì #|-3 25 -1 8
pair|thì chưa|-1 -25 -3 -5
pair|thì các|-15 21 0 -1
pair|thì cưỡng|0 0 0 28
pair|thì cắt|0 0 3 41
pair|thì không|0 -4 7 20
pair|thì làm|0 0 -11 0
pair|thì lập|0 -13 21 1
pair|thì người|-13 -4 -27 0
pair|thì ngược|-11 -3 0 0
pair|thì nhiều|0 9 0 0
pair|thì nộp|0 0 7 0
pair|thì phải|0 0 -41 0
pair|thì số|0 16 0 -8
pair|thì thay|-8 0 9 27
pair|thì tốt|-9 0 11 13
pair|thì đã|0 12 0 0
pair|thí điểm|0 35 0 1
pair|thích ứng|-14 0 30 0
pair|thóc #|-39 -3 0 -23
pair|thóc vẫn|1 0 0 0
pair|thói quen|-9 10 0 20
pair|thôi việc|0 2 0 -28
pair|thôn #|0 -4 5 1
pair|thôn (|9 0 0 0
pair|thôn )|-1 24 0 38
pair|thôn ,|-3 0 0 0
pair|thôn bản|19 7 0 -33
pair|thôn chưa|0 17 0 0
pair|thôn chủ|0 0 10 0
pair|thôn có|-39 -34 0 0
pair|thôn dùng|28 0 0 0
pair|thôn hướng|28 -15 -7 -14
pair|thôn hạ|3 -1 0 4
pair|thôn kê|-9 9 0 0
pair|thôn lõm|-33 -31 -9 0
pair|thôn lạc|0 6 0 -2
pair|thôn mới|1 0 1 0
pair|thôn nào|-4 31 17 0
pair|thôn phải|0 0 1 0
pair|thôn sử|10 18 0 0
pair|thôn theo|28 0 -13 40
pair|thôn thông|-36 3 2 0
pair|thôn thượng|5 0 0 -19
pair|thôn trung|0 26 -4 -2
pair|thôn trắng|7 -1 14 0
pair|thôn vùng|0 26 -8 -3
pair|thôn xuống|0 28 0 -50
pair|thôn đông|2 0 24 0
pair|thôn đạt|4 0 0 26
pair|thông "|0 0 9 0
pair|thông ,|-19 -2 0 0
pair|thông chưa|0 6 0 -11
pair|thông còn|-2 38 0 0
pair|thông dân|-16 -6 -10 -3
pair|thông dùng|27 0 0 -22
pair|thông giảm|45 -7 0 37
pair|thông kiểm|0 0 19 0
pair|thông minh|52 0 1 0
pair|thông nguồn|0 0 -13 0
pair|thông niê|-1 0 -4 0
pair|thông nông|4 -4 27 38
pair|thông phần|0 0 21 -10
pair|thông quan|30 -16 -4 27
pair|thông qua|-43 0 -17 -1
pair|thông suốt|32 0 0 -24
pair|thông thuế|-17 20 0 -7
pair|thông tin|0 -1 0 0
pair|thông tuyến|0 0 6 14
pair|thông tăng|0 29 0 0
pair|thông tư|11 -3 19 0
pair|thông tỉnh|0 0 -5 0
pair|thông viết|0 0 0 12
pair|thông vận|0 0 -16 9
pair|thông xe|13 -29 1 -12
pair|thông được|50 0 0 0
pair|thù lao|-11 2 20 0
pair|thù trước|0 0 0 18
pair|thú y|0 0 1 0
pair|thúc giám|0 -11 -3 0
pair|thúc hội|0 0 -48 0
pair|thúc tiến|0 0 40 0
pair|thúc trong|0 0 0 37
pair|thúc đẩy|0 0 0 41
pair|thăm dò|-28 -3 0 0
pair|thăm hỏi|0 0 0 29
pair|thơ )|0 0 3 0
pair|thơ -|18 0 -7 0
pair|thư )|0 0 5 0
pair|thư -|0 0 0 14
pair|thư ;|0 0 7 0
pair|thư chi|0 0 7 10
pair|thư các|0 0 0 5
pair|thư huyện|0 0 0 -4
pair|thư khiếu|-18 32 -45 -34
pair|thư kết|0 0 -2 0
pair|thư lương|0 0 -36 0
pair|thư quận|0 0 9 22
pair|thư thuộc|11 9 0 12
pair|thư thành|-22 0 6 -1
pair|thư thường|0 0 -1 -1
pair|thư trương|0 0 -3 -3
pair|thư trần|0 0 -3 0
pair|thư tỉnh|-1 0 0 0
pair|thư tố|0 0 24 18
pair|thư tồn|0 0 82 -2
pair|thư vượt|26 -23 0 30
pair|thư về|14 0 0 0
pair|thư xin|22 -27 10 -8
pair|thư đảng|0 0 -13 0
pair|thưa vắng|0 0 0 15
pair|thương ,|43 -44 -9 22
pair|thương binh|-1 0 0 1
pair|thương chủ|0 0 7 0
pair|thương do|-20 43 0 0
pair|thương lái|11 2 0 16
pair|thương lượng|0 0 17 22
pair|thương lần|17 0 -16 -3
pair|thương nghiệp|-23 -2 -1 0
pair|thương nhân|0 0 46 -11
pair|thương phẩm|7 0 0 65
pair|thương ép|-2 19 0 -43
pair|thường có|-9 9 0 0
pair|thường trú|33 0 1 0
pair|thường xuyên|-10 0 0 -1
pair|thưởng trước|0 0 14 27
pair|thưởng tết|0 0 14 18
pair|thượng )|16 0 0 0
pair|thượng ,|4 16 0 -32
pair|thượng ngay|0 0 24 0
pair|thượng trạch|-10 10 26 -16
pair|thạch cảnh|0 0 -1 0
pair|thạch sa|0 0 9 0
pair|thạnh hải|0 9 1 0
pair|thạnh phong|0 4 0 7
pair|thạnh phú|0 0 5 18
pair|thạnh và|4 0 0 0
pair|thả lại|21 -21 0 24
pair|thả nuôi|-35 -28 0 31
pair|thả rông|0 7 0 10
pair|thải #|0 0 0 25
pair|thải chưa|0 35 0 -4
pair|thải khu|0 5 0 -33
pair|thải rắn|2 0 -3 28
pair|thải sinh|14 -7 0 0
pair|thải tập|0 0 0 13
pair|thải từ|0 27 0 -8
pair|thải đúng|0 0 32 0
pair|thảo báo|0 0 -17 0
pair|thảo văn|10 0 0 18
pair|thảo đề|-1 -3 0 0
pair|thấp (|0 21 0 0
pair|thấp ,|-7 12 0 0
pair|thấp của|-27 32 0 55
pair|thấp hơn|-11 33 0 0
pair|thấp khó|-22 -10 0 0
pair|thấp nhất|21 -13 0 26
pair|thấp sang|19 -19 10 0
pair|thất khê|0 -30 0 0
pair|thất lạc|-1 10 0 0
pair|thất nghiệp|-51 -10 0 -28
pair|thất thu|0 0 42 17
pair|thất thường|-1 -7 0 0
pair|thấy công|0 10 -7 0
pair|thấy kinh|-10 0 -2 -1
pair|thần chỉ|0 -15 18 24
pair|thần nghị|17 0 0 0
pair|thần quy|0 0 0 43
pair|thầu bỏ|0 -11 12 7
pair|thầu chờ|0 15 0 36
pair|thầu không|-12 18 0 -31
pair|thầu năng|-10 -30 -16 -43
pair|thầu tuyến|0 -1 14 -11
pair|thầu yếu|0 0 0 -1
pair|thầy cô|7 1 0 -33
pair|thẩm #|0 0 0 -7
pair|thẩm mỹ|0 14 0 0
pair|thẩm quyền|1 0 30 0
pair|thẩm tra|-1 -15 0 0
pair|thẩm định|0 0 -16 25
pair|thắn chỉ|0 22 0 0
pair|thắn nhìn|0 -22 0 0
pair|thắng lợi|18 0 0 0
pair|thắng tam|-1 -1 -5 0
pair|thắt "|0 0 -9 0
pair|thẳng ,|-13 0 0 0
pair|thẳng ra|0 6 0 1
pair|thẳng vào|-7 -15 0 0
pair|thẻ bhyt|26 -1 1 3
pair|thẻ bảo|16 0 0 -28
pair|thế giới|-28 -7 0 -1
pair|thế nhưng|-12 0 0 0
pair|thế vinh|0 0 34 0
pair|thể #|-1 0 10 -9
pair|thể ;|0 35 0 0
pair|thể chần|0 -9 13 0
pair|thể chậm|0 1 0 0
pair|thể chế|0 2 0 0
pair|thể cuốn|0 14 0 11
pair|thể gdp|-6 0 -30 0
pair|thể hóa|6 0 38 0
pair|thể lần|-1 27 0 38
pair|thể nhân|0 0 21 -38
pair|thể nhẹ|-8 -38 0 7
pair|thể phát|-6 0 15 38
pair|thể quốc|10 0 0 0
pair|thể thao|0 -13 10 1
pair|thể theo|0 0 19 0
pair|thể thức|0 4 10 -34
pair|thể vận|-5 0 -2 0
pair|thể với|-14 16 0 0
pair|thể đạt|7 0 0 -5
pair|thị #|1 0 0 -1
pair|thị ,|0 -5 0 0
pair|thị bích|0 0 1 0
pair|thị chủ|-2 0 -63 4
pair|thị có|-3 0 0 -20
pair|thị gắn|-14 0 23 -24
pair|thị hòa|0 0 -21 0
pair|thị hóa|-37 -27 0 -8
pair|thị hường|0 -1 -6 0
pair|thị không|-24 27 1 0
pair|thị kim|0 0 -2 0
pair|thị lan|-1 0 0 0
pair|thị loại|0 0 -28 0
pair|thị lúc|0 14 -7 20
pair|thị lệ|0 0 27 -18
pair|thị mến|-10 0 0 0
pair|thị nhàn|0 -9 0 0
pair|thị nại|0 0 0 -2
pair|thị phối|0 0 0 -1
pair|thị số|-3 0 0 4
pair|thị thanh|0 0 35 0
pair|thị thu|-10 -17 -8 0
pair|thị trình|0 0 9 29
pair|thị trường|2 0 0 9
pair|thị và|0 10 0 -2
pair|thị xã|0 0 12 0
pair|thị én|0 0 34 0
pair|thị út|0 0 19 0
pair|thị được|24 4 0 -5
pair|thị ủy|-10 0 1 0
pair|thịt hơi|-20 0 0 0
pair|thọ #|46 -1 0 -44
pair|thọ văn|0 1 0 4
pair|thỏa ước|57 -25 0 0
pair|thống chính|0 0 1 -1
pair|thống cống|0 0 19 -30
pair|thống kê|-19 -4 1 -3
pair|thống trước|0 0 6 0
pair|thổ cẩm|12 0 0 9
pair|thời cho|0 0 2 6
pair|thời gian|0 -14 0 0
pair|thời hạn|0 0 0 3
pair|thời là|-1 -5 -11 -6
pair|thời rà|-11 -1 6 -40
pair|thời tiết|0 1 0 -52
pair|thời về|0 0 17 0
pair|thời vụ|1 0 0 0
pair|thời điểm|-1 5 -1 -15
pair|thời đảng|0 0 0 17
pair|thụ #|-33 40 0 -4
pair|thụ chậm|0 6 0 17
pair|thụ nông|0 38 0 0
pair|thụ sản|13 0 0 17
pair|thủ công|0 -8 0 0
pair|thủ năm|12 0 21 19
pair|thủ trưởng|0 0 2 -1
pair|thủ tướng|0 0 0 20
pair|thủ tục|0 0 1 -3
pair|thủ đạt|20 0 -10 -52
pair|thủy biều|-1 0 -6 0
pair|thủy lợi|0 0 2 -4
pair|thủy phương|31 0 0 0
pair|thủy sản|1 -1 -1 0
pair|thủy điện|0 1 1 0
pair|thứ ba|0 0 0 -1
pair|thứ chín|0 0 -2 0
pair|thứ mười|-7 -10 -1 -17
pair|thứ nhì|3 0 0 0
pair|thứ năm|0 -19 7 -4
pair|thứ sáu|0 0 0 -31
pair|thứ tám|-39 0 0 0
pair|thứ tư|0 -13 0 0
pair|thứ tự|0 21 4 -34
pair|thứ vi|0 0 0 18
pair|thứ xv|17 0 0 0
pair|thứ xxvi|-1 -5 -4 0
pair|thức cho|0 0 9 -29
pair|thức của|0 0 0 36
pair|thức trực|11 0 -1 24
pair|thức về|0 14 13 0
pair|thức ăn|0 7 0 55
pair|thừa lệnh|0 0 -8 0
pair|thừa nhận|-11 47 0 0
pair|thừa xuống|0 0 13 0
pair|thử nghiệm|-5 17 -13 -20
pair|thửa đất|0 0 0 17
pair|thực #|-31 -1 0 19
pair|thực chất|-6 14 0 0
pair|thực cây|29 0 0 -33
pair|thực gần|-45 0 0 -37
pair|thực hành|0 0 -1 0
pair|thực phẩm|2 0 8 -1
pair|thực quy|25 0 0 -24
pair|thực thi|0 0 0 21
pair|thực tế|-15 0 0 -14
pair|thực ven|4 0 0 0
pair|thực vật|0 0 0 -3
pair|thực đầu|42 0 0 26
pair|thực địa|0 1 -8 -1
pair|thực ở|0 14 0 0
pair|tin (|0 0 8 0
pair|tin ,|13 0 0 9
pair|tin báo|17 7 12 38
pair|tin của|0 0 23 -5
pair|tin học|0 7 0 25
pair|tin làm|0 0 0 7
pair|tin lành|0 0 0 8
pair|tin trong|0 0 0 13
pair|tin tổng|0 0 11 -7
pair|tin tức|0 0 -47 0
pair|tin từ|-8 0 0 -35
pair|tinh bột|-4 15 0 0
pair|tinh giản|48 0 -41 0
pair|tinh gọn|1 0 19 13
pair|tinh thần|9 0 0 0
pair|tinh ở|1 0 0 0
pair|tiêm #|5 0 0 0
pair|tiêm chủng|15 0 23 4
pair|tiêm mũi|1 0 47 16
pair|tiêm phòng|19 8 1 -15
pair|tiêm vắc|0 0 0 -16
pair|tiêm đủ|36 0 0 -11
pair|tiên #|-7 0 13 25
pair|tiên chịu|0 0 22 -6
pair|tiên vốn|-1 0 14 0
pair|tiên xã|0 0 -8 0
pair|tiêu #|0 0 -1 1
pair|tiêu ,|18 -17 0 -31
pair|tiêu biểu|0 0 0 40
pair|tiêu bảo|4 0 0 0
pair|tiêu cao|0 -9 -12 0
pair|tiêu chung|0 1 0 0
pair|tiêu chuẩn|0 0 38 32
pair|tiêu chí|3 -1 0 -13
pair|tiêu chưa|-8 6 0 0
pair|tiêu chủ|4 0 0 0
pair|tiêu cái|0 0 0 26
pair|tiêu còn|7 1 29 51
pair|tiêu cần|0 0 -13 0
pair|tiêu của|-50 0 0 -26
pair|tiêu cực|0 -6 0 10
pair|tiêu dùng|-38 -11 0 8
pair|tiêu hoàn|33 0 0 58
pair|tiêu hđnd|-36 0 0 -13
pair|tiêu hủy|0 2 17 13
pair|tiêu khó|0 0 25 34
pair|tiêu không|-16 52 0 0
pair|tiêu kinh|-2 -19 -15 -11
pair|tiêu kép|0 0 33 0
pair|tiêu kết|-8 0 8 1
pair|tiêu kế|0 0 15 -2
pair|tiêu liên|-6 6 0 17
pair|tiêu là|-14 -7 -54 -9
pair|tiêu mới|0 1 -1 0
pair|tiêu nghị|0 0 7 0
pair|tiêu nào|0 0 0 39
pair|tiêu năm|0 0 0 -13
pair|tiêu phải|-8 0 0 0
pair|tiêu phấn|0 1 0 -1
pair|tiêu qua|3 0 0 -20
pair|tiêu quý|1 0 -9 -8
pair|tiêu quốc|0 1 0 -9
pair|tiêu thu|0 0 -26 -6
pair|tiêu thành|-9 10 0 0
pair|tiêu thụ|13 0 0 -2
pair|tiêu thủ|41 0 0 0
pair|tiêu tỉnh|-34 0 0 0
pair|tiêu vượt|21 -9 0 33
pair|tiêu về|-73 0 -6 0
pair|tiêu đó|0 0 -12 0
pair|tiêu được|-1 12 0 17
pair|tiêu đạt|9 -14 1 -8
pair|tiêu đến|0 0 -7 0
pair|tiêu đề|-18 27 0 -13
pair|tiếc đều|0 0 0 6
pair|tiến bộ|32 0 0 0
pair|tiến hành|21 -1 0 11
pair|tiến độ|0 0 27 -16
pair|tiếng anh|-9 27 52 -20
pair|tiếng jrai|0 0 22 0
pair|tiếng là|-29 -9 0 0
pair|tiếp #|16 0 0 7
pair|tiếp công|0 0 0 -23
pair|tiếp cận|3 26 28 15
pair|tiếp dân|0 0 7 -44
pair|tiếp kết|9 0 0 19
pair|tiếp làm|0 0 8 -28
pair|tiếp lãnh|-17 0 0 0
pair|tiếp nhận|34 0 0 1
pair|tiếp phải|0 24 0 0
pair|tiếp tay|-16 -13 0 0
pair|tiếp theo|0 0 0 5
pair|tiếp thu|0 0 -34 0
pair|tiếp tiếp|-8 0 8 0
pair|tiếp tục|4 0 23 -9
pair|tiếp với|0 -7 7 1
pair|tiếp đối|0 0 3 0
pair|tiết hóa|0 0 25 0
pair|tiết kiệm|3 0 26 9
pair|tiết tỷ|31 0 0 0
pair|tiết xấu|25 0 0 -41
pair|tiềm năng|0 1 0 19
pair|tiền #|20 0 0 0
pair|tiền bồi|0 0 0 -13
pair|tiền chuyển|0 18 0 0
pair|tiền cấp|-28 0 -1 6
pair|tiền của|0 28 0 0
pair|tiền giả|3 0 0 0
pair|tiền hải|55 -25 0 -13
pair|tiền hỗ|27 -13 3 1
pair|tiền mặt|14 0 0 0
pair|tiền nước|2 0 0 -56
pair|tiền phạt|16 0 0 11
pair|tiền phải|-9 10 0 0
pair|tiền qua|1 0 0 17
pair|tiền sử|-23 0 0 0
pair|tiền thu|8 0 0 -22
pair|tiền thuê|49 -3 5 6
pair|tiền thuế|27 0 0 -47
pair|tiền từ|30 -24 0 1
pair|tiền ăn|-20 -9 1 -27
pair|tiền điện|0 0 0 32
pair|tiền đã|-1 35 0 -16
pair|tiền đất|-43 38 0 -11
pair|tiền đấu|-39 0 1 11
pair|tiền đền|-23 -30 -4 -11
pair|tiểu học|0 5 0 0
pair|tiểu thương|-34 27 1 -22
pair|tiểu thủ|0 -12 0 0
pair|tiểu điền|43 0 0 -22
pair|tiệm tôm|0 0 0 -1
pair|tiện xuống|0 -6 18 24
pair|tm -|13 0 0 0
pair|tn &|0 0 12 0
pair|tn -|-1 0 0 0
pair|tnhh #|0 0 0 7
pair|toàn #|-30 -16 0 -4
pair|toàn ban|29 0 -2 0
pair|toàn bộ|4 0 0 0
pair|toàn diện|0 0 11 -1
pair|toàn dân|0 0 0 -47
pair|toàn giao|0 0 13 39
pair|toàn huyện|-1 0 0 0
pair|toàn kho|-37 -23 0 -28
pair|toàn ngành|22 58 0 -2
pair|toàn phòng|-1 0 -5 0
pair|toàn phường|-38 -21 0 0
pair|toàn quốc|-41 -13 -12 0
pair|toàn sinh|0 0 0 6
pair|toàn theo|-14 0 30 0
pair|toàn thành|23 0 0 50
pair|toàn thông|0 0 9 0
pair|toàn thực|-1 3 8 -1
pair|toàn trình|26 1 0 -23
pair|toàn tỉnh|0 0 0 15
pair|toàn tổ|-9 2 9 -7
pair|toàn xã|10 0 0 11
pair|toàn đảng|1 -14 0 0
pair|toán #|11 -6 48 0
pair|toán )|-22 -7 0 -10
pair|toán ,|19 0 0 22
pair|toán -|0 0 12 19
pair|toán bộ|2 0 -5 0
pair|toán chấp|16 0 -1 0
pair|toán các|0 0 -30 0
pair|toán cùng|0 0 23 0
pair|toán cả|0 0 0 -14
pair|toán cấp|10 0 0 -28
pair|toán dứt|0 0 8 -4
pair|toán huyện|55 -1 -1 0
pair|toán hđnd|0 0 0 7
pair|toán không|10 -8 4 -3
pair|toán ngân|-1 -1 37 -17
pair|toán nhà|0 0 1 0
pair|toán năm|-3 -31 -1 20
pair|toán pháp|-5 30 0 -17
pair|toán phát|0 -15 0 0
pair|toán quận|3 0 0 -23
pair|toán sớm|0 0 0 13
pair|toán thu|1 0 2 0
pair|toán thành|0 -14 -1 29
pair|toán trung|1 0 0 0
pair|toán tỉnh|10 0 0 1
pair|toán và|21 0 0 -1
pair|toán vốn|0 0 -27 16
pair|toán với|0 0 0 -2
pair|toán đúng|9 0 -6 23
pair|toán được|-33 33 0 19
pair|toán đầu|-14 15 0 34
pair|tp )|0 -4 -3 0
pair|tp bắc|-4 0 -6 0
pair|tp cẩm|-20 0 0 0
pair|tp hcm|0 0 -5 0
pair|tp là|0 0 23 0
pair|tp rạch|0 0 6 0
pair|tp việt|0 0 -1 -1
pair|tphcm )|0 0 -7 0
pair|tra #|17 0 0 -1
pair|tra an|0 0 2 16
pair|tra ban|0 0 1 59
pair|tra bù|0 0 1 0
pair|tra chéo|0 0 15 8
pair|tra các|-34 0 7 -1
pair|tra công|25 2 0 0
pair|tra cũ|0 0 21 -10
pair|tra cơ|1 1 0 0
pair|tra của|-8 31 -1 0
pair|tra dấu|-1 0 39 -1
pair|tra giao|0 0 45 -17
pair|tra giá|0 0 -28 -16
pair|tra giảm|0 29 0 0
pair|tra hoàn|9 -5 0 0
pair|tra huyện|0 0 54 3
pair|tra hàng|0 0 39 0
pair|tra khi|-2 -1 -2 0
pair|tra khu|0 0 -21 0
pair|tra khép|0 0 0 -25
pair|tra kết|0 0 42 0
pair|tra liên|47 -13 0 0
pair|tra là|-13 0 -9 0
pair|tra lại|0 1 0 0
pair|tra lần|0 0 0 21
pair|tra nhân|4 0 0 28
pair|tra nên|0 0 17 0
pair|tra năm|-11 -2 3 0
pair|tra phòng|0 0 12 0
pair|tra ra|49 0 0 -3
pair|tra sở|-1 0 20 12
pair|tra theo|1 0 0 24
pair|tra thành|-12 0 22 0
pair|tra thực|0 0 -10 -7
pair|tra toàn|0 0 9 0
pair|tra treo|-10 24 13 -24
pair|tra trật|22 -25 46 11
pair|tra tuyến|0 0 25 -16
pair|tra tài|1 0 0 0
pair|tra tỉnh|1 0 0 -36
pair|tra viên|29 10 -9 11
pair|tra việc|0 0 6 23
pair|tra xây|-18 0 0 10
pair|tra đi|-9 -31 -24 0
pair|tra đê|0 0 4 -27
pair|tra được|7 -7 0 20
pair|tra đảng|0 -1 43 0
pair|tra đột|0 0 0 22
pair|trai /|-8 4 0 -7
pair|trang #|42 0 1 -44
pair|trang )|-13 0 0 0
pair|trang bị|12 0 0 0
pair|trang hồ|37 0 -3 -15
pair|trang thiết|-4 -16 -35 0
pair|trang tin|0 0 6 0
pair|trang trại|0 26 0 0
pair|trang trọng|0 0 0 -17
pair|trang đô|-1 0 25 18
pair|trang đường|3 -10 35 -23
pair|trang đắk|6 0 0 4
pair|tranh chung|-28 0 0 0
pair|tranh chấp|1 20 19 0
pair|tranh luận|0 4 0 0
pair|tranh tre|-16 26 0 0
pair|trao #|26 0 0 -24
pair|trao đổi|0 0 7 1
pair|tre trong|0 0 7 0
pair|tre đủ|0 0 0 22
pair|treo #|-12 52 0 0
pair|treo ao|0 19 2 0
pair|tri theo|0 0 3 -3
pair|tri tôn|0 0 -22 0
pair|tri đi|8 0 0 67
pair|triền miên|-15 0 0 16
pair|triều cường|1 12 10 1
pair|triển #|1 0 0 -69
pair|triển chỉ|0 0 0 -20
pair|triển cây|0 0 10 0
pair|triển dân|-39 -2 -36 0
pair|triển khai|9 0 0 2
pair|triển kinh|0 0 0 5
pair|triển nông|0 0 0 4
pair|triển quỹ|-6 0 0 -15
pair|triển so|34 -10 0 0
pair|triển thương|0 0 16 0
pair|triển ven|0 0 -12 -8
pair|triển được|-11 19 0 0
pair|triển đảng|0 16 33 -12
pair|triệt chỉ|9 -1 -45 -30
pair|triệt nghị|22 0 30 13
pair|triệt phá|-1 0 12 0
pair|triệt sản|12 0 0 0
pair|triệt xóa|12 0 0 -11
pair|triệt để|0 2 0 -8
pair|triệu #|27 -20 0 -15
pair|triệu ,|0 10 0 -17
pair|triệu con|20 0 0 -23
pair|triệu cái|0 0 0 -13
pair|triệu kwh|11 0 0 10
pair|triệu lượt|-1 -1 0 7
pair|triệu sơn|-4 0 -15 0
pair|triệu trang|37 0 -3 -15
pair|triệu tấn|5 13 -2 0
pair|triệu đồng|1 0 0 0
pair|trong #|1 0 0 0
pair|trong bối|0 -19 0 0
pair|trong bức|-36 -17 0 0
pair|trong chấp|0 0 0 20
pair|trong các|1 8 3 0
pair|trong cân|0 -17 0 -58
pair|trong cơ|0 0 34 0
pair|trong cụm|0 0 0 30
pair|trong diệt|0 3 0 14
pair|trong doanh|0 1 7 0
pair|trong dân|0 0 38 -28
pair|trong hai|0 -1 1 0
pair|trong huyện|0 0 -1 29
pair|trong hè|23 -1 3 0
pair|trong hạn|-1 -24 0 0
pair|trong kcn|1 0 0 10
pair|trong khi|2 1 0 0
pair|trong khung|0 0 28 0
pair|trong khu|12 4 0 -40
pair|trong kỳ|-10 -20 0 0
pair|trong mùa|0 5 0 23
pair|trong một|0 0 0 19
pair|trong ngày|0 0 0 -23
pair|trong năm|0 0 20 0
pair|trong nước|-15 -17 -5 10
pair|trong nửa|0 0 33 -19
pair|trong quý|0 0 2 0
pair|trong sinh|0 15 8 -37
pair|trong sạch|8 0 0 -36
pair|trong sản|0 37 12 0
pair|trong số|6 1 0 19
pair|trong tháng|0 0 51 1
pair|trong thời|9 0 -2 1
pair|trong thực|0 1 0 0
pair|trong tuần|29 0 0 0
pair|trong tỉnh|2 0 0 0
pair|trong tổng|-75 0 0 0
pair|trong vòng|-1 -19 0 0
pair|trong vùng|-16 -4 0 -17
pair|trong vụ|0 0 0 5
pair|trong điều|-15 -9 -23 -2
pair|trong đó|0 0 0 26
pair|trong đồng|-32 22 0 0
pair|trong độ|0 0 3 29
pair|trung #|28 0 0 -1
pair|trung bình|0 8 0 0
pair|trung cao|-16 0 35 -7
pair|trung cho|17 0 19 -13
pair|trung chủ|0 0 -2 0
pair|trung cấp|0 0 0 -12
pair|trung hoàn|-12 0 39 -32
pair|trung hạn|0 0 -30 -15
pair|trung học|0 15 20 -22
pair|trung phục|0 0 48 14
pair|trung quốc|1 0 0 14
pair|trung sơn|-1 0 -14 0
pair|trung thu|0 0 49 0
pair|trung thành|0 26 -4 -2
pair|trung thủy|-19 -17 -11 -10
pair|trung trám|0 0 7 0
pair|trung tâm|0 0 0 1
pair|trung vào|-53 -17 -15 0
pair|trung ở|-11 24 0 29
pair|truy quét|0 0 29 -16
pair|truy ra|0 0 0 13
pair|truy thu|0 0 0 34
pair|truy tố|0 0 0 -19
pair|truy vết|15 0 0 -2
pair|truyền #|0 0 0 1
pair|truyền cho|-2 0 8 32
pair|truyền hình|0 0 1 25
pair|truyền luật|0 0 0 33
pair|truyền số|0 7 0 0
pair|truyền thanh|0 30 0 -49
pair|truyền yếu|0 0 0 4
pair|truyền ở|-1 1 0 0
pair|trà bồng|0 0 20 25
pair|trà dồn|-28 -4 -29 0
pair|trà tân|0 0 -15 0
pair|trà vinh|-3 0 0 0
pair|tràn lan|-1 -11 0 31
pair|tràn qua|0 -11 -9 0
pair|tràn ra|-10 12 0 30
pair|trào hiến|29 0 0 0
pair|trào phụ|0 0 -1 0
pair|trào thi|32 0 -8 0
pair|trào văn|17 -6 -2 0
pair|trá hình|0 33 0 0
pair|trách #|21 -10 0 0
pair|trách hộ|-15 11 24 -37
pair|trách nhiệm|0 0 15 1
pair|trách thôn|15 27 -1 21
pair|trách xin|0 0 0 -21
pair|trách địa|45 -5 -5 0
pair|trái cây|1 0 11 -36
pair|trái phiếu|-18 29 0 26
pair|trái phép|15 0 0 3
pair|trám xong|0 0 7 0
pair|tránh khi|0 0 0 27
pair|trân trọng|0 0 -30 0
pair|trâu #|-51 -38 0 -43
pair|trâu ,|0 34 0 -16
pair|trâu bò|0 -2 0 6
pair|trên #|0 0 0 1
pair|trên biển|18 7 21 -19
pair|trên báo|-4 0 18 22
pair|trên bảng|0 0 26 -18
pair|trên các|0 0 0 -10
pair|trên cùng|0 -7 9 15
pair|trên cơ|5 0 -16 0
pair|trên cổng|-2 0 0 -9
pair|trên giao|0 45 0 -2
pair|trên giấy|0 0 0 1
pair|trên hệ|0 0 17 8
pair|trên hồ|-44 0 0 9
pair|trên loa|0 0 28 0
pair|trên môi|0 0 0 -42
pair|trên mạng|-5 30 30 0
pair|trên nhiệm|0 0 0 -28
pair|trên nương|0 0 0 7
pair|trên quốc|-4 -22 -1 -18
pair|trên sông|7 -14 27 4
pair|trên trang|0 60 2 0
pair|trên trong|0 0 31 -6
pair|trên tuyến|29 0 0 -7
pair|trên tổng|1 0 0 0
pair|trên vào|0 0 1 13
pair|trên đài|0 0 14 9
pair|trên đây|0 0 -3 0
pair|trên đất|0 1 7 0
pair|trì #|19 0 -11 -6
pair|trì )|0 0 8 0
pair|trì ]|0 0 0 -21
pair|trì buổi|-4 0 -2 0
pair|trì cùng|0 0 31 0
pair|trì giao|0 0 -10 -7
pair|trì giải|0 0 1 0
pair|trì hoàn|0 0 43 -23
pair|trì họp|0 0 -13 -1
pair|trì hội|0 0 4 14
pair|trì mở|0 0 23 0
pair|trì phiên|0 0 -1 0
pair|trì sĩ|0 0 1 -16
pair|trì tháo|0 0 27 0
pair|trì trực|0 0 -32 19
pair|trì tuần|-10 0 -18 0
pair|trì tăng|0 0 10 -13
pair|trì với|0 0 0 -25
pair|trì điều|-4 0 5 0
pair|trì được|0 0 0 40
pair|trì đấu|0 0 0 -1
pair|trì đẩy|0 0 45 0
pair|trình "|17 -7 -18 3
pair|trình #|3 0 0 0
pair|trình ban|0 0 1 30
pair|trình bàn|6 0 0 68
pair|trình bày|-4 0 -7 0
pair|trình báo|-13 27 0 43
pair|trình cho|0 0 8 0
pair|trình chuyển|6 14 17 0
pair|trình chưa|22 -17 1 52
pair|trình chậm|0 0 8 -1
pair|trình chủ|26 0 0 18
pair|trình công|0 0 6 -16
pair|trình cấp|-7 0 -2 -3
pair|trình của|-9 15 0 -5
pair|trình danh|0 0 0 -18
pair|trình diễn|0 0 15 16
pair|trình duyệt|0 0 12 6
pair|trình giao|0 0 -5 0
pair|trình giám|0 0 8 0
pair|trình giảm|2 0 0 0
pair|trình hành|0 0 2 1
pair|trình hđnd|0 0 8 0
pair|trình hồ|-28 -46 0 26
pair|trình hội|0 -1 0 0
pair|trình khởi|26 -2 -2 31
pair|trình kiểm|-4 30 17 -19
pair|trình ký|0 0 29 -42
pair|trình kỳ|-4 0 0 -1
pair|trình liên|0 0 9 0
pair|trình làm|0 -2 0 10
pair|trình lên|38 7 0 3
pair|trình mỗi|0 22 -3 -6
pair|trình mới|0 -8 14 1
pair|trình mục|0 1 0 -10
pair|trình nào|-10 -18 29 20
pair|trình nông|-16 8 0 0
pair|trình nước|-43 61 28 -19
pair|trình phát|-15 0 0 0
pair|trình phương|0 0 15 -13
pair|trình quy|0 0 -14 26
pair|trình số|0 0 -10 0
pair|trình sở|0 0 11 21
pair|trình thi|12 0 0 20
pair|trình thành|0 -7 10 8
pair|trình thường|0 0 6 3
pair|trình thủy|37 -9 0 -45
pair|trình trong|0 0 0 53
pair|trình trước|0 -5 1 19
pair|trình trọng|7 6 0 5
pair|trình tỉnh|1 0 37 12
pair|trình tồn|-1 9 0 37
pair|trình từ|-17 0 -19 0
pair|trình tự|0 21 21 -24
pair|trình ubnd|0 0 0 27
pair|trình vào|0 -1 11 0
pair|trình và|-12 0 0 -31
pair|trình về|0 0 1 0
pair|trình xin|0 0 10 1
pair|trình xây|-9 11 0 0
pair|trình đang|0 0 0 56
pair|trình điều|0 0 8 5
pair|trình đã|4 0 1 -51
pair|trình đạt|7 0 0 -34
pair|trình đề|35 0 3 -16
pair|trình độ|-41 24 0 -22
pair|trí #|1 0 -25 23
pair|trí cho|-8 -43 -36 -7
pair|trí chủ|0 -8 2 0
pair|trí các|0 0 -5 0
pair|trí cán|0 0 1 0
pair|trí kinh|0 0 30 0
pair|trí kế|0 1 0 -2
pair|trí lại|0 0 -30 17
pair|trí trả|12 0 0 -15
pair|trí tuệ|-9 -7 0 0
pair|trí việc|0 11 24 10
pair|trí vốn|0 0 15 0
pair|trí xong|15 0 -8 58
pair|trí xã|3 0 0 0
pair|trí được|0 7 0 -1
pair|trí đất|0 11 22 0
pair|trí đủ|10 0 44 -24
pair|trích đo|1 1 0 -4
pair|trôi nổi|0 0 0 25
pair|trông chờ|0 4 0 0
pair|trông coi|0 4 0 -40
pair|trùng lặp|-4 3 13 -14
pair|trùng tu|4 -3 0 16
pair|trú #|0 1 0 -27
pair|trú ,|1 2 0 50
pair|trú -|33 0 1 0
pair|trú biến|0 13 -9 0
pair|trú tỉnh|10 -9 0 13
pair|trú ở|0 0 0 1
pair|trúng giá|10 -7 0 -10
pair|trúng mùa|38 0 0 -37
pair|trăm ;|12 -8 0 0
pair|trăm so|-3 -1 0 1
pair|trăn trở|-6 3 -1 0
pair|trơ đáy|0 27 0 26
pair|trưng bàn|-1 -1 -1 0
pair|trương hoàng|0 0 -1 -1
pair|trương minh|0 0 -14 0
pair|trương mỹ|-11 0 0 0
pair|trước #|0 0 31 5
pair|trước ,|-13 23 0 -10
pair|trước bạ|-25 0 0 1
pair|trước cao|0 0 0 55
pair|trước chuyển|-13 -28 0 -25
pair|trước chủ|0 0 39 1
pair|trước cuối|0 0 3 0
pair|trước hạn|1 0 0 33
pair|trước hẹn|-2 17 0 -24
pair|trước hết|-25 -5 0 0
pair|trước học|0 0 8 0
pair|trước khai|0 0 20 0
pair|trước khi|0 0 48 0
pair|trước kỳ|0 0 -10 21
pair|trước luật|0 12 -1 -1
pair|trước mùa|0 0 40 0
pair|trước mắt|-1 0 -9 -19
pair|trước mốc|40 -6 0 -15
pair|trước ngày|0 0 38 0
pair|trước năm|0 0 9 0
pair|trước tháng|0 0 60 -8
pair|trước tết|0 0 35 1
pair|trước tới|10 -1 0 50
pair|trước và|45 0 -5 12
pair|trước vụ|18 -20 12 0
pair|trước đó|-1 -5 0 -29
pair|trước đến|7 -2 0 0
pair|trường (|15 0 0 0
pair|trường )|0 -33 0 0
pair|trường biển|-5 63 0 0
pair|trường bất|0 23 0 0
pair|trường chuẩn|11 3 3 2
pair|trường các|-33 0 0 0
pair|trường còn|22 -6 0 0
pair|trường có|14 -11 0 0
pair|trường công|-1 1 32 -1
pair|trường cùng|0 0 38 32
pair|trường của|7 -7 0 20
pair|trường giữ|27 0 0 0
pair|trường hoàng|19 -9 -2 7
pair|trường huyện|24 -27 0 -42
pair|trường hướng|0 0 0 25
pair|trường học|3 0 0 -1
pair|trường hợp|0 2 0 10
pair|trường khai|-4 45 0 0
pair|trường kiểm|0 0 -42 -28
pair|trường làm|0 0 34 -26
pair|trường lập|0 0 39 0
pair|trường lẻ|0 23 0 0
pair|trường lớp|14 -31 -40 -20
pair|trường mầm|0 0 0 -30
pair|trường mới|-8 1 21 26
pair|trường mở|19 -2 0 0
pair|trường nào|50 0 0 0
pair|trường phổ|0 0 -5 -22
pair|trường rà|0 0 0 30
pair|trường rừng|24 0 0 14
pair|trường sơn|0 10 0 0
pair|trường sớm|0 0 -28 -1
pair|trường thcs|19 -17 0 0
pair|trường thpt|0 0 27 0
pair|trường thực|0 -7 8 0
pair|trường tiểu|1 0 34 0
pair|trường trong|-17 0 0 -14
pair|trường trung|0 0 74 83
pair|trường trước|0 0 19 0
pair|trường tăng|0 0 26 0
pair|trường tỉnh|-20 0 0 0
pair|trường tổ|0 0 0 -26
pair|trường ubnd|0 0 -15 -14
pair|trường vùng|-1 14 0 -5
pair|trường về|0 0 0 1
pair|trường xi|0 -22 0 -4
pair|trường xuân|0 1 0 1
pair|trường được|0 0 0 1
pair|trường đạt|-18 0 -35 -3
pair|trường đầu|32 0 0 0
pair|trường ở|0 16 0 0
pair|trưởng #|0 0 -3 0
pair|trưởng ban|0 0 0 -48
pair|trưởng bản|0 14 13 -9
pair|trưởng các|0 0 -12 0
pair|trưởng công|-1 0 -10 -5
pair|trưởng gdp|0 0 10 -29
pair|trưởng giá|-8 0 0 -8
pair|trưởng gắn|0 0 23 0
pair|trưởng hai|0 19 -28 23
pair|trưởng khu|-22 -3 1 21
pair|trưởng khá|26 0 0 -32
pair|trưởng kinh|21 -14 0 0
pair|trưởng phòng|0 3 25 0
pair|trưởng thôn|1 -16 22 -20
pair|trưởng tốt|12 0 0 -46
pair|trưởng đoàn|0 0 -23 0
pair|trưởng đề|0 0 -49 0
pair|trưởng ấp|0 0 42 0
pair|trạch bán|0 0 0 9
pair|trại lưới|-2 0 12 21
pair|trạm bts|0 0 0 7
pair|trạm bơm|0 0 36 16
pair|trạm bỏ|5 0 0 10
pair|trạm chưa|0 10 0 -22
pair|trạm cấp|-11 -10 -28 0
pair|trạm khuyến|0 0 0 -6
pair|trạm không|0 0 0 -9
pair|trạm kiểm|0 0 5 -31
pair|trạm làm|0 0 0 33
pair|trạm thì|0 10 0 -22
pair|trạm thủy|0 4 0 0
pair|trạm và|18 -10 -14 -10
pair|trạm xá|41 0 0 0
pair|trạm xử|-19 25 0 10
pair|trạm y|0 0 19 -2
pair|trạng bỏ|0 21 0 0
pair|trạng lấn|0 6 7 -15
pair|trả bồi|-26 30 33 0
pair|trả chậm|0 -6 16 -32
pair|trả dứt|0 0 15 0
pair|trả hết|0 0 6 0
pair|trả hồ|0 6 0 2
pair|trả kết|35 0 0 -37
pair|trả lương|-15 0 8 -34
pair|trả lại|1 0 0 -23
pair|trả lời|0 0 5 0
pair|trả mặt|9 -5 0 26
pair|trả nợ|0 1 46 0
pair|trả tiền|1 0 0 26
pair|trả trước|5 0 -3 -11
pair|trả trợ|28 0 1 -1
pair|trả về|0 0 0 34
pair|trả xong|21 6 0 -2
pair|trả đi|-1 4 0 0
pair|trả đúng|13 0 0 -10
pair|trả đủ|33 -9 0 -35
pair|trảng dài|14 -17 0 0
pair|trấn cũ|0 -8 0 -30
pair|trấn hoàn|11 0 0 -43
pair|trấn không|-20 21 0 0
pair|trấn lập|0 0 0 38
pair|trấn lộc|-8 0 0 -9
pair|trấn quý|0 0 -9 -8
pair|trấn triển|-27 -7 0 -2
pair|trấn áp|0 0 13 0
pair|trấn đối|0 0 0 28
pair|trầm lắng|0 -7 0 0
pair|trần hưng|0 7 -9 -18
pair|trần phú|0 0 1 -25
pair|trần quang|0 1 4 0
pair|trần quốc|0 0 -32 0
pair|trần thị|-15 0 -2 0
pair|trần tuấn|-7 0 15 0
pair|trần văn|0 0 9 0
pair|trần vĩnh|-9 -25 0 0
pair|trần đề|-21 -7 0 7
pair|trận các|0 0 7 23
pair|trận hiệu|0 0 0 23
pair|trận lụt|-2 -17 -35 -25
pair|trận tổ|0 0 0 -4
pair|trận và|0 0 27 7
pair|trật tự|0 0 6 0
pair|trắc tự|0 10 1 0
pair|trắng "|5 0 0 16
pair|trắng chi|65 -54 0 0
pair|trắng cho|0 0 0 16
pair|trắng đảng|26 -6 0 -1
pair|trẻ #|2 0 -17 0
pair|trẻ dưới|6 0 0 -2
pair|trẻ em|0 5 0 -11
pair|trẻ gia|0 0 0 15
pair|trẻ mẫu|4 19 0 -1
pair|trẻ mồ|9 -8 0 -28
pair|trẻ suy|14 0 0 -9
pair|trẻ về|-14 18 38 -1
pair|trẻ đi|0 3 0 -13
pair|trẻ được|0 0 0 52
pair|trễ -|0 0 1 0
pair|trễ hạn|-21 6 47 -10
pair|trễ hẹn|-1 -10 0 0
pair|trễ kèm|0 -9 14 -39
pair|trệ trước|0 0 0 32
pair|trị #|26 0 0 34
pair|trị )|0 0 8 1
pair|trị -|26 0 -7 -4
pair|trị cho|0 0 19 0
pair|trị công|-31 0 -4 -11
pair|trị giá|11 0 0 0
pair|trị giải|2 0 0 -41
pair|trị giữ|-40 0 -10 36
pair|trị lớn|10 0 0 -3
pair|trị sản|0 0 0 -5
pair|trị thu|0 0 -2 -19
pair|trị thành|0 0 25 0
pair|trị trồng|-37 0 -3 0
pair|trị tăng|40 0 0 30
pair|trị tại|48 0 8 -18
pair|trị tới|0 0 20 39
pair|trị và|-16 0 -1 0
pair|trị về|8 0 0 0
pair|trị xuất|31 0 0 63
pair|trị xã|0 0 28 0
pair|trị được|36 0 0 -18
pair|trị ổn|0 0 0 -2
pair|trọ cho|0 0 -27 0
pair|trọ không|-9 23 0 16
pair|trọ quanh|0 16 0 0
pair|trọng báo|0 0 -30 0
pair|trọng khác|0 -4 0 0
pair|trọng lượng|-2 19 0 15
pair|trọng nghĩa|0 0 0 17
pair|trọng phương|0 -6 18 24
pair|trọng quan|0 12 -7 1
pair|trọng án|62 -27 0 -23
pair|trọng điểm|15 1 0 22
pair|trọng đạt|-31 -16 -41 -24
pair|trốn khám|-31 38 0 0
pair|trốn đóng|0 0 1 0
pair|trồng #|-1 0 0 0
pair|trồng cây|0 7 10 35
pair|trồng cả|10 0 0 0
pair|trồng lại|0 17 0 0
pair|trồng mới|48 -1 39 -49
pair|trồng ngô|0 -9 13 0
pair|trồng rừng|1 1 0 7
pair|trồng sầu|0 1 0 0
pair|trồng thay|0 0 0 26
pair|trồng toàn|16 0 0 -20
pair|trồng trọt|-37 0 0 0
pair|trồng vẫn|39 -11 0 -26
pair|trồng vụ|0 0 1 0
pair|trồng được|0 1 0 -29
pair|trộm cắp|0 13 16 1
pair|trời phát|8 0 0 15
pair|trở lên|-15 0 0 -1
pair|trở lại|41 0 0 0
pair|trở về|-19 17 0 -5
pair|trợ #|31 -7 10 0
pair|trợ cước|-32 33 0 0
pair|trợ cấp|-34 7 0 3
pair|trợ doanh|53 0 0 9
pair|trợ dầu|0 0 18 0
pair|trợ giá|-5 0 33 -65
pair|trợ giúp|-13 20 33 -45
pair|trợ hộ|0 0 0 -31
pair|trợ kinh|0 0 34 -42
pair|trợ lãi|0 0 9 12
pair|trợ ngư|17 0 15 0
pair|trợ người|14 0 0 -35
pair|trợ nhà|1 0 20 -52
pair|trợ theo|43 -1 0 0
pair|trợ vận|-11 20 0 -14
pair|trợ xã|-2 6 0 0
pair|trợ đất|0 0 5 0
pair|trụ sở|0 1 0 -8
pair|trục qua|-8 25 0 0
pair|trục trặc|-14 0 0 -6
pair|trục đường|0 0 42 20
pair|trừ #|16 0 0 27
pair|trừ tiền|-13 27 0 -14
pair|trừ điểm|0 0 23 9
pair|trữ cấp|0 0 18 0
pair|trữ nước|0 0 2 0
pair|trực #|0 0 67 -48
pair|trực ban|14 0 0 -31
pair|trực báo|43 0 0 0
pair|trực chung|0 0 0 -1
pair|trực chốt|0 0 2 -21
pair|trực chủ|0 0 6 -2
pair|trực cả|0 0 7 1
pair|trực huyện|0 0 0 1
pair|trực hđnd|-2 0 -1 0
pair|trực quan|0 0 0 -3
pair|trực sẵn|0 0 0 21
pair|trực thuộc|-19 0 -3 0
pair|trực thành|0 -33 5 0
pair|trực tiếp|0 0 12 0
pair|trực tuyến|9 0 0 0
pair|trực tại|0 0 7 -1
pair|trực tỉnh|-17 0 0 0
pair|trực ubnd|0 0 33 0
pair|trực đêm|-4 28 32 23
pair|trực đảng|-1 -12 1 0
pair|trực ủy|0 0 -37 0
pair|tt -|12 -6 7 0
pair|tt huyện|-8 0 -38 0
pair|ttcn #|1 7 0 -1
pair|ttcn do|30 0 0 0
pair|ttcn khu|-16 17 0 0
pair|ttcn tăng|-13 0 -27 -33
pair|ttcn ước|19 0 0 -29
pair|ttg ,|0 0 1 0
pair|ttg của|-5 0 18 -13
pair|ttg ngày|-12 -16 -12 42
pair|ttr -|0 0 -10 0
pair|tu ,|0 0 1 7
pair|tu bổ|45 0 0 0
pair|tu của|-16 0 -21 1
pair|tu ngày|9 -2 20 0
pair|tu sửa|30 -19 26 -52
pair|tu về|19 0 -13 0
pair|tu đường|0 0 50 0
pair|tuy #|19 -1 0 -1
pair|tuy các|47 -10 0 0
pair|tuy còn|-31 45 0 -30
pair|tuy có|-62 27 0 0
pair|tuy lũ|-68 -36 0 0
pair|tuy mưa|-57 -49 0 0
pair|tuy mới|25 -20 0 0
pair|tuy nhiên|22 -14 0 -9
pair|tuy nhiều|-1 24 0 0
pair|tuy phước|0 0 -19 0
pair|tuy số|21 -9 0 -3
pair|tuy thế|-14 26 0 -45
pair|tuy thời|0 0 0 -22
pair|tuy vậy|-9 9 0 0
pair|tuy đã|0 -27 0 0
pair|tuyên giáo|1 0 0 0
pair|tuyên không|0 0 0 -16
pair|tuyên quang|0 16 0 0
pair|tuyên truyền|1 0 -17 -2
pair|tuyến #|-13 -3 0 1
pair|tuyến ba|0 0 6 14
pair|tuyến cho|-9 -25 0 0
pair|tuyến còn|22 9 0 23
pair|tuyến cống|0 0 0 31
pair|tuyến hay|0 -9 9 0
pair|tuyến huyện|41 3 0 -32
pair|tuyến hẻm|31 0 0 -5
pair|tuyến kênh|0 6 0 15
pair|tuyến ngõ|0 0 0 41
pair|tuyến phố|15 0 1 -12
pair|tuyến sáng|-1 0 -5 0
pair|tuyến toàn|31 0 0 -24
pair|tuyến trung|28 0 0 0
pair|tuyến tỉnh|0 0 0 23
pair|tuyến tới|1 0 0 13
pair|tuyến với|-16 0 -12 0
pair|tuyến xã|0 42 0 0
pair|tuyến đt|0 0 6 -19
pair|tuyến đê|0 13 1 6
pair|tuyến đường|0 -9 0 -52
pair|tuyển #|22 -3 4 -2
pair|tuyển chưa|0 13 -9 0
pair|tuyển chọn|0 11 -1 -27
pair|tuyển quân|0 0 1 0
pair|tuyển sinh|1 24 0 0
pair|tuyển vào|10 -9 0 13
pair|tuyệt đối|13 -13 15 6
pair|tuấn cùng|0 0 -4 0
pair|tuấn lĩnh|-7 0 15 0
pair|tuần #|0 0 0 1
pair|tuần báo|0 0 0 6
pair|tuần bỏ|0 0 0 10
pair|tuần cập|0 0 1 13
pair|tuần hai|0 0 21 0
pair|tuần một|0 0 0 1
pair|tuần nào|0 0 0 9
pair|tuần này|0 0 1 1
pair|tuần sau|0 0 38 0
pair|tuần tra|0 0 0 -19
pair|tuần tới|0 -8 23 -12
pair|tuần với|-4 0 18 -35
pair|tuần đầu|34 0 -26 8
pair|tuổi #|2 36 0 -52
pair|tuổi bởi|-6 12 0 0
pair|tuổi chưa|0 1 0 0
pair|tuổi ra|1 1 -3 -21
pair|tuổi suy|12 -2 0 3
pair|tuổi tiêm|15 0 0 -11
pair|tuổi vào|11 0 -21 -1
pair|tuổi vẫn|0 45 0 0
pair|tuổi ít|0 8 -8 -20
pair|tuổi được|0 0 0 -31
pair|tv -|-10 0 -7 0
pair|tvtu bám|-40 0 -1 -1
pair|tw (|0 0 33 0
pair|tw ,|0 0 1 1
pair|tw của|9 0 11 0
pair|tw khóa|10 0 0 0
pair|tw ngày|-11 0 1 -24
pair|tw tại|0 0 3 0
pair|tw và|0 0 1 0
pair|tw đã|21 0 0 0
pair|ty môi|0 0 27 0
pair|ty tnhh|0 0 0 7
pair|tà còn|0 2 0 0
pair|tà pạ|16 -10 0 22
pair|tài khoản|14 0 0 -21
pair|tài liệu|14 0 4 1
pair|tài nguyên|-15 21 0 0
pair|tài sản|0 13 0 0
pair|tài xỉu|9 -6 0 2
pair|tài đối|0 -11 21 0
pair|tàu "|20 -1 0 -2
pair|tàu #|0 0 0 18
pair|tàu cá|9 0 0 -13
pair|tàu của|-1 6 0 0
pair|tàu lưới|0 0 0 22
pair|tàu lớn|0 6 0 0
pair|tàu mất|0 0 9 0
pair|tàu nằm|0 -13 0 22
pair|tàu ra|-2 -39 0 0
pair|tàu từ|-1 0 -43 33
pair|tàu vi|11 -11 10 1
pair|tàu vẫn|0 0 0 11
pair|tàu với|1 23 0 0
pair|tàu xa|11 -30 25 -56
pair|tàu đánh|1 -17 -48 0
pair|tác #|0 0 -8 0
pair|tác chuẩn|4 0 13 0
pair|tác chỉ|0 1 0 0
pair|tác của|40 -10 -12 -27
pair|tác do|-17 -7 0 -11
pair|tác dân|41 0 0 0
pair|tác giám|0 4 0 -44
pair|tác giải|1 1 0 0
pair|tác giảm|0 0 30 0
pair|tác kiểm|13 -1 -20 0
pair|tác lâu|0 0 0 -12
pair|tác lưu|0 32 -31 0
pair|tác lập|9 0 -6 -22
pair|tác mặt|-9 20 27 -19
pair|tác ngành|0 -4 -8 0
pair|tác năm|-1 0 9 -2
pair|tác phát|0 0 11 0
pair|tác quản|11 2 0 -2
pair|tác tham|0 1 0 0
pair|tác thu|0 0 77 0
pair|tác tiêm|29 0 0 0
pair|tác tuyên|30 0 0 0
pair|tác tuyển|0 0 1 -15
pair|tác viên|0 0 52 0
pair|tác vệ|0 20 0 -1
pair|tác xã|3 0 16 -3
pair|tác đảng|-26 0 0 0
pair|tác đối|0 22 0 0
pair|tách thửa|0 17 17 10
pair|tách địa|0 11 0 1
pair|tái canh|-1 -1 1 -22
pair|tái chiếm|0 0 0 44
pair|tái lấn|0 17 0 0
pair|tái lập|-9 0 2 11
pair|tái nghèo|-3 7 0 0
pair|tái phát|0 1 0 29
pair|tái phạm|-8 0 10 12
pair|tái đàn|0 0 12 40
pair|tái định|-1 4 16 0
pair|tám hđnd|-37 0 -8 -4
pair|tám tháng|-40 24 0 -21
pair|táng tại|6 0 0 4
pair|tâm #|0 0 -5 0
pair|tâm (|0 0 -6 0
pair|tâm chính|0 0 28 0
pair|tâm công|-50 -17 22 -20
pair|tâm dịch|-12 -1 -5 0
pair|tâm hành|0 3 1 0
pair|tâm khuyến|0 0 43 0
pair|tâm kiểm|0 10 -7 0
pair|tâm ký|21 0 0 -7
pair|tâm logistics|46 -6 31 -65
pair|tâm là|6 -5 29 19
pair|tâm lý|0 -2 9 7
pair|tâm nước|0 1 0 0
pair|tâm phát|-6 0 8 -14
pair|tâm phục|0 0 -18 1
pair|tâm pvhcc|-3 0 13 0
pair|tâm quý|-1 0 0 3
pair|tâm soạn|0 0 9 0
pair|tâm tháng|0 0 -1 1
pair|tâm thương|0 0 0 47
pair|tâm thần|-9 15 -9 12
pair|tâm tư|-1 0 -19 -40
pair|tâm văn|0 0 36 -52
pair|tâm với|0 23 -15 0
pair|tâm xuống|0 31 0 0
pair|tâm y|0 0 -14 0
pair|tâm điều|47 0 0 1
pair|tâm đúng|0 21 0 0
pair|tân binh|10 0 0 -1
pair|tân dồn|0 -4 -3 0
pair|tân hương|-9 0 0 0
pair|tân khánh|0 24 0 -11
pair|tân kim|12 -10 0 3
pair|tân lập|-19 -23 1 17
pair|tân phú|0 0 0 -27
pair|tân phước|0 29 10 32
pair|tân quy|-13 -26 0 1
pair|tân sơn|0 0 0 19
pair|tân thuận|1 0 0 0
pair|tân thành|0 0 0 22
pair|tân xuân|0 0 0 -7
pair|tây vừa|0 -9 13 0
pair|tên cơ|-6 0 8 24
pair|tên dưới|0 0 -14 0
pair|tên tại|0 0 -6 0
pair|tên từng|0 0 18 1
pair|tên việc|0 0 -6 0
pair|tên đơn|0 0 26 21
pair|tìm mối|0 0 8 48
pair|tìm thị|0 0 27 0
pair|tình hình|0 0 -2 0
pair|tình nghĩa|25 0 0 22
pair|tình nguyện|0 0 43 0
pair|tình thương|18 -1 19 -20
pair|tình trạng|0 4 0 -38
pair|tình với|8 -22 -21 -36
pair|tích #|6 13 0 58
pair|tích bị|0 0 1 32
pair|tích chè|21 1 0 21
pair|tích cà|8 0 0 0
pair|tích cực|1 0 0 3
pair|tích gieo|3 0 0 0
pair|tích hợp|0 0 0 2
pair|tích lúa|-24 16 0 1
pair|tích mía|0 44 -12 10
pair|tích ngô|0 0 0 36
pair|tích nước|0 -11 0 13
pair|tích rừng|-1 -53 1 -16
pair|tích tụ|-12 41 3 0
pair|tích đất|20 -33 0 -52
pair|tín cam|0 0 16 0
pair|tín dụng|-1 5 23 -14
pair|tín tuyên|0 0 0 26
pair|tính bảng|0 0 23 0
pair|tính chiến|0 4 0 0
pair|tính chung|-41 0 0 27
pair|tính hình|0 5 0 -31
pair|tính khi|-8 4 0 -7
pair|tính lại|0 0 0 18
pair|tính theo|12 1 0 -96
pair|tính tiền|-12 -2 -7 -27
pair|tính đến|3 3 0 -1
pair|tòa chấp|0 0 0 10
pair|tòa của|0 12 -1 -1
pair|tòa tuyên|0 0 0 27
pair|tòa án|-7 -30 1 0
pair|tô tới|14 0 0 -36
pair|tôm #|0 0 0 5
pair|tôm ,|23 0 0 26
pair|tôm -|8 0 0 8
pair|tôm giống|-27 -1 27 -19
pair|tôm nuôi|0 2 0 -23
pair|tôm nước|-3 -26 0 -18
pair|tôm ra|0 0 0 -1
pair|tôm siêu|16 23 0 -15
pair|tôm sú|-18 0 0 2
pair|tôm thẻ|5 47 0 12
pair|tông hóa|0 0 0 33
pair|tùng vài|0 0 11 0
pair|tú chủ|0 0 -4 0
pair|tú để|9 -8 28 0
pair|tú ở|-7 -4 18 54
pair|túc chỉ|34 -8 -13 -7
pair|túc hồ|-2 5 32 -34
pair|túc nhìn|-18 -29 0 0
pair|túc triển|0 0 14 53
pair|túi ni|31 -17 0 -9
pair|túng (|0 7 0 -5
pair|túng với|0 0 0 -21
pair|túy tăng|0 -5 0 0
pair|túy ở|0 0 4 2
pair|tăng cao|-39 -5 0 0
pair|tăng ca|10 -14 0 -10
pair|tăng chậm|-8 8 0 43
pair|tăng cường|0 0 2 0
pair|tăng dân|-22 15 -28 -25
pair|tăng giá|-1 0 -21 -10
pair|tăng gấp|-23 39 0 -2
pair|tăng gần|0 0 0 53
pair|tăng hơn|26 0 0 56
pair|tăng họp|-10 0 -10 0
pair|tăng khá|0 0 -1 0
pair|tăng mạnh|8 11 -8 -7
pair|tăng nhanh|37 -27 0 0
pair|tăng phạt|-8 0 8 0
pair|tăng quân|-3 0 13 0
pair|tăng so|26 16 0 0
pair|tăng thêm|11 8 1 1
pair|tăng thấp|-28 -4 -28 21
pair|tăng trên|-2 -1 -5 0
pair|tăng trưởng|0 0 0 2
pair|tăng tuần|0 0 8 0
pair|tăng tốc|-21 -1 -7 0
pair|tăng tổng|14 0 0 0
pair|tăng tới|-10 19 0 -25
pair|tăng từ|-54 -16 -45 0
pair|tăng ở|0 1 -1 1
pair|tơ -|0 0 6 14
pair|tư #|2 0 2 -19
pair|tư ,|0 42 0 0
pair|tư báo|0 -4 37 0
pair|tư cho|0 0 -32 29
pair|tư chậm|0 -4 49 -18
pair|tư công|0 0 0 -26
pair|tư cùng|0 0 0 12
pair|tư cấp|0 0 0 37
pair|tư cụm|0 0 7 17
pair|tư của|5 0 0 -31
pair|tư giải|0 24 0 -45
pair|tư khu|0 -2 17 0
pair|tư không|0 0 35 0
pair|tư leo|0 4 0 -44
pair|tư là|0 0 -15 32
pair|tư nhân|0 1 12 27
pair|tư nhằm|0 0 -4 0
pair|tư nào|-5 2 11 0
pair|tư nông|0 6 0 0
pair|tư nước|12 0 0 0
pair|tư pháp|0 1 15 11
pair|tư phải|0 -8 14 0
pair|tư số|-7 -7 -21 0
pair|tư tham|-1 21 18 -32
pair|tư thay|-2 3 0 0
pair|tư thương|0 42 0 -36
pair|tư toàn|1 0 -1 -9
pair|tư trình|0 0 2 0
pair|tư trước|0 0 1 14
pair|tư tưởng|31 0 -25 -34
pair|tư tại|0 0 16 31
pair|tư vấn|0 0 0 24
pair|tư xây|-2 -19 1 17
pair|tư đôn|0 0 -46 -27
pair|tương xứng|0 2 0 0
pair|tương đương|36 -1 0 -24
pair|tương đối|28 -1 0 13
pair|tương ứng|0 3 0 36
pair|tướng chính|-5 0 1 18
pair|tướng giao|28 0 0 -1
pair|tượng bảo|16 0 0 0
pair|tượng chính|0 0 -1 1
pair|tượng vẫn|0 0 0 -12
pair|tạ /|0 0 0 2
pair|tại #|6 0 0 12
pair|tại ba|-17 22 0 0
pair|tại buôn|0 0 0 -9
pair|tại buổi|0 0 -24 0
pair|tại bản|-7 8 0 0
pair|tại chỗ|1 0 0 0
pair|tại các|-2 3 14 49
pair|tại cộng|0 24 0 45
pair|tại giao|0 1 12 5
pair|tại hội|0 0 0 9
pair|tại khu|0 0 15 -17
pair|tại kỳ|-31 0 1 0
pair|tại một|0 1 0 0
pair|tại mục|0 0 -24 -1
pair|tại nghĩa|6 0 0 4
pair|tại nghị|-29 -36 39 0
pair|tại nguồn|0 0 16 1
pair|tại nhiều|0 5 0 -4
pair|tại nhà|0 0 52 -21
pair|tại nơi|-15 42 25 -50
pair|tại phiên|0 0 0 6
pair|tại phường|0 2 0 -24
pair|tại quyết|0 0 -40 0
pair|tại quầy|10 -6 0 28
pair|tại thuận|0 0 24 0
pair|tại thông|-28 -22 6 -4
pair|tại thị|-10 -12 -4 -8
pair|tại trung|0 7 -6 0
pair|tại trạm|20 1 0 5
pair|tại trụ|0 0 0 -40
pair|tại từng|0 0 0 17
pair|tại vườn|0 0 0 14
pair|tại đồng|0 0 0 11
pair|tạm ,|47 0 0 -28
pair|tạm dừng|-7 -43 0 23
pair|tạm giữ|-9 -3 5 -12
pair|tạm trú|0 9 0 -2
pair|tạm trước|9 0 0 0
pair|tạm đoạn|0 -6 12 -7
pair|tạm đình|0 7 0 3
pair|tạm ở|0 0 0 15
pair|tạm ứng|16 -1 0 29
pair|tạo #|29 0 0 33
pair|tạo chủ|0 0 1 47
pair|tạo có|-1 0 36 0
pair|tạo cùng|0 0 29 -19
pair|tạo nghề|0 1 31 0
pair|tạo nguồn|0 1 7 1
pair|tạo trạm|-1 0 2 0
pair|tạo tăng|-9 9 0 48
pair|tạo việc|-41 -1 14 -26
pair|tạo điều|10 0 0 0
pair|tạp ảnh|0 32 0 0
pair|tả heo|18 -17 0 0
pair|tả lợn|-1 24 0 0
pair|tải #|-18 0 0 0
pair|tải hàng|-25 36 0 -16
pair|tải hạ|0 16 0 -3
pair|tải khu|0 0 19 0
pair|tải sửa|0 0 -6 0
pair|tải trong|0 23 0 4
pair|tải trọng|0 -1 17 22
pair|tải từ|0 4 0 0
pair|tảng số|6 -1 0 18
pair|tảo hôn|0 0 1 0
pair|tấm ngói|-1 13 -8 9
pair|tấn (|57 8 0 -6
pair|tấn )|27 -8 -10 16
pair|tấn ,|-1 0 0 38
pair|tấn /|-18 -3 0 -38
pair|tấn =|35 0 0 -1
pair|tấn búp|0 0 0 3
pair|tấn bằng|0 0 0 -3
pair|tấn công|0 0 18 0
pair|tấn gạo|28 0 0 8
pair|tấn phước|0 0 -1 -1
pair|tấn rác|4 21 -16 15
pair|tất các|0 0 36 0
pair|tất hồ|-1 0 -44 36
pair|tất toán|-5 0 17 -10
pair|tất trước|0 0 0 18
pair|tất việc|0 0 0 23
pair|tầng (|0 0 8 0
pair|tầng ,|-19 -2 0 0
pair|tầng cụm|11 0 0 0
pair|tầng khu|0 0 1 -29
pair|tầng lộ|0 16 0 -3
pair|tầng và|0 0 -12 9
pair|tầng đô|11 -32 0 -11
pair|tận gốc|-1 1 19 49
pair|tận nhà|6 0 33 -1
pair|tận tay|31 0 0 0
pair|tận thôn|30 -15 -8 0
pair|tập #|20 0 0 19
pair|tập chỉ|8 0 0 -44
pair|tập huấn|0 0 36 -27
pair|tập hợp|0 1 0 7
pair|tập khu|0 0 20 21
pair|tập kết|1 0 0 -14
pair|tập nghị|49 0 9 -2
pair|tập nẹt|-1 19 0 0
pair|tập phòng|27 0 -9 0
pair|tập thể|0 -28 1 0
pair|tập trung|0 11 -1 -14
pair|tập trước|0 0 0 53
pair|tập vở|0 0 0 15
pair|tật tỉnh|0 10 -7 0
pair|tặng #|2 0 0 -11
pair|tặng hộ|40 0 0 0
pair|tặng quà|11 0 0 1
pair|tẻh #|-4 0 0 0
pair|tế #|0 0 -2 0
pair|tế (|31 0 -14 0
pair|tế bao|47 -28 0 0
pair|tế biển|0 10 54 0
pair|tế báo|0 -1 13 0
pair|tế bị|0 10 -7 0
pair|tế chuyển|35 0 0 0
pair|tế chủ|0 0 -1 0
pair|tế có|6 -8 40 0
pair|tế cơ|-30 0 0 -32
pair|tế cải|-1 0 2 0
pair|tế của|43 -10 0 -21
pair|tế diễn|0 0 0 -19
pair|tế dự|0 0 -20 -1
pair|tế giảm|18 49 0 -2
pair|tế giữ|-27 0 0 -1
pair|tế gặp|0 9 0 0
pair|tế huyện|0 0 4 0
pair|tế khám|13 -1 0 0
pair|tế ký|0 0 0 -1
pair|tế lưu|0 0 0 38
pair|tế nghỉ|0 12 0 0
pair|tế phú|30 0 0 0
pair|tế phường|42 0 0 0
pair|tế phối|0 0 11 0
pair|tế số|0 3 -32 0
pair|tế sớm|0 0 22 0
pair|tế tham|0 0 1 0
pair|tế theo|0 0 77 0
pair|tế thiếu|-5 31 0 25
pair|tế thành|9 -35 -13 -1
pair|tế tiếp|45 0 -11 40
pair|tế tăng|-39 -10 0 0
pair|tế tỉnh|15 -21 0 -7
pair|tế và|1 0 1 0
pair|tế vườn|0 9 0 10
pair|tế vẫn|12 -15 0 -10
pair|tế xã|0 0 1 0
pair|tế đông|42 0 14 0
pair|tế được|8 -7 12 -18
pair|tế để|0 0 0 -7
pair|tết bính|-1 -4 -6 0
pair|tết cho|0 0 -18 2
pair|tết dương|0 0 43 4
pair|tết giáp|0 17 45 -17
pair|tết nguyên|0 0 -4 0
pair|tết nhâm|0 -1 -2 0
pair|tết sum|0 0 0 -20
pair|tết trồng|49 0 18 0
pair|tết đinh|0 0 4 -6
pair|tệ nạn|-2 9 0 -8
pair|tỉnh #|2 0 0 -3
pair|tỉnh (|1 1 0 0
pair|tỉnh )|0 0 15 9
pair|tỉnh ,|20 -1 0 15
pair|tỉnh ban|11 0 -2 0
pair|tỉnh báo|30 0 0 0
pair|tỉnh bình|0 0 -12 0
pair|tỉnh bố|9 0 4 0
pair|tỉnh bổ|-7 0 29 20
pair|tỉnh cho|0 9 -4 12
pair|tỉnh chỉ|0 0 0 -16
pair|tỉnh chốt|0 -4 12 0
pair|tỉnh chủ|0 0 1 0
pair|tỉnh cà|0 0 -1 0
pair|tỉnh còn|16 -5 0 -2
pair|tỉnh có|11 1 -12 -42
pair|tỉnh cũ|-20 -29 -1 0
pair|tỉnh cưỡng|0 0 2 0
pair|tỉnh danh|0 0 3 0
pair|tỉnh dự|0 -1 0 0
pair|tỉnh giao|8 0 -12 3
pair|tỉnh giảm|0 21 0 0
pair|tỉnh hà|0 0 -7 0
pair|tỉnh hậu|0 0 -26 0
pair|tỉnh họp|0 0 -11 -3
pair|tỉnh hỗ|0 0 3 14
pair|tỉnh khóa|0 0 -1 0
pair|tỉnh không|-12 23 0 -10
pair|tỉnh kiên|-17 0 0 0
pair|tỉnh làm|0 0 1 0
pair|tỉnh lần|20 0 -39 40
pair|tỉnh lộ|-5 29 31 0
pair|tỉnh mai|0 -5 -2 -1
pair|tỉnh mở|-1 0 4 -45
pair|tỉnh nghệ|-15 -2 0 0
pair|tỉnh ngày|0 -6 -17 0
pair|tỉnh nhiều|0 0 0 -69
pair|tỉnh nâng|-7 0 21 0
pair|tỉnh phê|0 0 0 41
pair|tỉnh phạm|0 0 -4 0
pair|tỉnh phối|17 0 0 7
pair|tỉnh quảng|0 0 -1 0
pair|tỉnh quản|-47 -21 0 0
pair|tỉnh sớm|0 0 52 -38
pair|tỉnh thanh|0 0 2 -42
pair|tỉnh thu|0 0 0 -12
pair|tỉnh thông|7 0 -24 0
pair|tỉnh thẩm|11 -7 8 14
pair|tỉnh trong|0 0 0 30
pair|tỉnh trân|0 0 -17 0
pair|tỉnh trình|-1 0 -4 0
pair|tỉnh trịnh|-1 -12 -7 -20
pair|tỉnh tăng|0 0 10 32
pair|tỉnh tại|-32 0 11 0
pair|tỉnh vào|0 0 0 -41
pair|tỉnh và|-11 0 -2 0
pair|tỉnh vĩnh|0 0 -2 0
pair|tỉnh vẫn|25 -13 0 -30
pair|tỉnh về|-25 0 0 5
pair|tỉnh xây|0 12 0 0
pair|tỉnh yêu|-5 0 25 -7
pair|tỉnh đang|-50 0 0 0
pair|tỉnh đã|31 -30 -16 0
pair|tỉnh đăk|-2 0 -4 0
pair|tỉnh đưa|0 0 -1 0
pair|tỉnh đầu|34 -3 -5 -22
pair|tỉnh đối|0 0 1 0
pair|tỉnh đồng|-16 0 0 0
pair|tỉnh ước|-26 23 0 -48
pair|tỉnh ủy|-4 0 -1 0
pair|tịch #|-23 0 -1 11
pair|tịch chưa|0 0 0 12
pair|tịch huyện|-1 0 -10 0
pair|tịch hđnd|-3 0 1 -10
pair|tịch ký|0 0 8 40
pair|tịch kết|0 0 -9 -1
pair|tịch ngày|0 0 0 6
pair|tịch phường|0 -6 9 33
pair|tịch phụ|-12 0 2 -6
pair|tịch sáng|0 0 -4 0
pair|tịch thu|0 0 0 17
pair|tịch thường|-34 -5 -10 -1
pair|tịch xã|18 -15 3 0
pair|tịnh biên|0 0 0 7
pair|tịnh khê|0 -5 -15 0
pair|tọa kỳ|-4 0 0 -4
pair|tọa đề|0 0 -15 0
pair|tọa độ|0 0 0 4
pair|tỏa #|4 0 0 -2
pair|tỏa chợ|0 0 44 0
pair|tố #|33 0 0 -18
pair|tố cáo|0 1 -8 0
pair|tốc giải|-14 0 -5 27
pair|tốc mái|0 -7 -1 10
pair|tốc độ|-1 0 0 1
pair|tối thiểu|-16 0 12 0
pair|tốn kém|0 0 0 -16
pair|tốp đầu|2 0 0 3
pair|tốt các|17 0 14 -1
pair|tốt công|-7 0 36 0
pair|tốt hơn|9 0 0 16
pair|tốt nghiệp|23 0 0 -35
pair|tốt nhiệm|-24 -3 -28 -13
pair|tồn #|-47 46 0 0
pair|tồn kho|-17 -10 -11 -12
pair|tồn lưu|0 0 9 0
pair|tồn tại|0 -34 0 0
pair|tồn từ|-1 1 0 0
pair|tồn ở|0 19 0 14
pair|tổ #|0 19 0 -23
pair|tổ bầu|42 0 4 0
pair|tổ công|2 0 3 -1
pair|tổ dân|0 0 7 0
pair|tổ hỗ|0 0 0 -34
pair|tổ hợp|7 0 2 5
pair|tổ kiểm|-47 -28 -2 -2
pair|tổ liên|6 -4 3 -33
pair|tổ lưu|11 -5 0 0
pair|tổ quản|0 0 7 0
pair|tổ quốc|0 0 0 -4
pair|tổ thu|0 0 5 0
pair|tổ tiết|16 0 0 -14
pair|tổ trưởng|-1 0 -10 -1
pair|tổ tự|0 0 33 -28
pair|tổ đoàn|37 0 -6 0
pair|tổ đại|0 0 31 37
pair|tổng #|13 0 0 -18
pair|tổng chi|4 -57 0 -27
pair|tổng công|0 -7 -11 2
pair|tổng cục|-18 0 0 0
pair|tổng diện|0 0 0 2
pair|tổng giá|15 -1 0 32
pair|tổng hợp|0 0 7 -1
pair|tổng kinh|8 0 0 23
pair|tổng kiểm|0 0 23 -10
pair|tổng kết|0 0 0 -15
pair|tổng liên|4 0 0 0
pair|tổng mức|-1 0 0 0
pair|tổng nợ|0 11 0 7
pair|tổng rà|0 0 1 0
pair|tổng thu|33 0 0 -2
pair|tổng trị|0 0 0 37
pair|tổng trọng|0 13 0 15
pair|tổng vệ|0 0 45 -34
pair|tổng vốn|1 -45 0 0
pair|tổng đài|0 0 24 -27
pair|tổng đàn|14 -26 0 0
pair|tộc bán|-16 -6 -10 -3
pair|tộc hrê|5 -4 0 0
pair|tộc năm|-16 0 -18 0
pair|tộc thiểu|-2 -9 0 11
pair|tội phạm|0 0 2 0
pair|tội về|10 4 0 0
pair|tới #|0 65 0 -8
pair|tới cuối|0 -2 -28 0
pair|tới khi|0 10 0 41
pair|tới nay|1 4 0 42
pair|tới tay|21 -16 0 -1
pair|tới trung|6 0 0 -32
pair|tới từng|1 0 -1 0
pair|tới xã|0 14 0 13
pair|tới xử|0 -9 19 -15
pair|tới đây|0 0 19 0
pair|tờ gốc|0 10 0 4
pair|tờ rơi|4 0 4 10
pair|tờ tiền|3 0 0 0
pair|tờ trình|-3 0 0 0
pair|tụ ruộng|-12 41 3 0
pair|tụ tập|-1 0 0 0
pair|tụ điểm|0 0 20 17
pair|tục "|4 0 0 -1
pair|tục cho|18 0 0 -24
pair|tục giao|-7 0 34 0
pair|tục hành|-31 0 0 -1
pair|tục là|54 0 0 18
pair|tục lên|26 0 7 -8
pair|tục thu|0 6 0 0
pair|tục thực|0 0 46 0
pair|tục tăng|56 0 0 0
pair|tục tại|0 0 13 -49
pair|tục được|7 0 0 26
pair|tụt #|0 32 0 -5
pair|tụt còn|-15 17 0 -18
pair|tụt hạng|0 -1 7 0
pair|tức #|23 3 0 35
pair|từ #|0 -7 0 -23
pair|từ báo|0 0 36 0
pair|từ chối|39 -20 0 13
pair|từ cuối|-1 5 0 0
pair|từ các|0 6 0 5
pair|từ cơ|0 0 -13 -3
pair|từ cấp|-2 -6 0 0
pair|từ doanh|43 0 0 -1
pair|từ dự|0 0 34 5
pair|từ giữa|39 1 0 -22
pair|từ khi|0 0 36 0
pair|từ khối|42 0 0 0
pair|từ máy|-12 -2 -7 -27
pair|từ nay|0 0 -18 -1
pair|từ nguồn|18 -6 -2 4
pair|từ ngày|0 0 -6 -27
pair|từ ngân|0 0 -7 0
pair|từ năm|21 -10 0 51
pair|từ quý|4 2 0 20
pair|từ sau|-64 26 0 -33
pair|từ tháng|0 31 0 -19
pair|từ thời|30 -24 -2 17
pair|từ trước|1 0 0 46
pair|từ tuyến|30 5 0 0
pair|từ tuần|0 0 10 1
pair|từ tết|-13 3 -1 11
pair|từ vùng|20 -8 28 43
pair|từ đất|-54 3 0 -63
pair|từ đầu|2 0 -5 -42
pair|từng bước|0 1 -3 6
pair|từng chi|0 0 13 0
pair|từng chỉ|0 0 31 -49
pair|từng chủ|0 0 14 0
pair|từng công|0 10 5 24
pair|từng cơ|0 0 0 -2
pair|từng dự|1 0 -9 -48
pair|từng hẻm|0 0 0 17
pair|từng hồ|0 0 0 41
pair|từng hộ|0 0 0 35
pair|từng khu|0 0 33 0
pair|từng lĩnh|-43 -4 0 0
pair|từng ngõ|30 0 0 -20
pair|từng nhà|0 0 7 4
pair|từng quý|0 0 1 0
pair|từng thấy|9 -14 0 7
pair|từng trường|0 0 0 16
pair|từng tuần|0 0 58 -22
pair|từng tổ|0 0 30 0
pair|từng việc|0 0 32 0
pair|từng xã|0 0 52 -9
pair|từng đồng|0 0 19 34
pair|từng ủy|25 0 -23 23
pair|tử cho|0 0 0 -1
pair|tử chưa|0 4 0 -8
pair|tử từ|-12 -2 -7 -27
pair|tử vong|3 0 0 23
pair|tự an|28 0 5 35
pair|tự chảy|44 21 0 -8
pair|tự giám|0 0 17 0
pair|tự kiểm|11 0 0 -57
pair|tự lòng|0 18 26 0
pair|tự nguyện|0 21 0 12
pair|tự nhiên|-21 0 -16 0
pair|tự nhận|10 -22 -2 26
pair|tự nộp|0 0 27 11
pair|tự phát|0 5 12 -38
pair|tự phê|0 2 -1 -19
pair|tự quản|0 0 24 -1
pair|tự vỉa|19 0 41 -22
pair|tự xây|31 0 0 0
pair|tự xã|-45 0 12 13
pair|tự ý|0 0 28 -4
pair|tự đô|3 5 1 -13
pair|tự đường|11 -4 38 10
pair|tự động|25 1 1 0
pair|tự ổn|12 0 0 -39
pair|tỷ #|53 0 0 0
pair|tỷ (|-29 -2 0 -5
pair|tỷ )|-9 22 0 0
pair|tỷ ,|14 17 0 16
pair|tỷ con|55 0 0 0
pair|tỷ kwh|3 0 0 0
pair|tỷ lệ|0 0 0 -1
pair|tỷ suất|-15 16 0 -35
pair|tỷ số|-8 4 0 -7
pair|tỷ trọng|34 0 0 38
pair|tỷ usd|-21 0 -13 29
pair|tỷ đông|24 0 -3 0
pair|tỷ đồng|0 0 0 -1
pair|ubkt tỉnh|0 0 2 -8
pair|ubkt đảng|0 0 34 -1
pair|ubmttq việt|0 0 50 6
pair|ubmttq và|28 0 -41 -13
pair|ubmttqvn quận|0 0 -6 0
pair|ubnd #|-20 0 -2 7
pair|ubnd ,|0 0 3 0
pair|ubnd -|0 0 3 18
pair|ubnd các|0 0 -17 -16
pair|ubnd của|-1 -15 0 5
pair|ubnd huyện|-5 0 0 0
pair|ubnd ngày|0 0 0 -1
pair|ubnd quận|0 0 0 -4
pair|ubnd thị|0 0 16 0
pair|ubnd tp|-1 0 0 0
pair|ubnd tỉnh|0 0 -1 0
pair|ubnd xã|0 0 1 1
pair|ubnd đặc|0 0 0 -4
pair|ubtvqh15 ngày|0 0 -1 0
pair|usd (|-59 -33 0 0
pair|usd ,|1 11 0 -1
pair|uy tín|0 -21 0 10
pair|uống giảm|-3 33 0 -15
pair|uống rượu|-24 25 0 0
pair|uống tăng|7 0 0 -7
pair|v (|0 0 24 0
pair|vai trò|-5 0 -4 13
pair|vay #|28 0 0 0
pair|vay tiền|0 3 0 0
pair|vay vốn|0 -4 0 0
pair|vay ưu|0 22 16 0
pair|ven biển|-1 4 0 -25
pair|ven hồ|-5 0 30 -32
pair|ven kênh|25 1 -5 0
pair|ven quốc|0 0 48 0
pair|ven rừng|-1 18 -16 19
pair|ven sông|-1 6 1 -1
pair|ven đê|0 0 22 -32
pair|ven đầm|0 1 0 11
pair|vi quý|0 0 0 18
pair|vi văn|-7 0 0 0
pair|viii (|0 0 -13 0
pair|vinh cũ|-15 0 0 0
pair|vinh lần|-1 -3 -5 0
pair|vinh vận|-15 0 0 0
pair|vinh đưa|-17 -6 -22 0
pair|viêm da|4 0 0 0
pair|viên #|30 0 -19 0
pair|viên (|20 -3 0 -7
pair|viên ,|20 1 0 -23
pair|viên ban|0 0 1 0
pair|viên bám|0 0 33 -22
pair|viên bỏ|0 0 0 12
pair|viên chưa|0 1 0 0
pair|viên chức|-1 0 0 0
pair|viên còn|0 0 -9 -15
pair|viên có|4 -2 -45 -1
pair|viên cơ|0 14 0 0
pair|viên dùng|0 4 0 -8
pair|viên dự|1 0 1 -39
pair|viên góp|0 0 48 0
pair|viên hằng|0 0 0 9
pair|viên hợp|0 2 0 -8
pair|viên không|6 0 -1 0
pair|viên kết|0 10 -31 -23
pair|viên mầm|-34 -29 1 1
pair|viên mới|-4 28 39 -12
pair|viên phụ|25 3 17 0
pair|viên tham|64 0 0 -30
pair|viên theo|0 0 24 35
pair|viên thừa|0 0 13 0
pair|viên thực|0 11 -9 19
pair|viên trong|-11 32 22 31
pair|viên trung|0 0 8 20
pair|viên trên|18 0 0 0
pair|viên trước|-3 0 12 11
pair|viên trẻ|0 0 0 -3
pair|viên tình|0 0 0 1
pair|viên tại|0 0 0 15
pair|viên ubnd|-36 0 -6 -18
pair|viên vào|-6 0 12 33
pair|viên và|0 41 0 15
pair|viên y|0 0 0 -7
pair|viên ít|0 0 0 24
pair|viên đi|0 3 -21 -11
pair|viên điện|11 0 19 13
pair|viên được|3 0 0 0
pair|viên đầu|0 5 0 0
pair|viết thạo|0 0 0 12
pair|viễn thông|-22 0 13 -15
pair|việc -|0 0 -6 0
pair|việc ban|-7 1 -8 0
pair|việc bàn|0 13 0 0
pair|việc bố|-15 -15 -40 0
pair|việc cho|9 0 0 -27
pair|việc chuẩn|0 1 0 0
pair|việc chính|-16 24 -1 32
pair|việc chưa|0 -29 -1 0
pair|việc chấp|0 0 0 36
pair|việc còn|0 -1 -16 -16
pair|việc có|4 1 0 0
pair|việc cấp|19 -17 0 19
pair|việc cụ|-2 3 -44 -28
pair|việc của|0 0 1 0
pair|việc giám|0 13 0 0
pair|việc giải|0 0 2 0
pair|việc học|15 1 0 0
pair|việc hỗ|23 0 13 -51
pair|việc khó|0 0 1 16
pair|việc không|23 0 0 -16
pair|việc kiểm|7 0 32 -1
pair|việc kết|-65 -22 -29 -11
pair|việc làm|1 0 24 -14
pair|việc lãnh|0 0 -4 0
pair|việc lớn|-30 -16 -11 -32
pair|việc nghiêm|0 0 0 12
pair|việc nhiều|-19 -42 -2 0
pair|việc nhà|11 -10 0 10
pair|việc này|-2 -26 44 -23
pair|việc nêu|0 0 1 13
pair|việc nước|6 0 0 -19
pair|việc nạo|0 17 -2 5
pair|việc nắm|0 9 0 -43
pair|việc nửa|0 0 -25 0
pair|việc phân|0 11 0 0
pair|việc phải|0 -26 -39 0
pair|việc quan|0 -4 0 0
pair|việc quá|0 22 21 -16
pair|việc quý|0 0 -4 0
pair|việc quản|0 -13 2 0
pair|việc rà|28 1 0 13
pair|việc sau|-1 -2 -3 0
pair|việc theo|25 21 0 0
pair|việc thu|-1 -16 9 0
pair|việc tháng|0 0 -40 0
pair|việc thực|1 0 0 16
pair|việc trễ|0 1 33 -41
pair|việc tại|-23 0 1 1
pair|việc tập|2 10 0 -19
pair|việc tổ|0 0 -5 0
pair|việc vận|23 -4 12 0
pair|việc với|-19 0 4 0
pair|việc xây|29 0 -19 0
pair|việc xóa|0 0 21 0
pair|việc xử|0 0 6 0
pair|việc đo|0 0 17 16
pair|việc đã|25 -5 -4 -3
pair|việc đóng|0 0 20 0
pair|việc đảng|0 4 0 -8
pair|việc ở|47 0 0 -23
pair|viện e|0 0 21 0
pair|viện kiểm|-4 0 0 10
pair|viện nghiên|0 0 6 0
pair|viện trưởng|0 0 -51 0
pair|viện tuyến|0 25 0 -16
pair|viện tỉnh|0 12 0 0
pair|viện đa|8 -8 0 0
pair|việt khi|13 0 0 -21
pair|việt trì|2 0 0 -5
pair|việt về|-8 0 -23 0
pair|vlo )|0 0 -1 0
pair|vms tái|0 0 0 22
pair|vn -|0 0 15 0
pair|vneid mức|-13 15 0 30
pair|vnpt lào|-2 0 8 32
pair|vp chấm|0 0 13 -12
pair|vssid mới|-10 0 23 0
pair|vui tươi|10 -5 0 0
pair|và an|8 0 0 35
pair|và ban|-21 0 0 -1
pair|và ba|0 0 36 0
pair|và báo|0 0 8 12
pair|và bảo|0 0 31 0
pair|và bằng|-45 -27 0 -28
pair|và bố|-2 0 -36 -9
pair|và cao|22 0 0 15
pair|và chăn|0 0 -44 0
pair|và chương|0 -1 -14 9
pair|và chỉ|9 18 8 -7
pair|và chủ|0 0 0 8
pair|và covid|-16 0 0 0
pair|và cán|0 0 0 12
pair|và cây|-15 -2 0 20
pair|và có|-10 0 0 -1
pair|và diễn|14 0 0 18
pair|và doanh|6 0 0 0
pair|và du|0 0 0 6
pair|và dân|0 0 1 0
pair|và dịch|-17 0 0 0
pair|và dữ|15 0 0 0
pair|và giao|0 0 -27 0
pair|và gia|0 0 2 0
pair|và giá|-16 0 0 -4
pair|và giải|0 0 -1 0
pair|và hoa|0 5 0 15
pair|và hoạt|18 0 0 14
pair|và huyện|0 0 -33 0
pair|và hđnd|0 0 6 0
pair|và hạ|0 0 0 12
pair|và hải|-4 0 0 0
pair|và hệ|47 0 21 0
pair|và hội|1 0 19 29
pair|và kho|-17 0 -1 -12
pair|và không|7 0 0 9
pair|và kết|0 -1 2 0
pair|và kế|0 0 -2 39
pair|và luật|0 6 20 23
pair|và lũ|-17 -2 0 0
pair|và lập|10 0 -9 19
pair|và mttq|0 0 0 14
pair|và môi|0 0 -4 -1
pair|và nghị|-7 0 21 -4
pair|và người|0 0 0 37
pair|và nhiệm|-1 0 0 -1
pair|và nhân|18 0 1 -1
pair|và những|-21 -21 -8 0
pair|và nuôi|50 0 0 -42
pair|và nông|-16 -5 0 -11
pair|và phát|-1 0 1 0
pair|và phân|0 0 0 -34
pair|và phê|4 0 23 20
pair|và phòng|0 0 10 0
pair|và phúc|0 0 11 0
pair|và phương|0 0 -16 -8
pair|và phường|0 0 0 -9
pair|và phần|-11 8 0 0
pair|và ptnt|0 0 0 -1
pair|và quy|-21 0 0 -12
pair|và quyết|6 0 -28 -7
pair|và quận|-31 0 17 -10
pair|và sau|-1 0 5 12
pair|và so|0 -7 9 15
pair|và sơn|11 0 0 -1
pair|và thanh|27 0 7 48
pair|và thiếu|-16 22 0 35
pair|và thu|-49 0 -42 -6
pair|và thuế|5 22 0 36
pair|và thú|0 0 0 6
pair|và thảo|0 0 -10 0
pair|và thống|-21 0 0 0
pair|và thủy|-30 2 -1 -19
pair|và tiêu|0 40 0 0
pair|và tiểu|0 -5 0 -1
pair|và trung|26 -6 21 0
pair|và trước|0 0 -1 35
pair|và trường|0 14 0 -3
pair|và trạm|49 22 0 -15
pair|và trật|0 0 48 34
pair|và tuyến|22 0 0 11
pair|và tăng|33 0 0 -1
pair|và tốc|0 -11 -9 0
pair|và tổng|0 0 -22 0
pair|và ubnd|0 0 -17 0
pair|và văn|0 0 10 32
pair|và vượt|56 0 0 -24
pair|và vận|36 2 -6 -22
pair|và xây|-39 7 -11 0
pair|và xã|-1 0 0 17
pair|và đoàn|-21 0 13 1
pair|và đào|0 0 -19 0
pair|và đón|-27 -1 -17 -11
pair|và đô|0 0 -12 9
pair|và đúng|4 0 -2 62
pair|và đường|-6 -1 0 27
pair|và đại|-1 0 0 7
pair|và đạt|18 0 0 -7
pair|và đầu|0 0 -1 -1
pair|và đề|10 -1 -1 -16
pair|và định|0 0 -13 -10
pair|và ủy|22 0 0 -20
pair|vài buôn|0 0 0 -6
pair|vài chi|0 21 0 -6
pair|vài cơ|0 0 0 29
pair|vài khu|0 37 0 -25
pair|vài nơi|0 0 0 21
pair|vài vụ|0 0 18 -11
pair|vài xã|0 15 0 32
pair|vài điểm|0 1 0 0
pair|vàng hoàn|-47 -12 -43 0
pair|vành đai|21 -1 -3 0
pair|vào #|0 57 35 -41
pair|vào ban|8 -1 23 -19
pair|vào bản|17 -16 -12 20
pair|vào chiều|0 0 0 -4
pair|vào chương|0 -13 23 0
pair|vào chợ|26 0 0 -11
pair|vào cuối|0 0 0 -18
pair|vào cuộc|-47 -6 -30 -11
pair|vào các|-20 0 0 -25
pair|vào dùng|1 0 1 25
pair|vào dịp|0 0 0 1
pair|vào dự|-5 0 19 0
pair|vào hoạt|19 0 0 0
pair|vào hội|0 33 -4 -18
pair|vào khu|0 0 8 0
pair|vào kế|0 0 0 9
pair|vào kỳ|0 0 3 2
pair|vào lớp|2 0 0 0
pair|vào mùa|0 0 0 8
pair|vào mấy|-5 -25 -4 0
pair|vào mỗi|0 24 0 -39
pair|vào ngày|-1 -1 41 0
pair|vào ngân|4 6 0 -25
pair|vào nhà|29 0 0 -32
pair|vào nhóm|0 47 8 34
pair|vào nếp|56 0 0 -28
pair|vào nền|8 0 0 0
pair|vào quen|0 0 0 7
pair|vào sinh|0 0 31 -11
pair|vào sáng|0 0 34 0
pair|vào sổ|-7 7 0 17
pair|vào sử|24 1 0 -6
pair|vào tháng|-1 0 39 0
pair|vào thứ|0 0 9 0
pair|vào trường|7 -6 0 24
pair|vào vụ|-2 6 -37 -23
pair|vào được|1 1 0 -3
pair|vào đất|-23 31 0 16
pair|vào đấy|0 0 0 -11
pair|vào đồng|1 0 0 11
pair|vá được|0 0 0 7
pair|vãng lai|0 0 0 13
pair|vét #|47 0 0 -1
pair|vét cống|0 0 21 -37
pair|vét kênh|0 0 35 30
pair|vét luồng|0 12 6 0
pair|vênh nhau|0 0 0 7
pair|vì bản|-15 35 0 -2
pair|vì chưa|0 0 0 42
pair|vì chủ|0 0 0 -8
pair|vì covid|-30 2 0 0
pair|vì dịch|8 18 0 -18
pair|vì giá|-14 25 0 37
pair|vì không|0 7 0 -1
pair|vì lũ|25 0 -4 0
pair|vì người|0 0 12 0
pair|vì nhà|0 0 0 15
pair|vì sao|-4 5 2 1
pair|vì sương|0 0 0 39
pair|vì thiếu|0 0 0 30
pair|vì trung|0 18 0 0
pair|vì vướng|0 1 0 -44
pair|vòng #|1 -18 0 2
pair|võ minh|0 -12 -19 0
pair|võ miếu|-10 0 11 -25
pair|võ nhai|0 9 -9 0
pair|vùng biên|29 0 33 0
pair|vùng biển|38 -21 1 8
pair|vùng buôn|0 14 0 -3
pair|vùng cao|-4 53 0 -13
pair|vùng chè|7 0 8 -7
pair|vùng dân|-20 41 -12 0
pair|vùng dịch|20 -8 28 43
pair|vùng dự|0 0 29 0
pair|vùng giáp|29 0 0 0
pair|vùng khó|26 -15 2 -13
pair|vùng mía|0 0 7 -1
pair|vùng nam|-2 -2 -10 0
pair|vùng nguy|0 -1 6 12
pair|vùng nguyên|0 0 46 72
pair|vùng nuôi|-1 5 0 -24
pair|vùng sâu|16 -1 0 1
pair|vùng sạt|-9 0 32 -19
pair|vùng trồng|9 0 0 -21
pair|vùng ven|0 15 0 0
pair|vùng đầm|10 -7 0 0
pair|vùng đồng|25 33 0 0
pair|văn #|-19 0 11 22
pair|văn bản|0 23 0 0
pair|văn cường|0 -2 -25 0
pair|văn hớn|-4 0 -17 0
pair|văn khuê|0 0 24 0
pair|văn kiện|0 0 1 0
pair|văn linh|0 0 24 0
pair|văn liêm|0 0 0 -4
pair|văn là|0 1 0 4
pair|văn minh|1 0 29 0
pair|văn nghệ|7 -1 0 0
pair|văn panh|0 0 -7 -19
pair|văn phương|0 -7 0 0
pair|văn soạn|-8 0 0 0
pair|văn số|0 0 -13 1
pair|văn thư|0 0 0 2
pair|văn thời|-1 -1 -6 0
pair|văn xã|-18 0 -6 0
pair|văn đẩu|0 12 10 5
pair|vĩnh châu|0 0 11 0
pair|vĩnh long|0 0 -13 0
pair|vĩnh thành|0 0 -9 5
pair|vĩnh thạnh|0 -2 -11 0
pair|vĩnh thực|0 0 0 -1
pair|vĩnh tre|0 10 2 0
pair|vĩnh trung|0 0 7 0
pair|vĩnh tuyến|-9 -25 0 0
pair|vĩnh tân|0 0 30 0
pair|vũ đình|0 0 -3 0
pair|vươn khơi|21 0 0 0
pair|vươn lên|12 0 0 -18
pair|vươn tới|22 -9 0 -45
pair|vương giao|0 0 -10 0
pair|vương đình|0 -1 0 0
pair|vướng #|-22 -15 -14 -23
pair|vướng bồi|0 0 0 27
pair|vướng cho|-25 0 19 0
pair|vướng mắc|0 0 16 0
pair|vướng mặt|0 38 0 13
pair|vướng nguồn|0 0 0 26
pair|vướng nhất|0 33 0 -13
pair|vướng đất|0 -9 -30 6
pair|vướng ở|0 0 20 -16
pair|vườn cây|-1 -3 0 -18
pair|vườn quốc|0 0 -1 -5
pair|vườn tạp|29 22 0 0
pair|vượt chỉ|0 0 3 0
pair|vượt cả|0 0 0 38
pair|vượt cấp|13 -31 -4 28
pair|vượt dự|14 0 0 -10
pair|vượt khả|0 0 -10 0
pair|vượt kế|44 0 0 -9
pair|vượt lũ|-17 0 -6 0
pair|vượt mục|27 0 0 13
pair|vượt nghị|32 0 0 -1
pair|vượt ngưỡng|-22 29 0 2
pair|vượt quy|-5 6 0 0
pair|vượt tiến|11 -1 -1 0
pair|vượt trần|0 4 1 0
pair|vượt xa|-1 16 0 18
pair|vạn dân|-21 -2 -26 -25
pair|vạn tấn|10 -8 0 -44
pair|vải thiều|22 0 0 0
pair|vấn giám|0 0 0 -1
pair|vấn tại|0 -4 0 0
pair|vấn về|0 24 -1 0
pair|vấn yếu|0 2 0 0
pair|vấn đề|-34 -7 0 0
pair|vầy "|0 0 0 -20
pair|vẫn #|-35 40 0 26
pair|vẫn bị|0 21 0 22
pair|vẫn bội|16 0 0 0
pair|vẫn chưa|0 -9 -43 -41
pair|vẫn chỉ|0 18 0 1
pair|vẫn còn|-30 0 -8 0
pair|vẫn có|39 1 0 -61
pair|vẫn duy|1 0 0 0
pair|vẫn giữ|10 -8 0 16
pair|vẫn khuyết|0 1 0 -2
pair|vẫn là|-6 13 -1 -2
pair|vẫn nhích|24 0 0 -45
pair|vẫn nóng|-1 -1 0 0
pair|vẫn nằm|0 6 0 14
pair|vẫn phát|34 -10 0 0
pair|vẫn phải|0 37 0 0
pair|vẫn thiếu|0 16 0 0
pair|vẫn thả|-8 8 0 13
pair|vẫn tăng|30 -1 0 -35
pair|vẫn tới|0 0 0 22
pair|vẫn vượt|-4 17 0 0
pair|vẫn xảy|0 7 0 32
pair|vẫn được|29 -3 0 -50
pair|vẫn đạt|43 -6 0 -1
pair|vẫn để|-7 13 0 -18
pair|vận chuyển|-1 22 0 5
pair|vận chính|0 1 0 0
pair|vận dụng|0 -5 12 1
pair|vận hành|0 0 0 -22
pair|vận khéo|3 -1 0 17
pair|vận năm|-9 -21 0 0
pair|vận thành|-11 0 0 0
pair|vận tải|-18 1 -1 0
pair|vận tỉnh|0 0 -26 0
pair|vận động|0 0 1 0
pair|vật liệu|0 1 1 -1
pair|vật nuôi|22 0 0 0
pair|vật thể|10 0 0 0
pair|vật tư|-33 9 0 0
pair|vậy #|0 23 0 -35
pair|vậy mà|14 -18 0 -5
pair|vắc -|2 0 0 3
pair|vắc xin|14 0 0 -25
pair|vắng mặt|0 0 0 29
pair|vặt sai|0 15 0 0
pair|vẹn #|0 15 0 13
pair|vẻn vẹn|0 17 0 -4
pair|vẽ thi|0 0 0 18
pair|về #|2 1 0 0
pair|về an|17 0 -1 0
pair|về ban|0 0 5 1
pair|về biên|0 0 25 0
pair|về buôn|0 0 34 0
pair|về bón|13 0 -2 0
pair|về bầu|0 -6 34 -2
pair|về chi|0 -29 0 -18
pair|về chuyển|23 -17 -16 0
pair|về chính|-1 0 41 60
pair|về chỉ|-56 -14 1 0
pair|về chỗ|-2 -30 35 -46
pair|về cuối|-34 42 0 45
pair|về các|0 0 0 -28
pair|về cái|0 0 13 0
pair|về công|-6 5 -2 14
pair|về cơ|43 -37 2 -18
pair|về dân|37 -23 0 0
pair|về dự|0 0 -4 10
pair|về giao|0 0 -5 0
pair|về giáo|-9 0 0 0
pair|về giá|-19 0 0 20
pair|về giải|-28 0 6 0
pair|về huyện|25 2 -33 0
pair|về hỗ|9 0 -8 0
pair|về kiểm|-13 0 6 0
pair|về làm|-19 20 0 -10
pair|về lãnh|0 0 0 15
pair|về lại|0 26 0 28
pair|về ma|8 2 0 0
pair|về muộn|0 0 0 31
pair|về một|-3 0 -1 0
pair|về nghị|0 0 5 0
pair|về ngân|-1 -4 0 0
pair|về nhà|0 11 8 0
pair|về nhân|0 -21 35 0
pair|về nhỏ|0 36 0 -28
pair|về những|12 -17 -7 37
pair|về nông|0 0 -34 0
pair|về phát|0 0 1 21
pair|về phòng|-1 0 20 0
pair|về phước|0 0 15 -2
pair|về quan|5 0 0 12
pair|về quy|0 0 5 -10
pair|về quê|0 1 0 23
pair|về sản|-9 0 0 0
pair|về sắp|13 0 9 0
pair|về số|-43 8 0 1
pair|về sở|0 -1 11 7
pair|về tay|0 25 0 0
pair|về thu|-8 0 -26 0
pair|về thành|22 0 -11 24
pair|về tháng|0 0 -19 -9
pair|về thường|0 0 77 0
pair|về thực|0 0 -11 -22
pair|về trang|-1 0 -35 0
pair|về trước|34 0 0 1
pair|về trật|49 -27 0 -25
pair|về tài|7 -5 -1 11
pair|về tình|0 0 1 0
pair|về tỉnh|-4 0 0 2
pair|về tới|21 0 0 2
pair|về từng|0 0 36 -29
pair|về việc|0 0 -6 -4
pair|về văn|0 0 3 0
pair|về vệ|0 0 0 57
pair|về vốn|1 0 29 -16
pair|về xây|1 0 0 0
pair|về xã|3 0 0 0
pair|về y|-1 0 0 0
pair|về điều|0 -39 0 -29
pair|về đích|4 -1 1 -19
pair|về đại|9 0 -2 -1
pair|về đảng|0 -1 0 0
pair|về đất|0 3 12 -10
pair|về đẩy|17 0 -12 0
pair|về địa|0 0 1 -32
pair|về đội|-12 -16 0 -19
pair|vệ #|37 0 0 0
pair|vệ bờ|16 0 0 0
pair|vệ cho|0 0 0 -1
pair|vệ môi|0 1 0 18
pair|vệ rừng|0 0 4 -1
pair|vệ sinh|0 2 0 -4
pair|vệ thực|0 0 0 -3
pair|vệ tinh|-38 24 0 0
pair|vỉa hè|1 12 0 -18
pair|vị )|5 -3 0 17
pair|vị ,|-29 0 -11 -9
pair|vị ;|-9 10 0 1
pair|vị biết|0 0 -23 -4
pair|vị chưa|0 -2 5 11
pair|vị chậm|0 0 30 0
pair|vị chủ|0 0 0 -21
pair|vị còn|0 -15 29 7
pair|vị cũ|-43 -6 -8 0
pair|vị giải|0 0 0 26
pair|vị gửi|0 0 48 0
pair|vị hành|0 0 1 2
pair|vị liên|0 0 -65 -39
pair|vị nghiêm|0 0 14 53
pair|vị nào|0 5 -14 14
pair|vị này|0 -7 9 15
pair|vị sự|-17 0 11 -18
pair|vị thực|-14 -1 -39 0
pair|vị trí|0 6 0 -14
pair|vị tư|0 2 0 0
pair|vị đã|0 -7 9 15
pair|vị được|2 8 0 0
pair|vị đại|0 0 -26 -4
pair|vọng dưới|-2 0 -10 0
pair|vọng thê|-1 0 29 0
pair|vọt #|0 0 0 17
pair|vọt khiến|0 3 0 0
pair|vọt lên|0 14 0 -12
pair|vỏ hàu|-14 21 0 -17
pair|vỏ thuốc|34 -18 0 -16
pair|vỏn vẹn|1 1 0 27
pair|vốn #|-1 -2 0 1
pair|vốn cho|0 -1 56 -16
pair|vốn chương|0 25 3 0
pair|vốn các|1 0 1 14
pair|vốn của|0 0 22 -1
pair|vốn dân|0 0 0 31
pair|vốn dự|-20 0 41 -21
pair|vốn giao|-31 -20 0 0
pair|vốn giải|0 1 0 -26
pair|vốn khuyến|1 2 0 0
pair|vốn làm|-1 32 -9 0
pair|vốn ngân|38 7 0 -4
pair|vốn nhà|-20 -13 0 0
pair|vốn năm|4 6 0 0
pair|vốn nước|0 33 0 24
pair|vốn phục|-1 0 2 0
pair|vốn sửa|0 0 -26 -6
pair|vốn sự|0 0 8 1
pair|vốn theo|21 0 -12 -34
pair|vốn thêm|0 0 0 26
pair|vốn toàn|-11 23 0 0
pair|vốn trong|0 0 0 -8
pair|vốn trung|-6 6 0 -2
pair|vốn trả|0 0 41 0
pair|vốn từng|3 0 8 0
pair|vốn vay|0 1 20 -26
pair|vốn về|0 -7 12 -9
pair|vốn xây|0 1 -28 -10
pair|vốn xã|5 0 0 10
pair|vốn đăng|16 2 0 47
pair|vốn đầu|0 -1 0 -1
pair|vốn đối|0 4 0 0
pair|với #|3 0 0 0
pair|với ban|-3 15 -18 -55
pair|với ba|-14 -5 -29 0
pair|với báo|-35 0 0 0
pair|với chi|0 0 14 0
pair|với chuyển|0 0 23 0
pair|với chính|0 1 0 -18
pair|với cuối|35 0 0 -1
pair|với các|0 0 0 -18
pair|với công|0 4 0 0
pair|với cùng|1 77 0 20
pair|với cơ|7 1 0 0
pair|với doanh|0 13 0 10
pair|với dân|0 0 4 27
pair|với dự|-73 -31 -55 0
pair|với giám|9 0 0 -13
pair|với giá|0 18 0 35
pair|với hình|10 0 0 16
pair|với hợp|0 1 27 -1
pair|với kho|0 0 4 -7
pair|với kế|21 -9 0 -41
pair|với làm|0 0 26 -43
pair|với lực|0 0 46 -5
pair|với nghị|0 0 0 76
pair|với ngành|0 0 -5 0
pair|với ngân|0 34 -7 0
pair|với nhu|0 14 0 0
pair|với nhà|-1 -5 9 4
pair|với nông|-8 0 -25 0
pair|với năm|-22 -25 0 -28
pair|với phân|0 0 1 10
pair|với phía|-9 0 10 19
pair|với phòng|0 21 -10 0
pair|với quý|0 0 0 -29
pair|với sản|0 0 0 24
pair|với số|11 0 0 -26
pair|với sở|0 0 8 37
pair|với sự|4 -4 0 1
pair|với thanh|0 25 29 0
pair|với thuế|0 0 19 -1
pair|với thành|0 -9 8 0
pair|với tháng|19 1 -8 35
pair|với thôn|-9 0 17 35
pair|với thường|0 0 -6 -12
pair|với tiến|0 37 0 0
pair|với tiềm|0 0 0 12
pair|với trung|0 9 -15 -1
pair|với trường|0 0 -8 0
pair|với tàu|0 0 33 -7
pair|với tổng|0 0 0 -5
pair|với ubnd|0 0 -18 0
pair|với việc|27 0 0 -24
pair|với vnpt|0 0 0 -5
pair|với văn|0 0 26 0
pair|với vốn|0 0 0 50
pair|với vụ|24 -20 0 -2
pair|với yêu|-1 34 0 2
pair|với điện|0 0 23 0
pair|với đơn|0 0 30 0
pair|với đầu|0 0 0 -1
pair|với đồn|0 0 47 0
pair|với ước|-29 0 0 0
pair|vỡ quy|0 10 0 0
pair|vụ #|0 0 -1 0
pair|vụ (|-5 19 0 0
pair|vụ )|-1 -6 -1 0
pair|vụ ,|0 11 0 9
pair|vụ -|0 0 0 47
pair|vụ ;|0 14 0 0
pair|vụ cho|2 -1 14 22
pair|vụ chính|-21 0 0 -8
pair|vụ chưa|-4 8 0 0
pair|vụ chậm|0 0 0 6
pair|vụ chỉ|-8 22 0 -29
pair|vụ có|1 0 0 0
pair|vụ công|-1 21 0 -25
pair|vụ cưỡng|0 1 0 4
pair|vụ cụ|0 0 22 0
pair|vụ của|5 0 0 -17
pair|vụ do|0 0 -14 -8
pair|vụ ghi|-51 0 -4 0
pair|vụ hoàn|-26 33 0 0
pair|vụ huyện|15 0 -14 0
pair|vụ hành|0 0 -16 2
pair|vụ hè|-34 2 0 0
pair|vụ hằng|0 0 9 5
pair|vụ họp|12 0 0 0
pair|vụ khiếu|0 0 0 -24
pair|vụ khách|0 0 1 -5
pair|vụ khắc|0 -27 -80 0
pair|vụ kiểm|-6 0 0 29
pair|vụ ký|-1 0 22 27
pair|vụ làm|0 7 0 4
pair|vụ lúa|41 0 0 -39
pair|vụ lũy|-12 -15 0 0
pair|vụ lưu|9 6 0 -5
pair|vụ lấn|43 -28 0 0
pair|vụ ma|42 -17 0 -2
pair|vụ mâu|26 0 0 -44
pair|vụ môi|24 0 0 14
pair|vụ mùa|0 0 17 45
pair|vụ nghiêm|0 -33 -9 0
pair|vụ người|1 -1 0 0
pair|vụ nêu|0 0 1 11
pair|vụ năm|0 0 22 0
pair|vụ phát|0 0 -1 15
pair|vụ phá|9 -8 0 18
pair|vụ phạm|10 4 0 0
pair|vụ quá|0 0 0 27
pair|vụ quân|0 0 6 -43
pair|vụ quận|0 0 0 1
pair|vụ quốc|-8 0 -3 -8
pair|vụ so|1 0 0 4
pair|vụ sát|14 0 0 -19
pair|vụ sơ|21 0 14 -13
pair|vụ tai|0 -9 0 0
pair|vụ theo|0 0 0 32
pair|vụ thu|0 0 1 0
pair|vụ thành|0 0 0 5
pair|vụ tháng|-3 0 -10 -10
pair|vụ thường|-19 -52 0 24
pair|vụ tiêu|21 0 0 20
pair|vụ trong|0 1 0 0
pair|vụ trên|-6 0 0 30
pair|vụ trước|17 43 0 17
pair|vụ trộm|-4 62 0 0
pair|vụ tôm|0 0 -37 -27
pair|vụ tăng|-38 0 0 25
pair|vụ tại|0 0 1 -28
pair|vụ tạm|1 -6 0 19
pair|vụ tồn|0 0 0 14
pair|vụ vi|0 0 1 30
pair|vụ việc|26 0 0 0
pair|vụ và|0 0 0 -34
pair|vụ với|0 0 0 -35
pair|vụ xuân|13 -3 -1 1
pair|vụ xuống|-22 0 -38 0
pair|vụ xây|24 -11 0 47
pair|vụ yêu|0 0 24 0
pair|vụ án|4 6 0 -4
pair|vụ ăn|15 19 0 0
pair|vụ đang|11 -9 0 43
pair|vụ điều|0 0 14 0
pair|vụ đánh|15 0 0 0
pair|vụ đã|1 0 0 0
pair|vụ đông|1 0 -1 22
pair|vụ đảng|0 0 -1 0
pair|vụ đến|0 1 0 -22
pair|vụ đề|0 0 -2 -4
pair|vụ để|0 0 18 -11
pair|vụ ước|1 0 0 -21
pair|vừa chạm|-7 22 0 18
pair|vừa chống|24 0 0 -30
pair|vừa giao|0 1 0 -11
pair|vừa họp|0 -10 -4 0
pair|vừa qua|0 0 -1 0
pair|vừa rồi|13 0 0 17
pair|vừa sơ|0 -1 0 0
pair|vừa sạt|0 -9 13 0
pair|vừa thiếu|0 1 0 12
pair|vừa đánh|-4 0 0 0
pair|vững #|-43 0 -53 0
pair|vững (|0 2 0 0
pair|vững an|0 0 28 10
pair|vững danh|64 0 0 0
pair|vững mạnh|1 0 -14 10
pair|vựa cá|27 0 0 0
pair|vực #|0 0 0 -6
pair|vực bỏ|0 0 -1 15
pair|vực chợ|0 0 5 0
pair|vực công|-42 0 0 0
pair|vực của|0 32 0 0
pair|vực doanh|-6 14 0 14
pair|vực giao|-19 -2 0 0
pair|vực iii|0 0 0 42
pair|vực ii|0 0 0 8
pair|vực i|0 1 -10 57
pair|vực lại|0 0 22 0
pair|vực mặt|-28 0 0 0
pair|vực ngoài|3 -2 0 -44
pair|vực nhà|11 1 0 -23
pair|vực nông|25 4 0 19
pair|vực phòng|0 0 17 18
pair|vực quản|47 0 0 0
pair|vực quốc|-61 0 0 0
pair|vực thu|107 0 0 0
pair|vực trước|0 0 3 29
pair|vực v|0 0 1 0
pair|vực văn|-80 0 0 0
pair|vực đất|-8 26 0 1
pair|vực đầu|72 0 0 0
pair|x về|10 0 0 0
pair|xa bờ|2 -19 34 -53
pair|xa mức|-44 37 0 33
pair|xa yêu|-11 12 0 36
pair|xanh #|25 -19 0 3
pair|xd #|27 0 0 17
pair|xe buýt|17 0 0 0
pair|xe chở|4 4 9 -20
pair|xe kỹ|16 0 25 -23
pair|xe lăn|-1 41 26 0
pair|xe máy|17 18 -16 8
pair|xe quá|0 0 10 -6
pair|xe tại|0 0 0 28
pair|xe tải|15 -2 0 -4
pair|xe ô|0 0 16 0
pair|xe điện|0 12 -47 -41
pair|xem lại|0 0 22 0
pair|xem nhẹ|0 1 0 0
pair|xen kẹt|0 0 14 0
pair|xh #|0 0 -8 14
pair|xi )|29 -1 4 -1
pair|xi măng|0 11 0 -23
pair|xin các|5 0 0 0
pair|xin cấp|0 0 23 6
pair|xin gia|0 31 0 15
pair|xin huyện|0 0 46 0
pair|xin lỗi|12 -23 13 -7
pair|xin mũi|0 2 0 0
pair|xin nghỉ|0 0 0 -25
pair|xin sở|0 0 30 10
pair|xin thôi|0 2 0 -28
pair|xin tỉnh|0 0 38 -26
pair|xin ý|0 0 1 34
pair|xiv của|28 0 1 0
pair|xoay quanh|10 0 0 20
pair|xong #|47 0 0 -19
pair|xong bị|0 1 0 -11
pair|xong bỏ|0 0 0 -1
pair|xong cho|0 -3 22 25
pair|xong các|0 0 29 -39
pair|xong cán|27 0 -13 38
pair|xong cống|0 0 7 0
pair|xong giấy|-11 0 2 17
pair|xong gói|13 0 0 -1
pair|xong hồ|0 0 0 18
pair|xong mặt|27 -16 8 0
pair|xong ngày|0 0 0 27
pair|xong nhà|0 0 8 -1
pair|xong phương|0 0 0 21
pair|xong phần|-20 21 0 -24
pair|xong quy|-2 0 15 -16
pair|xong thì|-12 4 10 30
pair|xong trong|0 0 0 62
pair|xong trước|0 0 0 5
pair|xong việc|6 0 2 3
pair|xong ít|0 21 0 0
pair|xong đơn|0 0 4 25
pair|xong đến|0 0 0 40
pair|xong đề|0 0 3 -29
pair|xong ở|0 0 0 -37
pair|xung yếu|0 0 26 -15
pair|xuyên #|-14 -23 -4 -29
pair|xuyên chưa|0 13 0 0
pair|xuyên giám|0 0 14 19
pair|xuyên nhiều|0 14 -11 0
pair|xuyên qua|-35 -14 -2 27
pair|xuyên theo|0 0 30 0
pair|xuân #|0 0 0 -45
pair|xuân cấy|8 0 0 -32
pair|xuân hè|15 0 0 37
pair|xuân lộc|0 0 -19 0
pair|xuân năm|0 -16 -3 21
pair|xuân quế|-1 0 0 0
pair|xuân thới|-7 11 0 1
pair|xuân trồng|4 0 0 -26
pair|xuân tăng|-23 -11 -32 0
pair|xuân được|0 0 0 6
pair|xuân đạt|-1 0 0 45
pair|xuất #|-1 0 0 -14
pair|xuất (|40 0 0 0
pair|xuất ,|0 -14 0 0
pair|xuất bán|-35 -22 0 0
pair|xuất bến|0 0 22 0
pair|xuất cho|0 13 -10 32
pair|xuất chính|-2 -4 0 24
pair|xuất cn|36 0 0 0
pair|xuất các|20 0 0 -35
pair|xuất công|0 0 0 -35
pair|xuất cô|-37 -9 0 0
pair|xuất cảnh|0 11 0 0
pair|xuất gộp|0 0 5 18
pair|xuất huyết|-7 16 0 0
pair|xuất kinh|-9 14 0 0
pair|xuất lâm|-6 -12 0 0
pair|xuất ngành|-1 -11 0 -27
pair|xuất ngũ|0 0 0 1
pair|xuất nhập|12 -2 0 1
pair|xuất nông|6 0 0 -32
pair|xuất sắc|0 0 -8 6
pair|xuất toàn|1 32 0 27
pair|xuất trên|-40 -1 -2 -1
pair|xuất tăng|-59 -4 -31 0
pair|xuất và|26 23 0 14
pair|xuất vụ|0 -10 -8 12
pair|xuất đạt|8 0 0 0
pair|xuất ước|8 -1 0 80
pair|xuống #|7 1 0 -21
pair|xuống buôn|0 0 30 0
pair|xuống còn|17 -6 2 0
pair|xuống cơ|0 0 -34 0
pair|xuống cấp|0 17 0 -22
pair|xuống dạy|0 0 13 0
pair|xuống giống|4 9 1 1
pair|xuống kênh|-1 2 15 2
pair|xuống thôn|0 28 9 0
pair|xuống thấp|-5 0 0 -2
pair|xuống thất|-3 -20 0 -10
pair|xuống tận|30 -15 -11 -9
pair|xuống từng|24 -18 0 30
pair|xv )|0 0 -7 0
pair|xv và|19 0 0 -30
pair|xvi và|-5 0 -2 31
pair|xá xã|1 0 0 0
pair|xác minh|1 0 37 -39
pair|xác nhận|0 -32 0 0
pair|xác định|0 0 -2 0
pair|xâm nhập|0 25 0 -30
pair|xâm thực|0 14 0 0
pair|xây #|17 0 0 -38
pair|xây lắp|0 0 0 23
pair|xây mới|19 4 0 0
pair|xây nhà|0 13 -36 0
pair|xây thêm|-16 -35 35 -10
pair|xây xong|-39 52 0 0
pair|xã #|1 0 -3 58
pair|xã (|0 7 0 -53
pair|xã )|-1 9 0 -28
pair|xã -|0 0 -21 0
pair|xã ban|0 0 1 0
pair|xã ba|0 1 -2 1
pair|xã biên|-23 0 0 0
pair|xã buông|0 0 0 12
pair|xã báo|-1 0 1 0
pair|xã bát|-36 -1 -26 -17
pair|xã bình|-29 -30 0 -19
pair|xã bắt|29 0 0 -28
pair|xã cho|0 0 -1 0
pair|xã chuyển|1 1 0 -33
pair|xã chưa|0 3 0 25
pair|xã chế|0 2 0 0
pair|xã chống|0 0 39 13
pair|xã chủ|0 5 0 0
pair|xã cái|0 0 -5 0
pair|xã còn|-40 0 0 1
pair|xã có|59 1 0 -10
pair|xã cùng|0 0 32 0
pair|xã cũ|0 5 0 0
pair|xã cẩm|15 0 0 -9
pair|xã của|12 0 0 -31
pair|xã cửa|0 0 -5 0
pair|xã dự|-6 0 0 0
pair|xã ea|-30 0 0 0
pair|xã giao|-3 0 0 -4
pair|xã gia|-1 -8 -11 0
pair|xã giám|0 0 0 17
pair|xã giải|4 1 7 -28
pair|xã giảm|0 58 0 -29
pair|xã giữ|0 0 39 -61
pair|xã hoàn|-2 0 33 -15
pair|xã huổi|0 0 0 -8
pair|xã hồng|1 0 0 0
pair|xã hồ|0 0 5 -19
pair|xã ia|0 -13 0 -20
pair|xã khánh|0 0 7 0
pair|xã khó|0 -9 9 0
pair|xã không|-6 9 0 -7
pair|xã kiểu|4 0 0 20
pair|xã kỳ|0 -7 0 0
pair|xã la|-13 0 0 0
pair|xã làm|-1 0 0 13
pair|xã là|72 0 0 0
pair|xã lúng|0 0 0 12
pair|xã lần|0 0 0 -11
pair|xã lập|-1 0 18 -51
pair|xã lắp|0 0 34 -44
pair|xã một|1 0 0 0
pair|xã mới|-20 -15 -1 20
pair|xã mở|0 0 48 -1
pair|xã mỹ|0 0 -4 -15
pair|xã ninh|2 -1 -19 0
pair|xã nào|53 -37 11 0
pair|xã nâng|0 0 0 28
pair|xã nên|0 0 3 0
pair|xã nông|-25 -1 -24 1
pair|xã năm|-14 0 -26 0
pair|xã nậm|0 0 0 5
pair|xã phát|-9 0 31 -18
pair|xã phê|-3 -23 -13 0
pair|xã phú|16 0 0 0
pair|xã phải|0 -42 59 -65
pair|xã phối|0 0 11 0
pair|xã phụ|0 0 5 35
pair|xã quá|0 0 0 34
pair|xã quảng|0 2 0 0
pair|xã quốc|0 -16 0 0
pair|xã ra|2 10 0 0
pair|xã rà|0 0 0 24
pair|xã sửa|0 0 29 0
pair|xã theo|0 0 -66 -3
pair|xã thành|0 0 0 -1
pair|xã thì|0 14 0 16
pair|xã thông|-11 0 19 0
pair|xã thất|0 -3 0 0
pair|xã thực|28 0 -58 -17
pair|xã triển|-15 0 18 -13
pair|xã triệu|-4 0 -15 0
pair|xã trong|-12 0 14 40
pair|xã trà|0 0 -2 0
pair|xã trình|0 0 0 -20
pair|xã trước|0 0 1 29
pair|xã trực|0 0 24 0
pair|xã tuần|0 -4 5 0
pair|xã tân|2 0 1 6
pair|xã tăng|0 0 8 0
pair|xã tại|0 0 19 42
pair|xã tạm|0 -11 14 18
pair|xã tập|31 0 -1 -54
pair|xã tịnh|0 -5 -15 0
pair|xã tổ|0 0 87 0
pair|xã ven|0 24 1 13
pair|xã vùng|0 13 1 6
pair|xã vĩnh|0 0 1 2
pair|xã vẫn|-62 16 0 -38
pair|xã vận|0 0 16 0
pair|xã về|21 0 0 -42
pair|xã với|0 0 0 23
pair|xã xem|-5 13 -6 0
pair|xã xin|-1 0 32 0
pair|xã xuân|-9 0 -3 0
pair|xã xác|0 0 -17 0
pair|xã xây|21 0 -29 -14
pair|xã xóa|-25 0 13 -28
pair|xã xử|0 0 19 -1
pair|xã y|0 0 -16 0
pair|xã yên|0 0 -3 0
pair|xã yêu|0 0 36 -1
pair|xã yếu|24 -17 0 29
pair|xã ít|0 1 0 -1
pair|xã đang|29 -5 0 10
pair|xã đa|0 17 -1 0
pair|xã đi|-17 -1 0 29
pair|xã điều|0 0 1 0
pair|xã điểm|0 0 0 24
pair|xã đã|11 -18 0 -35
pair|xã đông|1 1 0 0
pair|xã đăk|0 0 -23 -9
pair|xã đưa|3 -4 0 -49
pair|xã được|36 0 0 -16
pair|xã đạt|10 0 0 0
pair|xã đặc|-24 0 0 -6
pair|xã đặt|0 0 -10 -9
pair|xã đến|0 0 0 -1
pair|xã để|-21 1 9 0
pair|xã đội|-7 0 0 0
pair|xã đức|40 0 0 0
pair|xét #|13 0 0 0
pair|xét duyệt|0 0 18 -27
pair|xét kết|0 0 -1 0
pair|xét nghiệm|17 -1 0 8
pair|xét nhà|0 0 36 0
pair|xét thi|0 -8 9 1
pair|xét tuyển|0 -8 2 24
pair|xét xử|1 0 0 0
pair|xí nghiệp|0 25 1 -17
pair|xóa #|6 0 0 -1
pair|xóa hết|9 2 0 0
pair|xóa mù|3 0 1 -1
pair|xóa nhà|15 0 -39 0
pair|xóa tranh|1 0 0 0
pair|xóa xong|4 0 0 -20
pair|xóa được|25 -8 0 -5
pair|xóm #|-8 25 0 0
pair|xúc kéo|0 0 0 24
pair|xúc tiến|21 0 0 24
pair|xăng dầu|0 0 28 -49
pair|xưởng chế|0 0 0 -36
pair|xưởng may|0 0 0 9
pair|xả bùn|0 0 -38 0
pair|xả nước|0 0 0 1
pair|xả thải|0 21 1 14
pair|xả thẳng|0 8 0 -28
pair|xảy ra|7 0 0 -5
pair|xấp xỉ|21 0 0 1
pair|xấu #|26 -8 0 -15
pair|xẻ các|0 -29 -9 0
pair|xếp #|15 0 -11 -27
pair|xếp các|2 0 9 0
pair|xếp hàng|-8 2 -2 0
pair|xếp hạng|-2 16 0 -38
pair|xếp khu|16 -3 -1 2
pair|xếp loại|0 0 0 -9
pair|xếp lại|3 -7 0 -56
pair|xếp thứ|1 0 0 60
pair|xếp xong|1 0 0 0
pair|xếp đi|0 0 0 27
pair|xếp đơn|0 0 7 11
pair|xỉ #|20 0 0 3
pair|xỉ bằng|17 0 0 0
pair|xổ số|-15 0 0 0
pair|xứng tiềm|-6 10 0 25
pair|xứng với|0 18 0 0
pair|xử hết|0 -9 19 -15
pair|xử nghiêm|0 0 18 -11
pair|xử phạt|-28 0 2 1
pair|y giám|0 0 7 0
pair|y thông|-1 0 -4 0
pair|y tiêm|0 0 50 0
pair|y tế|0 0 0 -9
pair|y xã|-1 3 0 1
pair|ybđt -|22 0 0 0
pair|yên #|32 0 0 19
pair|yên dũng|0 3 0 10
pair|yên phần|0 25 0 -2
pair|yên thành|0 0 -3 0
pair|yên thượng|0 3 23 0
pair|yên thế|-7 -1 0 16
pair|yên tâm|-18 -26 0 -7
pair|yên ổn|47 0 0 -19
pair|yêu cầu|0 0 1 -1
pair|yết danh|17 0 20 1
pair|yết giá|0 0 -30 0
pair|yếu có|27 0 0 0
pair|yếu do|0 0 0 46
pair|yếu kém|0 -5 -1 -1
pair|yếu là|8 12 0 16
pair|yếu ngay|0 0 1 -5
pair|yếu nửa|-14 -18 0 0
pair|yếu qua|0 0 0 35
pair|yếu được|8 0 0 -34
pair|yếu đạt|-37 -5 -1 0
pair|yếu ở|-1 33 0 29
pair|ách tắc|-1 7 0 0
pair|án "|0 0 0 1
pair|án #|-20 0 1 0
pair|án binh|-6 14 -8 -12
pair|án bị|0 2 0 -1
pair|án bố|0 0 31 17
pair|án bồi|3 2 0 28
pair|án chuyển|13 0 0 34
pair|án chậm|0 0 21 1
pair|án còn|0 0 0 13
pair|án của|0 0 0 37
pair|án di|0 0 1 0
pair|án do|9 -9 -12 0
pair|án du|0 -7 30 -18
pair|án dân|0 15 0 0
pair|án fdi|-5 17 0 0
pair|án giao|0 0 27 0
pair|án giá|0 0 16 -13
pair|án giải|0 -9 20 0
pair|án giữ|22 -9 0 -8
pair|án hoàn|-3 29 0 -5
pair|án huyện|0 0 12 -2
pair|án hành|0 0 0 20
pair|án hình|0 0 0 28
pair|án khai|0 0 1 0
pair|án khu|-6 0 10 -7
pair|án khá|15 -2 0 30
pair|án không|0 0 19 -10
pair|án khởi|-11 0 0 66
pair|án kè|13 -9 30 -3
pair|án ma|0 -3 42 0
pair|án mới|-12 2 36 0
pair|án nào|0 -28 -35 -11
pair|án nước|29 -9 33 -51
pair|án pccc|0 0 5 24
pair|án phải|0 0 0 -15
pair|án quy|0 0 0 10
pair|án rất|0 0 -7 -1
pair|án sân|0 0 0 -7
pair|án sắp|0 0 32 0
pair|án sử|-9 12 0 17
pair|án thiếu|21 -1 0 -5
pair|án thu|0 0 65 10
pair|án treo|0 0 58 -63
pair|án trong|0 0 0 -26
pair|án trước|0 0 5 33
pair|án trường|0 0 43 -8
pair|án trả|-7 1 16 37
pair|án trọng|32 0 0 14
pair|án tích|0 0 0 21
pair|án tăng|0 -9 11 0
pair|án tại|0 0 0 2
pair|án tồn|-1 4 0 -15
pair|án từ|-13 0 -1 0
pair|án vào|18 0 16 -57
pair|án vùng|0 0 2 0
pair|án vẫn|0 37 0 0
pair|án vị|-1 18 0 16
pair|án với|34 -15 0 0
pair|án xây|0 0 -20 0
pair|án xử|0 0 0 34
pair|án ì|0 0 0 25
pair|án điều|0 -3 10 0
pair|án điện|17 0 1 5
pair|án đua|0 0 0 13
pair|án đô|-55 16 -39 0
pair|án đường|1 0 2 -9
pair|án đấu|0 0 0 21
pair|án đầu|-5 0 0 -2
pair|ánh #|0 12 -7 1
pair|ánh kịp|-18 0 -18 -24
pair|áp chót|0 0 0 10
pair|áp các|0 0 0 33
pair|áp dụng|-31 -8 0 -14
pair|áp trộm|0 0 29 0
pair|áp tội|0 0 11 0
pair|âm cấp|0 7 0 -2
pair|âm lịch|0 0 4 0
pair|âm mỗi|0 0 21 0
pair|ân thi|-4 0 0 0
pair|ép giá|0 5 0 32
pair|ì trệ|0 0 0 30
pair|ì ạch|-1 0 0 0
pair|ít bàn|0 0 0 9
pair|ít chi|0 7 0 0
pair|ít công|0 0 0 -20
pair|ít hơn|1 8 0 1
pair|ít hộ|-14 17 0 -48
pair|ít nhất|-1 0 12 0
pair|ít phát|0 0 0 24
pair|ít vào|0 8 -8 -20
pair|ô #|0 0 2 7
pair|ô .|-22 -10 12 -18
pair|ô lâm|0 0 0 4
pair|ô nhiễm|0 0 0 1
pair|ô thum|0 39 17 -2
pair|ô tô|2 0 0 -16
pair|ông /|0 0 3 0
pair|ông bạch|0 0 0 -5
pair|ông huỳnh|0 0 -1 -1
pair|ông lê|0 0 8 0
pair|ông mai|-4 0 -10 0
pair|ông nguyễn|-5 0 0 0
pair|ông nói|0 0 -17 -7
pair|ông trần|-1 0 0 0
pair|ùn ứ|0 0 0 2
pair|út hiền|0 0 19 0
pair|ý #|14 0 0 19
pair|ý dự|29 -12 -11 0
pair|ý kiến|0 0 -4 -1
pair|ý mấy|-4 0 -23 0
pair|ý thức|0 17 0 15
pair|ý áp|0 -8 9 0
pair|ăn chắc|17 0 1 0
pair|ăn khớp|0 33 -12 26
pair|ăn quả|30 -8 1 -20
pair|ăn tiền|1 10 2 19
pair|ăn trái|0 -9 0 -36
pair|ăn tết|-1 -15 -20 0
pair|ăn uống|0 0 4 -2
pair|ăn xa|0 2 0 0
pair|đ /|-2 0 1 0
pair|đa chiều|0 -1 0 0
pair|đa khoa|8 -8 0 0
pair|đa phần|-10 27 0 0
pair|đa số|0 55 0 0
pair|đai #|1 3 1 0
pair|đai (|0 0 0 -1
pair|đai ,|0 35 0 0
pair|đai của|0 28 0 0
pair|đai phát|0 15 0 0
pair|đai quá|-11 9 0 0
pair|đai thì|-2 -34 -5 -9
pair|đai trong|0 -13 23 0
pair|đai trễ|-6 -40 8 -8
pair|đai tồn|0 0 14 -10
pair|đai và|-21 22 0 31
pair|đai vẫn|0 54 0 -5
pair|đai ở|0 1 0 1
pair|đang hoạt|27 16 0 3
pair|đang khắc|0 -5 0 0
pair|đang làm|-44 -41 2 -4
pair|đang nộp|0 0 0 5
pair|đang quản|-60 0 0 0
pair|đang thi|0 0 0 54
pair|đang thực|11 -9 0 43
pair|đbp -|0 0 -19 0
pair|đen "|-11 11 14 5
pair|đeo bám|0 0 0 7
pair|đi #|0 37 0 -47
pair|đi bầu|10 0 0 47
pair|đi bộ|0 0 8 30
pair|đi học|0 0 35 -8
pair|đi kiểm|-17 -10 -11 -17
pair|đi làm|6 0 -2 0
pair|đi lên|-7 0 0 0
pair|đi lại|0 0 0 33
pair|đi nhập|0 30 0 -16
pair|đi rồi|0 33 -5 0
pair|đi thực|-23 -1 -12 -13
pair|đi trước|-7 -27 0 0
pair|đi trả|-1 4 0 0
pair|đi từng|0 0 1 1
pair|đi vào|29 0 0 19
pair|đi đôi|0 0 26 -43
pair|đi được|6 0 0 35
pair|đinh dậu|0 0 0 -12
pair|điền hộ|15 0 -1 21
pair|điền đổi|21 -1 34 -3
pair|điều #|-50 1 -6 -10
pair|điều chuyển|0 0 8 1
pair|điều chỉnh|0 0 -1 43
pair|điều dưỡng|19 0 0 -2
pair|điều khiển|-12 0 -5 -12
pair|điều khoản|0 7 0 3
pair|điều kiện|0 0 0 22
pair|điều lệ|-18 0 -1 0
pair|điều phối|0 0 32 -33
pair|điều tra|0 0 0 -35
pair|điều trị|26 0 15 -44
pair|điều đáng|-4 0 0 -1
pair|điều đảng|17 -16 -12 20
pair|điều động|0 0 16 0
pair|điểm "|-16 0 -1 -41
pair|điểm %|2 0 -1 -40
pair|điểm buôn|-3 0 13 0
pair|điểm bán|7 0 0 -25
pair|điểm bưu|7 0 0 -14
pair|điểm chưa|0 13 0 12
pair|điểm chủ|0 -16 30 0
pair|điểm cuối|0 0 14 -13
pair|điểm các|0 0 18 0
pair|điểm cân|-1 11 2 0
pair|điểm còn|0 0 0 43
pair|điểm cầu|-17 0 0 0
pair|điểm du|0 0 -5 -9
pair|điểm hồ|0 0 3 -28
pair|điểm kpi|0 0 13 -12
pair|điểm kết|-2 0 4 24
pair|điểm lại|-9 -7 0 0
pair|điểm mùa|0 0 0 55
pair|điểm nghẽn|-36 -5 0 0
pair|điểm nhóm|21 0 0 41
pair|điểm nóng|31 -20 18 -16
pair|điểm năm|0 0 -2 0
pair|điểm nợ|0 0 24 13
pair|điểm phát|0 0 0 32
pair|điểm phần|6 -14 0 1
pair|điểm quý|0 0 -3 0
pair|điểm rác|12 1 3 -13
pair|điểm sáng|8 -2 0 0
pair|điểm sạt|0 0 38 -1
pair|điểm số|0 -13 -7 0
pair|điểm theo|30 -8 -5 3
pair|điểm thi|0 0 23 9
pair|điểm tiếp|1 0 0 0
pair|điểm trong|0 0 -19 0
pair|điểm trách|0 -1 32 0
pair|điểm trước|27 -10 0 32
pair|điểm trường|0 1 9 0
pair|điểm trấn|0 0 12 -27
pair|điểm tấn|0 0 21 0
pair|điểm tập|0 0 15 -61
pair|điểm tồn|0 0 9 0
pair|điểm tự|10 0 29 29
pair|điểm về|0 0 20 -9
pair|điểm vốn|20 -6 20 37
pair|điểm xong|0 0 7 42
pair|điểm xử|0 0 9 0
pair|điểm điện|27 0 0 -22
pair|điểm đá|8 -5 0 -25
pair|điểm đã|-6 0 0 -28
pair|điểm đơn|0 0 45 -27
pair|điểm ở|14 0 0 19
pair|điển hình|0 0 0 23
pair|điện #|7 0 5 14
pair|điện biên|-4 0 0 -6
pair|điện chiếu|23 0 5 1
pair|điện cho|22 -5 -2 -11
pair|điện gió|13 0 2 -9
pair|điện gọi|0 0 0 6
pair|điện hoạt|0 17 0 -29
pair|điện kéo|-1 0 28 -33
pair|điện lên|0 0 0 51
pair|điện lưới|10 1 0 -8
pair|điện lực|0 0 32 -4
pair|điện mặt|38 0 0 0
pair|điện nhắc|0 0 0 6
pair|điện nông|34 0 0 0
pair|điện sản|3 0 0 0
pair|điện số|0 -6 4 1
pair|điện thoại|0 0 -23 -30
pair|điện thương|-1 15 0 33
pair|điện tử|0 0 1 -1
pair|điện văn|7 0 0 -14
pair|điện vươn|22 -9 0 -45
pair|điệp thạch|-8 25 0 25
pair|đo đạc|1 18 22 -16
pair|đoàn #|0 0 0 11
pair|đoàn công|19 -31 -27 -19
pair|đoàn cơ|-47 -15 0 -4
pair|đoàn giám|-21 -1 -23 -9
pair|đoàn kiểm|-7 -11 0 -6
pair|đoàn kết|3 0 45 -21
pair|đoàn lao|0 0 -10 3
pair|đoàn liên|11 -1 0 0
pair|đoàn phường|0 0 19 0
pair|đoàn thanh|0 1 1 5
pair|đoàn trong|0 0 59 -7
pair|đoàn viên|0 0 10 0
pair|đoàn và|0 0 0 33
pair|đoàn xã|22 0 36 25
pair|đoàn đã|-4 0 0 0
pair|đoàn đề|0 0 21 -10
pair|đoạn #|-2 0 0 1
pair|đoạn hư|0 0 1 0
pair|đoạn lộ|0 -9 18 0
pair|đoạn mũi|16 0 0 0
pair|đoạn qua|2 19 5 2
pair|đoạn sạt|0 -34 -35 -25
pair|đoạn đê|-23 -26 19 -1
pair|đoạn đường|16 -11 0 -11
pair|đt #|0 2 1 -26
pair|đt .|-28 0 17 0
pair|đto -|0 0 -3 0
pair|đtxd các|0 0 -5 0
pair|đu của|0 0 7 -15
pair|đua ghe|24 -19 0 2
pair|đua xe|-2 0 4 6
pair|đuối lý|0 12 -1 -1
pair|đuối nước|0 0 1 6
pair|đà lạt|10 18 11 0
pair|đà nẵng|0 0 0 -30
pair|đà phục|-15 0 -5 48
pair|đà tăng|-27 0 0 -1
pair|đài #|0 0 0 -3
pair|đài loan|0 0 0 -32
pair|đài truyền|0 0 1 -33
pair|đàn #|10 0 0 9
pair|đàn bò|2 -2 0 -51
pair|đàn dê|30 0 12 0
pair|đàn gia|2 -8 4 19
pair|đàn heo|0 0 0 18
pair|đàn khi|0 0 0 59
pair|đàn lợn|-1 0 0 -32
pair|đàn trâu|-9 0 0 -15
pair|đào ao|0 0 2 0
pair|đào lên|-28 52 -1 -35
pair|đào tạo|0 1 0 0
pair|đá #|41 -1 0 42
pair|đá bạc|0 0 0 -37
pair|đá gà|0 0 0 4
pair|đá quý|-22 -12 0 -16
pair|đám tang|0 34 0 4
pair|đáng kể|-2 22 -3 -1
pair|đáng lo|-10 0 0 18
pair|đáng nói|0 0 0 12
pair|đáng tiếc|-10 -8 0 0
pair|đánh bạc|1 22 0 -21
pair|đánh bắt|-40 -3 -30 -14
pair|đánh nhau|-3 7 0 22
pair|đáp nghĩa|0 17 8 13
pair|đáp ứng|0 0 0 -9
pair|đâu lại|0 0 0 -13
pair|đây là|0 0 -3 -18
pair|đây thì|0 0 -14 0
pair|đã #|-34 35 0 24
pair|đã ban|-21 0 0 0
pair|đã biết|2 0 0 -5
pair|đã bàn|-11 -11 16 -4
pair|đã báo|0 -7 9 15
pair|đã bế|-16 0 0 0
pair|đã bố|14 0 0 31
pair|đã chi|38 -17 0 2
pair|đã cho|15 12 -3 12
pair|đã chuyển|27 -21 0 -20
pair|đã chặn|28 0 -8 -4
pair|đã có|24 10 0 4
pair|đã cấp|-43 40 0 -11
pair|đã dọn|29 0 0 -32
pair|đã giao|2 0 0 6
pair|đã giải|29 0 0 0
pair|đã hoàn|60 0 0 -25
pair|đã hái|0 0 0 3
pair|đã học|-18 18 0 27
pair|đã họp|-33 0 -28 -8
pair|đã hứa|0 22 0 0
pair|đã khám|2 16 0 -17
pair|đã khắc|0 -1 0 0
pair|đã khởi|43 -24 0 9
pair|đã kiểm|0 0 0 -1
pair|đã kéo|31 -12 0 28
pair|đã kết|19 0 -1 0
pair|đã làm|-10 -1 0 -43
pair|đã lãnh|-15 0 -5 -12
pair|đã lập|11 0 0 -22
pair|đã lợp|27 -7 0 -16
pair|đã mở|44 -31 0 41
pair|đã nghiệm|37 0 0 -53
pair|đã nghỉ|0 0 3 18
pair|đã nhìn|-14 -18 0 0
pair|đã nhận|0 0 0 -52
pair|đã phát|1 0 0 0
pair|đã phê|8 0 0 -4
pair|đã phủ|28 -12 0 0
pair|đã qua|35 -24 0 0
pair|đã quyết|-13 0 0 0
pair|đã sang|0 11 0 17
pair|đã sửa|-38 0 -55 0
pair|đã thu|7 8 0 7
pair|đã thành|-16 19 0 0
pair|đã thông|6 -22 -1 0
pair|đã tiêm|2 0 0 0
pair|đã tiến|0 0 0 -8
pair|đã triển|35 0 0 0
pair|đã truy|0 0 0 -35
pair|đã trả|7 0 0 8
pair|đã trở|0 0 0 5
pair|đã tổ|11 0 0 0
pair|đã xong|27 -8 0 -1
pair|đã xóa|5 0 -23 29
pair|đã xử|5 -41 -1 -12
pair|đã đi|12 0 -5 29
pair|đã đưa|13 0 0 0
pair|đã được|10 -9 0 0
pair|đã đạt|11 0 21 0
pair|đã đến|-7 -3 0 20
pair|đã đề|-37 0 0 0
pair|đã ủy|21 0 0 -7
pair|đãi ngộ|0 0 0 -3
pair|đèn chiếu|23 -16 0 19
pair|đèn dầu|1 29 0 28
pair|đèn đường|14 -6 0 -35
pair|đèn đỏ|0 0 0 27
pair|đéc mong|-27 -1 -17 -11
pair|đê bao|9 -14 42 0
pair|đê biển|-12 17 6 -51
pair|đê lập|0 0 0 26
pair|đêm chỉ|0 5 0 19
pair|đêm dọc|0 0 8 0
pair|đình #|-12 30 -16 0
pair|đình chính|35 0 22 42
pair|đình chỉ|0 0 7 21
pair|đình chốt|0 0 -4 0
pair|đình có|5 0 5 0
pair|đình công|0 0 9 26
pair|đình hải|0 0 4 -9
pair|đình khải|0 0 -4 0
pair|đình thủy|0 1 30 -1
pair|đình trung|0 0 -2 0
pair|đình trệ|5 4 0 -21
pair|đình văn|38 11 -1 -5
pair|đình đăng|1 0 0 -20
pair|đích #|0 8 0 -26
pair|đích ntm|-54 -40 -21 -24
pair|đích nông|7 0 38 0
pair|đích sớm|20 -3 0 -37
pair|đính chính|15 17 -2 4
pair|đòi nợ|0 0 25 0
pair|đó #|12 -13 0 0
pair|đó ban|0 0 -5 0
pair|đó có|0 0 -8 -2
pair|đó công|0 0 0 2
pair|đó khu|0 0 0 27
pair|đó kiểm|0 -6 9 33
pair|đó là|0 20 0 0
pair|đó lúa|-5 0 0 0
pair|đó nhắc|9 -8 0 8
pair|đó nông|18 0 0 71
pair|đó thu|25 0 0 -38
pair|đó thuế|0 -21 -5 -2
pair|đó thủy|8 0 0 41
pair|đó tiền|47 -1 0 47
pair|đó tôm|-7 -10 -9 2
pair|đó vốn|-1 19 0 26
pair|đó xuất|9 -9 0 13
pair|đói giáp|11 0 0 -49
pair|đón #|0 0 0 -6
pair|đón bằng|49 -10 0 0
pair|đón hơn|-44 0 0 0
pair|đón thêm|-5 0 0 0
pair|đón trên|12 0 0 -2
pair|đóng băng|0 13 0 0
pair|đóng cửa|0 0 28 -8
pair|đóng góp|46 -4 0 3
pair|đóng mới|64 -22 0 -17
pair|đóng mở|0 0 0 -35
pair|đóng sang|0 0 5 0
pair|đóng trước|0 0 0 6
pair|đóng tàu|0 0 1 -30
pair|đóng điện|0 -5 13 34
pair|đô lương|1 0 0 1
pair|đô thị|0 0 -1 0
pair|đôi năm|0 0 0 -24
pair|đôi với|0 0 26 -43
pair|đôn đốc|0 0 0 1
pair|đông #|0 1 0 -2
pair|đông -|19 0 0 0
pair|đông hưng|6 -2 0 0
pair|đông khách|35 0 0 -26
pair|đông khê|1 0 1 3
pair|đông nam|36 7 14 18
pair|đông người|0 0 0 -21
pair|đông thịnh|0 0 33 0
pair|đông trước|-24 -26 25 1
pair|đông và|0 0 -44 0
pair|đông xuân|0 0 0 14
pair|đông được|0 0 0 11
pair|đùn đẩy|0 0 3 -29
pair|đúng biểu|10 0 -9 19
pair|đúng chế|6 0 0 0
pair|đúng dự|88 0 1 -13
pair|đúng giờ|0 0 27 -15
pair|đúng hướng|26 0 0 -40
pair|đúng hạn|0 0 0 2
pair|đúng hẹn|35 -1 10 -18
pair|đúng khung|32 0 -6 2
pair|đúng luật|0 0 4 1
pair|đúng lịch|0 0 5 -13
pair|đúng mẫu|0 -7 18 -31
pair|đúng mức|0 21 0 0
pair|đúng nghị|0 0 21 0
pair|đúng ngày|8 6 29 0
pair|đúng phong|-6 0 13 11
pair|đúng quy|0 0 1 4
pair|đúng quyết|0 -8 9 0
pair|đúng tiến|0 0 12 -17
pair|đúng và|0 0 -1 23
pair|đúng đối|0 0 0 -14
pair|đăk mil|0 0 -28 0
pair|đăk nông|8 0 -5 0
pair|đăng khởi|-2 -26 -15 -10
pair|đăng kiểm|0 40 35 0
pair|đăng ký|0 0 1 0
pair|đăng nhập|0 0 0 29
pair|đơn (|38 -2 0 -14
pair|đơn ,|14 -26 0 52
pair|đơn còn|-3 3 32 0
pair|đơn dương|-25 0 0 0
pair|đơn giá|0 12 4 -1
pair|đơn hàng|16 0 8 39
pair|đơn quá|-14 26 -11 -45
pair|đơn thư|8 0 0 0
pair|đơn tranh|-17 15 37 -26
pair|đơn trong|0 0 39 -36
pair|đơn tố|-1 2 0 0
pair|đơn từ|0 12 -10 2
pair|đơn vượt|0 -6 -3 12
pair|đơn điện|-52 2 -2 -16
pair|đơn điệu|0 0 0 2
pair|đơn để|0 0 0 30
pair|đưa #|0 -1 18 0
pair|đưa diện|0 0 0 39
pair|đưa giải|0 0 31 0
pair|đưa giống|0 0 20 0
pair|đưa hàng|-18 0 -26 -1
pair|đưa nga|0 0 -12 -8
pair|đưa nghị|-8 0 19 13
pair|đưa nội|0 0 42 0
pair|đưa ra|-4 -15 -1 -4
pair|đưa sản|0 0 0 41
pair|đưa số|0 0 0 51
pair|đưa tin|0 0 -3 -44
pair|đưa tỷ|0 0 42 39
pair|đưa việc|0 0 -2 0
pair|đưa vào|31 0 29 0
pair|đưa đi|6 0 0 0
pair|đương #|36 -1 0 -24
pair|đường #|-25 -19 0 -8
pair|đường biên|9 -4 0 -1
pair|đường buôn|23 0 0 0
pair|đường bê|18 -6 0 28
pair|đường bộ|9 -1 0 1
pair|đường cát|-7 22 0 26
pair|đường công|0 0 7 0
pair|đường dây|0 9 0 -3
pair|đường giao|46 0 0 5
pair|đường hoa|28 0 0 -15
pair|đường huyện|33 0 0 -7
pair|đường hè|9 -2 37 13
pair|đường hùng|21 0 -1 -3
pair|đường hồ|0 5 0 33
pair|đường không|20 -21 9 43
pair|đường liên|1 0 33 12
pair|đường lên|-23 41 0 0
pair|đường mòn|-5 8 31 21
pair|đường nguyễn|0 10 12 -1
pair|đường ngõ|-13 0 -23 25
pair|đường năm|11 0 -5 0
pair|đường nối|7 -11 0 -1
pair|đường ruột|0 0 13 28
pair|đường sá|-14 -12 0 -5
pair|đường thôn|0 3 15 14
pair|đường truyền|-1 0 13 0
pair|đường trần|0 13 1 -17
pair|đường trục|12 17 0 0
pair|đường tỉnh|-4 23 0 -11
pair|đường ven|0 32 0 -39
pair|đường vành|12 -1 0 0
pair|đường vào|-21 -19 3 -5
pair|đường về|35 0 0 0
pair|đường xã|21 0 14 -41
pair|đường ô|11 0 0 -29
pair|đường điện|12 -1 7 -45
pair|đường đt|0 9 0 -9
pair|đường đủ|21 0 0 -19
pair|đường ống|0 -27 0 0
pair|đường ở|0 1 0 0
pair|được "|0 -26 32 -23
pair|được #|16 5 0 6
pair|được báo|0 0 50 0
pair|được bổ|41 0 0 0
pair|được chú|42 0 0 7
pair|được chăm|36 0 0 -23
pair|được chỉ|0 48 0 12
pair|được chọn|-8 1 0 21
pair|được coi|17 0 0 -28
pair|được cung|0 15 0 10
pair|được các|30 0 -4 0
pair|được công|-18 -1 -1 0
pair|được cải|2 0 0 35
pair|được cấp|0 0 -19 -24
pair|được củng|38 0 0 0
pair|được cử|5 -4 0 0
pair|được di|14 0 -5 22
pair|được duy|4 0 0 -15
pair|được duyệt|0 0 0 29
pair|được dân|47 -3 0 0
pair|được dập|13 0 -3 0
pair|được dựng|0 0 42 0
pair|được ghi|-35 -1 0 -39
pair|được giao|-78 1 0 -39
pair|được gia|0 0 0 43
pair|được giám|21 -22 0 26
pair|được giá|-7 -13 0 16
pair|được giúp|9 0 0 0
pair|được giải|30 0 0 27
pair|được giảm|-11 20 0 -14
pair|được giữ|3 0 0 26
pair|được gắn|0 0 0 14
pair|được hđnd|0 -1 -13 0
pair|được hưởng|20 -10 0 -22
pair|được học|13 -11 0 8
pair|được hỏi|13 0 0 -21
pair|được hội|-15 19 -21 0
pair|được khám|30 0 0 -33
pair|được khắc|0 21 0 0
pair|được kiểm|19 1 0 1
pair|được làm|10 2 -11 12
pair|được là|11 -3 0 0
pair|được mùa|-1 0 0 -10
pair|được một|-42 60 0 29
pair|được ngay|7 -7 0 20
pair|được nguồn|-16 6 3 1
pair|được ngăn|0 2 0 0
pair|được người|3 -34 -19 -67
pair|được nhiều|14 -12 0 18
pair|được nhà|-17 23 0 16
pair|được nhân|33 0 0 0
pair|được nhắc|0 -30 0 0
pair|được nhịp|-22 0 0 13
pair|được nâng|30 -22 0 1
pair|được nêu|-14 24 7 16
pair|được nữ|-12 25 0 0
pair|được phát|24 -17 0 -1
pair|được phân|-1 -1 0 16
pair|được phục|1 0 0 0
pair|được quan|1 -7 -1 -9
pair|được quy|-7 0 0 -25
pair|được số|1 23 -2 9
pair|được sửa|31 1 0 -39
pair|được thu|-9 -10 0 7
pair|được thành|12 0 -17 14
pair|được tháo|1 0 0 0
pair|được thông|-20 0 -15 0
pair|được thực|-50 -17 0 -3
pair|được tiếng|0 17 0 -3
pair|được tiến|28 -2 -1 21
pair|được tiếp|39 -1 0 38
pair|được triển|4 0 0 40
pair|được trong|-3 0 8 24
pair|được trên|0 0 0 25
pair|được trả|24 -3 0 0
pair|được tuyển|17 21 0 0
pair|được tòa|0 0 0 10
pair|được tăng|41 0 0 12
pair|được tập|0 0 0 -55
pair|được tặng|-22 -1 -23 -18
pair|được tỉnh|49 -24 -1 -24
pair|được tổ|11 0 0 13
pair|được vay|7 0 0 18
pair|được việc|10 0 0 33
pair|được và|-20 -34 -10 0
pair|được vốn|7 0 0 -30
pair|được xóa|0 0 0 8
pair|được xếp|-2 16 0 -14
pair|được xử|0 0 0 -1
pair|được điều|0 0 0 42
pair|được đà|-16 0 0 0
pair|được đưa|23 -12 -10 20
pair|được đẩy|0 0 0 29
pair|được đồng|0 11 0 0
pair|được độ|11 -1 0 0
pair|đạ tẻh|32 -10 0 0
pair|đạc lại|13 0 24 -41
pair|đại diện|0 0 -5 -8
pair|đại dương|0 0 0 -34
pair|đại học|-25 0 0 -27
pair|đại hội|4 0 0 -3
pair|đại lào|0 0 0 10
pair|đại lý|0 15 0 0
pair|đại phúc|0 0 -1 0
pair|đại từ|0 -9 2 19
pair|đại đoàn|-2 0 40 0
pair|đạo #|0 0 0 -1
pair|đạo các|0 0 23 -4
pair|đạo cục|0 0 0 12
pair|đạo của|-33 0 0 0
pair|đạo hoàn|20 0 0 -10
pair|đạo hđnd|0 0 28 0
pair|đạo một|0 43 0 0
pair|đạo mở|0 0 6 0
pair|đạo phát|-18 0 0 0
pair|đạo phường|0 1 34 -8
pair|đạo qu|0 0 -6 0
pair|đạo sở|0 0 -14 0
pair|đạo thành|3 0 25 -25
pair|đạo thực|0 0 -2 0
pair|đạo trung|0 0 0 1
pair|đạo ubnd|0 0 -59 0
pair|đạt #|1 0 0 0
pair|đạt (|0 11 0 0
pair|đạt :|-1 15 0 1
pair|đạt chuẩn|-1 0 -5 -1
pair|đạt chưa|0 0 0 35
pair|đạt chỉ|0 0 0 44
pair|đạt danh|-28 0 -13 -7
pair|đạt dự|-6 34 26 0
pair|đạt gần|1 3 0 -26
pair|đạt hơn|36 0 0 -6
pair|đạt hơ|-41 -20 -23 0
pair|đạt khoảng|14 19 0 -10
pair|đạt khá|20 0 0 23
pair|đạt kết|-7 0 0 -34
pair|đạt kế|4 18 0 -63
pair|đạt loại|18 0 -7 0
pair|đạt là|0 44 0 0
pair|đạt mục|0 0 -33 0
pair|đạt mức|-13 6 -7 28
pair|đạt nghị|38 0 -9 -19
pair|đạt năng|0 0 0 46
pair|đạt quy|10 18 0 0
pair|đạt thấp|0 39 24 -27
pair|đạt tiêu|44 0 0 1
pair|đạt tiến|-1 2 0 0
pair|đạt trên|-49 0 15 23
pair|đạt trở|27 0 -9 0
pair|đạt từ|-57 -8 -36 -32
pair|đạt và|59 0 0 0
pair|đạt yêu|28 0 0 1
pair|đạt được|-36 0 0 0
pair|đảm an|-3 0 -3 -3
pair|đảm bảo|19 0 34 -21
pair|đảm học|0 0 0 15
pair|đảm nguồn|0 -19 21 15
pair|đảm tiến|24 0 0 55
pair|đảm tổng|0 0 11 16
pair|đảm việc|11 -10 0 10
pair|đảm đúng|45 0 0 -19
pair|đảm đủ|-1 0 4 0
pair|đảng #|0 0 -5 0
pair|đảng ;|0 48 0 0
pair|đảng bị|-19 11 0 16
pair|đảng bộ|0 0 0 -1
pair|đảng cho|37 0 -11 0
pair|đảng chủ|0 0 9 0
pair|đảng các|41 0 0 0
pair|đảng có|73 -24 -1 -45
pair|đảng năm|0 0 -33 -9
pair|đảng phí|42 0 3 31
pair|đảng phối|0 0 1 0
pair|đảng sang|42 0 0 0
pair|đảng thành|-1 14 0 0
pair|đảng trong|0 6 0 0
pair|đảng trình|0 0 0 -24
pair|đảng ubnd|0 0 -1 0
pair|đảng viên|13 0 11 -7
pair|đảng vào|0 0 51 0
pair|đảng và|10 -1 0 0
pair|đảo để|0 0 10 0
pair|đất #|12 -24 0 31
pair|đất ,|-30 -34 0 -25
pair|đất bãi|-25 0 -1 -1
pair|đất bồi|0 0 0 19
pair|đất chiếm|-46 23 -2 -32
pair|đất cho|15 0 16 -49
pair|đất chưa|0 9 0 0
pair|đất chậm|0 2 0 0
pair|đất công|8 0 0 -1
pair|đất cụ|-13 0 1 0
pair|đất dịch|0 36 -21 0
pair|đất dốc|0 0 20 -26
pair|đất giao|0 9 0 22
pair|đất khu|0 0 0 13
pair|đất không|0 14 11 0
pair|đất liền|0 2 0 32
pair|đất làm|28 0 0 26
pair|đất lâm|8 0 0 9
pair|đất lúa|13 0 0 0
pair|đất mới|-24 41 0 -4
pair|đất mở|26 0 2 24
pair|đất nông|-7 22 13 -11
pair|đất phi|0 1 0 3
pair|đất ra|1 0 0 -3
pair|đất rơi|5 13 0 -33
pair|đất rẫy|15 4 0 0
pair|đất rừng|-1 0 0 8
pair|đất sau|-10 0 1 0
pair|đất sản|0 21 0 36
pair|đất số|44 0 0 -8
pair|đất theo|0 0 18 0
pair|đất thì|0 0 0 -5
pair|đất trái|13 -16 0 0
pair|đất trước|0 0 0 26
pair|đất trống|20 0 0 -28
pair|đất trồng|38 0 0 -21
pair|đất tái|0 5 9 -25
pair|đất tồn|0 -1 6 -1
pair|đất vườn|21 1 0 28
pair|đất vừa|0 1 0 -11
pair|đất đắp|0 28 -39 18
pair|đất ở|-26 11 36 0
pair|đấu #|1 0 18 1
pair|đấu ,|-10 8 0 -10
pair|đấu :|8 -3 0 -11
pair|đấu cuối|-46 -24 0 21
pair|đấu cả|0 0 -1 2
pair|đấu giá|0 0 6 0
pair|đấu giải|0 0 84 3
pair|đấu hoàn|0 -9 35 -43
pair|đấu năm|-30 0 -18 0
pair|đấu nối|0 0 3 -7
pair|đấu thu|0 0 -34 0
pair|đấu thêm|-8 -17 -30 0
pair|đấu thầu|-17 0 0 2
pair|đấu trong|0 3 0 0
pair|đầm hà|-1 0 0 -5
pair|đầm phá|10 -7 0 0
pair|đầu #|5 -6 1 0
pair|đầu chính|0 0 -4 0
pair|đầu cấp|9 -7 0 0
pair|đầu của|0 -11 0 0
pair|đầu ghép|23 0 0 -16
pair|đầu khu|0 0 0 5
pair|đầu kỳ|-34 -33 0 13
pair|đầu lên|7 -6 0 30
pair|đầu người|3 0 0 36
pair|đầu nhiệm|39 0 0 -51
pair|đầu năm|-3 0 0 0
pair|đầu ra|-21 23 23 -21
pair|đầu theo|0 18 0 14
pair|đầu tháng|0 0 37 59
pair|đầu thực|-15 0 -1 0
pair|đầu tiên|1 -23 -9 0
pair|đầu tàu|13 25 0 0
pair|đầu tư|0 0 0 -1
pair|đầu tỉnh|18 0 0 3
pair|đầu từ|0 0 0 19
pair|đầu vận|-3 -6 0 -14
pair|đầu vụ|1 -1 0 -24
pair|đầu được|21 0 0 -12
pair|đầy #|0 19 0 8
pair|đầy một|13 -2 0 -11
pair|đầy đủ|2 0 0 -3
pair|đẩu )|0 16 0 0
pair|đẩy lùi|19 0 1 1
pair|đẩy lại|-1 1 13 15
pair|đẩy mạnh|22 0 10 -37
pair|đẩy nhanh|0 0 8 0
pair|đậm hồi|-27 -30 0 0
pair|đậm kéo|-25 -25 -12 0
pair|đập chính|28 0 -8 -4
pair|đậu các|4 0 0 4
pair|đậu tương|26 -7 0 36
pair|đắk mil|6 0 0 4
pair|đắk nông|-23 -31 -4 0
pair|đắk wer|-22 0 -46 0
pair|đắp chiếu|0 -11 -1 30
pair|đắt giá|0 1 0 4
pair|đặc biệt|2 -25 -2 0
pair|đặc khu|0 0 0 3
pair|đặc thù|0 0 11 4
pair|đặt #|22 0 0 0
pair|đặt mục|0 0 -8 -5
pair|đặt nhiều|-10 0 0 0
pair|đặt ra|0 0 -1 0
pair|đặt trên|22 0 0 6
pair|đẹt #|0 0 0 -26
pair|đếm được|-3 19 27 -1
pair|đến #|-11 1 -1 0
pair|đến chi|-9 3 -33 -11
pair|đến cuối|0 0 0 16
pair|đến giờ|0 46 -3 -2
pair|đến giữa|0 0 23 -4
pair|đến hết|0 0 -4 19
pair|đến khai|-41 0 0 0
pair|đến kỳ|7 15 0 20
pair|đến nay|0 31 0 0
pair|đến ngày|1 14 11 -5
pair|đến năm|0 0 0 22
pair|đến nơi|0 0 0 14
pair|đến sớm|-18 7 0 0
pair|đến tay|18 -14 0 43
pair|đến tháng|21 -19 0 13
pair|đến trường|32 0 0 19
pair|đến tận|3 0 24 1
pair|đến tết|0 0 -16 0
pair|đến tỉnh|0 0 0 -20
pair|đến từng|0 0 7 0
pair|đến vì|0 10 0 -22
pair|đến đâu|26 0 0 -3
pair|đề "|-6 0 -73 0
pair|đề #|26 0 0 27
pair|đề có|0 22 0 0
pair|đề cương|-27 -6 -15 0
pair|đề gi|0 14 0 -48
pair|đề giảm|-12 36 0 -46
pair|đề kiểm|0 0 39 0
pair|đề nghị|0 0 28 -1
pair|đề năm|0 0 52 0
pair|đề về|0 0 31 0
pair|đề xuất|0 -1 45 24
pair|đề án|-5 -1 3 -2
pair|đề đã|10 0 -2 0
pair|đền bù|-24 0 5 -21
pair|đền quốc|0 0 0 -19
pair|đền ơn|0 17 8 13
pair|đều có|37 -23 0 0
pair|đều do|0 0 0 12
pair|đều giữa|0 0 0 -4
pair|đều rơi|0 0 0 6
pair|đều tăng|44 0 -11 -6
pair|để #|0 18 0 -18
pair|để ai|20 0 25 0
pair|để bà|0 0 0 13
pair|để chậm|41 -38 11 34
pair|để các|0 0 0 -1
pair|để dân|0 0 39 -9
pair|để dịch|21 0 0 11
pair|để dồn|0 0 1 33
pair|để gián|0 0 0 13
pair|để giải|0 0 2 0
pair|để giữ|-1 0 -5 0
pair|để hình|17 -9 8 24
pair|để hồ|-13 37 47 -40
pair|để không|0 -10 0 5
pair|để kiểm|0 0 38 0
pair|để kéo|-24 0 0 -13
pair|để kẻ|0 0 39 -27
pair|để kết|9 -8 28 0
pair|để làm|-1 0 0 1
pair|để lại|-13 23 -44 -12
pair|để lọt|39 0 0 0
pair|để lỡ|0 18 -5 0
pair|để nghe|0 0 2 29
pair|để người|-1 0 -35 -41
pair|để nhân|0 0 -1 -11
pair|để nhờn|0 -4 18 13
pair|để nợ|0 0 0 1
pair|để phát|0 1 28 1
pair|để quá|0 0 23 53
pair|để răn|0 0 22 -5
pair|để sót|-2 0 14 53
pair|để thành|5 0 0 71
pair|để triệt|-3 0 13 0
pair|để trình|0 0 10 0
pair|để trễ|0 0 35 0
pair|để tái|0 0 0 -3
pair|để tỷ|0 0 22 23
pair|để việc|-1 0 -33 -25
pair|để xóa|0 0 29 0
pair|để xảy|0 0 1 -26
pair|để điều|-17 1 0 -7
pair|để đó|-23 34 0 0
pair|để đạt|-8 0 0 0
pair|để đảng|-20 -13 -56 -43
pair|để đấy|-8 25 0 0
pair|địa #|36 0 -1 6
pair|địa bàn|1 0 0 0
pair|địa chỉ|31 -14 0 3
pair|địa cả|-20 -1 -22 0
pair|địa không|-7 0 0 0
pair|địa phương|0 0 0 -13
pair|địa điểm|0 0 0 11
pair|định #|19 0 0 0
pair|định bhyt|0 0 13 -17
pair|định canh|28 0 0 -47
pair|định chưa|0 15 0 0
pair|định chế|0 0 30 0
pair|định chỗ|0 0 0 -9
pair|định các|-20 0 -35 -10
pair|định cư|0 1 14 -17
pair|định danh|23 1 0 26
pair|định dân|-33 -1 -35 -15
pair|định giá|-6 26 0 18
pair|định hướng|0 0 9 13
pair|định hưởng|31 -16 0 -1
pair|định khoán|-17 19 0 0
pair|định không|19 0 0 0
pair|định kinh|-22 0 -10 -23
pair|định một|0 0 -55 0
pair|định mức|1 1 0 1
pair|định nguồn|0 11 -6 14
pair|định số|-5 0 0 -1
pair|định theo|-1 -14 0 -8
pair|định thuế|18 0 0 20
pair|định tình|0 0 18 0
pair|định tại|-40 -42 -12 -13
pair|định việc|0 -5 -20 -21
pair|định vị|0 0 -38 0
pair|đọc cho|-10 24 0 0
pair|đọc lại|-2 14 -8 -7
pair|đọc siêu|0 0 21 0
pair|đọc thông|0 0 0 12
pair|đọng #|37 1 0 -34
pair|đọng (|0 0 2 0
pair|đọng còn|-13 21 -1 14
pair|đọng của|0 0 0 44
pair|đọng theo|0 8 0 0
pair|đọng thuế|-2 13 0 26
pair|đọng trong|0 0 11 0
pair|đọng từ|6 0 0 41
pair|đọng xây|0 29 0 -1
pair|đỏ "|0 0 0 27
pair|đỏ dài|0 11 0 0
pair|đốc các|0 -8 12 0
pair|đốc công|0 0 -20 0
pair|đốc sở|-13 -1 -37 0
pair|đốc thu|0 0 29 -6
pair|đốc trung|0 0 9 0
pair|đốc việc|0 0 -7 7
pair|đối #|43 0 2 -42
pair|đối chiếu|-1 0 0 7
pair|đối ngân|-4 0 -4 0
pair|đối soát|0 0 0 22
pair|đối thoại|0 0 13 0
pair|đối tượng|1 0 18 0
pair|đối được|0 0 3 0
pair|đối ứng|0 36 0 0
pair|đốm trắng|-5 15 0 -17
pair|đống đa|0 0 -9 12
pair|đốt công|0 28 -6 0
pair|đốt rác|0 0 56 20
pair|đốt đồng|0 19 0 -2
pair|đồ gốc|0 0 0 7
pair|đồ số|9 -7 0 0
pair|đồ án|0 0 0 10
pair|đồ địa|-8 39 0 0
pair|đồi chè|0 0 0 1
pair|đồi dương|0 12 0 -13
pair|đồi trái|0 0 0 2
pair|đồn biên|0 0 40 -14
pair|đồng "|30 0 0 -20
pair|đồng #|-5 12 -36 -19
pair|đồng (|11 0 0 -6
pair|đồng )|4 0 0 -1
pair|đồng ,|2 0 0 -6
pair|đồng -|62 -4 0 -5
pair|đồng /|10 0 0 0
pair|đồng ;|0 -9 -20 0
pair|đồng =|5 0 -1 0
pair|đồng bào|0 0 0 -23
pair|đồng bác|0 0 3 0
pair|đồng bằng|17 13 0 10
pair|đồng bộ|1 0 12 1
pair|đồng chi|1 0 10 20
pair|đồng cho|0 0 1 2
pair|đồng chưa|0 12 0 -14
pair|đồng do|0 0 0 6
pair|đồng hòa|4 0 2 0
pair|đồng hồ|0 0 0 19
pair|đồng hỗ|32 -7 0 0
pair|đồng làm|2 0 28 -25
pair|đồng lưu|0 0 4 -17
pair|đồng lớn|20 0 0 -22
pair|đồng muối|0 4 7 0
pair|đồng mà|-8 17 0 0
pair|đồng mẫu|0 0 38 14
pair|đồng mở|0 9 0 37
pair|đồng ngân|-27 -1 -17 -11
pair|đồng nhân|0 0 0 1
pair|đồng nào|0 25 0 0
pair|đồng nộp|16 0 0 -76
pair|đồng nợ|0 0 14 -21
pair|đồng ruộng|1 0 0 -23
pair|đồng so|15 0 0 0
pair|đồng theo|0 0 54 -6
pair|đồng thuận|20 -1 0 -37
pair|đồng tháp|-31 0 -1 0
pair|đồng thôn|0 1 0 -12
pair|đồng thời|-9 0 0 -3
pair|đồng tiền|0 -9 0 -7
pair|đồng trở|-6 0 6 0
pair|đồng tình|22 -4 -10 -19
pair|đồng tăng|36 0 0 10
pair|đồng từ|-17 -22 -29 -21
pair|đồng và|2 -2 0 -57
pair|đồng vương|0 0 1 0
pair|đồng vốn|0 0 0 36
pair|đồng với|0 -18 19 0
pair|đồng ý|-10 0 44 0
pair|đồng đạt|-6 0 0 0
pair|đồng đến|-11 24 0 -20
pair|đồng đều|0 11 0 0
pair|đồng ở|-6 46 0 0
pair|đổ rác|-7 0 7 -6
pair|đổ thải|0 0 0 6
pair|đổ trộm|0 -5 8 0
pair|đổi cây|13 -6 0 62
pair|đổi dữ|0 0 23 0
pair|đổi giấy|-7 0 7 -25
pair|đổi mô|0 1 0 0
pair|đổi mới|0 1 3 0
pair|đổi nghề|0 3 1 48
pair|đổi nghị|-3 -4 -35 0
pair|đổi rừng|0 0 0 21
pair|đổi số|0 0 0 -47
pair|đổi theo|0 0 0 -31
pair|đổi thửa|4 -1 26 -12
pair|đổi và|0 0 -1 0
pair|đổi đất|-1 12 -6 0
pair|đỗ thị|-13 0 1 -6
pair|đỗ tốt|0 0 0 -6
pair|đỗ văn|-6 -3 -1 0
pair|độ #|0 1 0 -23
pair|độ báo|0 0 -15 0
pair|độ bình|14 -2 -5 0
pair|độ che|26 0 0 -1
pair|độ cho|27 0 0 13
pair|độ các|0 0 0 9
pair|độ cá|0 3 0 -1
pair|độ có|0 1 0 0
pair|độ cồn|0 0 9 -7
pair|độ giao|-9 26 0 0
pair|độ giải|11 -1 74 0
pair|độ hài|1 -11 -24 -37
pair|độ khu|0 0 8 0
pair|độ một|0 0 0 -1
pair|độ phục|0 0 0 -6
pair|độ theo|0 1 1 -2
pair|độ thông|0 0 4 0
pair|độ trực|48 0 0 0
pair|độ tuổi|0 0 3 29
pair|độ tăng|-1 0 0 1
pair|độ từng|-11 0 46 -25
pair|độ đề|34 -9 0 0
pair|đội an|0 0 -22 0
pair|đội cảnh|0 0 -29 0
pair|đội kiểm|0 25 9 0
pair|đội lên|0 10 0 38
pair|đội ngũ|0 8 -28 0
pair|đội quản|0 1 0 -1
pair|đội sổ|-14 26 0 2
pair|đội tham|0 0 6 -21
pair|đội thuế|0 0 19 3
pair|đội tàu|0 -25 0 0
pair|động "|17 0 0 -1
pair|động #|17 0 0 0
pair|động ,|6 0 0 -31
pair|động ban|0 0 20 -6
pair|động bằng|5 0 0 12
pair|động bổ|0 0 9 -6
pair|động cao|24 0 0 0
pair|động cho|0 0 5 0
pair|động chui|-9 9 0 -19
pair|động các|27 0 0 9
pair|động có|30 -52 0 -25
pair|động của|0 14 0 0
pair|động doanh|0 -8 13 0
pair|động dân|0 0 19 -8
pair|động hiến|0 0 50 -1
pair|động huyện|0 0 -7 0
pair|động hơn|-9 0 0 0
pair|động học|0 0 14 0
pair|động hội|41 0 44 0
pair|động hộ|0 0 -24 -35
pair|động không|0 23 21 0
pair|động kiểm|0 0 53 0
pair|động lại|0 0 0 31
pair|động lộn|0 17 0 -29
pair|động lực|-41 -32 -7 8
pair|động mua|0 0 47 -42
pair|động mọi|-18 0 0 0
pair|động nguồn|0 0 43 0
pair|động ngày|-1 0 36 -55
pair|động người|3 0 -26 0
pair|động nhân|12 0 -31 19
pair|động nông|13 0 3 0
pair|động nữ|-12 0 0 -12
pair|động phòng|0 0 27 22
pair|động qua|0 -1 -34 -12
pair|động quảng|0 15 0 0
pair|động quỹ|5 0 11 0
pair|động sang|7 -5 32 -36
pair|động sản|0 8 0 0
pair|động theo|0 4 0 0
pair|động thành|0 0 0 12
pair|động thương|0 12 0 -9
pair|động thực|6 0 0 -17
pair|động toàn|-25 0 5 0
pair|động trong|0 0 26 -3
pair|động trẻ|11 4 0 -1
pair|động trực|0 0 0 -3
pair|động tăng|21 0 0 -44
pair|động từng|0 0 22 -30
pair|động từ|-5 0 12 0
pair|động tự|13 12 0 0
pair|động văn|2 0 0 0
pair|động vốn|0 10 0 -1
pair|động được|-39 10 0 14
pair|động đảng|-1 -2 -2 0
pair|động đến|1 -16 0 0
pair|động ổn|32 -5 0 -49
pair|động ở|0 0 73 38
pair|động ủng|0 0 3 0
pair|đột xuất|31 0 0 20
pair|đời chủ|-3 18 0 0
pair|đời sống|27 0 2 -23
pair|đỡ người|0 0 6 12
pair|đỡ đầu|13 -4 0 -29
pair|đợi bộ|-4 14 -8 6
pair|đợi văn|0 -1 -14 -12
pair|đợt #|5 26 24 34
pair|đợt cao|0 0 0 -10
pair|đợt dịch|15 -2 0 -11
pair|đợt i|12 -4 0 -30
pair|đợt ra|0 2 0 -32
pair|đợt rét|0 0 0 13
pair|đợt truy|0 0 36 -28
pair|đợt tuyển|0 0 46 0
pair|đủ #|40 0 2 -1
pair|đủ buổi|0 10 0 9
pair|đủ chỉ|29 0 0 -1
pair|đủ các|39 -4 0 0
pair|đủ liều|5 0 0 16
pair|đủ nguyên|21 0 0 -19
pair|đủ nguồn|0 11 -8 0
pair|đủ nước|22 0 17 -41
pair|đủ số|-7 21 0 1
pair|đủ sức|0 1 0 57
pair|đủ theo|-1 0 -23 0
pair|đủ thuốc|-34 -24 3 0
pair|đủ thủ|0 2 0 -64
pair|đủ vật|0 0 3 52
pair|đủ điều|0 0 0 11
pair|đủ đơn|0 0 0 22
pair|đức chủ|-10 0 0 0
pair|đức cơ|0 0 0 17
pair|đức dự|-11 0 0 0
pair|đức trạch|-1 9 0 -27
pair|đức để|0 0 0 -17
pair|đứng gần|0 0 0 11
pair|đứng ra|31 0 0 60
pair|đứng thứ|-1 -12 0 0
pair|đứng áp|0 0 0 10
pair|đứng đầu|-11 0 8 -11
pair|đứt đoạn|19 1 0 -9
pair|đừng để|0 0 0 15
pair|ơn đáp|0 17 8 13
pair|ưu tiên|0 0 0 26
pair|ưu tú|0 -10 6 1
pair|ưu đãi|0 20 15 22
pair|ương #|0 0 37 0
pair|ương (|53 0 0 0
pair|ương chưa|0 16 0 0
pair|ương giao|1 0 0 0
pair|ương rót|-8 8 0 -4
pair|ương sớm|-3 -4 -35 0
pair|ương và|-30 0 0 0
pair|ương đảng|0 0 0 11
pair|ước #|-2 0 0 0
pair|ước cả|0 0 0 5
pair|ước gần|5 35 0 4
pair|ước hơn|0 36 0 -10
pair|ước thiệt|-2 6 0 11
pair|ước thực|-46 0 -62 -31
pair|ước trên|35 0 0 -33
pair|ước tăng|28 0 0 -6
pair|ước đạt|14 9 0 -1
pair|ước đến|-17 0 0 -21
pair|ạch ,|0 0 0 -20
pair|ạt trồng|0 10 0 0
pair|ảng khóa|0 0 -11 -10
pair|ảnh hưởng|0 22 -6 0
pair|ấn tượng|-33 0 30 35
pair|ấn định|12 0 -5 15
pair|ấp #|-54 58 -4 -10
pair|ấp giáp|0 9 -1 4
pair|ấp và|0 0 36 0
pair|ấp đi|0 0 17 0
pair|ấp đạt|-37 -21 -31 0
pair|ẩm thực|4 0 0 0
pair|ốm đau|11 -10 0 9
pair|ồ ạt|0 10 0 0
pair|ổ dịch|14 -4 5 -17
pair|ổ sởi|32 -16 0 -17
pair|ổn giá|32 0 15 -35
pair|ổn định|8 0 0 0
pair|ở #|22 0 8 -39
pair|ở )|-19 -2 0 0
pair|ở an|36 -22 8 -2
pair|ở buôn|0 0 16 0
pair|ở bãi|-1 0 15 50
pair|ở bình|-12 -5 3 0
pair|ở bước|-12 41 0 0
pair|ở bản|-1 1 25 37
pair|ở bậc|0 2 0 -1
pair|ở cho|20 -10 25 -1
pair|ở chợ|1 0 -36 -12
pair|ở các|0 19 31 0
pair|ở công|-15 29 0 0
pair|ở cơ|-2 50 0 8
pair|ở cả|2 2 0 1
pair|ở cụm|15 -2 0 -24
pair|ở của|0 13 -33 -4
pair|ở cửa|-7 23 0 0
pair|ở hai|-14 44 0 -22
pair|ở hoài|0 25 0 -2
pair|ở hòa|0 0 0 25
pair|ở hộ|3 0 19 -34
pair|ở khu|0 -9 0 -13
pair|ở khánh|0 13 18 0
pair|ở khâu|-9 0 0 0
pair|ở không|0 1 0 5
pair|ở khối|0 25 32 35
pair|ở long|11 8 0 4
pair|ở lý|0 3 0 0
pair|ở lớp|7 0 0 0
pair|ở mọi|12 0 0 0
pair|ở mỗi|13 0 5 -13
pair|ở một|0 11 0 -26
pair|ở mức|-1 31 0 -45
pair|ở na|0 2 -1 1
pair|ở nhiều|0 32 0 -18
pair|ở nhà|3 0 0 32
pair|ở nhóm|-10 -26 -1 -4
pair|ở nhờ|0 5 -4 28
pair|ở ninh|-17 0 0 0
pair|ở nước|23 -8 0 0
pair|ở phú|-20 19 0 -25
pair|ở phước|23 -3 -8 0
pair|ở phường|0 0 0 28
pair|ở phải|0 0 36 0
pair|ở thanh|0 0 0 8
pair|ở theo|-42 0 5 -49
pair|ở thành|22 -22 0 -2
pair|ở thôn|0 25 23 34
pair|ở thạnh|0 10 0 0
pair|ở thọ|0 1 0 4
pair|ở trường|0 15 0 -1
pair|ở trạm|0 0 0 -1
pair|ở trọ|-12 -38 0 -31
pair|ở tân|0 37 0 0
pair|ở tổ|6 0 0 9
pair|ở ven|0 0 37 -1
pair|ở vài|0 15 0 5
pair|ở vùng|1 23 0 -13
pair|ở vĩnh|0 0 0 7
pair|ở xã|0 30 0 0
pair|ở đồi|0 14 0 0
pair|ở ấp|0 0 43 -22
pair|ủi đồi|0 0 0 8
pair|ủng hộ|1 0 1 0
pair|ủy (|0 0 -22 0
pair|ủy )|0 0 15 0
pair|ủy ;|0 0 22 0
pair|ủy buôn|0 0 -2 0
pair|ủy bình|1 0 0 -11
pair|ủy bùi|-25 0 0 0
pair|ủy cho|0 0 -16 -26
pair|ủy chuẩn|22 0 25 0
pair|ủy chỉ|23 0 0 6
pair|ủy chủ|0 0 -5 -18
pair|ủy các|5 0 7 -30
pair|ủy cát|0 -1 -29 -5
pair|ủy còn|0 5 4 0
pair|ủy cùng|0 0 21 0
pair|ủy cơ|2 0 5 0
pair|ủy cần|0 -1 18 0
pair|ủy dương|-11 0 0 0
pair|ủy dự|0 0 23 0
pair|ủy giao|1 4 0 1
pair|ủy giám|0 0 38 0
pair|ủy gửi|-12 -30 0 0
pair|ủy hoàn|18 0 11 -6
pair|ủy hội|8 -1 0 -7
pair|ủy ia|0 15 0 0
pair|ủy khoái|0 0 -11 0
pair|ủy kiến|0 0 -15 0
pair|ủy kiểm|0 0 0 -1
pair|ủy kon|-7 -17 -15 0
pair|ủy kông|0 0 -13 0
pair|ủy làm|-1 0 9 19
pair|ủy lâm|0 0 0 -7
pair|ủy lãnh|28 0 -11 -49
pair|ủy lương|0 -2 -7 0
pair|ủy lần|0 0 -7 0
pair|ủy lục|0 0 -24 -1
pair|ủy nghĩa|-1 0 0 0
pair|ủy nhiệm|28 0 0 0
pair|ủy phường|0 0 -16 0
pair|ủy phối|0 0 3 9
pair|ủy quyền|0 0 6 10
pair|ủy rà|0 0 5 0
pair|ủy sơ|0 0 24 0
pair|ủy tham|0 -2 4 -25
pair|ủy theo|0 0 18 0
pair|ủy thác|2 -18 0 -40
pair|ủy thông|0 0 8 0
pair|ủy thống|0 0 14 0
pair|ủy thực|0 0 18 29
pair|ủy trong|0 0 15 28
pair|ủy trước|0 -1 29 29
pair|ủy trường|-1 0 29 0
pair|ủy trần|0 0 -25 0
pair|ủy tập|-13 0 0 0
pair|ủy tổng|0 0 -41 0
pair|ủy tổ|-4 0 0 -1
pair|ủy ubnd|0 0 31 0
pair|ủy viên|0 0 1 0
pair|ủy và|5 0 0 -12
pair|ủy về|0 -3 -17 0
pair|ủy xác|0 0 -35 0
pair|ủy xã|-1 0 0 0
pair|ủy yêu|0 0 1 -2
pair|ủy đã|3 -1 -1 -6
pair|ủy đô|-2 0 -7 0
pair|ủy đưa|0 -1 -2 0
pair|ủy đề|0 0 71 -48
pair|ứ đọng|0 13 0 0
pair|ứng #|2 0 0 21
pair|ứng an|-14 0 30 0
pair|ứng cử|0 0 16 2
pair|ứng dụng|31 14 0 4
pair|ứng ngân|0 -11 14 18
pair|ứng phó|0 0 13 0
pair|ứng quá|29 -19 0 0
pair|ứng theo|0 0 16 -2
pair|ứng đủ|7 0 0 22
pair|ỳ thì|0 0 7 12
pair|… )|0 10 0 0
percent|0|1 0 0 0
percent|10|1 0 0 -10
percent|1|1 0 0 -1
percent|2|-63 11 0 0
percent|4|-23 27 0 0
percent|5|-1 12 0 0
percent|6|1 0 -1 0
percent|7|-3 0 0 -2
percent|9|14 0 0 0
place|0|-5 -3 -4 -44
place|1|0 0 0 61
right, side, joint|merit,- ,|0 0 0 -1
right, side, joint|merit,- :|3 0 0 0
right, side, joint|merit,- ;|5 0 0 0
right, side, joint|merit,- start|1 0 0 0
right, side, joint|merit,- turn|33 13 0 -21
right, side, joint|merit,merit ,|3 0 0 0
right, side, joint|merit,merit :|0 0 0 -9
right, side, joint|merit,merit ;|-3 0 0 0
right, side, joint|merit,merit turn|26 0 0 10
right, side, joint|merit,none ,|0 0 0 8
right, side, joint|merit,none :|7 0 0 0
right, side, joint|merit,none turn|22 18 0 52
right, side, joint|merit,want ,|1 0 0 0
right, side, joint|merit,want :|25 0 0 2
right, side, joint|merit,want ;|-1 0 0 -57
right, side, joint|merit,want start|23 -2 0 0
right, side, joint|merit,want turn|-16 0 0 -27
right, side, joint|none,- ,|0 0 -4 0
right, side, joint|none,- :|-5 0 0 0
right, side, joint|none,- turn|25 17 1 -8
right, side, joint|none,merit ,|0 0 0 5
right, side, joint|none,merit :|-1 1 0 0
right, side, joint|none,merit ;|3 0 -1 1
right, side, joint|none,merit start|-1 0 0 1
right, side, joint|none,merit turn|6 -3 0 2
right, side, joint|none,none ,|0 0 1 5
right, side, joint|none,none :|18 0 1 0
right, side, joint|none,none start|0 0 -1 0
right, side, joint|none,none turn|-35 1 0 0
right, side, joint|none,want ,|0 0 0 1
right, side, joint|none,want :|9 0 0 1
right, side, joint|none,want ;|0 0 0 1
right, side, joint|none,want start|0 -13 0 0
right, side, joint|none,want turn|-1 0 0 -1
right, side, joint|want,- ,|0 0 0 -1
right, side, joint|want,- :|-2 27 0 0
right, side, joint|want,- ;|0 8 0 0
right, side, joint|want,- turn|0 9 0 -2
right, side, joint|want,merit ,|0 -16 1 0
right, side, joint|want,merit :|6 17 0 6
right, side, joint|want,merit ;|-2 35 0 -15
right, side, joint|want,merit start|-6 0 0 0
right, side, joint|want,merit turn|-43 17 0 -19
right, side, joint|want,none ,|0 0 0 1
right, side, joint|want,none :|0 9 0 -1
right, side, joint|want,none turn|0 0 0 10
right, side, joint|want,want ,|0 0 0 19
right, side, joint|want,want :|0 1 0 -9
right, side, joint|want,want start|0 -1 0 0
right, side, joint|want,want turn|-2 -1 0 0
right|:|-53 -33 -100 0
right|;|0 0 14 5
right|end|-5 0 -26 0
right|turn|2 -1 0 0
section, lean|aim 0|-21 -22 -8 9
section, lean|cause 0|-1 -35 -30 0
section, lean|lesson 0|-29 -18 0 6
section, lean|none 0|0 -1 -4 0
section, lean|none 3|-14 43 0 -36
section, lean|none 6|0 13 0 -4
section, lean|proposal 0|-17 -7 2 1
section, lean|recipients 0|-3 0 -24 0
section, lean|result 0|0 0 -17 0
section, lean|result 3|-27 1 0 -5
section, lean|result 6|-27 7 0 -2
section, lean|shortcoming 6|-5 0 -13 0
section, lean|task 0|-8 -2 2 0
section|aim|-21 -22 -8 9
section|cause|-1 -35 -30 0
section|lesson|-29 -18 0 6
section|none|0 0 -8 0
section|proposal|-17 -7 2 1
section|recipients|-3 0 -24 0
section|result|0 0 -17 0
section|shortcoming|-5 45 -13 0
section|task|-8 -2 2 0
sentence|0|-14 -28 -1 0
sentence|1|0 0 0 -5
sentence|2|4 22 -1 0
shape|heading|-67 -59 -60 0
shape|headline|-41 -60 -58 0
shape|head|-40 -37 -44 0
shape|item|0 5 30 23
shape|prose|0 0 -9 0
side, mode|merit,none cause|-17 -11 0 0
side, mode|merit,none none|-2 0 0 0
side, mode|merit,open none|9 -3 0 0
side, mode|merit,result result|19 0 0 -5
side, mode|merit,shortcoming none|0 0 0 21
side, mode|merit,shortcoming result|-28 29 0 3
side, mode|merit,shortcoming shortcoming|35 0 0 0
side, mode|merit,task aim|-35 -17 -51 6
side, mode|merit,task none|0 0 31 -1
side, mode|merit,task proposal|0 0 44 -33
side, mode|merit,task result|30 -9 37 -10
side, mode|merit,task task|0 0 1 0
side, mode|none,none lesson|0 0 -28 0
side, mode|none,none recipients|-3 0 -24 0
side, mode|none,none result|-1 0 0 0
side, mode|none,none shortcoming|-19 -6 0 0
side, mode|none,result result|-8 -1 -4 9
side, mode|none,shortcoming none|0 14 0 0
side, mode|none,shortcoming result|0 -2 0 0
side, mode|none,shortcoming shortcoming|0 0 0 16
side, mode|none,task aim|-12 -4 0 0
side, mode|none,task lesson|0 0 19 17
side, mode|none,task proposal|-12 0 0 17
side, mode|none,task result|0 -22 16 -44
side, mode|want,none cause|-41 -37 -4 0
side, mode|want,none none|1 0 -6 -13
side, mode|want,none shortcoming|0 -9 0 0
side, mode|want,open none|-1 5 0 0
side, mode|want,result result|-3 39 0 0
side, mode|want,shortcoming none|0 0 0 -4
side, mode|want,shortcoming result|-2 8 0 -10
side, mode|want,shortcoming shortcoming|-4 94 0 -2
side, mode|want,task aim|-10 -7 -53 13
side, mode|want,task none|0 0 1 0
side, mode|want,task proposal|0 0 0 -4
side, mode|want,task task|0 0 3 0
side, right|merit -|1 0 0 -1
side, right|merit merit|0 0 0 -1
side, right|merit want|16 0 0 0
side, right|none -|-8 0 -1 0
side, right|want -|0 0 0 -1
sides|merit,merit merit|6 -4 0 0
sides|merit,merit none|-31 0 -17 0
sides|merit,merit want|7 0 0 0
sides|merit,want want|12 2 0 0
sides|none,none none|-21 -12 -1 1
sides|none,want merit|0 38 0 -5
sides|none,want want|-1 0 0 0
sides|want,want merit|0 -21 0 -1
sides|want,want none|0 0 -47 35
sides|want,want want|-24 34 0 0
side|merit|5 0 0 0
side|none|-19 -12 -3 0
side|want|-18 28 0 0
table at head|AMIDST|-4 -24 0 0
table at head|ASKS|0 0 1 0
table at head|ASSERTED|9 -15 0 1
table at head|BESIDES|0 0 0 -17
table at head|BODIES|0 0 0 -1
table at head|CAUSES|0 0 0 21
table at head|CLOSINGS|0 0 -10 0
table at head|COMPLAINTS|17 0 0 15
table at head|CONCESSIONS|0 -40 0 -5
table at head|CONSEQUENCES|0 0 -1 0
table at head|CONTENTS|0 0 -1 -1
table at head|DEGREES|0 3 0 -2
table at head|DENIALS|1 0 0 0
table at head|DUE_CUES|0 0 0 17
table at head|ENUMERATORS|-51 -46 -43 -8
table at head|GROUNDS|-1 0 0 0
table at head|HANDLING|13 0 0 0
table at head|HELPED|-19 0 -22 0
table at head|INTRODUCTIONS|0 0 -24 0
table at head|LACKING|0 2 0 21
table at head|LEADS|0 0 1 1
table at head|LESS_IS_BETTER|1 0 0 -6
table at head|MERITS:1|2 0 0 0
table at head|NEUTRAL|-4 0 -5 1
table at head|NOTED|0 -1 -27 -20
table at head|NO_MERITS|0 0 -3 0
table at head|NO_VERBS|0 0 -1 0
table at head|ONLY|0 0 0 1
table at head|ORDERS|0 0 1 0
table at head|OUTCOMES|0 0 0 1
table at head|OWNER_OPENERS|-22 0 -18 -1
table at head|PREDICATES|0 0 0 4
table at head|PREPOSITIONS|-1 0 -23 0
table at head|PROMISES|-16 0 3 -23
table at head|RELIEFS|16 -16 19 6
table at head|REPEATED|0 0 28 13
table at head|REQUESTS|0 0 0 -1
table at head|RISES|0 5 0 19
table at head|SPELLING|0 0 0 24
table at head|TASK_VERBS|0 0 8 0
table at head|TERM_LABELS:charge|-20 0 0 0
table at head|TERM_LABELS:lead|0 0 6 1
table at head|TERM_LABELS:product|-13 21 0 9
table at head|TOPICS|-17 -4 -32 4
table at head|TURNS|0 0 1 0
table at head|VAGUE_DUES|1 0 1 0
table at head|WANTS:3|0 0 0 9
table at head|WANT_TOPICS:3|0 -3 0 0
table at head|WANT_TOPICS:6|0 -24 0 0
table|AMIDST|-53 -21 -14 -14
table|CAUSES|-1 1 0 0
table|COMPLAINTS|4 24 0 -5
table|CONCESSIONS|0 -11 0 -14
table|CONSEQUENCES|0 11 1 -19
table|DEGREES|0 29 0 -1
table|DENIALS|0 32 0 0
table|DUE_CUES|0 0 6 0
table|ENUMERATORS|0 -3 -4 0
table|FALLS|0 3 0 0
table|HEIGHTENERS|0 3 0 -12
table|HELD|-2 -1 0 0
table|INTRODUCTIONS|0 0 -2 0
table|MERITS:1|0 0 6 -12
table|MERITS:2|7 0 0 0
table|MODALS|0 0 19 0
table|NEUTRAL|-1 0 0 0
table|NOTED|0 0 -60 -5
table|NOT_ONLY|1 0 0 0
table|ONLY|0 9 0 0
table|OUTCOMES|0 1 1 0
table|PREPOSITIONS|-3 0 0 0
table|PRODUCES|0 0 1 0
table|PROMISES|0 0 1 -1
table|RELIEFS|20 0 0 2
table|REPEATED|0 0 15 0
table|REQUESTS|0 0 0 -1
table|SPEECH|-14 0 0 0
table|SPELLING|0 0 0 1
table|TASK_VERBS|0 0 12 -2
table|TERM_LABELS:charge|0 0 2 0
table|TERM_LABELS:product|1 0 -1 0
table|TERM_LABELS:support|0 0 1 0
table|TOLD:false|0 0 1 0
table|TOLD:true|15 3 0 0
table|TOPICS|-1 0 0 0
table|TURNS|10 0 12 0
table|UNMEASURED|-1 0 0 0
table|VAGUE_DUES|0 0 6 0
table|WANTS:3|-5 18 0 0
table|WANT_TOPICS:3|0 -3 0 0
table|WANT_TOPICS:6|0 -41 0 0
told, joint|- ,|0 0 0 25
told, joint|- ;|-1 0 0 0
told, joint|- start|-3 -12 -29 0
told, joint|0 ,|0 0 0 26
told, joint|0 :|0 0 0 -1
told, joint|0 ;|0 0 0 -19
told, joint|1 :|-16 0 0 -10
told, joint|1 ;|0 0 0 -1
told, joint|1 turn|0 28 0 64
told, joint|2 ,|0 0 0 21
told, joint|2 :|0 0 0 -4
told, joint|2 ;|-1 0 0 -3
told, joint|2 turn|-20 4 0 -9
told, joint|3 ,|-5 0 0 -1
told, joint|3 :|1 -1 0 22
told, joint|3 ;|1 0 0 0
told, joint|3 turn|-1 -24 0 -7
told, joint|4 ;|0 0 0 1
told, joint|4 turn|1 17 0 -1
told|-|-21 -11 -20 0
told|4|0 0 0 -2
want told|-|0 -26 -12 0
want told|2|0 0 0 1
want told|4|0 19 0 -8
want|0|0 -50 -7 0
want|1|0 16 0 0
want|2|0 29 0 0
want|4|0 19 0 0
weight before|0 1|0 0 1 1
weight before|0 3|-1 1 0 -2
weight before|1 0|-1 0 0 0
weight before|1 1|0 0 34 28
weight before|1 2|-25 0 -1 1
weight before|1 3|4 -9 2 1
weight before|2 1|0 6 0 3
weight before|2 2|0 0 21 0
weight before|2 3|0 -1 0 20
weight before|3 0|0 2 0 0
weight before|3 3|-1 -23 0 -3
weight before|4 0|0 0 0 -1
weight before|4 1|0 1 0 -1
weight before|4 2|1 0 0 -9
weight before|4 3|1 0 8 -53
weight behind|0 2|0 0 -1 0
weight behind|0 3|0 0 1 -1
weight behind|1 0|0 3 0 0
weight behind|1 1|-22 18 -1 0
weight behind|1 2|0 1 -5 24
weight behind|1 3|16 -20 0 35
weight behind|2 0|-1 0 -2 0
weight behind|2 1|0 0 -1 0
weight behind|2 2|0 2 0 0
weight behind|2 3|0 -12 0 -3
weight behind|3 1|0 0 0 1
weight behind|3 3|15 -5 0 -24
weight behind|4 1|0 -1 0 0
weight behind|4 2|14 0 0 0
weight behind|4 3|35 -1 0 -3
weight|0/0 result|-8 -8 -4 6
weight|0/0 shortcoming|-16 -19 0 4
weight|0/0 task|0 0 -3 7
weight|0/1 result|-18 3 0 7
weight|0/1 shortcoming|1 42 0 0
weight|0/1 task|0 0 30 -1
weight|0/2 none|-10 0 0 0
weight|0/2 open|6 -1 0 0
weight|0/2 result|25 -7 0 -3
weight|0/2 shortcoming|10 0 0 0
weight|0/2 task|0 0 4 0
weight|0/3 none|11 1 -25 22
weight|0/3 open|1 0 0 -2
weight|0/3 result|77 -4 0 -5
weight|0/3 shortcoming|17 7 0 24
weight|0/3 task|-1 0 -25 13
weight|1/0 open|2 5 1 -1
weight|1/0 result|16 -14 0 9
weight|1/0 shortcoming|0 24 0 8
weight|1/0 task|-2 0 0 0
weight|1/1 open|0 0 43 -36
weight|1/1 result|-39 2 0 15
weight|1/1 shortcoming|0 0 0 11
weight|1/1 task|0 0 39 -1
weight|1/2 open|-33 22 0 3
weight|1/2 result|-1 17 0 0
weight|1/2 shortcoming|0 43 0 0
weight|1/2 task|0 -1 0 0
weight|1/3 open|-13 8 40 -1
weight|1/3 task|0 0 -7 -19
weight|2/0 open|0 19 0 0
weight|2/0 result|-7 38 0 1
weight|2/0 shortcoming|0 1 0 0
weight|2/0 task|0 0 5 -3
weight|2/1 none|0 13 -2 0
weight|2/1 open|0 6 0 -1
weight|2/1 result|-46 50 0 -39
weight|2/1 shortcoming|0 24 0 0
weight|2/1 task|0 0 0 -1
weight|2/2 result|-6 1 0 -1
weight|2/2 shortcoming|0 0 0 30
weight|2/2 task|0 0 -1 0
weight|2/3 open|-20 34 0 -36
weight|2/3 result|30 -21 0 1
weight|2/3 shortcoming|-1 19 0 0
weight|3/0 none|0 -15 0 0
weight|3/0 result|0 0 1 0
weight|3/0 shortcoming|0 0 0 -1
weight|3/0 task|0 0 0 9
weight|3/1 none|-10 -46 -27 0
weight|3/1 open|-1 1 0 0
weight|3/1 result|0 48 0 0
weight|3/1 shortcoming|0 5 0 0
weight|3/1 task|0 -2 2 0
weight|3/2 none|27 -20 -20 26
weight|3/2 open|0 25 0 -1
weight|3/2 result|0 14 0 0
weight|3/2 task|0 0 22 -2
weight|3/3 open|20 11 0 0
weight|3/3 result|-17 22 0 -2
weight|3/3 shortcoming|0 1 0 0
weight|3/3 task|0 -3 2 0
weight|4/0 none|-1 10 23 -11
weight|4/0 open|0 1 0 0
weight|4/0 task|1 -1 6 0
weight|4/1 none|-32 -20 0 0
weight|4/1 open|0 0 -1 -5
weight|4/1 result|0 2 0 -1
weight|4/1 task|0 -3 -3 0
weight|4/2 open|-40 51 0 -9
weight|4/2 result|-24 34 0 0
weight|4/2 shortcoming|0 9 0 0
weight|4/2 task|-1 1 6 3
weight|4/3 open|-41 -1 0 0
weight|4/3 result|-25 29 0 0
weight|4/3 shortcoming|-3 13 0 -1
weight|4/3 task|0 -1 0 0
whole|merit|16 -1 0 -1
whole|none|-26 -15 -7 1
whole|want|-10 33 0 0
word|"|9 4 0 0
word|%|4 0 -3 0
word|&|0 0 17 3
word|'|0 0 -3 0
word|*|0 0 0 -1
word|+|33 0 0 1
word|,|26 0 0 0
word|;|0 50 0 -14
word|=|16 0 -1 1
word|>|0 0 0 23
word|[|0 0 1 10
word|]|0 19 0 -17
word|anh|-1 0 0 -11
word|anqp|2 0 0 -36
word|an|-1 0 0 0
word|ao|-2 -1 8 19
word|apatit|14 0 -14 18
word|atm|9 0 0 23
word|a|1 0 0 -3
word|bahnar|-4 8 0 22
word|bay|0 6 3 0
word|ba|0 1 0 0
word|bch|-1 0 0 0
word|bcđtw|-19 -19 0 -27
word|bgdđt|0 0 24 0
word|bgđt|-9 0 -1 0
word|bhxh|-1 33 0 -2
word|bhyt|2 0 0 0
word|bia|-4 13 0 23
word|biên|0 0 0 7
word|biến|1 0 0 0
word|biết|-5 0 -26 -1
word|biều|-1 0 -6 0
word|biển|0 11 0 -46
word|biện|0 0 1 0
word|biệt|1 0 -2 0
word|bong|0 0 0 5
word|bon|0 -32 42 0
word|bql|-1 0 0 0
word|btctu|0 3 0 -22
word|btctw|0 0 1 12
word|btc|-26 0 -1 0
word|bts|0 0 0 7
word|btt|0 0 -2 0
word|btv|-2 0 0 0
word|buông|0 20 0 0
word|buôn|0 19 9 -16
word|buýt|17 0 0 0
word|buổi|0 21 -1 0
word|buộc|0 0 9 22
word|buớc|0 0 0 5
word|bvtv|6 0 0 0
word|byt|-1 -3 23 -38
word|b|-1 -31 0 0
word|bài|0 40 0 0
word|bàng|0 0 11 -17
word|bàn|1 0 0 0
word|bào|0 0 0 -23
word|bàu|0 1 2 13
word|bày|-1 6 -4 9
word|bà|0 0 1 0
word|bách|-8 -16 0 12
word|bác|1 14 27 -4
word|bám|7 0 1 0
word|bánh|0 -5 1 -10
word|bán|0 0 0 1
word|bát|27 -14 -1 -24
word|bá|0 0 0 34
word|bãi|0 2 0 -3
word|bão|0 -1 0 0
word|bè|4 0 0 -17
word|bé|-3 5 0 -2
word|bênh|-1 2 0 3
word|bên|-34 1 0 0
word|bê|11 0 0 -5
word|bì|0 1 0 13
word|bích|0 1 0 0
word|bính|-1 -4 -6 0
word|bò|6 0 0 -38
word|bóc|19 0 3 -35
word|bóng|25 0 0 -20
word|bón|-4 0 0 1
word|bó|11 1 0 -48
word|bông|-16 32 0 0
word|bùi|0 0 0 -23
word|bùng|0 1 0 2
word|bùn|0 0 -34 0
word|bù|-18 -2 0 -8
word|bún|0 0 0 9
word|búp|-1 -16 -7 0
word|bú|-35 0 -23 0
word|băng|0 4 25 -13
word|băn|-2 -36 0 0
word|bơi|16 0 10 0
word|bơm|1 0 25 3
word|bơ|-28 -10 20 -29
word|bưu|2 0 0 -10
word|bước|16 0 0 -13
word|bưởi|0 20 0 -35
word|bạch|1 20 0 13
word|bạc|-12 0 0 0
word|bạn|0 0 3 31
word|bạo|1 62 0 5
word|bạt|0 10 2 44
word|bạ|-8 0 0 0
word|bảng|0 0 -10 0
word|bản|0 1 0 0
word|bảo|1 0 1 0
word|bảy|0 19 0 0
word|bấm|-15 -8 0 0
word|bấp|-1 2 0 3
word|bất|0 26 0 0
word|bậc|0 14 0 -2
word|bận|-25 51 0 53
word|bật|-56 0 0 -22
word|bắc|0 0 1 0
word|bắp|-31 1 26 -41
word|bắt|-1 3 0 0
word|bếp|15 -33 -25 0
word|bế|-2 0 -14 0
word|bền|0 0 0 -17
word|bề|0 -29 7 0
word|bể|35 -9 0 -51
word|bệnh|0 9 1 -3
word|bệ|14 0 -2 7
word|bỏ|0 60 0 0
word|bốc|1 0 0 0
word|bốn|3 6 -18 -18
word|bố|0 0 1 -1
word|bồi|0 4 1 0
word|bồng|0 0 19 7
word|bồn|-14 0 27 34
word|bồ|4 -13 -3 0
word|bổng|0 0 0 5
word|bổ|0 0 15 0
word|bội|0 3 0 0
word|bột|14 5 2 -36
word|bớt|14 0 4 -1
word|bờ|0 8 0 -27
word|bởi|0 -5 0 12
word|bục|14 0 -2 7
word|bụi|-1 3 0 0
word|bức|-4 -1 0 0
word|bứt|0 0 -20 25
word|bữa|-10 39 0 19
word|cai|0 0 1 7
word|camera|0 25 18 -85
word|cam|0 0 48 -1
word|canh|8 0 0 -20
word|cao|0 7 0 0
word|ca|37 8 0 -7
word|cchc|-16 -1 0 0
word|cha|2 1 0 13
word|che|2 0 -3 0
word|chia|0 13 8 44
word|chiêng|35 0 29 -4
word|chiếc|0 0 0 -31
word|chiếm|0 1 0 2
word|chiến|19 0 0 3
word|chiếu|0 0 0 13
word|chiềng|17 -2 2 0
word|chiểu|-10 0 -2 0
word|cho|0 0 14 -1
word|chqs|-18 0 -3 -9
word|chro|0 0 -1 0
word|chua|7 29 0 -59
word|chui|-4 19 19 0
word|chuyên|7 0 1 -40
word|chuyến|0 -14 31 0
word|chuyện|1 -9 -17 0
word|chu|0 11 0 0
word|chuông|19 -9 0 8
word|chuẩn|0 0 0 -1
word|chuối|0 5 0 27
word|chuồng|-28 28 0 -2
word|chuỗi|0 0 30 6
word|ch|-8 0 -48 -14
word|chàm|0 0 0 -23
word|chào|4 0 -3 0
word|chày|-34 3 -12 -15
word|chà|0 -13 -10 -3
word|cháu|2 0 0 0
word|châm|0 0 1 0
word|chân|0 1 0 1
word|châu|0 0 0 -9
word|chây|0 0 21 0
word|chèo|-1 24 0 -16
word|chè|0 0 0 4
word|chém|0 38 16 -19
word|chéo|0 0 12 1
word|chép|0 24 1 13
word|chênh|0 0 -3 15
word|chìm|-32 10 -3 -12
word|chính|0 0 0 1
word|chín|-6 0 0 1
word|chí|0 0 0 -1
word|chót|0 0 2 15
word|chôm|-1 17 0 -7
word|chôn|-8 1 0 0
word|chùa|27 -3 0 0
word|chúng|0 0 0 19
word|chú|1 0 0 -2
word|chăm|1 0 0 -1
word|chăn|-2 7 -1 0
word|chũ|6 0 0 0
word|chơi|0 20 0 44
word|chư|-1 0 0 27
word|chương|-1 0 0 0
word|chạm|0 0 0 27
word|chạp|-1 3 0 11
word|chạy|1 36 0 -2
word|chải|16 -1 16 -33
word|chảy|17 29 0 1
word|chấm|0 0 21 0
word|chấn|0 0 13 -2
word|chần|0 -4 0 5
word|chập|-1 16 0 0
word|chật|-21 40 0 9
word|chắc|49 -1 11 -11
word|chẳng|0 11 0 5
word|chặng|0 0 -6 5
word|chặn|0 0 -7 0
word|chặt|0 4 1 -18
word|chẽ|0 0 4 0
word|chết|0 9 0 12
word|chỉnh|0 0 30 -1
word|chịu|-18 9 0 2
word|chị|0 -1 20 -13
word|chọn|-2 0 0 14
word|chối|39 -20 0 13
word|chốn|0 0 0 35
word|chốt|0 0 0 -10
word|chồng|-3 -1 0 30
word|chỗ|0 -1 0 -17
word|chờn|-1 16 0 0
word|chở|21 1 2 -21
word|chợ|5 0 11 -53
word|chục|4 4 0 14
word|chụp|14 -7 0 43
word|chủng|15 0 23 4
word|chứa|-54 14 27 4
word|chứng|-1 0 22 0
word|chứ|0 6 -13 0
word|chừng|-30 6 0 -11
word|chừ|0 -4 0 5
word|chữ|0 5 0 0
word|ck|-1 29 0 0
word|clinker|-7 15 0 12
word|cnqsd|-10 0 1 0
word|cntt|-14 43 0 20
word|coi|1 17 -36 -12
word|container|20 4 0 0
word|con|0 4 0 0
word|covid|0 0 0 -3
word|co|0 41 0 -1
word|cp|0 0 1 0
word|csxh|-8 -20 0 0
word|ct|0 0 4 0
word|cua|0 0 0 35
word|cung|7 11 0 0
word|cuốn|-17 53 0 -12
word|cuộc|0 0 -2 0
word|cv|-13 0 0 -10
word|c|-7 1 -5 -1
word|cài|0 0 12 43
word|càng|-23 34 0 -20
word|cành|0 0 0 -14
word|cào|2 0 21 4
word|cày|-10 0 21 0
word|cà|-1 0 0 0
word|cách|1 0 0 -1
word|các|0 0 8 -1
word|cánh|30 -12 0 0
word|cán|0 0 3 -2
word|cáp|-3 1 7 4
word|cát|0 0 0 -2
word|cân|0 0 1 -37
word|câu|0 -17 7 -2
word|cây|0 -2 0 -10
word|còn|0 0 0 -10
word|cò|-1 -2 0 2
word|cóc|19 8 24 0
word|cói|-1 6 18 -39
word|có|0 0 0 -1
word|côi|13 -3 0 -10
word|công|0 0 0 -1
word|cô|-24 14 -9 -23
word|cõng|-42 30 3 -40
word|cù|0 2 0 -28
word|cúm|0 0 11 3
word|cúng|0 0 0 11
word|căn|0 0 0 1
word|cđcs|-10 0 42 -4
word|cđs|-38 8 -1 0
word|cđ|0 -5 9 0
word|cũng|-1 -32 0 0
word|cơm|0 0 20 34
word|cơn|0 -17 -8 0
word|cơ|0 0 0 -16
word|cư|0 0 0 -30
word|cương|0 3 0 0
word|cước|-3 11 -27 2
word|cưới|0 12 0 -27
word|cướp|-9 14 1 0
word|cường|0 0 1 0
word|cưỡng|0 6 24 -4
word|cạnh|-5 -1 -1 0
word|cạn|0 2 0 17
word|cải|6 0 0 0
word|cảm|0 0 7 0
word|cảng|0 6 56 0
word|cả|1 0 0 0
word|cấm|1 0 48 -1
word|cất|4 0 21 0
word|cấu|1 1 0 -13
word|cấy|35 0 0 22
word|cần|-1 -6 1 0
word|cầu|0 0 0 -16
word|cẩm|0 0 1 0
word|cận|-21 1 8 -4
word|cập|0 0 1 0
word|cắm|1 0 2 -34
word|cắn|0 0 -10 0
word|cắp|0 12 13 12
word|cắt|20 1 9 1
word|cặp|0 0 0 8
word|cọc|-4 12 0 0
word|cỏ|0 0 27 5
word|cốc|0 0 0 20
word|cống|-6 3 55 -24
word|cốt|0 0 0 -13
word|cố|0 5 8 -24
word|cồng|27 0 30 -9
word|cồn|4 0 1 0
word|cổng|0 0 0 2
word|cổ|10 3 1 1
word|cỗi|22 1 21 0
word|cộm|0 0 22 16
word|cộp|0 0 -5 0
word|cột|-54 27 0 0
word|cờ|0 1 0 11
word|cục|0 0 3 0
word|cụm|0 0 11 0
word|củi|0 -39 24 0
word|củng|23 0 24 -2
word|cứng|45 0 0 -41
word|cứu|10 0 3 12
word|cừ|0 0 12 -20
word|cửa|15 6 0 -20
word|cử|0 -4 0 -8
word|cực|0 0 -5 2
word|cựu|0 0 9 0
word|dang|0 0 1 -1
word|danh|0 0 20 0
word|dao|9 0 0 21
word|date|-1 0 0 0
word|da|1 -1 0 0
word|dinh|0 0 0 1
word|di|18 0 0 0
word|diêm|8 0 0 -2
word|diệt|0 0 15 38
word|diệu|0 2 0 -10
word|dn|0 1 -10 0
word|doanh|0 7 0 0
word|dolta|-2 0 11 0
word|dtts|-1 29 0 29
word|dt|8 27 0 0
word|duy|2 0 0 -9
word|duyên|-23 -1 0 -20
word|duyệt|0 6 1 0
word|du|0 0 0 -1
word|dv|13 0 0 0
word|d|-8 0 -51 -19
word|dành|0 -22 17 0
word|dàn|0 3 0 0
word|dày|-21 17 0 4
word|dám|0 7 0 -2
word|dán|0 29 5 46
word|dâu|4 0 0 0
word|dây|0 18 0 7
word|dãy|0 0 0 13
word|dê|30 0 12 0
word|dòng|19 0 0 21
word|dò|-28 -3 0 0
word|dôi|-1 0 20 0
word|dõi|0 0 0 -11
word|dù|-16 0 0 -1
word|dăm|0 12 0 2
word|dĩ|0 0 0 18
word|dũng|0 0 -19 0
word|dũ|0 14 -2 0
word|dơk|-20 32 -38 0
word|dưa|4 17 0 0
word|dư|5 0 0 0
word|dương|0 0 5 0
word|dưới|0 0 0 1
word|dưỡng|0 3 0 0
word|dược|0 -24 0 0
word|dạng|35 0 0 -1
word|dạn|4 -20 17 6
word|dạ|0 0 0 12
word|dấu|1 0 0 0
word|dầm|0 20 0 -3
word|dần|0 0 -12 4
word|dầu|-15 18 0 -18
word|dẫu|-9 -56 0 0
word|dậm|0 12 0 0
word|dập|0 0 17 -4
word|dậu|0 0 0 -12
word|dặm|0 0 29 19
word|dẹp|7 8 25 -1
word|dễ|15 0 6 0
word|dệt|19 6 -11 5
word|dịp|0 1 -16 0
word|dọc|11 -1 -1 0
word|dọn|44 -34 -2 -64
word|dốc|-23 -7 18 -22
word|dồn|0 49 0 0
word|dột|5 5 -6 8
word|dời|1 1 1 -1
word|dở|-1 3 0 4
word|dỡ|22 -8 1 -2
word|dục|0 0 1 0
word|dụng|-8 0 0 0
word|dứa|32 0 14 -27
word|dừa|-23 0 -1 -26
word|dừng|-13 15 0 -5
word|dữ|1 0 0 1
word|dựa|34 11 0 -49
word|ea|-31 0 0 4
word|email|-3 -1 -6 0
word|em|0 14 0 -8
word|e|0 0 5 2
word|f0|20 -5 29 -25
word|facebook|0 0 -1 0
word|fdi|-19 2 0 -2
word|festival|5 0 14 -17
word|fulro|47 -1 0 -64
word|gar|-1 0 0 0
word|gay|0 2 0 0
word|ga|-22 4 16 28
word|gdp|14 0 0 0
word|gd|-13 0 18 0
word|ghe|19 3 0 23
word|ghi|-11 0 0 0
word|ghép|23 21 0 2
word|ghế|2 26 0 44
word|giai|-1 0 0 1
word|gian|0 -19 0 0
word|gieo|0 0 0 -47
word|gis|8 -5 0 0
word|gi|-21 0 -19 -55
word|giành|15 0 -1 -4
word|giày|0 0 0 37
word|già|0 0 15 1
word|giác|0 0 -8 5
word|gián|0 2 0 34
word|giáp|9 0 26 -1
word|giãn|-15 -41 0 8
word|giã|-8 1 31 0
word|giêng|0 13 0 18
word|gió|0 13 1 1
word|giúp|0 0 27 0
word|giường|-57 22 0 0
word|giảng|8 0 24 0
word|giản|38 0 -26 26
word|giả|0 1 3 1
word|giấc|-5 6 0 -16
word|giấu|-32 14 2 2
word|giậm|0 12 -5 -33
word|giếng|0 4 51 -23
word|giết|-1 0 -28 -46
word|giọt|0 1 -1 -27
word|giỏi|33 0 0 1
word|giống|22 0 34 -30
word|giới|0 0 0 -1
word|giờ|0 6 1 -4
word|giữa|-1 21 1 -4
word|giữ|33 0 1 0
word|glo|0 -10 -16 0
word|golf|0 0 0 -1
word|gom|0 7 0 -1
word|gpmb|-1 15 0 -15
word|grdp|18 0 0 -16
word|gtsx|0 0 0 -5
word|gtvt|-8 0 20 8
word|g|-17 -26 0 0
word|gái|-6 1 0 -4
word|gánh|-12 24 0 27
word|gây|0 0 0 -1
word|gãy|-1 28 24 0
word|gìn|3 0 7 -49
word|gì|0 0 9 0
word|gò|-3 0 0 6
word|góc|0 -14 0 0
word|gói|1 0 1 -1
word|góp|11 0 0 27
word|gõ|0 6 0 17
word|gương|-7 -1 -17 32
word|gượng|12 0 0 -14
word|gạch|7 27 0 -50
word|gạo|23 0 -5 -17
word|gạt|0 0 0 -29
word|gấp|23 3 0 -13
word|gần|0 0 0 13
word|gắng|0 1 0 0
word|gắt|0 2 0 0
word|gặp|0 0 0 16
word|gặt|2 0 3 -67
word|gọi|0 2 42 -53
word|gọn|8 0 0 -1
word|gốc|0 11 0 -1
word|gốm|33 5 -4 7
word|gồm|-11 0 0 0
word|gỗ|-1 8 13 0
word|gộp|-7 19 0 21
word|gỡ|11 0 0 0
word|gợi|0 -1 18 -4
word|gửi|0 0 11 5
word|hang|-19 0 -11 0
word|hanh|0 0 0 33
word|hao|-13 20 -3 22
word|hay|0 5 0 0
word|ha|3 0 0 0
word|hbđt|0 0 -2 0
word|heo|0 20 0 3
word|heroin|0 -12 -2 0
word|hiêm|-8 8 0 0
word|hiếm|0 0 0 17
word|hiến|19 1 0 0
word|hiếu|23 -26 -33 0
word|hiền|0 0 -2 0
word|hiểm|1 0 0 0
word|hiển|-1 0 2 0
word|hiểu|-7 33 0 37
word|hiện|-1 0 0 0
word|hiệp|-21 0 0 -24
word|hiệu|0 0 -1 0
word|hn|0 0 24 0
word|hoang|0 33 0 0
word|hoan|4 0 21 23
word|hoa|38 0 0 -4
word|homestay|18 0 0 0
word|ho|-11 0 -4 0
word|hoài|0 31 -22 0
word|hoàng|0 0 0 -1
word|hoàn|1 0 13 0
word|hoại|0 0 11 31
word|hoạt|1 0 1 0
word|hoằng|16 0 0 0
word|hoặc|0 -6 0 8
word|hrê|1 -3 0 0
word|htx|0 0 27 0
word|huynh|0 -1 36 -22
word|huy|1 0 0 -8
word|huyết|-3 19 0 0
word|huyện|0 0 0 -1
word|hu|0 0 10 0
word|huấn|0 0 18 0
word|huồi|-29 -38 -15 -2
word|huổi|-24 -9 -7 -25
word|huỳnh|0 0 -1 -1
word|h|0 0 -42 -39
word|hài|-5 -22 -1 -21
word|hàm|-18 -1 -30 -49
word|hàng|0 1 0 -6
word|hàn|8 -16 0 -18
word|hào|-25 0 31 39
word|hàu|52 10 0 -5
word|hái|36 0 0 31
word|hán|0 1 0 -9
word|hè|1 0 1 0
word|hê|-3 0 13 0
word|hòn|30 -1 -24 -1
word|hóa|0 0 1 -23
word|hóc|0 0 0 29
word|hôn|3 1 0 15
word|hùng|0 0 0 -6
word|hút|12 0 1 10
word|hơi|-7 15 0 26
word|hơ|-41 -20 -23 0
word|hưu|10 0 1 13
word|hư|0 31 0 30
word|hường|0 -1 -6 0
word|hưởng|-13 6 0 0
word|hạch|0 0 0 36
word|hạc|-7 24 0 0
word|hạng|0 19 0 -19
word|hạt|0 0 1 -27
word|hạ|0 0 -1 0
word|hải|-13 0 0 0
word|hảo|0 0 -22 -7
word|hầu|0 24 0 0
word|hằng|0 0 13 0
word|hẳn|33 5 0 -2
word|hẹn|1 0 1 -29
word|hẹp|-32 16 0 0
word|hẻm|14 31 1 -22
word|hết|0 0 0 1
word|hệ|0 2 32 0
word|học|9 0 0 -10
word|họ|-10 1 -34 -19
word|hỏi|0 0 0 -9
word|hỏng|0 18 0 11
word|hố|-13 40 22 -30
word|hồng|2 0 0 13
word|hồ|0 0 0 -2
word|hỗ|26 0 1 0
word|hộ|0 0 0 -1
word|hớn|-4 0 -17 0
word|hời|0 0 0 2
word|hở|-30 32 0 12
word|hợp|0 0 10 0
word|hợt|0 0 0 2
word|hủy|0 1 19 11
word|hủ|49 0 0 0
word|hứa|0 0 21 12
word|hữu|0 1 0 -1
word|ia|-25 0 11 -22
word|iip|0 -15 0 -2
word|index|1 0 -7 0
word|internet|0 0 22 0
word|in|0 -1 0 1
word|iuu|0 28 0 1
word|ix|0 -1 0 0
word|jrai|4 31 2 0
word|karaoke|0 33 0 -49
word|ka|30 -9 0 -46
word|kbang|0 0 0 13
word|kbnn|-7 14 1 0
word|kcn|0 13 1 15
word|keo|-8 -7 0 8
word|khang|-21 -37 0 -3
word|khan|0 24 0 -9
word|kha|0 0 0 -1
word|khen|0 -4 0 13
word|khe|-10 37 0 -52
word|khiến|-28 36 0 -8
word|khiếu|0 0 0 -2
word|khiển|8 -7 -1 0
word|khmer|0 0 33 19
word|khoai|36 0 4 -66
word|khoanh|0 0 35 -46
word|khoan|0 17 38 -1
word|khoa|2 -18 0 0
word|kho|-1 -4 0 -8
word|khoái|-17 0 0 0
word|khoáng|0 0 1 -30
word|khoán|0 0 24 0
word|khoăn|-2 -36 0 0
word|khoảng|0 20 0 -1
word|khoản|0 0 1 -1
word|khung|51 -1 0 17
word|khuyến|0 0 40 -5
word|khuyết|0 0 0 -2
word|khu|0 0 1 -6
word|khuê|0 0 21 0
word|khuôn|0 20 0 56
word|khuẩn|22 0 1 0
word|kh|15 0 0 0
word|khách|38 0 0 0
word|khác|-22 -1 0 0
word|khám|13 0 1 -20
word|kháng|0 0 31 -69
word|khánh|0 0 1 0
word|khán|0 0 8 20
word|khát|0 31 0 35
word|khá|36 0 0 0
word|khâm|0 7 -9 17
word|khâu|0 0 6 -43
word|khéo|3 -1 0 17
word|khép|-3 0 0 -21
word|khê|0 -1 0 4
word|khích|0 0 42 0
word|khí|0 -8 -12 0
word|khói|-11 3 8 0
word|khóm|0 16 11 -4
word|khó|1 0 0 0
word|khôi|0 0 0 5
word|không|0 2 0 0
word|khô|0 16 1 -32
word|khăn|26 0 0 0
word|khơi|8 -5 12 0
word|khương|3 -2 28 26
word|khải|0 0 2 0
word|khảo|-26 1 0 11
word|khả|29 0 0 19
word|khẩn|0 0 20 -13
word|khẩu|0 0 0 -4
word|khắc|0 -15 0 -1
word|khắp|39 -19 0 0
word|khỏe|5 0 17 -25
word|khỏi|1 -10 0 0
word|khối|0 8 0 14
word|khống|-5 0 0 0
word|khớp|0 21 0 27
word|khởi|39 0 0 1
word|khử|10 0 15 0
word|kia|-19 1 0 0
word|ki|-41 -10 -40 1
word|kiên|0 0 8 0
word|kiến|-1 0 -1 0
word|kiết|-7 0 0 0
word|kiềm|-27 0 -1 -20
word|kiều|-21 2 -3 32
word|kiểng|22 -12 1 -34
word|kiểu|-4 22 0 1
word|kiệm|1 0 22 7
word|kiện|2 0 7 0
word|kiệt|0 29 0 -50
word|kl|0 0 12 0
word|km4|0 3 15 0
word|km|28 0 0 -1
word|kon|0 -1 -1 -10
word|kpi|0 0 13 -12
word|krai|-8 13 21 0
word|kt|-3 -1 0 0
word|kuêh|0 0 0 32
word|kwh|7 0 0 0
word|k|-17 0 -8 -6
word|kèm|-7 0 5 0
word|kè|0 0 0 -1
word|kém|-38 24 0 0
word|kéo|0 0 0 -1
word|kép|0 0 33 0
word|kênh|0 0 2 -23
word|kêu|0 1 4 11
word|kê|0 0 1 -7
word|kích|3 0 0 0
word|kính|0 -16 1 0
word|kín|43 0 0 15
word|kông|0 0 -1 0
word|ký|0 0 1 0
word|kẹt|0 12 0 14
word|kẻ|0 0 60 -6
word|kề|-33 -1 -7 0
word|kể|8 -1 0 0
word|kịch|0 0 0 1
word|kịp|1 0 0 4
word|kỷ|0 0 1 -11
word|kỹ|0 0 2 -9
word|lam|-5 3 -1 0
word|lang|1 0 -25 4
word|lanh|0 1 13 -4
word|lan|-10 11 0 0
word|lao|0 0 2 -1
word|la|-17 0 3 7
word|len|-6 50 0 28
word|lhpn|0 0 0 20
word|linh|0 -6 0 0
word|livestream|-17 19 1 0
word|liêm|0 0 0 1
word|liên|1 0 2 0
word|liền|-2 0 -1 21
word|liều|14 -4 0 0
word|liệt|0 23 0 1
word|lmlm|12 -7 0 0
word|loanh|0 25 0 9
word|loan|0 0 0 -32
word|loa|0 50 13 -1
word|logistics|48 -2 29 -52
word|long|1 0 0 -4
word|lo|0 0 -1 0
word|loại|0 0 0 -1
word|lso|-8 0 0 0
word|lu|0 0 -29 1
word|luân|1 0 5 5
word|luồng|0 1 11 -3
word|ly|0 0 37 1
word|l|-22 0 -15 -17
word|làng|7 0 0 -1
word|lành|-5 8 -1 0
word|lào|6 0 1 0
word|lái|21 -26 0 -27
word|láng|41 -20 0 -15
word|lán|0 24 50 -2
word|lát|2 2 0 -40
word|lá|-6 16 0 -34
word|lâm|0 0 1 0
word|lâu|-1 0 0 -40
word|lây|9 0 -3 11
word|lãi|-2 6 0 52
word|lãm|1 -10 0 0
word|lãng|6 0 2 36
word|lén|0 0 0 -2
word|lên|2 0 0 0
word|lòng|-7 0 1 0
word|lò|0 0 0 -2
word|lông|31 -17 0 -9
word|lô|0 0 9 0
word|lõm|-9 -28 -1 10
word|lùi|0 33 1 0
word|lúc|-5 1 0 -1
word|lúng|0 21 0 0
word|lún|0 38 0 -10
word|lút|-20 0 0 -1
word|lăng|0 11 0 0
word|lăn|-1 41 26 0
word|lđlđ|0 0 16 0
word|lđtbxh|0 9 0 3
word|lĩnh|17 0 0 0
word|lũy|19 1 0 -21
word|lũ|0 23 0 -12
word|lơi|0 17 -12 13
word|lư|0 -20 0 -4
word|lương|15 0 0 -29
word|lưới|-17 6 11 -1
word|lường|-1 -20 -1 -12
word|lượt|23 0 0 0
word|lạc|3 0 0 0
word|lại|0 0 12 0
word|lạm|-24 2 1 -15
word|lạng|0 0 0 8
word|lạnh|49 0 0 11
word|lạn|-5 0 -12 4
word|lạt|10 18 11 0
word|lấn|0 -1 0 0
word|lấp|0 0 18 0
word|lấy|0 0 0 5
word|lẫn|36 1 0 0
word|lậu|-5 16 -6 0
word|lậy|-37 -4 -20 0
word|lắc|9 -6 0 2
word|lắng|0 0 1 -19
word|lắp|32 -4 3 -13
word|lặp|7 2 11 -10
word|lẻo|0 3 0 0
word|lẻ|0 1 0 0
word|lế|0 0 6 14
word|lềnh|-34 0 0 0
word|lều|0 22 22 2
word|lề|0 31 9 0
word|lễ|0 1 0 7
word|lệch|0 14 0 6
word|lệnh|0 24 0 0
word|lệ|0 0 0 -1
word|lịch|-1 0 16 0
word|lọc|21 0 11 -18
word|lọt|11 34 0 19
word|lỏi|0 13 0 16
word|lối|0 10 5 -1
word|lồng|40 0 0 -38
word|lỗi|0 -28 0 -2
word|lỗ|27 -11 -1 -22
word|lộc|-17 0 2 0
word|lộn|0 23 0 -25
word|lộ|24 0 15 -17
word|lớp|4 0 1 -7
word|lời|0 1 8 7
word|lở|-1 5 1 0
word|lỡ|0 17 -2 0
word|lợn|0 1 0 0
word|lợp|29 0 1 10
word|lợ|-1 -26 0 -14
word|lục|0 13 -12 0
word|lụt|0 0 -13 0
word|lừa|0 22 0 7
word|lửa|0 1 27 9
word|lữ|0 15 0 0
word|lực|1 0 0 0
word|m2|46 0 0 -23
word|m3|-30 0 0 -16
word|mai|0 0 0 10
word|mang|0 9 7 18
word|manh|-18 30 0 -44
word|mau|0 0 -11 0
word|may|-1 3 0 -12
word|ma|0 5 0 0
word|mdf|0 6 0 17
word|mil|0 0 -13 0
word|miên|-14 0 0 14
word|miếu|1 -7 10 9
word|miền|1 0 0 -25
word|miễn|25 0 0 0
word|mong|-14 0 -2 -3
word|mttq|0 0 -1 4
word|mt|0 0 1 0
word|mua|0 22 39 -6
word|muối|-1 -41 0 5
word|muốn|-1 19 -4 -1
word|muỗi|0 -10 17 10
word|my|-18 -27 0 0
word|m|0 0 -1 0
word|màn|14 0 0 0
word|màu|-50 -18 0 18
word|mà|-34 0 0 -1
word|mái|0 0 0 5
word|mát|0 0 0 -34
word|máy|0 2 0 0
word|má|41 -3 1 -26
word|mâu|20 0 0 -40
word|mây|31 0 0 -1
word|mãi|-19 26 0 5
word|mã|0 0 2 -8
word|mét|20 14 -3 0
word|mình|0 0 0 4
word|mì|-22 18 34 0
word|mía|0 56 32 30
word|mòn|-23 0 12 11
word|móc|-21 15 -11 -1
word|móng|4 0 0 0
word|món|4 3 11 48
word|môi|0 0 -1 0
word|mông|-1 22 0 36
word|môn|9 0 0 1
word|mô|23 0 6 1
word|mùa|0 14 2 0
word|mùi|0 1 0 0
word|mù|11 0 1 0
word|múi|7 0 0 26
word|mún|0 0 0 -43
word|mú|0 0 0 16
word|măng|0 16 0 -28
word|mũi|4 0 1 -2
word|mơ|0 20 0 0
word|mưa|-13 81 1 0
word|mưu|0 0 15 0
word|mươi|-16 -7 -11 -4
word|mương|22 0 17 0
word|mười|0 0 0 -18
word|mường|0 0 -6 0
word|mượn|-2 9 11 4
word|mạng|0 11 0 0
word|mạnh|11 0 0 -29
word|mạo|2 11 -1 5
word|mạ|-16 -10 0 -46
word|mảng|-40 -36 0 -22
word|mất|-12 57 1 0
word|mấy|-16 27 -9 0
word|mầm|0 0 0 -27
word|mẫu|-12 0 1 -2
word|mận|-27 2 7 -46
word|mật|0 0 0 19
word|mậu|24 0 0 0
word|mắc|-28 18 7 1
word|mắm|28 -3 0 -4
word|mắt|0 2 1 -60
word|mặc|0 -1 0 0
word|mặn|-19 1 0 -6
word|mẹ|16 -5 0 21
word|mến|-9 0 0 0
word|mềm|0 7 -1 -9
word|mọc|0 1 0 1
word|mọi|0 0 41 0
word|mọt|0 0 0 2
word|mỏng|0 19 0 -1
word|mỏ|0 10 -1 -3
word|mốc|0 -2 4 36
word|mối|0 0 0 13
word|mồm|14 -5 0 -11
word|mồ|10 -1 0 -1
word|mổ|22 -25 3 -28
word|mỗi|0 0 39 0
word|mộc|0 25 22 0
word|một|0 10 0 0
word|mộ|0 1 0 0
word|mới|0 12 0 0
word|mời|0 0 0 1
word|mờ|0 21 0 0
word|mở|0 0 3 -19
word|mục|0 0 0 -7
word|mủ|1 17 0 -23
word|mức|0 1 0 0
word|mừng|12 1 0 0
word|mực|1 -2 -10 30
word|mỹ|0 0 -8 -4
word|nai|0 0 3 0
word|nang|0 0 1 0
word|na|0 -2 0 1
word|neo|-1 20 17 0
word|ngang|-8 0 -1 -1
word|ngao|18 0 0 0
word|ngay|0 0 42 0
word|nga|-2 0 -1 0
word|nghe|0 0 -1 0
word|nghi|0 0 32 0
word|nghiêm|0 0 30 0
word|nghiêng|-28 -25 0 -7
word|nghiên|0 1 42 -2
word|nghiện|-19 22 14 -1
word|nghiệp|0 0 0 -1
word|nghêu|1 4 0 -68
word|nghìn|0 0 0 9
word|nghĩ|0 -18 0 -2
word|nghẽn|-10 0 0 0
word|nghề|1 0 1 -25
word|nghệ|1 0 0 0
word|nghỉ|0 0 7 -10
word|ngo|0 1 0 47
word|ngoái|1 0 0 14
word|ngoại|-31 0 17 -30
word|nguy|0 1 4 -21
word|nguyên|0 0 0 26
word|nguyện|0 15 0 11
word|nguyệt|-26 0 11 0
word|nguồn|0 0 1 0
word|nguội|0 1 20 0
word|ng|0 0 -50 7
word|ngành|0 0 1 -1
word|ngàn|26 7 0 -33
word|ngãi|0 0 -2 0
word|ngã|18 -24 0 12
word|ngòi|0 0 0 15
word|ngói|0 14 -3 3
word|ngôi|-1 19 0 -16
word|ngôn|0 0 23 -9
word|ngô|13 0 0 2
word|ngõ|0 1 10 -37
word|ngăn|0 0 0 -4
word|ngũ|0 0 0 -6
word|ngưng|-37 34 0 20
word|ngư|5 0 -10 18
word|ngưỡng|-25 31 0 3
word|ngược|-11 -30 0 0
word|ngạch|0 0 0 -4
word|ngại|0 0 0 1
word|ngạn|0 0 -29 0
word|ngầm|-7 -1 0 0
word|ngập|-36 53 2 -18
word|ngắn|0 0 1 0
word|ngắt|16 0 0 0
word|ngọc|-6 0 1 0
word|ngọn|0 25 0 -2
word|ngọt|0 3 25 -27
word|ngọ|17 -4 15 13
word|ngỏ|0 27 0 14
word|ngồi|0 29 0 26
word|ngổn|-7 14 0 0
word|ngộ|1 -1 0 0
word|ngủ|-25 11 11 -17
word|ngừa|-1 0 -12 2
word|ngừng|1 30 0 -30
word|ngừ|0 0 0 -14
word|ngữ|1 0 20 56
word|nhai|0 8 -8 0
word|nhanh|43 0 0 0
word|nhau|-1 19 0 7
word|nha|-22 0 0 0
word|nhi|46 -23 0 -46
word|nhiên|0 -14 0 -1
word|nhiêu|-25 6 -9 17
word|nhiều|0 0 0 -1
word|nhiễm|0 23 0 4
word|nhiễu|0 0 -8 22
word|nhiệm|0 0 0 5
word|nhiệt|0 0 11 2
word|nhum|0 0 -6 0
word|nhung|6 0 0 -26
word|nhu|0 9 -1 -5
word|nhuận|22 0 0 37
word|nhàng|0 0 0 -34
word|nhàn|-22 1 0 13
word|nhác|-1 -17 0 -30
word|nhánh|-1 0 0 0
word|nhâm|0 -1 -2 0
word|nhãn|11 0 1 19
word|nhã|0 0 -33 0
word|nhé|-7 0 0 0
word|nhìn|0 -24 0 0
word|nhì|-46 53 0 30
word|nhích|21 0 0 -9
word|nhóm|0 1 0 -2
word|nhúc|-13 19 0 0
word|nhũng|1 0 -21 0
word|nhơn|0 11 0 31
word|nhưng|0 0 0 1
word|nhường|0 0 0 16
word|nhượng|0 47 0 -5
word|nhạt|0 0 0 1
word|nhấn|-6 0 -5 -19
word|nhất|0 -7 0 0
word|nhầm|0 17 -12 0
word|nhật|1 -8 0 0
word|nhắc|0 0 37 0
word|nhằm|-13 -1 0 0
word|nhẹ|0 -7 -1 3
word|nhếch|-1 -17 0 -30
word|nhỉnh|19 0 0 -7
word|nhịp|23 0 0 0
word|nhọn|0 0 0 9
word|nhỏ|0 36 0 -1
word|nhồi|5 36 0 -6
word|nhổ|-2 1 29 -11
word|nhờn|0 -4 18 13
word|nhở|0 0 0 -7
word|nhứt|0 0 0 7
word|những|-1 -47 0 0
word|nhựa|18 0 24 -12
word|ni|31 -17 0 -9
word|niêm|1 0 0 1
word|niên|0 1 0 0
word|niê|0 0 -10 0
word|niệm|-19 -1 18 0
word|nn|0 0 12 0
word|non|0 0 0 -1
word|nq|0 0 1 0
word|nsnn|17 0 0 -12
word|ntm|-35 -13 -13 -2
word|nung|0 0 0 8
word|nuôi|-4 0 0 0
word|n|0 0 -67 0
word|nàn|0 0 0 -12
word|nào|1 0 0 1
word|này|0 -27 22 0
word|nà|1 0 -3 -13
word|nái|0 1 0 57
word|nát|0 23 0 24
word|ná|-2 39 0 -21
word|nâm|-2 0 -10 0
word|nâng|1 0 41 -1
word|nâu|0 5 0 0
word|nét|4 0 0 7
word|né|0 -2 8 0
word|nên|0 18 1 -1
word|nêu|-25 0 0 27
word|nòng|0 0 0 -8
word|nò|10 -7 0 0
word|nói|-9 -18 -6 -8
word|nóng|0 1 8 -20
word|nông|0 0 0 -1
word|nô|0 0 12 0
word|núp|0 27 0 -18
word|nút|-10 22 10 0
word|năm|-1 0 0 0
word|năng|5 0 0 0
word|nđ|0 -1 0 0
word|nương|1 0 0 -28
word|nạn|0 4 0 10
word|nạo|0 12 21 -11
word|nạp|0 0 1 0
word|nấy|0 0 0 26
word|nậm|-1 20 0 4
word|nắm|9 0 0 0
word|nắng|30 2 20 0
word|nắp|0 11 3 0
word|nằm|-9 0 0 0
word|nẵng|0 0 0 -30
word|nặng|-19 1 0 -3
word|nẹt|-1 19 0 0
word|nếp|19 0 0 0
word|nếu|0 0 11 -1
word|nề|3 0 0 0
word|nể|0 0 1 0
word|nối|0 7 1 0
word|nồng|0 -16 6 -2
word|nổi|-3 2 0 0
word|nổ|1 0 31 28
word|nỗi|0 -38 -8 -16
word|nỗ|-15 0 0 5
word|nộn|-19 22 0 0
word|nộp|0 1 20 -1
word|nới|-21 0 0 8
word|nở|2 1 0 -7
word|nửa|-4 28 0 0
word|nữa|0 0 -1 0
word|nữ|-24 0 -11 -11
word|oai|0 -16 0 0
word|oanh|-15 0 20 0
word|ocop|-4 0 0 21
word|oda|-24 43 0 0
word|ong|0 20 0 19
word|online|0 39 0 0
word|panh|0 0 -7 -19
word|papi|-5 19 1 -33
word|par|1 0 -7 0
word|pa|-21 0 0 -7
word|pccc|0 28 18 0
word|pci|16 -3 0 -47
word|phan|0 1 -39 1
word|phao|20 0 0 -41
word|pha|0 0 1 0
word|phi|0 7 0 0
word|phiên|0 0 -1 0
word|phiếu|-10 1 -1 1
word|phiện|5 27 1 7
word|phong|10 0 0 0
word|phum|10 20 -21 11
word|phun|22 -1 10 0
word|phàn|0 0 -3 -12
word|phà|-19 2 -24 -33
word|phái|0 0 -31 -5
word|pháo|0 0 -15 -17
word|phát|-1 0 0 0
word|phá|13 0 0 0
word|phân|0 0 1 -1
word|phèn|0 8 0 1
word|phép|0 10 0 5
word|phê|-1 0 0 0
word|phía|-18 1 0 0
word|phóng|4 0 0 0
word|phó|0 0 -1 0
word|phù|3 -23 -31 -17
word|phút|2 0 3 10
word|phước|0 2 0 10
word|phạt|0 0 2 0
word|phải|-20 0 0 0
word|phản|-1 1 -1 0
word|phả|-15 0 -17 -12
word|phấn|-2 0 1 -1
word|phần|0 0 -1 0
word|phẩm|1 0 -1 0
word|phẫu|8 0 0 0
word|phận|0 1 3 -17
word|phế|9 -9 10 -43
word|phối|0 0 1 0
word|phổ|0 39 0 0
word|phục|0 0 0 -1
word|phụng|-9 -5 0 -13
word|phụ|14 0 0 -1
word|phủ|1 0 0 3
word|phức|-2 7 2 1
word|plông|-1 -8 -8 0
word|prông|-28 -8 0 0
word|ptnt|0 0 0 -1
word|pvhcc|-2 0 50 0
word|pô|0 10 0 15
word|pưh|0 0 0 5
word|pạ|16 -10 0 22
word|pốc|-29 -38 -15 -2
word|pờ|0 0 0 27
word|qbđt|0 0 -8 0
word|qh14|0 0 10 0
word|qh15|-13 0 0 0
word|ql27|0 29 5 0
word|qlda|0 -8 3 3
word|qpan|0 0 6 18
word|qp|-18 0 -1 -6
word|qr|0 0 31 0
word|qsdđ|14 0 0 0
word|quang|0 0 0 -2
word|quanh|0 29 0 39
word|quan|0 -1 0 -1
word|quay|-1 0 0 0
word|qua|0 0 0 -1
word|quen|18 -6 0 67
word|quy|0 0 1 0
word|quà|42 -12 0 -1
word|quán|0 30 0 -2
word|quá|0 15 0 0
word|quãng|16 32 0 -40
word|quét|21 0 22 -6
word|quên|-11 0 21 0
word|quê|35 1 0 17
word|quăng|0 0 32 -1
word|quảng|0 0 -2 0
word|quất|21 -14 0 0
word|quần|0 0 0 32
word|quầy|6 -1 8 59
word|quận|0 -1 0 4
word|quế|21 -6 0 -12
word|quốc|0 0 -1 -12
word|quỹ|0 2 1 0
word|qđ|-1 0 0 1
word|raglai|28 -14 21 -24
word|rai|-15 16 0 0
word|rang|-11 21 0 0
word|ranh|0 6 0 0
word|rao|0 15 0 0
word|rau|1 0 0 -3
word|riêng|0 1 1 1
word|rong|-1 0 18 -29
word|ro|-5 -17 10 -35
word|ruộng|1 21 0 -30
word|ruột|-1 -14 0 0
word|r|-5 0 -14 0
word|rào|0 1 23 -10
word|rác|0 2 11 -20
word|ráng|0 0 -16 -34
word|rét|-1 1 0 -9
word|rì|0 2 -1 1
word|ròng|0 18 -5 0
word|rò|0 7 0 0
word|rót|-15 30 0 -13
word|rông|-2 35 0 8
word|rô|0 0 11 16
word|rõ|18 0 1 1
word|rùa|0 0 4 0
word|rút|0 1 0 -10
word|răn|0 0 15 0
word|rơi|-5 33 1 0
word|rơm|10 0 0 25
word|rơ|0 0 -19 0
word|rương|0 0 9 0
word|rườm|-2 35 0 6
word|rưỡi|-23 39 0 -15
word|rượu|-19 24 0 0
word|rạch|-19 15 4 -58
word|rạc|0 2 0 0
word|rải|4 -13 0 14
word|rất|-3 15 0 1
word|rầy|0 1 15 -20
word|rẫy|1 25 18 -78
word|rắm|-1 15 -8 0
word|rắn|2 0 -3 28
word|rằng|0 0 -3 -33
word|rẻ|-20 27 0 0
word|rễ|17 0 0 -3
word|rỉ|0 0 0 18
word|rồi|0 46 0 0
word|rồng|2 24 0 0
word|rỗng|0 34 -7 0
word|rộng|-4 1 17 -1
word|rộ|-1 33 0 0
word|rớt|0 2 0 5
word|rời|0 11 0 0
word|rụng|-26 36 0 0
word|rủi|-5 -17 10 -35
word|rừng|0 0 5 0
word|rửa|0 0 41 0
word|sai|0 1 0 1
word|samsung|0 17 0 31
word|sang|0 0 0 -5
word|san|5 0 1 0
word|sao|0 16 1 1
word|sene|0 0 6 0
word|sen|-14 0 0 0
word|sggpo|0 0 -7 0
word|sinh|0 0 1 -13
word|sipas|-7 16 0 0
word|siêu|26 8 46 -17
word|siết|0 0 47 0
word|soi|31 -9 1 1
word|song|0 9 0 -3
word|soát|0 0 2 0
word|soạn|0 0 28 0
word|ss|11 0 0 -12
word|sum|0 0 0 -20
word|sung|-1 0 24 0
word|su|0 -7 0 0
word|suối|0 0 3 0
word|suốt|30 42 0 -1
word|s|-62 -62 -58 -64
word|sài|0 44 0 -27
word|sàng|5 0 35 0
word|sàn|-3 0 19 0
word|sánh|2 0 0 0
word|sáo|10 -7 0 0
word|sáp|0 0 0 -25
word|sáu|0 0 0 -27
word|sá|-8 -29 0 -25
word|sân|-8 1 -20 -1
word|sâu|45 0 0 -3
word|sên|0 0 23 37
word|sóc|1 13 1 1
word|sóng|18 -10 0 13
word|sót|0 0 0 29
word|só|0 -1 -5 -8
word|sôi|14 0 0 8
word|sông|0 39 17 -7
word|sùng|-2 -1 0 1
word|súc|0 12 14 29
word|sú|-16 0 0 1
word|sĩ|0 17 18 -12
word|sơ|0 0 0 -6
word|sưa|7 0 0 11
word|sư|0 2 0 0
word|sương|0 -4 0 0
word|sạch|1 1 1 -66
word|sạn|-5 8 1 28
word|sạp|-14 21 0 12
word|sạt|-22 13 3 0
word|sạ|-43 -2 -11 -34
word|sấy|0 0 10 26
word|sầm|-24 -3 -1 0
word|sầu|8 0 8 -7
word|sập|0 -9 1 -1
word|sắc|14 0 0 -1
word|sắm|0 31 0 3
word|sắn|41 6 -1 7
word|sắp|0 0 16 0
word|sắt|0 0 0 -11
word|sẵn|0 0 24 13
word|sẽ|0 -1 0 0
word|sỏi|1 6 -10 0
word|sống|-2 0 1 -15
word|sốp|0 0 -5 0
word|sốt|0 1 0 -46
word|sổ|0 36 1 0
word|sớm|1 0 48 -1
word|sởi|32 -16 0 -17
word|sợi|0 0 0 4
word|sợ|0 -2 2 -2
word|sụt|0 5 0 -65
word|sức|0 0 0 -7
word|sửu|-6 0 27 -30
word|sử|-1 0 0 0
word|sữa|17 -25 0 8
word|tabmis|12 -9 0 -3
word|tai|0 0 0 4
word|tam|11 0 8 -1
word|tang|11 12 4 23
word|tan|0 0 32 -12
word|tay|0 2 0 0
word|ta|26 -6 0 0
word|teng|10 0 0 0
word|teo|-15 14 0 -20
word|thai|51 -18 0 20
word|thang|1 5 0 -6
word|thanh|0 0 1 0
word|than|0 0 0 -46
word|thao|1 -10 9 29
word|thay|14 0 10 0
word|tha|-13 -32 -28 -30
word|thcs|9 0 0 -32
word|theo|0 0 4 0
word|thiên|-29 24 0 0
word|thiết|-3 2 -10 0
word|thiếu|0 18 0 0
word|thiều|22 0 0 0
word|thiểu|-11 0 8 0
word|thiện|4 0 2 0
word|thiệu|0 0 -1 0
word|thoa|-6 0 0 -1
word|thoái|0 0 0 31
word|thoáng|7 -4 0 0
word|thoát|1 0 0 -27
word|thpt|1 0 0 0
word|thua|-4 30 0 -1
word|thum|0 39 17 -2
word|thuyên|-19 17 0 19
word|thuyền|0 24 -46 -23
word|thuê|-12 36 0 0
word|thuẫn|20 0 0 -40
word|thuận|1 0 0 -9
word|thuật|1 0 1 -24
word|thuế|0 0 0 -11
word|thuốc|0 -1 29 0
word|thuộc|0 0 0 4
word|thuột|0 -3 -10 6
word|th|0 -60 -46 -8
word|thành|0 0 1 0
word|thách|-9 -25 0 0
word|thác|0 10 0 0
word|thái|0 0 1 0
word|thám|-4 9 -12 0
word|tháo|10 0 0 0
word|tháp|-26 0 0 0
word|thâm|5 24 16 29
word|thân|0 1 0 0
word|thép|-49 -32 1 -27
word|thêm|0 0 0 -2
word|thêu|25 -8 0 24
word|thê|0 25 26 1
word|thì|-22 1 0 0
word|thích|-14 0 30 0
word|thí|0 28 -7 0
word|thóc|8 -1 0 -22
word|thói|-6 26 0 10
word|thôi|0 12 -1 -11
word|thôn|1 0 0 -1
word|thô|0 3 -40 -24
word|thùng|0 3 0 34
word|thùy|-3 0 36 0
word|thù|-2 0 28 1
word|thú|0 0 1 0
word|thăm|0 -5 0 0
word|thăng|-34 -11 -23 -14
word|thơ|0 0 -2 0
word|thưa|22 0 0 18
word|thương|0 0 0 -1
word|thường|-1 0 0 -1
word|thưởng|-37 0 5 26
word|thượng|0 1 0 0
word|thạch|21 0 0 0
word|thạnh|1 0 0 0
word|thạo|0 0 0 26
word|thải|0 24 1 -9
word|thảm|7 -31 38 0
word|thả|-35 6 3 25
word|thấp|0 0 1 0
word|thất|-12 0 0 -1
word|thấy|0 2 0 1
word|thần|3 0 0 6
word|thầu|0 0 25 0
word|thầy|4 2 0 0
word|thẩm|0 0 -1 0
word|thận|0 0 2 26
word|thật|0 -26 1 8
word|thắng|0 20 0 0
word|thắp|-7 31 0 0
word|thắt|0 0 4 -2
word|thẳng|-1 0 0 0
word|thẻ|10 1 0 0
word|thế|-7 0 1 -3
word|thịnh|0 0 -2 -1
word|thịt|-9 11 0 25
word|thọ|0 0 0 -24
word|thỏa|57 -25 0 0
word|thổi|0 1 0 0
word|thổ|1 8 13 -13
word|thới|7 13 -2 7
word|thờ|1 -8 0 -16
word|thợ|0 34 0 30
word|thục|0 35 18 0
word|thụy|1 0 0 -16
word|thụ|6 0 0 -1
word|thừa|0 34 0 -12
word|thửa|0 0 16 0
word|thử|0 1 29 0
word|tinh|0 0 -9 -1
word|titan|-14 32 0 0
word|tiêm|17 0 17 -4
word|tiên|0 0 0 4
word|tiếc|-4 0 0 0
word|tiếng|-24 43 29 -13
word|tiếp|0 0 13 0
word|tiết|0 0 5 -21
word|tiềm|0 1 0 19
word|tiệm|16 -2 0 5
word|tiện|0 18 20 35
word|tnhh|0 0 0 7
word|tn|0 0 1 0
word|toản|1 0 -1 0
word|tphcm|0 0 -12 0
word|trai|-8 4 0 -7
word|trang|8 0 0 -9
word|tranh|-5 0 0 -22
word|trao|-1 0 0 0
word|treo|-48 71 1 -38
word|tre|0 1 0 1
word|trinh|0 29 -7 0
word|triền|-15 0 0 16
word|triều|-1 25 18 4
word|triệt|10 0 0 -1
word|truy|0 0 36 0
word|truyền|0 0 -7 -1
word|tr|-49 -19 -56 -36
word|tràm|-25 -27 6 -9
word|tràng|15 0 0 -48
word|tràn|-4 13 0 7
word|trào|17 0 0 -12
word|trà|2 0 0 29
word|trách|0 0 2 1
word|trái|-37 -4 0 0
word|trám|6 0 3 0
word|tránh|0 0 1 1
word|tráp|0 0 0 26
word|trá|0 33 0 0
word|trân|10 -7 -27 -2
word|trâu|0 0 0 -13
word|trãi|0 0 4 -28
word|trình|-1 0 0 0
word|trích|0 0 -1 0
word|trí|0 0 1 -1
word|tròn|40 13 0 -10
word|trò|-2 0 0 16
word|tróc|0 0 0 13
word|trôi|-2 0 0 0
word|trông|-1 -4 0 -2
word|trùng|0 0 15 2
word|trúc|-19 31 0 0
word|trúng|3 0 1 0
word|trú|0 0 1 0
word|trăm|12 -1 0 1
word|trăng|0 0 15 0
word|trăn|-6 3 -1 0
word|trũng|1 0 9 -2
word|trơ|-16 51 0 8
word|trưa|0 1 0 0
word|trưng|-21 -22 1 -9
word|trương|-4 0 23 0
word|trước|0 0 24 0
word|trưởng|0 0 0 -16
word|trượt|0 0 0 20
word|trạch|-12 9 -4 -9
word|trại|-6 29 0 -7
word|trạm|0 0 32 0
word|trạng|0 0 0 -8
word|trải|-3 -1 6 0
word|trảng|11 -15 0 0
word|trả|0 0 1 0
word|trầm|-9 0 0 8
word|trận|0 0 0 -26
word|trật|0 0 6 0
word|trắc|-8 -6 14 -14
word|trắng|20 7 0 0
word|trặc|-14 0 0 -6
word|trẻ|2 5 0 -2
word|trễ|0 0 28 -42
word|trệ|1 8 0 0
word|trọn|-15 0 0 0
word|trọt|-37 0 0 0
word|trọ|0 17 0 -1
word|trống|-5 30 2 0
word|trốn|-1 2 1 0
word|trộm|0 9 13 0
word|trộn|61 -1 -1 -16
word|trời|3 21 0 31
word|trợ|1 1 1 0
word|trục|10 20 0 10
word|trụ|14 0 0 -32
word|trừ|-35 -8 0 0
word|trữ|-11 9 -1 -1
word|ttcn|-11 0 0 -17
word|ttg|0 0 0 2
word|tthc|3 0 0 -6
word|ttpvhcc|26 -10 11 -2
word|ttr|0 0 -5 0
word|tt|1 -1 19 0
word|tum|18 0 0 -19
word|tuy|0 -1 0 -20
word|tuyên|1 0 -3 -1
word|tuyến|1 0 0 -16
word|tuyển|0 13 0 0
word|tuyệt|13 -13 15 6
word|tuấn|0 0 1 0
word|tuất|22 0 0 0
word|tuần|0 0 34 0
word|tuệ|-13 -2 -2 0
word|tuổi|1 1 0 -16
word|tvtu|-32 0 -16 -6
word|tv|-10 0 -7 0
word|tw|0 0 1 0
word|ty|0 0 0 -2
word|t|0 0 -23 0
word|tàu|11 0 2 1
word|tà|-2 26 0 0
word|tách|0 24 7 -8
word|tái|-1 12 6 0
word|tám|-44 0 0 -14
word|táng|6 0 0 4
word|tán|27 -16 0 0
word|tá|20 -11 0 28
word|tây|0 0 0 -37
word|tìm|-1 1 70 -1
word|tình|0 0 0 -8
word|tòa|-11 -5 -30 -21
word|tòng|0 0 0 23
word|tóh|0 0 0 -1
word|tóm|0 1 0 0
word|tôi|-11 -8 18 0
word|tôm|4 1 0 0
word|tông|17 0 0 -8
word|tôn|0 0 22 0
word|tùng|0 0 2 33
word|túc|8 0 0 26
word|túi|29 -13 0 -3
word|túng|0 21 0 0
word|túy|1 14 9 0
word|tú|0 -6 0 0
word|tý|0 10 0 12
word|tơ|30 1 26 12
word|tươi|7 0 0 8
word|tương|1 0 0 8
word|tước|0 -7 -35 0
word|tưới|0 1 23 46
word|tướng|0 0 0 20
word|tường|1 0 0 -33
word|tưởng|31 0 -25 -34
word|tượng|0 0 31 1
word|tại|-1 0 0 0
word|tạm|1 0 0 0
word|tạo|0 0 1 -1
word|tạp|0 22 1 0
word|tạ|0 0 0 1
word|tải|-4 0 0 7
word|tảng|2 0 0 7
word|tảo|0 0 -9 -7
word|tả|0 31 0 -1
word|tấm|-1 10 -5 0
word|tất|0 0 0 6
word|tầm|0 0 0 30
word|tầng|0 0 -3 0
word|tận|4 3 1 31
word|tập|0 0 0 -1
word|tật|5 0 0 9
word|tắc|-19 27 -17 0
word|tắm|0 1 0 -12
word|tằm|44 0 0 37
word|tặc|0 0 0 -14
word|tặng|0 0 0 -2
word|tẻh|32 -10 0 0
word|tết|0 0 23 0
word|tệ|2 0 0 0
word|tịnh|0 0 -8 0
word|tọa|0 -13 -1 0
word|tỏa|10 1 -4 -3
word|tỏi|26 -8 0 -30
word|tốc|0 0 0 1
word|tối|-10 -4 7 0
word|tốn|0 0 0 -16
word|tốp|60 -48 0 -18
word|tốt|12 -1 0 -42
word|tồn|0 0 0 -1
word|tộc|0 0 0 -1
word|tội|0 0 2 0
word|tới|0 20 0 0
word|tục|0 0 12 0
word|tụt|-2 65 0 -7
word|tụ|-3 16 17 4
word|tủ|0 18 -4 -40
word|tức|40 0 -8 0
word|từng|0 0 43 4
word|từ|0 0 0 -2
word|tử|0 0 1 -1
word|tỷ|1 0 0 -1
word|ubkttw|22 0 -10 9
word|ubkt|0 0 30 -7
word|ubmttqvn|0 0 -6 0
word|ubmttq|16 0 15 0
word|ubtvqh15|0 0 0 1
word|urê|0 10 0 17
word|usd|0 0 -1 7
word|uy|0 0 6 0
word|uống|22 1 0 -8
word|vai|-5 0 -4 13
word|vang|-44 0 0 8
word|vasscm|28 -1 15 0
word|vay|2 0 1 -21
word|va|-9 12 0 0
word|ven|0 1 0 -16
word|vh|-14 0 -30 0
word|vietgap|31 0 0 25
word|viettel|0 0 0 21
word|viii|0 0 -9 0
word|vinh|-14 0 1 0
word|viêm|4 0 0 0
word|viên|0 0 2 0
word|viết|0 -13 17 0
word|viễn|-16 0 3 -7
word|việc|0 0 0 -1
word|vms|0 0 9 28
word|vneid|0 19 12 18
word|vnpt|-1 0 2 1
word|voi|-29 75 1 -31
word|vong|3 0 0 23
word|vptu|0 0 -2 0
word|vp|0 0 20 0
word|vpđu|-8 0 0 0
word|vssid|4 0 21 -4
word|vt|0 0 -2 0
word|vui|15 7 -5 0
word|vuông|15 4 1 9
word|v|1 -1 -6 0
word|vài|0 28 0 0
word|vàm|0 0 0 -30
word|vàng|-27 13 0 -18
word|vành|18 -1 -1 15
word|vào|0 0 1 -19
word|vá|0 -23 0 10
word|vân|0 17 15 1
word|vãi|5 13 0 -33
word|vãng|0 0 0 13
word|vét|0 12 25 -2
word|vé|34 0 0 24
word|vênh|0 1 0 17
word|vì|0 62 0 0
word|vòi|0 0 0 21
word|vòng|0 3 0 1
word|võ|0 0 -5 0
word|vùng|1 2 37 0
word|vĩnh|0 0 1 1
word|vũ|27 -33 -3 0
word|vươn|33 0 0 -53
word|vườn|-1 0 0 -4
word|vượng|0 0 -1 0
word|vượt|2 0 0 0
word|vạch|0 0 14 4
word|vạn|1 -2 0 -16
word|vải|21 11 0 -25
word|vấn|-2 -2 0 -2
word|vầy|0 0 0 -20
word|vẫn|0 26 0 -19
word|vật|0 0 0 -1
word|vậy|-2 0 0 -8
word|vắc|19 0 0 -13
word|vắng|-10 26 0 19
word|vặt|7 0 0 0
word|vẹn|0 10 0 10
word|vẻn|0 17 0 -4
word|vẽ|-1 13 9 -6
word|vết|14 0 0 -7
word|vệ|0 0 0 -3
word|vỉa|4 10 0 -52
word|vịt|0 2 19 -24
word|vọng|-1 0 20 0
word|vọt|0 6 0 4
word|vỏn|1 1 0 27
word|vỏ|24 0 0 -27
word|vở|0 0 0 15
word|vừa|-27 0 0 0
word|vững|40 0 0 0
word|vựa|-27 41 8 0
word|vực|7 0 0 -1
word|wer|-27 0 -38 0
word|wifi|0 0 0 37
word|xanh|19 -4 0 -22
word|xa|-8 19 -1 0
word|xdcb|-17 0 -7 0
word|xd|37 0 0 21
word|xem|0 0 0 -1
word|xen|0 0 7 -7
word|xe|3 0 0 -20
word|xh|-25 -2 0 0
word|xiii|-30 0 -7 0
word|xii|0 0 10 -14
word|xin|0 0 4 -24
word|xiv|-16 0 0 0
word|xi|0 0 0 -4
word|xoay|14 0 0 10
word|xoài|0 0 0 1
word|xung|0 0 24 -9
word|xuyên|-15 0 0 -1
word|xuân|0 0 0 -12
word|xuôi|0 0 0 35
word|xuể|-6 15 0 20
word|xuống|0 1 0 0
word|xvi|-19 0 -2 23
word|xv|0 0 0 -2
word|xxi|0 0 -14 0
word|xxvi|-1 -5 -4 0
word|xx|0 0 -1 0
word|x|-27 0 -42 -29
word|xà|0 0 3 28
word|xát|8 0 0 23
word|xá|24 0 0 -14
word|xâm|0 17 0 -6
word|xích|24 -21 0 0
word|xí|0 25 1 -17
word|xóa|5 0 -1 0
word|xóm|7 8 22 0
word|xô|0 13 0 -16
word|xúc|17 0 0 16
word|xăng|0 0 28 -49
word|xưởng|0 8 0 -34
word|xảy|7 0 0 -5
word|xả|0 8 1 0
word|xấp|21 0 0 1
word|xấu|3 1 39 -32
word|xẻ|-2 1 17 0
word|xếp|0 0 1 -1
word|xỉu|9 -6 0 2
word|xỉ|16 0 0 1
word|xổ|-14 0 0 -17
word|xộn|0 10 0 -27
word|xứng|0 31 0 0
word|ybđt|22 0 0 0
word|y|0 0 0 -1
word|yêu|0 0 1 -1
word|yến|0 0 0 -1
word|yết|1 0 0 1
word|zalo|0 0 36 0
word|ách|-1 2 0 0
word|ánh|0 0 -1 0
word|án|0 0 2 -1
word|áo|0 0 0 48
word|áp|-15 0 2 1
word|á|1 -10 16 -42
word|âm|2 5 7 0
word|ân|0 0 0 1
word|én|0 0 34 0
word|ép|-1 29 26 -43
word|ì|0 8 0 -1
word|ích|9 -3 1 13
word|ít|-11 0 0 0
word|ông|-1 0 1 -11
word|ôn|0 0 6 31
word|ô|0 2 7 0
word|ùn|0 0 0 26
word|úng|27 -4 -16 50
word|út|0 0 19 0
word|ý|0 0 0 -1
word|ăn|0 14 0 0
word|đakrông|0 0 10 34
word|đang|-29 1 0 16
word|đan|0 0 -1 0
word|đau|7 -14 0 6
word|đa|0 13 0 0
word|đbp|0 0 -18 0
word|đbqh|0 -6 15 -27
word|đen|0 1 0 0
word|đeo|0 0 0 7
word|đe|0 0 13 0
word|điền|1 0 14 -18
word|điển|0 0 0 23
word|điện|20 0 0 -32
word|điệp|-8 25 0 25
word|điệu|-3 0 -2 0
word|đo|0 1 31 -1
word|đoàn|0 0 0 -1
word|đoạt|5 0 0 11
word|đto|0 0 -3 0
word|đtxd|0 0 -5 0
word|đt|-12 0 5 0
word|đua|19 0 0 7
word|đuối|-4 36 0 9
word|đ|-69 1 -43 -24
word|đài|0 0 37 -48
word|đàm|0 0 13 0
word|đàn|0 0 0 -23
word|đào|0 3 -2 0
word|đà|-5 0 0 -2
word|đám|33 2 0 1
word|đáng|-15 0 0 16
word|đánh|-1 0 0 0
word|đán|0 0 1 0
word|đáo|0 0 43 -2
word|đáp|0 0 1 -16
word|đáy|0 23 0 36
word|đá|-3 0 0 0
word|đâu|1 0 1 0
word|đây|0 0 -1 0
word|đãi|0 17 11 9
word|đã|83 -1 0 -2
word|đèn|27 17 0 -8
word|đéc|-1 0 0 0
word|đêm|0 0 37 -15
word|đê|0 0 31 -10
word|đình|0 0 1 0
word|đích|1 0 0 -40
word|đính|15 17 -2 4
word|đòi|-1 1 1 26
word|đò|0 0 24 23
word|đói|41 1 25 -25
word|đóng|27 0 21 -12
word|đón|22 0 -1 -1
word|đó|0 0 -1 9
word|đôi|3 2 0 0
word|đôn|0 0 -1 0
word|đô|0 0 -1 0
word|đùn|0 0 1 -20
word|đúng|67 0 0 0
word|đăk|0 0 -18 1
word|đưa|0 0 1 0
word|đư|0 0 -53 -50
word|đương|36 -1 0 -24
word|đường|23 0 0 -1
word|được|27 0 0 1
word|đạc|1 18 22 -16
word|đạ|32 -10 0 0
word|đảm|12 0 8 0
word|đảng|0 0 0 -1
word|đảo|-40 0 -1 0
word|đấu|0 0 4 0
word|đấy|-11 38 0 0
word|đầm|0 0 0 -23
word|đầy|3 0 0 0
word|đẩu|0 12 10 5
word|đẩy|0 0 14 -1
word|đậm|-26 -23 0 0
word|đập|7 0 3 -32
word|đậu|20 0 -27 0
word|đắk|-10 -23 -2 0
word|đắp|0 0 -8 0
word|đắt|0 1 0 46
word|đằng|12 -22 7 -15
word|đặc|2 -1 0 8
word|đặt|0 0 0 -1
word|đẹp|-1 -12 0 0
word|đẹt|0 0 0 -26
word|đếm|0 31 10 -20
word|đền|0 0 11 -13
word|đều|41 0 0 0
word|đề|0 0 2 -1
word|để|0 0 1 0
word|địa|1 0 0 0
word|đọc|0 23 0 0
word|đọng|1 0 0 0
word|đỏ|5 -31 0 -2
word|đốc|0 0 -1 0
word|đối|0 0 1 0
word|đốm|-5 15 0 -17
word|đống|0 5 -1 6
word|đốt|0 33 44 4
word|đồi|2 0 0 0
word|đồn|23 0 1 -20
word|đồ|0 -2 0 0
word|đổi|0 0 1 0
word|đổ|-1 23 24 2
word|đỗ|0 0 1 0
word|đội|-7 0 0 0
word|động|0 0 1 0
word|đột|12 0 2 14
word|đời|32 0 1 -1
word|đỡ|29 0 0 0
word|đợi|-36 -9 0 11
word|đợt|0 0 1 0
word|đục|0 22 0 0
word|đủ|1 0 1 0
word|đức|0 1 0 -15
word|đứng|-4 0 0 1
word|đứt|4 33 15 -37
word|đừng|0 0 28 38
word|ơn|0 9 1 5
word|ưu|0 0 0 4
word|ươm|25 0 0 0
word|ước|0 0 -1 0
word|ạch|-1 0 0 0
word|ạt|0 10 0 0
word|ảng|5 -7 -2 15
word|ảnh|0 1 0 0
word|ấn|-14 0 9 43
word|ấp|0 11 18 -7
word|ấy|-7 3 0 0
word|ẩm|0 0 0 15
word|ếch|-13 -9 -11 34
word|ế|-39 -51 0 0
word|ốm|10 -8 0 8
word|ống|0 -11 0 0
word|ốt|0 0 -29 22
word|ồn|0 35 -1 0
word|ồ|0 10 0 0
word|ổn|34 0 0 -1
word|ổ|24 27 0 -18
word|ở|0 40 0 0
word|ủi|0 0 0 8
word|ủng|1 0 1 0
word|ứng|19 1 0 1
word|ứ|0 2 0 1
word|ỳ|0 1 0 10
word|’|-9 0 24 0
`;
