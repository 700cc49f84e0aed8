/**
 * Causes listed in a section of their own that say whose they are: `- Thiếu cán bộ chuyên môn (hạn chế 2, 4-6).`
 *
 * The numbers are those of the list of shortcomings above, `(2)` at the head of its line.
 */
import type { FindingFact } from '#prose/read/reading.ts';
import type { Source } from '#prose/read/source.ts';
import type { Clause } from '#prose/read/text/clauses.ts';

const REFERENCE =
  /^(?<cause>.+?)\s*\((?:các )?hạn chế\s+(?:số )?(?<numbers>\d{1,3}(?:\s*[,-]\s*\d{1,3})*)\)[\s.;/]*$/iu;
const LONGEST_LIST = 200;
const LONGEST = 1200;

/** The sentence is a cause that names the numbers of its shortcomings. */
export const namesNumbers = (source: Source, sentence: Clause): boolean => referenceIn(source, sentence) !== null;

function referenceIn({ tokens, text }: Source, sentence: Clause): { cause: string; numbers: string } | null {
  const [start, end] = [tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? 0];
  if (end - start > LONGEST) return null;
  const { cause, numbers } = REFERENCE.exec(text.slice(start, end))?.groups ?? {};
  return cause === undefined || numbers === undefined ? null : { cause, numbers };
}

/** Gives the cause to the shortcomings it names. */
export function giveByNumber(source: Source, findings: FindingFact[], sentence: Clause): void {
  const reference = referenceIn(source, sentence);
  if (reference === null) return;
  const { cause, numbers } = reference;
  const { text } = source;
  const wanted = numbersIn(numbers);
  for (let at = findings.length - 1; at >= Math.max(0, findings.length - LONGEST_LIST); at -= 1) {
    const one = findings[at] as FindingFact;
    const number = numberOf(text, one.start);
    if (one.kind !== 'shortcoming' || number === null || !wanted.has(number)) continue;
    findings[at] = { ...one, cause: one.cause === null ? cause : `${one.cause}; ${cause}` };
  }
}

/** `2, 4-6`: four numbers. */
function numbersIn(words: string): ReadonlySet<number> {
  const pairs = [...words.matchAll(/(\d+)(?:\s*-\s*(\d+))?/gu)].map(([, low, high]) => [
    Number(low),
    Number(high ?? low),
  ]);
  return new Set(
    pairs.flatMap(([low = 0, high = 0]) =>
      Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => low + step),
    ),
  );
}

/** The number in brackets at the head of the line. */
function numberOf(text: string, at: number): number | null {
  const line = text.lastIndexOf('\n', at) + 1;
  const label = /^\((\d{1,3})\)/u.exec(text.slice(line, line + 6));
  return label ? Number(label[1]) : null;
}
