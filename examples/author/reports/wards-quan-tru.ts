/**
 * Phường Quán Trữ: a text box above the body, lists numbered by Word, directives cited as people say them.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { auto, box, caption, down, num, page, type Report, span, table } from '../paper.ts';

const n = numbersOf('quan-tru');
const columns: readonly Column[] = ['tt', 'label', 'unit', 'plan', 'now', 'last', 'toPlan', 'index'];

export const quanTru: Report = {
  file: 'BC so 131 UBND phuong Quan Tru.docx',
  unit: 'quan-tru',
  received: '2019-09-18',
  side: 'state',
  superior: 'ỦY BAN NHÂN DÂN QUẬN KIẾN AN',
  issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG QUÁN TRỮ',
  symbol: 'Số: 131/BC-UBND',
  dateLine: 'Quán Trữ, ngày 17 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội 9 tháng đầu năm 2019',
  hand: 'word',
  font: 'Arial',
  body: [
    box(
      `Tóm tắt: 12/12 chỉ tiêu của phường đạt và vượt tiến độ; riêng thu ngân sách phường đạt ${n.k('thu-phuong')}% dự toán năm.`,
    ),
    auto('PHÁT TRIỂN KINH TẾ'),
    num(
      `Quán Trữ tiếp tục là phường có quy mô công nghiệp lớn nhất quận. Giá trị sản xuất CN-TTCN 9 tháng ước đạt ${n.v('gtsx-cn')} tỷ đồng, tăng ${n.g('gtsx-cn')}% so với cùng kỳ; khối doanh nghiệp chiếm trên 83%.`,
    ),
    num(
      `Tổng mức bán lẻ hàng hóa và dịch vụ ước đạt ${n.v('ban-le')} tỷ đồng, tăng ${n.g('ban-le')}% so với cùng kỳ, nhờ hai trung tâm thương mại trên đường Trường Chinh hoạt động ổn định.`,
    ),
    num(
      `Thu ngân sách phường ước thực hiện ${n.v('thu-phuong')} triệu đồng, bằng ${n.k('thu-phuong')}% dự toán năm, tăng ${n.g('thu-phuong')}% so với cùng kỳ.`,
    ),
    auto('QUẢN LÝ ĐÔ THỊ, ĐẤT ĐAI'),
    num(
      `Vi phạm đất đai phát hiện mới ${n.c('vp-dd')} vụ, đã xử lý vi phạm đất đai ${n.c('vp-dd-xl')} vụ. Số vụ vi phạm trật tự xây dựng ${n.c('vp-xd')} vụ; số vụ vi phạm TTXD đã xử lý ${n.c('vp-xd-xl')} vụ, 01 vụ đang chờ quyết định cưỡng chế.`,
    ),
    num(
      `Thực hiện Nghị quyết 05 và 32 của HĐND thành phố, nhân dân hiến 412 m² đất mở rộng 06 ngõ. Xử lý lấn chiếm lòng đường, vỉa hè ${n.v('lan-chiem')} trường hợp.`,
    ),
    auto('VĂN HÓA - XÃ HỘI, QUỐC PHÒNG - AN NINH'),
    num(
      `Số lao động được giải quyết việc làm ${n.v('viec-lam')} lao động. Số hộ nghèo còn lại ${n.v('ho-ngheo')} hộ trong tổng số ${n.v('tong-ho')} hộ dân cư. Vận động Quỹ "Vì người nghèo" ${n.v('quy-nn')} triệu đồng.`,
    ),
    num(
      `Thanh niên nhập ngũ ${n.v('giao-quan')} người, bảo đảm 100% chỉ tiêu. Nhiệm vụ ra quân lập lại trật tự đường hè quận giao sau hội nghị 6 tháng được thực hiện thường xuyên, mỗi tuần 03 buổi.`,
    ),
    num(`Giải quyết hồ sơ TTHC: ${n.v('tthc-gq')} hồ sơ, trong đó đúng hạn ${n.v('tthc-dh')} hồ sơ.`),
    auto('XÂY DỰNG HỆ THỐNG CHÍNH TRỊ'),
    num(
      'Triển khai Chỉ thị 35 và Thông tri 36 tới toàn thể cán bộ chủ chốt; khảo sát 05 doanh nghiệp để thành lập tổ chức đảng theo Nghị quyết 28 của Thành ủy.',
    ),
    auto('KHÓ KHĂN, HẠN CHẾ'),
    num('Quản lý thu đối với hộ kinh doanh theo thời vụ chưa chặt chẽ, còn bỏ sót.'),
    num(
      'Vi phạm trật tự xây dựng của các hộ xây nhà cho thuê chưa được phát hiện kịp thời, do công chức phụ trách kiêm nhiệm nhiều việc.',
    ),
    auto('PHƯƠNG HƯỚNG 3 THÁNG CUỐI NĂM'),
    num('Phối hợp Chi cục Thuế rà soát, lập bộ thuế đối với hộ kinh doanh mới, xong trước ngày 30/10/2019.'),
    num('Chủ động phát hiện, ngăn chặn vi phạm trật tự xây dựng ngay từ khi mới phát sinh.'),
    page,
    caption('BIỂU SỐ LIỆU 9 THÁNG ĐẦU NĂM 2019'),
    table(
      [10, 52, 22, 20, 20, 20, 16, 16],
      [
        [
          down('TT'),
          down('Tên chỉ tiêu'),
          down('Đơn vị tính'),
          down('Kế hoạch năm'),
          span('9 tháng đầu năm', 2),
          span('Tỷ lệ (%)', 2),
        ],
        ['Ước 2019', 'TH 2018', 'So KH', 'So CK'],
      ],
      annexRows(n, columns, [
        { tt: 'I', label: 'GTSX CN-TTCN', unit: 'tỷ đồng', code: 'gtsx-cn', bold: true },
        { tt: '1', label: 'khối doanh nghiệp', unit: 'tỷ đồng', code: 'gtsx-cn-dn' },
        { tt: '2', label: 'khối hộ cá thể', unit: 'tỷ đồng', code: 'gtsx-cn-ho' },
        {
          tt: 'II',
          label: 'Tổng mức bán lẻ HH và DT DV lưu trú, ăn uống',
          unit: 'tỷ đồng',
          code: 'ban-le',
          bold: true,
        },
        { tt: '1', label: 'Bán lẻ HH', unit: 'tỷ đồng', code: 'ban-le-hh' },
        { tt: '2', label: 'DT DV lưu trú, ăn uống', unit: 'tỷ đồng', code: 'ban-le-dv' },
        { tt: 'III', label: 'Thu NS phường', unit: 'triệu đồng', code: 'thu-phuong', bold: true },
        { tt: 'IV', label: 'Giải quyết việc làm', unit: 'lao động', code: 'viec-lam', bold: true },
        { tt: 'V', label: 'Giao quân', unit: 'người', code: 'giao-quan', bold: true },
      ]),
    ),
  ],
  recipients: ['- UBND quận (để b/c);', '- Các ban, ngành phường;', '- Lưu: VT, VP.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)'],
  facts: n.facts,
};
