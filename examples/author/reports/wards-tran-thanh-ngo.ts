/**
 * Phường Trần Thành Ngọ: the centre of the district; approximations in prose beside exact values in the table, footnotes.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { caption, h1, li, p, type Report, table } from '../paper.ts';

const n = numbersOf('tran-thanh-ngo', { places: 2 });
const columns: readonly Column[] = ['tt', 'label', 'unit', 'plan', 'last', 'now', 'toPlan', 'index'];

export const tranThanhNgo: Report = {
  file: 'Báo cáo 9 tháng phường Trần Thành Ngọ.docx',
  unit: 'tran-thanh-ngo',
  received: '2019-09-16',
  unlisted: true,
  side: 'party',
  superior: 'ĐẢNG BỘ QUẬN KIẾN AN',
  issuer: 'ĐẢNG ỦY PHƯỜNG TRẦN THÀNH NGỌ',
  symbol: 'Số 203-BC/ĐU',
  dateLine: 'Trần Thành Ngọ, ngày 14 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'tình hình thực hiện nhiệm vụ 9 tháng, phương hướng 3 tháng cuối năm 2019',
  hand: 'word',
  body: [
    h1('I- KẾT QUẢ 9 THÁNG ĐẦU NĂM 2019'),
    p(
      `Thương mại - dịch vụ tiếp tục là thế mạnh của phường: tổng mức bán lẻ hàng hóa và dịch vụ ước đạt hơn 804 tỷ đồng, tăng ${n.g('ban-le', 1)}% so với cùng kỳ^[Số liệu ước tính từ 412 hộ kinh doanh cố định và 27 doanh nghiệp thương mại trên địa bàn.]; dịch vụ lưu trú, ăn uống phát triển mạnh, đóng góp trên 202 tỷ đồng. Giá trị sản xuất CN-TTCN đạt gần 144 tỷ đồng, tăng ${n.g('gtsx-cn', 1)}%, là mức tăng thấp do quỹ đất sản xuất thu hẹp.`,
    ),
    p(`Thu ngân sách phường ước gần 6,8 tỷ đồng, bằng ${n.k('thu-phuong')}% dự toán, dẫn đầu các phường.`),
    p(
      `Không có vi phạm đất đai phát sinh trong kỳ. Phát hiện ${n.c('vp-xd')} vụ vi phạm trật tự xây dựng, đã xử lý cả 03 vụ. Xử lý lấn chiếm lòng đường, vỉa hè ${n.v('lan-chiem')} trường hợp^[Trong đó lập biên bản xử phạt 118 trường hợp, nhắc nhở 133 trường hợp.], tập trung ở đường Trần Thành Ngọ, Phan Đăng Lưu.`,
    ),
    p(
      `Toàn phường có ${n.v('tong-ho')} hộ, chỉ còn ${n.v('ho-ngheo')} hộ nghèo. Giải quyết việc làm cho ${n.v('viec-lam')} lao động. Quỹ Vì người nghèo vận động được ${n.v('quy-nn')} triệu đồng, cao nhất quận.`,
    ),
    p(
      `Hoàn thành giao quân ${n.v('giao-quan')}/12 thanh niên. Bộ phận một cửa giải quyết ${n.v('tthc-gq')} hồ sơ thủ tục hành chính, hồ sơ giải quyết đúng và trước hạn ${n.v('tthc-dh')} hồ sơ.`,
    ),
    p(
      'Công tác xây dựng Đảng được chú trọng; kết nạp 09 đảng viên mới, 100% chi bộ xây dựng xong kế hoạch đại hội. Thực hiện chương trình hành động của Ban Thường vụ Quận ủy thực hiện Nghị quyết 45 của Bộ Chính trị, Đảng ủy phường đã xây dựng kế hoạch và phân công đảng ủy viên phụ trách.',
    ),
    h1('II- HẠN CHẾ'),
    li(
      'Trật tự đường hè tại các tuyến phố trung tâm có lúc, có nơi còn lộn xộn; tình trạng tái lấn chiếm chưa được xử lý triệt để, do chế tài xử phạt còn thấp và thiếu bãi trông giữ phương tiện.',
    ),
    li('Đề án chợ đêm chưa triển khai được do chờ điều chỉnh quy hoạch.'),
    li('Công tác phát triển tổ chức đảng trong doanh nghiệp ngoài nhà nước chưa có chuyển biến.'),
    h1('III- NHIỆM VỤ TRỌNG TÂM'),
    li(
      'Duy trì lực lượng chốt trực tại 04 tuyến phố văn minh đô thị; Công an phường chủ trì, hoàn thành cắm biển, kẻ vạch trước ngày 15/10/2019.',
    ),
    li('Tổ chức đại hội điểm Chi bộ Trường THCS trong tháng 12/2019.'),
    caption('PHỤ BIỂU'),
    table(
      [10, 56, 20, 20, 22, 22, 16, 16],
      [['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2019', '9 tháng 2018', 'Ước 9 tháng 2019', '% KH', '% CK']],
      annexRows(n, columns, [
        {
          tt: '1',
          label: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống',
          unit: 'Tỷ đồng',
          code: 'ban-le',
        },
        { tt: '', label: '+ Bán lẻ hàng hóa', unit: 'Tỷ đồng', code: 'ban-le-hh' },
        { tt: '', label: '+ Dịch vụ lưu trú, ăn uống', unit: 'Tỷ đồng', code: 'ban-le-dv' },
        { tt: '2', label: 'Giá trị sản xuất CN-TTCN', unit: 'Tỷ đồng', code: 'gtsx-cn' },
        { tt: '', label: '+ Khu vực doanh nghiệp', unit: 'Tỷ đồng', code: 'gtsx-cn-dn' },
        { tt: '', label: '+ Hộ cá thể', unit: 'Tỷ đồng', code: 'gtsx-cn-ho' },
        { tt: '3', label: 'Thu ngân sách phường', unit: 'Triệu đồng', code: 'thu-phuong' },
        { tt: '4', label: 'Giải quyết việc làm', unit: 'Lao động', code: 'viec-lam' },
        { tt: '5', label: 'Vi phạm đất đai', unit: 'Vụ', own: { now: 'Không phát sinh', last: '2' } },
      ]),
    ),
  ],
  recipients: ['- Ban Thường vụ Quận ủy (b/c),', '- Văn phòng Quận ủy,', '- Lưu Văn phòng Đảng ủy.'],
  signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '(Đã ký)'],
  facts: [...n.facts, { indicator: 'vp-dd', value: '-' }],
};
