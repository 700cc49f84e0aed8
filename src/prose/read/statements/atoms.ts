/**
 * The words before a quantity cut into atoms by the lexicon: verbs, bases, estimates, names of time,
 * breaks in the thought, and the words that are left for the indicator's name.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AMOUNT_NAMES, BREAKS, FILLERS, QUALITIES, WHOLE_NAMES } from '#prose/lexicon/labels.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  BASES,
  type Base,
  CUMULATIVE,
  EARLIER_ENDS,
  ESTIMATES,
  FLOW_HEADS,
  PARTS,
  PROMISES,
  RATE_HEADS,
  RATE_NOUNS,
  VERBS,
  type Verb,
} from '#prose/lexicon/statements.ts';
import type { Source } from '#prose/read/source.ts';
import type { Named } from '#prose/read/time/calendar.ts';

export type AtomKind =
  | 'verb'
  | 'estimate'
  | 'cumulative'
  | 'promise'
  | 'base'
  | 'parts'
  | 'name'
  | 'filler'
  | 'break'
  | 'quality'
  | 'mark'
  | 'word'
  | 'because'
  | 'therefore'
  | 'sign';
export type Atom = {
  readonly kind: AtomKind;
  readonly from: number;
  readonly to: number;
  readonly verb?: Verb;
  readonly base?: Base;
  readonly name?: Named;
  readonly key: string;
};

const verbs = phraseBook(VERBS);
const estimates = phraseSet(ESTIMATES);
const cumulative = phraseSet(CUMULATIVE);
const promises = phraseSet(PROMISES);
const bases = phraseBook(BASES);
const parts = phraseSet(PARTS);
const fillers = phraseSet(FILLERS);
/** `tiêm chủng đầy đủ`: half of a word is no filler. */
const ofName = phraseSet([
  'đầy đủ',
  'bồi thường',
  'bình thường',
  'thất thường',
  'thông thường',
  'chuyên cần',
  'kinh nghiệm qua',
  'thế mạnh',
  'lớn mạnh',
  'vững mạnh',
  'đổi mới',
  'nông thôn mới',
  'cây mới',
]);
const breaks = phraseSet(BREAKS);
const qualities = phraseSet(QUALITIES);
const rateNouns = phraseSet(RATE_NOUNS);
const heads = phraseSet([...FLOW_HEADS, ...RATE_HEADS, ...AMOUNT_NAMES, ...WHOLE_NAMES]);
const plans = phraseSet(['kế hoạch', 'dự toán', 'chỉ tiêu']);
const COMPARING: ReadonlySet<Verb> = new Set<Verb>(['exceed', 'short', 'equal', 'up', 'down']);
const earlier = phraseSet(EARLIER_ENDS);
const SO = fold('so');
const MORE = fold('hơn');
/** Behind these what follows is what it is measured against. */
/** Verbs of movement only where the number follows at once; elsewhere they are parts of names. */
const LAST_VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ...['mất', 'hao', 'rơi', 'vơi', 'hụt', 'thua', 'bớt'].map((word): [string, Verb] => [fold(word), 'down']),
  ...['thêm', 'trội', 'dư', 'dôi'].map((word): [string, Verb] => [fold(word), 'up']),
]);
const THAN = new Set(['hơn', 'kém', 'bằng', 'gấp'].map(fold));
const LONGEST_EARLIER = 6;
const OF = fold('của');
const POINT = fold('điểm');
const VOI = fold('với');
const BECAUSE = new Set(['do', 'vì', 'bởi'].map(fold));
const ONLY = fold('chỉ');
const THEREFORE = fold('nên');

/** The atoms of the tokens between `from` and `to`, in order. */
export function atomsOf(source: Source, from: number, to: number): Atom[] {
  const atoms: Atom[] = [];
  let at = from;
  while (at < to) {
    const atom = (compares(atoms.at(-1)) ? comparedAt(source, at, to) : null) ?? atomAt(source, at, to);
    atoms.push(atom);
    at = atom.to;
  }
  return atoms;
}

const compares = (before: Atom | undefined): boolean => before?.verb !== undefined && COMPARING.has(before.verb);

/** `vượt kế hoạch 5%`, `nhiều hơn vụ xuân năm ngoái 2%`: right behind such a verb a base is a base and no label. */
function comparedAt(source: Source, at: number, limit: number): Atom | null {
  const key = source.tokens[at]?.key ?? '';
  const base = bases.at(source.tokens, at, limit);
  if (base) return { kind: 'base', from: at, to: setterOf(source, base, limit), base: base.value, key };
  const to = THAN.has(source.tokens[at - 1]?.key ?? '') ? earlierEnd(source, at, limit) : null;
  return to === null ? null : { kind: 'base', from: at, to, base: 'earlier', key };
}

/** Where a name of an earlier time ends: `vụ xuân năm ngoái`, `đợt trước`, `năm 2008`; null when the words are none. */
function earlierEnd({ tokens, names }: Source, from: number, limit: number): number | null {
  const last = Math.min(limit, from + LONGEST_EARLIER);
  for (let at = from; at < last; at += 1) {
    const name = names.at(at);
    if (name) {
      if (name.kind !== 'period' && name.kind !== 'year') return null;
      return Math.min(limit, earlier.at(tokens, name.to, limit)?.to ?? name.to);
    }
    const end = earlier.at(tokens, at, limit);
    if (end) return end.to;
    if (tokens[at]?.kind !== 'word' || verbs.at(tokens, at, limit)) return null;
  }
  return null;
}

function atomAt(source: Source, at: number, limit: number): Atom {
  const { tokens, names } = source;
  const token = tokens[at];
  const key = token?.key ?? '';
  const name = names.at(at);
  if (name && name.kind !== 'directive') {
    const kind = name.kind === 'code' && !isMarked(source, name) ? 'word' : 'name';
    return { kind, from: at, to: Math.min(limit, Math.max(at + 1, name.to)), name, key };
  }
  if (key === '"') {
    const judged = qualities.at(tokens, at + 1, limit);
    if (judged && tokens[judged.to]?.key === '"') return { kind: 'quality', from: at, to: judged.to + 1, key };
    return { kind: 'word', from: at, to: at + 1, key };
  }
  if (key === '=') return { kind: 'verb', from: at, to: at + 1, verb: 'equal', key };
  if (token?.kind === 'mark')
    return {
      kind: (key === '-' || key === '+') && at + 1 === limit && !tokens[at + 1]?.gap ? 'sign' : 'mark',
      from: at,
      to: at + 1,
      key,
    };
  if (tokens[at - 1]?.key === '-' && !token?.gap && !tokens[at - 1]?.gap && tokens[at - 2]?.kind === 'word')
    return { kind: 'word', from: at, to: at + 1, key };
  const compared = comparison(source, at, limit);
  if (compared) return compared;
  if (key === MORE && comparedAt(source, at + 1, limit)?.base)
    return { kind: 'verb', from: at, to: at + 1, verb: 'up', key };
  return wordAtom(source, at, limit) ?? { kind: 'word', from: at, to: at + 1, key };
}

/** `[1]`, `8,7%1`: the mark of a footnote; any other code is part of a name (`giá so sánh 2010`, `OCOP 5 sao`). */
const isMarked = ({ tokens }: Source, { from }: Named): boolean => tokens[from - 1]?.kind === 'mark';

/** `so với cùng kỳ năm trước`, `so kế hoạch`. */
function comparison({ tokens, names }: Source, at: number, limit: number): Atom | null {
  if (tokens[at]?.key !== SO) return null;
  const next = tokens[at + 1]?.key === VOI ? at + 2 : at + 1;
  const base = bases.at(tokens, next, limit);
  const name = names.at(base?.to ?? next);
  const time = name?.kind === 'period' || name?.kind === 'year' ? name.to : null;
  const named = time === null ? (base?.to ?? next) : (earlier.at(tokens, time, limit)?.to ?? time);
  const to = Math.min(limit, base?.value === 'plan' ? ownerEnd(tokens, named, limit) : named);
  return { kind: 'base', from: at, to, base: base?.value ?? (name ? 'earlier' : 'other'), key: 'so' };
}

const isPercent = (tokens: Source['tokens'], at: number, points = false): boolean =>
  [1, 2, 3].some((on) => tokens[at + on]?.key === '%' && tokens[at + on - 1]?.kind === 'number') ||
  (points && [2, 3].some((on) => tokens[at + on]?.key === POINT && tokens[at + on - 1]?.kind === 'number'));

/** `thấp hơn chỉ tiêu thành phố giao 2,3 điểm %`: the words between a plan and the number say who set it. */
function setterOf(source: Source, base: { readonly to: number; readonly value: Base }, limit: number): number {
  const owned = ownerOf(source.tokens, base.to, limit);
  if (
    owned > base.to ||
    base.value !== 'plan' ||
    limit - base.to > LONGEST_EARLIER ||
    !isPercent(source.tokens, limit - 1, true)
  )
    return owned;
  for (let at = base.to; at < limit; at += 1)
    if (source.tokens[at]?.kind !== 'word' || source.names.at(at) || verbs.at(source.tokens, at, limit)) return owned;
  return limit;
}

/** `bình quân chung của tỉnh`: whose it is, up to the number. */
function ownerOf(tokens: Source['tokens'], from: number, limit: number): number {
  if (tokens[from]?.key !== OF || limit - from > LONGEST_EARLIER) return from;
  for (let at = from; at < limit; at += 1) {
    if (tokens[at]?.key === '(') return at;
    if (tokens[at]?.kind !== 'word' || verbs.at(tokens, at, limit)) return from;
  }
  return limit;
}

/** `so chỉ tiêu HĐND phường là`: whose plan it is, up to the verb. */
function ownerEnd(tokens: Source['tokens'], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_EARLIER) && tokens[at]?.kind === 'word'; at += 1)
    if (verbs.at(tokens, at, limit)) return at;
  return from;
}

/** `Vườn quốc gia U Minh Hạ`, `vịnh Hạ Long`: a capital beside a capital is a name and no verb. */
function isInProperName(tokens: Source['tokens'], at: number): boolean {
  const named = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '');
  return named(at) && (named(at - 1) || named(at + 1));
}

/** `khách lên Cổng trời`, `chưa giảm`: where to, or no movement at all. */
function isNoMove(tokens: Source['tokens'], at: number, verb: { readonly to: number; readonly value: Verb }): boolean {
  if ((verb.value === 'up' || verb.value === 'down') && DENIED.has(tokens[at - 1]?.key ?? '')) return true;
  return verb.value === 'to' && verb.to - at === 1 && /^\p{Lu}\p{Ll}/u.test(tokens[verb.to]?.text ?? '');
}

/** `có tốc độ tăng 12%` moves, `có tốc độ tăng năng suất lao động 6,9%` names what did. */
const RATED = new Set(['có', 'với', 'ghi', 'đạt'].map(fold));
const COVERS = new Set(['bao', 'phủ', 'che'].map(fold));
const DENIED = new Set(['chưa', 'không', 'chẳng'].map(fold));

function wordAtom(source: Source, at: number, limit: number): Atom | null {
  const { tokens } = source;
  const key = tokens[at]?.key ?? '';
  const rated = rateNouns.at(tokens, at - 2, at)?.to === at || rateNouns.at(tokens, at - 1, at)?.to === at;
  const quality = qualities.at(tokens, at, limit);
  const verb = verbs.at(tokens, at, limit);
  const noun = heads.at(tokens, at, limit);
  const base = bases.at(tokens, at, limit);
  if (base && (base.value === 'period' || (key === ONLY && base.to - at > 1)))
    return { kind: 'word', from: at, to: base.to, key };
  const named = noun !== null && noun.to - at > 1 && noun.to >= (quality?.to ?? 0);
  const plan = verb && quality ? plans.at(tokens, verb.to, limit) : null;
  const measured = plan && (quality?.to === limit || setterOf(source, { to: plan.to, value: 'plan' }, limit) === limit);
  if (quality && !named && !measured && quality.to - at > (verb ? verb.to - at : 0))
    return { kind: 'quality', from: at, to: quality.to, key };
  if (noun && noun.to - at > 1) return { kind: 'word', from: at, to: noun.to, key };
  const part = parts.at(tokens, at, limit);
  if (part) return { kind: 'parts', from: at, to: part.to, key };
  const estimate = estimates.at(tokens, at, limit);
  if (estimate) return { kind: 'estimate', from: at, to: estimate.to, key };
  const sum = cumulative.at(tokens, at, limit);
  if (sum) return { kind: 'cumulative', from: at, to: sum.to, key };
  const promise = promises.at(tokens, at, limit);
  if (promise) return { kind: 'promise', from: at, to: promise.to, key };
  const last = at + 1 === limit && isPercent(tokens, limit) ? LAST_VERBS.get(key) : undefined;
  if (last && !estimates.at(tokens, at, limit)) return { kind: 'verb', from: at, to: at + 1, verb: last, key };
  if (verb && ((verb.to - at === 1 && isInProperName(tokens, at)) || isNoMove(tokens, at, verb)))
    return { kind: 'word', from: at, to: at + 1, key };
  const covers = verb?.value === 'reach' && COVERS.has(key);
  const asRate = rated && ((verb?.to !== limit && (verb?.value === 'up' || verb?.value === 'down')) || covers);
  const rateOf = verb && RATED.has(key) && verb.to - at > 2 && verb.to < limit;
  if (verb && !asRate && !rateOf) return { kind: 'verb', from: at, to: verb.to, verb: verb.value, key };
  if (key === THEREFORE) return { kind: 'therefore', from: at, to: at + 1, key };
  if (BECAUSE.has(key)) return { kind: 'because', from: at, to: at + 1, key };
  const stop = breaks.at(tokens, at, limit);
  if (stop) return { kind: 'break', from: at, to: stop.to, key };
  const filler = ofName.at(tokens, at - 1, limit) ? null : fillers.at(tokens, at, limit);
  return filler ? { kind: 'filler', from: at, to: filler.to, key } : null;
}
