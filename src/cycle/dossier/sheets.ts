/**
 * The workbooks of a review: the consolidation a clerk can check by hand, and the tasks ready to assign.
 */
import type { Sheet, Workbook } from '#paper/workbook.ts';
import { periodWords } from '#prose/layout/outline.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { addedSheet } from './sheets-added.ts';
import { missingFill, outsideFill, text, titleRows } from './sheets-cell.ts';
import { remedySheets } from './sheets-remedies.ts';
import { suppliedSheet } from './sheets-supplied.ts';

/**
 * Every indicator with its units, plan and same period, and formulas that reckon again what the dossier says.
 *
 * @returns three sheets: a guide, the indicators added from units, those an agency supplies
 */
export const consolidationBook = (matter: ReviewMatter): Workbook => ({
  title: `Tổng hợp số liệu ${periodWords(matter.review.period).period}`,
  sheets: [guideSheet(matter), addedSheet(matter), suppliedSheet(matter)],
});

/** The tasks ready to assign, those carried over, and the shortcomings with what answers each. */
export const remediesBook = (matter: ReviewMatter): Workbook => ({
  title: `Nhiệm vụ khắc phục hạn chế ${periodWords(matter.review.period).period}`,
  sheets: remedySheets(matter),
});

const lines: readonly (readonly [sign: string, meaning: string, fill?: string])[] = [
  [
    'chưa gửi',
    'Đơn vị chưa gửi số liệu: không tính là 0; không cộng vào kỳ này và không tính ở cùng kỳ khi so sánh.',
    missingFill,
  ],
  ['-', 'Không phát sinh: đơn vị đã báo cáo, cộng như 0.'],
  ['ô xám', 'Đơn vị không phải báo cáo chỉ tiêu này.', outsideFill],
  ['ô vàng', 'Số liệu chưa có người xác nhận.', 'FFF2CC'],
  ['Cộng', 'Công thức cộng các đơn vị trong dòng.'],
  ['Số trong báo cáo', 'Số trong hồ sơ đánh giá, dùng trong báo cáo.'],
  ['Kiểm tra', '"Khớp" khi công thức và số trong báo cáo bằng nhau; "Lệch" khi khác.'],
  ['Tăng, giảm cùng đơn vị', 'Chỉ tính các đơn vị có số liệu ở cả hai kỳ.'],
  ['cùng đơn vị', 'Chỉ so các đơn vị có số liệu ở cả hai kỳ, nên không tính lại được từ hai cột bên cạnh.'],
  ['Tổng các đơn vị', 'Số cộng từ các đơn vị, đặt cạnh số của cơ quan chủ trì; chênh lệch cần đối chiếu.'],
  ['Ghi chú của ô', 'Tệp và câu, ô mà số liệu được đọc ra.'],
];

function guideSheet(matter: ReviewMatter): Sheet {
  const rows = lines.map(([sign, meaning, fill]) => [
    text(sign, { bold: true, ...(fill ? { fill } : {}) }),
    text(meaning),
  ]);
  return {
    name: 'Hướng dẫn',
    rows: [...titleRows('Hướng dẫn đọc bảng tổng hợp', matter, 2), ...rows],
    widths: [28, 100],
  };
}
