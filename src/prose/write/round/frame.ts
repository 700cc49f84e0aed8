/**
 * What the papers of a round have in common: the day they bear, who is addressed how, meetings by name, tables with a
 * head row, papers on the wide side, and the two signatures of minutes.
 */
import type { Day } from '#core/day.ts';
import type { Meeting } from '#core/meeting.ts';
import type { Block, Cell, Document, Row, Table } from '#paper/document.ts';
import { signature } from '#prose/write/head.ts';
import { cell, finished, plain, row, styled, table, widePage } from '#prose/write/lay-out.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { dayWords, type Pen, penFor } from '#prose/write/pen.ts';
import { hole, type Phrase, phrase } from '#prose/write/phrase.ts';

/** The pen of a paper that only people's words and counts go into: no share of unconfirmed figures in its head. */
export const plainPen = (round: ReviewMatter, more: Pick<ReviewMatter, 'draft'> = {}): Pen =>
  penFor({ ...round, ...more, confirmed: { count: 0, total: 0 } });

const meetingNames: Readonly<Record<Meeting['kind'], (ordinal: string) => string>> = {
  standing: () => 'cuộc họp giao ban Thường trực',
  government: (ordinal) => `phiên họp${ordinal === '' ? '' : ` ${ordinal}`} Ủy ban nhân dân`,
  bureau: (ordinal) => `hội nghị Ban Thường vụ${ordinal === '' ? '' : ` ${ordinal}`}`,
  committee: (ordinal) => `hội nghị Ban Chấp hành${ordinal === '' ? '' : ` ${ordinal}`}`,
  council: (ordinal) => `kỳ họp${ordinal === '' ? '' : ` ${ordinal.replace('lần ', '')}`} Hội đồng nhân dân`,
};

/**
 * A meeting as papers call it, in small letters.
 *
 * @example meetingName({ kind: 'committee', ordinal: 21 }) // 'hội nghị Ban Chấp hành lần thứ 21'
 */
export const meetingName = ({ kind, ordinal }: Pick<Meeting, 'kind' | 'ordinal'>): string =>
  meetingNames[kind](ordinal === null ? '' : `lần thứ ${ordinal}`);

/** `hội nghị`, `phiên họp`, `kỳ họp`, `cuộc họp`: the meeting for short. */
export const shortMeeting = ({ kind }: Pick<Meeting, 'kind'>): string =>
  ({ standing: 'cuộc họp', government: 'phiên họp', bureau: 'hội nghị', committee: 'hội nghị', council: 'kỳ họp' })[
    kind
  ];

/** `đồng chí`, on State papers `ông/bà`. */
export const addressOf = ({ layout }: Pen): string => layout.address;

/** Before a name in a table: `đ/c`, on State papers `ông/bà`. */
export const shortAddress = ({ layout }: Pen): string => (layout.address === 'đồng chí' ? 'đ/c' : layout.address);

/** Several people: `các đồng chí`, `các ông/bà`. */
export const manyPeople = (pen: Pen): string => `các ${addressOf(pen)}`;

/** Who holds the chair, the name in a run of its own; a hole while nobody is named. */
export function chairOf({ chair }: Pick<Meeting, 'chair'>, address: string): Phrase {
  if (chair === null) return phrase(hole('người chủ trì'));
  return phrase(`${address} `, { text: chair.name }, chair.post === null ? null : `, ${chair.post}`);
}

/** `14 giờ 00`. */
export const clockWords = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')} giờ ${String(minutes % 60).padStart(2, '0')}`;

/** In the column of a table: `14h00`. */
export const shortClock = (minutes: number): string => clockWords(minutes).replace(' giờ ', 'h');

/**
 * Minutes from midnight of `14:00`; null for what is no time.
 *
 * @example minutesOf('14:05') // 845
 */
export function minutesOf(clock: string | null): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(clock ?? '') ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** `14 giờ 00, thứ hai, ngày 30/9/2019`; the hour is a hole while nobody has set it. */
export function whenWords(begins: string | null, on: Day): Phrase {
  const minutes = minutesOf(begins);
  return phrase(minutes === null ? hole('giờ') : clockWords(minutes), `, ngày ${dayWords(on)}`);
}

/** What is named, or a hole. */
export const orHole = (words: string | null, what: string): Phrase =>
  words === null || words.trim() === '' ? phrase(hole(what)) : phrase(words);

/** Letters in tables. */
export const tableSize = 12;

/** The head row of a table, printed again on every page. */
export const headRow = (titles: readonly string[], size = tableSize): Row =>
  row(
    titles.map((title) => cell([title], { size, bold: true, align: 'center' })),
    true,
  );

/** A cell of words; several phrases stand below each other. */
export const words = (lines: Phrase | string | readonly Phrase[], size = tableSize): Cell =>
  cell(typeof lines === 'string' ? [lines] : isOne(lines) ? [lines] : lines, { size });

const isOne = (lines: Phrase | readonly Phrase[]): lines is Phrase => !Array.isArray(lines[0]);

/** A centred cell. */
export const centred = (line: Phrase | string, size = tableSize): Cell => cell([line], { size, align: 'center' });

/**
 * A table that a signature follows: its last row and the empty line behind it stay with the signature, which never stands
 * on a page alone.
 */
export function signedTable(rows: readonly Row[], widths: readonly number[]): readonly Block[] {
  const last = rows.at(-1);
  const kept = last && {
    ...last,
    cells: last.cells.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.map((line) => ({ ...line, keepNext: true })),
    })),
  };
  return [table(kept ? [...rows.slice(0, -1), kept] : rows, widths), plain('', { keepNext: true })];
}

/** Two who sign beside each other, as minutes and lists want. */
export function signedTwice(left: readonly [string, string], right: readonly [string, string], pen: Pen): Table {
  const { size } = pen.layout.body;
  const signing = ([post, name]: readonly [string, string]): Cell => ({
    ...cell([]),
    vertical: 'top',
    paragraphs: [
      plain(styled(post, { bold: true, size }), { align: 'center', before: 12 }),
      ...[1, 2, 3].map(() => plain('', { align: 'center' })),
      plain([{ text: name, bold: true, size }], { align: 'center' }),
    ],
  });
  return table([row([signing(left), signing(right)])], [82, 83], 'none');
}

const wideText = widePage.width - widePage.left - widePage.right;

/** The pen for a paper on the wide side: its head takes the whole width. */
export const widePen = (pen: Pen): Pen => {
  const left = Math.round(wideText * 0.42);
  return { ...pen, layout: { ...pen.layout, headWidths: [left, wideText - left] } };
};

/** The document on the wide side; a signature takes the whole width. */
export const wideDocument = (blocks: readonly Block[], name: string, pen: Pen): Document => ({
  ...finished(blocks, name, pen),
  page: { ...widePage, top: pen.layout.margins.top },
});

/** The signature of a wide paper. */
export function wideSignature(recipients: readonly string[], pen: Pen): Block {
  const whole = signature(recipients, pen);
  const half = Math.round(wideText / 2);
  return whole.kind === 'table' ? { ...whole, widths: [half, wideText - half] } : whole;
}
