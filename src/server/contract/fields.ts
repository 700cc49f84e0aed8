/**
 * Fields that inputs and answers are put together from, each with its limit: nothing comes in without one. In JSON a day
 * is `2019-09-30`, an exact number its text, bytes never.
 */
import { z } from 'zod';
import { parseDay } from '#core/day.ts';
import { parsePeriod } from '#core/period.ts';

/** PostgreSQL keeps no NUL; other control letters come from damaged copies. A half of a letter is none. */
const isText = (text: string): boolean => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) && isWhole(text);
const isWhole = (text: string): boolean =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

const text = (most: number) => z.string().max(most).refine(isText, { message: 'letters' });

/** A code of the authority's own: of a unit, an indicator, a task. */
export const code = text(120).min(1);
/** One line: a name, a heading. */
export const line = text(500).trim().min(1);
/** A paragraph or some. */
export const words = text(20_000).trim().min(1);
/** The same where it may be left out. */
export const wordsOrNone = text(20_000).nullable();

export const dayIn = z
  .string()
  .max(10)
  .refine((value) => parseDay(value) !== null, { message: 'day' })
  .meta({ format: 'date' });
export const periodIn = z
  .string()
  .max(10)
  .refine((value) => parsePeriod(value) !== null, { message: 'period' });
/** An exact number as text, `-1234.5`. */
export const exactIn = z
  .string()
  .max(40)
  .regex(/^-?\d{1,24}(\.\d{1,12})?$/, { message: 'exact' });
/** A number of rows, a position: also from an address, where it comes as text. */
export const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Also from an address. */
export const yesNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
/** Also from an address, where one value alone is no list. */
export const listOf = <Item extends z.ZodType>(item: Item, most = 1_000) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item).max(most));

/** In answers. */
export const dayOut = z.string();
export const exactOut = z.string();
export const both = z.object({ vi: z.string(), en: z.string() });
/** The number of the last entry of the ledger: who saves on top of it sends it along. */
export const position = z.number().int().min(0);
export const done = z.object({ done: z.literal(true) });
