/**
 * Kinds that leave nothing between them: where all of one row are told, they make the whole, whatever word opens the list.
 * The more particular word stands before the one it holds (`chưa đạt` before `đạt`).
 */

/** All of `all` must be told, two at least; `may` are kinds that may be missing because there were none. */
type Partition = { readonly all: readonly RegExp[]; readonly may?: readonly RegExp[] };

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const PARTITIONS: readonly Partition[] = [
  { all: [word('nữ'), word('nam')] },
  { all: [word('trực tuyến'), word('trực tiếp')], may: [word('bưu chính|bưu chính công ích')] },
  { all: [word('quá hạn|trễ hạn|chậm'), word('đúng hạn|trong hạn')], may: [word('trước hạn')] },
  { all: [word('ngắn hạn'), word('trung(?: hạn)?(?:,| và) dài hạn|dài hạn')] },
  { all: [word('đột xuất'), word('theo kế hoạch|định kỳ')] },
  { all: [word('lâm nghiệp'), word('thủy sản|thuỷ sản'), word('nông nghiệp')] },
  { all: [word('không đạt|chưa đạt'), word('đạt')], may: [word('vượt'), word('hoàn thành')] },
  { all: [word('thành thị'), word('nông thôn')] },
  { all: [word('ngoài công lập|tư thục|dân lập'), word('công lập')] },
  { all: [word('cấp tỉnh'), word('cấp xã')], may: [word('cấp huyện'), word('cấp trung ương')] },
  { all: [word('cận nghèo'), word('nghèo')] },
  { all: [word('chuyển tiếp'), word('khởi công mới|mới')], may: [word('hoàn thành'), word('chuẩn bị đầu tư')] },
  { all: [word('trong nước|nội địa'), word('nước ngoài|quốc tế')] },
  { all: [word('thóc|lúa'), word('ngô|bắp')] },
  {
    all: [word('khối (?:chính quyền|nhà nước)'), word('khối đảng')],
    may: [word('khối (?:mặt trận|đoàn thể)|mặt trận')],
  },
  { all: [word('mũi 2|mũi hai'), word('mũi 1|mũi một')], may: [word('mũi 3|mũi ba')] },
  { all: [word('đợt 2|đợt hai|đợt II'), word('đợt 1|đợt một|đợt I')], may: [word('đợt 3|đợt III')] },
  { all: [word('định kỳ'), word('thường xuyên')], may: [word('đột xuất')] },
  { all: [], may: ['khiển trách', 'cảnh cáo', 'cách chức', 'giáng chức', 'khai trừ', 'buộc thôi việc'].map(word) },
  { all: [word('không đồng ý|không tán thành'), word('đồng ý|tán thành')], may: [word('không hợp lệ|ý kiến khác')] },
  { all: [word('chưa sử dụng'), word('phi nông nghiệp'), word('nông nghiệp')] },
  { all: [word('không hoàn thành'), word('xuất sắc'), word('hoàn thành tốt|tốt'), word('hoàn thành')] },
  { all: [word('cấp mới'), word('cấp đổi'), word('cấp lại')] },
  { all: [word('kỳ trước|năm trước|tồn|chuyển sang'), word('tiếp nhận|mới|phát sinh|trong kỳ')] },
  {
    all: [word('ngân sách trung ương'), word('ngân sách (?:tỉnh|thành phố|địa phương)')],
    may: [word('ngân sách (?:xã|phường|huyện)')],
  },
  { all: [word('xuất hiện lần đầu|lần đầu'), word('nhắc lại|lặp lại|lần hai')] },
  { all: [word('đã thu'), word('chưa thu')] },
  { all: [word('chưa giải quyết'), word('đang giải quyết'), word('đã giải quyết|giải quyết xong')] },
  {
    all: [word('thạc sĩ|sau đại học'), word('đại học'), word('cao đẳng')],
    may: [word('tiến sĩ'), word('trung cấp'), word('sơ cấp')],
  },
  { all: [word('bãi bỏ|cắt giảm'), word('sửa đổi|đơn giản hóa'), word('giữ nguyên')] },
  { all: [word('khiếu nại'), word('tố cáo'), word('kiến nghị|phản ánh|đề nghị')] },
  {
    all: [word('mầm non'), word('tiểu học'), word('trung học cơ sở|THCS')],
    may: [word('trung học phổ thông|THPT'), word('liên cấp')],
  },
  { all: [word('không hài lòng|chưa hài lòng'), word('rất hài lòng'), word('hài lòng')] },
  { all: [word('xuống cấp|hư hỏng'), word('hoạt động tốt|còn tốt|kiên cố')] },
  { all: [word('vắng mặt|vắng'), word('có mặt|tham dự|tham gia')] },
  { all: [word('hợp đồng'), word('biên chế')] },
  { all: [word('biến động'), word('lần đầu')] },
  { all: [word('tín nhiệm cao'), word('tín nhiệm thấp'), word('tín nhiệm')] },
];

/**
 * The words of some parts name every kind of one partition, each once.
 *
 * @example arePartition(['128 nam', '97 nữ']) // true
 */
export function arePartition(parts: readonly string[]): boolean {
  if (areOpposite(parts)) return true;
  return PARTITIONS.some(({ all, may = [] }) => {
    const kinds = parts.map((words) => [...all, ...may].findIndex((kind) => kind.test(words)));
    return (
      kinds.length > 1 &&
      !kinds.includes(-1) &&
      new Set(kinds).size === kinds.length &&
      all.every((_, at) => kinds.includes(at))
    );
  });
}

const DENIED = /(?<!\p{L})(?:không|chưa)\s+(?:được\s+|đủ\s+)?(?<deed>\p{L}+(?:\s\p{L}+)?)/iu;

/** `đủ điều kiện` and `không đủ điều kiện`: what is done and what is not. */
function areOpposite(parts: readonly string[]): boolean {
  const denied = parts.map((words) => DENIED.exec(words)?.groups?.deed?.toLowerCase());
  const at = denied.findIndex((deed) => deed !== undefined);
  const [other] = parts.filter((_, index) => index !== at);
  if (parts.length !== 2 || at < 0 || other === undefined || denied[1 - at] !== undefined) return false;
  return other.toLowerCase().includes(denied[at] ?? '-');
}
