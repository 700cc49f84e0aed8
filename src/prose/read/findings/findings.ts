/**
 * Achievements and shortcomings: clauses that say how well it went.
 *
 * A clause is weighed by its markers, by its figures and by the passage it stands in. A concession
 * (`tuy … song …`) is judged by what stands behind the turn; a want that is itself overcome
 * (`không còn`, `khắc phục`) is no want.
 */
import { decimal, zero } from '#core/decimal.ts';
import {
  ACHIEVEMENTS,
  CAUSES,
  DEGREES,
  LESS_IS_BETTER,
  SHORTCOMINGS,
  TURNS,
  WEAK_SHORTCOMINGS,
} from '#prose/lexicon/findings.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { WHOLE_NAMES } from '#prose/lexicon/labels.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { FigureFact, FindingFact } from '#prose/read/reading.ts';
import { endsOpen, type Source, spanOf, wordsBetween } from '#prose/read/source.ts';
import { type Clause, clausesOf, pastOpening } from '#prose/read/text/clauses.ts';
import type { Passage } from '#prose/read/text/passages.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';

export type Ground = {
  readonly source: Source;
  /** Figures of the sentence, to weigh its clauses. */
  readonly figures: readonly FigureFact[];
  /** The share of the year that has passed, in percent; 0 when the period is not known. */
  readonly share: number;
};

const wants = phraseSet(SHORTCOMINGS);
const weakWants = phraseSet(WEAK_SHORTCOMINGS);
const turns = phraseSet(TURNS);
const successes = phraseSet(ACHIEVEMENTS);
const wholeNames = phraseSet(WHOLE_NAMES);
const lessIsBetter = phraseSet(LESS_IS_BETTER);
const degrees = phraseSet(DEGREES);
const causes = phraseSet(CAUSES);
const pivots = phraseSet(['song', 'nhưng', 'tuy nhiên', 'vẫn']);
const concessions = phraseSet(['tuy', 'mặc dù', 'dù', 'dẫu', 'cho dù', 'mặc dầu']);
const denials = new Set(['không', 'chưa'].map(fold));
const NEN = fold('nên');
const REASON = ['nguyên', 'nhân'].map(fold);
/** A stated cause is shared by no more. */
const MOST_SHARED = 12;
const SHORTEST = 3;
/** A completion below this share of the calendar's is no achievement. */
const NEAR = 1;

/** The findings of one sentence. */
export function findingsOf(ground: Ground, passage: Passage): FindingFact[] {
  if (passage.mode === 'none' || passage.mode === 'task') return [];
  const parts = clausesOf(ground.source, passage.from, passage.to);
  const whole = isOneAchievement(ground.source, passage) && !parts.some((part) => hasWant(ground, part, false));
  const clauses = whole ? [{ from: passage.from, to: passage.to }] : parts;
  return clauses
    .flatMap((clause) => turned(ground.source, clause))
    .flatMap((clause): FindingFact[] => {
      const from = pastOpening(ground.source, clause.from, clause.to);
      const body = { from, to: clause.to };
      if (body.to - body.from < SHORTEST || isCutOff(ground.source, body)) return [];
      const want = passage.mode === 'shortcoming' || hasWant(ground, body, false);
      if (want) return shortcomings(ground, body, passage);
      return isAchievement(ground, body, passage.mode) ? [finding(ground.source, body, 'achievement')] : [];
    });
}

/** `Kinh tế ổn định: a; b; c` is one achievement with its grounds. */
function isOneAchievement({ tokens }: Source, passage: Passage): boolean {
  for (let at = passage.from; at < Math.min(passage.to, passage.from + 12); at += 1) {
    if (tokens[at]?.key !== ':') continue;
    for (let back = passage.from; back < at; back += 1)
      if (successes.at(tokens, back, at)) return passage.mode !== 'shortcoming';
    return false;
  }
  return false;
}

/** `A gặp khó, song B vượt kế hoạch` says two things; `tuy A song B` says one. */
function turned({ tokens }: Source, clause: Clause): Clause[] {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (concessions.at(tokens, at, clause.to)) return [clause];
    if (tokens[at]?.key === ',' && pivots.at(tokens, at + 1, clause.to))
      return [
        { from: clause.from, to: at },
        { from: at + 1, to: clause.to },
      ];
  }
  return [clause];
}

/** The text ends within it, without a mark: what it would have said is not known. */
function isCutOff(source: Source, clause: Clause): boolean {
  return endsOpen(source, clause.to);
}

function judged({ tokens }: Source, clause: Clause): Clause {
  for (let at = clause.to - 1; at > clause.from; at -= 1)
    if (pivots.at(tokens, at, clause.to)) return { from: at, to: clause.to };
  return clause;
}

/** A whole name over the marker: `nông thôn mới đạt` says nothing of `mới đạt`. */
const inName = ({ tokens }: Source, at: number): boolean =>
  [1, 2].some((back) => at >= back && (wholeNames.at(tokens, at - back)?.to ?? 0) > at);

function hasWant(ground: Ground, clause: Clause, lenient: boolean): boolean {
  const { from, to } = judged(ground.source, clause);
  for (let at = from; at < to; at += 1) if (wantAt({ source: ground.source, lenient }, { from, to }, at)) return true;
  return fallsShort(ground, clause);
}

/** `lenient`: weak markers count too, as in a list of wants. */
type Weighing = { readonly source: Source; readonly lenient: boolean };

/** A marker of want at a token, not turned round by the words before it. */
function wantAt({ source, lenient }: Weighing, clause: Clause, at: number): boolean {
  const { tokens } = source;
  const want = wants.at(tokens, at, clause.to);
  if (!want || inName(source, at)) return false;
  const weak = weakWants.at(tokens, at, clause.to);
  if (weak && weak.to === want.to && !lenient) return false;
  for (let back = Math.max(clause.from, at - 4); back < at; back += 1) {
    const turn = turns.at(tokens, back, at);
    if (turn && !wants.at(tokens, back, at)) return false;
  }
  return true;
}

/** A figure that went the wrong way. */
function fallsShort(ground: Ground, clause: Clause): boolean {
  return figuresIn(ground, clause).some((figure) => {
    if (figure.growthPct === null || figure.growthPct.eq(zero) || figure.target) return false;
    return figure.growthPct.lt(zero) !== isLessBetter(figure.label);
  });
}

function isLessBetter(label: string): boolean {
  const tokens = tokensOf(label);
  return tokens.some((_, at) => lessIsBetter.at(tokens, at) !== null);
}

function figuresIn({ source, figures }: Ground, clause: Clause): FigureFact[] {
  const start = source.tokens[clause.from]?.start ?? 0;
  const end = source.tokens[clause.to - 1]?.end ?? 0;
  return figures.filter((figure) => figure.start < end && start < figure.end);
}

function isAchievement(ground: Ground, clause: Clause, mode: Passage['mode']): boolean {
  const figures = figuresIn(ground, clause);
  if (figures.some((figure) => figure.target)) return false;
  const [first] = figures;
  if (first?.planPct && first.growthPct === null && first.planPct.lt(decimal(ground.share).times(NEAR))) return false;
  if (figures.some((figure) => figure.growthPct !== null || figure.planPct !== null)) return true;
  if (figures.length > 0 && figures.every((figure) => figure.parent !== null)) return false;
  if (figures.length > 0 && mode === 'result') return true;
  for (let at = clause.from; at < clause.to; at += 1) if (isSuccess(ground.source, clause, at)) return true;
  return false;
}

/** A marker of success, not denied: `không tổ chức`, `chưa triển khai`. */
function isSuccess({ tokens }: Source, clause: Clause, at: number): boolean {
  const denied = at > clause.from && denials.has(tokens[at - 1]?.key ?? '');
  return !denied && successes.at(tokens, at, clause.to) !== null;
}

/**
 * In a list of wants each comma part with its own subject and marker is one; parts without belong
 * to the one before.
 */
function shortcomings(ground: Ground, clause: Clause, passage: Passage): FindingFact[] {
  const { source } = ground;
  const listed = passage.mode === 'shortcoming';
  const parts = listed ? wantParts(ground, clause) : [clause];
  return parts.filter((part) => part.to - part.from >= SHORTEST).map((part) => finding(source, part, 'shortcoming'));
}

function wantParts({ source }: Ground, clause: Clause): Clause[] {
  const { tokens } = source;
  const parts: Clause[] = [];
  let from = clause.from;
  let wanting = false;
  for (let at = clause.from; at <= clause.to; at += 1) {
    const isEnd = at === clause.to;
    if (!isEnd && tokens[at]?.key !== ',') {
      wanting ||= wantAt({ source, lenient: true }, clause, at);
      continue;
    }
    if (isEnd) parts.push({ from, to: at });
    else if (wanting && startsWant(source, at + 1, clause)) {
      parts.push({ from, to: at });
      from = at + 1;
      wanting = false;
    }
  }
  return parts;
}

/** Behind a comma a new want begins with a subject of its own and comes to a marker. */
function startsWant(source: Source, from: number, clause: Clause): boolean {
  for (let at = from; at < clause.to; at += 1)
    if (wantAt({ source, lenient: true }, clause, at))
      return at - from >= 2 && !causes.at(source.tokens, from, clause.to);
  return false;
}

function finding(source: Source, clause: Clause, kind: FindingFact['kind']): FindingFact {
  const cause = kind === 'shortcoming' ? causeOf(source, clause) : null;
  return {
    ...spanOf(source, clause.from, clause.to),
    kind,
    cause,
    degree: kind === 'shortcoming' ? degreeOf(source, clause) : null,
  };
}

/** `do giá cả bấp bênh nên …`, `… vì thiếu vốn`. */
function causeOf(source: Source, clause: Clause): string | null {
  const { tokens } = source;
  for (let at = clause.from; at < clause.to; at += 1) {
    const cue = causes.at(tokens, at, clause.to);
    if (!cue || isAgent(source, cue)) continue;
    let end = cue.to;
    while (end < clause.to && tokens[end]?.key !== NEN && tokens[end]?.key !== '.') end += 1;
    return end > cue.to ? wordsBetween(source, cue.to, end) : null;
  }
  return null;
}

/** `do UBND phường quản lý`, `vì vậy`: no cause. */
const isAgent = ({ tokens }: Source, cue: { to: number }): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[cue.to]?.text ?? '') ||
  tokens[cue.to]?.key === fold('vậy') ||
  tokens[cue.to]?.key === fold('đó');

function degreeOf(source: Source, clause: Clause): string | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const degree = degrees.at(source.tokens, at, clause.to);
    if (degree) return wordsBetween(source, degree.from, degree.to).toLowerCase();
  }
  return null;
}

/** `Nguyên nhân: …` as a sentence of its own. */
export const beginsCause = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.key === REASON[0] && tokens[at + 1]?.key === REASON[1];

/** The stated cause goes to the shortcomings of the passage above it that have none. */
export function giveCause(
  source: Source,
  findings: FindingFact[],
  sentence: { from: number; to: number; since: number },
): void {
  const cue = causes.at(source.tokens, sentence.from, sentence.to);
  const from = cue && source.tokens[cue.to]?.key === ':' ? cue.to + 1 : (cue?.to ?? sentence.from);
  const end = source.tokens[sentence.to - 1]?.kind === 'mark' ? sentence.to - 1 : sentence.to;
  const cause = wordsBetween(source, from, end);
  for (let at = findings.length - 1; at >= Math.max(0, findings.length - MOST_SHARED); at -= 1) {
    const one = findings[at] as FindingFact;
    if (one.kind !== 'shortcoming' || one.start < sentence.since) return;
    if (one.cause === null) findings[at] = { ...one, cause };
  }
}
