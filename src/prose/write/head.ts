/**
 * The frame of an official paper by the layout rules: head with symbol and date, type and abstract, draft mark,
 * signature and recipients.
 */
import type { Body } from '#core/review.ts';
import type { Block, Paragraph } from '#paper/document.ts';
import type { HeadLine, Layout } from '#prose/layout/rules.ts';
import { cell, markingRest, plain, row, styled, table } from './lay-out.ts';
import { share } from './numbers.ts';
import { datedOn, longDay, type Pen } from './pen.ts';
import { type Phrase, phrase, unconfirmedShade } from './phrase.ts';

const issuerRule = 0.4;
const titleRule = 0.35;

/**
 * Head of a paper of a type (`BC`, `TB`) on its day; the number is given at issue. A letter (`CV`) has no type over its
 * text: what it is about stands under its number. Scripts, lists and tables (null) are given no number.
 */
export function head(type: string | null, pen: Pen, about: string | null = null): readonly Block[] {
  const left = [
    ...issuerLines(pen),
    ...(type === null ? [] : symbolLines(type, pen)),
    ...aboutLines(about, pen),
    ...draftLines(pen),
  ];
  const right = [...nameLines(pen), dateLine(pen)];
  const columns = [left, right].map((paragraphs) => ({ ...cell([]), paragraphs, vertical: 'top' as const }));
  return [table([row(columns)], pen.layout.headWidths, 'none')];
}

/**
 * Who speaks in the text: the Standing Committee where it signs, else the body itself.
 *
 * @example speaker({ name: 'Quận ủy Kiến An', signing: { on: 'T/M BAN THƯỜNG VỤ' } }) // 'Ban Thường vụ Quận ủy Kiến An'
 */
export const speaker = ({
  name,
  signing,
}: Pick<Body, 'name'> & { readonly signing: Pick<Body['signing'], 'on'> }): string =>
  /BAN THƯỜNG VỤ/u.test(signing.on) && !/^Ban Thường vụ/u.test(name) ? `Ban Thường vụ ${name}` : name;

const collectives = [
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Hội đồng nhân dân',
  'Ủy ban nhân dân',
  'Ban Thường trực',
] as const;

/**
 * To whom a report goes: the committee or council in whose name the host signs, else the host by name; nobody where the
 * host reports itself.
 */
export function addressee({ issuer, matter }: Pen): string | null {
  if (issuer.code === matter.body.code) return null;
  const on = matter.body.signing.on;
  return collectives.find((name) => on.includes(name.toUpperCase())) ?? matter.body.name;
}

/** Papers of the Standing Committee carry the committee's name (G01). */
const issuerName = ({ issuer }: Pen): string => issuer.name.replace(/^Ban Thường vụ\s+/u, '').toUpperCase();

function issuerLines(pen: Pen): readonly Paragraph[] {
  const { superior, issuer } = pen.layout;
  const above = pen.issuer.superior;
  const star = issuer.below === 'star';
  const face = { size: issuer.size, ...(issuer.bold ? { bold: true } : {}) };
  return [
    ...(above === null ? [] : [plain(styled(above.toUpperCase(), { size: superior.size }), { align: 'center' })]),
    plain(styled(issuerName(pen), face), { align: 'center', ...(star ? {} : { ruleBelow: issuerRule, after: 4 }) }),
    ...(star ? [plain('*', { align: 'center' })] : []),
  ];
}

function symbolLines(type: string, { layout, issuer }: Pen): readonly Paragraph[] {
  const form = type === 'CV' ? layout.letter.form : layout.symbol.form;
  const filled = form.replace('{number}', '…').replace('{type}', type).replace('{issuer}', issuer.symbol);
  return [plain(styled(filled, { size: layout.symbol.size }), { align: 'center' })];
}

function aboutLines(about: string | null, { layout }: Pen): readonly Paragraph[] {
  if (about === null) return [];
  const { begins, size, italic } = layout.letter;
  const face = { size, ...(italic ? { italic } : {}) };
  return [plain(styled(`${begins} ${about}`, face), { align: 'center', before: 6 })];
}

const nameLines = ({ layout }: Pen): readonly Paragraph[] =>
  layout.headRight.map(({ text, size, bold, rule }) =>
    plain(styled(text, { size, ...(bold ? { bold } : {}) }), {
      align: 'center',
      ...(rule === null ? {} : { ruleBelow: nameShare({ text, size }, layout) * rule, after: 6 }),
    }),
  );

/** About how much of the right column a line of capitals or small letters takes; a rule is as long as its text. */
function nameShare({ text, size }: Pick<HeadLine, 'text' | 'size'>, { headWidths }: Layout): number {
  const perLetter = text === text.toUpperCase() ? 0.68 : 0.5;
  const millimetres = text.length * perLetter * size * 0.3528;
  return Math.min(1, Math.round((millimetres / headWidths[1]) * 100) / 100);
}

function dateLine({ layout, matter }: Pen): Paragraph {
  const { size, italic } = layout.dateLine;
  const words = `${matter.authority.place}, ${longDay(datedOn(matter))}`;
  return plain(styled(words, { size, ...(italic ? { italic } : {}) }), { align: 'center', before: 6 });
}

export const isDraft = ({ matter }: Pen): boolean => matter.draft === true || isUnconfirmed(matter);

const isUnconfirmed = ({ confirmed }: Pen['matter']): boolean => confirmed.count < confirmed.total;

/** `DỰ THẢO` and how many figures nobody has confirmed yet; nothing once all are. */
export function draftLines(pen: Pen): readonly Paragraph[] {
  if (!isDraft(pen)) return [];
  const { unconfirmed, used } = pen.counts;
  const open = share(Number(unconfirmed.value), Number(used.value));
  const mark = plain(styled(pen.layout.draft, { bold: true, size: 13 }), { align: 'center', before: 6 });
  if (!isUnconfirmed(pen.matter)) return [mark];
  return [
    mark,
    plain(
      styled(phrase('chưa xác nhận ', { text: open, ref: unconfirmed.key }, ' số liệu'), { italic: true, size: 11 }),
      { align: 'center' },
    ),
    plain(
      styled(phrase('(', { text: 'tô nền', shade: unconfirmedShade }, ': chưa xác nhận)'), { italic: true, size: 11 }),
      { align: 'center' },
    ),
  ];
}

/** The type in capitals, the abstract in bold, and the mark below it. */
export function title(type: string, abstract: string, pen: Pen): readonly Paragraph[] {
  const { layout } = pen;
  const rest = markingRest(pen);
  const face = { bold: true, size: layout.title.size };
  const lines = abstract.split('\n');
  const rule = layout.title.below === 'rule';
  return [
    plain(styled(type, { ...face, size: face.size + 1 }), { align: 'center', before: 12, keepNext: true }),
    ...lines.map((line, index) =>
      plain(styled(line, face), {
        align: 'center',
        ...(rule && index === lines.length - 1 ? { ruleBelow: titleRule, after: 8 } : {}),
      }),
    ),
    ...(rule ? [] : [plain('-----', { align: 'center', after: 8 })]),
    ...(rest === '' ? [] : [plain(styled(rest, { italic: true, size: 11 }), { align: 'center', after: 8 })]),
  ];
}

/** Recipients at the left, whoever signs at the right. */
export function signature(recipients: readonly string[], pen: Pen): Block {
  const left = { ...cell([]), paragraphs: recipientLines(recipients, pen), vertical: 'top' as const };
  const right = { ...cell([]), paragraphs: signingLines(pen), vertical: 'top' as const };
  return table([row([left, right])], [82, 83], 'none');
}

function recipientLines(recipients: readonly string[], { layout, issuer, matter }: Pen): readonly Paragraph[] {
  const { label, labelSize, size, archive } = layout.recipients;
  const look = label === 'underlined' ? { underline: true } : { bold: true, italic: true };
  const kept = archive.replace('{office}', issuer.office ?? matter.body.office ?? 'Văn phòng');
  return [
    plain(phrase({ text: 'Nơi nhận', ...look, size: labelSize }, { text: ':', size: labelSize }), {
      align: 'left',
      before: 12,
    }),
    ...recipients.map((recipient) => plain(styled(`- ${recipient};`, { size }), { align: 'left' })),
    plain(styled(`- ${kept}.`, { size }), { align: 'left' }),
  ];
}

function signingLines({ layout, issuer }: Pen): readonly Paragraph[] {
  const { on, post, name } = issuer.signing;
  const { postBold, prefixes } = layout.signing;
  const size = layout.body.size;
  return [
    plain(styled(withPrefix(on, prefixes), { bold: true, size }), { align: 'center', before: 12 }),
    plain(styled(post, { size, ...(postBold ? { bold: true } : {}) }), { align: 'center' }),
    ...[1, 2, 3].map(() => plain('', { align: 'center' })),
    plain(styled(name ?? '', { bold: true, size }), { align: 'center' }),
  ];
}

/** `T/M BAN THƯỜNG VỤ` as the rules in force write the prefix. */
function withPrefix(on: string, prefixes: Readonly<Record<string, string>>): string {
  const [, letters = '', rest = ''] =
    /^(T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|T\/UQ|TUQ\.?|Q\/|Q\.)\s+(.*)$/u.exec(on) ?? [];
  const prefix = prefixes[letters.replace(/[/.]/g, '')];
  return prefix === undefined ? on : `${prefix} ${rest}`;
}

/** The mark that ends the text of a paper, in place of the last full stop. */
export function ended(words: Phrase, { layout }: Pen): Phrase {
  const last = words.at(-1);
  if (last === undefined) return words;
  return phrase(words.slice(0, -1), { ...last, text: `${last.text.replace(/\.$/, '')}${layout.endMark}` });
}
