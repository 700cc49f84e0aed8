/**
 * Tasks pasted from a spreadsheet: which column is what, which units are meant, what is wrong with each line. Nothing is
 * assigned that somebody has not seen in the preview.
 */
import type { Day } from '#core/day.ts';
import type { Both } from '#web/language.tsx';
import { enteredDay } from '#web/parts/form/entered-day.ts';
import { blockOf } from '#web/parts/grid/block.ts';
import { plain } from '#web/parts/plain.ts';

export const pastedColumns = ['what', 'lead', 'support', 'due', 'deliverable', 'leader'] as const;
export type PastedColumn = (typeof pastedColumns)[number];

/** How offices head these columns. */
const heads: readonly (readonly [PastedColumn, RegExp])[] = [
  ['support', /phoi hop|support/],
  ['lead', /chu tri|don vi thuc hien|co quan thuc hien|lead/],
  ['leader', /lanh dao|phu trach|nguoi chi dao|leader/],
  ['due', /thoi han|han hoan thanh|thoi gian|hoan thanh truoc|ngay|deadline|due/],
  ['deliverable', /san pham|ket qua|dau ra|deliverable/],
  ['what', /nhiem vu|noi dung|cong viec|viec|task/],
];

export type Named = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

export type PastedTask = {
  /** Of the text, from 1. */
  readonly line: number;
  readonly text: string;
  readonly what: string;
  readonly lead: string | null;
  readonly support: readonly string[];
  /** Null is standing. */
  readonly due: Day | null;
  readonly deliverable: string | null;
  readonly leader: string | null;
  readonly wrong: readonly Both[];
};

export type Ground = { readonly units: readonly Named[]; readonly today: string };

/** The lines of a pasted block as tasks; a line of titles says which column is what, else they stand as listed here. */
export function pastedTasks(text: string, ground: Ground): readonly PastedTask[] {
  const block = blockOf(text);
  const titled = titlesIn(block[0] ?? []);
  const columns = titled ?? pastedColumns;
  const numbered = titled === null && block.every(([first = '']) => /^\d*\.?$/.test(first.trim()));
  return block.slice(titled === null ? 0 : 1).flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const own = numbered ? cells.slice(1) : cells;
    const cell = (column: PastedColumn): string => (own[columns.indexOf(column)] ?? '').trim();
    return [taskIn(cell, { line: index + (titled === null ? 1 : 2), text: cells.join('\t') }, ground)];
  });
}

function titlesIn(cells: readonly string[]): readonly (PastedColumn | null)[] | null {
  const found = cells.map(
    (cell) => heads.find(([, words]) => words.test(plain(cell)) && cell.length < 60)?.[0] ?? null,
  );
  return found.includes('what') && found.filter((one) => one !== null).length >= 2 ? found : null;
}

type Where = { readonly line: number; readonly text: string };

function taskIn(cell: (column: PastedColumn) => string, where: Where, { units, today }: Ground): PastedTask {
  const wrong: Both[] = [];
  const what = cell('what');
  if (what === '') wrong.push({ vi: 'thiếu nội dung nhiệm vụ', en: 'what is to be done is missing' });
  const leads = namesIn(cell('lead')).map((name) => unitNamed(name, units, wrong));
  if (leads.length === 0) wrong.push({ vi: 'thiếu đơn vị chủ trì', en: 'the lead unit is missing' });
  if (leads.length > 1)
    wrong.push({
      vi: 'hai đơn vị chủ trì: một nhiệm vụ chỉ một đơn vị chủ trì, các đơn vị khác phối hợp',
      en: 'two leads: a task has one lead, the others support',
    });
  const lead = leads[0] ?? null;
  const support = namesIn(cell('support')).flatMap((name) => unitNamed(name, units, wrong) ?? []);
  if (lead !== null && support.includes(lead))
    wrong.push({ vi: 'đơn vị chủ trì cũng đứng ở cột phối hợp', en: 'the lead stands among those that support' });
  return {
    ...where,
    what,
    lead,
    support: [...new Set(support)],
    due: dayIn(cell('due'), today, wrong),
    deliverable: cell('deliverable') || null,
    leader: cell('leader') || null,
    wrong,
  };
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[;\n]|,(?!\s*\d)/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** By code, name or alias, without diacritics; else the one whose name holds all its words. */
function unitNamed(name: string, units: readonly Named[], wrong: Both[]): string | null {
  const said = plain(name);
  const exact = units.filter((unit) => [unit.code, unit.name, ...unit.aliases].some((one) => plain(one) === said));
  const near = exact.length > 0 ? exact : units.filter((unit) => plain(unit.name).includes(said));
  const [only] = near;
  if (only !== undefined && near.length === 1) return only.code;
  wrong.push(
    near.length === 0
      ? { vi: `không có đơn vị “${name}”`, en: `there is no unit “${name}”` }
      : {
          vi: `“${name}” có thể là ${near.map((one) => one.name).join(' hoặc ')}`,
          en: `“${name}” may be ${near.map((one) => one.name).join(' or ')}`,
        },
  );
  return null;
}

function dayIn(text: string, today: string, wrong: Both[]): Day | null {
  if (/thuong xuyen|standing/.test(plain(text))) return null;
  const said = enteredDay(text.replace(/^(?:trước|xong trước|đến)?\s*(?:ngày)?\s*/i, ''), Number(today.slice(0, 4)));
  if (said.kind === 'day') {
    if (said.day < today) wrong.push({ vi: 'thời hạn đã qua', en: 'the deadline has passed' });
    return said.day;
  }
  wrong.push(
    said.kind === 'empty'
      ? { vi: 'thiếu thời hạn (hoặc ghi “thường xuyên”)', en: 'the deadline is missing (or say “standing”)' }
      : { vi: `“${text}” không phải ngày; viết như 30/9/2019`, en: `“${text}” is no day; write 30/9/2019` },
  );
  return null;
}
