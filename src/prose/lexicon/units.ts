/**
 * Units of measure as reports write them, and the words that multiply a number.
 *
 * `unit` is the written form a value is filed under; a scale word before a unit stays part of the
 * unit (`39 vạn tấn`), as the conventions of the annotated corpus have it.
 */
import { words } from './words.ts';

export type UnitKind = 'money' | 'measure' | 'percent' | 'points';

export type Unit = { readonly unit: string; readonly kind: UnitKind };

const of = (kind: UnitKind, unit: string, ...written: readonly string[]): readonly (readonly [string, Unit])[] =>
  [unit, ...written].map((form): readonly [string, Unit] => [form, { unit, kind }]);

/** Units that are each their own. */
const each = (kind: UnitKind, ...written: readonly string[]): readonly (readonly [string, Unit])[] =>
  written.flatMap((unit) => of(kind, unit));

/** Words that multiply, with their power of ten; they may stand one after the other. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tr', 6],
  ['tỷ', 9],
  ['tỉ', 9],
];

/** Units that stand behind a number or a scale word. Slips that occur in print lead to the right unit. */
export const UNITS: readonly (readonly [string, Unit])[] = [
  ...of('money', 'đồng', 'đông', 'đ', 'VNĐ', 'VND', 'đ.'),
  ...of('money', 'triệu đồng', 'tr.đ', 'tr.đồng', 'trđ'),
  ...of('money', 'USD', 'US$'),
  ...of('money', 'đô la', 'đô la Mỹ'),
  ...of('money', 'đô-la', 'đô-la Mỹ'),
  ...of('money', 'euro', 'EUR'),
  ...of('percent', '%', 'phần trăm'),
  ...of('percent', '‰'),
  ...of('points', 'điểm phần trăm', 'điểm %', 'đ%', 'phần trăm điểm'),
  ...of('measure', 'tấn'),
  ...of('measure', 'tạ'),
  ...of('measure', 'yến'),
  ...of('measure', 'kg', 'ki-lô-gam', 'ki lô gam'),
  ...of('measure', 'gam', 'gram'),
  ...of('measure', 'ha', 'héc ta', 'hécta', 'hec-ta', 'héc-ta'),
  ...of('measure', 'm2', 'mét vuông'),
  ...of('measure', 'm²'),
  ...of('measure', 'm3', 'mét khối'),
  ...of('measure', 'm³'),
  ...of('measure', 'km2', 'ki-lô-mét vuông'),
  ...of('measure', 'km²'),
  ...of('measure', 'km', 'ki-lô-mét', 'ki lô mét', 'cây số'),
  ...of('measure', 'm', 'mét', 'md', 'mét dài'),
  ...of('measure', 'mét giá', 'm giá'),
  ...of('measure', 'cm'),
  ...of('measure', 'lít'),
  ...of('measure', 'kWh', 'Kwh', 'KWh'),
  ...each(
    'measure',
    'MW',
    'MWp',
    'kW',
    'kWp',
    'kV',
    'GW',
    'GWh',
    'MWh',
    'ppm',
    'dB',
    'NTU',
    'TTQ',
    'MPN/100ml',
    'CFU/100ml',
    'kPa',
    'lux',
    'mSv',
  ),
  ...of('measure', 'sào'),
  ...of('measure', 'mẫu ruộng', 'mẫu đất', 'mẫu Bắc Bộ', 'mẫu Trung Bộ'),
  ...of('measure', 'lượt khách', 'lượt du khách'),
  ...of('measure', 'TEU'),
  ...of('measure', 'TOE'),
  ...of('measure', 'hải lý'),
  ...each('measure', 'kVA', 'MVA'),
  ...of('measure', 'tỷ kWh'),
  ...of('measure', 'Gbps'),
  ...each(
    'measure',
    'người-km',
    'lượt người-km',
    'hành khách-km',
    'tấn-km',
    'tấn.km',
    'T.km',
    'người.km',
    'hành khách.km',
    'HK.km',
  ),
  ...of('measure', 'Mbps'),
  ...of('measure', 'V'),
  ...of('measure', 'W', 'Wp'),
  ...of('measure', 'Hz'),
  ...of('measure', 'ml'),
  ...of('measure', 'mm'),
  ...of('measure', 'dm'),
  ...of('measure', 'hl', 'hectolit'),
  ...of('measure', '°C', 'độ C', 'oC'),
  ...each('measure', 'mg', 'µg', 'mg/l', 'µg/l', 'mg/m3', 'µg/m3', 'mg/kg'),
  ...of('measure', 'inch'),
  ...of('measure', 'DWT'),
  ...of('measure', 'MWh'),
  ...of('measure', 'GW', 'GWp'),
  ...of('measure', 'CV', 'mã lực'),
  ...of('measure', 'công đất', 'công ruộng', 'công tầm lớn'),
];

/** Nouns that count things: `n <noun>` is a count, and with growth or plan the noun is its unit. */
export const COUNT_NOUNS: readonly string[] = words(`
  trang | trang tài liệu | trang hồ sơ | tờ | tờ khai | chai | thùng | gói | cuộn | bức | cuốn | tập | hộp | bao thuốc lá | bánh heroin | lọ | ống | viên | khúc | thanh | tấm |
  ngày công | giấy phép | giấy phép xây dựng | tỉnh | huyện | thành phố | quận | thị xã | thị trấn | buôn | bon | sóc | khóm | khối phố | xóm | phum | bản làng | em | bé |
  bé trai | bé gái | phụ nữ | nữ | nam | cụ | mẹ | thương binh | liệt sĩ | liệt sỹ | hài cốt | mộ | giường | giường bệnh | phòng | phòng học |
  bác sĩ | bác sỹ | y sĩ | dược sĩ | điều dưỡng | chuyên gia | nghệ nhân | doanh nhân | chủ hộ | trạm y tế | nhà văn hóa | nhà máy | khách sạn |
  cơ sở lưu trú | chợ | siêu thị | cửa hàng | cầu | cống | đập | hồ | hồ chứa | giếng | trạm bơm | camera | điểm cầu | điểm trường | điểm đen |
  điểm sạt lở | cuộc gọi | cuộc kiểm tra | cuộc giám sát | cuộc thanh tra | giải thưởng | huy chương | huân chương | bằng khen | kỷ niệm chương |
  sáng kiến | đề tài | nhãn hiệu | mã | mã vùng trồng | mẫu | mũi | mũi tiêm | liều | khách | du khách | vé | chuyến | chuyến bay | tàu cá |
  ô tô | xe máy | máy tính | tờ rơi | pa nô | băng rôn | khẩu hiệu | phóng sự | bản tin | khóa học | đoàn kiểm tra | đoàn giám sát |
  tổ công tác | đội | chốt | khu | khu công nghiệp | cụm công nghiệp | khu tái định cư | thửa đất | thửa | lô | lô đất | giải pháp |
  nhóm giải pháp | phong trào | phần việc | câu hỏi | cử tri | phiếu | lá phiếu | ngành | lĩnh vực | sở | ban | bệnh viện | ngân hàng | hội |
  chi hội | tổ hội | công đoàn cơ sở | đoàn cơ sở | người lao động | người dân | người cao tuổi | người có công | lượt hồ sơ |
  lượt doanh nghiệp | lượt phương tiện | lượt cán bộ | lượt tổ chức | lượt cơ sở | lượt đảng viên | lượt công dân | lượt bệnh nhân | sổ |
  quyết định giải quyết | thông báo | kết luận | công văn | chỉ thị | hợp đồng | biên lai | hóa đơn | mặt hàng | thùng | vị trí | điểm nghẽn |
  đồ án | quy hoạch | bộ hồ sơ | bộ thủ tục | quy trình | vùng | vùng trồng | hố | đường dây | trạm biến áp | tiểu đội | trung đội | đại đội |
  bị can | bị cáo | bị hại | đối tượng nghiện | tội phạm | băng nhóm | chuyên án | hộ cá thể | sàn giao dịch | gian hàng | phiên | phiên chợ |
  phiên họp | kỳ họp | lễ hội | di tích | di sản | làng nghề | nghề | tour | điểm đến | điểm du lịch | tuyến kênh | bể | lớp bồi dưỡng |
  học bổng | dự thảo | ngôi trường | cụm | cụm dân cư | khu vực | nút giao | mỏ | mỏ đất | mỏ đá | bãi | kho | bến | bến xe | cảng | tàu thuyền |
  bè cá | người | hộ | học viên | lượt khách | cổ đông | tổ viên | thành viên | tình nguyện viên | hạng mục công trình | ngôi | hộ dân |
  hộ nghèo | hộ gia đình | gia đình | nhân khẩu | khẩu | lao động | đối tượng | trường hợp | vụ | vụ việc | việc | đơn | đơn thư | hồ sơ | giấy |
  thẻ | lượt người | lượt hộ | doanh nghiệp | hợp tác xã | tổ hợp tác | hộ kinh doanh | cơ sở | trang trại | gia trại | sản phẩm | mô hình |
  dự án | công trình | hạng mục | gói thầu | nhà | căn | căn hộ | tuyến | tuyến đường | tuyến phố | cây | con | chiếc | bộ | suất | suất quà |
  phần quà | phần | quà | xã | phường | thôn | làng | bản | tổ | tổ dân phố | khu phố | khu dân cư | ấp | đơn vị | cơ quan | trường |
  trường học | lớp | học sinh | sinh viên | giáo viên | trẻ | trẻ em | cháu | trạm | bệnh nhân | ca | cuộc | cuộc họp | hội nghị | buổi |
  lớp tập huấn | đợt | lần | lượt | ý kiến | kiến nghị | nội dung | chỉ tiêu | tiêu chí | nhiệm vụ | văn bản | nghị quyết | tờ trình |
  quyết định | kế hoạch | báo cáo | chuyên đề | đề án | đảng viên | quần chúng | chi bộ | đảng bộ | tổ chức | tổ chức đảng | tổ chức cơ sở đảng |
  đồng chí | cán bộ | công chức | viên chức | đại biểu | hội viên | đoàn viên | thanh niên | công dân | quân nhân | chiến sĩ | chiến sỹ |
  dân quân | nạn nhân | tin | bài | tin bài | tin, bài | tập thể | cá nhân | câu lạc bộ | chủ thể | điểm | gia cầm | đoàn | chứng chỉ | tuần |
  quyển | cuốn | biên bản | máy | xe | phương tiện | đám cháy | tai nạn | quyết định xử phạt | vườn | đàn | lồng | bè | tàu | thuê bao |
  tài khoản | giao dịch | thủ tục | dịch vụ | nơi | biển quảng cáo | biển | pano | địa điểm | địa chỉ | vườn ươm | ổ dịch | trận | cơn bão |
  đợt mưa | nhánh | hộ tịch viên | cán bộ y tế | nhân viên | công nhân | chủ doanh nghiệp | nhà thầu | nhà đầu tư | đối tác |
  hộ sản xuất | vận động viên | thí sinh | lao động nữ | bí thư | chi ủy viên | ủy viên | phó chủ tịch | thủ khoa | di tích quốc gia | bảo vật |
  thuyền | ghe | phà | đò | đầu việc | đầu mối | đầu sách | đầu xe | đầu trâu | công đoàn viên | cặp | lò | xưởng | phân xưởng | dây chuyền |
  khoản | khoản thu | khoản chi | khoản vay | chủ đầu tư | chủ rừng | chủ tàu | chủ trang trại | chủ cơ sở | nhà hàng | nhà nghỉ | homestay | tuyến đê | điểm bưu điện | điểm bán | trạm gác | kết quả | kết quả giải quyết | biên chế | vị trí việc làm | lá | viên | viên gạch | bao | bánh | cành | bông | quả | trái | hom | hom giống | bầu giống | cây giống | con giống | gốc | bụi | chậu | tấm | cái | đôi | hộp | chai |
  lon | két | gói | túi | cuộn | kiện | chùm | bó | khúc | tập | ống | phần ăn | suất ăn | giếng nước | bể nước | nhà vệ sinh | cây xanh | bể chứa | lượt bà con | chị em |
  chương trình | chương trình mục tiêu | chương trình mục tiêu quốc gia | chương trình MTQG | CTMTQG | CT MTQG | báo cáo viên | tuyên truyền viên | cộng tác viên | hướng dẫn viên | kiểm tra viên | kiểm sát viên | điều tra viên | thanh tra viên | giám định viên | hòa giải viên | chấp hành viên | giảng viên | huấn luyện viên | thẩm phán | hội thẩm | luật sư |
  tân binh | chiến sĩ mới | cấp ủy viên | cấp ủy | cấp ủy cơ sở | đại hội | đại hội cơ sở | đại hội điểm | hiện vật | đường dây | chuyên trang | ngư dân | nông dân | nhà khoa học | kỹ sư | thạc sĩ | tiến sĩ | giáo sư | cơ sở giáo dục |
  vườn tạp | vườn mẫu | mẻ | mẻ lưới | đầu xe tải | đốt hầm | dầm | nhịp | mố | trụ cầu | cọc | gian | gian nhà | thôn bản | thôn buôn | khu nhà trọ | phòng trọ | nhà trọ |
  post | con post | nhóm thủ tục | nhóm hộ | nhóm vấn đề | phương án | góp ý | cửa sông | con sông | con suối | hòn đảo | ngọn núi | con đường | cánh đồng | cánh rừng | chỗ | chỗ ngồi | chỗ ở | lượt người có công | lượt trẻ | lượt học sinh | lượt giáo viên | lượt lao động | lượt tàu | lượt xe | lượt phương tiện |
  ủy ban | ủy ban kiểm tra | ban chỉ đạo | ban quản lý | ban công tác mặt trận | hội đồng | tổ chức hội | liên đoàn | vựa | sạp | quầy | kiốt | ki ốt | quầy hàng | quầy thuốc | nhà thuốc | điểm bán hàng | giấy khen | bằng tốt nghiệp | huy hiệu | huy hiệu đảng | danh hiệu |
  giàn | trụ | cột | bóng đèn | đèn | hẻm | hầm | hố ga | cây cầu | dãy | khối nhà
`);

/** Say only that something is counted, not what: what was done names the count. */
export const CLASSIFIERS: readonly string[] = words(`
  vụ | việc | vụ việc | người | trường hợp | lượt | lượt người | cuộc | buổi | đợt | hộ | đơn | ca | con | cái | chiếc | lần | suất | hồ sơ | căn | lô | giường | ngôi | tổ chức |
  đồng chí | ý kiến | cháu | đối tượng
`);

/** What grows on land that is measured in fields: `34 mẫu khoai tây`. */
export const CROPS: readonly string[] = words(`
  lúa | khoai | ngô | bắp | rau | màu | lạc | đậu | đỗ | vừng | mạ | dâu | đay | cói | vườn | ao | đầm | rừng | chè | mía | sắn | thuốc lào | thuốc lá | bông | dưa | cà | hành | tỏi | ớt | su hào | bắp cải |
  cây | hoa | đất | ruộng | chiêm | mùa | vụ đông | bèo | điền thanh | tôm | cá | muối | cam | bưởi | chuối | nhãn | vải
`);

/** What works turn out by the million: behind a scale word such goods are measured: `gạch 120 triệu viên`. */
export const GOODS: readonly string[] = words(`
  post | lá | viên | bao | bánh | cành | bông | quả | trái | hom | bầu | gốc | chậu | tấm | cái | chiếc | đôi | bộ | hộp | chai | lon | két | gói | túi | cuộn | kiện | tờ | trang | con | lượt |
  sản phẩm | con giống | cây giống | viên gạch | máy | thùng | vé | liều | bản | ống | mét khối | lượt người
`);

/** Herds: their heads are measured as land is, with or without growth. */
export const HERDS: readonly string[] = words(`
  trâu | bò | lợn | heo | dê | cừu | ngựa | gia cầm | gà | vịt | đàn | tổng đàn | đàn trâu | đàn bò | đàn lợn | đàn gia cầm | gia súc | thủy cầm
`);

/** Numbers in words that offices use for counts. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['mười ba', 13],
  ['mười bốn', 14],
  ['mười lăm', 15],
  ['mười sáu', 16],
  ['mười bảy', 17],
  ['mười tám', 18],
  ['mười chín', 19],
  ['hai mươi', 20],
];

/** What an amount may be divided by, behind a stroke: `tạ/ha`, `triệu đồng/người/năm`, `bác sĩ/vạn dân`. */
export const PER_WORDS: readonly string[] = words(`
  người | năm | tháng | ha | hộ | xã | vụ | kg | ngày | đêm | ngày đêm | m2 | m² | m3 | m³ | km | km2 | km² | lượt | tấn | tạ | lít | khẩu | lao động | thôn |
  phường | huyện | con | cây | suất | dân | vạn dân | nghìn dân | người dân | đơn vị | nhân khẩu | giường | giường bệnh | sào | sào Bắc Bộ | mẫu | quý | giờ |
  phút | trường | lớp | cháu | em | trẻ | học sinh | sinh viên | kWh | diện tích | chi bộ | máy | trạm | bác sĩ | bác sỹ | giáo viên | hồ sơ | vụ việc | đồng vốn |
  cuộc | buổi | đợt | kỳ | tuần | lần | công | nhà | căn | phòng | phiếu | bộ | sản phẩm | đồng chí | cán bộ | doanh nghiệp | dự án | công trình | lồng | đầu người |
  bé gái | bé trai | trẻ đẻ sống | ca đẻ sống | phụ nữ | tổ | hợp tác xã | HTX | chuyến | tàu | cơ sở | mô hình | thửa | lô | ấp | bản | khu phố | khách | hội viên | độ | độ mủ | bó | chục | quả | bao | xe | chuyến xe | container | lượt xe | lượt khám | nhân viên | công nhân | phóng sự | trang trại | s | giây | gốc | buồng | ao | bè | lứa | đảng viên | thành viên | hộ nghèo | hộ vay | xã viên | thùng | hộp
`);

/** Times that something takes: `thời gian chờ 9 phút`; elsewhere such a number counts nothing. */
export const TIME_UNITS: readonly string[] = words(
  'ngày | giờ | phút | giây | tháng | tuần | năm | ngày làm việc | giờ làm việc | ngày/hồ sơ | tuổi',
);

/** Name what is measured in time or in points. */
export const TIME_HEADS: readonly string[] = words(
  'thời gian | số giờ | số phút | tuổi thọ | độ tuổi trung bình | tuổi trung bình | thời lượng | tuổi nghề',
);
export const POINT_HEADS: readonly string[] = words(
  'chỉ số | mức độ | PCI | PAR INDEX | PAPI | SIPAS | DTI | DDCI | điểm hài lòng | điểm số | điểm trung bình | xếp loại | tổng điểm | bình quân | số điểm | chấm',
);

/** Never what is counted, though they stand behind a number. */
export const NOT_THINGS: readonly string[] = words(`
  và | hoặc | so | tăng | giảm | đạt | bằng | vượt | trên | trong | của | là | được | với | thì | đã | chiếm | do | để | ở | tại | đến | còn | có | từ | nhưng | khi | c |
  hằng | hàng | vẫn | tiếp | đi | đang | sẽ | vào | ra | lên | xuống | bị | chưa | không | cũng | nhất | đều | mới | sau | trước | nên | phải | cần | tuy | song | vì | bởi |
  nếu | theo | về | cho | qua | cùng | như | rất | khá | quá | thuộc | gồm | nhằm | này | đó | nay | ấy | kia | mà | xong | lại | rồi | hơn | kém | gần | tiếp | diễn | sẽ | bao |
  các | những | mọi | mỗi | nhiều | thường | thường xuyên | luôn | vừa | hay | tham mưu | rà | rà soát | công nhận | phát sinh | khai trương | trình | đào | đào lên | thu dứt | công khai | xảy ra | mất | mất trắng | chủ trì | phối hợp |
  thực hiện | triển khai | hoàn thành | hoàn chỉnh | bảo đảm | đảm bảo | khẩn trương | tiếp tục | chủ động | duy trì | nghiêm túc | kịp thời | quyết liệt | thi công | khởi công | đầu tư | mở rộng | cải tạo | nâng cấp | sửa chữa | lắp đặt | thông xe |
  ngập | sạt lở | hư hỏng | xuống cấp | tê liệt | ùn tắc | nộp | gửi | kiểm tra | giám sát | đôn đốc | hướng dẫn | tuyên truyền | vận động | chấn chỉnh | xử lý | giải quyết | tiếp nhận | cung cấp | chuyển | thống nhất | đề xuất | cấm | kéo dài |
  mở | đón | nhận | giữ | giúp | chạy | nối | dẫn | hoạt động | vận hành | đời | pha | trọng tâm | nói chung | bàn giao | họp | nghỉ | tổng hợp | theo dõi | phụ trách | chịu trách nhiệm | tăng cường | vì thế | suốt | ngay |
  sang | hòa lưới | giải ngân | hợp long | thông tuyến | dạy | dạy nghề | dạy học | nghiệm thu | quyết toán | giải phóng | bồi thường | di dời | ký kết | trao đổi | tham dự | tham gia | trả lời | trao | đưa | rút | chi trả | thanh toán | đấu giá | đấu thầu | khánh thành | khai mạc | bế mạc | diễn ra | ban hành | quyết nghị |
  bình luận | phản hồi | lượt thích | lượt chia sẻ | lượt tải | lượt bình luận | chỉ | dưới | ước | giao | khoảng | thực | tổ chức thực hiện | con số | chữ số | vụ lúa | vụ mùa | vụ xuân | vụ đông | vụ hè thu | vụ sản xuất | lượt xem | lượt đọc
`);
