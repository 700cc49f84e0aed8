/**
 * The shortcomings in words: numbered, with degree and units where stated, and what the figures say of how far behind.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Decimal, rounded } from '#core/decimal.ts';
import type { Finding, FindingReason } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import { fold } from '#core/spelling.ts';
import type { Block, Run } from '#paper/document.ts';
import { body, fieldLine, item } from './lay-out.ts';
import type { Shortcoming } from './numbered.ts';
import { amount, isRate, numberRun, type Reckoned } from './numbers.ts';
import type { Pen } from './pen.ts';
import {
  hole,
  joined,
  lowerFirst,
  type Phrase,
  phrase,
  quoted,
  sentence,
  unconfirmedShade,
  upperFirst,
  wordsIn,
} from './phrase.ts';
import { aboutUnits } from './results.ts';

/**
 * What the shortcoming says on one line, without its number: in the words of those who named it, each with what the
 * figures of the same indicator say, then what only figures say, then what single units say of themselves.
 */
export function shortcomingWords(one: Shortcoming, pen: Pen, length: Length = 'full'): Phrase {
  const wide = joined(wideClauses(one, length, pen), '; ');
  const local = joined(localLines(one, pen), '; ');
  if (wide.length === 0 || local.length === 0) return wide.length === 0 ? raised(local) : wide;
  return phrase(sentence(wide), ' Ở cơ sở, ', local);
}

/** With the numbers, or only in which way it falls short. */
type Length = 'full' | 'brief';

type Telling = { readonly finding: Finding; readonly name: string; readonly shortfall: Phrase };

/** Of the whole authority or of several units; an indicator's shortfall stands once. */
function wideClauses(one: Shortcoming, length: Length, pen: Pen): readonly Phrase[] {
  const tellings = tellingsOf(one, length, pen);
  const told = tellings.filter(({ finding }) => !isReckoned(finding)).map((telling) => toldClause(telling, pen));
  const reckoned = tellings.filter(({ finding }) => isReckoned(finding));
  const ends = [...new Set(reckoned.map(({ shortfall }) => wordsIn(shortfall)))];
  const measured = ends.map((end) => {
    const alike = reckoned.filter(({ shortfall }) => wordsIn(shortfall) === end);
    const names = alike.map(({ name, finding }) => phrase(proposed(lowerFirst(name), finding)));
    return phrase(joined(names, ', '), ' ', alike[0]?.shortfall);
  });
  return [...told, ...measured].map((clause, index) => (index === 0 ? raised(clause) : clause));
}

/** Each finding with what the figures of its indicator say, where nothing before it said so. */
function tellingsOf({ findings, assessments }: Shortcoming, length: Length, pen: Pen): readonly Telling[] {
  const wide = findings.filter((finding) => finding.units.length !== 1 || isReckoned(finding));
  const said = new Set<string>();
  return [...wide.filter((finding) => !isReckoned(finding)), ...wide.filter(isReckoned)].flatMap((finding) => {
    const of = assessments.find(({ indicator }) => indicator.code === finding.indicator);
    const whole = of && finding.units.length === 0 && !said.has(of.indicator.code) ? of : null;
    if (whole === null) return isReckoned(finding) ? [] : [{ finding, name: '', shortfall: [] }];
    said.add(whole.indicator.code);
    const same = findings.filter(({ indicator }) => indicator === whole.indicator.code);
    const further = { reasons: reasonsOf(same), brief: said.size > 1 };
    const brief = isReckoned(finding) ? shortfallInBrief(whole, same, pen) : [];
    const full = length === 'full' ? shortfallWords(whole, further, pen) : [];
    const shortfall = full.length > 0 ? full : isReckoned(finding) || length === 'brief' ? brief : [];
    return [{ finding, name: whole.indicator.name, shortfall }];
  });
}

const isReckoned = ({ words }: Finding): boolean => words === null;

function toldClause({ finding, shortfall }: Telling, pen: Pen): Phrase {
  const words = phrase(lowered(toldBy(finding)), aboutUnits(finding, pen), degreeOf(finding));
  return shortfall.length > 0 ? phrase(words, ', ', shortfall) : words;
}

/** What each unit says of itself: `phường Bắc Sơn: …, …`. */
function localLines({ findings }: Shortcoming, pen: Pen): readonly Phrase[] {
  const single = findings.filter(({ units, words }) => units.length === 1 && words !== null);
  const units = [...new Set(single.flatMap(({ units: about }) => about))];
  return units.map((unit) => {
    const ours = single.filter(({ units: about }) => about.includes(unit));
    const words = ours.map((finding) => phrase(lowered(toldBy(finding)), degreeOf(finding)));
    return phrase(`${pen.nameOf(unit)}: `, joined(words, '; '));
  });
}

const raised = ([first, ...rest]: Phrase): Phrase =>
  first ? [{ ...first, text: upperFirst(first.text) }, ...rest] : [];

const toldBy = (finding: Finding): Run => proposed(quoted(finding.words ?? finding.id), finding);

const lowered = (run: Run): Run => ({ ...run, text: lowerFirst(run.text) });

/** A finding's words with its key; shaded until a person takes it over. */
export const proposed = (text: string, { id, confirmed }: Pick<Finding, 'id' | 'confirmed'>): Run =>
  confirmed ? { text, ref: id } : { text, ref: id, shade: unconfirmedShade };

/** The degree as stated, where the words do not say it. */
const degreeOf = ({ degree, words }: Finding): string =>
  degree === null || fold(words ?? '').includes(fold(degree)) ? '' : ` (mức độ ${quoted(degree)})`;

type Shortfall = { readonly reasons: ReadonlySet<FindingReason>; readonly brief: boolean };

/**
 * Why the figures say it falls short: behind the path by how much, the outlook for the plan, the wrong way. Up to when
 * the path runs is said with the first of several.
 */
function shortfallWords(assessment: Assessment, { reasons, brief }: Shortfall, pen: Pen): Phrase {
  const { indicator, outlook } = assessment;
  const lower = indicator.direction === 'lower';
  const gap = outlook?.gapToPath;
  const path = outlook?.path?.value;
  const behind = gap?.value && isSeen(gap.value, indicator) && (lower ? gap.value.lt(0) : gap.value.gt(0));
  const until = brief ? '' : ` đến ${pen.words.until}`;
  const said =
    behind && path && (reasons.size === 0 || reasons.has('behind-path'))
      ? phrase(
          `${lower ? 'cao hơn' : 'thấp hơn'} `,
          gapAmount(gap, indicator),
          ` so với yêu cầu${until} (mức cần đạt: `,
          amount(path, indicator),
          ')',
        )
      : [];
  return joined([said, outlookWords(reasons, pen), wrongWay(indicator, reasons)], ', ');
}

/** A rate misses points, not percent. */
export const gapAmount = (gap: Reckoned, indicator: Indicator): Phrase =>
  isRate(indicator.measure)
    ? phrase(numberRun(gap, { ...indicator, unsigned: true }), ' điểm phần trăm')
    : amount(gap, { ...indicator, unsigned: true });

/** Not less than what the paper prints. */
export const isSeen = (value: Decimal, { decimals }: Indicator): boolean => !rounded(value, decimals).eq(0);

/** A likelihood while the year runs, a fact once it is over. */
function outlookWords(reasons: ReadonlySet<FindingReason>, { words }: Pen): Phrase {
  const over = words.monthsGone === 12;
  if (reasons.has('misses')) return phrase(over ? 'không đạt kế hoạch năm' : 'khả năng không đạt kế hoạch năm');
  return reasons.has('hard') ? phrase('khó đạt kế hoạch năm') : [];
}

const wrongWay = ({ direction }: Indicator, reasons: ReadonlySet<FindingReason>): Phrase =>
  reasons.has('wrong-direction') ? phrase(`${direction === 'lower' ? 'tăng' : 'giảm'} so với cùng kỳ`) : [];

/** The strongest of them in few words and without numbers, for the news and the notice. */
export function shortfallInBrief({ indicator }: Assessment, findings: readonly Finding[], pen: Pen): Phrase {
  const reasons = reasonsOf(findings);
  const over = pen.words.monthsGone === 12;
  const behind = reasons.has('behind-path');
  if (behind && !over) return phrase('chưa đạt tiến độ');
  const others = outlookWords(reasons, pen);
  if (others.length > 0) return others;
  return behind ? phrase('không đạt mức đề ra') : wrongWay(indicator, reasons);
}

const reasonsOf = (findings: readonly Finding[]): ReadonlySet<FindingReason> =>
  new Set(findings.flatMap(({ reasons }) => reasons ?? []));

/** `2. Hạn chế, khuyết điểm`: every shortcoming, numbered, under the name of its field. */
export function shortcomingBlocks(pen: Pen): readonly Block[] {
  const all = pen.shortcomings;
  if (all.length === 0) return [body(phrase(hole('hạn chế, khuyết điểm')), pen)];
  return all.flatMap((one, index) => {
    const opens = all[index - 1]?.field !== one.field;
    return opens ? [fieldLine(one.field, pen), ...itemBlocks(one, pen)] : itemBlocks(one, pen);
  });
}

/** One paragraph with its number. */
export const itemBlocks = (one: Shortcoming, pen: Pen, length: Length = 'full'): readonly Block[] => [
  item(`(${one.number})`, sentence(shortcomingWords(one, pen, length)), pen),
];
