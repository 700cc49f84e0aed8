/**
 * Causes listed in a section of their own that say whose they are: `- Thiếu cán bộ chuyên môn (hạn chế 2, 4-6).`
 *
 * The numbers are those of the list of shortcomings above, `(2)` at the head of its line.
 */
import type { FindingFact } from '#prose/read/reading.ts';
import type { Source } from '#prose/read/source.ts';

const REFERENCE =
  /^(?<cause>.+?)\s*\((?:các )?hạn chế\s+(?:số )?(?<numbers>\d{1,3}(?:\s*[,-]\s*\d{1,3})*)\)[\s.;/]*$/iu;
const LONGEST_LIST = 200;
const LONGEST = 1200;

/** Gives the cause to the shortcomings it names; false where the sentence names none. */
export function giveByNumber(source: Source, findings: FindingFact[], sentence: { from: number; to: number }): boolean {
  const { tokens, text } = source;
  const [start, end] = [tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? 0];
  if (end - start > LONGEST) return false;
  const { cause, numbers } = REFERENCE.exec(text.slice(start, end))?.groups ?? {};
  if (cause === undefined || numbers === undefined) return false;
  const wanted = numbersIn(numbers);
  for (let at = findings.length - 1; at >= Math.max(0, findings.length - LONGEST_LIST); at -= 1) {
    const one = findings[at] as FindingFact;
    const number = numberOf(text, one.start);
    if (one.kind !== 'shortcoming' || number === null || !wanted.has(number)) continue;
    findings[at] = { ...one, cause: one.cause === null ? cause : `${one.cause}; ${cause}` };
  }
  return true;
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
