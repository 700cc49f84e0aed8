/**
 * The reports of the sample dossier, as the reader would have left them: a text, and the layout over it.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';

type TextBlock = DossierJson['submissions'][number]['layout'][number];
type SampleFile = {
  readonly file: string;
  readonly symbol: string | null;
  readonly text: string;
  readonly layout: readonly TextBlock[];
};

/** Lines are paragraphs, `# ` a heading; following lines with tabs are one table. */
function sample(file: string, symbol: string | null, source: string): SampleFile {
  const layout: TextBlock[] = [];
  const lines: string[] = [];
  let at = 0;
  let rows: { start: number; end: number; colSpan: number; rowSpan: number }[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) layout.push({ kind: 'table', rows });
    rows = [];
  };
  for (const raw of source.trim().split('\n')) {
    const heading = raw.startsWith('# ');
    const line = heading ? raw.slice(2) : raw;
    if (line.includes('\t')) {
      let start = at;
      rows.push(
        line.split('\t').map((cell) => {
          const piece = { start, end: start + cell.length, colSpan: 1, rowSpan: 1 };
          start += cell.length + 1;
          return piece;
        }),
      );
    } else {
      closeTable();
      layout.push({
        kind: 'paragraph',
        start: at,
        end: at + line.length,
        ...(heading ? { heading: 1, align: 'center' } : {}),
      });
    }
    lines.push(line);
    at += line.length + 1;
  }
  closeTable();
  return { file, symbol, text: lines.join('\n'), layout };
}

export const sampleFiles: readonly SampleFile[] = [
  sample(
    'reports/bac-son.docx',
    '112/BC-UBND',
    `
# ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN
# BÁO CÁO Kết quả thực hiện nhiệm vụ 9 tháng đầu năm 2019
Thực hiện Nghị quyết số 28 của Thành ủy và chương trình công tác năm 2019, UBND phường đã tập trung chỉ đạo các nhiệm vụ trọng tâm, tính đến ngày 15/9/2019 đạt được kết quả như sau:
I. Kết quả đạt được
1. Công tác quản lý đô thị: trong 9 tháng, phường đã phát hiện 12 vụ vi phạm trật tự xây dựng, đã xử lý dứt điểm 9 vụ. Công tác vệ sinh môi trường được duy trì thường xuyên.
2. Công tác xã hội: vận động được 86 triệu đồng ủng hộ Quỹ Vì người nghèo. Kết quả giải quyết việc làm như biểu dưới đây.
TT\tNội dung\tĐVT\tKế hoạch\tThực hiện 9 tháng
1\tGiải quyết việc làm\tlao động\t560\t412
2\tHộ thoát nghèo\thộ\t6\t4
3. Công tác xây dựng Đảng: đã kết nạp 21 đảng viên mới, đạt 70% kế hoạch năm.
II. Hạn chế
Phường còn để xảy ra vi phạm trật tự xây dựng tại tổ dân phố số 4; kỷ cương công vụ có lúc chưa nghiêm.
`,
  ),
  sample(
    'reports/dong-hoa.docx',
    '97/BC-UBND',
    `
# ỦY BAN NHÂN DÂN PHƯỜNG ĐỒNG HÒA
# BÁO CÁO Tình hình kinh tế - xã hội 9 tháng năm 2019
Trong 9 tháng, phường đã giải quyết việc làm cho 455 lao động; kết nạp 24 đảng viên.
Toàn phường xảy ra hơn 19 vụ vi phạm đất đai, trật tự xây dựng, tăng 4 vụ so với cùng kỳ.
`,
  ),
  sample(
    'reports/lam-ha.txt',
    null,
    `
UBND phường Lãm Hà báo cáo nhanh 9 tháng
- Giải quyết việc làm: 347 lao động
- Vi phạm đất đai, trật tự xây dựng: không phát sinh
- Kết nạp đảng viên: 13 đồng chí
`,
  ),
  sample(
    'reports/chi-cuc-thue.docx',
    '615/BC-CCT',
    `
# CHI CỤC THUẾ QUẬN KIẾN AN
# BÁO CÁO Kết quả thu ngân sách 9 tháng đầu năm 2019
Tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước đạt 221,4 tỷ đồng, bằng 69,5% dự toán, tăng 7,7% so với cùng kỳ; ước cả năm đạt 318,7 tỷ đồng.
Trong đó, thu ngoài quốc doanh đạt 82,8 tỷ đồng; thu tiền sử dụng đất qua đấu giá mới đạt 18,3 tỷ đồng do tiến độ đấu giá quyền sử dụng đất còn chậm.
Chi cục đã triển khai các biện pháp chống thất thu, thu hồi nợ đọng.
TT\tChỉ tiêu\tDự toán (tỷ đồng)\t9 tháng (tỷ đồng)\t% dự toán
1\tTổng thu trên địa bàn\t318,65\t221,4\t69,5
2\tThu ngoài quốc doanh\t134\t88,2\t65,8
3\tThu tiền sử dụng đất\t80\t18,3\t22,9
`,
  ),
  sample(
    'reports/phong-kinh-te.docx',
    '41/BC-KT',
    `
# PHÒNG KINH TẾ
# BÁO CÁO Công tác 9 tháng năm 2019
9 tháng, giá trị sản xuất công nghiệp - tiểu thủ công nghiệp ước đạt 3.924 tỷ đồng, tăng 9% so với cùng kỳ; tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống ước đạt 4.812 tỷ đồng, tăng 20,3%.
Về môi trường, tỷ lệ thu gom rác thải sinh hoạt đạt 96,5%.
`,
  ),
];
