/**
 * The general assessment: strengths counted, shortcomings numbered with degree, units and evidence, causes as stated.
 *
 * A cause nobody stated is a hole; a cause is put under objective or subjective only where its words say so.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Finding, FindingReason } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Verdict } from '#core/outlook.ts';
import { fold } from '#core/spelling.ts';
import type { Block, Run } from '#paper/document.ts';
import { verdictTerms } from '#prose/words/terms.ts';
import { body, heading, item } from './lay-out.ts';
import { amount, printedCount } from './numbers.ts';
import type { Pen } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, unconfirmedShade } from './phrase.ts';
import { aboutUnits } from './results.ts';

/** One numbered shortcoming: the findings about one indicator are one. */
export type Shortcoming = {
  readonly number: number;
  readonly findings: readonly Finding[];
  readonly assessment: Assessment | null;
};

/** The shortcomings of this review in the order given; those carried from the last one are accounted for elsewhere. */
export function shortcomingsOf({ matter }: Pen): readonly Shortcoming[] {
  const ours = matter.findings.filter(({ kind, origin }) => kind === 'shortcoming' && origin !== 'carried');
  const groups = new Map<string, Finding[]>();
  for (const finding of ours) {
    const key = finding.indicator === null ? finding.id : `indicator ${finding.indicator}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((findings, index) => {
    const code = findings[0]?.indicator ?? null;
    return {
      number: index + 1,
      findings,
      assessment: matter.assessments.find(({ indicator }) => indicator.code === code) ?? null,
    };
  });
}

/** What the shortcoming says, without its number. */
export function shortcomingWords({ findings, assessment }: Shortcoming, pen: Pen): Phrase {
  const told = findings.filter(({ words }) => words !== null);
  const words = told.map((finding) => phrase(proposed(quoted(finding.words ?? ''), finding), aboutUnits(finding, pen)));
  const shortfall = assessment === null ? [] : shortfallWords(assessment, reasonsOf(findings), pen);
  const [reckoned] = findings.filter((finding) => finding.words === null);
  const named = assessment === null ? '' : told.length > 0 ? '' : `${assessment.indicator.name} `;
  const subject = named === '' || !reckoned ? [] : phrase(proposed(named.trim(), reckoned), ' ');
  const evidence = told.length > 0 && shortfall.length > 0 ? phrase(', ', shortfall) : shortfall;
  return phrase(subject, joined(words, '; '), evidence, degreeWords(findings));
}

/** A finding's words with its key; shaded until a person takes it over. */
export const proposed = (text: string, { id, confirmed }: Pick<Finding, 'id' | 'confirmed'>): Run =>
  confirmed ? { text, ref: id } : { text, ref: id, shade: unconfirmedShade };

/** The degree as stated, where the words do not say it. */
function degreeWords(findings: readonly Finding[]): string {
  const said = findings.map(({ words }) => fold(words ?? '')).join(' ');
  const degrees = findings.flatMap(({ degree }) =>
    degree !== null && !said.includes(fold(degree)) ? [quoted(degree)] : [],
  );
  return degrees.length === 0 ? '' : `; mức độ: ${[...new Set(degrees)].join(', ')}`;
}

/** Why the figures say it falls short: behind the path by how much, the outlook for the plan, the wrong way. */
function shortfallWords(assessment: Assessment, reasons: ReadonlySet<FindingReason>, { words }: Pen): Phrase {
  const { indicator, outlook } = assessment;
  const lower = indicator.direction === 'lower';
  const gap = outlook?.gapToPath;
  const path = outlook?.path?.value;
  const behind = gap?.value && (lower ? gap.value.lt(0) : gap.value.gt(0));
  const said =
    behind && path && (reasons.size === 0 || reasons.has('behind-path'))
      ? phrase(
          `${lower ? 'cao hơn' : 'thấp hơn'} `,
          amount(gap, { ...indicator, unsigned: true }),
          ` so với mức cần đạt đến ${words.until} (`,
          amount(path, indicator),
          ')',
        )
      : [];
  return joined([said, outlookWords(reasons), wrongWay(indicator, reasons)], ', ');
}

const outlookWords = (reasons: ReadonlySet<FindingReason>): Phrase =>
  reasons.has('misses')
    ? phrase('ít khả năng đạt kế hoạch năm')
    : reasons.has('hard')
      ? phrase('khó đạt kế hoạch năm')
      : [];

const wrongWay = ({ direction }: Indicator, reasons: ReadonlySet<FindingReason>): Phrase =>
  reasons.has('wrong-direction') ? phrase(`${direction === 'lower' ? 'tăng' : 'giảm'} so với cùng kỳ`) : [];

/** The same in few words and without numbers, for the news. */
export function shortfallInBrief({ assessment, findings }: Shortcoming): Phrase {
  const reasons = reasonsOf(findings);
  const behind = reasons.has('behind-path') ? phrase('chưa đạt tiến độ') : [];
  return assessment === null
    ? []
    : joined([behind, outlookWords(reasons), wrongWay(assessment.indicator, reasons)], ', ');
}

const reasonsOf = (findings: readonly Finding[]): ReadonlySet<FindingReason> =>
  new Set(findings.flatMap(({ reasons }) => reasons ?? []));

/** `1. Ưu điểm`: how many indicators stand where, what is ahead of its path. */
export function strengths(pen: Pen): readonly Block[] {
  const said = [tally(pen), ...ahead(pen)].filter(({ length }) => length > 0);
  const blocks = said.map((words) => item('-', sentence(words), pen));
  return blocks.length > 0 ? blocks : [body(phrase(hole('ưu điểm')), pen)];
}

const verdictOrder: readonly Verdict[] = ['exceeds', 'reaches', 'hard', 'misses', 'insufficient'];

/** `Trong 25 chỉ tiêu có kế hoạch năm: 08 chỉ tiêu vượt, …`. */
export function tally({ counts, words }: Pen): Phrase {
  if (!counts.planned.value || counts.planned.value.eq(0)) return [];
  const whole = { text: printedCount(Number(counts.planned.value)), ref: counts.planned.key };
  const each = verdictOrder
    .filter((verdict) => counts.verdicts[verdict].value?.gt(0))
    .map((verdict) => {
      const count = counts.verdicts[verdict];
      return phrase(
        { text: printedCount(Number(count.value)), ref: count.key },
        ` chỉ tiêu ${verdictTerms[verdict].vi}`,
      );
    });
  const what = words.monthsGone === 12 ? 'kết quả cả năm' : 'khả năng thực hiện đến cuối năm, tính theo các năm trước';
  return phrase('trong ', whole, ` chỉ tiêu chủ yếu có kế hoạch năm, ${what}: `, joined(each, ', '));
}

const strengthKinds: readonly { readonly reason: FindingReason; readonly words: string }[] = [
  { reason: 'target-met', words: 'đã đạt kế hoạch năm' },
  { reason: 'on-path', words: 'đạt tiến độ đề ra đến kỳ' },
  { reason: 'better', words: 'có kết quả tốt hơn cùng kỳ' },
];

/**
 * Indicators found to go well, each under the strongest of its reasons, with how far it is ahead of its path. What units
 * call a shortcoming is not praised beside it.
 */
function ahead({ matter }: Pen): readonly Phrase[] {
  const lacking = new Set(
    matter.findings.flatMap(({ kind, indicator }) => (kind === 'shortcoming' ? [indicator] : [])),
  );
  const found = matter.findings.filter(
    ({ kind, words, indicator }) => kind === 'achievement' && words === null && !lacking.has(indicator),
  );
  const strongest = (finding: Finding): FindingReason =>
    strengthKinds.find(({ reason }) => finding.reasons?.includes(reason))?.reason ?? 'better';
  return strengthKinds.map(({ reason, words }) => {
    const names = found
      .filter((finding) => strongest(finding) === reason)
      .map((finding) => strengthName(finding, reason, matter.assessments));
    return names.length === 0 ? [] : phrase(`${words}: `, joined(names, '; '));
  });
}

function strengthName(finding: Finding, reason: FindingReason, assessments: readonly Assessment[]): Phrase {
  const one = assessments.find(({ indicator }) => indicator.code === finding.indicator);
  if (!one) return [];
  const { indicator, outlook } = one;
  const gap = reason === 'on-path' ? outlook?.gapToPath : null;
  const beyond = gap?.value && (indicator.direction === 'lower' ? gap.value.gt(0) : gap.value.lt(0));
  const by =
    gap && beyond
      ? phrase(
          indicator.direction === 'lower' ? ' (thấp hơn ' : ' (vượt ',
          amount(gap, { ...indicator, unsigned: true }),
          ')',
        )
      : [];
  return phrase(proposed(lowerFirst(indicator.name), finding), by);
}

/** `2. Hạn chế, khuyết điểm`: every shortcoming, numbered. */
export function shortcomingBlocks(pen: Pen): readonly Block[] {
  const all = shortcomingsOf(pen);
  if (all.length === 0) return [body(phrase(hole('hạn chế, khuyết điểm')), pen)];
  return all.map((one) => item(`(${one.number})`, sentence(shortcomingWords(one, pen)), pen));
}

const causeKinds = [
  { title: 'Nguyên nhân khách quan', marker: 'khách quan' },
  { title: 'Nguyên nhân chủ quan', marker: 'chủ quan' },
] as const;

/** `3. Nguyên nhân`: as stated, by kind where the words say so; what has none is a hole. */
export function causes(pen: Pen): readonly Block[] {
  const all = shortcomingsOf(pen);
  const stated = all.flatMap(({ number, findings }) => {
    const said = [...new Set(findings.flatMap(({ cause }) => (cause === null ? [] : [quoted(cause)])))];
    return said.map((cause) => ({ number, cause, finding: findings.find((one) => one.cause !== null) }));
  });
  const kindOf = (cause: string): string | null =>
    causeKinds.find(({ marker }) => fold(cause).includes(fold(marker)))?.title ?? null;
  const line = ({ number, cause, finding }: (typeof stated)[number]): Phrase =>
    sentence(phrase({ text: withoutKind(cause), ...(finding ? { ref: finding.id } : {}) }, ` (hạn chế ${number})`));
  const kinds = [...causeKinds.map(({ title }) => title), null].flatMap((kind) => {
    const ours = stated.filter(({ cause }) => kindOf(cause) === kind);
    const label = kind ?? 'Theo báo cáo của các đơn vị';
    return ours.length === 0
      ? []
      : [body(phrase(`${label}:`), pen, { keepNext: true }), ...ours.map((one) => item('-', line(one), pen))];
  });
  const silent = all
    .filter(({ findings }) => findings.every(({ cause }) => cause === null))
    .map(({ number }) => number);
  return [
    ...kinds,
    ...(silent.length === 0 ? [] : [body(phrase(hole(`nguyên nhân của hạn chế ${silent.join(', ')}`), '.'), pen)]),
  ];
}

/** `Nguyên nhân chủ quan: …` under its own heading says the kind once. */
const withoutKind = (cause: string): string =>
  quoted(cause.replace(/^(?:do\s+)?nguyên nhân\s+(?:khách quan|chủ quan)\s*(?:là|:|-|do)?\s*/iu, ''));

/** Section IV, but for what became of the last review. */
export function assessmentBlocks(pen: Pen): readonly Block[] {
  const { assessment } = pen.outline;
  const part = (label: string, title: string, blocks: readonly Block[]): readonly Block[] => [
    heading(3, { label, title }, pen),
    ...blocks,
  ];
  return [
    ...part('1.', assessment.strengths, strengths(pen)),
    ...part('2.', assessment.shortcomings, shortcomingBlocks(pen)),
    ...part('3.', assessment.causes, causes(pen)),
  ];
}
