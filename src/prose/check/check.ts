/**
 * Runs the rules over one document: what they found becomes problems at their places, problems that follow from one
 * slip are told once, and the order is that of the text.
 */
import type { Problem } from '#core/problem.ts';
import { pieceAt } from '#prose/read/source.ts';
import { problem } from '#prose/words/problems.ts';
import { onceEach } from './once-each.ts';
import type { Examined, Found, Rule } from './rule.ts';
import { rules } from './rules.ts';

/**
 * The problems of a document in the order of its text; `file` names it in the problems. Empty when nothing was found.
 *
 * @example checkDocument(examine(documentOf('Hội nghị tổng kết.'), { on: day('2026-10-05') })).length // 0
 */
export function checkDocument(examined: Examined, options: { readonly file?: string | null } = {}): readonly Problem[] {
  return problemsOf(examined, rules, options.file ?? null);
}

/** The problems that some rules find. */
export function problemsOf(examined: Examined, some: readonly Rule[], file: string | null = null): readonly Problem[] {
  const found = some.flatMap((rule) => rule.find(examined));
  return onceEach(found)
    .map((one) => problemAt(examined, one, file))
    .sort(
      (a, b) =>
        (a.start ?? 0) - (b.start ?? 0) ||
        (a.end ?? 0) - (b.end ?? 0) ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
}

function problemAt(
  { text, pieces }: Examined,
  { code, start, end, data, severity }: Found,
  file: string | null,
): Problem {
  const place = pieceAt(pieces, start)?.place;
  const told = problem(
    code,
    { file, start, end, quote: text.slice(start, end), place: place === undefined ? null : { ...place } },
    data,
  );
  return severity === undefined ? told : { ...told, severity };
}
