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
import { amount } from './numbers.ts';
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
} from './phrase.ts';
import { aboutUnits } from './results.ts';

/** What the shortcoming says on one line, without its number. */
export function shortcomingWords(one: Shortcoming, pen: Pen): Phrase {
  if (one.local) return joined(localLines(one, pen), '. ');
  const { findings, assessment } = one;
  const told = findings.filter(({ words }) => words !== null);
  const words = told.map((finding) => phrase(toldBy(finding), aboutUnits(finding, pen), degreeOf(finding)));
  const shortfall = assessment === null ? [] : shortfallWords(assessment, reasonsOf(findings), pen);
  const [reckoned] = findings.filter((finding) => finding.words === null);
  const subject =
    told.length > 0 || !reckoned || assessment === null
      ? []
      : phrase(proposed(assessment.indicator.name, reckoned), ' ');
  const evidence = told.length > 0 && shortfall.length > 0 ? phrase(', ', shortfall) : shortfall;
  return phrase(subject, joined(words, '; '), evidence);
}

/** What each unit says of itself: `phường Bắc Sơn: …; …`. */
export function localLines({ findings }: Shortcoming, pen: Pen): readonly Phrase[] {
  const units = [...new Set(findings.flatMap(({ units: about }) => about))];
  return units.map((unit) => {
    const ours = findings.filter(({ units: about }) => about.includes(unit));
    const words = ours.map((finding) => phrase(lowered(toldBy(finding)), degreeOf(finding)));
    return phrase(`${upperFirst(pen.nameOf(unit))}: `, joined(words, '; '));
  });
}

const toldBy = (finding: Finding): Run => proposed(quoted(finding.words ?? finding.id), finding);

const lowered = (run: Run): Run => ({ ...run, text: lowerFirst(run.text) });

/** A finding's words with its key; shaded until a person takes it over. */
export const proposed = (text: string, { id, confirmed }: Pick<Finding, 'id' | 'confirmed'>): Run =>
  confirmed ? { text, ref: id } : { text, ref: id, shade: unconfirmedShade };

/** The degree as stated, where the words do not say it. */
const degreeOf = ({ degree, words }: Finding): string =>
  degree === null || fold(words ?? '').includes(fold(degree)) ? '' : ` (mức độ: ${quoted(degree)})`;

/** Why the figures say it falls short: behind the path by how much, the outlook for the plan, the wrong way. */
function shortfallWords(assessment: Assessment, reasons: ReadonlySet<FindingReason>, pen: Pen): Phrase {
  const { indicator, outlook } = assessment;
  const lower = indicator.direction === 'lower';
  const gap = outlook?.gapToPath;
  const path = outlook?.path?.value;
  const behind = gap?.value && isSeen(gap.value, indicator) && (lower ? gap.value.lt(0) : gap.value.gt(0));
  const said =
    behind && path && (reasons.size === 0 || reasons.has('behind-path'))
      ? phrase(
          `${lower ? 'cao hơn' : 'thấp hơn'} `,
          amount(gap, { ...indicator, unsigned: true }),
          ` so với mức cần đạt đến ${pen.words.until} (`,
          amount(path, indicator),
          ')',
        )
      : [];
  return joined([said, outlookWords(reasons, pen), wrongWay(indicator, reasons)], ', ');
}

/** Not less than what the paper prints. */
export const isSeen = (value: Decimal, { decimals }: Indicator): boolean => !rounded(value, decimals).eq(0);

/** A likelihood while the year runs, a fact once it is over. */
function outlookWords(reasons: ReadonlySet<FindingReason>, { words }: Pen): Phrase {
  const over = words.monthsGone === 12;
  if (reasons.has('misses')) return phrase(over ? 'không đạt kế hoạch năm' : 'ít khả năng đạt kế hoạch năm');
  return reasons.has('hard') ? phrase('khó đạt kế hoạch năm') : [];
}

const wrongWay = ({ direction }: Indicator, reasons: ReadonlySet<FindingReason>): Phrase =>
  reasons.has('wrong-direction') ? phrase(`${direction === 'lower' ? 'tăng' : 'giảm'} so với cùng kỳ`) : [];

/** The strongest of them in few words and without numbers, for the news. */
export function shortfallInBrief({ assessment, findings }: Shortcoming, pen: Pen): Phrase {
  if (assessment === null) return [];
  const reasons = reasonsOf(findings);
  if (reasons.has('behind-path')) return phrase('chưa đạt tiến độ');
  const others = outlookWords(reasons, pen);
  return others.length > 0 ? others : wrongWay(assessment.indicator, reasons);
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

/** One paragraph, or one for each unit where units speak of themselves. */
export function itemBlocks(one: Shortcoming, pen: Pen): readonly Block[] {
  const label = `(${one.number})`;
  if (!one.local) return [item(label, sentence(shortcomingWords(one, pen)), pen)];
  const lines = localLines(one, pen);
  const [only] = lines;
  if (only && lines.length === 1) return [item(label, sentence(only), pen)];
  return [item(label, phrase('Ở các đơn vị:'), pen), ...lines.map((line) => item('-', sentence(line), pen))];
}
