/**
 * Paragraphs and runs as WordprocessingML.
 *
 * ECMA-376 part 1, 17.3.1 (paragraphs) and 17.3.2 (runs). Children of `pPr` and `rPr` stand in the
 * order of the schema (CT_PPr, CT_RPr): Word refuses a file where they do not.
 */
import type { Alignment, Paragraph, Run } from '#paper/document.ts';
import { escaped, legalText } from '#paper/package/xml-text.ts';
import { headingLevel, isColor } from '#paper/write/look.ts';
import { bookmarkOf } from './bookmark.ts';

/** What is counted while a document is written, so that bookmarks stay unique. */
export type Tally = { bookmarks: number };

/** Where a paragraph stands: the width it may use, in millimetres, and what is written into its properties. */
export type Setting = {
  readonly tally: Tally;
  readonly room: number;
  /** Size of an empty paragraph's mark, in points. */
  readonly size?: number | undefined;
  /** A finished `w:sectPr`: the paragraph is the last of its section (17.6.18). */
  readonly section?: string | undefined;
};

/**
 * Millimetres in twentieths of a point, Word's unit of length (17.18.90 ST_TwipsMeasure).
 *
 * @example twips(10) // 567
 */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Values of `w:jc` (17.18.44 ST_Jc). */
const justification: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};

/**
 * One paragraph as `w:p`, followed by a second one that is only a line when `ruleBelow` asks for it.
 *
 * @example paragraphXml({ kind: 'paragraph', runs: [{ text: 'a' }], place: {} }, setting) // '<w:p><w:r>…</w:r></w:p>'
 */
export function paragraphXml(paragraph: Paragraph, setting: Setting): string {
  const ruled = paragraph.ruleBelow !== undefined && paragraph.ruleBelow > 0;
  const section = ruled ? undefined : setting.section;
  const words = runsXml(paragraph, setting);
  const written = `<w:p>${propertiesXml(paragraph, { ...setting, section }, ruled)}${words}</w:p>`;
  return ruled ? written + ruleXml(paragraph, setting) : written;
}

/** 17.3.1.26 `pPr`, in the order of CT_PPr. */
function propertiesXml(paragraph: Paragraph, setting: Setting, ruled: boolean): string {
  const inner =
    (paragraph.heading ? `<w:pStyle w:val="Heading${headingLevel(paragraph.heading)}"/>` : '') +
    (paragraph.keepNext || ruled ? '<w:keepNext/>' : '') +
    (paragraph.pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    spacingXml(paragraph, ruled) +
    indentXml(paragraph) +
    (paragraph.align ? `<w:jc w:val="${justification[paragraph.align]}"/>` : '') +
    markXml(paragraph, setting) +
    (setting.section ?? '');
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`;
}

/** 17.3.1.33 `spacing`: a rule takes over the space that would part it from its text. */
function spacingXml(paragraph: Paragraph, ruled: boolean): string {
  const after = ruled ? 0 : paragraph.after;
  const inner =
    (paragraph.before === undefined ? '' : ` w:before="${twipsOfPoints(paragraph.before)}"`) +
    (after === undefined ? '' : ` w:after="${twipsOfPoints(after)}"`) +
    (paragraph.line === undefined ? '' : lineXml(paragraph.line));
  return inner === '' ? '' : `<w:spacing${inner}/>`;
}

const lineXml = (line: NonNullable<Paragraph['line']>): string =>
  'exact' in line
    ? ` w:line="${twipsOfPoints(line.exact)}" w:lineRule="exact"`
    : ` w:line="${Math.round(line.multiple * 240)}" w:lineRule="auto"`;

/** 17.3.1.12 `ind`: a first line to the left of the rest is a hanging indent. */
function indentXml(paragraph: Paragraph): string {
  const first = paragraph.firstLine ?? 0;
  const inner =
    (paragraph.indentLeft ? ` w:left="${twips(paragraph.indentLeft)}"` : '') +
    (first > 0 ? ` w:firstLine="${twips(first)}"` : first < 0 ? ` w:hanging="${twips(-first)}"` : '');
  return inner === '' ? '' : `<w:ind${inner}/>`;
}

/** 17.3.1.29: the paragraph mark has a size of its own, and gives an empty line its height. */
function markXml(paragraph: Paragraph, setting: Setting): string {
  const size = paragraph.runs.at(-1)?.size ?? setting.size;
  return size === undefined ? '' : `<w:rPr>${sizeXml(size)}</w:rPr>`;
}

/** 17.3.2.38 `sz`, in half points. */
const sizeXml = (points: number): string => {
  const half = Math.max(2, Math.round(points * 2));
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
};

function runsXml(paragraph: Paragraph, setting: Setting): string {
  const heading = paragraph.heading !== undefined;
  const label = paragraph.label ? runXml({ ...lookOf(paragraph.runs[0]), text: `${paragraph.label} ` }, heading) : '';
  return label + paragraph.runs.map((run) => bookmarked(run, runXml(run, heading), setting.tally)).join('');
}

/** A typed label looks like the words that follow it, but is neither raised nor shaded nor traced. */
function lookOf(run: Run | undefined): Omit<Run, 'text'> {
  if (run === undefined) return {};
  const { text: _text, ref: _ref, shade: _shade, vertical: _vertical, underline: _underline, ...look } = run;
  return look;
}

/** 17.13.6: the bookmark of a run that stands for something. */
function bookmarked(run: Run, xml: string, tally: Tally): string {
  if (run.ref === undefined) return xml;
  tally.bookmarks += 1;
  const id = tally.bookmarks;
  const name = bookmarkOf(run.ref, id);
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${xml}<w:bookmarkEnd w:id="${id}"/>`;
}

const runXml = (run: Run, heading: boolean): string =>
  run.text === '' ? '' : `<w:r>${lookXml(run, heading)}${wordsXml(run.text)}</w:r>`;

/** 17.3.2.28 `rPr`, in the order of CT_RPr; in a heading the run says itself whether it is bold, not the style. */
function lookXml(run: Run, heading: boolean): string {
  const inner =
    (run.bold ? '<w:b/><w:bCs/>' : heading ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : '') +
    (run.italic ? '<w:i/><w:iCs/>' : '') +
    (isColor(run.color) ? `<w:color w:val="${run.color}"/>` : '') +
    (run.size === undefined ? '' : sizeXml(run.size)) +
    (run.underline ? '<w:u w:val="single"/>' : '') +
    (isColor(run.shade) ? shadeXml(run.shade) : '') +
    (run.vertical ? `<w:vertAlign w:val="${run.vertical}script"/>` : '');
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
}

/**
 * Shading behind words or cells (17.3.5).
 *
 * @example shadeXml('FFF2CC') // '<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>'
 */
export const shadeXml = (color: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`;

/** 17.3.3.31 `t`, 17.3.3.1 `br`, 17.3.3.32 `tab`. */
function wordsXml(text: string): string {
  if (!/[\t\n\r]/.test(text)) return textXml(text);
  return legalText(text)
    .split(/([\t\n])/)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : textXml(piece)))
    .join('');
}

const textXml = (text: string): string => (text === '' ? '' : `<w:t xml:space="preserve">${escaped(text)}</w:t>`);

/**
 * The line under a header: a paragraph of its own, hardly high, whose upper border (17.3.1.7 `pBdr`) is
 * cut to its share of the width by equal indents. Word and LibreOffice draw it alike, and it moves with the text,
 * which a drawn line does not.
 */
function ruleXml(paragraph: Paragraph, setting: Setting): string {
  const share = Math.min(paragraph.ruleBelow ?? 0, 1);
  const side = twips((setting.room * (1 - share)) / 2);
  const border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>';
  const spacing = `<w:spacing w:before="40" w:after="${twipsOfPoints(paragraph.after ?? 0)}" w:line="40" w:lineRule="exact"/>`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="Rule"/>${paragraph.keepNext ? '<w:keepNext/>' : ''}${border}${spacing}` +
    `<w:ind w:left="${side}" w:right="${side}"/><w:rPr>${sizeXml(2)}</w:rPr>${setting.section ?? ''}</w:pPr></w:p>`
  );
}

/**
 * A paragraph nobody sees, one point high: it keeps two tables apart, or holds the end of a section after a table.
 *
 * @example joint() // '<w:p>…</w:p>'
 */
export const joint = (section = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="Joint"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>` +
  `<w:rPr>${sizeXml(1)}</w:rPr>${section}</w:pPr></w:p>`;
