import { expect, it } from 'vitest';
import { docxOf, p, read } from '#paper/read/read-sample.ts';
import { numeral } from './numbering.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const item = (id: number, at: number): string =>
  p('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

const outline = abstract(
  0,
  level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'decimal', '%2.%3.') +
    level(3, 'lowerLetter', '%4)'),
);

async function labels(body: string, numbering: string, styles = ''): Promise<unknown> {
  const { document } = await read(docxOf(body, { numbering, styles }));
  return document.blocks.map((block) => block.kind === 'paragraph' && block.label);
}

it('counts levels and begins deeper ones again', async () => {
  const body = [0, 1, 2, 2, 3, 3, 1, 2, 0, 1].map((at) => item(1, at)).join('');
  expect(await labels(body, outline + list(1, 0))).toEqual([
    'I.',
    '1.',
    '1.1.',
    '1.2.',
    'a)',
    'b)',
    '2.',
    '2.1.',
    'II.',
    '1.',
  ]);
});

it('shares counters between lists of one kind until one overrides its start', async () => {
  const numbering =
    outline +
    list(1, 0) +
    list(2, 0) +
    list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  expect(await labels(item(1, 0) + item(2, 0) + item(3, 0) + item(3, 0), numbering)).toEqual([
    'I.',
    'II.',
    'I.',
    'II.',
  ]);
});

it('never restarts a level that says so, and prints legal numbers as digits', async () => {
  const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>');
  const body = [0, 1, 0, 1].map((at) => item(1, at)).join('');
  expect(await labels(body, abstract(0, levels) + list(1, 0))).toEqual(['I.', '1.1', 'II.', '2.2']);
});

it('follows the style that carries the list, and a paragraph can leave it', async () => {
  const numbering =
    abstract(0, level(0, 'decimal', 'Điều %1.') + level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Diem"/>')) +
    list(1, 0);
  const styles = `<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Diem"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const styled = (style: string, more = ''): string => p('x', `<w:pStyle w:val="${style}"/>${more}`);
  const body =
    styled('Dieu') +
    styled('Diem') +
    styled('Diem') +
    styled('Dieu', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
    styled('Dieu');
  expect(await labels(body, numbering, styles)).toEqual(['Điều 1.', 'a)', 'b)', undefined, 'Điều 2.']);
});

it('prints bullets of symbol fonts as the sign they show', async () => {
  const numbering = abstract(0, level(0, 'bullet', '-') + level(1, 'bullet', '\uf0b7')) + list(1, 0);
  expect(await labels(item(1, 0) + item(1, 1), numbering)).toEqual(['-', '•']);
});

it('keeps its own form of a level that a list overrides', async () => {
  const override = `<w:lvlOverride w:ilvl="0">${level(0, 'decimalZero', '%1/')}</w:lvlOverride>`;
  expect(await labels(item(1, 0) + item(1, 0), outline + list(1, 0, override))).toEqual(['01/', '02/']);
});

it.each([
  [1, 'lowerLetter', 'a'],
  [27, 'lowerLetter', 'aa'],
  [28, 'upperLetter', 'BB'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [0, 'upperRoman', '0'],
  [5, 'cardinalText', '5'],
])('writes %i as %s: %s', (value, format, expected) => {
  expect(numeral(value, format)).toBe(expected);
});
