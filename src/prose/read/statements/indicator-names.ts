/**
 * The indicator's name in the words before a number: how far it reaches back, and which words around it are none of it.
 *
 * A name goes back from its last word to the next break in the thought; a remark between it and the number is stepped over.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AGENTS, AMOUNT_NAMES, ASIDES, REMARK_OPENERS, SECTORS } from '#prose/lexicon/labels.ts';
import { type PhraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FLOW_HEADS, RATE_HEADS } from '#prose/lexicon/statements.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Atom, AtomKind } from './atoms.ts';

const asides = phraseSet(ASIDES);
const remarks = phraseSet(REMARK_OPENERS);
const sectors = SECTORS.map((group) => phraseSet(group));
const agents = phraseSet(AGENTS);
/** `xã hội hóa 600 triệu đồng`: half of a word acts in nothing. */
const notAgents = phraseSet(['xã hội', 'xã viên', 'huyện ủy', 'thành phố thông minh']);
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
const AVERAGES = phraseSet(['bình quân', 'trung bình']);
/** No label is longer. */
const LONGEST_LABEL = 30;

/** The bracket that is closed here; the place itself where it was opened before. */
export function openingBefore(atoms: readonly Atom[], close: number): number {
  for (let at = close - 1; at >= 0; at -= 1) if (atoms[at]?.key === '(') return at;
  return close;
}

/** A name set off by a colon may hold commas and verbs: `Tổ chức đảng, đảng viên được kiểm tra: đạt 12 cuộc`. */
const LONGEST_NAME = 18;

/** What stands before a colon is one name. */
export const isNamedWhole = (atoms: readonly Atom[], colon: number): boolean => nameStart(atoms, colon) !== null;

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
export function wholeNameOf(source: Source, atoms: readonly Atom[], last: number): Label | null {
  const colon = atoms.findLastIndex(({ key, kind }) => key === ':' && kind === 'mark');
  if (colon < 1 || last >= colon) return null;
  const first = nameStart(atoms, colon);
  if (first === null) return null;
  const open = atoms[colon - 1]?.key === ')' ? openingBefore(atoms, colon - 1) : colon;
  const end = open > first && open < colon - 1 ? open : colon;
  const [from, to] = [(atoms[first] as Atom).from, (atoms[end - 1] as Atom).to];
  return { from, to, first, text: withoutNames(source, atoms.slice(first, end)) };
}

/** A name and the atom it begins with. */
export type Label = { readonly from: number; readonly to: number; readonly first: number; readonly text: string };

/** The name that ends with an atom; null where none does. */
export function labelOf(source: Source, atoms: readonly Atom[], end: number): Label | null {
  if (end < 0 || !(NAMING.has((atoms[end] as Atom).kind) || atoms[end]?.key === '%')) return null;
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
  if (before?.kind === 'mark' && before.key === ',' && closed) {
    const named = labelOf(source, atoms.slice(0, opener - 1), opener - 2);
    const remark = remarks.at(tokens, (atoms[opener] as Atom).from) !== null;
    const beside = run.end + 2 === atoms.length && named !== null && isHead(source, named.from);
    return remark || (beside && !isHead(source, (atoms[run.first] as Atom).from)) ? named : null;
  }
  const key = atoms[opener]?.key ?? '';
  const parted = closed || atoms[run.end + 1]?.kind === 'break';
  if (before?.kind === 'word' && parted && CONCEDES.has(key))
    return labelOf(source, atoms.slice(0, opener), opener - 1);
  if (before?.kind === 'quality' && (WHERE.has(key) || (WHY.has(key) && closed)))
    return labelOf(source, atoms.slice(0, opener - 1), opener - 2);
  return null;
}

/** `sản lượng điều, cây chủ lực, 139.200 tấn`: an amount has a name, what stands beside it has none. */
const isHead = ({ tokens }: Source, at: number): boolean => heads.at(tokens, at) !== null;

/** The first of the words before a name that lead it: `dù`, `theo báo cáo`, `tại`. */
function openerBefore(atoms: readonly Atom[], first: number): number {
  let at = first;
  while (at > 0 && OPENING.has((atoms[at - 1] as Atom).kind)) at -= 1;
  if (at > 1 && atoms[at - 1]?.kind === 'verb' && CONCEDES.has(atoms[at - 2]?.key ?? '')) at -= 2;
  return at;
}

const CONCEDES = new Set(['tuy', 'dù', 'mặc', 'dẫu'].map(fold));
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
    return atom.key === ',' ? !isInnerComma(source, atom.from) : !['-', '/', '"', ')', '&', '%'].includes(atom.key);
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
    .replace(LOOSE_END, '')
    .trim();
}

/** What led a time that is no part of the name: `doanh thu trong [chín tháng qua]`. */
const LOOSE_END = / (?:trong|tới|đến|từ|vào|tính|bị)$/u;
