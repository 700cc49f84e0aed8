/**
 * Which directives of the register the reports mean: resolved by type, number, issuer and the report's day.
 */
import type { Day } from '#core/day.ts';
import { type Directive, resolveMention } from '#core/directive.ts';
import type { Problem } from '#core/problem.ts';
import type { Dossier } from '#cycle/dossier/dossier.ts';
import type { TakenIn } from '#cycle/take-in/take-in.ts';
import type { DirectiveMention } from '#prose/read/reading.ts';
import { problem } from '#prose/words/problems.ts';
import { placeOf } from './facts.ts';

export type Cited = { readonly mentions: Dossier['mentions']; readonly problems: readonly Problem[] };

/** All mentions of directives in the reports that count, in the order of files and places. */
export function citedIn(taken: readonly TakenIn[], register: readonly Directive[], on: Day): Cited {
  const found = taken
    .filter(({ submission }) => submission.state === 'read')
    .flatMap(({ submission, reading }) =>
      (reading?.directives ?? [])
        .filter(({ role }) => role !== 'own')
        .map((mention) => citedAs(mention, { file: submission.file, register, on: submission.received ?? on })),
    );
  return { mentions: found.map(({ mention }) => mention), problems: found.flatMap(({ problems }) => problems) };
}

type Ground = { readonly file: string; readonly register: readonly Directive[]; readonly on: Day };
type One = { readonly mention: Dossier['mentions'][number]; readonly problems: readonly Problem[] };

function citedAs(said: DirectiveMention, { file, register, on }: Ground): One {
  const at = placeOf(file, said);
  const resolution = resolveMention({ ...said, date: said.date as Day | null }, register, on);
  const mention = { at, words: said.quote, directive: null, candidates: [] };
  const { start, end, quote, place } = at;
  if (resolution.kind === 'unknown') return { mention, problems: [] };
  if (resolution.kind === 'ambiguous') {
    const names = resolution.candidates.map(named).join('; ');
    const candidates = resolution.candidates.map(({ code }) => code);
    return {
      mention: { ...mention, candidates },
      problems: [problem('VD21', { file, start, end, quote, place }, { candidates: names })],
    };
  }
  const { directive, replacedBy } = resolution;
  const replacement = register.find(({ code }) => code === replacedBy);
  return {
    mention: { ...mention, directive: directive.code },
    problems:
      replacedBy === null
        ? []
        : [
            problem(
              'VD20',
              { file, start, end, quote, place },
              { replacement: replacement ? named(replacement) : replacedBy },
            ),
          ],
  };
}

const named = ({ type, number, symbol, issuer, date }: Directive): string =>
  `${type} ${symbol ?? number} (${issuer}${date === null ? '' : `, ${date}`})`;
