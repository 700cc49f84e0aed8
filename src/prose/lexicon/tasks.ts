/**
 * Words with which tasks begin, are asked for and are given a deadline.
 *
 * domain.md 6.2; what a clause with them is, read/tasks/ decides.
 */
import { words } from './words.ts';

/** Verbs and adverbs with which a task begins. */
export const TASK_VERBS: readonly string[] = words(`
  tập trung | tiếp tục | tăng cường | đẩy mạnh | đẩy nhanh | khẩn trương | kiên quyết | quyết liệt | rà soát | phát hiện | chấn chỉnh | khắc phục | tháo gỡ | gỡ khó | gỡ vướng | bổ khuyết | hoàn thành | hoàn thiện | thực hiện | triển khai | tổ chức |
  phối hợp | chủ động | nâng cao | nâng | chú trọng | quan tâm | làm tốt | làm | siết | siết chặt | bảo đảm | đảm bảo | giữ vững | giữ | ổn định | phát huy | phát triển | khôi phục | phục hồi | xây dựng | xử lý | giải quyết | kiểm tra | giám sát | thanh tra | quản lý |
  tuyên truyền | vận động | huy động | thu hút | cải cách | cắt giảm | đề cao | gắn | đưa | lập | cấp | đào tạo | tạo | giảm | kiềm chế | thu hoạch | chuyển đổi | liên kết | trồng | chuẩn bị | rút kinh nghiệm | tham mưu | ban hành | báo cáo | tổng hợp | đôn đốc | chỉ đạo | lãnh đạo | cụ thể hóa | phấn đấu | tìm giải pháp | tìm | thúc đẩy | đổi mới | sắp xếp | kiện toàn | củng cố | thu | chi | khai thác | chống | phòng, chống | phòng chống | ngăn chặn | chăm lo | hỗ trợ | tích cực | nghiêm túc | thường xuyên | bố trí | ưu tiên | dồn | dồn nguồn lực | mở rộng | bồi dưỡng | tuyển | giao | xác định | công khai | niêm yết | hướng dẫn | kịp thời | sớm | duy trì | bám sát | theo dõi | rà | tu bổ | nạo vét | giải tỏa | giải phóng | bàn giao | khởi công | đấu giá | đầu tư | tái cơ cấu | cơ cấu | chuyển dịch | xóa | khuyến khích | tạo điều kiện | tạo việc làm | tạo chuyển biến | kiểm soát | bổ sung | ứng dụng | số hóa | nhân rộng | đối thoại | tiếp dân | tiếp công dân | xây | sửa chữa | nắm chắc | nắm | tranh thủ | cân đối | tiết kiệm | gương mẫu | kiểm điểm | phê duyệt | tiếp nhận | thẩm định | trình | sơ kết | tổng kết | thống kê | đánh giá | phân công | thành lập | tái lập | quy hoạch | chỉnh trang | bảo vệ | bảo tồn | tôn tạo | giáo dục | tuyển quân | giao quân | diễn tập | huấn luyện | xét xử | điều tra | truy quét | trấn áp | đấu tranh | nêu cao | nhanh chóng | linh hoạt | hết sức | thực thi | chấp hành | tuân thủ | vận hành | kết nối | khơi thông | giải ngân | quyết tâm | hạn chế | hết tháng | tăng | mở | đăng ký | kết nạp | học tập | quán triệt
`);

/** Who may ask for work: behind these verbs the sentence sets tasks. */
export const REQUESTS: readonly string[] = words(`
  yêu cầu | đề nghị | lưu ý | gợi ý | chỉ đạo các | giao nhiệm vụ | nhấn mạnh | quyết định giao | đặt mục tiêu | đề ra | xác định | nêu nhiệm vụ | phấn đấu | tập trung vào | chốt mục tiêu | định mục tiêu | đặt ra | trọng tâm là | thống nhất giao
`);

/** Open a passage about what is to be done. */
export const TASK_OPENERS: readonly string[] = words(`
  thời gian tới | trong thời gian tới | tới đây | sắp tới | nhiệm vụ trọng tâm | một số nhiệm vụ | nửa cuối năm | những tháng cuối năm | các tháng cuối năm | các tháng còn lại | từ nay đến cuối năm | từ nay tới cuối năm | phương hướng | mục tiêu năm | để hoàn thành | để năm | để đạt | trong quý tới | sang tháng | sang quý | sang năm | năm tới | quý tới | tháng tới | phấn đấu | nhiệm vụ thời gian tới | kết luận hội nghị | phát biểu kết luận | kết luận | mục tiêu chung
`);

/** Deadlines without a day. */
export const VAGUE_DUES: readonly string[] = words(`
  thời gian tới | trong thời gian tới | sớm | kịp thời | trong năm | thường xuyên | trong thời gian sớm nhất | ngay | trước mắt | đúng thời gian quy định | đúng tiến độ | theo đúng tiến độ
`);

/** Before the day or month of a firm deadline. */
export const DUE_CUES: readonly string[] = words(`
  trước | chậm nhất | chậm nhất là | chậm nhất ngày | chậm nhất đến | xong trước | hoàn thành trước | trong | hết | đến hết | xong trong | hoàn thành trong | hạn | thời hạn | thời gian hoàn thành | hoàn thành | đến
`);
