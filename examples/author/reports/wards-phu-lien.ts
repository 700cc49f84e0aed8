/**
 * Phường Phù Liễn: a short report counted to 15/9, shortcomings without causes.
 */
import { numbersOf } from '../numbers.ts';
import { h1, p, type Report } from '../paper.ts';

const n = numbersOf('phu-lien');

export const phuLien: Report = {
  file: 'PhuLien_BC_9T.docx',
  unit: 'phu-lien',
  received: '2019-09-17',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'UBND PHƯỜNG PHÙ LIỄN',
  symbol: 'Số: 58/BC-UBND',
  dateLine: 'Phù Liễn, ngày 16 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Kết quả công tác 9 tháng đầu năm và nhiệm vụ 3 tháng cuối năm 2019',
  hand: 'office',
  body: [
    h1('1. Kết quả'),
    p(
      `- Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp ước đạt ${n.v('gtsx-cn')} tỷ đồng, tăng ${n.g('gtsx-cn')}% so cùng kỳ (doanh nghiệp ${n.v('gtsx-cn-dn')} tỷ đồng, hộ sản xuất cá thể ${n.v('gtsx-cn-ho')} tỷ đồng). Bán lẻ hàng hóa và dịch vụ lưu trú, ăn uống ước đạt ${n.v('ban-le')} tỷ đồng, tăng ${n.g('ban-le')}%.`,
    ),
    p(
      `- Tổng thu ngân sách phường tính đến 15/9 được ${n.v('thu-phuong')} triệu đồng, đạt ${n.k('thu-phuong')}% dự toán.`,
    ),
    p(
      `- Đất đai: phát sinh ${n.c('vp-dd')} vụ vi phạm đất đai, đã xử lý vi phạm đất đai ${n.c('vp-dd-xl')} vụ; còn 03 vụ chưa xử lý xong, trong đó có 02 vụ tồn từ năm 2018 chuyển sang.`,
    ),
    p(
      `- Trật tự xây dựng: ${n.c('vp-xd')} vụ vi phạm TTXD, xử lý vi phạm trật tự xây dựng ${n.c('vp-xd-xl')} vụ. Lấn chiếm đường hè: xử lý ${n.v('lan-chiem')} trường hợp.`,
    ),
    p(
      `- Hộ nghèo ${n.v('ho-ngheo')} hộ/tổng số hộ ${n.v('tong-ho')}. Giải quyết việc làm tính đến 15/9 cho ${n.v('viec-lam')} lao động, ${n.up('viec-lam')} ${n.g('viec-lam')}% so với cùng kỳ.`,
    ),
    p(`- Giao quân ${n.v('giao-quan')} thanh niên, đạt 100%. Ủng hộ Quỹ Vì người nghèo ${n.v('quy-nn')} triệu đồng.`),
    p(`- Hồ sơ TTHC đã giải quyết ${n.v('tthc-gq')} hồ sơ, hồ sơ TTHC giải quyết đúng hạn ${n.v('tthc-dh')} hồ sơ.`),
    h1('2. Hạn chế'),
    p('- Vi phạm đất đai còn nhiều, xử lý chậm.'),
    p('- Thu ngân sách chưa đạt tiến độ.'),
    p('- Số lao động được giải quyết việc làm giảm.'),
    p('- Vệ sinh môi trường ở một số tổ dân phố chưa bảo đảm.'),
    h1('3. Nhiệm vụ 3 tháng cuối năm'),
    p('- Tập trung thu ngân sách. Xử lý các vụ vi phạm đất đai. Làm tốt công tác tuyển quân năm 2020.'),
    p('- Tiếp tục thực hiện Chương trình hành động 76 và các nghị quyết của cấp trên.'),
  ],
  recipients: ['- UBND quận;', '- Lưu.'],
  signature: ['TM. UBND PHƯỜNG', 'CHỦ TỊCH', '(Đã ký)'],
  facts: n.facts,
};
