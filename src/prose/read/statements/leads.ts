/**
 * The words before a quantity: the verb that says what it is, the base it is measured against,
 * and the label of the indicator.
 *
 * The words are cut into atoms by the lexicon and then read from the number backwards: first what
 * belongs to the number (`ước`, `chỉ đạt`, `tăng`), then the label, to the next break in the thought.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AGENTS, AMOUNT_NAMES, BREAKS, FILLERS, QUALITIES, SECTORS, WHOLE_NAMES } from '#prose/lexicon/labels.ts';
import { type PhraseBook, phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  BASES,
  type Base,
  CUMULATIVE,
  ESTIMATES,
  FLOW_HEADS,
  PARTS,
  PROMISES,
  RATE_HEADS,
  RATE_NOUNS,
  VERBS,
  type Verb,
} from '#prose/lexicon/statements.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Named } from '#prose/read/time/calendar.ts';

type AtomKind =
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
type Atom = {
  readonly kind: AtomKind;
  readonly from: number;
  readonly to: number;
  readonly verb?: Verb;
  readonly base?: Base;
  readonly name?: Named;
  readonly key: string;
};

export type Lead = {
  readonly verb: Verb | null;
  readonly estimate: boolean;
  readonly promise: boolean;
  readonly base: Base | null;
  /** The words of the base, when it stood before the number. */
  readonly baseWords: string | null;
  /** `trong đó`, `riêng` or an opening bracket with a label: what follows is a part. */
  readonly parts: boolean;
  readonly label: { readonly from: number; readonly to: number; readonly text: string } | null;
  readonly period: Named | null;
  /** `lũy kế`: counted from the beginning of the year. */
  readonly cumulative: string | null;
  readonly until: Named | null;
  /** `;` or `:` stands between the last quantity and this one. */
  readonly fresh: boolean;
  readonly bracket: 'open' | 'closed' | null;
  readonly comma: boolean;
  readonly sign: '+' | '-' | null;
};

const verbs = phraseBook(VERBS);
const estimates = phraseSet(ESTIMATES);
const cumulative = phraseSet(CUMULATIVE);
const promises = phraseSet(PROMISES);
const bases = phraseBook(BASES);
const parts = phraseSet(PARTS);
const fillers = phraseSet(FILLERS);
const breaks = phraseSet(BREAKS);
const qualities = phraseSet(QUALITIES);
const sectors = SECTORS.map((group) => phraseSet(group));
const agents = phraseSet(AGENTS);
const rateNouns = phraseSet(RATE_NOUNS);
const heads = phraseSet([...FLOW_HEADS, ...RATE_HEADS, ...AMOUNT_NAMES, ...WHOLE_NAMES]);
const COMPARING: ReadonlySet<Verb> = new Set<Verb>(['exceed', 'short', 'equal', 'up', 'down']);
const SO = fold('so');
const VOI = fold('với');
const DEN = new Set(['đến', 'tới', 'hết', 'ngày'].map(fold));
const BECAUSE = new Set(['do', 'vì', 'bởi'].map(fold));
const ONLY = fold('chỉ');
const THEREFORE = fold('nên');
/** No label is longer. */
const LONGEST_LABEL = 30;
const LONGEST_LEAD = 160;

/** Reads the tokens between the last quantity and this one. */
export function leadOf(source: Source, from: number, to: number): Lead {
  const start = Math.max(from, to - LONGEST_LEAD);
  const atoms = atomsOf(source, start, to);
  const tail = tailOf(atoms);
  const words = labelOf(source, atoms, tail.at);
  const aside = words && baseAlone(source, words);
  const label = aside ? null : words;
  const own = atoms.slice(label ? label.first : tail.from);
  const names = atoms
    .slice(label ? Math.max(0, label.first - 3) : 0)
    .flatMap((atom) => (atom.name ? [{ name: atom.name, atom }] : []));
  const until =
    names.find(({ name, atom }) => name.kind === 'date' && DEN.has(source.tokens[atom.from - 1]?.key ?? ''))?.name ??
    null;
  return {
    verb: tail.verb,
    estimate: own.some((atom) => atom.kind === 'estimate'),
    promise: atoms.some((atom) => atom.kind === 'promise'),
    base: aside ?? tail.base,
    baseWords: tail.baseWords ? wordsBetween(source, tail.baseWords.from, tail.baseWords.to) : null,
    parts: atoms.some((atom) => atom.kind === 'parts'),
    label: label ? { from: label.from, to: label.to, text: label.text } : null,
    period: periodAmong(source, names),
    cumulative: cumulativeWords(source, own),
    until,
    fresh: atoms.some((atom) => atom.key === ';' || (atom.key === ':' && !aside)),
    bracket: bracketOf(atoms),
    comma: atoms.some((atom) => atom.key === ','),
    sign: atoms.at(-1)?.kind === 'sign' ? (atoms.at(-1)?.key === '+' ? '+' : '-') : null,
  };
}

/** `lũy kế 2 tháng`, as printed. */
function cumulativeWords(source: Source, atoms: readonly Atom[]): string | null {
  const at = atoms.findIndex((atom) => atom.kind === 'cumulative');
  if (at < 0) return null;
  const from = atoms[at] as Atom;
  const behind = atoms[at + 1];
  return wordsBetween(source, from.from, behind?.kind === 'name' ? behind.to : from.to);
}

/** `(kế hoạch 93%)`, `cùng kỳ 450 tỷ đồng`: the whole label names a base, so the number is the base's. */
function baseAlone({ tokens }: Source, label: Label): Base | null {
  const base = bases.at(tokens, label.from, label.to);
  return base?.to === label.to || (base && tokens[base.to]?.key === fold('năm')) ? base.value : null;
}

/** The last period named; `đến hết tháng 9` counts from the beginning of the year. */
function periodAmong({ tokens }: Source, names: readonly { name: Named; atom: Atom }[]): Named | null {
  const found = names.findLast(({ name }) => name.kind === 'period');
  if (found?.name.kind !== 'period') return null;
  const upTo = found.name.form === 'month' && DEN.has(tokens[found.atom.from - 1]?.key ?? '');
  return upTo ? { ...found.name, form: 'months' } : found.name;
}

function bracketOf(atoms: readonly Atom[]): Lead['bracket'] {
  const last = atoms.findLast((atom) => atom.key === '(' || atom.key === ')');
  return last === undefined ? null : last.key === '(' ? 'open' : 'closed';
}

function atomsOf(source: Source, from: number, to: number): Atom[] {
  const atoms: Atom[] = [];
  let at = from;
  while (at < to) {
    const atom = (compares(atoms.at(-1)) ? planAt(source, at, to) : null) ?? atomAt(source, at, to);
    atoms.push(atom);
    at = atom.to;
  }
  return atoms;
}

const compares = (before: Atom | undefined): boolean => before?.verb !== undefined && COMPARING.has(before.verb);

/** `vượt kế hoạch 5%`: right behind such a verb a base is a base and no label. */
function planAt(source: Source, at: number, limit: number): Atom | null {
  const base = bases.at(source.tokens, at, limit);
  return base && { kind: 'base', from: at, to: base.to, base: base.value, key: source.tokens[at]?.key ?? '' };
}

function atomAt(source: Source, at: number, limit: number): Atom {
  const { tokens, names } = source;
  const token = tokens[at];
  const key = token?.key ?? '';
  const name = names.at(at);
  if (name && name.kind !== 'directive')
    return { kind: 'name', from: at, to: Math.min(limit, Math.max(at + 1, name.to)), name, key };
  if (key === '"') return { kind: 'word', from: at, to: at + 1, key };
  if (token?.kind === 'mark')
    return { kind: (key === '-' || key === '+') && at + 1 === limit ? 'sign' : 'mark', from: at, to: at + 1, key };
  const compared = comparison(source, at, limit);
  if (compared) return compared;
  return wordAtom(source, at, limit) ?? { kind: 'word', from: at, to: at + 1, key };
}

/** `so với cùng kỳ năm trước`, `so kế hoạch`. */
function comparison({ tokens, names }: Source, at: number, limit: number): Atom | null {
  if (tokens[at]?.key !== SO) return null;
  const next = tokens[at + 1]?.key === VOI ? at + 2 : at + 1;
  const base = bases.at(tokens, next, limit);
  const name = names.at(base?.to ?? next);
  const to = Math.min(limit, name?.kind === 'period' || name?.kind === 'year' ? name.to : (base?.to ?? next));
  return { kind: 'base', from: at, to, base: base?.value ?? (name ? 'earlier' : 'other'), key: 'so' };
}

function wordAtom({ tokens }: Source, at: number, limit: number): Atom | null {
  const key = tokens[at]?.key ?? '';
  const rated = rateNouns.at(tokens, at - 2, at)?.to === at || rateNouns.at(tokens, at - 1, at)?.to === at;
  const quality = qualities.at(tokens, at, limit);
  const verb = verbs.at(tokens, at, limit);
  const noun = heads.at(tokens, at, limit);
  const base = bases.at(tokens, at, limit);
  if (base && (base.value === 'period' || (key === ONLY && base.to - at > 1)))
    return { kind: 'word', from: at, to: base.to, key };
  if (quality && quality.to - at > (verb ? verb.to - at : 0)) return { kind: 'quality', from: at, to: quality.to, key };
  if (noun && noun.to - at > 1) return { kind: 'word', from: at, to: noun.to, key };
  const part = parts.at(tokens, at, limit);
  if (part) return { kind: 'parts', from: at, to: part.to, key };
  const estimate = estimates.at(tokens, at, limit);
  if (estimate) return { kind: 'estimate', from: at, to: estimate.to, key };
  const sum = cumulative.at(tokens, at, limit);
  if (sum) return { kind: 'cumulative', from: at, to: sum.to, key };
  const promise = promises.at(tokens, at, limit);
  if (promise) return { kind: 'promise', from: at, to: promise.to, key };
  const asRate = rated && (verb?.value === 'up' || verb?.value === 'down');
  if (verb && !asRate) return { kind: 'verb', from: at, to: verb.to, verb: verb.value, key };
  if (key === THEREFORE) return { kind: 'therefore', from: at, to: at + 1, key };
  if (BECAUSE.has(key)) return { kind: 'because', from: at, to: at + 1, key };
  const stop = breaks.at(tokens, at, limit);
  if (stop) return { kind: 'break', from: at, to: stop.to, key };
  const filler = fillers.at(tokens, at, limit);
  return filler ? { kind: 'filler', from: at, to: filler.to, key } : null;
}

type Tail = {
  readonly at: number;
  readonly from: number;
  readonly verb: Verb | null;
  readonly base: Base | null;
  readonly baseWords: Atom | null;
};

const TAIL: ReadonlySet<AtomKind> = new Set([
  'verb',
  'estimate',
  'cumulative',
  'promise',
  'base',
  'name',
  'filler',
  'quality',
  'sign',
  'break',
]);

/** From the number backwards over everything that is not the label; `at` is the atom the label ends with, -1 for none. */
function tailOf(atoms: readonly Atom[]): Tail {
  let verb: Verb | null = null;
  let base: Atom | null = null;
  let at = atoms.length - 1;
  let colon = false;
  for (; at >= 0; at -= 1) {
    const atom = atoms[at] as Atom;
    if (atom.kind === 'mark') {
      if (atom.key === ')') at = openingBefore(atoms, at);
      else if (atom.key === ':' && !colon && verb === null) colon = true;
      else if (atom.key === '(' && at > 0 && atoms[at - 1]?.kind !== 'mark') continue;
      else if (atom.key !== ',' && atom.key !== '-') break;
    } else if (atom.kind === 'therefore') at = causeBefore(atoms, at);
    else if (!TAIL.has(atom.kind)) return { at, from: at, verb, base: base?.base ?? null, baseWords: base };
    else if (atom.kind === 'verb' && (verb === null || WEAK.has(verb))) verb = stronger(verb, atom.verb ?? null);
    else if (atom.kind === 'base' && base === null) base = atom;
  }
  return { at: -1, from: Math.max(0, at), verb, base: base?.base ?? null, baseWords: base };
}

/** Verbs that only say that a number follows; a real one before them decides. */
const WEAK: ReadonlySet<Verb> = new Set<Verb>(['reach']);
const stronger = (near: Verb | null, far: Verb | null): Verb | null => (near === null ? far : near);

function openingBefore(atoms: readonly Atom[], close: number): number {
  for (let at = close - 1; at >= 0; at -= 1) if (atoms[at]?.key === '(') return at;
  return close;
}

/** `do … nên` between the label and its verb is a cause and no part of either. */
function causeBefore(atoms: readonly Atom[], therefore: number): number {
  for (let at = therefore - 1; at >= 0; at -= 1) if (atoms[at]?.kind === 'because') return at;
  return therefore;
}

type Label = { readonly from: number; readonly to: number; readonly first: number; readonly text: string };

function labelOf(source: Source, atoms: readonly Atom[], end: number): Label | null {
  if (end < 0) return null;
  let first = end;
  let closes = 0;
  for (let at = end - 1; at >= 0 && end - at < LONGEST_LABEL; at -= 1) {
    const atom = atoms[at] as Atom;
    if (atom.key === ')') closes += 1;
    else if (atom.key === '(' && closes > 0) closes -= 1;
    else if (closes === 0 && isBoundary(source, atoms, at)) break;
    first = at;
  }
  while (first < end && LEADING.has((atoms[first] as Atom).kind)) first += 1;
  while (first < end && agentAt(source, atoms, first) !== null) first = agentAt(source, atoms, first) ?? end;
  while (first < end && LEADING.has((atoms[first] as Atom).kind)) first += 1;
  const from = (atoms[first] as Atom).from;
  const to = (atoms[end] as Atom).to;
  return { from, to, first, text: withoutNames(source, atoms.slice(first, end + 1)) };
}

const LEADING: ReadonlySet<AtomKind> = new Set([
  'filler',
  'name',
  'mark',
  'estimate',
  'cumulative',
  'promise',
  'base',
  'sign',
  'break',
  'verb',
  'quality',
]);

/** Where the label cannot reach further back. */
function isBoundary(source: Source, atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at] as Atom;
  if (atom.kind === 'mark')
    return atom.key === ',' ? !isInnerComma(source, atom.from) : !['-', '/', '"', ')', '&'].includes(atom.key);
  if (atom.kind === 'verb') return !['reach', 'left'].includes(atom.verb ?? '') || atom.key === fold('đạt');
  return ['break', 'parts', 'base', 'promise', 'quality'].includes(atom.kind);
}

/** A comma between two areas belongs to a name: `nông, lâm, thủy sản`. */
export function isInnerComma({ tokens }: Source, comma: number): boolean {
  return sectors.some((group) => group.at(tokens, comma + 1) !== null && endsAt(group, tokens, comma));
}

const endsAt = (group: PhraseBook<true>, tokens: readonly Token[], end: number): boolean =>
  [1, 2, 3, 4].some((back) => end >= back && group.at(tokens, end - back, end)?.to === end);

/** `Toàn huyện gieo trồng` is about `gieo trồng`; an agent alone stays. */
function agentAt({ tokens }: Source, atoms: readonly Atom[], first: number): number | null {
  const from = (atoms[first] as Atom).from;
  const agent = agents.at(tokens, from);
  if (!agent) return null;
  const next = atoms.findIndex((atom) => atom.from >= agent.to);
  return next > first ? next : null;
}

/** The label's words without periods and brackets of several words. */
function withoutNames(source: Source, atoms: readonly Atom[]): string {
  const runs: { from: number; to: number }[] = [];
  let depth = 0;
  for (const [index, atom] of atoms.entries()) {
    const acronym = atom.key === '(' && atoms[index + 2]?.key === ')';
    if (atom.key === '(' && !acronym) depth += 1;
    const kept = depth === 0 && (atom.name === undefined || atom.name.kind === 'ordinal' || atom.name.kind === 'code');
    const last = runs.at(-1);
    if (kept && last?.to === atom.from) last.to = atom.to;
    else if (kept) runs.push({ from: atom.from, to: atom.to });
    if (atom.key === ')') depth = Math.max(0, depth - 1);
  }
  return runs
    .map((run) => wordsBetween(source, run.from, run.to))
    .join(' ')
    .trim();
}
