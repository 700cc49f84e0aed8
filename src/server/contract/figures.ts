/**
 * Figures that people type: the sheet of a unit for a period with what stands beside each cell, the sheet of one indicator
 * over all units, and saving what was typed on top of what was seen.
 */
import { z } from 'zod';
import { fields } from '#core/field.ts';
import { code, dayOut, exactIn, exactOut, periodIn, position, yesNo } from './fields.ts';
import { route } from './route.ts';

const states = ['value', 'nothing-arose', 'not-applicable'] as const;
const vintages = ['estimate', 'preliminary', 'official', 'revised'] as const;
const bases = ['assigned', 'council', 'committee', 'stretch'] as const;

const recorded = z.object({
  /** In the order of recording: whoever saves says which of these they had before their eyes. */
  number: z.number(),
  state: z.enum(states),
  value: exactOut.nullable(),
  vintage: z.enum(vintages),
  knownOn: dayOut,
  /** A row of a file on record, a paper of the unit, or somebody's hand. */
  source: z.enum(['history', 'report', 'entry']),
  file: z.string().nullable(),
  quote: z.string().nullable(),
  by: z.string().nullable(),
  note: z.string().nullable(),
  confirmed: z.object({ by: z.string(), on: dayOut }).nullable(),
});

const ofPeriod = z.object({ period: z.string(), value: exactOut });

const row = z.object({
  indicator: z.string(),
  name: z.string(),
  english: z.string(),
  field: z.enum(fields),
  measure: z.string(),
  decimals: z.number(),
  kind: z.enum(['flow', 'stock', 'ratio', 'index']),
  direction: z.enum(['higher', 'lower', 'range', 'neutral']),
  partOf: z.string().nullable(),
  unit: z.string(),
  unitName: z.string(),
  /** Promised for the year; the first is the principal one. */
  plans: z.array(z.object({ basis: z.enum(bases), as: z.enum(['value', 'growth']), value: exactOut })),
  lastYear: exactOut.nullable(),
  /** The longest earlier period of the year, counted from its beginning, that is on record. */
  earlier: ofPeriod.nullable(),
  /** The same period of past years, the latest first. */
  past: z.array(ofPeriod),
  /** The unit began within the year or the year before: its past says nothing of it. */
  isNew: z.boolean(),
  recorded: z.array(recorded),
  /** What counts now of several on record, by its number. */
  counts: z.number().nullable(),
});

const sheet = z.object({
  period: z.string(),
  /** The last day of the period. */
  endsOn: dayOut,
  today: dayOut,
  rows: z.array(row),
});

const figure = z
  .object({
    indicator: code,
    unit: code,
    state: z.enum(states),
    /** In the indicator's measure. */
    value: exactIn.nullable(),
    vintage: z.enum(vintages),
    note: z.string().trim().max(2_000).nullable(),
  })
  .refine(({ state, value }) => (state === 'value') === (value !== null), {
    message: 'value-or-state',
    path: ['value'],
  });

export const figures = {
  'figures.ground': route('figures.ground', {
    says: {
      vi: 'Nhập số liệu được cho đơn vị nào, kỳ nào',
      en: 'For which units and periods one may type figures',
    },
    right: 'save figures',
    about: 'what they may',
    output: z.object({
      today: dayOut,
      units: z.array(z.object({ code: z.string(), name: z.string(), kind: z.string() })),
      indicators: z.array(z.object({ code: z.string(), name: z.string(), english: z.string() })),
      /** Of the reviews: the one under way first. */
      periods: z.array(z.string()),
      mayConfirm: z.boolean(),
    }),
  }),
  'figures.sheet': route('figures.sheet', {
    says: {
      vi: 'Phiếu số liệu của một đơn vị trong một kỳ',
      en: 'The sheet of a unit for a period',
    },
    right: 'read figures',
    input: z.object({ unit: code, period: periodIn }),
    about: ({ unit }) => ({ units: [unit] }),
    output: sheet,
  }),
  'figures.across': route('figures.across', {
    says: {
      vi: 'Một chỉ tiêu của tất cả đơn vị trong một kỳ',
      en: 'One indicator of all units for a period',
    },
    right: 'read figures',
    input: z.object({ indicator: code, period: periodIn }),
    output: sheet,
  }),
  'figures.save': route('figures.save', {
    says: {
      vi: 'Ghi số liệu vừa nhập; số cũ vẫn còn',
      en: 'Save what was typed; what was there stays',
    },
    right: 'save figures',
    input: z.object({
      period: periodIn,
      figures: z.array(figure).min(1).max(5_000),
      /** Numbers of the figures that stood there when it was typed. */
      seen: z.array(position).max(50_000),
      /** The sender's name for this save: sent again, it lands once. */
      delivery: z.string().regex(/^[\w-]{8,80}$/, { message: 'delivery' }),
      /** Whoever saves vouches for them; takes the right to confirm. */
      confirm: yesNo,
    }),
    body: 2 * 1024 * 1024,
    about: ({ figures: saved }) => ({ units: [...new Set(saved.map(({ unit }) => unit))] }),
    output: z.object({ entry: z.number(), saved: z.number() }),
  }),
};

/** What a refused save shows: of each cell what somebody else put there meanwhile, beside one's own. */
export const conflicts = z.array(
  z.object({
    indicator: z.string(),
    unit: z.string(),
    recorded,
    mine: z.object({ state: z.enum(states), value: exactOut.nullable() }),
  }),
);

export type Conflicts = z.output<typeof conflicts>;
