/**
 * The figures of a dossier as a draft needs them: what each is worth, whether it waits for a person, how the paper prints it
 * just now. A slot always shows what stands here.
 */
import { type Decimal, decimal, printDecimal } from '#core/decimal.ts';
import type { FrozenFigure } from '#core/report.ts';
import type { Dossier, DossierJson } from '#cycle/dossier/dossier.ts';
import { unconfirmedShade } from '#prose/write/phrase.ts';
import { type Content, type Look, type Slot, slotsOf } from './content.ts';
import { type DraftText, draftTextOf } from './draft-text.ts';

/** A figure of the dossier, as a paper may rest on it. */
export type LiveFigure = Omit<FrozenFigure, 'printed'>;

export type Live = {
  readonly figures: ReadonlyMap<string, LiveFigure>;
  /** How the machine's writing prints each figure, in its order. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  /** A figure printed like something; null for what has no value. */
  readonly print: (key: string, like: string) => string | null;
};

type Numbers = Pick<Dossier | DossierJson, 'derivations' | 'figures' | 'targets'>;

const exact = (value: Decimal | string | null): Decimal | null => (typeof value === 'string' ? decimal(value) : value);

/** Every figure, target and derivation of a dossier by its key. */
export function figuresOf({ derivations, figures, targets }: Numbers): ReadonlyMap<string, LiveFigure> {
  const leaf = { arithmetic: null, restsOn: [] };
  return new Map<string, LiveFigure>([
    ...targets.map(({ key, value }) => [key, { key, value: exact(value), ...leaf, unconfirmed: false }] as const),
    ...figures.map(
      ({ key, value, confirmed }) =>
        [key, { key, value: exact(value), ...leaf, unconfirmed: confirmed === null }] as const,
    ),
    ...derivations.map(
      ({ key, value, arithmetic, from, confirmed }) =>
        [key, { key, value: exact(value), arithmetic, restsOn: from, unconfirmed: !confirmed }] as const,
    ),
  ]);
}

export type PaperName = keyof Dossier['papers'];

/**
 * A paper of a dossier as the machine writes it, with the figures its slots show.
 *
 * @example writtenPaper(dossier, 'report').live.figures.get('sum|thu|2019-9M')?.unconfirmed // false
 */
export function writtenPaper(
  dossier: Numbers & { readonly papers: Dossier['papers'] },
  paper: PaperName,
): { readonly written: DraftText; readonly live: Live } {
  const figures = figuresOf(dossier);
  const written = draftTextOf(dossier.papers[paper], (key) => figures.has(key));
  return { written, live: liveIn(written, figures) };
}

/** The figures behind a writing. */
export function liveIn({ blocks }: DraftText, figures: ReadonlyMap<string, LiveFigure>): Live {
  const slots = new Map<string, Slot[]>();
  for (const { content } of blocks)
    for (const slot of slotsOf(content)) slots.set(slot.key, [...(slots.get(slot.key) ?? []), slot]);
  return { figures, slots, print: (key, like) => printedLike(figures.get(key)?.value ?? null, like) };
}

/** A value with as many decimals as a printed one has. */
function printedLike(value: Decimal | null, like: string): string | null {
  if (value === null) return null;
  const [, fraction = ''] = /,(\d+)$/.exec(like) ?? [];
  const text = printDecimal(value, Math.max(fraction.length, 2));
  return /^0\d$/.test(like) && /^[1-9]$/.test(text) ? `0${text}` : text;
}

/** `1.234,5` and `987,6` are of one shape, `9/10` is of another, `bằng` of a third. */
const shapeOf = (printed: string): string => printed.replace(/[\d.,]+/g, '#');

/** Small counts are `07` in prose and `7` in tables. */
const leadOf = (printed: string): boolean => /^0\d/.test(printed);

/** What a slot printed before and after, in the block where it stands. */
export type Around = { readonly was: Content | null; readonly now: Content | null };

/**
 * A slot as its figure is now: as the block's own writing prints it, else as the paper does elsewhere, else by its value;
 * null where there is no such figure any more.
 */
export function refreshed(slot: Slot, around: Around, live: Live): Slot | null {
  const found = inPlace(slot, around) ?? elsewhere(slot, around, live);
  if (found !== null) return withLook(slot, found.printed, found.look);
  const printed = live.print(slot.key, slot.printed);
  if (printed === null) return null;
  const shade = live.figures.get(slot.key)?.unconfirmed === true ? { shade: unconfirmedShade } : {};
  return withLook(slot, printed, shade);
}

/** The author's look but for the shade, which tells whether the figure is confirmed. */
function withLook({ key, look = {} }: Slot, printed: string, from: Look = {}): Slot {
  const { shade: _, ...own } = look;
  const worn: Look = { ...own, ...(from.shade === undefined ? {} : { shade: from.shade }) };
  return { key, printed, ...(Object.keys(worn).length === 0 ? {} : { look: worn }) };
}

/** The same figure at the same turn of the block's own writing. */
function inPlace({ key, printed }: Slot, { was, now }: Around): Slot | null {
  if (was === null || now === null) return null;
  const before = slotsOf(was).filter((one) => one.key === key);
  const turn = before.findIndex((one) => one.printed === printed);
  const after = slotsOf(now).filter((one) => one.key === key);
  return turn >= 0 && before.length === after.length ? (after[turn] ?? null) : null;
}

/** In the block's own writing first, then anywhere; printed alike before anything else. */
function elsewhere({ key, printed }: Slot, { now }: Around, live: Live): Slot | null {
  const here = now === null ? [] : slotsOf(now).filter((one) => one.key === key);
  const all = [...here, ...(live.slots.get(key) ?? [])];
  const alike = all.filter((one) => shapeOf(one.printed) === shapeOf(printed));
  const first =
    alike.find((one) => one.printed === printed) ?? alike.find((one) => leadOf(one.printed) === leadOf(printed));
  return first ?? alike[0] ?? all[0] ?? null;
}
