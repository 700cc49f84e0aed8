/**
 * TT03, TT04 · font and size of the body, where the file says them (Word).
 */
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { laidOut } from './layout-example.ts';
import { atHead, lesser, type Paper, paperOf } from './paper-lines.ts';

const quote = 'ỦY BAN NHÂN DÂN';
/** The rule's font under the names programs give it. */
const RULED = /^(times|tinos|liberation serif|\.vntime|vni-times)/i;
const BODY_LINE = 70;
/** State papers take 13 or 14 points, Party papers 14. */
const SMALLER_LET = 1;

export const letters: Rule = {
  name: 'letters',
  codes: ['TT03', 'TT04'],
  title: { vi: 'Phông chữ, cỡ chữ', en: 'Font and size' },
  about: {
    vi: 'Phông Times New Roman; cỡ chữ nội dung 13-14 (Nghị định 30/2020/NĐ-CP), 14 (văn bản của Đảng). Báo khi hơn nửa số chữ ở phông khác, hoặc hơn nửa phần lời văn ở cỡ khác. Chỉ xét tệp Word; bảng, đầu văn bản và phông cũ cùng kiểu chữ không xét.',
    en: 'Times New Roman; body 13-14 points (Decree 30/2020), 14 in Party papers. Told where more than half of the letters are in another font, or of the prose in another size. Word files only; tables and the head are not looked at.',
  },
  examples: [
    {
      case: 'fires',
      text: '',
      document: laidOut({ lettersIn: [{ font: 'Arial', letters: 900 }] }, { size: 12 }),
      finds: [
        { code: 'TT03', quote },
        {
          code: 'TT04',
          quote: 'Ủy ban nhân dân phường báo cáo kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2024 như sau:',
        },
      ],
    },
    {
      case: 'just misses',
      text: '',
      document: laidOut(
        {
          lettersIn: [
            { font: 'Times New Roman', letters: 500 },
            { font: 'Arial', letters: 400 },
          ],
        },
        { size: 13 },
      ),
    },
    { case: 'does not apply', text: 'Hội nghị tổng kết.' },
  ],
  find: (examined) => {
    const paper = paperOf(examined);
    return paper === null ? [] : [...font(examined, paper), ...size(examined, paper)];
  },
};

function font({ document: { lettersIn = [] } }: Examined, paper: Paper): readonly Found[] {
  const all = lettersIn.reduce((sum, { letters: count }) => sum + count, 0);
  const [most] = lettersIn;
  if (!most || most.font === '' || RULED.test(most.font) || most.letters * 2 <= all) return [];
  const data = { found: most.font, wanted: paper.rules.values.font.value, rule: paper.rules.name };
  return [{ code: 'TT03', ...atHead(paper), data, ...lesser(paper.rules, 'font', 'TT03') }];
}

function size({ document }: Examined, paper: Paper): readonly Found[] {
  if (document.page === undefined) return [];
  const wanted = paper.rules.values.body.value.size;
  const least = paper.side === 'state' ? wanted - SMALLER_LET : wanted;
  const bySize = new Map<number, number>();
  const body = paper.lines
    .slice(paper.type + 1)
    .filter(({ column, text }) => column === null && text.length >= BODY_LINE && /\p{Ll}/u.test(text));
  for (const { size: points, text } of body.flatMap(({ runs }) => runs))
    if (points !== undefined) bySize.set(points, (bySize.get(points) ?? 0) + text.length);
  const all = [...bySize.values()].reduce((sum, count) => sum + count, 0);
  const wrong = [...bySize].find(([points, count]) => count * 2 > all && (points < least || points > wanted));
  const first = wrong && body.find(({ runs }) => runs.some((run) => run.size === wrong[0]));
  if (!wrong || !first) return [];
  const data = {
    found: String(wrong[0]).replace('.', ','),
    wanted: least === wanted ? String(wanted) : `${least}-${wanted}`,
    rule: paper.rules.name,
  };
  return [{ code: 'TT04', start: first.start, end: first.end, data, ...lesser(paper.rules, 'body', 'TT04') }];
}
