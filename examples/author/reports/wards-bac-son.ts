/**
 * Phường Bắc Sơn: an orderly office; numbered headings by Word, an annex with a two-row header and nested rows.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { auto, caption, down, li, p, page, type Report, span, table } from '../paper.ts';

const n = numbersOf('bac-son');
const columns: readonly Column[] = ['tt', 'label', 'unit', 'plan', 'last', 'now', 'toPlan', 'toLast'];

export const bacSon: Report = {
  file: 'BC 9 thang - P. Bac Son.docx',
  unit: 'bac-son',
  received: '2019-09-18',
  side: 'state',
  superior: 'ỦY BAN NHÂN DÂN QUẬN KIẾN AN',
  issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN',
  symbol: 'Số: 142/BC-UBND',
  dateLine: 'Bắc Sơn, ngày 17 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject:
    'Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh 9 tháng đầu năm, nhiệm vụ trọng tâm 3 tháng cuối năm 2019',
  to: ['Kính gửi: Ủy ban nhân dân quận Kiến An'],
  hand: 'word',
  body: [
    p(
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 18/01/2019 của UBND quận về triển khai nhiệm vụ phát triển kinh tế - xã hội năm 2019 và Nghị quyết của Đảng ủy, HĐND phường, UBND phường Bắc Sơn báo cáo kết quả 9 tháng đầu năm như sau:',
    ),
    auto('KẾT QUẢ THỰC HIỆN NHIỆM VỤ 9 THÁNG ĐẦU NĂM'),
    p('**1. Về kinh tế**'),
    p(
      `Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp trên địa bàn phường 9 tháng ước đạt ${n.v('gtsx-cn')} tỷ đồng (giá so sánh 2010), tăng ${n.g('gtsx-cn')}% so với cùng kỳ năm trước; trong đó khu vực doanh nghiệp đạt ${n.v('gtsx-cn-dn')} tỷ đồng, hộ cá thể đạt ${n.v('gtsx-cn-ho')} tỷ đồng. Các cơ sở cơ khí, may mặc trên trục đường Hoàng Quốc Việt duy trì đơn hàng ổn định, thu hút thêm lao động địa phương.`,
    ),
    p(
      `Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống ước đạt ${n.v('ban-le')} tỷ đồng, tăng ${n.g('ban-le')}% so với cùng kỳ. Hàng hóa tại chợ và các cửa hàng tiện ích dồi dào, giá cả không có biến động lớn.`,
    ),
    p(
      `Thu ngân sách phường ước đạt ${n.v('thu-phuong')} triệu đồng, bằng ${n.k('thu-phuong')}% dự toán quận giao, tăng ${n.g('thu-phuong')}% so với cùng kỳ.`,
    ),
    p('**2. Quản lý đất đai, trật tự xây dựng, đô thị, môi trường**'),
    p(
      `UBND phường duy trì kiểm tra hằng tuần, kịp thời phát hiện, lập biên bản ${n.c('vp-dd')} vụ vi phạm đất đai và ${n.c('vp-xd')} vụ vi phạm trật tự xây dựng; đã xử lý xong ${n.c('vp-dd-xl')}/02 vụ vi phạm đất đai và ${n.c('vp-xd-xl')}/05 vụ vi phạm trật tự xây dựng. Ra quân lập lại trật tự đường hè, xử lý ${n.v('lan-chiem')} trường hợp lấn chiếm đường hè. Tổng vệ sinh môi trường vào thứ bảy hằng tuần đi vào nền nếp.`,
    ),
    p('**3. Văn hóa - xã hội**'),
    p(
      `Giải quyết việc làm cho ${n.v('viec-lam')} lao động, đạt ${n.k('viec-lam')}% kế hoạch năm. Số hộ nghèo còn ${n.c('ho-ngheo')} hộ trên tổng số ${n.v('tong-ho')} hộ dân. Quỹ Vì người nghèo vận động được ${n.v('quy-nn')} triệu đồng. Tổ chức tốt các hoạt động chào mừng kỷ niệm 25 năm ngày thành lập quận.`,
    ),
    p('**4. Quốc phòng - an ninh, cải cách hành chính**'),
    p(
      `Hoàn thành 100% chỉ tiêu giao quân với ${n.v('giao-quan')} công dân nhập ngũ. An ninh chính trị được giữ vững, không để xảy ra điểm nóng. Bộ phận tiếp nhận và trả kết quả đã giải quyết ${n.v('tthc-gq')} hồ sơ thủ tục hành chính, trong đó ${n.v('tthc-dh')} hồ sơ giải quyết đúng hạn.`,
    ),
    auto('HẠN CHẾ, NGUYÊN NHÂN'),
    li(
      'Tình trạng tái lấn chiếm đường hè tại khu vực cổng chợ còn xảy ra vào giờ cao điểm. Nguyên nhân do lực lượng mỏng, ý thức chấp hành của một số hộ kinh doanh chưa cao.',
    ),
    li('Tiến độ rà soát, cập nhật hồ sơ hộ kinh doanh để quản lý thu còn chậm.'),
    auto('NHIỆM VỤ TRỌNG TÂM 3 THÁNG CUỐI NĂM'),
    li(
      'Tập trung khai thác các nguồn thu, phấn đấu hoàn thành 100% dự toán thu ngân sách phường trước ngày 15/12/2019; giao Kế toán ngân sách chủ trì, phối hợp với Đội thuế liên phường thực hiện.',
    ),
    li('Hoàn thành sơ tuyển nghĩa vụ quân sự năm 2020 trước ngày 20/10/2019.'),
    li('Tiếp tục thực hiện Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố trên địa bàn phường.'),
    page,
    caption('PHỤ LỤC: KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CHỦ YẾU 9 THÁNG ĐẦU NĂM 2019'),
    table(
      [10, 52, 20, 18, 20, 20, 16, 16],
      [
        [
          down('TT'),
          down('Chỉ tiêu'),
          down('ĐVT'),
          down('KH năm 2019'),
          down('TH 9 tháng 2018'),
          down('Ước TH 9 tháng 2019'),
          span('So sánh (%)', 2),
        ],
        ['KH năm', 'Tăng, giảm so cùng kỳ'],
      ],
      annexRows(n, columns, [
        { tt: '1', label: 'Giá trị sản xuất CN-TTCN (giá SS 2010)', unit: 'Tỷ đồng', code: 'gtsx-cn', bold: true },
        { label: 'Trong đó: - Khu vực doanh nghiệp', unit: 'Tỷ đồng', code: 'gtsx-cn-dn' },
        { label: '                - Hộ cá thể', unit: 'Tỷ đồng', code: 'gtsx-cn-ho' },
        {
          tt: '2',
          label: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống',
          unit: 'Tỷ đồng',
          code: 'ban-le',
          bold: true,
        },
        { label: 'Trong đó: - Bán lẻ hàng hóa', unit: 'Tỷ đồng', code: 'ban-le-hh' },
        { label: '                - Doanh thu dịch vụ lưu trú, ăn uống', unit: 'Tỷ đồng', code: 'ban-le-dv' },
        { tt: '3', label: 'Thu ngân sách phường', unit: 'Triệu đồng', code: 'thu-phuong' },
        { tt: '4', label: 'Giải quyết việc làm', unit: 'Lao động', code: 'viec-lam' },
        { tt: '5', label: 'Vi phạm đất đai phát sinh', unit: 'Vụ', code: 'vp-dd' },
        { tt: '6', label: 'Vi phạm đất đai đã xử lý', unit: 'Vụ', code: 'vp-dd-xl' },
        { tt: '7', label: 'Vi phạm trật tự xây dựng phát sinh', unit: 'Vụ', code: 'vp-xd' },
        { tt: '8', label: 'Vi phạm trật tự xây dựng đã xử lý', unit: 'Vụ', code: 'vp-xd-xl' },
        { tt: '9', label: 'Số hộ nghèo', unit: 'Hộ', code: 'ho-ngheo' },
        { tt: '10', label: 'Giao quân', unit: 'Người', code: 'giao-quan' },
      ]),
    ),
  ],
  recipients: ['- UBND quận (b/c);', '- TT Đảng ủy, HĐND phường;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)'],
  facts: n.facts,
};
