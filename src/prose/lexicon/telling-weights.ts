/** Written by corpus/fit-telling.ts; see lexicon/telling.ts. */
// biome-ignore format: a table
export const STEP_ROWS: readonly (readonly (readonly number[])[])[] = [[[51,-7,0,-44,0,-26,0],[-13,-36,94,-76,0,-147,0],[31,0,0,-55,0,-145,0],[-1,-73,0,-47,0,-108,0],[28,-20,0,-3,0,-156,0],[14,-119,0,-165,0,3,62],[25,-148,0,-59,0,41,0]],[[47,0,0,-54,0,-106,0],[-19,62,-137,-2,0,-182,0],[-3,78,-44,-1,0,-161,0],[-39,-50,0,22,-318,-157,0],[2,6,0,80,-184,-155,0],[-10,-195,0,-213,0,40,-365],[16,-198,0,-141,0,95,-214]],[[81,-6,0,-18,0,-44,0],[-136,-18,31,-25,0,-230,0],[-185,-100,20,-26,0,-180,0],[-171,-122,0,-24,44,-164,0],[-159,-119,0,-77,37,-92,0],[-59,-262,0,-212,0,-2,22],[-143,-258,0,-225,0,-68,30]]];

export const TRAIT_ROWS = `
a part|,|0 -10 0 1
a part|:|33 -32 0 51
a part|;|-19 0 -1 210
a part|start|4 28 0 66
a part|turn|0 1 0 60
alone|merit none|-54 -6 -16 0
alone|merit open|97 -64 0 -1
alone|merit result|185 -64 0 -16
alone|merit shortcoming|-23 40 0 0
alone|merit task|0 0 1 0
alone|none shortcoming|-62 -13 0 0
alone|want none|0 -6 0 0
alone|want open|-1 0 0 0
alone|want result|0 61 0 0
alone|want shortcoming|0 135 0 0
alone|want task|0 0 20 0
before|"|5 -16 -36 1
before|(|0 0 -10 0
before|-|0 -19 -34 0
before|[|12 0 7 27
before|ai|22 -16 0 0
before|an|31 0 0 1
before|bahnar|0 0 -46 -46
before|bangladesh|0 0 0 -4
before|ban|0 0 2 0
before|bao|29 0 -6 12
before|ba|1 0 0 0
before|bhxh|-2 12 12 1
before|bhyt|35 0 0 22
before|bia|0 0 0 13
before|biên|-7 27 -5 61
before|biển|25 -5 0 -29
before|biểu|-25 -38 -6 -34
before|biện|-1 -11 17 -22
before|buôn|0 0 0 29
before|buộc|0 33 10 18
before|b|31 -4 3 0
before|bài|-10 -1 0 20
before|bàn|0 0 -1 0
before|bà|1 1 -11 -3
before|bác|0 10 0 9
before|bám|-12 -3 0 -29
before|bán|-13 0 25 -13
before|báo|0 0 10 0
before|bãi|0 7 0 38
before|bão|1 -23 0 -2
before|bên|0 0 0 -62
before|bê|-1 -7 0 23
before|bình|-39 0 0 -42
before|bí|0 0 3 0
before|bò|10 0 0 -30
before|bù|72 -19 0 -44
before|bưu|25 0 -11 21
before|bước|-5 -4 22 11
before|bảng|0 0 0 18
before|bản|-57 1 0 1
before|bảo|-1 -12 0 0
before|bầu|-23 0 1 0
before|bắc|-1 -2 -1 -14
before|bắt|0 22 0 0
before|bến|0 0 3 11
before|bệnh|-33 8 0 0
before|bị|0 14 0 20
before|bỏ|38 0 0 0
before|bốn|11 17 0 -2
before|bố|0 0 0 10
before|bồi|28 18 9 10
before|bổ|0 0 -6 -2
before|bờ|5 0 0 0
before|bởi|-5 -26 0 0
before|bục|8 0 0 -22
before|bụi|0 9 0 26
before|bức|4 -28 0 18
before|bữa|-22 1 0 22
before|camera|-8 31 0 20
before|cam|11 -4 27 -31
before|can|-21 0 0 0
before|cao|0 0 0 -7
before|ca|0 0 15 37
before|che|-30 -1 0 0
before|chia|0 0 -20 -1
before|chiếm|5 0 0 -13
before|chiều|0 0 -17 -8
before|chuyên|-14 25 0 0
before|chuyển|-1 0 -10 1
before|chuyện|-5 16 0 -1
before|chuẩn|-5 0 43 9
before|cháy|0 21 -61 -21
before|châu|-40 -1 0 0
before|chè|0 0 0 7
before|chính|34 -1 -17 5
before|chín|-32 40 0 -50
before|chôm|16 3 0 37
before|chôn|0 0 0 25
before|chú|0 0 6 3
before|chăm|0 1 -2 1
before|chăn|14 0 0 0
before|chưa|1 -35 38 28
before|chư|-1 0 0 7
before|chương|-9 0 -1 1
before|chấm|1 -16 36 38
before|chấn|0 0 0 4
before|chấp|0 0 39 -28
before|chất|0 18 0 -1
before|chậm|-2 4 11 0
before|chết|5 19 0 6
before|chế|-19 0 1 0
before|chỉnh|42 0 -6 0
before|chỉ|1 -10 -1 -1
before|chọn|0 -1 26 -2
before|chống|0 0 0 8
before|chốt|0 0 27 -23
before|chỗ|0 36 0 -2
before|chợ|0 23 0 -8
before|chức|-7 0 9 0
before|chứng|9 -49 0 12
before|chữa|25 0 0 -6
before|chữ|0 2 0 11
before|clinker|-2 10 0 30
before|cn|-24 -7 0 -1
before|con|-9 1 0 6
before|cuối|-39 -1 5 -1
before|cuộc|0 0 0 2
before|c|0 0 -4 -1
before|cà|-1 0 0 32
before|cách|23 -24 0 -30
before|cái|0 0 0 7
before|cánh|11 -9 0 19
before|cán|0 0 3 13
before|cát|-7 21 0 19
before|cá|-2 -5 -23 -2
before|cân|0 0 -18 32
before|cây|-16 0 0 4
before|còn|16 9 0 11
before|có|-5 0 0 1
before|công|0 1 0 16
before|cô|0 40 0 0
before|cùng|0 0 0 43
before|cúm|1 -1 0 0
before|căn|-29 -28 -36 0
before|cũng|7 0 0 -20
before|cơn|-15 0 0 0
before|cơ|-1 0 0 17
before|cưỡng|4 -3 0 10
before|cải|0 0 0 28
before|cảng|0 22 0 0
before|cảnh|0 -6 0 0
before|cả|15 -1 -28 28
before|cấp|-24 0 -1 0
before|cất|0 0 0 30
before|cấy|0 0 0 -30
before|cần|0 0 -1 0
before|cầu|0 15 0 -16
before|cắm|0 0 -14 -9
before|cắt|26 -22 -35 84
before|cỏ|0 2 0 0
before|cống|0 38 0 43
before|cổng|16 0 0 -9
before|cổ|9 0 0 12
before|cộng|-8 21 0 0
before|cờ|0 -6 11 11
before|cục|-16 0 0 -6
before|cụm|0 -16 0 34
before|cụ|0 0 13 0
before|củng|0 0 19 9
before|cứng|12 0 0 -13
before|cứu|0 20 0 -1
before|cửa|0 -32 0 0
before|cử|1 50 -25 -1
before|danh|-4 18 0 39
before|date|-8 0 0 0
before|di|0 12 0 -35
before|diễn|44 -1 0 -5
before|diện|-1 -1 0 -16
before|diệt|0 0 20 0
before|doanh|0 -17 0 -20
before|do|14 5 -1 -1
before|duy|0 0 -1 -38
before|du|1 0 -1 0
before|d|-6 0 0 -9
before|dành|0 0 14 11
before|dù|0 0 0 -78
before|dư|35 -20 0 -4
before|dưới|0 -13 0 -27
before|dạy|-31 1 8 11
before|dẫn|0 1 0 0
before|dẫu|19 1 0 -47
before|dập|30 -4 8 -11
before|dịch|-10 20 0 -2
before|dịp|-17 0 -7 1
before|dọn|22 -30 -34 27
before|dồn|0 3 0 41
before|dữ|0 6 -3 57
before|dựng|2 0 0 -29
before|dự|0 0 -22 1
before|e|-1 0 4 -3
before|gdp|23 1 0 7
before|ghi|-4 -8 0 -19
before|giao|0 0 0 10
before|gia|34 0 -1 0
before|gieo|46 0 0 -41
before|già|-4 0 8 19
before|giám|-22 0 0 -31
before|giáo|9 0 0 -1
before|giá|-1 0 0 -1
before|giãn|1 11 33 20
before|giúp|0 -2 2 -19
before|giảm|-17 1 0 22
before|giấy|-50 -8 -24 -17
before|giống|16 0 0 -27
before|giới|7 0 0 -27
before|giờ|8 -7 0 0
before|giữ|0 0 1 6
before|gpmb|11 0 0 -55
before|grdp|1 3 0 28
before|gtsx|5 0 0 -14
before|g|-5 0 27 0
before|gây|0 19 0 0
before|góp|0 19 -2 -28
before|gạo|19 1 0 25
before|gắn|3 -1 17 58
before|gọi|-35 -6 -1 -2
before|gồm|0 0 0 4
before|gỡ|0 0 0 19
before|gửi|0 0 40 0
before|hai|0 -21 0 -78
before|hao|0 0 0 5
before|heo|-5 13 0 45
before|hiệp|0 2 0 46
before|hiệu|20 -43 0 1
before|hn|-33 0 10 0
before|hoa|17 -8 0 22
before|hoàn|2 0 2 -41
before|hoạt|0 0 0 57
before|hoằng|-7 0 0 0
before|huy|-23 2 0 -29
before|huyện|2 0 8 23
before|huấn|7 -2 0 0
before|hàng|0 0 0 -4
before|hành|1 -7 0 -3
before|hàu|-13 15 0 26
before|hà|-22 13 0 0
before|hình|0 0 5 -4
before|hòa|-2 10 -6 -25
before|hóa|1 -12 9 -25
before|hđnd|9 0 0 -4
before|hơn|25 19 0 68
before|hướng|0 0 29 -36
before|hạt|0 0 0 33
before|hạ|0 5 0 1
before|hải|-22 0 0 11
before|hậu|-50 -7 -13 -25
before|hằng|0 0 0 34
before|hẻm|10 -7 0 -61
before|hết|-49 -34 0 -35
before|họp|0 -11 -7 -11
before|hồng|-56 -72 -14 -42
before|hồ|0 0 0 6
before|hỗ|0 0 3 -9
before|hội|0 0 1 0
before|hợp|-2 26 0 41
before|hụt|0 17 0 26
before|hứa|0 0 33 -23
before|ia|0 0 0 18
before|in|-24 0 0 0
before|kbnn|-14 -2 0 23
before|khai|0 0 -9 0
before|khiếu|-13 0 0 28
before|khiển|3 0 -1 3
before|khoanh|0 0 11 25
before|khoa|0 0 0 43
before|kho|0 0 0 34
before|khoáng|-14 -1 0 31
before|khoán|14 0 0 -9
before|khuyến|0 0 0 -8
before|khuyết|-8 13 0 22
before|khu|0 0 0 2
before|khách|-41 0 -9 1
before|khám|12 -16 0 8
before|kháng|5 -1 0 4
before|khánh|9 -9 7 1
before|khâu|0 -27 0 0
before|khép|7 0 0 -14
before|khói|0 9 -8 2
before|khó|0 1 0 -24
before|khôi|26 0 33 -31
before|khơi|-6 0 0 2
before|khảo|-22 -1 -8 -16
before|khả|13 4 0 -85
before|khắc|0 0 10 13
before|khối|9 0 0 19
before|khống|-28 0 -35 0
before|khởi|46 0 11 0
before|kim|-39 4 0 3
before|kinh|0 0 0 45
before|kiên|-34 0 30 36
before|kiến|0 -16 0 -38
before|kiềm|0 0 34 41
before|kiểm|5 0 -1 -13
before|kiện|16 -9 8 19
before|kon|0 0 0 -4
before|krông|-3 0 0 0
before|kè|-21 41 27 28
before|kém|19 -1 0 -11
before|kéo|-25 0 40 -28
before|kênh|-6 12 0 1
before|kê|-9 9 17 14
before|kích|10 0 0 -38
before|kính|-1 0 0 0
before|ký|0 0 25 1
before|kẻ|0 0 -32 39
before|kết|7 0 -7 34
before|kể|8 0 0 0
before|kịp|0 0 0 -15
before|kỳ|-14 -1 -13 0
before|kỹ|-35 -1 0 -22
before|lao|0 0 0 -20
before|liên|0 0 0 -23
before|loa|0 0 0 18
before|lo|0 0 27 8
before|loại|0 0 0 18
before|lso|0 0 -2 -3
before|luân|0 0 10 13
before|luật|0 0 -23 -6
before|làm|0 0 0 -18
before|làng|-9 -26 0 -6
before|láng|-1 18 0 -7
before|lát|0 0 0 -53
before|lâm|21 0 0 0
before|lãi|1 0 0 26
before|lãng|0 0 -6 -19
before|lãnh|0 0 -1 -2
before|lò|0 2 3 3
before|lúa|-2 -5 0 -25
before|lý|0 62 0 0
before|lĩnh|9 0 0 10
before|lũy|-38 -6 0 0
before|lưu|-7 0 -4 0
before|lương|-1 0 0 -59
before|lượng|-15 0 0 -33
before|lượt|1 0 0 0
before|lạc|0 0 0 -1
before|lại|-27 45 0 -21
before|lạm|0 0 -1 -49
before|lấn|3 8 1 1
before|lấy|1 -1 0 13
before|lần|-1 -7 0 -46
before|lập|0 -1 0 1
before|lắc|0 7 0 0
before|lắp|-29 0 0 1
before|lễ|52 0 0 33
before|lệ|0 0 0 -7
before|lồng|0 0 6 46
before|lỗi|-15 -11 44 -38
before|lộc|0 5 -5 0
before|lộ|-6 30 0 28
before|lớp|0 0 -33 1
before|lợp|8 -8 0 0
before|lục|0 0 18 -6
before|lừa|0 0 0 14
before|lực|0 -7 -8 7
before|may|0 -12 0 -17
before|ma|1 9 0 17
before|minh|-31 -8 0 -8
before|mong|0 0 -2 -15
before|mttq|4 0 7 -64
before|mua|0 22 0 59
before|muộn|0 0 2 -9
before|màu|0 0 0 -32
before|mà|8 -1 0 0
before|máy|0 4 0 -2
before|mía|0 0 0 74
before|môi|1 0 0 4
before|mô|28 6 -1 19
before|mùa|0 27 0 9
before|mưa|13 0 0 0
before|mường|0 0 0 1
before|mạng|0 0 0 32
before|mạo|0 0 0 18
before|mất|-10 44 0 0
before|mấy|-5 15 0 40
before|mặc|41 0 0 -43
before|mặt|0 0 11 0
before|mỏ|-9 9 0 12
before|mốc|9 0 3 1
before|mổ|4 0 0 -22
before|mỗi|0 15 -1 3
before|mộc|35 0 0 -19
before|một|5 1 0 0
before|mới|-10 25 0 0
before|mời|-12 1 7 0
before|mở|0 0 4 0
before|mục|-28 0 -19 -9
before|mức|0 0 0 -58
before|mực|-2 -1 0 0
before|mỹ|-30 -7 0 -15
before|nam|0 0 5 5
before|nay|32 0 0 -55
before|ngao|4 0 0 15
before|ngay|23 0 -14 -4
before|nga|24 0 0 -3
before|nghi|-44 19 -1 7
before|nghiêm|0 0 15 0
before|nghiệm|0 0 0 31
before|nghĩa|-26 -1 0 2
before|nghề|1 -12 0 20
before|nghệ|0 -23 -8 -13
before|nghị|0 0 -26 -5
before|ngoài|18 -19 2 -15
before|nguyên|0 1 0 1
before|nguồn|0 21 0 -1
before|ngành|-33 0 5 -18
before|ngân|41 0 0 4
before|ngô|0 -2 0 0
before|ngõ|14 -30 13 -8
before|ngăn|0 0 26 0
before|ngư|0 0 0 14
before|người|0 0 0 -1
before|ngược|0 0 0 -29
before|ngại|0 0 0 22
before|ngập|0 0 0 10
before|nhiều|0 -1 1 1
before|nhiệm|0 0 22 4
before|nhà|-20 0 0 57
before|nhân|0 4 0 0
before|nhãn|6 0 0 -15
before|nhóm|-13 0 0 7
before|nhưng|0 5 0 -17
before|như|0 4 0 0
before|nhường|0 0 0 -26
before|nhất|0 0 2 25
before|nhận|14 -19 -11 11
before|nhập|-18 0 0 -41
before|nhật|23 0 0 12
before|nhắc|6 0 0 47
before|nhẹ|-18 28 0 0
before|nhờ|44 0 0 0
before|những|1 -5 7 -18
before|nhựa|0 0 -14 14
before|nq|0 0 0 21
before|nuôi|15 0 0 -21
before|nâng|0 0 55 -2
before|nêu|0 0 18 -35
before|nói|-18 29 6 -56
before|nóng|-8 0 0 0
before|nông|-2 0 0 1
before|năm|-35 -15 -2 -8
before|năng|15 1 0 11
before|nước|1 45 0 -32
before|nạo|2 0 28 -35
before|nắm|0 0 3 38
before|nằm|40 0 0 26
before|nếu|-19 19 0 17
before|nể|21 -4 0 2
before|nối|6 0 0 19
before|nổi|10 1 0 -18
before|nội|0 -9 -25 0
before|nộp|5 0 -9 -2
before|nửa|0 -16 32 -34
before|ocop|17 0 -1 -14
before|papi|-1 -11 -10 -14
before|par|0 0 0 52
before|pccc|12 0 0 32
before|pci|-17 -7 -11 -36
before|phong|1 0 0 26
before|phun|-30 48 0 18
before|phá|1 1 0 27
before|phân|0 24 17 -4
before|phê|0 -2 6 27
before|phí|23 -3 14 58
before|phòng|0 0 3 11
before|phó|-22 1 -36 -22
before|phù|0 0 0 -4
before|phúc|-9 0 0 30
before|phú|0 0 0 20
before|phương|0 -10 -38 -1
before|phước|0 0 0 -1
before|phường|-12 0 0 -1
before|phạm|4 0 0 0
before|phạt|-1 4 -29 -2
before|phải|0 0 1 8
before|phản|-1 11 0 -11
before|phấn|-15 0 7 -11
before|phần|0 0 0 -1
before|phối|0 0 0 84
before|phố|-8 41 0 -15
before|phổ|16 0 0 -3
before|phục|31 0 0 24
before|phụ|0 2 0 -9
before|phủ|33 -32 0 -12
before|quang|4 0 0 20
before|quan|-18 0 1 24
before|qua|35 -16 -3 0
before|quy|0 1 0 35
before|quyết|0 0 0 -9
before|quán|-1 0 0 18
before|quá|-3 -7 -29 -1
before|quân|1 -2 9 -1
before|quý|7 0 0 1
before|quản|-27 0 -1 -4
before|quận|-12 0 -1 -1
before|quế|39 0 0 -3
before|quốc|0 0 0 42
before|quỹ|18 0 0 9
before|rau|8 0 0 0
before|ra|1 0 0 49
before|riêng|-4 0 45 -14
before|ruộng|0 0 0 21
before|rà|0 0 -14 8
before|rác|-41 43 -1 1
before|rét|-17 0 0 0
before|rõ|0 -2 0 -20
before|rút|-3 2 -38 48
before|rằng|15 0 0 -11
before|rừng|-39 22 -1 -1
before|sai|0 2 0 30
before|sang|0 0 21 -24
before|san|0 0 0 1
before|sau|20 0 0 10
before|sa|0 2 0 0
before|sinh|0 10 0 -1
before|sipas|-13 0 -5 -12
before|siết|0 0 14 48
before|song|0 7 0 1
before|so|-34 1 -3 -35
before|soát|-1 0 -59 -50
before|soạn|0 0 9 18
before|suối|2 7 0 0
before|sàng|12 0 14 -4
before|sáng|0 0 1 1
before|sáp|-30 -2 0 5
before|sát|0 0 11 39
before|sáu|-18 0 7 2
before|sâu|-4 -9 0 -1
before|sóc|0 -29 1 0
before|sông|-4 3 -40 0
before|sĩ|-20 21 0 31
before|sơn|14 0 10 22
before|sơ|-2 0 3 -30
before|sương|44 -14 0 -3
before|sạt|0 27 0 26
before|sản|1 0 0 -1
before|sầu|0 1 0 -58
before|sắp|-6 -2 -16 -10
before|sốp|-11 0 -13 -3
before|sốt|0 0 0 -5
before|sổ|0 48 0 26
before|sớm|0 0 68 -46
before|sở|-1 0 33 -8
before|sợi|0 0 0 51
before|sợ|0 0 0 19
before|sụt|-4 -15 0 -10
before|sửa|1 0 1 -2
before|sử|0 23 0 1
before|sữa|0 0 0 -14
before|sự|0 0 0 13
before|tai|-10 22 0 -2
before|tam|-1 -26 -2 1
before|tang|0 -8 -3 -1
before|tham|0 -14 -5 1
before|thanh|1 -1 -1 10
before|thay|0 -29 21 0
before|theo|27 0 1 -69
before|thi|19 32 0 5
before|thiết|-22 33 0 13
before|thiếu|-7 35 0 -2
before|thiệt|0 0 0 1
before|thoát|21 7 -6 28
before|thuế|1 0 0 27
before|thuốc|0 0 -12 23
before|thuộc|-13 23 0 0
before|thành|0 0 19 1
before|thái|-2 1 0 0
before|tháng|40 5 1 20
before|tháo|0 0 -1 11
before|thêm|-25 0 -11 0
before|thông|1 -2 0 0
before|thôn|8 12 0 -1
before|thúc|0 -2 14 2
before|thăm|0 0 4 37
before|thư|11 -25 -10 7
before|thương|-1 0 -1 0
before|thường|0 0 -1 -1
before|thạnh|27 -10 0 0
before|thảo|-12 37 -1 -9
before|thấp|-17 21 0 22
before|thẩm|0 43 0 0
before|thẻ|0 0 0 25
before|thế|-20 -5 0 -7
before|thể|-21 11 0 -8
before|thị|0 0 13 29
before|thống|-53 -3 0 0
before|thời|0 0 -1 28
before|thủy|32 -16 0 -37
before|thủ|0 0 -2 0
before|thứ|0 47 0 -36
before|thừa|-1 4 -13 -9
before|thực|1 0 0 0
before|tinh|-1 10 0 23
before|tin|-31 0 0 3
before|tiêm|0 0 0 10
before|tiêu|20 1 0 -11
before|tiếng|0 15 0 -22
before|tiến|0 0 0 37
before|tiếp|0 0 0 -36
before|tiết|6 0 0 0
before|tiền|10 0 0 6
before|tiểu|-13 -13 0 55
before|toàn|0 1 -9 -12
before|trang|25 0 0 15
before|tranh|0 0 0 -3
before|tri|-1 0 -9 -10
before|triển|35 0 -2 0
before|triệt|-27 -1 0 0
before|trong|0 0 0 2
before|trung|-1 0 0 -42
before|truy|26 0 -14 0
before|trà|-1 -11 0 37
before|trách|16 -24 0 0
before|trái|-7 47 0 -78
before|tránh|0 0 -40 -10
before|trâu|-41 47 0 21
before|trên|20 0 0 -1
before|trình|1 0 -4 0
before|trích|0 9 0 0
before|trước|-1 -1 2 -16
before|trường|1 23 0 8
before|trưởng|-1 26 -4 -67
before|trại|0 0 9 18
before|trạm|0 0 0 -6
before|trảng|0 0 -10 0
before|trả|-2 0 -14 -35
before|trấn|0 0 25 17
before|trật|0 0 -6 -31
before|trẻ|-36 13 -5 -2
before|trị|45 0 0 -61
before|trọng|0 0 44 25
before|trồng|60 27 0 -45
before|trộm|-7 31 0 35
before|trợ|35 -6 -21 0
before|trụ|-24 -47 -7 -26
before|trừ|-5 61 0 -38
before|trực|45 -45 -24 -22
before|ttpvhcc|1 -14 19 -3
before|tt|-20 0 -38 28
before|tuy|0 3 0 -75
before|tuyên|0 0 -41 9
before|tuyến|1 0 0 -42
before|tuyển|55 -27 -1 21
before|tu|7 3 0 29
before|tuần|1 0 0 8
before|tài|0 6 0 -4
before|tàu|-6 -6 0 0
before|tách|-6 9 0 16
before|tái|-9 0 -38 -20
before|tán|35 1 0 -2
before|tân|0 0 0 -11
before|tình|0 0 0 -1
before|tính|4 -23 0 54
before|tín|0 6 0 -3
before|tòa|-11 -9 0 2
before|tôm|15 0 0 1
before|tăng|-2 1 -21 1
before|tư|43 1 -3 0
before|tại|1 0 0 0
before|tạm|5 5 3 -26
before|tạo|0 0 11 -46
before|tảo|-27 0 -1 34
before|tận|15 0 0 1
before|tập|0 0 -13 0
before|tặng|53 0 0 -44
before|tết|0 -2 -46 1
before|tệ|30 -18 0 52
before|tỉnh|-2 0 8 0
before|tốc|0 0 0 1
before|tối|0 0 -9 -1
before|tồn|1 0 0 -1
before|tổng|-31 0 -1 1
before|tổ|23 0 0 2
before|tội|0 24 0 1
before|tới|7 0 0 -29
before|tờ|36 -4 -7 -16
before|từng|-28 -20 0 -42
before|từ|1 -21 39 7
before|tự|-19 -1 -2 9
before|tỷ|0 1 0 8
before|ubkt|5 -1 0 50
before|ubmttq|-10 0 -36 -16
before|ubnd|-2 0 23 -1
before|vi|2 0 0 34
before|viết|-6 0 13 20
before|việc|-37 0 -1 10
before|viện|0 0 0 -7
before|việt|-37 0 0 -51
before|vp|53 -2 28 25
before|vt|-39 -5 -30 0
before|vài|0 9 0 14
before|vàng|-1 71 -13 -64
before|và|9 -14 0 10
before|vá|18 -17 0 28
before|vân|3 0 0 0
before|vé|17 -8 0 3
before|vì|-30 38 0 -26
before|vùng|0 12 8 46
before|văn|1 0 1 13
before|vĩnh|-31 -4 0 0
before|vũ|0 10 0 0
before|vướng|5 0 6 -3
before|vườn|0 4 0 -36
before|vượt|4 0 0 -1
before|vải|1 2 0 26
before|vẫn|17 -11 0 -20
before|vận|-1 0 1 -4
before|vật|-6 -23 0 -40
before|vắng|0 -29 -18 0
before|về|18 0 0 -83
before|vệ|-12 43 0 35
before|vỉa|0 0 0 26
before|vị|1 0 0 1
before|vốn|1 35 -1 15
before|với|0 0 35 -40
before|vụ|0 -20 0 -3
before|vừa|-36 1 -28 -13
before|vững|-23 0 53 0
before|xem|14 0 0 0
before|xe|0 25 0 -1
before|xin|0 0 22 -40
before|xong|-1 0 -2 -5
before|xoài|0 0 0 21
before|xuất|0 -6 0 0
before|xuống|-6 -21 -18 -21
before|xác|-11 9 0 31
before|xâm|-26 6 0 1
before|xây|0 0 0 -18
before|xã|10 0 9 12
before|xét|0 -11 0 -10
before|xóa|18 1 0 -41
before|xăng|-15 12 0 1
before|xưởng|17 -16 0 24
before|xảy|14 -12 0 1
before|xếp|1 0 -10 0
before|xử|-1 0 0 -15
before|ybđt|0 0 0 26
before|y|0 0 0 -29
before|yên|-13 0 -1 0
before|yêu|-1 3 32 -8
before|án|2 6 0 44
before|ít|0 -9 0 -11
before|ô|0 0 1 33
before|ý|1 2 -2 5
before|đang|-20 48 0 0
before|đa|-28 0 0 26
before|đi|0 31 -1 20
before|điều|-13 0 0 0
before|điểm|-1 36 0 4
before|điện|0 2 0 -9
before|đo|0 8 0 35
before|đoàn|-41 3 18 -24
before|đuối|50 -4 0 0
before|đ|0 0 4 23
before|đài|0 0 0 33
before|đàn|2 0 0 0
before|đào|0 0 23 -38
before|đám|16 -3 13 36
before|đáng|0 29 0 -25
before|đánh|-7 0 40 17
before|đá|0 3 0 13
before|đã|6 0 0 1
before|đê|5 0 0 25
before|đình|0 0 0 35
before|đích|-51 -5 -70 -30
before|đóng|0 0 17 12
before|đón|34 0 10 45
before|đó|0 17 0 27
before|đông|-9 0 0 -1
before|đôn|0 0 -2 6
before|đô|-3 0 0 0
before|đùn|0 0 18 0
before|đúng|-9 -5 1 -5
before|đăk|0 0 0 -24
before|đăng|9 11 6 -18
before|đơn|0 0 -34 0
before|đưa|0 -5 0 -1
before|đường|11 11 0 8
before|được|25 0 0 3
before|đại|-1 16 -1 0
before|đạt|-13 19 0 26
before|đảm|0 0 37 33
before|đảng|0 0 0 16
before|đảo|-7 16 0 2
before|đất|-1 0 -20 0
before|đầu|-27 0 -3 -83
before|đẩy|0 0 9 49
before|đập|-10 13 0 -11
before|đậu|5 0 0 -14
before|đắk|0 22 0 -28
before|đắp|0 0 14 19
before|đặc|0 0 0 25
before|đặt|18 -2 -8 -65
before|đến|24 0 14 0
before|đề|0 0 0 56
before|để|0 0 0 -24
before|định|0 0 -7 0
before|đọc|1 14 -7 -30
before|đối|0 0 33 -1
before|đồng|0 0 1 23
before|đồn|0 0 0 16
before|đổi|25 0 9 -50
before|đội|-1 0 0 13
before|động|-4 -1 3 5
before|độ|-21 16 0 -3
before|đời|12 3 0 -46
before|đỡ|0 0 0 -21
before|đợt|-34 0 0 -32
before|đủ|4 0 0 -34
before|đức|-3 12 0 -9
before|đứng|8 -8 -4 -15
before|ưu|20 -15 0 32
before|ước|-42 0 -1 -1
before|ổn|-23 0 -6 4
before|ổ|-4 7 0 0
before|ở|1 0 0 -6
before|ủy|1 0 0 24
before|…|0 -2 0 0
behind|"|0 -10 0 0
behind|(|0 0 0 -19
behind|-|0 0 -45 0
behind|ai|0 0 13 29
behind|anqp|3 0 0 0
behind|an|41 0 0 1
behind|ao|-13 4 0 0
behind|a|0 0 0 8
behind|bahnar|-11 32 0 8
behind|ban|0 0 -8 0
behind|bao|22 0 0 0
behind|ba|-1 23 0 18
behind|bch|0 0 -2 -1
behind|bhxh|1 0 7 27
behind|bhyt|-12 2 -35 -12
behind|bia|0 0 0 4
behind|biên|10 0 0 1
behind|biển|17 0 0 -8
behind|biểu|5 -2 25 1
behind|biện|0 -6 0 0
behind|buôn|4 28 0 2
behind|buộc|7 -3 3 18
behind|b|1 0 0 18
behind|bài|0 0 0 17
behind|bàn|0 1 0 0
behind|bà|-40 2 -11 39
behind|bác|0 -2 18 11
behind|bám|1 0 -1 -3
behind|bán|-2 0 4 1
behind|báo|0 0 0 -1
behind|bãi|0 0 0 -1
behind|bão|-36 -1 0 -46
behind|bên|21 -19 0 1
behind|bê|9 0 0 -35
behind|bình|-22 0 0 -11
behind|bò|0 19 0 -30
behind|bùi|0 12 0 0
behind|bù|-20 37 0 53
behind|bún|8 -5 0 -24
behind|bưu|-17 0 5 0
behind|bước|1 0 0 25
behind|bản|-1 14 0 -23
behind|bảo|0 0 15 0
behind|bất|-8 10 0 5
behind|bầu|21 0 -2 1
behind|bắt|-3 7 -4 1
behind|bằng|-22 0 0 0
behind|bến|0 0 1 7
behind|bể|-2 3 0 2
behind|bệnh|-16 0 0 10
behind|bị|22 0 0 -1
behind|bỏ|4 -3 1 0
behind|bốn|0 19 0 20
behind|bố|0 0 32 5
behind|bồi|13 -16 4 -39
behind|bổ|0 0 -19 -12
behind|bội|0 0 0 42
behind|bộ|-50 -1 0 -8
behind|bờ|-8 29 0 1
behind|bởi|0 0 0 -1
behind|bục|0 0 0 15
behind|bức|0 -16 0 14
behind|bữa|0 1 0 -24
behind|camera|-1 1 0 12
behind|cam|10 -8 -3 6
behind|cao|0 13 0 -48
behind|ca|0 0 10 0
behind|che|-55 -1 53 -16
behind|chia|-15 17 0 43
behind|chiếm|29 -1 0 -18
behind|chiều|0 0 7 26
behind|cho|0 0 0 -45
behind|chuyên|27 0 0 22
behind|chuyển|-4 1 1 4
behind|chuyện|0 -13 0 6
behind|chuẩn|0 0 27 -8
behind|chuối|19 0 0 -12
behind|chánh|-16 -2 7 -1
behind|cháy|-16 -43 26 -55
behind|chè|0 1 0 2
behind|chép|0 21 0 0
behind|chính|-1 8 -7 0
behind|chín|0 0 -2 0
behind|chôm|1 1 0 -42
behind|chú|-10 0 0 8
behind|chăm|0 0 28 13
behind|chăn|1 0 0 6
behind|chưa|0 -1 0 -1
behind|chương|0 0 0 -4
behind|chạy|0 0 0 26
behind|chấm|0 -6 10 -47
behind|chấn|0 0 0 26
behind|chất|3 -28 -2 -30
behind|chậm|0 0 0 1
behind|chết|-17 -3 0 0
behind|chế|0 -30 0 24
behind|chỉnh|11 0 1 1
behind|chỉ|-1 -12 2 -14
behind|chịu|0 0 0 30
behind|chị|-11 0 23 -15
behind|chọn|0 -3 35 0
behind|chống|0 0 28 -2
behind|chốt|0 0 31 -21
behind|chờ|-23 26 0 -22
behind|chợ|4 0 0 -1
behind|chức|-52 -12 7 8
behind|chứng|9 -3 -13 0
behind|chữ|0 0 0 2
behind|cn|-19 -9 0 1
behind|coi|0 0 29 -5
behind|con|-40 21 0 24
behind|covid|-15 -13 0 0
behind|cuối|0 34 14 0
behind|cuộc|-6 0 0 -6
behind|c|-9 12 0 4
behind|cà|23 -1 0 -18
behind|các|-14 0 0 0
behind|cánh|6 2 0 -1
behind|cán|2 0 0 0
behind|cát|-14 -17 -35 -33
behind|cá|0 0 0 -3
behind|cân|0 0 2 0
behind|cây|-27 13 0 -45
behind|còn|21 0 0 1
behind|cùng|1 0 0 2
behind|cúm|7 -9 0 0
behind|căn|-14 43 1 17
behind|cũng|2 0 0 12
behind|cơ|0 0 0 1
behind|cưỡng|0 14 0 8
behind|cải|0 0 0 -1
behind|cảng|17 0 4 7
behind|cảnh|0 -7 1 0
behind|cả|-29 45 1 44
behind|cấm|0 0 30 0
behind|cấp|-7 0 0 0
behind|cất|13 1 7 -2
behind|cấy|4 0 0 -61
behind|cần|-4 0 0 0
behind|cầu|0 8 0 -2
behind|cẩm|27 0 -17 26
behind|cắm|0 0 11 4
behind|cắt|14 -1 -9 -48
behind|cỏ|0 0 0 -3
behind|cống|0 34 0 27
behind|cổng|-3 0 0 -1
behind|cổ|7 0 0 -27
behind|cộng|-4 42 0 0
behind|cục|-33 -13 0 0
behind|cụm|0 -15 0 -21
behind|cụ|12 0 20 2
behind|củng|0 0 9 -1
behind|cứng|21 0 0 -39
behind|cứu|-12 -11 35 -30
behind|cửa|0 0 -42 0
behind|cử|0 24 0 0
behind|danh|1 -2 0 -13
behind|di|2 36 49 13
behind|diêm|-37 4 0 -22
behind|diễn|18 0 7 12
behind|diện|2 -1 0 0
behind|doanh|0 -9 0 1
behind|do|-22 24 0 4
behind|duy|6 18 27 -16
behind|du|0 5 0 1
behind|d|0 1 0 1
behind|dài|0 0 0 13
behind|dân|13 0 0 -1
behind|dùng|0 0 0 20
behind|dù|16 -1 0 -17
behind|dưới|-40 47 0 0
behind|dạy|-15 11 -23 -46
behind|dẫn|5 0 0 -7
behind|dẫu|-3 -1 0 35
behind|dập|0 0 1 -51
behind|dịch|0 0 -1 0
behind|dọn|1 0 28 -21
behind|dứt|0 0 0 -2
behind|dừa|-39 26 0 -14
behind|dữ|-35 0 -9 0
behind|dựng|27 -9 6 0
behind|dự|6 0 0 -28
behind|ea|0 11 0 0
behind|gdp|-18 0 0 -1
behind|ghi|0 9 0 -1
behind|giao|-5 0 -1 0
behind|gia|-2 0 -1 -1
behind|gieo|-47 0 0 0
behind|già|16 -13 9 -12
behind|giám|-1 0 0 -2
behind|giáo|9 0 0 0
behind|giá|1 0 0 0
behind|giãn|3 7 -38 -29
behind|giúp|13 0 0 6
behind|giải|0 0 1 1
behind|giảm|-1 0 0 0
behind|giấy|0 0 -1 1
behind|giống|10 0 0 0
behind|giới|14 0 0 -4
behind|giờ|-14 28 0 0
behind|giữ|0 -1 69 -1
behind|grdp|-9 0 0 0
behind|gtsx|-2 -1 0 0
behind|g|0 0 3 0
behind|gây|-4 4 0 8
behind|gói|-2 4 0 0
behind|góp|11 0 0 -64
behind|gạch|1 0 -2 0
behind|gạo|23 -10 0 -1
behind|gấp|-48 -16 0 0
behind|gần|-30 -3 0 0
behind|gắn|0 0 41 -2
behind|gọi|-2 31 0 7
behind|gồm|-8 0 0 -20
behind|gỗ|-30 3 0 32
behind|gộp|0 0 15 16
behind|gỡ|0 0 12 -35
behind|gửi|0 0 5 0
behind|hai|0 8 0 26
behind|hao|0 15 0 14
behind|heo|65 -20 0 34
behind|hiến|0 1 -1 0
behind|hiện|4 -15 8 -15
behind|hiệp|2 -11 0 0
behind|hiệu|27 0 0 -69
behind|hoàng|0 0 -9 0
behind|hoàn|0 0 6 0
behind|hoạt|-1 -29 0 0
behind|huy|14 0 0 9
behind|huyện|-3 0 -1 -9
behind|h|0 0 1 0
behind|hàng|1 2 0 -11
behind|hành|-17 0 0 0
behind|hàu|-7 -36 0 -13
behind|hà|2 2 0 35
behind|hình|-24 27 0 3
behind|hòa|0 8 -8 17
behind|hđnd|0 0 -9 0
behind|hơn|-49 6 0 -7
behind|hư|19 -1 0 -22
behind|hướng|0 0 24 0
behind|hạn|0 0 0 13
behind|hạt|0 0 -2 1
behind|hạ|-11 -1 -12 0
behind|hải|0 0 0 37
behind|hậu|28 0 0 0
behind|hằng|0 0 -3 -24
behind|hẻm|-19 0 0 -30
behind|hết|0 0 0 -6
behind|hệ|1 -1 0 -30
behind|học|17 1 0 -17
behind|họp|0 0 0 -21
behind|hỏi|0 41 -2 -1
behind|hồng|25 0 0 47
behind|hồ|-1 7 0 0
behind|hỗ|-30 3 0 -5
behind|hội|0 0 21 40
behind|hộ|0 0 0 -3
behind|hợp|-27 0 1 0
behind|hụt|-1 15 0 1
behind|hứa|0 0 -34 0
behind|ia|-11 34 35 -17
behind|in|1 0 0 0
behind|khai|0 0 2 -16
behind|khen|-5 29 1 -51
behind|khiếu|0 0 0 -7
behind|khiển|15 0 0 0
behind|khoanh|0 0 29 15
behind|khoa|0 0 2 0
behind|kho|-4 7 2 0
behind|khuyến|-19 0 0 0
behind|khu|0 0 0 42
behind|khách|1 0 0 0
behind|khám|0 19 -6 -21
behind|kháng|8 0 -8 19
behind|khánh|4 1 1 1
behind|khá|3 1 0 -34
behind|khép|19 0 50 -12
behind|khói|0 10 -8 0
behind|khóm|16 7 -11 28
behind|khó|-30 -11 -1 3
behind|khôi|16 0 0 3
behind|khảo|-19 0 -2 -6
behind|khả|36 0 0 0
behind|khắc|0 0 -1 0
behind|khối|2 -2 -1 -12
behind|khống|-15 0 0 0
behind|khởi|-1 0 34 4
behind|kim|18 20 0 10
behind|kiên|0 0 4 0
behind|kiến|24 0 32 -34
behind|kiềm|0 0 33 -21
behind|kiểm|0 0 21 0
behind|kiện|28 0 0 0
behind|kèm|0 0 11 -3
behind|kè|15 0 37 -81
behind|kém|-18 24 0 1
behind|kênh|21 0 0 0
behind|kê|-9 -5 0 4
behind|ký|0 0 13 0
behind|kẻ|0 0 14 0
behind|kế|-11 -1 0 0
behind|kể|6 -17 0 0
behind|kịp|2 0 0 11
behind|kỳ|-19 0 0 0
behind|kỷ|4 0 0 0
behind|kỹ|-20 0 0 0
behind|lao|-23 -25 0 1
behind|liên|0 -1 0 -1
behind|loa|0 -25 0 0
behind|lo|0 0 -5 0
behind|loại|0 0 23 0
behind|luân|6 -12 8 24
behind|luật|-2 0 0 -4
behind|làm|0 0 0 4
behind|làng|53 -5 0 -23
behind|láng|20 0 0 39
behind|lát|29 0 0 -42
behind|lâm|-1 0 0 -1
behind|lãi|34 -17 0 18
behind|lãng|6 0 -16 11
behind|lãnh|0 0 -1 -16
behind|lê|0 0 1 0
behind|lò|0 34 0 -6
behind|lô|0 0 1 0
behind|lúa|32 1 0 -7
behind|lý|0 22 0 -3
behind|lĩnh|23 0 0 0
behind|lũy|-53 -2 0 0
behind|lưu|1 1 -17 -47
behind|lương|-8 0 0 -10
behind|lượng|1 0 0 0
behind|lượt|0 0 0 7
behind|lạc|14 -1 0 -14
behind|lại|-7 -29 0 0
behind|lạm|0 -25 0 8
behind|lấn|0 1 0 6
behind|lấy|-16 17 21 -53
behind|lần|-1 31 -16 41
behind|lập|0 0 1 52
behind|lắc|0 0 0 -24
behind|lắp|0 1 -1 0
behind|lễ|40 0 0 -37
behind|lệ|12 -1 0 -19
behind|lộc|0 8 -8 10
behind|lộ|14 7 0 0
behind|lớp|3 29 6 12
behind|lợn|4 18 0 53
behind|lợp|-49 0 0 -37
behind|lục|-3 11 0 0
behind|lừa|-1 -13 0 0
behind|lực|18 1 -2 -6
behind|may|0 -38 0 -10
behind|ma|-2 -5 -1 0
behind|minh|-3 21 -1 -10
behind|mong|0 0 -32 2
behind|mttq|2 0 8 14
behind|mua|24 -36 0 22
behind|muối|-3 0 0 14
behind|muộn|0 0 0 26
behind|m|1 0 0 0
behind|màu|40 0 0 41
behind|mà|0 0 0 5
behind|máy|0 22 0 31
behind|mía|-56 -4 0 16
behind|môi|1 0 -1 1
behind|mô|5 0 0 6
behind|mùa|-16 -2 0 -6
behind|mưa|-19 -43 0 0
behind|mạnh|0 0 9 0
behind|mất|-5 29 0 29
behind|mấy|-22 0 0 -2
behind|mặc|0 10 0 -29
behind|mặt|0 0 1 3
behind|mốc|14 0 3 13
behind|mổ|0 0 0 -21
behind|mỗi|0 1 -5 0
behind|mới|-26 41 0 0
behind|mời|-2 3 19 0
behind|mở|0 0 32 1
behind|mục|-1 -14 19 -1
behind|mức|-7 0 0 -62
behind|mực|-1 -4 11 -12
behind|nam|0 0 11 0
behind|nay|10 -32 0 -1
behind|ngao|17 -7 0 57
behind|ngay|-45 0 -11 -26
behind|nghe|-6 0 -18 -7
behind|nghiên|0 0 0 6
behind|nghiệm|-12 14 25 -7
behind|nghĩa|0 1 0 4
behind|nghề|22 0 0 -32
behind|nghị|5 0 0 0
behind|ngoài|-18 -22 32 0
behind|nguyên|0 0 0 20
behind|nguồn|-22 0 0 0
behind|ngành|-8 19 -4 0
behind|ngân|0 0 0 3
behind|ngô|-2 -2 0 -1
behind|ngõ|4 0 4 22
behind|ngăn|0 0 37 -1
behind|ngư|9 -13 0 0
behind|ngược|24 0 0 -30
behind|ngại|0 0 0 8
behind|ngập|-18 -40 0 0
behind|ngắt|0 0 0 21
behind|nhiều|0 42 0 11
behind|nhiệm|0 0 7 22
behind|nhà|-1 1 -3 0
behind|nhân|-1 0 20 2
behind|nhãn|21 9 0 -39
behind|nhưng|0 0 -1 -8
behind|như|-69 -30 0 -40
behind|nhường|0 0 0 1
behind|nhầm|12 -5 0 0
behind|nhận|-33 0 0 0
behind|nhập|-37 -20 0 -27
behind|nhật|-9 -11 0 -26
behind|nhắc|14 0 11 35
behind|nhẹ|0 4 0 0
behind|nhờ|39 -20 0 9
behind|những|13 -8 0 1
behind|nhựa|0 0 35 -33
behind|ninh|6 -2 0 31
behind|niêm|23 0 0 -28
behind|nq|10 0 0 21
behind|nuôi|-24 0 0 -29
behind|nâng|0 0 1 0
behind|né|0 0 0 -36
behind|nên|-39 0 0 -18
behind|nêu|0 0 51 0
behind|nói|0 9 28 0
behind|nông|-17 0 0 1
behind|năm|-6 -13 0 -24
behind|năng|32 0 0 1
behind|nơi|-2 18 0 23
behind|nước|0 15 0 0
behind|nạo|-1 0 6 -27
behind|nậm|-1 14 0 -18
behind|nằm|-8 1 10 7
behind|nếu|-16 18 0 0
behind|nề|0 0 0 23
behind|nể|0 0 0 16
behind|nội|-7 -26 -2 -16
behind|nộp|-2 19 2 0
behind|nợ|1 1 0 0
behind|nửa|-5 -17 0 0
behind|ocop|15 0 -1 85
behind|papi|0 0 -1 43
behind|pa|-22 10 -11 2
behind|pbt|0 -4 -18 0
behind|pccc|0 0 12 23
behind|pci|-14 0 -5 -11
behind|phiên|0 0 12 23
behind|phong|6 -44 33 9
behind|phun|0 1 27 8
behind|pháo|0 0 0 -13
behind|phát|0 -2 0 0
behind|phá|-5 -19 0 2
behind|phân|18 2 0 6
behind|phê|0 0 -1 27
behind|phía|0 2 0 -12
behind|phí|4 -1 0 -16
behind|phó|-2 0 -12 -2
behind|phú|18 -1 0 0
behind|phương|-1 0 -2 0
behind|phước|-1 6 0 15
behind|phường|0 0 -49 1
behind|phạm|-4 0 0 -2
behind|phạt|12 0 3 2
behind|phải|-33 0 0 0
behind|phản|1 -2 -1 22
behind|phấn|0 0 9 35
behind|phối|0 0 -1 0
behind|phố|43 0 0 -23
behind|phổ|-9 0 -1 0
behind|phục|16 0 -4 1
behind|phụ|-11 0 0 0
behind|phủ|38 -20 0 1
behind|quang|-24 0 0 0
behind|quan|16 0 -13 -3
behind|qua|0 -14 0 0
behind|quy|0 -4 -2 -15
behind|quyết|-27 16 1 0
behind|quán|25 0 0 -35
behind|quá|-33 65 2 2
behind|quét|27 0 -9 -17
behind|quý|-1 0 0 0
behind|quảng|0 0 1 19
behind|quản|1 0 1 2
behind|quận|25 0 -24 2
behind|quế|0 0 0 -5
behind|quốc|0 0 0 14
behind|quỹ|-20 0 0 -1
behind|rau|0 1 0 18
behind|ra|-1 0 0 26
behind|riêng|15 0 0 13
behind|ruộng|16 -6 0 0
behind|rà|0 0 34 0
behind|rác|-31 43 -1 30
behind|rét|24 -7 0 39
behind|rõ|-19 16 0 26
behind|rút|-11 -2 0 -1
behind|rằng|8 0 0 33
behind|rừng|1 0 0 -1
behind|sai|18 -10 0 -21
behind|sa|0 0 -19 3
behind|sinh|9 -2 -1 0
behind|sipas|17 -11 -24 -40
behind|siết|0 0 2 3
behind|song|30 -30 0 -1
behind|so|50 -11 -1 32
behind|soạn|14 9 0 19
behind|suối|-1 2 0 0
behind|sàng|9 0 12 0
behind|sáp|5 0 0 10
behind|sát|0 0 0 26
behind|sáu|0 0 1 -4
behind|sâu|0 -1 0 0
behind|sông|-4 11 0 34
behind|sĩ|17 0 0 0
behind|sơn|9 -5 0 -49
behind|sơ|0 0 -1 0
behind|sương|0 -10 0 -10
behind|sạt|-18 -5 0 -1
behind|sản|5 -1 0 2
behind|sầu|27 0 5 -53
behind|sắp|1 0 32 6
behind|sẵn|0 0 9 27
behind|sốt|0 -18 0 0
behind|sổ|2 1 0 -4
behind|sớm|-1 0 3 -9
behind|sở|0 0 -15 0
behind|sợ|0 0 0 6
behind|sụt|0 72 0 -10
behind|sửa|22 0 47 0
behind|sử|0 6 2 0
behind|sự|-5 2 0 73
behind|tai|31 1 0 1
behind|tam|0 0 0 -54
behind|tang|38 -13 0 -46
behind|tham|1 0 0 0
behind|thanh|-47 0 0 1
behind|thay|0 -1 1 -9
behind|theo|0 -12 0 -1
behind|thi|-28 13 0 -12
behind|thiết|9 -3 0 -26
behind|thiếu|0 -18 0 0
behind|thiệt|0 0 0 30
behind|thoát|18 -28 -7 34
behind|thua|-21 31 0 42
behind|thuyết|0 0 0 1
behind|thuyền|0 2 0 22
behind|thuế|-31 -61 0 0
behind|thuốc|0 1 -44 31
behind|thuộc|-24 44 0 -49
behind|thành|0 0 0 -1
behind|thái|0 -1 0 0
behind|tháng|-37 1 0 -8
behind|tháo|1 0 5 -3
behind|thân|-1 7 0 0
behind|thêm|1 0 0 -7
behind|thôn|0 0 -8 9
behind|thúc|0 0 7 0
behind|thăm|12 0 0 -55
behind|thư|10 -20 0 -15
behind|thương|-14 0 0 -32
behind|thường|0 0 1 1
behind|thưởng|0 0 0 4
behind|thạnh|0 0 7 11
behind|thảo|0 0 -17 0
behind|thả|0 0 29 0
behind|thấp|-13 28 0 1
behind|thất|0 -4 0 -45
behind|thẩm|-2 0 1 -11
behind|thế|31 -12 0 6
behind|thể|13 0 0 0
behind|thị|1 0 -10 0
behind|thống|2 0 0 10
behind|thời|-23 0 0 -27
behind|thợ|-10 14 -4 -9
behind|thủy|-9 0 0 0
behind|thủ|-2 0 0 0
behind|thứ|0 6 0 2
behind|thực|0 0 -1 0
behind|tinh|5 0 0 1
behind|tin|0 23 0 26
behind|tiêm|1 0 0 0
behind|tiêu|-6 0 0 -9
behind|tiếng|0 26 0 36
behind|tiến|-4 0 0 13
behind|tiếp|0 -6 11 0
behind|tiết|10 -1 1 1
behind|tiền|5 1 0 0
behind|tiểu|1 0 0 11
behind|toàn|-1 25 -1 0
behind|trang|0 0 0 1
behind|tranh|0 0 1 0
behind|trao|-12 0 0 -4
behind|triển|1 0 0 -47
behind|trong|-5 0 0 0
behind|trung|2 0 0 -11
behind|truy|22 0 1 1
behind|tr|0 0 -3 0
behind|trái|0 18 0 13
behind|tránh|0 0 60 11
behind|trâu|25 0 0 55
behind|trên|-26 -3 0 -1
behind|trình|0 0 3 40
behind|trích|19 0 -2 0
behind|trước|1 0 -27 -3
behind|trường|34 -1 0 0
behind|trưởng|0 0 0 -4
behind|trại|0 0 10 -40
behind|trạm|2 0 0 -21
behind|trả|16 0 -1 -13
behind|trấn|0 0 12 0
behind|trần|24 0 -4 0
behind|trật|11 0 0 0
behind|trẻ|-6 0 -5 0
behind|trễ|0 0 0 2
behind|trọng|0 0 16 10
behind|trồng|1 0 0 0
behind|trộm|3 0 0 2
behind|trợ|0 0 10 -40
behind|trụ|-2 -11 0 -3
behind|trừ|0 8 0 65
behind|trực|-9 21 3 -2
behind|tuy|55 0 0 18
behind|tuyên|0 0 2 -1
behind|tuyến|0 23 0 -40
behind|tuyển|-38 -1 0 4
behind|tu|17 0 17 -30
behind|tuần|-1 0 5 0
behind|tài|-6 0 -9 0
behind|tách|-1 9 0 0
behind|tái|-2 -18 1 44
behind|tân|17 -6 -33 -22
behind|tìm|0 0 0 -14
behind|tình|-6 -19 0 -1
behind|tích|0 0 20 -48
behind|tính|-1 0 0 4
behind|tín|0 32 0 -43
behind|tòa|-5 0 -20 0
behind|tôm|24 7 0 -17
behind|tăng|0 0 1 0
behind|tư|0 0 9 1
behind|tương|-51 22 0 22
behind|tưới|3 10 24 -36
behind|tại|0 0 11 -15
behind|tạm|0 0 0 -20
behind|tạo|0 0 29 -1
behind|tảo|0 24 -1 8
behind|tập|0 0 43 0
behind|tặng|13 0 0 -14
behind|tết|-1 -2 48 21
behind|tỉnh|0 0 0 2
behind|tịch|0 0 0 -1
behind|tốc|22 1 0 0
behind|tố|51 0 -35 -72
behind|tồn|1 0 0 1
behind|tổng|0 0 -6 0
behind|tổ|0 0 33 -13
behind|tội|0 1 0 -14
behind|tới|13 17 -6 0
behind|tờ|-21 8 -10 -24
behind|từng|1 0 -2 51
behind|từ|-50 0 -7 0
behind|tự|55 -32 0 4
behind|tỷ|0 0 0 1
behind|ubkt|-23 -17 -1 0
behind|ubmttq|0 0 18 17
behind|ubnd|0 0 -3 0
behind|viettel|0 0 0 -4
behind|vi|-3 0 0 0
behind|việc|0 0 0 8
behind|viện|-22 0 1 -9
behind|vn|-4 0 0 0
behind|vp|0 0 8 0
behind|vài|0 0 0 22
behind|vàng|-2 5 0 24
behind|vào|-8 16 20 0
behind|và|-33 0 -7 -8
behind|vá|12 -2 1 -2
behind|vé|0 27 0 2
behind|vì|0 0 0 8
behind|vùng|1 0 0 0
behind|vũ|0 0 -16 0
behind|vướng|0 -2 0 0
behind|vườn|-39 33 0 -15
behind|vượt|3 0 0 50
behind|vải|7 11 -6 18
behind|vẫn|0 5 0 -32
behind|vận|0 0 43 0
behind|vật|0 -3 0 19
behind|vắng|-34 0 -32 -23
behind|về|0 12 1 -10
behind|vệ|7 9 -3 8
behind|vỉa|-4 -21 0 0
behind|vốn|1 0 0 22
behind|với|0 0 7 -38
behind|vụ|0 0 0 29
behind|vừa|-20 -1 16 0
behind|vững|0 0 -5 0
behind|xem|-28 0 0 0
behind|xe|15 -1 0 4
behind|xin|0 0 35 0
behind|xi|-23 51 0 -31
behind|xong|0 0 0 18
behind|xoài|0 0 0 -24
behind|xuất|0 0 0 27
behind|xuống|-3 -13 0 0
behind|xác|-11 22 20 6
behind|xâm|16 0 0 0
behind|xây|0 0 4 0
behind|xã|0 0 0 1
behind|xét|20 -7 13 12
behind|xóa|2 0 20 -17
behind|xưởng|-23 0 0 23
behind|xảy|0 1 0 16
behind|xả|-26 28 0 6
behind|xếp|0 1 -1 0
behind|xử|0 0 28 -1
behind|y|12 1 0 3
behind|yên|-23 24 0 2
behind|yêu|0 0 -38 -7
behind|án|-41 5 0 17
behind|ít|-7 5 0 2
behind|ông|0 -18 0 0
behind|ô|0 13 0 5
behind|ý|0 -7 0 -1
behind|ăn|18 3 0 5
behind|đakrông|0 0 11 0
behind|đa|2 -12 0 0
behind|đi|0 2 0 0
behind|điều|0 1 0 9
behind|điểm|7 -5 -7 -33
behind|điện|24 0 1 15
behind|đo|-8 9 0 0
behind|đoàn|4 0 -1 0
behind|đoạn|23 -1 0 0
behind|đuối|29 1 -2 0
behind|đ|0 0 -24 -1
behind|đài|0 0 -18 14
behind|đàn|0 0 0 -39
behind|đào|0 0 -1 0
behind|đám|18 0 0 -1
behind|đáng|-7 0 0 -34
behind|đánh|0 0 0 7
behind|đá|0 0 0 -20
behind|đã|-38 1 0 -5
behind|đèn|-15 20 0 -1
behind|đê|1 0 0 20
behind|đình|0 0 0 25
behind|đích|0 0 18 0
behind|đính|35 8 -7 1
behind|đóng|32 -8 27 15
behind|đón|-37 0 -1 0
behind|đó|-19 -3 0 -44
behind|đông|0 14 0 -33
behind|đôn|0 1 -3 -38
behind|đô|0 1 0 0
behind|đùn|0 9 0 -1
behind|đúng|0 0 13 1
behind|đăng|2 -6 3 -3
behind|đơn|1 0 -13 0
behind|đưa|1 0 0 9
behind|đường|1 2 0 -9
behind|được|0 0 0 -1
behind|đại|2 0 0 -15
behind|đạt|16 0 0 -54
behind|đảm|7 -6 0 -11
behind|đảng|-1 0 -20 0
behind|đảo|-25 17 0 -51
behind|đất|1 -1 0 0
behind|đấu|0 -1 9 7
behind|đầu|0 3 0 0
behind|đẩy|26 -9 24 0
behind|đập|-7 0 0 0
behind|đậu|-24 0 16 30
behind|đặc|-1 0 0 12
behind|đặt|0 -1 35 5
behind|đến|-50 0 0 -30
behind|đề|35 0 -1 0
behind|để|0 0 0 -47
behind|định|0 0 0 -2
behind|đọc|0 9 -8 0
behind|đối|0 0 2 53
behind|đồng|1 0 -1 -9
behind|đồn|0 0 0 45
behind|đội|0 1 13 17
behind|động|34 0 0 -52
behind|độ|1 0 0 0
behind|đời|4 18 -1 2
behind|đỡ|-34 0 0 0
behind|đợt|-17 0 0 0
behind|đức|1 23 0 -28
behind|đứng|0 0 0 1
behind|đừng|0 0 28 0
behind|ước|-38 20 17 9
behind|ấn|-5 0 23 -15
behind|ổn|0 -1 15 14
behind|ổ|9 -3 0 12
behind|ở|10 -15 0 28
behind|ủy|0 0 16 -5
brief completed|0|-71 3 0 67
brief completed|1|-47 0 0 -4
brief completed|2|-22 0 0 -1
brief completed|3|37 0 0 0
brief course|- fall|0 14 0 -6
brief course|- still|-1 0 0 0
brief course|0 still|-20 32 0 16
brief course|1 still|0 17 0 0
brief course|2 fall|0 1 0 0
brief course|2 rise|59 0 0 -13
brief course|3 fall|0 1 0 0
brief course|3 rise|15 0 0 -34
brief course|3 still|-1 1 0 -7
brief course|4 fall|-33 53 0 0
brief course|4 rise|51 0 0 49
brief course|4 still|-57 0 0 -16
brief course|5 rise|10 0 0 11
brief course|5 still|-1 0 0 -1
brief course|6 rise|34 0 0 25
brief course|6 still|0 0 0 15
brief gives a body work|,|0 0 17 -1
brief gives a body work|:|0 0 -2 -2
brief gives a body work|;|0 0 -6 0
brief gives work|none :|0 0 6 1
brief gives work|none ;|-7 0 24 13
brief gives work|open :|0 0 1 0
brief gives work|open ;|1 0 13 0
brief gives work|result ,|12 -1 0 -3
brief gives work|result :|-11 0 0 -11
brief gives work|result ;|-25 -25 0 -19
brief gives work|result alone|45 0 0 0
brief gives work|result start|2 0 0 0
brief gives work|shortcoming ,|0 1 -1 -18
brief gives work|shortcoming :|0 16 0 -34
brief gives work|shortcoming ;|-7 0 3 0
brief gives work|shortcoming alone|0 46 0 0
brief gives work|shortcoming start|1 -12 -1 0
brief gives work|task ,|0 0 36 -102
brief gives work|task :|0 0 28 1
brief gives work|task ;|0 0 1 0
brief gives work|task alone|0 0 28 0
brief gives work|task start|0 0 2 0
brief has|count|19 0 0 0
brief has|fall|0 45 0 -2
brief has|figure|-1 0 -6 0
brief has|rise|14 0 0 3
brief has|target|-1 0 -19 0
brief is|deed|0 0 7 0
brief is|labelled|-1 0 0 1
brief is|last|-1 0 0 0
brief is|opened|0 0 1 -17
brief is|piece|-7 37 0 0
brief is|promised|-1 -1 -6 0
brief is|unstopped|-3 0 0 0
brief joint behind|:|0 -1 0 0
brief joint behind|;|0 0 9 0
brief joint behind|start|0 0 0 2
brief joint behind|turn|0 0 0 -30
brief left, side, joint|merit,merit :|25 0 0 78
brief left, side, joint|merit,merit ;|-1 0 0 31
brief left, side, joint|merit,merit start|-1 0 0 -2
brief left, side, joint|merit,merit turn|3 31 0 7
brief left, side, joint|merit,none ,|0 0 0 1
brief left, side, joint|merit,none :|-1 0 0 -5
brief left, side, joint|merit,none turn|43 -16 0 -22
brief left, side, joint|merit,want ,|0 48 -1 -9
brief left, side, joint|merit,want ;|0 20 0 0
brief left, side, joint|merit,want start|17 0 0 0
brief left, side, joint|merit,want turn|23 -24 0 1
brief left, side, joint|none,merit ,|0 0 1 0
brief left, side, joint|none,merit :|10 0 0 33
brief left, side, joint|none,merit ;|0 0 0 4
brief left, side, joint|none,merit turn|-4 19 0 0
brief left, side, joint|none,none start|0 0 -13 0
brief left, side, joint|none,none turn|1 0 0 0
brief left, side, joint|none,want ,|0 0 0 -12
brief left, side, joint|none,want :|0 25 0 0
brief left, side, joint|none,want ;|1 28 0 0
brief left, side, joint|none,want start|-13 -2 0 0
brief left, side, joint|none,want turn|36 -7 0 20
brief left, side, joint|want,- start|0 -1 0 0
brief left, side, joint|want,- turn|0 -22 0 0
brief left, side, joint|want,merit ;|0 3 0 0
brief left, side, joint|want,merit start|0 15 0 0
brief left, side, joint|want,merit turn|-17 32 0 0
brief left, side, joint|want,none :|0 0 0 -11
brief left, side, joint|want,none turn|0 1 0 18
brief left, side, joint|want,want ,|0 0 0 -37
brief left, side, joint|want,want :|0 10 0 0
brief left, side, joint|want,want ;|0 49 0 0
brief left, side, joint|want,want start|-23 0 0 0
brief left, side, joint|want,want turn|0 0 0 32
brief left|;|0 0 0 1
brief length before|1 ,|0 0 -1 0
brief length before|1 ;|7 0 16 -10
brief length before|1 end|2 21 0 0
brief length before|2 ,|0 0 0 11
brief length before|2 ;|1 0 3 -14
brief length before|2 end|1 0 -2 0
brief length before|2 turn|0 6 -17 0
brief length before|3 ;|0 1 0 1
brief length before|3 end|0 0 0 -1
brief length before|3 turn|12 3 -21 -21
brief length before|4 ,|0 0 0 -7
brief length before|4 ;|0 0 -1 0
brief length before|4 turn|0 0 1 21
brief length before|5 :|0 0 25 1
brief length before|5 ;|-2 0 0 3
brief length before|5 turn|3 1 1 0
brief length before|6 :|2 0 0 3
brief length before|6 ;|-1 0 0 1
brief length before|6 end|-1 0 0 0
brief length before|6 turn|0 -3 1 16
brief length|1|0 0 -2 1
brief length|5|0 0 0 -1
brief length|6|-1 0 0 0
brief mode, left|none :|14 0 6 0
brief mode, left|none ;|0 0 9 2
brief mode, left|none turn|0 -18 0 41
brief mode, left|open ;|0 0 0 4
brief mode, left|open turn|1 1 0 0
brief mode, left|result ,|0 0 0 -20
brief mode, left|result :|42 0 0 -8
brief mode, left|result ;|18 1 0 3
brief mode, left|result start|3 0 0 0
brief mode, left|result turn|-5 0 0 40
brief mode, left|shortcoming :|0 36 0 -7
brief mode, left|shortcoming ;|-14 1 0 0
brief mode, left|shortcoming turn|0 -8 0 1
brief mode, left|task ,|0 0 31 -2
brief mode, left|task :|0 0 1 15
brief mode, left|task turn|9 1 13 -7
brief mode|none|-9 0 -11 0
brief mode|result|24 0 0 0
brief mode|shortcoming|-2 1 0 -7
brief mode|task|0 0 37 -13
brief percent|0|0 0 -5 0
brief percent|10|0 0 0 -6
brief percent|1|15 0 0 -14
brief percent|2|-15 0 -7 0
brief percent|3|0 1 0 -3
brief percent|4|-6 45 1 -10
brief percent|5|0 36 0 14
brief percent|6|-22 0 -48 0
brief percent|7|25 -1 1 -1
brief percent|8|0 0 1 0
brief percent|9|0 0 0 1
brief right|:|0 -1 0 0
brief right|;|0 0 22 1
brief right|end|0 0 -21 0
brief right|turn|-11 0 0 0
brief side, right|merit merit|-1 0 0 0
brief side, right|merit none|0 0 1 1
brief side, right|merit want|0 1 0 0
brief side, right|none -|0 0 -6 0
brief side, right|none none|0 0 12 0
brief side, right|want -|0 0 0 -1
brief side, right|want merit|-3 0 0 -1
brief side, right|want want|0 9 0 -1
brief sides|merit,merit none|-4 0 0 0
brief sides|merit,merit want|23 0 0 0
brief sides|merit,want want|-1 1 1 -21
brief sides|none,none want|0 5 0 0
brief sides|none,want merit|11 0 0 18
brief sides|want,want merit|-8 0 0 63
brief sides|want,want none|0 0 -46 24
brief sides|want,want want|0 0 0 -7
brief table at head|AGENT_VERBS|0 0 1 0
brief table at head|AMIDST|0 -12 0 0
brief table at head|ANSWERS|1 0 0 0
brief table at head|ASKS|0 0 1 -4
brief table at head|ASSERTED|32 0 1 2
brief table at head|BESIDES|1 -1 0 -2
brief table at head|CAUSES|0 -1 0 6
brief table at head|CIRCUMSTANCES|-20 0 0 0
brief table at head|CONCESSIONS|-32 0 0 0
brief table at head|CONNECTIVES:0|-12 0 0 0
brief table at head|CONNECTIVES:3|1 0 0 0
brief table at head|CONTENTS|0 0 -2 0
brief table at head|DEGREES|0 20 0 -5
brief table at head|DENIALS|1 0 0 0
brief table at head|DUE_CUES|-1 0 0 0
brief table at head|DUE_EVENTS|0 0 0 1
brief table at head|ENUMERATORS|-1 -14 0 0
brief table at head|FALLS|-4 12 17 0
brief table at head|GROUNDS|-19 0 0 -1
brief table at head|HANDLING|1 0 1 0
brief table at head|HEIGHTENERS|0 1 0 0
brief table at head|HELPED|-18 -1 -2 0
brief table at head|INTRODUCTIONS|0 0 -6 0
brief table at head|LACKING|0 0 0 8
brief table at head|LESS_IS_BETTER|0 0 0 -7
brief table at head|MEASURES|0 0 0 1
brief table at head|MERITS:1|0 0 12 -1
brief table at head|MODALS|0 0 0 1
brief table at head|NEUTRAL|-24 3 0 35
brief table at head|NOT_ONLY|32 0 27 1
brief table at head|NOUN_TAILS|-1 0 0 0
brief table at head|NO_MERITS|-14 0 -1 8
brief table at head|NO_VERBS|-1 0 -13 0
brief table at head|NO_WANTS|-4 0 0 -8
brief table at head|ONLY|0 0 0 10
brief table at head|ORDERS|0 0 0 -1
brief table at head|OUTCOMES|0 0 0 6
brief table at head|OWNER_OPENERS|-18 0 -2 -1
brief table at head|OWNER_RESTS|0 0 0 -1
brief table at head|PREPOSITIONS|-2 0 0 0
brief table at head|PRODUCES|0 0 1 -1
brief table at head|PROMISES|-41 -1 -11 -36
brief table at head|REPEATED|0 0 38 14
brief table at head|REQUESTS|0 0 -9 0
brief table at head|RISES|1 3 -5 1
brief table at head|SAME_MATTER|-1 0 0 0
brief table at head|SPELLING|-13 0 0 24
brief table at head|TASK_OPENERS|0 0 -1 0
brief table at head|TASK_VERBS|0 0 23 -20
brief table at head|TERM_LABELS:due|0 7 0 -1
brief table at head|TERM_LABELS:product|0 0 0 16
brief table at head|TOLD:false|0 22 0 0
brief table at head|TOPICS|-1 0 0 0
brief table at head|VAGUE_DUES|13 -2 0 0
brief table at head|WANTS:1|0 0 0 3
brief table at head|WANTS:3|0 0 0 8
brief table at head|WANT_TOPICS:3|0 -16 0 0
brief table at head|WANT_TOPICS:6|0 -10 0 -1
brief table at head|WITH|0 0 0 1
brief told|0|0 0 0 1
brief told|2|0 0 0 1
clause|0|-1 -12 -15 0
clause|1|0 0 0 23
clause|2|0 1 0 19
completed|0|-43 60 0 2
completed|1|-26 1 0 0
completed|2|0 0 0 -6
completed|3|57 0 1 0
course|- fall|0 1 0 -7
course|- rise|0 0 0 -1
course|0 still|-8 50 0 9
course|1 fall|43 -31 0 41
course|1 rise|32 -1 0 0
course|1 still|0 68 -1 0
course|2 fall|-1 34 0 0
course|2 rise|76 -5 0 -17
course|2 still|-13 57 0 0
course|3 fall|-2 38 0 -2
course|3 rise|34 0 0 -28
course|3 still|-18 25 0 -1
course|4 fall|-12 43 0 -1
course|4 rise|78 0 0 0
course|4 still|-15 0 0 -3
course|5 fall|21 -13 0 -7
course|5 rise|56 0 0 0
course|5 still|0 0 0 -2
course|6 fall|-44 44 0 7
course|6 rise|20 0 0 5
course|6 still|15 0 1 6
end before|"|-12 -3 -10 0
end before|%|-1 0 0 -11
end before|)|0 0 0 -7
end before|anh|0 0 24 15
end before|ao|-33 -1 11 3
end before|atm|14 0 0 12
end before|a|-20 0 6 3
end before|ban|-7 0 -5 0
end before|ba|0 1 0 -21
end before|bhyt|16 -13 11 15
end before|binh|-31 0 -29 -20
end before|biên|0 0 0 21
end before|biến|-1 2 1 2
end before|biết|0 0 -42 -30
end before|biển|0 5 0 13
end before|biểu|0 0 0 -6
end before|biện|8 0 0 8
end before|btctw|0 0 2 52
end before|buôn|18 -6 -1 -40
end before|buổi|-1 33 -16 17
end before|b|0 -1 0 0
end before|bài|1 0 0 31
end before|bàng|-20 0 0 24
end before|bàn|0 1 3 30
end before|bày|2 0 0 12
end before|bán|0 19 0 30
end before|báo|-8 0 11 11
end before|bãi|-47 0 0 40
end before|bão|-10 0 12 -30
end before|bè|0 0 0 35
end before|bênh|-36 -23 0 1
end before|bò|21 0 0 20
end before|bón|0 0 0 4
end before|bùn|0 0 15 -18
end before|bù|0 0 29 -17
end before|băng|40 -8 0 7
end before|bơm|0 1 0 36
end before|bước|-1 2 0 18
end before|bạch|0 0 0 26
end before|bạc|0 -22 1 0
end before|bạ|0 0 0 5
end before|bảng|5 0 0 29
end before|bản|-4 0 0 0
end before|bảo|15 0 0 -69
end before|bảy|15 0 0 -48
end before|bậc|53 -14 0 -72
end before|bận|0 8 0 0
end before|bật|84 0 0 -7
end before|bắt|15 -13 0 28
end before|bằng|0 0 0 -24
end before|bến|8 0 0 31
end before|bền|-21 27 -2 -1
end before|bệnh|-32 0 24 0
end before|bệ|8 0 0 -22
end before|bỏ|-1 10 0 19
end before|bổng|9 -1 0 0
end before|bổ|1 -1 0 -2
end before|bộ|0 0 16 -1
end before|bờ|-3 5 -1 10
end before|cai|0 0 9 13
end before|camera|0 0 0 -20
end before|canh|26 -6 0 49
end before|can|25 0 -6 8
end before|cao|4 0 0 1
end before|ca|-1 45 0 -1
end before|cchc|26 26 0 -1
end before|che|0 0 0 -3
end before|chi|0 1 -2 18
end before|chiếc|-55 15 0 -51
end before|chiếm|0 0 1 39
end before|chiếu|0 23 0 19
end before|chung|0 0 2 -22
end before|chuyến|-1 -35 0 -29
end before|chuyển|0 0 0 1
end before|chuyện|0 0 11 0
end before|chuông|24 -19 0 50
end before|chuẩn|0 0 0 36
end before|chuồng|2 -1 0 0
end before|cháu|-18 -17 0 7
end before|cháy|0 0 2 50
end before|chân|0 0 0 10
end before|châu|-1 0 0 7
end before|chè|-1 -1 -1 1
end before|chính|0 0 0 3
end before|chín|0 -2 33 1
end before|chí|30 0 0 0
end before|chôm|0 0 0 52
end before|chùa|0 0 14 16
end before|chưa|-19 9 0 -8
end before|chương|-12 24 0 39
end before|chạm|0 -5 0 7
end before|chạy|13 0 -10 -16
end before|chải|0 0 0 15
end before|chảy|-32 0 0 -13
end before|chất|1 0 3 1
end before|chật|0 3 0 12
end before|chặn|0 26 0 0
end before|chẽ|0 0 0 46
end before|chết|-1 27 0 32
end before|chế|0 0 1 0
end before|chỉnh|0 0 0 33
end before|chỉ|0 0 -29 -31
end before|chốt|0 0 11 0
end before|chờn|28 0 0 0
end before|chờ|0 0 0 30
end before|chợ|-1 1 34 0
end before|chủ|0 0 0 -2
end before|chứa|0 0 22 -1
end before|chức|-17 -25 -30 -8
end before|chừng|-54 -33 0 0
end before|chữa|0 0 5 0
end before|chữ|-23 -16 21 -2
end before|ck|-20 -18 0 12
end before|con|0 24 0 0
end before|cp|0 0 0 5
end before|cuộc|0 0 0 19
end before|c|0 0 2 0
end before|cách|0 48 0 -16
end before|cáo|1 0 0 -44
end before|cát|0 -1 2 9
end before|cá|-22 4 0 -1
end before|cân|-2 7 0 54
end before|cây|0 0 0 -1
end before|còn|0 1 0 22
end before|cói|-12 -44 -37 -8
end before|có|-10 8 0 11
end before|côi|0 0 0 -21
end before|công|0 0 0 -8
end before|cùng|0 0 6 17
end before|cúng|0 0 0 32
end before|căn|13 0 0 0
end before|cũ|0 0 5 0
end before|cơ|1 0 18 -4
end before|cư|8 0 -9 -41
end before|cương|-6 0 10 -20
end before|cước|9 0 0 26
end before|cường|-41 1 0 -13
end before|cảm|0 0 0 27
end before|cảng|16 0 0 1
end before|cả|-15 0 -14 -18
end before|cấm|0 0 5 0
end before|cấp|4 0 2 0
end before|cấu|0 -10 0 17
end before|cầm|0 0 22 -14
end before|cầu|1 0 0 0
end before|cẩm|0 0 0 22
end before|cập|0 16 -9 -20
end before|cắp|-26 18 18 -13
end before|cọc|6 -11 0 0
end before|cỏ|0 35 10 1
end before|cống|0 1 0 1
end before|cốt|0 0 0 1
end before|cố|-14 1 0 21
end before|cổ|0 0 -17 56
end before|cỗi|27 -6 0 -12
end before|cộng|9 0 1 -1
end before|cục|-1 0 0 0
end before|cụm|0 5 -4 39
end before|cụ|1 0 0 -40
end before|cửa|0 27 32 15
end before|cử|33 0 35 -35
end before|cực|-47 -1 0 -26
end before|dang|-15 -34 17 6
end before|dinh|0 6 13 0
end before|diễn|0 0 1 0
end before|diện|-23 -12 0 23
end before|doanh|-1 0 2 14
end before|do|-17 62 0 -47
end before|dt|10 31 0 47
end before|dung|1 -1 -2 26
end before|duyệt|0 -23 0 -3
end before|dài|0 -1 0 -1
end before|dày|-11 25 0 25
end before|dân|1 0 -15 -18
end before|dòng|-10 13 0 -11
end before|dõi|0 0 37 8
end before|dùng|1 -1 0 11
end before|dưa|0 -40 -10 -25
end before|dư|2 0 0 1
end before|dương|0 0 0 20
end before|dưỡng|3 25 -8 27
end before|dần|0 2 0 50
end before|dầu|-49 0 0 -24
end before|dẫn|9 0 0 46
end before|dậy|-3 2 0 0
end before|dịch|30 0 0 1
end before|dột|-25 0 42 0
end before|dở|21 -17 9 43
end before|dục|5 0 -35 3
end before|dụng|15 -19 0 0
end before|dứt|0 5 0 0
end before|dừng|27 -8 -2 -47
end before|dựng|-23 0 1 0
end before|f0|0 0 0 20
end before|fdi|4 0 0 32
end before|giang|-28 0 0 0
end before|gianh|-7 0 0 -4
end before|gian|0 0 -12 -12
end before|gia|27 0 0 -5
end before|giuộc|0 0 3 24
end before|gi|19 -1 0 0
end before|già|2 0 1 -15
end before|giáo|0 0 -27 -8
end before|giá|0 0 0 1
end before|giêng|0 0 0 17
end before|gió|-1 0 1 46
end before|giảm|13 0 0 -6
end before|giảng|0 -10 -10 0
end before|giấy|-42 0 -18 -4
end before|giếng|0 0 22 42
end before|giọt|-1 0 0 28
end before|giỏi|-8 33 1 0
end before|giống|7 -3 23 28
end before|giới|0 0 0 -47
end before|giờ|13 0 -17 0
end before|giữ|9 -7 0 -3
end before|glei|-3 0 0 0
end before|gom|0 0 0 29
end before|gà|-4 9 0 1
end before|gái|-7 39 0 40
end before|góp|-41 -16 18 22
end before|gạo|0 0 0 42
end before|gạt|0 6 -6 0
end before|gắng|0 0 0 36
end before|gắt|1 31 0 0
end before|gặt|0 0 0 -7
end before|gọn|13 0 28 19
end before|gốc|1 10 0 36
end before|gốm|18 0 0 -10
end before|gồm|-31 -35 -19 0
end before|gỗ|2 0 23 7
end before|gỡ|-4 4 0 6
end before|gửi|-1 0 0 0
end before|hai|0 17 -1 -18
end before|ha|-3 -10 0 -12
end before|heo|0 0 0 11
end before|heroin|-4 -13 -7 -8
end before|hiêm|22 -17 0 -17
end before|hiểm|-9 11 7 1
end before|hiện|0 0 -5 1
end before|hiệp|0 0 0 1
end before|hiệu|0 0 0 -9
end before|hoang|-26 34 0 27
end before|hoa|37 -22 4 2
end before|hoài|0 0 -7 -7
end before|hoạch|23 0 0 0
end before|hoạt|0 0 0 -35
end before|huyết|-29 45 0 4
end before|huyện|-32 0 0 0
end before|hàng|0 14 9 19
end before|hành|-29 0 0 0
end before|hàn|-12 -18 -6 -17
end before|hàu|13 -23 0 43
end before|háng|2 0 0 11
end before|hè|0 0 2 2
end before|hình|0 0 3 0
end before|hòa|2 0 -25 -27
end before|hóa|-1 0 0 8
end before|hôn|0 0 -8 15
end before|hđnd|0 0 -1 26
end before|hơn|8 -45 0 31
end before|hưng|-25 0 0 0
end before|hưu|7 -5 0 36
end before|hư|-19 39 -14 -18
end before|hướng|0 -3 7 22
end before|hại|21 0 0 -3
end before|hạn|0 0 0 1
end before|hạt|28 0 -11 0
end before|hạ|-13 0 0 2
end before|hải|0 0 1 0
end before|hậu|10 0 0 15
end before|hẳn|11 -22 0 44
end before|hẹn|-2 0 0 -1
end before|hẹp|26 0 0 -39
end before|hẻm|13 1 0 -6
end before|hết|72 2 0 -32
end before|học|19 1 0 0
end before|họp|-8 1 0 0
end before|hỏi|-15 0 -2 34
end before|hỏng|0 0 1 -1
end before|hồi|0 0 0 38
end before|hồ|3 0 8 33
end before|hội|11 0 0 0
end before|hộ|9 0 0 8
end before|hợp|0 30 8 9
end before|hụt|-1 28 0 -2
end before|hứa|-14 56 -16 -53
end before|iii|0 0 0 1
end before|ii|-12 0 16 0
end before|in|0 0 16 6
end before|iv|0 0 24 1
end before|ix|0 -1 -1 -5
end before|i|1 0 -6 4
end before|jrai|-11 -8 0 18
end before|karaoke|0 0 0 25
end before|kbang|0 0 0 7
end before|kg|1 -1 0 0
end before|khai|0 1 32 -1
end before|khmer|0 0 -1 17
end before|khoanh|0 0 0 38
end before|kho|0 0 -10 -6
end before|khoản|19 1 0 -3
end before|khung|13 0 0 -20
end before|khu|2 -11 0 2
end before|khuê|0 0 26 38
end before|kh|-35 0 0 2
end before|khách|1 -34 -21 -33
end before|khác|21 10 0 -1
end before|khám|0 0 0 59
end before|khánh|0 0 -32 0
end before|khá|12 0 0 19
end before|khê|0 0 1 16
end before|khóa|-1 34 0 -17
end before|khóm|21 0 26 36
end before|khó|-13 3 1 -16
end before|không|-32 -33 0 -3
end before|khô|0 20 -35 9
end before|khăn|0 -13 -15 -48
end before|khẩu|-1 0 6 -25
end before|khối|0 0 -19 0
end before|khống|-8 9 0 0
end before|khớp|-20 10 -1 -46
end before|khởi|-24 0 -27 -6
end before|kia|-5 -17 -2 -19
end before|kim|17 -1 0 31
end before|kiến|0 0 0 9
end before|kiết|0 0 0 22
end before|kiều|-24 0 7 2
end before|kiểng|9 -9 0 28
end before|kiệm|0 0 3 0
end before|kiện|32 -22 -16 -1
end before|kiệt|-1 3 0 33
end before|km|21 32 0 -37
end before|kém|0 16 0 16
end before|kéo|-10 25 0 1
end before|kênh|0 -4 -16 -55
end before|kê|25 0 31 1
end before|ký|17 -12 0 -3
end before|kết|16 0 0 37
end before|kế|3 9 0 18
end before|kể|-7 0 -2 0
end before|kịp|0 2 0 2
end before|kỳ|-12 0 0 0
end before|lai|0 0 1 20
end before|lan|0 44 0 -40
end before|lao|30 0 -8 0
end before|la|1 -4 0 0
end before|led|0 12 22 0
end before|linh|0 1 0 0
end before|liền|0 -3 0 0
end before|liệt|0 60 0 -70
end before|liệu|8 49 0 36
end before|loa|5 9 15 35
end before|long|0 0 4 77
end before|lo|18 14 0 0
end before|loại|0 0 0 50
end before|luận|-27 -3 -1 -5
end before|luật|0 0 8 0
end before|làm|5 -1 1 0
end before|làng|0 0 8 10
end before|lào|-18 13 -5 0
end before|là|20 64 0 -9
end before|lái|0 0 0 16
end before|lâm|0 0 0 23
end before|lãi|-1 26 0 4
end before|lên|0 11 0 0
end before|lòng|-13 -17 0 -25
end before|lông|-33 0 0 0
end before|lô|0 0 0 50
end before|lõm|14 0 0 0
end before|lúa|29 0 2 -1
end before|lúc|0 0 -12 0
end before|lý|-1 6 -3 5
end before|lũ|0 0 17 -6
end before|lưu|0 0 -1 0
end before|lương|48 -28 1 50
end before|lưới|0 24 0 13
end before|lường|0 -8 0 0
end before|lược|-15 15 0 11
end before|lượng|5 0 -34 0
end before|lượt|-7 0 -2 3
end before|lại|0 0 13 0
end before|lạng|-6 0 0 8
end before|lấn|0 0 11 35
end before|lấp|-15 0 -43 -35
end before|lần|11 -2 -13 0
end before|lập|1 16 19 29
end before|lậu|15 0 0 9
end before|lắng|0 0 0 17
end before|lắp|-5 12 0 0
end before|lặp|0 0 7 30
end before|lẻo|0 1 0 28
end before|lệch|0 2 0 24
end before|lệnh|0 0 3 10
end before|lệ|0 0 0 -31
end before|lịch|1 0 -4 -3
end before|lọt|21 -33 0 16
end before|lỏng|0 5 0 -9
end before|lỗ|0 1 0 35
end before|lộc|0 -9 0 10
end before|lộ|0 -7 0 -1
end before|lớn|10 0 0 -1
end before|lớp|-1 6 26 -9
end before|lời|-40 8 0 -3
end before|lở|0 0 -10 -14
end before|lợi|-18 0 0 22
end before|lợn|-24 4 0 4
end before|lục|-1 -4 0 1
end before|lực|1 0 0 0
end before|m2|19 0 -1 -22
end before|m3|-12 37 0 2
end before|mai|2 -11 0 13
end before|mau|0 -19 0 0
end before|may|10 -5 0 7
end before|ma|0 0 14 30
end before|mil|-58 -6 0 0
end before|minh|8 0 -15 -4
end before|miệng|-20 25 0 -18
end before|mttq|15 0 0 -21
end before|mt|0 -23 0 -2
end before|mua|40 -15 0 0
end before|muối|0 -61 2 -10
end before|muộn|27 -14 0 18
end before|m|8 -3 0 -18
end before|màu|1 0 0 0
end before|mà|-58 -26 0 0
end before|mái|15 0 0 -3
end before|mát|9 0 0 -25
end before|máy|34 20 1 0
end before|mã|11 -2 0 12
end before|mình|0 17 34 0
end before|móc|-25 2 10 29
end before|mông|-1 11 0 46
end before|môn|-8 0 9 0
end before|mùa|0 -1 0 58
end before|mùi|-1 36 0 37
end before|mún|-10 -11 0 2
end before|măng|-2 10 0 34
end before|mơ|0 0 0 26
end before|mưa|23 1 2 1
end before|mương|11 0 0 -2
end before|mười|0 0 0 8
end before|mạc|-20 0 -11 0
end before|mại|0 0 -1 0
end before|mạng|0 1 -2 1
end before|mạnh|0 0 20 -5
end before|mẫu|40 -32 21 -5
end before|mắc|10 0 45 -25
end before|mắt|-1 -8 31 24
end before|mặc|0 -6 0 -10
end before|mặn|-1 -10 0 11
end before|mặt|0 2 0 0
end before|mến|-10 0 -5 -9
end before|mềm|0 0 42 -20
end before|mỏng|0 0 0 18
end before|mốc|-1 0 0 30
end before|mối|1 0 0 56
end before|một|-20 0 0 -4
end before|mộ|-9 0 9 28
end before|mới|0 0 0 -4
end before|mở|-11 19 39 0
end before|mức|-45 1 0 24
end before|nai|0 0 10 16
end before|nam|0 -12 -6 0
end before|nang|-19 0 0 27
end before|nay|20 -19 0 -45
end before|ngang|0 4 0 59
end before|ngay|0 0 -1 0
end before|nga|0 8 -8 10
end before|nghe|5 0 -18 -23
end before|nghiêm|0 0 0 38
end before|nghiệp|0 0 0 -46
end before|nghèo|-1 0 0 2
end before|nghé|0 0 0 7
end before|nghĩa|-2 25 0 0
end before|nghĩ|35 -2 0 -21
end before|nghẽn|0 0 0 -32
end before|nghề|3 6 0 -8
end before|nghệ|5 -3 0 21
end before|nghỉ|0 0 17 53
end before|nghị|0 0 14 -1
end before|ngo|0 0 5 19
end before|ngoài|-30 -25 0 -21
end before|ngoái|0 15 0 36
end before|nguyên|-12 -40 0 0
end before|nguồn|5 1 -21 22
end before|ngành|0 0 -42 0
end before|ngày|0 0 0 -3
end before|ngân|0 2 -25 0
end before|ngõ|1 11 -15 -8
end before|ngũ|-3 0 37 -8
end before|người|0 0 -19 8
end before|ngạn|0 0 22 0
end before|ngầm|17 0 0 -12
end before|ngập|10 1 0 -3
end before|ngọ|-1 0 -15 -15
end before|nhai|0 0 1 0
end before|nhanh|1 0 0 -11
end before|nhau|0 17 -4 29
end before|nha|-83 -14 0 -8
end before|nhi|11 0 0 0
end before|nhiên|-7 53 -2 -31
end before|nhiều|-58 0 0 1
end before|nhiệm|0 0 10 -2
end before|nhàng|0 0 0 44
end before|nhà|-25 -57 -15 1
end before|nhác|0 27 0 -30
end before|nhân|0 0 2 7
end before|nhũng|6 0 0 24
end before|nhơn|-12 15 0 -7
end before|nhạt|0 20 0 -21
end before|nhất|0 0 1 -39
end before|nhập|0 0 -18 -29
end before|nhẹ|1 1 0 41
end before|nhịp|101 0 0 7
end before|nhọn|44 0 0 0
end before|nhỏ|-15 26 0 45
end before|nhở|-14 16 0 50
end before|ninh|3 0 0 -34
end before|niên|21 0 -13 0
end before|non|12 0 1 -1
end before|ntm|-6 12 -17 12
end before|nuôi|0 3 0 0
end before|nàn|0 -2 30 0
end before|nào|-35 -1 0 10
end before|này|3 1 0 -40
end before|nát|22 0 0 29
end before|não|-21 0 0 0
end before|nét|0 0 0 -39
end before|nêu|-33 40 0 0
end before|nói|0 -2 18 -8
end before|nóng|0 7 -16 33
end before|nông|-1 0 0 -1
end before|núi|10 -41 0 18
end before|năm|0 0 1 0
end before|năng|9 0 -3 22
end before|nơi|-15 0 0 -26
end before|nước|0 -2 0 -4
end before|nại|0 0 -16 0
end before|nạn|0 0 1 3
end before|nẵng|0 0 0 4
end before|nặng|0 2 0 0
end before|nếp|39 0 0 -43
end before|nền|4 -35 0 35
end before|nề|0 0 0 53
end before|nối|0 3 1 4
end before|nổi|-13 4 0 -32
end before|nổ|11 -8 -55 -19
end before|nội|0 -1 0 -1
end before|nộp|-20 -29 -1 0
end before|nợ|-14 41 24 -10
end before|nửa|0 26 14 -17
end before|nữ|4 -4 5 21
end before|ocop|22 0 0 53
end before|pccc|-1 0 0 22
end before|pci|0 0 0 -1
end before|phi|-1 47 0 30
end before|phiên|2 4 0 34
end before|phiếu|-7 0 -5 11
end before|phiện|16 19 -9 -20
end before|phong|11 -2 0 12
end before|pháp|11 -3 3 -10
end before|phát|-1 -1 -31 23
end before|phèn|-17 -28 0 20
end before|phép|0 0 35 16
end before|phê|-1 -1 1 14
end before|phí|0 0 -19 -5
end before|phòng|0 0 1 0
end before|phó|-8 9 -17 -2
end before|phú|0 4 0 46
end before|phương|-7 0 13 23
end before|phước|-18 0 -17 10
end before|phường|0 0 0 -18
end before|phạm|0 0 2 15
end before|phần|-17 -34 0 -79
end before|phẩm|8 -8 0 34
end before|phố|0 0 0 -7
end before|phục|0 70 0 0
end before|phủ|0 0 1 -39
end before|ptnt|0 0 0 -27
end before|qsdđ|0 8 -32 2
end before|quang|0 -3 0 15
end before|qua|-22 -21 0 -24
end before|quen|0 0 0 -16
end before|quyết|-43 -14 11 0
end before|quyền|0 -5 -3 0
end before|quà|0 1 -24 0
end before|quát|0 0 -12 -5
end before|quân|0 3 0 -12
end before|quét|26 -10 0 40
end before|quăng|15 -23 -17 -1
end before|quản|0 2 3 33
end before|quả|9 -6 0 -22
end before|quận|12 0 0 2
end before|quế|-35 -13 12 -44
end before|quốc|0 0 43 -1
end before|quỹ|29 -12 0 10
end before|ranh|0 0 -23 -22
end before|rau|4 0 0 32
end before|ra|0 27 13 -14
end before|riêng|2 -16 0 0
end before|ruộng|-25 -2 45 29
end before|ruột|0 1 0 0
end before|rào|0 -12 0 -10
end before|rà|0 0 0 -17
end before|rác|-33 0 0 28
end before|rét|7 0 -41 -14
end before|rì|0 9 0 17
end before|rõ|10 27 0 -3
end before|rùa|0 -6 6 5
end before|rơi|-24 0 0 0
end before|rơm|-6 10 0 2
end before|rạc|0 0 0 30
end before|rầy|0 -9 32 -66
end before|rẫy|1 0 0 -48
end before|rắm|-9 13 0 9
end before|rằng|27 39 0 -18
end before|rồi|-5 34 0 25
end before|rộng|-4 -13 0 -12
end before|rộ|-10 27 0 6
end before|rừng|1 -1 1 -2
end before|sai|4 0 0 26
end before|sao|4 0 4 58
end before|sau|0 37 13 9
end before|sen|0 0 0 28
end before|sinh|0 0 31 38
end before|sipas|0 0 16 38
end before|soát|0 0 11 15
end before|soạn|-11 0 0 -8
end before|sung|6 0 8 10
end before|su|6 12 11 -15
end before|suất|0 1 0 9
end before|suốt|40 0 0 -3
end before|sài|-30 9 0 50
end before|sàn|0 0 35 0
end before|sách|0 0 0 -8
end before|sáng|-18 45 0 -48
end before|sáo|11 0 -4 0
end before|sát|0 0 -12 0
end before|sáu|0 0 -49 0
end before|sâu|0 18 0 55
end before|sóng|-3 9 0 39
end before|sót|0 1 -4 20
end before|sông|-54 -2 0 -29
end before|súc|0 0 0 13
end before|sút|-23 -1 0 1
end before|sĩ|0 2 22 -27
end before|sơ|-1 1 0 10
end before|sạch|-14 0 3 0
end before|sạp|-24 25 0 0
end before|sản|0 0 1 0
end before|sắc|27 -10 0 0
end before|sắn|0 0 0 11
end before|sẻ|0 0 -27 0
end before|sống|12 -16 -32 -17
end before|sổ|-6 37 0 0
end before|sớm|-12 -18 0 -22
end before|sở|0 0 0 5
end before|sụt|-7 0 2 25
end before|sức|-2 2 0 1
end before|sửa|0 17 0 16
end before|sửu|-13 0 52 -21
end before|sự|-3 0 0 -12
end before|tay|14 -1 0 44
end before|thang|17 9 0 -40
end before|thanh|0 0 0 50
end before|than|27 0 0 -16
end before|thao|0 0 -35 -20
end before|thay|-11 34 0 29
end before|thcs|1 6 0 -22
end before|thiên|0 -28 0 0
end before|thiết|0 0 0 -20
end before|thiếu|0 16 4 15
end before|thiện|0 12 0 -12
end before|thoại|16 -19 31 28
end before|thuyền|0 0 4 -23
end before|thu|0 0 -1 3
end before|thuê|10 0 0 -3
end before|thuận|-37 -13 -3 -12
end before|thuế|8 0 4 0
end before|thuốc|-13 11 -2 0
end before|thuộc|-52 0 -8 -31
end before|thành|-1 -16 0 -30
end before|thác|17 21 -12 39
end before|tháng|6 0 -1 -6
end before|thép|-15 22 0 1
end before|thêm|0 32 0 -1
end before|thí|0 0 31 0
end before|thóc|0 0 0 36
end before|thông|0 -1 -2 -1
end before|thúc|1 0 -48 29
end before|thơ|-12 -20 2 -23
end before|thư|0 0 0 20
end before|thương|14 0 -19 -15
end before|thường|4 -4 -18 52
end before|thượng|-21 1 1 7
end before|thạnh|1 17 0 27
end before|thạo|-4 0 0 0
end before|thải|0 3 3 -22
end before|thảo|-11 26 0 -7
end before|thấp|0 -15 0 0
end before|thấy|10 2 0 -6
end before|thầu|0 3 0 7
end before|thắn|0 4 0 -11
end before|thẳng|-16 49 0 -32
end before|thẻ|0 11 -3 42
end before|thể|-4 0 13 0
end before|thịnh|10 -1 7 0
end before|thị|8 0 0 0
end before|thọ|-22 3 -1 22
end before|thống|40 -18 -13 4
end before|thời|0 0 37 30
end before|thụy|4 -11 -15 0
end before|thụ|0 -5 0 6
end before|thủy|0 -2 18 24
end before|thừa|0 7 0 17
end before|thửa|0 1 0 31
end before|thực|1 0 0 26
end before|tin|0 16 0 -17
end before|titan|0 0 13 0
end before|tiên|1 -18 -15 -1
end before|tiến|0 20 7 -19
end before|tiếp|0 0 0 11
end before|tiết|0 0 0 44
end before|tiền|-5 0 0 25
end before|tiện|0 29 12 14
end before|toàn|-7 0 8 0
end before|toán|0 0 0 -1
end before|tp|0 0 -9 0
end before|trang|0 10 0 3
end before|tranh|0 0 3 37
end before|tra|0 0 0 47
end before|treo|0 0 20 -21
end before|tre|-1 0 0 -61
end before|tri|-42 0 2 0
end before|triều|-18 0 0 -44
end before|triển|28 -3 0 60
end before|triệu|5 0 0 10
end before|trung|32 14 1 66
end before|truyền|0 0 14 31
end before|tràn|0 -1 -29 6
end before|trách|0 0 -1 -60
end before|trái|0 0 41 -40
end before|tránh|0 0 10 0
end before|trâu|11 21 -3 64
end before|trên|0 1 0 0
end before|trình|-26 1 -26 -1
end before|trì|-35 0 0 25
end before|trí|0 0 -11 0
end before|tròn|0 26 0 41
end before|tróc|0 0 0 24
end before|tróng|9 -9 0 7
end before|trùng|0 0 -21 -1
end before|trú|-17 0 1 0
end before|trăm|0 0 -3 -8
end before|trăng|-1 -32 0 0
end before|trưng|0 0 4 0
end before|trước|0 0 0 11
end before|trạch|-10 0 -2 0
end before|trạm|0 3 -14 0
end before|trạng|0 4 0 17
end before|trải|0 10 -9 47
end before|trả|24 -31 -7 48
end before|trấn|0 0 0 -5
end before|trầm|-12 14 0 5
end before|trần|0 0 14 -10
end before|trận|23 0 -13 23
end before|trắc|4 0 23 43
end before|trắng|-3 11 -67 -11
end before|trặc|-36 -57 0 4
end before|trẻ|10 -22 -34 -27
end before|trễ|1 5 21 1
end before|trệ|7 -4 0 -38
end before|trị|0 0 0 4
end before|trọng|-10 0 -1 8
end before|trọt|47 0 0 0
end before|trọ|0 0 1 12
end before|trốn|-9 27 0 -1
end before|trồng|3 0 0 27
end before|trộm|4 -5 1 28
end before|trở|-1 0 -1 0
end before|trợ|9 0 0 -2
end before|trữ|7 8 -5 -4
end before|trực|0 1 -5 27
end before|ttcn|0 0 0 -28
end before|ttg|7 12 -1 27
end before|tuv|0 0 -8 -9
end before|tuyến|-22 0 7 -5
end before|tuyển|28 0 -4 11
end before|tu|0 0 -2 0
end before|tuần|5 0 -23 0
end before|tuổi|7 -2 0 4
end before|tw|0 -4 -8 6
end before|tàu|-2 28 0 11
end before|tác|0 0 0 32
end before|tám|-19 0 0 0
end before|tán|8 -5 -25 -12
end before|tâm|0 0 64 1
end before|tân|0 0 0 1
end before|tây|30 0 1 -14
end before|tình|0 0 0 54
end before|tích|15 0 0 0
end before|tính|0 0 31 39
end before|tôm|0 0 -1 45
end before|tông|1 0 0 16
end before|tôn|1 -8 -16 0
end before|tô|0 0 0 26
end before|túc|47 0 8 -8
end before|túng|0 5 0 -27
end before|túy|-45 6 0 -7
end before|tý|0 10 20 13
end before|tăng|15 0 0 -9
end before|tơ|-10 8 0 13
end before|tư|1 0 -24 1
end before|tươi|16 0 0 22
end before|tường|3 -1 0 -1
end before|tượng|0 12 -20 -9
end before|tại|0 0 0 -16
end before|tạm|45 0 0 -2
end before|tạo|-5 0 -1 -31
end before|tạp|0 11 0 19
end before|tạ|0 0 0 -11
end before|tải|-1 2 -17 -5
end before|tấn|0 0 0 2
end before|tấu|0 1 0 -6
end before|tầng|-11 6 0 -3
end before|tập|0 0 0 81
end before|tắc|-16 23 0 22
end before|tặc|0 0 0 8
end before|tết|0 0 -5 -57
end before|tế|-4 0 0 0
end before|tỉnh|0 0 0 3
end before|tịch|-14 0 -38 5
end before|tọa|-3 0 0 0
end before|tỏa|0 0 8 41
end before|tốc|0 -12 -10 1
end before|tốt|47 0 0 -27
end before|tố|-15 0 0 1
end before|tồn|0 0 -19 15
end before|tổ|-13 20 0 5
end before|tộc|0 0 35 4
end before|tội|6 -1 0 -7
end before|tới|0 0 23 -87
end before|tờ|3 9 0 0
end before|tục|0 0 0 -1
end before|tử|20 0 2 -30
end before|tự|0 0 -1 -52
end before|tỷ|-17 0 0 -1
end before|ubnd|0 0 0 -20
end before|ubtvqh15|-3 0 -1 13
end before|usd|1 -1 0 6
end before|uy|0 0 6 15
end before|vay|12 -11 0 18
end before|vietgap|-24 0 0 -22
end before|vinh|-54 0 0 0
end before|vi|0 0 0 35
end before|việc|0 2 2 18
end before|viện|2 10 0 12
end before|vneid|0 0 2 21
end before|vong|-1 -57 0 -2
end before|vptu|-4 0 0 0
end before|vt|-39 -5 -30 0
end before|vui|0 0 1 -13
end before|vài|0 0 0 24
end before|vàm|0 0 9 8
end before|vá|0 27 0 -27
end before|vãi|0 0 0 -30
end before|vét|0 0 7 16
end before|vùng|20 1 0 0
end before|vĩnh|0 0 0 16
end before|vương|10 0 -3 57
end before|vướng|0 27 0 25
end before|vườn|67 0 -14 0
end before|vượt|-1 15 0 -1
end before|vấn|0 0 -10 -30
end before|vận|0 0 24 -3
end before|vậy|0 10 0 -47
end before|vắng|0 0 -1 4
end before|về|-2 1 -25 12
end before|vốn|53 0 1 -16
end before|vở|10 -9 0 7
end before|vụ|0 0 1 6
end before|vững|-26 -49 0 -3
end before|vực|11 0 -36 -25
end before|xanh|18 -1 0 -27
end before|xa|27 1 0 31
end before|xem|0 0 -37 -16
end before|xe|0 0 1 20
end before|xin|-4 23 8 34
end before|xong|1 11 0 -5
end before|xoài|0 0 -1 14
end before|xuyên|-20 0 0 -40
end before|xuân|0 0 1 0
end before|xuất|0 2 0 1
end before|xuể|0 0 0 -23
end before|xuống|10 0 0 -1
end before|xvi|-33 0 0 -23
end before|xv|9 0 0 25
end before|xxi|-4 0 -32 -4
end before|xx|0 0 -3 -2
end before|xát|-1 0 -11 13
end before|xây|-4 16 0 48
end before|xóm|38 -21 0 0
end before|xúc|-39 44 0 -31
end before|xưởng|1 0 0 10
end before|xấu|-3 -23 0 0
end before|xếp|0 0 2 0
end before|xỉu|0 7 0 0
end before|xộn|12 0 0 0
end before|xử|13 0 -2 6
end before|y|17 0 0 43
end before|yên|-15 19 0 -21
end before|ánh|-21 36 -29 -29
end before|án|-11 0 1 -15
end before|áp|29 10 -24 -35
end before|ít|4 3 0 5
end before|ông|-10 19 0 10
end before|úng|-28 6 -8 10
end before|ý|0 17 -35 -5
end before|ăn|16 -9 0 33
end before|đai|0 -20 -6 5
end before|đau|9 4 0 -8
end before|đen|0 0 22 10
end before|đe|0 -3 12 0
end before|đi|21 -16 0 24
end before|điền|-7 0 0 0
end before|điểm|0 0 -5 1
end before|điện|39 0 15 34
end before|điệu|0 0 0 4
end before|đoàn|2 0 20 -4
end before|đoạn|0 13 1 31
end before|đt|20 0 0 19
end before|đu|31 0 0 33
end before|đài|0 -1 8 -34
end before|đàn|-46 -1 9 -20
end before|đáo|5 0 0 -10
end before|đáy|0 5 0 1
end before|đá|0 0 1 -11
end before|đây|2 -29 0 -10
end before|đêm|0 1 -31 -6
end before|đê|-27 41 1 0
end before|đình|0 0 1 6
end before|đích|-58 -4 0 2
end before|đói|22 0 0 0
end before|đóng|-11 18 0 24
end before|đó|-17 -1 0 -3
end before|đôi|0 0 2 0
end before|đông|8 3 0 -1
end before|đô|-23 -13 0 -18
end before|đúng|-9 0 17 54
end before|đơn|-17 20 -11 -17
end before|đường|-1 -6 1 0
end before|được|1 0 0 -38
end before|đạc|0 0 0 19
end before|đại|10 -7 0 -1
end before|đạo|-48 0 0 -8
end before|đạp|9 -9 0 13
end before|đạt|0 1 0 -9
end before|đảm|10 0 -1 -45
end before|đảng|2 0 0 11
end before|đảo|1 0 0 0
end before|đất|0 0 -1 24
end before|đấu|-32 -12 -2 10
end before|đấy|0 -28 0 0
end before|đầm|-17 4 0 0
end before|đầu|-25 -6 0 0
end before|đẩy|0 0 40 -1
end before|đậm|-1 62 -34 -51
end before|đắp|0 -9 19 10
end before|đằng|9 -1 18 41
end before|đẹp|29 0 -18 -4
end before|đếm|-21 25 0 -1
end before|đều|0 0 0 -9
end before|đề|3 0 1 -43
end before|địa|1 0 0 66
end before|định|0 0 0 45
end before|đọng|0 0 28 -43
end before|đỏ|0 0 0 -4
end before|đốc|-1 5 31 1
end before|đối|31 -19 -31 20
end before|đốt|0 17 0 28
end before|đồng|-3 0 0 0
end before|đổi|-18 23 0 41
end before|đội|61 -6 -13 13
end before|động|0 0 17 1
end before|độ|-8 0 1 -39
end before|đời|0 8 0 8
end before|đợt|0 25 1 12
end before|đục|-1 28 -1 26
end before|đủ|22 0 1 30
end before|đức|0 29 0 8
end before|ương|15 -26 8 -10
end before|ạch|-8 32 0 42
end before|ấm|9 -2 0 0
end before|ấp|-21 0 -28 -9
end before|ấy|27 -16 0 -41
end before|ống|2 0 0 10
end before|ổn|12 0 0 -24
end before|ở|-11 0 -9 0
end before|ứng|1 0 0 12
end before|ứ|0 19 0 39
end before|ỳ|-3 16 18 6
first pair|" một|-5 0 0 0
first pair|" tết|0 0 0 -12
first pair|" đứng|-27 8 -7 42
first pair|# %|12 0 -8 27
first pair|# )|-6 0 25 -65
first pair|# ,|14 0 -8 32
first pair|# -|-15 -1 0 0
first pair|# /|5 0 0 0
first pair|# ban|11 0 0 -22
first pair|# bác|0 10 0 -61
first pair|# ca|-27 36 0 -2
first pair|# chi|-4 22 3 40
first pair|# chiếc|-14 0 -14 -6
first pair|# cháu|0 0 0 11
first pair|# chương|16 0 0 0
first pair|# chỉ|-1 2 0 72
first pair|# chủ|19 19 0 -27
first pair|# cuộc|36 -24 0 -6
first pair|# cánh|0 0 0 -22
first pair|# cá|-45 -8 -31 -11
first pair|# công|-1 22 0 33
first pair|# căn|0 0 0 4
first pair|# cơ|0 10 0 -45
first pair|# doanh|3 3 0 -22
first pair|# dân|-12 0 0 -11
first pair|# dự|10 58 0 30
first pair|# em|-8 22 0 -31
first pair|# gia|1 0 0 3
first pair|# giải|0 0 0 27
first pair|# giờ|-19 0 -17 0
first pair|# ha|23 44 0 2
first pair|# huyện|-24 37 -15 9
first pair|# học|-32 0 0 -30
first pair|# hồ|23 -1 0 -12
first pair|# hộ|-1 1 0 5
first pair|# hợp|1 0 0 0
first pair|# khu|-11 -12 -14 -15
first pair|# km|31 0 0 14
first pair|# lao|1 -11 0 4
first pair|# là|-21 27 -1 28
first pair|# lò|-2 -4 0 -12
first pair|# lồng|12 0 0 -25
first pair|# nghìn|-1 2 0 40
first pair|# người|-15 29 0 -18
first pair|# nhiệm|-16 0 0 38
first pair|# nhà|0 0 1 2
first pair|# nạn|-5 8 0 20
first pair|# phòng|-16 24 0 9
first pair|# phường|-7 -12 -2 0
first pair|# phần|0 0 0 -22
first pair|# quy|0 0 0 26
first pair|# suất|21 0 0 0
first pair|# sáng|0 0 0 -33
first pair|# sạch|-30 0 26 15
first pair|# sản|-25 -36 0 2
first pair|# tháng|0 0 -21 0
first pair|# thôn|-28 8 0 0
first pair|# triệu|2 0 -14 7
first pair|# trung|-8 42 0 6
first pair|# trường|-10 7 -26 32
first pair|# trạm|-9 39 0 31
first pair|# trẻ|51 -10 0 -43
first pair|# trụ|0 17 -9 18
first pair|# tàu|3 0 0 0
first pair|# tấn|8 0 0 46
first pair|# tập|8 -24 -28 9
first pair|# tổ|0 0 0 20
first pair|# tỷ|6 -1 -1 10
first pair|# việc|-27 50 0 -51
first pair|# văn|-13 31 0 -47
first pair|# vụ|-25 15 0 40
first pair|# xã|22 1 0 25
first pair|# ý|0 0 0 7
first pair|# điều|0 -3 48 8
first pair|# điểm|0 0 0 6
first pair|# đơn|-35 14 -2 -52
first pair|# đảng|0 -20 -3 -9
first pair|# đối|28 -16 0 36
first pair|# đợt|0 0 0 -19
first pair|# ấp|-43 -2 -8 -51
first pair|( #|0 -12 53 -36
first pair|( a|8 1 0 0
first pair|( baonghean|0 0 -10 0
first pair|( bgđt|-3 0 0 0
first pair|( b|10 0 0 0
first pair|( glo|0 -21 -7 0
first pair|( hnm|0 0 -1 0
first pair|( lđ|0 0 -14 0
first pair|( nêu|-13 0 0 0
first pair|( phục|-8 0 -20 0
first pair|( qbđt|0 -1 -3 0
first pair|( trình|0 0 -18 0
first pair|( tô|0 -14 0 0
first pair|( vlo|0 0 -11 0
first pair|( đã|-16 0 -12 0
first pair|[ cần|-23 -22 42 0
first pair|an ninh|21 -1 1 -31
first pair|an sinh|5 0 0 -18
first pair|an toàn|-20 -15 0 2
first pair|an táng|1 0 0 4
first pair|b )|-24 0 0 0
first pair|ba là|-1 -25 -10 0
first pair|ba lần|0 14 0 28
first pair|ba tháng|-47 0 0 0
first pair|ba tri|0 -1 9 13
first pair|ba đình|0 -5 -20 0
first pair|ban bí|0 0 1 16
first pair|ban cho|-5 -16 -12 0
first pair|ban chấp|0 0 -1 0
first pair|ban chỉ|0 0 6 0
first pair|ban cán|0 0 17 -14
first pair|ban dân|0 0 -1 1
first pair|ban giảm|0 0 6 47
first pair|ban hành|62 0 10 -18
first pair|ban kinh|2 11 -47 -5
first pair|ban pháp|-3 -13 -2 0
first pair|ban qlda|0 -12 2 0
first pair|ban quản|0 0 5 1
first pair|ban thanh|0 7 0 0
first pair|ban tuyên|0 0 14 0
first pair|ban tvtu|-27 0 -1 -3
first pair|ban tổ|0 0 -6 -18
first pair|ban và|-25 0 16 -15
first pair|ban văn|0 -14 0 0
first pair|ban xây|0 0 22 0
first pair|ban đã|-32 0 0 0
first pair|bao phủ|10 0 0 0
first pair|bhxh tỉnh|0 0 -14 0
first pair|bhxh tự|-12 24 0 -26
first pair|bhyt #|8 0 0 3
first pair|bhyt phủ|39 0 0 0
first pair|bia tăng|0 0 0 51
first pair|biên bản|0 0 0 1
first pair|biên chế|7 54 -13 -13
first pair|biên giới|28 -6 0 -35
first pair|biên phòng|14 0 0 45
first pair|biển và|-3 0 0 0
first pair|biểu dương|-38 -17 -9 0
first pair|biện pháp|0 0 -22 0
first pair|btv hội|-8 0 0 -3
first pair|buôn hồ|0 0 -1 0
first pair|buộc tiêu|1 0 0 31
first pair|bà con|28 0 0 -12
first pair|bà nguyễn|-5 -11 28 0
first pair|bài học|0 -6 -24 -19
first pair|bài thu|-14 26 0 2
first pair|bàn giao|1 0 0 0
first pair|bàn giải|-6 -1 -9 -4
first pair|bàn kết|0 0 -12 -4
first pair|bàn việc|-1 0 -9 -4
first pair|bác sĩ|0 0 -1 0
first pair|bám nghị|-17 -6 -16 -1
first pair|bám sát|-15 0 -17 16
first pair|bán lẻ|-1 22 -1 1
first pair|bán được|-8 0 9 18
first pair|bãi bồi|13 -11 0 15
first pair|bãi rác|0 6 -1 8
first pair|bãi triều|0 0 15 17
first pair|bãi xe|0 37 0 -50
first pair|bão số|-27 0 -2 0
first pair|bê do|0 0 0 7
first pair|bê tông|17 0 0 -28
first pair|bên cạnh|-14 -1 -5 0
first pair|bình quân|-4 -1 0 -20
first pair|bình xét|0 0 18 4
first pair|bù lại|-20 -26 0 -6
first pair|bù vào|-49 -26 -38 -17
first pair|bưu điện|11 0 0 -50
first pair|bước đầu|32 0 0 -10
first pair|bảng giá|-36 -35 -9 -1
first pair|bảo hiểm|20 0 0 -1
first pair|bảo ninh|18 0 -7 10
first pair|bảo trợ|-1 0 0 0
first pair|bảo vệ|-2 0 22 -45
first pair|bảo đảm|-1 0 2 32
first pair|bầu #|3 0 0 28
first pair|bầu cử|0 0 -57 -14
first pair|bắc giang|-8 -1 -2 0
first pair|bắt #|38 -17 0 -44
first pair|bắt giữ|38 0 0 6
first pair|bắt đầu|0 0 16 43
first pair|bằng cùng|0 0 0 -20
first pair|bế mạc|-12 -8 -2 0
first pair|bệnh nhân|-40 49 0 0
first pair|bệnh viện|32 0 0 0
first pair|bệnh án|7 0 0 22
first pair|bị dân|0 7 -6 0
first pair|bố trí|0 0 6 -13
first pair|bốn là|0 -20 -25 -2
first pair|bốn tháng|2 0 0 0
first pair|bồi dưỡng|2 -11 28 17
first pair|bồi thường|22 10 9 20
first pair|bổ khuyết|0 -24 -6 0
first pair|bổ sung|0 0 -2 -4
first pair|bộ công|-2 0 23 0
first pair|bộ máy|17 -1 0 -38
first pair|bộ phận|0 0 10 7
first pair|bộ đội|22 0 0 -30
first pair|bội chi|-10 20 0 0
first pair|bờ kè|12 0 -7 12
first pair|bờ sông|-2 7 0 -2
first pair|bục bệ|4 0 0 9
first pair|bụi từ|0 20 0 0
first pair|bữa có|0 0 0 6
first pair|c )|-11 0 0 -5
first pair|ca mắc|0 0 0 36
first pair|cam kết|0 11 17 -10
first pair|can thiệp|2 0 0 11
first pair|cao gấp|-16 20 0 39
first pair|cao hơn|26 4 0 54
first pair|cao mã|0 0 0 24
first pair|cao nhất|9 13 0 0
first pair|cao su|0 11 15 0
first pair|cao tốc|7 20 0 -31
first pair|che phủ|-38 -2 -59 -55
first pair|chi #|-75 -51 -11 18
first pair|chi bộ|31 0 1 0
first pair|chi cục|0 0 -2 0
first pair|chi hội|-10 4 0 -4
first pair|chi ngân|0 -10 -15 19
first pair|chi nhánh|0 0 0 -6
first pair|chi phí|0 25 0 9
first pair|chi thường|-43 1 -12 0
first pair|chi trả|13 0 0 0
first pair|chia sẻ|0 0 -14 0
first pair|chiếm #|38 -12 0 60
first pair|chiều #|0 0 -9 0
first pair|cho thuê|0 0 0 22
first pair|cho vay|0 0 37 0
first pair|cho ý|-2 0 -21 -7
first pair|chuyên cần|-12 16 0 4
first pair|chuyển #|28 -9 42 -30
first pair|chuyển cơ|10 0 0 39
first pair|chuyển dịch|-1 13 0 -5
first pair|chuyển hồ|0 -1 13 -26
first pair|chuyển sinh|7 0 0 0
first pair|chuyển đất|0 0 11 1
first pair|chuyển đổi|0 3 1 0
first pair|chuyện iuu|0 25 0 -2
first pair|chuyện xả|0 0 -36 0
first pair|chuẩn bị|0 0 0 -53
first pair|chè búp|14 0 0 13
first pair|chè già|0 0 0 34
first pair|chè kinh|0 0 0 -48
first pair|chép lại|0 19 0 27
first pair|chín tháng|-37 -28 0 0
first pair|chính quyền|0 0 -6 5
first pair|chính sách|-55 -5 -2 18
first pair|chôm chôm|-3 24 0 -22
first pair|chôn lấp|0 0 0 1
first pair|chú trọng|0 0 5 0
first pair|chú trọn|-20 0 0 -19
first pair|chăm lo|0 0 -25 -28
first pair|chăm sóc|3 15 1 2
first pair|chăn nuôi|-24 7 0 0
first pair|chư pưh|0 0 0 9
first pair|chưa có|-1 48 0 0
first pair|chưa giao|0 27 0 -9
first pair|chưa giới|-1 16 -7 0
first pair|chưa hoàn|-37 62 0 0
first pair|chưa nhận|0 0 51 0
first pair|chưa tương|-8 12 0 27
first pair|chưa xác|0 -26 0 0
first pair|chưa được|-10 -41 0 0
first pair|chương trình|0 0 0 20
first pair|chấm dứt|0 -11 24 -16
first pair|chấn chỉnh|0 0 11 -1
first pair|chấp hành|-17 0 -48 0
first pair|chất lượng|6 3 0 0
first pair|chất thải|-19 3 -29 -19
first pair|chất vấn|0 -36 0 0
first pair|chậm nhất|0 0 6 2
first pair|chế biến|-12 0 0 -11
first pair|chế độ|0 0 -9 0
first pair|chết #|-20 -17 0 -14
first pair|chỉ #|25 43 0 21
first pair|chỉ số|1 0 0 -26
first pair|chỉ thị|5 -1 -18 8
first pair|chỉ tiêu|0 0 -1 0
first pair|chỉ đạo|-15 0 0 0
first pair|chỉnh lý|24 0 -5 0
first pair|chỉnh trang|0 0 14 -2
first pair|chị em|-11 -9 15 -28
first pair|chịu trách|0 0 0 10
first pair|chống buôn|-18 0 8 0
first pair|chống dịch|-26 0 0 1
first pair|chống dột|13 0 0 -15
first pair|chống hình|0 0 0 11
first pair|chống lụt|0 0 0 30
first pair|chống thiên|0 0 0 22
first pair|chống thất|0 0 -2 -20
first pair|chống tảo|0 0 8 23
first pair|chốt #|-19 -9 -11 0
first pair|chốt danh|0 -2 -33 -30
first pair|chốt phương|0 -3 14 0
first pair|chợ hoa|55 0 0 -18
first pair|chợ nông|0 0 0 -31
first pair|chợ trung|17 43 0 -31
first pair|chợ đầu|0 0 0 1
first pair|chủ nhiệm|0 0 -1 0
first pair|chủ quan|-3 14 0 14
first pair|chủ rừng|-1 5 0 26
first pair|chủ trì|0 0 0 1
first pair|chủ tọa|0 -22 -9 0
first pair|chủ yếu|-16 0 0 7
first pair|chủ đầu|0 -2 30 15
first pair|chủ động|-1 0 -2 14
first pair|chức sắc|-9 0 9 14
first pair|chứng thực|13 0 0 10
first pair|chữ ký|0 0 0 1
first pair|chữa bệnh|0 0 0 32
first pair|cn -|5 0 0 1
first pair|coi đó|0 0 0 26
first pair|con dấu|0 14 0 28
first pair|con số|-9 0 0 0
first pair|con tôm|29 -1 0 -1
first pair|covid -|0 23 0 0
first pair|cuối năm|-1 23 19 -27
first pair|cuối quý|0 0 1 37
first pair|cuộc bầu|32 0 0 12
first pair|cuộc giám|-11 49 0 -57
first pair|cuộc vận|26 -22 0 0
first pair|cà phê|-33 1 0 11
first pair|cá biệt|0 0 0 16
first pair|cá lồng|25 -6 0 -18
first pair|cá ngừ|0 0 0 -23
first pair|cá nhân|0 0 1 31
first pair|cá tra|3 3 0 7
first pair|các ban|0 0 0 41
first pair|các bản|0 0 10 0
first pair|các chi|0 0 -9 -4
first pair|các chỉ|15 0 -5 0
first pair|các chủ|0 0 22 16
first pair|các cơ|45 0 -45 -17
first pair|các cấp|38 0 2 -36
first pair|các huyện|0 0 -20 -44
first pair|các khu|-12 0 39 -9
first pair|các ngành|0 9 24 0
first pair|các nhiệm|20 0 0 -10
first pair|các nội|0 0 15 0
first pair|các phòng|22 0 65 -9
first pair|các phó|-13 -5 0 0
first pair|các phường|1 0 -16 -40
first pair|các quận|0 0 -2 0
first pair|các sở|0 0 -50 -30
first pair|các thôn|0 0 60 -1
first pair|các trường|12 0 18 -34
first pair|các vi|0 -25 -1 0
first pair|các việc|0 0 -10 0
first pair|các xã|-13 -1 -3 -6
first pair|các điểm|5 0 0 0
first pair|các đoàn|-1 0 3 -31
first pair|các đơn|0 0 23 -11
first pair|các đại|-1 12 0 0
first pair|các đảng|34 0 19 -1
first pair|các địa|-23 0 -7 0
first pair|cách chức|0 0 0 2
first pair|cái chưa|0 -26 0 0
first pair|cái khó|-1 -47 0 0
first pair|cán bộ|0 20 0 0
first pair|cánh đồng|23 -18 0 15
first pair|cát theo|0 0 0 12
first pair|cân đối|0 0 24 -30
first pair|cây giống|0 0 0 -6
first pair|cây vụ|0 0 -1 0
first pair|còn #|-15 52 0 21
first pair|còn lại|-5 24 0 23
first pair|còn nhiều|-45 -38 0 0
first pair|có #|-20 0 0 -8
first pair|có báo|0 0 0 9
first pair|có chi|0 0 0 -8
first pair|có chủ|0 7 0 13
first pair|có cuộc|-6 18 0 4
first pair|có dự|-2 25 -1 7
first pair|có hộ|-9 14 0 24
first pair|có khán|0 0 5 19
first pair|có kết|20 0 0 29
first pair|có lúc|0 37 0 47
first pair|có lớp|0 1 0 23
first pair|có mặt|0 0 3 16
first pair|có người|-1 24 0 34
first pair|có nơi|0 11 0 0
first pair|có phòng|0 0 0 -1
first pair|có phương|0 0 33 -38
first pair|có thêm|2 0 0 -38
first pair|có thời|0 0 0 15
first pair|có tờ|0 -7 10 23
first pair|có văn|0 8 0 3
first pair|có vụ|0 14 -13 9
first pair|có xã|0 0 0 25
first pair|có điều|-1 13 0 27
first pair|có đơn|0 12 -8 14
first pair|có đồng|0 0 0 25
first pair|cô tô|0 0 0 4
first pair|công an|0 0 1 -5
first pair|công bố|6 0 1 -5
first pair|công chức|0 0 28 22
first pair|công khai|0 0 15 0
first pair|công nghiệp|-1 0 0 0
first pair|công nghệ|27 7 -4 51
first pair|công nhân|-3 -28 0 3
first pair|công nhận|26 0 0 54
first pair|công suất|-48 30 0 -4
first pair|công trình|1 0 2 -5
first pair|công ty|0 0 26 0
first pair|công tác|1 0 0 0
first pair|công đoàn|-47 -20 25 0
first pair|cùng #|-11 -8 -4 0
first pair|cùng ban|0 0 9 15
first pair|cùng các|0 0 -3 -41
first pair|cùng công|0 -16 40 11
first pair|cùng cục|0 0 52 -57
first pair|cùng dự|0 -1 18 0
first pair|cùng ngày|-38 0 0 0
first pair|cùng sở|0 0 2 2
first pair|cùng với|-55 -3 25 -5
first pair|căn cước|9 0 0 -15
first pair|căn cứ|0 0 -19 1
first pair|căn nguyên|-4 -55 0 0
first pair|cơ bản|0 0 -55 15
first pair|cơ cấu|14 0 0 -18
first pair|cơ khí|3 0 0 31
first pair|cơ quan|-14 -15 -1 -28
first pair|cơ sở|-2 -2 0 3
first pair|cơn bão|0 -16 -8 0
first pair|cưỡng chế|-1 2 0 7
first pair|cả huyện|53 -10 0 -12
first pair|cả năm|7 32 0 49
first pair|cả tỉnh|3 0 -20 -42
first pair|cải cách|1 0 -21 -1
first pair|cải tạo|14 0 0 23
first pair|cảnh báo|0 0 0 13
first pair|cảnh cáo|3 0 -1 3
first pair|cấp #|23 0 30 0
first pair|cấp cơ|-15 0 -1 45
first pair|cấp cứu|9 -5 0 63
first pair|cấp lần|33 0 -2 -8
first pair|cấp mới|38 0 0 0
first pair|cấp nước|28 0 0 0
first pair|cấp phép|20 -9 58 0
first pair|cấp thuốc|0 0 0 38
first pair|cấp đủ|0 0 3 0
first pair|cấp ủy|17 1 -34 -21
first pair|cất #|37 -18 15 -1
first pair|cất mới|-11 0 32 -9
first pair|cấy xong|2 0 -2 41
first pair|cẩm xuyên|23 -8 -23 -34
first pair|cắm biển|0 0 22 14
first pair|cắm lại|0 0 0 22
first pair|cắt giảm|-1 0 37 49
first pair|cỏ mọc|0 3 0 23
first pair|cổ động|9 0 0 0
first pair|cổng thông|-5 0 0 0
first pair|cụ thể|-9 0 7 0
first pair|cục thi|0 0 15 0
first pair|cục thuế|0 0 6 -1
first pair|cụm công|24 -6 0 0
first pair|của ubnd|-1 0 0 0
first pair|củng cố|1 0 18 -12
first pair|cứng hóa|1 0 11 -45
first pair|cứu đói|28 0 0 -18
first pair|cử #|0 0 38 -1
first pair|cử người|0 0 38 -34
first pair|cử quân|0 0 0 15
first pair|cử tri|-6 -38 -8 -1
first pair|cửa khẩu|0 0 0 -25
first pair|d )|-7 0 0 0
first pair|danh sách|-45 24 -1 9
first pair|date #|-1 0 0 0
first pair|di cư|15 25 0 -25
first pair|di dời|8 0 22 -5
first pair|diêm dân|13 15 0 19
first pair|diễn tập|7 0 -16 -18
first pair|diệt lăng|38 0 0 1
first pair|do bí|0 -11 0 0
first pair|do chuyển|-10 12 0 8
first pair|do chủ|-1 -16 0 -4
first pair|do các|0 0 -14 -8
first pair|do dịch|0 0 0 2
first pair|do phòng|0 0 10 26
first pair|doanh nghiệp|1 44 -16 -5
first pair|doanh số|22 0 0 -47
first pair|doanh thu|-22 -6 0 -1
first pair|du khách|43 -14 0 0
first pair|du lịch|0 0 0 -3
first pair|duy trì|28 0 -37 -36
first pair|duy tu|30 0 43 0
first pair|duyệt quy|33 0 0 0
first pair|dài #|0 0 0 25
first pair|dân chủ|10 0 0 1
first pair|dân cẩm|-9 10 0 -9
first pair|dân góp|5 0 0 -21
first pair|dân kêu|0 0 0 11
first pair|dân quân|-45 46 -6 4
first pair|dân số|-41 -15 0 -27
first pair|dân vận|11 0 0 31
first pair|dù vậy|0 12 0 0
first pair|dư luận|-24 -7 -1 0
first pair|dư nợ|21 0 0 3
first pair|dưới sự|-32 0 0 0
first pair|dạy nghề|37 -35 0 7
first pair|dẫn đầu|0 0 0 39
first pair|dẫu bão|-9 0 0 -9
first pair|dẫu thế|-35 -11 0 0
first pair|dẫu vậy|-2 1 0 0
first pair|dập dịch|0 -3 28 58
first pair|dịch bệnh|0 1 -35 2
first pair|dịch covid|31 29 0 -13
first pair|dịch sốt|-31 34 0 0
first pair|dịch tả|-10 15 0 0
first pair|dịch vụ|-1 0 -1 1
first pair|dọn sạch|0 0 13 0
first pair|dồn sức|-24 0 -39 0
first pair|dồn điền|9 0 30 34
first pair|dứt điểm|0 0 35 16
first pair|dữ liệu|31 1 0 -44
first pair|dự báo|0 0 4 -18
first pair|dự có|-4 -2 0 0
first pair|dự kiến|-35 -10 0 -32
first pair|dự phòng|0 0 0 24
first pair|dự án|0 2 -37 -24
first pair|dựng #|21 -1 -2 -15
first pair|e )|0 0 3 0
first pair|ea kuêh|0 0 0 30
first pair|ea tóh|0 0 0 1
first pair|g )|-1 0 4 -3
first pair|gdp bình|-48 -3 0 0
first pair|gdp của|33 0 0 26
first pair|gdp tăng|1 0 0 -5
first pair|gdp đồng|-57 -19 -7 0
first pair|ghi nhận|-1 0 0 -14
first pair|ghi sổ|0 16 -11 20
first pair|gia cầm|-20 -1 0 6
first pair|gia cố|0 0 14 -2
first pair|gia đình|25 0 0 10
first pair|giao #|23 0 0 -22
first pair|giao [|0 0 -96 0
first pair|giao chi|0 0 -17 0
first pair|giao các|0 0 0 21
first pair|giao công|0 0 23 0
first pair|giao cục|0 0 4 0
first pair|giao khoán|1 0 0 0
first pair|giao nhiệm|0 0 -7 -6
first pair|giao phòng|0 0 41 -2
first pair|giao phường|0 0 4 0
first pair|giao quân|18 0 1 0
first pair|giao sở|0 0 2 0
first pair|giao thông|-47 0 0 -9
first pair|giao trạm|0 0 1 0
first pair|giao ubnd|0 0 24 0
first pair|giao việc|14 0 -5 20
first pair|giao văn|-1 0 -53 -30
first pair|giao đảng|-1 0 22 -22
first pair|giao đất|38 -4 4 16
first pair|giao ủy|0 0 29 0
first pair|gieo trồng|-16 0 0 0
first pair|già làng|0 0 8 7
first pair|giá bán|0 0 0 40
first pair|giá cao|-10 -24 0 22
first pair|giá cát|0 32 -20 20
first pair|giá cả|1 -12 0 9
first pair|giá dầu|-38 24 0 19
first pair|giá nguyên|-4 -9 0 -1
first pair|giá nếp|0 0 0 3
first pair|giá trị|0 0 0 -1
first pair|giá tôm|-32 -12 0 0
first pair|giá vật|0 -6 0 -11
first pair|giá đất|-20 3 0 0
first pair|giám sát|-9 0 0 3
first pair|giám định|28 -11 37 0
first pair|giám đốc|0 -2 -5 0
first pair|giáo dục|-1 0 0 6
first pair|giáo viên|0 12 14 23
first pair|giúp ban|15 0 7 -11
first pair|giúp diêm|-7 0 16 -21
first pair|giải ngân|-15 53 -9 -1
first pair|giải pháp|0 0 1 8
first pair|giải phóng|1 0 0 17
first pair|giải quyết|7 0 8 4
first pair|giải thể|-11 -2 26 -9
first pair|giải tỏa|37 14 0 -1
first pair|giảm #|-19 -12 51 2
first pair|giảm lỗ|46 -20 0 -25
first pair|giảm nghèo|-9 22 -10 -1
first pair|giảm nhắc|0 0 0 29
first pair|giảm so|0 0 0 1
first pair|giấy chứng|-30 11 -17 -1
first pair|giấy tờ|0 8 0 8
first pair|giống cung|1 0 0 25
first pair|giới thiệu|13 0 0 3
first pair|giữ an|-10 0 -11 -9
first pair|giữ gìn|0 0 59 -50
first pair|giữ nguyên|0 0 2 0
first pair|giữ rừng|1 0 7 -31
first pair|giữ vững|-10 0 3 0
first pair|giữ đà|-6 0 -1 -1
first pair|giữ được|1 -3 -8 20
first pair|grdp #|5 0 0 -5
first pair|gtsx cn|-14 16 0 -3
first pair|gây lại|0 0 0 5
first pair|góp #|0 0 0 29
first pair|góp của|0 0 0 21
first pair|góp tiền|9 0 -9 26
first pair|góp ý|30 -2 0 0
first pair|gắn "|0 0 0 26
first pair|gắn trách|0 0 0 -29
first pair|gắn với|0 0 0 1
first pair|gốc của|0 0 0 24
first pair|gỗ mdf|0 1 0 17
first pair|gỡ "|0 0 -12 0
first pair|gỡ khó|0 0 -6 -43
first pair|gỡ vướng|15 0 20 -51
first pair|gửi báo|0 0 23 2
first pair|gửi danh|0 0 1 48
first pair|gửi kết|0 -1 10 34
first pair|gửi sở|0 0 0 36
first pair|gửi tài|0 0 6 1
first pair|gửi ubnd|0 0 33 35
first pair|h )|-5 0 27 0
first pair|hai chỉ|-8 39 0 0
first pair|hai là|0 -34 -25 0
first pair|hai năm|0 0 0 22
first pair|hai trường|10 0 0 0
first pair|hao mất|0 0 0 17
first pair|hiến đất|0 4 -3 0
first pair|hiệu quả|0 27 0 21
first pair|hoàn chỉnh|0 0 -7 -20
first pair|hoàn thiện|1 0 -27 -39
first pair|hoàn thành|1 0 22 -1
first pair|hoàn tất|1 0 7 -1
first pair|hoàng hà|0 0 -9 -9
first pair|hoằng lộc|19 0 0 0
first pair|huy động|0 0 0 -3
first pair|huyện cai|-35 0 -17 0
first pair|huyện có|49 0 0 -1
first pair|huyện cũng|26 0 0 0
first pair|huyện dồn|0 0 10 -18
first pair|huyện hà|0 -1 0 -2
first pair|huyện lâm|0 -62 0 0
first pair|huyện phấn|0 0 40 -6
first pair|huyện thạch|0 -44 0 0
first pair|huyện trần|0 0 0 13
first pair|huyện xây|0 0 0 -12
first pair|huyện đoàn|0 0 0 -2
first pair|huyện đã|24 0 -17 0
first pair|huyện ủy|0 0 -3 -1
first pair|huấn luyện|45 0 0 11
first pair|hàng hóa|39 -7 0 0
first pair|hàng tuần|0 0 0 17
first pair|hàng tồn|-21 -18 0 12
first pair|hành chính|-1 0 0 0
first pair|hành nghề|0 17 0 0
first pair|hình thành|0 0 1 0
first pair|hòa giải|31 1 -13 5
first pair|hđnd các|1 0 -13 20
first pair|hđnd huyện|0 0 -38 -1
first pair|hđnd phường|-16 0 -2 0
first pair|hđnd quận|-20 0 -32 -1
first pair|hđnd thành|-3 0 1 0
first pair|hđnd tỉnh|0 0 -1 0
first pair|hơn #|-3 19 0 -6
first pair|hư hỏng|24 -20 0 28
first pair|hướng dẫn|0 0 -1 0
first pair|hạ tải|0 -9 16 24
first pair|hạ tầng|0 1 0 0
first pair|hạn #|0 0 12 13
first pair|hạn chót|0 0 0 11
first pair|hạn cuối|0 0 0 2
first pair|hạn xong|0 0 -22 -8
first pair|hạt kiểm|0 0 21 0
first pair|hải châu|-25 0 -16 0
first pair|hải sản|-10 0 0 -42
first pair|hậu kiểm|0 0 0 19
first pair|hằng tuần|0 0 1 0
first pair|hết ngày|0 0 10 15
first pair|hết tháng|-1 0 22 -1
first pair|hệ thống|17 2 0 0
first pair|học bạ|13 0 0 -9
first pair|học bổng|10 -9 0 7
first pair|học sinh|17 0 0 -37
first pair|học trực|-21 23 0 0
first pair|học tập|16 0 19 -1
first pair|họp dân|0 0 32 -42
first pair|họp giao|0 0 31 0
first pair|hồ sông|-7 0 0 0
first pair|hồ sơ|0 17 0 -2
first pair|hồ tiêu|-1 -25 0 0
first pair|hỗ trợ|7 0 11 0
first pair|hộ có|20 0 0 -40
first pair|hộ cận|-29 -41 0 -45
first pair|hộ dân|44 0 0 0
first pair|hộ dùng|-1 -12 -12 14
first pair|hộ khó|-1 0 -18 -16
first pair|hộ kinh|15 41 -3 -17
first pair|hộ nghèo|0 -2 -1 -23
first pair|hộ tịch|0 0 0 44
first pair|hộ đói|31 -10 37 -11
first pair|hội lhpn|0 -1 2 23
first pair|hội nghị|-2 -1 -1 0
first pair|hội nông|1 0 -1 8
first pair|hội phụ|0 0 -3 15
first pair|hội quán|-13 16 0 -8
first pair|hội trường|-27 -24 -20 -22
first pair|hội viên|0 0 0 20
first pair|hợp nhất|12 0 0 0
first pair|hợp tác|27 0 0 1
first pair|hợp đồng|-1 0 -22 17
first pair|in #|15 0 0 24
first pair|kbnn các|0 0 16 0
first pair|khai giảng|35 0 30 -17
first pair|khai mạc|0 0 24 29
first pair|khai thác|0 16 0 0
first pair|khai trừ|25 0 -21 7
first pair|khen thưởng|0 0 0 39
first pair|khiếu kiện|-3 22 0 0
first pair|khiếu nại|0 0 -3 0
first pair|khiển trách|3 0 0 19
first pair|kho bạc|0 0 3 0
first pair|khoa học|0 0 1 22
first pair|khoanh vùng|0 0 0 -35
first pair|khoanh ổ|0 0 0 25
first pair|khoán bảo|10 0 0 0
first pair|khu công|1 0 0 47
first pair|khu du|0 34 0 -32
first pair|khu kinh|39 0 0 0
first pair|khu tái|-12 2 -1 0
first pair|khu vực|0 0 0 68
first pair|khuyến cáo|0 -5 12 -24
first pair|khuyến công|-35 -1 0 -22
first pair|khuyến khích|0 0 29 0
first pair|khuyết điểm|0 -1 0 0
first pair|khách du|-1 15 -4 2
first pair|khách quốc|0 0 0 31
first pair|khách ra|26 0 -18 -18
first pair|khách đến|26 0 0 -31
first pair|khám bệnh|-9 6 -1 0
first pair|khám chữa|-6 0 -2 0
first pair|khám phá|0 0 0 4
first pair|khám sức|0 1 0 0
first pair|kháng nghị|6 -1 0 -7
first pair|khánh thành|42 0 -4 -1
first pair|khâu chuẩn|0 1 -1 0
first pair|khép kín|0 0 41 -6
first pair|khó khăn|0 12 0 0
first pair|khóa sổ|0 0 0 38
first pair|khói đen|0 9 -8 10
first pair|khôi phục|14 0 1 -2
first pair|không ai|0 0 0 24
first pair|không còn|1 -23 -25 -31
first pair|không có|35 -24 0 -1
first pair|không ghi|39 -15 0 -23
first pair|không kiểm|0 0 0 10
first pair|không kể|14 0 0 30
first pair|không nghiệm|0 0 13 0
first pair|không né|0 0 9 21
first pair|không phát|36 0 0 14
first pair|không sót|24 0 0 32
first pair|không vận|0 0 6 13
first pair|không xảy|55 -9 0 0
first pair|không ít|0 14 0 -54
first pair|không đạt|-15 15 0 47
first pair|không để|0 0 1 1
first pair|không đợi|0 -4 -14 -12
first pair|không ủy|0 0 0 13
first pair|khơi thông|0 0 0 11
first pair|khả năng|22 0 0 -14
first pair|khảo sát|-22 0 -7 -13
first pair|khẩn trương|0 0 17 -27
first pair|khắc phục|-9 0 1 0
first pair|khối lượng|0 1 0 2
first pair|khống chế|-16 0 -1 0
first pair|khởi công|15 0 36 0
first pair|khởi kiện|0 0 0 15
first pair|khởi tố|-7 7 8 13
first pair|khởi động|0 0 21 33
first pair|kim ngạch|0 1 0 0
first pair|kinh doanh|1 0 0 12
first pair|kinh phí|-12 11 1 30
first pair|kinh tế|0 0 0 -2
first pair|kiên cố|33 0 24 -16
first pair|kiên quyết|0 0 4 27
first pair|kiến nghị|1 0 0 -21
first pair|kiềm chế|0 -5 -5 -24
first pair|kiểm kê|0 0 -21 -5
first pair|kiểm lâm|0 7 1 0
first pair|kiểm soát|0 0 15 -52
first pair|kiểm sát|-3 0 -8 -20
first pair|kiểm toán|0 0 -2 0
first pair|kiểm tra|16 0 5 -1
first pair|kiểm điểm|0 0 3 -1
first pair|kiện toàn|0 -2 55 0
first pair|kè tạm|0 0 13 -18
first pair|kèm cặp|-3 0 10 30
first pair|kéo dài|0 0 0 36
first pair|kéo giảm|4 -1 22 -36
first pair|kéo theo|-1 1 0 44
first pair|kéo điện|14 0 2 -25
first pair|kê khai|-11 -10 -1 -9
first pair|kê khống|-9 9 0 0
first pair|kênh nhánh|-10 13 0 -11
first pair|kêu gọi|0 0 42 3
first pair|kích hoạt|0 0 0 18
first pair|ký cam|4 0 0 21
first pair|ký kết|0 0 1 0
first pair|ký quy|0 0 31 0
first pair|kẻ vạch|0 0 13 7
first pair|kế hoạch|-46 -6 1 9
first pair|kế toán|0 0 12 0
first pair|kết luận|0 1 -2 1
first pair|kết nạp|0 1 2 -1
first pair|kết nối|8 0 0 21
first pair|kết thúc|0 0 -29 1
first pair|kể cả|5 -25 0 -2
first pair|kịp khai|-6 0 8 3
first pair|kịp thời|3 0 0 50
first pair|kỳ họp|0 0 -2 0
first pair|kỷ cương|0 0 0 11
first pair|kỷ luật|7 -1 -1 -21
first pair|kỹ thuật|-26 0 0 -19
first pair|lao động|-1 1 0 0
first pair|liên kết|0 30 0 -38
first pair|liên đoàn|0 0 22 2
first pair|loa nhiều|0 0 0 22
first pair|lso -|0 0 -2 0
first pair|luân chuyển|6 0 12 2
first pair|luân phiên|0 0 0 -1
first pair|là mức|0 0 0 5
first pair|làm #|0 0 0 -33
first pair|làm lối|0 0 26 0
first pair|làm lợi|0 0 0 16
first pair|làm rõ|0 0 0 76
first pair|làm sạch|0 0 0 58
first pair|làm theo|0 0 0 1
first pair|làm tốt|-7 0 25 0
first pair|làm việc|0 -1 0 0
first pair|làm xong|0 0 26 -39
first pair|làm được|0 0 -15 40
first pair|làng hoa|-40 -19 0 -7
first pair|làng nghề|24 0 0 -6
first pair|láng nhựa|35 -7 0 -24
first pair|lâm nghiệp|-6 0 0 -1
first pair|lãng phí|7 0 -9 0
first pair|lãnh đạo|0 0 -25 0
first pair|lúa #|0 0 0 20
first pair|lúa cả|-2 -1 0 4
first pair|lúa hè|26 0 0 -1
first pair|lúa mùa|13 -3 0 -12
first pair|lúa xuân|40 0 0 -6
first pair|lúa đông|0 1 0 29
first pair|lý do|0 -35 0 9
first pair|lĩnh vực|-7 0 0 1
first pair|lũy kế|15 8 0 -9
first pair|lưu trú|-46 0 0 -7
first pair|lưu vpđu|-15 0 -4 0
first pair|lưu vt|-4 0 -11 0
first pair|lưu văn|-3 0 -44 0
first pair|lưu ý|0 0 8 -1
first pair|lương thực|-2 0 0 -45
first pair|lượng khách|0 0 0 -40
first pair|lượt khách|0 0 0 2
first pair|lượt khám|0 0 0 -7
first pair|lạc #|2 0 0 10
first pair|lạm phát|5 26 0 -11
first pair|lấn chiếm|-1 7 0 0
first pair|lấy kết|0 0 31 0
first pair|lấy ý|0 0 1 2
first pair|lập #|28 -6 -2 17
first pair|lập biên|0 -28 0 17
first pair|lập bản|0 0 19 11
first pair|lập bộ|-10 11 0 39
first pair|lập danh|0 0 20 -6
first pair|lập lại|0 0 1 -7
first pair|lập mới|13 -2 0 7
first pair|lập nhóm|0 0 25 0
first pair|lập phương|0 0 26 -32
first pair|lập quy|0 0 -27 29
first pair|lập sổ|0 0 0 35
first pair|lập tổ|0 0 1 4
first pair|lắc tài|7 0 0 4
first pair|lắp #|23 0 0 -31
first pair|lắp biển|0 0 18 13
first pair|lắp camera|0 -1 18 -10
first pair|lắp mới|34 -24 -4 0
first pair|lễ hội|21 0 0 -51
first pair|lệ phí|33 0 0 28
first pair|lồng ghép|-6 0 6 0
first pair|lỗi thứ|0 0 -56 0
first pair|lộc tiến|0 8 -8 0
first pair|lớp #|-6 30 16 21
first pair|lớp dạy|0 0 0 2
first pair|lợp lại|9 -5 12 0
first pair|lục ngạn|-12 11 -33 6
first pair|lực lượng|0 0 0 49
first pair|m .|-1 0 0 0
first pair|may mặc|0 -15 0 -4
first pair|mttq sau|0 0 0 27
first pair|mttq và|13 -15 24 13
first pair|mua bán|0 0 0 26
first pair|mua sắm|-46 50 8 0
first pair|muộn nhất|0 0 0 10
first pair|máy móc|-9 19 0 35
first pair|máy siêu|0 1 0 -10
first pair|mía đường|19 0 0 -18
first pair|mô hình|41 0 -1 31
first pair|môi trường|1 0 -1 0
first pair|mùa khô|-29 28 0 19
first pair|mượn bác|0 0 18 0
first pair|mạnh tay|0 0 11 14
first pair|mất #|-13 28 0 49
first pair|mấy việc|0 -19 0 0
first pair|mặc dù|1 -10 0 0
first pair|mặt bằng|10 0 9 13
first pair|mặt chưa|-32 -43 0 0
first pair|mặt khác|-11 -19 0 0
first pair|mặt trận|0 0 -1 -10
first pair|mặt yếu|0 35 0 0
first pair|mặt được|5 0 0 0
first pair|mọi số|0 0 39 0
first pair|mốc giới|11 -1 0 25
first pair|mỗi chi|0 0 16 27
first pair|mỗi căn|0 0 0 8
first pair|mỗi cấp|0 0 17 -11
first pair|mỗi hồ|0 -9 15 -39
first pair|mỗi quý|0 0 1 -18
first pair|mỗi tháng|0 0 15 13
first pair|mỗi tuần|0 0 0 51
first pair|mỗi ấp|-6 0 -17 0
first pair|mỗi ủy|0 0 3 0
first pair|một bộ|0 19 0 -67
first pair|một góc|0 -14 0 0
first pair|một là|0 -13 0 0
first pair|một năm|-18 0 0 0
first pair|một phần|0 47 0 -12
first pair|một số|0 8 0 -1
first pair|một tấm|-9 13 0 9
first pair|một vài|0 12 -2 -1
first pair|mới #|0 12 0 12
first pair|mời gọi|-6 0 8 -39
first pair|mở #|2 0 10 -11
first pair|mở các|0 0 44 0
first pair|mở lại|0 0 0 -19
first pair|mở lớp|0 0 26 -50
first pair|mở rộng|0 0 46 -14
first pair|mở sổ|11 0 -4 19
first pair|mở thêm|-3 0 2 1
first pair|mở đường|0 0 2 0
first pair|mở đợt|1 0 -3 -2
first pair|mục tiêu|-1 0 -18 0
first pair|mục đích|-24 0 -17 0
first pair|mức thiếu|0 -18 -10 -17
first pair|mức tăng|-25 41 0 24
first pair|mức độ|0 -5 -27 -23
first pair|nay #|0 0 0 6
first pair|ngay sau|-71 -8 -1 0
first pair|ngay trong|38 0 -2 -9
first pair|nghiên cứu|0 0 17 0
first pair|nghiệm thu|0 1 15 6
first pair|nghĩa vụ|12 0 0 32
first pair|nghề dệt|29 0 0 0
first pair|nghệ an|-7 0 0 0
first pair|nghị quyết|0 0 -24 0
first pair|nghị định|19 0 0 13
first pair|ngoài quốc|38 0 0 0
first pair|ngoài ra|0 -1 -7 0
first pair|nguyên nhân|0 0 0 3
first pair|nguồn vốn|26 0 0 0
first pair|ngành công|-6 0 -5 -33
first pair|ngành giáo|20 0 -43 -13
first pair|ngành hoàn|16 -1 0 -35
first pair|ngành kiểm|0 -1 -4 0
first pair|ngành nông|0 -10 21 -11
first pair|ngành phải|0 0 30 -17
first pair|ngành thuế|-14 -4 15 -16
first pair|ngành và|0 0 -2 0
first pair|ngành văn|0 0 30 -9
first pair|ngành xin|-8 0 9 25
first pair|ngành y|15 0 0 0
first pair|ngành điện|-11 0 44 -1
first pair|ngân hàng|2 0 1 0
first pair|ngân sách|-27 0 0 -6
first pair|ngân sơn|0 9 0 17
first pair|ngô #|-30 -2 0 11
first pair|ngô xuân|5 0 0 -28
first pair|ngõ #|5 0 5 21
first pair|ngư dân|7 0 0 -14
first pair|người buôn|7 -5 0 0
first pair|người bị|-10 26 0 0
first pair|người có|-2 -22 0 18
first pair|người dân|0 38 0 39
first pair|người già|0 12 0 -4
first pair|người khuyết|3 0 0 25
first pair|người làm|11 0 -3 0
first pair|người nghe|0 0 0 25
first pair|người nuôi|3 -1 0 53
first pair|người phát|0 -7 -14 0
first pair|người tham|3 0 0 -10
first pair|người trồng|-10 59 0 -44
first pair|người từ|20 0 0 -6
first pair|người đứng|-8 -5 9 -29
first pair|ngược lại|-1 -10 0 0
first pair|ngắt kết|0 0 0 20
first pair|nhiều chi|8 0 0 7
first pair|nhiều công|26 0 0 -38
first pair|nhiều cơ|0 0 0 -32
first pair|nhiều hơn|-28 31 0 42
first pair|nhiều nơi|17 0 0 49
first pair|nhiều việc|0 -56 0 0
first pair|nhiều xã|0 -30 0 0
first pair|nhiệm kỳ|0 0 0 6
first pair|nhiệm vụ|0 0 0 5
first pair|nhà máy|-3 15 0 35
first pair|nhà thầu|0 25 2 -60
first pair|nhà trường|-1 11 0 0
first pair|nhà trọ|0 0 0 25
first pair|nhà tình|1 0 0 37
first pair|nhà văn|-3 33 0 0
first pair|nhà vườn|8 -6 0 11
first pair|nhà ở|54 0 0 0
first pair|nhân chứng|0 7 0 10
first pair|nhân dân|40 0 22 0
first pair|nhân lực|-1 10 0 3
first pair|nhân rộng|-15 0 8 0
first pair|nhân sự|1 0 1 20
first pair|nhìn chung|25 -3 0 0
first pair|nhìn thẳng|0 -5 0 0
first pair|nhóm #|-18 0 0 0
first pair|như trên|0 0 -11 0
first pair|nhưng #|-7 53 0 29
first pair|nhưng bóc|-11 24 0 -1
first pair|nhưng bỏ|0 0 0 21
first pair|nhưng chi|0 8 -2 -8
first pair|nhưng chất|0 1 0 -23
first pair|nhưng diện|0 0 0 10
first pair|nhưng khoảng|-1 12 0 -6
first pair|nhưng không|-3 -36 -23 7
first pair|nhưng kết|0 0 0 34
first pair|nhưng nhờ|-26 0 0 0
first pair|nhưng năng|9 -9 0 26
first pair|nhưng phần|0 0 0 -2
first pair|nhưng số|-20 22 0 -23
first pair|nhưng tôm|0 8 0 -10
first pair|nhường chỗ|0 0 0 16
first pair|nhất là|0 0 25 31
first pair|nhất trí|0 -1 -28 -11
first pair|nhầm lẫn|15 -13 0 8
first pair|nhận thức|29 1 0 -20
first pair|nhận định|-4 0 0 0
first pair|nhập khẩu|-30 -1 -1 -1
first pair|nhật ký|7 0 0 -6
first pair|nhắc nhở|13 0 0 -37
first pair|nhờ vậy|-1 0 0 -33
first pair|những mặt|-4 -11 0 0
first pair|những tháng|0 0 -51 0
first pair|những việc|0 -31 0 -9
first pair|những điểm|0 -14 0 0
first pair|nhựa hóa|3 0 19 -34
first pair|ninh kiều|-29 0 -15 0
first pair|niêm yết|29 0 1 25
first pair|nq #|7 0 0 5
first pair|nuôi cá|36 0 0 -37
first pair|nuôi hàu|50 -9 0 0
first pair|nuôi trồng|-57 0 0 26
first pair|nuôi tôm|-40 -1 0 1
first pair|nâm nung|-6 -1 -9 0
first pair|nâng cao|0 0 -7 -29
first pair|nâng chất|0 0 -1 -22
first pair|nâng cấp|0 0 27 -40
first pair|nâng tổng|15 0 0 24
first pair|nâng tỷ|0 0 0 28
first pair|né tránh|0 0 0 27
first pair|nói vậy|-31 -2 0 0
first pair|nông ,|-21 0 0 -29
first pair|nông -|-30 0 -7 1
first pair|nông dân|2 0 0 0
first pair|nông lâm|1 0 0 9
first pair|nông nghiệp|-2 -25 0 -25
first pair|nông thôn|0 1 0 9
first pair|năm #|6 0 0 0
first pair|năm học|41 -23 -7 0
first pair|năm nay|30 1 0 -29
first pair|năm đầu|-66 0 0 0
first pair|năng lực|0 38 0 0
first pair|năng suất|-3 1 0 0
first pair|nơi làm|0 0 0 26
first pair|nơi nào|0 -8 10 0
first pair|nơi nặng|0 0 0 11
first pair|nơi rảnh|0 18 0 4
first pair|nơi thì|0 0 0 11
first pair|nơi ôm|0 16 0 13
first pair|nước ngọt|0 0 0 6
first pair|nước rỉ|0 6 -6 20
first pair|nước sinh|0 0 1 15
first pair|nước sạch|0 1 0 -12
first pair|nước thải|-2 40 0 -33
first pair|nạo vét|4 0 12 25
first pair|nậm ông|0 0 0 23
first pair|nắm chắc|0 0 14 -37
first pair|nắm tình|0 0 25 38
first pair|nằm chủ|0 0 0 7
first pair|nề nếp|0 -9 0 13
first pair|nể nang|0 0 6 15
first pair|nối mạng|8 0 0 0
first pair|nổi bật|-59 0 0 -34
first pair|nổi lên|0 -23 0 -3
first pair|nội chính|-4 0 0 0
first pair|nộp đảng|0 6 0 2
first pair|nợ cũ|0 0 0 25
first pair|nợ dưới|-18 -21 -14 0
first pair|nợ quá|55 -50 0 -27
first pair|nợ thuế|0 42 0 -71
first pair|nợ xây|0 25 -6 0
first pair|nợ xấu|-46 -1 -5 -21
first pair|nợ đóng|-7 -15 -35 0
first pair|nợ đọng|0 6 0 0
first pair|nửa cuối|0 0 -59 0
first pair|nửa năm|-18 0 0 0
first pair|nửa đầu|-23 -14 7 22
first pair|par index|11 0 -11 0
first pair|pbt thường|0 -4 -6 0
first pair|phiên họp|-25 -4 -6 0
first pair|phong nha|0 0 0 -13
first pair|phong trào|18 0 0 -20
first pair|phun hóa|47 -22 0 0
first pair|phun khử|0 0 22 0
first pair|phá rừng|0 7 0 -9
first pair|phát #|20 0 0 7
first pair|phát biểu|0 0 -60 0
first pair|phát hiện|-3 11 0 13
first pair|phát hành|23 -2 30 -26
first pair|phát sóng|0 0 0 26
first pair|phát triển|0 0 0 -23
first pair|phát động|0 -12 -23 0
first pair|phân bón|-34 2 0 1
first pair|phân bổ|0 0 14 31
first pair|phân công|52 0 6 0
first pair|phân loại|0 0 0 -23
first pair|phân lô|0 16 -5 0
first pair|phân urê|-12 14 0 13
first pair|phê bình|0 -15 0 30
first pair|phê duyệt|-1 0 12 -2
first pair|phí bảo|0 11 0 0
first pair|phòng bệnh|0 0 2 1
first pair|phòng chống|9 0 -26 5
first pair|phòng công|0 0 -6 0
first pair|phòng dân|0 0 7 0
first pair|phòng gd|-14 0 0 -11
first pair|phòng giáo|0 0 -14 -1
first pair|phòng họp|-10 0 0 0
first pair|phòng kinh|0 0 10 0
first pair|phòng kế|0 0 -15 0
first pair|phòng kỹ|0 0 9 0
first pair|phòng lao|0 0 23 0
first pair|phòng lđ|0 0 0 -5
first pair|phòng nn|-3 0 20 0
first pair|phòng nào|0 0 10 0
first pair|phòng nông|0 0 1 -2
first pair|phòng nội|-2 0 5 10
first pair|phòng quản|0 0 -30 1
first pair|phòng tn|0 0 6 0
first pair|phòng truyền|0 0 3 0
first pair|phòng tài|0 0 0 -10
first pair|phòng tư|0 0 48 0
first pair|phòng tổ|0 0 -14 0
first pair|phòng văn|0 0 -1 0
first pair|phòng y|0 0 32 0
first pair|phó bí|0 0 -1 -1
first pair|phó chủ|0 0 -4 0
first pair|phú thọ|-15 -2 -5 -11
first pair|phương hướng|0 0 -5 0
first pair|phương án|-4 18 -10 -5
first pair|phước thể|-8 11 0 7
first pair|phường bắc|0 -35 0 0
first pair|phường có|-26 0 0 -16
first pair|phường kiểm|25 0 -10 0
first pair|phường lãm|0 -45 0 0
first pair|phường nào|0 0 7 18
first pair|phường ra|28 0 57 -27
first pair|phường thành|-1 -5 0 30
first pair|phường trà|-14 -2 -23 0
first pair|phường xong|9 0 0 -1
first pair|phường xuân|-18 0 -12 0
first pair|phạm pháp|5 4 -6 0
first pair|phạt #|58 -28 0 -8
first pair|phản biện|0 0 0 13
first pair|phấn đấu|-3 0 7 -9
first pair|phần còn|0 5 -3 42
first pair|phần ii|0 -1 0 0
first pair|phần lớn|-52 18 0 -20
first pair|phần mềm|0 4 0 -11
first pair|phần nhiều|-1 13 0 30
first pair|phần đông|1 0 0 14
first pair|phổ cập|2 10 0 -20
first pair|phụ cấp|19 0 0 -45
first pair|phụ huynh|9 0 0 16
first pair|phụ lục|0 0 -4 0
first pair|phụ nữ|0 9 0 -17
first pair|phụ đạo|0 0 30 0
first pair|phục hồi|0 0 0 3
first pair|phục vụ|0 0 0 49
first pair|phủ xanh|21 -10 0 7
first pair|qp -|-16 0 -1 -12
first pair|qua #|30 0 0 -19
first pair|qua cửa|2 27 0 -17
first pair|qua kiểm|32 0 0 0
first pair|qua mức|13 -9 0 14
first pair|qua sáu|-40 0 0 0
first pair|qua tháng|-14 0 0 -12
first pair|qua thăm|-25 -4 0 0
first pair|qua đó|0 0 0 43
first pair|quan trắc|0 17 0 0
first pair|quan tâm|0 0 -4 -29
first pair|quang cảnh|-2 0 0 0
first pair|quy chế|-8 14 0 -8
first pair|quy hoạch|2 0 0 -30
first pair|quy định|13 -7 -26 30
first pair|quyết toán|-29 32 -40 0
first pair|quyết định|-6 0 -22 0
first pair|quá hạn|35 -26 0 -42
first pair|quá nửa|-8 28 -1 27
first pair|quá tải|0 11 0 0
first pair|quán triệt|20 0 0 29
first pair|quân dân|-10 -8 -1 0
first pair|quân số|31 0 0 7
first pair|quân sự|0 0 18 4
first pair|quét #|32 0 -7 -13
first pair|quý iii|7 -18 -1 0
first pair|quý ii|0 0 -10 0
first pair|quý iv|0 0 -10 0
first pair|quý i|6 0 0 4
first pair|quản chặt|0 0 12 -9
first pair|quản lý|-1 0 -27 0
first pair|quảng cáo|0 0 1 23
first pair|quận nâng|0 0 12 0
first pair|quận ủy|-5 0 -23 -1
first pair|quốc phòng|0 0 0 -1
first pair|quỹ "|29 -10 -18 -9
first pair|quỹ cứu|-12 25 0 -15
first pair|quỹ phòng|0 44 0 0
first pair|quỹ qpan|0 0 8 20
first pair|ra #|11 0 0 40
first pair|ra quyết|35 -17 0 1
first pair|ra quân|-6 5 -9 0
first pair|rau ,|4 0 0 10
first pair|rau an|18 0 0 -9
first pair|rau màu|-21 0 -4 -29
first pair|riêng #|0 5 0 -12
first pair|riêng các|0 0 -45 0
first pair|riêng khách|1 0 0 26
first pair|riêng sản|-15 26 0 0
first pair|riêng thu|5 8 0 -35
first pair|riêng thuế|0 0 0 15
first pair|riêng tiền|-10 33 0 -4
first pair|riêng tín|0 7 0 0
first pair|riêng án|-16 -14 -15 -16
first pair|riêng đàn|0 12 0 0
first pair|riêng đồng|-24 -33 0 0
first pair|rà lại|10 -10 42 -42
first pair|rác sinh|-6 0 -2 -24
first pair|rác thải|0 0 -21 -48
first pair|rét đậm|-1 0 0 -1
first pair|rõ người|0 0 -9 -3
first pair|rút phép|9 -7 0 20
first pair|rừng phòng|-12 8 -7 -6
first pair|rừng tràm|-29 -48 -1 0
first pair|sa đéc|-16 0 -1 0
first pair|san ủi|0 0 0 11
first pair|sang #|0 0 -37 0
first pair|sang tháng|0 0 -21 0
first pair|sau #|-4 4 0 0
first pair|sau cùng|0 0 -38 0
first pair|sau hợp|-6 0 0 0
first pair|sau đợt|0 0 0 16
first pair|sinh con|20 45 0 -42
first pair|sinh hoạt|1 0 -1 0
first pair|siết chặt|1 -1 28 0
first pair|so cùng|-28 -17 0 -1
first pair|so với|0 5 -8 -2
first pair|song #|-21 56 0 -18
first pair|song cuộc|17 -12 0 0
first pair|song giá|38 0 0 -18
first pair|song giải|-17 36 0 43
first pair|song huyện|40 0 0 -13
first pair|song khá|10 -10 0 17
first pair|song kém|-29 42 0 -4
first pair|song một|0 0 0 -9
first pair|song người|-9 11 0 0
first pair|song ngữ|9 -4 0 22
first pair|song phiên|0 -2 0 0
first pair|song phương|1 0 0 36
first pair|song phải|0 -29 0 0
first pair|song vẫn|13 -12 0 44
first pair|song vị|0 3 0 -4
first pair|song ít|-12 30 0 56
first pair|suối tre|0 0 0 16
first pair|sàng lọc|31 0 19 -13
first pair|sáng #|0 0 1 0
first pair|sáp nhập|40 -7 0 -5
first pair|sáu chỉ|-11 6 -6 0
first pair|sáu tháng|5 0 -2 1
first pair|sâu bệnh|0 -2 0 -1
first pair|sĩ số|-21 23 0 0
first pair|sơ kết|0 0 1 0
first pair|sơn trà|-31 -2 -25 0
first pair|sương muối|-29 -9 0 2
first pair|sạt lở|0 2 0 0
first pair|sản lượng|0 0 0 1
first pair|sản phẩm|-19 27 -5 0
first pair|sản xuất|6 0 0 -14
first pair|sầu riêng|0 0 11 6
first pair|sắp xếp|8 0 24 -25
first pair|sẵn sàng|0 0 12 28
first pair|số còn|0 -11 0 0
first pair|số cơ|-27 -19 0 0
first pair|số doanh|-5 15 -9 17
first pair|số giờ|-3 0 -8 0
first pair|số hóa|-22 1 32 2
first pair|số hộ|1 7 0 -8
first pair|số liệu|-1 -2 0 0
first pair|số lần|23 -5 0 0
first pair|số máy|0 0 0 20
first pair|số người|15 1 0 13
first pair|số nợ|5 0 0 19
first pair|số thu|-16 0 0 -24
first pair|số tiền|11 1 0 21
first pair|số vốn|37 0 0 -3
first pair|số vụ|0 11 0 0
first pair|số đảng|29 0 0 24
first pair|số đề|-1 6 7 38
first pair|sốp cộp|0 0 -8 0
first pair|sốt rét|0 3 0 -46
first pair|sốt xuất|-4 2 0 0
first pair|sổ sách|0 4 0 0
first pair|sớm đưa|0 0 28 2
first pair|sở công|0 0 14 7
first pair|sở giao|0 0 -1 0
first pair|sở giáo|-3 0 -7 1
first pair|sở kế|0 0 0 -1
first pair|sở lao|0 0 0 -27
first pair|sở lđ|-13 0 1 -4
first pair|sở nn|0 0 1 0
first pair|sở nông|-7 -1 -26 0
first pair|sở nội|0 0 20 0
first pair|sở tài|-2 0 -21 0
first pair|sở văn|0 0 4 0
first pair|sở xây|0 0 0 1
first pair|sở y|0 -1 -4 0
first pair|sợi tăng|0 0 0 4
first pair|sử dụng|0 0 0 27
first pair|sửa #|26 -1 0 -3
first pair|sửa chữa|0 0 23 0
first pair|sửa máy|0 0 -34 3
first pair|sửa những|0 0 -6 0
first pair|sửa xong|1 0 0 11
first pair|sự phối|0 13 0 -2
first pair|tai nạn|19 5 0 18
first pair|tam nông|-25 0 -4 0
first pair|tang vật|8 -11 0 0
first pair|tham mưu|0 0 20 5
first pair|thanh long|49 0 -3 -20
first pair|thanh lý|0 -10 19 0
first pair|thanh niên|0 1 0 0
first pair|thanh toán|0 0 7 27
first pair|thanh tra|0 0 0 -20
first pair|thanh trạch|-6 6 0 13
first pair|thay ngay|0 -1 12 -11
first pair|theo báo|-9 0 0 0
first pair|theo dõi|0 32 -28 -72
first pair|theo giám|-6 -38 0 0
first pair|theo kết|-40 0 0 3
first pair|theo nghị|-10 0 0 0
first pair|theo ông|-37 -13 0 0
first pair|theo đó|-26 0 0 0
first pair|theo đúng|0 0 0 11
first pair|thi công|-7 -30 -17 0
first pair|thi hành|-14 1 0 0
first pair|thi đua|-23 13 0 1
first pair|thiết bị|-12 25 -7 0
first pair|thiếu #|-7 25 0 -13
first pair|thiếu bản|0 0 0 11
first pair|thiếu giáo|0 5 0 -1
first pair|thiếu người|0 0 0 -7
first pair|thiếu thuốc|0 1 0 -2
first pair|thiệt hại|0 0 0 38
first pair|thoát khỏi|9 0 0 -26
first pair|thu #|39 -7 -50 17
first pair|thu chi|-1 0 -2 12
first pair|thu các|-10 36 -1 -18
first pair|thu cân|35 0 0 -2
first pair|thu gom|1 10 -5 0
first pair|thu hoạch|11 -22 0 0
first pair|thu hút|10 0 0 -2
first pair|thu hồi|34 0 0 0
first pair|thu ngân|-2 0 -1 0
first pair|thu nhập|0 0 -5 0
first pair|thu nsnn|17 0 0 -10
first pair|thu nội|0 0 -1 -15
first pair|thu nợ|-2 3 4 7
first pair|thu phí|-47 48 0 -20
first pair|thu quỹ|0 32 -6 -17
first pair|thu thuế|-1 4 0 -62
first pair|thu tiền|0 -19 0 23
first pair|thu trên|35 -13 0 -9
first pair|thu từ|38 12 0 0
first pair|thu vượt|4 17 0 0
first pair|thu đủ|0 0 8 58
first pair|thuế cơ|0 0 14 21
first pair|thuế sản|-51 -41 -2 -11
first pair|thuế sử|8 12 0 -11
first pair|thuế thu|21 -1 0 10
first pair|thuế đất|0 18 0 0
first pair|thuộc nhóm|0 19 0 53
first pair|thành lập|1 0 0 0
first pair|thành phần|-11 0 -9 28
first pair|thành phố|9 0 21 14
first pair|thành đoàn|0 0 11 0
first pair|thành ủy|0 0 4 1
first pair|thái gia|-9 9 0 0
first pair|tháng #|0 12 -23 0
first pair|tháng qua|27 10 0 -1
first pair|tháo dỡ|0 7 -1 -22
first pair|tháo gỡ|0 0 0 -23
first pair|thân nhân|-1 9 0 8
first pair|thêm #|1 -1 -2 -8
first pair|thôn hạ|-1 -54 6 10
first pair|thôn nào|-1 15 28 0
first pair|thôn thượng|0 -26 0 0
first pair|thông quan|26 0 -6 37
first pair|thông qua|-45 0 -3 -1
first pair|thông tin|0 0 1 0
first pair|thông tuyến|0 0 1 11
first pair|thúc tiến|0 -2 40 0
first pair|thăm hỏi|4 0 6 35
first pair|thương lái|18 -1 0 31
first pair|thương mại|-19 0 0 -9
first pair|thường xuyên|0 0 10 -3
first pair|thưởng tết|0 0 5 15
first pair|thạnh phong|0 0 0 17
first pair|thảo luận|0 -2 -3 0
first pair|thấp hơn|-13 15 0 41
first pair|thấp nhất|-2 3 0 8
first pair|thất thu|0 11 0 -11
first pair|thẩm tra|-9 0 0 -1
first pair|thẩm định|11 0 0 -14
first pair|thế nhưng|-14 1 0 0
first pair|thể thao|1 0 0 21
first pair|thị trấn|0 -1 -2 1
first pair|thị xã|9 -12 4 -1
first pair|thị ủy|-1 0 0 0
first pair|thời gian|10 -3 -4 0
first pair|thời hạn|-14 14 0 32
first pair|thời tiết|0 27 0 -47
first pair|thủ trưởng|0 0 11 0
first pair|thủ tục|-1 2 0 16
first pair|thủy lợi|-6 -1 0 -5
first pair|thủy sản|-1 0 0 0
first pair|thứ ba|-2 -37 0 0
first pair|thứ hai|-9 -57 0 0
first pair|thứ năm|0 -36 0 0
first pair|thứ sáu|0 0 0 -23
first pair|thứ tư|0 -24 0 0
first pair|thừa lệnh|0 0 -13 0
first pair|thực hiện|-1 0 0 0
first pair|tinh bột|-5 17 0 0
first pair|tinh thần|0 13 0 4
first pair|tiêm chủng|7 8 0 8
first pair|tiêm mũi|1 0 0 35
first pair|tiêm phòng|31 8 3 -19
first pair|tiêm vắc|-13 0 1 -25
first pair|tiêu chí|-36 0 0 -13
first pair|tiêu cực|0 -2 2 7
first pair|tiêu hủy|3 1 0 40
first pair|tiến độ|0 26 0 -30
first pair|tiếp #|32 0 0 -1
first pair|tiếp công|0 9 -7 -39
first pair|tiếp dân|12 0 0 0
first pair|tiếp nhận|-12 0 0 14
first pair|tiếp thu|0 0 -27 0
first pair|tiếp tục|0 0 4 -22
first pair|tiết kiệm|28 -10 11 8
first pair|tiền mặt|10 -4 0 0
first pair|tiền phạt|27 -8 0 7
first pair|tiền sử|-67 -28 0 -15
first pair|tiền thu|10 0 0 -23
first pair|tiểu thương|-21 22 0 22
first pair|tiểu thủ|2 0 0 -8
first pair|tm -|3 0 0 -1
first pair|tm .|0 0 -1 0
first pair|toàn huyện|-15 0 -1 0
first pair|toàn ngành|49 0 0 -1
first pair|toàn phường|-6 0 0 0
first pair|toàn tỉnh|-45 0 0 22
first pair|toàn xã|0 0 -21 -1
first pair|toàn đảng|-3 -36 0 -25
first pair|tp hcm|0 0 -3 0
first pair|trang bị|-8 8 0 0
first pair|tranh chấp|0 23 0 0
first pair|tranh luận|0 17 0 -2
first pair|trao #|20 0 0 -25
first pair|tri tôn|0 0 -1 0
first pair|triển khai|26 0 0 -10
first pair|triệt sản|13 -4 0 0
first pair|triệt xóa|32 0 0 -8
first pair|trong bối|0 -18 0 0
first pair|trong bức|-48 -14 0 0
first pair|trong hai|0 -5 16 -10
first pair|trong hạn|25 -6 0 0
first pair|trong khi|4 11 0 0
first pair|trong kỳ|-17 -33 0 -34
first pair|trong năm|-12 0 0 0
first pair|trong quý|0 0 -1 0
first pair|trong số|18 2 0 55
first pair|trong tháng|1 -21 1 1
first pair|trong tổng|-79 -3 -1 0
first pair|trong đó|-1 0 0 32
first pair|trung tâm|-1 0 -3 0
first pair|truy thu|0 0 0 31
first pair|trách nhiệm|-7 4 0 0
first pair|trên #|-5 -13 0 0
first pair|trên cơ|14 0 -46 0
first pair|trên đây|0 0 -1 0
first pair|trên địa|-11 0 0 0
first pair|trình ban|0 0 2 41
first pair|trình chủ|29 0 0 9
first pair|trình duyệt|0 0 1 0
first pair|trình hđnd|4 0 -14 0
first pair|trình phương|-4 0 5 -48
first pair|trình trong|0 0 0 71
first pair|trình trước|0 0 0 30
first pair|trình tỉnh|0 0 29 10
first pair|trình ubnd|0 0 0 30
first pair|trình đề|0 0 11 -47
first pair|trích đo|9 5 -6 -23
first pair|trước #|5 0 2 24
first pair|trước hết|-9 0 0 0
first pair|trước mắt|0 0 -8 -16
first pair|trường chuẩn|-16 21 -9 36
first pair|trường học|13 -6 4 11
first pair|trường hợp|0 -8 17 0
first pair|trường lớp|15 -31 0 -29
first pair|trường mầm|1 6 0 0
first pair|trường tiểu|38 -14 0 -5
first pair|trưởng ban|-1 0 0 0
first pair|trưởng các|0 0 -26 -1
first pair|trưởng công|-18 -1 -15 -5
first pair|trưởng phòng|12 -22 17 0
first pair|trại lưới|0 0 12 18
first pair|trạm khuyến|0 0 0 11
first pair|trạm xá|16 0 0 5
first pair|trạm y|0 -24 9 0
first pair|trả #|-2 0 -12 -4
first pair|trả lại|25 0 0 31
first pair|trả lời|-37 0 23 0
first pair|trả mặt|11 0 -4 0
first pair|trả nợ|0 0 23 23
first pair|trả trước|1 0 -1 15
first pair|trả đúng|17 0 0 -27
first pair|trấn áp|0 0 2 36
first pair|trật tự|-2 0 0 17
first pair|trẻ #|-26 -1 -1 17
first pair|trẻ em|3 0 0 0
first pair|trẻ suy|-65 0 -1 0
first pair|trị giá|5 0 0 39
first pair|trọng tâm|0 0 18 16
first pair|trồng #|73 0 0 -18
first pair|trồng cây|0 0 13 49
first pair|trồng lại|9 -3 0 -4
first pair|trồng mới|19 -23 40 -58
first pair|trồng rừng|12 26 0 10
first pair|trồng thay|0 0 0 43
first pair|trồng trọt|-26 0 0 0
first pair|trộm cắp|0 6 0 19
first pair|trợ cấp|7 0 0 59
first pair|trụ sở|0 24 0 0
first pair|trực báo|-3 0 0 0
first pair|trực tại|0 0 0 25
first pair|tt huyện|-1 0 -41 0
first pair|tt nhiệm|0 0 -15 0
first pair|tuy các|39 -7 0 0
first pair|tuy còn|-36 48 0 -44
first pair|tuy mưa|-39 -42 0 0
first pair|tuy nhiên|21 -20 0 -6
first pair|tuy số|50 -6 0 -1
first pair|tuy thế|-8 17 0 -39
first pair|tuy vậy|-17 15 0 0
first pair|tuy đã|4 -23 0 0
first pair|tuyên truyền|0 0 -10 0
first pair|tuyến phố|0 0 0 31
first pair|tuyển quân|12 0 -7 0
first pair|tuyển sinh|0 22 0 0
first pair|tuần nào|0 0 9 11
first pair|tuần tra|10 0 9 3
first pair|tài chính|-2 0 0 0
first pair|tàu cá|26 -1 0 -3
first pair|tàu lớn|0 3 0 0
first pair|tách thửa|-1 16 0 29
first pair|tách địa|-9 10 0 3
first pair|tái canh|13 -11 2 -48
first pair|tái định|-6 24 33 58
first pair|tình trạng|0 20 0 -26
first pair|tín dụng|-2 0 0 0
first pair|tính chiến|0 7 0 0
first pair|tính chung|-43 0 0 27
first pair|tính lại|0 0 0 21
first pair|tính theo|13 4 0 -89
first pair|tính đến|32 0 0 -32
first pair|tòa án|-11 -8 10 -9
first pair|tôm giống|-35 -12 0 -5
first pair|tôm nuôi|1 1 0 -24
first pair|tôm sú|-2 24 0 24
first pair|tăng cường|0 0 32 0
first pair|tăng trưởng|0 9 -6 2
first pair|tư pháp|0 0 11 20
first pair|tư tưởng|-4 1 0 0
first pair|tư vấn|0 0 2 12
first pair|tại buổi|0 0 -36 0
first pair|tại hội|0 0 16 30
first pair|tại thị|0 0 -2 -3
first pair|tạm dừng|-3 0 2 23
first pair|tạm ở|0 -9 9 14
first pair|tạm ứng|0 0 0 1
first pair|tạo việc|0 0 24 -32
first pair|tảo hôn|-1 18 0 -21
first pair|tập huấn|0 0 57 -29
first pair|tập hợp|-8 0 8 23
first pair|tập trung|-7 11 -13 -7
first pair|tập vở|9 -9 0 13
first pair|tặng #|44 0 0 -52
first pair|tặng quà|9 0 0 3
first pair|tệ nạn|-5 18 0 0
first pair|tỉnh bố|12 0 0 -27
first pair|tỉnh về|0 0 0 47
first pair|tỉnh đã|-21 -27 0 -20
first pair|tịch thu|0 0 0 10
first pair|tố cáo|0 0 -18 0
first pair|tốc độ|-1 0 -1 1
first pair|tồn tại|0 -1 0 0
first pair|tổ #|0 7 0 22
first pair|tổ chức|17 0 1 0
first pair|tổ công|1 17 -27 0
first pair|tổ dân|0 -31 0 47
first pair|tổ hỗ|0 0 0 11
first pair|tổ hợp|24 -3 0 -43
first pair|tổ trưởng|0 0 0 1
first pair|tổ đại|0 0 9 27
first pair|tổng chi|5 -45 0 -36
first pair|tổng công|-1 -14 -15 7
first pair|tổng diện|0 0 0 13
first pair|tổng giá|55 -1 0 57
first pair|tổng hợp|0 -19 -1 -74
first pair|tổng kinh|2 0 0 20
first pair|tổng kết|0 0 0 -37
first pair|tổng mức|-1 0 0 0
first pair|tổng nợ|0 14 0 20
first pair|tổng rà|0 0 0 1
first pair|tổng sản|0 -1 0 -1
first pair|tổng thu|70 0 0 -12
first pair|tổng trị|0 0 0 35
first pair|tổng trọng|0 32 0 36
first pair|tổng vốn|2 -47 0 0
first pair|tổng đàn|-1 -27 0 26
first pair|tội phạm|24 0 0 0
first pair|tờ trình|0 0 -23 13
first pair|từ #|24 0 0 -13
first pair|từ chối|29 0 0 0
first pair|từ nay|0 0 -10 -1
first pair|từ ngày|19 0 0 0
first pair|từ đầu|19 0 0 0
first pair|từng giám|0 0 2 0
first pair|tự kiểm|13 0 0 -57
first pair|tỷ lệ|0 1 0 0
first pair|tỷ số|-12 12 0 -11
first pair|ubkt đảng|0 0 3 -1
first pair|ubmttq việt|0 0 9 11
first pair|ubnd các|0 0 -20 -26
first pair|ubnd phường|-1 0 1 1
first pair|ubnd quận|0 0 6 -4
first pair|ubnd tỉnh|0 0 -10 0
first pair|ubnd xã|0 0 -1 0
first pair|ubnd đặc|0 0 -8 0
first pair|vi phạm|9 0 0 0
first pair|việc ban|0 9 -8 0
first pair|việc bàn|0 29 0 0
first pair|việc cấp|39 -22 0 1
first pair|việc cần|0 0 -1 0
first pair|việc của|0 0 0 23
first pair|việc giám|0 14 0 0
first pair|việc học|0 4 0 -1
first pair|việc làm|-26 0 -12 -3
first pair|việc nhiều|-21 0 0 0
first pair|việc này|-23 -21 47 -33
first pair|việc nạo|0 17 -2 0
first pair|việc nắm|0 9 0 -35
first pair|việc phải|0 0 -23 0
first pair|việc theo|0 27 0 0
first pair|việc thực|36 -24 -16 -4
first pair|việc tập|0 18 0 -17
first pair|việc xử|0 0 8 0
first pair|việc đóng|0 -6 13 0
first pair|việc đảng|0 12 0 -2
first pair|viện kiểm|-1 -1 -1 18
first pair|việt trì|9 0 0 0
first pair|vp chấm|0 0 15 -3
first pair|và hđnd|0 0 42 -23
first pair|và tổng|0 0 -33 0
first pair|vài nơi|0 0 0 22
first pair|vì sao|-11 6 0 0
first pair|vùng chè|11 0 0 0
first pair|vùng đầm|10 0 -4 -1
first pair|văn bản|1 17 -3 0
first pair|văn nghệ|-6 0 0 1
first pair|văn phòng|0 0 4 -1
first pair|văn thư|-3 0 0 8
first pair|văn xã|-14 0 0 0
first pair|vĩnh long|-2 0 0 0
first pair|vướng mắc|0 -3 0 0
first pair|vượt chỉ|8 0 0 14
first pair|vượt kế|21 -19 0 28
first pair|vượt xa|-6 6 0 0
first pair|vải thiều|26 0 0 -15
first pair|vẫn để|-8 9 0 0
first pair|vận chuyển|0 0 1 6
first pair|vận hành|16 0 15 0
first pair|vận tải|-27 0 4 2
first pair|vận động|6 0 1 -12
first pair|vật liệu|0 -10 0 0
first pair|vật tư|0 13 0 10
first pair|vậy mà|14 -13 0 0
first pair|về an|-21 0 -12 0
first pair|về chỉ|-53 -10 0 0
first pair|về công|0 0 -13 0
first pair|về kinh|0 0 -1 0
first pair|về lãnh|-1 0 0 0
first pair|về ngân|-58 0 -24 0
first pair|về nông|0 0 -29 0
first pair|về sản|-2 0 0 0
first pair|về thu|0 -1 -35 -1
first pair|về văn|-15 0 -3 0
first pair|về xây|12 0 0 0
first pair|về y|-38 -10 0 0
first pair|vệ sinh|1 30 -2 -1
first pair|vỉa hè|0 9 0 -30
first pair|vị trí|-18 -6 0 0
first pair|vốn chương|1 1 0 0
first pair|vốn các|-11 13 0 9
first pair|vốn dân|0 0 0 40
first pair|vốn ngân|29 -1 0 -16
first pair|vốn thành|0 0 0 -1
first pair|vốn thêm|0 0 0 31
first pair|vốn vay|15 6 -11 -28
first pair|vốn xây|1 -20 0 0
first pair|vốn xã|8 0 0 14
first pair|vốn đăng|9 7 0 0
first pair|vốn đầu|-42 12 0 5
first pair|với trung|0 0 -34 0
first pair|với ubnd|0 0 -2 0
first pair|vụ cưỡng|0 1 0 6
first pair|vụ hè|-37 12 -6 0
first pair|vụ mùa|0 0 0 39
first pair|vụ phạm|14 2 0 0
first pair|vụ việc|0 14 0 0
first pair|vụ xuân|4 -16 0 -27
first pair|vụ đông|9 5 0 42
first pair|vững mạnh|-13 0 -9 6
first pair|xe chở|-17 38 0 -5
first pair|xe hàng|-20 -20 0 0
first pair|xe tải|13 -4 0 -9
first pair|xe điện|-3 16 0 -33
first pair|xi măng|-6 23 0 -12
first pair|xin huyện|0 0 24 0
first pair|xin lỗi|0 0 0 -21
first pair|xin tỉnh|0 0 34 -6
first pair|xong ngày|0 0 0 16
first pair|xong phương|0 0 0 22
first pair|xong trước|0 0 0 16
first pair|xuất cảnh|-12 24 0 -15
first pair|xuất khẩu|-1 0 0 0
first pair|xuống giống|30 0 0 35
first pair|xác nhận|0 6 0 0
first pair|xác định|-9 0 -43 -19
first pair|xâm thực|-8 12 0 0
first pair|xây #|5 0 1 -53
first pair|xây mới|27 -4 10 0
first pair|xây nhà|0 0 -35 8
first pair|xây thêm|-3 0 32 -4
first pair|xã ba|-13 0 0 0
first pair|xã biên|-32 1 0 0
first pair|xã còn|-74 -57 -13 0
first pair|xã huổi|0 0 -8 -10
first pair|xã hội|-75 -8 3 -10
first pair|xã nào|0 -5 11 -10
first pair|xã phải|0 -1 20 -43
first pair|xã tân|0 0 0 9
first pair|xã đã|19 -37 -6 -46
first pair|xã đội|-16 0 35 0
first pair|xét báo|0 0 -16 0
first pair|xét tuyển|1 0 0 33
first pair|xét tờ|0 0 -1 0
first pair|xóa #|18 0 31 -46
first pair|xóa hết|27 0 0 0
first pair|xăng dầu|-12 15 0 19
first pair|xưởng may|0 0 0 7
first pair|xảy ra|9 -7 0 33
first pair|xếp loại|-1 0 -1 0
first pair|xếp thứ|11 0 0 49
first pair|xử lý|1 0 0 0
first pair|xử phạt|1 0 2 26
first pair|y thông|-1 0 0 0
first pair|y tế|0 1 0 -1
first pair|ybđt -|23 0 0 0
first pair|yên dũng|0 0 0 13
first pair|yên thành|-9 9 0 0
first pair|yêu cầu|0 -3 0 -16
first pair|án bị|0 0 0 -7
first pair|án tồn|-22 20 0 -27
first pair|ít bàn|0 0 0 15
first pair|ô #|0 0 0 9
first pair|ô nhiễm|0 4 0 0
first pair|ông /|0 0 4 0
first pair|ông bạch|0 0 0 -3
first pair|ông lê|-6 0 0 0
first pair|ông mai|-9 0 -15 0
first pair|ông nguyễn|-3 0 -18 0
first pair|ông nói|0 0 -21 -9
first pair|ông trần|0 -8 0 0
first pair|ý kiến|-10 1 0 0
first pair|ý thức|0 17 0 11
first pair|ăn uống|19 -16 0 44
first pair|đ /|0 0 12 -12
first pair|đa số|0 0 0 -6
first pair|đi lại|0 0 0 8
first pair|đi từng|-9 0 11 23
first pair|điều chuyển|1 0 1 43
first pair|điều chỉnh|30 0 0 55
first pair|điều dưỡng|22 0 0 0
first pair|điều hành|0 0 1 1
first pair|điều khiển|-13 0 -23 -15
first pair|điều tra|22 0 0 46
first pair|điều trị|46 0 -5 -26
first pair|điểm nhóm|0 0 14 16
first pair|điểm trường|-25 -9 -1 0
first pair|điện biên|-12 0 3 31
first pair|điện gió|44 0 0 -33
first pair|điện lưới|16 20 0 -39
first pair|điện lực|-22 0 0 -18
first pair|điện mặt|23 0 0 2
first pair|điện nông|42 -7 0 0
first pair|điện sản|0 0 0 -9
first pair|điện thoại|-7 18 0 -43
first pair|điện thương|-9 21 0 39
first pair|đo đạc|17 0 -10 0
first pair|đoàn công|-27 -12 -13 -11
first pair|đoàn giám|-22 -1 -18 0
first pair|đoàn kiểm|-19 0 0 0
first pair|đoàn thanh|0 1 24 -1
first pair|đoàn thể|10 0 -36 26
first pair|đoàn viết|-5 0 0 0
first pair|đoàn đề|0 0 18 -14
first pair|đuối nước|15 -14 -5 10
first pair|đài truyền|0 4 5 -51
first pair|đàn bò|1 0 0 -41
first pair|đàn gia|31 0 0 33
first pair|đàn heo|7 -18 0 0
first pair|đàn lợn|-13 5 0 -10
first pair|đàn trâu|-8 -13 0 -21
first pair|đào tạo|1 16 1 -7
first pair|đá gà|-1 10 0 34
first pair|đá quý|-23 -12 0 -14
first pair|đáng lo|-1 8 0 16
first pair|đáng nói|0 0 0 12
first pair|đáng tiếc|-4 -23 0 1
first pair|đánh bạc|-30 32 -10 -21
first pair|đánh bắt|0 15 0 18
first pair|đã bàn|-46 0 0 -12
first pair|đã có|0 54 0 0
first pair|đã hoàn|19 0 0 0
first pair|đã hái|0 0 0 1
first pair|đã làm|1 -9 0 -52
first pair|đã lập|-9 11 -2 5
first pair|đã phê|10 0 0 -13
first pair|đã quyết|-1 0 0 0
first pair|đã tiêm|4 0 0 0
first pair|đã trả|11 0 -9 9
first pair|đã tổ|18 0 0 0
first pair|đã đạt|68 0 0 0
first pair|đê biển|-24 43 0 0
first pair|đình chỉ|17 -14 0 17
first pair|đính chính|19 14 -8 9
first pair|đó là|-7 2 0 0
first pair|đón #|1 0 0 0
first pair|đóng cửa|11 -25 19 -36
first pair|đóng góp|0 13 0 -55
first pair|đô thị|-13 -5 0 1
first pair|đôn đốc|0 1 39 -2
first pair|đùn đẩy|0 0 2 26
first pair|đúng dự|0 0 -15 0
first pair|đúng hạn|0 0 0 1
first pair|đúng hẹn|0 0 0 61
first pair|đúng luật|0 0 0 37
first pair|đúng ngày|10 0 -8 7
first pair|đúng phong|-9 0 13 9
first pair|đúng quy|7 -1 8 21
first pair|đăng ký|31 0 -4 0
first pair|đơn giá|0 9 0 0
first pair|đơn hàng|-8 29 0 31
first pair|đơn thư|40 -31 -1 0
first pair|đơn tố|-6 -10 0 0
first pair|đơn vị|0 0 1 0
first pair|đơn để|0 0 0 32
first pair|đưa #|6 0 10 -1
first pair|đưa giống|0 0 23 7
first pair|đưa nga|0 -4 -13 -9
first pair|đưa sản|0 0 0 33
first pair|đưa số|0 0 0 48
first pair|đưa tỷ|-7 0 19 50
first pair|đưa vào|0 0 23 64
first pair|đưa đi|15 -1 0 0
first pair|đường liên|15 0 0 -3
first pair|đường nối|12 -12 0 -7
first pair|đường nội|0 0 0 -17
first pair|đường sá|-12 -11 0 -4
first pair|đường truyền|0 1 0 0
first pair|đường trục|7 17 -6 0
first pair|đường tỉnh|-1 21 0 -14
first pair|đường vào|-29 -39 -2 -35
first pair|đường điện|17 -2 0 -42
first pair|được giá|0 0 0 24
first pair|được trong|0 0 11 11
first pair|được tòa|5 -1 0 4
first pair|đại biểu|-16 8 31 0
first pair|đại diện|0 -1 -5 -9
first pair|đại hội|41 0 0 -47
first pair|đại lào|0 8 -8 10
first pair|đại lý|-4 10 0 0
first pair|đại từ|0 0 1 34
first pair|đạt #|3 0 0 26
first pair|đạt tiến|41 -12 0 0
first pair|đạt và|5 0 0 32
first pair|đảm việc|10 -10 0 10
first pair|đảng viên|-24 55 -10 38
first pair|đảng ủy|1 0 0 -1
first pair|đất công|0 0 0 -6
first pair|đất dịch|0 0 -28 0
first pair|đất sản|0 11 -3 45
first pair|đất vừa|0 5 0 -13
first pair|đất đai|1 0 -2 24
first pair|đấu giá|0 1 7 -7
first pair|đấu thầu|0 0 0 1
first pair|đầu tư|-1 0 0 0
first pair|đẩy mạnh|0 0 30 0
first pair|đẩy nhanh|0 -1 20 -9
first pair|đập chính|34 0 0 -5
first pair|đặc biệt|-30 -1 -34 -3
first pair|đặc khu|0 0 0 21
first pair|đặt nhiều|-9 -10 0 -12
first pair|đến #|20 -1 0 50
first pair|đến hết|-1 0 0 21
first pair|đến khai|-31 0 0 0
first pair|đến nay|2 4 0 -28
first pair|đến ngày|-6 40 0 -7
first pair|đề nghị|0 0 -5 0
first pair|đề xuất|0 -1 22 33
first pair|đề án|-5 -39 0 16
first pair|để #|0 14 -5 -12
first pair|để cử|0 0 21 18
first pair|để tỷ|0 -2 15 17
first pair|để xảy|0 -16 0 0
first pair|để đạt|-7 0 -25 0
first pair|địa chính|0 0 7 11
first pair|địa phương|0 0 -2 0
first pair|định hướng|-1 0 0 27
first pair|định kỳ|0 0 22 29
first pair|định việc|0 -5 -14 -15
first pair|đọc lại|0 0 -10 -9
first pair|đối chiếu|-4 -1 0 37
first pair|đối thoại|4 18 13 -2
first pair|đối tượng|-23 -5 0 2
first pair|đối với|-14 0 -73 0
first pair|đồn biên|0 0 15 -40
first pair|đồng bào|15 -13 -9 -24
first pair|đồng chí|0 0 1 0
first pair|đồng thời|-20 0 -2 -14
first pair|đổi mới|-24 -1 3 -29
first pair|độ che|8 0 0 0
first pair|đội an|0 0 -19 0
first pair|đội cảnh|0 0 -26 0
first pair|đội kiểm|0 35 3 0
first pair|đội quản|0 0 1 0
first pair|đội sổ|-16 24 0 1
first pair|đội thuế|-8 0 17 18
first pair|đội tàu|1 -17 0 0
first pair|đời sống|18 -4 0 2
first pair|đỡ đầu|18 0 0 -16
first pair|đức cơ|0 -1 0 10
first pair|đứng gần|0 0 0 8
first pair|đứng thứ|10 0 -7 0
first pair|đứng áp|-3 9 0 8
first pair|đừng để|0 0 8 17
first pair|ưu tiên|0 0 11 21
first pair|ước cả|0 0 17 23
first pair|ước thiệt|0 0 0 1
first pair|ước đến|0 0 0 -24
first pair|ấn định|23 0 0 28
first pair|ổn định|-30 0 -10 -14
first pair|ở chiều|0 -2 0 0
first pair|ở một|0 -8 0 0
first pair|ở vài|0 0 0 30
first pair|ủy quyền|0 0 0 32
first pair|ủy viên|0 0 8 12
first|"|0 -23 -3 -14
first|#|0 0 0 7
first|(|0 0 -2 0
first|-|0 0 -7 0
first|[|-24 0 33 0
first|ai|0 0 0 41
first|anqp|16 0 0 -39
first|an|7 0 0 -3
first|ao|-19 4 0 -15
first|a|-7 0 0 0
first|bahnar|-16 18 0 23
first|bao|3 0 0 0
first|ba|-2 1 0 0
first|bch|0 0 -3 -3
first|bhxh|0 2 19 -9
first|bhyt|16 1 -28 5
first|bia|0 0 0 51
first|biên|6 26 0 0
first|biển|0 0 0 -44
first|biểu|-39 -1 -7 0
first|biện|0 0 -22 0
first|btv|-8 0 0 -3
first|buôn|-16 47 0 -19
first|buổi|0 0 -38 0
first|buộc|6 -3 0 40
first|b|-21 -1 8 0
first|bài|-1 16 -11 -4
first|bà|0 0 0 -7
first|bác|0 0 -1 0
first|bám|-14 -2 -18 46
first|bán|-17 11 0 50
first|bãi|0 31 0 -2
first|bão|-17 0 0 0
first|bên|-11 0 -2 0
first|bê|7 0 0 -16
first|bình|-11 0 0 0
first|bò|7 39 0 2
first|bùi|0 0 0 1
first|bù|-21 -36 -2 -11
first|bún|6 -5 0 6
first|bưu|0 0 0 -63
first|bước|20 0 0 -1
first|bạo|-1 63 0 0
first|bảng|-18 -24 -14 0
first|bảo|0 0 0 12
first|bảy|10 25 0 0
first|bất|-4 8 0 14
first|bầu|6 0 -53 -12
first|bắc|7 -1 0 0
first|bắt|27 0 0 0
first|bằng|0 0 0 -20
first|bến|0 1 1 5
first|bế|-12 -8 -2 0
first|bể|8 2 0 28
first|bệnh|0 27 0 -19
first|bị|0 2 0 15
first|bỏ|0 -7 0 25
first|bốn|0 0 -9 0
first|bố|0 0 5 -12
first|bồi|6 -1 18 45
first|bổ|0 0 0 -8
first|bội|-10 20 0 0
first|bộ|6 0 0 -12
first|bờ|1 2 0 0
first|bởi|0 -24 0 28
first|bục|4 0 0 9
first|bụi|0 21 0 14
first|bức|0 -32 0 -17
first|bữa|-6 28 0 0
first|camera|0 24 0 0
first|cam|7 2 16 0
first|can|2 0 0 11
first|cao|17 20 0 31
first|ca|0 0 24 48
first|che|-36 -1 -13 -9
first|chia|-1 -7 11 7
first|chi|-23 0 -1 0
first|chiếm|30 -1 0 63
first|chiều|0 0 -5 0
first|cho|-21 0 0 17
first|chuyên|-11 22 0 3
first|chuyển|9 0 2 0
first|chuyện|22 -22 -26 -2
first|chuẩn|0 0 0 -53
first|chuối|7 1 0 19
first|cháy|-20 11 34 8
first|châu|0 0 0 32
first|chè|20 0 0 -2
first|chép|0 19 0 27
first|chính|-10 0 -4 11
first|chín|-46 -28 0 0
first|chôm|-3 24 0 -22
first|chôn|0 0 0 1
first|chú|-12 0 1 0
first|chăm|0 0 -12 -17
first|chăn|-24 7 0 0
first|chưa|0 0 0 -1
first|chư|0 0 0 9
first|chương|0 0 0 20
first|chạy|0 0 0 31
first|chấm|0 -11 24 -16
first|chấn|0 0 11 -1
first|chấp|-17 0 -48 0
first|chậm|0 0 4 4
first|chết|-20 -7 0 -1
first|chế|0 0 -5 0
first|chỉnh|10 0 19 -11
first|chịu|0 0 0 10
first|chị|-11 -9 15 -28
first|chọn|0 -1 22 60
first|chống|0 0 0 2
first|chốt|0 0 -1 0
first|chỗ|-5 -12 0 17
first|chờ|-23 26 0 23
first|chợ|12 32 0 -52
first|chức|-24 50 6 17
first|chứng|10 -7 -13 -3
first|chữa|0 0 0 32
first|clinker|-1 7 0 17
first|cn|5 0 0 1
first|coi|0 0 -28 0
first|con|0 -2 0 -1
first|covid|0 23 0 0
first|cuối|-1 13 24 -3
first|cuộc|22 0 0 -17
first|c|0 0 35 0
first|cà|-15 1 0 1
first|cách|-1 0 0 26
first|các|0 0 0 -47
first|cái|-31 -42 0 0
first|cánh|23 -18 0 15
first|cán|0 20 0 0
first|cát|0 2 -2 11
first|cá|1 -1 0 9
first|cân|0 0 20 -17
first|cây|0 0 -1 -21
first|còn|-26 2 0 -32
first|có|0 4 0 0
first|cô|-7 30 0 0
first|cùng|-2 0 29 1
first|cúm|9 -8 0 1
first|căn|0 -29 -14 1
first|cũng|-52 0 0 0
first|cơn|0 -16 -8 0
first|cơ|0 0 -1 -2
first|cưỡng|-1 2 0 7
first|cải|1 0 -2 0
first|cảng|-3 28 1 -25
first|cảnh|0 -7 -15 -1
first|cả|6 20 1 1
first|cấm|0 0 28 41
first|cấp|38 0 1 0
first|cất|1 -5 37 -1
first|cấy|1 0 0 39
first|cầu|62 2 0 -60
first|cẩm|22 -2 -24 -6
first|cắm|0 0 26 37
first|cắt|40 -3 7 17
first|cỏ|0 3 0 23
first|cống|0 33 0 -1
first|cổng|-5 0 0 0
first|cổ|9 0 0 0
first|cờ|0 -4 10 19
first|cục|0 0 3 -16
first|cụm|21 -1 0 0
first|cụ|-9 0 7 0
first|của|-1 0 0 0
first|củng|1 0 18 -12
first|cứng|1 0 11 -45
first|cứu|3 0 0 1
first|cửa|0 0 32 -45
first|cử|0 -30 1 -9
first|danh|-46 -1 -34 5
first|date|-1 0 0 0
first|di|5 8 16 -22
first|diêm|13 15 0 19
first|diễn|1 2 -14 -17
first|diệt|37 0 0 24
first|doanh|-1 0 -1 -1
first|do|-20 11 0 30
first|duy|35 0 -16 -34
first|duyệt|24 0 1 13
first|d|-5 0 0 0
first|dài|0 0 0 18
first|dành|0 0 27 0
first|dân|-3 15 0 0
first|dùng|0 0 0 34
first|dù|-41 0 0 -9
first|dư|0 0 0 1
first|dương|0 0 -1 0
first|dưới|-61 44 0 31
first|dạy|35 -2 21 -24
first|dẫn|0 0 0 39
first|dẫu|-8 -49 0 -1
first|dập|2 -1 25 50
first|dặm|0 0 0 21
first|dịch|-15 0 0 0
first|dịp|5 0 -5 0
first|dọn|20 -19 -5 0
first|dồn|0 0 0 33
first|dứt|0 0 29 24
first|dừa|-32 -59 0 0
first|dữ|31 1 0 -44
first|dựng|45 -9 0 13
first|dự|0 0 0 -1
first|ea|0 0 0 27
first|e|0 0 3 0
first|gdp|16 0 -1 1
first|ghi|0 0 0 4
first|gieo|-7 0 0 0
first|già|0 0 8 7
first|giáo|-1 0 0 17
first|giãn|1 4 8 1
first|giúp|7 0 0 0
first|giải|0 1 0 0
first|giảm|-1 0 6 0
first|giấy|-17 3 -1 9
first|giống|0 0 0 26
first|giới|13 0 0 3
first|giờ|-11 22 0 14
first|giữ|-14 0 2 0
first|gpmb|-7 10 0 -24
first|grdp|20 0 0 0
first|gtsx|-1 8 0 -9
first|g|-1 0 4 -3
first|gây|-3 3 0 27
first|gói|0 -16 0 22
first|góp|13 0 0 52
first|gạch|0 1 -2 9
first|gạo|0 -9 0 -19
first|gấp|80 -11 0 -25
first|gần|-35 -8 0 -15
first|gắn|2 0 -8 -13
first|gọi|4 15 -1 -3
first|gốc|0 0 0 23
first|gồm|0 -8 0 19
first|gỗ|-25 -6 0 0
first|gộp|0 0 15 38
first|gỡ|5 0 -1 -53
first|gửi|0 0 1 52
first|hai|0 0 -1 6
first|hao|0 0 0 23
first|heo|-9 31 0 0
first|hiến|0 2 -1 38
first|hiện|0 0 2 0
first|hiệp|0 0 17 -12
first|hiệu|8 15 0 1
first|hn|0 0 32 0
first|hoa|17 -3 0 3
first|hoàn|0 0 1 -1
first|hoằng|19 0 0 0
first|huy|0 0 0 -3
first|huyện|1 0 0 -1
first|huấn|45 0 0 11
first|h|-1 0 12 0
first|hàng|4 10 0 -33
first|hành|-18 0 0 -11
first|hàu|-17 22 0 -33
first|hà|0 1 0 21
first|hình|-8 -36 0 0
first|hòa|19 0 -7 17
first|hóa|-39 36 9 -38
first|hđnd|0 0 -8 0
first|hơn|-3 19 0 -6
first|hư|24 -20 0 28
first|hướng|0 0 -1 0
first|hạt|0 0 21 0
first|hạ|0 0 0 2
first|hải|-2 0 0 -1
first|hậu|0 0 0 19
first|hằng|0 0 36 -3
first|hẻm|16 0 0 65
first|hết|0 -2 10 10
first|hệ|1 1 0 0
first|học|5 0 0 -35
first|họp|-22 0 0 -29
first|hỏi|0 26 -2 58
first|hồng|22 0 0 27
first|hồ|0 2 0 -1
first|hỗ|7 0 11 0
first|hội|0 0 -1 0
first|hộ|0 0 0 -8
first|hợp|16 0 -10 5
first|hụt|-7 16 0 56
first|hứa|0 0 2 -28
first|ia|0 2 0 33
first|in|0 0 0 2
first|kbnn|1 0 0 -5
first|khai|0 0 1 0
first|khen|22 0 0 36
first|khiếu|-1 0 -1 0
first|khiển|3 0 0 19
first|khoanh|0 0 0 -49
first|khoa|0 0 17 17
first|kho|0 0 2 19
first|khoán|8 0 0 0
first|khuyến|-26 0 34 -32
first|khu|8 38 0 48
first|khách|1 2 -5 1
first|khám|0 0 0 -1
first|kháng|6 -1 0 -7
first|khánh|27 0 0 22
first|khá|3 1 0 31
first|khâu|-1 -11 0 -40
first|khép|26 0 32 -31
first|khói|0 9 -8 10
first|khóm|-2 -15 -10 22
first|khó|0 8 0 0
first|khôi|14 0 1 -2
first|không|34 0 0 0
first|khơi|0 0 0 8
first|khảo|-22 0 -7 -13
first|khả|22 0 0 -14
first|khẩn|0 0 17 -27
first|khắc|-9 0 1 0
first|khối|-5 1 -23 11
first|khống|-16 0 -1 0
first|khởi|2 0 35 12
first|kim|0 1 0 0
first|kiên|0 0 7 1
first|kiến|1 0 0 -21
first|kiềm|0 -5 -5 -24
first|kiểm|1 0 1 -23
first|kiện|11 -1 53 7
first|kèm|0 0 7 78
first|kè|-10 6 0 0
first|kém|-16 17 0 23
first|kéo|1 0 5 -1
first|kênh|-4 7 0 2
first|kêu|0 0 42 3
first|kê|-10 -4 9 -25
first|kích|0 0 0 16
first|ký|1 -4 11 2
first|kẻ|0 0 51 3
first|kết|0 0 -1 0
first|kế|-22 -1 1 7
first|kể|5 -25 0 -2
first|kịp|1 0 0 51
first|kỳ|-2 0 0 -5
first|kỷ|3 0 0 0
first|kỹ|-26 0 0 -19
first|lao|-1 0 0 0
first|liên|0 1 1 -1
first|loa|0 40 0 -8
first|long|0 0 -13 3
first|lo|0 0 10 -23
first|loại|0 0 1 24
first|lso|0 0 -2 0
first|luân|2 0 10 1
first|luật|0 0 8 23
first|l|-7 0 0 -1
first|làm|0 0 1 7
first|làng|0 0 0 -5
first|là|0 0 0 13
first|láng|35 -7 0 -24
first|lát|23 0 0 -46
first|lâm|-1 0 0 -1
first|lãi|26 -18 0 26
first|lãng|7 0 -9 0
first|lãnh|0 0 -25 0
first|lên|-4 36 0 40
first|lê|0 0 0 1
first|lò|20 2 0 23
first|lô|8 -4 2 0
first|lúa|28 0 0 1
first|lý|0 -27 0 0
first|lđtbxh|-8 0 0 0
first|lĩnh|-7 0 0 1
first|lũy|15 8 0 -9
first|lưu|-4 0 -1 1
first|lương|-1 0 0 -32
first|lượng|-2 0 0 -18
first|lại|0 -30 0 -9
first|lạm|5 25 0 -10
first|lấn|1 6 0 11
first|lấp|0 0 39 1
first|lấy|0 0 1 9
first|lần|0 28 0 2
first|lắc|7 0 0 4
first|lắp|33 -3 12 -10
first|lễ|24 0 0 19
first|lệ|25 0 0 23
first|lồng|0 -1 5 -44
first|lỗi|-18 -9 -50 1
first|lộc|0 8 -8 0
first|lộ|16 0 0 -5
first|lớp|0 6 9 47
first|lợn|29 -14 0 61
first|lợp|9 -5 12 0
first|lục|-1 2 -27 1
first|lực|0 0 0 49
first|may|0 -14 0 8
first|ma|0 8 0 0
first|minh|-5 6 0 6
first|mong|0 0 -16 -22
first|mttq|9 -9 24 20
first|mua|0 6 20 0
first|muối|0 -36 0 -13
first|muộn|0 0 0 10
first|m|0 0 0 10
first|màu|-17 -31 0 7
first|mà|0 0 0 56
first|máy|-16 26 0 17
first|mía|0 27 0 0
first|môi|1 0 -1 0
first|mô|29 0 -1 25
first|mùa|-32 12 0 -5
first|mưa|-42 40 0 -31
first|mượn|0 0 18 0
first|mạnh|0 0 8 12
first|mạo|-1 17 0 0
first|mất|-29 46 0 55
first|mấy|7 0 0 22
first|mặc|1 -19 0 0
first|mặt|0 0 0 -1
first|mọi|0 0 40 0
first|mốc|3 0 11 81
first|mổ|0 0 -1 0
first|mỗi|0 1 15 7
first|mộc|0 0 0 26
first|một|0 17 0 -3
first|mới|-25 36 0 34
first|mời|-9 0 1 1
first|mở|0 0 19 0
first|mục|-1 0 -21 0
first|mức|4 -1 -2 2
first|mực|0 -6 0 23
first|mỹ|-4 0 0 0
first|nam|0 0 7 16
first|nay|31 -22 0 0
first|ngao|21 -5 0 1
first|ngay|-22 0 -1 -2
first|nga|-1 0 0 0
first|nghe|0 0 -25 1
first|nghi|-2 11 -1 1
first|nghiên|0 0 17 0
first|nghiệm|0 1 15 6
first|nghĩa|0 0 0 15
first|nghề|42 -5 0 -5
first|nghệ|2 0 0 0
first|nghị|0 0 -23 0
first|ngoài|0 -6 -3 0
first|ngoại|0 0 0 23
first|nguyên|0 0 0 9
first|nguyễn|-1 0 13 0
first|nguồn|-3 0 0 11
first|ngành|0 -1 0 -12
first|ngân|-1 0 0 0
first|ngô|-23 0 0 -1
first|ngõ|5 0 5 21
first|ngăn|0 0 -38 -1
first|ngư|3 0 0 -4
first|người|0 2 0 0
first|ngược|-1 -7 0 0
first|ngại|0 0 0 16
first|ngập|0 0 0 -14
first|ngắt|0 0 0 20
first|ngọc|0 0 6 0
first|nhiều|0 0 0 -6
first|nhiệm|0 0 0 11
first|nhà|20 28 1 -13
first|nhân|0 0 34 8
first|nhãn|29 -10 0 31
first|nhóm|-10 17 0 -35
first|nhưng|0 0 0 1
first|như|9 -22 0 -36
first|nhường|0 0 0 16
first|nhất|0 0 1 8
first|nhầm|15 -13 0 8
first|nhận|31 0 -3 1
first|nhập|-23 -15 0 1
first|nhật|-13 -8 0 -32
first|nhắc|1 -5 21 -32
first|nhẹ|0 3 0 5
first|nhờ|0 0 0 -4
first|những|0 -38 0 0
first|nhựa|5 0 17 -10
first|ninh|1 -8 -1 30
first|niêm|29 0 1 25
first|nq|7 0 0 5
first|nuôi|-21 0 0 29
first|nâm|-6 -1 -9 0
first|nâng|0 0 1 -1
first|né|0 0 0 32
first|nên|-3 0 0 -8
first|nêu|48 0 3 16
first|nói|-26 0 18 -3
first|nông|-9 0 0 0
first|năng|0 1 0 8
first|nước|1 38 0 0
first|nạo|4 0 12 25
first|nậm|-1 4 0 25
first|nắm|0 1 27 0
first|nằm|-6 4 10 21
first|nếu|-15 16 0 29
first|nề|0 -9 0 13
first|nể|0 0 6 15
first|nối|0 -1 0 0
first|nổi|-44 0 0 -1
first|nộp|28 0 4 2
first|nợ|1 0 0 -67
first|nửa|-13 14 -1 0
first|ocop|14 0 -1 15
first|papi|-3 -11 -6 -33
first|par|11 0 -11 0
first|pa|-28 3 -11 -16
first|pbt|0 -4 -6 0
first|pccc|0 0 20 26
first|pci|-24 43 -10 -13
first|phiên|-25 -4 -6 0
first|phong|15 0 0 -21
first|phun|37 -1 0 1
first|pháo|0 0 1 34
first|phát|0 0 0 -6
first|phá|1 1 0 -14
first|phân|0 8 1 -1
first|phê|0 -2 8 1
first|phía|3 -54 0 -27
first|phí|6 3 0 15
first|phù|0 0 -18 -1
first|phúc|-37 53 0 42
first|phương|0 0 -9 0
first|phước|-28 17 0 51
first|phạm|3 2 -2 0
first|phạt|21 -1 2 -7
first|phải|-16 25 4 -1
first|phản|0 0 -34 0
first|phấn|-3 0 7 -9
first|phần|-1 0 0 0
first|phố|37 0 0 37
first|phổ|2 10 0 -20
first|phục|3 0 0 -11
first|phụ|8 0 0 -37
first|phủ|6 -3 0 0
first|qp|-16 0 -1 -12
first|quang|8 0 0 -4
first|quan|22 0 -2 -49
first|qua|1 0 0 0
first|quy|0 0 0 -9
first|quyết|-5 0 0 1
first|quán|19 0 0 45
first|quá|16 0 -26 -1
first|quân|1 0 3 0
first|quét|41 -2 -4 -1
first|quý|1 0 0 0
first|quảng|0 0 0 9
first|quản|0 0 -16 0
first|quận|-1 0 -1 1
first|quế|0 0 0 -10
first|quốc|0 0 0 -1
first|rau|15 -2 0 -13
first|ra|13 0 -1 0
first|riêng|0 4 -53 12
first|ruộng|0 -10 0 -50
first|rà|1 0 6 -4
first|rác|-29 7 -1 -33
first|rét|-1 6 0 0
first|rõ|-23 7 0 0
first|rút|-5 8 0 0
first|rạch|-40 0 -21 1
first|rằng|21 0 0 -34
first|rừng|-37 0 -1 -1
first|sai|5 0 0 25
first|sang|0 0 -20 0
first|san|0 0 0 11
first|sa|-15 0 0 0
first|sinh|2 10 -1 -21
first|sipas|-3 0 -1 0
first|siết|0 0 28 0
first|song|0 6 0 -1
first|so|-26 -21 -3 29
first|soát|-2 0 2 -4
first|soạn|-2 0 7 -13
first|suối|0 0 0 5
first|sàng|31 0 19 -13
first|sáng|0 0 1 0
first|sáp|40 -7 0 -5
first|sát|0 0 0 9
first|sáu|3 0 -1 1
first|sâu|0 -2 0 -1
first|sóc|0 0 2 -7
first|sông|-3 5 0 0
first|sĩ|-21 23 0 0
first|sơn|7 -11 1 18
first|sơ|-1 0 8 -7
first|sương|-29 -9 0 2
first|sạt|0 2 0 0
first|sản|1 0 0 0
first|sầu|0 0 11 6
first|sắp|6 0 15 -23
first|sẵn|0 0 12 28
first|sẽ|0 -32 -30 0
first|sốp|0 0 -8 0
first|sốt|0 1 0 -1
first|sổ|-2 2 0 -15
first|sớm|0 0 27 -10
first|sở|0 0 -6 0
first|sợi|0 0 0 4
first|sợ|0 0 0 42
first|sụt|-3 -36 -16 -23
first|sửa|0 0 1 1
first|sử|0 0 0 27
first|sữa|15 0 0 32
first|sự|0 0 0 -22
first|tai|19 5 0 18
first|tam|-3 0 -1 20
first|tang|8 -11 0 0
first|tham|0 0 6 0
first|thanh|0 0 2 0
first|thay|1 -1 21 -8
first|theo|-1 0 -1 0
first|thi|-1 0 0 -1
first|thiết|-2 29 0 0
first|thiệt|0 0 0 38
first|thoát|54 -28 -7 21
first|thua|-20 27 0 46
first|thuyết|-7 0 0 0
first|thuyền|0 27 0 4
first|thuế|-23 22 0 -16
first|thuốc|-1 1 37 -20
first|thuộc|-1 21 0 76
first|thành|0 0 6 4
first|thái|-1 0 0 -1
first|tháng|1 26 -18 0
first|tháo|0 0 0 -12
first|thân|-1 9 0 8
first|thêm|1 -1 -1 -6
first|thôn|15 -15 -4 -22
first|thúc|0 0 54 -11
first|thăm|38 0 2 -18
first|thư|20 -6 0 34
first|thương|-9 0 0 -3
first|thưởng|0 0 5 15
first|thượng|-1 0 0 3
first|thạnh|0 0 11 26
first|thảo|0 -1 -3 0
first|thả|0 0 -7 0
first|thấp|-11 13 0 47
first|thất|0 2 0 -9
first|thẩm|0 0 0 -1
first|thể|0 0 0 14
first|thời|1 0 -1 0
first|thợ|-11 15 0 17
first|thủy|-5 0 0 0
first|thủ|-8 1 3 0
first|thứ|-46 -43 0 -28
first|thừa|0 0 -10 0
first|thực|-1 0 0 0
first|tinh|0 8 -27 7
first|tin|0 24 0 1
first|tiêm|20 3 1 -11
first|tiêu|-6 0 0 25
first|tiếng|-21 0 -2 -3
first|tiến|0 24 0 -29
first|tiết|20 -11 6 1
first|tiền|-13 -1 0 -25
first|tiểu|0 10 0 6
first|tm|0 0 -1 0
first|toàn|-2 0 0 1
first|tranh|0 20 0 -1
first|trao|55 0 0 -20
first|tri|0 0 -1 0
first|triển|26 0 0 -10
first|triệt|32 0 0 -1
first|trong|0 0 0 14
first|trung|0 0 -1 1
first|truy|16 0 0 45
first|tr|-1 0 -20 -18
first|trà|40 0 0 17
first|trách|-7 4 0 0
first|trái|-74 -43 0 16
first|tránh|0 0 -37 1
first|trâu|-14 11 0 -14
first|trên|0 0 -14 0
first|trình|0 0 0 -1
first|trích|8 1 -3 -17
first|trước|0 0 0 1
first|trường|27 0 0 0
first|trưởng|0 0 -9 0
first|trại|4 -7 9 29
first|trạm|0 -12 3 0
first|trả|0 0 2 10
first|trấn|0 0 2 41
first|trần|10 -9 0 21
first|trật|-2 0 0 17
first|trẻ|-45 1 -4 0
first|trễ|-1 4 0 2
first|trị|5 0 0 39
first|trọng|0 0 17 16
first|trồng|35 0 35 0
first|trộm|1 23 0 22
first|trợ|0 0 24 -14
first|trụ|0 24 0 0
first|trừ|-41 -41 1 -8
first|trực|20 -15 23 0
first|ttpvhcc|1 -13 14 0
first|tt|-15 -17 10 0
first|tuy|1 -19 0 -11
first|tuyên|0 0 -9 0
first|tuyến|-16 -1 0 31
first|tuyển|8 3 -1 0
first|tu|34 -23 0 -48
first|tuần|3 0 15 18
first|tài|-1 0 0 0
first|tàu|30 0 0 0
first|tách|-8 21 0 29
first|tái|0 10 27 15
first|tán|0 -1 0 0
first|tân|0 0 7 0
first|tìm|0 0 20 0
first|tích|0 0 0 34
first|tính|0 0 0 -2
first|tín|-2 0 0 0
first|tòa|0 -10 6 0
first|tôm|-5 18 0 -2
first|tăng|0 1 -1 0
first|tư|0 0 8 -4
first|tương|-42 19 0 -17
first|tưới|0 0 0 38
first|tại|-1 0 0 2
first|tạm|-11 0 1 16
first|tạo|0 0 22 -25
first|tảo|-3 26 0 -15
first|tận|-2 7 0 3
first|tập|0 0 3 -3
first|tặng|46 0 0 -43
first|tết|40 0 30 32
first|tịch|0 0 0 10
first|tốc|-1 0 -1 1
first|tối|0 0 -14 0
first|tố|-50 0 -17 0
first|tồn|0 -1 0 0
first|tổng|0 -1 0 0
first|tổ|18 0 0 0
first|tội|24 0 0 0
first|tới|-53 0 24 8
first|tờ|3 0 -14 2
first|từng|0 0 11 1
first|từ|4 0 -1 0
first|tự|0 0 0 -64
first|tỷ|0 1 0 0
first|ubkt|4 0 9 -1
first|ubmttq|-1 0 32 0
first|viettel|0 0 0 24
first|vinh|0 0 0 1
first|vi|1 0 0 0
first|viết|-4 0 37 0
first|viện|0 0 -23 18
first|việt|30 -2 0 0
first|vp|0 -1 40 0
first|vt|0 0 -1 0
first|vài|0 4 0 0
first|vàng|-11 35 0 2
first|vào|-1 1 -28 -6
first|và|0 0 0 -33
first|vá|4 0 0 24
first|vân|-6 12 0 34
first|vé|9 -4 0 1
first|vì|0 0 -30 0
first|vùng|15 0 0 -36
first|vĩnh|0 0 -2 -1
first|vũ|0 0 -1 0
first|vướng|0 -11 0 0
first|vườn|0 22 0 -21
first|vượt|0 0 1 76
first|vải|28 0 0 -39
first|vẫn|-20 35 0 -13
first|vận|0 0 3 -1
first|vật|0 0 0 2
first|vậy|14 -13 0 0
first|vắng|0 -26 0 0
first|về|-70 -36 -39 0
first|vệ|1 30 -2 -1
first|vỉa|0 9 0 -30
first|vị|-7 -1 0 0
first|vốn|0 6 0 0
first|với|-34 -4 -28 0
first|vụ|0 0 0 14
first|vừa|-61 -11 23 24
first|vững|58 0 -10 5
first|xe|0 0 0 -13
first|xin|0 0 0 -21
first|xi|-6 23 0 -12
first|xong|0 0 0 15
first|xoài|5 0 0 -27
first|xuất|0 9 0 0
first|xuống|20 -24 0 0
first|xác|0 9 -22 0
first|xâm|-6 11 0 -34
first|xã|0 0 18 0
first|xét|-1 0 0 -1
first|xóa|17 0 1 0
first|xăng|-12 15 0 19
first|xưởng|11 0 0 0
first|xảy|9 -7 0 33
first|xả|-5 10 0 37
first|xếp|0 0 -1 0
first|xử|1 0 0 1
first|ybđt|23 0 0 0
first|y|0 1 0 -1
first|yên|0 6 0 7
first|yêu|0 -3 0 -16
first|án|-7 -3 0 -19
first|ít|-6 0 0 7
first|ông|-1 -19 1 -39
first|ô|0 4 0 24
first|ý|-1 0 0 0
first|ăn|16 0 0 33
first|đakrông|0 0 0 26
first|đang|0 -22 0 -11
first|đa|-23 36 0 -27
first|đinh|0 0 -19 0
first|đi|0 23 0 31
first|điều|0 -19 0 14
first|điểm|15 0 0 0
first|điện|55 1 0 -1
first|đo|3 6 2 5
first|đoàn|-1 0 0 7
first|đoạn|1 0 28 7
first|đuối|0 43 -1 31
first|đ|0 0 5 -2
first|đài|0 0 53 -33
first|đàn|0 0 0 -22
first|đào|1 17 1 0
first|đám|5 0 0 0
first|đáng|-7 -47 0 1
first|đánh|0 0 0 1
first|đá|-47 0 0 8
first|đã|21 0 0 -1
first|đèn|-10 18 0 -34
first|đê|-1 17 0 0
first|đình|1 -1 0 0
first|đích|0 0 -48 0
first|đính|19 14 -8 9
first|đóng|0 -8 21 -3
first|đón|0 0 2 -11
first|đó|-8 3 0 0
first|đông|0 0 0 5
first|đôn|0 1 30 -5
first|đô|-20 -2 0 2
first|đùn|0 8 0 32
first|đúng|0 0 0 63
first|đăk|0 1 -3 34
first|đăng|28 0 16 0
first|đưa|0 0 10 1
first|đường|1 3 0 -43
first|được|0 0 0 15
first|đại|0 0 5 -37
first|đạt|43 0 0 47
first|đảm|8 -9 39 3
first|đảo|-4 0 0 50
first|đất|0 0 -5 6
first|đầu|-9 0 0 -6
first|đẩy|0 0 41 -5
first|đập|34 0 0 -5
first|đậu|26 0 26 33
first|đắk|-12 -28 0 0
first|đắp|2 0 31 0
first|đặc|-16 0 -4 0
first|đặt|0 -3 0 -36
first|đến|-1 11 0 0
first|để|0 0 -15 0
first|đọc|-5 1 -5 5
first|đối|-16 0 0 0
first|đồn|0 0 15 -40
first|đổi|-24 -1 3 -29
first|đội|-11 1 -5 0
first|động|0 -1 0 31
first|độ|-9 5 0 10
first|đời|18 -4 0 2
first|đỡ|18 0 0 -16
first|đợt|-22 19 -11 10
first|đủ|0 0 0 37
first|đức|0 0 0 30
first|đứng|0 0 0 41
first|đừng|0 0 35 46
first|ưu|-1 0 0 0
first|ước|-6 5 8 16
first|ấn|-3 0 24 59
first|ổn|-30 0 -10 -14
first|ở|-64 1 0 -1
gives a body work|:|0 0 0 -7
gives a body work|;|0 0 17 -3
gives a body work|turn|30 -18 0 38
gives work|none :|0 0 4 0
gives work|none ;|0 -1 10 1
gives work|open :|0 0 1 0
gives work|open ;|2 0 1 -1
gives work|result ,|1 -1 0 19
gives work|result :|37 -8 0 0
gives work|result ;|33 -29 0 -69
gives work|result alone|48 0 0 0
gives work|result start|0 -17 0 -1
gives work|shortcoming :|0 7 0 0
gives work|shortcoming ;|-11 11 2 0
gives work|shortcoming alone|0 30 0 0
gives work|shortcoming start|0 -1 0 0
gives work|task ,|0 0 33 -1
gives work|task :|0 0 148 -25
gives work|task ;|0 0 22 -13
gives work|task alone|0 0 243 0
gives work|task start|0 0 18 0
has|count|46 3 0 -8
has|fall|0 18 0 -1
has|figure|0 0 -25 0
has|rise|19 0 0 0
has|target|0 0 -40 -1
heading|"|11 0 0 1
heading|%|0 0 19 11
heading|(|18 5 6 32
heading|)|44 11 2 42
heading|+|43 -4 21 -37
heading|,|0 1 0 5
heading|-|-18 6 -3 0
heading|.|-20 2 0 18
heading|/|0 1 2 -2
heading|02|-13 0 -32 -7
heading|06|0 -6 41 28
heading|10|-10 0 -33 -1
heading|11|0 0 -25 -21
heading|12|-21 9 59 23
heading|13|-26 -18 -5 6
heading|14|-8 0 -17 0
heading|15|-15 9 0 -33
heading|18|-17 -2 -14 -12
heading|1997|32 -11 -32 40
heading|1998|0 0 -6 21
heading|1999|0 0 2 0
heading|19|0 0 -18 0
heading|1|10 -17 -4 0
heading|2001|0 0 -21 0
heading|2003|-45 -28 -54 0
heading|2004|29 17 3 -9
heading|2005|38 43 0 -21
heading|2006|-35 -34 22 -9
heading|2007|-6 -16 2 -34
heading|2010|3 1 -20 -35
heading|2011|-41 -16 -41 1
heading|2013|-22 -2 20 -4
heading|2014|-47 0 -13 -15
heading|2016|16 9 17 -41
heading|2017|-14 -7 13 -9
heading|2018|-10 -25 32 22
heading|2019|1 0 -6 2
heading|2020|-32 -25 -26 6
heading|2021|-29 0 10 6
heading|2022|-15 0 -25 11
heading|2023|-5 0 -24 0
heading|2024|0 -7 5 18
heading|2025|-6 1 -2 -18
heading|2026|-59 -4 1 1
heading|2027|-28 -7 -40 0
heading|20|-35 -22 -29 -23
heading|248|-1 1 0 0
heading|293|18 0 0 16
heading|2|-2 0 -1 34
heading|30|17 -1 -24 20
heading|31|23 -3 0 18
heading|32|15 -21 0 -7
heading|3|-1 0 4 5
heading|4|11 10 -7 -13
heading|5|-8 7 -21 0
heading|6|0 -14 3 0
heading|79|-22 -30 -1 20
heading|7|7 7 17 -11
heading|8,2|0 0 19 11
heading|85|0 0 19 11
heading|8|-9 0 -10 -29
heading|9|2 -12 -13 -13
heading|:|0 -12 -4 0
heading|;|10 -1 0 6
heading|[|-1 0 12 0
heading|]|-1 0 12 0
heading|an|0 0 0 -1
heading|a|34 0 2 -34
heading|ban|0 4 -1 0
heading|ba|0 -9 39 19
heading|bhyt|0 -11 27 15
heading|binh|0 0 1 -10
heading|biên|9 11 -11 -1
heading|biển|-24 26 0 -1
heading|biện|0 -1 4 40
heading|buôn|1 0 12 22
heading|buổi|-16 -6 -8 0
heading|b|-31 13 0 23
heading|bài|-13 0 -7 -7
heading|bàng|-1 0 -4 0
heading|bàn|29 17 3 -9
heading|bàu|-1 0 -4 0
heading|bách|-8 -12 20 -33
heading|bác|0 -13 -1 10
heading|báo|0 -1 0 0
heading|bão|-26 -18 -5 6
heading|bên|17 7 0 -5
heading|bình|-15 0 -7 16
heading|bông|-13 -13 10 -14
heading|bùi|8 5 0 12
heading|băn|4 -9 -14 -24
heading|bơ|-7 -13 2 4
heading|bạc|-10 0 0 0
heading|bản|0 21 -3 5
heading|bảo|-15 16 -3 27
heading|bảy|0 0 2 2
heading|bầu|3 -24 0 -30
heading|bật|-24 -33 27 -13
heading|bắc|-18 13 -35 -10
heading|bằng|-17 2 -11 -37
heading|bệnh|2 -15 3 23
heading|bị|-13 -13 10 -14
heading|bốc|-16 -19 -11 0
heading|bối|-1 -24 -33 -16
heading|bố|-18 -6 1 0
heading|bồng|16 1 -21 17
heading|bồ|16 -24 3 18
heading|bổ|0 0 -17 8
heading|bộc|-4 13 0 1
heading|bộ|0 0 0 -7
heading|ca|0 0 20 -21
heading|chi|-16 -2 1 3
heading|chiêm|0 -2 0 -23
heading|chiếu|-9 16 -2 18
heading|cho|-30 0 -55 -14
heading|chung|-24 19 0 -5
heading|chuyên|17 0 0 12
heading|chuyển|9 -14 -5 1
heading|chuẩn|-13 -13 10 -14
heading|chuỗi|-7 -13 2 4
heading|chánh|0 0 -6 0
heading|chép|-24 8 8 3
heading|chính|16 6 -10 11
heading|chăm|0 5 1 -3
heading|chăn|14 -21 -4 18
heading|chưa|0 0 -35 0
heading|chương|0 0 -22 0
heading|chấp|15 0 -1 22
heading|chậm|5 -13 57 -15
heading|chế|0 14 0 3
heading|chỉ|5 -2 -15 36
heading|chống|-9 -17 -17 0
heading|chốt|0 0 20 -21
heading|chủ|0 0 -2 19
heading|chức|3 0 16 4
heading|chữa|-9 -17 3 13
heading|cnqsd|0 0 7 0
heading|cnvclđ|-19 22 0 39
heading|cn|9 0 0 25
heading|con|12 20 12 25
heading|ct|-9 16 -2 18
heading|cuối|-7 0 11 14
heading|cuộc|-7 -23 9 -22
heading|c|0 37 57 68
heading|cày|0 0 -8 0
heading|cách|11 0 0 0
heading|các|0 0 -1 8
heading|cái|4 3 0 -33
heading|cán|-7 -1 1 8
heading|cáo|0 -2 -2 0
heading|cát|0 1 -14 -7
heading|cá|-15 2 0 -1
heading|cân|-15 -7 -19 -12
heading|cây|-26 -13 -45 -18
heading|còn|4 -7 0 -6
heading|có|-39 -11 -23 1
heading|công|-7 0 10 0
heading|cùng|0 -7 13 14
heading|căn|-5 -14 -5 -1
heading|cũ|0 21 -12 28
heading|cơ|-11 -8 8 -12
heading|cư|-18 -9 40 0
heading|cương|0 -3 37 0
heading|cước|1 31 0 16
heading|cường|0 0 41 0
heading|cạnh|17 7 0 -5
heading|cải|11 0 0 0
heading|cảng|18 0 0 16
heading|cảnh|-11 -30 -2 -17
heading|cấp|25 -1 3 10
heading|cần|0 -1 -1 0
heading|cầu|-11 -10 -6 -6
heading|cận|0 18 0 22
heading|cập|0 12 -14 18
heading|cố|0 0 -29 -19
heading|cổng|-9 0 0 0
heading|cộng|-13 0 -2 -1
heading|cục|0 0 1 1
heading|cụ|-23 0 24 -21
heading|của|23 5 9 30
heading|củng|0 0 -29 -19
heading|cứu|-26 -18 -5 6
heading|cử|7 -26 0 -17
heading|danh|-11 -6 12 18
heading|di|0 0 -26 18
heading|doanh|34 -21 0 48
heading|do|1 16 -48 -2
heading|dung|0 17 0 -9
heading|du|-5 18 0 19
heading|dài|-8 0 -1 1
heading|dạy|-6 17 -16 37
heading|dấu|-8 -7 -9 1
heading|dịch|7 -13 12 16
heading|dỡ|-16 -19 -11 0
heading|dục|0 0 -1 1
heading|dứt|0 0 13 -27
heading|dữ|10 -8 8 26
heading|dựng|9 0 -8 6
heading|dự|-23 -9 -36 1
heading|em|1 13 -10 4
heading|gai|-2 0 -2 0
heading|ghi|3 0 -7 0
heading|giang|0 0 0 34
heading|gian|0 0 -4 0
heading|giao|-21 -10 7 -1
heading|giuộc|0 0 -13 0
heading|già|0 0 20 -21
heading|giám|0 -10 -17 5
heading|giáo|0 0 4 2
heading|giá|8 0 0 1
heading|giải|-10 -12 0 25
heading|giảm|1 13 -10 4
heading|giả|-16 -6 -8 0
heading|giấy|0 0 7 0
heading|giới|29 -7 0 10
heading|giữa|-26 0 -21 0
heading|gì|0 0 16 31
heading|gọi|-23 -13 -2 -10
heading|gọn|-24 -12 -12 -35
heading|gốc|11 -10 0 13
heading|gửi|-43 -36 -8 5
heading|hai|0 -13 0 0
heading|hay|-20 -20 0 -27
heading|hiểm|-1 0 0 0
heading|hiện|6 10 -6 13
heading|hiệu|-8 -7 -9 1
heading|hoàn|0 0 -32 26
heading|hoạch|-10 -21 7 4
heading|hoạt|-6 18 -26 25
heading|hum|-1 0 0 0
heading|huyết|0 18 0 22
heading|huyện|0 -7 0 0
heading|hài|-15 -18 0 0
heading|hàng|-13 13 0 -40
heading|hành|7 3 -5 6
heading|hình|-5 -5 -20 -17
heading|hóa|20 5 0 9
heading|hôn|0 18 0 22
heading|hđnd|-9 5 3 -9
heading|hơn|-4 13 0 1
heading|hưng|2 0 1 -13
heading|hưu|0 -13 -1 10
heading|hướng|-17 -4 36 -11
heading|hưởng|0 -12 13 7
heading|hạn|0 14 0 11
heading|hạt|-8 0 19 -11
heading|hạ|-13 -6 0 -1
heading|hải|0 0 -35 -1
heading|hậu|0 0 15 40
heading|hẹn|0 0 13 -27
heading|hệ|-31 15 -5 -14
heading|học|0 0 -23 0
heading|họp|16 3 0 1
heading|hồ|0 -6 1 -27
heading|hỗ|-3 -23 0 -1
heading|hội|0 1 0 0
heading|hộ|29 -7 0 10
heading|hợp|-13 -3 2 31
heading|iii|-35 0 11 -2
heading|ii|-17 3 -1 -1
heading|iv|0 0 -2 33
heading|ix|-41 -7 -54 0
heading|i|-10 2 -23 4
heading|khai|-30 -21 -23 -2
heading|khi|-8 -7 -9 1
heading|khoa|0 0 -1 0
heading|kho|7 1 0 -21
heading|khoáng|13 0 44 0
heading|khoăn|4 -9 -14 -24
heading|khuyết|-8 27 0 0
heading|khu|0 0 32 0
heading|khác|14 -14 0 17
heading|khái|-22 -30 -58 -13
heading|khám|-10 -17 0 5
heading|khánh|-4 -1 0 0
heading|khéo|11 0 0 1
heading|khóa|0 -21 -27 0
heading|khó|-21 4 0 25
heading|không|0 19 -12 23
heading|khăn|-19 2 -1 7
heading|khảo|0 0 -6 -23
heading|khắc|1 -13 0 13
heading|khởi|14 0 47 15
heading|kinh|3 -6 -6 18
heading|kiến|0 0 14 23
heading|kiểm|1 -4 -14 26
heading|kiện|29 0 -27 48
heading|krông|-16 -12 8 -13
heading|ktxh9|-53 -37 -8 34
heading|kém|0 22 0 17
heading|ký|0 -12 -1 8
heading|kạn|-1 -5 0 0
heading|kết|0 0 -2 -1
heading|kế|-9 -20 6 8
heading|kịp|0 -2 0 -23
heading|kỳ|8 0 2 -16
heading|kỷ|-7 -5 37 13
heading|kỹ|-2 15 0 19
heading|lao|5 1 -1 34
heading|liên|-27 0 18 1
heading|liệu|-10 -6 -28 57
heading|loa|-16 -6 -8 0
heading|lo|2 5 0 -2
heading|luận|11 0 -7 -28
heading|luật|-7 -5 37 13
heading|làm|-2 -5 0 17
heading|làng|0 -12 15 1
heading|là|-13 -12 9 -23
heading|lâm|1 0 -1 -3
heading|lãnh|1 -1 2 -13
heading|lên|11 -3 -1 -19
heading|lòng|-17 -18 -5 -7
heading|lò|-27 -16 3 -9
heading|lùi|0 18 0 22
heading|lúa|0 0 2 -23
heading|lý|7 0 0 13
heading|lĩnh|-2 -9 -1 -1
heading|lưu|-17 15 8 13
heading|lương|-12 0 -2 0
heading|lượng|26 31 0 36
heading|lại|-4 -10 0 -4
heading|lần|-1 0 -27 -11
heading|lập|0 -12 12 2
heading|lậu|-11 0 20 37
heading|lệ|-18 0 -17 0
heading|lịch|-5 18 0 19
heading|lộc|-19 -8 -13 29
heading|lộ|-18 8 -2 -12
heading|lớn|-15 -7 -19 -12
heading|lợi|13 -5 0 -21
heading|lục|0 0 -9 0
heading|lực|0 0 16 0
heading|ma|-17 -9 -9 -7
heading|minh|-2 0 15 0
heading|máy|-8 17 -18 0
heading|mã|-1 0 -1 0
heading|môi|16 0 0 11
heading|mùa|0 0 2 -23
heading|mưu|9 0 2 5
heading|mười|4 -1 0 30
heading|mạc|9 -8 1 31
heading|mại|3 -8 0 15
heading|mạnh|10 9 -14 26
heading|mấy|0 26 0 0
heading|mắc|-25 11 -14 0
heading|mặt|8 -6 -2 -11
heading|mỏ|0 -1 16 16
heading|mối|-13 -12 9 -23
heading|mỗi|-27 -5 4 10
heading|mộc|-2 0 0 0
heading|một|-6 -22 5 -12
heading|mới|-19 -1 -10 -19
heading|mở|0 0 18 0
heading|mục|-50 -16 -12 0
heading|mỹ|18 0 0 16
heading|nam|-5 0 -1 0
heading|nay|0 0 5 19
heading|ngay|0 0 21 26
heading|nga|-2 -5 0 0
heading|nghe|46 40 -27 16
heading|nghiêm|17 7 0 -5
heading|nghiệm|0 23 0 -11
heading|nghiệp|10 -1 0 -1
heading|nghèo|1 13 -10 4
heading|nghĩa|-2 0 -6 0
heading|nghề|-6 17 -16 37
heading|nghệ|-9 0 11 -19
heading|nghỉ|0 -13 -1 10
heading|nghị|-1 -8 -12 -1
heading|ngoài|0 0 16 16
heading|nguyên|-21 -24 -37 -10
heading|ngành|-9 18 1 -2
heading|ngày|-14 -1 0 1
heading|ngân|9 0 -5 0
heading|ngư|-2 -31 0 -44
heading|người|-15 -9 0 27
heading|ngạn|0 0 -9 0
heading|ngọc|5 0 -6 -13
heading|nhai|-4 0 0 6
heading|nhanh|-4 7 -24 -11
heading|nhiều|1 27 -15 -13
heading|nhiệm|0 -8 1 6
heading|nhum|-14 -8 -12 0
heading|nhà|0 0 0 4
heading|nhánh|16 0 0 14
heading|nhìn|25 -16 -18 -39
heading|nhóm|-10 11 -13 2
heading|nhấn|0 11 -16 -14
heading|nhất|0 0 3 -11
heading|nhận|-8 32 -12 -14
heading|những|5 0 0 12
heading|ninh|-1 0 0 -1
heading|nsnn|-4 20 0 33
heading|nuôi|16 -5 -3 26
heading|nâng|0 0 -6 0
heading|nét|14 -7 -12 0
heading|nên|0 -13 -1 10
heading|nói|12 -14 0 -5
heading|nông|0 -4 1 -8
heading|năm|0 -2 1 11
heading|năng|-18 17 0 11
heading|nơi|-12 0 -5 23
heading|nước|31 0 0 9
heading|nạn|1 13 -10 4
heading|nắm|-8 -2 0 14
heading|nẵng|0 -3 0 0
heading|nối|-4 0 0 6
heading|nổi|-24 -33 27 -13
heading|nội|0 22 0 -2
heading|nộp|-3 -23 0 -1
heading|nợ|0 34 0 -10
heading|nữ|0 6 1 26
heading|pctt|13 0 0 0
heading|phiên|16 1 -21 17
heading|phong|15 4 1 24
heading|pháp|-17 -2 4 34
heading|phát|0 -5 0 1
heading|phân|-1 -13 -3 22
heading|phê|-47 14 -35 4
heading|phòng|-1 0 0 4
heading|phù|0 17 -17 -12
heading|phương|-19 -7 29 -1
heading|phường|0 0 17 -3
heading|phạm|-14 0 -4 4
heading|phải|5 -32 -2 4
heading|phản|1 5 0 26
heading|phả|0 0 -1 0
heading|phấn|-2 -7 8 11
heading|phần|-18 0 0 0
heading|phối|-12 9 -1 39
heading|phố|0 0 1 8
heading|phổ|0 12 -14 18
heading|phục|0 -13 -17 6
heading|phụ|0 6 1 26
heading|phức|0 0 20 -21
heading|ptnt|-1 -1 23 53
heading|ql17|-4 0 0 6
heading|ql37|-4 0 0 6
heading|qlda|0 0 -7 0
heading|qpan|47 0 0 26
heading|quan|-10 -2 8 -2
heading|qua|9 4 10 0
heading|quyết|0 -10 -18 -24
heading|quyền|1 0 0 14
heading|quán|-2 -33 -17 -13
heading|quát|-22 -30 -1 -25
heading|quân|0 0 -29 -14
heading|quýt|0 0 18 0
heading|quý|-10 0 -2 24
heading|quảng|-1 0 0 0
heading|quản|8 0 0 13
heading|quận|-7 0 25 -21
heading|quốc|3 0 -1 -1
heading|quỳ|-1 0 -6 0
heading|quỹ|15 3 0 -24
heading|ra|8 -9 -27 8
heading|riêng|-7 -13 2 4
heading|rác|-27 -16 3 -9
heading|rõ|-4 13 0 1
heading|rút|0 23 0 -11
heading|rộng|0 0 18 0
heading|sang|0 -2 8 3
heading|sao|-19 -22 -28 0
heading|sau|4 8 -1 13
heading|sa|0 0 -6 0
heading|sinh|1 6 -8 4
heading|soi|-11 5 -28 -12
heading|so|-4 13 0 1
heading|soát|5 10 0 53
heading|sung|-1 0 12 0
heading|sách|13 -4 0 8
heading|sát|-1 -17 -15 -4
heading|sáu|0 2 24 16
heading|sóc|0 0 2 0
heading|sông|-1 0 -1 0
heading|sĩ|0 -13 -1 10
heading|sơn|0 0 -9 0
heading|sơ|21 15 9 -37
heading|sạch|-4 35 0 25
heading|sản|1 -3 -1 30
heading|sầu|-7 -13 2 4
heading|sắp|-3 11 -12 -3
heading|sẽ|-8 0 16 20
heading|sống|9 -23 8 -2
heading|số|1 -12 0 24
heading|sở|-21 0 9 -2
heading|sửa|0 0 41 39
heading|sự|-26 -11 1 -5
heading|tai|-15 -30 0 -3
heading|tam|5 23 -9 -13
heading|tham|27 0 2 21
heading|thanh|0 0 0 -17
heading|theo|6 -4 -2 31
heading|thi|1 -4 -25 16
heading|thiên|-15 -30 0 -3
heading|thiện|0 0 -24 30
heading|thu|0 13 2 1
heading|thuế|36 -4 -22 1
heading|thành|1 -1 0 1
heading|thác|-16 -19 -11 0
heading|thái|-1 0 0 0
heading|tháng|0 -7 -10 0
heading|thí|0 0 -6 -23
heading|thôi|0 -12 13 7
heading|thông|-8 -11 8 27
heading|thôn|0 0 2 5
heading|thúc|0 0 -27 0
heading|thú|-4 -9 -8 -6
heading|thương|3 -6 0 7
heading|thường|0 -8 0 -5
heading|thạch|-3 0 -6 0
heading|thảo|-30 -44 -38 -1
heading|thẩm|-29 -4 -25 0
heading|thắng|12 27 -1 -8
heading|thẳng|40 -12 0 -4
heading|thẻ|0 -12 13 7
heading|thịnh|-5 0 -12 0
heading|thị|0 0 -6 0
heading|thống|-26 -1 11 0
heading|thới|-7 0 -11 0
heading|thời|0 0 -4 0
heading|thụy|6 0 -7 -14
heading|thụ|-7 -13 2 4
heading|thủy|4 -23 0 0
heading|thủ|0 0 21 49
heading|thức|0 0 5 39
heading|thứ|0 -17 -12 -27
heading|thửa|0 0 7 0
heading|thực|6 8 -6 6
heading|tinh|-28 -12 -18 -12
heading|tin|0 0 9 -2
heading|tiêu|-19 -12 0 40
heading|tiến|0 0 -24 0
heading|tiếp|-24 -4 -15 -33
heading|toàn|15 5 -25 19
heading|toán|0 -3 0 -45
heading|tpcp|-1 1 0 0
heading|tp|0 0 -6 0
heading|tra|1 -12 -26 4
heading|tri|-2 -17 -19 -5
heading|triển|0 -5 -1 1
heading|triệt|-11 -36 -16 -33
heading|trong|-24 -9 27 13
heading|trung|-26 0 -9 12
heading|truyền|17 -12 -2 14
heading|trào|15 4 0 24
heading|trà|-7 0 4 -9
heading|trên|0 -1 -6 0
heading|trình|0 1 28 -1
heading|trì|-22 1 24 35
heading|trí|-11 -18 0 -11
heading|trôi|1 27 -15 -13
heading|trăng|0 0 -1 0
heading|trương|-12 -11 -4 -13
heading|trước|-7 10 18 5
heading|trường|15 0 0 12
heading|trưởng|-17 -4 -15 -4
heading|trạm|0 2 -10 16
heading|trạng|-12 -18 0 -34
heading|trảng|0 0 -16 0
heading|trả|-45 -21 0 0
heading|trấn|0 0 -14 44
heading|trần|25 26 10 -22
heading|trật|-10 18 -6 7
heading|trẻ|1 13 -10 4
heading|trễ|0 0 13 -27
heading|trị|10 -7 -33 -9
heading|trọng|0 0 52 0
heading|trọt|20 -21 0 42
heading|trồng|-4 -5 -33 41
heading|trợ|-10 -29 -1 2
heading|trụ|0 21 -12 28
heading|trữ|-15 -12 33 2
heading|trực|-15 -14 0 -11
heading|tuy|-3 12 0 0
heading|tuyên|12 -10 3 10
heading|tu|0 0 -26 18
heading|tuần|0 0 20 -21
heading|tài|7 15 12 6
heading|tàu|-15 2 0 -1
heading|tác|-16 3 0 0
heading|tán|14 7 -6 19
heading|tâm|-2 0 27 0
heading|tên|-12 0 7 31
heading|tình|-1 -3 -23 -16
heading|tích|0 0 -26 18
heading|tóm|13 19 -5 31
heading|tôn|-13 0 -25 -6
heading|túc|17 7 0 -5
heading|túy|-23 -13 -2 -10
heading|tăng|-17 -10 38 -11
heading|tơ|0 0 -8 0
heading|tư|3 11 -3 7
heading|tưởng|18 -21 0 45
heading|tại|-2 8 -11 4
heading|tạp|0 0 20 -21
heading|tải|-6 27 -18 44
heading|tảo|0 18 0 22
heading|tầng|-12 -6 -3 -1
heading|tập|-12 -17 -5 27
heading|tắt|8 3 -15 10
heading|tẻh|-10 0 -5 -1
heading|tết|-9 16 -2 18
heading|tế|5 -5 -2 26
heading|tệ|1 13 -10 4
heading|tịch|0 -6 -1 0
heading|tọa|-39 -25 2 15
heading|tốt|4 19 -5 -7
heading|tố|27 -16 -7 -2
heading|tồn|0 9 -1 9
heading|tổng|4 5 12 -9
heading|tổ|0 -11 24 14
heading|tộc|-12 0 30 33
heading|tội|-17 19 0 19
heading|tới|0 -12 5 7
heading|tục|-24 -12 -1 0
heading|từng|-14 0 -18 -4
heading|từ|-30 12 26 6
heading|tử|-9 0 0 0
heading|tự|-14 40 -19 11
heading|tỷ|0 0 19 11
heading|ubmttq|0 0 17 34
heading|u|-8 0 19 -11
heading|vhxh|0 -12 13 7
heading|vinh|-10 0 7 -19
heading|vi|-14 0 -4 4
heading|viên|8 -18 -20 -38
heading|viễn|-1 0 0 0
heading|việc|2 0 7 12
heading|việt|-7 0 -1 -1
heading|v|-13 0 -13 0
heading|vài|14 -7 -12 0
heading|vào|2 0 7 -4
heading|và|-5 -27 -2 -6
heading|vân|0 0 -3 0
heading|vì|-18 -22 -28 0
heading|võ|-4 0 0 6
heading|vùng|0 -14 26 20
heading|văn|5 9 0 1
heading|vướng|-25 11 -14 0
heading|vườn|-8 0 19 -11
heading|vấn|-16 15 -7 14
heading|vận|15 8 -28 16
heading|vật|-22 -13 0 25
heading|vậy|-4 13 0 1
heading|về|8 5 0 7
heading|vệ|-15 5 0 2
heading|vị|-1 0 0 0
heading|vốn|6 -6 -13 32
heading|với|-9 -1 18 50
heading|vụ|0 -11 1 0
heading|vừa|4 -22 -4 10
heading|vực|-2 -9 -1 0
heading|xiii|18 24 0 -41
heading|xong|0 0 34 12
heading|xuyên|-3 6 2 -5
heading|xuân|-29 -20 -19 -22
heading|xuất|24 0 4 36
heading|xuống|0 21 -12 28
heading|xviii|-1 0 -5 0
heading|xv|-1 -28 22 28
heading|xx|27 -14 -18 -29
heading|xác|-34 -35 -26 32
heading|xây|9 0 -8 6
heading|xã|0 1 0 0
heading|xóm|-16 -6 -8 0
heading|xếp|-3 11 -12 -3
heading|y|-10 6 2 5
heading|yêu|-16 -10 -6 -1
heading|yếu|1 33 -9 30
heading|án|-16 10 2 12
heading|ông|8 5 0 12
heading|ý|-12 17 -42 15
heading|đai|-4 -7 10 4
heading|điều|25 -15 3 22
heading|điểm|-1 6 -25 0
heading|điện|-9 0 0 0
heading|đo|0 0 -24 0
heading|đoàn|0 6 0 12
heading|đtxd|0 0 -7 0
heading|đt|17 2 0 15
heading|đua|17 -12 -2 14
heading|đ|0 0 35 12
heading|đà|0 -3 0 0
heading|đánh|8 0 0 1
heading|đán|-7 0 -15 -3
heading|đây|-12 -36 -11 18
heading|đã|1 -27 -2 1
heading|đéc|0 0 -6 0
heading|đê|3 -12 14 38
heading|đích|-17 -11 0 1
heading|đông|-34 -10 0 -10
heading|đô|1 0 0 5
heading|đơn|12 5 1 41
heading|đưa|-9 -10 9 -21
heading|đường|4 -4 -14 -17
heading|được|10 0 -20 13
heading|đạc|0 0 -24 0
heading|đại|-20 3 4 -2
heading|đạo|13 0 1 -5
heading|đạt|12 -26 -15 0
heading|đạ|-10 0 -5 -1
heading|đảm|0 0 4 16
heading|đảng|0 0 -1 0
heading|đất|-4 -7 19 -1
heading|đấu|-25 -1 9 5
heading|đầu|-2 -1 -4 -6
heading|đẩy|13 14 -8 39
heading|đắp|-9 16 -2 18
heading|đặc|-15 -34 -5 -14
heading|đến|-4 -19 -11 17
heading|đề|0 2 -12 35
heading|để|0 18 -12 19
heading|địa|12 10 -9 19
heading|định|39 29 0 24
heading|đối|-15 -12 7 -3
heading|đốt|-27 -16 3 -9
heading|đồng|0 0 0 -1
heading|đồn|0 0 -3 0
heading|đổi|8 -14 3 0
heading|đội|-23 -13 -2 -10
heading|động|8 15 -6 28
heading|độ|0 0 60 -38
heading|đời|28 -17 -1 23
heading|đứt|-7 -13 2 4
heading|ưu|7 -22 0 12
heading|ước|23 -3 0 18
heading|ấp|-21 -15 -19 0
heading|ổn|-22 -30 -1 20
heading|ở|-33 -36 -20 -19
heading|ứng|-31 -15 0 15
is|capitals|0 -2 -1 0
is|deed|11 0 0 0
is|due|0 0 8 0
is|labelled|-6 0 0 0
is|last|-9 0 0 0
is|opened|-1 0 0 0
is|opening|-68 -105 0 -1
is|piece|36 45 30 0
is|promised|0 0 -28 0
is|unstopped|-66 -81 -56 0
joint behind|:|-40 -22 -46 0
joint behind|;|2 0 1 0
joint behind|start|-7 0 0 0
joint behind|turn|8 0 0 0
last pair|# a|-8 1 7 35
last pair|# buôn|6 5 0 -15
last pair|# buổi|-1 29 0 4
last pair|# b|0 0 20 27
last pair|# bản|-19 29 0 0
last pair|# bậc|-1 48 0 -25
last pair|# bộ|-34 4 -5 0
last pair|# ca|8 18 0 0
last pair|# chiếc|12 0 0 -11
last pair|# cháu|0 -19 0 -16
last pair|# chợ|-10 10 0 0
last pair|# con|-82 0 0 -2
last pair|# cuộc|5 0 0 19
last pair|# cây|27 2 -1 25
last pair|# căn|-13 0 -54 1
last pair|# cấp|-16 0 0 0
last pair|# cặp|4 1 -5 28
last pair|# cụ|17 0 0 -32
last pair|# em|1 4 0 0
last pair|# giấy|-40 0 -21 -12
last pair|# giờ|34 0 2 -39
last pair|# ha|-43 1 0 -1
last pair|# huyện|17 0 -1 -38
last pair|# hẻm|12 0 -9 -5
last pair|# hộ|6 11 0 -27
last pair|# kg|43 -13 0 39
last pair|# khóm|0 0 1 -10
last pair|# không|-28 0 12 8
last pair|# km|6 -24 -24 1
last pair|# kỳ|11 0 0 16
last pair|# lượt|5 -1 0 -22
last pair|# lần|2 1 -8 1
last pair|# m2|31 0 0 -28
last pair|# m|6 0 0 14
last pair|# ngày|0 0 1 1
last pair|# người|-20 0 0 0
last pair|# nhà|-32 0 -32 27
last pair|# năm|-13 0 -7 0
last pair|# phòng|-5 32 -9 25
last pair|# phút|10 0 0 -17
last pair|# qua|25 -25 0 0
last pair|# sao|32 0 0 26
last pair|# tháng|-5 0 0 0
last pair|# thôn|0 0 18 1
last pair|# tin|-36 50 0 0
last pair|# triệu|0 0 -31 -20
last pair|# trường|29 -17 0 0
last pair|# trạm|-3 0 7 2
last pair|# tuổi|0 20 31 -12
last pair|# tàu|0 1 0 2
last pair|# tạ|0 24 0 43
last pair|# tấn|-1 -10 0 -16
last pair|# tỉnh|0 0 0 35
last pair|# tỷ|6 -1 -5 16
last pair|# usd|-4 -4 0 0
last pair|# việc|0 44 0 -25
last pair|# vụ|3 40 0 -1
last pair|# xã|-6 0 -1 16
last pair|# điểm|-17 28 0 1
last pair|# đơn|-3 -18 0 -29
last pair|# đồng|-20 34 1 16
last pair|# đợt|1 30 0 0
last pair|# ấp|-23 0 -4 -1
last pair|% )|16 1 0 0
last pair|% ck|8 11 0 0
last pair|% dt|18 29 0 10
last pair|% kh|-2 0 0 0
last pair|& đt|0 0 9 14
last pair|, buôn|-11 0 0 -10
last pair|, bài|16 0 0 -9
last pair|, bò|-1 38 0 -14
last pair|- #|-1 0 0 0
last pair|- cp|-1 -1 17 1
last pair|- hđnd|0 0 1 0
last pair|- in|-8 0 11 0
last pair|- mt|-5 0 0 0
last pair|- ttcn|-30 0 0 0
last pair|- ttg|10 0 41 -12
last pair|- tuv|0 0 -1 0
last pair|- ubtvqh15|-1 0 3 0
last pair|. h|0 -2 0 0
last pair|/ #|0 0 19 0
last pair|/ btctw|0 0 0 13
last pair|/ ha|2 0 0 18
last pair|/ kg|-1 0 0 -1
last pair|/ lớp|-22 23 0 -10
last pair|/ m3|0 10 6 -8
last pair|/ máy|0 0 0 29
last pair|/ ngày|0 -11 0 1
last pair|/ người|24 -12 -11 -15
last pair|/ năm|-8 -1 -2 37
last pair|/ qh15|0 0 12 -8
last pair|/ tu|0 0 16 0
last pair|/ tw|0 0 -1 13
last pair|/ ubtvqh15|0 0 25 17
last pair|/ vụ|0 8 18 28
last pair|/ xã|52 28 0 -10
last pair|[ #|48 24 0 8
last pair|a a|-3 0 0 0
last pair|an biên|0 -4 0 0
last pair|an huyện|0 0 0 5
last pair|an khê|0 -19 0 0
last pair|an ninh|0 -1 0 0
last pair|an phường|0 0 1 0
last pair|an sinh|-13 0 0 37
last pair|an toàn|0 -1 3 30
last pair|an tỉnh|11 -1 -12 8
last pair|an xã|0 0 66 6
last pair|an đức|0 -1 0 25
last pair|ba ca|28 0 0 0
last pair|ba là|-6 -35 -13 0
last pair|ba lần|0 14 0 28
last pair|ba năm|0 0 0 28
last pair|ba tháng|-48 16 0 0
last pair|ba tri|0 0 2 5
last pair|ba tơ|-9 8 0 0
last pair|ba điền|-13 0 0 0
last pair|ba đợt|-7 8 0 -4
last pair|ban hành|-1 0 9 0
last pair|ban đêm|0 0 22 29
last pair|bao tiêu|1 -2 3 -10
last pair|biên bản|1 0 0 0
last pair|biên chế|-45 -24 1 40
last pair|biên giới|0 0 0 -4
last pair|biên phòng|14 0 0 44
last pair|biến )|0 8 0 0
last pair|biến tốt|16 0 0 0
last pair|biến động|-43 13 -8 0
last pair|biển động|-29 2 2 -11
last pair|biểu dự|0 0 -50 0
last pair|biểu mẫu|11 0 -4 19
last pair|biểu quyết|-16 0 -1 0
last pair|biện pháp|0 0 -16 0
last pair|biệt )|0 1 0 0
last pair|bong tróc|0 0 0 15
last pair|buôn bán|41 -6 0 0
last pair|buôn hồ|0 -3 -20 0
last pair|buôn lậu|-14 0 0 0
last pair|buông lỏng|0 1 0 8
last pair|buớc đầu|9 -9 0 7
last pair|bà con|8 11 0 0
last pair|bài bản|41 0 -7 23
last pair|bàn giao|0 2 2 28
last pair|bàn việc|0 7 0 15
last pair|bác sĩ|21 28 1 9
last pair|bám bộ|-7 0 14 0
last pair|bán khá|0 0 0 22
last pair|bán người|0 0 0 26
last pair|bán non|6 0 0 0
last pair|bán trú|-1 0 -49 6
last pair|bán tàu|-6 6 0 13
last pair|báo kịp|0 9 -5 0
last pair|bát xát|-1 0 0 0
last pair|bãi bỏ|0 0 0 14
last pair|bãi ngang|-8 0 0 0
last pair|bãi thải|10 2 0 36
last pair|bãi triều|0 0 15 17
last pair|bãi tắm|0 0 15 5
last pair|bé gái|-14 5 0 7
last pair|bê tông|1 0 0 2
last pair|bình )|14 22 0 0
last pair|bình dương|0 0 0 10
last pair|bình quân|18 -8 -3 2
last pair|bình thường|3 -1 0 12
last pair|bính ngọ|0 0 21 0
last pair|bón giả|0 0 9 11
last pair|bù lại|-13 -16 0 17
last pair|bùng phát|0 1 0 18
last pair|búp tươi|0 0 0 1
last pair|băn khoăn|-1 0 0 0
last pair|bưu điện|12 0 0 -3
last pair|bản "|0 0 0 -1
last pair|bản hiêm|-8 9 0 0
last pair|bản khác|0 -4 -14 -12
last pair|bản đạt|-65 -1 0 -1
last pair|bảo hiểm|-22 29 26 7
last pair|bảo lộc|0 0 0 -35
last pair|bảo trợ|20 0 0 -14
last pair|bảo đảm|43 1 0 -21
last pair|bấp bênh|0 -20 0 0
last pair|bất cập|0 -6 -9 -9
last pair|bất động|-10 13 0 -11
last pair|bầu cử|-27 0 -25 -20
last pair|bậc thang|26 0 0 0
last pair|bắc gianh|-1 0 0 0
last pair|bắc sơn|0 -31 0 0
last pair|bắt giữ|13 0 0 0
last pair|bằng không|0 16 0 3
last pair|bế mạc|-15 0 -31 -1
last pair|bế tắc|0 8 0 0
last pair|bền vững|0 7 0 -31
last pair|bệnh viện|14 0 1 0
last pair|bị can|6 0 -4 -1
last pair|bị lấn|0 0 23 -2
last pair|bị ngập|-47 -38 0 0
last pair|bị sụt|0 -11 19 0
last pair|bị động|0 23 -5 10
last pair|bỏ cọc|0 0 0 31
last pair|bỏ hoang|-6 8 0 -4
last pair|bỏ mặc|0 0 0 21
last pair|bỏ nghề|0 0 0 19
last pair|bỏ ngỏ|-2 22 0 17
last pair|bỏ phiếu|6 0 -1 -21
last pair|bỏ sót|-4 7 0 -10
last pair|bỏ trống|0 0 0 4
last pair|bố trạch|0 0 -8 -7
last pair|bốc mùi|0 0 0 -3
last pair|bốn là|0 -20 -25 -2
last pair|bồi dưỡng|0 -26 0 -19
last pair|bồi thường|0 0 25 0
last pair|bổ sung|-13 -18 14 0
last pair|bộ )|-31 23 -17 0
last pair|bộ huyện|0 0 12 21
last pair|bộ máy|0 -3 4 -2
last pair|bộ thuế|0 1 0 0
last pair|bộ thôn|0 21 1 3
last pair|bộ trẻ|0 -9 16 0
last pair|bộ xã|0 0 8 0
last pair|bộ ấp|31 0 -17 20
last pair|bội thu|10 -4 0 0
last pair|bột sắn|-5 17 0 0
last pair|bờ bắc|0 0 0 24
last pair|bục bệ|4 0 0 9
last pair|bữa không|0 0 0 6
last pair|c )|0 0 -28 0
last pair|ca ba|1 0 0 0
last pair|cam kết|0 29 36 1
last pair|cao lanh|0 16 29 0
last pair|cao su|-17 26 -27 0
last pair|cao tuổi|0 0 1 -16
last pair|cao điểm|0 23 21 -11
last pair|chi bộ|10 0 0 14
last pair|chi hội|64 -51 7 0
last pair|chi viện|-15 0 0 0
last pair|chi ủy|26 -14 3 3
last pair|chia sẻ|0 0 -1 0
last pair|chiến đấu|0 0 1 30
last pair|chiếu lệ|0 2 0 -40
last pair|chiếu sáng|24 0 8 7
last pair|chiều nay|0 0 22 0
last pair|cho biết|-37 0 0 0
last pair|cho có|-11 31 0 0
last pair|cho dân|-8 0 23 40
last pair|cho phép|-10 12 0 8
last pair|cho rằng|-31 -1 0 0
last pair|cho thấy|-16 0 0 0
last pair|cho đảng|1 14 -5 1
last pair|chu đáo|32 0 0 -24
last pair|chung chung|0 0 0 24
last pair|chuyên môn|20 0 -2 14
last pair|chuyên trách|-7 0 9 -1
last pair|chuyên án|23 -1 -2 20
last pair|chuyên đề|0 0 17 -14
last pair|chuyển biến|20 1 -7 0
last pair|chuyển tiếp|31 -1 0 46
last pair|chuyển vốn|-10 -43 -4 -34
last pair|chuyển động|39 -21 0 0
last pair|chuẩn ntm|2 0 -15 0
last pair|cháy nổ|33 -13 40 44
last pair|cháy rừng|20 -25 0 -15
last pair|chân miệng|-7 -13 0 1
last pair|chân nổi|0 11 0 13
last pair|châu phi|5 0 3 0
last pair|chây ì|-11 -9 27 10
last pair|chây ỳ|-1 11 0 0
last pair|chênh nhau|0 1 0 0
last pair|chí minh|0 0 0 5
last pair|chín tháng|-9 0 0 0
last pair|chính )|0 10 0 0
last pair|chính công|-41 0 -14 0
last pair|chính phủ|-31 0 1 0
last pair|chính quyền|0 0 -39 0
last pair|chính sách|-7 0 24 36
last pair|chính trị|-1 0 13 -1
last pair|chính đảng|0 0 -1 0
last pair|chôm chôm|4 0 0 -36
last pair|chú trọng|37 0 0 0
last pair|chú trọn|-20 0 0 -19
last pair|chăm lo|1 0 0 0
last pair|chăn nuôi|0 0 0 1
last pair|chưa cao|0 30 0 0
last pair|chưa dứt|0 0 0 1
last pair|chưa giao|0 -12 0 -1
last pair|chưa giảm|0 0 0 10
last pair|chưa làm|0 -23 2 -2
last pair|chưa nghiêm|0 13 0 1
last pair|chưa trôi|0 -32 0 0
last pair|chưa trả|0 0 0 -11
last pair|chưa xong|0 0 0 1
last pair|chưa được|0 -48 0 0
last pair|chưa đạt|0 -3 0 -15
last pair|chưa đều|-1 10 0 -14
last pair|chương trình|4 -6 0 1
last pair|chấm dứt|0 16 -3 -6
last pair|chấm điểm|0 0 8 34
last pair|chấp thuận|5 0 0 10
last pair|chất lượng|27 0 -11 23
last pair|chất vấn|0 0 -12 -41
last pair|chần chừ|0 0 -3 0
last pair|chậm lương|0 0 0 23
last pair|chậm lại|0 2 0 0
last pair|chậm trễ|0 0 0 41
last pair|chập chờn|0 15 0 0
last pair|chặn dòng|34 0 0 -5
last pair|chặng đường|-33 0 -1 0
last pair|chặt chém|-3 37 6 -14
last pair|chặt chẽ|0 0 43 0
last pair|chế biến|0 0 0 -6
last pair|chế độ|1 0 0 27
last pair|chỉ #|25 -23 0 14
last pair|chỉ dẫn|6 0 0 22
last pair|chỉ ra|-1 -11 0 -2
last pair|chỉ rõ|0 -11 -2 0
last pair|chỉ đạo|7 0 1 1
last pair|chỗ thiếu|-2 3 0 29
last pair|chỗ yếu|-23 -40 0 -9
last pair|chỗ ở|0 0 0 15
last pair|chợ cóc|0 0 41 0
last pair|chủ lực|0 0 0 9
last pair|chủ trì|0 0 -1 0
last pair|chủ tọa|-9 0 0 0
last pair|chủ yếu|7 0 0 0
last pair|chủ động|27 0 34 -1
last pair|chức hội|-22 0 0 0
last pair|chức năng|0 0 0 15
last pair|chức đảng|-1 0 0 41
last pair|chứng nhận|-45 -41 -39 -31
last pair|chữ ký|-17 40 -1 4
last pair|chữa bệnh|0 0 0 -8
last pair|con lợn|-16 12 0 -19
last pair|con nước|0 2 0 0
last pair|con số|0 -16 -19 0
last pair|cuối tháng|0 28 0 0
last pair|cuối tuần|15 -3 24 30
last pair|cuối vụ|-20 -10 0 -2
last pair|cuộc nào|-5 30 0 -29
last pair|cuộc sống|-20 0 5 0
last pair|cà mau|0 0 -1 0
last pair|cà phê|1 18 0 0
last pair|càng tốt|0 0 0 22
last pair|cào bằng|0 0 0 -6
last pair|cá nhân|-1 0 0 -1
last pair|cá thể|-21 -35 0 -18
last pair|cá tra|0 8 0 23
last pair|các ban|-1 0 0 23
last pair|các buôn|0 0 -24 0
last pair|các bản|0 0 34 32
last pair|các chi|0 0 5 0
last pair|các cấp|16 0 28 0
last pair|các huyện|0 0 -23 -34
last pair|các mặt|-29 0 0 0
last pair|các nguồn|22 -19 0 9
last pair|các ngành|0 0 -4 0
last pair|các phòng|0 0 -53 0
last pair|các phường|4 -4 1 12
last pair|các quận|0 0 3 0
last pair|các sở|0 0 -19 -5
last pair|các thôn|0 23 0 -9
last pair|các trạm|13 0 0 0
last pair|các xã|0 0 -23 0
last pair|cách thay|0 0 0 27
last pair|cái nai|0 0 12 0
last pair|cán bộ|0 0 -1 -2
last pair|cáo )|0 -1 -32 0
last pair|cáo nhanh|-2 0 0 0
last pair|cáo này|0 0 13 0
last pair|cáp quang|7 0 1 12
last pair|cát dài|0 0 15 24
last pair|cát hải|0 0 -1 13
last pair|cát tiến|0 0 -14 -13
last pair|cát tặc|0 0 0 -21
last pair|cân đối|19 -28 -21 -16
last pair|cây chè|-39 -11 0 0
last pair|cây mía|0 -25 -33 0
last pair|cây trồng|0 3 35 -2
last pair|cây xanh|0 0 4 -17
last pair|còn chậm|0 0 0 28
last pair|còn lớn|0 53 0 -31
last pair|còn nhiều|0 40 0 0
last pair|còn nợ|0 -21 0 0
last pair|còn thiếu|-21 35 0 40
last pair|còn thấp|0 12 33 -1
last pair|còn treo|0 -2 34 -29
last pair|còn tồn|0 0 0 21
last pair|còn yếu|0 13 0 0
last pair|còn đó|26 -43 0 0
last pair|có công|1 0 -35 -25
last pair|có dịch|0 0 0 -15
last pair|có lãi|20 -5 0 1
last pair|có thể|0 0 14 1
last pair|có điện|-13 0 0 -37
last pair|công an|19 0 0 19
last pair|công bố|0 0 0 13
last pair|công chức|-1 0 56 54
last pair|công cộng|0 0 0 34
last pair|công dân|38 0 0 1
last pair|công khai|0 0 12 -58
last pair|công nghiệp|0 0 0 -1
last pair|công nhân|0 0 48 0
last pair|công nhận|-31 -1 0 -18
last pair|công suất|0 7 0 1
last pair|công thương|0 0 1 18
last pair|công trình|0 -11 0 -29
last pair|công ty|0 2 -1 -22
last pair|công tác|0 0 0 -5
last pair|công vụ|0 0 1 0
last pair|công đoàn|9 0 0 0
last pair|cùng dự|-19 0 0 12
last pair|cùng kỳ|12 34 0 0
last pair|cùng làm|14 0 12 0
last pair|cùng lúc|0 -8 -1 0
last pair|cùng ngày|-22 0 -20 0
last pair|căn cước|7 0 0 0
last pair|cơ bản|0 0 18 13
last pair|cơ cấu|25 0 0 11
last pair|cơ khí|13 0 0 18
last pair|cơ sở|4 0 -1 0
last pair|cưỡng chế|0 -3 22 -30
last pair|cạnh đó|0 -1 -33 0
last pair|cả năm|51 -28 0 -5
last pair|cả nước|-31 30 -3 31
last pair|cải thiện|29 0 0 14
last pair|cải tạo|1 0 0 39
last pair|cảng cá|-11 19 0 37
last pair|cảnh báo|0 0 18 24
last pair|cảnh dương|18 0 -7 -34
last pair|cấp #|-51 -13 5 20
last pair|cấp )|0 -13 0 0
last pair|cấp bách|15 -17 0 16
last pair|cấp huyện|0 0 0 17
last pair|cấp học|11 0 0 0
last pair|cấp nền|0 0 23 -1
last pair|cấp trên|-13 -14 0 21
last pair|cấp tỉnh|19 0 0 4
last pair|cấp xã|0 1 1 0
last pair|cấp đất|1 0 0 13
last pair|cấp ủy|0 0 0 1
last pair|cất nhà|31 0 0 -6
last pair|cầm chừng|0 0 0 6
last pair|cần thơ|-6 0 -18 0
last pair|cận nghèo|0 0 0 24
last pair|cắm bản|11 18 4 -23
last pair|cắm mốc|0 -10 -18 -12
last pair|cắt giảm|15 -2 9 6
last pair|cỏ mọc|0 0 0 14
last pair|cố gắng|0 15 0 0
last pair|cồng chiêng|0 0 40 -9
last pair|cộng đồng|47 0 -7 -14
last pair|cờ bạc|0 4 8 12
last pair|cụ thể|-10 0 -15 -25
last pair|cục thuế|-12 0 4 -1
last pair|của ban|0 -31 0 0
last pair|của con|9 0 0 16
last pair|của dân|19 -12 0 23
last pair|của huyện|-14 28 1 21
last pair|của mttq|-25 -4 0 0
last pair|của mình|0 0 9 1
last pair|của nhau|0 0 0 1
last pair|của tỉnh|-14 24 0 1
last pair|của xã|-74 -24 0 0
last pair|của đảng|-5 -6 -3 -1
last pair|củng cố|23 0 0 0
last pair|cứu trợ|21 0 0 1
last pair|cử tri|-16 0 0 0
last pair|cử tuyển|3 0 0 0
last pair|cửa ký|-9 13 0 9
last pair|cửa lại|22 -3 0 25
last pair|cửa đại|-11 -10 0 0
last pair|danh sách|-1 1 24 -4
last pair|di dời|2 0 0 15
last pair|di động|4 0 0 17
last pair|diện rộng|-24 -17 14 28
last pair|diện tích|43 0 11 -11
last pair|diệt muỗi|0 0 0 19
last pair|doanh nghiệp|0 -2 27 14
last pair|du lịch|-30 0 0 1
last pair|dung #|-18 0 0 0
last pair|dung phòng|0 0 7 0
last pair|duy trì|-15 -7 0 -1
last pair|dài ngày|3 4 0 14
last pair|dàn trải|0 21 -7 -17
last pair|dân biết|0 0 14 8
last pair|dân chủ|-7 0 -4 40
last pair|dân cư|14 0 6 -1
last pair|dân huyện|0 0 -23 0
last pair|dân nói|0 0 14 19
last pair|dân phố|-22 0 29 12
last pair|dân quân|0 0 55 0
last pair|dân sinh|37 0 0 9
last pair|dân số|0 0 0 1
last pair|dân tỉnh|0 0 -6 0
last pair|dân tộc|0 -1 2 -33
last pair|dân vận|0 0 11 -45
last pair|dân xã|17 0 -8 39
last pair|dây dưa|0 19 0 -5
last pair|dãy trọ|0 0 0 10
last pair|dôi dư|-1 0 0 -1
last pair|dù vậy|-11 -1 0 0
last pair|dư luận|0 12 -43 16
last pair|dương lịch|0 0 37 13
last pair|dược liệu|0 -26 -5 12
last pair|dạy nghề|0 -1 20 2
last pair|dẫu thế|-35 -11 0 0
last pair|dẫu vậy|-30 0 0 0
last pair|dịch bệnh|0 0 -11 10
last pair|dịch lớn|58 -1 0 -43
last pair|dịch vụ|0 0 -1 -1
last pair|dịp hè|0 0 0 1
last pair|dịp này|-10 0 -18 0
last pair|dọc ql27|0 0 11 0
last pair|dột nát|21 0 0 19
last pair|dở dang|0 0 8 0
last pair|dụng riêng|0 0 6 13
last pair|dụng đen|0 0 11 -37
last pair|dụng đất|-13 7 22 0
last pair|dứt điểm|-1 16 0 1
last pair|dự phòng|0 0 1 5
last pair|dự thảo|0 0 0 46
last pair|dự toán|4 0 1 -7
last pair|dự án|-1 0 -1 3
last pair|dựng huyện|0 0 -24 0
last pair|dựng đảng|-10 0 -30 0
last pair|ea hồ|0 0 0 11
last pair|ea tóh|0 0 0 1
last pair|ghe ngo|0 0 1 17
last pair|ghi chép|0 -2 14 19
last pair|ghi nhận|-11 -13 0 -2
last pair|gia bhyt|0 0 0 2
last pair|gia cầm|0 0 23 -19
last pair|gia cố|0 0 0 7
last pair|gia hạn|0 34 0 4
last pair|gia súc|0 0 13 -12
last pair|gia tăng|-15 26 0 3
last pair|gia đình|0 0 0 -1
last pair|gian )|0 0 -7 0
last pair|gian dài|0 19 0 0
last pair|gian tới|0 0 -14 0
last pair|giao )|5 -12 -7 0
last pair|giao ban|0 0 -16 0
last pair|giao dịch|25 0 19 -53
last pair|giao long|0 -9 10 0
last pair|giao ninh|0 0 -1 0
last pair|giao thông|-23 -29 -8 2
last pair|giao thủy|0 0 -10 0
last pair|giao đất|2 0 2 14
last pair|gieo trồng|-1 0 -12 -15
last pair|gis )|12 0 -4 0
last pair|già cỗi|0 6 37 0
last pair|già làng|0 0 14 0
last pair|giá cao|-39 0 0 11
last pair|giá cát|0 0 9 8
last pair|giá thành|-11 34 0 0
last pair|giá đất|0 29 -26 -1
last pair|giám sát|-29 0 0 0
last pair|gián đoạn|0 0 0 43
last pair|giáo cũ|0 -9 9 14
last pair|giáo dục|-1 0 1 1
last pair|giáo viên|-36 -2 1 20
last pair|giáp hạt|27 -15 -2 -1
last pair|giáp ranh|0 0 6 0
last pair|giãn cách|-27 -26 -26 0
last pair|giải ngân|0 -2 -2 -5
last pair|giải pháp|0 0 4 23
last pair|giải quyết|18 0 0 31
last pair|giải thể|0 0 0 16
last pair|giải tỏa|0 0 15 -11
last pair|giảm dần|0 0 0 8
last pair|giảm nghèo|0 0 0 1
last pair|giấu dịch|-11 1 18 -30
last pair|giấy phép|0 0 0 19
last pair|giống mới|46 0 0 0
last pair|giờ họp|0 7 0 0
last pair|giờ sáng|-7 21 12 -1
last pair|giờ trưa|10 0 -5 12
last pair|giữ người|-10 0 0 0
last pair|giữ nhịp|51 0 0 22
last pair|giữ vững|64 0 0 3
last pair|giữa năm|0 1 36 -14
last pair|gây mùi|0 18 0 -3
last pair|gây rối|0 0 1 0
last pair|gò công|0 0 12 8
last pair|gò rùa|0 -6 13 0
last pair|góp công|0 0 0 22
last pair|góp ý|0 0 -16 -7
last pair|gượng gạo|0 1 0 -26
last pair|gạch nghiêng|0 0 0 21
last pair|gấp đôi|-30 40 0 0
last pair|gần nhất|0 0 12 25
last pair|gặp khó|0 -33 0 0
last pair|gốc đất|-10 15 0 0
last pair|ha )|-9 33 0 -62
last pair|ha lúa|0 0 0 8
last pair|ha rừng|-4 0 55 1
last pair|hai buổi|0 0 17 0
last pair|hai cấp|-1 0 0 0
last pair|hai là|-7 -38 -27 -2
last pair|hai lượt|0 0 4 5
last pair|hai lần|0 24 -9 4
last pair|hai ngày|-1 0 -3 0
last pair|hai năm|0 0 2 28
last pair|hai vụ|0 0 0 -27
last pair|hiện #|-41 0 -34 0
last pair|hiện sau|0 8 -8 0
last pair|hiện đại|8 0 0 0
last pair|hiệu lực|-6 0 13 -5
last pair|hiệu quả|19 4 0 45
last pair|hoa kiểng|-14 -9 16 0
last pair|hoàn chỉnh|0 0 1 0
last pair|hoàn thành|10 20 -1 38
last pair|hoàng sa|18 0 -7 10
last pair|hoạch #|0 0 -35 0
last pair|hoạch )|1 27 0 -29
last pair|hoạch năm|44 0 0 -4
last pair|hoạch vốn|22 -12 25 0
last pair|hoạt nhạt|0 0 0 30
last pair|hoạt đều|44 0 0 -21
last pair|hoạt động|57 0 0 32
last pair|huyện cũ|0 19 0 7
last pair|huyện giao|22 0 0 0
last pair|huyện ủy|0 0 0 -1
last pair|huổi só|-1 -3 -13 -10
last pair|hà )|0 2 -1 2
last pair|hà nam|0 0 0 -18
last pair|hà nội|0 0 0 -1
last pair|hài lòng|-16 -15 0 27
last pair|hàng hóa|17 0 0 53
last pair|hàng rào|0 -13 0 -11
last pair|hành trình|-38 36 0 0
last pair|hành án|-9 -4 13 0
last pair|hành động|-2 1 27 57
last pair|hè thu|21 -15 56 0
last pair|hình mới|-43 -12 51 -5
last pair|hình thức|0 0 0 -1
last pair|hòa )|-7 22 0 -25
last pair|hòa giải|1 -1 34 5
last pair|hòn rơm|19 0 0 0
last pair|hóa chất|-9 0 10 3
last pair|hóa xóm|0 0 0 34
last pair|hóc môn|0 0 0 10
last pair|hôm nay|-16 0 -11 0
last pair|hùng vương|10 0 -4 -11
last pair|hđnd huyện|-5 0 -30 -1
last pair|hđnd phường|39 -10 0 -23
last pair|hđnd tỉnh|-2 0 -1 10
last pair|hđnd xã|0 0 -31 2
last pair|hơn trước|57 0 0 37
last pair|hương khê|0 -30 -2 0
last pair|hướng dẫn|1 0 5 9
last pair|hướng hóa|0 0 11 0
last pair|hướng tuyến|0 7 0 -5
last pair|hưởng ứng|5 0 0 0
last pair|hạ )|14 31 0 0
last pair|hạ tầng|-2 8 0 0
last pair|hạn chế|0 -1 -1 0
last pair|hạn xong|0 0 -22 -8
last pair|hải hậu|0 1 0 0
last pair|hải quan|0 0 0 17
last pair|hải đảo|-3 0 0 0
last pair|hậu giang|0 0 -22 0
last pair|hằng năm|8 11 0 0
last pair|hằng quý|0 0 16 11
last pair|hằng tháng|0 0 36 0
last pair|hằng tuần|-24 0 22 -11
last pair|hẹn "|12 0 0 0
last pair|hệ thống|-35 8 10 22
last pair|học bổng|6 -5 0 15
last pair|học mới|-7 0 0 -19
last pair|học sinh|-26 0 26 -45
last pair|học tập|0 9 0 -17
last pair|học viên|-30 -23 0 -21
last pair|họp sau|0 -4 17 33
last pair|hỏng nhiều|0 22 0 0
last pair|hồ chứa|0 0 0 30
last pair|hồ sơ|-2 13 0 21
last pair|hồi nổi|0 24 0 -19
last pair|hỗ trợ|-10 0 -2 32
last pair|hộ #|17 0 -8 26
last pair|hộ )|40 -1 0 -56
last pair|hộ dân|-2 0 25 0
last pair|hộ nghèo|-1 0 15 0
last pair|hộ tịch|0 0 1 0
last pair|hội )|-13 -7 -32 1
last pair|hội giao|10 0 -8 8
last pair|hội hóa|0 -23 -12 -27
last pair|hội quán|0 0 21 0
last pair|hội trường|0 -8 0 0
last pair|hội viên|8 0 0 -18
last pair|hời hợt|0 0 0 3
last pair|hợp )|-4 15 16 -12
last pair|hợp đồng|9 -13 4 8
last pair|hữu cơ|12 -3 0 -38
last pair|i qua|-30 -43 0 0
last pair|iii qua|-1 -24 -1 0
last pair|in trang|0 0 -13 0
last pair|kh )|5 17 0 16
last pair|kh năm|31 0 0 -6
last pair|khai giảng|-10 0 13 8
last pair|khai mạc|0 0 0 -9
last pair|khai thiếu|21 -19 0 0
last pair|khai thác|39 0 -13 0
last pair|khi chờ|0 0 4 -6
last pair|khiếu kiện|7 -22 33 -21
last pair|khiếu nại|1 -1 -34 1
last pair|kho quỹ|-46 -19 0 -28
last pair|khoa mới|5 -2 0 0
last pair|khoanh vùng|0 0 3 -47
last pair|khoáng sản|0 0 39 8
last pair|khoản rỗng|0 28 -10 0
last pair|khoản thu|0 -12 20 0
last pair|khu vực|-9 0 1 -3
last pair|khuyến công|-5 0 0 -19
last pair|khuyết tật|10 -5 0 14
last pair|khá lên|47 0 0 15
last pair|khá nhiều|-23 24 0 -1
last pair|khá xa|-25 6 0 0
last pair|khám bệnh|0 0 14 0
last pair|khám tuyển|-3 27 -9 0
last pair|khán giả|0 0 5 19
last pair|khéo "|0 0 0 22
last pair|khê )|8 1 0 0
last pair|khó khăn|17 0 0 1
last pair|khó lường|0 -19 0 0
last pair|khó đạt|0 0 28 43
last pair|khóa cửa|-24 41 0 0
last pair|khóa ix|0 0 -6 0
last pair|khóa i|0 0 -11 0
last pair|khóa xi|-1 0 17 19
last pair|khóa xvi|-20 0 0 0
last pair|khói đen|0 9 -8 10
last pair|không có|14 -10 0 1
last pair|không dùng|0 0 17 0
last pair|không giảm|0 5 0 0
last pair|không khớp|0 0 0 22
last pair|không kịp|0 0 0 34
last pair|không phép|0 5 3 2
last pair|không rác|-5 0 26 30
last pair|không xuể|-8 11 0 0
last pair|không đạt|-23 43 0 0
last pair|khảo sát|0 0 14 29
last pair|khắc phục|0 -22 0 0
last pair|khối lượng|-1 4 27 -6
last pair|khối phường|30 0 15 0
last pair|khối phố|24 0 8 -39
last pair|khống chế|-9 15 0 22
last pair|khởi công|18 0 0 3
last pair|khởi sắc|5 -2 -1 -4
last pair|khử trùng|0 0 13 0
last pair|kinh doanh|-1 2 0 0
last pair|kinh nghiệm|0 -1 0 0
last pair|kinh phí|0 0 7 0
last pair|kiêm nhiệm|-17 18 0 1
last pair|kiên cố|34 0 0 11
last pair|kiên quyết|0 0 0 2
last pair|kiến nghị|5 0 -35 39
last pair|kiến thiết|-22 0 0 0
last pair|kiểm dịch|0 0 0 -23
last pair|kiểm lâm|0 0 -1 -10
last pair|kiểm soát|25 0 1 0
last pair|kiểm thử|0 0 39 0
last pair|kiểm toán|13 -16 0 23
last pair|kiểm tra|0 0 0 -1
last pair|kiểm điểm|0 -41 33 -25
last pair|kiểm đếm|-9 0 0 2
last pair|kiểu mẫu|-2 -1 0 1
last pair|km đường|11 0 0 18
last pair|kéo dài|0 8 0 0
last pair|kéo giảm|24 -1 0 0
last pair|kê khai|13 0 0 0
last pair|kê khống|-9 9 0 0
last pair|kê thừa|-9 9 0 0
last pair|kênh mương|7 0 3 -32
last pair|ký )|-16 0 -12 0
last pair|kế hoạch|1 0 0 0
last pair|kết luận|0 0 -1 0
last pair|kết nạp|-4 0 7 0
last pair|kết nối|2 0 1 2
last pair|kết thúc|0 0 -11 0
last pair|kịp thời|24 0 0 -1
last pair|kỳ #|1 30 0 16
last pair|kỳ )|23 -6 0 1
last pair|kỳ họp|0 0 -15 0
last pair|kỳ ii|0 0 6 -19
last pair|kỳ nào|7 -5 0 18
last pair|kỳ sơn|0 0 0 -24
last pair|kỳ trước|-17 41 0 0
last pair|kỹ thuật|0 0 0 21
last pair|la gi|-14 -3 0 -13
last pair|lan rộng|-7 53 -1 -9
last pair|lao động|1 0 44 0
last pair|leo cao|-4 -9 0 -1
last pair|leo thang|0 13 0 -16
last pair|liên ngành|15 0 0 0
last pair|liên quan|0 0 -7 0
last pair|liên thông|43 -1 -4 -2
last pair|liên thôn|0 0 43 0
last pair|liên tiếp|-9 27 0 5
last pair|liên tục|15 0 0 0
last pair|liên xã|3 0 23 25
last pair|liên ấp|-1 0 30 -20
last pair|liền kề|-24 -2 -6 0
last pair|liệu khác|-16 -17 0 0
last pair|loa nhiều|0 0 0 22
last pair|long hậu|25 -10 0 9
last pair|loại giỏi|20 0 -4 -31
last pair|loại rừng|0 0 0 17
last pair|luận này|0 0 48 0
last pair|luật sư|0 11 0 0
last pair|là chính|0 1 0 9
last pair|là ngập|23 -18 0 12
last pair|làm cầu|0 0 11 -14
last pair|làm lại|0 0 0 10
last pair|làm ngay|0 0 -14 0
last pair|làm rõ|2 0 0 12
last pair|làm thuê|-12 18 0 6
last pair|làm tốt|5 -33 0 0
last pair|làm việc|1 0 17 -26
last pair|làm xa|0 0 14 -1
last pair|làm điểm|0 0 22 1
last pair|làm đường|7 0 0 32
last pair|làm được|0 0 -13 0
last pair|làm đều|7 0 0 40
last pair|làm đủ|-12 0 0 -12
last pair|lành và|0 0 14 16
last pair|lâm bình|0 -55 0 0
last pair|lâm nghiệp|-20 0 0 -1
last pair|lãm hà|0 -44 -4 -18
last pair|lãng phí|11 -5 -14 0
last pair|lãnh đạo|-1 0 0 0
last pair|lê lợi|0 0 0 34
last pair|lò đốt|-15 1 0 -11
last pair|lòng đường|-8 22 0 0
last pair|lúa xuân|0 0 58 -30
last pair|lúc nghẽn|0 0 0 -31
last pair|lúng túng|0 20 0 0
last pair|lý do|0 -45 0 20
last pair|lý thuế|0 0 2 0
last pair|lăng quăng|-14 3 2 1
last pair|lĩnh vực|-12 0 0 0
last pair|lưu trú|-12 0 0 34
last pair|lưu trữ|-12 0 -16 0
last pair|lưu vpđu|-17 0 -2 0
last pair|lưu vt|-4 0 -11 0
last pair|lưu ý|0 0 -16 -2
last pair|lưu động|26 0 0 -26
last pair|lương hưu|25 0 0 -1
last pair|lương thực|0 0 0 41
last pair|lưới a|0 0 12 13
last pair|lưới kéo|-7 7 0 22
last pair|lượng khám|27 0 0 0
last pair|lượng thóc|0 0 0 -26
last pair|lượt khách|0 -1 -7 0
last pair|lượt người|1 0 0 0
last pair|lạc hậu|0 8 -4 0
last pair|lại hai|0 7 0 0
last pair|lại lớp|2 -2 11 28
last pair|lại trường|0 0 0 4
last pair|lại đây|47 0 0 -6
last pair|lạm phát|-1 0 -4 0
last pair|lấn chiếm|0 -7 -10 -11
last pair|lấy lệ|0 21 0 0
last pair|lần #|-36 -33 -22 0
last pair|lần )|0 13 -10 -2
last pair|lần hai|-8 7 -17 14
last pair|lần nhập|-9 10 0 -9
last pair|lập mới|7 12 -7 2
last pair|lễ hội|0 0 36 70
last pair|lệ đảng|0 -3 8 31
last pair|lịch sử|26 0 -8 -7
last pair|lỏng lẻo|0 9 0 0
last pair|lộ #|26 -24 36 -11
last pair|lộ rõ|0 27 0 0
last pair|lộ thiên|-16 25 -1 -3
last pair|lộ trình|0 0 40 0
last pair|lộc bình|0 0 -2 -3
last pair|lộc nga|0 8 -8 0
last pair|lộn xộn|0 4 0 -30
last pair|lớn tuổi|0 0 30 36
last pair|lớp #|22 0 1 0
last pair|lời cả|11 0 -9 9
last pair|lợi )|0 25 0 0
last pair|lợn )|0 7 0 0
last pair|lợp lại|37 0 0 -14
last pair|lục #|-2 0 -12 0
last pair|lục nam|0 4 0 0
last pair|lục ngạn|0 1 -29 0
last pair|lụt bão|0 0 -5 2
last pair|lực yếu|0 0 0 -46
last pair|m2 đất|12 0 0 -16
last pair|ma túy|2 3 0 0
last pair|manh mún|0 -12 0 -44
last pair|may mặc|-8 1 0 -15
last pair|minh khởi|0 0 -27 -2
last pair|minh phú|0 34 0 -1
last pair|miền núi|0 0 0 -3
last pair|miễn phí|0 0 8 -33
last pair|mong muốn|0 11 0 -5
last pair|mua bán|0 0 0 26
last pair|mua ngoài|0 0 0 8
last pair|mua sắm|15 0 0 -21
last pair|muộn )|0 0 34 0
last pair|mái che|11 -10 0 25
last pair|mái ấm|9 0 0 -8
last pair|máy hỏng|0 0 0 24
last pair|máy móc|-25 2 9 -24
last pair|máy mới|-20 0 0 0
last pair|máy tính|-1 1 40 0
last pair|máy đảng|35 0 0 0
last pair|mô hình|8 0 0 42
last pair|môi trường|0 0 -1 14
last pair|môn bài|-2 28 0 -9
last pair|mù chữ|-4 -2 16 -18
last pair|mùa khô|0 22 32 -24
last pair|mùa lũ|0 0 0 42
last pair|mùa mưa|0 0 2 9
last pair|mùa đông|0 0 22 0
last pair|mũi nhọn|0 0 0 26
last pair|mưa bão|0 0 0 1
last pair|mưa lũ|0 0 35 -6
last pair|mưa nhiều|0 0 0 -9
last pair|mười một|0 0 -2 -2
last pair|mạch não|2 0 0 11
last pair|mạo khê|-4 -46 -10 0
last pair|mất trắng|0 6 0 24
last pair|mất đất|0 0 46 0
last pair|mấy chuyện|-5 -1 -31 0
last pair|mấy việc|0 0 -29 0
last pair|mầm non|22 -11 8 11
last pair|mẫu lớn|0 0 32 21
last pair|mẫu nước|11 0 0 12
last pair|mắc ca|-14 0 -6 -26
last pair|mặt bằng|4 1 0 13
last pair|mặt khác|-11 -19 0 0
last pair|mặt trận|19 2 -24 -1
last pair|mặt yếu|0 -21 0 0
last pair|mọi năm|8 0 -3 0
last pair|mỏ đá|-2 0 -25 0
last pair|mỏ đất|0 0 1 0
last pair|mốc giới|0 0 0 16
last pair|mối mọt|0 8 0 8
last pair|mồ côi|18 0 0 -16
last pair|mỗi ngày|0 31 16 31
last pair|một bước|0 0 0 -4
last pair|một chuyến|-10 -29 -7 -10
last pair|một cửa|0 0 38 -22
last pair|một lần|0 0 6 20
last pair|một ngày|0 0 1 -35
last pair|một người|0 0 12 15
last pair|một đêm|21 0 -10 19
last pair|mờ nhạt|0 9 0 -11
last pair|mở rộng|7 0 0 -2
last pair|mở đường|16 0 38 -43
last pair|mục iii|0 0 -15 0
last pair|mục đích|18 -8 0 -17
last pair|mức #|13 1 0 0
last pair|mức chi|0 15 1 0
last pair|mỹ xuyên|-1 0 0 0
last pair|na rì|0 0 0 7
last pair|nam giao|0 0 0 -20
last pair|nam quận|0 0 10 13
last pair|nam xã|0 0 39 0
last pair|nghe ít|0 0 0 25
last pair|nghiêm túc|37 0 15 -14
last pair|nghiệm thu|0 0 10 -20
last pair|nghìn tấn|-10 -12 -7 14
last pair|nghìn đồng|22 -17 0 -17
last pair|nghĩa buôn|0 5 0 -13
last pair|nghĩa lộ|-4 0 0 0
last pair|nghề nghiệp|11 -28 0 0
last pair|nghệ cao|29 28 -1 14
last pair|nghệ số|-3 0 65 -25
last pair|nghỉ hưu|-7 0 4 0
last pair|nghỉ việc|0 0 0 7
last pair|ngoài ra|0 -29 -37 0
last pair|nguy hiểm|0 7 0 12
last pair|nguyên )|4 0 0 0
last pair|nguyên nhân|0 0 0 14
last pair|nguyên đán|0 0 15 3
last pair|nguồn gốc|0 1 0 9
last pair|nguồn lực|-16 0 -12 -1
last pair|nguồn thu|0 0 58 -33
last pair|ngàn tấn|15 21 0 -20
last pair|ngày #|-1 0 -52 -1
last pair|ngày công|6 0 4 -47
last pair|ngày họp|-15 15 0 11
last pair|ngày ký|0 0 -25 0
last pair|ngày đêm|3 -1 -4 -14
last pair|ngân sách|0 0 1 -21
last pair|ngân sơn|0 9 0 17
last pair|ngân thấp|0 0 2 0
last pair|ngõ #|8 -8 8 12
last pair|ngăn mặn|0 0 -4 27
last pair|ngư dân|0 0 29 -42
last pair|ngư nghiệp|0 0 -21 0
last pair|người dân|7 0 0 -19
last pair|người dự|0 0 0 16
last pair|người làm|0 0 -8 -1
last pair|người nghe|0 6 -19 -23
last pair|người nghèo|1 0 55 0
last pair|ngược lại|-24 -16 0 0
last pair|ngổn ngang|0 15 0 0
last pair|nhanh tróng|9 -8 0 0
last pair|nhiều hơn|-20 0 0 0
last pair|nhiều lần|0 0 0 1
last pair|nhiều ngày|-25 0 0 -14
last pair|nhiều năm|-22 -1 0 10
last pair|nhiều tháng|-4 37 0 0
last pair|nhiễm phèn|0 15 0 0
last pair|nhiệm kỳ|40 -2 16 9
last pair|nhiệm vụ|0 1 25 61
last pair|nhu cầu|-2 35 2 -31
last pair|nhà chùa|0 0 1 0
last pair|nhà dột|-19 0 -43 0
last pair|nhà máy|19 0 0 -18
last pair|nhà mới|28 0 0 -41
last pair|nhà nước|0 0 6 0
last pair|nhà thầu|0 0 1 0
last pair|nhà trọ|0 0 22 13
last pair|nhà tạm|1 5 32 -17
last pair|nhà ở|0 0 1 26
last pair|nhâm dần|0 -9 10 0
last pair|nhân dân|0 0 3 1
last pair|nhân lực|-40 -31 2 0
last pair|nhân sự|-29 0 5 -24
last pair|nhìn nhận|0 -19 0 0
last pair|nhích lên|-4 7 0 27
last pair|nhóm khá|20 -6 0 -14
last pair|như cũ|-5 19 0 -18
last pair|như hội|2 24 -17 24
last pair|như trên|0 0 -11 0
last pair|nhất giao|-10 0 -11 0
last pair|nhất nước|-13 0 0 8
last pair|nhất trí|0 0 -8 -9
last pair|nhận )|0 -14 0 0
last pair|nhận qsdđ|0 14 0 21
last pair|nhận tiền|0 0 0 -15
last pair|nhận định|-40 0 0 0
last pair|nhập ngũ|0 0 16 -42
last pair|nhắc nhở|-19 32 0 -24
last pair|nhếch nhác|-1 -21 0 -30
last pair|nhịp nhàng|0 0 0 -35
last pair|nhỏ giọt|0 0 0 -21
last pair|nhựa hóa|9 0 -9 0
last pair|ni lông|11 0 0 -5
last pair|ninh hòa|-1 0 0 0
last pair|ninh kiều|0 0 7 0
last pair|non nửa|0 0 0 5
last pair|nq #|0 0 0 13
last pair|nuôi tôm|0 0 7 31
last pair|nào vào|0 31 0 -1
last pair|nào đói|41 0 0 -4
last pair|này )|0 -14 -16 0
last pair|ná nhau|0 13 -9 9
last pair|nâng cao|0 -1 0 24
last pair|nâng cấp|41 -20 0 -40
last pair|nâng lên|51 0 0 -10
last pair|né rầy|0 -9 17 -34
last pair|né tránh|0 -2 -1 0
last pair|né việc|0 0 0 20
last pair|nêu trên|-4 -15 2 0
last pair|nò sáo|10 0 -4 -1
last pair|nòng cốt|0 0 0 34
last pair|nói thẳng|-1 -35 -16 -7
last pair|nói trên|0 0 8 0
last pair|nói vậy|-37 -39 0 0
last pair|nông dân|0 0 0 12
last pair|nông nghiệp|-26 -1 0 0
last pair|nông sản|0 0 0 11
last pair|nông thôn|8 0 1 0
last pair|năm #|-1 -1 0 -1
last pair|năm )|22 -15 0 -1
last pair|năm nay|-11 10 33 0
last pair|năm ngoái|0 2 0 28
last pair|năm qua|-41 0 0 0
last pair|năm sau|0 0 14 44
last pair|năm trước|45 1 0 -43
last pair|năm tới|0 0 28 0
last pair|năng biển|-8 12 0 27
last pair|năng vốn|-5 -16 -12 0
last pair|nơi )|0 1 0 0
last pair|nước giếng|0 0 11 0
last pair|nước ngoài|35 -16 0 4
last pair|nước ròng|0 17 -2 0
last pair|nước sạch|-25 0 -7 0
last pair|nước tỉnh|0 0 -5 -11
last pair|nạo vét|0 0 7 1
last pair|nậm cắn|0 0 -2 0
last pair|nằm bờ|0 1 0 0
last pair|nằm chờ|0 0 18 -10
last pair|nặng nề|0 0 0 -12
last pair|nếp cũ|0 0 0 1
last pair|nền nếp|23 0 0 13
last pair|nể nang|0 1 0 12
last pair|nổi bật|-6 0 0 0
last pair|nội bộ|36 -25 1 0
last pair|nội dung|0 38 0 0
last pair|nội trú|-3 0 0 -2
last pair|nội vụ|0 0 50 -1
last pair|nội địa|10 0 32 0
last pair|nội đồng|0 0 35 -24
last pair|nộp bù|0 0 10 0
last pair|nộp đơn|0 1 0 1
last pair|nợ mới|0 0 20 -17
last pair|nợ thuế|0 -2 78 -30
last pair|nợ xấu|-35 -24 -7 0
last pair|nợ đọng|0 -1 -46 -35
last pair|nửa năm|-37 -12 0 -24
last pair|nửa tháng|0 18 0 -6
last pair|phiên họp|-1 0 0 0
last pair|phong nha|0 -7 0 0
last pair|phong tục|-9 0 13 9
last pair|phàn nàn|0 0 0 -19
last pair|phá rừng|0 0 0 24
last pair|pháo nổ|0 0 0 2
last pair|pháp luật|38 0 0 -7
last pair|pháp lệnh|23 0 0 -11
last pair|phát biểu|-1 0 0 0
last pair|phát cao|-12 7 0 -13
last pair|phát hiện|31 -10 0 1
last pair|phát sinh|92 0 0 0
last pair|phát triển|-4 0 0 0
last pair|phân bổ|0 0 4 0
last pair|phân công|0 0 0 10
last pair|phân cấp|0 -23 0 0
last pair|phân lô|0 14 0 1
last pair|phân việc|0 0 -3 -1
last pair|phép #|9 -7 0 20
last pair|phê bình|0 -13 0 0
last pair|phê duyệt|-12 -4 -8 -9
last pair|phòng cháy|0 0 17 12
last pair|phòng học|0 0 0 15
last pair|phòng hộ|0 0 11 0
last pair|phòng mới|0 0 0 16
last pair|phú tân|0 0 -27 0
last pair|phú xuân|1 0 0 0
last pair|phú đông|0 2 0 0
last pair|phương hướng|0 -2 0 25
last pair|phương án|0 0 12 18
last pair|phước dinh|0 0 11 0
last pair|phường #|0 0 19 0
last pair|phường )|-1 0 -2 -11
last pair|phường giao|13 0 0 41
last pair|phạm tội|8 0 -8 19
last pair|phải làm|0 0 -42 0
last pair|phải xong|0 0 0 9
last pair|phản ánh|0 9 -25 7
last pair|phần ba|-14 1 0 0
last pair|phần mềm|0 0 32 -5
last pair|phần ngọn|0 25 0 -2
last pair|phần quà|0 0 0 -40
last pair|phần trăm|29 -4 0 9
last pair|phần việc|0 0 -33 0
last pair|phẩm ocop|28 0 0 35
last pair|phố #|0 0 1 -1
last pair|phố )|0 0 2 0
last pair|phố giao|-12 -11 0 16
last pair|phối hợp|35 0 -11 36
last pair|phổ biến|-4 30 0 12
last pair|phổ yên|0 17 0 0
last pair|phụ cấp|0 0 0 28
last pair|phụ lục|0 1 0 0
last pair|phụ nữ|0 0 0 -2
last pair|phụ trách|1 0 14 17
last pair|phụ trợ|33 -19 2 -40
last pair|phục hồi|-2 0 0 39
last pair|phục vụ|0 0 38 -45
last pair|phức tạp|0 3 0 -11
last pair|qua loa|0 17 7 0
last pair|qua mạng|16 0 0 -19
last pair|qua đời|0 7 0 10
last pair|quan biết|0 0 -45 0
last pair|quan tâm|15 0 0 23
last pair|quang cơ|0 17 11 0
last pair|quang trung|0 2 0 -2
last pair|quang uy|0 0 12 0
last pair|quay lại|0 0 10 -1
last pair|quen biết|0 0 0 7
last pair|quy chuẩn|21 -10 0 14
last pair|quy chế|58 0 -21 1
last pair|quy hoạch|19 0 -1 0
last pair|quy nhơn|0 1 0 5
last pair|quy trình|-9 -35 0 1
last pair|quy định|1 -1 0 0
last pair|quyết #|0 0 1 -8
last pair|quyết liệt|0 0 0 33
last pair|quyết này|0 0 47 38
last pair|quyết toán|17 -2 -10 2
last pair|quyết xong|23 -18 0 0
last pair|quà tết|28 0 0 0
last pair|quá hạn|1 0 24 -44
last pair|quá nửa|-3 15 0 16
last pair|quá tải|-1 0 1 18
last pair|quân sự|3 0 0 37
last pair|quân y|0 0 0 15
last pair|quân đủ|32 0 -16 -7
last pair|quý iii|0 0 0 1
last pair|quý ii|0 0 -1 0
last pair|quý i|14 0 0 1
last pair|quý trước|0 0 0 1
last pair|quả chợ|0 0 12 0
last pair|quản lý|-28 -22 1 0
last pair|quảng cáo|0 0 1 15
last pair|quảng ngãi|0 0 -1 0
last pair|quần chúng|0 -1 6 4
last pair|quận #|-2 0 0 0
last pair|quận giao|-1 0 0 -1
last pair|quận ủy|0 0 -5 0
last pair|quốc doanh|-20 0 1 0
last pair|quốc gia|0 0 -7 -1
last pair|quốc hội|-19 0 0 -9
last pair|quốc phòng|-47 0 1 -41
last pair|ra )|8 0 0 14
last pair|ra gọn|0 0 0 -21
last pair|ra khơi|12 -31 1 -6
last pair|ra lớp|5 0 45 0
last pair|ra quân|-37 10 0 4
last pair|ra sông|-6 20 0 -30
last pair|riêng ngành|0 0 -2 0
last pair|rà nguồn|0 0 -26 0
last pair|rác thải|-1 -12 -38 0
last pair|rác trộm|0 0 1 34
last pair|rét đậm|0 33 10 0
last pair|rõ "|1 0 0 0
last pair|rõ người|0 0 -1 0
last pair|rõ nét|11 1 -1 6
last pair|răn đe|0 0 11 0
last pair|rơi vãi|4 10 0 -33
last pair|rườm rà|0 11 0 0
last pair|rạch giá|0 0 5 0
last pair|rải rác|39 -5 0 45
last pair|rảnh rỗi|0 18 0 4
last pair|rối rắm|-9 15 0 -9
last pair|rồi thôi|0 16 -11 20
last pair|rộng )|-27 -1 -24 0
last pair|rớt giá|22 0 0 17
last pair|rời rạc|0 2 0 0
last pair|sai phép|-8 14 0 13
last pair|san gạt|0 5 -5 0
last pair|sang #|0 0 -34 0
last pair|sang lào|-9 9 0 -22
last pair|sang tay|-14 34 0 12
last pair|sau bão|-1 0 1 0
last pair|sau cai|0 0 10 14
last pair|sau cùng|0 0 -38 0
last pair|sau dịch|-21 10 0 0
last pair|sau lũ|10 18 20 -30
last pair|sau tết|-1 22 22 -22
last pair|sau đây|0 -34 -11 0
last pair|sinh giỏi|10 0 0 -15
last pair|sinh hoạt|1 16 0 0
last pair|sinh khối|0 -10 16 0
last pair|sinh sản|11 0 0 0
last pair|siêu thị|-7 0 23 31
last pair|soát chi|0 0 1 0
last pair|sách )|0 -23 0 0
last pair|sách nhiễu|0 0 0 27
last pair|sáng tạo|-29 -12 -17 -4
last pair|sáp nhập|-1 0 0 32
last pair|sát biên|-11 0 12 18
last pair|sát lại|0 0 -44 12
last pair|sáu tháng|4 0 1 -6
last pair|sôi nổi|4 -11 0 16
last pair|sông than|-7 0 0 0
last pair|sơ gốc|0 18 -10 -61
last pair|sơ kết|-15 -43 -11 0
last pair|sơ lược|-17 15 0 -27
last pair|sơ sài|0 52 0 -29
last pair|sơ tồn|0 0 0 14
last pair|sơn )|0 22 0 0
last pair|sạt lở|-14 -2 28 -20
last pair|sản xuất|0 1 0 35
last pair|sầu riêng|4 -15 10 -28
last pair|sắp hết|-20 15 0 11
last pair|sắp xếp|-7 0 0 0
last pair|số "|-1 0 0 -1
last pair|số #|1 -2 0 -2
last pair|số hóa|0 0 19 6
last pair|số liệu|-14 4 0 0
last pair|số vụ|0 0 0 -29
last pair|số đề|0 2 0 11
last pair|sốt ruột|-20 -32 0 -20
last pair|sở #|0 0 16 28
last pair|sở nhà|-13 0 0 -10
last pair|sở đảng|-3 0 -8 0
last pair|sởi mới|39 -15 0 -23
last pair|sợ sai|0 0 0 -5
last pair|sử dụng|32 -8 0 -51
last pair|sửa chữa|0 0 0 -11
last pair|sửa nhà|0 1 19 21
last pair|tai nạn|-11 11 0 0
last pair|tai xanh|0 0 0 48
last pair|tham gia|-10 16 11 -2
last pair|tham mưu|10 0 -21 39
last pair|tham nhũng|4 0 0 0
last pair|thanh long|0 0 34 6
last pair|thanh niên|8 0 0 0
last pair|thanh tra|-34 0 2 5
last pair|thay thế|0 0 0 25
last pair|thay đổi|-10 11 0 0
last pair|theo dõi|0 0 -1 -1
last pair|theo tuần|33 0 13 33
last pair|theo đó|-26 0 0 0
last pair|thi công|0 0 0 5
last pair|thi đua|-1 0 0 6
last pair|thiên tai|0 0 0 -1
last pair|thiết kế|-9 33 0 18
last pair|thiếu nhi|0 0 0 -44
last pair|thiếu nước|0 -32 30 6
last pair|thiếu thuốc|0 1 0 12
last pair|thiếu vốn|0 20 0 28
last pair|thiểu số|9 0 0 39
last pair|thiệt hại|12 0 12 -19
last pair|thoát nghèo|46 -6 0 0
last pair|thoát nước|8 0 3 -40
last pair|thu gom|0 0 8 -11
last pair|thu hoài|0 0 -9 0
last pair|thu hoạch|0 0 23 0
last pair|thu hồi|0 0 0 -2
last pair|thu nsnn|-4 0 0 0
last pair|thu phí|0 0 0 8
last pair|thu sương|0 0 -19 0
last pair|thu thuế|0 0 33 -44
last pair|thu vượt|67 0 0 0
last pair|thu đúng|0 0 17 0
last pair|thua lỗ|0 0 0 1
last pair|thuận lợi|51 0 0 -15
last pair|thuận nam|-27 0 5 0
last pair|thuế quận|0 0 36 38
last pair|thuế tỉnh|0 0 30 27
last pair|thuế đất|0 0 6 37
last pair|thuốc phiện|19 -1 3 11
last pair|thành )|25 10 0 17
last pair|thành công|38 0 0 42
last pair|thành nếp|11 0 0 32
last pair|thành phần|0 0 2 40
last pair|thành phố|0 -3 -10 17
last pair|thành viên|-3 0 -1 -1
last pair|thành ủy|0 0 -10 0
last pair|thách thức|-7 -24 0 0
last pair|tháng chạp|-2 4 1 9
last pair|tháng giêng|0 0 0 16
last pair|tháng qua|-1 -1 0 0
last pair|tháng trước|-45 5 0 50
last pair|tháng tới|0 0 -25 0
last pair|tháo gỡ|37 0 0 35
last pair|thì chưa|-1 -34 0 -1
last pair|thì tốt|0 0 11 11
last pair|thí điểm|-10 41 0 20
last pair|thói quen|-15 22 0 13
last pair|thôn #|-17 0 0 0
last pair|thôn )|0 14 0 26
last pair|thôn bản|23 9 0 -39
last pair|thôn hạ|-1 -54 6 10
last pair|thôn mới|-1 0 2 12
last pair|thôn thượng|0 -23 0 0
last pair|thông minh|48 0 1 0
last pair|thông quan|-1 0 0 0
last pair|thông qua|-6 0 -11 0
last pair|thông suốt|50 0 0 -11
last pair|thông tin|0 0 0 8
last pair|thông xe|62 0 0 -27
last pair|thư )|0 0 9 0
last pair|thư tồn|0 0 37 0
last pair|thưa vắng|0 1 0 21
last pair|thương lái|0 0 0 4
last pair|thường kỳ|0 0 -1 -1
last pair|thường lệ|0 0 0 19
last pair|thường trực|0 0 0 2
last pair|thường vụ|0 0 0 2
last pair|thường xuyên|-1 -19 0 9
last pair|thưởng tết|0 0 12 9
last pair|thượng )|22 0 0 0
last pair|thạch sơn|0 -47 0 0
last pair|thạnh hải|0 4 0 0
last pair|thảo luận|0 -1 0 0
last pair|thất khê|0 -20 0 0
last pair|thất lạc|0 0 0 15
last pair|thất thường|-1 -1 0 0
last pair|thẩm quyền|53 -4 0 -1
last pair|thẩm tra|-23 -5 -1 0
last pair|thẩm định|26 0 -40 0
last pair|thẳng thắn|0 -24 0 0
last pair|thẻ bhyt|30 0 0 4
last pair|thể thao|-16 -26 26 0
last pair|thể thức|0 10 -8 0
last pair|thị hòa|0 0 -27 0
last pair|thị mến|-7 0 -2 0
last pair|thị trường|-13 0 0 0
last pair|thị trấn|0 0 -3 -40
last pair|thị xã|26 -13 -16 -15
last pair|thị ủy|0 -6 0 1
last pair|thống kê|-40 -26 -45 -1
last pair|thống nhất|0 0 0 22
last pair|thốt nốt|-1 -4 0 0
last pair|thổ cẩm|0 15 0 0
last pair|thời gian|-14 0 17 13
last pair|thời hạn|0 15 -1 0
last pair|thời tiết|0 27 0 -47
last pair|thời vụ|17 0 1 0
last pair|thụ chậm|0 14 0 14
last pair|thủ tục|0 0 0 22
last pair|thủy lợi|-28 0 0 -23
last pair|thủy sản|0 -33 0 -22
last pair|thủy điện|-16 0 11 0
last pair|thứ ba|0 -2 0 0
last pair|thứ bảy|4 0 4 0
last pair|thứ cấp|3 0 0 0
last pair|thứ i|0 0 -5 1
last pair|thứ năm|0 -32 -23 -19
last pair|thứ sáu|0 0 6 -29
last pair|thứ tư|0 -17 0 0
last pair|thứ vi|0 0 0 19
last pair|thừa nhận|-14 -42 0 0
last pair|thực chất|-9 18 0 0
last pair|thực hiện|0 0 -8 1
last pair|thực phẩm|16 -11 19 0
last pair|thực tế|0 0 0 3
last pair|tin báo|12 0 -6 -6
last pair|tiêu #|0 0 -1 0
last pair|tiêu )|0 0 0 -4
last pair|tiêu chí|4 -4 9 2
last pair|tiêu cực|0 -2 2 7
last pair|tiêu năm|45 0 0 -47
last pair|tiêu thụ|8 13 -34 -29
last pair|tiêu vượt|35 -13 0 67
last pair|tiêu đó|-3 0 -20 0
last pair|tiêu đạt|28 -24 0 25
last pair|tiến bộ|41 0 0 0
last pair|tiến độ|0 1 0 0
last pair|tiếng anh|0 16 37 -21
last pair|tiếp dân|0 2 3 -43
last pair|tiếp nhận|0 0 -50 22
last pair|tiết kiệm|0 0 6 34
last pair|tiết xấu|13 -8 0 -31
last pair|tiền giả|6 0 0 1
last pair|tiền mặt|5 0 2 0
last pair|tiểu học|0 13 33 2
last pair|toàn diện|3 0 0 27
last pair|toàn khóa|6 0 0 0
last pair|toàn tỉnh|8 0 0 27
last pair|toán #|-39 0 26 -33
last pair|toán )|-25 -12 0 -3
last pair|toán huyện|44 0 -11 0
last pair|toán năm|50 -5 2 13
last pair|toán thu|0 0 -1 0
last pair|toán tỉnh|25 0 0 0
last pair|tp )|0 -7 -9 -1
last pair|tra cũ|0 -4 11 -17
last pair|tra huyện|-7 0 10 0
last pair|trang )|-13 0 0 0
last pair|trang trọng|0 0 0 -20
last pair|tranh chấp|26 0 0 14
last pair|tranh tre|-28 23 0 0
last pair|tri tôn|0 0 -5 0
last pair|triều cường|-15 34 34 0
last pair|triển khai|-8 0 26 -26
last pair|triệt để|-1 13 0 0
last pair|triệu lượt|13 0 0 0
last pair|triệu tấn|13 0 -27 5
last pair|triệu usd|27 -7 -1 37
last pair|triệu đồng|-18 -1 -1 8
last pair|trong dân|0 0 43 -36
last pair|trong hè|25 -39 4 1
last pair|trong hạn|-2 -31 0 -1
last pair|trong khung|0 0 0 -2
last pair|trong kỳ|37 0 0 23
last pair|trong ngày|0 13 2 -22
last pair|trong năm|0 0 11 0
last pair|trong quý|0 0 1 14
last pair|trong sạch|0 0 3 -34
last pair|trong tháng|-4 -13 0 -22
last pair|trong tuần|0 0 12 23
last pair|trong vùng|-3 -8 0 23
last pair|trong đó|-40 -23 -6 13
last pair|trung thành|0 -6 -19 2
last pair|trung thủy|-30 -18 -16 -7
last pair|trung thực|-15 -26 20 -3
last pair|trung tâm|19 0 49 65
last pair|trung ương|-1 0 0 0
last pair|truyền yếu|0 0 0 15
last pair|tràn lan|0 -29 0 16
last pair|trá hình|0 3 -3 0
last pair|trách hộ|-2 14 11 -22
last pair|trách nhiệm|0 0 0 31
last pair|trái cây|-2 0 0 -24
last pair|trái phép|30 -4 1 -4
last pair|trâu bò|0 0 0 28
last pair|trên biển|3 9 -7 0
last pair|trên giấy|0 2 -1 15
last pair|trên mạng|-12 23 30 0
last pair|trình #|-8 0 -2 21
last pair|trình bày|-11 0 0 0
last pair|trình nước|0 0 34 0
last pair|trình trả|0 0 0 23
last pair|trông coi|0 0 6 0
last pair|trú tỉnh|10 -1 0 16
last pair|trúng giá|6 0 0 -16
last pair|trước #|0 0 24 44
last pair|trước bạ|-19 -10 0 -22
last pair|trước tết|0 0 50 38
last pair|trước đó|0 0 0 -31
last pair|trường )|0 -34 0 -2
last pair|trường học|15 0 0 -10
last pair|trường hợp|-11 32 0 1
last pair|trường lớp|-8 0 0 0
last pair|trường mới|-9 0 28 27
last pair|trưởng khá|48 0 0 -35
last pair|trưởng tốt|11 0 0 -49
last pair|trạm bơm|0 1 44 25
last pair|trạm tấu|0 3 -28 0
last pair|trả lại|-1 7 0 -50
last pair|trả lời|-9 3 -21 0
last pair|trầm lắng|0 -13 0 0
last pair|trật tự|0 0 9 1
last pair|trẻ em|-2 0 0 -1
last pair|trễ hạn|0 -1 14 -1
last pair|trễ hẹn|-1 2 0 1
last pair|trị )|0 0 3 1
last pair|trọng khác|0 -6 0 0
last pair|trọng tâm|0 0 1 -1
last pair|trọng án|30 -12 0 -11
last pair|trọng điểm|7 15 1 17
last pair|trồng lại|24 -1 0 -1
last pair|trồng rừng|-37 0 0 0
last pair|trồng trọt|-7 0 0 0
last pair|trộm cắp|-18 21 21 -26
last pair|trở lại|43 0 0 1
last pair|trợ cấp|0 0 29 0
last pair|trụ sở|10 -1 3 -48
last pair|trục trặc|0 0 0 -6
last pair|trực hđnd|0 0 9 0
last pair|trực thuộc|-33 0 -33 -20
last pair|trực tuyến|-2 0 0 -11
last pair|tuy nhiên|-14 -22 -1 0
last pair|tuy nhiều|0 29 0 0
last pair|tuy phước|0 0 -25 0
last pair|tuy vậy|0 -47 0 0
last pair|tuyên truyền|-1 0 17 0
last pair|tuyến hẻm|11 0 0 -17
last pair|tuyến ngõ|9 0 -9 26
last pair|tuyến đê|0 0 0 28
last pair|tuyển quân|0 0 35 0
last pair|tuần này|0 0 12 0
last pair|tuần tra|0 0 -5 -1
last pair|tà chải|11 0 0 0
last pair|tài chính|-7 0 0 0
last pair|tài khoản|3 1 -12 -35
last pair|tài liệu|16 0 -1 0
last pair|tài nguyên|-18 9 0 13
last pair|tài sản|2 0 0 24
last pair|tài xỉu|7 0 0 4
last pair|tàu cá|-6 0 0 -15
last pair|tác là|-6 0 -17 0
last pair|tác năm|0 0 11 -8
last pair|tác xã|-14 4 41 -8
last pair|tách thửa|-1 16 0 0
last pair|tái diễn|0 1 1 0
last pair|tái nghèo|-4 10 0 0
last pair|tái đàn|0 0 9 10
last pair|tám tháng|-20 0 0 25
last pair|tân lập|-17 -22 -52 0
last pair|tình hình|0 0 -28 0
last pair|tình nghĩa|19 0 0 20
last pair|tình thương|19 -1 19 -11
last pair|tích cực|40 0 0 -1
last pair|tính bảng|0 0 19 0
last pair|tính tiền|0 0 0 -33
last pair|tòa án|-25 -40 8 -6
last pair|tăng cao|-41 -2 0 2
last pair|tăng ca|2 -1 0 -10
last pair|tăng cường|34 0 -45 25
last pair|tăng khá|1 0 0 0
last pair|tăng nhanh|38 -29 0 0
last pair|tăng trưởng|-1 0 1 0
last pair|tư công|0 -1 0 0
last pair|tư nhân|0 0 5 41
last pair|tư pháp|0 0 -24 0
last pair|tư tưởng|-5 0 0 0
last pair|tư vấn|0 0 0 38
last pair|tương xứng|0 13 0 19
last pair|tướng giao|38 0 0 -3
last pair|tại chỗ|0 0 0 -1
last pair|tại nguồn|0 0 49 3
last pair|tạm dừng|-19 -12 -5 16
last pair|tảng số|9 -3 1 15
last pair|tảo hôn|0 0 24 0
last pair|tấn )|33 -10 -9 42
last pair|tập thể|-23 0 0 -11
last pair|tập trung|2 34 -8 0
last pair|tập vở|9 -9 0 13
last pair|tắt )|-2 -7 -15 0
last pair|tẻh #|-16 0 0 0
last pair|tế xã|-5 12 5 0
last pair|tỉnh )|0 0 2 11
last pair|tỉnh giao|1 1 0 20
last pair|tỉnh lộ|3 8 -7 0
last pair|tịnh biên|0 0 0 7
last pair|tọa độ|0 9 -4 9
last pair|tố cáo|-10 -8 -17 -1
last pair|tốt hơn|0 0 0 43
last pair|tồn tại|0 -17 0 0
last pair|tồn đọng|0 0 40 0
last pair|tổ #|0 12 0 -34
last pair|tổ chức|-32 -4 0 -1
last pair|tổng hợp|0 0 14 -10
last pair|tổng kết|0 0 0 -50
last pair|tổng quát|0 0 -3 0
last pair|tổng thu|-2 0 -20 17
last pair|tổng đàn|35 0 0 0
last pair|tội phạm|0 0 14 17
last pair|tới nay|17 -2 0 42
last pair|tờ rơi|6 0 0 21
last pair|tục tăng|27 -9 0 0
last pair|tụt hạng|0 0 1 0
last pair|từ #|21 -18 0 0
last pair|từ tết|-19 -5 -1 18
last pair|từ đầu|0 0 -23 0
last pair|từng hẻm|0 0 0 20
last pair|từng hộ|1 0 2 1
last pair|từng nhà|0 0 22 -13
last pair|từng thấy|7 -14 0 11
last pair|từng tuần|0 0 49 0
last pair|từng xã|0 0 15 0
last pair|tử vong|0 0 0 16
last pair|tự do|12 3 0 0
last pair|tự nhận|-9 -9 0 0
last pair|tự phát|0 8 47 -16
last pair|tự quản|0 0 36 0
last pair|tỷ )|0 0 0 -1
last pair|tỷ usd|-43 -32 -32 -52
last pair|tỷ đông|-2 0 -13 0
last pair|tỷ đồng|-22 -11 -4 11
last pair|ubmttqvn quận|-1 0 -8 0
last pair|ubnd huyện|-1 0 0 0
last pair|ubnd phường|0 0 -45 -7
last pair|ubnd tỉnh|-3 0 11 0
last pair|ubnd xã|0 0 -1 -1
last pair|vay vốn|0 0 -3 0
last pair|ven biển|-19 1 0 -24
last pair|vi phạm|11 -2 0 0
last pair|viên mới|-6 0 61 -37
last pair|viết thạo|0 0 0 12
last pair|việc khó|0 0 17 35
last pair|việc làm|-39 -1 -16 22
last pair|việc nhiều|-25 -42 0 -2
last pair|việc nước|8 -8 0 -20
last pair|việc sau|0 -5 -22 -7
last pair|vssid mới|-5 0 27 0
last pair|vui tươi|11 0 0 -3
last pair|và phòng|0 0 23 0
last pair|và ptnt|0 0 -16 0
last pair|và quận|-19 -1 11 -13
last pair|và ubnd|0 0 -13 0
last pair|và vượt|27 0 0 -75
last pair|vào dùng|1 0 11 4
last pair|vào nếp|31 0 0 -35
last pair|vào đấy|0 3 0 -13
last pair|vênh nhau|0 0 0 1
last pair|vì dịch|5 29 0 -15
last pair|vì lũ|24 0 -9 0
last pair|võ nhai|0 1 0 0
last pair|vùng cao|0 0 0 -4
last pair|vùng chè|10 0 -9 -26
last pair|vùng trồng|2 0 0 -11
last pair|văn bản|0 21 38 0
last pair|văn hóa|1 0 0 0
last pair|văn khuê|0 0 37 0
last pair|văn minh|-13 0 19 0
last pair|văn phòng|0 0 -1 1
last pair|văn soạn|-2 0 0 0
last pair|văn xã|-26 0 0 0
last pair|vĩnh châu|0 0 9 0
last pair|vĩnh long|0 0 -8 0
last pair|vĩnh thực|0 0 0 10
last pair|vướng mắc|0 -19 -42 -2
last pair|vườn cây|0 0 0 29
last pair|vượt cấp|-1 -9 -17 2
last pair|vượt khó|0 -1 0 0
last pair|vượt lũ|-32 0 0 0
last pair|vạn dân|-23 -33 -24 -24
last pair|vẫn còn|0 0 0 47
last pair|vẫn khuyết|0 3 0 -4
last pair|vẫn nóng|0 0 0 9
last pair|vận hành|-12 6 -1 -45
last pair|vận tải|0 1 0 2
last pair|vận động|-2 0 1 22
last pair|vật liệu|0 44 0 11
last pair|về muộn|0 0 0 34
last pair|về quê|0 0 0 3
last pair|về thu|-1 -2 0 0
last pair|về xã|0 0 14 21
last pair|về đích|13 -2 0 7
last pair|vệ rừng|-9 0 0 0
last pair|vệ sinh|20 1 -25 -12
last pair|vỉa hè|4 0 6 27
last pair|vị )|0 -15 0 -7
last pair|vị biết|-1 0 -30 -15
last pair|vị cũ|-44 -16 -6 0
last pair|vọng thê|0 0 27 0
last pair|vốn giao|27 0 -4 0
last pair|với #|19 -22 0 -28
last pair|với dân|0 29 2 2
last pair|với làm|0 0 40 -43
last pair|vụ )|0 -6 0 0
last pair|vụ công|26 0 0 0
last pair|vụ mùa|0 0 26 14
last pair|vụ sát|13 0 0 -16
last pair|vụ trước|0 42 -2 37
last pair|vụ xuân|7 0 1 2
last pair|vụ đông|0 0 18 29
last pair|vững mạnh|14 0 -8 5
last pair|vực #|0 0 0 -31
last pair|vực thu|107 0 0 -5
last pair|xa bờ|22 0 30 -46
last pair|xe đạp|9 -9 0 0
last pair|xem nhẹ|0 1 0 0
last pair|xem xét|0 0 -24 0
last pair|xi )|0 0 15 0
last pair|xi măng|-1 38 0 0
last pair|xin nghỉ|0 0 0 23
last pair|xuân hè|20 0 0 61
last pair|xuân quế|-3 0 0 0
last pair|xuất cô|-33 -1 0 0
last pair|xuất huyết|0 -1 0 0
last pair|xuất khẩu|1 0 -16 34
last pair|xuất ngũ|0 0 6 0
last pair|xuất sắc|0 0 0 5
last pair|xuống cấp|0 -6 0 -1
last pair|xuống kênh|0 0 23 -1
last pair|xuống thấp|-3 0 0 -1
last pair|xv )|-1 0 -16 0
last pair|xác định|0 0 -20 -2
last pair|xây dựng|-17 1 0 0
last pair|xây lắp|6 0 0 19
last pair|xây mới|32 -4 0 -30
last pair|xã )|0 12 0 -27
last pair|xã cũ|0 -7 0 2
last pair|xã giao|-38 0 0 -17
last pair|xã hội|0 0 -1 0
last pair|xã yếu|27 -17 0 27
last pair|xã đội|-11 0 -9 0
last pair|xét nghiệm|0 0 0 8
last pair|xét xử|1 0 0 0
last pair|xí nghiệp|0 22 0 -23
last pair|xăng dầu|-11 6 39 -27
last pair|xưởng may|0 0 0 7
last pair|xả bùn|0 0 -36 0
last pair|xả thải|0 0 24 -16
last pair|xảy ra|14 0 0 0
last pair|xếp hàng|-5 0 0 0
last pair|xếp hạng|1 21 0 -10
last pair|xử lý|28 -6 0 35
last pair|xử phạt|0 14 6 -13
last pair|y tế|-20 -1 -1 -30
last pair|yên thành|-9 9 0 0
last pair|yên tâm|-11 -49 0 -7
last pair|yên ổn|0 0 0 -18
last pair|yêu cầu|0 0 -3 0
last pair|yếu kém|0 11 0 -1
last pair|ách tắc|-1 2 0 0
last pair|án #|0 0 0 -15
last pair|án fdi|5 -1 0 -1
last pair|án treo|0 0 51 -67
last pair|âm lịch|-8 0 12 0
last pair|ép giá|0 0 0 6
last pair|ì ạch|0 1 0 0
last pair|ô #|0 0 9 0
last pair|ô môn|-5 0 2 0
last pair|ôm việc|0 6 0 2
last pair|ông nói|0 0 -21 -9
last pair|ý kiến|-1 2 -33 0
last pair|ăn chắc|18 0 0 0
last pair|ăn quả|30 -18 0 0
last pair|ăn tiền|1 10 1 0
last pair|ăn trái|0 0 21 -27
last pair|ăn uống|0 13 26 3
last pair|ăn xa|-5 7 0 0
last pair|đi bầu|0 0 0 13
last pair|đi bộ|0 -31 -1 -16
last pair|đi lên|-6 0 0 0
last pair|điều #|-45 -20 -4 0
last pair|điều hành|0 0 0 14
last pair|điều kiện|6 0 0 35
last pair|điều tra|0 15 -5 -69
last pair|điểm %|0 0 -1 0
last pair|điểm cân|-8 11 0 0
last pair|điểm nghẽn|-18 -26 -6 0
last pair|điểm nóng|27 -7 0 -35
last pair|điểm sáng|-3 0 0 0
last pair|điểm trường|0 0 0 -47
last pair|điện gió|0 0 1 28
last pair|điện lưới|1 -31 0 0
last pair|điện lực|-20 0 15 -18
last pair|điện thoại|-6 -10 -14 -29
last pair|điện tử|-1 0 4 -14
last pair|đoàn kết|29 0 19 -32
last pair|đoàn thể|-3 0 -45 -1
last pair|đoàn viên|0 0 12 0
last pair|đua xe|0 0 0 7
last pair|đà nẵng|0 0 0 -1
last pair|đà tăng|-46 0 0 0
last pair|đàn trâu|14 8 0 0
last pair|đào tạo|0 0 -10 9
last pair|đá gà|0 0 0 -18
last pair|đá quý|-23 -12 0 -14
last pair|đáng kể|2 -1 0 0
last pair|đáng lo|-1 5 0 16
last pair|đáng tiếc|-23 -9 0 0
last pair|đánh bạc|0 -31 0 -25
last pair|đánh giá|0 0 -1 0
last pair|đã giao|1 1 0 17
last pair|đã làm|-2 0 0 0
last pair|đãi ngộ|0 0 0 -7
last pair|đèn led|25 0 15 -20
last pair|đình chỉ|0 8 0 13
last pair|đình thủy|0 0 26 0
last pair|đích ntm|-41 -41 -8 -12
last pair|đích sớm|4 -16 0 -44
last pair|đính chính|16 13 -6 3
last pair|đóng băng|0 9 0 0
last pair|đóng cửa|0 0 0 40
last pair|đôn đốc|-1 5 -3 -6
last pair|đông khê|0 0 22 15
last pair|đông người|0 0 0 39
last pair|đông xuân|18 0 11 45
last pair|đông đủ|0 0 21 18
last pair|đùn đẩy|0 0 9 -26
last pair|đúng giờ|0 0 29 -16
last pair|đúng hướng|26 -1 0 -48
last pair|đúng hạn|-1 -1 1 45
last pair|đúng hẹn|36 -14 21 0
last pair|đúng luật|0 0 4 1
last pair|đúng lịch|1 0 1 -18
last pair|đúng mẫu|0 -7 17 -38
last pair|đúng mức|0 35 0 0
last pair|đúng ngày|50 0 1 0
last pair|đăng ký|19 -8 0 -6
last pair|đơn hàng|0 0 25 29
last pair|đơn thư|0 44 0 0
last pair|đơn điệu|0 0 0 1
last pair|đường biên|19 0 0 0
last pair|đường buôn|14 0 0 0
last pair|đường hoa|37 0 1 -11
last pair|đường hè|0 0 31 -1
last pair|đường ruột|0 0 14 35
last pair|đường ống|6 0 0 0
last pair|được #|-16 35 -3 11
last pair|được duyệt|0 0 0 43
last pair|được giao|2 20 0 -38
last pair|được giá|-15 -21 0 3
last pair|được giữ|-57 -1 -1 34
last pair|được mùa|0 1 0 0
last pair|được nguồn|0 0 11 0
last pair|đạc lại|0 0 45 -23
last pair|đại biểu|0 0 -10 0
last pair|đại học|23 0 0 -62
last pair|đại hội|0 -30 0 -13
last pair|đại lào|0 8 -8 10
last pair|đại phúc|0 0 -6 0
last pair|đại phước|0 0 6 0
last pair|đạo hđnd|0 0 29 0
last pair|đạt chuẩn|22 1 0 -11
last pair|đạt hơ|-47 -2 -12 0
last pair|đạt thấp|0 39 0 -29
last pair|đạt được|-30 0 0 0
last pair|đảm bảo|30 0 0 -28
last pair|đảng bộ|-4 0 1 -25
last pair|đảng phí|0 0 17 0
last pair|đảng viên|0 -2 8 0
last pair|đảng ủy|0 0 -2 0
last pair|đất bãi|-25 0 -2 0
last pair|đất công|13 -27 0 0
last pair|đất liền|19 0 0 0
last pair|đất trống|22 0 0 -39
last pair|đất vườn|15 -1 0 26
last pair|đất đai|1 0 -1 1
last pair|đất đắp|0 22 -40 11
last pair|đất ở|-41 18 21 -1
last pair|đấu nối|-10 12 0 21
last pair|đấu thầu|0 16 0 23
last pair|đấu tranh|0 0 13 0
last pair|đầu mối|0 0 0 1
last pair|đầu năm|0 0 -1 -1
last pair|đầu ra|-26 26 26 9
last pair|đầu tư|1 0 -18 0
last pair|đầu tỉnh|18 0 0 5
last pair|đầy đủ|2 0 2 -1
last pair|đẩu )|0 14 0 0
last pair|đẩy lùi|17 0 -9 0
last pair|đẩy lại|0 0 0 15
last pair|đẩy mạnh|31 0 -45 -46
last pair|đắk mil|1 0 0 4
last pair|đắt giá|0 1 0 6
last pair|đặc khu|-39 0 -2 -2
last pair|đặt ra|0 0 -1 0
last pair|đếm được|0 -5 28 13
last pair|đến dự|-2 0 0 0
last pair|đến hạn|0 0 14 24
last pair|đến kỳ|41 -12 0 0
last pair|đến nay|-33 0 0 -1
last pair|đề nghị|0 0 -87 0
last pair|đề ra|20 1 0 6
last pair|đề án|0 0 28 0
last pair|đền bù|0 -27 14 -20
last pair|để không|0 -19 -8 1
last pair|để làm|0 0 1 34
last pair|để nhờn|0 -9 12 11
last pair|để đấy|-1 20 -8 0
last pair|địa bàn|8 0 30 0
last pair|địa chính|0 8 -21 -34
last pair|địa giới|-9 10 0 3
last pair|địa phương|-8 0 8 25
last pair|định cư|0 1 58 3
last pair|định giá|0 -9 12 36
last pair|định mức|10 9 -10 10
last pair|định vị|0 0 -41 0
last pair|đọng thuế|-10 0 1 62
last pair|đối phó|0 0 6 0
last pair|đối soát|0 0 1 0
last pair|đối thoại|23 0 0 49
last pair|đối tượng|7 0 2 0
last pair|đối ứng|0 0 0 8
last pair|đốt đồng|0 18 0 -6
last pair|đồ gốc|0 0 0 4
last pair|đồi dương|-1 10 0 -17
last pair|đồng )|10 0 0 12
last pair|đồng bộ|4 -30 0 0
last pair|đồng chí|-2 -18 -39 0
last pair|đồng hòa|0 0 30 0
last pair|đồng nào|0 12 0 11
last pair|đồng ruộng|3 0 0 -9
last pair|đồng thuận|19 0 0 12
last pair|đồng thôn|0 0 0 -1
last pair|đồng tình|35 0 -9 31
last pair|đồng đều|0 22 0 0
last pair|đổ trộm|0 -6 12 34
last pair|đổi mới|4 0 0 45
last pair|đổi rừng|-8 0 9 25
last pair|đổi số|-17 0 1 0
last pair|đổi thửa|-16 0 18 0
last pair|độ #|15 0 0 -64
last pair|độ cồn|0 -7 12 -8
last pair|độ tuổi|0 0 0 22
last pair|động dân|16 0 0 -29
last pair|động hơn|0 0 0 23
last pair|đủ buổi|0 8 -3 9
last pair|đức dự|-16 -1 0 0
last pair|đức trạch|-5 12 0 -28
last pair|đứng đầu|0 0 60 32
last pair|đứt hàng|0 0 2 0
last pair|đứt đoạn|18 0 0 -11
last pair|ưu tú|26 0 8 0
last pair|ưu đãi|0 0 27 2
last pair|ương đảng|0 0 0 11
last pair|ấp #|0 0 0 6
last pair|ổ dịch|0 0 10 5
last pair|ổn định|34 0 0 17
last pair|ở )|-20 -2 0 0
last pair|ở xã|0 2 7 1
last pair|ủy )|0 0 15 1
last pair|ủy phường|31 -20 -3 -18
last pair|ủy quyền|0 0 0 13
last pair|ủy viên|-34 0 2 1
last pair|ủy xã|-1 0 -16 0
last pair|ứng đủ|1 0 0 25
last pair|… )|-2 16 0 0
last|"|0 14 0 17
last|#|-3 -14 0 0
last|anh|0 5 15 -18
last|an|0 0 0 1
last|ao|-3 -5 9 -17
last|atm|17 -4 0 11
last|a|13 0 0 1
last|bao|31 -8 39 19
last|ba|0 -26 0 0
last|bhxh|-14 19 -9 14
last|bhyt|23 0 5 5
last|binh|0 0 -27 0
last|biên|0 0 0 -3
last|biến|3 4 -1 0
last|biết|0 0 -46 0
last|biển|-1 0 23 -14
last|biểu|-1 0 -1 0
last|btctw|0 0 0 13
last|buông|-25 51 0 -4
last|buôn|25 3 0 18
last|buổi|0 42 1 14
last|b|0 0 -10 -3
last|bài|0 7 0 0
last|bàng|0 0 19 0
last|bàn|1 0 36 22
last|bày|-9 14 0 20
last|bách|15 -17 0 16
last|bán|0 10 0 41
last|bãi|-9 0 27 0
last|bão|22 0 0 -26
last|bè|0 14 0 0
last|bênh|0 -20 0 0
last|bình|0 0 1 0
last|bò|0 33 0 -9
last|bùn|0 0 -36 0
last|bù|0 -23 -9 0
last|băng|0 9 0 0
last|bơm|0 1 29 15
last|bước|19 -2 0 0
last|bạc|-16 -1 2 -5
last|bạn|-7 6 0 27
last|bạt|-7 34 11 31
last|bạ|-17 -3 0 -20
last|bảng|0 10 0 0
last|bản|0 13 14 0
last|bảo|30 0 0 -28
last|bảy|2 0 3 0
last|bầu|0 0 -26 4
last|bậc|5 36 0 -2
last|bận|-29 40 0 27
last|bật|-6 0 0 0
last|bắc|-30 0 0 25
last|bắt|17 -12 0 -21
last|bằng|3 1 0 12
last|bến|26 0 25 0
last|bền|0 -2 -1 0
last|bệnh|0 0 1 0
last|bệ|4 0 0 9
last|bị|-4 -3 -44 0
last|bỏ|-7 18 0 31
last|bố|0 0 0 13
last|bồi|8 29 0 0
last|bổng|6 -5 0 15
last|bổ|42 0 15 0
last|bờ|0 0 14 -38
last|cai|0 0 2 9
last|camera|0 0 33 0
last|canh|45 -6 0 2
last|can|6 0 -4 -1
last|cao|-8 1 0 0
last|ca|43 3 -3 -11
last|cchc|-11 -5 0 0
last|che|11 -10 0 25
last|chiêng|0 0 56 -8
last|chiếc|12 0 0 -11
last|chiếm|0 -1 -8 -9
last|chiếu|0 0 0 23
last|chiều|0 0 11 0
last|chuyến|-5 -28 -1 -19
last|chuyển|-10 3 0 35
last|chuyện|0 0 -27 0
last|chuông|28 -3 0 0
last|chuẩn|0 18 0 1
last|ch|0 0 -54 -5
last|cháu|0 -8 0 0
last|cháy|0 0 21 31
last|châu|0 0 15 -5
last|chè|0 0 -3 0
last|chém|-3 37 6 -14
last|chép|0 0 15 21
last|chín|0 5 0 -2
last|chí|2 -5 -1 0
last|chôm|4 0 0 -36
last|chùa|0 0 1 0
last|chúng|0 -1 3 0
last|chơi|11 -10 0 17
last|chưa|-19 -42 -1 -14
last|chương|-14 27 0 0
last|chạp|-2 4 1 9
last|chạy|-16 45 -10 24
last|chải|2 0 16 -4
last|chảy|32 28 0 21
last|chấp|4 0 0 1
last|chất|7 13 1 35
last|chậm|0 24 0 0
last|chật|0 10 0 10
last|chắc|63 -16 0 0
last|chẽ|0 0 43 0
last|chết|0 0 0 32
last|chế|0 -1 0 0
last|chỉnh|-3 -8 34 -45
last|chỉ|31 -22 -32 -22
last|chốn|0 0 0 14
last|chốt|0 0 1 -53
last|chỗ|0 0 0 -1
last|chờn|0 15 0 0
last|chờ|0 0 0 1
last|chợ|-15 23 2 0
last|chủ|-4 0 -41 15
last|chứa|0 0 0 -30
last|chức|-27 -7 14 11
last|chừng|0 0 0 6
last|chừ|0 0 -3 0
last|chữa|0 0 0 -11
last|chữ|-19 -1 1 -15
last|coi|0 0 6 0
last|con|-20 0 0 0
last|cp|-1 -1 17 1
last|cuộc|-34 -1 0 14
last|c|0 0 -42 -11
last|cách|-9 -21 -3 0
last|cát|0 0 0 -17
last|cá|-13 9 20 1
last|cân|-2 9 0 2
last|cây|27 0 0 28
last|còn|36 -32 0 35
last|cóc|0 0 41 0
last|cói|0 -14 0 0
last|có|0 1 0 3
last|côi|18 0 0 -16
last|cô|-34 -2 0 0
last|căn|-12 0 -52 1
last|cũ|0 0 1 0
last|cơ|6 0 1 -36
last|cư|0 0 51 1
last|cương|-8 0 0 0
last|cước|7 0 0 0
last|cưới|0 0 0 -7
last|cường|0 32 -25 1
last|cảng|18 0 0 -4
last|cảnh|0 0 5 0
last|cả|30 -37 -5 22
last|cấp|0 -13 0 0
last|cấu|25 0 0 11
last|cầm|0 0 22 -18
last|cần|0 0 0 9
last|cẩm|0 15 0 0
last|cập|0 -4 -7 -5
last|cắn|0 0 -2 0
last|cắp|-18 21 21 -26
last|cặp|2 0 -1 40
last|cọc|-13 16 0 24
last|cỏ|0 0 0 18
last|cống|0 0 0 1
last|cốt|0 0 0 34
last|cố|40 0 0 0
last|cồn|0 -7 12 -8
last|cổ|16 0 44 -7
last|cỗi|0 6 37 0
last|cộng|0 0 0 34
last|cục|0 0 0 10
last|cụm|0 0 0 22
last|cụ|8 0 0 -30
last|cứu|21 -10 47 35
last|cửa|1 57 19 0
last|cử|-27 0 -17 -18
last|cực|32 0 0 4
last|dang|0 0 8 0
last|danh|6 0 0 0
last|dinh|0 0 2 0
last|diễn|0 0 1 0
last|diện|2 0 0 32
last|doanh|-17 2 0 0
last|do|2 -20 0 17
last|dt|17 27 0 4
last|dung|0 36 0 0
last|duyệt|-7 0 0 13
last|d|-6 0 -64 -27
last|dài|0 2 0 0
last|dày|-22 17 0 6
last|dân|0 0 4 0
last|dòng|34 0 0 -5
last|dõi|0 0 -1 -1
last|dùng|1 0 1 7
last|dưa|0 19 0 -5
last|dư|3 0 0 12
last|dưỡng|0 23 0 -18
last|dần|0 16 0 0
last|dầu|-15 40 30 -15
last|dẫn|0 0 0 20
last|dịch|0 0 0 -33
last|dột|-17 0 -20 -1
last|dời|0 11 0 13
last|dở|-5 0 4 0
last|dục|-1 0 1 1
last|dụng|23 -44 0 -32
last|dứt|-2 48 -5 -4
last|dừa|-2 -14 -13 0
last|dừng|-18 -8 -1 16
last|dựng|-17 1 0 0
last|dự|0 0 -17 0
last|em|1 0 0 0
last|fdi|11 0 11 -3
last|ghép|-1 42 0 -6
last|gianh|-1 0 0 0
last|gian|-1 0 0 0
last|giao|-1 1 0 2
last|gia|0 0 0 -1
last|gi|-10 -1 -21 -11
last|già|38 0 3 -43
last|giáo|0 0 1 1
last|giá|0 0 0 27
last|giêng|0 0 0 16
last|gió|0 0 1 28
last|giải|0 0 21 14
last|giảm|32 -14 0 -3
last|giảng|-10 0 8 7
last|giấy|-14 0 -26 20
last|giếng|0 0 27 0
last|giọt|0 0 0 -21
last|giỏi|19 0 0 -40
last|giống|24 -1 1 -23
last|giờ|14 0 20 -49
last|giữ|-1 0 0 0
last|gom|0 0 5 -6
last|g|-29 0 0 -23
last|gà|0 0 0 -1
last|gái|-14 5 0 7
last|góp|0 0 23 -17
last|gạo|28 0 -22 -24
last|gạt|0 5 -5 0
last|gắng|0 15 0 0
last|gặt|0 0 0 -29
last|gọn|12 0 0 -23
last|gốc|-2 27 0 -22
last|gốm|29 0 0 16
last|gỗ|0 0 17 0
last|gỡ|10 -1 1 46
last|gửi|0 0 0 18
last|hay|-2 24 0 -18
last|ha|-9 0 0 5
last|heroin|0 -12 -1 1
last|hiêm|-8 9 0 0
last|hiếm|0 3 0 2
last|hiểm|-23 37 21 15
last|hiện|0 0 -5 1
last|hiệu|25 -17 0 6
last|hoang|-19 57 0 -2
last|hoa|19 0 0 -21
last|ho|-11 0 -12 0
last|hoài|0 0 -7 0
last|hoạch|1 0 0 0
last|hoạt|1 14 0 0
last|huy|4 0 0 0
last|huyết|-1 1 0 0
last|huyện|0 0 -16 0
last|h|0 -16 -64 -18
last|hàng|0 0 16 58
last|hành|0 0 0 1
last|hàn|-2 -18 -7 -11
last|hàu|0 6 0 0
last|hà|0 -23 0 0
last|hè|0 0 19 1
last|hình|0 0 -34 0
last|hòa|1 0 -1 -1
last|hóa|18 0 0 0
last|hôn|0 0 24 0
last|hùng|0 0 13 -11
last|hđnd|0 0 10 0
last|hơn|-1 -2 0 15
last|hơ|-47 -2 -12 0
last|hưu|0 0 3 -1
last|hư|0 14 -3 47
last|hương|0 0 0 18
last|hại|8 0 7 -14
last|hạng|8 13 0 -11
last|hạnh|-1 0 -1 0
last|hạn|0 -1 0 -2
last|hạt|22 -16 -1 0
last|hạ|1 -27 0 -19
last|hải|1 0 0 0
last|hậu|3 0 0 0
last|hẳn|55 -18 0 7
last|hẹn|27 7 2 0
last|hẹp|-18 17 0 0
last|hẻm|11 0 0 -24
last|hết|44 8 -5 66
last|học|0 2 2 -1
last|hỏi|-2 0 -15 18
last|hỏng|0 0 1 64
last|hồ|0 0 32 -16
last|hộ|17 1 0 -48
last|hợp|1 0 0 1
last|hợt|0 0 0 3
last|hụt|0 -39 0 0
last|hứa|-7 -24 -1 0
last|hữu|0 32 0 0
last|internet|0 0 8 0
last|in|-7 0 10 0
last|ix|0 0 -2 0
last|i|2 0 0 0
last|jrai|-1 25 0 0
last|karaoke|0 0 0 -36
last|kbang|0 0 0 13
last|kg|6 0 0 1
last|khai|0 0 17 -57
last|khen|1 -22 -17 0
last|khmer|0 1 32 0
last|khoa|44 0 0 0
last|kho|0 0 -9 0
last|khoăn|-1 0 0 0
last|khoản|3 1 -12 -35
last|khung|21 -10 0 -1
last|khuyết|0 3 0 -4
last|khu|0 14 1 22
last|khuê|0 0 34 0
last|kh|-2 0 0 0
last|khách|1 10 0 -2
last|khác|-10 0 0 0
last|khám|24 0 0 -1
last|khá|1 0 0 3
last|khê|0 -26 0 2
last|khí|5 0 0 1
last|khóa|0 1 0 0
last|khóm|0 0 48 -38
last|khó|-14 -41 -2 10
last|không|-15 38 0 27
last|khô|0 19 14 -34
last|khăn|17 0 0 1
last|khơi|12 -31 1 -6
last|khẩu|-18 0 -14 13
last|khối|0 -5 15 20
last|khống|-8 8 0 0
last|khớp|0 35 0 13
last|khởi|-29 0 -14 0
last|kia|-21 8 0 33
last|kim|28 0 0 -42
last|ki|-45 -10 -15 -10
last|kiến|0 4 -35 0
last|kiều|0 0 0 5
last|kiểm|7 1 0 6
last|kiểng|-14 -9 16 0
last|kiệm|0 0 2 28
last|kiện|11 -19 26 0
last|kiệt|-3 3 0 4
last|km|0 0 -25 1
last|k|0 0 -37 -3
last|kém|0 -6 0 6
last|kéo|-12 44 30 -40
last|kênh|0 0 22 40
last|kê|-31 -6 0 -1
last|ký|0 3 0 -1
last|kết|0 0 1 -51
last|kế|-9 33 0 18
last|kề|-24 -2 -6 0
last|kể|2 -1 0 0
last|kịp|6 1 0 -1
last|kỳ|19 21 0 0
last|kỹ|-22 1 0 3
last|lanh|0 1 7 0
last|lan|-20 -24 0 1
last|la|0 0 0 -1
last|led|25 0 15 -20
last|liền|5 0 0 0
last|liệt|0 -2 0 32
last|liệu|-1 0 0 0
last|loa|0 10 10 0
last|lo|0 -16 0 0
last|loại|1 0 0 -47
last|lu|-1 1 -36 6
last|luận|0 0 -2 0
last|l|-30 0 -17 -27
last|làm|0 0 0 3
last|làng|0 0 6 45
last|lào|-17 14 -3 0
last|là|29 -62 -33 -10
last|lái|0 0 0 4
last|lá|13 -3 0 19
last|lâm|1 0 0 0
last|lâu|0 1 0 0
last|lãi|-23 38 0 0
last|lên|0 1 0 0
last|lòng|-15 -26 0 25
last|lò|0 10 0 -56
last|lông|11 0 0 -5
last|lô|0 4 0 0
last|lõm|10 0 0 0
last|lùi|16 0 -7 0
last|lúa|-20 0 12 11
last|lý|0 -19 1 0
last|lđtbxh|-8 0 0 0
last|lũ|0 1 3 0
last|lương|2 -10 1 0
last|lưới|-17 25 0 25
last|lường|-12 -25 0 -30
last|lược|-17 15 0 -27
last|lượng|16 1 1 10
last|lượt|1 0 0 0
last|lạc|0 0 0 18
last|lạng|-7 18 0 37
last|lấn|0 0 13 1
last|lấp|-13 0 36 -16
last|lần|0 0 0 16
last|lập|0 0 -18 -28
last|lậu|-6 0 0 -20
last|lắng|0 -2 0 0
last|lắp|6 0 0 19
last|lặp|12 10 13 -13
last|lẻo|0 9 0 0
last|lễ|0 40 0 26
last|lệch|0 0 0 -43
last|lệnh|13 0 6 4
last|lệ|-28 0 0 -1
last|lịch|-12 0 17 0
last|lọt|22 7 0 33
last|lỏng|0 1 0 -1
last|lỗi|0 -11 -1 0
last|lỗ|0 15 0 1
last|lộc|0 0 0 -1
last|lộ|37 0 0 -1
last|lớn|15 0 0 0
last|lớp|0 9 12 0
last|lời|2 0 -23 -15
last|lở|-13 -1 27 -18
last|lợi|0 0 0 -18
last|lợn|-14 1 0 -22
last|lục|0 0 0 -7
last|lực|-18 -4 0 0
last|m2|31 0 0 -28
last|m3|-37 1 6 -3
last|mai|5 0 0 0
last|mang|0 0 24 28
last|mau|0 0 -1 0
last|may|25 0 0 28
last|ma|22 0 0 -8
last|mil|1 0 0 4
last|minh|22 0 -1 1
last|miên|-15 0 0 9
last|miệng|-4 -9 0 0
last|mttq|-25 -4 0 0
last|mt|-5 0 0 0
last|mua|0 26 0 10
last|muối|1 0 5 39
last|muốn|0 11 0 -5
last|muỗi|0 0 0 19
last|muộn|0 0 0 -14
last|m|4 0 -28 0
last|màu|-31 -19 0 35
last|mái|-30 14 0 4
last|mát|1 0 0 -31
last|máy|0 0 1 0
last|mã|7 -4 0 0
last|mét|0 46 0 0
last|mình|0 0 -18 -1
last|mía|0 0 33 58
last|móc|-25 2 9 -24
last|mông|-1 8 0 12
last|môn|0 0 0 2
last|mùa|0 8 0 0
last|mùi|0 12 0 -4
last|mún|0 -12 0 -44
last|măng|-1 38 0 0
last|mưa|0 0 1 5
last|mưu|10 0 -21 39
last|mương|40 0 0 1
last|mười|0 0 0 15
last|mạc|-1 0 -9 -2
last|mạng|0 19 10 14
last|mạnh|66 0 -36 -58
last|mẫu|-1 0 0 0
last|mận|0 0 0 -43
last|mắc|1 -11 -41 -1
last|mắt|-3 30 -9 -6
last|mặc|-4 0 0 -3
last|mặn|-1 -3 0 0
last|mặt|29 -11 1 -1
last|mến|-6 0 -3 0
last|mềm|0 0 32 -5
last|mọc|0 0 0 14
last|mọt|0 8 0 8
last|mỏ|-36 0 0 0
last|mốc|18 -9 15 30
last|mối|0 0 0 11
last|một|-6 -7 0 0
last|mộ|-6 0 9 -6
last|mới|0 0 4 0
last|mở|-18 32 0 -24
last|mức|0 11 0 11
last|mỹ|0 0 -29 -24
last|nai|0 0 1 0
last|nang|0 1 0 12
last|nay|-13 0 14 16
last|ngang|-2 1 0 0
last|ngay|0 0 -1 0
last|nga|0 8 -8 0
last|nghe|0 6 -19 -23
last|nghiêm|0 1 0 0
last|nghiêng|0 0 0 21
last|nghiệm|0 -1 0 0
last|nghèo|0 0 21 0
last|nghĩa|1 0 0 23
last|nghĩ|0 -19 0 -1
last|nghẽn|0 -15 0 -27
last|nghề|14 1 0 -11
last|nghỉ|-1 1 19 -4
last|ngo|0 0 1 17
last|ngoài|10 1 0 20
last|ngoái|0 2 0 28
last|nguyên|0 -6 -1 2
last|nguyện|8 0 0 19
last|nguồn|12 -7 0 23
last|ngành|0 0 -50 -2
last|ngày|0 28 5 0
last|ngân|0 -2 -2 -5
last|ngãi|0 0 -1 0
last|ngõ|23 0 -7 -5
last|ngũ|0 0 19 -32
last|người|-4 1 0 -1
last|ngưỡng|0 27 -10 -27
last|ngạn|0 1 -29 0
last|ngầm|-41 0 0 0
last|ngập|-21 0 0 -12
last|ngọn|0 25 0 -2
last|ngọ|27 -15 0 24
last|ngỏ|-2 22 0 17
last|ngộ|0 0 0 -7
last|nhanh|51 -27 -5 -25
last|nhau|0 31 0 2
last|nha|0 -7 0 0
last|nhi|0 0 0 -44
last|nhiên|-7 -19 0 0
last|nhiều|-6 -3 0 0
last|nhiễu|0 0 -5 21
last|nhiệm|0 0 0 30
last|nhàng|0 0 0 -35
last|nhà|0 0 1 -1
last|nhác|-1 -21 0 -30
last|nhân|0 0 29 4
last|nhũng|4 0 0 0
last|nhạt|0 1 0 0
last|nhất|-1 0 -1 0
last|nhận|-4 0 0 0
last|nhập|-3 0 0 27
last|nhật|0 0 8 0
last|nhẹ|0 0 0 1
last|nhịp|22 0 0 19
last|nhọn|0 0 0 26
last|nhỏ|-1 4 0 -1
last|nhờn|0 -9 12 11
last|nhờ|12 -1 0 0
last|nhở|-19 32 0 -24
last|nhựa|0 -18 23 -41
last|ninh|0 -1 0 0
last|niên|8 0 0 0
last|non|10 -1 0 30
last|nsnn|-4 0 0 0
last|ntm|-25 -11 -20 -6
last|nuôi|0 0 0 1
last|n|0 0 -79 0
last|nàn|0 0 0 -19
last|nào|1 18 0 12
last|này|0 -48 0 0
last|nát|15 3 0 18
last|ná|-41 43 0 -26
last|não|2 0 0 11
last|nét|11 1 -1 6
last|nói|-44 -47 -50 -58
last|nóng|-10 23 12 -26
last|nông|-1 0 0 0
last|năng|4 0 -1 0
last|nơi|9 1 0 0
last|nước|-6 0 1 -1
last|nại|1 -1 -34 1
last|nạn|-7 7 0 0
last|nạp|-4 0 7 0
last|nẵng|0 0 0 -1
last|nặng|-32 1 0 0
last|nếp|44 0 0 5
last|nền|23 -17 20 0
last|nề|0 0 0 -12
last|nối|0 2 1 13
last|nốt|-1 -4 0 0
last|nổi|0 7 0 0
last|nổ|4 0 35 54
last|nộp|0 12 -3 0
last|nợ|1 -21 1 49
last|nửa|-1 -2 0 1
last|nữ|0 -1 4 -2
last|ocop|26 0 0 40
last|pa|0 0 0 -7
last|pccc|0 0 17 21
last|pci|0 0 4 0
last|phi|5 0 3 0
last|phiên|5 5 0 0
last|phiếu|6 0 -1 -21
last|phiện|19 -1 3 11
last|phong|8 0 0 29
last|pháo|0 0 30 11
last|pháp|0 0 1 4
last|phát|0 0 -1 2
last|phèn|0 2 0 0
last|phép|0 2 0 5
last|phê|1 12 0 0
last|phí|0 0 2 2
last|phó|0 1 -1 0
last|phút|8 0 0 -8
last|phú|0 0 0 -14
last|phương|0 0 7 31
last|phước|0 14 -1 0
last|phường|1 0 -1 -1
last|phạm|1 0 0 15
last|phạt|0 14 6 -13
last|phần|0 0 1 10
last|phẩm|9 -2 21 0
last|phố|0 -5 1 10
last|phục|0 -24 0 -28
last|phụ|0 0 -46 0
last|phủ|-31 0 1 0
last|ptnt|0 0 -34 0
last|qh15|0 0 12 -8
last|ql27|0 0 11 0
last|qsdđ|0 14 0 21
last|qua|-24 -4 -1 0
last|quen|0 -30 0 17
last|quyết|0 0 0 1
last|quyền|30 0 -33 0
last|quà|1 0 -18 -3
last|quán|6 0 16 -31
last|quát|0 0 -1 0
last|quân|0 0 11 0
last|quét|36 -7 0 -35
last|quê|0 0 0 1
last|quý|0 1 5 -2
last|quăng|-11 1 47 -21
last|quản|-1 0 41 2
last|quầy|0 9 0 5
last|quận|-26 0 15 7
last|quế|53 0 -14 0
last|quốc|0 0 -5 0
last|quỹ|-38 -39 0 -23
last|ranh|0 0 1 0
last|rau|4 0 0 10
last|ra|0 0 0 4
last|riêng|1 -5 34 -1
last|ruộng|0 1 0 -5
last|ruột|-3 -28 0 0
last|rào|0 -10 0 -10
last|rà|0 2 0 0
last|rác|0 0 3 22
last|rét|14 0 27 6
last|rì|0 0 0 7
last|ròng|0 17 -2 0
last|rõ|8 -19 0 0
last|rùa|0 -6 13 0
last|rơi|6 0 0 21
last|rơm|16 0 0 0
last|rạc|0 2 0 0
last|rầy|0 -9 17 -34
last|rẫy|-10 23 0 -8
last|rắm|-9 15 0 -9
last|rằng|-31 -1 0 0
last|rối|0 0 0 4
last|rồi|38 1 0 0
last|rỗi|0 18 0 4
last|rỗng|0 28 -10 0
last|rộng|0 17 0 0
last|rộ|-1 4 0 -31
last|rụng|-11 21 0 26
last|rừng|0 0 66 3
last|sai|40 -36 0 -27
last|sang|0 1 0 -1
last|sao|11 0 18 -1
last|sau|0 0 0 1
last|sa|10 0 -13 1
last|sen|-15 0 0 -4
last|sinh|4 0 2 1
last|soát|2 0 0 0
last|soạn|-2 0 0 0
last|sung|-13 -18 14 0
last|su|-17 26 -27 0
last|suất|0 8 0 0
last|suốt|41 0 0 -2
last|s|-65 -39 -49 -57
last|sài|0 52 0 -29
last|sàng|-4 7 0 22
last|sàn|0 0 17 26
last|sách|0 0 1 -16
last|sáng|-9 0 1 10
last|sáo|10 0 -4 -1
last|sát|-27 0 0 0
last|sáu|0 0 2 -23
last|sâu|3 0 0 -23
last|sóng|-7 0 50 0
last|sót|0 1 0 15
last|só|-1 -3 -13 -10
last|sông|0 21 0 -51
last|súc|0 0 13 -12
last|sút|-3 0 0 0
last|sĩ|14 13 1 9
last|sơ|-2 13 0 21
last|sư|0 11 0 0
last|sương|0 0 -12 0
last|sạch|-41 0 0 0
last|sạp|1 0 0 30
last|sản|0 -16 0 4
last|sấy|0 0 11 16
last|sắc|1 0 -1 -1
last|sắm|15 0 0 -21
last|sắn|0 10 0 -42
last|sống|-30 -4 1 0
last|sổ|-25 27 0 27
last|sớm|38 -2 13 -12
last|sụt|-1 22 1 -32
last|sức|0 0 0 -2
last|sửa|0 0 0 -16
last|sửu|-10 0 20 -28
last|sử|26 0 -8 -7
last|sự|-1 0 1 0
last|tai|0 0 0 -1
last|tay|0 48 1 0
last|thang|1 9 0 -14
last|thanh|26 0 0 0
last|than|1 0 0 0
last|thao|-16 -26 26 0
last|thay|0 20 0 -9
last|theo|29 -22 1 21
last|thiên|-16 25 -1 -3
last|thiết|-22 0 0 0
last|thiếu|0 0 1 -5
last|thiện|21 0 0 9
last|thoại|7 -4 0 15
last|thuyền|0 0 40 22
last|thu|0 0 1 0
last|thuê|-4 15 1 0
last|thuận|30 0 0 0
last|thuật|0 0 0 21
last|thuế|-22 0 24 -54
last|thuốc|-30 -33 42 1
last|thuộc|-38 0 -14 -12
last|th|0 -58 -57 -41
last|thành|0 14 0 21
last|thác|39 0 -13 0
last|thái|8 -11 -15 -58
last|tháng|-1 0 0 0
last|thép|-58 -40 0 -38
last|thêm|-1 2 -8 0
last|thê|0 0 27 0
last|thóc|0 0 0 -17
last|thôi|0 16 -11 20
last|thông|0 -11 -1 -6
last|thôn|5 0 0 -1
last|thúc|0 0 -11 0
last|thơ|-5 0 -25 0
last|thương|1 -1 18 0
last|thường|0 -2 13 7
last|thạch|-5 12 0 13
last|thạnh|36 -2 0 0
last|thải|0 0 0 -32
last|thảo|0 0 0 36
last|thấp|0 0 5 -1
last|thấy|-3 0 0 -17
last|thầu|0 2 4 1
last|thật|0 -40 12 0
last|thắn|0 -24 0 0
last|thẳng|-19 -50 -14 -1
last|thẻ|0 16 0 6
last|thế|-15 -8 0 0
last|thể|-38 0 -2 -3
last|thịnh|5 -1 -9 -37
last|thọ|-1 0 0 0
last|thống|-35 8 10 22
last|thới|0 11 0 0
last|thời|21 0 -4 -1
last|thụy|9 -5 0 0
last|thụ|0 1 -22 -30
last|thủy|0 0 15 0
last|thừa|0 18 0 0
last|thửa|-5 5 16 0
last|thử|0 0 39 0
last|thực|0 -1 1 16
last|tin|-1 1 0 -1
last|tiên|22 -9 2 -2
last|tiếc|-23 -9 0 0
last|tiếng|-19 31 0 0
last|tiến|-2 0 -1 1
last|tiếp|1 0 12 15
last|tiết|0 10 4 -42
last|tiền|0 3 0 -14
last|tiện|0 0 12 0
last|toàn|1 -1 3 29
last|toán|5 0 0 -2
last|tp|-9 0 -12 -22
last|trang|1 0 0 -27
last|tranh|0 0 13 0
last|tra|0 0 0 -6
last|treo|0 0 50 -56
last|tre|-3 1 0 0
last|trinh|0 29 -12 0
last|tri|-16 0 0 4
last|triều|0 0 25 5
last|triển|-4 0 0 0
last|triệu|0 0 -31 -20
last|trung|0 39 -9 0
last|truyền|-1 0 36 -1
last|tr|-23 0 -37 -21
last|tràn|0 12 10 13
last|trách|0 0 12 0
last|trái|-68 -53 3 -27
last|tránh|0 -1 35 1
last|trâu|21 32 -3 0
last|trên|0 -16 0 5
last|trình|-3 0 0 -1
last|trì|0 0 -8 0
last|trí|0 12 -3 3
last|tròn|29 -9 0 20
last|tróc|0 0 0 15
last|tróng|9 -8 0 0
last|trôi|0 -32 0 0
last|trùng|6 -5 39 0
last|trúng|0 0 0 13
last|trú|-4 0 -29 -1
last|trăm|29 -4 0 9
last|trưa|7 1 -2 9
last|trưng|0 0 4 0
last|trước|1 24 0 0
last|trạch|-14 0 -4 -26
last|trạm|0 0 50 13
last|trạng|0 0 0 -4
last|trải|0 21 -7 -17
last|trả|0 0 0 37
last|trấn|0 0 -3 -40
last|trầm|-13 9 0 37
last|trần|-1 -12 12 0
last|trận|19 2 -24 -1
last|trắc|5 0 38 0
last|trắng|0 9 23 1
last|trặc|0 0 0 -6
last|trẻ|0 21 6 -18
last|trễ|-1 -9 10 -66
last|trệ|13 -7 0 0
last|trị|-1 0 2 -1
last|trọng|7 0 0 1
last|trọn|-20 0 0 -19
last|trọt|-7 0 0 0
last|trọ|0 0 14 13
last|trồng|0 0 1 -3
last|trộm|0 -2 3 34
last|trở|-21 -15 -1 -10
last|trợ|2 0 -1 0
last|trữ|-1 0 -5 28
last|trực|0 0 0 1
last|ttcn|-30 0 0 0
last|ttg|10 0 41 -12
last|ttpvhcc|31 0 0 0
last|tuv|0 0 -5 -2
last|tuyến|-1 0 22 -14
last|tuyển|-17 7 -3 0
last|tuất|22 0 0 0
last|tuần|0 0 50 0
last|tuổi|0 0 31 0
last|tw|0 0 -1 13
last|ty|-1 0 -38 -18
last|t|0 0 -58 -31
last|tài|17 -6 1 32
last|tàu|0 41 0 40
last|tác|23 0 0 0
last|tán|34 -27 17 31
last|tân|0 3 -12 -49
last|tây|7 0 0 -61
last|tên|0 29 0 0
last|tình|32 0 -2 43
last|tích|44 -1 7 -7
last|tính|0 0 39 15
last|tóh|0 0 0 1
last|tôm|0 0 21 -1
last|tông|0 0 0 2
last|tôn|0 -1 -1 -1
last|túc|32 0 13 -12
last|túng|0 20 0 0
last|túy|2 3 0 0
last|tú|24 0 3 0
last|tý|-1 10 0 12
last|tăng|0 1 0 12
last|tơ|-9 8 0 0
last|tư|1 0 -17 0
last|tươi|4 0 0 0
last|tưới|-6 0 25 0
last|tường|0 6 0 14
last|tưởng|-5 0 0 0
last|tượng|0 0 25 1
last|tại|0 -14 -1 0
last|tạm|8 1 27 -26
last|tạo|-36 0 -11 11
last|tạp|0 1 0 -15
last|tạ|0 24 0 43
last|tải|-1 0 1 29
last|tấn|-3 -2 0 -1
last|tấu|0 3 -28 0
last|tầng|-16 26 0 5
last|tập|0 1 54 -11
last|tật|10 -5 0 14
last|tắc|-1 6 0 0
last|tắm|0 0 15 5
last|tặc|0 0 0 -21
last|tết|0 0 41 2
last|tế|-2 0 -1 0
last|tỉnh|0 1 0 8
last|tọa|-9 0 0 0
last|tỏa|1 0 1 -6
last|tốc|0 0 0 -20
last|tốt|54 0 0 -27
last|tố|-7 -10 0 -1
last|tồn|0 0 29 9
last|tổ|-8 8 0 0
last|tộc|0 -1 2 -33
last|tội|8 0 -8 19
last|tới|0 0 0 2
last|tục|0 0 0 22
last|từ|-2 0 -54 0
last|tử|-1 0 4 -14
last|tự|0 0 12 0
last|tỷ|6 -1 -5 16
last|ubtvqh15|0 0 9 0
last|usd|-1 -21 -18 6
last|uy|0 0 12 0
last|uống|0 13 26 3
last|vang|0 0 25 1
last|vay|6 -3 0 18
last|vietgap|20 0 0 12
last|vi|0 0 0 14
last|viên|-4 -1 12 0
last|việc|0 28 0 0
last|viện|-9 6 1 0
last|vneid|22 -8 0 13
last|vong|0 0 0 16
last|vp|0 0 5 0
last|vpđu|-17 0 -2 0
last|vui|0 -13 0 0
last|v|0 0 -27 -1
last|vàm|0 0 5 0
last|vào|0 35 0 -1
last|và|0 0 0 3
last|vá|-15 -31 0 0
last|vân|-2 0 36 0
last|vãi|4 10 0 -33
last|vét|0 0 7 0
last|vòng|1 18 -15 15
last|vùng|6 0 0 -18
last|vĩnh|0 4 0 27
last|vương|10 0 -4 -11
last|vướng|0 -27 0 -6
last|vườn|15 0 0 35
last|vượt|65 0 0 -35
last|vấn|0 0 -2 -8
last|vận|0 0 -3 -44
last|vật|0 0 0 8
last|vậy|-49 -36 0 0
last|vắng|0 -2 0 0
last|về|0 16 -5 45
last|vị|0 0 -19 0
last|vốn|-1 -1 9 0
last|vở|9 -9 0 13
last|vững|0 0 0 1
last|vực|-16 0 18 -12
last|xanh|20 0 0 -29
last|xa|-10 29 -22 0
last|xem|2 0 -17 7
last|xen|0 0 32 0
last|xe|5 0 23 -13
last|xin|-16 20 19 1
last|xiv|8 0 0 0
last|xi|0 6 10 29
last|xong|0 11 0 28
last|xoài|0 0 0 -26
last|xuyên|-1 -14 0 4
last|xuân|10 0 13 -52
last|xuất|0 1 0 35
last|xuể|-8 14 0 6
last|xuống|-5 0 0 -1
last|xvi|-20 0 0 0
last|x|-31 0 -63 -28
last|xát|0 1 0 11
last|xây|0 18 0 -29
last|xã|0 0 -1 0
last|xét|0 0 -55 0
last|xóm|0 0 15 2
last|xúc|1 0 0 0
last|xưởng|0 0 0 17
last|xấu|0 -28 28 -22
last|xếp|-7 0 0 0
last|xỉu|7 0 0 4
last|xộn|0 4 0 -30
last|xứng|0 13 0 19
last|xử|1 0 0 0
last|yên|21 21 0 -28
last|yếu|0 -6 0 0
last|ánh|0 9 -25 7
last|án|0 -5 -1 1
last|áp|26 8 0 4
last|âm|11 -4 0 0
last|ì|-11 -9 27 10
last|ít|-16 -28 0 -50
last|ông|-8 3 0 0
last|úng|28 24 -13 12
last|ý|0 0 -19 0
last|ăn|-16 0 0 16
last|đai|1 0 -1 1
last|đau|8 -35 0 9
last|đen|0 0 0 -11
last|đe|0 0 11 0
last|đi|1 1 -44 -9
last|điền|-10 0 0 0
last|điều|-51 -30 -4 0
last|điện|0 -1 15 -13
last|điệu|0 0 0 1
last|đo|0 0 5 0
last|đoàn|1 0 0 -31
last|đoạn|0 0 0 -11
last|đt|-4 0 4 10
last|đua|-1 0 0 6
last|đuối|-17 25 0 0
last|đ|-49 -23 -87 -38
last|đài|0 0 13 12
last|đàn|30 0 0 0
last|đáng|-20 0 0 0
last|đán|0 0 15 3
last|đáo|32 0 0 -24
last|đáp|0 0 0 -41
last|đáy|-1 22 0 46
last|đá|-43 13 -12 0
last|đây|1 0 -2 0
last|đãi|0 0 27 2
last|đèn|11 25 0 -26
last|đêm|0 0 17 -6
last|đê|18 0 13 1
last|đình|0 2 0 -1
last|đích|24 -11 0 -16
last|đò|0 1 0 25
last|đói|34 -9 0 -1
last|đóng|-21 26 0 -14
last|đó|-33 -19 -2 1
last|đôi|10 15 -2 26
last|đông|0 26 0 0
last|đô|3 -1 0 11
last|đúng|-9 0 31 0
last|đăng|0 0 -19 2
last|đơn|-6 0 -4 -21
last|đư|0 0 -47 -39
last|đường|24 0 3 0
last|được|-28 0 0 0
last|đại|1 0 0 0
last|đạo|1 0 1 -10
last|đạp|9 -9 0 0
last|đạt|-20 0 0 17
last|đảm|43 1 0 -21
last|đảng|-26 0 0 0
last|đảo|-3 0 -1 3
last|đất|-16 0 7 0
last|đấu|0 0 0 13
last|đấy|0 17 0 0
last|đầm|0 11 0 61
last|đầu|31 1 0 27
last|đẩy|0 0 9 -26
last|đậm|0 33 10 0
last|đắp|0 22 -40 11
last|đằng|9 0 18 1
last|đẹp|-9 -21 0 1
last|đếm|-9 0 0 2
last|đều|28 0 0 -17
last|đề|0 0 4 -6
last|để|-1 11 22 28
last|địa|1 0 3 0
last|định|4 0 -2 0
last|đọng|0 0 0 -11
last|đỏ|0 -15 -4 0
last|đốc|0 0 -2 -2
last|đối|31 -27 -18 -11
last|đốt|-15 1 0 -11
last|đồng|-1 0 -1 2
last|đổi|-12 -31 0 -5
last|đội|3 0 0 -6
last|động|1 0 6 1
last|đời|0 7 0 10
last|đợt|-50 1 0 -44
last|đục|0 26 0 0
last|đủ|16 0 -3 0
last|đức|0 -17 0 26
last|ương|-1 0 0 0
last|ạch|0 1 0 0
last|ấm|9 0 0 -8
last|ấp|1 -17 43 0
last|ấy|-37 -2 1 2
last|ống|0 4 0 0
last|ổn|24 -5 -27 -7
last|ở|-3 0 19 10
last|ứng|0 0 0 -1
last|ứ|0 0 0 39
last|ỳ|-1 11 0 0
leaning|merit open|11 0 0 -1
leaning|merit result|20 0 0 -3
leaning|merit task|0 0 20 0
leaning|none none|-1 0 -6 0
leaning|none result|-11 0 -5 11
leaning|want none|0 -37 0 0
leaning|want open|-8 13 0 0
leaning|want result|-1 33 0 0
leaning|want shortcoming|-1 7 -4 0
lean|0|0 -10 0 0
lean|3|-24 48 0 -42
lean|6|-4 2 -5 0
left, side, joint|merit,- turn|-41 -27 -4 0
left, side, joint|merit,merit ,|0 0 0 -15
left, side, joint|merit,merit :|26 0 0 29
left, side, joint|merit,merit ;|-1 0 0 0
left, side, joint|merit,merit start|-1 0 0 -40
left, side, joint|merit,merit turn|0 34 0 15
left, side, joint|merit,none ,|0 0 0 28
left, side, joint|merit,none :|6 0 0 -1
left, side, joint|merit,none start|0 0 0 -37
left, side, joint|merit,none turn|20 17 0 -10
left, side, joint|merit,want ,|-4 26 0 -1
left, side, joint|merit,want :|5 1 0 52
left, side, joint|merit,want ;|5 0 0 -2
left, side, joint|merit,want start|30 0 0 0
left, side, joint|merit,want turn|43 -32 0 37
left, side, joint|none,- start|-5 0 0 0
left, side, joint|none,- turn|0 -9 0 0
left, side, joint|none,merit ,|0 0 0 1
left, side, joint|none,merit :|2 0 0 52
left, side, joint|none,merit ;|6 0 0 9
left, side, joint|none,merit start|-1 0 0 -30
left, side, joint|none,merit turn|-24 8 0 0
left, side, joint|none,none ,|-1 0 0 22
left, side, joint|none,none start|0 0 -1 0
left, side, joint|none,none turn|0 9 0 0
left, side, joint|none,want :|0 30 0 25
left, side, joint|none,want ;|-3 10 0 0
left, side, joint|none,want start|0 -58 0 0
left, side, joint|none,want turn|45 -11 0 0
left, side, joint|want,- turn|0 -1 0 0
left, side, joint|want,merit :|1 -6 0 2
left, side, joint|want,merit ;|0 34 0 0
left, side, joint|want,merit start|0 14 0 0
left, side, joint|want,merit turn|-6 2 0 -1
left, side, joint|want,none ,|0 0 0 21
left, side, joint|want,none :|0 28 0 -5
left, side, joint|want,none start|0 1 -1 0
left, side, joint|want,none turn|0 11 0 0
left, side, joint|want,want ,|0 0 0 -2
left, side, joint|want,want :|0 44 0 -1
left, side, joint|want,want ;|0 5 0 0
left, side, joint|want,want turn|0 -11 0 52
left, side, told|merit,- 1|-27 0 0 0
left, side, told|merit,- 2|-1 0 -2 0
left, side, told|merit,- 3|1 0 -1 0
left, side, told|merit,merit -|-6 0 0 0
left, side, told|merit,merit 0|0 0 0 9
left, side, told|merit,merit 1|0 0 0 -16
left, side, told|merit,merit 3|1 0 0 9
left, side, told|merit,merit 4|0 0 0 -29
left, side, told|merit,none 0|0 0 0 -19
left, side, told|merit,none 4|16 0 0 0
left, side, told|merit,want -|0 10 0 0
left, side, told|merit,want 0|6 5 0 -18
left, side, told|merit,want 1|3 0 -2 15
left, side, told|merit,want 2|0 12 1 -1
left, side, told|merit,want 3|35 -20 -5 0
left, side, told|merit,want 4|5 0 0 0
left, side, told|none,- -|-3 0 -1 0
left, side, told|none,- 0|0 0 3 0
left, side, told|none,- 1|0 11 1 0
left, side, told|none,- 2|0 1 0 0
left, side, told|none,- 3|5 9 0 0
left, side, told|none,merit -|0 0 0 1
left, side, told|none,merit 0|26 0 0 0
left, side, told|none,merit 1|-7 0 4 1
left, side, told|none,merit 2|0 12 0 4
left, side, told|none,merit 3|-20 25 1 48
left, side, told|none,merit 4|0 0 1 0
left, side, told|none,none 0|0 0 0 5
left, side, told|none,none 2|1 0 16 0
left, side, told|none,want 0|1 0 0 0
left, side, told|none,want 1|0 0 4 -14
left, side, told|none,want 2|-2 23 -46 2
left, side, told|none,want 3|-1 -1 21 0
left, side, told|none,want 4|-28 1 -10 0
left, side, told|want,- -|4 48 0 0
left, side, told|want,- 1|0 -43 0 0
left, side, told|want,- 2|0 -20 0 0
left, side, told|want,- 3|0 -6 1 0
left, side, told|want,merit -|-4 56 0 0
left, side, told|want,merit 0|1 0 3 8
left, side, told|want,merit 1|-2 0 0 31
left, side, told|want,merit 2|0 0 0 1
left, side, told|want,merit 3|-38 10 0 -30
left, side, told|want,merit 4|0 1 0 -7
left, side, told|want,none -|0 24 0 0
left, side, told|want,none 1|0 -1 0 17
left, side, told|want,none 2|0 0 0 2
left, side, told|want,none 3|0 12 0 0
left, side, told|want,want -|0 4 0 -11
left, side, told|want,want 0|0 -1 0 0
left, side, told|want,want 1|-1 0 0 0
left, side, told|want,want 2|-1 0 0 -19
left, side, told|want,want 3|0 0 0 -1
left, side, told|want,want 4|0 24 0 -11
left, side|- none|-6 0 0 0
left, side|merit merit|0 0 0 -4
left, side|merit none|0 0 0 1
left, side|merit want|0 1 0 0
left, side|none merit|4 0 0 0
left, side|none want|0 2 0 0
left, side|want merit|2 0 0 0
left, side|want want|0 0 0 -7
left|,|0 0 0 45
left|;|0 0 0 -1
left|start|-5 -17 -13 -2
left|turn|0 3 0 0
length before|1 ,|0 0 -1 0
length before|1 ;|1 0 9 -40
length before|1 end|0 -1 0 0
length before|2 ,|-3 0 0 21
length before|2 :|0 0 0 -2
length before|2 ;|1 0 1 0
length before|2 end|8 0 -1 -8
length before|2 turn|-19 37 -6 30
length before|3 ,|0 0 0 33
length before|3 :|0 12 1 0
length before|3 ;|0 1 0 0
length before|3 end|0 0 0 -31
length before|3 turn|0 18 -7 0
length before|4 ,|0 0 0 16
length before|4 :|0 0 0 33
length before|4 end|0 0 0 -33
length before|5 ;|0 0 0 1
length before|5 end|0 0 0 -4
length before|5 turn|1 13 0 0
length before|6 ,|0 0 0 -1
length before|6 :|0 26 0 68
length before|6 end|-1 0 0 0
length before|6 turn|-1 0 0 13
length|1|-1 -25 0 0
length|2|-1 -23 -37 1
length|3|-6 -9 -20 18
length|5|0 1 1 -12
length|6|0 0 15 -30
merit|0|-29 -6 -28 0
merit|1|0 1 2 0
merit|2|2 0 0 0
merit|3|9 0 0 0
mode, left|none :|1 0 0 0
mode, left|none ;|0 0 0 1
mode, left|none turn|-15 -8 0 29
mode, left|open turn|1 1 0 0
mode, left|result ,|-6 -14 0 31
mode, left|result :|43 1 0 6
mode, left|result ;|6 6 0 1
mode, left|result start|0 0 0 -35
mode, left|result turn|-50 7 0 10
mode, left|shortcoming ,|-1 0 0 37
mode, left|shortcoming :|0 42 0 -6
mode, left|shortcoming ;|0 11 0 -44
mode, left|shortcoming turn|4 0 0 0
mode, left|task ,|0 0 14 7
mode, left|task :|1 0 99 0
mode, left|task turn|11 1 15 -1
mode, section|none,cause item|-34 -14 -18 0
mode, section|none,cause prose|-11 -31 -19 0
mode, section|none,lesson prose|-18 -29 -60 -22
mode, section|none,none item|0 0 26 31
mode, section|none,none prose|-28 0 -23 0
mode, section|none,recipients item|-6 0 -23 0
mode, section|none,result prose|-20 0 0 0
mode, section|none,shortcoming heading|0 -1 0 0
mode, section|none,shortcoming prose|-32 -33 0 0
mode, section|open,none headline|-42 -1 -9 0
mode, section|open,none head|-32 -30 -43 0
mode, section|open,none item|0 1 20 10
mode, section|open,none prose|14 0 -16 0
mode, section|result,result heading|-49 0 0 0
mode, section|result,result headline|-16 0 0 0
mode, section|result,result item|5 2 -9 0
mode, section|result,result prose|3 5 -9 0
mode, section|shortcoming,none item|16 18 -9 -21
mode, section|shortcoming,none prose|-33 13 0 -2
mode, section|shortcoming,result item|-11 -10 -8 -12
mode, section|shortcoming,result prose|-21 23 0 0
mode, section|shortcoming,shortcoming heading|0 -15 -1 0
mode, section|shortcoming,shortcoming headline|-7 -44 0 -13
mode, section|shortcoming,shortcoming item|0 38 0 15
mode, section|shortcoming,shortcoming prose|-7 11 0 -10
mode, section|task,aim item|-27 -10 0 3
mode, section|task,aim prose|-15 -26 -13 17
mode, section|task,lesson prose|0 0 19 19
mode, section|task,none heading|0 0 -25 0
mode, section|task,none headline|-11 0 -38 -8
mode, section|task,none item|-1 0 -6 47
mode, section|task,none prose|1 0 21 0
mode, section|task,proposal heading|0 0 -5 0
mode, section|task,proposal headline|-1 0 -2 0
mode, section|task,proposal item|-4 -1 49 12
mode, section|task,proposal prose|-2 -11 1 0
mode, section|task,result item|0 -30 -15 -33
mode, section|task,result prose|3 6 30 -31
mode, section|task,task heading|0 0 -37 0
mode, section|task,task item|0 0 35 9
mode, section|task,task prose|-25 0 -9 0
mode|none|-26 -28 -16 0
mode|open|0 0 -2 0
mode|result|0 0 -19 0
mode|shortcoming|-1 7 -4 0
mode|task|0 -1 9 0
pair behind|" đứng|-12 14 0 25
pair behind|# %|1 0 12 21
pair behind|# )|-6 0 14 28
pair behind|# ,|26 0 -8 20
pair behind|# -|-4 0 0 14
pair behind|# /|0 0 1 0
pair behind|# ban|4 0 0 31
pair behind|# bác|0 12 0 -2
pair behind|# ca|-1 -1 0 0
pair behind|# chi|0 28 10 0
pair behind|# chiếc|-9 4 -8 -20
pair behind|# chương|0 0 0 17
pair behind|# chỉ|21 -6 0 -6
pair behind|# chủ|37 -32 0 11
pair behind|# cuộc|-17 -25 -18 0
pair behind|# cánh|0 0 0 22
pair behind|# cá|-39 0 -7 -25
pair behind|# công|-10 -1 0 46
pair behind|# căn|35 0 0 58
pair behind|# cơ|0 9 0 9
pair behind|# doanh|34 14 0 1
pair behind|# dự|33 1 0 61
pair behind|# em|4 2 0 -44
pair behind|# gia|-9 0 0 1
pair behind|# giải|0 0 0 1
pair behind|# ha|10 3 0 -16
pair behind|# huyện|-41 7 0 -32
pair behind|# hài|0 0 0 -40
pair behind|# học|-9 0 0 0
pair behind|# hồ|47 -30 0 7
pair behind|# hộ|-20 0 0 16
pair behind|# hợp|-10 0 0 -1
pair behind|# khu|-7 -1 -4 44
pair behind|# km|-4 0 0 29
pair behind|# lao|-3 -8 0 2
pair behind|# lò|-10 0 0 51
pair behind|# lượt|36 0 -3 -11
pair behind|# lồng|-28 0 0 0
pair behind|# nghìn|0 1 0 36
pair behind|# người|10 0 0 -6
pair behind|# nhiệm|-21 17 0 -18
pair behind|# nhà|26 1 0 15
pair behind|# nạn|-1 2 0 0
pair behind|# phòng|30 0 0 7
pair behind|# phường|14 0 0 -40
pair behind|# phần|21 0 0 -4
pair behind|# quy|0 0 0 -2
pair behind|# suất|-2 0 0 -2
pair behind|# sáng|10 -10 0 10
pair behind|# sạch|-28 0 12 8
pair behind|# sản|45 0 0 -2
pair behind|# thôn|-35 0 0 3
pair behind|# triệu|16 0 -8 0
pair behind|# trung|10 0 -6 1
pair behind|# trường|-8 17 10 0
pair behind|# trạm|0 27 0 0
pair behind|# trẻ|37 -3 -8 -14
pair behind|# trụ|0 -7 -8 0
pair behind|# tàu|5 0 0 0
pair behind|# tấn|52 0 0 0
pair behind|# tập|17 -11 -25 -1
pair behind|# tổ|24 0 0 0
pair behind|# tỷ|-28 0 -1 1
pair behind|# việc|-2 -46 0 -25
pair behind|# vụ|-17 11 0 0
pair behind|# xã|-48 0 0 15
pair behind|# điểm|0 0 0 -51
pair behind|# đơn|-23 -17 -5 8
pair behind|# đảng|-24 0 0 2
pair behind|# đối|31 0 0 0
pair behind|# đợt|9 0 0 12
pair behind|# ấp|-46 13 -26 -51
pair behind|( #|0 -5 14 -67
pair behind|an ninh|4 0 1 39
pair behind|an sinh|53 0 0 -51
pair behind|an toàn|-1 -12 -1 27
pair behind|b )|1 0 0 18
pair behind|ba là|0 14 1 -3
pair behind|ba lần|0 7 0 0
pair behind|ba tháng|0 14 0 0
pair behind|ban bí|0 0 2 26
pair behind|ban cho|0 0 0 23
pair behind|ban chấp|0 0 -1 0
pair behind|ban chỉ|0 0 9 0
pair behind|ban cán|0 0 -44 -30
pair behind|ban dân|0 0 3 4
pair behind|ban giảm|0 0 19 0
pair behind|ban hành|32 0 -13 26
pair behind|ban kinh|-24 -18 -3 0
pair behind|ban qlda|1 -16 -15 11
pair behind|ban quản|0 1 -12 9
pair behind|ban thanh|-4 12 0 14
pair behind|ban thường|-5 0 -3 1
pair behind|ban tuyên|0 0 36 -23
pair behind|ban tvtu|-1 0 0 0
pair behind|ban tổ|0 0 -14 -37
pair behind|ban và|0 0 -23 0
pair behind|ban xây|0 0 28 3
pair behind|ban đã|-11 12 0 29
pair behind|bao phủ|25 0 0 -1
pair behind|bhxh tự|1 0 0 -20
pair behind|bhyt #|0 0 0 -10
pair behind|bhyt phủ|-14 0 0 0
pair behind|bia tăng|0 0 0 4
pair behind|biên chế|0 0 -20 0
pair behind|biên giới|-2 -8 0 0
pair behind|biên phòng|21 0 0 -10
pair behind|biểu dương|11 -9 30 -3
pair behind|biện pháp|0 -6 0 0
pair behind|buộc tiêu|0 0 0 19
pair behind|bà con|-47 2 0 18
pair behind|bà nguyễn|0 0 0 21
pair behind|bài thu|0 0 0 29
pair behind|bàn giao|1 0 -1 -1
pair behind|bàn giải|0 0 -1 0
pair behind|bàn kết|0 0 -8 0
pair behind|bàn việc|0 0 -7 -3
pair behind|bác sĩ|0 -2 18 11
pair behind|bám nghị|8 0 -7 0
pair behind|bám sát|-11 -5 -11 23
pair behind|bán lẻ|-1 0 0 1
pair behind|bán được|-7 0 9 -13
pair behind|báo cáo|0 0 0 -1
pair behind|bãi bồi|11 -4 0 3
pair behind|bãi rác|15 0 0 0
pair behind|bãi triều|0 0 0 28
pair behind|bãi xe|0 39 0 10
pair behind|bão số|-24 4 0 -49
pair behind|bê tông|15 0 0 -40
pair behind|bên cạnh|21 -19 0 1
pair behind|bình quân|-21 -19 0 -7
pair behind|bình xét|10 -10 0 34
pair behind|bù lại|-22 29 0 47
pair behind|bưu điện|-3 0 20 0
pair behind|bước đầu|1 0 0 25
pair behind|bảng giá|-2 0 0 0
pair behind|bảo hiểm|-5 -9 -7 14
pair behind|bảo ninh|18 0 -7 -34
pair behind|bảo đảm|0 0 36 4
pair behind|bầu #|0 0 0 16
pair behind|bầu cử|24 0 -6 3
pair behind|bắt #|-1 2 0 7
pair behind|bắt đầu|0 0 1 23
pair behind|bằng cùng|-22 0 0 0
pair behind|bệnh viện|-30 -1 0 0
pair behind|bệnh án|40 -7 0 0
pair behind|bị dân|0 7 -6 7
pair behind|bố trí|0 0 32 5
pair behind|bốn là|0 1 16 12
pair behind|bồi dưỡng|17 -21 7 -13
pair behind|bồi thường|0 -15 2 -53
pair behind|bổ sung|0 0 -27 -20
pair behind|bộ công|0 0 7 0
pair behind|bộ máy|-2 -3 0 -9
pair behind|bộ phận|-58 -16 8 0
pair behind|bộ đội|-32 0 -1 0
pair behind|bội chi|0 0 0 42
pair behind|bờ bao|-4 0 0 0
pair behind|bờ kè|2 9 -8 1
pair behind|bờ sông|-21 24 0 15
pair behind|bục bệ|0 0 0 15
pair behind|bữa có|0 1 0 -26
pair behind|c )|-9 12 0 4
pair behind|cam kết|0 0 -3 8
pair behind|camera an|-1 2 0 0
pair behind|cao gấp|-20 32 0 -32
pair behind|cao hơn|32 8 0 -69
pair behind|cao nhất|-15 15 0 0
pair behind|cao su|0 0 12 -23
pair behind|cao tốc|14 -3 0 -14
pair behind|che phủ|-57 -1 49 -3
pair behind|chi #|46 -2 -13 27
pair behind|chi bộ|2 0 0 1
pair behind|chi cục|0 0 0 -15
pair behind|chi hội|-9 0 -22 11
pair behind|chi ngân|2 0 -30 0
pair behind|chi thường|-37 0 -14 -16
pair behind|chi trả|0 10 1 0
pair behind|chiếm #|37 -10 0 -20
pair behind|cho thuê|0 0 0 -57
pair behind|cho ý|0 0 -22 -5
pair behind|chuyên cần|19 0 0 25
pair behind|chuyển #|31 0 0 14
pair behind|chuyển cơ|0 0 0 19
pair behind|chuyển đổi|-43 9 1 0
pair behind|chuyện iuu|0 -4 0 0
pair behind|chuyện xả|0 0 20 0
pair behind|chuẩn bị|0 0 27 -8
pair behind|chánh văn|-16 -2 7 -1
pair behind|chè búp|0 20 0 14
pair behind|chè kinh|4 0 0 10
pair behind|chép lại|0 21 0 0
pair behind|chính quyền|-10 18 -8 0
pair behind|chính sách|16 -1 -4 32
pair behind|chôm chôm|1 1 0 -42
pair behind|chú trọng|0 0 4 14
pair behind|chú trọn|-21 0 0 0
pair behind|chăm lo|4 0 39 0
pair behind|chăm sóc|0 10 0 12
pair behind|chăn nuôi|1 0 0 6
pair behind|chưa giao|0 -11 0 0
pair behind|chưa nhận|0 0 1 0
pair behind|chưa tương|-14 24 0 0
pair behind|chương trình|0 0 0 -4
pair behind|chạy từ|0 0 0 20
pair behind|chấm dứt|0 -6 10 -47
pair behind|chấn chỉnh|0 0 0 26
pair behind|chất lượng|7 -31 0 -8
pair behind|chậm nhất|0 0 0 1
pair behind|chế biến|-11 -32 0 0
pair behind|chế độ|0 2 0 11
pair behind|chết #|-18 -15 0 0
pair behind|chỉ số|-34 -23 0 0
pair behind|chỉ thị|3 0 -2 -14
pair behind|chỉ tiêu|-1 0 31 -28
pair behind|chỉ đạo|-31 0 0 0
pair behind|chỉnh lý|-23 0 0 0
pair behind|chỉnh trang|19 0 1 20
pair behind|chị em|-11 0 23 -15
pair behind|chịu trách|0 0 0 30
pair behind|chống dịch|0 0 1 -44
pair behind|chống dột|11 0 0 0
pair behind|chống lụt|0 0 23 0
pair behind|chống thiên|18 0 0 0
pair behind|chống thất|0 0 59 1
pair behind|chống tảo|0 0 7 0
pair behind|chốt danh|0 0 43 -1
pair behind|chốt phương|0 -4 25 0
pair behind|chợ hoa|11 -9 0 27
pair behind|chợ nông|-7 60 0 -14
pair behind|chợ trung|10 -22 0 -45
pair behind|chủ quan|0 0 0 36
pair behind|chủ rừng|-3 11 0 0
pair behind|chủ trì|0 0 0 22
pair behind|chủ tịch|0 0 -3 0
pair behind|chủ tọa|-18 -27 -20 -19
pair behind|chủ yếu|-32 0 0 17
pair behind|chủ đầu|0 21 0 53
pair behind|chủ động|0 0 21 14
pair behind|chức sắc|-5 0 9 13
pair behind|chứng thực|13 0 0 0
pair behind|chữ ký|0 0 0 12
pair behind|chữa bệnh|18 0 0 -1
pair behind|cn -|-19 -9 0 1
pair behind|con dấu|0 28 0 24
pair behind|covid -|-15 -13 0 0
pair behind|cuối năm|0 42 0 0
pair behind|cuối quý|0 0 26 0
pair behind|cuộc bầu|-4 -8 0 -16
pair behind|cuộc giám|0 15 0 -4
pair behind|cà phê|23 -1 0 -21
pair behind|cá biệt|-17 31 0 0
pair behind|cá lồng|34 -42 0 -1
pair behind|cá ngừ|26 -17 0 8
pair behind|cá nhân|0 0 0 -8
pair behind|cá tra|32 4 0 -14
pair behind|các ban|0 0 23 0
pair behind|các chi|0 0 -8 49
pair behind|các chỉ|-13 0 0 0
pair behind|các chủ|0 18 2 6
pair behind|các cấp|-39 0 12 -35
pair behind|các huyện|0 0 -22 23
pair behind|các khu|-6 0 7 -1
pair behind|các ngành|0 0 0 14
pair behind|các nhiệm|-13 -18 0 -7
pair behind|các phòng|-24 0 -11 0
pair behind|các phường|-43 4 20 -51
pair behind|các thôn|0 0 -31 -28
pair behind|các trường|0 0 21 -1
pair behind|các tổ|0 0 0 50
pair behind|các xã|0 0 14 0
pair behind|các điểm|20 -5 0 -36
pair behind|các đơn|0 0 -50 0
pair behind|các đại|0 -12 0 0
pair behind|các đồng|0 0 -48 -21
pair behind|cán bộ|2 0 0 0
pair behind|cánh đồng|6 2 0 -1
pair behind|cát theo|0 0 1 0
pair behind|cân đối|0 0 3 -1
pair behind|cây giống|0 14 0 0
pair behind|còn #|33 -1 0 9
pair behind|còn lại|0 3 0 34
pair behind|còn để|-1 1 0 0
pair behind|có #|0 0 0 1
pair behind|có chủ|0 9 0 0
pair behind|có cuộc|-7 12 0 -56
pair behind|có dự|-2 22 -1 7
pair behind|có hộ|-10 13 0 6
pair behind|có khán|0 0 1 17
pair behind|có kết|23 -1 0 36
pair behind|có lúc|0 31 0 0
pair behind|có lớp|0 10 0 0
pair behind|có người|-1 22 0 0
pair behind|có nơi|0 26 0 0
pair behind|có phương|0 0 56 4
pair behind|có thêm|34 0 0 -4
pair behind|có thời|0 4 0 0
pair behind|có tờ|0 -7 13 0
pair behind|có văn|0 8 1 -30
pair behind|có vụ|0 15 -14 24
pair behind|có xã|0 9 0 -1
pair behind|có điều|0 -11 0 4
pair behind|có đơn|0 10 -8 0
pair behind|có đồng|-39 -51 0 12
pair behind|công an|0 0 14 -20
pair behind|công bố|0 0 1 -11
pair behind|công chức|0 0 28 54
pair behind|công khai|0 0 28 0
pair behind|công nghiệp|-36 0 0 18
pair behind|công nghệ|26 17 -5 0
pair behind|công nhân|0 -18 5 0
pair behind|công nhận|45 0 0 0
pair behind|công suất|0 0 -1 0
pair behind|công trình|0 -1 6 16
pair behind|công tác|0 -1 0 9
pair behind|công việc|-13 0 -1 0
pair behind|cùng #|-2 0 0 0
pair behind|cùng ban|0 0 12 0
pair behind|cùng các|0 0 1 5
pair behind|cùng công|0 0 -1 0
pair behind|cùng cục|0 0 28 0
pair behind|cùng dự|0 0 -39 0
pair behind|cùng với|30 0 -38 -22
pair behind|căn cước|0 0 0 3
pair behind|căn cứ|0 0 18 0
pair behind|căn nguyên|-29 52 0 24
pair behind|cơ cấu|-3 0 0 10
pair behind|cơ khí|0 0 0 12
pair behind|cơ quan|-32 1 -1 -22
pair behind|cơ sở|5 0 -4 0
pair behind|cưỡng chế|0 14 0 8
pair behind|cả huyện|-24 47 0 -27
pair behind|cả năm|-20 28 0 5
pair behind|cải cách|0 0 -1 0
pair behind|cải tạo|22 0 0 40
pair behind|cảnh cáo|3 0 0 19
pair behind|cấp #|-10 -13 0 -29
pair behind|cấp cứu|6 -27 0 0
pair behind|cấp giấy|-9 2 0 4
pair behind|cấp lần|-21 0 0 0
pair behind|cấp mới|-29 0 0 -23
pair behind|cấp nước|50 -5 0 16
pair behind|cấp phép|-7 6 19 44
pair behind|cấp thuốc|10 0 0 0
pair behind|cấp ủy|-34 0 0 27
pair behind|cất #|-4 11 0 -1
pair behind|cất mới|23 0 13 -12
pair behind|cấy xong|4 0 0 -61
pair behind|cần làm|-4 0 0 0
pair behind|cắm biển|0 0 0 27
pair behind|cắt giảm|12 -19 47 -6
pair behind|cỏ mọc|0 0 0 -3
pair behind|cổ động|7 0 0 -27
pair behind|cổng thông|-3 0 0 -1
pair behind|cụ thể|12 0 20 2
pair behind|cục thuế|-1 -27 6 0
pair behind|cụm công|-26 -16 0 1
pair behind|củng cố|0 0 9 -1
pair behind|cứng hóa|21 0 0 -39
pair behind|cứu đói|-25 -29 35 -14
pair behind|cử #|0 0 31 -20
pair behind|cử người|0 0 6 -57
pair behind|cử quân|0 0 0 33
pair behind|cử tri|0 33 0 20
pair behind|d )|0 1 0 1
pair behind|danh sách|1 -2 0 -13
pair behind|di cư|0 49 0 0
pair behind|di dời|0 0 52 -25
pair behind|diêm dân|-37 4 0 -22
pair behind|diễn tập|20 0 11 14
pair behind|diện tích|3 -1 0 1
pair behind|do chuyển|-10 13 0 -11
pair behind|do chủ|-1 -6 0 29
pair behind|do các|0 0 -10 34
pair behind|doanh nghiệp|-10 -4 0 -5
pair behind|doanh số|28 0 0 0
pair behind|doanh thu|7 -18 0 13
pair behind|du khách|18 -14 0 35
pair behind|du lịch|-8 19 0 0
pair behind|duy trì|37 0 33 -30
pair behind|dài #|0 0 0 -1
pair behind|dân chủ|0 0 0 -9
pair behind|dân cẩm|-9 13 0 9
pair behind|dân quân|43 -31 -7 -16
pair behind|dân số|-36 -15 0 -21
pair behind|dù vậy|13 8 0 -35
pair behind|dư luận|0 0 0 27
pair behind|dạy nghề|-15 15 0 -47
pair behind|dẫn đầu|5 0 0 -7
pair behind|dẫu bão|-10 0 0 0
pair behind|dẫu thế|5 -1 0 4
pair behind|dẫu vậy|0 0 0 12
pair behind|dập dịch|0 0 1 -49
pair behind|dịch bệnh|-5 29 0 -56
pair behind|dịch covid|0 0 0 -22
pair behind|dịch tả|4 -6 0 19
pair behind|dịch vụ|0 0 -1 0
pair behind|dọn sạch|0 0 -12 0
pair behind|dồn điền|19 0 23 -1
pair behind|dứt điểm|0 0 4 -9
pair behind|dữ liệu|-35 0 -9 0
pair behind|dự báo|0 0 11 0
pair behind|dự có|0 0 -18 -12
pair behind|dự họp|0 0 -19 -5
pair behind|dự thảo|0 0 10 -39
pair behind|dự án|1 -3 4 -1
pair behind|dựng #|21 0 0 29
pair behind|ea kuêh|0 7 0 0
pair behind|ea tóh|0 0 0 11
pair behind|g )|0 0 3 0
pair behind|gdp bình|-27 0 -32 0
pair behind|gdp của|24 0 0 -5
pair behind|gdp tăng|-20 0 0 -18
pair behind|ghi nhận|-14 0 0 0
pair behind|ghi sổ|0 17 -11 0
pair behind|gia cầm|20 1 0 -23
pair behind|gia cố|0 0 5 0
pair behind|gia đình|-9 -13 -18 10
pair behind|giao #|1 1 0 20
pair behind|giao công|0 0 -18 0
pair behind|giao khoán|-12 13 0 -15
pair behind|giao nhiệm|0 0 -8 -5
pair behind|giao phòng|0 0 -28 0
pair behind|giao quân|-26 -1 0 19
pair behind|giao thông|-18 0 0 0
pair behind|giao việc|26 0 -24 26
pair behind|giao văn|0 0 -63 0
pair behind|giao đất|-44 -37 0 -35
pair behind|gieo cấy|-42 -2 10 0
pair behind|gieo trồng|-10 0 0 -7
pair behind|già làng|16 -13 9 -12
pair behind|giá bán|0 0 0 -9
pair behind|giá cao|-1 8 0 0
pair behind|giá cát|0 28 -18 0
pair behind|giá cả|3 -11 0 0
pair behind|giá dầu|-35 -17 -17 -11
pair behind|giá nguyên|0 -2 0 -1
pair behind|giá nếp|0 0 0 37
pair behind|giá trị|1 0 0 0
pair behind|giá tôm|-1 2 0 -37
pair behind|giá vật|0 -17 -2 0
pair behind|giá đất|-13 10 0 3
pair behind|giám sát|-1 0 1 -9
pair behind|giám định|0 -5 21 -7
pair behind|giám đốc|-5 0 -13 1
pair behind|giáo dục|15 0 0 0
pair behind|giáo viên|0 6 0 -2
pair behind|giúp diêm|0 0 10 -17
pair behind|giải ngân|-13 -1 1 -29
pair behind|giải pháp|0 0 3 62
pair behind|giải phóng|1 0 0 1
pair behind|giải quyết|0 0 0 15
pair behind|giải tỏa|-5 1 0 15
pair behind|giảm #|-14 1 0 -59
pair behind|giảm lỗ|15 -14 0 22
pair behind|giảm nghèo|0 15 0 11
pair behind|giảm nhắc|0 0 19 0
pair behind|giảm so|0 0 0 35
pair behind|giấy chứng|-4 0 -9 0
pair behind|giấy tờ|0 7 0 10
pair behind|giống cung|13 0 0 -16
pair behind|giới thiệu|14 0 0 -4
pair behind|giữ an|-8 0 37 -22
pair behind|giữ gìn|0 0 47 -30
pair behind|giữ rừng|23 0 6 -4
pair behind|giữ vững|0 0 6 2
pair behind|giữ đà|-1 0 -2 0
pair behind|giữ được|21 -1 -1 -11
pair behind|grdp #|-1 0 0 24
pair behind|gtsx cn|0 -8 0 0
pair behind|gây lại|0 0 0 17
pair behind|góp #|0 0 0 -1
pair behind|góp của|9 0 0 0
pair behind|góp tiền|10 0 -6 -40
pair behind|góp ý|0 0 0 -20
pair behind|gắn trách|0 0 14 0
pair behind|gỗ mdf|-5 17 0 0
pair behind|gỡ khó|0 0 8 -3
pair behind|gỡ vướng|0 0 44 -71
pair behind|gửi báo|0 0 52 0
pair behind|gửi danh|0 0 1 -7
pair behind|gửi kết|0 -1 20 9
pair behind|gửi sở|0 0 0 29
pair behind|gửi tài|0 0 0 11
pair behind|h )|-1 0 4 -3
pair behind|hai chỉ|28 -11 0 0
pair behind|hai là|0 4 11 25
pair behind|hai năm|0 0 0 15
pair behind|hai trường|-42 -1 0 -37
pair behind|hao mất|0 0 0 16
pair behind|hiến đất|0 2 -2 0
pair behind|hoàn chỉnh|0 0 5 -9
pair behind|hoàn thiện|19 0 -18 28
pair behind|hoàn thành|0 0 16 2
pair behind|hoàn tất|-20 0 0 0
pair behind|hoàng hà|0 0 -9 0
pair behind|hoạt động|-1 -29 0 0
pair behind|huy động|14 0 0 9
pair behind|huyện có|-75 -18 0 -39
pair behind|huyện cũng|36 0 0 0
pair behind|huyện dồn|0 0 -38 0
pair behind|huyện hà|0 0 -2 0
pair behind|huyện phấn|0 0 1 0
pair behind|huyện xây|44 0 -23 -15
pair behind|huyện đoàn|0 0 -10 0
pair behind|huyện đã|-13 -1 0 0
pair behind|huyện ủy|-21 0 -25 1
pair behind|hàng hóa|-2 21 0 -22
pair behind|hàng tuần|0 0 3 0
pair behind|hàng tồn|-24 -1 0 -41
pair behind|hình thành|0 0 0 -8
pair behind|hòa giải|0 10 -12 12
pair behind|hđnd các|13 0 -10 -1
pair behind|hđnd huyện|0 0 -16 0
pair behind|hđnd quận|0 0 -12 0
pair behind|hđnd tỉnh|0 0 -15 0
pair behind|hơn #|-49 6 0 -7
pair behind|hư hỏng|19 -1 0 -22
pair behind|hướng dẫn|0 0 37 0
pair behind|hạ tải|0 -11 19 0
pair behind|hạ tầng|-13 0 -20 0
pair behind|hạn #|0 0 6 34
pair behind|hạn chót|0 0 1 22
pair behind|hạn chế|0 -3 0 1
pair behind|hạn cuối|0 0 0 12
pair behind|hạn xong|0 0 -8 -1
pair behind|hạt kiểm|0 0 -2 1
pair behind|hải sản|-12 0 0 26
pair behind|hậu kiểm|28 0 0 0
pair behind|hết ngày|0 0 10 0
pair behind|hết tháng|0 2 0 -35
pair behind|hệ thống|1 -1 0 -31
pair behind|học bạ|31 0 0 -21
pair behind|học bổng|9 -9 0 13
pair behind|học sinh|23 9 0 -32
pair behind|học trực|-21 22 0 0
pair behind|học tập|-30 0 3 0
pair behind|họp dân|0 0 23 -26
pair behind|hồ sơ|-1 21 0 0
pair behind|hồ tiêu|0 0 0 15
pair behind|hỗ trợ|-30 3 0 -5
pair behind|hộ có|0 0 0 15
pair behind|hộ cận|41 0 2 -65
pair behind|hộ dùng|-31 0 -34 1
pair behind|hộ khó|47 0 -33 40
pair behind|hộ kinh|21 0 0 22
pair behind|hộ nghèo|-1 0 0 -2
pair behind|hộ đói|0 -9 40 -46
pair behind|hội cựu|0 0 0 -2
pair behind|hội lhpn|0 -1 14 -1
pair behind|hội nghị|0 0 50 73
pair behind|hội nông|0 17 18 -28
pair behind|hội phụ|0 0 -6 72
pair behind|hội quán|-22 0 0 17
pair behind|hội trường|0 -8 -20 -14
pair behind|hội viên|0 1 0 -42
pair behind|hội đồng|0 0 -6 0
pair behind|hợp tác|-6 0 0 0
pair behind|in #|16 0 0 -9
pair behind|khai giảng|29 0 33 -26
pair behind|khai mạc|0 0 27 0
pair behind|khai thác|0 0 0 -7
pair behind|khai trừ|22 0 -22 11
pair behind|khen thưởng|0 0 6 -51
pair behind|khiếu kiện|1 24 0 -30
pair behind|khiếu nại|0 0 -1 11
pair behind|khiển trách|15 0 0 0
pair behind|kho bạc|0 0 19 -9
pair behind|khoa học|0 0 2 0
pair behind|khoanh vùng|0 0 35 24
pair behind|khoanh ổ|0 0 0 1
pair behind|khoán bảo|1 0 0 0
pair behind|khu công|23 0 0 -20
pair behind|khu du|0 -2 0 19
pair behind|khu tái|-11 17 0 0
pair behind|khu vực|19 0 0 73
pair behind|khuyến công|-26 0 0 -19
pair behind|khuyến khích|0 0 11 0
pair behind|khách du|4 0 -9 10
pair behind|khách quốc|0 0 0 -6
pair behind|khách ra|0 0 0 16
pair behind|khách đến|31 0 0 0
pair behind|khám bệnh|0 24 0 0
pair behind|khám phá|1 6 0 -67
pair behind|khám sức|1 -1 0 47
pair behind|kháng nghị|8 0 -8 19
pair behind|khánh thành|13 0 -4 0
pair behind|khóa sổ|0 0 3 0
pair behind|khói đen|0 10 -8 0
pair behind|khôi phục|16 0 0 3
pair behind|không ai|0 0 0 31
pair behind|không bố|0 0 0 40
pair behind|không còn|6 0 -17 1
pair behind|không có|22 -1 0 33
pair behind|không ghi|11 0 0 0
pair behind|không kiểm|0 0 0 21
pair behind|không kể|26 0 0 0
pair behind|không mê|0 0 0 -21
pair behind|không né|0 0 5 -30
pair behind|không phát|-14 -1 0 -14
pair behind|không rõ|0 0 0 -1
pair behind|không sót|38 0 0 0
pair behind|không vận|0 0 4 0
pair behind|không xảy|12 0 -12 8
pair behind|không ít|0 5 0 8
pair behind|không đạt|-27 28 0 2
pair behind|không để|0 0 28 0
pair behind|không đổ|0 0 -4 0
pair behind|không đợi|0 0 -13 0
pair behind|khả năng|36 0 0 0
pair behind|khảo sát|-19 0 -2 -6
pair behind|khắc phục|0 0 -1 0
pair behind|khối lượng|2 -7 -1 -17
pair behind|khống chế|-15 0 0 0
pair behind|khởi công|-6 0 17 0
pair behind|kim ngạch|19 21 0 11
pair behind|kinh doanh|34 0 0 0
pair behind|kinh phí|7 0 0 -7
pair behind|kinh tế|-52 0 0 0
pair behind|kiên cố|-1 0 1 -10
pair behind|kiên quyết|0 0 8 6
pair behind|kiến nghị|24 0 32 -34
pair behind|kiềm chế|0 0 33 -21
pair behind|kiểm kê|0 0 70 -21
pair behind|kiểm soát|0 0 12 -50
pair behind|kiểm sát|-19 0 -2 0
pair behind|kiểm tra|0 0 0 1
pair behind|kiểm điểm|0 0 1 0
pair behind|kè tạm|0 0 18 -28
pair behind|kèm cặp|0 0 10 0
pair behind|kéo dài|0 0 0 10
pair behind|kéo giảm|-1 0 -2 -8
pair behind|kéo theo|-1 1 0 -1
pair behind|kéo điện|28 0 14 -23
pair behind|kê khai|-7 -12 0 -7
pair behind|kê khống|-9 9 0 0
pair behind|kênh nhánh|34 0 0 -5
pair behind|kích hoạt|11 0 0 -1
pair behind|ký cam|-14 0 12 -3
pair behind|ký kết|0 0 20 0
pair behind|kẻ vạch|0 0 1 0
pair behind|kế hoạch|-32 -1 0 -16
pair behind|kế toán|0 0 0 2
pair behind|kết luận|2 0 0 -15
pair behind|kết nạp|0 0 0 8
pair behind|kết nối|9 0 0 1
pair behind|kết quả|-2 0 -7 0
pair behind|kết thúc|-24 0 1 1
pair behind|kể cả|6 -17 0 0
pair behind|kịp khai|-7 0 9 0
pair behind|kịp thời|17 0 0 15
pair behind|kỷ luật|8 -14 0 6
pair behind|kỹ thuật|-20 0 0 0
pair behind|lao động|-24 -27 0 1
pair behind|liên kết|0 -2 0 -1
pair behind|liên đoàn|0 0 -16 0
pair behind|luân chuyển|10 -16 12 28
pair behind|làm #|3 0 0 -53
pair behind|làm lối|0 0 0 18
pair behind|làm lợi|0 0 0 -33
pair behind|làm rõ|0 0 0 32
pair behind|làm sạch|11 0 1 45
pair behind|làm tốt|0 0 8 15
pair behind|làm việc|0 0 0 1
pair behind|làng hoa|16 -8 0 -41
pair behind|làng nghề|10 0 0 0
pair behind|láng nhựa|20 0 0 39
pair behind|lâm nghiệp|-1 0 0 -2
pair behind|lãng phí|6 0 -16 11
pair behind|lãnh đạo|0 0 -1 -16
pair behind|lúa #|-1 0 0 43
pair behind|lúa -|0 0 0 11
pair behind|lúa cả|23 0 0 45
pair behind|lúa hè|-1 0 0 -28
pair behind|lúa mùa|25 0 0 5
pair behind|lúa xuân|1 0 0 -20
pair behind|lúa đông|37 0 0 -5
pair behind|lý do|0 26 0 -3
pair behind|lĩnh vực|23 0 0 0
pair behind|lũy kế|-53 -2 0 0
pair behind|lưu trú|19 9 0 -8
pair behind|lưu vpđu|-12 0 -33 -19
pair behind|lưu ý|0 0 0 -39
pair behind|lương thực|-9 0 0 -11
pair behind|lượng khách|0 0 0 7
pair behind|lạc #|9 0 0 -25
pair behind|lạm phát|0 -26 0 2
pair behind|lấn chiếm|19 14 0 11
pair behind|lấy ý|0 0 34 -27
pair behind|lập #|16 -11 0 16
pair behind|lập biên|0 0 0 -14
pair behind|lập bản|0 0 1 13
pair behind|lập bộ|-8 11 0 0
pair behind|lập danh|0 0 -40 34
pair behind|lập lại|0 0 9 39
pair behind|lập mới|12 0 0 0
pair behind|lập quy|0 0 32 0
pair behind|lập tổ|0 -1 49 -4
pair behind|lắc tài|0 0 0 -24
pair behind|lắp #|36 0 0 -17
pair behind|lắp biển|0 0 21 0
pair behind|lắp camera|0 0 -26 0
pair behind|lễ hội|2 0 0 1
pair behind|lệ phí|12 -1 0 -19
pair behind|lộc tiến|0 8 -8 10
pair behind|lớp #|-2 26 14 0
pair behind|lợp lại|-49 0 0 -37
pair behind|lục ngạn|-16 15 0 0
pair behind|lừa đảo|-1 -13 0 0
pair behind|lực lượng|18 1 -2 -6
pair behind|ma túy|-5 -7 -3 -1
pair behind|may mặc|-1 -38 -21 -10
pair behind|mttq sau|14 0 0 36
pair behind|mttq và|1 0 12 -6
pair behind|mua bán|0 0 0 38
pair behind|mua sắm|23 -31 0 0
pair behind|muộn nhất|0 0 0 26
pair behind|máy móc|-12 19 0 0
pair behind|máy siêu|18 -8 0 0
pair behind|mía chỉ|0 0 0 35
pair behind|mía đường|5 0 0 0
pair behind|mô hình|29 0 0 14
pair behind|môi trường|1 0 -1 1
pair behind|mạnh tay|0 0 10 0
pair behind|mất #|-13 29 0 -40
pair behind|mặc dù|0 10 0 -29
pair behind|mặt bằng|1 1 18 1
pair behind|mặt trận|1 0 -1 2
pair behind|mốc giới|20 0 0 3
pair behind|mỗi chi|0 0 -32 1
pair behind|mỗi căn|0 0 0 17
pair behind|mỗi hồ|0 -8 19 -11
pair behind|mỗi quý|0 0 1 16
pair behind|mỗi tháng|0 0 10 20
pair behind|mỗi tuần|0 0 21 -8
pair behind|một bộ|0 5 0 -22
pair behind|một là|-39 -44 0 0
pair behind|một năm|-5 1 0 0
pair behind|một phần|0 -25 0 -21
pair behind|một tấm|-9 15 0 -9
pair behind|một vài|42 -1 -2 0
pair behind|mới #|0 13 0 0
pair behind|mời gọi|-9 0 18 -7
pair behind|mở #|1 0 -2 -53
pair behind|mở các|0 0 0 2
pair behind|mở lại|0 0 22 33
pair behind|mở lớp|0 0 6 1
pair behind|mở rộng|0 0 37 -1
pair behind|mở sổ|16 0 0 0
pair behind|mở thêm|-1 0 -11 -18
pair behind|mở đợt|0 0 31 52
pair behind|mục tiêu|-1 -14 19 -1
pair behind|mức thiếu|0 -8 -6 0
pair behind|mức tăng|-30 3 0 -43
pair behind|mức độ|-23 -10 0 2
pair behind|nay #|0 0 0 -3
pair behind|ngay trong|-46 0 -14 -30
pair behind|nghe các|0 0 -1 0
pair behind|nghiên cứu|0 0 0 6
pair behind|nghiệm thu|-12 14 25 -7
pair behind|nghĩa vụ|0 0 0 19
pair behind|nghề dệt|24 0 0 -46
pair behind|nghị định|19 -9 0 3
pair behind|ngoài ra|-18 -22 32 0
pair behind|nguyên nhân|0 0 0 8
pair behind|ngành công|-4 0 -9 -2
pair behind|ngành giáo|-19 0 30 0
pair behind|ngành hoàn|0 0 0 -8
pair behind|ngành kiểm|0 0 0 5
pair behind|ngành phải|0 0 -47 0
pair behind|ngành thuế|-14 0 0 0
pair behind|ngành và|0 0 -2 -1
pair behind|ngành xin|-7 0 14 0
pair behind|ngành điện|0 0 -48 0
pair behind|ngày hội|24 0 0 -7
pair behind|ngân hàng|0 0 0 11
pair behind|ngân sách|0 0 -1 1
pair behind|ngân sơn|0 0 0 7
pair behind|ngô #|-8 -3 0 -5
pair behind|ngõ #|4 0 4 22
pair behind|ngư dân|13 -23 -1 0
pair behind|người buôn|5 -4 0 8
pair behind|người bị|0 0 0 29
pair behind|người có|4 0 0 -1
pair behind|người dân|0 28 0 5
pair behind|người già|-1 32 0 26
pair behind|người khuyết|14 0 0 -1
pair behind|người nghe|0 0 0 22
pair behind|người nuôi|5 0 0 -2
pair behind|người trồng|-3 -22 0 11
pair behind|người từ|-17 0 0 0
pair behind|người đứng|-1 -5 -43 -34
pair behind|ngược lại|20 2 0 -35
pair behind|ngắt kết|0 0 0 21
pair behind|nhiều chi|13 -66 0 0
pair behind|nhiều công|-10 32 0 47
pair behind|nhiều cơ|0 37 0 0
pair behind|nhiều hơn|-26 31 0 9
pair behind|nhiều hộ|0 0 0 17
pair behind|nhiều nơi|0 0 0 23
pair behind|nhiều xã|0 -12 0 0
pair behind|nhiệm kỳ|0 0 0 13
pair behind|nhiệm vụ|0 0 19 13
pair behind|nhà máy|-10 27 0 -13
pair behind|nhà thầu|-22 0 -9 -13
pair behind|nhà trọ|0 11 0 0
pair behind|nhà văn|-3 -22 0 31
pair behind|nhà vườn|-1 0 0 3
pair behind|nhà ở|25 -2 0 29
pair behind|nhân chứng|0 8 0 0
pair behind|nhân dân|3 0 -22 -1
pair behind|nhân lực|-21 6 0 10
pair behind|nhân rộng|0 0 80 0
pair behind|nhân sự|-16 0 -8 -8
pair behind|nhìn chung|-3 0 0 0
pair behind|nhưng #|18 22 0 35
pair behind|nhưng bóc|67 0 0 0
pair behind|nhưng bỏ|0 17 0 0
pair behind|nhưng chi|75 -16 0 -18
pair behind|nhưng chất|1 -30 0 0
pair behind|nhưng diện|24 0 0 2
pair behind|nhưng khoảng|-37 -39 0 0
pair behind|nhưng không|31 2 -1 -33
pair behind|nhưng kết|0 11 0 0
pair behind|nhưng nhờ|-8 -13 -2 0
pair behind|nhưng năng|13 -8 0 -31
pair behind|nhưng phần|1 -14 0 -6
pair behind|nhưng số|37 -10 0 -13
pair behind|nhường chỗ|0 0 0 8
pair behind|nhất trí|0 0 -27 -6
pair behind|nhầm lẫn|12 -5 0 0
pair behind|nhận thức|-31 0 0 0
pair behind|nhập khẩu|-50 -10 0 -29
pair behind|nhật ký|0 0 0 -17
pair behind|nhắc nhở|26 0 0 28
pair behind|nhờ vậy|56 0 0 -1
pair behind|những việc|15 0 0 13
pair behind|niêm yết|23 0 0 -28
pair behind|nq #|10 0 0 21
pair behind|nuôi cá|40 3 0 -50
pair behind|nuôi hàu|0 19 0 0
pair behind|nuôi trồng|-71 8 0 41
pair behind|nuôi tôm|20 0 0 21
pair behind|nâng cao|0 0 21 -30
pair behind|nâng chất|-12 0 1 20
pair behind|nâng cấp|0 -3 18 11
pair behind|nâng tổng|16 0 0 0
pair behind|nâng tỷ|0 0 0 -7
pair behind|nói vậy|23 0 0 4
pair behind|nông ,|-13 -21 0 0
pair behind|nông -|-46 -1 0 24
pair behind|nông dân|0 0 0 -33
pair behind|nông lâm|6 0 0 11
pair behind|nông nghiệp|-21 -1 0 -49
pair behind|nông thôn|25 0 0 32
pair behind|năm #|0 0 -1 -31
pair behind|năm học|46 0 0 -4
pair behind|năm nay|-52 -27 0 -23
pair behind|năm qua|-48 -24 -11 -2
pair behind|năng lực|0 0 0 4
pair behind|năng suất|0 0 0 1
pair behind|nơi làm|0 10 0 0
pair behind|nơi nào|0 0 7 0
pair behind|nơi nặng|0 1 0 0
pair behind|nơi rảnh|0 16 0 13
pair behind|nơi thì|0 0 0 6
pair behind|nơi ôm|0 22 0 0
pair behind|nước ngọt|0 0 0 -12
pair behind|nước rỉ|0 7 -5 0
pair behind|nước sinh|0 6 0 0
pair behind|nước sạch|28 -10 -7 29
pair behind|nước thải|-8 37 0 -1
pair behind|nạo vét|-1 0 6 -27
pair behind|nậm ông|11 0 0 0
pair behind|nắm chắc|0 0 -16 0
pair behind|nằm chủ|0 0 0 16
pair behind|nề nếp|0 0 0 23
pair behind|nể nang|0 0 0 16
pair behind|nổi bật|13 0 0 30
pair behind|nổi lên|0 -4 0 0
pair behind|nội dung|-12 -35 -14 -19
pair behind|nộp đảng|0 10 0 9
pair behind|nợ cũ|0 18 0 0
pair behind|nợ dưới|-34 0 -23 0
pair behind|nợ quá|24 -16 0 22
pair behind|nợ thuế|-39 16 0 -11
pair behind|nợ xây|48 -3 -14 0
pair behind|nợ xấu|0 0 0 21
pair behind|nợ đọng|0 0 0 15
pair behind|nửa năm|-3 0 0 0
pair behind|pbt thường|0 -4 -18 0
pair behind|phiên họp|0 0 12 23
pair behind|phong trào|8 -46 34 7
pair behind|phun hóa|-1 2 10 12
pair behind|phá rừng|-36 -17 0 2
pair behind|phát #|2 0 0 0
pair behind|phát hiện|-1 0 0 0
pair behind|phát hành|9 0 30 -1
pair behind|phát sóng|0 0 0 14
pair behind|phát triển|0 -34 1 -6
pair behind|phân bón|0 0 0 -6
pair behind|phân công|48 0 19 35
pair behind|phân loại|0 0 -38 5
pair behind|phân urê|0 9 0 -2
pair behind|phê duyệt|0 0 -1 31
pair behind|phí bảo|20 -2 0 0
pair behind|phòng bệnh|-19 0 4 0
pair behind|phòng chống|3 0 -14 11
pair behind|phòng giáo|0 0 -1 -3
pair behind|phòng kinh|0 0 0 -5
pair behind|phòng nội|-5 0 9 0
pair behind|phòng quản|0 0 -35 -14
pair behind|phòng tn|0 0 38 -23
pair behind|phòng tài|0 0 -31 0
pair behind|phòng văn|0 0 0 34
pair behind|phó bí|0 0 -20 0
pair behind|phó chủ|-19 0 0 0
pair behind|phó trưởng|0 0 -11 -10
pair behind|phương hướng|0 0 0 2
pair behind|phương án|-32 -3 -21 -21
pair behind|phước thể|-8 12 0 0
pair behind|phường an|0 2 0 0
pair behind|phường nào|0 0 8 0
pair behind|phường ra|0 0 -46 -13
pair behind|phường xong|9 0 0 12
pair behind|phạm pháp|-5 0 0 -3
pair behind|phạt #|36 0 0 3
pair behind|phản biện|1 -4 0 50
pair behind|phấn đấu|0 0 9 35
pair behind|phần còn|0 8 -1 45
pair behind|phần lớn|-6 1 0 -31
pair behind|phần mềm|-14 0 0 18
pair behind|phần nhiều|-1 13 0 -22
pair behind|phần đông|0 1 0 21
pair behind|phối hợp|0 0 -1 0
pair behind|phổ cập|-9 0 -1 0
pair behind|phụ cấp|-45 1 0 0
pair behind|phụ huynh|12 0 -4 0
pair behind|phụ nữ|0 0 0 1
pair behind|phục hồi|0 0 -12 0
pair behind|phục vụ|7 0 0 11
pair behind|phủ xanh|30 -9 0 -11
pair behind|qua #|-43 0 0 0
pair behind|qua kiểm|-18 -6 0 -14
pair behind|qua mức|13 -11 0 0
pair behind|qua tháng|15 -13 0 0
pair behind|qua thăm|15 0 0 24
pair behind|quan trắc|-52 0 0 0
pair behind|quan tâm|0 0 -19 33
pair behind|quy chế|-22 -48 0 -25
pair behind|quy hoạch|0 6 0 -12
pair behind|quy định|26 -23 -23 0
pair behind|quyết toán|-28 32 1 -14
pair behind|quyết định|-16 0 -15 -1
pair behind|quá hạn|-40 62 0 5
pair behind|quá nửa|-7 30 -1 1
pair behind|quán triệt|27 0 0 0
pair behind|quân số|-1 0 0 0
pair behind|quân sự|0 0 -1 0
pair behind|quét #|27 0 -9 -17
pair behind|quý ii|0 0 -15 5
pair behind|quý i|-1 9 1 0
pair behind|quản chặt|0 0 25 -20
pair behind|quản lý|2 0 0 13
pair behind|quảng cáo|0 0 1 41
pair behind|quận nâng|-12 0 -22 -14
pair behind|quận ủy|0 0 -11 13
pair behind|quốc phòng|0 0 0 15
pair behind|quỹ "|-2 0 0 0
pair behind|quỹ qpan|0 0 10 0
pair behind|ra #|18 0 0 -5
pair behind|ra quân|0 -14 0 56
pair behind|rau ,|2 0 0 10
pair behind|rau an|-32 20 0 12
pair behind|rau màu|0 -1 -7 11
pair behind|riêng #|25 -10 0 0
pair behind|riêng các|0 0 -16 31
pair behind|riêng thu|18 0 0 -9
pair behind|riêng thuế|23 -8 0 2
pair behind|riêng tiền|12 -3 0 0
pair behind|riêng tín|7 0 0 4
pair behind|riêng án|-14 0 -11 0
pair behind|riêng đàn|1 0 0 0
pair behind|rà lại|0 0 66 -7
pair behind|rác sinh|-7 20 -1 0
pair behind|rác thải|0 31 0 1
pair behind|rét đậm|32 -16 0 0
pair behind|rõ người|0 0 -2 0
pair behind|rút phép|17 -4 0 -5
pair behind|rừng phòng|0 -4 0 0
pair behind|rừng tràm|14 0 0 -12
pair behind|sa đéc|0 0 -26 0
pair behind|sau đợt|0 18 0 0
pair behind|sinh con|8 21 0 -23
pair behind|sinh hoạt|7 -15 -1 3
pair behind|siết chặt|-1 0 0 0
pair behind|siết quản|0 0 3 26
pair behind|so cùng|47 -17 0 36
pair behind|so với|26 0 -7 -5
pair behind|song #|42 -30 0 22
pair behind|song chưa|0 0 0 6
pair behind|song cuộc|0 6 0 32
pair behind|song có|8 -1 0 0
pair behind|song công|10 -1 0 0
pair behind|song giá|-22 -21 0 -1
pair behind|song giải|-1 25 0 -32
pair behind|song homestay|0 0 0 62
pair behind|song huyện|-32 -3 0 0
pair behind|song khá|14 -11 0 0
pair behind|song kém|29 17 0 0
pair behind|song một|20 -11 0 0
pair behind|song người|0 0 0 18
pair behind|song ngữ|9 0 0 12
pair behind|song phương|0 0 17 0
pair behind|song vẫn|30 -19 0 0
pair behind|song vị|32 -2 0 0
pair behind|song ít|-28 54 0 0
pair behind|sàng lọc|9 0 12 0
pair behind|sáp nhập|5 0 0 10
pair behind|sáu chỉ|26 0 0 -55
pair behind|sáu tháng|0 0 2 0
pair behind|sâu bệnh|0 -1 0 0
pair behind|sĩ số|17 0 0 0
pair behind|sương muối|0 -10 0 -10
pair behind|sạt lở|-18 -5 0 -1
pair behind|sản lượng|1 -1 0 9
pair behind|sản phẩm|0 7 -7 0
pair behind|sản xuất|16 0 0 -1
pair behind|sầu riêng|27 0 5 -53
pair behind|sắp xếp|1 0 32 6
pair behind|sẵn sàng|0 0 9 27
pair behind|số còn|5 -1 0 -5
pair behind|số cơ|0 0 0 18
pair behind|số doanh|0 10 -9 27
pair behind|số hóa|0 -3 57 27
pair behind|số hộ|9 11 0 56
pair behind|số liệu|0 0 0 -1
pair behind|số người|-16 0 0 8
pair behind|số nợ|9 -22 0 13
pair behind|số thu|14 0 0 -33
pair behind|số tiền|6 -5 0 0
pair behind|số vốn|-34 0 0 -5
pair behind|số vụ|-2 3 0 18
pair behind|số đảng|12 0 0 -5
pair behind|số đề|-1 19 7 24
pair behind|sốt rét|0 22 0 0
pair behind|sốt xuất|0 -34 0 0
pair behind|sớm đưa|0 0 4 0
pair behind|sở công|-1 0 0 0
pair behind|sở giáo|-8 0 10 1
pair behind|sở kế|-12 -32 -1 -2
pair behind|sở lđ|-16 -5 5 33
pair behind|sở nông|0 46 -15 -9
pair behind|sở nội|0 0 -81 49
pair behind|sở tài|-8 0 11 -2
pair behind|sở xây|0 0 -32 -32
pair behind|sở y|15 -13 23 16
pair behind|sử dụng|0 6 2 0
pair behind|sửa #|36 0 0 0
pair behind|sửa chữa|18 0 0 12
pair behind|sửa máy|0 0 6 0
pair behind|sửa xong|26 0 0 -24
pair behind|sự phối|0 -30 0 0
pair behind|tai nạn|31 1 0 1
pair behind|tang vật|38 -13 0 -46
pair behind|tham mưu|1 0 3 0
pair behind|thanh long|-50 0 -10 12
pair behind|thanh lý|0 -10 22 -36
pair behind|thanh niên|0 1 0 15
pair behind|thanh toán|0 0 16 -2
pair behind|thanh tra|-10 3 1 13
pair behind|thanh trạch|-5 12 0 -28
pair behind|thay ngay|0 0 -42 0
pair behind|theo dõi|0 0 24 -18
pair behind|theo kết|11 -1 0 -46
pair behind|theo ông|-7 0 0 22
pair behind|theo đó|-47 10 -36 -43
pair behind|thi công|-10 30 0 -32
pair behind|thi hành|-2 0 0 0
pair behind|thi đua|-17 40 -2 -33
pair behind|thiết bị|4 -20 0 -30
pair behind|thiếu #|48 0 -3 0
pair behind|thiếu bản|0 0 0 36
pair behind|thiếu giáo|0 -11 0 0
pair behind|thiếu người|0 0 0 -33
pair behind|thiệt hại|0 0 0 30
pair behind|thoát khỏi|-45 0 0 0
pair behind|thu #|11 0 -29 1
pair behind|thu các|-16 1 0 22
pair behind|thu cân|0 0 0 22
pair behind|thu gom|10 0 0 0
pair behind|thu hút|19 0 -15 0
pair behind|thu hồi|5 -1 0 6
pair behind|thu ngân|-14 0 0 0
pair behind|thu nhập|1 0 -1 0
pair behind|thu nsnn|-19 0 0 -10
pair behind|thu nội|14 0 -1 34
pair behind|thu nợ|0 -3 0 0
pair behind|thu phí|-1 0 0 -17
pair behind|thu quỹ|0 24 8 9
pair behind|thu thuế|20 -2 0 -1
pair behind|thu tiền|36 -19 0 82
pair behind|thu trên|-4 0 0 -51
pair behind|thu từ|-21 16 0 0
pair behind|thu vượt|-13 -12 0 -12
pair behind|thu đủ|0 0 27 0
pair behind|thuế sản|-58 -3 -4 -34
pair behind|thuế sử|24 -12 0 28
pair behind|thuế đất|0 0 0 -42
pair behind|thuộc nhóm|-4 28 0 -51
pair behind|thành lập|8 -5 0 -28
pair behind|thành phần|-20 0 -28 -28
pair behind|thành phố|0 -4 0 1
pair behind|thái gia|-9 9 0 -22
pair behind|thái độ|5 -2 0 0
pair behind|tháng #|-19 -17 0 -13
pair behind|tháo dỡ|8 7 -12 -1
pair behind|tháo gỡ|0 0 32 -10
pair behind|thân nhân|-1 7 0 0
pair behind|thêm #|1 -1 0 -8
pair behind|thôn nào|0 0 14 7
pair behind|thông báo|0 0 -3 12
pair behind|thông qua|0 0 -10 0
pair behind|thông tin|0 -1 0 1
pair behind|thông tuyến|0 0 2 0
pair behind|thúc tiến|0 0 -1 0
pair behind|thăm hỏi|21 0 1 -19
pair behind|thư ký|-46 -4 -11 -23
pair behind|thương lái|5 1 0 -3
pair behind|thương mại|-22 0 0 -32
pair behind|thường trực|0 0 11 3
pair behind|thường xuyên|0 0 -9 0
pair behind|thưởng tết|0 0 0 4
pair behind|thạnh phong|0 4 0 0
pair behind|thảo luận|0 0 -17 0
pair behind|thấp hơn|-14 29 0 6
pair behind|thấp nhất|-3 4 0 -14
pair behind|thất thu|0 -4 0 -45
pair behind|thẩm tra|0 0 13 31
pair behind|thẩm định|-11 -20 0 -72
pair behind|thế nhưng|41 -27 0 6
pair behind|thể thao|16 0 0 0
pair behind|thị trấn|0 0 -14 0
pair behind|thị xã|0 0 -10 -15
pair behind|thống nhất|2 0 0 10
pair behind|thời gian|-25 0 1 -37
pair behind|thời hạn|0 -6 0 40
pair behind|thời tiết|0 61 0 -16
pair behind|thủy sản|-11 1 0 0
pair behind|thứ ba|0 9 0 40
pair behind|thứ hai|0 21 0 57
pair behind|thứ năm|0 0 0 -13
pair behind|thứ sáu|0 0 28 0
pair behind|thứ tư|0 27 0 -4
pair behind|thực hiện|0 0 -1 0
pair behind|tiêm chủng|0 0 0 38
pair behind|tiêm mũi|7 0 0 8
pair behind|tiêm vắc|9 1 0 -14
pair behind|tiêu chí|-38 11 -1 -16
pair behind|tiêu cực|0 -3 2 -21
pair behind|tiêu hủy|3 1 0 0
pair behind|tiến độ|-4 0 0 13
pair behind|tiếp dân|0 0 0 -3
pair behind|tiếp nhận|2 -26 0 -24
pair behind|tiếp tục|0 0 45 -11
pair behind|tiết kiệm|17 -1 2 1
pair behind|tiền mặt|10 -10 0 17
pair behind|tiền phạt|11 -10 0 31
pair behind|tiền sử|40 0 0 0
pair behind|tiểu thương|-14 15 0 0
pair behind|tiểu thủ|8 0 0 12
pair behind|tm -|0 0 0 -28
pair behind|toàn huyện|-10 0 0 1
pair behind|toàn tỉnh|0 21 -2 0
pair behind|toàn xã|44 0 0 0
pair behind|toàn đảng|-18 39 0 -25
pair behind|tranh chấp|16 -1 0 13
pair behind|tranh luận|0 0 0 12
pair behind|trao #|11 0 0 -3
pair behind|triển khai|1 0 0 -47
pair behind|triệt sản|0 6 0 13
pair behind|triệt xóa|3 0 0 0
pair behind|trong #|-20 6 0 -48
pair behind|trong bối|0 -6 0 0
pair behind|trong bức|64 0 0 -15
pair behind|trong hai|0 0 -25 0
pair behind|trong hạn|15 -5 -3 31
pair behind|trong khi|0 5 0 -2
pair behind|trong kỳ|-30 -26 0 -6
pair behind|trong số|-1 0 -2 -2
pair behind|trong tháng|-49 -17 1 16
pair behind|trong đó|-3 0 0 0
pair behind|trung tâm|4 0 0 0
pair behind|truy thu|0 0 19 10
pair behind|trên #|-23 -4 0 -6
pair behind|trình ban|0 0 1 29
pair behind|trình chủ|-6 0 0 2
pair behind|trình duyệt|-6 0 20 -15
pair behind|trình hđnd|13 0 -6 0
pair behind|trình phương|-4 0 28 -4
pair behind|trình tỉnh|0 0 31 0
pair behind|trình ubnd|0 0 5 18
pair behind|trình đề|0 0 1 0
pair behind|trích đo|21 0 -4 0
pair behind|trước #|30 0 -6 -1
pair behind|trước hết|-4 0 -21 2
pair behind|trước mắt|0 0 22 0
pair behind|trường chuẩn|-18 23 -9 32
pair behind|trường học|52 -16 0 -26
pair behind|trường hợp|0 -1 6 20
pair behind|trường lớp|21 0 0 0
pair behind|trường mầm|0 0 0 -32
pair behind|trường phối|0 0 0 18
pair behind|trường tiểu|2 0 0 9
pair behind|trưởng ban|-2 0 0 0
pair behind|trưởng các|0 0 -4 -1
pair behind|trưởng công|-1 0 -8 0
pair behind|trưởng phòng|0 2 17 -35
pair behind|trại lưới|0 0 12 0
pair behind|trạm khuyến|0 0 1 0
pair behind|trạm xá|10 0 0 -43
pair behind|trạm y|3 0 0 0
pair behind|trả #|26 -15 -11 0
pair behind|trả lại|4 0 0 -63
pair behind|trả lời|-8 -2 -14 0
pair behind|trả mặt|10 0 -4 -1
pair behind|trả nợ|0 0 39 0
pair behind|trả trước|2 0 -1 -42
pair behind|trả đúng|33 0 0 -82
pair behind|trấn áp|0 0 13 0
pair behind|trật tự|11 0 0 0
pair behind|trẻ #|0 0 0 27
pair behind|trẻ em|2 0 -1 -3
pair behind|trẻ suy|-35 4 -28 0
pair behind|trọng tâm|0 0 17 10
pair behind|trồng #|81 0 -5 -31
pair behind|trồng cây|0 1 26 -44
pair behind|trồng lại|0 0 6 -36
pair behind|trồng mới|-30 -1 0 11
pair behind|trồng rừng|-5 -1 0 46
pair behind|trồng thay|23 0 0 0
pair behind|trộm cắp|8 -23 0 2
pair behind|trợ cấp|15 0 2 -2
pair behind|trụ sở|-2 -11 0 -3
pair behind|trực tại|0 0 0 8
pair behind|tuy các|-3 16 0 -33
pair behind|tuy còn|29 -23 0 10
pair behind|tuy nhiên|10 0 0 13
pair behind|tuy số|-29 10 0 0
pair behind|tuy thế|2 15 0 0
pair behind|tuy vậy|102 -23 0 40
pair behind|tuy đã|-18 40 0 -53
pair behind|tuyên truyền|0 0 2 -1
pair behind|tuyến phố|0 29 0 -12
pair behind|tuyển quân|-16 0 7 -32
pair behind|tuyển sinh|-33 -3 0 0
pair behind|tuần nào|-8 0 9 25
pair behind|tuần tra|0 0 2 -3
pair behind|tài chính|-11 0 -15 0
pair behind|tàu cá|0 3 0 -3
pair behind|tách thửa|1 0 0 2
pair behind|tách địa|-9 10 0 -9
pair behind|tái canh|-33 -18 -33 -25
pair behind|tái định|0 0 18 49
pair behind|tình hình|-1 0 0 0
pair behind|tình trạng|-10 -24 0 -1
pair behind|tín dụng|0 32 0 -43
pair behind|tính chiến|-18 23 0 32
pair behind|tính chung|-34 42 0 0
pair behind|tính cả|1 0 0 17
pair behind|tính lại|0 0 1 27
pair behind|tính theo|22 0 0 46
pair behind|tính đến|-8 16 0 -7
pair behind|tòa án|-10 -3 -18 -9
pair behind|tôm giống|22 0 0 24
pair behind|tôm nuôi|21 44 0 -62
pair behind|tôm sú|0 0 0 4
pair behind|tăng cường|0 0 15 0
pair behind|tăng phạt|0 0 0 29
pair behind|tăng trưởng|0 7 0 0
pair behind|tư pháp|17 0 10 0
pair behind|tại hội|0 0 30 0
pair behind|tại thị|0 0 -2 0
pair behind|tạm ở|0 0 6 -14
pair behind|tạo việc|4 0 40 -17
pair behind|tảo hôn|0 20 0 1
pair behind|tập huấn|0 0 44 18
pair behind|tập trung|-5 16 27 -18
pair behind|tập vở|9 -9 0 0
pair behind|tặng #|11 0 0 -8
pair behind|tặng quà|12 0 0 -43
pair behind|tệ nạn|0 0 0 1
pair behind|tỉnh bố|8 0 0 -20
pair behind|tỉnh đã|-27 -9 -8 0
pair behind|tỉnh ủy|0 0 0 14
pair behind|tịch thu|0 0 0 -1
pair behind|tố cáo|0 0 -36 -13
pair behind|tốc độ|22 1 0 0
pair behind|tồn tại|1 0 0 0
pair behind|tổ #|0 12 0 -45
pair behind|tổ chức|-1 -6 24 0
pair behind|tổ công|17 13 0 -46
pair behind|tổ dân|0 0 0 -16
pair behind|tổ hợp|22 -22 0 24
pair behind|tổ đại|0 0 7 25
pair behind|tổng chi|23 1 0 0
pair behind|tổng công|-1 -1 -11 -32
pair behind|tổng diện|1 0 0 0
pair behind|tổng giá|5 0 0 0
pair behind|tổng hợp|0 -3 -79 15
pair behind|tổng kinh|41 -38 0 82
pair behind|tổng mức|29 0 0 -23
pair behind|tổng nợ|0 -38 0 0
pair behind|tổng rà|0 0 0 23
pair behind|tổng sản|13 0 -1 3
pair behind|tổng thu|-40 1 -1 0
pair behind|tổng trị|0 0 0 48
pair behind|tổng trọng|0 0 0 29
pair behind|tổng vốn|-43 -1 0 -5
pair behind|tổng đàn|0 1 0 0
pair behind|tội phạm|0 1 0 -14
pair behind|tờ trình|0 11 -23 0
pair behind|từ #|-4 -10 0 0
pair behind|từ chối|-50 0 0 2
pair behind|từ nay|0 0 -25 0
pair behind|từ ngày|-1 0 0 0
pair behind|tự kiểm|19 1 0 0
pair behind|tỷ lệ|0 0 0 1
pair behind|tỷ số|1 -19 0 10
pair behind|ubkt đảng|-15 0 -20 0
pair behind|ubmttq việt|0 0 13 30
pair behind|ubnd huyện|0 0 -3 0
pair behind|ubnd phường|-17 0 1 1
pair behind|ubnd thành|0 0 -5 0
pair behind|ubnd thị|0 0 2 0
pair behind|ubnd tỉnh|2 0 -37 -12
pair behind|ubnd xã|0 0 -16 0
pair behind|vi văn|-10 0 -5 -9
pair behind|việc chuẩn|0 -3 0 0
pair behind|việc cấp|-15 5 0 12
pair behind|việc giải|0 -2 0 0
pair behind|việc liên|0 0 0 -22
pair behind|việc làm|-23 0 0 -13
pair behind|việc này|-4 8 0 14
pair behind|việc nạo|0 9 -6 10
pair behind|việc thực|10 -35 -18 0
pair behind|việc tiếp|0 0 0 61
pair behind|việc tập|0 -24 0 0
pair behind|việc xử|0 -3 0 -1
pair behind|việc đảng|0 0 0 15
pair behind|viện kiểm|-22 0 1 -9
pair behind|vp chấm|0 0 8 0
pair behind|và hđnd|0 0 18 -14
pair behind|và tổng|0 -5 -20 -18
pair behind|vài nơi|0 7 0 11
pair behind|vùng đầm|7 0 0 -16
pair behind|văn bản|15 0 0 -1
pair behind|văn hóa|0 0 1 0
pair behind|vướng mắc|0 -2 0 0
pair behind|vượt chỉ|9 0 0 75
pair behind|vượt kế|27 -20 0 -20
pair behind|vượt xa|-6 6 0 0
pair behind|vải thiều|9 14 -8 15
pair behind|vẫn còn|6 0 0 -28
pair behind|vẫn để|15 -8 0 0
pair behind|vận chuyển|0 0 6 0
pair behind|vận hành|-6 0 9 17
pair behind|vận tải|-32 0 -2 9
pair behind|vận động|0 0 45 0
pair behind|vật liệu|0 -12 0 27
pair behind|vật tư|0 -5 0 0
pair behind|về chỉ|3 1 -2 66
pair behind|về thu|0 -8 0 0
pair behind|về xây|-2 0 0 -32
pair behind|về y|-35 46 0 -8
pair behind|vệ sinh|7 9 -3 8
pair behind|vỉa hè|-4 -21 0 0
pair behind|vốn chương|-5 -14 0 -30
pair behind|vốn dân|0 0 0 3
pair behind|vốn vay|-5 8 0 0
pair behind|vốn xây|0 -12 0 -21
pair behind|vốn xã|8 0 0 0
pair behind|vốn đăng|8 0 0 0
pair behind|vốn đầu|30 0 0 46
pair behind|với trung|0 0 26 0
pair behind|vụ chiêm|-20 -18 0 -10
pair behind|vụ cưỡng|0 1 0 0
pair behind|vụ mùa|-23 0 0 74
pair behind|vụ việc|14 0 0 55
pair behind|vụ xuân|9 -14 0 10
pair behind|vụ đông|0 15 0 -1
pair behind|vững mạnh|0 0 -3 0
pair behind|xe chở|38 -23 0 5
pair behind|xe tải|8 0 0 12
pair behind|xe điện|0 7 0 -37
pair behind|xem xét|-26 0 0 0
pair behind|xi măng|-23 51 0 -31
pair behind|xin huyện|0 -8 8 13
pair behind|xin tỉnh|0 0 37 12
pair behind|xong ngày|0 0 0 43
pair behind|xong quý|0 0 0 5
pair behind|xong trong|0 0 0 26
pair behind|xuất cảnh|-6 6 0 0
pair behind|xuất khẩu|0 0 0 20
pair behind|xuống giống|-11 0 0 0
pair behind|xác nhận|-7 8 0 -4
pair behind|xác định|-8 6 27 13
pair behind|xâm thực|19 0 0 0
pair behind|xây #|33 0 0 -46
pair behind|xây dựng|0 0 0 28
pair behind|xây nhà|0 0 6 0
pair behind|xã còn|28 0 -19 0
pair behind|xã huổi|0 0 -12 -18
pair behind|xã hội|-30 0 3 5
pair behind|xã nào|0 0 0 17
pair behind|xã phải|0 0 22 0
pair behind|xã tân|-15 29 0 0
pair behind|xã đã|-51 20 0 0
pair behind|xóa #|42 0 21 -61
pair behind|xóa hết|-10 0 0 0
pair behind|xóa xong|17 0 0 35
pair behind|xưởng may|0 0 0 24
pair behind|xảy ra|0 1 0 16
pair behind|xếp loại|1 0 -11 -1
pair behind|xếp thứ|5 0 0 -22
pair behind|xử lý|0 0 25 0
pair behind|xử phạt|0 2 14 -6
pair behind|y tế|13 3 0 5
pair behind|yên dũng|0 4 0 0
pair behind|yêu cầu|0 0 -38 -7
pair behind|án bị|-35 -11 0 0
pair behind|án ma|-12 12 0 1
pair behind|án tồn|0 -36 0 0
pair behind|ô #|0 0 9 0
pair behind|ô nhiễm|-11 -9 0 0
pair behind|ông /|0 0 31 34
pair behind|ông bạch|0 0 -22 0
pair behind|ông huỳnh|0 0 -35 0
pair behind|ông nói|0 0 -44 0
pair behind|ông trần|0 0 -1 0
pair behind|ý kiến|-1 -26 0 -12
pair behind|ý thức|-10 12 0 13
pair behind|ăn uống|21 -1 0 14
pair behind|đ )|0 0 0 -6
pair behind|đ /|0 0 -33 -1
pair behind|đa số|0 -14 0 0
pair behind|đi lại|0 0 0 26
pair behind|đi từng|0 0 9 0
pair behind|điều chuyển|-1 0 5 22
pair behind|điều dưỡng|37 4 0 0
pair behind|điều hành|-11 0 1 0
pair behind|điều khiển|-11 0 -1 -11
pair behind|điều tra|0 0 0 37
pair behind|điểm nhóm|0 0 1 0
pair behind|điện gió|15 0 0 -12
pair behind|điện kéo|-8 12 0 27
pair behind|điện lưới|34 -12 0 28
pair behind|điện mặt|17 0 0 0
pair behind|điện nông|8 -7 0 23
pair behind|điện sản|28 0 0 -6
pair behind|điện thoại|-14 16 0 36
pair behind|điện thương|-17 22 0 -31
pair behind|đoàn công|-6 0 -7 0
pair behind|đoàn giám|-8 0 0 0
pair behind|đoàn thanh|0 0 30 -22
pair behind|đoàn thể|13 0 -8 -5
pair behind|đoàn viết|-1 0 0 0
pair behind|đoàn đề|0 0 -38 0
pair behind|đuối nước|36 -15 -7 0
pair behind|đài truyền|0 0 0 34
pair behind|đàn bò|12 -2 0 -52
pair behind|đàn gia|7 1 0 14
pair behind|đàn heo|-47 -1 -1 5
pair behind|đàn trâu|1 1 0 -48
pair behind|đào tạo|0 0 -1 0
pair behind|đá gà|-1 28 0 -3
pair behind|đá quý|0 -12 0 -12
pair behind|đá vôi|0 0 0 -6
pair behind|đáng nói|0 0 0 -7
pair behind|đáng tiếc|37 0 0 -52
pair behind|đánh bạc|-5 7 -11 -13
pair behind|đánh bắt|-1 -9 0 -28
pair behind|đánh giá|0 0 1 22
pair behind|đã bàn|2 0 0 -10
pair behind|đã có|1 -45 0 0
pair behind|đã cấp|-16 -23 0 -18
pair behind|đã hái|0 0 0 -48
pair behind|đã làm|-56 44 0 -53
pair behind|đã lập|3 2 -2 3
pair behind|đã phê|1 -1 0 0
pair behind|đã tiêm|-29 -12 0 -7
pair behind|đã trả|11 0 -9 -29
pair behind|đê biển|12 0 0 4
pair behind|đình chỉ|1 -1 0 29
pair behind|đính chính|35 8 -7 1
pair behind|đó là|-19 -3 0 -33
pair behind|đón #|-34 0 -5 0
pair behind|đóng cửa|0 -14 32 6
pair behind|đóng góp|0 0 0 24
pair behind|đô thị|1 0 0 -1
pair behind|đôn đốc|0 1 -1 -39
pair behind|đùn đẩy|0 0 2 0
pair behind|đúng chế|0 0 0 -29
pair behind|đúng dự|0 0 36 0
pair behind|đúng hạn|0 0 0 -1
pair behind|đúng luật|6 0 0 36
pair behind|đúng ngày|10 0 -9 43
pair behind|đúng phong|-9 0 11 0
pair behind|đúng quy|2 0 6 -31
pair behind|đăng ký|2 -6 3 -3
pair behind|đơn hàng|10 0 0 -2
pair behind|đơn thư|34 -5 -1 -1
pair behind|đơn vị|0 0 -19 0
pair behind|đưa #|0 0 -10 12
pair behind|đưa nga|0 0 -12 -5
pair behind|đưa tỷ|0 0 18 0
pair behind|đưa vào|0 0 0 -4
pair behind|đưa đi|0 0 0 11
pair behind|đường biên|-1 1 0 6
pair behind|đường liên|28 -5 0 -64
pair behind|đường nội|0 2 0 0
pair behind|đường sá|-9 0 0 -9
pair behind|đường truyền|12 0 0 10
pair behind|đường trục|9 0 -9 26
pair behind|đường tỉnh|0 12 0 1
pair behind|đường vào|-13 52 0 -1
pair behind|đường về|0 15 0 0
pair behind|đường điện|3 0 0 0
pair behind|được giá|1 0 0 -42
pair behind|được trong|0 0 12 13
pair behind|được tòa|6 -1 0 -7
pair behind|đại biểu|0 -6 -1 -51
pair behind|đại diện|-34 0 0 0
pair behind|đại hội|39 0 0 -1
pair behind|đại lào|0 8 -8 0
pair behind|đại lý|-12 29 0 13
pair behind|đạt #|16 0 0 -57
pair behind|đảm việc|8 -8 0 -20
pair behind|đảng bộ|-31 0 -1 -1
pair behind|đảng viên|1 19 -10 -46
pair behind|đảng ủy|-1 0 -10 0
pair behind|đất công|0 0 0 26
pair behind|đất sản|-1 20 -4 -2
pair behind|đất vừa|-1 -29 0 0
pair behind|đất đai|20 0 0 0
pair behind|đấu thầu|0 -4 -1 0
pair behind|đầu tư|9 0 0 1
pair behind|đẩy mạnh|9 0 50 10
pair behind|đẩy nhanh|24 -21 0 -13
pair behind|đập chính|-7 0 0 0
pair behind|đặc biệt|-13 0 -15 0
pair behind|đặc khu|0 0 0 47
pair behind|đặt nhiều|-10 -8 -1 0
pair behind|đến #|1 0 0 1
pair behind|đến hết|2 0 -1 -2
pair behind|đến nay|-31 0 -12 -34
pair behind|đến ngày|-38 -31 0 -1
pair behind|đề nghị|0 0 -35 0
pair behind|đề xuất|0 -1 41 1
pair behind|đề án|62 4 0 -1
pair behind|để #|0 21 -9 0
pair behind|để cử|0 0 23 0
pair behind|để tỷ|0 0 0 28
pair behind|để xảy|0 0 0 -7
pair behind|địa chính|0 1 0 0
pair behind|định hướng|0 0 0 -2
pair behind|định kỳ|0 0 33 -4
pair behind|định việc|0 -1 -9 0
pair behind|đọc lại|0 0 -11 0
pair behind|đối thoại|0 0 6 7
pair behind|đối tượng|6 -6 10 48
pair behind|đối với|2 0 2 9
pair behind|đồn biên|0 0 0 45
pair behind|đồng bào|28 -1 -5 0
pair behind|đồng chí|1 0 -18 -2
pair behind|đồng thời|0 0 65 -16
pair behind|độ che|1 0 0 30
pair behind|đội quản|0 0 9 24
pair behind|đội sổ|20 -1 0 -16
pair behind|đội thuế|-8 0 13 21
pair behind|đời sống|4 18 -1 2
pair behind|đỡ đầu|-34 0 0 0
pair behind|đứng thứ|9 0 -7 5
pair behind|đứng áp|-9 20 0 11
pair behind|đừng để|0 0 2 0
pair behind|ưu tiên|0 0 6 0
pair behind|ước cả|0 0 28 0
pair behind|ước thiệt|0 0 0 38
pair behind|ước đến|-29 -7 0 0
pair behind|ổ sởi|26 -21 0 9
pair behind|ổn định|0 -1 15 14
pair behind|ủy ban|-7 0 7 -16
pair behind|ủy viên|0 0 11 0
pair|" #|0 10 4 0
pair|" (|0 0 6 0
pair|" -|0 11 -4 -34
pair|" chuyển|0 0 0 -1
pair|" chở|0 0 0 -20
pair|" cà|26 -6 0 -8
pair|" của|8 11 0 -27
pair|" dân|0 0 19 21
pair|" giỏi|8 -8 0 -20
pair|" hết|0 0 0 38
pair|" không|-5 -7 -31 12
pair|" lan|9 -9 0 17
pair|" làm|-14 3 -22 -11
pair|" mỗi|0 0 0 1
pair|" một|-33 0 0 0
pair|" ngày|0 0 42 0
pair|" nhiệm|0 0 0 26
pair|" nút|0 0 -12 0
pair|" phương|1 0 0 0
pair|" sang|0 0 0 20
pair|" tam|9 0 0 12
pair|" theo|-1 0 -18 0
pair|" trường|-2 0 -4 -4
pair|" trắng|6 0 0 17
pair|" tín|-9 2 12 9
pair|" tết|0 0 0 -12
pair|" từ|-10 29 -39 0
pair|" và|16 0 27 7
pair|" vì|0 -1 0 -4
pair|" vận|0 0 0 -1
pair|" đi|11 36 0 0
pair|" đèn|0 0 0 26
pair|" được|31 -25 0 -25
pair|" đảng|11 0 0 22
pair|" đất|-3 13 -1 0
pair|" đứng|-24 6 0 18
pair|" ở|0 9 0 0
pair|# "|2 0 0 23
pair|# #|-11 17 0 -14
pair|# %|12 0 0 0
pair|# ,|0 1 0 20
pair|# -|-1 0 0 0
pair|# .|48 0 0 2
pair|# :|1 11 -1 0
pair|# ;|-11 -13 -8 0
pair|# ]|0 41 -26 0
pair|# an|17 -12 0 0
pair|# a|0 48 0 -5
pair|# biên|-36 -26 0 -3
pair|# bon|-18 -32 19 0
pair|# buôn|0 0 0 -31
pair|# buổi|1 19 0 0
pair|# b|-5 -27 2 22
pair|# bác|-2 11 -2 -48
pair|# bãi|-16 27 -3 -21
pair|# bé|-14 5 0 7
pair|# bí|-1 0 -1 26
pair|# bóng|37 -26 -2 -18
pair|# bản|-29 35 15 -5
pair|# bậc|-1 48 0 -25
pair|# bằng|0 1 9 9
pair|# bể|10 0 -8 22
pair|# bệnh|0 0 0 18
pair|# bị|4 0 -2 0
pair|# bộ|-2 7 0 0
pair|# camera|0 31 0 -36
pair|# ca|0 34 0 10
pair|# chi|5 0 0 0
pair|# chiếc|0 0 0 -38
pair|# cho|0 0 2 0
pair|# chuyên|4 -11 0 -16
pair|# chuyến|13 0 0 18
pair|# cháu|4 -1 0 0
pair|# chưa|0 2 -7 -10
pair|# chương|-25 0 0 10
pair|# chậm|0 0 1 0
pair|# chế|0 0 0 13
pair|# chị|17 -12 9 -2
pair|# chốt|0 0 0 1
pair|# chợ|-10 10 0 38
pair|# chủ|1 0 0 -28
pair|# con|-22 12 0 2
pair|# cuối|-21 0 0 0
pair|# cuộc|4 0 0 1
pair|# c|-7 10 18 0
pair|# các|0 0 0 1
pair|# cái|-11 18 0 -8
pair|# cánh|0 0 0 2
pair|# cán|27 0 7 7
pair|# cá|-44 -2 -26 -6
pair|# cây|60 -23 -2 -42
pair|# còn|23 -2 0 1
pair|# có|0 12 1 20
pair|# công|0 19 0 8
pair|# căn|5 0 0 7
pair|# cơ|0 0 0 -11
pair|# cả|-37 41 0 53
pair|# cấp|-12 0 0 -36
pair|# cầu|25 0 2 -1
pair|# cặp|1 1 -2 0
pair|# cụm|4 19 0 0
pair|# cụ|15 0 -1 -27
pair|# của|-2 0 0 0
pair|# cửa|-8 8 10 17
pair|# cử|-22 0 0 0
pair|# diễn|0 1 -1 0
pair|# diện|0 0 0 -24
pair|# doanh|23 0 0 -10
pair|# do|-1 -35 0 0
pair|# dân|-8 0 0 -9
pair|# dấu|19 0 -8 47
pair|# dự|0 33 0 20
pair|# em|0 33 0 0
pair|# gia|28 0 0 -2
pair|# giáo|0 28 0 -16
pair|# giường|-19 -20 0 -12
pair|# giải|0 0 0 53
pair|# giấy|6 0 1 0
pair|# giếng|7 0 0 30
pair|# giờ|14 -14 3 0
pair|# grdp|-12 18 0 -36
pair|# g|-12 -31 -4 8
pair|# gây|-1 10 0 4
pair|# gói|15 0 0 -17
pair|# ha|1 1 0 0
pair|# hoàn|-34 0 1 -53
pair|# huyện|-22 5 0 -8
pair|# hài|23 0 0 -25
pair|# hằng|0 0 16 44
pair|# hẻm|11 0 -9 -5
pair|# học|-18 -1 -19 -11
pair|# hồ|-1 0 0 12
pair|# hội|0 0 7 1
pair|# hộ|0 1 0 0
pair|# hợp|35 -8 0 -4
pair|# kg|1 -28 0 4
pair|# khai|0 1 1 0
pair|# khiến|-1 40 -1 0
pair|# khoa|5 -2 0 0
pair|# khoản|22 -12 33 0
pair|# khu|0 -1 1 -27
pair|# khóa|-25 0 1 0
pair|# khóm|-9 13 1 1
pair|# không|0 -21 31 43
pair|# khối|55 1 0 -26
pair|# kiến|4 15 0 -15
pair|# kiểm|31 0 0 -3
pair|# km|37 0 0 0
pair|# kém|0 41 0 0
pair|# kéo|-8 -3 -10 0
pair|# kết|0 0 43 1
pair|# kỳ|2 -3 0 10
pair|# lao|30 0 24 -1
pair|# liên|-5 0 -16 0
pair|# liều|13 -3 0 0
pair|# làm|-52 27 0 0
pair|# làng|-37 -27 8 -7
pair|# là|4 0 -19 0
pair|# lò|-1 0 -1 1
pair|# lô|1 0 0 12
pair|# lượt|27 0 0 0
pair|# lần|22 1 -3 -33
pair|# lồng|27 0 0 -39
pair|# lớp|12 0 1 0
pair|# m2|36 0 0 -11
pair|# m3|-1 0 -1 -1
pair|# m|-6 21 0 -10
pair|# mà|0 22 0 -12
pair|# mái|16 -3 0 0
pair|# máy|1 7 0 0
pair|# mã|10 0 0 -12
pair|# mét|23 0 -4 0
pair|# món|8 2 0 -14
pair|# mô|13 0 0 29
pair|# mũi|0 0 2 -26
pair|# mường|-18 0 -10 0
pair|# mẫu|46 -11 0 11
pair|# mắt|8 3 0 1
pair|# mỏ|0 2 1 49
pair|# mới|-1 11 0 0
pair|# mở|0 0 22 0
pair|# nghìn|0 0 0 3
pair|# nghị|-1 0 -10 0
pair|# nguyễn|0 0 21 0
pair|# ngàn|22 22 0 -5
pair|# ngày|0 0 1 0
pair|# ngôi|-1 20 0 -18
pair|# ngư|-2 29 0 37
pair|# người|0 1 0 0
pair|# nhiệm|-7 0 0 34
pair|# nhìn|28 0 0 0
pair|# nhóm|0 1 -13 13
pair|# như|0 0 5 7
pair|# nơi|0 28 0 -29
pair|# nạn|-5 8 0 20
pair|# nặng|9 0 0 -26
pair|# nếu|0 -1 12 -11
pair|# nội|0 46 0 0
pair|# pha|0 0 13 17
pair|# phiên|17 10 1 0
pair|# phòng|14 1 -17 0
pair|# phút|5 0 0 3
pair|# phương|-1 26 0 0
pair|# phải|0 -18 50 31
pair|# phần|43 0 0 -39
pair|# qua|25 -25 0 0
pair|# quy|22 0 -12 0
pair|# quyết|15 0 -7 -7
pair|# quân|12 0 0 0
pair|# quần|-6 -1 0 1
pair|# quầy|10 0 -2 24
pair|# quận|26 0 0 0
pair|# rõ|1 0 0 0
pair|# sang|18 0 0 0
pair|# sao|0 1 0 26
pair|# sau|0 -13 -2 0
pair|# so|-30 6 0 -34
pair|# suất|26 -1 0 2
pair|# sáng|0 0 -1 0
pair|# sơ|-1 0 0 0
pair|# sạch|-30 0 26 15
pair|# sản|-10 0 -2 23
pair|# số|0 -1 0 0
pair|# sổ|0 1 0 -6
pair|# sở|-26 0 1 0
pair|# thanh|56 0 1 -47
pair|# theo|0 0 4 2
pair|# thu|1 0 0 25
pair|# thành|0 0 0 14
pair|# tháng|-1 0 -16 -1
pair|# thì|0 0 10 11
pair|# thông|-42 -14 -26 -16
pair|# thôn|-30 21 0 0
pair|# thẻ|31 0 0 -25
pair|# thủ|60 -1 0 6
pair|# thửa|25 0 -18 -1
pair|# thực|-16 0 -2 0
pair|# tin|-3 30 0 1
pair|# tiêu|11 -1 -7 -28
pair|# tiểu|0 0 7 0
pair|# toàn|46 2 -18 3
pair|# trang|-17 0 8 0
pair|# triệu|0 0 0 1
pair|# trong|5 0 24 -1
pair|# trung|0 39 -6 23
pair|# tràn|0 -16 -8 0
pair|# trên|-13 -24 0 0
pair|# trình|0 0 4 0
pair|# trước|0 0 1 -1
pair|# trạm|14 15 0 25
pair|# trẻ|70 -7 -2 -21
pair|# trở|-7 0 0 -35
pair|# trụ|1 0 -9 1
pair|# tuyến|6 0 0 -9
pair|# tuổi|0 0 0 -23
pair|# tài|1 0 19 33
pair|# tàu|-1 20 0 3
pair|# tân|18 0 0 0
pair|# tăng|-17 1 0 29
pair|# tại|0 0 2 0
pair|# tạ|-1 1 0 0
pair|# tấn|1 0 0 1
pair|# tập|-10 0 -17 5
pair|# tỉnh|0 0 -1 6
pair|# tổng|0 0 -1 -12
pair|# tổ|8 0 0 0
pair|# tới|-50 57 0 0
pair|# tờ|-5 -1 -1 -8
pair|# tụ|0 0 4 0
pair|# từ|19 -22 25 -24
pair|# usd|-4 -4 0 0
pair|# viên|24 -11 0 13
pair|# việc|-4 53 0 -61
pair|# vì|0 34 0 0
pair|# văn|26 50 0 -39
pair|# vườn|5 0 0 -17
pair|# vạn|16 -7 0 -32
pair|# vẫn|23 -13 -47 0
pair|# về|11 1 41 74
pair|# vị|0 21 0 -52
pair|# với|0 -32 0 4
pair|# vụ|21 12 0 0
pair|# vựa|-29 46 0 -29
pair|# xe|65 -29 -16 0
pair|# xong|0 0 0 6
pair|# xuống|25 0 0 -45
pair|# xã|7 0 0 0
pair|# xóm|-19 46 3 21
pair|# ý|31 0 0 34
pair|# đang|0 0 -33 -25
pair|# điều|-17 -6 45 -3
pair|# điểm|9 0 0 -7
pair|# đoàn|-4 -4 -34 -19
pair|# đoạn|0 2 0 -27
pair|# đ|46 33 0 11
pair|# đào|-1 20 -8 0
pair|# đánh|0 0 -45 -25
pair|# đã|3 -3 0 50
pair|# đúng|-10 0 29 -8
pair|# đơn|0 0 5 0
pair|# đường|36 -21 -4 -21
pair|# được|33 0 1 1
pair|# đại|1 0 -36 -1
pair|# đạt|4 0 -32 -22
pair|# đảng|43 -3 1 -7
pair|# đầu|34 -8 -17 2
pair|# đập|0 0 4 -13
pair|# đến|-67 -24 -12 -8
pair|# đề|28 8 -20 6
pair|# để|-15 -19 3 0
pair|# địa|20 -7 1 -54
pair|# đối|12 0 39 0
pair|# đồng|0 26 0 -1
pair|# đợt|36 41 0 0
pair|# ước|4 0 0 0
pair|# ấp|-22 0 -15 -68
pair|# ổ|8 -3 0 0
pair|# ở|6 -3 0 -10
pair|# ủy|12 -15 -2 -17
pair|% (|1 -6 0 13
pair|% )|17 0 0 0
pair|% ,|30 0 0 -2
pair|% -|-11 10 -12 21
pair|% /|8 0 0 17
pair|% ;|10 26 0 -1
pair|% bộ|0 18 0 0
pair|% chi|34 -1 0 51
pair|% chương|10 0 0 0
pair|% chặng|0 0 0 26
pair|% chỉ|0 1 0 -1
pair|% ck|8 11 0 0
pair|% công|0 0 0 20
pair|% cùng|19 0 0 14
pair|% cơ|8 -6 0 -10
pair|% cử|33 0 0 0
pair|% diện|8 0 1 22
pair|% do|-37 0 0 0
pair|% dt|4 19 0 15
pair|% gia|20 0 -6 12
pair|% giá|2 0 0 0
pair|% hđnd|31 0 0 -1
pair|% học|12 0 35 0
pair|% hồ|0 0 0 -1
pair|% hộ|-10 -1 -2 -15
pair|% kh|5 0 0 0
pair|% kế|9 0 0 0
pair|% mặt|25 -38 45 0
pair|% mục|33 0 0 0
pair|% mức|1 6 0 -50
pair|% nghị|45 0 0 45
pair|% người|57 0 0 -21
pair|% nhờ|4 0 0 -4
pair|% nq|19 0 0 0
pair|% năm|17 6 0 0
pair|% so|-1 0 0 0
pair|% sản|0 5 0 -31
pair|% số|1 0 -1 -1
pair|% theo|0 0 52 0
pair|% thôn|0 0 -9 30
pair|% trong|0 -8 0 -1
pair|% trường|-1 0 -35 -38
pair|% trạm|-20 0 18 0
pair|% trẻ|2 0 -17 39
pair|% trở|-37 0 -9 0
pair|% tàu|-1 0 41 -8
pair|% tỉnh|1 0 0 -9
pair|% tổng|18 0 29 -1
pair|% tổ|0 0 -15 -14
pair|% vào|-10 11 64 -37
pair|% và|-17 -22 2 -19
pair|% vì|-1 27 0 0
pair|% vốn|4 -1 -10 -20
pair|% xuống|42 -6 -29 -30
pair|% đường|42 0 -9 0
pair|% đảng|27 0 0 -9
pair|& mt|0 0 11 0
pair|& ptnt|0 0 1 0
pair|& ubnd|0 0 30 10
pair|& xh|-8 0 12 0
pair|& đt|0 0 4 13
pair|' lấp|0 0 -9 0
pair|( +|18 0 0 1
pair|( -|-50 58 0 0
pair|( a|8 1 0 0
pair|( baonghean|0 0 -10 0
pair|( bgđt|-3 0 0 0
pair|( b|1 0 -1 0
pair|( báo|0 -1 -4 0
pair|( bình|0 -12 -14 0
pair|( bằng|0 -13 0 0
pair|( chi|6 9 0 0
pair|( chiếm|-12 18 0 -36
pair|( chuẩn|43 0 0 0
pair|( chậm|0 0 0 9
pair|( chỉ|-1 8 0 22
pair|( chủ|-7 16 10 -12
pair|( công|0 -9 0 56
pair|( cùng|23 -20 2 -53
pair|( gdp|17 0 0 -6
pair|( gis|12 0 -4 0
pair|( giá|49 0 0 0
pair|( giảm|3 13 0 -25
pair|( glo|0 -11 -18 0
pair|( grdp|41 6 0 0
pair|( hnm|0 0 -1 0
pair|( huyện|28 -1 0 0
pair|( iip|-8 -8 0 0
pair|( khai|0 0 6 0
pair|( khoảng|-9 10 0 0
pair|( kh|38 0 0 18
pair|( khóa|0 0 0 -9
pair|( kế|1 1 0 9
pair|( lđ|0 0 -8 0
pair|( lĩnh|-20 -2 0 0
pair|( mặt|0 12 0 0
pair|( mở|-25 -1 -17 0
pair|( mức|0 44 0 0
pair|( ngày|0 0 9 0
pair|( nq|10 0 0 0
pair|( nêu|-13 0 0 0
pair|( ocop|5 0 0 -6
pair|( phòng|15 0 0 16
pair|( phường|24 1 0 0
pair|( phối|0 0 12 0
pair|( phục|-11 0 -14 0
pair|( qbđt|0 -1 -3 0
pair|( riêng|-34 -39 -27 -11
pair|( so|18 0 0 17
pair|( sản|-12 7 0 -18
pair|( số|-59 0 0 -1
pair|( sở|31 -9 -4 33
pair|( theo|0 0 30 1
pair|( thu|1 -10 0 0
pair|( thôn|29 0 0 -12
pair|( thương|0 9 0 0
pair|( tphcm|0 0 -1 0
pair|( trình|-6 0 -25 0
pair|( trích|0 0 -27 0
pair|( tuần|0 -1 -3 0
pair|( tên|0 0 -7 0
pair|( tính|0 19 0 1
pair|( tóm|-2 -7 -15 0
pair|( tô|0 -6 0 0
pair|( tăng|47 0 0 -4
pair|( tổ|0 7 -8 0
pair|( tỷ|0 0 0 -30
pair|( vlo|0 0 -11 0
pair|( văn|0 -19 0 0
pair|( vốn|-11 -2 0 11
pair|( xây|0 42 0 0
pair|( xã|1 13 0 0
pair|( điều|-33 -7 -12 -25
pair|( đoàn|-12 25 11 40
pair|( đ|-36 0 0 0
pair|( đã|-16 0 -12 0
pair|( đại|0 4 0 0
pair|( đạt|13 0 0 -24
pair|( đầu|0 16 0 11
pair|( để|0 0 -14 0
pair|( đồng|0 0 -20 0
pair|( ảnh|-10 0 0 0
pair|( ấp|-9 -48 0 18
pair|) #|0 0 0 -4
pair|) (|0 11 0 0
pair|) ,|26 -2 0 1
pair|) -|-1 0 -1 0
pair|) [|-2 14 0 -2
pair|) ban|0 0 2 0
pair|) bhxh|0 0 0 -13
pair|) chấm|0 0 14 0
pair|) có|0 0 0 -35
pair|) cộng|0 -7 0 0
pair|) của|5 0 5 7
pair|) do|-3 9 0 7
pair|) giảm|-9 16 0 -40
pair|) hỏi|0 1 0 0
pair|) khóa|0 -3 -2 0
pair|) kiểm|-15 0 0 0
pair|) lẫn|0 0 0 35
pair|) mỗi|-1 0 4 -3
pair|) mở|12 0 0 0
pair|) ngày|0 0 -5 0
pair|) phòng|0 0 -1 -39
pair|) sáng|0 0 -14 0
pair|) thanh|0 0 3 0
pair|) theo|29 23 0 0
pair|) thu|0 0 18 -5
pair|) trình|0 0 5 21
pair|) trước|0 0 23 0
pair|) trạm|0 0 6 0
pair|) trả|0 0 0 -6
pair|) tăng|59 0 0 -8
pair|) tổ|-4 -1 27 0
pair|) và|12 -1 1 25
pair|) vẫn|0 0 0 -8
pair|) vận|-1 0 21 0
pair|) đã|-1 0 0 35
pair|) đạt|15 0 0 -1
pair|) ước|18 0 0 0
pair|+ #|25 -30 0 9
pair|, #|20 16 0 0
pair|, +|0 -41 0 -41
pair|, =|0 0 0 39
pair|, buôn|-9 0 0 -10
pair|, bài|9 0 0 2
pair|, bò|1 24 0 -11
pair|, bản|-25 0 -13 0
pair|, bằng|0 0 0 -1
pair|, bớt|13 0 0 0
pair|, cao|38 0 0 1
pair|, chi|0 4 0 23
pair|, chưa|0 0 0 26
pair|, chỉ|0 32 0 0
pair|, chữa|0 0 0 -15
pair|, cua|7 0 0 38
pair|, cá|26 0 0 38
pair|, còn|47 -1 0 0
pair|, công|19 0 0 0
pair|, cải|0 18 0 0
pair|, cấp|0 7 0 0
pair|, cần|0 0 21 0
pair|, doanh|-13 -11 -2 -7
pair|, du|0 0 0 17
pair|, dịch|0 -1 0 -33
pair|, giải|0 25 0 0
pair|, giảm|14 1 0 0
pair|, gấp|0 0 0 -42
pair|, gần|0 0 0 3
pair|, hàn|10 -4 0 -6
pair|, hơn|21 0 0 29
pair|, hạn|44 -32 -3 61
pair|, hạ|-9 0 0 -11
pair|, hải|-64 0 0 0
pair|, hụt|5 0 0 0
pair|, kém|0 33 0 -19
pair|, kéo|9 0 0 -1
pair|, kế|0 6 0 0
pair|, lâm|1 1 0 8
pair|, lệ|-14 49 0 -13
pair|, mới|-12 43 0 1
pair|, nghêu|17 0 0 -30
pair|, ngày|0 0 13 0
pair|, nhiều|15 0 0 0
pair|, nhiệm|0 0 -4 0
pair|, nhà|22 0 0 -10
pair|, nhích|54 0 0 -20
pair|, nhỉnh|28 0 0 -9
pair|, nậm|4 0 0 0
pair|, phí|27 12 0 0
pair|, phường|-2 6 0 0
pair|, phấn|0 0 13 0
pair|, phần|-19 21 0 -12
pair|, quy|0 7 0 0
pair|, quá|26 -11 0 0
pair|, so|42 0 0 -1
pair|, sáng|0 -1 -3 0
pair|, sụt|-6 28 0 0
pair|, teo|0 17 0 0
pair|, thu|1 0 0 0
pair|, thêm|11 0 0 -72
pair|, thôn|8 -16 0 -49
pair|, thương|5 -25 0 0
pair|, thấp|-10 16 0 -7
pair|, thị|6 0 0 0
pair|, thủy|18 0 0 30
pair|, thực|62 -9 0 0
pair|, tiểu|20 0 0 -53
pair|, tăng|52 0 0 0
pair|, tương|14 7 0 0
pair|, tặng|24 0 0 -9
pair|, tổ|0 6 0 0
pair|, tụt|-6 10 0 19
pair|, tức|42 7 -1 3
pair|, từ|31 -4 -2 0
pair|, ubnd|4 0 0 31
pair|, việc|26 -13 0 0
pair|, vượt|1 0 0 0
pair|, xây|-35 -5 0 -12
pair|, xã|-35 0 1 23
pair|, xấp|40 0 0 -29
pair|, xổ|-22 0 0 0
pair|, xử|43 0 0 0
pair|, ăn|5 5 0 48
pair|, đi|0 0 0 19
pair|, điều|-24 8 0 0
pair|, đơn|-4 0 -3 -35
pair|, được|0 30 0 -52
pair|, đạt|0 0 0 1
pair|, đảng|-26 4 -1 -1
pair|, đất|0 26 0 0
pair|, đậu|4 0 0 10
pair|, đặt|20 -9 0 24
pair|, đến|-3 0 7 4
pair|, đủ|6 0 0 0
pair|, ước|45 0 0 -7
pair|- #|-1 0 0 0
pair|- anqp|-1 0 0 0
pair|- an|0 0 -14 -1
pair|- a|-1 0 -5 0
pair|- ba|0 0 1 11
pair|- bgdđt|0 0 7 0
pair|- bhyt|0 0 6 0
pair|- btc|-28 0 -5 0
pair|- btt|0 0 -5 0
pair|- byt|-4 -1 20 -30
pair|- bằng|16 -13 0 29
pair|- cao|10 0 0 -40
pair|- chi|-4 7 -40 -6
pair|- chiều|0 0 -2 0
pair|- cp|0 -1 1 0
pair|- ct|0 0 1 0
pair|- doanh|0 17 10 0
pair|- du|25 0 -46 -1
pair|- dv|12 0 0 1
pair|- dịch|-9 1 0 -4
pair|- hd|2 0 0 0
pair|- hành|0 0 12 0
pair|- hòn|9 -8 -19 0
pair|- hđnd|-2 0 0 0
pair|- hạ|0 0 5 0
pair|- hộ|-15 0 -10 0
pair|- in|-8 0 11 0
pair|- kh|0 -4 -1 0
pair|- kl|0 0 5 0
pair|- kt|0 0 -29 0
pair|- kết|-13 18 8 14
pair|- kế|1 0 5 0
pair|- lâm|-31 -1 -1 -23
pair|- lđtbxh|0 8 0 0
pair|- mttq|0 0 -7 0
pair|- mt|-5 0 0 0
pair|- mùa|9 0 0 12
pair|- một|-1 0 0 0
pair|- ngân|-1 1 -1 0
pair|- ngư|0 5 -6 47
pair|- nq|0 0 9 0
pair|- nơi|0 0 -7 0
pair|- pháp|0 0 14 0
pair|- phòng|0 0 20 1
pair|- phó|0 0 -1 0
pair|- ptnt|0 -1 1 0
pair|- qđi|0 0 0 2
pair|- qđ|0 0 1 0
pair|- rô|-8 0 11 0
pair|- suối|0 7 4 -5
pair|- thanh|-7 0 10 0
pair|- th|0 0 0 27
pair|- thành|0 0 -18 -10
pair|- thương|-12 0 0 26
pair|- thường|24 0 0 0
pair|- thể|2 0 11 0
pair|- thị|0 0 -13 -9
pair|- thời|0 0 -7 0
pair|- thủy|15 0 0 6
pair|- tiểu|-2 0 0 11
pair|- ttcn|-7 0 -1 -30
pair|- ttg|0 0 1 2
pair|- tuv|0 0 -1 0
pair|- tài|-6 0 0 16
pair|- tôm|19 9 26 -27
pair|- tăng|18 -13 0 -25
pair|- ubmttqvn|-1 0 -8 0
pair|- ubtvqh15|0 0 0 -12
pair|- việc|0 0 -8 0
pair|- văn|0 0 2 0
pair|- xd|31 -5 0 21
pair|- xh|-25 -19 -4 -1
pair|- xin|8 0 0 0
pair|- xây|0 0 0 32
pair|- xã|0 0 -1 0
pair|- y|-1 0 0 0
pair|- đt|-15 0 0 0
pair|- đưa|-9 0 2 0
pair|- đạt|12 0 0 0
pair|- đất|0 0 0 40
pair|. #|15 0 0 2
pair|. bí|0 0 -1 0
pair|. chánh|0 0 -2 0
pair|. giám|0 0 -1 0
pair|. sầm|-15 -12 15 -18
pair|. ubnd|0 0 -2 0
pair|. ủy|0 -1 -14 0
pair|/ bcđtw|-5 -14 0 -23
pair|/ btctu|0 7 0 -21
pair|/ btctw|0 0 0 13
pair|/ bà|0 0 4 0
pair|/ ct|0 0 17 0
pair|/ c|-3 0 1 -1
pair|/ cđ|0 0 11 0
pair|/ ha|8 0 0 0
pair|/ hu|0 0 20 -1
pair|/ kg|-1 0 0 -3
pair|/ kh|1 0 0 0
pair|/ kế|0 0 0 15
pair|/ l|-18 0 0 -12
pair|/ lớp|-21 22 0 -1
pair|/ m3|0 10 6 -8
pair|/ máy|0 0 0 29
pair|/ ngày|0 -7 -1 -15
pair|/ người|-1 -1 -10 0
pair|/ nq|0 0 1 0
pair|/ năm|-21 0 -1 46
pair|/ nđ|0 -4 0 1
pair|/ qh14|0 0 10 -1
pair|/ qh15|-14 0 -1 0
pair|/ qđ|-7 0 0 2
pair|/ tháng|16 -3 0 32
pair|/ ttr|0 0 -12 0
pair|/ tt|3 -2 8 0
pair|/ tw|0 0 3 0
pair|/ ubkttw|20 0 -17 3
pair|/ ubnd|0 0 0 18
pair|/ ubtvqh15|0 0 25 17
pair|/ vạn|-23 -12 -20 -23
pair|/ vụ|0 8 18 28
pair|/ xã|52 28 0 -10
pair|: #|-1 41 0 -1
pair|: chưa|0 -6 0 0
pair|: chờ|31 -4 -2 0
pair|: giảm|31 -22 0 0
pair|: tăng|-21 32 0 -3
pair|; #|6 0 0 -20
pair|; +|3 0 0 22
pair|; -|0 16 0 50
pair|; bình|0 -14 -20 0
pair|; chưa|-14 0 0 0
pair|; chỉ|7 0 0 -2
pair|; huyện|0 30 0 0
pair|; kim|-2 16 0 0
pair|; kết|0 0 1 0
pair|; kế|-10 22 0 -9
pair|; nghị|0 0 16 0
pair|; phường|0 32 0 0
pair|; thu|-2 16 0 0
pair|; thôn|0 39 0 0
pair|; tính|7 0 0 -7
pair|; tổ|0 35 0 0
pair|; việc|-2 16 0 0
pair|= #|13 0 0 0
pair|[ #|47 43 0 8
pair|[ cần|-21 -3 10 0
pair|[ cộng|0 8 0 0
pair|] chủ|0 0 17 -57
pair|a )|8 1 0 0
pair|a /|-3 0 18 -33
pair|a a|-5 0 0 0
pair|a lềnh|-19 0 0 0
pair|a mú|0 0 10 0
pair|ai chết|24 0 -9 0
pair|ai cũng|0 0 30 11
pair|ai kiểm|0 0 0 62
pair|ai lập|0 0 0 13
pair|ai nhận|0 0 0 1
pair|ai nấy|0 6 0 22
pair|ai trồng|0 0 0 34
pair|an (|-10 0 0 0
pair|an biên|0 0 -5 8
pair|an báo|0 0 6 0
pair|an các|0 -4 -9 0
pair|an di|0 0 6 -14
pair|an dũ|0 17 -2 0
pair|an huyện|0 0 0 -30
pair|an hòa|0 0 0 7
pair|an hải|0 0 3 0
pair|an khê|0 -19 0 0
pair|an ninh|0 0 0 -6
pair|an phường|0 6 27 3
pair|an quận|0 0 0 8
pair|an sinh|0 -5 0 0
pair|an thành|-1 13 -22 28
pair|an thị|0 0 0 -35
pair|an thới|19 0 0 -1
pair|an toàn|0 0 12 0
pair|an tp|0 0 1 0
pair|an trung|0 0 0 -23
pair|an táng|1 0 0 4
pair|an tỉnh|0 0 1 0
pair|an tổ|0 0 -20 0
pair|an xã|0 0 30 -2
pair|anh tuấn|0 0 -1 0
pair|anh đức|-16 -1 0 0
pair|anqp #|-1 0 0 0
pair|ao nuôi|-9 10 0 0
pair|app vay|0 7 0 0
pair|b )|-4 0 0 0
pair|b .|0 -2 0 -35
pair|b /|0 0 -2 0
pair|ba (|0 0 0 -6
pair|ba ca|28 0 0 0
pair|ba chi|-14 45 0 -66
pair|ba còn|-12 13 0 0
pair|ba có|0 23 0 0
pair|ba hộ|0 0 23 0
pair|ba loại|0 0 0 31
pair|ba là|-1 -25 -10 0
pair|ba lần|-1 20 -4 5
pair|ba lế|0 0 1 11
pair|ba ngày|0 26 17 40
pair|ba năm|0 0 1 50
pair|ba tháng|-31 0 0 0
pair|ba tiêu|49 -2 0 36
pair|ba tơ|-7 4 0 0
pair|ba vinh|-13 0 -5 0
pair|ba điền|-13 0 0 0
pair|ba đình|0 0 -5 0
pair|ba đồn|12 -12 -11 -13
pair|ba đợt|-7 8 0 -4
pair|ban #|21 15 -1 6
pair|ban bí|-1 0 0 0
pair|ban bầu|-8 -11 0 0
pair|ban bồi|0 0 0 -27
pair|ban cho|-1 0 -10 0
pair|ban chỉ|6 0 14 1
pair|ban các|0 0 33 0
pair|ban cán|0 0 21 -12
pair|ban có|-12 16 0 -33
pair|ban công|0 11 0 0
pair|ban dân|0 -26 10 -21
pair|ban giám|-1 8 -44 -34
pair|ban giải|52 -14 55 0
pair|ban giảm|0 0 6 47
pair|ban hiện|0 0 9 -5
pair|ban hành|32 0 0 -1
pair|ban hđnd|0 0 38 2
pair|ban hằng|0 0 39 1
pair|ban kinh|0 1 -49 0
pair|ban kiểm|0 0 5 0
pair|ban mttq|0 0 -32 0
pair|ban mặt|0 0 -2 1
pair|ban ngày|0 0 -31 -4
pair|ban này|0 0 0 -11
pair|ban nội|-10 0 0 0
pair|ban pháp|-3 -14 -3 0
pair|ban qlda|0 -6 5 5
pair|ban quý|-2 0 -11 0
pair|ban sau|0 0 -32 7
pair|ban thanh|2 1 1 27
pair|ban tháng|0 0 -41 0
pair|ban thẩm|0 0 -13 0
pair|ban thực|0 0 21 -19
pair|ban tvtu|-27 0 -1 -3
pair|ban tổ|0 0 -33 -37
pair|ban văn|0 -6 31 -17
pair|ban với|-1 0 -4 0
pair|ban xây|0 0 58 0
pair|ban đã|-6 0 0 0
pair|ban đêm|0 0 21 0
pair|ban đề|0 0 -12 0
pair|bao bì|0 0 0 13
pair|bao nhiêu|-25 4 -6 32
pair|bao phủ|1 0 -10 -1
pair|bao thuốc|-15 -4 -17 -17
pair|bao tiêu|14 0 0 -2
pair|bao trước|0 0 -30 39
pair|bao vườn|0 0 0 -28
pair|bao ô|-1 3 9 0
pair|baonghean )|0 0 -10 0
pair|bay sát|0 21 -4 0
pair|bch đảng|-1 0 0 0
pair|bgđt )|-3 0 0 0
pair|bhxh bắt|7 0 0 -22
pair|bhxh các|0 0 26 -2
pair|bhxh cơ|0 0 21 17
pair|bhxh tỉnh|-17 -6 0 0
pair|bhxh tự|-22 37 0 -7
pair|bhxh việt|0 0 0 -20
pair|bhyt #|-1 0 0 -16
pair|bhyt )|0 0 6 0
pair|bhyt hộ|0 0 29 -39
pair|bhyt phủ|39 0 0 0
pair|bhyt đạt|4 0 0 0
pair|bia giờ|0 40 0 0
pair|bia tăng|0 0 0 51
pair|binh ,|5 0 0 0
pair|binh bất|-10 13 0 -11
pair|binh và|-3 0 0 2
pair|biên báo|0 0 -25 0
pair|biên bản|0 0 0 5
pair|biên chế|-34 12 0 32
pair|biên giới|4 1 1 -19
pair|biên soạn|0 0 26 0
pair|biên tv|-13 0 0 0
pair|biên tổ|0 0 7 30
pair|biên xác|0 0 -1 0
pair|biến )|0 6 0 0
pair|biến gỗ|-1 6 0 -3
pair|biến là|0 -25 -1 0
pair|biến phức|0 31 0 0
pair|biến thì|0 0 0 25
pair|biến tích|55 0 0 -34
pair|biến tốt|16 0 0 0
pair|biến đến|0 -2 -41 0
pair|biến động|-12 0 -6 1
pair|biết #|-44 0 -13 -1
pair|biết kinh|0 -7 -14 0
pair|biết vận|-3 4 0 -19
pair|biết đưa|3 0 0 -9
pair|biều họp|-1 0 -4 0
pair|biển #|13 0 0 -35
pair|biển chậm|-2 22 0 0
pair|biển chỉ|0 0 0 13
pair|biển cảnh|0 0 17 23
pair|biển dài|0 9 0 0
pair|biển dồn|0 50 -6 -9
pair|biển nước|20 -11 11 10
pair|biển phía|0 -4 -13 -9
pair|biển quảng|26 0 0 0
pair|biển trong|0 0 60 0
pair|biển tây|-22 17 10 0
pair|biển và|-10 -1 0 0
pair|biển đoạn|19 0 0 0
pair|biển đông|42 8 0 0
pair|biển được|0 -42 0 0
pair|biển động|-26 2 1 -13
pair|biểu #|-30 -36 0 17
pair|biểu bế|0 0 -9 0
pair|biểu cho|0 27 0 0
pair|biểu chất|0 28 0 0
pair|biểu chỉ|0 -29 -6 0
pair|biểu dương|-18 -1 1 -1
pair|biểu dự|0 0 -45 0
pair|biểu giám|0 0 15 31
pair|biểu hiện|0 21 1 0
pair|biểu hđnd|2 0 0 0
pair|biểu hội|0 0 35 58
pair|biểu kết|0 0 -52 0
pair|biểu mẫu|11 0 -4 19
pair|biểu mổ|0 -22 36 0
pair|biểu nói|-10 -28 0 -10
pair|biểu quyết|-15 0 -1 0
pair|biểu quốc|0 0 0 1
pair|biểu tại|0 -8 0 0
pair|biểu và|0 0 19 6
pair|biểu đảng|0 0 -19 0
pair|biện #|45 -21 0 57
pair|biện còn|-12 14 0 -39
pair|biện pháp|0 0 1 0
pair|biện xã|0 2 0 8
pair|biệt )|0 1 0 0
pair|biệt có|-6 9 0 -12
pair|biệt khó|5 -34 0 0
pair|biệt nghiêm|-16 -7 -34 -3
pair|biệt phái|0 0 -33 -2
pair|bong tróc|0 0 0 15
pair|btc ngày|-34 0 -48 0
pair|bts ở|0 0 0 10
pair|btv hội|-8 0 0 -3
pair|buôn bán|1 -2 14 0
pair|buôn cách|-1 12 0 -6
pair|buôn giúp|0 0 36 0
pair|buôn hồ|-38 0 -14 0
pair|buôn không|8 0 0 -13
pair|buôn krai|-7 8 20 0
pair|buôn lậu|-25 0 1 0
pair|buôn ma|0 0 -2 10
pair|buông lơi|0 34 0 17
pair|buông lỏng|0 -8 0 0
pair|buýt điện|15 0 0 0
pair|buổi làm|0 0 -32 -1
pair|buổi nói|0 0 0 12
pair|buổi đối|0 0 -36 0
pair|buộc #|7 0 0 -22
pair|buộc tiêu|1 0 0 31
pair|buớc đầu|9 -9 0 7
pair|bvtv ở|10 0 -9 -26
pair|bà chủ|0 0 0 23
pair|bà con|15 0 0 1
pair|bà nguyễn|0 0 -5 0
pair|bà phạm|0 0 23 0
pair|bà trưng|0 0 7 0
pair|bài bản|51 0 -6 16
pair|bài học|0 -1 -17 -1
pair|bài thu|-18 25 1 1
pair|bài viết|0 0 0 2
pair|bàn #|-8 -1 -5 -1
pair|bàn (|0 0 7 0
pair|bàn ,|12 0 0 0
pair|bàn bằng|17 0 0 0
pair|bàn cách|0 0 12 -63
pair|bàn có|-14 0 -32 0
pair|bàn công|0 0 -3 0
pair|bàn dự|0 0 39 -32
pair|bàn ghế|6 29 0 48
pair|bàn giao|1 0 0 0
pair|bàn giải|-6 -1 -9 -4
pair|bàn hiện|-34 -21 0 0
pair|bàn huyện|0 0 0 53
pair|bàn kết|-40 0 -10 -8
pair|bàn lũy|6 0 0 0
pair|bàn năm|27 0 0 0
pair|bàn tà|11 0 0 0
pair|bàn tính|23 0 0 0
pair|bàn tỉnh|34 4 0 0
pair|bàn việc|-1 0 0 0
pair|bàn với|0 0 10 -1
pair|bàn đạt|35 0 0 -33
pair|bàn ước|-4 -2 0 -2
pair|bào các|12 0 0 0
pair|bào dân|0 -14 1 -35
pair|bào khmer|-27 1 2 -20
pair|bày tại|-1 0 -2 0
pair|bác sĩ|0 27 12 -12
pair|bám biển|40 0 0 0
pair|bám bộ|-7 0 14 0
pair|bám một|0 0 59 0
pair|bám nghị|-15 -3 0 0
pair|bám ngư|18 0 -7 10
pair|bám sát|2 0 -12 1
pair|bám đồng|-36 0 0 -23
pair|bán #|-1 -24 0 -10
pair|bán cho|-1 -1 16 0
pair|bán hàng|0 0 10 1
pair|bán hê|-8 0 11 0
pair|bán khá|0 0 0 22
pair|bán lẻ|-1 1 0 0
pair|bán người|0 0 0 26
pair|bán non|6 0 0 0
pair|bán nền|0 16 -5 -5
pair|bán qua|-16 23 28 1
pair|bán ra|19 3 0 8
pair|bán trú|0 0 -38 10
pair|bán tàu|-6 6 0 13
pair|bán tại|7 -6 0 -9
pair|bán được|0 0 6 50
pair|bán đất|8 1 0 -12
pair|báo #|-5 7 0 0
pair|báo chí|0 -1 0 21
pair|báo của|-3 -9 -45 0
pair|báo hằng|0 0 0 13
pair|báo kinh|-4 0 -1 0
pair|báo kết|7 30 -4 -12
pair|báo kịp|0 7 -3 0
pair|báo này|0 0 4 32
pair|báo số|-21 0 1 -1
pair|báo theo|0 15 0 17
pair|báo về|0 0 0 22
pair|bát xát|-1 -17 -8 -1
pair|bãi biển|0 0 1 18
pair|bãi bỏ|23 -2 0 10
pair|bãi bồi|31 -10 0 11
pair|bãi ngang|-8 0 0 0
pair|bãi rác|0 0 0 3
pair|bãi sau|-9 0 13 40
pair|bãi thải|-12 -3 -10 36
pair|bãi triều|0 0 13 23
pair|bãi tắm|4 3 2 -12
pair|bãi vật|0 34 22 0
pair|bãi xe|19 16 0 -63
pair|bão kiểm|0 0 0 30
pair|bão lũ|-1 10 0 -6
pair|bão mới|0 44 0 0
pair|bão năm|-8 0 0 -4
pair|bão số|-35 1 1 0
pair|bé gái|-14 5 0 7
pair|bé trai|-14 5 0 7
pair|bê do|0 0 0 7
pair|bê tông|20 0 0 -11
pair|bên cạnh|-14 -1 -5 0
pair|bình #|36 0 0 0
pair|bình )|11 19 0 0
pair|bình -|19 0 2 -8
pair|bình chẳng|0 5 0 -13
pair|bình dương|0 17 0 1
pair|bình phước|0 0 -2 0
pair|bình quân|0 0 -1 0
pair|bình theo|12 0 20 21
pair|bình thuận|-30 17 -25 0
pair|bình thường|-8 0 0 10
pair|bình trưng|0 0 -1 0
pair|bình và|0 0 -2 0
pair|bình xét|0 0 -9 32
pair|bình ổn|27 -1 -4 -38
pair|bích liên|-5 0 -20 -1
pair|bính ngọ|-4 0 1 0
pair|bò #|1 1 0 -2
pair|bò giống|47 -1 -19 -26
pair|bò lai|35 0 0 0
pair|bò sinh|11 0 0 0
pair|bò sữa|-1 -5 0 -45
pair|bóc gỡ|28 0 0 -15
pair|bóc tiền|-11 24 0 -1
pair|bón giả|0 11 6 21
pair|bón phân|10 0 -5 -39
pair|bóng app|0 7 0 0
pair|bóng đèn|36 -24 0 13
pair|bù kiến|0 0 13 -37
pair|bù là|0 0 0 34
pair|bù lại|-1 -33 0 0
pair|bù phần|0 0 17 0
pair|bù số|0 0 3 0
pair|bù vào|-49 -26 -38 -17
pair|bùi thanh|0 0 -14 0
pair|bùi thị|16 0 0 -42
pair|bùi trọng|0 0 0 18
pair|bùng phát|0 2 0 0
pair|búp tươi|1 0 0 2
pair|băn khoăn|-1 -27 0 0
pair|bơi cho|28 0 0 -9
pair|bưu chính|0 0 0 4
pair|bưu điện|16 0 0 -32
pair|bước thí|-11 42 0 0
pair|bước đầu|48 -3 0 -11
pair|bạ #|49 -8 0 -2
pair|bạ số|13 0 0 -9
pair|bạ và|-40 3 0 50
pair|bạc nhà|0 0 1 19
pair|bạch hầu|11 0 0 -14
pair|bạch thanh|0 0 0 -3
pair|bạch đằng|18 -14 12 31
pair|bạo lực|4 31 9 4
pair|bản "|0 0 0 -1
pair|bản #|33 0 -1 28
pair|bản ,|1 -8 0 -13
pair|bản cam|8 0 0 8
pair|bản cho|-4 24 0 -8
pair|bản chưa|-6 0 14 17
pair|bản có|0 0 -10 12
pair|bản cấp|0 41 0 0
pair|bản của|0 29 -11 -9
pair|bản ghi|-1 1 0 13
pair|bản giao|-24 26 -11 -7
pair|bản giải|12 21 0 -27
pair|bản giấu|0 15 16 -10
pair|bản gửi|0 0 6 -27
pair|bản hiêm|-4 4 0 0
pair|bản hướng|0 0 1 -29
pair|bản khác|0 -4 -14 -12
pair|bản kia|0 0 8 0
pair|bản kiểm|0 0 23 0
pair|bản làm|69 0 0 -15
pair|bản là|0 26 0 36
pair|bản ngay|0 0 0 26
pair|bản nhất|0 0 -35 0
pair|bản nào|0 -19 -1 0
pair|bản nà|0 0 31 0
pair|bản phải|0 11 -10 13
pair|bản qua|19 -7 0 6
pair|bản sử|22 -17 0 -17
pair|bản theo|-24 0 5 0
pair|bản tháo|0 0 1 0
pair|bản tin|4 0 0 0
pair|bản tái|0 0 34 0
pair|bản vùng|7 0 0 0
pair|bản vẽ|-1 11 7 27
pair|bản về|0 0 18 44
pair|bản xong|-15 0 -1 1
pair|bản xác|0 1 0 18
pair|bản án|-17 21 0 -36
pair|bản đôn|-6 9 2 3
pair|bản đúng|45 -36 0 -27
pair|bản đăng|0 0 27 0
pair|bản được|8 0 0 -8
pair|bản đạt|-48 -51 0 0
pair|bản đồ|0 21 0 0
pair|bảng giá|-14 2 -54 0
pair|bảng hướng|0 12 0 0
pair|bảng mới|-9 9 0 -9
pair|bảng theo|0 -34 -1 0
pair|bảo hiểm|0 0 1 0
pair|bảo hành|0 0 32 0
pair|bảo hộ|13 -5 3 0
pair|bảo lộc|0 0 0 -1
pair|bảo ninh|18 0 -7 10
pair|bảo trì|0 0 5 0
pair|bảo trợ|5 0 0 0
pair|bảo tồn|0 0 2 0
pair|bảo vệ|18 0 1 -31
pair|bảo đảm|2 0 0 0
pair|bảy không|0 0 17 23
pair|bấp bênh|-1 4 0 3
pair|bất cập|0 -3 -7 -5
pair|bất động|-2 14 0 -1
pair|bầu #|16 0 0 49
pair|bầu đông|0 0 21 18
pair|bậc mầm|0 0 0 -10
pair|bậc thang|29 0 0 0
pair|bậc thcs|0 0 0 1
pair|bậc tiểu|0 0 0 13
pair|bậc trung|-13 32 0 -23
pair|bật là|-40 -11 0 -38
pair|bắc chủ|0 0 -9 -9
pair|bắc của|0 -4 -13 -9
pair|bắc giang|-5 -1 0 0
pair|bắc gianh|-1 0 0 0
pair|bắc mê|0 -4 -1 0
pair|bắt #|-6 -26 0 -2
pair|bắt buộc|1 0 0 -28
pair|bắt giữ|1 1 0 4
pair|bắt quả|20 0 35 23
pair|bắt tay|0 0 0 -14
pair|bắt xa|0 -7 -17 -1
pair|bắt đầu|0 30 0 29
pair|bằng #|0 0 0 -1
pair|bằng cho|-18 9 31 20
pair|bằng chưa|0 29 0 0
pair|bằng các|11 -11 36 -28
pair|bằng công|15 0 0 0
pair|bằng cùng|0 -35 0 -19
pair|bằng dự|0 15 41 -7
pair|bằng hình|23 -4 0 12
pair|bằng không|0 15 0 1
pair|bằng kè|0 0 13 24
pair|bằng lòng|0 30 0 0
pair|bằng một|0 25 0 53
pair|bằng năm|28 -28 -1 0
pair|bằng sạch|8 -2 4 -7
pair|bằng tiền|0 0 3 24
pair|bằng trước|0 0 0 -22
pair|bằng trường|6 -1 -3 9
pair|bằng việc|0 0 46 23
pair|bằng và|17 0 -12 0
pair|bằng văn|-2 0 49 -1
pair|bằng đường|0 3 0 0
pair|bằng được|0 0 42 0
pair|bế mạc|-19 -1 -26 -1
pair|bế tắc|0 8 0 0
pair|bến bãi|1 0 -38 -4
pair|bến phà|-11 5 -20 -41
pair|bến theo|0 0 12 0
pair|bếp ăn|12 0 -29 0
pair|bền vững|0 0 0 -22
pair|bể chứa|0 0 11 -16
pair|bể thu|10 0 -8 0
pair|bệnh #|-13 0 -1 -11
pair|bệnh cho|0 0 -1 29
pair|bệnh nhân|-40 51 0 2
pair|bệnh phải|0 0 0 10
pair|bệnh phức|0 6 0 32
pair|bệnh tật|0 0 1 0
pair|bệnh viện|33 0 3 0
pair|bệnh án|4 0 0 8
pair|bệnh đường|0 0 14 35
pair|bệnh ở|-3 6 0 0
pair|bỉm sơn|6 0 0 0
pair|bị buông|0 44 0 -1
pair|bị bầu|0 0 15 -26
pair|bị can|6 0 -4 0
pair|bị chu|0 0 12 0
pair|bị chậm|0 23 0 -15
pair|bị dân|0 2 0 18
pair|bị giám|-2 10 1 -19
pair|bị giống|0 0 8 0
pair|bị hai|0 0 1 17
pair|bị hàng|-1 -1 -13 0
pair|bị hại|0 0 0 21
pair|bị hủy|0 0 0 -7
pair|bị kỳ|0 -7 -10 0
pair|bị lấn|0 0 0 35
pair|bị lập|0 0 0 10
pair|bị lễ|2 0 49 -2
pair|bị lực|0 0 41 0
pair|bị ngập|-47 -38 0 0
pair|bị nhân|8 0 -1 18
pair|bị nước|-1 -14 0 1
pair|bị phát|-2 6 0 0
pair|bị sang|0 5 0 -13
pair|bị san|0 5 -5 0
pair|bị sụt|0 -11 19 0
pair|bị thi|0 5 -7 14
pair|bị thiệt|14 0 0 -1
pair|bị thu|0 0 4 6
pair|bị thương|11 -3 0 14
pair|bị trả|0 0 6 7
pair|bị tốt|-10 0 -32 -28
pair|bị vật|0 -10 -3 11
pair|bị xử|-14 20 0 16
pair|bị y|-5 -13 -35 0
pair|bị ép|0 0 0 65
pair|bị đại|-1 0 -1 0
pair|bị đổ|0 -8 8 0
pair|bị động|0 9 25 0
pair|bỏ #|42 -15 -13 1
pair|bỏ cọc|-1 1 0 0
pair|bỏ dở|0 -9 9 19
pair|bỏ hoang|1 0 7 1
pair|bỏ hẳn|0 0 0 37
pair|bỏ học|0 9 2 -6
pair|bỏ mặc|0 0 0 21
pair|bỏ nghề|0 0 0 19
pair|bỏ ngỏ|-1 21 0 14
pair|bỏ phiếu|12 0 -1 14
pair|bỏ qua|-15 24 0 26
pair|bỏ ra|11 0 0 32
pair|bỏ ruộng|0 14 0 -13
pair|bỏ sót|0 2 0 0
pair|bỏ trống|-9 30 0 1
pair|bỏ đấy|-22 32 0 0
pair|bố danh|0 0 20 0
pair|bố giá|0 0 21 0
pair|bố hành|19 0 0 0
pair|bố hết|20 -15 0 -8
pair|bố trí|0 0 7 -1
pair|bố trạch|0 0 -8 -7
pair|bố tình|0 0 15 -21
pair|bốc mùi|-6 7 0 -10
pair|bối cảnh|0 -4 0 0
pair|bốn là|0 -20 -25 -2
pair|bốn tháng|1 33 0 -9
pair|bồ đề|-2 0 -9 -1
pair|bồi dưỡng|1 -1 13 -40
pair|bồi lắng|0 0 0 13
pair|bồi thường|-18 30 7 0
pair|bồng họp|-1 -1 -15 0
pair|bổ chi|40 0 0 0
pair|bổ khuyết|0 -24 -6 0
pair|bổ sung|0 0 14 0
pair|bổ túc|0 1 7 -21
pair|bộ "|0 0 1 0
pair|bộ #|-8 31 5 0
pair|bộ )|-31 23 -17 0
pair|bộ ,|8 0 0 18
pair|bộ buôn|43 0 0 0
pair|bộ bàn|18 -4 0 19
pair|bộ cho|0 7 -1 36
pair|bộ chuyên|0 6 0 0
pair|bộ chuẩn|0 0 43 0
pair|bộ chính|0 0 1 0
pair|bộ chưa|0 0 0 50
pair|bộ chương|16 0 0 -18
pair|bộ chỉ|0 0 -7 0
pair|bộ chủ|0 0 -27 0
pair|bộ các|0 0 24 -1
pair|bộ câu|0 0 -1 -4
pair|bộ còn|0 13 0 8
pair|bộ có|-11 -2 0 0
pair|bộ công|-14 0 1 0
pair|bộ cơ|-16 11 20 3
pair|bộ diện|0 0 6 14
pair|bộ dân|12 -8 6 21
pair|bộ gửi|0 0 27 0
pair|bộ hai|0 0 9 -2
pair|bộ hoàn|43 0 0 -14
pair|bộ huyện|-7 0 0 0
pair|bộ hồ|0 0 0 43
pair|bộ khuyến|0 14 0 0
pair|bộ khu|0 29 1 -6
pair|bộ khóm|0 21 0 0
pair|bộ không|0 0 16 -22
pair|bộ khối|3 15 -11 -21
pair|bộ kiểm|0 -9 0 0
pair|bộ kết|43 0 0 -41
pair|bộ luật|0 1 0 0
pair|bộ làm|-10 14 0 3
pair|bộ lần|-10 0 -1 0
pair|bộ máy|0 0 1 -1
pair|bộ một|0 0 1 0
pair|bộ nguồn|32 0 0 0
pair|bộ người|0 0 0 -13
pair|bộ nhiều|0 1 0 -26
pair|bộ nhiệm|18 0 0 0
pair|bộ nào|-7 9 0 43
pair|bộ nông|0 29 5 -15
pair|bộ phường|0 0 -1 -25
pair|bộ phận|4 1 0 -2
pair|bộ phụ|0 0 -9 0
pair|bộ quán|-11 0 34 -9
pair|bộ quý|27 0 0 36
pair|bộ quận|-4 0 -5 0
pair|bộ sinh|0 0 6 0
pair|bộ số|-3 0 0 0
pair|bộ theo|-7 -22 32 0
pair|bộ thuế|0 2 0 27
pair|bộ thôn|0 20 0 -34
pair|bộ thú|-9 18 -5 0
pair|bộ thị|0 0 -10 0
pair|bộ thủy|0 0 0 9
pair|bộ tiêu|-5 0 22 0
pair|bộ tiếp|-11 -42 -1 -14
pair|bộ trẻ|-1 0 41 0
pair|bộ trực|-10 0 0 -2
pair|bộ tài|-7 -3 18 0
pair|bộ về|0 0 28 0
pair|bộ xã|0 0 0 -10
pair|bộ xóm|0 11 0 -2
pair|bộ y|-2 -34 0 -14
pair|bộ yếu|0 3 42 -35
pair|bộ điểm|0 0 -29 19
pair|bộ đã|45 0 0 9
pair|bộ đưa|0 0 -7 -5
pair|bộ địa|0 1 12 0
pair|bộ đội|0 0 -19 0
pair|bộ ấp|24 3 17 1
pair|bộ ở|0 0 0 -23
pair|bộc lộ|0 -27 -10 -7
pair|bội chi|-7 18 0 0
pair|bội thu|5 0 0 0
pair|bột sắn|-5 17 0 0
pair|bớt #|23 -1 0 -8
pair|bờ bao|-1 1 3 0
pair|bờ biển|1 0 0 0
pair|bờ bắc|0 0 13 24
pair|bờ chưa|0 21 -4 0
pair|bờ kè|1 29 -4 -10
pair|bờ sông|0 14 0 -26
pair|bởi thiếu|0 13 0 -1
pair|bục bệ|4 0 0 9
pair|bụi mù|-1 22 0 26
pair|bụi than|-5 -13 -4 0
pair|bụi từ|0 20 0 0
pair|bức tranh|-53 -11 0 0
pair|bức xúc|0 -1 0 0
pair|bứt tốc|0 0 0 26
pair|bữa có|0 0 0 6
pair|bữa không|0 0 0 6
pair|bữa ăn|7 3 12 32
pair|c .|0 -2 0 0
pair|c bí|0 0 22 -29
pair|ca ,|0 0 0 29
pair|ca ba|1 0 0 0
pair|ca bệnh|0 0 56 -40
pair|ca lên|20 -10 15 9
pair|ca mắc|4 0 0 36
pair|ca sốt|16 -1 0 -51
pair|ca trực|0 0 11 23
pair|ca tử|-1 12 0 12
pair|cai lậy|-35 0 -18 0
pair|cai nghiện|-8 1 24 -15
pair|cai nâng|0 0 6 23
pair|cam kết|0 0 46 -3
pair|camera an|0 0 -1 -62
pair|camera phạt|0 0 1 0
pair|camera ở|10 -7 12 0
pair|can thiệp|0 0 0 1
pair|canh #|-16 -1 2 -6
pair|canh cà|-1 -18 -6 27
pair|canh tác|42 0 0 -31
pair|cao (|0 0 0 29
pair|cao ,|-4 48 0 0
pair|cao -|-7 0 11 0
pair|cao biên|-10 10 0 18
pair|cao chưa|4 0 0 10
pair|cao chất|0 0 78 0
pair|cao còn|0 23 0 0
pair|cao của|2 9 0 22
pair|cao gấp|-6 11 0 33
pair|cao hơn|24 9 0 2
pair|cao lanh|0 21 29 0
pair|cao mã|0 0 0 24
pair|cao nhất|-1 2 -2 5
pair|cao so|0 -7 -14 0
pair|cao su|-1 -6 -3 0
pair|cao thứ|2 0 0 -6
pair|cao tuổi|0 0 1 -55
pair|cao tốc|1 1 -2 -48
pair|cao vọt|-9 9 0 -9
pair|cao điểm|0 0 34 0
pair|cha mẹ|0 14 0 11
pair|che di|4 0 0 17
pair|che phủ|1 -1 -27 -26
pair|chi #|-67 -33 -1 2
pair|chi ,|-35 0 -2 -23
pair|chi bộ|1 0 1 0
pair|chi cho|0 18 -20 -32
pair|chi cân|1 -1 -19 0
pair|chi cục|0 0 -1 0
pair|chi hội|33 -7 23 0
pair|chi lương|46 -37 0 -28
pair|chi ma|2 0 0 -17
pair|chi ngân|0 -14 0 11
pair|chi nhánh|0 -1 0 1
pair|chi phí|0 6 21 -33
pair|chi quỹ|-9 15 0 33
pair|chi sai|1 0 0 35
pair|chi thường|-23 -1 1 -8
pair|chi tiêu|-26 34 -20 35
pair|chi tiết|1 0 0 0
pair|chi trả|3 0 0 22
pair|chi viện|-13 0 0 0
pair|chi và|-20 0 -46 -28
pair|chi vượt|0 17 11 0
pair|chi đầu|-5 0 -4 0
pair|chi ủy|6 -14 31 1
pair|chiêm #|0 6 0 19
pair|chiêm xuân|10 -1 0 0
pair|chiêng được|2 0 0 0
pair|chiếm #|2 0 15 1
pair|chiếm dụng|0 0 0 18
pair|chiếm lòng|0 69 0 0
pair|chiếm ngay|0 24 0 30
pair|chiếm phần|11 3 -11 19
pair|chiếm tới|-10 45 0 10
pair|chiếm và|17 0 0 0
pair|chiếm vỉa|9 0 0 -25
pair|chiếm đất|3 2 0 0
pair|chiến binh|0 0 1 0
pair|chiến dịch|0 1 1 0
pair|chiến đấu|0 0 0 3
pair|chiếu cói|-14 31 0 -1
pair|chiếu lệ|0 2 0 -40
pair|chiếu sáng|31 -5 -1 -1
pair|chiếu tạm|0 0 0 16
pair|chiếu từng|0 0 0 29
pair|chiếu với|7 -5 0 0
pair|chiềng khương|11 -8 29 0
pair|chiều #|-1 0 -7 0
pair|chiều còn|25 0 0 0
pair|chiều cùng|0 0 -9 0
pair|chiều dài|-24 0 0 -5
pair|chiều dưới|-20 -1 -1 0
pair|chiều hướng|0 19 0 0
pair|chiều nay|0 0 18 0
pair|cho #|67 0 1 -1
pair|cho biết|-43 0 -1 -1
pair|cho chủ|0 0 16 0
pair|cho con|15 -20 -1 13
pair|cho các|0 0 56 25
pair|cho cán|0 0 1 1
pair|cho cây|0 -2 34 -49
pair|cho có|-19 39 0 0
pair|cho công|0 0 9 1
pair|cho cơ|0 0 32 0
pair|cho cấp|0 6 0 1
pair|cho cộng|9 0 -49 -7
pair|cho doanh|0 0 50 -2
pair|cho dân|1 0 15 14
pair|cho dự|7 0 0 -8
pair|cho gia|0 0 0 2
pair|cho hay|-2 -20 -12 -8
pair|cho hết|0 0 34 -32
pair|cho học|0 0 33 -1
pair|cho hộ|0 0 19 5
pair|cho hợp|0 0 53 0
pair|cho lao|0 0 6 0
pair|cho lãnh|12 0 0 -7
pair|cho lúa|0 0 0 17
pair|cho mượn|-15 15 11 12
pair|cho mọi|0 0 -8 -8
pair|cho ngành|11 0 0 12
pair|cho ngân|0 0 2 27
pair|cho ngư|-5 5 36 -30
pair|cho người|0 6 22 2
pair|cho nhà|19 0 20 -49
pair|cho nông|0 0 62 33
pair|cho năm|-1 -4 -45 0
pair|cho phép|-7 10 0 39
pair|cho phòng|0 23 0 7
pair|cho quý|0 0 -3 0
pair|cho ra|32 0 0 -17
pair|cho rằng|-25 2 -6 -1
pair|cho sản|0 0 0 -50
pair|cho thiếu|0 0 0 -44
pair|cho thu|32 -1 7 23
pair|cho thuê|0 -1 0 0
pair|cho thành|-8 0 11 0
pair|cho thương|0 0 41 -29
pair|cho thấy|-25 0 0 0
pair|cho toàn|0 0 2 21
pair|cho trâu|0 0 0 16
pair|cho trên|35 0 0 4
pair|cho trẻ|4 0 13 0
pair|cho tuyến|0 0 1 0
pair|cho tổ|-1 19 3 0
pair|cho từng|0 0 -1 13
pair|cho vay|0 0 12 8
pair|cho vốn|0 -30 9 -29
pair|cho vụ|0 0 -18 -8
pair|cho xong|-1 10 7 -4
pair|cho xã|-9 11 0 0
pair|cho ý|0 0 -50 -18
pair|cho đàn|0 -24 -9 -23
pair|cho đô|11 0 -1 2
pair|cho đảng|0 12 0 0
pair|cho đồng|-13 8 15 19
pair|cho đợt|0 0 41 0
pair|cho đủ|-1 9 9 2
pair|cho ủy|0 -1 47 31
pair|chro vừa|0 0 -1 0
pair|chu đáo|1 0 31 0
pair|chui len|0 17 0 0
pair|chui sang|-9 9 0 -22
pair|chung #|-8 0 0 30
pair|chung bà|3 0 0 -9
pair|chung cho|0 0 24 0
pair|chung chung|0 0 0 24
pair|chung các|16 0 0 0
pair|chung có|-28 1 0 -37
pair|chung cư|-16 29 15 0
pair|chung của|-5 48 0 8
pair|chung một|0 0 1 -20
pair|chung thị|-2 2 0 33
pair|chung với|0 0 0 -9
pair|chung xã|0 0 1 -12
pair|chuyên cần|7 1 0 18
pair|chuyên dùng|0 16 0 14
pair|chuyên gia|12 0 -5 25
pair|chuyên khoa|0 1 0 0
pair|chuyên môn|15 1 0 0
pair|chuyên mục|27 0 31 -36
pair|chuyên trách|-1 3 1 -22
pair|chuyên án|23 -1 -2 20
pair|chuyên đề|0 0 12 -22
pair|chuyến biển|0 1 16 19
pair|chuyển #|42 -17 25 -3
pair|chuyển biến|34 0 -1 -2
pair|chuyển cán|0 0 18 0
pair|chuyển cơ|4 0 0 36
pair|chuyển dịch|24 0 7 1
pair|chuyển giao|8 11 16 -51
pair|chuyển giáo|0 0 17 0
pair|chuyển hồ|0 -1 13 -26
pair|chuyển khoản|11 0 0 0
pair|chuyển lên|34 5 0 40
pair|chuyển mục|-8 13 13 0
pair|chuyển nhượng|0 33 0 0
pair|chuyển rác|0 -2 2 7
pair|chuyển sang|-30 -16 0 -1
pair|chuyển sinh|7 0 0 0
pair|chuyển theo|11 0 0 19
pair|chuyển tiếp|11 9 0 22
pair|chuyển tuyến|-4 32 0 27
pair|chuyển từ|12 0 0 0
pair|chuyển về|1 0 0 6
pair|chuyển vốn|0 0 3 0
pair|chuyển đất|0 0 11 1
pair|chuyển động|42 -18 0 -27
pair|chuyện iuu|0 25 0 -2
pair|chuyện nước|0 -2 0 0
pair|chuyện thường|-17 -7 0 -4
pair|chuyện tại|0 0 0 24
pair|chuyện xả|0 0 -36 0
pair|chuẩn #|-32 0 -9 0
pair|chuẩn bị|0 0 0 -16
pair|chuẩn của|-33 0 -9 0
pair|chuẩn giảm|-8 16 0 0
pair|chuẩn mầm|0 7 0 0
pair|chuẩn mới|1 17 -13 -25
pair|chuẩn mức|22 -3 0 -34
pair|chuẩn ntm|-17 -1 -20 0
pair|chuẩn nông|7 0 -1 1
pair|chuẩn quốc|19 0 -26 0
pair|chuẩn thành|26 -20 -4 0
pair|chuẩn trao|0 0 39 0
pair|chuẩn văn|14 0 0 26
pair|chuẩn y|-5 0 -40 0
pair|chuồng trại|-19 35 0 -28
pair|chuỗi liên|0 0 0 9
pair|chào mừng|3 0 -2 0
pair|cháu phải|0 0 0 11
pair|cháy #|-24 60 0 -17
pair|cháy nổ|21 -1 38 24
pair|cháy rẫy|-9 0 25 0
pair|cháy rừng|0 -3 -3 -3
pair|châm #|1 0 0 0
pair|châm nhà|0 0 0 10
pair|chân bác|0 0 6 0
pair|chân miệng|-13 -1 0 0
pair|chân nổi|0 11 0 13
pair|chân tại|0 6 -3 21
pair|châu họp|0 0 -14 0
pair|châu kim|-39 -11 -15 -7
pair|châu phi|0 13 0 0
pair|châu tăng|-25 0 -16 0
pair|châu xả|0 7 0 -37
pair|chây ì|0 -3 24 -18
pair|chây ỳ|0 1 0 1
pair|chè #|10 0 0 0
pair|chè búp|0 -15 -8 -7
pair|chè bị|0 5 -5 0
pair|chè già|0 10 0 42
pair|chè kinh|-7 33 0 -44
pair|chè shan|2 0 0 0
pair|chèo kéo|1 37 0 -15
pair|chép của|0 6 0 0
pair|chép lại|0 6 0 15
pair|chênh lệch|0 0 -2 8
pair|chí )|8 -41 -19 -3
pair|chí ,|0 4 -2 10
pair|chí /|52 28 0 -10
pair|chí bí|-11 0 37 0
pair|chí cho|0 0 0 -34
pair|chí chủ|0 0 18 9
pair|chí cũng|0 0 -50 0
pair|chí cấp|31 0 -4 7
pair|chí hoàng|0 0 -7 0
pair|chí huyện|0 0 33 -62
pair|chí hà|-2 -4 -37 0
pair|chí lãnh|-1 0 -8 0
pair|chí lê|0 0 19 0
pair|chí lò|0 0 0 -25
pair|chí lương|0 0 11 0
pair|chí minh|0 0 0 1
pair|chí môi|-6 18 0 15
pair|chí nguyễn|0 0 1 -7
pair|chí nông|5 -1 0 2
pair|chí phan|0 0 -20 0
pair|chí phó|-38 0 16 -18
pair|chí phạm|0 0 6 0
pair|chí phụ|0 12 -20 -11
pair|chí thành|-6 0 14 0
pair|chí triệu|0 0 -9 0
pair|chí trương|0 0 -20 0
pair|chí trần|0 0 47 0
pair|chí vào|3 0 0 28
pair|chí võ|0 -5 -24 0
pair|chí xã|-42 0 -47 0
pair|chí đảng|-11 0 -3 0
pair|chí ủy|0 0 0 -1
pair|chín tháng|-32 -24 0 0
pair|chính (|8 -9 0 1
pair|chính )|0 10 0 0
pair|chính -|0 0 1 0
pair|chính chuyển|0 0 7 -52
pair|chính chủ|0 0 -18 0
pair|chính có|65 0 0 0
pair|chính công|0 0 -6 1
pair|chính cùng|0 0 11 0
pair|chính cấp|2 0 0 0
pair|chính cắt|0 0 28 0
pair|chính của|6 -3 0 20
pair|chính do|-8 14 0 -34
pair|chính giai|0 0 28 0
pair|chính giao|37 0 0 0
pair|chính giải|-42 11 -15 -1
pair|chính hoàn|0 0 12 0
pair|chính là|0 0 0 28
pair|chính mới|-17 -28 0 1
pair|chính ngạch|43 -5 0 -37
pair|chính phủ|-13 0 0 3
pair|chính sách|-8 1 19 68
pair|chính theo|0 0 5 3
pair|chính trước|0 0 1 1
pair|chính trị|0 0 1 0
pair|chính tỉnh|-9 0 0 0
pair|chính và|0 0 39 0
pair|chính về|-38 1 -8 0
pair|chính đã|34 0 0 -5
pair|chính đúng|16 0 0 26
pair|chính đảng|-1 0 0 0
pair|chính đến|0 3 0 -4
pair|chót #|0 0 0 11
pair|chôm chôm|-2 23 0 -12
pair|chôn lấp|-8 2 -1 7
pair|chú trọng|34 0 0 2
pair|chú trọn|-20 0 0 -19
pair|chúng nào|0 15 -5 0
pair|chúng ưu|0 -3 6 7
pair|chăm lo|16 0 -19 -4
pair|chăm sóc|2 11 1 1
pair|chăn nuôi|-3 1 0 1
pair|chũ đi|3 0 0 0
pair|chư prông|-29 -7 0 0
pair|chư pưh|0 0 0 9
pair|chưa ai|0 1 0 -6
pair|chưa bằng|0 25 0 23
pair|chưa bền|0 9 0 -34
pair|chưa bố|0 8 0 -27
pair|chưa cao|0 2 0 11
pair|chưa chuyển|0 7 -1 11
pair|chưa chấm|0 15 -2 -6
pair|chưa chấp|0 0 26 0
pair|chưa chặt|0 0 0 -5
pair|chưa chủ|0 1 0 2
pair|chưa cân|0 0 2 0
pair|chưa có|0 2 0 5
pair|chưa dùng|0 0 0 -5
pair|chưa dứt|0 21 0 0
pair|chưa giao|0 -8 0 0
pair|chưa giải|0 22 0 -22
pair|chưa giới|0 15 -5 0
pair|chưa gắn|0 16 0 0
pair|chưa gửi|0 -23 -19 0
pair|chưa hoàn|-52 47 0 14
pair|chưa hài|0 -20 0 0
pair|chưa khắc|0 -60 0 0
pair|chưa khởi|0 -12 -30 -6
pair|chưa kiểm|0 0 0 16
pair|chưa kéo|0 0 0 41
pair|chưa kịp|0 13 0 -25
pair|chưa làm|0 -27 -1 0
pair|chưa mặn|0 1 0 0
pair|chưa mở|-6 30 0 12
pair|chưa nghiêm|0 1 0 17
pair|chưa ngăn|0 16 0 1
pair|chưa nhiều|0 6 0 4
pair|chưa nhà|0 31 0 -1
pair|chưa nhận|0 -10 37 -26
pair|chưa năm|0 -14 -16 0
pair|chưa nền|0 34 0 0
pair|chưa qua|-15 0 0 11
pair|chưa quen|0 19 0 44
pair|chưa quyết|0 22 0 28
pair|chưa rõ|-1 0 0 0
pair|chưa sát|0 1 0 13
pair|chưa sâu|0 -6 0 -42
pair|chưa theo|0 37 0 -34
pair|chưa thu|-3 18 0 0
pair|chưa thành|0 27 0 11
pair|chưa thông|0 -16 0 -8
pair|chưa thường|0 24 0 0
pair|chưa thấy|0 11 0 54
pair|chưa thật|10 14 0 15
pair|chưa thống|0 15 0 1
pair|chưa trôi|0 -32 0 0
pair|chưa tương|0 6 0 0
pair|chưa tập|0 0 0 29
pair|chưa từng|0 -17 0 9
pair|chưa xác|0 -19 0 0
pair|chưa xử|-19 23 0 -33
pair|chưa yên|-11 -40 0 0
pair|chưa đáp|0 0 0 -13
pair|chưa được|0 0 0 -1
pair|chưa đấu|-10 12 0 21
pair|chưa đầy|0 18 0 0
pair|chưa đến|0 5 0 0
pair|chưa đều|-1 19 0 -12
pair|chưa đọc|0 0 0 12
pair|chưa đồng|0 -4 0 0
pair|chưa đủ|-5 36 0 0
pair|chạm #|-9 25 0 27
pair|chạy không|-12 13 0 -15
pair|chạy theo|-16 13 0 -10
pair|chạy thận|0 4 1 18
pair|chạy thử|36 -9 0 0
pair|chấm dứt|0 0 6 -1
pair|chấm điểm|0 0 9 1
pair|chấn chỉnh|0 0 39 -1
pair|chấp lối|-11 2 44 0
pair|chấp nhận|2 0 0 31
pair|chấp thuận|2 0 0 4
pair|chấp đất|1 8 0 9
pair|chất diện|0 0 0 -41
pair|chất lượng|0 0 2 0
pair|chất thải|0 0 -24 -13
pair|chất trường|0 0 20 0
pair|chất vấn|0 -7 -10 -33
pair|chần chừ|0 0 0 13
pair|chậm ,|0 34 0 0
pair|chậm báo|0 -6 20 0
pair|chậm do|0 30 0 0
pair|chậm giải|0 0 47 -1
pair|chậm khởi|0 0 4 -3
pair|chậm kỳ|7 -5 0 18
pair|chậm lương|0 1 0 14
pair|chậm lại|0 2 0 0
pair|chậm nhất|0 0 28 33
pair|chậm nhứt|0 0 0 9
pair|chậm nộp|0 -2 23 0
pair|chậm quá|0 -5 11 -10
pair|chậm so|-14 50 0 0
pair|chậm thì|0 0 -25 -34
pair|chậm tiến|0 -53 -15 -37
pair|chậm trễ|0 0 0 29
pair|chậm đổi|0 5 0 -7
pair|chập chờn|0 15 0 0
pair|chắc tâm|0 0 26 -27
pair|chắc tình|0 0 14 -13
pair|chắn rác|0 0 4 0
pair|chẳng mặn|0 5 0 -13
pair|chặn dòng|34 0 0 -5
pair|chặn triệt|0 12 0 0
pair|chặn xe|0 9 -6 9
pair|chặng đường|-4 0 0 14
pair|chặt chém|-1 37 3 -12
pair|chặt chẽ|0 0 23 0
pair|chặt kỷ|1 0 0 0
pair|chặt việc|0 0 32 0
pair|chế (|0 9 -4 0
pair|chế biến|-39 0 0 0
pair|chế chưa|0 -67 -16 0
pair|chế công|-22 0 0 0
pair|chế của|0 17 0 0
pair|chế dân|0 0 25 -1
pair|chế dịch|0 0 1 0
pair|chế hóa|0 7 0 7
pair|chế khai|0 0 0 6
pair|chế làm|0 -1 4 -27
pair|chế lạm|-23 -1 7 -1
pair|chế lớn|0 22 0 0
pair|chế một|0 7 24 -22
pair|chế như|0 29 0 -12
pair|chế năm|-1 -26 -15 -21
pair|chế nợ|0 0 46 0
pair|chế phẩm|0 0 0 13
pair|chế phối|30 0 23 0
pair|chế quản|0 0 15 0
pair|chế sửa|-9 15 0 -9
pair|chế thu|0 0 21 0
pair|chế trong|13 0 0 15
pair|chế tài|0 -13 17 0
pair|chế và|0 -3 -1 0
pair|chế đang|0 -11 0 0
pair|chế đi|0 28 -10 0
pair|chế đãi|0 0 0 -7
pair|chế đã|-47 0 0 21
pair|chế được|-27 61 -1 52
pair|chế đặc|0 0 14 6
pair|chế độ|32 0 0 35
pair|chế ở|0 1 0 6
pair|chết #|-17 4 0 -7
pair|chết rải|0 -14 0 5
pair|chết vì|21 13 -8 -2
pair|chết ở|0 0 0 1
pair|chỉ #|0 11 0 -26
pair|chỉ bằng|-4 22 0 0
pair|chỉ còn|0 16 0 -42
pair|chỉ có|-10 30 0 4
pair|chỉ dẫn|17 0 0 21
pair|chỉ huy|0 0 17 0
pair|chỉ nơi|0 0 0 20
pair|chỉ ra|0 1 0 0
pair|chỉ rõ|1 -34 19 43
pair|chỉ số|-1 0 0 -22
pair|chỉ trong|0 0 0 -24
pair|chỉ tăng|-32 33 0 24
pair|chỉ việc|0 0 11 -2
pair|chỉ được|0 5 0 15
pair|chỉ đạo|0 0 1 1
pair|chỉ đạt|-17 74 0 -68
pair|chỉnh chủ|-4 26 0 30
pair|chỉnh giá|0 22 0 2
pair|chỉnh hoạt|0 0 1 0
pair|chỉnh hướng|0 7 4 -5
pair|chỉnh lý|23 0 -3 0
pair|chỉnh phương|0 0 14 0
pair|chỉnh quy|0 0 23 -30
pair|chỉnh trang|0 0 25 -10
pair|chỉnh đề|0 0 -23 0
pair|chị em|-22 1 27 -5
pair|chịu giá|-19 -17 0 0
pair|chịu làm|0 0 0 7
pair|chịu trách|0 0 2 7
pair|chọn #|-10 0 -1 29
pair|chọn hàng|15 0 0 -21
pair|chọn học|1 0 0 -15
pair|chọn làm|0 0 -5 0
pair|chọn một|0 0 0 22
pair|chọn nhà|0 -7 10 1
pair|chọn xong|0 0 1 0
pair|chọn được|9 0 0 27
pair|chối thanh|39 -17 0 0
pair|chống buôn|-16 0 1 0
pair|chống bão|0 0 13 -38
pair|chống dịch|0 0 7 -11
pair|chống dột|13 0 0 -15
pair|chống hình|0 0 0 11
pair|chống hạn|0 -4 34 0
pair|chống lụt|2 8 -8 6
pair|chống rét|0 0 23 -23
pair|chống sạt|-3 19 0 -1
pair|chống tham|9 -1 -21 1
pair|chống thiên|0 16 -35 1
pair|chống thất|0 0 -2 0
pair|chống tảo|0 0 8 23
pair|chốt #|-2 0 -23 0
pair|chốt chặn|0 0 1 24
pair|chốt danh|-4 -1 -14 -32
pair|chốt kiểm|0 0 15 0
pair|chốt mục|0 0 -5 0
pair|chốt phương|0 -2 13 0
pair|chỗ "|14 0 25 0
pair|chỗ #|26 0 -20 31
pair|chỗ cho|0 0 0 16
pair|chỗ còn|0 -36 0 -8
pair|chỗ thiếu|-10 50 0 17
pair|chỗ thừa|-2 3 0 29
pair|chỗ tập|0 0 0 3
pair|chỗ yếu|-11 -37 0 -3
pair|chỗ ở|21 -17 0 26
pair|chờ bình|34 -11 0 -16
pair|chờ con|0 3 0 0
pair|chờ hướng|29 -1 -2 0
pair|chờ sổ|-9 10 0 -9
pair|chờ vốn|0 -50 0 0
pair|chờ điều|0 29 0 0
pair|chở miễn|0 0 0 -20
pair|chở đất|4 10 0 -33
pair|chợ biên|0 0 47 -39
pair|chợ bình|7 0 0 31
pair|chợ cóc|19 4 6 0
pair|chợ hoa|49 0 25 -2
pair|chợ hàng|0 0 30 -23
pair|chợ không|16 -14 0 24
pair|chợ mới|-26 32 0 0
pair|chợ nông|0 0 0 -31
pair|chợ trung|33 17 0 -15
pair|chợ đầu|-3 14 0 0
pair|chục điểm|-8 11 0 0
pair|chủ chốt|0 0 -27 0
pair|chủ doanh|0 0 0 11
pair|chủ hộ|0 0 2 15
pair|chủ kỹ|15 0 0 0
pair|chủ lực|0 0 0 32
pair|chủ mỏ|0 17 0 18
pair|chủ nhiệm|-13 15 12 21
pair|chủ quan|-7 0 30 -10
pair|chủ rừng|0 0 0 1
pair|chủ thể|5 0 0 -6
pair|chủ trương|0 17 19 14
pair|chủ trạm|8 0 0 14
pair|chủ tàu|0 0 0 15
pair|chủ tọa|-1 -28 -5 0
pair|chủ đầu|0 0 31 -1
pair|chủ đề|0 0 -40 -11
pair|chủ động|0 0 5 0
pair|chủ ở|0 0 7 0
pair|chủng mở|0 0 26 0
pair|chủng đầy|19 24 -3 0
pair|chức #|9 0 0 -4
pair|chức (|-1 17 0 0
pair|chức -|0 0 12 0
pair|chức bị|0 0 20 0
pair|chức cán|0 0 -22 0
pair|chức công|48 0 0 0
pair|chức cơ|1 0 -13 -26
pair|chức danh|7 31 0 -6
pair|chức dạy|7 0 5 0
pair|chức huyện|0 0 -31 -22
pair|chức hđnd|0 0 -24 0
pair|chức học|43 0 -5 0
pair|chức kiểm|0 0 12 -19
pair|chức kỳ|-31 -6 -3 -14
pair|chức lễ|-7 0 -8 0
pair|chức ngày|-13 0 45 0
pair|chức năng|0 0 0 47
pair|chức quận|-1 1 4 -18
pair|chức sau|-2 10 -4 0
pair|chức sách|0 0 0 27
pair|chức sắc|-9 0 9 14
pair|chức theo|47 0 -9 0
pair|chức thu|0 0 37 0
pair|chức thành|0 0 1 1
pair|chức thực|0 0 -2 1
pair|chức trung|0 2 0 6
pair|chức trực|46 -12 0 -7
pair|chức tuyển|1 0 0 -15
pair|chức tốt|16 0 1 1
pair|chức từ|42 -5 0 0
pair|chức vui|9 0 0 -1
pair|chức đoàn|0 0 0 37
pair|chức đại|27 0 -13 0
pair|chức đảng|0 20 0 35
pair|chức đấu|32 0 0 -1
pair|chức địa|-11 25 1 -2
pair|chứng chỉ|-10 -5 3 -11
pair|chứng nhận|-1 0 1 0
pair|chứng qua|0 7 0 10
pair|chứng thực|8 18 42 6
pair|chứng từ|-16 19 15 6
pair|chừng #|-29 1 0 -30
pair|chừng do|0 5 0 0
pair|chừng ở|-8 8 0 0
pair|chữ ký|-8 35 5 0
pair|chữa #|0 0 2 -30
pair|chữa cháy|-3 0 -45 0
pair|chữa chợ|55 0 -14 0
pair|chữa cơ|0 0 26 0
pair|cn -|0 0 -1 0
pair|cnqsd đất|-11 0 -1 0
pair|coi kiểm|0 0 -2 0
pair|coi trọng|0 0 -31 -24
pair|coi đó|0 0 0 26
pair|con (|0 1 0 13
pair|con ,|5 1 0 11
pair|con bò|14 0 -8 -40
pair|con các|6 0 0 18
pair|con công|0 12 -11 0
pair|con dấu|0 14 0 28
pair|con em|-9 -5 5 1
pair|con giống|0 0 20 0
pair|con hai|17 -8 0 39
pair|con lợn|-12 14 0 -1
pair|con người|2 12 0 0
pair|con nước|0 0 1 0
pair|con số|-37 -1 -14 1
pair|con thứ|0 19 0 -26
pair|con trâu|-10 44 0 -13
pair|con tôm|29 -1 0 -1
pair|con đã|0 3 0 6
pair|con đạt|50 0 0 0
pair|covid -|0 0 0 -3
pair|cp của|0 0 6 -11
pair|cp ngày|-17 -8 -4 1
pair|cp về|-7 0 3 0
pair|ct -|0 0 17 0
pair|ct /|0 0 1 0
pair|cung cấp|-23 -17 0 5
pair|cung không|-2 3 0 0
pair|cung ứng|47 0 0 17
pair|cuối #|0 0 1 7
pair|cuối mỗi|0 0 17 18
pair|cuối ngày|0 23 0 37
pair|cuối năm|0 0 -1 0
pair|cuối quý|0 0 1 7
pair|cuối tháng|-4 2 21 1
pair|cuối tuần|0 0 26 6
pair|cuối vụ|-23 15 0 -6
pair|cuốn #|-8 11 0 7
pair|cuốn lịch|-6 0 0 0
pair|cuộc ,|36 -23 0 10
pair|cuộc bầu|0 0 0 1
pair|cuộc giám|2 0 0 -55
pair|cuộc họp|0 0 -50 -40
pair|cuộc nào|-5 30 0 -29
pair|cuộc năm|0 0 3 0
pair|cuộc sống|-17 0 19 0
pair|cuộc thanh|32 0 29 0
pair|cuộc vận|16 -3 -36 0
pair|cà chua|0 35 0 -55
pair|cà mau|0 -1 -17 0
pair|cà ná|32 -21 -1 -18
pair|cà phê|-8 0 1 0
pair|cài vneid|1 0 16 23
pair|càng tốt|0 0 0 22
pair|càng xanh|17 0 0 -10
pair|cào bay|0 5 28 0
pair|cào bằng|0 0 0 -6
pair|cá #|-14 0 0 0
pair|cá ,|14 0 0 15
pair|cá biệt|0 1 0 -1
pair|cá lồng|28 -3 0 -37
pair|cá ngừ|0 0 0 -13
pair|cá nhân|-5 0 0 12
pair|cá thể|-17 -17 0 -15
pair|cá tra|2 -2 0 -2
pair|cá trước|0 0 12 0
pair|các ban|-1 0 0 0
pair|các buôn|0 5 -24 0
pair|các báo|-1 0 -14 0
pair|các bản|0 0 24 14
pair|các bộ|0 0 51 0
pair|các ca|0 0 59 0
pair|các chùa|0 5 0 0
pair|các chương|0 9 0 0
pair|các chủ|0 0 39 26
pair|các cuộc|-26 44 1 0
pair|các công|0 0 -8 0
pair|các cấp|1 0 21 0
pair|các cụm|0 0 63 -5
pair|các cụ|0 -1 0 0
pair|các cửa|-38 11 0 -18
pair|các doanh|0 0 26 6
pair|các dự|11 0 1 1
pair|các già|0 0 19 17
pair|các giải|0 0 19 -13
pair|các hoạt|23 0 -4 0
pair|các huyện|0 -3 -5 -8
pair|các hạt|0 0 0 26
pair|các hồ|-21 -9 0 -12
pair|các hội|0 0 2 0
pair|các hộ|-10 -1 1 2
pair|các hợp|0 0 48 -55
pair|các kcn|0 27 2 2
pair|các khoản|0 0 36 9
pair|các khu|1 0 16 -2
pair|các kiến|0 -1 -22 0
pair|các loại|9 0 1 0
pair|các lò|0 6 8 0
pair|các lô|0 0 10 2
pair|các lĩnh|0 0 2 20
pair|các lần|-7 22 0 5
pair|các lớp|0 0 11 2
pair|các mặt|-1 -1 0 1
pair|các mỏ|7 -2 0 0
pair|các nghị|0 0 0 -13
pair|các nguồn|4 -1 0 -16
pair|các ngành|-11 0 0 -20
pair|các ngày|0 1 20 18
pair|các ngân|0 0 9 0
pair|các nhiệm|0 0 5 -2
pair|các nhà|0 0 1 0
pair|các năm|5 11 0 -84
pair|các nơi|0 -30 0 0
pair|các nội|0 0 -18 -1
pair|các phòng|1 0 -18 -1
pair|các phường|0 0 1 -33
pair|các quận|0 0 3 0
pair|các quỹ|-9 36 0 -16
pair|các sản|0 0 27 0
pair|các sắc|16 5 0 -9
pair|các sở|0 0 -3 -21
pair|các thành|-6 -6 -3 -1
pair|các tháng|0 -12 -16 0
pair|các thôn|0 31 49 0
pair|các trường|0 0 45 -20
pair|các trưởng|0 0 30 4
pair|các trạm|0 0 -13 -24
pair|các tuyến|1 -1 -1 -16
pair|các tỉnh|8 -23 -16 15
pair|các tồn|-16 -67 0 0
pair|các tổ|1 0 10 0
pair|các tờ|0 0 15 0
pair|các vi|0 -23 0 1
pair|các việc|0 0 -8 0
pair|các vị|0 -2 -9 -3
pair|các vụ|1 0 27 0
pair|các xã|0 0 0 -1
pair|các điểm|-1 0 31 -22
pair|các đoàn|4 0 -1 -8
pair|các đoạn|0 0 22 19
pair|các đường|0 -26 0 -18
pair|các đại|-3 8 -9 0
pair|các đảng|6 0 24 -1
pair|các địa|26 -1 0 0
pair|các đồng|0 0 -37 -1
pair|các đồn|0 0 0 29
pair|các đội|0 0 23 0
pair|các ấp|0 0 0 -1
pair|các ổ|0 -8 16 4
pair|cách chức|0 0 0 2
pair|cách giữa|-1 12 0 -6
pair|cách hành|7 0 0 -1
pair|cách ly|0 0 36 3
pair|cách làm|12 -5 0 34
pair|cách nhau|-8 25 0 -1
pair|cách thay|0 0 0 27
pair|cách thủ|9 -27 21 -51
pair|cách tư|1 0 -15 -13
pair|cái ,|1 0 0 -19
pair|cái bè|0 5 14 12
pair|cái chưa|0 -32 0 0
pair|cái khó|-1 -47 0 0
pair|cái khế|0 0 -1 0
pair|cái nai|0 0 12 0
pair|cái nhum|0 0 -15 0
pair|cái sơn|-14 25 0 0
pair|cái tráp|0 0 0 16
pair|cái đôi|0 0 6 0
pair|cán bộ|0 0 1 -1
pair|cán sự|0 0 21 -12
pair|cán đích|32 0 0 -46
pair|cánh đồng|30 -4 1 0
pair|cáo (|0 0 -1 0
pair|cáo )|0 -1 -32 0
pair|cáo ban|0 0 37 46
pair|cáo bằng|-3 0 1 13
pair|cáo chủ|0 0 -2 42
pair|cáo còn|0 0 0 36
pair|cáo công|-1 -8 -17 -8
pair|cáo của|-14 0 8 -1
pair|cáo do|-28 0 0 0
pair|cáo dân|0 -4 22 -28
pair|cáo giám|0 -1 -5 0
pair|cáo giải|0 0 2 0
pair|cáo gửi|0 16 0 0
pair|cáo hđnd|0 0 48 28
pair|cáo hằng|0 0 1 0
pair|cáo hội|0 -11 -4 0
pair|cáo kinh|0 0 -12 0
pair|cáo kiểm|0 0 8 -9
pair|cáo kt|6 -2 -1 11
pair|cáo kết|-1 0 0 18
pair|cáo muộn|0 8 -7 -10
pair|cáo ngay|0 0 -7 -18
pair|cáo nhanh|-9 0 0 0
pair|cáo như|0 0 -1 0
pair|cáo này|0 0 3 0
pair|cáo nội|0 0 -18 0
pair|cáo phương|0 0 0 23
pair|cáo quyết|11 0 -4 19
pair|cáo quý|-1 0 5 -10
pair|cáo rao|-5 11 0 0
pair|cáo sơ|0 0 6 0
pair|cáo sở|0 0 0 25
pair|cáo thuộc|22 -11 0 0
pair|cáo thường|0 0 1 -1
pair|cáo thẩm|0 0 -2 0
pair|cáo tiến|0 -1 -12 -59
pair|cáo trong|0 0 0 48
pair|cáo trước|-3 0 0 48
pair|cáo trễ|-8 -28 2 0
pair|cáo tại|-5 0 1 0
pair|cáo tổng|0 0 27 0
pair|cáo ubnd|0 0 43 0
pair|cáo vi|49 0 0 0
pair|cáo viên|0 0 0 1
pair|cáo việc|0 0 -18 -8
pair|cáo và|0 0 -1 0
pair|cáo về|0 0 -28 -57
pair|cáo định|0 6 0 -13
pair|cáp quang|26 0 17 9
pair|cát dài|0 0 0 14
pair|cát hải|0 0 -1 13
pair|cát họp|-12 -19 0 0
pair|cát san|0 0 39 0
pair|cát sỏi|-1 27 -20 0
pair|cát theo|0 0 0 12
pair|cát tiến|0 0 -14 0
pair|cát tặc|0 0 0 -19
pair|cân đối|1 0 2 -39
pair|câu hỏi|-13 0 -1 -8
pair|cây chè|-34 3 0 0
pair|cây chủ|0 0 0 42
pair|cây các|0 0 0 -5
pair|cây có|13 0 0 -4
pair|cây cầu|39 -24 0 2
pair|cây dược|-29 -6 -2 -22
pair|cây giống|-22 30 1 -28
pair|cây hàng|12 0 0 0
pair|cây lâu|-20 -35 0 0
pair|cây lương|0 0 0 26
pair|cây mía|0 -7 -18 0
pair|cây phân|2 13 0 33
pair|cây trồng|-11 0 11 29
pair|cây vụ|0 0 9 41
pair|cây xanh|0 0 0 -1
pair|cây xen|-30 -11 -24 -31
pair|cây ăn|9 -5 1 -26
pair|còn #|9 26 0 -4
pair|còn bất|0 28 0 0
pair|còn bị|0 1 0 0
pair|còn cao|-13 61 0 0
pair|còn chậm|0 0 0 5
pair|còn chờ|0 -3 -8 -12
pair|còn có|0 0 0 -29
pair|còn dưới|-24 -2 17 31
pair|còn dở|-1 0 -22 0
pair|còn gặp|0 1 0 0
pair|còn hiệu|-12 1 0 -11
pair|còn hình|0 4 0 0
pair|còn hạn|-65 1 0 -13
pair|còn hộ|11 -10 -18 1
pair|còn khoán|0 6 0 16
pair|còn khó|0 0 0 36
pair|còn lúng|0 10 0 0
pair|còn lơ|0 18 0 0
pair|còn lại|0 0 0 4
pair|còn lớn|0 48 0 -27
pair|còn một|19 -28 0 1
pair|còn nguy|0 0 0 -57
pair|còn nhiều|-39 -29 0 0
pair|còn những|0 -20 0 0
pair|còn nằm|0 17 0 -1
pair|còn nể|0 0 0 12
pair|còn nợ|0 5 12 8
pair|còn phải|0 -18 -27 -5
pair|còn sai|0 10 -9 0
pair|còn sơ|-17 15 0 -27
pair|còn thanh|-23 27 -8 0
pair|còn thiếu|-8 12 9 39
pair|còn thôn|1 0 0 0
pair|còn thấp|0 32 14 0
pair|còn treo|0 1 28 -26
pair|còn trông|0 21 0 21
pair|còn trăn|0 2 -17 0
pair|còn tồn|0 0 22 35
pair|còn vướng|-32 -35 -22 -12
pair|còn xảy|0 0 0 2
pair|còn yếu|0 13 0 0
pair|còn đó|26 -43 0 0
pair|còn đơn|0 3 0 11
pair|còn đợi|-10 12 0 8
pair|còn ở|-11 44 0 -62
pair|có #|-54 0 0 0
pair|có ai|-14 29 0 22
pair|có biểu|0 21 4 0
pair|có bác|24 -11 30 -46
pair|có bí|15 0 0 0
pair|có bước|-1 0 0 -50
pair|có bảo|-1 18 19 -10
pair|có bằng|0 -4 -17 0
pair|có bếp|16 -33 0 0
pair|có bộ|-25 18 -5 24
pair|có bữa|0 0 0 6
pair|có ca|0 0 0 18
pair|có chi|0 -14 25 22
pair|có chiều|0 19 0 0
pair|có chuyển|6 1 -16 0
pair|có chương|-1 58 0 -36
pair|có chỗ|12 5 0 22
pair|có chủ|-3 0 -1 4
pair|có chữ|0 0 23 0
pair|có cuộc|-13 11 0 -4
pair|có cà|0 0 0 21
pair|có công|34 0 -8 0
pair|có cơ|0 0 0 -7
pair|có cả|-6 13 0 0
pair|có doanh|35 -18 0 -27
pair|có dấu|14 0 0 -20
pair|có dịch|21 0 0 10
pair|có dự|0 1 1 -1
pair|có giải|0 0 2 0
pair|có giấy|-11 28 0 -17
pair|có hiệu|-5 0 -23 0
pair|có hàng|-4 1 0 -39
pair|có hạt|0 0 0 -5
pair|có hồ|-13 26 0 -12
pair|có hộ|0 6 0 30
pair|có khiếu|-7 -12 -13 0
pair|có khán|0 0 5 19
pair|có khả|-1 0 6 2
pair|có khối|0 0 28 -10
pair|có kiểm|0 0 5 -14
pair|có kết|17 -1 0 6
pair|có kế|29 0 0 0
pair|có lãi|15 0 0 29
pair|có lãnh|0 0 14 0
pair|có lúc|-27 13 0 -10
pair|có lộ|0 0 0 14
pair|có lớp|16 -4 10 -19
pair|có lời|17 6 -1 0
pair|có máy|0 0 0 25
pair|có múi|8 0 0 24
pair|có mặt|7 -52 0 -28
pair|có mỗi|-12 13 0 -15
pair|có nghị|-11 0 0 -2
pair|có nguy|0 0 29 14
pair|có người|0 12 0 28
pair|có nhiều|13 0 0 0
pair|có nhiệm|0 0 -36 0
pair|có nhà|5 0 -2 -9
pair|có nơi|0 18 0 0
pair|có nước|56 0 -1 -11
pair|có nợ|4 -11 3 10
pair|có phòng|0 0 0 -14
pair|có phương|-2 0 38 -18
pair|có phần|0 -20 0 0
pair|có quy|9 -19 11 0
pair|có quyết|-1 0 18 -11
pair|có sẽ|0 0 10 15
pair|có số|0 38 -1 4
pair|có sổ|-19 20 21 21
pair|có tháng|0 21 0 -32
pair|có thêm|33 0 0 -28
pair|có thôn|-20 22 0 32
pair|có thư|0 5 -3 20
pair|có thể|42 0 0 1
pair|có thời|1 0 0 0
pair|có trong|0 14 0 0
pair|có trách|0 0 0 -7
pair|có trường|22 -10 -6 -4
pair|có trạm|-8 18 0 -11
pair|có tuần|0 0 0 7
pair|có tài|9 0 0 -10
pair|có tên|0 0 -3 0
pair|có tổng|-7 0 22 12
pair|có tổ|29 0 12 -35
pair|có tới|-50 0 0 26
pair|có tờ|0 -7 10 23
pair|có tử|26 -21 0 9
pair|có uy|0 -30 0 16
pair|có vi|41 -14 0 19
pair|có việc|0 0 -11 -7
pair|có văn|0 1 0 1
pair|có vốn|0 0 15 -7
pair|có vụ|0 16 -1 23
pair|có xã|0 0 0 30
pair|có y|19 -9 0 23
pair|có ý|-12 0 -3 0
pair|có điều|-4 15 0 22
pair|có điểm|-3 -2 0 1
pair|có điện|-3 -3 0 -1
pair|có đơn|0 0 0 22
pair|có đường|20 0 0 -31
pair|có đảng|0 2 6 0
pair|có đồng|0 0 0 16
pair|cô tô|-6 -12 -20 0
pair|công #|63 0 0 -9
pair|công (|18 -16 0 26
pair|công ,|0 0 0 4
pair|công an|0 0 4 0
pair|công bị|7 0 0 0
pair|công bố|0 -6 0 -7
pair|công cho|0 0 0 -7
pair|công chức|0 1 1 0
pair|công cuộc|0 0 24 -31
pair|công các|0 0 56 -33
pair|công công|0 0 -31 -15
pair|công cấp|49 -9 0 29
pair|công cầm|0 -2 0 0
pair|công cộng|0 0 0 -23
pair|công cử|0 0 36 0
pair|công do|0 0 0 -13
pair|công dân|4 0 0 0
pair|công giải|19 2 0 -12
pair|công khai|0 0 31 -1
pair|công khu|36 0 1 -14
pair|công không|15 0 0 23
pair|công lại|0 -12 -28 -29
pair|công lập|-9 13 0 1
pair|công mới|0 0 0 3
pair|công mức|-9 56 0 0
pair|công nghiệp|0 0 0 -1
pair|công nghệ|15 0 0 0
pair|công ngày|0 0 42 0
pair|công nhà|0 0 61 0
pair|công nhân|5 0 13 0
pair|công như|-13 23 -41 -51
pair|công nhận|21 0 0 5
pair|công năm|-28 22 14 0
pair|công nợ|0 1 11 21
pair|công phường|6 0 0 0
pair|công phải|-1 1 0 10
pair|công rồi|-7 8 0 -4
pair|công sai|13 0 0 21
pair|công suất|-1 14 1 0
pair|công sơn|-30 -9 -20 24
pair|công theo|-1 -1 -6 -21
pair|công thì|-1 -22 -33 -25
pair|công thương|-1 -23 0 1
pair|công tiếp|49 0 0 2
pair|công toàn|45 29 0 -11
pair|công trong|-8 0 9 24
pair|công trên|-15 -6 11 -55
pair|công trình|0 14 0 0
pair|công trường|0 9 0 -1
pair|công trấn|2 0 57 -1
pair|công trở|27 0 32 0
pair|công trực|1 24 0 16
pair|công ty|0 0 14 -3
pair|công tội|0 0 0 23
pair|công từng|18 0 4 20
pair|công từ|0 1 0 0
pair|công việc|4 0 0 0
pair|công văn|0 0 0 11
pair|công vụ|0 14 0 0
pair|công xã|1 0 0 3
pair|công ì|-4 -6 0 0
pair|công ích|0 26 0 0
pair|công ít|0 0 0 -20
pair|công điện|0 0 13 0
pair|công đoàn|23 0 30 0
pair|công đúng|56 -5 0 -52
pair|công được|-71 -16 0 0
pair|công đại|18 0 0 0
pair|công đạt|1 -8 17 0
pair|công đảng|0 5 32 -57
pair|công đến|-21 36 -27 -12
pair|cù lao|0 1 0 -27
pair|cùng #|0 0 -8 26
pair|cùng ban|0 0 10 11
pair|cùng chi|0 0 0 31
pair|cùng chủ|-13 0 -19 -26
pair|cùng các|0 0 0 -16
pair|cùng công|-11 -1 28 0
pair|cùng cục|0 0 52 -57
pair|cùng dự|0 0 15 1
pair|cùng hội|0 0 28 -2
pair|cùng kỳ|34 9 0 0
pair|cùng làm|14 0 12 0
pair|cùng lãnh|0 0 -1 0
pair|cùng lúc|23 -20 0 0
pair|cùng mặt|0 0 0 18
pair|cùng ngày|-4 0 -18 -7
pair|cùng số|0 -8 10 15
pair|cùng sở|0 0 42 -1
pair|cùng thanh|0 0 40 -25
pair|cùng trung|0 0 36 0
pair|cùng trạm|0 0 12 0
pair|cùng tổ|0 0 27 0
pair|cùng ubnd|0 0 25 -23
pair|cùng với|-50 0 26 0
pair|cùng xã|0 0 7 0
pair|cùng đoàn|0 0 8 0
pair|cùng đồn|0 0 35 0
pair|cúm gia|0 0 22 11
pair|căn #|0 0 0 8
pair|căn ,|49 0 0 0
pair|căn cước|21 0 -33 1
pair|căn cứ|0 0 0 1
pair|căn nguyên|-2 -55 0 0
pair|căn nhà|6 0 37 3
pair|căn đã|37 0 0 -14
pair|cđ -|0 0 11 0
pair|cũ bàn|0 1 0 38
pair|cũ chuyển|0 14 0 -4
pair|cũ chưa|0 47 0 -42
pair|cũ cộng|6 0 0 0
pair|cũ dây|0 0 0 25
pair|cũ thất|0 0 0 13
pair|cũ và|0 20 0 0
pair|cũ vẫn|-2 -30 0 0
pair|cũ với|-13 0 0 0
pair|cũ đến|0 19 -9 -6
pair|cũng báo|0 0 9 11
pair|cũng chăm|26 0 0 0
pair|cũng còn|-37 -41 0 0
pair|cũng có|0 0 0 1
pair|cũng không|0 -18 1 0
pair|cũng lưu|0 0 -4 0
pair|cũng mấy|-9 13 0 9
pair|cũng phải|0 0 2 0
pair|cũng thẳng|-1 -3 0 0
pair|cũng đánh|0 -24 0 0
pair|cũng đăng|0 0 1 34
pair|cơ bản|0 0 -1 0
pair|cơ chế|-30 0 0 0
pair|cơ cấu|7 0 0 -10
pair|cơ học|-37 13 0 -33
pair|cơ khí|1 0 0 28
pair|cơ phức|0 0 0 -57
pair|cơ sở|0 0 0 -22
pair|cơ tái|-14 25 0 0
pair|cơ đứt|0 0 2 0
pair|cơn bão|0 -16 -8 0
pair|cư an|0 0 0 6
pair|cư bản|0 0 -11 0
pair|cư khớp|15 0 0 0
pair|cư làng|0 0 0 12
pair|cư m|-1 0 0 0
pair|cư mẫu|39 -1 -13 0
pair|cư số|0 2 -31 -16
pair|cư thủy|0 0 34 0
pair|cư tự|-5 34 0 -21
pair|cư và|-8 17 8 9
pair|cương công|0 50 0 0
pair|cương hành|0 0 10 9
pair|cương quy|10 -1 0 0
pair|cương trong|0 0 0 21
pair|cước cho|6 0 -25 -1
pair|cưới hỏi|-6 27 1 -31
pair|cường chủ|0 0 -4 0
pair|cường công|0 0 61 -1
pair|cường kiểm|0 0 -1 -17
pair|cường kỷ|0 0 54 0
pair|cường phòng|0 0 48 -6
pair|cường về|7 0 -41 -10
pair|cưỡng chế|0 6 10 -2
pair|cạnh đó|0 -1 -33 0
pair|cả #|0 22 0 26
pair|cả ba|48 0 24 35
pair|cả bấp|0 -2 0 -19
pair|cả chương|9 0 0 12
pair|cả giờ|10 0 -5 12
pair|cả huyện|-1 -9 0 -10
pair|cả hệ|-42 0 -24 0
pair|cả khối|10 -10 0 10
pair|cả kế|0 0 0 35
pair|cả mùa|42 0 0 -3
pair|cả năm|0 1 0 0
pair|cả nước|3 34 0 3
pair|cả sáng|22 0 11 0
pair|cả thị|0 -22 -30 -14
pair|cả tỉnh|3 0 -20 -42
pair|cả vùng|-12 5 0 -40
pair|cải cách|10 0 0 -9
pair|cải thiện|19 0 17 11
pair|cải tiến|-17 0 0 0
pair|cải tạo|1 0 11 2
pair|cảng #|12 -7 0 1
pair|cảng cà|-16 -1 0 0
pair|cảng cá|-10 18 27 34
pair|cảng mỹ|0 0 11 0
pair|cảnh báo|0 0 18 2
pair|cảnh cáo|3 0 -1 3
pair|cảnh dương|18 0 -7 -34
pair|cảnh lao|-9 9 0 -22
pair|cảnh lâm|0 0 1 0
pair|cảnh sát|0 0 -24 0
pair|cảnh thị|0 -28 0 -4
pair|cảnh trái|0 22 0 23
pair|cảnh xếp|-5 0 0 0
pair|cảnh đi|9 -9 0 12
pair|cấp #|1 0 7 0
pair|cấp (|3 0 -7 0
pair|cấp )|0 -13 0 0
pair|cấp bách|-6 -15 0 11
pair|cấp cho|12 9 -6 0
pair|cấp công|6 0 0 0
pair|cấp căn|10 0 -35 0
pair|cấp cơ|-3 0 -11 34
pair|cấp cứu|12 -7 0 57
pair|cấp giấy|14 0 0 0
pair|cấp huyện|0 6 0 -1
pair|cấp hưu|11 0 0 0
pair|cấp học|4 0 0 0
pair|cấp ii|-10 0 -7 -15
pair|cấp kiểm|-38 0 0 -26
pair|cấp lại|37 0 0 -68
pair|cấp lần|33 0 -2 -8
pair|cấp mã|1 7 0 46
pair|cấp mới|53 0 0 -62
pair|cấp ngày|-15 0 0 0
pair|cấp nhiệm|22 0 3 21
pair|cấp năm|12 0 -4 0
pair|cấp nước|0 1 0 0
pair|cấp nền|0 0 23 -1
pair|cấp phát|0 0 9 40
pair|cấp quyền|-53 -11 -49 -35
pair|cấp quận|26 0 0 54
pair|cấp sai|0 24 0 -19
pair|cấp sau|2 39 0 0
pair|cấp theo|-8 -12 3 0
pair|cấp thuốc|0 0 0 38
pair|cấp thành|23 0 0 0
pair|cấp thường|53 -7 0 -44
pair|cấp trách|-18 -1 -2 0
pair|cấp trên|0 8 0 14
pair|cấp tỉnh|29 0 0 -5
pair|cấp vận|35 0 0 -38
pair|cấp về|-13 36 2 -21
pair|cấp xong|-15 25 0 1
pair|cấp xã|0 4 0 0
pair|cấp đã|32 0 -12 -23
pair|cấp đúng|6 0 0 0
pair|cấp đường|0 0 -8 -24
pair|cấp được|60 -12 0 0
pair|cấp đất|0 0 0 -16
pair|cấp đổi|0 0 0 -21
pair|cấp đủ|0 0 1 0
pair|cấp ủy|24 0 1 -1
pair|cất #|44 -12 7 -16
pair|cất bốc|0 0 4 0
pair|cất mới|-11 0 32 -9
pair|cất nhà|31 0 0 -6
pair|cấu dịch|11 0 0 19
pair|cấu kinh|25 0 11 0
pair|cấu ngành|0 10 31 -1
pair|cấy #|19 0 0 0
pair|cấy gọn|0 0 0 -2
pair|cấy hết|35 0 20 0
pair|cấy kịp|0 0 0 19
pair|cấy lúa|0 4 0 15
pair|cấy xong|0 0 0 34
pair|cầm chừng|0 0 0 1
pair|cầm tay|0 0 11 -2
pair|cần #|36 0 0 39
pair|cần bậc|-13 17 0 0
pair|cần bổ|-21 -3 10 0
pair|cần giờ|0 0 -15 0
pair|cần rà|-1 -3 43 0
pair|cần rút|0 -1 0 0
pair|cần được|-37 -45 -8 -41
pair|cần đạt|0 8 0 4
pair|cầu bê|15 0 0 -47
pair|cầu bổ|0 13 -11 21
pair|cầu chưa|0 6 0 0
pair|cầu các|0 0 10 0
pair|cầu của|3 1 0 -24
pair|cầu dân|10 0 0 4
pair|cầu ngang|-6 0 -33 0
pair|cầu ngành|0 0 39 0
pair|cầu nông|53 -23 0 0
pair|cầu phòng|0 0 35 -1
pair|cầu tràn|-14 40 1 -32
pair|cầu ubnd|0 0 26 -14
pair|cầu vốn|0 0 11 0
pair|cầu xã|-28 -8 36 -9
pair|cầu điền|17 0 -8 26
pair|cầu đến|0 8 0 4
pair|cẩm châu|0 7 0 -37
pair|cẩm kim|-9 10 0 -9
pair|cẩm làng|11 0 0 0
pair|cẩm lạc|0 -14 -8 0
pair|cẩm phả|-13 0 -17 -12
pair|cẩm xuyên|18 -10 -31 -35
pair|cận nghèo|-31 -4 1 -37
pair|cập bậc|0 28 -8 -42
pair|cập thcs|0 0 0 -19
pair|cập trung|12 0 32 -4
pair|cắm biển|0 0 10 23
pair|cắm bản|11 18 4 -23
pair|cắm lại|0 0 0 22
pair|cắm mốc|0 -4 2 -14
pair|cắp mùa|0 0 23 0
pair|cắp nông|0 0 0 47
pair|cắp tài|-10 21 0 -2
pair|cắt bỏ|12 0 -9 2
pair|cắt giảm|0 0 29 10
pair|cắt vốn|0 -7 22 -41
pair|cặp #|-3 0 10 30
pair|cỏ mọc|0 0 0 13
pair|cố #|8 -5 48 0
pair|cố (|24 0 0 0
pair|cố bờ|0 0 9 0
pair|cố các|-7 0 -13 29
pair|cố gắng|-5 0 0 0
pair|cố hóa|1 0 28 -83
pair|cố môi|-11 48 -6 -9
pair|cố tổ|33 0 9 -7
pair|cố xong|0 0 34 -16
pair|cố đê|0 0 0 -22
pair|cố định|21 0 1 0
pair|cống ngăn|0 0 0 17
pair|cống thoát|-21 -39 1 -6
pair|cống vĩnh|0 3 2 0
pair|cống xong|0 0 0 28
pair|cốt liệt|23 0 0 -25
pair|cồng chiêng|26 0 13 -15
pair|cổ sau|-9 10 0 -9
pair|cổ tiết|37 0 0 0
pair|cổ động|9 0 0 0
pair|cổng dịch|-1 -4 0 -18
pair|cổng trời|-4 0 9 15
pair|cổng ttđt|0 0 -1 0
pair|cỗi không|0 0 0 34
pair|cỗi sang|45 0 0 0
pair|cộng sai|0 0 0 8
pair|cộng tác|0 0 -7 0
pair|cộng từ|0 0 1 9
pair|cộng đồng|11 6 0 -1
pair|cộp tổng|0 0 -8 0
pair|cột mốc|-41 0 23 18
pair|cờ bạc|0 0 7 20
pair|cụ cao|0 5 0 0
pair|cục bộ|0 20 0 0
pair|cục hải|-48 0 -28 0
pair|cục kiểm|0 0 -6 0
pair|cục quản|0 0 23 0
pair|cục thi|0 0 12 9
pair|cục thuế|0 0 0 -1
pair|cục thống|-1 0 12 0
pair|cục thủy|0 0 -5 0
pair|cụm công|0 0 1 -1
pair|cụm dân|0 12 1 -21
pair|của #|0 1 13 0
pair|của bà|0 0 0 32
pair|của bí|0 0 -1 0
pair|của bộ|-1 0 1 0
pair|của chi|0 0 17 18
pair|của chính|-8 0 0 0
pair|của chỉ|0 0 0 1
pair|của chủ|0 0 -1 0
pair|của con|9 0 0 16
pair|của công|26 -16 -8 6
pair|của cơ|0 0 -27 12
pair|của cả|-27 0 0 5
pair|của cấp|0 6 0 0
pair|của cộng|10 0 0 -16
pair|của cử|-27 34 -2 -27
pair|của doanh|0 5 0 -24
pair|của dân|20 0 3 -58
pair|của dự|-3 0 13 0
pair|của huyện|0 0 7 0
pair|của hội|0 34 0 0
pair|của hộ|9 -9 -28 -12
pair|của không|0 11 0 23
pair|của khối|-24 46 0 0
pair|của kiểm|0 17 0 -2
pair|của làm|0 0 0 21
pair|của mttq|-23 20 0 0
pair|của mình|0 0 35 47
pair|của mặt|0 0 0 20
pair|của một|0 3 0 0
pair|của ngành|0 0 0 14
pair|của người|11 0 -12 10
pair|của nhau|0 0 0 1
pair|của nhân|0 0 -31 -21
pair|của năm|-9 0 0 49
pair|của nền|0 30 0 27
pair|của phòng|0 -11 1 16
pair|của phường|14 0 20 0
pair|của quý|0 19 0 27
pair|của quận|35 0 0 -10
pair|của quốc|-8 0 13 12
pair|của riêng|-17 27 -6 0
pair|của sở|-3 -13 0 0
pair|của thành|0 0 -1 0
pair|của tháng|0 2 0 0
pair|của thôn|37 -2 4 0
pair|của thường|-49 0 0 -16
pair|của thị|-6 0 1 0
pair|của thủ|-1 0 0 26
pair|của toàn|-21 0 0 -17
pair|của tp|0 0 22 0
pair|của trung|-1 -14 5 0
pair|của trạm|0 9 -6 10
pair|của tỉnh|0 36 -25 -1
pair|của từng|5 -4 11 28
pair|của ubnd|-24 0 0 0
pair|của việc|0 0 24 22
pair|của viện|0 0 0 -7
pair|của văn|-9 0 8 -12
pair|của xã|-1 0 0 0
pair|của đại|0 0 -16 0
pair|của đảng|-1 0 25 1
pair|của ủy|-1 0 -21 0
pair|củng cố|19 0 9 -3
pair|cứ luật|0 0 0 1
pair|cứ mưa|0 37 0 34
pair|cứ nghị|0 0 -13 0
pair|cứ quyết|0 0 -21 0
pair|cứng hóa|45 0 5 -42
pair|cứu dẫn|0 0 11 0
pair|cứu nuôi|0 0 1 0
pair|cứu trợ|25 1 0 -11
pair|cứu đói|15 0 0 -30
pair|cứu được|21 0 0 0
pair|cử #|0 0 9 -6
pair|cử cán|0 0 23 -31
pair|cử người|0 0 46 -27
pair|cử quân|0 0 0 15
pair|cử quốc|0 0 1 0
pair|cử tuyển|3 0 0 0
pair|cử tổ|20 -22 8 -23
pair|cử đbqh|-4 0 13 -19
pair|cử đại|1 0 0 1
pair|cửa #|15 2 0 19
pair|cửa an|0 16 0 -38
pair|cửa bãi|0 -1 7 0
pair|cửa hàng|0 0 53 -35
pair|cửa khẩu|13 9 0 -57
pair|cửa ký|-9 13 0 9
pair|cửa lò|0 0 -3 0
pair|cửa lại|21 -1 0 23
pair|cửa ngõ|0 -6 13 -16
pair|cửa sông|0 0 0 15
pair|cửa vàm|0 3 1 0
pair|cửa xả|-10 10 10 25
pair|cửa đăng|0 0 0 32
pair|cửu vạn|-12 -8 0 1
pair|cực phát|0 -4 -13 -9
pair|cựu chiến|0 0 1 0
pair|d )|-1 0 0 0
pair|da nổi|2 0 0 0
pair|danh di|11 0 0 0
pair|danh hiệu|19 0 0 -44
pair|danh mục|0 0 18 0
pair|danh mức|10 0 0 0
pair|danh sách|0 0 10 -1
pair|danh trưởng|7 31 0 -6
pair|danh tính|0 0 0 3
pair|dao bắt|0 0 0 -14
pair|dao động|-15 0 0 22
pair|date #|-1 0 0 0
pair|di cư|-1 28 0 -14
pair|di dời|0 -1 0 0
pair|di sản|13 0 37 -19
pair|di tích|44 6 -6 0
pair|di động|27 0 0 0
pair|dinh dưỡng|31 -1 0 0
pair|diêm dân|1 13 12 -6
pair|diễn biến|0 33 0 0
pair|diễn ra|0 0 0 15
pair|diễn tại|0 0 0 -32
pair|diễn tập|15 0 30 -3
pair|diễn ở|0 0 0 26
pair|diện ban|26 0 0 36
pair|diện các|-22 0 6 -39
pair|diện rộng|-19 -12 13 3
pair|diệt lăng|18 0 0 6
pair|diệt muỗi|0 -6 23 11
pair|do #|26 -24 0 -45
pair|do ban|0 0 -40 0
pair|do biên|0 9 -6 10
pair|do bí|0 -3 -1 0
pair|do chuyển|-41 0 0 0
pair|do chưa|0 -7 0 -4
pair|do chậm|0 0 0 23
pair|do chờ|0 7 0 -5
pair|do chủ|-34 -1 0 0
pair|do các|0 0 -9 -5
pair|do công|0 23 0 0
pair|do cơ|-11 15 0 10
pair|do doanh|0 26 0 0
pair|do dân|37 0 -8 29
pair|do giá|0 0 0 -3
pair|do huyện|53 0 0 -12
pair|do hđnd|0 51 -38 0
pair|do hồ|-1 2 0 21
pair|do hội|-12 -18 0 -28
pair|do kiểm|0 19 0 1
pair|do lao|0 0 0 -23
pair|do mưa|0 31 0 2
pair|do một|0 0 0 7
pair|do nguồn|0 1 -1 -8
pair|do người|0 22 0 0
pair|do ngại|0 0 0 13
pair|do nhiều|-12 14 0 -6
pair|do nhà|-22 42 -7 -21
pair|do phòng|0 0 3 20
pair|do tai|3 3 0 0
pair|do thanh|0 15 -10 0
pair|do thiếu|0 0 0 1
pair|do thị|0 9 0 0
pair|do ubnd|-18 0 -15 0
pair|do vướng|0 18 0 9
pair|do vốn|-4 5 0 -1
pair|do xây|-12 18 0 -36
pair|do xã|0 1 0 24
pair|do đơn|-8 9 0 0
pair|do đường|0 0 0 36
pair|do đại|20 0 0 -10
pair|do đấu|4 -1 0 30
pair|do đội|-10 0 1 29
pair|doanh #|17 0 -2 7
pair|doanh chưa|0 0 0 -33
pair|doanh cá|-20 -28 0 -17
pair|doanh của|0 2 0 0
pair|doanh dùng|-21 -33 -29 0
pair|doanh là|-47 0 -7 -31
pair|doanh lên|-4 0 49 -4
pair|doanh lớn|0 17 0 1
pair|doanh nghiệp|0 8 1 0
pair|doanh số|22 0 0 -47
pair|doanh thu|0 0 0 -1
pair|doanh tháo|4 0 0 17
pair|doanh tiếp|1 0 21 33
pair|doanh tăng|33 0 0 -18
pair|doanh đã|19 -4 0 19
pair|doanh đăng|21 0 0 -2
pair|dolta tiết|-9 0 11 0
pair|dt ,|18 23 0 0
pair|dt ;|7 9 0 32
pair|dt tỉnh|29 -2 0 0
pair|du khách|47 -6 1 -23
pair|dung #|-18 0 0 0
pair|dung cần|0 -1 0 0
pair|dung của|4 3 0 1
pair|dung này|-13 -20 22 0
pair|dung phòng|0 0 14 0
pair|dung sinh|0 0 1 35
pair|duy tiên|0 0 29 -19
pair|duy trì|2 0 -5 0
pair|duy tu|15 0 34 0
pair|duyệt dựa|0 0 0 7
pair|duyệt phương|0 0 29 0
pair|duyệt quy|15 0 0 0
pair|duyệt vượt|-5 -16 -12 0
pair|duyệt xong|-4 0 10 -3
pair|duyệt đề|7 0 0 6
pair|dv #|3 0 0 -1
pair|dài #|4 0 0 -24
pair|dài (|0 0 0 25
pair|dài cổ|-9 10 0 -9
pair|dài hơn|-29 -36 -1 0
pair|dài hạn|7 0 0 8
pair|dài làm|-5 22 0 -35
pair|dài ngày|0 4 0 1
pair|dài đến|-9 -19 -20 0
pair|dài ở|0 31 0 13
pair|dàn trải|0 21 -7 -17
pair|dành cho|0 -29 -17 0
pair|dám làm|0 0 0 -25
pair|dán tới|0 0 0 20
pair|dân "|0 8 -38 0
pair|dân #|37 0 -24 24
pair|dân biết|0 0 14 8
pair|dân bảo|14 0 0 0
pair|dân bị|-22 33 27 -14
pair|dân bỏ|-1 15 0 0
pair|dân chưa|0 11 0 2
pair|dân chậm|0 2 0 0
pair|dân chờ|0 0 -9 11
pair|dân chủ|-4 -1 0 1
pair|dân các|5 -1 0 0
pair|dân còn|0 30 0 31
pair|dân có|0 13 0 -34
pair|dân cùng|7 0 24 0
pair|dân cư|0 0 0 -13
pair|dân cảnh|18 0 -7 -34
pair|dân cẩm|-9 10 0 -9
pair|dân di|-20 16 0 -22
pair|dân dùng|-11 -22 -42 -1
pair|dân dụng|18 -17 10 13
pair|dân ghép|11 0 0 -22
pair|dân giao|0 0 -1 0
pair|dân gieo|0 -9 13 -38
pair|dân giám|0 0 7 10
pair|dân góp|25 -3 0 14
pair|dân hiến|22 0 0 35
pair|dân khu|1 0 0 3
pair|dân không|3 0 33 -10
pair|dân kêu|0 0 -11 8
pair|dân kịp|29 0 0 -40
pair|dân làm|0 0 10 0
pair|dân mất|0 0 29 0
pair|dân một|3 0 4 0
pair|dân ngày|0 0 -1 0
pair|dân nhiều|0 19 0 30
pair|dân nói|0 0 14 19
pair|dân nông|47 -4 0 0
pair|dân năm|0 0 26 0
pair|dân nộp|18 0 18 -20
pair|dân phàn|0 0 1 2
pair|dân phường|0 0 0 34
pair|dân phải|0 0 0 56
pair|dân phản|-9 17 25 1
pair|dân phố|0 0 4 0
pair|dân qua|0 0 39 -38
pair|dân quân|0 28 4 0
pair|dân sinh|33 0 0 5
pair|dân số|-28 -24 0 -13
pair|dân sự|0 1 0 0
pair|dân tham|26 0 0 19
pair|dân thiếu|0 0 4 54
pair|dân thành|-2 -2 1 -31
pair|dân trên|0 0 -6 -9
pair|dân trước|0 0 43 0
pair|dân trọng|0 9 -8 2
pair|dân trồng|-15 16 40 -11
pair|dân tỉnh|0 0 0 -2
pair|dân tộc|-10 0 0 -4
pair|dân tự|0 0 41 -1
pair|dân và|-12 0 0 0
pair|dân vùng|10 0 19 -26
pair|dân vẫn|0 47 0 1
pair|dân vận|14 1 -1 -2
pair|dân xã|0 0 0 1
pair|dân y|1 -2 0 0
pair|dân đã|42 0 0 0
pair|dân được|0 0 0 -19
pair|dân đến|19 0 -13 4
pair|dân đề|-1 0 15 -30
pair|dân đồng|55 0 5 -20
pair|dân đức|-5 12 0 -28
pair|dân ồ|0 9 -5 0
pair|dây dưa|0 32 0 1
pair|dây nóng|-17 32 1 2
pair|dãy trọ|0 0 0 10
pair|dè dặt|0 5 0 -3
pair|dò của|-25 -4 0 0
pair|dôi dư|-1 0 8 -2
pair|dõi từng|-1 29 0 1
pair|dù #|-55 9 0 0
pair|dù các|10 -26 0 -19
pair|dù có|0 15 0 0
pair|dù công|24 -1 0 0
pair|dù giá|-15 -10 0 0
pair|dù hạn|-10 0 0 0
pair|dù tích|-11 42 0 0
pair|dù vậy|-6 9 0 0
pair|dù đã|-40 -33 0 19
pair|dùng #|27 -36 -14 46
pair|dùng chung|0 7 0 -1
pair|dùng hóa|-14 -13 -4 -25
pair|dùng nước|0 -1 -19 0
pair|dùng sổ|23 0 9 -9
pair|dùng xã|0 0 0 -12
pair|dùng điện|15 0 0 41
pair|dùng đến|-3 4 0 -19
pair|dĩ hòa|0 0 0 18
pair|dũ để|0 17 -2 0
pair|dũng mới|0 0 0 13
pair|dư luận|-3 0 1 1
pair|dư nợ|20 0 0 1
pair|dư theo|0 0 0 15
pair|dư trong|-22 -8 26 0
pair|dư tạm|40 -32 0 0
pair|dương anh|-16 -1 0 0
pair|dương lịch|0 0 37 13
pair|dưới #|0 0 1 0
pair|dưới giá|-11 34 0 0
pair|dưới sự|-26 0 0 0
pair|dưới đây|0 0 -17 -1
pair|dưỡng #|-4 -1 -1 -25
pair|dưỡng cho|15 0 0 -17
pair|dưỡng cán|7 0 7 0
pair|dưỡng còn|0 16 0 0
pair|dưỡng dưới|35 -4 0 -35
pair|dưỡng quần|6 -13 32 23
pair|dưỡng thể|5 -24 0 4
pair|dược liệu|0 -24 0 0
pair|dạng bột|26 0 0 -4
pair|dạy bơi|3 0 0 0
pair|dạy chữ|0 7 0 0
pair|dạy học|0 0 3 0
pair|dạy mầm|0 0 17 0
pair|dạy nghề|11 -1 16 0
pair|dấu hiệu|2 0 1 0
pair|dần phục|0 0 0 21
pair|dầu cao|-1 -25 0 18
pair|dẫn #|0 0 1 -1
pair|dẫn ban|-4 0 -9 0
pair|dẫn các|0 0 0 27
pair|dẫn của|26 -1 -1 -16
pair|dẫn dân|1 0 32 -31
pair|dẫn hộ|0 0 29 11
pair|dẫn kiểm|0 0 1 -11
pair|dẫn mức|0 19 0 0
pair|dẫn người|0 0 7 0
pair|dẫn nông|0 -9 13 -35
pair|dẫn nước|0 0 12 0
pair|dẫn sinh|0 0 24 9
pair|dẫn số|6 0 0 0
pair|dẫn sử|-7 0 -26 12
pair|dẫn đầu|8 0 0 26
pair|dẫu bão|-9 0 0 -9
pair|dẫu thế|-35 -11 0 0
pair|dẫu vậy|-2 1 0 0
pair|dậm chân|0 9 0 0
pair|dập dịch|0 -3 28 58
pair|dặm vá|0 0 2 18
pair|dễ thấy|31 0 0 -6
pair|dệt thổ|7 2 1 14
pair|dịch bệnh|0 0 -1 9
pair|dịch chuyển|10 25 0 -24
pair|dịch covid|3 0 0 0
pair|dịch cúm|-17 -3 0 3
pair|dịch cơ|0 1 19 -1
pair|dịch giống|0 0 2 -4
pair|dịch lớn|29 -5 0 -24
pair|dịch lở|4 9 0 -2
pair|dịch nhận|33 -8 0 0
pair|dịch sốt|-27 30 0 0
pair|dịch tai|-7 17 0 5
pair|dịch tả|0 25 0 0
pair|dịch và|0 0 0 28
pair|dịch xong|0 0 0 25
pair|dịch điện|0 0 -1 25
pair|dịch đúng|20 -3 0 7
pair|dịch ở|0 0 22 0
pair|dịp #|41 0 -13 -1
pair|dịp cuối|-2 17 -34 0
pair|dịp hè|0 0 0 1
pair|dịp lễ|0 0 42 -2
pair|dịp này|-10 0 -18 0
pair|dịp trước|0 0 11 5
pair|dịp tết|19 0 -1 0
pair|dọc ql27|0 0 11 0
pair|dọn #|0 0 0 -14
pair|dọn sạch|0 0 27 -41
pair|dọn vào|28 0 0 -41
pair|dồn cuối|0 0 6 58
pair|dồn lại|-8 39 -7 0
pair|dồn sức|-6 -1 4 -10
pair|dồn về|0 0 3 9
pair|dồn điền|13 -2 35 0
pair|dột cho|13 0 0 -15
pair|dột nát|10 24 0 14
pair|dời #|42 0 0 12
pair|dời chợ|0 0 -1 -27
pair|dời cơ|0 0 28 0
pair|dời khẩn|-6 0 10 -7
pair|dời trong|21 0 -10 19
pair|dời được|18 0 0 0
pair|dở từ|0 -1 0 19
pair|dỡ biển|49 0 0 0
pair|dục -|-1 0 0 0
pair|dục mũi|3 0 0 0
pair|dục nghề|1 5 0 0
pair|dục phối|0 0 17 0
pair|dục và|0 0 -17 15
pair|dục vận|0 0 21 -1
pair|dụng #|0 0 0 24
pair|dụng giường|0 30 0 0
pair|dụng kinh|35 -19 0 -13
pair|dụng lao|17 0 0 0
pair|dụng nước|-52 1 1 25
pair|dụng riêng|0 0 6 13
pair|dụng trụ|0 0 0 29
pair|dụng đen|0 1 9 -13
pair|dụng điện|32 0 -12 -24
pair|dụng đúng|0 0 4 0
pair|dụng đất|-12 0 5 0
pair|dứt #|9 0 2 44
pair|dứt chậm|0 0 0 41
pair|dứt hợp|0 -7 7 0
pair|dứt tình|0 0 38 -21
pair|dứt tảo|0 0 0 18
pair|dứt việc|0 -10 24 -38
pair|dứt điểm|0 0 21 0
pair|dừng giữa|-7 8 0 -4
pair|dừng ở|14 -2 0 -48
pair|dữ liệu|13 0 0 1
pair|dự báo|0 3 2 -17
pair|dự có|0 0 2 0
pair|dự hội|8 0 0 16
pair|dự kiến|-28 -1 -8 -1
pair|dự phòng|0 0 8 -11
pair|dự sinh|0 1 14 -9
pair|dự trữ|-15 19 -19 -9
pair|dự trực|-29 -14 -5 -7
pair|dự án|0 1 0 -2
pair|dựa vào|29 -2 0 -58
pair|dựng #|0 0 0 2
pair|dựng (|1 14 0 -12
pair|dựng ,|50 -10 0 0
pair|dựng bộ|-8 0 23 0
pair|dựng chính|1 0 -5 0
pair|dựng chương|-1 0 -22 0
pair|dựng công|0 0 20 0
pair|dựng cơ|0 1 0 0
pair|dựng dự|0 0 0 8
pair|dựng giai|12 0 0 0
pair|dựng giảm|0 20 0 0
pair|dựng huyện|-19 -1 -29 -1
pair|dựng kế|0 0 2 -49
pair|dựng lại|0 0 5 27
pair|dựng lễ|12 0 26 -38
pair|dựng mới|36 0 0 1
pair|dựng nhà|2 -1 0 -41
pair|dựng nông|-19 0 33 -6
pair|dựng nếp|-15 0 29 0
pair|dựng phương|0 0 3 25
pair|dựng quy|-1 0 -30 -27
pair|dựng trái|22 -12 0 -9
pair|dựng trên|-74 -4 0 0
pair|dựng trả|0 0 0 -11
pair|dựng tăng|-9 0 -1 61
pair|dựng và|0 0 0 17
pair|dựng được|36 -17 0 -13
pair|dựng đảng|0 0 -1 0
pair|dựng đề|0 0 23 0
pair|dựng để|0 0 39 0
pair|dựng ở|-1 7 0 0
pair|e )|0 0 3 0
pair|e đọc|0 0 18 0
pair|ea hồ|0 0 0 11
pair|ea kiết|-9 0 0 0
pair|ea kuêh|0 0 0 30
pair|em /|-9 9 0 13
pair|em dưới|1 -8 0 2
pair|em không|0 5 0 24
pair|em nghèo|9 -9 0 0
pair|em trở|0 0 8 0
pair|em đỗ|38 0 0 -27
pair|g )|-1 0 4 -3
pair|gay gắt|0 13 0 0
pair|gd &|0 0 40 -2
pair|gd -|-15 0 0 0
pair|gdp )|17 0 0 -6
pair|gdp ;|-2 16 0 0
pair|gdp bình|-48 -3 0 0
pair|gdp cao|0 -8 11 -34
pair|gdp cả|0 11 0 10
pair|gdp của|33 0 0 26
pair|gdp trên|0 0 -31 0
pair|gdp tăng|-1 0 0 -5
pair|gdp đồng|-57 -19 -7 0
pair|ghe ngo|0 0 0 12
pair|ghi #|25 0 0 31
pair|ghi chép|0 0 12 17
pair|ghi danh|19 0 0 0
pair|ghi hộ|0 0 0 16
pair|ghi nhận|0 0 -17 0
pair|ghi sổ|-1 20 -3 11
pair|ghi thu|-3 12 0 -24
pair|ghi vốn|-53 19 0 -54
pair|ghép phòng|26 0 0 -15
pair|ghép sinh|42 4 2 0
pair|ghép vốn|-8 0 9 0
pair|ghép với|9 1 0 1
pair|ghế cho|0 0 3 0
pair|gia #|41 0 0 33
pair|gia bhxh|0 0 0 3
pair|gia bhyt|21 0 0 -8
pair|gia bảo|-2 7 -3 8
pair|gia chuyển|16 0 0 0
pair|gia chưa|0 18 0 2
pair|gia có|17 -6 0 0
pair|gia cầm|-1 0 11 3
pair|gia cẩm|0 0 35 18
pair|gia cố|-1 0 16 -2
pair|gia giữ|58 0 0 0
pair|gia hạn|0 31 0 -30
pair|gia mức|4 -1 0 -33
pair|gia nghĩa|-3 -14 -12 0
pair|gia súc|0 7 13 24
pair|gia tăng|4 3 0 0
pair|gia u|-3 0 -11 -4
pair|gia về|33 0 0 0
pair|giai cấp|12 0 0 0
pair|giai đoạn|-15 0 0 4
pair|gian )|0 0 -7 0
pair|gian chờ|42 -14 0 -26
pair|gian dài|0 19 0 0
pair|gian qua|-3 -29 -7 0
pair|gian tới|0 0 -13 0
pair|giang )|-13 11 0 -16
pair|giang báo|0 0 5 0
pair|giang gỡ|0 -25 -33 0
pair|giang khóa|-17 0 0 0
pair|giang sắp|10 0 -4 -1
pair|giang tổ|0 0 0 12
pair|giang xác|0 0 -31 -1
pair|gianh bắc|-1 0 0 0
pair|giao #|-31 -2 -5 -13
pair|giao )|4 -10 -3 0
pair|giao ,|1 18 0 0
pair|giao -|19 -13 0 0
pair|giao :|0 10 0 0
pair|giao [|0 0 -96 0
pair|giao chi|0 0 -12 -1
pair|giao cho|-3 0 0 39
pair|giao chỉ|0 0 -7 0
pair|giao các|-6 21 -38 6
pair|giao công|0 0 29 0
pair|giao cục|0 0 4 0
pair|giao dịch|1 10 10 -31
pair|giao dự|0 -16 25 -1
pair|giao khoán|-1 0 31 0
pair|giao long|14 -7 7 -4
pair|giao lại|-14 23 0 0
pair|giao mặt|0 0 5 -13
pair|giao nhiệm|0 3 -1 -9
pair|giao ninh|0 0 -1 0
pair|giao phòng|0 0 5 -1
pair|giao phường|0 0 4 0
pair|giao quân|30 0 1 0
pair|giao rừng|14 -2 2 51
pair|giao sở|0 0 -28 0
pair|giao thiếu|-1 3 0 36
pair|giao thêm|14 -8 0 -25
pair|giao thông|0 1 0 6
pair|giao thủy|0 0 -10 0
pair|giao trạm|0 0 1 0
pair|giao tài|0 0 -18 0
pair|giao tại|-33 0 -35 -28
pair|giao tổ|0 0 0 32
pair|giao từ|3 0 0 -11
pair|giao ubnd|0 0 41 -1
pair|giao việc|0 0 -61 0
pair|giao và|4 -1 0 0
pair|giao văn|-1 0 -53 -30
pair|giao vốn|-2 28 14 1
pair|giao xong|0 3 0 -8
pair|giao đảng|0 0 25 -35
pair|giao đất|1 3 0 15
pair|giao ủy|0 0 18 0
pair|gieo cấy|0 1 0 1
pair|gieo sạ|-33 -9 19 -37
pair|gieo trồng|1 0 0 0
pair|gis )|12 0 -4 0
pair|già cỗi|14 0 16 0
pair|già làng|0 0 23 8
pair|già nửa|-18 26 0 42
pair|già yếu|10 -6 0 14
pair|giá )|-25 36 0 0
pair|giá bán|14 -4 0 4
pair|giá cao|-2 -20 0 15
pair|giá các|0 0 30 0
pair|giá cát|0 27 0 21
pair|giá cả|0 -10 -3 0
pair|giá cố|23 0 0 -20
pair|giá dầu|-36 22 0 17
pair|giá dịch|0 0 33 -25
pair|giá giữ|-34 0 -1 0
pair|giá hiện|11 43 0 0
pair|giá hàng|14 0 19 0
pair|giá khởi|0 0 24 13
pair|giá kết|-1 0 0 0
pair|giá lên|-8 -7 0 29
pair|giá lại|0 0 0 24
pair|giá lợn|0 8 0 0
pair|giá mủ|-2 31 0 -16
pair|giá nguyên|-6 -7 0 0
pair|giá những|0 -18 0 0
pair|giá nếp|0 0 0 3
pair|giá quý|0 0 -2 -1
pair|giá rai|-15 16 0 0
pair|giá ss|18 0 0 -5
pair|giá thành|1 30 0 -1
pair|giá tháng|0 0 -12 0
pair|giá thấp|-9 20 0 24
pair|giá thị|0 1 0 2
pair|giá thức|0 3 0 22
pair|giá tiêu|-57 -19 -9 -5
pair|giá trong|-7 -26 0 0
pair|giá tài|24 0 -5 0
pair|giá tôm|-32 -12 0 0
pair|giá tại|30 16 10 -28
pair|giá việc|8 0 0 0
pair|giá và|0 0 10 0
pair|giá vật|-40 1 2 -22
pair|giá xuống|0 5 0 -29
pair|giá điện|-20 0 3 0
pair|giá đất|-8 0 -1 0
pair|giá đền|-41 17 13 -9
pair|giám định|-12 3 5 2
pair|giám đốc|0 -4 0 0
pair|gián đoạn|7 0 0 35
pair|giáo cũ|0 -9 9 14
pair|giáo dục|-1 0 -1 0
pair|giáo khoa|46 0 0 0
pair|giáo mở|0 0 36 0
pair|giáo nắm|0 0 0 -1
pair|giáo tỉnh|1 0 -9 0
pair|giáo viên|-1 1 2 0
pair|giáp biên|11 1 0 24
pair|giáp hạt|31 0 -1 -41
pair|giáp ngọ|-4 12 38 -13
pair|giáp ranh|0 4 0 0
pair|giã cào|0 14 3 0
pair|giãn cách|-49 -47 -21 -55
pair|giãn tiến|14 0 0 17
pair|giúp #|12 -3 5 0
pair|giúp ban|13 0 1 -2
pair|giúp diêm|-7 0 16 -21
pair|giúp dân|20 0 9 34
pair|giúp hội|-7 -3 15 0
pair|giúp hộ|0 0 36 -52
pair|giúp kinh|-24 -8 0 0
pair|giúp nhau|-1 0 16 -31
pair|giúp ra|11 0 0 0
pair|giúp việc|10 -1 -20 34
pair|giúp đỡ|-21 0 2 8
pair|giường bệnh|-4 -7 0 -13
pair|giường chỉ|0 30 0 0
pair|giả trên|0 0 43 24
pair|giả và|0 0 5 19
pair|giải #|11 0 0 3
pair|giải cấp|12 0 0 35
pair|giải học|0 0 0 33
pair|giải lên|0 0 22 0
pair|giải ngân|0 2 1 -1
pair|giải pháp|0 0 1 1
pair|giải phóng|2 0 0 0
pair|giải quyết|0 0 1 0
pair|giải thành|56 -23 -16 0
pair|giải thể|-7 0 13 4
pair|giải trình|-4 -24 -6 1
pair|giải tỏa|5 3 1 -8
pair|giải đua|26 -16 0 7
pair|giảm #|0 1 0 -12
pair|giảm bền|0 19 0 0
pair|giảm chi|0 0 28 0
pair|giảm còn|31 0 0 0
pair|giảm cả|56 -27 0 61
pair|giảm dần|0 0 19 0
pair|giảm lỗ|46 -20 0 -25
pair|giảm một|0 0 0 31
pair|giảm nghèo|-1 2 0 -1
pair|giảm như|0 7 0 0
pair|giảm nhắc|0 0 0 29
pair|giảm rồi|0 0 0 18
pair|giảm so|0 98 0 0
pair|giảm sâu|30 6 0 -2
pair|giảm thủ|0 0 50 -11
pair|giảm tới|0 0 0 12
pair|giảm từ|46 0 0 -27
pair|giảm về|1 0 0 -10
pair|giảm ít|-22 -23 -52 0
pair|giảm được|21 0 0 24
pair|giảng #|0 0 1 0
pair|giảng năm|40 0 33 -22
pair|giảng đúng|8 0 34 0
pair|giấu dịch|-11 1 18 -30
pair|giấy ,|0 0 0 21
pair|giấy chứng|2 0 1 0
pair|giấy cnqsd|-11 0 -1 0
pair|giấy phép|74 0 0 0
pair|giấy tay|0 31 0 2
pair|giấy tờ|12 1 0 6
pair|giấy xác|-24 -14 8 14
pair|giậm chân|0 18 -9 -32
pair|giếng khoan|-1 16 32 0
pair|giết mổ|0 0 -27 -43
pair|giỏi cấp|31 0 0 21
pair|giỏi việc|8 -8 0 -20
pair|giống #|-8 0 0 -59
pair|giống cho|0 0 27 -2
pair|giống cung|60 0 0 17
pair|giống cũ|16 17 0 -11
pair|giống dứt|16 0 0 0
pair|giống lai|0 0 20 6
pair|giống lúa|12 -3 4 0
pair|giống mới|44 -2 -2 9
pair|giống thoái|0 0 0 27
pair|giống vụ|0 0 3 0
pair|giống đúng|0 0 0 62
pair|giới này|-19 4 0 0
pair|giới thiệu|0 0 -7 1
pair|giới tính|-12 12 0 -5
pair|giới được|0 0 0 -5
pair|giờ #|-52 -15 -21 0
pair|giờ (|0 0 19 0
pair|giờ cao|-2 36 0 0
pair|giờ chờ|-3 0 -8 0
pair|giờ giấc|-6 7 0 -14
pair|giờ hành|1 37 0 10
pair|giờ họp|0 7 0 0
pair|giờ ngày|0 0 3 45
pair|giờ sáng|-7 21 12 -1
pair|giờ trưa|10 0 -5 12
pair|giữ #|19 22 -3 -17
pair|giữ an|-8 0 -12 -6
pair|giữ chuẩn|14 0 0 6
pair|giữ chân|0 0 0 21
pair|giữ công|0 0 5 0
pair|giữ gìn|3 0 5 -50
pair|giữ mục|0 0 33 0
pair|giữ nguyên|0 0 4 0
pair|giữ người|-10 0 0 0
pair|giữ như|-15 19 0 -25
pair|giữ nhịp|35 0 -1 10
pair|giữ rừng|24 0 31 -27
pair|giữ trẻ|28 0 0 -48
pair|giữ vai|-11 -7 -9 32
pair|giữ vững|2 0 2 0
pair|giữ xe|0 0 17 0
pair|giữ đàn|0 0 25 0
pair|giữ đà|-28 0 -1 0
pair|giữ được|16 -5 0 7
pair|giữ ổn|11 0 -20 -17
pair|giữ ở|10 -6 0 -46
pair|giữa chừng|-16 19 0 -17
pair|giữa các|0 0 50 0
pair|giữa nhiệm|-1 0 -5 4
pair|giữa năm|0 0 1 0
pair|giữa tháng|-16 0 4 -12
pair|giữa trung|0 21 -11 0
pair|giữa trường|-1 12 0 -6
pair|giữa vùng|0 1 0 0
pair|giữa xã|0 1 0 -8
pair|glo )|0 -11 -18 0
pair|gom #|-19 0 -16 1
pair|gom ,|43 0 0 0
pair|gom rác|0 0 11 -1
pair|gom vỏ|3 0 -4 -4
pair|grdp #|3 0 0 -4
pair|grdp )|23 21 0 -30
pair|grdp cả|0 0 -18 0
pair|grdp ước|24 0 0 0
pair|gtsx cn|-14 16 0 -3
pair|gtvt nếu|0 0 0 25
pair|gà lén|0 1 0 13
pair|gà ăn|1 11 0 11
pair|gây bức|0 0 0 33
pair|gây lại|0 0 0 -36
pair|gây mùi|0 18 0 -3
pair|gây phiền|0 0 0 11
pair|gây rối|0 0 1 0
pair|gây thiệt|0 -6 0 0
pair|gây thương|0 0 0 1
pair|gãy đổ|-1 31 0 0
pair|gìn vệ|46 0 -42 -5
pair|gò công|0 0 3 2
pair|gò rùa|0 -3 10 0
pair|gói an|14 0 0 -18
pair|gói thuốc|0 0 0 -5
pair|gói thầu|0 -1 1 0
pair|góp #|-3 0 0 9
pair|góp công|0 0 0 22
pair|góp của|0 0 0 21
pair|góp phần|-2 0 -2 46
pair|góp tiền|9 0 -9 26
pair|góp và|8 0 0 14
pair|góp ý|1 0 0 6
pair|gương mẫu|0 0 -22 18
pair|gượng gạo|0 1 0 -26
pair|gạch gốm|26 5 -6 3
pair|gạch nghiêng|0 0 0 21
pair|gạo cứu|7 0 0 0
pair|gạo tặng|28 0 -19 0
pair|gấp #|0 0 0 7
pair|gấp ba|-19 -23 0 42
pair|gấp rưỡi|-22 36 0 -34
pair|gấp đôi|33 0 0 -3
pair|gần #|0 0 0 1
pair|gần chót|0 0 0 8
pair|gần gấp|0 0 0 38
pair|gần như|22 10 0 0
pair|gần nhất|0 0 12 25
pair|gắn "|0 0 0 26
pair|gắn camera|0 0 0 -52
pair|gắn trách|0 0 0 -29
pair|gắn với|0 0 1 0
pair|gắn đồng|0 0 0 41
pair|gắng vượt|-10 -8 -1 0
pair|gặp bế|0 8 0 0
pair|gặp gỡ|32 0 11 17
pair|gặp khó|0 0 0 1
pair|gặp nhiều|0 16 0 0
pair|gặp thách|-7 -24 0 0
pair|gọi nhà|-9 0 16 0
pair|gọi điện|0 23 0 0
pair|gọi đầu|0 0 25 -5
pair|gọn bộ|3 0 11 9
pair|gọn lúa|0 0 0 16
pair|gọn trong|0 0 0 2
pair|gốc của|0 -11 -39 -2
pair|gốc mối|0 8 0 8
pair|gốc đất|-3 1 4 13
pair|gồm #|-49 0 -35 0
pair|gồm các|0 0 -9 -5
pair|gỗ lớn|-7 0 23 0
pair|gỗ mdf|0 1 0 17
pair|gộp hoặc|0 0 0 17
pair|gỡ "|0 0 -12 0
pair|gỡ bỏ|12 -7 0 7
pair|gỡ dứt|0 0 19 -11
pair|gỡ khó|0 0 0 -21
pair|gỡ lỗi|0 0 18 -14
pair|gỡ vướng|2 0 1 2
pair|gỡ vốn|0 0 52 -27
pair|gỡ xong|13 -9 0 0
pair|gỡ định|29 0 1 -1
pair|gợi ý|0 -1 35 -1
pair|gửi #|-18 -11 -12 0
pair|gửi ban|0 0 0 33
pair|gửi báo|-1 0 19 11
pair|gửi bản|0 -8 0 0
pair|gửi danh|0 0 1 48
pair|gửi kết|0 -1 10 28
pair|gửi kỳ|0 0 -23 0
pair|gửi lên|4 11 0 -45
pair|gửi muộn|0 0 7 0
pair|gửi nhóm|0 12 -8 0
pair|gửi phương|0 0 0 27
pair|gửi sát|-15 18 0 10
pair|gửi sở|0 0 6 22
pair|gửi thường|-3 0 8 37
pair|gửi toàn|0 -23 -19 0
pair|gửi tài|0 0 29 1
pair|gửi tỉnh|0 21 0 0
pair|gửi ubnd|0 0 33 35
pair|gửi về|0 0 0 -35
pair|gửi xe|-9 16 0 36
pair|gửi đến|0 0 50 0
pair|gửi đồng|0 0 0 12
pair|h )|-5 0 27 0
pair|h00 ngày|0 0 -1 0
pair|h00 thứ|0 0 8 0
pair|ha (|17 37 0 8
pair|ha )|4 25 0 -61
pair|ha ,|0 0 0 -2
pair|ha /|39 7 -14 0
pair|ha [|0 0 0 -23
pair|ha bị|0 49 0 0
pair|ha cam|19 0 0 0
pair|ha chè|-8 32 0 26
pair|ha cà|79 0 8 -70
pair|ha cây|27 0 -1 -4
pair|ha keo|0 0 0 16
pair|ha lúa|0 0 0 -41
pair|ha mạ|0 1 0 7
pair|ha mặt|0 0 0 25
pair|ha rau|0 0 0 -21
pair|ha ruộng|26 0 16 0
pair|ha rừng|20 0 56 -1
pair|ha so|0 48 0 17
pair|ha đạt|0 0 0 22
pair|ha đất|1 0 0 -19
pair|ha đồi|0 5 -5 0
pair|hai buổi|0 0 21 0
pair|hai bà|0 0 7 0
pair|hai bên|0 -1 8 46
pair|hai chi|13 0 10 -31
pair|hai chỉ|-8 39 0 0
pair|hai con|-24 0 -20 0
pair|hai công|-10 38 0 -12
pair|hai cấp|5 0 0 0
pair|hai khu|0 0 0 12
pair|hai là|0 -34 -25 0
pair|hai lượt|0 0 4 5
pair|hai lần|-7 55 0 0
pair|hai năm|0 0 1 35
pair|hai phương|0 0 1 17
pair|hai tháng|-42 0 0 -35
pair|hai trường|10 0 0 0
pair|hai tuyến|44 -1 0 0
pair|hai tuần|0 -2 16 0
pair|hai vụ|8 0 0 -43
pair|hang khóa|0 0 -11 0
pair|hao mất|0 0 0 17
pair|hay bị|0 -8 8 0
pair|hay treo|0 29 0 -3
pair|hcm ngày|0 0 -3 0
pair|hd /|2 0 0 0
pair|heo #|-3 0 0 10
pair|heo châu|18 -18 0 0
pair|hiến #|8 0 0 0
pair|hiến đất|27 4 0 21
pair|hiếu giang|12 0 -8 14
pair|hiểm xã|0 0 0 1
pair|hiểm y|7 0 0 -5
pair|hiện #|-4 6 0 0
pair|hiện buông|0 -11 13 0
pair|hiện cho|-1 11 7 15
pair|hiện chương|37 -9 0 6
pair|hiện chỉ|-49 0 -33 0
pair|hiện cuộc|22 0 -28 0
pair|hiện các|-1 0 22 12
pair|hiện có|-22 -16 -33 0
pair|hiện công|0 0 -21 0
pair|hiện hành|8 40 -30 0
pair|hiện kiến|0 0 21 0
pair|hiện kết|0 0 -3 0
pair|hiện kế|8 -14 14 0
pair|hiện luật|0 0 0 27
pair|hiện là|0 -18 -9 0
pair|hiện một|0 0 0 11
pair|hiện nghiêm|45 0 80 -28
pair|hiện nghị|-1 0 0 0
pair|hiện năm|-37 -1 -62 -46
pair|hiện quy|14 0 2 0
pair|hiện quyết|-44 0 1 0
pair|hiện sai|0 0 11 -9
pair|hiện sau|0 8 -8 0
pair|hiện trên|-16 0 0 -18
pair|hiện trường|0 -1 22 16
pair|hiện trạng|0 0 0 14
pair|hiện tốt|-47 0 57 -26
pair|hiện uống|0 40 0 0
pair|hiện đại|17 0 0 0
pair|hiện đạt|40 -4 0 -46
pair|hiện đầy|27 0 0 0
pair|hiện đến|22 0 0 46
pair|hiện đề|-27 0 0 -11
pair|hiệp thương|12 0 -9 0
pair|hiệp đức|0 0 -2 0
pair|hiệu lực|0 0 -28 0
pair|hiệu quả|0 0 0 27
pair|hiệu trưởng|-12 31 0 -1
pair|hiệu vi|3 0 0 0
pair|hiệu văn|-13 0 -18 -48
pair|hnm )|0 0 -1 0
pair|hoa các|40 -7 0 -2
pair|hoa kiểng|23 -16 3 -34
pair|hoa sưa|9 0 0 12
pair|hoa thám|-3 12 -9 0
pair|hoa ở|11 -9 0 -20
pair|hoang #|9 25 0 0
pair|hoang chưa|0 26 0 0
pair|hoang được|4 0 0 0
pair|homestay không|-58 -48 -1 0
pair|hoài nhơn|0 23 0 0
pair|hoàn chỉnh|0 0 51 0
pair|hoàn cảnh|-33 -2 12 -13
pair|hoàn thiện|0 0 3 -15
pair|hoàn thuế|0 0 28 -8
pair|hoàn thành|2 0 9 0
pair|hoàn tất|0 0 1 14
pair|hoàng hoa|-3 12 -9 0
pair|hoàng hà|0 0 -9 -9
pair|hoàng sa|18 0 -7 10
pair|hoàng sơn|0 0 -18 0
pair|hoàng thị|0 0 1 -24
pair|hoàng tuấn|-1 0 -17 0
pair|hoàng văn|0 1 -1 0
pair|hoàng đăng|-4 -35 -25 0
pair|hoạch #|0 0 -2 0
pair|hoạch (|-1 3 0 0
pair|hoạch )|0 9 0 2
pair|hoạch ,|9 0 0 3
pair|hoạch -|0 0 -15 0
pair|hoạch ba|0 0 0 31
pair|hoạch bình|-6 -22 0 -18
pair|hoạch chi|7 0 0 -8
pair|hoạch cho|34 0 0 -13
pair|hoạch chung|-1 1 34 -11
pair|hoạch chợ|0 0 20 38
pair|hoạch chủ|0 0 11 0
pair|hoạch các|0 0 56 0
pair|hoạch cán|0 -5 1 0
pair|hoạch cưỡng|0 -10 18 -7
pair|hoạch cấp|15 22 0 0
pair|hoạch của|0 0 16 50
pair|hoạch do|0 57 0 0
pair|hoạch dứt|8 0 0 -1
pair|hoạch hđnd|9 1 0 1
pair|hoạch khu|0 8 -1 -13
pair|hoạch kiểm|0 0 1 0
pair|hoạch là|-58 -5 -4 -12
pair|hoạch lại|0 0 0 -25
pair|hoạch mà|0 9 -5 0
pair|hoạch nông|0 0 4 -17
pair|hoạch năm|0 0 1 0
pair|hoạch nộp|0 0 44 0
pair|hoạch phân|0 0 15 24
pair|hoạch phòng|-9 0 25 0
pair|hoạch phối|0 0 15 17
pair|hoạch số|21 -1 -2 0
pair|hoạch tham|0 0 18 0
pair|hoạch thanh|0 0 15 0
pair|hoạch thành|-9 -17 0 31
pair|hoạch tháng|0 0 -26 0
pair|hoạch trước|0 0 3 -52
pair|hoạch tỉnh|23 0 0 13
pair|hoạch và|0 0 -1 0
pair|hoạch vùng|0 0 30 0
pair|hoạch vốn|5 -28 8 -1
pair|hoạch với|0 0 -19 0
pair|hoạch vụ|0 0 35 -1
pair|hoạch xong|35 -29 0 -15
pair|hoạch đầu|-43 -9 -15 -7
pair|hoạt #|10 -9 0 0
pair|hoạt chi|1 1 1 0
pair|hoạt chuyên|0 19 15 0
pair|hoạt không|0 1 0 -12
pair|hoạt nhạt|0 0 0 30
pair|hoạt tháng|0 0 -16 14
pair|hoạt với|0 0 26 -33
pair|hoạt đảng|22 0 0 0
pair|hoạt đều|44 0 0 -21
pair|hoạt động|15 0 0 0
pair|hoạt ở|-2 27 -1 -4
pair|hoằng lộc|14 0 0 0
pair|hoặc bãi|0 0 0 17
pair|hoặc cho|0 0 0 17
pair|hoặc lý|0 -12 0 -1
pair|hrê được|3 0 0 0
pair|hu của|-3 0 35 -35
pair|hu ngày|0 0 -5 3
pair|hu về|0 0 10 0
pair|huy chương|18 -25 0 -26
pair|huy quân|0 0 4 0
pair|huy động|2 0 0 -12
pair|huynh tra|9 0 0 16
pair|huyết bùng|0 1 0 0
pair|huyết trùng|0 0 0 -5
pair|huyết tăng|-24 48 0 0
pair|huyện #|-14 0 0 41
pair|huyện ban|0 0 -29 0
pair|huyện báo|0 0 -9 -6
pair|huyện bố|0 0 29 0
pair|huyện cai|-35 0 -18 0
pair|huyện chư|-28 0 0 0
pair|huyện chậm|0 0 0 21
pair|huyện chủ|-8 0 0 -3
pair|huyện có|10 1 0 0
pair|huyện công|0 0 24 -5
pair|huyện cùng|0 0 41 -30
pair|huyện cũng|26 0 0 0
pair|huyện cũ|0 12 0 31
pair|huyện cấp|19 -10 21 0
pair|huyện cần|-3 0 0 0
pair|huyện duy|0 0 22 -14
pair|huyện dồn|0 0 10 -18
pair|huyện giao|9 0 0 0
pair|huyện gia|0 0 39 0
pair|huyện gieo|24 0 0 -15
pair|huyện giữ|14 0 10 -23
pair|huyện hiện|13 0 0 0
pair|huyện hà|0 -1 0 -2
pair|huyện hư|0 22 0 0
pair|huyện họp|-5 0 0 -1
pair|huyện hội|13 0 13 0
pair|huyện khóa|-8 0 0 -12
pair|huyện kiểm|0 0 19 0
pair|huyện kết|0 0 -2 -4
pair|huyện long|0 0 -2 0
pair|huyện làm|-4 -6 23 -2
pair|huyện là|0 -6 0 -21
pair|huyện lên|10 0 0 67
pair|huyện lần|-22 0 -1 0
pair|huyện lục|-5 0 0 0
pair|huyện mường|0 0 0 -1
pair|huyện mộ|-4 -1 0 0
pair|huyện mở|0 0 23 22
pair|huyện nông|0 0 33 -62
pair|huyện phía|0 -3 -4 0
pair|huyện phù|-12 -19 0 0
pair|huyện phú|0 0 -4 37
pair|huyện phấn|0 0 40 -6
pair|huyện phối|0 0 10 0
pair|huyện quyết|0 0 20 -33
pair|huyện quảng|0 -4 0 0
pair|huyện quản|45 0 0 -3
pair|huyện rà|0 -16 38 21
pair|huyện sẽ|0 0 -1 0
pair|huyện tham|0 -7 19 0
pair|huyện thanh|0 0 0 5
pair|huyện theo|0 0 3 0
pair|huyện thu|0 0 22 -11
pair|huyện thêm|25 0 0 0
pair|huyện thạch|1 0 0 0
pair|huyện thống|0 0 -36 -1
pair|huyện tiếp|-51 0 6 -13
pair|huyện trình|-7 0 3 0
pair|huyện trước|0 0 19 -42
pair|huyện trần|0 0 0 10
pair|huyện trồng|58 0 0 -3
pair|huyện trực|0 0 0 1
pair|huyện tuy|0 0 -26 0
pair|huyện tái|-20 0 -1 0
pair|huyện và|-22 0 -1 -15
pair|huyện vẫn|66 -2 0 -5
pair|huyện về|0 0 -1 0
pair|huyện vừa|-4 0 -26 0
pair|huyện xây|0 0 0 -1
pair|huyện xóa|0 0 0 -7
pair|huyện xử|4 0 3 -3
pair|huyện yêu|0 0 -5 0
pair|huyện đi|-23 -1 1 -11
pair|huyện điều|-32 0 0 0
pair|huyện đoàn|0 0 14 -40
pair|huyện đánh|29 0 0 0
pair|huyện đã|22 -8 -18 0
pair|huyện đón|0 0 0 -34
pair|huyện đôn|0 0 22 21
pair|huyện đưa|-33 0 14 0
pair|huyện được|-24 0 0 -15
pair|huyện đạt|7 0 0 -87
pair|huyện đức|-15 34 -2 0
pair|huyện ủy|0 0 -1 -3
pair|huấn #|13 0 -7 0
pair|huấn luyện|0 0 6 0
pair|huấn nghiệp|0 0 2 0
pair|huống khẩn|0 0 30 -22
pair|huồi pốc|-27 -37 0 0
pair|huổi só|-1 -3 -9 -10
pair|huỳnh văn|-16 -1 -25 0
pair|hà )|0 2 -1 2
pair|hà bắc|0 0 -9 -9
pair|hà giang|0 16 -5 0
pair|hà linh|-11 15 27 0
pair|hà nam|0 0 -16 -15
pair|hà nội|-19 16 0 0
pair|hà thị|-7 0 -38 0
pair|hài cốt|23 0 0 -25
pair|hài lòng|-20 -11 -2 -12
pair|hàm yên|-6 0 -24 0
pair|hàn quốc|9 -2 0 0
pair|hàng -|1 0 37 0
pair|hàng bình|-18 3 -11 -19
pair|hàng chính|24 0 0 0
pair|hàng chục|0 2 0 9
pair|hàng csxh|-13 -11 0 0
pair|hàng dịp|0 4 0 0
pair|hàng giả|0 0 1 -2
pair|hàng hóa|0 1 0 -1
pair|hàng lưu|20 -5 0 29
pair|hàng lệnh|0 28 -10 0
pair|hàng nhà|0 0 1 1
pair|hàng nhập|18 0 0 26
pair|hàng năm|11 0 0 0
pair|hàng qua|0 5 0 -1
pair|hàng quán|-9 45 11 -56
pair|hàng rong|-13 -5 27 -2
pair|hàng rào|0 -11 0 -41
pair|hàng tháng|0 -1 4 0
pair|hàng thương|19 0 0 0
pair|hàng tuần|0 0 0 12
pair|hàng tồn|-14 -12 -13 2
pair|hàng việt|-5 0 0 -25
pair|hành #|35 1 -13 -69
pair|hành bộ|-4 0 1 0
pair|hành chi|0 0 36 0
pair|hành chưa|0 21 0 0
pair|hành chương|-18 0 -10 0
pair|hành cuốn|-6 0 0 0
pair|hành của|0 3 0 0
pair|hành giảm|-5 46 0 0
pair|hành hội|-4 0 0 0
pair|hành khách|-28 0 -2 -31
pair|hành kết|16 0 -8 33
pair|hành kế|0 8 -18 -6
pair|hành kỷ|-2 -1 0 -9
pair|hành lang|1 0 1 8
pair|hành luật|15 0 -12 0
pair|hành lưu|-5 -1 -31 0
pair|hành lần|0 0 -1 0
pair|hành mô|-12 0 0 -10
pair|hành mở|-23 0 -21 0
pair|hành nghiêm|-17 -32 9 18
pair|hành nghề|0 6 58 0
pair|hành nghị|-36 0 -6 -16
pair|hành nguyên|-27 -14 -18 0
pair|hành quy|23 0 72 1
pair|hành thông|47 0 -2 -20
pair|hành thống|0 0 -46 -1
pair|hành thời|13 0 0 -16
pair|hành trong|0 0 42 49
pair|hành trình|-2 20 0 -37
pair|hành trạm|-9 0 21 -2
pair|hành tại|0 0 6 0
pair|hành từ|-12 8 0 0
pair|hành vi|0 0 0 -22
pair|hành văn|0 9 -8 0
pair|hành án|0 0 0 23
pair|hành động|0 0 0 1
pair|hành ổn|0 0 0 -10
pair|hành ở|9 0 -9 -10
pair|hàu ,|17 0 0 -21
pair|hàu được|50 -9 0 0
pair|hái #|8 0 0 0
pair|hán đầu|-10 0 0 0
pair|hè #|23 0 0 -25
pair|hè các|12 0 -1 -42
pair|hè thu|0 0 23 1
pair|hè tái|0 1 0 -6
pair|hè đường|1 0 0 0
pair|hè ở|2 0 0 10
pair|hê -|-8 0 11 0
pair|hình "|9 0 0 9
pair|hình an|22 0 0 -6
pair|hình chính|32 0 0 -31
pair|hình chủ|0 0 0 29
pair|hình công|0 0 14 -13
pair|hình mới|5 -10 43 0
pair|hình năm|-2 0 -2 -1
pair|hình quản|0 9 0 0
pair|hình sự|3 2 -1 1
pair|hình thành|1 0 1 17
pair|hòa )|-7 22 0 -25
pair|hòa bình|26 0 0 -7
pair|hòa chủ|0 0 1 0
pair|hòa diệt|0 0 0 7
pair|hòa giải|32 0 0 0
pair|hòa hương|1 0 0 -28
pair|hòa vang|-53 0 0 1
pair|hòa vi|0 0 0 18
pair|hòn rơm|19 0 0 0
pair|hóa #|-24 0 2 -35
pair|hóa -|0 0 -1 0
pair|hóa buôn|-31 46 0 0
pair|hóa chưa|0 0 0 23
pair|hóa chất|1 3 20 -42
pair|hóa chỉ|0 0 24 0
pair|hóa có|0 0 0 -21
pair|hóa cồng|2 0 0 0
pair|hóa giảm|0 91 0 -22
pair|hóa hồ|-2 2 68 -50
pair|hóa hộ|-42 -1 21 -1
pair|hóa khu|0 1 0 16
pair|hóa kênh|0 0 32 -47
pair|hóa kết|0 -5 0 46
pair|hóa nghị|9 0 19 -10
pair|hóa phi|11 0 0 0
pair|hóa thành|6 0 0 -20
pair|hóa thêm|0 0 0 36
pair|hóa thôn|20 -11 -8 32
pair|hóa và|-18 0 0 0
pair|hóa xã|-24 0 0 0
pair|hóa xóm|0 0 0 34
pair|hóa đơn|-52 37 -1 -43
pair|hóa được|46 1 0 -23
pair|hóa đạt|-1 0 0 -36
pair|hóa ước|0 63 0 -46
pair|hóc môn|0 0 0 25
pair|hôm nay|-1 0 -1 0
pair|hôn chưa|0 7 -7 0
pair|hôn nhân|-1 7 3 12
pair|hôn vào|0 0 12 21
pair|hùng sơn|-1 5 0 0
pair|hùng vương|14 9 0 -2
pair|hút #|13 -3 3 3
pair|hút bác|0 0 3 36
pair|hút khách|22 0 -17 19
pair|hút lên|0 0 0 28
pair|hút thêm|26 0 0 31
pair|hđnd &|0 0 30 10
pair|hđnd ,|4 0 0 31
pair|hđnd -|0 -1 10 0
pair|hđnd ba|15 0 0 0
pair|hđnd cuối|0 0 0 2
pair|hđnd các|0 0 14 4
pair|hđnd của|0 0 1 -1
pair|hđnd giám|0 0 1 33
pair|hđnd huyện|0 0 -45 -3
pair|hđnd ngày|-4 0 -1 0
pair|hđnd nhiệm|0 0 9 0
pair|hđnd phường|1 -1 2 2
pair|hđnd quận|13 -8 11 -2
pair|hđnd thành|-21 0 0 0
pair|hđnd tp|0 0 -22 0
pair|hđnd tỉnh|-1 0 0 0
pair|hđnd và|0 0 -16 0
pair|hđnd xã|-18 0 -1 0
pair|hơn #|0 0 0 10
pair|hơn bình|-18 26 0 3
pair|hơn cùng|36 0 0 -24
pair|hơn cả|-41 -29 0 0
pair|hơn giá|0 0 0 26
pair|hơn luật|0 3 0 0
pair|hơn mười|-33 -1 0 0
pair|hơn mọi|8 0 -3 0
pair|hơn một|0 0 0 23
pair|hơn mức|25 0 -3 8
pair|hơn những|8 0 0 -20
pair|hơn năm|4 4 0 11
pair|hơn quý|30 0 0 -43
pair|hơn tháng|36 0 0 -30
pair|hơn trước|57 0 0 37
pair|hơn và|0 -8 11 -34
pair|hơn vụ|-1 2 0 26
pair|hư hỏng|0 0 2 1
pair|hưng nguyên|-4 0 0 0
pair|hưng thạnh|0 0 0 -9
pair|hưng đạo|0 5 0 -1
pair|hưu trí|23 0 0 28
pair|hương khê|0 -30 -2 0
pair|hương nộn|-15 18 0 0
pair|hương ước|0 0 25 17
pair|hương ổn|1 0 0 -28
pair|hướng #|0 0 -20 -12
pair|hướng báo|0 0 29 1
pair|hướng công|11 0 0 19
pair|hướng dẫn|0 0 -1 -1
pair|hướng gia|0 23 0 0
pair|hướng hóa|0 0 1 0
pair|hướng năm|0 0 -1 0
pair|hướng tuyến|0 7 4 -5
pair|hưởng #|53 0 0 -2
pair|hưởng một|0 23 0 0
pair|hưởng trợ|-57 14 15 -4
pair|hưởng ứng|0 0 0 -6
pair|hạ )|14 31 0 0
pair|hạ tải|0 -9 16 24
pair|hạch toán|0 0 0 36
pair|hại #|0 35 0 9
pair|hại khoảng|0 0 0 23
pair|hại nặng|-9 -32 0 0
pair|hại tháng|0 18 0 14
pair|hại về|10 -10 0 27
pair|hại đề|0 0 0 21
pair|hạn #|35 0 0 56
pair|hạn ,|-22 10 0 -14
pair|hạn cho|0 0 42 -13
pair|hạn chót|0 0 0 11
pair|hạn chế|0 -10 0 0
pair|hạn chỉ|0 0 0 -11
pair|hạn cuối|0 0 0 1
pair|hạn còn|26 -16 0 -36
pair|hạn cấp|0 1 6 0
pair|hạn giấy|0 1 0 19
pair|hạn hán|-8 8 0 0
pair|hạn kéo|-33 5 0 -1
pair|hạn là|9 0 0 -3
pair|hạn mặn|-14 -34 0 -18
pair|hạn nặng|-15 14 0 0
pair|hạn toàn|0 19 0 0
pair|hạn trả|0 47 -8 -3
pair|hạn và|0 12 1 34
pair|hạn xong|0 0 -22 -8
pair|hạn đạt|0 0 0 -1
pair|hạn ở|8 -8 0 11
pair|hạt #|-1 0 0 -22
pair|hạt kiểm|0 0 6 0
pair|hạt quản|0 0 0 26
pair|hạt vẫn|44 0 0 -8
pair|hạt đến|9 0 0 0
pair|hạt ước|-55 0 0 0
pair|hải an|-1 0 -11 0
pair|hải châu|-31 0 -36 0
pair|hải cảng|-24 0 0 -1
pair|hải hậu|0 1 0 0
pair|hải ninh|0 0 0 9
pair|hải quan|-46 -4 -9 28
pair|hải sản|-18 -6 0 -25
pair|hải thịnh|0 0 0 42
pair|hải đảo|-3 0 0 0
pair|hầu hết|0 26 0 27
pair|hầu như|-4 44 0 -2
pair|hậu giang|0 -12 -48 0
pair|hậu kiểm|0 0 0 2
pair|hậu quả|-12 0 0 0
pair|hằng ngày|0 0 61 -27
pair|hằng năm|2 2 -3 0
pair|hằng quý|0 0 37 7
pair|hằng tháng|0 0 1 28
pair|hằng tuần|-12 0 21 -5
pair|hẹn "|12 0 0 0
pair|hẹn #|6 0 0 -27
pair|hẹn chưa|0 0 0 -27
pair|hẹp sản|0 33 0 27
pair|hẻm #|0 47 2 -9
pair|hẻm sâu|-10 16 -3 37
pair|hẻm theo|1 0 0 0
pair|hết #|-1 0 43 1
pair|hết cảnh|20 -28 0 21
pair|hết diện|33 0 40 -8
pair|hết dịch|20 -15 0 -8
pair|hết hạn|0 0 -27 0
pair|hết là|-18 0 -1 8
pair|hết ngày|0 0 3 9
pair|hết năm|-2 0 2 -26
pair|hết nợ|0 0 20 1
pair|hết quý|0 0 -1 2
pair|hết số|0 -4 19 -9
pair|hết tháng|1 0 0 18
pair|hết tiền|0 1 0 2
pair|hết trước|0 -5 12 0
pair|hết trẻ|-2 14 0 0
pair|hết vốn|0 2 0 0
pair|hệ lao|35 0 0 -22
pair|hệ số|0 0 40 9
pair|hệ thống|0 23 0 -1
pair|học #|20 7 -41 0
pair|học (|0 0 0 1
pair|học bình|-22 23 0 -10
pair|học bạ|13 0 0 -9
pair|học bậc|0 0 0 1
pair|học bổng|6 -2 0 0
pair|học chậm|-7 39 0 -39
pair|học cơ|-6 4 31 -9
pair|học giữa|-6 7 0 0
pair|học kỳ|22 0 9 -50
pair|học lớp|0 34 12 1
pair|học mới|23 0 3 -20
pair|học nghề|1 24 0 33
pair|học nghị|0 14 29 -6
pair|học nhờ|0 7 -7 14
pair|học phí|0 0 0 -10
pair|học phòng|0 0 0 16
pair|học sinh|0 0 1 -16
pair|học số|43 0 0 0
pair|học theo|10 -3 7 9
pair|học thông|74 0 0 -7
pair|học thực|0 0 3 46
pair|học tranh|-32 3 -5 0
pair|học trước|0 0 59 -18
pair|học trở|8 -26 0 27
pair|học trực|-9 11 -36 0
pair|học tại|0 0 47 0
pair|học tập|22 0 1 -36
pair|học viên|-7 -21 -47 1
pair|học và|0 0 1 0
pair|học xuống|-7 36 -9 -11
pair|học được|23 0 0 0
pair|học đạt|12 -17 -50 -47
pair|học đắt|0 1 0 6
pair|họp #|4 0 -4 0
pair|họp báo|0 0 -12 -5
pair|họp cuối|0 0 45 -1
pair|họp cũng|-2 0 -9 0
pair|họp dân|0 0 32 -42
pair|họp giao|0 0 11 0
pair|họp giữa|0 -1 27 0
pair|họp kiểm|0 0 -36 0
pair|họp liên|-10 -7 0 -8
pair|họp lần|0 0 -1 0
pair|họp ngày|0 0 -3 0
pair|họp phiên|0 0 -1 -1
pair|họp sau|0 -4 17 33
pair|họp sơ|-2 -22 -3 0
pair|họp tháng|0 -6 5 2
pair|họp thông|-20 0 -10 -1
pair|họp thứ|0 0 -7 0
pair|họp tổng|-1 0 -13 0
pair|họp tổ|0 0 14 0
pair|họp ubnd|-1 0 -19 0
pair|họp về|0 0 -1 0
pair|họp đã|-43 -14 0 0
pair|hỏi -|0 0 24 0
pair|hỏi chọn|15 0 0 -21
pair|hỏi đáp|35 0 0 0
pair|hỏng #|0 2 0 9
pair|hỏng nhiều|0 21 0 0
pair|hố ga|-14 14 9 2
pair|hồ chí|0 0 0 1
pair|hồ chứa|-39 17 0 48
pair|hồ ea|0 0 0 -29
pair|hồ sông|0 0 0 -15
pair|hồ sơ|0 2 0 -11
pair|hồ thị|0 0 5 -30
pair|hồ thủy|-19 0 0 2
pair|hồ tiêu|-6 -23 0 0
pair|hồ trong|0 0 0 28
pair|hồ tôm|-1 2 7 13
pair|hồ vương|0 -4 -29 0
pair|hồ đập|-11 -3 0 -8
pair|hồi #|17 0 0 18
pair|hồi chủ|0 0 0 12
pair|hồi của|0 0 0 28
pair|hồi dự|0 -8 55 -57
pair|hồi kinh|-13 0 17 0
pair|hồi nổi|0 24 0 -19
pair|hồi nợ|25 0 17 0
pair|hồi phục|66 -7 0 -40
pair|hồi qua|7 23 0 0
pair|hồi số|43 0 0 -53
pair|hồi sức|0 0 0 11
pair|hồi tháng|-52 -12 0 0
pair|hồi tiền|0 0 1 0
pair|hồi về|44 -18 0 4
pair|hồi xong|0 0 0 39
pair|hồi đất|0 0 8 -1
pair|hồng ,|12 0 0 0
pair|hồng thái|36 0 0 32
pair|hồng vân|0 0 -1 0
pair|hỗ trợ|27 0 0 0
pair|hộ #|-18 -2 6 24
pair|hộ (|-8 16 0 0
pair|hộ )|40 -1 0 -56
pair|hộ ,|7 0 0 33
pair|hộ bị|9 2 0 -6
pair|hộ bỏ|-1 8 0 -24
pair|hộ chưa|0 -8 10 -30
pair|hộ có|-2 0 0 2
pair|hộ cận|-12 0 3 -17
pair|hộ di|0 0 0 37
pair|hộ dân|3 0 19 -30
pair|hộ dùng|-16 0 0 21
pair|hộ gia|-2 0 -3 -45
pair|hộ giáp|0 0 0 1
pair|hộ khmer|27 -17 -6 36
pair|hộ khu|19 25 8 -2
pair|hộ khó|-1 0 -14 -13
pair|hộ không|-31 51 0 -8
pair|hộ khỏi|0 0 0 13
pair|hộ khởi|-7 8 0 -4
pair|hộ kinh|0 6 1 4
pair|hộ liền|0 0 23 0
pair|hộ làm|-57 0 13 0
pair|hộ mất|6 -15 18 8
pair|hộ nghèo|0 0 0 -1
pair|hộ nhận|-1 1 0 48
pair|hộ nuôi|0 6 -41 0
pair|hộ nào|25 -3 0 5
pair|hộ phòng|0 0 28 -18
pair|hộ phải|1 0 0 18
pair|hộ quỹ|0 0 25 0
pair|hộ sử|-34 -2 -13 -17
pair|hộ theo|0 0 0 58
pair|hộ thiếu|0 -1 27 -6
pair|hộ thiệt|0 0 15 -21
pair|hộ thoát|48 -8 0 -18
pair|hộ trong|-4 0 14 0
pair|hộ tại|4 0 0 0
pair|hộ tịch|0 17 0 9
pair|hộ vay|11 -9 0 25
pair|hộ ven|-9 4 11 -5
pair|hộ vùng|1 -6 24 -1
pair|hộ vướng|0 -6 6 20
pair|hộ vẫn|0 28 -14 -39
pair|hộ vừa|-26 33 0 0
pair|hộ đang|0 -12 14 18
pair|hộ đã|34 0 0 -54
pair|hộ đói|23 16 36 -10
pair|hộ được|31 -1 0 33
pair|hộ để|-12 16 0 19
pair|hộ đồng|27 18 -28 -24
pair|hộ ở|1 0 0 -20
pair|hội #|0 7 0 -21
pair|hội )|-13 -7 -32 1
pair|hội an|-6 6 0 13
pair|hội bảo|43 0 0 -38
pair|hội chi|0 0 -11 0
pair|hội chuyển|54 0 0 0
pair|hội chợ|17 0 30 -27
pair|hội các|37 0 0 -25
pair|hội còn|0 0 0 -57
pair|hội có|0 0 -13 0
pair|hội cơ|15 0 0 -34
pair|hội cấp|0 -39 0 -52
pair|hội của|1 0 0 0
pair|hội cựu|0 0 6 0
pair|hội do|0 0 0 -24
pair|hội duy|-75 -11 0 0
pair|hội giao|22 0 -7 3
pair|hội giám|0 0 -20 -20
pair|hội giải|34 0 0 0
pair|hội giữ|35 0 0 0
pair|hội gặp|-14 -36 0 -19
pair|hội hoàn|44 38 0 0
pair|hội huyện|-50 -1 0 -20
pair|hội hóa|4 -3 34 -16
pair|hội họp|-28 0 17 22
pair|hội khoảng|-36 -33 -2 0
pair|hội khóa|0 0 -9 4
pair|hội lhpn|0 -1 2 16
pair|hội làm|0 0 39 0
pair|hội mặt|32 0 -13 0
pair|hội một|0 0 10 -15
pair|hội mở|0 0 10 0
pair|hội nghị|-1 0 0 0
pair|hội nông|0 0 -1 9
pair|hội năm|0 0 -20 0
pair|hội phát|57 0 0 -1
pair|hội phường|1 0 0 -28
pair|hội phối|0 0 1 0
pair|hội phụ|0 0 -1 3
pair|hội qua|33 0 0 0
pair|hội quán|-12 14 21 3
pair|hội tham|0 0 0 33
pair|hội theo|11 0 6 23
pair|hội thi|23 -1 -42 -27
pair|hội thể|0 0 -1 -7
pair|hội tiến|3 0 0 0
pair|hội trên|0 3 10 -14
pair|hội trường|0 0 3 18
pair|hội trưởng|0 0 5 0
pair|hội tỉnh|38 0 0 -4
pair|hội từ|3 0 0 24
pair|hội tự|3 5 0 19
pair|hội viên|-1 0 3 0
pair|hội vào|-14 -2 -23 0
pair|hội và|27 0 5 1
pair|hội vẫn|0 -28 0 0
pair|hội về|-14 0 -16 0
pair|hội xiv|31 0 0 1
pair|hội xây|0 0 2 0
pair|hội điểm|0 0 14 55
pair|hội đoàn|7 0 0 0
pair|hội được|19 0 0 6
pair|hội đại|-19 0 1 0
pair|hội đảm|0 0 0 -31
pair|hội đảng|4 0 0 0
pair|hội đền|0 0 0 -21
pair|hội đề|0 16 0 0
pair|hội đồng|0 0 0 1
pair|hội ước|41 0 0 0
pair|hội ổn|29 0 0 15
pair|hộp thư|0 0 20 0
pair|hời hợt|0 0 0 3
pair|hợp #|-3 8 0 30
pair|hợp )|-1 8 19 -8
pair|hợp -|0 0 -7 0
pair|hợp ban|0 0 29 0
pair|hợp bhxh|0 0 13 0
pair|hợp bưu|0 0 2 0
pair|hợp bộ|0 0 36 0
pair|hợp các|-3 -2 29 -9
pair|hợp có|28 -10 -1 6
pair|hợp công|0 0 24 -17
pair|hợp cục|0 0 1 0
pair|hợp danh|0 -12 17 -10
pair|hợp giữa|0 31 9 0
pair|hợp hội|0 0 1 0
pair|hợp kho|-8 0 9 28
pair|hợp không|0 -10 18 -7
pair|hợp kết|-4 0 37 -7
pair|hợp lấn|16 -4 0 -9
pair|hợp lệch|4 -3 0 37
pair|hợp mặt|0 0 1 -9
pair|hợp nhất|-17 -19 0 43
pair|hợp nào|21 -9 -5 -3
pair|hợp phòng|0 0 1 43
pair|hợp sở|0 0 48 0
pair|hợp thuế|0 0 7 1
pair|hợp trung|0 0 -4 0
pair|hợp trên|0 0 8 0
pair|hợp trạm|0 0 1 0
pair|hợp trực|0 0 -2 46
pair|hợp tác|5 0 1 -1
pair|hợp từ|0 0 20 0
pair|hợp ubnd|0 0 14 0
pair|hợp vnpt|0 0 6 23
pair|hợp vệ|0 0 -31 11
pair|hợp với|0 0 0 37
pair|hợp xây|11 -10 0 36
pair|hợp đoàn|0 0 0 -3
pair|hợp đảng|0 0 0 1
pair|hợp đồng|0 -2 22 0
pair|hợp đồn|35 -1 0 1
pair|hụt #|0 35 0 1
pair|hụt so|0 5 0 23
pair|hủy #|0 1 0 33
pair|hủy để|0 0 0 -7
pair|hứa với|0 0 5 20
pair|hữu cơ|10 -1 3 -29
pair|hữu nghĩa|0 0 13 -8
pair|hữu nghị|3 29 0 0
pair|hữu thắng|-2 0 51 -6
pair|i #|-13 0 0 15
pair|i )|32 0 9 0
pair|i -|19 0 2 0
pair|i /|0 0 12 7
pair|i họp|0 -3 0 0
pair|i mà|0 8 -8 0
pair|i năm|-22 0 -6 -6
pair|i qua|-30 -43 0 0
pair|i rối|-9 15 0 -9
pair|i thu|-32 -5 0 0
pair|i thành|13 0 0 0
pair|i tăng|0 0 0 50
pair|i được|10 -6 0 0
pair|ia dơk|0 -2 -38 0
pair|ia sao|0 14 34 -34
pair|ii -|-2 -27 -9 0
pair|ii /|0 0 1 -7
pair|ii họp|0 0 -5 -1
pair|ii năm|-1 0 -3 2
pair|ii trẻ|0 0 0 16
pair|ii và|0 7 0 0
pair|iii #|2 0 0 11
pair|iii -|0 0 -1 0
pair|iii /|0 0 1 15
pair|iii năm|0 0 16 20
pair|iii qua|-1 -24 -1 0
pair|iii tăng|0 0 0 4
pair|iip )|-8 -8 0 0
pair|iip tăng|28 0 0 -6
pair|in #|15 0 0 24
pair|in trang|0 0 -7 0
pair|iuu ở|0 25 0 -2
pair|iv -|-31 0 -9 -9
pair|iv /|1 0 2 0
pair|iv năm|0 0 1 7
pair|k ’|-11 0 31 0
pair|ka đê|0 0 0 16
pair|kbnn các|0 0 16 0
pair|kcn phía|0 0 0 -4
pair|kg /|-43 -25 0 -22
pair|kh #|51 0 0 11
pair|kh &|-8 0 -35 0
pair|kh )|5 17 0 16
pair|kh ,|49 0 0 -36
pair|kh /|1 -9 -4 0
pair|kh ;|0 0 0 3
pair|kh do|-35 39 0 0
pair|kh năm|32 0 0 0
pair|kh và|0 0 0 19
pair|khai #|3 0 0 0
pair|khai bồi|-9 9 0 0
pair|khai bộ|81 0 0 0
pair|khai chưa|0 0 0 31
pair|khai các|0 0 0 49
pair|khai có|20 0 0 -10
pair|khai danh|0 0 26 0
pair|khai doanh|-26 28 0 21
pair|khai giảng|17 0 49 0
pair|khai hoang|26 0 0 0
pair|khai khai|-7 0 0 0
pair|khai khoáng|0 5 0 0
pair|khai kết|0 0 6 22
pair|khai kế|-1 -6 -5 0
pair|khai mô|71 0 0 0
pair|khai nghị|-38 0 -7 0
pair|khai nhanh|9 -8 0 0
pair|khai nhiều|-24 -8 0 0
pair|khai nhiệm|-26 0 -38 -1
pair|khai sinh|47 0 -6 6
pair|khai số|0 0 -23 -12
pair|khai thiếu|21 -19 0 0
pair|khai thác|-1 25 0 0
pair|khai thực|1 0 0 45
pair|khai trên|-8 8 1 0
pair|khai trương|0 31 23 -9
pair|khai trước|14 -8 4 -12
pair|khai trường|-30 -7 0 9
pair|khai trừ|25 0 -21 7
pair|khai tài|5 -31 -1 -4
pair|khai tên|0 0 9 0
pair|khai tích|0 0 0 17
pair|khai tại|37 0 0 0
pair|khai từng|0 0 0 5
pair|khai tử|-39 9 0 -22
pair|khai vốn|0 0 44 0
pair|khai xin|0 -10 13 7
pair|khai đồng|41 0 0 -15
pair|kham nổi|-9 9 0 -9
pair|khan hiếm|0 0 0 17
pair|khang trang|-4 -39 0 -7
pair|khen thưởng|-39 0 0 8
pair|khi bàn|0 0 50 -35
pair|khi chi|0 0 0 -20
pair|khi chưa|0 0 25 14
pair|khi chờ|0 0 4 -6
pair|khi có|1 0 1 -38
pair|khi cả|0 0 0 14
pair|khi hết|-12 -1 1 0
pair|khi là|0 17 -11 0
pair|khi mua|15 0 0 -21
pair|khi mùa|-19 15 0 15
pair|khi mưa|0 14 1 27
pair|khi nghị|-18 19 -5 25
pair|khi ra|0 26 0 0
pair|khi sinh|-1 11 0 1
pair|khi triều|-16 41 0 0
pair|khi vào|0 0 1 -1
pair|khi xuất|0 0 12 0
pair|khi đi|-24 -3 0 -1
pair|khiến #|-12 49 -6 -2
pair|khiến hộ|-9 9 0 -9
pair|khiến người|0 4 0 10
pair|khiếu kiện|0 0 15 -29
pair|khiển kỳ|-8 0 -11 -9
pair|khiển trách|30 -10 0 3
pair|khmer nghèo|22 0 0 0
pair|kho bãi|-15 0 0 -13
pair|kho bạc|-8 -2 1 0
pair|kho quỹ|-3 -30 0 -27
pair|khoa ,|4 0 0 0
pair|khoa học|0 4 0 7
pair|khoa mới|5 -2 0 0
pair|khoa thị|5 -2 0 0
pair|khoanh gọn|0 0 29 -20
pair|khoanh vùng|0 0 0 -33
pair|khoanh ổ|0 0 0 25
pair|khoái châu|0 0 -10 0
pair|khoán bảo|15 0 0 0
pair|khoán chi|-20 22 -5 0
pair|khoán rừng|-10 0 34 0
pair|khoán trắng|0 0 0 16
pair|khoáng sản|0 2 26 -25
pair|khoản #|0 0 0 2
pair|khoản chi|8 -5 1 27
pair|khoản cho|43 -1 0 -4
pair|khoản rỗng|0 28 -10 0
pair|khoản thu|0 13 50 -17
pair|khoản vi|0 0 0 5
pair|khoản vssid|-5 0 27 0
pair|khoản định|32 0 0 0
pair|khoảng #|-7 11 0 -1
pair|khoảng cách|0 12 0 0
pair|khoảng trống|0 0 0 37
pair|khu #|0 1 0 7
pair|khu cách|30 0 46 -37
pair|khu công|13 0 16 -1
pair|khu cẩm|0 0 0 -34
pair|khu du|0 33 0 -27
pair|khu dân|0 0 0 -2
pair|khu hoàn|0 0 0 20
pair|khu kinh|33 0 5 13
pair|khu nhà|0 25 0 0
pair|khu phố|1 2 2 -64
pair|khu tái|0 0 -1 -2
pair|khu vân|27 0 0 -38
pair|khu vực|0 0 -1 -1
pair|khu đô|0 0 1 -34
pair|khu đất|0 0 19 -1
pair|khung thời|24 0 34 0
pair|khuyến cáo|0 -1 48 -26
pair|khuyến công|-8 6 0 -19
pair|khuyến khích|0 0 29 0
pair|khuyến nông|0 -10 2 0
pair|khuyết nhiệm|0 -24 -6 0
pair|khuyết tật|13 -5 0 23
pair|khuyết điểm|0 0 0 3
pair|khuê -|0 0 -1 0
pair|khuẩn nguồn|0 0 11 0
pair|khá hơn|26 -22 0 24
pair|khá lên|47 0 0 15
pair|khá nhiều|-23 24 0 -1
pair|khá xa|-25 6 0 0
pair|khách #|-21 0 0 -5
pair|khách (|14 0 0 -43
pair|khách ,|3 0 0 1
pair|khách du|0 5 -1 14
pair|khách hàng|16 -16 0 39
pair|khách lên|0 0 0 1
pair|khách lưu|-2 0 0 -38
pair|khách quốc|0 0 0 42
pair|khách ra|26 0 -18 -18
pair|khách sạn|0 0 11 21
pair|khách tham|37 0 0 -11
pair|khách về|50 0 0 -17
pair|khách đến|48 1 0 -35
pair|khám #|33 -24 0 0
pair|khám ,|0 0 0 -15
pair|khám bệnh|0 1 0 0
pair|khám cho|3 0 0 0
pair|khám chữa|-1 6 -1 0
pair|khám phá|6 0 0 2
pair|khám sức|17 0 0 -29
pair|khám tuyển|0 26 -8 0
pair|khán giả|0 0 5 19
pair|kháng nghị|6 -1 0 -7
pair|khánh thành|40 0 -3 -1
pair|khánh yên|18 1 20 -6
pair|khánh đông|0 14 -8 -14
pair|khâu chuẩn|0 1 -1 0
pair|khâu giao|0 0 0 15
pair|khéo "|0 0 0 22
pair|khép kín|-5 7 19 -10
pair|khép lại|-37 0 0 -15
pair|khê )|1 4 0 0
pair|khê sáng|0 -1 -9 0
pair|khí đóng|0 0 0 33
pair|khích thương|0 0 4 0
pair|khó cho|0 -1 -12 0
pair|khó giữ|-10 0 0 0
pair|khó khăn|17 0 0 0
pair|khó lường|0 -19 0 0
pair|khó thu|0 23 0 -14
pair|khó vì|0 26 0 18
pair|khó đạt|0 0 28 43
pair|khó để|0 0 3 2
pair|khóa #|15 0 0 34
pair|khóa cửa|-24 41 0 0
pair|khóa iii|-6 0 -4 -9
pair|khóa ii|0 0 -1 0
pair|khóa ix|0 0 -2 0
pair|khóa sổ|0 0 16 1
pair|khóa viii|-9 0 -4 -6
pair|khóa v|-1 0 0 0
pair|khóa xii|2 0 1 -12
pair|khóa xiv|-41 0 -11 0
pair|khóa xvi|-15 0 0 22
pair|khóa xv|0 0 0 -7
pair|khóa xxi|-1 0 -1 0
pair|khóa x|-1 0 -5 -5
pair|khói đen|0 9 -8 10
pair|khóm phú|0 14 0 15
pair|khóm sinh|-5 26 0 0
pair|khô #|6 0 22 -3
pair|khô (|-9 0 25 0
pair|khô ở|0 4 0 0
pair|khôi phục|0 0 6 3
pair|không "|17 -7 0 0
pair|không ai|0 21 0 -10
pair|không bàn|-3 11 0 22
pair|không báo|0 14 0 24
pair|không bảo|-16 0 7 8
pair|không bố|0 0 0 -7
pair|không chuyên|0 17 13 -16
pair|không chuyển|-4 4 0 27
pair|không chịu|-23 30 0 0
pair|không còn|27 -17 -6 -28
pair|không có|0 0 0 -6
pair|không cảnh|0 9 -5 0
pair|không dùng|1 6 -1 -6
pair|không dưới|0 0 7 10
pair|không ghi|39 -15 0 -23
pair|không gian|0 0 12 34
pair|không giải|-6 1 1 38
pair|không giảm|0 9 0 0
pair|không giữ|0 8 0 12
pair|không hài|-15 16 0 30
pair|không hẹn|12 0 0 0
pair|không hộ|38 0 1 -41
pair|không kham|-8 10 0 -6
pair|không khán|0 0 5 19
pair|không khớp|0 0 0 22
pair|không khởi|13 0 3 -12
pair|không kiểm|0 0 0 10
pair|không kể|1 0 0 2
pair|không kịp|0 0 0 36
pair|không mấy|-2 8 0 -14
pair|không mở|0 0 6 23
pair|không nghiệm|0 0 13 0
pair|không nhận|-22 42 0 0
pair|không né|0 -36 7 20
pair|không nêu|0 0 0 5
pair|không nói|0 0 0 -13
pair|không phát|47 0 0 -11
pair|không phép|-49 -16 0 0
pair|không phạm|8 0 -8 19
pair|không phải|18 -55 -15 2
pair|không qua|-11 34 10 21
pair|không quá|-1 0 20 1
pair|không ra|-1 47 4 13
pair|không rác|0 -4 43 0
pair|không rõ|0 0 0 -9
pair|không sót|13 -7 0 49
pair|không thu|5 1 0 -11
pair|không thể|0 -3 12 0
pair|không tiền|30 0 0 -17
pair|không triển|0 0 8 5
pair|không trung|-18 -26 -18 -25
pair|không tìm|-10 38 0 -5
pair|không tăng|0 0 8 -1
pair|không tảo|0 0 12 0
pair|không tự|-11 30 0 30
pair|không vận|0 0 6 13
pair|không về|0 30 0 14
pair|không với|1 -12 -21 -30
pair|không xuể|-8 11 0 0
pair|không xét|0 0 15 0
pair|không xảy|55 -9 0 0
pair|không xả|0 0 24 8
pair|không ít|0 1 0 -27
pair|không đáng|2 43 0 -9
pair|không đúng|0 14 -1 -18
pair|không đăng|0 28 0 0
pair|không được|0 1 21 15
pair|không đạt|-21 70 0 -34
pair|không đầy|0 0 0 26
pair|không đều|0 15 0 -13
pair|không để|3 -19 7 4
pair|không đồng|0 1 -1 -1
pair|không đợi|0 -4 -14 -12
pair|không đủ|0 -6 25 32
pair|không đứt|26 0 0 -15
pair|không ủy|0 0 0 13
pair|khăn (|0 0 0 27
pair|khăn về|36 -8 0 0
pair|khơi thông|0 0 11 9
pair|khả năng|0 0 0 -2
pair|khải chủ|0 0 -7 -1
pair|khảo sát|-31 1 3 19
pair|khẩn cấp|-2 0 26 -15
pair|khẩn trương|0 0 31 -26
pair|khẩu #|-13 0 0 -1
pair|khẩu ;|-2 16 0 0
pair|khẩu lao|-15 24 0 -24
pair|khẩu qua|-8 0 -19 -24
pair|khẩu quốc|-17 9 0 0
pair|khẩu thủy|32 0 -9 -10
pair|khẩu trên|58 0 0 -21
pair|khẩu đạt|22 0 0 14
pair|khẩu ước|-49 27 0 -1
pair|khắc phục|0 -4 0 -1
pair|khỏe nghề|37 0 0 0
pair|khỏe điện|0 0 1 -39
pair|khỏe định|0 3 0 0
pair|khỏi chương|11 0 0 0
pair|khỏi khu|0 0 27 18
pair|khỏi vùng|-4 6 0 10
pair|khỏi đợt|0 -25 0 -19
pair|khối #|-5 30 1 31
pair|khối các|-8 38 0 0
pair|khối doanh|-14 21 0 0
pair|khối dân|1 0 0 19
pair|khối lượng|0 0 18 21
pair|khối may|0 4 0 0
pair|khối mặt|29 0 -38 0
pair|khối phường|30 0 15 0
pair|khối phố|22 0 8 -36
pair|khối tân|0 0 0 27
pair|khối đảng|25 0 -3 -14
pair|khống để|0 0 13 0
pair|khớp #|15 0 0 0
pair|khớp (|0 13 -11 21
pair|khởi công|10 0 0 1
pair|khởi kiện|0 0 14 15
pair|khởi nghiệp|37 -36 -11 -8
pair|khởi sắc|19 -2 -13 -13
pair|khởi tố|39 -2 0 1
pair|khởi điểm|0 0 24 13
pair|khởi động|0 9 7 4
pair|khử khuẩn|25 0 0 0
pair|khử trùng|0 0 32 0
pair|ki ốt|0 0 10 21
pair|kia trả|0 0 8 0
pair|kim chờ|-9 10 0 -9
pair|kim hoàng|0 0 -12 0
pair|kim liên|-3 0 0 0
pair|kim long|-2 0 0 -48
pair|kim pha|0 -7 -14 0
pair|kim sát|-39 -11 -15 -7
pair|kim thoa|-3 0 2 0
pair|kinh bắc|0 -2 -11 0
pair|kinh công|0 0 0 -13
pair|kinh doanh|0 27 1 1
pair|kinh nghiệm|0 -1 0 0
pair|kinh phí|0 0 1 0
pair|kiêm nhiều|0 -42 0 -13
pair|kiêm nhiệm|-14 16 0 2
pair|kiên cố|42 0 2 -30
pair|kiên giang|-10 0 0 0
pair|kiên quyết|0 0 25 17
pair|kiến #|0 0 11 23
pair|kiến an|-2 -1 -8 0
pair|kiến chuyển|-8 0 9 25
pair|kiến các|-14 0 -2 0
pair|kiến của|-2 0 -1 0
pair|kiến cử|13 0 0 -5
pair|kiến giao|-13 -1 -20 0
pair|kiến khác|0 1 0 0
pair|kiến kết|0 0 -1 0
pair|kiến phát|-5 0 0 0
pair|kiến thiết|-22 0 0 0
pair|kiến thảo|-16 0 0 0
pair|kiến thức|0 0 10 -16
pair|kiến tăng|0 0 -31 0
pair|kiến vào|-13 -4 -36 -18
pair|kiến về|0 0 1 0
pair|kiến được|0 0 0 1
pair|kiến đại|0 0 -19 0
pair|kiết (|-12 0 -7 0
pair|kiềm chế|-23 0 -5 -18
pair|kiểm #|17 0 34 25
pair|kiểm dịch|0 0 30 0
pair|kiểm kê|0 0 6 -2
pair|kiểm sau|-21 0 0 0
pair|kiểm soát|-3 0 4 -12
pair|kiểm sát|-3 0 -3 -1
pair|kiểm thử|0 0 39 0
pair|kiểm toán|1 -13 0 13
pair|kiểm trên|0 0 24 -5
pair|kiểm điểm|0 -4 16 0
pair|kiểm đếm|2 0 2 -8
pair|kiểm định|6 24 0 0
pair|kiểu "|1 0 0 0
pair|kiểu mẫu|0 -6 0 1
pair|kiệm chi|0 0 43 -36
pair|kiện là|-7 0 0 0
pair|kiện toàn|55 -2 15 0
pair|kiện vượt|-30 0 -17 0
pair|kiện đòi|0 0 0 14
pair|kiện đông|0 0 0 -32
pair|kiện đại|0 0 1 0
pair|kiện để|3 0 9 0
pair|kl /|0 0 5 0
pair|km (|31 -8 0 19
pair|km kênh|7 0 3 -32
pair|km lộ|46 0 0 -1
pair|km tỉnh|22 0 28 0
pair|km án|-10 13 0 -11
pair|km đường|34 0 0 0
pair|kon plông|-5 -12 -14 0
pair|kon tum|22 0 0 -15
pair|kpi từ|0 0 15 -3
pair|krai sớm|0 0 20 0
pair|krông bông|-9 -17 -19 -2
pair|krông năng|0 0 0 15
pair|kt -|-23 -19 -1 -1
pair|kt ngày|0 0 -31 0
pair|ktxh -|-1 0 0 0
pair|kwh ,|4 0 0 -1
pair|kè bờ|0 0 13 24
pair|kè chống|-3 14 0 -1
pair|kè khai|4 0 0 0
pair|kè sông|-15 26 41 2
pair|kè tạm|0 0 6 -7
pair|kèm cặp|0 0 10 52
pair|kèm thư|0 -8 14 -35
pair|kém cùng|0 34 0 0
pair|kém hiệu|0 1 10 0
pair|kém đã|0 -21 0 0
pair|kéo dài|-8 1 0 0
pair|kéo giảm|8 -6 0 -10
pair|kéo khách|9 39 0 -3
pair|kéo sang|0 -27 0 4
pair|kéo theo|-1 1 0 38
pair|kéo thêm|2 0 0 0
pair|kéo tới|53 0 0 -1
pair|kéo từ|0 2 0 0
pair|kéo xuống|1 0 0 0
pair|kéo điện|6 0 11 -22
pair|kê hộ|0 -9 32 0
pair|kê khai|0 0 1 0
pair|kê khống|-9 9 0 0
pair|kê nhu|0 0 11 0
pair|kê thừa|-9 9 0 0
pair|kênh cấp|0 0 9 -7
pair|kênh mương|4 0 14 -24
pair|kênh nhánh|-10 13 0 -11
pair|kênh tiêu|0 0 0 -4
pair|kênh trần|0 17 11 0
pair|kênh điệp|-10 16 0 16
pair|kêu gọi|0 0 53 0
pair|kích hoạt|17 0 0 7
pair|kín #|0 0 0 2
pair|kín các|51 -16 0 15
pair|kông chro|0 0 -1 0
pair|ký #|-23 0 0 53
pair|ký )|-16 0 -12 0
pair|ký biên|0 0 0 1
pair|ký cam|0 0 28 -14
pair|ký chuyên|0 0 27 0
pair|ký các|0 0 0 1
pair|ký còn|0 6 0 -1
pair|ký của|12 23 0 0
pair|ký gửi|0 0 36 2
pair|ký hộ|-1 -13 0 -11
pair|ký hợp|0 0 3 0
pair|ký khai|34 0 -17 0
pair|ký kết|10 15 -1 0
pair|ký lại|0 8 28 -22
pair|ký mới|41 -8 0 -1
pair|ký ngay|6 0 0 0
pair|ký quy|0 0 27 0
pair|ký quỹ|-3 30 22 -53
pair|ký số|10 0 1 0
pair|ký trong|0 -1 13 19
pair|ký trưởng|0 0 23 0
pair|ký việc|0 0 1 34
pair|ký đất|0 -1 0 9
pair|kẹt ở|-7 21 0 0
pair|kẻ vạch|0 0 13 7
pair|kẻ xấu|0 0 33 -24
pair|kế #|38 0 -1 -3
pair|kế bản|0 0 0 11
pair|kế cho|-3 -17 4 -1
pair|kế có|-37 -4 0 0
pair|kế toán|0 0 4 8
pair|kế đến|-1 28 0 -1
pair|kết #|0 0 -1 0
pair|kết cho|1 0 0 0
pair|kết công|-1 0 -8 0
pair|kết của|0 0 12 0
pair|kết giúp|10 0 -8 0
pair|kết giữa|0 0 24 6
pair|kết hằng|15 0 -5 6
pair|kết hợp|0 0 -1 1
pair|kết không|0 0 14 0
pair|kết kinh|0 0 -6 0
pair|kết ktxh|-1 0 0 0
pair|kết một|0 0 45 0
pair|kết nghĩa|17 0 0 -17
pair|kết nghị|0 0 43 -19
pair|kết năm|0 0 -17 0
pair|kết nạp|0 1 1 0
pair|kết nối|-1 18 7 -1
pair|kết phong|-4 -1 -6 0
pair|kết quy|0 0 1 0
pair|kết quý|-2 0 -54 0
pair|kết theo|0 0 1 0
pair|kết thúc|0 0 -9 0
pair|kết tiêu|0 1 -31 -22
pair|kết tiến|0 0 30 -24
pair|kết trong|0 27 0 0
pair|kết trước|-17 0 48 0
pair|kết trật|0 0 -16 0
pair|kết vào|0 0 31 0
pair|kết với|22 0 0 48
pair|kết xây|0 0 -9 0
pair|kết ở|-6 0 37 0
pair|kể cả|33 -35 0 -16
pair|kể mỏ|12 0 0 0
pair|kể tiền|0 0 0 23
pair|kể từ|18 -17 1 19
pair|kịch bản|28 0 0 8
pair|kịp khai|-6 0 8 3
pair|kịp thời|1 0 0 0
pair|kịp tiến|0 11 0 0
pair|kịp vụ|43 -14 0 -3
pair|kỳ (|0 24 0 1
pair|kỳ )|1 7 0 1
pair|kỳ +|31 -5 0 23
pair|kỳ ,|40 0 0 0
pair|kỳ -|6 10 0 21
pair|kỳ ;|-8 -24 0 -7
pair|kỳ [|0 4 0 -37
pair|kỳ báo|0 0 4 42
pair|kỳ bằng|7 -1 0 0
pair|kỳ cho|0 1 0 0
pair|kỳ cuối|-6 0 0 0
pair|kỳ của|0 -13 0 0
pair|kỳ do|-1 2 0 -24
pair|kỳ giao|0 -37 45 -2
pair|kỳ hạn|0 -9 0 1
pair|kỳ họp|-20 0 0 0
pair|kỳ ii|0 0 37 -32
pair|kỳ i|0 0 5 -29
pair|kỳ không|0 0 0 14
pair|kỳ nhờ|8 0 0 0
pair|kỳ nào|7 -5 0 18
pair|kỳ năm|0 0 0 1
pair|kỳ sinh|0 0 23 28
pair|kỳ sơn|0 0 0 -12
pair|kỳ thi|0 0 -8 0
pair|kỳ trên|0 -8 10 15
pair|kỳ trước|-46 32 0 -33
pair|kỳ tăng|22 -1 0 -5
pair|kỳ và|24 0 0 9
pair|kỳ vọng|-1 0 -1 0
pair|kỳ với|-2 0 10 7
pair|kỷ cương|0 7 0 8
pair|kỷ luật|0 0 0 -32
pair|kỷ niệm|-22 0 0 0
pair|kỹ năng|0 1 2 -7
pair|kỹ thuật|3 0 0 -15
pair|la ,|27 0 0 51
pair|la gi|-13 -2 0 -9
pair|lai chiếm|43 0 0 0
pair|lai vào|0 0 19 1
pair|lan ra|1 -1 0 -26
pair|lan rộng|-7 53 -1 -9
pair|lan tỏa|0 0 0 19
pair|lang bảo|19 0 0 0
pair|lang đê|2 0 0 0
pair|lao dung|-14 13 0 0
pair|lao hòa|0 0 22 0
pair|lao động|0 0 1 -1
pair|len lỏi|0 14 0 1
pair|leo cao|-4 -9 0 -1
pair|leo thang|0 13 0 -9
pair|lhpn xã|0 -9 8 11
pair|linh ,|0 0 21 0
pair|linh kiện|0 4 0 3
pair|liên chiểu|-8 -10 -1 0
pair|liên chủ|-8 0 0 0
pair|liên danh|0 34 8 0
pair|liên huyện|0 22 0 0
pair|liên hệ|0 0 43 11
pair|liên kết|0 1 -6 -19
pair|liên lạc|0 17 40 -40
pair|liên ngành|45 -13 2 0
pair|liên thông|1 2 0 -9
pair|liên thôn|2 10 21 0
pair|liên tiếp|-9 30 0 5
pair|liên tịch|-10 -7 12 -8
pair|liên tục|5 -5 0 -9
pair|liên xã|2 0 15 4
pair|liên đoàn|0 0 -1 1
pair|liên ấp|-1 0 30 -20
pair|liền không|0 2 -1 0
pair|liền kề|-24 -2 -6 0
pair|liều #|8 0 0 17
pair|liều bằng|10 -6 0 0
pair|liều vắc|12 -4 0 -3
pair|liệt sĩ|24 0 0 -23
pair|liệt thực|0 0 33 -4
pair|liệu cho|19 0 0 -18
pair|liệu chưa|-9 41 0 0
pair|liệu cá|20 -8 0 19
pair|liệu cấp|-12 3 0 -16
pair|liệu cộng|0 -8 10 15
pair|liệu của|-12 17 0 1
pair|liệu dân|0 0 2 0
pair|liệu giữa|0 0 -3 -2
pair|liệu huyện|-15 17 0 -16
pair|liệu hộ|20 1 0 -2
pair|liệu khác|-16 -2 0 0
pair|liệu leo|-2 -5 0 0
pair|liệu lên|0 9 0 0
pair|liệu ngành|15 0 0 0
pair|liệu phường|-6 11 0 0
pair|liệu số|0 10 -4 0
pair|liệu thông|20 -16 0 18
pair|liệu trong|0 0 39 0
pair|liệu vênh|0 0 0 31
pair|liệu với|0 0 17 -2
pair|liệu xây|0 -9 0 0
pair|liệu được|0 0 39 0
pair|liệu đất|32 2 0 -37
pair|lmlm đợt|10 -6 0 0
pair|lo chu|7 0 0 -27
pair|lo hộ|24 -18 23 43
pair|lo kiềm|26 0 0 0
pair|lo là|-4 16 0 12
pair|lo người|-25 0 14 0
pair|lo tết|0 0 2 -52
pair|lo đủ|0 0 19 0
pair|loa nhiều|0 0 0 22
pair|loanh quanh|0 20 0 1
pair|loay hoay|0 0 0 -1
pair|long hưng|-1 0 0 0
pair|long hậu|25 -10 0 9
pair|long khánh|-11 13 -3 0
pair|long không|-2 14 0 0
pair|long móng|14 0 0 -11
pair|long mỹ|0 0 -2 0
pair|loại #|-19 -37 -12 -10
pair|loại ,|1 0 0 -1
pair|loại giỏi|20 0 -4 -31
pair|loại i|0 0 -40 0
pair|loại rác|0 0 36 -15
pair|loại rừng|0 0 0 17
pair|loại tiền|-20 21 2 34
pair|loại tội|0 0 3 37
pair|loại từng|0 0 0 51
pair|lso -|0 0 -2 0
pair|luyện dân|0 0 6 0
pair|luân chuyển|5 0 10 1
pair|luân phiên|0 0 0 2
pair|luận #|36 0 63 70
pair|luận hội|-1 0 -31 -1
pair|luận không|0 0 0 5
pair|luận kiểm|19 43 0 24
pair|luận này|0 0 21 0
pair|luận phiên|-2 0 -69 0
pair|luận sau|0 28 28 0
pair|luận số|2 0 0 0
pair|luận trong|0 0 63 0
pair|luận trước|-3 0 5 15
pair|luận tại|-9 0 -2 0
pair|luận xã|0 0 0 -1
pair|luật #|13 -9 0 -20
pair|luật hôn|0 0 6 16
pair|luật khiển|37 -14 0 -12
pair|luật ngân|1 0 -22 0
pair|luật quản|0 0 8 0
pair|luật sư|0 11 0 0
pair|luật thủy|0 0 -17 0
pair|luật đảng|-37 -10 0 -25
pair|luật đất|0 0 37 0
pair|luồng cửa|0 17 -2 0
pair|là #|-1 -16 0 0
pair|là ban|0 -2 6 20
pair|là buông|0 -25 -1 0
pair|là bài|0 0 0 1
pair|là báo|0 0 -4 0
pair|là bầu|9 0 0 -1
pair|là bệnh|-9 17 0 0
pair|là chuyện|-5 4 0 -2
pair|là chính|0 1 0 9
pair|là chưa|0 0 0 22
pair|là chỉ|0 0 27 35
pair|là chủ|0 0 0 35
pair|là cuộc|-53 0 0 0
pair|là các|0 -2 -6 0
pair|là cây|-15 -23 -9 -11
pair|là có|-19 -28 0 -17
pair|là công|20 8 -9 25
pair|là của|-12 40 -38 -9
pair|là giáo|-21 28 0 31
pair|là không|-1 -20 -48 0
pair|là máy|0 8 0 0
pair|là mũi|0 0 0 26
pair|là mặt|-26 -41 0 0
pair|là một|-19 25 0 0
pair|là mức|0 0 0 5
pair|là nguyên|0 -9 -42 -16
pair|là người|0 13 38 -18
pair|là ngập|23 -18 0 12
pair|là ngồi|0 17 -11 0
pair|là nhà|-24 -20 -13 24
pair|là những|-12 0 -3 -7
pair|là nâng|0 0 22 0
pair|là năm|0 0 -1 -10
pair|là nỗi|0 -3 -11 -19
pair|là nợ|-24 -53 0 0
pair|là quý|1 -2 -11 7
pair|là quản|12 0 -11 23
pair|là rõ|0 0 -1 0
pair|là thu|-33 0 -40 -22
pair|là thuế|5 -1 0 25
pair|là tái|0 1 0 2
pair|là việc|-1 23 3 -6
pair|là vải|0 0 0 31
pair|là xét|0 0 0 7
pair|là điều|-1 26 0 18
pair|là điểm|46 16 0 0
pair|là đường|-11 31 0 -5
pair|là ảnh|0 53 0 32
pair|làm #|1 8 28 0
pair|làm ,|17 -15 0 1
pair|làm -|0 0 -7 0
pair|làm ba|-4 6 0 -1
pair|làm bản|12 0 -4 0
pair|làm cho|4 0 2 -29
pair|làm chuồng|0 0 0 43
pair|làm chết|0 1 0 -1
pair|làm chủ|20 0 -35 -35
pair|làm công|-3 19 0 -5
pair|làm căn|2 0 25 0
pair|làm cầu|0 7 -3 0
pair|làm của|0 0 24 0
pair|làm dân|0 10 0 -48
pair|làm hay|0 0 0 13
pair|làm hồ|-19 26 0 -1
pair|làm lại|0 0 32 39
pair|làm lấy|0 21 0 0
pair|làm lối|0 0 26 0
pair|làm lợi|0 0 0 16
pair|làm mới|63 -1 0 -11
pair|làm ngay|0 0 -9 2
pair|làm nhà|-36 7 2 27
pair|làm nòng|0 0 0 -21
pair|làm nương|-35 38 0 -3
pair|làm phải|0 12 13 16
pair|làm rõ|22 -1 0 -7
pair|làm rẫy|0 0 0 -25
pair|làm sạch|0 2 1 3
pair|làm sập|0 -16 -8 0
pair|làm thay|0 26 0 16
pair|làm theo|-1 0 0 0
pair|làm thuê|-10 16 0 0
pair|làm thường|1 0 0 0
pair|làm thợ|0 0 0 26
pair|làm thủy|-11 0 2 -24
pair|làm thủ|29 0 0 0
pair|làm tiếp|0 0 13 0
pair|làm trong|-38 -23 5 -12
pair|làm trước|-8 0 6 -1
pair|làm trưởng|0 0 0 -27
pair|làm tại|2 0 0 0
pair|làm tốt|0 -7 10 0
pair|làm tổ|-20 0 -12 -13
pair|làm tờ|0 0 3 0
pair|làm việc|0 0 5 0
pair|làm với|0 -21 4 0
pair|làm vụ|0 0 0 22
pair|làm xa|0 0 7 0
pair|làm xong|7 0 0 -8
pair|làm ăn|0 0 -11 0
pair|làm điểm|0 0 14 0
pair|làm đường|22 43 0 11
pair|làm được|0 0 -13 1
pair|làm đất|0 0 11 5
pair|làm đầu|1 0 29 1
pair|làm đều|7 0 0 40
pair|làm đủ|-25 28 0 9
pair|làm ở|27 2 -17 -19
pair|làng hoa|-38 -17 0 -2
pair|làng nghề|-3 12 0 -29
pair|làng ngòi|0 0 0 13
pair|làng teng|11 0 0 0
pair|làng văn|17 -27 -32 0
pair|lành và|0 0 14 16
pair|lào cai|9 0 0 22
pair|lác đác|-16 32 0 0
pair|lái bỏ|0 0 0 29
pair|lái ép|-6 45 0 3
pair|láng nhựa|35 -7 0 -24
pair|lát vỉa|1 0 19 -17
pair|lâm ,|21 0 0 30
pair|lâm -|27 0 0 3
pair|lâm chủ|0 0 1 0
pair|lâm cùng|0 0 1 0
pair|lâm nghiệp|-7 0 0 -2
pair|lâm thế|0 0 34 0
pair|lâm trung|-30 -18 -16 -7
pair|lâm trường|-25 9 0 -15
pair|lâm tặc|0 0 3 0
pair|lâm địa|0 3 0 0
pair|lâu dài|0 -17 6 -16
pair|lâu năm|-3 -18 0 -9
pair|lãi #|26 -20 0 35
pair|lãi suất|0 -5 1 14
pair|lãm hà|0 -24 -2 0
pair|lãng phí|5 0 2 18
pair|lén lút|0 2 0 -1
pair|lê hoàng|0 0 -12 0
pair|lê hữu|-3 0 23 -3
pair|lê lợi|0 15 0 0
pair|lê quang|0 0 0 -6
pair|lê thị|0 0 4 0
pair|lê văn|0 0 7 0
pair|lê xuân|-9 0 -13 0
pair|lên #|29 0 23 -3
pair|lên danh|-4 0 38 0
pair|lên hơn|2 0 0 54
pair|lên làm|0 0 0 10
pair|lên là|12 -1 0 49
pair|lên những|0 -27 0 -9
pair|lên phải|0 7 0 0
pair|lên phần|0 0 15 0
pair|lên rồi|-1 20 -8 0
pair|lên sàn|1 0 34 -1
pair|lên trên|35 -13 0 -24
pair|lên tối|0 0 15 0
pair|lên tới|35 0 0 -18
pair|lên xuống|-8 -26 0 -1
pair|lên được|-6 39 0 -1
pair|lò gạch|0 0 0 22
pair|lò sấy|0 0 2 0
pair|lò văn|0 0 0 -15
pair|lò đốt|-5 7 21 0
pair|lò ổn|0 0 0 26
pair|lòng của|-2 0 -16 -32
pair|lòng dân|-41 -15 0 0
pair|lòng hồ|9 0 35 0
pair|lòng lề|0 38 26 1
pair|lòng đường|-11 31 0 0
pair|lô bán|0 16 -5 -5
pair|lô đất|1 0 0 2
pair|lõm sóng|-29 -31 -7 24
pair|lúa #|1 0 0 49
pair|lúa ,|16 -12 0 0
pair|lúa -|16 3 22 -22
pair|lúa chất|12 0 22 27
pair|lúa cả|-14 9 0 -1
pair|lúa hè|6 0 6 0
pair|lúa lai|16 0 0 2
pair|lúa mùa|0 0 42 0
pair|lúa nương|0 0 0 8
pair|lúa nước|15 0 0 10
pair|lúa nếp|0 0 0 37
pair|lúa vụ|15 0 0 0
pair|lúa xuân|26 0 5 -1
pair|lúa xuống|-12 0 0 -40
pair|lúa đông|0 2 0 1
pair|lúc #|-23 -9 0 13
pair|lúc chưa|0 14 0 -1
pair|lúc không|-6 31 0 -19
pair|lúc nghẽn|0 0 0 -31
pair|lúc trả|0 13 -11 21
pair|lúc xem|0 1 0 0
pair|lúc đuối|0 17 0 -2
pair|lúng túng|0 17 0 0
pair|lút và|0 5 0 -13
pair|lút vẫn|0 1 0 13
pair|lý #|4 0 0 0
pair|lý (|0 4 13 16
pair|lý chưa|0 0 0 39
pair|lý chặt|0 0 -10 -27
pair|lý chợ|0 4 0 1
pair|lý các|0 18 9 0
pair|lý cán|0 13 0 -36
pair|lý công|1 -1 6 10
pair|lý doanh|0 6 0 -1
pair|lý do|0 -30 -1 2
pair|lý dứt|0 0 38 0
pair|lý dự|0 0 1 0
pair|lý hết|0 -5 20 0
pair|lý hợp|0 -15 18 0
pair|lý khoa|0 0 3 46
pair|lý khu|0 0 17 2
pair|lý khuẩn|0 0 11 0
pair|lý lấn|-4 42 11 -15
pair|lý nghiêm|0 0 0 -7
pair|lý người|0 0 0 -26
pair|lý nhà|1 0 0 0
pair|lý nước|-21 21 14 2
pair|lý nợ|0 0 1 0
pair|lý quá|-2 40 0 0
pair|lý rác|1 42 -32 11
pair|lý rủi|-18 -22 9 35
pair|lý rừng|-1 -1 -41 -27
pair|lý thu|3 3 1 -1
pair|lý thuế|0 0 2 0
pair|lý thương|0 4 26 0
pair|lý thị|-25 0 -23 0
pair|lý trước|1 0 0 -9
pair|lý trưởng|0 -1 20 -43
pair|lý trật|0 8 -5 -18
pair|lý tài|-19 7 0 0
pair|lý tăng|39 0 0 -28
pair|lý tốt|0 1 0 52
pair|lý vi|0 30 0 0
pair|lý về|0 0 7 48
pair|lý xong|1 0 0 -58
pair|lý đê|0 0 0 26
pair|lý đô|0 0 -51 0
pair|lý được|-7 12 0 21
pair|lý đất|0 -1 0 11
pair|lý đầu|12 0 0 22
pair|lý đối|0 0 0 64
pair|lăn ở|0 0 26 0
pair|lăng quăng|18 0 0 6
pair|lđ -|-7 0 0 0
pair|lđ online|0 0 -8 0
pair|lđtbxh gặp|0 8 0 0
pair|lĩnh cùng|-3 0 0 0
pair|lĩnh vực|16 1 -1 -18
pair|lũ (|-2 2 0 0
pair|lũ chậm|0 44 -3 0
pair|lũ cuối|-10 0 0 0
pair|lũ liên|-9 0 0 -9
pair|lũ lớn|-36 0 0 0
pair|lũ tháng|3 30 0 0
pair|lũy kế|14 0 -1 -20
pair|lơ mơ|0 18 0 0
pair|lơi trong|0 19 0 0
pair|lưu trong|0 0 13 0
pair|lưu trú|0 0 0 9
pair|lưu trữ|1 8 11 0
pair|lưu vpđu|-17 0 -2 0
pair|lưu vt|-4 0 -11 0
pair|lưu ý|0 1 45 0
pair|lưu động|33 0 38 9
pair|lương hưu|0 -6 0 0
pair|lương hải|0 -4 -6 0
pair|lương thực|21 0 1 -19
pair|lương đình|0 0 29 0
pair|lưới a|0 0 12 18
pair|lưới chắn|0 0 4 0
pair|lưới kéo|-14 33 0 6
pair|lượng #|-4 -2 0 19
pair|lượng (|-12 0 0 -24
pair|lượng biên|0 37 0 0
pair|lượng cao|8 0 38 25
pair|lượng cho|0 0 41 0
pair|lượng chè|-5 -70 0 -32
pair|lượng chức|3 0 0 19
pair|lượng công|37 0 0 19
pair|lượng dân|0 0 39 0
pair|lượng huấn|0 1 0 0
pair|lượng khai|-3 0 0 0
pair|lượng khách|0 0 0 -29
pair|lượng khám|8 0 4 0
pair|lượng kiểm|-10 10 0 10
pair|lượng lúa|-49 32 0 15
pair|lượng lương|35 0 0 -26
pair|lượng muối|8 0 0 8
pair|lượng nhân|-11 23 0 1
pair|lượng sinh|0 0 49 -11
pair|lượng tham|0 0 0 18
pair|lượng thóc|63 -6 0 7
pair|lượng thủy|-1 1 -1 -3
pair|lượng thực|32 4 0 28
pair|lượng tôm|0 -1 -7 8
pair|lượng tăng|0 0 22 0
pair|lượng tươi|0 0 0 31
pair|lượng vật|0 0 10 0
pair|lượng xuất|5 -2 0 27
pair|lượng xây|36 0 0 0
pair|lượng xét|27 -10 0 0
pair|lượng đội|0 0 9 10
pair|lượt (|11 0 0 -10
pair|lượt ,|0 5 0 2
pair|lượt cán|28 0 0 0
pair|lượt công|28 0 0 0
pair|lượt du|9 0 0 -38
pair|lượt hộ|0 0 0 -3
pair|lượt khách|0 0 0 5
pair|lượt khám|25 0 0 -16
pair|lượt người|10 0 0 0
pair|lượt tàu|11 -1 0 4
pair|lượt về|0 0 0 -7
pair|lượt ý|-4 0 0 0
pair|lạc #|2 0 0 10
pair|lạc bình|0 7 4 -5
pair|lạc hậu|0 8 -4 0
pair|lạc qua|-7 22 0 5
pair|lại #|1 12 0 0
pair|lại biên|0 0 32 -8
pair|lại bình|38 0 0 13
pair|lại cho|1 0 21 -30
pair|lại chưa|0 13 0 0
pair|lại chỉ|0 19 0 -33
pair|lại chợ|0 0 71 0
pair|lại các|0 0 5 1
pair|lại cây|0 0 0 1
pair|lại có|0 0 0 -7
pair|lại công|-8 15 0 36
pair|lại của|0 1 -2 0
pair|lại danh|0 -5 11 0
pair|lại do|0 0 0 13
pair|lại dự|0 0 0 2
pair|lại giá|21 -13 32 -9
pair|lại hai|0 7 0 0
pair|lại hoạt|-23 -10 0 24
pair|lại hồ|-11 23 5 0
pair|lại hộ|0 0 32 -10
pair|lại kiến|-1 8 0 14
pair|lại là|5 -27 -9 19
pair|lại lớp|2 0 21 -2
pair|lại mái|10 -7 0 0
pair|lại mốc|0 0 0 22
pair|lại nhiều|0 1 0 17
pair|lại nhịp|-32 0 0 4
pair|lại nò|10 0 -4 -1
pair|lại nội|0 19 0 27
pair|lại nửa|-16 -4 -4 0
pair|lại phương|0 -1 10 0
pair|lại phải|0 -18 -20 0
pair|lại quy|0 0 44 -32
pair|lại quý|0 0 -1 0
pair|lại sau|-4 2 14 -1
pair|lại suất|0 0 0 27
pair|lại số|14 -8 25 21
pair|lại trong|0 0 36 -15
pair|lại trường|0 0 0 1
pair|lại trật|0 0 47 -52
pair|lại từng|0 0 0 -10
pair|lại từ|0 0 0 21
pair|lại vào|0 6 0 -14
pair|lại vùng|0 0 0 -25
pair|lại văn|0 18 0 0
pair|lại xử|0 -9 10 0
pair|lại đàn|31 -7 0 0
pair|lại đây|47 0 0 -6
pair|lại đã|0 0 0 8
pair|lại được|16 1 0 10
pair|lại đến|0 0 0 5
pair|lại ở|-12 20 0 -27
pair|lạm dụng|-15 16 0 -17
pair|lạm phát|-19 0 0 -11
pair|lạng giang|0 0 41 -7
pair|lấn biển|-39 -36 0 20
pair|lấn chiếm|0 1 0 0
pair|lấp #|0 0 0 4
pair|lấp lợn|0 0 0 1
pair|lấp đầy|30 -1 0 1
pair|lấy #|46 -12 0 14
pair|lấy kết|0 0 29 0
pair|lấy lệ|0 21 0 0
pair|lấy mẫu|0 -1 24 8
pair|lấy ý|0 17 0 -18
pair|lần #|-43 -38 -28 0
pair|lần )|0 13 -10 -2
pair|lần ba|21 0 18 -12
pair|lần chưa|-16 17 -7 28
pair|lần cuối|0 0 2 8
pair|lần cùng|8 0 0 -59
pair|lần hai|-8 7 -17 14
pair|lần không|-3 34 0 0
pair|lần mỗi|0 0 25 12
pair|lần nhập|-9 10 0 -9
pair|lần nào|-19 21 -1 0
pair|lần trong|0 46 -6 0
pair|lẫn năm|0 0 0 35
pair|lẫn trong|2 -12 0 2
pair|lập #|29 0 0 2
pair|lập biên|0 -5 0 19
pair|lập báo|11 0 -4 19
pair|lập bảng|0 0 1 0
pair|lập bản|0 0 19 11
pair|lập bộ|-10 11 0 39
pair|lập chi|0 0 43 -22
pair|lập chuyên|0 0 29 13
pair|lập chốt|0 0 27 1
pair|lập danh|0 0 29 -4
pair|lập dự|0 0 -17 1
pair|lập hồ|0 0 31 -56
pair|lập kế|0 -8 45 -5
pair|lập lại|-1 26 23 -10
pair|lập mới|4 8 -2 0
pair|lập nhóm|0 0 25 0
pair|lập phương|0 0 24 -19
pair|lập quy|0 0 -27 29
pair|lập sổ|0 0 0 4
pair|lập theo|-20 18 -13 13
pair|lập thiếu|0 9 -6 10
pair|lập trạm|0 0 23 -7
pair|lập tổ|0 0 43 -1
pair|lập đoàn|13 0 0 0
pair|lập được|24 0 0 -22
pair|lập đề|0 0 2 0
pair|lậu qua|-7 42 0 1
pair|lậy thu|-35 0 -17 0
pair|lắc tài|7 0 0 4
pair|lắp #|6 -22 0 -36
pair|lắp biển|0 0 18 13
pair|lắp camera|0 0 18 -4
pair|lắp cho|0 0 0 -36
pair|lắp mới|34 -24 -4 0
pair|lắp thêm|35 0 0 -4
pair|lẻ #|-37 0 0 1
pair|lẻ hàng|0 1 0 10
pair|lẻ tăng|-9 0 19 40
pair|lẻ và|0 0 0 -55
pair|lẻ ở|0 29 0 1
pair|lế trước|0 0 1 11
pair|lề đường|0 38 26 1
pair|lều quán|33 0 0 -26
pair|lễ #|0 0 -9 0
pair|lễ hội|0 0 0 27
pair|lễ lớn|23 0 -4 0
pair|lễ sene|-4 0 8 0
pair|lệ #|39 -1 0 -4
pair|lệ bao|-9 7 -6 -5
pair|lệ bhyt|0 0 0 49
pair|lệ bỏ|0 0 0 12
pair|lệ che|23 -21 0 1
pair|lệ chuyên|21 -1 0 21
pair|lệ cử|44 0 0 1
pair|lệ dân|-1 11 -1 0
pair|lệ gia|2 16 0 0
pair|lệ giải|0 0 -5 4
pair|lệ hoàn|14 0 0 -2
pair|lệ huy|11 3 0 0
pair|lệ học|0 0 0 45
pair|lệ hồ|0 9 0 0
pair|lệ hộ|-5 2 0 0
pair|lệ khám|-12 0 -4 0
pair|lệ lao|0 -13 -24 0
pair|lệ nợ|27 15 2 3
pair|lệ phát|-10 0 -20 -11
pair|lệ phí|-44 27 0 -22
pair|lệ ra|0 8 0 16
pair|lệ sinh|0 -3 0 3
pair|lệ tham|67 0 0 0
pair|lệ thu|11 0 0 1
pair|lệ thủy|-1 -13 -13 0
pair|lệ trả|11 0 -1 6
pair|lệ trẻ|54 0 0 -1
pair|lệ tăng|-43 -7 -31 -16
pair|lệ tốt|31 0 0 -39
pair|lệ xã|23 0 0 1
pair|lệ xử|-1 29 0 0
pair|lệ điều|28 3 0 -33
pair|lệ đô|-34 -33 0 -8
pair|lệ đảng|-13 0 0 18
pair|lệ đến|-2 0 0 0
pair|lệ đỗ|0 0 0 20
pair|lệch nhất|0 6 0 13
pair|lệnh ,|10 0 0 -22
pair|lệnh chủ|0 0 -13 0
pair|lệnh cưỡng|0 28 -10 0
pair|lịch #|0 0 0 -22
pair|lịch ,|0 0 0 23
pair|lịch biển|-8 0 9 -34
pair|lịch chuẩn|0 0 1 17
pair|lịch khoảng|10 -9 0 11
pair|lịch lữ|0 40 0 0
pair|lịch phát|23 0 0 -53
pair|lịch quốc|1 24 0 -23
pair|lịch sôi|0 0 0 23
pair|lịch sử|1 -20 5 0
pair|lịch thời|0 0 15 0
pair|lịch tiếp|0 0 23 0
pair|lịch tăng|-56 0 -31 0
pair|lịch đóng|0 0 6 20
pair|lịch đón|1 0 0 -37
pair|lịch đạt|30 0 0 -31
pair|lọc sơ|34 0 0 0
pair|lỏi trong|0 16 0 0
pair|lỏng lẻo|0 4 0 0
pair|lỏng ngay|0 0 0 15
pair|lỏng quản|0 -24 0 0
pair|lỏng vào|0 -11 13 0
pair|lối mở|0 32 0 24
pair|lối xe|0 0 26 0
pair|lối đi|0 0 38 22
pair|lồng bè|28 -6 0 -43
pair|lồng cá|12 0 0 -25
pair|lồng ghép|-6 0 6 0
pair|lỗi dân|27 -24 0 -24
pair|lỗi liên|0 0 14 -13
pair|lỗi thứ|0 0 -56 0
pair|lỗi tổ|0 0 0 18
pair|lỗi đúng|0 -9 15 -39
pair|lộ #|9 11 10 -8
pair|lộ bị|0 -11 19 0
pair|lộ nông|0 0 0 4
pair|lộ rõ|0 5 0 0
pair|lộ thiên|-36 9 -1 -2
pair|lộ trình|-1 0 13 0
pair|lộc bình|0 0 -2 -3
pair|lộc khóa|0 0 -15 0
pair|lộc nga|0 8 -8 0
pair|lộc phát|0 9 -8 4
pair|lộc tiến|0 8 -8 0
pair|lộn xộn|0 4 0 -30
pair|lớn do|-10 33 0 -1
pair|lớn là|0 74 0 0
pair|lớn nhất|-4 0 -5 7
pair|lớn nào|0 0 0 5
pair|lớn phải|0 27 0 33
pair|lớn trong|26 -14 0 0
pair|lớn tuổi|-5 16 30 52
pair|lớn vẫn|-16 19 0 -17
pair|lớn được|0 0 -21 -18
pair|lớp #|4 0 1 0
pair|lớp bồi|0 6 0 -7
pair|lớp cho|1 0 -39 0
pair|lớp dạy|0 0 27 2
pair|lớp học|11 0 35 -5
pair|lớp sau|0 0 0 -30
pair|lớp trước|0 0 0 17
pair|lớp tập|14 0 0 0
pair|lớp về|13 0 -7 0
pair|lớp xóa|0 0 8 -2
pair|lớp đào|0 0 7 0
pair|lớp được|40 0 0 0
pair|lời bằng|0 -9 52 -48
pair|lời cả|11 0 -9 9
pair|lời dứt|-1 0 -26 2
pair|lời hết|0 0 37 -8
pair|lời hứa|0 0 32 19
pair|lời kiến|0 30 -1 -15
pair|lời một|-1 43 -1 19
pair|lở bờ|0 14 0 0
pair|lở chưa|0 1 0 0
pair|lở mồm|14 0 0 -11
pair|lở nguy|0 0 2 -24
pair|lở sau|29 2 13 -42
pair|lở với|-41 -11 0 0
pair|lỡ mùa|0 17 -2 0
pair|lợ #|0 0 0 -25
pair|lợi #|0 0 0 16
pair|lợi )|0 14 0 0
pair|lợi chịu|0 0 0 9
pair|lợi nội|-5 0 2 -20
pair|lợi phí|-4 17 6 35
pair|lợi và|0 0 10 0
pair|lợi xã|0 0 7 0
pair|lợn #|-19 1 0 0
pair|lợn )|0 7 0 0
pair|lợn châu|-2 25 0 0
pair|lợn chết|0 14 0 -1
pair|lợn hơi|0 8 0 0
pair|lợn hồi|7 0 0 -16
pair|lợn nái|0 0 0 56
pair|lợp lại|26 0 1 14
pair|lục #|-2 0 -12 0
pair|lục nam|0 0 -25 -4
pair|lục ngạn|0 1 -28 1
pair|lục thì|0 0 10 0
pair|lục yên|0 0 0 14
pair|lụt bão|0 0 -8 2
pair|lừa đảo|0 0 0 18
pair|lữ hành|0 40 0 0
pair|lực cho|25 0 0 -24
pair|lực công|0 22 0 0
pair|lực của|-6 0 0 45
pair|lực gia|0 40 11 0
pair|lực kể|-4 0 -1 -1
pair|lực lượng|16 0 6 2
pair|lực từ|0 0 -22 0
pair|lực yếu|-15 -24 -14 -49
pair|lực để|0 0 13 0
pair|m '|1 0 0 16
pair|m .|0 0 0 -32
pair|m trở|-29 0 0 -4
pair|m2 đất|16 0 0 0
pair|ma thuột|0 0 -2 10
pair|ma túy|1 17 4 0
pair|mai văn|0 0 -14 0
pair|mang tính|0 14 0 -1
pair|manh mún|0 -12 0 -44
pair|may lục|0 4 0 0
pair|may mặc|-8 1 0 -15
pair|mdf tiêu|0 1 0 17
pair|minh ,|10 0 0 0
pair|minh hạ|0 0 -1 0
pair|minh khởi|0 0 -27 -2
pair|minh nguồn|0 7 0 25
pair|minh phú|0 34 0 -1
pair|minh triển|0 0 0 31
pair|minh trí|-8 21 0 34
pair|minh đô|1 0 31 -23
pair|minh đạo|-1 -10 0 -7
pair|miền núi|0 0 -1 0
pair|miễn phí|1 0 0 -1
pair|mong muốn|0 11 0 -5
pair|mong thu|-20 -7 -21 -14
pair|mttq -|0 0 -5 0
pair|mttq phường|0 0 -37 0
pair|mttq sau|0 0 0 27
pair|mttq tỉnh|0 0 1 6
pair|mttq việt|0 0 -4 0
pair|mttq và|11 -13 22 55
pair|mua bhyt|0 0 41 -41
pair|mua bán|0 31 0 0
pair|mua ngoài|0 0 0 8
pair|mua nước|0 0 0 -7
pair|mua sầu|-8 11 0 0
pair|mua sắm|-5 8 0 0
pair|muối ngoài|0 18 0 14
pair|muối đầu|0 27 0 11
pair|muộn #|-9 2 -26 20
pair|muộn )|0 0 34 0
pair|muộn nhất|0 0 0 10
pair|mà chưa|0 0 0 5
pair|mà công|26 0 0 -15
pair|mà không|-12 36 0 -17
pair|mà ngành|-41 6 -3 0
pair|mà phát|0 0 -7 0
pair|mà theo|-30 -45 -17 -16
pair|mà tài|0 28 -10 0
pair|mà tổ|0 0 0 -37
pair|mà với|0 6 0 -5
pair|mà điều|22 3 0 33
pair|màn hình|22 0 0 0
pair|màu #|-53 0 0 0
pair|màu vụ|28 -34 -7 -32
pair|mái #|0 -16 -8 0
pair|mái che|11 -5 0 31
pair|mái và|10 -7 0 0
pair|mái đã|0 0 0 -36
pair|mái ấm|27 0 0 -2
pair|máy #|-43 -3 0 0
pair|máy bơm|-8 8 0 0
pair|máy chạy|0 6 1 10
pair|máy dán|0 0 0 20
pair|máy hỏng|0 0 0 9
pair|máy không|-23 31 -8 35
pair|máy móc|-19 6 -10 0
pair|máy mới|0 -19 0 -36
pair|máy nước|0 7 0 16
pair|máy phát|-23 -4 -23 4
pair|máy phường|2 0 0 -75
pair|máy sau|-36 -1 0 0
pair|máy siêu|3 0 0 -9
pair|máy thu|0 4 0 46
pair|máy tính|-6 0 18 0
pair|máy tập|0 -6 6 5
pair|máy đảng|35 0 0 0
pair|máy định|0 0 -41 0
pair|mâu thuẫn|17 0 0 -37
pair|mây tre|29 -11 0 -1
pair|mã pờ|0 0 0 24
pair|mã qr|7 -10 29 0
pair|mã số|5 0 0 0
pair|mã vùng|3 -9 12 -28
pair|mét giá|24 0 -5 0
pair|mê linh|-16 -4 1 0
pair|mình phụ|0 0 -10 0
pair|mía kém|0 0 18 0
pair|mía đường|19 0 0 -18
pair|mòn có|-2 6 0 33
pair|móc cũ|-9 19 0 35
pair|mô #|21 0 29 0
pair|mô hình|26 0 1 12
pair|mô đàn|0 7 0 0
pair|môn bài|-1 31 0 -4
pair|môn không|0 9 -5 0
pair|mù chữ|0 0 10 -1
pair|mùa #|7 -7 0 65
pair|mùa biển|-26 1 1 -6
pair|mùa du|0 0 7 -5
pair|mùa hoa|9 0 0 12
pair|mùa khô|-9 11 44 -9
pair|mùa lũ|0 0 -24 20
pair|mùa mưa|0 1 9 17
pair|mùa nước|0 16 0 4
pair|mùa rộ|-8 11 0 0
pair|mùa thu|0 0 9 -9
pair|mùa trong|0 0 44 16
pair|mùa đông|0 0 22 0
pair|mú sung|0 0 10 0
pair|múc đất|0 0 0 -1
pair|măng trầm|0 -28 0 -4
pair|mũi #|2 0 40 -29
pair|mũi nhọn|0 0 0 15
pair|mũi né|19 0 0 0
pair|mưa bão|-22 -8 0 0
pair|mưa là|0 19 0 16
pair|mưa lũ|-23 29 32 -1
pair|mưa lớn|0 19 0 9
pair|mưa nhiều|0 0 0 -31
pair|mưa năm|0 0 33 0
pair|mưa trái|-29 44 0 0
pair|mưu chương|0 0 21 -1
pair|mưu có|0 25 0 -7
pair|mưu cấp|1 -3 0 12
pair|mưu kiểu|0 0 0 -1
pair|mưu kế|0 0 35 -19
pair|mưu lịch|0 0 27 0
pair|mưu phương|-1 -1 18 17
pair|mưu quy|0 -5 18 0
pair|mưu ubnd|10 0 1 0
pair|mưu điều|0 0 46 -9
pair|mười hai|0 -1 -5 -1
pair|mười một|0 0 -2 -2
pair|mười ngày|38 -1 12 24
pair|mười năm|-33 -1 0 0
pair|mường bi|-12 0 0 0
pair|mường bú|-25 0 -13 0
pair|mường chà|0 -10 -6 0
pair|mường khiêng|-7 0 -2 0
pair|mường kim|-3 -6 -5 0
pair|mường ảng|0 0 0 -1
pair|mượn bác|0 0 18 0
pair|mạc hội|0 0 -2 0
pair|mạch não|2 0 0 11
pair|mại #|-44 -33 0 -27
pair|mại ,|0 -5 0 -19
pair|mại -|-2 1 -29 -3
pair|mại dịch|0 0 8 10
pair|mại và|25 0 0 15
pair|mại điện|0 8 24 -1
pair|mạng ,|8 0 0 0
pair|mạng chưa|-10 42 0 0
pair|mạng lưới|0 -43 -52 -2
pair|mạng xã|0 25 -4 -31
pair|mạng đặt|0 0 0 10
pair|mạnh (|-2 23 0 0
pair|mạnh chuyển|0 0 55 0
pair|mạnh dạn|8 -15 10 -2
pair|mạnh giải|7 0 0 0
pair|mạnh tay|0 0 11 14
pair|mạo khê|-4 -46 -10 0
pair|mảng sáng|-34 0 0 0
pair|mất #|-22 84 0 1
pair|mất cân|0 0 0 1
pair|mất kết|-47 57 0 -16
pair|mất mùa|0 -30 0 0
pair|mất nhà|16 -16 0 17
pair|mất sóng|0 1 19 0
pair|mất trắng|0 11 0 33
pair|mất việc|16 13 0 -34
pair|mất điện|0 -34 36 -68
pair|mất đoàn|1 -5 17 0
pair|mất đất|0 0 46 0
pair|mấy ai|-22 34 0 0
pair|mấy chi|0 25 0 0
pair|mấy chuyện|-5 -1 -31 0
pair|mấy cửa|-9 13 0 9
pair|mấy việc|0 -10 -30 0
pair|mấy điểm|0 -39 0 -1
pair|mấy đời|-1 19 0 40
pair|mầm non|0 0 0 -14
pair|mẫu giáo|0 5 0 0
pair|mẫu lớn|0 0 29 10
pair|mẫu nước|5 -5 17 16
pair|mẫu sơn|-45 0 0 -4
pair|mẫu tại|-21 -2 -13 0
pair|mật ong|0 0 0 1
pair|mắc #|0 0 0 36
pair|mắc ca|-1 0 -4 -40
pair|mắc giá|0 0 0 34
pair|mắc phản|0 0 26 0
pair|mắt miễn|0 0 0 -30
pair|mặn mà|0 1 0 -2
pair|mặn đến|-12 8 0 0
pair|mặt #|-45 -51 0 -51
pair|mặt bằng|1 2 0 0
pair|mặt chưa|-10 -54 0 0
pair|mặt còn|0 -20 0 0
pair|mặt hàng|15 10 14 3
pair|mặt khác|-11 -19 0 0
pair|mặt làm|0 -8 0 0
pair|mặt nước|8 -18 0 0
pair|mặt qua|2 0 0 14
pair|mặt thoáng|11 0 -4 0
pair|mặt trận|0 1 -2 -2
pair|mặt trời|36 0 6 -1
pair|mặt tại|9 1 0 16
pair|mặt và|0 0 0 21
pair|mặt vẫn|10 -4 0 0
pair|mặt yếu|-6 1 0 0
pair|mẹ đi|0 6 0 0
pair|mềm dùng|0 4 0 -16
pair|mềm liên|-18 21 0 -16
pair|mềm một|0 0 0 17
pair|mềm quản|39 0 0 0
pair|mọc lên|-9 22 -1 0
pair|mọi cấp|11 0 0 0
pair|mọi nguồn|-19 0 1 0
pair|mọi năm|-1 -27 -2 -24
pair|mọi số|0 0 39 0
pair|mỏ cao|0 21 29 0
pair|mỏ than|12 0 0 0
pair|mỏ đá|0 0 -20 20
pair|mỏ đất|0 0 -31 22
pair|mốc #|0 -5 0 -42
pair|mốc giới|0 0 0 28
pair|mối chũ|3 0 0 0
pair|mối mọt|0 8 0 8
pair|mối theo|8 0 6 3
pair|mồ côi|12 0 0 -9
pair|mồm long|14 0 0 -11
pair|mổ xẻ|-25 -12 29 0
pair|mỗi #|-12 13 0 -15
pair|mỗi bản|10 0 -9 -26
pair|mỗi chi|0 0 31 10
pair|mỗi căn|0 0 0 8
pair|mỗi cấp|0 0 17 -11
pair|mỗi hồ|0 -9 15 -39
pair|mỗi hộ|0 0 0 35
pair|mỗi khi|0 1 0 2
pair|mỗi ngày|-8 21 8 7
pair|mỗi năm|-11 0 0 0
pair|mỗi nơi|-1 29 -4 0
pair|mỗi quý|0 -1 2 0
pair|mỗi sáng|0 0 5 0
pair|mỗi tháng|0 0 11 1
pair|mỗi thứ|0 0 0 -53
pair|mỗi tuần|0 0 10 34
pair|mỗi xã|0 0 11 0
pair|mỗi ấp|-6 0 -17 0
pair|mỗi ủy|0 0 3 0
pair|mộ đức|-4 -1 0 0
pair|một buổi|-5 0 4 -16
pair|một bước|25 -23 0 0
pair|một bộ|0 44 0 -55
pair|một chuyến|-10 -29 -7 -10
pair|một cơ|0 0 -4 0
pair|một cửa|54 -5 0 -2
pair|một góc|0 -14 0 0
pair|một là|0 -13 0 0
pair|một lần|0 0 26 41
pair|một ngày|0 0 1 -33
pair|một người|0 0 9 15
pair|một năm|-11 1 1 0
pair|một nửa|-5 2 0 3
pair|một phần|-16 28 0 0
pair|một sản|5 0 0 -6
pair|một số|0 6 0 0
pair|một tháng|29 -19 0 -36
pair|một tấm|-9 13 0 9
pair|một tổ|-1 0 -9 0
pair|một việc|0 0 0 -10
pair|một vài|0 26 0 0
pair|một đêm|18 0 -7 14
pair|một đầu|16 0 0 15
pair|mới #|22 2 0 -19
pair|mới (|40 -14 0 8
pair|mới )|-8 0 -1 0
pair|mới ,|62 0 0 -43
pair|mới bằng|-12 49 0 -11
pair|mới cao|-8 8 0 -3
pair|mới cho|4 -20 18 0
pair|mới chưa|0 0 0 -22
pair|mới còn|16 37 0 -44
pair|mới có|-1 38 0 0
pair|mới của|32 0 12 46
pair|mới giải|0 1 0 23
pair|mới giảm|-3 43 0 -7
pair|mới hay|-9 33 0 0
pair|mới hiện|-43 0 0 0
pair|mới hoàn|-15 32 0 0
pair|mới khi|0 0 33 0
pair|mới kiểu|0 -2 -18 7
pair|mới kín|0 0 0 13
pair|mới làm|-24 45 0 42
pair|mới lập|0 0 0 -9
pair|mới non|0 0 0 5
pair|mới nâng|-16 -8 0 -35
pair|mới nộp|0 0 0 19
pair|mới phát|26 -10 0 0
pair|mới sinh|-28 -23 34 -27
pair|mới sáp|0 -9 -6 -5
pair|mới theo|29 0 0 0
pair|mới thu|-22 37 0 -3
pair|mới trong|10 1 0 22
pair|mới trên|8 -3 0 0
pair|mới trước|0 0 0 20
pair|mới vào|12 0 -3 -40
pair|mới về|0 70 0 -2
pair|mới xong|-12 0 8 0
pair|mới yên|0 25 0 -2
pair|mới đúng|38 0 -5 -38
pair|mới được|0 6 0 0
pair|mới đạt|12 26 0 5
pair|mới ở|-5 45 0 0
pair|mới …|-2 16 0 0
pair|mờ nhạt|0 9 0 -11
pair|mời gọi|-2 0 4 -27
pair|mời sở|0 0 14 15
pair|mở "|-7 0 0 0
pair|mở #|1 0 14 -4
pair|mở cao|0 -7 8 0
pair|mở chiến|0 0 2 0
pair|mở chuyên|0 0 36 -66
pair|mở các|0 0 7 0
pair|mở cửa|30 0 0 0
pair|mở hội|1 -2 -27 29
pair|mở kho|0 0 0 -47
pair|mở lại|-9 -6 10 -19
pair|mở lớp|0 0 40 -44
pair|mở ngày|45 -42 -19 46
pair|mở rộng|0 0 1 -1
pair|mở sổ|11 0 -4 19
pair|mở thêm|19 0 1 1
pair|mở tài|0 4 14 0
pair|mở đường|1 0 39 6
pair|mở được|-6 30 0 12
pair|mở đầu|-32 0 -23 -9
pair|mở đợt|0 0 27 -27
pair|mục #|0 0 1 0
pair|mục cho|0 0 2 27
pair|mục công|-1 -61 -30 -6
pair|mục dự|0 -1 22 -25
pair|mục iii|0 0 -15 0
pair|mục thuốc|0 0 2 0
pair|mục tiêu|0 0 0 -1
pair|mục điều|0 0 7 0
pair|mục đích|2 0 1 -10
pair|mủ cao|0 23 0 0
pair|mức #|2 3 0 -16
pair|mức (|0 16 0 0
pair|mức bán|-1 0 0 1
pair|mức bình|23 19 -2 18
pair|mức cao|8 0 0 3
pair|mức chi|0 15 1 0
pair|mức cần|0 8 0 4
pair|mức này|0 -14 -16 0
pair|mức phải|20 -22 -28 20
pair|mức thiếu|0 -18 -10 -17
pair|mức tăng|2 6 0 2
pair|mức tỉnh|9 0 0 14
pair|mức đóng|0 0 4 0
pair|mức đầu|-29 -24 -1 -9
pair|mức độ|0 2 0 -22
pair|mỹ chui|0 17 0 0
pair|mỹ xuyên|-1 0 0 0
pair|na ná|0 13 -9 9
pair|na rì|0 0 0 7
pair|nam của|0 0 0 -14
pair|nam giao|0 0 0 -20
pair|nam làm|0 0 23 0
pair|nam quận|0 0 10 13
pair|nam tỉnh|0 0 -13 1
pair|nam vướng|0 0 0 -4
pair|nam xã|0 0 38 0
pair|nam được|39 0 0 0
pair|nam định|0 0 0 1
pair|nam ưu|-15 0 -41 0
pair|nay #|11 5 0 2
pair|nay chưa|0 6 0 4
pair|nay không|0 24 0 -19
pair|nay làm|12 0 -4 0
pair|nay mới|0 0 0 9
pair|nay tới|0 0 -28 -13
pair|nay vẫn|-11 0 0 0
pair|nay đã|14 -5 0 0
pair|nay đến|0 0 -20 0
pair|neo đơn|-12 15 20 0
pair|nga sơn|0 0 -10 -3
pair|nga yên|0 0 0 20
pair|ngang #|1 0 0 -20
pair|ngao chết|0 11 0 3
pair|ngay #|0 0 0 1
pair|ngay chiều|0 0 22 0
pair|ngay khi|0 0 19 -28
pair|ngay nhà|0 -1 12 -11
pair|ngay sau|-23 0 -7 16
pair|ngay trong|25 0 22 0
pair|ngay trường|9 0 0 16
pair|ngay tại|0 0 0 15
pair|ngay từ|-1 0 1 1
pair|ngay đầu|0 0 0 10
pair|nghe #|0 0 -9 0
pair|nghe báo|0 11 0 -2
pair|nghe các|0 0 -2 -1
pair|nghe dân|0 0 13 25
pair|nghe những|0 -24 -16 -12
pair|nghe phòng|0 0 -2 -1
pair|nghe thông|-8 -13 0 -6
pair|nghe ubnd|-2 0 -3 -5
pair|nghe văn|0 0 -2 0
pair|nghe ít|0 0 0 25
pair|nghiêm (|0 0 0 24
pair|nghiêm chỉ|0 0 45 0
pair|nghiêm các|0 0 0 30
pair|nghiêm công|0 0 0 27
pair|nghiêm người|0 0 0 -14
pair|nghiêm trọng|-7 0 -20 2
pair|nghiêm túc|1 0 0 14
pair|nghiêm vài|0 0 15 -18
pair|nghiên cứu|-1 0 41 -3
pair|nghiêng về|-13 -28 0 -9
pair|nghiệm thu|1 0 19 -18
pair|nghiện có|-18 29 0 -1
pair|nghiệp #|40 0 0 -2
pair|nghiệp &|0 0 -21 0
pair|nghiệp ,|8 -35 0 0
pair|nghiệp -|0 0 0 26
pair|nghiệp an|0 0 0 1
pair|nghiệp bao|0 -7 11 -41
pair|nghiệp bằng|8 0 0 0
pair|nghiệp bỏ|-1 11 0 -18
pair|nghiệp chưa|0 0 0 11
pair|nghiệp chế|-30 -37 0 0
pair|nghiệp còn|0 5 0 0
pair|nghiệp có|47 -1 0 -1
pair|nghiệp công|1 21 -3 -10
pair|nghiệp cần|-9 0 0 0
pair|nghiệp của|-20 21 0 -54
pair|nghiệp dần|0 0 0 21
pair|nghiệp fdi|-2 0 13 -1
pair|nghiệp giao|16 -3 0 0
pair|nghiệp giảm|0 47 0 0
pair|nghiệp giữ|-3 31 0 45
pair|nghiệp gặp|0 23 0 1
pair|nghiệp hơn|-47 -21 -18 0
pair|nghiệp hậu|0 -25 -33 0
pair|nghiệp không|-6 0 0 -6
pair|nghiệp kê|21 6 0 0
pair|nghiệp long|0 0 0 -45
pair|nghiệp may|-10 17 0 -5
pair|nghiệp mới|25 8 0 0
pair|nghiệp ngoài|-2 0 1 0
pair|nghiệp ngừng|0 1 0 0
pair|nghiệp nhà|39 0 7 0
pair|nghiệp nhỏ|-1 3 15 -1
pair|nghiệp nợ|0 0 16 -13
pair|nghiệp phát|0 0 0 25
pair|nghiệp phụ|0 0 11 0
pair|nghiệp quay|-20 1 0 1
pair|nghiệp sau|0 6 0 -1
pair|nghiệp thcs|14 0 0 -46
pair|nghiệp theo|-44 11 3 0
pair|nghiệp thpt|36 0 0 -8
pair|nghiệp thua|0 0 0 -8
pair|nghiệp thu|0 11 0 0
pair|nghiệp thành|6 11 -3 -10
pair|nghiệp thống|0 0 11 0
pair|nghiệp thủy|33 0 0 0
pair|nghiệp tiếp|30 -6 0 0
pair|nghiệp trong|26 0 0 27
pair|nghiệp trên|-13 0 0 -46
pair|nghiệp tuy|-9 -28 0 -29
pair|nghiệp tăng|-36 0 -1 -77
pair|nghiệp tư|0 15 -48 0
pair|nghiệp và|-39 -1 -7 0
pair|nghiệp vẫn|42 0 0 -47
pair|nghiệp vụ|0 0 -16 0
pair|nghiệp xây|-12 0 -1 -8
pair|nghiệp đông|0 0 43 -1
pair|nghiệp được|28 -15 0 -1
pair|nghiệp đạt|10 0 0 27
pair|nghiệp đầu|0 0 0 -22
pair|nghiệp đến|0 0 51 -2
pair|nghiệp để|-8 0 15 9
pair|nghiệp địa|28 0 0 -36
pair|nghiệp ước|13 0 0 -38
pair|nghiệp ổn|38 0 12 0
pair|nghiệp ở|16 27 0 11
pair|nghèo "|9 -1 0 -6
pair|nghèo #|-51 -54 0 -32
pair|nghèo (|0 1 2 1
pair|nghèo ,|29 -17 0 0
pair|nghèo bền|0 0 1 6
pair|nghèo chưa|0 12 0 -31
pair|nghèo cuối|-12 21 0 -78
pair|nghèo còn|29 3 0 -18
pair|nghèo dưới|-18 0 -1 0
pair|nghèo dịp|28 0 -19 0
pair|nghèo giảm|-22 -2 -13 -1
pair|nghèo không|-9 12 0 -8
pair|nghèo kinh|13 0 0 -15
pair|nghèo kéo|3 0 0 0
pair|nghèo năm|0 6 -27 0
pair|nghèo rút|29 -8 0 -1
pair|nghèo theo|19 2 -2 -12
pair|nghèo trong|-21 -8 -26 0
pair|nghèo tuy|-19 30 0 0
pair|nghèo vay|34 0 0 0
pair|nghèo xã|0 0 6 47
pair|nghèo đa|4 -19 0 0
pair|nghèo đã|-1 10 0 10
pair|nghèo được|18 -3 0 0
pair|nghèo đầu|-55 -46 0 0
pair|nghèo ước|-39 -44 0 0
pair|nghêu #|17 0 0 -21
pair|nghìn con|1 0 0 -20
pair|nghìn ha|27 0 0 29
pair|nghìn lượt|24 0 0 0
pair|nghìn người|7 10 0 0
pair|nghìn tấn|0 2 0 4
pair|nghìn tỷ|7 0 0 41
pair|nghìn đồng|0 -22 0 -7
pair|nghĩa buôn|0 5 0 -13
pair|nghĩa lộ|-2 0 0 0
pair|nghĩa trang|0 0 1 -4
pair|nghĩa vụ|-1 0 4 -40
pair|nghề #|0 0 3 35
pair|nghề cho|1 0 34 -39
pair|nghề chưa|0 22 0 0
pair|nghề dệt|24 2 -21 0
pair|nghề mây|30 -14 0 -30
pair|nghề nghiệp|8 1 0 0
pair|nghề theo|0 13 0 0
pair|nghề thẩm|0 17 0 0
pair|nghề tư|17 -4 0 -5
pair|nghề được|-28 -25 0 -27
pair|nghệ an|-9 0 0 0
pair|nghệ cao|37 21 0 6
pair|nghệ do|0 0 0 -7
pair|nghệ lạc|0 8 -4 0
pair|nghệ số|20 0 15 -16
pair|nghệ sớm|0 0 18 -14
pair|nghệ thông|0 0 0 1
pair|nghệ và|-31 14 -15 26
pair|nghỉ hưu|-7 0 4 0
pair|nghỉ học|0 0 0 9
pair|nghỉ việc|0 -17 0 0
pair|nghị ban|0 0 -1 0
pair|nghị bộ|0 0 7 0
pair|nghị cho|4 -8 0 0
pair|nghị chưa|0 10 0 0
pair|nghị chỉ|0 -29 0 0
pair|nghị các|0 0 2 -27
pair|nghị có|0 0 -40 0
pair|nghị công|-3 0 32 -24
pair|nghị cũng|0 -22 0 0
pair|nghị của|-23 8 0 0
pair|nghị cử|0 0 24 -6
pair|nghị ghi|-26 0 0 0
pair|nghị giao|0 0 -54 0
pair|nghị hđnd|0 0 -24 0
pair|nghị kết|0 0 1 0
pair|nghị nghe|0 0 -6 0
pair|nghị năm|0 0 -34 0
pair|nghị nối|-16 -17 0 0
pair|nghị phúc|6 -1 0 -7
pair|nghị sơ|0 0 -2 0
pair|nghị sở|0 0 14 0
pair|nghị thanh|0 20 13 0
pair|nghị thu|45 0 0 -47
pair|nghị thành|-5 -6 21 0
pair|nghị thống|-5 0 -39 -30
pair|nghị trung|0 0 -19 0
pair|nghị trực|-8 0 -1 -4
pair|nghị tăng|-1 0 15 -30
pair|nghị tổng|-1 0 -4 -1
pair|nghị ubnd|0 0 26 -3
pair|nghị và|0 0 -9 0
pair|nghị về|0 0 34 0
pair|nghị với|4 0 -2 21
pair|nghị xử|15 -14 0 40
pair|nghị định|0 -2 0 0
pair|nghị đối|-1 0 4 -3
pair|nghị ủy|0 0 21 0
pair|ngoài #|9 -9 0 12
pair|ngoài (|-15 24 0 -11
pair|ngoài bắt|0 0 0 6
pair|ngoài giờ|3 16 0 -12
pair|ngoài hoạt|11 -9 0 0
pair|ngoài khu|16 4 0 -23
pair|ngoài nhà|-1 5 2 3
pair|ngoài quốc|-1 0 9 -8
pair|ngoài ra|0 -1 -7 0
pair|ngoài sổ|0 53 0 1
pair|ngoài tỉnh|0 14 25 -4
pair|ngoái #|40 -8 0 21
pair|ngoái chỉ|0 0 0 14
pair|ngoái thêm|0 0 0 16
pair|ngoại kiểm|20 0 24 -5
pair|nguy cơ|0 0 17 -27
pair|nguy hiểm|0 7 0 12
pair|nguyên )|2 0 0 0
pair|nguyên -|0 0 9 -7
pair|nguyên liệu|0 0 25 63
pair|nguyên là|-3 -44 0 0
pair|nguyên nhiên|-4 -9 0 -1
pair|nguyên nhân|0 0 0 1
pair|nguyên trong|0 10 40 -11
pair|nguyên trạng|7 -8 0 28
pair|nguyên tắc|-35 -37 -49 0
pair|nguyên và|0 1 0 0
pair|nguyên đán|0 0 5 1
pair|nguyễn hữu|-3 0 35 0
pair|nguyễn kim|6 -1 -4 -11
pair|nguyễn thị|0 0 -1 0
pair|nguyễn trãi|0 0 0 -20
pair|nguyễn văn|0 0 -20 -3
pair|nguyện #|6 0 0 -2
pair|nguyện giảm|-23 35 0 30
pair|nguồn cấp|32 0 0 0
pair|nguồn dự|0 15 -10 0
pair|nguồn gốc|0 0 0 26
pair|nguồn kết|0 0 1 -14
pair|nguồn lực|-11 0 0 0
pair|nguồn nước|0 0 -2 -1
pair|nguồn phát|0 0 32 -2
pair|nguồn sống|-34 11 0 18
pair|nguồn thu|0 0 38 -11
pair|nguồn tuyển|0 0 60 0
pair|nguồn vận|3 0 0 35
pair|nguồn vốn|26 0 0 1
pair|nguồn xã|28 -16 -9 0
pair|ngàn con|0 0 0 -6
pair|ngàn ha|1 0 0 -20
pair|ngàn lượt|45 0 -15 3
pair|ngàn tấn|20 12 0 -17
pair|ngành #|-2 37 -1 0
pair|ngành chuyên|0 2 7 0
pair|ngành có|-2 1 0 -1
pair|ngành công|-26 -16 -5 -28
pair|ngành dịch|22 0 0 -2
pair|ngành giáo|5 0 -27 -13
pair|ngành gỡ|11 -6 44 -10
pair|ngành hoàn|16 -1 0 -35
pair|ngành kiểm|0 0 3 -14
pair|ngành nông|-6 0 45 -3
pair|ngành phải|0 0 30 -17
pair|ngành thuế|-2 0 1 -8
pair|ngành tại|0 0 0 6
pair|ngành và|0 0 -23 0
pair|ngành văn|0 0 30 -9
pair|ngành về|0 0 5 35
pair|ngành xin|-8 0 9 25
pair|ngành y|12 0 17 9
pair|ngành điện|-19 0 61 -55
pair|ngành đã|37 0 0 -14
pair|ngày ,|22 0 0 -32
pair|ngày cao|0 0 17 0
pair|ngày cuối|0 10 0 1
pair|ngày công|36 -4 0 -9
pair|ngày hai|0 0 17 1
pair|ngày họp|-10 13 0 22
pair|ngày hội|1 -20 25 5
pair|ngày khai|0 0 0 11
pair|ngày không|-1 13 0 -39
pair|ngày ký|0 0 -22 0
pair|ngày kể|0 0 25 0
pair|ngày làm|-1 -19 1 -6
pair|ngày lễ|18 0 -1 27
pair|ngày một|-24 1 23 0
pair|ngày mới|0 22 0 28
pair|ngày phát|-19 25 -27 -4
pair|ngày theo|0 0 8 0
pair|ngày thông|-9 0 -1 -1
pair|ngày thứ|10 -24 15 22
pair|ngày trả|0 -9 19 0
pair|ngày đêm|3 -1 -4 -14
pair|ngày được|0 0 -8 0
pair|ngày ở|-1 -23 0 0
pair|ngân #|0 12 0 17
pair|ngân cho|32 0 0 -6
pair|ngân chương|0 11 0 0
pair|ngân chỉ|-10 18 0 27
pair|ngân các|4 0 -1 0
pair|ngân cả|-4 0 24 -2
pair|ngân dưới|-1 -1 18 -17
pair|ngân hàng|0 2 9 0
pair|ngân hết|0 1 2 0
pair|ngân lên|0 0 37 0
pair|ngân mới|-2 21 0 17
pair|ngân sách|-1 0 0 0
pair|ngân sơn|0 9 0 17
pair|ngân thấp|0 0 6 -41
pair|ngân trên|0 0 11 -44
pair|ngân trước|-4 0 6 23
pair|ngân vốn|0 0 1 -2
pair|ngân ì|0 -13 1 0
pair|ngân được|0 11 0 -11
pair|ngân đạt|0 0 0 56
pair|ngân đầu|0 23 0 -54
pair|ngân đến|-26 29 -41 0
pair|ngói cũng|-9 13 0 9
pair|ngô #|-19 -2 0 -15
pair|ngô lai|0 0 1 28
pair|ngô quyền|0 0 -12 0
pair|ngô sinh|0 -10 16 0
pair|ngô xuân|1 0 0 -8
pair|ngôn ubnd|0 -7 -14 0
pair|ngõ #|0 0 33 3
pair|ngõ xóm|-26 0 -10 -25
pair|ngăn chặn|0 10 -31 -2
pair|ngăn mặn|0 0 -1 13
pair|ngũ ,|5 0 0 0
pair|ngũ cán|0 1 0 0
pair|ngũ đạt|30 0 0 0
pair|ngư dân|0 0 0 -15
pair|ngư nghiệp|0 0 -2 44
pair|ngư trường|17 0 -5 13
pair|người #|2 -2 -5 1
pair|người (|36 -14 0 -14
pair|người ,|2 12 0 0
pair|người /|-20 0 -8 2
pair|người biết|-4 12 0 0
pair|người buôn|7 -5 0 0
pair|người bệnh|0 0 0 10
pair|người bị|35 -28 0 -13
pair|người cao|4 0 0 -33
pair|người chưa|-4 12 0 43
pair|người chạy|-12 13 0 -15
pair|người chết|15 -12 0 0
pair|người có|0 0 -1 -1
pair|người dao|0 0 0 -14
pair|người dân|1 0 0 0
pair|người dự|0 -8 0 5
pair|người già|5 0 0 0
pair|người hoạt|0 0 53 0
pair|người hưởng|-28 38 3 0
pair|người khmer|0 7 7 -1
pair|người khoảng|-4 -4 0 0
pair|người khuyết|3 0 0 25
pair|người kinh|0 0 0 -13
pair|người lao|-19 34 0 -32
pair|người làm|-7 0 1 -49
pair|người lớn|1 13 0 27
pair|người mất|0 0 7 -30
pair|người nghe|0 6 -16 -14
pair|người nghiện|-15 26 0 -1
pair|người nghèo|1 0 23 2
pair|người nuôi|0 0 0 49
pair|người nộp|-19 30 0 -5
pair|người nữa|0 1 0 1
pair|người phát|0 0 -4 -43
pair|người rành|0 0 0 -7
pair|người sau|0 0 10 14
pair|người tham|31 -8 0 -5
pair|người theo|0 45 0 -13
pair|người tiếp|0 0 0 -14
pair|người trên|7 12 20 0
pair|người trồng|8 32 0 -32
pair|người trực|8 0 0 0
pair|người từ|39 0 2 -33
pair|người việt|-15 0 -41 0
pair|người và|12 0 9 17
pair|người xuống|0 0 32 0
pair|người đi|21 -2 2 7
pair|người được|12 13 0 -14
pair|người đứng|0 0 1 -26
pair|người ứng|-10 0 16 4
pair|ngược lại|-4 -1 0 0
pair|ngạch #|2 -12 0 -60
pair|ngạch lần|5 -2 0 27
pair|ngạch xuất|10 0 0 -2
pair|ngắn hạn|12 0 1 13
pair|ngắt kết|0 0 0 20
pair|ngọt mùa|0 6 32 -42
pair|ngồi chơi|0 6 -1 26
pair|ngồi dự|0 17 -11 0
pair|ngổn ngang|0 15 0 0
pair|ngủ lại|-16 21 0 -22
pair|ngừ đại|0 0 0 -23
pair|ngừa đình|0 0 0 23
pair|ngừng hoạt|17 -4 0 0
pair|ngừng việc|14 7 -5 15
pair|nhanh #|-20 -2 0 0
pair|nhanh [|1 0 0 27
pair|nhanh giải|0 0 0 -29
pair|nhanh hơn|1 -8 0 -1
pair|nhanh tiến|0 -1 14 3
pair|nhanh tróng|9 -8 0 0
pair|nhau #|0 19 0 33
pair|nhau khá|-1 12 0 -6
pair|nhau trên|10 0 -8 0
pair|nhiên dưới|-23 0 -32 0
pair|nhiên vật|-4 -9 0 -1
pair|nhiên án|-27 43 0 -13
pair|nhiều (|-1 5 0 -32
pair|nhiều chi|8 0 0 7
pair|nhiều chuyển|65 0 0 0
pair|nhiều chỉ|-53 -19 0 -4
pair|nhiều công|13 0 0 -31
pair|nhiều cơ|0 0 0 -32
pair|nhiều cố|0 15 0 0
pair|nhiều doanh|0 25 0 0
pair|nhiều giải|-24 -8 0 0
pair|nhiều hơn|0 0 0 -10
pair|nhiều hộ|-16 17 0 0
pair|nhiều hợp|-1 18 0 0
pair|nhiều khi|-7 22 -5 0
pair|nhiều khó|0 16 0 0
pair|nhiều lần|0 0 0 25
pair|nhiều mà|0 13 0 15
pair|nhiều mảng|-4 -42 0 -16
pair|nhiều ngày|-25 0 0 -14
pair|nhiều người|0 0 0 4
pair|nhiều nhất|13 -25 0 0
pair|nhiều nên|30 0 0 -29
pair|nhiều năm|29 -2 0 3
pair|nhiều nơi|0 0 0 -37
pair|nhiều tháng|-3 42 0 20
pair|nhiều thời|-17 0 0 0
pair|nhiều tuyến|0 0 0 -33
pair|nhiều việc|0 -42 0 0
pair|nhiều xã|19 -40 0 0
pair|nhiều ở|0 7 0 34
pair|nhiễm mặn|0 8 0 19
pair|nhiễm phèn|0 15 0 0
pair|nhiệm của|0 -31 0 -1
pair|nhiệm người|0 0 23 -66
pair|nhiệm thường|0 -3 40 0
pair|nhiệm thấp|-18 -1 -2 0
pair|nhiệm trước|0 -1 1 26
pair|nhiệm trực|0 0 29 -14
pair|nhiệm tập|0 0 0 2
pair|nhiệm từng|0 0 27 1
pair|nhiệm ubkt|-17 20 -1 -11
pair|nhiệm về|0 0 18 -1
pair|nhiệm vụ|0 0 0 11
pair|nhu cầu|0 1 0 -24
pair|nhum khóa|0 0 -17 0
pair|nhà "|21 -8 0 15
pair|nhà ,|2 0 0 43
pair|nhà cho|18 0 -26 26
pair|nhà chùa|0 0 1 0
pair|nhà cung|0 0 5 0
pair|nhà còn|0 0 14 0
pair|nhà công|0 8 26 0
pair|nhà cổ|3 -1 21 0
pair|nhà dân|0 16 0 28
pair|nhà dột|9 0 -26 4
pair|nhà dở|0 -12 14 18
pair|nhà hàng|-10 17 7 0
pair|nhà kính|0 -30 29 0
pair|nhà làm|12 2 0 2
pair|nhà máy|0 0 0 25
pair|nhà mạng|0 0 30 26
pair|nhà mới|2 0 0 -1
pair|nhà nghỉ|0 0 34 -27
pair|nhà nước|-1 0 0 0
pair|nhà sai|0 -7 9 0
pair|nhà sát|-11 0 12 18
pair|nhà theo|1 0 2 0
pair|nhà thầu|0 0 11 -31
pair|nhà trong|-9 15 0 -9
pair|nhà trường|0 4 22 0
pair|nhà trọ|0 38 0 -1
pair|nhà tình|20 -1 14 -3
pair|nhà tạm|30 0 3 -22
pair|nhà từ|3 0 0 35
pair|nhà văn|2 2 0 0
pair|nhà vườn|19 -1 0 22
pair|nhà vận|0 0 45 27
pair|nhà vệ|0 2 -1 -45
pair|nhà xây|0 45 8 -30
pair|nhà xưởng|0 10 0 -6
pair|nhà đại|0 0 15 1
pair|nhà đất|0 0 40 1
pair|nhà đầu|0 29 16 -1
pair|nhà ở|15 1 0 -14
pair|nhánh #|-21 11 11 -10
pair|nhánh văn|0 -8 0 20
pair|nhâm dần|0 -9 10 0
pair|nhân #|0 4 0 49
pair|nhân chính|-4 10 0 -25
pair|nhân chứng|0 7 0 10
pair|nhân cơ|5 0 0 23
pair|nhân do|0 4 0 14
pair|nhân là|0 -44 0 16
pair|nhân lực|-31 0 0 0
pair|nhân mở|0 0 4 0
pair|nhân nhà|6 0 0 -22
pair|nhân ra|0 0 1 -8
pair|nhân rộng|0 0 9 -36
pair|nhân sự|0 0 2 1
pair|nhân thường|0 0 0 33
pair|nhân trước|-1 -13 -9 12
pair|nhân từ|0 7 0 12
pair|nhân viên|0 0 -1 -2
pair|nhân về|0 0 0 -20
pair|nhân xuất|16 0 0 0
pair|nhân đi|18 -16 0 41
pair|nhân được|-22 -1 -12 -13
pair|nhân ở|-21 -35 0 -30
pair|nhã chủ|-2 -6 0 -2
pair|nhãn hiệu|0 0 29 -29
pair|nhìn chung|39 0 0 0
pair|nhìn nhận|0 -24 0 0
pair|nhìn thẳng|0 -2 -18 0
pair|nhìn vào|-18 -26 -6 0
pair|nhích #|43 0 0 9
pair|nhích lên|1 26 0 -27
pair|nhích thêm|-34 -14 0 -18
pair|nhóm #|-5 -6 0 0
pair|nhóm cao|0 10 0 -24
pair|nhóm chênh|0 6 0 13
pair|nhóm dẫn|0 0 0 34
pair|nhóm giải|-20 -1 -11 0
pair|nhóm hộ|-7 19 0 -38
pair|nhóm khá|20 -6 0 -14
pair|nhóm lớp|0 11 -6 0
pair|nhóm tin|0 0 5 6
pair|nhóm trẻ|0 34 19 0
pair|nhóm tàu|-7 7 0 22
pair|nhóm zalo|0 0 28 0
pair|nhơn bình|0 0 0 29
pair|nhơn mới|0 25 0 -2
pair|như bỏ|0 18 0 0
pair|như cho|-13 15 0 14
pair|như cũ|-5 19 0 -18
pair|như hội|2 24 -17 24
pair|như không|42 -34 0 1
pair|như mong|0 11 0 -5
pair|như trên|0 0 -11 0
pair|như trật|0 29 0 -12
pair|như vậy|36 8 0 -43
pair|nhưng #|-2 52 0 27
pair|nhưng bóc|-11 24 0 -1
pair|nhưng bỏ|0 0 0 21
pair|nhưng chi|0 8 -2 -8
pair|nhưng chất|0 1 0 -23
pair|nhưng diện|0 0 0 10
pair|nhưng khoảng|-1 12 0 -6
pair|nhưng không|-3 -36 -23 7
pair|nhưng kết|0 0 0 34
pair|nhưng người|-28 5 0 0
pair|nhưng nhờ|-26 0 0 0
pair|nhưng năng|9 -9 0 26
pair|nhưng phần|0 0 0 -2
pair|nhưng số|-20 22 0 -23
pair|nhưng tính|0 0 0 27
pair|nhưng tôm|0 8 0 -10
pair|nhưng vẫn|0 -35 0 2
pair|nhường chỗ|0 0 0 16
pair|nhượng lén|0 5 0 -13
pair|nhượng đất|0 31 0 0
pair|nhấn mạnh|-12 0 -8 -33
pair|nhất #|-1 0 17 0
pair|nhất ,|16 -11 0 21
pair|nhất ba|7 -2 0 1
pair|nhất có|1 0 5 10
pair|nhất giao|-10 0 -11 0
pair|nhất giải|0 0 -3 0
pair|nhất hai|0 0 0 -35
pair|nhất kết|-1 0 0 0
pair|nhất là|0 -3 7 9
pair|nhất một|21 0 0 25
pair|nhất ngày|0 0 2 51
pair|nhất nhận|-10 0 0 0
pair|nhất năm|0 0 34 -38
pair|nhất nước|-13 0 0 8
pair|nhất trong|9 -27 -1 12
pair|nhất trí|-13 0 -37 0
pair|nhất tỉnh|33 0 -19 -3
pair|nhất từ|0 -5 0 10
pair|nhất với|31 -16 0 -32
pair|nhất ở|-6 -34 -16 7
pair|nhầm lẫn|15 -13 0 8
pair|nhận "|0 1 0 10
pair|nhận )|0 -6 0 0
pair|nhận ,|1 0 0 -26
pair|nhận cho|0 0 0 -1
pair|nhận chuẩn|0 0 0 -26
pair|nhận cấp|0 0 0 -33
pair|nhận giúp|0 0 10 14
pair|nhận hết|-2 14 0 0
pair|nhận hồ|0 6 0 0
pair|nhận khuyết|28 -8 -7 24
pair|nhận là|6 0 0 0
pair|nhận lại|23 -11 0 0
pair|nhận lần|-26 0 -24 -3
pair|nhận mới|-18 -19 0 0
pair|nhận nguyên|6 -20 -4 22
pair|nhận nông|3 0 0 16
pair|nhận năm|38 0 0 -1
pair|nhận nỗ|-17 0 -4 0
pair|nhận qsdđ|16 2 0 0
pair|nhận quyền|0 -3 46 3
pair|nhận sau|-44 -1 0 -12
pair|nhận sự|-13 45 -16 0
pair|nhận thêm|35 5 0 -22
pair|nhận thấy|27 -37 -4 -20
pair|nhận thức|16 0 0 8
pair|nhận tin|12 0 -7 -17
pair|nhận tiền|-25 15 0 -7
pair|nhận trách|0 0 -37 -21
pair|nhận trên|24 0 0 32
pair|nhận vệ|5 0 0 0
pair|nhận xã|1 0 9 2
pair|nhận đăng|0 0 0 -4
pair|nhận được|0 0 39 0
pair|nhận đạt|65 0 0 -12
pair|nhận đất|34 -11 0 32
pair|nhận định|-17 0 0 0
pair|nhận đỡ|1 -1 0 -20
pair|nhận đủ|0 0 9 12
pair|nhận ổ|39 -15 0 -23
pair|nhập #|33 -26 0 2
pair|nhập ba|-13 0 0 0
pair|nhập bình|11 -1 -20 10
pair|nhập chưa|-4 13 0 -16
pair|nhập chập|0 0 0 32
pair|nhập cá|7 1 0 0
pair|nhập cư|0 19 0 0
pair|nhập không|0 8 0 11
pair|nhập khẩu|-10 -26 0 0
pair|nhập lại|0 44 0 1
pair|nhập lậu|0 0 0 46
pair|nhập mà|0 26 0 0
pair|nhập mặn|0 20 0 -35
pair|nhập ngũ|4 0 7 -26
pair|nhập về|-10 16 0 -10
pair|nhập xã|-8 -24 -8 0
pair|nhập đi|0 36 0 -13
pair|nhập đầu|-34 -1 -1 -10
pair|nhật #|1 -2 -9 18
pair|nhật bản|8 -1 1 0
pair|nhật ký|0 0 0 -13
pair|nhật lệ|0 -5 0 0
pair|nhật tiến|0 0 0 17
pair|nhắc các|0 0 54 0
pair|nhắc nhiều|0 -25 -10 -6
pair|nhắc nhở|-1 1 0 -12
pair|nhắc đóng|0 0 0 8
pair|nhẹ #|23 -22 0 -7
pair|nhẹ cân|-29 -21 0 9
pair|nhếch nhác|-1 -21 0 -30
pair|nhỉnh hơn|28 0 0 -9
pair|nhịp bình|-32 0 0 4
pair|nhịp nhàng|0 0 0 -35
pair|nhịp tăng|-2 0 -10 -15
pair|nhọn thuộc|-11 -10 0 0
pair|nhỏ giọt|0 0 0 -21
pair|nhỏ lẻ|0 0 0 26
pair|nhổ bỏ|-11 11 32 -23
pair|nhờ chuyển|-1 0 0 0
pair|nhờ cả|-15 0 0 0
pair|nhờ mưa|0 0 0 -9
pair|nhờ nhà|-1 13 -9 26
pair|nhờ sự|-9 0 0 0
pair|nhờ trường|0 -9 9 14
pair|nhờ vậy|-1 0 0 -33
pair|nhờ điện|14 0 0 0
pair|nhở #|2 0 0 29
pair|nhứt #|0 0 0 9
pair|những chỗ|0 -28 0 0
pair|những hạn|0 -18 0 0
pair|những mặt|-11 -18 0 0
pair|những ngày|-19 3 1 -1
pair|những năm|0 -7 0 0
pair|những tháng|-4 -7 -40 -13
pair|những việc|0 -21 -2 -2
pair|những điều|10 -24 -12 10
pair|những điểm|0 -14 0 0
pair|nhựa #|50 0 0 6
pair|nhựa hóa|13 0 13 -31
pair|nhựa đường|25 0 0 15
pair|ni lông|31 -22 0 -5
pair|ninh biên|51 -1 27 44
pair|ninh bám|18 0 -7 10
pair|ninh bình|0 0 0 1
pair|ninh bảo|48 0 0 5
pair|ninh chính|0 0 7 0
pair|ninh giao|0 0 -1 0
pair|ninh giữ|18 0 0 47
pair|ninh hòa|-21 -25 -6 -10
pair|ninh kiều|-22 0 0 0
pair|ninh nông|34 0 0 -54
pair|ninh trật|0 0 -9 -42
pair|ninh tổ|2 0 0 0
pair|ninh được|-40 0 0 57
pair|ninh ổn|4 0 0 14
pair|niê chủ|0 0 -11 -9
pair|niêm yết|1 0 0 1
pair|niên "|-1 0 39 8
pair|niên nghĩa|0 0 0 -37
pair|niên nhận|0 0 46 0
pair|niên nhập|17 0 0 0
pair|niên theo|-2 0 3 3
pair|niên trốn|-26 28 -9 0
pair|niên tạm|0 15 -6 0
pair|niên tụ|-1 7 0 0
pair|niên vụ|30 41 0 -10
pair|niên xã|-9 20 0 36
pair|niên độ|0 0 20 0
pair|nn &|0 0 18 0
pair|nn -|0 -1 1 0
pair|nn lập|0 0 22 0
pair|non ,|-11 30 0 -12
pair|non long|-3 0 0 0
pair|non sau|0 0 17 0
pair|non thới|-2 14 0 0
pair|non và|0 0 0 -1
pair|nq #|25 0 0 1
pair|nq -|0 0 1 0
pair|nq /|0 0 9 0
pair|nsnn #|2 0 -5 -15
pair|nsnn trên|11 0 0 0
pair|ntm kiểu|-32 -14 -12 0
pair|nung sơ|-6 -1 -9 0
pair|nuôi #|-29 -27 0 -41
pair|nuôi cá|30 0 0 -35
pair|nuôi dạy|-25 0 0 12
pair|nuôi hàu|50 -9 0 0
pair|nuôi siêu|-12 14 0 0
pair|nuôi trồng|-39 0 0 0
pair|nuôi tôm|-32 0 0 31
pair|nuôi và|0 0 0 1
pair|nuôi ở|0 1 0 -45
pair|nà khoa|4 0 0 0
pair|nào buông|0 0 7 18
pair|nào cho|-1 16 -7 0
pair|nào chậm|0 -3 -15 -2
pair|nào còn|0 -19 -10 9
pair|nào cũng|-16 0 2 17
pair|nào không|0 -8 9 19
pair|nào ngoài|0 0 0 5
pair|nào nêu|0 0 -13 0
pair|nào thiếu|46 0 0 0
pair|nào tòa|8 0 -8 19
pair|nào vào|0 31 0 -1
pair|nào vì|0 11 0 0
pair|nào đói|41 0 0 -4
pair|nào đạt|0 -14 -16 0
pair|này #|12 0 0 33
pair|này )|0 -14 -16 0
pair|này có|-19 0 0 0
pair|này là|0 7 0 21
pair|này năm|0 -14 -20 0
pair|này phổ|0 -2 -41 0
pair|này vào|0 0 48 1
pair|này và|0 -6 9 18
pair|này đã|18 17 -11 -28
pair|này được|0 0 -38 0
pair|ná nhau|0 13 -9 9
pair|nát theo|0 0 0 -2
pair|nát được|0 0 0 20
pair|nâm nung|-6 -1 -9 0
pair|nâng bữa|20 -10 15 9
pair|nâng cao|0 0 -1 0
pair|nâng chất|10 0 1 1
pair|nâng cấp|0 -2 23 -34
pair|nâng hiệu|0 0 12 0
pair|nâng lên|32 0 -1 -60
pair|nâng thù|0 0 22 0
pair|nâng tổng|15 0 0 24
pair|nâng tỷ|0 0 0 28
pair|né -|19 0 0 0
pair|né rầy|0 -8 15 -31
pair|né tránh|0 0 0 17
pair|né việc|0 0 0 16
pair|nên chậm|0 0 0 -4
pair|nên chỉ|-5 17 0 -24
pair|nên chọn|0 0 20 0
pair|nên ký|-7 0 4 0
pair|nên việc|32 -8 0 -39
pair|nêu gương|-13 24 0 40
pair|nêu rõ|45 -28 0 -39
pair|nêu thẳng|-13 0 0 0
pair|nêu trên|-1 -10 0 4
pair|nêu tên|0 -5 -12 0
pair|nêu tại|-10 -38 -1 12
pair|nêu được|0 0 0 5
pair|nò sáo|10 0 -4 -1
pair|nòng cốt|0 0 0 -13
pair|nói chuyện|0 0 8 6
pair|nói chưa|0 0 0 40
pair|nói không|3 -15 -23 -41
pair|nói nhiều|-31 -1 0 15
pair|nói thẳng|-1 -35 -16 -7
pair|nói trên|0 0 45 0
pair|nói vậy|-31 -2 0 0
pair|nói về|0 -27 0 0
pair|nói được|0 0 0 -13
pair|nói đều|0 0 0 12
pair|nóng lên|0 -7 0 8
pair|nóng về|41 0 27 -12
pair|nông ,|1 1 0 8
pair|nông -|-24 0 -1 9
pair|nông dân|0 0 0 -1
pair|nông lâm|-3 0 0 0
pair|nông sản|0 9 0 0
pair|nông thôn|12 0 0 0
pair|nông thị|-17 0 13 0
pair|núi hồng|12 0 0 0
pair|núp bóng|0 21 0 -17
pair|nút thắt|0 0 6 0
pair|năm #|-4 0 -1 0
pair|năm (|4 0 1 -33
pair|năm )|25 -12 0 -4
pair|năm ,|-8 0 0 43
pair|năm chính|0 0 17 0
pair|năm chưa|0 -9 0 0
pair|năm cà|0 -15 -2 0
pair|năm còn|0 -1 -38 0
pair|năm có|-54 0 -1 2
pair|năm căn|0 0 0 9
pair|năm của|0 0 5 15
pair|năm gần|0 8 0 17
pair|năm hđnd|-17 0 -8 -17
pair|năm hạn|-13 -24 0 0
pair|năm hằng|0 0 53 0
pair|năm học|6 0 1 -3
pair|năm hội|0 0 -1 0
pair|năm không|0 3 10 37
pair|năm kinh|28 0 0 -22
pair|năm liền|0 0 0 66
pair|năm là|-48 -1 -36 -1
pair|năm mới|0 1 -2 0
pair|năm mở|-1 0 -1 0
pair|năm nay|0 -4 2 0
pair|năm ngoái|9 0 0 18
pair|năm ngày|-19 33 0 -29
pair|năm nào|0 -27 -27 -21
pair|năm này|0 0 0 11
pair|năm phục|-7 0 0 0
pair|năm qua|-3 0 0 -1
pair|năm rồi|2 26 0 -23
pair|năm sau|0 0 4 3
pair|năm theo|0 0 10 -19
pair|năm thu|0 0 -8 33
pair|năm thứ|-1 1 0 0
pair|năm thực|0 0 2 0
pair|năm trên|8 0 7 -1
pair|năm trước|31 0 0 0
pair|năm trở|58 0 0 -9
pair|năm tăng|0 0 0 -4
pair|năm tại|0 0 0 -13
pair|năm tới|0 0 27 0
pair|năm và|2 -1 -1 0
pair|năm vẫn|0 2 0 0
pair|năm vận|0 0 -1 0
pair|năm xảy|-41 -11 0 0
pair|năm yên|-12 0 0 -10
pair|năm đã|5 0 0 0
pair|năm được|18 0 0 -31
pair|năm đạt|-4 -4 -4 -6
pair|năm đầu|-17 0 0 0
pair|năm ước|53 0 0 0
pair|năng (|0 0 0 12
pair|năng biển|-8 12 0 27
pair|năng giải|-4 0 6 16
pair|năng không|0 0 0 -71
pair|năng lực|0 0 0 -20
pair|năng số|0 0 2 11
pair|năng thực|22 0 0 46
pair|năng vốn|-5 -16 -12 0
pair|nđ -|0 -4 0 1
pair|nơi )|0 1 0 0
pair|nơi bỏ|-6 15 0 -29
pair|nơi chưa|0 0 0 -14
pair|nơi coi|0 0 -2 0
pair|nơi còn|-1 28 0 0
pair|nơi có|10 -4 1 -23
pair|nơi giải|0 31 1 0
pair|nơi gượng|0 1 0 -26
pair|nơi không|0 0 0 36
pair|nơi làm|0 36 0 1
pair|nơi nào|0 -8 7 1
pair|nơi nặng|0 0 0 11
pair|nơi phối|0 0 -7 0
pair|nơi rảnh|0 18 0 4
pair|nơi thì|0 0 0 25
pair|nơi tới|0 6 0 24
pair|nơi vẫn|0 30 0 21
pair|nơi ôm|0 16 0 13
pair|nơi đọc|-8 29 0 0
pair|nương bị|0 0 0 10
pair|nương giảm|0 0 0 8
pair|nương không|0 0 0 7
pair|nương mất|-8 9 0 0
pair|nước #|-43 1 -1 -75
pair|nước ,|23 0 0 -28
pair|nước chi|-12 0 0 0
pair|nước cho|37 -20 0 36
pair|nước của|0 0 0 28
pair|nước giếng|0 0 11 0
pair|nước hai|0 0 0 27
pair|nước huyện|0 0 3 35
pair|nước hơn|27 -9 0 0
pair|nước hồ|0 0 3 -19
pair|nước hợp|0 0 -31 11
pair|nước khu|0 0 10 -3
pair|nước lợ|-3 -31 0 -17
pair|nước máy|-18 -13 0 -37
pair|nước mắm|29 0 0 -7
pair|nước mặn|0 0 8 0
pair|nước nga|0 0 0 20
pair|nước ngoài|27 -1 0 1
pair|nước ngầm|0 0 0 18
pair|nước ngọt|0 6 19 -42
pair|nước ròng|0 17 -2 0
pair|nước rút|-35 -14 -7 0
pair|nước rỉ|0 6 -6 20
pair|nước sang|0 0 0 38
pair|nước sinh|0 0 1 -10
pair|nước sơn|0 0 -1 0
pair|nước sạch|0 4 0 -15
pair|nước thải|-21 45 0 -3
pair|nước trong|18 0 0 42
pair|nước trung|8 0 0 -7
pair|nước trên|-3 0 0 -2
pair|nước tưới|-11 23 28 36
pair|nước tỉnh|-4 0 9 0
pair|nước từ|24 0 0 16
pair|nước tự|30 14 0 -17
pair|nước và|1 0 6 0
pair|nước về|0 3 0 -54
pair|nước đạt|24 -12 -1 0
pair|nước ước|-12 0 0 -58
pair|nước ở|0 0 13 0
pair|nại còn|0 0 0 43
pair|nại kỷ|-12 -25 -29 -23
pair|nại về|-2 24 56 -36
pair|nại đền|0 -9 10 43
pair|nạn chặt|0 0 23 33
pair|nạn cờ|0 29 0 0
pair|nạn giao|9 4 0 2
pair|nạn nhân|-5 8 0 20
pair|nạn xã|-3 0 0 -8
pair|nạo vét|0 10 31 -12
pair|nạp #|47 1 4 -1
pair|nạp mới|14 0 -33 -6
pair|nạp thêm|-58 -9 -7 -3
pair|nạp được|0 22 -1 27
pair|nạp đảng|-36 0 12 1
pair|nậm cắn|10 0 -5 -1
pair|nậm khòa|-16 0 0 0
pair|nậm kè|4 0 0 0
pair|nậm ông|0 0 0 23
pair|nắm chắc|0 0 12 -12
pair|nắm dư|0 0 13 0
pair|nắm tình|0 6 -32 -2
pair|nắng hạn|-2 32 0 0
pair|nằm bờ|0 0 0 5
pair|nằm chờ|0 20 1 -1
pair|nằm chủ|0 0 0 7
pair|nằm trong|-3 -9 -2 -11
pair|nằm trên|0 23 0 0
pair|nằm ở|-25 -52 0 0
pair|nặng hình|0 0 0 4
pair|nặng mà|0 0 0 21
pair|nặng nề|0 0 0 -12
pair|nẹt pô|-7 15 0 0
pair|nếp #|0 0 0 37
pair|nếp cũ|0 -2 0 1
pair|nếp sinh|18 17 0 0
pair|nếp sống|-5 0 26 -28
pair|nếp tươi|0 0 0 3
pair|nếu trừ|0 3 0 0
pair|nếu để|0 0 55 -35
pair|nề nếp|0 -5 0 9
pair|nền :|0 -6 0 0
pair|nền kinh|0 30 0 27
pair|nền nếp|31 0 0 2
pair|nền trái|0 8 -8 0
pair|nền tảng|4 -1 1 11
pair|nối bị|0 7 0 0
pair|nối cao|11 -10 -29 -20
pair|nối dài|0 39 0 0
pair|nối mạng|8 0 0 0
pair|nối ngân|1 0 37 0
pair|nối nước|0 0 39 -24
pair|nối trực|0 0 0 20
pair|nối vms|0 0 0 20
pair|nồng độ|0 -20 6 -1
pair|nổi #|-13 36 0 0
pair|nổi bật|-59 0 0 -24
pair|nổi cục|2 0 0 0
pair|nổi lên|0 -13 0 -11
pair|nổi tiền|-9 9 0 -9
pair|nỗ lực|-27 0 0 8
pair|nỗi lo|0 -31 -5 -13
pair|nội buôn|0 0 9 3
pair|nội bộ|0 13 0 -13
pair|nội soi|39 -16 0 3
pair|nội thị|0 6 0 0
pair|nội trú|0 5 1 0
pair|nội vụ|0 0 34 1
pair|nội ô|0 23 13 -33
pair|nội địa|3 0 0 2
pair|nội định|0 -1 0 -2
pair|nội đồng|0 0 18 -10
pair|nộp #|1 0 0 25
pair|nộp báo|0 0 11 -6
pair|nộp bù|0 0 10 0
pair|nộp bản|0 0 26 0
pair|nộp hồ|11 2 19 -14
pair|nộp hộ|-7 47 0 52
pair|nộp ngân|42 -1 0 -82
pair|nộp thuế|0 1 8 -8
pair|nộp trực|-36 1 0 0
pair|nộp đơn|0 1 0 1
pair|nộp đảng|33 0 -6 41
pair|nở hoa|7 4 -1 0
pair|nợ #|3 0 0 21
pair|nợ bảo|0 -20 13 0
pair|nợ công|0 0 3 0
pair|nợ cũ|0 0 1 0
pair|nợ của|0 0 2 15
pair|nợ dưới|-18 -21 -14 0
pair|nợ lương|6 17 0 -48
pair|nợ mới|0 0 20 -17
pair|nợ phụ|0 0 10 0
pair|nợ quá|64 -60 0 -8
pair|nợ thuế|5 6 22 -31
pair|nợ tiền|0 12 11 -17
pair|nợ từng|0 0 15 -1
pair|nợ xây|0 5 1 1
pair|nợ xấu|0 7 -2 -23
pair|nợ đóng|-7 -15 -35 0
pair|nợ đất|-6 0 31 8
pair|nợ đọng|-1 0 -2 0
pair|nợ ủy|12 0 0 -39
pair|nửa chặng|-33 0 -1 0
pair|nửa cuối|0 0 -51 0
pair|nửa kế|-37 12 0 1
pair|nửa năm|-9 1 0 0
pair|nửa số|0 22 0 25
pair|nửa tháng|0 19 2 -6
pair|nửa đầu|-1 0 0 0
pair|nữ công|0 0 56 -28
pair|nữ dưới|0 0 0 -24
pair|nữ nhận|0 0 10 14
pair|nữ năm|-4 -1 -6 0
pair|nữ phối|0 0 0 8
pair|nữ quần|-1 16 -7 0
pair|nữ trẻ|0 0 0 -24
pair|nữa là|0 0 -4 0
pair|nữa đang|0 1 0 1
pair|ocop #|21 0 -1 26
pair|ocop )|5 0 0 -6
pair|ocop của|5 0 0 -6
pair|ocop được|42 -4 0 -63
pair|online )|0 0 -8 0
pair|par index|1 0 -1 0
pair|pci tụt|0 55 0 0
pair|pha cho|0 -7 -14 0
pair|pha về|0 0 13 0
pair|phan thị|0 0 -18 0
pair|phan đình|-13 0 -12 0
pair|phi lan|-11 22 0 0
pair|phi nông|0 5 5 0
pair|phi vật|11 0 0 0
pair|phiên bác|0 0 5 -24
pair|phiên chất|0 0 -34 -44
pair|phiên chợ|21 -2 0 12
pair|phiên giao|0 0 18 51
pair|phiên họp|0 0 -1 0
pair|phiên tháng|-1 -1 -4 0
pair|phiên thường|0 0 -1 0
pair|phiên thứ|0 0 -15 -11
pair|phiên tòa|0 16 7 -2
pair|phiếu chính|-17 23 0 27
pair|phiền hà|0 0 0 11
pair|phong -|-9 0 5 0
pair|phong cốc|0 0 -10 10
pair|phong nha|0 -2 0 -6
pair|phong thiếu|0 0 0 17
pair|phong trào|37 0 0 -15
pair|phong tỏa|15 -1 -47 -7
pair|phong tục|-9 0 13 9
pair|phum sóc|13 20 -17 7
pair|phun hóa|39 -1 1 -9
pair|phun khử|0 0 27 0
pair|phàn nàn|0 9 0 -2
pair|phá #|18 0 0 -4
pair|phá giảm|31 -16 0 -10
pair|phá rừng|0 0 0 -1
pair|phá tam|10 0 -4 -1
pair|phá vỡ|0 9 -5 0
pair|phá án|8 -12 -1 44
pair|pháo nổ|0 0 0 2
pair|pháp #|0 20 -15 -7
pair|pháp -|-15 0 -10 0
pair|pháp chế|0 -3 -1 0
pair|pháp giúp|-24 -8 0 0
pair|pháp hình|5 3 -4 0
pair|pháp kiềm|-12 0 0 0
pair|pháp luật|28 0 16 -3
pair|pháp lệnh|2 9 0 -26
pair|pháp phối|0 0 0 19
pair|pháp để|0 0 31 -43
pair|phát #|0 0 0 11
pair|phát biểu|0 0 -6 0
pair|phát cao|-12 7 0 -13
pair|phát cho|0 0 0 17
pair|phát hiện|-1 28 1 0
pair|phát huy|9 0 -36 -23
pair|phát hành|-2 0 16 -34
pair|phát ngôn|0 0 22 -1
pair|phát quà|0 0 -27 0
pair|phát rừng|-8 9 0 0
pair|phát sinh|1 0 0 -2
pair|phát sóng|0 0 37 10
pair|phát thanh|0 -1 24 0
pair|phát thấp|0 -8 11 -34
pair|phát từ|0 11 -6 0
pair|phát động|0 -4 15 21
pair|phát ổn|1 0 0 46
pair|phát ở|0 10 0 39
pair|phân bón|-24 0 0 29
pair|phân bổ|1 0 -1 1
pair|phân công|39 0 0 0
pair|phân cấp|-1 15 0 0
pair|phân hữu|13 0 -7 0
pair|phân khai|0 5 31 -4
pair|phân khu|0 0 15 24
pair|phân loại|0 0 1 -1
pair|phân luồng|0 0 38 2
pair|phân lô|0 17 0 0
pair|phân tán|33 -15 0 2
pair|phân tích|0 0 0 -37
pair|phân urê|-12 14 0 13
pair|phân việc|0 0 -3 -1
pair|phép #|20 0 0 0
pair|phép bán|0 0 0 11
pair|phép còn|0 -2 7 30
pair|phép mọc|-62 -44 -17 -10
pair|phép mỏ|0 0 -23 0
pair|phép trên|20 -12 0 19
pair|phép tại|-7 15 -7 0
pair|phép ven|0 7 -2 0
pair|phép xây|62 1 21 -18
pair|phép ở|0 28 0 0
pair|phê #|-30 -20 -20 -5
pair|phê ,|14 0 0 -7
pair|phê bình|0 0 0 -1
pair|phê bị|0 0 0 21
pair|phê chiếm|0 0 0 13
pair|phê nhân|6 -10 0 36
pair|phê tái|-41 -34 0 -10
pair|phê với|0 0 6 32
pair|phê được|-34 -23 0 0
pair|phí #|0 4 0 0
pair|phí ,|-14 49 0 -13
pair|phí bảo|0 9 0 25
pair|phí cho|7 0 18 14
pair|phí chưa|0 1 0 0
pair|phí giảm|-2 18 0 1
pair|phí hỗ|-30 35 0 0
pair|phí không|1 1 1 -39
pair|phí qua|10 0 0 0
pair|phí số|0 0 34 -27
pair|phí trên|0 0 0 32
pair|phí trước|-27 0 0 -1
pair|phí và|-27 -12 -34 -11
pair|phí vệ|0 0 0 -45
pair|phí đầu|0 29 32 36
pair|phía bạn|25 0 0 0
pair|phía bắc|-30 27 -13 -2
pair|phía nam|0 -1 -1 0
pair|phía tây|0 -1 0 0
pair|phòng #|0 0 12 3
pair|phòng -|0 0 0 -1
pair|phòng an|33 0 0 0
pair|phòng báo|-2 0 16 -9
pair|phòng bệnh|0 0 0 1
pair|phòng chuyên|33 0 -8 16
pair|phòng do|0 15 -10 0
pair|phòng dân|0 -23 1 0
pair|phòng dịch|6 0 0 0
pair|phòng gd|-8 0 0 -2
pair|phòng gia|-34 53 0 0
pair|phòng giáo|0 0 -1 -1
pair|phòng giữ|0 0 15 -58
pair|phòng gửi|0 0 -33 0
pair|phòng huyện|0 0 53 0
pair|phòng hđnd|0 0 -1 0
pair|phòng học|13 1 0 0
pair|phòng họp|0 -19 0 0
pair|phòng hộ|-9 1 0 0
pair|phòng khám|-6 10 19 -38
pair|phòng kinh|0 0 0 -1
pair|phòng kế|0 0 -15 0
pair|phòng kỹ|0 0 9 0
pair|phòng lao|0 0 17 0
pair|phòng lmlm|10 -6 0 0
pair|phòng lý|0 0 12 0
pair|phòng mà|26 0 0 -15
pair|phòng mới|0 0 0 16
pair|phòng ngừa|0 0 -18 8
pair|phòng nn|-1 0 33 0
pair|phòng nào|0 0 10 0
pair|phòng nêu|0 -4 17 33
pair|phòng nông|0 -6 0 0
pair|phòng nội|0 0 35 0
pair|phòng phun|0 0 34 -24
pair|phòng phối|0 0 2 0
pair|phòng quản|0 0 -27 0
pair|phòng tam|0 0 0 16
pair|phòng tham|0 0 13 8
pair|phòng theo|0 0 2 0
pair|phòng thành|0 0 51 2
pair|phòng thông|-1 0 -39 0
pair|phòng thủ|28 0 0 -15
pair|phòng tn|0 0 3 0
pair|phòng truyền|0 0 3 0
pair|phòng tài|0 1 7 0
pair|phòng tư|0 0 44 0
pair|phòng tổ|0 0 -14 0
pair|phòng ubnd|0 0 -16 -1
pair|phòng y|0 0 32 0
pair|phòng điều|0 0 0 -25
pair|phòng đăng|0 -12 0 14
pair|phòng được|30 0 0 0
pair|phòng đảng|0 0 22 2
pair|phòng đợt|43 0 0 -34
pair|phòng đủ|16 0 0 0
pair|phòng ở|0 19 0 -20
pair|phó bí|0 0 -4 0
pair|phó chủ|-4 0 0 0
pair|phóng mặt|6 0 0 0
pair|phù cát|-3 -2 0 0
pair|phù hợp|44 0 7 0
pair|phú -|15 -13 0 21
pair|phú diễn|-13 10 0 0
pair|phú lương|0 0 -1 1
pair|phú quý|-1 0 0 0
pair|phú quốc|-8 0 0 4
pair|phú tân|0 0 -26 36
pair|phú yên|2 0 0 0
pair|phú đông|0 2 0 0
pair|phúc an|0 -4 0 0
pair|phúc lợi|0 0 7 0
pair|phúc thẩm|6 -1 0 -7
pair|phúc tra|0 0 41 0
pair|phương #|5 0 0 0
pair|phương châm|0 0 11 0
pair|phương chủ|0 -11 0 0
pair|phương còn|-13 0 0 -28
pair|phương có|0 0 -9 0
pair|phương hai|-53 -6 0 0
pair|phương hướng|0 0 -2 5
pair|phương ngày|0 0 -1 0
pair|phương quy|33 0 0 0
pair|phương thức|19 0 0 20
pair|phương tiện|-4 10 16 18
pair|phương án|0 0 30 -1
pair|phương đã|48 -6 -8 -27
pair|phước dinh|0 0 11 0
pair|phước hậu|-16 17 44 0
pair|phước hội|0 -6 0 15
pair|phước lộc|-28 0 0 0
pair|phước thể|-8 11 0 7
pair|phước vinh|-16 0 -4 0
pair|phường #|1 0 0 0
pair|phường )|-1 0 -2 -11
pair|phường ,|14 -14 0 31
pair|phường ;|-6 11 0 0
pair|phường an|0 0 1 27
pair|phường báo|-10 0 0 -35
pair|phường bình|0 0 -1 0
pair|phường bắc|0 0 0 2
pair|phường bồ|-2 0 -9 -1
pair|phường chưa|0 21 0 0
pair|phường chỉ|0 -20 -19 -5
pair|phường chủ|0 0 2 0
pair|phường cái|0 0 -18 0
pair|phường còn|0 11 -4 0
pair|phường có|-25 0 0 -11
pair|phường cùng|0 -1 13 0
pair|phường cũ|22 -19 -4 0
pair|phường duy|0 0 1 30
pair|phường giao|0 0 -35 19
pair|phường giám|0 0 42 0
pair|phường gặp|0 3 0 0
pair|phường hoàn|41 0 12 -34
pair|phường hòa|0 0 0 -14
pair|phường hưởng|24 0 0 -7
pair|phường hải|-13 0 -1 0
pair|phường họp|0 0 -27 -23
pair|phường hội|0 0 0 19
pair|phường kim|-2 0 -16 0
pair|phường kinh|0 -2 -11 0
pair|phường kiến|0 0 4 0
pair|phường kiểm|19 0 -20 0
pair|phường lãm|0 -24 -2 0
pair|phường lần|0 0 1 0
pair|phường lập|0 0 33 0
pair|phường mới|-1 2 0 -10
pair|phường mở|0 0 2 35
pair|phường nguyễn|-1 0 0 0
pair|phường ninh|0 0 0 -13
pair|phường nào|0 0 7 18
pair|phường nắm|0 0 6 -1
pair|phường nội|0 0 0 18
pair|phường phong|0 0 -11 -10
pair|phường phấn|0 0 -33 0
pair|phường phối|0 0 23 0
pair|phường phố|-19 0 -8 0
pair|phường quyết|0 0 -20 0
pair|phường ra|23 0 60 -24
pair|phường rà|0 0 9 0
pair|phường tam|24 -3 0 0
pair|phường thu|1 0 8 0
pair|phường thành|0 0 0 5
pair|phường thông|-1 0 17 -20
pair|phường thới|15 0 0 0
pair|phường tiếp|31 -8 0 15
pair|phường trung|-2 -3 -24 0
pair|phường trà|-5 0 -19 0
pair|phường trình|-20 1 2 -31
pair|phường trần|-4 0 0 0
pair|phường tân|0 0 0 1
pair|phường và|-11 0 -20 -24
pair|phường văn|0 9 16 -11
pair|phường vĩnh|0 0 25 0
pair|phường vận|0 0 12 -16
pair|phường về|-30 -5 -21 -29
pair|phường xong|18 0 0 0
pair|phường xuân|-33 -11 -31 0
pair|phường xử|0 0 40 0
pair|phường đi|9 0 0 0
pair|phường đã|0 0 -4 -16
pair|phường đó|0 0 8 25
pair|phường đặt|-29 0 -16 0
pair|phường đối|0 0 0 13
pair|phường đồng|0 0 -5 -22
pair|phường ổn|21 0 0 -16
pair|phạm #|1 0 9 -3
pair|phạm (|36 0 -9 -9
pair|phạm ,|-5 8 0 62
pair|phạm anh|0 0 -1 0
pair|phạm chuyển|19 0 -8 47
pair|phạm chí|-6 0 14 0
pair|phạm mua|0 0 0 26
pair|phạm mất|0 7 0 0
pair|phạm pháp|5 3 -2 0
pair|phạm phổ|0 -25 -1 0
pair|phạm thu|0 -1 -9 -1
pair|phạm tiến|0 -9 9 0
pair|phạm trật|1 23 0 0
pair|phạm tội|14 1 -2 0
pair|phạm vùng|21 -13 1 12
pair|phạm về|22 -1 -4 -1
pair|phạm đình|-1 -2 24 -28
pair|phạm đất|0 0 4 0
pair|phạm đối|21 -20 20 0
pair|phạt #|18 -29 0 0
pair|phạt an|0 0 19 0
pair|phạt nghiêm|0 0 21 -28
pair|phạt nguội|0 0 35 0
pair|phạt vi|9 2 0 0
pair|phạt đổ|0 0 1 34
pair|phải báo|0 -60 12 -24
pair|phải chạy|0 0 0 40
pair|phải chờ|0 0 0 40
pair|phải có|0 0 29 0
pair|phải công|0 0 0 -9
pair|phải cưỡng|9 -8 0 27
pair|phải cắt|0 7 -1 -27
pair|phải di|1 0 0 12
pair|phải dừng|0 18 0 10
pair|phải giãn|-5 -21 0 -14
pair|phải giữ|0 0 22 0
pair|phải gửi|-34 23 -9 27
pair|phải học|8 0 0 26
pair|phải khắc|-18 -3 -1 0
pair|phải kiểm|-12 -37 48 -7
pair|phải kê|-13 27 0 9
pair|phải làm|0 0 -17 0
pair|phải lập|0 0 -35 6
pair|phải mua|0 0 0 1
pair|phải nghiêm|-10 -24 -1 0
pair|phải nhận|0 5 0 0
pair|phải nhập|0 12 0 53
pair|phải nhờ|0 25 0 0
pair|phải nói|0 -45 0 -13
pair|phải rà|0 0 30 0
pair|phải thu|-34 0 -7 30
pair|phải thẩm|0 22 -19 19
pair|phải thực|0 -17 5 -3
pair|phải trả|-18 0 0 -44
pair|phải về|0 0 -11 3
pair|phải xin|0 34 0 0
pair|phải xong|-2 0 21 0
pair|phải xử|17 -27 16 -22
pair|phải đi|-8 -9 22 6
pair|phải điều|0 0 0 4
pair|phải đạt|-9 -8 -3 0
pair|phản biện|0 0 0 7
pair|phản hồi|-24 30 0 -7
pair|phản ánh|0 0 1 -7
pair|phấn khởi|-26 0 0 20
pair|phấn đấu|0 0 2 -1
pair|phần #|-2 5 0 -8
pair|phần ba|-1 6 0 1
pair|phần chưa|0 -29 -17 -43
pair|phần còn|0 3 -20 39
pair|phần gạo|28 0 -19 0
pair|phần ii|0 -1 0 0
pair|phần lớn|-53 41 0 -6
pair|phần mình|0 0 -43 -23
pair|phần mềm|0 0 0 -7
pair|phần ngọn|0 25 0 -2
pair|phần nhiều|-6 30 0 25
pair|phần quà|16 0 0 -40
pair|phần thu|3 0 9 8
pair|phần trăm|7 -10 0 0
pair|phần việc|-1 0 -25 0
pair|phần đông|-4 23 -3 -3
pair|phẩm #|0 0 0 -22
pair|phẩm bằng|-9 21 0 32
pair|phẩm chủ|-7 0 0 0
pair|phẩm còn|0 28 0 0
pair|phẩm có|0 0 0 13
pair|phẩm cấp|8 -1 0 35
pair|phẩm của|-37 -15 -19 -19
pair|phẩm lên|0 0 0 33
pair|phẩm ocop|-11 0 0 20
pair|phẩm trong|18 0 0 -37
pair|phẩm trên|83 22 45 -13
pair|phận cán|0 1 0 -68
pair|phận hộ|0 33 0 0
pair|phận kế|-5 0 15 22
pair|phận một|47 2 1 -1
pair|phận thanh|0 18 0 -12
pair|phận tiếp|3 0 0 13
pair|phế thải|0 0 14 -49
pair|phố #|-27 2 0 -28
pair|phố (|0 54 0 -51
pair|phố )|0 0 2 0
pair|phố ;|0 0 5 0
pair|phố bố|0 0 3 0
pair|phố cát|0 0 0 14
pair|phố còn|1 -4 0 -6
pair|phố có|20 -3 0 12
pair|phố cần|0 0 -21 0
pair|phố cố|-10 -8 -1 0
pair|phố cổ|9 0 0 -15
pair|phố dự|-15 -7 -20 0
pair|phố ghi|-51 0 0 0
pair|phố giao|-25 0 0 58
pair|phố giữ|17 0 36 -49
pair|phố hiến|-19 0 -8 0
pair|phố hạ|-8 1 26 0
pair|phố khóa|8 0 0 30
pair|phố không|14 0 0 -2
pair|phố ký|21 0 8 -21
pair|phố lo|0 0 4 -52
pair|phố làm|0 0 -32 6
pair|phố lãnh|0 0 -32 0
pair|phố lê|0 4 0 0
pair|phố lập|36 -14 2 22
pair|phố nguyễn|-1 0 -1 0
pair|phố phân|0 0 0 -1
pair|phố sáng|32 0 0 42
pair|phố số|0 15 0 0
pair|phố theo|-34 0 -3 1
pair|phố thường|0 0 18 29
pair|phố trong|0 0 0 26
pair|phố trên|0 0 0 30
pair|phố trị|56 0 0 -49
pair|phố tăng|1 0 0 -27
pair|phố và|4 0 1 0
pair|phố văn|0 0 0 6
pair|phố vận|0 0 61 0
pair|phố với|17 0 -2 0
pair|phố đi|5 0 3 0
pair|phố đạt|32 0 0 -38
pair|phố để|-8 0 11 0
pair|phố đối|0 -4 16 0
pair|phối hợp|0 0 1 0
pair|phổ cập|1 1 13 -36
pair|phổ thông|0 0 0 -17
pair|phổ yên|0 15 0 0
pair|phụ cấp|30 0 0 -33
pair|phụ huynh|0 0 28 -14
pair|phụ nữ|0 0 -1 0
pair|phụ trách|0 3 0 0
pair|phụ trợ|30 -16 2 -30
pair|phụ đạo|0 0 30 0
pair|phục #|7 0 0 -16
pair|phục dựng|18 0 12 -45
pair|phục hoặc|0 -12 0 -1
pair|phục hạn|0 0 -2 0
pair|phục hậu|0 -3 0 0
pair|phục hồi|0 1 0 22
pair|phục hồ|0 0 1 36
pair|phục khuyết|-3 0 -2 0
pair|phục sau|33 0 0 -2
pair|phục thiên|-24 0 0 0
pair|phục vụ|4 -2 -1 0
pair|phục xong|32 0 0 -31
pair|phục đàn|0 0 13 -23
pair|phủ #|20 0 -3 3
pair|phủ bhxh|-18 23 -9 32
pair|phủ bhyt|11 0 -2 -32
pair|phủ bạt|-5 0 7 18
pair|phủ bảo|1 -10 0 0
pair|phủ kín|39 -1 0 0
pair|phủ lý|4 -5 0 0
pair|phủ rừng|-39 -1 -12 -19
pair|phủ sóng|0 0 24 1
pair|phủ và|-25 -3 -17 0
pair|phủ về|-14 0 -1 -22
pair|phủ xanh|28 -19 0 6
pair|phủ được|8 4 0 59
pair|phức tạp|-1 20 1 0
pair|prông báo|-29 -7 0 0
pair|ptnt bám|-7 0 14 0
pair|ptnt chủ|0 0 25 0
pair|ptnt cùng|-3 0 -2 0
pair|pờ làm|0 0 0 24
pair|qbđt )|0 -1 -3 0
pair|qh14 của|0 0 28 -1
pair|qh15 ngày|-4 0 -29 0
pair|qlda dân|18 -17 10 13
pair|qlda đtxd|0 0 -2 0
pair|qp -|-16 0 -1 -12
pair|qpan không|0 0 8 20
pair|qsdđ ,|32 -4 0 0
pair|qu -|-1 0 -8 0
pair|qua #|0 0 -5 -1
pair|qua ba|8 0 -9 -45
pair|qua biên|0 0 20 9
pair|qua báo|-9 0 0 0
pair|qua camera|0 0 39 0
pair|qua các|-5 0 -22 -10
pair|qua cảng|13 0 0 -14
pair|qua cửa|20 42 -1 -1
pair|qua dự|0 0 21 0
pair|qua giám|-16 16 0 -22
pair|qua giá|24 -2 0 0
pair|qua huyện|15 0 0 -17
pair|qua hợp|18 0 0 -16
pair|qua kho|0 0 0 -35
pair|qua khối|0 0 0 27
pair|qua kiểm|-19 1 0 0
pair|qua loa|0 12 5 0
pair|qua lối|0 3 -1 14
pair|qua mạng|0 39 0 0
pair|qua mấy|-4 20 0 0
pair|qua mức|13 -9 0 14
pair|qua nghị|-6 -1 0 0
pair|qua ngày|-19 -19 -12 -12
pair|qua nhiều|0 0 0 12
pair|qua nổi|-15 30 0 0
pair|qua quỹ|0 0 0 -22
pair|qua sáu|-40 0 0 0
pair|qua thanh|7 23 0 0
pair|qua tháng|-4 2 0 0
pair|qua thôn|0 0 0 -27
pair|qua thăm|-25 -4 0 0
pair|qua thẻ|3 0 0 0
pair|qua tài|36 0 0 -1
pair|qua xóm|-1 20 -8 0
pair|qua đào|0 0 -47 -17
pair|qua đêm|-6 41 0 -50
pair|qua đó|0 0 0 47
pair|qua đường|3 1 0 10
pair|qua đẩy|-1 1 2 6
pair|qua đời|0 7 0 10
pair|quan (|0 0 13 0
pair|quan ,|0 0 0 -35
pair|quan biết|0 0 -45 0
pair|quan báo|12 -5 -45 15
pair|quan bắc|24 -3 0 0
pair|quan chưa|0 1 0 8
pair|quan hành|10 -7 51 0
pair|quan hóa|-38 0 0 0
pair|quan hệ|35 0 0 -22
pair|quan làm|9 0 0 0
pair|quan mới|0 13 0 0
pair|quan nam|0 0 0 16
pair|quan nhà|-7 6 0 0
pair|quan nhân|0 0 29 -20
pair|quan nộp|-7 0 9 0
pair|quan phản|0 9 -8 2
pair|quan soạn|-15 15 0 11
pair|quan trong|-1 5 0 16
pair|quan trung|11 0 9 34
pair|quan trắc|0 17 0 0
pair|quan trọng|0 -6 0 0
pair|quan tâm|-4 -11 -2 -33
pair|quan điều|0 0 0 29
pair|quan đảng|-3 0 0 0
pair|quang cơ|0 17 11 0
pair|quang cảnh|-2 0 0 0
pair|quang trung|0 -25 0 19
pair|quang uy|0 0 11 0
pair|quanh chợ|0 0 1 -17
pair|quanh các|-4 5 0 2
pair|quanh khu|0 -5 16 35
pair|quanh samsung|0 17 0 0
pair|quay lại|0 0 3 0
pair|quay về|0 20 10 -7
pair|quen biết|0 0 0 7
pair|quy chuẩn|0 0 0 2
pair|quy chế|33 0 2 0
pair|quy hoạch|0 0 1 -1
pair|quy mô|7 10 20 1
pair|quy thóc|29 0 0 -27
pair|quy trình|-21 1 25 0
pair|quy tập|23 0 0 -25
pair|quy đông|-16 -28 0 0
pair|quyết #|0 0 4 0
pair|quyết (|12 -3 -1 1
pair|quyết cho|-1 0 0 0
pair|quyết chuyên|0 0 1 0
pair|quyết chưa|0 0 0 44
pair|quyết có|0 0 -26 0
pair|quyết của|32 -13 0 0
pair|quyết dứt|0 0 0 -8
pair|quyết giải|0 0 33 0
pair|quyết hđnd|49 0 0 57
pair|quyết hội|-22 17 19 23
pair|quyết khiếu|0 -1 9 0
pair|quyết không|0 0 34 31
pair|quyết kịp|4 0 -24 35
pair|quyết liệt|0 0 0 23
pair|quyết nghị|0 0 -1 0
pair|quyết này|0 0 0 16
pair|quyết năm|0 -1 10 -2
pair|quyết quá|0 81 -1 0
pair|quyết thu|-3 0 5 42
pair|quyết tháng|0 3 0 0
pair|quyết thông|-1 0 -1 0
pair|quyết thủ|0 0 0 42
pair|quyết toán|-3 27 -45 0
pair|quyết trung|7 0 25 4
pair|quyết trực|-32 -4 -14 0
pair|quyết tâm|-33 -14 26 0
pair|quyết tố|-13 -12 -19 0
pair|quyết việc|18 1 37 -32
pair|quyết và|-22 0 -19 -11
pair|quyết xong|45 -13 0 14
pair|quyết xử|0 0 35 13
pair|quyết đã|0 0 10 37
pair|quyết đình|0 0 0 21
pair|quyết đúng|-15 0 0 -8
pair|quyết đơn|-19 21 9 19
pair|quyết được|0 -3 -25 0
pair|quyết đại|-2 0 0 0
pair|quyết đảng|0 0 0 37
pair|quyền #|-21 0 -1 -11
pair|quyền ,|0 18 0 0
pair|quyền có|0 1 0 0
pair|quyền công|0 0 -1 0
pair|quyền cơ|27 0 0 -13
pair|quyền hai|37 0 1 0
pair|quyền sử|0 0 33 1
pair|quyền từ|1 0 0 0
pair|quyền và|0 -1 0 0
pair|quyền xã|0 0 0 9
pair|quà #|9 0 0 3
pair|quà cho|22 -6 0 -49
pair|quà trị|0 0 0 45
pair|quà tết|22 -2 0 1
pair|quá #|0 0 10 1
pair|quá hạn|9 0 0 -10
pair|quá hẹn|0 35 0 -27
pair|quá một|0 10 -2 18
pair|quá nửa|0 28 0 36
pair|quá thời|-13 23 -1 -21
pair|quá tải|-1 0 0 10
pair|quán "|-12 42 0 -19
pair|quán lấn|0 0 39 33
pair|quán triệt|7 0 1 0
pair|quân #|-1 0 0 -14
pair|quân cho|-8 0 11 0
pair|quân chung|5 24 0 20
pair|quân các|0 -13 0 0
pair|quân cả|18 43 0 2
pair|quân dân|1 -10 0 5
pair|quân làm|-11 0 2 -24
pair|quân lương|10 -4 0 12
pair|quân mỗi|0 -14 -20 0
pair|quân nhân|16 0 0 0
pair|quân năm|0 0 29 19
pair|quân sơ|0 15 -10 0
pair|quân số|0 0 25 0
pair|quân sự|0 0 5 -2
pair|quân tháo|49 0 0 0
pair|quân toàn|-19 28 0 -19
pair|quân tại|-3 0 -8 0
pair|quân từ|29 0 0 2
pair|quân tự|0 1 0 0
pair|quân vệ|0 0 0 -19
pair|quân y|0 0 0 15
pair|quân được|8 0 0 18
pair|quân đạt|0 0 0 -1
pair|quân đầu|16 -14 -6 36
pair|quân đợt|0 0 45 27
pair|quân đủ|30 0 3 -5
pair|quân ở|0 3 0 0
pair|quét #|27 1 -4 -8
pair|quét lâm|0 0 3 0
pair|quý #|-15 0 -35 0
pair|quý báo|0 0 17 32
pair|quý cuối|0 0 -5 0
pair|quý iii|0 1 1 2
pair|quý iv|0 0 0 1
pair|quý i|1 0 0 0
pair|quý một|0 0 2 49
pair|quý trước|0 0 0 -1
pair|quý tới|0 0 -18 0
pair|quý đầu|1 -2 -11 7
pair|quăng có|0 0 0 7
pair|quả buớc|9 -9 0 7
pair|quả bão|0 0 1 0
pair|quả cho|0 -6 28 43
pair|quả chưa|0 0 0 43
pair|quả chợ|0 0 12 0
pair|quả cả|0 -74 0 -43
pair|quả giám|-8 9 0 0
pair|quả giải|0 0 27 48
pair|quả gửi|0 0 0 20
pair|quả hằng|0 0 38 -23
pair|quả khắc|0 0 0 1
pair|quả lãnh|0 0 0 2
pair|quả lĩnh|72 0 -34 -53
pair|quả ngoại|0 0 24 -5
pair|quả như|0 0 -9 -7
pair|quả qua|12 0 0 0
pair|quả rà|-38 0 0 0
pair|quả sang|0 0 15 0
pair|quả tang|20 0 35 23
pair|quả thu|-1 0 -42 -11
pair|quả tháng|-32 0 0 0
pair|quả thực|0 0 -1 0
pair|quả toàn|15 0 0 37
pair|quả trong|14 -1 0 -34
pair|quả trên|-3 0 4 0
pair|quả trước|0 0 -30 -12
pair|quả tại|0 0 0 32
pair|quả tốt|18 0 0 0
pair|quả về|0 0 14 0
pair|quả xử|0 0 0 35
pair|quả đạt|-1 0 0 31
pair|quản chặt|0 0 12 -9
pair|quảng canh|-17 0 0 35
pair|quảng cáo|0 0 0 2
pair|quảng ngãi|0 0 -1 0
pair|quảng thọ|34 -22 4 -43
pair|quảng trạch|-16 0 -6 0
pair|quảng yên|0 0 0 21
pair|quần chúng|0 -1 0 28
pair|quầy có|10 0 -5 12
pair|quầy kỳ|-3 0 -8 0
pair|quận #|2 0 -12 -15
pair|quận báo|0 0 -25 0
pair|quận chủ|0 0 -11 0
pair|quận giao|16 -20 0 -19
pair|quận hoàn|26 0 0 0
pair|quận khóa|0 0 -12 0
pair|quận kiến|-5 0 0 0
pair|quận lần|0 0 0 17
pair|quận ngô|0 0 -12 0
pair|quận nâng|0 0 12 0
pair|quận phối|0 0 6 34
pair|quận được|47 0 0 -32
pair|quận đỗ|-44 0 -2 -14
pair|quận ủy|-13 0 -7 -5
pair|quốc doanh|-1 1 8 -8
pair|quốc dũng|-2 0 6 -2
pair|quốc gia|0 0 0 -10
pair|quốc huy|0 0 44 -71
pair|quốc hội|0 0 0 1
pair|quốc khánh|5 -1 1 1
pair|quốc làm|10 -4 0 -6
pair|quốc lộ|23 4 14 -9
pair|quốc oai|0 -14 0 0
pair|quốc phòng|0 0 0 -26
pair|quốc tế|0 7 0 0
pair|quốc việt|0 0 -10 17
pair|quốc và|0 -1 -14 0
pair|quốc xã|0 0 7 0
pair|quỹ "|9 -1 0 -6
pair|quỹ #|0 0 17 21
pair|quỹ cứu|-12 25 0 -15
pair|quỹ hết|0 0 25 39
pair|quỹ hội|-38 0 -5 0
pair|quỹ khám|-9 16 0 0
pair|quỹ phòng|0 27 -32 0
pair|quỹ qpan|0 0 8 20
pair|quỹ quốc|35 0 1 0
pair|quỹ vì|0 0 20 0
pair|quỹ đất|-7 0 3 0
pair|qđ #|-29 0 0 -33
pair|qđ -|-7 0 0 2
pair|qđ /|0 0 1 0
pair|qđi /|0 0 0 2
pair|r '|0 0 -9 0
pair|ra #|8 0 0 -2
pair|ra )|8 0 0 14
pair|ra an|29 0 0 -16
pair|ra bước|20 0 0 -10
pair|ra bảo|0 0 7 0
pair|ra cháy|19 -16 -13 1
pair|ra các|0 0 19 0
pair|ra cả|-4 17 0 7
pair|ra gọn|0 0 0 -21
pair|ra hoa|46 15 -12 35
pair|ra hành|-1 8 0 19
pair|ra khơi|0 -40 1 -1
pair|ra khỏi|0 0 1 3
pair|ra là|-4 54 -1 10
pair|ra lớp|38 0 28 -2
pair|ra mất|38 -15 0 0
pair|ra mắt|42 0 -1 -41
pair|ra một|0 25 0 37
pair|ra nghị|0 0 37 0
pair|ra ngày|0 -23 -25 0
pair|ra nhiều|0 21 0 0
pair|ra những|0 -40 -18 0
pair|ra quyết|26 0 0 18
pair|ra quân|-10 0 0 0
pair|ra sôi|0 0 -1 36
pair|ra sông|0 9 0 -9
pair|ra thì|-11 24 0 -1
pair|ra tại|-47 0 0 0
pair|ra vào|0 0 33 10
pair|ra điểm|17 0 33 -54
pair|ra đúng|18 0 0 0
pair|ra đảo|9 0 -6 0
pair|ra đến|41 -12 0 0
pair|ra ở|0 25 0 38
pair|ranh giới|15 -5 0 32
pair|rao vặt|-5 11 0 0
pair|rau ,|0 0 0 -1
pair|rau an|8 14 0 -9
pair|rau màu|-30 -1 0 0
pair|rau má|40 -16 0 -24
pair|riêng #|30 0 0 1
pair|riêng cho|0 0 4 0
pair|riêng các|0 0 -45 0
pair|riêng công|-53 0 -38 5
pair|riêng khách|1 0 0 26
pair|riêng lẻ|30 -5 0 0
pair|riêng mùa|-8 11 0 0
pair|riêng ngành|0 0 13 0
pair|riêng phá|0 9 -5 0
pair|riêng sản|-15 26 0 0
pair|riêng thu|-11 -9 -18 -25
pair|riêng thuế|0 0 0 12
pair|riêng tiền|-10 33 0 -4
pair|riêng trước|0 0 6 25
pair|riêng tín|0 7 0 0
pair|riêng với|0 -2 2 0
pair|riêng xuất|1 29 0 -38
pair|riêng án|-16 -14 -15 -16
pair|riêng đàn|0 12 0 0
pair|riêng được|16 0 0 35
pair|riêng đồng|-24 -33 0 0
pair|ruộng bậc|29 0 0 0
pair|ruộng bỏ|0 -10 16 1
pair|ruộng hai|0 0 0 16
pair|ruộng hoang|0 26 0 0
pair|ruộng trũng|17 0 35 0
pair|ruộng đất|-5 39 0 0
pair|ruột thừa|14 0 0 0
pair|rà hộ|0 1 47 -22
pair|rà lại|1 -1 51 -30
pair|rà nguồn|0 0 -11 -27
pair|rà từng|0 0 16 31
pair|rành công|0 0 0 -7
pair|rác bãi|0 0 8 23
pair|rác gò|0 -6 13 0
pair|rác sinh|-6 0 -2 -24
pair|rác thải|0 0 7 -21
pair|rác trộm|0 0 1 26
pair|rác tân|0 1 21 0
pair|rác tại|6 3 -2 -1
pair|rác tạm|0 0 0 13
pair|rác tồn|0 38 0 -56
pair|rác vẫn|-4 14 0 14
pair|rác về|0 -3 7 6
pair|rác được|-48 0 0 26
pair|rác ở|-14 -21 0 -14
pair|rét cho|0 0 0 21
pair|rét còn|0 1 0 -43
pair|rét hại|-13 24 -1 -21
pair|rét đậm|-22 0 1 0
pair|rò rỉ|-9 9 0 0
pair|rót làm|-7 8 0 -4
pair|rót về|-5 47 -2 -30
pair|rô -|-8 0 11 0
pair|rõ "|1 0 0 0
pair|rõ #|53 -35 0 -18
pair|rõ nguồn|0 0 0 38
pair|rõ người|0 0 -1 0
pair|rõ nét|10 0 0 9
pair|rõ trách|0 0 41 4
pair|rõ việc|0 0 -3 0
pair|rút #|33 -8 -8 35
pair|rút còn|39 -18 0 -12
pair|rút gọn|-15 0 45 15
pair|rút kinh|0 -1 0 0
pair|rút ngắn|0 -1 0 0
pair|rút phép|9 -7 0 20
pair|rút xuống|38 -7 0 -56
pair|rút được|0 1 0 -4
pair|răn đe|0 0 11 0
pair|rơ châm|0 0 -1 0
pair|rơi vào|-8 9 0 17
pair|rơi vãi|4 10 0 -33
pair|rườm rà|-1 28 0 10
pair|rượu bia|-18 21 0 -27
pair|rạch bà|0 0 0 35
pair|rạch cái|-11 21 0 0
pair|rạch giá|-44 19 23 0
pair|rải rác|0 -2 -3 4
pair|rảnh rỗi|0 18 0 4
pair|rất nghiêm|-2 0 -15 0
pair|rầy nâu|0 7 25 1
pair|rẫy mùa|-9 0 25 0
pair|rắn sinh|0 -9 -16 0
pair|rằm tháng|-9 0 9 0
pair|rằng kinh|-7 -24 0 0
pair|rằng nguyên|-5 -16 -12 0
pair|rằng việc|0 14 0 0
pair|rẻ như|-13 15 0 14
pair|rỉ rác|0 6 -6 20
pair|rối rắm|-9 15 0 -9
pair|rồi chấm|0 0 0 18
pair|rồi dừng|-7 8 0 -4
pair|rồi mà|-21 1 -13 1
pair|rồi mới|5 0 24 17
pair|rồi thôi|0 16 -11 20
pair|rồi để|-27 33 -3 0
pair|rộ có|-8 11 0 0
pair|rộng #|0 0 -8 19
pair|rộng )|-25 -1 -17 0
pair|rộng cánh|-2 0 1 -8
pair|rộng mô|-4 0 24 0
pair|rộng ngày|-2 0 -9 0
pair|rộng thêm|33 0 0 0
pair|rộng vùng|0 0 23 2
pair|rớt còn|-9 18 -9 0
pair|rớt giá|20 1 0 14
pair|rớt liên|0 22 0 0
pair|rời rạc|0 2 0 0
pair|rủi ro|-4 -13 3 -30
pair|rừng #|-3 0 0 -34
pair|rừng ,|42 0 -1 -37
pair|rừng bị|0 0 0 37
pair|rừng cho|0 0 -2 0
pair|rừng còn|-8 12 0 1
pair|rừng giữ|1 0 0 -46
pair|rừng gỗ|-7 0 23 0
pair|rừng làm|-2 13 0 -9
pair|rừng lập|0 0 0 6
pair|rừng mới|19 -31 -8 0
pair|rừng phòng|-9 0 0 0
pair|rừng phú|-1 -26 -1 0
pair|rừng trong|0 0 1 0
pair|rừng tràm|-25 -37 0 0
pair|rừng trồng|-1 -10 0 0
pair|rừng tại|-2 3 0 0
pair|rừng tập|-15 52 0 0
pair|rừng tự|7 0 0 27
pair|rừng và|-72 -9 -12 -9
pair|rừng được|23 0 0 54
pair|rừng đến|0 1 0 48
pair|rừng ước|2 0 0 52
pair|rửa xe|0 0 14 -29
pair|sa mộc|-20 20 46 0
pair|sa pa|-3 6 15 -9
pair|sa rương|-3 0 11 0
pair|sa đéc|-7 0 0 0
pair|sai chế|2 0 0 32
pair|sai mục|0 25 14 -17
pair|sai phép|-7 11 0 9
pair|sai phạm|16 0 -7 2
pair|sai quy|1 -8 0 -15
pair|sai sót|17 -17 0 0
pair|sai thiết|13 0 0 21
pair|sai thể|0 10 -9 0
pair|samsung phổ|0 17 0 0
pair|san gạt|2 2 -2 -38
pair|san lấp|-1 13 35 1
pair|san ủi|0 0 0 11
pair|sang #|-6 -5 -21 -26
pair|sang cây|-1 -26 5 0
pair|sang kiểm|19 0 -8 47
pair|sang lào|-9 9 0 -22
pair|sang mùa|0 13 0 6
pair|sang nhượng|0 5 0 -13
pair|sang nhật|41 -15 0 -28
pair|sang nuôi|0 0 46 0
pair|sang năm|-18 0 0 -2
pair|sang quý|0 63 0 -3
pair|sang tay|-14 34 0 12
pair|sang tháng|0 0 -21 0
pair|sang trung|32 -2 0 0
pair|sang trồng|9 -7 1 0
pair|sao chép|0 23 0 1
pair|sao phân|0 17 0 0
pair|sao trở|-4 22 0 0
pair|sao vàng|-54 -10 -18 0
pair|sau #|-20 0 -20 -17
pair|sau (|0 0 -16 0
pair|sau bão|22 -35 1 23
pair|sau bồi|0 0 17 0
pair|sau cai|0 0 10 14
pair|sau chỉ|-49 -7 0 0
pair|sau cùng|0 0 -38 0
pair|sau dịch|0 1 0 13
pair|sau dồn|0 0 0 -10
pair|sau giám|0 27 0 0
pair|sau gần|-14 0 0 0
pair|sau hợp|-8 -30 -4 6
pair|sau kiểm|4 0 1 0
pair|sau lũ|11 43 0 -37
pair|sau mùa|0 0 0 12
pair|sau mưa|0 0 0 -27
pair|sau mỗi|-6 -9 0 -25
pair|sau một|0 -4 0 0
pair|sau ra|0 0 0 22
pair|sau sáp|-16 -7 0 27
pair|sau sáu|0 0 35 -52
pair|sau sắp|-7 1 0 9
pair|sau tết|-1 27 1 -12
pair|sau đây|0 -34 -11 0
pair|sau đăng|0 6 0 -1
pair|sau đổi|-21 0 -1 0
pair|sau đợt|23 0 0 7
pair|sene dolta|-8 0 10 0
pair|shan trên|11 0 0 0
pair|sinh #|-26 -2 -2 -2
pair|sinh (|-22 23 0 2
pair|sinh -|28 0 1 0
pair|sinh /|-11 13 0 0
pair|sinh an|0 28 0 0
pair|sinh bán|-17 -1 11 0
pair|sinh bỏ|1 0 -1 -16
pair|sinh cho|22 0 0 22
pair|sinh con|0 18 0 -26
pair|sinh có|4 0 0 29
pair|sinh dân|8 0 0 0
pair|sinh dưới|0 0 -1 0
pair|sinh giáo|9 17 0 0
pair|sinh giỏi|26 0 0 9
pair|sinh hoạt|0 0 1 -6
pair|sinh học|0 0 0 1
pair|sinh khiếu|28 0 0 36
pair|sinh khối|0 -10 16 0
pair|sinh kế|0 0 43 -31
pair|sinh lên|10 -2 0 26
pair|sinh lớp|0 0 9 -37
pair|sinh môi|15 0 0 35
pair|sinh mới|0 0 0 -35
pair|sinh nợ|-20 0 1 0
pair|sinh ra|39 -1 43 0
pair|sinh sản|5 2 0 0
pair|sinh thiếu|0 0 -41 -4
pair|sinh thêm|15 -1 0 3
pair|sinh trên|-18 -22 -2 10
pair|sinh trước|0 0 12 0
pair|sinh trưởng|11 0 0 -49
pair|sinh trở|0 0 26 -9
pair|sinh tăng|0 13 0 0
pair|sinh viên|0 15 0 31
pair|sinh vùng|0 1 -24 -20
pair|sinh xã|14 0 0 -23
pair|sinh điểm|0 0 0 -34
pair|sinh đầu|12 0 -4 0
pair|sinh đến|11 0 0 0
pair|siêu thâm|16 25 19 0
pair|siêu thị|1 0 20 0
pair|siêu âm|2 0 17 0
pair|siết chặt|0 0 26 0
pair|so #|45 -14 0 2
pair|so cùng|0 1 0 -22
pair|so dự|-25 0 -20 -1
pair|so kế|-18 -19 0 0
pair|so năm|23 0 -1 0
pair|so quý|33 0 0 -1
pair|so sánh|1 0 0 0
pair|so tháng|-2 15 0 -28
pair|so với|0 3 0 0
pair|so đầu|11 0 0 -12
pair|so ước|-51 0 -62 -44
pair|soi lại|0 0 -16 0
pair|song #|-21 56 0 -18
pair|song cuộc|17 -12 0 0
pair|song giá|38 0 0 -18
pair|song giải|-17 36 0 43
pair|song huyện|40 0 0 -13
pair|song khá|10 -10 0 17
pair|song kém|-29 42 0 -4
pair|song một|0 0 0 -9
pair|song người|-9 11 0 0
pair|song ngữ|9 -4 0 22
pair|song phiên|0 -2 0 0
pair|song phương|1 0 0 36
pair|song phải|0 -29 0 0
pair|song vẫn|13 -12 0 44
pair|song vị|0 3 0 -4
pair|song ít|-12 30 0 56
pair|soát #|-54 5 13 -1
pair|soát bệnh|0 0 1 0
pair|soát chi|0 0 1 0
pair|soát chỉ|0 0 52 -16
pair|soát các|0 0 24 0
pair|soát giá|0 0 33 -24
pair|soát hộ|28 -1 10 -30
pair|soát lại|0 0 41 -34
pair|soát lập|0 9 -6 10
pair|soát nguồn|0 0 28 0
pair|soát quy|0 0 44 0
pair|soát toàn|0 0 0 41
pair|soát trụ|0 0 0 20
pair|soát tàu|0 0 6 -46
pair|soát tốt|16 0 17 -24
pair|soát từng|0 0 1 7
pair|soát việc|-3 0 -15 -7
pair|soát xe|0 0 21 0
pair|soát xong|17 0 0 1
pair|soát được|21 0 -7 60
pair|soạn bộ|0 0 28 -3
pair|soạn quy|0 0 45 0
pair|soạn thảo|0 11 0 -2
pair|ss #|18 0 0 -5
pair|su tiểu|46 0 0 -19
pair|sum vầy|0 0 0 -12
pair|sung biên|0 0 -29 12
pair|sung người|0 0 0 36
pair|sung quy|35 0 26 0
pair|sung quá|0 13 -11 21
pair|sung thiếu|0 13 -11 21
pair|sung vốn|0 0 0 -30
pair|suy dinh|31 -1 0 0
pair|suy giảm|-43 29 0 0
pair|suất #|11 17 0 28
pair|suất bình|-52 -17 0 -28
pair|suất cao|0 -12 0 40
pair|suất cho|0 0 4 5
pair|suất giường|-40 -4 0 -8
pair|suất lúa|-1 7 0 -17
pair|suất ngô|78 0 0 -51
pair|suất quà|30 -2 0 5
pair|suất sinh|-15 16 0 -39
pair|suất sử|0 30 0 0
pair|suất thấp|43 -17 0 0
pair|suất đầu|-11 14 0 33
pair|suối thông|0 7 4 -5
pair|suối tre|0 0 0 16
pair|sàn giao|-1 -8 0 0
pair|sàn thương|0 2 29 -1
pair|sàng chiến|0 0 1 30
pair|sàng lọc|31 0 19 -13
pair|sá sạt|-13 -18 0 -7
pair|sá tổng|-12 -12 0 -18
pair|sách #|-3 -1 -30 1
pair|sách (|0 0 5 0
pair|sách )|0 -23 0 0
pair|sách ,|-34 0 0 -14
pair|sách ;|0 25 0 0
pair|sách an|-42 -3 0 -11
pair|sách bảo|46 0 0 -50
pair|sách cho|0 10 1 0
pair|sách chặt|0 0 47 0
pair|sách cán|9 0 0 0
pair|sách cùng|0 0 1 0
pair|sách cả|28 0 11 0
pair|sách cấp|0 60 0 3
pair|sách của|47 0 0 -32
pair|sách cử|20 0 19 33
pair|sách giáo|46 0 0 0
pair|sách giữ|0 0 19 -4
pair|sách gần|42 0 0 74
pair|sách hơn|32 0 0 -16
pair|sách hỗ|-1 0 0 -31
pair|sách hộ|0 0 -1 -3
pair|sách kế|10 0 -1 17
pair|sách là|11 0 0 0
pair|sách lũy|0 -2 -36 -19
pair|sách mặc|0 15 0 0
pair|sách mới|-39 50 0 0
pair|sách người|0 0 25 44
pair|sách nhiễu|0 0 0 27
pair|sách nhà|-17 0 -8 0
pair|sách năm|-7 -2 31 -9
pair|sách phường|46 0 0 -5
pair|sách quý|-28 0 0 0
pair|sách thu|22 0 0 -12
pair|sách tháng|-46 0 0 0
pair|sách trong|0 -29 -6 -7
pair|sách trên|-23 0 -2 0
pair|sách tuy|26 -10 0 -2
pair|sách tàu|0 0 35 -21
pair|sách tăng|5 0 -30 -46
pair|sách tổng|14 0 0 -12
pair|sách từng|0 0 0 32
pair|sách việc|0 0 8 -25
pair|sách và|-10 0 0 -8
pair|sách vùng|-20 40 35 62
pair|sách vượt|-18 0 -1 -22
pair|sách xã|0 0 -13 64
pair|sách đúng|85 -14 0 0
pair|sách đơn|-69 -32 -37 0
pair|sách được|0 0 -2 -8
pair|sách đạt|-32 0 0 81
pair|sách đến|1 0 -25 -35
pair|sách địa|-20 -27 0 -14
pair|sách ước|-33 -18 -42 -11
pair|sáng kiến|0 0 0 -33
pair|sáng thứ|6 0 46 0
pair|sáng tạo|-16 0 -14 10
pair|sáp nhập|4 -9 0 -16
pair|sát "|1 0 0 0
pair|sát #|-21 0 -1 1
pair|sát ,|25 0 0 0
pair|sát biên|-11 0 12 18
pair|sát bờ|0 21 -4 0
pair|sát chặt|8 0 -1 0
pair|sát công|23 0 5 0
pair|sát cộng|15 0 0 0
pair|sát của|0 0 1 22
pair|sát hai|8 0 -7 -25
pair|sát hành|-2 20 0 -44
pair|sát hơn|8 0 0 -20
pair|sát lại|0 0 -10 0
pair|sát nghị|-15 0 0 17
pair|sát ngày|-15 15 0 11
pair|sát nhân|-46 0 -16 0
pair|sát năm|0 0 13 59
pair|sát thường|0 21 0 -1
pair|sát thị|0 0 27 0
pair|sát thực|-12 0 32 -1
pair|sát tiến|1 0 0 -31
pair|sát trong|0 0 20 0
pair|sát trung|-27 0 -1 -3
pair|sát viên|0 18 7 11
pair|sát việc|5 0 11 1
pair|sát xét|-33 0 0 0
pair|sát điều|-16 0 0 0
pair|sát được|-16 -21 -22 -5
pair|sát đầu|0 4 -42 0
pair|sáu chỉ|-11 6 -6 0
pair|sáu hằng|0 -1 7 -11
pair|sáu tháng|0 1 0 -10
pair|sân golf|0 0 0 -6
pair|sâu #|-31 10 0 0
pair|sâu bệnh|0 0 1 -32
pair|sâu sát|8 -25 0 -26
pair|sâu trong|0 0 5 39
pair|sên vét|0 0 26 33
pair|sóc sơn|-4 0 2 -24
pair|sóc trăng|0 0 14 0
pair|sóng #|-12 -31 -4 8
pair|sóng internet|0 0 31 0
pair|sóng trước|0 0 0 26
pair|sót hộ|0 0 0 5
pair|sót tài|0 0 0 12
pair|sót đối|16 0 0 24
pair|sôi nổi|9 -8 0 11
pair|sôi động|1 0 0 0
pair|sông còn|0 35 0 0
pair|sông cầu|14 0 0 15
pair|sông dinh|-11 23 0 40
pair|sông hoài|-10 10 10 -11
pair|sông hồng|29 0 0 18
pair|sông tiền|0 2 0 0
pair|sông đốc|-1 -1 0 0
pair|sùng a|-17 0 0 0
pair|sú #|-27 1 -9 -30
pair|sú thả|30 0 0 -42
pair|súc không|-19 50 0 0
pair|súc trước|0 0 24 -8
pair|sĩ /|-11 1 -29 -15
pair|sĩ bệnh|0 0 18 0
pair|sĩ chuyên|0 1 0 0
pair|sĩ làm|15 -24 37 0
pair|sĩ ra|0 0 12 0
pair|sĩ số|-4 14 0 -11
pair|sĩ trạm|0 5 -3 0
pair|sĩ từ|18 23 0 -40
pair|sĩ về|0 0 34 0
pair|sĩ xin|0 9 0 -62
pair|sĩ đã|-7 0 4 0
pair|sơ #|0 0 2 28
pair|sơ (|26 0 0 34
pair|sơ ,|0 0 0 -1
pair|sơ bổ|0 13 -11 21
pair|sơ chuyển|-5 7 0 0
pair|sơ các|0 0 2 -24
pair|sơ cưỡng|0 0 8 29
pair|sơ cấp|25 0 0 -36
pair|sơ cụm|0 0 0 -11
pair|sơ của|0 0 0 18
pair|sơ dự|0 5 0 0
pair|sơ giải|30 -3 0 -55
pair|sơ giấy|-1 7 0 13
pair|sơ gốc|-1 21 -5 -45
pair|sơ hai|0 0 0 -52
pair|sơ lược|-17 15 0 -27
pair|sơ lịch|32 0 -7 -13
pair|sơ nguồn|0 0 1 0
pair|sơ người|0 0 22 -12
pair|sơ nói|0 0 42 0
pair|sơ nộp|-50 13 0 0
pair|sơ quyết|-1 6 -37 0
pair|sơ quá|4 -27 8 10
pair|sơ quản|-13 21 0 -1
pair|sơ sinh|34 0 0 0
pair|sơ sài|0 52 0 -29
pair|sơ thanh|34 -4 0 -13
pair|sơ thủ|-36 0 -7 -1
pair|sơ trả|0 0 -7 37
pair|sơ trễ|0 -8 18 14
pair|sơ trực|25 0 1 -5
pair|sơ tuyển|-27 8 6 0
pair|sơ tán|0 0 19 0
pair|sơ tồn|0 0 0 1
pair|sơ xử|4 1 0 -18
pair|sơ yêu|0 13 -11 21
pair|sơ đúng|0 9 0 20
pair|sơ được|35 -10 0 -8
pair|sơ đảng|0 1 56 -51
pair|sơ đất|0 0 23 -25
pair|sơ đề|-7 0 21 -2
pair|sơn )|0 22 0 0
pair|sơn ,|2 9 0 0
pair|sơn có|0 0 0 15
pair|sơn hà|-9 8 -22 1
pair|sơn họp|0 0 -3 0
pair|sơn kiểm|0 0 12 0
pair|sơn kéo|-6 -4 0 0
pair|sơn la|-19 0 -16 0
pair|sơn mới|10 -7 0 0
pair|sơn nhìn|-9 0 -5 0
pair|sơn thành|0 -4 -13 -9
pair|sơn trà|-39 -19 -34 0
pair|sơn trầm|-2 -3 -24 0
pair|sơn tây|-37 26 24 -21
pair|sơn và|-43 -4 0 0
pair|sưa năm|9 0 0 12
pair|sương muối|-4 -2 0 30
pair|sạch #|-4 0 17 3
pair|sạch bàn|43 -27 0 -55
pair|sạch bản|0 0 34 0
pair|sạch cho|0 0 51 -5
pair|sạch các|0 0 13 0
pair|sạch dữ|0 0 31 3
pair|sạch theo|-39 0 -16 0
pair|sạch trước|0 0 0 31
pair|sạch đạt|34 0 0 7
pair|sạt cũng|0 -3 12 0
pair|sạt lở|-10 24 1 -11
pair|sạt trượt|0 0 0 12
pair|sản #|9 0 -8 0
pair|sản (|7 0 0 1
pair|sản ,|0 0 0 -1
pair|sản an|9 0 0 0
pair|sản còn|0 27 0 0
pair|sản công|0 -1 -5 -24
pair|sản do|9 -5 0 -2
pair|sản dôi|0 0 29 0
pair|sản hơn|-14 0 0 0
pair|sản khai|-12 0 0 0
pair|sản không|0 -24 -8 -23
pair|sản lấy|0 0 0 15
pair|sản phát|11 -8 0 0
pair|sản phẩm|0 0 1 0
pair|sản theo|31 0 0 16
pair|sản trên|-22 0 0 -1
pair|sản tăng|-9 -1 -4 49
pair|sản tự|13 -4 0 0
pair|sản văn|10 0 0 0
pair|sản được|34 0 0 -6
pair|sản đạt|35 0 0 -1
pair|sản ước|-25 0 0 0
pair|sấy không|0 0 17 0
pair|sầm sơn|-3 0 -33 0
pair|sầu riêng|6 0 3 -14
pair|sập và|0 -16 -8 0
pair|sắc thuế|6 0 0 0
pair|sắp hết|-20 15 0 11
pair|sắp xếp|0 0 2 0
pair|sẵn sàng|0 0 19 0
pair|sẽ trừ|0 0 10 15
pair|số "|17 -19 0 0
pair|số (|5 0 -2 0
pair|số ,|14 0 0 -1
pair|số buổi|0 16 0 0
pair|số bản|0 0 0 1
pair|số chi|0 0 0 -23
pair|số chiếm|-26 0 0 -12
pair|số cho|0 0 18 41
pair|số chỉ|0 26 0 0
pair|số chủ|0 1 0 8
pair|số cuộc|53 -33 1 0
pair|số cán|0 0 0 -9
pair|số còn|-20 -12 -16 0
pair|số có|34 -22 -15 0
pair|số công|0 0 -2 0
pair|số cơ|-44 0 0 0
pair|số cấp|13 0 0 0
pair|số cộng|29 1 0 -2
pair|số của|-1 3 0 0
pair|số doanh|0 13 -2 0
pair|số dự|4 0 0 0
pair|số giá|-34 -1 1 -1
pair|số giới|-12 12 0 -11
pair|số giờ|-3 0 -8 0
pair|số hài|31 -7 0 -7
pair|số hóa|-4 2 25 -10
pair|số học|-1 0 12 -44
pair|số hồ|0 4 11 -15
pair|số hộ|0 24 0 5
pair|số hợp|0 7 0 -17
pair|số iip|20 0 0 1
pair|số khoản|-1 -16 0 0
pair|số khu|10 -8 0 0
pair|số khó|0 -46 -10 0
pair|số không|-6 47 -1 52
pair|số kiến|-22 0 0 0
pair|số liệu|-47 0 0 0
pair|số lên|13 0 0 23
pair|số lĩnh|0 21 0 0
pair|số lượng|-13 17 -7 0
pair|số lần|11 -1 0 0
pair|số lớp|-25 45 -8 -35
pair|số máy|0 0 0 20
pair|số người|13 0 0 2
pair|số nhiệm|0 0 -3 0
pair|số nhà|0 23 0 2
pair|số này|23 -5 0 -1
pair|số nông|0 16 0 0
pair|số nơi|-1 32 0 0
pair|số nợ|3 0 0 26
pair|số pci|-15 22 3 -6
pair|số phòng|0 -1 0 0
pair|số phường|0 9 0 -36
pair|số phải|-34 -19 -7 36
pair|số phục|11 0 0 34
pair|số sản|-2 0 0 -14
pair|số sử|17 0 0 0
pair|số tham|-20 1 -23 -1
pair|số theo|0 0 0 -36
pair|số thu|1 0 24 -1
pair|số thành|0 -1 -8 -5
pair|số thí|11 0 0 0
pair|số thôn|0 18 0 7
pair|số thực|0 0 -12 -2
pair|số tiền|16 3 0 -6
pair|số tiểu|-22 23 0 -10
pair|số trong|-12 24 0 -8
pair|số trung|28 0 0 -43
pair|số trên|-36 -14 0 -31
pair|số trường|-67 0 0 -28
pair|số tăng|3 -35 0 -7
pair|số tại|-22 -13 0 0
pair|số tồn|0 1 0 0
pair|số tự|-23 0 -32 0
pair|số việc|0 -13 0 0
pair|số vùng|24 0 0 0
pair|số vốn|29 0 0 -5
pair|số vụ|17 1 0 -4
pair|số xã|-40 23 26 -15
pair|số đoàn|0 5 0 -7
pair|số đô|0 20 0 15
pair|số được|25 0 0 22
pair|số đảng|3 24 0 24
pair|số đề|0 4 6 34
pair|số để|0 0 14 0
pair|số đồng|0 37 0 0
pair|sống bằng|-40 -25 11 -26
pair|sống công|0 1 0 -42
pair|sống của|-16 0 -31 -17
pair|sống văn|2 0 0 -26
pair|sống được|-19 19 1 30
pair|sống đồng|18 -7 0 0
pair|sốp cộp|0 0 -5 0
pair|sốt ruột|-12 -28 0 -17
pair|sốt rét|28 0 0 -64
pair|sốt xuất|-4 16 0 0
pair|sổ bộ|0 53 0 1
pair|sổ giao|0 0 0 17
pair|sổ hộ|10 26 -1 -1
pair|sổ rồi|0 16 -11 20
pair|sổ sách|8 0 0 11
pair|sổ tay|4 0 6 0
pair|sổ theo|-1 29 0 0
pair|sổ trước|0 -1 22 -21
pair|sổ điểm|27 0 0 -21
pair|sổ điện|0 0 0 35
pair|sổ đỏ|-9 -6 0 -21
pair|sớm #|1 0 0 17
pair|sớm ban|0 0 28 0
pair|sớm có|0 0 34 0
pair|sớm gỡ|0 0 18 -14
pair|sớm hoàn|0 0 37 -1
pair|sớm hơn|-1 0 -4 -34
pair|sớm làm|0 10 0 0
pair|sớm nhất|0 0 14 1
pair|sớm sửa|-1 0 -36 0
pair|sớm tham|-9 0 15 -2
pair|sớm trình|0 0 -17 -1
pair|sớm đưa|0 0 28 2
pair|sớm ở|4 0 0 0
pair|sở #|0 20 22 3
pair|sở ,|-5 20 0 -9
pair|sở bám|3 -4 0 -59
pair|sở báo|-2 -1 -5 0
pair|sở cai|-1 -24 20 0
pair|sở chế|-19 -23 0 3
pair|sở còn|0 13 0 0
pair|sở có|0 0 0 -58
pair|sở công|6 -16 14 22
pair|sở cũ|0 17 -8 9
pair|sở dôi|-2 0 0 4
pair|sở dữ|1 -44 0 0
pair|sở giao|0 0 -1 0
pair|sở giáo|0 0 -1 17
pair|sở gtvt|-10 0 17 8
pair|sở hành|17 -4 0 -5
pair|sở hội|-8 0 0 0
pair|sở hữu|0 -9 0 0
pair|sở khoa|0 0 3 0
pair|sở kh|0 0 -34 0
pair|sở không|0 12 0 13
pair|sở kiểm|-1 0 37 -11
pair|sở kế|0 0 -3 -8
pair|sở lao|-3 0 0 -1
pair|sở làm|0 36 -9 -16
pair|sở lđ|-13 0 1 -4
pair|sở lưu|-42 -16 0 23
pair|sở nhà|-13 0 0 -10
pair|sở nhập|-25 0 0 0
pair|sở nn|0 0 28 0
pair|sở nông|0 0 -16 0
pair|sở nội|0 0 10 8
pair|sở sinh|0 0 0 30
pair|sở theo|1 0 3 0
pair|sở tn|0 0 3 0
pair|sở trong|0 -12 17 -10
pair|sở trên|-20 -15 0 8
pair|sở trước|0 -10 25 29
pair|sở tư|0 0 0 13
pair|sở tự|0 0 0 -12
pair|sở và|-9 0 0 17
pair|sở văn|0 0 4 0
pair|sở vật|0 0 1 0
pair|sở xong|0 0 48 -10
pair|sở xây|0 -6 0 1
pair|sở xã|-18 -41 -62 0
pair|sở y|0 -21 -2 0
pair|sở ít|0 22 0 0
pair|sở đã|17 0 -7 0
pair|sở được|-15 23 0 20
pair|sở đảng|2 0 -13 -41
pair|sở để|0 56 0 6
pair|sở ở|-5 3 34 -2
pair|sởi mới|39 -15 0 -23
pair|sợ sai|0 0 0 -5
pair|sợ trách|0 -9 6 0
pair|sợi tăng|0 0 0 4
pair|sụt #|0 26 0 -31
pair|sụt lún|0 4 0 -16
pair|sức cho|0 -13 12 -20
pair|sức khỏe|9 0 19 -24
pair|sức mua|19 31 0 0
pair|sức phục|-31 -2 -25 0
pair|sức răn|0 9 -7 24
pair|sử dụng|-1 0 0 0
pair|sử phạt|22 -17 0 -17
pair|sử đảng|-6 0 30 0
pair|sửa #|0 -2 -15 -20
pair|sửa chữa|12 0 11 0
pair|sửa các|-4 0 17 27
pair|sửa cống|0 0 42 0
pair|sửa máy|0 0 -34 3
pair|sửa nhà|-6 14 7 -1
pair|sửa những|0 0 -6 0
pair|sửa quy|0 0 18 0
pair|sửa xong|1 0 44 -16
pair|sửa đường|0 0 12 0
pair|sửa đổi|0 0 -19 0
pair|sự #|-20 19 0 1
pair|sự cho|-10 0 24 -19
pair|sự công|0 0 26 0
pair|sự cấp|15 -12 27 18
pair|sự cố|-10 47 0 -5
pair|sự giảm|62 -2 0 18
pair|sự huyện|0 0 -1 36
pair|sự hài|-5 0 0 -24
pair|sự kiện|1 0 0 0
pair|sự kéo|0 -35 -38 0
pair|sự nghiệp|-18 6 8 0
pair|sự năm|0 0 0 -37
pair|sự nỗ|-36 0 0 0
pair|sự phường|-2 0 1 -1
pair|sự phối|0 40 1 0
pair|sự sau|27 0 -2 24
pair|sự trưởng|0 0 44 0
pair|sự tồn|-27 43 0 -13
pair|sự xã|5 0 -27 -26
pair|sự xảy|35 -21 0 -6
pair|sự đã|16 6 0 -11
pair|sự được|8 0 0 47
pair|sự đại|-1 0 -9 11
pair|sự đảng|0 0 21 -12
pair|tai #|0 0 0 18
pair|tai nạn|6 1 0 5
pair|tai xanh|-7 17 0 5
pair|tam giang|54 -6 -4 -1
pair|tam kỳ|9 0 0 12
pair|tam linh|0 0 0 4
pair|tam nông|-23 0 24 -23
pair|tam quan|22 -3 0 8
pair|tang vật|8 -11 0 0
pair|tay #|27 -24 0 -16
pair|tay chân|-13 -1 0 0
pair|tay chỉ|0 0 11 -2
pair|tay dân|0 27 -6 16
pair|tay không|0 0 0 2
pair|tay người|0 21 0 0
pair|tay phá|0 0 0 -12
pair|tay với|0 0 4 4
pair|tay đảng|6 0 10 25
pair|tb &|-8 0 12 0
pair|teng được|11 0 0 0
pair|teo đi|0 17 0 0
pair|th ngày|0 0 -8 0
pair|tham gia|1 0 0 9
pair|tham luận|0 -6 0 0
pair|tham mưu|0 0 17 0
pair|tham nhũng|4 0 0 0
pair|tham quan|20 0 0 -13
pair|than núi|12 0 0 0
pair|than về|0 0 11 0
pair|thang máy|0 0 0 -23
pair|thanh hà|0 0 0 12
pair|thanh liêm|0 0 0 31
pair|thanh long|10 0 2 -15
pair|thanh lý|0 -4 24 0
pair|thanh nhã|-12 0 9 -1
pair|thanh niên|4 0 3 0
pair|thanh năm|-1 0 0 0
pair|thanh sơn|0 0 0 -1
pair|thanh thiếu|-1 3 0 6
pair|thanh toán|30 -2 0 39
pair|thanh tra|2 0 1 0
pair|thanh trạch|-6 6 0 13
pair|thao sôi|6 -3 0 6
pair|thao và|0 0 0 2
pair|thay #|34 -23 -1 -36
pair|thay cho|0 27 0 13
pair|thay dây|0 0 33 13
pair|thay ngay|0 -1 12 -11
pair|thay thế|0 0 0 33
pair|thay vì|0 0 10 17
pair|thay đổi|1 -5 -1 -17
pair|thcs #|14 0 0 -46
pair|theo bác|0 0 0 -9
pair|theo báo|-41 0 0 0
pair|theo bảng|-8 8 0 -3
pair|theo bộ|0 0 -2 0
pair|theo cha|0 22 0 0
pair|theo chuẩn|19 2 -2 -12
pair|theo chuỗi|0 0 25 15
pair|theo chương|49 0 11 -19
pair|theo chỉ|0 0 35 9
pair|theo con|0 0 0 15
pair|theo các|7 3 0 -86
pair|theo công|0 0 35 13
pair|theo cơ|0 0 0 1
pair|theo cụm|0 0 41 -7
pair|theo dõi|0 0 -2 -10
pair|theo giám|-6 -38 0 0
pair|theo giá|0 1 0 0
pair|theo hình|0 0 6 0
pair|theo hướng|0 0 0 1
pair|theo hợp|6 0 0 0
pair|theo kiểu|0 18 0 0
pair|theo kết|-9 0 0 0
pair|theo kế|1 0 17 0
pair|theo kịp|0 15 0 -25
pair|theo luật|0 4 1 -1
pair|theo lối|0 17 0 -21
pair|theo mô|13 0 -8 4
pair|theo mức|0 0 30 0
pair|theo nghị|0 0 39 0
pair|theo nếp|0 0 0 1
pair|theo phương|-1 -9 19 6
pair|theo quy|-11 -19 0 0
pair|theo quyết|0 1 0 0
pair|theo thông|8 0 34 0
pair|theo thứ|0 0 16 -2
pair|theo tinh|2 0 0 9
pair|theo tuần|32 0 14 31
pair|theo từng|-12 0 9 0
pair|theo tỷ|0 0 13 0
pair|theo ông|-37 -13 0 0
pair|theo điều|-34 0 0 0
pair|theo đó|-13 0 0 -58
pair|theo đúng|0 0 1 2
pair|theo đường|0 0 -4 30
pair|theo đề|-31 -11 -39 0
pair|theo địa|0 0 0 -18
pair|thi công|0 1 0 1
pair|thi hành|-14 10 0 9
pair|thi vào|28 0 30 -61
pair|thi đua|16 1 14 0
pair|thiên tai|-10 5 0 0
pair|thiên về|0 25 -11 0
pair|thiết bị|0 1 -20 2
pair|thiết kế|-16 14 -1 6
pair|thiếu bác|-2 44 0 -15
pair|thiếu bản|0 0 0 3
pair|thiếu bền|0 -18 0 -32
pair|thiếu chữ|15 5 0 22
pair|thiếu cán|0 0 0 1
pair|thiếu cả|0 1 0 27
pair|thiếu giáo|-6 -17 0 0
pair|thiếu kiên|0 0 0 2
pair|thiếu người|-2 10 0 0
pair|thiếu nhi|0 0 0 -44
pair|thiếu nhà|0 14 -1 1
pair|thiếu niên|-1 3 0 6
pair|thiếu nước|0 0 0 -18
pair|thiếu so|0 -19 0 -15
pair|thiếu thuốc|0 14 0 23
pair|thiếu thì|0 0 0 3
pair|thiếu tọa|0 9 -6 10
pair|thiếu vốn|0 11 1 24
pair|thiếu vừa|0 0 0 23
pair|thiếu ăn|21 15 -9 17
pair|thiếu đất|-1 5 0 21
pair|thiều với|0 0 0 31
pair|thiểu #|-15 0 1 0
pair|thiểu số|2 -1 0 17
pair|thiện (|20 0 0 0
pair|thiện hạ|0 0 -30 0
pair|thiện hồ|32 0 0 -23
pair|thiệp mạch|0 0 0 1
pair|thiệu #|5 0 12 5
pair|thiệu học|1 0 0 26
pair|thiệu việc|30 0 0 -9
pair|thiệu được|0 15 -5 0
pair|thoái hóa|0 0 0 27
pair|thoáng #|11 0 -4 0
pair|thoát khỏi|9 0 0 -26
pair|thoát nghèo|26 20 0 -15
pair|thoát nước|3 -42 0 -27
pair|thoại lần|-4 0 42 0
pair|thoại riêng|0 -5 6 0
pair|thoại trực|-11 18 2 -33
pair|thoại với|0 1 1 -16
pair|thoại định|-2 0 10 7
pair|thpt #|13 0 0 -7
pair|thpt vọng|0 0 27 0
pair|thu #|6 -1 0 -1
pair|thu ,|20 -9 0 -27
pair|thu -|0 0 -42 -11
pair|thu bán|17 54 0 -25
pair|thu chi|0 0 10 0
pair|thu các|-6 33 0 -2
pair|thu cân|28 0 0 -2
pair|thu còn|0 1 0 0
pair|thu công|0 0 -27 0
pair|thu cả|0 0 0 36
pair|thu du|28 0 0 -8
pair|thu dịch|0 0 0 1
pair|thu dứt|0 0 19 30
pair|thu gom|0 0 0 -3
pair|thu hoài|0 0 -9 0
pair|thu hoạch|1 0 2 1
pair|thu hái|39 0 0 0
pair|thu hút|0 0 1 9
pair|thu hạnh|0 0 -15 0
pair|thu hẹp|-18 -1 0 15
pair|thu hết|0 0 26 0
pair|thu học|0 0 0 -10
pair|thu hồi|3 0 0 -1
pair|thu không|2 11 0 0
pair|thu khống|0 0 13 0
pair|thu mua|0 3 0 17
pair|thu ngoài|-24 -26 49 -32
pair|thu ngân|-2 0 -2 0
pair|thu nhập|8 0 -6 1
pair|thu nsnn|15 0 0 -6
pair|thu nội|5 0 0 2
pair|thu nộp|46 -1 0 31
pair|thu nợ|-13 0 20 0
pair|thu phí|-46 46 0 -16
pair|thu quỹ|1 3 1 6
pair|thu sát|8 0 0 -20
pair|thu sương|0 0 -19 0
pair|thu thu|28 0 0 -10
pair|thu thuế|0 1 5 -20
pair|thu thương|4 -5 0 -28
pair|thu tiền|-1 0 1 0
pair|thu trong|5 0 0 -51
pair|thu trên|42 -8 0 -1
pair|thu từ|35 0 1 -19
pair|thu vượt|1 3 0 18
pair|thu về|50 -27 0 -5
pair|thu xuống|-3 18 0 0
pair|thu đông|-1 3 0 0
pair|thu đúng|0 0 12 0
pair|thu đưa|31 -8 0 -59
pair|thu đường|0 0 9 11
pair|thu được|25 -3 0 -15
pair|thu đạt|0 -1 14 2
pair|thu đủ|0 0 1 59
pair|thu ở|6 4 0 0
pair|thua lỗ|0 0 0 1
pair|thuyết minh|7 -6 0 0
pair|thuyết trình|-6 0 -7 0
pair|thuê lại|0 -10 16 27
pair|thuê trọ|0 0 0 23
pair|thuê đất|9 -11 5 -8
pair|thuẫn trong|0 0 0 -40
pair|thuận lợi|8 0 -13 -18
pair|thuận nam|-23 0 22 0
pair|thuận thì|0 -10 18 -7
pair|thuật #|12 0 0 0
pair|thuật an|-25 0 0 -18
pair|thuế #|-18 1 0 0
pair|thuế ,|0 3 0 0
pair|thuế chưa|0 29 0 0
pair|thuế còn|0 42 0 0
pair|thuế công|-13 -1 0 11
pair|thuế cơ|3 0 26 0
pair|thuế dây|0 0 0 -57
pair|thuế khai|0 0 0 21
pair|thuế khoán|13 -22 0 0
pair|thuế khu|1 -5 -13 -40
pair|thuế khó|0 35 0 -37
pair|thuế kéo|0 42 0 0
pair|thuế liên|-1 0 15 4
pair|thuế môn|15 -5 0 0
pair|thuế ngoài|20 0 -6 13
pair|thuế nhà|0 0 45 26
pair|thuế nông|18 2 0 5
pair|thuế phi|0 22 9 0
pair|thuế quận|0 0 16 32
pair|thuế rà|0 0 -43 -29
pair|thuế sản|-51 -41 -2 -11
pair|thuế sử|8 12 0 -11
pair|thuế thu|14 -1 33 -32
pair|thuế treo|-18 21 0 -42
pair|thuế tỉnh|15 0 0 0
pair|thuế đã|2 0 0 0
pair|thuế được|-10 11 0 39
pair|thuế đạt|-11 24 0 -1
pair|thuế đất|-4 13 1 6
pair|thuế đối|0 36 2 0
pair|thuốc bvtv|8 0 0 0
pair|thuốc bảo|0 1 0 0
pair|thuốc có|0 0 2 0
pair|thuốc lá|-1 14 -9 -8
pair|thuốc miễn|0 0 0 38
pair|thuốc nam|0 0 0 -14
pair|thuốc phiện|3 23 1 8
pair|thuốc sâu|39 -27 0 0
pair|thuộc diện|0 -7 3 38
pair|thuộc nhóm|2 4 0 -3
pair|thuộc sở|0 -8 -4 0
pair|thuộc thẩm|16 1 0 8
pair|thuộc trách|0 -26 -24 0
pair|thuộc về|-20 -5 0 12
pair|thành #|54 0 0 -39
pair|thành )|15 2 0 -5
pair|thành báo|-1 0 -19 28
pair|thành chương|0 0 5 11
pair|thành các|0 0 8 0
pair|thành công|46 0 0 5
pair|thành cầu|31 0 -7 18
pair|thành cực|0 -4 -13 -9
pair|thành dự|1 0 0 17
pair|thành họp|0 0 -5 0
pair|thành kế|-11 0 9 0
pair|thành lập|0 1 0 0
pair|thành lợi|0 0 8 -1
pair|thành nam|1 -22 0 31
pair|thành nếp|11 0 0 32
pair|thành nền|54 0 0 -30
pair|thành phần|0 0 0 9
pair|thành phố|0 0 0 1
pair|thành quy|7 0 39 -35
pair|thành quá|-39 45 0 -18
pair|thành sắp|10 0 15 -22
pair|thành sửa|55 0 -14 0
pair|thành trong|0 0 0 11
pair|thành trên|9 0 0 -3
pair|thành trước|15 -3 -39 22
pair|thành tích|0 -30 0 16
pair|thành tốt|4 -1 -18 0
pair|thành tổ|0 0 0 12
pair|thành viên|0 0 0 -1
pair|thành việc|14 0 0 0
pair|thành xác|0 0 -15 0
pair|thành điểm|16 -2 -14 58
pair|thành đoàn|0 0 11 0
pair|thành đô|0 0 -2 10
pair|thành được|38 0 0 -40
pair|thành đại|0 0 45 0
pair|thành đấu|-1 0 24 0
pair|thành ủy|0 0 2 0
pair|thác #|-30 0 0 18
pair|thác biển|21 8 0 -26
pair|thác cát|5 0 0 0
pair|thác giã|0 21 -4 0
pair|thác hải|5 0 0 0
pair|thác khoáng|0 8 1 0
pair|thác nguồn|0 0 26 0
pair|thác thủy|8 0 -11 -26
pair|thác và|35 0 0 -45
pair|thác đất|-15 49 0 0
pair|thách thức|-7 -24 0 0
pair|thái bình|2 0 0 0
pair|thái gia|-9 9 0 0
pair|thái nguyên|0 1 0 24
pair|thái thụy|16 -7 0 -27
pair|tháng chạp|-2 4 1 9
pair|tháng chỉ|0 29 0 -19
pair|tháng cuối|0 0 -17 -1
pair|tháng còn|0 -5 -34 0
pair|tháng của|-63 0 0 0
pair|tháng dự|0 0 9 16
pair|tháng giá|-48 -1 0 0
pair|tháng giêng|0 16 0 18
pair|tháng không|-1 39 0 -13
pair|tháng liền|0 5 -1 -23
pair|tháng là|32 0 0 -15
pair|tháng một|0 1 24 -1
pair|tháng mới|0 38 -1 -12
pair|tháng nào|-32 36 4 10
pair|tháng này|0 -13 -14 0
pair|tháng năm|15 0 0 0
pair|tháng phát|-1 6 0 22
pair|tháng qua|0 -11 0 0
pair|tháng sau|-9 5 0 -2
pair|tháng tiếp|0 0 0 -41
pair|tháng trên|16 0 0 57
pair|tháng trước|-5 0 0 38
pair|tháng tăng|-49 -33 0 3
pair|tháng tổng|0 0 17 21
pair|tháng tới|0 0 -25 0
pair|tháng vẫn|54 0 0 5
pair|tháng vận|-59 0 -6 0
pair|tháng với|0 0 1 26
pair|tháng đầu|-3 0 -6 -1
pair|tháng ước|14 0 0 -12
pair|tháo dỡ|17 0 0 -8
pair|tháo mái|4 0 0 17
pair|tháp #|-57 -19 -7 0
pair|thâm canh|15 22 12 27
pair|thân nhân|-1 9 0 8
pair|thêm cho|1 0 0 0
pair|thêm khu|28 4 0 15
pair|thêm phòng|0 0 15 0
pair|thêm được|-6 8 0 -50
pair|thì #|-6 21 -2 9
pair|thì chưa|0 -38 0 -6
pair|thì các|-11 24 0 -1
pair|thì cưỡng|0 0 0 22
pair|thì cắt|0 -2 11 19
pair|thì không|0 0 0 25
pair|thì làm|0 0 -11 0
pair|thì lập|0 -9 26 1
pair|thì người|-2 -1 -18 0
pair|thì ngược|-12 -10 0 0
pair|thì nhiều|0 6 0 0
pair|thì nộp|0 0 10 0
pair|thì phải|0 -8 -42 0
pair|thì số|0 3 0 0
pair|thì thay|0 0 0 25
pair|thì tốt|0 0 11 11
pair|thì đã|0 20 0 0
pair|thí điểm|0 33 0 1
pair|thích ứng|-14 0 25 0
pair|thóc #|-33 -3 0 -21
pair|thóc vẫn|5 0 0 0
pair|thói quen|-1 2 0 25
pair|thôi việc|0 6 0 -28
pair|thôn #|0 -5 0 0
pair|thôn (|6 0 5 0
pair|thôn )|0 14 0 26
pair|thôn ,|-2 0 -3 -6
pair|thôn bản|19 8 0 -37
pair|thôn chưa|0 2 5 0
pair|thôn chủ|0 0 25 0
pair|thôn có|-48 -22 0 0
pair|thôn dùng|47 -4 0 0
pair|thôn hướng|23 -25 -10 -26
pair|thôn hạ|0 -2 1 10
pair|thôn kê|-9 9 0 0
pair|thôn lõm|-29 -31 -8 0
pair|thôn lạc|0 7 0 -5
pair|thôn mới|0 0 0 1
pair|thôn nào|-1 44 20 0
pair|thôn sử|0 16 0 0
pair|thôn theo|34 0 -16 49
pair|thôn thông|-37 1 0 -1
pair|thôn thượng|5 0 0 -17
pair|thôn trung|1 29 -12 -3
pair|thôn trắng|6 -1 2 1
pair|thôn vùng|0 21 0 -2
pair|thôn xuống|0 30 0 -36
pair|thôn đông|8 0 25 0
pair|thôn được|9 -8 0 0
pair|thôn đạt|11 0 0 23
pair|thông "|0 0 6 0
pair|thông ,|-20 -2 0 0
pair|thông chưa|0 14 0 0
pair|thông còn|0 25 0 -1
pair|thông dân|-14 -6 -5 0
pair|thông dùng|27 0 0 -21
pair|thông giảm|50 -17 0 43
pair|thông kiểm|0 0 21 0
pair|thông minh|52 0 1 0
pair|thông nguồn|0 0 -12 -5
pair|thông niê|-1 0 0 0
pair|thông nông|1 -1 34 39
pair|thông phần|0 0 18 -14
pair|thông quan|36 -19 0 23
pair|thông qua|-46 0 -18 0
pair|thông suốt|43 0 0 -16
pair|thông thuế|-18 21 0 -12
pair|thông tin|0 -3 0 0
pair|thông tuyến|0 0 1 11
pair|thông tăng|0 20 0 0
pair|thông tư|1 0 23 0
pair|thông tỉnh|0 0 -2 0
pair|thông viết|0 0 0 12
pair|thông vận|0 0 -3 1
pair|thông xe|3 -32 22 -6
pair|thông được|48 0 0 0
pair|thù lao|-13 6 21 0
pair|thù trước|0 0 0 12
pair|thú y|0 3 0 0
pair|thúc #|16 0 -1 0
pair|thúc giám|0 -9 -5 0
pair|thúc hội|0 0 -51 0
pair|thúc tiến|0 -2 40 0
pair|thúc trong|0 0 0 35
pair|thúc việc|0 0 29 0
pair|thúc đẩy|0 0 0 34
pair|thăm dò|-25 -4 0 0
pair|thăm hỏi|2 0 5 37
pair|thơ -|21 0 0 0
pair|thư )|0 0 9 0
pair|thư -|0 0 0 11
pair|thư ;|0 0 20 0
pair|thư chi|-1 0 4 1
pair|thư các|0 0 2 5
pair|thư huyện|-4 0 -1 -29
pair|thư khiếu|-8 25 -39 -36
pair|thư lương|0 0 -32 -5
pair|thư quận|0 0 4 16
pair|thư thuộc|1 10 0 14
pair|thư thành|-36 0 11 0
pair|thư tỉnh|-1 0 1 0
pair|thư tố|0 0 16 13
pair|thư tồn|0 0 66 -6
pair|thư vượt|24 -19 0 37
pair|thư về|9 0 -7 0
pair|thư xin|21 -12 0 -10
pair|thư đảng|0 0 -7 -1
pair|thưa vắng|0 1 0 21
pair|thương ,|40 -35 -16 18
pair|thương binh|-1 0 0 1
pair|thương chủ|0 0 12 0
pair|thương do|-13 29 0 0
pair|thương lái|13 0 0 7
pair|thương lượng|19 -7 9 11
pair|thương lần|21 0 -16 -2
pair|thương mại|-1 0 0 -1
pair|thương nghiệp|-24 -1 0 -1
pair|thương nhân|0 0 47 -13
pair|thương phẩm|14 0 0 38
pair|thương tích|0 0 0 1
pair|thương ép|-7 39 0 -48
pair|thường có|-9 9 0 0
pair|thường kỳ|0 0 -1 0
pair|thường ngày|0 -15 0 -10
pair|thường trú|28 0 1 0
pair|thường xuyên|-15 0 0 1
pair|thưởng trước|0 0 0 46
pair|thưởng tết|0 0 5 15
pair|thượng )|22 0 0 0
pair|thượng ,|6 12 0 -29
pair|thượng ngay|0 0 22 0
pair|thượng ninh|0 0 -8 0
pair|thượng trạch|-3 5 20 -1
pair|thạch cảnh|0 0 1 0
pair|thạch sa|-3 0 11 0
pair|thạch sơn|1 -1 0 0
pair|thạnh hải|0 4 0 0
pair|thạnh phong|0 0 0 17
pair|thạnh phú|0 0 9 16
pair|thả giống|0 0 7 1
pair|thả lại|20 -19 0 41
pair|thả nuôi|-31 -22 0 32
pair|thả rông|0 2 0 6
pair|thải #|-9 9 0 21
pair|thải chưa|0 33 0 0
pair|thải khu|0 10 0 -36
pair|thải rắn|0 0 -3 25
pair|thải sinh|10 -9 0 0
pair|thải tập|0 0 0 10
pair|thải từ|0 21 0 -11
pair|thải đúng|0 0 30 0
pair|thảo gửi|-10 14 0 12
pair|thảo luận|0 -2 -2 0
pair|thảo nghị|0 0 -37 -29
pair|thảo văn|4 0 0 31
pair|thảo đề|-14 -9 0 0
pair|thấp (|0 13 0 0
pair|thấp ,|0 18 0 0
pair|thấp của|-28 34 0 70
pair|thấp hơn|-34 36 0 0
pair|thấp khó|-18 -1 -2 0
pair|thấp nhất|13 -2 0 5
pair|thấp sang|19 -19 9 0
pair|thất khê|0 -20 0 0
pair|thất lạc|0 5 0 2
pair|thất nghiệp|-49 -12 0 -23
pair|thất thu|0 0 47 11
pair|thất thường|-1 -1 0 0
pair|thấy công|0 19 0 0
pair|thấy kinh|-10 0 0 0
pair|thần chỉ|0 -9 11 25
pair|thần nghị|13 0 -1 0
pair|thần quy|0 0 0 38
pair|thầu bỏ|0 -12 12 4
pair|thầu chờ|0 18 0 35
pair|thầu không|-15 25 0 -43
pair|thầu năng|-7 -31 -17 -50
pair|thầu tuyến|0 -1 12 -11
pair|thầu tập|-4 -20 0 -1
pair|thầy cô|8 4 0 -40
pair|thẩm #|6 -1 0 -7
pair|thẩm mỹ|0 16 0 0
pair|thẩm quyền|0 0 11 0
pair|thẩm tra|-1 -10 0 0
pair|thẩm định|0 0 -22 33
pair|thắn chỉ|-1 28 0 0
pair|thắn nhìn|-1 -14 0 0
pair|thắng lợi|28 0 0 0
pair|thắt "|0 0 -12 0
pair|thẳng ,|-13 0 0 0
pair|thẳng ra|-1 11 0 2
pair|thẳng thắn|-1 0 0 0
pair|thẳng vào|-1 -21 0 0
pair|thẻ bhyt|26 0 3 5
pair|thẻ bảo|12 0 0 -21
pair|thế giới|-26 -1 0 0
pair|thế nhưng|-14 1 0 0
pair|thế vinh|-2 0 31 0
pair|thể #|-4 -4 13 -17
pair|thể ;|0 40 0 0
pair|thể chần|0 -3 12 0
pair|thể chậm|0 5 0 -7
pair|thể cuốn|-8 11 0 7
pair|thể gdp|0 0 -31 0
pair|thể hóa|13 0 28 0
pair|thể lần|0 25 0 48
pair|thể nhân|0 0 29 -31
pair|thể nhẹ|-29 -21 0 9
pair|thể phát|-5 0 26 30
pair|thể quốc|11 0 0 0
pair|thể thao|1 -20 0 0
pair|thể theo|0 0 17 0
pair|thể thức|0 8 5 -32
pair|thể vận|-1 0 -1 0
pair|thể với|-17 20 0 0
pair|thể đưa|0 0 7 0
pair|thể đạt|5 0 0 -6
pair|thị #|11 0 1 0
pair|thị bích|0 0 -18 0
pair|thị chủ|0 0 -70 0
pair|thị có|-7 0 0 -15
pair|thị gắn|-9 0 23 -16
pair|thị hòa|0 0 -23 0
pair|thị hóa|-34 -33 0 -8
pair|thị hường|0 -4 -9 0
pair|thị không|-27 30 0 0
pair|thị loại|0 0 -12 -1
pair|thị lúc|0 13 -11 21
pair|thị lệ|-2 0 36 -9
pair|thị mến|-7 0 -2 0
pair|thị nhàn|0 -8 0 0
pair|thị nại|0 0 0 -12
pair|thị số|-11 0 0 0
pair|thị thanh|0 0 42 0
pair|thị thu|-17 -13 -10 0
pair|thị trình|0 0 10 38
pair|thị trường|2 0 0 13
pair|thị và|0 11 -9 -11
pair|thị xã|0 0 13 0
pair|thị én|0 0 37 0
pair|thị út|0 0 27 0
pair|thị được|19 6 0 -1
pair|thị ủy|-4 0 0 0
pair|thịt hơi|-22 -2 0 0
pair|thọ #|44 -14 0 -38
pair|thọ văn|0 1 0 6
pair|thỏa ước|51 -17 0 0
pair|thống chính|3 0 1 -1
pair|thống cống|0 0 17 -20
pair|thống kê|-16 -11 2 -2
pair|thống nhất|0 0 -1 0
pair|thốt nốt|-1 0 0 0
pair|thổ cẩm|7 2 1 14
pair|thời cho|0 0 0 5
pair|thời gian|0 -20 0 0
pair|thời hạn|0 0 0 1
pair|thời kỳ|0 -8 11 12
pair|thời là|0 -6 -5 -11
pair|thời rà|0 0 2 -31
pair|thời tiết|1 0 0 -59
pair|thời về|0 0 26 0
pair|thời vụ|13 0 1 0
pair|thời điểm|-1 6 0 -18
pair|thời đảng|0 0 0 12
pair|thợ lò|0 0 0 26
pair|thụ #|-24 36 0 2
pair|thụ chậm|0 14 0 14
pair|thụ nông|0 22 -7 0
pair|thụ sản|10 0 0 12
pair|thủ công|-1 -3 0 0
pair|thủ năm|11 0 7 27
pair|thủ trưởng|0 0 1 0
pair|thủ tướng|-1 0 0 19
pair|thủ tục|0 0 0 -1
pair|thủ đô|-10 0 20 26
pair|thủ đạt|25 0 -10 0
pair|thủy biều|-1 0 -4 0
pair|thủy lợi|0 0 0 -10
pair|thủy phương|33 0 0 0
pair|thủy sản|6 -1 0 -1
pair|thủy tinh|-8 18 15 0
pair|thủy điện|-14 1 0 0
pair|thứ ba|0 0 0 -2
pair|thứ bảy|3 0 0 4
pair|thứ chín|0 0 -12 -1
pair|thứ cấp|3 0 0 0
pair|thứ mười|0 0 -3 -1
pair|thứ nhì|1 0 0 -1
pair|thứ năm|0 -26 1 -12
pair|thứ sáu|0 -1 1 -29
pair|thứ tám|-38 0 0 0
pair|thứ tư|0 -13 -1 0
pair|thứ tự|0 22 4 -35
pair|thứ vi|0 0 0 19
pair|thứ xv|11 0 0 0
pair|thức cho|0 0 13 -37
pair|thức của|0 0 0 33
pair|thức trực|5 0 -5 26
pair|thức về|40 7 4 -19
pair|thức ăn|0 14 0 55
pair|thừa chỗ|-2 3 0 29
pair|thừa lệnh|0 0 -13 0
pair|thừa nhận|-21 49 0 0
pair|thừa xuống|0 0 17 0
pair|thử nghiệm|-4 21 -10 -18
pair|thửa đất|0 0 0 15
pair|thực #|-23 0 0 18
pair|thực chất|-5 16 0 0
pair|thực cây|7 0 0 -37
pair|thực gần|-43 0 0 -33
pair|thực hành|0 0 -1 0
pair|thực phẩm|12 -1 9 0
pair|thực quy|29 0 0 -27
pair|thực thi|0 1 0 19
pair|thực tế|-24 0 -9 -8
pair|thực đầu|39 0 0 27
pair|thực địa|-4 0 -7 -6
pair|thực ở|-8 12 0 0
pair|tin (|0 0 12 0
pair|tin ,|9 0 0 2
pair|tin báo|12 0 -2 15
pair|tin của|0 0 24 -5
pair|tin học|0 38 0 17
pair|tin làm|0 0 0 10
pair|tin lành|0 0 2 14
pair|tin trong|0 0 0 8
pair|tin tổng|0 0 12 -10
pair|tin tức|0 0 -35 0
pair|tin từ|-4 0 0 -33
pair|tinh bột|-5 17 0 0
pair|tinh giản|52 0 -33 0
pair|tinh gọn|3 0 11 9
pair|tinh thần|13 0 0 0
pair|tinh thể|-8 18 15 0
pair|tinh ở|5 0 0 0
pair|tiêm #|4 0 0 0
pair|tiêm chủng|17 1 7 3
pair|tiêm mũi|1 0 50 16
pair|tiêm phòng|18 1 3 -12
pair|tiêm vét|0 0 1 0
pair|tiêm vắc|0 0 0 -19
pair|tiêm đủ|33 0 0 -10
pair|tiên #|0 0 19 26
pair|tiên chịu|0 0 29 -19
pair|tiên vốn|-1 0 7 0
pair|tiên xã|0 0 -1 0
pair|tiêu #|0 -1 -10 1
pair|tiêu )|0 0 0 -4
pair|tiêu ,|30 -25 0 -29
pair|tiêu bhxh|0 0 0 -9
pair|tiêu biểu|0 0 0 36
pair|tiêu cao|0 -7 -14 0
pair|tiêu chuẩn|1 0 28 24
pair|tiêu chí|2 0 0 -6
pair|tiêu chưa|-16 2 0 0
pair|tiêu cái|0 0 0 16
pair|tiêu còn|3 0 15 48
pair|tiêu của|-57 0 0 -30
pair|tiêu cực|0 -2 2 7
pair|tiêu dùng|-43 -9 -2 2
pair|tiêu hoàn|14 0 0 58
pair|tiêu hđnd|-40 0 0 -19
pair|tiêu hụt|-27 39 0 -13
pair|tiêu hủy|0 0 13 26
pair|tiêu khó|0 0 28 43
pair|tiêu không|-16 52 0 0
pair|tiêu kinh|3 -20 -28 -11
pair|tiêu kép|0 0 32 0
pair|tiêu kết|-6 0 7 8
pair|tiêu kế|0 0 34 0
pair|tiêu liên|0 8 -3 17
pair|tiêu là|-15 -14 -73 -3
pair|tiêu nào|0 0 0 36
pair|tiêu năm|0 0 0 -12
pair|tiêu phải|0 0 -11 0
pair|tiêu phấn|0 2 0 -1
pair|tiêu qua|11 0 0 -26
pair|tiêu quý|1 0 -4 0
pair|tiêu quốc|0 1 0 -4
pair|tiêu thu|0 0 -15 0
pair|tiêu thành|-9 9 0 0
pair|tiêu thụ|2 1 -1 0
pair|tiêu thủ|49 0 0 0
pair|tiêu tỉnh|-44 37 0 0
pair|tiêu tổng|0 0 -2 0
pair|tiêu vượt|20 -3 0 39
pair|tiêu về|-45 0 0 0
pair|tiêu đó|-3 0 -20 0
pair|tiêu đơn|-29 -29 -23 0
pair|tiêu được|1 0 0 7
pair|tiêu đạt|22 -10 1 -10
pair|tiêu đến|0 0 -15 0
pair|tiêu đề|-4 23 0 0
pair|tiếc đều|0 0 0 7
pair|tiến bùng|0 8 -8 0
pair|tiến bộ|41 0 0 0
pair|tiến hành|22 -1 -14 14
pair|tiến độ|0 0 18 -15
pair|tiếng anh|-10 33 42 -30
pair|tiếng jrai|0 0 13 0
pair|tiếng là|-27 -13 0 0
pair|tiếp #|29 0 0 1
pair|tiếp công|0 0 0 -12
pair|tiếp cận|0 14 27 15
pair|tiếp dân|0 1 1 -40
pair|tiếp kết|2 0 0 24
pair|tiếp làm|0 0 8 -25
pair|tiếp lãnh|-11 0 0 0
pair|tiếp nhận|30 0 -1 11
pair|tiếp phải|0 35 0 0
pair|tiếp tay|-1 -17 0 0
pair|tiếp theo|0 0 0 13
pair|tiếp thu|0 0 -4 0
pair|tiếp tiếp|0 0 0 2
pair|tiếp tục|1 0 22 -1
pair|tiếp văn|0 0 0 -1
pair|tiếp với|-9 0 1 0
pair|tiếp đối|0 0 8 0
pair|tiết hóa|0 0 24 0
pair|tiết kiệm|9 0 15 4
pair|tiết tỷ|33 0 0 0
pair|tiết xấu|13 -8 0 -31
pair|tiềm năng|0 0 0 20
pair|tiền #|21 0 0 0
pair|tiền bồi|0 0 0 -29
pair|tiền chuyển|-7 12 0 -6
pair|tiền chưa|0 8 0 0
pair|tiền cấp|-34 -1 -1 0
pair|tiền của|0 27 5 0
pair|tiền giả|6 0 0 1
pair|tiền hải|49 -18 0 -15
pair|tiền hỗ|7 0 0 0
pair|tiền mặt|18 0 1 0
pair|tiền nước|1 0 0 -53
pair|tiền phạt|21 -2 0 15
pair|tiền phải|-8 9 0 0
pair|tiền qua|9 0 0 27
pair|tiền sai|0 -28 -12 -24
pair|tiền sử|-25 1 0 0
pair|tiền thu|10 0 0 -23
pair|tiền thuê|35 0 7 2
pair|tiền thuế|17 0 0 -44
pair|tiền từ|24 -21 0 0
pair|tiền ăn|-17 0 0 -28
pair|tiền điện|-8 0 -14 26
pair|tiền đã|1 31 0 -15
pair|tiền đất|-36 32 0 -16
pair|tiền đấu|-37 -1 0 2
pair|tiền đền|-25 -30 -3 -5
pair|tiền ủng|42 0 0 0
pair|tiểu học|0 3 0 1
pair|tiểu khu|7 -5 0 8
pair|tiểu thương|-37 31 0 -28
pair|tiểu thủ|-1 -9 0 0
pair|tiểu điền|46 0 0 -19
pair|tiện xuống|0 -9 16 24
pair|tm -|12 0 0 1
pair|tm .|0 0 -1 0
pair|tn &|0 0 11 0
pair|tn -|-5 0 0 0
pair|tnhh #|0 0 0 11
pair|toàn #|-35 -15 0 -14
pair|toàn ban|28 -16 1 0
pair|toàn bộ|4 0 0 -1
pair|toàn diện|0 0 4 -4
pair|toàn dân|0 0 4 -63
pair|toàn giao|0 0 12 27
pair|toàn huyện|-1 0 -1 -1
pair|toàn kho|-46 -19 0 -28
pair|toàn khóa|16 0 0 3
pair|toàn ngành|18 52 0 -6
pair|toàn phường|-35 -25 0 0
pair|toàn quốc|-28 -13 -10 0
pair|toàn sinh|0 0 0 5
pair|toàn theo|-14 0 25 0
pair|toàn thành|24 0 0 50
pair|toàn thông|0 0 2 0
pair|toàn thực|0 9 9 0
pair|toàn trình|39 0 0 -23
pair|toàn tỉnh|0 0 -2 9
pair|toàn tổ|-18 11 17 4
pair|toàn xã|0 0 0 2
pair|toàn đảng|1 -30 0 0
pair|toán #|22 -1 41 0
pair|toán (|10 0 0 9
pair|toán )|-19 -4 0 -3
pair|toán ,|3 0 0 11
pair|toán -|-1 0 10 13
pair|toán bộ|3 0 -4 0
pair|toán chấp|16 0 0 0
pair|toán các|0 0 -33 0
pair|toán cùng|0 0 17 0
pair|toán cả|0 0 0 -13
pair|toán cấp|11 -1 0 -29
pair|toán dứt|0 0 0 -14
pair|toán huyện|45 0 0 -1
pair|toán hđnd|-2 0 0 1
pair|toán không|22 0 9 -5
pair|toán ngân|0 -1 32 -9
pair|toán năm|-7 -28 0 18
pair|toán pháp|-1 27 0 -20
pair|toán phát|0 -15 0 0
pair|toán phường|28 0 -41 -34
pair|toán quận|1 0 0 -25
pair|toán sớm|1 0 0 17
pair|toán thu|0 0 14 0
pair|toán thành|0 -21 -1 31
pair|toán trung|2 0 0 0
pair|toán tỉnh|1 0 0 1
pair|toán và|24 0 0 0
pair|toán vốn|-6 0 -17 12
pair|toán đúng|9 0 -1 19
pair|toán được|-35 37 0 14
pair|toán đầu|-6 19 0 39
pair|tp )|0 -7 -9 -1
pair|tp bắc|0 0 -11 0
pair|tp cẩm|-19 0 0 0
pair|tp hcm|0 0 -3 0
pair|tp là|0 0 22 0
pair|tp rạch|0 0 5 0
pair|tphcm )|0 0 -1 0
pair|tra #|23 0 0 -3
pair|tra ,|13 -4 0 40
pair|tra an|0 0 0 25
pair|tra ban|0 0 0 73
pair|tra bù|0 0 3 0
pair|tra chéo|0 0 8 1
pair|tra các|-39 0 9 -1
pair|tra công|15 10 3 0
pair|tra cũ|0 -4 11 -17
pair|tra cơ|0 -10 0 0
pair|tra của|-10 21 -2 0
pair|tra dấu|-9 0 36 0
pair|tra giao|0 0 40 -25
pair|tra giá|0 0 -25 -1
pair|tra giảm|0 32 0 0
pair|tra huyện|0 0 30 0
pair|tra hàng|0 0 36 0
pair|tra khi|-1 -6 -1 0
pair|tra khu|0 0 -13 0
pair|tra khép|0 0 0 -28
pair|tra kiểm|0 0 36 0
pair|tra kết|0 0 55 0
pair|tra liên|57 -21 0 0
pair|tra là|-8 0 -14 0
pair|tra lần|0 0 0 10
pair|tra mới|0 37 31 0
pair|tra nhân|2 1 1 27
pair|tra nên|0 0 20 0
pair|tra năm|0 -5 11 0
pair|tra phòng|0 0 10 0
pair|tra phụ|0 0 10 0
pair|tra ra|50 0 0 0
pair|tra sở|0 0 7 2
pair|tra theo|2 0 0 21
pair|tra thành|-10 0 21 0
pair|tra thực|0 0 -10 0
pair|tra toàn|0 0 8 0
pair|tra treo|-5 23 21 -21
pair|tra trật|24 -25 87 10
pair|tra tuyến|-9 0 21 -24
pair|tra tỉnh|0 0 0 -36
pair|tra viên|24 6 -1 14
pair|tra việc|0 0 33 16
pair|tra xuất|6 -2 0 -5
pair|tra xây|-16 -1 0 19
pair|tra đi|-18 -39 -29 0
pair|tra đê|0 0 0 -28
pair|tra được|9 0 0 16
pair|tra đảng|0 0 30 0
pair|tra đột|10 0 0 22
pair|trai /|-14 5 0 7
pair|trang #|36 0 2 -51
pair|trang )|-13 0 0 0
pair|trang bị|4 0 0 0
pair|trang hồ|32 0 -7 -13
pair|trang thiết|-5 -13 -35 0
pair|trang tin|0 0 4 0
pair|trang trại|0 33 0 1
pair|trang trọng|0 0 0 -20
pair|trang đô|0 0 17 13
pair|trang đường|7 0 20 -23
pair|trang đắk|1 0 0 4
pair|tranh chung|-42 0 0 0
pair|tranh chấp|0 29 7 -1
pair|tranh tre|-8 20 0 0
pair|trao #|30 0 0 -30
pair|trao đổi|0 0 12 1
pair|tre trong|0 0 3 0
pair|tre đủ|0 0 0 16
pair|treo #|-20 48 0 1
pair|treo ao|0 16 3 0
pair|tri theo|0 0 0 -13
pair|tri tôn|0 0 -12 0
pair|tri đi|5 0 0 60
pair|triền miên|-15 -1 0 14
pair|triều cường|6 13 6 0
pair|triển #|21 0 0 -76
pair|triển chỉ|0 0 0 -20
pair|triển cây|0 0 19 0
pair|triển dân|-34 -10 -36 0
pair|triển khai|1 0 0 0
pair|triển kinh|0 0 0 3
pair|triển quỹ|-14 0 1 -11
pair|triển so|32 0 0 0
pair|triển thương|0 0 2 0
pair|triển ven|0 -4 -13 -9
pair|triển được|-11 14 0 0
pair|triển đảng|0 15 40 -1
pair|triệt chỉ|18 0 -45 -39
pair|triệt các|14 0 0 -2
pair|triệt nghị|18 0 25 1
pair|triệt phá|-7 0 10 0
pair|triệt sản|13 -4 0 0
pair|triệt xóa|17 0 0 -14
pair|triệt để|0 5 2 -11
pair|triệu #|22 -17 0 -17
pair|triệu ,|0 20 0 -14
pair|triệu con|25 0 0 -26
pair|triệu cái|1 0 0 -19
pair|triệu kwh|12 0 0 18
pair|triệu lượt|-4 0 0 9
pair|triệu sơn|-13 0 -11 0
pair|triệu thị|0 0 -9 0
pair|triệu trang|32 0 -7 -13
pair|triệu tấn|2 19 -9 0
pair|trong #|5 0 0 0
pair|trong bối|0 -18 0 0
pair|trong bức|-48 -14 0 0
pair|trong chấp|0 0 0 25
pair|trong các|8 0 1 0
pair|trong cân|0 -3 0 -52
pair|trong cơ|0 0 52 0
pair|trong cụm|0 0 0 17
pair|trong diện|-9 0 -26 -1
pair|trong diệt|-3 14 0 14
pair|trong doanh|0 1 14 0
pair|trong dân|0 0 39 -25
pair|trong hai|0 0 10 0
pair|trong huyện|0 -1 0 28
pair|trong hè|23 -11 3 0
pair|trong hạn|-2 -31 0 -1
pair|trong kcn|4 0 0 6
pair|trong khi|3 7 0 0
pair|trong khung|5 -1 28 0
pair|trong khu|8 0 0 -43
pair|trong kỳ|-7 -25 0 3
pair|trong lĩnh|0 1 0 0
pair|trong mùa|0 0 26 25
pair|trong một|8 1 -3 15
pair|trong ngày|0 3 0 -27
pair|trong năm|0 0 5 1
pair|trong nước|-4 -18 -1 13
pair|trong nửa|0 0 18 -26
pair|trong quý|0 0 2 0
pair|trong sinh|0 15 22 -36
pair|trong sạch|21 0 3 -31
pair|trong sản|0 25 3 0
pair|trong số|13 -1 0 42
pair|trong tháng|0 0 35 0
pair|trong thời|11 -4 2 2
pair|trong thực|0 1 0 11
pair|trong tuần|14 0 11 0
pair|trong tỉnh|9 0 0 0
pair|trong tổng|-79 -3 -1 0
pair|trong vòng|-1 -23 0 0
pair|trong vùng|-17 -3 0 -17
pair|trong vụ|0 0 0 18
pair|trong điều|-17 -6 -39 0
pair|trong đó|-1 0 0 25
pair|trong đồng|-30 24 0 -1
pair|trong độ|0 0 0 22
pair|trung #|18 0 0 -1
pair|trung bình|9 1 0 0
pair|trung cao|-19 0 35 0
pair|trung cho|19 0 35 -10
pair|trung cấp|0 0 0 -7
pair|trung dân|-27 -14 -18 0
pair|trung hoàn|-1 0 42 -36
pair|trung hạn|0 0 -15 -8
pair|trung học|0 15 23 -25
pair|trung phục|0 0 74 8
pair|trung quốc|2 0 0 19
pair|trung sơn|-2 -3 -24 0
pair|trung thu|0 0 29 0
pair|trung thành|1 29 -12 -3
pair|trung thủy|-30 -18 -16 -7
pair|trung thực|-15 -26 20 -3
pair|trung trám|0 0 3 0
pair|trung vào|-35 -15 -24 0
pair|trung ở|-14 19 0 45
pair|truy nộp|43 -16 -6 40
pair|truy quét|0 0 30 -1
pair|truy ra|0 0 0 7
pair|truy thu|-21 28 0 16
pair|truy tố|5 0 -1 -19
pair|truy vết|14 0 0 -9
pair|truyền #|0 0 0 1
pair|truyền bầu|0 0 -35 0
pair|truyền cho|0 0 6 23
pair|truyền hình|0 0 -1 16
pair|truyền luật|0 0 6 18
pair|truyền số|0 1 0 0
pair|truyền thanh|0 35 0 -38
pair|truyền thông|0 0 2 0
pair|truyền yếu|0 0 0 15
pair|truyền ở|0 1 0 0
pair|trà bồng|-1 0 19 23
pair|trà dồn|-31 -2 -25 0
pair|trà tân|0 0 -9 0
pair|trà vinh|-1 0 0 0
pair|tràn lan|0 -13 0 37
pair|tràn qua|0 -16 -8 0
pair|tràn ra|-9 22 -4 38
pair|trào "|0 -1 0 0
pair|trào giữa|0 1 0 0
pair|trào hiến|32 -16 0 0
pair|trào phụ|-4 -1 -6 0
pair|trào thi|49 0 0 -11
pair|trào văn|17 0 -2 0
pair|trá hình|0 42 -17 0
pair|trách #|24 -1 0 9
pair|trách hộ|-1 11 33 -41
pair|trách nhiệm|0 0 1 0
pair|trách thôn|2 23 -5 14
pair|trách xin|0 0 0 -27
pair|trách địa|39 -5 -15 0
pair|trái cây|0 0 12 -37
pair|trái phiếu|-21 27 0 27
pair|trái phép|15 0 0 4
pair|trái thẩm|15 0 -3 -4
pair|trám xong|0 0 3 0
pair|tránh khi|0 0 0 20
pair|trân trọng|0 0 -34 0
pair|trâu #|-47 -29 0 -43
pair|trâu ,|1 24 0 -11
pair|trâu bò|0 -1 0 1
pair|trên #|0 0 0 7
pair|trên biển|19 4 5 -22
pair|trên báo|0 0 29 18
pair|trên bè|10 17 0 0
pair|trên bảng|0 0 23 -7
pair|trên các|-2 0 0 -7
pair|trên cùng|0 -8 10 15
pair|trên cơ|0 0 -15 0
pair|trên cổng|-1 0 0 -13
pair|trên giao|0 37 0 -5
pair|trên giấy|0 1 0 0
pair|trên hệ|0 0 15 9
pair|trên hồ|-28 0 4 11
pair|trên loa|0 -1 21 0
pair|trên lúa|0 -8 47 0
pair|trên môi|0 0 0 -36
pair|trên mạng|-6 26 1 0
pair|trên nhiệm|0 0 0 -26
pair|trên nương|0 0 0 7
pair|trên quốc|-24 -5 0 -9
pair|trên sông|9 -9 30 0
pair|trên trang|0 47 1 0
pair|trên trong|0 0 42 -15
pair|trên tuyến|24 -6 0 -15
pair|trên tổng|1 0 0 0
pair|trên vào|0 0 0 17
pair|trên đài|0 0 17 15
pair|trên đây|0 0 -1 0
pair|trên đất|1 1 1 -3
pair|trì #|25 0 -13 -14
pair|trì )|0 0 12 0
pair|trì ]|0 0 0 -23
pair|trì chuẩn|0 0 4 0
pair|trì cùng|0 0 19 -1
pair|trì của|0 0 -1 0
pair|trì giao|0 0 -16 -4
pair|trì giải|0 0 13 0
pair|trì hoàn|-1 0 38 -21
pair|trì họp|0 0 -20 0
pair|trì hội|0 0 0 4
pair|trì mở|0 0 35 0
pair|trì nền|4 0 0 46
pair|trì phiên|0 0 -1 0
pair|trì phối|0 0 -15 0
pair|trì sĩ|13 -7 7 -22
pair|trì tháo|0 0 21 0
pair|trì trực|3 0 -29 -11
pair|trì tuần|-10 0 -12 0
pair|trì tăng|0 0 8 -11
pair|trì vận|0 0 18 -2
pair|trì với|0 0 0 -22
pair|trì đã|-54 -9 -25 0
pair|trì được|0 0 0 28
pair|trì đẩy|0 0 44 0
pair|trình "|9 0 -30 7
pair|trình #|1 0 0 -11
pair|trình ban|0 0 1 34
pair|trình bàn|7 0 0 64
pair|trình bày|-1 0 -1 0
pair|trình báo|-5 2 0 19
pair|trình cho|0 0 2 2
pair|trình chuyển|3 17 16 0
pair|trình chưa|15 -10 1 38
pair|trình chậm|0 -56 0 0
pair|trình chủ|25 0 0 10
pair|trình công|0 1 2 -16
pair|trình cấp|-8 0 0 0
pair|trình của|-7 25 0 -10
pair|trình danh|0 0 11 -37
pair|trình diễn|0 0 5 13
pair|trình duyệt|0 0 1 0
pair|trình giao|0 0 -2 0
pair|trình giám|0 0 10 0
pair|trình giảm|3 0 0 -1
pair|trình hành|0 0 0 1
pair|trình hđnd|0 0 10 0
pair|trình hồ|-28 -47 7 27
pair|trình hội|-1 -1 -2 0
pair|trình khởi|37 0 0 38
pair|trình kiểm|0 23 18 -29
pair|trình ký|1 0 20 -10
pair|trình kỳ|-1 0 0 0
pair|trình liên|0 0 6 0
pair|trình làm|7 -14 0 18
pair|trình lên|34 5 0 -3
pair|trình mỗi|0 17 -4 -6
pair|trình mới|0 0 5 1
pair|trình mục|0 12 0 -6
pair|trình nào|-1 -11 23 20
pair|trình nông|-28 21 0 0
pair|trình nước|-43 71 30 -24
pair|trình phát|-4 0 0 0
pair|trình phương|0 0 10 -18
pair|trình quy|0 0 -8 32
pair|trình số|-28 0 -14 0
pair|trình sở|0 0 38 19
pair|trình thi|13 0 0 21
pair|trình thành|0 0 8 7
pair|trình thường|0 0 3 1
pair|trình thủy|38 0 0 -46
pair|trình trong|0 0 0 66
pair|trình trước|0 -3 0 15
pair|trình trả|0 0 0 10
pair|trình trọng|7 23 0 5
pair|trình tỉnh|0 0 36 19
pair|trình tồn|-1 4 1 44
pair|trình từ|-32 -4 -14 0
pair|trình tự|0 19 11 -27
pair|trình ubnd|0 0 0 24
pair|trình vào|0 -2 12 0
pair|trình và|-6 0 -1 -26
pair|trình xin|0 0 38 32
pair|trình xây|-2 4 0 0
pair|trình đang|0 0 0 44
pair|trình điều|0 -14 13 2
pair|trình đã|7 0 26 -57
pair|trình đạt|15 0 0 -38
pair|trình đề|31 0 22 -13
pair|trình độ|-42 23 0 -16
pair|trí #|4 0 -26 29
pair|trí cho|-5 -34 -38 -8
pair|trí chỗ|0 0 0 26
pair|trí chủ|0 -5 0 0
pair|trí các|0 0 -24 0
pair|trí cán|0 0 -9 0
pair|trí kinh|0 0 33 0
pair|trí kế|0 3 0 -4
pair|trí lại|-2 -2 -12 7
pair|trí người|0 7 9 -40
pair|trí trả|12 0 0 -27
pair|trí tuệ|-13 -1 0 0
pair|trí việc|0 4 24 19
pair|trí vốn|0 0 10 0
pair|trí xong|22 0 -11 58
pair|trí xã|11 0 0 0
pair|trí được|0 18 0 0
pair|trí đất|0 7 12 -3
pair|trí đủ|27 0 46 -20
pair|trích đo|5 0 -1 -10
pair|trôi nổi|0 0 0 22
pair|trông chờ|0 28 0 0
pair|trông coi|0 0 1 -24
pair|trông giữ|0 0 1 0
pair|trùng lặp|0 10 13 -11
pair|trùng tu|0 0 0 3
pair|trú #|0 1 0 -24
pair|trú ,|5 3 0 46
pair|trú -|28 0 1 0
pair|trú biến|0 15 -10 0
pair|trú tỉnh|10 -1 0 16
pair|trú ở|0 0 0 6
pair|trúng giá|6 0 0 -16
pair|trúng mùa|29 0 0 -36
pair|trăm ;|25 -24 0 -7
pair|trăm so|-14 0 0 1
pair|trăn trở|-8 3 -4 0
pair|trơ đáy|-8 25 0 24
pair|trương minh|-2 0 -33 -11
pair|trương mỹ|-20 0 0 0
pair|trước #|0 0 30 0
pair|trước ,|-6 29 0 -9
pair|trước bạ|-29 0 0 0
pair|trước cao|0 0 0 60
pair|trước chuyển|-15 -40 0 -28
pair|trước chủ|0 0 39 0
pair|trước cuối|0 0 0 -8
pair|trước hạn|0 0 0 42
pair|trước hẹn|-3 19 0 -39
pair|trước hết|-33 -10 0 0
pair|trước học|0 0 3 0
pair|trước khai|0 0 25 0
pair|trước khi|0 0 38 -1
pair|trước kỳ|0 0 -3 24
pair|trước luật|0 17 0 -2
pair|trước mùa|0 0 16 0
pair|trước mắt|0 0 -8 -16
pair|trước mốc|37 -11 0 -14
pair|trước nay|-5 -10 0 0
pair|trước ngày|0 0 28 0
pair|trước năm|0 0 1 0
pair|trước rằm|-9 0 9 0
pair|trước tháng|0 -5 44 -15
pair|trước tết|0 0 34 2
pair|trước tới|17 -2 0 42
pair|trước và|36 0 0 7
pair|trước vụ|19 -18 8 0
pair|trước đây|0 -27 0 32
pair|trước đó|0 0 0 -31
pair|trước đến|6 0 0 9
pair|trường (|3 0 0 0
pair|trường )|0 -34 0 -2
pair|trường biển|-8 58 -1 -4
pair|trường bán|0 0 0 -26
pair|trường bất|0 19 0 0
pair|trường chuẩn|14 11 1 0
pair|trường chính|0 0 13 -47
pair|trường các|-21 0 0 0
pair|trường còn|7 -19 4 -4
pair|trường có|4 -22 0 0
pair|trường công|-17 7 27 0
pair|trường cùng|0 0 37 30
pair|trường của|9 0 0 16
pair|trường giữ|27 0 0 0
pair|trường hoàng|18 0 -7 10
pair|trường huyện|17 -24 0 -28
pair|trường hướng|0 0 0 24
pair|trường học|0 0 0 -1
pair|trường hợp|0 2 0 6
pair|trường khai|-13 32 0 0
pair|trường kiểm|0 0 -41 -23
pair|trường làm|0 0 28 -23
pair|trường lập|0 0 36 0
pair|trường lẻ|0 27 0 0
pair|trường lớp|4 -29 -36 -20
pair|trường mầm|0 0 0 -16
pair|trường mẫu|0 -8 8 5
pair|trường mới|-10 1 27 27
pair|trường mở|20 -1 0 0
pair|trường nào|46 -1 0 0
pair|trường phổ|0 0 0 -18
pair|trường rà|0 0 0 31
pair|trường rừng|19 0 0 13
pair|trường sơn|0 11 0 0
pair|trường số|0 0 0 25
pair|trường sớm|-9 0 -22 -2
pair|trường thcs|28 -19 0 0
pair|trường thpt|0 0 24 0
pair|trường thực|0 -6 6 9
pair|trường tiểu|16 0 24 0
pair|trường trong|-12 0 0 -19
pair|trường trung|0 0 73 80
pair|trường trước|0 0 37 0
pair|trường trả|0 0 2 0
pair|trường tăng|0 0 25 0
pair|trường tỉnh|-22 0 0 0
pair|trường tổ|1 0 0 -15
pair|trường từng|0 0 9 -5
pair|trường ubnd|0 0 -10 -4
pair|trường vùng|0 13 0 -9
pair|trường xi|0 -28 0 -4
pair|trường xuân|0 2 0 10
pair|trường được|0 0 0 1
pair|trường đại|0 0 0 12
pair|trường đạt|-30 0 -42 0
pair|trường đầu|42 0 2 0
pair|trường ở|0 21 -8 0
pair|trưởng #|0 0 -2 0
pair|trưởng ban|0 0 0 -59
pair|trưởng bản|0 15 16 -10
pair|trưởng các|0 0 -22 0
pair|trưởng công|-11 -5 -14 -1
pair|trưởng gdp|0 -1 9 -29
pair|trưởng giá|0 0 -7 -6
pair|trưởng gắn|0 0 22 0
pair|trưởng hai|0 15 -18 18
pair|trưởng khu|-16 -2 0 25
pair|trưởng khá|45 0 0 -43
pair|trưởng kinh|23 -12 0 -1
pair|trưởng phòng|0 0 16 0
pair|trưởng thôn|0 -14 17 -18
pair|trưởng tốt|11 0 0 -49
pair|trưởng đoàn|0 0 -35 0
pair|trưởng đề|0 0 -33 0
pair|trưởng ấp|2 0 28 0
pair|trạch bán|-6 6 0 13
pair|trại lưới|0 0 12 18
pair|trạm bts|0 0 0 10
pair|trạm bơm|0 1 30 15
pair|trạm bỏ|8 0 0 14
pair|trạm chưa|-3 4 0 -19
pair|trạm cấp|-13 -14 -20 0
pair|trạm khuyến|0 0 0 -6
pair|trạm không|0 0 0 -7
pair|trạm kiểm|0 8 5 -6
pair|trạm làm|0 0 0 27
pair|trạm thì|-3 4 0 -19
pair|trạm thủy|0 1 0 0
pair|trạm tấu|0 3 -28 0
pair|trạm và|16 -21 -14 -15
pair|trạm xá|39 0 0 0
pair|trạm xử|-25 21 6 1
pair|trạm y|0 0 18 -7
pair|trạng bỏ|0 26 0 0
pair|trạng họp|0 0 14 0
pair|trạng lấn|0 16 10 -14
pair|trả #|0 0 -9 0
pair|trả bồi|-27 31 38 0
pair|trả chậm|0 -16 24 -36
pair|trả dứt|0 0 25 0
pair|trả hết|0 0 7 1
pair|trả hồ|0 1 5 2
pair|trả kết|32 0 0 -34
pair|trả lương|-9 0 12 -26
pair|trả lại|1 0 0 -13
pair|trả lời|0 0 3 0
pair|trả mặt|9 0 -2 25
pair|trả nợ|0 2 46 1
pair|trả tiền|0 0 0 34
pair|trả trước|0 0 0 -12
pair|trả trợ|29 0 0 -1
pair|trả về|0 0 0 35
pair|trả xong|25 3 0 0
pair|trả đi|0 6 0 0
pair|trả đúng|8 0 0 -4
pair|trả đủ|50 -6 0 -41
pair|trảng dài|11 -15 0 0
pair|trấn cũ|1 -3 0 -28
pair|trấn hoàn|1 0 0 -51
pair|trấn không|9 3 0 0
pair|trấn lập|0 0 0 33
pair|trấn lộc|0 0 -2 -3
pair|trấn quý|0 0 -11 -10
pair|trấn triển|-24 -8 0 0
pair|trấn áp|0 0 28 0
pair|trấn đối|7 0 -2 21
pair|trần hưng|0 12 0 -7
pair|trần phú|0 7 0 -28
pair|trần quang|0 1 0 0
pair|trần quốc|0 0 -24 0
pair|trần thị|-24 0 10 0
pair|trần tuấn|-4 0 14 0
pair|trần văn|0 0 9 0
pair|trần vĩnh|-7 -24 0 0
pair|trần đề|-24 -6 0 9
pair|trận các|0 0 7 15
pair|trận hiệu|0 0 0 20
pair|trận lụt|-3 -24 -28 -21
pair|trận tổ|0 0 -1 -9
pair|trật tự|0 0 1 0
pair|trắc tự|0 12 0 0
pair|trắng "|6 0 0 17
pair|trắng chi|69 -54 0 -1
pair|trắng cho|0 0 0 16
pair|trắng đảng|26 -12 0 -1
pair|trẻ #|0 0 -17 0
pair|trẻ dưới|23 22 0 0
pair|trẻ em|0 0 0 -4
pair|trẻ gia|0 0 0 11
pair|trẻ mẫu|5 39 0 -5
pair|trẻ mồ|6 0 0 -26
pair|trẻ suy|5 0 0 -6
pair|trẻ về|-23 24 39 -3
pair|trẻ đi|0 9 0 -8
pair|trẻ được|0 0 0 61
pair|trễ -|-7 0 10 0
pair|trễ hạn|-11 3 49 -11
pair|trễ hẹn|-2 -3 0 -1
pair|trễ kèm|0 -9 15 -39
pair|trệ trước|0 0 0 28
pair|trị #|20 -4 0 43
pair|trị )|0 0 3 1
pair|trị -|25 0 0 0
pair|trị ;|0 0 1 9
pair|trị cho|0 0 9 -1
pair|trị công|-27 0 -11 -12
pair|trị giá|18 0 0 3
pair|trị giải|0 0 0 -41
pair|trị giữ|-34 0 -5 38
pair|trị hơn|-33 -1 0 0
pair|trị lớn|9 0 0 -1
pair|trị nội|2 0 0 -17
pair|trị sản|0 0 0 -1
pair|trị thu|0 0 -6 -28
pair|trị thành|0 0 24 0
pair|trị trồng|-37 -1 -1 0
pair|trị tăng|43 0 0 38
pair|trị tại|51 0 27 -5
pair|trị tới|0 0 24 47
pair|trị và|-24 0 -4 0
pair|trị về|11 0 0 0
pair|trị xuất|36 0 0 70
pair|trị xã|0 0 22 0
pair|trị được|39 1 -2 -24
pair|trị ổn|0 0 0 -1
pair|trọ cho|0 0 -24 1
pair|trọ không|-5 41 0 14
pair|trọ quanh|0 17 0 0
pair|trọng báo|0 0 -34 0
pair|trọng khác|0 -6 0 0
pair|trọng lượng|0 33 0 34
pair|trọng nghĩa|0 0 0 18
pair|trọng phương|0 -9 16 24
pair|trọng quan|0 9 -8 2
pair|trọng quản|0 -1 7 0
pair|trọng án|36 -12 0 -12
pair|trọng điểm|30 10 0 24
pair|trọng đạt|-33 -15 -46 -23
pair|trốn khám|-26 28 -9 0
pair|trốn đóng|0 0 11 -20
pair|trồng #|-14 0 0 0
pair|trồng cây|0 8 8 33
pair|trồng cả|42 0 0 0
pair|trồng lại|0 3 0 0
pair|trồng mới|54 -1 33 -65
pair|trồng ngô|0 -10 16 0
pair|trồng rừng|2 23 0 5
pair|trồng sầu|3 5 -1 0
pair|trồng thay|0 0 0 43
pair|trồng toàn|15 0 0 -22
pair|trồng trọt|-35 0 0 0
pair|trồng vẫn|29 -11 -1 -26
pair|trồng vụ|0 0 1 -1
pair|trồng được|0 0 0 -29
pair|trộm cắp|0 19 10 1
pair|trời phát|21 0 0 24
pair|trời áp|0 0 0 -36
pair|trở lên|-19 0 0 -4
pair|trở lại|32 0 1 0
pair|trở về|5 5 0 -10
pair|trợ #|30 0 1 0
pair|trợ các|0 0 0 16
pair|trợ cước|-35 37 0 0
pair|trợ cấp|-27 1 0 3
pair|trợ doanh|32 0 -1 18
pair|trợ dầu|0 1 13 0
pair|trợ giá|0 -9 31 -65
pair|trợ giúp|-13 17 21 -32
pair|trợ giống|-16 0 24 0
pair|trợ hộ|0 0 0 -20
pair|trợ kinh|0 0 34 -27
pair|trợ lãi|0 0 10 13
pair|trợ ngư|20 0 14 0
pair|trợ người|13 -3 0 -33
pair|trợ nhà|1 0 3 -62
pair|trợ theo|38 -6 0 0
pair|trợ vận|-12 25 0 -15
pair|trợ đất|0 0 11 0
pair|trụ sở|0 1 0 -7
pair|trục qua|-1 20 -8 0
pair|trục trặc|-14 0 0 -4
pair|trục đường|-20 20 38 22
pair|trừ #|21 0 -20 23
pair|trừ tiền|-13 32 0 0
pair|trừ điểm|0 0 12 11
pair|trữ cấp|0 0 21 0
pair|trực #|0 0 48 -63
pair|trực ban|22 0 0 -58
pair|trực báo|38 0 0 0
pair|trực chung|0 0 0 -9
pair|trực chốt|0 0 6 -24
pair|trực chủ|0 0 4 -11
pair|trực cả|7 0 0 9
pair|trực hđnd|-2 0 0 0
pair|trực quan|9 0 0 0
pair|trực sẵn|0 0 1 30
pair|trực thuộc|-11 0 -10 -1
pair|trực thành|0 -28 9 0
pair|trực tiếp|0 0 13 0
pair|trực tuyến|1 0 0 -2
pair|trực tại|0 0 0 -9
pair|trực tỉnh|-13 0 0 16
pair|trực ubnd|0 0 31 3
pair|trực đêm|-6 28 39 34
pair|trực đảng|-1 -21 0 0
pair|trực đồng|-5 0 0 0
pair|trực ủy|0 0 -35 0
pair|tt -|1 -1 6 0
pair|tt huyện|-1 0 -41 0
pair|tt nhiệm|0 0 -15 0
pair|ttcn #|0 4 0 -4
pair|ttcn do|27 0 0 0
pair|ttcn khu|-14 16 0 -3
pair|ttcn tăng|-5 -3 -24 -39
pair|ttcn ước|13 0 0 -22
pair|ttg của|-5 0 14 -9
pair|ttg ngày|-6 -6 -11 56
pair|ttr -|0 0 -12 0
pair|tu ,|0 0 0 8
pair|tu bổ|54 0 15 0
pair|tu của|-10 0 -24 8
pair|tu dự|0 -5 0 0
pair|tu ngày|3 0 19 0
pair|tu sửa|32 -19 33 -46
pair|tu về|17 0 -12 0
pair|tu đường|0 0 46 0
pair|tuy #|23 -1 0 -13
pair|tuy các|39 -7 0 0
pair|tuy còn|-36 48 0 -44
pair|tuy có|-56 33 0 0
pair|tuy lũ|-64 -32 0 0
pair|tuy mưa|-39 -42 0 0
pair|tuy mới|20 -8 0 0
pair|tuy nhiên|21 -20 0 -6
pair|tuy nhiều|0 30 0 0
pair|tuy phước|0 0 -27 0
pair|tuy số|50 -6 0 -1
pair|tuy thế|-8 17 0 -39
pair|tuy thời|7 -7 0 -22
pair|tuy vậy|-17 15 0 0
pair|tuy đã|4 -23 0 0
pair|tuyên không|0 0 -5 -18
pair|tuyên quang|0 12 0 0
pair|tuyên truyền|0 0 -7 -2
pair|tuyến #|-8 -17 0 0
pair|tuyến ba|0 0 1 11
pair|tuyến cho|-7 -24 0 0
pair|tuyến còn|21 9 0 19
pair|tuyến cống|0 0 0 24
pair|tuyến hay|0 -8 8 0
pair|tuyến huyện|36 9 0 -34
pair|tuyến hẻm|20 0 0 -14
pair|tuyến kênh|0 10 0 12
pair|tuyến ngõ|9 0 -9 26
pair|tuyến phố|13 0 7 -8
pair|tuyến toàn|45 -4 0 -22
pair|tuyến trung|26 0 0 0
pair|tuyến tỉnh|0 0 0 11
pair|tuyến tới|-4 0 0 4
pair|tuyến với|-18 0 -5 0
pair|tuyến xe|21 10 0 17
pair|tuyến xã|0 41 0 0
pair|tuyến đt|0 0 7 -21
pair|tuyến đê|0 16 1 11
pair|tuyến đường|0 -19 0 -64
pair|tuyển #|37 0 0 -7
pair|tuyển chưa|0 15 -10 0
pair|tuyển chọn|0 13 -6 -14
pair|tuyển quân|0 0 3 0
pair|tuyển sinh|1 14 1 0
pair|tuyển vào|10 -1 0 16
pair|tuyệt đối|13 -13 11 8
pair|tuấn cùng|0 0 -1 0
pair|tuấn lĩnh|-4 0 14 0
pair|tuần #|0 0 0 1
pair|tuần báo|0 0 0 4
pair|tuần bỏ|0 0 0 7
pair|tuần cập|0 0 0 17
pair|tuần danh|0 0 2 0
pair|tuần hai|0 0 18 0
pair|tuần một|0 0 0 2
pair|tuần nào|0 0 9 11
pair|tuần này|0 0 12 0
pair|tuần sau|0 0 44 12
pair|tuần tra|1 0 0 -19
pair|tuần tới|0 -6 23 -10
pair|tuần với|0 0 11 -27
pair|tuần đầu|33 0 -14 8
pair|tuổi #|28 33 0 -52
pair|tuổi ,|14 0 0 0
pair|tuổi bởi|-2 14 0 0
pair|tuổi chưa|0 5 0 0
pair|tuổi ra|3 1 0 -17
pair|tuổi suy|1 -8 0 2
pair|tuổi tiêm|10 0 0 -10
pair|tuổi vào|0 -1 -16 0
pair|tuổi vẫn|0 49 0 0
pair|tuổi ít|0 0 0 -24
pair|tuổi được|0 0 0 -30
pair|tv -|-13 0 0 0
pair|tvtu bám|-27 0 -1 -3
pair|tw (|8 0 24 0
pair|tw ,|0 0 13 0
pair|tw của|1 0 13 0
pair|tw khóa|12 0 0 0
pair|tw ngày|-1 0 1 -28
pair|tw và|0 0 0 -4
pair|tw đã|29 0 0 0
pair|ty môi|0 0 27 0
pair|ty tnhh|0 0 0 11
pair|tà chải|11 0 0 0
pair|tà pạ|11 -3 0 18
pair|tài khoản|20 0 -1 -21
pair|tài liệu|8 0 12 0
pair|tài nguyên|-2 20 0 0
pair|tài sản|-1 6 0 -10
pair|tài xỉu|7 0 0 4
pair|tài đối|0 -13 17 0
pair|tàu "|18 -8 0 0
pair|tàu #|0 0 0 33
pair|tàu bị|0 0 0 4
pair|tàu cá|15 0 0 -11
pair|tàu lưới|-7 7 0 22
pair|tàu lớn|0 3 0 0
pair|tàu mất|0 0 20 0
pair|tàu nằm|0 -1 0 29
pair|tàu ra|-3 -45 1 -1
pair|tàu từ|-10 -1 -39 28
pair|tàu vi|9 -8 9 1
pair|tàu vẫn|0 0 0 12
pair|tàu với|-6 36 0 0
pair|tàu xa|7 -32 14 -50
pair|tàu đánh|2 -20 -43 0
pair|tác #|-1 0 -18 0
pair|tác chuẩn|10 0 22 -4
pair|tác chỉ|-6 9 0 0
pair|tác của|36 0 -11 -17
pair|tác do|-25 -11 0 -3
pair|tác dân|43 0 0 0
pair|tác giám|0 0 0 -60
pair|tác giảm|0 0 15 0
pair|tác kiểm|31 0 -12 0
pair|tác là|-6 0 -17 0
pair|tác lâu|0 0 0 -13
pair|tác lưu|0 47 -28 0
pair|tác lập|8 0 0 -20
pair|tác mặt|0 24 25 -10
pair|tác ngành|0 -10 -7 -9
pair|tác này|54 0 0 -30
pair|tác năm|0 0 4 -12
pair|tác phát|0 0 6 0
pair|tác quản|10 5 0 -2
pair|tác tham|0 1 0 0
pair|tác thu|0 0 87 0
pair|tác tiêm|36 0 0 0
pair|tác tuyên|25 0 0 0
pair|tác tuyển|0 1 0 -10
pair|tác viên|0 0 -7 0
pair|tác vệ|0 28 0 0
pair|tác xã|1 0 11 -8
pair|tác đảng|-33 0 -1 0
pair|tác đối|0 41 0 0
pair|tách thửa|-16 23 10 12
pair|tách địa|-9 10 0 3
pair|tái canh|-1 -10 0 -9
pair|tái chiếm|0 0 0 33
pair|tái cơ|-1 1 0 0
pair|tái diễn|0 0 1 0
pair|tái lấn|0 2 -39 -32
pair|tái lập|-6 0 0 11
pair|tái nghèo|-1 11 0 0
pair|tái phát|0 21 0 34
pair|tái phạm|0 0 1 23
pair|tái đàn|0 0 2 23
pair|tái định|0 9 17 0
pair|tám hđnd|-41 -3 -1 0
pair|tám tháng|-31 26 0 -23
pair|tán thành|0 0 -1 0
pair|táng tại|1 0 0 4
pair|tâm #|0 0 -8 -2
pair|tâm (|0 0 -7 0
pair|tâm chính|0 0 22 0
pair|tâm công|-50 -11 14 -32
pair|tâm dịch|-11 -1 -3 0
pair|tâm hành|0 3 0 0
pair|tâm khuyến|0 0 33 0
pair|tâm kiểm|0 6 1 0
pair|tâm ký|12 0 0 -7
pair|tâm logistics|47 -3 31 -55
pair|tâm là|0 -7 32 9
pair|tâm lý|-1 -40 15 3
pair|tâm năm|0 -5 -26 0
pair|tâm nước|0 1 -40 0
pair|tâm phát|-14 0 16 -11
pair|tâm phục|1 0 -16 1
pair|tâm pvhcc|-10 0 11 0
pair|tâm quý|0 0 1 12
pair|tâm soạn|0 0 6 0
pair|tâm tháng|0 0 -2 5
pair|tâm thương|0 0 5 18
pair|tâm thần|-7 11 0 11
pair|tâm tư|-1 0 -24 -36
pair|tâm văn|0 0 23 -56
pair|tâm với|0 21 -11 0
pair|tâm xuống|0 27 0 -10
pair|tâm y|0 -8 -20 0
pair|tâm điều|43 0 0 0
pair|tâm đúng|0 37 0 0
pair|tân #|0 -4 0 0
pair|tân binh|18 0 0 0
pair|tân hương|-12 0 -3 -9
pair|tân khánh|0 14 -8 -14
pair|tân kim|23 -11 0 6
pair|tân lập|-22 -28 21 16
pair|tân phú|0 0 0 -23
pair|tân phước|0 30 13 32
pair|tân quy|-16 -28 0 0
pair|tân sơn|0 0 0 14
pair|tân thành|0 0 0 31
pair|tân xuân|0 0 0 -4
pair|tây và|0 1 0 0
pair|tây vừa|0 -3 12 0
pair|tên cơ|0 0 0 23
pair|tên dưới|0 0 -13 0
pair|tên từng|0 0 21 0
pair|tên việc|0 0 -7 0
pair|tên đơn|0 0 33 17
pair|tìm mối|0 0 11 38
pair|tìm thị|0 0 19 0
pair|tình huống|0 0 30 -22
pair|tình hình|0 0 -2 -1
pair|tình nghĩa|19 0 0 20
pair|tình nguyện|12 0 26 5
pair|tình thương|17 -1 18 -12
pair|tình trạng|0 0 1 -32
pair|tình với|1 -20 -30 -52
pair|tích #|5 11 0 34
pair|tích bị|0 0 1 38
pair|tích chè|11 0 0 11
pair|tích cà|6 0 0 -1
pair|tích cực|13 0 0 2
pair|tích gieo|0 1 0 0
pair|tích lúa|-27 12 0 1
pair|tích mía|0 44 -8 0
pair|tích ngô|0 0 0 36
pair|tích nước|-8 -1 0 1
pair|tích rừng|-1 -39 2 -11
pair|tích tôm|28 -9 0 -2
pair|tích tụ|-10 41 0 0
pair|tích đất|15 -27 0 -49
pair|tín cam|0 0 20 0
pair|tín dụng|-1 0 20 -9
pair|tín hiệu|0 0 17 25
pair|tín tuyên|0 0 0 3
pair|tính bảng|0 0 15 0
pair|tính chiến|0 2 0 0
pair|tính chung|-43 0 0 27
pair|tính hình|0 8 0 -31
pair|tính khi|-12 12 0 -5
pair|tính lại|0 0 0 21
pair|tính theo|8 0 0 -95
pair|tính tiền|-12 0 -2 -30
pair|tính đến|20 2 0 0
pair|tòa chấp|5 -1 0 4
pair|tòa của|0 17 0 -2
pair|tòa tuyên|17 0 -6 25
pair|tòa án|-23 -37 10 -3
pair|tô nền|0 -6 0 0
pair|tô tới|29 0 0 -38
pair|tôm #|0 -1 -1 10
pair|tôm ,|29 0 0 31
pair|tôm -|10 0 -10 10
pair|tôm càng|17 0 0 -10
pair|tôm giống|-31 -1 22 -21
pair|tôm nuôi|0 0 0 -24
pair|tôm nước|-6 -32 0 -16
pair|tôm siêu|31 15 0 0
pair|tôm sú|-21 0 0 3
pair|tôm thẻ|8 9 -1 2
pair|tôn giáo|0 0 10 12
pair|tông hóa|0 0 0 31
pair|tùng vài|0 0 3 0
pair|tú để|11 -11 14 1
pair|tú ở|-6 -7 16 33
pair|túc chỉ|50 -9 -25 -3
pair|túc hồ|-2 3 14 -27
pair|túc nhìn|-14 -34 0 0
pair|túc triển|0 0 1 44
pair|túi ni|31 -22 0 -5
pair|túng (|0 0 0 -1
pair|túng khi|0 4 0 15
pair|túng với|0 0 0 -30
pair|túy ở|0 0 23 0
pair|tăng cao|-41 -2 0 2
pair|tăng ca|2 -1 0 -10
pair|tăng chậm|0 0 0 26
pair|tăng cường|6 0 1 -1
pair|tăng dân|-28 16 -29 -29
pair|tăng giá|-3 0 -24 -8
pair|tăng gấp|-30 40 0 0
pair|tăng gần|1 0 0 55
pair|tăng hơn|18 0 0 43
pair|tăng họp|-18 0 -12 0
pair|tăng khá|1 0 0 0
pair|tăng mạnh|15 12 -6 0
pair|tăng nhanh|38 -29 0 0
pair|tăng quân|-8 0 11 0
pair|tăng so|27 19 0 0
pair|tăng thêm|16 7 0 3
pair|tăng thấp|-17 0 -12 26
pair|tăng trên|0 0 -15 0
pair|tăng trưởng|0 0 0 1
pair|tăng tuần|0 0 11 0
pair|tăng tốc|-14 0 -1 0
pair|tăng tổng|17 0 0 -1
pair|tăng tới|-11 44 0 -19
pair|tăng từ|-53 -17 -53 -1
pair|tăng ở|-7 17 0 -5
pair|tơ -|0 0 1 11
pair|tư #|4 0 18 -25
pair|tư ,|0 17 0 0
pair|tư báo|0 -1 42 0
pair|tư cho|0 0 -25 20
pair|tư chậm|0 -5 52 -18
pair|tư công|0 0 1 -25
pair|tư cùng|0 0 0 1
pair|tư cấp|0 0 0 27
pair|tư cụm|0 0 6 20
pair|tư của|6 0 0 -31
pair|tư giải|0 6 0 -41
pair|tư khu|0 0 27 0
pair|tư không|0 0 40 2
pair|tư leo|0 3 0 -41
pair|tư là|0 0 -25 24
pair|tư nhân|0 0 3 17
pair|tư nào|0 0 9 -1
pair|tư nông|0 9 13 0
pair|tư nước|11 -9 0 0
pair|tư pháp|0 6 8 0
pair|tư phát|0 0 0 10
pair|tư phải|0 0 17 0
pair|tư số|-2 -11 -27 0
pair|tư tham|0 22 43 -45
pair|tư thay|-10 11 0 0
pair|tư thương|0 38 0 -42
pair|tư toàn|0 0 -2 -15
pair|tư trình|0 0 7 0
pair|tư trước|0 0 2 9
pair|tư tưởng|25 1 -22 -30
pair|tư tại|0 -8 15 30
pair|tư vấn|0 0 0 10
pair|tư xây|-1 -19 1 11
pair|tư đôn|0 0 -50 -21
pair|tương xứng|0 2 0 0
pair|tương đương|24 19 0 -37
pair|tương đối|16 0 0 9
pair|tương ứng|0 2 0 42
pair|tướng chính|-4 0 0 14
pair|tướng giao|38 0 0 -3
pair|tượng bảo|13 -3 0 -2
pair|tượng chính|0 0 -1 0
pair|tượng vẫn|0 0 0 -21
pair|tạ /|-1 1 0 0
pair|tại #|3 0 0 6
pair|tại ba|-15 19 0 0
pair|tại buôn|0 0 0 -6
pair|tại buổi|0 0 -32 0
pair|tại bản|-1 2 0 0
pair|tại bến|-1 0 0 0
pair|tại cuộc|0 -2 -5 0
pair|tại các|-1 3 15 42
pair|tại cộng|-9 17 0 51
pair|tại cửa|-21 0 0 0
pair|tại giao|0 1 1 4
pair|tại hội|0 0 14 18
pair|tại kcn|0 0 0 -4
pair|tại khu|0 0 18 -19
pair|tại kỳ|-49 0 0 0
pair|tại lộc|0 8 -8 0
pair|tại mục|0 0 -15 0
pair|tại nghĩa|1 0 0 4
pair|tại nghị|-26 -42 26 0
pair|tại nguồn|0 0 4 0
pair|tại nhiều|0 0 0 -4
pair|tại nhà|0 1 79 -31
pair|tại nơi|-6 38 27 -52
pair|tại phiên|0 0 0 2
pair|tại phường|0 7 0 -22
pair|tại quyết|0 0 -36 0
pair|tại quầy|11 0 0 33
pair|tại thuận|0 0 23 0
pair|tại thông|-25 -19 7 -4
pair|tại thị|-1 -6 -15 -1
pair|tại trung|0 5 0 0
pair|tại trạm|22 6 0 16
pair|tại trụ|0 0 0 -42
pair|tại từng|0 0 0 26
pair|tại vùng|0 0 0 6
pair|tại vườn|0 0 0 19
pair|tại xã|0 0 -16 0
pair|tại đồng|0 0 0 17
pair|tạm ,|33 0 0 -20
pair|tạm bợ|0 19 35 16
pair|tạm dừng|-8 -17 -12 25
pair|tạm giữ|-12 -1 2 -12
pair|tạm trú|0 12 -1 0
pair|tạm trước|8 0 0 0
pair|tạm đoạn|0 0 25 6
pair|tạm đình|0 0 0 7
pair|tạm ở|0 -6 7 11
pair|tạm ứng|19 0 0 31
pair|tạo #|26 0 0 22
pair|tạo chủ|0 0 10 30
pair|tạo có|-1 -2 21 0
pair|tạo cùng|-9 0 22 -30
pair|tạo nghề|0 1 22 0
pair|tạo nguồn|0 0 16 2
pair|tạo trạm|-9 0 9 0
pair|tạo tăng|0 0 0 27
pair|tạo việc|-31 -1 16 -30
pair|tạo điều|10 0 0 0
pair|tạp ảnh|0 23 0 0
pair|tả heo|18 -18 0 0
pair|tả lợn|-2 29 0 0
pair|tải #|-52 0 -8 0
pair|tải hàng|-29 13 0 -18
pair|tải hạ|0 27 0 0
pair|tải khu|0 0 21 0
pair|tải sửa|0 0 -2 0
pair|tải trong|0 13 0 10
pair|tải trọng|0 -7 14 22
pair|tảng số|9 -3 1 15
pair|tảo hôn|0 0 1 0
pair|tấm ngói|-9 13 0 9
pair|tấn (|38 7 0 -2
pair|tấn )|23 -4 -3 21
pair|tấn ,|0 0 0 31
pair|tấn /|-4 -9 0 -7
pair|tấn =|32 0 0 0
pair|tấn búp|0 0 0 1
pair|tấn bằng|0 0 0 2
pair|tấn công|2 0 52 0
pair|tấn gạo|20 0 0 5
pair|tấn lương|0 0 0 -2
pair|tấn rác|7 26 -18 19
pair|tất các|0 0 35 0
pair|tất hồ|0 0 -38 39
pair|tất toán|-1 1 24 -1
pair|tất trước|-8 0 8 13
pair|tất việc|0 0 0 20
pair|tầng (|0 0 12 0
pair|tầng ,|-20 -2 0 0
pair|tầng cụm|17 0 0 0
pair|tầng khu|-12 0 7 -27
pair|tầng lộ|0 27 0 0
pair|tầng và|0 1 -2 7
pair|tầng đô|1 -24 0 -14
pair|tận gốc|-7 4 23 32
pair|tận nhà|7 0 30 0
pair|tận tay|16 0 0 0
pair|tận thôn|25 -26 -10 13
pair|tập #|25 0 0 15
pair|tập chỉ|2 0 1 -43
pair|tập huấn|0 0 43 -7
pair|tập hợp|-6 4 0 15
pair|tập khu|0 0 14 42
pair|tập kết|1 0 1 -16
pair|tập nghị|53 0 8 -1
pair|tập nẹt|-7 15 0 0
pair|tập phòng|31 0 -15 -33
pair|tập thể|2 -32 0 0
pair|tập trung|-1 8 0 -4
pair|tập trước|0 0 0 58
pair|tập và|0 0 0 -2
pair|tập vở|9 -9 0 13
pair|tật tỉnh|0 19 0 0
pair|tắc tập|-27 -14 -18 0
pair|tắt )|-2 -7 -15 0
pair|tặc ở|0 0 3 0
pair|tặng #|2 0 0 -16
pair|tặng hộ|28 0 -19 0
pair|tặng quà|9 0 0 3
pair|tặng xe|9 -9 0 0
pair|tẻh #|-16 0 0 0
pair|tế #|0 0 -1 0
pair|tế (|21 0 -12 0
pair|tế -|0 0 0 -1
pair|tế bao|43 -25 0 0
pair|tế biển|1 8 47 0
pair|tế báo|0 -2 14 0
pair|tế bị|0 19 0 0
pair|tế cho|0 0 2 -1
pair|tế chuyển|44 0 0 0
pair|tế có|3 -7 44 0
pair|tế cùng|0 0 24 5
pair|tế cơ|-25 0 0 -32
pair|tế cải|-9 0 9 0
pair|tế của|55 -9 0 -47
pair|tế di|-34 17 52 -43
pair|tế diễn|0 0 0 -21
pair|tế dự|0 0 -18 -1
pair|tế giảm|13 71 0 0
pair|tế giữ|-18 0 0 0
pair|tế gặp|0 2 0 0
pair|tế huyện|0 0 5 0
pair|tế khám|9 0 0 0
pair|tế ký|-2 0 7 -4
pair|tế lưu|0 0 0 33
pair|tế nghỉ|0 11 -7 0
pair|tế phú|11 0 0 0
pair|tế phường|68 0 0 0
pair|tế phối|0 0 18 0
pair|tế quân|4 -5 0 0
pair|tế số|0 13 -23 0
pair|tế sớm|0 0 19 0
pair|tế tham|0 0 1 0
pair|tế theo|0 0 66 0
pair|tế thiếu|-3 32 0 19
pair|tế thành|12 -31 -1 -2
pair|tế tiếp|36 0 0 36
pair|tế tăng|-32 -5 0 0
pair|tế tỉnh|9 0 0 -2
pair|tế vườn|0 4 0 5
pair|tế vẫn|3 -12 0 -10
pair|tế xin|0 1 0 0
pair|tế xã|1 0 1 0
pair|tế đông|41 0 22 0
pair|tế được|9 -7 28 -18
pair|tế để|0 0 0 -1
pair|tế ước|-31 -2 0 0
pair|tết bính|-3 0 -2 0
pair|tết cho|0 0 -10 15
pair|tết dương|0 0 37 13
pair|tết giáp|-4 12 38 -13
pair|tết nguyên|0 0 0 1
pair|tết nhâm|0 -8 0 0
pair|tết sum|0 0 0 -12
pair|tết trồng|39 0 22 0
pair|tết đinh|0 0 1 -1
pair|tệ nạn|-1 16 0 0
pair|tỉnh #|9 0 0 -14
pair|tỉnh (|1 1 0 0
pair|tỉnh )|0 0 11 7
pair|tỉnh ,|29 0 0 8
pair|tỉnh ban|11 0 0 -1
pair|tỉnh báo|20 0 0 0
pair|tỉnh bình|0 0 -11 0
pair|tỉnh bố|3 0 8 -7
pair|tỉnh bổ|-10 0 30 26
pair|tỉnh cho|0 13 0 9
pair|tỉnh chỉ|0 0 -3 -5
pair|tỉnh chốt|-10 0 14 0
pair|tỉnh chủ|0 0 1 0
pair|tỉnh cà|0 -1 -2 0
pair|tỉnh còn|12 1 0 -8
pair|tỉnh có|14 0 -18 -44
pair|tỉnh cũ|-16 -28 0 0
pair|tỉnh cưỡng|0 0 8 0
pair|tỉnh cấp|1 0 1 -37
pair|tỉnh danh|0 0 1 0
pair|tỉnh dự|0 -1 0 0
pair|tỉnh giao|4 1 -1 3
pair|tỉnh giảm|0 19 0 0
pair|tỉnh hà|0 0 -10 0
pair|tỉnh hậu|0 0 -22 0
pair|tỉnh họp|0 0 -1 0
pair|tỉnh hỗ|0 0 0 16
pair|tỉnh khóa|0 0 -4 0
pair|tỉnh không|-17 33 0 -11
pair|tỉnh kiên|-18 0 0 0
pair|tỉnh kết|0 0 -1 0
pair|tỉnh làm|0 0 9 0
pair|tỉnh lần|14 0 -51 33
pair|tỉnh lộ|-7 31 26 0
pair|tỉnh mai|0 -1 0 0
pair|tỉnh mở|0 0 7 -51
pair|tỉnh nghệ|-5 0 0 0
pair|tỉnh ngày|0 0 -15 0
pair|tỉnh nhiều|0 0 0 -51
pair|tỉnh nâng|0 0 22 0
pair|tỉnh phê|0 0 0 36
pair|tỉnh phạm|0 0 -1 0
pair|tỉnh phấn|0 0 23 0
pair|tỉnh phối|15 0 0 1
pair|tỉnh quảng|0 0 -1 0
pair|tỉnh quản|-50 -27 -2 0
pair|tỉnh sớm|0 0 60 -43
pair|tỉnh thanh|0 0 6 -41
pair|tỉnh theo|-6 0 -24 -7
pair|tỉnh thu|0 0 1 -1
pair|tỉnh thông|8 0 -17 0
pair|tỉnh thẩm|5 -1 12 11
pair|tỉnh trong|0 0 0 17
pair|tỉnh trân|0 0 -22 0
pair|tỉnh trình|-2 0 -17 -1
pair|tỉnh trần|0 -1 0 0
pair|tỉnh trịnh|0 -18 0 -17
pair|tỉnh tăng|0 0 8 46
pair|tỉnh tại|-36 0 13 0
pair|tỉnh vào|0 0 0 -53
pair|tỉnh và|-7 0 -13 0
pair|tỉnh vĩnh|0 0 -10 -3
pair|tỉnh vẫn|25 -13 0 -49
pair|tỉnh về|-8 0 1 6
pair|tỉnh xây|0 11 0 0
pair|tỉnh yêu|-1 0 32 -1
pair|tỉnh đang|-55 -13 0 0
pair|tỉnh điều|0 0 0 1
pair|tỉnh đã|33 -5 -17 1
pair|tỉnh đưa|2 0 -3 0
pair|tỉnh đầu|31 0 0 -21
pair|tỉnh đặt|-1 0 0 0
pair|tỉnh đồng|-14 0 0 0
pair|tỉnh ước|-19 20 0 -47
pair|tịch #|-13 0 0 15
pair|tịch -|-1 0 0 0
pair|tịch chưa|0 0 0 15
pair|tịch huyện|0 0 -2 0
pair|tịch hđnd|-12 0 1 -12
pair|tịch ký|0 0 13 47
pair|tịch kết|0 0 -20 0
pair|tịch ngày|0 0 0 4
pair|tịch phường|0 0 8 25
pair|tịch phụ|-6 -1 0 -3
pair|tịch sáng|0 0 -1 0
pair|tịch thu|0 0 0 10
pair|tịch thường|-35 -7 -11 -15
pair|tịch ubnd|-1 0 0 0
pair|tịch võ|-21 -7 -3 -10
pair|tịch xã|18 -12 36 31
pair|tịch ủy|0 -1 0 0
pair|tịnh biên|0 0 0 7
pair|tịnh khê|0 -1 -9 0
pair|tọa đề|0 0 -15 0
pair|tọa độ|0 8 -2 9
pair|tỏa #|32 0 0 -22
pair|tỏa chợ|0 0 41 0
pair|tỏa xong|-4 0 14 0
pair|tố #|33 0 -11 -14
pair|tốc giải|-10 0 0 24
pair|tốc mái|0 0 0 1
pair|tốc độ|0 0 -2 0
pair|tối thiểu|-20 0 6 0
pair|tốn kém|0 6 1 -15
pair|tốp đầu|1 0 0 12
pair|tốt các|9 0 6 0
pair|tốt công|0 0 47 0
pair|tốt hơn|0 0 0 31
pair|tốt lễ|-4 0 38 0
pair|tốt nghiệp|29 0 0 -44
pair|tốt nhiệm|-29 -12 -28 -19
pair|tồn #|-47 40 -3 0
pair|tồn kho|-11 -4 -12 -9
pair|tồn lưu|0 0 13 0
pair|tồn tại|0 -31 0 0
pair|tồn từ|-1 0 0 0
pair|tồn ở|0 16 0 16
pair|tổ #|-17 5 -21 -10
pair|tổ bầu|48 0 2 0
pair|tổ công|3 0 13 -1
pair|tổ dân|0 0 12 0
pair|tổ hỗ|0 0 0 -37
pair|tổ hợp|10 -13 0 0
pair|tổ kiểm|-45 -42 -17 -8
pair|tổ liên|10 -1 21 -34
pair|tổ lưu|10 0 0 0
pair|tổ quản|0 0 12 0
pair|tổ quốc|0 0 -1 -7
pair|tổ thu|0 0 9 0
pair|tổ tiết|7 0 0 -21
pair|tổ trưởng|-2 0 -5 -2
pair|tổ tự|0 0 37 -23
pair|tổ đoàn|29 0 -8 0
pair|tổ đại|0 0 46 29
pair|tổng #|20 0 0 -26
pair|tổng chi|1 -60 -1 -32
pair|tổng chiều|-37 0 0 28
pair|tổng công|-1 -6 -7 6
pair|tổng cục|-17 0 0 0
pair|tổng diện|0 0 0 1
pair|tổng giá|19 -1 0 30
pair|tổng hợp|0 0 23 0
pair|tổng kinh|2 0 0 20
pair|tổng kiểm|0 0 14 -8
pair|tổng kết|0 0 0 -13
pair|tổng liên|3 0 0 0
pair|tổng mức|-1 0 0 0
pair|tổng nợ|0 14 0 20
pair|tổng quát|0 0 -3 0
pair|tổng rà|0 0 1 0
pair|tổng sản|0 0 21 -2
pair|tổng thu|38 0 0 -2
pair|tổng trị|0 0 0 35
pair|tổng trọng|0 32 0 36
pair|tổng vệ|-5 0 24 -32
pair|tổng vốn|24 -43 0 0
pair|tổng đài|0 0 20 -30
pair|tổng đàn|15 -25 0 1
pair|tộc bán|-14 -6 -5 0
pair|tộc cùng|-11 0 3 -7
pair|tộc hrê|3 0 0 0
pair|tộc năm|-5 0 -10 0
pair|tộc thiểu|2 -1 0 17
pair|tội phạm|1 0 24 0
pair|tội về|14 2 0 0
pair|tới #|0 52 0 -2
pair|tới cuối|0 -11 -37 0
pair|tới cần|0 0 -1 0
pair|tới khi|0 15 0 35
pair|tới mức|0 27 0 -30
pair|tới nay|1 18 0 42
pair|tới nơi|0 3 0 33
pair|tới tay|26 -20 0 -5
pair|tới trung|9 0 0 -35
pair|tới từng|1 0 3 1
pair|tới xã|0 16 0 13
pair|tới xử|0 -8 19 -11
pair|tới đây|0 0 26 0
pair|tờ gốc|0 11 0 4
pair|tờ khai|30 0 3 -24
pair|tờ rơi|1 0 0 12
pair|tờ tiền|6 0 0 1
pair|tờ trình|-10 0 0 0
pair|tụ huyết|0 0 0 -5
pair|tụ ruộng|-10 41 0 0
pair|tụ tập|0 1 0 0
pair|tụ điểm|0 0 30 12
pair|tục "|12 0 0 0
pair|tục cho|10 0 0 -10
pair|tục giao|-9 0 40 3
pair|tục hành|-25 2 -1 0
pair|tục là|69 0 0 21
pair|tục lên|33 0 2 -1
pair|tục thu|0 6 0 0
pair|tục thuê|0 0 0 -4
pair|tục thực|0 0 1 0
pair|tục tăng|27 -4 0 0
pair|tục tại|34 0 8 -53
pair|tục được|6 0 0 24
pair|tụt #|-3 28 0 0
pair|tụt còn|-5 7 0 -28
pair|tụt hạng|0 0 1 0
pair|tức #|27 10 -1 38
pair|từ #|0 -5 1 -31
pair|từ báo|0 0 44 0
pair|từ chối|34 -11 0 14
pair|từ cuối|-1 9 -6 0
pair|từ các|0 11 0 0
pair|từ cơ|0 4 -19 -4
pair|từ cấp|0 -20 0 0
pair|từ doanh|43 0 0 -3
pair|từ dự|0 0 19 11
pair|từ giữa|34 8 0 -22
pair|từ khi|0 0 33 0
pair|từ khâu|7 0 -1 -1
pair|từ khối|32 -2 0 0
pair|từ lâu|0 1 0 0
pair|từ máy|-12 0 -2 -30
pair|từ nay|0 0 -7 -1
pair|từ nguồn|25 -6 -9 12
pair|từ ngày|10 0 -3 -27
pair|từ ngân|0 0 -9 0
pair|từ năm|25 -13 1 43
pair|từ quý|8 1 0 22
pair|từ sau|-49 27 0 -33
pair|từ tháng|0 27 0 -22
pair|từ thời|26 -21 -1 13
pair|từ trước|2 -1 0 40
pair|từ tuyến|30 0 0 0
pair|từ tuần|0 0 1 1
pair|từ tết|-19 -5 -1 18
pair|từ vùng|14 0 27 44
pair|từ đất|-54 6 0 -42
pair|từ đầu|0 0 0 -56
pair|từng bước|4 0 -19 8
pair|từng chi|16 -3 6 1
pair|từng chỉ|0 0 29 -47
pair|từng chủ|0 0 20 0
pair|từng công|3 14 16 30
pair|từng dự|1 0 -7 -39
pair|từng giám|0 0 2 0
pair|từng hẻm|0 0 0 20
pair|từng hồ|0 0 0 46
pair|từng hộ|1 0 0 32
pair|từng khu|0 0 29 0
pair|từng lĩnh|-16 0 0 0
pair|từng ngõ|34 -3 0 -27
pair|từng nhà|0 0 17 1
pair|từng thấy|7 -14 0 11
pair|từng trường|0 0 0 23
pair|từng tuần|0 0 61 -22
pair|từng tổ|0 0 25 -1
pair|từng việc|0 0 32 3
pair|từng xã|0 0 44 0
pair|từng đơn|0 -3 34 0
pair|từng đồng|0 -3 23 46
pair|từng ấp|0 0 0 56
pair|từng ủy|19 0 -16 20
pair|tử cho|0 0 0 -2
pair|tử chưa|0 12 0 -2
pair|tử triển|0 0 0 -11
pair|tử từ|-14 -13 -4 -25
pair|tử vong|0 0 0 16
pair|tự an|15 0 1 31
pair|tự chảy|30 14 0 -17
pair|tự do|0 0 0 -1
pair|tự giám|0 0 20 0
pair|tự kiểm|0 0 0 -54
pair|tự lòng|0 22 27 0
pair|tự mở|-11 14 0 0
pair|tự nguyện|-2 25 0 19
pair|tự nhiên|-41 -1 -17 -2
pair|tự nhận|16 -1 0 18
pair|tự nộp|0 0 17 8
pair|tự phát|0 11 5 -39
pair|tự phê|3 1 -1 -13
pair|tự quản|0 0 39 0
pair|tự sửa|0 0 22 11
pair|tự vệ|0 1 0 0
pair|tự vỉa|9 0 37 -18
pair|tự xây|30 0 0 -1
pair|tự xã|-56 -7 0 0
pair|tự ý|0 0 29 -9
pair|tự đô|8 0 1 -13
pair|tự đường|15 -15 28 4
pair|tự động|30 2 0 0
pair|tự ổn|10 0 0 -38
pair|tỷ #|68 0 0 0
pair|tỷ (|-47 0 0 -1
pair|tỷ )|-8 28 0 -2
pair|tỷ ,|17 37 0 13
pair|tỷ con|54 0 0 0
pair|tỷ kwh|0 0 0 -9
pair|tỷ lệ|0 1 0 0
pair|tỷ suất|-15 16 0 -39
pair|tỷ số|-12 12 0 -11
pair|tỷ trọng|49 0 0 58
pair|tỷ usd|-23 1 -15 29
pair|tỷ đông|14 0 -4 0
pair|u minh|0 0 -1 0
pair|ubkt tỉnh|0 0 1 0
pair|ubkt đảng|0 -1 30 -1
pair|ubmttq việt|0 0 50 9
pair|ubmttq và|31 0 -56 -8
pair|ubmttqvn quận|-1 0 -8 0
pair|ubnd #|-23 0 0 18
pair|ubnd -|0 0 1 17
pair|ubnd các|0 0 -11 -12
pair|ubnd của|-7 -24 2 6
pair|ubnd dự|0 -5 0 0
pair|ubnd phường|-1 0 0 1
pair|ubnd quận|-31 0 11 -11
pair|ubnd thị|0 0 21 0
pair|ubnd tỉnh|0 0 -1 0
pair|ubnd đặc|0 0 -14 -14
pair|ubtvqh15 ngày|0 0 -13 -8
pair|usd (|-50 -32 0 10
pair|usd ,|8 11 0 0
pair|uy tín|0 -30 0 16
pair|uống giảm|-11 34 0 -4
pair|uống rượu|-16 21 0 -5
pair|uống tăng|29 -1 0 0
pair|v (|0 0 21 0
pair|vai trò|-9 0 0 10
pair|vay #|37 0 0 0
pair|vay tiền|0 7 0 0
pair|vay vốn|0 0 0 1
pair|vay ưu|0 19 16 0
pair|ven biển|0 2 0 -28
pair|ven hồ|-1 0 35 -42
pair|ven kênh|34 2 -7 1
pair|ven quốc|0 0 38 0
pair|ven rừng|-5 18 -20 18
pair|ven sông|-3 2 1 0
pair|ven đê|0 0 21 -28
pair|ven đầm|0 1 0 8
pair|vi phạm|1 0 0 0
pair|vi quý|0 0 0 18
pair|viii (|0 0 -11 0
pair|vinh cũ|-13 0 0 0
pair|vinh lần|-7 -6 -5 0
pair|vinh vận|-13 0 0 0
pair|vinh đưa|-14 -2 -23 0
pair|viêm da|2 0 0 0
pair|viên #|37 -1 -24 0
pair|viên (|25 -12 0 -5
pair|viên ,|32 31 0 -26
pair|viên bám|42 0 9 28
pair|viên bị|12 -12 15 23
pair|viên bỏ|0 0 0 12
pair|viên còn|0 -2 -9 -18
pair|viên có|20 -1 -47 0
pair|viên cơ|3 22 0 8
pair|viên dùng|0 12 0 -2
pair|viên dự|0 0 5 -55
pair|viên góp|0 0 48 0
pair|viên hằng|0 0 0 6
pair|viên hợp|0 2 0 -13
pair|viên không|6 0 -1 0
pair|viên kết|3 4 -38 -25
pair|viên mầm|-17 -30 0 1
pair|viên mới|-4 19 13 -16
pair|viên người|12 11 0 14
pair|viên phụ|27 5 3 0
pair|viên tham|59 0 0 -22
pair|viên theo|0 0 19 22
pair|viên thừa|0 0 17 0
pair|viên thực|-1 11 -1 21
pair|viên tiếng|0 17 0 10
pair|viên trong|-9 12 1 46
pair|viên trung|0 0 4 13
pair|viên trên|11 0 0 0
pair|viên trước|0 0 0 12
pair|viên trẻ|-1 11 0 -3
pair|viên tại|0 0 0 5
pair|viên ubnd|-41 0 -11 -22
pair|viên vào|-11 0 12 34
pair|viên và|0 51 0 24
pair|viên ít|0 0 0 34
pair|viên đi|0 11 -19 -5
pair|viên điện|6 0 10 25
pair|viên được|49 0 0 -39
pair|viên đầu|0 10 0 0
pair|viết lâm|-2 0 0 0
pair|viết thạo|0 0 0 12
pair|viễn thông|-27 0 7 -21
pair|việc -|0 0 -7 0
pair|việc ban|-2 6 -9 0
pair|việc bàn|0 19 0 0
pair|việc bố|-20 -16 -43 0
pair|việc cho|13 0 0 -28
pair|việc chính|-18 23 -5 28
pair|việc chưa|0 -20 -7 0
pair|việc chấp|-11 0 -14 23
pair|việc còn|0 0 -6 -13
pair|việc có|10 0 0 4
pair|việc cấp|25 -1 0 21
pair|việc cụ|-1 1 -45 -36
pair|việc của|0 1 0 0
pair|việc dân|27 0 0 0
pair|việc giám|0 14 0 0
pair|việc giải|0 0 17 0
pair|việc học|21 0 0 -1
pair|việc hỗ|24 0 2 -63
pair|việc khó|0 0 10 21
pair|việc không|26 0 0 -15
pair|việc kiểm|10 0 38 -14
pair|việc kết|-59 -21 -13 -20
pair|việc làm|1 0 25 -10
pair|việc lớn|-27 -26 -2 -20
pair|việc nghiêm|0 0 0 17
pair|việc nhiều|-25 -42 0 -2
pair|việc nhà|10 -10 0 10
pair|việc này|-12 -17 44 -10
pair|việc nêu|0 0 0 17
pair|việc nước|8 -8 0 -20
pair|việc nạo|0 16 0 13
pair|việc nắm|0 9 0 -35
pair|việc nửa|0 0 -8 0
pair|việc phân|0 9 0 0
pair|việc phê|0 0 29 0
pair|việc phải|-1 -6 -31 0
pair|việc quan|0 -6 0 0
pair|việc quá|-8 15 32 -16
pair|việc quý|-1 0 0 0
pair|việc quản|0 -9 2 0
pair|việc rà|24 0 0 13
pair|việc sau|0 -11 -1 0
pair|việc theo|27 12 0 2
pair|việc thu|0 -22 14 0
pair|việc tháng|0 0 -37 -17
pair|việc thực|0 -2 0 16
pair|việc trễ|0 1 34 -42
pair|việc trực|-12 0 -1 5
pair|việc tại|-17 0 1 0
pair|việc tập|8 0 0 -12
pair|việc tổ|0 0 -3 0
pair|việc vận|35 -2 29 0
pair|việc với|-20 0 5 1
pair|việc xây|16 0 -21 0
pair|việc xóa|0 0 3 0
pair|việc xử|0 0 6 0
pair|việc đo|0 0 19 22
pair|việc đã|28 0 0 0
pair|việc đóng|0 -4 23 0
pair|việc đảng|0 12 0 -2
pair|việc ở|44 -2 0 -33
pair|viện báo|0 0 2 0
pair|viện công|0 0 0 -11
pair|viện e|0 0 18 0
pair|viện kiểm|0 0 -1 4
pair|viện nghiên|0 0 1 0
pair|viện trưởng|0 0 -34 0
pair|viện tuyến|0 14 0 -4
pair|viện tỉnh|3 3 0 0
pair|việt khi|15 0 0 -21
pair|việt trì|1 0 0 0
pair|việt về|-1 0 -23 0
pair|vlo )|0 0 -11 0
pair|vms tái|0 0 0 20
pair|vn -|0 0 18 0
pair|vneid mức|-11 12 0 20
pair|vnpt lào|0 0 6 23
pair|vnpt đà|0 0 0 -1
pair|vp chấm|0 0 15 -3
pair|vssid mới|-5 0 27 0
pair|vui tươi|11 0 0 -3
pair|và #|0 0 0 1
pair|và an|7 -5 0 30
pair|và ban|-23 0 -7 -12
pair|và ba|0 0 23 0
pair|và báo|0 0 18 15
pair|và bảo|-5 0 20 0
pair|và bằng|-43 -42 0 -29
pair|và bố|-12 0 -38 -9
pair|và cao|34 0 0 11
pair|và chăn|0 0 -41 0
pair|và chương|2 -10 -4 21
pair|và chất|0 0 10 0
pair|và chỉ|13 16 10 -27
pair|và chủ|1 0 0 9
pair|và covid|-5 0 0 0
pair|và các|0 0 -11 0
pair|và cán|-6 0 0 13
pair|và cây|-28 -5 0 6
pair|và có|-9 0 -1 -1
pair|và công|0 0 1 0
pair|và diễn|13 0 0 26
pair|và doanh|18 0 0 0
pair|và du|0 0 0 3
pair|và dịch|-20 0 0 0
pair|và dữ|15 0 0 0
pair|và giao|0 0 -29 0
pair|và gia|0 0 1 0
pair|và giá|-18 0 0 -4
pair|và giải|0 -2 -2 0
pair|và hoa|0 0 0 42
pair|và hoạt|20 0 0 13
pair|và huyện|0 0 -33 0
pair|và hđnd|0 0 21 1
pair|và hạ|0 0 0 7
pair|và hải|-3 0 0 0
pair|và hệ|35 0 13 0
pair|và hội|0 0 22 28
pair|và kho|-20 -3 -8 -19
pair|và không|7 0 0 5
pair|và kết|0 0 5 8
pair|và kế|0 0 -5 27
pair|và luật|0 11 5 25
pair|và làm|0 0 0 -2
pair|và lũ|-28 -1 0 0
pair|và lập|11 0 -4 19
pair|và mttq|0 0 0 18
pair|và môi|0 0 -1 0
pair|và nghị|-12 0 19 -15
pair|và người|9 0 -5 39
pair|và nhiệm|0 0 -2 -1
pair|và nhân|17 0 2 0
pair|và những|-27 -14 -8 0
pair|và nuôi|40 0 0 -47
pair|và nông|-20 0 0 -3
pair|và phát|-1 0 0 0
pair|và phân|2 -1 0 -30
pair|và phê|2 0 17 17
pair|và phòng|0 0 0 1
pair|và phúc|0 0 7 0
pair|và phương|0 0 17 22
pair|và phường|0 0 0 -10
pair|và phần|-13 5 0 0
pair|và ptnt|0 -1 0 0
pair|và quy|-22 -1 0 -11
pair|và quyết|20 0 -26 -4
pair|và quận|-19 -1 11 -13
pair|và sau|0 0 11 5
pair|và so|0 -8 10 15
pair|và sơn|10 -7 0 0
pair|và thanh|36 0 0 45
pair|và thiếu|-18 20 0 36
pair|và thu|-30 0 -44 -1
pair|và thuế|0 10 0 53
pair|và thú|0 0 0 6
pair|và thảo|0 0 -7 -1
pair|và thống|-8 0 0 0
pair|và thủy|-33 4 -1 -26
pair|và tiêu|0 27 0 0
pair|và tiểu|-2 -17 0 -8
pair|và trung|27 0 29 0
pair|và trước|0 0 0 40
pair|và trường|-1 12 0 -6
pair|và trạm|48 11 -3 -19
pair|và trật|-3 0 64 41
pair|và tuyến|24 0 0 10
pair|và tăng|38 0 0 -1
pair|và tốc|0 -16 -8 0
pair|và tổng|0 0 5 -10
pair|và ubnd|0 0 -15 0
pair|và việc|-32 -11 -11 0
pair|và vùng|0 1 0 0
pair|và văn|0 0 3 31
pair|và vượt|55 0 0 -24
pair|và vận|43 1 0 -26
pair|và xây|-32 9 -16 0
pair|và xã|-2 0 0 16
pair|và ý|0 0 -1 0
pair|và đoàn|-18 0 10 0
pair|và đào|0 0 -17 15
pair|và đã|18 0 0 0
pair|và đón|-20 -7 -21 -14
pair|và đô|0 1 -2 7
pair|và đúng|0 0 0 61
pair|và đường|-3 0 0 25
pair|và đại|0 0 1 11
pair|và đạt|11 -1 -1 -18
pair|và đầu|0 0 -2 -15
pair|và đề|12 0 0 -10
pair|và định|0 30 -17 -33
pair|và ủy|29 0 0 -21
pair|vài buôn|0 0 0 -5
pair|vài chi|0 28 0 -9
pair|vài cơ|0 0 0 30
pair|vài khu|0 27 0 -31
pair|vài nơi|0 1 0 0
pair|vài vụ|0 0 15 -18
pair|vài xã|0 40 0 36
pair|vài điểm|0 12 -9 0
pair|vàng hoàn|-70 -5 -21 0
pair|vàng ngày|-1 -1 -1 0
pair|vành đai|20 -2 0 -1
pair|vào #|0 59 27 -39
pair|vào ban|-3 0 20 -28
pair|vào bản|18 -9 -13 14
pair|vào chương|0 -11 13 0
pair|vào chợ|13 0 0 -21
pair|vào cuối|0 0 0 -5
pair|vào cuộc|-36 -1 -4 0
pair|vào các|-14 0 0 -24
pair|vào dùng|0 0 5 25
pair|vào dịp|0 0 0 4
pair|vào dự|-5 0 33 0
pair|vào giờ|0 21 37 -3
pair|vào hoạt|55 0 0 0
pair|vào hương|0 0 25 17
pair|vào hội|0 30 0 -21
pair|vào khu|0 0 22 0
pair|vào kế|0 0 0 13
pair|vào kỳ|0 0 12 16
pair|vào lớp|0 0 -1 -20
pair|vào mùa|0 0 0 22
pair|vào mấy|-18 -26 -6 0
pair|vào mỗi|0 37 0 -49
pair|vào ngày|0 0 38 0
pair|vào ngân|27 0 0 -18
pair|vào nhà|28 0 0 -41
pair|vào nhóm|-10 44 7 52
pair|vào nếp|31 0 0 -35
pair|vào nền|1 0 0 0
pair|vào quen|0 0 0 7
pair|vào sinh|0 0 -16 -12
pair|vào sáng|0 0 35 0
pair|vào sổ|0 0 0 20
pair|vào sử|20 0 0 0
pair|vào tháng|-11 14 38 -6
pair|vào thứ|0 -1 10 0
pair|vào trường|0 0 0 24
pair|vào vụ|-1 6 -27 -28
pair|vào được|11 0 0 -2
pair|vào đất|-17 34 -2 23
pair|vào đấy|0 3 0 -13
pair|vào đồng|0 0 0 3
pair|vào ở|13 8 0 13
pair|vá được|0 0 0 26
pair|vãng lai|0 0 0 7
pair|vét #|23 0 0 -1
pair|vét cống|0 0 19 -18
pair|vét kênh|0 0 21 11
pair|vét luồng|0 13 9 0
pair|vênh nhau|0 0 0 15
pair|vì bản|-11 18 0 0
pair|vì chưa|0 0 0 43
pair|vì chủ|0 1 0 0
pair|vì covid|-35 0 0 0
pair|vì dịch|8 8 0 -16
pair|vì giá|-16 39 0 32
pair|vì không|0 0 0 -13
pair|vì lũ|24 0 -9 0
pair|vì người|0 0 8 0
pair|vì nhà|-1 0 0 14
pair|vì sao|0 2 2 0
pair|vì sương|0 0 0 32
pair|vì thiếu|0 0 0 23
pair|vì trung|0 19 0 0
pair|vì vướng|0 7 0 -37
pair|vòng #|1 -14 0 1
pair|võ minh|-3 -16 -28 0
pair|võ miếu|0 0 15 -25
pair|võ nhai|0 1 0 0
pair|võ thanh|-22 -1 -3 -1
pair|vùng biên|13 9 13 -1
pair|vùng biển|28 -13 1 18
pair|vùng buôn|-1 12 0 -6
pair|vùng cao|0 49 0 -12
pair|vùng chè|13 0 2 0
pair|vùng dân|-19 39 -6 0
pair|vùng dịch|14 0 27 44
pair|vùng dự|0 0 23 0
pair|vùng giáp|7 0 1 0
pair|vùng khó|20 -2 2 -20
pair|vùng mía|0 0 23 -2
pair|vùng nam|-1 -9 -12 0
pair|vùng nguy|0 0 2 10
pair|vùng nguyên|0 0 41 61
pair|vùng nuôi|-6 12 0 -28
pair|vùng sâu|10 2 0 1
pair|vùng sạt|-1 -3 33 -3
pair|vùng trồng|10 -1 0 -20
pair|vùng tây|0 0 0 30
pair|vùng ven|0 7 0 0
pair|vùng đông|0 42 0 0
pair|vùng đầm|10 0 -4 -1
pair|vùng đồng|28 35 0 0
pair|văn #|-13 0 17 11
pair|văn bản|0 16 1 0
pair|văn cường|0 0 -4 0
pair|văn hớn|-6 0 -18 0
pair|văn khuê|0 0 22 0
pair|văn khải|0 0 -2 0
pair|văn kiện|0 0 1 0
pair|văn linh|0 0 21 0
pair|văn là|0 1 0 6
pair|văn minh|1 -1 25 0
pair|văn nghệ|1 0 -1 0
pair|văn panh|0 0 0 -28
pair|văn phòng|0 0 0 -1
pair|văn phương|0 -11 0 0
pair|văn soạn|-2 0 0 0
pair|văn số|0 0 -15 0
pair|văn thư|0 0 1 6
pair|văn thời|-1 0 0 0
pair|văn xã|-26 0 0 0
pair|văn đẩu|0 10 1 1
pair|vĩnh châu|0 0 9 0
pair|vĩnh long|0 0 -14 -2
pair|vĩnh phú|0 0 -9 0
pair|vĩnh thanh|-1 0 0 0
pair|vĩnh thành|0 0 -16 7
pair|vĩnh thạnh|0 -4 -2 0
pair|vĩnh thực|0 0 0 2
pair|vĩnh tre|0 3 2 0
pair|vĩnh trung|0 0 3 0
pair|vĩnh tuyến|-7 -24 0 0
pair|vĩnh tân|0 0 30 0
pair|vươn khơi|21 0 0 -7
pair|vươn lên|22 0 0 -16
pair|vươn tới|17 -2 0 -42
pair|vương giao|0 -2 -22 0
pair|vương đình|0 -9 0 0
pair|vướng #|-18 -14 -15 -16
pair|vướng bồi|0 0 0 24
pair|vướng cho|-33 0 12 0
pair|vướng mắc|-1 -2 -2 0
pair|vướng mặt|0 45 0 10
pair|vướng nguồn|0 -8 8 26
pair|vướng nhất|0 24 0 -25
pair|vướng thủ|0 0 0 -4
pair|vướng đất|0 -4 -29 12
pair|vướng ở|0 0 12 -14
pair|vườn cây|-11 0 0 1
pair|vườn quốc|0 0 39 -15
pair|vườn tạp|30 26 0 -7
pair|vượt chỉ|4 0 0 0
pair|vượt cả|0 0 0 35
pair|vượt cấp|6 -23 -1 31
pair|vượt dự|31 8 0 -2
pair|vượt khó|0 -1 0 0
pair|vượt khả|0 -6 -9 0
pair|vượt kế|30 -4 0 -15
pair|vượt lũ|-10 0 0 0
pair|vượt mục|28 -8 0 12
pair|vượt nghị|34 0 0 -3
pair|vượt ngưỡng|-28 37 0 1
pair|vượt quy|1 0 0 11
pair|vượt tiến|21 -2 0 -4
pair|vượt trần|0 1 7 0
pair|vượt xa|-12 18 0 19
pair|vạn dân|-23 -12 -20 -23
pair|vạn tấn|18 -3 0 -40
pair|vải thiều|22 0 0 0
pair|vấn pháp|1 0 21 -9
pair|vấn về|0 25 0 0
pair|vấn đề|-31 0 0 0
pair|vầy "|0 0 0 -12
pair|vẫn #|-36 42 0 21
pair|vẫn bị|0 25 0 18
pair|vẫn bội|10 -4 0 0
pair|vẫn chưa|0 -11 -50 -45
pair|vẫn chỉ|0 28 0 0
pair|vẫn còn|-31 0 -12 0
pair|vẫn có|27 -2 -2 -49
pair|vẫn duy|5 0 0 0
pair|vẫn giữ|-1 0 0 8
pair|vẫn khuyết|0 3 0 -4
pair|vẫn là|-23 19 0 -32
pair|vẫn mọc|0 1 -2 0
pair|vẫn nhích|22 -6 0 -42
pair|vẫn nóng|0 0 0 9
pair|vẫn nằm|0 6 0 12
pair|vẫn phát|32 0 0 0
pair|vẫn phải|0 37 0 0
pair|vẫn thiếu|0 13 0 0
pair|vẫn thả|0 0 0 8
pair|vẫn tăng|43 1 0 -48
pair|vẫn tới|0 0 0 20
pair|vẫn vượt|-9 16 0 0
pair|vẫn xảy|0 1 0 44
pair|vẫn được|30 -1 0 -54
pair|vẫn đạt|36 -7 0 -1
pair|vẫn để|-1 18 0 -14
pair|vận chuyển|0 6 0 0
pair|vận chính|0 1 0 5
pair|vận dụng|0 0 17 8
pair|vận hành|0 0 0 -7
pair|vận khéo|0 0 0 20
pair|vận năm|-1 -9 -2 0
pair|vận thành|-16 -1 0 0
pair|vận tải|-24 0 0 -1
pair|vận tỉnh|0 0 -8 0
pair|vận động|0 0 1 0
pair|vật chất|0 0 1 0
pair|vật liệu|0 1 1 -2
pair|vật nuôi|9 1 0 0
pair|vật thể|11 0 0 0
pair|vật tư|-34 9 0 0
pair|vậy #|0 35 0 -39
pair|vậy các|11 0 0 0
pair|vậy mà|14 -13 0 0
pair|vậy nội|0 8 0 0
pair|vắc -|8 0 0 0
pair|vắc xin|3 0 1 -30
pair|vắng mặt|0 0 0 33
pair|vặt sai|-5 11 0 0
pair|vẹn #|1 7 0 7
pair|vẻn vẹn|-4 26 0 -5
pair|vẽ thi|0 0 0 11
pair|về #|17 0 0 0
pair|về an|23 0 -9 0
pair|về ban|0 0 12 3
pair|về biên|0 0 13 0
pair|về buôn|0 0 36 0
pair|về bàn|0 0 7 0
pair|về bón|13 0 -7 0
pair|về bầu|7 0 22 -6
pair|về chi|0 -23 0 -19
pair|về chuyển|32 -19 -21 0
pair|về chuẩn|0 0 -1 0
pair|về chính|-1 0 37 59
pair|về chỉ|-53 -20 1 0
pair|về chỗ|-8 -33 31 -35
pair|về cuối|-49 39 0 42
pair|về các|0 0 0 -23
pair|về cái|0 0 13 0
pair|về công|-1 6 -9 18
pair|về cơ|51 -36 0 -32
pair|về dân|27 -15 0 0
pair|về dự|0 0 0 16
pair|về giao|0 0 -9 0
pair|về giáo|-1 0 0 0
pair|về giá|24 0 8 -1
pair|về giải|-25 0 0 0
pair|về huyện|17 18 -31 0
pair|về hỗ|10 0 -8 0
pair|về khắc|0 -2 -27 0
pair|về kiểm|-16 0 1 0
pair|về kết|0 0 1 0
pair|về làm|-21 21 0 -9
pair|về lãnh|-1 0 0 13
pair|về lại|0 23 0 25
pair|về ma|11 1 0 0
pair|về miền|16 0 0 -5
pair|về muộn|0 0 0 34
pair|về một|-4 0 0 0
pair|về nghị|0 -1 2 1
pair|về ngân|6 -7 0 0
pair|về nhiệm|0 0 -1 0
pair|về nhà|0 12 7 -5
pair|về nhân|0 -33 34 0
pair|về nhỏ|0 35 0 -29
pair|về những|13 -13 -9 21
pair|về nông|0 0 -45 0
pair|về phát|0 0 0 20
pair|về phòng|-2 0 34 -1
pair|về phước|0 0 11 0
pair|về quan|0 0 0 24
pair|về quy|0 0 0 -1
pair|về quê|39 1 0 15
pair|về sản|-2 0 0 0
pair|về sắp|14 0 4 3
pair|về số|-32 0 0 0
pair|về sớm|-2 -14 19 48
pair|về sở|0 -1 9 15
pair|về tay|0 21 -1 8
pair|về thu|0 0 -28 0
pair|về thành|21 0 -13 24
pair|về tháng|0 0 -3 0
pair|về thường|0 0 60 0
pair|về thực|0 0 -12 -23
pair|về trang|0 0 -35 0
pair|về trước|31 -1 0 -1
pair|về trạm|0 0 0 -1
pair|về trật|50 -18 0 -21
pair|về tài|7 -9 -4 8
pair|về tỉnh|0 0 0 4
pair|về tới|18 -1 0 5
pair|về từng|0 0 34 -19
pair|về việc|3 -1 -10 0
pair|về vệ|0 0 7 48
pair|về vốn|8 0 26 -12
pair|về xây|-2 0 1 0
pair|về xã|0 0 0 2
pair|về điều|0 -36 0 -25
pair|về đích|0 -1 1 -21
pair|về đại|15 0 -9 -2
pair|về đảng|0 -2 0 0
pair|về đất|-1 1 2 -18
pair|về đầu|-8 0 -8 17
pair|về đẩy|15 0 -9 0
pair|về địa|0 0 1 -34
pair|về đội|-9 -19 1 -19
pair|vệ #|28 0 0 0
pair|vệ an|32 0 -15 0
pair|vệ bờ|19 0 0 0
pair|vệ cho|0 0 0 -1
pair|vệ chưa|0 1 0 0
pair|vệ môi|0 6 0 15
pair|vệ rừng|0 0 16 0
pair|vệ sinh|0 0 0 -7
pair|vệ tinh|-25 33 0 0
pair|vỉa hè|3 8 1 -27
pair|vị )|0 -14 0 16
pair|vị ,|-14 0 -11 -10
pair|vị ;|-10 12 0 6
pair|vị biết|-1 0 -30 -15
pair|vị báo|0 0 4 40
pair|vị chưa|0 -2 7 13
pair|vị chậm|0 -7 19 0
pair|vị chủ|0 0 0 -23
pair|vị còn|0 -22 19 13
pair|vị cũ|-44 -16 -6 0
pair|vị giải|0 0 0 28
pair|vị gửi|0 0 58 0
pair|vị hành|0 0 6 11
pair|vị liên|0 0 -57 -31
pair|vị nghiêm|0 0 1 44
pair|vị nhiều|-3 0 10 30
pair|vị nào|0 11 -14 16
pair|vị này|0 -6 9 14
pair|vị nợ|0 -3 34 0
pair|vị phải|0 -23 -19 0
pair|vị sử|0 1 0 0
pair|vị sự|-25 -1 18 -22
pair|vị thực|-20 -15 -36 0
pair|vị trí|0 25 1 -12
pair|vị đã|0 -8 10 15
pair|vị được|9 5 0 0
pair|vị đại|0 -6 -26 -9
pair|vị đạt|21 -23 -25 -34
pair|vọng dưới|-3 0 -8 0
pair|vọng thê|0 0 27 0
pair|vọt #|0 7 0 23
pair|vọt khiến|-9 9 0 -9
pair|vọt lên|-2 11 0 -23
pair|vỏ hàu|-13 23 0 -15
pair|vỏ thuốc|41 -21 -1 -5
pair|vỏn vẹn|1 1 0 29
pair|vốn #|4 0 0 22
pair|vốn cho|0 0 47 -34
pair|vốn chương|0 20 0 0
pair|vốn các|0 2 3 33
pair|vốn của|0 0 48 0
pair|vốn dân|2 0 0 25
pair|vốn dự|-30 -6 20 -23
pair|vốn giao|-19 -22 -2 0
pair|vốn giải|4 1 0 -28
pair|vốn khuyến|11 5 0 0
pair|vốn làm|-5 30 -13 0
pair|vốn ngân|38 -1 0 -12
pair|vốn nhà|-8 -13 0 0
pair|vốn năm|-2 9 0 0
pair|vốn nước|0 23 0 16
pair|vốn phục|-9 0 9 0
pair|vốn sửa|-1 0 -30 -16
pair|vốn sự|0 1 0 1
pair|vốn theo|22 0 -9 -32
pair|vốn thành|0 0 0 -1
pair|vốn thêm|0 0 0 31
pair|vốn toàn|-14 24 0 0
pair|vốn trong|0 0 1 -7
pair|vốn trung|-4 6 0 -1
pair|vốn trả|0 0 40 0
pair|vốn từng|15 0 1 0
pair|vốn vay|1 4 25 -25
pair|vốn về|0 -12 17 -10
pair|vốn xây|0 0 -22 -18
pair|vốn xã|8 0 0 14
pair|vốn đăng|19 2 0 48
pair|vốn đầu|-1 0 1 -1
pair|vốn đối|0 0 0 3
pair|với #|3 0 0 0
pair|với ban|-5 16 -9 -55
pair|với ba|-12 -2 -29 0
pair|với báo|-36 0 0 0
pair|với bộ|0 0 2 0
pair|với chi|0 0 17 -31
pair|với chuyển|0 0 22 0
pair|với chính|0 1 0 -24
pair|với chỉ|0 -4 4 0
pair|với cuối|19 -15 0 0
pair|với các|0 0 0 -2
pair|với công|0 1 0 1
pair|với cùng|6 69 0 13
pair|với cơ|1 6 0 0
pair|với doanh|-5 10 12 2
pair|với dân|0 1 5 32
pair|với dự|-69 -38 -50 0
pair|với giám|10 0 0 -14
pair|với giá|-1 14 0 37
pair|với hình|8 0 0 24
pair|với hợp|0 1 30 -3
pair|với kho|0 0 2 0
pair|với kế|31 -1 0 -52
pair|với làm|0 0 40 -43
pair|với lực|0 0 38 0
pair|với nghị|0 0 0 74
pair|với ngân|0 28 -10 0
pair|với nhu|0 18 0 0
pair|với nhà|-1 -2 15 5
pair|với nông|-9 0 -45 0
pair|với năm|-21 -9 0 -14
pair|với phân|0 0 9 12
pair|với phía|0 0 0 24
pair|với phòng|0 19 -8 0
pair|với quý|5 0 0 -53
pair|với sản|0 0 0 25
pair|với số|27 0 0 -29
pair|với sở|0 0 8 46
pair|với sự|5 0 0 1
pair|với thanh|0 12 32 0
pair|với thuế|0 0 13 -10
pair|với thành|0 -9 8 0
pair|với tháng|26 1 -1 45
pair|với thôn|0 0 16 40
pair|với thường|0 0 0 -10
pair|với tiến|-11 32 0 13
pair|với tiềm|0 0 0 11
pair|với toàn|0 0 27 0
pair|với trung|-6 9 -17 -6
pair|với tàu|0 0 30 -7
pair|với tổng|0 0 0 -8
pair|với ubnd|0 0 -6 0
pair|với việc|21 -4 0 -33
pair|với vnpt|0 0 0 -9
pair|với văn|0 0 16 0
pair|với vốn|0 0 0 57
pair|với vụ|15 -10 0 -1
pair|với yêu|0 21 0 0
pair|với điện|0 0 27 0
pair|với đơn|0 -7 19 0
pair|với đầu|0 0 0 -2
pair|với đồn|0 0 55 0
pair|với ước|-22 0 0 0
pair|vỡ quy|0 9 -5 0
pair|vụ #|0 0 -2 -1
pair|vụ (|0 10 0 0
pair|vụ )|0 -6 0 0
pair|vụ ,|-1 20 0 10
pair|vụ -|0 -4 0 44
pair|vụ ;|0 23 0 0
pair|vụ ban|0 0 1 0
pair|vụ chiêm|9 -1 0 0
pair|vụ cho|0 0 15 22
pair|vụ chính|-17 0 0 -12
pair|vụ chưa|-1 20 0 0
pair|vụ chỉ|-3 30 0 -15
pair|vụ chủ|0 0 -4 0
pair|vụ công|0 29 0 -22
pair|vụ cưỡng|0 1 0 6
pair|vụ cụ|0 0 38 0
pair|vụ của|-2 0 0 -17
pair|vụ do|0 0 -23 -7
pair|vụ ghi|-41 0 -5 0
pair|vụ giao|-41 0 0 -35
pair|vụ hoàn|-29 35 0 -1
pair|vụ huyện|8 0 -23 0
pair|vụ hành|1 0 -15 1
pair|vụ hè|-29 0 0 0
pair|vụ hằng|0 0 6 1
pair|vụ họp|13 0 0 0
pair|vụ khiếu|0 0 0 -21
pair|vụ khách|0 0 10 0
pair|vụ khắc|0 -14 -50 0
pair|vụ kiểm|-1 0 0 30
pair|vụ ký|-1 0 27 39
pair|vụ làm|0 12 0 0
pair|vụ lúa|32 0 0 -48
pair|vụ lũy|-10 -20 0 -1
pair|vụ lưu|10 12 0 -3
pair|vụ lấn|48 -28 0 0
pair|vụ ma|40 -24 0 4
pair|vụ mâu|24 0 0 -38
pair|vụ môi|19 0 0 13
pair|vụ mùa|0 0 9 44
pair|vụ nghiêm|0 -38 -7 0
pair|vụ người|0 -1 0 0
pair|vụ nêu|-9 0 9 4
pair|vụ năm|0 0 14 1
pair|vụ phát|0 0 -1 4
pair|vụ phá|10 -10 0 25
pair|vụ phạm|14 2 0 0
pair|vụ quá|0 -46 -8 11
pair|vụ quân|-1 0 4 -40
pair|vụ quý|0 0 1 1
pair|vụ quận|0 0 7 0
pair|vụ quốc|-9 0 -14 -17
pair|vụ so|2 0 0 2
pair|vụ sát|13 0 0 -16
pair|vụ sơ|15 0 7 -11
pair|vụ tai|-12 0 0 0
pair|vụ theo|-6 0 8 50
pair|vụ thu|-1 1 1 0
pair|vụ thành|0 0 0 2
pair|vụ tháng|-1 0 -1 -1
pair|vụ thường|-23 -61 0 23
pair|vụ tiêu|24 0 0 26
pair|vụ trong|0 8 0 0
pair|vụ trên|0 0 0 36
pair|vụ trước|19 49 0 6
pair|vụ trọng|0 0 -1 0
pair|vụ trộm|-36 62 0 0
pair|vụ tôm|0 0 -30 -20
pair|vụ tăng|-37 -1 -2 22
pair|vụ tại|-2 0 8 -30
pair|vụ tạm|-4 -9 0 20
pair|vụ tỉnh|0 0 2 1
pair|vụ tồn|0 0 0 12
pair|vụ vi|0 0 1 24
pair|vụ việc|28 0 0 0
pair|vụ và|0 0 0 -23
pair|vụ với|8 0 -7 -25
pair|vụ xuân|4 -3 0 -1
pair|vụ xuống|-15 -4 -23 -5
pair|vụ xây|37 0 0 44
pair|vụ yêu|0 0 24 0
pair|vụ án|3 9 -3 -3
pair|vụ ăn|11 11 0 0
pair|vụ đang|15 -5 0 57
pair|vụ điều|0 0 13 0
pair|vụ đánh|17 0 0 0
pair|vụ đông|1 0 0 16
pair|vụ đảng|1 0 0 0
pair|vụ đến|0 0 0 -22
pair|vụ đề|0 0 -1 -1
pair|vụ để|0 0 15 -18
pair|vụ ước|3 0 0 -29
pair|vừa chạm|-9 25 0 27
pair|vừa chống|32 -1 0 -31
pair|vừa giao|0 5 0 -13
pair|vừa họp|0 -13 -12 0
pair|vừa qua|0 0 -1 -2
pair|vừa rồi|17 0 0 21
pair|vừa sạt|0 -3 12 0
pair|vừa thiếu|0 1 0 17
pair|vừa đánh|-3 0 0 0
pair|vững #|-40 0 -46 0
pair|vững an|0 0 44 14
pair|vững danh|58 0 0 0
pair|vững mạnh|14 0 -8 5
pair|vựa cá|24 -3 0 0
pair|vực #|0 0 0 -12
pair|vực bỏ|0 0 -3 12
pair|vực chợ|0 0 1 0
pair|vực còn|0 0 0 -1
pair|vực công|-41 0 -4 -1
pair|vực của|0 23 0 0
pair|vực doanh|-1 7 0 12
pair|vực giao|-20 -2 0 0
pair|vực iii|0 0 0 34
pair|vực ii|0 0 0 17
pair|vực i|-2 1 0 38
pair|vực lại|0 0 22 0
pair|vực mặt|-40 0 0 0
pair|vực ngoài|1 0 2 -42
pair|vực nhà|16 4 0 -23
pair|vực nông|25 3 0 18
pair|vực phòng|0 0 10 40
pair|vực quản|65 0 0 0
pair|vực quốc|-62 0 0 0
pair|vực thu|106 0 0 -2
pair|vực trước|0 0 2 27
pair|vực v|0 0 1 0
pair|vực văn|-70 0 0 0
pair|vực đất|-17 26 0 2
pair|vực đầu|75 0 0 0
pair|wer khóa|0 0 -16 0
pair|x về|12 0 0 0
pair|xa bờ|0 -20 17 -57
pair|xa mức|-29 36 0 25
pair|xa yêu|-10 17 0 38
pair|xanh #|20 -12 0 4
pair|xd #|20 -7 0 9
pair|xe buýt|15 0 0 0
pair|xe chở|8 7 12 -21
pair|xe hàng|-20 -20 0 0
pair|xe kỹ|25 0 14 -34
pair|xe lăn|-2 41 25 0
pair|xe máy|26 16 -24 0
pair|xe quá|0 -1 14 -13
pair|xe tại|0 0 0 28
pair|xe tải|9 0 0 -1
pair|xe ô|0 2 12 -1
pair|xe điện|0 6 -45 -35
pair|xe đạp|9 -9 0 0
pair|xem lại|0 0 38 -1
pair|xem nhẹ|0 1 0 0
pair|xen kẹt|0 0 1 0
pair|xh #|10 -7 0 13
pair|xi )|27 -4 8 0
pair|xi măng|0 0 0 -40
pair|xin các|4 0 0 0
pair|xin cấp|0 0 5 3
pair|xin gia|0 43 0 20
pair|xin huyện|0 0 24 0
pair|xin lỗi|12 -11 2 -15
pair|xin nghỉ|0 0 0 -21
pair|xin sở|0 0 38 33
pair|xin thôi|0 6 0 -28
pair|xin tỉnh|-3 0 51 -4
pair|xin ý|-5 0 11 31
pair|xiv của|23 0 0 4
pair|xoay quanh|12 0 0 25
pair|xong #|49 0 0 -17
pair|xong bị|0 5 0 -13
pair|xong bỏ|-7 8 0 -9
pair|xong cho|0 0 21 24
pair|xong các|0 0 43 -33
pair|xong cán|18 0 -13 39
pair|xong cống|0 0 3 0
pair|xong giấy|-12 0 -1 17
pair|xong gói|6 0 0 -11
pair|xong hồ|0 0 0 8
pair|xong mặt|13 -12 25 0
pair|xong ngày|0 0 0 16
pair|xong nhà|0 0 6 0
pair|xong phương|0 0 0 22
pair|xong phần|-21 22 0 -28
pair|xong quy|-2 0 10 -23
pair|xong thì|-12 9 8 29
pair|xong trong|0 0 0 74
pair|xong trước|0 0 0 19
pair|xong việc|28 0 0 9
pair|xong ít|0 28 0 1
pair|xong đơn|0 0 0 41
pair|xong đến|0 0 0 39
pair|xong đề|0 0 14 -20
pair|xong ở|18 0 0 -34
pair|xung yếu|0 -3 18 1
pair|xuyên #|-16 -45 0 -29
pair|xuyên chưa|0 14 0 0
pair|xuyên giám|0 0 18 29
pair|xuyên nhiều|0 17 -11 0
pair|xuyên qua|-33 -31 -17 35
pair|xuyên theo|0 0 23 0
pair|xuân #|2 0 0 -27
pair|xuân cấy|8 0 0 -24
pair|xuân gieo|0 0 0 -1
pair|xuân hè|10 0 0 44
pair|xuân lộc|0 0 -9 0
pair|xuân muộn|0 -5 6 0
pair|xuân năm|0 -17 -3 17
pair|xuân quế|-3 0 0 0
pair|xuân thới|0 4 0 4
pair|xuân trồng|9 0 0 -25
pair|xuân tăng|-33 -11 -31 0
pair|xuân xuống|0 17 0 12
pair|xuân được|0 0 0 20
pair|xuân đạt|-1 0 0 39
pair|xuất #|-3 -1 -1 -13
pair|xuất (|45 0 0 0
pair|xuất ,|0 -7 0 0
pair|xuất bán|-27 -25 0 0
pair|xuất bến|0 0 24 0
pair|xuất cho|0 13 -10 33
pair|xuất chính|-3 0 0 19
pair|xuất cn|22 0 0 0
pair|xuất các|25 0 0 -40
pair|xuất công|2 0 0 -33
pair|xuất cô|-33 -1 0 0
pair|xuất cảnh|0 7 4 11
pair|xuất gộp|0 0 0 17
pair|xuất huyết|-4 16 0 0
pair|xuất khẩu|0 0 0 1
pair|xuất kinh|-12 13 0 0
pair|xuất lâm|-6 -19 0 0
pair|xuất ngành|-4 -1 0 -35
pair|xuất ngũ|0 0 6 0
pair|xuất nhập|21 -13 0 1
pair|xuất nông|17 0 0 -20
pair|xuất sắc|0 0 0 5
pair|xuất toàn|0 31 0 27
pair|xuất trên|-46 0 -1 -1
pair|xuất tăng|-78 -20 -32 0
pair|xuất và|30 21 0 22
pair|xuất vụ|0 -2 -6 16
pair|xuất đạt|3 0 0 0
pair|xuất ước|5 0 0 66
pair|xuống #|17 -1 0 -26
pair|xuống buôn|0 0 32 0
pair|xuống còn|23 0 1 0
pair|xuống cơ|0 0 -19 0
pair|xuống cấp|0 13 0 -20
pair|xuống dưới|-25 7 0 0
pair|xuống dạy|0 0 17 0
pair|xuống giống|1 0 0 0
pair|xuống kênh|0 9 13 7
pair|xuống thôn|0 22 4 0
pair|xuống thấp|0 0 0 -1
pair|xuống thất|-8 -26 0 -1
pair|xuống tận|26 -26 -11 -1
pair|xuống từng|23 0 2 32
pair|xv )|-1 0 -16 0
pair|xv và|34 0 0 -22
pair|xvi và|-3 0 1 30
pair|xá xã|12 0 0 0
pair|xác minh|0 0 30 -29
pair|xác nhận|0 -13 0 0
pair|xác định|0 0 -22 0
pair|xâm nhập|0 14 0 -34
pair|xâm thực|-8 12 0 0
pair|xây #|2 0 1 -52
pair|xây lắp|2 0 0 37
pair|xây mới|29 0 0 0
pair|xây nhà|0 13 -30 1
pair|xây sai|0 35 0 0
pair|xây thêm|-46 -35 38 -12
pair|xây xong|-31 43 0 -11
pair|xã #|0 0 -2 56
pair|xã (|0 3 0 -65
pair|xã )|0 8 0 -34
pair|xã -|0 0 -35 -6
pair|xã an|0 0 0 -29
pair|xã ban|0 0 2 0
pair|xã ba|0 0 -1 1
pair|xã biên|-15 0 0 0
pair|xã buông|0 0 0 15
pair|xã bát|-38 -3 -25 -18
pair|xã bình|-32 -32 0 -12
pair|xã bắt|33 0 0 -22
pair|xã cho|0 0 -6 0
pair|xã chuyển|0 6 0 -35
pair|xã chưa|0 15 0 30
pair|xã chống|0 0 39 11
pair|xã chủ|-2 4 0 0
pair|xã cái|0 0 -15 0
pair|xã còn|-30 -2 0 7
pair|xã có|49 0 0 -8
pair|xã cùng|0 0 19 0
pair|xã cũ|0 4 0 0
pair|xã cơ|27 -1 -9 0
pair|xã cẩm|14 0 0 -3
pair|xã của|8 31 0 -7
pair|xã cửa|0 0 -3 0
pair|xã dự|-16 0 0 0
pair|xã ea|-28 0 0 0
pair|xã giao|-3 0 0 0
pair|xã gia|-4 -16 -11 0
pair|xã giám|0 0 2 29
pair|xã giải|0 4 3 -29
pair|xã giảm|0 49 0 -35
pair|xã giữ|0 0 38 -64
pair|xã hoàng|0 -3 0 0
pair|xã hoàn|-1 0 41 -14
pair|xã huổi|0 0 -8 -10
pair|xã hồng|1 0 0 0
pair|xã hồ|0 0 2 -25
pair|xã ia|-2 -9 7 -19
pair|xã khánh|0 0 2 0
pair|xã không|-4 8 8 -10
pair|xã kiểu|5 0 0 21
pair|xã kết|0 0 -8 -7
pair|xã làm|0 0 0 11
pair|xã là|66 0 0 0
pair|xã lê|0 0 -9 -9
pair|xã lúng|0 0 0 25
pair|xã lần|14 0 0 -1
pair|xã lập|0 2 24 -48
pair|xã lắp|0 0 48 -56
pair|xã một|1 0 0 -1
pair|xã mới|-8 -15 0 25
pair|xã mở|0 0 30 0
pair|xã mỹ|0 0 -19 -36
pair|xã ninh|0 0 -12 0
pair|xã nào|56 -43 0 0
pair|xã nâng|1 0 0 31
pair|xã nên|-7 0 4 0
pair|xã nông|-29 -3 -31 3
pair|xã năm|-9 0 -29 0
pair|xã nậm|-11 0 0 0
pair|xã phát|0 0 28 -5
pair|xã phê|-5 -16 -12 0
pair|xã phú|5 0 0 -24
pair|xã phải|-1 -44 59 -70
pair|xã phối|0 0 13 0
pair|xã phụ|0 0 6 47
pair|xã quá|0 0 0 25
pair|xã quảng|0 1 0 0
pair|xã quốc|0 -14 0 0
pair|xã ra|0 2 0 0
pair|xã rà|0 0 6 13
pair|xã sao|-1 -1 -1 0
pair|xã sửa|0 0 24 0
pair|xã theo|0 0 -52 0
pair|xã thiếu|0 2 0 0
pair|xã thuốc|0 0 0 -14
pair|xã thành|2 1 7 -1
pair|xã thì|0 16 0 14
pair|xã thông|-2 0 18 0
pair|xã thượng|0 0 -8 0
pair|xã thất|0 -2 0 0
pair|xã thực|30 0 -59 -10
pair|xã tiếp|1 0 0 36
pair|xã triển|-27 0 20 -25
pair|xã triệu|-13 0 -11 0
pair|xã trong|0 -5 12 22
pair|xã trà|0 0 -5 0
pair|xã trình|0 0 -5 -7
pair|xã trước|0 0 2 58
pair|xã trực|0 0 22 0
pair|xã tuần|0 -1 3 0
pair|xã tân|1 0 0 0
pair|xã tăng|0 0 11 0
pair|xã tại|0 0 11 54
pair|xã tạm|0 -12 14 18
pair|xã tập|27 0 0 -68
pair|xã tịnh|0 -1 -9 0
pair|xã tổ|0 0 88 0
pair|xã ven|0 26 0 10
pair|xã vùng|0 23 0 6
pair|xã vĩnh|0 0 -1 0
pair|xã vũ|-12 0 0 0
pair|xã vẫn|-73 14 0 -38
pair|xã vận|0 0 23 9
pair|xã về|44 0 0 -44
pair|xã với|0 0 0 20
pair|xã xem|0 11 -2 0
pair|xã xin|-5 0 33 0
pair|xã xuống|0 0 0 -2
pair|xã xác|0 0 -25 -7
pair|xã xây|20 0 -30 0
pair|xã xóa|-13 0 24 -23
pair|xã xử|0 0 15 -13
pair|xã y|0 0 -18 -7
pair|xã yên|0 0 -2 0
pair|xã yêu|0 0 40 0
pair|xã yếu|27 -17 0 27
pair|xã ít|0 0 1 0
pair|xã đang|44 0 0 7
pair|xã đa|0 17 0 0
pair|xã đi|-1 0 0 36
pair|xã điều|0 0 1 0
pair|xã điểm|0 0 1 42
pair|xã đã|23 -11 -4 -39
pair|xã đông|0 1 0 6
pair|xã đăk|0 0 -27 -9
pair|xã đưa|0 0 0 -47
pair|xã được|0 0 0 -14
pair|xã đạt|16 0 0 0
pair|xã đắk|0 0 -12 0
pair|xã đặc|-4 0 0 -7
pair|xã đặt|0 0 -1 0
pair|xã đều|16 -11 0 0
pair|xã đề|15 0 33 0
pair|xã để|-21 0 5 0
pair|xã đội|-16 0 35 0
pair|xã đức|42 0 0 0
pair|xét #|1 0 0 0
pair|xét báo|0 0 -4 0
pair|xét duyệt|0 0 16 -28
pair|xét kết|0 0 -1 0
pair|xét lại|0 0 0 8
pair|xét nghiệm|28 -3 0 11
pair|xét nhà|0 0 23 0
pair|xét thi|0 0 15 0
pair|xét tuyển|1 0 0 33
pair|xét tờ|0 0 -1 0
pair|xí nghiệp|0 19 0 -17
pair|xóa #|11 0 0 -1
pair|xóa hết|5 2 0 2
pair|xóa mù|1 0 5 -1
pair|xóa nhà|8 0 -32 -1
pair|xóa tranh|12 0 0 0
pair|xóa xong|13 0 0 -28
pair|xóa được|33 -13 0 -6
pair|xóm #|-1 20 -8 0
pair|xúc kéo|0 0 0 30
pair|xúc tiến|15 0 0 19
pair|xăng dầu|-1 0 19 -51
pair|xưởng chế|0 0 0 -35
pair|xưởng may|0 0 0 7
pair|xả bùn|0 0 -36 0
pair|xả thải|0 6 4 20
pair|xả thẳng|0 0 0 -31
pair|xảy ra|0 0 0 -5
pair|xấp xỉ|24 0 0 1
pair|xấu #|15 -3 0 -11
pair|xẻ các|0 -30 -12 0
pair|xếp #|12 32 -10 -26
pair|xếp các|6 0 10 0
pair|xếp hàng|-6 2 0 0
pair|xếp hạng|1 20 0 -35
pair|xếp khu|16 0 -5 15
pair|xếp không|0 22 0 0
pair|xếp loại|0 0 0 -11
pair|xếp lại|19 0 -1 -64
pair|xếp thứ|8 0 0 75
pair|xếp xong|1 0 0 0
pair|xếp đi|0 0 0 27
pair|xếp đơn|0 0 9 16
pair|xỉ #|23 0 0 3
pair|xỉ bằng|5 0 0 -1
pair|xổ số|-22 0 0 0
pair|xứng tiềm|-8 12 0 27
pair|xứng với|0 27 0 -4
pair|xử hết|0 -8 19 -11
pair|xử nghiêm|0 0 15 -18
pair|xử phạt|-19 0 1 1
pair|y giám|0 0 8 0
pair|y thông|-1 0 0 0
pair|y tiêm|0 0 37 0
pair|y tế|0 0 0 -1
pair|y xã|-8 18 -3 0
pair|ybđt -|23 0 0 0
pair|yên #|40 0 0 20
pair|yên dũng|0 0 0 13
pair|yên phần|0 25 0 -2
pair|yên thành|-10 2 -3 0
pair|yên thượng|0 5 21 0
pair|yên thế|-5 0 0 15
pair|yên tâm|-25 -41 0 -3
pair|yên ổn|3 0 0 -17
pair|yêu cầu|0 0 2 -2
pair|yết danh|17 0 21 -2
pair|yết giá|0 0 -27 0
pair|yếu có|28 0 0 0
pair|yếu do|2 -1 0 37
pair|yếu kém|0 -14 0 0
pair|yếu là|4 31 0 17
pair|yếu ngay|0 0 5 0
pair|yếu năm|0 0 -8 0
pair|yếu nửa|-12 -19 0 0
pair|yếu qua|0 0 0 29
pair|yếu trước|0 0 0 28
pair|yếu đã|-14 0 -3 0
pair|yếu được|16 -1 0 -35
pair|yếu đạt|-40 -21 -4 -3
pair|yếu ở|-10 33 0 31
pair|ách tắc|0 5 0 0
pair|án #|-29 0 0 0
pair|án binh|-10 13 0 -11
pair|án bị|0 0 0 2
pair|án bố|-1 -2 36 7
pair|án bồi|-1 4 0 36
pair|án chuyển|11 0 0 35
pair|án chậm|-1 0 22 2
pair|án còn|-5 0 0 0
pair|án của|0 1 0 17
pair|án di|-8 0 9 0
pair|án do|10 -1 -10 0
pair|án du|0 -11 25 -23
pair|án dân|0 6 0 1
pair|án fdi|0 2 0 -1
pair|án giao|0 0 17 0
pair|án giá|0 0 10 -4
pair|án giải|0 -8 23 -2
pair|án giữ|10 -8 0 0
pair|án hoàn|-3 20 -8 -1
pair|án huyện|0 0 26 0
pair|án hành|0 0 0 25
pair|án hình|-3 4 0 23
pair|án khai|0 0 1 0
pair|án khu|0 0 8 -16
pair|án khá|7 0 0 27
pair|án không|-3 0 15 -14
pair|án khởi|-6 0 0 54
pair|án kè|8 -1 15 -2
pair|án ma|0 0 31 0
pair|án mới|-14 -4 33 -8
pair|án nào|0 -30 -32 -18
pair|án nước|33 -12 27 -53
pair|án pccc|0 0 1 32
pair|án phân|-7 0 -26 0
pair|án phải|0 0 0 -8
pair|án quy|0 0 1 0
pair|án quá|0 0 1 0
pair|án rất|-2 0 -15 0
pair|án sân|0 0 0 -10
pair|án sắp|0 0 26 0
pair|án sử|-8 10 0 16
pair|án thiếu|16 0 -6 -8
pair|án thu|0 0 54 13
pair|án thành|0 0 -35 -16
pair|án treo|0 0 51 -67
pair|án trong|0 0 0 -24
pair|án trước|0 0 5 22
pair|án trường|0 0 38 -13
pair|án trả|0 -1 13 62
pair|án trọng|31 0 0 18
pair|án tích|0 0 0 28
pair|án tồn|-6 17 6 -2
pair|án từ|-12 0 -1 0
pair|án vào|25 0 3 -56
pair|án vùng|0 0 0 -3
pair|án vẫn|0 38 0 0
pair|án vị|0 19 0 16
pair|án với|20 -8 26 -4
pair|án xây|0 0 -24 0
pair|án xử|-11 -5 -3 1
pair|án ì|0 0 0 25
pair|án điều|0 0 8 0
pair|án điện|13 0 0 1
pair|án đua|0 0 1 17
pair|án đô|-60 15 -36 0
pair|án đường|-4 0 -8 -9
pair|án đấu|0 0 0 13
pair|án đầu|0 -1 1 -2
pair|ánh #|0 9 -8 2
pair|ánh kịp|-5 0 -16 -20
pair|áp chót|-3 9 0 8
pair|áp các|0 0 3 37
pair|áp dụng|-37 0 0 -16
pair|áp mái|0 0 0 -36
pair|áp trộm|0 0 17 0
pair|áp tội|1 0 23 0
pair|âm cấp|0 1 0 -10
pair|âm lịch|-8 0 12 0
pair|âm mỗi|0 0 18 0
pair|ân thi|-12 -1 0 0
pair|ép giá|-1 4 0 20
pair|ì trệ|0 0 0 27
pair|ít bàn|0 0 0 15
pair|ít chi|0 2 0 0
pair|ít công|0 1 0 -21
pair|ít hơn|5 1 0 1
pair|ít hộ|-12 27 0 -41
pair|ít nhất|-1 0 5 -1
pair|ít phát|0 0 0 34
pair|ít vào|0 0 0 -24
pair|ô #|-1 3 9 9
pair|ô .|-15 -12 15 -18
pair|ô môn|-4 0 0 0
pair|ô nhiễm|0 1 0 0
pair|ô thum|0 40 4 -10
pair|ô tô|0 12 0 -17
pair|ôm việc|0 6 0 2
pair|ông /|0 0 4 0
pair|ông bạch|0 0 0 -3
pair|ông lê|-6 0 0 0
pair|ông mai|-9 0 -15 0
pair|ông nguyễn|-3 0 -18 0
pair|ông nói|0 0 -21 -9
pair|ông phan|-3 0 0 0
pair|ông được|0 0 0 23
pair|ùn ứ|0 1 0 5
pair|út hiền|0 0 34 0
pair|ý #|0 0 0 23
pair|ý dự|22 -13 0 0
pair|ý kiến|0 0 -1 0
pair|ý mấy|-5 -1 -31 0
pair|ý thức|0 17 0 11
pair|ý áp|0 0 4 0
pair|ăn ca|5 6 19 1
pair|ăn chắc|14 0 0 0
pair|ăn khớp|0 34 -9 18
pair|ăn quả|25 -7 0 -20
pair|ăn tiền|1 11 0 11
pair|ăn trái|0 -1 1 -11
pair|ăn tết|-2 -9 -31 0
pair|ăn uống|0 0 0 -2
pair|ăn xa|-1 9 0 0
pair|đ /|-2 0 1 0
pair|đa chiều|4 -10 0 0
pair|đa phần|-28 39 0 -20
pair|đa số|0 44 0 1
pair|đai #|0 0 8 0
pair|đai ,|0 26 0 0
pair|đai của|0 21 0 0
pair|đai phát|0 19 0 0
pair|đai quá|-10 21 0 0
pair|đai thì|-1 -34 0 -1
pair|đai trong|0 -11 13 0
pair|đai trễ|-6 -47 6 -7
pair|đai tồn|0 0 11 -16
pair|đai và|-26 15 7 18
pair|đai vẫn|0 51 0 -20
pair|đang hoạt|45 30 0 3
pair|đang khắc|0 -11 0 0
pair|đang làm|-43 -50 6 -3
pair|đang nộp|0 1 0 1
pair|đang quản|-61 -5 0 0
pair|đang thi|0 0 0 42
pair|đang thực|15 -5 -3 31
pair|đbp -|0 0 -14 0
pair|đen "|-9 2 12 9
pair|đen núp|0 7 0 0
pair|đeo bám|0 0 0 2
pair|đi #|0 26 0 -45
pair|đi biển|0 6 33 0
pair|đi bầu|7 0 0 48
pair|đi bộ|0 -1 8 13
pair|đi học|0 0 31 -17
pair|đi kiểm|-26 -15 -13 -10
pair|đi làm|2 0 0 0
pair|đi lên|-6 0 0 0
pair|đi lại|0 0 0 47
pair|đi nhập|0 36 0 -13
pair|đi rồi|0 29 -8 0
pair|đi thực|-24 -5 -18 -15
pair|đi trước|-7 -26 0 0
pair|đi trả|0 6 0 0
pair|đi từng|1 0 11 1
pair|đi vào|50 0 0 10
pair|đi đôi|0 0 40 -43
pair|đi được|0 0 0 29
pair|đinh dậu|0 0 0 -3
pair|điền hộ|17 0 -8 26
pair|điền đổi|16 -5 37 -3
pair|điều #|-60 1 0 -23
pair|điều chuyển|0 0 11 2
pair|điều chỉnh|0 0 0 7
pair|điều dưỡng|22 0 0 0
pair|điều hành|0 0 0 1
pair|điều khiển|-11 0 -11 -12
pair|điều khoản|0 16 0 4
pair|điều kiện|-2 0 0 29
pair|điều lệ|-16 -4 0 1
pair|điều phối|0 0 21 -38
pair|điều tra|0 0 0 -38
pair|điều trị|38 0 32 -47
pair|điều đáng|-10 0 0 0
pair|điều đảng|18 -9 -13 14
pair|điều động|6 -2 14 -2
pair|điểm "|-12 3 -2 -35
pair|điểm %|7 0 -1 -32
pair|điểm buôn|-8 0 11 0
pair|điểm bán|1 0 0 -25
pair|điểm bưu|6 0 -1 -12
pair|điểm chưa|0 15 0 18
pair|điểm chủ|0 -13 22 0
pair|điểm cuối|0 0 15 -9
pair|điểm các|0 0 14 0
pair|điểm cân|-8 11 0 0
pair|điểm còn|0 2 0 29
pair|điểm cầu|-16 0 0 0
pair|điểm du|0 0 -1 0
pair|điểm hồ|0 0 7 -29
pair|điểm kpi|0 0 15 -3
pair|điểm kết|0 0 1 20
pair|điểm lại|-16 -7 0 0
pair|điểm mùa|0 0 0 60
pair|điểm nghẽn|-43 0 0 0
pair|điểm nhóm|35 -1 0 48
pair|điểm nóng|36 -9 17 -20
pair|điểm năm|-1 0 -18 0
pair|điểm nợ|0 0 29 10
pair|điểm phát|0 0 0 37
pair|điểm phần|7 -10 0 0
pair|điểm quý|-1 0 -17 0
pair|điểm rác|11 0 1 -30
pair|điểm sáng|12 -4 0 0
pair|điểm sạt|0 0 21 -19
pair|điểm số|-1 -9 -9 0
pair|điểm theo|26 -12 1 5
pair|điểm thi|0 0 11 9
pair|điểm tiếp|5 0 0 0
pair|điểm trong|0 0 -20 -2
pair|điểm trách|0 0 37 0
pair|điểm trước|27 -1 2 25
pair|điểm trường|0 0 0 -14
pair|điểm trấn|0 0 -1 -26
pair|điểm tấn|2 0 55 0
pair|điểm tập|1 0 18 -59
pair|điểm tồn|0 0 13 0
pair|điểm tự|4 0 22 19
pair|điểm về|0 0 23 -4
pair|điểm vốn|20 0 13 30
pair|điểm xong|0 0 0 47
pair|điểm xử|0 -7 9 0
pair|điểm đen|19 0 0 -2
pair|điểm điện|27 0 0 -21
pair|điểm đá|0 0 0 -24
pair|điểm đã|0 0 0 -10
pair|điểm đơn|0 0 27 -32
pair|điểm đến|19 -20 -37 19
pair|điểm đổ|0 0 1 0
pair|điểm ở|19 0 0 19
pair|điển hình|0 0 0 25
pair|điện #|8 0 15 25
pair|điện biên|-2 0 1 -16
pair|điện chiếu|24 0 8 7
pair|điện cho|21 0 -2 -15
pair|điện gió|14 0 1 -14
pair|điện gọi|0 0 0 8
pair|điện hoạt|-3 16 0 -33
pair|điện kéo|0 0 34 -45
pair|điện lên|7 0 0 23
pair|điện lưới|6 1 0 -5
pair|điện lực|0 -1 30 0
pair|điện mặt|36 0 6 -1
pair|điện nhắc|0 0 0 1
pair|điện nông|42 -7 0 0
pair|điện sản|0 0 0 -9
pair|điện số|0 -4 2 13
pair|điện thoại|0 0 -27 -21
pair|điện thương|-1 15 0 37
pair|điện tử|0 0 1 -3
pair|điện văn|6 0 -1 -12
pair|điện vươn|17 -2 0 -42
pair|điệp thạch|-10 16 0 16
pair|đo đạc|1 9 20 -11
pair|đoàn #|0 0 0 6
pair|đoàn công|14 -20 -24 -16
pair|đoàn cơ|-37 -2 19 0
pair|đoàn giám|-23 -1 -18 0
pair|đoàn kiểm|-2 1 0 0
pair|đoàn kết|3 0 46 -9
pair|đoàn lao|0 0 -2 2
pair|đoàn liên|15 0 0 0
pair|đoàn phường|0 0 32 0
pair|đoàn thanh|0 1 11 0
pair|đoàn thể|0 0 -1 0
pair|đoàn trong|0 0 36 -4
pair|đoàn viên|18 1 -7 -18
pair|đoàn viết|-5 0 0 0
pair|đoàn và|0 0 0 41
pair|đoàn xã|17 0 33 19
pair|đoàn đề|0 0 18 -14
pair|đoạn #|-6 0 1 2
pair|đoạn lộ|0 -11 19 0
pair|đoạn mũi|19 0 0 0
pair|đoạn qua|7 11 7 1
pair|đoạn sạt|0 -20 -36 -24
pair|đoạn đê|-26 -33 19 -6
pair|đoạn đường|15 -7 0 -25
pair|đt #|0 7 0 -29
pair|đt .|-36 0 7 0
pair|đto -|0 0 -2 0
pair|đtxd các|0 0 -2 0
pair|đu của|0 0 4 -9
pair|đua ghe|24 -16 0 8
pair|đua xe|0 0 0 7
pair|đuối lý|0 17 0 -2
pair|đuối nước|6 -1 0 12
pair|đuối so|-22 31 0 25
pair|đà lạt|0 15 3 0
pair|đà nẵng|0 0 0 -23
pair|đà phục|-9 0 -1 37
pair|đà tăng|-26 0 0 -1
pair|đài loan|0 0 0 -27
pair|đài truyền|0 0 0 -30
pair|đàn #|0 0 0 14
pair|đàn bò|4 0 0 -44
pair|đàn dê|22 0 11 0
pair|đàn gia|1 0 17 21
pair|đàn heo|3 -2 0 17
pair|đàn khi|0 0 0 54
pair|đàn lợn|0 0 0 -37
pair|đàn trâu|-5 0 0 -15
pair|đào lên|-20 53 -10 -34
pair|đào tạo|0 0 -1 0
pair|đá #|59 0 7 49
pair|đá bạc|0 0 0 -32
pair|đá gà|0 1 0 2
pair|đá quý|-31 -14 0 -14
pair|đám tang|0 34 -9 0
pair|đáng kể|1 30 0 0
pair|đáng lo|-12 1 0 18
pair|đáng nói|0 0 0 12
pair|đáng tiếc|-13 -6 0 0
pair|đánh bạc|-1 12 -4 -21
pair|đánh bắt|-33 -1 -11 -18
pair|đánh nhau|0 2 0 17
pair|đáp nghĩa|0 13 2 10
pair|đáp ứng|-1 1 0 -1
pair|đâu lại|0 6 0 -14
pair|đây là|0 0 -30 -36
pair|đây thì|0 0 -13 0
pair|đã #|-36 37 0 8
pair|đã ban|-20 -1 5 0
pair|đã bàn|-3 -29 15 0
pair|đã bám|1 0 0 0
pair|đã báo|0 -8 10 15
pair|đã bế|-21 -1 0 0
pair|đã bố|26 0 1 26
pair|đã chi|24 -15 0 0
pair|đã cho|15 14 0 18
pair|đã chuyển|24 -11 0 -18
pair|đã chặn|34 0 0 -5
pair|đã có|40 8 0 0
pair|đã cấp|-29 39 -3 -10
pair|đã dọn|28 0 0 -41
pair|đã giao|1 1 0 12
pair|đã giải|3 -3 -19 0
pair|đã gửi|-17 -8 -32 -1
pair|đã hoàn|59 -6 0 -27
pair|đã hái|0 0 0 1
pair|đã học|-19 19 0 22
pair|đã họp|-58 0 -10 0
pair|đã hứa|0 18 0 0
pair|đã khám|16 6 0 -11
pair|đã khắc|-2 0 0 0
pair|đã khởi|38 -25 0 22
pair|đã kiểm|2 0 0 -1
pair|đã kéo|46 0 0 38
pair|đã ký|0 0 -1 0
pair|đã kết|31 0 0 0
pair|đã làm|-2 0 0 -42
pair|đã lãnh|-22 0 -1 -11
pair|đã lập|3 0 -1 -19
pair|đã lắp|23 0 0 -41
pair|đã lợp|36 0 0 -15
pair|đã mở|53 -39 -14 44
pair|đã nghiệm|30 -7 0 -60
pair|đã nghỉ|-3 0 3 11
pair|đã nhìn|-12 -19 0 0
pair|đã nhận|0 0 0 -65
pair|đã phát|-3 0 0 0
pair|đã phân|41 0 0 0
pair|đã phê|10 0 0 -13
pair|đã phủ|38 -16 0 0
pair|đã qua|34 -19 0 3
pair|đã quyết|-14 0 0 0
pair|đã sang|0 13 0 15
pair|đã sửa|-58 0 -36 -9
pair|đã thu|5 5 0 12
pair|đã thành|0 14 0 -27
pair|đã thông|9 -24 -6 0
pair|đã tiêm|2 0 0 0
pair|đã tiến|9 0 -9 -10
pair|đã trao|9 0 0 0
pair|đã triển|58 0 0 0
pair|đã truy|7 0 -6 -19
pair|đã trả|12 0 -6 33
pair|đã trở|0 0 0 8
pair|đã tổ|11 0 0 0
pair|đã xong|35 -4 0 -1
pair|đã xóa|6 0 -27 30
pair|đã xử|10 -44 0 -13
pair|đã đi|8 0 0 23
pair|đã đưa|8 0 0 -2
pair|đã được|3 -4 0 13
pair|đã đạt|30 0 30 0
pair|đã đến|-9 0 0 19
pair|đã đề|-43 0 0 0
pair|đã ủy|12 0 0 -7
pair|đãi ngộ|0 0 0 -7
pair|đèn chiếu|26 -15 -10 29
pair|đèn dầu|-1 39 0 37
pair|đèn led|25 0 15 -20
pair|đèn đường|12 -2 10 -38
pair|đèn đỏ|0 0 0 26
pair|đéc mong|-20 -7 -21 -14
pair|đê bao|9 -19 19 -1
pair|đê biển|-17 31 6 -37
pair|đê lập|0 0 0 26
pair|đê điều|0 0 0 1
pair|đêm chỉ|-9 22 0 18
pair|đêm dọc|0 0 11 0
pair|đình #|-15 25 -20 0
pair|đình chính|15 0 22 39
pair|đình chỉ|0 0 15 26
pair|đình chốt|0 -5 -20 0
pair|đình có|11 -1 10 0
pair|đình công|7 -1 0 0
pair|đình hải|0 0 16 -1
pair|đình thủy|0 0 25 0
pair|đình trệ|3 5 0 -19
pair|đình văn|33 16 0 -21
pair|đình đăng|11 0 0 -15
pair|đích #|0 9 0 -25
pair|đích ntm|-41 -41 -8 -12
pair|đích nông|0 0 46 0
pair|đích sớm|6 -2 0 -41
pair|đính chính|16 13 -6 3
pair|đòi nợ|0 0 37 0
pair|đó #|3 0 -2 -10
pair|đó ban|0 0 -2 7
pair|đó có|-12 0 -1 0
pair|đó công|0 0 0 7
pair|đó khu|0 0 0 24
pair|đó kiểm|0 0 8 25
pair|đó là|-3 1 0 0
pair|đó lúa|0 0 0 5
pair|đó nhắc|0 0 0 9
pair|đó nông|23 0 0 82
pair|đó thu|25 0 -13 -41
pair|đó thuế|0 -13 -19 -2
pair|đó thủy|0 0 0 48
pair|đó tiền|48 0 0 61
pair|đó tôm|0 -30 -19 4
pair|đó vốn|0 15 0 32
pair|đó xuất|-3 -8 0 0
pair|đói giáp|9 0 0 -40
pair|đón #|0 0 0 -6
pair|đón bằng|54 0 20 -1
pair|đón hơn|-34 0 0 0
pair|đón khách|-1 0 0 0
pair|đón thêm|-1 0 0 0
pair|đón trên|9 0 0 -9
pair|đóng băng|0 6 0 0
pair|đóng cửa|0 0 36 -6
pair|đóng góp|43 6 0 16
pair|đóng mới|67 -4 2 -8
pair|đóng mở|0 0 0 -36
pair|đóng sang|0 -1 13 -26
pair|đóng trước|0 0 0 8
pair|đóng tàu|0 0 1 -30
pair|đóng điện|0 -9 19 20
pair|đô lương|-8 5 0 0
pair|đô thị|1 1 -1 0
pair|đôi lúc|0 0 0 3
pair|đôi năm|0 0 0 -39
pair|đôi với|0 0 40 -43
pair|đôn đốc|0 0 -2 -1
pair|đông #|6 0 -6 0
pair|đông -|17 0 0 0
pair|đông chênh|0 1 0 0
pair|đông hưng|1 0 0 -1
pair|đông khách|42 0 0 -29
pair|đông khê|0 1 1 11
pair|đông là|5 -4 0 8
pair|đông nam|35 15 22 26
pair|đông người|0 0 0 -28
pair|đông thịnh|0 0 41 0
pair|đông trước|-15 -26 21 1
pair|đông và|0 0 -41 0
pair|đông xuân|0 0 1 3
pair|đông được|0 0 0 19
pair|đông đủ|0 0 21 18
pair|đùn qua|-1 3 0 4
pair|đùn đẩy|0 0 1 -21
pair|đúng biểu|11 0 -4 19
pair|đúng chế|1 0 0 0
pair|đúng dự|89 0 -1 -22
pair|đúng giờ|0 0 34 -10
pair|đúng hướng|25 0 0 -46
pair|đúng hạn|0 0 1 10
pair|đúng hẹn|34 -2 4 -20
pair|đúng khung|41 0 -6 1
pair|đúng kế|0 1 0 0
pair|đúng luật|0 0 3 1
pair|đúng lịch|1 0 1 -18
pair|đúng mẫu|0 -6 19 -32
pair|đúng mức|0 37 0 0
pair|đúng nghị|0 0 15 1
pair|đúng ngày|0 6 20 0
pair|đúng phong|-9 0 13 9
pair|đúng quyết|0 0 4 0
pair|đúng tiến|5 -5 3 -17
pair|đúng và|0 0 0 37
pair|đúng đối|0 0 0 -13
pair|đăk glei|0 0 -8 0
pair|đăk mil|0 -5 -35 -1
pair|đăk nông|9 0 0 0
pair|đăng khởi|-4 -35 -25 0
pair|đăng kiểm|0 37 37 0
pair|đăng nhập|0 0 0 32
pair|đơn (|26 -11 0 0
pair|đơn ,|0 -28 0 49
pair|đơn còn|0 0 25 0
pair|đơn dương|-13 0 0 0
pair|đơn giá|-6 15 16 0
pair|đơn hàng|13 0 16 54
pair|đơn quá|-11 25 -9 -43
pair|đơn tranh|-29 27 41 -27
pair|đơn trong|0 0 37 -29
pair|đơn tố|1 1 0 0
pair|đơn từ|0 13 -10 7
pair|đơn vượt|-4 0 -9 13
pair|đơn vị|0 0 1 0
pair|đơn điện|-54 3 -1 -6
pair|đơn điệu|0 0 0 1
pair|đơn để|0 0 0 45
pair|đưa #|5 0 24 -1
pair|đưa diện|0 0 0 45
pair|đưa giải|0 0 37 0
pair|đưa giống|13 0 4 0
pair|đưa hàng|-9 0 -26 0
pair|đưa nga|0 -4 -13 -9
pair|đưa nghị|-18 0 22 20
pair|đưa nội|0 0 -1 0
pair|đưa ra|-2 -21 0 -5
pair|đưa sản|0 0 0 33
pair|đưa số|0 0 0 48
pair|đưa tin|0 0 -10 -47
pair|đưa tỷ|-6 0 20 58
pair|đưa việc|0 0 -3 0
pair|đưa vào|23 0 18 7
pair|đưa đi|4 2 -8 0
pair|đương #|24 19 0 -37
pair|đường #|-23 -21 39 -2
pair|đường biên|1 0 0 0
pair|đường buôn|14 0 0 0
pair|đường bê|24 0 0 31
pair|đường bộ|11 -2 6 0
pair|đường cát|0 7 0 31
pair|đường công|0 0 2 0
pair|đường dây|0 8 0 0
pair|đường giao|46 0 0 1
pair|đường gạch|0 0 0 21
pair|đường hoa|37 0 1 -11
pair|đường huyện|24 0 0 -17
pair|đường hè|13 -14 26 12
pair|đường hùng|17 0 -1 -2
pair|đường hồ|0 0 0 29
pair|đường không|14 -21 12 58
pair|đường liên|1 1 36 16
pair|đường lên|-19 38 0 0
pair|đường mòn|0 2 16 33
pair|đường nguyễn|0 7 1 -13
pair|đường ngõ|-13 0 -17 23
pair|đường năm|5 0 0 0
pair|đường nối|10 -8 0 -2
pair|đường nội|0 0 0 -1
pair|đường ruột|0 0 14 35
pair|đường sá|-12 -11 0 -4
pair|đường thôn|0 1 12 11
pair|đường truyền|0 2 2 0
pair|đường trá|0 6 -6 0
pair|đường trần|-4 22 0 -10
pair|đường trục|26 12 -4 0
pair|đường tỉnh|-1 21 0 -14
pair|đường ven|-27 26 -9 -30
pair|đường vành|14 -2 0 -1
pair|đường vào|-25 -25 1 -25
pair|đường về|26 0 0 0
pair|đường xã|45 0 9 -41
pair|đường ô|20 0 0 -31
pair|đường điện|14 0 3 -44
pair|đường đt|0 8 -5 -10
pair|đường đủ|19 0 0 -18
pair|đường ống|0 -26 0 0
pair|được "|0 -29 45 -28
pair|được #|6 11 0 5
pair|được báo|0 0 51 0
pair|được bố|14 0 0 9
pair|được bổ|39 0 0 0
pair|được chú|52 0 0 15
pair|được chăm|22 0 0 -21
pair|được chỉ|0 52 -1 12
pair|được chọn|-12 2 -1 22
pair|được coi|19 0 0 -20
pair|được cung|0 20 0 15
pair|được các|26 0 -3 0
pair|được công|-20 -1 -1 0
pair|được cải|2 0 0 33
pair|được cấp|0 0 -29 -33
pair|được củng|31 0 0 0
pair|được cử|3 0 0 0
pair|được di|21 0 -10 19
pair|được duy|16 0 0 -19
pair|được duyệt|0 0 0 43
pair|được dân|37 -9 0 0
pair|được dập|1 0 0 0
pair|được dựng|0 0 39 0
pair|được ghi|-28 0 0 -42
pair|được giao|-85 0 0 -34
pair|được gia|0 0 0 25
pair|được giám|30 -20 0 33
pair|được giá|-10 -12 0 17
pair|được giúp|11 0 0 0
pair|được giải|28 0 0 26
pair|được giảm|-12 25 0 -15
pair|được giữ|4 0 0 33
pair|được gắn|0 0 0 20
pair|được hđnd|0 0 -18 0
pair|được hưởng|5 -4 0 -21
pair|được học|38 -17 0 0
pair|được hỏi|15 0 0 -21
pair|được hỗ|36 0 0 19
pair|được hội|-3 8 -41 0
pair|được khám|38 0 0 -31
pair|được khắc|0 26 0 0
pair|được khống|15 0 0 0
pair|được kiểm|16 0 0 0
pair|được làm|10 2 -11 11
pair|được là|13 0 0 0
pair|được mùa|0 0 0 -9
pair|được một|-48 61 0 34
pair|được ngay|9 0 0 16
pair|được nghị|0 0 0 -8
pair|được nguồn|-24 13 3 0
pair|được ngăn|-1 7 0 0
pair|được người|6 -32 -18 -59
pair|được nhiều|11 -3 0 13
pair|được nhà|-16 19 0 26
pair|được nhân|32 0 0 0
pair|được nhắc|0 -22 0 -2
pair|được nhịp|-11 0 0 25
pair|được nâng|37 -16 0 1
pair|được nêu|-11 29 0 23
pair|được nữ|-1 16 -7 0
pair|được phát|28 -13 0 0
pair|được phân|-6 0 0 18
pair|được phê|36 0 0 -26
pair|được phục|1 0 0 0
pair|được quan|3 -8 -1 -10
pair|được quy|-15 0 0 -29
pair|được số|0 16 2 0
pair|được sửa|29 0 0 -42
pair|được thu|-22 0 0 19
pair|được thành|-4 0 -12 10
pair|được tháo|11 0 0 0
pair|được thông|-6 0 -20 0
pair|được thực|-42 -3 0 -11
pair|được tiếng|0 17 0 -3
pair|được tiến|27 -15 -8 44
pair|được tiếp|29 0 0 25
pair|được triển|16 0 0 39
pair|được trong|0 0 9 24
pair|được trên|0 0 0 24
pair|được trả|27 -11 0 -1
pair|được tuyển|9 17 0 0
pair|được tòa|5 -1 0 4
pair|được tăng|54 0 0 19
pair|được tập|-1 10 0 -34
pair|được tặng|-10 -11 -29 -20
pair|được tỉnh|52 -12 0 -24
pair|được tổ|9 0 0 12
pair|được vay|3 0 0 19
pair|được việc|11 0 0 34
pair|được và|-26 -19 -8 0
pair|được vốn|1 0 0 -25
pair|được xóa|1 0 0 9
pair|được xếp|1 21 0 -10
pair|được xử|1 0 0 -7
pair|được điều|1 0 0 54
pair|được đà|-7 0 0 0
pair|được đưa|25 -7 -11 17
pair|được đẩy|0 0 0 26
pair|được đồng|0 10 0 0
pair|được độ|8 -1 0 0
pair|đạ tẻh|30 -2 0 0
pair|đạc lại|12 0 28 -19
pair|đại diện|0 0 0 -6
pair|đại dương|0 0 0 -23
pair|đại dịch|-25 -23 0 0
pair|đại học|-11 0 0 -13
pair|đại hội|2 0 0 -14
pair|đại lào|0 8 -8 10
pair|đại lý|-2 8 0 0
pair|đại phúc|0 0 -6 0
pair|đại phước|0 0 6 0
pair|đại từ|0 -14 0 18
pair|đại đoàn|0 0 40 1
pair|đạo #|-5 0 -8 -9
pair|đạo chưa|0 -24 0 -16
pair|đạo các|0 0 31 -2
pair|đạo cục|0 0 0 11
pair|đạo của|-38 1 0 0
pair|đạo hoàn|32 0 0 -1
pair|đạo hđnd|0 0 29 0
pair|đạo một|0 32 0 0
pair|đạo mở|0 0 5 0
pair|đạo phát|-9 0 0 0
pair|đạo phường|0 2 29 -4
pair|đạo qu|-1 0 -8 0
pair|đạo sở|-4 0 -20 0
pair|đạo thành|0 0 24 -31
pair|đạo thực|0 0 0 2
pair|đạo trung|8 -4 0 0
pair|đạo ubnd|0 0 -57 -7
pair|đạo đức|0 0 2 0
pair|đạt #|1 0 0 0
pair|đạt (|0 12 0 0
pair|đạt :|0 8 0 4
pair|đạt chuẩn|-1 0 -4 0
pair|đạt chưa|0 0 0 36
pair|đạt chỉ|0 0 0 50
pair|đạt danh|-17 0 -25 -8
pair|đạt dự|0 32 18 0
pair|đạt gần|4 1 0 -33
pair|đạt hơn|34 0 0 -13
pair|đạt hơ|-47 -2 -12 0
pair|đạt khoảng|18 30 0 -5
pair|đạt khá|28 0 0 21
pair|đạt kết|-1 0 0 -35
pair|đạt kế|7 3 0 -60
pair|đạt loại|21 0 -5 37
pair|đạt là|-1 26 0 0
pair|đạt mục|-1 0 -44 0
pair|đạt mức|-14 -1 -10 34
pair|đạt nghị|42 0 0 -16
pair|đạt năng|0 0 0 40
pair|đạt quy|0 16 0 0
pair|đạt thấp|0 42 14 -17
pair|đạt tiêu|55 0 0 13
pair|đạt tiến|0 9 0 0
pair|đạt trên|-42 0 9 23
pair|đạt trở|24 0 -10 5
pair|đạt từ|-60 -11 -25 -35
pair|đạt và|58 0 0 0
pair|đạt yêu|26 0 0 0
pair|đạt được|-45 0 -1 0
pair|đảm an|-7 0 -10 -1
pair|đảm bảo|16 0 36 -28
pair|đảm học|0 0 0 16
pair|đảm nguồn|0 -11 13 7
pair|đảm tiến|18 0 0 46
pair|đảm tổng|0 0 0 16
pair|đảm việc|10 -10 0 10
pair|đảm vệ|0 0 -5 0
pair|đảm đúng|44 0 0 -25
pair|đảm đủ|-1 -9 9 3
pair|đảng ,|9 34 0 0
pair|đảng ;|0 39 0 0
pair|đảng bị|-16 25 -8 17
pair|đảng cho|32 0 -9 0
pair|đảng chủ|0 0 10 0
pair|đảng các|44 0 -3 0
pair|đảng có|57 -33 -14 -47
pair|đảng năm|0 0 -36 -11
pair|đảng phí|44 0 2 24
pair|đảng phối|0 0 1 0
pair|đảng sang|32 -2 0 0
pair|đảng soạn|-7 0 25 -17
pair|đảng thành|-1 15 0 0
pair|đảng trong|0 13 2 0
pair|đảng trình|0 0 0 -4
pair|đảng tỉnh|-3 0 0 0
pair|đảng ubnd|0 0 -9 0
pair|đảng viên|9 0 13 -7
pair|đảng vào|0 0 26 0
pair|đảng và|0 0 -5 17
pair|đảng ủy|0 0 0 -1
pair|đảo để|0 0 12 0
pair|đất #|21 -35 0 32
pair|đất ,|-22 3 0 -29
pair|đất bãi|-21 0 0 0
pair|đất bồi|0 0 0 22
pair|đất chiếm|-55 24 0 -26
pair|đất cho|3 0 15 -52
pair|đất chưa|0 15 0 0
pair|đất chỉ|-8 9 0 0
pair|đất công|5 -2 0 0
pair|đất cụ|-8 -10 1 0
pair|đất dịch|0 40 -27 0
pair|đất dốc|0 0 33 -25
pair|đất giao|1 0 0 26
pair|đất khu|0 0 0 13
pair|đất không|0 17 9 0
pair|đất liền|1 17 0 19
pair|đất làm|32 0 0 26
pair|đất lâm|6 0 0 13
pair|đất lúa|18 -6 0 0
pair|đất mới|-9 28 0 -3
pair|đất mở|22 0 0 31
pair|đất nên|0 0 0 -4
pair|đất nông|-13 15 15 -18
pair|đất phi|-1 0 3 4
pair|đất ra|0 0 0 -5
pair|đất rơi|4 10 0 -33
pair|đất rẫy|13 0 0 0
pair|đất rừng|-4 0 0 17
pair|đất sau|-12 0 -1 0
pair|đất sản|0 17 0 33
pair|đất số|44 0 0 -12
pair|đất theo|0 0 17 0
pair|đất thành|1 -6 5 0
pair|đất trái|22 -8 0 -1
pair|đất trước|0 -6 6 20
pair|đất trống|22 0 0 -39
pair|đất trồng|34 0 0 -13
pair|đất tái|0 5 8 -16
pair|đất tồn|0 0 0 -12
pair|đất vườn|7 1 0 22
pair|đất vừa|0 5 0 -13
pair|đất đắp|-4 24 -38 14
pair|đất ở|-6 4 35 0
pair|đấu #|1 0 23 0
pair|đấu ,|-7 7 0 -13
pair|đấu :|6 0 0 -10
pair|đấu cuối|-38 -22 12 11
pair|đấu cả|0 0 -2 4
pair|đấu giá|0 0 14 0
pair|đấu giải|0 0 61 14
pair|đấu hoàn|0 0 35 -66
pair|đấu năm|-19 0 -13 0
pair|đấu nối|-4 4 2 -14
pair|đấu thu|0 0 -43 -4
pair|đấu thêm|-22 -17 -25 0
pair|đấu thầu|-14 0 0 14
pair|đấu tranh|0 0 12 0
pair|đấu trong|0 1 0 0
pair|đầm hà|-2 0 -1 -1
pair|đầm phá|10 0 -4 -1
pair|đầu cấp|12 0 -4 0
pair|đầu của|0 -11 0 0
pair|đầu ghép|26 0 0 -15
pair|đầu khu|0 0 0 5
pair|đầu kỳ|-34 -38 0 14
pair|đầu lên|5 -2 0 27
pair|đầu mối|2 0 0 1
pair|đầu người|2 -1 -2 40
pair|đầu nhiệm|38 0 0 -45
pair|đầu năm|-1 0 -1 -1
pair|đầu ra|-23 23 26 -16
pair|đầu theo|0 16 0 25
pair|đầu tháng|0 0 42 57
pair|đầu thực|-15 0 -1 0
pair|đầu tiên|-4 -25 0 0
pair|đầu tàu|15 29 0 0
pair|đầu tư|0 0 0 -1
pair|đầu tỉnh|18 0 0 5
pair|đầu từ|0 0 0 17
pair|đầu vận|-10 0 0 -16
pair|đầu vụ|1 1 0 -14
pair|đầu được|28 0 0 -10
pair|đầy #|0 16 0 4
pair|đầy một|4 2 0 -6
pair|đầy đủ|13 0 0 -2
pair|đẩu )|0 14 0 0
pair|đẩy lùi|14 0 2 0
pair|đẩy lại|-1 1 2 6
pair|đẩy mạnh|22 0 11 -37
pair|đẩy nhanh|0 0 16 -1
pair|đậm hồi|-29 -18 0 0
pair|đậm kéo|-22 -22 -19 0
pair|đậm đầu|0 15 0 -10
pair|đập chính|34 0 0 -5
pair|đậu các|4 0 0 10
pair|đậu tương|30 0 0 51
pair|đắk mil|1 0 0 4
pair|đắk nông|-17 -31 -1 0
pair|đắk wer|-41 0 -41 0
pair|đắp chiếu|0 -15 -1 29
pair|đắt giá|0 1 0 6
pair|đặc biệt|-3 -29 0 0
pair|đặc khu|3 0 0 0
pair|đặc thù|0 0 20 2
pair|đặt #|24 0 0 5
pair|đặt chỉ|-8 -7 -15 0
pair|đặt nhiều|-9 -10 0 -12
pair|đặt phần|1 0 0 2
pair|đặt ra|0 0 -1 0
pair|đặt trên|17 -8 0 4
pair|đẹt #|0 0 0 -33
pair|đếm được|0 13 19 -2
pair|đến #|-16 1 0 0
pair|đến chi|-9 0 -29 -10
pair|đến cuối|0 0 0 16
pair|đến cùng|0 0 0 -16
pair|đến cơ|1 0 0 0
pair|đến dự|-2 0 0 0
pair|đến giờ|0 30 -7 -2
pair|đến giữa|0 0 24 -7
pair|đến hết|0 0 -1 11
pair|đến khai|-34 0 0 0
pair|đến kỳ|2 11 0 17
pair|đến nay|0 32 0 -4
pair|đến ngày|1 28 8 -3
pair|đến năm|0 0 -24 12
pair|đến nơi|0 0 0 14
pair|đến sớm|-12 8 0 0
pair|đến tay|12 -5 0 38
pair|đến tháng|24 -18 0 19
pair|đến trường|33 0 0 8
pair|đến tận|13 0 28 1
pair|đến tết|0 0 -20 0
pair|đến tỉnh|6 0 0 -25
pair|đến từng|1 0 1 1
pair|đến vì|-3 4 0 -19
pair|đến đâu|24 0 0 -3
pair|đề "|-1 0 -65 0
pair|đề #|43 0 0 30
pair|đề có|0 20 0 0
pair|đề cương|-11 -3 -25 0
pair|đề gi|0 13 0 -49
pair|đề giảm|-11 49 0 -57
pair|đề kiểm|0 0 36 0
pair|đề nghị|0 0 26 0
pair|đề năm|0 0 59 0
pair|đề về|0 0 22 0
pair|đề xuất|0 0 39 24
pair|đề án|-1 0 1 -8
pair|đề đã|16 0 -6 0
pair|đền bù|-38 0 8 -17
pair|đền quốc|0 0 0 -21
pair|đền ơn|0 13 2 10
pair|đều (|0 1 0 0
pair|đều có|40 -8 0 0
pair|đều do|0 0 0 12
pair|đều giữa|0 3 0 0
pair|đều rơi|0 0 0 7
pair|đều tăng|42 0 -22 -5
pair|để #|12 10 -5 -12
pair|để ai|21 0 10 0
pair|để bà|0 0 0 13
pair|để chuyển|0 0 19 3
pair|để chạy|0 0 13 0
pair|để chậm|43 -39 2 38
pair|để công|0 -1 10 -20
pair|để cử|0 0 21 18
pair|để dân|0 0 44 -12
pair|để dịch|32 0 0 10
pair|để dồn|0 0 1 45
pair|để gián|0 0 0 7
pair|để giải|0 0 1 0
pair|để hình|28 -9 0 33
pair|để hồ|0 51 43 -44
pair|để không|0 -21 0 1
pair|để kiểm|0 0 33 0
pair|để kéo|-34 0 0 -19
pair|để kẻ|0 0 33 -24
pair|để kết|11 -11 14 1
pair|để làm|-4 0 0 0
pair|để lại|-20 32 -45 -15
pair|để lọt|22 0 0 0
pair|để lỡ|0 17 -2 0
pair|để muối|-8 18 8 30
pair|để nghe|0 0 14 23
pair|để người|0 0 -39 -18
pair|để nhân|-4 0 0 -5
pair|để nhờn|0 -9 12 11
pair|để nợ|0 0 0 10
pair|để phát|0 0 21 3
pair|để quá|-1 0 14 52
pair|để răn|0 0 20 -16
pair|để sót|-2 0 8 54
pair|để thành|1 0 0 53
pair|để triệt|-8 0 11 0
pair|để trình|0 0 12 0
pair|để trễ|0 0 30 0
pair|để tái|0 0 0 -4
pair|để tỷ|0 -2 15 17
pair|để việc|0 0 -40 -24
pair|để vốn|0 0 7 18
pair|để xóa|0 0 15 0
pair|để xảy|0 0 0 -32
pair|để điều|-26 0 37 -52
pair|để đó|-27 33 0 0
pair|để đạt|-6 0 0 0
pair|để đảng|0 0 -60 -47
pair|để đấy|-1 20 -8 0
pair|để đối|0 0 14 0
pair|địa #|12 0 -1 3
pair|địa chỉ|39 -28 0 0
pair|địa cả|-34 0 -23 0
pair|địa giới|0 1 0 -13
pair|địa không|0 -1 0 0
pair|địa phương|0 0 0 -5
pair|địa điểm|0 0 0 7
pair|định #|23 0 0 0
pair|định (|0 1 0 0
pair|định bhyt|0 0 14 -2
pair|định canh|22 0 0 -47
pair|định cho|0 0 12 0
pair|định chưa|-5 11 0 0
pair|định chế|0 -7 19 0
pair|định chỉ|0 0 -1 -1
pair|định chỗ|2 0 0 -7
pair|định các|-9 0 -19 -16
pair|định cư|0 2 16 -8
pair|định danh|14 0 0 25
pair|định dân|-21 0 -33 -22
pair|định giá|0 3 11 37
pair|định hướng|0 0 1 17
pair|định hưởng|35 -17 0 1
pair|định khoán|-20 22 -5 0
pair|định không|16 0 -9 0
pair|định kinh|-30 0 -13 -22
pair|định một|0 0 -56 0
pair|định mức|1 1 -5 1
pair|định nguồn|-10 11 0 16
pair|định số|-9 0 0 0
pair|định theo|1 -18 0 0
pair|định thuế|23 0 0 28
pair|định tình|0 0 28 0
pair|định tại|-29 -51 -9 -11
pair|định việc|0 -5 -14 -15
pair|định vị|0 0 -41 0
pair|đọc cho|-12 36 0 0
pair|đọc lại|0 8 -8 -7
pair|đọc siêu|0 0 18 0
pair|đọc thông|0 0 0 12
pair|đọng #|42 -1 0 -38
pair|đọng (|0 0 11 0
pair|đọng còn|-4 15 0 21
pair|đọng của|-5 6 0 27
pair|đọng theo|0 8 0 0
pair|đọng thuế|-1 4 0 31
pair|đọng trong|0 0 5 0
pair|đọng từ|8 0 0 51
pair|đọng xây|0 27 0 0
pair|đỏ "|0 0 0 26
pair|đỏ dài|-9 10 0 -9
pair|đốc bệnh|0 0 2 0
pair|đốc các|0 -6 20 0
pair|đốc công|0 0 -12 0
pair|đốc nhà|0 0 52 -32
pair|đốc sở|-11 -1 -29 0
pair|đốc thu|0 0 25 0
pair|đốc trung|0 0 6 0
pair|đốc việc|-7 0 -7 14
pair|đối #|46 0 0 -46
pair|đối chiếu|0 0 1 8
pair|đối ngân|-13 0 -1 0
pair|đối phó|0 0 6 0
pair|đối soát|0 0 1 15
pair|đối thoại|1 1 3 0
pair|đối tượng|0 0 12 0
pair|đối được|0 0 2 0
pair|đối ứng|0 36 0 2
pair|đốm trắng|-7 16 0 -23
pair|đống đa|0 0 -8 6
pair|đốt công|0 15 -6 0
pair|đốt rác|0 0 38 31
pair|đốt đồng|0 18 0 -6
pair|đồ gốc|0 0 0 4
pair|đồ số|12 0 -4 0
pair|đồ địa|-10 19 0 0
pair|đồi chè|0 1 -1 12
pair|đồi dương|-1 10 0 -17
pair|đồi trái|0 0 0 1
pair|đồn biên|0 0 30 -18
pair|đồng "|31 0 0 -1
pair|đồng #|0 20 -28 -5
pair|đồng (|18 0 0 -8
pair|đồng )|4 0 0 0
pair|đồng ,|0 0 0 -5
pair|đồng -|63 0 0 -1
pair|đồng /|0 0 0 1
pair|đồng ;|0 -11 -16 0
pair|đồng =|5 -4 0 0
pair|đồng bào|0 0 0 -19
pair|đồng bác|-7 0 4 0
pair|đồng bảo|0 25 0 0
pair|đồng bằng|3 11 0 14
pair|đồng bộ|6 -23 5 0
pair|đồng chi|1 0 18 10
pair|đồng cho|0 0 0 10
pair|đồng chưa|0 13 -7 -22
pair|đồng chủ|-5 0 0 0
pair|đồng hoạt|0 40 19 -1
pair|đồng hòa|0 0 -5 -22
pair|đồng hồ|0 0 0 13
pair|đồng hỗ|32 -12 0 0
pair|đồng làm|0 0 33 -23
pair|đồng lưu|0 0 9 -11
pair|đồng lớn|27 0 0 -20
pair|đồng muối|0 0 9 0
pair|đồng mà|0 29 0 -1
pair|đồng mẫu|0 0 29 10
pair|đồng mở|0 23 -10 25
pair|đồng ngân|-20 -7 -21 -14
pair|đồng nhân|0 0 0 1
pair|đồng nào|0 27 0 7
pair|đồng nộp|18 0 0 -75
pair|đồng nợ|28 -22 1 -2
pair|đồng ruộng|0 0 0 -33
pair|đồng so|11 0 0 0
pair|đồng theo|-4 0 48 -4
pair|đồng thuận|13 -1 14 -62
pair|đồng tháp|-46 0 -1 0
pair|đồng thôn|0 1 0 -24
pair|đồng thời|-22 0 -1 -9
pair|đồng tiền|0 -1 0 -11
pair|đồng trở|-4 0 5 0
pair|đồng tình|31 -15 -31 0
pair|đồng tăng|41 0 0 9
pair|đồng từ|-14 -28 -16 -19
pair|đồng và|5 -7 4 -65
pair|đồng vương|0 0 0 -1
pair|đồng vốn|0 0 0 39
pair|đồng với|0 -19 20 0
pair|đồng ý|-4 0 49 0
pair|đồng đăng|0 0 -24 27
pair|đồng đạt|-2 0 0 0
pair|đồng đến|0 24 0 -19
pair|đồng đều|0 18 0 0
pair|đồng ở|-11 27 0 0
pair|đổ bộ|-29 7 0 14
pair|đổ lỗi|0 1 0 9
pair|đổ rác|0 0 0 -7
pair|đổ thải|0 0 0 3
pair|đổ trộm|0 -2 12 2
pair|đổi cây|36 0 0 55
pair|đổi dữ|0 0 28 0
pair|đổi giấy|0 0 0 -21
pair|đổi mô|0 9 0 0
pair|đổi mới|0 0 1 0
pair|đổi nghề|0 5 0 44
pair|đổi nghị|-1 0 -36 0
pair|đổi rừng|-8 0 9 25
pair|đổi số|1 0 0 -44
pair|đổi theo|0 1 0 -16
pair|đổi thửa|7 -6 21 -5
pair|đổi và|0 0 -7 11
pair|đổi đất|-8 11 0 1
pair|đỗ thị|-10 0 10 0
pair|đỗ tốt|0 0 0 -9
pair|độ #|0 0 0 -23
pair|độ báo|0 0 -24 0
pair|độ bình|20 -11 -5 0
pair|độ che|13 0 0 0
pair|độ cho|40 0 0 25
pair|độ các|0 0 0 6
pair|độ cá|0 1 0 0
pair|độ có|0 1 0 0
pair|độ cồn|0 -4 8 -6
pair|độ giao|-9 36 0 0
pair|độ giải|12 -6 74 0
pair|độ hài|0 -5 -27 -23
pair|độ khu|0 0 8 0
pair|độ phổ|0 6 0 0
pair|độ theo|0 1 8 -5
pair|độ thông|0 0 3 0
pair|độ trực|50 0 0 0
pair|độ tuổi|0 0 0 22
pair|độ tăng|-1 0 -2 0
pair|độ từng|0 -1 36 -19
pair|độ về|0 0 34 38
pair|độ đề|41 -12 0 0
pair|đội an|0 0 -19 0
pair|đội biên|0 0 -31 0
pair|đội cảnh|0 0 -26 0
pair|đội kiểm|0 35 3 0
pair|đội lên|-1 11 0 22
pair|đội ngũ|0 12 -13 1
pair|đội quản|0 3 0 0
pair|đội sổ|-16 24 0 1
pair|đội tham|0 0 6 -21
pair|đội thuế|0 0 23 1
pair|đội tàu|-1 -28 0 0
pair|đội văn|-14 20 0 0
pair|động "|11 0 0 0
pair|động #|31 0 0 0
pair|động (|5 0 0 0
pair|động ,|0 0 0 -31
pair|động -|-10 0 0 0
pair|động ban|2 0 21 -13
pair|động bhyt|0 -5 21 0
pair|động bằng|0 0 0 24
pair|động bổ|0 0 4 0
pair|động cao|17 0 0 0
pair|động chui|-9 9 0 -22
pair|động các|25 0 0 11
pair|động có|17 -40 0 -37
pair|động công|0 25 0 0
pair|động của|0 11 0 0
pair|động doanh|0 -10 16 0
pair|động dân|0 0 31 -4
pair|động hiến|1 0 36 -1
pair|động huyện|0 0 -19 0
pair|động hơn|-2 0 0 1
pair|động học|0 0 15 1
pair|động hội|44 0 32 -2
pair|động hộ|0 0 -18 -44
pair|động không|0 20 7 0
pair|động kiểm|0 0 29 0
pair|động lại|0 0 0 35
pair|động lộn|-3 16 0 -33
pair|động lực|-19 -27 -1 10
pair|động mua|0 0 49 -40
pair|động mọi|-21 0 0 0
pair|động nguồn|-8 0 30 0
pair|động ngày|0 0 47 -44
pair|động người|2 0 -20 2
pair|động nhân|15 0 -28 25
pair|động nông|9 0 2 0
pair|động nữ|-18 -2 0 -10
pair|động phòng|0 0 13 19
pair|động qua|0 -12 -50 -32
pair|động quảng|-5 11 0 0
pair|động quận|0 0 -28 -3
pair|động quỹ|7 0 10 0
pair|động sang|9 -3 40 -32
pair|động sản|0 16 0 0
pair|động theo|0 36 0 0
pair|động thành|0 0 0 26
pair|động thương|0 6 0 -14
pair|động thực|17 0 -1 -5
pair|động toàn|-15 0 13 0
pair|động trong|-5 0 28 0
pair|động trẻ|9 13 0 0
pair|động trực|9 0 0 0
pair|động tăng|32 0 0 -46
pair|động tại|7 -4 30 32
pair|động tỉnh|0 0 4 0
pair|động từng|0 0 23 -28
pair|động từ|0 0 10 0
pair|động tự|12 3 0 0
pair|động về|19 0 0 16
pair|động vốn|-3 5 0 -9
pair|động xuất|1 0 -18 8
pair|động xây|0 0 -28 0
pair|động đi|1 1 0 0
pair|động được|-42 7 0 15
pair|động đến|4 0 0 0
pair|động ổn|24 -3 0 -46
pair|động ở|0 0 71 46
pair|động ủng|0 0 8 0
pair|đột xuất|39 -1 0 20
pair|đời chủ|-4 20 0 0
pair|đời sống|31 0 1 -17
pair|đỡ người|0 0 10 14
pair|đỡ đầu|11 0 0 -28
pair|đợi bộ|-10 12 0 8
pair|đợi văn|0 -4 -14 -12
pair|đợt #|1 25 15 41
pair|đợt cao|1 0 2 -13
pair|đợt dịch|1 7 0 -8
pair|đợt i|6 -1 0 -33
pair|đợt ra|0 4 0 -25
pair|đợt rét|0 -1 0 28
pair|đợt truy|0 0 21 -31
pair|đợt tuyển|0 0 41 0
pair|đủ #|32 0 1 0
pair|đủ buổi|0 8 -3 9
pair|đủ chỉ|23 0 0 -1
pair|đủ các|40 -10 0 14
pair|đủ liều|8 0 0 17
pair|đủ nguyên|19 0 0 -18
pair|đủ nguồn|0 13 -8 0
pair|đủ nước|11 0 16 -30
pair|đủ số|-21 28 0 0
pair|đủ sức|0 2 -1 43
pair|đủ theo|-13 -2 -34 0
pair|đủ thuốc|-30 -24 7 0
pair|đủ thủ|0 0 0 -66
pair|đủ trẻ|20 26 -10 0
pair|đủ vật|0 0 4 47
pair|đủ điều|0 0 3 0
pair|đủ đơn|0 0 0 16
pair|đức chủ|-5 0 0 0
pair|đức cơ|0 -1 0 8
pair|đức dự|-16 -1 0 0
pair|đức họp|-1 0 0 0
pair|đức trạch|-5 12 0 -28
pair|đức để|0 0 0 -11
pair|đứng gần|0 0 0 8
pair|đứng ra|24 0 0 60
pair|đứng thứ|0 -11 -7 18
pair|đứng áp|-3 9 0 8
pair|đứng đầu|-2 0 9 -10
pair|đứt hàng|0 0 2 0
pair|đứt đoạn|18 0 0 -11
pair|đừng để|0 0 8 17
pair|ơn đáp|0 13 2 10
pair|ưu tiên|0 0 0 28
pair|ưu tú|0 -3 0 1
pair|ưu đãi|0 18 15 36
pair|ương #|1 1 34 1
pair|ương (|58 0 0 0
pair|ương chưa|0 24 0 0
pair|ương giao|3 0 0 0
pair|ương rót|-7 8 0 -4
pair|ương sớm|-1 0 -36 0
pair|ương và|-20 0 -1 0
pair|ương đảng|0 0 0 9
pair|ước cả|0 -6 -1 0
pair|ước gần|-3 25 0 0
pair|ước hơn|-10 37 0 -12
pair|ước thiệt|0 0 0 1
pair|ước thực|-54 0 -60 -37
pair|ước trên|38 0 0 -29
pair|ước tăng|24 0 0 -4
pair|ước đạt|15 10 0 0
pair|ước đến|-26 0 0 -23
pair|ạch ,|0 0 0 -31
pair|ạt trồng|0 9 -5 0
pair|ảng khóa|-5 0 0 -9
pair|ảnh :|-7 0 0 0
pair|ảnh hưởng|0 29 -7 0
pair|ấn tượng|-35 0 27 41
pair|ấn định|13 0 -9 22
pair|ấp #|-63 39 -8 -15
pair|ấp chọn|-6 0 -17 0
pair|ấp có|0 8 0 0
pair|ấp giáp|-5 10 -1 3
pair|ấp và|0 0 23 0
pair|ấp đi|0 0 12 0
pair|ấp đạt|-37 -26 -29 0
pair|ốm đau|10 -9 0 8
pair|ồ ạt|0 9 -5 0
pair|ổ dịch|4 -1 3 -13
pair|ổ sởi|37 -2 0 -20
pair|ổn giá|41 0 10 -35
pair|ổn định|3 0 0 0
pair|ở #|21 0 3 -21
pair|ở )|-20 -2 0 0
pair|ở an|42 -26 18 -1
pair|ở buôn|0 0 12 0
pair|ở bãi|0 0 10 52
pair|ở bình|-4 -20 9 0
pair|ở bước|-11 42 0 0
pair|ở bản|0 0 27 37
pair|ở bậc|0 0 0 -1
pair|ở bộ|-9 16 14 0
pair|ở chiều|0 -2 0 0
pair|ở cho|24 -5 23 -2
pair|ở chợ|0 0 -39 -12
pair|ở các|0 19 22 0
pair|ở công|16 21 0 -2
pair|ở cơ|0 36 1 7
pair|ở cả|7 0 0 0
pair|ở cụm|5 0 0 -19
pair|ở của|0 24 -29 -7
pair|ở cửa|-7 22 0 0
pair|ở doanh|0 0 32 18
pair|ở hai|-8 35 0 -20
pair|ở hoài|0 25 0 -2
pair|ở hòa|0 0 0 10
pair|ở hộ|1 0 16 -28
pair|ở khu|0 0 0 -11
pair|ở khánh|0 23 19 0
pair|ở khâu|-30 11 0 -10
pair|ở không|-1 3 0 0
pair|ở khối|-20 27 21 4
pair|ở long|12 8 -3 3
pair|ở lý|-4 9 0 0
pair|ở lớp|11 0 0 0
pair|ở mọi|11 0 0 0
pair|ở mỗi|9 0 -3 -24
pair|ở một|0 3 0 -37
pair|ở mức|18 1 0 -67
pair|ở na|0 0 0 7
pair|ở nhiều|0 20 0 -21
pair|ở nhà|4 0 0 26
pair|ở nhóm|-9 -10 -1 -6
pair|ở nhờ|0 -2 3 17
pair|ở ninh|-24 0 0 0
pair|ở nước|25 -13 0 0
pair|ở phú|-1 4 0 -8
pair|ở phước|23 -6 -2 0
pair|ở phường|4 0 0 36
pair|ở phải|0 0 23 0
pair|ở thanh|-8 9 0 10
pair|ở theo|-50 0 1 -59
pair|ở thành|20 -28 0 -6
pair|ở thôn|0 25 14 22
pair|ở thạnh|-2 12 0 0
pair|ở thọ|0 1 0 6
pair|ở trường|0 14 0 -1
pair|ở trạm|0 1 0 -6
pair|ở trọ|-19 -43 0 -31
pair|ở tân|0 32 0 1
pair|ở tạm|11 -11 0 47
pair|ở tổ|5 0 0 16
pair|ở ven|0 0 36 0
pair|ở vài|0 28 0 25
pair|ở vùng|4 14 0 0
pair|ở vĩnh|0 0 0 10
pair|ở xã|-1 20 0 0
pair|ở đâu|0 0 12 14
pair|ở đô|44 0 0 0
pair|ở đồi|-8 12 0 0
pair|ở ấp|0 0 44 -8
pair|ủi đồi|0 0 0 11
pair|ủng hộ|4 0 3 0
pair|ủy (|1 0 -8 0
pair|ủy )|0 0 15 1
pair|ủy ;|0 0 2 0
pair|ủy bình|0 0 0 -9
pair|ủy bùi|-44 -1 0 0
pair|ủy cho|0 0 -13 -20
pair|ủy chuẩn|19 0 28 0
pair|ủy chỉ|31 0 6 10
pair|ủy chủ|0 0 -1 -17
pair|ủy các|1 -1 16 -21
pair|ủy cát|0 -9 -35 -13
pair|ủy còn|0 8 2 0
pair|ủy cùng|0 0 21 0
pair|ủy cũng|0 0 -1 0
pair|ủy cơ|0 0 12 -1
pair|ủy cần|0 0 20 0
pair|ủy dương|-16 -1 0 0
pair|ủy dự|0 0 12 0
pair|ủy giao|1 15 0 -1
pair|ủy giám|0 0 46 0
pair|ủy gửi|-7 -29 -1 0
pair|ủy hiệp|0 0 -2 0
pair|ủy hoàng|-13 0 0 0
pair|ủy hoàn|20 0 11 -13
pair|ủy hội|12 -2 0 -6
pair|ủy ia|0 17 0 0
pair|ủy khoái|0 0 -10 0
pair|ủy khóa|0 0 19 0
pair|ủy kiến|0 0 -7 0
pair|ủy kon|-10 -19 -21 0
pair|ủy kông|0 0 -11 0
pair|ủy la|0 0 -1 0
pair|ủy làm|0 0 15 26
pair|ủy lâm|0 0 -1 -4
pair|ủy lãnh|31 0 -13 -50
pair|ủy lương|0 -4 -6 0
pair|ủy lần|0 0 -16 0
pair|ủy lục|0 0 -26 -5
pair|ủy nghĩa|-3 0 0 0
pair|ủy nhiệm|25 0 0 0
pair|ủy phường|0 0 -9 0
pair|ủy phối|0 0 0 9
pair|ủy quyền|0 0 0 4
pair|ủy rà|0 0 11 0
pair|ủy sơ|0 0 23 0
pair|ủy tham|0 0 9 -17
pair|ủy theo|0 0 31 0
pair|ủy thác|-4 -13 0 -35
pair|ủy thống|0 0 14 0
pair|ủy thực|0 0 27 28
pair|ủy trong|0 0 10 28
pair|ủy trước|0 -1 34 56
pair|ủy trường|0 0 27 0
pair|ủy trần|0 0 -29 0
pair|ủy tập|-15 0 -1 0
pair|ủy tổng|0 0 -39 0
pair|ủy tổ|0 0 6 0
pair|ủy ubnd|0 0 35 0
pair|ủy viên|0 0 1 0
pair|ủy vài|0 0 -2 0
pair|ủy và|9 0 0 -14
pair|ủy về|1 -1 -7 0
pair|ủy xác|0 0 -35 -7
pair|ủy xã|-7 0 0 -1
pair|ủy yêu|0 0 0 -9
pair|ủy đã|20 -3 -1 1
pair|ủy đô|-5 -5 -4 0
pair|ủy đưa|0 -1 3 0
pair|ủy đề|0 0 77 -32
pair|ứ đọng|0 8 0 0
pair|ứng #|1 0 0 27
pair|ứng an|-14 0 25 0
pair|ứng cử|-10 0 16 4
pair|ứng dụng|15 16 0 4
pair|ứng ngân|0 -12 14 18
pair|ứng phó|0 0 1 0
pair|ứng quá|35 -26 0 0
pair|ứng theo|0 0 14 0
pair|ứng đủ|1 0 0 25
pair|ỳ thì|0 0 11 15
pair|… )|-2 16 0 0
percent|10|1 0 0 -7
percent|1|2 0 0 -2
percent|2|-58 7 0 0
percent|4|-22 29 0 0
percent|5|-6 16 0 0
percent|7|-1 0 0 -3
percent|8|0 0 1 0
percent|9|7 0 0 0
place|0|-3 -3 -2 -23
place|1|0 0 0 59
right, side, joint|merit,- :|1 -1 0 0
right, side, joint|merit,- ;|5 0 0 0
right, side, joint|merit,- start|1 0 0 0
right, side, joint|merit,- turn|26 13 0 -12
right, side, joint|merit,merit ,|3 1 0 0
right, side, joint|merit,merit :|6 0 0 -3
right, side, joint|merit,merit ;|-2 0 0 0
right, side, joint|merit,merit turn|10 -1 0 4
right, side, joint|merit,none ,|0 0 0 8
right, side, joint|merit,none :|3 0 0 0
right, side, joint|merit,none turn|4 21 0 36
right, side, joint|merit,want ,|1 0 0 -1
right, side, joint|merit,want :|39 1 0 0
right, side, joint|merit,want ;|-1 0 0 -55
right, side, joint|merit,want start|24 0 0 0
right, side, joint|merit,want turn|-9 0 0 -16
right, side, joint|none,- ,|0 0 -10 0
right, side, joint|none,- :|-13 0 0 0
right, side, joint|none,- turn|49 21 1 -15
right, side, joint|none,merit ,|0 0 0 1
right, side, joint|none,merit :|-3 0 1 0
right, side, joint|none,merit ;|9 0 0 0
right, side, joint|none,merit start|-1 0 0 0
right, side, joint|none,merit turn|3 -1 0 9
right, side, joint|none,none ,|0 0 7 6
right, side, joint|none,none :|15 0 0 0
right, side, joint|none,none ;|0 0 0 1
right, side, joint|none,none start|0 0 -4 0
right, side, joint|none,none turn|-39 2 -3 0
right, side, joint|none,want :|23 0 1 0
right, side, joint|none,want ;|0 0 0 1
right, side, joint|none,want start|0 -14 0 0
right, side, joint|none,want turn|-25 -3 0 -10
right, side, joint|want,- :|-3 7 0 0
right, side, joint|want,- turn|0 4 0 -1
right, side, joint|want,merit ,|0 -9 0 -1
right, side, joint|want,merit :|1 4 0 1
right, side, joint|want,merit ;|-7 35 0 -19
right, side, joint|want,merit start|-4 1 -1 0
right, side, joint|want,merit turn|-43 19 -1 -27
right, side, joint|want,none ,|0 0 0 1
right, side, joint|want,none :|0 20 0 -1
right, side, joint|want,none turn|0 0 0 9
right, side, joint|want,want ,|0 1 0 17
right, side, joint|want,want :|0 1 0 -16
right, side, joint|want,want start|0 -1 0 0
right, side, joint|want,want turn|-3 -1 0 0
right|:|-64 -35 -108 0
right|;|0 0 10 3
right|end|-5 0 -25 0
right|turn|1 0 0 0
section, lean|aim 0|-36 -25 -16 18
section, lean|cause 0|-7 -31 -18 0
section, lean|lesson 0|-18 -30 0 0
section, lean|none 3|-3 43 0 -34
section, lean|none 6|-3 11 0 -9
section, lean|proposal 0|-13 -6 0 -1
section, lean|recipients 0|-7 0 -22 0
section, lean|result 0|0 0 -12 0
section, lean|result 3|-29 7 0 -7
section, lean|result 6|-23 4 -3 -4
section, lean|shortcoming 6|-3 0 -6 0
section, lean|task 0|-11 -5 8 0
section|aim|-36 -25 -16 18
section|cause|-7 -31 -18 0
section|lesson|-18 -30 0 0
section|none|0 0 -1 0
section|proposal|-13 -6 0 -1
section|recipients|-7 0 -22 0
section|result|0 2 -16 0
section|shortcoming|-4 46 -6 0
section|task|-11 -5 8 0
sentence|0|-8 -23 0 0
sentence|1|0 0 0 -6
sentence|2|4 13 0 0
shape|heading|-33 -16 -53 0
shape|headline|-21 -27 -46 0
shape|head|-34 -30 -44 0
shape|item|0 2 20 16
shape|prose|0 0 -9 0
side, mode|merit,none cause|-37 -10 0 0
side, mode|merit,none lesson|-15 0 -29 -5
side, mode|merit,open none|11 0 0 -1
side, mode|merit,result result|20 0 0 -3
side, mode|merit,shortcoming none|-3 -6 3 13
side, mode|merit,shortcoming result|-19 16 0 3
side, mode|merit,shortcoming shortcoming|6 7 0 0
side, mode|merit,task aim|-40 -19 -37 6
side, mode|merit,task none|0 0 39 0
side, mode|merit,task proposal|0 0 22 -42
side, mode|merit,task result|40 -9 42 0
side, mode|merit,task task|0 0 1 0
side, mode|none,none lesson|-7 -6 -29 -2
side, mode|none,none none|0 0 -3 0
side, mode|none,none recipients|-7 0 -22 0
side, mode|none,none shortcoming|-9 -3 0 0
side, mode|none,result result|-11 0 -5 12
side, mode|none,shortcoming none|0 19 -1 0
side, mode|none,shortcoming result|-2 3 -2 0
side, mode|none,shortcoming shortcoming|0 -5 0 6
side, mode|none,task aim|-19 -24 0 7
side, mode|none,task lesson|0 0 19 19
side, mode|none,task proposal|-11 0 -1 24
side, mode|none,task result|0 -26 19 -53
side, mode|none,task task|-3 0 0 0
side, mode|want,none cause|-41 -53 -26 0
side, mode|want,none none|0 0 0 -5
side, mode|want,none shortcoming|0 -1 0 0
side, mode|want,open none|-1 8 0 0
side, mode|want,result result|-1 38 0 0
side, mode|want,shortcoming none|0 1 0 -10
side, mode|want,shortcoming result|-5 7 0 -16
side, mode|want,shortcoming shortcoming|0 81 0 -1
side, mode|want,task aim|-6 -17 -38 7
side, mode|want,task none|0 0 11 0
side, mode|want,task proposal|0 -1 2 0
side, right|merit merit|0 0 0 -1
side, right|merit want|17 0 0 -1
side, right|none -|-4 0 -1 0
side, right|want -|0 1 0 0
side, right|want merit|-1 0 0 -1
sides|merit,merit merit|6 0 0 0
sides|merit,merit none|-38 0 -21 0
sides|merit,merit want|2 0 0 0
sides|merit,want want|1 6 0 0
sides|none,none none|-26 -14 -2 0
sides|none,want merit|0 40 0 -2
sides|want,want merit|0 -23 -5 -1
sides|want,want none|0 0 -39 36
sides|want,want want|-22 32 0 0
side|merit|12 0 0 0
side|none|-10 -8 0 0
side|want|-17 27 0 0
table at head|AMIDST|-10 -17 0 0
table at head|ASSERTED|14 -21 0 0
table at head|BESIDES|0 0 -1 -11
table at head|BODIES|0 0 0 -1
table at head|CAUSES|-1 0 0 16
table at head|CIRCUMSTANCES|-2 0 0 0
table at head|CLOSINGS|0 0 -16 0
table at head|COMPLAINTS|15 5 0 11
table at head|CONCESSIONS|0 -33 0 -3
table at head|CONSEQUENCES|-1 1 -8 0
table at head|DEGREES|0 11 0 0
table at head|DUE_CUES|0 0 0 6
table at head|ENUMERATORS|-62 -55 -23 -13
table at head|GROUNDS|-1 0 0 0
table at head|HANDLING|14 0 1 0
table at head|HEIGHTENERS|0 0 0 -1
table at head|HELPED|-4 0 -13 0
table at head|INTRODUCTIONS|0 0 -18 0
table at head|LACKING|-1 14 0 20
table at head|LEADS|0 0 0 1
table at head|LESS_IS_BETTER|2 0 0 -11
table at head|MEASURES|0 0 0 1
table at head|MERITS:1|5 0 0 -1
table at head|MODALS|0 0 0 1
table at head|NEUTRAL|-6 0 -1 0
table at head|NOTED|0 0 -26 -5
table at head|NOT_ONLY|1 0 0 0
table at head|NOUN_TAILS|0 0 -1 0
table at head|NO_MERITS|-1 0 -2 0
table at head|NO_VERBS|-1 0 -3 0
table at head|NO_WANTS|0 0 0 -1
table at head|OWNER_OPENERS|-10 0 -19 0
table at head|PREDICATES|-1 0 0 5
table at head|PREPOSITIONS|0 0 -31 0
table at head|PROMISES|-17 0 3 -31
table at head|RELIEFS|18 -17 16 17
table at head|REPEATED|0 0 30 3
table at head|REQUESTS|0 0 1 -1
table at head|RISES|0 9 -1 25
table at head|SPELLING|0 0 0 22
table at head|TASK_VERBS|0 0 10 0
table at head|TERM_LABELS:charge|-12 0 0 0
table at head|TERM_LABELS:due|0 1 0 0
table at head|TERM_LABELS:product|-19 27 -5 0
table at head|TOLD:false|0 1 0 0
table at head|TOPICS|-25 -1 -31 1
table at head|TURNS|2 0 0 0
table at head|VAGUE_DUES|1 -1 0 0
table at head|WANTS:3|0 0 0 4
table at head|WANT_TOPICS:3|0 -1 0 0
table at head|WANT_TOPICS:6|0 -36 0 0
table at head|WITH|0 0 2 0
table|AMIDST|-52 -27 -10 0
table|CAUSES|0 1 0 0
table|COMPLAINTS|0 30 0 0
table|CONCESSIONS|0 -8 0 -11
table|CONSEQUENCES|0 21 1 -13
table|DEGREES|0 29 0 0
table|DENIALS|0 20 0 0
table|DUE_CUES|0 0 1 0
table|ENUMERATORS|0 -2 -1 0
table|FALLS|0 1 0 0
table|GROUNDS|0 0 -1 0
table|HANDLING|1 0 0 0
table|HEIGHTENERS|0 2 0 -10
table|HELD|-4 0 0 0
table|INTRODUCTIONS|0 0 -7 0
table|MERITS:1|0 0 5 -15
table|MERITS:2|10 0 0 0
table|MODALS|0 0 23 1
table|NEUTRAL|-6 0 0 0
table|NOTED|0 0 -70 0
table|ONLY|0 5 0 0
table|OUTCOMES|0 5 0 0
table|PREPOSITIONS|-8 0 0 0
table|PRODUCES|0 0 1 -1
table|PROMISES|0 0 2 0
table|RELIEFS|27 0 0 0
table|REPEATED|0 0 21 0
table|REQUESTS|0 0 1 -1
table|SPEECH|-16 0 0 0
table|SPELLING|0 -1 0 0
table|TASK_VERBS|0 0 10 -5
table|TERM_LABELS:charge|0 0 1 1
table|TERM_LABELS:product|0 0 1 0
table|TERM_LABELS:support|0 0 1 0
table|TOLD:false|0 0 1 0
table|TOLD:true|16 1 0 -1
table|TOPICS|-1 0 0 0
table|TURNS|6 0 12 -1
table|UNMEASURED|-10 0 0 0
table|VAGUE_DUES|0 0 17 0
table|WANTS:3|-1 26 0 0
table|WANT_TOPICS:3|0 -1 0 0
table|WANT_TOPICS:6|0 -25 0 0
told, joint|- ,|0 0 0 23
told, joint|- start|-7 -6 -32 0
told, joint|0 ,|0 0 0 25
told, joint|0 :|0 2 0 -1
told, joint|0 ;|0 0 0 -9
told, joint|1 :|-1 0 0 0
told, joint|1 ;|0 0 0 -1
told, joint|1 turn|0 24 0 47
told, joint|2 ,|0 0 0 19
told, joint|2 ;|-1 0 0 -6
told, joint|2 turn|-24 1 0 -9
told, joint|3 ,|-1 0 0 0
told, joint|3 :|4 0 0 45
told, joint|3 turn|0 -20 -1 -1
told, joint|4 :|0 0 0 -1
told, joint|4 turn|1 20 0 0
told|-|-16 -7 -19 0
told|1|0 0 0 -1
told|4|0 0 0 -6
unstopped|heading,result|-4 0 0 0
unstopped|heading,shortcoming|0 -93 0 0
unstopped|heading,task|0 0 -1 0
unstopped|headline,none|19 0 0 0
unstopped|headline,open|-7 -23 0 0
unstopped|headline,result|-16 0 0 0
unstopped|headline,shortcoming|-7 -44 0 -13
unstopped|headline,task|-10 0 -30 -6
unstopped|item,none|0 0 -6 0
unstopped|item,open|-11 0 -15 0
unstopped|item,result|-3 -16 0 -46
unstopped|item,task|0 0 -61 -6
unstopped|prose,none|-27 -2 32 -3
unstopped|prose,open|-17 -20 6 33
unstopped|prose,result|46 -24 0 -5
unstopped|prose,shortcoming|-25 -6 -1 0
unstopped|prose,task|-28 0 -7 -40
want told|-|0 -22 -8 0
want told|1|0 0 0 -1
want told|2|0 0 0 1
want told|4|0 15 0 -2
want|0|0 -49 -3 0
want|1|0 12 0 0
want|2|0 33 0 0
want|3|-1 0 0 0
want|4|0 21 0 0
weight before|0 1|0 0 8 0
weight before|0 3|-5 0 0 -7
weight before|1 0|0 2 0 0
weight before|1 1|0 -2 20 24
weight before|1 2|-16 0 0 0
weight before|1 3|0 -1 0 2
weight before|2 1|0 4 0 0
weight before|2 2|0 0 14 0
weight before|2 3|0 0 -8 9
weight before|3 1|0 0 0 -1
weight before|3 3|-1 -22 0 -2
weight before|4 0|1 0 0 -2
weight before|4 1|0 0 0 -1
weight before|4 2|1 0 0 -9
weight before|4 3|2 0 5 -59
weight behind|0 2|0 0 -1 0
weight behind|0 3|-1 0 0 -1
weight behind|1 0|0 1 0 0
weight behind|1 1|-21 19 -2 0
weight behind|1 2|0 10 -3 29
weight behind|1 3|10 -5 0 43
weight behind|2 0|0 0 -1 0
weight behind|2 1|0 0 0 -1
weight behind|2 2|0 29 0 0
weight behind|2 3|0 -21 0 0
weight behind|3 3|7 -2 0 -23
weight behind|4 1|0 -1 0 -1
weight behind|4 2|2 -1 0 5
weight behind|4 3|13 1 0 0
weight|0/0 result|-10 -5 -2 6
weight|0/0 shortcoming|-17 -16 0 5
weight|0/0 task|0 0 0 11
weight|0/1 result|-19 1 0 0
weight|0/1 shortcoming|1 35 0 0
weight|0/1 task|0 0 38 0
weight|0/2 none|-3 0 0 0
weight|0/2 open|5 0 0 0
weight|0/2 result|25 0 0 -2
weight|0/2 shortcoming|5 0 0 0
weight|0/2 task|0 0 13 0
weight|0/3 none|19 0 -15 18
weight|0/3 open|3 0 0 -2
weight|0/3 result|77 -5 0 -11
weight|0/3 shortcoming|20 1 2 27
weight|0/3 task|-4 0 -21 5
weight|1/0 open|1 4 3 0
weight|1/0 result|0 -8 0 2
weight|1/0 shortcoming|0 30 0 5
weight|1/0 task|-1 1 0 0
weight|1/1 open|0 0 19 -42
weight|1/1 result|-45 -1 -2 0
weight|1/1 shortcoming|0 0 0 32
weight|1/1 task|0 0 40 -1
weight|1/2 open|-16 16 0 -1
weight|1/2 result|-1 2 0 1
weight|1/2 shortcoming|0 50 0 9
weight|1/2 task|0 0 -1 0
weight|1/3 open|-46 30 31 -1
weight|1/3 task|0 0 -15 -15
weight|2/0 open|0 18 0 0
weight|2/0 result|0 20 0 2
weight|2/0 shortcoming|0 0 0 -1
weight|2/0 task|0 0 12 -5
weight|2/1 none|0 6 0 0
weight|2/1 open|0 14 1 0
weight|2/1 result|-57 61 0 -24
weight|2/1 shortcoming|0 43 0 0
weight|2/1 task|0 0 1 -1
weight|2/2 result|-3 0 0 0
weight|2/2 shortcoming|3 0 0 31
weight|2/2 task|0 0 -10 0
weight|2/3 open|-24 35 0 -24
weight|2/3 result|32 -20 0 0
weight|2/3 shortcoming|0 10 0 1
weight|2/3 task|0 0 -9 0
weight|3/0 none|0 -10 0 0
weight|3/0 open|-1 0 0 0
weight|3/0 shortcoming|0 0 0 -1
weight|3/0 task|0 0 0 2
weight|3/1 none|0 -39 -40 0
weight|3/1 open|0 1 0 0
weight|3/1 result|-1 42 0 10
weight|3/1 shortcoming|0 1 0 0
weight|3/2 none|17 -18 -25 12
weight|3/2 open|0 32 0 -1
weight|3/2 result|0 8 0 0
weight|3/2 task|0 0 13 -1
weight|3/3 open|16 14 0 0
weight|3/3 result|-12 17 0 0
weight|3/3 shortcoming|0 25 0 0
weight|3/3 task|0 -8 2 0
weight|4/0 none|0 -6 12 -15
weight|4/0 result|1 0 0 0
weight|4/0 shortcoming|0 3 0 0
weight|4/0 task|1 -1 0 0
weight|4/1 none|-26 -19 -4 0
weight|4/1 open|0 0 -3 -4
weight|4/1 result|0 8 0 0
weight|4/1 task|0 -12 -2 0
weight|4/2 open|-53 47 0 -7
weight|4/2 result|-26 39 0 0
weight|4/2 shortcoming|0 13 0 0
weight|4/2 task|-7 4 13 0
weight|4/3 open|-33 -2 0 0
weight|4/3 result|-15 18 0 0
weight|4/3 shortcoming|-4 17 0 0
weight|4/3 task|0 -12 0 0
whole|merit|4 -2 0 0
whole|none|-33 -17 -6 0
whole|want|-23 28 0 0
word|"|0 1 0 0
word|%|7 0 0 0
word|&|0 0 6 0
word|*|0 0 0 -1
word|+|25 -30 0 8
word|,|26 0 0 0
word|.|0 -1 0 0
word|;|0 43 0 -5
word|=|13 0 0 0
word|>|0 0 0 25
word|[|0 0 2 12
word|]|0 29 0 -19
word|_|-43 0 -7 0
word|anh|0 0 2 -12
word|anqp|1 0 0 -36
word|ao|-2 0 15 11
word|apatit|19 19 -18 11
word|app|0 7 0 0
word|atm|11 0 0 38
word|a|0 1 0 -1
word|bahnar|-11 16 0 21
word|baonghean|0 0 -10 0
word|bao|0 0 -1 -6
word|bay|0 3 12 1
word|bch|-1 0 -1 -1
word|bcđtw|-5 -14 0 -23
word|bgdđt|0 0 7 0
word|bgđt|-3 0 0 0
word|bhxh|-22 11 2 0
word|bhyt|0 0 0 -4
word|bia|-12 18 0 18
word|bi|-12 0 0 0
word|biết|-27 0 -15 -1
word|biều|-1 0 -4 0
word|biển|0 6 2 -46
word|biện|0 0 1 2
word|biệt|0 0 -2 0
word|bong|0 0 0 1
word|bon|0 -30 33 0
word|bql|-1 0 0 0
word|btctu|0 7 0 -21
word|btctw|0 0 0 13
word|btc|-28 0 -5 0
word|bts|0 0 0 10
word|btt|0 0 -5 0
word|btv|-4 0 0 0
word|buông|0 1 0 0
word|buôn|0 2 8 0
word|buýt|15 0 0 0
word|buổi|0 20 0 0
word|buộc|0 0 9 18
word|buớc|9 -9 0 7
word|bvtv|6 0 0 0
word|byt|-3 0 25 -29
word|b|0 -18 0 -3
word|bài|0 34 -5 0
word|bàng|0 0 4 -22
word|bào|0 0 0 -19
word|bàu|0 9 0 22
word|bày|-25 24 -1 24
word|bách|-6 -13 0 10
word|bác|0 13 9 0
word|bám|9 0 1 5
word|bánh|-8 -1 0 -16
word|bát|17 -16 -1 -15
word|bá|0 0 -18 32
word|bãi|0 7 0 -19
word|bè|11 10 -1 -17
word|bé|0 11 0 1
word|bênh|-1 4 0 3
word|bên|-23 0 0 0
word|bê|15 0 0 -1
word|bì|0 13 0 8
word|bích|0 1 -18 0
word|bính|-3 0 -2 0
word|bò|7 0 0 -35
word|bóc|11 0 3 -10
word|bóng|29 0 6 -2
word|bón|-8 0 0 1
word|bó|4 0 0 -33
word|bông|-19 28 -9 0
word|bùi|0 0 0 -14
word|bùng|0 2 0 0
word|bùn|6 0 -32 0
word|bù|-7 -22 -1 -3
word|bún|6 -5 0 6
word|búp|0 -11 -1 -1
word|bú|-25 0 -13 0
word|băng|0 1 30 -2
word|băn|-1 -27 0 0
word|bơi|20 0 17 -1
word|bơm|0 1 29 21
word|bơ|-30 -10 10 -22
word|bưu|3 0 0 0
word|bước|2 0 0 -18
word|bưởi|-3 16 0 -23
word|bạch|13 8 0 22
word|bạc|-22 2 0 -1
word|bạn|2 0 1 38
word|bạo|1 58 8 2
word|bạt|-9 12 3 37
word|bạ|-16 0 0 0
word|bảng|0 0 -10 0
word|bảo|3 0 10 0
word|bảy|0 11 0 0
word|bấm|-28 -1 0 0
word|bấp|-1 4 0 3
word|bất|-1 0 10 0
word|bậc|0 21 0 -6
word|bận|-18 42 0 43
word|bật|-68 1 0 -24
word|bắp|-45 6 21 -44
word|bắt|0 0 1 -1
word|bằng|0 1 0 0
word|bến|0 0 0 6
word|bếp|11 -27 -29 0
word|bế|-2 0 -12 0
word|bền|0 0 0 -16
word|bề|0 -20 0 0
word|bể|38 -5 0 -34
word|bệnh|0 12 0 -8
word|bệ|4 0 0 9
word|bỉm|6 0 0 0
word|bọ|-4 6 6 39
word|bỏ|0 52 0 -1
word|bốc|0 0 0 -5
word|bốn|1 0 -8 -16
word|bố|0 0 1 -1
word|bồi|0 0 5 -1
word|bồng|0 0 17 12
word|bồn|-19 0 28 46
word|bồ|4 -11 -2 0
word|bổng|6 -2 0 0
word|bổ|0 -1 11 0
word|bộc|0 -27 -10 -7
word|bột|7 11 2 -29
word|bộ|0 0 1 -1
word|bớt|21 -5 5 -1
word|bờ|0 11 0 -17
word|bởi|0 0 0 13
word|bợ|0 19 35 16
word|bục|4 0 0 9
word|bụi|-1 11 0 0
word|bức|0 -4 0 0
word|bứt|0 0 -6 21
word|bữa|0 30 0 4
word|cai|0 0 9 10
word|camera|0 17 15 -78
word|cam|1 0 49 -1
word|canh|0 0 1 -21
word|can|5 0 0 0
word|cao|0 1 0 0
word|ca|37 11 0 -8
word|cchc|-11 -5 0 0
word|cha|0 14 0 11
word|che|1 0 -1 0
word|chia|0 14 1 32
word|chiêm|0 -1 0 0
word|chiêng|26 0 45 3
word|chiếc|0 0 0 -38
word|chiếm|0 1 0 0
word|chiến|16 0 0 1
word|chiếu|6 -5 0 0
word|chiềng|23 -2 1 0
word|chiều|1 0 -1 0
word|chiểu|-8 -10 -1 0
word|cho|0 0 6 0
word|chqs|-25 0 2 -10
word|chro|0 0 -1 0
word|chua|10 28 0 -66
word|chui|-4 20 31 -3
word|chuyên|1 0 0 -29
word|chuyến|0 -15 11 0
word|chuyện|0 -19 -8 -1
word|chu|0 11 6 0
word|chuông|28 -3 0 0
word|chuẩn|0 0 0 -1
word|chuối|6 1 0 18
word|chuồng|-27 22 0 0
word|chuỗi|0 0 19 6
word|chuột|0 0 14 13
word|ch|0 0 -54 -5
word|chàm|0 0 0 -26
word|chào|2 0 -2 0
word|chày|-30 -8 -8 -13
word|chà|0 -10 -6 0
word|cháu|4 0 0 0
word|cháy|0 0 2 0
word|châm|0 0 5 0
word|chân|0 17 0 0
word|châu|0 0 0 -8
word|chây|0 0 23 -1
word|chèo|1 37 0 -15
word|chè|8 0 0 0
word|chém|-1 37 3 -12
word|chéo|0 0 4 0
word|chép|0 32 0 10
word|chênh|0 0 0 3
word|chìm|-41 22 -7 -20
word|chín|-7 0 0 1
word|chót|0 0 0 15
word|chôm|-2 23 0 -12
word|chôn|-6 2 -1 0
word|chùa|20 0 -7 0
word|chúng|0 0 0 20
word|chăm|14 0 0 -3
word|chăn|-3 2 0 1
word|chũ|3 0 0 0
word|chơi|0 3 0 49
word|chư|0 0 0 13
word|chạm|0 1 0 28
word|chạp|-2 4 1 9
word|chạy|1 26 0 -1
word|chải|27 0 9 -6
word|chảy|10 31 0 -2
word|chấm|0 0 24 -27
word|chấn|0 0 17 0
word|chần|0 0 0 13
word|chập|0 15 0 0
word|chật|-21 39 0 14
word|chắc|54 0 6 -17
word|chắn|-1 0 1 0
word|chẳng|-2 16 0 1
word|chặng|-1 0 0 9
word|chặn|0 1 -1 0
word|chặt|0 0 15 -8
word|chẽ|0 0 23 0
word|chết|0 1 0 0
word|chỉnh|0 0 33 0
word|chịu|-15 7 0 4
word|chị|-4 0 18 -19
word|chọn|0 0 0 7
word|chối|34 -11 0 14
word|chốn|0 6 0 27
word|chốt|0 0 0 -1
word|chồng|-2 0 0 30
word|chỗ|0 0 0 -16
word|chờn|0 15 0 0
word|chờ|0 2 0 0
word|chở|13 1 7 -32
word|chợ|1 0 7 -47
word|chục|0 2 0 9
word|chụp|7 0 1 27
word|chủng|17 1 7 3
word|chứa|-39 10 8 0
word|chứng|-1 0 23 0
word|chứ|0 1 -19 0
word|chừng|-39 12 0 -3
word|chừ|0 0 0 13
word|chữa|1 0 0 0
word|ck|-1 26 0 0
word|clinker|-1 7 0 17
word|cnqsd|-11 0 -1 0
word|cntt|-17 39 0 24
word|cn|0 0 -1 0
word|coi|0 15 -14 -9
word|container|12 0 0 -3
word|con|0 2 0 0
word|covid|0 0 0 -4
word|co|0 45 0 -20
word|cp|0 0 1 0
word|csxh|-13 -11 0 0
word|ct|0 -1 8 0
word|cua|0 0 0 41
word|cung|7 0 1 0
word|cuối|0 0 -1 0
word|cuốn|-19 55 0 -15
word|cuộc|0 0 -14 -1
word|cv|-4 -6 0 -19
word|c|-10 0 0 0
word|cài|0 0 14 26
word|càng|-24 46 0 -15
word|cành|0 0 0 -13
word|cào|2 0 11 1
word|cày|0 0 31 0
word|cách|0 0 0 -1
word|các|0 0 6 0
word|cánh|34 -7 1 0
word|cán|0 0 9 -1
word|cáp|-4 0 10 3
word|cát|0 0 0 -6
word|cân|0 0 2 -31
word|câu|-10 -10 1 -4
word|cây|0 0 0 -2
word|còn|0 14 0 -15
word|cò|0 1 1 1
word|cóc|15 3 17 0
word|cói|0 2 16 -31
word|côi|12 0 0 -9
word|cô|-4 27 -4 -20
word|cõng|-47 26 11 -41
word|cù|0 0 0 -33
word|cúm|0 -2 15 10
word|cúng|4 0 0 57
word|căn|0 -1 0 1
word|cđcs|-11 5 37 -9
word|cđs|-33 15 -5 0
word|cđ|0 0 11 0
word|cũng|0 -45 0 0
word|cơm|0 0 12 14
word|cơn|0 -31 -15 0
word|cơ|0 0 0 -6
word|cư|0 0 0 -22
word|cương|0 1 0 1
word|cước|-6 25 -25 1
word|cưới|0 21 0 -31
word|cướp|0 0 1 0
word|cường|0 1 0 -1
word|cưỡng|0 6 10 -2
word|cạnh|-12 0 -1 0
word|cạn|0 1 0 19
word|cải|3 0 0 0
word|cảm|0 0 6 0
word|cảng|0 9 54 0
word|cảnh|0 -1 0 0
word|cả|0 1 0 0
word|cấm|12 0 49 0
word|cất|8 0 25 0
word|cấu|1 1 0 -10
word|cấy|28 0 0 29
word|cầm|0 0 2 0
word|cần|0 0 1 0
word|cầu|0 0 0 -19
word|cẩm|0 0 0 -6
word|cận|-27 0 15 -4
word|cập|1 0 0 -8
word|cắm|1 0 23 -27
word|cắn|10 0 -5 -1
word|cắp|0 18 9 5
word|cắt|30 0 2 0
word|cặp|0 0 0 19
word|cọc|-1 12 0 1
word|cỏ|0 0 34 19
word|cốc|0 0 -10 7
word|cống|0 1 45 -27
word|cốt|1 0 0 -22
word|cố|0 0 0 -21
word|cồng|26 0 13 -15
word|cồn|13 -15 1 0
word|cổ|3 1 3 -1
word|cỗi|14 0 16 0
word|cộm|-14 9 15 24
word|cộp|0 0 -5 0
word|cột|-49 26 7 6
word|cờ|0 0 1 15
word|cụm|0 0 5 0
word|củi|0 -32 28 0
word|củng|19 0 9 -3
word|cứng|45 0 5 -42
word|cứu|14 0 0 0
word|cừ|0 -9 11 -13
word|cửa|6 3 0 -30
word|cửu|-12 -8 0 1
word|cực|3 0 0 6
word|cựu|0 0 1 0
word|danh|0 0 18 -1
word|dao|-4 0 0 13
word|date|-1 0 0 0
word|da|13 -9 0 2
word|dinh|19 0 0 1
word|di|1 0 4 -1
word|diêm|0 16 10 -1
word|diễn|0 0 1 -1
word|diệt|13 0 37 20
word|diệu|0 4 0 -18
word|dn|0 2 -10 0
word|doanh|0 1 0 -1
word|dolta|-8 0 10 0
word|do|0 1 0 0
word|dtts|0 24 0 34
word|dt|3 16 0 12
word|duy|2 0 0 0
word|duyên|-14 -6 -3 -3
word|duyệt|0 1 11 0
word|dv|12 0 0 1
word|d|0 -1 -60 -21
word|dành|0 -17 9 1
word|dàn|0 21 -7 -17
word|dày|-22 17 0 6
word|dám|0 9 0 0
word|dán|0 33 1 50
word|dâu|6 0 0 0
word|dây|0 22 0 1
word|dãy|0 0 0 19
word|dè|0 5 0 -3
word|dê|22 0 11 0
word|dòng|20 0 0 20
word|dò|-25 -4 0 0
word|dôi|-1 0 8 0
word|dõi|0 0 -2 -10
word|dù|-22 0 0 -1
word|dăm|0 24 0 12
word|dĩ|0 0 0 18
word|dũng|0 0 -13 0
word|dũ|0 11 0 0
word|dơk|-17 32 -39 0
word|dưa|26 26 0 -11
word|dương|-1 0 4 -1
word|dưới|0 0 1 1
word|dưỡng|23 0 0 -25
word|dược|0 -21 0 0
word|dạng|24 0 0 -1
word|dạn|8 -15 10 -2
word|dạy|0 0 -1 0
word|dạ|0 0 0 9
word|dấu|2 13 0 1
word|dầm|0 37 0 -1
word|dần|0 1 -1 1
word|dầu|-11 8 -1 1
word|dẫn|0 0 -1 -1
word|dẫu|-2 -50 0 -1
word|dậm|0 9 0 0
word|dập|0 0 16 -13
word|dậu|0 0 0 -3
word|dặm|0 0 54 11
word|dặt|0 5 0 -3
word|dẹp|11 0 8 0
word|dễ|28 0 17 0
word|dệt|18 1 0 18
word|dịp|0 0 -11 0
word|dọc|1 -1 0 0
word|dọn|45 -29 0 -71
word|dốc|-20 -1 8 -27
word|dồn|0 57 0 0
word|dột|0 17 -1 4
word|dời|0 0 7 -1
word|dở|-1 1 0 0
word|dỡ|15 0 0 -7
word|dục|-1 0 -1 0
word|dụng|-1 0 0 0
word|dứa|24 0 10 -36
word|dừa|-30 -1 0 -30
word|dừng|0 5 0 -1
word|dữ|13 0 0 1
word|dựa|26 0 0 -36
word|ea|-26 0 0 1
word|em|0 9 1 -3
word|e|0 0 16 1
word|f0|40 -8 28 -29
word|fdi|-21 0 1 0
word|festival|14 0 19 -16
word|fulro|39 -17 0 -66
word|gar|-1 0 0 0
word|gay|0 5 0 0
word|ga|-29 9 18 37
word|gdp|26 0 0 0
word|gd|-12 0 23 -1
word|ghe|14 13 1 0
word|ghi|-1 1 0 0
word|ghép|19 10 0 1
word|ghế|6 29 0 48
word|giai|-7 0 0 1
word|gianh|-1 0 0 0
word|gian|0 -28 0 0
word|giao|0 1 0 0
word|gieo|0 0 1 -53
word|gis|10 0 -1 3
word|gi|-10 0 -12 -48
word|giành|20 0 0 -23
word|giày|10 -3 0 27
word|già|0 0 17 4
word|giác|-1 0 -20 7
word|gián|7 0 0 35
word|giáp|1 1 31 -1
word|giãn|-15 -30 3 0
word|giã|0 5 44 0
word|giêng|0 16 0 18
word|gió|0 0 1 0
word|giúp|0 0 12 0
word|giường|-53 16 0 -7
word|giảm|0 1 0 0
word|giảng|13 0 41 0
word|giản|41 0 -22 23
word|giả|0 0 7 8
word|giấc|-6 7 0 -14
word|giấu|-30 16 17 1
word|giấy|2 0 0 0
word|giẫm|0 0 0 8
word|giậm|0 18 -9 -32
word|giếng|0 9 44 -1
word|giết|0 0 -24 -42
word|giọt|0 0 0 -21
word|giỏi|35 0 0 -3
word|giống|28 0 32 -26
word|giới|0 0 0 -1
word|giờ|0 17 0 -5
word|giữa|-1 10 0 0
word|giữ|32 0 4 0
word|glei|0 0 -8 0
word|glo|0 -11 -18 0
word|golf|0 0 0 -6
word|gom|0 6 0 0
word|gpmb|-1 11 0 -28
word|grdp|28 0 0 -26
word|gtsx|-1 6 0 -9
word|gtvt|-10 0 17 8
word|g|-23 -26 0 0
word|gái|-4 2 0 5
word|gánh|-12 13 0 5
word|gây|0 2 0 0
word|gãy|-1 27 23 0
word|gìn|3 0 4 -48
word|gì|0 -13 0 1
word|gò|0 0 11 28
word|góc|0 -14 0 0
word|gói|11 0 11 0
word|góp|24 0 0 28
word|gõ|13 0 -2 18
word|gương|-4 -5 -7 34
word|gượng|24 0 0 -16
word|gạch|1 18 0 -53
word|gạo|38 0 -14 -7
word|gạt|2 2 -2 -38
word|gấp|38 0 0 -14
word|gần|0 0 0 12
word|gắng|-5 0 0 0
word|gắt|0 7 0 0
word|gặp|0 0 0 10
word|gặt|2 0 10 -67
word|gọi|-2 9 37 -68
word|gọn|10 0 1 0
word|gốc|0 14 -2 -6
word|gốm|40 1 0 1
word|gồm|-39 0 -5 0
word|gỗ|-1 16 12 0
word|gộp|-2 1 0 22
word|gỡ|6 0 0 0
word|gợi|0 0 14 -1
word|gửi|0 0 5 1
word|hang|-5 0 0 0
word|hanh|-1 5 0 43
word|hao|-21 23 -4 7
word|ha|11 0 0 0
word|hd|1 0 0 0
word|heo|1 12 0 5
word|heroin|0 -12 -1 1
word|hiêm|-4 4 0 0
word|hiếm|0 0 0 18
word|hiến|20 0 0 2
word|hiếu|23 -24 -37 3
word|hiền|0 0 -2 0
word|hiểm|0 0 1 0
word|hiển|0 0 1 0
word|hiểu|-1 42 0 64
word|hiệp|-26 0 0 -36
word|hiệu|1 0 0 0
word|hnm|0 0 -1 0
word|hn|0 0 32 0
word|hoang|0 35 4 0
word|hoan|7 -4 25 26
word|hoay|0 0 0 -1
word|hoa|41 0 0 -7
word|homestay|-35 -46 0 0
word|ho|-10 0 -11 0
word|hoài|0 40 -21 0
word|hoàn|0 0 14 0
word|hoại|0 0 10 35
word|hoạt|0 0 0 -1
word|hoằng|14 0 0 0
word|hoặc|0 -5 0 1
word|htx|0 0 24 0
word|huynh|0 0 28 -14
word|huy|0 0 1 -5
word|huyết|-1 17 0 0
word|hu|0 0 14 -1
word|huấn|0 0 38 0
word|huống|0 0 30 -22
word|huồi|-27 -37 0 0
word|huổi|-24 -7 -12 -21
word|huỳnh|-10 0 -9 0
word|h|0 0 -46 -27
word|hài|0 -12 -1 -39
word|hàm|-25 1 -22 -50
word|hàng|0 1 0 0
word|hàn|3 -19 -1 -14
word|hào|-22 0 32 36
word|hàu|34 1 0 -5
word|hà|0 0 -7 0
word|hái|33 0 0 42
word|hán|0 2 0 -14
word|hè|2 0 2 0
word|hê|-8 0 11 0
word|hình|0 0 -1 0
word|hòn|20 0 -17 0
word|hóa|0 0 0 -20
word|hóc|0 0 0 25
word|hôn|6 1 0 22
word|hùng|0 0 0 -1
word|hút|6 0 1 4
word|hơi|-14 16 0 34
word|hơ|-47 -2 -12 0
word|hưng|1 0 0 0
word|hưu|11 0 1 20
word|hư|0 38 1 15
word|hương|-4 0 0 0
word|hướng|0 0 0 -1
word|hường|0 -4 -9 0
word|hưởng|-16 13 0 0
word|hạch|0 0 0 36
word|hạc|-1 36 0 0
word|hạng|0 21 0 -14
word|hạt|0 0 1 -21
word|hải|-22 0 0 0
word|hảo|0 0 -25 0
word|hầu|0 33 0 1
word|hằng|0 0 13 1
word|hẳn|17 12 -1 -1
word|hẹn|1 0 0 -23
word|hẹp|-31 7 0 1
word|hẻm|18 3 0 -28
word|hết|0 0 0 9
word|hệ|0 3 27 -3
word|học|2 0 0 -1
word|họp|0 0 -1 0
word|họ|-6 2 -38 -13
word|hỏi|0 0 0 -6
word|hỏng|-1 15 1 16
word|hố|-12 41 25 -35
word|hồi|1 0 0 0
word|hồng|7 0 0 8
word|hồ|0 1 0 -2
word|hỗ|27 0 0 0
word|hộp|0 0 20 0
word|hộ|0 0 0 -1
word|hớn|-6 0 -18 0
word|hời|0 0 0 3
word|hở|-30 30 0 9
word|hợp|0 0 1 0
word|hợt|0 0 0 3
word|hủy|0 0 14 4
word|hủ|47 0 0 0
word|hứa|0 0 33 9
word|hữu|0 0 11 -1
word|ia|-41 0 32 -24
word|iip|0 -1 0 0
word|index|1 0 -1 0
word|internet|0 0 16 0
word|iuu|0 21 0 0
word|iv|0 0 0 1
word|ix|0 0 -1 0
word|i|1 0 0 0
word|jrai|0 31 1 0
word|karaoke|0 29 0 -37
word|ka|34 -12 0 -44
word|kbang|0 0 0 13
word|kbnn|-3 18 0 10
word|kcn|0 36 1 6
word|keo|-6 -1 0 20
word|kg|0 0 0 -1
word|kham|-7 8 0 -2
word|khang|-2 -38 0 -1
word|khan|0 33 -1 -12
word|kha|0 -4 20 -1
word|khen|-2 -2 -1 0
word|khe|-10 42 0 -39
word|khiêng|-7 0 -2 0
word|khiến|-30 38 -1 -14
word|khiếu|0 0 0 -12
word|khiển|0 -6 0 0
word|khmer|0 0 19 12
word|khoai|45 0 0 -29
word|khoanh|0 0 29 -47
word|khoan|0 13 40 1
word|khoa|2 -11 4 0
word|kho|-1 -5 0 -7
word|khoái|-30 0 4 0
word|khoáng|0 3 23 -24
word|khoán|0 0 7 0
word|khoăn|-1 -27 0 0
word|khoảng|-6 11 0 0
word|khoản|0 0 0 -3
word|khung|42 -3 0 15
word|khuyến|0 0 49 -12
word|khuyết|0 0 0 -1
word|khu|0 0 0 -2
word|khuê|0 0 18 0
word|khuôn|-6 12 42 46
word|khuẩn|20 0 1 0
word|kh|20 0 0 0
word|khách|32 0 0 0
word|khác|-29 0 0 0
word|khám|1 0 0 -31
word|kháng|0 -7 26 -65
word|khánh|2 1 0 0
word|khán|0 0 5 19
word|khát|0 25 0 31
word|khá|23 0 0 5
word|khâm|0 7 -18 26
word|khâu|0 1 6 -44
word|khéo|0 0 0 20
word|khép|-4 0 1 -27
word|khê|0 0 0 12
word|khích|0 0 29 0
word|khí|1 -4 -9 0
word|khòa|-16 0 0 0
word|khói|-13 1 11 0
word|khóm|5 36 20 -5
word|khôi|0 0 4 5
word|không|0 1 0 0
word|khô|-6 13 20 -34
word|khăn|17 0 0 0
word|khơi|0 0 4 0
word|khương|5 -2 22 17
word|khải|0 0 7 -1
word|khảo|-28 0 2 15
word|khả|16 -1 0 24
word|khẩn|0 0 32 -26
word|khẩu|0 0 0 -11
word|khắc|0 -6 0 0
word|khắp|71 -7 0 -3
word|khế|0 0 -1 0
word|khỏe|9 0 19 -24
word|khỏi|8 -2 1 0
word|khối|-4 23 0 2
word|khống|0 2 0 0
word|khớp|0 19 0 22
word|khởi|38 0 0 0
word|khử|17 0 7 0
word|kia|-16 0 0 0
word|ki|-31 0 -29 0
word|kiên|-2 0 12 -3
word|kiết|-9 0 0 0
word|kiềm|-30 0 -1 -21
word|kiều|-22 0 -3 26
word|kiểm|0 0 2 0
word|kiểng|23 -15 2 -47
word|kiểu|0 26 0 7
word|kiệm|7 0 11 2
word|kiện|5 0 20 0
word|kiệt|0 28 0 -50
word|kl|0 0 2 0
word|km4|-4 9 7 0
word|km|29 0 0 0
word|kon|0 -1 0 -8
word|kpi|0 0 15 -3
word|krai|-7 8 20 0
word|kt|-2 0 -1 0
word|kuêh|0 0 0 30
word|kwh|11 0 0 0
word|k|-6 0 -2 0
word|kèm|-7 0 0 -1
word|kém|-40 32 0 -1
word|kép|0 0 32 0
word|kênh|0 0 18 -14
word|kêu|0 0 1 9
word|kê|-10 0 2 -3
word|kính|0 -18 1 0
word|kín|23 0 1 9
word|kíp|-1 10 0 0
word|kông|0 0 -1 0
word|ký|0 0 11 0
word|kẹt|0 19 0 12
word|kẻ|0 0 55 -6
word|kề|-23 0 -5 0
word|kể|7 -8 0 0
word|kịch|25 0 0 9
word|kịp|33 0 0 0
word|kỷ|0 0 0 -9
word|kỹ|0 0 2 -31
word|lai|5 0 1 0
word|lam|-15 2 0 0
word|lang|1 0 -24 10
word|lanh|0 0 20 0
word|lan|-18 22 0 0
word|lao|0 0 1 -7
word|la|-17 0 1 14
word|led|25 0 15 -20
word|len|0 48 0 38
word|leo|0 2 0 -5
word|lhpn|0 -1 2 16
word|linh|0 -6 0 0
word|livestream|-15 19 0 2
word|liêm|0 0 0 1
word|liên|0 0 1 0
word|liền|0 1 -1 12
word|liều|15 0 0 0
word|liệt|0 15 0 5
word|lmlm|10 -6 0 0
word|loanh|0 20 0 1
word|loan|0 0 0 -27
word|loay|0 0 0 -1
word|loa|-2 39 15 -10
word|logistics|46 -1 30 -44
word|long|2 0 0 -15
word|loại|0 0 0 -1
word|lso|0 0 -2 0
word|luyện|0 0 5 0
word|lu|-1 1 -26 1
word|luân|0 0 3 1
word|luồng|15 2 22 -15
word|ly|0 0 27 1
word|l|-27 0 -12 -17
word|làm|0 0 1 -1
word|làng|2 0 0 -1
word|lành|-2 16 -1 0
word|lào|4 2 0 0
word|lác|-16 32 0 0
word|lái|11 -21 0 -22
word|láng|55 -29 0 -21
word|lán|-7 33 20 -4
word|lát|1 6 -9 -42
word|lá|0 12 14 -17
word|lâu|0 0 0 -43
word|lây|1 0 0 3
word|lãi|-1 9 0 52
word|lãm|0 -23 -1 0
word|lãng|3 0 1 20
word|lén|0 2 0 -1
word|lê|0 1 0 0
word|lòng|-10 0 0 0
word|lò|0 0 0 -4
word|lông|31 -22 0 -5
word|lô|0 0 0 1
word|lõm|-13 -28 0 1
word|lùi|0 21 1 0
word|lúc|-12 1 0 -1
word|lúng|0 17 0 0
word|lún|0 39 0 -17
word|lút|-20 0 0 0
word|lăng|11 6 0 13
word|lăn|-2 41 25 0
word|lđlđ|0 0 11 0
word|lđtbxh|0 11 0 1
word|lđ|-2 0 0 0
word|lĩnh|18 1 -1 -1
word|lũy|14 0 -1 -12
word|lũ|0 31 -2 -21
word|lơi|0 23 0 18
word|lư|0 -22 0 -9
word|lương|11 0 0 -36
word|lưới|-16 2 -2 0
word|lường|-1 -6 0 -5
word|lược|-17 15 0 -27
word|lượt|32 0 0 0
word|lạc|0 0 0 -1
word|lại|0 0 9 0
word|lạm|-24 0 0 -24
word|lạng|0 0 1 0
word|lạnh|39 -4 0 11
word|lạn|1 0 -12 4
word|lạt|0 15 3 0
word|lấp|0 0 25 0
word|lấy|0 0 1 0
word|lẫn|25 0 0 0
word|lậu|-1 31 -1 -1
word|lậy|-35 0 -18 0
word|lắc|7 0 0 4
word|lắng|0 0 1 -4
word|lắp|35 0 17 -18
word|lặp|2 23 7 -3
word|lẻo|0 4 0 0
word|lẻ|-1 1 0 0
word|lế|0 0 1 11
word|lềnh|-19 0 0 0
word|lều|7 28 12 -20
word|lề|0 29 12 0
word|lễ|0 0 0 3
word|lệch|0 16 0 3
word|lệnh|0 15 0 0
word|lệ|0 1 0 0
word|lịch|-1 0 9 0
word|lọc|18 0 13 -17
word|lọt|15 19 0 15
word|lỏi|0 14 0 1
word|lối|0 11 1 7
word|lồng|11 0 0 -50
word|lỗi|0 -8 0 -2
word|lỗ|19 -18 -1 -24
word|lộc|-1 0 1 0
word|lộn|0 24 0 -28
word|lộ|25 1 5 -17
word|lớp|0 0 2 -1
word|lời|0 1 2 1
word|lở|-2 17 1 -6
word|lỡ|-22 35 -1 -23
word|lợi|1 0 0 -1
word|lợp|26 0 0 11
word|lợ|-3 -31 0 -17
word|lục|0 14 -8 0
word|lụt|0 0 -22 0
word|lừa|0 10 0 20
word|lửa|0 0 30 11
word|lữ|0 26 0 0
word|lực|0 0 0 1
word|m2|36 0 0 -26
word|m3|-21 0 0 -20
word|mai|0 0 -1 13
word|mang|-2 20 23 18
word|manh|-16 0 0 -45
word|mau|0 -1 -17 0
word|may|0 8 0 -14
word|ma|0 6 0 0
word|mdf|0 1 0 17
word|mil|0 0 -12 0
word|minh|0 0 0 -1
word|miên|-13 0 0 13
word|miếu|2 0 7 8
word|miền|0 0 0 -34
word|miễn|10 0 0 0
word|miệng|-12 0 0 0
word|mong|-12 0 -15 -26
word|mttq|0 0 0 6
word|mt|0 0 1 0
word|mua|0 1 31 -4
word|muối|0 -26 1 17
word|muốn|0 25 -6 0
word|muỗi|0 -6 23 11
word|my|-10 -5 -3 -2
word|m|0 0 -1 0
word|màn|22 0 0 0
word|màu|-53 -32 0 7
word|mà|-39 28 0 0
word|mái|8 0 0 0
word|mát|1 0 0 -31
word|máy|0 1 0 0
word|má|40 -16 0 -24
word|mâu|17 0 0 -37
word|mây|29 -11 0 -1
word|mãi|-9 17 -4 2
word|mã|0 0 7 -8
word|mét|19 15 -1 0
word|mé|-10 28 16 -33
word|mình|0 0 -3 2
word|mì|-18 14 34 -2
word|mía|0 31 19 32
word|mòn|-25 5 1 23
word|móc|-19 6 -10 0
word|món|2 2 16 32
word|mông|-1 17 0 37
word|môn|2 1 0 0
word|mô|22 0 6 1
word|mùa|0 13 0 0
word|mùi|0 11 0 0
word|mù|5 0 0 0
word|múi|8 0 0 24
word|mún|0 -12 0 -44
word|mú|0 0 7 25
word|măng|0 1 0 -38
word|mũi|1 0 1 -2
word|mơ|0 18 0 0
word|mưa|-13 64 4 0
word|mưu|0 0 11 0
word|mươi|-14 -16 -6 0
word|mương|17 0 18 0
word|mười|0 0 0 -3
word|mường|0 0 0 4
word|mượn|-8 11 14 1
word|mại|-1 0 0 -1
word|mạng|0 7 -1 1
word|mạnh|20 0 3 -18
word|mạo|0 8 -6 1
word|mạ|-24 -19 0 -37
word|mảng|-58 -38 0 -11
word|mả|12 0 0 -9
word|mất|-2 62 0 0
word|mấy|-11 33 -13 0
word|mầm|0 0 0 -14
word|mẫu|-15 0 3 -2
word|mận|-34 0 8 -42
word|mật|0 0 0 15
word|mậu|25 0 0 0
word|mắc|-23 12 -1 0
word|mắm|24 -5 0 -6
word|mắt|0 0 0 -63
word|mặn|-21 0 0 -22
word|mẹ|5 0 0 22
word|mến|-6 0 -3 0
word|mềm|0 0 0 -4
word|mọc|-51 -14 -1 0
word|mọi|0 0 62 0
word|mọt|0 8 0 8
word|mỏng|0 18 0 0
word|mỏ|0 1 -1 -2
word|mốc|0 0 8 33
word|mối|0 0 0 17
word|mồm|14 0 0 -11
word|mồ|3 0 0 -1
word|mổ|25 -20 4 -29
word|mỗi|0 0 30 0
word|mộc|0 15 3 -1
word|một|0 12 0 0
word|mộ|-3 1 3 -1
word|mới|0 8 0 0
word|mời|0 0 0 1
word|mờ|0 24 0 -2
word|mở|0 0 12 -24
word|mủ|0 16 0 -25
word|mức|0 1 0 0
word|mừng|11 4 -2 -4
word|mực|0 -19 -2 20
word|mỹ|0 0 0 -1
word|neo|0 33 12 0
word|ngang|-1 1 0 -1
word|ngao|19 -1 0 -1
word|ngay|0 1 48 0
word|nga|0 0 -15 0
word|nghe|0 0 -22 0
word|nghi|0 1 2 1
word|nghiêm|0 0 42 0
word|nghiêng|-2 -23 0 0
word|nghiên|-1 0 41 -3
word|nghiệm|0 0 1 0
word|nghiện|-16 19 15 -5
word|nghiệp|0 0 0 -1
word|nghèo|0 0 0 -1
word|nghêu|0 4 0 -75
word|nghìn|2 0 0 16
word|nghĩa|0 0 0 -1
word|nghĩ|0 -15 0 -3
word|nghẽn|-5 0 0 -3
word|nghề|1 0 1 -10
word|nghệ|4 0 0 0
word|nghỉ|0 0 1 -12
word|ngo|0 1 0 39
word|ngoái|9 0 0 18
word|ngoại|-16 0 1 -32
word|nguy|0 0 12 -22
word|nguyên|0 0 0 15
word|nguyện|0 16 0 16
word|nguyệt|-19 0 10 0
word|nguồn|0 0 1 0
word|nguội|0 0 23 0
word|ng|0 0 -55 0
word|ngàn|20 27 0 -15
word|ngân|-1 0 0 0
word|ngãi|0 0 -1 0
word|ngã|15 -17 0 11
word|ngòi|0 0 0 13
word|ngói|-4 13 0 28
word|ngôi|-1 20 0 -18
word|ngôn|0 0 22 -1
word|ngô|2 0 0 1
word|ngõ|0 0 1 -17
word|ngăn|0 0 1 -1
word|ngũ|0 0 0 -10
word|ngưng|-42 38 0 20
word|ngư|0 0 -6 21
word|người|0 0 0 -1
word|ngưỡng|-39 50 -5 -2
word|ngược|-26 -19 0 0
word|ngạch|0 0 0 -2
word|ngại|0 -1 0 8
word|ngạn|0 1 -28 1
word|ngầm|-8 0 0 3
word|ngập|-33 38 4 -18
word|ngắn|1 0 16 1
word|ngắt|23 0 0 0
word|ngọc|-6 0 0 0
word|ngọn|0 25 0 -2
word|ngọt|0 2 24 -34
word|ngọ|5 0 21 3
word|ngỏ|-1 21 0 14
word|ngồi|0 11 0 14
word|ngổn|0 15 0 0
word|ngủ|-25 10 12 -17
word|ngừa|0 0 -16 7
word|ngừng|0 30 0 -29
word|ngừ|0 0 0 -13
word|ngữ|7 0 32 29
word|nhanh|42 -13 0 -1
word|nhau|0 28 0 1
word|nha|-9 0 0 -1
word|nhi|38 -18 0 -41
word|nhiên|1 -24 0 -1
word|nhiêu|-25 4 -6 32
word|nhiễm|0 26 0 10
word|nhiễu|0 0 -5 21
word|nhiệm|0 0 0 5
word|nhiệt|0 0 9 2
word|nhum|0 0 -15 0
word|nhung|8 0 0 -32
word|nhu|0 1 0 -24
word|nhuận|20 0 -1 41
word|nhàng|0 0 0 -35
word|nhàn|-25 -4 0 3
word|nhác|-1 -21 0 -30
word|nhánh|-5 0 0 0
word|nhâm|0 -8 0 0
word|nhãn|23 0 2 21
word|nhã|0 0 -24 0
word|nhìn|0 -20 -1 0
word|nhì|-38 43 0 24
word|nhích|18 0 0 -16
word|nhóm|0 11 0 -1
word|nhúc|-5 27 0 -7
word|nhũng|3 0 -2 0
word|nhơn|0 8 0 26
word|nhường|0 0 0 16
word|nhượng|0 33 0 -6
word|nhạt|0 1 0 0
word|nhấn|-2 0 -12 -30
word|nhất|0 -1 0 0
word|nhầm|-9 32 -10 0
word|nhập|0 0 -1 0
word|nhật|3 -14 1 0
word|nhắc|0 0 25 -1
word|nhằm|-9 -1 5 0
word|nhẹ|0 -15 0 0
word|nhếch|-1 -21 0 -30
word|nhỉnh|28 0 0 -9
word|nhịp|23 0 0 0
word|nhọn|0 0 0 15
word|nhỏ|0 18 0 0
word|nhồi|6 36 0 -18
word|nhổ|-11 11 32 -23
word|nhờn|0 -9 12 11
word|nhở|-1 1 0 -12
word|nhứt|0 0 0 9
word|những|0 -37 0 0
word|nhựa|8 0 17 -17
word|ni|31 -22 0 -5
word|niêm|1 0 0 1
word|niên|2 10 1 0
word|niê|0 0 -14 0
word|niệm|-3 -19 20 1
word|nn|-1 0 16 0
word|non|0 0 0 -1
word|nq|0 0 1 0
word|nsnn|14 0 0 -14
word|ntm|-43 -5 -20 -2
word|nung|0 0 1 10
word|nuôi|-3 0 -1 0
word|n|0 0 -70 0
word|nàn|0 8 0 -1
word|nào|1 0 0 1
word|này|0 -29 1 0
word|nà|2 0 -13 -9
word|nái|0 0 0 56
word|nát|1 34 0 17
word|ná|-9 42 -7 -27
word|nâm|-6 -1 -9 0
word|nâng|0 0 36 0
word|nâu|0 7 25 1
word|não|2 0 0 11
word|nét|8 0 0 8
word|né|0 -3 9 0
word|nên|0 2 0 0
word|nêu|-13 0 0 15
word|nòng|0 0 0 -13
word|nò|10 0 -4 -1
word|nóc|45 -10 10 -17
word|nói|-28 -9 -23 -10
word|nóng|0 4 12 -6
word|nô|0 0 27 0
word|núi|9 0 -24 0
word|núp|0 21 0 -17
word|nút|-10 23 6 0
word|năm|-1 0 0 0
word|nđ|0 -3 0 0
word|nơi|0 8 1 0
word|nương|0 1 0 -28
word|nạn|0 7 0 11
word|nạo|0 9 3 -11
word|nạp|0 1 1 0
word|nấy|0 29 0 18
word|nậm|-1 5 0 1
word|nắm|6 0 0 0
word|nắng|15 1 17 0
word|nắp|7 5 -2 0
word|nằm|-16 3 0 0
word|nẵng|0 0 0 -23
word|nặng|-6 -1 0 -3
word|nẹt|-7 15 0 0
word|nếp|19 0 0 1
word|nếu|0 0 13 0
word|nối|0 6 2 0
word|nồng|0 -20 6 -1
word|nổi|-6 4 0 0
word|nổ|2 0 33 34
word|nỗi|0 -31 -1 -9
word|nỗ|-27 0 0 8
word|nộn|-15 18 0 0
word|nộp|0 0 34 -1
word|nới|-9 0 0 12
word|nở|-7 18 -1 0
word|nợ|1 0 0 0
word|nửa|-1 17 0 0
word|nữ|-25 0 -3 -18
word|oai|0 -14 0 0
word|oanh|-19 0 16 -3
word|ocop|-4 0 0 20
word|oda|-21 40 0 0
word|ong|0 16 0 17
word|online|0 36 0 0
word|panh|0 0 0 -28
word|papi|-4 26 0 -33
word|par|1 0 -1 0
word|pa|-20 0 1 -14
word|pccc|0 36 10 -4
word|pci|15 -3 0 -49
word|pctt|-9 0 10 0
word|phan|0 0 -29 0
word|phao|17 -8 0 -39
word|pha|0 0 1 1
word|phi|0 7 0 0
word|phiên|0 0 0 -1
word|phiếu|-7 1 0 -1
word|phiền|0 24 0 0
word|phiện|3 23 1 8
word|phong|2 0 -1 0
word|phum|13 20 -17 7
word|phun|27 -1 6 0
word|phàn|0 7 0 -1
word|phà|-10 1 -18 -40
word|phái|0 0 -33 -2
word|pháo|0 0 -4 -13
word|pháp|0 1 0 0
word|phá|1 0 0 0
word|phân|0 0 1 0
word|phèn|0 2 0 0
word|phép|0 1 0 1
word|phình|-13 47 0 -26
word|phía|-27 0 0 0
word|phòng|0 0 0 -1
word|phóng|2 0 0 0
word|phù|1 -2 -38 -7
word|phúc|0 1 0 1
word|phút|4 0 0 3
word|phương|0 0 0 -1
word|phước|-3 5 0 5
word|phạm|1 0 0 0
word|phạt|0 0 1 0
word|phải|-9 0 0 0
word|phản|0 1 0 -1
word|phả|-13 0 -17 -12
word|phấn|0 0 1 -1
word|phẩm|0 0 1 0
word|phận|4 1 0 -2
word|phế|0 0 6 -50
word|phối|0 0 1 0
word|phố|0 0 1 0
word|phổ|1 15 0 0
word|phục|0 0 0 -1
word|phụng|-14 0 0 -16
word|phụ|2 0 0 -1
word|phủ|0 0 0 1
word|phức|-1 20 1 0
word|plông|-5 -12 -14 0
word|prông|-29 -7 0 0
word|pvhcc|-4 0 61 0
word|pô|-1 8 0 5
word|pưh|0 0 0 9
word|pạ|11 -3 0 18
word|pốc|-27 -37 0 0
word|pờ|0 0 0 23
word|qbđt|0 -1 -3 0
word|qh14|0 0 10 -1
word|qh15|-14 0 -1 0
word|ql27|-2 19 8 0
word|qlda|0 -6 5 5
word|qpan|0 0 7 17
word|qp|-16 0 -1 -12
word|qr|7 -10 29 0
word|qsdđ|16 2 0 0
word|quang|0 0 0 -1
word|quanh|0 22 0 36
word|quay|-2 4 7 0
word|quen|15 -10 0 72
word|quy|0 0 6 0
word|quyết|0 0 1 0
word|quà|43 0 0 0
word|quán|0 23 1 -15
word|quá|0 13 0 0
word|quãng|23 34 0 -36
word|quét|22 0 30 -9
word|quên|-12 0 15 0
word|quê|57 1 0 12
word|quýt|-19 -10 0 5
word|quăng|17 0 28 0
word|quảng|0 0 -7 0
word|quất|17 -13 0 -2
word|quần|0 -1 0 29
word|quầy|9 0 1 34
word|quận|-1 0 0 1
word|quế|30 -16 -1 -23
word|quốc|0 0 0 -27
word|quỹ|0 2 11 0
word|qđi|0 0 0 2
word|qđ|0 0 0 1
word|raglai|40 -19 1 -37
word|rai|-15 16 0 0
word|rang|-5 27 0 0
word|ranh|0 1 0 0
word|rao|-5 11 0 0
word|rau|1 0 1 -10
word|riêng|0 2 -3 0
word|rong|-1 -3 25 -55
word|ro|-4 -13 3 -30
word|ruộng|0 12 0 -18
word|ruột|0 -21 0 0
word|r|0 0 -9 0
word|rào|0 -1 29 -4
word|rác|0 4 0 -7
word|ráng|0 0 -20 -35
word|rét|-5 8 1 -9
word|rì|0 0 0 7
word|ròng|0 17 -2 0
word|rò|-8 13 0 0
word|rót|-2 35 0 -3
word|rông|-1 37 0 1
word|rô|-6 0 10 8
word|rõ|15 0 0 0
word|rùa|0 -3 10 0
word|rút|0 1 0 -1
word|răn|0 0 11 0
word|rơi|-11 28 1 0
word|rơm|8 0 0 17
word|rơ|0 0 -20 0
word|rương|-3 0 11 0
word|rườm|-1 28 0 10
word|rưỡi|-21 35 0 -20
word|rượu|-15 20 0 -4
word|rạch|-21 26 0 -63
word|rạc|0 2 0 0
word|rải|0 0 0 13
word|rảnh|0 18 0 4
word|rất|0 2 -1 0
word|rầy|0 1 31 -15
word|rẫy|-3 8 14 -68
word|rắm|-9 15 0 -9
word|rắn|0 0 0 17
word|rằm|-9 0 9 0
word|rằng|0 1 -2 -35
word|rẻ|-27 29 0 0
word|rễ|11 0 0 -2
word|rỉ|-5 13 -1 20
word|rối|-5 9 0 0
word|rồi|0 50 0 0
word|rồng|3 23 0 -4
word|rỗi|0 18 0 4
word|rỗng|0 28 -10 0
word|rộng|-2 0 1 -1
word|rộ|-6 24 0 0
word|rớt|0 0 0 4
word|rời|0 2 0 0
word|rụng|-27 11 0 -1
word|rủi|-4 -13 3 -30
word|rừng|0 0 19 0
word|rửa|0 0 36 2
word|samsung|0 18 0 26
word|sang|0 0 0 -2
word|san|8 0 4 0
word|sao|0 7 1 0
word|sene|-4 0 8 0
word|sen|-13 0 0 0
word|sggpo|0 0 -17 0
word|shan|2 0 0 0
word|sinh|0 0 0 -7
word|sipas|-6 22 0 0
word|siêu|30 1 34 -21
word|siết|0 0 39 -1
word|soi|31 -6 0 0
word|song|0 6 0 -1
word|soát|0 0 1 -1
word|soạn|0 0 21 0
word|ss|18 0 0 -5
word|sum|0 0 0 -12
word|sung|0 0 16 0
word|suy|2 0 0 0
word|su|-1 -4 -1 0
word|suốt|19 35 0 1
word|s|-65 -39 -49 -57
word|sài|0 50 0 -27
word|sàng|0 0 22 -1
word|sàn|0 0 25 0
word|sách|-1 0 0 0
word|sánh|1 0 0 0
word|sáo|10 0 -4 -1
word|sáp|4 -9 0 -16
word|sát|-2 0 0 0
word|sáu|0 0 0 -29
word|sá|-9 -14 0 -29
word|sân|-17 1 -15 0
word|sâu|33 0 0 -10
word|sên|0 0 26 33
word|sóc|1 6 0 0
word|sóng|10 -5 0 5
word|sót|0 0 0 29
word|só|-1 -3 -9 -10
word|sôi|8 0 0 2
word|sông|0 20 29 -8
word|súc|0 7 13 24
word|sút|-1 0 0 0
word|sú|-20 1 0 2
word|sĩ|0 24 7 -2
word|sơ|0 0 0 -9
word|sưa|9 0 0 12
word|sư|0 0 0 -1
word|sương|0 -14 0 0
word|sạch|0 1 0 -58
word|sạn|0 0 10 20
word|sạp|-1 6 0 19
word|sạt|-11 20 10 0
word|sạ|-32 -8 -6 -36
word|sấy|0 0 5 12
word|sầm|-14 -8 1 0
word|sầu|6 0 3 -14
word|sập|-5 11 0 0
word|sắc|1 0 0 -1
word|sắm|0 3 0 0
word|sắn|41 3 -13 2
word|sắp|0 0 8 0
word|sắt|0 14 0 -14
word|sẵn|-9 7 18 7
word|sẽ|0 -1 0 0
word|sỏi|0 19 -16 0
word|sống|-3 0 0 -28
word|sốp|0 0 -5 0
word|sốt|0 0 0 -46
word|sổ|0 41 1 0
word|sớm|0 0 35 0
word|sởi|37 -2 0 -20
word|sợi|0 0 0 4
word|sợ|0 -1 0 -1
word|sụt|0 2 0 -64
word|sức|0 0 3 -1
word|sửa|1 0 0 0
word|sửu|-10 0 20 -28
word|sữa|11 -9 0 0
word|sự|0 1 0 0
word|tabmis|15 -9 0 -4
word|tai|0 2 0 1
word|taluy|0 0 0 17
word|tam|22 0 4 0
word|tang|16 10 0 27
word|tan|0 0 29 -24
word|tay|0 0 1 0
word|ta|31 0 -31 0
word|teng|11 0 0 0
word|teo|-4 4 0 -4
word|thai|55 -30 0 20
word|thang|0 7 0 -8
word|thanh|1 0 8 0
word|than|0 0 0 -15
word|thao|5 -17 29 1
word|thay|22 0 7 0
word|tha|0 -28 -39 -24
word|thcs|23 0 0 -38
word|theo|0 0 2 0
word|thiên|-31 22 -9 0
word|thiết|-6 4 -16 1
word|thiếu|0 27 0 0
word|thiều|22 0 0 0
word|thiểu|-4 0 0 1
word|thiện|1 0 6 0
word|thiệp|0 0 0 1
word|thiệu|0 0 -14 0
word|thoa|-3 0 2 0
word|thoái|0 19 0 23
word|thoáng|5 0 0 0
word|thoát|7 0 0 -16
word|thpt|1 0 0 0
word|thua|-12 25 0 0
word|thum|0 40 4 -10
word|thuyên|-19 15 0 10
word|thuyết|0 -5 0 0
word|thuyền|0 21 -21 -18
word|thuê|-5 34 0 -1
word|thuẫn|17 0 0 -37
word|thuận|2 0 0 -20
word|thuật|9 0 0 -12
word|thuế|0 0 0 -6
word|thuốc|0 0 21 0
word|thuộc|-1 0 -1 0
word|thuột|0 0 -2 10
word|th|0 -52 -42 -5
word|thành|1 0 0 0
word|thách|-7 -24 0 0
word|thác|-1 15 0 0
word|thám|-3 12 -9 0
word|tháng|-1 0 0 0
word|tháo|2 0 0 0
word|tháp|-40 0 0 0
word|thâm|15 22 12 27
word|thân|0 1 1 5
word|thép|-53 -36 0 -37
word|thêm|0 0 0 -1
word|thêu|28 -12 0 33
word|thê|0 21 23 1
word|thì|-32 1 0 0
word|thích|-28 0 -4 0
word|thí|0 26 -6 1
word|thóc|9 -1 0 -19
word|thói|-1 36 -2 12
word|thôi|0 17 0 -1
word|thôn|1 0 0 0
word|thô|0 4 -45 -33
word|thùng|0 1 0 6
word|thùy|-9 0 36 0
word|thù|-14 1 30 0
word|thú|0 1 0 0
word|thăm|0 -7 0 -1
word|thăng|-27 -3 -23 -21
word|thơ|0 0 -5 0
word|thưa|30 -1 -3 14
word|thưởng|-24 0 0 19
word|thượng|0 0 0 -1
word|thạch|22 0 0 0
word|thạnh|2 0 0 1
word|thạo|0 0 0 30
word|thải|-4 11 0 -1
word|thảm|3 -27 42 0
word|thả|-15 0 2 36
word|thất|-3 0 -1 -1
word|thấy|0 2 0 0
word|thần|8 0 0 1
word|thầu|0 0 19 0
word|thầy|5 4 0 1
word|thẩm|0 0 -1 0
word|thận|0 4 1 18
word|thật|3 -16 0 25
word|thắng|0 15 6 0
word|thắn|-1 0 0 0
word|thắp|0 35 0 0
word|thắt|0 0 6 0
word|thẳng|0 0 -1 1
word|thẻ|8 10 -1 0
word|thế|0 0 0 -12
word|thịt|-16 26 0 32
word|thọ|0 0 0 -19
word|thỏa|51 -17 0 0
word|thốt|-1 0 0 0
word|thổi|0 15 0 0
word|thổ|3 0 18 -10
word|thới|4 0 0 12
word|thời|0 0 0 -1
word|thờ|3 -16 0 -30
word|thợ|-3 16 0 44
word|thục|0 33 31 0
word|thụy|6 -1 0 -9
word|thụ|1 1 -2 0
word|thủy|0 -1 0 -1
word|thừa|6 43 0 -1
word|thửa|0 0 15 0
word|thử|0 0 18 0
word|tinh|0 0 -5 -1
word|titan|-13 33 0 0
word|tiêm|19 0 2 0
word|tiếc|-10 0 0 0
word|tiếng|-16 28 50 -10
word|tiếp|0 0 3 0
word|tiết|2 0 1 -23
word|tiềm|0 0 0 20
word|tiền|0 0 0 -1
word|tiệm|16 -6 0 5
word|tiện|0 4 12 32
word|tnhh|0 0 0 11
word|tn|0 0 2 0
word|toản|8 0 0 0
word|tphcm|0 0 -8 0
word|trai|-22 -38 0 1
word|trang|2 0 0 -8
word|tranh|0 0 0 -19
word|treo|-45 70 1 -28
word|trinh|0 29 -2 0
word|triền|-15 -1 0 14
word|triều|-2 27 23 0
word|triệt|1 0 1 0
word|triệu|0 0 0 1
word|truy|0 0 27 0
word|truyền|0 0 -2 -1
word|tr|-55 0 -36 -19
word|tràm|-24 -25 3 -3
word|tràng|31 0 0 -47
word|tràn|-5 25 0 1
word|trào|37 0 0 -15
word|trà|9 0 0 11
word|trách|0 0 0 -1
word|trái|-30 0 0 0
word|trám|6 0 1 0
word|tránh|0 0 2 8
word|tráp|0 0 0 16
word|trá|0 42 -17 0
word|trân|3 -1 -30 -1
word|trâu|-1 0 0 -12
word|trãi|0 0 0 -20
word|trích|0 0 0 -25
word|trí|0 0 0 -1
word|tròn|19 31 0 0
word|trò|-16 0 2 10
word|tróc|0 0 0 15
word|tróng|9 -8 0 0
word|trông|-1 -2 0 -1
word|trùng|0 0 9 0
word|trúc|-24 39 0 0
word|trúng|7 0 1 0
word|trăm|10 -1 0 0
word|trăng|0 0 14 0
word|trăn|-8 3 -4 0
word|trũng|10 0 17 -2
word|trơ|-14 57 0 7
word|trưa|7 1 -2 9
word|trưng|-20 -27 1 -12
word|trương|-3 -1 6 0
word|trước|0 0 25 0
word|trưởng|0 0 0 -7
word|trượt|0 0 0 12
word|trạch|-14 0 0 -11
word|trại|0 27 1 -13
word|trạm|0 0 26 0
word|trạng|0 0 0 -9
word|trải|-7 0 0 -15
word|trảng|7 -12 0 0
word|trả|0 0 1 0
word|trầm|-8 0 0 6
word|trần|0 0 1 1
word|trận|0 1 -1 -26
word|trật|0 0 1 0
word|trắc|-7 -2 17 -16
word|trắng|9 11 0 0
word|trặc|-14 0 0 -4
word|trẻ|5 11 0 -3
word|trễ|-1 0 35 -36
word|trệ|0 2 0 0
word|trọn|-12 0 0 0
word|trọt|-35 0 0 0
word|trọ|0 16 0 -1
word|trống|-8 35 2 0
word|trốn|-8 4 0 -12
word|trồng|0 1 1 0
word|trộm|0 9 7 0
word|trộn|72 1 0 -13
word|trời|2 9 5 6
word|trở|0 0 0 -1
word|trợ|0 0 0 -2
word|trục|1 28 0 17
word|trụ|5 -7 0 -28
word|trừ|-28 -1 0 0
word|trữ|-7 7 -2 0
word|trực|0 0 0 -1
word|ttcn|-6 0 -1 -27
word|ttg|0 0 1 2
word|tthc|1 0 0 -1
word|ttpvhcc|29 -12 11 0
word|ttr|0 0 -5 0
word|tt|0 -14 8 0
word|ttđt|0 0 -1 0
word|tum|22 0 0 -15
word|tuv|0 0 -2 -2
word|tuy|1 -1 0 -27
word|tuyên|0 0 -1 -1
word|tuyến|1 0 0 -5
word|tuyển|0 14 1 0
word|tuyệt|13 -13 11 8
word|tuất|22 0 0 0
word|tuần|0 0 23 0
word|tuệ|-12 0 -5 0
word|tuổi|0 0 0 -9
word|tuột|0 36 0 0
word|tvtu|-25 0 0 0
word|tv|-13 0 0 0
word|tw|0 0 1 0
word|ty|0 0 0 -6
word|t|0 0 -9 -1
word|tài|0 0 0 -1
word|tàu|1 0 13 1
word|tà|0 24 0 1
word|tách|-19 28 5 -16
word|tái|0 1 0 1
word|tám|-46 1 0 -16
word|táng|1 0 0 4
word|tán|31 -6 0 0
word|tá|15 -8 0 25
word|tây|0 0 0 -32
word|tìm|0 1 52 0
word|tình|0 0 0 -7
word|tín|0 0 5 0
word|tòa|0 -29 -22 -10
word|tòng|0 0 0 29
word|tôi|-3 -8 16 -1
word|tôm|3 0 0 0
word|tông|17 0 0 -6
word|tôn|0 0 8 0
word|tùng|0 7 1 25
word|túc|3 0 0 24
word|túi|29 -18 0 0
word|túng|0 17 0 0
word|túy|0 15 2 0
word|tú|0 -1 0 1
word|tý|-1 10 0 12
word|tơ|19 0 33 7
word|tươi|0 0 0 8
word|tương|0 1 0 0
word|tước|0 -5 -39 -1
word|tưới|0 0 11 49
word|tướng|-1 0 0 18
word|tường|1 0 0 -16
word|tưởng|25 0 -20 -34
word|tượng|0 0 24 0
word|tạm|2 0 5 0
word|tạp|0 26 1 0
word|tạ|-1 1 0 0
word|tải|0 0 0 1
word|tảng|-10 21 0 7
word|tảo|0 0 -3 0
word|tả|0 25 0 0
word|tấm|-6 10 0 0
word|tấn|1 0 0 0
word|tất|0 0 2 7
word|tấu|0 3 -28 0
word|tầm|0 1 0 41
word|tận|35 2 0 31
word|tập|0 0 1 -3
word|tật|3 0 0 6
word|tắc|-17 20 -23 0
word|tắm|3 -1 -1 -11
word|tằm|50 -3 0 41
word|tặc|0 0 1 -14
word|tặng|0 0 0 -11
word|tẻh|30 -2 0 0
word|tết|0 0 17 1
word|tế|0 0 0 -1
word|tệ|1 -6 0 0
word|tịnh|0 0 -6 1
word|tọa|-1 -5 -12 0
word|tỏa|9 2 -2 -5
word|tỏi|22 -10 -8 -19
word|tối|-22 -2 4 0
word|tốn|0 6 1 -15
word|tốp|47 -41 0 -26
word|tốt|5 0 0 -29
word|tố|15 0 0 0
word|tồn|0 0 0 -1
word|tộc|-10 0 0 -4
word|tội|4 0 18 0
word|tới|0 14 0 -1
word|tờ|0 0 0 1
word|tục|0 0 2 -4
word|tụt|-11 55 0 -4
word|tụ|0 12 19 1
word|tủ|-2 22 0 -36
word|tức|42 0 -7 0
word|từng|0 0 55 1
word|tử|0 0 1 -1
word|ubkttw|20 0 -17 3
word|ubkt|-1 0 28 -14
word|ubmttqvn|-1 0 -8 0
word|ubmttq|1 0 26 0
word|urê|-12 14 0 13
word|usd|0 0 0 6
word|uy|0 0 19 0
word|u|0 0 -1 0
word|uống|7 3 0 -14
word|vai|-9 0 0 10
word|vang|-51 0 6 1
word|vasscm|39 0 14 0
word|vay|0 0 10 -17
word|va|-7 4 0 0
word|ven|0 1 0 -11
word|vh|-6 0 -36 0
word|vietgap|26 -5 0 20
word|viettel|0 0 0 24
word|viii|-9 0 -4 -6
word|vi|1 0 0 0
word|viêm|2 0 0 0
word|viên|0 0 1 0
word|viết|0 -6 10 0
word|viễn|-23 0 1 -11
word|việc|0 0 0 -1
word|viện|0 0 0 1
word|vlo|0 0 -9 0
word|vms|0 0 6 32
word|vneid|1 11 15 16
word|vn|0 0 1 0
word|voi|-13 80 8 -44
word|vong|0 0 0 16
word|vp|0 -1 17 0
word|vpđu|-17 0 -2 0
word|vssid|9 0 23 -3
word|vui|1 2 -2 0
word|vuông|8 14 1 10
word|v|1 -1 -1 0
word|vài|0 19 0 0
word|vàm|0 0 1 -25
word|vàng|-8 10 -2 -1
word|vành|18 -1 0 10
word|vào|0 0 1 -13
word|vá|0 -24 0 24
word|vân|1 7 6 0
word|vãi|4 10 0 -33
word|vãng|0 0 0 7
word|vét|0 5 38 -1
word|vé|22 -1 -25 1
word|vênh|0 0 0 22
word|vì|-1 52 0 0
word|vòi|-8 9 0 14
word|vòng|0 13 0 2
word|võ|1 0 -1 0
word|vùng|0 1 35 -1
word|vũ|28 -17 0 0
word|vương|0 0 0 -1
word|vươn|40 0 0 -46
word|vướng|0 0 -1 0
word|vườn|-1 0 1 -9
word|vượt|6 0 0 0
word|vạch|0 0 13 7
word|vạn|0 -8 0 -28
word|vải|21 7 0 -26
word|vấn|-2 0 0 -2
word|vầy|0 0 0 -12
word|vẫn|0 30 0 -19
word|vậy|0 0 0 -13
word|vắc|12 0 0 -9
word|vắng|-33 47 0 15
word|vặt|0 0 0 2
word|vẹn|0 2 0 4
word|vẻn|-4 26 0 -5
word|vẽ|-8 19 2 -18
word|vết|13 0 0 -8
word|vệ|0 0 0 -16
word|vỉa|7 7 1 -52
word|vịt|0 7 4 -35
word|vị|0 0 1 0
word|vọng|0 0 15 0
word|vọt|-7 22 0 1
word|vỏn|1 1 0 29
word|vỏ|35 0 0 -16
word|vốn|0 0 1 0
word|vội|0 -32 -6 -5
word|vở|9 -9 0 13
word|vỡ|0 17 -10 -1
word|vừa|-20 0 0 0
word|vững|32 0 1 0
word|vựa|-19 37 10 -2
word|vực|4 1 -1 -1
word|wer|-28 0 -31 0
word|wifi|0 0 0 37
word|xanh|35 -2 0 -18
word|xa|-13 24 -1 0
word|xdcb|-20 6 -5 0
word|xd|31 -5 0 21
word|xem|0 0 1 -2
word|xen|0 -1 8 -11
word|xe|12 0 1 -19
word|xh|-27 -3 0 0
word|xiii|-24 0 0 0
word|xii|2 0 0 -13
word|xin|0 0 16 -9
word|xiv|-7 0 0 0
word|xi|0 0 0 -11
word|xoay|16 0 0 23
word|xung|0 -2 17 0
word|xuyên|-12 0 0 1
word|xuân|0 0 0 -11
word|xuôi|0 0 0 32
word|xuể|-8 14 0 6
word|xuống|0 8 0 0
word|xvi|-15 0 0 22
word|xv|2 0 0 -5
word|xxi|-1 0 -1 0
word|x|-38 0 -34 -22
word|xà|0 0 0 28
word|xác|0 0 0 -1
word|xát|16 -3 -1 30
word|xá|26 0 0 -8
word|xâm|0 17 0 -12
word|xích|24 -19 0 0
word|xí|0 19 0 -17
word|xóa|4 0 0 0
word|xóm|4 15 6 0
word|xô|0 6 0 -19
word|xúc|11 0 0 3
word|xăng|-1 0 19 -51
word|xưởng|0 11 0 -39
word|xảy|0 0 0 -5
word|xả|0 8 0 0
word|xấp|24 0 0 1
word|xấu|0 2 33 -26
word|xẻ|-2 0 24 -1
word|xếp|0 0 1 -1
word|xỉu|7 0 0 4
word|xỉ|14 0 0 1
word|xổ|-20 0 2 -14
word|xộn|0 4 0 -30
word|xứng|0 29 0 0
word|ybđt|23 0 0 0
word|y|0 0 0 -1
word|yên|1 0 0 0
word|yêu|0 0 2 -2
word|yến|0 0 0 2
word|yết|1 0 0 1
word|zalo|0 0 37 0
word|ách|0 1 0 0
word|ánh|0 0 1 -7
word|án|0 1 4 -1
word|áo|0 0 0 47
word|áp|-13 0 15 0
word|á|1 -3 26 -46
word|âm|2 5 10 -1
word|ân|-1 0 0 0
word|én|0 0 37 0
word|ép|-1 41 23 -52
word|ì|0 10 0 -1
word|ích|7 0 0 14
word|ít|-16 0 0 -1
word|ôm|0 3 0 1
word|ông|0 -3 1 -17
word|ôn|0 0 11 26
word|ô|0 1 0 0
word|ùn|0 0 0 23
word|úng|27 21 -8 11
word|út|0 0 27 0
word|ăn|0 3 -1 0
word|đakrông|0 0 0 26
word|đang|-49 0 0 15
word|đan|0 0 -1 0
word|đau|0 -17 0 0
word|đa|0 36 0 0
word|đbp|0 0 -12 0
word|đbqh|-4 0 13 -19
word|đen|0 0 0 1
word|đeo|0 0 0 2
word|đe|0 0 8 0
word|đinh|0 1 0 0
word|điền|1 0 24 -29
word|điển|0 0 0 25
word|điện|19 0 0 -21
word|điệp|-10 16 0 16
word|điệu|0 0 -7 0
word|đo|0 0 30 0
word|đoàn|0 0 0 -2
word|đoạt|1 0 0 3
word|đto|0 0 -2 0
word|đtxd|0 0 -2 0
word|đt|-11 0 0 0
word|đua|45 0 5 5
word|đuối|-16 61 0 1
word|đ|-70 0 -61 -15
word|đài|0 0 38 -39
word|đàm|0 0 6 0
word|đàn|0 -16 1 -18
word|đào|0 1 -2 0
word|đà|0 0 0 -2
word|đác|-16 32 0 0
word|đám|24 5 -3 0
word|đáng|-23 -1 0 27
word|đánh|-1 0 0 0
word|đáo|1 0 31 0
word|đáp|-1 2 4 -15
word|đáy|0 20 0 38
word|đâu|4 0 0 3
word|đây|0 -5 -23 -11
word|đãi|0 14 11 9
word|đã|69 -4 0 -2
word|đèn|3 14 0 -20
word|đéc|-7 0 0 0
word|đêm|0 0 17 -14
word|đê|0 0 27 -17
word|đích|0 0 0 -35
word|đính|16 13 -6 3
word|đòi|0 0 3 10
word|đò|0 0 28 1
word|đói|39 1 30 -19
word|đóng|9 0 14 -15
word|đón|10 0 0 0
word|đó|-1 0 0 1
word|đôi|7 12 0 -1
word|đôn|0 0 -2 -1
word|đô|1 1 0 0
word|đùn|0 4 0 -7
word|đúng|57 0 0 0
word|đăk|0 1 -13 2
word|đơn|0 0 1 0
word|đưa|0 0 1 0
word|đư|0 0 -47 -39
word|đương|24 19 0 -37
word|đước|9 0 46 0
word|đường|11 0 0 0
word|được|23 0 0 0
word|đạc|1 9 20 -11
word|đạn|27 -6 -11 -1
word|đạp|9 -9 0 0
word|đạ|30 -2 0 0
word|đảm|17 0 1 0
word|đảng|0 0 0 -1
word|đảo|-46 0 -1 -1
word|đấu|0 0 2 0
word|đấy|-9 42 0 0
word|đầm|0 0 0 -26
word|đầu|0 0 0 -1
word|đầy|2 11 0 1
word|đẩu|0 10 1 1
word|đẩy|6 0 8 -1
word|đậm|-22 0 1 0
word|đập|3 0 4 -27
word|đậu|15 0 -34 -2
word|đắk|-5 -19 0 0
word|đắp|0 9 -1 0
word|đắt|0 0 0 19
word|đằng|17 -9 1 -10
word|đặc|0 0 0 17
word|đặng|0 0 -1 1
word|đẹp|-5 -13 0 1
word|đẹt|0 0 0 -33
word|đếm|0 13 26 -12
word|đến|0 1 0 0
word|đền|0 0 10 -12
word|đều|32 0 0 0
word|đề|0 0 1 -1
word|để|0 1 13 0
word|địa|1 0 0 -1
word|đọc|0 27 0 0
word|đọng|1 0 0 0
word|đỏ|0 -9 0 -8
word|đốc|0 0 -2 -1
word|đối|0 0 5 0
word|đốm|-7 16 0 -23
word|đống|0 9 -1 4
word|đốt|0 36 23 0
word|đồi|0 0 -4 -6
word|đồn|23 0 4 -21
word|đổ|1 17 14 0
word|đỗ|-27 0 6 0
word|đội|-1 0 0 0
word|động|0 0 2 0
word|đột|23 0 2 16
word|đời|32 0 0 -1
word|đỡ|35 0 0 0
word|đợi|-25 -4 0 13
word|đợt|0 0 1 0
word|đục|0 22 0 0
word|đủ|9 0 3 0
word|đức|0 2 0 -10
word|đứng|0 0 0 2
word|đứt|0 41 6 -28
word|đừng|0 0 35 46
word|ơn|0 7 -1 1
word|ưu|0 0 0 5
word|ươm|22 0 0 -5
word|ạt|0 9 -5 0
word|ảng|0 -1 0 36
word|ấm|25 0 0 0
word|ấn|-21 0 11 42
word|ấp|0 15 20 -4
word|ấy|-5 10 0 0
word|ẩm|0 0 0 6
word|ếch|-10 0 -6 33
word|ế|-37 -53 0 -6
word|ốm|9 -8 0 7
word|ống|0 -4 0 0
word|ốt|0 0 -20 18
word|ồn|0 32 0 -3
word|ồ|0 9 -5 0
word|ổn|17 0 0 0
word|ổ|16 16 0 -16
word|ở|0 49 1 0
word|ủi|0 0 0 11
word|ủng|4 0 3 0
word|ứng|11 0 0 0
word|ứ|0 1 0 2
word|ỳ|0 1 0 1
word|’|-10 0 28 0
`;
