/**
 * The text cut into lines, sentences and clauses.
 *
 * Lines broken by a PDF or by hand are put together again; list labels are told from words;
 * a full stop ends a sentence only where no abbreviation or number stands before it.
 */
import type { Document } from '#paper/document.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { CAPTION_ENDS, CAPTIONS, FURNITURE, type Section } from '#prose/lexicon/sections.ts';
import { SCALES, UNITS } from '#prose/lexicon/units.ts';
import { tokenFrom } from '#prose/read/source.ts';
import { announcedRow, writtenDown } from './form-rows.ts';
import { type Breaks, isUpper, joinedLines, type Physical, type Printed } from './physical.ts';
import type { Token } from './tokens.ts';

export type Line = {
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  /** Behind the list label. */
  readonly body: number;
  /** `1.`, `a)`, `II.`, `-`: null without one. */
  readonly label: string | null;
  /** 0 for a part, 5 for a letter; null for a line without heading's number. */
  readonly level: number | null;
  readonly shape: 'heading' | 'item' | 'prose' | 'furniture' | 'table';
  /** What a row of a form says of itself: `Nhiệm vụ: …`. */
  readonly section?: Section;
};

export type Sentence = { readonly from: number; readonly to: number; readonly line: number };

const furniture = phraseSet(FURNITURE);
const measures = phraseSet([...UNITS, ...SCALES].map(([word]) => word));
const captions = phraseSet(CAPTIONS);
const PART = fold('phần');
const POINT = fold('mục');
const ARTICLE = fold('điều');
const BULLETS = new Set('- + • * · \uf0b7 \uf02d ▪ ● ✔ ✓ ✅ ➢ ➤ ► ▶ ■ □ ◆ ◇ ♦ ❖ → ⇒ ○ ◦ ★ ☆ ✦ ✧ » >'.split(' '));
/** `Một là, …`: an item of a list said in words. */
const spoken = phraseSet([
  'một là',
  'hai là',
  'ba là',
  'bốn là',
  'năm là',
  'sáu là',
  'bảy là',
  'tám là',
  'chín là',
  'mười là',
  'thứ nhất',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'thứ tám',
  'thứ chín',
  'thứ mười',
]);
const captionEnds = phraseSet(CAPTION_ENDS);
const ABBREVIATIONS = new Set(
  [
    'tp',
    'ths',
    'ts',
    'pgs',
    'gs',
    'bs',
    'ks',
    'st',
    'tt',
    'p',
    'q',
    'tx',
    'đ',
    'tr',
    'ubnd',
    'tm',
    'kt',
    'tl',
    'tuq',
  ].map(fold),
);
/** The lines of the running text, broken ones joined; `breaks` are those of its pages. */
export function linesOf(document: Document, running: Printed & { breaks?: Breaks }, tokens: readonly Token[]): Line[] {
  const written = writtenDown(document);
  return joinedLines(running, running.breaks ?? [])
    .filter((line) => line.end > line.start)
    .map((line) => lineOf({ document, text: running.text, tokens, written }, line))
    .filter((line) => line.to > line.from);
}

type Page = {
  readonly document: Document;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly written: ReadonlySet<number>;
};

function lineOf(page: Page, line: Physical): Line {
  const from = tokenFrom(page.tokens, line.start);
  const to = tokenFrom(page.tokens, line.end);
  const block = line.piece ? page.document.blocks[line.piece.block] : undefined;
  if (line.piece?.cell && !page.written.has(line.piece.block)) {
    const row = announcedRow(page.tokens, { from, to, text: page.text.slice(line.start, line.end) });
    const bare = { from, to, label: null, level: null };
    return row
      ? { ...bare, body: row.body, shape: 'prose', section: row.section }
      : { ...bare, body: from, shape: 'table' };
  }
  const { body, label, level } = labelOf(page.tokens, from, to);
  const words = page.text.slice(line.start, line.end).trim();
  const styled =
    block?.kind === 'paragraph' &&
    (block.heading !== undefined ||
      (block.runs.length > 0 && block.runs.every((run) => run.bold || run.text.trim() === '')));
  const shape = shapeOf(page.tokens, { from, to, body, label, level }, { words, styled });
  const depth = level ?? (block?.kind === 'paragraph' && block.heading !== undefined ? block.heading + 1 : null);
  return { from, to, body, label, level: depth, shape };
}

/** `I.`, `1.1.`, `a)`, `Phần thứ nhất`, `Điều 2.`, `(1)`, `-`. */
function labelOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { body: number; label: string | null; level: number | null } {
  const first = tokens[from];
  const second = tokens[from + 1];
  const none = { body: from, label: null, level: null };
  if (!first || to - from < 2) return none;
  if (first.kind === 'mark' && BULLETS.has(first.key)) return { body: from + 1, label: first.text, level: null };
  if (first.key === '(' && /^\d{1,2}$/.test(second?.text ?? '') && tokens[from + 2]?.key === ')')
    return { body: from + 3, label: second?.text ?? null, level: 5 };
  const said = spoken.at(tokens, from, to);
  if (said && [',', ':'].includes(tokens[said.to]?.key ?? '') && tokens[said.to + 1]?.kind === 'word')
    return { body: said.to + 1, label: first.text, level: null };
  if (first.key === PART && to - from < 40) return { body: from, label: first.text, level: 0 };
  if (first.key === POINT && second?.kind === 'number' && ['.', ':'].includes(tokens[from + 2]?.key ?? ''))
    return { body: from + 3, label: `${first.text} ${second.text}`, level: 1 };
  if (first.key === ARTICLE && second?.kind === 'number' && ['.', ':'].includes(tokens[from + 2]?.key ?? ''))
    return { body: from + 3, label: `${first.text} ${second.text}`, level: 1 };
  const closed = second !== undefined && !second.gap && ['.', ')', '/', '-', ':'].includes(second.key);
  if (first.kind === 'number') {
    const steps = first.text.split('.').length;
    const isLabel =
      /^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(first.text) &&
      (closed ? second.key !== '-' || tokens[from + 2]?.gap === true : steps > 1 && second?.kind === 'word');
    if (!isLabel || (tokens[from + 2]?.kind === 'number' && second?.key === '/')) return none;
    return { body: closed ? from + 2 : from + 1, label: first.text, level: 2 + steps };
  }
  if (!closed) return none;
  if (/^[IVX]{1,5}$/.test(first.text)) return { body: from + 2, label: first.text, level: 2 };
  if (/^[A-HĐ]$/.test(first.text)) return { body: from + 2, label: first.text, level: 1 };
  return /^[a-zđ]$/.test(first.text) && second.key !== '/' ? { body: from + 2, label: first.text, level: 6 } : none;
}

type Labelled = Pick<Line, 'from' | 'to' | 'body' | 'label' | 'level'>;

function shapeOf(tokens: readonly Token[], line: Labelled, look: { words: string; styled: boolean }): Line['shape'] {
  const count = line.to - line.body;
  if (isFurniture(tokens, line)) return 'furniture';
  const ended = /[.;…!?]$/.test(look.words);
  const short = count <= 28;
  if (short && !ended && (line.level !== null || look.styled || isUpper(look.words))) return 'heading';
  if (
    short &&
    count <= 14 &&
    line.level !== null &&
    line.level <= 3 &&
    /\.$/.test(look.words) &&
    !/\d/.test(look.words.slice(4))
  )
    return 'heading';
  return line.label === null ? 'prose' : 'item';
}

/** Menus, counters, captions: known beginnings of short lines, or lines with no words at all. */
function isFurniture(tokens: readonly Token[], line: Labelled): boolean {
  const count = line.to - line.from;
  if (count > 22) return false;
  let letters = 0;
  for (let at = line.from; at < line.to; at += 1) if (tokens[at]?.kind === 'word') letters += 1;
  if (letters === 0) return true;
  const begins = furniture.at(tokens, line.body, line.to);
  if (begins && count <= 14) return true;
  if (
    tokens
      .slice(line.from, line.to)
      .some(
        (token, at, all) =>
          token.key === ':' && all[at - 1]?.kind === 'number' && all[at + 1]?.kind === 'number' && !all[at + 1]?.gap,
      )
  )
    return true;
  return captions.at(tokens, line.body, line.to) !== null && endsAsCaption(tokens, line);
}

function endsAsCaption(tokens: readonly Token[], line: Labelled): boolean {
  for (let at = line.body; at < line.to; at += 1)
    if (captionEnds.at(tokens, at, line.to)) return line.to - line.body <= 14;
  return false;
}

/** Longer runs without a full stop are no sentences; they are cut so that reading stays linear. */
const LONGEST_SENTENCE = 700;

/** The sentences of a line. */
export function sentencesOf(tokens: readonly Token[], line: Line, index: number): Sentence[] {
  const out: Sentence[] = [];
  let from = line.body;
  for (let at = line.body; at < line.to; at += 1) {
    if (at - from < LONGEST_SENTENCE && !endsSentence(tokens, at, line.to)) continue;
    if (at + 1 > from) out.push({ from, to: at + 1, line: index });
    from = at + 1;
  }
  if (from < line.to) out.push({ from, to: line.to, line: index });
  return out;
}

/** `1. 357 tỷ`: the stop groups thousands. */
const isSplitNumber = (tokens: readonly Token[], stop: number): boolean =>
  tokens[stop - 1]?.kind === 'number' &&
  /^\d{3}(?:[.,]\d+)*$/.test(tokens[stop + 1]?.text ?? '') &&
  measures.at(tokens, stop + 2) !== null;

/** `… . (ii) Kinh tế …`, `… . • Thu …`: a point of a list within the line. */
const beginsPoint = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.key === '(' && (tokens[at + 1]?.text.length ?? 9) <= 4 && tokens[at + 2]?.key === ')') ||
  (BULLETS.has(tokens[at]?.key ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));

function endsSentence(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'mark' || !['.', '!', '?', '…'].includes(token.key)) return false;
  if (at + 1 >= limit) return true;
  const before = tokens[at - 1];
  if (
    token.key === '.' &&
    before?.kind === 'word' &&
    (before.text.length === 1 || ABBREVIATIONS.has(before.key)) &&
    !token.gap &&
    !/^\p{Lu}\p{Ll}{3,}/u.test(next?.text ?? '')
  )
    return false;
  if (!next || next.kind === 'mark') return next?.key === '"' || next?.key === '-' || beginsPoint(tokens, at + 1);
  if (next.text.length === 1 && /\p{Ll}/u.test(next.text) && tokens[at + 2]?.key === ')') return true;
  if (next.kind === 'number') return next.gap && !isSplitNumber(tokens, at);
  return /^\p{Lu}/u.test(next.text) || (next.gap && token.key !== '…' && token.key !== '.');
}
