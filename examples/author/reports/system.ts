/**
 * The political system: inspection, Party organisation board, control commission, Front, trade union, youth union.
 * The organisations founded here are the real ones of the founding article: 01, 04 and 3.
 */
import { numbersOf } from '../numbers.ts';
import { h1, h2, li, p, type Report } from '../paper.ts';

const inspection = numbersOf('thanh-tra');

export const thanhTra: Report = {
  file: 'Thanh tra quan BC 9 thang.docx',
  unit: 'thanh-tra',
  received: '2019-09-18',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'THANH TRA QUẬN',
  symbol: 'Số: 55/BC-TTr',
  dateLine: 'Kiến An, ngày 17 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject:
    'Công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng 9 tháng năm 2019',
  hand: 'office',
  body: [
    h1('I. CÔNG TÁC THANH TRA'),
    p(
      'Triển khai 05 cuộc thanh tra theo kế hoạch, đã kết luận 04 cuộc; phát hiện sai phạm 312,6 triệu đồng, kiến nghị thu hồi 187 triệu đồng, đã thu hồi 164 triệu đồng.',
    ),
    h1('II. TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN THƯ'),
    p(
      `Số lượt tiếp công dân toàn quận là ${inspection.v('tiep-dan')} lượt, giảm ${inspection.g('tiep-dan')}% so với cùng kỳ. Tiếp nhận đơn thư ${inspection.v('don-thu')} đơn, tăng ${inspection.g('don-thu')}%; đơn thuộc thẩm quyền đã giải quyết ${inspection.v('don-thu-gq')} đơn. Không có vụ việc khiếu kiện đông người, phức tạp mới phát sinh.`,
    ),
    p(
      'Đơn thư tập trung vào lĩnh vực đất đai (chiếm 61%), trật tự xây dựng (chiếm 17%), còn lại là chế độ, chính sách.',
    ),
    h1('III. ĐÁNH GIÁ'),
    p(
      'Kỷ cương công vụ trong quản lý, điều hành, thực thi công vụ ở một số đơn vị chưa nghiêm; qua kiểm tra đột xuất 10 đơn vị phát hiện 07 trường hợp vắng mặt không lý do. Nguyên nhân do người đứng đầu một số đơn vị chưa gương mẫu, thiếu kiểm tra thường xuyên.',
    ),
    p('Việc giải quyết đơn thư của một số phường còn chậm, hồ sơ lưu trữ chưa đầy đủ.'),
    h1('IV. NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
    li('Kết luận cuộc thanh tra còn lại tại phường Tràng Minh trước ngày 30/10/2019.'),
    li('Xây dựng kế hoạch thanh tra năm 2020, trình Chủ tịch UBND quận phê duyệt trước ngày 25/12/2019.'),
  ],
  recipients: ['- Thanh tra thành phố;', '- UBND quận;', '- Lưu.'],
  signature: ['CHÁNH THANH TRA', '(Đã ký)'],
  facts: inspection.facts,
};

const organisation = numbersOf('ban-to-chuc');

export const banToChuc: Report = {
  file: 'BTC QU - Bao cao cong tac to chuc xay dung Dang 9 thang.docx',
  unit: 'ban-to-chuc',
  received: '2019-09-19',
  side: 'party',
  superior: 'QUẬN ỦY KIẾN AN',
  issuer: 'BAN TỔ CHỨC',
  symbol: 'Số 146-BC/BTCQU',
  dateLine: 'Kiến An, ngày 19 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'công tác tổ chức xây dựng Đảng 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2019',
  hand: 'word',
  body: [
    h1('I- KẾT QUẢ'),
    p(
      `1. Công tác đảng viên: 9 tháng kết nạp ${organisation.v('dang-vien')} đảng viên mới, đạt ${organisation.k('dang-vien')}% chỉ tiêu năm, ${organisation.up('dang-vien')} ${organisation.g('dang-vien')}% so với cùng kỳ.`,
    ),
    p(
      `2. Xây dựng tổ chức cơ sở đảng: thành lập được ${organisation.c('tc-dang')} tổ chức Đảng theo tinh thần Nghị quyết 28 của Thành ủy (chi bộ trong một doanh nghiệp may mặc).`,
    ),
    p(
      '3. Chuẩn bị đại hội đảng các cấp: tham mưu Ban Thường vụ Quận ủy ban hành kế hoạch đại hội chi, đảng bộ cơ sở và Đại hội Đảng bộ quận lần thứ VI, nhiệm kỳ 2020 - 2025 theo Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, Thông tri 36 của Ban Thường vụ Thành ủy. Nhiệm vụ giao tại hội nghị 6 tháng đã hoàn thành (kế hoạch ban hành ngày 12/8/2019).',
    ),
    p(
      '4. Công tác cán bộ: bổ sung quy hoạch 21 đồng chí, luân chuyển, điều động 09 đồng chí; cử 46 đồng chí học trung cấp lý luận chính trị.',
    ),
    h1('II- HẠN CHẾ'),
    li(
      'Công tác phát triển đảng viên ở một số chi, đảng bộ cơ sở chưa đạt tiến độ; còn 06 đảng bộ phường chưa kết nạp được đảng viên trong quý III, do nguồn kết nạp ở khu dân cư khó khăn.',
    ),
    li('Phát triển tổ chức đảng trong doanh nghiệp ngoài khu vực nhà nước còn chậm.'),
    li('Chất lượng sinh hoạt chi bộ tổ dân phố có nơi chưa cao.'),
    h1('III- NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
    li('Phấn đấu kết nạp 38 đảng viên, hoàn thành chỉ tiêu năm trước ngày 15/12/2019.'),
    li(
      'Chỉ đạo đại hội điểm 03 chi bộ trực thuộc; Ban Tổ chức chủ trì, Văn phòng, Ban Tuyên giáo, Cơ quan Ủy ban Kiểm tra phối hợp.',
    ),
  ],
  recipients: ['- Ban Thường vụ Quận ủy (b/c),', '- Ban Tổ chức Thành ủy (b/c),', '- Lưu Ban Tổ chức.'],
  signature: ['TRƯỞNG BAN', '(Đã ký)'],
  facts: organisation.facts,
};

const control = numbersOf('ubkt');

export const ubkt: Report = {
  file: 'UBKT_9thang_2019.docx',
  unit: 'ubkt',
  received: '2019-09-17',
  side: 'party',
  superior: 'QUẬN ỦY KIẾN AN',
  issuer: 'ỦY BAN KIỂM TRA',
  symbol: 'Số 83-BC/UBKTQU',
  dateLine: 'Kiến An, ngày 16 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'kết quả công tác kiểm tra, giám sát và thi hành kỷ luật đảng 9 tháng năm 2019',
  hand: 'office',
  body: [
    p(
      `Chín tháng đầu năm, cấp ủy, ủy ban kiểm tra các cấp thực hiện kiểm tra theo chương trình ${control.v('kiem-tra')} cuộc, đạt ${control.k('kiem-tra')}% chương trình năm; giám sát chuyên đề ${control.v('giam-sat')} cuộc, đạt ${control.k('giam-sat')}%.`,
    ),
    p(
      'Kiểm tra tổ chức đảng, đảng viên khi có dấu hiệu vi phạm đối với 04 tổ chức đảng, 09 đảng viên; qua kiểm tra đã thi hành kỷ luật 07 đảng viên (khiển trách 05, cảnh cáo 02).',
    ),
    p(
      '**Ưu điểm:** Việc chấp hành quy trình, thời hạn kiểm tra có chuyển biến rõ nét; chất lượng kết luận được nâng lên.',
    ),
    p(
      '**Hạn chế:** Việc tự kiểm tra của một số tổ chức cơ sở đảng còn hình thức; phát hiện dấu hiệu vi phạm chưa kịp thời, do cấp ủy viên được phân công còn nể nang, ngại va chạm.',
    ),
    p(
      '**Nhiệm vụ 3 tháng cuối năm:** Hoàn thành 100% chương trình kiểm tra, giám sát năm 2019 trước ngày 30/11/2019; thẩm định hồ sơ nhân sự phục vụ đại hội chi, đảng bộ cơ sở.',
    ),
  ],
  recipients: ['- UBKT Thành ủy (b/c),', '- Thường trực Quận ủy (b/c),', '- Lưu UBKT.'],
  signature: ['T/M ỦY BAN KIỂM TRA', 'PHÓ CHỦ NHIỆM THƯỜNG TRỰC', '(Đã ký)'],
  facts: control.facts,
};

const front = numbersOf('mttq');

export const mttq: Report = {
  file: 'MTTQ quan - Bao cao 9 thang nam 2019.docx',
  unit: 'mttq',
  received: '2019-09-18',
  side: 'front',
  superior: 'UBMTTQ VIỆT NAM THÀNH PHỐ HẢI PHÒNG',
  issuer: 'BAN THƯỜNG TRỰC UBMTTQ VIỆT NAM QUẬN KIẾN AN',
  symbol: 'Số: 92/BC-MTTQ-BTT',
  dateLine: 'Kiến An, ngày 18 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Kết quả công tác Mặt trận 9 tháng, phương hướng 3 tháng cuối năm 2019',
  hand: 'word',
  body: [
    h1('I. KẾT QUẢ CÔNG TÁC MẶT TRẬN'),
    p(
      'Tổ chức thành công Đại hội đại biểu MTTQ Việt Nam quận khóa VI, nhiệm kỳ 2019 - 2024; 10/10 phường hoàn thành đại hội.',
    ),
    p(
      `Quỹ Vì người nghèo toàn quận vận động được 236,4 triệu đồng, gồm cả ủng hộ của cơ quan, doanh nghiệp cấp quận; hỗ trợ xây mới, sửa chữa nhà Đại đoàn kết ${front.c('nha-ddk')} nhà, đạt ${front.k('nha-ddk')}% kế hoạch.`,
    ),
    p(
      'Chủ trì giám sát 06 nội dung, tổ chức 02 hội nghị phản biện xã hội; tiếp nhận 148 ý kiến, kiến nghị của cử tri chuyển cơ quan có thẩm quyền, đã có 121 ý kiến được trả lời.',
    ),
    p('Công tác vận động quần chúng có nhiều đổi mới, khối đại đoàn kết toàn dân được củng cố.'),
    h1('II. HẠN CHẾ'),
    p(
      'Hoạt động giám sát, phản biện xã hội ở một số phường còn lúng túng, hiệu quả chưa cao. Nguyên nhân: cán bộ Mặt trận phường mới thay đổi nhiều sau đại hội, thiếu kinh nghiệm.',
    ),
    h1('III. NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
    p(
      '- Phát động Tháng cao điểm "Vì người nghèo" từ 17/10 đến 18/11/2019, phấn đấu vận động từ 300 triệu đồng trở lên.',
    ),
    p(
      '- Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở 100% khu dân cư, hoàn thành trước ngày 18/11/2019; UBMTTQ các phường chủ trì, các đoàn thể phối hợp.',
    ),
  ],
  recipients: ['- Thường trực Quận ủy;', '- UBMTTQ thành phố;', '- Lưu: VP.'],
  signature: ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH', '(Đã ký)'],
  facts: [...front.facts, { indicator: 'quy-nn', value: '236.4' }],
};

const unions = numbersOf('ldld');

export const ldld: Report = {
  file: 'LDLD_BC_9thang.docx',
  unit: 'ldld',
  received: '2019-09-16',
  side: 'front',
  superior: 'LIÊN ĐOÀN LAO ĐỘNG TP HẢI PHÒNG',
  issuer: 'LIÊN ĐOÀN LAO ĐỘNG QUẬN KIẾN AN',
  symbol: 'Số: 61/BC-LĐLĐ',
  dateLine: 'Kiến An, ngày 13 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Hoạt động công đoàn 9 tháng đầu năm 2019',
  hand: 'office',
  body: [
    p(
      'Chín tháng đầu năm, các cấp công đoàn quận tập trung chăm lo, bảo vệ quyền, lợi ích hợp pháp của đoàn viên, người lao động; tổ chức Tháng Công nhân, Tết Sum vầy với 1.120 suất quà trị giá 448 triệu đồng.',
    ),
    p(
      `Thành lập được ${unions.c('tc-cong-doan')} tổ chức Công đoàn tại doanh nghiệp ngoài khu vực nhà nước, kết nạp 486 đoàn viên, góp phần thực hiện Nghị quyết 28 của Thành ủy.`,
    ),
    p(
      '100% doanh nghiệp có tổ chức công đoàn ký thỏa ước lao động tập thể; không xảy ra đình công, ngừng việc tập thể.',
    ),
    p(
      'Hạn chế: việc vận động thành lập công đoàn cơ sở ở doanh nghiệp dưới 25 lao động gặp nhiều khó khăn, do chủ doanh nghiệp chưa hợp tác. Hoạt động của một số công đoàn cơ sở còn hình thức.',
    ),
    p(
      'Nhiệm vụ 3 tháng cuối năm: thành lập thêm 01 công đoàn cơ sở trở lên, hoàn thành chỉ tiêu năm trước ngày 10/12/2019; Liên đoàn Lao động quận chủ trì, Ban Tổ chức Quận ủy, Chi cục Thuế phối hợp cung cấp thông tin doanh nghiệp.',
    ),
  ],
  recipients: ['- LĐLĐ thành phố;', '- Ban Dân vận Quận ủy;', '- Lưu: VP.'],
  signature: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', '(Đã ký)'],
  facts: unions.facts,
};

const youth = numbersOf('quan-doan');

export const quanDoan: Report = {
  file: 'Quan doan Kien An BC so 118.docx',
  unit: 'quan-doan',
  received: '2019-09-24',
  side: 'front',
  superior: 'THÀNH ĐOÀN HẢI PHÒNG',
  issuer: 'BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH QUẬN KIẾN AN',
  symbol: 'Số: 118-BC/QĐ',
  dateLine: 'Kiến An, ngày 23 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Công tác Đoàn và phong trào thanh thiếu nhi 9 tháng đầu năm 2019',
  hand: 'word',
  font: 'Times New Roman',
  body: [
    h2('1. Kết quả nổi bật'),
    p(
      `Thành lập được ${youth.v('tc-doan')} tổ chức Đoàn thanh niên trong doanh nghiệp ngoài nhà nước theo tinh thần Nghị quyết 28 của Thành ủy; kết nạp 612 đoàn viên mới, giới thiệu 58 đoàn viên ưu tú cho Đảng.`,
    ),
    p(
      'Tổ chức 46 hoạt động tình nguyện hè, thu hút 5.230 lượt đoàn viên, thanh niên; nhận chăm sóc 12 tuyến đường thanh niên tự quản; phối hợp mở 02 phiên giao dịch việc làm.',
    ),
    h2('2. Hạn chế'),
    p(
      'Công tác đoàn kết, tập hợp thanh niên trong doanh nghiệp và khu nhà trọ còn khó khăn; một số chi đoàn tổ dân phố sinh hoạt chưa thường xuyên.',
    ),
    h2('3. Nhiệm vụ 3 tháng cuối năm'),
    p('- Thành lập thêm ít nhất 01 tổ chức Đoàn trong doanh nghiệp trước ngày 15/12/2019.'),
    p('- Tổ chức chương trình tiễn tân binh, động viên thanh niên lên đường nhập ngũ năm 2020.'),
  ],
  recipients: ['- Ban Thường vụ Thành đoàn;', '- Thường trực Quận ủy;', '- Lưu VP.'],
  signature: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ', '(Đã ký)'],
  facts: youth.facts,
};
