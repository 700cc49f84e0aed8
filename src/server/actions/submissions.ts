/**
 * Taking in papers: told to whom they concern, handed in, corrected, sent, spoken of, accepted. What was read comes from the
 * reckoning of the whole round, cut to the papers whoever asks may see.
 */
import type { FigureWord } from '#core/kept.ts';
import { period } from '#core/period.ts';
import { existsOn } from '#core/unit.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { asking as asked } from '#store/access/query.ts';
import { figuresInCells } from '#store/figures/figures.ts';
import { bytesOfPaper, sendPaper, statesOfPapers } from '#store/figures/paper-states.ts';
import { answerName } from '#store/reviews/confirm.ts';
import { roundsOf } from '#store/reviews/rounds.ts';
import { owedFor } from '#store/what/regimes.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { type CollectedPaper, type Proposed, type ProposedOut, problemsFor, valueOut, wordsOn } from './collected.ts';
import { droppedPaper } from './dropped-paper.ts';
import { correct, judge, spoke } from './paper-answers.ts';
import { type Ground, groundOf, onePaper, papersSeen } from './papers-seen.ts';

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
