/**
 * Which directives of the register the reports mean: by type, number, issuer, date and the report's day. Of two that fit,
 * and of a near miss (the same number of another issuer or year), it asks.
 */
import type { Day } from '#core/day.ts';
import { type Directive, replacementOf } from '#core/directive.ts';
import type { FilePlace } from '#core/figure.ts';
import type { Problem } from '#core/problem.ts';
import type { Dossier } from '#cycle/dossier/dossier.ts';
import type { TakenIn } from '#cycle/take-in/take-in.ts';
import type { DirectiveMention } from '#prose/read/reading.ts';
import { problem } from '#prose/words/problems.ts';
import { LINE, type Sure, surely } from './confidence.ts';
import { directivesFor } from './directive-candidates.ts';
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

/** A directive this likely is worth showing; all of them together this likely, worth asking about. */
const SHOWN = 0.05;
const ASKED = 0.4;

function citedAs(said: DirectiveMention, { file, register, on }: Ground): One {
  const at = placeOf(file, said);
  const ranked = surely('directive', directivesFor({ ...said, date: said.date as Day | null }, register, on));
  const [best] = ranked;
  const mention = { at, words: said.quote, directive: null, candidates: [] };
  if (best === undefined) return { mention, problems: [] };
  if (best.confidence < LINE) return asked(mention, ranked);
  const { of: directive } = best;
  const replacedBy = replacementOf(directive, register, on);
  const replacement = register.find(({ code }) => code === replacedBy);
  const where = whereOf(at);
  return {
    mention: { ...mention, directive: directive.code },
    problems:
      replacedBy === null
        ? []
        : [problem('VD20', where, { replacement: replacement ? named(replacement) : replacedBy })],
  };
}

const whereOf = ({ file, start, end, quote, place }: FilePlace) => ({ file, start, end, quote, place });

function asked(mention: One['mention'], ranked: readonly Sure<Directive>[]): One {
  const shown = ranked.filter(({ confidence }) => confidence >= SHOWN);
  const likely = shown.reduce((sum, { confidence }) => sum + confidence, 0);
  const candidates = shown.map(({ of }) => of.code);
  const names = shown.map(({ of }) => named(of)).join('; ');
  return {
    mention: { ...mention, candidates },
    problems: likely < ASKED ? [] : [problem('VD21', whereOf(mention.at), { candidates: names })],
  };
}

const named = ({ type, number, symbol, issuer, date }: Directive): string =>
  `${type} ${symbol ?? number} (${issuer}${date === null ? '' : `, ${date}`})`;
