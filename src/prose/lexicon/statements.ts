/**
 * The verbs, approximators and bases with which a statement about an indicator is made.
 *
 * domain.md 6.2 (comparison markers) and the conventions of the annotated corpus: what a percent
 * means depends on the verb before it and on the base after it, never on the number.
 */
import { meaning, words } from './words.ts';

/** What the verb before a number says about it. */
export type Verb =
  | 'reach'
  | 'equal'
  | 'up'
  | 'down'
  | 'exceed'
  | 'short'
  | 'share'
  | 'left'
  | 'times'
  | 'equivalent'
  | 'to';

export const VERBS: readonly (readonly [string, Verb])[] = [
  ...meaning<Verb>(
    'reach',
    `
    phủ | phủ được | phủ tới | phủ đến | bao phủ được | bao phủ tới | gọi được | gom về | nộp được | thu nộp được | huy động được | quyên góp được | giải phóng được | bàn giao được | chi trả được | cho vay được | thanh toán được |
    chạm | vừa chạm | mới chạm | cán | cán đích | vừa cán | vừa đạt | vừa đủ | nằm ở | neo ở | neo ở mức | bám ở | rơi vào | lọt vào | tiệm cận | vươn tới | nhích tới | gom được | góp được | vét được | đếm được | kiếm được | bán được | hái được | gặt được | bẻ được | đào được | đắp được | xây được | làm xong | mới làm được | đi được | mang về | thu về | đem về | đem lại | giữ được | giữ ở mức | giữ mức | duy trì | duy trì ở mức | duy trì mức |
    chạm mốc | cán mốc | vượt mốc | đạt mốc | chạm ngưỡng | vượt ngưỡng | đạt ngưỡng | đạt con số | nằm ở mức | đứng ở mức |
    dừng ở mức | dừng lại ở mức | mới dừng ở | chỉ dừng ở | dừng ở | lên đến | bảo đảm | đảm bảo | bao phủ | phủ kín |
    dao động | dao động từ | dao động ở mức | dao động trong khoảng | xoay quanh | ghi nhận | mới được | chỉ được | mới có |
    chỉ có | thực hiện đạt | hoàn thành đạt | cầm chắc | tổng cộng | gặt hái | đạt trung bình | trung bình đạt | xử lý đạt |
    đạt | đặt | đạt được | đạt mức | đạt tỷ lệ | được | là | có | thực hiện | thực hiện được | làm được | ở mức |
    với | hoàn thành | giải ngân được | thu được | lên tới | mới đạt | chỉ đạt | có | gồm | đạt bình quân |
    bình quân đạt | đạt khoảng | dự kiến đạt | phấn đấu đạt | đạt từ | đạt tổng
  `,
  ),
  ...meaning<Verb>(
    'equal',
    `
    gấp rưỡi | gấp đôi | gấp ba | gần gấp rưỡi | gần gấp đôi | gấp hơn hai | 
    ngang | ngang bằng | ngang mức | quá nửa | hơn nửa | gần nửa | một nửa | hơn một nửa | gần một nửa | nửa | non nửa | già nửa | quá bán | một phần ba | hai phần ba | một phần tư | ba phần tư |
    một phần năm | hai phần năm | ba phần năm | bốn phần năm | gần hai phần ba | hơn hai phần ba | hơn một phần ba | gần một phần ba | gần ba phần tư | hơn ba phần tư | trọn vẹn |
    ứng với | sánh bằng | ngang với | tương xứng | vẻn vẹn bằng | đúng bằng | vừa bằng | xấp xỉ bằng | bằng | tương ứng | tương ứng với | chỉ bằng | mới bằng
  `,
  ),
  ...meaning<Verb>(
    'up',
    `
    rộng thêm | rộng thêm được | dài thêm | dài thêm được | dày thêm được | đông thêm được | lớn thêm | sâu thêm | sâu thêm được |
    dôi thêm được | nở thêm được | phình thêm được | tăng trưởng thêm | phình to thêm | phình to thêm được |
    nở ra | phình ra | rộng ra | phình lên | nhỉnh lên | nhỉnh thêm |
    với mức tăng | với tốc độ tăng | với mức tăng trưởng | với tốc độ tăng trưởng | với đà tăng | có mức tăng | có tốc độ tăng | ghi nhận mức tăng |
    đạt mức tăng | đạt tốc độ tăng | nhờ tăng | ghi nhận tăng | trội hơn | vượt trội hơn | đội lên | phình thêm | nở thêm | dày thêm | nới thêm | hồi phục thêm | tiến thêm | gia tăng thêm | tăng tiếp | tăng tiếp thêm | tăng liền | vọt thêm | leo thêm | lên thêm | thặng dư |
    cộng thêm | thêm được | tăng ròng | gia tăng | gia tăng tới | gia tăng đến | gia tăng mạnh | gia tăng khoảng | vọt | vọt tới | phát triển thêm | đi lên | tăng kỷ lục | tăng chừng | tăng ở mức | tăng những | cải thiện thêm |
    nhiều thêm | cao thêm | đông thêm | khá thêm | đông hơn | dài hơn | rộng hơn | sâu hơn | nhanh hơn | mạnh hơn | dày hơn | nặng hơn | nhỉnh hơn | nhích | nhích hơn | nhích thêm | nhích lên | khá hơn | lớn hơn | tốt hơn | tăng nhẹ | tăng khá | tăng vọt |
    tăng đều | tăng đột biến | tăng nhanh | tăng hơn | tăng đến | bật tăng | nhảy vọt | dôi | dôi thêm | dôi ra | tăng được |
    tăng ấn tượng | tăng đáng kể | tăng trưởng đạt | tăng trưởng khá | tăng trưởng mạnh | tăng tốc |
    tăng | tặng | tng | tăng thêm | tăng khoảng | tăng trưởng | cao hơn | nhiều hơn | tăng tới |
    tăng mạnh | tăng bình quân | tăng cao
  `,
  ),
  ...meaning<Verb>(
    'down',
    `
    hao đi | hao mất | mòn đi | mòn mất | sụt đi | sụt mất | tụt đi | tụt mất | co đi | co mất | teo mất | giảm đi |
    giảm mất | bớt mất | rơi đi | rơi mất | rụng đi | rụng mất | thụt đi | thụt mất | hao hụt đi | hao hụt mất | thu hẹp đi | co hẹp |
   
    với mức giảm | với tốc độ giảm | với đà giảm | có mức giảm | ghi nhận mức giảm | ghi nhận giảm | khi giảm | hao hụt | hụt đi | mất đi | mất tới | teo đi |
    giảm chừng | giảm ở mức | giảm những | giảm liền | hụt hơn | chỉ giảm | mới giảm | đã giảm | bớt | bớt đi | bớt được | cắt giảm | cắt giảm được | tiết giảm | thu hẹp | thụt lùi | tụt lùi | đi lùi | suy giảm | suy giảm tới |
    thua kém | kém hơn | thua cùng kỳ | giảm tiếp | giảm tới mức | giảm chừng | sút | sút giảm | giảm sút | sa sút |
    rút | rút được | rút bớt | hạ | hạ được | hạ thêm | kéo xuống được | lùi |
    sụt mạnh | tụt | tụt giảm | tụt mạnh | giảm nhẹ | giảm nhanh | giảm đều | giảm khoảng | giảm bình quân | giảm hơn |
    giảm được | giảm thêm | giảm đến | giảm đáng kể | giảm trung bình | nhỏ hơn | bé hơn | đi xuống | thấp thua | kéo giảm | kéo giảm được |
    giảm | thấp hơn | ít hơn | sụt | sụt giảm | giảm bớt | giảm tới | giảm mạnh | giảm sâu | kém |
    chậm hơn
  `,
  ),
  ...meaning<Verb>(
    'exceed',
    `
    vượt | vượt mức | đạt vượt | vượt so với | vượt trên
  `,
  ),
  ...meaning<Verb>(
    'short',
    `
    hụt | hụt thu | hụt mất | còn thiếu | thiếu hụt | mới thiếu | hụt tới | thiếu | chưa đạt | thấp so với
  `,
  ),
  ...meaning<Verb>(
    'share',
    `
    đóng góp vào | đóng góp cho | góp vào | góp cho | đóng góp trong |
    chiếm tới | chiếm đến | chiếm hơn | chiếm gần | chiếm trên | góp | đóng góp | đóng góp khoảng | chiếm phần lớn |
    chiếm | chiếm tỷ lệ | chiếm tỷ trọng | chiếm khoảng
  `,
  ),
  ...meaning<Verb>(
    'left',
    `
    rơi còn | rơi xuống | rơi xuống còn | rơi xuống mức | rơi về | rơi về mức | rớt còn | rớt xuống | rớt xuống còn | rớt xuống mức | rớt về | rớt về mức | tụt xuống mức | tụt về |
    tụt về mức | sụt xuống | sụt xuống mức | sụt về | sụt về mức | trượt còn | trượt xuống | trượt xuống còn | trượt xuống mức | trượt về | trượt về mức | tuột còn | tuột xuống | tuột xuống còn |
    tuột xuống mức | tuột về | tuột về mức | lùi xuống | lùi xuống còn | lùi xuống mức | lùi về | lùi về mức | giảm về mức | hạ về | hạ về mức | co còn | co xuống |
    co xuống còn | co xuống mức | co về | co về mức | bớt còn | bớt xuống | bớt xuống còn | bớt xuống mức |
    hụt còn | hụt xuống | hụt xuống còn | hụt xuống mức | hụt về | hụt về mức | hao còn | hao xuống | hao xuống còn | hao xuống mức |
    lao xuống | lao xuống còn | lao xuống mức | lao về | lao về mức |
    treo | còn treo | đang treo | dồn | dồn lại | dồn ứ | tồn | còn tồn | tồn lại | tồn đọng | còn đọng | ứ lại | đọng lại | kẹt lại | nằm lại | kéo xuống | kéo xuống còn | kéo xuống mức | xuống mức | hạ xuống mức | giảm xuống mức | chỉ còn lại | kéo về | rút về |
    rút còn | rút xuống | rút xuống còn | rút ngắn còn | rút ngắn xuống | rút ngắn xuống còn | tụt còn | tụt xuống | tụt xuống còn |
    kéo giảm còn | kéo giảm xuống còn | hạ còn | hạ xuống | hạ xuống còn | sụt còn | sụt xuống còn | giảm chỉ còn | giảm về | thu hẹp còn | vẫn còn | co lại còn |
    còn | chỉ còn | còn nợ | giảm còn | giảm xuống còn | xuống còn | hiện còn | còn lại | còn dưới | giảm xuống | xuống
  `,
  ),
  ...meaning<Verb>(
    'to',
    `
    vọt lên đến | vọt lên tới | vọt lên mức | vọt lên thành | nhảy lên đến | nhảy lên tới | nhảy lên mức | nhảy lên thành | leo lên đến | leo lên tới | leo lên mức | leo lên thành | vươn lên đến | vươn lên tới |
    vươn lên mức | vươn lên thành | nhích lên đến | nhích lên tới | nhích lên mức | nhích lên thành | nâng lên tới | nâng lên thành | tăng lên tới | tăng lên mức | tăng lên thành | bật lên đến | bật lên tới | bật lên mức |
    bật lên thành | vống lên đến | vống lên tới | vống lên mức | vống lên thành | trồi lên đến | trồi lên tới | trồi lên mức | trồi lên thành | ngoi lên đến | ngoi lên tới | ngoi lên mức | ngoi lên thành | bò lên đến |
    bò lên tới | bò lên mức | bò lên thành | dâng lên đến | dâng lên tới | dâng lên mức | dâng lên thành | kéo lên đến | kéo lên tới | kéo lên mức | kéo lên thành | đẩy lên đến | đẩy lên tới | đẩy lên mức |
    đẩy lên thành | đưa lên đến | đưa lên tới | đưa lên mức | đưa lên thành | vống lên | trồi lên | ngoi lên | bò lên |
    vọt lên | nhảy lên | leo lên | vươn lên | tăng vọt lên | lên mức | nâng lên mức | nâng lên đến | lên hơn | đưa lên |
    tăng lên | nâng lên | lên | nâng tỷ lệ lên | tăng lên đến
  `,
  ),
  ...meaning<Verb>(
    'times',
    `
    gấp | tăng gấp | cao gấp | gấp hơn | gấp gần
  `,
  ),
  ...meaning<Verb>(
    'equivalent',
    `
    tương đương | tương đương với | tức | tương đương tăng | tương đương giảm
  `,
  ),
];

/** Nouns before `tăng`/`giảm` that make a rate of it, not a verb: `tốc độ tăng GDP đạt 8,7%`. */
export const RATE_NOUNS: readonly string[] = words(`
  độ | diện | vùng | tốc độ | mức | tỷ lệ | mức độ | nhịp độ | nhịp | đà | số | phần | giá trị | tốc | chỉ số | hệ số | xu hướng |
  nguyên nhân | kết quả | công tác | lượng | số vụ | số tiền
`);

export const APPROXIMATORS: readonly (readonly [string, string])[] = [
  'trên',
  'hơn',
  'gần',
  'khoảng',
  'xấp xỉ',
  'dưới',
  'chừng',
  'trên dưới',
  'không dưới',
  'ít nhất',
  'tối thiểu',
  'tối đa',
  'gần như',
  'ngót',
  'từ',
  'từ chỗ',
  'từ mức',
  'không quá',
  'suýt soát',
  'khoảng gần',
  'chưa tới',
  'chưa đến',
  'chưa đầy',
  'không đầy',
  'không tới',
  'không đến',
  'ngót nghét',
  'non',
  'quá',
  'tròn',
  'vừa tròn',
  'vỏn vẹn',
  'vẻn vẹn',
  'cỡ',
  'tầm',
  'áng chừng',
  'tối thiểu là',
  'nhiều nhất',
  'hơn khoảng',
  'tới',
  'lên tới hơn',
  'khoảng hơn',
  'khoảng trên',
  'đến',
  'cả',
  'trên mức',
  'trung bình',
  '≥',
  '≤',
  '>',
  '<',
  '~',
].map((word): readonly [string, string] => [word, word]);

/** Approximators that say nothing about the value's exactness. */
export const SILENT_APPROXIMATORS: ReadonlySet<string> = new Set([
  'từ',
  'từ chỗ',
  'từ mức',
  'đến',
  'tới',
  'cả',
  'trung bình',
  'tròn',
  'vừa tròn',
  'vỏn vẹn',
  'vẻn vẹn',
]);

/** The value is an estimate to the end of the period, not a count. */
export const ESTIMATES: readonly string[] = words(`
  ước | ước đạt | ước thực hiện | ước tính | ước khoảng | ước tính đạt | ước được | ước là | ước có
  | ƯTH | UTH | ước TH | ƯT | dự ước | ước thu | ước chi
`);

/** Promises: the value is for a coming time. */
export const PROMISES: readonly string[] = words(`
  phấn đấu | dự kiến | kỳ vọng | mục tiêu | đặt mục tiêu | đặt chỉ tiêu | kế hoạch đề ra | quyết tâm | dự báo | định hướng
  | chỉ tiêu phấn đấu | phấn đấu đạt
`);

export const CUMULATIVE: readonly string[] = words(`
  lũy kế | luỹ kế | cộng dồn | tính chung | lũy kế đến nay | lũy kế từ đầu năm | từ đầu năm đến nay |
  lũy kế từ đầu năm đến nay
`);

/** Close the name of an earlier time: `vụ xuân năm ngoái`, `đợt trước`. */
export const EARLIER_ENDS: readonly string[] = words(`
  trước | năm trước | năm ngoái | vừa qua | cùng kỳ | cùng kỳ năm trước | cùng kỳ năm ngoái | trước đó | liền trước
`);

/** What a percent is of. */
export type Base = 'period' | 'earlier' | 'plan' | 'other';

export const BASES: readonly (readonly [string, Base])[] = [
  ...meaning<Base>(
    'period',
    `
    cùng vụ | cùng vụ năm trước | cùng vụ năm ngoái | cùng quý | cùng quý năm trước | cùng tháng | cùng tháng năm trước | cùng đợt |
    cùng kỳ | cùng kỳ năm trước | cùng kỳ năm ngoái | cùng kỳ năm rồi | cùng kỳ năm | CK năm trước | CK năm ngoái | CK năm | cùng thời điểm | cùng thời điểm năm trước |
    cùng thời gian | nhịp cùng kỳ | mức cùng kỳ | mức của cùng kỳ | con số cùng kỳ | mức thực hiện cùng kỳ | CK | cùng kỳ các năm trước | thực hiện cùng kỳ | số cùng kỳ
  `,
  ),
  ...meaning<Base>(
    'earlier',
    `
    trước dịch | khi chưa có dịch | trước khi có dịch | trước khi sáp nhập | trước sáp nhập | trước sắp xếp | trước khi sắp xếp | năm rồi | năm vừa rồi | tháng rồi | vụ rồi | quý rồi | đợt trước | lần trước | mùa trước | niên vụ trước | năm liền trước | năm liền kề | năm học ngoái | khóa trước | vụ mùa trước |
    năm trước | năm ngoái | tháng trước | quý trước | kỳ trước | vụ trước | đầu năm | đầu nhiệm kỳ | đầu kỳ |
    cuối năm trước | cuối năm ngoái | đầu vụ | cuối vụ | đầu mùa | đầu tháng | đầu quý | cuối tháng trước | cuối quý trước | năm kia | nhiệm kỳ trước | thực hiện năm trước | thực hiện năm | ước thực hiện năm | ước thực hiện cả năm | ước TH năm | ƯTH năm | số ước thực hiện năm | năm học trước | tuần trước
  `,
  ),
  ...meaning<Base>(
    'plan',
    `
    số có điều kiện | số việc có điều kiện | tổng số có điều kiện | số có điều kiện thi hành | số tiền có điều kiện | số người đủ điều kiện | người đủ điều kiện | đối tượng đủ điều kiện | số đủ điều kiện | giá trị hợp đồng | hợp đồng đã ký | mức đăng ký | số đăng ký | mức đề ra | số đề ra | mức kế hoạch | tổng số được giao | tổng vốn được giao | tổng số phải |
    tổng kế hoạch | tổng kế hoạch vốn | quy hoạch | quy hoạch vùng | mức được giao | số vốn được giao | tổng dự toán | tổng số giao |
    chặng đường | chặng đường năm | chặng đường kế hoạch | số phải | tổng số phải | diện tích phải | số cần |
    số được giao | KH vốn | kế hoạch được giao | dự toán được giao | vốn được giao | vốn kế hoạch | KHV | KH giao | mục tiêu năm |
    mục tiêu cả năm | nghị quyết năm | nghị quyết đề ra | kịch bản | kịch bản tăng trưởng | mức giao | công suất thiết kế |
    kế hoạch | KH | kế hoạch năm | dự toán phấn đấu | chỉ tiêu phấn đấu | kế hoạch phấn đấu | dự toán pháp lệnh | KH năm | dự toán | DT | dự toán năm | chỉ tiêu | chỉ tiêu kế hoạch | nghị quyết
    | NQ | mục tiêu | mục tiêu nghị quyết | chỉ tiêu nghị quyết | tỉnh giao | thành phố giao | TP giao |
    huyện giao | quận giao | thị xã giao | phường giao | xã giao | trên giao | cấp trên giao | HĐND giao |
    UBND giao | pháp lệnh | chỉ tiêu giao | số giao | dự toán giao | kế hoạch giao | kế hoạch vốn | vốn giao |
    nhiệm vụ | chương trình | CT | CT năm | CTKH
  `,
  ),
  ...meaning<Base>(
    'other',
    `
    giá khởi điểm | giá sàn | giá trần | giá thị trường | mức khởi điểm | bình quân cả nước | bình quân toàn tỉnh | bình quân chung cả nước | bình quân chung toàn tỉnh | bình quân vùng | mức chung | mức bình quân chung | mức bình quân cả nước | mức bình quân toàn tỉnh | trung bình nhiều năm | bình quân nhiều năm | trung bình các năm | bình quân các năm | thị trường | giá thị trường | mặt bằng chung | giá thành | bình quân | bình quân chung | trung bình | mức bình quân | toàn quốc | cả nước | toàn tỉnh | toàn thành phố
  `,
  ),
];

/** The word that closes every kind of assigned plan: `dự toán HĐND huyện giao`. */
export const ASSIGNED = 'giao';

/** What can be set beforehand … */
export const QUOTAS: readonly string[] = words(`
  mức | số | tổng | tổng số | vốn | tổng vốn | nguồn vốn | nguồn | kinh phí | diện tích | sản lượng | khối lượng | định mức | số hộ | số vốn | số tiền | chỉ tiêu | số lượng | lượng | quy mô
`);

/** … and the words that say that it was. */
export const SETTERS: readonly string[] = words(`
  kế hoạch | giao | bố trí | phấn đấu | đăng ký | đề ra | đặt ra | phân bổ | phân khai | được duyệt | phê duyệt | cam kết | dự kiến | phải thu | phải nộp | phải làm | cần làm | phải đạt | đã ký | theo hợp đồng | thiết kế | hợp đồng | cho phép
`);

/** As much as the base, said without a number; with the approximator where it is only about as much. */
export const LEVEL_WORDS: readonly (readonly [string, string | null])[] = [
  ...['bằng', 'ngang bằng', 'ngang', 'vẫn bằng', 'giữ nguyên'].map((words) => [words, null] as const),
  ...['xấp xỉ bằng', 'xấp xỉ', 'tương đương', 'gần bằng', 'gần như bằng', 'suýt soát'].map(
    (words) => [words, words.split(' ')[0] === 'gần' ? 'gần' : 'xấp xỉ'] as const,
  ),
];

/** So many times as much as the base, in words, as percent of it. */
export const MULTIPLES: readonly (readonly [string, number])[] = [
  ...words('gấp rưỡi | tăng gấp rưỡi | gấp một lần rưỡi').map((multiple) => [multiple, 150] as const),
  ...words('gấp đôi | tăng gấp đôi | gấp hai | gấp hai lần | tăng gấp hai lần | nhiều gấp đôi | cao gấp đôi').map(
    (multiple) => [multiple, 200] as const,
  ),
  ...words('gấp ba | tăng gấp ba | gấp ba lần | tăng gấp ba lần | nhiều gấp ba | cao gấp ba').map(
    (multiple) => [multiple, 300] as const,
  ),
  ...words('gấp bốn | tăng gấp bốn | gấp bốn lần | gấp tư').map((multiple) => [multiple, 400] as const),
  ...words('gấp năm lần | tăng gấp năm lần').map((multiple) => [multiple, 500] as const),
];

/** Behind these stands the day up to which a figure counts. */
export const COUNTED_UNTIL: readonly string[] = words(`
  tính đến | tính tới | tính đến hết | tính đến thời điểm | lũy kế đến | lũy kế đến hết | số liệu đến | số liệu tính đến | cập nhật đến
`);

/** Opens the parts of a whole. */
export const PARTS: readonly string[] = words(`
  trong đó | riêng | trong đó có | bao gồm | cụ thể | trong số đó | trong ấy | gồm có | chia ra | tr.đó | trđ
`);

/** Says that there was none of it in the period (không phát sinh is not zero, and not missing). */
export const NOTHING_AROSE: readonly string[] = words(`
  không phát sinh | không có phát sinh | chưa phát sinh | không xảy ra | không để xảy ra | không phát hiện | chưa xảy ra | chưa phát hiện
`);

/** An indicator that has a plan in its own unit: a lone percent behind it is a completion. */
export const FLOW_HEADS: readonly string[] = words(`
  giải ngân vốn | giải ngân kế hoạch | giải ngân kinh phí | giải ngân nguồn vốn | giải ngân các | giải ngân ba | giải ngân chương trình | việc giải ngân | thanh toán vốn | thanh toán vốn đầu tư | tiền thu | nộp ngân sách | thu phí | huy động vốn | tổng nguồn thu | nguồn thu | thu hút vốn |
  thu | chi | thu ngân sách | chi ngân sách | tổng thu | tổng chi | thu nội địa | thu trong cân đối | thuế |
  tổng vốn đầu tư | vốn đầu tư | giá trị sản xuất | tổng giá trị sản xuất | GTSX | tổng giá trị | sản lượng |
  tổng sản lượng | diện tích | tổng diện tích | doanh thu | tổng doanh thu | tổng mức bán lẻ | tổng mức |
  kim ngạch | kim ngạch xuất khẩu | xuất khẩu | nhập khẩu | năng suất | tổng đàn | đàn | gieo trồng | trồng rừng
  | chi thường xuyên | chi đầu tư | tiền sử dụng đất | tổng số | giao quân | công tác giao quân |
  chỉ tiêu giao quân | tuyển quân | kết nạp | phát triển đảng viên | thu tiền sử dụng đất | lệ phí |
  lệ phí trước bạ | thuế thu nhập cá nhân | số thu | dư nợ | tổng dư nợ | giải quyết việc làm | tạo việc làm
`);

/** Begin with `thu` or `chi` and are deeds, no budget lines. */
export const NO_FLOWS: readonly string[] = words(`
  chi trả | chi hỗ trợ | thu hút | thu mua | thu hồi | thu gom | thu hoạch | thu thập | thu giữ | thu dung | thu được | chi đoàn | chi hội | chi bộ |
  chi cục | chi nhánh | thu dọn
`);

/** Money that is given a plan: behind a verb its lone percent is a completion (`vốn trái phiếu đạt 74,5%`). */
export const FUND_HEADS: readonly string[] = words(`
  vốn | nguồn vốn | tổng vốn | tổng nguồn vốn | các nguồn vốn | kế hoạch vốn | nguồn
`);

/** Indicators that are themselves a rate of growth: their percent is the value. */
export const RATE_HEADS: readonly string[] = words(`
  tốc độ | tốc độ tăng | tăng trưởng | tốc độ tăng trưởng | mức tăng trưởng | mức tăng | tốc độ phát triển |
  giá trị tăng trưởng | nhịp độ tăng
`);

/** Parts of the economy: each moves as the others do. */
export const SECTOR_HEADS: readonly string[] = words(`
  nông nghiệp | nông | nông lâm | lâm nghiệp | thủy sản | công nghiệp | xây dựng | dịch vụ | thương mại | du lịch | trồng trọt | chăn nuôi | khai khoáng | chế biến | khu vực | ngành | CN | XD | TM | DV | NN
`);

/** What may be said to have `tăng trưởng`, beside sectors and amounts. */
export const GROWING: readonly string[] = words(`
  GRDP | GDP | VA | GTSX | kinh tế | nền kinh tế | tín dụng | huy động | nguồn vốn | tổng nguồn vốn | dư nợ | tổng dư nợ | tổng sản phẩm | tiêu dùng | bán lẻ | thương mại điện tử | lĩnh vực | sản xuất | số thu | hoạt động | lượng khách | khách
`);

/** The same, behind which nothing else is named. */
export const GROWTH_NAMES: readonly string[] = words(`
  mức tăng | tốc độ tăng | tốc độ tăng trưởng | mức tăng trưởng
`);

/** What pupils, cadres, cells and units are ranked as, one behind the other. */
export const GRADES: readonly string[] = words(`
  xuất sắc | giỏi | khá | tốt | trung bình | trung bình khá | yếu | kém | đạt | chưa đạt | không đạt | hoàn thành xuất sắc | hoàn thành tốt | hoàn thành | chưa hoàn thành | không hoàn thành
`);

/** Name a number of things before the number: `số tài khoản 6.830`. */
export const TALLIES: readonly string[] = words(`
  số | tổng số | số lượng | số lượt | số vụ | số hộ | tổng số vụ | tổng số hộ | số người
`);

/** Deeds done up to a number set beforehand: `kết nạp 38/45 đảng viên (84%)` is as much of the quota, not of all there were. */
export const QUOTA_DEEDS: readonly string[] = words(`
  kết nạp | kết nạp mới | phát triển | phát triển mới | phát triển được | giới thiệu việc làm | tạo việc làm | giải quyết việc làm | xuất khẩu lao động | cấp | cấp mới | cấp đổi | cấp giấy | cấp lần đầu |
  tuyển | tuyển mới | tuyển sinh | tuyển dụng | tuyển quân | giao quân | gọi nhập ngũ | đào tạo | đào tạo nghề | dạy nghề | bồi dưỡng | tập huấn | trồng | trồng mới | gieo trồng | gieo cấy | thả nuôi | thu hoạch | tiêm | tiêm phòng | phun |
  hoàn thành | thực hiện | triển khai | xây | xây dựng | xây mới | xây dựng mới | làm | làm được | làm mới | sửa chữa | nâng cấp | cải tạo | cứng hóa | bê tông hóa | kiên cố hóa | nạo vét | xóa | xóa được | khởi công | khánh thành | bàn giao |
  mở | mở mới | tổ chức | tổ chức được | lắp | lắp đặt | vận động | quyên góp | thành lập | thành lập mới | ra mắt | trao | tặng | trao tặng | hỗ trợ | đưa | cử | thu hút | kêu gọi | tinh giản | sắp xếp | cắt giảm | phát hành | in | số hóa | chỉnh lý | quét |
  công nhận | công nhận mới | hiến máu | tiếp nhận máu | kiểm tra | giám sát | thanh tra | kiểm toán | khoan | đo đạc | cho vay | phát | cấp phát | bố trí | di dời | tái định cư | chi trả
`);

/** What those counted give, take or have: before an amount it names that, and not them (`312 hộ hiến 4.200 m2 đất`). */
export const GIVING: readonly string[] = words(`
  vay | vay vốn | được vay | nộp | đóng | đóng góp | góp | hiến | ủng hộ | tặng | mua | bán | thuê | trồng | nuôi | thả | thả nuôi | nợ | còn nợ | hưởng | được hưởng | lãi | gửi | trả | chi | thu | chi trả | làm | đạt | nhận | khai thác | sản xuất | tiêu thụ | xả | thải | vận chuyển | canh tác | chăn nuôi | quản lý | sử dụng | rộng | dài | nặng | chứa | cung cấp | cấp | tưới
`);

/** Kinds of things a plan says how many of: whatever was done, `39/52 cuộc (75%)` is of the plan. */
export const QUOTA_THINGS: readonly string[] = words(`
  cuộc | lớp | buổi | hội nghị | giấy | giấy chứng nhận | đợt | khóa | khóa học | chuyên đề | phiên | kỳ | mô hình | đơn vị máu | đảng viên mới | hội viên mới | đoàn viên mới
`);

/** What offices do with things they then count: behind such a word the number's noun is what was counted. */
export const DEEDS: readonly string[] = words(`
  triển khai | tiến hành | tiếp nhận | nhận | đón | tiếp | tiếp đón | thu hút | khám | khám chữa bệnh | chữa bệnh | điều trị | phát hiện | xử lý | xử phạt | cấp | cấp mới | cấp đổi |
  giải quyết | trả | kiểm tra | giám sát | thanh tra | hòa giải | tổ chức | mở | xây dựng | hỗ trợ | giao | bàn giao | tuyển | kết nạp | trao | trao tặng |
  tặng | ban hành | khởi tố | bắt | bắt giữ | phục vụ | đào tạo | bồi dưỡng | thành lập | lắp đặt | huy động | vận động | tuyên truyền | cho vay | xét xử |
  thi hành | thụ lý | điều tra | làm rõ | triệt phá | lập | lập hồ sơ | thẩm định | phê duyệt | đăng tải | phát | in | tiêm | tiêm phòng | trồng | sửa chữa |
  nâng cấp | khánh thành | khởi công | bố trí | điều động | bổ nhiệm | luân chuyển | kỷ luật | khen thưởng | đề nghị | thông qua | xem xét | chuyển | tư vấn
`);
