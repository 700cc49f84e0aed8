/**
 * The causes, as stated: objective or subjective only where the words say so, and not again where the shortcoming's own
 * words give them. What nobody gave a cause is a hole.
 */
import type { Finding } from '#core/finding.ts';
import { fold } from '#core/spelling.ts';
import type { Block } from '#paper/document.ts';
import { body, item } from './lay-out.ts';
import type { Pen } from './pen.ts';
import { hole, type Phrase, phrase, quoted, sentence } from './phrase.ts';

const causeKinds = [
  { title: 'Nguyên nhân khách quan', marker: 'khách quan' },
  { title: 'Nguyên nhân chủ quan', marker: 'chủ quan' },
] as const;
const otherwise = 'Theo báo cáo của các đơn vị';

type Stated = { readonly number: number; readonly cause: string; readonly finding: Finding };

/** `3. Nguyên nhân`: by kind, then what is given with the shortcomings, then what is missing. */
export function causes({ shortcomings, ...rest }: Pen): readonly Block[] {
  const pen = { shortcomings, ...rest };
  const stated = shortcomings.flatMap(({ number, findings }) =>
    findings.flatMap((finding): readonly Stated[] =>
      finding.cause === null ? [] : [{ number, cause: withoutKind(finding.cause), finding }],
    ),
  );
  const apart = stated.filter(({ cause, finding }) => !fold(finding.words ?? '').includes(fold(cause)));
  const within = numbersOf(stated.filter((one) => !apart.includes(one)));
  const lacking = (all: boolean): readonly number[] =>
    shortcomings
      .filter(({ findings }) => findings.some(isSilent) && findings.every(isSilent) === all)
      .map(({ number }) => number);
  return [
    ...[...causeKinds.map(({ title }) => title), otherwise].flatMap((kind) => kindBlocks(kind, apart, pen)),
    ...(within.length === 0
      ? []
      : [body(phrase(`Nguyên nhân của hạn chế ${ranges(within)} đã nêu cùng hạn chế.`), pen)]),
    ...holeBlocks('nguyên nhân của hạn chế', lacking(true), pen),
    ...holeBlocks('nguyên nhân của các ý chưa nêu nguyên nhân trong hạn chế', lacking(false), pen),
  ];
}

const isSilent = ({ cause, indicator, origin }: Finding, _: number, all: readonly Finding[]): boolean =>
  cause === null &&
  !(origin === 'reckoned' && all.some((other) => other.indicator === indicator && other.cause !== null));

const holeBlocks = (what: string, numbers: readonly number[], pen: Pen): readonly Block[] =>
  numbers.length === 0 ? [] : [body(phrase(hole(`${what} ${ranges(numbers)}`), '.'), pen)];

/** A cause given for several shortcomings stands once, with their numbers. */
function kindBlocks(kind: string, stated: readonly Stated[], pen: Pen): readonly Block[] {
  const ours = stated.filter(({ finding }) => kindOf(finding.cause ?? '') === kind);
  if (ours.length === 0) return [];
  const alike = (cause: string): readonly Stated[] => ours.filter((one) => fold(one.cause) === fold(cause));
  const first = ours.filter((one) => alike(one.cause)[0] === one);
  const lines = first.map((one) => item('-', line(one, numbersOf(alike(one.cause))), pen));
  return [body(phrase(`${kind}:`), pen, { keepNext: true }), ...lines];
}

const kindOf = (cause: string): string =>
  causeKinds.find(({ marker }) => fold(cause).includes(fold(marker)))?.title ?? otherwise;

const line = ({ cause, finding }: Stated, numbers: readonly number[]): Phrase =>
  sentence(phrase({ text: cause, ref: finding.id }, ` (hạn chế ${ranges(numbers)})`));

/** `Nguyên nhân chủ quan: …` under its own heading says the kind once. */
const withoutKind = (cause: string): string =>
  quoted(cause.replace(/^(?:do\s+)?nguyên nhân(?:\s+(?:khách quan|chủ quan))?[\s:-]*(?:(?:là|do)\s+)?/iu, ''));

const numbersOf = (stated: readonly Stated[]): readonly number[] => [...new Set(stated.map(({ number }) => number))];

/**
 * Numbers in a row as a range.
 *
 * @example ranges([1, 2, 3, 5, 6]) // '1-3, 5, 6'
 */
export function ranges(numbers: readonly number[]): string {
  const rows: number[][] = [];
  for (const number of numbers) {
    const last = rows.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else rows.push([number]);
  }
  return rows.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(', '))).join(', ');
}
