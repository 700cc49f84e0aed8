/**
 * Annex 3: who owed a report, who sent it and when, and which figures are missing from whom.
 */
import type { Block, Row } from '#paper/document.ts';
import { sentTerms } from '#prose/words/terms.ts';
import { annexHead, cell, row, table } from './lay-out.ts';
import type { Sent } from './matter.ts';
import { dayWords, type Pen } from './pen.ts';
import { holeShade, lowerFirst, phrase, upperFirst } from './phrase.ts';

const size = 10;
const widths = [12, 66, 34, 30, 22, 93];

/** A row for each unit that owes a report; what did not come stands out. */
export function coverageAnnex(count: number, pen: Pen): readonly Block[] {
  const { sent, review } = pen.matter;
  const note = `(Hạn gửi báo cáo: ngày ${dayWords(review.reportsDue)})`;
  const titles = ['TT', 'Đơn vị', 'Tình trạng', 'Ngày gửi', 'Bản gửi', 'Chỉ tiêu chưa có số liệu'];
  const header = row(
    titles.map((title) => cell([title], { size, bold: true, align: 'center' })),
    true,
  );
  const rows = sent.map((one, index) => sentRow(one, index + 1, pen));
  return [...annexHead(count, { title: pen.outline.annexes.coverage, note }, pen), table([header, ...rows], widths)];
}

function sentRow(sent: Sent, number: number, pen: Pen): Row {
  const state = sentTerms[sent.state].vi;
  const missing = sent.state === 'missing';
  const look = { size, align: 'center' } as const;
  return row([
    cell([String(number)], look),
    cell([upperFirst(pen.nameOf(sent.unit))], { size }),
    cell([missing ? phrase({ text: state, shade: holeShade }) : state], look),
    cell([sent.on === null ? '' : dayWords(sent.on)], look),
    cell([sent.version > 0 && !missing ? `lần ${sent.version}` : ''], look),
    cell([missingFrom(sent, pen)], { size }),
  ]);
}

/** Names of the indicators a unit owes and did not give; all of them where it sent nothing. */
function missingFrom({ unit, state }: Sent, { matter }: Pen): string {
  if (state === 'missing') return 'Toàn bộ chỉ tiêu đơn vị phải báo cáo';
  const names = matter.assessments
    .filter(({ now }) => now.coverage.missing.includes(unit))
    .map(({ indicator }) => lowerFirst(indicator.name));
  return upperFirst(names.join('; '));
}
