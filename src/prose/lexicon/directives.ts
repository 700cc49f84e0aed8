/**
 * Kinds of directing documents, who issues them, and the codes that stand for both in symbols.
 *
 * domain.md 2.1, 2.2 and 2.3. Codes alone do not decide the kind: QĐ is a decision or a rule, TT a
 * circular or a Party instruction; the written word wins.
 */
import { words } from './words.ts';

export type Kind = {
  readonly type: string /** Such words are also common nouns: a bare number behind them is no symbol. */;
  readonly common: boolean;
};

const kind = (type: string, common = false): readonly [string, Kind] => [type, { type, common }];

export const DIRECTIVE_TYPES: readonly (readonly [string, Kind])[] = [
  kind('Nghị quyết'),
  kind('Nghị quyết liên tịch'),
  kind('Chỉ thị'),
  kind('Kết luận'),
  kind('Thông tri'),
  kind('Nghị định'),
  kind('Thông tư'),
  kind('Thông tư liên tịch'),
  kind('Công điện'),
  kind('Đề án'),
  kind('Pháp lệnh', true),
  kind('Quyết định', true),
  kind('Quy định', true),
  kind('Hướng dẫn', true),
  kind('Hướng dẫn liên ngành', true),
  kind('Thông báo', true),
  kind('Thông báo kết luận', true),
  kind('Chương trình', true),
  kind('Chương trình hành động', true),
  kind('Chương trình phối hợp', true),
  kind('Chương trình công tác', true),
  kind('Chương trình kiểm tra, giám sát', true),
  kind('Kế hoạch phối hợp', true),
  kind('Quy chế làm việc', true),
  kind('Kế hoạch', true),
  kind('Kế hoạch hành động', true),
  kind('Kế hoạch liên tịch', true),
  kind('Kế hoạch liên ngành', true),
  kind('Công văn', true),
  kind('Văn bản', true),
  kind('Quy chế', true),
  kind('Quy chế phối hợp', true),
  kind('Quy chuẩn', true),
  kind('Báo cáo', true),
  kind('Tờ trình', true),
  kind('Luật', true),
  kind('Bộ luật', true),
  kind('Điều lệ', true),
  kind('Phương án', true),
  kind('Thông cáo', true),
  kind('Lời kêu gọi', true),
  kind('Mệnh lệnh', true),
  kind('Lệnh', true),
];

/** Codes written for the kind before a number: `NQ 57`, `KL 210-KL/TW`. They stand in exactly these letters. */
export const TYPE_CODES: readonly (readonly [string, string])[] = [
  ['NQ', 'Nghị quyết'],
  ['CT', 'Chỉ thị'],
  ['KL', 'Kết luận'],
  ['NĐ', 'Nghị định'],
  ['TT', 'Thông tư'],
  ['TTLT', 'Thông tư liên tịch'],
  ['NQLT', 'Nghị quyết liên tịch'],
  ['CĐ', 'Công điện'],
  ['ĐA', 'Đề án'],
  ['QĐ', 'Quyết định'],
  ['QyĐ', 'Quy định'],
  ['QĐi', 'Quy định'],
  ['KH', 'Kế hoạch'],
  ['TB', 'Thông báo'],
  ['TBKL', 'Thông báo kết luận'],
  ['CTr', 'Chương trình'],
  ['CTHĐ', 'Chương trình hành động'],
  ['HD', 'Hướng dẫn'],
  ['CV', 'Công văn'],
  ['QC', 'Quy chế'],
  ['TTr', 'Tờ trình'],
  ['PA', 'Phương án'],
];

/** Numbers of the centre that name a decision where only `QĐ` stands: both kinds bear `-QĐ/TW`. */
export const DECISIONS_OF_CENTRE: readonly string[] = words('99-QĐ/TW | 217-QĐ/TW | 218-QĐ/TW | 290-QĐ/TW');

/** Before a kind's word in small letters these show that a number behind it names one: `theo quyết định 167`. */
export const BY_DIRECTIVE: readonly string[] = words(
  `theo | thực hiện | triển khai | quán triệt | vốn | nguồn vốn | từ | thuộc`,
);

/** What names the kind within a symbol: `-KL/`, `/NĐ-`. */
export const SYMBOL_CODES: readonly string[] = words(`
  NQ | CT | KL | QĐ | QĐi | QyĐ | QC | TT | HD | TB | TC | BC | KH | CTr | CTHĐ | TTr | CV | ĐA | BB | NĐ | CĐ | PA |
  NQLT | TTLT | KHLT | CTPH | QCPH | TBKL | L | QH | TTg
`);

/** Beginnings of the names of those who issue. */
export const ISSUERS: readonly string[] = words(`
  Ban Chấp hành Trung ương | Ban Chấp hành Trung ương Đảng | BCH Trung ương | BCHTW | Ban Chấp hành Đảng bộ |
  BCH Đảng bộ | Ban Chấp hành | Ban Bí thư | Ban Bí thư Trung ương | Ban Bí thư Trung ương Đảng | Bộ Chính trị |
  Bộ Chính trị, Ban Bí thư | Bộ Chính trị và Ban Bí thư | BCT | Trung ương | Trung ương Đảng | TW | Ban Thường vụ | Thường vụ | Ban TVTU | BTV | BCH | Ban Thường vụ Thành ủy |
  Ban Thường vụ Tỉnh ủy | Ban Thường vụ Quận ủy | Ban Thường vụ Huyện ủy | Ban Thường vụ Thị ủy |
  Ban Thường vụ Đảng ủy | Thường trực | Thành ủy | Tỉnh ủy | Quận ủy | Huyện ủy | Thị ủy | Đảng ủy | Đảng bộ |
  Thành phố | HĐND | UBND | HĐND-UBND | UBMTTQ | MTTQ | Hội đồng nhân dân | Hội đồng |
  Ủy ban nhân dân | Ủy ban Thường vụ Quốc hội | UBTVQH | UBTV Quốc hội | Quốc hội | Chính phủ | CP | Thủ tướng |
  TTg | Thủ tướng Chính phủ | Phó Thủ tướng | Chủ tịch UBND | Chủ tịch HĐND | Chủ tịch | Chủ tịch nước | Bộ | Bộ trưởng |
  Thứ trưởng | Sở | Giám đốc Sở | Giám đốc | Ban Tổ chức | Ban Tuyên giáo | Ban Tuyên giáo và Dân vận | Ban Dân vận |
  Ban Chỉ đạo | BCĐ | Ban Nội chính | Ban Kinh tế | Ban Pháp chế | Ban Quản lý | Ban Chỉ huy | Ban An toàn giao thông |
  Ủy ban Kiểm tra | UBKT | Văn phòng | Đại hội | Đại hội đại biểu | Tổng Bí thư | Quân ủy | Quân khu |
  Bộ Tư lệnh | Ủy ban | Liên đoàn | Tổng Liên đoàn | Trung ương Đoàn | Trung ương Hội | Tỉnh đoàn | Thành đoàn |
  Huyện đoàn | Đoàn | Hội | Tỉnh | Phòng | Chi bộ | Chi ủy | Công an | Tổng cục | Tổng cục trưởng | Cục | Cục trưởng |
  Chi cục | Thanh tra | Kiểm toán | Kho bạc | Ngân hàng | Viện kiểm sát | Tòa án | Bảo hiểm xã hội | BHXH | Trường |
  Trung tâm | Công ty | Tập đoàn | Tổng Công ty
`);

/** Small words that go on a body's name. */
export const BODY_WORDS: readonly string[] = words(`
  thành phố | tỉnh | quận | huyện | thị xã | thị trấn | xã | phường | đặc khu | trung ương | đảng | đảng bộ |
  các cấp | đại biểu | toàn quốc | chính phủ | nhân dân | và | chính trị | chấp hành | thường vụ | việt nam | bộ
  | ủy | uỷ | tp | trực thuộc | thường trực | tổ chức | kiểm tra | khối | cơ quan | thư | quốc hội | kinh tế |
  giáo | vận | nội chính | mttq | khóa | nước | chỉ đạo | chỉ huy | bí thư | trưởng | lần thứ | nhiệm kỳ
`);

/** Fields of ministries, departments and divisions: what stands behind `Bộ`, `Sở`, `Phòng`, `Tổng cục`. */
export const FIELDS: readonly string[] = words(`
  xây dựng | nội vụ | tài chính | tài chính - kế hoạch | kế hoạch và đầu tư | kế hoạch - đầu tư | công thương |
  nông nghiệp | nông nghiệp và môi trường | nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt | tài nguyên và môi trường |
  giáo dục và đào tạo | giáo dục - đào tạo | khoa học và công nghệ | thông tin và truyền thông | văn hóa - xã hội |
  văn hóa và thông tin | văn hóa, thể thao và du lịch | văn hóa thể thao và du lịch | lao động - thương binh và xã hội |
  lao động thương binh và xã hội | dân tộc và tôn giáo | dân tộc | tư pháp | y tế | ngoại giao | quốc phòng | công an |
  giao thông vận tải | giao thông - vận tải | quy hoạch - kiến trúc | du lịch | thống kê | thuế | hải quan | quản lý thị trường |
  quản lý đất đai | đường bộ | kiểm lâm | thủy lợi | chăn nuôi và thú y | bảo vệ thực vật | kinh tế | kinh tế và hạ tầng |
  kinh tế, hạ tầng và đô thị | quản lý đô thị | thi hành án dân sự | dân số | phục vụ hành chính công | nhà nước |
  tổ chức | tuyên giáo | dân vận | tuyên giáo và dân vận | xây dựng đảng | lao động
`);

/** Names of laws in force or quoted, without `Luật`; an unknown name is read up to the end of its capital's phrase. */
export const LAWS: readonly string[] = words(`
  Thủy lợi | Tài nguyên, môi trường biển và hải đảo | Đa dạng sinh học | Năng lượng nguyên tử | Sở hữu trí tuệ | Đo lường | Tiêu chuẩn và quy chuẩn kỹ thuật | Công nghệ cao | Chuyển giao công nghệ | Viễn thông | Tần số vô tuyến điện | Bưu chính |
  Tổ chức Viện kiểm sát nhân dân | Tổ chức Tòa án nhân dân | Thủ đô | Đấu giá tài sản | Phá sản | Cạnh tranh | Bảo vệ quyền lợi người tiêu dùng | Chất lượng sản phẩm, hàng hóa | Hóa chất | Giám định tư pháp | Luật sư | Nuôi con nuôi | Quốc tịch Việt Nam |
  Giáo dục đại học | Thể dục, thể thao | Điện ảnh | Lưu trữ | Hiến máu | Phòng, chống HIV/AIDS | Phòng, chống tác hại của thuốc lá | Phòng, chống tác hại của rượu, bia | Công nghiệp quốc phòng, an ninh | Nghĩa vụ quân sự năm 2015 | Phòng thủ dân sự | Cảnh vệ |
  Đất đai | Đầu tư công | Đầu tư | Đấu thầu | Ngân sách nhà nước | Ngân sách | Tổ chức chính quyền địa phương |
  Tổ chức Hội đồng nhân dân và Ủy ban nhân dân | Tổ chức HĐND và UBND | Tổ chức Chính phủ | Tổ chức Quốc hội |
  Ban hành văn bản quy phạm pháp luật | Ban hành văn bản QPPL | Hôn nhân và gia đình | Bảo vệ dữ liệu cá nhân |
  Giao dịch điện tử | Công nghệ thông tin | An ninh mạng | Bảo vệ bí mật nhà nước | Khoa học và công nghệ | Dữ liệu |
  Xây dựng | Nhà ở | Kinh doanh bất động sản | Quy hoạch | Quy hoạch đô thị | Quy hoạch đô thị và nông thôn |
  Bảo vệ môi trường | Tài nguyên nước | Khoáng sản | Địa chất và khoáng sản | Lâm nghiệp | Thủy sản | Trồng trọt |
  Chăn nuôi | Thú y | Đê điều | Phòng, chống thiên tai | Phòng cháy và chữa cháy | Phòng cháy, chữa cháy | PCCC |
  Phòng cháy, chữa cháy và cứu nạn, cứu hộ | Giao thông đường bộ | Trật tự, an toàn giao thông đường bộ | Đường bộ | Cư trú |
  Căn cước | Căn cước công dân | Nghĩa vụ quân sự | Dân quân tự vệ | Quốc phòng | An ninh quốc gia | Công an nhân dân |
  Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | Quân nhân dự bị | Biên phòng Việt Nam | Biên giới quốc gia |
  Giáo dục | Giáo dục nghề nghiệp | Nhà giáo | Trẻ em | Thanh niên | Người cao tuổi | Người khuyết tật | Bình đẳng giới |
  Phòng, chống bạo lực gia đình | Phòng, chống ma túy | Phòng, chống tham nhũng | Phòng chống tham nhũng |
  Thực hành tiết kiệm, chống lãng phí | Tiếp công dân | Khiếu nại | Tố cáo | Khiếu nại, tố cáo | Thanh tra |
  Thực hiện dân chủ ở cơ sở | Trưng cầu ý dân | Tiếp cận thông tin | Phổ biến, giáo dục pháp luật | Hòa giải ở cơ sở |
  Hộ tịch | Công chứng | Trợ giúp pháp lý | Xử lý vi phạm hành chính | Thi hành án dân sự | Thi hành án hình sự | Đặc xá |
  Cán bộ, công chức | Viên chức | Thi đua, khen thưởng | Di sản văn hóa | Du lịch | Quảng cáo | Báo chí | Xuất bản | Thư viện |
  Tín ngưỡng, tôn giáo | Bảo hiểm y tế | Bảo hiểm xã hội | Việc làm | An toàn, vệ sinh lao động | An toàn thực phẩm |
  Khám bệnh, chữa bệnh | Phòng, chống bệnh truyền nhiễm | Dược | Doanh nghiệp | Hợp tác xã | Hỗ trợ doanh nghiệp nhỏ và vừa |
  Quản lý thuế | Thuế giá trị gia tăng | Thuế thu nhập cá nhân | Thuế sử dụng đất phi nông nghiệp | Phí và lệ phí | Giá |
  Kế toán | Thống kê | Kiểm toán nhà nước | Quản lý, sử dụng tài sản công | Mặt trận Tổ quốc Việt Nam | Công đoàn |
  Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân | Hoạt động giám sát của Quốc hội và Hội đồng nhân dân | Điện lực |
  Ưu đãi người có công với cách mạng | Ưu đãi người có công | Dân chủ ở xã, phường, thị trấn |
  Thực hiện dân chủ ở xã, phường, thị trấn | Hình sự | Dân sự | Lao động | Tố tụng hình sự | Tố tụng dân sự | Tố tụng hành chính | Thương mại | Các tổ chức tín dụng
`);

/** Rules of the Party that are cited by name alone, without the word of their kind. */
export const RULES: readonly string[] = words(`
  thi hành Điều lệ Đảng | những điều đảng viên không được làm | về những điều đảng viên không được làm | về thi hành Điều lệ Đảng | trách nhiệm nêu gương
`);

/** Before these a kind's word belongs to another name: `Đại học Luật`. */
export const NOT_BEHIND: readonly string[] = words(`học | khoa | hội | ngành | nghề | cử nhân | thạc sĩ`);

/** Words for more than one: numbers behind the kind are then all of directives. */
export const PLURALS: readonly string[] = words(
  `các | những | hai | ba | bốn | năm | sáu | bảy | 02 | 03 | 04 | 05 | 4 | 3 | 2`,
);

/** End a name that goes on in small letters. */
export const NAME_STOPS: readonly string[] = words(`
  được | có | với | cho | đã | đang | sẽ | là | vì | do | nên | khi | nhằm | theo | về | vào | bị | đến | như | để | thì | mà |
  còn | chưa | không | gắn | cùng | tại | ở | trên | sang | trong | tới | của | đối | cần | phải | từ | vẫn | cũng | năm | sau |
  đề | xét | trước | ngày | số | này | nêu | tiếp | qua | bằng | đạt
`);

/** What national programmes are for: with one of these the programme is named, without it is any. */
export const PROGRAMME_AIMS: readonly string[] = words(`
  giảm nghèo | giảm nghèo bền vững | xây dựng nông thôn mới | nông thôn mới | phát triển kinh tế - xã hội | phát triển KT-XH |
  phát triển văn hóa | phòng, chống ma túy | phòng chống ma túy | giáo dục | y tế | việc làm
`);
