/**
 * Taking in papers: told to whom they concern, handed in, corrected, sent, spoken of, accepted. What was read comes from the
 * reckoning of the whole round, cut to the papers whoever asks may see.
 */
import { decimal } from '#core/decimal.ts';
import { type Figure, figureKey } from '#core/figure.ts';
import type { FigureWord } from '#core/kept.ts';
import { type PeriodCode, period } from '#core/period.ts';
import { may } from '#core/permission.ts';
import { existsOn, type Unit } from '#core/unit.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { type ActingSession, type Asking, actorIn, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { type FigureSpokenOf, speakOfFigure, wordsOfFigures } from '#store/figures/figure-words.ts';
import { figuresInCells } from '#store/figures/figures.ts';
import {
  bytesOfPaper,
  judgePaper,
  type Sending,
  sendingsFor,
  sendPaper,
  statesOfPapers,
} from '#store/figures/paper-states.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { answerName, confirmPaper, confirmValue } from '#store/reviews/confirm.ts';
import { type Round, roundsOf } from '#store/reviews/rounds.ts';
import { owedFor } from '#store/what/regimes.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import {
  type CollectedPaper,
  type Collecting,
  collectedNow,
  openWords,
  type PaperOut,
  type Proposed,
  type ProposedOut,
  problemsFor,
  valueOut,
  wordsOn,
} from './collected.ts';
import { droppedPaper } from './dropped-paper.ts';

type Called = Pick<SignedCall<'submissions.list'>, 'works' | 'asking' | 'units'> & {
  readonly input: { readonly review: string };
};

/** Everything a list or a page of a paper is made from, as far as whoever asks may read it. */
type Ground = Collecting & {
  readonly round: Round;
  readonly sendings: readonly Sending[];
  readonly stated: ReadonlySet<string>;
  readonly words: readonly FigureWord[];
  readonly units: readonly Unit[];
  readonly today: ReturnType<typeof dayIn>;
  readonly mayDo: (action: Parameters<typeof may>[1], units?: readonly string[]) => boolean;
};

async function groundOf({ works, asking, units, input }: Called): Promise<Ground> {
  const { authority } = asking;
  const review = period(input.review);
  const today = dayIn(asking.at);
  const known = await asked(works.connection, asking, async (session) => {
    const round = (await roundsOf(session, authority)).find((one) => one.period === review);
    if (round === undefined) throw new Refused('not-found');
    const of = { review, ...(units && { units }) };
    return {
      round,
      sendings: await sendingsFor(session, authority, of),
      stated: new Set((await statesOfPapers(session, authority, of)).map(({ file }) => file)),
      words: await wordsOfFigures(session, authority, of),
      units: await unitsOfAllTimes(session, authority),
      mayDo: mayBy(session, asking),
    };
  });
  return { ...known, today, ...(await collectedNow(works, asking, review)) };
}

const mayBy = (session: ActingSession, { authority, at }: Asking): Ground['mayDo'] => {
  const [actor, today] = [actorIn(session), dayIn(at)];
  return (action, units) => may(actor, action, { thing: { authority, ...(units && { units }) }, today }).allowed;
};

/** A paper as lists tell of it, from what is on record and from what was read. */
function paperOut(file: string, { ground, read }: { ground: Ground; read: CollectedPaper | undefined }): PaperOut {
  const { sendings, stated, words, round } = ground;
  const sent = sendings.find((one) => one.file === file);
  const found = read?.submission;
  const received = sent?.received ?? found?.received ?? null;
  const state = sent?.state ?? 'soft-copy';
  const problems = read?.problems ?? [];
  return {
    file,
    unit: sent?.unit ?? found?.unit ?? null,
    received,
    version: found?.version ?? sent?.version ?? 1,
    supersededBy: found?.supersededBy ?? null,
    symbol: found?.symbol ?? null,
    kind: found?.kind ?? null,
    read: found?.state ?? null,
    state: state === 'not-sent' ? 'soft-copy' : state,
    since: sent?.since ?? received,
    by: sent?.by ?? null,
    reason: sent?.reason ?? null,
    late: received !== null && received > round.reportsDue,
    stated: stated.has(file),
    figures: (read?.proposed ?? []).filter(({ figure }) => figure.source.kind === 'report').length,
    unmatched: read?.unmatched.length ?? 0,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    ...(read ? openWords(read, words) : { asked: 0, answered: 0 }),
  };
}

/** The papers whoever asks may see: those sent for their units, and those recognised as theirs. */
function papersSeen(ground: Ground, units: readonly string[] | null): readonly PaperOut[] {
  const { collected, sendings } = ground;
  const read = new Map((collected?.papers ?? []).map((one) => [one.submission.file, one]));
  const isTheirs = ({ submission }: CollectedPaper): boolean =>
    units === null || (submission.unit !== null && units.includes(submission.unit));
  const files = new Set([
    ...sendings.flatMap(({ file }) => file ?? []),
    ...[...read.values()].filter(isTheirs).map(({ submission }) => submission.file),
  ]);
  return [...files].sort().map((file) => paperOut(file, { ground, read: read.get(file) }));
}

async function list(call: SignedCall<'submissions.list'>): Promise<AnswerOf<'submissions.list'>> {
  const { works, asking, units } = call;
  const ground = await groundOf(call);
  const { round, mayDo, collected, today } = ground;
  const papers = papersSeen(ground, units);
  const owed = await asked(works.connection, asking, (session) =>
    owedFor(session, asking.authority, period(round.period)),
  );
  const regimes = owed.filter(({ regime }) => regime.owed === 'to-us').map(({ regime }) => regime);
  const owing = new Set(ground.sendings.filter(({ state }) => state === 'not-sent').map(({ unit }) => unit));
  const named = (unit: string): readonly string[] =>
    regimes.filter((regime) => regime.units.includes(unit)).map(({ code }) => code);
  const shown = new Set([...owing, ...papers.map(({ unit }) => unit), ...(units ?? [])]);
  return {
    review: round,
    reading: ground.reading,
    regimes: [...new Map(regimes.map(({ code, name }) => [code, { code, name }])).values()],
    units: ground.units
      .filter(
        (unit) => shown.has(unit.code) && (existsOn(unit, round.date) || papers.some((one) => one.unit === unit.code)),
      )
      .map(({ code }) => ({
        unit: code,
        owes: owing.has(code),
        regimes: [...named(code)],
        papers: papers.filter((one) => one.unit === code),
        maySend: mayDo('send papers', [code]) && round.closedOn === null,
      })),
    others:
      units === null
        ? papers
            .filter(({ unit }) => unit === null)
            .map((one) => ({
              ...one,
              why: whyOf(collected?.papers.find(({ submission }) => submission.file === one.file)),
            }))
        : [],
    differences: units === null ? differencesOut(ground) : [],
    may: { receive: mayDo('receive papers') && today !== '' },
  };
}

const whyOf = (read: CollectedPaper | undefined) => read?.problems[0]?.message ?? null;

const differencesOut = ({ collected, words }: Ground): AnswerOf<'submissions.list'>['differences'] =>
  (collected?.differences ?? []).map(({ indicator, used, value, beside, besideValue, because }) => ({
    ...{ indicator, value, besideValue, because },
    used: used && valueOut(used),
    beside: beside.map(valueOut),
    words: [used, ...beside].flatMap((figure) => (figure ? wordsOn(words, figure.key) : [])),
  }));

/** One paper of those whoever asks may see; refuses any other as one that is not there. */
async function onePaper(call: Called & { readonly input: { readonly file: string } }) {
  const ground = await groundOf(call);
  const paper = papersSeen(ground, call.units).find(({ file }) => file === call.input.file);
  if (paper === undefined) throw new Refused('not-found');
  const read = ground.collected?.papers.find(({ submission }) => submission.file === paper.file);
  return { ground, paper, read };
}

async function readOne(call: SignedCall<'submissions.read'>): Promise<AnswerOf<'submissions.read'>> {
  const { works, asking, units, input } = call;
  const { ground, paper, read } = await onePaper(call);
  const { round, mayDo } = ground;
  const review = period(input.review);
  const proposed = read?.proposed ?? [];
  const beside = await asked(works.connection, asking, async (session) => ({
    states: await statesOfPapers(session, asking.authority, { review, ...(units && { units }) }),
    recorded: proposed.length === 0 ? [] : await figuresInCells(session, asking.authority, cellsOf(proposed, units)),
  }));
  const seenIn = ({ figure }: Proposed): number[] =>
    beside.recorded
      .filter(
        ({ figure: { indicator, unit, period: of } }) =>
          indicator === figure.indicator && unit === figure.unit && of === figure.period,
      )
      .map(({ number }) => number);
  const mine = new Set([paper.unit, ...(units ?? [])]);
  const others = units === null ? null : ground.units.filter(({ code }) => !mine.has(code)).map(({ name }) => name);
  return {
    paper,
    reading: ground.reading,
    afterReview: paper.received !== null && paper.received > round.date,
    states: beside.states
      .filter(({ file }) => file === paper.file)
      .map(({ state, by, on, reason }) => ({ state, by, on, reason })),
    text: read?.submission.text ?? '',
    layout: read ? (structuredClone(read.submission.layout) as AnswerOf<'submissions.read'>['layout']) : [],
    lit: [...(read?.lit ?? [])],
    figures: proposed.map((one) => proposedOut(one, { seen: seenIn(one), words: ground.words })),
    unmatched: (read?.unmatched ?? [])
      .filter(({ at }) => !proposed.some(({ figure }) => isTypedAt(figure, at)))
      .map(({ at, label, why, candidates }) => ({
        ...{ start: at.start, end: at.end, label, quote: at.quote, why },
        candidates: candidates.map((one) => ({ ...one })),
      })),
    problems: problemsFor(read?.problems ?? [], others).map(({ code, severity, start, end, message, advice }) => ({
      ...{ code, severity, start, end, message, advice },
    })),
    may: {
      send: paper.unit !== null && mayDo('send papers', [paper.unit]) && round.closedOn === null,
      receive: mayDo('receive papers') && round.closedOn === null,
    },
  };
}

type Spot = { readonly start: number; readonly end: number };

/** Somebody has said what these words mean. */
const isTypedAt = ({ source }: Proposed['figure'], { start, end }: Spot): boolean =>
  source.kind === 'entry' && source.corrects?.at.start === start && source.corrects.at.end === end;

/** Cells that whoever asks may read; what an agency says of the whole is in its own. */
const cellsOf = (proposed: readonly Proposed[], units: readonly string[] | null) =>
  proposed
    .map(({ figure: { indicator, unit, period: of } }) => ({ indicator, unit, period: of }))
    .filter(({ unit }) => units === null || units.includes(unit));

type OutOf = { readonly seen: readonly number[]; readonly words: readonly FigureWord[] };

const proposedOut = (one: Proposed, { seen, words }: OutOf): ProposedOut => ({
  ...valueOut(one.figure),
  ...{ label: one.label, confidence: one.confidence, second: one.second, said: one.said, target: one.target },
  giveWay: one.giveWay,
  words: wordsOn(words, one.figure.key),
  seen: [...seen],
});

/** The figure of a paper that is spoken of; refuses one that is not in it, or that another unit said. */
async function figureOf(
  call: Omit<Called, 'units'> & {
    readonly input: { readonly file: string; readonly figure: string; readonly unit: string };
  },
): Promise<{ readonly now: Proposed['figure']; readonly spoken: Omit<FigureSpokenOf, 'kind' | 'words'> }> {
  const { read } = await onePaper({ ...call, units: [call.input.unit] });
  const one = read?.proposed.find(({ figure }) => figure.key === call.input.figure);
  if (read === undefined || one === undefined || one.figure.reportedBy !== call.input.unit)
    throw new Refused('not-found');
  const { key: figure, indicator, unit, period: of, reportedBy } = one.figure;
  const stands = read.proposed.find(
    ({ figure: other, giveWay }) =>
      giveWay === null && other.indicator === indicator && other.unit === unit && other.period === of,
  );
  return {
    now: stands?.figure ?? one.figure,
    spoken: { review: period(call.input.review), figure, indicator, unit, period: of, reportedBy },
  };
}

type Speaking = 'submissions.explain' | 'submissions.send-back-figure' | 'submissions.accept-figure';

const spoke =
  (kind: FigureWord['kind']) =>
  async (call: SignedCall<Speaking>): Promise<{ done: true }> => {
    const { works, asking, input } = call;
    const { spoken, now } = await figureOf(call);
    const said = 'reason' in input ? input.reason : 'words' in input ? input.words : null;
    await speakOfFigure(works.connection, asking, { ...spoken, kind, words: said });
    // Accepted is what stands now: what was explained, or what was typed over it.
    if (kind === 'accepted' && now.value !== null)
      await confirmValue(works.connection, asking, {
        ...{ review: spoken.review, indicator: now.indicator, unit: now.unit },
        value: decimal(now.value),
      });
    return { done: true };
  };

/** What is typed over: a figure that was read, or words that nobody could match. */
async function typedOver(
  call: SignedCall<'submissions.correct'>,
): Promise<Omit<Figure, 'key' | 'source' | 'state' | 'value'> & { over: Over | null; of: string | null }> {
  const { input, asking } = call;
  const { read, ground } = await onePaper({ ...call, units: [input.unit] });
  const rest = { printed: null, approx: null, until: null, knownOn: dayIn(asking.at), confirmed: null };
  const under = (file: string): string =>
    file.startsWith('reviews/') ? file : `reviews/${input.review}/reports/${file}`;
  if (read === undefined || read.submission.unit !== input.unit) throw new Refused('not-found');
  if (input.figure !== null) {
    const one = read.proposed.find(({ figure }) => figure.key === input.figure);
    if (one === undefined) throw new Refused('not-found');
    const { indicator, unit, reportedBy, period: of, vintage, source } = one.figure;
    const said = source.kind === 'report' ? source : source.kind === 'entry' ? source.corrects : null;
    const over = said && { at: { ...said.at, file: under(said.at.file) }, from: said.from, version: said.version };
    return { ...rest, indicator, unit, reportedBy, period: of as PeriodCode, vintage, over, of: one.figure.key };
  }
  const asks = read.unmatched.find(({ at }) => at.start === input.start && at.end === input.end);
  if (asks === undefined || input.indicator === null || ground.collected === null) throw new Refused('not-found');
  const over = {
    at: { ...asks.at, file: under(asks.at.file) },
    from: asks.at.place?.row === undefined ? ('prose' as const) : ('table' as const),
    version: read.submission.version,
  };
  const about = { indicator: input.indicator, unit: input.unit, reportedBy: input.unit };
  return { ...rest, ...about, period: period(input.review), vintage: 'preliminary', over, of: null };
}

type Over = NonNullable<Extract<Figure['source'], { readonly kind: 'entry' }>['corrects']>;

async function correct(call: SignedCall<'submissions.correct'>): Promise<{ done: true }> {
  const { works, asking, input } = call;
  const { over, of, ...about } = await typedOver(call);
  const cell = { indicator: about.indicator, unit: about.unit, period: about.period };
  const recorded = await asked(works.connection, asking, (session) =>
    figuresInCells(session, asking.authority, [cell]),
  );
  const typed = recorded.filter(({ figure }) => figure.source.kind === 'entry');
  const source = {
    kind: 'entry',
    by: '',
    on: dayIn(asking.at),
    number: typed.length + 1,
    why: input.why,
    corrects: over,
  } as const;
  const figure = {
    ...about,
    source,
    state: input.value === null ? ('nothing-arose' as const) : ('value' as const),
    value: input.value === null ? null : decimal(input.value),
  };
  await saveFigures(works.connection, { ...asking, seen: input.seen, about: input.file }, [
    { key: figureKey(figure), ...figure },
  ]);
  if (of !== null) await answeredBy(call, of, about);
  return { done: true };
}

/** A figure that was sent back is answered by what was typed over it. */
async function answeredBy(
  { works, asking, input }: SignedCall<'submissions.correct'>,
  figure: string,
  { indicator, unit, period: of, reportedBy }: Pick<Figure, 'indicator' | 'unit' | 'period' | 'reportedBy'>,
): Promise<void> {
  const review = period(input.review);
  const words = await asked(works.connection, asking, (session) =>
    wordsOfFigures(session, asking.authority, { review, units: [reportedBy] }),
  );
  if (words.filter((one) => one.figure === figure).at(-1)?.kind !== 'sent-back') return;
  const spoken = { review, figure, indicator, unit, period: of, reportedBy };
  await speakOfFigure(works.connection, asking, { ...spoken, kind: 'corrected', words: input.why });
}

/** Accepts a paper with its figures, but for those that wait for an answer; or sends it back. */
async function judge(call: SignedCall<'submissions.judge'>): Promise<AnswerOf<'submissions.judge'>> {
  const { works, asking, input } = call;
  const { read, ground } = await onePaper({ ...call, units: null });
  const review = period(input.review);
  const { file, state, reason } = input;
  await judgePaper(works.connection, asking, { review, file, state, reason });
  if (state === 'sent-back' || read === undefined) return { confirmed: 0, left: 0 };
  const isAsked = ({ figure }: Proposed): boolean =>
    ground.words.filter((one) => one.figure === figure.key).at(-1)?.kind === 'sent-back';
  const waits = read.proposed.filter(isAsked);
  const except = [...new Set(waits.map(({ figure }) => figure.indicator))];
  await confirmPaper(works.connection, asking, { review, file, except });
  const typed = read.proposed.filter(({ figure, giveWay }) => figure.source.kind === 'entry' && giveWay === null);
  for (const { figure } of typed)
    if (!except.includes(figure.indicator) && figure.value !== null)
      await confirmValue(works.connection, asking, {
        ...{ review, indicator: figure.indicator, unit: figure.unit },
        value: decimal(figure.value),
      });
  return { confirmed: read.proposed.length - waits.length, left: waits.length };
}

export const submissionActions: ActionsOf<
  | 'submissions.rounds'
  | 'submissions.list'
  | 'submissions.read'
  | 'submissions.file'
  | 'submissions.drop'
  | 'submissions.send'
  | 'submissions.correct'
  | 'submissions.explain'
  | 'submissions.send-back-figure'
  | 'submissions.accept-figure'
  | 'submissions.judge'
  | 'submissions.answer-name'
> = {
  'submissions.rounds': ({ works, asking }) =>
    asked(works.connection, asking, async (session) => [...(await roundsOf(session, asking.authority))]),
  'submissions.list': list,
  'submissions.read': readOne,
  'submissions.file': async (call) => {
    const { paper } = await onePaper(call);
    const { works, asking, units, input } = call;
    const of = { review: period(input.review), file: paper.file, ...(units && { units }) };
    const bytes = await asked(works.connection, asking, (session) => bytesOfPaper(session, asking.authority, of));
    if (bytes === null) throw new Refused('not-found');
    return { content: offered(paper.file, bytes), headers: { 'content-disposition': dispositionOf(paper.file) } };
  },
  'submissions.drop': droppedPaper,
  'submissions.send': async ({ works, asking, input }) => {
    const { review, file, unit, as } = input;
    await sendPaper(works.connection, asking, { review: period(review), file, unit, as });
    return { done: true };
  },
  'submissions.correct': correct,
  'submissions.explain': spoke('explained'),
  'submissions.send-back-figure': spoke('sent-back'),
  'submissions.accept-figure': spoke('accepted'),
  'submissions.judge': judge,
  'submissions.answer-name': async ({ works, asking, input }) => {
    const { review, words, indicator } = input;
    await answerName(works.connection, asking, { review: period(review), words, indicator });
    return { done: true };
  },
};
