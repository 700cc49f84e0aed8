/**
 * Who is to do a task: the lead its clause begins with, and those who help.
 *
 * `Giao X chủ trì, phối hợp với Y …`, `X cùng Y …`, `X (Y phối hợp) …`, `…, do X thực hiện`. A name of a
 * body goes on over commas and `và` as long as names follow, and ends at the first word of doing.
 */
import { BODIES, LEADS, NAME_VERBS, NAMED_BODIES, NO_BODIES, WITH } from '#prose/lexicon/assignees.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { MODALS, NO_VERBS, NOUN_TAILS, ORDERS, PRODUCTS, TASK_VERBS } from '#prose/lexicon/tasks.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';

/** Who does it, and the token at which the work itself is said. */
export type Assignment = {
  readonly ordered: boolean;
  readonly lead: string | null;
  readonly support: readonly string[];
  readonly work: number;
};

const verbs = phraseSet(TASK_VERBS);
const modals = phraseSet(MODALS);
const noVerbs = phraseSet(NO_VERBS);
const nounTails = phraseSet(NOUN_TAILS);
const orders = phraseSet(ORDERS);
const named = phraseSet(NAMED_BODIES);
const bodies = phraseSet([...BODIES, ...NAMED_BODIES]);
const noBodies = phraseSet(NO_BODIES);
const nameVerbs = phraseSet(NAME_VERBS);
const leads = phraseSet(LEADS);
const withWhom = phraseSet(WITH);
const carries = phraseSet(['thực hiện', 'chủ trì', 'phụ trách', 'chịu trách nhiệm', 'đảm nhiệm', 'đảm nhận', 'làm']);
const helps = phraseSet(['phối hợp', 'cùng phối hợp', 'góp sức', 'tham gia', 'hỗ trợ', 'phối hợp thực hiện']);
const alias = phraseSet(['gọi tắt', 'sau đây gọi', 'viết tắt']);
const quantifiers = new Set(['các', 'mỗi', 'mọi', 'từng', 'những', 'riêng'].map(fold));
const products = phraseSet(PRODUCTS);
const says = phraseSet([
  'quyết nghị',
  'kết luận',
  'nhận định',
  'nhận thấy',
  'cho rằng',
  'thống nhất',
  'nhất trí',
  'nhấn mạnh',
  'lưu ý',
  'phát biểu',
  'cho biết',
  'nêu rõ',
  'khẳng định',
  'chỉ rõ',
  'yêu cầu',
  'đề nghị',
  'gợi ý',
]);
const THERE = fold('có');
const CHARGE = fold('giao');
const BY = fold('do');
const VA = fold('và');
/** No name goes on over these. */
const ENDS = new Set(
  'cùng cũng trước trong theo để nhằm về bằng đã vẫn đang sẽ là khi do nếu mà thì đến từ ngay sớm chậm muộn hạn hết xong vào như tại qua đối với trên dưới được bị không chưa nghiêm'
    .split(' ')
    .map(fold),
);
const STOPS = new Set(['.', ';', ':', '(', ')', '"', '/', '…', '?', '!']);
const LONGEST_NAME = 36;

/** A word with which work begins; not the syllable of a name. */
export function verbAt({ tokens, names }: Source, at: number, limits: { from: number; to: number }): number | null {
  if (names.at(at)) return null;
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  const capital = /^\p{Lu}/u.test(word.text);
  if (capital && at > limits.from && !['.', ':', '"'].includes(tokens[at - 1]?.key ?? '')) return null;
  const verb = modals.at(tokens, at, limits.to) ?? verbs.at(tokens, at, limits.to);
  if (!verb || endsNoun(tokens, at, limits)) return null;
  const none = noVerbs.at(tokens, at, limits.to);
  return none && none.to >= verb.to ? null : verb.to;
}

/** `công trình`, `kế hoạch giao`: the last syllable of a noun. */
const endsNoun = (tokens: Source['tokens'], at: number, { from, to }: { from: number; to: number }): boolean =>
  [1, 2].some((back) => at - back >= from && (nounTails.at(tokens, at - back, to)?.to ?? 0) > at);

/** The first word of an order in a stretch, past who is to do it. */
export function verbAfter(source: Source, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (['.', ';'].includes(source.tokens[at]?.key ?? '')) return null;
    if (verbAt(source, at, { from, to }) !== null) return at;
  }
  return null;
}

/** A body's name begins here: the token behind its head, else null. */
export function bodyAt(source: Source, at: number, to: number): number | null {
  const plural = quantifiers.has(source.tokens[at]?.key ?? '') ? headAt(source, at + 1, to) : null;
  return headAt(source, at, to) ?? plural;
}

function headAt({ tokens }: Source, at: number, to: number): number | null {
  const head = bodies.at(tokens, at, to);
  const none = head && noBodies.at(tokens, at, to);
  return head && !(none && none.to >= head.to) ? head.to : null;
}

/** Where the names of bodies that begin here end: at a word of doing, a mark, or a word no name goes over. */
export function bodiesEnd(source: Source, from: number, to: number): number {
  const { tokens, names } = source;
  let at = from;
  while (at < Math.min(to, from + LONGEST_NAME)) {
    const key = tokens[at]?.key ?? '';
    if (STOPS.has(key) || (ENDS.has(key) && at > from)) return at;
    if (key === ',') {
      if (!goesOn(source, at + 1, to)) return at;
      at += 1;
      continue;
    }
    const name = names.at(at);
    if (name && (name.kind === 'date' || name.kind === 'period')) return at;
    const ends = products.at(tokens, at, to) !== null && !/^\p{Lu}/u.test(tokens[at]?.text ?? '');
    if (at > from && (ends || says.at(tokens, at, to))) return at;
    const head = headAt(source, at, to);
    const none = head === null ? noBodies.at(tokens, at, to) : null;
    const ownWord = head !== null && named.at(tokens, at, to) ? nameVerbs.at(tokens, head, to) : null;
    if (ownWord && !isLedTo(source, ownWord.to, to)) at = Math.max(ownWord.to, properEnd(source, head ?? at, to));
    else if (head !== null) at = head;
    else if (none && verbAt(source, at, { from, to }) === null) at = none.to;
    else if (verbAt(source, at, { from, to }) !== null && at > from) return tokens[at - 1]?.key === VA ? at - 1 : at;
    else if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at = properEnd(source, at, to);
    else if (noVerbs.at(tokens, at, to)) at = noVerbs.at(tokens, at, to)?.to ?? at + 1;
    else at += 1;
  }
  return at;
}

/** `Giáo dục`, `Đào tạo`, `Chăn nuôi`: the second syllable of a name's word is no word of doing. */
function properEnd({ tokens }: Source, at: number, to: number): number {
  return Math.max(at + 1, verbs.at(tokens, at, to)?.to ?? 0, noVerbs.at(tokens, at, to)?.to ?? 0);
}

/** `Ban tổ chức hội nghị`: behind the word of doing no name goes on, so it is what the body does. */
const isLedTo = ({ tokens }: Source, at: number, to: number): boolean => at >= to || tokens[at]?.key === ',';

/** Behind a comma another name: a head, a proper name, a plural of bodies. */
function goesOn(source: Source, at: number, to: number): boolean {
  if (verbAt(source, at, { from: at - 1, to }) !== null || withWhom.at(source.tokens, at, to)) return false;
  return bodyAt(source, at, to) !== null || /^\p{Lu}/u.test(source.tokens[at]?.text ?? '');
}

/** Bodies between commas and `và`. */
export function bodiesIn(source: Source, from: number, to: number): string[] {
  const out: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const key = source.tokens[at]?.key;
    const joins = key === VA && at < to && bodyAt(source, at + 1, to) !== null && at > start + 1;
    if (at !== to && !joins && (key !== ',' || sharesHead(source, start, at))) continue;
    const name = wordsBetween(source, start, at).trim();
    if (name) out.push(name);
    start = at + 1;
  }
  return out;
}

/** `các phòng, ban, ngành`, `UBND các xã, phường`: one name over its commas. */
function sharesHead({ tokens }: Source, start: number, comma: number): boolean {
  const next = tokens[comma + 1];
  if (!next || quantifiers.has(next.key) || !/^\p{Ll}/u.test(next.text)) return false;
  return tokens.slice(start, comma).some((token) => quantifiers.has(token.key));
}

/** Reads who is to do what from the first token of a clause; null when it names nobody and orders nothing. */
export function assignmentAt(source: Source, from: number, to: number): Assignment | null {
  const { tokens } = source;
  const order = orders.at(tokens, from, to);
  const start = order ? order.to : from;
  const head = bodyAt(source, start, to);
  const end = head === null ? start : bodiesEnd(source, start, to);
  if (order && head === null) return { ordered: true, lead: null, support: [], work: start };
  const reader = helpersFrom(source, end, to);
  if (head === null) {
    return reader.support.length > 0 ? { ordered: false, lead: null, support: reader.support, work: reader.at } : null;
  }
  return {
    ordered: order !== null,
    lead: wordsBetween(source, start, end) || null,
    support: reader.support,
    work: reader.at,
  };
}

/** Past `chủ trì`, `phối hợp với Y`, `(cùng Y)`, `, Y phối hợp,` up to the work. */
function helpersFrom(source: Source, from: number, to: number): { at: number; support: string[] } {
  const { tokens } = source;
  const support: string[] = [];
  let at = from;
  for (let step = 0; step < 5 && at < to; step += 1) {
    const next = tokens[at]?.key === ',' ? at + 1 : at;
    const lead = leads.at(tokens, next, to);
    const helper =
      inBrackets(source, at, to) ??
      withHelpers(source, next, to) ??
      (next > at ? helpersBefore(source, next, to) : null);
    if (!lead && !helper) break;
    if (helper) support.push(...helper.names);
    at = helper && !lead ? helper.to : (lead?.to ?? at);
  }
  return { at: tokens[at]?.key === ',' && support.length > 0 ? at + 1 : at, support };
}

type Helpers = { readonly names: readonly string[]; readonly to: number };

/** `phối hợp với Y, Z`; `phối hợp` alone is work of its own. */
function withHelpers(source: Source, at: number, to: number): Helpers | null {
  const cue = withWhom.at(source.tokens, at, to);
  if (!cue || (bodyAt(source, cue.to, to) === null && !/^\p{Lu}/u.test(source.tokens[cue.to]?.text ?? ''))) return null;
  const end = bodiesEnd(source, cue.to, to);
  return end > cue.to ? { names: bodiesIn(source, cue.to, end), to: end } : null;
}

/** `, Hạt Kiểm lâm và UBND các xã phối hợp,`; `, có Hội Cựu chiến binh góp sức,`. */
function helpersBefore(source: Source, at: number, to: number): Helpers | null {
  const from = source.tokens[at]?.key === THERE ? at + 1 : at;
  if (bodyAt(source, from, to) === null) return null;
  const end = bodiesEnd(source, from, to);
  const help = helps.at(source.tokens, end, to);
  if (!help || withHelpers(source, end, to)) return null;
  return { names: bodiesIn(source, from, end), to: help.to };
}

/** `(cùng UBND thành phố, Công an tỉnh)`, `(Công an phường phối hợp)`. */
function inBrackets(source: Source, at: number, to: number): Helpers | null {
  const { tokens } = source;
  if (tokens[at]?.key !== '(') return null;
  let close = at + 1;
  while (close < Math.min(to, at + LONGEST_NAME) && tokens[close]?.key !== ')') close += 1;
  if (tokens[close]?.key !== ')') return null;
  if (alias.at(tokens, at + 1, close)) return { names: [], to: close + 1 };
  const helper = withHelpers(source, at + 1, close) ?? helpersBefore(source, at + 1, close);
  return helper ? { names: helper.names, to: close + 1 } : null;
}

/** Helpers named behind the work: `…, phối hợp với Y`, `… (Y phối hợp) …`. */
export function helpersIn(source: Source, from: number, to: number): readonly string[] {
  for (let at = from; at < to; at += 1) {
    const helper = inBrackets(source, at, to) ?? withHelpers(source, at, to);
    if (helper && helper.names.length > 0) return helper.names;
  }
  return [];
}

/** The lead named behind the work: `…, giao X`, `do X thực hiện`, `…: X phụ trách`. */
export function leadIn(source: Source, from: number, to: number): string | null {
  const { tokens } = source;
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    const given = key === CHARGE && at > from && verbs.at(tokens, at, to)?.to === at + 1;
    const done = key === BY || key === ':';
    if ((!given && !done) || bodyAt(source, at + 1, to) === null) continue;
    const end = bodiesEnd(source, at + 1, to);
    if (given || carries.at(tokens, end, to)) return wordsBetween(source, at + 1, end);
  }
  return null;
}
