/**
 * Words before a period or year that say what it is there for: reviewed, planned, compared with, or a deadline.
 */
import { words } from './words.ts';

/** What was done in the period is told. */
export const REVIEWS: readonly string[] = words(`
  kết quả | tình hình | đánh giá | sơ kết | tổng kết | kiểm điểm | nhìn lại | xem xét | rà soát | báo cáo | giao ban |
  khái quát | thực trạng | hoạt động | diễn biến | điểm lại | soát lại | thống kê | công bố | qua | suốt |
  bức tranh | kết luận | thẩm tra | giám sát
`);

/** What a review is about; where a plan's word stands before it, what the plan is about. */
export const SUBJECTS: readonly string[] = words(`
  kinh tế - xã hội | kinh tế xã hội | KTXH | KT-XH | quốc phòng - an ninh | quốc phòng, an ninh | an ninh trật tự | QP-AN |
  xây dựng Đảng
`);

/** Before a count of targets: they were reached, so their year is looked back on. */
export const REACHED: readonly string[] = words(
  'đạt | vượt | hoàn thành | đạt và vượt | đã đạt | không đạt | chưa đạt',
);

/** What is to be done in the period is told. */
export const PLANS: readonly string[] = words(`
  nhiệm vụ | phương hướng | kế hoạch | mục tiêu | giải pháp | chỉ tiêu | bàn | bàn việc | giao việc | dự toán | trọng tâm |
  chương trình công tác | chương trình | triển khai | phấn đấu | định hướng | dự kiến | biện pháp | bước sang | sang | đón |
  việc | quyết toán | lãnh đạo thực hiện | chốt | định
`);

/** Hold a plan's word within a word of something else. */
export const NOT_PLANS: readonly string[] = words(
  'về việc | địa bàn | sự việc | vụ việc | làm việc | công việc | ổn định | quyết định',
);

/** The period is the other side of a comparison, or the beginning or end of a longer one. */
export const COMPARISONS: readonly string[] = words(`
  so với | so | với | cùng kỳ | hơn | bằng | kể từ | từ | đến | tới | đến hết | giai đoạn | nhiệm kỳ | khóa | năm học |
  so với cuối | với cuối | so cuối | với đầu | so đầu | từ đầu | vụ xuân | vụ mùa | vụ đông | vụ hè thu | so với vụ | cao hơn | thấp hơn | gấp | trước | tầm nhìn | là cùng kỳ |
  so nửa đầu | so với nửa đầu | nửa đầu
`);

/** The period is a deadline. */
export const DEADLINES: readonly string[] = words(`
  trước | trong | hết | xong | chậm nhất | ngay trong | đến hết | hoàn thành trong | xong trong | trước hết
`);

/** A session of every month. */
export const REGULAR: readonly string[] = words(
  `phiên họp thường kỳ | phiên thường kỳ | họp thường kỳ tháng | phiên họp tháng | giao ban tháng`,
);
