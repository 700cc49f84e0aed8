/**
 * The words before a quantity: the verb that says what it is, the base it is measured against,
 * and the label of the indicator.
 *
 * The words are cut into atoms by the lexicon and then read from the number backwards: first what
 * belongs to the number (`ước`, `chỉ đạt`, `tăng`), then the label, to the next break in the thought.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook } from '#prose/lexicon/phrase-book.ts';
import { ASSIGNED, BASES, type Base, type Verb } from '#prose/lexicon/statements.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { type Atom, type AtomKind, atomsOf } from './atoms.ts';
import { isNamedWhole, type Label, labelOf, openingBefore, wholeNameOf } from './indicator-names.ts';

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
  /** The verb before the number, as printed. */
  readonly verbWords: string | null;
  /** A comma or a word that opens a new object stands right before the number: what was said before does not name it. */
  readonly apart: boolean;
  readonly sign: '+' | '-' | null;
};

const bases = phraseBook(BASES);
const GIAO = fold(ASSIGNED);
const NAM = fold('năm');
const DEN = new Set(['đến', 'tới', 'hết', 'ngày', 'tra'].map(fold));
const DONE = fold('đã');
const APART = new Set([',', 'với', 'để', 'có', 'gồm'].map(fold));
const LONGEST_LEAD = 160;

/** Reads the tokens between the last quantity and this one. */
export function leadOf(source: Source, from: number, to: number): Lead {
  const start = Math.max(from, to - LONGEST_LEAD);
  const atoms = atomsOf(source, start, to);
  const sharing = sharedOut(source, atoms, to);
  const tail = sharing?.tail ?? tailOf(atoms);
  const words = sharing?.label ?? wholeNameOf(source, atoms, tail.at) ?? labelOf(source, atoms, tail.at);
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
    verbWords: tail.said ? wordsBetween(source, tail.said.from, tail.said.to) : null,
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
    apart: isApart(atoms.at(-1)),
    sign: atoms.at(-1)?.kind === 'sign' ? (atoms.at(-1)?.key === '+' ? '+' : '-') : null,
  };
}

/** `kinh tế di sản đóng góp vào tổng sản phẩm trên địa bàn 4,1%`: what it gives to stands between the verb and its share. */
function sharedOut(source: Source, atoms: readonly Atom[], to: number): { tail: Tail; label: Label } | null {
  const at = atoms.findLastIndex((atom) => atom.kind === 'mark' || atom.verb === 'share');
  const said = atoms[at];
  if (said?.verb !== 'share' || !GIVEN_TO.has(source.tokens[said.to - 1]?.key ?? '')) return null;
  if (!isPercentAhead(source, to) || at + 1 === atoms.length) return null;
  const label = labelOf(source, atoms.slice(0, at), at - 1);
  return (
    label && {
      label,
      tail: {
        at: at - 1,
        from: at,
        verb: 'share',
        said: { ...said, to: atoms.at(-1)?.to ?? said.to },
        base: null,
        baseWords: null,
      },
    }
  );
}

const GIVEN_TO = new Set(['vào', 'cho', 'trong'].map(fold));
const isPercentAhead = ({ tokens }: Source, at: number): boolean =>
  [0, 1, 2, 3].some((on) => tokens[at + on]?.kind === 'number' && tokens[at + on + 1]?.key === '%');

/** `318 tỷ đồng tiền thuế đã vào ngân sách, tương đương 81,4% dự toán`. */
function isPredicate(atoms: readonly Atom[], first: number): boolean {
  if (first > 0 && atoms.at(-1)?.key === '(' && saysHowFar(atoms, first)) return true;
  const led = atoms.slice(0, first).every((atom) => atom.kind === 'filler' && atom.key === DONE);
  const comma = atoms.findIndex((atom, at) => at > first && atom.kind === 'mark' && atom.key === ',');
  return first > 0 && led && comma > 0 && atoms.slice(comma).some((atom) => atom.kind === 'verb');
}

/** `143,7 tỷ đồng, đã xong cả năm (101,9% dự toán)`, `3,2 tỷ đồng, tiêu chưa hết một nửa (41%)`. */
const saysHowFar = (atoms: readonly Atom[], first: number): boolean =>
  atoms[0]?.key === ',' &&
  first <= 3 &&
  atoms.length < LONGEST_REMARK &&
  atoms.slice(1, -1).every(({ kind }) => kind !== 'mark') &&
  atoms.slice(1, -1).some(({ key }) => HOW_FAR.has(key));

const HOW_FAR = new Set(['đã', 'chưa', 'xong', 'hết', 'nửa', 'mới'].map(fold));
const LONGEST_REMARK = 12;

/** In a bracket, or behind the comma right behind the last number: beside what was said before. */
const isBeside = (atoms: readonly Atom[], first: number): boolean =>
  atoms[first - 1]?.key === '(' || (first === 1 && (atoms[0]?.key === ',' || atoms[0]?.key === ';'));

/** The word alone; `có thời hạn`, `có hợp đồng` are parts of a name. */
const isApart = (last: Atom | undefined): boolean =>
  last !== undefined && last.to - last.from === 1 && APART.has(last.key);

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
  readonly said: Atom | null;
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
  let said: Atom | null = null;
  let base: Atom | null = null;
  let at = atoms.length - 1;
  let colon = false;
  for (; at >= 0; at -= 1) {
    const atom = atoms[at] as Atom;
    if (atom.kind === 'mark') {
      if (atom.key === ')' && openingBefore(atoms, at) === at) break;
      else if (atom.key === ')') at = openingBefore(atoms, at);
      else if (atom.key === ':' && !colon && (said === null || isNamedWhole(atoms, at))) colon = true;
      else if (atom.key === '(' && at > 0 && atoms[at - 1]?.kind !== 'mark') continue;
      else if (atom.key === '%') return { at, from: at, ...tellOf(said, base) };
      else if (atom.key !== ',' && atom.key !== '-') break;
    } else if (atom.kind === 'therefore') at = causeBefore(atoms, at);
    else if (isWhich(atom)) return { at, from: at, ...tellOf(said, base) };
    else if (!TAIL.has(atom.kind)) return { at, from: at, ...tellOf(said, base) };
    else if (
      atom.kind === 'verb' &&
      (said === null || (WEAK.has(said.verb ?? null) && base !== null && MOVES.has(atom.verb ?? null)))
    )
      said = atom;
    else if (atom.kind === 'base' && base === null) base = atom;
  }
  return { at: -1, from: Math.max(0, at), ...tellOf(said, base) };
}

/** `tiêm mũi 2 đạt 95,1%`, `mức độ 4 đạt 62%`: which of them is measured, and part of its name. */
const isWhich = ({ name, key }: Atom): boolean => name?.kind === 'ordinal' && WHICH.has(key);

const WHICH = new Set(['mũi', 'khối', 'nhóm', 'giai', 'mức', 'cấp'].map(fold));

const tellOf = (said: Atom | null, base: Atom | null): Omit<Tail, 'at' | 'from'> => ({
  verb: said?.verb ?? null,
  said,
  base: base?.base ?? null,
  baseWords: base,
});

/** `nhiều hơn năm 2008 là 5,1%`: a verb that only says that a number follows gives way to what was compared. */
const WEAK: ReadonlySet<Verb | null> = new Set<Verb | null>(['reach']);
const MOVES: ReadonlySet<Verb | null> = new Set<Verb | null>(['up', 'down', 'exceed']);

/** `do … nên` between the label and its verb is a cause and no part of either. */
function causeBefore(atoms: readonly Atom[], therefore: number): number {
  for (let at = therefore - 1; at >= 0; at -= 1) if (atoms[at]?.kind === 'because') return at;
  return therefore;
}
