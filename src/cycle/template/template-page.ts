/**
 * docs/template.md: how an office writes its own template, with the table of names.
 */
import type { NameRow } from './template.ts';

const opening = `# Mẫu văn bản của cơ quan

*An office’s own Word template: names in braces are replaced by what a review has for them. English in italics.*

Lấy một văn bản Word (.docx) của cơ quan, giữ nguyên phông chữ, bảng, đầu trang, chân trang; chỗ nào cần số liệu thì gõ
tên trong dấu ngoặc nhọn. Gõ có dấu hay không dấu, chữ hoa hay chữ thường, cách bằng dấu cách, gạch dưới hay gạch ngang
đều được: \`{Tên cơ quan}\` và \`{ten_co_quan}\` là một.

*Take a Word file of your office and type names in braces. Tones, capitals, spaces, underscores and hyphens make no
difference. A value takes the look of the words it replaces.*

| gõ / type | nghĩa / meaning |
| --- | --- |
| \`{ten_co_quan}\` | một giá trị / *a value* |
| \`{chi_tieu:thu-ngan-sach:gia_tri}\` | một cột của một chỉ tiêu, theo mã chỉ tiêu / *a column of one indicator, by its code* |
| \`{mỗi han_che}\` … \`{hết han_che}\` | lặp lại cho từng mục / *repeated for each item* |
| \`{có nhiem_vu}\` … \`{hết nhiem_vu}\` | chỉ in khi danh sách có mục / *only where the list has something* |
| \`{không có nhiem_vu}\` … \`{hết nhiem_vu}\` | chỉ in khi danh sách trống / *only where it has nothing* |
| \`{{\`, \`}}\` | in dấu ngoặc / *a brace itself* |

Phần lặp lại là gì tùy chỗ đặt hai dấu:

- cùng một đoạn: các chữ nằm giữa / *in one paragraph: the words between*;
- trong bảng, ở các ô khác nhau: cả dòng (hoặc từ dòng có dấu mở đến dòng có dấu đóng) / *in cells of a table: whole rows*;
- ở hai đoạn: cả các đoạn từ đoạn có dấu mở đến đoạn có dấu đóng; đoạn chỉ có dấu thì không in / *in two paragraphs: whole
  paragraphs; one that holds only the mark is not printed*.

Danh sách có thể lồng nhau: trong \`{mỗi han_che}\` có \`{mỗi nhiem_vu}\` là các nhiệm vụ khắc phục hạn chế đó. \`{hết}\` không
kèm tên đóng phần lặp gần nhất.

Mọi lỗi của mẫu được báo cùng lúc, có vị trí và tên đúng gần nhất; mẫu còn lỗi thì chưa lập văn bản. Điều đợt đánh giá chưa
có được in là \`[CẦN BỔ SUNG: …]\`, số liệu chưa ai xác nhận được tô nền, như trong văn bản chương trình tự viết.

*All mistakes are told at once, with the place and the nearest right name; nothing is written until they are mended. What a
review lacks is printed as \`[CẦN BỔ SUNG: …]\`, what nobody confirmed is shaded. Every figure stands under a bookmark with
its key.*
`;

/** The page, from the table of names of an example. */
export function templatePage(rows: readonly NameRow[]): string {
  const single = rows.filter(({ typed }) => typed.includes(':'));
  const values = rows.filter(({ typed, rows: inner }) => inner.length === 0 && !typed.includes(':'));
  const lists = rows.filter(({ rows: inner }) => inner.length > 0);
  return [
    opening,
    '## Giá trị / Values\n',
    tableOf(values),
    '## Một chỉ tiêu / One indicator\n',
    tableOf(single),
    '## Danh sách / Lists\n',
    ...lists.flatMap((one) => sectionOf(one, '###')),
  ].join('\n');
}

const sectionOf = ({ typed, vi, en, rows }: NameRow, level: string): readonly string[] => [
  `${level} \`${typed}\`\n\n${vi} / *${en}*\n`,
  tableOf(rows.filter(({ rows: inner }) => inner.length === 0)),
  ...rows.filter(({ rows: inner }) => inner.length > 0).flatMap((one) => sectionOf(one, `${level}#`)),
];

const tableOf = (rows: readonly NameRow[]): string =>
  [
    '| tên / name | là gì | meaning | ví dụ / example |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ typed, vi, en, example }) => `| \`${typed}\` | ${vi} | ${en} | ${shown(example)} |`),
    '',
  ].join('\n');

const longest = 80;

/** On one line, so that the table holds. */
function shown(example: string | null): string {
  const line = (example ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('*', '\\*');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}
