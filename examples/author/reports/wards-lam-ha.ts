/**
 * Phường Lãm Hà: money in triệu đồng, a draft with tracked changes left in, headings typed `a)`, `b)`.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { caption, h1, p, page, type Report, table } from '../paper.ts';

const n = numbersOf('lam-ha', { places: 3 });
const columns: readonly Column[] = ['tt', 'label', 'unit', 'plan', 'now', 'last', 'toPlan', 'index'];

export const lamHa: Report = {
  file: 'lamha_bc9t_sua lan 2.docx',
  unit: 'lam-ha',
  received: '2019-09-20',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'UBND PHƯỜNG LÃM HÀ',
  symbol: 'Số: 96/BC-UBND',
  dateLine: 'Lãm Hà, ngày 19 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Tình hình kinh tế - xã hội 9 tháng đầu năm 2019, phương hướng nhiệm vụ quý IV/2019',
  hand: 'word',
  body: [
    p(
      'Được sự quan tâm lãnh đạo, chỉ đạo của Quận ủy, HĐND, UBND quận, sự phối hợp của các phòng, ban, ngành, 9 tháng qua UBND phường Lãm Hà đã triển khai thực hiện nhiệm vụ với kết quả cụ thể như sau:',
    ),
    h1('A. KẾT QUẢ ĐẠT ĐƯỢC'),
    p('**I. Lĩnh vực kinh tế**'),
    p(
      `a) Sản xuất công nghiệp - tiểu thủ công nghiệp: Giá trị SX công nghiệp, tiểu thủ công nghiệp (giá so sánh 2010) ước thực hiện ${n.m('gtsx-cn')} triệu đồng, bằng ${n.index('gtsx-cn')}% so với cùng kỳ năm 2018.`,
    ),
    p(
      `b) Thương mại - dịch vụ: Tổng mức bán lẻ ước {-398.000-}{+${n.m('ban-le')}+} triệu đồng, tăng ${n.g('ban-le')}% so với cùng kỳ.`,
    ),
    p(
      `c) Thu ngân sách phường ước ${n.v('thu-phuong')} triệu đồng, đạt ${n.k('thu-phuong')}% dự toán HĐND quận giao{-, tăng nhẹ so với cùng kỳ-}{+, tăng ${n.g('thu-phuong')}% so với cùng kỳ+}.`,
    ),
    p('**II. Địa chính, xây dựng, đô thị**'),
    p(
      `Trong kỳ phát hiện ${n.c('vp-dd')} trường hợp vi phạm đất đai, đã xử lý dứt điểm ${n.c('vp-dd-xl')} trường hợp; kiểm tra 64 công trình xây dựng, phát hiện ${n.c('vp-xd')} công trình vi phạm trật tự xây dựng, đã xử lý ${n.c('vp-xd-xl')} công trình. Xử lý ${n.v('lan-chiem')} trường hợp vi phạm trật tự đường hè, phạt tiền 41,2 triệu đồng.`,
    ),
    p(
      'Nhiệm vụ UBND quận giao tại hội nghị 6 tháng về phối hợp hoàn thiện hồ sơ trường Tiểu học Lãm Hà đạt chuẩn quốc gia: đã bàn giao mặt bằng xây dựng khối 8 phòng học, dự kiến đưa vào sử dụng cuối tháng 10/2019.',
    ),
    p('**III. Văn hóa - xã hội**'),
    p(
      `Tỷ lệ hộ nghèo giảm còn 0,52% (${n.v('ho-ngheo')} hộ trên tổng số ${n.v('tong-ho')} hộ). Giải quyết việc làm cho ${n.v('viec-lam')} lao động, bằng ${n.k('viec-lam')}% kế hoạch, ${n.up('viec-lam')} ${n.g('viec-lam')}% so với cùng kỳ. Vận động quỹ Vì người nghèo được ${n.v('quy-nn')} triệu đồng. Chăm lo, tặng quà 312 đối tượng chính sách dịp 27/7 với tổng trị giá 156 triệu đồng.`,
    ),
    p('**IV. Quốc phòng, an ninh**'),
    p(
      `Tuyển quân đạt ${n.v('giao-quan')} thanh niên/chỉ tiêu 15, hoàn thành 100% kế hoạch. Trên địa bàn xảy ra 09 vụ phạm pháp hình sự, điều tra làm rõ 08 vụ.`,
    ),
    p('**V. Cải cách hành chính**'),
    p(
      `Tiếp nhận 2.688 hồ sơ, đã giải quyết ${n.v('tthc-gq')} hồ sơ, số hồ sơ giải quyết đúng hạn ${n.v('tthc-dh')} hồ sơ (đạt 99,8%), không có hồ sơ tồn đọng kéo dài.`,
    ),
    h1('B. TỒN TẠI, HẠN CHẾ'),
    p(
      '1. Số lao động được giải quyết việc làm giảm so với cùng kỳ do một doanh nghiệp da giầy trên địa bàn thu hẹp sản xuất.',
    ),
    p('2. Việc chấp hành giờ giấc làm việc của một số cán bộ, công chức phường chưa nghiêm.'),
    h1('C. NHIỆM VỤ QUÝ IV'),
    p(
      '- Công chức Tài chính - Kế toán đôn đốc thu các khoản phí, lệ phí, hoàn thành dự toán năm trước ngày 20/12/2019.',
    ),
    p('- Phối hợp với Phòng Giáo dục và Đào tạo hoàn thành hồ sơ trường chuẩn quốc gia trước 20/11/2019.'),
    p('- Thường xuyên kiểm tra công vụ nội bộ, gắn với đánh giá, xếp loại cán bộ cuối năm.'),
    page,
    caption('Biểu số 01: Các chỉ tiêu kinh tế - xã hội chủ yếu phường Lãm Hà'),
    table(
      [10, 54, 22, 20, 22, 22, 16, 16],
      [['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2019', 'Ước TH 9T/2019', 'TH 9T/2018', '% so KH', '% so CK']],
      annexRows(n, columns, [
        {
          tt: '1',
          label: 'Giá trị SX công nghiệp, tiểu thủ công nghiệp',
          unit: 'Tr.đồng',
          code: 'gtsx-cn',
          million: true,
        },
        { tt: '1.1', label: 'Các doanh nghiệp, HTX', unit: 'Tr.đồng', code: 'gtsx-cn-dn', million: true },
        { tt: '1.2', label: 'Hộ sản xuất cá thể', unit: 'Tr.đồng', code: 'gtsx-cn-ho', million: true },
        {
          tt: '2',
          label: 'Tổng mức bán lẻ HH và DT DV lưu trú, ăn uống',
          unit: 'Tr.đồng',
          code: 'ban-le',
          million: true,
        },
        { tt: '2.1', label: 'Bán lẻ hàng hóa', unit: 'Tr.đồng', code: 'ban-le-hh', million: true },
        { tt: '2.2', label: 'Doanh thu lưu trú, ăn uống', unit: 'Tr.đồng', code: 'ban-le-dv', million: true },
        { tt: '3', label: 'Thu ngân sách phường', unit: 'Tr.đồng', code: 'thu-phuong' },
        { tt: '4', label: 'Giải quyết việc làm', unit: 'Người', code: 'viec-lam' },
        { tt: '5', label: 'Số hộ nghèo', unit: 'Hộ', code: 'ho-ngheo' },
        { tt: '6', label: 'Vi phạm đất đai', unit: 'Vụ', code: 'vp-dd' },
        { tt: '7', label: 'Vi phạm TTXD', unit: 'Vụ', code: 'vp-xd' },
      ]),
    ),
  ],
  recipients: ['- Văn phòng HĐND và UBND quận;', '- Phòng TC-KH quận;', '- Lưu: VP.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)'],
  facts: n.facts,
};
