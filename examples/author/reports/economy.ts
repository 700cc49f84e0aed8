/**
 * The economic offices: Phòng Kinh tế (its totals are not the wards' sums), Chi cục Thuế (printed to PDF),
 * Phòng Quản lý đô thị, Trung tâm Phát triển quỹ đất.
 */
import { annexRows, type Column, numbersOf, printed } from '../numbers.ts';
import { caption, down, h1, h2, li, p, page, type Report, span, strong, table } from '../paper.ts';
import { upTo, wards } from '../plan.ts';

const whole = (code: string, year = 2019): number =>
  wards.reduce((sum, ward) => sum + upTo(code, ward, year, 9), 0) / 1000;
/** Phòng Kinh tế counts a firm twice, at its seat and at its second works. */
const industryNow = whole('gtsx-cn') + 41.5;
const industryLast = whole('gtsx-cn', 2018) + 35.2;

export const phongKinhTe: Report = {
  file: 'Phong Kinh te - BC 9 thang 2019.docx',
  unit: 'phong-kinh-te',
  received: '2019-09-19',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'PHÒNG KINH TẾ',
  symbol: 'Số: 64/BC-KT',
  dateLine: 'Kiến An, ngày 18 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject:
    'Tình hình sản xuất công nghiệp, thương mại, dịch vụ, nông nghiệp 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2019',
  to: ['Kính gửi: - Ủy ban nhân dân quận; - Văn phòng Quận ủy'],
  hand: 'word',
  body: [
    h1('I. KẾT QUẢ THỰC HIỆN'),
    h2('1. Sản xuất công nghiệp - tiểu thủ công nghiệp'),
    p(
      `Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp toàn quận 9 tháng (theo giá so sánh 2010) ước đạt ${printed(industryNow, 1)} tỷ đồng, tăng ${printed((industryNow / industryLast - 1) * 100, 1)}% so với cùng kỳ. Một số ngành giữ được mức tăng khá: may mặc, sản phẩm từ plastic, cơ khí; ngành giầy dép tăng chậm do thiếu đơn hàng quý III.`,
    ),
    p('Điện thương phẩm phục vụ sản xuất công nghiệp đạt 186,4 triệu kWh, tăng 7,8% so với cùng kỳ.'),
    h2('2. Thương mại - dịch vụ'),
    p(
      `Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú ăn uống toàn quận ước đạt ${printed(whole('ban-le'), 1)} tỷ đồng, tăng 20,3% so với cùng kỳ. Trong đó bán lẻ hàng hóa ${printed(whole('ban-le-hh'), 1)} tỷ đồng; doanh thu dịch vụ lưu trú, ăn uống ${printed(whole('ban-le-dv'), 1)} tỷ đồng.`,
    ),
    p(
      'Phối hợp với Đội Quản lý thị trường kiểm tra 86 cơ sở, xử lý 31 trường hợp vi phạm, phạt 214,5 triệu đồng. Hội chợ hàng Việt tại quận không tổ chức do lồng ghép vào hội chợ của thành phố.',
    ),
    h2('3. Nông nghiệp'),
    p(
      'Diện tích gieo trồng cả năm 412 ha, giảm 6,2% do chuyển mục đích sử dụng đất. Bệnh dịch tả lợn châu Phi phát sinh tại 05 phường, tiêu hủy 1.284 con lợn; đến nay 04/05 phường đã qua 30 ngày không phát sinh ổ dịch mới.',
    ),
    h1('II. TỒN TẠI, HẠN CHẾ'),
    li(
      'Việc di dời các cơ sở tái chế phế liệu trong khu dân cư còn chậm, nguyên nhân do chưa bố trí được quỹ đất trong cụm công nghiệp.',
    ),
    li('Đề án chợ đêm tạm dừng để chờ điều chỉnh quy hoạch chi tiết.'),
    li('Số liệu thống kê giữa phòng và các phường còn có chênh lệch, chưa được đối chiếu kịp thời.'),
    h1('III. NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
    li('Phối hợp Chi cục Thống kê và các phường đối chiếu số liệu giá trị sản xuất trước ngày 25/10/2019.'),
    li('Tham mưu UBND quận kế hoạch bình ổn thị trường Tết Canh Tý 2020, hoàn thành trước ngày 15/11/2019.'),
    li('Tiếp tục phòng, chống bệnh dịch tả lợn châu Phi; không tái đàn khi chưa đủ điều kiện.'),
  ],
  recipients: ['- Như trên;', '- Lưu: KT.'],
  signature: ['TRƯỞNG PHÒNG', '(Đã ký)'],
  facts: [
    { indicator: 'gtsx-cn', value: industryNow.toFixed(1) },
    { indicator: 'ban-le', value: whole('ban-le').toFixed(1) },
  ],
};

const tax = numbersOf('chi-cuc-thue', { places: 3 });
const taxColumns: readonly Column[] = ['tt', 'label', 'plan', 'now', 'last', 'toPlan', 'index'];

export const chiCucThue: Report = {
  file: 'CCT Kien An - BC thu NSNN 9 thang.pdf',
  unit: 'chi-cuc-thue',
  received: '2019-09-20',
  side: 'state',
  superior: 'CỤC THUẾ THÀNH PHỐ HẢI PHÒNG',
  issuer: 'CHI CỤC THUẾ QUẬN KIẾN AN',
  symbol: 'Số: 1127/BC-CCT',
  dateLine: 'Kiến An, ngày 20 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Kết quả thu ngân sách nhà nước 9 tháng, giải pháp thu 3 tháng cuối năm 2019',
  to: ['Kính gửi: Thường trực Quận ủy, HĐND, UBND quận Kiến An'],
  hand: 'pdf',
  body: [
    h1('I. KẾT QUẢ THU'),
    p(
      `Tổng thu ngân sách nhà nước trên địa bàn quận 9 tháng ước đạt ${tax.v('thu-nsnn')} tỷ đồng, bằng ${tax.k('thu-nsnn', 1, 'assigned')}% dự toán thành phố giao, bằng ${tax.k('thu-nsnn', 1, 'council')}% dự toán HĐND quận giao, giảm ${tax.g('thu-nsnn')}% so với cùng kỳ năm 2018.`,
    ),
    p(
      `Có 03 khoản thu tăng khá so với cùng kỳ: thuế công thương nghiệp ngoài quốc doanh đạt ${tax.v('thu-nqd')} tỷ đồng, tăng ${tax.g('thu-nqd')}%; lệ phí trước bạ đạt ${tax.v('thu-lptb')} tỷ đồng, tăng ${tax.g('thu-lptb')}%; thuế thu nhập cá nhân đạt ${tax.v('thu-tncn')} tỷ đồng, tăng ${tax.g('thu-tncn')}%.`,
    ),
    p(
      `Thu tiền sử dụng đất mới đạt ${tax.v('thu-tsdd')} tỷ đồng, bằng ${tax.k('thu-tsdd', 1, 'council')}% dự toán HĐND quận giao, giảm ${tax.g('thu-tsdd')}% so với cùng kỳ.`,
    ),
    p(`Trong 9 tháng có ${tax.v('dn-moi')} doanh nghiệp thành lập mới trên địa bàn.`),
    p(
      'Công tác thu nợ: 9 tháng thu được 8,6 tỷ đồng tiền nợ thuế; ban hành 52 quyết định cưỡng chế. Tổng nợ thuế đến ngày 31/8/2019 là 14,9 tỷ đồng, bằng 7,1% tổng thu, chưa đạt yêu cầu dưới 5% tại Kết luận số 112-KL/QU ngày 09/7/2019 của Quận ủy.',
    ),
    h1('II. TỒN TẠI, NGUYÊN NHÂN'),
    p(
      '- Thu ngân sách 9 tháng mặc dù có nhiều cố gắng nhưng kết quả đạt chưa cao, chậm so với tiến độ dự toán. Nguyên nhân chủ yếu do tiến độ đấu giá quyền sử dụng đất chậm, nguồn thu tiền sử dụng đất hụt lớn trong quý III.',
    ),
    p('- Nợ đọng thuế khu vực ngoài quốc doanh còn cao, do một số doanh nghiệp xây dựng gặp khó khăn về tài chính.'),
    h1('III. GIẢI PHÁP 3 THÁNG CUỐI NĂM'),
    p(
      '- Chi cục Thuế chủ trì, phối hợp với Trung tâm Phát triển quỹ đất, Phòng Tài chính - Kế hoạch đôn đốc nộp tiền sử dụng đất các lô trúng đấu giá, hoàn thành trước ngày 20/12/2019.',
    ),
    p('- Phân công từng đội thuế thu nợ, phấn đấu đến 31/12/2019 giảm tỷ lệ nợ xuống dưới 5%.'),
    p(
      '- Ước cả năm 2019, tổng thu ngân sách nhà nước trên địa bàn đạt 320,5 tỷ đồng, bằng 100,6% dự toán HĐND quận giao, với điều kiện đấu giá thành công các khu đất trong quý IV.',
    ),
    caption('BIỂU CHI TIẾT CÁC KHOẢN THU (Đơn vị tính: tỷ đồng)'),
    table(
      [10, 50, 22, 22, 22, 18, 18],
      [['TT', 'Chỉ tiêu', 'Dự toán HĐND quận giao', 'Ước TH 9 tháng 2019', 'TH 9 tháng 2018', '% DT', '% CK']],
      annexRows(tax, taxColumns, [
        { label: 'Tổng thu NSNN trên địa bàn', code: 'thu-nsnn', note: 'KH', bold: true },
        { tt: '1', label: 'Thuế CTN ngoài quốc doanh', code: 'thu-nqd', note: 'KH' },
        { tt: '2', label: 'Thu tiền sử dụng đất', code: 'thu-tsdd', note: 'KH' },
        { tt: '3', label: 'Lệ phí trước bạ', code: 'thu-lptb', note: 'KH' },
        { tt: '4', label: 'Thuế thu nhập cá nhân', code: 'thu-tncn', note: 'KH' },
        { tt: '5', label: 'Thuế SDĐ phi nông nghiệp', code: 'thu-pnn', note: 'KH' },
        { tt: '6', label: 'Tiền thuê đất', code: 'thu-thue-dat', note: 'KH' },
        { tt: '7', label: 'Phí, lệ phí và thu khác', code: 'thu-khac', note: 'KH' },
      ]),
    ),
  ],
  recipients: ['- Như trên;', '- Lưu: VT, TH.'],
  signature: ['CHI CỤC TRƯỞNG', '(Đã ký)'],
  facts: tax.facts,
};

const city = numbersOf('phong-qldt');

export const phongQldt: Report = {
  file: 'QLDT_baocao9thang.docx',
  unit: 'phong-qldt',
  received: '2019-09-18',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'PHÒNG QUẢN LÝ ĐÔ THỊ',
  symbol: 'Số: 215/BC-QLĐT',
  dateLine: 'Kiến An, ngày 17 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Công tác quản lý đô thị, trật tự xây dựng, vệ sinh môi trường 9 tháng năm 2019',
  hand: 'office',
  body: [
    p('Phòng Quản lý đô thị báo cáo kết quả công tác 9 tháng đầu năm và nhiệm vụ quý IV năm 2019 như sau:'),
    h1('1. Kết quả thực hiện'),
    p(
      `1.1. Quản lý xây dựng: Cấp ${city.v('gpxd')} giấy phép xây dựng, tăng ${city.g('gpxd')}% so với cùng kỳ; 100% hồ sơ giải quyết đúng hạn. Toàn quận phát hiện 74 vụ vi phạm trật tự xây dựng, trong đó 03 vụ do Đội kiểm tra trật tự đô thị quận phát hiện; đã xử lý 57 vụ.`,
    ),
    p(
      `1.2. Vệ sinh môi trường: Tỷ lệ thu gom rác thải sinh hoạt đạt ${city.v('rac')}%, tỷ lệ hộ sử dụng nước sạch đạt ${city.v('nuoc-sach')}%, tăng 0,4 điểm phần trăm so với cùng kỳ.`,
    ),
    p(
      '1.3. Chỉnh trang đô thị theo Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố: đã thi công hoàn thành 27/42 ngõ, đạt 64,3% kế hoạch; thay 318 bóng đèn chiếu sáng.',
    ),
    p(
      '1.4. Trật tự đường hè: tham mưu UBND quận tổ chức 38 đợt ra quân, phối hợp các phường xử lý vi phạm. Đây là nhiệm vụ thường xuyên theo kết luận hội nghị 6 tháng của Quận ủy.',
    ),
    h1('2. Hạn chế'),
    li(
      'Một số phường còn để xảy ra vi phạm trật tự xây dựng, xử lý chưa dứt điểm, nhất là Nam Sơn, Phù Liễn, Tràng Minh. Nguyên nhân: chính quyền phường chưa quyết liệt, còn né tránh.',
    ),
    li('Tiến độ thi công một số ngõ theo Nghị quyết 32 chậm do nhân dân chưa thống nhất mức đóng góp.'),
    li('Vệ sinh môi trường tại các điểm trung chuyển rác chưa được bảo đảm.'),
    h1('3. Nhiệm vụ trọng tâm'),
    li('Hoàn thành 42/42 ngõ trước ngày 20/12/2019; Phòng Quản lý đô thị chủ trì, UBND các phường phối hợp.'),
    li('Rà soát, lập danh sách các điểm trung chuyển rác cần di chuyển, báo cáo UBND quận trước ngày 31/10/2019.'),
  ],
  recipients: ['- UBND quận;', '- Lưu.'],
  signature: ['TRƯỞNG PHÒNG', '(Đã ký)'],
  facts: [...city.facts, { indicator: 'vp-xd', value: '74' }, { indicator: 'vp-xd-xl', value: '57' }],
};

const land = numbersOf('ttptqd', { places: 3 });

export const quyDat: Report = {
  file: 'TTPTQD BC so 47.docx',
  unit: 'ttptqd',
  received: '2019-09-20',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT',
  symbol: 'Số: 47/BC-TTPTQĐ',
  dateLine: 'Kiến An, ngày 19 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Tiến độ giải phóng mặt bằng, đấu giá quyền sử dụng đất 9 tháng đầu năm 2019',
  hand: 'word',
  body: [
    h1('I. Công tác giải phóng mặt bằng'),
    p(
      `Trong 9 tháng, Trung tâm thực hiện GPMB 14 dự án. Diện tích giải phóng mặt bằng hoàn thành ${land.v('gpmb-dt')} ha, bằng ${land.k('gpmb-dt')}% kế hoạch; số hộ bàn giao mặt bằng ${land.v('gpmb-ho')} hộ, ${land.up('gpmb-ho')} ${land.g('gpmb-ho')}% so với cùng kỳ.`,
    ),
    h1('II. Công tác đấu giá quyền sử dụng đất'),
    p(
      `Đã tổ chức 03 phiên đấu giá; số lô trúng đấu giá ${land.v('dau-gia-lo')} lô, đạt ${land.k('dau-gia-lo')}% kế hoạch (120 lô), tổng giá trị trúng đấu giá ${land.v('dau-gia-tien')} tỷ đồng. Cùng kỳ năm 2018 đấu giá thành công ${land.last('dau-gia-lo')} lô.`,
    ),
    p(
      'Nhiệm vụ hoàn thành GPMB các khu đất đấu giá trong quý III theo Kết luận hội nghị 6 tháng đầu năm của Quận ủy: chưa hoàn thành. Đến nay mới bàn giao 02/05 khu đất (biên bản bàn giao ngày 22/8 và ngày 06/9/2019).',
    ),
    h1('III. Hạn chế, nguyên nhân'),
    li(
      'Tiến độ đấu giá quyền sử dụng đất, thực hiện một số dự án còn chậm. Nguyên nhân: việc xác định nguồn gốc đất, giá đất cụ thể kéo dài; một số hộ tại Đồng Hòa, Nam Sơn chưa đồng thuận với phương án bồi thường.',
    ),
    li('Cán bộ giải phóng mặt bằng thiếu, một người phụ trách nhiều dự án.'),
    h1('IV. Nhiệm vụ 3 tháng cuối năm'),
    li(
      'Hoàn thành GPMB 03 khu đất còn lại trước ngày 15/11/2019; tổ chức đấu giá 102 lô trong tháng 11, tháng 12/2019.',
    ),
    li(
      'Trung tâm Phát triển quỹ đất chủ trì, Phòng Tài nguyên và Môi trường, UBND các phường Đồng Hòa, Nam Sơn phối hợp.',
    ),
    page,
    caption('BIỂU TIẾN ĐỘ GPMB CÁC DỰ ÁN ĐẤU GIÁ QUYỀN SỬ DỤNG ĐẤT'),
    table(
      [10, 52, 20, 18, 18, 18, 24],
      [
        [down('TT'), down('Dự án'), down('Diện tích (ha)'), span('Số hộ', 3), down('Ghi chú')],
        ['Tổng', 'Đã bàn giao', 'Vướng mắc'],
      ],
      [
        [strong('I'), strong('Các dự án đấu giá'), strong('6,42'), strong('83'), strong('49'), strong('18'), ''],
        ['1', 'Khu dân cư số 3, phường Đồng Hòa', '1,85', '24', '17', '07', 'Xác định giá đất'],
        ['2', 'Khu Đồng Chằm 1, phường Nam Sơn', '1,20', '13', '06', '05', 'Nguồn gốc đất'],
        ['3', 'Khu Đồng Chằm 2, phường Nam Sơn', '1,04', '12', '05', '06', 'Nguồn gốc đất'],
        ['4', 'Khu Quy Tức, phường Phù Liễn', '1,31', '19', '19', '0', 'Đã bàn giao'],
        ['5', 'Khu Lãm Khê, phường Đồng Hòa', '1,02', '15', '15', '0', 'Đã bàn giao'],
      ],
    ),
  ],
  recipients: ['- UBND quận;', '- Thành viên BĐH;', '- Lưu: TTPTQĐ.'],
  signature: ['GIÁM ĐỐC', '(Đã ký)'],
  facts: land.facts,
};
