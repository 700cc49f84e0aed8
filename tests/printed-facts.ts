/**
 * What a paper of the product prints, by the keys on its runs, held against what reading that paper gives: each printed
 * fact that the reading lacks or has otherwise is one line, with the words it stands in.
 *
 * Nothing here knows a sentence: a run's key says which fact of the matter it prints, and the matter says its value.
 */
import type { Assessment, Completion } from '#core/assessment.ts';
import { type Decimal, decimal, rounded } from '#core/decimal.ts';
import type { Derivation } from '#core/derivation.ts';
import type { Indicator } from '#core/indicator.ts';
import { convert, countable, isRate } from '#core/measure.ts';
import { fold } from '#core/spelling.ts';
import type { Target } from '#core/target.ts';
import { type Document, type Paragraph, type Run, runningText } from '#paper/document.ts';
import type { CountFact, FigureFact, Reading } from '#prose/read/reading.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

/** A run with a key, and where it stands in the running text. */
export type PrintedRun = {
  readonly ref: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The paragraph or cell. */
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly row: number | null;
  readonly column: number | null;
};

/** Every run that carries a key, in the order of the text. */
export function printedRuns(document: Document): readonly PrintedRun[] {
  return runningText(document).pieces.flatMap((piece) => {
    const block = document.blocks[piece.block];
    const paragraphs = block?.kind === 'paragraph' ? [block] : block?.kind === 'table' ? cellAt(block, piece.cell) : [];
    let at = piece.start;
    return paragraphs.flatMap((paragraph, index) => {
      at += (index > 0 ? 1 : 0) + (paragraph.label ? paragraph.label.length + 1 : 0);
      return paragraph.runs.flatMap((run: Run): readonly PrintedRun[] => {
        const start = at;
        at += run.text.normalize('NFC').length;
        if (run.ref === undefined) return [];
        const place = { block: piece.block, row: piece.cell?.row ?? null, column: piece.cell?.column ?? null };
        return [{ ref: run.ref, text: run.text, start, end: at, from: piece.start, to: piece.end, ...place }];
      });
    });
  });
}

type TableBlock = Extract<Document['blocks'][number], { kind: 'table' }>;
const cellAt = (
  table: TableBlock,
  at: { readonly row: number; readonly column: number } | undefined,
): readonly Paragraph[] =>
  table.rows[at?.row ?? 0]?.cells.find((cell, index) => (cell.place.column ?? index) === at?.column)?.paragraphs ?? [];

/** What a key of figures stands for. */
export type Meaning =
  | { readonly of: 'result' | 'change' | 'last-year' | 'last-whole' | 'estimate'; readonly about: Assessment }
  | { readonly of: 'completion'; readonly about: Assessment; readonly completion: Completion }
  | { readonly of: 'plan'; readonly about: Assessment; readonly target: Target }
  | { readonly of: 'aid'; readonly about: Assessment; readonly derivation: Derivation };

/** The meaning of every key of figures in the matter. */
export function meaningsOf({ assessments }: ReviewMatter): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const about of assessments) {
    const { outlook } = about;
    const aids = [outlook?.path?.value, outlook?.gapToPlan, outlook?.gapToPath, outlook?.pace, outlook?.averageSoFar];
    for (const derivation of [...aids, outlook?.averageLastYear, outlook?.bestEver])
      if (derivation) meanings.set(derivation.key, { of: 'aid', about, derivation });
    for (const completion of about.completions) {
      meanings.set(completion.result.key, { of: 'completion', about, completion });
      meanings.set(completion.target.key, { of: 'plan', about, target: completion.target });
    }
    if (about.lastYear) meanings.set(about.lastYear.result.key, { of: 'last-year', about });
    if (about.lastYearWhole) meanings.set(about.lastYearWhole.result.key, { of: 'last-whole', about });
    if (about.agencyEstimate) meanings.set(about.agencyEstimate.result.key, { of: 'estimate', about });
    if (about.comparison) meanings.set(about.comparison.result.key, { of: 'change', about });
    meanings.set(about.now.result.key, { of: 'result', about });
  }
  return meanings;
}

/**
 * The name without what stands in brackets, so that a price base beside it makes no other label; and without a verb of
 * result at its end, which in a sentence is the verb (`Vốn FDI thực hiện đạt 30 triệu USD`).
 */
export const bare = (label: string): string =>
  fold(
    label
      .replace(/\s*\([^)]*\)/gu, '')
      .replace(/(?:\s+(?:được|đạt|thực hiện|hoàn thành|đã xử lý|bình quân|trung bình|lần|lần đầu))+$/u, ''),
  );

/** A reading's figure or count as one thing; a count says its thing in its label, and no more than its value. */
type Told = Pick<
  FigureFact,
  'label' | 'value' | 'growthPct' | 'change' | 'completions' | 'planValue' | 'start' | 'end'
> &
  Partial<
    Pick<FigureFact, 'unit' | 'nothingArose' | 'estimate' | 'approx' | 'until' | 'parent' | 'target' | 'lastValue'>
  >;

const ofCount = ({ label, what, value, start, end }: CountFact): readonly Told[] =>
  [label, what].map((name) => ({
    ...{ label: name, value, growthPct: null, change: null, completions: [], planValue: null, start, end },
  }));

const same = (a: Decimal | null, b: Decimal | null): boolean => (a === null || b === null ? a === b : a.eq(b));
/** The same amount: `0,1 nghìn người` is a hundred people. */
const amounts = (told: Told, value: Decimal | null, measure: string): boolean => {
  if (told.value === null || value === null) return told.value === value;
  if (told.unit === undefined) return told.value.eq(value) || told.value.eq(value.times(countable(measure).factor));
  return convert(told.value, countable(told.unit ?? ''), countable(measure))?.eq(value) === true;
};

const wordsAround = (text: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  text.slice(from, to).slice(0, 420);

const shown = (told: Told): string =>
  [
    `“${told.label}”`,
    `${told.value?.toFixed() ?? '?'} ${told.unit ?? '?'}`,
    told.growthPct && `growth ${told.growthPct.toFixed()}`,
    told.change && `change ${told.change.toFixed()}`,
    told.completions.length > 0 &&
      `completion ${told.completions.map(({ percent, basis }) => `${percent.toFixed()} ${basis}`).join(', ')}`,
    told.planValue && `plan ${told.planValue.toFixed()}`,
    told.nothingArose && 'nothing arose',
    told.parent && `of “${told.parent}”`,
    told.target && 'target',
  ]
    .filter(Boolean)
    .join(' ');

/** Value and movement at the precision papers print: the indicator's decimals, two for percents. */
const printedValue = (about: Assessment): Decimal | null =>
  about.now.result.value && rounded(about.now.result.value, about.indicator.decimals);

const nothingArose = ({ now }: Assessment): boolean =>
  now.result.value?.eq(0) === true && now.parts.length > 0 && now.parts.every(({ state }) => state === 'nothing-arose');

/** What is printed of one indicator in one sentence or row. */
type Group = {
  readonly about: Assessment;
  /** The name of the whole it is printed below. */
  readonly whole: string | null;
  readonly runs: readonly PrintedRun[];
  readonly meanings: readonly Meaning[];
};

function groupsOf(runs: readonly PrintedRun[], meanings: ReadonlyMap<string, Meaning>, text: string): readonly Group[] {
  const groups = new Map<string, { about: Assessment; runs: PrintedRun[]; meanings: Meaning[] }>();
  for (const run of runs) {
    const meaning = meanings.get(run.ref);
    if (meaning === undefined || meaning.of === 'aid' || /^\d+\/\d+$/.test(run.text)) continue;
    const sentence = run.row === null ? text.slice(run.from, run.start).split('. ').length : 0;
    const key = `${run.block} ${run.row} ${sentence} ${meaning.about.indicator.code}`;
    const group = groups.get(key) ?? { about: meaning.about, runs: [], meanings: [] };
    groups.set(key, { about: group.about, runs: [...group.runs, run], meanings: [...group.meanings, meaning] });
  }
  const all = [...groups.values()];
  return all.map((group) => ({
    ...group,
    whole: wholeOf(
      group.about,
      all.map(({ about }) => about),
    ),
  }));
}

/** Parts stand below a key whole that has a figure. */
const wholeOf = ({ indicator }: Assessment, printed: readonly Assessment[]): string | null =>
  printed.find(
    (one) =>
      one.indicator.code === indicator.partOf &&
      one.indicator.key &&
      one.now.result.value !== null &&
      !nothingArose(one),
  )?.indicator.name ?? null;

const basisMarks: Readonly<Record<string, RegExp>> = {
  council: /năm|HĐND/u,
  assigned: /cấp trên/u,
  committee: /cấp (?:ủy|uỷ)/u,
  stretch: /phấn đấu/u,
};

/** What a sentence says beside a value: that it is estimated or about so much, up to which day, and of which whole. */
function besideLacks(told: Told, { about, whole, runs, meanings }: Group, text: string): readonly string[] {
  const run = runs[meanings.findIndex(({ of }) => of === 'result')];
  if (run === undefined || nothingArose(about)) return [];
  const before = text.slice(run.from, run.start);
  const [only, ...others] = about.now.parts;
  const approx = only && others.length === 0 ? only.approx : null;
  const until = [...new Set(about.now.parts.map((part) => part.until))];
  const day = until.length === 1 ? (until[0] ?? null) : null;
  return [
    ...(told.estimate === undefined || told.estimate === /(?<!\p{L})ước(?: đạt)?(?: \p{L}+)?\s$/u.test(before)
      ? []
      : ['whether it is an estimate']),
    ...(told.approx === undefined || told.approx === approx || (approx === null && told.approx === 'xấp xỉ')
      ? []
      : [`approximator ${approx}`]),
    ...(told.until === undefined || told.until === day || (whole !== null && told.until === null)
      ? []
      : [`until ${day}`]),
    ...(whole === null || told.parent === undefined || bare(told.parent ?? '') === bare(whole)
      ? []
      : [`part of ${whole}`]),
  ];
}

/** What of a group a told figure does not have. */
function lacksOf(told: Told, { about, meanings }: Group): readonly string[] {
  const { indicator, comparison } = about;
  return meanings.flatMap((meaning): readonly string[] => {
    switch (meaning.of) {
      case 'result': {
        if (nothingArose(about)) return told.nothingArose ? [] : ['nothing arose'];
        const value = printedValue(about);
        return amounts(told, value, indicator.measure) ? [] : [`${value?.toFixed()} ${indicator.measure}`];
      }
      case 'change': {
        if (!comparison || comparison.result.value === null) return [];
        const { kind, value } = comparison.result;
        const printed = rounded(value, kind === 'difference' ? indicator.decimals : 2);
        const read = kind === 'growth' ? told.growthPct : told.change;
        const level = printed.eq(0) && (same(told.growthPct, decimal(0)) || same(told.change, decimal(0)));
        return level || same(read, printed) ? [] : [`${kind} ${printed.toFixed()}`];
      }
      case 'completion': {
        const { value, kind } = meaning.completion.result;
        if (value === null || kind !== 'completion') return [];
        const percent = rounded(value, 2);
        const mark = basisMarks[meaning.completion.target.basis] as RegExp;
        const alone = told.lastValue !== undefined && about.completions.length === 1;
        const read = told.completions.some((one) => one.percent.eq(percent) && (alone || mark.test(one.basis ?? '')));
        return read ? [] : [`completion ${percent.toFixed()} by ${meaning.completion.target.basis}`];
      }
      case 'plan':
        return [];
      default:
        return [];
    }
  });
}

/**
 * What was counted may stand behind its name (`nhà ở xã hội khởi công 02 căn`), and `thành lập được 04 tổ chức công đoàn`
 * says the name with its verb before it.
 */
function isNamed(label: string, { name, measure }: Indicator): boolean {
  if (bare(label) === bare(name) || bare(label) === bare(`${name} ${measure}`)) return true;
  const founded = /^(?:tổ chức )?(?<whom>.+) thành lập mới$/iu.exec(name)?.groups?.whom;
  return founded !== undefined && fold(label).endsWith(fold(founded));
}

/** The results printed in prose that the reading lacks, each as the words and what is missing. */
export function figuresLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const meanings = meaningsOf(matter);
  const prose = printedRuns(document).filter(({ row }) => row === null);
  const told: readonly Told[] = [
    ...reading.figures.filter(({ from }) => from === 'prose'),
    ...reading.counts.flatMap(ofCount),
  ];
  return groupsOf(prose, meanings, reading.text)
    .filter((group) => group.meanings.some(({ of }) => of === 'result' || of === 'change'))
    .flatMap((group) => {
      const [first] = group.runs as [PrintedRun];
      const here = told.filter(({ start }) => first.from <= start && start < first.to);
      const named = here.filter(({ label }) => isNamed(label, group.about.indicator));
      const lacks = named
        .map((one) => [...lacksOf(one, group), ...besideLacks(one, group, reading.text)])
        .sort((a, b) => a.length - b.length)[0];
      if (lacks?.length === 0) return [];
      const near = (named.length > 0 ? named : here).map(shown).join(' | ');
      const what =
        lacks === undefined
          ? `no figure “${group.about.indicator.name}”`
          : `“${group.about.indicator.name}” lacks ${lacks.join(', ')}`;
      return [`${what} ⟵ ${wordsAround(reading.text, sentenceAround(reading.text, first))} ⟶ ${near}`];
    });
}

/** The sentence a run stands in, as far as a full stop tells. */
function sentenceAround(
  text: string,
  { start, end, from, to }: PrintedRun,
): { readonly from: number; readonly to: number } {
  const before = text.slice(from, start).search(/[^.]*$/u) + from;
  const stop = text.slice(end, to).search(/\.(?:\s|$)/u);
  return { from: Math.max(from, before - 60), to: stop < 0 ? to : end + stop };
}

/** The rows of the annex of indicators that the reading lacks or has otherwise. */
export function rowsLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const meanings = meaningsOf(matter);
  const pieces = runningText(document).pieces;
  const told = reading.figures.filter(({ from }) => from === 'table');
  const groups = groupsOf(
    printedRuns(document).filter(({ row }) => row !== null),
    meanings,
    reading.text,
  ).filter((group) => group.meanings.some(({ of }) => of === 'result') && group.about.now.result.value !== null);
  return groups.flatMap((group) => {
    const { block, row } = group.runs[0] as PrintedRun;
    const cells = pieces.filter((piece) => piece.block === block && piece.cell?.row === row);
    const [from, to] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
    const here = told.filter(({ start }) => from <= start && start < to);
    const named = here.filter(({ label }) => fold(label) === fold(group.about.indicator.name));
    const lacks = named.map((one) => rowLacks(one, group)).sort((a, b) => a.length - b.length)[0];
    if (lacks?.length === 0) return [];
    const what =
      lacks === undefined
        ? `no row “${group.about.indicator.name}”`
        : `row “${group.about.indicator.name}” lacks ${lacks.join(', ')}`;
    return [`${what} ⟵ ${reading.text.slice(from, to).replaceAll('\t', ' | ')} ⟶ ${here.map(shown).join(' | ')}`];
  });
}

/** Beside what a sentence says, a row says the plan, and last year's value of the same months. */
function rowLacks(told: Told, group: Group): readonly string[] {
  const { about, meanings } = group;
  const { indicator, lastYear, completions } = about;
  const value = (of: Meaning['of']): boolean => meanings.some((meaning) => meaning.of === of);
  const plan = completions[0]?.target;
  const planned = plan && plan.as === 'value' ? rounded(plan.value, indicator.decimals) : null;
  const before = lastYear?.result.value ? rounded(lastYear.result.value, indicator.decimals) : null;
  return [
    ...lacksOf(told, group),
    ...(group.whole === null || fold(told.parent ?? '') === fold(group.whole) ? [] : [`part of ${group.whole}`]),
    ...(planned === null || same(told.planValue, planned) ? [] : [`plan ${planned.toFixed()}`]),
    ...(!value('last-year') || same(told.lastValue ?? null, before)
      ? []
      : [`last year ${before?.toFixed()} (has ${told.lastValue?.toFixed()})`]),
  ];
}

/** `nghìn lượt` moves by thousands of things. */
const moved = ({ change }: Told, by: Decimal, measure: string): boolean =>
  change !== null && [by, by.times(countable(measure).factor)].some((one) => change.abs().eq(one));

/** What each month must bring, where it should be by now and the like: held with its unit, and never as the result. */
export function aidsLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const meanings = meaningsOf(matter);
  const prose: readonly Told[] = [
    ...reading.figures.filter(({ from }) => from === 'prose'),
    ...reading.counts.flatMap(ofCount),
  ];
  return printedRuns(document).flatMap((run) => {
    const meaning = meanings.get(run.ref);
    if (run.row !== null || (meaning?.of !== 'aid' && meaning?.of !== 'estimate')) return [];
    const { indicator } = meaning.about;
    const derivation = meaning.of === 'aid' ? meaning.derivation : (meaning.about.agencyEstimate?.result as Derivation);
    const near = prose.filter(({ start, end }) => start < run.end && run.start < end);
    const digits = run.text.replace(/\./g, '').replace(',', '.');
    const points = isRate(indicator.measure) && /^gap/u.test(derivation.kind);
    const measure = points ? 'điểm phần trăm' : indicator.measure;
    const held = near.some(
      (one) => amounts(one, decimal(digits), measure) || moved(one, decimal(digits), indicator.measure),
    );
    const mistaken = near.filter(
      (one) =>
        !one.target &&
        !one.estimate &&
        bare(one.label) === bare(indicator.name) &&
        same(one.value, decimal(digits)) &&
        !amounts(one, printedValue(meaning.about), indicator.measure),
    );
    if (held && mistaken.length === 0) return [];
    const what = held
      ? `taken for the result: ${derivation.kind} ${run.text}`
      : `no ${derivation.kind} ${run.text} ${indicator.measure}`;
    return [`${what} ⟵ ${wordsAround(reading.text, run)} ⟶ ${near.map(shown).join(' | ')}`];
  });
}
