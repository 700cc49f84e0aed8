/**
 * Whose report a file is: as listed, else by its head, else by its name. Asked, never guessed, where two units fit.
 *
 * In both layouts the issuer stands below its superior (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW), so of
 * the lines of the head the lowest that names a unit counts; of the names in one line the longest, so that one ward's
 * name at the beginning of another's confuses nobody.
 */
import { type PeriodCode, spanOf } from '#core/period.ts';
import { type Unit, type UnitCode, unitsOn } from '#core/unit.ts';
import type { Submission } from '#cycle/dossier/dossier.ts';
import type { SentFile } from '#cycle/folder/folder.ts';
import { LINE, surely } from '#cycle/match/confidence.ts';
import { unitCatalogueOf, unitsFor } from '#cycle/match/unit-candidates.ts';
import { findRun, type Word, wordsIn, wordsOfName } from '#cycle/match/words.ts';
import type { Reading } from '#prose/read/reading.ts';

export type Recognised = {
  readonly unit: Unit | null;
  readonly by: Submission['recognisedBy'];
  /** Units that fit equally well, when none could be chosen. */
  readonly between: readonly Unit[];
};

type Name = { readonly unit: Unit; readonly words: readonly Word[] };

const KINDS = /^(phường|xã|thị trấn|thị xã|đặc khu|quận|huyện|thành phố)\s+/iu;

/** Without the word for its kind: `Bắc Sơn`. */
export const shortName = ({ name }: Unit): string => name.replace(KINDS, '');

/** All names of a unit; that of a ward also without the word for its kind. */
const namesOf = (unit: Unit): readonly Name[] =>
  [unit.name, shortName(unit), ...unit.aliases].map((name) => ({ unit, words: wordsIn(name) }));

/** Units that existed on at least one day of the period: they may have sent a report for it. */
export function unitsOfPeriod(units: readonly Unit[], period: PeriodCode): readonly Unit[] {
  const { from, to } = spanOf(period, 'calendar');
  return units.filter((unit) => unit.from <= to && (unit.to === null || unit.to >= from));
}

/** Units of the period's last day: they owe its figures, also for those that went into them within it. */
export const unitsAtEnd = (units: readonly Unit[], period: PeriodCode): readonly Unit[] =>
  unitsOn(units, spanOf(period, 'calendar').to);

export type RecogniseGround = {
  readonly units: readonly Unit[];
  readonly period: PeriodCode;
  /** Name of the authority, which its units' names may say or leave out. */
  readonly authority?: string;
};

/**
 * The unit a file is from; among units of several times that share a name, one of the period first.
 *
 * @example recogniseUnit(sent, reading, { units, period }).by // 'head'
 */
export function recogniseUnit(
  sent: SentFile,
  reading: Reading,
  { units, period, authority = '' }: RecogniseGround,
): Recognised {
  if (sent.unit !== null) {
    return { unit: units.find((unit) => unit.code === sent.unit) ?? null, by: 'listed', between: [] };
  }
  const living = unitsOfPeriod(units, period).flatMap(namesOf);
  const all = units.flatMap(namesOf);
  if (isOfAnotherBody(reading, all)) return unknown;
  return (
    firstFound(sent, reading, living) ??
    firstFound(sent, reading, all) ??
    nearlyNamed(reading, { units, period, authority }) ??
    unknown
  );
}

/** Bodies that bear a place's name and are neither it nor its committee: `CÔNG AN PHƯỜNG BẮC SƠN`. */
const OTHER_BODIES =
  /(?:^| )(?:cong an|truong(?: [a-z]+)*|tram y te|benh vien|ban chi huy quan su|mat tran to quoc(?: viet nam)?|hoi [a-z ]+|doan [a-z ]+|ban quan ly [a-z ]+|hop tac xa [a-z ]+)$/;

/** Whether the lowest line of the head that names a place names a body of that place which the register does not have. */
function isOfAnotherBody(reading: Reading, names: readonly Name[]): boolean {
  const lines = [reading.meta.issuer ?? '', ...[...headOf(reading.text).above].reverse()].map(wordsIn);
  const line = lines.find((words) => unitsNamed(words, names).length > 0);
  const [named, another] = line === undefined ? [] : unitsNamed(line, names);
  if (line === undefined || named === undefined || another !== undefined || named.kind !== 'ward') return false;
  const before = namesOf(named).flatMap(({ words }) => {
    const at = findRun(line, words);
    return at <= 0
      ? []
      : [
          line
            .slice(0, at)
            .map(({ bare }) => bare)
            .join(' '),
        ];
  });
  return before.some((words) => OTHER_BODIES.test(words));
}

/** Abbreviated, in another order or with a slip of the pen: only where that is as good as sure. */
function nearlyNamed(reading: Reading, { units, period, authority = '' }: RecogniseGround): Recognised | null {
  const catalogue = unitCatalogueOf(units, { name: authority });
  const on = spanOf(period, 'calendar').to;
  const lines = [reading.meta.issuer ?? '', ...[...headOf(reading.text).above].reverse()];
  for (const line of lines) {
    const [best] = surely('unit', unitsFor(line, on, catalogue));
    if (best !== undefined && best.confidence >= LINE) return { unit: best.of, by: 'head', between: [] };
  }
  return null;
}

const unknown: Recognised = { unit: null, by: null, between: [] };

function firstFound(sent: SentFile, reading: Reading, names: readonly Name[]): Recognised | null {
  const issuer = reading.meta.issuer === null ? [] : [wordsIn(reading.meta.issuer)];
  const { above, title } = headOf(reading.text);
  const tries: readonly (readonly [Submission['recognisedBy'], readonly (readonly Word[])[]])[] = [
    ['head', issuer],
    ['head', above.map(wordsIn).reverse()],
    ['name', [wordsOfName(sent.file)]],
    ['head', title.map(wordsIn)],
  ];
  let between: readonly Unit[] = [];
  for (const [by, lines] of tries) {
    const units = lines.map((line) => unitsNamed(line, names)).find((found) => found.length > 0) ?? [];
    const [unit] = units;
    if (unit !== undefined && units.length === 1) return { unit, by, between: [] };
    if (between.length === 0) between = units;
  }
  return between.length > 0 ? { unit: null, by: null, between } : null;
}

/** Lines of the head down to the title, and the title's own; cells of a head set as a table are lines. */
function headOf(text: string): { readonly above: readonly string[]; readonly title: readonly string[] } {
  const lines = text
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
  const long = lines.findIndex((line) => line.length > LONGEST_HEAD_LINE || /^kính gửi/iu.test(line));
  const head = long === -1 ? lines : lines.slice(0, long);
  const title = head.findIndex((line) => /^(báo cáo|biểu|phụ lục|tờ trình)/iu.test(line));
  return title === -1 ? { above: head, title: [] } : { above: head.slice(0, title), title: head.slice(title) };
}

const HEAD_LINES = 14;
const LONGEST_HEAD_LINE = 160;

/** The units whose name is the longest in the line; where two share it, those spelt so. */
function unitsNamed(line: readonly Word[], names: readonly Name[]): readonly Unit[] {
  let longest = 0;
  let found: { readonly unit: Unit; readonly spelt: boolean }[] = [];
  for (const { unit, words } of names) {
    const at = findRun(line, words);
    if (at === -1 || words.length < longest) continue;
    if (words.length > longest) found = [];
    longest = words.length;
    found.push({ unit, spelt: words.every((word, index) => line[at + index]?.folded === word.folded) });
  }
  const spelt = found.some((one) => one.spelt) ? found.filter((one) => one.spelt) : found;
  return [...new Map(spelt.map(({ unit }) => [unit.code, unit])).values()];
}

/** Whether a file is from a unit that did not exist in the period. */
export const isOutOfTime = (unit: Unit, units: readonly Unit[], period: PeriodCode): boolean =>
  !unitsOfPeriod(units, period).some(({ code }: { readonly code: UnitCode }) => code === unit.code);
