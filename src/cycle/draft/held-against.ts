/**
 * One line as it came back, held against the line it was: which figures still stand, which print something else, which
 * numbers are new. A figure is found by its bookmark; where that was lost, by its place among the words that stayed.
 */
import { isSlot, type Line, type Look, type Piece, type Slot, shownOf } from './content.ts';
import { inOrder, tokensOf, type WordChange, wordChanges } from './likeness.ts';

/** A figure that prints something else than ours; null where it went with the words around it. */
export type FigureByHand = { readonly key: string; readonly ours: string; readonly theirs: string | null };

export type Held = {
  readonly figures: readonly FigureByHand[];
  readonly unsourced: readonly string[];
  readonly words: readonly WordChange[];
  /** Their words; figures that stand as slots, changed ones as words that say what they were. */
  readonly pieces: readonly Piece[];
};

type Token = { readonly text: string; readonly slot: Slot | null; readonly look: Look | undefined };

const isNumber = (text: string): boolean => /^[+\-−]?\d/.test(text);

/** A slot is one token whatever it prints, and so is what is printed like one, such as `+23,61%`. */
const tokensIn = ({ pieces }: Line, likeSlots: RegExp | null): readonly Token[] =>
  joined(pieces).flatMap((piece): readonly Token[] =>
    isSlot(piece)
      ? [{ text: piece.printed, slot: piece, look: piece.look }]
      : tokensLike(piece.text, likeSlots).map((text) => ({ text, slot: null, look: piece.look })),
  );

const tokensLike = (text: string, likeSlots: RegExp | null): readonly string[] =>
  likeSlots === null
    ? tokensOf(text)
    : text.split(likeSlots).flatMap((part, at) => (at % 2 === 1 ? [part] : tokensOf(part)));

/** What slots of several tokens look like, whatever their digits; the longest first. */
function likeSlotsOf({ pieces }: Line): RegExp | null {
  const shapes = pieces
    .filter(isSlot)
    .filter(({ printed }) => tokensOf(printed).length > 1)
    .map(({ printed }) =>
      printed
        .replace(/[.*?^${}()|[\]\\/]/g, '\\$&')
        .replace(/[+\-−]/g, '[+\\-−]')
        .replace(/\d+(?:(?:\\[./]|,)\d+)*/g, '\\d+(?:[.,/]\\d+)*'),
    );
  const longest = [...new Set(shapes)].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return longest.length === 0 ? null : new RegExp(`(${longest.join('|')})`, 'u');
}

/** Words that follow each other with one look, or a figure cut in two by a look, as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && isSlot(last) && isSlot(piece) && last.key === piece.key && isNumber(piece.printed))
      whole[whole.length - 1] = { ...last, printed: last.printed + piece.printed };
    else if (
      last &&
      !isSlot(last) &&
      !isSlot(piece) &&
      lookText(last.look) === lookText(piece.look) &&
      last.of === piece.of
    )
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

const lookText = (look: Look | undefined): string => JSON.stringify(look ?? {});

const sameToken = (one: Token, other: Token): number => {
  if (one.slot !== null && other.slot !== null) return one.slot.key === other.slot.key ? 4 : 0;
  if (one.text !== other.text && !(isBlank(one.text) && isBlank(other.text))) return 0;
  return isBlank(one.text) ? 0.25 : one.slot !== null || isNumber(one.text) ? 2 : 1;
};

const isBlank = (text: string): boolean => text.trim() === '';

/** Holds a line that came back against ours. */
export function heldAgainst(ours: Line, theirs: Line): Held {
  const likeSlots = likeSlotsOf(ours);
  const ones = tokensIn(ours, likeSlots);
  const others = tokensIn(theirs, likeSlots);
  const sure = inOrder(ones, others, sameToken);
  const pairs = [...sure, ...typedOver(ones, others, sure)].sort(([one], [other]) => one - other);
  const partner = new Map(pairs.map(([one, other]) => [other, ones[one]]));
  const kept = new Set(pairs.map(([one]) => one));
  const byHand: FigureByHand[] = [];
  const unsourced: string[] = [];
  const pieces = others.map((token, at): Piece => {
    const own = partner.get(at);
    if (own?.slot) {
      if (own.text === token.text) return own.slot;
      byHand.push({ key: own.slot.key, ours: own.text, theirs: token.text });
      return { text: token.text, ...looked(token.look), from: own.slot.key };
    }
    if (own === undefined && isNumber(token.text)) unsourced.push(token.text);
    return { text: token.text, ...looked(own ? own.look : token.look) };
  });
  const lost = ones.flatMap(({ slot, text }, at) =>
    slot === null || kept.has(at) ? [] : [{ key: slot.key, ours: text, theirs: null }],
  );
  return { figures: [...byHand, ...lost], unsourced, words: wordsHeld(ones, others, partner), pieces: joined(pieces) };
}

const looked = (look: Look | undefined): { readonly look?: Look } =>
  look === undefined || Object.keys(look).length === 0 ? {} : { look };

/** In each gap between tokens that stayed, figures that went and numbers that came, where there are as many of both. */
function typedOver(
  ones: readonly Token[],
  others: readonly Token[],
  sure: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let [from, to] = [0, 0];
  for (const [one, other] of [...sure, [ones.length, others.length] as const]) {
    const slots = range(from, one).filter((at) => ones[at]?.slot);
    const numbers = range(to, other).filter((at) => others[at]?.slot || isNumber(others[at]?.text ?? ''));
    if (slots.length === numbers.length) found.push(...slots.map((at, turn) => [at, numbers[turn] ?? 0] as const));
    [from, to] = [one + 1, other + 1];
  }
  return found;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The change of words with figures taken as they are in ours, so that a figure typed over is told once. */
function wordsHeld(
  ones: readonly Token[],
  others: readonly Token[],
  partner: ReadonlyMap<number, Token | undefined>,
): readonly WordChange[] {
  const before = ones.map(({ text }) => plain(text)).join('');
  const after = others
    .map((token, at) => plain(partner.get(at)?.slot ? (partner.get(at)?.text ?? '') : token.text))
    .join('');
  return before.trim() === after.trim() ? [] : wordChanges(before, after);
}

/** Blanks of every width and kind are one. */
const plain = (text: string): string => (isBlank(text) ? ' ' : text);

/** A line with some figures as they came back and all else as it was. */
export const withFigures = (line: Line, chosen: readonly FigureByHand[]): Line => {
  const left = [...chosen];
  const pieces = line.pieces.map((piece): Piece => {
    if (!isSlot(piece)) return piece;
    const at = left.findIndex(({ key, ours }) => key === piece.key && ours === shownOf(piece));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found || found.theirs === null) return piece;
    const { shade: _, ...look } = piece.look ?? {};
    return { text: found.theirs, ...looked(look), from: piece.key };
  });
  return { ...line, pieces };
};
