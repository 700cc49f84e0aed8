/**
 * Paragraphs and runs as Typst: calls of the functions of the prelude, every word inside a string.
 */
import type { Alignment, Paragraph, Run } from '#paper/document.ts';
import { legalText } from '#paper/package/xml-text.ts';
import { sum } from '#paper/write/grid.ts';
import { headingLevel, isColor } from '#paper/write/look.ts';
import { length, singleLine, typstString } from './typst-prelude.ts';

/** Where words stand: points of plain text, and the width they may use in millimetres. */
export type Measure = { readonly size: number; readonly room: number };

/** The same, and the points of space already owed above the paragraph. */
export type Surroundings = Measure & { readonly owed: number };

const alignment: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'left',
};

/**
 * One paragraph, with its line below when it has one. Space before and after add up, as they do in Word.
 *
 * @example typstParagraph({ kind: 'paragraph', runs: [{ text: 'a' }], place: {} }, { size: 14, room: 165, owed: 0 }) // '#p()[#"a"]\n'
 */
export function typstParagraph(paragraph: Paragraph, around: Surroundings): string {
  const above = around.owed + (paragraph.before ?? 0);
  const words = wordsTypst(paragraph, around);
  const written =
    words === ''
      ? `#gap(${above > 0 ? `above: ${length(above, 'pt')}, ` : ''}${length(emptyHeight(paragraph, around.size), 'pt')})\n`
      : `#p(${argumentsOf(paragraph, above)})[${words}]\n`;
  const share = Math.min(paragraph.ruleBelow ?? 0, 1);
  return share > 0 ? `${written}#rule(${length(share * 100, '%')})\n` : written;
}

/** An empty line is as high as a line of its last run. */
function emptyHeight(paragraph: Paragraph, size: number): number {
  const line = paragraph.line ?? { multiple: 1 };
  return 'exact' in line ? line.exact : line.multiple * singleLine.height * (paragraph.runs.at(-1)?.size ?? size);
}

function argumentsOf(paragraph: Paragraph, above: number): string {
  const first = paragraph.firstLine ?? 0;
  const left = (paragraph.indentLeft ?? 0) + Math.min(first, 0);
  return [
    above > 0 ? `above: ${length(above, 'pt')}` : '',
    left === 0 ? '' : `left: ${length(left, 'mm')}`,
    first < 0 ? `hang: ${length(-first, 'mm')}` : '',
    first > 0 ? `first: ${length(first, 'mm')}` : '',
    paragraph.align && alignment[paragraph.align] !== 'left' ? `to: ${alignment[paragraph.align]}` : '',
    paragraph.align === 'justify' ? 'fair: true' : '',
    paragraph.keepNext || paragraph.ruleBelow ? 'keep: true' : '',
    paragraph.heading ? `level: ${headingLevel(paragraph.heading)}` : '',
    paragraph.line ? `edges: (${edgesOf(paragraph.line).join(', ')})` : '',
  ]
    .filter((one) => one !== '')
    .join(', ');
}

/** How far a line reaches above and below its baseline; Word puts four fifths of an exact line above. */
const edgesOf = (line: NonNullable<Paragraph['line']>): [string, string] =>
  'exact' in line
    ? [length(line.exact * 0.8, 'pt'), length(-line.exact * 0.2, 'pt')]
    : [length(line.multiple * singleLine.height - singleLine.depth, 'em'), length(-singleLine.depth, 'em')];

function wordsTypst(paragraph: Paragraph, measure: Measure): string {
  const write = (run: Run): string => runTypst(run, measure);
  const label = paragraph.label ? write({ ...lookOf(paragraph.runs[0]), text: `${paragraph.label} ` }) : '';
  const words = label + paragraph.runs.map(write).join('');
  return label !== '' || paragraph.runs.some((run) => legalText(run.text).trim() !== '') ? words : '';
}

const lookOf = (run: Run | undefined): Omit<Run, 'text'> => {
  const {
    text: _text,
    ref: _ref,
    shade: _shade,
    vertical: _vertical,
    underline: _underline,
    ...look
  } = run ?? { text: '' };
  return look;
};

function runTypst(run: Run, measure: Measure): string {
  if (run.text === '') return '';
  const wrapped = [
    run.vertical === 'super' ? 'raised' : run.vertical === 'sub' ? 'lowered' : '',
    isColor(run.shade) ? `highlight(fill: rgb("${run.shade}"))` : '',
    run.underline ? 'underline' : '',
  ].filter((one) => one !== '');
  const inner = textTypst(run, measure);
  return wrapped.reduce((content, wrap) => `#${wrap}[${content}]`, inner);
}

function textTypst(run: Run, measure: Measure): string {
  const look = [
    run.bold ? 'weight: "bold"' : '',
    run.italic ? 'style: "italic"' : '',
    run.size === undefined ? '' : `size: ${length(Math.max(run.size, 1), 'pt')}`,
    isColor(run.color) ? `fill: rgb("${run.color}")` : '',
  ].filter((one) => one !== '');
  const most = measure.room / ((run.size ?? measure.size) * millimetresPerPoint);
  return legalText(run.text)
    .replace(/\S+/g, (word) => (emsOf(word) > most ? [...word].join('\u200B') : word))
    .split(/([\n\t\u200B])/)
    .map((piece) => pieceTypst(piece, look))
    .join('');
}

const narrow = new Set(".,:;'|!()[]-/iìíịỉĩltjfr");

export const millimetresPerPoint = 25.4 / 72;

/**
 * About how wide a word is: Typst would let one that is wider than its cell run over the next, Word breaks it. Where it
 * may break stands no character but an empty box: pdf.js
 * drops every run of text that holds a zero-width space.
 */
const emsOf = (word: string): number =>
  sum([...word].map((sign) => (/[\p{Lu}%@—]/u.test(sign) ? 0.72 : narrow.has(sign) ? 0.27 : 0.5)));

function pieceTypst(piece: string, look: readonly string[]): string {
  if (piece === '') return '';
  if (piece === '\n') return '#linebreak()';
  if (piece === '\t') return '#h(12.7mm)';
  if (piece === '\u200B') return '#box()';
  return look.length === 0 ? `#${typstString(piece)}` : `#text(${look.join(', ')}, ${typstString(piece)})`;
}

/**
 * Paragraphs one below the other, as in a cell: space before the first and after the last counts too.
 *
 * @example typstFlow([paragraph], { size: 14, room: 50 }) // '#p()[…]\n'
 */
export function typstFlow(paragraphs: readonly Paragraph[], measure: Measure): string {
  const first = paragraphs[0]?.before ?? 0;
  const last = paragraphs.at(-1)?.after ?? 0;
  const written = paragraphs.map((paragraph, index) => {
    const owed = index === 0 ? -first : (paragraphs[index - 1]?.after ?? 0);
    return typstParagraph(paragraph, { ...measure, owed });
  });
  return spaced(first) + written.join('') + spaced(last);
}

/**
 * A paragraph that is nothing but words at one side of a cell: its content and where it stands. A table of figures
 * has thousands of them, and set this way each costs a third.
 *
 * @example plainWords(paragraph, { size: 10, room: 15 }) // { words: '#"9,4"', to: 'right' }
 */
export function plainWords(
  paragraph: Paragraph,
  measure: Measure,
): { readonly words: string; readonly to: string } | undefined {
  const { runs, align = 'left', place: _place, kind: _kind, label: _label, level: _level, ...rest } = paragraph;
  const words = wordsTypst(paragraph, measure);
  const plain = align !== 'justify' && words !== '' && runs.every((run) => !run.vertical);
  return plain && Object.values(rest).every((one) => !one) ? { words, to: alignment[align] } : undefined;
}

/** Space that stays where it is, also at the head of a page or a cell. */
export const spaced = (points: number): string => (points > 0 ? `#v(${length(points, 'pt')})\n` : '');
