/**
 * Mentions of directing documents: `Chỉ thị số 43-CT/TU ngày 3-9-2020 của Thành ủy`,
 * `Nghị quyết 28 của Thành ủy`, `Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố`.
 *
 * Both symbol grammars of domain.md 2.3 are read as printed; what a mention leaves out (issuer,
 * date) stays null and is resolved later through the register. A document's own number and its
 * legal bases are told from what it cites.
 */
import { BODY_WORDS, DIRECTIVE_TYPES, ISSUERS, type Kind } from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { COUNT_NOUNS, SCALES, UNITS } from '#prose/lexicon/units.ts';
import type { DirectiveMention } from '#prose/read/reading.ts';
import { type Source, spanOf, wordsBetween } from '#prose/read/source.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import { type Named, namedIn, plainNumber } from '#prose/read/time/calendar.ts';
import { isoDay } from '#prose/read/time/periods.ts';

/** A mention before offsets, roles and shared issuers are settled. */
type Mention = {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly typeTo: number;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: Extract<Named, { kind: 'date' }> | null;
  readonly joined: boolean;
};

type Stretch = { readonly tokens: readonly Token[]; readonly text: string };

const types = phraseBook(DIRECTIVE_TYPES);
const issuers = phraseSet(ISSUERS);
const bodyWords = phraseSet(BODY_WORDS);
const amounts = phraseSet(
  [...UNITS, ...SCALES].map(([word]) => word).concat(COUNT_NOUNS, ['tháng', 'năm', 'ngày', 'quý', 'khâu', 'nhiệm kỳ']),
);
const SO = fold('số');
const NGAY = fold('ngày');
const CUA = fold('của');
const VA = fold('và');
const CAN_CU = phraseSet(['căn cứ', 'thực hiện', 'theo']);
const CONGRESS = phraseSet(['Đại hội', 'đại hội đảng bộ', 'đại hội đại biểu']);
const LONGEST_SYMBOL = 12;
const LONGEST_ISSUER = 14;

/** Every mention in the tokens, for naming them before other numbers are read. */
export function mentionsIn(tokens: readonly Token[], text: string): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mentions = mentionsAt({ tokens, text }, at);
    found.push(...mentions);
    at = Math.max(at + 1, mentions.at(-1)?.to ?? 0);
  }
  return shareIssuers(found, tokens);
}

/** What the calendar should not read as amounts. */
export const namesOfMentions = (mentions: readonly Mention[]): Named[] =>
  mentions.map((one) => ({ kind: 'directive', from: one.from, to: one.to }));

/** The mentions as facts; `own` is the document's own symbol, `basisFrom` tells lines of legal bases. */
export function directivesOf(
  source: Source,
  mentions: readonly Mention[],
  context: { own: string | null; isBasis: (token: number) => boolean },
): DirectiveMention[] {
  return mentions.flatMap((one): DirectiveMention[] => {
    const isOwn = one.number !== null && context.own !== null && sameSymbol(one.number, context.own);
    const type = wordsBetween(source, one.from, one.typeTo);
    if (one.number === null && !context.isBasis(one.from) && one.issuer === null) return [];
    return [
      {
        ...spanOf(source, one.from, one.to),
        type,
        number: one.number ?? '',
        issuer: one.issuer,
        date: one.date ? isoDay(one.date, source.year) : null,
        role: isOwn ? 'own' : context.isBasis(one.from) ? 'basis' : 'cited',
      },
    ];
  });
}

const sameSymbol = (left: string, right: string): boolean =>
  fold(left.replace(/\s/g, '')) === fold(right.replace(/\s/g, ''));

function mentionsAt(stretch: Stretch, at: number): Mention[] {
  const { tokens } = stretch;
  const type = tokens[at]?.kind === 'word' ? types.at(tokens, at) : null;
  if (!type) return [];
  const written = type.value.type === 'Luật' || type.value.type === 'Pháp lệnh' ? lawName(stretch, type.to) : null;
  if (written !== null)
    return [
      mentionFrom(stretch, { from: at, typeTo: type.to, kind: type.value, number: null, to: written, joined: false }),
    ];
  const said = tokens[type.to]?.key === SO;
  const start = said ? type.to + (tokens[type.to + 1]?.key === ':' ? 2 : 1) : type.to;
  const symbol = symbolAt(stretch, start, said || !type.value.common);
  if (symbol === null) return congress(stretch, at, { kind: type.value, to: type.to });
  const first = mentionFrom(stretch, {
    from: at,
    typeTo: type.to,
    kind: type.value,
    number: symbol.text,
    to: symbol.to,
    joined: false,
  });
  return [first, ...furtherNumbers(stretch, first, { kind: type.value, said, typeTo: type.to })];
}

/** `Nghị quyết 05 và 32 HĐND thành phố`: further numbers of the same kind. */
function furtherNumbers(
  stretch: Stretch,
  first: Mention,
  head: { kind: Kind; said: boolean; typeTo: number },
): Mention[] {
  const out: Mention[] = [];
  let at = first.to;
  for (let more = 0; more < 8; more += 1) {
    const join = stretch.tokens[at]?.key;
    if (join !== ',' && join !== VA) break;
    const next = stretch.tokens[at + 1]?.key === SO ? at + 2 : at + 1;
    const symbol =
      symbolAt(stretch, next, false) ??
      (join === VA && (next > at + 1 || issuers.at(stretch.tokens, next + 1) !== null)
        ? symbolAt(stretch, next, true)
        : null);
    if (symbol === null) break;
    const one = mentionFrom(stretch, {
      from: at + 1,
      typeTo: at + 1,
      kind: head.kind,
      number: symbol.text,
      to: symbol.to,
      joined: true,
    });
    out.push(one);
    at = one.to;
  }
  return out;
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
    const by: ReturnType<typeof issuerAt> = issuer === null ? issuerAt(stretch, to) : null;
    if (by) {
      issuer = by.text;
      to = by.to;
    }
  }
  return { ...start, to, issuer, date };
}

function dateAt(tokens: readonly Token[], at: number): { date: Extract<Named, { kind: 'date' }>; to: number } | null {
  const skip = tokens[at]?.key === ',' || tokens[at]?.key === '(' ? 1 : 0;
  if (tokens[at + skip]?.key !== NGAY) return null;
  const window = tokens.slice(at + skip, at + skip + 10);
  const name = namedIn(window).list[0];
  return name?.kind === 'date' && name.from <= 1 ? { date: name, to: at + skip + name.to } : null;
}

function issuerAt({ tokens, text }: Stretch, at: number): { text: string; to: number } | null {
  const by = tokens[at]?.key === CUA ? at + 1 : at;
  const head = issuers.at(tokens, by);
  if (!head || (by === at && !/^\p{Lu}/u.test(tokens[by]?.text ?? ''))) return null;
  const upper = isCapitals(tokens, by, head.to);
  let to = head.to;
  while (to < tokens.length && to - by < LONGEST_ISSUER) {
    const token = tokens[to];
    if (token?.kind !== 'word' || !sameLine(text, tokens, to)) break;
    const body = bodyWords.at(tokens, to);
    const goesOn =
      token.key === VA
        ? /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') && upper
        : body !== null || (/^\p{Lu}/u.test(token.text) && !upper);
    if (!goesOn || types.at(tokens, to)) break;
    to = body && token.key !== VA ? body.to : to + 1;
  }
  while (to > head.to && tokens[to - 1]?.key === VA) to -= 1;
  return { text: text.slice(tokens[by]?.start, tokens[to - 1]?.end), to };
}

const isCapitals = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => token.text === token.text.toUpperCase()) && to - from > 1;

const sameLine = (text: string, tokens: readonly Token[], at: number): boolean =>
  !text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');

/** `43-CT/TU`, `181/2007/NQ-HĐND`, or a bare number where the kind allows it. */
function symbolAt({ tokens, text }: Stretch, at: number, allowBare: boolean): { text: string; to: number } | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || !/^\d{1,5}$/.test(first.text)) return null;
  let to = at + 1;
  while (to < at + LONGEST_SYMBOL) {
    const mark = tokens[to];
    const next = tokens[to + 1];
    const loose = mark?.key === '-' && (mark.gap || next?.gap) && next?.kind === 'word' && CODES.has(next.text);
    if (!mark || !next || ((mark.gap || next.gap) && !loose)) break;
    if (!['-', '/', '&', '.'].includes(mark.key) || next.kind === 'mark') break;
    if (next.kind === 'word' && !/^\p{Lu}/u.test(next.text)) break;
    to += 2;
  }
  const symbol = text.slice(first.start, tokens[to - 1]?.end);
  if (/\p{L}/u.test(symbol)) return { text: symbol.replace(/\s+/g, ''), to };
  if (!allowBare || amounts.at(tokens, at + 1) || tokens[at + 1]?.key === '%' || tokens[at + 1]?.key === '/')
    return null;
  const n = plainNumber(first);
  return n !== null && (n < 1900 || n > 2100) ? { text: first.text, to: at + 1 } : null;
}

const CODES = new Set([
  'NQ',
  'CT',
  'KL',
  'QĐ',
  'QĐi',
  'QyĐ',
  'QC',
  'TT',
  'HD',
  'TB',
  'TC',
  'BC',
  'KH',
  'CTr',
  'CTHĐ',
  'TTr',
  'CV',
  'ĐA',
  'BB',
]);

/** `Luật tổ chức Hội đồng nhân dân … ngày 26 tháng 11 năm 2003`: up to its date, number or the line's mark. */
function lawName({ tokens }: Stretch, from: number): number | null {
  let at = from;
  while (at < tokens.length && at - from < 24) {
    const token = tokens[at];
    if (
      !token ||
      token.key === NGAY ||
      token.key === SO ||
      (token.kind === 'mark' && token.key !== ',' && token.key !== '-') ||
      token.kind === 'number'
    )
      break;
    at += 1;
  }
  return tokens[at]?.key === NGAY && dateAt(tokens, at) ? at : null;
}

/** `Nghị quyết Đại hội Đảng bộ huyện lần thứ IX` has no number. */
function congress(stretch: Stretch, at: number, head: { kind: Kind; to: number }): Mention[] {
  if (head.kind.type !== 'Nghị quyết' || !CONGRESS.at(stretch.tokens, head.to)) return [];
  const ordinal = namedIn(stretch.tokens.slice(head.to, head.to + 14)).list.find((name) => name.kind === 'ordinal');
  if (!ordinal) return [];
  const to = head.to + ordinal.to;
  const issuer = stretch.text.slice(stretch.tokens[head.to]?.start, stretch.tokens[to - 1]?.end);
  return /[.,;:\n]/.test(issuer)
    ? []
    : [{ from: at, to, typeTo: head.to, kind: head.kind, number: null, issuer, date: null, joined: false }];
}

/** `Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố`: the first has the issuer of the last. */
function shareIssuers(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const out = [...mentions];
  for (let at = out.length - 2; at >= 0; at -= 1) {
    const here = out[at] as Mention;
    const next = out[at + 1] as Mention;
    const between = tokens.slice(here.to, next.from).map((token) => token.key);
    const linked = next.joined
      ? between.length <= 1
      : between.length === 1 && (between[0] === VA || between[0] === ',');
    const bare =
      here.number !== null && (!/\p{L}/u.test(here.number) || suffixOf(here.number) === suffixOf(next.number ?? ''));
    if (linked && bare && here.issuer === null && here.kind === next.kind)
      out[at] = { ...here, issuer: next.issuer, date: here.date ?? (suffixOf(here.number ?? '') ? next.date : null) };
  }
  return out;
}

/** `-NQ/TW`: the same for documents of one kind and issuer. */
const suffixOf = (symbol: string): string => symbol.replace(/^\d+/, '');

/** The line begins as a legal basis does. */
export const beginsBasis = (tokens: readonly Token[], at: number): boolean =>
  CAN_CU.at(tokens, at) !== null && tokens[at]?.key === fold('căn');
