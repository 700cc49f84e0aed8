/**
 * TT08, TT09, TT13 · the national motto or the Party's name, the head of the right side, the superior agency.
 */
import type { Document, Paragraph } from '#paper/document.ts';
import { exampleDocument } from '#prose/check/example.ts';
import type { Found, Rule } from '#prose/check/rule.ts';
import { partyPaper, statePaper } from './layout-example.ts';
import { differs, type Line, lesser, type Paper, paperOf, plainLine } from './paper-lines.ts';

const bold = (wanted: readonly string[]): Document => {
  const { blocks } = exampleDocument(
    statePaper({ symbol: 'Số: 12/BC-STC' }).replace(
      'ỦY BAN NHÂN DÂN\nPHƯỜNG BẮC SƠN',
      'ỦY BAN NHÂN DÂN TỈNH BẮC SƠN\nSỞ TÀI CHÍNH',
    ),
  );
  const set = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => (wanted.includes(run.text) ? { ...run, bold: true } : run)),
  });
  return { blocks: blocks.map((block) => (block.kind === 'paragraph' ? set(block) : block)) };
};

const superiorLine = 'ỦY BAN NHÂN DÂN TỈNH BẮC SƠN';
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

export const head: Rule = {
  name: 'head',
  codes: ['TT08', 'TT09', 'TT13'],
  title: { vi: 'Quốc hiệu, tiêu đề, cơ quan chủ quản', en: 'Motto, heading and superior agency' },
  about: {
    vi: 'Văn bản của Nhà nước ghi Quốc hiệu, Tiêu ngữ; văn bản của Đảng ghi tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM. Báo khi chữ bị sai hoặc văn bản của cấp ủy dùng Quốc hiệu. Tên cơ quan chủ quản không in đậm. Cách đặt dấu thanh (HÒA, HOÀ) và loại gạch nối không xét.',
    en: 'State papers bear the country’s name and motto, Party papers the Party’s name. Told where they are misspelt, or where a Party committee uses the country’s. The superior agency is not bold. Where the tone mark stands and which hyphen is used are let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: statePaper({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM' }),
      finds: [{ code: 'TT08', quote: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM' }],
    },
    { case: 'fires', text: partyPaper({ motto: nation }), finds: [{ code: 'TT09', quote: nation }] },
    {
      case: 'fires',
      text: '',
      document: bold([superiorLine, 'SỞ TÀI CHÍNH']),
      finds: [{ code: 'TT13', quote: superiorLine }],
    },
    { case: 'just misses', text: statePaper({ motto: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }) },
    { case: 'just misses', text: '', document: bold(['SỞ TÀI CHÍNH']) },
    { case: 'does not apply', text: 'Hội nghị tổng kết.' },
  ],
  find: (examined) => {
    const paper = paperOf(examined);
    return paper === null ? [] : [...misspelt(paper), ...wrongSide(paper), ...superior(paper)];
  },
};

const at = ({ start, end }: Line) => ({ start, end });

function misspelt(paper: Paper): readonly Found[] {
  const { headRight } = paper.rules.values;
  return headRight.value.flatMap(({ text }) =>
    paper.head.flatMap((line): Found[] => {
      const far = differs(plainLine(line.text), plainLine(text));
      if (far === 0 || far > 3) return [];
      return [{ code: 'TT08', ...at(line), data: { wanted: text, rule: paper.rules.name } }];
    }),
  );
}

function wrongSide({ side, head: lines, rules }: Paper): readonly Found[] {
  const line = lines.find(({ text }) => differs(plainLine(text), nation) <= 3);
  if (side !== 'party' || !line) return [];
  return [{ code: 'TT09', ...at(line), data: { rule: rules.name } }];
}

const WHOLE_SUPERIOR = /^(ỦY BAN NHÂN DÂN|UBND) (TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG) \p{L}/u;
const ISSUER = /^(SỞ|PHÒNG|BAN|VĂN PHÒNG|CHI CỤC|TRUNG TÂM|TRƯỜNG|THANH TRA|BAN QUẢN LÝ) \p{L}/u;

function superior({ side, head: lines, rules }: Paper): readonly Found[] {
  const [first, second] = lines;
  if (side !== 'state' || !first || !second) return [];
  const isBold = ({ runs }: Line): boolean =>
    runs.length > 0 && runs.every((run) => run.bold || run.text.trim() === '');
  const two = WHOLE_SUPERIOR.test(plainLine(first.text)) && ISSUER.test(plainLine(second.text));
  if (!two || !isBold(first) || rules.values.superior.value.bold) return [];
  return [{ code: 'TT13', ...at(first), data: { rule: rules.name }, ...lesser(rules, 'superior', 'TT13') }];
}
