/** Written by corpus/fit-telling.ts; see lexicon/telling.ts. */
export const STEP_ROWS: readonly (readonly (readonly number[])[])[] = [
  [
    [44, -7, 0, -28, 0, -16, 0],
    [-23, -71, 94, -81, 0, -157, 0],
    [44, 4, 0, -57, 0, -126, 0],
    [5, -53, 0, -42, 0, -83, 0],
    [43, -16, 0, -6, 0, -109, 0],
    [-27, -177, 0, -171, 0, -25, 62],
    [38, -118, 0, -26, 0, 32, 0],
  ],
  [
    [46, -45, 0, -47, 0, -98, 0],
    [-39, 37, -151, 15, 0, -194, 0],
    [-7, 59, -46, 15, 0, -150, 0],
    [-28, -44, 0, 39, -202, -137, 0],
    [23, 19, 0, 95, -55, -98, 0],
    [-48, -173, 0, -193, 0, 36, -288],
    [-2, -157, 0, -135, 0, 107, -147],
  ],
  [
    [63, -13, 0, -25, 0, -48, 0],
    [-124, -32, 27, -13, 0, -174, 0],
    [-174, -86, 31, -1, 0, -143, 0],
    [-153, -93, 0, -55, 47, -127, 0],
    [-128, -128, 0, -72, 14, -73, 0],
    [-123, -190, 0, -182, 0, -18, 12],
    [-171, -144, 0, -180, 0, -59, 52],
  ],
];

export const TRAIT_ROWS = `
before|"|-18 0 -18 -1
before|(|0 2 0 1
before|-|0 -39 -54 0
before|[|15 0 6 25
before|ai|32 -18 -10 0
before|an|-1 0 -7 10
before|bangladesh|0 0 0 -3
before|bao|32 0 0 0
before|bch|0 0 -1 0
before|bhxh|-21 18 0 1
before|biên|-22 0 0 -17
before|biển|26 -22 0 -11
before|biểu|-15 -29 -1 -22
before|biện|0 -13 25 -6
before|buôn|0 0 0 1
before|buộc|0 19 0 4
before|bài|-24 25 -8 23
before|bà|1 15 0 31
before|bám|-11 -7 1 -22
before|bán|0 12 0 6
before|báo|0 0 2 0
before|bãi|-1 3 0 42
before|bên|0 4 0 -42
before|bê|28 -12 0 5
before|bình|-37 0 0 -27
before|bí|0 0 3 0
before|bò|4 0 9 -23
before|bù|40 -18 0 -54
before|bưu|33 0 0 24
before|bước|-14 0 1 1
before|bảng|0 3 -4 16
before|bảo|0 0 15 12
before|bầu|-13 -10 1 0
before|bắc|-2 -17 -6 -27
before|bắt|-19 45 0 -18
before|bị|0 40 0 7
before|bốn|0 27 0 7
before|bố|2 0 -7 1
before|bồi|0 19 23 2
before|bổ|0 0 0 1
before|bộ|30 0 0 0
before|bờ|3 0 0 -19
before|bởi|-2 -28 0 0
before|bức|12 -29 0 0
before|bữa|-10 -30 0 0
before|camera|0 18 0 -7
before|cao|0 0 0 -24
before|ca|0 0 15 35
before|chia|1 0 -14 0
before|chi|0 0 0 1
before|chiếm|2 0 0 -34
before|chiều|0 0 -23 -9
before|cho|2 0 0 0
before|chuyển|0 -4 0 46
before|chuyện|-3 16 10 0
before|chuẩn|0 0 18 -4
before|chè|-1 0 0 2
before|chính|49 0 -14 2
before|chín|11 0 0 -9
before|chôm|35 0 0 -3
before|chăm|0 0 0 25
before|chăn|11 1 0 0
before|chưa|1 -19 16 21
before|chư|-3 0 0 25
before|chấn|0 0 6 17
before|chấp|1 0 34 -25
before|chất|0 20 0 32
before|chậm|0 0 1 0
before|chế|-13 2 0 0
before|chỉnh|17 0 -9 35
before|chỉ|9 -1 -22 -2
before|chọn|0 -1 15 2
before|chống|0 0 19 -17
before|chốt|0 -2 2 -3
before|chợ|1 6 0 -2
before|chữa|12 0 0 -17
before|cn|-22 -1 0 -1
before|con|-25 2 0 19
before|cuối|0 0 7 0
before|cuộc|0 1 0 26
before|c|9 -9 -22 -15
before|cà|-8 0 -1 -2
before|cách|6 0 0 3
before|các|0 0 0 25
before|cái|0 0 0 8
before|cánh|-2 5 0 0
before|cán|0 14 11 2
before|cát|0 22 0 0
before|cá|3 0 0 10
before|cây|-8 0 0 -5
before|còn|24 1 12 1
before|có|-1 0 0 0
before|công|0 0 0 3
before|cô|0 23 0 0
before|cùng|1 0 0 31
before|cúm|0 -7 0 -6
before|căn|-22 0 -12 -10
before|cũng|-1 0 0 -22
before|cơn|-20 -10 0 -8
before|cơ|-1 0 0 34
before|cải|-1 0 -4 -1
before|cả|24 0 -14 22
before|cấp|-24 -1 -22 2
before|cất|0 0 0 14
before|cấy|1 0 0 8
before|cầu|39 -10 0 32
before|cắm|0 0 9 -45
before|cắt|-4 0 11 39
before|cống|0 8 -1 15
before|cổng|11 -7 0 -17
before|cộng|-8 17 -11 0
before|cờ|-9 0 20 11
before|cục|-21 0 0 -5
before|cụm|2 4 0 19
before|cụ|-15 0 3 13
before|củng|0 0 0 15
before|cử|1 9 0 -12
before|date|-4 0 0 -1
before|di|-22 29 0 -23
before|diễn|40 0 0 0
before|diện|0 -14 0 -52
before|diệt|0 0 37 0
before|doanh|0 -26 0 -62
before|do|11 -10 0 0
before|duy|0 0 -21 -58
before|du|17 0 0 0
before|dân|8 -8 0 0
before|dù|0 0 0 -79
before|dư|-1 6 0 0
before|dưới|0 -16 0 -35
before|dẫn|9 0 0 0
before|dẫu|0 8 0 -17
before|dập|31 0 0 -1
before|dịch|0 1 0 0
before|dọn|0 0 7 0
before|dồn|14 0 0 25
before|dữ|0 0 0 66
before|dự|-1 0 0 0
before|gdp|29 0 0 13
before|ghi|-23 0 0 -24
before|giao|1 0 0 2
before|gia|1 0 0 23
before|gieo|26 0 0 -53
before|giáo|0 0 0 1
before|giá|0 -1 0 -2
before|giúp|-1 0 -1 -41
before|giảm|-60 0 0 42
before|giống|23 0 0 -48
before|giới|0 0 0 -32
before|giữ|0 -1 1 13
before|grdp|26 0 0 10
before|gtsx|12 -1 0 -11
before|gây|-17 29 0 -15
before|góp|0 12 -3 -1
before|gắn|0 0 10 1
before|gỡ|-9 0 -1 7
before|gửi|0 0 16 0
before|hai|18 -25 0 -63
before|hiệu|10 -39 0 17
before|hoàn|1 0 0 -17
before|hoạt|0 0 0 37
before|huy|-43 0 0 -36
before|huyện|14 0 0 -1
before|huấn|1 0 0 0
before|hàng|13 -13 0 23
before|hành|4 0 0 0
before|hòa|-19 25 0 -24
before|hđnd|-10 0 0 -18
before|hơn|18 0 0 70
before|hạn|0 -2 0 5
before|hạt|0 0 0 21
before|hạ|0 0 0 23
before|hải|-43 0 -19 0
before|hằng|0 -1 1 29
before|hết|-33 -31 0 -23
before|học|0 1 -12 26
before|họp|0 -8 0 12
before|hồng|-27 -46 -1 -24
before|hồ|0 0 0 7
before|hỗ|0 -1 0 -21
before|hội|0 0 1 0
before|hộ|-1 0 0 0
before|hợp|-17 20 0 4
before|hụt|10 2 0 21
before|ia|0 14 0 14
before|in|-26 0 0 3
before|kbnn|-17 -4 0 9
before|khai|0 0 -37 -1
before|khiếu|-7 10 0 28
before|khoanh|0 0 0 5
before|khoa|0 0 0 14
before|kho|0 0 0 45
before|khoán|16 0 0 -25
before|khuyến|1 0 -17 13
before|khu|8 -1 0 27
before|khách|-36 0 0 0
before|khám|0 0 0 11
before|khánh|33 0 0 14
before|khâu|0 -21 0 0
before|khép|0 0 25 -21
before|khói|0 6 -4 7
before|khó|0 19 0 -25
before|không|7 0 0 -1
before|khơi|0 0 -11 -9
before|khảo|-18 0 -10 -24
before|khả|2 9 0 -63
before|khối|-15 0 0 18
before|khởi|60 0 0 0
before|kim|-4 1 0 2
before|kinh|2 0 0 27
before|kiên|0 0 0 -1
before|kiến|0 -8 -1 -56
before|kiểm|0 0 -3 -20
before|kon|0 -6 0 -5
before|kéo|-41 1 6 0
before|kê|0 10 0 26
before|ký|-2 1 35 0
before|kẻ|0 0 3 24
before|kết|10 0 0 37
before|kế|2 0 0 -17
before|kể|9 0 0 0
before|kỳ|-7 -2 -12 0
before|kỷ|0 0 0 17
before|kỹ|-34 -5 0 -21
before|liên|0 2 0 27
before|loa|0 0 0 21
before|lo|0 0 27 -4
before|loại|0 0 0 13
before|luật|0 0 -2 0
before|làm|0 1 0 -47
before|làng|10 -8 0 9
before|là|0 -23 0 0
before|lâm|22 0 0 0
before|lãng|0 0 0 -19
before|lãnh|0 2 0 6
before|lúa|6 -1 0 -9
before|lý|-1 71 0 -6
before|lĩnh|9 -6 0 2
before|lũy|-23 -27 0 -15
before|lưu|-12 0 -31 0
before|lương|0 0 -6 -43
before|lượng|-6 0 0 -19
before|lạc|0 0 0 -7
before|lạm|0 -6 0 -49
before|lấn|0 0 0 17
before|lấy|0 0 0 10
before|lập|1 -1 7 13
before|lắc|0 5 0 0
before|lắp|0 0 3 8
before|lễ|0 0 0 29
before|lồng|-2 0 10 28
before|lỗi|-18 0 27 -38
before|lộ|-8 25 0 30
before|lừa|-8 10 0 25
before|lực|-1 0 0 10
before|ma|2 10 0 8
before|minh|-28 -15 0 2
before|mttq|0 0 0 -40
before|mua|-21 36 0 36
before|mà|12 0 0 0
before|máy|3 18 0 -36
before|mía|0 0 0 68
before|môi|1 0 0 19
before|mô|2 14 0 0
before|mùa|27 -2 0 -13
before|mường|-18 23 0 32
before|mạng|0 0 0 22
before|mất|0 17 0 10
before|mặc|22 0 0 -25
before|mặt|0 0 26 1
before|mốc|21 0 0 1
before|mổ|5 0 0 -16
before|mỗi|0 11 0 4
before|một|11 18 0 25
before|mới|0 11 0 0
before|mở|0 0 4 0
before|mục|-7 0 -8 -15
before|mức|1 0 0 -78
before|mực|-14 0 0 0
before|nam|-4 1 4 11
before|nay|3 0 0 -39
before|ngay|23 0 -8 7
before|nga|28 0 0 -2
before|nghe|-8 0 0 0
before|nghĩa|-16 0 0 0
before|nghề|32 0 0 57
before|nghị|0 0 -6 -1
before|ngoài|12 -27 29 -32
before|nguồn|8 0 -1 0
before|ngành|-28 0 39 -37
before|ngân|0 19 -17 15
before|ngô|44 0 0 17
before|ngư|0 0 0 29
before|người|1 0 0 -1
before|ngược|0 13 0 0
before|ngại|0 0 0 33
before|ngập|0 1 0 23
before|nhiều|0 -21 3 3
before|nhiệm|0 0 5 6
before|nhà|0 0 0 51
before|nhân|0 0 0 29
before|nhãn|1 1 0 2
before|nhìn|0 12 0 0
before|nhóm|-43 6 0 4
before|nhưng|0 10 0 0
before|như|0 5 0 0
before|nhất|0 0 1 16
before|nhận|20 1 -1 22
before|nhập|36 0 0 -26
before|nhắc|0 0 5 47
before|nhờ|18 0 0 -29
before|những|0 0 0 -18
before|nhựa|0 0 0 13
before|ninh|0 0 0 7
before|nq|0 0 0 36
before|nuôi|9 0 0 -19
before|nâng|0 0 -3 0
before|nói|-20 37 0 -59
before|nông|0 -11 0 0
before|năm|0 -1 0 -33
before|năng|56 0 0 9
before|nước|0 24 -1 -1
before|nạo|1 0 14 19
before|nắm|0 1 1 12
before|nằm|37 9 0 17
before|nếu|-11 11 0 9
before|nối|4 0 -1 13
before|nổi|12 3 0 -24
before|nội|30 -18 0 0
before|nộp|0 0 -15 1
before|nợ|0 8 0 0
before|nửa|8 -17 32 -35
before|phong|0 0 0 22
before|phát|0 0 0 -1
before|phá|16 -1 -10 48
before|phân|22 8 0 0
before|phê|-9 0 10 41
before|phòng|1 0 0 1
before|phó|0 0 -43 -11
before|phú|-22 0 0 33
before|phương|0 0 -4 1
before|phước|0 3 0 -7
before|phường|-1 0 0 -1
before|phạm|4 -9 0 1
before|phải|-2 0 0 0
before|phản|12 0 0 0
before|phấn|0 0 6 -9
before|phần|1 0 0 -2
before|phối|0 0 0 45
before|phục|29 0 2 0
before|phụ|0 33 3 -32
before|quan|-47 0 0 28
before|qua|34 -44 0 0
before|quy|3 13 -4 51
before|quyết|-30 0 0 -26
before|quán|-2 -1 0 38
before|quá|8 -10 -2 0
before|quân|0 0 0 10
before|quý|0 0 -19 -2
before|quản|-38 0 0 -28
before|quận|-18 0 -14 -10
before|quế|53 0 0 -30
before|quốc|0 -1 0 7
before|quỹ|22 -20 0 6
before|rau|-8 0 0 4
before|ra|0 0 6 29
before|riêng|-1 0 1 -22
before|ruộng|0 0 0 13
before|rà|4 0 0 4
before|rác|-41 39 -1 0
before|rét|0 2 0 1
before|rõ|0 -11 0 -25
before|rằng|21 -7 -10 -2
before|rừng|-44 7 0 3
before|sai|0 4 0 27
before|sang|-1 0 0 -25
before|san|0 0 0 10
before|sau|0 0 0 7
before|sinh|-1 41 0 28
before|siết|0 0 28 46
before|song|1 15 0 0
before|so|-39 19 0 -15
before|soạn|0 0 0 1
before|suối|12 0 0 -16
before|sáng|0 0 4 8
before|sát|0 0 0 46
before|sáu|0 0 6 -16
before|sâu|-13 -15 0 -9
before|sông|0 0 1 -1
before|sĩ|-19 22 0 32
before|sơ|-4 0 -10 -42
before|sạt|0 19 0 4
before|sản|0 0 0 -1
before|sầu|1 0 0 -30
before|sắp|0 0 25 -17
before|sốt|0 12 0 9
before|số|0 0 2 0
before|sở|0 0 11 0
before|sợ|0 0 0 19
before|sửa|10 0 0 0
before|sử|0 0 0 7
before|tai|-17 39 -1 9
before|tam|0 -22 0 0
before|tham|0 0 1 28
before|thanh|0 0 1 49
before|thay|-21 -2 1 1
before|theo|0 0 14 -47
before|thi|-7 18 0 -1
before|thiết|-8 23 -1 0
before|thiếu|-6 20 0 -17
before|thoát|0 0 0 27
before|thuế|0 0 0 23
before|thuốc|0 0 0 35
before|thuộc|-34 42 0 -1
before|thành|0 0 20 0
before|thái|0 1 0 0
before|tháng|31 0 1 36
before|tháo|0 0 12 35
before|thêm|1 0 0 3
before|thông|27 -10 0 0
before|thôn|9 1 0 -27
before|thúc|-9 0 15 -30
before|thăm|0 0 0 47
before|thường|0 0 21 -5
before|thạnh|14 -8 0 0
before|thấp|-14 33 0 6
before|thẩm|0 41 29 -1
before|thế|-29 -24 0 0
before|thể|-21 23 0 -31
before|thị|21 -1 0 0
before|thời|0 0 3 34
before|thủy|31 -6 0 -35
before|thủ|0 0 -6 1
before|thứ|0 25 0 -42
before|thừa|0 0 -11 -1
before|thực|0 0 -18 -16
before|tin|-35 10 0 32
before|tiêm|0 0 -26 8
before|tiêu|1 1 0 0
before|tiến|0 2 0 24
before|tiếp|0 0 1 -6
before|tiết|8 -7 0 -1
before|tiền|0 -15 -1 19
before|tiểu|-9 -8 0 38
before|toàn|0 0 -7 -16
before|trang|42 0 0 38
before|trao|14 0 0 0
before|triển|4 0 -12 0
before|triệt|-38 -5 0 0
before|trong|0 0 0 3
before|trung|0 0 -2 -17
before|truy|52 0 1 6
before|trà|-56 5 0 0
before|trên|11 0 0 0
before|trình|1 0 0 0
before|trước|0 0 -1 0
before|trường|1 21 0 8
before|trưởng|0 22 -40 -50
before|trại|-5 0 5 31
before|trạm|0 0 0 -1
before|trả|0 0 -33 -29
before|trấn|0 0 3 -9
before|trật|0 -2 0 -26
before|trẻ|-19 0 0 -29
before|trọng|0 0 32 25
before|trồng|74 2 1 -51
before|trộm|-41 44 0 29
before|trợ|15 -10 0 -1
before|trụ|-36 -28 -3 -35
before|trừ|-2 53 0 -29
before|ttpvhcc|0 -22 28 -8
before|tt|0 0 -31 28
before|tuy|0 0 0 -56
before|tuyên|-4 0 1 12
before|tuyến|0 8 0 -22
before|tuyển|1 0 0 0
before|tuần|0 0 1 4
before|tài|3 0 0 0
before|tàu|-6 9 5 0
before|tái|-34 0 -39 -44
before|tân|-18 -1 0 -33
before|tình|0 0 0 1
before|tính|0 -15 0 61
before|tôm|0 0 0 -21
before|tăng|-17 3 -1 1
before|tưới|0 6 0 0
before|tại|0 0 2 9
before|tạm|-1 21 0 -18
before|tạo|0 -1 18 -47
before|tảo|0 2 0 37
before|tận|6 0 0 2
before|tập|-28 3 0 12
before|tặng|32 0 0 -37
before|tết|7 -10 -13 17
before|tệ|36 -18 0 17
before|tỉnh|0 0 6 0
before|tốc|-5 -5 -1 7
before|tồn|8 0 0 -9
before|tổng|-49 0 0 -10
before|tổ|3 0 1 6
before|tội|2 1 0 0
before|từng|6 0 0 -4
before|từ|-8 -38 9 0
before|tự|-34 0 -1 0
before|tỷ|0 0 0 14
before|ubkt|9 0 0 33
before|ubmttq|-17 0 -31 -16
before|ubnd|0 0 24 1
before|vi|12 0 0 25
before|việc|-47 0 0 28
before|viện|-7 0 13 -5
before|vp|30 0 -4 22
before|vt|-46 -20 -55 -1
before|và|0 0 0 11
before|vá|0 -7 7 6
before|vùng|-14 27 0 2
before|vướng|25 0 20 0
before|vườn|0 1 0 -18
before|vượt|0 -12 0 -12
before|vải|-1 19 0 20
before|vẫn|22 -14 0 -27
before|vận|0 0 1 -19
before|vật|-5 -41 0 -39
before|vắng|0 -1 0 0
before|về|27 0 0 -54
before|vệ|7 -1 -1 0
before|vỉa|1 0 0 0
before|vị|23 0 0 1
before|vốn|43 0 0 20
before|với|0 0 37 -53
before|vụ|23 -25 -1 15
before|vừa|-42 0 -52 -25
before|xem|20 0 0 0
before|xe|0 3 0 0
before|xin|0 0 -3 -56
before|xong|0 0 4 -15
before|xuân|0 0 0 3
before|xuất|-4 -1 -5 -29
before|xuống|-8 -10 -16 17
before|xây|-10 0 0 -43
before|xã|1 1 1 1
before|xét|1 0 -6 -2
before|xóa|0 34 1 -18
before|xưởng|1 0 0 0
before|xảy|17 -17 0 0
before|xếp|12 -2 -8 0
before|xử|-2 0 0 0
before|y|8 0 0 -6
before|yên|-27 0 0 0
before|yêu|-6 8 19 -6
before|án|12 3 0 22
before|ô|0 -2 3 25
before|ý|1 1 0 3
before|đa|-7 -23 0 0
before|điều|-28 0 0 -1
before|điểm|0 34 0 28
before|đo|0 0 21 -1
before|đoàn|-5 0 24 -29
before|đ|0 0 35 -2
before|đài|0 9 0 22
before|đàn|37 0 0 4
before|đào|-1 -4 0 -40
before|đám|5 0 0 25
before|đáng|-2 32 0 -1
before|đánh|-10 1 22 14
before|đá|10 0 0 0
before|đã|0 1 0 1
before|đê|0 0 0 10
before|đóng|0 0 0 23
before|đón|5 -1 7 47
before|đó|-1 37 0 37
before|đông|-31 0 0 0
before|đôn|0 0 -26 1
before|đô|0 0 1 9
before|đúng|-44 -2 24 -2
before|đưa|1 -17 -5 -23
before|đường|7 0 0 1
before|được|18 0 0 -9
before|đại|0 -17 -2 0
before|đạt|-3 14 0 21
before|đảm|0 0 0 -17
before|đảng|0 0 0 20
before|đảo|0 4 0 -7
before|đất|0 0 -30 0
before|đấu|0 0 3 23
before|đầu|-47 0 -14 -53
before|đẩy|0 0 0 -13
before|đậu|0 0 0 1
before|đắk|0 27 0 -30
before|đặc|-6 4 3 14
before|đến|0 1 0 5
before|đề|0 0 0 30
before|để|0 0 8 -1
before|định|0 0 0 -1
before|đọc|2 38 0 -46
before|đối|0 0 45 -1
before|đồng|1 0 43 48
before|đội|0 0 0 28
before|động|-27 -14 0 0
before|độ|10 0 0 -3
before|đợt|-26 1 0 -34
before|đứng|0 -1 0 -13
before|ưu|0 0 0 17
before|ước|-19 0 0 0
before|ở|19 -10 0 -38
before|ủy|0 0 0 26
behind|"|4 0 0 -1
behind|(|-6 -1 0 -41
behind|-|0 0 -19 0
behind|[|-4 3 0 0
behind|ai|-1 1 0 0
behind|an|46 0 1 8
behind|a|-1 8 0 19
behind|ban|0 0 -2 0
behind|bao|31 0 0 0
behind|ba|-20 26 0 27
behind|bch|-1 0 -4 -1
behind|bhxh|1 0 0 0
behind|bhyt|-19 1 -23 -8
behind|biên|0 0 0 -24
behind|biển|27 0 0 1
behind|biện|0 -7 0 0
behind|buộc|14 -4 0 0
behind|bài|0 1 9 22
behind|bàn|0 0 -15 0
behind|bà|-22 1 0 40
behind|bác|20 -19 0 32
behind|bám|0 0 0 3
behind|bán|-19 11 0 -6
behind|bãi|-13 -1 0 0
behind|bên|40 0 0 8
behind|bê|0 0 0 -53
behind|bình|-25 0 0 -1
behind|bí|0 0 0 1
behind|bò|1 -6 0 -9
behind|bù|0 18 0 37
behind|bún|6 0 0 -28
behind|bưu|-13 0 19 0
behind|bước|10 0 0 17
behind|bản|30 0 0 -32
behind|bảo|0 0 1 1
behind|bầu|7 -4 0 0
behind|bắt|-17 15 0 -27
behind|bằng|-21 0 0 0
behind|bệnh|-15 0 0 1
behind|bị|19 0 0 0
behind|bỏ|0 0 0 -4
behind|bốn|0 3 0 12
behind|bố|0 0 26 -5
behind|bồi|16 -2 18 -45
behind|bộ|-22 0 0 -14
behind|bờ|6 0 -4 -30
behind|bữa|0 4 0 -21
behind|camera|0 4 0 0
behind|cam|0 0 -16 0
behind|cao|0 11 0 -33
behind|chia|-17 17 0 35
behind|chi|-2 0 -1 1
behind|chiếm|14 -8 0 -39
behind|cho|0 0 0 -32
behind|chuyển|-22 17 0 1
behind|chuẩn|-1 0 10 -8
behind|chánh|-5 -2 8 -10
behind|chè|4 7 0 9
behind|chép|0 19 0 0
behind|chính|21 0 -10 -1
behind|chôm|1 0 0 -38
behind|chú|-18 0 0 3
behind|chăm|0 0 -3 -5
behind|chăn|0 0 0 11
behind|chưa|0 -1 0 0
behind|chương|6 0 1 -47
behind|chấm|0 0 4 1
behind|chất|2 0 0 -38
behind|chậm|0 0 8 3
behind|chết|-11 1 0 0
behind|chế|1 -23 0 18
behind|chỉnh|31 0 -1 0
behind|chỉ|-1 -12 0 -19
behind|chịu|0 0 0 17
behind|chọn|0 -10 12 6
behind|chống|18 0 -2 -40
behind|chốt|-1 -4 6 20
behind|chợ|0 17 0 -11
behind|chủ|0 0 0 1
behind|chứng|11 0 0 0
behind|chữa|2 2 0 0
behind|cn|-7 -8 0 3
behind|con|-34 31 0 10
behind|cuối|0 0 1 0
behind|cuộc|10 19 0 0
behind|cà|3 0 0 -1
behind|cách|-3 16 0 21
behind|cái|3 0 0 11
behind|cánh|7 6 0 0
behind|cán|3 -20 1 0
behind|cát|0 -32 0 -24
behind|cây|-4 6 0 -16
behind|còn|8 0 1 15
behind|có|-1 15 0 0
behind|công|0 0 0 1
behind|cùng|0 0 -21 0
behind|cúm|0 -8 0 0
behind|cũng|11 0 0 17
behind|cơ|-2 0 0 13
behind|cải|1 0 -5 -2
behind|cả|-4 35 -2 0
behind|cấp|0 -1 0 -30
behind|cấy|11 0 0 -53
behind|cầu|37 -1 0 13
behind|cắm|0 0 0 17
behind|cắt|27 -1 7 -28
behind|cỏ|0 0 0 2
behind|cống|0 13 0 1
behind|cổng|-6 0 0 0
behind|cộng|-9 27 -12 0
behind|cục|-34 -25 -21 0
behind|cụm|-13 0 0 0
behind|cụ|24 0 16 8
behind|củng|0 0 -8 0
behind|cứu|0 0 0 -29
behind|cử|0 0 -1 18
behind|danh|0 -4 0 -14
behind|di|-22 52 21 -14
behind|diễn|0 0 43 0
behind|diện|-10 -7 0 -7
behind|doanh|0 -1 0 19
behind|do|0 0 0 14
behind|duy|0 6 0 2
behind|du|1 1 0 0
behind|dù|20 -19 0 -21
behind|dư|-11 -11 0 0
behind|dưới|-20 20 0 0
behind|dạy|-9 8 -37 -46
behind|dẫn|4 0 0 -11
behind|dẫu|-3 -14 0 24
behind|dập|0 0 14 -56
behind|dặm|0 -3 3 0
behind|dịch|0 0 0 -9
behind|dọn|0 0 20 -52
behind|dồn|0 2 0 0
behind|dứt|0 0 0 -18
behind|dữ|-45 0 0 0
behind|dựng|0 0 18 -1
behind|dự|0 0 0 -1
behind|gdp|-33 0 -25 -8
behind|ghi|0 4 0 -1
behind|giao|0 0 -15 32
behind|gia|-1 0 1 30
behind|giám|0 0 1 -6
behind|giáo|-2 16 0 25
behind|giúp|15 0 -7 12
behind|giải|0 0 0 26
behind|giảm|0 0 0 1
behind|giống|13 0 0 2
behind|giới|13 0 1 -12
behind|giữ|0 0 4 1
behind|grdp|-34 0 0 0
behind|gtsx|-5 0 0 -2
behind|gây|-7 8 0 1
behind|góp|6 0 0 -51
behind|gắn|0 0 27 -9
behind|gỡ|0 0 17 -43
behind|gửi|0 0 11 0
behind|hai|-1 12 0 43
behind|hiệu|25 0 0 -40
behind|hoàn|-1 1 0 0
behind|hoạt|0 -16 0 0
behind|huy|22 -2 0 2
behind|huyện|-6 0 -2 -24
behind|huấn|5 0 0 0
behind|hàng|-1 8 0 -20
behind|hà|18 -13 0 26
behind|hòa|-13 12 0 44
behind|hđnd|0 0 -14 -1
behind|hơn|-29 0 0 -8
behind|hư|4 0 0 -16
behind|hướng|0 0 0 13
behind|hạt|0 0 0 20
behind|hạ|-1 -1 -1 6
behind|hải|-23 0 -10 58
behind|hằng|0 0 2 -36
behind|hết|2 0 1 -21
behind|hệ|-1 -7 0 8
behind|học|7 22 0 -16
behind|họp|0 10 2 -26
behind|hỏi|0 47 -12 -1
behind|hồ|1 0 0 0
behind|hỗ|0 5 -9 0
behind|hội|-1 0 29 37
behind|hộ|0 0 0 -27
behind|hợp|-7 0 0 0
behind|hụt|0 14 0 0
behind|ia|-7 20 35 -11
behind|in|9 -5 0 -11
behind|khai|29 0 7 -26
behind|khen|0 0 22 -53
behind|khiếu|0 22 0 -19
behind|khoanh|0 0 34 0
behind|khoa|0 0 7 0
behind|kho|-10 18 1 0
behind|khuyến|-19 0 0 0
behind|khu|0 0 0 43
behind|khách|0 0 0 -11
behind|khám|0 5 0 -62
behind|kháng|0 0 0 16
behind|khói|0 11 -7 0
behind|khó|-23 -17 0 -2
behind|khôi|16 0 1 -53
behind|khả|40 0 0 0
behind|khối|-28 -2 0 -16
behind|khởi|-10 -1 0 0
behind|kim|36 26 0 -1
behind|kinh|0 -9 0 -17
behind|kiên|0 0 1 1
behind|kiến|10 0 17 0
behind|kiểm|-2 -1 0 -1
behind|kiện|16 0 0 0
behind|kèm|0 0 13 -12
behind|kè|-13 17 35 -42
behind|kém|-36 39 0 1
behind|kê|-4 0 2 14
behind|ký|0 0 15 0
behind|kẻ|0 0 1 0
behind|kết|-10 0 0 0
behind|kế|-29 0 3 -2
behind|kể|0 -31 0 0
behind|kịp|9 0 8 -10
behind|kỳ|-13 0 0 0
behind|kỷ|2 0 0 0
behind|kỹ|-13 0 0 0
behind|lao|-21 -26 -1 0
behind|liên|0 -2 0 -1
behind|luân|0 0 0 15
behind|luật|0 0 13 -1
behind|làm|33 0 0 0
behind|làng|36 -1 0 -18
behind|lãng|1 0 -7 2
behind|lãnh|0 4 -8 0
behind|lê|0 0 1 0
behind|lúa|23 -1 0 28
behind|lý|-1 24 0 -1
behind|lĩnh|14 0 0 0
behind|lũy|-24 0 0 0
behind|lưu|2 0 0 -35
behind|lương|-34 0 0 0
behind|lượng|16 0 0 1
behind|lạc|0 0 0 -13
behind|lạm|0 -30 0 0
behind|lấn|20 0 0 0
behind|lấy|0 0 23 0
behind|lập|0 -1 2 15
behind|lắc|0 0 0 -12
behind|lắp|-5 4 4 8
behind|lệ|10 0 0 -41
behind|lộ|0 32 0 -4
behind|lợn|-8 21 0 34
behind|lục|-15 21 0 0
behind|lực|0 0 0 15
behind|ma|-1 -9 0 0
behind|minh|17 16 0 0
behind|mong|0 0 -27 11
behind|mttq|32 0 0 37
behind|mua|25 -27 0 23
behind|muộn|0 0 0 9
behind|mà|-2 9 0 20
behind|máy|1 12 0 -9
behind|mía|0 0 0 9
behind|mô|5 0 0 4
behind|mùa|0 -3 0 -2
behind|mất|0 20 0 47
behind|mặc|-5 8 0 17
behind|mặt|6 0 0 5
behind|mốc|14 0 0 0
behind|mỗi|0 0 24 12
behind|mới|-30 34 0 7
behind|mời|0 19 0 0
behind|mức|-2 0 0 -57
behind|mực|-2 0 0 -33
behind|nam|-2 -4 11 0
behind|nay|-1 -12 0 10
behind|ngay|-45 -1 -1 -24
behind|nghe|-29 0 -3 -7
behind|nghiệm|-5 20 17 -4
behind|nghĩa|0 11 0 10
behind|nghề|0 -1 0 -27
behind|nghị|10 0 0 -1
behind|ngoài|-11 -27 10 -21
behind|nguồn|1 0 0 -31
behind|ngành|0 12 -16 0
behind|ngân|0 11 0 0
behind|ngô|-12 -2 0 -6
behind|ngư|9 -26 0 3
behind|ngược|29 0 0 -25
behind|nhiều|1 29 0 0
behind|nhiệm|0 0 11 27
behind|nhà|0 26 0 11
behind|nhân|0 0 0 1
behind|nhãn|32 -8 0 -56
behind|nhìn|-1 0 0 0
behind|nhưng|8 0 0 0
behind|như|-58 -44 0 -34
behind|nhất|0 0 0 -2
behind|nhầm|6 0 0 0
behind|nhận|0 0 0 1
behind|nhập|-32 -13 0 0
behind|nhờ|39 -19 0 4
behind|những|18 -10 -4 0
behind|nhựa|14 -7 0 -21
behind|ninh|0 9 -3 23
behind|nq|26 0 0 38
behind|nuôi|-29 1 0 0
behind|nâng|11 0 -21 0
behind|né|0 6 0 0
behind|nên|-26 -9 -16 -2
behind|nói|12 0 0 1
behind|nông|-20 0 0 0
behind|năm|-5 0 0 0
behind|năng|11 0 0 0
behind|nơi|0 13 2 22
behind|nước|0 0 -1 -1
behind|nạo|0 0 11 0
behind|nằm|-13 7 0 0
behind|nếu|-17 18 0 0
behind|nổi|11 0 0 0
behind|nội|0 -32 0 21
behind|nộp|-10 14 15 -35
behind|nợ|0 0 0 17
behind|nửa|-7 -16 0 0
behind|pccc|-10 0 22 27
behind|phong|9 -29 34 12
behind|pháo|0 0 0 -4
behind|phát|0 -6 0 -10
behind|phá|-1 -38 0 0
behind|phân|26 0 0 0
behind|phê|0 0 0 9
behind|phí|0 0 0 1
behind|phòng|1 0 0 0
behind|phó|0 0 -22 0
behind|phú|0 0 0 8
behind|phương|-2 0 1 0
behind|phước|0 0 9 13
behind|phường|-9 0 0 0
behind|phạm|1 -1 0 -39
behind|phạt|11 0 0 0
behind|phải|0 2 0 0
behind|phản|-12 0 -1 -18
behind|phấn|1 0 1 18
behind|phối|0 0 -2 0
behind|phục|0 0 -1 1
behind|qua|-1 -2 0 0
behind|quy|19 18 -11 -16
behind|quyết|-1 0 0 0
behind|quán|28 0 -2 0
behind|quá|-39 52 0 1
behind|quân|0 0 0 13
behind|quý|0 0 5 4
behind|quảng|0 0 1 9
behind|quản|0 -1 6 -11
behind|quận|0 0 -17 7
behind|quốc|-2 0 0 4
behind|quỹ|-41 -6 0 -1
behind|rau|-15 25 0 0
behind|ra|0 0 5 44
behind|riêng|34 0 0 1
behind|ruộng|0 -1 0 0
behind|rà|0 0 9 0
behind|rác|-22 39 0 35
behind|rét|32 0 0 0
behind|rằng|11 0 0 18
behind|rừng|-2 0 0 4
behind|sai|19 -8 0 -25
behind|sinh|1 0 0 0
behind|siết|0 0 3 4
behind|song|13 0 0 10
behind|so|67 -14 0 28
behind|sát|0 0 6 34
behind|sáu|0 0 0 -1
behind|sâu|0 -9 0 -8
behind|sĩ|31 1 0 0
behind|sơ|0 0 -2 0
behind|sạt|-31 16 0 23
behind|sản|1 -1 0 0
behind|sầu|9 0 0 -28
behind|sắp|35 0 34 -11
behind|sẵn|0 0 0 25
behind|sốt|-14 -20 0 0
behind|số|0 0 0 -1
behind|sớm|0 0 18 -11
behind|sở|0 5 -19 0
behind|sợ|0 0 0 7
behind|sửa|11 0 0 0
behind|sự|-1 0 0 34
behind|tai|43 -11 0 0
behind|tam|0 5 0 -53
behind|tham|0 0 18 0
behind|thanh|0 0 0 14
behind|thay|0 0 -18 -7
behind|theo|0 -32 -9 -29
behind|thi|0 7 0 11
behind|thiết|10 0 0 -28
behind|thiếu|1 -13 0 -2
behind|thiệt|1 0 0 19
behind|thoát|-27 0 0 0
behind|thu|0 0 0 1
behind|thuế|-28 -42 0 -1
behind|thuốc|-18 4 0 23
behind|thuộc|-11 34 0 -48
behind|thành|1 0 0 0
behind|tháo|0 0 -19 -16
behind|thêm|1 9 0 17
behind|thôn|0 0 -6 0
behind|thúc|-8 0 32 -36
behind|thăm|-9 0 0 -39
behind|thư|0 0 6 0
behind|thương|-30 0 0 -37
behind|thường|0 0 6 0
behind|thưởng|-1 0 1 11
behind|thạnh|0 5 0 0
behind|thả|0 0 36 0
behind|thấp|-14 30 0 -9
behind|thẩm|0 3 -32 -31
behind|thế|10 0 0 20
behind|thể|13 -1 0 0
behind|thị|1 -1 -5 -26
behind|thống|0 0 1 -15
behind|thời|-10 8 0 -45
behind|thủy|0 2 0 0
behind|thứ|0 10 1 23
behind|thực|0 0 -6 0
behind|tin|0 23 0 27
behind|tiêm|5 1 0 0
behind|tiêu|1 0 0 0
behind|tiến|-17 1 0 2
behind|tiếp|0 0 2 0
behind|tiết|16 -8 0 19
behind|tiền|22 -1 0 34
behind|tiểu|4 3 0 17
behind|toàn|0 21 -1 -36
behind|tranh|0 0 0 12
behind|trao|-8 -2 0 3
behind|triển|-1 0 10 -35
behind|triệt|19 0 0 0
behind|trong|0 0 0 1
behind|trung|1 0 10 -13
behind|truy|7 0 0 14
behind|tr|-11 0 -11 0
behind|trái|4 10 0 1
behind|tránh|0 0 40 34
behind|trên|-1 -1 2 -8
behind|trình|0 0 0 42
behind|trước|0 0 -27 -20
behind|trường|15 -12 0 25
behind|trưởng|-2 1 0 0
behind|trại|-5 12 6 -1
behind|trạm|0 0 0 -29
behind|trả|1 0 0 -25
behind|trấn|0 0 3 0
behind|trật|0 1 1 -3
behind|trẻ|31 1 0 0
behind|trễ|0 0 0 18
behind|trồng|15 0 14 -25
behind|trộm|1 -13 0 2
behind|trợ|0 0 0 -1
behind|trụ|-10 -13 0 -11
behind|trừ|0 16 0 66
behind|trực|-11 14 0 17
behind|tuy|89 -3 0 0
behind|tuyên|0 1 0 -17
behind|tuyến|0 17 0 -8
behind|tuyển|-26 2 0 -10
behind|tuần|0 0 -14 1
behind|tài|-1 0 0 1
behind|tái|13 -1 1 53
behind|tìm|0 0 22 -11
behind|tình|-12 -37 0 -12
behind|tính|-1 0 0 0
behind|tín|10 0 0 0
behind|tôm|0 25 0 0
behind|tăng|0 3 5 17
behind|tư|0 1 0 1
behind|tương|-45 10 0 23
behind|tưới|8 17 0 -42
behind|tại|0 0 16 -13
behind|tạm|-12 0 3 -10
behind|tạo|7 -4 19 0
behind|tảo|-7 20 -2 20
behind|tập|-19 15 6 0
behind|tặng|0 13 0 0
behind|tết|-5 10 15 34
behind|tệ|0 4 0 15
behind|tỉnh|0 0 0 1
behind|tốc|14 1 0 0
behind|tố|26 0 0 -58
behind|tồn|3 0 0 1
behind|tổ|-2 0 25 -23
behind|tội|3 0 0 0
behind|tới|22 3 -19 13
behind|từng|0 0 0 4
behind|từ|0 0 -29 19
behind|tự|39 -20 0 18
behind|ubkt|-8 -1 0 -1
behind|ubmttq|-6 0 8 7
behind|ubnd|0 0 -1 1
behind|việc|0 -1 0 0
behind|viện|-21 0 0 -7
behind|vp|0 0 11 0
behind|vài|0 0 0 7
behind|và|-36 0 0 0
behind|vá|0 -5 8 -13
behind|vì|0 0 0 13
behind|vùng|34 0 0 0
behind|văn|0 0 0 1
behind|vướng|0 0 0 9
behind|vườn|-34 22 -8 0
behind|vượt|0 0 0 54
behind|vải|0 19 0 1
behind|vẫn|-4 8 0 -17
behind|vận|-2 0 23 0
behind|vật|-1 -17 0 38
behind|về|3 34 0 -9
behind|vệ|2 2 -1 1
behind|vỉa|7 -19 0 0
behind|vốn|0 0 0 22
behind|với|0 0 14 -52
behind|vụ|0 0 0 46
behind|vừa|-15 0 8 0
behind|xe|-18 21 0 -10
behind|xin|0 0 11 1
behind|xong|0 0 0 18
behind|xuất|0 0 -1 22
behind|xuống|-1 0 0 -1
behind|xây|0 0 5 17
behind|xã|0 -1 1 0
behind|xóa|0 0 0 -18
behind|xưởng|0 0 0 11
behind|xảy|1 7 0 7
behind|xả|0 0 0 10
behind|xếp|0 -1 0 -7
behind|xử|-1 0 22 0
behind|y|0 0 0 33
behind|yên|-23 29 0 0
behind|yêu|-4 0 -28 -24
behind|án|-26 13 0 0
behind|ít|-14 23 -1 -1
behind|ông|0 -13 1 1
behind|ô|-1 -12 0 0
behind|ý|-1 0 -1 0
behind|ăn|14 0 0 1
behind|đa|0 -12 0 -5
behind|đi|0 0 1 0
behind|điều|0 9 1 2
behind|điểm|20 -7 -16 12
behind|điện|0 0 0 9
behind|đo|0 0 8 0
behind|đoàn|3 0 0 0
behind|đuối|14 -9 0 0
behind|đ|0 0 -21 0
behind|đài|0 0 12 0
behind|đàn|-1 0 0 -22
behind|đào|-4 0 -2 0
behind|đám|15 0 0 -9
behind|đáng|-2 -1 -1 -44
behind|đánh|-8 1 0 2
behind|đá|-1 -12 0 -19
behind|đã|-18 0 0 -1
behind|đê|1 0 0 28
behind|đóng|33 0 18 15
behind|đón|0 0 -6 0
behind|đó|-34 0 0 -36
behind|đông|0 4 0 -33
behind|đôn|0 0 36 -52
behind|đô|4 0 0 1
behind|đùn|0 4 0 0
behind|đúng|0 0 0 1
behind|đơn|1 0 -9 0
behind|đưa|0 1 0 0
behind|đường|16 0 0 -45
behind|được|0 0 8 -5
behind|đại|0 -3 1 -12
behind|đạt|2 0 0 -57
behind|đảm|8 0 0 -16
behind|đảng|-1 0 -19 0
behind|đảo|-18 -34 0 -43
behind|đất|12 0 -16 0
behind|đấu|0 0 7 12
behind|đầu|0 0 0 -9
behind|đẩy|20 -19 3 -3
behind|đậu|-26 0 0 51
behind|đặc|-8 0 0 15
behind|đặt|-14 0 0 0
behind|đến|-17 0 -1 -30
behind|đề|40 0 -1 0
behind|để|0 0 0 -61
behind|địa|0 0 -10 0
behind|định|0 0 0 -26
behind|đọc|0 0 0 15
behind|đối|0 0 -1 37
behind|đồng|0 0 -1 -14
behind|đồn|0 0 0 27
behind|đội|0 0 0 10
behind|động|35 -2 0 -50
behind|độ|32 0 0 9
behind|đợt|-16 8 -5 0
behind|đứng|0 0 0 31
behind|đừng|0 0 23 0
behind|ưu|0 -1 0 0
behind|ước|-47 23 21 6
behind|ở|9 -3 0 36
end before|"|-17 -14 -16 -20
end before|#|0 0 0 -4
end before|%|0 0 0 -20
end before|)|0 0 0 -23
end before|ao|-22 0 6 0
end before|a|-1 0 1 0
end before|ban|-1 0 0 0
end before|ba|0 7 0 -8
end before|bhyt|35 -12 0 -2
end before|biên|0 0 0 2
end before|biến|6 -1 8 4
end before|biết|0 0 -43 -24
end before|biển|-11 24 0 11
end before|biểu|0 0 0 -33
end before|biện|9 0 0 1
end before|btctw|0 0 9 17
end before|buôn|0 0 -5 -39
end before|buổi|0 17 -18 8
end before|b|0 -1 1 11
end before|bài|15 -1 0 33
end before|bàng|-27 -9 6 8
end before|bàn|-1 0 0 21
end before|bày|3 0 -6 -27
end before|bán|0 0 1 0
end before|báo|-2 13 0 20
end before|bãi|-41 1 -11 -5
end before|bão|-25 -11 1 -32
end before|bùn|0 0 19 -11
end before|bù|12 0 1 0
end before|bước|-1 5 0 12
end before|bạch|-5 0 11 30
end before|bạc|0 -8 14 10
end before|bảng|-8 17 0 35
end before|bản|-24 19 0 9
end before|bậc|32 3 0 -36
end before|bằng|0 0 0 -1
end before|bền|0 17 0 30
end before|bệnh|1 -10 35 0
end before|bỏ|0 21 0 1
end before|bờ|0 9 -18 7
end before|cai|0 0 4 10
end before|camera|0 0 3 -12
end before|can|0 0 0 16
end before|cao|1 0 0 9
end before|ca|-20 23 0 0
end before|cchc|11 16 0 0
end before|chi|-4 17 -33 0
end before|chiếm|0 0 0 34
end before|chiếu|0 12 0 9
end before|chung|1 15 0 -37
end before|chuyện|-2 0 5 4
end before|chuẩn|0 0 0 35
end before|châu|0 0 0 25
end before|chè|19 0 0 2
end before|chính|2 0 5 29
end before|chí|0 0 -7 0
end before|chôm|0 0 0 28
end before|chùa|0 0 0 9
end before|chạm|0 7 0 11
end before|chất|0 0 0 16
end before|chậm|0 -2 0 8
end before|chẽ|0 0 14 66
end before|chết|0 6 0 33
end before|chế|0 0 1 0
end before|chỉnh|0 0 0 30
end before|chỉ|0 0 0 -17
end before|chỗ|0 0 0 -33
end before|chờn|2 0 0 0
end before|chờ|0 0 0 39
end before|chợ|0 0 9 66
end before|chủ|13 0 0 -18
end before|chứa|-2 0 30 1
end before|chức|2 -9 -49 -32
end before|chừng|-67 -41 0 0
end before|chữa|0 0 -7 0
end before|chữ|-1 0 0 0
end before|ck|-20 -14 0 7
end before|con|-3 29 0 0
end before|cp|21 0 0 33
end before|cuộc|0 6 -4 14
end before|c|0 -10 0 -2
end before|cách|0 46 0 -24
end before|cáo|0 0 0 -33
end before|cát|1 0 0 26
end before|cói|-13 -45 -26 -3
end before|có|-24 21 0 -1
end before|công|0 0 0 -23
end before|cùng|0 0 20 9
end before|căn|22 0 0 -4
end before|cũ|1 -3 15 -7
end before|cơ|0 0 8 18
end before|cư|-3 1 -25 -13
end before|cưới|0 0 0 8
end before|cường|-55 -9 0 -2
end before|cấm|0 0 0 -1
end before|cấp|1 0 0 0
end before|cấu|-11 0 0 17
end before|cầm|0 -7 36 -33
end before|cầu|12 0 0 0
end before|cọc|0 -5 1 17
end before|cốt|0 0 0 9
end before|cố|0 0 0 17
end before|cụm|0 0 0 35
end before|cửa|1 0 0 9
end before|cực|-46 -9 -1 -22
end before|diễn|0 0 0 10
end before|diện|0 0 0 18
end before|doanh|4 0 0 7
end before|do|-17 45 0 -38
end before|dung|15 -7 0 41
end before|dài|0 -7 1 4
end before|dày|0 35 0 20
end before|dân|0 0 0 -2
end before|dõi|0 0 0 44
end before|dùng|0 0 5 0
end before|dưa|9 -25 0 -40
end before|dư|0 0 0 28
end before|dương|-1 0 0 0
end before|dần|0 -1 4 25
end before|dầu|-56 -25 0 0
end before|dẫn|0 0 1 49
end before|dịch|10 -1 0 22
end before|dở|25 -20 10 33
end before|dụng|-2 -14 0 -27
end before|dứt|0 0 0 -9
end before|dừng|48 0 0 -74
end before|dựng|-28 -1 0 5
end before|fdi|3 0 -3 31
end before|giang|-1 0 0 0
end before|gian|0 0 -21 -20
end before|gia|0 8 0 -22
end before|giá|-1 0 0 2
end before|gió|0 0 0 40
end before|giảm|0 3 0 21
end before|giảng|1 0 -8 6
end before|giả|0 0 -8 -8
end before|giấy|0 0 -12 0
end before|giếng|0 0 7 22
end before|giọt|0 2 -1 0
end before|giỏi|-5 28 0 0
end before|giống|0 0 24 33
end before|giới|8 -4 0 -37
end before|glei|-39 0 0 0
end before|gom|15 0 0 1
end before|gà|0 0 0 10
end before|gạo|0 0 0 43
end before|gắng|0 0 0 35
end before|gắt|14 -8 0 0
end before|gốc|1 23 -1 42
end before|gỡ|-11 12 0 30
end before|gửi|0 1 0 0
end before|hai|-1 30 -4 -11
end before|ha|0 -1 0 0
end before|heo|0 0 0 21
end before|hiêm|18 -13 0 -14
end before|hoang|-37 44 0 12
end before|hoa|0 0 0 8
end before|hoạt|0 0 0 -38
end before|huyết|9 1 0 -2
end before|huyện|-35 0 0 0
end before|hàng|-9 31 0 -13
end before|hành|-48 0 -2 1
end before|hàu|21 -17 0 49
end before|hà|0 -1 0 9
end before|hè|0 0 0 24
end before|hình|0 0 0 2
end before|hòa|0 0 -43 -3
end before|hóa|-21 0 1 1
end before|hđnd|0 0 18 39
end before|hơn|12 -7 0 2
end before|hưng|-30 0 0 17
end before|hướng|1 0 0 12
end before|hạn|0 -1 0 11
end before|hạt|16 0 -2 -1
end before|hạ|-9 2 0 -14
end before|hải|0 0 13 0
end before|hậu|4 0 0 3
end before|hẳn|26 -9 0 42
end before|hẹn|0 5 0 -21
end before|hẹp|34 0 0 -59
end before|hẻm|0 5 0 1
end before|hết|45 -8 0 -57
end before|học|32 0 0 3
end before|họp|0 0 2 0
end before|hồi|15 -2 0 38
end before|hộ|0 1 0 29
end before|hợp|0 34 15 26
end before|iii|0 0 0 -1
end before|ii|0 0 -1 0
end before|in|0 0 20 8
end before|iv|0 0 -34 0
end before|i|-1 0 -5 1
end before|jrai|-14 -3 0 27
end before|karaoke|0 0 0 26
end before|kbang|0 0 0 5
end before|kg|0 -16 0 -11
end before|khai|0 0 12 1
end before|kho|0 0 -9 -8
end before|khoản|-1 1 0 21
end before|khung|2 0 0 -27
end before|khuê|0 0 18 23
end before|kh|-32 0 0 -18
end before|khách|-13 0 -27 -45
end before|khác|36 7 0 -32
end before|khám|0 0 0 45
end before|khánh|0 0 0 15
end before|khá|12 -1 0 36
end before|khê|0 0 4 10
end before|khóm|44 13 0 0
end before|khó|-20 19 0 -21
end before|không|-13 0 11 0
end before|khăn|0 0 0 -47
end before|khẩu|0 0 1 0
end before|khống|0 9 0 11
end before|kiến|0 7 0 0
end before|kiết|0 0 0 18
end before|kiều|0 1 -13 16
end before|kiệm|2 -3 1 8
end before|kiện|-5 0 7 0
end before|kiệt|1 0 0 24
end before|km|1 46 0 -7
end before|kém|-6 15 0 -7
end before|kê|6 1 48 0
end before|ký|36 -26 0 -25
end before|kết|23 0 -1 13
end before|kế|21 0 -8 17
end before|kịp|0 2 0 0
end before|kỳ|-12 0 1 0
end before|lai|0 0 0 17
end before|lan|0 34 -6 -49
end before|la|0 0 0 3
end before|liền|0 0 0 -1
end before|liệt|-5 27 -1 -66
end before|liệu|1 36 0 24
end before|loa|28 0 10 39
end before|long|0 0 0 30
end before|lo|14 0 0 3
end before|luận|-1 0 0 3
end before|luật|0 0 0 19
end before|làm|28 -30 0 -11
end before|làng|0 0 0 -12
end before|là|24 41 0 -13
end before|lâm|0 0 0 18
end before|lên|0 4 0 0
end before|lô|0 9 0 25
end before|lúa|44 0 0 7
end before|lúc|0 0 -38 -14
end before|lý|-9 0 -45 5
end before|lũ|0 4 22 -44
end before|lưu|0 0 -7 0
end before|lương|-1 0 2 18
end before|lưới|0 0 0 55
end before|lường|-5 -14 0 -13
end before|lượng|-1 0 1 -2
end before|lượt|21 0 -2 12
end before|lạc|0 0 0 -18
end before|lại|-10 0 0 0
end before|lạng|0 0 0 23
end before|lấn|0 0 7 22
end before|lần|4 0 0 0
end before|lập|1 0 28 25
end before|lậu|-3 7 0 27
end before|lắp|0 15 0 0
end before|lệch|0 2 0 0
end before|lệnh|0 0 0 1
end before|lịch|0 -1 -3 0
end before|lỏng|0 0 6 -21
end before|lỗ|0 1 0 37
end before|lộc|0 -3 0 20
end before|lộ|0 1 0 2
end before|lớn|0 1 0 0
end before|lớp|-13 18 27 -32
end before|lời|0 17 -11 19
end before|lở|0 0 0 -20
end before|lợi|-3 -2 0 0
end before|lợn|-15 8 0 51
end before|lực|0 0 -5 -10
end before|mau|0 -21 -6 0
end before|may|8 0 0 13
end before|ma|7 -5 0 13
end before|minh|37 0 -44 -5
end before|miệng|-23 37 0 -4
end before|mttq|7 -1 0 -20
end before|mua|32 -9 -1 0
end before|muộn|0 0 0 13
end before|m|0 0 0 -41
end before|màu|8 -2 0 0
end before|mà|-38 -2 0 0
end before|máy|34 0 0 12
end before|mình|0 0 18 0
end before|mông|0 9 0 42
end before|môn|13 0 5 -11
end before|mùa|0 -3 0 4
end before|mơ|0 1 0 7
end before|mưa|0 1 0 -1
end before|mương|1 0 0 28
end before|mười|0 0 0 9
end before|mạng|1 17 0 0
end before|mạnh|-14 -1 0 -5
end before|mẫu|52 0 0 -11
end before|mặc|-7 -9 0 -9
end before|mặn|0 0 0 42
end before|mặt|0 0 0 19
end before|mến|-5 0 0 -3
end before|mềm|0 0 14 -22
end before|mỏng|0 0 0 43
end before|mốc|0 0 0 20
end before|mối|0 3 0 33
end before|một|-2 0 0 0
end before|mới|0 -2 0 -7
end before|mức|-34 2 -2 0
end before|nai|-4 0 5 17
end before|nam|1 -19 0 -1
end before|nang|-18 1 0 34
end before|nay|1 -20 0 -30
end before|ngang|0 2 0 65
end before|ngay|0 0 0 4
end before|nghiêm|0 0 0 21
end before|nghiệp|0 0 0 -42
end before|nghèo|0 0 0 28
end before|nghé|0 0 0 2
end before|nghĩa|-4 21 0 1
end before|nghĩ|46 5 0 0
end before|nghẽn|0 7 0 -42
end before|nghề|0 0 0 17
end before|nghệ|13 -2 0 17
end before|nghị|0 0 -16 0
end before|ngoài|-28 1 0 -42
end before|ngoái|0 6 0 -27
end before|nguyên|-12 0 -6 -9
end before|nguồn|13 17 0 38
end before|ngành|1 0 -16 2
end before|ngân|-1 16 25 -29
end before|ngõ|-3 17 0 0
end before|ngũ|17 0 0 21
end before|người|0 0 0 28
end before|ngạn|-4 10 0 43
end before|ngầm|24 0 1 -42
end before|ngập|35 8 0 -12
end before|nhai|0 8 -7 0
end before|nhanh|15 -4 0 15
end before|nhau|0 0 0 17
end before|nhiên|-1 20 0 -25
end before|nhiều|-42 0 0 4
end before|nhiệm|0 12 0 9
end before|nhà|-9 -47 -28 1
end before|nhân|0 0 1 -11
end before|nhũng|5 3 -1 11
end before|nhạt|0 13 0 -17
end before|nhất|0 1 26 -24
end before|nhập|0 0 0 -22
end before|nhẹ|0 0 0 26
end before|nhịp|94 0 0 9
end before|nhỏ|0 28 0 0
end before|ninh|0 0 0 1
end before|niên|0 0 -8 16
end before|non|12 -1 0 10
end before|ntm|4 1 0 2
end before|nuôi|0 13 -1 0
end before|nào|-5 -43 0 -2
end before|này|0 0 14 -29
end before|nát|6 0 0 26
end before|nói|0 -1 12 0
end before|nóng|0 0 1 21
end before|nông|0 0 0 13
end before|núi|18 -10 0 25
end before|năm|0 0 0 1
end before|nước|-10 -7 14 0
end before|nại|4 0 0 0
end before|nẵng|0 0 0 13
end before|nề|0 0 0 53
end before|nối|0 0 1 4
end before|nổi|-26 15 0 -40
end before|nổ|6 -1 0 29
end before|nội|16 0 0 0
end before|nộp|-4 -8 0 0
end before|nợ|-1 42 21 -10
end before|nửa|-7 42 0 -32
end before|ocop|24 0 0 34
end before|pccc|0 0 0 16
end before|phi|0 0 0 39
end before|pháp|0 -8 8 -2
end before|phát|1 0 0 49
end before|phèn|-6 -24 0 0
end before|phép|0 0 0 37
end before|phê|-1 0 0 26
end before|phòng|0 0 2 0
end before|phó|0 13 -9 -9
end before|phú|0 15 0 37
end before|phước|-25 0 -20 -3
end before|phường|0 0 -18 -10
end before|phạm|0 0 2 -3
end before|phần|-2 -35 0 -59
end before|phố|1 0 0 0
end before|phục|0 77 0 -4
end before|phủ|3 0 0 -18
end before|ptnt|0 -3 -5 -26
end before|quan|-13 0 0 0
end before|qua|13 0 0 -48
end before|quyết|-27 -1 0 -1
end before|quyền|1 0 -1 0
end before|quát|0 0 -9 0
end before|quân|-7 15 0 -14
end before|quý|7 -5 0 0
end before|quăng|21 -1 0 10
end before|quản|0 1 1 12
end before|quả|-3 -16 0 14
end before|quận|2 0 -2 8
end before|quế|0 -9 22 -5
end before|ra|0 36 1 0
end before|riêng|7 0 0 13
end before|ruộng|0 0 0 35
end before|rà|0 0 0 28
end before|rác|-43 20 0 20
end before|rõ|0 29 -2 -2
end before|rơi|-28 -3 0 0
end before|rạc|0 0 0 27
end before|rằng|26 26 0 -3
end before|rộng|1 -26 0 0
end before|rừng|11 -29 32 -16
end before|sai|-13 24 0 17
end before|sao|17 0 3 42
end before|sau|0 30 -1 22
end before|sinh|-14 2 0 14
end before|soát|3 0 0 36
end before|soạn|-6 0 0 -1
end before|sung|12 0 10 11
end before|su|0 14 29 -28
end before|suất|0 0 11 0
end before|suốt|36 0 0 -54
end before|sài|-33 8 0 15
end before|sách|0 0 0 -22
end before|sáng|14 23 0 -12
end before|sáo|9 0 0 0
end before|sát|0 0 -5 19
end before|sóng|-5 13 0 27
end before|sót|1 0 -21 1
end before|sông|0 11 0 -19
end before|sĩ|0 23 0 -39
end before|sơn|1 0 0 0
end before|sơ|0 1 0 40
end before|sạch|0 0 0 -34
end before|sống|-14 -17 -51 -47
end before|sổ|0 0 0 -29
end before|sớm|-28 -2 0 -32
end before|sở|-7 18 2 0
end before|sụt|0 0 0 10
end before|sức|-11 11 1 0
end before|sửa|12 19 0 23
end before|sửu|0 0 48 0
end before|sự|-8 0 -6 -7
end before|tay|0 10 -1 52
end before|thanh|0 6 0 42
end before|thao|0 0 0 -27
end before|thay|-10 23 0 12
end before|thcs|0 5 0 -17
end before|thiết|-10 0 0 -20
end before|thiếu|4 25 6 -13
end before|thiện|0 0 0 -11
end before|thoại|0 -3 22 5
end before|thu|0 -9 -14 6
end before|thuê|-8 8 0 26
end before|thuận|-31 -1 -1 -23
end before|thuế|2 -1 1 -1
end before|thuốc|-1 11 0 0
end before|thuộc|-29 0 -14 -28
end before|thành|-1 -17 0 -29
end before|tháng|0 0 0 -6
end before|thép|-1 27 0 -14
end before|thí|0 0 30 0
end before|thông|0 -1 -9 -2
end before|thôn|1 0 0 2
end before|thơ|-1 -20 9 -5
end before|thư|0 0 0 47
end before|thương|4 -1 0 -12
end before|thường|1 0 -21 12
end before|thượng|-30 16 0 6
end before|thạnh|0 2 0 9
end before|thải|-12 16 4 -8
end before|thảo|-24 0 0 -1
end before|thấy|49 0 0 0
end before|thầu|10 -4 0 -9
end before|thẳng|-10 30 0 -20
end before|thế|0 0 0 -10
end before|thể|6 0 21 0
end before|thị|0 0 0 1
end before|thọ|-13 17 -3 34
end before|thời|3 0 29 7
end before|thủy|0 0 9 20
end before|thức|0 25 0 20
end before|thừa|0 6 0 9
end before|thực|4 -7 0 22
end before|tin|0 0 0 -37
end before|tiêu|0 0 1 0
end before|tiến|18 0 2 -35
end before|tiếp|-5 0 0 4
end before|tiết|-1 24 0 31
end before|tiền|-12 0 1 1
end before|tiện|0 25 17 17
end before|toàn|-12 -10 7 0
end before|toán|1 0 0 1
end before|trang|0 0 1 5
end before|tranh|0 0 3 28
end before|tra|0 0 0 12
end before|treo|0 13 24 -15
end before|tre|0 0 0 -30
end before|triển|40 -13 0 44
end before|trung|28 0 0 46
end before|truyền|-4 0 9 13
end before|trách|0 0 10 -55
end before|tránh|0 0 0 17
end before|trâu|0 0 0 37
end before|trên|0 1 0 1
end before|trình|-1 7 0 -1
end before|trì|-19 0 0 13
end before|trùng|0 0 8 -46
end before|trăm|4 0 -5 0
end before|trước|1 0 0 26
end before|trưởng|-6 -19 13 -1
end before|trạch|-9 9 0 9
end before|trạm|0 0 24 -27
end before|trả|28 -44 -2 47
end before|trấn|19 0 0 -12
end before|trầm|-13 27 0 4
end before|trần|0 0 16 -29
end before|trận|7 -3 0 -9
end before|trắng|-25 0 -53 -26
end before|trặc|-26 -59 0 1
end before|trễ|8 5 20 -8
end before|trị|-1 -1 -15 3
end before|trọng|-17 0 -1 10
end before|trọt|14 0 0 0
end before|trọ|0 0 0 10
end before|trồng|19 0 0 16
end before|trộm|6 -12 10 25
end before|trợ|10 0 0 9
end before|trực|0 -2 -14 7
end before|ttcn|0 0 0 -21
end before|ttg|9 15 0 5
end before|tum|0 -7 0 0
end before|tuyến|-16 0 0 -20
end before|tu|0 0 -1 0
end before|tuần|29 0 0 35
end before|tuổi|3 0 0 0
end before|tw|0 -7 0 1
end before|tàu|0 0 0 -3
end before|tác|1 2 0 53
end before|tán|14 -8 -33 -8
end before|tâm|0 0 86 24
end before|tân|-8 0 3 0
end before|tây|-2 10 0 33
end before|tôm|0 0 2 19
end before|tông|0 0 0 58
end before|tô|0 0 0 8
end before|túng|0 7 0 1
end before|tý|-4 24 16 12
end before|tăng|1 -4 0 0
end before|tư|5 0 0 0
end before|tươi|8 -6 0 1
end before|tượng|-2 15 0 0
end before|tại|0 1 0 -17
end before|tạm|24 0 0 18
end before|tạo|-17 -7 0 -6
end before|tạp|-2 16 1 19
end before|tạ|0 0 0 -15
end before|tải|-1 2 0 0
end before|tấn|0 0 -1 10
end before|tầng|-1 0 0 -28
end before|tập|6 0 0 41
end before|tắc|-25 31 0 14
end before|tặc|0 0 0 18
end before|tết|0 0 0 -26
end before|tế|-1 0 0 -2
end before|tỉnh|0 1 0 1
end before|tịch|-2 0 0 0
end before|tọa|-8 0 0 0
end before|tỏa|0 0 11 49
end before|tốc|0 -7 0 0
end before|tốt|27 -1 0 2
end before|tồn|0 0 28 0
end before|tổ|-9 15 0 11
end before|tội|0 0 0 -9
end before|tới|0 0 41 -82
end before|tục|8 -4 0 0
end before|tử|27 -3 0 -20
end before|tự|0 0 -2 -13
end before|tỷ|-11 13 0 -5
end before|ubnd|0 0 7 -2
end before|ubtvqh15|-9 0 0 12
end before|usd|2 0 -4 44
end before|uy|0 0 4 13
end before|vinh|-41 0 0 0
end before|vi|0 0 8 13
end before|viên|2 -13 0 2
end before|việc|4 0 0 2
end before|viện|15 -5 0 9
end before|vneid|4 0 0 26
end before|vong|5 -60 0 -33
end before|vptu|0 0 -22 0
end before|vt|-46 -20 -55 -1
end before|vui|0 8 0 10
end before|vá|0 3 4 -16
end before|vùng|25 0 0 6
end before|vương|9 0 -5 52
end before|vướng|0 34 0 7
end before|vườn|50 0 0 0
end before|vượt|-1 18 0 -30
end before|vấn|-7 0 43 -33
end before|vậy|-2 3 0 -31
end before|vắng|-4 0 0 0
end before|về|0 17 -29 15
end before|vốn|50 0 0 6
end before|vững|-19 -49 0 -36
end before|vực|2 0 -18 -36
end before|xanh|1 0 19 -33
end before|xa|23 0 0 32
end before|xe|0 0 16 30
end before|xong|0 5 0 8
end before|xuyên|-19 0 0 -27
end before|xuân|0 1 3 -1
end before|xuất|0 0 0 -12
end before|xuể|0 5 -1 -3
end before|xuống|16 0 0 0
end before|xv|11 0 0 15
end before|xxi|-9 0 -15 -11
end before|xx|0 0 -4 -2
end before|xát|-4 0 0 18
end before|xóm|10 -2 0 0
end before|xúc|-13 29 0 -57
end before|xếp|-14 0 0 -4
end before|xỉu|0 5 0 0
end before|xộn|2 0 0 0
end before|xử|9 -4 0 0
end before|yên|-26 1 0 -16
end before|yếu|4 0 0 0
end before|án|-21 0 -16 -11
end before|ít|0 26 0 0
end before|ý|-1 25 -33 0
end before|ăn|0 0 0 32
end before|đai|0 0 -18 0
end before|đen|0 0 0 32
end before|đe|0 -7 12 0
end before|đi|24 -19 0 4
end before|điền|-7 0 0 0
end before|điện|42 0 1 18
end before|điệu|0 3 0 0
end before|đoàn|5 0 32 9
end before|đoạn|0 26 2 23
end before|đt|17 0 0 1
end before|đu|35 0 0 38
end before|đài|-1 0 0 0
end before|đáo|0 0 0 -8
end before|đá|0 0 5 -41
end before|đây|6 -30 0 0
end before|đêm|8 0 -43 -22
end before|đê|0 1 0 7
end before|đình|-14 0 0 1
end before|đích|-53 -12 0 1
end before|đóng|-3 9 0 32
end before|đó|-4 -3 0 -2
end before|đôi|0 0 11 0
end before|đông|7 13 0 -50
end before|đơn|-16 27 0 5
end before|đường|-15 -16 0 -8
end before|được|0 -4 0 -21
end before|đạc|-12 27 0 27
end before|đại|1 0 0 -23
end before|đạo|-37 1 0 1
end before|đạt|-1 1 -1 -15
end before|đảm|15 0 -3 -18
end before|đảng|0 0 0 19
end before|đất|0 0 0 1
end before|đấu|-2 0 4 11
end before|đầu|-17 0 0 12
end before|đẹp|0 1 -13 -33
end before|đều|16 0 0 -5
end before|đề|11 0 0 -22
end before|địa|0 0 0 49
end before|định|0 1 0 99
end before|đỏ|-10 0 0 0
end before|đốc|-2 11 0 27
end before|đồng|0 -6 0 -2
end before|động|9 0 0 3
end before|độ|2 -1 0 -1
end before|đợt|-1 7 6 2
end before|đủ|4 5 13 22
end before|ương|25 0 15 -18
end before|ạch|-11 46 0 60
end before|ấp|-18 0 0 0
end before|ấy|10 -13 0 -45
end before|ống|0 0 0 12
end before|ở|-1 14 0 28
end before|ứng|1 0 0 1
first pair|# %|51 0 0 19
first pair|# -|-11 0 0 1
first pair|# /|3 0 0 1
first pair|# ban|14 0 -9 -10
first pair|# bác|0 28 0 -43
first pair|# ca|-8 29 0 -1
first pair|# chi|-11 10 22 25
first pair|# chỉ|0 12 0 60
first pair|# cánh|0 0 0 -19
first pair|# cá|-7 0 -13 6
first pair|# công|0 24 0 13
first pair|# căn|0 9 0 13
first pair|# cơ|0 18 0 0
first pair|# doanh|2 1 0 -47
first pair|# dự|8 10 0 1
first pair|# em|-9 21 0 -24
first pair|# gia|0 0 0 7
first pair|# giải|0 0 0 21
first pair|# ha|1 0 0 0
first pair|# huyện|-19 30 0 3
first pair|# học|8 -7 0 -11
first pair|# hồ|24 0 0 22
first pair|# hộ|0 10 0 11
first pair|# hợp|-22 0 0 25
first pair|# khu|2 -27 -18 -6
first pair|# km|37 0 0 4
first pair|# lao|0 -20 -4 2
first pair|# lò|-17 0 0 -17
first pair|# lồng|8 0 0 -25
first pair|# người|12 9 0 2
first pair|# nhiệm|-11 0 0 44
first pair|# nhà|0 -3 9 6
first pair|# phần|19 0 0 -45
first pair|# sáng|0 0 0 -17
first pair|# sạch|-20 0 20 5
first pair|# sản|-20 -28 0 7
first pair|# tháng|0 0 -6 0
first pair|# thôn|0 4 0 -3
first pair|# triệu|0 0 -11 8
first pair|# trường|-27 0 -39 18
first pair|# trạm|-5 28 0 13
first pair|# trụ|0 23 -11 19
first pair|# tấn|0 0 0 24
first pair|# tổ|10 0 0 26
first pair|# tỷ|31 0 0 18
first pair|# việc|-26 26 0 -42
first pair|# văn|-11 30 0 -39
first pair|# vụ|-20 16 0 32
first pair|# xã|23 11 1 22
first pair|# điểm|0 0 0 10
first pair|# đơn|0 23 -3 -21
first pair|# đảng|-34 -4 0 -26
first pair|# ấp|-31 -4 -2 -45
first pair|( #|0 0 43 -36
first pair|( a|3 0 0 -1
first pair|( b|11 0 0 0
first pair|( nêu|-5 0 0 0
first pair|( trình|0 0 -22 0
first pair|( tô|0 -8 0 0
first pair|( đã|0 0 -3 0
first pair|- các|0 0 -1 0
first pair|[ cần|-14 -7 52 1
first pair|an ninh|1 0 2 -37
first pair|an sinh|24 0 0 -15
first pair|an toàn|-5 0 6 25
first pair|ba là|0 -1 -17 0
first pair|ba tháng|-41 0 0 0
first pair|ban bí|0 0 0 13
first pair|ban cho|-7 -20 -15 0
first pair|ban chỉ|-1 0 0 -1
first pair|ban cán|0 0 41 -14
first pair|ban công|0 -1 6 0
first pair|ban dân|0 0 -1 0
first pair|ban giảm|0 0 0 38
first pair|ban hành|26 0 11 -29
first pair|ban kinh|4 0 0 -11
first pair|ban pháp|-1 0 -6 0
first pair|ban quản|0 0 -1 17
first pair|ban thường|0 0 -7 0
first pair|ban tuyên|0 0 5 0
first pair|ban tổ|0 0 0 -22
first pair|ban xây|0 0 22 0
first pair|ban đã|-28 0 0 -1
first pair|bhxh tỉnh|0 0 -16 0
first pair|bhyt phủ|21 0 0 0
first pair|biên bản|0 0 -1 0
first pair|biên phòng|4 0 0 47
first pair|biện pháp|0 0 -9 0
first pair|bà con|25 10 0 -54
first pair|bà nguyễn|-11 -12 0 0
first pair|bài học|-19 0 -28 -22
first pair|bài thu|-13 31 -7 0
first pair|bàn giao|0 0 0 4
first pair|bàn kết|0 0 -4 -6
first pair|bàn việc|0 0 -2 -1
first pair|bác sĩ|0 12 0 0
first pair|bám nghị|-12 -16 -26 -4
first pair|bám sát|-20 0 -6 25
first pair|bán lẻ|-21 48 0 -9
first pair|bãi rác|0 0 0 2
first pair|bãi triều|-1 0 14 7
first pair|bê do|0 0 0 2
first pair|bê tông|13 0 0 -11
first pair|bên cạnh|-14 0 -12 0
first pair|bình quân|0 0 0 -8
first pair|bù lại|-15 -30 0 0
first pair|bùi thị|0 0 -8 0
first pair|bưu điện|28 0 0 -37
first pair|bước đầu|24 0 0 -2
first pair|bảo hiểm|17 -1 0 0
first pair|bảo vệ|0 0 0 -6
first pair|bảo đảm|0 -1 3 47
first pair|bầu #|10 0 0 15
first pair|bầu cử|9 -6 -43 -10
first pair|bắc giang|-18 -2 -2 0
first pair|bằng cùng|-10 0 0 -20
first pair|bệnh viện|45 -11 0 0
first pair|bị dân|0 2 -1 2
first pair|bố trí|0 8 7 0
first pair|bồi dưỡng|13 -6 25 1
first pair|bổ sung|0 0 0 1
first pair|bộ công|0 0 9 0
first pair|bộ máy|11 -1 0 -21
first pair|bộ phận|0 0 14 6
first pair|bữa có|0 2 0 6
first pair|ca mắc|0 0 0 40
first pair|cam kết|0 12 18 -1
first pair|camera an|0 1 0 0
first pair|cao hơn|17 1 0 47
first pair|cao nhất|7 10 0 0
first pair|cao su|10 0 9 -10
first pair|chi #|-79 -25 0 -12
first pair|chi bộ|0 7 0 1
first pair|chi cục|0 0 34 0
first pair|chi ngân|8 0 -53 13
first pair|chi thường|-56 0 -7 0
first pair|chi tiết|-2 0 -1 0
first pair|chi trả|21 0 1 0
first pair|chiếm #|17 -8 0 39
first pair|chiều #|0 0 -10 0
first pair|cho thuê|0 0 0 15
first pair|chuyển #|21 -20 17 0
first pair|chuyển đổi|-7 13 1 -12
first pair|chuyện xả|0 0 -37 0
first pair|chuẩn bị|0 0 9 -47
first pair|chè búp|33 0 0 16
first pair|chè kinh|0 0 0 -45
first pair|chép lại|0 18 0 18
first pair|chín tháng|-18 0 0 0
first pair|chính quyền|0 0 0 32
first pair|chính sách|-43 -18 -8 -12
first pair|chôm chôm|9 0 0 0
first pair|chăm lo|-32 0 -30 0
first pair|chăm sóc|20 0 0 7
first pair|chăn nuôi|-25 10 0 0
first pair|chư pưh|0 0 0 10
first pair|chưa có|0 59 0 0
first pair|chưa giao|0 22 0 -5
first pair|chưa giới|0 18 -7 0
first pair|chưa hoàn|-38 46 0 0
first pair|chưa nhận|0 0 37 0
first pair|chưa tương|-6 7 0 15
first pair|chưa xác|0 -32 0 0
first pair|chưa được|0 -24 0 0
first pair|chương trình|7 0 0 24
first pair|chấm dứt|0 0 16 0
first pair|chấn chỉnh|0 0 1 0
first pair|chấp hành|-21 0 -29 0
first pair|chất lượng|0 6 0 0
first pair|chất thải|-15 8 -17 -21
first pair|chậm nhất|0 0 7 5
first pair|chế biến|-10 0 0 -24
first pair|chế độ|0 0 -32 0
first pair|chết #|-15 0 0 1
first pair|chỉ số|0 0 -1 -11
first pair|chỉ thị|0 0 -10 2
first pair|chỉ đạo|-8 0 0 1
first pair|chỉnh trang|18 0 -9 13
first pair|chị em|-15 -10 0 -22
first pair|chịu trách|0 0 1 -1
first pair|chống lụt|0 0 0 22
first pair|chống thất|0 0 37 -6
first pair|chốt phương|0 -7 7 17
first pair|chợ nông|0 0 0 -32
first pair|chợ trung|18 6 0 -47
first pair|chợ đầu|1 0 0 0
first pair|chủ trì|0 0 1 0
first pair|chủ tịch|0 -1 0 0
first pair|chủ tọa|0 0 14 0
first pair|chủ yếu|-15 0 0 7
first pair|chủ đầu|-8 10 0 33
first pair|chủ động|0 0 40 2
first pair|chữa bệnh|0 0 0 27
first pair|cn -|12 0 0 4
first pair|coi đó|0 1 0 7
first pair|cua chết|0 3 0 0
first pair|cuối năm|0 6 -6 34
first pair|cuối quý|0 0 10 13
first pair|cuộc bầu|3 0 0 15
first pair|cuộc giám|0 42 0 -39
first pair|cà phê|2 29 0 -23
first pair|cá biệt|0 0 0 21
first pair|cá nhân|0 0 4 17
first pair|cá tra|39 14 0 -13
first pair|các ban|0 0 9 34
first pair|các chi|0 0 0 -24
first pair|các chỉ|26 0 -16 0
first pair|các chủ|0 0 0 23
first pair|các huyện|0 1 0 -58
first pair|các ngành|0 14 0 0
first pair|các nhiệm|11 0 0 -9
first pair|các thôn|0 0 32 0
first pair|các trường|12 -12 0 -41
first pair|các tổ|0 0 -4 0
first pair|các xã|-29 -1 7 -27
first pair|các đoàn|-11 0 -2 -42
first pair|các đơn|0 0 19 -34
first pair|các đại|0 19 -8 -1
first pair|các đảng|30 0 13 -17
first pair|cái chưa|-3 -29 0 0
first pair|cái khó|0 -40 0 0
first pair|cán bộ|-3 41 3 -12
first pair|cánh đồng|24 -12 0 13
first pair|cây giống|0 1 0 -39
first pair|còn #|-5 25 0 1
first pair|còn nhiều|-31 -26 -6 0
first pair|còn để|0 0 0 -2
first pair|có #|-34 -3 0 -27
first pair|có báo|0 0 0 9
first pair|có cuộc|0 16 -8 2
first pair|có hộ|-14 17 0 18
first pair|có kết|4 0 0 0
first pair|có lúc|0 46 0 51
first pair|có lớp|0 6 0 16
first pair|có người|-15 18 0 45
first pair|có nơi|0 1 0 0
first pair|có phương|0 0 0 6
first pair|có thêm|8 0 0 -43
first pair|có thời|0 0 0 15
first pair|có xã|0 18 -1 7
first pair|có điều|-9 14 0 34
first pair|có đơn|0 16 -11 7
first pair|có đồng|0 0 0 25
first pair|cô tô|0 0 0 10
first pair|công an|0 0 4 -42
first pair|công bố|0 0 1 5
first pair|công chức|-7 22 21 36
first pair|công khai|0 0 0 -8
first pair|công nghiệp|-23 0 0 -1
first pair|công nghệ|15 7 0 39
first pair|công nhận|22 0 0 39
first pair|công trình|8 -25 0 -8
first pair|cùng ban|0 0 0 31
first pair|cùng các|0 0 -1 -44
first pair|cùng dự|0 0 15 0
first pair|cùng với|-31 0 27 -17
first pair|cúm gia|0 -7 0 -7
first pair|căn cứ|0 0 -24 0
first pair|cơ bản|0 0 -46 21
first pair|cơ cấu|30 0 0 -17
first pair|cơ khí|22 0 0 38
first pair|cơ quan|-41 -13 0 -24
first pair|cơ sở|0 1 0 8
first pair|cơn bão|0 -11 0 0
first pair|cưỡng chế|0 0 9 0
first pair|cả năm|19 18 0 28
first pair|cả tỉnh|4 0 -20 -28
first pair|cải cách|2 0 -26 0
first pair|cấp #|23 -2 28 1
first pair|cấp cơ|-12 0 7 32
first pair|cấp mới|54 0 0 -4
first pair|cấp đủ|0 0 3 0
first pair|cấp ủy|1 0 0 -2
first pair|cấy xong|0 0 0 31
first pair|cẩm xuyên|19 -6 -14 -39
first pair|cắm lại|0 0 4 15
first pair|cắt giảm|-1 0 28 23
first pair|cỏ mọc|0 2 0 21
first pair|cổng thông|-22 0 0 -3
first pair|cụ thể|0 0 0 3
first pair|cục thi|0 0 8 11
first pair|cục thuế|0 0 30 -7
first pair|cụm công|28 0 0 0
first pair|củng cố|10 0 39 0
first pair|cử người|0 -1 15 -37
first pair|cử tri|1 -7 0 1
first pair|date #|-8 0 0 0
first pair|diễn tập|1 0 -25 2
first pair|diện tích|-15 1 0 -1
first pair|do các|-1 -1 -1 0
first pair|do dịch|-2 1 0 10
first pair|do phòng|0 0 13 32
first pair|doanh nghiệp|1 20 -13 0
first pair|doanh thu|-31 1 0 0
first pair|du lịch|0 0 0 -3
first pair|duy trì|35 0 -18 -21
first pair|duy tu|29 0 45 0
first pair|duyệt quy|29 0 0 0
first pair|dân chủ|5 0 0 6
first pair|dân góp|0 0 0 5
first pair|dân số|-47 -27 0 -41
first pair|dân tộc|-9 0 0 -9
first pair|dù vậy|7 0 0 0
first pair|dư nợ|6 -1 0 0
first pair|dưới sự|-38 0 0 0
first pair|dẫn đầu|0 0 0 39
first pair|dẫu bão|-10 0 0 -6
first pair|dẫu thế|-35 -12 0 0
first pair|dẫu vậy|0 0 0 -1
first pair|dập dịch|0 0 0 32
first pair|dặm các|0 -7 7 6
first pair|dịch bệnh|0 11 -21 28
first pair|dịch sốt|-23 27 0 0
first pair|dịch tả|0 27 0 -2
first pair|dịch vụ|-6 0 0 0
first pair|dọn sạch|0 0 13 -2
first pair|dồn điền|15 -6 13 46
first pair|dứt điểm|0 0 0 31
first pair|dữ liệu|29 0 0 -27
first pair|dự báo|0 0 1 9
first pair|dự án|12 20 0 -24
first pair|ea kuêh|0 0 0 25
first pair|ea tóh|0 0 0 10
first pair|ghi chép|0 1 0 0
first pair|ghi nhận|1 0 0 0
first pair|gia cầm|-18 -2 0 1
first pair|gia đình|0 0 -5 21
first pair|giao #|23 0 0 -36
first pair|giao [|0 0 -76 0
first pair|giao ban|0 0 8 0
first pair|giao chi|0 0 -18 0
first pair|giao các|0 0 0 18
first pair|giao công|0 0 1 0
first pair|giao cục|0 0 4 0
first pair|giao khoán|0 0 5 0
first pair|giao phòng|0 0 1 -2
first pair|giao quân|25 0 0 1
first pair|giao sở|0 0 -1 0
first pair|giao thông|-28 -1 0 -13
first pair|giao thôn|0 0 4 0
first pair|giao ubnd|0 0 23 0
first pair|giao việc|31 0 0 33
first pair|giao văn|0 0 31 -36
first pair|giao đất|36 0 0 21
first pair|giao ủy|0 0 4 0
first pair|gieo trồng|7 0 0 2
first pair|giàng seo|0 0 -1 0
first pair|giá bán|0 0 0 33
first pair|giá cả|-1 -11 0 4
first pair|giá nguyên|-13 -15 0 -9
first pair|giá trị|0 0 0 -1
first pair|giá tôm|-27 -23 0 0
first pair|giám sát|-3 0 0 19
first pair|giám đốc|0 -11 -27 0
first pair|giáo dục|-4 0 0 0
first pair|giáo viên|0 20 0 13
first pair|giúp ban|13 0 2 0
first pair|giải ngân|1 37 -32 -12
first pair|giải pháp|0 0 3 21
first pair|giải phóng|4 0 -13 3
first pair|giải quyết|0 0 0 -1
first pair|giải tỏa|0 22 1 -7
first pair|giảm #|0 0 40 38
first pair|giảm nghèo|-14 26 0 0
first pair|giảm so|0 2 0 5
first pair|giống cung|10 0 0 17
first pair|giới thiệu|8 0 0 18
first pair|giữ vững|0 0 1 -7
first pair|giữ đà|0 0 -24 -4
first pair|giữ được|-18 -6 0 34
first pair|grdp #|4 0 0 0
first pair|gtsx cn|-16 20 0 0
first pair|góp #|0 0 0 4
first pair|góp tiền|0 0 0 28
first pair|góp ý|32 -1 -7 0
first pair|gắn "|0 0 0 20
first pair|gắn với|0 0 0 2
first pair|gốc của|0 0 0 20
first pair|gỡ "|0 0 -11 0
first pair|gỡ khó|-5 0 0 -43
first pair|gỡ vướng|14 0 6 -41
first pair|gửi báo|0 0 16 -6
first pair|gửi danh|0 0 0 13
first pair|gửi kết|0 0 1 40
first pair|gửi tài|0 0 29 1
first pair|gửi ubnd|0 0 30 6
first pair|hai là|0 0 -28 0
first pair|hai trường|13 5 0 0
first pair|hoàn thiện|5 0 -9 -26
first pair|hoàn thành|1 0 0 0
first pair|hoàn tất|7 -4 21 0
first pair|huy động|0 0 0 -1
first pair|huyện cai|-32 -6 -24 0
first pair|huyện có|66 0 0 -13
first pair|huyện lâm|0 -49 0 0
first pair|huyện thạch|0 -40 0 0
first pair|huyện đoàn|0 0 -1 -11
first pair|huyện đã|0 0 0 -1
first pair|huyện ủy|0 0 -6 0
first pair|huấn luyện|37 0 0 18
first pair|hàng hóa|1 -2 0 0
first pair|hàng tuần|0 0 5 11
first pair|hành nghề|0 20 0 0
first pair|hòa giải|25 -5 0 -9
first pair|hđnd các|-1 0 -14 5
first pair|hđnd huyện|0 0 -29 0
first pair|hđnd phường|-1 0 0 0
first pair|hđnd thành|-8 0 0 0
first pair|hđnd xã|-1 4 0 0
first pair|hơn #|0 0 0 -7
first pair|hư hỏng|13 -1 0 25
first pair|hướng dẫn|0 0 9 17
first pair|hạ tải|0 -1 7 8
first pair|hạ tầng|0 1 -12 0
first pair|hạn #|0 0 1 0
first pair|hạn chót|0 0 0 3
first pair|hạn chế|0 -1 0 0
first pair|hạn cuối|0 0 7 9
first pair|hạn xong|-4 0 -11 -7
first pair|hạt kiểm|0 0 3 0
first pair|hải sản|-29 -17 -25 -43
first pair|hằng tuần|0 0 1 0
first pair|hết ngày|0 0 4 10
first pair|hết tháng|-29 5 27 -15
first pair|hệ thống|0 0 0 -9
first pair|học bạ|15 0 0 -10
first pair|học sinh|0 2 0 -47
first pair|học tập|30 0 6 0
first pair|họp giao|0 0 37 0
first pair|hồ sơ|0 13 0 -31
first pair|hồ tiêu|-4 -27 0 7
first pair|hỗ trợ|0 0 14 0
first pair|hộ dùng|-2 -3 0 -11
first pair|hộ khó|10 -9 0 18
first pair|hộ kinh|32 42 0 11
first pair|hộ nghèo|0 0 0 -57
first pair|hộ đói|49 0 35 -12
first pair|hội lhpn|0 0 1 23
first pair|hội nghị|0 0 -1 0
first pair|hội phụ|0 0 -5 4
first pair|hội quán|-23 19 0 -30
first pair|hội trường|0 -5 0 0
first pair|hội viên|0 0 0 23
first pair|hợp tác|12 5 0 4
first pair|in #|11 -7 0 9
first pair|kbnn các|0 0 14 0
first pair|khai trừ|23 0 -10 13
first pair|khen thưởng|0 0 0 32
first pair|khiếu kiện|-13 14 0 -9
first pair|khiếu nại|0 10 0 24
first pair|kho bạc|0 0 1 0
first pair|khoa học|0 0 0 15
first pair|khoanh vùng|0 0 0 -49
first pair|khu du|0 0 0 -30
first pair|khu vực|0 0 0 46
first pair|khuyến công|-34 -5 0 -21
first pair|khuyến khích|0 0 31 0
first pair|khách du|1 24 0 -15
first pair|khách đến|20 0 0 -10
first pair|khám bệnh|0 -16 0 0
first pair|khám phá|0 5 0 2
first pair|kháng nghị|0 0 0 -9
first pair|khánh thành|41 0 0 5
first pair|khó khăn|0 23 0 0
first pair|khói đen|0 7 -5 16
first pair|khôi phục|13 0 1 -13
first pair|không còn|18 -31 -5 -35
first pair|không có|54 -24 0 -25
first pair|không kiểm|0 0 0 17
first pair|không kể|4 0 0 33
first pair|không phát|30 0 0 4
first pair|không vận|0 0 0 23
first pair|không xảy|49 -3 0 0
first pair|không ít|0 14 0 -41
first pair|không đạt|-12 12 0 22
first pair|không để|0 -5 1 9
first pair|không đợi|0 0 -14 -11
first pair|không ủy|0 0 0 5
first pair|khơi thông|0 0 -5 9
first pair|khả năng|10 0 0 -12
first pair|khảo sát|-19 0 -9 -15
first pair|khẩn trương|0 0 31 -26
first pair|khắc phục|-18 0 -17 -1
first pair|khối lượng|13 15 0 1
first pair|khởi công|21 0 36 0
first pair|khởi động|0 0 2 25
first pair|kim ngạch|0 0 0 6
first pair|kinh doanh|8 -3 0 6
first pair|kinh phí|0 0 -2 9
first pair|kinh tế|0 0 0 -1
first pair|kiên cố|46 -1 0 -25
first pair|kiên quyết|0 0 19 22
first pair|kiến nghị|1 0 0 -43
first pair|kiểm soát|0 0 7 12
first pair|kiểm sát|-9 0 -6 -14
first pair|kiểm toán|0 0 -28 0
first pair|kiểm tra|16 -1 24 1
first pair|kiểm điểm|0 0 2 -31
first pair|kiện toàn|6 0 44 0
first pair|kè tạm|0 -7 12 0
first pair|kéo dài|0 0 0 34
first pair|kéo giảm|-2 0 8 0
first pair|kéo theo|-4 8 0 22
first pair|kê khai|0 8 0 -11
first pair|kê khống|0 8 0 8
first pair|ký kết|0 0 0 -8
first pair|kẻ vạch|0 0 20 6
first pair|kế hoạch|-13 -10 10 4
first pair|kế toán|0 0 1 0
first pair|kết luận|0 0 -23 13
first pair|kết nạp|-9 0 0 0
first pair|kết thúc|0 0 -50 7
first pair|kể cả|5 -40 0 1
first pair|kịp thời|9 0 0 28
first pair|kỳ họp|0 0 -1 0
first pair|kỷ cương|0 0 0 7
first pair|kỷ luật|0 0 -1 -31
first pair|kỹ thuật|-26 0 0 -13
first pair|lao động|-21 16 -1 -2
first pair|liên kết|0 31 -1 0
first pair|liên đoàn|0 0 0 24
first pair|loa nhiều|0 0 0 22
first pair|là mức|0 0 0 1
first pair|làm lối|0 0 32 0
first pair|làm lợi|0 0 0 12
first pair|làm rõ|4 0 0 40
first pair|làm sạch|0 0 0 58
first pair|làm tốt|0 0 36 0
first pair|làm việc|0 0 0 11
first pair|làng nghề|15 1 0 -33
first pair|lâm nghiệp|-1 0 0 7
first pair|lãng phí|3 0 -1 10
first pair|lãnh đạo|0 -3 -12 0
first pair|lê xuân|0 0 -6 0
first pair|lúa #|7 0 0 21
first pair|lúa cả|-15 -1 0 0
first pair|lúa hè|28 0 0 -2
first pair|lúa mùa|31 -21 0 1
first pair|lúa xuân|17 -1 0 10
first pair|lúa đông|-1 23 0 28
first pair|lý do|-1 -31 0 1
first pair|lĩnh vực|-23 0 0 12
first pair|lũy kế|7 0 0 -1
first pair|lưu vptu|0 0 -6 0
first pair|lưu vpđu|-5 0 0 0
first pair|lưu văn|0 0 -34 0
first pair|lưu ý|0 0 1 -19
first pair|lương thực|-7 0 0 -40
first pair|lượng khách|0 0 0 -41
first pair|lạc #|0 0 0 10
first pair|lạm phát|-1 5 0 -12
first pair|lập #|13 -9 0 26
first pair|lập biên|8 -30 -2 2
first pair|lập bản|0 0 28 1
first pair|lập danh|0 0 1 14
first pair|lập tổ|0 0 8 20
first pair|lắc tài|5 -1 0 6
first pair|lắp biển|0 0 1 19
first pair|lắp mới|33 -26 -7 0
first pair|lễ hội|22 0 0 -13
first pair|lệ phí|36 0 0 0
first pair|lồng ghép|-1 0 7 0
first pair|lỗi thứ|0 0 -55 0
first pair|lừa đảo|-2 2 0 -5
first pair|lực lượng|0 0 0 22
first pair|ma túy|0 0 0 2
first pair|mttq sau|0 0 0 22
first pair|mua bán|0 0 0 9
first pair|mua sắm|-21 30 0 0
first pair|muộn nhất|0 0 0 5
first pair|mô hình|42 0 0 25
first pair|môi trường|1 0 -5 0
first pair|mùa khô|-37 0 0 25
first pair|mạng nội|0 3 0 0
first pair|mạnh tay|0 0 0 13
first pair|mặc dù|4 -21 0 0
first pair|mặt bằng|0 0 15 15
first pair|mặt chưa|-7 -36 0 0
first pair|mặt khác|0 -9 0 0
first pair|mặt trận|0 0 0 -5
first pair|mọi số|0 0 41 0
first pair|mỗi chi|0 0 10 10
first pair|mỗi cấp|0 0 18 -2
first pair|mỗi hồ|0 0 10 -37
first pair|mỗi tháng|0 -2 16 23
first pair|một bộ|0 11 0 -32
first pair|một góc|0 -14 0 0
first pair|một là|0 -11 0 0
first pair|một năm|-33 0 0 0
first pair|một vài|0 3 0 -2
first pair|mở #|0 0 14 -15
first pair|mở các|0 0 8 0
first pair|mở lớp|14 0 14 0
first pair|mở sổ|13 0 -1 17
first pair|mở thêm|0 0 37 6
first pair|mở đợt|0 0 25 0
first pair|mục tiêu|0 0 4 0
first pair|mục đích|-18 0 -1 0
first pair|mức thiếu|0 -5 0 0
first pair|mức tăng|-23 63 0 19
first pair|mức độ|30 -7 0 -19
first pair|nay #|10 0 0 11
first pair|ngay sau|-31 -13 -23 0
first pair|nghiên cứu|0 0 1 0
first pair|nghiệm thu|4 8 -7 41
first pair|nghị quyết|-1 0 -18 0
first pair|ngoài quốc|38 0 0 0
first pair|ngoài ra|-7 -3 -2 0
first pair|nguyên nhân|0 0 0 2
first pair|nguyễn thị|0 0 -3 0
first pair|ngành công|0 0 5 -18
first pair|ngành giáo|32 0 0 -22
first pair|ngành hoàn|7 0 0 -42
first pair|ngành y|36 0 0 0
first pair|ngành điện|-9 0 40 0
first pair|ngân hàng|0 0 1 0
first pair|ngân sách|-2 -1 0 0
first pair|ngô xuân|3 0 0 -35
first pair|ngư dân|1 3 0 -27
first pair|người buôn|8 0 0 10
first pair|người bị|-1 12 0 0
first pair|người có|6 0 0 32
first pair|người dân|0 23 0 38
first pair|người làm|13 0 -4 0
first pair|người nghe|0 0 0 21
first pair|người nuôi|5 0 0 52
first pair|người tham|11 0 0 -13
first pair|người trồng|24 -1 0 -17
first pair|ngại công|0 0 0 4
first pair|nhiều cơ|0 7 0 -14
first pair|nhiều hơn|-36 50 0 43
first pair|nhiều hộ|0 1 0 1
first pair|nhiều nơi|7 0 0 28
first pair|nhiệm vụ|0 0 0 17
first pair|nhà máy|-12 12 0 30
first pair|nhà thầu|1 0 0 -1
first pair|nhà trọ|0 0 0 24
first pair|nhà tình|10 -1 0 10
first pair|nhà văn|0 0 0 -30
first pair|nhà ở|37 0 6 8
first pair|nhân dân|3 0 0 1
first pair|nhân lực|0 21 0 -14
first pair|nhân rộng|0 0 26 8
first pair|nhân sự|8 0 0 29
first pair|nhìn chung|22 0 0 0
first pair|nhóm #|-31 -4 0 0
first pair|như trên|0 0 -12 0
first pair|nhưng bỏ|0 0 0 17
first pair|nhưng chi|0 12 0 -12
first pair|nhưng chất|0 3 0 -25
first pair|nhưng khoảng|-8 15 0 -4
first pair|nhưng không|0 -17 -20 23
first pair|nhưng kết|0 0 0 29
first pair|nhưng nhờ|-22 -10 -1 -15
first pair|nhưng số|0 1 0 -15
first pair|nhất là|0 0 1 22
first pair|nhất trí|-12 -5 -28 -1
first pair|nhầm lẫn|21 -18 0 16
first pair|nhận thức|9 13 0 -7
first pair|nhập khẩu|-9 0 0 2
first pair|nhờ vậy|-14 0 0 -31
first pair|những mặt|-1 -10 0 0
first pair|những việc|0 -6 0 0
first pair|những điểm|0 -44 0 0
first pair|nhựa hóa|13 0 0 0
first pair|nq #|0 0 0 4
first pair|nuôi trồng|-48 0 0 36
first pair|nâm nung|0 0 -17 0
first pair|nâng cao|0 0 38 -1
first pair|nâng chất|0 0 -43 -8
first pair|nâng cấp|-1 0 47 -36
first pair|nâng tổng|7 0 0 21
first pair|nâng tỷ|0 0 0 31
first pair|né tránh|0 7 0 15
first pair|nói vậy|-37 0 0 0
first pair|nông ,|-13 0 0 -25
first pair|nông -|-28 2 -5 14
first pair|nông dân|-13 0 0 0
first pair|nông nghiệp|0 -23 0 -27
first pair|nông thôn|1 0 0 12
first pair|năm học|47 -11 -12 0
first pair|năm nay|45 25 0 -11
first pair|năm đầu|-68 0 0 0
first pair|năng suất|-20 0 0 0
first pair|nước ngọt|0 3 0 -1
first pair|nước sạch|-45 19 -3 0
first pair|nước thải|-6 23 0 -34
first pair|nạo vét|1 0 2 12
first pair|nắm chắc|-1 0 17 -45
first pair|nắm tình|0 0 1 20
first pair|nối mạng|6 0 0 0
first pair|nổi bật|-52 -1 0 -36
first pair|nổi lên|0 -19 -1 0
first pair|nội chính|0 -1 0 -1
first pair|nội dung|0 -1 0 0
first pair|nợ cũ|0 0 0 3
first pair|nợ dưới|0 -15 -17 0
first pair|nợ thuế|0 46 0 -1
first pair|nợ xây|0 0 0 -24
first pair|nợ đọng|0 0 0 -12
first pair|nửa cuối|0 0 -28 0
first pair|nửa năm|-5 0 -1 0
first pair|nửa đầu|-18 -15 1 7
first pair|phong trào|5 2 0 -20
first pair|phá rừng|0 18 0 0
first pair|phát #|21 -6 0 1
first pair|phát biểu|0 0 -29 0
first pair|phát hiện|-4 19 -10 1
first pair|phát hành|48 0 0 -41
first pair|phát sóng|0 0 0 28
first pair|phát triển|0 0 0 -34
first pair|phân bón|-48 8 0 -9
first pair|phân bổ|0 0 8 48
first pair|phân công|9 0 0 6
first pair|phân urê|0 8 0 0
first pair|phê bình|0 -21 0 19
first pair|phê duyệt|-10 0 24 0
first pair|phí bảo|0 13 0 0
first pair|phòng bệnh|6 0 2 0
first pair|phòng chống|32 0 -26 15
first pair|phòng công|0 0 -25 0
first pair|phòng gd|-9 0 0 -9
first pair|phòng giáo|0 0 8 -1
first pair|phòng kinh|0 -1 3 0
first pair|phòng kế|0 0 3 0
first pair|phòng kỹ|0 0 13 0
first pair|phòng lao|0 0 5 0
first pair|phòng nn|0 0 21 0
first pair|phòng nào|0 0 5 0
first pair|phòng nông|0 0 -1 -6
first pair|phòng nội|0 0 1 2
first pair|phòng quản|0 0 -33 0
first pair|phòng tn|0 0 2 0
first pair|phòng tài|0 0 7 -14
first pair|phòng tư|0 0 51 0
first pair|phòng y|0 0 2 0
first pair|phó bí|0 0 -4 -2
first pair|phó giám|0 0 1 0
first pair|phú thọ|-12 0 0 0
first pair|phương hướng|0 0 0 2
first pair|phương án|-8 0 1 0
first pair|phường bắc|0 -27 0 0
first pair|phường lãm|0 -31 0 0
first pair|phường nào|0 0 10 20
first pair|phạm pháp|0 0 -9 0
first pair|phạt #|32 0 0 -46
first pair|phạt hợp|0 0 1 0
first pair|phản biện|-9 0 0 0
first pair|phấn đấu|-20 0 20 -12
first pair|phần a|-11 0 0 0
first pair|phần b|0 -7 0 0
first pair|phần c|0 -9 0 0
first pair|phần còn|0 15 -2 25
first pair|phần lớn|-2 15 -1 0
first pair|phần mềm|0 1 0 -4
first pair|phần nhiều|-5 9 0 32
first pair|phụ nữ|18 12 0 -14
first pair|phụ đạo|0 0 33 0
first pair|phục vụ|0 0 0 30
first pair|qua #|46 0 0 -22
first pair|qua kiểm|14 -8 0 -6
first pair|qua thăm|-28 -3 0 0
first pair|qua đó|0 0 0 38
first pair|quy hoạch|14 9 0 -27
first pair|quy định|7 12 -15 31
first pair|quyết toán|0 0 -15 0
first pair|quyết định|0 0 -10 0
first pair|quá hạn|42 -15 0 -20
first pair|quá tải|0 15 0 0
first pair|quán triệt|11 0 1 14
first pair|quân sự|0 0 0 19
first pair|quý iii|0 -22 0 0
first pair|quý ii|0 0 -1 0
first pair|quý i|0 0 0 8
first pair|quản chặt|0 0 0 -4
first pair|quản lý|-16 0 -29 -3
first pair|quảng cáo|0 0 1 35
first pair|quận ủy|-5 0 -16 -2
first pair|quốc phòng|-1 0 0 -3
first pair|quỹ "|43 -3 0 -21
first pair|quỹ cứu|-2 19 0 -4
first pair|quỹ phòng|-1 48 0 0
first pair|quỹ qpan|0 0 0 5
first pair|ra quân|0 0 -4 0
first pair|rau ,|0 0 0 2
first pair|riêng khách|0 0 0 26
first pair|riêng sản|-10 18 0 0
first pair|riêng thuế|10 0 0 29
first pair|riêng tiền|-13 31 0 0
first pair|riêng tín|0 5 0 0
first pair|riêng án|-16 -18 -12 -19
first pair|rà lại|15 -14 25 -35
first pair|rà soát|0 0 1 -1
first pair|rác sinh|-7 20 -6 -44
first pair|rác thải|0 0 -21 0
first pair|rét đậm|-1 0 0 0
first pair|rừng phòng|-15 25 0 -14
first pair|san ủi|0 0 0 11
first pair|sau cùng|0 0 -20 0
first pair|sinh con|0 28 0 -26
first pair|siết chặt|0 0 29 0
first pair|siết quản|0 0 1 0
first pair|so với|0 20 0 0
first pair|song chưa|0 0 0 4
first pair|song giá|12 1 0 -25
first pair|song homestay|0 9 0 0
first pair|song huyện|16 0 0 -21
first pair|song kém|-23 34 0 -3
first pair|song phải|-7 -29 -3 0
first pair|song ít|0 27 0 55
first pair|suối tre|0 0 0 15
first pair|sáng #|0 0 8 0
first pair|sáu tháng|0 0 -8 0
first pair|sâu bệnh|0 -9 0 -9
first pair|sĩ số|-22 28 0 -1
first pair|sơ kết|0 0 9 0
first pair|sạt lở|0 10 0 0
first pair|sản phẩm|-22 26 0 0
first pair|sản xuất|11 0 0 -39
first pair|sầu riêng|0 0 0 18
first pair|sắp xếp|7 -2 39 -24
first pair|sẵn sàng|0 0 1 22
first pair|số cơ|-12 -15 0 0
first pair|số hóa|-22 10 23 22
first pair|số hộ|21 2 0 -13
first pair|số lần|0 9 0 0
first pair|số người|8 14 0 11
first pair|số thu|-20 0 0 -21
first pair|số tiền|10 2 0 8
first pair|số vốn|10 0 0 0
first pair|số vụ|0 10 0 0
first pair|sốt xuất|-11 0 0 0
first pair|sớm đưa|0 0 1 0
first pair|sở công|0 0 10 0
first pair|sở giao|0 0 0 1
first pair|sở giáo|0 0 15 0
first pair|sở kế|0 14 -7 -9
first pair|sở nông|-22 -3 -16 0
first pair|sở nội|0 0 38 0
first pair|sở tài|-12 0 0 -10
first pair|sở xây|0 0 6 17
first pair|sở y|0 0 0 -1
first pair|sử dụng|0 0 0 16
first pair|sửa #|0 0 0 55
first pair|sửa chữa|0 0 19 0
first pair|sửa xong|0 0 3 26
first pair|sự phối|0 10 0 -13
first pair|tai nạn|23 1 -1 0
first pair|tam nông|-29 0 -12 0
first pair|tham mưu|0 0 2 8
first pair|thanh lý|0 -13 28 0
first pair|thanh tra|0 0 15 -20
first pair|thanh trạch|0 0 0 8
first pair|thay ngay|0 -5 8 -13
first pair|theo báo|-4 0 0 0
first pair|theo dõi|0 42 0 -47
first pair|theo giám|0 -25 0 0
first pair|theo kết|-45 0 0 0
first pair|theo ông|-21 -12 0 -4
first pair|theo đó|-9 -4 0 -3
first pair|theo đúng|0 0 0 8
first pair|thi hành|-1 0 0 0
first pair|thi đua|-1 0 0 0
first pair|thiết bị|-6 13 -5 1
first pair|thiết chế|0 3 0 0
first pair|thiếu #|0 22 0 -14
first pair|thiếu giáo|0 0 0 -1
first pair|thiếu người|0 0 0 -11
first pair|thiệt hại|0 0 0 30
first pair|thoát khỏi|12 0 0 -14
first pair|thu chi|-7 0 0 0
first pair|thu cân|13 0 0 -1
first pair|thu gom|0 17 0 0
first pair|thu hút|28 0 1 0
first pair|thu hồi|5 0 1 0
first pair|thu ngân|-1 0 -1 0
first pair|thu nhập|13 0 -1 0
first pair|thu nsnn|1 0 0 0
first pair|thu nội|-7 0 0 0
first pair|thu nợ|-3 5 0 2
first pair|thu phí|0 45 1 -12
first pair|thu quỹ|9 6 0 0
first pair|thu thuế|15 0 0 -64
first pair|thu tiền|13 -1 0 30
first pair|thu trên|11 -6 0 -12
first pair|thu từ|32 16 0 -1
first pair|thuế bảo|0 12 0 0
first pair|thuế sử|3 6 0 0
first pair|thuế thu|1 2 0 13
first pair|thuế đất|-2 4 0 0
first pair|thuộc nhóm|0 22 0 37
first pair|thành lập|2 0 0 0
first pair|thành phố|1 0 32 18
first pair|thành đoàn|0 0 9 0
first pair|thành ủy|0 0 0 2
first pair|tháng #|1 27 -1 1
first pair|tháo gỡ|0 0 22 0
first pair|thêm #|38 -1 0 -18
first pair|thôn hạ|0 -28 0 0
first pair|thôn nào|0 0 20 -7
first pair|thôn thượng|0 -21 0 0
first pair|thông qua|-45 -3 -6 -15
first pair|thông tin|0 0 0 26
first pair|thương mại|-16 0 0 -1
first pair|thường trực|0 0 0 -4
first pair|thưởng tết|-1 0 13 9
first pair|thạnh phong|0 0 0 3
first pair|thấp hơn|-6 6 0 17
first pair|thấp nhất|0 0 0 12
first pair|thẩm tra|-12 0 23 -11
first pair|thế nhưng|-13 -24 0 0
first pair|thể thao|11 0 0 9
first pair|thị trấn|0 0 -5 5
first pair|thị xã|13 0 54 0
first pair|thống nhất|0 0 -1 0
first pair|thời gian|37 0 -2 0
first pair|thủ trưởng|0 0 13 0
first pair|thủy lợi|-1 -8 0 0
first pair|thủy sản|-1 0 0 0
first pair|thứ ba|-6 -24 0 0
first pair|thứ hai|-1 -36 0 0
first pair|thứ năm|-7 -26 0 0
first pair|thứ sáu|0 0 3 -11
first pair|thứ tư|0 -23 0 0
first pair|thừa lệnh|0 0 -1 0
first pair|thực hiện|-1 0 0 0
first pair|tiêm chủng|-1 0 0 27
first pair|tiêm mũi|0 0 1 12
first pair|tiêm phòng|37 0 17 0
first pair|tiêu hủy|0 0 0 7
first pair|tiến độ|0 13 0 -36
first pair|tiếp #|38 0 0 -5
first pair|tiếp công|14 11 -12 -35
first pair|tiếp dân|1 0 7 -32
first pair|tiếp nhận|-11 0 0 20
first pair|tiếp thu|0 0 -20 0
first pair|tiếp tục|-1 0 5 -20
first pair|tiết kiệm|21 -9 1 8
first pair|tiền sử|-40 -21 0 -34
first pair|tiền thu|4 10 -8 -17
first pair|tiểu thương|-15 17 0 1
first pair|tiểu thủ|4 0 0 0
first pair|tm -|14 -7 0 2
first pair|tm .|0 0 -9 0
first pair|toàn huyện|1 0 0 0
first pair|toàn ngành|41 0 -1 -2
first pair|toàn phường|-16 -1 0 0
first pair|toàn tỉnh|4 0 0 -6
first pair|toàn xã|-7 0 -12 0
first pair|toàn đảng|15 -1 0 0
first pair|trang bị|0 6 0 0
first pair|tranh luận|-9 12 0 -8
first pair|trao #|25 0 0 -17
first pair|triển khai|32 0 0 -27
first pair|triệt xóa|26 0 0 -6
first pair|trong bối|0 -28 0 0
first pair|trong bức|-29 -13 0 0
first pair|trong hai|0 0 28 -12
first pair|trong hạn|1 0 0 0
first pair|trong khi|10 21 0 0
first pair|trong số|23 -11 0 32
first pair|trong tháng|-8 1 0 8
first pair|trong đó|-1 0 0 41
first pair|truy thu|1 0 0 26
first pair|trên #|-29 -20 -1 17
first pair|trên cơ|19 0 -33 0
first pair|trên đây|0 0 -8 0
first pair|trình ban|0 0 0 11
first pair|trình chủ|0 0 0 14
first pair|trình hđnd|0 0 -1 0
first pair|trình phương|0 0 0 12
first pair|trình trong|0 0 0 38
first pair|trình trước|0 0 0 19
first pair|trình tỉnh|0 0 17 1
first pair|trình ubnd|0 0 0 12
first pair|trình đề|0 0 6 -43
first pair|trước #|5 0 23 22
first pair|trước hết|-1 0 1 0
first pair|trước mắt|0 0 -6 -16
first pair|trường học|36 -1 0 13
first pair|trường hợp|0 -6 9 0
first pair|trường lớp|0 -37 0 0
first pair|trường mầm|2 14 0 0
first pair|trường phối|0 -1 3 0
first pair|trưởng các|-1 -4 -21 0
first pair|trưởng phòng|0 -21 0 0
first pair|trại lưới|-7 0 7 20
first pair|trạm xá|32 0 0 16
first pair|trạm y|0 -1 2 0
first pair|trả #|8 -20 -13 -5
first pair|trả lại|30 0 13 20
first pair|trả lời|-10 0 0 17
first pair|trả mặt|9 0 0 0
first pair|trả nợ|0 0 13 0
first pair|trả đúng|0 0 0 13
first pair|trấn áp|0 0 3 28
first pair|trần hữu|0 0 -1 0
first pair|trật tự|-10 -1 1 31
first pair|trẻ #|0 0 0 19
first pair|trọng tâm|-23 0 25 10
first pair|trồng #|29 0 0 -14
first pair|trồng cây|0 0 15 34
first pair|trồng mới|24 -26 0 -27
first pair|trồng rừng|6 0 0 -36
first pair|trồng trọt|-37 0 0 0
first pair|trộm cắp|-6 15 0 19
first pair|trợ cấp|14 -10 0 6
first pair|trụ sở|0 25 0 0
first pair|trực tại|0 0 0 6
first pair|tt huyện|0 0 -31 0
first pair|tuy các|41 -1 0 0
first pair|tuy còn|-17 26 0 -20
first pair|tuy mưa|-34 -34 0 0
first pair|tuy nhiên|12 -8 0 0
first pair|tuy số|26 -12 0 -2
first pair|tuy thời|0 -9 0 0
first pair|tuy vậy|-8 1 0 0
first pair|tuy đã|44 -1 0 0
first pair|tuyên truyền|-1 1 0 3
first pair|tuần tra|1 0 0 -1
first pair|tài chính|-2 0 0 0
first pair|tình trạng|0 22 0 -34
first pair|tính chiến|0 18 0 0
first pair|tính theo|2 9 0 -65
first pair|tính đến|43 0 0 -21
first pair|tôm nuôi|1 0 0 -10
first pair|tôm sú|0 0 0 -1
first pair|tăng cường|0 0 45 0
first pair|tăng trưởng|-19 0 0 2
first pair|tư tưởng|-2 -9 0 0
first pair|tư vấn|0 0 4 32
first pair|tại hội|0 0 11 23
first pair|tạm dừng|-42 0 0 0
first pair|tạm ở|0 -8 8 10
first pair|tạo việc|0 0 50 -24
first pair|tảo hôn|0 1 0 0
first pair|tập huấn|0 0 57 0
first pair|tập hợp|0 0 0 8
first pair|tập trung|-19 19 3 15
first pair|tặng #|27 0 0 -6
first pair|tặng quà|31 0 0 1
first pair|tệ nạn|-1 12 0 -8
first pair|tỉnh bố|0 0 0 -12
first pair|tỉnh về|0 0 0 38
first pair|tố cáo|0 0 0 11
first pair|tốc độ|-2 0 0 0
first pair|tồn tại|0 -15 0 0
first pair|tổ chức|1 0 26 0
first pair|tổ công|21 0 0 0
first pair|tổ dân|0 -25 12 44
first pair|tổ đại|0 0 4 16
first pair|tổng chi|-4 -48 0 -10
first pair|tổng công|-3 0 0 -1
first pair|tổng giá|38 0 0 51
first pair|tổng kết|-1 0 -11 -58
first pair|tổng mức|0 0 0 1
first pair|tổng nợ|0 0 0 11
first pair|tổng sản|29 0 0 0
first pair|tổng thu|31 -9 0 -10
first pair|tổng trị|5 0 0 26
first pair|tổng trọng|0 26 0 27
first pair|tổng vốn|-15 -38 0 0
first pair|tổng đàn|0 0 0 36
first pair|tội phạm|8 0 0 -2
first pair|từ chối|0 0 0 2
first pair|từ nay|0 0 -5 -15
first pair|từ ngày|-15 0 -15 -1
first pair|tự kiểm|0 8 0 -53
first pair|tự phê|-4 0 0 0
first pair|tỷ lệ|0 1 0 0
first pair|ubkt đảng|2 -3 2 -4
first pair|ubmttq việt|0 0 13 8
first pair|ubnd các|0 0 -1 -17
first pair|ubnd huyện|-1 0 0 0
first pair|ubnd phường|0 0 2 2
first pair|ubnd tỉnh|10 0 0 11
first pair|ubnd đặc|0 0 -1 0
first pair|vi phạm|11 0 0 5
first pair|việc bàn|0 26 0 0
first pair|việc chuyển|0 1 0 0
first pair|việc chuẩn|0 3 0 -2
first pair|việc giám|0 15 0 0
first pair|việc học|20 21 -4 -1
first pair|việc này|-14 -27 42 -17
first pair|việc phải|0 0 -19 0
first pair|việc thực|53 0 0 0
first pair|việc tập|0 13 0 -11
first pair|việc xử|0 0 0 -3
first pair|việc đảng|-1 10 0 -6
first pair|viện kiểm|-21 0 0 21
first pair|vp chấm|0 0 11 -13
first pair|và hđnd|0 0 14 -22
first pair|vùng đầm|7 0 0 0
first pair|văn bản|-2 9 0 -8
first pair|văn hóa|1 0 0 0
first pair|văn nghệ|0 0 0 6
first pair|văn phòng|0 0 0 -1
first pair|vướng mắc|0 0 2 0
first pair|vượt chỉ|0 0 0 16
first pair|vượt xa|0 0 0 7
first pair|vẫn còn|0 0 0 -1
first pair|vẫn để|-7 10 0 0
first pair|vận tải|-19 15 0 -18
first pair|vận động|13 0 3 -1
first pair|vật liệu|2 -13 0 0
first pair|vật tư|0 35 0 1
first pair|vậy mà|14 -12 0 -10
first pair|về an|-38 0 -1 0
first pair|về chỉ|-37 -11 0 0
first pair|về công|0 0 -6 0
first pair|về kinh|-1 0 -1 0
first pair|về lãnh|-12 -4 0 0
first pair|về ngân|-42 0 -11 0
first pair|về nông|0 0 -19 0
first pair|về sản|-4 0 0 0
first pair|về văn|-19 0 -2 0
first pair|về xây|18 0 0 0
first pair|về y|-28 -4 0 0
first pair|vệ sinh|1 0 -1 -13
first pair|vỉa hè|-1 15 0 -15
first pair|vị trí|-11 -6 0 0
first pair|vốn chương|0 1 0 0
first pair|vốn các|-10 16 0 15
first pair|vốn ngân|22 29 0 0
first pair|vốn xã|4 0 -1 13
first pair|vốn đăng|15 12 0 0
first pair|vốn đầu|-65 0 0 0
first pair|với trung|0 0 -20 0
first pair|vụ cưỡng|0 2 0 7
first pair|vụ mùa|0 0 0 44
first pair|vụ phạm|12 6 0 0
first pair|vụ việc|0 2 0 0
first pair|vụ xuân|8 -14 -1 -29
first pair|vụ đông|0 11 0 17
first pair|xe điện|-7 13 0 -42
first pair|xem xét|0 0 -1 -1
first pair|xin huyện|0 0 22 0
first pair|xin lỗi|0 0 0 13
first pair|xong ngày|0 -5 6 6
first pair|xong trước|0 0 0 16
first pair|xuất cảnh|0 0 0 -16
first pair|xuất khẩu|0 5 -5 3
first pair|xuống giống|9 0 1 22
first pair|xây dựng|-1 0 -1 0
first pair|xây mới|38 0 0 7
first pair|xã ba|-15 0 0 0
first pair|xã biên|-18 1 0 0
first pair|xã hội|-48 0 4 -35
first pair|xã nào|0 -5 10 -19
first pair|xã phải|0 0 24 -41
first pair|xã tân|0 0 0 33
first pair|xã đã|32 -33 -8 -33
first pair|xét tờ|0 0 -7 0
first pair|xóa #|7 0 0 -9
first pair|xóa hết|41 0 0 0
first pair|xảy ra|16 -13 0 38
first pair|xếp loại|-4 -9 -12 -7
first pair|xếp thứ|9 0 0 39
first pair|xử lý|9 0 0 -1
first pair|xử phạt|0 0 0 33
first pair|y tế|0 3 0 0
first pair|yên dũng|0 0 0 8
first pair|yêu cầu|24 -28 0 -27
first pair|án bị|0 0 0 -9
first pair|ô nhiễm|0 41 0 -14
first pair|ông huỳnh|0 0 -2 -1
first pair|ông nói|0 0 -16 -5
first pair|ông trần|0 -26 0 0
first pair|ý kiến|-1 0 0 0
first pair|ý thức|0 31 0 1
first pair|ăn uống|15 -11 0 19
first pair|đ /|0 0 -18 -6
first pair|đi lại|0 0 0 12
first pair|đi từng|-7 0 9 14
first pair|đinh công|0 0 -11 0
first pair|điều chuyển|0 0 0 28
first pair|điều hành|0 0 5 1
first pair|điều tra|32 0 0 28
first pair|điều trị|41 0 -11 -25
first pair|điểm nhóm|0 0 0 9
first pair|điện lưới|-5 28 0 0
first pair|điện mặt|0 0 0 40
first pair|điện nông|35 0 0 -15
first pair|điện thương|0 12 0 26
first pair|đoàn giám|-16 0 -34 -8
first pair|đoàn thanh|0 -1 0 -1
first pair|đoàn thể|0 -7 -18 -11
first pair|đoàn viết|0 0 -2 0
first pair|đoàn đề|0 0 24 -10
first pair|đuối nước|17 -13 0 21
first pair|đài truyền|0 11 24 -50
first pair|đàn bò|0 0 0 -45
first pair|đàn gia|16 0 0 0
first pair|đàn lợn|0 0 0 -14
first pair|đào tạo|0 1 3 0
first pair|đáng lo|0 4 0 14
first pair|đáng nói|0 0 0 9
first pair|đáng tiếc|-6 -16 0 0
first pair|đã bàn|-36 0 -1 -6
first pair|đã có|0 74 0 -22
first pair|đã hoàn|14 0 0 0
first pair|đã làm|32 -22 0 -54
first pair|đã lập|-3 13 -9 7
first pair|đã phê|14 0 0 -15
first pair|đã tổ|7 0 0 0
first pair|đã đạt|47 0 0 0
first pair|đó là|0 10 0 -3
first pair|đón #|1 0 0 -1
first pair|đô thị|0 0 1 23
first pair|đôn đốc|0 0 29 6
first pair|đùn đẩy|0 0 0 11
first pair|đúng chế|0 0 0 8
first pair|đúng hạn|0 0 0 4
first pair|đúng luật|1 -2 6 29
first pair|đúng phong|0 0 10 9
first pair|đúng quy|3 0 0 10
first pair|đơn hàng|0 5 0 0
first pair|đơn thư|39 -15 0 0
first pair|đơn tố|1 -4 0 0
first pair|đơn vị|-2 0 0 0
first pair|đơn để|0 0 0 21
first pair|đưa #|14 0 0 4
first pair|đưa nga|0 0 -11 -9
first pair|đưa số|0 0 0 36
first pair|đưa tỷ|-9 0 28 33
first pair|đưa vào|0 0 0 30
first pair|đường biên|0 0 0 -13
first pair|đường liên|1 0 0 -13
first pair|đường sá|-12 -13 0 -3
first pair|đường truyền|0 1 0 0
first pair|đường trục|0 18 0 0
first pair|đường vào|0 0 0 -31
first pair|đường điện|17 0 0 -41
first pair|được trong|-7 0 7 0
first pair|đại biểu|-12 0 0 0
first pair|đại hội|33 0 5 -58
first pair|đạt #|3 0 0 21
first pair|đạt tiến|27 0 0 0
first pair|đạt và|10 0 0 27
first pair|đảm việc|11 -10 0 11
first pair|đảng viên|0 18 -15 34
first pair|đất công|0 8 0 0
first pair|đất dịch|0 0 -20 0
first pair|đất vừa|0 0 0 -6
first pair|đất đai|5 0 -14 5
first pair|đấu tranh|0 0 9 0
first pair|đầu tư|-15 0 0 -2
first pair|đẩy mạnh|0 0 46 -26
first pair|đẩy nhanh|2 -4 6 0
first pair|đặc biệt|-32 0 -16 0
first pair|đặc khu|0 0 0 19
first pair|đến #|0 0 0 59
first pair|đến hết|-9 0 0 29
first pair|đến khai|-29 0 0 0
first pair|đến nay|45 -17 0 -29
first pair|đến ngày|-1 35 0 -23
first pair|đề nghị|0 0 -9 0
first pair|đề xuất|0 0 1 35
first pair|đề án|-3 -34 0 0
first pair|để #|0 26 -15 -21
first pair|để tỷ|0 0 15 22
first pair|để xảy|0 -11 -1 0
first pair|để đạt|-5 0 -30 0
first pair|địa chính|-2 0 17 5
first pair|địa phương|0 0 -20 0
first pair|định hướng|0 0 8 15
first pair|định kỳ|0 0 2 10
first pair|đối chiếu|-26 0 0 13
first pair|đối thoại|0 -1 23 1
first pair|đối tượng|5 0 0 -2
first pair|đối với|0 0 -69 0
first pair|đồn biên|0 0 9 -57
first pair|đồng chí|0 0 0 -1
first pair|đồng thời|-18 0 -4 -46
first pair|độ che|1 0 0 -10
first pair|đội an|0 0 -25 0
first pair|đội cảnh|0 0 -36 0
first pair|đội thuế|0 0 24 17
first pair|đứng gần|0 0 0 20
first pair|đứng thứ|8 -6 0 11
first pair|ưu tiên|-3 -1 18 30
first pair|ước cả|0 0 26 29
first pair|ước thiệt|0 0 0 15
first pair|ở vài|0 0 0 33
first pair|ủy quyền|0 8 -5 13
first pair|ủy viên|0 0 1 10
first|"|0 -37 1 -13
first|#|0 0 0 6
first|-|0 0 -21 0
first|[|-14 0 49 1
first|ai|-1 1 -18 31
first|an|2 0 2 -20
first|a|-3 3 7 5
first|ba|-10 1 -3 -7
first|bch|-1 0 0 -1
first|bhyt|0 1 -19 0
first|biên|6 0 0 0
first|biển|27 1 0 -53
first|biểu|-30 0 -17 16
first|biện|0 0 -9 0
first|buôn|-28 38 0 0
first|buộc|4 -3 0 22
first|bài|-19 23 -30 -13
first|bà|0 0 0 -33
first|bác|0 12 0 0
first|bám|-13 -1 0 20
first|bán|-14 29 0 5
first|bãi|1 20 0 12
first|bên|-14 0 -12 0
first|bê|2 0 0 -1
first|bò|0 14 0 30
first|bùi|0 0 -5 5
first|bù|-30 -43 -17 -1
first|bún|1 0 0 10
first|bưu|5 0 0 -46
first|bước|15 0 0 0
first|bảng|-3 0 -8 0
first|bản|13 0 0 33
first|bảo|0 0 2 34
first|bầu|1 -2 -44 -7
first|bắc|-1 -9 0 19
first|bắt|46 -19 0 0
first|bằng|-10 0 0 -20
first|bệnh|28 0 0 -14
first|bị|0 0 0 3
first|bỏ|0 0 0 6
first|bốn|12 20 -24 0
first|bố|0 7 6 0
first|bồi|9 0 32 16
first|bổ|0 -7 1 0
first|bộ|1 0 0 0
first|bờ|9 0 -4 0
first|bởi|0 -26 -2 4
first|bức|-21 -26 0 -15
first|bữa|0 2 0 6
first|cam|0 12 18 -1
first|cao|2 10 0 8
first|ca|0 0 27 33
first|chia|0 -5 23 0
first|chi|-5 0 0 1
first|chiếm|17 -8 0 39
first|chiều|0 0 -8 0
first|cho|-14 0 0 26
first|chung|0 5 0 0
first|chuyển|21 0 0 0
first|chuyện|-2 -26 -31 0
first|chuẩn|0 0 9 -47
first|chuối|0 19 0 2
first|chè|52 0 0 -1
first|chép|0 18 0 18
first|chính|-20 -1 -8 15
first|chín|-18 0 0 0
first|chôm|9 0 0 0
first|chú|-21 -1 0 -18
first|chăm|0 0 -28 1
first|chăn|-25 10 0 0
first|chưa|0 0 0 -1
first|chư|0 0 0 10
first|chương|7 0 0 24
first|chấm|0 0 16 0
first|chấn|0 0 1 0
first|chấp|-21 0 -29 0
first|chậm|0 0 7 5
first|chết|-15 0 0 1
first|chế|0 0 -20 -3
first|chỉnh|18 0 -9 13
first|chỉ|0 0 0 -1
first|chịu|0 0 1 -1
first|chị|-15 -10 0 -22
first|chọn|0 -8 17 1
first|chống|1 0 22 0
first|chốt|0 -2 2 30
first|chợ|0 29 0 -39
first|chứng|10 -3 0 12
first|chữa|0 0 0 21
first|cn|12 0 0 4
first|coi|0 0 0 45
first|con|6 0 0 0
first|cua|0 3 0 0
first|cuối|0 0 0 23
first|cuộc|0 1 0 -12
first|c|-11 -8 34 -8
first|cà|43 21 0 -33
first|cách|-3 16 0 13
first|các|0 0 0 -33
first|cái|-1 -11 0 0
first|cánh|24 -12 0 13
first|cán|-3 41 3 -12
first|cát|12 8 0 1
first|cá|22 0 0 8
first|cân|0 2 10 13
first|cây|-1 0 0 -18
first|còn|-4 -1 1 -75
first|có|-18 21 0 3
first|cô|0 0 0 10
first|cùng|0 0 20 5
first|cúm|0 -7 0 -7
first|căn|0 0 -23 0
first|cũng|-25 -13 0 0
first|cơn|0 -11 0 0
first|cơ|0 0 -1 -1
first|cưỡng|0 0 9 0
first|cải|1 0 -17 0
first|cả|35 1 -12 0
first|cấp|47 0 1 0
first|cất|0 0 1 0
first|cấy|0 0 0 31
first|cầu|35 0 0 0
first|cẩm|23 -7 -14 17
first|cắm|0 0 2 9
first|cắt|5 0 1 25
first|cỏ|0 2 0 21
first|cống|0 11 -1 -23
first|cổng|-22 0 0 -3
first|cờ|-4 -1 13 24
first|cục|0 0 23 -21
first|cụm|25 0 0 0
first|cụ|0 0 0 3
first|củng|10 0 39 0
first|cứu|0 0 0 49
first|cử|1 -5 0 -3
first|date|-8 0 0 0
first|di|0 47 0 -31
first|diễn|1 0 -25 2
first|diện|-15 0 0 -1
first|diệt|0 0 0 32
first|doanh|-10 1 0 0
first|do|-1 5 0 39
first|duy|37 0 0 -19
first|duyệt|22 0 0 21
first|du|0 0 0 -3
first|dân|-43 8 0 0
first|dù|-38 0 0 -5
first|dư|1 0 0 0
first|dưới|-47 17 0 10
first|dạy|33 -16 26 -21
first|dẫn|0 0 0 39
first|dẫu|-2 -48 0 0
first|dập|5 0 0 28
first|dặm|0 -5 3 24
first|dịch|-10 0 0 0
first|dọn|-1 0 -18 -13
first|dồn|2 0 0 14
first|dứt|0 0 0 31
first|dữ|29 0 0 -27
first|dựng|45 0 0 32
first|dự|0 0 0 -1
first|ea|0 0 0 29
first|gdp|8 0 0 -10
first|gia|-1 0 0 0
first|giàng|0 0 -1 0
first|giám|0 0 0 11
first|giáo|-2 0 0 7
first|giá|-1 0 0 0
first|giúp|20 0 -1 -33
first|giảm|1 5 0 0
first|giống|9 0 0 21
first|giới|8 0 0 18
first|giữ|-29 0 5 -2
first|grdp|15 0 0 0
first|gtsx|-1 11 0 -8
first|gây|-6 7 0 22
first|góp|27 0 -2 31
first|gắn|0 0 -31 -42
first|gốc|0 0 0 20
first|gỡ|1 -2 0 -52
first|gửi|0 0 19 18
first|hai|0 10 -16 5
first|hiện|0 0 0 -7
first|hiệu|13 34 0 18
first|hoàn|1 0 0 0
first|huy|0 0 0 -1
first|huyện|0 0 0 -1
first|huấn|37 0 0 18
first|hàng|-6 12 0 0
first|hành|0 6 0 0
first|hà|13 -2 0 10
first|hòa|8 -5 -1 12
first|hđnd|0 0 -29 0
first|hơn|0 0 0 -7
first|hư|13 -1 0 25
first|hướng|0 0 2 17
first|hạt|0 0 3 0
first|hạ|0 0 -7 0
first|hải|-30 -3 -25 -28
first|hằng|0 0 26 -1
first|hết|0 0 15 0
first|hệ|-1 0 0 -10
first|học|0 1 1 -49
first|họp|0 0 35 5
first|hỏi|0 32 -13 63
first|hồng|38 0 0 40
first|hồ|0 1 0 -17
first|hỗ|0 0 14 0
first|hợp|16 1 0 5
first|hụt|-1 10 0 20
first|ia|0 1 0 37
first|in|5 -3 0 4
first|kbnn|-11 0 1 -9
first|khai|6 0 4 -1
first|khen|0 0 0 32
first|khiếu|-3 13 0 0
first|khoanh|0 0 0 -49
first|khoa|0 0 0 15
first|kho|0 0 1 33
first|khoán|12 0 0 0
first|khuyến|-25 0 43 -30
first|khu|15 0 0 4
first|khách|14 1 0 0
first|khám|6 0 0 0
first|kháng|0 0 0 -9
first|khánh|34 0 0 18
first|khâu|-12 -20 0 -35
first|khép|0 0 32 -38
first|khói|0 7 -5 16
first|khó|0 18 0 0
first|khôi|13 0 1 -13
first|không|63 0 0 0
first|khơi|0 0 -5 9
first|khảo|-19 0 -9 -15
first|khả|10 0 0 -12
first|khẩn|0 0 31 -26
first|khắc|-18 0 -17 -1
first|khối|-25 1 -12 0
first|khởi|8 0 33 0
first|kim|0 0 0 6
first|kiên|1 0 7 -3
first|kiến|1 0 0 -43
first|kiểm|0 -1 10 0
first|kiện|20 0 35 15
first|kèm|0 0 13 43
first|kè|-18 10 14 12
first|kém|-36 39 0 18
first|kéo|0 0 0 31
first|kê|-2 10 7 0
first|ký|5 -18 5 5
first|kẻ|0 0 20 6
first|kế|-7 0 6 3
first|kể|5 -40 0 1
first|kịp|5 0 0 37
first|kỳ|-2 0 -1 -1
first|kỹ|-26 0 0 -13
first|lao|-22 14 -1 -1
first|liên|0 11 0 0
first|loa|0 0 0 22
first|lo|0 0 4 -8
first|luân|0 0 36 3
first|luật|0 0 15 26
first|làm|0 1 0 2
first|làng|20 2 0 0
first|lâm|0 0 0 1
first|lãng|3 0 -1 10
first|lãnh|0 -3 -12 0
first|lê|0 0 -1 1
first|lúa|0 -1 0 13
first|lý|-1 -28 0 0
first|lĩnh|-23 0 0 12
first|lũy|7 0 0 -1
first|lưu|-1 0 0 0
first|lương|-7 0 0 -33
first|lượng|0 0 0 -13
first|lạc|0 0 0 15
first|lại|-26 -39 -7 -19
first|lạm|-1 5 0 -12
first|lấn|0 19 0 5
first|lấy|0 0 0 35
first|lần|0 16 -30 23
first|lập|0 -1 1 8
first|lắc|5 -1 0 6
first|lắp|28 -17 0 0
first|lễ|22 0 0 -13
first|lệ|36 0 0 0
first|lồng|-1 0 7 0
first|lỗi|-21 -8 -48 1
first|lộ|0 0 0 -27
first|lớp|0 0 0 8
first|lợn|34 -3 0 54
first|lục|-13 12 0 9
first|lừa|-2 2 0 -5
first|lực|0 0 0 22
first|mai|0 0 -8 0
first|ma|-1 15 0 1
first|minh|0 14 0 27
first|mong|0 0 0 -13
first|mttq|1 0 0 42
first|mua|-3 24 42 0
first|muối|-6 -31 0 0
first|muộn|0 0 0 5
first|mà|-6 11 0 29
first|máy|-9 6 0 55
first|mía|0 12 0 0
first|môi|1 0 -5 0
first|mô|15 0 0 18
first|mùa|-32 0 0 -8
first|mường|0 0 0 22
first|mạng|0 3 0 0
first|mạnh|0 0 0 4
first|mất|0 11 0 38
first|mặc|4 -20 0 0
first|mọi|0 0 42 0
first|mốc|0 0 7 82
first|mỗi|0 0 46 0
first|một|0 5 0 -7
first|mới|-23 30 0 18
first|mở|0 0 31 0
first|mục|0 0 1 0
first|mức|24 -1 0 1
first|mực|-5 -9 0 1
first|nam|-2 0 5 34
first|nay|14 0 0 0
first|ngay|2 0 -18 0
first|nga|-2 0 0 0
first|nghe|0 0 0 1
first|nghiêm|0 0 -2 0
first|nghiên|0 0 1 0
first|nghiệm|4 8 -7 41
first|nghĩa|0 0 0 13
first|nghề|36 0 0 -24
first|nghị|0 0 -17 0
first|ngoài|1 -6 -2 0
first|nguyên|0 0 0 4
first|nguồn|0 0 0 7
first|ngành|4 -1 21 -19
first|ngân|-1 -1 0 0
first|ngô|-15 0 0 0
first|ngư|1 3 0 -27
first|ngại|0 0 0 4
first|ngập|0 12 0 -16
first|nhiều|1 1 0 -1
first|nhiệm|0 0 0 13
first|nhà|0 31 0 24
first|nhân|1 0 0 9
first|nhãn|7 1 0 5
first|nhóm|-41 15 0 -51
first|nhưng|-1 1 0 1
first|như|9 -18 0 -41
first|nhất|0 0 0 11
first|nhầm|21 -18 0 16
first|nhận|0 8 -1 16
first|nhập|-9 0 0 2
first|nhắc|0 -7 21 0
first|nhờ|-12 0 0 -20
first|những|0 -22 0 0
first|nhựa|4 0 0 1
first|ninh|2 -1 0 17
first|nq|0 0 0 4
first|nuôi|-3 -13 0 47
first|nâm|0 0 -17 0
first|nâng|0 0 1 1
first|né|0 6 0 15
first|nên|-4 0 0 -6
first|nói|-38 -5 0 0
first|nông|-1 0 0 0
first|năng|-1 0 0 18
first|nước|13 33 0 1
first|nạo|1 0 2 12
first|nắm|-1 1 0 -13
first|nằm|-12 31 0 14
first|nếu|-7 8 0 31
first|nối|6 0 0 0
first|nổi|-39 -7 0 -12
first|nội|0 -1 0 0
first|nộp|31 0 30 -11
first|nợ|0 15 0 -1
first|nửa|-16 20 0 -1
first|pccc|0 0 26 36
first|phong|3 1 0 -18
first|pháo|0 0 0 1
first|phát|0 0 0 -28
first|phá|27 -1 -10 -24
first|phân|-4 5 0 -10
first|phê|-6 -1 20 1
first|phí|13 2 0 0
first|phòng|0 0 4 0
first|phó|0 0 -1 0
first|phương|0 0 0 2
first|phước|-30 10 -2 70
first|phường|0 0 -1 0
first|phạm|0 0 -7 0
first|phạt|7 0 0 -41
first|phải|0 0 0 20
first|phản|-19 0 -39 -27
first|phấn|-20 0 20 -12
first|phục|0 0 0 24
first|phụ|9 1 0 0
first|quan|0 0 28 -31
first|qua|5 -7 0 0
first|quy|16 19 -2 -11
first|quán|11 0 1 14
first|quá|22 8 0 -1
first|quân|0 0 0 14
first|quảng|0 0 1 26
first|quản|-14 0 -26 -3
first|quận|-8 0 -17 -2
first|quế|1 0 0 -10
first|quốc|-1 0 0 -1
first|quỹ|1 10 0 0
first|rau|15 11 0 -1
first|ra|13 0 -9 0
first|riêng|0 9 -44 15
first|ruộng|0 -17 0 0
first|rà|0 0 9 -18
first|rác|-25 7 -7 -28
first|rét|-4 8 0 0
first|rõ|0 -12 0 -1
first|rơ|0 0 -8 0
first|rằng|13 0 -10 -51
first|rừng|-15 4 0 -13
first|sai|11 -3 0 18
first|sang|0 0 -27 0
first|san|0 0 0 11
first|sa|0 0 0 29
first|sinh|0 14 0 -6
first|siết|0 0 25 0
first|song|0 8 0 0
first|so|-19 -13 0 48
first|soạn|0 1 0 -18
first|suối|0 0 0 15
first|sáng|0 0 8 0
first|sát|0 0 0 7
first|sáu|0 0 -3 0
first|sâu|0 -9 0 -9
first|sông|0 0 0 23
first|sĩ|-22 28 0 -1
first|sơn|-23 -3 -7 11
first|sơ|0 0 15 -10
first|sạt|0 10 0 0
first|sản|1 0 0 0
first|sầu|0 0 0 18
first|sắp|3 -1 18 -22
first|sẵn|0 0 1 22
first|sốt|-11 0 0 0
first|sớm|0 0 34 0
first|sở|-1 0 0 0
first|sợ|0 0 0 28
first|sửa|0 0 -1 1
first|sử|0 0 0 16
first|sự|0 1 0 0
first|tai|23 1 -1 0
first|tam|-15 0 -1 5
first|tham|0 0 2 8
first|thanh|1 0 23 0
first|thay|25 -10 0 -12
first|theo|0 0 0 -1
first|thi|-4 -23 0 0
first|thiết|-1 18 0 0
first|thiệt|0 0 0 30
first|thoát|12 0 0 -14
first|thuế|-44 25 0 -13
first|thuốc|0 -26 0 -4
first|thuộc|0 26 0 43
first|thành|0 0 1 17
first|tháng|0 25 -2 1
first|tháo|0 0 26 -6
first|thêm|38 -1 0 -18
first|thôn|0 -25 -9 1
first|thúc|-7 0 61 -10
first|thăm|26 0 0 -1
first|thư|0 0 0 33
first|thương|-16 0 0 -1
first|thường|0 0 0 -3
first|thưởng|-1 0 13 9
first|thượng|-9 7 0 0
first|thạnh|0 0 0 3
first|thả|0 0 -21 2
first|thấp|-1 10 0 31
first|thẩm|-1 0 16 -14
first|thế|-5 -20 0 7
first|thể|10 0 0 11
first|thời|24 0 -1 3
first|thủ|0 0 11 0
first|thứ|-37 -46 0 -27
first|thừa|0 0 -1 0
first|thực|-4 0 0 0
first|tinh|1 14 0 13
first|tiêm|25 0 3 0
first|tiêu|0 0 -1 18
first|tiến|0 13 0 -36
first|tiếp|0 0 0 -1
first|tiết|21 -9 1 8
first|tiền|-30 -8 0 -36
first|tiểu|0 3 0 31
first|tm|0 0 -1 0
first|toàn|0 1 0 0
first|trang|-1 0 0 0
first|tranh|-6 10 0 -2
first|trao|50 0 0 -15
first|triển|32 0 0 -27
first|triệt|26 0 0 -6
first|trong|0 0 0 11
first|trung|0 0 1 0
first|truy|1 0 0 17
first|tr|-14 0 -34 -25
first|trà|0 0 0 10
first|trái|-61 -59 0 27
first|tránh|-34 0 -45 -30
first|trên|0 0 -25 0
first|trước|0 0 2 0
first|trường|37 -15 0 0
first|trưởng|0 -7 -13 1
first|trại|-4 0 5 24
first|trạm|0 -1 1 0
first|trả|0 0 0 29
first|trấn|0 0 3 30
first|trần|17 0 -1 20
first|trật|-10 -1 1 31
first|trẻ|-6 15 0 7
first|trịnh|-1 0 -22 0
first|trọng|-23 0 25 10
first|trồng|4 -1 1 -5
first|trộm|-6 15 0 19
first|trợ|0 2 0 4
first|trụ|0 25 0 0
first|trừ|-52 -31 0 -15
first|trực|1 0 0 0
first|ttpvhcc|1 -19 22 0
first|tt|0 0 24 0
first|tuy|26 -4 0 -7
first|tuyên|-1 1 0 3
first|tuyến|0 22 0 21
first|tuyển|4 0 0 0
first|tuần|1 0 0 1
first|tài|-2 0 0 0
first|tàu|3 7 0 1
first|tái|-21 37 15 25
first|tân|2 0 0 21
first|tìm|0 0 25 2
first|tình|0 0 0 -13
first|tính|0 0 0 -58
first|tôm|0 0 0 -20
first|tăng|-9 0 -9 0
first|tư|0 0 0 -16
first|tương|-36 4 0 -26
first|tưới|0 0 0 35
first|tại|0 0 1 12
first|tạm|-14 -1 0 0
first|tạo|0 0 50 -16
first|tảo|0 1 0 0
first|tận|0 5 0 3
first|tập|-8 9 38 2
first|tặng|40 0 0 0
first|tết|10 -8 0 0
first|tệ|16 -3 0 -5
first|tốc|-2 0 0 0
first|tố|-36 -1 0 0
first|tồn|0 -4 0 0
first|tổng|0 0 0 2
first|tổ|0 0 10 0
first|tội|8 0 0 -2
first|tới|-52 0 4 0
first|từng|0 0 27 2
first|từ|1 0 -2 -3
first|tự|-6 5 0 -71
first|tỷ|-1 1 0 0
first|ubmttq|-4 0 15 0
first|viettel|0 0 0 29
first|việc|0 0 1 -3
first|viện|-20 0 -6 21
first|vp|0 -12 33 0
first|vt|0 0 -7 0
first|vài|0 0 0 1
first|vàng|-1 -2 0 12
first|và|0 0 0 -14
first|vá|0 -6 7 0
first|vì|0 0 0 38
first|vùng|0 2 0 -13
first|vũ|-2 0 -10 0
first|vướng|0 0 15 0
first|vườn|0 0 0 -26
first|vượt|0 0 20 44
first|vải|36 0 0 -37
first|vẫn|-20 17 0 0
first|vận|0 0 1 -7
first|vật|0 2 0 0
first|vậy|14 -12 0 -10
first|về|-46 -17 -21 0
first|vệ|1 0 -1 -13
first|vỉa|-1 15 0 -15
first|vị|-11 -6 0 0
first|vốn|0 5 0 0
first|với|-49 -7 -24 1
first|vụ|0 0 0 14
first|vừa|-35 -11 15 3
first|xem|0 0 -1 0
first|xe|-12 15 0 -13
first|xin|0 0 17 -11
first|xong|0 0 0 6
first|xuất|0 4 -2 1
first|xuống|9 0 1 22
first|xác|-25 -12 -31 -17
first|xây|-1 0 -1 0
first|xã|0 -5 0 -1
first|xét|-7 0 -1 0
first|xóa|22 0 -27 0
first|xảy|16 -13 0 38
first|xả|0 0 0 21
first|xếp|0 -2 0 7
first|xử|5 0 0 0
first|yên|-1 3 0 9
first|yêu|24 -28 0 -27
first|án|10 3 0 -15
first|ít|-14 23 -1 20
first|ông|-1 -1 7 -33
first|ô|0 0 1 -2
first|ăn|11 0 0 29
first|đinh|-1 -2 -13 0
first|đi|-4 0 2 14
first|điều|5 -2 0 19
first|điểm|1 20 0 0
first|điện|26 0 0 -1
first|đo|0 0 33 9
first|đuối|17 -13 0 21
first|đ|0 0 -18 -6
first|đài|0 7 10 -41
first|đàn|0 0 0 -22
first|đào|0 4 2 1
first|đám|5 0 0 0
first|đáng|0 -21 0 13
first|đánh|-5 0 0 0
first|đá|-23 -6 0 -10
first|đã|14 0 0 0
first|đê|-15 26 0 -1
first|đóng|0 0 0 14
first|đón|0 0 -1 -14
first|đó|0 14 0 -5
first|đông|0 0 0 1
first|đôn|0 0 29 6
first|đô|0 0 1 36
first|đùn|0 1 0 16
first|đúng|0 0 0 68
first|đơn|-1 0 0 0
first|đưa|0 0 10 0
first|đường|24 0 0 -17
first|được|-12 -2 1 2
first|đại|12 -5 1 -54
first|đạt|39 0 0 21
first|đảm|11 -10 0 11
first|đảo|-13 -15 0 34
first|đất|4 0 -17 12
first|đấu|0 0 21 0
first|đầu|-13 0 0 -1
first|đẩy|1 -1 34 0
first|đậu|20 0 0 14
first|đắk|-11 -31 0 0
first|đặc|-26 0 -2 5
first|đặt|-9 -7 7 -10
first|đề|0 -1 -3 0
first|để|-1 0 -4 0
first|định|0 0 0 -1
first|đọc|-4 0 0 6
first|đối|-4 0 0 0
first|đồng|0 0 0 -10
first|đồn|0 0 9 -57
first|đội|0 11 -17 1
first|động|-17 -10 0 37
first|độ|1 0 0 -10
first|đợt|-24 18 -13 12
first|đủ|0 0 0 5
first|đức|0 0 0 36
first|đứng|0 0 0 32
first|đừng|0 0 24 28
first|ưu|0 -1 0 0
first|ước|-1 8 19 27
first|ở|-69 -8 0 0
heading|"|11 -1 0 -23
heading|%|0 0 17 12
heading|(|-1 0 8 9
heading|)|10 0 -7 9
heading|,|0 0 0 14
heading|-|-24 0 0 0
heading|.|-5 7 -21 15
heading|/|-10 -10 11 -17
heading|02|0 0 -17 1
heading|10|-34 -10 -38 -30
heading|11|0 0 32 53
heading|12|-13 3 39 2
heading|15|-15 5 0 -13
heading|19|0 0 -14 0
heading|2005|47 19 0 -23
heading|2006|0 0 -8 -1
heading|2007|3 -17 -1 -14
heading|2010|-1 -4 -20 -25
heading|2011|-18 -7 -17 0
heading|2013|-7 0 22 -37
heading|2014|-19 -2 -27 0
heading|2016|0 0 8 -32
heading|2017|0 0 19 -28
heading|2018|-14 -25 -3 -19
heading|2019|6 0 -1 15
heading|2020|-6 0 -3 0
heading|2022|-3 0 -20 10
heading|2023|-6 0 -9 0
heading|2024|-6 -1 2 18
heading|2025|-3 -3 0 -19
heading|2026|-10 -12 13 4
heading|2027|-20 0 -28 0
heading|248|8 0 0 0
heading|293|17 5 0 11
heading|30|12 0 0 13
heading|32|12 -8 0 5
heading|3|-1 0 2 10
heading|5|-8 0 0 2
heading|6|0 -17 5 0
heading|7|-1 0 -1 0
heading|8,2|0 0 17 12
heading|85|0 0 17 12
heading|8|0 0 -14 3
heading|9|3 -13 -13 -7
heading|:|1 1 -8 7
heading|;|6 0 0 -8
heading|[|-2 0 5 1
heading|]|-2 0 5 1
heading|a|-8 0 0 0
heading|ban|0 3 0 13
heading|ba|0 -16 0 9
heading|bhyt|0 -9 27 15
heading|binh|0 0 -3 -9
heading|biên|-25 -9 -26 -2
heading|biển|-8 13 0 9
heading|biện|15 -8 5 11
heading|buôn|-1 0 8 4
heading|b|0 52 0 18
heading|bài|-3 -1 -15 -19
heading|báo|0 0 8 0
heading|bên|25 1 -1 -5
heading|bình|-10 7 -1 19
heading|bông|-13 -14 8 -17
heading|bùi|13 11 0 2
heading|băn|6 -19 -11 -4
heading|bản|3 8 -1 0
heading|bảo|-12 6 -2 18
heading|bầu|-26 -17 -8 -24
heading|bắc|0 0 -5 0
heading|bằng|-7 -9 -19 -11
heading|bệnh|-19 -15 19 31
heading|bị|-13 -14 8 -17
heading|bối|-26 -19 -17 -9
heading|bổ|-2 0 5 1
heading|bộc|1 12 0 3
heading|bộ|-1 0 -9 -8
heading|ca|0 0 19 -20
heading|chi|-16 12 1 2
heading|chiếu|-14 17 -9 15
heading|cho|-22 -2 -34 -17
heading|chung|-6 0 0 0
heading|chuyển|-1 -29 1 18
heading|chuẩn|-13 -14 8 -17
heading|chánh|0 0 -34 0
heading|chép|-9 23 -1 7
heading|chính|12 0 0 1
heading|chăm|-3 8 0 -9
heading|chăn|3 -2 -8 10
heading|chưa|-6 -1 -26 -8
heading|chương|-1 -18 -23 -16
heading|chấp|0 0 0 2
heading|chế|-4 1 0 5
heading|chỉ|-15 -31 -28 0
heading|chống|-12 0 -6 -3
heading|chốt|0 0 19 -20
heading|chủ|0 0 0 1
heading|chức|-14 -3 0 6
heading|chữa|-18 -14 21 30
heading|cnqsd|0 0 25 1
heading|cnvclđ|-14 14 0 33
heading|cn|7 -35 -1 53
heading|ct|-14 17 -9 15
heading|cuối|0 0 5 9
heading|cuộc|-7 8 0 -10
heading|c|0 34 44 78
heading|cách|15 0 0 3
heading|các|-2 -2 0 8
heading|cái|-2 2 0 -29
heading|cán|-7 -28 12 -9
heading|cáo|1 0 0 -1
heading|cát|-5 0 1 2
heading|cân|-18 -27 -6 -9
heading|cây|-22 -2 -34 -17
heading|còn|0 16 0 17
heading|có|-72 -8 -28 5
heading|công|-1 12 0 0
heading|cùng|0 0 0 7
heading|căn|-1 0 0 0
heading|cơ|0 0 4 -2
heading|cư|0 0 43 0
heading|cạnh|25 1 -1 -5
heading|cải|15 0 0 3
heading|cảng|17 5 0 11
heading|cảnh|-27 -26 -4 -10
heading|cấp|19 0 0 9
heading|cần|0 0 6 0
heading|cầu|-3 -14 -1 0
heading|cố|0 0 -30 -22
heading|cộng|-14 0 -12 0
heading|cục|0 0 0 2
heading|của|27 0 5 7
heading|củng|0 0 -30 -22
heading|cử|-26 -17 -8 -24
heading|danh|0 -12 13 4
heading|do|6 2 0 26
heading|dung|0 24 0 -3
heading|du|-17 18 0 18
heading|dài|-1 0 0 1
heading|dịch|32 -2 20 19
heading|dục|0 0 11 3
heading|dữ|0 0 -19 24
heading|dựng|9 0 0 2
heading|dự|-10 -21 -23 -3
heading|gai|-2 0 0 0
heading|ghi|9 21 0 4
heading|giang|0 0 2 44
heading|gian|0 0 17 2
heading|giao|-1 -1 -10 -12
heading|già|0 0 19 -20
heading|giám|-3 -21 -38 -2
heading|giáo|-3 0 22 0
heading|giá|4 -6 0 0
heading|giải|-25 -5 -8 14
heading|giấy|0 0 25 1
heading|giữa|-15 0 -14 0
heading|gì|0 0 11 29
heading|gọi|-6 -11 -3 -10
heading|gọn|-34 -4 -16 -13
heading|gửi|0 -12 13 4
heading|hai|0 0 -8 -5
heading|hay|-18 -17 0 -39
heading|hiện|-1 0 0 12
heading|hoàn|0 0 -19 24
heading|hoạch|-14 -22 -4 6
heading|hum|-1 0 0 0
heading|hành|1 5 -7 13
heading|hình|-8 2 -1 -15
heading|hóa|7 2 1 10
heading|hđnd|-5 -2 1 -2
heading|hơn|1 12 0 3
heading|hướng|-11 0 25 0
heading|hưởng|0 -12 13 4
heading|hạn|-9 1 -8 9
heading|hạt|0 0 22 -12
heading|hạ|-17 -1 13 8
heading|hải|0 0 -37 -10
heading|hậu|0 0 19 48
heading|hệ|-11 -6 0 -12
heading|học|-1 -1 -12 -10
heading|họp|-6 -3 -14 -4
heading|hồng|0 -7 0 0
heading|hồ|0 0 -1 0
heading|hỗ|7 -14 -4 5
heading|hợp|-24 5 0 20
heading|iii|0 0 7 0
heading|ii|-1 -11 3 -4
heading|iv|-1 0 3 42
heading|ix|0 0 -25 -9
heading|i|-1 -9 -12 -18
heading|khai|-1 -6 4 12
heading|kho|11 0 -1 -18
heading|khoáng|3 0 23 -1
heading|khoăn|6 -19 -11 -4
heading|khuyết|-12 13 0 0
heading|khu|0 0 34 0
heading|khác|20 -19 0 14
heading|khái|-18 -36 -17 -13
heading|khám|-19 -15 0 17
heading|khánh|-2 0 0 0
heading|khéo|11 -1 0 -23
heading|khê|-8 -12 0 -9
heading|khóa|4 -15 -19 13
heading|khó|0 41 0 39
heading|khăn|0 36 0 30
heading|khảo|0 0 -12 -23
heading|khắc|5 -12 -5 16
heading|kinh|11 0 -1 17
heading|kiên|0 0 -1 0
heading|kiến|5 5 4 11
heading|kiểm|-6 0 0 15
heading|krông|-13 -8 8 -17
heading|ktxh9|-40 -43 -9 40
heading|kết|9 0 0 0
heading|kế|-9 -19 -4 1
heading|kỳ|-5 -2 -13 -3
heading|kỷ|-21 -16 8 7
heading|lao|-13 11 0 19
heading|lhpn|-1 0 0 0
heading|liên|-13 -11 11 -15
heading|liệu|-27 2 -30 26
heading|lo|-3 8 0 -9
heading|luận|11 1 0 -22
heading|luật|-21 -16 8 7
heading|làm|-1 -19 16 19
heading|làng|0 -12 14 1
heading|là|0 0 -19 -15
heading|lâm|12 -12 -1 -22
heading|lãnh|10 -10 3 -10
heading|lên|-5 1 -7 -12
heading|lòng|-7 -9 -19 -11
heading|lý|9 1 0 11
heading|lĩnh|-7 12 0 1
heading|lưu|-19 15 -8 12
heading|lượng|-8 12 0 3
heading|lại|1 -10 0 -5
heading|lần|-1 1 3 3
heading|lập|0 -11 11 0
heading|lậu|-1 0 34 39
heading|lệ|-15 0 -14 0
heading|lịch|-17 18 0 18
heading|lộc|-12 -6 -10 9
heading|lộ|1 10 -1 1
heading|lớn|-18 -27 -6 -9
heading|lợi|0 7 -3 -6
heading|lục|0 0 -2 0
heading|lực|0 0 15 7
heading|ma|-1 -1 11 3
heading|minh|0 0 22 -12
heading|máy|-33 19 -14 0
heading|môi|26 -4 0 7
heading|mưu|13 -10 7 25
heading|mười|-2 -5 0 10
heading|mạc|-2 -7 5 12
heading|mại|-6 -9 0 24
heading|mấy|0 5 0 0
heading|mắc|0 31 -3 33
heading|mặt|0 15 0 -1
heading|mối|0 0 -19 -15
heading|một|-4 -23 -13 0
heading|mới|-18 -4 0 -13
heading|mục|-28 -17 -3 7
heading|mỹ|17 5 0 11
heading|nam|-12 0 -8 0
heading|nay|0 0 2 11
heading|ngay|-1 0 13 14
heading|nga|0 0 -2 0
heading|nghe|31 27 -17 34
heading|nghiêm|25 1 -1 -5
heading|nghiệm|0 25 0 -3
heading|nghiệp|-1 4 -9 16
heading|nghệ|0 0 11 -17
heading|nghị|0 -22 0 1
heading|ngoài|0 0 18 5
heading|nguyên|-13 -11 -29 0
heading|ngành|4 8 0 11
heading|ngân|3 1 0 5
heading|người|6 -17 26 23
heading|ngạn|0 0 -2 0
heading|nhai|-2 0 0 1
heading|nhanh|6 9 -25 -13
heading|nhiệm|-1 -7 0 1
heading|nhum|-2 0 -6 0
heading|nhà|8 0 0 0
heading|nhánh|17 5 0 11
heading|nhìn|11 -7 0 -19
heading|nhóm|-2 -4 -11 23
heading|nhất|3 0 0 -12
heading|nhận|-22 -1 -10 18
heading|những|-15 20 0 1
heading|nsnn|1 29 0 20
heading|nuôi|3 -2 -8 10
heading|nâng|8 0 0 0
heading|nét|25 -5 -13 14
heading|nói|2 -18 0 -6
heading|nông|5 8 23 10
heading|năm|-1 -7 0 0
heading|năng|-8 11 0 2
heading|nơi|0 0 9 16
heading|nước|6 2 0 14
heading|nắm|4 5 0 43
heading|nẵng|0 -19 0 0
heading|nối|-2 0 0 1
heading|nội|0 6 0 -11
heading|nộp|7 -14 -4 5
heading|nợ|0 2 0 -23
heading|nữ|19 7 2 21
heading|pctt|28 0 -8 5
heading|phong|12 12 1 12
heading|pháp|-26 -3 -4 19
heading|phát|0 -6 0 2
heading|phân|0 -9 3 0
heading|phê|-26 31 -21 26
heading|phòng|0 0 12 2
heading|phó|0 0 -12 0
heading|phú|-1 0 -18 0
heading|phương|-13 0 23 0
heading|phạm|-15 14 -10 12
heading|phải|28 -9 -8 -5
heading|phản|34 3 0 10
heading|phấn|-1 -1 11 7
heading|phần|-4 1 -4 -1
heading|phối|0 25 1 26
heading|phố|-1 -5 0 0
heading|phục|2 -12 -35 12
heading|phụ|19 7 2 21
heading|phức|0 0 19 -20
heading|ptnt|0 -18 0 37
heading|ql17|-2 0 0 1
heading|ql37|-2 0 0 1
heading|qlda|0 0 -13 0
heading|qpan|35 0 0 33
heading|quan|0 6 4 15
heading|qua|13 2 0 17
heading|quyết|3 -3 -63 -17
heading|quyền|16 0 0 3
heading|quán|11 -1 0 -23
heading|quát|-18 -36 -17 -13
heading|quân|0 0 -30 -22
heading|quý|-1 -11 5 15
heading|quản|10 1 0 11
heading|quả|1 0 0 0
heading|quận|0 0 15 10
heading|quốc|0 0 -1 0
heading|quỳ|0 0 -2 0
heading|quỹ|25 1 0 -22
heading|ra|23 -1 0 10
heading|rõ|1 12 0 3
heading|rút|0 25 0 -3
heading|sau|0 0 13 1
heading|so|1 12 0 3
heading|soát|2 6 0 33
heading|sung|-2 0 5 1
heading|sách|2 -4 11 12
heading|sát|-4 -25 -14 -3
heading|sáu|0 1 21 37
heading|sơn|-2 0 0 -1
heading|sạch|-7 34 0 26
heading|sản|0 -2 -2 20
heading|sẽ|0 0 44 33
heading|số|-16 -15 -29 2
heading|sở|-1 0 13 1
heading|sửa|0 0 22 18
heading|sự|-14 -13 1 -6
heading|tam|-6 0 -18 0
heading|tham|13 -10 7 25
heading|thanh|1 -9 0 -20
heading|theo|-2 -12 11 18
heading|thi|9 -7 -1 11
heading|thiện|0 0 -19 24
heading|thu|5 12 1 17
heading|thuế|9 -11 -25 -8
heading|thành|-1 -4 0 0
heading|thái|0 0 -1 0
heading|tháng|0 -13 0 8
heading|thêm|0 0 -1 6
heading|thí|0 0 -12 -23
heading|thôi|0 -12 13 4
heading|thông|0 0 26 21
heading|thôn|-19 -4 4 -20
heading|thúc|0 0 -9 0
heading|thú|5 4 -3 2
heading|thương|-4 -17 0 18
heading|thường|0 -1 0 -4
heading|thạch|-1 0 -9 0
heading|thảo|-28 -31 -21 -6
heading|thẩm|-6 0 -24 0
heading|thẳng|40 -22 0 -9
heading|thẻ|0 -12 13 4
heading|thịnh|-4 0 -11 -6
heading|thị|4 0 0 0
heading|thọ|0 0 -7 0
heading|thống|-4 -4 0 -15
heading|thời|0 0 16 2
heading|thủy|33 -35 0 28
heading|thủ|0 0 -19 41
heading|thức|0 0 3 27
heading|thứ|-5 -10 -11 -6
heading|thửa|0 0 25 1
heading|thực|3 0 0 8
heading|tinh|-34 -4 -16 -13
heading|tin|-8 0 14 1
heading|tiêu|-37 -34 -30 8
heading|tiến|0 0 -9 0
heading|tiếp|-16 -2 -15 -41
heading|toàn|6 1 -1 -16
heading|toán|-11 -6 -15 -25
heading|tpcp|8 0 0 0
heading|tp|0 0 -9 0
heading|tra|9 -10 -1 7
heading|triển|0 -5 0 2
heading|trong|-27 0 0 21
heading|trung|-9 5 -1 25
heading|truyền|15 -12 0 11
heading|trào|13 13 2 12
heading|trên|11 0 0 4
heading|trình|6 -5 32 -11
heading|trì|-15 -18 37 32
heading|trí|5 -17 0 0
heading|trương|11 0 0 4
heading|trước|1 12 0 3
heading|trường|26 -4 0 8
heading|trưởng|-17 0 -24 0
heading|trạng|-4 -7 0 -19
heading|trảng|0 0 -1 0
heading|trấn|0 0 -8 42
heading|trật|-7 13 0 10
heading|trị|-6 -8 0 -13
heading|trọng|0 0 32 -4
heading|trọt|0 -24 0 38
heading|trồng|-13 -23 -32 11
heading|trợ|7 -14 -4 5
heading|trực|-13 0 -8 -16
heading|tuy|1 12 0 3
heading|tuyên|13 -12 0 10
heading|tuần|0 0 19 -20
heading|tài|18 28 24 28
heading|tác|-1 19 -12 0
heading|tâm|0 0 24 -1
heading|tên|0 0 9 16
heading|tình|-5 3 -1 -20
heading|tóm|9 11 -23 13
heading|túc|25 1 -1 -5
heading|túy|-6 -11 -3 -10
heading|tăng|-18 -14 43 -8
heading|tư|0 25 0 0
heading|tưởng|5 -34 0 41
heading|tại|4 3 0 9
heading|tạo|0 0 -1 0
heading|tạp|0 0 19 -20
heading|tầng|-18 -2 11 11
heading|tập|-15 0 8 28
heading|tắt|6 10 -16 11
heading|tết|-14 17 -9 15
heading|tế|13 0 0 24
heading|tịch|-7 0 -13 0
heading|tồn|5 3 -1 10
heading|tổng|1 3 0 6
heading|tộc|-15 0 13 19
heading|tội|-13 15 0 13
heading|tới|0 -15 16 8
heading|tục|-34 -4 -16 -13
heading|từng|0 -11 12 3
heading|từ|-15 15 12 15
heading|tự|-22 30 -21 29
heading|tỷ|0 0 17 12
heading|ubmttq|0 0 4 30
heading|ubnd|0 0 0 4
heading|u|0 0 22 -12
heading|vhxh|0 -12 13 4
heading|vi|-15 14 -10 12
heading|viên|-4 -2 0 -26
heading|việc|3 -2 -1 11
heading|việt|-13 0 -10 0
heading|v|-1 0 -4 0
heading|vài|25 -5 -13 14
heading|vào|17 5 0 11
heading|và|-1 -5 -4 0
heading|võ|-2 0 0 1
heading|văn|8 0 1 9
heading|vướng|0 31 -3 33
heading|vườn|0 0 22 -12
heading|vấn|-19 15 -11 9
heading|vận|3 0 -13 -9
heading|vật|-23 -10 0 27
heading|vậy|1 12 0 3
heading|về|-2 6 14 9
heading|vệ|-11 6 0 0
heading|vị|-2 0 5 1
heading|vốn|-5 13 0 25
heading|với|0 8 11 42
heading|vụ|0 -7 0 0
heading|vực|-6 5 0 0
heading|xong|0 0 6 4
heading|xuyên|-7 1 1 1
heading|xuân|-33 -11 -34 0
heading|xuất|7 0 -1 13
heading|xviii|0 0 -1 0
heading|xv|11 -19 12 18
heading|xác|-16 -21 -27 39
heading|xây|9 0 0 2
heading|xã|0 0 1 0
heading|y|3 18 36 9
heading|yêu|0 -14 -1 3
heading|yếu|26 12 -38 1
heading|án|-11 10 7 35
heading|ông|13 11 0 2
heading|ý|-7 19 -31 15
heading|đai|-16 4 0 -1
heading|điều|13 -9 2 12
heading|điểm|6 1 -20 2
heading|đo|0 0 -9 0
heading|đtxd|0 0 -13 0
heading|đt|20 6 0 10
heading|đua|15 -12 0 11
heading|đ|0 0 17 8
heading|đào|0 0 -1 0
heading|đà|0 -19 0 0
heading|đánh|4 -6 0 0
heading|đán|-4 0 -11 -6
heading|đây|0 -32 -16 2
heading|đã|5 -1 0 -1
heading|đê|16 0 14 27
heading|đích|-14 -15 10 -3
heading|đông|-6 -5 -8 0
heading|đô|6 -1 0 0
heading|đơn|0 0 3 1
heading|đường|-12 0 -8 -11
heading|được|24 10 -2 0
heading|đạc|0 0 -9 0
heading|đại|-13 16 -9 14
heading|đạo|10 -10 3 -10
heading|đạt|-6 -9 0 0
heading|đảm|-14 0 -1 25
heading|đảng|0 0 -3 0
heading|đất|-14 2 0 -1
heading|đấu|-1 -1 11 7
heading|đầu|0 0 0 -20
heading|đắp|-14 17 -9 15
heading|đặc|0 0 -1 0
heading|đến|-15 0 -7 6
heading|đề|2 7 0 25
heading|địa|6 2 0 26
heading|đối|-19 -26 7 0
heading|đồng|0 0 0 -1
heading|đổi|0 -21 6 8
heading|đội|-6 -11 -3 -10
heading|động|-16 14 0 11
heading|độ|0 0 53 -50
heading|ưu|21 -21 0 16
last pair|# %|0 0 0 1
last pair|# buôn|8 17 0 -10
last pair|# bản|-13 24 0 0
last pair|# bậc|0 32 0 0
last pair|# ca|4 3 0 5
last pair|# cháu|14 -23 0 -11
last pair|# chợ|-6 14 0 0
last pair|# con|-55 -8 -17 0
last pair|# cuộc|6 0 0 15
last pair|# căn|-47 0 -60 0
last pair|# cấp|-10 0 0 0
last pair|# cặp|0 7 0 9
last pair|# giấy|-34 -4 -16 -13
last pair|# huyện|30 -1 -11 -39
last pair|# hộ|0 27 0 0
last pair|# kg|32 0 0 29
last pair|# khóm|2 0 0 -4
last pair|# không|-13 0 18 9
last pair|# km|-4 -9 0 2
last pair|# lượt|17 0 0 -21
last pair|# lần|0 17 0 3
last pair|# m|0 0 0 25
last pair|# ngày|0 0 9 0
last pair|# người|-13 0 0 -10
last pair|# nhà|-46 0 -32 -18
last pair|# năm|0 -13 0 0
last pair|# phút|10 0 0 -11
last pair|# phường|0 0 -27 -18
last pair|# sao|32 0 0 24
last pair|# tháng|-12 0 0 0
last pair|# thôn|16 0 20 10
last pair|# trường|50 -12 0 0
last pair|# trạm|0 0 5 0
last pair|# tuổi|0 0 0 2
last pair|# tạ|0 0 0 57
last pair|# tấn|6 0 0 -1
last pair|# tỷ|21 0 30 39
last pair|# vụ|9 9 0 0
last pair|# xã|-3 1 0 31
last pair|# điểm|-9 10 0 -14
last pair|# đơn|4 -2 0 -24
last pair|% )|13 0 0 0
last pair|% dt|44 0 0 29
last pair|& đt|0 0 10 10
last pair|, bài|11 -7 0 -17
last pair|- btc|0 0 0 1
last pair|- cp|1 0 32 1
last pair|- hđnd|0 0 1 0
last pair|- in|0 0 17 0
last pair|- ttcn|-26 0 0 0
last pair|- ttg|14 0 0 -7
last pair|- ubtvqh15|4 0 0 0
last pair|/ #|0 0 17 0
last pair|/ btctw|0 0 4 24
last pair|/ ha|-3 -1 0 8
last pair|/ kg|-1 -6 0 6
last pair|/ máy|0 0 0 19
last pair|/ ngày|-13 -13 0 11
last pair|/ người|6 -18 -3 -44
last pair|/ năm|2 0 -1 34
last pair|/ qh15|0 0 4 -6
last pair|/ tu|0 0 17 0
last pair|/ tw|0 -1 0 11
last pair|/ vụ|-18 9 11 11
last pair|/ xã|32 19 0 -17
last pair|/ đu|18 0 0 0
last pair|[ #|8 19 0 35
last pair|an biên|0 -1 0 0
last pair|an huyện|0 0 7 12
last pair|an khê|-1 -21 -3 0
last pair|an ninh|0 0 1 -2
last pair|an phường|0 0 14 0
last pair|an sinh|-1 -7 0 42
last pair|an toàn|0 0 -5 0
last pair|an tỉnh|0 0 1 0
last pair|an xã|0 0 14 31
last pair|ba năm|13 0 0 5
last pair|ba tháng|-35 0 0 0
last pair|ba điền|-15 0 0 0
last pair|ban đêm|0 -2 11 2
last pair|bao tiêu|17 1 0 44
last pair|biên bản|18 16 0 0
last pair|biên chế|-41 -31 2 -27
last pair|biên giới|0 0 1 -2
last pair|biên phòng|0 0 0 41
last pair|biểu dự|0 0 -50 0
last pair|biểu mẫu|13 0 -1 17
last pair|biện pháp|0 0 -2 0
last pair|biệt )|0 0 0 -1
last pair|buôn bán|8 0 0 10
last pair|buôn lậu|-1 5 0 0
last pair|buông lỏng|0 0 6 11
last pair|bài bản|37 0 0 32
last pair|bàn giao|0 0 9 20
last pair|bác sĩ|18 11 0 7
last pair|bán khá|0 0 0 26
last pair|bán người|0 0 0 13
last pair|bán trú|0 -5 0 15
last pair|bán tàu|0 0 0 8
last pair|báo kịp|0 7 0 0
last pair|bát xát|-17 0 0 0
last pair|bãi bỏ|0 2 0 4
last pair|bãi triều|-1 0 14 7
last pair|bình )|9 23 0 0
last pair|bình quân|1 0 0 1
last pair|bình thường|24 0 0 0
last pair|bón giả|0 0 0 13
last pair|bùng phát|0 0 0 17
last pair|băn khoăn|-16 -1 0 0
last pair|bưu điện|29 0 0 0
last pair|bản hiêm|-7 10 0 0
last pair|bản khác|0 0 -14 -11
last pair|bảo đảm|41 0 0 -38
last pair|bầu cử|-19 0 -54 -12
last pair|bắc sơn|0 -25 0 0
last pair|bế mạc|-8 0 -3 0
last pair|bền vững|0 0 0 -21
last pair|bệnh viện|0 21 0 0
last pair|bị can|0 0 0 -10
last pair|bị lấn|0 0 10 0
last pair|bị ngập|-49 -29 0 0
last pair|bị sụt|0 -2 10 0
last pair|bị động|-3 26 -6 7
last pair|bỏ cọc|0 0 1 15
last pair|bỏ hoang|0 2 0 0
last pair|bỏ không|0 0 0 3
last pair|bỏ mặc|0 0 0 17
last pair|bỏ ngỏ|0 20 0 11
last pair|bồi dưỡng|0 0 5 0
last pair|bồi thường|-1 1 18 1
last pair|bổ sung|-10 -4 10 0
last pair|bộ )|-12 25 -19 0
last pair|bộ máy|1 0 0 0
last pair|bộ thôn|0 8 0 0
last pair|bờ bắc|0 0 0 20
last pair|bức xúc|0 0 0 -1
last pair|bữa không|0 2 0 6
last pair|c )|0 0 -25 0
last pair|cam kết|0 21 0 -1
last pair|cao lanh|0 9 13 0
last pair|cao su|0 -15 -30 4
last pair|cao tuổi|0 0 0 1
last pair|chi bộ|0 0 -1 2
last pair|chi hội|63 -52 2 0
last pair|chi viện|-20 -10 0 -8
last pair|chiến đấu|-3 0 4 16
last pair|chiều nay|0 0 20 0
last pair|cho rằng|-22 -1 0 0
last pair|cho đảng|0 18 -7 0
last pair|chu đáo|25 0 0 -28
last pair|chung chung|0 0 0 27
last pair|chuyên môn|8 0 -1 23
last pair|chuyên trách|0 0 29 0
last pair|chuyển biến|18 0 -17 0
last pair|chuyển tiếp|27 0 0 17
last pair|chuẩn ntm|22 0 0 0
last pair|cháy rừng|19 -14 0 -26
last pair|chân miệng|-8 -3 0 10
last pair|chân nổi|-3 22 0 11
last pair|châu phi|20 0 0 9
last pair|chính )|0 12 0 0
last pair|chính công|-46 0 -37 0
last pair|chính phủ|-46 0 1 0
last pair|chính quyền|5 0 -31 0
last pair|chính sách|-1 0 -2 0
last pair|chính trị|0 0 1 0
last pair|chôm chôm|12 0 0 -16
last pair|chăm lo|0 0 -11 0
last pair|chăn nuôi|0 0 -1 2
last pair|chưa cao|0 12 0 27
last pair|chưa giao|0 -5 0 6
last pair|chưa giảm|0 -16 0 0
last pair|chưa làm|0 -31 0 -19
last pair|chưa nghiêm|0 4 0 0
last pair|chưa trả|0 5 0 -15
last pair|chưa được|0 -57 0 0
last pair|chưa đạt|0 0 0 -1
last pair|chưa đều|0 0 0 -18
last pair|chương trình|0 0 0 30
last pair|chấm dứt|0 10 0 -19
last pair|chấm điểm|0 0 10 10
last pair|chấp hành|0 0 0 8
last pair|chất vấn|-5 0 8 -44
last pair|chần chừ|0 -3 0 0
last pair|chậm lương|-1 0 1 11
last pair|chậm lại|0 3 0 10
last pair|chập chờn|-1 4 0 5
last pair|chặng đường|-34 -7 -5 -5
last pair|chặt chẽ|0 0 4 0
last pair|chế biến|1 -9 0 1
last pair|chế độ|6 -2 0 26
last pair|chỉ dẫn|0 1 0 16
last pair|chỉ ra|-16 -1 0 0
last pair|chỉ tiêu|1 0 0 1
last pair|chỉ đạo|25 0 -17 0
last pair|chủ trì|0 0 -12 0
last pair|chủ yếu|1 0 0 0
last pair|chủ động|18 0 0 0
last pair|chức đảng|8 0 0 19
last pair|chứng nhận|-56 -40 -43 -28
last pair|chữa bệnh|0 0 0 -8
last pair|con lợn|-21 15 0 -11
last pair|cua chết|0 3 0 0
last pair|cuộc sống|-11 0 10 -21
last pair|cà mau|0 0 -1 0
last pair|cà phê|0 35 0 32
last pair|cá nhân|4 -4 0 10
last pair|các ban|0 0 0 16
last pair|các chi|0 0 -14 0
last pair|các cấp|1 0 28 -3
last pair|các huyện|0 0 0 -35
last pair|các nguồn|22 -13 0 16
last pair|các phòng|-1 0 -35 0
last pair|các phường|0 0 -7 19
last pair|các quận|0 0 1 0
last pair|các sở|0 0 -5 0
last pair|các trạm|26 0 0 19
last pair|cách thay|0 0 0 18
last pair|cái khó|0 -7 0 0
last pair|cái nai|-4 1 8 0
last pair|cán bộ|1 0 -1 -24
last pair|cáo )|0 0 -18 0
last pair|cáo này|0 0 13 -2
last pair|cát dài|0 0 18 24
last pair|cát hải|0 0 -11 0
last pair|cát tiến|0 0 -13 -10
last pair|cát tặc|0 0 0 -20
last pair|cây chè|-41 -11 0 0
last pair|cây trồng|0 6 48 0
last pair|cây xanh|18 0 16 -28
last pair|còn chậm|-1 3 0 29
last pair|còn lại|-4 0 0 9
last pair|còn lớn|0 38 0 -8
last pair|còn thiếu|-5 16 0 30
last pair|còn yếu|0 -3 0 0
last pair|có công|17 -2 -4 16
last pair|công an|-1 1 0 3
last pair|công chức|0 0 38 44
last pair|công dân|31 0 0 0
last pair|công khai|0 0 0 -1
last pair|công nghiệp|0 0 0 -1
last pair|công nhân|0 0 0 6
last pair|công suất|0 0 4 4
last pair|công thương|0 0 1 4
last pair|công trình|0 -1 0 2
last pair|công ty|0 6 0 -14
last pair|công tác|0 0 0 -10
last pair|cùng dự|-24 0 0 20
last pair|cùng kỳ|1 32 0 0
last pair|cùng làm|0 0 0 12
last pair|căn nhà|10 -1 0 -5
last pair|cơ bản|4 0 1 0
last pair|cơ cấu|15 0 0 -1
last pair|cơ sở|0 0 -2 0
last pair|cưỡng chế|0 -6 8 -3
last pair|cạnh đó|0 -2 -28 0
last pair|cả năm|24 -34 0 -11
last pair|cả nước|-26 22 0 31
last pair|cải thiện|26 0 0 20
last pair|cảnh báo|0 0 0 -6
last pair|cấp )|0 -15 0 0
last pair|cấp huyện|2 0 0 16
last pair|cấp nền|0 0 18 -7
last pair|cấp trên|-3 0 0 0
last pair|cấp tỉnh|30 0 -4 21
last pair|cấp đất|0 0 0 12
last pair|cấp ủy|1 1 4 -35
last pair|cầm chừng|0 0 0 25
last pair|cần thơ|0 0 -16 0
last pair|cẩm thanh|0 9 0 0
last pair|cập thcs|0 9 0 0
last pair|cắm bản|11 0 12 0
last pair|cỏ mọc|0 2 0 21
last pair|cố gắng|0 8 0 0
last pair|cộng đồng|32 0 -12 0
last pair|cụ thể|0 0 -18 -6
last pair|cục thuế|-13 0 0 -5
last pair|của ban|0 -22 0 0
last pair|của huyện|-8 37 0 10
last pair|của mttq|-28 -3 0 0
last pair|của tỉnh|-5 16 -2 -1
last pair|của xã|-60 -21 0 28
last pair|của đảng|-16 0 0 -2
last pair|củng cố|6 0 0 0
last pair|cứu trợ|34 0 0 6
last pair|dang dở|0 9 0 5
last pair|danh sách|0 4 30 0
last pair|diện rộng|-17 -14 0 0
last pair|doanh nghiệp|0 -1 30 0
last pair|du lịch|-63 -4 0 6
last pair|duy trì|-24 0 0 -13
last pair|dài ngày|0 13 0 18
last pair|dân biết|0 0 15 25
last pair|dân chủ|2 0 0 36
last pair|dân cư|2 0 0 16
last pair|dân huyện|0 0 -34 0
last pair|dân phố|-2 -1 0 5
last pair|dân quân|0 0 49 0
last pair|dân sinh|32 0 0 0
last pair|dân số|-8 -27 0 -18
last pair|dân tộc|-2 0 0 -37
last pair|dân vận|0 0 -2 0
last pair|dây dưa|0 8 1 13
last pair|dãy trọ|0 -8 8 11
last pair|dôi dư|0 0 16 4
last pair|dương lịch|0 0 0 15
last pair|dược liệu|5 -25 0 17
last pair|dạy nghề|0 0 40 20
last pair|dẫu thế|-35 -12 0 0
last pair|dẫu vậy|-11 0 0 0
last pair|dịch bệnh|0 0 -8 1
last pair|dịch lớn|20 -1 0 -44
last pair|dịch vụ|-1 0 -10 0
last pair|dọc ql27|0 0 13 0
last pair|dột nát|4 4 0 22
last pair|dở dang|0 -27 17 -13
last pair|dụng riêng|0 0 0 23
last pair|dụng đen|0 0 1 -26
last pair|dụng đất|-10 9 0 10
last pair|dứt điểm|-5 0 0 -1
last pair|dự toán|1 0 0 -4
last pair|dự án|-13 0 -5 4
last pair|dựng huyện|0 0 -26 0
last pair|dựng đảng|-38 0 -61 0
last pair|ea hồ|0 0 0 11
last pair|ea tóh|0 0 0 10
last pair|gay gắt|0 0 0 3
last pair|ghi chép|0 0 14 19
last pair|ghi nhận|-5 -8 0 -9
last pair|gia cầm|0 -7 30 -47
last pair|gia hạn|0 0 0 5
last pair|gia tăng|-7 23 0 0
last pair|gia đình|-12 0 0 16
last pair|gian )|0 0 -8 0
last pair|gian dài|0 5 0 0
last pair|gian tới|0 0 -14 0
last pair|giao )|6 -21 -13 0
last pair|giao dịch|8 0 22 -64
last pair|giao ninh|0 0 -2 0
last pair|giao thông|-11 -27 -1 0
last pair|giao thủy|-6 0 -8 0
last pair|giao đất|14 1 0 22
last pair|già làng|1 0 3 -2
last pair|giá cao|-22 0 0 9
last pair|giá đất|0 9 13 -1
last pair|giáo cũ|0 -8 8 10
last pair|giáo dục|-9 0 13 0
last pair|giáo viên|-36 -34 0 0
last pair|giải ngân|0 0 -5 -33
last pair|giải pháp|0 0 7 27
last pair|giải thể|0 0 0 14
last pair|giảm nghèo|0 1 2 0
last pair|giấu dịch|-11 12 18 -26
last pair|giấy phép|0 0 0 10
last pair|giống mới|28 -3 1 0
last pair|giờ trưa|0 0 0 5
last pair|giữ nhịp|59 0 0 38
last pair|giữ vững|56 0 0 17
last pair|giữa năm|0 0 21 0
last pair|gượng gạo|0 4 0 -21
last pair|gặp khó|0 -25 0 0
last pair|gốc đất|0 20 0 1
last pair|gửi email|-1 -1 -5 0
last pair|ha )|2 0 0 -69
last pair|ha lúa|3 0 0 12
last pair|ha rừng|-17 0 9 1
last pair|hai cấp|-11 0 0 0
last pair|hiện đại|-30 0 0 0
last pair|hiệu lực|4 0 26 0
last pair|hiệu quả|0 0 0 50
last pair|hoàn chỉnh|0 0 4 0
last pair|hoàn thành|21 32 0 38
last pair|hoạch )|0 27 0 -32
last pair|hoạch năm|28 0 0 -5
last pair|hoạch vốn|29 0 29 0
last pair|hoạt nhạt|0 0 0 33
last pair|hoạt động|39 0 0 35
last pair|huyện giao|23 0 0 0
last pair|huyện ủy|7 0 0 0
last pair|hà )|1 1 0 0
last pair|hà nam|0 0 0 -33
last pair|hà nội|0 0 0 -6
last pair|hàng hóa|49 0 0 49
last pair|hành chính|1 0 -1 0
last pair|hành án|-8 0 7 0
last pair|hành động|-25 0 25 29
last pair|hè thu|0 1 70 -15
last pair|hình mới|-34 -3 52 -24
last pair|hình thành|0 8 0 0
last pair|hình thức|0 3 0 0
last pair|hòa )|-9 14 0 -23
last pair|hòa giải|0 0 47 14
last pair|hóc môn|0 0 0 19
last pair|hùng vương|8 0 -4 -19
last pair|hđnd huyện|-18 0 -20 0
last pair|hđnd phường|17 -7 0 0
last pair|hđnd tỉnh|0 0 1 24
last pair|hđnd xã|8 0 0 42
last pair|hơn trước|31 -6 0 37
last pair|hướng tuyến|0 3 0 -9
last pair|hạ )|3 24 0 0
last pair|hạ tầng|-21 9 0 -1
last pair|hạn chế|0 -1 0 0
last pair|hạn xong|-4 0 -11 -7
last pair|hải hậu|0 1 0 0
last pair|hậu giang|0 0 -27 0
last pair|hằng năm|1 17 0 -9
last pair|hằng tháng|0 0 1 0
last pair|hằng tuần|-26 -11 1 -22
last pair|hẹn "|9 0 0 0
last pair|học mới|-20 0 0 -19
last pair|học tập|12 0 0 -11
last pair|họp sau|0 0 11 20
last pair|hồ chứa|0 0 0 22
last pair|hồ sơ|0 1 0 1
last pair|hồi nổi|-9 28 0 -20
last pair|hồng bàng|0 -9 9 0
last pair|hỗ trợ|-10 0 -40 23
last pair|hộ #|4 0 0 14
last pair|hộ nghèo|0 0 1 41
last pair|hội )|-11 -13 -21 4
last pair|hội nghị|0 0 0 2
last pair|hội quán|-1 0 0 0
last pair|hợp )|-1 6 27 -10
last pair|hợp đồng|1 -15 8 7
last pair|hữu cơ|4 0 1 -43
last pair|hữu khoát|0 0 -1 0
last pair|i qua|-19 -38 0 0
last pair|iii qua|0 -31 0 0
last pair|kh )|15 0 0 6
last pair|kh năm|35 0 0 -1
last pair|khai giảng|-6 0 0 12
last pair|khi chờ|0 0 1 -21
last pair|khiếu nại|3 0 0 0
last pair|kho lạnh|0 0 2 6
last pair|khoa mới|4 0 0 0
last pair|khoanh vùng|0 0 15 -51
last pair|khoáng sản|-7 0 27 9
last pair|khoản rỗng|0 25 -9 0
last pair|khoản thu|0 -2 0 0
last pair|khu vực|-23 0 14 -13
last pair|khuyến công|-17 0 0 -18
last pair|khuyết tật|15 -11 0 18
last pair|khá xa|-8 15 0 -4
last pair|khám bệnh|0 0 7 0
last pair|khéo "|2 0 0 0
last pair|khê )|10 4 0 0
last pair|khó khăn|23 0 0 0
last pair|khó đạt|0 -6 29 46
last pair|khóa i|0 0 -1 0
last pair|khóa xxi|0 0 -11 0
last pair|khói đen|0 7 -5 16
last pair|không dùng|0 0 11 0
last pair|không khớp|0 0 0 12
last pair|không kịp|0 0 0 41
last pair|không phép|0 -1 5 -2
last pair|không xuể|-4 7 0 0
last pair|không đạt|-6 41 0 -1
last pair|khảo sát|-7 0 15 31
last pair|khắc phục|0 -25 0 0
last pair|khối phố|16 0 14 -37
last pair|khởi công|5 1 0 6
last pair|khởi sắc|28 0 0 0
last pair|kinh doanh|0 0 0 1
last pair|kinh nghiệm|0 -5 0 0
last pair|kinh phí|0 0 4 0
last pair|kiêm nhiệm|-3 28 0 18
last pair|kiến nghị|0 0 -24 1
last pair|kiến thiết|-21 0 0 0
last pair|kiểm lâm|0 0 2 -26
last pair|kiểm thử|0 0 41 0
last pair|kiểm toán|11 -13 -1 11
last pair|kiểm điểm|0 -38 28 -5
last pair|kiểu mẫu|0 0 -17 8
last pair|kiệt sơn|0 0 -4 0
last pair|km đường|0 0 0 18
last pair|kéo dài|0 0 0 3
last pair|kéo giảm|48 -5 0 0
last pair|kê khống|0 8 0 8
last pair|kê thừa|0 8 0 -11
last pair|kênh mương|14 -1 0 -35
last pair|ký )|0 0 -3 0
last pair|kế hoạch|0 1 0 -3
last pair|kết nạp|0 0 0 1
last pair|kết nối|0 0 0 14
last pair|kết quả|-1 0 0 0
last pair|kịp thời|27 0 0 37
last pair|kỳ #|-15 26 0 44
last pair|kỳ )|35 0 0 0
last pair|kỳ họp|-16 0 -23 0
last pair|kỳ ii|0 0 7 -16
last pair|kỳ lạc|0 -3 0 0
last pair|kỷ luật|0 0 0 -1
last pair|kỹ thuật|0 0 1 11
last pair|lan rộng|0 18 -2 0
last pair|lao động|1 0 40 8
last pair|leo cao|-13 -15 0 -9
last pair|liên ngành|8 0 0 0
last pair|liên quan|0 0 -3 0
last pair|liên thông|26 0 -12 0
last pair|liên thôn|0 0 44 0
last pair|liên tiếp|-7 27 0 0
last pair|liên tục|24 -4 0 0
last pair|liên xã|19 0 22 16
last pair|liệu khác|-17 0 0 0
last pair|loa nhiều|0 0 0 22
last pair|long hưng|-2 0 3 0
last pair|loại giỏi|11 0 0 19
last pair|luận này|0 0 21 0
last pair|luật sư|-8 11 0 -3
last pair|là chính|0 0 0 22
last pair|làm ngay|0 0 -22 0
last pair|làm rõ|15 0 0 7
last pair|làm việc|36 -16 0 -7
last pair|làm xa|-1 1 1 -2
last pair|làm điểm|0 0 15 10
last pair|làm được|-1 -1 0 0
last pair|lành và|0 0 0 9
last pair|lâm bình|0 -42 0 0
last pair|lâm nghiệp|-18 0 0 0
last pair|lãm hà|0 -25 1 0
last pair|lãng phí|11 -10 -4 0
last pair|lãnh đạo|-8 -1 -1 0
last pair|lê lợi|0 0 6 37
last pair|lò đốt|-16 0 0 -16
last pair|lòng đường|-10 20 0 1
last pair|lúc nghẽn|0 1 0 -42
last pair|lúng túng|0 11 0 0
last pair|lý do|0 -34 0 3
last pair|lý thuế|0 0 3 0
last pair|lĩnh vực|-19 0 0 0
last pair|lưu trú|-6 0 0 5
last pair|lưu vptu|0 0 -6 0
last pair|lưu vpđu|-5 0 0 0
last pair|lưu động|21 -10 -18 -42
last pair|lưới a|-7 0 7 2
last pair|lượt khách|0 0 -19 13
last pair|lượt người|2 0 0 -2
last pair|lạc hậu|0 8 -1 0
last pair|lại lớp|0 0 37 -9
last pair|lại đây|45 0 0 -11
last pair|lấn chiếm|0 0 3 0
last pair|lấy lệ|0 19 0 0
last pair|lần )|0 15 -11 30
last pair|lễ hội|0 0 39 31
last pair|lỏng lẻo|0 9 0 0
last pair|lộ rõ|0 17 0 0
last pair|lộn xộn|-1 12 0 -40
last pair|lợi )|0 21 0 0
last pair|lợn )|0 8 0 0
last pair|lợp lại|18 -8 0 -13
last pair|lục nam|0 5 0 0
last pair|lục ngạn|0 7 0 1
last pair|m2 đất|6 0 0 -1
last pair|manh mún|0 5 0 -37
last pair|minh phú|0 17 0 0
last pair|miền núi|-4 0 0 -8
last pair|mong muốn|0 5 0 0
last pair|mua bán|0 0 0 9
last pair|mua ngoài|0 0 0 8
last pair|mua sắm|7 -1 0 -20
last pair|muộn )|0 0 22 0
last pair|máy mới|-16 0 0 0
last pair|máy đảng|19 0 0 0
last pair|môi trường|0 0 0 1
last pair|mùa khô|0 0 1 -26
last pair|mùa lũ|0 0 0 7
last pair|mùa mưa|0 0 2 -6
last pair|mùa đông|0 0 35 0
last pair|mưa lũ|0 4 0 0
last pair|mấy chuyện|-2 0 -20 0
last pair|mấy việc|0 0 -44 0
last pair|mầm non|21 -6 0 0
last pair|mẫu nước|11 -4 0 10
last pair|mặt bằng|5 0 0 5
last pair|mặt khác|0 -9 0 0
last pair|mặt trận|0 -2 -13 0
last pair|mặt được|0 -6 0 0
last pair|mọi năm|21 -1 -3 0
last pair|mốc giới|9 -9 0 -3
last pair|một bước|0 0 0 -12
last pair|một lần|0 0 0 5
last pair|một người|0 0 8 13
last pair|mờ nhạt|0 8 0 -9
last pair|mở rộng|-28 0 0 0
last pair|mở đường|37 0 0 -46
last pair|mục iii|0 0 -17 0
last pair|mục tiêu|0 0 2 0
last pair|mục đích|41 -28 0 -22
last pair|mức #|45 -19 -8 0
last pair|nam quận|0 0 7 10
last pair|nam xã|0 0 40 0
last pair|nghe ít|0 0 0 21
last pair|nghiêm trọng|7 0 0 0
last pair|nghìn tấn|-25 -9 0 0
last pair|nghìn đồng|18 -13 0 -14
last pair|nghĩa buôn|0 0 0 -6
last pair|nghệ an|-18 0 -11 0
last pair|nghị quyết|0 0 0 2
last pair|ngoài ra|-1 -27 -21 0
last pair|nguyên nhân|0 0 0 22
last pair|nguyên đán|0 0 10 0
last pair|nguồn lực|-15 0 -7 0
last pair|ngàn tấn|1 0 0 0
last pair|ngày công|0 0 0 -30
last pair|ngày ký|0 0 -26 0
last pair|ngày đêm|-8 0 0 -5
last pair|ngân sách|0 0 0 -1
last pair|ngân thấp|0 -1 10 0
last pair|ngăn mặn|0 0 0 20
last pair|người dân|16 0 0 -6
last pair|người dự|0 0 0 12
last pair|người làm|0 0 -6 -1
last pair|người nghèo|0 0 26 0
last pair|ngược lại|-31 -44 0 0
last pair|ngổn ngang|0 2 0 6
last pair|nhiều hơn|-3 0 0 0
last pair|nhiều năm|-32 -6 0 0
last pair|nhiều tháng|-14 31 0 0
last pair|nhiễm phèn|0 20 0 0
last pair|nhiệm kỳ|1 -9 13 17
last pair|nhiệm vụ|0 0 44 69
last pair|nhu cầu|0 32 0 -40
last pair|nhà chùa|0 0 0 -8
last pair|nhà nước|0 0 -8 0
last pair|nhà thầu|0 2 0 0
last pair|nhà trọ|0 0 0 22
last pair|nhà tạm|17 15 0 0
last pair|nhâm dần|0 -9 10 0
last pair|nhân lực|-49 -34 0 -8
last pair|nhân sự|-24 0 -58 0
last pair|nhìn thẳng|0 -1 0 0
last pair|như trên|0 0 -12 0
last pair|nhận )|0 -8 0 0
last pair|nhận tiền|2 -1 2 -15
last pair|nhận định|-25 0 0 0
last pair|nhếch nhác|0 10 0 -32
last pair|nhỏ giọt|0 10 0 -10
last pair|nq #|0 0 0 6
last pair|nuôi tôm|0 0 8 14
last pair|này )|0 -11 -16 0
last pair|nâng cao|1 0 0 1
last pair|nâng cấp|43 -19 0 -22
last pair|nâng lên|10 0 0 1
last pair|né tránh|0 -14 0 -7
last pair|né việc|0 0 1 4
last pair|nêu trên|0 -12 0 0
last pair|nò sáo|7 0 0 0
last pair|nòng cốt|0 0 0 2
last pair|nói thẳng|0 -24 -10 0
last pair|nói trên|0 0 2 0
last pair|nói vậy|-41 -18 0 0
last pair|nông nghiệp|-23 0 0 0
last pair|nông sản|0 0 0 1
last pair|nông thôn|21 0 4 0
last pair|năm #|-1 0 0 0
last pair|năm )|16 -11 0 -10
last pair|năm nay|-8 14 0 0
last pair|năm ngoái|2 0 0 7
last pair|năm qua|-19 0 0 0
last pair|năm sau|0 0 11 32
last pair|năm trước|39 0 0 -60
last pair|năm tới|0 0 28 0
last pair|năng biển|-6 7 0 15
last pair|năng vốn|-7 -20 -15 0
last pair|nước giếng|0 0 4 0
last pair|nước ngoài|41 -19 0 -15
last pair|nước sạch|-21 0 0 9
last pair|nạo vét|0 0 0 -5
last pair|nằm bờ|0 1 0 -4
last pair|nặng nề|0 0 0 -1
last pair|nền nếp|13 0 0 0
last pair|nể nang|0 20 0 5
last pair|nội dung|12 -4 -3 0
last pair|nội vụ|0 0 4 -8
last pair|nộp bù|0 0 5 0
last pair|nợ thuế|0 0 32 -29
last pair|nợ đọng|0 -23 -8 0
last pair|nửa năm|-19 0 0 -22
last pair|phiên họp|0 -3 6 0
last pair|phong tục|0 0 10 9
last pair|phàn nàn|0 0 0 -25
last pair|phá rừng|0 0 0 15
last pair|pháp lệnh|0 0 0 -31
last pair|phát biểu|-1 0 0 0
last pair|phát cao|-24 41 0 -14
last pair|phát hiện|27 -19 0 0
last pair|phát sinh|70 0 0 -4
last pair|phát triển|-15 0 0 -6
last pair|phân cấp|23 0 0 0
last pair|phân lô|-1 14 6 8
last pair|phê bình|0 -27 0 0
last pair|phòng học|28 1 20 20
last pair|phòng mới|-5 0 5 0
last pair|phú thọ|0 0 -2 0
last pair|phú tân|0 0 -20 0
last pair|phú xuân|20 0 0 0
last pair|phương hướng|0 0 -1 4
last pair|phương án|0 0 7 10
last pair|phước dinh|0 0 6 0
last pair|phường )|0 0 0 -14
last pair|phạm tội|0 0 0 16
last pair|phải làm|-10 6 -27 0
last pair|phải xong|0 0 0 35
last pair|phần mềm|0 0 24 -10
last pair|phần trăm|12 0 0 23
last pair|phần việc|0 0 -25 0
last pair|phẩm ocop|50 0 0 21
last pair|phố )|0 0 8 0
last pair|phố giao|9 -4 0 33
last pair|phối hợp|0 0 0 30
last pair|phổ biến|-1 30 0 21
last pair|phổ yên|0 20 0 0
last pair|phụ trách|7 -8 2 24
last pair|phụ trợ|19 -1 0 -34
last pair|phục hồi|1 -6 0 57
last pair|phục vụ|0 0 6 -38
last pair|phức tạp|-2 0 4 -23
last pair|qua loa|-9 22 0 -20
last pair|qua mạng|19 1 0 -23
last pair|quan biết|0 0 -27 0
last pair|quan tâm|-3 0 0 17
last pair|quang cơ|0 10 13 0
last pair|quang uy|0 0 10 -1
last pair|quen biết|0 0 0 1
last pair|quy chế|18 2 -17 -10
last pair|quy hoạch|3 -1 0 0
last pair|quy trình|2 0 0 1
last pair|quy định|18 0 -12 27
last pair|quyết liệt|0 0 0 39
last pair|quyết này|0 0 26 0
last pair|quyết toán|24 -12 -16 1
last pair|quyết xong|17 -13 0 14
last pair|quá hạn|5 -1 0 -29
last pair|quá tải|0 0 0 20
last pair|quân sự|10 0 0 43
last pair|quý iii|-6 1 0 0
last pair|quý ii|0 0 -3 0
last pair|quý i|35 0 1 1
last pair|quý trước|1 8 0 9
last pair|quản lý|-21 0 -6 1
last pair|quảng cáo|0 0 7 39
last pair|quảng ngãi|0 0 -5 0
last pair|quần chúng|0 0 1 9
last pair|quận #|0 8 1 10
last pair|quận ủy|0 0 -7 -1
last pair|quốc doanh|0 6 6 24
last pair|quốc gia|0 0 -11 0
last pair|quốc hội|-5 0 16 -8
last pair|quốc khởi|-2 0 -6 0
last pair|quốc phòng|-30 -1 3 -58
last pair|ra )|4 0 -1 13
last pair|ra quân|0 23 0 22
last pair|ra sông|-7 14 0 -33
last pair|rà soát|0 0 0 -2
last pair|rác thải|0 -3 -30 0
last pair|rõ người|0 -9 0 0
last pair|răn đe|0 0 19 -11
last pair|rạch giá|0 0 10 0
last pair|rộng )|-23 -6 -24 0
last pair|rớt giá|0 13 0 30
last pair|sai phép|-19 24 0 2
last pair|sang #|0 0 -39 0
last pair|sang lào|0 0 0 -16
last pair|sau cai|0 0 5 13
last pair|sau cùng|0 0 -20 0
last pair|sau tết|0 0 29 -39
last pair|seo páo|0 0 -1 0
last pair|sinh hoạt|7 32 0 -23
last pair|siêu thị|-1 0 17 13
last pair|sách )|0 -40 0 0
last pair|sáng tạo|-43 -11 -25 0
last pair|sáp nhập|-13 -1 0 16
last pair|sát biên|-9 0 14 25
last pair|sáu tháng|-1 0 8 -9
last pair|sâu bệnh|0 -5 0 -9
last pair|sôi nổi|13 -2 0 12
last pair|sơ gốc|0 31 -6 -47
last pair|sơ sài|0 42 0 -23
last pair|sơ tồn|0 0 0 27
last pair|sơn )|2 32 0 1
last pair|sạt lở|-9 -10 1 -20
last pair|sản xuất|0 1 0 28
last pair|sầu riêng|28 0 0 -44
last pair|sắp xếp|-12 0 7 0
last pair|số #|21 -4 -11 -6
last pair|số hóa|0 0 19 14
last pair|số liệu|-6 0 0 0
last pair|sở #|0 0 13 36
last pair|sở đảng|0 -1 -1 0
last pair|sợ sai|0 0 0 16
last pair|sử dụng|16 -8 0 -47
last pair|sửa nhà|0 7 37 7
last pair|tai nạn|-10 11 0 15
last pair|tham gia|0 5 3 -9
last pair|tham mưu|15 0 -18 43
last pair|tham nhũng|0 4 -4 -1
last pair|thanh niên|0 0 -1 9
last pair|thay thế|0 0 1 12
last pair|theo dõi|0 0 22 -23
last pair|theo đó|-9 -4 0 -3
last pair|thi đua|0 0 0 1
last pair|thiên tai|-12 -1 -15 0
last pair|thiết kế|-4 21 -6 21
last pair|thiếu nước|0 -10 48 10
last pair|thiếu thuốc|0 0 0 14
last pair|thiếu vốn|0 12 0 25
last pair|thu gom|0 0 8 -15
last pair|thu hoạch|0 0 22 0
last pair|thu hồi|0 0 2 -27
last pair|thu nsnn|-36 0 0 0
last pair|thu phí|0 11 0 0
last pair|thu sương|0 0 -14 0
last pair|thuế quận|0 0 30 31
last pair|thuế tỉnh|0 0 16 2
last pair|thuế đất|0 0 0 39
last pair|thành )|22 13 0 3
last pair|thành công|21 0 0 33
last pair|thành phố|-3 0 -1 24
last pair|thành ủy|0 0 -27 0
last pair|tháng #|0 0 12 0
last pair|tháng qua|-44 0 0 0
last pair|tháng trước|-56 0 0 32
last pair|tháo gỡ|34 0 0 35
last pair|thì tốt|-7 0 7 0
last pair|thí điểm|-6 38 0 14
last pair|thôn )|0 13 0 22
last pair|thôn hạ|0 -28 0 0
last pair|thôn mới|-19 0 1 19
last pair|thôn thượng|0 -19 0 0
last pair|thông minh|66 0 1 0
last pair|thông qua|-2 0 -17 0
last pair|thông suốt|42 0 0 -16
last pair|thông tin|0 0 0 19
last pair|thư )|0 0 5 0
last pair|thường kỳ|0 0 -1 0
last pair|thường lệ|0 -15 0 13
last pair|thường xuyên|-4 -25 0 -1
last pair|thưởng tết|-1 0 13 9
last pair|thượng )|19 0 0 0
last pair|thạch sơn|0 -41 0 0
last pair|thạnh hải|0 5 0 0
last pair|thảo luận|0 -1 0 0
last pair|thất lạc|0 0 0 21
last pair|thất thường|-1 -22 0 0
last pair|thẩm quyền|4 0 0 5
last pair|thẩm tra|-30 -27 -1 0
last pair|thẩm định|19 -2 0 1
last pair|thể thao|-32 -28 0 0
last pair|thị hòa|0 0 -40 0
last pair|thị mến|-2 0 0 0
last pair|thị trường|-21 0 0 1
last pair|thị trấn|0 0 -18 -47
last pair|thị xã|39 0 19 13
last pair|thống kê|-38 -16 -18 -11
last pair|thống nhất|0 0 0 28
last pair|thời gian|-12 0 25 10
last pair|thời hạn|0 9 0 -8
last pair|thụ sụt|0 12 0 0
last pair|thủ tục|12 -1 0 4
last pair|thủy lợi|-3 -1 0 -36
last pair|thủy sản|0 -22 0 -20
last pair|thủy điện|-11 0 13 0
last pair|thứ ba|0 -12 0 0
last pair|thứ i|0 0 0 11
last pair|thứ năm|-23 -27 0 0
last pair|thứ tư|0 -14 -4 0
last pair|thứ vi|0 0 8 18
last pair|thực hiện|0 0 0 1
last pair|thực tế|0 1 0 0
last pair|tin báo|16 0 -5 -14
last pair|tiêu )|0 0 0 -2
last pair|tiêu chí|1 1 0 -6
last pair|tiêu năm|13 0 0 -33
last pair|tiêu vượt|20 -14 0 64
last pair|tiêu đó|-5 0 -10 0
last pair|tiêu đạt|45 -41 0 55
last pair|tiến bộ|38 0 0 -1
last pair|tiến độ|-1 0 0 0
last pair|tiếng anh|-9 21 28 -14
last pair|tiếng jrai|0 0 0 -8
last pair|tiếp dân|0 11 0 -13
last pair|tiết kiệm|0 -1 16 20
last pair|tiền mặt|0 0 10 16
last pair|tiểu học|1 0 29 1
last pair|toàn diện|6 0 0 36
last pair|toán )|-3 -27 0 -4
last pair|toán huyện|37 0 0 0
last pair|toán năm|44 0 0 17
last pair|tp )|0 -3 0 0
last pair|tra cũ|0 0 12 -24
last pair|tra huyện|0 -1 4 0
last pair|trang )|-5 0 0 0
last pair|tranh chấp|15 0 0 4
last pair|tranh tre|-7 0 0 0
last pair|triệt để|0 1 0 0
last pair|triệu lượt|8 0 0 11
last pair|triệu tấn|1 -1 0 32
last pair|triệu usd|7 -7 0 22
last pair|triệu đồng|-8 0 -1 0
last pair|trong dân|0 0 0 -33
last pair|trong hạn|-8 -15 0 0
last pair|trong kỳ|39 -7 0 0
last pair|trong ngày|26 0 0 5
last pair|trong năm|1 0 0 -1
last pair|trong quý|4 0 0 18
last pair|trong tháng|-14 0 1 -32
last pair|trong vùng|-1 0 0 13
last pair|trong đó|-10 -34 0 27
last pair|trung tâm|10 0 29 50
last pair|trung ương|-2 0 2 12
last pair|truyền yếu|0 0 0 11
last pair|tràn lan|0 -6 -8 8
last pair|trách hộ|0 13 0 0
last pair|trái cây|2 0 0 -36
last pair|trái phép|7 -4 2 0
last pair|trên giấy|0 0 0 16
last pair|trên mạng|-12 25 13 0
last pair|trình #|-10 0 0 0
last pair|trình bày|-26 0 -6 0
last pair|trình trả|0 0 0 29
last pair|trông coi|0 2 0 0
last pair|trúng giá|14 -12 0 -23
last pair|trước tết|0 0 31 11
last pair|trường )|0 -33 0 0
last pair|trường học|22 4 0 0
last pair|trường hợp|1 8 0 10
last pair|trường sơn|0 0 1 0
last pair|trưởng khá|31 0 0 -51
last pair|trả lời|0 12 -10 -8
last pair|trầm lắng|-6 -10 0 0
last pair|trật tự|0 0 4 2
last pair|trễ hạn|0 0 23 1
last pair|trễ hẹn|0 0 0 -10
last pair|trị )|0 0 7 0
last pair|trọng điểm|-1 28 0 10
last pair|trồng lại|44 -3 0 -10
last pair|trồng rừng|-27 0 0 0
last pair|trồng trọt|-16 0 0 0
last pair|trở lên|-13 0 0 0
last pair|trở lại|30 2 0 15
last pair|trụ sở|14 0 0 -31
last pair|trục trặc|0 1 0 -10
last pair|trực hđnd|0 0 21 -1
last pair|trực thuộc|-26 0 -21 -12
last pair|trực tuyến|-29 0 0 26
last pair|tuy nhiên|-15 -26 0 0
last pair|tuy nhiều|0 26 0 0
last pair|tuy phước|0 0 -22 0
last pair|tuy vậy|-12 -33 0 0
last pair|tuyên truyền|-1 0 8 6
last pair|tuyến hẻm|1 0 0 2
last pair|tuyến ngõ|0 0 0 28
last pair|tuyến đê|-2 0 4 11
last pair|tuyển quân|0 0 18 0
last pair|tuần này|0 0 12 0
last pair|tuần tra|-12 0 -26 -2
last pair|tài chính|-6 0 0 0
last pair|tài khoản|-5 7 19 -51
last pair|tài liệu|0 0 0 9
last pair|tài nguyên|-8 5 0 21
last pair|tài sản|6 5 0 18
last pair|tài xỉu|5 -1 0 6
last pair|tác xã|-16 25 25 -19
last pair|tái diễn|-2 7 1 0
last pair|tái đàn|0 0 14 4
last pair|tám tháng|-11 9 -9 6
last pair|tình nghĩa|17 0 0 15
last pair|tình thương|17 0 0 5
last pair|tích cực|24 0 0 0
last pair|tính tiền|0 0 0 -28
last pair|tòa án|-11 0 0 -10
last pair|tăng cao|-38 -4 0 0
last pair|tăng ca|0 -5 8 -13
last pair|tăng cường|30 0 0 25
last pair|tăng khá|-14 0 -1 0
last pair|tăng trưởng|-6 -1 -8 0
last pair|tư công|0 -3 0 0
last pair|tư nhân|0 0 10 0
last pair|tư pháp|0 0 -4 0
last pair|tư tưởng|-2 -9 0 0
last pair|tương xứng|0 15 0 8
last pair|tạm dừng|-10 -5 0 15
last pair|tảo hôn|0 0 1 0
last pair|tấn )|23 -8 -16 16
last pair|tập thể|3 -20 1 0
last pair|tập trung|0 12 -23 3
last pair|tẻh #|-4 0 0 0
last pair|tế xã|-3 20 1 0
last pair|tỉnh )|-6 9 17 11
last pair|tỉnh giao|0 0 0 11
last pair|tỉnh lộ|0 6 0 0
last pair|tỉnh ủy|0 0 0 2
last pair|tịnh biên|0 0 0 21
last pair|tồn tại|0 -25 0 0
last pair|tồn đọng|0 0 25 0
last pair|tổ chức|-8 4 0 -23
last pair|tổng hợp|0 0 26 30
last pair|tổng kết|0 0 13 -52
last pair|tổng thu|0 0 -17 14
last pair|tội phạm|0 0 8 4
last pair|tới nay|0 0 0 31
last pair|tới đây|-1 7 0 0
last pair|tờ rơi|11 -7 0 9
last pair|tụt hạng|0 3 1 0
last pair|từ #|0 0 0 30
last pair|từ đầu|0 0 6 13
last pair|từng hộ|2 0 0 0
last pair|từng quý|0 0 10 0
last pair|tử vong|17 -15 0 14
last pair|tự phát|0 3 18 -1
last pair|tự quản|0 3 28 -9
last pair|tỷ đồng|-12 -1 -2 2
last pair|ubnd huyện|0 0 0 1
last pair|ubnd phường|-1 0 -45 -13
last pair|ubnd tỉnh|-11 0 4 0
last pair|ubnd xã|0 0 0 15
last pair|va chạm|0 0 0 9
last pair|vay vốn|0 0 -5 0
last pair|ven biển|-3 -16 0 -14
last pair|vi phạm|35 0 0 -6
last pair|viên mới|-6 14 20 -33
last pair|viết thạo|0 0 0 3
last pair|việc khó|0 0 0 18
last pair|việc làm|-22 0 -10 25
last pair|việc nhiều|-29 -39 -13 0
last pair|việc nước|8 0 0 -16
last pair|việc sau|0 0 -25 -1
last pair|vui tươi|11 -9 0 0
last pair|và phòng|0 0 16 0
last pair|và ubnd|0 0 -42 0
last pair|và vượt|45 0 0 -53
last pair|vào dùng|5 0 0 31
last pair|vênh nhau|0 0 0 1
last pair|võ nhai|0 8 -8 0
last pair|vùng trồng|0 0 0 29
last pair|văn bản|0 8 0 0
last pair|văn hóa|0 0 1 0
last pair|văn khuê|0 0 18 -2
last pair|văn minh|0 0 -5 -1
last pair|văn phòng|0 0 -4 0
last pair|văn xã|-19 0 0 0
last pair|vĩnh thực|0 0 0 11
last pair|vườn cây|0 0 0 48
last pair|vận hành|8 1 0 -14
last pair|vận tải|0 0 -22 0
last pair|vận động|0 0 0 42
last pair|vật liệu|0 42 0 0
last pair|về muộn|0 0 0 16
last pair|về đích|15 -17 0 33
last pair|vỉa hè|0 0 20 19
last pair|vị )|2 -12 0 0
last pair|vị biết|0 0 -23 0
last pair|vọng thê|0 0 32 0
last pair|với #|9 0 0 -19
last pair|với dân|0 0 7 0
last pair|vụ )|-1 -6 0 0
last pair|vụ mùa|0 0 26 16
last pair|vụ sát|13 0 0 -10
last pair|vụ xuân|10 0 1 11
last pair|vực #|0 0 0 -10
last pair|vực thu|96 0 0 -3
last pair|vực v|0 0 -2 0
last pair|xa bờ|2 0 21 -42
last pair|xem nhẹ|0 2 0 0
last pair|xem xét|0 0 -44 0
last pair|xuất cô|-32 -16 0 0
last pair|xuất huyết|-20 0 0 0
last pair|xuất khẩu|9 0 -24 11
last pair|xuống cấp|0 0 0 12
last pair|xuống thấp|-14 -5 0 -1
last pair|xv )|-1 0 -13 0
last pair|xây dựng|-30 0 9 0
last pair|xây lắp|6 0 0 0
last pair|xã )|-5 9 -3 -20
last pair|xã giao|-27 -17 0 -19
last pair|xã hội|-1 0 0 0
last pair|xã yếu|27 -11 0 25
last pair|xét xử|0 -4 0 0
last pair|xăng dầu|-18 0 0 0
last pair|xả bùn|0 0 -37 0
last pair|xảy ra|6 0 0 -10
last pair|xếp hạng|3 10 0 -18
last pair|xử lý|32 -11 0 0
last pair|ách tắc|-1 1 0 4
last pair|ép giá|0 0 0 20
last pair|ông nói|0 0 -16 -5
last pair|ý kiến|0 0 -46 0
last pair|ăn uống|11 10 0 1
last pair|ăn xa|0 0 0 11
last pair|đi lên|-14 -12 0 -17
last pair|điều hành|0 0 1 30
last pair|điều tra|0 2 0 -58
last pair|điểm %|1 0 0 -23
last pair|điểm nghẽn|-7 -29 -3 0
last pair|điểm nóng|24 0 0 -38
last pair|điểm sáng|-20 0 0 0
last pair|điểm trường|29 0 5 -20
last pair|điện gió|0 0 1 1
last pair|điện lưới|10 0 0 0
last pair|điện tử|-3 1 0 -1
last pair|đo đạc|0 0 0 2
last pair|đoàn kết|25 0 0 0
last pair|đoàn thể|-7 0 -31 0
last pair|đoàn viên|-1 0 0 0
last pair|đà tăng|-35 0 0 0
last pair|đàn trâu|24 0 0 0
last pair|đào tạo|0 0 -4 0
last pair|đá gà|0 0 0 -9
last pair|đám cưới|0 0 0 -1
last pair|đáng kể|1 7 -8 0
last pair|đáng lo|-3 20 0 28
last pair|đáng tiếc|-15 -9 0 0
last pair|đánh bạc|0 -12 0 -25
last pair|đánh giá|0 -1 0 -5
last pair|đã giao|0 8 0 0
last pair|đã làm|0 -14 0 0
last pair|đãi ngộ|0 0 0 -11
last pair|đình chỉ|0 0 0 19
last pair|đình thủy|0 0 18 0
last pair|đích sớm|18 -1 0 -33
last pair|đóng cửa|0 0 0 47
last pair|đô thị|0 0 0 -1
last pair|đôn đốc|-12 14 24 8
last pair|đông khê|0 -5 20 7
last pair|đông xuân|0 0 36 3
last pair|đúng giờ|0 0 26 0
last pair|đúng hướng|29 0 0 -38
last pair|đúng hạn|-2 0 0 47
last pair|đúng hẹn|47 -8 0 0
last pair|đúng luật|12 -6 0 6
last pair|đúng lịch|3 0 3 0
last pair|đúng mẫu|0 0 10 -37
last pair|đúng mức|0 24 0 0
last pair|đăng ký|10 -7 0 -8
last pair|đơn hàng|0 12 0 31
last pair|đơn thư|0 22 0 0
last pair|đơn điệu|0 0 0 11
last pair|đường biên|19 0 0 -3
last pair|đường hoa|35 0 0 -6
last pair|đường hè|0 0 29 0
last pair|đường ruột|0 0 6 16
last pair|đường ống|1 0 0 0
last pair|được duyệt|0 0 0 17
last pair|được giao|22 0 0 -43
last pair|được giá|14 -4 0 40
last pair|được nguồn|0 -5 10 0
last pair|đạc lại|0 0 45 -27
last pair|đại biểu|0 0 -7 -1
last pair|đại hội|4 0 -8 5
last pair|đạo hđnd|0 0 21 0
last pair|đạt chuẩn|11 0 0 -33
last pair|đạt được|-31 0 0 0
last pair|đảm bảo|26 0 0 -27
last pair|đảng bộ|-6 0 0 -23
last pair|đảng viên|0 0 0 2
last pair|đảng ủy|1 0 -12 0
last pair|đất bãi|-23 0 -11 0
last pair|đất liền|29 0 0 0
last pair|đất đai|2 0 -15 1
last pair|đấu tranh|0 0 3 0
last pair|đầu mối|0 0 1 0
last pair|đầu năm|0 0 -8 -5
last pair|đầu tư|3 0 -1 0
last pair|đầu tỉnh|18 0 0 0
last pair|đầy đủ|1 0 10 -25
last pair|đẩu )|0 14 0 0
last pair|đẩy mạnh|25 0 0 -33
last pair|đắt giá|0 2 0 7
last pair|đặt ra|0 0 0 4
last pair|đến hạn|0 0 17 7
last pair|đến kỳ|27 0 0 0
last pair|đề ra|9 11 0 1
last pair|đền bù|-12 -24 -1 -39
last pair|để làm|0 0 7 27
last pair|để nhờn|0 -9 10 3
last pair|để đấy|-9 22 0 0
last pair|địa bàn|0 0 1 10
last pair|địa chính|0 1 5 -26
last pair|định cư|0 16 22 0
last pair|đọng thuế|-15 0 0 36
last pair|đối thoại|0 -3 0 14
last pair|đối tượng|22 0 0 4
last pair|đối ứng|0 7 0 -2
last pair|đốt đồng|0 32 0 -10
last pair|đồng )|16 0 0 0
last pair|đồng bộ|15 0 0 0
last pair|đồng chí|25 0 -24 -16
last pair|đồng nào|0 1 0 0
last pair|đồng ruộng|0 0 0 -6
last pair|đồng đều|0 22 0 0
last pair|đổ trộm|0 -9 10 0
last pair|đổi mới|0 0 0 22
last pair|đổi số|-18 0 2 0
last pair|đổi thửa|-13 0 21 0
last pair|độ #|3 0 0 -27
last pair|độ cồn|0 0 0 -10
last pair|đủ buổi|0 0 0 1
last pair|đức trạch|0 8 0 -24
last pair|đứt đoạn|16 4 0 -16
last pair|ương đảng|0 0 0 5
last pair|ổn định|8 0 0 19
last pair|ủy )|0 0 7 1
last pair|ủy quyền|0 0 0 5
last pair|ủy viên|0 0 1 9
last pair|ủy xã|-14 0 -15 -10
last pair|ứng đủ|10 0 0 17
last|"|0 0 0 1
last|#|-4 -2 0 0
last|anh|-9 21 28 -14
last|ao|0 -1 3 0
last|a|-1 0 0 28
last|ban|0 -1 0 0
last|bao|27 -1 36 19
last|ba|0 -8 0 0
last|bhyt|4 -4 0 20
last|biên|0 0 0 -8
last|biến|3 7 -1 1
last|biết|0 0 -33 0
last|biển|0 -18 25 -19
last|btctw|0 0 4 24
last|btc|0 0 0 1
last|buôn|-2 24 1 0
last|buổi|0 8 -5 3
last|b|0 3 0 10
last|bài|9 0 0 -1
last|bàng|0 -5 11 0
last|bàn|0 0 3 22
last|bày|-26 0 -6 0
last|bán|0 0 0 31
last|bãi|-15 0 -9 0
last|bão|4 0 -8 -1
last|bình|0 -1 0 0
last|bùn|0 0 -37 0
last|bù|0 -20 15 -3
last|bước|29 -2 0 -1
last|bạch|-1 0 16 -16
last|bạc|-10 0 17 -1
last|bảng|-5 15 14 0
last|bản|3 4 20 0
last|bảo|26 0 0 -27
last|bảy|0 0 -1 0
last|bậc|0 31 0 0
last|bắc|-27 0 0 21
last|bằng|5 0 0 5
last|bền|0 23 0 0
last|bệnh|0 0 13 0
last|bỏ|-5 24 0 28
last|bộ|0 3 0 -1
last|bờ|0 1 9 -38
last|cai|0 0 0 7
last|camera|0 0 33 -15
last|can|0 0 0 -10
last|cao|-7 3 0 0
last|ca|17 0 0 0
last|cchc|-1 0 0 0
last|chi|-1 0 -2 0
last|chiếm|0 0 3 0
last|chiếu|1 0 0 3
last|chuyển|-14 1 0 31
last|chuyện|0 0 -13 0
last|chuẩn|-2 10 8 15
last|cháu|14 -23 0 -11
last|chè|0 0 0 -2
last|chép|0 0 12 16
last|chí|10 0 -5 -11
last|chôm|12 0 0 -16
last|chùa|0 0 0 -8
last|chúng|0 0 0 4
last|chạm|0 0 0 9
last|chấp|7 0 0 1
last|chất|0 8 0 0
last|chậm|0 37 0 -4
last|chẽ|0 0 4 0
last|chết|1 0 0 27
last|chế|0 -6 0 0
last|chỉnh|0 0 4 0
last|chỉ|32 -21 0 15
last|chốt|0 0 0 -51
last|chờn|-1 4 0 5
last|chờ|0 0 0 2
last|chợ|0 0 71 -20
last|chủ|0 0 0 41
last|chứa|0 0 14 -30
last|chức|-5 1 3 0
last|chừng|0 0 0 25
last|chừ|0 -3 0 0
last|chữ|0 0 0 1
last|ck|17 9 0 0
last|coi|0 2 0 0
last|con|-12 -6 -4 0
last|cp|1 0 32 1
last|cuộc|-35 0 0 4
last|c|0 -1 -25 -26
last|cách|0 -29 0 -3
last|cát|0 4 0 0
last|cá|0 0 25 23
last|cây|1 0 0 -1
last|cói|1 -18 0 0
last|có|0 17 0 1
last|cô|-32 -16 0 0
last|cùng|0 0 -6 0
last|căn|-45 0 -56 0
last|cũ|-25 3 0 15
last|cơ|0 0 3 -42
last|cư|1 0 7 11
last|cưới|0 0 0 -1
last|cường|20 0 0 11
last|cấu|15 0 0 -1
last|cầm|0 -7 30 -47
last|cặp|0 7 0 9
last|cọc|0 0 1 15
last|cốt|0 0 0 2
last|cồn|0 0 0 -10
last|cục|-4 4 0 1
last|cụm|1 0 0 10
last|cụ|12 0 0 0
last|cửa|0 0 0 37
last|cử|-22 0 -34 -9
last|cực|21 0 0 0
last|dang|0 -27 17 -13
last|dinh|0 0 1 0
last|diễn|-1 6 0 0
last|diện|6 0 0 36
last|doanh|0 0 0 9
last|do|3 -20 0 2
last|dt|41 0 0 27
last|dung|12 -4 -3 0
last|duyệt|0 0 0 17
last|dày|-19 19 0 0
last|dõi|0 0 22 -23
last|dùng|0 0 7 12
last|dưa|0 8 1 13
last|dư|0 0 16 4
last|dưỡng|0 0 5 0
last|dần|0 0 4 0
last|dầu|-9 0 0 3
last|dẫn|0 1 0 10
last|dịch|0 0 0 -66
last|dở|0 -3 9 2
last|dục|-9 0 13 0
last|dụng|8 -40 0 -52
last|dứt|-6 19 0 -20
last|dừng|-9 -1 0 18
last|dựng|-30 0 9 0
last|email|-1 -1 -5 0
last|fdi|35 0 -2 0
last|gian|-10 0 0 0
last|giao|-1 0 0 1
last|giá|0 0 0 1
last|gió|0 0 1 1
last|giải|0 0 40 18
last|giảm|7 -4 0 13
last|giảng|-6 0 0 12
last|giả|0 0 -2 0
last|giấy|0 0 -13 9
last|giếng|0 0 4 0
last|giọt|0 10 0 -10
last|giỏi|11 0 0 19
last|giống|0 0 31 -22
last|giới|3 -1 1 0
last|giờ|0 0 24 0
last|giữ|-26 -13 0 -12
last|gom|0 0 7 -7
last|gà|0 0 0 -9
last|gạo|0 0 0 -19
last|gắng|0 8 0 0
last|gắt|0 0 0 3
last|gốc|-7 31 -1 -38
last|gỡ|29 0 2 1
last|gửi|0 0 2 1
last|hay|-9 40 0 6
last|ha|-3 0 0 1
last|hiêm|-7 10 0 0
last|hiếm|0 0 0 1
last|hoang|0 3 0 0
last|hoa|34 0 0 -5
last|hoạch|0 1 0 -3
last|hoạt|7 32 0 -23
last|huyết|-20 0 0 0
last|h|-30 -19 -59 -27
last|hàng|16 0 0 53
last|hành|0 0 1 11
last|hàu|19 26 0 13
last|hà|0 -10 0 0
last|hè|0 0 26 16
last|hình|0 0 0 20
last|hòa|0 0 -2 0
last|hóa|28 0 1 16
last|hôn|0 0 1 0
last|hđnd|0 0 25 0
last|hơn|-19 -8 0 11
last|hướng|0 0 0 -3
last|hạng|1 14 1 -16
last|hạn|0 -1 0 -1
last|hạt|28 -13 -1 -1
last|hạ|-5 -12 0 0
last|hải|0 0 16 0
last|hậu|0 1 0 0
last|hẳn|25 -7 0 -20
last|hẹn|47 27 0 -14
last|hẹp|-22 20 0 -2
last|hẻm|0 0 0 22
last|hết|0 12 0 36
last|học|17 1 3 -1
last|họp|-1 0 0 0
last|hỏi|0 2 0 35
last|hỏng|0 0 0 19
last|hồi|0 1 0 -7
last|hồ|0 0 14 -8
last|hộ|0 8 0 -15
last|hợp|1 0 1 37
last|hữu|0 25 -6 0
last|iii|0 1 0 0
last|internet|0 0 10 0
last|in|0 0 9 0
last|i|5 0 0 1
last|jrai|0 26 0 -6
last|karaoke|0 0 0 -53
last|kbang|0 0 0 27
last|kg|7 -1 0 18
last|khai|0 0 7 0
last|khmer|0 20 0 0
last|kho|0 0 -7 -1
last|khoăn|-16 -1 0 0
last|khoản|-5 7 19 -51
last|khung|22 -12 0 -33
last|khu|2 0 12 6
last|khuê|0 0 17 -1
last|kh|0 0 -8 0
last|khách|0 0 0 2
last|khác|-20 0 0 0
last|khám|26 0 0 -4
last|khá|10 0 0 -1
last|khê|0 -14 9 2
last|khí|23 0 0 13
last|khóm|5 0 0 0
last|khó|0 -35 0 0
last|không|0 4 0 26
last|khô|0 0 1 -31
last|khăn|23 0 0 0
last|khẩu|-7 0 -8 0
last|khống|0 8 0 8
last|khớp|0 1 0 4
last|kiến|0 0 -43 0
last|kiều|-3 2 -14 25
last|kiệm|0 -1 16 20
last|kiện|0 0 0 21
last|kiệt|0 0 0 11
last|km|-4 -9 0 2
last|kém|-9 -26 0 16
last|kênh|0 0 0 1
last|kê|-30 -2 0 -14
last|ký|0 0 0 -24
last|kết|8 1 0 -45
last|kế|-4 21 -6 21
last|kể|1 7 -8 0
last|kịp|0 0 0 -8
last|kỳ|9 18 0 0
last|lan|-8 -6 -2 0
last|la|0 0 0 -1
last|liền|23 0 0 0
last|liệt|0 0 0 39
last|liệu|-1 0 0 0
last|loa|-4 14 14 -19
last|long|8 0 0 -10
last|lo|0 -36 -6 1
last|làm|0 -3 -2 16
last|làng|0 1 0 49
last|lào|0 0 0 -16
last|là|13 -51 -15 -22
last|lâm|0 0 0 -1
last|lô|0 11 1 7
last|lúa|-5 0 -1 6
last|lúc|-5 5 -27 0
last|lý|1 0 2 -5
last|lũ|-12 1 0 0
last|lương|-1 1 0 38
last|lưới|10 0 0 0
last|lường|-20 -31 -5 -26
last|lượng|0 0 0 24
last|lượt|2 9 0 0
last|lạc|0 0 0 11
last|lại|0 -16 0 -4
last|lạng|-3 25 0 48
last|lạnh|0 0 2 6
last|lấn|0 0 7 10
last|lần|0 0 0 6
last|lập|-4 -1 -41 0
last|lậu|0 3 0 0
last|lắng|0 -7 0 0
last|lắp|6 0 0 0
last|lẻo|0 9 0 0
last|lệch|0 1 0 -2
last|lệnh|0 0 5 2
last|lệ|0 0 0 1
last|lịch|-11 0 0 7
last|lỏng|0 0 5 -13
last|lỗi|0 -12 0 0
last|lỗ|-2 14 0 -11
last|lộ|13 0 0 -27
last|lớn|8 -1 0 -4
last|lớp|-2 22 3 -22
last|lời|26 0 -10 -11
last|lở|-7 -6 0 -23
last|lợi|0 0 0 -19
last|lợn|-7 13 0 -16
last|lực|-26 -8 0 0
last|mau|0 0 -1 0
last|may|19 0 0 0
last|ma|12 0 0 -9
last|minh|51 0 0 0
last|miệng|-8 -3 0 10
last|mttq|-28 -3 0 0
last|mua|0 1 0 0
last|muốn|0 5 0 0
last|muộn|0 0 0 18
last|m|0 0 0 25
last|màu|-39 -13 0 6
last|mình|0 0 -10 -14
last|mía|0 32 45 59
last|mông|0 2 0 8
last|môn|1 0 0 19
last|mún|0 5 0 -37
last|mưa|0 0 0 -2
last|mưu|15 0 -18 43
last|mương|22 0 0 -11
last|mạc|-1 0 0 -1
last|mạng|1 19 0 -1
last|mạnh|60 0 0 -40
last|mắc|0 1 0 7
last|mặc|-6 -22 0 -5
last|mặn|0 0 0 1
last|mến|-2 0 0 0
last|mềm|0 0 24 -10
last|mọc|0 2 0 21
last|mốc|20 -7 6 29
last|mối|0 0 1 0
last|mới|-1 0 0 0
last|mức|2 1 0 3
last|nang|0 20 0 5
last|nay|0 2 0 17
last|ngang|0 2 0 6
last|ngay|0 0 -1 0
last|nghiêm|0 1 1 0
last|nghiệm|0 -4 0 0
last|nghèo|0 0 1 7
last|nghĩa|3 0 0 5
last|nghĩ|0 -27 0 -1
last|nghẽn|-1 -2 0 -34
last|nghề|0 0 22 30
last|nghệ|13 -1 0 0
last|nghỉ|0 0 0 50
last|ngoài|17 1 0 0
last|ngoái|2 0 0 7
last|nguyên|-7 0 -2 5
last|nguồn|23 -12 11 21
last|ngành|0 0 -6 0
last|ngày|0 0 0 8
last|ngân|0 0 -5 -33
last|ngãi|0 0 -5 0
last|ngõ|8 0 0 17
last|ngũ|21 0 0 -8
last|người|-1 0 0 -5
last|ngạn|0 7 0 1
last|ngầm|-37 0 0 0
last|ngập|-20 8 0 -12
last|ngọ|29 -5 -17 34
last|ngỏ|0 20 0 11
last|ngộ|0 0 0 -11
last|nhai|0 6 -6 0
last|nhanh|0 0 -9 -33
last|nhau|0 18 0 24
last|nhiên|-15 -26 0 0
last|nhiều|0 -20 0 -1
last|nhiệm|0 0 0 9
last|nhà|-23 1 -33 -32
last|nhác|0 10 0 -32
last|nhân|0 0 0 24
last|nhũng|0 4 -4 -1
last|nhận|0 0 -1 0
last|nhập|-11 0 0 6
last|nhẹ|0 0 0 9
last|nhịp|25 0 0 33
last|nhỏ|42 0 0 0
last|nhờn|0 -9 10 3
last|ninh|0 0 1 -2
last|niên|0 0 -1 9
last|non|15 -11 0 38
last|nsnn|-36 0 0 0
last|ntm|-33 -10 0 -32
last|nuôi|0 0 -1 2
last|n|-18 0 -58 -23
last|nàn|0 0 0 -25
last|nào|0 10 0 -18
last|này|0 -41 36 0
last|nát|4 4 0 22
last|nói|-39 -37 -83 -68
last|nóng|0 1 1 -25
last|nông|0 0 1 0
last|núi|0 -6 0 0
last|năm|1 0 0 0
last|nơi|0 29 0 -19
last|nước|0 0 0 1
last|nại|3 0 0 0
last|nạn|-9 10 0 22
last|nạp|0 0 0 1
last|nếp|12 0 0 2
last|nền|15 0 16 0
last|nề|0 0 0 -1
last|nối|0 0 0 14
last|nổi|0 22 0 0
last|nổ|3 0 0 10
last|nội|0 0 0 -6
last|nộp|1 14 -3 -3
last|nợ|0 0 18 25
last|nửa|-9 -19 0 -12
last|ocop|24 0 0 33
last|pa|-10 8 0 -14
last|pccc|0 0 18 38
last|phi|20 0 0 9
last|phong|0 0 0 2
last|pháp|0 0 1 22
last|phát|1 0 3 3
last|phèn|0 8 0 1
last|phép|0 1 1 0
last|phê|0 19 0 31
last|phòng|-1 0 0 -16
last|phó|0 18 -17 0
last|phút|10 0 0 -11
last|phú|0 8 0 0
last|phước|0 19 -19 0
last|phường|0 0 -15 0
last|phạm|2 0 2 0
last|phần|28 0 0 11
last|phố|0 0 0 11
last|phục|0 -23 0 0
last|phủ|-46 0 1 0
last|ptnt|0 0 -29 0
last|páo|0 0 -1 0
last|qh15|0 0 4 -6
last|ql27|0 0 13 0
last|quang|22 0 0 13
last|quan|0 0 0 -2
last|qua|-11 -6 0 0
last|quyết|0 0 0 16
last|quyền|4 0 -17 0
last|quán|-1 0 0 0
last|quân|0 0 5 0
last|quý|0 -8 1 0
last|quản|0 0 27 0
last|quả|-1 0 0 0
last|quận|-23 0 14 4
last|quế|0 0 -10 0
last|quỹ|-17 -37 0 0
last|ranh|0 0 0 22
last|ra|0 1 -2 1
last|riêng|25 0 18 -30
last|ruộng|0 19 0 11
last|ruột|-2 -25 1 -2
last|rà|0 3 0 13
last|rác|-21 8 0 36
last|rõ|1 4 0 0
last|rơi|11 -7 0 9
last|rẫy|0 37 0 0
last|rằng|-22 -1 0 0
last|rỗng|0 25 -9 0
last|rộng|-1 0 -1 0
last|rừng|0 0 1 0
last|sai|39 -35 0 -17
last|sao|23 0 22 -2
last|sau|0 1 0 1
last|sinh|62 0 0 1
last|soát|0 0 0 -1
last|sung|-10 -4 10 0
last|su|0 -15 -30 4
last|suất|0 0 1 0
last|suốt|18 2 0 -4
last|sài|0 42 0 -23
last|sách|0 0 0 -24
last|sáng|-42 -7 0 0
last|sáo|7 0 0 0
last|sâu|-3 11 0 -35
last|sóng|-7 8 3 -3
last|sót|0 0 0 6
last|sông|-3 21 0 -42
last|sĩ|11 9 0 5
last|sơn|0 -8 0 0
last|sơ|0 1 0 1
last|sư|-8 11 0 -3
last|sương|0 0 -14 0
last|sạch|-25 0 0 2
last|sản|0 -14 0 -1
last|sắc|20 0 0 0
last|sắm|7 -1 0 -20
last|sống|-10 0 9 -9
last|sổ|-11 0 0 7
last|sớm|16 -1 6 -48
last|sở|0 0 -1 0
last|sụt|-2 17 0 0
last|sức|-2 6 0 3
last|sửa|0 22 0 -2
last|sự|-2 0 -13 0
last|tai|-12 -1 -15 0
last|tay|0 34 -1 0
last|thanh|22 5 20 0
last|thao|-32 -28 0 0
last|thay|0 6 0 1
last|thcs|0 7 0 0
last|thiết|-21 0 0 0
last|thiếu|0 -2 4 -7
last|thiện|26 0 0 20
last|thoại|0 -3 0 14
last|thuê|-7 8 2 22
last|thuận|23 0 0 0
last|thuật|0 0 1 11
last|thuế|-32 0 15 -32
last|thuốc|-1 -3 37 4
last|thuộc|-25 0 -16 -2
last|th|-10 -46 -36 -43
last|thành|2 18 0 19
last|thép|-41 -32 0 -24
last|thêm|0 17 0 0
last|thê|0 0 32 0
last|thìn|-1 0 0 0
last|thông|1 -20 0 -30
last|thôn|38 0 0 -17
last|thơ|0 0 -8 0
last|thương|0 0 0 18
last|thạch|-8 15 0 21
last|thạnh|14 0 0 0
last|thải|-9 0 -11 -41
last|thấp|0 0 2 0
last|thấy|4 -3 0 0
last|thầu|0 12 0 1
last|thật|0 0 11 0
last|thẳng|0 -17 -2 0
last|thẻ|5 18 0 -22
last|thế|-21 -10 0 1
last|thể|0 0 -13 0
last|thị|0 0 0 -1
last|thọ|-2 6 -1 -4
last|thời|22 0 -8 35
last|thụ|0 0 0 17
last|thủy|0 0 3 0
last|thừa|0 6 0 -21
last|thửa|-10 0 20 0
last|thử|0 0 41 0
last|thực|0 1 14 49
last|tiên|32 -8 -1 0
last|tiêu|1 0 1 2
last|tiếc|-15 -9 0 0
last|tiến|12 0 -5 0
last|tiếp|0 -1 23 -1
last|tiết|-1 30 0 -43
last|tiền|3 0 1 -27
last|tiện|0 7 18 10
last|toàn|0 0 -5 0
last|toán|1 0 0 -1
last|trang|4 0 0 -37
last|tranh|0 0 3 0
last|tra|0 0 0 -37
last|treo|0 1 35 -39
last|tre|-2 0 0 0
last|tri|0 16 -8 -1
last|triều|0 0 1 0
last|triển|-15 0 0 -6
last|trung|0 15 -20 0
last|truyền|0 0 11 -2
last|tr|-16 0 -48 -24
last|trách|15 -7 25 11
last|tránh|0 -13 0 0
last|trâu|24 0 0 0
last|trình|-10 1 0 18
last|trì|-1 0 -8 0
last|trí|0 19 9 20
last|trùng|0 0 28 7
last|trú|0 -1 0 18
last|trăm|12 0 0 23
last|trưa|0 1 0 0
last|trước|15 2 0 0
last|trường|1 0 0 0
last|trưởng|-1 0 -8 0
last|trạch|-8 9 0 -22
last|trạm|1 0 31 1
last|trạng|0 0 0 -27
last|trả|0 0 0 24
last|trấn|0 0 -18 -47
last|trầm|-11 10 0 13
last|trần|-1 -11 6 0
last|trận|0 -2 -13 0
last|trắng|0 0 39 -47
last|trặc|0 1 0 -10
last|trễ|-1 -14 14 -15
last|trị|0 0 1 0
last|trọng|19 0 0 3
last|trọt|-16 0 0 0
last|trọ|0 0 0 24
last|trống|0 1 0 0
last|trồng|2 0 1 28
last|trộm|2 -11 7 0
last|trợ|4 -1 -27 -1
last|ttcn|-26 0 0 0
last|ttg|14 0 0 -7
last|ttpvhcc|37 0 0 0
last|tuyến|-25 0 0 1
last|tu|0 0 16 0
last|tuần|0 -1 1 4
last|tuổi|1 0 7 16
last|tw|0 -1 0 11
last|ty|-15 0 -17 -18
last|t|-6 0 -57 0
last|tàu|20 27 0 42
last|tác|6 0 0 -12
last|tán|38 -29 2 36
last|tân|0 0 -2 0
last|tây|4 0 0 -24
last|tóh|0 0 0 10
last|tôm|0 0 3 -7
last|tông|0 0 0 1
last|túng|0 11 0 0
last|tý|-3 15 0 19
last|tăng|1 15 0 -8
last|tư|0 0 -1 0
last|tươi|7 -6 0 0
last|tưới|0 0 47 0
last|tường|0 0 0 11
last|tưởng|-2 -9 0 0
last|tượng|22 0 0 4
last|tại|0 -25 0 0
last|tạm|15 9 0 -7
last|tạo|-56 -3 -19 0
last|tạp|-2 0 4 -23
last|tạ|0 0 0 57
last|tải|0 0 -9 19
last|tấn|1 0 0 0
last|tầng|-12 4 0 0
last|tập|10 0 61 -8
last|tật|15 -11 0 18
last|tắc|0 1 0 1
last|tặc|0 0 0 -20
last|tết|0 -1 31 0
last|tỉnh|-1 0 0 3
last|tỏa|0 0 1 -31
last|tốt|44 0 0 -1
last|tố|-10 -19 0 8
last|tồn|0 0 5 0
last|tổ|-4 2 0 0
last|tộc|-2 0 0 -37
last|tội|0 0 0 16
last|tới|-1 0 -1 0
last|tục|24 -1 0 0
last|từ|0 0 1 0
last|tử|-3 1 0 -1
last|tự|0 0 4 2
last|tỷ|21 0 30 39
last|ubtvqh15|2 0 0 1
last|usd|-8 -24 -3 8
last|uy|0 0 10 -1
last|uống|11 10 0 1
last|vi|0 0 2 15
last|việc|0 7 0 0
last|viện|-3 5 0 -5
last|vneid|18 -5 0 3
last|vong|17 -15 0 14
last|vptu|0 0 -1 0
last|vp|0 0 4 0
last|vpđu|-5 0 0 0
last|vt|0 0 -3 0
last|vui|-1 0 0 1
last|v|0 0 -1 0
last|vào|0 33 0 0
last|và|0 0 0 9
last|vá|-7 -39 1 0
last|vét|0 0 0 -5
last|vòng|1 20 -16 19
last|vùng|0 0 0 -22
last|vương|8 0 -4 -19
last|vướng|-2 -35 0 0
last|vườn|24 -1 0 31
last|vượt|39 -9 0 -4
last|vấn|-2 0 9 -32
last|vận|0 0 -46 0
last|vậy|-44 -20 0 0
last|vắng|0 0 0 13
last|về|-5 22 -6 1
last|vốn|-8 -5 16 0
last|vụ|0 0 1 1
last|vững|26 0 0 1
last|vực|-31 0 2 -9
last|xanh|24 0 11 -12
last|xa|0 30 0 0
last|xe|11 0 5 -21
last|xong|0 5 -1 -3
last|xuyên|-9 -19 0 -1
last|xuân|4 0 2 -39
last|xuất|0 1 0 28
last|xuể|-4 7 0 0
last|xuống|0 -2 0 0
last|xxi|0 0 -12 0
last|x|-15 -18 -80 -37
last|xát|-4 9 0 3
last|xã|0 0 0 5
last|xét|0 0 -44 0
last|xóm|0 0 0 23
last|xúc|0 0 0 -1
last|xếp|-12 0 7 0
last|xỉu|5 -1 0 6
last|xộn|-1 12 0 -40
last|xứng|0 15 0 8
last|xử|0 -4 0 0
last|yên|0 28 0 -41
last|yếu|0 -28 0 0
last|án|-4 0 0 1
last|ít|0 -27 0 -49
last|úng|0 8 0 39
last|ý|0 0 -8 0
last|ăn|0 29 0 19
last|đai|2 0 -15 1
last|đen|0 0 0 -6
last|đe|0 0 19 -11
last|đi|-2 13 0 -7
last|điền|-11 0 0 0
last|điều|-38 -29 0 0
last|điểm|-13 0 1 0
last|điện|28 0 1 0
last|điệu|0 0 0 11
last|đoàn|4 0 0 -38
last|đoạn|7 1 0 -32
last|đt|0 0 3 6
last|đua|0 0 0 1
last|đu|17 0 0 0
last|đ|-50 -49 -47 -39
last|đài|0 0 1 17
last|đàn|0 0 11 11
last|đán|0 0 10 0
last|đáo|25 0 0 -28
last|đáp|0 17 0 -37
last|đá|-35 0 -25 0
last|đây|15 -1 0 0
last|đêm|0 1 11 -43
last|đê|26 -6 0 -2
last|đình|-7 6 0 5
last|đích|49 -40 0 -4
last|đóng|-1 3 0 1
last|đó|-12 -15 -1 2
last|đông|-32 0 0 -30
last|đăng|0 0 0 27
last|đơn|2 -2 0 -23
last|đường|6 0 0 10
last|được|-27 -22 0 0
last|đạc|0 0 0 2
last|đại|-28 0 0 0
last|đạo|1 0 -2 -1
last|đạt|-32 0 0 31
last|đảm|41 0 0 -38
last|đảng|-1 0 -9 0
last|đất|0 16 1 0
last|đấu|0 0 0 13
last|đấy|-6 19 0 2
last|đầu|52 0 13 6
last|đẹp|-34 -33 0 1
last|đều|6 0 0 -36
last|để|0 0 13 12
last|địa|1 0 0 0
last|định|1 0 0 4
last|đọng|0 0 1 0
last|đỏ|-1 0 -25 0
last|đốc|-2 2 1 0
last|đối|14 -43 -17 -27
last|đốt|-16 0 0 -16
last|đồng|-6 0 -1 0
last|động|21 0 21 5
last|đợt|-52 2 6 0
last|đủ|10 0 2 0
last|ương|-2 0 2 12
last|ấp|0 0 13 5
last|ấy|-37 0 11 15
last|ở|0 25 0 12
last|ứng|1 0 0 -17
pair behind|# %|-4 0 -2 8
pair behind|# -|0 0 0 28
pair behind|# ban|10 0 -9 25
pair behind|# bác|0 32 0 -12
pair behind|# ca|-1 -1 0 0
pair behind|# chi|-1 19 18 -22
pair behind|# chỉ|8 0 0 -30
pair behind|# cánh|0 0 0 26
pair behind|# cá|-7 0 -12 -2
pair behind|# công|-33 28 0 15
pair behind|# căn|12 0 0 43
pair behind|# cơ|0 1 0 0
pair behind|# doanh|25 0 0 2
pair behind|# dự|24 0 0 42
pair behind|# em|38 0 0 -29
pair behind|# gia|0 0 0 1
pair behind|# ha|-32 -35 0 0
pair behind|# huyện|-29 31 0 -18
pair behind|# học|9 -7 0 -10
pair behind|# hồ|56 -6 0 9
pair behind|# hộ|5 0 0 2
pair behind|# khu|8 -2 -1 34
pair behind|# km|12 0 0 -1
pair behind|# lao|-31 0 0 -3
pair behind|# lò|-19 0 0 18
pair behind|# lượt|21 0 0 9
pair behind|# lồng|-28 0 0 0
pair behind|# người|1 6 0 1
pair behind|# nhiệm|-20 14 0 -14
pair behind|# phần|38 0 0 -21
pair behind|# sáng|11 -10 0 11
pair behind|# sạch|-13 0 18 9
pair behind|# sản|51 0 0 0
pair behind|# tháng|-23 0 0 1
pair behind|# thôn|0 4 0 6
pair behind|# triệu|9 0 -4 0
pair behind|# trường|-34 13 35 5
pair behind|# trạm|0 9 0 0
pair behind|# trụ|0 -15 -3 6
pair behind|# tàu|0 0 0 4
pair behind|# tấn|0 0 0 -3
pair behind|# tổ|15 0 0 10
pair behind|# tỷ|-7 0 0 -2
pair behind|# việc|-31 -24 0 -39
pair behind|# vụ|-21 17 0 0
pair behind|# xã|-63 -19 10 5
pair behind|# điểm|23 1 0 -38
pair behind|# đơn|0 -6 -10 25
pair behind|# đảng|-46 -2 0 22
pair behind|# ấp|-30 16 0 -26
pair behind|( #|0 0 0 -64
pair behind|- lưu|0 0 -3 0
pair behind|[ cần|-4 3 0 0
pair behind|an ninh|27 0 2 17
pair behind|an sinh|48 0 0 -36
pair behind|an toàn|-7 0 8 35
pair behind|ba là|0 0 3 33
pair behind|ban bí|0 0 9 20
pair behind|ban cho|0 0 0 29
pair behind|ban chỉ|0 0 15 0
pair behind|ban giảm|0 0 11 0
pair behind|ban hành|28 0 -4 13
pair behind|ban quản|0 14 0 7
pair behind|ban thường|0 0 0 4
pair behind|ban tuyên|0 0 1 0
pair behind|ban tổ|0 0 -2 -48
pair behind|ban đã|-4 0 0 5
pair behind|biên phòng|17 0 0 -23
pair behind|biện pháp|0 -7 0 0
pair behind|bà con|-23 0 0 36
pair behind|bà nguyễn|0 0 0 15
pair behind|bài thu|0 2 -4 29
pair behind|bàn giao|0 0 -6 2
pair behind|bàn kết|0 0 -2 0
pair behind|bác sĩ|20 -19 0 32
pair behind|bám nghị|2 0 0 0
pair behind|bám sát|-11 0 -10 -1
pair behind|bán lẻ|-8 -16 0 -9
pair behind|bãi rác|0 1 0 0
pair behind|bãi triều|-2 0 4 11
pair behind|bãi xe|0 0 0 22
pair behind|bê tông|1 0 0 -55
pair behind|bên cạnh|40 0 0 8
pair behind|bình quân|-29 -16 0 -3
pair behind|bí thư|0 0 0 1
pair behind|bù lại|0 8 0 30
pair behind|bưu điện|0 0 41 0
pair behind|bước đầu|10 0 0 17
pair behind|bảo hiểm|20 0 0 -18
pair behind|bảo vệ|0 0 0 -1
pair behind|bảo đảm|0 -1 2 2
pair behind|bầu #|4 0 0 9
pair behind|bầu cử|9 -9 0 0
pair behind|bằng cùng|-21 0 0 0
pair behind|bệnh viện|-27 -1 0 -16
pair behind|bị dân|0 4 -1 11
pair behind|bố trí|0 0 26 -5
pair behind|bồi dưỡng|21 -12 18 0
pair behind|bộ công|0 0 7 0
pair behind|bộ máy|-19 0 0 -21
pair behind|bộ phận|-15 0 5 0
pair behind|bữa có|0 4 0 -21
pair behind|cam kết|0 0 -16 0
pair behind|camera an|-1 10 0 0
pair behind|cao hơn|22 1 0 -59
pair behind|cao nhất|-24 11 0 0
pair behind|cao su|10 0 8 0
pair behind|chi #|37 0 0 0
pair behind|chi bộ|0 0 0 -11
pair behind|chi hội|0 0 0 31
pair behind|chi ngân|0 0 -36 2
pair behind|chi thường|-41 0 -2 -29
pair behind|chi trả|17 0 0 1
pair behind|chiếm #|14 -8 0 -39
pair behind|cho thuê|0 0 0 -56
pair behind|chuyển đổi|-39 4 -1 1
pair behind|chuyện xả|0 0 10 0
pair behind|chuẩn bị|-1 0 10 -8
pair behind|chánh văn|-5 -2 8 -10
pair behind|chè kinh|0 0 0 2
pair behind|chép lại|0 19 0 0
pair behind|chính quyền|5 0 0 -3
pair behind|chính sách|18 0 -8 10
pair behind|chôm chôm|1 0 0 -38
pair behind|chăm sóc|2 0 0 0
pair behind|chăn nuôi|0 0 0 11
pair behind|chưa có|0 0 0 7
pair behind|chưa giao|0 -8 0 0
pair behind|chưa tương|-13 21 0 0
pair behind|chương trình|6 0 1 -47
pair behind|chấm dứt|0 0 4 1
pair behind|chất lượng|4 0 0 -19
pair behind|chậm nhất|0 0 8 3
pair behind|chế biến|-9 -23 0 -18
pair behind|chết #|-11 1 0 0
pair behind|chỉ số|-29 -27 0 0
pair behind|chỉ thị|0 0 -11 0
pair behind|chỉ tiêu|-4 0 24 0
pair behind|chỉ đạo|0 -1 -1 0
pair behind|chỉnh trang|31 0 -1 0
pair behind|chịu trách|0 0 0 17
pair behind|chống lụt|0 0 16 0
pair behind|chống thất|0 0 -17 0
pair behind|chốt phương|0 -8 11 12
pair behind|chợ hưng|5 0 0 0
pair behind|chợ nông|-15 38 0 -7
pair behind|chợ trung|10 -39 0 -32
pair behind|chủ quan|0 0 0 40
pair behind|chủ trì|0 0 6 8
pair behind|chủ tịch|0 0 -11 -1
pair behind|chủ tọa|-15 -26 -24 -33
pair behind|chủ yếu|-27 1 0 13
pair behind|chủ động|-1 0 2 0
pair behind|chữa bệnh|26 0 0 -14
pair behind|cn -|-7 -8 0 3
pair behind|cuối năm|0 8 -6 2
pair behind|cuối quý|0 0 12 0
pair behind|cuộc bầu|19 0 0 0
pair behind|cuộc giám|-10 33 0 -6
pair behind|cà phê|4 0 0 -21
pair behind|cá biệt|-4 12 0 0
pair behind|cá nhân|0 0 1 -3
pair behind|cá tra|22 0 0 0
pair behind|các ban|0 0 20 0
pair behind|các chi|0 0 -37 0
pair behind|các chủ|-1 22 1 0
pair behind|các huyện|0 0 0 2
pair behind|các ngành|-1 -4 0 22
pair behind|các nhiệm|-13 -16 0 -5
pair behind|các trường|1 -2 1 0
pair behind|các tổ|0 0 0 19
pair behind|các xã|1 0 17 2
pair behind|các điểm|15 0 0 -33
pair behind|các đ|0 0 -4 0
pair behind|các đại|0 -18 0 0
pair behind|các đồng|0 0 -25 0
pair behind|cán bộ|3 -20 1 0
pair behind|cánh đồng|7 6 0 0
pair behind|cây giống|0 20 0 0
pair behind|còn #|12 0 0 19
pair behind|còn để|0 -3 0 0
pair behind|có #|-4 0 0 8
pair behind|có cuộc|0 9 -9 -57
pair behind|có hộ|-15 16 0 4
pair behind|có kết|0 0 0 25
pair behind|có lúc|0 31 0 28
pair behind|có lớp|0 8 0 0
pair behind|có người|-16 19 0 -4
pair behind|có nơi|0 2 0 0
pair behind|có phương|0 0 0 16
pair behind|có thêm|45 0 0 0
pair behind|có xã|0 28 -1 0
pair behind|có điều|-9 6 0 13
pair behind|có đơn|0 14 -11 -14
pair behind|có đồng|-25 -53 0 2
pair behind|công an|0 0 26 0
pair behind|công chức|0 0 34 18
pair behind|công khai|0 0 12 0
pair behind|công nghiệp|-23 0 0 19
pair behind|công nghệ|16 11 0 0
pair behind|công nhận|31 0 0 13
pair behind|công trình|-6 -2 6 1
pair behind|công tác|0 0 0 9
pair behind|cùng ban|0 0 19 0
pair behind|cùng các|0 0 0 1
pair behind|cùng dự|0 0 -24 -13
pair behind|cùng với|29 0 -38 -23
pair behind|cúm gia|0 -8 0 0
pair behind|cơ cấu|-6 2 0 30
pair behind|cơ khí|15 0 0 26
pair behind|cơ quan|-29 0 0 -21
pair behind|cơ sở|0 4 0 10
pair behind|cả năm|0 0 -6 0
pair behind|cải cách|1 0 -10 0
pair behind|cấp #|0 -8 0 -35
pair behind|cấp mới|24 0 0 -16
pair behind|cấp ủy|-33 -21 0 0
pair behind|cấy xong|11 0 0 -53
pair behind|cắt giảm|27 -11 25 -2
pair behind|cỏ mọc|0 0 0 2
pair behind|cổng thông|-6 0 0 0
pair behind|cụ thể|24 0 16 8
pair behind|cục thuế|-16 -26 -24 0
pair behind|cụm công|-19 0 0 0
pair behind|củng cố|0 0 -8 0
pair behind|cử người|0 0 1 -19
pair behind|cử tri|0 0 0 44
pair behind|danh sách|0 -4 0 -14
pair behind|di dời|0 0 24 -20
pair behind|diễn tập|0 0 43 0
pair behind|diện tích|-4 -6 0 -1
pair behind|do chủ|0 0 0 30
pair behind|do các|-1 0 -1 22
pair behind|do dịch|-8 5 0 0
pair behind|do phòng|0 0 13 0
pair behind|doanh nghiệp|-11 -2 0 -1
pair behind|doanh số|10 0 0 0
pair behind|doanh thu|10 -1 0 29
pair behind|du lịch|1 1 0 0
pair behind|duy trì|9 0 0 0
pair behind|dân chủ|4 0 0 -4
pair behind|dân tộc|-9 0 0 -10
pair behind|dư nợ|-11 -11 0 0
pair behind|dẫn đầu|4 0 0 -11
pair behind|dẫu bão|-10 0 0 0
pair behind|dẫu vậy|1 0 0 0
pair behind|dập dịch|0 0 18 -52
pair behind|dặm các|0 -6 7 0
pair behind|dịch bệnh|-9 31 0 -45
pair behind|dịch sốt|0 0 0 -10
pair behind|dịch tả|0 0 0 3
pair behind|dịch vụ|-2 0 0 0
pair behind|dọn sạch|0 0 -7 0
pair behind|dồn điền|0 0 15 -9
pair behind|dứt điểm|0 0 0 -18
pair behind|dữ liệu|-45 0 0 0
pair behind|dự họp|-1 -1 -6 0
pair behind|dự thảo|0 0 8 -27
pair behind|dự án|0 1 0 0
pair behind|ea kuêh|0 3 0 0
pair behind|ea tóh|0 0 0 11
pair behind|gia cầm|16 0 0 0
pair behind|gia cố|0 0 31 0
pair behind|giao #|0 10 0 0
pair behind|giao khoán|-10 11 0 -5
pair behind|giao quân|1 0 0 15
pair behind|giao văn|0 0 -50 0
pair behind|giao đất|-6 13 0 10
pair behind|gieo cấy|-13 0 0 0
pair behind|gieo trồng|0 0 0 -3
pair behind|giá cả|-6 0 0 -9
pair behind|giá nguyên|0 -9 0 -9
pair behind|giá nếp|0 0 0 36
pair behind|giá trị|0 0 0 1
pair behind|giá tôm|-8 -9 0 -39
pair behind|giám sát|0 0 2 -9
pair behind|giám đốc|0 0 0 1
pair behind|giáo dục|-5 1 0 24
pair behind|giáo viên|0 16 0 1
pair behind|giải ngân|-17 -1 0 0
pair behind|giải pháp|0 0 20 65
pair behind|giải phóng|5 0 -5 0
pair behind|giải quyết|0 0 0 26
pair behind|giải tỏa|0 0 0 19
pair behind|giảm #|0 25 4 -45
pair behind|giảm nghèo|8 -1 0 17
pair behind|giảm so|-1 2 0 32
pair behind|giống cung|13 0 0 -10
pair behind|giới thiệu|13 0 1 -12
pair behind|giữ vững|0 0 2 2
pair behind|giữ đà|0 0 -2 0
pair behind|giữ được|23 0 0 -1
pair behind|gtsx cn|0 -4 0 0
pair behind|góp #|0 0 0 -26
pair behind|góp tiền|1 0 0 -23
pair behind|góp ý|10 0 -7 -6
pair behind|gỡ khó|-2 0 13 -1
pair behind|gỡ vướng|0 0 36 -52
pair behind|gửi báo|0 0 26 0
pair behind|gửi kết|0 0 10 0
pair behind|gửi tài|0 0 0 12
pair behind|hai là|0 0 11 26
pair behind|hai trường|-14 0 0 -15
pair behind|hoàn chỉnh|0 0 -13 0
pair behind|hoàn thiện|30 0 -10 39
pair behind|hoàn thành|-1 10 0 0
pair behind|hoàn tất|-27 -7 0 -7
pair behind|hoạt động|0 -16 0 0
pair behind|huy động|22 -2 0 2
pair behind|huyện có|-74 -18 0 -31
pair behind|huyện đoàn|0 0 -4 0
pair behind|huyện đã|-9 0 0 0
pair behind|huyện ủy|0 0 -15 0
pair behind|huấn luyện|5 0 0 0
pair behind|hàng hóa|-27 35 0 -43
pair behind|hàng tuần|0 0 5 0
pair behind|hòa giải|-14 13 0 25
pair behind|hđnd các|2 0 -9 -10
pair behind|hđnd huyện|0 0 -15 0
pair behind|hơn #|-29 0 0 -8
pair behind|hư hỏng|4 0 0 -16
pair behind|hướng dẫn|0 0 5 16
pair behind|hạ tải|0 -2 10 0
pair behind|hạ tầng|-1 -1 -1 7
pair behind|hạn #|0 0 1 9
pair behind|hạn chót|0 0 0 -28
pair behind|hạn cuối|0 1 9 17
pair behind|hạn xong|0 0 -6 -1
pair behind|hạt kiểm|0 0 0 20
pair behind|hải sản|-23 0 -10 59
pair behind|hết ngày|0 0 5 0
pair behind|hết tháng|-1 11 1 -23
pair behind|hệ thống|0 -8 0 10
pair behind|học bạ|24 0 0 -26
pair behind|học sinh|1 41 0 -7
pair behind|học tập|-18 0 16 0
pair behind|hồ sơ|1 0 0 1
pair behind|hỗ trợ|0 5 -9 0
pair behind|hộ dùng|-37 -2 -21 9
pair behind|hộ khó|10 -9 0 0
pair behind|hộ kinh|24 -2 0 -1
pair behind|hộ nghèo|1 0 0 0
pair behind|hộ đói|1 0 40 -45
pair behind|hội lhpn|0 0 17 -1
pair behind|hội nghị|0 0 42 67
pair behind|hội nông|-30 37 0 2
pair behind|hội phụ|0 0 -1 32
pair behind|hội quán|-19 -24 0 0
pair behind|hội viên|0 10 0 -28
pair behind|hợp tác|-4 0 0 1
pair behind|in #|11 -7 0 -17
pair behind|khai thác|16 0 0 -2
pair behind|khai trừ|22 0 -11 16
pair behind|khen thưởng|0 0 22 -53
pair behind|khiếu kiện|0 15 0 -16
pair behind|khiếu nại|0 1 0 -15
pair behind|khoa học|0 0 7 0
pair behind|khoanh vùng|0 0 41 0
pair behind|khu du|0 0 0 9
pair behind|khu vực|26 0 0 40
pair behind|khuyến công|-26 0 0 -13
pair behind|khuyến khích|0 0 20 0
pair behind|khách du|0 -4 0 -12
pair behind|khách đến|0 0 0 41
pair behind|khám phá|0 11 0 -68
pair behind|kháng nghị|0 0 0 16
pair behind|khánh thành|6 0 0 0
pair behind|khói đen|0 11 -7 0
pair behind|khôi phục|16 0 1 -53
pair behind|không còn|33 0 -1 0
pair behind|không có|12 0 0 0
pair behind|không kiểm|0 0 0 17
pair behind|không kể|28 0 0 0
pair behind|không phát|-18 -1 0 0
pair behind|không xảy|1 0 0 7
pair behind|không đạt|-24 21 0 10
pair behind|không để|0 0 0 5
pair behind|không đợi|0 0 -12 0
pair behind|khả năng|40 0 0 0
pair behind|khối lượng|-3 -6 -10 -16
pair behind|khởi công|-11 -1 0 0
pair behind|kim ngạch|37 26 0 -1
pair behind|kinh doanh|27 -2 0 0
pair behind|kinh phí|3 0 4 0
pair behind|kinh tế|-39 -9 0 -34
pair behind|kiên cố|2 0 0 -5
pair behind|kiên quyết|0 0 11 13
pair behind|kiến nghị|10 0 17 0
pair behind|kiểm soát|18 0 0 -1
pair behind|kiểm sát|-17 0 0 -3
pair behind|kiểm tra|-1 -12 0 -1
pair behind|kiểm điểm|0 0 1 -3
pair behind|kè tạm|0 0 19 -11
pair behind|kéo dài|0 0 0 5
pair behind|kéo theo|-3 5 0 1
pair behind|kê khống|0 8 0 -11
pair behind|kẻ vạch|0 0 1 0
pair behind|kế hoạch|-34 -1 6 -21
pair behind|kết luận|0 24 6 -7
pair behind|kết nạp|-1 0 0 7
pair behind|kết quả|-11 0 -22 0
pair behind|kết thúc|0 0 0 14
pair behind|kể cả|0 -31 0 0
pair behind|kịp thời|13 0 10 -15
pair behind|kỷ luật|21 -20 0 34
pair behind|kỹ thuật|-13 0 0 0
pair behind|lao động|-22 -26 -1 0
pair behind|liên kết|0 -7 0 -4
pair behind|làm lối|0 0 0 13
pair behind|làm lợi|0 0 0 -17
pair behind|làm rõ|11 -1 0 27
pair behind|làm sạch|0 0 0 51
pair behind|làm tốt|0 0 11 18
pair behind|làm việc|0 0 5 21
pair behind|làng nghề|15 0 0 12
pair behind|lãng phí|1 0 -7 2
pair behind|lãnh đạo|0 4 -8 0
pair behind|lúa #|8 0 0 31
pair behind|lúa cả|16 0 0 51
pair behind|lúa mùa|17 -1 0 36
pair behind|lúa xuân|19 0 0 -17
pair behind|lúa đông|0 0 0 -9
pair behind|lý do|-1 24 0 -1
pair behind|lĩnh vực|14 0 0 0
pair behind|lũy kế|-24 0 0 0
pair behind|lưu vpđu|0 0 -2 0
pair behind|lưu ý|0 0 0 -40
pair behind|lương thực|-34 0 0 -1
pair behind|lượng khách|10 0 0 19
pair behind|lạc #|0 0 0 -15
pair behind|lạm phát|0 -30 0 0
pair behind|lập #|14 -10 0 1
pair behind|lập biên|26 -15 -2 0
pair behind|lập bản|0 0 3 13
pair behind|lập danh|0 -1 0 24
pair behind|lập tổ|0 0 11 -24
pair behind|lắc tài|0 0 0 -12
pair behind|lắp biển|0 0 6 0
pair behind|lệ phí|10 0 0 -41
pair behind|lực lượng|0 0 0 15
pair behind|ma túy|-6 -10 0 0
pair behind|mttq sau|9 0 0 20
pair behind|mua bán|0 0 0 27
pair behind|mua sắm|22 -31 0 1
pair behind|muộn nhất|0 0 0 9
pair behind|mía chỉ|0 0 0 30
pair behind|mô hình|27 0 0 13
pair behind|mùa khô|0 -6 0 -9
pair behind|mặc dù|-5 8 0 17
pair behind|mặt bằng|22 0 17 1
pair behind|mặt trận|2 0 -2 4
pair behind|mỗi chi|0 0 5 13
pair behind|mỗi hồ|0 0 28 -12
pair behind|mỗi quý|0 0 0 11
pair behind|mỗi tháng|0 -5 20 2
pair behind|một bộ|0 -5 0 -26
pair behind|một là|-41 -48 0 0
pair behind|một số|0 0 0 2
pair behind|một vài|4 -4 -1 0
pair behind|mở #|13 -2 -15 -30
pair behind|mở lớp|3 0 0 40
pair behind|mở sổ|18 0 0 0
pair behind|mở đợt|0 0 0 50
pair behind|mức tăng|-27 1 0 -41
pair behind|mức độ|-27 -6 0 15
pair behind|nay #|13 0 0 12
pair behind|nghe các|-7 0 -6 -1
pair behind|nghiệm thu|-5 20 17 -4
pair behind|ngoài ra|-11 -27 10 -21
pair behind|ngành công|0 0 -20 4
pair behind|ngành điện|0 0 -24 0
pair behind|ngân hàng|0 0 0 14
pair behind|ngân sách|0 15 -4 -1
pair behind|ngư dân|9 -26 0 3
pair behind|người bị|-2 12 0 29
pair behind|người có|11 0 0 -30
pair behind|người dân|0 8 0 12
pair behind|người nghe|0 0 0 22
pair behind|người nuôi|0 0 0 5
pair behind|người trồng|14 30 0 30
pair behind|ngược lại|28 0 0 -40
pair behind|nhiều cơ|0 30 0 0
pair behind|nhiều hơn|-35 50 0 -6
pair behind|nhiều hộ|0 0 0 35
pair behind|nhiều nơi|0 3 0 27
pair behind|nhiệm kỳ|0 0 0 17
pair behind|nhiệm vụ|0 0 31 20
pair behind|nhà máy|-12 18 0 0
pair behind|nhà thầu|-3 0 0 0
pair behind|nhà trọ|0 21 0 0
pair behind|nhà tình|9 0 0 -1
pair behind|nhà văn|-23 -29 0 1
pair behind|nhân dân|9 0 0 1
pair behind|nhân rộng|0 0 4 17
pair behind|nhân sự|-9 0 -16 -1
pair behind|nhìn chung|-1 0 0 0
pair behind|nhưng bỏ|0 13 0 0
pair behind|nhưng chi|76 -15 0 -12
pair behind|nhưng chất|7 -32 0 0
pair behind|nhưng khoảng|-41 -18 0 0
pair behind|nhưng không|28 17 0 -31
pair behind|nhưng kết|1 1 0 0
pair behind|nhưng nhờ|-10 -10 0 -8
pair behind|nhưng phần|0 -7 0 -14
pair behind|nhưng số|26 -14 0 -9
pair behind|nhất là|0 0 0 -2
pair behind|nhầm lẫn|6 0 0 0
pair behind|nhập khẩu|-32 -13 0 0
pair behind|nhờ vậy|34 -1 0 -16
pair behind|những mặt|11 -11 0 0
pair behind|nq #|26 0 0 38
pair behind|nuôi trồng|-46 7 0 24
pair behind|nâng chất|0 0 1 4
pair behind|nâng tổng|9 0 0 0
pair behind|né tránh|0 8 0 0
pair behind|nói vậy|12 0 0 1
pair behind|nông ,|-6 -15 0 0
pair behind|nông -|-33 -1 0 34
pair behind|nông dân|-11 0 0 -51
pair behind|nông nghiệp|-17 0 0 -35
pair behind|nông thôn|15 0 0 33
pair behind|năm #|-1 0 -1 0
pair behind|năm nay|-31 -13 0 -13
pair behind|nước ngọt|-1 4 0 -24
pair behind|nước sinh|0 19 0 0
pair behind|nước sạch|-24 0 -3 1
pair behind|nước thải|0 16 0 1
pair behind|nạo vét|0 0 11 0
pair behind|nắm chắc|0 0 -18 0
pair behind|nắm tình|0 0 5 0
pair behind|nổi bật|0 0 0 21
pair behind|nội chính|-1 -9 0 0
pair behind|nội dung|0 -31 0 27
pair behind|nợ cũ|-2 4 0 0
pair behind|nợ dưới|-21 0 -27 0
pair behind|nợ thuế|-38 -20 0 0
pair behind|nợ xây|9 0 0 0
pair behind|nợ đọng|0 -1 0 11
pair behind|nửa năm|-8 0 0 0
pair behind|phong trào|8 -29 35 14
pair behind|phá rừng|-30 -38 0 -1
pair behind|phát hiện|0 -1 -16 15
pair behind|phát hành|30 0 0 0
pair behind|phát sóng|0 0 0 16
pair behind|phát triển|0 -31 6 -38
pair behind|phân bón|0 0 0 -16
pair behind|phân công|15 0 0 25
pair behind|phân loại|0 0 0 32
pair behind|phê duyệt|0 0 0 10
pair behind|phòng bệnh|-19 -1 1 0
pair behind|phòng chống|23 0 -21 1
pair behind|phòng giáo|0 0 -2 0
pair behind|phòng kinh|0 0 -12 0
pair behind|phòng nội|0 0 2 0
pair behind|phòng quản|0 0 -1 0
pair behind|phòng tài|0 0 -24 0
pair behind|phó bí|0 0 -37 0
pair behind|phó chủ|-4 0 0 -1
pair behind|phương hướng|0 0 3 5
pair behind|phường nào|0 0 10 0
pair behind|phạm pháp|1 -1 0 -40
pair behind|phạt #|18 0 0 0
pair behind|phản biện|-15 0 0 0
pair behind|phấn đấu|1 0 1 18
pair behind|phần còn|0 7 0 45
pair behind|phần lớn|-1 8 -1 -1
pair behind|phần mềm|0 -1 0 20
pair behind|phần nhiều|-9 11 0 -32
pair behind|phần đông|0 0 0 17
pair behind|phối hợp|0 0 -2 0
pair behind|phụ nữ|0 0 0 5
pair behind|phục hồi|0 0 -10 0
pair behind|phục vụ|6 0 0 2
pair behind|qua #|-38 0 0 0
pair behind|qua kiểm|0 -8 0 0
pair behind|qua thăm|11 -7 0 9
pair behind|quy hoạch|1 34 -2 -36
pair behind|quy định|25 -6 -15 9
pair behind|quyết định|-23 0 -8 -5
pair behind|quá hạn|-37 33 0 13
pair behind|quá tải|0 7 0 0
pair behind|quán triệt|28 0 -2 0
pair behind|quân sự|0 0 6 12
pair behind|quý i|0 0 11 2
pair behind|quản chặt|0 0 1 -8
pair behind|quản lý|0 -2 9 -10
pair behind|quảng cáo|0 0 1 24
pair behind|quận ủy|0 0 -9 12
pair behind|quốc phòng|-2 0 0 5
pair behind|quỹ "|-2 0 0 0
pair behind|ra quân|0 0 6 46
pair behind|rau ,|0 0 0 10
pair behind|riêng khách|0 0 0 -5
pair behind|riêng sản|0 0 0 15
pair behind|riêng thuế|30 0 0 11
pair behind|riêng tiền|0 0 0 -3
pair behind|riêng tín|5 -1 0 6
pair behind|riêng án|-19 -1 -11 0
pair behind|rà lại|-4 0 38 14
pair behind|rà soát|0 0 -1 0
pair behind|rác sinh|0 21 -7 9
pair behind|rác thải|0 0 0 22
pair behind|rét đậm|32 0 0 0
pair behind|rừng phòng|-11 6 0 1
pair behind|sau cùng|0 0 13 0
pair behind|sau khi|0 0 -7 -4
pair behind|sinh con|1 9 0 -18
pair behind|sinh hoạt|3 -9 0 0
pair behind|siết quản|0 0 23 11
pair behind|so với|36 0 0 -6
pair behind|song chưa|0 4 0 0
pair behind|song công|12 -2 0 0
pair behind|song giá|-14 -23 0 -1
pair behind|song homestay|0 0 0 49
pair behind|song huyện|-42 -20 0 0
pair behind|song kém|34 9 0 0
pair behind|song ít|-21 54 0 0
pair behind|sáu tháng|0 0 1 0
pair behind|sâu bệnh|0 -9 0 -8
pair behind|sĩ số|31 1 0 0
pair behind|sơ kết|0 0 9 0
pair behind|sạt lở|-31 16 0 23
pair behind|sản lượng|0 -1 0 0
pair behind|sản xuất|21 1 0 5
pair behind|sầu riêng|9 0 0 -28
pair behind|sắp xếp|35 0 34 -11
pair behind|sẵn sàng|0 0 0 25
pair behind|số còn|8 0 0 -15
pair behind|số cơ|0 0 0 11
pair behind|số hóa|-19 0 46 4
pair behind|số hộ|0 13 0 48
pair behind|số liệu|0 0 0 -1
pair behind|số người|0 0 0 -1
pair behind|số thu|21 0 0 -29
pair behind|số tiền|9 -6 0 0
pair behind|số vốn|-36 0 0 0
pair behind|số vụ|-16 19 0 24
pair behind|sốt xuất|-14 -20 0 0
pair behind|sở công|0 0 2 0
pair behind|sở giao|0 0 1 0
pair behind|sở nông|0 53 0 0
pair behind|sở nội|0 0 -49 24
pair behind|sở tài|-16 0 10 -5
pair behind|sở xây|0 0 -39 -30
pair behind|sửa #|32 0 0 0
pair behind|sửa chữa|0 0 0 19
pair behind|sửa xong|15 0 5 -1
pair behind|sự phối|0 -19 0 0
pair behind|tai nạn|43 -11 0 0
pair behind|tham mưu|0 0 18 0
pair behind|thanh lý|0 -20 21 -16
pair behind|thanh toán|0 0 0 8
pair behind|thanh tra|1 0 0 28
pair behind|thanh trạch|0 8 0 -24
pair behind|thay ngay|0 0 -25 0
pair behind|theo kết|3 -11 0 -51
pair behind|theo đó|-40 3 -30 -35
pair behind|thi hành|25 -16 0 -1
pair behind|thiết bị|21 0 0 -20
pair behind|thiết chế|0 0 0 -12
pair behind|thiếu #|24 0 0 0
pair behind|thiếu giáo|0 -2 0 0
pair behind|thiếu người|0 0 0 -28
pair behind|thiệt hại|1 0 0 19
pair behind|thoát khỏi|-27 0 0 0
pair behind|thu cân|14 0 0 24
pair behind|thu gom|0 -1 0 -1
pair behind|thu hút|50 0 1 -22
pair behind|thu hồi|33 0 3 0
pair behind|thu ngân|-27 0 0 1
pair behind|thu nhập|7 0 -1 -1
pair behind|thu nsnn|-28 0 0 0
pair behind|thu nội|0 0 0 -1
pair behind|thu nợ|-16 -3 0 -8
pair behind|thu phí|0 0 8 -27
pair behind|thu thuế|29 -1 -6 -10
pair behind|thu tiền|37 -4 0 65
pair behind|thu từ|-26 16 0 1
pair behind|thuế sử|22 0 0 30
pair behind|thuế đất|0 0 0 -56
pair behind|thuộc nhóm|0 26 0 -53
pair behind|thành lập|13 0 0 0
pair behind|thành phố|9 0 -5 0
pair behind|thành ủy|0 0 13 -1
pair behind|thái gia|0 0 0 -16
pair behind|thái độ|4 0 0 0
pair behind|thêm #|1 9 0 17
pair behind|thôn nào|-4 0 15 12
pair behind|thông báo|6 -7 0 13
pair behind|thông qua|-1 0 -30 0
pair behind|thương mại|-30 0 0 -37
pair behind|thường trực|0 0 16 0
pair behind|thưởng tết|-1 0 1 11
pair behind|thạnh phong|0 5 0 0
pair behind|thấp hơn|-16 19 0 -13
pair behind|thấp nhất|0 8 0 0
pair behind|thẩm tra|0 0 -37 -4
pair behind|thẩm định|25 -1 0 -56
pair behind|thế nhưng|24 -15 0 23
pair behind|thị trấn|0 0 -1 0
pair behind|thị xã|0 0 -16 -44
pair behind|thống nhất|0 0 1 -15
pair behind|thời gian|-12 -11 0 -44
pair behind|thủy sản|0 3 0 0
pair behind|thứ ba|0 4 0 42
pair behind|thứ hai|0 13 0 31
pair behind|thứ năm|0 0 0 -10
pair behind|thứ sáu|0 0 27 -15
pair behind|thứ tư|-6 34 0 -10
pair behind|thực hiện|0 0 -6 0
pair behind|tiêm mũi|6 0 0 0
pair behind|tiến độ|-17 1 0 2
pair behind|tiếp #|0 0 0 -10
pair behind|tiếp nhận|33 0 0 -17
pair behind|tiếp tục|0 0 40 -18
pair behind|tiết kiệm|16 -8 0 19
pair behind|tiền sử|30 14 0 0
pair behind|tiểu thương|-13 15 0 0
pair behind|tiểu thủ|11 0 0 32
pair behind|tm -|15 -4 0 -30
pair behind|toàn huyện|0 0 0 -32
pair behind|toàn tỉnh|0 0 0 -1
pair behind|toàn xã|25 0 0 0
pair behind|toàn đảng|0 39 0 -14
pair behind|tranh chấp|12 0 0 5
pair behind|tranh luận|0 0 0 9
pair behind|trao #|2 0 0 14
pair behind|triển khai|-1 0 10 -35
pair behind|triệt xóa|19 0 0 0
pair behind|trong #|-20 -14 0 -59
pair behind|trong bối|0 0 0 3
pair behind|trong bức|67 0 0 -18
pair behind|trong hai|0 0 -42 0
pair behind|trong hạn|0 0 0 38
pair behind|trong khi|0 30 0 -7
pair behind|trong số|3 -10 0 -9
pair behind|trong tháng|0 0 0 14
pair behind|trong đó|-7 0 0 1
pair behind|trung tâm|2 0 6 0
pair behind|truy thu|13 0 0 1
pair behind|trên #|0 -1 34 0
pair behind|trình ban|0 0 0 9
pair behind|trình hđnd|20 0 -9 0
pair behind|trình phương|0 0 27 2
pair behind|trình trước|0 0 0 -1
pair behind|trình tỉnh|0 0 39 0
pair behind|trình đề|0 0 15 0
pair behind|trước #|21 0 -3 -22
pair behind|trước hết|-12 0 -33 5
pair behind|trước mắt|0 0 70 0
pair behind|trường học|46 -25 0 20
pair behind|trường hợp|0 0 8 0
pair behind|trường lớp|2 1 0 17
pair behind|trường mầm|0 0 0 1
pair behind|trường phối|0 -1 3 0
pair behind|trưởng phòng|-17 15 0 0
pair behind|trại lưới|-4 1 8 0
pair behind|trạm xá|11 0 0 -42
pair behind|trạm y|0 0 0 -6
pair behind|trả #|11 -17 -12 0
pair behind|trả lại|5 0 1 -33
pair behind|trả lời|0 0 17 -11
pair behind|trả mặt|7 0 0 0
pair behind|trả nợ|0 0 19 0
pair behind|trả đúng|0 0 0 -30
pair behind|trấn áp|0 0 3 0
pair behind|trật tự|0 1 1 -3
pair behind|trẻ #|-2 14 0 26
pair behind|trồng #|39 0 0 -42
pair behind|trồng cây|0 0 18 0
pair behind|trồng mới|-4 0 0 1
pair behind|trồng rừng|0 -8 0 1
pair behind|trộm cắp|1 -13 0 2
pair behind|trợ cấp|12 0 0 -4
pair behind|trụ sở|-10 -13 0 -11
pair behind|tuy các|-7 13 0 -42
pair behind|tuy còn|25 -22 0 22
pair behind|tuy nhiên|-3 0 0 -2
pair behind|tuy số|-25 14 0 -1
pair behind|tuy vậy|91 -35 0 30
pair behind|tuyên truyền|0 1 0 -17
pair behind|tuyển quân|-7 0 0 -10
pair behind|tuyển sinh|-8 15 0 -4
pair behind|tuần tra|0 0 -16 4
pair behind|tài chính|-3 0 -2 3
pair behind|tình hình|0 0 0 -1
pair behind|tình trạng|-8 -33 0 -14
pair behind|tín dụng|10 0 0 0
pair behind|tính cả|0 0 0 19
pair behind|tính theo|10 0 0 39
pair behind|tính đến|-23 26 0 -23
pair behind|tôm nuôi|0 34 0 -65
pair behind|tôm sú|0 0 0 16
pair behind|tăng cường|0 0 0 17
pair behind|tăng trưởng|0 7 0 0
pair behind|tại hội|0 0 21 0
pair behind|tạm ở|-2 0 7 0
pair behind|tạo việc|13 0 39 -29
pair behind|tảo hôn|-7 20 -2 20
pair behind|tập huấn|0 0 34 -6
pair behind|tập trung|-24 24 1 0
pair behind|tặng #|-11 18 0 37
pair behind|tặng quà|50 0 0 -61
pair behind|tệ nạn|0 0 0 16
pair behind|tỉnh bố|0 0 0 -19
pair behind|tỉnh ủy|0 0 0 1
pair behind|tố cáo|0 0 0 -35
pair behind|tốc độ|14 1 0 0
pair behind|tồn tại|14 0 0 -1
pair behind|tổ chức|-2 0 6 0
pair behind|tổ công|0 0 0 -5
pair behind|tổ dân|0 0 0 -38
pair behind|tổ đại|0 0 8 20
pair behind|tổng chi|13 0 0 0
pair behind|tổng công|-7 0 0 -27
pair behind|tổng diện|-16 0 0 0
pair behind|tổng giá|2 0 0 0
pair behind|tổng mức|18 0 0 -7
pair behind|tổng nợ|0 -24 0 0
pair behind|tổng rà|0 0 0 19
pair behind|tổng sản|5 -1 0 0
pair behind|tổng thu|-26 0 0 -13
pair behind|tổng trị|4 0 0 32
pair behind|tổng trọng|0 5 0 37
pair behind|tổng vốn|-21 -1 0 0
pair behind|tổng đàn|0 9 0 0
pair behind|tội phạm|3 0 0 0
pair behind|từ chối|0 0 0 34
pair behind|tự kiểm|0 17 0 13
pair behind|ubkt đảng|-6 -9 0 -7
pair behind|ubmttq việt|0 0 10 22
pair behind|ubnd các|0 0 -7 5
pair behind|ubnd huyện|0 0 -14 0
pair behind|ubnd phường|0 0 13 6
pair behind|ubnd thị|0 0 -11 0
pair behind|ubnd tỉnh|19 0 -30 -14
pair behind|ubnd xã|0 0 -14 0
pair behind|vi văn|-5 0 0 -3
pair behind|việc bàn|0 0 0 1
pair behind|việc chuyển|0 -1 0 0
pair behind|việc chuẩn|0 -6 0 0
pair behind|việc liên|0 0 0 -19
pair behind|việc này|-6 7 0 11
pair behind|việc thực|1 -41 -1 0
pair behind|việc tiếp|0 0 0 42
pair behind|việc tập|0 -16 0 0
pair behind|việc xử|0 -1 0 -1
pair behind|viện kiểm|-21 0 0 -7
pair behind|vp chấm|0 0 11 0
pair behind|và hđnd|0 0 24 -10
pair behind|vùng đầm|2 0 0 0
pair behind|văn hóa|30 0 6 1
pair behind|văn nghệ|0 0 1 0
pair behind|văn phòng|0 0 0 9
pair behind|vượt chỉ|0 0 0 68
pair behind|vượt xa|0 0 0 -4
pair behind|vẫn còn|24 -10 0 0
pair behind|vẫn để|13 -1 0 0
pair behind|vận tải|-22 -1 0 13
pair behind|vận động|0 0 28 -2
pair behind|vật liệu|1 -22 0 46
pair behind|vật tư|-1 -4 0 -16
pair behind|về xây|7 -6 -8 -36
pair behind|về y|-20 25 0 -10
pair behind|vệ sinh|2 2 -1 1
pair behind|vỉa hè|7 -19 0 0
pair behind|vốn chương|0 8 0 -17
pair behind|vốn xã|6 0 0 0
pair behind|vốn đầu|-13 0 0 11
pair behind|với trung|0 0 32 0
pair behind|vụ cưỡng|0 2 0 0
pair behind|vụ mùa|-19 0 0 58
pair behind|vụ việc|0 0 0 40
pair behind|vụ xuân|8 -10 0 0
pair behind|vụ đông|0 17 0 0
pair behind|xe điện|-7 14 0 -33
pair behind|xin huyện|0 -6 8 8
pair behind|xong ngày|0 -5 6 34
pair behind|xong trong|0 0 0 11
pair behind|xong trước|0 0 0 2
pair behind|xuất khẩu|0 0 -4 21
pair behind|xuống giống|-1 0 0 -1
pair behind|xây #|0 -1 0 32
pair behind|xây dựng|0 0 0 17
pair behind|xã hội|-4 0 4 -1
pair behind|xã nào|0 0 5 11
pair behind|xã phải|0 0 20 0
pair behind|xã đã|-53 7 -8 0
pair behind|xóa #|7 0 -10 -7
pair behind|xóa hết|-4 -2 0 0
pair behind|xóa xong|6 1 0 37
pair behind|xưởng may|0 0 0 11
pair behind|xảy ra|1 7 0 7
pair behind|xếp loại|0 -8 0 -16
pair behind|xếp thứ|0 0 0 -34
pair behind|xử lý|-1 1 27 0
pair behind|xử phạt|0 0 0 1
pair behind|y tế|6 0 0 39
pair behind|yên dũng|0 5 0 0
pair behind|yêu cầu|-4 0 -28 -24
pair behind|án bị|-35 -12 0 0
pair behind|ít bàn|0 0 0 -8
pair behind|ông /|0 0 33 35
pair behind|ông huỳnh|0 0 -21 -10
pair behind|ông nói|0 0 -32 0
pair behind|ông trần|0 0 -1 0
pair behind|ý kiến|-1 -12 -6 -12
pair behind|ý thức|0 7 0 15
pair behind|ăn uống|16 -1 0 8
pair behind|đ /|0 0 -21 0
pair behind|đa số|0 -12 0 -5
pair behind|đi lại|0 0 0 9
pair behind|đi từng|-4 0 8 0
pair behind|điều hành|-8 0 9 0
pair behind|điều tra|0 0 0 40
pair behind|điểm nhóm|0 0 0 -8
pair behind|điện kéo|-6 7 0 15
pair behind|điện lưới|10 -3 0 1
pair behind|điện nông|0 0 0 32
pair behind|điện sản|43 0 0 0
pair behind|điện thương|-11 28 0 -11
pair behind|đoàn thanh|2 -1 30 -7
pair behind|đoàn thể|0 -7 -8 -2
pair behind|đoàn đề|0 0 -20 0
pair behind|đuối nước|14 -9 0 0
pair behind|đài truyền|0 0 0 4
pair behind|đàn bò|5 0 0 -21
pair behind|đàn gia|-4 18 0 11
pair behind|đàn lợn|0 0 0 -1
pair behind|đào tạo|-7 0 -2 0
pair behind|đáng nói|0 0 0 -9
pair behind|đáng tiếc|47 0 0 -52
pair behind|đánh giá|0 0 0 21
pair behind|đã bàn|0 0 0 -13
pair behind|đã có|0 -37 0 0
pair behind|đã hái|0 0 0 -45
pair behind|đã làm|-53 29 0 -51
pair behind|đã lập|0 1 -1 11
pair behind|đó là|-32 0 0 -30
pair behind|đô thị|6 0 0 -5
pair behind|đôn đốc|0 0 36 -52
pair behind|đúng chế|0 0 0 -11
pair behind|đúng luật|11 -2 0 26
pair behind|đúng phong|0 0 4 0
pair behind|đúng quy|1 0 0 -1
pair behind|đơn hàng|8 0 0 0
pair behind|đơn thư|7 0 0 10
pair behind|đơn vị|0 0 -19 0
pair behind|đưa #|-1 14 -24 10
pair behind|đưa nga|0 0 -9 0
pair behind|đưa vào|0 0 0 -14
pair behind|đường biên|-15 0 0 0
pair behind|đường liên|13 -3 0 -55
pair behind|đường sá|-10 0 0 -6
pair behind|đường trục|0 0 0 28
pair behind|đường vào|-11 29 0 -16
pair behind|đường điện|6 0 0 0
pair behind|được trong|-7 0 7 2
pair behind|được tòa|0 0 0 -9
pair behind|đại biểu|-1 -1 0 -37
pair behind|đại hội|9 0 4 -1
pair behind|đạt #|13 0 0 -58
pair behind|đảm việc|8 0 0 -16
pair behind|đảng bộ|-29 0 -23 0
pair behind|đảng viên|0 7 -23 -46
pair behind|đảng ủy|1 0 0 0
pair behind|đất công|0 0 0 1
pair behind|đất vừa|-10 -30 0 0
pair behind|đất đai|21 0 -17 0
pair behind|đầu tư|0 0 0 -11
pair behind|đẩy mạnh|2 0 36 0
pair behind|đẩy nhanh|23 -23 0 -3
pair behind|đặc biệt|-22 0 -1 0
pair behind|đặc khu|1 0 5 35
pair behind|đến #|9 0 0 0
pair behind|đến hết|0 0 -2 -17
pair behind|đến nay|-4 2 0 -29
pair behind|đến ngày|-35 -24 0 0
pair behind|đề nghị|0 4 -12 0
pair behind|đề xuất|0 0 1 14
pair behind|đề án|60 0 0 -10
pair behind|để #|0 34 -19 0
pair behind|để tỷ|0 0 0 15
pair behind|để xảy|17 -16 0 -10
pair behind|địa chính|0 7 -14 1
pair behind|địa phương|0 0 -1 0
pair behind|định hướng|0 0 10 -9
pair behind|định kỳ|0 0 1 -27
pair behind|đối thoại|0 0 -23 -3
pair behind|đối tượng|0 0 0 41
pair behind|đồn biên|0 0 0 27
pair behind|đồng chí|0 0 -15 -2
pair behind|đồng thời|-1 0 20 -9
pair behind|độ che|32 0 0 9
pair behind|đội quản|0 0 0 55
pair behind|đội thuế|0 0 10 28
pair behind|đứng thứ|3 -1 0 2
pair behind|ưu tiên|0 -2 17 5
pair behind|ước cả|0 0 29 0
pair behind|ước thiệt|0 1 0 42
pair behind|ở vài|0 0 0 4
pair behind|ủy ban|0 0 7 -1
pair behind|ủy quyền|0 8 -8 0
pair behind|ủy viên|0 0 7 -1
pair|" #|0 16 17 -3
pair|" (|0 0 6 0
pair|" cà|21 -10 0 -13
pair|" dân|2 0 0 0
pair|" giỏi|8 0 0 -16
pair|" lan|11 -10 0 11
pair|" một|-23 0 0 1
pair|" ngày|1 -6 38 -4
pair|" nhiệm|0 0 0 20
pair|" nút|0 0 -11 0
pair|" sang|9 0 0 13
pair|" theo|-14 0 -3 -10
pair|" trường|-1 0 0 0
pair|" trắng|0 0 0 17
pair|" tín|-10 0 27 5
pair|" và|7 0 24 17
pair|" vì|0 -8 3 -11
pair|" vận|9 0 0 -17
pair|" đi|17 39 0 -27
pair|" đã|9 -9 0 -9
pair|" đèn|0 0 0 20
pair|" đảng|0 0 0 27
pair|# "|1 0 0 24
pair|# #|1 0 0 -26
pair|# %|13 0 0 0
pair|# (|0 0 2 0
pair|# ,|-3 3 0 7
pair|# :|24 0 0 -1
pair|# ;|-14 -11 -9 0
pair|# ]|-9 38 -17 0
pair|# a|0 44 4 -35
pair|# ban|2 0 -1 -1
pair|# biên|-39 -32 0 -2
pair|# bon|-24 -32 22 -1
pair|# buôn|7 8 0 -30
pair|# b|-1 -6 7 15
pair|# bác|0 34 0 -34
pair|# báo|-15 -28 0 -21
pair|# bóng|33 -26 -7 0
pair|# bản|-11 29 3 0
pair|# bậc|0 32 0 0
pair|# bằng|7 -10 0 -2
pair|# bị|0 0 0 -7
pair|# bộ|-12 15 0 0
pair|# ca|0 18 0 26
pair|# chi|1 0 0 0
pair|# chiếc|18 13 0 -13
pair|# cho|0 0 14 0
pair|# cháu|4 -7 0 0
pair|# chưa|0 49 0 -1
pair|# chương|25 0 0 13
pair|# chậm|0 0 0 1
pair|# chị|6 -11 12 0
pair|# chốt|0 0 0 7
pair|# chợ|0 8 0 32
pair|# chủ|17 -10 0 -33
pair|# con|-21 1 0 19
pair|# cuộc|17 3 -5 0
pair|# cán|2 0 0 9
pair|# cá|3 -10 -10 10
pair|# cây|38 -25 0 -47
pair|# còn|5 0 0 -43
pair|# có|-9 6 7 3
pair|# công|-1 12 0 10
pair|# căn|5 0 -6 2
pair|# cơ|0 0 0 -5
pair|# cả|-37 42 0 37
pair|# cấp|0 0 0 -10
pair|# cầu|30 0 0 19
pair|# cặp|0 2 0 25
pair|# cụm|0 24 0 0
pair|# cụ|38 0 -15 0
pair|# của|-2 0 0 1
pair|# diễn|0 14 0 0
pair|# doanh|0 0 0 -38
pair|# dự|1 0 0 -27
pair|# em|0 12 0 -12
pair|# gia|19 0 0 0
pair|# giáo|0 14 0 -19
pair|# giải|0 1 0 43
pair|# giấy|13 0 1 0
pair|# giờ|13 -17 1 30
pair|# gói|8 1 0 -8
pair|# ha|15 1 0 0
pair|# huyện|1 0 7 -11
pair|# hđnd|0 0 0 11
pair|# hằng|0 0 11 42
pair|# học|0 1 0 0
pair|# họp|0 0 -1 0
pair|# hồ|3 0 0 1
pair|# hội|0 0 16 0
pair|# hộ|0 1 0 0
pair|# hợp|7 -10 -1 12
pair|# kg|11 -1 -3 2
pair|# khai|-10 20 0 0
pair|# khoa|4 0 0 0
pair|# khoản|28 -23 0 1
pair|# khu|-1 -1 5 -2
pair|# khóa|-27 0 0 16
pair|# khóm|-8 21 0 8
pair|# không|-3 0 21 35
pair|# kiến|0 0 0 -22
pair|# km|24 0 0 -1
pair|# kết|0 0 35 0
pair|# lao|21 0 10 -1
pair|# liều|13 -7 0 -9
pair|# làm|-41 0 0 0
pair|# làng|-27 -26 17 0
pair|# là|9 -10 0 -6
pair|# lò|-15 3 -2 -4
pair|# lô|6 0 0 14
pair|# lượt|43 0 0 1
pair|# lần|35 0 0 -7
pair|# lồng|8 0 0 -25
pair|# lớp|1 0 0 -1
pair|# m2|14 0 0 0
pair|# m3|-7 0 0 -4
pair|# m|0 1 0 4
pair|# mã|6 0 0 -36
pair|# món|4 1 0 -9
pair|# mô|11 0 0 19
pair|# mẫu|57 0 0 17
pair|# mới|-6 11 0 -1
pair|# mở|-1 0 -2 0
pair|# nghìn|0 0 0 2
pair|# nghị|1 0 -4 0
pair|# nguyễn|0 0 19 0
pair|# ngàn|37 0 0 -20
pair|# ngày|0 0 6 0
pair|# ngôi|0 8 0 -16
pair|# người|19 0 0 -1
pair|# nhiệm|-10 0 0 39
pair|# nhóm|11 -7 -11 -7
pair|# nặng|12 0 0 -14
pair|# nếu|0 -5 8 -13
pair|# pha|-4 0 8 11
pair|# phiên|0 9 2 0
pair|# phòng|52 0 -1 -1
pair|# phút|10 0 0 -11
pair|# phương|-18 34 0 0
pair|# phường|0 0 -15 -19
pair|# phải|-17 -20 48 13
pair|# phần|18 0 0 -54
pair|# quy|31 0 -14 7
pair|# quyết|15 0 0 -8
pair|# quần|-28 -4 11 15
pair|# quầy|0 0 0 33
pair|# ra|-2 -2 0 0
pair|# sao|0 8 0 24
pair|# suất|20 -3 0 8
pair|# sơ|0 0 -1 0
pair|# sạch|-20 0 20 5
pair|# sản|-1 0 -28 29
pair|# số|0 -15 0 0
pair|# thanh|18 0 0 -38
pair|# theo|0 -1 3 2
pair|# thu|0 0 1 35
pair|# thành|10 0 0 29
pair|# tháng|-1 0 -24 0
pair|# thì|-5 0 5 2
pair|# thông|-32 -8 -37 -19
pair|# thôn|-3 32 1 0
pair|# thẻ|52 0 0 0
pair|# thủ|40 -1 0 3
pair|# thực|-9 0 -12 0
pair|# tin|7 -1 0 1
pair|# tiêu|0 1 1 -30
pair|# toàn|21 0 0 -18
pair|# trang|-5 0 0 0
pair|# triệu|3 0 0 1
pair|# trong|0 0 10 -1
pair|# tràn|0 -11 0 0
pair|# trên|-4 -1 0 -1
pair|# trình|0 0 1 9
pair|# trường|18 -1 -6 -1
pair|# trạm|6 2 0 21
pair|# trẻ|25 0 0 -22
pair|# trở|-16 0 0 -39
pair|# trụ|0 14 -20 3
pair|# tuyến|0 0 0 -6
pair|# tuổi|0 0 0 -18
pair|# tàu|0 0 0 -14
pair|# tăng|-36 1 0 25
pair|# tại|0 0 0 1
pair|# tạ|0 -1 0 1
pair|# tấn|0 0 0 1
pair|# tập|-16 0 9 0
pair|# tổng|0 0 0 -19
pair|# tổ|4 0 0 0
pair|# tới|0 25 0 0
pair|# tờ|3 -8 0 0
pair|# tỷ|2 0 0 -1
pair|# việc|-25 25 0 -42
pair|# văn|25 30 0 -40
pair|# vạn|27 0 0 -44
pair|# vẫn|12 -39 -52 -24
pair|# về|4 0 55 77
pair|# vị|-14 20 0 -38
pair|# với|-3 -17 0 2
pair|# vụ|27 1 0 0
pair|# xã|11 1 0 0
pair|# xóm|0 0 0 2
pair|# điểm|12 0 0 0
pair|# đoàn|-14 0 0 11
pair|# đoạn|0 1 0 -43
pair|# đào|-9 22 0 0
pair|# đánh|0 0 -22 -4
pair|# đã|22 0 0 51
pair|# đơn|0 0 1 -1
pair|# được|38 0 0 -8
pair|# đại|0 0 -39 0
pair|# đạt|15 0 -28 -31
pair|# đảng|18 -3 0 -23
pair|# đập|0 0 0 -13
pair|# đến|-41 -14 -19 -18
pair|# đề|18 12 -11 24
pair|# để|-29 -28 17 0
pair|# đối|23 0 27 2
pair|# đợt|-1 28 -2 -27
pair|# ước|13 2 0 0
pair|# ấp|-20 0 -9 -54
pair|# ở|1 -1 1 -37
pair|# ủy|-9 0 -7 -19
pair|% (|1 0 0 1
pair|% )|13 0 0 0
pair|% ,|32 0 0 -13
pair|% -|-28 16 -29 26
pair|% ;|13 15 0 0
pair|% bộ|-2 4 0 0
pair|% chi|0 0 0 41
pair|% chặng|12 0 0 21
pair|% chỉ|12 0 0 -2
pair|% công|0 0 0 8
pair|% cùng|30 0 0 0
pair|% cơ|-8 0 -9 -54
pair|% cử|20 -9 0 -16
pair|% diện|26 0 0 0
pair|% do|-19 1 0 0
pair|% dt|16 0 0 17
pair|% dân|17 -15 0 -26
pair|% giá|1 0 0 0
pair|% hồ|0 0 0 -2
pair|% hộ|1 0 -1 -21
pair|% kh|9 0 0 0
pair|% kế|0 1 0 0
pair|% mặt|0 -4 40 -1
pair|% mức|7 -2 0 -34
pair|% nghị|31 0 0 23
pair|% người|24 0 3 -2
pair|% nhờ|16 0 0 0
pair|% nq|22 0 0 0
pair|% năm|4 25 0 -6
pair|% so|-1 0 0 0
pair|% sản|0 0 0 -6
pair|% số|22 0 0 0
pair|% theo|0 0 73 0
pair|% thôn|0 0 -3 46
pair|% trong|-1 -2 0 8
pair|% trường|13 0 0 -30
pair|% trẻ|3 0 0 40
pair|% trở|-34 0 -34 0
pair|% tổng|0 -1 -2 13
pair|% vào|0 0 43 -31
pair|% và|-21 -21 2 -20
pair|% vì|-1 32 0 0
pair|% vốn|-23 -6 -17 -37
pair|% đảng|3 0 0 -23
pair|& mt|0 0 1 0
pair|& ptnt|0 0 -16 0
pair|& ubnd|0 0 18 8
pair|& đt|0 0 3 8
pair|( #|1 1 0 0
pair|( +|0 0 0 1
pair|( -|-12 0 0 0
pair|( a|3 0 0 -1
pair|( b|2 0 -14 0
pair|( báo|0 0 -8 0
pair|( bình|0 -8 -13 0
pair|( bằng|11 -2 0 0
pair|( chi|4 0 0 -2
pair|( chỉ|0 11 0 0
pair|( chủ|0 8 1 -11
pair|( công|1 -9 0 42
pair|( cùng|37 -15 0 -66
pair|( gdp|15 0 0 -2
pair|( giá|20 0 0 0
pair|( giảm|1 2 0 -22
pair|( glo|0 -17 -15 0
pair|( grdp|27 10 0 0
pair|( huyện|21 0 0 1
pair|( iip|-17 0 0 0
pair|( khai|0 0 6 0
pair|( khoảng|0 7 0 0
pair|( kh|35 0 0 0
pair|( khóa|-30 0 14 -12
pair|( kế|9 0 0 17
pair|( mặt|0 20 0 0
pair|( mở|-23 -1 -14 0
pair|( mức|0 33 0 0
pair|( ngày|0 0 10 -3
pair|( nq|1 0 0 0
pair|( nêu|-5 0 0 0
pair|( phòng|28 -11 0 17
pair|( phường|10 0 0 2
pair|( phối|0 0 6 0
pair|( phục|0 0 -14 0
pair|( quy|5 0 0 0
pair|( quản|0 -4 0 0
pair|( quốc|0 -1 0 0
pair|( riêng|-14 -11 0 -11
pair|( sản|-10 7 0 -20
pair|( số|-13 2 0 1
pair|( sở|19 -6 0 37
pair|( theo|0 0 10 0
pair|( thu|0 -10 0 0
pair|( thôn|36 0 0 -24
pair|( thương|0 14 0 0
pair|( trình|0 0 -22 0
pair|( tuần|0 0 -8 0
pair|( tên|0 0 -8 0
pair|( tính|0 10 0 0
pair|( tăng|37 0 0 -26
pair|( tổ|0 26 0 0
pair|( văn|0 -27 0 0
pair|( vượt|4 0 0 16
pair|( vốn|-6 0 -1 5
pair|( xây|0 40 0 0
pair|( xã|6 18 0 0
pair|( điều|-24 0 -10 -26
pair|( đoàn|-9 10 21 12
pair|( đ|-25 0 0 0
pair|( đã|0 0 -3 0
pair|( đại|0 16 0 0
pair|( đạt|20 -6 -4 -29
pair|( đầu|0 34 0 11
pair|( để|0 0 -6 0
pair|( đồng|0 0 -17 0
pair|) #|-13 0 0 0
pair|) (|0 4 0 0
pair|) ,|1 0 0 -3
pair|) [|-1 13 0 0
pair|) có|0 2 -1 -21
pair|) của|0 0 8 0
pair|) do|-8 6 0 0
pair|) giảm|-11 2 -1 -45
pair|) kiểm|-7 -9 -4 -11
pair|) lẫn|0 0 0 30
pair|) mở|9 0 0 0
pair|) ngày|0 0 -18 0
pair|) theo|29 23 0 0
pair|) trước|0 0 19 0
pair|) tăng|68 0 0 -9
pair|) tổ|-4 -16 7 -6
pair|) và|0 0 0 23
pair|) đạt|12 0 0 0
pair|) ước|21 0 0 -2
pair|+ #|22 0 0 2
pair|, #|35 1 0 0
pair|, +|39 -2 0 -45
pair|, buôn|-9 0 0 -12
pair|, bài|9 -5 0 13
pair|, bằng|0 0 0 -6
pair|, bớt|1 0 0 0
pair|, cao|30 0 0 1
pair|, chi|0 -10 0 0
pair|, chỉ|0 12 0 0
pair|, còn|18 0 0 0
pair|, công|0 0 0 12
pair|, cải|0 30 0 0
pair|, cấp|0 8 0 0
pair|, cần|0 0 19 0
pair|, doanh|-23 -39 -10 -17
pair|, dịch|0 0 0 -14
pair|, giảm|5 0 0 1
pair|, gấp|0 0 0 -15
pair|, hơn|3 0 0 43
pair|, hạn|49 -39 0 44
pair|, hụt|0 11 0 0
pair|, không|1 0 0 0
pair|, kém|-1 26 0 -12
pair|, kéo|6 0 0 0
pair|, kế|9 -1 0 5
pair|, lâm|7 0 0 7
pair|, lệ|12 5 0 -15
pair|, môi|0 -5 0 0
pair|, mới|0 45 0 0
pair|, ngày|0 0 4 1
pair|, nhiều|1 0 0 1
pair|, nhiệm|0 0 -8 0
pair|, nhà|19 0 0 -12
pair|, nhích|49 0 0 -3
pair|, nhỉnh|10 0 0 -10
pair|, phí|16 -6 0 -4
pair|, phường|0 3 0 0
pair|, quy|0 8 0 0
pair|, quá|50 0 0 0
pair|, so|18 0 0 -21
pair|, sáng|0 0 -8 0
pair|, thôn|1 -9 0 -37
pair|, thương|1 -11 0 0
pair|, thị|0 0 0 1
pair|, thủy|18 0 0 37
pair|, thực|16 0 0 0
pair|, tiểu|45 0 0 -35
pair|, tăng|35 0 0 0
pair|, tương|0 0 0 -3
pair|, tổ|0 10 0 0
pair|, tụt|0 0 0 1
pair|, tức|41 28 0 3
pair|, từ|31 0 0 -1
pair|, ubnd|10 0 -9 25
pair|, việc|29 -26 0 0
pair|, vượt|0 0 0 -1
pair|, xây|-26 -21 0 0
pair|, xã|-22 -2 0 25
pair|, xấp|16 0 0 -36
pair|, xổ|-21 0 0 0
pair|, ăn|1 0 0 41
pair|, đi|5 0 0 15
pair|, được|-1 42 0 -31
pair|, đảng|-26 13 -1 0
pair|, đất|0 34 0 0
pair|, đậu|0 0 0 2
pair|, đặt|12 0 0 36
pair|, đến|-5 0 6 6
pair|, ước|17 0 0 -14
pair|- an|-1 0 -12 0
pair|- bhyt|0 0 6 0
pair|- btc|-25 0 -4 0
pair|- bằng|7 0 0 17
pair|- cao|17 0 0 -45
pair|- chủ|0 0 -2 -3
pair|- ctr|3 0 0 0
pair|- du|34 0 -45 -19
pair|- dv|13 -2 0 -1
pair|- dịch|-27 6 -2 -1
pair|- hd|2 0 0 0
pair|- in|0 0 17 0
pair|- kh|0 -1 -1 0
pair|- kl|0 0 10 0
pair|- kt|0 0 -28 0
pair|- kết|0 0 2 2
pair|- kế|0 0 11 0
pair|- lâm|-26 0 0 -39
pair|- môi|0 0 9 -1
pair|- ngân|-1 0 0 0
pair|- ngư|0 17 -10 46
pair|- nq|0 0 15 0
pair|- nơi|0 0 -8 0
pair|- phòng|0 0 38 4
pair|- qđi|0 0 1 1
pair|- qđ|5 0 2 -5
pair|- rô|0 0 17 0
pair|- suối|0 3 2 -9
pair|- thanh|0 -1 4 0
pair|- th|0 0 -2 0
pair|- thương|-7 0 -7 0
pair|- thường|0 0 12 8
pair|- thời|0 0 -8 0
pair|- thủy|0 0 0 -7
pair|- tiểu|-21 -17 -1 16
pair|- ttcn|-1 0 0 -6
pair|- ttg|0 1 1 6
pair|- tài|0 0 16 14
pair|- tăng|15 -1 0 0
pair|- ubtvqh15|1 0 0 0
pair|- văn|0 0 10 6
pair|- xd|15 -2 0 18
pair|- xh|0 0 -5 7
pair|- xin|0 0 0 6
pair|- xây|0 0 0 41
pair|- đưa|-12 0 0 0
pair|- đạt|12 0 0 0
pair|. #|-22 0 0 38
pair|. giám|0 0 -2 0
pair|. sầm|-13 -15 24 -15
pair|. ubnd|0 0 -1 0
pair|. ủy|-23 -6 -23 0
pair|/ bcđtw|-10 -17 0 -18
pair|/ btctw|0 0 4 24
pair|/ ct|-7 0 6 0
pair|/ c|-1 0 -26 0
pair|/ cđ|0 0 2 0
pair|/ ha|0 -1 0 1
pair|/ hu|0 0 12 -1
pair|/ kg|-1 -1 0 1
pair|/ kh|0 0 1 1
pair|/ máy|0 0 0 19
pair|/ ngày|-20 -12 0 -25
pair|/ người|7 -1 0 -1
pair|/ năm|2 0 -1 49
pair|/ qh14|0 0 29 0
pair|/ qđ|-10 1 0 3
pair|/ tháng|0 0 0 15
pair|/ tt|13 0 4 -4
pair|/ tw|0 0 10 0
pair|/ ubkttw|14 0 -11 17
pair|/ ubnd|0 0 1 11
pair|/ vụ|-18 9 11 11
pair|/ xã|32 19 0 -17
pair|/ đu|2 0 0 0
pair|: #|0 7 0 1
pair|: chờ|31 0 0 -1
pair|: giảm|26 -15 0 0
pair|: tăng|-2 14 0 0
pair|; #|10 0 0 -2
pair|; +|0 0 0 31
pair|; bình|0 -8 -13 0
pair|; chưa|-12 0 0 0
pair|; chương|0 0 0 4
pair|; chỉ|3 0 0 0
pair|; huyện|0 33 0 0
pair|; kết|0 0 5 0
pair|; kế|-5 0 0 -6
pair|; nghị|0 0 2 0
pair|; phường|0 31 0 0
pair|; thôn|0 27 0 0
pair|; tính|2 0 0 0
pair|; tổ|0 52 0 0
pair|= #|15 0 0 0
pair|[ #|8 44 -1 35
pair|[ cần|-12 -5 7 3
pair|[ cộng|1 8 0 2
pair|] chủ|0 0 0 -38
pair|a )|3 0 0 -1
pair|a /|0 0 24 -41
pair|a a|-14 -6 -9 0
pair|ai lập|0 0 0 21
pair|an (|-3 0 0 0
pair|an biên|0 0 5 20
pair|an các|0 -2 -7 0
pair|an di|-2 0 7 0
pair|an huyện|0 0 11 -28
pair|an hải|0 0 27 0
pair|an khê|-1 -21 -3 0
pair|an ninh|0 0 1 -3
pair|an phường|0 4 21 1
pair|an sinh|-1 -1 0 0
pair|an thành|-15 19 13 0
pair|an thị|0 0 0 -40
pair|an toàn|-12 0 0 2
pair|an trung|0 8 0 -24
pair|an tỉnh|0 0 1 -18
pair|an tổ|0 0 -18 -3
pair|an xã|0 0 1 -1
pair|an đức|0 0 0 -2
pair|app vay|0 5 0 0
pair|b )|-4 -9 0 -7
pair|b .|7 -17 0 -20
pair|b /|0 0 -10 0
pair|ba chi|-4 35 0 -66
pair|ba còn|-6 9 0 0
pair|ba có|0 1 0 0
pair|ba là|0 -1 -17 0
pair|ba ngày|-1 23 -9 15
pair|ba năm|0 0 0 37
pair|ba tháng|-6 1 0 -8
pair|ba vinh|-14 0 -7 0
pair|ba điền|-15 0 0 0
pair|ban bí|0 0 0 1
pair|ban cho|-7 -20 -15 0
pair|ban chỉ|8 0 0 0
pair|ban cán|0 0 30 -14
pair|ban công|0 14 2 0
pair|ban dân|0 -21 31 -3
pair|ban giảm|0 0 0 38
pair|ban hành|2 0 11 -1
pair|ban hđnd|0 0 0 11
pair|ban kinh|0 0 -1 -7
pair|ban kiểm|0 0 1 1
pair|ban mttq|0 0 0 1
pair|ban mặt|-2 6 0 8
pair|ban này|0 0 6 -1
pair|ban pháp|-2 0 -8 0
pair|ban qlda|0 0 0 21
pair|ban quý|0 -8 -14 0
pair|ban sau|0 0 -27 4
pair|ban thanh|9 0 -7 -4
pair|ban tổ|0 0 0 -26
pair|ban và|0 0 -2 1
pair|ban văn|0 0 10 -14
pair|ban với|-2 0 -22 -11
pair|ban xây|0 0 31 0
pair|ban đã|-12 0 0 0
pair|ban đêm|0 0 13 0
pair|ban đề|0 0 -12 0
pair|bao bì|0 2 0 29
pair|bao phủ|7 0 0 -35
pair|bao thuốc|0 0 0 22
pair|bao tiêu|5 0 0 40
pair|bao ô|-2 8 0 0
pair|bhxh cơ|0 0 32 0
pair|bhxh tự|-20 14 0 19
pair|bhyt #|0 7 0 -1
pair|bhyt )|0 0 6 0
pair|bhyt hộ|-1 14 0 0
pair|bhyt phủ|21 0 0 0
pair|bhyt đạt|1 0 0 6
pair|binh và|-1 0 0 0
pair|biên báo|0 0 -7 0
pair|biên bản|1 0 -1 7
pair|biên chế|-13 -4 1 22
pair|biên giới|-4 26 -2 -8
pair|biên phòng|0 0 1 -33
pair|biên tổ|0 0 21 25
pair|biến gỗ|0 0 0 -15
pair|biến nặng|0 8 0 0
pair|biến phức|0 38 0 0
pair|biến thì|0 0 1 12
pair|biến tích|38 -3 0 -39
pair|biến động|-2 0 0 2
pair|biết đưa|0 0 0 -6
pair|biển chỉ|0 1 0 16
pair|biển cửa|0 8 0 0
pair|biển dồn|0 56 0 -9
pair|biển nước|23 -15 0 0
pair|biển phía|0 0 -11 -9
pair|biển quảng|26 -6 0 0
pair|biển trong|0 0 51 0
pair|biển tây|-20 15 11 0
pair|biển và|-10 -22 0 0
pair|biển được|-31 -36 0 0
pair|biểu #|-33 -27 0 20
pair|biểu cho|0 31 0 -6
pair|biểu dương|-2 0 -6 1
pair|biểu dự|0 0 -45 0
pair|biểu giám|0 0 0 30
pair|biểu hiện|0 -1 7 0
pair|biểu hđnd|0 0 0 11
pair|biểu mẫu|13 0 -1 17
pair|biểu quyết|-21 0 -14 0
pair|biểu quốc|9 0 6 3
pair|biểu tại|0 -1 0 0
pair|biểu và|0 0 4 11
pair|biểu đảng|0 0 -7 -1
pair|biện pháp|0 0 -1 0
pair|biện xã|0 0 0 13
pair|biệt )|0 0 0 -1
pair|biệt nghiêm|-15 0 -16 0
pair|biệt phái|0 0 -28 -22
pair|btc ngày|-30 0 -27 0
pair|bts ở|0 0 0 11
pair|buôn bán|0 0 0 -2
pair|buôn cách|-8 15 0 -4
pair|buôn không|0 0 0 -11
pair|buôn lậu|-6 17 0 0
pair|buôn ma|0 0 -9 0
pair|buông lơi|0 27 0 23
pair|buông lỏng|0 0 0 8
pair|buýt điện|17 0 0 0
pair|buổi làm|0 0 0 -1
pair|buổi nói|0 0 0 5
pair|bà chủ|0 0 0 25
pair|bà con|24 0 0 -2
pair|bà nguyễn|0 0 -32 0
pair|bà phạm|0 0 13 0
pair|bài bản|50 0 0 19
pair|bài học|-2 0 -23 -6
pair|bài thu|-13 31 -6 0
pair|bàn #|21 0 0 -1
pair|bàn ,|16 0 0 0
pair|bàn công|-5 -4 0 -5
pair|bàn dự|-4 0 34 -47
pair|bàn ghế|0 0 1 1
pair|bàn hiện|-21 -21 0 0
pair|bàn huyện|0 0 0 48
pair|bàn kết|-28 0 -3 -3
pair|bàn lũy|6 0 0 -5
pair|bàn năm|24 0 -1 0
pair|bàn tính|43 0 0 0
pair|bàn tỉnh|14 0 -7 0
pair|bàn với|0 0 5 0
pair|bàn ước|-11 -2 0 -3
pair|bào dân|-2 -3 0 -20
pair|bào khmer|-13 0 0 -11
pair|bác sĩ|22 26 0 -34
pair|bám biển|35 -14 0 0
pair|bám nghị|-23 -7 1 -5
pair|bám sát|-17 0 -4 3
pair|bám đồng|-17 -6 -4 -15
pair|bán cho|0 0 0 11
pair|bán hàng|-1 1 0 0
pair|bán hê|0 0 17 0
pair|bán khá|0 0 0 26
pair|bán người|0 0 0 13
pair|bán ra|5 0 0 0
pair|bán tàu|0 0 0 8
pair|bán tại|0 2 0 -25
pair|báo chí|-15 0 -29 20
pair|báo kết|11 6 0 -8
pair|báo kịp|0 7 0 0
pair|báo này|0 0 0 11
pair|báo số|-21 0 0 -2
pair|báo tạm|0 0 0 -9
pair|bát xát|0 -15 0 0
pair|bãi biển|0 0 0 2
pair|bãi bỏ|20 0 0 0
pair|bãi hồng|0 0 0 -1
pair|bãi rác|0 0 0 2
pair|bãi triều|-1 0 8 19
pair|bãi tắm|0 6 6 -24
pair|bão kiểm|0 0 0 22
pair|bão lũ|4 0 0 -3
pair|bão mới|-1 48 0 0
pair|bão số|0 -1 0 3
pair|bê do|0 0 0 2
pair|bê tông|17 0 0 -13
pair|bên cạnh|-14 0 -12 0
pair|bình )|9 23 0 0
pair|bình -|0 3 2 -9
pair|bình chẳng|0 0 0 -6
pair|bình dương|0 17 0 0
pair|bình quân|1 0 0 0
pair|bình thường|24 0 0 0
pair|bình trưng|0 -5 0 0
pair|bình và|0 0 6 0
pair|bình xét|0 0 0 39
pair|bích hảo|0 0 -16 0
pair|bính ngọ|-3 -8 -11 -6
pair|bò #|0 15 0 0
pair|bò lai|3 -1 0 0
pair|bò sữa|0 0 0 -42
pair|bón giả|0 0 0 13
pair|bóng app|0 5 0 0
pair|bóng đèn|33 -26 -7 0
pair|bù là|0 0 0 18
pair|bù lại|-15 -30 0 0
pair|bùi thị|0 0 -8 0
pair|bùng phát|0 0 0 10
pair|búp tươi|19 0 0 9
pair|băn khoăn|-16 -1 0 0
pair|bơi cho|0 0 1 -9
pair|bơi miễn|0 0 1 0
pair|bưu điện|41 0 0 -40
pair|bước thí|-13 40 0 0
pair|bước đầu|36 0 0 -11
pair|bạ số|15 0 0 -10
pair|bạ và|-38 6 0 20
pair|bạc nhà|0 0 1 6
pair|bản #|19 -1 -11 0
pair|bản cam|10 0 0 32
pair|bản cấp|0 12 0 0
pair|bản của|7 7 -7 -28
pair|bản ghi|-5 11 0 0
pair|bản giao|-30 21 -15 -3
pair|bản giấu|0 19 19 -22
pair|bản hiêm|-4 4 0 0
pair|bản khác|0 0 -14 -11
pair|bản kia|0 0 11 0
pair|bản là|0 2 0 15
pair|bản ngay|0 0 0 18
pair|bản nhất|0 0 -46 0
pair|bản qua|22 0 0 16
pair|bản sử|18 -13 0 -14
pair|bản tái|0 0 24 0
pair|bản vẽ|-6 15 0 15
pair|bản về|0 0 14 41
pair|bản xong|-12 0 7 0
pair|bản đôn|-10 10 0 0
pair|bản đúng|42 -28 0 -23
pair|bản đạt|-38 -26 0 -12
pair|bản đồ|0 1 20 0
pair|bảng giá|-11 -24 -7 0
pair|bảng hướng|0 14 -6 0
pair|bảo hiểm|0 16 0 0
pair|bảo hộ|19 -10 7 -1
pair|bảo tồn|0 0 34 0
pair|bảo vệ|0 0 1 0
pair|bảo đảm|6 0 3 0
pair|bảy không|9 0 0 0
pair|bấp bênh|-11 -7 0 -10
pair|bất cập|0 14 0 0
pair|bất động|0 14 0 0
pair|bầu #|2 0 0 39
pair|bầu cử|-2 0 -9 0
pair|bậc mầm|0 0 0 -2
pair|bật là|-48 -3 0 -38
pair|bắc của|0 0 -11 -9
pair|bắc giang|-14 -1 -3 0
pair|bắc sơn|0 0 0 3
pair|bắt #|37 -19 0 -1
pair|bắt giữ|0 0 0 1
pair|bắt xa|-10 -13 11 0
pair|bằng #|0 0 0 -2
pair|bằng chưa|0 26 0 0
pair|bằng cùng|9 -32 0 -6
pair|bằng dự|0 0 42 0
pair|bằng hình|10 -2 0 0
pair|bằng kè|0 0 11 20
pair|bằng một|0 0 0 30
pair|bằng năm|-1 -31 -7 0
pair|bằng trường|17 -17 0 12
pair|bằng việc|0 0 46 1
pair|bằng và|29 0 -16 0
pair|bằng văn|0 0 1 24
pair|bằng vốn|2 0 0 0
pair|bằng đường|0 12 0 0
pair|bằng được|0 0 16 -7
pair|bế mạc|-5 0 0 0
pair|bến theo|0 0 11 0
pair|bến tre|0 0 -7 0
pair|bền vững|0 0 0 -18
pair|bệnh #|-15 -22 0 0
pair|bệnh cho|0 0 0 43
pair|bệnh tật|0 5 0 0
pair|bệnh viện|37 18 0 -8
pair|bệnh án|0 1 0 48
pair|bệnh đường|0 0 6 16
pair|bị buông|0 41 0 0
pair|bị can|0 0 0 -2
pair|bị chu|-1 0 16 0
pair|bị dân|0 8 -7 13
pair|bị hại|0 0 0 13
pair|bị hủy|0 0 0 -9
pair|bị lấn|0 0 1 26
pair|bị lực|0 0 24 0
pair|bị ngập|-49 -29 0 0
pair|bị nhân|7 0 17 15
pair|bị phát|-13 15 0 0
pair|bị sang|0 0 0 -6
pair|bị sụt|0 -2 10 0
pair|bị thi|-10 12 0 12
pair|bị thiệt|-8 37 0 -7
pair|bị thương|-4 13 0 0
pair|bị trả|0 -3 8 0
pair|bị văn|0 3 0 -2
pair|bị vật|0 -1 -16 9
pair|bị xử|-10 13 0 12
pair|bị y|-13 -13 -30 -1
pair|bị ép|0 0 0 66
pair|bị đại|-10 0 -13 0
pair|bị đổ|0 -9 10 0
pair|bị động|-2 23 4 4
pair|bỏ #|53 -17 -4 2
pair|bỏ cọc|-1 1 0 -1
pair|bỏ dở|0 -10 11 3
pair|bỏ hoang|7 0 0 13
pair|bỏ học|-13 23 2 -2
pair|bỏ không|0 0 0 1
pair|bỏ mặc|0 0 0 17
pair|bỏ ngỏ|0 31 0 10
pair|bỏ phiếu|19 -8 -29 8
pair|bỏ ra|1 0 0 17
pair|bỏ ruộng|0 29 0 -22
pair|bỏ sót|0 2 -2 0
pair|bố danh|0 0 8 0
pair|bối cảnh|0 -21 0 0
pair|bốn tháng|53 0 0 -16
pair|bồi dưỡng|3 0 11 -15
pair|bồi thường|-1 1 1 7
pair|bổ chi|19 0 0 -11
pair|bổ sung|-11 0 15 11
pair|bộ "|0 0 0 1
pair|bộ #|0 0 2 0
pair|bộ )|-12 25 -19 0
pair|bộ ,|0 0 0 18
pair|bộ bàn|0 0 3 0
pair|bộ cho|17 0 -9 40
pair|bộ chuẩn|0 0 39 0
pair|bộ chính|0 0 1 0
pair|bộ chưa|0 0 0 35
pair|bộ các|5 0 46 -1
pair|bộ câu|0 0 0 -1
pair|bộ còn|0 6 0 8
pair|bộ có|0 0 1 2
pair|bộ công|-13 0 -6 0
pair|bộ cơ|-23 1 3 -1
pair|bộ huyện|0 0 0 1
pair|bộ hồ|0 0 1 40
pair|bộ khu|0 13 10 0
pair|bộ khối|3 0 0 -36
pair|bộ kết|12 0 0 0
pair|bộ làm|0 0 0 6
pair|bộ máy|0 0 0 -1
pair|bộ người|0 0 0 -10
pair|bộ nhiều|0 4 0 -21
pair|bộ nào|-10 4 2 5
pair|bộ phường|0 0 0 -15
pair|bộ phận|6 0 0 -5
pair|bộ quận|-15 -2 0 1
pair|bộ rớt|0 3 0 0
pair|bộ theo|1 0 17 -7
pair|bộ thành|0 0 0 -1
pair|bộ thôn|0 46 0 -1
pair|bộ thú|-10 11 0 -5
pair|bộ tp|0 0 -12 0
pair|bộ trực|-18 0 -1 -14
pair|bộ tài|-21 0 -10 0
pair|bộ xã|0 0 0 -43
pair|bộ y|24 -1 0 1
pair|bộ yếu|0 0 8 -2
pair|bộ điểm|0 0 0 20
pair|bộ đã|59 0 0 27
pair|bộ địa|0 0 0 -18
pair|bộ ấp|0 2 0 12
pair|bộ ở|2 0 0 0
pair|bội chi|-1 4 6 0
pair|bớt #|1 0 0 0
pair|bờ bao|0 1 0 0
pair|bờ biển|0 6 0 0
pair|bờ bắc|0 0 11 20
pair|bụi than|0 -12 0 -22
pair|bức tranh|-42 -14 0 0
pair|bứt tốc|0 0 0 32
pair|bữa có|0 2 0 6
pair|bữa không|0 2 0 6
pair|bữa ăn|-4 6 10 22
pair|c )|0 -3 -21 -4
pair|c .|0 -1 0 0
pair|c bí|0 0 -30 -11
pair|ca ,|0 0 0 40
pair|ca bệnh|0 0 19 -32
pair|ca mắc|0 6 0 25
pair|ca sốt|33 4 0 -54
pair|ca trực|0 0 0 2
pair|ca tử|6 -4 0 0
pair|cai lậy|-32 -6 -25 0
pair|cai nâng|0 0 0 20
pair|cam kết|0 0 30 -7
pair|canh #|0 0 0 1
pair|canh cà|0 0 0 15
pair|canh tác|28 0 0 -8
pair|cao (|0 0 0 23
pair|cao ,|-2 2 0 -8
pair|cao -|0 0 10 0
pair|cao chưa|9 2 0 8
pair|cao chất|0 0 42 0
pair|cao còn|-1 1 0 0
pair|cao của|-9 23 0 24
pair|cao hơn|41 0 0 1
pair|cao lanh|0 15 13 0
pair|cao nhất|3 1 0 39
pair|cao su|0 1 -3 -2
pair|cao tuổi|0 1 0 -7
pair|cao tốc|0 0 1 -22
pair|cao điểm|0 0 12 -7
pair|cha mẹ|0 2 0 17
pair|che phủ|8 -1 -9 -16
pair|chi #|-89 -60 0 7
pair|chi ,|-43 -13 -21 -22
pair|chi bộ|1 5 0 -1
pair|chi cho|0 16 -8 -35
pair|chi cân|6 0 0 0
pair|chi cục|0 0 19 0
pair|chi hội|55 -25 17 13
pair|chi ngân|0 -2 -15 8
pair|chi nhánh|0 0 1 14
pair|chi phí|0 19 0 0
pair|chi sai|3 0 0 26
pair|chi thường|-47 0 0 0
pair|chi tiết|1 0 0 0
pair|chi trả|7 1 0 0
pair|chi viện|-9 0 0 0
pair|chi đầu|-10 3 0 1
pair|chi ủy|0 0 32 0
pair|chiêm #|0 0 0 9
pair|chiêng được|12 0 0 0
pair|chiếm #|0 0 0 -9
pair|chiếm dụng|0 3 0 27
pair|chiếm lòng|0 32 0 0
pair|chiếm ngay|0 27 0 4
pair|chiếm tới|-26 54 0 -1
pair|chiếm vỉa|15 0 0 0
pair|chiếm đất|9 0 0 -29
pair|chiến binh|0 0 3 1
pair|chiến đấu|0 0 0 3
pair|chiếu sáng|20 -10 -3 0
pair|chiếu từng|0 0 0 27
pair|chiều #|0 0 -2 0
pair|chiều dài|0 9 0 -13
pair|chiều dưới|-10 0 0 0
pair|chiều hướng|0 1 0 0
pair|chiều nay|0 0 20 0
pair|cho #|41 0 2 -20
pair|cho biết|-16 0 -11 -5
pair|cho con|28 -19 0 1
pair|cho các|0 0 0 34
pair|cho công|0 0 9 -12
pair|cho cấp|0 17 -15 0
pair|cho doanh|0 0 42 11
pair|cho dân|1 0 18 0
pair|cho gia|0 0 0 29
pair|cho hay|9 0 0 -14
pair|cho hết|0 0 26 -50
pair|cho học|0 0 14 0
pair|cho hộ|2 0 0 6
pair|cho hợp|0 0 34 0
pair|cho lao|0 0 12 0
pair|cho lãnh|13 0 0 -7
pair|cho lúa|0 0 -6 1
pair|cho ngành|11 -4 0 10
pair|cho ngân|0 0 0 13
pair|cho người|9 12 -19 -1
pair|cho quý|0 0 -14 0
pair|cho ra|35 0 0 -9
pair|cho rằng|-27 0 0 0
pair|cho sản|1 0 0 -4
pair|cho thuê|0 -1 0 7
pair|cho thành|0 0 17 0
pair|cho thấy|-18 0 0 0
pair|cho toàn|0 0 0 20
pair|cho trên|14 0 0 0
pair|cho tuyến|0 0 1 0
pair|cho tổ|0 18 3 0
pair|cho vay|0 3 10 0
pair|cho vốn|0 -28 12 -20
pair|cho vụ|0 0 -30 -9
pair|cho xong|0 5 0 -8
pair|cho ý|-1 0 -45 2
pair|cho đô|12 0 -6 3
pair|cho được|0 0 8 -7
pair|cho đảng|0 18 -7 0
pair|cho đồng|0 14 -10 39
pair|cho đợt|0 0 24 0
pair|cho đủ|0 12 3 21
pair|cho ủy|0 0 29 39
pair|chu đáo|6 0 37 -20
pair|chui len|0 20 0 0
pair|chui sang|0 0 0 -16
pair|chung bà|0 0 0 -6
pair|chung chung|0 0 0 27
pair|chung các|18 0 0 0
pair|chung có|-16 1 0 -25
pair|chung cư|-18 31 0 -22
pair|chung của|-1 38 0 32
pair|chung nền|9 -8 0 -30
pair|chung thị|-6 6 0 28
pair|chung với|0 0 0 -10
pair|chuyên cần|8 0 0 34
pair|chuyên môn|2 0 0 14
pair|chuyên mục|0 0 26 -20
pair|chuyên trách|0 13 14 -23
pair|chuyên đề|0 0 0 -20
pair|chuyển #|22 -18 8 0
pair|chuyển biến|32 0 0 -17
pair|chuyển dịch|22 0 27 5
pair|chuyển giáo|0 0 5 0
pair|chuyển mục|0 0 2 0
pair|chuyển nhượng|0 3 0 0
pair|chuyển sang|-29 -21 0 -12
pair|chuyển theo|9 -7 0 15
pair|chuyển tiếp|4 0 0 0
pair|chuyển từ|23 0 0 0
pair|chuyển về|16 0 0 15
pair|chuyển vốn|0 0 33 0
pair|chuyển động|41 -25 0 -18
pair|chuyện tại|0 0 0 11
pair|chuyện xả|0 0 -37 0
pair|chuẩn #|-22 -18 -22 0
pair|chuẩn bị|0 0 1 -8
pair|chuẩn của|-15 0 -9 0
pair|chuẩn giảm|-3 18 0 0
pair|chuẩn mầm|0 8 0 0
pair|chuẩn mới|19 30 -2 -28
pair|chuẩn ntm|-11 -1 -1 0
pair|chuẩn nông|0 0 -1 1
pair|chuẩn quốc|0 0 -8 -15
pair|chuẩn thành|16 0 0 0
pair|chuẩn trao|0 0 33 0
pair|cháy nổ|11 -8 0 -9
pair|cháy rẫy|0 0 46 0
pair|cháy rừng|0 0 -30 -11
pair|chân bác|0 0 0 3
pair|chân miệng|-16 5 0 4
pair|chân nổi|-3 22 0 11
pair|chân tại|0 15 -3 16
pair|châu phi|1 1 0 0
pair|châu xả|-7 14 0 -33
pair|chây ì|0 0 1 3
pair|chè búp|-6 -21 -13 1
pair|chè kinh|0 0 0 -45
pair|chép lại|0 14 0 17
pair|chí /|32 19 0 -17
pair|chí cho|0 0 -3 -32
pair|chí chủ|-1 0 -12 -10
pair|chí cấp|0 7 0 0
pair|chí hoàng|-1 0 -1 0
pair|chí lê|0 0 1 0
pair|chí minh|0 0 0 1
pair|chí nguyễn|0 0 11 -7
pair|chí phụ|0 7 0 -15
pair|chí trần|0 0 19 -1
pair|chí vào|10 0 0 15
pair|chí võ|0 0 -24 0
pair|chí xã|-22 0 -26 0
pair|chí ủy|0 0 -1 0
pair|chín tháng|-7 0 0 0
pair|chính )|0 12 0 0
pair|chính -|0 0 7 0
pair|chính có|44 0 0 0
pair|chính công|0 0 -13 8
pair|chính cùng|-2 -1 19 0
pair|chính cấp|2 0 0 2
pair|chính của|0 0 0 24
pair|chính do|-10 27 0 -41
pair|chính giao|22 0 0 -2
pair|chính giải|-35 0 -2 0
pair|chính là|-10 29 0 8
pair|chính mới|-8 -23 0 0
pair|chính ngạch|38 0 0 -20
pair|chính phủ|-6 0 1 13
pair|chính quyền|1 0 -1 0
pair|chính sách|-27 10 7 43
pair|chính theo|0 0 15 6
pair|chính trước|0 0 19 0
pair|chính và|0 0 -2 0
pair|chính về|-38 10 0 0
pair|chính đúng|5 0 0 25
pair|chót #|0 0 0 3
pair|chôm chôm|5 0 0 1
pair|chú trọng|27 0 0 25
pair|chúng nào|0 16 -6 0
pair|chúng ưu|0 -7 4 0
pair|chăm lo|0 0 -26 0
pair|chăm sóc|20 0 0 7
pair|chăn nuôi|-1 2 0 1
pair|chũ đi|6 0 0 0
pair|chư pưh|0 0 0 10
pair|chưa bằng|0 -1 0 0
pair|chưa bền|0 0 0 -25
pair|chưa bố|0 1 0 -39
pair|chưa cao|0 1 0 16
pair|chưa chấm|0 7 0 -20
pair|chưa chấp|0 0 12 0
pair|chưa chặt|0 6 0 -6
pair|chưa cân|0 -2 7 0
pair|chưa có|0 0 0 9
pair|chưa dùng|0 0 0 -1
pair|chưa giao|0 -1 0 0
pair|chưa giải|0 16 0 0
pair|chưa giới|0 16 -6 0
pair|chưa gắn|0 4 0 0
pair|chưa gỡ|0 11 -9 0
pair|chưa hoàn|-52 37 0 20
pair|chưa hình|0 8 0 0
pair|chưa khắc|0 -60 0 0
pair|chưa khởi|-8 16 0 15
pair|chưa kịp|0 5 0 -47
pair|chưa làm|0 -33 0 -10
pair|chưa mặn|0 6 0 0
pair|chưa nghiêm|0 1 0 1
pair|chưa nhiều|0 9 0 -17
pair|chưa nhận|0 -23 20 -28
pair|chưa năm|0 -11 -16 0
pair|chưa nền|0 43 0 0
pair|chưa qua|-3 27 0 10
pair|chưa quen|0 1 0 24
pair|chưa quyết|0 0 0 35
pair|chưa rõ|0 8 -1 0
pair|chưa theo|0 39 0 -34
pair|chưa thường|0 1 0 0
pair|chưa thống|0 10 0 16
pair|chưa trả|0 0 0 -10
pair|chưa tương|0 9 0 0
pair|chưa xong|0 0 0 -8
pair|chưa xác|0 -33 0 0
pair|chưa yên|-14 -31 0 0
pair|chưa đáp|0 0 0 -22
pair|chưa đạt|0 8 0 0
pair|chưa đầy|0 14 0 -11
pair|chưa đến|0 2 0 2
pair|chưa đều|0 3 0 -25
pair|chưa đọc|0 0 0 3
pair|chưa đồng|0 4 0 0
pair|chưa đủ|-2 21 0 0
pair|chương trình|1 0 0 0
pair|chạy không|-10 11 0 -5
pair|chấm dứt|0 0 1 -12
pair|chấm điểm|0 0 18 0
pair|chấn chỉnh|0 0 20 0
pair|chấp nhận|0 0 0 40
pair|chấp đất|0 0 0 3
pair|chất diện|0 0 3 -19
pair|chất thải|0 5 -14 -9
pair|chất trường|0 0 4 0
pair|chất vấn|-3 -34 4 -41
pair|chần chừ|0 -2 0 0
pair|chậm do|0 21 0 0
pair|chậm khởi|0 16 0 -2
pair|chậm lương|-1 0 1 11
pair|chậm lại|0 3 0 10
pair|chậm nhất|0 0 20 28
pair|chậm quá|0 -5 10 -19
pair|chậm so|0 60 0 0
pair|chậm đổi|0 1 0 -5
pair|chập chờn|0 15 0 0
pair|chắc tâm|0 0 1 -31
pair|chắc tình|-1 0 13 -18
pair|chẳng ai|0 2 0 0
pair|chẳng mặn|0 0 0 -6
pair|chặn được|0 2 0 0
pair|chặng đường|-5 -2 0 8
pair|chặt kỷ|0 0 0 -1
pair|chế (|0 15 0 0
pair|chế [|0 -1 0 0
pair|chế biến|-37 0 0 -6
pair|chế chưa|0 -53 -21 0
pair|chế hóa|-9 19 0 1
pair|chế làm|5 0 0 -3
pair|chế là|0 7 0 0
pair|chế lạm|21 0 12 -21
pair|chế nợ|0 0 37 0
pair|chế phối|0 0 53 0
pair|chế và|0 -21 -13 -9
pair|chế văn|0 3 0 0
pair|chế đi|0 25 -9 0
pair|chế đãi|0 0 0 -11
pair|chế đã|-31 0 0 22
pair|chế được|-23 29 -8 43
pair|chế độ|40 0 0 19
pair|chế ở|0 2 0 7
pair|chết #|-25 9 -1 5
pair|chết rải|-16 -11 -2 10
pair|chỉ #|0 23 0 0
pair|chỉ bằng|-6 39 0 0
pair|chỉ còn|0 0 0 -12
pair|chỉ có|0 9 0 -1
pair|chỉ dẫn|15 -1 0 7
pair|chỉ huy|0 0 11 0
pair|chỉ ra|-1 -16 0 0
pair|chỉ số|-9 0 0 -21
pair|chỉ được|-3 25 0 0
pair|chỉ đạo|0 1 0 0
pair|chỉ đạt|-11 32 0 -16
pair|chỉnh chủ|-1 29 0 31
pair|chỉnh giá|0 21 0 2
pair|chỉnh hoạt|0 0 1 0
pair|chỉnh hướng|0 3 2 -9
pair|chỉnh hồ|0 0 0 -2
pair|chỉnh trang|16 0 31 0
pair|chị em|-5 -1 22 -8
pair|chịu làm|0 0 0 2
pair|chịu trách|0 0 16 9
pair|chọn hàng|7 -1 0 -20
pair|chọn một|0 0 21 -22
pair|chọn nhà|0 -3 12 14
pair|chối thanh|29 -26 0 5
pair|chống dịch|0 7 16 -21
pair|chống hạn|-9 0 49 -8
pair|chống lụt|2 5 -8 11
pair|chống sạt|11 0 0 0
pair|chống tham|7 -8 -9 0
pair|chống thiên|0 1 -13 15
pair|chống thất|0 0 34 23
pair|chốt chặn|0 0 0 13
pair|chốt danh|0 0 0 3
pair|chốt kiểm|0 0 13 0
pair|chốt phương|0 -7 7 17
pair|chờ bình|30 -5 0 -11
pair|chờ hướng|27 0 0 -1
pair|chờ điều|0 33 0 0
pair|chợ cóc|28 -3 27 -1
pair|chợ hàng|1 0 0 -29
pair|chợ mới|-34 38 11 -4
pair|chợ nông|0 0 0 -32
pair|chợ trung|53 0 0 -30
pair|chủ doanh|0 1 0 8
pair|chủ lực|0 10 0 37
pair|chủ quan|0 0 0 -3
pair|chủ trương|0 14 0 27
pair|chủ trạm|4 0 0 13
pair|chủ tịch|0 -1 0 0
pair|chủ tọa|0 0 4 0
pair|chủ đầu|0 2 36 7
pair|chủ đề|-8 0 -16 -11
pair|chủ động|0 0 4 0
pair|chức #|20 0 0 0
pair|chức (|-9 13 0 0
pair|chức bộ|-4 -2 0 0
pair|chức công|20 0 3 0
pair|chức cơ|3 1 -1 -25
pair|chức huyện|0 0 -2 -29
pair|chức hđnd|0 0 -26 0
pair|chức năng|0 14 0 44
pair|chức quận|0 0 22 -24
pair|chức theo|51 0 0 0
pair|chức thu|0 0 24 0
pair|chức thành|12 0 0 0
pair|chức thực|0 0 -92 1
pair|chức trung|0 6 0 0
pair|chức tỉnh|0 0 1 0
pair|chức tốt|7 -8 0 4
pair|chức đoàn|0 0 0 30
pair|chức đảng|0 29 0 14
pair|chức đấu|28 0 0 -1
pair|chức địa|-3 15 1 -1
pair|chứng nhận|-14 0 0 -10
pair|chứng thực|8 -2 50 11
pair|chứng từ|-14 15 9 1
pair|chừng #|0 22 0 -14
pair|chữa bệnh|0 0 0 2
pair|chữa cháy|-1 0 -32 -1
pair|chữa chợ|73 0 0 0
pair|chữa cơ|0 0 9 0
pair|cn -|-1 0 0 0
pair|cnqsd đất|-12 0 4 0
pair|coi đó|0 1 0 7
pair|con (|10 0 0 -1
pair|con ,|0 0 0 14
pair|con bò|21 0 0 -33
pair|con giống|0 0 2 -22
pair|con lợn|-16 19 0 0
pair|con người|8 13 0 15
pair|con số|-19 -31 -8 0
pair|con thứ|0 22 0 -49
pair|con đã|0 0 0 26
pair|con đạt|32 0 0 0
pair|covid -|-4 -15 0 -8
pair|cp của|0 0 0 -14
pair|cp ngày|-1 0 -5 2
pair|cp về|-2 0 -33 0
pair|ct -|-7 0 6 0
pair|ctr /|3 0 0 0
pair|cua chết|0 3 0 0
pair|cung cấp|-27 3 0 0
pair|cung ứng|43 0 0 21
pair|cuối #|0 0 9 13
pair|cuối quý|0 0 10 3
pair|cuối tháng|0 21 22 1
pair|cuối tuần|7 0 16 11
pair|cuốn lịch|-3 0 0 0
pair|cuộc ,|21 0 -2 0
pair|cuộc bầu|-26 -1 0 6
pair|cuộc giám|37 -1 -8 -43
pair|cuộc họp|0 0 -43 0
pair|cuộc sống|-11 0 10 -21
pair|cuộc vận|0 0 -7 0
pair|cà chua|0 32 0 -42
pair|cà mau|0 0 -1 0
pair|cà phê|1 0 0 0
pair|cài vneid|-5 1 20 23
pair|cá #|-7 0 0 -1
pair|cá ,|8 0 0 24
pair|cá nhân|0 0 0 16
pair|cá thể|-29 -10 0 -23
pair|cá tra|25 1 0 -27
pair|cá trước|0 0 11 0
pair|các ban|0 0 0 14
pair|các buôn|0 0 -22 6
pair|các báo|-22 0 0 0
pair|các bản|-4 3 48 0
pair|các ca|0 0 23 0
pair|các chi|0 0 0 -8
pair|các chương|0 10 0 8
pair|các chỉ|13 0 0 0
pair|các chủ|0 0 39 29
pair|các cụm|0 0 43 -3
pair|các cửa|0 5 0 -20
pair|các doanh|0 0 21 0
pair|các dự|9 0 1 0
pair|các già|0 -1 28 15
pair|các giải|0 0 36 -28
pair|các huyện|0 0 0 -23
pair|các hạt|0 0 0 18
pair|các hồ|-20 -12 0 -14
pair|các hộ|0 0 0 21
pair|các khoản|-1 0 10 38
pair|các khu|24 0 0 0
pair|các loại|0 0 2 2
pair|các lò|0 11 9 0
pair|các lĩnh|0 0 0 24
pair|các lớp|0 0 12 0
pair|các mỏ|0 0 0 2
pair|các nghị|4 0 9 -11
pair|các nguồn|11 0 0 -1
pair|các ngành|-22 1 0 -10
pair|các năm|1 17 0 -63
pair|các nơi|0 -30 -3 0
pair|các nội|0 0 -3 0
pair|các phòng|0 0 -15 0
pair|các phường|0 0 -1 13
pair|các quận|0 0 1 0
pair|các sản|24 0 33 0
pair|các sở|0 0 1 0
pair|các tháng|0 -7 -13 0
pair|các thôn|0 38 5 0
pair|các trường|1 -1 3 -23
pair|các trưởng|0 0 15 8
pair|các trạm|1 1 -2 -4
pair|các tuyến|0 -3 -4 -10
pair|các tồn|-24 -44 0 0
pair|các tổ|0 0 0 -8
pair|các tờ|0 0 36 -12
pair|các việc|0 0 0 1
pair|các vị|0 0 0 -2
pair|các vụ|11 0 5 0
pair|các xã|0 0 1 -12
pair|các điểm|0 0 11 0
pair|các đoàn|1 0 0 -12
pair|các đoạn|0 -5 20 0
pair|các đại|-20 17 -3 -1
pair|các đảng|1 0 13 -30
pair|các địa|47 0 -14 0
pair|các đồng|0 0 -24 0
pair|các đồn|0 0 0 41
pair|các ấp|0 5 0 4
pair|cách giữa|-8 15 0 -4
pair|cách hành|7 0 -14 0
pair|cách nhau|-6 20 0 -1
pair|cách thay|0 0 0 18
pair|cách tư|7 0 -1 -1
pair|cái ,|4 0 0 -12
pair|cái bè|0 0 12 16
pair|cái chưa|-2 -32 0 0
pair|cái khó|0 -40 0 0
pair|cái nai|-4 1 8 0
pair|cái nhum|0 0 -4 0
pair|cái tráp|0 0 0 18
pair|cán bộ|0 0 0 -1
pair|cán sự|0 0 30 -14
pair|cán đích|28 0 0 -38
pair|cánh đồng|31 -1 0 0
pair|cáo #|0 0 0 1
pair|cáo (|0 0 -2 0
pair|cáo )|0 0 -18 0
pair|cáo ban|0 0 0 13
pair|cáo bằng|0 0 2 4
pair|cáo chủ|0 0 16 29
pair|cáo công|0 0 -15 0
pair|cáo của|-2 0 24 -2
pair|cáo gửi|0 0 0 -1
pair|cáo hđnd|0 0 26 17
pair|cáo hội|0 0 -6 0
pair|cáo kt|0 0 -9 9
pair|cáo kết|0 0 0 28
pair|cáo này|0 0 13 -2
pair|cáo quyết|13 0 -1 17
pair|cáo quý|0 0 1 -33
pair|cáo rao|0 14 0 0
pair|cáo số|0 0 -3 0
pair|cáo sở|0 0 1 12
pair|cáo thường|0 0 0 55
pair|cáo thẩm|0 0 -9 0
pair|cáo trước|-1 0 0 5
pair|cáo trễ|-1 -11 0 -1
pair|cáo tại|-36 0 0 0
pair|cáo tổng|0 0 17 0
pair|cáo vi|23 0 0 0
pair|cáo viên|0 0 0 1
pair|cáo về|0 0 0 -40
pair|cát dài|0 0 2 14
pair|cát hải|0 0 -11 0
pair|cát tiến|0 0 -13 0
pair|cát tặc|0 0 0 -20
pair|cân đối|0 0 1 -49
pair|câu hỏi|-3 0 0 0
pair|cây chè|-36 11 2 -1
pair|cây có|33 0 0 33
pair|cây dược|-35 0 0 -17
pair|cây giống|-14 21 0 -51
pair|cây hàng|3 -16 -1 0
pair|cây trồng|0 0 24 36
pair|cây vụ|0 0 18 6
pair|cây xanh|18 0 16 -28
pair|cây ăn|0 -20 0 -31
pair|còn #|0 13 0 0
pair|còn bất|0 14 0 0
pair|còn chậm|0 2 0 8
pair|còn chờ|-10 -12 -8 0
pair|còn có|0 0 0 -28
pair|còn dưới|0 0 25 47
pair|còn dở|0 -2 -18 -8
pair|còn hình|0 9 0 0
pair|còn hạn|-58 0 0 -7
pair|còn hộ|1 -1 -1 2
pair|còn khó|0 0 0 22
pair|còn lúng|0 1 0 0
pair|còn lại|-1 0 0 13
pair|còn lớn|0 35 0 -7
pair|còn một|13 -19 0 -2
pair|còn nhiều|-33 -40 0 0
pair|còn nằm|0 18 0 -7
pair|còn nể|0 3 0 26
pair|còn nợ|0 0 1 15
pair|còn thiếu|0 31 0 24
pair|còn thôn|4 0 0 0
pair|còn thấp|0 23 0 -1
pair|còn treo|0 1 22 -30
pair|còn trăn|0 6 0 0
pair|còn tồn|0 0 1 24
pair|còn xảy|0 1 0 8
pair|còn yếu|0 -3 0 0
pair|có #|-41 0 -1 0
pair|có biểu|0 -1 7 0
pair|có bác|49 -7 0 -4
pair|có báo|0 0 7 0
pair|có bí|0 -3 -1 0
pair|có bước|32 0 0 -43
pair|có bộ|-12 13 0 51
pair|có bữa|0 2 0 6
pair|có ca|9 -8 0 31
pair|có chiều|0 1 0 0
pair|có chuyển|9 0 -29 -2
pair|có chương|0 72 0 -29
pair|có chỗ|-9 30 0 1
pair|có cuộc|0 18 -9 -18
pair|có cà|0 0 0 13
pair|có cách|0 0 0 27
pair|có công|12 0 0 0
pair|có cơ|0 0 0 -11
pair|có cả|0 8 0 0
pair|có doanh|30 -1 0 -29
pair|có dấu|38 0 0 -25
pair|có dịch|37 -2 0 -5
pair|có dự|0 8 15 -4
pair|có hiệu|-1 0 -12 0
pair|có hạt|-2 0 0 0
pair|có hồ|0 11 0 -12
pair|có hộ|-14 17 0 18
pair|có kết|8 0 0 0
pair|có kế|22 0 0 1
pair|có lãi|2 0 0 55
pair|có lãnh|0 0 21 0
pair|có lúc|-1 5 0 6
pair|có lộ|0 0 0 29
pair|có lớp|26 -9 1 -26
pair|có lời|25 3 0 0
pair|có máy|4 1 0 7
pair|có mặt|-33 -35 0 -14
pair|có mỗi|-10 11 0 -5
pair|có nghị|0 0 -4 0
pair|có nguy|0 0 0 36
pair|có người|0 4 0 1
pair|có nhiều|27 0 0 0
pair|có nhiệm|0 -3 -32 0
pair|có nhà|0 11 0 0
pair|có nơi|0 20 0 0
pair|có nước|27 0 0 -18
pair|có nợ|0 -8 6 9
pair|có phương|0 0 14 10
pair|có phần|0 -21 -6 0
pair|có quy|37 0 0 0
pair|có quyết|-25 0 -7 0
pair|có sẽ|0 0 4 10
pair|có số|-9 48 0 0
pair|có thêm|17 0 0 -26
pair|có thôn|-14 20 0 24
pair|có thể|49 0 0 25
pair|có thời|1 0 0 0
pair|có trách|0 0 0 -9
pair|có trường|2 0 0 0
pair|có trạm|-15 16 1 1
pair|có tài|15 0 0 0
pair|có tên|0 0 -14 0
pair|có tổng|-1 0 16 3
pair|có tổ|-1 0 10 -19
pair|có tới|-36 0 0 21
pair|có uy|0 0 0 10
pair|có việc|11 0 -11 -2
pair|có vốn|0 0 0 -4
pair|có vụ|0 8 0 14
pair|có xã|0 18 -1 7
pair|có ý|-25 0 0 0
pair|có điều|-9 15 0 32
pair|có điểm|-1 0 0 1
pair|có điện|1 0 0 0
pair|có đơn|0 0 0 25
pair|có đường|30 0 0 -35
pair|có đảng|0 0 0 2
pair|có đồng|0 0 0 10
pair|cô tô|-23 0 -17 0
pair|công #|58 1 0 -15
pair|công (|19 -18 0 31
pair|công an|0 0 15 -14
pair|công bị|0 0 9 0
pair|công bố|0 -1 0 -4
pair|công cho|0 6 0 0
pair|công chức|0 23 9 -1
pair|công cầm|-12 -30 -21 -11
pair|công do|-1 0 1 8
pair|công giải|0 9 0 0
pair|công khai|0 0 21 -2
pair|công khu|33 0 0 -14
pair|công lại|0 0 -3 0
pair|công lập|-19 22 0 6
pair|công mới|0 2 0 -2
pair|công mức|-17 41 0 0
pair|công nghiệp|0 0 0 -1
pair|công nghệ|9 0 0 0
pair|công như|-1 19 -13 -32
pair|công nhận|51 0 0 15
pair|công nợ|0 6 22 0
pair|công sai|17 0 -9 24
pair|công suất|-44 0 15 0
pair|công sơn|-24 -8 -12 -2
pair|công theo|0 -1 -1 -9
pair|công thương|0 -11 0 13
pair|công tiếp|14 0 -3 34
pair|công toàn|36 35 0 -1
pair|công trong|-1 0 5 10
pair|công trên|0 0 -1 -51
pair|công trình|0 0 0 1
pair|công trường|0 0 5 -2
pair|công trấn|0 0 29 0
pair|công ty|0 0 25 -1
pair|công tội|0 0 0 4
pair|công từng|20 0 -14 13
pair|công từ|-2 17 0 -2
pair|công văn|-1 -1 0 2
pair|công vụ|0 12 0 0
pair|công ì|0 -40 0 -9
pair|công ích|0 0 1 0
pair|công ít|0 0 12 -3
pair|công điện|0 0 2 0
pair|công đoàn|9 0 8 4
pair|công đúng|50 -13 0 -31
pair|công được|-49 -10 0 -1
pair|công đạt|-1 0 16 0
pair|công đảng|0 13 0 0
pair|công đến|-37 34 -15 -10
pair|cùng #|11 0 -11 34
pair|cùng ban|0 0 0 23
pair|cùng chi|0 0 0 28
pair|cùng chủ|-5 0 -10 -11
pair|cùng các|0 0 0 -25
pair|cùng công|-18 0 18 -2
pair|cùng dự|-2 0 12 1
pair|cùng hội|0 0 36 0
pair|cùng kỳ|24 2 0 0
pair|cùng làm|0 0 0 12
pair|cùng lúc|29 -20 -28 0
pair|cùng mặt|0 0 0 11
pair|cùng ngày|-11 0 -1 -21
pair|cùng số|0 -8 9 17
pair|cùng sở|0 0 42 -19
pair|cùng thanh|0 0 29 -18
pair|cùng trung|0 -4 8 0
pair|cùng trạm|0 0 19 0
pair|cùng ubnd|0 0 27 -24
pair|cùng với|-25 0 25 -5
pair|cùng đoàn|0 0 1 0
pair|cúm gia|0 -5 29 -3
pair|căn cơ|0 8 0 0
pair|căn cước|26 -10 0 15
pair|căn cứ|0 0 -1 0
pair|căn nhà|12 0 0 1
pair|căn đã|18 -8 0 -13
pair|cđ -|0 0 2 0
pair|cũ chưa|0 21 0 -39
pair|cũ cộng|18 0 0 -2
pair|cũ dây|0 0 0 3
pair|cũ vẫn|0 -31 0 0
pair|cũ với|-15 0 0 0
pair|cũ đến|0 27 -12 -24
pair|cũng không|0 -4 5 0
pair|cũng là|8 -8 0 0
pair|cũng phải|0 28 11 0
pair|cũng đánh|0 -23 0 0
pair|cũng đăng|0 0 7 27
pair|cơ chưa|0 8 0 0
pair|cơ chế|-1 0 0 -1
pair|cơ cấu|12 0 14 -18
pair|cơ khí|22 0 0 38
pair|cơ sở|0 0 0 -13
pair|cơ tái|-12 17 0 -7
pair|cơn bão|0 -11 0 0
pair|cư khớp|19 0 0 0
pair|cư làng|0 0 0 2
pair|cư nhìn|9 -8 0 -30
pair|cư số|0 10 -18 -29
pair|cư thủy|0 0 24 0
pair|cư tự|0 24 0 -34
pair|cương công|0 26 0 0
pair|cương hành|0 0 3 17
pair|cương quy|12 -2 0 0
pair|cương trong|0 0 0 12
pair|cường công|0 0 47 0
pair|cưỡng chế|0 10 0 7
pair|cạnh mặt|0 -6 0 0
pair|cạnh đó|0 -2 -28 0
pair|cả giờ|0 0 0 5
pair|cả hệ|-44 0 -22 0
pair|cả khối|11 -10 0 11
pair|cả kế|0 0 0 30
pair|cả năm|1 0 1 0
pair|cả nước|-3 28 0 5
pair|cả tỉnh|4 0 -20 -28
pair|cải cách|12 0 -9 0
pair|cải thiện|18 0 20 18
pair|cải tạo|0 0 1 0
pair|cảnh lao|0 0 0 -16
pair|cảnh lâm|0 0 1 0
pair|cảnh sát|0 0 -36 0
pair|cảnh thị|-13 -24 0 0
pair|cảnh đi|0 0 0 5
pair|cấp #|1 0 3 0
pair|cấp )|0 -15 0 0
pair|cấp bách|-22 0 0 0
pair|cấp cho|6 2 0 8
pair|cấp cơ|-9 0 0 25
pair|cấp giấy|0 0 -42 0
pair|cấp huyện|1 0 0 -18
pair|cấp mã|0 0 0 28
pair|cấp mới|60 0 0 -59
pair|cấp nhiệm|30 -7 0 14
pair|cấp nước|0 1 0 0
pair|cấp nền|0 0 18 -7
pair|cấp phát|-13 0 13 19
pair|cấp phép|0 0 9 19
pair|cấp quận|27 0 0 15
pair|cấp sai|-9 28 0 -23
pair|cấp sau|0 32 0 0
pair|cấp theo|0 0 1 1
pair|cấp thành|8 0 0 10
pair|cấp trên|0 8 0 1
pair|cấp tỉnh|30 0 -1 0
pair|cấp vận|37 0 0 -56
pair|cấp xã|0 2 0 -8
pair|cấp đã|45 0 0 -2
pair|cấp đúng|13 -6 0 0
pair|cấp đường|0 0 9 -24
pair|cấp đất|0 0 0 7
pair|cấp đổi|-13 15 0 -31
pair|cấp đủ|24 0 1 0
pair|cấp ủy|3 0 0 -1
pair|cất #|22 0 0 -18
pair|cất bốc|0 0 18 0
pair|cấu dịch|9 -7 0 15
pair|cấu kinh|27 0 32 0
pair|cấu ngành|0 12 17 0
pair|cấy #|15 0 0 0
pair|cấy hết|0 0 23 0
pair|cấy kịp|0 0 0 1
pair|cấy lúa|-1 6 0 10
pair|cấy xong|0 0 0 43
pair|cầm chừng|-1 -14 -4 7
pair|cần bổ|-12 -5 7 3
pair|cần rút|0 -5 0 0
pair|cần sau|0 7 0 0
pair|cần đạt|0 11 0 6
pair|cầu bổ|0 15 -11 30
pair|cầu chưa|0 21 0 1
pair|cầu các|-4 0 -40 0
pair|cầu của|0 8 0 -25
pair|cầu ngang|-5 0 -20 0
pair|cầu phòng|0 0 0 -13
pair|cầu ubnd|0 0 0 -2
pair|cầu điền|4 0 0 14
pair|cầu đến|0 11 0 6
pair|cẩm châu|-7 14 0 -36
pair|cẩm lạc|-19 -14 -14 0
pair|cẩm thanh|0 9 0 0
pair|cẩm xuyên|14 -8 -20 -40
pair|cận nghèo|-7 0 8 -25
pair|cập nhật|0 0 0 5
pair|cập thcs|0 3 0 -13
pair|cắm bản|11 0 12 0
pair|cắm lại|0 0 4 15
pair|cắp mùa|0 0 22 0
pair|cắt bỏ|16 0 -11 6
pair|cắt giảm|0 0 21 25
pair|cỏ mọc|0 2 0 21
pair|cố #|19 0 42 0
pair|cố (|25 -1 0 0
pair|cố gắng|-1 0 0 0
pair|cố môi|-10 52 0 0
pair|cố tình|0 0 9 0
pair|cố tổ|34 0 4 0
pair|cố xong|0 0 29 -14
pair|cố định|5 0 0 -30
pair|cống ngăn|0 0 0 3
pair|cống vĩnh|0 18 0 -6
pair|cống xong|0 0 0 30
pair|cồng chiêng|27 0 27 -34
pair|cổ tiết|29 -16 0 0
pair|cổng dịch|6 0 19 -14
pair|cổng thông|-5 0 0 0
pair|cổng ttđt|0 0 -1 0
pair|cỗi sang|27 -1 0 0
pair|cộng lại|17 0 0 -1
pair|cộng sai|0 8 -6 22
pair|cộng từ|0 2 0 12
pair|cộng đồng|35 0 0 0
pair|cờ đỏ|-7 0 0 0
pair|cụ thể|0 0 0 3
pair|cục quản|0 0 13 0
pair|cục thi|0 0 8 11
pair|cục thuế|0 0 23 0
pair|cục thủy|0 0 9 2
pair|cụm công|0 0 6 -8
pair|cụm dân|0 25 24 -24
pair|của #|0 0 15 0
pair|của bí|0 0 -17 -1
pair|của bộ|0 0 1 0
pair|của chi|0 0 22 30
pair|của chính|-10 0 0 0
pair|của công|34 -18 0 18
pair|của cơ|0 0 -14 0
pair|của cả|-12 0 -4 1
pair|của cấp|-7 0 0 0
pair|của cộng|14 0 -9 -10
pair|của cử|-1 18 -4 -15
pair|của doanh|2 18 0 0
pair|của dân|0 2 8 -3
pair|của dự|0 0 3 0
pair|của huyện|0 0 12 -1
pair|của không|0 0 0 16
pair|của khối|-11 41 0 0
pair|của kiểm|-9 12 0 -8
pair|của mttq|-28 -3 0 0
pair|của mặt|0 0 0 20
pair|của một|0 14 0 0
pair|của người|14 6 -1 -18
pair|của nhân|0 0 -9 -8
pair|của năm|-29 0 0 42
pair|của nền|0 27 0 23
pair|của phòng|0 -22 0 0
pair|của phường|0 -8 25 0
pair|của quý|0 18 0 18
pair|của quận|38 -1 -1 -42
pair|của quốc|-1 0 21 0
pair|của sở|-15 -4 1 0
pair|của thôn|24 0 0 0
pair|của thường|-19 -2 0 -18
pair|của thị|-8 0 1 0
pair|của thủ|-2 0 3 25
pair|của trung|-36 -3 14 0
pair|của tỉnh|0 6 -16 -17
pair|của từng|0 0 0 4
pair|của ubnd|-8 0 0 0
pair|của việc|0 0 0 20
pair|của viện|-4 0 0 -9
pair|của xã|-2 -1 0 1
pair|của đảng|-12 0 24 3
pair|của ủy|-2 0 -13 0
pair|củng cố|21 0 13 0
pair|cứ luật|0 0 -5 0
pair|cứ mưa|0 36 0 13
pair|cứ quyết|0 0 -5 0
pair|cứng hóa|20 0 0 0
pair|cứu dẫn|0 0 6 0
pair|cứu trợ|10 8 0 1
pair|cứu được|0 0 0 43
pair|cử #|-20 -2 0 0
pair|cử cán|0 0 12 -36
pair|cử người|0 0 11 -36
pair|cử tri|12 0 2 -1
pair|cử tổ|33 -36 -2 -24
pair|cử đại|9 0 6 3
pair|cửa bãi|0 0 0 -1
pair|cửa khẩu|32 12 0 -81
pair|cửa lò|0 0 -16 0
pair|cửa vàm|0 0 14 0
pair|cửa đăng|0 0 0 22
pair|cửa đại|0 8 0 0
pair|cực phát|0 0 -11 -9
pair|cựu chiến|0 0 3 1
pair|d )|0 -9 0 -10
pair|dang dở|0 0 0 4
pair|danh hiệu|-1 0 -16 -14
pair|danh mục|0 0 19 -1
pair|danh sách|0 0 14 0
pair|danh tính|0 -1 3 26
pair|date #|-8 0 0 0
pair|di cư|0 24 0 -34
pair|di động|38 0 0 22
pair|dinh dưỡng|32 6 0 -1
pair|diễn biến|0 16 0 0
pair|diễn ra|0 0 0 12
pair|diễn tại|0 0 0 -35
pair|diễn tập|2 0 33 5
pair|diễn ở|0 0 0 11
pair|diện rộng|-1 -11 0 -11
pair|diện tích|0 2 0 0
pair|diệt lăng|0 0 0 6
pair|do chưa|0 -2 0 0
pair|do chậm|-1 0 1 11
pair|do chờ|0 3 0 -9
pair|do chủ|-10 0 0 0
pair|do các|0 0 0 5
pair|do công|0 14 0 0
pair|do dân|1 0 0 -3
pair|do dịch|-1 0 0 1
pair|do dữ|0 0 0 5
pair|do giá|0 1 0 0
pair|do huyện|37 0 0 -5
pair|do hồ|0 0 0 17
pair|do lao|0 0 0 -19
pair|do mưa|0 26 0 0
pair|do một|0 0 0 2
pair|do nguồn|0 0 0 -5
pair|do ngại|0 0 0 23
pair|do nhiều|-19 21 0 -2
pair|do phòng|0 0 6 26
pair|do tai|0 7 0 0
pair|do thiếu|0 11 0 2
pair|do vướng|0 40 0 9
pair|do xã|0 8 0 22
pair|do đoàn|0 0 0 9
pair|do đường|0 0 0 16
pair|do đại|11 0 0 -9
pair|do đấu|0 2 0 17
pair|doanh #|22 0 0 4
pair|doanh chưa|0 0 0 -28
pair|doanh của|0 11 0 0
pair|doanh là|-45 0 -13 -36
pair|doanh lên|0 0 46 -10
pair|doanh lớn|0 17 0 0
pair|doanh nghiệp|0 9 0 0
pair|doanh tiếp|1 0 0 34
pair|doanh đăng|17 3 0 -3
pair|dolta tiết|0 0 4 0
pair|dt ,|33 22 0 0
pair|dt vì|0 12 0 0
pair|du khách|1 0 27 -22
pair|du lịch|1 0 0 -1
pair|dung cần|0 -5 0 0
pair|dung của|19 12 0 7
pair|dung sinh|0 0 0 9
pair|duy tiên|0 0 14 -7
pair|duy trì|7 0 0 -1
pair|duy tu|25 0 43 0
pair|duyệt dựa|0 0 0 1
pair|duyệt quy|18 0 0 0
pair|duyệt vượt|-7 -20 -15 0
pair|duyệt xong|-4 0 19 -4
pair|duyệt đề|12 -2 0 0
pair|dv #|14 -7 0 2
pair|dài #|0 1 0 -35
pair|dài (|0 0 0 1
pair|dài ngày|0 13 0 18
pair|dành cho|0 -41 -37 -13
pair|dân "|0 7 -39 -4
pair|dân #|33 -1 -13 0
pair|dân biết|0 0 15 25
pair|dân bỏ|0 5 0 21
pair|dân bức|0 0 0 -5
pair|dân chưa|0 22 0 0
pair|dân chậm|0 3 0 -8
pair|dân chủ|-2 -9 0 0
pair|dân còn|0 43 0 12
pair|dân ghép|14 0 -9 -10
pair|dân góp|0 0 0 25
pair|dân hiến|35 0 0 16
pair|dân huyện|0 0 -1 0
pair|dân hưởng|7 0 0 -1
pair|dân không|0 0 12 -1
pair|dân làm|0 0 19 -4
pair|dân một|17 0 10 0
pair|dân nông|15 0 0 0
pair|dân năm|0 0 29 0
pair|dân phàn|0 0 0 7
pair|dân phường|0 0 0 32
pair|dân phải|0 0 0 37
pair|dân quân|1 0 5 1
pair|dân sinh|31 0 0 0
pair|dân số|-15 -20 5 -43
pair|dân sự|0 9 0 0
pair|dân tham|19 0 0 1
pair|dân thành|-12 0 3 -43
pair|dân trước|0 0 32 0
pair|dân trọng|0 6 -4 7
pair|dân trồng|-13 14 -17 -10
pair|dân tỉnh|0 0 12 -12
pair|dân tộc|-13 9 -1 -32
pair|dân và|-4 0 0 0
pair|dân vùng|0 0 1 -31
pair|dân vẫn|0 46 0 0
pair|dân vận|0 0 -1 0
pair|dân y|1 0 0 0
pair|dân đi|-1 1 0 10
pair|dân đã|2 0 0 13
pair|dân được|-7 0 0 -12
pair|dân định|0 9 -9 0
pair|dân đức|0 8 0 -24
pair|dân ồ|0 7 0 0
pair|dây dưa|0 15 0 28
pair|dãy trọ|0 -8 8 11
pair|dò của|-28 -3 0 0
pair|dôi dư|-6 0 22 0
pair|dù các|4 -23 0 -23
pair|dù có|0 8 0 0
pair|dù giá|-18 -10 0 0
pair|dù tích|-13 40 0 0
pair|dù vậy|-4 0 0 0
pair|dùng #|14 -23 -26 31
pair|dùng chung|0 2 0 -17
pair|dùng hóa|0 0 0 -28
pair|dùng nước|-1 0 0 0
pair|dùng sổ|27 0 -1 -13
pair|dùng điện|0 0 0 9
pair|dũng mới|0 0 0 8
pair|dư luận|0 1 0 3
pair|dư nợ|6 -1 0 0
pair|dư theo|0 0 4 13
pair|dư tạm|46 -34 0 0
pair|dương lịch|0 0 0 15
pair|dưới sự|-32 0 -3 0
pair|dưới đây|0 0 -12 0
pair|dưỡng cán|2 0 7 -35
pair|dưỡng còn|2 25 0 0
pair|dưỡng quần|11 -3 25 0
pair|dưỡng thể|-1 -8 0 7
pair|dược liệu|6 -24 0 8
pair|dạng bột|46 0 0 -25
pair|dạy bơi|0 0 2 -1
pair|dạy mầm|0 0 5 0
pair|dạy nghề|30 -1 24 7
pair|dấu hiệu|25 1 0 -7
pair|dầu tiêu|0 12 0 0
pair|dẫn #|0 0 0 -1
pair|dẫn các|0 0 0 12
pair|dẫn của|19 0 0 -1
pair|dẫn dân|0 0 -20 2
pair|dẫn hộ|0 0 24 0
pair|dẫn kiểm|0 0 7 0
pair|dẫn nước|0 0 6 0
pair|dẫn sinh|0 0 2 5
pair|dẫn số|16 0 0 6
pair|dẫn đầu|5 0 0 40
pair|dẫu bão|-10 0 0 -6
pair|dẫu thế|-35 -12 0 0
pair|dẫu vậy|0 0 0 -1
pair|dậm chân|0 20 0 0
pair|dập dịch|0 0 0 32
pair|dặm các|0 -7 7 6
pair|dặm vá|0 0 8 19
pair|dịch bệnh|0 0 0 26
pair|dịch chuyển|13 -4 0 -22
pair|dịch covid|7 -34 0 1
pair|dịch cơ|-1 4 36 0
pair|dịch lớn|11 -5 0 -49
pair|dịch lở|0 16 0 0
pair|dịch sốt|-23 27 0 0
pair|dịch tai|-4 21 0 0
pair|dịch tả|1 23 0 0
pair|dịch đúng|15 0 0 18
pair|dịch ở|0 0 20 0
pair|dịp cuối|0 5 0 0
pair|dịp trước|-1 0 3 0
pair|dịp tết|20 -8 0 -1
pair|dọc ql27|0 0 13 0
pair|dọn #|13 0 0 0
pair|dọn sạch|0 0 13 -44
pair|dồn cuối|0 0 0 33
pair|dồn lại|0 27 -13 0
pair|dồn sức|-20 -13 1 -2
pair|dồn về|0 0 0 3
pair|dồn điền|6 0 20 0
pair|dột nát|5 30 0 24
pair|dời khẩn|0 0 4 0
pair|dở dang|0 0 0 -8
pair|dở từ|0 -1 0 0
pair|dỡ biển|23 0 0 0
pair|dục mũi|9 0 0 -1
pair|dục nghề|13 11 0 0
pair|dục phối|0 0 5 0
pair|dục và|0 0 1 0
pair|dục vận|0 0 0 -11
pair|dụng kinh|34 -13 0 -16
pair|dụng lao|8 0 0 0
pair|dụng nước|-19 1 0 0
pair|dụng riêng|0 0 0 23
pair|dụng trụ|0 0 0 16
pair|dụng đen|-1 0 20 -5
pair|dụng đất|-31 0 0 0
pair|dứt #|0 0 2 24
pair|dứt hợp|0 0 0 1
pair|dứt tảo|0 -1 3 0
pair|dứt điểm|0 0 8 0
pair|dừng ở|0 0 0 -22
pair|dữ liệu|1 -1 0 0
pair|dự báo|0 3 0 2
pair|dự có|0 0 12 0
pair|dự kiến|-5 0 -3 3
pair|dự phòng|-1 0 23 0
pair|dự sinh|0 0 6 4
pair|dự trữ|0 0 9 18
pair|dự trực|-29 -1 -6 -26
pair|dự án|0 0 0 -16
pair|dựa vào|34 0 0 -49
pair|dựng #|0 0 0 39
pair|dựng (|-8 26 0 -38
pair|dựng ,|11 2 0 0
pair|dựng bộ|0 0 17 0
pair|dựng chính|1 0 -22 0
pair|dựng cơ|8 0 0 0
pair|dựng dự|0 0 0 4
pair|dựng giảm|0 26 0 0
pair|dựng huyện|0 0 -26 0
pair|dựng kế|0 0 0 -53
pair|dựng mới|43 0 -11 0
pair|dựng nông|-4 0 14 -29
pair|dựng phương|0 0 0 13
pair|dựng tăng|-27 0 0 15
pair|dựng và|0 0 0 41
pair|dựng được|38 -14 0 5
pair|dựng đảng|-2 0 -1 0
pair|dựng đề|0 0 31 0
pair|dựng để|0 0 41 0
pair|dựng ở|16 0 0 0
pair|ea hồ|0 0 0 11
pair|ea kiết|-10 0 0 0
pair|ea kuêh|0 0 0 25
pair|ea tóh|0 0 0 10
pair|em /|0 0 0 19
pair|em dưới|4 -25 0 1
pair|em đỗ|31 0 0 -15
pair|gay gắt|0 0 0 3
pair|gd &|0 0 38 0
pair|gdp )|15 0 0 -2
pair|ghi chép|0 1 11 16
pair|ghi nhận|-13 0 -20 0
pair|ghi thu|0 8 0 -24
pair|ghi vốn|-43 9 0 -44
pair|ghép phòng|25 0 0 -12
pair|ghép vốn|-1 0 7 0
pair|ghép với|14 0 -9 -10
pair|ghế cho|0 0 3 0
pair|gia #|16 0 0 39
pair|gia bhyt|1 0 0 -2
pair|gia bảo|0 1 -19 0
pair|gia chưa|0 9 0 8
pair|gia cầm|-22 0 23 0
pair|gia cẩm|0 0 46 13
pair|gia cố|0 0 48 0
pair|gia giữ|30 0 0 -2
pair|gia hạn|1 0 0 -31
pair|gia mức|3 0 0 -27
pair|gia súc|0 -1 3 -9
pair|gia tăng|0 44 0 0
pair|gia u|-5 -9 -1 -11
pair|gia đình|0 11 0 0
pair|giai đoạn|0 0 0 1
pair|gian )|0 0 -8 0
pair|gian chờ|30 -5 0 -11
pair|gian dài|0 5 0 0
pair|gian tới|0 0 -14 0
pair|giang báo|0 0 -4 0
pair|giang sắp|7 0 0 0
pair|giang xác|0 0 -1 0
pair|giao #|-6 -16 0 -11
pair|giao (|0 2 0 0
pair|giao )|5 -18 -11 0
pair|giao ,|0 13 0 0
pair|giao -|9 0 0 0
pair|giao :|0 6 0 0
pair|giao [|0 0 -76 0
pair|giao ban|0 -1 2 0
pair|giao chi|0 0 -10 0
pair|giao chỉ|0 0 -17 0
pair|giao các|-6 23 -7 1
pair|giao công|0 0 2 0
pair|giao cục|0 0 4 0
pair|giao dịch|0 0 33 -58
pair|giao khoán|0 0 5 0
pair|giao không|0 0 0 5
pair|giao mặt|0 0 1 0
pair|giao nhiệm|0 9 0 -3
pair|giao ninh|0 0 -2 0
pair|giao phòng|0 0 22 -1
pair|giao quân|33 0 0 1
pair|giao rừng|13 0 1 43
pair|giao sở|0 0 -1 0
pair|giao thông|0 1 0 0
pair|giao thôn|0 0 4 0
pair|giao thủy|-6 0 -8 0
pair|giao tài|0 0 -24 0
pair|giao từ|0 14 0 0
pair|giao ubnd|0 0 36 -17
pair|giao việc|12 0 -28 21
pair|giao và|0 0 0 8
pair|giao văn|0 0 31 -36
pair|giao vốn|-17 32 16 1
pair|giao xong|0 2 0 -3
pair|giao đất|1 9 0 28
pair|gieo sạ|-43 -8 15 -16
pair|gieo trồng|16 0 0 -1
pair|già cỗi|23 0 1 0
pair|già làng|0 0 25 4
pair|già nửa|-24 31 0 38
pair|giàng seo|0 0 -1 0
pair|giá bán|11 -1 0 0
pair|giá cao|0 0 0 18
pair|giá cát|0 24 -17 14
pair|giá cả|-3 -17 0 -1
pair|giá cố|5 0 0 -30
pair|giá hiện|7 48 0 0
pair|giá kết|-1 0 -1 0
pair|giá lên|-6 -12 0 1
pair|giá lại|0 0 0 28
pair|giá lợn|0 22 0 0
pair|giá nguyên|-13 -15 0 -9
pair|giá những|0 -16 0 0
pair|giá rai|-14 15 0 0
pair|giá so|-1 0 0 1
pair|giá ss|25 0 0 -8
pair|giá thành|27 0 0 -14
pair|giá thị|0 0 0 1
pair|giá thức|-3 7 0 10
pair|giá tiêu|-65 -26 -12 0
pair|giá tôm|-27 -23 0 0
pair|giá việc|4 0 -1 -18
pair|giá vật|-40 0 1 1
pair|giá đất|-5 0 20 1
pair|giá đền|-17 27 10 -27
pair|giám định|-16 16 0 31
pair|giám đốc|-1 -2 -15 0
pair|gián đoạn|0 14 0 29
pair|giáo cũ|0 -8 8 10
pair|giáo dục|0 0 1 0
pair|giáo khoa|42 -1 0 0
pair|giáo nắm|0 0 0 -12
pair|giáo tỉnh|1 0 4 0
pair|giáo viên|0 -2 0 0
pair|giáo và|0 0 -2 0
pair|giáp biên|16 0 0 9
pair|giáp ranh|0 13 0 8
pair|giãn cách|-4 -31 -10 -17
pair|giãn tiến|0 8 0 0
pair|giúp #|13 -10 10 -1
pair|giúp ban|13 0 2 0
pair|giúp đỡ|-21 0 0 4
pair|giả trên|0 0 22 0
pair|giải cấp|0 0 0 16
pair|giải học|4 0 0 30
pair|giải lên|0 0 11 0
pair|giải ngân|0 11 0 -17
pair|giải pháp|0 0 1 0
pair|giải phóng|8 0 0 0
pair|giải thể|0 0 1 20
pair|giải trình|-3 -36 -19 11
pair|giải tỏa|0 9 22 -21
pair|giảm #|1 16 0 -24
pair|giảm bền|0 1 0 0
pair|giảm còn|23 -9 0 18
pair|giảm cả|71 -30 0 2
pair|giảm một|0 0 0 21
pair|giảm nghèo|0 16 1 -4
pair|giảm như|0 5 0 0
pair|giảm rồi|0 -1 3 0
pair|giảm so|0 62 0 0
pair|giảm sâu|45 -10 0 0
pair|giảm tới|0 5 0 6
pair|giảm ít|-34 -24 -28 0
pair|giấu dịch|-11 12 18 -26
pair|giấy ,|-14 33 0 15
pair|giấy chứng|0 0 0 -9
pair|giấy cnqsd|-12 0 4 0
pair|giấy do|0 0 0 -4
pair|giấy phép|30 0 0 5
pair|giấy tờ|0 7 0 4
pair|giậm chân|0 18 -4 -33
pair|giếng khoan|0 2 42 -22
pair|giỏi cấp|19 0 0 0
pair|giỏi việc|8 0 0 -16
pair|giống #|11 0 0 0
pair|giống cho|14 0 0 -13
pair|giống cung|48 0 0 15
pair|giống lúa|0 -10 16 -1
pair|giống mới|32 -15 1 6
pair|giống thoái|0 0 0 18
pair|giống vụ|0 0 0 3
pair|giới này|-27 2 0 0
pair|giới thiệu|0 0 0 18
pair|giờ (|0 0 11 0
pair|giờ ngày|0 0 11 6
pair|giờ trưa|0 0 0 5
pair|giữ #|0 0 0 -5
pair|giữ an|-11 0 13 25
pair|giữ chân|0 0 0 23
pair|giữ công|0 0 10 0
pair|giữ gìn|28 0 0 -1
pair|giữ nhịp|34 0 -10 12
pair|giữ vỉa|0 -9 9 0
pair|giữ vững|11 0 1 -2
pair|giữ đà|-29 0 -21 0
pair|giữ được|4 0 0 5
pair|giữ ở|18 -3 0 -44
pair|giữa các|0 0 15 0
pair|giữa năm|0 0 12 0
pair|giữa tháng|3 -29 0 0
pair|giữa trung|0 31 -11 0
pair|giữa trường|-8 15 0 -4
pair|giữa xã|0 0 0 -8
pair|glo )|0 -17 -15 0
pair|gom #|-22 0 0 0
pair|gom rác|0 0 12 0
pair|grdp #|4 0 0 0
pair|grdp )|17 34 0 -42
pair|gtsx cn|-16 20 0 0
pair|gtvt nếu|0 0 1 12
pair|gây bức|0 1 0 7
pair|gây ô|0 0 0 -1
pair|gìn vệ|30 0 0 -2
pair|gói an|24 0 0 -2
pair|gói thầu|0 34 0 -4
pair|góp #|-8 -1 0 56
pair|góp phần|0 0 -5 18
pair|góp tiền|0 0 0 28
pair|góp và|4 0 -1 13
pair|góp ý|9 0 0 9
pair|gượng gạo|0 4 0 -21
pair|gạo cứu|19 0 0 -27
pair|gấp #|1 0 0 1
pair|gấp rưỡi|-16 22 0 -4
pair|gấp đôi|0 0 0 -24
pair|gần #|2 0 0 12
pair|gần chót|0 0 0 20
pair|gần như|0 57 0 -3
pair|gắn "|0 0 0 20
pair|gắn camera|0 0 0 -46
pair|gắn với|0 0 4 0
pair|gặp nhiều|0 19 0 0
pair|gọi đầu|0 0 29 0
pair|gọn bộ|0 0 18 3
pair|gốc của|0 0 0 20
pair|gốc đất|0 1 7 2
pair|gộp hoặc|0 0 0 8
pair|gỡ "|0 0 -11 0
pair|gỡ bỏ|16 -14 0 29
pair|gỡ khó|0 0 0 -17
pair|gỡ lỗi|0 0 24 -10
pair|gỡ vướng|13 0 6 -12
pair|gỡ vốn|0 0 41 -7
pair|gỡ xong|16 -1 -9 9
pair|gợi ý|0 -6 29 -11
pair|gửi báo|0 0 15 10
pair|gửi bản|0 0 16 35
pair|gửi danh|0 0 0 13
pair|gửi email|-1 -1 -3 0
pair|gửi kết|0 0 13 31
pair|gửi lên|3 -1 0 -20
pair|gửi muộn|0 0 21 0
pair|gửi sở|0 0 1 3
pair|gửi thường|0 0 0 16
pair|gửi tài|0 0 -29 1
pair|gửi ubnd|0 0 30 6
pair|gửi về|0 0 0 -31
pair|gửi đến|0 0 31 0
pair|gửi đồng|0 0 11 23
pair|h00 thứ|0 0 11 0
pair|ha (|14 0 0 0
pair|ha )|14 -7 0 -68
pair|ha chè|0 0 0 26
pair|ha cà|27 0 0 -29
pair|ha cây|14 0 4 0
pair|ha keo|0 1 0 8
pair|ha lúa|-1 1 0 0
pair|ha mặt|0 0 0 37
pair|ha rau|0 -5 0 -11
pair|ha ruộng|0 4 13 15
pair|ha rừng|13 0 1 0
pair|ha so|-8 48 0 3
pair|ha đạt|0 0 0 29
pair|ha đất|11 -26 0 -11
pair|hai bên|0 0 3 42
pair|hai con|-32 0 -12 0
pair|hai cấp|1 0 0 0
pair|hai khu|3 -3 0 -1
pair|hai là|0 0 -28 0
pair|hai lần|0 0 0 16
pair|hai ngày|0 0 -9 0
pair|hai trường|13 5 0 0
pair|hai tuyến|22 0 1 0
pair|hai tuần|0 0 20 0
pair|hai vụ|0 0 2 -49
pair|hay bị|0 -9 10 0
pair|hd /|2 0 0 0
pair|heo #|0 0 0 26
pair|hiến #|3 0 0 0
pair|hiến đất|11 0 0 33
pair|hiếu giang|12 0 -9 7
pair|hiểm xã|0 0 0 1
pair|hiểm y|12 0 1 0
pair|hiện #|-6 23 0 2
pair|hiện buông|0 -6 12 0
pair|hiện cho|0 5 22 15
pair|hiện chương|-24 0 -2 20
pair|hiện chỉ|-50 0 -5 -2
pair|hiện các|0 0 20 19
pair|hiện có|-33 -15 0 0
pair|hiện công|0 0 -16 0
pair|hiện hành|7 48 0 0
pair|hiện kiến|0 0 19 0
pair|hiện kết|0 0 12 0
pair|hiện kế|46 -18 16 -1
pair|hiện là|0 -7 0 0
pair|hiện một|0 0 0 14
pair|hiện nghiêm|35 0 55 -16
pair|hiện năm|-25 0 0 0
pair|hiện quy|2 0 0 0
pair|hiện quyết|-15 0 0 0
pair|hiện trên|16 0 0 0
pair|hiện trạng|0 0 0 1
pair|hiện tốt|-36 0 52 -27
pair|hiện đại|-5 0 0 0
pair|hiện đầy|18 0 0 0
pair|hiện đến|10 0 0 39
pair|hiện đề|-24 0 0 -5
pair|hiệp đức|0 0 -4 0
pair|hiệu lực|0 0 -12 0
pair|hiệu quả|0 1 -12 30
pair|hiệu vi|31 1 0 -17
pair|hoa kiểng|18 0 14 -40
pair|hoa thám|-4 0 -10 0
pair|hoang chưa|0 32 0 0
pair|homestay không|0 9 0 0
pair|hoàn chỉnh|0 0 31 -1
pair|hoàn thiện|0 0 11 -6
pair|hoàn thành|1 2 4 0
pair|hoàn tất|0 0 1 6
pair|hoàng hoa|-4 0 -10 0
pair|hoàng thị|1 0 0 -36
pair|hoàng tiến|0 0 -3 0
pair|hoạch #|2 0 0 0
pair|hoạch )|0 4 0 13
pair|hoạch ,|27 9 0 -9
pair|hoạch -|0 0 3 0
pair|hoạch chi|22 0 0 -1
pair|hoạch cho|38 0 0 -13
pair|hoạch chung|0 1 0 34
pair|hoạch các|0 0 24 0
pair|hoạch cưỡng|0 -10 11 -10
pair|hoạch cấp|7 13 0 0
pair|hoạch của|0 0 0 16
pair|hoạch dứt|34 0 0 -2
pair|hoạch hđnd|10 0 0 16
pair|hoạch là|0 -5 0 0
pair|hoạch lại|0 0 5 -17
pair|hoạch mà|0 7 0 0
pair|hoạch nông|0 0 17 -11
pair|hoạch năm|1 0 1 0
pair|hoạch phân|-9 7 15 14
pair|hoạch phòng|0 0 46 0
pair|hoạch phối|0 0 0 1
pair|hoạch số|8 -1 0 1
pair|hoạch thanh|0 0 12 0
pair|hoạch thành|-12 -22 0 36
pair|hoạch trước|0 0 0 -51
pair|hoạch tỉnh|31 0 0 8
pair|hoạch vốn|24 -2 16 0
pair|hoạch với|0 0 -14 0
pair|hoạt chi|0 1 0 0
pair|hoạt chuyên|-1 28 0 0
pair|hoạt nhạt|0 0 0 33
pair|hoạt tại|0 0 0 -8
pair|hoạt với|0 0 10 -3
pair|hoạt động|14 0 0 0
pair|hoạt ở|-3 26 -5 -37
pair|hoặc bãi|0 0 0 8
pair|hoặc cho|0 0 0 2
pair|hoặc lý|0 -5 0 6
pair|hu của|0 0 24 -31
pair|huy động|0 0 0 -59
pair|huyết trùng|0 0 0 -22
pair|huyết tăng|0 24 0 0
pair|huyện #|0 9 0 50
pair|huyện ban|0 0 -25 0
pair|huyện báo|0 0 -9 -4
pair|huyện cai|-32 -6 -25 0
pair|huyện chuyển|0 0 0 8
pair|huyện chư|-44 0 0 0
pair|huyện chậm|0 0 0 11
pair|huyện chủ|0 0 -8 -6
pair|huyện có|65 0 0 2
pair|huyện công|0 0 2 -1
pair|huyện cùng|0 0 40 -27
pair|huyện cấp|23 -11 15 0
pair|huyện duy|0 0 8 -1
pair|huyện giao|13 0 0 0
pair|huyện gieo|0 0 0 -5
pair|huyện giữ|19 0 0 -17
pair|huyện họp|-8 0 0 -7
pair|huyện hội|13 0 12 0
pair|huyện khóa|-6 0 -5 -3
pair|huyện kiểm|0 0 12 -15
pair|huyện krông|-9 0 0 -2
pair|huyện kết|0 0 22 0
pair|huyện là|-11 -15 0 -38
pair|huyện lâm|0 2 0 0
pair|huyện lên|21 0 20 46
pair|huyện lập|0 0 3 3
pair|huyện mường|0 0 -10 -10
pair|huyện mở|0 0 18 7
pair|huyện na|0 0 -9 0
pair|huyện nếu|0 0 2 2
pair|huyện phú|0 0 -1 0
pair|huyện quảng|0 -1 0 0
pair|huyện quản|37 0 0 -5
pair|huyện rà|0 -15 34 -1
pair|huyện thanh|0 0 0 1
pair|huyện theo|0 0 5 0
pair|huyện thu|5 0 19 -7
pair|huyện thống|-2 0 -28 -1
pair|huyện tiếp|-45 7 -8 -9
pair|huyện trong|0 0 0 2
pair|huyện trình|-6 0 13 0
pair|huyện trước|0 0 5 -50
pair|huyện trồng|67 0 0 -7
pair|huyện trực|0 0 0 2
pair|huyện tổ|1 0 22 0
pair|huyện và|-22 0 -1 -19
pair|huyện vẫn|35 0 0 -2
pair|huyện về|0 0 -1 0
pair|huyện xem|0 0 -1 0
pair|huyện xử|1 0 10 0
pair|huyện yêu|-8 0 4 0
pair|huyện đi|-31 -9 4 -20
pair|huyện điều|-28 0 -1 -19
pair|huyện đoàn|0 0 1 -22
pair|huyện đánh|20 0 0 -24
pair|huyện đã|8 -11 -11 0
pair|huyện đông|3 0 0 -18
pair|huyện đôn|0 0 2 10
pair|huyện đưa|-30 0 9 0
pair|huyện ủy|0 0 0 -9
pair|huấn luyện|1 0 0 1
pair|hà )|1 1 0 0
pair|hà nam|0 0 0 -33
pair|hài lòng|-1 1 0 -24
pair|hàng chính|0 0 0 11
pair|hàng dịp|0 5 0 0
pair|hàng giả|0 0 1 -2
pair|hàng hóa|0 1 0 0
pair|hàng lưu|28 0 0 15
pair|hàng lệnh|0 25 -9 0
pair|hàng nhập|5 0 0 25
pair|hàng năm|1 0 0 0
pair|hàng qua|0 29 0 0
pair|hàng quán|0 0 0 -3
pair|hàng tháng|0 0 9 9
pair|hàng tuần|0 0 5 11
pair|hàng tồn|-12 -15 -10 -5
pair|hàng việt|-8 -2 0 -21
pair|hành #|44 0 -8 -43
pair|hành bộ|0 0 1 0
pair|hành chính|0 0 -1 0
pair|hành chương|0 0 -9 0
pair|hành cuốn|-3 0 0 0
pair|hành giảm|0 31 0 0
pair|hành kết|29 0 -16 0
pair|hành kế|1 20 -27 -21
pair|hành kỷ|1 3 0 4
pair|hành lang|0 0 0 25
pair|hành luật|17 0 -4 0
pair|hành lưu|-2 0 -20 0
pair|hành mô|-19 -4 -14 -22
pair|hành nghiêm|-21 -5 19 13
pair|hành nghề|0 16 48 0
pair|hành nghị|-45 0 -27 -21
pair|hành quy|0 0 42 0
pair|hành thông|37 0 0 -34
pair|hành thống|0 0 -9 -2
pair|hành thời|13 0 0 -10
pair|hành trung|0 0 -1 0
pair|hành từ|-15 0 0 0
pair|hành án|-3 -1 0 37
pair|hành động|0 0 0 3
pair|hái #|29 0 0 0
pair|hè thu|-18 12 5 0
pair|hè tái|0 0 0 -6
pair|hè đường|0 1 0 0
pair|hê -|0 0 17 0
pair|hình "|14 0 0 0
pair|hình chính|52 0 0 -25
pair|hình chủ|0 0 0 1
pair|hình công|-1 0 13 -18
pair|hình kinh|-4 -2 -10 0
pair|hình mới|-10 -1 51 -22
pair|hình quản|0 4 0 0
pair|hình sự|0 0 -3 2
pair|hình thành|2 0 0 0
pair|hòa )|-9 14 0 -23
pair|hòa bình|0 28 0 -4
pair|hòa giải|31 -2 34 0
pair|hòa vang|-57 0 -3 6
pair|hóa #|0 -12 0 -9
pair|hóa -|0 0 -6 0
pair|hóa chưa|0 0 0 18
pair|hóa chất|0 0 18 -1
pair|hóa có|0 0 0 -27
pair|hóa cồng|12 0 0 0
pair|hóa giảm|0 74 0 -5
pair|hóa hồ|-10 13 40 -4
pair|hóa khu|0 0 0 6
pair|hóa kết|-11 -2 -1 -1
pair|hóa nghị|19 0 12 0
pair|hóa thêm|0 0 0 26
pair|hóa và|-13 0 0 0
pair|hóa đơn|-48 24 0 -60
pair|hóa được|22 -3 0 -44
pair|hóa đạt|0 0 0 -42
pair|hóa ước|2 37 0 -44
pair|hóc môn|0 0 0 7
pair|hôm nay|0 0 0 -1
pair|hôm sau|0 0 0 -1
pair|hôn chưa|0 2 -1 0
pair|hôn nhân|0 0 0 11
pair|hùng vương|3 13 -2 -31
pair|hút #|16 -1 -2 32
pair|hút lên|0 0 0 31
pair|hút đầu|0 12 0 0
pair|hđnd &|0 0 18 8
pair|hđnd ,|10 0 -9 25
pair|hđnd các|0 0 0 7
pair|hđnd của|-12 0 5 0
pair|hđnd huyện|0 0 -34 0
pair|hđnd ngày|-1 0 -1 0
pair|hđnd phường|8 -1 0 2
pair|hđnd quận|16 -2 -1 0
pair|hđnd thành|0 0 0 5
pair|hđnd tỉnh|0 0 0 11
pair|hđnd và|0 0 -1 0
pair|hđnd xã|-18 0 -2 16
pair|hơn #|-6 0 0 0
pair|hơn bình|-2 2 0 12
pair|hơn cùng|29 0 0 -13
pair|hơn cả|-25 -34 0 0
pair|hơn mọi|21 -1 -3 0
pair|hơn những|0 0 0 -19
pair|hơn năm|38 0 0 9
pair|hơn tháng|40 0 0 -18
pair|hơn trước|31 -6 0 37
pair|hơn vụ|0 0 0 52
pair|hư hỏng|1 -1 0 20
pair|hưng thạnh|0 0 0 -10
pair|hướng #|0 0 -21 -14
pair|hướng báo|0 0 0 1
pair|hướng công|9 -7 0 15
pair|hướng dẫn|0 1 0 1
pair|hướng gia|0 1 0 0
pair|hướng năm|0 0 -1 0
pair|hướng tuyến|0 3 2 -9
pair|hưởng #|20 0 0 -3
pair|hưởng ứng|6 0 0 0
pair|hạ )|3 24 0 0
pair|hạ tải|0 -1 7 8
pair|hạ tầng|0 0 -2 0
pair|hại khoảng|0 0 0 30
pair|hại nặng|-23 -16 0 0
pair|hại đề|0 0 0 13
pair|hạn #|35 -1 0 38
pair|hạn cho|0 0 55 -12
pair|hạn chót|0 0 0 3
pair|hạn chế|0 -8 0 0
pair|hạn cuối|-10 0 3 0
pair|hạn còn|33 -19 0 -32
pair|hạn cấp|0 0 1 0
pair|hạn giấy|0 0 0 30
pair|hạn toàn|0 26 0 0
pair|hạn vào|0 0 13 0
pair|hạn xong|-4 0 -11 -7
pair|hạn ở|0 0 0 2
pair|hạt #|-10 0 0 0
pair|hạt kiểm|0 0 2 0
pair|hạt quản|0 0 0 18
pair|hạt vẫn|29 0 0 0
pair|hạt ước|-47 0 0 -1
pair|hải -|0 0 -12 0
pair|hải châu|-32 -8 -25 0
pair|hải hậu|0 1 0 0
pair|hải sản|-31 -22 -6 -32
pair|hầu hết|0 25 0 6
pair|hầu như|0 21 0 6
pair|hậu giang|0 0 -27 0
pair|hằng năm|0 14 0 -6
pair|hằng quý|0 0 43 1
pair|hằng tháng|0 0 17 29
pair|hằng tuần|-18 -1 1 -24
pair|hẹn "|9 0 0 0
pair|hẹn #|0 0 0 5
pair|hẹn chưa|0 0 0 -16
pair|hẻm sâu|-20 21 0 21
pair|hết #|0 -1 60 -42
pair|hết các|0 1 0 0
pair|hết diện|0 0 35 0
pair|hết là|-22 -2 0 0
pair|hết ngày|0 0 0 1
pair|hết năm|-15 0 0 -20
pair|hết nợ|0 0 1 0
pair|hết số|0 0 28 -12
pair|hết tháng|1 1 2 -1
pair|hết trước|0 -5 21 0
pair|hết trẻ|0 1 0 0
pair|hết vốn|0 0 0 13
pair|hệ lao|0 0 0 11
pair|hệ số|0 0 34 3
pair|hệ thống|0 0 2 0
pair|học #|30 -1 -3 28
pair|học bạ|15 0 0 -10
pair|học chậm|-2 40 0 -15
pair|học cơ|0 0 0 -2
pair|học kỳ|0 0 36 -28
pair|học mới|1 0 19 -37
pair|học nghề|0 10 0 36
pair|học nhờ|0 12 -1 20
pair|học phí|0 0 0 -12
pair|học phòng|-5 0 5 0
pair|học sinh|0 0 0 -18
pair|học số|-1 0 0 0
pair|học theo|0 0 16 0
pair|học thông|50 0 0 0
pair|học thực|0 0 0 43
pair|học trước|0 0 38 -35
pair|học trở|-31 0 0 24
pair|học tập|26 0 0 -36
pair|học xuống|-13 32 -6 -5
pair|học được|23 0 0 0
pair|học đắt|0 2 0 7
pair|họp báo|0 0 -4 0
pair|họp chiều|0 0 -2 0
pair|họp giao|0 0 3 0
pair|họp giữa|0 0 17 0
pair|họp hđnd|0 0 -11 0
pair|họp liên|-10 0 0 -9
pair|họp ngày|0 0 -12 0
pair|họp phiên|0 0 -5 0
pair|họp sau|0 0 11 20
pair|họp sơ|0 -31 -19 0
pair|họp thông|-1 0 -12 0
pair|họp thứ|-1 0 -7 -1
pair|hỏi chọn|7 -1 0 -20
pair|hỏng trước|0 -3 4 0
pair|hồ chí|0 0 0 1
pair|hồ chứa|-47 -1 -1 16
pair|hồ sông|0 0 10 -40
pair|hồ sơ|0 15 0 -3
pair|hồ thủy|-24 6 -7 0
pair|hồ tiêu|-4 -27 0 7
pair|hồ trong|0 0 0 4
pair|hồ tôm|0 4 0 -12
pair|hồ vương|0 0 -10 0
pair|hồ đập|-7 -3 0 -9
pair|hồi #|3 0 0 21
pair|hồi của|0 0 0 28
pair|hồi kinh|-30 -1 -37 0
pair|hồi nổi|-9 28 0 -20
pair|hồi nợ|0 0 0 34
pair|hồi phục|26 0 0 -21
pair|hồi qua|6 15 0 0
pair|hồi số|58 0 0 -52
pair|hồi tháng|-37 0 0 0
pair|hồi về|23 0 -9 43
pair|hồi xong|0 0 0 36
pair|hồi đất|-3 7 0 0
pair|hồng ,|16 0 0 0
pair|hồng bàng|0 -9 9 0
pair|hồng bạch|0 0 0 -1
pair|hồng ngự|0 0 -9 0
pair|hỗ trợ|39 0 0 0
pair|hộ #|-28 -2 17 11
pair|hộ ,|0 0 0 34
pair|hộ bị|-12 26 0 2
pair|hộ bỏ|0 0 0 -34
pair|hộ chưa|-2 -25 0 0
pair|hộ có|13 0 0 1
pair|hộ cận|8 1 18 0
pair|hộ dân|0 0 8 29
pair|hộ dùng|-12 0 0 29
pair|hộ gia|-13 0 0 0
pair|hộ khó|8 -7 0 0
pair|hộ không|-16 28 0 -5
pair|hộ kinh|4 16 0 3
pair|hộ nghèo|1 0 0 0
pair|hộ nuôi|0 6 0 9
pair|hộ nào|43 0 0 -20
pair|hộ phòng|0 2 40 -19
pair|hộ phải|0 0 0 16
pair|hộ quỹ|0 0 20 0
pair|hộ thiếu|0 0 27 2
pair|hộ thoát|32 -13 0 -8
pair|hộ trong|0 -1 7 0
pair|hộ tại|16 2 -8 0
pair|hộ tịch|10 4 0 6
pair|hộ vay|8 0 0 17
pair|hộ ven|-6 27 25 -8
pair|hộ vùng|-8 8 1 -18
pair|hộ vướng|0 -9 9 0
pair|hộ vẫn|0 20 -3 -30
pair|hộ đói|49 0 35 -12
pair|hộ được|36 -5 7 3
pair|hộ để|-14 17 0 18
pair|hộ đồng|26 5 0 -12
pair|hộ ở|0 0 1 0
pair|hội #|0 9 -1 -24
pair|hội )|-11 -13 -21 4
pair|hội chợ|22 0 0 -32
pair|hội cơ|16 0 0 -25
pair|hội của|1 9 0 0
pair|hội cựu|0 0 3 1
pair|hội do|0 0 0 -19
pair|hội giao|23 0 0 10
pair|hội giám|0 0 14 -22
pair|hội giữ|28 0 0 19
pair|hội hóa|25 0 10 -13
pair|hội khóa|1 -1 0 1
pair|hội lhpn|0 0 1 19
pair|hội làm|1 0 39 0
pair|hội một|0 0 8 13
pair|hội nghị|0 0 -3 0
pair|hội năm|0 0 -12 0
pair|hội phụ|0 0 -1 2
pair|hội quán|-22 19 0 12
pair|hội tham|0 0 0 13
pair|hội theo|13 0 14 16
pair|hội tiến|27 0 0 -5
pair|hội trên|-1 0 13 -38
pair|hội trường|0 0 8 12
pair|hội tự|0 3 0 4
pair|hội viên|0 0 13 4
pair|hội và|25 0 12 0
pair|hội xiv|18 0 0 -2
pair|hội được|23 0 0 24
pair|hội đại|-14 0 -3 -1
pair|hội đảng|4 0 0 0
pair|hội đề|0 19 -3 13
pair|hội đồng|0 0 -1 0
pair|hội ổn|40 0 0 32
pair|hợp )|0 1 24 -5
pair|hợp -|0 0 -8 0
pair|hợp ban|0 0 16 0
pair|hợp bhxh|0 0 6 0
pair|hợp chi|0 0 0 8
pair|hợp các|-6 0 24 0
pair|hợp công|0 0 10 -28
pair|hợp cục|0 0 7 0
pair|hợp giữa|0 21 4 0
pair|hợp không|0 -10 11 -10
pair|hợp kết|0 0 0 41
pair|hợp mttq|0 -1 3 0
pair|hợp nhất|-62 -36 -23 11
pair|hợp phòng|0 0 0 31
pair|hợp sở|0 0 0 7
pair|hợp trung|0 0 14 0
pair|hợp trên|0 0 12 0
pair|hợp tác|11 0 1 -1
pair|hợp từ|0 0 28 0
pair|hợp ubnd|0 0 25 0
pair|hợp vnpt|0 0 0 20
pair|hợp vệ|-13 0 -10 0
pair|hợp với|0 3 0 36
pair|hợp xây|17 -21 0 8
pair|hợp đoàn|0 1 0 -1
pair|hợp đồng|0 0 23 0
pair|hợp đồn|18 -2 2 0
pair|hụt #|0 14 0 1
pair|hủy #|0 0 0 15
pair|hủy để|0 0 0 -9
pair|hứa với|0 0 7 17
pair|hữu cơ|2 0 0 -34
pair|hữu khoát|0 0 -1 0
pair|i #|-27 0 0 0
pair|i -|10 0 0 0
pair|i /|0 0 1 0
pair|i diễn|6 0 0 0
pair|i năm|-4 0 0 -1
pair|i qua|-19 -38 0 0
pair|ia dơk|-1 0 -34 0
pair|ia ly|0 11 -9 0
pair|ia sao|0 12 44 -32
pair|ii năm|0 0 1 2
pair|ii trẻ|-5 0 5 0
pair|iii /|0 0 12 9
pair|iii năm|0 0 -1 -1
pair|iii qua|0 -31 0 0
pair|iip )|-17 0 0 0
pair|iip tăng|43 0 0 0
pair|in #|11 -7 0 9
pair|in bài|-10 -1 -16 0
pair|iv -|0 0 -13 -8
pair|iv /|0 0 5 1
pair|iv năm|0 0 -3 -1
pair|ka đê|0 0 0 13
pair|kbnn các|0 0 14 0
pair|kcn phía|0 0 0 -3
pair|kg /|-19 -1 0 -9
pair|kh #|28 0 0 0
pair|kh &|0 0 -22 0
pair|kh )|15 0 0 6
pair|kh ,|35 0 0 -77
pair|kh -|0 0 1 1
pair|kh /|0 -1 -3 0
pair|kh ;|0 0 0 26
pair|kh năm|21 -7 0 -12
pair|khai #|10 0 -4 0
pair|khai bồi|0 8 0 0
pair|khai bộ|72 0 0 0
pair|khai có|11 0 0 -9
pair|khai danh|0 0 1 4
pair|khai giảng|12 0 22 -1
pair|khai kết|0 0 1 1
pair|khai nghị|-17 0 0 0
pair|khai nhiệm|-18 0 -18 0
pair|khai sinh|0 0 6 0
pair|khai thác|-18 21 0 0
pair|khai thực|0 0 0 42
pair|khai trên|-9 9 0 0
pair|khai trương|0 26 0 0
pair|khai trừ|23 0 -10 13
pair|khai từng|0 0 10 0
pair|khai xin|0 -17 21 0
pair|khai đồng|46 0 0 -32
pair|khan hiếm|0 0 0 15
pair|khen thưởng|-14 0 0 27
pair|khi bàn|0 0 47 -48
pair|khi chi|0 0 0 -3
pair|khi chưa|0 -4 9 0
pair|khi chờ|0 0 1 -21
pair|khi có|0 0 0 -42
pair|khi hết|-12 -7 0 0
pair|khi mua|7 -1 0 -20
pair|khi nghị|-12 24 -8 35
pair|khi ra|0 38 0 0
pair|khi sinh|-25 2 0 0
pair|khi vào|0 0 0 -6
pair|khi xuất|0 0 11 0
pair|khiến #|-2 28 0 -21
pair|khiến người|0 0 0 1
pair|khiếu kiện|0 2 0 -25
pair|khiển trách|27 -9 0 4
pair|kho bạc|-8 0 1 0
pair|kho lạnh|0 0 3 6
pair|khoa học|0 0 0 4
pair|khoa mới|4 0 0 0
pair|khoa thị|4 0 0 0
pair|khoanh vùng|0 0 2 -48
pair|khoái châu|0 0 -23 0
pair|khoán bảo|23 0 0 0
pair|khoán chi|-12 14 0 0
pair|khoán rừng|0 0 10 0
pair|khoáng sản|0 5 0 -30
pair|khoản chi|19 -19 2 26
pair|khoản cho|12 -1 0 0
pair|khoản rỗng|0 25 -9 0
pair|khoản thu|1 0 1 0
pair|khoản vi|0 0 0 6
pair|khoảng #|0 0 0 13
pair|khoảng cách|-6 14 0 0
pair|khu công|14 -5 13 0
pair|khu cẩm|-4 13 0 -25
pair|khu du|0 0 0 -25
pair|khu dân|4 0 -23 0
pair|khu hoàn|0 0 6 19
pair|khu nhà|0 28 0 -2
pair|khu phố|24 11 9 -1
pair|khu tái|6 -1 0 3
pair|khu vực|0 0 1 -8
pair|khu đô|0 0 0 -34
pair|khu đất|0 0 15 0
pair|khung thời|0 0 38 0
pair|khuyến công|-19 1 0 -18
pair|khuyến khích|0 0 31 0
pair|khuyến nông|0 -7 4 -6
pair|khuyết tật|15 -11 0 18
pair|khuẩn nguồn|0 0 4 0
pair|khá hơn|23 -21 0 24
pair|khá xa|-8 15 0 -4
pair|khách #|-19 0 0 -1
pair|khách (|17 0 0 -15
pair|khách ,|0 0 0 3
pair|khách du|1 5 0 -21
pair|khách lưu|0 0 0 -4
pair|khách quốc|0 0 0 35
pair|khách về|38 0 0 -17
pair|khách đến|16 0 0 -2
pair|khám bệnh|0 -2 0 0
pair|khám phá|6 0 0 9
pair|kháng nghị|0 0 0 -9
pair|khánh thành|40 0 0 5
pair|khánh yên|10 13 17 -14
pair|khánh đông|-2 17 0 -26
pair|khâu giao|0 9 0 10
pair|khéo "|2 0 0 0
pair|khép kín|-1 1 26 -12
pair|khép lại|0 0 0 -21
pair|khê )|3 4 0 0
pair|khí đóng|0 0 0 21
pair|khích thương|0 0 8 0
pair|khó cho|-7 0 0 0
pair|khó khăn|1 0 0 0
pair|khó vì|0 26 0 13
pair|khó đạt|0 -6 29 46
pair|khó để|0 0 9 -1
pair|khóa #|14 0 0 29
pair|khóa sổ|0 0 0 19
pair|khóa viii|-20 0 0 -9
pair|khóa xii|0 0 18 -4
pair|khóa xiv|-33 0 -3 -1
pair|khóa xi|-18 0 1 0
pair|khóa xvi|-13 -5 0 11
pair|khóa xv|0 0 0 -4
pair|khóa xxi|0 0 -11 0
pair|khói đen|0 7 -5 16
pair|khóm phú|0 14 0 8
pair|khô #|0 0 0 -23
pair|khô (|0 0 46 0
pair|khô ở|0 5 0 0
pair|khôi phục|4 0 9 2
pair|không ai|0 4 0 -18
pair|không bàn|-8 10 0 11
pair|không báo|0 30 0 36
pair|không bảo|-16 0 18 5
pair|không chuyên|0 11 23 -29
pair|không chuyển|0 0 1 15
pair|không chịu|0 0 0 2
pair|không còn|9 0 0 -54
pair|không có|11 0 0 -11
pair|không cảnh|0 7 0 0
pair|không dùng|0 0 6 -12
pair|không dưới|0 0 6 6
pair|không giữ|0 15 0 6
pair|không hài|-15 4 0 31
pair|không hẹn|9 0 0 0
pair|không hộ|41 0 3 -36
pair|không khớp|0 0 0 12
pair|không khởi|21 -10 2 -9
pair|không kiểm|0 0 0 17
pair|không kể|0 0 0 12
pair|không kịp|0 0 0 34
pair|không mấy|-6 15 0 -15
pair|không nhận|-20 33 0 -5
pair|không nêu|0 0 0 6
pair|không nói|0 0 0 -10
pair|không phát|52 0 0 -8
pair|không phép|0 6 0 -5
pair|không phạm|0 0 0 16
pair|không phải|13 -27 0 5
pair|không quá|0 0 4 0
pair|không thu|-5 26 0 -15
pair|không thể|0 -7 12 0
pair|không tiền|20 -1 0 -3
pair|không tăng|0 -2 5 -6
pair|không vận|0 0 0 23
pair|không với|15 -10 -27 -39
pair|không xuể|-4 7 0 0
pair|không xảy|49 -3 0 0
pair|không ít|0 0 0 -20
pair|không đáng|-11 35 0 0
pair|không đúng|0 0 0 -7
pair|không được|0 0 37 2
pair|không đạt|0 29 0 -21
pair|không đầy|0 5 0 32
pair|không để|0 -2 1 23
pair|không đồng|0 0 0 -8
pair|không đợi|0 0 -14 -11
pair|không đủ|0 0 0 21
pair|không đứt|25 0 0 -12
pair|không ủy|0 0 0 5
pair|khăn (|0 0 0 7
pair|khơi thông|0 0 -5 9
pair|khả năng|0 0 0 -3
pair|khảo sát|-34 0 0 33
pair|khẩn cấp|0 0 2 0
pair|khẩn trương|0 0 53 -24
pair|khẩu #|9 0 -1 22
pair|khẩu lao|-38 45 0 -44
pair|khẩu trên|49 0 0 -6
pair|khẩu đạt|17 -3 0 13
pair|khẩu ước|-23 35 0 0
pair|khắc phục|-4 -24 0 0
pair|khỏi khu|0 0 0 22
pair|khỏi đợt|-2 -18 0 -8
pair|khối doanh|0 1 0 1
pair|khối dân|8 0 0 -7
pair|khối lượng|4 12 0 1
pair|khối may|0 5 0 0
pair|khối phố|16 0 14 -37
pair|khối đảng|0 2 -21 -23
pair|khống chế|-3 0 0 15
pair|khớp #|19 0 0 0
pair|khớp (|0 15 -11 30
pair|khởi công|19 0 0 11
pair|khởi nghiệp|40 -23 -14 0
pair|khởi sắc|41 0 -1 -3
pair|khởi tố|25 -4 0 5
pair|khởi động|0 0 2 25
pair|kia trả|0 0 11 0
pair|kim long|-12 0 3 -36
pair|kim ngạch|0 0 0 4
pair|kinh công|0 0 0 -10
pair|kinh doanh|0 5 0 0
pair|kinh nghiệm|0 -5 0 0
pair|kinh phí|2 0 0 0
pair|kiêm nhiệm|0 25 0 18
pair|kiên cố|39 0 0 -22
pair|kiên quyết|0 0 13 22
pair|kiến an|-1 0 -26 -1
pair|kiến các|0 0 -2 -1
pair|kiến của|0 0 -12 0
pair|kiến cử|15 0 0 7
pair|kiến giao|-23 -1 -14 0
pair|kiến nghị|0 1 0 -18
pair|kiến phát|-4 0 0 0
pair|kiến thiết|-21 0 0 0
pair|kiến thảo|-7 0 0 0
pair|kiết (|-13 0 -10 0
pair|kiềm chế|21 0 12 -21
pair|kiểm dịch|0 0 26 0
pair|kiểm kê|-7 8 21 -1
pair|kiểm lâm|0 0 11 0
pair|kiểm soát|-31 0 0 2
pair|kiểm sát|-12 0 0 1
pair|kiểm thử|0 0 41 0
pair|kiểm toán|-8 -10 -6 -3
pair|kiểm tra|1 0 0 0
pair|kiểm trên|0 0 2 -1
pair|kiểm điểm|0 -5 12 -37
pair|kiểm đếm|0 12 0 -42
pair|kiểm định|5 18 0 -15
pair|kiểu "|0 18 0 0
pair|kiểu mẫu|0 0 -16 7
pair|kiệm chi|0 0 21 -3
pair|kiện toàn|48 0 1 -12
pair|kiện đông|0 0 0 -32
pair|kiện đại|0 3 0 -1
pair|kiện để|12 0 7 0
pair|kiệt sơn|0 0 -4 0
pair|kl /|0 0 10 0
pair|km kênh|14 -1 0 -35
pair|km tỉnh|13 0 0 0
pair|km đường|21 0 0 18
pair|kon plông|-17 -10 -21 0
pair|kon tum|26 0 0 0
pair|kpi từ|0 0 11 -13
pair|krông bông|-11 -3 -1 -7
pair|krông năng|0 0 0 29
pair|kt -|0 0 -12 8
pair|kt ngày|0 0 -28 0
pair|kwh ,|12 0 0 12
pair|kè bờ|0 0 11 20
pair|kè sông|-26 36 0 1
pair|kè tạm|0 -7 12 0
pair|kèm thư|0 0 4 -30
pair|kém cùng|0 38 0 0
pair|kém hiệu|0 0 0 13
pair|kém đã|0 -17 -1 0
pair|kéo dài|-4 0 0 -2
pair|kéo giảm|-6 -1 -1 0
pair|kéo sang|0 -39 0 2
pair|kéo theo|-1 6 0 17
pair|kéo tới|28 1 0 4
pair|kéo xuống|17 -13 0 -11
pair|kéo điện|-4 0 8 0
pair|kê hộ|0 -4 39 0
pair|kê khai|9 0 15 -16
pair|kê khống|0 8 0 8
pair|kê thừa|0 8 0 -11
pair|kênh mương|26 0 0 -36
pair|kênh tiêu|0 0 0 -9
pair|kênh trần|0 10 13 0
pair|kênh điệp|-10 19 0 30
pair|kêu gọi|0 0 54 20
pair|kích cầu|-16 0 0 0
pair|kín #|0 0 0 8
pair|kín các|30 -1 0 0
pair|ký #|2 0 0 43
pair|ký )|0 0 -3 0
pair|ký cam|0 0 20 -13
pair|ký của|18 25 0 0
pair|ký hộ|0 0 0 -21
pair|ký hợp|8 0 0 0
pair|ký kết|5 11 -5 0
pair|ký mới|36 -8 0 -2
pair|ký ngay|8 0 0 0
pair|ký số|0 0 8 0
pair|ký trong|0 0 6 18
pair|ký việc|0 0 7 27
pair|ký đất|0 0 0 28
pair|kẻ vạch|0 0 20 6
pair|kế #|12 0 0 0
pair|kế hoạch|0 0 0 -1
pair|kế toán|0 0 17 12
pair|kế đến|1 0 0 0
pair|kết #|0 0 1 0
pair|kết công|0 0 -9 0
pair|kết hằng|22 -3 0 0
pair|kết không|0 0 7 0
pair|kết nghĩa|3 0 0 -34
pair|kết nghị|0 0 31 -14
pair|kết năm|0 0 -24 0
pair|kết nối|-11 20 20 3
pair|kết phong|0 0 -9 0
pair|kết quy|0 0 0 -8
pair|kết quý|-4 0 -18 0
pair|kết theo|0 0 5 0
pair|kết thúc|1 0 -8 2
pair|kết tiêu|0 1 0 -37
pair|kết tiến|-12 0 38 -31
pair|kết trong|0 24 0 -5
pair|kết trước|-19 0 34 0
pair|kết vào|0 0 30 0
pair|kết với|8 -6 0 28
pair|kể cả|13 -39 0 -21
pair|kể mỏ|16 0 0 0
pair|kể tiền|0 0 0 22
pair|kể từ|6 -17 7 2
pair|kịch bản|0 0 0 6
pair|kịp thời|0 0 -15 12
pair|kỳ (|0 2 0 1
pair|kỳ )|14 0 0 -4
pair|kỳ ,|41 0 0 0
pair|kỳ ;|1 -25 0 -2
pair|kỳ [|-4 11 0 -17
pair|kỳ báo|0 0 0 24
pair|kỳ do|0 6 0 -31
pair|kỳ họp|-17 0 0 0
pair|kỳ ii|-1 0 29 -29
pair|kỳ không|0 9 -9 0
pair|kỳ lạc|0 -3 0 0
pair|kỳ năm|-4 0 0 18
pair|kỳ sinh|0 0 10 21
pair|kỳ trên|0 -8 9 17
pair|kỳ tăng|17 0 0 1
pair|kỳ với|6 0 0 15
pair|kỷ cương|0 20 -1 3
pair|kỷ luật|0 10 0 -12
pair|kỹ thuật|6 0 0 0
pair|lai vào|0 0 0 -6
pair|lan ra|1 0 0 -18
pair|lan rộng|0 18 -2 0
pair|lan tỏa|0 0 0 15
pair|lang đê|0 0 0 6
pair|lao hòa|0 0 11 0
pair|lao động|0 0 1 -1
pair|len lỏi|0 16 0 0
pair|leo cao|-13 -15 0 -9
pair|leo thang|0 0 0 13
pair|lhpn xã|0 0 5 13
pair|linh ,|0 0 19 0
pair|liên hệ|0 0 -24 -3
pair|liên kết|0 3 0 0
pair|liên ngành|36 -10 2 16
pair|liên quan|0 0 -1 1
pair|liên thông|14 0 0 0
pair|liên thôn|0 23 56 0
pair|liên tiếp|-18 20 0 0
pair|liên tịch|-10 0 5 -9
pair|liên tục|22 0 0 0
pair|liên xã|11 0 1 0
pair|liên đoàn|0 0 0 13
pair|liều #|3 0 0 1
pair|liệu cộng|0 -8 9 17
pair|liệu của|-11 11 0 1
pair|liệu dân|12 0 4 0
pair|liệu giữa|0 0 -8 1
pair|liệu huyện|-10 11 0 -19
pair|liệu hộ|15 0 0 1
pair|liệu khác|-18 0 0 0
pair|liệu leo|-4 -14 0 -1
pair|liệu ngành|19 0 0 0
pair|liệu phường|-9 11 0 0
pair|liệu trong|0 0 33 0
pair|liệu vênh|0 0 0 23
pair|liệu xây|3 -12 0 -2
pair|liệu được|0 0 40 0
pair|liệu đất|38 0 0 -26
pair|lo là|0 8 0 12
pair|lo đủ|0 0 25 0
pair|loa nhiều|0 0 0 22
pair|loanh quanh|0 32 0 0
pair|loay hoay|0 4 0 -8
pair|long hưng|-3 0 3 0
pair|long không|0 1 0 0
pair|long móng|10 2 0 -15
pair|loại #|-36 -26 0 -9
pair|loại ,|0 0 0 -1
pair|loại giỏi|11 0 0 19
pair|loại rác|8 0 0 17
pair|loại tội|0 0 3 28
pair|luyện dân|1 0 0 1
pair|luân chuyển|2 0 21 0
pair|luân phiên|0 0 6 6
pair|luận #|5 0 42 19
pair|luận của|0 0 -5 -1
pair|luận không|0 0 0 6
pair|luận kiểm|31 0 0 30
pair|luận này|0 0 -3 0
pair|luận phiên|0 0 -30 0
pair|luận trước|0 0 1 11
pair|luận tại|-15 5 0 -1
pair|luận xã|0 0 0 -12
pair|luật #|37 -10 0 -19
pair|luật hôn|0 0 0 11
pair|luật ngân|6 0 -20 0
pair|luật quản|0 0 12 0
pair|luật sư|-8 11 0 -3
pair|luật thủy|0 0 3 0
pair|luật đất|-5 0 26 0
pair|luật đầu|0 0 0 21
pair|là #|5 0 0 0
pair|là ,|0 7 0 0
pair|là ban|0 -8 11 27
pair|là bài|0 2 0 7
pair|là báo|0 0 -10 0
pair|là chính|0 0 0 22
pair|là chưa|-1 8 0 16
pair|là chỉ|0 -18 31 36
pair|là chủ|-4 9 0 0
pair|là các|0 -4 -1 0
pair|là có|-36 -30 1 -22
pair|là công|22 6 0 29
pair|là mặt|-26 -41 0 0
pair|là mức|0 0 0 1
pair|là nguyên|0 0 0 18
pair|là người|0 30 0 13
pair|là nhà|-31 -18 -20 7
pair|là những|-16 0 -28 -11
pair|là năm|0 0 -9 -7
pair|là phần|0 -12 -10 -17
pair|là quý|0 0 -8 0
pair|là thu|-8 0 0 -1
pair|là việc|0 11 0 25
pair|là vải|0 0 0 18
pair|là xét|0 0 0 1
pair|là điểm|40 27 -9 0
pair|làm #|0 26 0 -18
pair|làm -|0 0 -8 0
pair|làm cho|2 0 13 -40
pair|làm chết|-4 1 0 0
pair|làm chủ|0 0 -7 0
pair|làm công|0 34 0 -11
pair|làm căn|9 0 0 0
pair|làm cầu|-12 0 20 9
pair|làm hay|0 0 0 12
pair|làm hồ|-16 18 0 -7
pair|làm lại|0 0 30 23
pair|làm lấy|0 19 0 0
pair|làm lối|0 0 32 0
pair|làm lợi|0 0 0 12
pair|làm mới|41 -4 0 0
pair|làm ngay|0 0 -15 1
pair|làm nòng|-1 0 7 -33
pair|làm nương|-31 33 0 -19
pair|làm phải|0 0 11 0
pair|làm rõ|36 -5 0 -9
pair|làm sạch|16 0 0 3
pair|làm sập|0 -11 0 0
pair|làm thay|0 14 0 22
pair|làm theo|20 0 -4 28
pair|làm trong|-37 -21 3 -21
pair|làm tốt|0 0 15 0
pair|làm với|-5 -20 3 0
pair|làm vụ|0 0 20 19
pair|làm xa|-1 1 0 -2
pair|làm xong|9 0 7 -1
pair|làm ăn|0 0 -27 0
pair|làm điểm|0 0 10 1
pair|làm đường|33 2 0 0
pair|làm được|0 -3 0 0
pair|làm đầu|0 0 23 0
pair|làng nghề|4 17 0 -35
pair|làng ngòi|0 0 0 9
pair|làng văn|19 -30 0 0
pair|lành và|0 0 0 9
pair|lào cai|10 0 0 0
pair|lâm ,|25 0 0 37
pair|lâm -|1 0 0 -5
pair|lâm bình|0 2 0 -5
pair|lâm chủ|0 0 22 0
pair|lâm nghiệp|-9 0 0 -9
pair|lâm và|0 0 0 9
pair|lâu năm|0 0 0 -9
pair|lãi suất|-15 -7 0 -18
pair|lãm hà|0 -3 0 0
pair|lãng phí|1 0 0 16
pair|lãnh đạo|0 0 -1 0
pair|lén lút|0 0 0 -6
pair|lê lợi|0 8 0 0
pair|lê minh|0 0 -1 -2
pair|lê quang|0 0 5 -2
pair|lê thị|0 -4 0 0
pair|lê xuân|0 0 -6 0
pair|lên #|26 0 33 -1
pair|lên hơn|9 -7 0 30
pair|lên là|3 3 0 14
pair|lên những|0 -17 -1 0
pair|lên rồi|-9 22 0 0
pair|lên trên|6 -3 0 4
pair|lên tối|0 0 9 0
pair|lên tới|37 0 0 -30
pair|lên xuống|-2 -28 0 0
pair|lên ở|0 9 0 0
pair|lò sấy|0 0 10 0
pair|lò đốt|-12 0 23 1
pair|lòng của|35 0 0 -35
pair|lòng hồ|0 11 -9 0
pair|lòng lề|-1 26 9 12
pair|lòng đường|-10 20 0 1
pair|lô đất|7 0 0 0
pair|lõm sóng|-23 -27 -7 24
pair|lúa #|0 0 0 24
pair|lúa ,|30 -22 0 -21
pair|lúa -|0 0 1 -31
pair|lúa cả|-24 -12 0 -1
pair|lúa hè|-1 26 1 0
pair|lúa mùa|1 -1 41 1
pair|lúa nếp|0 0 0 36
pair|lúa ruộng|8 0 0 0
pair|lúa xuân|10 -1 0 0
pair|lúa đông|0 1 1 37
pair|lúc #|-27 -35 0 0
pair|lúc chưa|0 1 0 -1
pair|lúc không|0 0 0 4
pair|lúc nghẽn|0 1 0 -42
pair|lúc trả|0 15 -11 30
pair|lúc xem|0 2 0 0
pair|lúc đuối|-9 12 0 -8
pair|lúng túng|0 23 0 0
pair|lút và|0 0 0 -6
pair|lý #|17 -4 0 -19
pair|lý chặt|-15 -15 -23 -23
pair|lý chợ|0 1 0 1
pair|lý các|0 0 8 1
pair|lý cán|0 5 0 0
pair|lý do|0 -12 0 8
pair|lý dứt|0 0 22 0
pair|lý dự|-3 0 -1 0
pair|lý hết|0 -5 18 0
pair|lý khoa|0 0 0 43
pair|lý khuẩn|0 0 4 0
pair|lý nghiêm|0 5 0 0
pair|lý nước|-11 15 0 8
pair|lý nợ|0 -17 0 0
pair|lý rác|-9 0 -44 11
pair|lý thu|33 1 2 -7
pair|lý thuế|0 0 3 0
pair|lý thị|-13 0 5 0
pair|lý trước|-6 10 0 -14
pair|lý trưởng|0 0 24 -41
pair|lý trật|0 0 0 -4
pair|lý tài|-25 0 21 -1
pair|lý tốt|0 0 0 28
pair|lý vi|0 28 0 -1
pair|lý xong|20 0 1 -47
pair|lý đê|0 0 0 18
pair|lý đô|0 0 -39 0
pair|lý được|0 10 0 21
pair|lý đất|1 0 0 -11
pair|lý đầu|9 0 0 12
pair|lý đối|0 0 0 39
pair|lăn ở|0 0 32 0
pair|lăng quăng|0 0 0 6
pair|lĩnh vực|27 0 -1 -1
pair|lũ liên|-10 0 0 -6
pair|lũy kế|20 0 -1 -25
pair|lơi trong|0 5 0 0
pair|lưu trong|0 0 13 -2
pair|lưu trú|0 0 0 1
pair|lưu trữ|0 15 1 0
pair|lưu vptu|0 0 -6 0
pair|lưu vpđu|-5 0 0 0
pair|lưu ý|0 7 18 0
pair|lưu động|24 -4 35 0
pair|lương thị|0 0 -7 0
pair|lương thực|32 0 0 -30
pair|lưới a|-7 0 7 20
pair|lượng #|1 0 0 32
pair|lượng biên|0 34 0 0
pair|lượng cho|0 0 24 0
pair|lượng chè|0 0 0 -14
pair|lượng công|22 0 0 -18
pair|lượng giáo|0 0 0 -1
pair|lượng khách|0 1 0 -34
pair|lượng kiểm|-8 12 0 24
pair|lượng lúa|7 0 0 43
pair|lượng lương|34 0 0 -39
pair|lượng muối|-3 13 0 33
pair|lượng nhân|0 7 0 -6
pair|lượng sinh|0 0 28 0
pair|lượng thủy|-48 0 0 16
pair|lượng thực|1 33 0 32
pair|lượng tôm|1 0 1 32
pair|lượng tươi|0 0 0 18
pair|lượng xuất|0 0 0 15
pair|lượng xét|14 -8 0 0
pair|lượng xăng|0 12 0 0
pair|lượng đội|0 0 23 9
pair|lượng ước|14 0 0 5
pair|lượt ,|2 0 0 0
pair|lượt công|28 0 0 0
pair|lượt du|1 0 0 -24
pair|lượt khách|1 0 0 12
pair|lượt người|1 0 0 -1
pair|lượt ý|-8 0 -1 0
pair|lạc #|0 0 0 10
pair|lạc bình|0 3 2 -9
pair|lạc hậu|0 8 -1 0
pair|lại #|0 0 -21 0
pair|lại chưa|0 8 0 -1
pair|lại chỉ|-3 15 0 -22
pair|lại chợ|-16 0 -2 -29
pair|lại có|0 0 0 -9
pair|lại danh|-6 -5 12 2
pair|lại do|0 0 0 6
pair|lại hoạt|-16 0 0 14
pair|lại hồ|0 0 5 -2
pair|lại lớp|0 0 16 0
pair|lại mốc|0 0 4 15
pair|lại nhiều|0 0 0 15
pair|lại nhà|0 0 2 0
pair|lại nhịp|0 0 0 12
pair|lại nò|7 0 0 0
pair|lại năm|-18 -1 0 -1
pair|lại nội|0 18 0 18
pair|lại nửa|-1 0 -11 0
pair|lại phương|0 -7 11 0
pair|lại phải|-7 -20 -12 -9
pair|lại quy|0 0 48 -38
pair|lại sau|11 11 9 2
pair|lại toàn|0 0 0 1
pair|lại trật|0 0 0 -40
pair|lại từng|0 0 0 4
pair|lại từ|0 0 8 15
pair|lại vì|-1 2 0 0
pair|lại vùng|0 0 5 -17
pair|lại xử|0 -9 10 0
pair|lại đàn|14 -7 0 0
pair|lại đây|45 0 0 -11
pair|lại đã|0 0 0 12
pair|lại ở|-17 30 0 -48
pair|lạm phát|-7 1 1 -26
pair|lạng giang|0 0 32 -31
pair|lấn biển|-31 -25 0 -1
pair|lấn chiếm|0 0 1 0
pair|lấp đầy|34 -9 0 12
pair|lấy lệ|0 19 0 0
pair|lấy mẫu|0 0 0 9
pair|lấy ý|9 0 0 3
pair|lần )|0 15 -11 30
pair|lần cuối|0 -1 6 12
pair|lần cùng|11 -8 0 -9
pair|lần không|0 8 0 1
pair|lẫn năm|0 0 0 30
pair|lẫn trong|6 -9 0 2
pair|lập #|0 0 0 20
pair|lập biên|7 -1 -3 6
pair|lập báo|13 0 -1 17
pair|lập bản|0 0 28 1
pair|lập chuyên|0 0 22 0
pair|lập chốt|0 0 28 0
pair|lập danh|0 0 7 0
pair|lập hồ|2 -6 4 -35
pair|lập kế|0 -10 11 -10
pair|lập lại|0 0 0 -38
pair|lập mới|6 1 0 0
pair|lập tổ|2 0 22 0
pair|lập đoàn|2 0 0 0
pair|lập được|26 -2 0 0
pair|lậy thu|-32 -6 -24 0
pair|lắc tài|5 -1 0 6
pair|lắp #|-2 -18 0 0
pair|lắp biển|0 0 1 19
pair|lắp mới|33 -26 -7 0
pair|lẻ #|1 0 0 0
pair|lẻ hàng|0 1 0 12
pair|lẻ tăng|-1 0 5 16
pair|lẻ và|0 0 0 -48
pair|lề đường|-1 26 9 12
pair|lễ #|-19 0 -35 3
pair|lễ hội|1 0 26 19
pair|lệ #|15 0 0 0
pair|lệ bao|0 6 0 0
pair|lệ bỏ|0 0 0 11
pair|lệ che|6 -21 0 10
pair|lệ chuyên|10 0 0 14
pair|lệ dân|-3 5 0 0
pair|lệ gia|21 23 0 0
pair|lệ giải|0 0 0 13
pair|lệ hoàn|7 0 0 0
pair|lệ huy|14 -4 0 0
pair|lệ học|0 0 0 41
pair|lệ hồ|0 22 0 0
pair|lệ hộ|-6 1 0 11
pair|lệ khám|-12 -3 -7 0
pair|lệ phí|-1 3 0 -20
pair|lệ thu|17 -1 0 7
pair|lệ trả|18 -1 -9 1
pair|lệ trẻ|31 -24 0 -1
pair|lệ tốt|44 0 0 -40
pair|lệ xử|-7 32 0 -2
pair|lệ điều|41 11 0 -11
pair|lệ đảng|0 0 0 40
pair|lệ đỗ|0 0 0 30
pair|lệnh chủ|0 0 -1 0
pair|lệnh cưỡng|0 25 -9 0
pair|lịch #|8 0 0 1
pair|lịch lữ|0 29 0 0
pair|lịch quốc|0 46 0 -8
pair|lịch sử|-8 -23 0 0
pair|lịch tiếp|0 0 23 -12
pair|lỏi trong|0 20 0 0
pair|lỏng lẻo|0 14 0 0
pair|lỏng ngay|0 9 0 10
pair|lỏng vào|0 -6 12 0
pair|lối xe|0 0 32 0
pair|lồng cá|8 0 0 -25
pair|lồng ghép|-1 0 7 0
pair|lỗi liên|0 0 24 -10
pair|lỗi thứ|0 0 -56 0
pair|lỗi tổ|0 0 0 13
pair|lỗi đúng|0 0 10 -37
pair|lộ #|0 0 1 -11
pair|lộ bị|0 -2 10 0
pair|lộ rõ|0 11 0 0
pair|lộ trình|-1 0 -39 1
pair|lộc khóa|0 0 -23 0
pair|lộn xộn|-1 12 0 -40
pair|lớn là|0 33 0 0
pair|lớn nhất|11 -3 -3 30
pair|lớn nào|0 0 0 8
pair|lớn trong|13 -4 0 -10
pair|lớn tuổi|0 20 28 11
pair|lớn được|0 0 0 -13
pair|lớp #|2 0 0 0
pair|lớp bồi|1 8 3 -39
pair|lớp dạy|0 0 22 0
pair|lớp học|22 -11 9 0
pair|lớp sau|0 -1 3 0
pair|lớp trước|0 0 0 16
pair|lớp tập|20 0 0 0
pair|lớp đào|0 0 13 0
pair|lời hết|0 0 31 -4
pair|lời kiến|0 30 4 -22
pair|lở bờ|0 7 0 0
pair|lở mồm|10 2 0 -15
pair|lợi #|0 0 0 12
pair|lợi )|0 10 0 0
pair|lợi nội|-13 2 -21 0
pair|lợi phí|0 7 0 0
pair|lợi và|0 0 12 0
pair|lợn #|1 0 0 4
pair|lợn )|0 8 0 0
pair|lợn châu|0 4 0 0
pair|lợn hơi|0 22 0 0
pair|lợn hồi|2 0 0 0
pair|lợn nái|0 6 0 56
pair|lợp lại|17 -7 0 -12
pair|lục nam|0 5 0 0
pair|lục ngạn|0 6 0 0
pair|lục thì|0 0 5 0
pair|lụt bão|0 0 -7 0
pair|lừa đảo|-1 1 0 26
pair|lữ hành|0 29 0 0
pair|lực của|-10 3 -1 46
pair|lực kể|-4 0 -1 0
pair|lực lượng|28 0 1 0
pair|lực từ|0 0 -27 -2
pair|lực yếu|-31 -26 -30 -10
pair|lực để|-4 0 8 0
pair|m '|0 0 0 14
pair|m2 đất|12 0 0 0
pair|ma thuột|0 0 -9 0
pair|ma túy|1 31 15 0
pair|mang tính|0 26 0 20
pair|manh mún|0 5 0 -37
pair|may lục|0 5 0 0
pair|minh ,|15 0 0 0
pair|minh hạ|-5 -9 -1 -11
pair|minh phú|0 17 0 0
pair|minh đô|-6 0 11 -4
pair|minh đạo|0 0 -4 -7
pair|miền núi|-4 0 0 -2
pair|miễn phí|4 0 0 0
pair|mong muốn|0 5 0 0
pair|mttq sau|0 0 0 22
pair|mttq tỉnh|0 0 2 18
pair|mttq vận|0 -1 3 0
pair|mua bán|0 0 0 12
pair|mua ngoài|0 0 0 8
pair|mua sắm|-1 27 -5 0
pair|muối đầu|0 1 0 29
pair|muộn )|0 0 22 0
pair|muộn nhất|0 0 0 5
pair|mà chưa|0 1 0 -1
pair|mà công|25 0 0 -12
pair|mà giải|0 8 0 0
pair|mà không|-1 37 0 -10
pair|mà ngành|-41 2 0 0
pair|mà theo|-41 -42 -11 -29
pair|mà tài|0 25 -9 0
pair|mà với|0 15 0 0
pair|màn hình|0 3 -1 15
pair|mái #|0 -11 0 0
pair|máy bơm|0 0 0 3
pair|máy hỏng|0 5 0 8
pair|máy móc|-27 29 -45 -14
pair|máy mới|3 -15 0 -36
pair|máy nước|0 11 0 0
pair|máy phường|27 0 -2 -53
pair|máy tính|0 0 16 -17
pair|máy đảng|19 0 0 0
pair|mâu thuẫn|0 0 0 -31
pair|mây tre|29 0 0 0
pair|mã số|0 0 0 -10
pair|mô #|23 0 0 0
pair|mô hình|0 0 28 1
pair|mô đàn|0 8 0 0
pair|môn bài|2 3 0 0
pair|môn không|0 7 0 0
pair|mùa #|19 -9 0 57
pair|mùa du|0 0 1 6
pair|mùa khô|-23 1 1 -1
pair|mùa lũ|19 0 0 0
pair|mùa mưa|0 18 1 7
pair|mùa thu|0 0 22 0
pair|mùa trong|0 0 23 0
pair|mùa đông|0 0 35 0
pair|múc đất|0 0 1 -15
pair|măng trầm|-13 -24 0 0
pair|mũi #|8 -1 14 -30
pair|mũi nhọn|0 0 0 28
pair|mưa bão|-29 -13 0 -17
pair|mưa là|0 36 0 13
pair|mưa lũ|-33 0 6 0
pair|mưa nhiều|-1 2 0 -39
pair|mưa năm|0 0 44 0
pair|mưu có|0 5 0 -9
pair|mưu kế|0 0 35 -11
pair|mưu lịch|0 0 37 0
pair|mưu phương|0 0 0 28
pair|mưu ubnd|19 0 1 0
pair|mưu điều|0 -7 34 -20
pair|mường khiêng|0 0 -1 0
pair|mường ảng|0 0 -10 -10
pair|mại ,|1 0 0 -1
pair|mại -|-3 1 -8 -1
pair|mại và|22 0 0 16
pair|mạng ,|6 0 0 0
pair|mạng chưa|-17 30 0 0
pair|mạng nội|0 3 0 0
pair|mạng đặt|0 0 0 11
pair|mạnh chuyển|0 0 49 0
pair|mạnh dạn|7 -16 11 9
pair|mạnh giải|23 0 -1 0
pair|mạnh tay|0 0 0 13
pair|mảng sáng|-25 0 0 0
pair|mất #|-2 22 0 7
pair|mất mùa|0 0 0 18
pair|mất trắng|0 6 0 20
pair|mất việc|-24 38 0 -1
pair|mất đoàn|9 -2 16 0
pair|mấy chuyện|-2 0 -20 0
pair|mấy việc|0 -18 -19 0
pair|mấy điểm|-1 -35 0 0
pair|mấy đời|0 14 -10 1
pair|mầm non|0 0 0 -29
pair|mẫu giáo|9 -15 0 5
pair|mẫu nước|6 0 0 18
pair|mẫu sơn|-32 -9 -1 -15
pair|mật ong|3 11 0 10
pair|mắc #|0 0 0 40
pair|mắc giá|0 0 0 18
pair|mắc phản|0 0 29 0
pair|mắt miễn|20 0 0 0
pair|mặc dù|2 -1 0 0
pair|mặn mà|0 1 0 0
pair|mặt #|-39 -42 0 -56
pair|mặt bằng|0 0 0 1
pair|mặt chưa|0 -32 0 0
pair|mặt còn|0 -26 0 0
pair|mặt khác|0 -9 0 0
pair|mặt thoáng|9 0 0 0
pair|mặt trời|6 0 0 5
pair|mặt tại|2 5 0 2
pair|mặt yếu|-10 0 0 0
pair|mặt đường|1 0 0 1
pair|mặt được|0 -6 0 0
pair|mềm dùng|0 27 0 -27
pair|mềm một|0 0 0 22
pair|mọc lên|0 12 0 0
pair|mọi nguồn|-21 0 3 0
pair|mọi năm|-1 -16 -6 -13
pair|mọi số|0 0 41 0
pair|mỏ cao|0 15 13 0
pair|mỏ than|16 0 0 0
pair|mỏ đá|0 3 -40 1
pair|mỏ đất|0 0 1 16
pair|mốc #|17 -1 0 0
pair|mốc giới|7 -7 0 4
pair|mối chũ|6 0 0 0
pair|mồ côi|17 0 0 -22
pair|mồm long|10 2 0 -15
pair|mổ xẻ|-22 -22 0 0
pair|mỗi #|-10 11 0 -5
pair|mỗi chi|0 0 13 -3
pair|mỗi cấp|0 0 18 -2
pair|mỗi hồ|0 0 10 -37
pair|mỗi hộ|0 0 0 33
pair|mỗi quý|0 0 9 6
pair|mỗi tháng|0 -3 0 0
pair|mỗi thứ|0 0 0 -41
pair|mỗi tuần|0 11 0 19
pair|một bước|-10 0 0 -3
pair|một bộ|0 28 0 -26
pair|một cửa|10 -16 0 0
pair|một góc|0 -14 0 0
pair|một là|0 -11 0 0
pair|một lần|0 0 0 4
pair|một ngày|0 0 0 -1
pair|một người|0 0 2 19
pair|một năm|-46 15 0 0
pair|một phần|-8 31 0 -18
pair|một số|0 2 0 0
pair|một vài|0 30 0 0
pair|một đầu|16 0 0 7
pair|mới #|41 0 0 -17
pair|mới (|24 -9 0 -3
pair|mới )|-6 -2 -1 0
pair|mới ,|38 0 0 -37
pair|mới bằng|0 0 0 16
pair|mới cho|7 -1 0 0
pair|mới có|0 21 0 0
pair|mới của|40 0 14 40
pair|mới giảm|0 20 0 -7
pair|mới hiện|-30 0 0 0
pair|mới hoàn|-2 29 0 0
pair|mới khi|0 -13 17 0
pair|mới kiểu|7 0 -13 23
pair|mới kín|0 0 0 8
pair|mới làm|-15 15 1 2
pair|mới lập|0 8 0 0
pair|mới nâng|3 -1 0 -22
pair|mới phát|27 -9 0 0
pair|mới theo|36 1 0 -7
pair|mới thu|-14 34 0 -14
pair|mới trong|17 1 0 22
pair|mới trên|7 0 0 -1
pair|mới trước|0 0 0 24
pair|mới vào|7 -12 0 -40
pair|mới xong|-10 13 1 0
pair|mới được|2 13 0 0
pair|mới đạt|16 5 0 0
pair|mới ở|0 42 -2 0
pair|mờ nhạt|0 8 0 -9
pair|mời gọi|0 0 0 -42
pair|mời sở|0 0 0 19
pair|mở "|-16 0 0 0
pair|mở #|0 0 9 -7
pair|mở chuyên|0 0 20 -57
pair|mở các|0 0 12 0
pair|mở cửa|17 0 6 0
pair|mở hội|1 -1 -1 30
pair|mở kho|0 0 5 -34
pair|mở lớp|1 0 27 0
pair|mở rộng|0 0 0 1
pair|mở sổ|13 0 -1 17
pair|mở thêm|14 0 14 0
pair|mở đường|22 0 0 31
pair|mở đầu|-33 0 -3 0
pair|mở đợt|0 0 44 -28
pair|mục cho|0 0 0 13
pair|mục dự|0 0 32 -42
pair|mục hồ|0 0 13 0
pair|mục iii|0 0 -17 0
pair|mục tiêu|0 0 1 -2
pair|mục đích|6 -2 0 -17
pair|mủ cao|-2 31 0 -5
pair|mức #|-2 18 0 -27
pair|mức (|0 15 0 0
pair|mức bán|0 0 0 6
pair|mức cao|0 0 0 1
pair|mức cần|0 11 0 6
pair|mức này|0 -11 -16 0
pair|mức thiếu|0 -5 0 0
pair|mức tăng|36 32 0 20
pair|mức độ|0 3 0 0
pair|mỹ chui|0 20 0 0
pair|na hang|0 0 -9 -1
pair|nam làm|0 0 15 0
pair|nam quận|0 0 7 10
pair|nam tỉnh|-2 6 0 8
pair|nam vướng|0 0 0 -3
pair|nam xã|0 0 41 0
pair|nam định|0 0 -1 8
pair|nay #|22 0 0 10
pair|nay (|-16 0 0 0
pair|nay chưa|0 2 0 0
pair|nay không|-9 28 0 -20
pair|nay mới|0 10 0 9
pair|nay tới|0 0 0 -18
pair|nay vẫn|-26 -28 0 0
pair|nay đã|9 0 0 -16
pair|nay đến|0 0 -2 0
pair|nga sơn|0 0 -8 -3
pair|nga yên|0 0 1 0
pair|ngao chết|0 0 0 -7
pair|ngay #|5 -5 0 1
pair|ngay chiều|0 0 20 0
pair|ngay khi|0 0 35 -31
pair|ngay nhà|0 -5 8 -13
pair|ngay sau|-23 0 0 -14
pair|ngay trong|35 0 20 0
pair|ngay tại|6 0 0 3
pair|ngay từ|0 0 20 0
pair|nghe những|-1 0 -30 0
pair|nghe ubnd|-8 0 -1 -2
pair|nghe ít|0 0 0 21
pair|nghiêm (|0 0 0 24
pair|nghiêm chỉ|-1 0 35 0
pair|nghiêm trọng|-4 0 -8 1
pair|nghiêm túc|0 0 0 5
pair|nghiêm vài|0 0 19 -11
pair|nghiên cứu|0 0 46 -16
pair|nghiệm thu|18 7 -1 -17
pair|nghiệp #|46 0 0 2
pair|nghiệp (|0 0 0 1
pair|nghiệp ,|23 -15 0 0
pair|nghiệp -|-1 0 0 40
pair|nghiệp an|0 0 0 -2
pair|nghiệp bỏ|-2 24 0 -15
pair|nghiệp còn|0 8 0 1
pair|nghiệp có|0 0 0 -3
pair|nghiệp giảm|0 19 0 2
pair|nghiệp hơn|-63 -34 -8 0
pair|nghiệp không|-16 0 0 -2
pair|nghiệp kê|9 -7 0 0
pair|nghiệp ngoài|-7 0 0 3
pair|nghiệp nhà|35 1 0 -2
pair|nghiệp quay|-15 8 0 7
pair|nghiệp sửa|-5 0 5 0
pair|nghiệp thcs|9 0 0 -46
pair|nghiệp theo|-28 6 6 0
pair|nghiệp thpt|40 0 0 -1
pair|nghiệp thua|0 0 0 -5
pair|nghiệp thu|-2 4 0 0
pair|nghiệp thành|32 6 0 -10
pair|nghiệp thủy|29 0 0 0
pair|nghiệp tiếp|72 0 0 0
pair|nghiệp trong|0 0 0 40
pair|nghiệp trên|-20 0 0 -34
pair|nghiệp tăng|-39 0 -15 -48
pair|nghiệp và|-38 0 0 0
pair|nghiệp vẫn|18 -8 0 -29
pair|nghiệp vụ|0 0 -40 0
pair|nghiệp được|6 0 0 -8
pair|nghiệp đạt|6 0 -2 32
pair|nghiệp đầu|0 0 0 -12
pair|nghiệp để|0 0 8 8
pair|nghiệp ước|12 0 0 -22
pair|nghiệp ở|11 10 0 20
pair|nghèo "|6 -8 13 -12
pair|nghèo #|-8 -28 0 -27
pair|nghèo (|0 0 0 1
pair|nghèo bền|0 0 2 0
pair|nghèo cuối|-1 6 0 -73
pair|nghèo còn|0 2 0 15
pair|nghèo dưới|-2 0 0 0
pair|nghèo giảm|-14 -16 -13 -4
pair|nghèo kéo|0 0 0 -2
pair|nghèo theo|19 13 0 -9
pair|nghèo tuy|-3 15 0 0
pair|nghèo xã|0 0 0 38
pair|nghèo đa|0 -21 0 -3
pair|nghèo ước|0 -44 0 0
pair|nghìn con|0 0 0 -22
pair|nghìn ha|0 0 0 -9
pair|nghìn lượt|0 0 0 -11
pair|nghìn tấn|-4 2 0 0
pair|nghìn tỷ|0 0 0 50
pair|nghìn đồng|0 -16 0 0
pair|nghĩa buôn|0 0 0 -6
pair|nghĩa vụ|0 0 11 -41
pair|nghề cho|10 -1 21 0
pair|nghề chưa|0 13 0 0
pair|nghề mây|29 -1 0 -29
pair|nghề nghiệp|13 11 0 0
pair|nghề thẩm|0 20 0 0
pair|nghệ an|-20 0 -11 0
pair|nghệ cao|38 -7 0 26
pair|nghệ do|0 0 0 -11
pair|nghệ lạc|0 8 -1 0
pair|nghệ số|23 0 1 -29
pair|nghệ sớm|0 0 24 -10
pair|nghệ thông|0 0 0 6
pair|nghệ và|-22 10 -1 22
pair|nghỉ việc|0 -21 0 0
pair|nghị ban|0 0 -1 0
pair|nghị cho|5 -5 0 0
pair|nghị chưa|0 -29 0 14
pair|nghị các|0 0 4 -2
pair|nghị có|0 0 -50 0
pair|nghị công|0 0 42 0
pair|nghị cũng|0 -21 0 0
pair|nghị của|0 0 1 0
pair|nghị cử|0 0 8 -6
pair|nghị giao|0 0 -49 0
pair|nghị hđnd|0 0 -30 0
pair|nghị phúc|0 0 0 -9
pair|nghị quyết|0 0 0 1
pair|nghị sơ|0 0 -6 0
pair|nghị sở|0 0 28 0
pair|nghị trung|-1 -2 -30 0
pair|nghị trực|0 0 -21 -1
pair|nghị tỉnh|0 0 16 -29
pair|nghị ubnd|0 0 36 0
pair|nghị và|0 0 -19 0
pair|nghị về|0 0 19 0
pair|nghị với|0 0 -3 14
pair|nghị đánh|0 0 -1 0
pair|nghị định|1 0 0 0
pair|ngoài #|0 0 0 5
pair|ngoài giờ|0 18 0 -9
pair|ngoài khu|22 1 0 -18
pair|ngoài nhà|-3 16 0 0
pair|ngoài quốc|7 0 16 -6
pair|ngoài ra|-7 -3 -2 0
pair|ngoài sổ|0 49 0 0
pair|ngoái #|46 0 0 -8
pair|ngoại kiểm|43 0 2 -1
pair|nguy cơ|-2 10 0 -33
pair|nguyên -|0 0 9 -1
pair|nguyên liệu|0 0 40 64
pair|nguyên nhiên|-13 -15 0 -9
pair|nguyên nhân|0 0 0 1
pair|nguyên và|0 0 3 -14
pair|nguyên đán|0 -2 3 0
pair|nguyễn kim|8 -1 -2 -5
pair|nguyễn thị|0 0 -1 -1
pair|nguyễn văn|0 0 -26 0
pair|nguyện giảm|0 27 0 36
pair|nguồn gốc|0 0 5 2
pair|nguồn lực|-7 0 -2 0
pair|nguồn nước|0 0 38 -1
pair|nguồn phát|0 12 25 6
pair|nguồn sống|-22 16 0 8
pair|nguồn thu|0 0 30 -12
pair|nguồn vốn|28 0 0 -40
pair|nguồn xã|23 -10 -8 0
pair|ngàn con|-4 16 0 0
pair|ngàn lượt|38 0 0 0
pair|ngàn tấn|0 0 0 -1
pair|ngành #|-7 41 0 0
pair|ngành có|0 14 0 -1
pair|ngành công|-28 -8 0 -3
pair|ngành giáo|19 8 32 -1
pair|ngành gỡ|14 -13 35 -20
pair|ngành hoàn|7 0 0 -42
pair|ngành nông|0 0 23 0
pair|ngành thuế|-2 0 0 -1
pair|ngành và|0 0 -18 0
pair|ngành về|0 0 9 22
pair|ngành y|19 0 21 5
pair|ngành điện|-20 0 56 -48
pair|ngành đã|3 0 0 0
pair|ngày #|0 0 0 1
pair|ngày công|0 0 0 -27
pair|ngày hội|-10 -2 0 0
pair|ngày khai|0 0 0 3
pair|ngày ký|0 0 -26 0
pair|ngày kể|0 0 12 0
pair|ngày một|-43 5 -3 0
pair|ngày theo|0 0 12 0
pair|ngày thông|-5 0 0 0
pair|ngày thứ|13 -26 0 -4
pair|ngày đêm|-8 0 0 -5
pair|ngày được|0 0 -15 0
pair|ngân #|-4 17 0 -17
pair|ngân chỉ|0 14 0 27
pair|ngân cả|0 0 29 3
pair|ngân hàng|-8 22 0 33
pair|ngân hết|0 9 0 9
pair|ngân lên|0 0 17 0
pair|ngân mới|0 32 0 45
pair|ngân thấp|0 -1 11 -32
pair|ngân trên|0 0 1 -35
pair|ngân trước|0 0 0 30
pair|ngân vốn|1 1 0 -1
pair|ngân ì|0 19 0 0
pair|ngân đầu|0 10 0 -57
pair|ngô #|-36 -22 0 -16
pair|ngô xuân|3 0 0 -35
pair|ngôi mộ|0 0 9 0
pair|ngõ #|-8 6 58 -14
pair|ngõ xóm|-24 0 -20 -25
pair|ngăn mặn|0 0 0 1
pair|ngũ đạt|33 0 0 0
pair|ngư dân|1 0 0 -17
pair|ngư nghiệp|9 14 -6 45
pair|người #|44 0 -11 -3
pair|người (|17 0 0 0
pair|người ,|0 0 0 1
pair|người /|7 0 -1 12
pair|người biết|-8 21 0 3
pair|người buôn|8 0 0 10
pair|người bị|23 -8 0 -45
pair|người bỏ|0 0 1 0
pair|người cao|0 1 0 -7
pair|người chưa|-11 12 0 30
pair|người chạy|-10 11 0 -5
pair|người chết|20 -12 0 0
pair|người có|4 0 0 0
pair|người dân|2 0 0 0
pair|người dự|0 0 0 5
pair|người già|31 -22 0 12
pair|người kinh|0 0 0 -10
pair|người làm|9 0 0 -34
pair|người nghe|0 0 0 21
pair|người nghèo|0 0 11 0
pair|người nuôi|0 0 0 50
pair|người nộp|-8 15 1 -10
pair|người phát|0 -1 -2 -45
pair|người rành|0 0 0 -11
pair|người sau|0 0 5 13
pair|người tham|0 0 0 -8
pair|người trồng|26 1 0 1
pair|người từ|25 -1 8 -43
pair|người và|22 -2 0 32
pair|người đi|19 0 0 -1
pair|người được|16 8 0 -9
pair|người đứng|-3 0 13 -41
pair|ngược lại|-21 -5 0 0
pair|ngạch lần|0 0 0 15
pair|ngạch xuất|0 0 0 1
pair|ngại công|0 0 0 4
pair|ngại va|0 0 0 6
pair|ngọt mùa|0 14 0 0
pair|ngổn ngang|0 2 0 6
pair|ngừa đình|-1 0 1 11
pair|ngừng hoạt|15 0 0 -1
pair|nhanh tiến|1 -2 3 0
pair|nhau khá|-8 15 0 -4
pair|nhiên vật|-13 -15 0 -9
pair|nhiên án|-24 28 0 -6
pair|nhiều (|-12 24 0 -26
pair|nhiều chuyển|44 0 0 0
pair|nhiều chỉ|-37 -26 0 -3
pair|nhiều công|0 3 0 -6
pair|nhiều cơ|0 7 0 -14
pair|nhiều cố|0 8 0 0
pair|nhiều hơn|-3 33 0 -3
pair|nhiều hộ|0 1 0 0
pair|nhiều hợp|0 5 0 0
pair|nhiều khó|0 19 0 0
pair|nhiều lần|0 0 0 6
pair|nhiều người|8 0 0 15
pair|nhiều nhất|32 -26 0 -5
pair|nhiều nên|42 12 0 -36
pair|nhiều năm|37 -21 0 -4
pair|nhiều nơi|0 0 0 -16
pair|nhiều tháng|-9 30 0 14
pair|nhiều tuyến|0 0 0 -35
pair|nhiều việc|0 -33 0 -4
pair|nhiều xã|0 0 0 12
pair|nhiều ở|-1 10 -1 26
pair|nhiễm mặn|0 0 0 14
pair|nhiễm phèn|0 20 0 0
pair|nhiệm của|0 -16 -1 -6
pair|nhiệm người|-7 0 34 -52
pair|nhiệm thường|0 -2 23 0
pair|nhiệm trước|0 0 15 14
pair|nhiệm trực|0 0 14 -6
pair|nhiệm tập|0 0 0 2
pair|nhiệm từng|0 0 0 25
pair|nhiệm về|0 0 9 -2
pair|nhiệm vụ|-1 0 0 1
pair|nhu cầu|0 15 0 -10
pair|nhum khóa|0 0 -6 0
pair|nhà "|8 -6 0 8
pair|nhà cho|26 0 -36 26
pair|nhà chùa|0 0 0 -8
pair|nhà cung|0 1 1 0
pair|nhà còn|0 0 3 0
pair|nhà công|0 5 0 -9
pair|nhà dột|0 0 -6 10
pair|nhà làm|11 15 0 -3
pair|nhà máy|0 7 0 27
pair|nhà mạng|0 0 0 26
pair|nhà mới|0 0 0 21
pair|nhà nước|-3 0 0 0
pair|nhà sai|0 -8 9 0
pair|nhà sát|-9 0 14 25
pair|nhà thầu|0 -7 13 0
pair|nhà trọ|0 0 1 17
pair|nhà tình|20 0 0 15
pair|nhà tạm|22 1 0 0
pair|nhà văn|0 0 21 0
pair|nhà vận|0 0 36 5
pair|nhà xây|0 17 0 -30
pair|nhà xưởng|0 6 0 -17
pair|nhà đại|-7 0 25 2
pair|nhà đầu|0 40 4 32
pair|nhà ở|9 -1 19 -38
pair|nhánh văn|0 0 0 31
pair|nhâm dần|0 -9 10 0
pair|nhân #|0 1 0 21
pair|nhân chính|-2 21 0 -39
pair|nhân cơ|0 0 0 18
pair|nhân do|0 0 0 -4
pair|nhân là|-1 -38 -2 1
pair|nhân lực|-32 -3 0 1
pair|nhân mở|0 0 8 0
pair|nhân ra|4 0 0 0
pair|nhân rộng|0 0 42 -17
pair|nhân sự|0 0 0 13
pair|nhân trước|-7 -20 -15 0
pair|nhân và|0 0 0 8
pair|nhân ở|-20 -31 0 -33
pair|nhìn chung|33 0 0 0
pair|nhìn thẳng|-1 -29 0 0
pair|nhìn vào|-7 -29 -3 0
pair|nhích #|40 0 0 1
pair|nhích lên|5 0 0 -1
pair|nhích thêm|-29 -1 0 -34
pair|nhóm #|-9 -8 0 0
pair|nhóm dẫn|5 0 0 21
pair|nhóm tin|0 0 0 9
pair|nhóm trẻ|0 0 18 0
pair|nhóm zalo|0 0 41 2
pair|như cho|-15 16 0 4
pair|như mong|0 5 0 0
pair|như trên|0 0 -12 0
pair|như vậy|30 0 0 -40
pair|nhưng bỏ|0 0 0 17
pair|nhưng chi|0 12 0 -12
pair|nhưng chất|0 3 0 -25
pair|nhưng khoảng|-8 15 0 -4
pair|nhưng không|0 -17 -20 23
pair|nhưng kết|0 0 0 29
pair|nhưng nhờ|-22 -10 -1 -15
pair|nhưng số|0 1 0 -15
pair|nhượng lén|0 0 0 -6
pair|nhấn mạnh|-19 0 -7 -27
pair|nhất #|-4 0 13 0
pair|nhất cuối|0 0 0 -1
pair|nhất là|1 -7 0 17
pair|nhất một|16 -7 0 36
pair|nhất ngày|0 -1 2 51
pair|nhất nhận|0 0 -5 0
pair|nhất năm|0 0 25 -34
pair|nhất trong|12 -26 -1 15
pair|nhất trí|-14 -1 -57 -1
pair|nhất từ|-3 0 0 1
pair|nhầm lẫn|21 -18 0 16
pair|nhận "|0 8 0 27
pair|nhận ,|0 0 0 -10
pair|nhận cấp|0 0 0 -17
pair|nhận giúp|0 0 5 13
pair|nhận hết|0 1 0 0
pair|nhận mới|-10 -3 0 0
pair|nhận qsdđ|25 0 0 1
pair|nhận quyền|-1 0 37 13
pair|nhận thêm|0 20 0 -17
pair|nhận thấy|31 -26 0 -2
pair|nhận thức|0 10 0 12
pair|nhận tin|16 0 -5 -14
pair|nhận tiền|-6 -2 0 -21
pair|nhận xã|0 0 18 -1
pair|nhận đăng|0 0 0 -6
pair|nhận được|0 0 32 0
pair|nhận đạt|54 0 0 -19
pair|nhận định|-29 0 0 0
pair|nhận đỡ|0 0 0 -10
pair|nhận đủ|0 0 1 26
pair|nhập ba|-15 0 0 0
pair|nhập bình|18 -1 -11 9
pair|nhập chập|0 0 0 22
pair|nhập không|0 16 0 10
pair|nhập khẩu|0 -17 0 0
pair|nhập lại|0 36 0 -1
pair|nhập ngũ|16 0 0 0
pair|nhập đi|0 28 0 -11
pair|nhập đầu|0 0 0 -17
pair|nhật tiến|0 0 5 11
pair|nhắc các|0 0 49 0
pair|nhắc nhiều|0 -26 -5 0
pair|nhắc nhở|0 0 0 4
pair|nhẹ cân|-1 -8 0 7
pair|nhếch nhác|0 10 0 -32
pair|nhỉnh hơn|10 0 0 -10
pair|nhịp bình|0 0 0 12
pair|nhịp tăng|-16 -1 -12 -16
pair|nhọn thuộc|-5 -13 0 -7
pair|nhỏ giọt|0 10 0 -10
pair|nhỏ lẻ|0 0 0 19
pair|nhổ bỏ|0 0 50 -4
pair|nhờ cả|-20 -10 0 -8
pair|nhờ nhà|0 22 -3 27
pair|nhờ trường|0 -8 8 10
pair|nhờ vậy|-14 0 0 -31
pair|nhờ điện|21 0 0 0
pair|những hạn|0 -19 0 0
pair|những mặt|-15 -14 0 0
pair|những ngày|-28 0 4 0
pair|những năm|-9 22 0 8
pair|những việc|-1 -6 0 0
pair|những điều|7 -34 -13 5
pair|những điểm|0 -44 0 0
pair|nhựa hóa|30 0 0 0
pair|ninh bình|0 0 0 27
pair|ninh chính|6 0 28 0
pair|ninh giao|0 0 -2 0
pair|ninh giữ|31 0 0 40
pair|ninh hòa|-23 -19 0 -17
pair|ninh lắp|0 1 0 0
pair|ninh nông|0 0 0 -45
pair|ninh trật|3 0 38 0
pair|niêm yết|0 0 0 -31
pair|niên nhập|18 0 0 0
pair|niên nòng|0 0 0 9
pair|niên theo|-1 0 2 6
pair|niên tụ|0 4 0 0
pair|niên vụ|35 38 -1 0
pair|niên xã|-9 10 0 12
pair|niên độ|0 0 15 6
pair|nn &|0 0 -2 0
pair|nn lập|0 0 20 0
pair|non ,|0 28 0 -11
pair|non long|-6 0 5 0
pair|non sau|0 0 5 0
pair|non thới|0 1 0 0
pair|non và|0 0 0 -1
pair|nq #|21 0 0 0
pair|nq /|0 0 15 0
pair|nq :|1 0 0 0
pair|nsnn #|27 0 -1 -22
pair|nsnn trên|4 0 0 0
pair|ntm kiểu|-27 -12 -5 0
pair|nung sơ|0 0 -17 0
pair|nuôi #|0 0 0 -12
pair|nuôi trồng|-20 0 0 1
pair|nuôi tôm|-1 -12 4 9
pair|nuôi và|0 0 0 10
pair|nào buông|0 0 10 20
pair|nào cho|0 18 -7 0
pair|nào chậm|0 -5 10 -19
pair|nào còn|0 0 11 22
pair|nào cũng|-7 -1 14 2
pair|nào không|-1 -2 11 26
pair|nào ngoài|0 0 0 8
pair|nào nêu|0 0 -12 0
pair|nào thiếu|44 -1 0 0
pair|nào tòa|0 0 0 16
pair|nào đạt|0 -11 -16 0
pair|này )|0 -11 -16 0
pair|này có|2 -9 -9 0
pair|này là|0 0 0 20
pair|này năm|0 -8 -13 0
pair|này vào|0 0 45 12
pair|này và|0 -7 8 17
pair|này được|0 0 -50 0
pair|nát theo|13 -1 0 0
pair|nâm nung|0 0 -17 0
pair|nâng cao|0 0 23 0
pair|nâng chất|0 0 -14 -6
pair|nâng cấp|13 -13 42 -32
pair|nâng lên|34 0 0 -44
pair|nâng thù|0 0 11 0
pair|nâng tổng|7 0 0 21
pair|nâng tỷ|0 0 0 31
pair|né tránh|0 0 0 3
pair|nên chậm|0 0 0 -3
pair|nên chọn|0 0 10 0
pair|nên việc|7 0 0 -28
pair|nêu thẳng|-5 0 0 0
pair|nêu trên|0 -1 0 2
pair|nêu tên|0 -20 -13 4
pair|nêu tại|0 0 0 14
pair|nêu được|0 0 0 6
pair|nò sáo|7 0 0 0
pair|nòng cốt|0 0 1 -16
pair|nói chuyện|0 0 0 1
pair|nói chưa|0 0 0 43
pair|nói không|15 -10 -27 -39
pair|nói thẳng|0 -24 -10 0
pair|nói trên|0 0 23 0
pair|nói vậy|-37 0 0 0
pair|nói được|0 0 0 -10
pair|nói đều|0 0 0 9
pair|nóng lên|0 0 0 1
pair|nông ,|7 0 0 7
pair|nông -|-20 0 -1 16
pair|nông lâm|0 0 1 0
pair|nông nghiệp|0 0 0 -1
pair|nông sản|0 11 0 -1
pair|nông thôn|1 0 0 -1
pair|núi hồng|16 0 0 0
pair|núp bóng|0 5 0 0
pair|nút thắt|0 0 -3 0
pair|năm #|-1 0 0 0
pair|năm (|0 4 0 -21
pair|năm )|17 -10 0 -10
pair|năm ,|15 -23 0 37
pair|năm chưa|0 0 0 12
pair|năm cà|0 0 0 2
pair|năm có|-56 -1 0 0
pair|năm của|0 0 13 23
pair|năm học|1 0 22 -25
pair|năm không|0 0 0 13
pair|năm liền|0 0 0 46
pair|năm là|0 0 -33 0
pair|năm nay|-10 0 -1 0
pair|năm ngoái|18 4 0 1
pair|năm nào|0 -11 -16 0
pair|năm qua|0 0 0 -1
pair|năm rồi|27 -7 6 -37
pair|năm sau|0 0 0 8
pair|năm thứ|-12 0 0 4
pair|năm trên|0 0 22 -5
pair|năm trước|35 0 0 0
pair|năm trở|55 0 0 -17
pair|năm tăng|-27 0 -12 -18
pair|năm tại|0 0 0 -10
pair|năm tới|0 0 25 0
pair|năm và|-5 0 -16 -14
pair|năm vận|0 0 -13 0
pair|năm đạt|0 0 -1 0
pair|năm đầu|1 0 -12 0
pair|năm ước|25 -16 0 0
pair|năng (|0 0 0 15
pair|năng biển|-6 7 0 15
pair|năng không|0 0 0 -66
pair|năng lực|-2 -12 -13 0
pair|năng suất|0 -2 0 1
pair|năng thực|10 0 0 39
pair|năng vốn|-7 -20 -15 0
pair|nơi còn|0 0 0 -2
pair|nơi có|11 0 11 -33
pair|nơi giải|0 33 0 0
pair|nơi gượng|0 4 0 -21
pair|nơi không|0 0 0 42
pair|nơi làm|0 11 0 0
pair|nơi nào|0 0 11 -3
pair|nơi phối|0 0 -8 0
pair|nơi vẫn|0 38 0 -21
pair|nương không|0 0 0 2
pair|nương mất|-7 10 0 0
pair|nước #|-20 0 0 -55
pair|nước chi|-3 -7 0 -4
pair|nước còn|0 0 0 24
pair|nước của|0 0 0 4
pair|nước giếng|0 0 4 0
pair|nước hai|0 0 0 11
pair|nước hơn|15 -1 0 0
pair|nước hồ|0 0 17 -40
pair|nước hợp|-13 0 -10 0
pair|nước khu|0 0 6 -2
pair|nước máy|47 0 0 -26
pair|nước nga|0 0 1 0
pair|nước ngoài|35 -8 0 0
pair|nước ngọt|0 3 0 -1
pair|nước rút|-16 -2 -6 0
pair|nước sinh|0 0 -2 -36
pair|nước sơn|0 0 -4 0
pair|nước sạch|0 10 0 -27
pair|nước thải|-15 29 0 -1
pair|nước trong|3 1 0 23
pair|nước trung|0 10 0 -4
pair|nước trên|-1 0 0 0
pair|nước tưới|0 0 47 2
pair|nước tỉnh|0 0 9 0
pair|nước từ|30 0 0 3
pair|nước và|0 1 0 0
pair|nước ước|-15 -1 0 -26
pair|nại còn|0 0 0 31
pair|nạn giao|6 4 -1 0
pair|nạo vét|1 0 20 -7
pair|nạp #|18 0 0 2
pair|nạp mới|0 0 -21 0
pair|nạp thêm|-45 -8 -2 -22
pair|nạp được|0 30 0 0
pair|nạp đảng|-16 14 0 27
pair|nắm chắc|-1 0 5 -41
pair|nắm dư|0 0 26 -2
pair|nắm tình|0 25 0 1
pair|nằm bờ|0 1 0 -4
pair|nằm chờ|0 8 0 0
pair|nằm trên|0 15 0 0
pair|nằm ở|-14 -26 0 0
pair|nặng mà|0 7 0 12
pair|nặng nề|0 0 0 -1
pair|nặng về|0 0 0 -6
pair|nẹt pô|0 20 0 0
pair|nếp #|0 0 0 36
pair|nếu không|0 0 2 0
pair|nếu trừ|0 0 0 -8
pair|nếu để|0 0 29 1
pair|nền kinh|0 27 0 23
pair|nền nếp|28 0 0 0
pair|nền tảng|0 0 1 0
pair|nể nang|0 11 0 8
pair|nối cao|22 0 -12 -16
pair|nối dài|-9 28 0 -30
pair|nối mạng|6 0 0 0
pair|nối nước|0 0 7 0
pair|nối trực|-1 0 0 14
pair|nồng độ|0 0 0 -9
pair|nổi #|-4 29 0 0
pair|nổi bật|-52 -1 0 -34
pair|nổi lên|0 1 0 0
pair|nỗ lực|-23 0 -5 12
pair|nỗi lo|-7 -16 -11 -27
pair|nội bộ|20 0 0 3
pair|nội thị|-14 18 6 5
pair|nội vụ|0 0 15 1
pair|nội ô|0 0 0 -16
pair|nội địa|0 1 0 1
pair|nội đồng|0 0 0 -1
pair|nộp báo|0 0 3 -23
pair|nộp bù|0 0 5 0
pair|nộp hồ|30 3 31 48
pair|nộp ngân|50 0 0 -68
pair|nộp thuế|9 0 33 -3
pair|nợ #|1 0 0 1
pair|nợ dưới|0 -15 -17 0
pair|nợ lương|18 1 0 -50
pair|nợ phụ|0 0 5 0
pair|nợ thuế|0 1 11 -8
pair|nợ từng|0 0 28 -1
pair|nợ xây|0 0 12 0
pair|nợ đất|-8 0 9 11
pair|nửa chặng|-34 -7 -5 -5
pair|nửa cuối|0 0 -23 0
pair|nửa năm|0 0 -1 0
pair|nửa số|0 16 0 16
pair|nửa tháng|0 14 0 18
pair|nữ dưới|0 0 0 -19
pair|nữ nhận|0 0 5 13
pair|nữ năm|0 0 -9 0
pair|nữ quần|0 18 -7 0
pair|nữ trẻ|0 0 0 -19
pair|nữa là|-1 1 0 0
pair|ocop #|34 0 0 27
pair|ocop được|46 0 0 -46
pair|pci tụt|0 14 0 0
pair|pha về|-4 0 8 0
pair|phan thị|0 0 -27 0
pair|phi nông|-8 0 5 4
pair|phiên chợ|18 0 0 0
pair|phiên thường|0 0 -17 -5
pair|phiên tòa|-9 12 2 -8
pair|phiếu chính|-15 24 0 22
pair|phong -|-1 0 4 0
pair|phong cốc|0 0 -7 0
pair|phong thiếu|0 0 0 3
pair|phong trào|20 0 0 -15
pair|phong tục|0 0 10 9
pair|phun hóa|0 0 23 -8
pair|phàn nàn|0 3 0 -27
pair|phá #|19 -1 0 0
pair|phá giảm|37 -10 0 -12
pair|phá rừng|4 0 1 -9
pair|phá tam|7 0 0 0
pair|phá vỡ|0 7 0 0
pair|phá án|8 0 0 25
pair|pháp chế|0 0 -1 0
pair|pháp căn|0 8 0 0
pair|pháp hình|0 0 -8 0
pair|pháp lệnh|19 0 0 -26
pair|pháp năm|0 0 -3 0
pair|pháp quý|0 0 -9 -4
pair|phát #|0 -2 8 15
pair|phát biểu|0 0 -23 0
pair|phát cao|-24 41 0 -14
pair|phát hiện|-1 19 -3 0
pair|phát hành|1 0 0 -47
pair|phát ngôn|0 0 4 -26
pair|phát rừng|-7 10 0 0
pair|phát sinh|3 0 0 -3
pair|phát sóng|0 0 0 28
pair|phát triển|0 0 0 -1
pair|phát ổn|0 0 0 40
pair|phát ở|0 0 0 32
pair|phân bón|-36 2 0 29
pair|phân bổ|0 0 -4 1
pair|phân công|6 0 0 0
pair|phân cấp|4 27 0 0
pair|phân khai|0 3 0 0
pair|phân khu|-9 7 15 14
pair|phân loại|0 0 0 4
pair|phân lô|0 11 1 7
pair|phân tán|38 -25 0 5
pair|phân urê|0 8 0 0
pair|phép bán|0 0 0 11
pair|phép còn|0 -8 9 0
pair|phép mỏ|0 0 15 1
pair|phép trên|28 -23 0 34
pair|phép ven|0 9 -1 1
pair|phép vẫn|0 9 0 0
pair|phép xây|35 0 0 10
pair|phê ,|3 0 0 0
pair|phê bình|0 -1 0 1
pair|phê bị|0 0 0 13
pair|phê chiếm|0 0 0 41
pair|phê duyệt|1 0 0 0
pair|phê tái|1 0 0 -6
pair|phê với|0 0 0 19
pair|phí #|1 0 -15 0
pair|phí ,|12 5 0 -15
pair|phí bảo|0 13 0 0
pair|phí cho|25 0 0 -29
pair|phí công|0 6 0 22
pair|phí giảm|-13 38 0 10
pair|phí không|0 0 0 -12
pair|phí qua|0 0 10 0
pair|phí số|0 0 21 -31
pair|phí trước|-14 0 0 1
pair|phí vệ|0 11 0 -30
pair|phía bắc|-28 0 -12 -7
pair|phía nam|0 0 0 -3
pair|phía tây|0 0 1 0
pair|phòng -|-1 0 -5 0
pair|phòng bệnh|4 0 0 0
pair|phòng chuyên|32 0 -9 24
pair|phòng cháy|0 -3 20 0
pair|phòng chống|14 0 0 13
pair|phòng dân|0 -26 -1 0
pair|phòng dịch|3 0 0 14
pair|phòng gd|-2 0 0 0
pair|phòng giáo|0 0 2 -1
pair|phòng hđnd|0 0 4 0
pair|phòng học|51 9 0 0
pair|phòng họp|-1 0 0 -6
pair|phòng hộ|-10 24 0 0
pair|phòng kinh|0 0 1 -1
pair|phòng kế|0 0 3 0
pair|phòng kỹ|0 0 13 0
pair|phòng lao|0 0 1 0
pair|phòng lý|0 0 11 0
pair|phòng mà|25 0 0 -12
pair|phòng mới|-5 0 5 0
pair|phòng ngừa|-1 0 1 10
pair|phòng nn|0 0 53 0
pair|phòng nào|0 0 5 0
pair|phòng nêu|0 0 11 20
pair|phòng nông|0 -11 -1 -2
pair|phòng nội|0 0 11 26
pair|phòng phun|0 0 19 -13
pair|phòng quản|0 0 -26 0
pair|phòng tham|0 0 24 10
pair|phòng thành|0 0 3 8
pair|phòng thông|0 0 -14 0
pair|phòng thủ|16 0 0 18
pair|phòng tn|0 0 1 0
pair|phòng tài|0 0 12 -1
pair|phòng tư|0 0 50 0
pair|phòng ubnd|0 0 0 -21
pair|phòng y|0 0 2 0
pair|phòng đăng|0 0 0 28
pair|phòng được|15 0 0 0
pair|phòng đảng|0 0 19 8
pair|phòng đợt|39 0 0 0
pair|phó bí|0 0 -3 -1
pair|phó chủ|0 0 0 -1
pair|phó giám|0 0 1 0
pair|phóng mặt|10 0 -1 0
pair|phú -|15 -15 0 27
pair|phú lương|0 0 -7 0
pair|phú thọ|0 0 -2 0
pair|phú tân|0 0 -20 0
pair|phú xuân|20 0 0 0
pair|phú yên|1 0 0 0
pair|phúc an|0 -1 0 0
pair|phúc thẩm|0 0 0 -9
pair|phương #|16 -1 0 -21
pair|phương châm|0 0 19 0
pair|phương có|0 0 -14 0
pair|phương hướng|0 0 -1 0
pair|phương quy|29 0 0 0
pair|phương số|0 0 1 0
pair|phương tiện|-18 30 11 2
pair|phương án|0 0 29 44
pair|phương đã|57 0 0 -24
pair|phước dinh|0 0 6 0
pair|phước lộc|-32 0 0 0
pair|phước vinh|-11 0 0 0
pair|phường #|27 0 14 -15
pair|phường )|0 0 0 -14
pair|phường ,|18 -18 0 59
pair|phường ;|-9 11 0 0
pair|phường an|0 -1 4 27
pair|phường bình|0 -5 0 0
pair|phường bắc|0 0 0 2
pair|phường chủ|0 0 21 0
pair|phường còn|0 16 0 0
pair|phường có|-24 0 0 -25
pair|phường cùng|-2 -5 8 -1
pair|phường cũ|8 0 0 0
pair|phường duy|-3 0 4 16
pair|phường giao|0 0 3 4
pair|phường giám|0 0 36 0
pair|phường hoàn|21 0 18 -45
pair|phường hòa|4 0 0 -32
pair|phường kim|-9 0 -18 0
pair|phường kiến|0 0 10 0
pair|phường lãm|0 -3 0 0
pair|phường lần|0 0 0 -2
pair|phường mới|0 2 0 0
pair|phường mở|0 0 0 54
pair|phường ninh|0 1 0 -19
pair|phường nào|0 0 10 20
pair|phường phong|0 0 -7 0
pair|phường thành|10 0 0 11
pair|phường thông|0 0 13 -5
pair|phường thới|13 0 0 0
pair|phường tân|6 -8 0 5
pair|phường tổng|0 -9 9 0
pair|phường và|-3 0 -3 -2
pair|phường văn|0 11 10 0
pair|phường xuân|-23 -5 -27 0
pair|phường xử|-3 0 41 0
pair|phường đi|6 0 0 0
pair|phường đã|0 0 -1 0
pair|phường đó|0 0 9 19
pair|phường đồng|-2 2 3 0
pair|phạm #|1 0 0 -1
pair|phạm (|13 0 0 -1
pair|phạm mua|0 0 0 13
pair|phạm pháp|0 0 -8 0
pair|phạm trật|0 13 0 0
pair|phạm tội|15 0 0 0
pair|phạm về|29 -8 -4 -1
pair|phạm đình|-1 0 16 -15
pair|phạm đất|0 0 5 0
pair|phạm đối|0 0 24 0
pair|phạt #|0 0 0 -13
pair|phạt hợp|0 0 1 0
pair|phạt nguội|0 0 2 1
pair|phải chạy|0 0 0 44
pair|phải chờ|0 1 0 24
pair|phải có|0 0 28 20
pair|phải công|0 0 10 0
pair|phải cưỡng|1 0 0 19
pair|phải cắt|0 0 4 -41
pair|phải giãn|0 -29 -8 -3
pair|phải gửi|-25 30 -5 8
pair|phải học|0 0 0 17
pair|phải làm|0 1 -22 2
pair|phải mua|0 0 0 22
pair|phải nghiêm|-5 -18 -1 -3
pair|phải nhập|0 8 0 41
pair|phải nói|0 -19 0 -1
pair|phải thu|0 6 0 18
pair|phải thực|0 -4 13 -1
pair|phải trả|0 0 0 -44
pair|phải xong|-11 0 43 9
pair|phải xử|0 0 17 -31
pair|phải điều|0 0 8 0
pair|phải đạt|-12 -14 -7 0
pair|phản biện|-9 0 0 0
pair|phản ánh|-1 0 -17 0
pair|phấn đấu|0 0 11 -7
pair|phần a|-11 0 0 0
pair|phần ba|0 0 0 -2
pair|phần b|0 -7 0 0
pair|phần c|0 -9 0 0
pair|phần còn|0 15 -2 25
pair|phần lớn|-11 55 0 0
pair|phần mềm|0 1 0 -4
pair|phần nhiều|-1 9 0 39
pair|phần quà|18 0 0 -54
pair|phần thu|22 0 1 3
pair|phần trăm|1 -6 0 0
pair|phần việc|0 0 -19 0
pair|phần đông|-16 29 0 -10
pair|phẩm #|0 -1 0 -5
pair|phẩm bằng|-1 12 0 17
pair|phẩm còn|0 14 0 0
pair|phẩm ocop|-2 0 0 23
pair|phẩm trong|15 0 0 -2
pair|phẩm trên|65 4 0 0
pair|phận cán|0 9 0 -39
pair|phận kế|0 0 15 18
pair|phố #|-39 5 0 1
pair|phố (|0 57 0 -47
pair|phố )|0 0 8 0
pair|phố ;|0 0 5 0
pair|phố cát|0 0 2 14
pair|phố còn|1 -36 0 0
pair|phố có|1 0 0 33
pair|phố cần|0 0 -13 0
pair|phố dự|-29 -7 -16 0
pair|phố ghi|-28 0 0 -4
pair|phố giao|-13 0 0 48
pair|phố hạ|-5 1 40 -8
pair|phố khóa|15 0 0 28
pair|phố không|0 0 0 11
pair|phố lê|0 8 0 0
pair|phố nguyễn|0 0 -10 0
pair|phố số|0 12 0 0
pair|phố thường|0 0 7 21
pair|phố trong|0 0 0 12
pair|phố và|-2 0 0 -2
pair|phố văn|0 0 -6 16
pair|phố vận|-8 0 27 0
pair|phố với|19 0 0 -11
pair|phố để|0 0 17 0
pair|phố đối|0 -9 9 0
pair|phổ biến|0 3 -3 1
pair|phổ cập|12 0 0 -19
pair|phổ thông|6 0 0 -23
pair|phổ yên|0 16 1 0
pair|phụ cấp|0 17 0 5
pair|phụ huynh|0 0 0 31
pair|phụ lục|0 14 0 0
pair|phụ nữ|0 0 -1 0
pair|phụ trách|6 2 0 2
pair|phụ trợ|19 -1 0 -34
pair|phụ đạo|0 0 33 0
pair|phục #|2 0 0 0
pair|phục dựng|4 0 35 -25
pair|phục hoặc|0 -5 0 6
pair|phục hồi|0 0 -4 16
pair|phục vụ|1 0 0 0
pair|phủ #|35 0 0 1
pair|phủ bhyt|0 1 0 -6
pair|phủ kín|25 -1 0 1
pair|phủ lý|1 0 0 0
pair|phủ rừng|-31 -7 -19 -28
pair|phủ và|-24 0 -7 0
pair|phủ về|0 0 0 -25
pair|phủ được|14 8 0 60
pair|phức tạp|0 1 1 -20
pair|ptnt chủ|0 0 10 0
pair|ptnt cùng|0 0 -6 0
pair|qh14 của|0 0 33 0
pair|qh15 ngày|-1 0 -10 0
pair|qlda đtxd|0 0 -4 0
pair|qpan không|0 0 0 5
pair|qsdđ ,|30 -2 0 0
pair|qua #|5 0 0 0
pair|qua ba|0 0 -13 -48
pair|qua báo|-17 0 0 0
pair|qua camera|0 0 45 -16
pair|qua cửa|9 22 0 -10
pair|qua giám|-16 26 0 -21
pair|qua giá|15 0 0 0
pair|qua huyện|4 0 0 -14
pair|qua hệ|0 0 2 0
pair|qua hợp|0 0 0 -5
pair|qua kho|10 0 0 -21
pair|qua kiểm|-30 -1 -2 0
pair|qua loa|-4 15 0 -19
pair|qua mạng|1 9 0 -1
pair|qua mấy|0 14 -10 1
pair|qua nghị|-2 0 38 0
pair|qua ngày|-23 -11 -31 -3
pair|qua nhiều|0 0 0 38
pair|qua nổi|-1 23 0 0
pair|qua thanh|6 15 0 0
pair|qua thôn|0 0 8 -42
pair|qua thăm|-28 -3 0 0
pair|qua tài|18 0 0 0
pair|qua xóm|-9 22 0 0
pair|qua đào|0 0 0 35
pair|qua đêm|0 45 0 -49
pair|qua đó|0 0 0 50
pair|qua đẩy|-1 12 3 11
pair|quan (|0 0 19 0
pair|quan ,|-8 0 -6 -49
pair|quan biết|0 0 -27 0
pair|quan chưa|0 0 0 8
pair|quan hóa|-33 0 0 0
pair|quan hệ|0 0 0 11
pair|quan mới|0 16 0 0
pair|quan nhà|-9 7 0 0
pair|quan nộp|0 -1 4 -1
pair|quan phản|0 6 -4 7
pair|quan trung|0 0 0 14
pair|quan tâm|-13 -12 0 -33
pair|quang cơ|0 10 13 0
pair|quang uy|0 0 8 -8
pair|quanh samsung|0 20 0 0
pair|quen biết|0 0 0 1
pair|quy chuẩn|-18 1 -6 0
pair|quy chế|1 0 9 0
pair|quy hoạch|0 0 7 -19
pair|quy mô|40 0 0 0
pair|quy thóc|2 0 -5 -28
pair|quy trình|0 0 16 1
pair|quy định|1 0 0 0
pair|quy đổi|5 0 0 0
pair|quy ước|0 0 0 5
pair|quyết #|0 0 1 0
pair|quyết (|10 0 0 11
pair|quyết cho|-33 -5 0 -3
pair|quyết chuyên|0 8 0 0
pair|quyết có|0 0 -35 0
pair|quyết dứt|0 0 4 1
pair|quyết hđnd|38 0 0 59
pair|quyết hội|-12 24 -8 35
pair|quyết khiếu|0 0 0 -32
pair|quyết không|0 -3 33 21
pair|quyết liệt|0 0 19 30
pair|quyết này|0 0 -14 0
pair|quyết số|0 0 0 1
pair|quyết thu|0 0 0 11
pair|quyết thủ|0 0 0 31
pair|quyết toán|1 16 0 0
pair|quyết trung|-18 0 23 -1
pair|quyết trực|-31 -13 -31 0
pair|quyết tâm|-19 -8 3 -5
pair|quyết việc|7 1 -1 -54
pair|quyết về|0 0 22 25
pair|quyết xong|13 -9 0 27
pair|quyết đình|0 0 0 28
pair|quyết đúng|-6 0 0 0
pair|quyết đơn|0 8 4 0
pair|quyết được|10 -9 -7 0
pair|quyết đại|0 0 1 0
pair|quyết định|-13 1 0 -7
pair|quyền #|14 0 0 -1
pair|quyền ,|0 30 0 0
pair|quyền có|0 2 0 0
pair|quyền hai|54 0 0 0
pair|quyền sử|0 0 25 1
pair|quyền xã|1 0 0 0
pair|quyền địa|-12 0 0 0
pair|quà #|31 0 0 1
pair|quà cho|11 0 0 -55
pair|quà tết|4 0 0 0
pair|quá #|3 0 0 0
pair|quá hạn|8 0 0 -1
pair|quá hẹn|0 29 0 -32
pair|quá một|0 12 -2 23
pair|quá nửa|1 28 -8 40
pair|quá thời|0 13 0 -24
pair|quá tải|0 0 0 16
pair|quán triệt|8 0 -28 -1
pair|quân #|0 0 0 -21
pair|quân cho|0 0 17 0
pair|quân chung|6 37 0 38
pair|quân các|0 -7 -1 0
pair|quân cả|-1 43 0 8
pair|quân dân|2 0 0 14
pair|quân lương|46 0 0 29
pair|quân mỗi|0 -8 -13 0
pair|quân sự|-1 0 0 -12
pair|quân tháo|23 0 0 0
pair|quân toàn|-22 24 0 -31
pair|quân từ|12 0 8 0
pair|quân được|0 0 0 4
pair|quân đạt|12 -1 0 -6
pair|quân đầu|3 0 -10 29
pair|quân đợt|9 -9 0 32
pair|quân đủ|43 0 0 -37
pair|quý #|-31 0 -13 0
pair|quý báo|0 0 18 24
pair|quý cuối|0 0 -7 0
pair|quý iii|-1 1 0 0
pair|quý ii|0 0 0 1
pair|quý trước|1 8 0 9
pair|quý đầu|0 0 -8 0
pair|quả #|0 0 0 -1
pair|quả cho|0 0 11 48
pair|quả chưa|0 0 0 44
pair|quả cả|0 -45 0 -5
pair|quả giám|0 0 -3 0
pair|quả giải|0 0 0 66
pair|quả gửi|0 0 9 24
pair|quả lĩnh|44 0 -24 -33
pair|quả ngoại|0 0 2 -1
pair|quả như|0 0 -8 -1
pair|quả qua|9 0 0 0
pair|quả quý|-1 0 0 0
pair|quả thu|-35 -10 -43 -31
pair|quả tháng|-25 0 0 0
pair|quả thực|0 0 0 6
pair|quả trong|15 0 0 -33
pair|quả tốt|13 0 0 0
pair|quả về|-10 0 0 10
pair|quả đạt|0 0 0 28
pair|quản chặt|0 0 0 -4
pair|quản lý|0 0 -1 0
pair|quảng cáo|0 0 1 3
pair|quảng ngãi|0 0 -9 0
pair|quảng trạch|-5 -8 -3 0
pair|quảng yên|0 0 0 21
pair|quần chúng|0 0 0 5
pair|quầy có|0 0 0 5
pair|quận #|0 5 1 7
pair|quận chủ|0 0 -11 0
pair|quận giao|8 -3 0 -1
pair|quận kiến|-3 0 0 0
pair|quận lần|-2 -3 -7 8
pair|quận phối|0 0 0 8
pair|quận ủy|-17 0 -15 -13
pair|quế khóa|0 0 -1 0
pair|quốc doanh|0 20 16 -6
pair|quốc gia|0 0 0 -13
pair|quốc huy|0 0 19 -60
pair|quốc hội|0 0 9 0
pair|quốc khởi|-2 0 -6 0
pair|quốc lộ|0 0 1 -11
pair|quốc oai|-2 -13 -3 0
pair|quốc phòng|-8 0 0 -27
pair|quốc tế|0 33 0 13
pair|quốc việt|0 4 0 10
pair|quốc và|-7 0 -2 0
pair|quỹ "|6 -8 13 -12
pair|quỹ cứu|-2 19 0 -4
pair|quỹ phòng|0 16 -9 0
pair|quỹ qpan|0 0 0 5
pair|quỹ vì|0 0 11 0
pair|quỹ đất|-3 0 21 -1
pair|qđ #|-16 0 0 -19
pair|qđ -|-10 1 0 3
pair|qđ /|5 0 2 -5
pair|qđi /|0 0 1 1
pair|ra #|0 6 0 -16
pair|ra (|0 8 0 0
pair|ra )|4 0 -1 13
pair|ra bước|11 0 0 -9
pair|ra cháy|9 -10 0 0
pair|ra cả|11 -10 0 11
pair|ra khỏi|-12 0 0 0
pair|ra lớp|14 -1 0 -4
pair|ra mất|19 -7 0 0
pair|ra nghị|0 1 8 0
pair|ra ngày|-2 -24 -14 0
pair|ra những|0 -49 -16 0
pair|ra quân|-2 -1 0 0
pair|ra sông|0 9 0 -10
pair|ra tại|-38 0 0 0
pair|ra vi|0 0 0 -1
pair|ra đúng|24 0 0 0
pair|ra đến|27 0 0 0
pair|ra ở|0 17 0 8
pair|rao vặt|0 14 0 0
pair|rau màu|0 -8 0 5
pair|rau má|49 0 0 -43
pair|riêng #|0 0 0 12
pair|riêng khách|0 0 0 26
pair|riêng phá|0 7 0 0
pair|riêng sản|-10 18 0 0
pair|riêng thuế|18 -3 0 8
pair|riêng tiền|-13 31 0 0
pair|riêng tín|0 5 0 0
pair|riêng với|0 -4 8 0
pair|riêng án|-16 -18 -12 -19
pair|riêng được|0 0 0 19
pair|ruộng hoang|0 32 0 0
pair|ruộng đất|0 38 0 0
pair|rà lại|6 0 20 -28
pair|rà soát|0 0 2 -1
pair|rà từng|0 0 13 25
pair|rành công|0 0 0 -11
pair|rác bãi|0 0 0 2
pair|rác sinh|-7 20 -6 -44
pair|rác tân|0 0 0 -6
pair|rác tại|4 0 0 13
pair|rác ở|-20 -20 -12 -19
pair|rét đậm|-36 -13 -1 0
pair|rò rỉ|0 0 0 21
pair|rô -|0 0 17 0
pair|rông trên|0 0 0 2
pair|rõ người|0 -9 0 0
pair|rõ nét|8 4 -1 15
pair|rút còn|30 -22 0 -4
pair|rút kinh|0 -5 0 0
pair|rút xuống|32 0 0 -53
pair|răn đe|0 0 19 -11
pair|rơi vào|-11 12 0 36
pair|rườm rà|-4 30 -3 21
pair|rạch bà|0 0 0 25
pair|rạch giá|-33 19 -1 0
pair|rải rác|-10 -10 0 9
pair|rất nghiêm|1 0 -1 0
pair|rầy nâu|0 17 1 2
pair|rẫy mùa|0 0 46 0
pair|rắn sinh|1 -4 -13 0
pair|rằng nguyên|-7 -20 -15 0
pair|rẻ như|-15 16 0 4
pair|rồi chấm|0 -1 3 0
pair|rồi mà|0 25 -9 0
pair|rồi mới|0 0 23 1
pair|rồi để|-13 30 0 0
pair|rộng #|2 0 0 20
pair|rộng )|-23 -1 -14 0
pair|rộng mô|0 0 23 0
pair|rộng nhà|0 0 10 0
pair|rớt giá|0 13 0 30
pair|rớt liên|0 8 0 0
pair|rừng #|3 0 -24 -23
pair|rừng ,|19 0 0 -26
pair|rừng bị|0 0 0 28
pair|rừng làm|0 2 0 0
pair|rừng phòng|-10 24 0 0
pair|rừng trong|0 0 29 2
pair|rừng tràm|-1 -8 0 -9
pair|rừng trồng|36 1 0 -6
pair|rừng tại|-4 6 0 0
pair|rừng được|2 11 0 0
pair|sa pa|-11 11 19 -5
pair|sa rương|0 0 7 0
pair|sa đéc|0 -1 0 -8
pair|sai chế|4 0 0 28
pair|sai mục|-9 28 0 -20
pair|sai phép|-19 32 2 0
pair|sai phạm|21 0 -5 13
pair|sai quy|0 6 0 0
pair|sai sót|14 -13 0 0
pair|sai thiết|17 0 -9 24
pair|samsung phổ|0 20 0 0
pair|san lấp|-17 21 0 1
pair|san ủi|0 0 0 11
pair|sang #|-24 -5 -34 -23
pair|sang cây|-1 -27 0 0
pair|sang lào|0 0 0 -16
pair|sang nhượng|0 0 0 -6
pair|sang nuôi|0 0 29 0
pair|sang năm|-26 0 0 -10
pair|sang quý|0 54 0 -11
pair|sao chép|-9 13 -1 0
pair|sao phân|0 13 0 0
pair|sao trở|-5 26 0 0
pair|sao vàng|-38 -14 -31 0
pair|sau #|-5 6 -25 -8
pair|sau (|0 0 -9 13
pair|sau bão|26 -17 0 0
pair|sau bồi|0 0 5 0
pair|sau cai|0 0 5 13
pair|sau cùng|0 0 -20 0
pair|sau dịch|31 0 0 11
pair|sau dồn|0 1 0 -30
pair|sau giám|0 21 0 0
pair|sau hợp|-46 -29 -9 20
pair|sau khi|0 0 0 -8
pair|sau lũ|4 33 0 -14
pair|sau ra|0 0 0 28
pair|sau sáp|-42 -2 0 19
pair|sau sáu|-2 2 12 -45
pair|sau sắp|-22 0 10 13
pair|sau tết|0 0 9 -31
pair|sau đổi|-13 0 7 0
pair|sau đợt|0 16 0 0
pair|seo páo|0 0 -1 0
pair|sinh #|-30 -8 0 0
pair|sinh (|-23 25 0 -1
pair|sinh -|0 0 6 0
pair|sinh /|-21 25 0 -15
pair|sinh an|0 14 0 0
pair|sinh bỏ|0 0 -25 -1
pair|sinh con|0 21 0 -48
pair|sinh có|0 1 0 35
pair|sinh giáo|13 11 0 0
pair|sinh giỏi|13 -5 0 2
pair|sinh hoạt|0 18 0 -3
pair|sinh học|0 0 0 10
pair|sinh khiếu|11 0 0 21
pair|sinh lên|12 0 0 29
pair|sinh môi|19 0 0 22
pair|sinh nợ|0 0 2 0
pair|sinh thêm|18 -1 0 0
pair|sinh trước|0 0 9 0
pair|sinh tăng|0 11 0 0
pair|sinh vùng|0 26 0 -21
pair|sinh xã|14 0 1 -21
pair|sinh điểm|0 0 0 -20
pair|siêu thâm|19 0 0 -6
pair|siêu thị|0 0 15 0
pair|siết chặt|0 0 29 -1
pair|siết quản|0 0 1 0
pair|so #|27 0 0 7
pair|so cùng|0 0 0 -24
pair|so dự|-47 0 -13 0
pair|so kế|-12 -25 0 0
pair|so năm|2 0 0 0
pair|so quý|19 -6 0 -13
pair|so sánh|-1 0 0 1
pair|so tháng|-41 9 0 -15
pair|so với|0 25 0 1
pair|so đầu|23 -1 0 -36
pair|so ước|-19 0 -29 0
pair|soi lại|0 0 -1 0
pair|song chưa|0 0 0 4
pair|song giá|12 1 0 -25
pair|song homestay|0 9 0 0
pair|song huyện|16 0 0 -21
pair|song kém|-23 34 0 -3
pair|song phải|-7 -29 -3 0
pair|song ít|0 27 0 55
pair|soát #|-59 8 3 0
pair|soát bệnh|0 5 0 0
pair|soát nguồn|0 0 42 0
pair|soát quy|0 0 19 0
pair|soát toàn|0 0 0 46
pair|soát trụ|0 0 6 19
pair|soát tàu|0 0 11 0
pair|soát xe|0 0 10 0
pair|soát được|22 -1 -3 32
pair|soạn bộ|0 0 1 -1
pair|soạn quy|0 0 28 0
pair|soạn thảo|0 0 0 -34
pair|ss #|25 0 0 -8
pair|su tiểu|34 0 0 -27
pair|sung biên|0 0 14 24
pair|sung quá|0 15 -11 30
pair|sung thiếu|0 15 -11 30
pair|suy dinh|32 6 0 -1
pair|suy giảm|-29 27 0 0
pair|suất #|6 0 0 68
pair|suất bình|-36 -3 0 -26
pair|suất cao|-1 -2 0 37
pair|suất lúa|29 0 0 -27
pair|suất ngô|56 0 0 -17
pair|suất quà|16 -3 0 17
pair|suất thấp|44 -33 0 -7
pair|suối thông|0 3 2 -9
pair|suối tre|0 0 0 15
pair|sàng chiến|-3 0 4 16
pair|sá sạt|-13 -16 0 -5
pair|sách #|-1 0 -2 0
pair|sách )|0 -40 0 0
pair|sách ,|-31 -1 0 -18
pair|sách ;|0 37 0 0
pair|sách an|-33 -12 0 0
pair|sách bảo|58 0 0 -34
pair|sách cùng|0 0 2 0
pair|sách cả|0 0 14 0
pair|sách cấp|0 64 0 0
pair|sách giáo|42 -1 0 0
pair|sách gần|45 0 0 54
pair|sách hơn|10 0 -1 -15
pair|sách hộ|0 0 0 16
pair|sách kế|13 0 -1 17
pair|sách là|35 0 0 0
pair|sách lũy|9 -9 -30 -12
pair|sách mặc|0 8 0 0
pair|sách nhà|-15 0 -16 -20
pair|sách năm|0 0 20 0
pair|sách quý|-34 0 0 0
pair|sách thu|0 0 0 -19
pair|sách trên|-23 0 1 -2
pair|sách tuy|25 -25 0 -1
pair|sách tăng|27 0 0 -28
pair|sách việc|0 0 4 -20
pair|sách và|0 0 0 -1
pair|sách vượt|2 0 -10 -1
pair|sách xã|-3 0 -3 32
pair|sách được|-6 0 0 -3
pair|sách đạt|-48 -1 -1 74
pair|sách địa|-7 -3 0 -5
pair|sách ước|-36 -16 -2 0
pair|sáng #|0 0 1 0
pair|sáng kiến|0 0 0 -17
pair|sáng nay|-11 0 0 0
pair|sáng thứ|0 0 49 0
pair|sáng tạo|-16 0 -16 0
pair|sánh #|-1 0 0 1
pair|sáp nhập|0 0 0 -24
pair|sát #|-24 -20 -2 -19
pair|sát biên|-9 0 14 25
pair|sát chặt|11 0 0 0
pair|sát của|0 -6 0 0
pair|sát hai|0 0 0 -10
pair|sát hơn|0 0 0 -19
pair|sát lại|0 0 14 0
pair|sát nghị|-13 0 0 20
pair|sát nhân|-20 -9 -19 0
pair|sát năm|0 0 0 62
pair|sát thường|2 14 0 17
pair|sát thực|-21 0 7 0
pair|sát trong|0 0 10 0
pair|sát viên|-10 13 2 1
pair|sát việc|2 0 0 -26
pair|sát xét|-18 0 0 0
pair|sát điều|-20 0 8 0
pair|sát đầu|14 0 -9 -10
pair|sáu hằng|0 0 23 -29
pair|sáu tháng|-2 1 -1 -1
pair|sâu bệnh|0 -5 0 -9
pair|sâu trong|0 0 16 28
pair|sóc sơn|0 0 -13 0
pair|sóng trước|0 0 0 14
pair|sót hộ|0 0 0 8
pair|sót tài|0 0 0 9
pair|sôi nổi|19 0 0 11
pair|sôi động|10 -9 0 0
pair|sông cầu|0 0 0 21
pair|sông than|0 0 6 0
pair|sú #|0 15 -4 0
pair|sú thả|0 0 0 -14
pair|sĩ số|-3 5 0 -4
pair|sĩ trạm|-1 2 0 0
pair|sĩ xin|0 28 0 -43
pair|sơ #|0 0 0 25
pair|sơ (|10 0 0 18
pair|sơ ,|12 0 0 0
pair|sơ bổ|0 15 -11 30
pair|sơ cưỡng|0 -6 10 10
pair|sơ cụm|0 0 0 -2
pair|sơ giải|27 -9 0 -27
pair|sơ giấy|0 0 0 12
pair|sơ gốc|-3 41 -2 -45
pair|sơ người|-7 10 29 -35
pair|sơ nói|0 0 34 0
pair|sơ nộp|-4 32 0 0
pair|sơ quyết|6 3 0 0
pair|sơ quá|21 -10 0 19
pair|sơ sài|0 42 0 -23
pair|sơ thanh|26 -1 0 -1
pair|sơ thủ|-29 -1 -1 0
pair|sơ trễ|0 -7 18 0
pair|sơ trực|23 0 2 0
pair|sơ tồn|0 0 0 27
pair|sơ yêu|0 15 -11 30
pair|sơ được|31 -1 0 -5
pair|sơ đất|-1 0 0 0
pair|sơn )|2 32 0 1
pair|sơn ,|4 18 0 0
pair|sơn có|-1 3 0 20
pair|sơn hà|0 0 -22 10
pair|sơn họp|0 0 -13 0
pair|sơn kiểm|0 0 11 0
pair|sơn kéo|-13 0 0 0
pair|sơn la|-23 0 -9 -4
pair|sơn thành|0 0 -11 -9
pair|sơn trà|-27 -15 -30 0
pair|sơn và|-49 -4 0 -22
pair|sương muối|0 0 0 28
pair|sạch #|-2 0 20 0
pair|sạch bàn|29 -14 0 -59
pair|sạch bản|0 0 24 0
pair|sạch cho|0 0 20 0
pair|sạch các|0 0 13 -2
pair|sạch đạt|0 11 0 6
pair|sạt cũng|0 -7 12 0
pair|sạt lở|-20 29 0 0
pair|sản #|0 0 -1 -5
pair|sản (|0 0 0 3
pair|sản còn|0 24 0 -5
pair|sản công|-14 -1 4 0
pair|sản do|0 11 0 0
pair|sản khai|-40 3 0 0
pair|sản lấy|0 0 0 9
pair|sản phẩm|1 0 -1 1
pair|sản theo|35 1 0 20
pair|sản trên|-14 0 0 0
pair|sản tăng|-19 0 0 25
pair|sản ước|-25 -1 0 4
pair|sấy không|0 0 11 0
pair|sầu riêng|23 0 0 -7
pair|sập và|0 -11 0 0
pair|sắp xếp|2 -1 9 -12
pair|sẵn sàng|0 0 4 25
pair|sẽ trừ|0 0 4 10
pair|số "|21 -23 0 0
pair|số ,|13 0 0 0
pair|số bản|0 0 0 -4
pair|số chi|0 1 0 -7
pair|số chiếm|-10 0 0 -11
pair|số chỉ|0 23 -6 0
pair|số cán|0 0 0 -8
pair|số còn|0 -1 0 0
pair|số công|0 0 -4 0
pair|số cơ|-23 0 0 0
pair|số cộng|26 0 0 -1
pair|số của|0 0 0 -1
pair|số doanh|0 10 0 0
pair|số dự|1 0 0 0
pair|số giá|-36 -21 2 0
pair|số hài|24 0 0 -12
pair|số hóa|0 0 9 -21
pair|số hồ|-4 20 14 -3
pair|số hộ|0 17 0 2
pair|số iip|21 -9 0 6
pair|số kiến|-21 0 0 0
pair|số liệu|-13 0 0 0
pair|số lên|7 0 0 21
pair|số lĩnh|0 56 0 0
pair|số lượng|-6 18 -1 0
pair|số lần|0 9 0 0
pair|số lớp|-9 31 0 0
pair|số người|10 8 0 2
pair|số nhà|0 22 0 27
pair|số này|15 -16 0 -29
pair|số nông|0 18 0 0
pair|số nơi|0 7 0 0
pair|số pci|-9 24 15 -9
pair|số phường|0 23 0 -17
pair|số phải|-13 20 0 19
pair|số phục|4 0 0 21
pair|số sản|-25 -3 0 -1
pair|số sử|8 0 0 0
pair|số tham|-19 1 -25 -1
pair|số thu|8 -6 0 -10
pair|số thành|-2 -1 -14 -1
pair|số thôn|0 0 0 6
pair|số tiền|19 0 0 -14
pair|số trong|-15 31 0 9
pair|số tăng|8 -14 0 -5
pair|số tại|-28 -20 0 0
pair|số tồn|0 2 0 -6
pair|số vùng|0 0 0 -10
pair|số vốn|2 0 0 0
pair|số vụ|17 1 0 0
pair|số xã|-36 9 34 -20
pair|số đoàn|0 1 0 -5
pair|số đô|0 21 0 3
pair|số được|26 0 0 20
pair|số đồng|0 8 0 0
pair|sống của|-11 0 -17 -3
pair|sốt ruột|-13 -16 0 -23
pair|sốt xuất|-14 21 1 0
pair|sổ bộ|0 49 0 0
pair|sổ giao|0 0 5 11
pair|sổ sách|13 13 -3 11
pair|sổ tay|21 0 0 0
pair|sổ điểm|6 0 0 -23
pair|sớm #|0 0 0 19
pair|sớm ban|0 0 20 0
pair|sớm có|0 0 29 0
pair|sớm gỡ|0 0 24 -10
pair|sớm sửa|-1 -2 -30 0
pair|sớm đưa|0 0 1 0
pair|sở #|0 9 21 1
pair|sở báo|-9 0 -14 0
pair|sở chế|-45 -22 0 7
pair|sở có|5 0 0 -56
pair|sở công|8 -16 13 3
pair|sở cũ|0 23 -11 18
pair|sở dôi|-14 0 7 6
pair|sở dữ|-16 -31 -4 0
pair|sở giao|0 0 0 1
pair|sở giáo|0 0 10 0
pair|sở gtvt|0 0 1 12
pair|sở gây|0 0 0 -1
pair|sở hữu|0 -13 -1 5
pair|sở khoa|0 0 9 -1
pair|sở kh|0 0 -20 0
pair|sở không|0 14 0 23
pair|sở kiểm|-1 0 13 -30
pair|sở kế|-1 1 0 0
pair|sở lao|-3 0 0 1
pair|sở làm|0 10 0 -20
pair|sở lưu|-30 -11 0 0
pair|sở ngại|0 8 0 -1
pair|sở nhập|-15 0 0 0
pair|sở nông|-11 0 -1 3
pair|sở nội|0 0 17 1
pair|sở sinh|0 0 0 33
pair|sở trên|-21 -21 0 0
pair|sở trước|0 0 69 39
pair|sở tài|0 0 1 -12
pair|sở và|0 0 -1 18
pair|sở vật|0 0 1 0
pair|sở xong|-4 0 34 -20
pair|sở y|0 -17 0 0
pair|sở đã|31 0 -8 0
pair|sở đảng|3 1 -1 -25
pair|sở để|0 46 0 1
pair|sợ sai|0 0 0 16
pair|sụt #|0 21 0 -3
pair|sức cho|-3 -27 -14 -3
pair|sức khỏe|13 -9 0 -32
pair|sức mua|1 9 0 -13
pair|sử dụng|-1 0 0 0
pair|sử phạt|18 -13 0 -14
pair|sử đảng|-3 0 0 0
pair|sửa #|-1 0 -9 -15
pair|sửa chữa|3 1 1 0
pair|sửa các|0 0 11 0
pair|sửa nhà|0 7 37 7
pair|sửa quy|0 0 1 0
pair|sửa trường|-5 0 5 0
pair|sửa xong|0 0 28 8
pair|sửa đổi|0 0 -13 0
pair|sự #|-42 35 0 18
pair|sự cho|-5 0 29 -13
pair|sự chủ|0 0 -5 -2
pair|sự công|0 0 12 0
pair|sự cố|-8 50 0 0
pair|sự giảm|9 0 0 23
pair|sự kéo|-25 -37 -28 0
pair|sự nghiệp|0 0 31 0
pair|sự nỗ|-33 0 0 0
pair|sự phường|-1 0 0 0
pair|sự phối|0 3 0 1
pair|sự tồn|-24 28 0 -6
pair|sự xã|0 0 -8 -14
pair|sự đã|17 6 0 -12
pair|sự được|23 -4 0 32
pair|sự đại|0 0 17 9
pair|sự đảng|0 0 30 -14
pair|tai nạn|6 1 -1 0
pair|tai xanh|-4 21 0 0
pair|tam giang|48 0 0 0
pair|tam nông|-38 0 20 -16
pair|tay chân|-16 5 0 4
pair|tay với|0 0 0 13
pair|tay đảng|22 0 0 3
pair|th ngày|0 0 -4 0
pair|tham gia|0 0 0 1
pair|tham mưu|0 0 1 0
pair|tham nhũng|0 4 -4 -1
pair|tham quan|0 0 0 -27
pair|than núi|16 0 0 0
pair|than về|0 0 6 0
pair|thang máy|0 8 0 -24
pair|thanh liêm|0 0 0 17
pair|thanh lý|0 -10 34 0
pair|thanh thiếu|0 12 0 7
pair|thanh toán|30 -20 0 36
pair|thanh tra|0 0 0 -20
pair|thanh trạch|0 0 0 8
pair|thay cho|0 33 4 20
pair|thay ngay|0 -5 8 -13
pair|thay thế|0 9 0 37
pair|thay đổi|-10 12 0 7
pair|thcs #|9 0 0 -46
pair|theo báo|-22 0 0 0
pair|theo cha|0 9 0 1
pair|theo chuẩn|19 13 0 -9
pair|theo chuỗi|0 0 22 0
pair|theo chương|57 0 0 -29
pair|theo chỉ|0 0 14 0
pair|theo các|1 6 0 -63
pair|theo công|0 0 24 0
pair|theo dõi|0 8 33 -20
pair|theo giám|0 -25 0 0
pair|theo giá|-3 0 0 0
pair|theo hướng|10 0 0 20
pair|theo kết|-10 0 0 2
pair|theo kế|0 0 7 0
pair|theo luật|0 0 2 -1
pair|theo lối|0 0 0 -14
pair|theo mức|0 0 32 0
pair|theo nghị|0 0 39 0
pair|theo quy|0 -8 2 0
pair|theo quyết|0 24 0 -1
pair|theo thông|5 0 13 0
pair|theo tinh|5 0 0 0
pair|theo từng|-17 0 22 0
pair|theo ông|-21 -12 0 -4
pair|theo đó|-2 -3 0 -59
pair|theo đúng|0 0 0 2
pair|theo đề|-9 0 -31 -1
pair|thi hành|-16 5 0 27
pair|thi đua|0 0 0 5
pair|thiên tai|-32 0 -13 8
pair|thiên về|0 27 -13 1
pair|thiết bị|-6 1 -27 0
pair|thiết chế|0 3 0 0
pair|thiết kế|-4 13 0 1
pair|thiếu #|-16 -2 0 0
pair|thiếu gay|0 0 0 3
pair|thiếu giáo|0 -6 0 0
pair|thiếu người|-12 29 0 0
pair|thiếu niên|0 12 0 7
pair|thiếu so|0 -4 0 0
pair|thiếu thuốc|0 9 0 13
pair|thiếu vốn|0 17 0 20
pair|thiếu ăn|27 1 -20 12
pair|thiếu đất|-1 7 0 10
pair|thiều với|0 0 0 18
pair|thiểu #|0 0 14 0
pair|thiểu số|0 0 0 -2
pair|thiện (|23 0 0 0
pair|thiện hạ|0 0 -11 -8
pair|thiện hồ|32 -17 11 -4
pair|thiệt hại|-2 0 0 1
pair|thiệu việc|7 0 0 -1
pair|thiệu được|0 16 -6 0
pair|thoái hóa|0 0 0 18
pair|thoáng #|9 0 0 0
pair|thoát khỏi|12 0 0 -14
pair|thoát nghèo|0 10 0 -8
pair|thoát nước|0 0 15 -9
pair|thoại riêng|0 -9 15 0
pair|thoại với|0 0 0 -1
pair|thoại định|6 0 0 15
pair|thpt vọng|0 0 32 0
pair|thu #|30 0 0 -1
pair|thu ,|40 -8 0 -22
pair|thu bán|12 31 0 -25
pair|thu chi|-14 0 13 -1
pair|thu cân|14 0 0 -1
pair|thu còn|-1 1 0 1
pair|thu công|0 0 -20 0
pair|thu du|15 1 0 3
pair|thu dịch|3 0 0 13
pair|thu dứt|0 0 1 35
pair|thu gom|0 0 1 -1
pair|thu hoạch|20 0 22 0
pair|thu hái|50 0 0 0
pair|thu hút|0 0 1 -1
pair|thu hạnh|0 0 -9 0
pair|thu hẹp|-16 -1 0 11
pair|thu học|0 0 0 -12
pair|thu hồi|0 0 0 -1
pair|thu mua|0 0 0 33
pair|thu ngân|-13 0 0 0
pair|thu nhập|6 0 -1 0
pair|thu nsnn|11 0 0 0
pair|thu nội|0 0 0 2
pair|thu nợ|-7 1 18 -1
pair|thu phí|0 40 1 -43
pair|thu quỹ|21 -7 0 0
pair|thu sát|0 0 0 -19
pair|thu sương|0 0 -14 0
pair|thu thu|34 0 0 -2
pair|thu thuế|1 0 12 -22
pair|thu tiền|11 0 0 -3
pair|thu trong|-2 12 0 -48
pair|thu trên|23 -2 0 -10
pair|thu tà|0 7 0 0
pair|thu từ|35 9 0 -1
pair|thu vượt|-13 13 1 17
pair|thu về|33 -1 -2 -26
pair|thu đưa|16 -8 0 -47
pair|thu được|37 0 0 -15
pair|thu đạt|0 0 6 31
pair|thu ở|10 1 0 0
pair|thua lỗ|0 0 0 -11
pair|thuẫn trong|0 0 0 -33
pair|thuận lợi|5 -14 0 -34
pair|thuận nam|-29 0 6 0
pair|thuận thì|0 -10 11 -10
pair|thuật an|-25 0 0 -11
pair|thuế ,|0 -5 0 1
pair|thuế bảo|0 12 0 0
pair|thuế còn|0 43 0 -4
pair|thuế công|-14 0 -12 21
pair|thuế cơ|0 0 15 14
pair|thuế khu|2 -4 11 -29
pair|thuế kéo|0 42 0 0
pair|thuế liên|0 0 20 1
pair|thuế môn|2 3 0 0
pair|thuế ngoài|4 7 0 0
pair|thuế nhà|0 0 37 26
pair|thuế quận|0 0 13 24
pair|thuế sử|3 6 0 0
pair|thuế thu|1 2 0 13
pair|thuế tỉnh|4 0 0 0
pair|thuế đã|6 0 0 -8
pair|thuế đất|-16 18 0 0
pair|thuế đối|0 23 3 0
pair|thuốc lá|25 4 0 1
pair|thuốc phiện|2 23 2 15
pair|thuộc diện|12 0 0 32
pair|thuộc nhóm|1 16 0 28
pair|thuộc thẩm|0 1 0 4
pair|thuộc về|-26 -12 0 0
pair|thành #|25 0 1 -42
pair|thành )|15 3 0 -15
pair|thành chưa|0 1 0 0
pair|thành các|0 0 12 0
pair|thành công|48 0 0 4
pair|thành cầu|41 0 0 5
pair|thành cực|0 0 -11 -9
pair|thành dự|0 0 0 19
pair|thành kế|0 0 41 0
pair|thành lập|2 0 0 0
pair|thành lợi|0 0 10 -1
pair|thành nam|3 0 0 12
pair|thành phần|0 0 0 33
pair|thành phố|0 0 0 1
pair|thành quá|-28 35 0 -18
pair|thành sửa|73 0 0 0
pair|thành tiêm|3 0 0 0
pair|thành trong|0 0 0 11
pair|thành trước|26 0 0 -1
pair|thành tốt|-33 -11 -20 -9
pair|thành tổ|0 0 -3 -1
pair|thành viên|0 0 -4 -1
pair|thành việc|10 0 0 0
pair|thành điểm|16 0 0 1
pair|thành đoàn|0 0 9 0
pair|thành đấu|0 0 21 0
pair|thác #|-11 0 0 27
pair|thác cát|1 0 0 -1
pair|thác khoáng|0 7 0 1
pair|thác nước|0 0 0 -2
pair|thác và|52 -1 0 -39
pair|thái nguyên|0 0 0 22
pair|thái thụy|16 -5 0 -13
pair|tháng cuối|0 0 -19 0
pair|tháng còn|-5 -7 -16 -1
pair|tháng của|-50 0 0 0
pair|tháng dự|0 -6 11 36
pair|tháng không|9 -8 0 17
pair|tháng liền|0 28 -14 -3
pair|tháng là|26 0 0 -6
pair|tháng một|0 0 41 -5
pair|tháng mới|0 0 0 -9
pair|tháng này|0 -7 -9 0
pair|tháng năm|53 0 0 -1
pair|tháng qua|-16 -1 0 0
pair|tháng sau|0 0 -8 0
pair|tháng tiếp|0 0 0 -33
pair|tháng trên|19 0 0 50
pair|tháng trước|-20 0 -3 17
pair|tháng tăng|-53 -19 -2 0
pair|tháng và|0 0 -1 -1
pair|tháng vận|-34 -5 -11 0
pair|tháng đầu|-1 0 -9 0
pair|tháng ước|3 0 0 -2
pair|tháo dỡ|37 -9 0 0
pair|tháo gỡ|2 0 2 35
pair|thâm canh|19 0 0 -6
pair|thêm #|1 0 0 0
pair|thêm khu|10 12 0 16
pair|thêm phòng|0 0 14 0
pair|thêm được|0 2 0 -48
pair|thì #|0 12 0 19
pair|thì làm|0 0 -11 0
pair|thì lập|0 -10 13 -1
pair|thì người|-11 18 -22 0
pair|thì nộp|0 0 5 0
pair|thì phải|0 0 -32 0
pair|thì số|0 0 0 -8
pair|thì thay|0 0 1 22
pair|thì tốt|-7 0 7 0
pair|thí điểm|0 33 0 1
pair|thóc #|-54 -22 -10 -27
pair|thôn (|0 0 8 0
pair|thôn )|0 13 0 22
pair|thôn ,|-12 17 -1 0
pair|thôn chưa|-1 1 0 -6
pair|thôn dùng|15 0 0 0
pair|thôn hạ|0 2 0 0
pair|thôn kê|0 8 0 -11
pair|thôn lõm|-23 -27 -7 6
pair|thôn lạc|0 3 0 -9
pair|thôn nào|-5 16 17 0
pair|thôn phải|0 0 10 0
pair|thôn sử|0 18 0 0
pair|thôn theo|27 0 -13 24
pair|thôn thượng|1 0 0 -26
pair|thôn trung|2 3 0 -12
pair|thôn xuống|0 36 0 0
pair|thôn đông|0 1 17 0
pair|thôn đạt|14 0 0 33
pair|thông "|0 0 6 0
pair|thông chưa|0 1 0 0
pair|thông còn|0 3 0 -9
pair|thông dùng|6 0 0 -23
pair|thông giảm|64 -16 0 0
pair|thông kiểm|0 0 10 0
pair|thông minh|55 13 1 0
pair|thông nguồn|0 0 -9 0
pair|thông phần|0 0 24 -10
pair|thông qua|-43 0 -18 -1
pair|thông suốt|36 0 0 -24
pair|thông tin|0 -2 0 0
pair|thông tăng|0 12 0 0
pair|thông tư|11 0 8 -2
pair|thông tỉnh|0 0 -4 0
pair|thông viết|0 0 0 3
pair|thông vận|0 0 0 2
pair|thông xe|40 0 0 8
pair|thông được|21 -8 0 0
pair|thù lao|-16 8 5 8
pair|thú y|0 0 4 0
pair|thúc giám|0 -6 12 0
pair|thăm dò|-28 -3 0 0
pair|thơ )|0 0 1 0
pair|thư )|0 0 5 0
pair|thư chi|0 0 1 0
pair|thư huyện|0 0 -5 0
pair|thư lương|0 0 -26 0
pair|thư quận|0 0 6 19
pair|thư thuộc|-21 30 0 24
pair|thư thành|-1 0 10 0
pair|thư thường|0 0 -2 0
pair|thư trần|0 -1 -7 0
pair|thư tồn|0 0 26 0
pair|thư về|0 0 0 11
pair|thư xin|0 0 9 -17
pair|thư đảng|0 0 -22 -7
pair|thương ,|38 -31 0 18
pair|thương do|-4 13 0 0
pair|thương lái|0 0 0 -12
pair|thương mại|-1 0 0 0
pair|thương nghiệp|-14 0 -12 21
pair|thương nhân|0 0 8 0
pair|thương phẩm|10 0 0 69
pair|thương ép|-3 38 0 -36
pair|thường có|0 8 0 -11
pair|thường kỳ|0 0 -8 0
pair|thường trú|0 0 6 0
pair|thường xuyên|-14 0 0 -1
pair|thưởng trước|0 0 10 38
pair|thưởng tết|-1 0 13 9
pair|thượng )|19 0 0 0
pair|thượng ,|3 19 0 -38
pair|thượng ngay|0 0 20 0
pair|thượng trạch|-10 10 7 -14
pair|thạch cảnh|0 0 1 0
pair|thạch sa|0 0 7 0
pair|thạch sơn|1 0 0 0
pair|thạnh hải|0 4 0 0
pair|thạnh phong|0 0 0 3
pair|thả nuôi|0 0 10 1
pair|thả rông|0 14 0 10
pair|thải chưa|0 21 0 -7
pair|thải khu|-7 14 0 -33
pair|thải rắn|0 0 -2 2
pair|thải sinh|11 -9 0 0
pair|thải tập|-2 6 0 9
pair|thải đúng|0 0 28 0
pair|thảo báo|0 0 -21 0
pair|thảo luận|0 0 -1 0
pair|thảo văn|10 0 -9 25
pair|thấp ,|0 18 0 0
pair|thấp của|-9 16 0 34
pair|thấp hơn|-33 38 0 0
pair|thấp nhất|16 -12 -1 13
pair|thất lạc|0 1 0 15
pair|thất thu|0 0 32 21
pair|thất thường|-1 -22 0 0
pair|thấy công|0 5 0 0
pair|thấy kinh|-12 0 0 -1
pair|thần chỉ|-5 -5 14 25
pair|thần nghị|12 0 -1 0
pair|thầu chờ|0 25 0 34
pair|thầu không|-2 51 0 -23
pair|thầu trường|0 0 1 0
pair|thầu tuyến|0 -5 8 -13
pair|thẩm #|0 0 0 -9
pair|thẩm mỹ|0 16 1 0
pair|thẩm quyền|0 1 31 -2
pair|thẩm tra|-1 -17 1 -11
pair|thẩm định|1 3 0 15
pair|thắt "|0 0 -11 0
pair|thẳng ,|-5 0 0 0
pair|thẳng ra|-1 10 0 -17
pair|thẳng thắn|0 -8 0 0
pair|thẻ bhyt|6 -1 18 16
pair|thẻ bảo|13 0 0 -3
pair|thế nhưng|-13 -24 0 0
pair|thể ;|0 39 0 0
pair|thể chần|0 -7 12 0
pair|thể chậm|0 1 0 -5
pair|thể hóa|0 0 24 6
pair|thể nhân|0 0 33 -30
pair|thể nhẹ|-1 -8 0 7
pair|thể thao|0 -25 0 1
pair|thể thức|0 0 24 -31
pair|thể vận|0 0 7 0
pair|thể với|-11 13 0 0
pair|thị #|0 0 3 -15
pair|thị ,|0 -5 0 0
pair|thị bích|0 0 -10 0
pair|thị chủ|0 0 -63 0
pair|thị hòa|0 0 -31 0
pair|thị không|-14 25 0 0
pair|thị kim|0 0 -14 0
pair|thị lúc|0 15 -11 30
pair|thị lệ|-4 0 30 -20
pair|thị mến|-2 0 0 0
pair|thị nại|2 0 0 0
pair|thị phối|0 0 0 10
pair|thị số|0 0 0 3
pair|thị thanh|0 0 34 0
pair|thị thu|-13 -11 -14 0
pair|thị trình|0 0 16 30
pair|thị trường|1 0 0 0
pair|thị trấn|0 0 0 1
pair|thị và|-8 15 0 -4
pair|thị xã|27 0 8 0
pair|thị được|3 9 0 0
pair|thị ủy|-17 0 -1 0
pair|thọ văn|0 2 0 7
pair|thống chính|0 -3 -1 -13
pair|thống kê|-15 -2 -3 -6
pair|thống trước|0 0 2 0
pair|thời (|1 0 0 0
pair|thời gian|0 -20 0 0
pair|thời hạn|1 0 0 12
pair|thời là|-5 -7 0 0
pair|thời tiết|7 1 0 -66
pair|thời về|0 0 29 0
pair|thời vụ|8 0 3 0
pair|thời điểm|-2 1 0 -12
pair|thời đảng|0 0 11 23
pair|thụ nông|0 21 0 -2
pair|thụ sụt|0 12 0 0
pair|thủ công|-2 -27 -1 2
pair|thủ trưởng|0 0 4 0
pair|thủ tướng|-2 0 2 30
pair|thủ tục|0 1 0 1
pair|thủy lợi|9 0 0 -26
pair|thủy phương|29 0 0 0
pair|thủy sản|0 -1 0 1
pair|thủy điện|-13 6 0 0
pair|thứ bảy|4 0 0 0
pair|thứ hai|0 -1 0 0
pair|thứ i|0 0 0 1
pair|thứ năm|0 -21 0 0
pair|thứ sáu|0 0 20 -30
pair|thứ tám|-35 -3 -6 -7
pair|thứ tư|0 -7 0 0
pair|thứ vi|0 0 8 18
pair|thứ xv|16 0 0 0
pair|thức trực|4 0 0 24
pair|thức ăn|-1 10 0 27
pair|thừa lệnh|0 0 -1 0
pair|thừa nhận|-37 29 0 0
pair|thừa xuống|0 0 5 0
pair|thực #|12 0 0 6
pair|thực chất|0 21 0 0
pair|thực có|-3 0 0 0
pair|thực hành|-2 0 0 0
pair|thực phẩm|0 14 0 0
pair|thực quy|2 0 -5 -28
pair|thực thi|0 1 0 1
pair|thực tế|-21 2 -10 -25
pair|thực đầu|33 0 0 4
pair|tin (|0 0 6 0
pair|tin ,|9 -5 0 13
pair|tin báo|15 0 0 2
pair|tin của|0 0 2 -1
pair|tin học|0 30 0 25
pair|tin làm|0 0 0 11
pair|tin lành|0 0 0 19
pair|tin tức|0 0 -19 0
pair|tinh gọn|0 0 18 3
pair|tinh thần|17 0 0 0
pair|tiêm chủng|20 0 16 1
pair|tiêm mũi|0 0 1 12
pair|tiêm phòng|24 0 36 0
pair|tiêm vắc|-7 0 0 0
pair|tiêm đủ|13 0 0 6
pair|tiên #|-7 0 16 24
pair|tiên chịu|0 0 14 -6
pair|tiên vốn|-11 0 18 0
pair|tiên xã|0 0 -3 0
pair|tiêu #|0 0 0 5
pair|tiêu )|0 0 0 -2
pair|tiêu biểu|0 0 0 40
pair|tiêu chuẩn|-35 -5 18 15
pair|tiêu chí|18 0 0 -23
pair|tiêu chưa|-9 14 0 0
pair|tiêu chủ|12 0 0 0
pair|tiêu cái|0 0 0 18
pair|tiêu còn|-2 14 -7 -3
pair|tiêu của|-12 0 0 -15
pair|tiêu dùng|-59 -21 -1 15
pair|tiêu hoàn|50 0 0 51
pair|tiêu hđnd|-32 -14 0 -19
pair|tiêu hủy|0 0 25 2
pair|tiêu khó|0 -6 29 46
pair|tiêu không|-6 45 0 0
pair|tiêu kép|-10 0 25 0
pair|tiêu kế|0 0 25 0
pair|tiêu liên|0 0 0 22
pair|tiêu mới|-13 26 -2 0
pair|tiêu nghị|0 0 8 -1
pair|tiêu năm|0 0 5 -34
pair|tiêu phấn|0 0 0 -1
pair|tiêu qua|1 0 0 -28
pair|tiêu quý|2 0 0 0
pair|tiêu quốc|0 0 0 -15
pair|tiêu thụ|0 2 0 0
pair|tiêu tỉnh|-15 0 0 4
pair|tiêu vượt|22 -11 0 27
pair|tiêu về|-78 0 -8 0
pair|tiêu đó|-5 0 -10 0
pair|tiêu được|0 0 0 28
pair|tiêu đạt|74 -2 0 0
pair|tiêu đến|0 0 -7 0
pair|tiêu đề|-1 22 0 -6
pair|tiến bộ|38 0 0 -1
pair|tiến hành|33 -13 0 16
pair|tiến độ|0 0 24 -13
pair|tiếng anh|-17 26 29 -24
pair|tiếng jrai|0 0 21 -9
pair|tiếng là|-28 -4 0 -13
pair|tiếp #|18 0 0 16
pair|tiếp công|0 0 0 -12
pair|tiếp dân|0 0 0 -29
pair|tiếp kết|2 0 0 19
pair|tiếp lãnh|-7 -2 0 0
pair|tiếp nhận|9 0 0 0
pair|tiếp tay|0 33 0 0
pair|tiếp thu|0 0 -20 0
pair|tiếp tiếp|0 0 0 2
pair|tiếp tục|0 0 19 -6
pair|tiếp đối|0 0 2 0
pair|tiết kiệm|0 0 16 14
pair|tiết phức|0 -9 0 0
pair|tiết tỷ|29 0 0 0
pair|tiềm năng|0 0 0 17
pair|tiền #|14 1 0 -7
pair|tiền chưa|0 5 0 0
pair|tiền cấp|0 0 0 26
pair|tiền mặt|22 0 0 11
pair|tiền phạt|0 1 0 40
pair|tiền phải|0 9 0 11
pair|tiền qua|4 0 0 9
pair|tiền sử|-36 0 -2 0
pair|tiền thu|4 10 -8 -17
pair|tiền thuế|31 9 0 -34
pair|tiền từ|23 -22 0 1
pair|tiền điện|0 5 0 20
pair|tiền đã|0 32 0 -10
pair|tiền đất|-18 50 0 -22
pair|tiền đấu|-30 -16 0 0
pair|tiền đền|-30 -22 -20 -16
pair|tiểu thương|-38 43 0 0
pair|tiểu thủ|-2 -28 -1 3
pair|tiểu điền|34 0 0 -27
pair|tiện xuống|0 -1 7 8
pair|tm -|13 -2 0 -1
pair|tm .|0 0 -9 0
pair|tn &|0 0 1 0
pair|tnhh #|0 0 0 8
pair|toàn #|-36 -19 0 -19
pair|toàn ban|36 0 0 0
pair|toàn bộ|0 0 0 7
pair|toàn diện|0 0 16 -10
pair|toàn huyện|0 0 0 1
pair|toàn ngành|33 35 0 -9
pair|toàn phường|-16 -1 0 0
pair|toàn sinh|0 0 0 10
pair|toàn thông|0 0 6 0
pair|toàn thực|0 14 0 0
pair|toàn trình|20 2 -1 -50
pair|toàn tỉnh|25 0 0 0
pair|toàn tổ|-1 0 22 0
pair|toàn xã|4 0 0 4
pair|toàn đảng|35 -1 0 5
pair|toán #|16 -13 37 -1
pair|toán (|1 0 0 0
pair|toán )|-1 -17 0 -7
pair|toán ,|18 0 0 2
pair|toán -|1 -1 10 0
pair|toán bộ|0 0 -13 0
pair|toán chấp|18 0 0 0
pair|toán cả|0 0 0 -17
pair|toán cấp|1 7 0 -5
pair|toán huyện|31 0 0 -19
pair|toán hđnd|10 0 0 1
pair|toán không|19 0 1 0
pair|toán ngân|0 0 28 0
pair|toán nhà|-7 0 1 0
pair|toán năm|-1 -35 -12 26
pair|toán phát|0 -9 0 -8
pair|toán sớm|0 0 0 19
pair|toán thu|0 0 7 -7
pair|toán thành|-4 -1 0 4
pair|toán trung|0 0 0 7
pair|toán tỉnh|0 0 0 1
pair|toán đúng|12 0 0 23
pair|tp )|0 -3 0 0
pair|tp bắc|0 0 -10 0
pair|tp rạch|0 0 10 0
pair|tra #|19 -2 0 -18
pair|tra an|0 0 0 14
pair|tra ban|-1 7 1 -7
pair|tra chéo|0 0 6 1
pair|tra các|-13 -1 3 0
pair|tra công|0 1 1 0
pair|tra cũ|0 0 12 -24
pair|tra của|0 0 -17 0
pair|tra dấu|0 0 24 -1
pair|tra giao|0 0 29 -18
pair|tra giảm|0 29 0 0
pair|tra huyện|0 0 41 0
pair|tra hàng|0 0 22 0
pair|tra khi|34 0 0 0
pair|tra khép|0 0 0 -17
pair|tra lại|0 5 0 0
pair|tra lần|0 0 0 17
pair|tra nhân|9 0 -7 -4
pair|tra nên|0 0 10 0
pair|tra năm|0 -1 10 0
pair|tra sở|0 4 4 15
pair|tra toàn|0 0 4 0
pair|tra treo|-13 20 12 0
pair|tra trật|21 -20 39 1
pair|tra tuyến|-2 0 4 11
pair|tra tài|17 0 0 0
pair|tra tỉnh|1 0 0 -26
pair|tra viên|32 6 0 8
pair|tra xây|0 0 0 8
pair|tra đi|-39 -36 -12 1
pair|tra đảng|0 -1 22 0
pair|tra đột|0 4 0 24
pair|trang )|-5 0 0 0
pair|trang bị|0 6 0 0
pair|trang thiết|-13 -13 -30 -1
pair|trang tin|0 0 2 -1
pair|trang trại|0 21 0 2
pair|trang đô|0 1 55 0
pair|tranh chung|-28 0 0 0
pair|tranh chấp|0 8 0 -5
pair|tranh luận|-9 12 0 -8
pair|tranh tre|-7 0 0 0
pair|trao #|33 0 0 -16
pair|trao đổi|0 0 33 0
pair|tre trong|0 0 8 0
pair|tre đủ|0 0 0 15
pair|treo #|0 43 -2 -8
pair|treo ao|-1 9 2 9
pair|tri tôn|0 0 0 1
pair|tri đi|5 -2 0 52
pair|triền miên|-26 0 0 16
pair|triều cường|23 -20 0 19
pair|triển #|0 0 7 -63
pair|triển chưa|0 0 0 -4
pair|triển chỉ|0 0 0 -3
pair|triển khai|1 0 0 27
pair|triển nông|0 1 0 14
pair|triển quỹ|-8 0 17 -5
pair|triển so|25 -2 0 -1
pair|triển thương|0 0 22 0
pair|triển ven|0 0 -11 -9
pair|triển được|-18 21 0 -12
pair|triển đảng|0 1 18 -5
pair|triệt chỉ|3 -1 -50 -44
pair|triệt nghị|16 0 0 16
pair|triệt phá|0 0 17 0
pair|triệt xóa|22 0 1 -3
pair|triệu #|18 -13 0 -14
pair|triệu cái|4 0 0 -12
pair|triệu kwh|16 0 0 39
pair|triệu lượt|-12 0 -1 25
pair|triệu sơn|-2 0 -10 0
pair|triệu tấn|1 0 0 31
pair|triệu usd|1 0 0 1
pair|triệu đồng|2 0 0 0
pair|trong bối|0 -28 0 0
pair|trong bức|-29 -13 0 0
pair|trong chấp|0 0 0 11
pair|trong các|11 6 0 2
pair|trong cân|-8 -13 -10 -57
pair|trong cụm|0 7 0 13
pair|trong doanh|0 0 0 9
pair|trong dân|0 0 0 -29
pair|trong hai|0 0 1 -4
pair|trong huyện|-1 0 0 24
pair|trong hạn|-8 -15 0 0
pair|trong khi|8 19 0 0
pair|trong khung|0 0 30 -5
pair|trong khu|15 -3 0 -1
pair|trong kỳ|38 -2 0 8
pair|trong ngày|1 0 0 -7
pair|trong nước|-17 -16 -11 28
pair|trong nửa|0 0 12 -22
pair|trong quý|0 0 5 0
pair|trong sinh|0 23 0 0
pair|trong sản|0 24 0 -5
pair|trong số|18 -9 1 9
pair|trong tháng|0 0 27 0
pair|trong thời|8 -4 3 0
pair|trong thực|0 1 0 0
pair|trong tuần|26 0 0 0
pair|trong tỉnh|0 0 0 23
pair|trong vòng|-1 -26 11 0
pair|trong vùng|-1 0 0 4
pair|trong điều|-27 -1 -31 0
pair|trong đó|-1 0 0 40
pair|trung #|14 1 0 0
pair|trung hạn|0 0 -6 1
pair|trung học|0 0 0 -2
pair|trung thu|-10 0 11 0
pair|trung thành|2 3 0 -12
pair|trung trám|0 0 8 0
pair|trung tâm|1 0 1 0
pair|trung ở|-16 17 0 21
pair|truy quét|0 0 0 -7
pair|truy thu|1 0 0 26
pair|truy tố|0 0 0 -10
pair|truyền #|0 0 0 -3
pair|truyền cho|0 0 0 20
pair|truyền luật|0 0 1 20
pair|truyền thanh|0 9 2 -43
pair|truyền yếu|0 0 0 11
pair|truyền ở|0 1 0 0
pair|trà tân|0 0 -12 0
pair|tràn lan|0 -3 -2 15
pair|tràn qua|0 -11 0 0
pair|trào "|11 -7 0 -11
pair|trào hiến|0 0 0 -1
pair|trào phụ|0 0 -9 0
pair|trào văn|19 0 0 0
pair|trách hộ|0 13 0 0
pair|trách nhiệm|0 0 17 0
pair|trách thôn|18 0 -2 4
pair|trái cây|2 0 0 -36
pair|trái phiếu|-17 25 0 22
pair|trám xong|0 0 8 0
pair|tránh khi|0 9 0 16
pair|trân trọng|0 0 -32 0
pair|trâu #|-10 -14 0 -19
pair|trâu bò|1 -2 0 8
pair|trên #|0 0 0 3
pair|trên các|4 -8 0 -6
pair|trên cùng|0 -8 9 17
pair|trên cơ|1 0 -17 -1
pair|trên cổng|1 0 0 0
pair|trên giao|1 15 0 0
pair|trên hồ|-28 0 0 0
pair|trên mạng|-12 27 13 0
pair|trên nhiệm|0 0 0 -42
pair|trên nương|0 0 0 2
pair|trên quốc|0 -22 0 -14
pair|trên trang|0 0 2 -1
pair|trên trong|0 0 35 0
pair|trên tổng|1 0 0 0
pair|trên vào|0 0 5 11
pair|trên đây|0 0 -8 0
pair|trên đất|0 1 0 -1
pair|trên địa|1 0 0 -1
pair|trì #|22 0 -4 -11
pair|trì )|0 0 6 0
pair|trì ]|0 0 0 -17
pair|trì của|0 0 -8 -5
pair|trì giao|0 0 -13 -4
pair|trì giải|0 0 3 0
pair|trì hoàn|0 0 38 -10
pair|trì họp|0 0 -13 -4
pair|trì hội|0 0 0 4
pair|trì mở|0 0 21 0
pair|trì phiên|0 0 -15 -1
pair|trì tháo|0 0 11 0
pair|trì trực|-3 0 4 16
pair|trì tuần|-19 0 -28 0
pair|trì tăng|0 0 1 -7
pair|trì vận|0 0 2 -1
pair|trì với|0 0 0 -19
pair|trì điều|0 0 1 0
pair|trì được|0 0 0 28
pair|trì đẩy|0 0 24 0
pair|trình "|4 0 -28 14
pair|trình #|23 0 0 -41
pair|trình ban|0 0 0 15
pair|trình bàn|0 0 0 10
pair|trình bày|-6 0 -10 0
pair|trình báo|-11 14 0 20
pair|trình chuyển|17 0 0 0
pair|trình chủ|0 0 0 19
pair|trình công|0 0 8 -35
pair|trình của|0 16 0 -1
pair|trình danh|0 0 2 -29
pair|trình diễn|0 0 7 23
pair|trình giao|0 0 -4 0
pair|trình giảm|1 0 0 -7
pair|trình hoàn|0 1 0 0
pair|trình hành|0 0 0 3
pair|trình hồ|-26 -38 -2 20
pair|trình hội|0 0 -11 0
pair|trình khởi|15 -1 0 31
pair|trình kiểm|0 44 1 -25
pair|trình ký|0 0 20 -24
pair|trình kỳ|0 0 -12 0
pair|trình liên|0 0 6 0
pair|trình mtqg|0 3 0 0
pair|trình mới|0 -2 9 1
pair|trình mục|0 30 0 -17
pair|trình nào|-7 -8 16 24
pair|trình nước|0 11 6 0
pair|trình phát|-16 0 -5 0
pair|trình phương|0 0 18 16
pair|trình thi|17 0 -9 24
pair|trình thường|0 0 2 17
pair|trình trong|0 0 0 38
pair|trình trước|0 0 -1 11
pair|trình trả|0 0 0 19
pair|trình trọng|-1 30 -3 13
pair|trình tỉnh|11 -10 25 9
pair|trình tồn|0 0 0 21
pair|trình từ|-31 -13 -31 0
pair|trình ubnd|0 0 0 9
pair|trình vào|0 -1 13 0
pair|trình và|-4 0 0 -26
pair|trình về|0 0 33 -3
pair|trình xin|0 0 14 0
pair|trình điều|0 0 16 0
pair|trình đã|16 -8 0 -47
pair|trình đạt|21 0 0 -48
pair|trình đề|30 0 19 -22
pair|trình độ|-27 0 0 -26
pair|trí #|0 -11 -33 18
pair|trí kinh|0 0 22 0
pair|trí trả|0 0 0 -12
pair|trí việc|0 0 21 3
pair|trí vốn|0 0 19 0
pair|trí xong|17 0 -11 61
pair|trí được|0 1 0 -11
pair|trích đo|0 28 0 0
pair|trông chờ|0 4 0 -7
pair|trông coi|0 2 0 0
pair|trùng tu|0 0 0 17
pair|trú #|0 0 0 -51
pair|trú ,|1 0 0 41
pair|trú -|0 0 6 0
pair|trú ở|-7 11 0 6
pair|trúng giá|14 -12 0 -23
pair|trăm ;|-1 -25 0 -18
pair|trăm so|0 -4 0 1
pair|trăn trở|-9 2 0 0
pair|trước #|0 0 25 2
pair|trước bạ|-16 1 0 13
pair|trước chuyển|-12 -15 0 -20
pair|trước chủ|0 0 19 8
pair|trước hạn|1 -1 0 14
pair|trước hết|-21 0 0 0
pair|trước học|0 0 3 0
pair|trước khai|19 0 5 0
pair|trước khi|0 0 43 -1
pair|trước kỳ|0 0 -10 16
pair|trước luật|-9 12 0 -8
pair|trước mùa|0 0 38 0
pair|trước mắt|0 0 -6 -16
pair|trước mốc|32 -13 0 -15
pair|trước ngày|0 0 15 0
pair|trước năm|0 0 4 0
pair|trước tháng|-1 0 38 9
pair|trước tết|0 0 21 0
pair|trước tới|0 0 0 31
pair|trước và|24 0 -1 -1
pair|trước vụ|19 -22 7 0
pair|trường (|12 0 0 0
pair|trường )|0 -33 0 0
pair|trường biển|-10 52 0 0
pair|trường bán|-3 9 0 -20
pair|trường bất|0 2 0 0
pair|trường chuẩn|22 0 0 0
pair|trường công|-2 6 0 0
pair|trường giữ|19 -9 0 -9
pair|trường huyện|28 -7 0 -30
pair|trường hướng|0 0 0 9
pair|trường học|1 0 0 -32
pair|trường hợp|1 0 0 3
pair|trường khai|-1 28 0 0
pair|trường lập|0 0 22 0
pair|trường lẻ|0 8 0 13
pair|trường lớp|0 -36 0 0
pair|trường mầm|1 0 0 -34
pair|trường mẫu|0 -8 8 10
pair|trường nào|42 -1 0 0
pair|trường nội|-8 15 0 -4
pair|trường phổ|6 0 0 -23
pair|trường sơn|0 0 1 0
pair|trường thcs|21 -24 0 0
pair|trường thpt|0 0 28 0
pair|trường thấp|0 12 0 0
pair|trường tiểu|14 0 2 10
pair|trường trong|-21 0 -6 -11
pair|trường trung|0 0 58 70
pair|trường ubnd|0 0 -16 -15
pair|trường vùng|-9 17 0 -21
pair|trường xi|-13 -24 0 0
pair|trường đạt|-7 0 -15 -4
pair|trường đầu|30 0 1 0
pair|trường ở|0 23 -4 -18
pair|trưởng #|3 15 -4 0
pair|trưởng ban|0 0 0 -31
pair|trưởng bản|0 19 19 -22
pair|trưởng các|0 0 -9 0
pair|trưởng gdp|-2 1 16 -28
pair|trưởng khu|-22 0 1 17
pair|trưởng khá|37 0 0 -26
pair|trưởng kinh|0 -1 -1 0
pair|trưởng phòng|0 -20 0 0
pair|trưởng thôn|1 -16 15 -10
pair|trưởng đề|0 0 -38 0
pair|trạch bán|0 0 0 8
pair|trại lưới|-7 0 7 20
pair|trạm bts|0 0 0 11
pair|trạm bơm|0 0 69 0
pair|trạm bảo|0 0 2 -4
pair|trạm bỏ|4 0 -1 13
pair|trạm cấp|-11 0 -14 0
pair|trạm khuyến|0 0 1 -17
pair|trạm không|0 0 0 -22
pair|trạm làm|0 0 0 12
pair|trạm xá|32 0 0 16
pair|trạm xử|-16 18 0 10
pair|trạm y|0 1 16 -6
pair|trạng bỏ|0 32 0 0
pair|trạng lấn|0 1 0 -16
pair|trả #|9 -15 -10 -15
pair|trả chậm|0 -18 27 -16
pair|trả dứt|0 0 18 1
pair|trả hồ|0 1 0 26
pair|trả kết|34 0 0 -31
pair|trả lại|2 0 0 -49
pair|trả lời|0 1 8 6
pair|trả mặt|4 0 0 38
pair|trả nợ|0 0 52 0
pair|trả tiền|0 0 0 8
pair|trả trợ|1 -1 1 0
pair|trả xong|1 8 0 0
pair|trả đi|-7 8 0 0
pair|trả đúng|1 0 -1 0
pair|trảng dài|15 -22 0 0
pair|trấn hoàn|13 0 0 -41
pair|trấn áp|0 0 8 1
pair|trấn đối|6 0 0 15
pair|trần hữu|0 0 -1 0
pair|trần ngọc|0 0 -4 0
pair|trần quang|0 7 6 0
pair|trần quốc|0 0 -28 0
pair|trần tuấn|-5 0 26 0
pair|trần văn|0 0 14 -1
pair|trận hiệu|0 0 0 20
pair|trận tổ|-3 0 0 -2
pair|trận và|6 0 1 13
pair|trật tự|0 0 4 0
pair|trắng "|0 0 0 17
pair|trẻ #|6 0 0 0
pair|trẻ mồ|25 0 0 -22
pair|trẻ đi|0 0 0 -6
pair|trẻ được|-2 0 3 34
pair|trễ -|0 -1 4 0
pair|trễ hạn|-19 5 39 -21
pair|trễ hẹn|0 -3 0 -5
pair|trễ kèm|0 0 10 -37
pair|trệ trước|0 0 0 15
pair|trị #|7 0 0 37
pair|trị )|0 0 7 0
pair|trị -|31 0 0 -4
pair|trị công|-32 0 -15 -1
pair|trị giá|25 -3 0 11
pair|trị giải|20 -4 0 -34
pair|trị thu|0 -5 0 -8
pair|trị tăng|38 0 0 21
pair|trị tới|0 0 9 49
pair|trị và|-30 0 -11 0
pair|trị về|2 0 20 -1
pair|trị xuất|35 0 0 48
pair|trị được|40 0 -1 -25
pair|trị ổn|0 0 0 -4
pair|trọ không|0 -6 8 22
pair|trọ quanh|0 20 0 0
pair|trọng báo|0 0 -32 0
pair|trọng lượng|0 22 0 23
pair|trọng phương|0 -1 7 8
pair|trọng quan|0 6 -4 7
pair|trọng điểm|12 26 0 29
pair|trọng đạt|-29 -25 -28 -29
pair|trồng #|-5 0 0 -9
pair|trồng cây|-8 23 28 30
pair|trồng lại|1 6 0 0
pair|trồng mới|25 -21 0 -25
pair|trồng rừng|0 5 1 -34
pair|trồng sầu|0 1 0 0
pair|trồng thủy|26 0 0 0
pair|trồng toàn|14 0 0 -41
pair|trồng trọt|-4 0 0 0
pair|trồng vẫn|49 -25 0 -20
pair|trồng được|0 0 0 -41
pair|trộm cắp|-5 26 0 6
pair|trời phát|6 0 0 6
pair|trở lên|-19 0 0 -1
pair|trở lại|31 0 1 0
pair|trợ #|1 0 22 12
pair|trợ cấp|-16 1 0 0
pair|trợ doanh|63 0 -6 18
pair|trợ kinh|0 0 21 -31
pair|trợ ngư|9 0 22 -1
pair|trợ vận|-2 19 0 -4
pair|trợ xã|0 1 0 9
pair|trụ sở|0 6 -7 0
pair|trục qua|-9 22 0 0
pair|trục trặc|-18 0 0 -6
pair|trừ #|15 3 -9 16
pair|trừ điểm|0 0 4 10
pair|trực #|0 0 3 0
pair|trực ban|0 0 14 -12
pair|trực báo|43 0 0 0
pair|trực chung|0 0 0 -10
pair|trực cả|0 0 10 0
pair|trực huyện|0 0 0 3
pair|trực sẵn|-3 0 4 16
pair|trực thuộc|-18 0 -1 -14
pair|trực tiếp|0 0 11 0
pair|trực tuyến|12 0 0 0
pair|trực tại|0 0 0 -1
pair|trực tỉnh|-17 0 -16 0
pair|trực ubnd|0 0 27 0
pair|trực đảng|0 -9 28 0
pair|trực đồng|0 0 -2 0
pair|tt -|13 0 4 -4
pair|tt huyện|0 0 -31 0
pair|ttcn khu|-16 20 0 0
pair|ttcn ước|19 0 0 -40
pair|ttg của|0 0 19 -30
pair|ttg ngày|-13 -1 0 70
pair|tu ,|0 0 0 5
pair|tu của|-2 0 -13 0
pair|tu ngày|0 0 1 -9
pair|tu sửa|22 -2 6 -38
pair|tu về|29 0 -16 0
pair|tuy #|17 0 0 -2
pair|tuy các|41 -1 0 0
pair|tuy còn|-17 26 0 -20
pair|tuy mưa|-34 -34 0 0
pair|tuy mới|25 -25 0 -1
pair|tuy nhiên|12 -8 0 0
pair|tuy nhiều|-8 34 0 0
pair|tuy phước|-1 0 -22 0
pair|tuy số|26 -12 0 -2
pair|tuy thời|20 -9 0 -63
pair|tuy vậy|-8 1 0 0
pair|tuy đã|44 -1 0 0
pair|tuyên không|0 0 0 16
pair|tuyên truyền|0 1 0 5
pair|tuyến #|19 -11 0 13
pair|tuyến còn|20 -3 0 30
pair|tuyến cống|0 0 0 21
pair|tuyến hay|0 -9 10 0
pair|tuyến kênh|0 12 0 0
pair|tuyến ngõ|0 0 0 28
pair|tuyến phố|0 0 0 -22
pair|tuyến toàn|24 0 -1 -54
pair|tuyến tỉnh|0 0 0 17
pair|tuyến tới|-1 0 0 14
pair|tuyến với|0 0 -17 0
pair|tuyến đt|0 3 5 -13
pair|tuyến đê|0 0 1 0
pair|tuyến đường|4 0 1 -41
pair|tuyển quân|0 0 18 0
pair|tuyển sinh|8 10 0 0
pair|tuyệt đối|16 -15 30 9
pair|tuấn lĩnh|-5 0 26 0
pair|tuần #|0 1 0 1
pair|tuần cập|0 0 5 11
pair|tuần một|0 0 0 5
pair|tuần này|0 0 12 0
pair|tuần sau|0 0 31 0
pair|tuần tra|2 0 0 -38
pair|tuần tới|0 0 28 -12
pair|tuần với|-9 0 17 -29
pair|tuần đầu|38 0 -8 25
pair|tuổi bởi|0 1 0 0
pair|tuổi ra|7 3 -3 -13
pair|tuổi suy|4 -25 0 1
pair|tuổi tiêm|5 0 0 -20
pair|tuổi trở|3 0 0 0
pair|tuổi vào|28 0 -2 0
pair|tuổi vẫn|0 41 0 0
pair|tuổi ít|0 0 0 -19
pair|tw (|4 0 21 0
pair|tw ,|0 0 7 10
pair|tw của|15 0 20 -13
pair|tw ngày|0 0 0 -10
pair|tw tại|0 0 1 0
pair|tw và|-3 0 2 0
pair|ty tnhh|0 0 0 8
pair|tà còn|0 7 0 0
pair|tà pạ|13 -12 0 14
pair|tài khoản|7 6 0 -20
pair|tài liệu|0 0 -27 1
pair|tài nguyên|0 0 1 -2
pair|tài sản|0 19 0 11
pair|tài xỉu|5 -1 0 6
pair|tàu #|0 0 0 21
pair|tàu cá|0 0 0 13
pair|tàu nằm|0 -6 0 0
pair|tàu xa|0 -28 0 -52
pair|tác #|0 0 -11 0
pair|tác dân|0 4 0 0
pair|tác giám|0 8 0 -15
pair|tác giải|0 3 0 -9
pair|tác giảm|0 0 2 0
pair|tác kiểm|21 -3 -9 0
pair|tác lâu|0 0 0 -10
pair|tác lập|0 0 0 -19
pair|tác mặt|0 30 0 -1
pair|tác năm|-16 0 21 -12
pair|tác phát|0 7 0 0
pair|tác quyết|0 1 0 0
pair|tác quản|1 0 0 0
pair|tác thu|0 0 41 0
pair|tác tiêm|27 3 0 0
pair|tác tuyên|-8 0 0 0
pair|tác tuyển|0 0 0 -28
pair|tác vệ|0 14 0 0
pair|tác xã|8 1 3 -1
pair|tác đối|0 30 0 0
pair|tách thửa|0 1 0 6
pair|tái canh|3 0 0 0
pair|tái cơ|0 0 4 0
pair|tái lấn|0 34 0 0
pair|tái nghèo|-7 9 0 -1
pair|tái phát|0 0 0 18
pair|tái đàn|0 0 1 33
pair|tái định|0 0 16 0
pair|tám hđnd|-35 -3 -6 -7
pair|tám tháng|-11 9 -9 6
pair|tâm #|0 0 -1 0
pair|tâm (|0 0 -8 0
pair|tâm chính|0 0 17 0
pair|tâm dịch|-25 -9 -7 0
pair|tâm hành|0 16 0 -7
pair|tâm khuyến|0 0 5 0
pair|tâm kiểm|0 5 0 0
pair|tâm ký|13 0 0 -7
pair|tâm là|0 0 33 11
pair|tâm nước|0 4 0 0
pair|tâm phát|-8 0 17 -5
pair|tâm phục|0 0 -17 6
pair|tâm pvhcc|0 0 17 0
pair|tâm quý|0 0 -1 0
pair|tâm soạn|0 0 6 0
pair|tâm tháng|0 0 -6 -1
pair|tâm thương|-1 0 31 30
pair|tâm tư|-23 0 -37 -46
pair|tâm với|0 31 -11 0
pair|tâm y|0 -1 1 0
pair|tâm điều|37 0 0 24
pair|tâm đúng|0 26 0 0
pair|tân khánh|-2 17 0 -26
pair|tân lập|-12 -25 -13 2
pair|tân thành|0 0 0 22
pair|tây vừa|0 -7 12 0
pair|tên dưới|0 0 -12 0
pair|tên từng|0 0 11 0
pair|tên việc|0 0 -8 0
pair|tên đơn|0 -12 19 9
pair|tình chây|0 0 9 0
pair|tình nghĩa|17 0 0 15
pair|tình thương|16 0 0 1
pair|tình trạng|0 25 0 -42
pair|tình với|18 -11 -20 -40
pair|tích #|0 0 0 22
pair|tích bị|0 0 0 23
pair|tích cà|12 0 0 0
pair|tích cực|1 0 0 21
pair|tích lúa|-23 2 0 1
pair|tích mía|0 42 -11 0
pair|tích nước|-5 -10 -1 0
pair|tích rừng|20 -1 25 -24
pair|tích tụ|-13 39 3 0
pair|tích đất|37 -21 0 -55
pair|tín dụng|-1 0 20 -5
pair|tín tuyên|0 -2 3 1
pair|tính chiến|0 19 0 0
pair|tính theo|4 5 0 -69
pair|tính tiền|0 0 0 -28
pair|tính đến|11 2 0 0
pair|tòa của|-9 12 0 -8
pair|tòa tuyên|0 0 0 16
pair|tòa án|-8 0 0 -8
pair|tô tới|30 0 0 -35
pair|tôm #|1 0 0 -1
pair|tôm ,|11 0 0 34
pair|tôm -|12 0 0 10
pair|tôm giống|0 0 39 0
pair|tôm nuôi|0 0 0 -20
pair|tôm sú|-15 -17 0 0
pair|tôm thẻ|0 6 0 -20
pair|tông hóa|5 0 0 5
pair|tú để|11 -3 25 0
pair|túc chỉ|32 -3 -12 -1
pair|túc nhìn|-9 -26 -1 0
pair|túc triển|0 0 0 34
pair|túng (|0 0 0 -9
pair|túy ở|0 0 0 2
pair|tăng cao|-38 -4 0 0
pair|tăng ca|0 -5 8 -13
pair|tăng cường|0 0 61 -21
pair|tăng giá|-1 0 -11 7
pair|tăng gần|0 0 0 68
pair|tăng hơn|21 0 0 38
pair|tăng khá|-14 0 -1 0
pair|tăng quân|0 0 17 0
pair|tăng so|7 18 0 0
pair|tăng thêm|41 0 0 6
pair|tăng thấp|-20 -4 -29 19
pair|tăng trên|29 0 -19 0
pair|tăng trưởng|-8 0 0 -2
pair|tăng tuần|0 0 13 0
pair|tăng tốc|-24 -1 -14 0
pair|tăng tổng|15 0 0 -2
pair|tăng từ|-44 -1 -51 -7
pair|tư #|3 0 15 -8
pair|tư ,|0 37 0 0
pair|tư cho|0 2 -34 -16
pair|tư công|0 0 0 -36
pair|tư cụm|0 0 26 0
pair|tư của|9 0 -2 -41
pair|tư giải|-3 2 0 -19
pair|tư không|-6 16 47 1
pair|tư là|0 0 -17 34
pair|tư nhân|0 0 8 -6
pair|tư pháp|0 0 35 0
pair|tư phải|0 0 18 0
pair|tư số|0 0 -22 7
pair|tư tham|-12 22 30 -22
pair|tư thay|-10 12 0 7
pair|tư thương|0 22 0 -31
pair|tư toàn|3 -8 0 -1
pair|tư trước|0 0 0 10
pair|tư tưởng|0 -7 0 -4
pair|tư tại|0 0 11 41
pair|tư vấn|0 0 0 28
pair|tư xây|-2 -5 0 0
pair|tương xứng|0 13 0 6
pair|tương đương|15 0 0 -20
pair|tương đối|19 0 0 5
pair|tương ứng|-1 6 0 8
pair|tướng chính|-1 0 2 16
pair|tượng bảo|0 0 0 -7
pair|tượng vẫn|0 0 0 -24
pair|tạ /|0 -1 0 1
pair|tại #|-17 0 0 0
pair|tại buôn|0 0 0 -2
pair|tại bản|-4 6 0 0
pair|tại chỗ|0 2 1 0
pair|tại các|0 0 19 21
pair|tại giao|0 0 -10 0
pair|tại hội|0 0 2 15
pair|tại kcn|0 0 0 -3
pair|tại khu|0 0 0 -17
pair|tại kỳ|-43 -1 1 0
pair|tại một|0 0 0 -2
pair|tại mục|0 0 -17 0
pair|tại nguồn|0 0 -2 13
pair|tại nhiều|0 0 0 -12
pair|tại nhà|0 0 14 2
pair|tại phường|0 2 0 -28
pair|tại quầy|15 1 0 24
pair|tại thuận|0 0 15 0
pair|tại thông|-24 0 0 -3
pair|tại trung|0 5 0 0
pair|tại trụ|10 0 0 -21
pair|tại vườn|-3 4 0 22
pair|tại đồng|0 0 0 4
pair|tạm ,|24 0 0 -21
pair|tạm dừng|-12 -41 -1 2
pair|tạm giữ|-4 -8 9 -11
pair|tạm đoạn|0 -5 10 0
pair|tạm ở|0 -5 5 6
pair|tạm ứng|27 0 -1 25
pair|tạo #|31 0 0 46
pair|tạo chủ|0 0 0 22
pair|tạo có|0 0 15 0
pair|tạo nghề|0 0 8 0
pair|tạo nguồn|0 0 7 15
pair|tạo trạm|-1 0 7 0
pair|tạo việc|-20 -1 30 -23
pair|tả heo|27 0 0 0
pair|tả lợn|0 27 0 0
pair|tải hàng|-17 22 0 -17
pair|tải hạ|0 17 0 0
pair|tải khu|0 0 10 0
pair|tải trọng|0 -1 7 8
pair|tấn (|0 2 0 -26
pair|tấn )|18 -2 -13 3
pair|tấn ,|-9 0 0 38
pair|tấn /|-21 -17 0 1
pair|tấn =|32 0 0 0
pair|tấn công|0 0 5 0
pair|tấn gạo|23 0 0 27
pair|tất hồ|0 0 0 22
pair|tất việc|0 0 6 19
pair|tầng (|0 0 6 0
pair|tầng cụm|19 0 0 0
pair|tầng lộ|0 17 0 0
pair|tầng và|0 0 -26 7
pair|tầng đô|0 -21 -1 0
pair|tận nhà|7 0 30 -7
pair|tập chỉ|30 0 0 -43
pair|tập huấn|0 0 49 0
pair|tập hợp|0 1 0 -1
pair|tập khu|16 0 0 18
pair|tập kết|0 0 0 12
pair|tập nghị|11 0 21 0
pair|tập nẹt|0 20 0 0
pair|tập phòng|14 0 -1 15
pair|tập trung|-1 21 0 0
pair|tập và|0 0 -8 -2
pair|tật tỉnh|0 5 0 0
pair|tặng #|-10 0 0 1
pair|tặng quà|31 0 0 1
pair|tẻh #|-4 0 0 0
pair|tế #|-1 0 -3 0
pair|tế biển|1 13 26 0
pair|tế bị|0 5 0 0
pair|tế chuyển|23 0 0 5
pair|tế chủ|-8 0 17 0
pair|tế cải|-1 0 7 0
pair|tế của|33 0 0 -7
pair|tế dự|0 0 18 -2
pair|tế giảm|16 37 0 -1
pair|tế huyện|0 0 0 -13
pair|tế khám|0 0 0 -12
pair|tế nghỉ|-2 19 0 0
pair|tế phú|11 0 0 0
pair|tế phối|0 0 4 -1
pair|tế số|0 4 -13 0
pair|tế sớm|0 0 15 0
pair|tế tham|0 0 1 0
pair|tế theo|0 0 62 0
pair|tế thành|-20 -30 -5 -32
pair|tế tiếp|29 0 0 0
pair|tế tăng|-29 -1 0 0
pair|tế và|1 0 7 0
pair|tế xã|5 0 0 -4
pair|tết bính|-3 -7 -30 -4
pair|tết dương|0 0 0 15
pair|tết nguyên|0 -2 3 0
pair|tết nhâm|0 -8 2 0
pair|tết đinh|0 0 14 0
pair|tết ở|0 2 0 0
pair|tệ nạn|-1 12 2 -8
pair|tỉnh #|29 0 0 1
pair|tỉnh (|-1 0 0 0
pair|tỉnh )|-4 7 15 9
pair|tỉnh ,|16 0 0 1
pair|tỉnh ban|20 0 -1 0
pair|tỉnh báo|35 0 -2 0
pair|tỉnh bến|0 0 -7 0
pair|tỉnh bố|0 0 0 -3
pair|tỉnh cho|0 0 5 9
pair|tỉnh chốt|0 0 9 0
pair|tỉnh cà|0 0 -2 0
pair|tỉnh còn|19 -9 0 -9
pair|tỉnh có|7 0 0 -20
pair|tỉnh cưỡng|0 0 12 0
pair|tỉnh giao|0 0 0 4
pair|tỉnh giảm|-3 27 0 0
pair|tỉnh hà|0 0 -6 0
pair|tỉnh hậu|0 0 -27 0
pair|tỉnh họp|0 0 -1 0
pair|tỉnh hỗ|0 0 23 5
pair|tỉnh không|-17 15 0 0
pair|tỉnh kết|0 0 -9 -1
pair|tỉnh lần|5 0 -3 31
pair|tỉnh lộ|0 6 0 0
pair|tỉnh mở|0 0 1 -54
pair|tỉnh nghệ|-20 0 -11 0
pair|tỉnh ngày|-1 0 -4 0
pair|tỉnh nhiều|0 0 0 -36
pair|tỉnh nâng|0 0 11 0
pair|tỉnh phê|0 0 0 30
pair|tỉnh phú|0 0 -1 0
pair|tỉnh phối|17 0 0 6
pair|tỉnh sớm|0 0 50 -35
pair|tỉnh thanh|0 0 1 -33
pair|tỉnh thông|0 0 -31 0
pair|tỉnh thẩm|18 -10 0 16
pair|tỉnh trân|0 0 -10 0
pair|tỉnh trịnh|0 0 -13 -15
pair|tỉnh tăng|0 0 9 0
pair|tỉnh tại|-31 0 9 0
pair|tỉnh vào|0 0 0 -41
pair|tỉnh và|38 0 0 0
pair|tỉnh về|-1 0 0 6
pair|tỉnh đã|49 0 -19 4
pair|tỉnh đưa|0 0 -13 0
pair|tỉnh đắk|0 0 -1 0
pair|tỉnh đồng|-23 0 0 0
pair|tỉnh ủy|0 0 -2 0
pair|tịch #|2 0 21 11
pair|tịch chưa|0 0 0 3
pair|tịch huyện|0 8 9 0
pair|tịch ký|0 -1 11 29
pair|tịch phường|0 0 9 19
pair|tịch ubnd|0 -1 0 0
pair|tịch xã|20 -6 0 3
pair|tịnh biên|0 0 0 21
pair|tịnh khê|0 -8 -13 0
pair|tọa đề|0 0 28 0
pair|tố #|0 0 0 -10
pair|tố cáo|1 0 0 0
pair|tốc giải|-19 -1 -14 32
pair|tốc mái|0 -11 0 0
pair|tốc độ|-4 1 -1 0
pair|tối thiểu|0 0 14 0
pair|tốp đầu|14 0 0 0
pair|tốt các|-9 0 31 -3
pair|tốt hơn|11 0 0 3
pair|tốt nghiệp|40 0 0 -40
pair|tốt nhiệm|-50 -17 -19 -18
pair|tồn #|-26 38 0 0
pair|tồn kho|-2 -7 -8 -14
pair|tồn lưu|0 0 13 -2
pair|tồn tại|0 -13 0 0
pair|tồn đọng|0 0 13 0
pair|tổ #|0 8 0 -22
pair|tổ công|1 0 15 -7
pair|tổ hỗ|9 -9 0 -41
pair|tổ kiểm|-38 -55 -7 -10
pair|tổ quốc|-3 0 0 -2
pair|tổ thu|0 0 8 0
pair|tổ trưởng|-1 0 -1 0
pair|tổ tự|1 0 21 -26
pair|tổ đại|0 0 1 17
pair|tổng chi|-9 -58 0 -6
pair|tổng công|-2 0 0 0
pair|tổng cục|-24 0 -5 0
pair|tổng giá|9 0 0 22
pair|tổng hợp|0 0 31 2
pair|tổng kiểm|-5 -6 9 -22
pair|tổng kết|0 0 -17 -40
pair|tổng mức|0 0 0 1
pair|tổng nợ|0 0 0 11
pair|tổng sản|39 0 0 0
pair|tổng số|-1 0 0 0
pair|tổng thu|2 0 0 0
pair|tổng trị|5 0 0 26
pair|tổng trọng|0 26 0 27
pair|tổng vốn|-3 -32 0 0
pair|tổng đàn|0 0 0 3
pair|tộc thiểu|0 0 0 -2
pair|tội phạm|0 0 3 1
pair|tội về|12 6 0 0
pair|tới #|3 21 0 -22
pair|tới khi|0 2 -2 18
pair|tới nay|0 0 0 36
pair|tới trung|18 0 -1 -31
pair|tới từng|2 0 43 2
pair|tới xử|0 0 28 -12
pair|tới đây|0 2 24 0
pair|tờ rơi|11 -7 0 9
pair|tờ trình|0 0 9 0
pair|tụ huyết|0 0 0 -22
pair|tụ ruộng|-13 39 3 0
pair|tục "|0 0 0 -1
pair|tục cho|13 0 0 -7
pair|tục hành|-18 0 0 10
pair|tục là|49 0 0 40
pair|tục thu|0 10 0 0
pair|tục thuê|0 0 0 -3
pair|tục thực|0 0 4 0
pair|tục tăng|78 0 0 0
pair|tục được|5 0 0 17
pair|tụt #|0 29 0 -1
pair|tụt còn|-5 5 0 0
pair|tụt hạng|0 3 1 0
pair|tức #|2 30 0 33
pair|từ #|-10 0 0 -2
pair|từ báo|0 0 31 0
pair|từ chối|28 -20 0 17
pair|từ các|0 10 0 2
pair|từ cấp|0 -33 0 1
pair|từ doanh|37 2 0 -3
pair|từ dự|0 0 22 15
pair|từ khi|0 0 25 0
pair|từ khâu|13 6 -1 0
pair|từ máy|0 0 0 -28
pair|từ nay|0 0 0 -7
pair|từ nguồn|17 -2 -23 0
pair|từ ngày|-1 0 -26 0
pair|từ năm|17 -1 0 44
pair|từ tháng|0 33 0 -33
pair|từ trước|0 0 0 28
pair|từ tuần|0 0 8 0
pair|từ đất|-8 49 0 2
pair|từ đầu|-7 0 0 -50
pair|từng bước|15 18 0 19
pair|từng chi|0 0 19 0
pair|từng công|16 -1 22 31
pair|từng dự|4 -1 0 -19
pair|từng hồ|0 0 0 28
pair|từng hộ|0 0 1 21
pair|từng lĩnh|-20 0 0 0
pair|từng ngõ|26 -1 0 -30
pair|từng nhà|0 0 8 1
pair|từng quý|0 0 10 0
pair|từng tuần|-7 0 18 -30
pair|từng tổ|0 0 39 0
pair|từng xã|0 0 34 0
pair|từng đồng|0 -8 38 21
pair|từng ủy|19 0 -13 9
pair|tử cho|9 -9 0 -12
pair|tử chưa|-1 10 0 -6
pair|tử từ|0 0 0 -28
pair|tử vong|17 -15 0 14
pair|tự an|14 0 20 33
pair|tự do|1 -2 0 -1
pair|tự giám|0 0 10 0
pair|tự kiểm|0 1 0 -47
pair|tự nguyện|0 0 0 18
pair|tự phát|0 8 4 -28
pair|tự phê|0 0 1 0
pair|tự quản|0 0 19 -5
pair|tự xã|-34 -12 1 3
pair|tự đô|17 29 0 -19
pair|tự đường|13 -12 25 1
pair|tỷ #|26 0 0 0
pair|tỷ (|-7 13 0 -14
pair|tỷ ,|8 0 0 0
pair|tỷ con|45 0 0 0
pair|tỷ lệ|0 1 0 0
pair|tỷ trọng|32 -1 0 17
pair|tỷ usd|-16 0 -3 28
pair|tỷ đông|0 0 -23 0
pair|tỷ đồng|1 0 0 -1
pair|u minh|-5 -9 -1 -11
pair|ubkt đảng|1 -5 30 -3
pair|ubmttq việt|0 0 46 6
pair|ubmttq và|30 0 -42 -8
pair|ubnd #|-6 0 -7 -5
pair|ubnd -|0 0 8 16
pair|ubnd các|0 0 0 -7
pair|ubnd của|-1 0 3 5
pair|ubnd huyện|-10 0 0 0
pair|ubnd phường|0 0 1 1
pair|ubnd quận|0 -6 -21 -18
pair|ubnd thành|0 0 -1 1
pair|ubnd thị|0 0 2 -1
pair|ubnd tỉnh|0 0 -1 0
pair|ubtvqh15 ngày|0 0 -1 0
pair|usd (|-46 -34 0 13
pair|usd ,|12 7 0 1
pair|uy tín|0 0 0 10
pair|uống giảm|-11 16 0 -8
pair|uống rượu|-26 -1 0 -7
pair|uống tăng|17 -8 0 -7
pair|v (|0 0 19 0
pair|va chạm|0 0 0 6
pair|vai trò|-31 6 -5 -25
pair|vay tiền|0 5 0 0
pair|vay vốn|1 -18 0 4
pair|ven biển|0 0 0 -19
pair|ven kênh|0 15 0 19
pair|ven rừng|0 33 0 31
pair|ven sông|0 14 0 -8
pair|ven đầm|0 2 0 9
pair|vinh cũ|-15 0 0 0
pair|vinh vận|-15 0 0 0
pair|viên (|20 -1 0 0
pair|viên ,|19 0 0 -19
pair|viên ban|0 0 -1 0
pair|viên bỏ|0 0 0 9
pair|viên chưa|0 2 0 0
pair|viên có|-18 8 -45 -54
pair|viên cơ|2 4 0 0
pair|viên dùng|-1 10 0 -6
pair|viên dự|0 0 0 -36
pair|viên hằng|0 0 0 1
pair|viên không|1 0 0 0
pair|viên mầm|-22 -36 0 1
pair|viên mới|0 6 4 -13
pair|viên phụ|20 0 -1 0
pair|viên tham|57 0 0 -30
pair|viên theo|0 0 22 30
pair|viên thừa|0 0 5 0
pair|viên trong|0 -1 4 36
pair|viên trung|0 0 1 10
pair|viên trẻ|0 0 0 -17
pair|viên tại|0 0 0 14
pair|viên và|0 43 0 13
pair|viên điện|22 0 0 3
pair|viên đầu|0 7 0 0
pair|viết lâm|0 0 -2 0
pair|viết thạo|0 0 0 3
pair|việc -|0 0 -8 0
pair|việc bàn|0 12 0 0
pair|việc bố|-19 -27 -39 0
pair|việc cho|5 0 0 -24
pair|việc chuyển|0 1 0 0
pair|việc chuẩn|0 3 0 -2
pair|việc chưa|0 -1 0 4
pair|việc còn|0 -12 -17 -21
pair|việc có|0 0 0 2
pair|việc cấp|1 0 0 8
pair|việc cụ|0 0 -24 -33
pair|việc của|0 0 0 6
pair|việc giám|0 15 0 0
pair|việc học|18 12 -1 0
pair|việc hỗ|17 0 9 -59
pair|việc khó|0 0 0 3
pair|việc không|25 0 0 -12
pair|việc kiểm|17 0 9 0
pair|việc kết|-29 0 -16 -2
pair|việc làm|0 0 19 -21
pair|việc nhiều|-29 -39 -13 0
pair|việc nhà|11 -10 0 11
pair|việc này|-1 -23 40 -2
pair|việc nêu|0 0 5 11
pair|việc nước|8 0 0 -16
pair|việc nửa|0 0 -20 0
pair|việc phân|5 11 -5 0
pair|việc phải|0 -23 -15 0
pair|việc quá|-8 11 35 -23
pair|việc rà|21 0 2 11
pair|việc sau|0 -24 -19 0
pair|việc theo|36 16 0 38
pair|việc tháng|-7 0 -20 -1
pair|việc thực|2 0 -1 0
pair|việc trễ|0 1 12 -34
pair|việc tại|-26 0 0 0
pair|việc tập|-6 20 0 -15
pair|việc với|-12 0 8 0
pair|việc xây|22 0 -19 0
pair|việc đã|34 -10 0 -5
pair|việc đảng|-1 10 0 -6
pair|viện kiểm|-19 0 0 9
pair|viện trưởng|-3 0 -40 0
pair|viện tuyến|0 33 0 -11
pair|viện đa|4 0 0 0
pair|việt khi|7 -1 0 -20
pair|việt trì|9 0 0 -3
pair|vnpt lào|0 0 0 20
pair|vp chấm|0 0 11 -13
pair|vui tươi|11 -9 0 0
pair|và #|0 0 0 11
pair|và báo|0 0 4 11
pair|và bảo|-1 0 8 0
pair|và bằng|-24 -12 0 -50
pair|và cao|13 -8 0 0
pair|và chăn|0 0 -40 0
pair|và chỉ|0 37 0 1
pair|và chủ|0 0 -9 0
pair|và cán|-2 -1 0 26
pair|và cây|-35 0 0 2
pair|và có|-5 0 0 0
pair|và diễn|13 0 0 13
pair|và dịch|-19 -8 0 9
pair|và dữ|19 0 0 0
pair|và giao|-8 0 -15 -1
pair|và giá|-13 0 0 -3
pair|và hoa|0 0 0 50
pair|và hoạt|22 0 0 22
pair|và huyện|-1 0 -46 0
pair|và hđnd|0 0 23 1
pair|và hạ|0 0 0 33
pair|và khu|0 10 0 0
pair|và kết|0 0 1 0
pair|và kế|-1 0 -1 33
pair|và làm|0 0 -8 -2
pair|và lập|13 0 -1 17
pair|và mttq|0 0 0 10
pair|và môi|-16 0 0 -14
pair|và nghị|-17 0 14 -30
pair|và nhiệm|-1 0 -1 -1
pair|và nhân|5 0 0 -1
pair|và nuôi|54 -5 0 -40
pair|và phát|0 8 1 2
pair|và phân|8 -4 0 -32
pair|và phê|0 0 6 0
pair|và phòng|0 0 0 2
pair|và phương|0 0 -23 -13
pair|và phường|0 1 0 -10
pair|và ptnt|0 0 0 -4
pair|và quyết|4 0 -29 -13
pair|và sau|-1 0 3 0
pair|và so|0 -8 9 17
pair|và thiếu|-7 18 0 23
pair|và thu|-39 -1 -43 -31
pair|và thuế|0 9 0 21
pair|và thú|0 0 0 10
pair|và thảo|0 0 -7 -2
pair|và thủy|-29 18 -2 -16
pair|và tiêu|0 24 0 -5
pair|và tiểu|0 -2 0 -1
pair|và trung|0 0 24 0
pair|và trước|1 0 0 34
pair|và trường|-8 15 0 -4
pair|và trật|-13 0 32 39
pair|và tuyến|7 0 0 1
pair|và tăng|37 0 1 14
pair|và tốc|0 -11 0 0
pair|và ubnd|0 0 -1 0
pair|và việc|0 0 -4 0
pair|và văn|0 0 0 22
pair|và vượt|41 0 0 -46
pair|và xây|-29 4 -12 1
pair|và xã|0 0 0 24
pair|và ý|0 0 -2 0
pair|và đoàn|2 0 -56 14
pair|và đào|0 0 1 0
pair|và đô|0 0 -26 7
pair|và đường|-8 0 0 5
pair|và đại|0 0 6 9
pair|và đầu|-1 1 0 0
pair|và đề|10 0 3 -5
pair|vài chi|0 22 0 -6
pair|vài cơ|0 0 0 33
pair|vài nơi|0 17 0 17
pair|vài vụ|0 0 19 -11
pair|vài xã|0 11 0 12
pair|vành đai|18 0 0 -8
pair|vào #|0 59 27 -32
pair|vào ban|10 0 0 15
pair|vào bản|30 -12 -9 16
pair|vào chương|0 -6 12 0
pair|vào chợ|32 0 0 -5
pair|vào cuối|0 0 0 -28
pair|vào cuộc|-49 -4 1 -15
pair|vào các|0 0 10 -30
pair|vào dùng|5 0 0 31
pair|vào hoạt|41 0 0 -11
pair|vào hội|0 58 0 -17
pair|vào khu|0 0 30 0
pair|vào kế|0 0 8 14
pair|vào lớp|5 0 0 0
pair|vào mùa|0 0 0 -24
pair|vào mấy|-7 -29 -3 0
pair|vào mỗi|0 0 0 -41
pair|vào ngày|0 0 26 0
pair|vào ngân|21 3 0 -18
pair|vào nhóm|-13 49 0 47
pair|vào nền|12 0 0 0
pair|vào quen|0 0 0 1
pair|vào sáng|0 0 40 0
pair|vào sổ|0 0 1 17
pair|vào sử|20 0 0 -11
pair|vào tháng|0 0 59 0
pair|vào thứ|0 -1 30 0
pair|vào được|0 0 0 -2
pair|vào đồng|0 0 0 -6
pair|vét #|5 0 0 0
pair|vét kênh|0 0 9 -3
pair|vênh nhau|0 0 0 1
pair|vì chưa|0 0 0 30
pair|vì covid|-35 15 0 0
pair|vì giá|-17 33 0 30
pair|vì không|0 0 0 1
pair|vì lượng|0 12 0 0
pair|vì người|0 0 12 0
pair|vì nhà|0 0 0 25
pair|vì sao|0 0 28 0
pair|vì sương|0 0 0 19
pair|vì vướng|0 19 0 0
pair|vòng #|0 -25 13 0
pair|võ minh|0 0 -25 0
pair|võ nhai|0 8 -8 0
pair|vùng biên|21 3 1 0
pair|vùng biển|28 -29 0 -2
pair|vùng buôn|-8 15 0 -4
pair|vùng cao|-2 25 8 -9
pair|vùng giáp|20 0 0 0
pair|vùng nguyên|0 0 45 60
pair|vùng nuôi|0 0 -17 -28
pair|vùng sạt|-7 7 1 -12
pair|vùng trồng|0 0 0 -10
pair|vùng ven|0 9 0 0
pair|vùng đầm|7 0 0 0
pair|văn #|-17 0 26 16
pair|văn bản|0 19 0 -11
pair|văn hóa|0 -1 0 0
pair|văn khuê|0 0 16 -1
pair|văn kiện|0 3 0 -1
pair|văn linh|0 0 19 0
pair|văn là|0 2 0 7
pair|văn minh|0 0 0 5
pair|văn nghệ|15 0 0 0
pair|văn số|0 0 -18 0
pair|văn xã|-19 0 0 0
pair|văn đẩu|0 11 10 0
pair|vĩnh phú|0 1 -9 0
pair|vĩnh thành|0 0 -10 0
pair|vĩnh thực|0 3 0 5
pair|vĩnh tre|0 18 0 -6
pair|vĩnh trung|0 0 8 0
pair|vươn tới|17 0 0 -41
pair|vướng mắc|0 0 0 23
pair|vướng mặt|0 26 0 9
pair|vướng nguồn|0 -9 9 0
pair|vướng nhất|0 36 0 -1
pair|vướng thủ|0 0 0 -3
pair|vướng ở|0 0 17 -8
pair|vườn cây|-14 -1 0 0
pair|vườn quốc|-1 -7 0 -9
pair|vượt #|6 0 0 -25
pair|vượt chỉ|0 0 4 0
pair|vượt cả|0 0 0 30
pair|vượt dự|10 15 -1 0
pair|vượt khả|0 -4 -10 3
pair|vượt kế|23 0 0 -7
pair|vượt mục|22 -3 0 14
pair|vượt nghị|0 0 0 21
pair|vượt trần|-1 12 1 0
pair|vượt xa|0 18 0 11
pair|vải thiều|26 0 0 9
pair|vấn đề|-21 0 0 1
pair|vẫn chỉ|0 6 0 -11
pair|vẫn còn|-34 0 -20 0
pair|vẫn giữ|42 0 0 4
pair|vẫn là|-6 26 -5 -1
pair|vẫn mọc|0 10 0 -1
pair|vẫn nhích|16 -11 0 -45
pair|vẫn nằm|0 9 0 18
pair|vẫn phát|25 -2 0 -1
pair|vẫn phải|0 28 0 6
pair|vẫn thiếu|-2 18 0 0
pair|vẫn thả|0 1 0 6
pair|vẫn tăng|18 -5 0 -21
pair|vẫn tới|0 0 0 9
pair|vẫn vượt|-7 20 0 0
pair|vẫn được|12 0 0 -42
pair|vẫn đạt|63 0 0 -14
pair|vẫn để|-1 4 0 0
pair|vận chuyển|-4 24 0 4
pair|vận chính|0 1 0 0
pair|vận dụng|0 0 9 5
pair|vận hành|2 0 1 -5
pair|vận khéo|15 0 0 0
pair|vận tải|-18 1 0 -8
pair|vận động|0 0 12 0
pair|vật chất|0 0 1 0
pair|vật tư|-29 1 -6 12
pair|vậy #|0 24 0 -29
pair|vậy mà|14 -12 0 -10
pair|vậy nội|-8 8 0 -7
pair|vắc -|0 0 0 6
pair|vắc xin|16 -7 0 -11
pair|vắng mặt|0 1 0 19
pair|vặt sai|0 14 0 0
pair|vẹn #|4 7 0 8
pair|vẻn vẹn|-10 22 0 -38
pair|về #|-12 25 13 -8
pair|về an|12 0 0 0
pair|về ban|0 0 11 -9
pair|về biên|0 0 12 0
pair|về chuyển|34 -20 -24 0
pair|về chính|0 0 44 60
pair|về chỉ|-37 -11 0 0
pair|về cuối|-24 30 0 34
pair|về các|0 0 0 -17
pair|về cái|-4 0 8 0
pair|về công|0 0 -3 0
pair|về dự|0 0 9 17
pair|về giao|0 0 -19 0
pair|về huyện|31 1 0 0
pair|về kinh|-1 0 0 0
pair|về kiểm|0 0 19 0
pair|về lãnh|-12 -4 0 0
pair|về ma|9 4 0 0
pair|về muộn|0 0 0 16
pair|về một|0 0 -8 0
pair|về ngân|-5 0 2 0
pair|về nhỏ|0 39 0 -34
pair|về những|12 -18 0 45
pair|về nông|0 0 -17 0
pair|về phát|0 0 0 13
pair|về phòng|0 0 25 -1
pair|về phước|0 0 6 0
pair|về quan|0 0 0 11
pair|về quy|2 0 0 -2
pair|về quê|4 15 0 32
pair|về sản|-4 0 0 0
pair|về sắp|14 0 12 -10
pair|về số|-37 0 0 0
pair|về sở|0 0 10 32
pair|về thông|0 0 0 -8
pair|về thường|0 0 63 0
pair|về thực|0 10 -9 -17
pair|về trang|-1 -1 -30 0
pair|về trước|29 -10 0 -3
pair|về trật|49 -26 0 -13
pair|về tài|0 0 -1 17
pair|về việc|0 -3 0 -7
pair|về văn|-2 0 0 0
pair|về xã|0 0 -21 0
pair|về y|-28 -4 0 0
pair|về đích|0 -21 0 -11
pair|về đại|11 0 6 -7
pair|về đất|-1 0 6 24
pair|về đẩy|29 0 -16 0
pair|về đội|-24 -14 0 -27
pair|vệ #|25 0 0 0
pair|vệ môi|0 20 0 0
pair|vệ rừng|0 0 0 -1
pair|vỉa hè|0 1 -1 -12
pair|vị )|2 -12 0 0
pair|vị ;|-7 9 0 1
pair|vị biết|0 0 -23 0
pair|vị chưa|0 -4 6 10
pair|vị chủ|0 0 0 -17
pair|vị giải|0 0 0 11
pair|vị gửi|0 0 32 0
pair|vị hành|0 0 0 12
pair|vị liên|0 0 -29 -20
pair|vị nghiêm|0 0 0 34
pair|vị nào|0 14 -18 4
pair|vị này|0 -8 9 17
pair|vị trí|0 28 0 -17
pair|vị đã|0 -8 9 17
pair|vị được|5 6 0 1
pair|vị đại|0 0 -20 -6
pair|vọng thê|0 0 31 0
pair|vọt lên|-11 36 0 -16
pair|vỏn vẹn|9 2 0 30
pair|vốn #|17 0 0 24
pair|vốn cho|0 0 18 -7
pair|vốn các|0 0 2 10
pair|vốn của|0 0 21 0
pair|vốn dân|0 0 0 30
pair|vốn dự|-21 0 0 8
pair|vốn giao|-29 0 0 0
pair|vốn giải|0 2 0 -16
pair|vốn khuyến|8 5 0 0
pair|vốn ngân|18 27 0 0
pair|vốn năm|0 5 0 -5
pair|vốn phục|-1 0 7 0
pair|vốn sửa|0 0 0 -12
pair|vốn sự|-2 0 7 0
pair|vốn theo|22 -4 -46 -41
pair|vốn toàn|-13 21 0 0
pair|vốn trong|0 0 0 -9
pair|vốn trả|0 0 43 0
pair|vốn từng|15 0 2 0
pair|vốn vay|25 -5 32 -41
pair|vốn xây|0 1 0 -10
pair|vốn xã|4 0 -1 13
pair|vốn đăng|14 2 0 37
pair|vốn đầu|-1 0 0 0
pair|vốn đối|0 4 0 0
pair|với ban|0 -6 1 -56
pair|với ba|-13 -10 -31 0
pair|với báo|-34 0 -9 0
pair|với chi|0 0 2 0
pair|với chỉ|-4 0 0 7
pair|với cuối|19 -8 0 19
pair|với công|0 14 1 1
pair|với cùng|0 43 0 10
pair|với doanh|0 0 0 31
pair|với dân|0 0 1 17
pair|với giám|12 0 -9 -4
pair|với giá|0 0 0 49
pair|với hình|5 0 0 19
pair|với hợp|0 2 25 -2
pair|với kho|0 0 1 0
pair|với kế|18 -3 0 -38
pair|với nghị|0 11 0 62
pair|với ngành|0 0 -9 0
pair|với ngân|0 25 -9 0
pair|với nhu|0 12 0 0
pair|với nhà|0 -10 17 0
pair|với nông|-3 0 -19 0
pair|với năm|0 0 -1 -8
pair|với phân|0 0 0 3
pair|với phòng|0 29 -8 0
pair|với quý|0 0 0 -31
pair|với sản|0 0 0 10
pair|với số|11 -8 0 -22
pair|với sở|0 0 4 22
pair|với thuế|0 0 30 -3
pair|với tháng|19 0 -8 19
pair|với thường|0 0 0 -1
pair|với tiềm|0 0 0 14
pair|với trung|-1 14 -12 -1
pair|với tổng|5 0 0 -12
pair|với từng|0 -1 2 0
pair|với ubnd|-1 0 -1 0
pair|với việc|21 -4 0 -47
pair|với vụ|29 -14 0 -28
pair|với yêu|0 18 0 14
pair|với điện|-4 0 8 0
pair|với đầu|0 1 0 -1
pair|vỡ quy|0 7 0 0
pair|vụ (|10 2 0 25
pair|vụ )|-1 -6 0 0
pair|vụ ,|0 0 1 1
pair|vụ -|0 0 -2 0
pair|vụ ;|0 16 0 0
pair|vụ cho|0 0 17 4
pair|vụ chính|-29 0 0 -12
pair|vụ chưa|0 13 0 1
pair|vụ có|1 0 0 0
pair|vụ công|0 16 0 -13
pair|vụ cưỡng|0 2 0 7
pair|vụ cụ|0 0 28 0
pair|vụ của|0 0 0 -31
pair|vụ do|11 0 0 -9
pair|vụ ghi|-36 0 -15 0
pair|vụ hoàn|-1 5 0 0
pair|vụ huyện|1 0 -17 0
pair|vụ hành|0 0 -16 11
pair|vụ hè|-40 -1 4 1
pair|vụ hằng|0 0 0 5
pair|vụ khiếu|0 6 -5 -36
pair|vụ khắc|0 -14 -65 5
pair|vụ lúa|22 0 -1 0
pair|vụ lũy|-12 -19 0 0
pair|vụ lưu|1 1 0 -2
pair|vụ lấn|40 -20 0 0
pair|vụ mâu|0 0 0 -33
pair|vụ mùa|1 -1 3 52
pair|vụ nghiêm|0 -22 -2 0
pair|vụ người|0 -1 0 -1
pair|vụ năm|0 0 1 0
pair|vụ phát|0 0 -1 5
pair|vụ phạm|12 6 0 0
pair|vụ quá|0 0 0 20
pair|vụ quân|0 0 11 -41
pair|vụ quận|0 0 0 3
pair|vụ quốc|-8 0 0 -9
pair|vụ so|0 1 0 21
pair|vụ sát|13 0 0 -10
pair|vụ sơ|13 0 2 0
pair|vụ tai|1 -2 0 0
pair|vụ theo|0 0 0 55
pair|vụ thu|-1 2 0 0
pair|vụ thành|2 0 0 21
pair|vụ tháng|0 0 -1 0
pair|vụ thường|-18 -33 0 13
pair|vụ tiêu|16 0 0 21
pair|vụ trong|0 3 0 0
pair|vụ trên|-3 0 14 26
pair|vụ trước|0 21 0 -9
pair|vụ trộm|-1 20 0 0
pair|vụ tăng|-31 -2 -4 18
pair|vụ tại|0 -1 2 -35
pair|vụ tạm|-3 -3 0 15
pair|vụ tỉnh|0 -2 -1 0
pair|vụ vi|0 0 2 2
pair|vụ việc|28 -1 0 0
pair|vụ và|0 -1 0 0
pair|vụ với|0 0 0 -10
pair|vụ xuân|16 -1 -1 -1
pair|vụ xuống|-20 -7 -22 -1
pair|vụ xây|40 -21 0 39
pair|vụ yêu|0 0 -8 0
pair|vụ án|0 11 0 -10
pair|vụ đang|0 0 0 38
pair|vụ điều|0 0 13 0
pair|vụ đánh|12 0 0 0
pair|vụ đã|-1 0 0 0
pair|vụ đông|0 0 -29 12
pair|vụ đảng|1 0 0 0
pair|vụ đến|0 19 0 -38
pair|vụ để|0 0 19 -11
pair|vụ ước|6 0 0 -43
pair|vừa giao|0 0 0 -6
pair|vừa họp|-1 -20 -15 0
pair|vừa qua|0 0 -2 0
pair|vừa rồi|24 0 0 21
pair|vừa sạt|0 -7 12 0
pair|vừa thiếu|0 26 0 5
pair|vừa đánh|-14 0 -5 0
pair|vững #|-16 0 -24 0
pair|vững an|0 0 22 -10
pair|vững danh|47 0 0 0
pair|vực #|0 0 0 -10
pair|vực bỏ|8 0 0 34
pair|vực chợ|0 0 10 0
pair|vực công|-24 0 0 0
pair|vực doanh|-6 15 0 23
pair|vực i|-22 0 0 0
pair|vực mặt|-7 0 0 0
pair|vực ngoài|10 -6 6 -45
pair|vực nhà|22 1 0 -18
pair|vực nông|5 3 0 23
pair|vực phòng|13 0 0 13
pair|vực quản|35 0 0 0
pair|vực quốc|-11 0 0 0
pair|vực thu|96 0 0 -3
pair|vực trước|0 0 0 13
pair|vực v|0 0 1 0
pair|vực văn|-32 0 0 0
pair|vực xây|1 0 0 0
pair|vực đất|-7 19 0 1
pair|vực đầu|71 0 0 -1
pair|xa bờ|-2 -21 6 -48
pair|xa yêu|-16 17 0 26
pair|xd #|16 -3 0 1
pair|xe buýt|17 0 0 0
pair|xe chở|27 -12 0 -8
pair|xe lăn|0 34 31 0
pair|xe quá|0 0 8 0
pair|xe tại|0 0 0 18
pair|xe tải|0 9 0 25
pair|xe điện|-8 13 0 -21
pair|xem nhẹ|0 2 0 0
pair|xem xét|0 0 1 -3
pair|xh #|0 0 -9 9
pair|xi )|0 0 12 0
pair|xi măng|0 11 0 -57
pair|xin huyện|0 0 22 0
pair|xin lỗi|0 -1 17 -3
pair|xin mũi|3 0 0 0
pair|xin nghỉ|0 0 0 -20
pair|xin tỉnh|0 0 9 -29
pair|xiv của|18 0 0 -2
pair|xong #|35 0 14 -28
pair|xong bị|0 0 0 -6
pair|xong cho|6 -1 15 32
pair|xong chẳng|0 2 0 0
pair|xong cống|0 0 8 0
pair|xong giấy|-13 0 7 0
pair|xong gói|13 0 0 -1
pair|xong ngày|0 -5 6 6
pair|xong phần|-34 32 0 -27
pair|xong quy|-11 0 23 -31
pair|xong trong|0 0 0 32
pair|xong trước|0 0 11 11
pair|xong đến|0 0 0 36
pair|xung yếu|0 0 26 -9
pair|xuyên #|0 -1 -10 0
pair|xuyên chưa|0 15 0 0
pair|xuyên giám|0 0 7 21
pair|xuyên qua|-32 -30 -19 21
pair|xuân #|3 0 0 -15
pair|xuân cấy|1 0 0 -33
pair|xuân gieo|0 0 0 -14
pair|xuân hè|31 0 0 23
pair|xuân lộc|0 0 -18 0
pair|xuân muộn|0 -10 16 -1
pair|xuân năm|0 -13 -3 11
pair|xuân quế|0 0 -1 0
pair|xuân thới|-8 11 0 13
pair|xuân trồng|0 0 0 -15
pair|xuân tăng|-23 -5 -27 0
pair|xuân được|20 0 0 0
pair|xuất #|-7 0 -1 0
pair|xuất (|20 0 0 0
pair|xuất bến|0 0 11 0
pair|xuất chính|0 0 0 15
pair|xuất các|13 0 0 -37
pair|xuất công|0 0 0 -26
pair|xuất cô|-32 -16 0 0
pair|xuất gộp|0 0 0 8
pair|xuất huyết|-14 21 1 0
pair|xuất khẩu|0 11 0 35
pair|xuất kinh|-15 26 0 0
pair|xuất lâm|4 -22 0 0
pair|xuất ngành|-14 -15 0 -38
pair|xuất nhập|12 -9 0 0
pair|xuất nông|0 0 0 -21
pair|xuất toàn|1 35 0 36
pair|xuất trên|-6 0 0 14
pair|xuất tăng|-40 -8 -25 -2
pair|xuất và|26 15 0 -13
pair|xuất vụ|0 0 -20 11
pair|xuất ước|-24 3 0 63
pair|xuống #|41 -20 0 -42
pair|xuống cơ|0 0 -27 0
pair|xuống cấp|0 48 0 0
pair|xuống dạy|0 0 5 0
pair|xuống giống|0 15 19 4
pair|xuống kênh|-4 14 0 12
pair|xuống thấp|-14 -5 0 -1
pair|xuống thất|-2 -28 0 0
pair|xv )|-1 0 -13 0
pair|xv và|17 0 0 -23
pair|xvi và|-5 -7 0 13
pair|xá xã|13 0 0 0
pair|xác minh|0 0 36 -40
pair|xác nhận|0 -33 0 0
pair|xác định|0 0 -26 0
pair|xâm nhập|0 15 0 -35
pair|xây lắp|6 0 0 0
pair|xây mới|23 8 0 -2
pair|xây xong|-29 34 0 -1
pair|xã #|0 0 0 31
pair|xã (|0 5 0 -53
pair|xã )|-4 8 -1 -21
pair|xã ,|0 1 0 1
pair|xã -|-4 0 -24 0
pair|xã ba|-6 4 -13 2
pair|xã biên|-14 0 0 0
pair|xã buông|0 9 0 10
pair|xã báo|0 0 1 -8
pair|xã chưa|0 2 0 0
pair|xã chế|0 7 0 0
pair|xã chống|0 0 21 -3
pair|xã chủ|0 0 1 0
pair|xã cái|0 0 -4 0
pair|xã còn|0 0 16 1
pair|xã có|6 0 0 -10
pair|xã cùng|0 -1 6 0
pair|xã cũ|1 0 0 10
pair|xã cẩm|23 0 0 0
pair|xã của|5 0 0 -34
pair|xã cửa|0 0 -16 0
pair|xã ea|-8 0 0 0
pair|xã giao|-11 -3 0 0
pair|xã giám|0 0 4 10
pair|xã giải|0 0 13 -27
pair|xã giảm|0 63 0 -30
pair|xã giữ|0 0 32 -45
pair|xã hồng|6 0 0 2
pair|xã ia|0 -9 0 -17
pair|xã khánh|0 0 1 0
pair|xã không|-2 5 0 1
pair|xã kiểu|14 -7 0 0
pair|xã kiệt|0 0 -3 0
pair|xã kỳ|0 -1 0 0
pair|xã làm|0 0 1 0
pair|xã là|54 0 0 0
pair|xã lần|0 0 -12 -5
pair|xã lập|0 0 13 -65
pair|xã lắp|0 0 41 -47
pair|xã một|0 0 0 -5
pair|xã mở|0 0 22 0
pair|xã nga|0 0 -3 0
pair|xã ninh|7 -7 0 0
pair|xã nào|57 -53 0 0
pair|xã nâng|0 0 0 23
pair|xã nông|-28 0 -26 9
pair|xã năm|-10 0 -22 0
pair|xã nậm|0 1 0 1
pair|xã phê|-7 -20 -15 0
pair|xã phú|20 0 0 0
pair|xã phải|0 -27 54 -51
pair|xã phối|0 0 9 0
pair|xã phụ|0 0 0 38
pair|xã quảng|0 10 0 10
pair|xã quốc|-2 -13 -3 0
pair|xã sửa|0 0 29 0
pair|xã theo|0 0 11 -8
pair|xã thành|-2 0 1 0
pair|xã thông|-1 0 12 0
pair|xã triệu|-2 0 -10 0
pair|xã trong|-13 0 10 33
pair|xã trình|0 0 0 -22
pair|xã trước|0 0 0 28
pair|xã trực|0 0 17 0
pair|xã tuần|0 -7 8 0
pair|xã tân|-14 -2 -6 30
pair|xã tăng|0 0 13 0
pair|xã tập|0 0 13 -38
pair|xã tịnh|0 -8 -13 0
pair|xã vùng|2 0 0 2
pair|xã vĩnh|0 0 -1 0
pair|xã vẫn|-46 36 0 -41
pair|xã về|48 0 0 -32
pair|xã với|0 0 1 24
pair|xã xem|0 25 0 0
pair|xã xuân|0 0 -3 0
pair|xã xác|0 0 -2 -1
pair|xã xây|18 0 0 0
pair|xã xóa|0 0 6 0
pair|xã xử|0 0 17 -4
pair|xã yếu|27 -11 0 25
pair|xã đang|25 0 0 12
pair|xã đi|-12 -8 0 42
pair|xã điều|0 0 -1 0
pair|xã đã|66 -32 -16 -49
pair|xã đông|0 0 1 0
pair|xã đưa|0 0 -14 -51
pair|xã được|31 0 0 -27
pair|xã đạt|9 1 0 10
pair|xét duyệt|0 0 0 1
pair|xét kết|0 0 -8 0
pair|xét năm|0 0 -2 0
pair|xét tờ|0 0 -4 0
pair|xét xử|0 -1 0 0
pair|xí nghiệp|0 0 1 -26
pair|xóa #|0 0 -4 0
pair|xóa hết|41 0 0 0
pair|xóa mù|15 -3 0 -5
pair|xóa nhà|11 0 0 0
pair|xóa tranh|13 0 0 0
pair|xóa xong|22 0 0 -26
pair|xóm #|-9 22 0 0
pair|xúc tiến|22 0 0 21
pair|xăng dầu|0 0 0 -23
pair|xưởng chế|0 0 0 -40
pair|xả bùn|0 0 -37 0
pair|xả thải|0 10 0 0
pair|xả thẳng|-4 13 0 -24
pair|xảy ra|21 0 0 0
pair|xấp xỉ|23 0 0 0
pair|xếp #|21 0 -5 -36
pair|xếp các|2 0 2 0
pair|xếp hạng|3 10 0 -18
pair|xếp khu|17 0 0 -6
pair|xếp loại|3 -4 -9 3
pair|xếp lại|20 -11 28 -49
pair|xếp thứ|5 0 0 53
pair|xếp đi|0 0 0 22
pair|xếp đơn|0 0 0 20
pair|xỉ #|14 0 0 0
pair|xỉ bằng|19 0 0 0
pair|xổ số|-21 0 0 0
pair|xứng tiềm|-6 7 0 15
pair|xứng với|0 31 0 0
pair|xử hết|0 0 28 -12
pair|xử lý|0 0 0 -1
pair|xử nghiêm|0 0 19 -11
pair|xử phạt|-27 0 0 13
pair|y giám|0 0 9 0
pair|y tiêm|-5 0 35 0
pair|y xã|-6 8 0 -1
pair|yên dũng|0 0 0 8
pair|yên thượng|0 16 18 -2
pair|yên thế|-12 6 0 5
pair|yên tâm|-14 -31 0 0
pair|yêu cầu|0 0 -1 -5
pair|yếu có|13 0 0 0
pair|yếu do|0 5 0 16
pair|yếu kém|0 -37 -2 0
pair|yếu là|0 13 0 13
pair|yếu ngay|0 0 9 -3
pair|yếu qua|0 0 0 1
pair|yếu được|7 0 0 -42
pair|ách lại|0 1 0 0
pair|án "|0 0 0 1
pair|án #|-27 0 0 -1
pair|án bị|0 0 0 2
pair|án bố|0 0 20 4
pair|án bồi|1 0 0 24
pair|án chuyển|0 0 1 0
pair|án chậm|0 0 4 0
pair|án còn|0 0 0 30
pair|án do|0 0 -9 0
pair|án dân|0 13 0 0
pair|án fdi|-3 14 0 0
pair|án giữ|15 -6 0 0
pair|án hoàn|2 17 0 -5
pair|án hành|0 0 0 11
pair|án hình|0 0 0 22
pair|án khu|0 7 0 -30
pair|án khá|9 -8 0 21
pair|án ma|0 0 42 -5
pair|án nước|43 -6 19 -50
pair|án quy|0 0 6 0
pair|án rất|1 0 -1 0
pair|án thiếu|22 0 0 -8
pair|án thu|0 0 30 12
pair|án trước|0 0 0 19
pair|án trường|0 0 46 0
pair|án trả|0 0 1 20
pair|án trọng|36 1 0 32
pair|án tích|0 0 0 4
pair|án tồn|0 0 0 -14
pair|án từ|-18 0 -6 0
pair|án vào|20 0 26 -39
pair|án vùng|0 0 1 0
pair|án với|0 -9 9 0
pair|án xây|0 0 -26 0
pair|án ì|0 0 0 9
pair|án điện|16 0 0 0
pair|án đường|-20 4 0 -5
pair|án đầu|-5 0 10 -8
pair|ánh #|0 6 -4 7
pair|ánh kịp|-28 0 -26 -38
pair|áp các|0 0 3 28
pair|áp dụng|-29 0 0 0
pair|áp trộm|0 0 22 0
pair|áp tội|0 0 29 0
pair|ép giá|0 0 0 20
pair|ì trệ|0 0 0 15
pair|ít chi|0 1 0 0
pair|ít công|0 0 0 3
pair|ít nhất|-24 0 18 0
pair|ít vào|0 0 0 -19
pair|ô #|-2 8 0 0
pair|ô .|-13 -15 24 -15
pair|ô nhiễm|0 20 0 0
pair|ô tô|24 0 0 -35
pair|ông huỳnh|0 0 -2 -1
pair|ông nói|0 0 -16 -5
pair|ông trần|0 -26 0 0
pair|ùn ứ|-1 6 0 11
pair|ý #|12 0 -7 26
pair|ý dự|32 -17 -2 0
pair|ý kiến|0 -1 -2 0
pair|ý mấy|-2 0 -20 0
pair|ý thức|0 31 0 1
pair|ăn khớp|0 14 -9 32
pair|ăn quả|21 -16 0 -32
pair|ăn trái|-17 -7 0 -21
pair|ăn uống|9 6 0 2
pair|ăn xa|0 0 0 7
pair|đ /|-7 0 -12 0
pair|đa chiều|1 -15 0 0
pair|đa khoa|4 0 0 0
pair|đa phần|-11 25 0 8
pair|đa số|0 56 0 0
pair|đai #|1 0 5 0
pair|đai (|0 0 0 -2
pair|đai ,|0 33 0 0
pair|đai phát|0 12 0 0
pair|đai quá|0 0 0 21
pair|đai trong|0 -6 12 0
pair|đai trễ|-6 -31 1 -13
pair|đai tồn|0 0 15 0
pair|đai vẫn|0 54 0 0
pair|đang hoạt|22 27 0 8
pair|đang thực|0 0 0 38
pair|đen "|-10 0 27 5
pair|đen núp|0 5 0 0
pair|đi #|0 38 0 -28
pair|đi bầu|0 0 0 45
pair|đi làm|1 0 -22 -3
pair|đi lên|-14 -12 0 -17
pair|đi lại|0 0 0 38
pair|đi nhập|0 28 0 -11
pair|đi rồi|0 34 -10 1
pair|đi trả|-7 8 0 0
pair|đi từng|4 0 0 0
pair|đi vào|32 0 0 0
pair|đi được|10 0 0 19
pair|điền hộ|4 0 0 14
pair|điền đổi|10 0 24 -21
pair|điều #|-24 0 -5 -24
pair|điều chuyển|0 0 31 0
pair|điều chỉnh|0 1 -1 27
pair|điều hành|0 1 0 1
pair|điều khoản|-8 9 0 2
pair|điều kiện|-18 0 0 23
pair|điều tra|8 0 2 -37
pair|điều trị|38 1 -9 -20
pair|điều đáng|-1 1 0 0
pair|điều đảng|30 -12 -9 16
pair|điều động|0 0 1 0
pair|điểm #|0 1 0 3
pair|điểm %|6 0 0 -45
pair|điểm buôn|0 0 17 0
pair|điểm bán|6 0 0 14
pair|điểm bưu|0 0 0 -8
pair|điểm chủ|0 -32 12 0
pair|điểm cuối|0 0 22 -40
pair|điểm các|0 0 16 0
pair|điểm cầu|-36 0 0 -6
pair|điểm kpi|0 0 11 -13
pair|điểm kết|0 0 0 11
pair|điểm lại|-18 -3 0 0
pair|điểm nghẽn|-25 -2 -9 0
pair|điểm nhóm|0 0 0 9
pair|điểm nóng|51 0 0 -8
pair|điểm nợ|0 0 2 5
pair|điểm phần|1 -6 0 0
pair|điểm quý|0 0 -5 0
pair|điểm sáng|5 0 0 0
pair|điểm thi|0 0 4 10
pair|điểm trong|0 0 19 -14
pair|điểm trường|1 0 0 0
pair|điểm trấn|0 0 22 -34
pair|điểm tấn|0 0 13 0
pair|điểm tập|0 1 18 -29
pair|điểm tồn|0 0 13 -2
pair|điểm tự|0 0 14 0
pair|điểm xử|0 0 0 -6
pair|điểm điện|6 0 0 -23
pair|điểm đá|0 0 0 -12
pair|điểm đơn|0 0 14 0
pair|điểm đổ|0 0 2 0
pair|điện #|0 0 2 32
pair|điện biên|0 0 0 -39
pair|điện gió|0 0 1 -19
pair|điện hoạt|-7 13 0 -42
pair|điện kéo|0 0 26 -40
pair|điện lên|0 0 0 36
pair|điện lưới|1 20 0 0
pair|điện lực|-6 -10 28 -2
pair|điện mặt|6 0 0 5
pair|điện nông|35 0 0 -15
pair|điện số|0 0 -1 0
pair|điện thương|0 7 0 24
pair|điện tử|-1 0 0 -17
pair|điện văn|0 0 0 -8
pair|điện vươn|17 0 0 -41
pair|điệp thạch|-10 19 0 30
pair|đo đạc|0 0 42 -2
pair|đoàn giám|-17 0 -33 -8
pair|đoàn kiểm|-6 0 0 -6
pair|đoàn kết|4 0 28 1
pair|đoàn lao|0 0 0 13
pair|đoàn liên|8 0 0 0
pair|đoàn phường|0 0 21 0
pair|đoàn thể|0 0 0 -6
pair|đoàn trong|0 0 36 0
pair|đoàn viên|0 0 10 -3
pair|đoàn viết|0 0 -2 0
pair|đoàn và|0 0 0 34
pair|đoàn xã|16 0 42 29
pair|đoàn đề|0 0 24 -10
pair|đoạn #|0 0 0 12
pair|đoạn hư|0 -7 7 6
pair|đoạn lộ|0 -2 10 0
pair|đoạn qua|-2 22 13 7
pair|đoạn đê|-23 -25 17 -2
pair|đt #|-1 10 2 -19
pair|đt .|-28 0 0 0
pair|đtxd các|0 0 -4 0
pair|đuối lý|-9 12 0 -8
pair|đuối nước|11 -4 0 0
pair|đà lạt|16 6 0 0
pair|đà nẵng|0 0 0 -44
pair|đà phục|8 -8 0 43
pair|đà tăng|-10 0 -5 0
pair|đài truyền|0 9 2 -43
pair|đàn bò|16 -5 0 -51
pair|đàn dê|13 -6 9 0
pair|đàn gia|0 -7 11 -6
pair|đàn heo|0 0 0 16
pair|đàn khi|0 0 0 16
pair|đàn lợn|9 0 0 -26
pair|đào lên|-9 22 0 0
pair|đào tạo|0 0 4 0
pair|đá gà|23 0 0 -8
pair|đám cưới|0 0 0 -1
pair|đáng kể|-3 39 -5 0
pair|đáng lo|-2 5 0 20
pair|đáng nói|0 0 0 9
pair|đáng tiếc|-7 -4 0 0
pair|đánh bạc|-9 4 0 -17
pair|đánh bắt|-1 -19 10 -27
pair|đánh nhau|0 5 0 12
pair|đáp ứng|0 0 0 -7
pair|đây là|0 0 -5 1
pair|đây thì|0 0 -12 0
pair|đã ban|-9 -6 0 0
pair|đã biết|0 0 0 -6
pair|đã bàn|-1 -1 6 -1
pair|đã báo|0 -8 9 17
pair|đã bố|18 0 -11 37
pair|đã chi|10 0 0 9
pair|đã chuyển|39 -8 0 -33
pair|đã có|21 7 0 -5
pair|đã cấp|0 12 -5 -2
pair|đã giao|0 7 0 0
pair|đã giải|36 -4 0 0
pair|đã hoàn|74 0 0 -24
pair|đã họp|-38 0 -5 0
pair|đã khám|17 6 0 -12
pair|đã khắc|0 -8 0 0
pair|đã khởi|41 -19 -12 3
pair|đã làm|-7 -9 0 -37
pair|đã lập|16 0 -2 -14
pair|đã lợp|18 -8 0 -13
pair|đã nghiệm|16 -8 0 -47
pair|đã nhận|13 -8 0 -48
pair|đã phát|-2 0 0 0
pair|đã phê|14 0 0 -15
pair|đã phủ|28 -11 0 -9
pair|đã quyết|-13 12 0 0
pair|đã sửa|-47 0 -32 0
pair|đã thu|13 0 0 2
pair|đã thành|-5 15 0 0
pair|đã truy|0 0 0 -10
pair|đã trở|0 0 0 12
pair|đã tổ|1 0 0 0
pair|đã xóa|-5 0 -26 22
pair|đã được|24 -19 -1 1
pair|đã đạt|11 0 0 0
pair|đã đề|-27 0 0 0
pair|đã ủy|13 0 0 -7
pair|đãi ngộ|0 0 0 -11
pair|đèn đỏ|0 0 0 20
pair|đê bao|12 -22 33 0
pair|đê biển|-18 13 9 -7
pair|đê lập|0 0 0 18
pair|đê tây|0 1 0 0
pair|đêm dọc|0 0 13 0
pair|đình #|-5 47 -8 0
pair|đình chính|34 0 0 10
pair|đình chỉ|0 0 0 14
pair|đình có|4 0 5 0
pair|đình công|-1 0 1 11
pair|đình thủy|0 1 17 -2
pair|đình văn|3 30 0 -15
pair|đình đăng|0 0 0 -16
pair|đích #|0 20 0 -46
pair|đích sớm|19 0 0 -30
pair|đó #|32 -4 -2 -4
pair|đó ban|0 0 0 7
pair|đó có|0 0 -1 5
pair|đó công|0 0 0 8
pair|đó kiểm|0 0 9 19
pair|đó là|0 10 0 0
pair|đó thu|8 0 0 -18
pair|đó thuế|-22 -17 -2 -20
pair|đó thủy|0 0 0 42
pair|đó tiền|1 0 0 15
pair|đó vốn|-17 19 0 28
pair|đó xuất|0 0 0 5
pair|đón #|1 0 0 -16
pair|đón thêm|-1 0 0 0
pair|đóng cửa|0 18 0 2
pair|đóng góp|55 -10 0 3
pair|đóng mở|0 0 0 -48
pair|đóng tàu|0 0 8 0
pair|đóng điện|0 -24 28 20
pair|đô lương|0 0 -9 5
pair|đô thị|1 0 -11 0
pair|đôi lúc|0 0 0 1
pair|đôi năm|0 0 0 -24
pair|đôn đốc|-1 0 1 0
pair|đông hưng|1 0 0 -14
pair|đông khê|1 0 6 0
pair|đông người|0 0 0 -31
pair|đông thịnh|-3 3 32 0
pair|đông trước|-25 -29 29 16
pair|đông và|0 0 -40 0
pair|đông xuân|0 0 8 16
pair|đông được|0 0 0 29
pair|đùn đẩy|0 0 0 2
pair|đúng biểu|13 0 -1 17
pair|đúng chế|11 -9 0 0
pair|đúng dự|24 0 0 -11
pair|đúng giờ|0 0 28 0
pair|đúng hướng|27 0 0 -38
pair|đúng hạn|0 0 0 11
pair|đúng hẹn|41 -4 0 1
pair|đúng khung|21 0 0 6
pair|đúng kế|0 7 0 0
pair|đúng luật|10 -4 0 6
pair|đúng lịch|3 0 3 0
pair|đúng mẫu|0 0 10 -37
pair|đúng mức|0 26 0 0
pair|đúng ngày|0 0 24 -30
pair|đúng phong|0 0 10 9
pair|đúng và|1 0 -1 35
pair|đúng đối|0 0 0 -15
pair|đăng ký|6 0 0 0
pair|đăng nhập|0 0 0 22
pair|đơn (|35 -6 0 -13
pair|đơn ,|0 0 0 7
pair|đơn dương|-11 0 0 0
pair|đơn giá|-13 17 17 -7
pair|đơn hàng|0 10 0 26
pair|đơn quá|0 14 -11 -32
pair|đơn thư|0 0 2 0
pair|đơn trong|0 0 43 -28
pair|đơn tố|0 0 0 12
pair|đơn từ|0 21 -11 1
pair|đơn điện|-49 9 0 -20
pair|đơn điệu|0 0 0 11
pair|đơn để|0 0 0 29
pair|đưa #|2 0 17 1
pair|đưa giải|0 0 17 0
pair|đưa giống|0 0 0 -1
pair|đưa nga|0 0 -11 -9
pair|đưa nghị|-9 0 27 -3
pair|đưa nội|0 0 1 0
pair|đưa ra|-50 -22 -6 0
pair|đưa số|0 0 0 36
pair|đưa tỷ|-9 0 28 33
pair|đưa vào|29 0 0 0
pair|đương #|15 0 0 -20
pair|đường biên|1 0 0 -19
pair|đường bê|26 -11 0 -17
pair|đường bộ|7 -2 0 0
pair|đường dây|35 -3 0 -18
pair|đường hoa|35 0 0 -6
pair|đường hè|12 -5 21 1
pair|đường hùng|12 0 -2 -17
pair|đường lan|0 0 0 -3
pair|đường liên|10 9 46 19
pair|đường mòn|-8 11 0 40
pair|đường nguyễn|-1 14 14 22
pair|đường nối|21 0 0 -22
pair|đường nội|0 0 0 28
pair|đường ruột|0 0 6 16
pair|đường sá|-12 -13 0 -3
pair|đường truyền|0 1 3 -3
pair|đường trục|2 17 0 0
pair|đường vành|10 0 0 -7
pair|đường vào|0 3 0 -34
pair|đường ô|30 0 0 -35
pair|đường điện|8 0 1 -40
pair|đường đt|0 12 0 -14
pair|đường ống|0 -22 0 0
pair|được "|0 -41 39 -25
pair|được #|17 2 0 0
pair|được báo|0 0 37 0
pair|được chăm|23 0 0 -10
pair|được chọn|-6 5 0 13
pair|được cung|0 21 0 3
pair|được các|21 0 -6 0
pair|được công|22 0 -1 0
pair|được cải|1 0 0 32
pair|được cấp|0 0 -39 -26
pair|được củng|29 0 0 0
pair|được duy|1 0 0 -11
pair|được duyệt|0 0 0 17
pair|được dựng|0 0 41 0
pair|được giao|-25 -2 0 -48
pair|được giám|7 -6 -2 23
pair|được giá|5 0 0 28
pair|được giảm|-2 19 0 -4
pair|được giữ|-2 0 0 30
pair|được gắn|0 0 0 21
pair|được hđnd|0 0 -14 0
pair|được học|14 -8 3 0
pair|được hỏi|7 -1 0 -20
pair|được hội|-1 15 -32 0
pair|được khắc|0 32 0 0
pair|được kiểm|5 12 0 -9
pair|được kéo|15 -2 0 0
pair|được làm|30 -12 -9 16
pair|được mùa|0 0 0 -25
pair|được một|-22 27 0 24
pair|được nguồn|-17 2 7 1
pair|được người|12 -43 0 -47
pair|được nhiều|13 -12 0 13
pair|được nhân|18 0 0 0
pair|được nhắc|0 -22 -2 0
pair|được nhịp|-21 0 0 10
pair|được nâng|20 -16 0 -7
pair|được nêu|-5 9 0 28
pair|được nữ|0 18 -7 0
pair|được phân|0 0 10 25
pair|được phục|11 0 0 0
pair|được quan|-13 -12 0 -13
pair|được số|1 0 0 32
pair|được thu|-10 0 0 -2
pair|được tháo|14 0 0 -1
pair|được thực|-33 -12 0 0
pair|được tiếng|0 17 0 1
pair|được tiến|36 -6 0 19
pair|được triển|16 0 0 44
pair|được trong|-3 0 3 11
pair|được trên|0 0 0 12
pair|được trả|36 0 0 0
pair|được tuyển|13 11 0 0
pair|được tăng|34 0 0 9
pair|được tỉnh|39 -16 -17 -20
pair|được tổ|2 0 0 11
pair|được vốn|0 0 0 -15
pair|được xóa|1 0 0 12
pair|được xếp|3 10 0 -18
pair|được điều|13 -2 0 37
pair|được đưa|27 -9 -2 34
pair|được đẩy|5 0 0 27
pair|đạ tẻh|31 -10 0 0
pair|đạc lại|0 0 45 -27
pair|đại diễn|0 8 0 0
pair|đại học|-18 -3 0 -21
pair|đại hội|0 0 0 -20
pair|đại từ|0 -1 0 27
pair|đại đoàn|-2 0 25 2
pair|đạo #|-4 7 -13 0
pair|đạo của|-46 1 -1 0
pair|đạo hoàn|24 0 7 -8
pair|đạo hđnd|0 0 21 0
pair|đạo mở|0 0 10 0
pair|đạo nhiệm|-8 0 0 0
pair|đạo phát|-3 0 0 0
pair|đạo thực|0 0 -1 -5
pair|đạo ubnd|0 0 -53 -1
pair|đạt #|14 0 0 0
pair|đạt (|0 18 0 0
pair|đạt :|0 11 0 6
pair|đạt chuẩn|0 0 -5 2
pair|đạt chưa|0 0 0 35
pair|đạt chỉ|0 1 0 44
pair|đạt danh|-14 0 -32 -19
pair|đạt dự|0 40 15 0
pair|đạt gần|18 0 0 -28
pair|đạt hơn|25 1 0 -17
pair|đạt khoảng|13 18 0 -1
pair|đạt khá|32 0 0 22
pair|đạt kế|2 0 0 -45
pair|đạt loại|11 0 0 19
pair|đạt mục|-5 0 -10 0
pair|đạt mức|0 -6 -13 10
pair|đạt quy|0 18 0 0
pair|đạt thấp|0 0 0 -21
pair|đạt tiêu|30 0 0 29
pair|đạt tiến|1 4 0 0
pair|đạt trên|0 2 12 19
pair|đạt trở|24 0 -10 0
pair|đạt từ|-46 9 -2 -12
pair|đạt và|42 0 0 -19
pair|đạt được|-31 0 0 0
pair|đảm an|0 -1 25 9
pair|đảm bảo|26 0 0 -27
pair|đảm học|-5 0 5 0
pair|đảm tiến|0 0 0 16
pair|đảm việc|11 -10 0 11
pair|đảm đúng|56 0 0 -11
pair|đảng #|0 -2 -9 0
pair|đảng ;|0 48 0 0
pair|đảng bị|-10 12 0 12
pair|đảng chủ|0 0 7 0
pair|đảng các|0 16 0 0
pair|đảng có|34 -5 -11 -41
pair|đảng thành|0 10 0 0
pair|đảng trong|0 13 7 -1
pair|đảng viên|11 0 -3 -4
pair|đảng và|18 0 0 26
pair|đảng ủy|0 -1 0 0
pair|đảo qua|-2 4 0 0
pair|đất #|0 -27 0 26
pair|đất ,|-25 -2 0 -10
pair|đất bãi|-16 1 -9 0
pair|đất bồi|0 0 0 24
pair|đất chiếm|-52 35 0 -35
pair|đất chưa|0 3 0 0
pair|đất công|15 0 2 0
pair|đất dịch|0 0 -20 0
pair|đất khu|0 -1 7 6
pair|đất liền|27 9 0 16
pair|đất lâm|0 0 0 21
pair|đất lúa|22 -18 1 0
pair|đất mới|-15 42 0 0
pair|đất mở|32 0 0 27
pair|đất nên|0 0 0 -3
pair|đất nông|0 4 2 -5
pair|đất phi|-8 0 5 4
pair|đất rừng|-5 24 0 0
pair|đất sau|-12 0 4 0
pair|đất sản|-2 23 -7 37
pair|đất số|33 0 0 -14
pair|đất theo|0 0 20 0
pair|đất thành|3 -8 8 0
pair|đất trước|0 -9 9 0
pair|đất vừa|0 0 0 -6
pair|đất đắp|0 3 0 12
pair|đất ở|-19 38 -4 -11
pair|đấu ,|0 0 0 -2
pair|đấu :|5 0 0 -2
pair|đấu cuối|-43 -14 12 0
pair|đấu cả|0 0 33 5
pair|đấu giá|0 0 8 0
pair|đấu giải|0 0 49 17
pair|đấu nối|0 0 -5 -20
pair|đấu thu|0 0 -10 0
pair|đấu thêm|-7 0 -20 0
pair|đấu thầu|-21 -1 0 5
pair|đấu tranh|0 0 3 0
pair|đấu trong|0 9 0 0
pair|đầm phá|7 0 0 0
pair|đầu #|3 0 2 0
pair|đầu của|-1 -3 0 0
pair|đầu ghép|25 0 0 -12
pair|đầu khu|0 0 0 7
pair|đầu lên|0 0 0 15
pair|đầu mối|3 0 0 0
pair|đầu người|20 0 -2 30
pair|đầu năm|0 0 0 -4
pair|đầu ra|-19 24 0 -34
pair|đầu theo|0 0 0 24
pair|đầu tháng|0 0 35 37
pair|đầu tiên|3 -23 -7 -1
pair|đầu tàu|5 30 0 0
pair|đầu tư|0 0 0 -2
pair|đầu tỉnh|18 0 0 0
pair|đầu vận|-8 0 -1 -24
pair|đầu được|30 0 0 -9
pair|đầy #|0 20 0 2
pair|đầy đủ|9 0 3 -23
pair|đẩu )|0 17 0 0
pair|đẩy lại|-1 12 3 11
pair|đẩy mạnh|30 0 20 -46
pair|đẩy nhanh|1 -1 12 6
pair|đậm hồi|-37 -1 0 0
pair|đậm kéo|-9 -17 -9 0
pair|đậu các|0 0 0 2
pair|đắp chiếu|0 0 0 21
pair|đắt giá|0 2 0 7
pair|đặc biệt|-39 0 -16 0
pair|đặc khu|5 0 0 14
pair|đặt #|0 0 0 4
pair|đặt ra|0 0 0 4
pair|đẹt #|0 12 0 -16
pair|đến cuối|0 0 0 10
pair|đến giờ|-1 41 -14 -20
pair|đến hạn|0 0 0 -12
pair|đến hết|0 0 -1 20
pair|đến khai|-33 0 0 0
pair|đến kỳ|7 7 0 5
pair|đến nay|19 2 0 -8
pair|đến ngày|0 10 9 -1
pair|đến năm|0 0 12 13
pair|đến nơi|0 0 0 17
pair|đến tay|24 -18 0 30
pair|đến tận|8 0 26 -1
pair|đến tết|0 -1 -19 0
pair|đến tỉnh|0 0 0 -20
pair|đến từng|0 0 21 -3
pair|đề #|2 0 0 46
pair|đề có|0 18 0 0
pair|đề cương|-14 -3 -14 0
pair|đề giảm|0 42 0 -39
pair|đề kiểm|0 0 22 0
pair|đề nghị|0 0 4 -1
pair|đề về|0 4 33 0
pair|đề xuất|0 0 7 30
pair|đề án|-1 -1 11 -34
pair|đền bù|-18 1 0 -27
pair|đều có|36 -22 0 -1
pair|đều do|0 0 0 9
pair|đều giữa|0 1 0 0
pair|đều tăng|51 0 -15 -9
pair|để #|0 16 0 -23
pair|để bà|0 0 0 12
pair|để chậm|10 -10 0 7
pair|để dân|0 0 13 0
pair|để dồn|0 0 0 30
pair|để kiểm|0 0 29 0
pair|để kéo|-18 0 0 -9
pair|để kết|11 -3 25 0
pair|để làm|0 0 9 -1
pair|để lại|-6 31 -61 -3
pair|để mời|0 0 0 -2
pair|để người|0 0 0 -1
pair|để nhờn|0 -9 10 3
pair|để phát|0 0 1 15
pair|để quá|0 0 0 42
pair|để răn|0 0 19 -11
pair|để sót|-1 0 3 21
pair|để thành|0 0 0 32
pair|để triệt|0 0 17 0
pair|để tái|0 0 0 28
pair|để tỷ|0 0 15 22
pair|để điều|-27 0 0 -6
pair|để đó|-16 32 0 0
pair|để đạt|-1 0 -1 0
pair|để đấy|-9 22 0 0
pair|địa #|33 0 0 23
pair|địa bàn|1 0 0 0
pair|địa chỉ|30 -13 0 0
pair|địa cả|-21 0 -27 0
pair|địa giới|5 0 0 -1
pair|địa không|-9 0 0 0
pair|địa phương|1 0 0 -25
pair|địa điểm|0 0 0 6
pair|định #|17 1 0 -1
pair|định chưa|0 14 0 0
pair|định cư|0 0 14 -17
pair|định danh|-1 9 0 19
pair|định giá|-2 20 6 22
pair|định hướng|0 0 0 6
pair|định khoán|-12 14 0 0
pair|định không|22 0 0 -3
pair|định kỳ|0 0 0 10
pair|định một|0 0 -1 0
pair|định nguồn|0 13 0 27
pair|định số|0 0 1 0
pair|đọc thông|0 0 0 3
pair|đọng (|0 0 11 0
pair|đọng còn|-13 26 0 11
pair|đọng của|0 0 0 21
pair|đọng thuế|-2 9 0 0
pair|đọng trong|0 0 16 0
pair|đọng từ|4 0 0 29
pair|đọng xây|0 10 0 -2
pair|đỏ "|0 0 0 20
pair|đốc các|0 0 18 0
pair|đốc sở|-24 -37 -30 0
pair|đốc thu|0 0 24 -26
pair|đốc trung|0 0 6 0
pair|đốc việc|0 0 0 16
pair|đối #|42 0 1 -43
pair|đối chiếu|-3 0 1 0
pair|đối ngân|-9 0 -15 0
pair|đối soát|0 0 0 10
pair|đối tượng|3 0 19 0
pair|đối được|0 -2 7 0
pair|đối ứng|0 27 0 0
pair|đốt công|0 11 -7 0
pair|đốt rác|0 0 34 23
pair|đốt đồng|0 32 0 -10
pair|đồi trái|0 0 0 11
pair|đồn biên|0 0 7 -40
pair|đồng "|26 -1 0 -30
pair|đồng (|5 0 0 -3
pair|đồng )|13 0 0 0
pair|đồng ,|4 1 0 -11
pair|đồng -|54 -9 0 -19
pair|đồng /|9 0 0 3
pair|đồng ;|0 -8 -12 0
pair|đồng =|12 0 0 -5
pair|đồng bào|8 0 -1 -15
pair|đồng bằng|10 1 0 20
pair|đồng bộ|14 -1 31 -4
pair|đồng chi|2 0 19 6
pair|đồng cho|34 0 0 0
pair|đồng chưa|0 25 -3 -17
pair|đồng chủ|0 0 -2 0
pair|đồng do|0 0 0 9
pair|đồng hòa|-2 2 3 0
pair|đồng hồ|0 0 0 2
pair|đồng lớn|34 0 0 -15
pair|đồng mở|0 11 0 26
pair|đồng nhân|0 0 -1 0
pair|đồng nào|0 1 0 0
pair|đồng nộp|38 -4 0 -57
pair|đồng ruộng|0 0 0 -6
pair|đồng so|0 2 0 -1
pair|đồng theo|0 0 46 -7
pair|đồng thuận|10 -5 5 -16
pair|đồng tháp|-55 0 -1 0
pair|đồng thời|-18 0 -1 -17
pair|đồng tiền|27 1 0 -2
pair|đồng trở|-6 0 26 0
pair|đồng tình|16 -6 -16 -32
pair|đồng tăng|14 12 0 -20
pair|đồng từ|0 0 -38 0
pair|đồng và|0 0 8 0
pair|đồng vương|0 0 0 -21
pair|đồng vốn|0 0 0 25
pair|đồng với|0 -15 17 0
pair|đồng đạt|-10 0 0 0
pair|đồng đến|-9 28 0 -20
pair|đồng đều|0 16 0 0
pair|đổ trộm|0 -5 11 0
pair|đổi dữ|0 0 33 0
pair|đổi giấy|-13 15 0 -31
pair|đổi mô|0 4 0 0
pair|đổi mới|0 0 0 5
pair|đổi nghị|-1 -2 -30 0
pair|đổi ruộng|0 0 12 -6
pair|đổi số|0 0 0 -4
pair|đổi theo|5 0 0 0
pair|đổi thửa|0 0 22 -15
pair|đỗ văn|-9 -1 0 0
pair|độ #|0 0 0 -20
pair|độ báo|0 1 -32 0
pair|độ bình|6 -3 0 -5
pair|độ che|1 0 0 -10
pair|độ các|0 0 3 9
pair|độ cá|0 0 0 -1
pair|độ cồn|0 0 0 -9
pair|độ giải|14 -10 45 0
pair|độ hài|30 -7 0 -19
pair|độ theo|0 6 0 -1
pair|độ thông|0 0 1 0
pair|độ trực|46 0 0 0
pair|độ tăng|-4 1 -1 0
pair|độ từng|-4 0 37 -28
pair|độ đề|27 0 0 0
pair|đội an|0 0 -25 0
pair|đội cảnh|0 0 -36 0
pair|đội ngũ|0 4 -30 0
pair|đội quản|0 0 0 25
pair|đội tham|0 0 3 -25
pair|đội thuế|0 0 21 0
pair|đội tàu|4 -22 0 0
pair|động "|6 0 1 0
pair|động #|0 1 0 0
pair|động ,|0 0 0 -36
pair|động bằng|0 0 0 11
pair|động bổ|0 0 10 0
pair|động cao|8 0 0 0
pair|động cho|0 0 5 -4
pair|động chui|0 0 0 -16
pair|động các|0 0 0 9
pair|động có|31 -6 0 -8
pair|động của|0 21 0 -1
pair|động dân|29 0 0 -2
pair|động hiến|0 0 19 -25
pair|động huyện|0 0 -7 0
pair|động hơn|-7 -5 0 12
pair|động học|0 0 -12 -6
pair|động hội|43 0 31 0
pair|động không|0 0 20 0
pair|động lại|0 0 2 25
pair|động lộn|-7 13 0 -42
pair|động lực|-46 -23 -2 13
pair|động ngày|0 0 19 -60
pair|động người|19 0 0 -4
pair|động nhân|20 0 0 42
pair|động nông|20 -1 11 0
pair|động nữ|-20 -5 -1 -39
pair|động phòng|-1 0 1 11
pair|động quảng|0 14 0 0
pair|động quỹ|7 -7 18 -8
pair|động sản|0 14 0 0
pair|động số|2 0 0 0
pair|động thương|0 13 0 -2
pair|động trẻ|11 8 0 0
pair|động tăng|20 0 0 -41
pair|động văn|0 0 11 0
pair|động vốn|0 13 0 0
pair|động đi|10 -1 0 10
pair|động được|-27 2 -6 -1
pair|động ổn|16 0 0 -8
pair|động ở|0 0 51 39
pair|động ủng|0 0 20 0
pair|đột xuất|0 1 0 23
pair|đời chủ|0 14 -10 1
pair|đời sống|60 0 0 -21
pair|đỡ người|0 0 5 13
pair|đỡ đầu|11 0 0 -24
pair|đợi văn|0 0 -14 -11
pair|đợt #|20 0 0 36
pair|đợt cao|0 0 2 -12
pair|đợt dịch|0 5 0 -6
pair|đợt tuyển|0 0 24 0
pair|đủ #|1 0 0 0
pair|đủ buổi|0 0 0 1
pair|đủ liều|3 0 0 1
pair|đủ số|-7 24 0 0
pair|đủ vật|0 0 1 33
pair|đủ đơn|0 0 0 15
pair|đức cơ|0 0 0 32
pair|đức trạch|0 8 0 -24
pair|đức để|0 0 0 -2
pair|đứng gần|0 0 0 20
pair|đứng thứ|8 -6 0 11
pair|đứng đầu|-1 0 12 -40
pair|đứt đoạn|16 4 0 -16
pair|ưu tiên|-6 -1 10 26
pair|ưu tú|0 -7 4 0
pair|ưu đãi|16 -1 0 37
pair|ương #|-18 19 19 -1
pair|ương giao|0 0 0 4
pair|ương sớm|-1 -2 -30 0
pair|ương và|-40 0 -13 -5
pair|ương đảng|0 0 0 4
pair|ước #|-26 0 0 0
pair|ước cả|0 0 4 13
pair|ước gần|21 9 0 10
pair|ước thiệt|0 0 0 15
pair|ước thực|-16 0 -18 0
pair|ước trên|42 0 0 -35
pair|ước tăng|31 0 0 -12
pair|ước đạt|8 1 0 0
pair|ạch ,|0 0 0 -19
pair|ạt trồng|0 7 0 0
pair|ảnh hưởng|0 55 0 1
pair|ấp giáp|0 10 1 11
pair|ấp đạt|-28 -8 -21 0
pair|ồ ạt|0 7 0 0
pair|ổ dịch|21 -3 0 -25
pair|ổn định|16 0 0 12
pair|ở #|12 0 0 -46
pair|ở an|19 -1 33 0
pair|ở bước|-13 40 0 0
pair|ở bản|-1 4 0 43
pair|ở bậc|0 0 0 -1
pair|ở cho|33 0 0 0
pair|ở các|0 10 12 0
pair|ở công|-21 26 0 0
pair|ở cơ|0 13 13 0
pair|ở cẩm|0 9 0 0
pair|ở ea|0 0 0 3
pair|ở hai|-1 53 0 -23
pair|ở hòa|0 0 0 24
pair|ở khu|9 -5 0 -8
pair|ở khánh|0 16 18 -2
pair|ở khâu|-8 4 0 0
pair|ở không|0 1 0 3
pair|ở khối|-19 23 30 29
pair|ở lý|0 6 0 3
pair|ở một|0 18 0 -45
pair|ở mức|-23 39 0 -38
pair|ở nhiều|0 25 0 -3
pair|ở nhờ|0 -5 6 14
pair|ở ninh|0 10 0 0
pair|ở nước|31 0 0 -1
pair|ở phú|-17 18 0 -36
pair|ở phước|28 -11 -1 13
pair|ở phường|0 2 0 35
pair|ở thôn|-1 0 21 8
pair|ở thạnh|0 7 0 0
pair|ở thọ|0 2 0 7
pair|ở tổ|0 1 0 14
pair|ở vùng|0 0 1 14
pair|ở vĩnh|0 0 0 11
pair|ở xã|0 7 0 0
pair|ủi đồi|0 0 0 11
pair|ủng hộ|7 0 9 0
pair|ủy (|0 0 -28 0
pair|ủy )|0 0 7 1
pair|ủy chỉ|8 0 6 -1
pair|ủy các|0 -1 8 0
pair|ủy cát|0 0 -15 -10
pair|ủy cơ|0 0 8 0
pair|ủy giao|6 13 0 -2
pair|ủy giám|0 0 25 0
pair|ủy gửi|-3 -26 0 0
pair|ủy hiệp|0 0 -4 0
pair|ủy hoàn|20 0 -4 -35
pair|ủy ia|0 13 0 0
pair|ủy khoái|0 0 -23 0
pair|ủy kiến|0 0 -27 -1
pair|ủy kiểm|0 -1 0 -2
pair|ủy làm|0 0 12 16
pair|ủy lê|0 0 -1 -1
pair|ủy nguyễn|0 0 -28 0
pair|ủy nhiệm|19 0 -5 0
pair|ủy phường|0 -1 0 0
pair|ủy phối|0 0 0 4
pair|ủy quyền|0 1 0 1
pair|ủy sơ|0 0 15 0
pair|ủy tham|0 0 0 -10
pair|ủy theo|0 0 1 0
pair|ủy thác|-21 0 0 -20
pair|ủy thông|0 0 13 0
pair|ủy trong|0 0 0 29
pair|ủy trước|0 0 27 1
pair|ủy trường|0 0 32 0
pair|ủy ubnd|-1 0 37 0
pair|ủy và|0 0 1 0
pair|ủy về|0 0 -15 -5
pair|ủy xác|0 0 -19 0
pair|ủy xã|0 0 0 -1
pair|ủy yêu|-14 0 1 0
pair|ủy đã|18 -4 -6 28
pair|ủy đô|-1 0 -19 0
pair|ủy đưa|0 -1 34 0
pair|ứng #|0 0 0 8
pair|ứng quá|44 -32 0 0
pair|ứng theo|0 0 16 -6
pair|ứng đủ|10 0 0 17
state|0/0 result|-3 -3 0 3
state|0/0 shortcoming|0 -30 0 0
state|0/0 task|0 0 -1 12
state|0/1 result|-22 8 0 2
state|0/1 shortcoming|9 37 0 0
state|0/1 task|0 0 58 -1
state|0/2 none|-9 0 -10 0
state|0/2 open|7 -1 0 0
state|0/2 result|28 0 0 -2
state|0/2 shortcoming|32 0 0 1
state|0/2 task|0 0 22 0
state|0/3 none|-38 0 -21 0
state|0/3 open|1 0 0 -32
state|0/3 result|61 -4 0 -18
state|0/3 shortcoming|11 9 0 6
state|0/3 task|-1 0 -27 0
state|1/0 open|0 27 9 -21
state|1/0 result|21 0 0 10
state|1/0 shortcoming|0 7 0 -7
state|1/1 open|0 0 11 -39
state|1/1 result|-8 0 0 7
state|1/1 task|0 0 17 0
state|1/2 open|-62 52 0 22
state|1/2 result|-11 3 0 12
state|1/2 shortcoming|0 35 0 0
state|1/2 task|0 -1 0 0
state|1/3 task|0 0 -16 -5
state|2/0 open|0 9 -2 11
state|2/0 result|-12 26 0 0
state|2/0 task|0 0 0 -1
state|2/1 none|0 0 -2 0
state|2/1 open|15 7 0 -17
state|2/1 result|-51 46 0 -22
state|2/1 shortcoming|0 35 0 0
state|2/1 task|0 0 0 -6
state|2/2 result|0 3 0 0
state|2/3 open|0 28 0 -28
state|2/3 result|40 -28 0 16
state|2/3 shortcoming|0 12 0 2
state|3/0 none|0 -23 0 -1
state|3/0 open|0 -1 0 0
state|3/0 result|0 0 1 0
state|3/0 shortcoming|0 2 0 -2
state|3/0 task|0 -1 0 1
state|3/1 none|0 -21 -18 -9
state|3/1 open|0 1 0 0
state|3/1 result|-1 40 0 0
state|3/1 shortcoming|0 2 0 0
state|3/2 open|0 27 0 -9
state|3/2 result|0 21 0 -1
state|3/2 task|0 0 11 -3
state|3/3 open|28 -9 0 0
state|3/3 result|-29 39 0 0
state|3/3 shortcoming|0 7 0 0
state|3/3 task|0 -14 4 0
state|4/0 none|0 15 14 0
state|4/0 result|0 0 0 -1
state|4/0 shortcoming|0 3 0 -1
state|4/1 result|0 19 0 0
state|4/2 open|-20 46 0 0
state|4/2 result|-30 33 0 0
state|4/2 task|-1 1 0 0
state|4/3 open|-49 -13 0 0
state|4/3 shortcoming|-1 6 0 0
state|4/3 task|0 -7 0 0
state|AMIDST|-37 -20 -13 -1
state|ANSWERS|0 1 0 0
state|ASSERTED|0 0 -1 0
state|COMPLAINTS|0 41 0 0
state|CONCESSIONS|0 0 0 -22
state|CONNECTIVES 3|-1 0 0 0
state|CONSEQUENCES|0 6 1 -26
state|DEGREES|0 34 0 0
state|DENIALS|0 22 0 0
state|DUE_CUES|0 0 1 0
state|ENUMERATORS|0 -1 -1 0
state|FALLS|0 14 0 0
state|HEIGHTENERS|0 0 0 -9
state|HELD|-11 1 0 -2
state|HELPED|-7 0 0 0
state|INTRODUCTIONS|0 0 -5 0
state|LESS_IS_BETTER|0 12 0 0
state|MERITS 1|3 0 1 -9
state|MERITS 2|3 0 0 0
state|MODALS|0 -1 12 0
state|NAMED_BODIES|0 0 0 -1
state|NEUTRAL|-4 0 0 0
state|NOTED|0 0 -50 -9
state|NOT_ONLY|0 0 0 -1
state|ONLY|0 6 0 -1
state|OUTCOMES|0 6 0 0
state|PREPOSITIONS|-1 0 0 0
state|PROMISES|0 0 1 -1
state|RELIEFS|18 0 0 9
state|REPEATED|0 0 1 1
state|REQUESTS|0 0 1 -1
state|RISES|0 0 -1 0
state|TASK_VERBS|0 0 4 0
state|TERM_LABELS charge|2 1 0 0
state|TERM_LABELS product|1 0 -1 1
state|TOLD true|10 1 0 0
state|TURNS|8 0 13 0
state|VAGUE_DUES|0 0 8 0
state|WANTS 3|-3 18 0 -1
state|WANT_TOPICS 3|0 -1 0 0
state|WANT_TOPICS 6|0 -28 0 0
state|a body gives work ,|0 0 0 -1
state|a body gives work :|0 0 18 -35
state|a body gives work ;|0 0 28 0
state|a part ,|-4 0 0 3
state|a part :|43 -42 0 40
state|a part ;|-22 0 0 87
state|a part start|0 29 0 47
state|a part turn|-1 0 0 34
state|aim 0|-44 -35 -28 0
state|alone merit none|-29 -1 -5 0
state|alone merit open|108 -64 0 -2
state|alone merit result|200 -64 0 -32
state|alone merit shortcoming|-27 11 0 0
state|alone merit task|0 0 11 0
state|alone none shortcoming|-21 -4 0 0
state|alone none task|0 0 0 1
state|alone want none|0 -21 0 0
state|alone want open|-6 -3 0 0
state|alone want result|0 42 0 0
state|alone want shortcoming|0 144 0 0
state|alone want task|0 0 24 0
state|among - merit - start|0 0 3 0
state|among - merit none start|0 0 0 1
state|among - merit want start|1 0 0 0
state|among - merit want turn|-21 -24 -1 0
state|among - none - start|0 0 0 1
state|among - none none start|0 0 -3 0
state|among - none none turn|0 -1 0 0
state|among - none want turn|0 -16 0 0
state|among - want merit start|1 0 0 0
state|among merit merit - ,|7 0 0 -29
state|among merit merit - :|65 0 0 -16
state|among merit merit - ;|-14 -14 0 13
state|among merit merit - start|17 0 0 -55
state|among merit merit merit ,|0 0 0 4
state|among merit merit merit :|1 0 0 8
state|among merit merit merit ;|-4 0 0 -1
state|among merit merit merit start|-9 0 0 -9
state|among merit merit merit turn|15 0 0 4
state|among merit merit none ,|0 0 0 -21
state|among merit merit none :|11 0 0 50
state|among merit merit none ;|0 0 0 6
state|among merit merit none turn|-12 13 0 21
state|among merit merit want ,|0 -19 0 -21
state|among merit merit want ;|1 0 0 -58
state|among merit merit want start|-27 0 0 -11
state|among merit merit want turn|-2 18 0 -16
state|among merit none - :|-27 -6 0 -4
state|among merit none - ;|5 -2 15 1
state|among merit none - start|1 -2 -26 -1
state|among merit none merit ,|14 0 0 0
state|among merit none merit :|0 0 0 22
state|among merit none merit ;|18 0 0 1
state|among merit none merit start|-4 0 -3 -31
state|among merit none merit turn|-31 4 0 -8
state|among merit none none ,|0 0 0 1
state|among merit none none :|72 -2 0 24
state|among merit none none ;|4 0 0 5
state|among merit none none start|1 2 0 -14
state|among merit none none turn|-26 0 0 -12
state|among merit none want ,|0 0 0 14
state|among merit none want :|0 -1 0 -1
state|among merit none want ;|1 -2 0 12
state|among merit none want start|-31 -31 0 0
state|among merit none want turn|0 7 0 -10
state|among merit want - ,|-8 0 0 0
state|among merit want - ;|0 5 18 -18
state|among merit want - start|0 73 0 0
state|among merit want - turn|-1 0 0 -12
state|among merit want merit ,|0 -35 8 -57
state|among merit want merit ;|-54 58 0 -29
state|among merit want merit start|0 13 0 0
state|among merit want merit turn|-12 16 0 -19
state|among merit want none ,|0 0 0 25
state|among merit want none ;|0 2 0 0
state|among merit want none start|1 -1 -1 0
state|among merit want none turn|0 1 0 -7
state|among merit want want ,|7 -9 0 35
state|among merit want want start|0 1 0 0
state|among none merit - ,|-1 0 0 4
state|among none merit - :|0 -2 0 0
state|among none merit - ;|2 3 0 -16
state|among none merit - start|0 0 0 -56
state|among none merit - turn|23 12 0 -28
state|among none merit merit ,|0 0 0 1
state|among none merit merit :|11 0 1 -13
state|among none merit merit ;|0 0 0 20
state|among none merit merit turn|12 0 0 3
state|among none merit none ,|0 0 0 43
state|among none merit none :|4 0 0 -17
state|among none merit none start|-1 0 0 -33
state|among none merit none turn|-7 19 0 29
state|among none merit want ,|30 0 0 -1
state|among none merit want :|20 0 0 1
state|among none merit want ;|0 0 0 -20
state|among none merit want start|58 0 0 0
state|among none merit want turn|0 3 0 -21
state|among none none - :|-18 0 0 0
state|among none none - ;|0 0 -4 0
state|among none none - turn|43 0 44 8
state|among none none merit ,|-20 0 0 21
state|among none none merit ;|21 0 -2 4
state|among none none merit start|13 0 0 -43
state|among none none none ,|0 0 0 22
state|among none none none :|22 0 0 -1
state|among none none none ;|0 0 0 -1
state|among none none none turn|-24 31 -31 2
state|among none none want ,|-4 0 0 19
state|among none none want :|21 0 0 12
state|among none none want ;|0 7 0 -28
state|among none none want start|15 -2 0 -3
state|among none none want turn|0 15 0 -2
state|among none want - ,|0 0 0 3
state|among none want - :|0 9 0 0
state|among none want - ;|0 0 0 -1
state|among none want - start|0 -1 0 -1
state|among none want - turn|0 0 0 44
state|among none want merit ,|0 -8 0 22
state|among none want merit :|-7 18 7 -1
state|among none want merit ;|2 2 -1 -1
state|among none want merit start|0 39 0 -2
state|among none want merit turn|-14 28 0 -29
state|among none want none ,|0 0 0 1
state|among none want none :|0 10 0 -1
state|among none want none turn|0 0 0 11
state|among none want want ,|0 11 0 35
state|among none want want :|0 28 0 0
state|among none want want ;|0 0 0 -20
state|among none want want turn|0 15 0 -2
state|among want merit - ,|-4 0 0 0
state|among want merit - :|7 0 0 43
state|among want merit - start|10 1 0 0
state|among want merit merit ,|24 0 0 -1
state|among want merit merit ;|12 5 0 23
state|among want merit merit start|45 0 0 0
state|among want merit merit turn|18 -18 0 41
state|among want merit none ,|-27 18 -15 1
state|among want merit none ;|0 0 0 -21
state|among want merit none start|-8 17 0 0
state|among want merit want ,|-29 32 0 32
state|among want merit want ;|-1 17 0 -3
state|among want merit want start|45 -26 0 0
state|among want none - :|4 12 0 27
state|among want none - ;|0 1 28 -2
state|among want none - start|-19 -1 14 0
state|among want none - turn|41 -16 -6 -8
state|among want none merit ,|0 23 0 57
state|among want none merit :|0 2 0 3
state|among want none merit ;|-77 -15 0 -44
state|among want none merit start|-3 -5 0 0
state|among want none merit turn|0 -11 0 0
state|among want none none ,|0 4 0 23
state|among want none none :|0 20 0 18
state|among want none none ;|0 0 -3 -1
state|among want none none start|-2 -26 -11 -1
state|among want none want ,|0 8 0 -31
state|among want none want :|-1 9 0 -2
state|among want none want ;|0 58 0 2
state|among want none want start|-1 -41 0 -12
state|among want want - ,|0 0 0 -3
state|among want want - :|0 28 0 4
state|among want want - ;|0 16 0 -5
state|among want want - start|0 7 0 0
state|among want want merit ,|5 0 0 16
state|among want want merit :|-1 3 0 2
state|among want want merit ;|0 13 0 -21
state|among want want merit start|-31 0 0 -1
state|among want want none ,|1 -1 0 -2
state|among want want none :|0 38 0 7
state|among want want none start|1 0 0 0
state|among want want want ,|0 0 0 8
state|among want want want :|0 30 0 -22
state|among want want want ;|0 0 0 -17
state|among want want want start|3 -1 0 0
state|any|22 84 28 0
state|at head AMIDST|-3 -24 0 0
state|at head ANSWERS|0 1 0 0
state|at head ASSERTED|-8 -30 -45 -12
state|at head BESIDES|1 0 -1 -37
state|at head CAUSES|0 0 0 1
state|at head CIRCUMSTANCES|-10 0 0 0
state|at head CLOSINGS|0 0 -2 0
state|at head CONCESSIONS|0 -27 0 -8
state|at head CONSEQUENCES|0 0 -1 0
state|at head CONTENTS|0 0 -1 0
state|at head DEGREES|0 8 0 0
state|at head DENIALS|1 0 0 0
state|at head DUE_CUES|0 0 0 14
state|at head ENUMERATORS|-39 -44 -45 -1
state|at head FALLS|0 2 -1 0
state|at head HANDLING|8 0 0 0
state|at head HEIGHTENERS|0 0 0 -16
state|at head HELPED|-16 0 -15 -2
state|at head INTRODUCTIONS|0 0 -40 0
state|at head LACKING|0 37 0 21
state|at head LEADS|0 0 1 0
state|at head LESS_IS_BETTER|7 0 0 -7
state|at head MEASURES|0 0 0 1
state|at head MERITS 1|1 0 0 0
state|at head MODALS|0 0 -1 0
state|at head NEUTRAL|-1 0 -12 1
state|at head NOTED|0 -1 -19 -13
state|at head NOT_ONLY|9 0 0 0
state|at head NOUN_TAILS|0 1 0 0
state|at head NO_MERITS|0 0 -6 0
state|at head OWNER_OPENERS|-8 0 -21 -5
state|at head PIVOTS|-1 0 0 0
state|at head PREDICATES|0 0 0 6
state|at head PREPOSITIONS|-2 0 -23 0
state|at head PROMISES|-10 0 3 -23
state|at head RELIEFS|16 -15 1 0
state|at head REPEATED|0 0 34 2
state|at head REQUESTS|0 -1 0 -9
state|at head RISES|-17 7 -6 0
state|at head SPELLING|-1 0 0 33
state|at head TASK_VERBS|0 0 4 0
state|at head TERM_LABELS charge|-7 0 0 0
state|at head TERM_LABELS lead|0 0 1 0
state|at head TERM_LABELS product|-22 26 0 0
state|at head TOLD false|0 0 1 0
state|at head TOPICS|-25 0 -30 3
state|at head TURNS|2 0 1 0
state|at head VAGUE_DUES|3 0 0 0
state|at head WANTS 2|0 0 0 -1
state|at head WANTS 3|0 0 0 6
state|at head WANT_TOPICS 3|0 -1 0 0
state|at head WANT_TOPICS 6|0 -26 0 0
state|at head WITH|0 0 2 8
state|before 0/0|0 0 0 3
state|before 0/1|0 0 1 0
state|before 0/2|0 -3 0 0
state|before 0/3|0 1 0 -2
state|before 1/1|0 0 23 14
state|before 1/2|-31 0 -16 8
state|before 1/3|-4 0 24 -6
state|before 2/1|1 0 0 38
state|before 2/2|0 0 24 -1
state|before 2/3|-2 8 0 28
state|before 3/0|0 4 0 0
state|before 3/1|0 0 0 -1
state|before 3/2|1 0 0 0
state|before 3/3|0 -12 0 0
state|before 4/1|0 0 0 -1
state|before 4/2|0 0 0 -1
state|before 4/3|0 0 9 -38
state|behind 0/2|0 -8 0 1
state|behind 0/3|0 0 1 -9
state|behind 1/0|0 1 0 0
state|behind 1/1|0 23 0 -5
state|behind 1/2|-3 20 -3 16
state|behind 1/3|0 0 -12 1
state|behind 2/0|-1 2 0 -1
state|behind 2/1|0 2 0 -9
state|behind 2/3|-18 1 0 0
state|behind 3/0|0 0 0 -1
state|behind 3/3|23 0 0 0
state|behind 4/0|0 0 0 -1
state|behind 4/1|0 -1 0 0
state|behind 4/2|2 0 0 15
state|behind 4/3|33 -18 0 1
state|behind :|-47 -33 -57 0
state|behind ;|1 0 0 0
state|behind start|-1 0 -12 9
state|behind turn|6 0 0 0
state|cause 0|0 0 -7 0
state|clause 0|-12 -13 -15 0
state|clause 1|0 0 0 22
state|clause 2|0 1 0 13
state|completed 0|0 26 0 -2
state|completed 1|-4 6 0 -1
state|completed 2|-1 0 0 -11
state|completed 3|46 0 0 1
state|count|44 0 0 -13
state|deadline|0 0 16 0
state|does|12 0 0 0
state|fell|0 30 0 -10
state|figure|0 0 -14 0
state|from - merit 1 start|-14 0 0 0
state|from - merit 2 turn|-7 -29 -3 0
state|from - merit 4 start|0 0 0 1
state|from - merit false|0 0 0 1
state|from - merit true|29 0 0 0
state|from - merit|0 0 0 1
state|from - none -1 start|-12 0 -14 0
state|from - none -1 turn|0 -13 0 0
state|from - none 0 start|5 0 0 0
state|from - none 1 start|0 10 0 0
state|from - none 2 start|0 0 -1 0
state|from - none 3 start|12 0 1 0
state|from - none false|-6 0 -1 0
state|from - none|-4 0 -1 0
state|from - want -1 start|38 57 0 0
state|from - want 1 start|27 -7 0 0
state|from - want 2 start|0 -72 0 0
state|from - want 3 start|-10 1 0 0
state|from - want true|0 0 -2 0
state|from merit merit -1 :|4 0 0 28
state|from merit merit -1 ;|-16 0 0 0
state|from merit merit -1 start|-1 -1 0 -14
state|from merit merit -1 turn|-18 26 0 0
state|from merit merit 0 ,|0 0 0 26
state|from merit merit 0 ;|20 -8 0 -7
state|from merit merit 0 start|7 1 0 -19
state|from merit merit 1 ,|30 0 0 -19
state|from merit merit 1 :|17 0 -1 15
state|from merit merit 1 ;|9 0 0 33
state|from merit merit 1 start|0 7 0 0
state|from merit merit 2 ,|1 0 0 1
state|from merit merit 2 :|17 0 0 -7
state|from merit merit 2 ;|-22 -1 -2 -1
state|from merit merit 2 start|10 0 0 -43
state|from merit merit 3 ,|1 -20 0 -33
state|from merit merit 3 :|1 0 0 29
state|from merit merit 3 ;|0 0 0 57
state|from merit merit 3 start|0 3 0 -1
state|from merit merit 4 ,|2 0 0 -52
state|from merit merit 4 :|25 0 0 0
state|from merit merit 4 start|-1 0 0 -8
state|from merit merit 4 turn|10 -4 0 14
state|from merit merit false|0 -1 0 -13
state|from merit merit true|0 0 0 12
state|from merit merit|0 -5 0 -1
state|from merit none -1 ,|0 0 0 3
state|from merit none -1 :|14 -1 0 14
state|from merit none -1 ;|5 0 0 10
state|from merit none -1 start|-16 0 -1 -28
state|from merit none -1 turn|-30 0 0 -4
state|from merit none 0 ,|27 0 -2 0
state|from merit none 0 :|2 0 0 7
state|from merit none 0 ;|23 -3 28 -51
state|from merit none 0 start|13 1 0 0
state|from merit none 1 ,|-2 -13 24 0
state|from merit none 1 ;|3 0 8 -39
state|from merit none 1 start|4 28 -7 0
state|from merit none 2 ,|-31 7 0 -8
state|from merit none 3 ,|0 0 0 30
state|from merit none 3 start|-7 -15 0 0
state|from merit none 4 ,|20 0 -2 42
state|from merit none 4 :|9 0 0 -1
state|from merit none 4 ;|0 0 1 -1
state|from merit none 4 start|44 4 3 -5
state|from merit none true|0 0 -1 1
state|from merit none|0 0 0 1
state|from merit want -1 ,|-11 13 0 19
state|from merit want -1 ;|-19 35 0 -10
state|from merit want -1 start|0 24 0 0
state|from merit want -1 turn|-10 15 0 -13
state|from merit want 0 ,|16 -4 0 47
state|from merit want 0 ;|0 0 35 0
state|from merit want 0 start|-2 12 0 0
state|from merit want 1 ,|-33 -17 0 22
state|from merit want 1 start|8 0 -5 0
state|from merit want 1 turn|-5 17 0 30
state|from merit want 2 ,|0 -22 -2 0
state|from merit want 2 ;|0 8 0 0
state|from merit want 2 start|0 44 0 0
state|from merit want 2 turn|0 7 0 0
state|from merit want 3 ,|-58 1 0 -21
state|from merit want 3 ;|-34 41 0 -33
state|from merit want 3 turn|0 -28 0 -24
state|from merit want 4 ,|0 -16 10 -6
state|from merit want 4 ;|0 14 0 -1
state|from merit want 4 start|0 1 0 0
state|from merit want 4 turn|-1 12 0 -22
state|from merit want false|0 5 0 -1
state|from merit want true|0 0 0 3
state|from merit want|0 6 0 0
state|from none merit -1 ,|0 0 0 34
state|from none merit -1 :|8 0 1 -23
state|from none merit -1 ;|-12 1 0 -34
state|from none merit -1 start|0 0 0 -40
state|from none merit -1 turn|-28 31 0 7
state|from none merit 0 ,|-3 0 0 -15
state|from none merit 0 :|-30 -8 0 15
state|from none merit 0 ;|1 0 21 -1
state|from none merit 0 start|0 0 5 -21
state|from none merit 1 ,|-5 0 0 1
state|from none merit 1 :|0 0 1 0
state|from none merit 1 ;|-1 -2 12 0
state|from none merit 1 start|0 0 -4 0
state|from none merit 2 ,|0 0 0 19
state|from none merit 2 :|14 0 0 -1
state|from none merit 2 ;|1 0 0 -37
state|from none merit 2 start|0 0 0 -43
state|from none merit 3 ,|-15 0 1 -1
state|from none merit 3 :|23 0 0 4
state|from none merit 3 ;|-6 32 2 28
state|from none merit 3 start|26 5 0 -11
state|from none merit 3 turn|32 0 0 1
state|from none merit 4 ,|11 0 0 12
state|from none merit 4 :|12 0 0 0
state|from none merit 4 ;|22 0 0 1
state|from none merit 4 turn|60 1 0 -13
state|from none merit false|13 0 0 0
state|from none merit true|0 1 0 0
state|from none merit|5 0 0 0
state|from none none -1 ,|-2 0 0 24
state|from none none -1 ;|0 0 0 -1
state|from none none -1 start|0 0 0 -6
state|from none none -1 turn|1 19 1 0
state|from none none 0 ,|0 0 1 46
state|from none none 0 :|18 0 13 -17
state|from none none 0 ;|0 0 9 -16
state|from none none 0 start|0 0 0 -27
state|from none none 1 ,|0 0 1 0
state|from none none 1 :|-22 0 0 0
state|from none none 1 ;|0 0 7 -6
state|from none none 1 start|-7 18 0 -1
state|from none none 1 turn|0 30 0 20
state|from none none 2 ,|-11 1 33 11
state|from none none 2 :|0 0 -1 -7
state|from none none 2 ;|0 17 2 -26
state|from none none 3 ,|0 0 10 -16
state|from none none 3 ;|-9 0 -10 0
state|from none none 3 start|5 0 -34 0
state|from none none 4 ,|-8 0 0 34
state|from none none 4 :|-12 0 0 -22
state|from none none 4 ;|0 0 -1 -15
state|from none none 4 start|17 0 0 0
state|from none none 4 turn|12 0 4 8
state|from none none|0 0 0 1
state|from none want -1 ,|0 24 0 17
state|from none want -1 :|4 1 0 1
state|from none want -1 ;|10 0 0 -3
state|from none want -1 start|2 21 -9 0
state|from none want -1 turn|-1 47 0 19
state|from none want 0 ,|0 0 0 32
state|from none want 0 :|0 37 -20 -19
state|from none want 0 ;|-2 33 0 -21
state|from none want 0 start|0 -8 0 0
state|from none want 1 ,|0 -26 0 8
state|from none want 1 ;|0 4 0 0
state|from none want 1 start|0 16 0 0
state|from none want 1 turn|0 0 0 45
state|from none want 2 ,|0 5 0 56
state|from none want 2 :|0 59 0 -5
state|from none want 2 ;|0 10 0 0
state|from none want 2 start|-1 -13 0 -2
state|from none want 3 ,|0 0 0 -9
state|from none want 3 :|0 1 0 14
state|from none want 3 ;|0 0 0 -17
state|from none want 3 start|0 48 0 0
state|from none want 3 turn|0 0 0 3
state|from none want 4 :|0 2 0 -29
state|from none want 4 start|0 -1 0 0
state|from none want 4 turn|-1 14 0 -39
state|from none want false|0 15 0 0
state|from none want|0 8 0 0
state|from want merit -1 ,|0 38 0 21
state|from want merit -1 :|15 0 0 33
state|from want merit -1 ;|-11 3 0 -24
state|from want merit -1 start|8 0 0 0
state|from want merit 0 ,|0 1 0 16
state|from want merit 1 ,|-5 0 0 0
state|from want merit 1 start|26 0 -13 0
state|from want merit 1 turn|17 -18 0 40
state|from want merit 2 ,|-33 38 0 29
state|from want merit 2 start|17 0 13 0
state|from want merit 3 start|17 -9 0 -5
state|from want merit 4 ,|0 -8 0 -15
state|from want merit 4 :|13 0 0 2
state|from want merit 4 ;|6 2 0 0
state|from want merit 4 start|3 0 0 0
state|from want merit 4 turn|30 -15 0 -12
state|from want merit false|14 0 0 0
state|from want merit|8 0 0 0
state|from want none -1 :|1 16 0 14
state|from want none -1 ;|-18 1 0 -8
state|from want none -1 start|-1 -58 0 -1
state|from want none -1 turn|30 -21 0 -2
state|from want none 0 ,|0 0 0 18
state|from want none 0 ;|0 9 0 0
state|from want none 1 ,|0 1 14 -1
state|from want none 2 ,|0 2 0 29
state|from want none 2 ;|0 15 0 -1
state|from want none 3 ,|0 -19 35 -9
state|from want none 4 ,|0 10 0 45
state|from want none 4 :|0 32 0 0
state|from want none 4 ;|0 -4 -1 -4
state|from want none 4 start|0 0 -18 0
state|from want none true|0 -1 0 0
state|from want want -1 ,|0 14 0 9
state|from want want -1 start|-10 -1 0 -3
state|from want want 0 ,|1 -7 0 0
state|from want want 0 :|0 41 0 -17
state|from want want 0 ;|0 0 0 -25
state|from want want 0 start|0 14 0 0
state|from want want 1 ,|0 0 0 17
state|from want want 1 ;|0 17 0 -21
state|from want want 1 start|-26 -23 0 0
state|from want want 2 ,|0 10 0 -32
state|from want want 2 :|0 21 0 -1
state|from want want 2 ;|0 22 0 0
state|from want want 3 ,|0 0 0 18
state|from want want 3 :|0 12 0 1
state|from want want 3 ;|0 0 12 -19
state|from want want 3 start|19 -2 0 0
state|from want want 4 ,|0 0 0 -12
state|from want want 4 :|0 28 0 0
state|from want want 4 ;|0 3 0 0
state|from want want 4 start|1 0 0 0
state|from want want false|0 3 0 -25
state|from want want true|0 0 0 8
state|from want want|0 7 0 -6
state|gives work none ,|0 0 -13 0
state|gives work none :|2 0 20 0
state|gives work none ;|1 0 1 0
state|gives work none start|0 0 -1 0
state|gives work open ,|0 0 0 17
state|gives work open :|6 0 0 0
state|gives work open ;|1 0 0 0
state|gives work result ,|0 0 0 9
state|gives work result :|38 -12 0 0
state|gives work result ;|51 -14 0 -60
state|gives work result alone|57 0 0 0
state|gives work result start|0 0 0 -1
state|gives work shortcoming :|0 17 0 0
state|gives work shortcoming ;|0 23 0 0
state|gives work shortcoming alone|0 14 0 0
state|gives work task ,|0 0 34 -21
state|gives work task :|0 0 101 -20
state|gives work task ;|0 0 44 -53
state|gives work task alone|0 0 258 0
state|gives work task start|0 0 13 0
state|gives work|0 -1 38 -2
state|labelled|-4 0 1 0
state|last sentence|-18 0 0 0
state|lean 0|0 -13 0 0
state|lean 3|-21 29 -4 -24
state|lean 6|-2 3 -5 0
state|leaning merit none|-20 0 -14 0
state|leaning merit open|9 -1 0 0
state|leaning merit result|19 0 0 -1
state|leaning merit task|0 0 18 0
state|leaning merit|7 -4 0 0
state|leaning none none|-2 0 -8 0
state|leaning none result|-2 -1 0 8
state|leaning none|-10 -17 -3 0
state|leaning want none|0 -33 0 -1
state|leaning want open|-13 8 0 0
state|leaning want result|-1 31 0 0
state|leaning want shortcoming|0 10 0 0
state|leaning want task|0 0 1 0
state|leaning want|-14 16 0 0
state|left ,|-1 0 0 48
state|left :|1 0 0 0
state|left ;|0 0 0 -23
state|left start|-3 -16 -20 -24
state|left turn|0 1 0 0
state|length 1|-31 -36 -1 0
state|length 2|-6 -21 -60 1
state|length 3|-5 -9 -27 23
state|length 5|1 0 0 -2
state|length 6|0 0 18 -24
state|lesson 0|-28 -14 7 -3
state|merit 0|-33 -11 -32 8
state|merit 1|0 7 7 0
state|merit 3|11 0 0 -3
state|mode none|-27 -25 -12 0
state|mode open|0 0 -17 0
state|mode result|0 1 -25 2
state|mode shortcoming|0 10 0 0
state|mode task|0 0 13 0
state|none ,|0 0 -12 0
state|none heading shortcoming|0 -20 0 0
state|none item null|0 0 32 50
state|none item recipients|0 0 -17 0
state|none prose cause|0 0 -24 0
state|none prose lesson|-27 -14 -53 -13
state|none prose null|-15 0 -19 0
state|none prose result|-12 0 0 0
state|none prose shortcoming|-38 -39 0 0
state|none turn|-8 -3 0 43
state|null 0|0 -4 0 0
state|null 3|-21 27 -7 -12
state|null 6|0 17 0 -3
state|open ,|0 0 -2 11
state|open head null|-28 -33 -37 0
state|open heading null|0 -1 0 0
state|open headline null|-45 -3 -20 0
state|open item null|1 9 26 7
state|open prose null|13 0 -7 0
state|open start|0 -1 0 0
state|open turn|0 1 0 0
state|opened|0 0 0 -1
state|opening|-76 -122 -20 -30
state|percent 10|12 0 0 -9
state|percent 1|8 0 0 -1
state|percent 2|-22 29 -2 0
state|percent 3|0 0 0 -15
state|percent 4|-6 40 0 -6
state|percent 5|-10 5 0 1
state|percent 6|0 1 0 1
state|percent 7|-11 0 13 -8
state|percent 9|0 -1 0 0
state|place 0|-8 -10 -8 -41
state|place 1|0 0 0 47
state|place 2|0 0 0 1
state|promised|0 0 -27 -1
state|proposal 0|-14 -3 0 3
state|recipients 0|0 0 -16 0
state|result ,|-7 0 0 28
state|result 0|0 1 -25 2
state|result 3|-2 14 0 -4
state|result 6|-11 3 0 -3
state|result :|15 0 0 2
state|result ;|3 0 0 -1
state|result heading result|-51 -12 0 0
state|result headline result|-34 0 0 0
state|result item result|16 6 -11 0
state|result prose result|7 8 1 11
state|result start|-2 0 0 -45
state|result turn|-29 65 0 1
state|right :|-56 -37 -104 0
state|right ;|0 0 18 0
state|right end|-1 -1 -10 0
state|right turn|2 0 0 0
state|rose|39 0 0 0
state|section aim|-44 -35 -28 0
state|section cause|0 0 -7 0
state|section lesson|-28 -14 7 -3
state|section null|0 0 -4 0
state|section proposal|-14 -3 0 3
state|section recipients|0 0 -16 0
state|section result|0 1 -27 1
state|section shortcoming|-4 0 -9 0
state|section task|-23 -5 4 0
state|sentence 0|-15 -26 0 2
state|sentence 1|-1 0 0 -5
state|sentence 2|0 13 -21 -2
state|shape heading|-45 -46 -70 0
state|shape headline|-57 -66 -39 0
state|shape head|-30 -34 -38 0
state|shape item|0 11 34 14
state|shape prose|0 0 -4 0
state|shortcoming ,|0 0 0 38
state|shortcoming 6|-4 0 -9 0
state|shortcoming :|0 34 0 0
state|shortcoming ;|0 6 0 -70
state|shortcoming heading shortcoming|0 -76 0 0
state|shortcoming headline shortcoming|-12 -56 0 -29
state|shortcoming item null|17 11 -23 12
state|shortcoming item result|-8 0 0 -9
state|shortcoming item shortcoming|0 29 0 13
state|shortcoming prose null|-25 5 0 -27
state|shortcoming prose result|-17 28 0 -3
state|shortcoming prose shortcoming|0 7 0 -5
state|shortcoming turn|4 -1 0 -1
state|side merit none null|-17 0 -11 0
state|side merit open null|9 -1 0 0
state|side merit result result|19 0 0 -1
state|side merit shortcoming null|6 0 0 15
state|side merit shortcoming result|-11 22 0 0
state|side merit shortcoming shortcoming|23 1 0 5
state|side merit task aim|-43 0 -40 -2
state|side merit task null|0 0 22 -1
state|side merit task proposal|0 0 17 -17
state|side merit task task|0 0 7 0
state|side merit|11 -1 0 0
state|side none none cause|0 0 -7 0
state|side none none lesson|0 -11 -17 -9
state|side none none null|0 0 -3 0
state|side none none recipients|0 0 -16 0
state|side none none shortcoming|-15 -29 0 0
state|side none open null|0 0 -1 0
state|side none result result|-2 0 0 7
state|side none shortcoming null|0 5 0 -1
state|side none shortcoming result|0 -14 0 1
state|side none shortcoming shortcoming|0 -3 0 9
state|side none task aim|-23 0 -3 1
state|side none task lesson|0 0 19 15
state|side none task null|11 0 4 -8
state|side none task proposal|-6 0 0 14
state|side none|-17 -15 -8 1
state|side want none null|0 -10 0 -22
state|side want none shortcoming|0 -17 0 0
state|side want open null|-3 4 0 0
state|side want result result|0 29 0 0
state|side want shortcoming null|0 12 0 -3
state|side want shortcoming result|-8 15 0 -11
state|side want shortcoming shortcoming|0 39 0 -7
state|side want task aim|0 -21 -23 0
state|side want task proposal|0 -1 0 5
state|side want task task|0 0 26 0
state|side want|-12 26 0 -1
state|sides merit merit merit|19 -4 0 0
state|sides merit merit none|-48 0 -11 0
state|sides merit merit want|8 0 0 0
state|sides merit want want|18 2 0 7
state|sides none none merit|1 0 0 0
state|sides none none none|-23 -23 -1 0
state|sides none none want|-1 0 0 0
state|sides none want merit|11 0 0 18
state|sides want want merit|0 -12 2 0
state|sides want want none|0 0 0 40
state|sides want want want|-14 30 0 -1
state|target|0 0 -32 -2
state|task ,|0 0 8 9
state|task 0|-23 -5 4 0
state|task :|0 0 16 0
state|task ;|0 0 0 -15
state|task heading null|0 0 -25 0
state|task heading proposal|0 0 -34 0
state|task heading task|0 0 -49 0
state|task headline null|0 0 -44 0
state|task headline proposal|0 0 -22 0
state|task item aim|-42 -22 -19 -13
state|task item null|20 8 31 23
state|task item proposal|-6 0 11 8
state|task item task|0 0 36 0
state|task prose aim|-34 0 0 13
state|task prose lesson|0 0 19 15
state|task prose null|4 0 26 -25
state|task prose proposal|0 0 -22 -17
state|task prose task|-20 0 -14 1
state|task start|0 0 0 1
state|task turn|0 0 23 -30
state|to merit -|0 0 0 -1
state|to merit want|12 0 0 -1
state|to want -|0 1 0 0
state|to want merit|0 0 1 -1
state|to want want|0 1 0 0
state|told -1|-18 -14 -22 2
state|told 4|3 0 0 -10
state|want 0|0 -34 -6 0
state|want 1|0 15 0 0
state|want 2|0 39 0 0
state|want 3|0 2 0 0
state|want 4|0 30 0 0
state|want told -1|0 -21 -11 1
state|want told 4|0 20 0 -2
state|whole merit|19 -17 0 0
state|whole none|-32 -26 -1 0
state|whole want|-15 26 0 0
word|"|7 0 0 0
word|%|9 0 0 0
word|&|0 0 0 2
word|'|0 0 0 -28
word|+|31 0 0 2
word|,|27 0 0 0
word|.|-2 -13 0 0
word|;|-1 46 0 -2
word|=|15 0 0 0
word|[|-4 0 1 4
word|]|0 25 0 -13
word|ai|0 1 -2 -1
word|anh|0 15 0 -21
word|anqp|13 0 -1 -59
word|an|0 0 0 -3
word|ao|-11 -1 0 0
word|apatit|12 17 -12 24
word|app|0 5 0 0
word|a|0 0 0 -20
word|bao|9 0 12 0
word|bay|0 4 11 12
word|ba|0 0 -1 0
word|bch|-1 0 0 -1
word|bcđtw|-10 -17 0 -18
word|bhxh|0 0 2 0
word|bhyt|0 0 0 1
word|bia|-9 -11 0 44
word|binh|0 0 0 1
word|biên|0 0 1 0
word|biến|0 0 -1 0
word|biết|0 0 -32 0
word|biển|0 1 0 -21
word|biểu|0 0 -1 0
word|biệt|0 0 -4 0
word|blang|0 0 7 0
word|bon|-29 -32 21 -1
word|bql|-1 0 0 0
word|btctw|0 0 4 24
word|btc|-25 0 -4 0
word|bts|0 0 0 11
word|buông|0 28 0 16
word|buôn|0 6 0 -17
word|buýt|17 0 0 0
word|buộc|3 -2 0 33
word|byt|27 0 32 0
word|b|-1 -19 0 0
word|bài|1 12 -28 0
word|bàng|0 -4 9 0
word|bào|8 0 -1 -15
word|bàu|0 0 0 17
word|bày|-2 0 -9 0
word|bà|0 0 0 -1
word|bách|-22 0 0 0
word|bác|20 21 0 -33
word|bám|-2 0 0 1
word|bánh|0 0 8 0
word|bán|0 0 0 2
word|bát|44 -20 0 -16
word|bãi|-9 14 0 -5
word|bão|0 -11 0 0
word|bè|0 0 1 14
word|bé|-24 1 0 -31
word|bênh|-11 -7 0 -10
word|bên|-22 1 -1 0
word|bê|9 1 0 0
word|bì|0 2 0 29
word|bích|0 0 -10 0
word|bính|-3 -7 -30 -4
word|bò|1 0 0 -5
word|bóng|30 -1 0 0
word|bón|-34 2 0 3
word|bông|-18 35 0 -15
word|bùi|0 0 0 1
word|bùng|0 0 0 10
word|bùn|0 0 -37 0
word|bù|-20 -1 3 -15
word|bún|1 0 0 10
word|búp|-3 -13 -3 1
word|băng|0 0 15 0
word|băn|-16 -1 0 0
word|bơi|0 0 1 -1
word|bơm|0 0 63 0
word|bưu|21 0 0 -27
word|bước|4 0 0 -16
word|bưởi|-13 19 7 -37
word|bạch|16 2 -1 10
word|bạc|-27 1 1 -9
word|bạn|-1 13 -1 6
word|bạt|-12 28 6 28
word|bạ|-6 0 0 1
word|bản|0 1 0 0
word|bảo|1 0 2 0
word|bảy|12 0 0 0
word|bấp|-11 -7 0 -10
word|bất|-1 24 0 0
word|bầu|-1 0 -8 0
word|bậc|0 12 0 -1
word|bận|-19 26 0 6
word|bật|-52 -1 0 -35
word|bắp|-31 13 -4 -12
word|bắt|28 12 28 -14
word|bến|5 -24 1 -2
word|bế|-5 0 0 0
word|bền|0 0 0 -17
word|bề|0 -24 0 0
word|bể|-1 1 0 23
word|bị|1 0 0 0
word|bỏ|0 23 0 1
word|bốc|-1 6 9 -13
word|bối|-1 1 -1 1
word|bốn|5 1 -1 -10
word|bồn|-14 0 15 20
word|bổ|-5 0 7 7
word|bội|5 1 0 -2
word|bột|42 1 1 -45
word|bộ|0 0 0 -1
word|bớt|46 -16 0 0
word|bờ|0 0 0 -20
word|bởi|-1 -1 0 1
word|bụi|0 -4 0 3
word|bức|-22 -2 0 0
word|bứt|0 0 0 32
word|bữa|-1 6 0 12
word|cai|0 0 0 12
word|camera|0 0 13 -41
word|cam|0 0 24 -10
word|canh|39 0 0 -43
word|can|0 0 0 -1
word|ca|13 4 15 -7
word|cchc|-1 0 0 0
word|cha|0 2 0 17
word|che|8 2 0 9
word|chia|0 1 28 35
word|chiêng|30 0 27 -20
word|chiếc|18 13 0 -13
word|chiếm|0 14 0 0
word|chiến|0 0 5 0
word|chiếu|1 0 0 0
word|chiềng|4 0 0 0
word|chiều|0 0 -1 0
word|cho|1 0 7 -1
word|chua|4 22 0 -53
word|chui|0 16 37 0
word|chuyên|1 0 0 -40
word|chuyến|-1 -28 41 -6
word|chuyển|1 0 0 0
word|chuyện|-6 -11 -20 0
word|chu|9 0 33 -15
word|chuối|0 25 0 0
word|chuồng|-51 32 0 7
word|chuỗi|0 0 4 26
word|chàm|20 -3 -8 -36
word|cháu|2 0 0 0
word|cháy|14 -18 -1 0
word|châm|0 0 1 -9
word|chân|0 21 0 0
word|châu|0 2 0 -24
word|chây|0 0 1 0
word|chè|0 -1 0 0
word|chéo|0 0 1 0
word|chép|-3 34 1 18
word|chênh|0 0 -19 8
word|chính|0 0 0 1
word|chí|0 0 0 -6
word|chót|0 0 0 16
word|chôm|5 0 0 1
word|chôn|-20 0 1 -26
word|chùa|0 0 0 -2
word|chú|1 -6 0 2
word|chăm|0 0 -24 0
word|chăn|-1 3 0 1
word|chũ|6 0 0 0
word|chơi|0 0 0 40
word|chưa|0 1 0 0
word|chư|-34 0 0 8
word|chương|0 0 0 -1
word|chạm|0 0 0 2
word|chạy|11 6 0 -14
word|chảy|25 -7 0 2
word|chấm|0 0 22 -8
word|chấn|0 0 2 0
word|chần|0 -2 0 0
word|chập|0 15 0 0
word|chắc|51 -1 7 -52
word|chẳng|0 2 0 0
word|chặng|-4 -1 0 4
word|chặt|0 0 1 -10
word|chết|-2 1 -1 8
word|chỉnh|0 0 14 1
word|chịu|0 0 4 17
word|chị|0 -6 17 -28
word|chọn|0 0 -4 1
word|chối|28 -20 0 17
word|chống|1 0 0 2
word|chốn|0 1 0 30
word|chốt|0 0 13 -12
word|chồng|-6 -11 0 0
word|chỗ|0 -1 0 -41
word|chờn|0 15 0 0
word|chở|5 0 0 9
word|chợ|4 1 1 -27
word|chụp|0 2 -1 26
word|chủng|20 0 16 1
word|chứa|-43 0 17 -13
word|chứng|-9 0 13 0
word|chứ|0 7 0 0
word|chừng|-14 24 0 -15
word|chừ|0 -2 0 0
word|chữa|1 0 0 0
word|chữ|0 12 0 0
word|ck|17 9 0 0
word|cnqsd|-12 0 4 0
word|cntt|-1 25 0 6
word|cn|-1 0 0 0
word|coi|7 0 0 1
word|con|0 0 0 -1
word|covid|-4 -15 0 -8
word|co|-3 39 0 0
word|cp|1 0 0 0
word|ctr|1 0 0 0
word|ct|0 -1 0 0
word|cua|0 0 0 45
word|cung|2 18 0 10
word|cuốn|-11 14 0 -8
word|cuộc|-1 0 0 -3
word|c|0 0 -11 -14
word|cài|0 0 15 24
word|càng|-16 30 0 -24
word|cành|0 0 0 59
word|cà|20 3 0 -12
word|cách|3 0 -1 0
word|các|0 0 3 -6
word|cái|0 -1 0 0
word|cánh|40 -12 0 0
word|cán|0 0 5 -8
word|cáp|-1 15 0 0
word|cát|6 4 -5 -10
word|cá|0 0 0 1
word|cân|0 0 1 -38
word|câu|0 -3 24 -13
word|cây|0 0 1 0
word|còn|0 0 0 -20
word|cò|0 28 0 0
word|cóc|26 0 27 0
word|cói|-6 9 24 -32
word|có|0 0 0 -1
word|côi|17 0 0 -22
word|công|0 0 0 -1
word|cô|-21 0 -9 0
word|cùng|1 0 0 0
word|cù|19 0 -7 -7
word|cúm|-1 -5 26 -5
word|căn|0 0 -2 0
word|cđcs|-12 9 27 -16
word|cđs|-36 9 -11 -19
word|cđ|0 0 2 0
word|cũng|0 -9 0 0
word|cũ|0 7 0 0
word|cơm|0 0 17 23
word|cơn|0 -12 0 0
word|cơ|0 0 0 -20
word|cư|0 0 0 -23
word|cương|0 3 -1 0
word|cước|26 -10 0 15
word|cưới|0 15 0 1
word|cường|4 0 17 -6
word|cưỡng|0 10 0 7
word|cạnh|-13 0 -11 0
word|cạn|0 6 0 0
word|cải|11 0 0 0
word|cảng|0 0 53 18
word|cảnh|8 -2 0 0
word|cả|1 0 0 0
word|cấm|0 0 25 35
word|cấp|0 1 0 0
word|cất|1 17 0 1
word|cấu|12 0 14 -18
word|cấy|0 0 0 5
word|cầm|-3 -1 2 0
word|cần|-11 -5 1 0
word|cầu|0 0 -1 -1
word|cẩm|1 0 1 0
word|cận|-1 0 2 0
word|cắm|0 0 2 -16
word|cắp|-3 25 0 15
word|cặp|0 2 0 25
word|cọc|8 1 0 -5
word|cỏ|0 0 0 7
word|cốc|0 1 0 0
word|cống|0 1 37 -9
word|cốt|0 0 1 -16
word|cố|0 35 21 -6
word|cồng|27 0 27 -34
word|cồn|18 0 0 -12
word|cổng|23 0 0 0
word|cổ|35 0 -5 0
word|cỗi|23 0 1 0
word|cộm|0 0 12 25
word|cột|-23 32 0 0
word|cờ|-2 0 12 24
word|cục|0 0 24 0
word|cụm|0 3 15 -1
word|cụ|0 0 0 2
word|củng|21 0 13 0
word|cứng|20 0 0 0
word|cứu|4 0 12 -1
word|cửa|15 0 0 -35
word|cử|0 -2 0 -13
word|cực|0 0 -1 1
word|cựu|0 0 3 1
word|danh|0 0 17 0
word|dao|0 0 0 27
word|date|-8 0 0 0
word|dinh|5 20 0 15
word|di|0 1 0 -1
word|diêm|0 8 3 -31
word|diễn|0 0 4 0
word|diện|0 1 0 0
word|diệt|0 0 1 6
word|diệu|0 1 0 0
word|dn|0 9 -9 0
word|doanh|0 3 0 0
word|do|0 1 0 0
word|dtts|0 15 0 -9
word|dt|15 0 0 15
word|duy|4 0 0 0
word|duyên|-5 0 -5 -17
word|duyệt|0 5 0 0
word|du|2 0 0 -1
word|dv|13 -2 0 -1
word|d|-33 -12 -49 -36
word|dành|-17 -42 17 -16
word|dày|-19 19 0 0
word|dám|0 15 0 3
word|dây|1 0 1 16
word|dãy|0 -8 8 11
word|dê|13 -6 9 0
word|dò|-28 -3 0 0
word|dôi|-6 0 22 11
word|dõi|0 8 33 -20
word|dùng|-2 0 0 0
word|dù|-8 0 0 0
word|dũng|0 0 -21 3
word|dơk|-17 30 -34 0
word|dưa|16 14 0 4
word|dương|0 -1 0 0
word|dưới|0 0 0 1
word|dưỡng|10 1 0 0
word|dược|5 -21 0 8
word|dạng|44 0 0 -22
word|dạn|7 -16 11 9
word|dạy|2 0 20 0
word|dấu|23 3 0 -1
word|dầm|0 15 -4 -25
word|dần|0 0 -18 0
word|dầu|0 -3 0 -30
word|dẫn|0 1 0 1
word|dẫu|-1 -51 0 -6
word|dậm|0 20 0 0
word|dập|0 0 0 -1
word|dặm|0 -1 25 15
word|dẹp|26 0 1 2
word|dệt|32 0 0 23
word|dịch|0 0 0 -1
word|dịp|-1 6 0 6
word|dọc|0 15 0 -8
word|dọn|17 -14 -15 -51
word|dốc|0 38 11 -3
word|dồn|-3 61 0 -16
word|dột|1 24 0 16
word|dời|0 6 0 -32
word|dỡ|37 -9 0 0
word|dục|0 0 1 0
word|dụng|-11 0 0 0
word|dứa|13 0 0 14
word|dứt|0 0 16 0
word|dừng|-10 22 0 -11
word|dữ|1 -1 0 0
word|dựa|34 0 0 -49
word|ea|-4 0 0 13
word|email|-1 -1 -7 0
word|em|0 0 18 -12
word|fdi|-18 12 0 0
word|fulro|53 0 0 -60
word|gdp|4 0 0 -19
word|gd|-5 0 22 0
word|ghi|-34 0 0 -2
word|ghép|32 0 0 0
word|ghế|0 0 1 1
word|gian|0 -18 0 0
word|gieo|0 0 1 -10
word|giàng|0 0 -1 0
word|giành|0 0 0 1
word|già|3 5 16 31
word|gián|0 14 0 29
word|giáp|17 0 0 -14
word|giãn|-4 -13 0 6
word|gió|0 0 1 -26
word|giúp|0 0 11 -11
word|giường|-61 -31 0 -35
word|giảm|1 27 0 0
word|giảng|11 0 20 -1
word|giả|0 1 0 -1
word|giấu|-18 15 4 -5
word|giậm|0 18 -4 -33
word|giếng|1 1 42 -33
word|giọt|0 10 0 -10
word|giỏi|19 -1 0 2
word|giống|23 1 27 -7
word|giới|0 1 0 -1
word|giữa|0 1 0 0
word|giữ|25 -1 0 -6
word|glo|0 -17 -15 0
word|gom|0 0 5 0
word|gpmb|-15 1 0 -11
word|grdp|28 0 -3 -48
word|gtsx|-1 10 -1 -9
word|gtvt|0 0 1 12
word|g|-36 -31 -2 -3
word|gà|1 0 0 0
word|gái|-26 -3 0 -19
word|gánh|-23 2 0 23
word|gây|0 17 0 -33
word|gìn|28 0 0 -1
word|gì|-4 0 8 0
word|gò|0 0 0 3
word|góc|0 -14 0 0
word|gói|3 0 0 -3
word|góp|7 -1 5 25
word|gương|0 -13 0 30
word|gượng|11 0 0 -14
word|gạch|1 21 -4 18
word|gạo|10 0 0 -33
word|gấp|24 0 0 -26
word|gần|1 0 0 9
word|gắng|-1 0 0 0
word|gắn|0 0 -1 -22
word|gắt|0 0 0 3
word|gặp|-1 0 0 0
word|gặt|3 0 0 -7
word|gọi|0 0 13 -51
word|gọn|9 0 4 0
word|gốc|0 9 0 -26
word|gồm|0 0 0 7
word|gỗ|-13 15 0 -24
word|gộp|0 5 0 0
word|gỡ|4 0 6 -25
word|gợi|0 -3 25 -9
word|gửi|0 0 8 1
word|hang|0 0 -5 0
word|hay|0 22 0 0
word|ha|4 0 0 0
word|hcm|0 0 -4 0
word|hd|1 0 0 0
word|heo|1 0 0 1
word|hiêm|-4 4 0 0
word|hiếm|0 0 0 19
word|hiến|18 0 0 16
word|hiếu|30 -28 -7 14
word|hiểm|0 16 0 0
word|hiển|-7 0 0 0
word|hiệp|-35 1 9 -24
word|hiệu|3 0 -12 0
word|hoang|0 2 0 0
word|hoay|0 4 0 -8
word|hoa|33 0 0 1
word|homestay|0 6 0 0
word|hoài|0 0 -24 0
word|hoàng|0 0 0 -1
word|hoàn|0 0 4 0
word|hoạch|0 0 0 -1
word|hoạt|8 0 0 -1
word|hoặc|0 -2 0 7
word|htx|0 0 15 0
word|huynh|0 0 0 31
word|huy|1 0 0 -52
word|huyết|-4 18 0 0
word|huyện|0 0 0 -1
word|hu|0 0 12 -1
word|huấn|0 0 32 0
word|huỳnh|0 0 -1 0
word|h|-6 -1 -56 -38
word|hài|-1 1 0 -24
word|hàng|0 2 0 0
word|hàu|20 23 0 -3
word|hà|0 0 -6 0
word|hái|31 0 0 14
word|hán|0 11 0 -27
word|hê|0 0 17 0
word|hóa|0 0 0 -21
word|hóc|0 0 0 7
word|hùng|0 0 -1 -8
word|hút|15 0 0 -1
word|hơi|-17 18 0 11
word|hư|1 6 0 27
word|hương|0 9 1 -44
word|hướng|0 1 0 0
word|hưởng|1 3 1 0
word|hại|-1 0 0 0
word|hạng|-7 24 0 -1
word|hạt|0 0 0 -20
word|hạ|0 0 -1 0
word|hải|-28 0 0 0
word|hảo|0 0 -16 0
word|hầu|2 15 0 1
word|hậu|0 0 -1 2
word|hằng|0 0 6 1
word|hẳn|22 -11 -1 2
word|hẹn|8 0 0 -8
word|hẹp|-28 11 0 5
word|hẻm|6 10 0 -23
word|hết|0 0 1 -1
word|học|2 0 0 -6
word|hỏi|0 2 0 0
word|hỏng|0 0 0 2
word|hố|0 0 27 -27
word|hồng|16 0 0 23
word|hồ|0 3 0 -11
word|hỗ|39 0 0 0
word|hộ|0 1 0 0
word|hợp|0 0 18 1
word|hụt|0 28 0 0
word|hủy|8 0 26 0
word|hứa|0 1 4 -2
word|hữu|0 1 -1 -6
word|ia|-27 1 5 -28
word|iip|1 -8 0 0
word|internet|0 0 10 0
word|ix|0 0 -4 0
word|jrai|0 37 1 -7
word|karaoke|0 0 0 -46
word|ka|42 -5 0 -46
word|kbang|0 0 0 27
word|kbnn|-22 0 1 -4
word|keo|-13 -5 0 3
word|kg|0 -1 0 7
word|khai|0 0 0 1
word|khan|0 30 -12 -8
word|kha|0 0 -1 0
word|khen|0 0 0 11
word|khi|0 2 1 -4
word|khiêng|0 0 -1 0
word|khiến|-38 55 0 -1
word|khiếu|0 4 0 0
word|khiển|10 0 0 0
word|khmer|0 2 0 -1
word|khoanh|0 0 1 -46
word|khoan|13 0 40 -34
word|khoa|12 -21 0 0
word|kho|-1 0 0 -25
word|khoái|-26 0 0 0
word|khoáng|0 8 0 -28
word|khoán|0 5 0 0
word|khoăn|-16 -1 0 0
word|khoảng|0 0 0 10
word|khung|45 0 10 1
word|khuyến|-1 0 24 -11
word|khuyết|0 0 0 -3
word|khu|0 0 2 -1
word|khuê|0 0 14 -1
word|khuẩn|0 0 24 0
word|kh|2 0 0 0
word|khách|20 0 1 0
word|khác|-17 0 0 0
word|khám|2 0 0 0
word|kháng|0 0 0 -9
word|khánh|4 0 0 0
word|khá|37 0 0 0
word|khâm|0 0 -18 0
word|khâu|0 0 0 -19
word|khéo|15 0 0 0
word|khép|0 1 15 -47
word|khích|0 0 31 0
word|khí|0 -1 -1 11
word|khóa|-3 0 0 0
word|khói|-15 3 -1 13
word|khóm|0 22 23 -7
word|khôi|0 0 6 7
word|không|0 4 0 0
word|khô|0 0 0 -16
word|khăn|1 0 0 0
word|khơi|19 0 -3 0
word|khải|0 0 -22 -2
word|khảo|-31 0 0 21
word|khả|35 0 0 2
word|khẩn|0 0 26 -10
word|khẩu|0 2 0 0
word|khắc|-4 -25 -1 0
word|khỏe|13 -9 0 -32
word|khỏi|-1 0 0 0
word|khối|-7 27 0 0
word|khống|-2 5 0 24
word|khớp|0 4 0 15
word|khởi|70 0 0 9
word|kia|0 0 4 0
word|ki|-36 -27 0 0
word|kiêm|0 47 0 22
word|kiên|1 0 1 -1
word|kiến|0 0 -1 0
word|kiết|-10 0 0 0
word|kiềm|6 0 22 -21
word|kiều|-15 9 -10 41
word|kiểm|0 0 23 0
word|kiểng|18 0 11 -49
word|kiểu|0 2 -4 18
word|kiệm|0 0 16 14
word|kiệt|0 0 0 15
word|kl|0 0 10 0
word|km4|0 6 7 0
word|km|24 0 0 -1
word|kon|1 0 -4 0
word|kpi|0 0 11 -13
word|krông|-7 0 0 3
word|kt|0 0 -1 0
word|kuêh|0 0 0 25
word|kwh|12 0 0 22
word|k|-14 0 -45 -1
word|kèm|0 0 19 -2
word|kè|0 7 0 0
word|kém|-42 1 0 0
word|kép|-10 0 25 0
word|kênh|0 18 0 -20
word|kêu|0 0 28 30
word|kê|0 -1 2 -9
word|kính|0 -22 0 0
word|kín|24 0 12 12
word|kẹt|13 0 0 4
word|kẻ|0 0 19 2
word|kế|0 0 0 -1
word|kể|10 -1 0 0
word|kịch|0 0 0 6
word|kịp|0 1 0 11
word|kỷ|0 15 0 0
word|kỹ|0 0 9 0
word|lam|-14 13 0 0
word|lang|0 0 0 25
word|lanh|0 0 1 0
word|lao|0 0 1 -2
word|la|-1 -1 0 19
word|len|0 65 0 12
word|leo|0 -5 0 0
word|lhpn|0 0 1 19
word|linh|0 -20 0 0
word|livestream|-23 28 0 0
word|liền|0 4 -24 0
word|liều|14 -3 0 -4
word|liệt|0 0 19 30
word|liệu|0 0 0 1
word|loanh|0 32 0 0
word|loay|0 4 0 -8
word|loa|-1 37 1 0
word|long|0 0 -12 -14
word|lo|0 0 0 -4
word|loại|0 0 1 1
word|luyện|1 0 0 0
word|luân|0 0 17 1
word|ly|-3 16 -8 3
word|l|-10 0 0 -7
word|làm|0 0 0 -1
word|làng|24 2 1 20
word|lành|0 16 0 0
word|lào|1 0 0 0
word|lái|0 -25 0 -54
word|lát|-15 20 18 0
word|lá|0 15 0 -32
word|lâu|0 1 0 -34
word|lãi|-23 0 0 40
word|lãm|0 -1 0 0
word|lãng|0 0 0 22
word|lãnh|0 0 -1 0
word|lén|0 0 0 -6
word|lòng|-14 11 0 -11
word|lò|0 0 16 9
word|lô|1 12 2 3
word|lõm|-20 -26 -2 23
word|lùi|0 26 0 0
word|lúa|0 0 1 4
word|lúc|0 2 0 0
word|lúng|0 23 0 0
word|lút|0 0 0 -6
word|lăng|0 0 0 6
word|lăn|0 34 31 0
word|lđtbxh|0 7 0 13
word|lĩnh|28 0 0 -1
word|lũy|20 0 -1 -25
word|lũ|-14 0 0 0
word|lơi|0 18 0 17
word|lư|0 -20 0 18
word|lương|21 0 0 -37
word|lưới|-1 -4 18 -2
word|lường|0 -27 0 -10
word|lượt|30 0 0 1
word|lạc|0 0 0 1
word|lại|0 0 0 -1
word|lạm|-23 2 0 -36
word|lạng|0 11 8 25
word|lạnh|9 0 1 3
word|lạt|16 6 0 0
word|lấn|0 0 0 25
word|lấp|0 0 34 -4
word|lấy|1 0 0 0
word|lẫn|14 0 0 18
word|lậu|3 10 0 10
word|lậy|-32 -6 -25 0
word|lắc|5 -1 0 6
word|lắp|12 -17 1 -3
word|lẻo|0 14 0 0
word|lẻ|0 1 0 0
word|lều|0 0 4 5
word|lề|0 22 2 8
word|lễ|0 0 0 23
word|lệch|0 7 -2 0
word|lệnh|0 13 0 0
word|lệ|0 1 0 0
word|lọc|0 0 39 -42
word|lỏi|0 16 0 0
word|lối|19 10 0 0
word|lồng|3 0 0 -18
word|lỗi|-7 0 0 -1
word|lỗ|37 -8 0 -34
word|lộc|-14 0 28 0
word|lộn|-1 12 0 -40
word|lộ|1 0 0 -30
word|lớn|3 0 0 0
word|lớp|0 0 15 0
word|lời|0 1 11 11
word|lở|0 19 0 -8
word|lợn|0 5 0 0
word|lợp|16 -5 0 -10
word|lục|0 11 0 0
word|lụt|0 0 -30 1
word|lừa|0 0 0 32
word|lữ|0 20 0 0
word|m2|12 0 0 -16
word|m3|-2 0 0 -9
word|mai|7 0 0 3
word|mang|-2 30 26 40
word|manh|-14 18 0 -46
word|mau|0 0 -1 0
word|may|2 0 0 10
word|ma|0 28 1 0
word|minh|1 0 0 0
word|miên|-26 0 0 16
word|miền|-9 5 0 1
word|miệng|-16 5 0 4
word|mong|0 0 5 0
word|mtqg|0 3 0 0
word|mttq|0 0 0 43
word|mua|0 23 4 6
word|muối|21 -13 0 17
word|muốn|0 5 0 0
word|màn|0 3 -1 15
word|màu|-46 -33 0 19
word|mà|-6 1 0 0
word|mái|11 -8 0 2
word|máy|0 18 0 0
word|má|49 0 0 -43
word|mâu|0 0 0 -31
word|mây|29 0 0 0
word|mãi|-25 25 -8 7
word|mã|0 9 0 -8
word|mình|0 0 -18 -11
word|mì|-21 12 43 0
word|mía|3 29 39 39
word|mòn|-19 24 0 14
word|móc|-27 29 -45 -14
word|móng|1 1 0 0
word|món|2 1 7 25
word|mông|0 0 0 -20
word|môn|1 0 0 0
word|mô|1 0 14 1
word|mùa|0 0 1 0
word|mùi|0 16 0 0
word|mù|27 0 0 2
word|múc|0 0 1 -15
word|mún|0 5 0 -37
word|măng|8 5 0 -42
word|mũi|4 0 1 -1
word|mưa|-17 32 0 0
word|mưu|0 0 1 0
word|mương|25 0 9 -17
word|mường|0 0 -3 0
word|mượn|-13 16 0 1
word|mại|-1 0 0 0
word|mạng|0 2 0 0
word|mạnh|14 -1 7 -29
word|mạo|9 1 -8 1
word|mạ|-18 -13 -8 -4
word|mảng|-56 0 0 0
word|mất|0 47 0 1
word|mấy|-19 7 -14 0
word|mầm|0 0 0 -29
word|mẫu|-28 0 0 -4
word|mật|1 14 0 6
word|mậu|29 0 0 0
word|mắc|-1 3 0 35
word|mắt|3 0 -8 -44
word|mặc|1 -11 0 0
word|mặn|0 26 0 -12
word|mẹ|0 1 0 2
word|mến|-2 0 0 0
word|mềm|0 1 0 -4
word|mọc|0 12 0 0
word|mọi|0 0 41 0
word|mỏ|0 0 0 41
word|mốc|12 -7 0 25
word|mối|2 0 0 1
word|mồm|10 2 0 -15
word|mồ|3 0 0 -11
word|mổ|22 -19 0 0
word|mỗi|0 1 17 0
word|một|0 4 0 0
word|mộ|0 0 9 0
word|mới|0 7 0 -1
word|mời|0 0 1 0
word|mờ|0 8 0 -9
word|mở|0 0 1 -25
word|mục|0 0 0 -27
word|mủ|0 26 0 -32
word|mức|0 10 0 0
word|mừng|4 21 -1 6
word|mực|13 -7 -30 10
word|mỹ|-1 0 -6 -12
word|nang|0 11 0 8
word|na|0 -14 0 -9
word|neo|0 0 38 0
word|ngang|-8 13 -1 0
word|ngao|11 0 0 -20
word|ngay|0 0 41 0
word|nga|-1 0 -3 0
word|nghiêm|0 0 18 4
word|nghiêng|-40 -45 0 0
word|nghiên|0 0 46 -16
word|nghiệm|0 0 0 -2
word|nghiện|-1 5 0 7
word|nghiệp|0 0 0 -19
word|nghèo|0 0 0 -2
word|nghêu|3 0 0 -29
word|nghìn|0 0 0 3
word|nghĩa|0 0 0 -4
word|nghĩ|0 -21 0 0
word|nghẽn|-10 6 0 -21
word|nghề|1 0 2 -26
word|nghệ|12 0 0 0
word|nghỉ|0 -10 0 0
word|ngoài|0 1 0 0
word|ngoái|18 4 0 1
word|ngoại|3 0 0 -2
word|nguy|-2 10 0 -33
word|nguyên|0 0 0 43
word|nguyễn|0 0 -1 0
word|nguyện|0 0 1 15
word|nguồn|0 0 1 1
word|nguội|0 0 0 1
word|ng|0 0 -23 0
word|ngành|0 1 1 0
word|ngàn|37 0 0 -20
word|ngày|0 0 0 1
word|ngãi|0 0 -3 0
word|ngã|22 -21 0 9
word|ngòi|0 0 0 9
word|ngôi|0 8 0 -16
word|ngôn|0 0 4 -26
word|ngô|0 0 -13 -3
word|ngõ|-4 0 3 -3
word|ngũ|3 0 -24 0
word|ngưng|-37 -1 0 9
word|ngư|6 0 0 17
word|người|6 0 0 0
word|ngưỡng|-8 12 0 -22
word|ngược|-12 -2 0 0
word|ngại|0 -1 0 9
word|ngạn|0 6 0 0
word|ngầm|-34 0 0 0
word|ngập|-19 24 0 0
word|ngắn|-12 0 0 0
word|ngọc|-13 0 0 0
word|ngọt|0 2 0 -1
word|ngọ|17 -10 -17 7
word|ngỏ|0 31 0 10
word|ngổn|0 2 0 6
word|ngộ|6 -5 0 -6
word|ngừa|-1 0 1 10
word|ngừng|0 24 0 34
word|ngữ|0 0 0 48
word|ngự|0 0 -9 0
word|nhai|0 6 -6 0
word|nhanh|5 -1 0 0
word|nhau|0 37 0 1
word|nha|-13 8 0 -19
word|nhi|39 -18 0 -56
word|nhiên|0 -21 0 1
word|nhiễm|0 33 0 11
word|nhiệm|-1 0 0 0
word|nhum|0 0 -4 0
word|nhu|0 15 0 -10
word|nhàn|-34 28 0 20
word|nhác|0 10 0 -32
word|nhánh|-1 1 0 0
word|nhâm|0 -8 2 0
word|nhãn|13 0 0 45
word|nhã|0 0 -34 0
word|nhìn|0 -11 0 0
word|nhì|-24 29 0 26
word|nhích|0 0 0 -4
word|nhóm|-2 7 0 -24
word|nhúc|-1 11 0 -11
word|nhũng|0 4 -4 -1
word|nhơn|0 0 0 5
word|nhưng|-1 1 0 1
word|nhượng|0 3 0 0
word|nhấn|-8 0 -8 -22
word|nhất|0 -5 0 1
word|nhầm|-17 44 -12 13
word|nhập|1 0 0 0
word|nhật|3 -13 -5 -5
word|nhắc|0 0 42 0
word|nhẹ|-1 0 0 0
word|nhếch|0 10 0 -32
word|nhỉnh|10 0 0 -10
word|nhịp|31 -1 0 -5
word|nhọn|0 0 0 28
word|nhỏ|1 36 0 -5
word|nhổ|0 0 50 -4
word|nhờn|0 -9 10 3
word|nhở|0 0 0 4
word|những|-1 -48 -1 0
word|nhựa|51 -4 -12 -14
word|ninh|0 0 1 -1
word|niêm|0 0 0 -31
word|niên|0 1 0 0
word|niê|0 0 -1 0
word|non|0 0 0 -6
word|nsnn|25 0 0 -5
word|ntm|-47 -6 0 -30
word|nung|0 0 0 19
word|nuôi|0 1 0 0
word|nuốt|0 0 0 -5
word|n|-2 0 -55 -11
word|nàn|0 1 0 -26
word|nào|22 0 1 0
word|này|0 -32 14 -1
word|nái|0 6 0 56
word|nát|0 34 0 7
word|ná|44 -8 -7 -12
word|nâm|0 0 -17 0
word|nâng|0 0 48 -19
word|nâu|0 17 1 2
word|nét|7 2 -1 14
word|né|0 -1 20 0
word|nên|6 5 0 -6
word|nêu|-33 -37 0 26
word|nòng|0 0 1 -16
word|nò|7 0 0 0
word|nói|0 -20 -7 -34
word|nóng|1 0 0 -1
word|nông|0 0 0 -1
word|núi|1 0 0 0
word|núp|0 5 0 0
word|nút|0 7 0 -8
word|năng|1 0 0 7
word|nương|-27 27 0 -1
word|nạn|0 7 0 0
word|nạo|1 0 20 -7
word|nậm|-21 25 9 2
word|nắm|21 1 0 0
word|nắng|46 0 5 0
word|nằm|-1 17 0 0
word|nẵng|0 0 0 -44
word|nặng|-20 3 0 -5
word|nẹt|0 20 0 0
word|nếp|30 0 0 0
word|nếu|-7 0 17 0
word|nề|20 0 0 0
word|nể|0 11 0 8
word|nối|0 16 0 0
word|nồng|0 0 0 -9
word|nổi|-11 1 0 0
word|nổ|2 0 0 0
word|nỗi|-7 -16 -11 -27
word|nỗ|-23 0 -5 12
word|nộp|2 22 24 -1
word|nợ|0 0 6 0
word|nửa|-11 17 0 0
word|nữa|-1 1 0 0
word|nữ|0 0 0 -10
word|oai|-2 -13 -3 0
word|oanh|-10 0 22 -3
word|ocop|0 0 0 21
word|ong|0 36 0 19
word|online|0 48 -1 0
word|pa|-8 17 -2 9
word|pccc|0 0 7 30
word|pci|32 -16 8 -34
word|phan|0 0 -18 0
word|pha|-4 0 0 1
word|phiên|0 0 0 -1
word|phiếu|-11 0 2 7
word|phiện|2 23 2 15
word|phong|1 0 0 -2
word|phun|0 0 39 -7
word|phàn|0 3 0 -27
word|phà|0 1 0 -25
word|phái|0 0 -28 -22
word|pháo|0 4 0 6
word|phá|21 0 0 0
word|phân|0 0 0 -1
word|phèn|0 8 0 1
word|phép|0 17 0 1
word|phía|-25 0 0 -12
word|phóng|8 0 0 0
word|phù|4 -8 -40 -37
word|phút|10 0 0 -11
word|phước|0 0 -12 9
word|phạt|0 0 0 -6
word|phải|-13 0 1 0
word|phản|-8 1 -21 0
word|phấn|0 0 10 -2
word|phẩm|5 0 -1 1
word|phận|6 0 0 -5
word|phế|0 0 0 -41
word|phổ|0 45 -1 0
word|phục|0 -13 0 0
word|phụ|2 0 0 0
word|phủ|0 0 0 1
word|phức|0 1 1 -20
word|plông|-17 -10 -21 0
word|ptnt|0 0 -7 0
word|pvhcc|0 0 50 0
word|páo|0 0 -1 0
word|pô|0 20 0 0
word|pưh|0 0 0 10
word|pạ|13 -12 0 14
word|qh14|0 0 29 0
word|ql27|0 32 13 0
word|qlda|0 0 0 21
word|qpan|0 0 0 5
word|qsdđ|25 0 0 1
word|quang|0 0 2 -1
word|quanh|2 25 1 19
word|quan|0 0 0 -2
word|quay|-19 19 0 21
word|quen|0 0 0 37
word|quy|0 0 2 0
word|quyết|0 1 0 0
word|quà|24 0 0 -7
word|quán|0 0 -21 0
word|quá|0 21 0 0
word|quân|1 0 0 0
word|quãng|32 0 0 -4
word|quét|0 0 0 -6
word|quê|1 24 0 28
word|quăng|0 0 0 6
word|quảng|0 0 -2 0
word|quần|0 0 0 8
word|quầy|12 0 0 53
word|quận|-3 0 -4 -1
word|quế|-1 -9 -1 -8
word|quốc|-2 0 0 -23
word|quỹ|0 0 7 0
word|qđi|0 0 1 1
word|qđ|0 1 0 1
word|raglai|31 -24 12 -25
word|rai|-14 15 0 0
word|rang|-19 28 0 0
word|ranh|-6 22 0 -1
word|rao|0 14 0 0
word|rau|20 1 0 -15
word|riêng|0 9 -1 0
word|ruộng|0 23 0 10
word|ruột|-1 -16 0 -1
word|rành|0 0 0 -5
word|rào|-3 6 23 17
word|rà|0 0 26 0
word|rác|0 0 0 -1
word|rét|-2 -21 -1 -37
word|rò|0 16 -1 0
word|rót|-1 40 0 -13
word|rông|0 48 0 5
word|rô|0 0 17 0
word|rõ|11 0 0 1
word|rút|0 0 0 -23
word|răn|0 0 19 -11
word|rơi|-4 14 0 13
word|rơm|0 0 25 19
word|rơ|0 0 -15 -5
word|rương|0 0 7 0
word|rườm|-4 30 -3 21
word|rưỡi|-15 21 0 2
word|rượu|-24 0 0 -6
word|rạch|-20 20 0 -63
word|rải|-7 -9 0 2
word|rất|0 2 0 3
word|rầy|0 14 4 1
word|rẫy|2 24 32 -43
word|rắn|0 0 -2 2
word|rằng|0 0 -8 -22
word|rẻ|-25 26 0 -3
word|rỉ|0 0 0 39
word|rồi|0 62 0 1
word|rỗng|0 25 -9 0
word|rớt|0 43 0 -1
word|rời|0 12 0 0
word|rụng|-14 17 0 18
word|rừng|0 0 0 -1
word|sai|3 0 0 2
word|samsung|0 20 0 31
word|sang|-5 0 0 -14
word|san|0 12 0 6
word|sao|0 15 1 0
word|sau|0 0 0 1
word|sen|0 0 0 42
word|sinh|0 0 0 -7
word|siêu|46 0 10 -20
word|siết|0 0 33 0
word|soi|32 -2 0 0
word|song|0 8 0 0
word|so|0 9 0 0
word|soát|0 0 1 0
word|soạn|0 0 11 0
word|ss|25 0 0 -8
word|sung|-11 0 15 11
word|suy|0 18 0 0
word|su|0 1 -3 -1
word|suất|-1 0 0 0
word|suối|0 0 2 0
word|suốt|22 5 1 -1
word|sài|0 40 0 -22
word|sàng|0 0 36 -16
word|sàn|-36 -6 0 0
word|sách|0 0 0 1
word|sáng|0 0 1 0
word|sánh|-1 0 0 1
word|sáo|7 0 0 0
word|sáp|0 0 0 -24
word|sát|-1 0 0 0
word|sáu|0 0 0 -28
word|sá|-2 -11 0 -16
word|sân|-22 -27 2 19
word|sâu|35 1 0 -40
word|sóc|1 0 0 1
word|sóng|31 -20 0 0
word|sót|0 0 0 22
word|sôi|24 -9 0 1
word|sông|0 23 0 0
word|súc|0 -1 3 -9
word|sú|-12 -1 0 0
word|sĩ|0 16 0 -12
word|sơ|0 7 0 -11
word|sư|-6 8 0 0
word|sương|0 0 -1 23
word|sạch|0 0 0 -42
word|sạt|-16 18 0 0
word|sạ|-43 -8 15 -16
word|sấy|2 0 9 18
word|sầm|-13 -15 24 -15
word|sầu|23 0 0 -7
word|sập|0 -10 0 0
word|sắc|33 0 -1 -1
word|sắm|-1 25 0 0
word|sắp|0 0 2 -1
word|sắt|0 0 0 9
word|sẵn|-1 1 1 49
word|sẽ|0 -3 -5 0
word|sống|10 4 0 -24
word|sốt|1 1 1 -54
word|sổ|1 35 0 8
word|sớm|0 0 41 -19
word|sợ|0 0 0 20
word|sụt|-1 -1 0 -41
word|sức|0 0 0 -15
word|sử|-1 0 0 0
word|sữa|26 -1 0 -7
word|tabmis|16 -9 0 -3
word|tai|0 5 0 0
word|tam|23 0 6 3
word|tang|20 0 0 0
word|tan|0 0 6 -29
word|tay|2 0 0 6
word|ta|9 0 0 0
word|teo|-1 55 0 -6
word|thai|48 -19 0 32
word|thang|0 4 0 0
word|thanh|2 0 0 0
word|than|1 -1 2 -19
word|thao|0 -18 0 17
word|thay|3 0 3 0
word|thcs|4 0 0 -40
word|theo|0 0 9 -1
word|thi|0 0 0 14
word|thiên|-18 1 -16 0
word|thiết|-1 7 -25 0
word|thiếu|0 23 0 0
word|thiều|26 0 0 9
word|thiểu|0 0 10 0
word|thiện|1 0 15 0
word|thiệt|-2 0 0 1
word|thiệu|0 0 0 16
word|thoái|0 0 0 18
word|thoáng|12 -11 5 -4
word|thoát|0 0 0 -8
word|thpt|4 0 1 -1
word|thua|0 0 0 -1
word|thuyên|-33 29 0 18
word|thu|0 0 0 -1
word|thuê|-29 44 0 -8
word|thuẫn|0 0 0 -31
word|thuận|1 0 0 0
word|thuật|11 0 0 -1
word|thuế|0 0 6 -1
word|thuốc|0 -1 16 0
word|thuộc|-13 3 0 8
word|thuột|0 0 -9 0
word|th|0 -43 -32 -39
word|thác|-28 18 0 0
word|thái|0 0 -32 22
word|thám|-4 0 -10 0
word|tháng|-1 0 0 0
word|tháo|16 -2 0 18
word|tháp|-51 0 0 0
word|thâm|19 0 0 -6
word|thép|-37 -27 0 -28
word|thêm|0 0 0 -2
word|thê|0 13 1 0
word|thìn|-1 0 0 0
word|thì|0 1 0 0
word|thí|0 27 0 1
word|thóc|-3 -20 0 -14
word|thôi|0 16 20 -31
word|thôn|10 0 0 -1
word|thù|-16 8 5 8
word|thúc|0 0 23 0
word|thú|0 0 4 0
word|thăm|-3 0 0 -1
word|thưa|-4 3 0 17
word|thương|-1 0 0 0
word|thường|-1 0 0 0
word|thưởng|-12 0 0 32
word|thượng|0 3 0 -5
word|thạch|0 3 0 0
word|thạnh|5 0 0 0
word|thạo|0 0 0 20
word|thải|0 8 0 -23
word|thả|0 0 0 42
word|thấp|0 1 0 1
word|thất|0 0 2 0
word|thấy|2 0 0 0
word|thần|16 0 0 0
word|thầu|-23 0 17 0
word|thẩm|0 0 1 0
word|thật|0 0 9 0
word|thắng|-12 30 0 -6
word|thắn|0 -8 0 0
word|thắt|0 0 -3 0
word|thẳng|0 0 0 1
word|thẻ|0 15 1 0
word|thế|-1 0 0 0
word|thể|0 0 0 -1
word|thịnh|-1 0 1 0
word|thịt|-28 10 0 18
word|thị|1 0 0 0
word|thọ|18 1 0 -2
word|thổi|0 31 0 0
word|thổ|1 0 0 -26
word|thới|0 3 0 18
word|thợ|0 17 -10 0
word|thụy|15 -8 0 -13
word|thụ|1 0 -8 0
word|thủy|0 -1 0 0
word|thủ|0 1 1 2
word|thức|0 0 0 7
word|thừa|0 24 0 0
word|thửa|0 0 17 0
word|thử|0 0 28 0
word|tinh|17 0 0 0
word|tin|0 -1 0 0
word|tiêm|39 0 20 0
word|tiên|0 -1 0 0
word|tiêu|0 0 0 -1
word|tiếc|-5 1 0 0
word|tiếng|-23 19 19 -23
word|tiến|0 0 0 -1
word|tiếp|0 0 2 0
word|tiết|1 0 0 -46
word|tiềm|0 0 0 17
word|tiền|0 0 0 -1
word|tiểu|-1 0 0 0
word|tiệm|13 -7 0 4
word|tiện|-16 34 7 15
word|tm|0 0 -1 0
word|tnhh|0 0 0 8
word|tn|0 0 2 0
word|trang|24 -5 1 -28
word|tranh|0 0 2 0
word|trao|23 0 1 1
word|tra|0 0 1 -6
word|treo|0 36 11 -28
word|tre|0 1 0 0
word|tri|4 0 0 0
word|triền|-26 0 0 16
word|triều|7 -11 0 2
word|triển|0 0 0 1
word|triệt|2 0 -10 0
word|triệu|2 0 0 1
word|truy|0 0 33 -1
word|truyền|0 1 0 0
word|tr|-44 0 -47 -23
word|tràm|0 -7 9 -14
word|tràng|16 -9 0 -46
word|tràn|-9 3 0 22
word|trào|20 0 0 -15
word|trà|-7 0 0 1
word|trái|-13 -7 0 -14
word|trám|0 0 8 0
word|tránh|0 0 -40 -1
word|tráp|0 0 0 18
word|trân|0 0 -32 0
word|trâu|0 0 0 -7
word|trích|0 7 0 0
word|tròn|21 31 0 0
word|trò|-26 0 0 0
word|trôi|-21 0 0 8
word|trông|0 -21 1 0
word|trùng|0 0 15 4
word|trúng|4 0 1 0
word|trăm|2 -1 0 0
word|trăn|-9 2 0 0
word|trũng|0 0 20 -2
word|trưa|0 1 0 0
word|trưng|0 -3 0 0
word|trương|-2 0 0 0
word|trước|0 0 21 0
word|trường|5 0 0 0
word|trưởng|0 0 0 -42
word|trạch|-11 0 0 -10
word|trại|-24 40 0 23
word|trạm|0 1 43 0
word|trạng|0 10 0 -23
word|trải|1 0 13 0
word|trảng|12 -18 0 0
word|trả|2 0 0 0
word|trấn|0 0 1 1
word|trầm|-9 0 0 0
word|trận|0 0 0 -3
word|trật|0 0 4 0
word|trắng|18 9 2 -1
word|trặc|-18 0 0 -6
word|trẻ|0 19 0 -1
word|trễ|-1 0 29 -27
word|trệ|4 -1 0 0
word|trịnh|0 0 -17 -1
word|trọn|-31 -7 -2 -18
word|trọt|-4 0 0 0
word|trọ|-1 -2 2 10
word|trống|0 0 17 -30
word|trồng|0 1 1 -4
word|trộm|-1 4 1 0
word|trời|1 0 0 1
word|trở|0 0 0 -1
word|trợ|1 1 0 0
word|trục|2 17 -1 0
word|trụ|2 -1 -4 -14
word|trừ|-21 -7 0 0
word|trữ|0 8 1 19
word|ttcn|-1 0 0 -4
word|ttg|0 1 1 6
word|tthc|14 0 0 0
word|ttpvhcc|35 -17 19 0
word|tt|6 0 21 0
word|ttđt|0 0 -1 0
word|tum|26 0 0 0
word|tuy|3 0 0 -24
word|tuyến|16 0 0 0
word|tuyển|0 11 0 0
word|tuyệt|16 -15 30 9
word|tuấn|0 0 1 0
word|tuần|0 0 2 0
word|tuệ|-15 -7 -9 0
word|tuổi|1 24 0 -1
word|tw|0 0 10 0
word|ty|0 0 22 -6
word|t|0 0 -13 0
word|tài|0 1 0 0
word|tàu|15 -7 0 1
word|tà|-1 21 0 -1
word|tách|0 25 0 3
word|tái|0 2 0 0
word|tám|-38 4 -9 0
word|tán|33 -20 0 2
word|tá|27 -13 0 34
word|tân|-4 0 0 6
word|tây|0 4 0 -9
word|tên|0 0 -1 0
word|tìm|0 0 48 0
word|tích|0 12 0 -1
word|tính|0 0 0 -2
word|tín|0 0 19 -1
word|tòa|-15 7 3 -10
word|tóh|0 0 0 10
word|tóm|0 1 0 0
word|tôi|-12 -10 23 -5
word|tôm|24 0 0 -6
word|tông|14 0 0 -6
word|túc|3 0 0 26
word|túi|20 0 -8 -4
word|túng|0 23 0 0
word|túy|1 30 14 0
word|tú|0 -4 0 0
word|tý|-3 15 0 19
word|tăng|0 0 -1 0
word|tơ|0 0 37 -42
word|tư|0 0 0 -4
word|tươi|8 0 0 15
word|tương|0 0 0 18
word|tước|-10 -6 -43 0
word|tưới|0 0 24 26
word|tướng|-1 0 1 30
word|tường|0 0 0 11
word|tưởng|0 -7 0 -4
word|tượng|0 0 18 0
word|tạo|0 0 22 0
word|tạp|0 0 1 -17
word|tạ|0 -1 0 1
word|tải|0 0 0 12
word|tảng|0 0 1 0
word|tả|1 23 0 0
word|tấn|0 0 0 1
word|tất|0 0 1 5
word|tầng|0 0 -1 -1
word|tận|16 0 1 -2
word|tập|0 1 12 0
word|tật|9 0 0 0
word|tắc|-11 2 -29 -15
word|tắm|0 0 0 -22
word|tặc|0 0 0 -17
word|tặng|-3 0 0 1
word|tẻh|31 -10 0 0
word|tết|0 -1 0 0
word|tệ|14 0 0 0
word|tịnh|0 0 -10 5
word|tọa|0 0 4 0
word|tỏa|0 6 18 -12
word|tỏi|30 -12 -1 -15
word|tốc|-1 0 0 0
word|tối|0 0 14 0
word|tốp|49 -35 0 -22
word|tốt|0 0 3 -18
word|tồn|0 0 0 -1
word|tổng|0 0 0 1
word|tộc|-13 9 -1 -32
word|tội|0 0 2 1
word|tới|0 7 0 0
word|tờ|0 0 2 0
word|tục|0 1 16 0
word|tụt|0 32 0 -1
word|tụ|0 18 1 0
word|tức|28 20 0 1
word|từng|0 0 35 4
word|từ|1 0 0 0
word|tử|0 0 0 -2
word|tỷ|4 0 0 0
word|ubkttw|14 0 -11 17
word|ubkt|0 -1 26 0
word|ubmttq|9 0 32 0
word|ubtvqh15|0 0 0 1
word|urê|0 8 0 0
word|usd|0 0 0 7
word|uy|0 0 8 0
word|u|-5 -9 -1 -11
word|uống|0 4 0 0
word|vai|-31 6 -5 -25
word|vang|-57 0 -3 6
word|vay|0 0 5 -2
word|va|-2 12 0 4
word|ven|0 0 1 -13
word|viettel|0 0 0 29
word|viii|-20 0 0 -9
word|vinh|-6 0 0 0
word|viết|0 0 16 -3
word|viễn|-24 0 0 -16
word|việc|0 0 0 -2
word|vneid|10 -1 11 1
word|vong|17 -15 0 14
word|vptu|0 0 -1 0
word|vp|0 -1 20 0
word|vpđu|-5 0 0 0
word|vt|0 0 -3 0
word|vui|0 19 0 0
word|vài|0 12 0 -1
word|vàm|0 0 0 -45
word|vàng|-4 0 -16 -7
word|vành|17 0 0 -7
word|vào|0 2 0 -43
word|vá|0 -32 6 0
word|vân|15 5 0 18
word|vét|1 0 18 -6
word|vé|27 0 -1 4
word|vênh|0 0 0 6
word|vì|0 7 0 0
word|vòng|-1 25 0 0
word|võ|0 0 -17 -1
word|vùng|0 1 40 1
word|vĩnh|0 0 -1 0
word|vũ|31 -24 -1 -1
word|vương|0 0 -3 -1
word|vươn|28 0 0 -44
word|vườn|-23 0 0 0
word|vượt|5 0 0 0
word|vạch|0 0 20 6
word|vạn|1 0 0 -13
word|vải|26 6 0 -25
word|vấn|-16 -21 1 -23
word|vẫn|0 7 0 -32
word|vật|-3 0 0 -3
word|vậy|0 0 0 -23
word|vắc|10 0 0 0
word|vắng|0 5 0 22
word|vẹn|1 2 -1 5
word|vẻn|-10 22 0 -38
word|vẽ|-6 15 0 15
word|vỉa|0 1 -1 -12
word|vịt|0 8 8 -26
word|vọng|0 1 27 0
word|vọt|0 27 0 0
word|vỏn|9 2 0 30
word|vỏ|0 9 0 -29
word|vỡ|0 10 0 -15
word|vừa|-13 0 0 0
word|vững|1 0 1 -2
word|vực|15 0 0 -14
word|wifi|0 0 0 58
word|xanh|2 1 3 -38
word|xa|-19 17 0 0
word|xdcb|-14 7 -17 0
word|xd|15 -2 0 18
word|xem|0 0 1 0
word|xen|11 0 -13 0
word|xh|0 0 -1 2
word|xii|0 0 16 -4
word|xin|0 0 -1 -41
word|xiv|-22 0 3 -1
word|xi|-13 1 0 -52
word|xoay|13 0 0 13
word|xong|0 0 2 0
word|xung|0 0 24 -4
word|xuyên|-14 0 0 -1
word|xuân|0 0 0 -1
word|xuôi|-7 11 0 23
word|xuể|-4 7 0 0
word|xuống|4 1 0 0
word|xvi|-13 -5 0 11
word|xv|16 0 0 -1
word|xxi|0 0 -12 0
word|xx|0 0 -3 0
word|x|-6 0 -44 -38
word|xác|0 -7 -15 0
word|xát|6 1 0 31
word|xá|26 0 0 13
word|xâm|0 10 0 -16
word|xét|0 0 1 0
word|xí|0 0 1 -26
word|xóa|21 0 -4 0
word|xóm|-14 2 0 -10
word|xúc|0 0 19 0
word|xăng|0 0 0 -23
word|xưởng|0 1 0 -36
word|xảy|21 0 0 0
word|xả|0 9 -11 -10
word|xấp|23 0 0 0
word|xấu|1 29 0 -31
word|xẻ|-16 0 0 0
word|xếp|0 0 1 0
word|xỉu|5 -1 0 6
word|xỉ|23 0 0 0
word|xổ|-21 0 0 0
word|xộn|-1 12 0 -40
word|xứng|0 39 0 5
word|xử|0 0 0 -1
word|y|1 0 0 0
word|yên|0 0 0 -1
word|yêu|0 0 -1 -5
word|yến|0 0 0 5
word|yết|0 0 0 -31
word|yếu|0 -1 0 0
word|zalo|0 0 3 0
word|||0 0 -6 0
word|ách|0 1 0 0
word|ánh|-1 0 -19 0
word|án|0 0 9 -1
word|áp|-41 0 2 14
word|á|10 -7 21 -35
word|âm|36 0 0 1
word|ép|0 28 0 -49
word|ì|0 23 0 0
word|ích|0 0 0 9
word|ít|-1 0 0 0
word|ông|-2 -5 8 -26
word|ô|0 0 0 -5
word|ùn|0 4 0 7
word|úng|0 0 0 30
word|ăn|9 1 0 1
word|đang|-5 0 0 23
word|đau|10 -9 0 6
word|đa|0 24 0 0
word|đen|0 8 7 -1
word|đe|0 0 16 -13
word|đi|0 8 0 1
word|điền|0 0 6 -21
word|điều|0 0 0 1
word|điểm|0 0 1 0
word|điện|17 0 1 -17
word|điệp|-10 19 0 30
word|điệu|0 0 0 11
word|đo|0 0 45 -4
word|đoàn|0 0 0 -1
word|đtxd|0 0 -4 0
word|đt|-15 0 0 0
word|đua|39 0 0 4
word|đu|1 0 0 0
word|đ|-63 -3 -20 -2
word|đài|0 0 1 -34
word|đàn|1 -3 0 -47
word|đà|0 0 -2 -15
word|đám|30 -18 0 17
word|đáng|0 -1 0 14
word|đán|0 -1 0 0
word|đáo|6 0 37 -20
word|đáp|0 0 0 -33
word|đá|1 0 0 -3
word|đâu|0 1 2 17
word|đây|0 -1 -3 0
word|đãi|6 0 0 17
word|đã|57 -2 0 -18
word|đèn|35 -16 0 -20
word|đéc|0 -1 0 -8
word|đêm|0 0 13 -27
word|đê|3 0 42 0
word|đích|1 -10 0 -38
word|đòi|0 1 0 1
word|đói|66 0 27 -77
word|đóng|11 0 0 -33
word|đón|1 0 -33 -2
word|đó|-1 0 0 1
word|đôi|0 0 0 -9
word|đôn|-1 0 1 0
word|đô|1 0 0 0
word|đùn|0 3 0 6
word|đúng|42 0 0 0
word|đăk|7 0 0 0
word|đăng|1 0 0 3
word|đơn|-1 0 0 -1
word|đưa|0 0 7 -2
word|đương|15 0 0 -20
word|đường|22 0 0 0
word|được|16 0 0 0
word|đạc|0 0 42 -2
word|đại|0 0 0 -1
word|đạ|31 -10 0 0
word|đảm|23 0 1 0
word|đảng|0 0 0 -1
word|đảo|-35 -1 -4 -18
word|đất|0 4 0 0
word|đấu|0 0 6 -1
word|đấy|-28 44 0 1
word|đầu|0 0 0 -5
word|đầy|5 4 2 -4
word|đẩu|0 11 10 0
word|đẩy|0 0 17 0
word|đậm|-36 -13 -1 0
word|đập|-1 0 1 -6
word|đậu|13 0 0 18
word|đắk|0 -27 0 0
word|đắp|1 0 2 0
word|đắt|0 1 0 24
word|đặc|-7 0 -2 0
word|đặng|0 0 0 4
word|đặt|0 0 0 1
word|đẹp|-26 -32 0 0
word|đẹt|0 12 0 -16
word|đếm|1 0 25 -40
word|đền|-18 1 0 -27
word|đều|17 0 0 -1
word|đề|0 0 1 -3
word|để|0 0 0 1
word|địa|2 0 0 -1
word|đọc|0 36 0 0
word|đỏ|0 0 -2 0
word|đối|0 0 6 0
word|đốt|0 43 29 0
word|đồi|-6 17 0 0
word|đồng|0 0 0 -3
word|đồn|27 0 1 -33
word|đồ|-1 -31 6 -17
word|đổ|1 0 34 1
word|đỗ|0 0 0 1
word|đội|0 0 -1 0
word|động|0 0 10 0
word|đột|0 1 0 23
word|đời|52 3 -10 -3
word|đỡ|40 0 0 0
word|đợi|-28 -35 0 3
word|đủ|0 0 1 0
word|đức|0 30 0 0
word|đứng|0 0 1 0
word|đứt|16 4 0 -16
word|đừng|0 0 24 28
word|ạt|0 7 0 0
word|ảng|3 -1 -6 12
word|ấn|-33 0 0 0
word|ấp|0 2 2 -28
word|ấy|-1 1 1 1
word|ẩm|0 0 0 19
word|ống|0 -17 0 0
word|ốt|0 0 2 0
word|ồ|0 7 0 0
word|ổn|27 0 0 -1
word|ổ|19 -2 1 -24
word|ở|0 40 0 -4
word|ủi|0 0 0 11
word|ủng|7 0 9 0
word|ứng|7 18 0 0
`;
