/**
 * Words of meetings and of speaking: around statements, never statements themselves.
 */
import { words } from './words.ts';

/** Reports of proceedings: what a meeting does is neither result nor shortcoming. */
export const PROCEEDINGS: readonly string[] = words(`
  đến dự | dự họp | dự hội nghị | tham dự | cùng dự | chủ trì | chủ trì hội nghị | điều hành | khai mạc | phát biểu | thảo luận | thông qua | chất vấn | đọc | nghe | xem xét | bàn và quyết định | biểu quyết | tọa đàm | nối trực tuyến | dự trực tuyến | kiểm điểm | sơ kết | tổng kết | đánh giá kết quả | giao ban | họp đánh giá | họp ban chấp hành | vừa họp | họp hội nghị | họp kỳ | họp HĐND | họp lần thứ | họp trực tuyến | tổ chức hội nghị | quán triệt | góp ý | lấy ý kiến | trực báo | dự, chỉ đạo | giao việc | tờ trình | bàn cách | bàn việc | nhìn lại | làm rõ kết quả | quyết nghị | căn cứ | có các đồng chí | khen thưởng | trả lời kiến nghị | chính sách mới | tán thành | kết quả như sau | cho biết kinh tế | diễn ra ngày | họp thường lệ | đánh giá tháng
`);

/** Up to these the words of a sentence only say who speaks. */
export const SPEAKS: readonly string[] = words(`
  theo báo cáo | theo đó | theo báo cáo tại kỳ họp | kết quả | cụ thể | nổi bật | nổi bật là | nhờ vậy | đến nay | trong đó | ngoài ra | bên cạnh đó | đồng thời | cùng lúc | tuy nhiên | song | nhưng | cùng với đó | đặc biệt | trọng tâm là | nhất là | tính chung | qua đó | đáng chú ý | một số chỉ tiêu nổi bật | nhìn chung | đáng ghi nhận | mặt khác | và
`);

/** Verbs of speaking: what stands before them and a colon or comma is no statement. */
export const SPEECH: readonly string[] = words(`
  cho biết | đánh giá | báo cáo | cho thấy | cho rằng | nêu | thống kê | gồm | gồm mốt số việc | xác định | nhận định | khẳng định | mổ xẻ | thảo luận | chỉ ra | quanh | như | là
`);
