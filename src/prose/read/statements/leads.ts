/**
 * The words before a quantity: the verb that says what it is, the base it is measured against,
 * and the label of the indicator.
 *
 * The words are cut into atoms by the lexicon and then read from the number backwards: first what
 * belongs to the number (`ước`, `chỉ đạt`, `tăng`), then the label, to the next break in the thought.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AGENTS, AMOUNT_NAMES, ASIDES, REMARK_OPENERS, SECTORS } from '#prose/lexicon/labels.ts';
import { type PhraseBook, phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { ASSIGNED, BASES, type Base, FLOW_HEADS, RATE_HEADS, type Verb } from '#prose/lexicon/statements.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { type Atom, type AtomKind, atomsOf } from './atoms.ts';

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
  /** `kế hoạch vốn 214,6 tỷ đồng`: words that name a base and nothing else; at the head of a sentence they are the label. */
  readonly plan: Lead['label'];
  /** Nothing but a dash or a stroke stands between the last quantity and this one. */
  readonly dash: boolean;
  readonly period: Named | null;
  /** `lũy kế`: counted from the beginning of the year. */
  readonly cumulative: string | null;
  readonly until: Named | null;
  /** `;` or `:` stands between the last quantity and this one. */
  readonly fresh: boolean;
  /** `;` and no colon stands between the last quantity and this one. */
  readonly semicolon: boolean;
  readonly bracket: 'open' | 'closed' | null;
  readonly comma: boolean;
  /** A colon stands right before the number. */
  readonly colon: boolean;
  /** The label follows the last quantity at once and a comma parts it from its verb: it says what became of what stands before. */
  readonly predicate: boolean;
  /** A comma or a word that opens a new object stands right before the number: what was said before does not name it. */
  readonly apart: boolean;
  readonly sign: '+' | '-' | null;
};

const bases = phraseBook(BASES);
const asides = phraseSet(ASIDES);
const remarks = phraseSet(REMARK_OPENERS);
const sectors = SECTORS.map((group) => phraseSet(group));
const agents = phraseSet(AGENTS);
/** `xã hội hóa 600 triệu đồng`: half of a word acts in nothing. */
const notAgents = phraseSet(['xã hội', 'xã viên', 'huyện ủy', 'thành phố thông minh']);
const GIAO = fold(ASSIGNED);
const NAM = fold('năm');
const DEN = new Set(['đến', 'tới', 'hết', 'ngày', 'tra'].map(fold));
const IS = fold('là');
const WITH = fold('với');
const THEN = fold('thì');
/** Where or why something was slow or highest is no name: `độ mặn cao nhất tại Gành Hào`. */
const WHERE = new Set(['tại', 'ở'].map(fold));
const WHY = new Set(['trong', 'do', 'vì', 'bởi', 'nhờ', 'khi', 'sau', 'từ'].map(fold));
const heads = phraseSet([...FLOW_HEADS, ...RATE_HEADS, ...AMOUNT_NAMES]);
const PLACES = phraseSet([
  'các xã',
  'các huyện',
  'các phường',
  'các thôn',
  'các tỉnh',
  'các bản',
  'xã',
  'phường',
  'huyện',
  'hai xã',
  'ba xã',
  'ở',
  'tại',
  'thôn',
  'bản',
  'ấp',
  'khu vực',
]);
/** A list of places is at most this long. */
const LONGEST_PLACES = 8;
const DONE = fold('đã');
const APART = new Set([',', 'với', 'để', 'có', 'gồm'].map(fold));
const AVERAGES = phraseSet(['bình quân', 'trung bình']);
/** No label is longer. */
const LONGEST_LABEL = 30;
const LONGEST_LEAD = 160;

/** Reads the tokens between the last quantity and this one. */
export function leadOf(source: Source, from: number, to: number): Lead {
  const start = Math.max(from, to - LONGEST_LEAD);
  const atoms = atomsOf(source, start, to);
  const tail = tailOf(atoms);
  const words = wholeNameOf(source, atoms, tail) ?? labelOf(source, atoms, tail.at);
  const aside = words && baseAlone(source, words, isBeside(atoms, words.first));
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
    plan: aside === 'plan' && words ? { from: words.from, to: words.to, text: words.text } : null,
    dash: atoms.length === 1 && (atoms[0]?.key === '-' || atoms[0]?.key === '/'),
    period: periodAmong(source, names),
    cumulative: cumulativeWords(source, own),
    until,
    fresh: atoms.some((atom) => atom.key === ';' || (atom.key === ':' && !aside)),
    semicolon: atoms.some((atom) => atom.key === ';') && !atoms.some((atom) => atom.key === ':'),
    bracket: bracketOf(atoms),
    comma: atoms.some((atom) => atom.key === ','),
    colon: atoms.at(-1)?.key === ':',
    predicate: label !== null && isPredicate(atoms, label.first),
    apart: APART.has(atoms.at(-1)?.key ?? ''),
    sign: atoms.at(-1)?.kind === 'sign' ? (atoms.at(-1)?.key === '+' ? '+' : '-') : null,
  };
}

/** `318 tỷ đồng tiền thuế đã vào ngân sách, tương đương 81,4% dự toán`. */
function isPredicate(atoms: readonly Atom[], first: number): boolean {
  const led = atoms.slice(0, first).every((atom) => atom.kind === 'filler' && atom.key === DONE);
  const comma = atoms.findIndex((atom, at) => at > first && atom.kind === 'mark' && atom.key === ',');
  return first > 0 && led && comma > 0 && atoms.slice(comma).some((atom) => atom.kind === 'verb');
}

/** In a bracket, or behind the comma right behind the last number: beside what was said before. */
const isBeside = (atoms: readonly Atom[], first: number): boolean =>
  atoms[first - 1]?.key === '(' || (first === 1 && (atoms[0]?.key === ',' || atoms[0]?.key === ';'));

/** `lũy kế 2 tháng`, as printed. */
function cumulativeWords(source: Source, atoms: readonly Atom[]): string | null {
  const at = atoms.findIndex((atom) => atom.kind === 'cumulative');
  if (at < 0) return null;
  const from = atoms[at] as Atom;
  const behind = atoms[at + 1];
  return wordsBetween(source, from.from, behind?.kind === 'name' ? behind.to : from.to);
}

/** `(kế hoạch 93%)`, `dự toán HĐND giao 12 tỷ đồng`, `cùng kỳ 450 tỷ đồng`: the whole label names a base, so the number is the base's. */
function baseAlone({ tokens }: Source, label: Label, beside: boolean): Base | null {
  const base = bases.at(tokens, label.from, label.to);
  const assigned = beside && base?.value === 'plan' && tokens[label.to - 1]?.key === GIAO;
  return base && (base.to === label.to || tokens[base.to]?.key === NAM || assigned) ? base.value : null;
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
      else if (atom.key === ':' && !colon && (verb === null || isNamedWhole(atoms, at))) colon = true;
      else if (atom.key === '(' && at > 0 && atoms[at - 1]?.kind !== 'mark') continue;
      else if (atom.key !== ',' && atom.key !== '-') break;
    } else if (atom.kind === 'therefore') at = causeBefore(atoms, at);
    else if (!TAIL.has(atom.kind)) return { at, from: at, verb, base: base?.base ?? null, baseWords: base };
    else if (
      atom.kind === 'verb' &&
      (verb === null || (WEAK.has(verb) && base !== null && MOVES.has(atom.verb ?? null)))
    )
      verb = atom.verb ?? null;
    else if (atom.kind === 'base' && base === null) base = atom;
  }
  return { at: -1, from: Math.max(0, at), verb, base: base?.base ?? null, baseWords: base };
}

/** `nhiều hơn năm 2008 là 5,1%`: a verb that only says that a number follows gives way to what was compared. */
const WEAK: ReadonlySet<Verb | null> = new Set<Verb | null>(['reach']);
const MOVES: ReadonlySet<Verb | null> = new Set<Verb | null>(['up', 'down', 'exceed']);

function openingBefore(atoms: readonly Atom[], close: number): number {
  for (let at = close - 1; at >= 0; at -= 1) if (atoms[at]?.key === '(') return at;
  return close;
}

/** `do … nên` between the label and its verb is a cause and no part of either. */
function causeBefore(atoms: readonly Atom[], therefore: number): number {
  for (let at = therefore - 1; at >= 0; at -= 1) if (atoms[at]?.kind === 'because') return at;
  return therefore;
}

/** A name set off by a colon may hold commas and verbs: `Tổ chức đảng, đảng viên được kiểm tra: đạt 12 cuộc`. */
const LONGEST_NAME = 18;

const isNamedWhole = (atoms: readonly Atom[], colon: number): boolean => nameStart(atoms, colon) !== null;

/** The atom a name before a colon begins with, at the start of the sentence, the list or the bracket; null for none. */
function nameStart(atoms: readonly Atom[], colon: number): number | null {
  let first = colon;
  while (first > 0 && !OPENERS.has((atoms[first - 1] as Atom).key)) first -= 1;
  while (first < colon && LEADING.has((atoms[first] as Atom).kind)) first += 1;
  const named = atoms.slice(first, colon);
  const opens = named[0]?.kind === 'word';
  const inner = named.every(
    ({ kind, key }) => kind !== 'mark' || key === ',' || key === '-' || key === '(' || key === ')',
  );
  return opens && inner && named.length > 1 && named.length <= LONGEST_NAME ? first : null;
}

const OPENERS = new Set([';', ':', '.']);

/** Only what qualifies the number stands between the colon and it. */
function wholeNameOf(source: Source, atoms: readonly Atom[], tail: Tail): Label | null {
  const colon = atoms.findLastIndex(({ key, kind }) => key === ':' && kind === 'mark');
  if (colon < 1 || tail.at >= colon) return null;
  const first = nameStart(atoms, colon);
  if (first === null) return null;
  const open = atoms[colon - 1]?.key === ')' ? openingBefore(atoms, colon - 1) : colon;
  const end = open > first && open < colon - 1 ? open : colon;
  const [from, to] = [(atoms[first] as Atom).from, (atoms[end - 1] as Atom).to];
  return { from, to, first, text: withoutNames(source, atoms.slice(first, end)) };
}

type Label = { readonly from: number; readonly to: number; readonly first: number; readonly text: string };

function labelOf(source: Source, atoms: readonly Atom[], end: number): Label | null {
  if (end < 0 || !NAMING.has((atoms[end] as Atom).kind)) return null;
  let first = end;
  let closes = 0;
  for (let at = end - 1; at >= 0 && end - at < LONGEST_LABEL; at -= 1) {
    const atom = atoms[at] as Atom;
    if (atom.key === ')') closes += 1;
    else if (atom.key === '(' && closes > 0) closes -= 1;
    else if (closes === 0 && isBoundary(source, atoms, at)) break;
    first = at;
  }
  while (first < end && isLeading(atoms[first] as Atom)) first += 1;
  while (first < end && agentAt(source, atoms, first) !== null) first = agentAt(source, atoms, first) ?? end;
  while (first < end && isLeading(atoms[first] as Atom)) first += 1;
  const behind = behindRemark(source, atoms, { first, end });
  if (behind) return behind;
  const from = (atoms[first] as Atom).from;
  const to = (atoms[end] as Atom).to;
  const aside = asides.at(source.tokens, from) ?? (AVERAGES.at(source.tokens, from)?.to === to ? true : null);
  if (aside && first > 1 && atoms[first - 1]?.key === ',') {
    const named = labelOf(source, atoms.slice(0, first - 1), first - 2);
    const average = named !== null && AVERAGES.at(source.tokens, from)?.to === to;
    if (!average && named) return named;
    if (named) return { ...named, text: `${named.text} ${wordsBetween(source, from, to)}` };
  }
  return { from, to, first, text: withoutNames(source, atoms.slice(first, end + 1)) };
}

/** A name ends with a word; `trong đó` alone names nothing. */
const NAMING: ReadonlySet<AtomKind> = new Set([
  'word',
  'because',
  'verb',
  'filler',
  'name',
  'quality',
  'break',
  'base',
]);

/**
 * `doanh thu, dù sức mua yếu, vẫn đạt …`, `thanh tra đình trệ trong mùa dịch, đạt …`, `độ mặn cao nhất tại Gành Hào …`: what
 * stands right before the number is a remark, and the name stands before it; null when it is none.
 */
function behindRemark(source: Source, atoms: readonly Atom[], run: { first: number; end: number }): Label | null {
  const { tokens } = source;
  const opener = openerBefore(atoms, run.first);
  const closed = atoms[run.end + 1]?.key === ',';
  const before = atoms[opener - 1];
  if (before?.kind === 'mark' && before.key === ',' && closed)
    return remarks.at(tokens, (atoms[opener] as Atom).from)
      ? labelOf(source, atoms.slice(0, opener - 1), opener - 2)
      : null;
  const key = atoms[opener]?.key ?? '';
  if (before?.kind === 'quality' && (WHERE.has(key) || (WHY.has(key) && closed)))
    return labelOf(source, atoms.slice(0, opener - 1), opener - 2);
  return null;
}

/** The first of the words before a name that lead it: `dù`, `theo báo cáo`, `tại`. */
function openerBefore(atoms: readonly Atom[], first: number): number {
  let at = first;
  while (at > 0 && OPENING.has((atoms[at - 1] as Atom).kind)) at -= 1;
  return at;
}

const OPENING: ReadonlySet<AtomKind> = new Set(['break', 'because', 'filler', 'name']);

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

/** `Bao phủ BHYT 98,6% dân số`: at the head of a name such a verb is a noun. */
const COVERS = new Set(['bao', 'phủ'].map(fold));
const isLeading = (atom: Atom): boolean => LEADING.has(atom.kind) && !(atom.kind === 'verb' && COVERS.has(atom.key));

/** Where the label cannot reach further back. */
function isBoundary(source: Source, atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at] as Atom;
  if (atom.kind === 'mark')
    return atom.key === ',' ? !isInnerComma(source, atom.from) : !['-', '/', '"', ')', '&'].includes(atom.key);
  if (((atom.key === IS || atom.key === WITH) && heads.at(source.tokens, atom.to)) || atom.key === THEN) return true;
  if (atom.kind === 'verb' && COVERS.has(atom.key)) return false;
  if (atom.kind === 'verb') return !['reach', 'left'].includes(atom.verb ?? '') || atom.key === fold('đạt');
  return ['break', 'parts', 'base', 'promise', 'quality', 'therefore'].includes(atom.kind);
}

/** A comma between two areas or two places belongs to a name: `nông, lâm, thủy sản`, `các xã Chế Là, Thu Tà`. */
export function isInnerComma({ tokens }: Source, comma: number): boolean {
  if (isProper(tokens[comma - 1]) && isProper(tokens[comma + 1]))
    for (let at = Math.max(0, comma - LONGEST_PLACES); at < comma; at += 1)
      if (PLACES.at(tokens, at, comma)) return true;
  if (isAcronym(tokens[comma - 1]) && isAcronym(tokens[comma + 1])) return true;
  return sectors.some((group) => group.at(tokens, comma + 1) !== null && endsAt(group, tokens, comma));
}

/** `KHCN, ĐMST, CĐS`. */
const isAcronym = (token: Token | undefined): boolean => /^\p{Lu}{2,6}$/u.test(token?.text ?? '');

const isProper = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? '');

const endsAt = (group: PhraseBook<true>, tokens: readonly Token[], end: number): boolean =>
  [1, 2, 3, 4].some((back) => end >= back && group.at(tokens, end - back, end)?.to === end);

/** `Toàn huyện gieo trồng` is about `gieo trồng`; an agent alone stays. */
function agentAt({ tokens }: Source, atoms: readonly Atom[], first: number): number | null {
  const from = (atoms[first] as Atom).from;
  const agent = agents.at(tokens, from);
  if (!agent || notAgents.at(tokens, from)) return null;
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
