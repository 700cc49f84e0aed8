/**
 * Mentions of directing documents: `Chỉ thị số 43-CT/TU ngày 3-9-2020 của Thành ủy`, `NQ 57`,
 * `các Nghị quyết số 57, 59, 66, 68 của Bộ Chính trị`, `Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố`.
 *
 * What a mention leaves out (issuer, date) stays null and is resolved later through the register. A
 * document's own number and title and its legal bases are told from what it cites.
 */
import {
  BY_DIRECTIVE,
  DECISIONS_OF_CENTRE,
  DIRECTIVE_TYPES,
  type Kind,
  PLURALS,
  TYPE_CODES,
} from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { DirectiveMention } from '#prose/read/reading.ts';
import { type Source, spanOf, wordsBetween } from '#prose/read/source.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { isoDay } from '#prose/read/time/periods.ts';
import { dateAt, issuerAt, type WrittenDay } from './issuers.ts';
import { constitutionAt, namedAt } from './named.ts';
import { bareNumberAt, type DocumentSymbol, runsOn, type Stretch, symbolAt } from './symbols.ts';

/** A mention before offsets, roles and shared issuers are settled. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** Where the word of its kind ends; `from` when the kind was said before. */
  readonly typeTo: number;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: WrittenDay | null;
  readonly joined: boolean;
};

/** The word or code of a kind, before a number or a name. */
type Head = {
  readonly at: number;
  readonly to: number;
  readonly kind: Kind;
  readonly code: boolean;
  /** `các Nghị quyết`: every number behind it is one of theirs. */
  readonly plural: boolean;
};

const types = phraseBook(DIRECTIVE_TYPES);
const kinds = new Map(DIRECTIVE_TYPES.map(([, kind]) => [kind.type, kind]));
const codes = new Map(TYPE_CODES.map(([code, type]) => [code, kinds.get(type) as Kind]));
const plurals = new Set(PLURALS.map(fold));
const decisionsOfCentre = new Set(DECISIONS_OF_CENTRE);
const byDirective = phraseSet(BY_DIRECTIVE);
const bases = phraseSet(['căn cứ']);
const SO = fold('số');
const VA = fold('và');
const NAM = fold('năm');
const CONSTITUTION: Kind = { type: 'Hiến pháp', common: true };
const QUALIFIED = 16;
const LONGEST_LIST = 12;
const RULE = kinds.get('Quy định') as Kind;

/** Every mention in the tokens, for naming them before other numbers are read. */
export function mentionsIn(tokens: readonly Token[], text: string): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mentions = tokens[at]?.kind === 'word' ? mentionsAt({ tokens, text }, at) : [];
    found.push(...mentions);
    at = Math.max(at + 1, mentions.at(-1)?.to ?? 0);
  }
  return shareIssuers(found, tokens);
}

/** What the calendar should not read as amounts. */
export const namesOfMentions = (mentions: readonly Mention[]): Named[] =>
  mentions
    .filter((one) => one.number !== null || one.date !== null)
    .map((one) => ({ kind: 'directive', from: one.from, to: one.to }));

/** The mentions as facts; `own` is the document's own symbol, the rest tells bases and the document's title. */
export function directivesOf(
  source: Source,
  mentions: readonly Mention[],
  context: {
    own: string | null;
    isBasis: (token: number) => boolean;
    isTitle: (token: number) => boolean;
  },
): DirectiveMention[] {
  return mentions.map((one): DirectiveMention => {
    const isOwn = one.number !== null && context.own !== null && sameSymbol(one.number, context.own);
    const written = wordsBetween(source, one.from, one.typeTo);
    const basis = context.isBasis(one.from) ? 'basis' : 'cited';
    return {
      ...spanOf(source, one.from, one.to),
      type: one.typeTo === one.from || codes.has(written) ? one.kind.type : written,
      number: one.number ?? '',
      issuer: one.issuer,
      date: one.date ? isoDay(one.date, source.year) : null,
      role: isOwn ? 'own' : context.isTitle(one.from) ? 'title' : basis,
    };
  });
}

const sameSymbol = (left: string, right: string): boolean =>
  fold(left.replace(/\s/g, '')) === fold(right.replace(/\s/g, ''));

function mentionsAt(stretch: Stretch, at: number): Mention[] {
  const law = constitutionAt(stretch, at);
  if (law) return [{ ...bareMention(at, law.to), kind: CONSTITUTION }];
  const head = headAt(stretch, at);
  if (!head) return [];
  const said = stretch.tokens[head.to]?.key === SO && runsOn(stretch, head.to);
  const start = said ? head.to + (stretch.tokens[head.to + 1]?.key === ':' ? 2 : 1) : head.to;
  const symbol = runsOn(stretch, start) ? numberAt(stretch, start, { head, said }) : null;
  if (symbol) {
    const first = mentionFrom(stretch, { ...of(head, symbol), joined: false });
    return [first, ...furtherNumbers(stretch, first, head)];
  }
  return bracketed(stretch, head) ?? qualified(stretch, head) ?? byName(stretch, head);
}

/** `bộ tứ Nghị quyết (57, 59, 66, 68)`. */
function bracketed(stretch: Stretch, head: Head): Mention[] | null {
  const number = stretch.tokens[head.to]?.key === '(' ? bareNumberAt(stretch.tokens, head.to + 1) : null;
  if (number === null) return null;
  const first = mentionFrom(stretch, { ...of(head, number), joined: false });
  const more = furtherNumbers(stretch, first, { ...head, plural: true });
  return more.length > 0 ? [first, ...more] : null;
}

function headAt(stretch: Stretch, at: number): Head | null {
  const { tokens } = stretch;
  const word = types.at(tokens, at);
  const plural = plurals.has(tokens[at - 1]?.key ?? '');
  if (word) {
    const said = codes.get(tokens[word.to]?.text ?? '');
    const to = said?.type === word.value.type ? word.to + 1 : word.to;
    return { at, to, kind: word.value, code: false, plural };
  }
  const kind = codes.get(tokens[at]?.text ?? '');
  const measured = tokens[at - 1]?.key === '%' || tokens[at - 1]?.kind === 'number' || tokens[at - 1]?.key === '/';
  return kind && !(measured && !plural) ? { at, to: at + 1, kind, code: true, plural } : null;
}

/** The number behind a kind's word: with letters always, bare where the kind or what follows makes it one. */
function numberAt(stretch: Stretch, at: number, { head, said }: { head: Head; said: boolean }): DocumentSymbol | null {
  const symbol = symbolAt(stretch, at);
  if (symbol) return symbol;
  const bare = bareNumberAt(stretch.tokens, at);
  if (bare === null || said || (!head.kind.common && !head.code)) return bare;
  if (head.code && !head.kind.common) return bare;
  if (issuerAt(stretch, bare.to) || dateAt(stretch.tokens, bare.to)) return bare;
  return isKnownByNumber(stretch, head, bare) ? bare : null;
}

/** `Theo Chương trình 134, …`, `theo quyết định 167`: named as a document, and the number ends the name. */
function isKnownByNumber(stretch: Stretch, head: Head, number: DocumentSymbol): boolean {
  const { tokens } = stretch;
  if (number.text.length < 2) return false;
  if (head.kind.type === 'Chương trình' && number.text.length > 2) return true;
  const led = [1, 2].some((back) => byDirective.at(tokens, head.at - back, head.at)?.to === head.at);
  const within = tokens[head.at - 1]?.kind === 'word' && runsOn(stretch, head.at);
  const capital = /^\p{Lu}\p{Ll}/u.test(tokens[head.at]?.text ?? '') && within;
  return (led && capital) || ((led || capital) && endsNumber(stretch, number.to));
}

const of = (head: Head, symbol: DocumentSymbol): Omit<Mention, 'issuer' | 'date' | 'joined'> => ({
  from: head.at,
  typeTo: head.to,
  kind: head.code && /-QĐ\/TW$/.test(symbol.text) && !decisionsOfCentre.has(symbol.text) ? RULE : head.kind,
  number: symbol.text,
  to: symbol.to,
});

const bareMention = (from: number, to: number): Omit<Mention, 'kind'> => ({
  from,
  to,
  typeTo: from,
  number: null,
  issuer: null,
  date: null,
  joined: false,
});

/** `, 59, 66 và 68 của Bộ Chính trị`, `và số 97-TB/TU`: further numbers of the same kind. */
function furtherNumbers(stretch: Stretch, first: Mention, head: Head): Mention[] {
  const { tokens } = stretch;
  const found: { mention: Mention; sure: boolean }[] = [];
  let at = first.to;
  while (found.length < LONGEST_LIST) {
    const join = tokens[at]?.key;
    if (join !== ',' && join !== VA && join !== ';' && join !== '&') break;
    const said = tokens[at + 1]?.key === SO;
    const next = said ? at + 2 : at + 1;
    if (!runsOn(stretch, at + 1)) break;
    const symbol = symbolAt(stretch, next);
    const number = symbol ?? (join === ';' ? null : bareNumberAt(tokens, next));
    if (number === null || (symbol === null && !endsNumber(stretch, number.to))) break;
    const start = { from: at + 1, typeTo: at + 1, kind: first.kind, number: number.text, to: number.to, joined: true };
    const mention = mentionFrom(stretch, start);
    found.push({ mention, sure: symbol !== null || said || head.plural });
    at = mention.to;
  }
  const closed = found.at(-1)?.mention.issuer !== null;
  const last = closed ? found.length : found.findLastIndex((one) => one.sure) + 1;
  const paired = found.length === 1 && /\p{L}/u.test(first.number ?? '');
  return found.slice(0, paired ? 1 : last).map((one) => one.mention);
}

/** Behind a bare number of a list: its end, another number, or whose it is. */
function endsNumber(stretch: Stretch, at: number): boolean {
  const token = stretch.tokens[at];
  if (!token || token.kind === 'mark') return token?.key !== '-' && token?.key !== '/';
  if (token.key === VA) return stretch.tokens[at + 1]?.kind === 'number' || stretch.tokens[at + 1]?.key === SO;
  return ends.has(token.key) || issuerAt(stretch, at) !== null || !runsOn(stretch, at);
}

const ends = new Set(['của', 'về', 'ngày', 'năm', 'khóa', 'khoá'].map(fold));

/** `Luật Tổ chức chính quyền địa phương số 72/2025/QH15`, `Nghị quyết của HĐND tỉnh số 12/NQ-HĐND`. */
function qualified(stretch: Stretch, head: Head): Mention[] | null {
  const { tokens } = stretch;
  if (!/^\p{Lu}/u.test(tokens[head.at]?.text ?? '')) return null;
  for (let at = head.to; at < Math.min(tokens.length, head.to + QUALIFIED); at += 1) {
    const token = tokens[at];
    if (!token || !runsOn(stretch, at) || types.at(tokens, at)) return null;
    if (token.key === SO) {
      const symbol = symbolAt(stretch, tokens[at + 1]?.key === ':' ? at + 2 : at + 1);
      if (!symbol) return null;
      const issuer = issuerAt(stretch, head.to)?.text ?? null;
      const mention = mentionFrom(stretch, { ...of(head, symbol), joined: false });
      const bracketed = tokens[at - 1]?.key === '(' && tokens[mention.to]?.key === ')';
      return [{ ...mention, to: bracketed ? mention.to + 1 : mention.to, issuer: mention.issuer ?? issuer }];
    }
    if (token.kind === 'mark' && ![',', '-', '('].includes(token.key)) return null;
  }
  return null;
}

/** Behind the kind's word stands a name instead of a number. */
function byName(stretch: Stretch, head: Head): Mention[] {
  if (head.code && head.kind.type !== 'Nghị quyết') return [];
  const name = namedAt(stretch, head);
  if (!name) return [];
  const start = { from: head.at, typeTo: head.to, kind: head.kind, number: null, to: name.to, joined: false };
  if (name.issuer !== null) return [{ ...start, issuer: name.issuer, date: null }];
  return [mentionFrom(stretch, start)];
}

function mentionFrom(stretch: Stretch, start: Omit<Mention, 'issuer' | 'date'>): Mention {
  let { to } = start;
  let issuer: string | null = null;
  let date: Mention['date'] = null;
  for (let turn = 0; turn < 2; turn += 1) {
    const day: ReturnType<typeof dateAt> = date === null ? dateAt(stretch.tokens, to) : null;
    if (day) {
      date = day.date;
      to = day.to;
    }
    const by: ReturnType<typeof issuerAt> =
      issuer === null ? (issuerAt(stretch, to) ?? issuerAt(stretch, pastYear(stretch.tokens, to))) : null;
    if (by) {
      issuer = by.text;
      to = by.to;
    }
  }
  return { ...start, to, issuer, date };
}

/** `Nghị quyết số 01 năm 2024 của Chính phủ`. */
const pastYear = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === NAM && /^(?:19|20)\d{2}$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;

/** `Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố`: the first has the issuer of the last. */
function shareIssuers(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const out = [...mentions];
  for (let at = out.length - 2; at >= 0; at -= 1) {
    const here = out[at] as Mention;
    const next = out[at + 1] as Mention;
    if (here.issuer !== null || !isLinked(here, next, tokens)) continue;
    const suffix = suffixOf(here.number ?? '');
    out[at] = { ...here, issuer: next.issuer, date: here.date ?? (suffix && !next.joined ? next.date : null) };
  }
  return out;
}

/** Of one kind, joined by a comma or `và`, and of symbols that do not contradict. */
function isLinked(here: Mention, next: Mention, tokens: readonly Token[]): boolean {
  const between = tokens.slice(here.to, Math.min(next.from, here.to + 2)).map((token) => token.key);
  const join = next.joined ? between.length <= 1 : between.length === 1 && (between[0] === VA || between[0] === ',');
  if (!join || here.number === null || here.kind.type !== next.kind.type) return false;
  return !/\p{Lu}/u.test(here.number) || suffixOf(here.number) === suffixOf(next.number ?? '');
}

/** `-NQ/TW`: the same for documents of one kind and issuer. */
const suffixOf = (symbol: string): string => symbol.replace(/^\d+/, '');

/** The line begins as a legal basis does. */
export const beginsBasis = (tokens: readonly Token[], at: number): boolean => bases.at(tokens, at) !== null;
