/**
 * TT01, TT02, TT11 · paper, margins and page numbers, where the file says them (Word).
 */
import type { PageLayout } from '#paper/document.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import type { Layout } from '#prose/layout/rules.ts';
import { goodPage, laidOut, statePaper } from './layout-example.ts';
import { atHead, lesser, type Paper, paperOf } from './paper-lines.ts';

/** Rounding to twentieths of a point and to inches. */
const SLACK = 1;
/** About two full pages. */
const SURELY_SEVERAL_PAGES = 6000;
const A4 = [210, 297] as const;

const quote = 'ỦY BAN NHÂN DÂN';

export const page: Rule = {
  name: 'page',
  codes: ['TT01', 'TT02', 'TT11'],
  title: { vi: 'Khổ giấy, lề, số trang', en: 'Paper, margins, page numbers' },
  about: {
    vi: 'Khổ A4. Nghị định 30/2020/NĐ-CP: lề trên, dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm; văn bản của Đảng: trên, dưới 20 mm, trái 30 mm, phải 15 mm. Văn bản nhiều trang đánh số trang. Chỉ xét tệp Word, phần đầu của văn bản; lệch đến 1 mm bỏ qua; văn bản trước ngày quy định có hiệu lực không xét.',
    en: 'A4. Decree 30/2020: margins top and bottom 20-25 mm, left 30-35, right 15-20; Party papers: 20, 20, 30, 15. Papers of several pages are numbered. Word files only, their first section; up to 1 mm is let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: '',
      document: laidOut({ page: { ...goodPage, width: 215.9, height: 279.4, left: 20 } }),
      finds: [
        { code: 'TT01', quote },
        { code: 'TT02', quote },
      ],
    },
    {
      case: 'fires',
      text: '',
      document: laidOut({ page: goodPage }, { text: `${statePaper()}\n${'Nội dung. '.repeat(700)}` }),
      finds: [{ code: 'TT11', quote }],
    },
    { case: 'just misses', text: '', document: laidOut({ page: { ...goodPage, left: 35.9, right: 14.1 } }) },
    { case: 'does not apply', text: 'Hội nghị tổng kết.' },
  ],
  find: (examined) => {
    const { page: layout } = examined.document;
    const paper = layout && paperOf(examined);
    return layout && paper
      ? [...paperSize(layout, paper), ...margins(layout, paper), ...numbers(layout, paper, examined)]
      : [];
  },
};

function paperSize({ width, height }: PageLayout, paper: Paper): readonly Found[] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width <= 0 || (Math.abs(short - A4[0]) <= 2 && Math.abs(long - A4[1]) <= 2)) return [];
  return [{ code: 'TT01', ...atHead(paper), data: { width, height, rule: paper.rules.name } }];
}

const sides = ['top', 'bottom', 'left', 'right'] as const satisfies readonly (keyof Layout['margins'])[];

function margins(layout: PageLayout, paper: Paper): readonly Found[] {
  const { margins: wanted, marginRoom } = paper.rules.values;
  // A wide table is let lie on its side, its margins turned with it.
  if (layout.width > layout.height || layout.width <= 0) return [];
  const wrong = sides.filter(
    (side) => layout[side] < wanted.value[side] - SLACK || layout[side] > wanted.value[side] + marginRoom.value + SLACK,
  );
  if (wrong.length === 0) return [];
  const said = (values: Readonly<Record<(typeof sides)[number], number>>): string =>
    sides.map((side) => String(Math.round(values[side])).replace('.', ',')).join(' - ');
  const data = { found: said(layout), wanted: said(wanted.value), room: marginRoom.value, rule: paper.rules.name };
  return [{ code: 'TT02', ...atHead(paper), data, ...lesser(paper.rules, 'margins', 'TT02') }];
}

function numbers({ numbered }: PageLayout, paper: Paper, { text }: Examined): readonly Found[] {
  if (numbered || text.length < SURELY_SEVERAL_PAGES) return [];
  return [{ code: 'TT11', ...atHead(paper), data: { rule: paper.rules.name } }];
}
