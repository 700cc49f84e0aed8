/**
 * The list of indicators and what is promised of them, kept by who keeps lists: defined from a day on, changed, ended; many
 * at once, as they come from a workbook. No indicator without a responsible agency.
 */
import { z } from 'zod';
import { fields } from '#core/field.ts';
import { code, dayIn, done, exactIn, line } from './fields.ts';
import { indicator as listed } from './lists.ts';
import { route } from './route.ts';

const defined = z.object({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, { message: 'code' }),
  name: line,
  english: z.string().trim().max(500),
  field: z.enum(fields),
  measure: z.string().trim().min(1).max(60),
  decimals: z.number().int().min(0).max(6),
  kind: z.enum(['flow', 'stock', 'ratio', 'index']),
  formed: z.enum(['agency', 'added', 'vertical']),
  /** The responsible agency: a unit that exists on that day. */
  owner: code,
  /** Kinds or codes of units, where it is added from them. */
  reportedBy: z.array(code).max(500),
  direction: z.enum(['higher', 'lower', 'range', 'neutral']),
  range: z.object({ low: exactIn, high: exactIn }).nullable(),
  price: z.enum(['none', 'current', 'constant-2010']),
  ratio: z.object({ numerator: code, denominator: code, times: exactIn }).nullable(),
  partOf: code.nullable(),
  saidAs: z.enum(['value', 'growth']),
  from: dayIn,
  /** The last day; null while it goes on. */
  to: dayIn.nullable(),
  carry: z.enum(['add', 'by-population', 'by-area', 'last', 'not-comparable']),
  aliases: z.array(line).max(200),
  key: z.boolean(),
});

const promised = z.object({
  indicator: code,
  /** Null for the whole authority. */
  unit: code.nullable(),
  year: z.number().int().min(1990).max(2100),
  basis: z.enum(['assigned', 'council', 'committee', 'stretch']),
  as: z.enum(['value', 'growth']),
  value: exactIn,
  directive: code.nullable(),
  /** The value that stood there when it was typed; null where there was none. */
  seen: exactIn.nullable(),
});

export const indicators = {
  'indicators.define': route('indicators.define', {
    says: {
      vi: 'Lập, sửa hoặc kết thúc chỉ tiêu, một hoặc nhiều',
      en: 'Define, change or end indicators, one or many',
    },
    right: 'keep lists',
    input: z.object({
      indicators: z
        .array(
          z.object({
            indicator: defined,
            /** The last definition as it stood when the form was opened; null of a new indicator. */
            seen: listed.nullable(),
          }),
        )
        .max(500),
    }),
    body: 2 * 1024 * 1024,
    output: done,
  }),
  'indicators.keep-targets': route('indicators.keep-targets', {
    says: {
      vi: 'Giao hoặc điều chỉnh kế hoạch, một hoặc nhiều',
      en: 'Set or change targets, one or many',
    },
    right: 'keep lists',
    input: z.object({ targets: z.array(promised).max(5_000) }),
    body: 2 * 1024 * 1024,
    output: done,
  }),
};
