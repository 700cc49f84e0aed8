/**
 * What was read in the papers of a round, cut to what whoever asks may see: the reckoning tells figures of everybody.
 */
import { setTimeout } from 'node:timers/promises';
import type { FigureWord } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import type { CollectedJson } from '#cycle/dossier/collected.ts';
import type { Printed } from '#cycle/dossier/dossier.ts';
import type { Content } from '#server/content.ts';
import type { Dossiers } from '#server/dossiers.ts';
import { Refused } from '#server/refusal.ts';
import type { Asking } from '#store/access/acting.ts';
import type { AnswerOf, Works } from './call.ts';

export type PaperOut = AnswerOf<'submissions.read'>['paper'];
export type ProposedOut = AnswerOf<'submissions.read'>['figures'][number];
export type CollectedPaper = CollectedJson['papers'][number];
export type Proposed = CollectedPaper['proposed'][number];
type Figure = Proposed['figure'];

export type Collecting = {
  /** Null while it is worked out for the first time. */
  readonly collected: CollectedJson | null;
  /** What was saved last is not in it yet. */
  readonly reading: boolean;
};

const parsed = new WeakMap<Content, CollectedJson>();
/** What was there before something was saved, shown until it has been read anew. */
const before = new WeakMap<Dossiers, Map<string, CollectedJson>>();
/** Milliseconds: a small round is read within them, so that the page need not ask again. */
const PATIENCE = 900;

/** What was read so far; the last there was while it is read anew. */
export async function collectedNow(
  { collecting }: Pick<Works, 'collecting'>,
  asking: Asking,
  review: PeriodCode,
): Promise<Collecting> {
  const { loading } = await collecting.of(asking, review);
  const waited = new AbortController();
  await Promise.race([
    loading.ended,
    setTimeout(PATIENCE, undefined, { signal: waited.signal }).catch(() => undefined),
  ]);
  waited.abort();
  const known = before.get(collecting) ?? new Map<string, CollectedJson>();
  before.set(collecting, known);
  const key = `${asking.authority} ${review}`;
  if (loading.ready().state === 'failed') throw new Refused('not-made');
  const content = loading.dossier();
  if (content === null) return { collected: known.get(key) ?? null, reading: true };
  const collected = parsed.get(content) ?? (JSON.parse(new TextDecoder().decode(content.bytes)) as CollectedJson);
  parsed.set(content, collected);
  known.set(key, collected);
  return { collected, reading: false };
}

const own = (file: string): string => file.replace(/^reviews\/[^/]+\/reports\//, '');

/** A figure as pages are told of it. */
export function valueOut(figure: Figure): AnswerOf<'submissions.list'>['differences'][number]['beside'][number] {
  const { source } = figure;
  const said = source.kind === 'report' ? source.at : source.kind === 'entry' ? (source.corrects?.at ?? null) : null;
  return {
    ...{ key: figure.key, indicator: figure.indicator, unit: figure.unit, reportedBy: figure.reportedBy },
    ...{ period: figure.period, state: figure.state, value: figure.value, vintage: figure.vintage },
    ...{ printed: figure.printed && { ...figure.printed }, approx: figure.approx, confirmed: figure.confirmed },
    at: said && { file: own(said.file), start: said.start, end: said.end, quote: said.quote },
    typed: source.kind === 'entry' ? { by: source.by, on: source.on, why: source.why } : null,
  };
}

export const wordsOn = (words: readonly FigureWord[], key: string): ProposedOut['words'] =>
  words.filter(({ figure }) => figure === key).map(({ kind, words: said, by, on }) => ({ kind, words: said, by, on }));

/** What is said of figures of this paper that nobody answered, and answered ones that wait for the office. */
export function openWords(paper: CollectedPaper, words: readonly FigureWord[]): { asked: number; answered: number } {
  const last = paper.proposed.map(({ figure }) => words.filter((one) => one.figure === figure.key).at(-1)?.kind);
  return {
    asked: last.filter((kind) => kind === 'sent-back').length,
    answered: last.filter((kind) => kind === 'corrected' || kind === 'explained').length,
  };
}

type Problem = Printed<CollectedPaper['problems'][number]>;

/** Without what a problem tells of other units: their figures are not for this reader. */
export const problemsFor = (problems: readonly Problem[], others: readonly string[] | null): readonly Problem[] =>
  others === null ? problems : problems.filter(({ message }) => !others.some((name) => message.vi.includes(name)));
