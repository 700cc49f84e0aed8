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
  kind('Chỉ thị'),
  kind('Kết luận'),
  kind('Thông tri'),
  kind('Nghị định'),
  kind('Thông tư'),
  kind('Thông tư liên tịch'),
  kind('Công điện'),
  kind('Pháp lệnh', true),
  kind('Quyết định', true),
  kind('Quy định', true),
  kind('Hướng dẫn', true),
  kind('Thông báo', true),
  kind('Thông báo kết luận', true),
  kind('Chương trình', true),
  kind('Chương trình hành động', true),
  kind('Kế hoạch', true),
  kind('Kế hoạch hành động', true),
  kind('Đề án', true),
  kind('Công văn', true),
  kind('Quy chế', true),
  kind('Báo cáo', true),
  kind('Tờ trình', true),
  kind('Luật', true),
  kind('Phương án', true),
  kind('Thông cáo', true),
  kind('Lời kêu gọi', true),
];

/** Beginnings of the names of those who issue. */
export const ISSUERS: readonly string[] = words(`
  Ban Chấp hành Trung ương | Ban Chấp hành Trung ương Đảng | Ban Chấp hành Đảng bộ | Ban Chấp hành | Ban Bí thư
  | Ban Bí thư Trung ương | Ban Bí thư Trung ương Đảng | Bộ Chính trị | Trung ương | Trung ương Đảng |
  Ban Thường vụ | BTV | BCH | Ban Thường vụ Thành ủy | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Quận ủy |
  Ban Thường vụ Huyện ủy | Ban Thường vụ Đảng ủy | Thường trực | Thành ủy | Tỉnh ủy | Quận ủy | Huyện ủy |
  Thị ủy | Đảng ủy | Đảng bộ | Thành phố | HĐND | UBND | HĐND-UBND | UBMTTQ | Hội đồng nhân dân |
  Ủy ban nhân dân | Ủy ban Thường vụ Quốc hội | UBTVQH | Quốc hội | Chính phủ | Thủ tướng | Thủ tướng Chính phủ
  | Chủ tịch UBND | Chủ tịch | Chủ tịch nước | Bộ | Bộ trưởng | Sở | Ban Tổ chức | Ban Tuyên giáo | Ban Dân vận
  | Ủy ban Kiểm tra | UBKT | Ban Nội chính | Văn phòng | Đại hội | Đại hội đại biểu | Tổng Bí thư | Quân ủy |
  Bộ Tư lệnh | Ủy ban | Liên đoàn | Trung ương Đoàn | Tỉnh | Phòng | Chi bộ | Công an
`);

/** Small words that go on a body's name. */
export const BODY_WORDS: readonly string[] = words(`
  thành phố | tỉnh | quận | huyện | thị xã | thị trấn | xã | phường | đặc khu | trung ương | đảng | đảng bộ |
  các cấp | đại biểu | toàn quốc | chính phủ | nhân dân | và | chính trị | chấp hành | thường vụ | việt nam | bộ
  | ủy | uỷ | tp | trực thuộc | thường trực | tổ chức | kiểm tra | khối | cơ quan | thư | quốc hội | kinh tế |
  giáo | vận | nội chính | mttq | khóa | nước
`);
