/**
 * The unit of bare numbers in a row, which is said only once: in a heading (`Phân theo đối tượng (tỷ đồng): …`), with the whole
 * (`1.218,4 tỷ đồng, chia ra: nông nghiệp 764,1; …`) or with the first of them (`Hữu Nghị 2.214,8 tỷ; Chi Ma 507,3`).
 */
import { phraseBook } from '#prose/lexicon/phrase-book.ts';
import { UNITS } from '#prose/lexicon/units.ts';
import type { Source } from '#prose/read/source.ts';
import type { Quantity } from './quantities.ts';
import type { Lent, Part, Scene } from './scene.ts';

const SCALE_WORDS = ['nghìn', 'ngàn', 'triệu', 'tỷ'];
const units = phraseBook<Lent>([
  ...UNITS,
  ...UNITS.flatMap(([words, { unit, kind }]) =>
    SCALE_WORDS.map((scale): [string, Lent] => [`${scale} ${words}`, { unit: `${scale} ${unit}`, kind }]),
  ),
]);
const LONGEST_HEADING = 16;
/** Behind these a number goes on. */
const OPEN: ReadonlySet<string> = new Set(['/', '-', '%']);

/** The unit a bare number has from its row, which is kept for the rest of it; null when there is none. */
export function unitOfRow(scene: Scene, part: Part): Lent | null {
  const { source } = scene;
  const { quantity, lead } = part;
  const mark = source.tokens[quantity.to];
  if (lead.label === null || (mark !== undefined && mark.kind !== 'mark') || OPEN.has(mark?.key ?? '')) return null;
  scene.lent =
    headingUnit(source, part.since, quantity.from) ?? scene.lent ?? unitOfFirst(part) ?? unitOfWhole(scene, part);
  return scene.lent;
}

function headingUnit({ tokens }: Source, from: number, to: number): Lent | null {
  for (let at = from; at < Math.min(to, from + LONGEST_HEADING); at += 1) {
    const unit = tokens[at]?.key === '(' ? units.at(tokens, at + 1, to) : null;
    if (unit && tokens[unit.to]?.key === ')' && tokens[unit.to + 1]?.key === ':') return unit.value;
  }
  return null;
}

/** Of the amount right before it: one of the two has decimals, so that no number of things is meant. */
function unitOfFirst({ quantity, lead, before }: Part): Lent | null {
  const said = before?.quantity ?? null;
  const listed = lead.verb === null && (lead.semicolon || lead.comma || lead.colon || lead.fresh);
  const alike = quantity.decimals > 0 || (lead.semicolon && (said?.decimals ?? 0) > 0);
  return listed && alike && before?.growth === null && isAmount(said) ? said : null;
}

function unitOfWhole({ drafts, parent }: Scene, { quantity }: Part): Lent | null {
  if (parent === null || quantity.decimals === 0) return null;
  const whole = drafts.findLast((one) => one.label === parent)?.quantity ?? null;
  return isAmount(whole) ? whole : null;
}

const isAmount = (quantity: Quantity | null): quantity is Quantity =>
  quantity?.kind === 'money' || quantity?.kind === 'measure';
