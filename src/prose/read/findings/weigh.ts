/**
 * The weight of a stretch of words: how much says that it fell short, how much that it went well.
 *
 * Evidence is added up from declared weights (lexicon/findings.ts), from the figures of the stretch and from the
 * passage; a word that turns another round (`không còn`, `khắc phục`, `không đạt`) changes its side.
 */
import {
  DEGREES,
  DENIALS,
  FALLS,
  HANDLING,
  HEIGHTENERS,
  HELD,
  LACKING,
  LESS_IS_BETTER,
  MERITS,
  NEUTRAL,
  NO_MERITS,
  NO_WANTS,
  NOT_ONLY,
  ONLY,
  PROMISES,
  RELIEFS,
  RISES,
  TURNS,
  WANTS,
} from '#prose/lexicon/findings.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { TASK_VERBS } from '#prose/lexicon/tasks.ts';
import type { Source } from '#prose/read/source.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import { figuresOf, type Ground, handling, holds, lessIsBetter, neutral, type Shown } from './shown.ts';

/** Weights of one stretch; a want of 3 is a shortcoming by itself, a merit of 2 an achievement. */
export type Weight = { readonly want: number; readonly merit: number; readonly promised: boolean };

const wants = phraseBook(WANTS);
const merits = phraseBook(MERITS);
const noWants = phraseSet(NO_WANTS);
const noMerits = phraseSet(NO_MERITS);
const lacking = phraseSet(LACKING);
const reliefs = phraseSet(RELIEFS);
const deeds = phraseSet(TASK_VERBS);
const held = phraseSet(HELD);
const still = phraseSet(['còn', 'vẫn']);
const promises = phraseSet(PROMISES);
const heighteners = phraseSet(HEIGHTENERS);
const turns = phraseSet(TURNS);
const denials = phraseSet(DENIALS);
const degrees = phraseSet(DEGREES);
const only = phraseSet(ONLY);
const notOnly = phraseSet(NOT_ONLY);
/** Words that any evidence begins with; most words are none of them. */
const speaking = phraseSet([
  ...[...WANTS, ...MERITS].map(([words]) => words),
  ...NO_WANTS,
  ...NO_MERITS,
  ...NOT_ONLY,
  ...ONLY,
  ...RISES,
  ...FALLS,
  'không',
]);
/** Words that evidence behind them looks back for, or that are evidence; another at the head changes nothing. */
const heard = phraseSet([
  ...[...WANTS, ...MERITS].map(([words]) => words),
  ...NO_WANTS,
  ...NO_MERITS,
  ...NOT_ONLY,
  ...ONLY,
  ...RISES,
  ...FALLS,
  ...TURNS,
  ...HEIGHTENERS,
  ...LESS_IS_BETTER,
  ...HANDLING,
  ...NEUTRAL,
  ...DENIALS,
  'không',
]);
const rises = phraseSet(RISES);
const falls = phraseSet(FALLS);

/** How far before a word another may stand that heightens or turns it. */
const NEAR = 4;
const TURNED = 7;
/** How far behind a want its relief may stand. */
const FAR = 10;
/** How far behind `chỉ`, `mới` the number may stand. */
const TO_NUMBER = 3;
/** A doing told in fewer words and without a figure is a title. */
const SPELT_OUT = 7;
const FULL = 3;
const PRAISE = 2;
const NOT_YET = fold('chưa');
const NOT = fold('không');
const ABLE = fold('được');
const ANY = fold('nào');
const REACH = fold('đạt');
const WILL = fold('sẽ');
const NEW = fold('mới');
const ALREADY = fold('đã');
/** Behind a number they make it an amount and no count of things. */
const SHARES = new Set(['tỷ', 'triệu', 'tỉ', 'nghìn', 'phần', 'chỉ', 'tiêu'].map(fold));
const about = phraseSet([
  'hơn',
  'trên',
  'gần',
  'khoảng',
  'chừng',
  'tới',
  'đến',
  'độ',
  'quãng',
  'ngót',
  'những',
  'khoảng hơn',
]);
const spares = new Set(['còn', 'có', 'để', 'xảy', 'phát', 'bị'].map(fold));

/** The weights of a stretch: with its first word, and without it where that may be the subject of what follows. */
export type Weights = { readonly whole: Weight; readonly headless: Weight };

/**
 * The weights of a stretch of a sentence. Its first word, where it is a verb of doing (`chuyển dịch cơ cấu …`), may be
 * the subject of what follows: `headless` leaves it out.
 */
export function weigh(ground: Ground, clause: Clause): Weights {
  const { source } = ground;
  const shown = holds(held, source, clause)
    ? { ...figuresOf(ground, clause), want: 0, relieved: true }
    : figuresOf(ground, clause);
  const spoken = wordsOf(source, clause, shown);
  const whole = weightOf(ground, clause, { shown, spoken });
  if (!heard.begins(source.tokens[clause.from])) return { whole, headless: whole };
  const { merit } = wordsOf(source, { from: clause.from + 1, to: clause.to }, shown);
  return {
    whole,
    headless: merit === spoken.merit ? whole : weightOf(ground, clause, { shown, spoken, merit }),
  };
}

/** The weight of what is shown and spoken; `merit` is that of the words behind the first. */
function weightOf(
  ground: Ground,
  clause: Clause,
  { shown, spoken, merit = spoken.merit }: { shown: Shown; spoken: { want: number; merit: number }; merit?: number },
): Weight {
  if (isDone(ground.source.tokens, clause) && spoken.want < FULL && shown.want === 0 && !shown.promised)
    return { want: 0, merit: Math.max(PRAISE, spoken.merit, shown.merit), promised: false };
  const bare = merit < PRAISE && shown.told === 0 && clause.to - clause.from < SPELT_OUT;
  return {
    want: spoken.want + shown.want,
    merit: Math.max(merit > 0 && !bare ? merit + shown.told : 0, shown.merit),
    promised: shown.promised || isPromise(ground.source, clause),
  };
}

/** `Đã vận động nhân dân …`: a deed said to be done is told however few words it has. */
const isDone = (tokens: Source['tokens'], { from, to }: Clause): boolean =>
  tokens[from]?.key === ALREADY &&
  to - from > NEAR &&
  (deeds.at(tokens, from + 1, to) ?? merits.at(tokens, from + 1, to)) !== null;

/** `sẽ …` anywhere, other words of promise at the head. */
function isPromise(source: Source, { from, to }: Clause): boolean {
  if (holds(promises, source, { from, to: Math.min(to, from + NEAR) })) return true;
  for (let at = from; at < to; at += 1) if (source.tokens[at]?.key === WILL) return true;
  return false;
}

/** What the words say; wants add up, of merits the greatest counts; of an evil that fell only firm wants count. */
function wordsOf(source: Source, clause: Clause, shown: Shown): { want: number; merit: number } {
  let want = 0;
  let merit = 0;
  let at = clause.from;
  let denied = at;
  while (at < clause.to) {
    const step = wordAt(source, clause, at);
    if (step.merit > 0 && source.tokens[at]?.key === NOT) denied = at + FAR;
    const stands = source.tokens[at]?.key === NOT_YET || (at >= denied && (!shown.relieved || step.want >= FULL));
    if (stands) want += step.want;
    merit = Math.max(merit, step.merit);
    at = step.to;
  }
  if (want > 0 && want < FULL && (degrees.at(source.tokens, clause.from, clause.to) || holds(still, source, clause)))
    want += 1;
  return { want, merit };
}

type Step = { readonly want: number; readonly merit: number; readonly to: number };

function wordAt(source: Source, clause: Clause, at: number): Step {
  const { tokens } = source;
  if (!speaking.begins(tokens[at])) return { want: 0, merit: 0, to: at + 1 };
  const moved = movementAt(source, clause, at) ?? noneAt(source, clause, at);
  if (moved) return moved;
  const want = wants.at(tokens, at, clause.to);
  const wanting = want?.to ?? 0;
  const spared = noWants.at(tokens, at, clause.to);
  if (spared && spared.to >= wanting) return { want: 0, merit: 0, to: spared.to };
  const merit = merits.at(tokens, at, clause.to);
  const named = noMerits.at(tokens, at, clause.to);
  if (named && named.to >= Math.max(wanting, merit?.to ?? 0)) return { want: 0, merit: 0, to: named.to };
  const whole = notOnly.at(tokens, at, clause.to);
  if (whole && whole.to >= wanting) return { want: 0, merit: merit?.value ?? 0, to: whole.to };
  if (merit && merit.to >= wanting) return meritAt(source, clause, { at, to: merit.to, value: merit.value });
  if (want) return wantAt(source, clause, { at, to: want.to, value: want.value });
  const small = only.at(tokens, at, clause.to);
  if (small && numberAfter(source, small.to, clause.to) && !isNewlyDone(source, clause, small)) {
    const good = holds(lessIsBetter, source, { from: clause.from, to: at });
    return { want: good ? 0 : FULL, merit: good ? PRAISE : 0, to: small.to };
  }
  return { want: 0, merit: 0, to: at + 1 };
}

/** `không chi bộ nào phát triển được`, `không thu được`, but not `không để lớp nào bỏ sót`. */
function noneAt({ tokens }: Source, clause: Clause, at: number): Step | null {
  if (tokens[at]?.key !== NOT || spares.has(tokens[at + 1]?.key ?? '')) return null;
  for (let end = at + 2; end < Math.min(clause.to, at + NEAR + 1); end += 1)
    if (tokens[end]?.key === ANY && wantWithin(tokens, end + 1, clause.to))
      return { want: 0, merit: PRAISE, to: clause.to };
    else if (tokens[end]?.key === ANY || (tokens[end]?.key === ABLE && end <= at + TO_NUMBER))
      return { want: FULL, merit: 0, to: end + 1 };
  return null;
}

/** `không hộ nào đói`: none of an evil. */
function wantWithin(tokens: Source['tokens'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + TO_NUMBER); at += 1) if (wants.at(tokens, at, to)) return true;
  return false;
}

/** `sinh con thứ ba tăng`, `tội phạm giảm`: of an evil a rise is a want and a fall a merit. */
function movementAt(source: Source, clause: Clause, at: number): Step | null {
  const rise = rises.at(source.tokens, at, clause.to);
  const fall = falls.at(source.tokens, at, clause.to);
  const to = (rise ?? fall)?.to;
  const named = { from: Math.max(clause.from, at - FAR), to: at };
  if (to !== undefined && holds(neutral, source, named)) return { want: 0, merit: 0, to };
  if (to === undefined || !holds(lessIsBetter, source, named) || holds(handling, source, named)) return null;
  return rise ? { want: FULL, merit: 0, to } : { want: 0, merit: PRAISE, to };
}

/** `bắc mới 11 cây cầu`: newly made, and a number of things. */
function isNewlyDone({ tokens }: Source, { from }: Clause, { from: at, to }: Clause): boolean {
  if (at === from || to - at > 1 || tokens[at]?.key !== NEW || tokens[to]?.kind !== 'number') return false;
  return (
    startsDoing(tokens, { from: at - 1, to: at }) &&
    tokens[to + 1]?.kind === 'word' &&
    !SHARES.has(tokens[to + 1]?.key ?? '')
  );
}

type Found = { readonly at: number; readonly to: number; readonly value: number };

function meritAt({ tokens }: Source, clause: Clause, { at, to, value }: Found): Step {
  for (let back = Math.max(clause.from, at - 2); back < at; back += 1) {
    const denial = denials.at(tokens, back, at);
    if (!denial || denial.to < at - 1) continue;
    const firmly = tokens[back]?.key === NOT && (value >= PRAISE || tokens[to]?.key === ABLE);
    return { want: firmly ? FULL : 0, merit: 0, to };
  }
  const reaches = tokens[at]?.key === REACH && to === at + 1 && tokens[to]?.kind === 'number';
  return { want: 0, merit: reaches ? PRAISE - 1 : value, to };
}

/** A want, heightened by what stands before it, or turned round. */
function wantAt({ tokens }: Source, clause: Clause, { at, to, value }: Found): Step {
  if (tokens[at]?.key === NOT_YET) return { want: value, merit: 0, to };
  if (at > clause.from && tokens[at - 1]?.key === NOT) return { want: 0, merit: PRAISE, to };
  if (relievedAfter(tokens, to, clause.to)) return { want: 0, merit: PRAISE, to };
  const isLacking = lacking.at(tokens, at, to)?.to === to;
  let heightened = to === clause.to || (isLacking && endsOrCounts(tokens, to));
  for (let back = Math.max(clause.from, at - TURNED); back < at; back += 1) {
    const turn = turns.at(tokens, back, at);
    const wide = tokens[back]?.key === NOT;
    if (turn && !isLacking && !heightenedBetween(tokens, { from: turn.to, to: at, wide }))
      return { want: 0, merit: wide ? PRAISE : PRAISE - 1, to };
    if (at - back <= NEAR && heighteners.at(tokens, back, at)) heightened = true;
  }
  return { want: heightened && value < FULL ? value + 1 : value, merit: 0, to };
}

/** `trả chậm, …`, `muộn 4 tháng`, `thiếu hơn 20 giáo viên`: said of what stands before it, or by how much. */
const endsOrCounts = (tokens: Source['tokens'], from: number): boolean => {
  const at = about.at(tokens, from)?.to ?? from;
  return tokens[from]?.key === ',' || tokens[at]?.kind === 'number';
};

/** A turn does not reach over a heightener, nor over a comma unless it denies: `không xảy ra mất tiền, nhầm lẫn`. */
function heightenedBetween(tokens: Source['tokens'], { from, to, wide }: Clause & { wide: boolean }): boolean {
  for (let at = from; at < to; at += 1)
    if (heighteners.at(tokens, at, to) || (tokens[at]?.key === ',' && !wide)) return true;
  return false;
}

/** `vướng mắc … được tháo gỡ`, unless it is said that it is not yet. */
function relievedAfter(tokens: Source['tokens'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + FAR); at += 1) {
    if (tokens[at]?.key === NOT_YET || tokens[at]?.key === ',') return false;
    if (reliefs.at(tokens, at, to)) return true;
  }
  return false;
}

function numberAfter({ tokens, names }: Source, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + TO_NUMBER + 1); at += 1) {
    if (tokens[at]?.kind === 'number') return names.at(at) === null;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** A verb of doing or praise opens the stretch: it has no subject of its own. */
export const startsDoing = (tokens: Source['tokens'], { from, to }: Clause): boolean =>
  merits.at(tokens, from, to) !== null;

/** Where in a stretch the first word stands that says how it went, or what was wanting. */
export function toldAt(tokens: Source['tokens'], clause: Clause, isWant = false): number | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (!wants.begins(token) && (isWant || !merits.begins(token))) continue;
    if (noWants.at(tokens, at, clause.to)) continue;
    if ((wants.at(tokens, at, clause.to)?.value ?? 0) >= PRAISE) return at;
    if (!isWant && (merits.at(tokens, at, clause.to)?.value ?? 0) >= PRAISE) return at;
  }
  return null;
}
