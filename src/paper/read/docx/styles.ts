/**
 * The styles of a Word file with their inheritance worked out (ECMA-376 part 1, 17.7): what a
 * paragraph or character style says once everything it is based on has spoken.
 *
 * Bold, italic and the other toggles of a character style switch what the paragraph style says
 * (17.7.3); direct formatting always wins.
 */

import { attributeOf, childOf, childrenOf, type Element, isOn } from '#paper/package/xml.ts';
import { type ParagraphLook, paragraphLook, type RunLook, runLook } from './properties.ts';

export type Style = {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  /** 1 for the highest heading. */
  readonly heading?: number;
  /** Table styles only: whether lines are drawn; undefined when nothing is said. */
  readonly bordered?: boolean;
};

export type Styles = {
  /** A paragraph, character or table style by id; the default paragraph style for undefined. */
  readonly of: (id: string | undefined) => Style;
  readonly character: (id: string | undefined) => RunLook;
};

const NOTHING: Style = { run: {}, paragraph: {} };
const LONGEST_CHAIN = 30;

/**
 * Reads the root of `styles.xml`; undefined (a file without styles) gives plain text.
 *
 * @example stylesOf(root).of('Heading1').heading // 1
 */
export function stylesOf(root: Element | undefined): Styles {
  const defaults = childOf(root, 'w:docDefaults');
  const ground: Style = {
    run: { size: 10, ...runLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')) },
    paragraph: paragraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
  const all = childrenOf(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const normal = all.find((style) => isDefault(style) && style.attributes['w:type'] === 'paragraph');
  const resolve = resolver(byId);
  const paragraphs = new Map<string, Style>();
  return {
    of: (id) => {
      const known = id !== undefined && byId.has(id) ? id : (normal?.attributes['w:styleId'] ?? '');
      const style = paragraphs.get(known) ?? onGround(ground, resolve(known));
      paragraphs.set(known, style);
      return style;
    },
    character: (id) => (id === undefined ? {} : resolve(id).run),
  };
}

const isDefault = (style: Element): boolean => {
  const value = style.attributes['w:default'];
  return value !== undefined && isOn(value);
};

const onGround = (ground: Style, style: Style): Style => ({
  ...style,
  run: { ...ground.run, ...style.run },
  paragraph: { ...ground.paragraph, ...style.paragraph },
});

function resolver(byId: ReadonlyMap<string, Element>): (id: string) => Style {
  const resolved = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const known = resolved.get(id);
    const element = byId.get(id);
    if (known || !element || depth > LONGEST_CHAIN) return known ?? NOTHING;
    const basis = attributeOf(element, 'w:basedOn', 'w:val');
    const style = refined(basis === undefined ? NOTHING : resolve(basis, depth + 1), element);
    resolved.set(id, style);
    return style;
  };
  return (id) => resolve(id, 0);
}

function refined(basis: Style, element: Element): Style {
  const look = paragraphLook(childOf(element, 'w:pPr'));
  const list = look.list ? { list: { ...basis.paragraph.list, ...look.list } } : {};
  const heading = headingOf(element, look) ?? basis.heading;
  const bordered = borderedOf(childOf(element, 'w:tblPr')) ?? basis.bordered;
  return {
    run: { ...basis.run, ...runLook(childOf(element, 'w:rPr')) },
    paragraph: { ...basis.paragraph, ...look, ...list },
    ...(heading !== undefined && heading > 0 && { heading }),
    ...(bordered !== undefined && { bordered }),
  };
}

/** By outline level, else by the built-in name, which is English in every language of Word. */
function headingOf(element: Element, look: ParagraphLook): number | undefined {
  if (look.outline !== undefined) return look.outline < 9 ? look.outline + 1 : 0;
  const named = /^heading ([1-9])$/i.exec(attributeOf(element, 'w:name', 'w:val') ?? '');
  return named ? Number(named[1]) : undefined;
}

const SIDES = ['w:top', 'w:bottom', 'w:insideH', 'w:insideV'];

/** Whether table properties draw lines; undefined when they do not say. */
export function borderedOf(properties: Element | undefined): boolean | undefined {
  const borders = childOf(properties, 'w:tblBorders');
  if (!borders) return undefined;
  return borders.children.some((side) => {
    const value = side.attributes['w:val'];
    return SIDES.includes(side.name) && value !== 'nil' && isOn(value);
  });
}

/** A run's look: the paragraph style below, the character style over it, direct formatting on top. */
export function lookOver(below: RunLook, character: RunLook, direct: RunLook): RunLook {
  return { ...below, ...character, ...toggled(below, character), ...direct };
}

function toggled(below: RunLook, character: RunLook): RunLook {
  const both = (key: 'bold' | 'italic' | 'hidden'): RunLook =>
    below[key] && character[key] ? { [key]: false } : below[key] ? { [key]: true } : {};
  if (!(below.bold || below.italic || below.hidden)) return {};
  return { ...both('bold'), ...both('italic'), ...both('hidden') };
}
