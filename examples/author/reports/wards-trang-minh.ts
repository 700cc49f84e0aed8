/**
 * Phường Tràng Minh: sent nothing in time; this is the report that came after the conference (examples/late).
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { caption, h1, li, p, type Report, table } from '../paper.ts';

const n = numbersOf('trang-minh', { places: 3 });
const columns: readonly Column[] = ['tt', 'label', 'unit', 'last', 'now', 'toLast'];

export const trangMinh: Report = {
  file: 'BC 9 thang Trang Minh.docx',
  unit: 'trang-minh',
  received: '2019-09-27',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'UBND PHƯỜNG TRÀNG MINH',
  symbol: 'Số: 69/BC-UBND',
  dateLine: 'Tràng Minh, ngày 26 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Kết quả thực hiện nhiệm vụ 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2019',
  hand: 'word',
  body: [
    h1('I. KẾT QUẢ'),
    p(
      `Giá trị sản xuất CN-TTCN ước đạt ${n.v('gtsx-cn')} tỷ đồng, tăng ${n.g('gtsx-cn')}% so với cùng kỳ; các cơ sở thu gom, tái chế phế liệu giảm quy mô, may mặc và cơ khí tăng khá. Tổng mức bán lẻ hàng hóa và dịch vụ ước đạt ${n.v('ban-le')} tỷ đồng, tăng ${n.g('ban-le')}%.`,
    ),
    p(
      `Thu ngân sách phường đạt ${n.v('thu-phuong')} triệu đồng, bằng ${n.k('thu-phuong')}% dự toán. Giải quyết việc làm cho ${n.v('viec-lam')} lao động. Số hộ nghèo ${n.v('ho-ngheo')} hộ, tổng số hộ dân ${n.v('tong-ho')} hộ. Quỹ Vì người nghèo vận động được ${n.v('quy-nn')} triệu đồng.`,
    ),
    p(
      `Vi phạm đất đai phát sinh ${n.v('vp-dd')} vụ, vi phạm đất đai đã xử lý ${n.v('vp-dd-xl')} vụ. Vi phạm trật tự xây dựng phát sinh ${n.v('vp-xd')} vụ, vi phạm trật tự xây dựng đã xử lý ${n.v('vp-xd-xl')} vụ. Xử lý lấn chiếm đường hè ${n.v('lan-chiem')} trường hợp. Giao quân ${n.v('giao-quan')} người.`,
    ),
    h1('II. HẠN CHẾ'),
    li('Ô nhiễm môi trường do tái chế phế liệu chưa được khắc phục triệt để, do chưa có mặt bằng để di dời.'),
    li('Chế độ thông tin, báo cáo chưa được chấp hành nghiêm.'),
    h1('III. NHIỆM VỤ'),
    li('Vận động 12 cơ sở tái chế ký cam kết di dời trước ngày 30/11/2019.'),
    caption('BIỂU SỐ LIỆU'),
    table(
      [12, 66, 24, 24, 24, 20],
      [['TT', 'Chỉ tiêu', 'ĐVT', '9 tháng 2018', 'Ước 9 tháng 2019', 'Tăng, giảm (%)']],
      annexRows(n, columns, [
        { tt: '1', label: 'Giá trị sản xuất CN-TTCN', unit: 'Tỷ đồng', code: 'gtsx-cn' },
        { tt: '2', label: 'Tổng mức bán lẻ hàng hóa và dịch vụ', unit: 'Tỷ đồng', code: 'ban-le' },
        { tt: '3', label: 'Thu ngân sách phường', unit: 'Triệu đồng', code: 'thu-phuong' },
      ]),
    ),
  ],
  recipients: ['- UBND quận;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)'],
  facts: n.facts,
};
