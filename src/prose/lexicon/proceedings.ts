/**
 * Words of meetings and of speaking: around statements, never statements themselves.
 */
import { meaning, words } from './words.ts';

/** Reports of proceedings: what a meeting does is neither result nor shortcoming. */
export const PROCEEDINGS: readonly string[] = words(`
  đến dự | dự họp | dự hội nghị | tham dự | cùng dự | chủ trì | chủ trì hội nghị | điều hành | khai mạc | phát biểu | thảo luận | thông qua | chất vấn | đọc | nghe | xem xét | bàn và quyết định | biểu quyết | tọa đàm | nối trực tuyến | dự trực tuyến | kiểm điểm | sơ kết | tổng kết | đánh giá kết quả | giao ban | họp đánh giá | họp ban chấp hành | vừa họp | họp hội nghị | họp kỳ | họp HĐND | họp lần thứ | họp trực tuyến | tổ chức hội nghị | quán triệt | góp ý | lấy ý kiến | trực báo | dự, chỉ đạo | giao việc | tờ trình | bàn cách | bàn việc | nhìn lại | làm rõ kết quả | quyết nghị | căn cứ | có các đồng chí | khen thưởng | trả lời kiến nghị | chính sách mới | tán thành | nội dung gồm | nội dung cuộc họp | nội dung họp | nội dung kỳ họp | nội dung hội nghị | chương trình gồm | kết quả như sau | diễn ra ngày | họp phiên | họp bàn | bàn công việc | họp thường lệ | đánh giá tháng
`);

/** Reviews: what stands behind their colon is what they found. */
export const REVIEWS_TOLD: readonly string[] = words(`
  tổng kết | sơ kết | đánh giá | kiểm điểm | nhìn lại | điểm lại | báo cáo | công bố | giao ban | họp báo | nghe báo cáo | rà soát | tổng hợp | thông tin | kết quả
`);

/** What a meeting is to deal with: its list tells nothing that was reached. */
export const CONTENTS: readonly string[] = words(`
  nội dung | dự thảo | bàn | bàn về | thảo luận | cho ý kiến | xem xét | thông qua | chương trình họp | chương trình kỳ họp | tờ trình | chất vấn | nghị quyết về | quyết định các | nhân sự | bầu
`);

/** Up to these the words of a sentence only say who speaks. */
export const SPEAKS: readonly string[] = words(`
  theo báo cáo | theo đó | theo báo cáo tại kỳ họp | kết quả | cụ thể | nổi bật | nổi bật là | nhờ vậy | đến nay | trong đó | ngoài ra | bên cạnh đó | đồng thời | cùng lúc | tuy nhiên | song | nhưng | cùng với đó | đặc biệt | trọng tâm là | nhất là | tính chung | qua đó | đáng chú ý | một số chỉ tiêu nổi bật | nhìn chung | đáng ghi nhận | mặt khác | và
`);

/** Verbs of speaking: what stands before them and a colon or comma is no statement. */
export const SPEECH: readonly string[] = words(`
  cho biết | đánh giá | báo cáo | cho thấy | cho rằng | nổi lên | chỉ rõ | chỉ ra | nêu | thống kê | gồm | xác định | nhận định | khẳng định | mổ xẻ | thảo luận | chỉ ra | quanh | như | là | cho hay | phân trần | phân bua | giãi bày | bộc bạch | lý giải | giải thích | trình bày | nói | nói thêm | nói rõ | nói thẳng | chia sẻ | bày tỏ | kể | thừa nhận | dẫn chứng | thông tin | cho biết thêm | phản ánh | đáp | trả lời | tổng hợp | nhìn nhận | ghi nhận | kết luận
`);

/** Verbs with which somebody states what follows, without a colon. */
export const ASSERTED: readonly string[] = words(`
  cho rằng | cho biết | cho thấy | nhận thấy | thấy rằng | phản ánh | chỉ rõ | chỉ ra | chỉ ra rằng | nhận định | nhận định rằng | khẳng định rằng | thừa nhận | nhìn nhận | đánh giá rằng | đánh giá việc | báo cáo rằng | nêu rõ | ghi nhận | cho hay | cho biết thêm | phân trần | phân trần rằng | giãi bày | bộc bạch | kể | kể rằng | nói rằng | nói thêm | thông tin rằng | lý giải rằng | dẫn chứng | khẳng định | nói rõ | nêu ý kiến rằng | đáp rằng | trả lời rằng | báo rằng
`);

/** In a head before a colon they show that the head itself tells something: `Thu ngân sách vượt xa: …`. */
export const TOLD: readonly (readonly [string, boolean])[] = [
  ...meaning(
    false,
    `phát triển kinh tế | phát triển nông thôn | phát triển đảng viên | phát triển đảng | phát triển doanh nghiệp | phát triển đô thị | phát triển sản xuất | giảm nghèo | tăng cường | cao đẳng | tốt nghiệp | đạt chuẩn | tăng trưởng | hoàn thành nhiệm vụ | ổn định đời sống`,
  ),
  ...meaning(
    true,
    `
    phát triển | chuyển biến | được mùa | gặp khó | gặp khó khăn | gặp nhiều khó khăn | khó khăn | sụt | tụt | giảm sút | kém | chững | được | bị | đã | còn | vẫn | cũng | chưa | không | khá | tốt | cao | chậm | thấp | ổn định | vượt | đạt | tăng | giảm | hoàn thành | bước đầu | tiếp tục | đang hụt hơi | hụt hơi | sôi nổi | kịp thời | hiệu quả | ì ạch | dẫn đầu | thành công | khởi sắc
`,
  ),
];

/** Number the clauses of a sentence. */
export const ENUMERATORS: readonly string[] = words(`
  một là | hai là | ba là | bốn là | năm là | sáu là | bảy là | thứ nhất | thứ nhất là | thứ hai | thứ hai là | thứ ba | thứ ba là | thứ tư | thứ tư là | thứ năm là | trước hết | trước hết là | sau cùng | cuối cùng | cuối cùng là
`);

/** Connectives at the head of a sentence, and how much they lean towards want. */
export const CONNECTIVES: readonly (readonly [string, number])[] = [
  ...meaning(
    3,
    `
    tuy nhiên | tuy vậy | tuy thế | song | thế nhưng | có điều | đáng tiếc | đáng tiếc là | đáng lo | đáng lo là | đáng lo ngại | đáng lo ngại là | đáng lo hơn | đáng ngại | đáng ngại là | đáng ngại hơn | đáng buồn | đáng buồn là | điều đáng lo là | điều đáng nói là | đáng nói là | chỉ tiếc | đáng phê bình là | cá biệt có | nhưng | ngược lại | trái lại | tuy nhiên, bên cạnh đó | tuy nhiên, qua kiểm tra | song song đó còn
  `,
  ),
  ...meaning(
    0,
    `
    dẫu vậy | dù vậy | dù thế | mặc dù vậy | mặc dầu vậy | vậy mà | mặt khác | ngoài ra | bên cạnh đó | cùng với đó | đồng thời | đặc biệt | nhất là | nổi bật | nổi bật là | cụ thể | cụ thể là | đáng chú ý | đáng chú ý là | đáng mừng | đáng mừng là | đáng ghi nhận | đáng ghi nhận là | nhìn chung | nhờ vậy | nhờ đó | nhờ thế | qua đó | từ đó | do đó | vì vậy | theo đó | trong đó | bù lại | kết quả | kết quả là | tóm lại | như vậy | và | riêng | còn về | hơn nữa | chẳng hạn | trong bối cảnh đó | trong bối cảnh ấy | tính chung | đi đôi với đó | song song với đó | tiếp đó | sau đó | có thể nói | ngoài việc đó | không những thế | thêm vào đó
  `,
  ),
];

/** What a list of wants is announced by; 6 where all that follows is one, less where it only leans. */
export const WANT_TOPICS: readonly (readonly [string, number])[] = [
  ...meaning(
    6,
    `
    trở ngại | rào cản | vướng nhất | yếu nhất | khó nhất | kém nhất | lo nhất | nhược điểm | khâu yếu | chỗ nghẽn | mặt tồn tại | việc chưa làm được | tồn tại | tồn tại, hạn chế | hạn chế | hạn chế, tồn tại | hạn chế, yếu kém | khuyết điểm | hạn chế, khuyết điểm | yếu kém | điểm yếu | chỗ yếu | chỗ còn yếu | mặt yếu | mặt còn yếu | khó khăn | khó khăn, vướng mắc | vướng mắc | bất cập | điểm nghẽn | nút thắt | chưa được | cái chưa được | mặt chưa được | chưa làm được | chưa bằng lòng | rút kinh nghiệm | thẳng thắn | nghiêm túc chỉ ra | nghiêm túc nhìn nhận | nghiêm túc thừa nhận | nghiêm túc kiểm điểm | nghiêm túc nhận | thành khẩn | nhận khuyết điểm | nhận lỗi | nhận trách nhiệm về | không hài lòng | không vui | chưa vui | phê phán | cảnh báo | nêu đích danh | nhìn thẳng | không né tránh | nghiêm khắc | trăn trở | đáng lo | nhìn nhận lại | cái khó | phê bình | nhắc nhở | thiếu sót | non kém | bài toán khó | băn khoăn | lo ngại | bức xúc | sốt ruột | lưu ý những | nỗi lo | mặt trái | tồn đọng
  `,
  ),
  ...meaning(5, `gặp khó | gặp khó khăn | gặp nhiều khó khăn | gặp thách thức | còn khó`),
  ...meaning(
    3,
    `
    bên cạnh những kết quả | bên cạnh những mặt làm được | bên cạnh những việc đã làm | bên cạnh đó vẫn còn | bên cạnh những kết quả đạt được | bên cạnh kết quả đạt được | bên cạnh những kết quả đã đạt được | bên cạnh các kết quả đạt được | bên cạnh kết quả | bên cạnh kết quả trên | bên cạnh những kết quả trên | bên cạnh những mặt được | bên cạnh mặt được | bên cạnh những thuận lợi | bên cạnh những thành tích | bên cạnh thành tích | bên cạnh những ưu điểm | bên cạnh ưu điểm | ngoài những kết quả | ngoài những kết quả đạt được | bên cạnh những việc làm được | bên cạnh việc làm được | bên cạnh những chuyển biến | bên cạnh những chuyển biến tích cực | bên cạnh những mặt tích cực | bên cạnh những điểm sáng | bên cạnh những mảng sáng
  `,
  ),
];

/** Sentences that only introduce: `Năm 2009 là năm …`, `… báo cáo kết quả như sau`. */
export const INTRODUCTIONS: readonly string[] = words(`
  không giấu | là năm | là quý | là tháng | là nhiệm kỳ | như sau | dưới đây | bức tranh | cơ bản nhất trí | nhất trí với | thống nhất với | thống nhất đánh giá | hội nghị ghi nhận | xin báo cáo | trân trọng báo cáo | kính trình | kính đề nghị | trên đây là
`);

/** With these a conclusion judges what was done before it gives work. */
export const VERDICTS: readonly string[] = words(`
  đồng ý với nhận định | đồng ý với đánh giá | đồng tình với đánh giá | đồng tình với nhận định | thống nhất đánh giá | thống nhất nhận định | thống nhất với đánh giá | thống nhất với nhận định | cơ bản thống nhất với đánh giá | cơ bản nhất trí với đánh giá | nhất trí với đánh giá | nhất trí với nhận định | nhất trí đánh giá | tán thành đánh giá | ghi nhận | ghi nhận và biểu dương | ghi nhận, biểu dương | ghi nhận, đánh giá cao | đánh giá cao | hoan nghênh | biểu dương | đánh giá chung | nhận định chung
`);

/** Begin the ground on which something was done: `Thực hiện Nghị quyết …, huyện đã …`. */
export const GROUNDS: readonly string[] = words(
  `thực hiện | chấp hành | căn cứ | quán triệt | bám sát | triển khai thực hiện | trên cơ sở | thi hành`,
);

/** Complain: what follows them is a want. */
export const COMPLAINTS: readonly string[] = words(
  `phàn nàn | phàn nàn về | ca thán | bức xúc về | bức xúc vì | băn khoăn về | băn khoăn vì | lo ngại về | lo ngại vì | lo lắng về | phê bình việc | phê bình tình trạng | không hài lòng về | sốt ruột vì | sốt ruột về | than rằng | góp ý rằng | nhắc rằng | lưu ý rằng | cảnh báo rằng | phê bình rằng | trăn trở rằng | băn khoăn rằng | lo rằng | e rằng | than phiền | than phiền về | kêu rằng | phàn nàn rằng | phản ánh việc | phản ánh tình trạng | hỏi vì sao | hỏi tại sao | hỏi sao | chất vấn vì sao | chất vấn về việc | đặt câu hỏi vì sao | truy vì sao | thắc mắc vì sao | thắc mắc về | không đồng tình với việc | nêu tình trạng | chỉ ra tình trạng | cảnh báo tình trạng | lo vì | trăn trở vì | trăn trở về | đáng lo là | đáng lo ngại là`,
);
