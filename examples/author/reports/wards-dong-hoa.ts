/**
 * Phường Đồng Hòa: a Party report typed in LibreOffice; its table contradicts its prose in retail.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { caption, h1, h2, li, p, page, type Report, table } from '../paper.ts';

const n = numbersOf('dong-hoa', { places: 2 });
const columns: readonly Column[] = ['tt', 'label', 'unit', 'last', 'now', 'index', 'note'];

export const dongHoa: Report = {
  file: 'DU_Dong_Hoa_bao_cao_9T_2019.docx',
  unit: 'dong-hoa',
  received: '2019-09-19',
  side: 'party',
  superior: 'ĐẢNG BỘ QUẬN KIẾN AN',
  issuer: 'ĐẢNG ỦY PHƯỜNG ĐỒNG HÒA',
  symbol: 'Số 118-BC/ĐU',
  dateLine: 'Đồng Hòa, ngày 18 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'kết quả lãnh đạo thực hiện nhiệm vụ 9 tháng đầu năm, nhiệm vụ trọng tâm 3 tháng cuối năm 2019',
  hand: 'office',
  body: [
    p(
      'Chín tháng đầu năm, Đảng ủy phường Đồng Hoà bám sát chủ đề năm của thành phố và quận, lãnh đạo hệ thống chính trị phường hoàn thành cơ bản các nhiệm vụ đề ra.',
    ),
    h1('I- LÃNH ĐẠO PHÁT TRIỂN KINH TẾ - XÃ HỘI'),
    p(
      `1. GTSX CN-TTCN đạt ${n.v('gtsx-cn')} tỷ đồng, tăng ${n.g('gtsx-cn', 2)}% so cùng kỳ, chủ yếu do các doanh nghiệp trong cụm công nghiệp mở rộng sản xuất. Tổng mức bán lẻ hàng hóa và dịch vụ đạt 358,33 tỷ đồng, tăng ${n.g('ban-le')}% so cùng kỳ.`,
    ),
    p(`2. Thu ngân sách của phường được ${n.v('thu-phuong')} triệu đồng, đạt ${n.k('thu-phuong')}% kế hoạch năm.`),
    p(
      `3. Công tác quản lý đất đai, trật tự xây dựng có nhiều cố gắng song vẫn còn vi phạm phát sinh: ${n.c('vp-dd')} vụ vi phạm về đất đai, đã xử lý ${n.c('vp-dd-xl')} vụ; ${n.v('vp-xd')} vụ vi phạm trật tự xây dựng, đã xử lý ${n.c('vp-xd-xl')} vụ, còn 03 vụ đang củng cố hồ sơ. Lực lượng trật tự đô thị lập biên bản ${n.v('lan-chiem')} trường hợp lấn chiếm đường hè.`,
    ),
    p(
      `4. Công tác giải phóng mặt bằng dự án đấu giá quyền sử dụng đất khu dân cư số 3 còn chậm do 07 hộ chưa nhận tiền bồi thường.`,
    ),
    p(
      `5. Văn hóa - xã hội có chuyển biến tích cực. Toàn phường còn ${n.v('ho-ngheo')} hộ nghèo/${n.v('tong-ho')} hộ. Tạo việc làm mới cho ${n.v('viec-lam')} lao động. Vận động ủng hộ Quỹ Vì người nghèo ${n.v('quy-nn')} triệu đồng.`,
    ),
    h1('II- QUỐC PHÒNG - AN NINH'),
    p(
      `Giao quân đạt ${n.v('giao-quan')}/14 thanh niên, bằng 100% chỉ tiêu. Trật tự an toàn xã hội được giữ vững; không để xảy ra cháy nổ lớn.`,
    ),
    h1('III- CÔNG TÁC XÂY DỰNG ĐẢNG'),
    p(
      'Tổ chức học tập, quán triệt Chỉ thị 35 của Bộ Chính trị, Thông tri 36 của Ban Thường vụ Thành ủy; xây dựng kế hoạch đại hội 16/16 chi bộ nhiệm kỳ 2020 - 2022. Kết nạp được 06 đảng viên mới. Hoàn thành kiểm tra 04 chi bộ theo chương trình.',
    ),
    p(
      `Ủy ban nhân dân phường giải quyết ${n.v('tthc-gq')} hồ sơ TTHC, có ${n.v('tthc-dh')} hồ sơ giải quyết đúng và trước hạn.`,
    ),
    h1('IV- HẠN CHẾ, KHUYẾT ĐIỂM'),
    h2('1. Hạn chế'),
    li('Tiến độ giải phóng mặt bằng dự án đấu giá quyền sử dụng đất chậm so với kế hoạch.'),
    li('Một số chi bộ sinh hoạt chuyên đề chưa chất lượng, nội dung còn chung chung.'),
    h2('2. Nguyên nhân'),
    p(
      'Công tác tuyên truyền, vận động các hộ dân trong diện thu hồi đất của một số đoàn thể chưa quyết liệt; sự phối hợp giữa phường với Trung tâm Phát triển quỹ đất quận có thời điểm chưa chặt chẽ.',
    ),
    h1('V- NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
    li(
      'Lãnh đạo hoàn thành bàn giao mặt bằng khu dân cư số 3 trong tháng 11/2019. UBND phường chủ trì, Mặt trận Tổ quốc và các đoàn thể phối hợp.',
    ),
    li('Chỉ đạo đại hội điểm tại Chi bộ 5; hoàn thành đại hội các chi bộ theo đúng tiến độ.'),
    li('Kiên quyết xử lý dứt điểm các trường hợp vi phạm trật tự xây dựng còn tồn đọng trước 30/11/2019.'),
    page,
    caption('BIỂU TỔNG HỢP MỘT SỐ CHỈ TIÊU'),
    table(
      [10, 58, 22, 22, 22, 20, 20],
      [['STT', 'Chỉ tiêu', 'Đơn vị tính', '9 tháng 2018', '9 tháng 2019', 'So với cùng kỳ (%)', 'Ghi chú']],
      annexRows(n, columns, [
        { tt: '1', label: 'GTSX CN-TTCN', unit: 'tỷ đồng', code: 'gtsx-cn', note: 'Giá 2010' },
        { tt: '', label: '- Khu vực doanh nghiệp', unit: 'tỷ đồng', code: 'gtsx-cn-dn' },
        { tt: '', label: '- Hộ cá thể', unit: 'tỷ đồng', code: 'gtsx-cn-ho' },
        { tt: '2', label: 'Tổng mức bán lẻ hàng hóa và dịch vụ', unit: 'tỷ đồng', code: 'ban-le' },
        { tt: '', label: '- Bán lẻ hàng hóa', unit: 'tỷ đồng', code: 'ban-le-hh' },
        { tt: '', label: '- Doanh thu dịch vụ lưu trú, ăn uống', unit: 'tỷ đồng', code: 'ban-le-dv' },
        { tt: '3', label: 'Thu ngân sách phường', unit: 'triệu đồng', code: 'thu-phuong' },
        { tt: '4', label: 'Giải quyết việc làm', unit: 'lao động', code: 'viec-lam' },
        { tt: '5', label: 'Hộ nghèo', unit: 'hộ', code: 'ho-ngheo' },
        { tt: '6', label: 'Giao quân', unit: 'người', code: 'giao-quan' },
      ]),
    ),
  ],
  recipients: [
    '- Ban Thường vụ Quận ủy (báo cáo),',
    '- Các đồng chí Đảng ủy viên,',
    '- Các chi bộ trực thuộc,',
    '- Lưu Văn phòng Đảng ủy.',
  ],
  signature: ['T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ', '(Đã ký)'],
  facts: n.facts,
};
