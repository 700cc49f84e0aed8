/**
 * What a heading announces, and the lines of a page that are not part of what it says.
 *
 * Outline of domain.md 6.1 and the section words of 6.2. The first phrase found in a heading
 * decides, so `kết quả thực hiện nhiệm vụ` is a heading of results.
 */
import { meaning, words } from './words.ts';

export type Section =
  | 'result'
  | 'shortcoming'
  | 'cause'
  | 'task'
  | 'aim'
  | 'basis'
  | 'proposal'
  | 'lesson'
  | 'recipients'
  | 'agenda';

export const SECTION_CUES: readonly (readonly [string, Section])[] = [
  ...meaning<Section>(
    'result',
    `
    kết quả | tình hình | lãnh đạo nhiệm vụ | lãnh đạo thực hiện | lãnh đạo phát triển | thực hiện nhiệm vụ | công tác chỉ đạo | ưu điểm | thành tích | đánh giá chung | những mặt được | mặt được | đánh giá kết quả |
    công tác lãnh đạo | thuận lợi | đã đạt được | kết quả nổi bật | đánh giá tình hình | thành tựu | điểm sáng | mặt mạnh | mặt tích cực | nổi bật | tháng đầu năm | được và chưa được | mặt được và chưa được | khái quát | thực trạng | hiện trạng | việc đã làm | những việc đã làm | việc làm được | việc làm hay | những việc làm được | kết quả đạt được | đặc điểm tình hình | đồng tình | nhìn lại | điểm lại | nhận định chung | tổng quan | mặt đạt được | những gì đã làm | đã làm được | việc đã xong | phần đã làm | ghi nhận chung | chuyển biến nổi bật | mặt sáng | những mặt sáng
  `,
  ),
  ...meaning<Section>(
    'shortcoming',
    `
    hạn chế | tồn tại | khuyết điểm | yếu kém | bất cập | khó khăn | vướng mắc | mặt chưa được | nhược điểm | điểm yếu | chỗ yếu | khâu yếu | chưa đạt | vấn đề đặt ra | băn khoăn | cái khó | thách thức | việc chưa làm được | thiếu sót | mặt trái | chưa hài lòng | đáng lo | chưa được | cái chưa được | mặt còn yếu | mặt yếu | chưa bằng lòng | chưa làm được | điểm nghẽn | còn yếu | tồn đọng | cần khắc phục | còn non | mặt non | chưa yên tâm | chưa ổn | chưa tốt | chưa xong | chưa trọn | chưa tròn | còn dở | còn nợ | còn kém | còn chậm | còn vướng | còn lo | còn thiếu | nỗi lo | cần nói thẳng | mặt tồn tại | việc tồn | việc dở | việc nợ | lực cản | trở lực | trở ngại | rào cản | nút thắt |
    những mặt chưa được | tồn tại hạn chế | một số hạn chế | khó khăn, vướng mắc | cần rút kinh nghiệm |
    nội dung cần rút kinh nghiệm
  `,
  ),
  ...meaning<Section>(
    'cause',
    `
    nguyên nhân | nguyên nhân chủ quan | nguyên nhân khách quan | căn nguyên | nguyên do | cội nguồn | lý do | vì sao
  `,
  ),
  ...meaning<Section>(
    'task',
    `
    nhiệm vụ | phương hướng | giải pháp | nhiệm vụ trọng tâm | phương hướng, nhiệm vụ |
    tổ chức thực hiện | nhiệm vụ, giải pháp | trọng tâm công tác | kế hoạch công tác | biện pháp |
    phân công nhiệm vụ | phân công | phân công thực hiện | phân công trách nhiệm | trách nhiệm thực hiện |
    công tác trọng tâm | nội dung trọng tâm | chế độ báo cáo | chế độ thông tin, báo cáo | việc phải làm |
    những việc phải làm | việc cần làm | những việc cần làm | việc trọng tâm | công việc trọng tâm | định hướng |
    hướng năm | hướng tới | chương trình công tác | nội dung thực hiện | nội dung kết luận | giao việc | việc giao |
    thời gian tới | ý kiến chỉ đạo | yêu cầu cụ thể | nội dung công việc | trọng tâm | yêu cầu | sẽ làm | sẽ thực hiện | sẽ triển khai | phải xong | làm ngay | làm tiếp | làm trong | người làm | người thực hiện | hạn xong | bàn giao việc | việc tháng | việc quý | việc năm | việc của | phần việc | đầu việc | việc của các | dự kiến quý | dự kiến tháng | dự kiến công tác | dự kiến kế hoạch | kế hoạch quý | kế hoạch tháng | tháng cuối năm | tháng còn lại | quý còn lại | từ nay đến cuối năm | từ nay đến hết năm | năm tới | quý tới | tháng tới | tuần tới | sắp tới | việc sắp tới | việc tiếp theo | các bước tiếp theo | lịch công tác | phân việc | giao nhiệm vụ | hướng xử lý | hướng khắc phục | biện pháp khắc phục | hướng giải quyết | yêu cầu và phân công | chỉ đạo: | chỉ đạo như sau | yêu cầu: | yêu cầu các | giao nhiệm vụ cho | phân công: | giao các | lưu ý:
  `,
  ),
  ...meaning<Section>('aim', 'mục tiêu | chỉ tiêu | các chỉ tiêu | chỉ tiêu chủ yếu | mục tiêu cụ thể'),
  ...meaning<Section>(
    'basis',
    `
    căn cứ | căn cứ pháp lý
  `,
  ),
  ...meaning<Section>(
    'proposal',
    `
    kiến nghị | đề xuất | đề xuất, kiến nghị | kiến nghị, đề xuất | đề nghị | đề đạt | nguyện vọng
  `,
  ),
  ...meaning<Section>(
    'lesson',
    `
    bài học | bài học kinh nghiệm | mục đích | mục đích, yêu cầu | quan điểm
  `,
  ),
  ...meaning<Section>(
    'recipients',
    `
    nơi nhận | kính gửi
  `,
  ),
  ...meaning<Section>(
    'agenda',
    `
    chương trình hội nghị | thành phần
  `,
  ),
];

/** `Những điểm … chưa yên tâm`, `Mặt còn non`: nouns of a matter, and what says of it that it fell short. */
export const MATTERS: readonly string[] = words(`
  điểm | mặt | việc | chỗ | khâu | điều | chuyện | vấn đề | lĩnh vực | phần | mảng | nội dung | chỉ tiêu | phần việc | đầu việc
`);
export const FALLEN_SHORT: readonly string[] = words(`
  chưa | còn yếu | còn kém | còn non | còn chậm | còn dở | còn vướng | còn nợ | còn thiếu | còn lo | còn hạn chế | còn tồn tại | còn lúng túng | còn phải | còn khó | còn đọng | yếu | kém | non | dở | nghẽn | vướng | tắc | trăn trở | nhức nhối | nói thẳng | phải nói thẳng | rút kinh nghiệm | đáng lo | đáng ngại | lo nhất | đáng buồn | đáng tiếc | không đạt | không hoàn thành | khó nhất | yếu nhất | kém nhất | chậm nhất | cần được quan tâm | cần quan tâm | cần khắc phục | cần chấn chỉnh | cần nhìn lại | cần rút kinh nghiệm | phải sửa | phải khắc phục | phải nhìn lại | không yên tâm | không hài lòng | chẳng yên tâm | để lại băn khoăn | băn khoăn | sốt ruột | canh cánh | bức xúc | gây bức xúc
`);

/** Lines of web pages and captions: nothing in them is a statement of the document. */
export const FURNITURE: readonly string[] = words(`
  lượt xem | view count | ngày đăng | ngày cập nhật | cập nhật | cập nhật ngày | bình luận | gửi bình luận |
  tìm kiếm | đăng nhập | truy cập | tổng truy cập | đang truy cập | thống kê truy cập | số lượt truy cập |
  hotline | từ khóa | tin cùng chuyên mục | tin liên quan | bài viết | liên kết website | hôm nay, thứ |
  trang chủ | in trang | tin tức sự kiện | số hiệu | ngày ban hành | ngày có hiệu lực | người ký | hiệu lực: |
  tags | ảnh: | nguồn: | tác giả: | chủ nhật | thứ hai ngày | thứ ba ngày | thứ tư ngày | thứ năm ngày |
  thứ sáu ngày | thứ bảy ngày | điện thoại | email | website | fax | ngày gửi | thứ 2 | thứ 3 | thứ 4 | thứ 5 |
  thứ 6 | thứ 7
`);

/** How captions of photographs begin. */
export const CAPTIONS: readonly string[] = words(`
  quang cảnh | toàn cảnh | các đại biểu | đại biểu | ảnh | đoàn chủ tịch | chủ tọa
`);
/** What is seen on a photograph of a meeting; with the beginning above it makes a caption. */
export const CAPTION_ENDS: readonly string[] = words(`
  hội nghị | kỳ họp | dự họp | dự hội nghị | tham dự | chào cờ | phát biểu | điều hành | thảo luận | biểu quyết
  | tại kỳ họp | buổi làm việc | phiên họp | khai mạc | cuộc họp
`);

/** A line that ends in one of these goes on in the next. */
export const OPEN_ENDS: readonly string[] = words(`
  của | và | với | các | những | đạt | ước | trên | hơn | gần | là | cho | để | từ | đến | trong | tại | về | theo | được |
  bằng | so | cùng | do | khoảng | chiếm | vượt | số | ngày | tháng | năm | quý | hoặc | nhằm | bị | còn | mới | đã | đang |
  sẽ | cần | phải | việc | thực hiện | một | hai | ba | tỷ | triệu | nghìn | giữa | ở | vào | bởi | mà | nhưng | song
`);
