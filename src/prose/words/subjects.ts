/**
 * What review papers speak of under one number: subjects within a field, as offices group them when they name
 * shortcomings and give tasks, each with the task it usually calls for.
 *
 * The grouping follows how conclusions of local Party committees list shortcomings and tasks (domain.md 0 and 6).
 */
import type { Field } from '#core/field.ts';

export type Subject = {
  readonly key: string;
  readonly field: Field;
  /** Behind `về`: `thu ngân sách`. */
  readonly name: string;
  /** What is to be done, as a task begins. */
  readonly aim: string;
};

const of = (field: Field, rows: readonly (readonly [key: string, name: string, aim: string])[]): readonly Subject[] =>
  rows.map(([key, name, aim]) => ({ key, field, name, aim }));

/** In the order of the report. */
// biome-ignore format: a table
export const subjects: readonly Subject[] = [
  ...of('industry-trade', [
    ['production', 'sản xuất, doanh nghiệp', 'Tháo gỡ khó khăn cho sản xuất, kinh doanh, tăng cường quản lý doanh nghiệp, cơ sở sản xuất trên địa bàn'],
    ['trade', 'thương mại, dịch vụ', 'Phát triển thương mại, dịch vụ trên địa bàn'],
    ['farming', 'sản xuất nông nghiệp', 'Chỉ đạo sản xuất nông nghiệp theo kế hoạch'],
  ]),
  ...of('budget', [
    ['revenue', 'thu ngân sách', 'Tăng cường công tác thu ngân sách'],
    ['spending', 'chi ngân sách', 'Điều hành chi ngân sách chặt chẽ, đúng dự toán'],
  ]),
  ...of('investment-land', [
    ['investment', 'đầu tư, xây dựng', 'Đẩy nhanh tiến độ các dự án đầu tư, xây dựng'],
    ['clearing', 'giải phóng mặt bằng, đấu giá quyền sử dụng đất', 'Đẩy nhanh tiến độ giải phóng mặt bằng, đấu giá quyền sử dụng đất'],
  ]),
  ...of('urban-environment', [
    ['land-order', 'quản lý đất đai, trật tự xây dựng', 'Kiên quyết xử lý nghiêm các vi phạm về đất đai, trật tự xây dựng'],
    ['works', 'xây dựng, chỉnh trang đô thị', 'Đẩy nhanh tiến độ thi công các công trình chỉnh trang đô thị'],
    ['street-order', 'trật tự đường hè, vệ sinh môi trường', 'Lập lại trật tự đường hè, bảo đảm vệ sinh môi trường'],
  ]),
  ...of('culture-society', [
    ['poverty', 'giảm nghèo, việc làm', 'Thực hiện đồng bộ các giải pháp giảm nghèo, giải quyết việc làm'],
    ['schools', 'giáo dục và đào tạo', 'Nâng cao chất lượng giáo dục, hoàn thành xây dựng trường đạt chuẩn quốc gia'],
    ['health', 'y tế, dân số', 'Làm tốt công tác y tế, dân số'],
    ['culture', 'văn hóa, thông tin', 'Chấn chỉnh hoạt động văn hóa, thông tin, quảng cáo; củng cố thiết chế văn hóa cơ sở'],
  ]),
  ...of('defence-security', [
    ['military', 'quốc phòng, quân sự địa phương', 'Làm tốt công tác huấn luyện, tuyển quân'],
    ['order', 'an ninh, trật tự', 'Đấu tranh, trấn áp các loại tội phạm, giữ vững an ninh, trật tự'],
  ]),
  ...of('administration', [
    ['discipline', 'kỷ luật, kỷ cương và chỉ đạo, điều hành', 'Siết chặt kỷ luật, kỷ cương hành chính; tập trung, quyết liệt trong chỉ đạo, điều hành'],
    ['procedures', 'cải cách hành chính', 'Đẩy mạnh cải cách hành chính, giải quyết thủ tục đúng hạn'],
    ['petitions', 'tiếp công dân, giải quyết đơn thư', 'Giải quyết kịp thời đơn thư, khiếu nại, tố cáo của công dân'],
  ]),
  ...of('party-building', [
    ['members', 'tổ chức đảng, đảng viên và sinh hoạt chi bộ', 'Đẩy mạnh phát triển đảng viên, tổ chức đảng; nâng cao chất lượng sinh hoạt chi bộ'],
    ['inspection', 'kiểm tra, giám sát', 'Hoàn thành chương trình kiểm tra, giám sát; nâng cao chất lượng tự kiểm tra'],
    ['congress', 'đại hội đảng các cấp', 'Chuẩn bị và tổ chức đại hội đảng các cấp theo đúng quy định, hướng dẫn, tiến độ'],
  ]),
  ...of('front-organisations', [
    ['front', 'công tác Mặt trận', 'Nâng cao chất lượng giám sát, phản biện xã hội, vận động nhân dân'],
    ['unions', 'tổ chức và hoạt động của các đoàn thể', 'Đẩy mạnh phát triển tổ chức, đoàn viên; đổi mới sinh hoạt của các đoàn thể'],
  ]),
];

const byKey = new Map(subjects.map((subject) => [subject.key, subject]));

/**
 * The subject with a key; null for none.
 *
 * @example subjectWith('revenue')?.name // 'thu ngân sách'
 */
export const subjectWith = (key: string | null | undefined): Subject | null => byKey.get(key ?? '') ?? null;
