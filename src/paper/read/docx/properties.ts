/**
 * How Word says what text looks like: run properties (ECMA-376 part 1, 17.3.2) and paragraph
 * properties (17.3.1), in the units of our documents, before any style is applied.
 *
 * Twentieths of a point become millimetres or points, half points become points.
 */
import type { Alignment, Paragraph } from '#paper/document.ts';
import { attributeOf, childOf, type Element, isOn, wholeNumber } from '#paper/package/xml.ts';

/** Undefined means: not said here, ask the style. */
export type RunLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly hidden?: boolean;
  readonly vertical?: 'super' | 'sub' | 'baseline';
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly shade?: string;
};

export type ListPlace = { readonly id?: string; readonly level?: number };

export type ParagraphLook = Pick<
  Paragraph,
  'align' | 'firstLine' | 'indentLeft' | 'before' | 'after' | 'line' | 'keepNext' | 'pageBreakBefore'
> & {
  /** 0 for the highest level, 9 for body text. */
  readonly outline?: number;
  readonly list?: ListPlace;
};

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** The highlight names of ECMA-376 17.18.40. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** Twentieths of a point in one of each unit (ECMA-376 part 1, 22.9.2.15). */
const TWIPS: Readonly<Record<string, number>> = {
  '': 1,
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
};

/**
 * A length in twentieths of a point, written as such or, in strict files, with its unit.
 *
 * @example twipsOf('595.3pt') // 11906
 */
export function twipsOf(text: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|pc|pi|in|cm|mm)?$/.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (TWIPS[unit] ?? 1);
}

/**
 * Twentieths of a point in millimetres, to a tenth.
 *
 * @example millimetres(11906) // 210
 */
export const millimetres = (twips: number): number => Math.round((twips * 254) / 1440) / 10;

/** What `w:rPr` says by itself. */
export function runLook(properties: Element | undefined): RunLook {
  if (!properties) return {};
  const look: { -readonly [Key in keyof RunLook]: RunLook[Key] } = {};
  for (const { name, attributes } of properties.children) {
    const value = attributes['w:val'];
    if (name === 'w:b') look.bold = isOn(value);
    else if (name === 'w:i') look.italic = isOn(value);
    else if (name === 'w:u') look.underline = isOn(value);
    else if (name === 'w:vanish') look.hidden = isOn(value);
    else if (name === 'w:vertAlign') look.vertical = verticalOf(value);
    else if (name === 'w:sz') look.size = pointsOf(value);
    else if (name === 'w:rFonts') look.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
    else if (name === 'w:color') look.color = colorOf(value);
    else if (name === 'w:highlight') look.shade = HIGHLIGHTS[value ?? ''] ?? '';
    else if (name === 'w:shd') look.shade ??= colorOf(attributes['w:fill']);
  }
  return look;
}

/** Half points, or in strict files a length with its unit. */
function pointsOf(value: string | undefined): number {
  const twips = twipsOf(value) ?? 20;
  return /[a-z]$/.test(value ?? '') ? twips / 20 : twips / 2;
}

const verticalOf = (value: string | undefined): 'super' | 'sub' | 'baseline' =>
  value === 'superscript' ? 'super' : value === 'subscript' ? 'sub' : 'baseline';

/** Six hexadecimal digits, or '' for the automatic colour. */
export const colorOf = (value: string | undefined): string =>
  value && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : '';

/** What `w:pPr` says by itself. */
export function paragraphLook(properties: Element | undefined): ParagraphLook {
  if (!properties) return {};
  const align = ALIGNMENTS[attributeOf(properties, 'w:jc', 'w:val') ?? ''];
  const outline = wholeNumber(attributeOf(properties, 'w:outlineLvl', 'w:val'));
  return {
    ...(align && { align }),
    ...indentsOf(childOf(properties, 'w:ind')),
    ...spacingOf(childOf(properties, 'w:spacing')),
    ...switchOf(properties, 'w:keepNext', 'keepNext'),
    ...switchOf(properties, 'w:pageBreakBefore', 'pageBreakBefore'),
    ...(outline !== undefined && { outline }),
    ...listOf(childOf(properties, 'w:numPr')),
  };
}

function switchOf<Key extends string>(properties: Element, name: string, key: Key): { [K in Key]?: boolean } {
  const element = childOf(properties, name);
  return (element ? { [key]: isOn(element.attributes['w:val']) } : {}) as { [K in Key]?: boolean };
}

function indentsOf(indent: Element | undefined): Pick<ParagraphLook, 'firstLine' | 'indentLeft'> {
  if (!indent) return {};
  const left = twipsOf(indent.attributes['w:left'] ?? indent.attributes['w:start']);
  const hanging = twipsOf(indent.attributes['w:hanging']);
  const first = hanging === undefined ? twipsOf(indent.attributes['w:firstLine']) : -hanging;
  return {
    ...(left !== undefined && { indentLeft: millimetres(left) }),
    ...(first !== undefined && { firstLine: millimetres(first) }),
  };
}

function spacingOf(spacing: Element | undefined): Pick<ParagraphLook, 'before' | 'after' | 'line'> {
  if (!spacing) return {};
  const [before, after, line] = ['w:before', 'w:after', 'w:line'].map((name) => twipsOf(spacing.attributes[name]));
  const multiple = (spacing.attributes['w:lineRule'] ?? 'auto') === 'auto';
  return {
    ...(before !== undefined && { before: before / 20 }),
    ...(after !== undefined && { after: after / 20 }),
    ...(line !== undefined && { line: multiple ? { multiple: line / 240 } : { exact: line / 20 } }),
  };
}

function listOf(list: Element | undefined): Pick<ParagraphLook, 'list'> {
  if (!list) return {};
  const id = attributeOf(list, 'w:numId', 'w:val');
  const level = wholeNumber(attributeOf(list, 'w:ilvl', 'w:val'));
  return { list: { ...(id !== undefined && { id }), ...(level !== undefined && { level }) } };
}
