/**
 * Words of units and committees from which reviews are generated: shortcomings of every subject, causes, results, tasks,
 * deliverables, units and authorities. Made up, in the wording of such papers; no place and no figure is real.
 */
import type { Field } from '#core/field.ts';
import type { UnitKind } from '#core/unit.ts';

export type Want = { readonly subject: string | null; readonly field: Field; readonly words: string };

const wants = (field: Field, subject: string | null, ...all: readonly string[]): readonly Want[] =>
  all.map((words) => ({ field, subject, words }));

// biome-ignore format: a table
export const shortcomings: readonly Want[] = [
  ...wants('industry-trade', 'production', 'Sản xuất kinh doanh của một số doanh nghiệp còn gặp khó khăn', 'Công tác quản lý doanh nghiệp sau đăng ký còn bị buông lỏng'),
  ...wants('industry-trade', 'trade', 'Việc chuyển đổi mô hình quản lý chợ còn chậm', 'Hoạt động thương mại, dịch vụ phát triển chưa tương xứng với tiềm năng'),
  ...wants('industry-trade', 'farming', 'Tình trạng bỏ ruộng hoang chưa được khắc phục', 'Liên kết trong sản xuất và tiêu thụ nông sản còn hạn chế'),
  ...wants('budget', 'revenue', 'Thu ngân sách mặc dù có nhiều cố gắng nhưng kết quả đạt chưa cao', 'Nợ đọng thuế còn lớn'),
  ...wants('budget', 'spending', 'Công tác quyết toán các công trình hoàn thành chưa kịp thời', 'Một số đơn vị sử dụng kinh phí chưa đúng quy định'),
  ...wants('investment-land', 'investment', 'Tỷ lệ giải ngân vốn đầu tư công đạt thấp', 'Tiến độ thực hiện một số dự án còn chậm so với yêu cầu'),
  ...wants('investment-land', 'clearing', 'Tiến độ đấu giá quyền sử dụng đất, giải phóng mặt bằng một số dự án còn chậm', 'Việc bàn giao mặt bằng chưa đúng kế hoạch'),
  ...wants('urban-environment', 'land-order', 'Còn để xảy ra vi phạm trong lĩnh vực đất đai', 'Việc xử lý vi phạm trật tự xây dựng chưa dứt điểm'),
  ...wants('urban-environment', 'works', 'Chất lượng thi công một số công trình chỉnh trang đô thị không đạt yêu cầu'),
  ...wants('urban-environment', 'street-order', 'Tình trạng lấn chiếm lòng đường, vỉa hè tái diễn tại nhiều tuyến phố', 'Thu gom rác thải chưa kịp thời'),
  ...wants('culture-society', 'poverty', 'Công tác giảm nghèo chưa bền vững', 'Đào tạo nghề chưa gắn với nhu cầu của doanh nghiệp'),
  ...wants('culture-society', 'schools', 'Cơ sở vật chất của một số trường học xuống cấp', 'Thiếu giáo viên ở bậc mầm non và tiểu học'),
  ...wants('culture-society', 'health', 'Công tác vệ sinh an toàn thực phẩm còn bất cập', 'Tỷ lệ sinh con thứ ba có chiều hướng gia tăng'),
  ...wants('culture-society', 'culture', 'Thiết chế văn hóa cơ sở chưa đáp ứng yêu cầu', 'Hoạt động quảng cáo rao vặt sai quy định chưa được ngăn chặn triệt để'),
  ...wants('defence-security', 'military', 'Chất lượng huấn luyện dân quân tự vệ chưa đồng đều', 'Công tác tuyển quân ở một số phường gặp nhiều khó khăn'),
  ...wants('defence-security', 'order', 'Tội phạm về ma túy diễn biến phức tạp', 'Tai nạn giao thông chưa giảm bền vững'),
  ...wants('administration', 'discipline', 'Kỷ luật, kỷ cương trong thực thi công vụ chưa nghiêm', 'Sự phối hợp giữa các ngành có lúc chưa chặt chẽ'),
  ...wants('administration', 'procedures', 'Tỷ lệ hồ sơ nộp trực tuyến còn thấp', 'Một số thủ tục hành chính giải quyết quá hạn'),
  ...wants('administration', 'petitions', 'Giải quyết đơn thư, khiếu nại còn tồn đọng, kéo dài', 'Công tác đối thoại với công dân chưa được quan tâm đúng mức'),
  ...wants('party-building', 'members', 'Chất lượng sinh hoạt chi bộ ở một số nơi chưa cao', 'Công tác phát triển đảng viên không đạt chỉ tiêu đề ra'),
  ...wants('party-building', 'inspection', 'Công tác tự kiểm tra của tổ chức đảng cơ sở còn hình thức', 'Việc giám sát thường xuyên chưa nền nếp'),
  ...wants('party-building', 'congress', 'Việc chuẩn bị văn kiện đại hội của một số chi bộ còn lúng túng'),
  ...wants('front-organisations', 'front', 'Công tác giám sát, phản biện xã hội của Mặt trận hiệu quả chưa cao'),
  ...wants('front-organisations', 'unions', 'Việc tập hợp đoàn viên, hội viên trong doanh nghiệp ngoài nhà nước còn khó khăn', 'Hoạt động của một số đoàn thể chậm đổi mới'),
  ...wants('administration', null, 'Chế độ thông tin, báo cáo của một số đơn vị chưa nghiêm túc'),
  ...wants('culture-society', null, 'Chuyển đổi số trong các cơ quan, đơn vị còn lúng túng'),
];

export const causes: readonly string[] = [
  'Nguyên nhân khách quan: một số dự án chưa đủ điều kiện giao đất',
  'Nguyên nhân chủ quan là công tác kiểm tra chưa thường xuyên',
  'người đứng đầu chưa quyết liệt',
  'do ảnh hưởng của dịch bệnh và giá vật liệu tăng cao',
  'thiếu cán bộ chuyên môn',
  'nguyên nhân do cơ chế, chính sách có nội dung chưa rõ',
  'nhận thức của một bộ phận người dân còn hạn chế',
];

export const degrees: readonly string[] = ['cá biệt', 'một số', 'có nơi', 'phổ biến'];

export type Result = {
  readonly field: Field;
  readonly words: string;
  /** The directive the words name. */
  readonly cites?: { readonly type: string; readonly number: string; readonly issuer: string | null };
};

const results = (field: Field, ...all: readonly string[]): readonly Result[] => all.map((words) => ({ field, words }));
const carriesOut = (
  field: Field,
  words: string,
  [type, number, issuer]: readonly [string, string, string | null],
): Result => ({ field, words, cites: { type, number, issuer } });

// biome-ignore format: a table
export const achievements: readonly Result[] = [
  ...results('industry-trade', 'Môi trường đầu tư, kinh doanh tiếp tục được cải thiện', 'Hoàn thành sửa chữa chợ trung tâm'),
  ...results('budget', 'Chi ngân sách bảo đảm đúng dự toán', 'Công tác quản lý thu được tăng cường'),
  ...results('investment-land', 'Tổ chức đấu giá thành công khu đất số 2', 'Tiến độ giải phóng mặt bằng có chuyển biến tích cực'),
  ...results('urban-environment', 'Trật tự đô thị được duy trì ổn định', 'Ra quân tháo dỡ biển quảng cáo vi phạm'),
  ...results('culture-society', 'Chất lượng giáo dục được giữ vững', 'Chính sách an sinh xã hội được thực hiện đầy đủ, kịp thời', 'Tổ chức tốt các hoạt động văn hóa, thể thao chào mừng các ngày lễ lớn'),
  ...results('defence-security', 'An ninh chính trị, trật tự an toàn xã hội được giữ vững', 'Hoàn thành công tác huấn luyện dân quân tự vệ'),
  ...results('administration', 'Cải cách hành chính có nhiều chuyển biến', 'Triển khai Bộ phận một cửa hiện đại'),
  ...results('party-building', 'Công tác kiểm tra, giám sát được chú trọng', 'Hoàn thành việc học tập, quán triệt nghị quyết'),
  ...results('front-organisations', 'Mặt trận và các đoàn thể đổi mới nội dung, phương thức hoạt động', 'Vận động nhân dân tham gia giữ gìn vệ sinh môi trường'),
  carriesOut('party-building', 'Thực hiện nghiêm túc Chỉ thị số 35-CT/TW của Bộ Chính trị về đại hội đảng bộ các cấp', ['Chỉ thị', '35-CT/TW', 'Bộ Chính trị']),
  carriesOut('party-building', 'Triển khai thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương', ['Nghị quyết', '18-NQ/TW', 'Ban Chấp hành Trung ương']),
  carriesOut('administration', 'Tổ chức thực hiện Kế hoạch số 112/KH-UBND của UBND thành phố', ['Kế hoạch', '112/KH-UBND', 'UBND thành phố']),
  carriesOut('front-organisations', 'Củng cố tổ chức theo tinh thần Nghị quyết 28 của Thành ủy', ['Nghị quyết', '28', 'Thành ủy']),
];

export type Duty = { readonly field: Field; readonly words: string };

const duties = (field: Field, ...all: readonly string[]): readonly Duty[] => all.map((words) => ({ field, words }));

// biome-ignore format: a table
export const duty: readonly Duty[] = [
  ...duties('industry-trade', 'Tháo gỡ khó khăn cho doanh nghiệp trên địa bàn', 'Rà soát quy hoạch các cụm công nghiệp', 'Phát triển thương mại, dịch vụ trên địa bàn'),
  ...duties('budget', 'Rà soát các nguồn thu còn dư địa, thu hồi nợ đọng thuế', 'Tăng cường công tác thu ngân sách', 'Điều hành chi ngân sách chặt chẽ, đúng dự toán'),
  ...duties('investment-land', 'Hoàn thành đấu giá 02 khu đất theo kế hoạch', 'Đẩy nhanh tiến độ giải ngân vốn đầu tư công', 'Bàn giao mặt bằng dự án trường tiểu học'),
  ...duties('urban-environment', 'Xử lý dứt điểm các vụ vi phạm đất đai tồn đọng', 'Kiểm tra trật tự đường hè', 'Tổ chức thu gom rác thải đúng giờ', 'Lập lại trật tự đường hè, bảo đảm vệ sinh môi trường'),
  ...duties('culture-society', 'Sửa chữa cơ sở vật chất trường học trước năm học mới', 'Mở các lớp đào tạo nghề cho lao động nông thôn', 'Chấn chỉnh hoạt động văn hóa, thông tin, quảng cáo'),
  ...duties('defence-security', 'Mở đợt cao điểm tấn công trấn áp tội phạm', 'Chuẩn bị lực lượng cho đợt tuyển quân', 'Đấu tranh, trấn áp các loại tội phạm, giữ vững an ninh, trật tự'),
  ...duties('administration', 'Siết chặt kỷ luật, kỷ cương hành chính', 'Giải quyết dứt điểm đơn thư tồn đọng', 'Ban hành quy chế phối hợp giữa các cơ quan'),
  ...duties('party-building', 'Nâng cao chất lượng sinh hoạt chi bộ', 'Xây dựng kế hoạch kiểm tra, giám sát năm sau', 'Bồi dưỡng quần chúng ưu tú để kết nạp đảng viên'),
  ...duties('front-organisations', 'Thành lập tổ chức công đoàn trong các doanh nghiệp', 'Vận động ủng hộ Quỹ Vì người nghèo'),
];

export const deliverables: readonly string[] = [
  'Báo cáo kết quả thu hồi nợ',
  'Kế hoạch kiểm tra',
  'Đề án',
  'Quy chế phối hợp',
  'Biên bản bàn giao mặt bằng',
  'Danh sách các trường hợp vi phạm',
  'báo cáo kết quả khắc phục, nguyên nhân và trách nhiệm',
  'Tờ trình kèm dự thảo nghị quyết',
];

export type Place = {
  readonly authority: string;
  readonly level: string;
  readonly place: string;
  readonly side: 'party' | 'state';
  readonly host: string;
  readonly issuer: string | null;
  readonly superior: string;
  readonly symbol: string;
  readonly on: string;
  readonly post: string;
  readonly chair: string;
  readonly chairPost: string;
  readonly year: number;
  readonly units: readonly (readonly [code: string, name: string, kind: UnitKind])[];
  readonly office: string;
};

// biome-ignore format: a table
export const places: readonly Place[] = [
  { authority: 'Quận Kiến An', level: 'quận', place: 'Kiến An', side: 'party', host: 'Quận ủy Kiến An', issuer: 'Ban Thường vụ Quận ủy Kiến An', superior: 'Thành ủy Hải Phòng', symbol: 'QU', on: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', chair: 'Trần Văn Khuê', chairPost: 'Thành ủy viên, Bí thư Quận ủy', year: 2019, office: 'Văn phòng Quận ủy',
    units: [['w1', 'phường Bắc Sơn', 'ward'], ['w2', 'phường Lãm Hà', 'ward'], ['w3', 'phường Văn Đẩu', 'ward'], ['w4', 'phường Đồng Hòa', 'ward'], ['d1', 'Phòng Kinh tế', 'department'], ['d2', 'Chi cục Thuế quận', 'vertical'], ['d3', 'Phòng Quản lý đô thị', 'department'], ['d4', 'Liên đoàn Lao động quận', 'organisation'], ['d5', 'Phòng Tài nguyên và Môi trường', 'department'], ['d6', 'Công an quận', 'vertical'], ['d7', 'Ban Tổ chức Quận ủy', 'party']] },
  { authority: 'Phường An Biên', level: 'phường', place: 'An Biên', side: 'state', host: 'UBND phường An Biên', issuer: null, superior: 'UBND thành phố Hải Phòng', symbol: 'UBND', on: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', chair: 'Nguyễn Thị Hòa', chairPost: 'Phó Bí thư Đảng ủy, Chủ tịch UBND phường', year: 2025, office: 'Văn phòng HĐND và UBND phường',
    units: [['w1', 'tổ dân phố số 1', 'ward'], ['w2', 'tổ dân phố số 2', 'ward'], ['w3', 'tổ dân phố Lê Lợi', 'ward'], ['w4', 'tổ dân phố Cát Dài', 'ward'], ['d1', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'department'], ['d2', 'Thuế cơ sở 1', 'vertical'], ['d3', 'Trung tâm Phục vụ hành chính công', 'department'], ['d4', 'Hội Liên hiệp Phụ nữ phường', 'organisation'], ['d5', 'Phòng Văn hóa - Xã hội', 'department'], ['d6', 'Công an phường', 'vertical'], ['d7', 'Ban Chỉ huy Quân sự phường', 'department']] },
  { authority: 'Tỉnh Hạ Giang', level: 'tỉnh', place: 'Hạ Giang', side: 'party', host: 'Tỉnh ủy Hạ Giang', issuer: null, superior: 'Ban Chấp hành Trung ương', symbol: 'TU', on: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', chair: 'Lê Quang Uy', chairPost: 'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy', year: 2023, office: 'Văn phòng Tỉnh ủy',
    units: [['w1', 'huyện Thạch Sơn', 'ward'], ['w2', 'huyện Lâm Bình', 'ward'], ['w3', 'thị xã Đông Khê', 'ward'], ['w4', 'thành phố Hạ Giang', 'ward'], ['d1', 'Sở Công Thương', 'department'], ['d2', 'Cục Thuế tỉnh', 'vertical'], ['d3', 'Sở Nông nghiệp và Phát triển nông thôn', 'department'], ['d4', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'front'], ['d5', 'Sở Lao động - Thương binh và Xã hội', 'department'], ['d6', 'Công an tỉnh', 'vertical'], ['d7', 'Ban Tuyên giáo Tỉnh ủy', 'party']] },
  { authority: 'Xã Vĩnh Thành', level: 'xã', place: 'Vĩnh Thành', side: 'state', host: 'UBND xã Vĩnh Thành', issuer: null, superior: 'UBND huyện Yên Định', symbol: 'UBND', on: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', chair: 'Phạm Đình Thủy', chairPost: 'Chủ tịch UBND xã', year: 2022, office: 'Văn phòng UBND xã',
    units: [['w1', 'thôn Thượng', 'ward'], ['w2', 'thôn Hạ', 'ward'], ['w3', 'thôn Trung Thành', 'ward'], ['w4', 'thôn 5', 'ward'], ['d1', 'bộ phận Kế toán - Tài chính', 'department'], ['d2', 'Đội thuế liên xã', 'vertical'], ['d3', 'công chức Địa chính - Xây dựng', 'department'], ['d4', 'Hội Nông dân xã', 'organisation'], ['d5', 'Trạm Y tế xã', 'department'], ['d6', 'Công an xã', 'vertical'], ['d7', 'Đoàn Thanh niên xã', 'organisation']] },
];

export const directiveRows: readonly (readonly [
  type: string,
  number: string,
  symbol: string | null,
  issuer: string,
  date: string | null,
])[] = [
  ['Nghị quyết', '05', null, 'HĐND thành phố', '2018-07-12'],
  ['Nghị quyết', '28', '28-NQ/TU', 'Thành ủy', '2018-02-05'],
  ['Chỉ thị', '35', '35-CT/TW', 'Bộ Chính trị', '2019-05-30'],
  ['Kế hoạch', '112', '112/KH-UBND', 'UBND thành phố', '2018-03-01'],
  ['Chương trình hành động', '17', '17-CTr/TU', 'Tỉnh ủy', null],
  ['Kết luận', '61', '61-KL/TW', 'Ban Bí thư', '2018-11-20'],
  ['Quyết định', '1719', '1719/QĐ-TTg', 'Thủ tướng Chính phủ', '2017-10-14'],
];
