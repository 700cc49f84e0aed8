/**
 * Words in the headers and rows of annex tables (domain.md 4.3 and 6.1: STT, chỉ tiêu, ĐVT, KH năm,
 * TH cùng kỳ, TH 9 tháng, so KH, so cùng kỳ, ước cả năm, ghi chú; tasks with who, when and what).
 */
import { meaning, words } from './words.ts';

/** What a phrase in a header says of its column. */
export type HeaderWord =
  | 'order'
  | 'unit'
  | 'label'
  | 'place'
  | 'ignored'
  | 'plan'
  | 'last'
  | 'before'
  | 'result'
  | 'ratio'
  | 'sign'
  | 'average'
  | 'difference'
  | 'estimate'
  | 'cumulative'
  | 'name'
  | 'glue';

/** What a row of a group holds of the group's indicator. */
export type RowKind = 'plan' | 'result' | 'last' | 'done' | 'growth';

/** Phrases that decide a column where they begin its header. */
export const HEADER_HEADS: readonly (readonly [string, HeaderWord])[] = [
  ...meaning<HeaderWord>('order', `STT | TT | số TT | số thứ tự | S TT | thứ tự | S.TT | số tt`),
  ...meaning<HeaderWord>(
    'unit',
    `ĐVT | đơn vị tính | ĐV tính | đơn vị đo | đ.v.t | ĐV | đvt | đơn vị đo lường | đơn vị tính toán | Đ/vị | Đ/v | Đ/vị tính | Đv tính`,
  ),
  ...meaning<HeaderWord>(
    'label',
    `
    chỉ tiêu | tên chỉ tiêu | các chỉ tiêu | nội dung | danh mục | hạng mục | tiêu chí | diễn giải | khoản mục |
    lĩnh vực | nội dung chỉ tiêu | tên | loại | loại hình | các khoản thu | nguồn thu | nội dung thu | nội dung chi |
    chỉ tiêu chủ yếu | nhiệm vụ | sắc thuế | khoản thu | khoản chi | dự án | tên dự án | danh mục dự án | công trình |
    tên công trình | danh mục công trình | ngành | ngành, khu vực | nhóm chỉ tiêu | nhóm | chương trình | nguồn vốn |
    tên nguồn vốn | cây trồng | loại cây trồng | vật nuôi | sản phẩm chủ yếu | tên sản phẩm | mặt hàng | thủ tục |
    nội dung công việc | chỉ số | tên chỉ số | đối tượng | nhóm đối tượng | nội dung thực hiện | phân loại | hình thức |
    các nội dung | chuyên đề | cấp học | bậc học | nội dung báo cáo | khoản | mục | tội danh | tên bệnh | bệnh
  `,
  ),
  ...meaning<HeaderWord>(
    'ignored',
    `
    ghi chú | đánh giá | khả năng | cơ quan chủ trì | đơn vị báo cáo | chủ trì | nguyên nhân | giải pháp | thời hạn |
    cơ quan theo dõi | người thực hiện | đơn vị thực hiện | khả năng đạt | đánh giá khả năng | đơn vị chủ trì | mã số |
    mã | mã số chỉ tiêu | mã CT | cơ quan báo cáo | cơ quan chịu trách nhiệm | người phụ trách | địa điểm |
    địa điểm xây dựng | thời gian KC-HT | thời gian thực hiện | thời gian khởi công | thời gian khởi công - hoàn thành |
    năng lực thiết kế | quyết định đầu tư | số quyết định | tổng mức đầu tư | TMĐT | tổng mức ĐT | còn lại | số còn lại |
    còn phải thu | còn phải thực hiện | còn thiếu | lý do | vướng mắc, khó khăn | khó khăn, vướng mắc | nhận xét |
    xếp loại | kết quả đánh giá | mức độ đạt | nguồn số liệu | căn cứ | văn bản giao | lũy kế vốn đã bố trí |
    cơ quan cung cấp | cơ quan cung cấp số liệu | đơn vị cung cấp | nguồn cung cấp | xếp thứ | hạng | vị thứ | thứ bậc | ngày tháng năm sinh | họ và tên | họ tên | chức vụ | thứ hạng | xếp hạng
  `,
  ),
];

/** A header that begins so, or names units below it, stands over units. */
export const PLACE_HEADERS: readonly string[] = words(`
  đơn vị | tên đơn vị | phường | xã | phường, xã | xã, phường | xã/phường | phường/xã | địa phương | địa bàn | cơ quan |
  tổ dân phố | trường | tên phường | tên xã | thôn | khu phố | huyện, thành phố | huyện/thành phố | huyện | quận, huyện |
  quận/huyện | huyện, thị xã, thành phố | cơ quan, đơn vị | tên cơ quan | tên cơ quan, đơn vị | đơn vị, địa phương |
  cơ quan/đơn vị | sở, ban, ngành | ngành, địa phương | các xã, phường | chủ đầu tư | đơn vị hành chính | xã, thị trấn |
  xã, phường, thị trấn | tên địa phương | tên trường | trường học | đảng bộ | chi bộ, đảng bộ | chi, đảng bộ | chi bộ |
  tổ chức đảng | ấp | bản | thôn, bản | thôn, tổ dân phố | thôn/tổ dân phố | tổ dân phố, thôn | khu dân cư | xóm | làng |
  công an xã, phường | đơn vị trực thuộc | các đơn vị | tên thôn | khóm, ấp | buôn
`);

/** Over columns: the units stand in the columns beneath. */
export const PLACE_GROUPS: readonly string[] = words(`
  chia theo đơn vị | phân theo đơn vị | chia theo xã | phân theo xã | chia theo phường | phân theo phường | các phường |
  các xã | chia theo địa bàn | phân theo địa bàn | chia theo địa phương | phân theo địa phương | phân theo huyện |
  chia theo huyện | các đơn vị | đơn vị | địa phương | phân theo xã, phường | chia ra các xã | phân theo thôn |
  chia theo thôn | các thôn | tên đơn vị | xã, phường | phường, xã | phân bổ theo đơn vị | các xã, phường | trong đó các xã
`);

/** Nouns of units before a name of their own: `Phường Bắc Sơn`, `P. Nam Sơn`. */
export const PLACE_NOUNS: readonly string[] = words(`
  phường | xã | thị trấn | thị xã | thành phố | quận | huyện | tỉnh | đặc khu | thôn | ấp | bản | buôn | làng | xóm |
  khóm | khu phố | tổ dân phố | TDP | P. | P | X. | TT. | TP. | TP | TX. | H. | Q. | UBND | HĐND | sở | phòng | ban |
  công an | chi cục | trung tâm | trường | đảng bộ | đảng ủy | chi bộ | văn phòng | thanh tra | mặt trận | hội |
  đoàn | chi cục thuế | kho bạc | bệnh viện | trạm y tế | trường THCS | trường tiểu học | trường THPT | trường mầm non |
  THCS | THPT | tiểu học | mầm non | MN | UBND xã | UBND phường | UBND huyện | ban quản lý | ban QLDA |
  liên đoàn | phòng kinh tế | điện lực | hạt kiểm lâm
`);

/** Nouns of units only before a number: `Tổ 1`. */
export const NUMBERED_PLACES: readonly string[] = words(
  `tổ | khu | cụm | khối | đội | khu vực | tổ dân phố số | khóm | chi hội | chi đoàn`,
);

/** The sum of all units is itself one of them: `Toàn huyện`. */
export const WHOLE_PLACES: readonly string[] = words(`
  toàn huyện | toàn tỉnh | toàn xã | toàn phường | toàn quận | toàn thành phố | toàn thị xã | toàn đảng bộ | toàn ngành |
  toàn thị trấn | cả nước | toàn quốc | toàn đặc khu | toàn khu
`);

/** What a phrase anywhere in a header says of the numbers below. */
export const HEADER_WORDS: readonly (readonly [string, HeaderWord])[] = [
  ...meaning<HeaderWord>(
    'plan',
    `
    kế hoạch | KH | dự toán | DT | chỉ tiêu giao | nghị quyết | NQ | giao | mục tiêu | chỉ tiêu kế hoạch | KH năm |
    dự toán giao | kế hoạch giao | chỉ tiêu | chỉ tiêu NQ | chỉ tiêu nghị quyết | chỉ tiêu KH | phấn đấu | được giao |
    KH vốn | kế hoạch vốn | KH giao | DT giao | dự toán năm | DT năm | vốn giao | kế hoạch năm | tỉnh giao | huyện giao |
    quận giao | thành phố giao | HĐND giao | HĐND huyện giao | HĐND tỉnh giao | HĐND xã giao | HĐND phường giao |
    trung ương giao | TW giao | UBND tỉnh giao | bộ giao | định mức | pháp lệnh | HĐND quyết định | BTC giao |
    tầm nhìn | định hướng | đăng ký chỉ tiêu | chỉ tiêu đăng ký | kế hoạch đăng ký | MT | MT NQ | mục tiêu NQ | mục tiêu nghị quyết | mục tiêu đại hội | NQ đại hội | NQ ĐH | KHĐT công |
    KH năm sau | KH năm tới | kế hoạch năm sau | kế hoạch năm tới | dự toán năm sau | DT năm sau | chỉ tiêu năm sau |
    mục tiêu năm sau | xã giao | phường giao | cấp trên giao | HĐND tỉnh | nghị quyết HĐND
  `,
  ),
  ...meaning<HeaderWord>(
    'last',
    `
    cùng kỳ | CK | năm trước | cùng kỳ năm trước | năm ngoái | cùng kỳ năm ngoái | cùng kì | năm trước liền kề |
    năm liền trước | năm học trước | niên vụ trước | vụ trước | vụ đông xuân trước | vụ ĐX trước | vụ xuân trước |
    vụ hè thu trước | vụ HT trước | vụ mùa trước | vụ thu đông trước | vụ đông trước | cùng vụ năm trước | cùng vụ
  `,
  ),
  ...meaning<HeaderWord>('before', `tháng trước | quý trước | kỳ trước | kỳ báo cáo trước | tuần trước | đầu kỳ`),
  ...meaning<HeaderWord>(
    'result',
    `
    thực hiện | TH | ước thực hiện | ước TH | ƯTH | UTH | ước T.H | kết quả | kết quả thực hiện | đạt được | số liệu | đã thực hiện |
    thực hiện được | số thực hiện | ước đạt | giá trị | số lượng | báo cáo | quyết toán | QT | giải ngân | đã giải ngân |
    kết quả đạt được | kết quả đạt | số liệu thực hiện | thực hiện đến | lũy kế thực hiện | đã đạt | giá trị giải ngân |
    số đã giải ngân | vốn đã giải ngân | kết quả giải ngân | số thu | số chi | kết quả kỳ này | kỳ này | thực tế |
    chính thức | sơ bộ | số chính thức | số sơ bộ | kỳ báo cáo | trong kỳ | phát sinh trong kỳ | hiện tại | hiện trạng |
    thực trạng | hiện có | khả năng thực hiện | khả năng TH | KNTH | đánh giá thực hiện | đánh giá TH | ĐGTH | ĐG TH |
    kết quả TH | kết quả ước thực hiện | kết quả ước TH | ước kết quả | khối lượng thực hiện | KLTH | thu được | thực thu | thực chi
  `,
  ),
  ...meaning<HeaderWord>(
    'ratio',
    `
    so | so với | so sánh | % | tỷ lệ | tỉ lệ | đạt tỷ lệ | mức độ hoàn thành | tốc độ | tỷ lệ đạt | tỷ lệ hoàn thành |
    tỷ lệ thực hiện | tỷ lệ giải ngân | tiến độ | phần trăm | chỉ số | hoàn thành | mức độ thực hiện | tiến độ thực hiện |
    tỷ lệ % | tỷ lệ % đạt | tỷ lệ đạt được | tỷ lệ so
  `,
  ),
  ...meaning<HeaderWord>(
    'sign',
    `
    tăng | giảm | tăng, giảm | tăng/giảm | tăng (+) | +/- | ± | tăng trưởng | tốc độ tăng | tốc độ tăng trưởng |
    tăng giảm | tăng (giảm) | tăng (+), giảm (-) | tăng (+) giảm (-) | tăng, giảm (%) | tăng + | giảm - | (+) | (-) |
    biến động | mức tăng | tỷ lệ tăng | vượt | tăng (+)/giảm (-) | (+;-) | (+,-) | (+/-)
  `,
  ),
  ...meaning<HeaderWord>(
    'name',
    `
    bàn giao | đã bàn giao | giao thông | giao dịch | giao quân | giao đất | giao rừng | giao khoán | mục tiêu quốc gia |
    chương trình mục tiêu | kế hoạch hóa gia đình | giá trị sản xuất | giá trị tăng thêm | giá trị xuất khẩu | giá trị hàng hóa |
    báo cáo viên | chỉ số sản xuất | chỉ số giá | hoàn thành nhiệm vụ | hoàn thành tốt nhiệm vụ | hoàn thành xuất sắc |
    hoàn thành chương trình | tỷ lệ hộ | thực hiện nghĩa vụ | nghị quyết ban hành | hoàn thành tốt | số vụ | tăng cường |
    giảm nghèo | giảm giá | giá trị hợp đồng | tăng dân số | giảm sinh | nghị quyết chuyên đề | kết quả xếp loại |
    giá trị gia tăng | tăng ca | giảm trừ | tăng thu | tiết kiệm chi | đạt chuẩn | tỷ lệ trẻ | tỷ lệ lao động |
    tỷ lệ học sinh | tỷ lệ dân số | tỷ lệ người | tỷ lệ che phủ | tỷ lệ nghèo | tỷ lệ thu gom | tỷ lệ sinh | giao nhận |
    giao ban | kết quả học tập | số thu nộp | hoàn thành bàn giao | kế hoạch nhỏ
  `,
  ),
  ...meaning<HeaderWord>('average', `bình quân | BQ | bình quân năm`),
  ...meaning<HeaderWord>('difference', `chênh lệch | số tuyệt đối | tuyệt đối | giá trị tuyệt đối | mức chênh lệch`),
  ...meaning<HeaderWord>('estimate', `ước | dự kiến | ước tính | dự ước | dự báo | ước tính cả năm`),
  ...meaning<HeaderWord>('cumulative', `lũy kế | luỹ kế | cộng dồn | cộng | tổng cộng | cả năm | ước cả năm | ước năm`),
  ...meaning<HeaderWord>(
    'glue',
    `
    với | và | năm | tháng | quý | đầu | đầu năm | từ đầu năm | đến | ngày | đến ngày | hết | của | trên | theo | được |
    trong | tại | thời điểm | tính | tính đến | tính đến ngày | từ | cả | kỳ | đạt | là | về | đến nay | nay | hiện | số |
    bằng | ra | cho | các | đã | đến hết | qua | tương đối | đạt được so | tổng | tổng số | chung | chia ra | gồm |
    năm học | niên khóa | trong tháng | trong quý | trong năm | tháng này | quý này | năm nay | năm sau | năm tới |
    năm kế hoạch | năm báo cáo | tháng báo cáo | quý báo cáo | tháng sau | quý sau | cuối năm | còn lại của năm
  `,
  ),
];

/** Words that make a number an estimate, in titles, headers, rows and notes. */
export const ESTIMATES: readonly string[] = words(`
  ước | ước tính | ước thực hiện | ƯTH | UTH | Ư.TH | dự ước | dự kiến | dự báo | khả năng thực hiện | khả năng TH | KNTH |
  đánh giá thực hiện | đánh giá TH | ĐGTH | ĐG TH
`);

/** Of these, what speaks of a coming period where its year is one. */
export const FORECASTS: readonly string[] = words(`dự kiến | dự báo`);

/** Years told from the year of the report: how many after it. */
export const RELATIVE_YEARS: readonly (readonly [string, number])[] = [
  ...meaning(0, `năm nay | năm báo cáo | năm hiện hành | năm hiện tại`),
  ...meaning(1, `năm sau | năm tới | năm kế hoạch | năm kế tiếp | năm tiếp theo | năm liền sau`),
];

/** What begins the second half of a title that looks ahead: `…, kế hoạch năm 2026`. */
export const LOOKING_AHEAD: readonly string[] = words(`
  kế hoạch | dự toán | nhiệm vụ | phương hướng | mục tiêu | dự kiến | định hướng | phấn đấu | chỉ tiêu | giải pháp | chương trình |
  xây dựng kế hoạch | dự báo | tầm nhìn | nhiệm vụ trọng tâm | đăng ký | đăng ký chỉ tiêu | đề xuất
`);

/** What a row says in a table whose plans and results stand below each other. */
export const ROW_KINDS: readonly (readonly [string, RowKind])[] = [
  ...meaning<RowKind>(
    'plan',
    `
    KH | kế hoạch | chỉ tiêu | chỉ tiêu giao | dự toán | DT | mục tiêu | kế hoạch giao | KH giao | chỉ tiêu KH |
    chỉ tiêu kế hoạch | NQ | nghị quyết | được giao | giao | phấn đấu | kế hoạch năm | KH năm | dự toán giao | dự toán năm
  `,
  ),
  ...meaning<RowKind>(
    'result',
    `
    TH | thực hiện | kết quả | kết quả thực hiện | ước thực hiện | ƯTH | UTH | ước TH | đã thực hiện | đạt được | thực tế |
    ước đạt | ước | số thực hiện | kết quả đạt được | giải ngân | thực hiện năm nay | năm nay | kỳ này | kỳ báo cáo
  `,
  ),
  ...meaning<RowKind>(
    'last',
    `cùng kỳ | CK | cùng kỳ năm trước | năm trước | thực hiện cùng kỳ | TH cùng kỳ | TH năm trước | thực hiện năm trước | kỳ trước`,
  ),
  ...meaning<RowKind>(
    'done',
    `
    tỷ lệ | % KH | TH/KH | % TH/KH | tỷ lệ TH/KH | đạt | tỷ lệ đạt | % hoàn thành | tỷ lệ hoàn thành | so KH | so kế hoạch |
    so với kế hoạch | so với KH | % so KH | % so với KH | % so với kế hoạch | tỷ lệ so KH | TH so KH | % đạt | % | tỷ lệ % |
    % so kế hoạch | % thực hiện | tỷ lệ thực hiện | so với dự toán | % DT | TH/DT | so dự toán
  `,
  ),
  ...meaning<RowKind>(
    'growth',
    `
    so cùng kỳ | so với cùng kỳ | % so cùng kỳ | % so với cùng kỳ | so CK | % CK | tăng, giảm | tăng/giảm | tăng giảm |
    so với năm trước | % so với năm trước | % so năm trước | so năm trước | tăng trưởng | tốc độ tăng
  `,
  ),
];

/** A header of these alone tells nothing without the table's title: `Phát sinh`, `Đã xử lý`. */
export const BARE_ASPECTS: readonly string[] = words(`
  phát sinh | xử lý | đã xử lý | giải quyết | đã giải quyết | tổng số | tổng | số vụ | số | tiếp nhận | đúng hạn | quá hạn |
  trước hạn | trễ hạn | hoàn thành | đã hoàn thành | số hộ | số người | số lượng | đạt | thu được | vận động được |
  đã bàn giao | bàn giao | đang giải quyết | đang xử lý | mới | kỳ này
`);

/** A row of these says nothing without the heading above it: `Cây lúa` over `Diện tích`. */
export const BARE_MEASURES: readonly string[] = words(`
  diện tích | năng suất | sản lượng | số lượng | tổng số | diện tích gieo trồng | diện tích thu hoạch | tổng đàn | số con |
  giá trị | kim ngạch | khối lượng | số vụ | số người | số hộ | nam | nữ | trị giá | tỷ lệ | số tiền | tổng | số người chết |
  số người bị thương | số đối tượng | kinh phí | chiều dài | số dự án | số vốn | vốn đăng ký | tổng vốn | số ca mắc | tử vong |
  mắc | chết | số cơ sở | doanh thu | lượt khách | thành thị | nông thôn | diện tích trồng mới | sản lượng xuất chuồng |
  sản lượng thịt hơi | sản lượng thịt hơi xuất chuồng | cấp tỉnh | cấp huyện | cấp xã | đơn | vụ việc | số cuộc |
  diện tích cho sản phẩm | diện tích gieo cấy | số doanh nghiệp | số lao động | diện tích nuôi
`);

export const TOTALS: readonly string[] = words(`
  tổng cộng | cộng | tổng số | tổng | tổng cộng toàn quận | tổng toàn huyện | cộng chung | cộng toàn huyện | tổng chung |
  tổng cộng (a+b) | tổng hợp | tổng kết
`);

/** Rows that carry a sum over a page. */
export const CARRIED_ROWS: readonly string[] = words(`
  mang sang | cộng mang sang | cộng chuyển sang | chuyển sang trang sau | chuyển trang sau | cộng trang | trang trước chuyển sang |
  tiếp theo trang trước | cộng trang trước | số trang trước chuyển sang
`);

/** How notes below a table begin when they bear no mark. */
export const NOTE_OPENERS: readonly string[] = words(`
  ghi chú | chú thích | lưu ý | nguồn | số liệu | số liệu tính | thời điểm lấy số liệu | ghi chú:
`);

/** What an unmarked note begins with that holds for the whole table. */
export const GENERAL_NOTES: readonly string[] = words(`
  số liệu | các số liệu | toàn bộ số liệu | số liệu thực hiện | số thực hiện | số liệu tính | số liệu ước | tính đến |
  thời điểm | thời điểm lấy số liệu | thời điểm chốt | chốt số liệu | chốt đến | lũy kế đến | kết quả tính | biểu tính |
  số liệu lũy kế | số liệu báo cáo | số liệu trong biểu | số liệu trên | kết quả thực hiện tính | đến ngày | số ước
`);

/** Words before the day a figure counts to. */
export const UNTIL_CUES: readonly string[] = words(`
  đến | đến ngày | đến hết | đến hết ngày | tính đến | tính đến ngày | tính đến hết | tính đến hết ngày | hết ngày |
  đến thời điểm | đến thời điểm ngày | chốt đến | chốt số liệu ngày | chốt ngày | chốt đến ngày | chốt số liệu đến |
  số liệu ngày | tại thời điểm | tại thời điểm ngày | thời điểm | thời điểm ngày | khóa sổ ngày | khóa sổ đến |
  tới | tới ngày | lũy kế đến | đến cuối ngày | có đến | có đến ngày
`);

/** The unit stands for that of the row above. */
export const DITTO: readonly string[] = words(
  `" | -"- | // | nt | như trên | -nt- | '' | ″ | “ | ” | ,, | - " - | - nt - | -//- | "nt" | ''nt''`,
);

/** Short forms of units in headers and captions. */
export const SHORT_UNITS: readonly (readonly [string, string])[] = [
  ['tr.đ', 'triệu đồng'],
  ['trđ', 'triệu đồng'],
  ['tr.đồng', 'triệu đồng'],
  ['tr đồng', 'triệu đồng'],
  ['trđồng', 'triệu đồng'],
  ['tr. đồng', 'triệu đồng'],
  ['triệu đ', 'triệu đồng'],
  ['triệu', 'triệu đồng'],
  ['tỷ', 'tỷ đồng'],
  ['tỷ đ', 'tỷ đồng'],
  ['tỉ đồng', 'tỷ đồng'],
  ['ngàn đồng', 'nghìn đồng'],
  ['nghìn đ', 'nghìn đồng'],
  ['đ', 'đồng'],
  ['đơn vị', 'đơn vị'],
  ['ng.đ', 'nghìn đồng'],
  ['dn', 'doanh nghiệp'],
  ['gcn', 'giấy chứng nhận'],
  ['htx', 'hợp tác xã'],
  ['hs', 'học sinh'],
  ['m²', 'm2'],
  ['m³', 'm3'],
  ['tr.đ/người/năm', 'triệu đồng/người/năm'],
  ['trđ/người/năm', 'triệu đồng/người/năm'],
  ['tr.đ/người', 'triệu đồng/người'],
  ['trđ/người', 'triệu đồng/người'],
  ['tr.đồng/người/năm', 'triệu đồng/người/năm'],
  ['tr.đồng/người', 'triệu đồng/người'],
  ['trđ/ha', 'triệu đồng/ha'],
  ['tr.đồng/ha', 'triệu đồng/ha'],
  ['tr.usd', 'triệu USD'],
  ['tr usd', 'triệu USD'],
  ['tr.kwh', 'triệu kWh'],
];

/** Columns of tables of tasks and of shortcomings with their remedies. */
export type DutyWord =
  | 'task'
  | 'lead'
  | 'support'
  | 'due'
  | 'product'
  | 'shortcoming'
  | 'cause'
  | 'remedy'
  | 'progress';

export const DUTY_HEADS: readonly (readonly [string, DutyWord])[] = [
  ...meaning<DutyWord>(
    'task',
    `
    nhiệm vụ | nội dung nhiệm vụ | nội dung công việc | công việc | nội dung | nhiệm vụ giao | nhiệm vụ được giao |
    nhiệm vụ cụ thể | nội dung thực hiện | nội dung chỉ đạo | nhiệm vụ, giải pháp | nhiệm vụ trọng tâm | tên nhiệm vụ |
    nội dung giao | ý kiến chỉ đạo | nội dung kết luận | nội dung, nhiệm vụ | các nhiệm vụ | hoạt động | nội dung hoạt động |
    nội dung kiến nghị | đầu việc | nội dung triển khai | danh mục nhiệm vụ | nhiệm vụ chủ yếu | việc cần làm |
    nhiệm vụ phải thực hiện | nội dung, công việc | tên công việc | yêu cầu | tên văn bản | nội dung phải thực hiện
  `,
  ),
  ...meaning<DutyWord>(
    'lead',
    `
    cơ quan chủ trì | đơn vị chủ trì | chủ trì | cơ quan, đơn vị chủ trì | cơ quan thực hiện | đơn vị thực hiện |
    người thực hiện | người chịu trách nhiệm | người phụ trách | bộ phận chủ trì | cơ quan chủ trì thực hiện | phụ trách |
    cơ quan tham mưu | đơn vị tham mưu | cơ quan chịu trách nhiệm | đơn vị chịu trách nhiệm | trách nhiệm |
    trách nhiệm thực hiện | phân công | phân công thực hiện | đơn vị được giao | cơ quan, đơn vị thực hiện | đầu mối |
    cơ quan đầu mối | bộ phận thực hiện | cán bộ phụ trách | đồng chí phụ trách | đơn vị phụ trách | đ/c phụ trách |
    cơ quan/đơn vị chủ trì | đơn vị chủ trì thực hiện | cơ quan được giao | tổ chức, cá nhân chịu trách nhiệm |
    đơn vị, cá nhân thực hiện | cơ quan giải quyết | cơ quan, đơn vị | chủ trì thực hiện | chủ trì tham mưu
  `,
  ),
  ...meaning<DutyWord>(
    'support',
    `
    cơ quan phối hợp | đơn vị phối hợp | phối hợp | cơ quan, đơn vị phối hợp | bộ phận phối hợp | đơn vị phối hợp thực hiện |
    cơ quan/đơn vị phối hợp | phối hợp thực hiện | cơ quan phối hợp thực hiện
  `,
  ),
  ...meaning<DutyWord>(
    'due',
    `
    thời hạn | thời hạn hoàn thành | thời gian | thời gian hoàn thành | thời gian thực hiện | hạn hoàn thành | thời hạn thực hiện |
    tiến độ | tiến độ hoàn thành | hoàn thành | thời điểm hoàn thành | hạn | hạn xử lý | thời gian trình | thời hạn trình |
    thời hạn khắc phục | thời gian khắc phục | hạn khắc phục | thời gian, tiến độ | hoàn thành trước | ngày hoàn thành |
    lộ trình | lộ trình thực hiện | thời hạn giải quyết | tiến độ thực hiện | mốc thời gian | thời hạn báo cáo
  `,
  ),
  ...meaning<DutyWord>(
    'product',
    `
    sản phẩm | kết quả đầu ra | sản phẩm đầu ra | kết quả, sản phẩm | sản phẩm, kết quả | sản phẩm hoàn thành | kết quả cần đạt |
    hình thức văn bản | sản phẩm dự kiến | sản phẩm/kết quả | kết quả/sản phẩm | kết quả | kết quả dự kiến | yêu cầu sản phẩm |
    dự kiến sản phẩm | hình thức sản phẩm | kết quả phải đạt | cấp trình | sản phẩm chính | minh chứng | kết quả/sản phẩm đầu ra
  `,
  ),
  ...meaning<DutyWord>(
    'shortcoming',
    `
    hạn chế | tồn tại | tồn tại, hạn chế | hạn chế, tồn tại | hạn chế, khuyết điểm | khuyết điểm | khó khăn, vướng mắc |
    nội dung hạn chế | nội dung tồn tại | vướng mắc | khó khăn | tồn tại, thiếu sót | thiếu sót | nội dung tồn tại, hạn chế |
    hạn chế, yếu kém | bất cập | khó khăn, hạn chế | nội dung hạn chế, khuyết điểm | những hạn chế | hạn chế được chỉ ra |
    nội dung vướng mắc | tồn tại, khuyết điểm | tồn tại, vướng mắc | nội dung vi phạm | vi phạm | hạn chế cần khắc phục |
    những hạn chế, khuyết điểm | khuyết điểm, hạn chế | nội dung khó khăn, vướng mắc | sai sót | biểu hiện |
    hạn chế, bất cập | tồn tại, hạn chế qua kiểm tra | nội dung cần khắc phục
  `,
  ),
  ...meaning<DutyWord>('cause', `nguyên nhân | lý do | nguyên nhân chủ yếu | nguyên nhân hạn chế`),
  ...meaning<DutyWord>(
    'remedy',
    `
    giải pháp | biện pháp | giải pháp khắc phục | biện pháp khắc phục | hướng khắc phục | phương hướng khắc phục |
    nội dung khắc phục | nhiệm vụ, giải pháp khắc phục | giải pháp thực hiện | giải pháp, biện pháp khắc phục | kiến nghị |
    hướng xử lý | biện pháp xử lý | đề xuất | đề xuất, kiến nghị | giải pháp, nhiệm vụ | việc cần khắc phục |
    yêu cầu khắc phục | cách khắc phục | phương án xử lý | phương án giải quyết | hướng giải quyết | giải pháp tháo gỡ |
    kế hoạch khắc phục | giải pháp xử lý | công việc khắc phục
  `,
  ),
  ...meaning<DutyWord>(
    'progress',
    `
    kết quả đến nay | kết quả thực hiện | tình hình thực hiện | trạng thái | tình trạng | tiến độ đến nay | kết quả giải quyết |
    ghi chú | STT | TT | số TT | mức độ hoàn thành | đánh giá | kết quả khắc phục | tình hình khắc phục | kết quả xử lý |
    căn cứ | văn bản giao | số văn bản | đã thực hiện | người theo dõi | cơ quan theo dõi | đơn vị theo dõi | kinh phí |
    nguồn kinh phí | kinh phí thực hiện | lãnh đạo phụ trách | lãnh đạo chỉ đạo | lĩnh vực
  `,
  ),
];
