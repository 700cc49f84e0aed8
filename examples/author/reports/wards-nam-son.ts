/**
 * Phường Nam Sơn: typed on a machine that decomposes letters (NFD); two things did not arise; causes are stated.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { caption, h1, h2, li, p, type Report, table } from '../paper.ts';

const n = numbersOf('nam-son');
const columns: readonly Column[] = ['tt', 'label', 'unit', 'now', 'last', 'toLast'];

export const namSon: Report = {
  file: 'Nam Son - bao cao 9 thang.docx',
  unit: 'nam-son',
  received: '2019-09-17',
  unlisted: true,
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'UBND PHƯỜNG NAM SƠN',
  symbol: 'Số: 77/BC-UBND',
  dateLine: 'Nam Sơn, ngày 16 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Sơ kết công tác 9 tháng đầu năm, triển khai nhiệm vụ 3 tháng cuối năm 2019',
  hand: 'word',
  decomposed: true,
  body: [
    h1('I. Tình hình chung'),
    p(
      'Là phường có diện tích đất nông nghiệp lớn, nhiều dự án đang triển khai, trong 9 tháng đầu năm phường Nam Sơn gặp không ít khó khăn trong quản lý đất đai và thu ngân sách; song với sự cố gắng của cán bộ và nhân dân, kinh tế - xã hội tiếp tục ổn định.',
    ),
    h1('II. Kết quả cụ thể'),
    h2('1. Kinh tế'),
    p(
      `Giá trị sản xuất CN-TTCN đạt ${n.v('gtsx-cn')} tỷ đồng, tăng ${n.g('gtsx-cn')}% so với cùng kỳ năm ngoái, thấp hơn mức tăng chung của quận. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống đạt ${n.v('ban-le')} tỷ đồng, tăng ${n.g('ban-le')}%.`,
    ),
    p(
      `Thu ngân sách trên địa bàn phường đến hết tháng 9 ước ${n.v('thu-phuong')} triệu đồng, mới đạt ${n.k('thu-phuong')}% dự toán, ${n.up('thu-phuong')} ${n.g('thu-phuong')}% so với cùng kỳ.`,
    ),
    h2('2. Đất đai, xây dựng'),
    p(
      `Vi phạm về đất đai: ${n.c('vp-dd')} vụ, trong đó đã xử lý ${n.c('vp-dd-xl')} vụ. Vi phạm trật tự xây dựng đô thị: ${n.c('vp-xd')} vụ, đã xử lý ${n.c('vp-xd-xl')} vụ. Xử phạt vi phạm trật tự đường hè ${n.v('lan-chiem')} trường hợp.`,
    ),
    h2('3. Văn hóa - xã hội'),
    p(
      `Tổng số hộ dân của phường là ${n.v('tong-ho')} hộ, hộ nghèo ${n.v('ho-ngheo')} hộ. Giải quyết việc làm ${n.v('viec-lam')} lao động. Quỹ Vì người nghèo thu được ${n.v('quy-nn')} triệu đồng. Dịch bệnh trên người: không phát sinh. Bệnh dịch tả lợn châu Phi làm chết, tiêu hủy 126 con lợn của 08 hộ.`,
    ),
    h2('4. Quốc phòng - an ninh'),
    p(
      `Công tác giao quân hoàn thành ${n.v('giao-quan')}/10 công dân. Tai nạn giao thông trên các tuyến đường phường quản lý: không phát sinh. Khiếu kiện đông người: không phát sinh.`,
    ),
    h2('5. Cải cách thủ tục hành chính'),
    p(`Số hồ sơ đã giải quyết: ${n.v('tthc-gq')} hồ sơ; số hồ sơ giải quyết đúng hạn: ${n.v('tthc-dh')} hồ sơ.`),
    h1('III. Hạn chế, nguyên nhân'),
    li(
      'Thu ngân sách đạt thấp. Nguyên nhân chủ yếu là nguồn thu từ đất công ích giảm do bàn giao đất cho các dự án; công tác rà soát hộ kinh doanh chưa kịp thời.',
    ),
    li(
      'Còn để xảy ra vi phạm đất đai tại khu vực Đồng Chằm, việc xử lý chưa dứt điểm. Nguyên nhân do công chức địa chính chưa thường xuyên bám nắm địa bàn, một số tổ dân phố nể nang trong việc thông tin vi phạm.',
    ),
    li(
      'Hai khu đất đấu giá trên địa bàn phường chưa bàn giao được mặt bằng do vướng mắc về xác định nguồn gốc đất của 11 hộ.',
    ),
    h1('IV. Nhiệm vụ 3 tháng cuối năm'),
    li(
      'Tập trung xử lý dứt điểm 02 vụ vi phạm đất đai còn lại; giao công chức Địa chính - Xây dựng chủ trì, Công an phường phối hợp, hoàn thành trước ngày 31/10/2019.',
    ),
    li('Phối hợp Trung tâm Phát triển quỹ đất xác nhận nguồn gốc đất cho 11 hộ, xong trong tháng 10/2019.'),
    li('Rà soát các nguồn thu, phấn đấu thu ngân sách cả năm đạt kế hoạch giao.'),
    caption('SỐ LIỆU CHỦ YẾU'),
    table(
      [12, 64, 24, 24, 24, 22],
      [['TT', 'Nội dung', 'Đơn vị', '9T 2019', '9T 2018', '± %']],
      annexRows(n, columns, [
        { tt: '1', label: 'Giá trị sản xuất CN-TTCN', unit: 'Tỷ đồng', code: 'gtsx-cn' },
        { tt: '', label: 'Trong đó: doanh nghiệp sản xuất', unit: 'Tỷ đồng', code: 'gtsx-cn-dn' },
        { tt: '', label: 'hộ cá thể', unit: 'Tỷ đồng', code: 'gtsx-cn-ho' },
        { tt: '2', label: 'Tổng mức bán lẻ HH và DT DV lưu trú, ăn uống', unit: 'Tỷ đồng', code: 'ban-le' },
        { tt: '3', label: 'Thu ngân sách phường', unit: 'Triệu đồng', code: 'thu-phuong' },
        {
          tt: '4',
          label: 'Xây mới, sửa chữa nhà Đại đoàn kết',
          unit: 'Nhà',
          own: { now: 'Không phát sinh', last: '1', toLast: '' },
        },
      ]),
    ),
  ],
  recipients: ['- UBND quận;', '- Lưu: VT.'],
  signature: ['CHỦ TỊCH', '(Đã ký)'],
  facts: n.facts,
};
