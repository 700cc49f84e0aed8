/**
 * Documents that have a name and no number: laws, resolutions of congresses and plenums, programmes
 * with their issuer (`Luật Đất đai năm 2024`, `Nghị quyết Đại hội Đảng bộ huyện lần thứ IX`).
 */
import {
  DIRECTIVE_TYPES,
  ISSUERS,
  type Kind,
  LAWS,
  NAME_STOPS,
  NOT_BEHIND,
  PROGRAMME_AIMS,
  RULES,
} from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { isCapitalised, type Token } from '#prose/read/text/tokens.ts';
import { namedIn, roman } from '#prose/read/time/calendar.ts';
import { plainNumber } from '#prose/read/time/whole-numbers.ts';
import { dateAt } from './issuers.ts';
import { runsOn, type Stretch } from './symbols.ts';

/** Where the name ends, and who issued it where the name says so. */
export type NamedDocument = { readonly to: number; readonly issuer: string | null };

type Head = { readonly at: number; readonly kind: Kind; readonly to: number };

const types = phraseBook(DIRECTIVE_TYPES);
const issuers = phraseSet(ISSUERS);
const laws = phraseSet(LAWS);
const stops = new Set(NAME_STOPS.map(fold));
const notBehind = phraseSet(NOT_BEHIND);
const aims = phraseSet(PROGRAMME_AIMS);
const congress = phraseSet(['Đại hội', 'đại hội đảng bộ', 'đại hội đại biểu']);
const plenum = phraseSet(['Trung ương', 'TW', 'Hội nghị Trung ương', 'HNTW', 'Hội nghị lần thứ']);
const national = phraseSet(['mục tiêu quốc gia', 'MTQG']);
const everyLevel = phraseSet(['các cấp', 'đảng các cấp']);
const constitution = phraseSet(['Hiến pháp']);
const NAM = fold('năm');
const CUA = fold('của');
const KHOA = new Set(['khóa', 'khoá'].map(fold));
const LONGEST_NAME = 16;
const LONGEST_BASIS = 24;

const LAW_TYPES = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Điều lệ']);
const RULE_TYPES = new Set(['Quy định', 'Hướng dẫn']);
const rules = phraseSet(RULES);
const PLAN_TYPES = new Set(['Chương trình', 'Đề án', 'Quy chế', 'Kế hoạch', 'Chương trình hành động', 'Phương án']);

/** The document named behind a word of kind; null where the words name none. */
export function namedAt(stretch: Stretch, head: Head): NamedDocument | null {
  if (LAW_TYPES.has(head.kind.type)) return lawAt(stretch, head);
  if (head.kind.type === 'Nghị quyết') return congressAt(stretch, head) ?? plenumAt(stretch, head);
  const rule = RULE_TYPES.has(head.kind.type) ? rules.at(stretch.tokens, head.to) : null;
  if (rule) return { to: rule.to, issuer: null };
  return PLAN_TYPES.has(head.kind.type) ? programmeAt(stretch, head) : null;
}

/** `Hiến pháp năm 2013` has no other kind's word before it. */
export function constitutionAt({ tokens }: Stretch, at: number): NamedDocument | null {
  const name = constitution.at(tokens, at);
  if (name === null || !isCapitalised(tokens[at])) return null;
  return { to: withYear(tokens, name.to), issuer: null };
}

function lawAt(stretch: Stretch, { at, to, kind }: Head): NamedDocument | null {
  const { tokens } = stretch;
  if (at > 0 && notBehind.at(tokens, at - 1)?.to === at) return null;
  const dated = lawUpToDate(stretch, to);
  if (dated !== null && isCapitalised(tokens[at])) return { to: dated, issuer: null };
  if (kind.type === 'Điều lệ') {
    const party = tokens[to]?.text === 'Đảng';
    return party ? { to: capitalPhrase(stretch, to), issuer: null } : null;
  }
  const known = laws.at(tokens, to);
  if (!isCapitalised(tokens[at]) && !isCapitalised(tokens[to])) return null;
  const end = known?.to ?? (isCapitalised(tokens[at]) && isCapitalised(tokens[to]) ? capitalPhrase(stretch, to) : null);
  return end === null ? null : { to: withYear(tokens, withAmendment(tokens, end)), issuer: null };
}

/** `Luật tổ chức Hội đồng nhân dân … ngày 26 tháng 11 năm 2003`: up to its date. */
function lawUpToDate({ tokens }: Stretch, from: number): number | null {
  let at = from;
  while (at < tokens.length && at - from < LONGEST_BASIS) {
    const token = tokens[at];
    if (token?.key === fold('ngày')) return dateAt(tokens, at) ? at : null;
    if (!token || token.kind === 'number' || (token.kind === 'mark' && token.key !== ',' && token.key !== '-')) break;
    at += 1;
  }
  return null;
}

/** From a capital on over small words, up to a stop word, a mark or a new kind of document. */
function capitalPhrase(stretch: Stretch, from: number): number {
  const { tokens } = stretch;
  let at = from + 1;
  while (at < tokens.length && at - from < LONGEST_NAME && runsOn(stretch, at)) {
    const token = tokens[at];
    if (token?.kind !== 'word' || stops.has(token.key) || types.at(tokens, at)) break;
    at += 1;
  }
  return tokens[at - 1]?.key === fold('và') ? at - 1 : at;
}

const amended = phraseSet(['sửa đổi', 'sửa đổi, bổ sung', '(sửa đổi)', '(sửa đổi, bổ sung)']);
const withAmendment = (tokens: readonly Token[], to: number): number => amended.at(tokens, to)?.to ?? to;

/** `năm 2024` or a bare year belongs to the name. */
function withYear(tokens: readonly Token[], to: number): number {
  const at = tokens[to]?.key === NAM ? to + 1 : to;
  const year = tokens[at]?.text.length === 4 ? plainNumber(tokens[at]) : null;
  return year !== null && year >= 1945 && year <= 2100 ? at + 1 : to;
}

/** `Nghị quyết Đại hội Đảng bộ huyện lần thứ IX, nhiệm kỳ 2020 - 2025`, `Nghị quyết Đại hội XIV của Đảng`. */
function congressAt(stretch: Stretch, head: Head): NamedDocument | null {
  const { tokens } = stretch;
  const from = tokens[head.to]?.key === CUA ? head.to + 1 : head.to;
  const name = congress.at(tokens, from);
  if (!name) return null;
  let end: number | null = null;
  for (let at = name.to; at < Math.min(tokens.length, from + LONGEST_NAME); at += 1) {
    if (everyLevel.at(tokens, at)) return null;
    const part = congressPart(stretch, at);
    if (part === null) break;
    if (part > at) end = part;
    at = Math.max(at, part - 1);
  }
  if (end === null) return null;
  return { to: end, issuer: stretch.text.slice(tokens[from]?.start, tokens[end - 1]?.end).replace(/\s+/g, ' ') };
}

/** Behind `Đại hội`: the end of what decides (an ordinal, a term), `at` for a word of the name, null for neither. */
function congressPart(stretch: Stretch, at: number): number | null {
  const { tokens } = stretch;
  const token = tokens[at];
  if (!runsOn(stretch, at)) return null;
  const ordinal = namedIn(tokens.slice(at, at + 4)).list[0];
  if (ordinal?.kind === 'ordinal' && ordinal.from === 0) return ofParty(tokens, at + ordinal.to);
  if (roman(token?.text) !== null && token?.kind === 'word') return ofParty(tokens, at + 1);
  const comma = token?.key === ',' || token?.key === '(' ? 1 : 0;
  if (term.at(tokens, at + comma)) {
    const years = namedIn(tokens.slice(at + comma + 2, at + comma + 6)).list[0];
    if (years?.kind !== 'years' || years.from !== 0) return null;
    const to = at + comma + 2 + years.to;
    return token?.key === '(' && tokens[to]?.key === ')' ? to + 1 : to;
  }
  return token?.kind === 'word' && !(stops.has(token.key) && token.key !== CUA) ? at : null;
}

const term = phraseSet(['nhiệm kỳ']);
const ofParty = (tokens: readonly Token[], to: number): number =>
  tokens[to]?.key === CUA && tokens[to + 1]?.text === 'Đảng' ? to + 2 : to;

/** `Nghị quyết Trung ương 4 khóa XII`: the plenum's number is none of the document. */
function plenumAt({ tokens, text }: Stretch, head: Head): NamedDocument | null {
  const name = plenum.at(tokens, head.to);
  if (!name || plainNumber(tokens[name.to]) === null) return null;
  const mark = tokens[name.to + 1]?.key;
  const bracket = mark === '(' || mark === ',' ? 1 : 0;
  const at = name.to + 1 + bracket;
  const term = KHOA.has(tokens[at]?.key ?? '') && roman(tokens[at + 1]?.text) !== null;
  const to = term ? at + 2 + (tokens[at + 2]?.key === ')' && mark === '(' ? 1 : 0) : name.to + 1;
  return { to, issuer: text.slice(tokens[head.to]?.start, tokens[to - 1]?.end) };
}

const isTitleCase = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? '');

/** `Đề án Cô Tô - hòn đảo nói không với rác thải nhựa`: a dash goes on the name. */
function schemeEnd(stretch: Stretch, from: number): number {
  const end = capitalPhrase(stretch, from);
  return stretch.tokens[end]?.key === '-' && stretch.tokens[end + 1]?.kind === 'word'
    ? capitalPhrase(stretch, end + 1)
    : end;
}

/** A programme or scheme with a name, inside a sentence, and whose it is: `Đề án phát triển rừng gỗ lớn của UBND tỉnh`. */
function programmeAt(stretch: Stretch, head: Head): NamedDocument | null {
  const { tokens } = stretch;
  if (!isCapitalised(tokens[head.at])) return null;
  const country = national.at(tokens, head.to);
  const aim = country && aims.at(tokens, country.to);
  if (aim) return { to: aim.to, issuer: null };
  const before = tokens[head.at - 1];
  if (before?.kind !== 'word' && before?.key !== ',' && before?.key !== '(') return null;
  if (!runsOn(stretch, head.at)) return null;
  if (head.kind.type === 'Đề án' && isTitleCase(tokens[head.to]))
    return { to: schemeEnd(stretch, head.to), issuer: null };
  for (let at = head.to; at < Math.min(tokens.length, head.to + LONGEST_NAME); at += 1) {
    const token = tokens[at];
    if (!token || !runsOn(stretch, at)) return null;
    if (token.key === CUA) return at >= head.to + 2 && issuers.at(tokens, at + 1) ? { to: at, issuer: null } : null;
    if (token.kind === 'mark' && token.key !== '-') return null;
    if (types.at(tokens, at) || (stops.has(token.key) && token.key !== fold('với'))) return null;
  }
  return null;
}
