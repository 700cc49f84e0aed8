/**
 * Culture, labour, health, security: five hands, one of them Notepad and one a PDF.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { auto, caption, h1, li, num, p, type Report, table } from '../paper.ts';

const culture = numbersOf('phong-vhtt');

export const phongVhtt: Report = {
  file: 'VHTT - Bao cao 9 thang.docx',
  unit: 'phong-vhtt',
  received: '2019-09-17',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'PHÒNG VĂN HÓA VÀ THÔNG TIN',
  symbol: 'Số: 102/BC-VHTT',
  dateLine: 'Kiến An, ngày 16 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Kết quả công tác văn hóa, thông tin, thể thao 9 tháng đầu năm 2019',
  hand: 'office',
  body: [
    p(
      'Thực hiện chương trình công tác năm, Phòng Văn hóa và Thông tin đã tham mưu UBND quận tổ chức tốt các hoạt động chào mừng những ngày lễ lớn của đất nước, thành phố và 25 năm ngày thành lập quận (1994 - 2019); tổ chức 18 buổi biểu diễn nghệ thuật, 12 giải thể thao cấp quận.',
    ),
    p(
      `Phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" được duy trì: tỷ lệ gia đình văn hóa đạt ${culture.v('gdvh')}%, tỷ lệ tổ dân phố văn hóa đạt ${culture.v('tdpvh')}%.`,
    ),
    p(
      'Đài Truyền thanh quận phát 412 tin, bài; kiểm tra 34 cơ sở kinh doanh dịch vụ văn hóa, xử phạt 05 cơ sở với số tiền 38 triệu đồng.',
    ),
    h1('Hạn chế'),
    li('Thiết chế văn hóa ở một số tổ dân phố còn thiếu, xuống cấp; 14 tổ dân phố chưa có nhà văn hóa riêng.'),
    li('Quảng cáo rao vặt sai quy định trên các tuyến đường chưa được xử lý triệt để.'),
    h1('Nhiệm vụ quý IV'),
    li('Bình xét gia đình văn hóa, tổ dân phố văn hóa năm 2019, hoàn thành trước ngày 30/11/2019.'),
    li('Phối hợp với các phường bóc, xóa quảng cáo rao vặt; kiểm tra dịch vụ karaoke.'),
  ],
  recipients: ['- UBND quận;', '- Sở VHTT;', '- Lưu.'],
  signature: ['TRƯỞNG PHÒNG', '(Đã ký)'],
  facts: culture.facts,
};

const labour = numbersOf('phong-ldtbxh');

export const phongLdtbxh: Report = {
  file: 'P LDTBXH bc 9T (17.9).docx',
  unit: 'phong-ldtbxh',
  received: '2019-09-17',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
  symbol: 'Số: 158/BC-LĐTBXH',
  dateLine: 'Kiến An, ngày 17 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Công tác lao động, người có công và xã hội 9 tháng đầu năm 2019',
  hand: 'word',
  body: [
    h1('I. KẾT QUẢ'),
    p(
      `**1. Lao động - việc làm:** Toàn quận giải quyết việc làm cho 3.012 lao động (gồm cả lao động qua 04 phiên giao dịch việc làm do quận tổ chức), đạt 76,3% kế hoạch. Tỷ lệ lao động qua đào tạo đạt ${labour.v('dao-tao')}%.`,
    ),
    p(
      '**2. Giảm nghèo:** Toàn quận còn 195 hộ nghèo, chiếm tỷ lệ 0,64%; giảm 41 hộ so với đầu năm. Nhiệm vụ rà soát hộ nghèo, kết nối việc làm cho lao động thuộc hộ nghèo giao tại hội nghị 6 tháng: đã mở 03 lớp dạy nghề cho 84 học viên, giới thiệu việc làm cho 37 người, dự kiến hoàn thành đúng hạn 15/10.',
    ),
    p(
      '**3. Người có công:** Chi trả trợ cấp thường xuyên cho 1.946 đối tượng với tổng kinh phí 31.245 triệu đồng; vận động Quỹ Đền ơn đáp nghĩa 612 triệu đồng, đạt 102% kế hoạch. Sửa chữa nhà cho 11 hộ người có công.',
    ),
    p(
      '**4. Bảo vệ, chăm sóc trẻ em; phòng, chống tệ nạn xã hội:** An sinh xã hội được chú trọng; tổ chức Tháng hành động vì trẻ em; lập hồ sơ đưa 23 người nghiện đi cai nghiện bắt buộc.',
    ),
    h1('II. HẠN CHẾ'),
    li('Một số phường chưa chủ động trong công tác giảm nghèo, số liệu báo cáo chưa kịp thời.'),
    li('Việc quản lý lao động tại các doanh nghiệp nhỏ còn khó khăn, do doanh nghiệp không chấp hành chế độ báo cáo.'),
    h1('III. NHIỆM VỤ'),
    li('Điều tra, rà soát hộ nghèo, hộ cận nghèo năm 2019 theo chuẩn nghèo đa chiều, xong trước ngày 15/11/2019.'),
    li('Phối hợp Quận đoàn tổ chức 02 phiên giao dịch việc làm trong tháng 10 và tháng 11.'),
  ],
  recipients: ['- UBND quận;', '- Lưu: LĐTBXH.'],
  signature: ['TRƯỞNG PHÒNG', '(Đã ký)'],
  facts: [...labour.facts, { indicator: 'viec-lam', value: '3012' }],
};

const health = numbersOf('phong-y-te');

export const phongYTe: Report = {
  file: 'phong y te 9 thang.txt',
  unit: 'phong-y-te',
  received: '2019-09-18',
  side: 'state',
  superior: 'UBND QUẬN KIẾN AN',
  issuer: 'PHÒNG Y TẾ',
  symbol: 'Số: 41/BC-YT',
  dateLine: 'Kiến An, ngày 18 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Công tác y tế, dân số 9 tháng đầu năm 2019',
  hand: 'text',
  body: [
    p('I. KẾT QUẢ'),
    p(
      `1. Tỷ lệ bao phủ bảo hiểm y tế đạt ${health.v('bhyt')}% dân số, tăng 1,2 điểm phần trăm so với cùng kỳ, còn thấp hơn chỉ tiêu giao cả năm (89%).`,
    ),
    p(`2. Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn ${health.v('sdd')}%, giảm 0,5 điểm phần trăm so với cùng kỳ.`),
    p(`3. Tỷ lệ sinh con thứ 3 trở lên là ${health.v('sinh-3')}%.`),
    p(
      '4. Khám, chữa bệnh tại trạm y tế phường cho 42.618 lượt người. Ghi nhận 61 ca sốt xuất huyết, tăng 14 ca so với cùng kỳ, không có tử vong.',
    ),
    p(
      '5. Kiểm tra vệ sinh an toàn thực phẩm 236 cơ sở, phát hiện 28 cơ sở vi phạm, phạt tiền 96 triệu đồng; không xảy ra ngộ độc thực phẩm.',
    ),
    p('II. TỒN TẠI'),
    li('Tỷ lệ sinh con thứ 3 trở lên còn cao hơn chỉ tiêu, do một bộ phận nhân dân còn tư tưởng trọng nam khinh nữ.'),
    li('Cơ sở vật chất của trạm y tế phường Nam Sơn, Tràng Minh xuống cấp.'),
    p('III. NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
    li('Phối hợp Bảo hiểm xã hội quận vận động người dân tham gia BHYT hộ gia đình, phấn đấu đạt 89% vào 31/12/2019.'),
    li('Khám sức khỏe nghĩa vụ quân sự năm 2020 bảo đảm tiến độ, đúng quy định.'),
  ],
  recipients: ['- UBND quận;', '- Lưu.'],
  signature: ['TRƯỞNG PHÒNG', '(Đã ký)'],
  facts: health.facts,
};

const police = numbersOf('cong-an');

export const congAn: Report = {
  file: 'CAQ Kien An bao cao 9 thang.pdf',
  unit: 'cong-an',
  received: '2019-09-20',
  side: 'state',
  superior: 'CÔNG AN THÀNH PHỐ HẢI PHÒNG',
  issuer: 'CÔNG AN QUẬN KIẾN AN',
  symbol: 'Số: 1843/BC-CAQ',
  dateLine: 'Kiến An, ngày 19 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Tình hình, kết quả công tác bảo đảm an ninh trật tự 9 tháng đầu năm 2019',
  hand: 'pdf',
  body: [
    h1('I. TÌNH HÌNH, KẾT QUẢ'),
    p(
      '1. An ninh chính trị trên địa bàn được giữ vững, không để xảy ra bị động, bất ngờ; bảo đảm an toàn các ngày lễ lớn và kỷ niệm 25 năm ngày thành lập quận.',
    ),
    p(
      `2. Trật tự xã hội: Phạm pháp hình sự xảy ra ${police.v('pphs')} vụ, giảm ${police.g('pphs')}% so với cùng kỳ; đã điều tra làm rõ ${police.v('pphs-kp')} vụ. Bắt giữ tội phạm ma túy ${police.v('ma-tuy')} vụ, 104 đối tượng, tăng ${police.diff('ma-tuy')} vụ so với cùng kỳ.`,
    ),
    p(
      `3. Trật tự an toàn giao thông: Số vụ tai nạn giao thông ${police.c('tngt')} vụ, số người chết ${police.c('tngt-chet')} người, số người bị thương ${police.c('tngt-bt')} người. So với cùng kỳ giảm 02 vụ, giảm 01 người chết, giảm 01 người bị thương. Xử lý 6.845 trường hợp vi phạm, phạt tiền 3.276 triệu đồng.`,
    ),
    p('4. Cháy, nổ: xảy ra 03 vụ cháy nhỏ, thiệt hại tài sản khoảng 120 triệu đồng.'),
    h1('II. HẠN CHẾ'),
    p(
      '- Tội phạm trộm cắp tài sản, tội phạm và tệ nạn ma túy còn diễn biến phức tạp. Nguyên nhân do công tác quản lý đối tượng ở một số phường chưa chặt chẽ.',
    ),
    p('- Vi phạm trật tự đường hè, đỗ xe sai quy định ở khu vực cổng trường, cổng bệnh viện còn diễn ra.'),
    h1('III. NHIỆM VỤ TRỌNG TÂM'),
    p(
      '- Mở đợt cao điểm tấn công trấn áp tội phạm, bảo đảm an ninh trật tự Tết Nguyên đán Canh Tý 2020, từ ngày 15/12/2019.',
    ),
    p(
      '- Phối hợp Ban Chỉ huy Quân sự quận rà soát nguồn công dân nhập ngũ, thẩm tra lý lịch chính trị xong trước ngày 25/10/2019.',
    ),
    caption('BIỂU SO SÁNH'),
    table(
      [12, 78, 24, 24, 24],
      [['TT', 'Chỉ tiêu', 'Đơn vị', '9 tháng 2019', '9 tháng 2018']],
      annexRows(police, ['tt', 'label', 'unit', 'now', 'last'] as readonly Column[], [
        { tt: '1', label: 'Phạm pháp hình sự', unit: 'vụ', code: 'pphs' },
        { tt: '2', label: 'Phạm pháp hình sự đã khám phá', unit: 'vụ', code: 'pphs-kp' },
        { tt: '3', label: 'Tai nạn giao thông', unit: 'vụ', code: 'tngt' },
      ]),
    ),
  ],
  recipients: ['- Thường trực Quận ủy;', '- UBND quận;', '- Lưu: VT, TH.'],
  signature: ['TRƯỞNG CÔNG AN QUẬN', '(Đã ký)'],
  facts: police.facts,
};

const military = numbersOf('ban-chqs');

export const banChqs: Report = {
  file: 'BCHQS quan - bc ket qua QSQP 9 thang 2019.docx',
  unit: 'ban-chqs',
  received: '2019-09-19',
  side: 'state',
  superior: 'BỘ CHQS THÀNH PHỐ HẢI PHÒNG',
  issuer: 'BAN CHQS QUẬN KIẾN AN',
  symbol: 'Số: 702/BC-BCH',
  dateLine: 'Kiến An, ngày 18 tháng 9 năm 2019',
  title: 'BÁO CÁO',
  subject: 'Kết quả thực hiện nhiệm vụ quân sự, quốc phòng địa phương 9 tháng đầu năm 2019',
  hand: 'word',
  font: 'Times New Roman',
  body: [
    auto('KẾT QUẢ THỰC HIỆN'),
    num('Duy trì nghiêm chế độ trực sẵn sàng chiến đấu, trực chỉ huy, trực phòng thủ dân sự.'),
    num(
      'Hoàn thành công tác giao quân năm 2019: 125/125 công dân, đạt 100% chỉ tiêu, trong đó 38 công dân có trình độ cao đẳng, đại học.',
    ),
    num(
      `Huấn luyện dân quân tự vệ tại 10/10 phường, tỷ lệ huấn luyện DQTV đạt ${military.v('dqtv')}%, thấp hơn cùng kỳ do 02 đơn vị tự vệ huấn luyện vào quý IV; kết quả kiểm tra 100% đạt yêu cầu, 78,5% khá, giỏi.`,
    ),
    num(
      'Công tác tuyển quân năm 2020: đã phúc tra nguồn 2.416 công dân trong độ tuổi; hướng dẫn các phường sơ tuyển từ ngày 10/10 đến ngày 20/10/2019. Nhiệm vụ đang trong hạn.',
    ),
    auto('KHUYẾT ĐIỂM'),
    num(
      'Quân số huấn luyện của một số đơn vị tự vệ doanh nghiệp chưa bảo đảm, do doanh nghiệp chưa tạo điều kiện về thời gian.',
    ),
    num('Nắm nguồn công dân trong độ tuổi đi làm ăn xa ở một số phường chưa chắc.'),
    auto('NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
    num(
      'Tham mưu cho Quận ủy, UBND quận lãnh đạo làm tốt công tác tuyển quân năm 2020; hoàn thành khám tuyển trước ngày 31/12/2019.',
    ),
    num('Tổ chức huấn luyện bổ sung cho 02 đơn vị tự vệ, xong trước ngày 30/11/2019.'),
  ],
  recipients: ['- Thường trực Quận ủy;', '- Bộ CHQS thành phố;', '- Lưu: VT.'],
  signature: ['CHỈ HUY TRƯỞNG', '(Đã ký)'],
  facts: [...military.facts, { indicator: 'giao-quan', value: '125' }],
};
