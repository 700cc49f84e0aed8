/**
 * What changed between two frozen drafts of a paper: each printed figure, before, after, and where the change comes from:
 * which figures it now rests on that it did not rest on before, with the unit and the file they came in.
 */

import type { Figure } from '#core/figure.ts';
import { type DraftStep, draftSteps, type FrozenFigure } from '#core/report.ts';
import { fold } from '#core/spelling.ts';
import type { Block, Document, Row } from '#paper/document.ts';
import { head, title } from '#prose/write/head.ts';
import { row } from '#prose/write/lay-out.ts';
import { dayWords, type Pen } from '#prose/write/pen.ts';
import { hole, joined, type Phrase, phrase, upperFirst } from '#prose/write/phrase.ts';
import { centred, headRow, plainPen, signedTable, wideDocument, widePen, wideSignature, words } from './frame.ts';
import type { ChangesMatter } from './round-matter.ts';

const size = 11;
const widths = [12, 75, 40, 40, 90];

/** The steps of a draft as offices call them. */
export const draftStepTerms: Readonly<Record<DraftStep, string>> = {
  standing: 'trình Thường trực',
  bureau: 'trình Ban Thường vụ',
  conference: 'tài liệu hội nghị',
  finishing: 'hoàn thiện',
  signing: 'trình ký',
};

export type ChangedFigure = {
  readonly key: string;
  readonly before: FrozenFigure | null;
  readonly after: FrozenFigure | null;
};

/**
 * Figures whose print or value differs, or that stand in one draft alone; by key.
 *
 * @example changedFigures([], []).length // 0
 */
export function changedFigures(
  before: readonly FrozenFigure[],
  after: readonly FrozenFigure[],
): readonly ChangedFigure[] {
  const [then, now] = [before, after].map((all) => new Map(all.map((one) => [one.key, one])));
  const keys = [...new Set([...before, ...after].map(({ key }) => key))].sort();
  return keys
    .map((key) => ({ key, before: then?.get(key) ?? null, after: now?.get(key) ?? null }))
    .filter(
      (one) =>
        one.before?.printed !== one.after?.printed || one.before?.value?.toFixed() !== one.after?.value?.toFixed(),
    );
}

/**
 * The table on the wide side, a row a figure that changed.
 */
export function writeChanges(matter: ChangesMatter): Document {
  const pen = widePen(plainPen(matter.round));
  const { before, after } = matter;
  const name = `so sánh dự thảo lần ${before.draft.draft} và dự thảo lần ${after.draft.draft} ${matter.paper}`;
  const titles = ['TT', 'Số liệu', draftName(before), draftName(after), 'Lý do, nguồn'];
  const changed = changedFigures(before.figures, after.figures);
  const rows =
    changed.length === 0
      ? [row([{ ...centred('Không có số liệu nào thay đổi.', size), colSpan: titles.length }])]
      : changed.map((one, index) => changedRow(one, { number: index + 1, matter, pen }));
  const blocks: readonly Block[] = [
    ...head(null, pen),
    ...title(
      'BẢNG SO SÁNH',
      matter.round.side === 'party' ? name.replace('so sánh ', '') : upperFirst(name.replace('so sánh ', '')),
      pen,
    ),
    ...signedTable([headRow(titles, size), ...rows], widths),
    wideSignature([matter.round.body.name], pen),
  ];
  return wideDocument(blocks, `Bảng ${name}`, pen);
}

/** `Lần 1 (trình Thường trực, 22/9/2019)`. */
const draftName = ({ draft }: ChangesMatter['before']): string => {
  const day = draft.frozenAt.slice(0, 10);
  const when = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `, ${dayWords(day as Parameters<typeof dayWords>[0])}` : '';
  const step = draftSteps.includes(draft.step) ? draftStepTerms[draft.step] : draft.step;
  return `Lần ${draft.draft} (${step}${when})`;
};

type Placing = { readonly number: number; readonly matter: ChangesMatter; readonly pen: Pen };

const changedRow = (one: ChangedFigure, { number, matter, pen }: Placing): Row =>
  row([
    centred(String(number), size),
    words(phrase(nameOfKey(one.key, matter) ?? hole('tên số liệu')), size),
    centred(printedOf(one.before), size),
    centred(printedOf(one.after), size),
    words(whyWords(one, { matter, pen }), size),
  ]);

const printedOf = (figure: FrozenFigure | null): Phrase =>
  figure === null ? phrase('không có') : phrase({ text: figure.printed, ref: figure.key });

/** What is printed of an indicator, behind its name. */
const kindWords: Readonly<Record<string, string>> = {
  ...{
    sum: '',
    taken: '',
    ratio: '',
    growth: 'so với cùng kỳ',
    points: 'so với cùng kỳ',
    difference: 'so với cùng kỳ',
  },
  ...{ completion: 'so với kế hoạch', 'gap-to-plan': 'còn phải thực hiện', 'gap-to-path': 'so với tiến độ' },
  ...{ path: 'tiến độ cần đạt', pace: 'bình quân mỗi tháng còn lại', 'average-so-far': 'bình quân các tháng qua' },
  ...{ 'average-last-year': 'bình quân cùng kỳ', 'best-ever': 'mức cao nhất các năm trước' },
};

function nameOfKey(key: string, { names, round }: ChangesMatter): string | null {
  const told = names.get(key);
  if (told !== undefined) return told;
  const [kind = '', code = ''] = key.split('|');
  const of = round.assessments.find(({ indicator }) => indicator.code === code)?.indicator;
  const what = kindWords[kind] ?? (kind === 'figure' ? '' : null);
  if (of === undefined || what === null) return null;
  const unit = round.units.find((one) => key.split('|').slice(2).includes(one.code));
  return [of.name, unit ? `(${unit.name})` : '', what]
    .filter((one) => one !== '')
    .join(', ')
    .replace(', (', ' (');
}

/** Figures it rests on now and did not before, and the other way round; else the arithmetic, else a hole. */
function whyWords({ before, after }: ChangedFigure, { matter, pen }: Omit<Placing, 'number'>): readonly Phrase[] {
  const [then, now] = [before?.restsOn ?? [], after?.restsOn ?? []];
  const added = sourcesOf(
    now.filter((key) => !then.includes(key)),
    { matter, pen },
  );
  const gone = sourcesOf(
    then.filter((key) => !now.includes(key)),
    { matter, pen },
  );
  const said = [
    added.length === 0 ? [] : phrase('Số liệu mới: ', joined(added, '; ')),
    gone.length === 0 ? [] : phrase('Không còn dùng: ', joined(gone, '; ')),
  ].filter(({ length }) => length > 0);
  if (said.length > 0) return said;
  const reckoned = after?.arithmetic ?? null;
  if (reckoned !== null && fold(reckoned) !== fold(before?.arithmetic ?? ''))
    return [phrase('Cách tính: ', { text: reckoned, ref: after?.key ?? '' })];
  return [phrase(hole('lý do thay đổi'))];
}

/** `phường Bắc Sơn, bac-son.docx (bản gửi lần 2)`, each file once. */
function sourcesOf(keys: readonly string[], { matter, pen }: Omit<Placing, 'number'>): readonly Phrase[] {
  const said = keys.flatMap((key) => {
    const figure = matter.figures.find((one) => one.key === key);
    return figure === undefined ? [] : [sourceWords(figure, pen)];
  });
  return [...new Set(said)].map((one) => phrase(one));
}

function sourceWords({ source, reportedBy }: Figure, pen: Pen): string {
  const who = pen.nameOf(reportedBy);
  if (source.kind === 'history') return `${who}, ${source.file}`;
  if (source.kind === 'entry') return `${who}, ${source.by} nhập ngày ${dayWords(source.on)}`;
  return `${who}, ${source.at.file} (bản gửi lần ${source.version})`;
}
