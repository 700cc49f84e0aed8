/**
 * The files of an authority's folder and what may stand in them.
 *
 * Laid out once for people (docs/folder.md), for the loader and as JSON Schema. Unknown keys are mistakes:
 * a misspelt key must be told, not ignored. Days are ISO, decimals are written with a dot and quoted or plain.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import { fields } from '#core/field.ts';
import { paperStates } from '#core/kept.ts';
import { type PeriodCode, parsePeriod } from '#core/period.ts';

export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
/** Ids the review itself gives to findings and remedies: `remedy|shortcoming|thu-nsnn|2019-9M`. */
export const foundId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._|-]*$/);
/** Whether the calendar has such a day is asked of a whole file at once. */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<Day, string>;
/** A bare year is a number in YAML. */
export const periodCode = z
  .union([z.string().regex(/^[12]\d{3}(-([1-9]M|1[01]M|Q[1-4]|M(0[1-9]|1[0-2])))?$/), z.int().min(1900).max(2199)])
  .transform(String)
  .refine((text) => parsePeriod(text) !== null, { params: { expected: '2019-9M' } })
  .transform((text) => text as PeriodCode);
const plainDecimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** The digits as they are written, whether quoted or not; never through binary. */
export const exact = z
  .union([z.string().regex(plainDecimal), z.number()])
  .transform(String)
  .refine((text) => plainDecimal.test(text), { params: { expected: '325.023' } });
const field = z.enum(fields);
export const words = z.string().min(1);

/** authority.yaml */
export const authorityFile = z.strictObject({
  code,
  name: words,
  level: words,
  place: words,
  illustrative: words.nullable().default(null),
  holidays: z.array(isoDay).default([]),
  /** Who vouches for the values on record (history/), and since when; nobody where it is left out. */
  register: z.strictObject({ by: words, on: isoDay }).nullable().default(null),
});

/** bodies.yaml: a list */
export const bodiesFile = z.array(
  z.strictObject({
    code,
    name: words,
    superior: words.nullable().default(null),
    side: z.enum(['party', 'state', 'front']),
    symbol: words,
    signing: z.strictObject({ on: words, post: words, name: words.nullable().default(null) }),
    office: words.nullable().default(null),
  }),
);

/** units.yaml */
export const unitsFile = z.strictObject({
  units: z.array(
    z.strictObject({
      code,
      name: words,
      kind: z.enum(['ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school']),
      from: isoDay,
      to: isoDay.nullable().default(null),
      parent: code.nullable().default(null),
      aliases: z.array(words).default([]),
      codes: z.record(z.string(), z.string()).default({}),
      fields: z.array(field).default([]),
    }),
  ),
  relations: z
    .array(
      z.strictObject({
        on: isoDay,
        kind: z.enum(['merge', 'split', 'rename', 'move']),
        from: z.array(code).min(1),
        to: z.array(code).min(1),
        shares: z.record(code, z.strictObject({ population: exact.optional(), area: exact.optional() })).default({}),
      }),
    )
    .default([]),
});

/** indicators.yaml: a list */
export const indicatorsFile = z.array(
  z.strictObject({
    code,
    name: words,
    english: words,
    field,
    measure: words,
    decimals: z.int().min(0).max(6).default(0),
    kind: z.enum(['flow', 'stock', 'ratio', 'index']),
    formed: z.enum(['agency', 'added', 'vertical']),
    owner: code,
    /** Kinds or codes of units. */
    reportedBy: z.array(code).default([]),
    direction: z.enum(['higher', 'lower', 'range', 'neutral']),
    range: z.strictObject({ low: exact, high: exact }).nullable().default(null),
    price: z.enum(['none', 'current', 'constant-2010']).default('none'),
    ratio: z
      .strictObject({ numerator: code, denominator: code, times: exact.default('100') })
      .nullable()
      .default(null),
    partOf: code.nullable().default(null),
    saidAs: z.enum(['value', 'growth']).default('value'),
    from: isoDay.default('2000-01-01' as Day),
    to: isoDay.nullable().default(null),
    carry: z.enum(['add', 'by-population', 'by-area', 'last', 'not-comparable']).default('add'),
    aliases: z.array(words).default([]),
    key: z.boolean().default(false),
  }),
);

/** targets.yaml: a list; the first of an indicator's bases is the principal one */
export const targetsFile = z.array(
  z.strictObject({
    indicator: code,
    unit: code.nullable().default(null),
    year: z.int().min(1990).max(2100),
    basis: z.enum(['assigned', 'council', 'committee', 'stretch']),
    as: z.enum(['value', 'growth']).default('value'),
    value: exact,
    directive: code.nullable().default(null),
    /** The day it became known: by default that of its directive, else the first of its year. */
    known: isoDay.optional(),
    /** Its key, where that is not made of what it is about. */
    key: words.optional(),
  }),
);

/** history/*.csv: header `indicator,unit,period,value,vintage,known`; value in the indicator's measure, dot decimals; empty value = not reported, `-` = nothing arose */
export const historyColumns = ['indicator', 'unit', 'period', 'value', 'vintage', 'known'] as const;

/** directives.yaml: a list */
export const directivesFile = z.array(
  z.strictObject({
    code,
    type: words,
    number: z.union([words, z.number()]).transform(String),
    symbol: words.nullable().default(null),
    issuer: words,
    issuerAliases: z.array(words).default([]),
    date: isoDay.nullable().default(null),
    abstract: words.nullable().default(null),
    implements: z.array(code).default([]),
    replacedBy: code.nullable().default(null),
    real: z.boolean().default(false),
  }),
);

/** tasks.yaml: a list; open and done tasks of past reviews and conclusions */
export const tasksFile = z.array(
  z.strictObject({
    id: foundId,
    what: words,
    field,
    leader: words.nullable().default(null),
    lead: code.nullable().default(null),
    support: z.array(code).default([]),
    deliverable: words.nullable().default(null),
    due: isoDay.nullable().default(null),
    standing: z.boolean().default(false),
    paused: z.strictObject({ since: isoDay, reason: words }).nullable().default(null),
    assignedOn: isoDay,
    /** The review it was set at. */
    review: periodCode.nullable().default(null),
    origin: z.enum(['remedy', 'target-missed', 'from-above', 'work-programme', 'carried']),
    directives: z.array(code).default([]),
    finding: foundId.nullable().default(null),
    /** Further findings it answers with the first. */
    answers: z.array(foundId).default([]),
    indicator: code.nullable().default(null),
    /** Who put it on record. */
    assignedBy: words.nullable().default(null),
    /** The reviews it was carried over into while it was open. */
    carried: z.array(z.strictObject({ review: periodCode, words, by: words, on: isoDay })).default([]),
    /** The meeting that set it. */
    meeting: z.strictObject({ review: periodCode, id: words }).nullable().default(null),
    /** Papers that show what was done: the first lies in evidence/ID/1/, and so on; `with` the word of progress, from 0. */
    evidence: z
      .array(
        z.union([
          words.transform((file) => ({ file, with: null })),
          z.strictObject({ file: words, with: z.int().min(0) }),
        ]),
      )
      .default([]),
    extensions: z
      .array(
        z.strictObject({ from: isoDay, to: isoDay, by: words, on: isoDay, reason: words, asked: isoDay.optional() }),
      )
      .default([]),
    /** Later days that units asked for, and what was answered. */
    asked: z
      .array(
        z.strictObject({
          unit: code,
          to: isoDay,
          reason: words,
          by: words,
          on: isoDay,
          answer: z
            .strictObject({
              granted: z.boolean().default(false),
              by: words,
              on: isoDay,
              words: words.nullable().default(null),
            })
            .nullable()
            .default(null),
        }),
      )
      .default([]),
    withdrawn: z.strictObject({ on: isoDay, reason: words }).nullable().default(null),
    progress: z
      .array(
        z.strictObject({
          on: isoDay,
          words,
          done: z.boolean().default(false),
          /** Which named person of the office checked it, and when. */
          confirmed: z.union([z.literal(false), z.strictObject({ by: words, on: isoDay })]).default(false),
          /** For which unit, and by whom. */
          said: z.strictObject({ unit: code, by: words }).optional(),
          /** Which named person of the office sent it back instead, when and why. */
          sentBack: z.strictObject({ by: words, on: isoDay, reason: words }).optional(),
        }),
      )
      .default([]),
  }),
);

/** findings.yaml: a list; shortcomings named by past reviews */
export const findingsFile = z.array(
  z.strictObject({
    id: foundId,
    review: periodCode,
    kind: z.enum(['achievement', 'shortcoming']),
    field,
    words,
    indicator: code.nullable().default(null),
    units: z.array(code).default([]),
    degree: words.nullable().default(null),
    cause: words.nullable().default(null),
    /** Who put it on record in place of what was proposed, or last put it right. */
    recorded: z.strictObject({ by: words, on: isoDay }).optional(),
    /** Further proposals it was made of. */
    from: z.array(foundId).default([]),
    /** Papers tell it by its figures; its words are for lists. */
    byFigures: z.boolean().default(false),
    /** Not found after all. */
    dropped: z.strictObject({ by: words, on: isoDay, reason: words }).optional(),
    /** What later reviews found it to be. */
    states: z
      .array(
        z.strictObject({
          review: periodCode,
          state: z.enum(['remedied', 'being-remedied', 'not-remedied']),
          by: words,
          on: isoDay,
        }),
      )
      .default([]),
    /** Keys of figures, or words in a paper of a review. */
    evidence: z
      .array(
        z.union([
          z.strictObject({ key: words }),
          z.strictObject({ review: periodCode, file: words, start: z.int(), end: z.int(), quote: z.string() }),
        ]),
      )
      .default([]),
  }),
);

/** reviews/PERIOD/review.yaml */
export const reviewFile = z.strictObject({
  period: periodCode,
  cutOff: z.enum(['calendar', 'decree-09-2019']),
  host: code,
  /** The body that signs the report and the notice; the host where it is left out. */
  issuer: code.nullable().default(null),
  ordinal: z.int().min(1).max(500),
  term: words,
  chair: z.strictObject({ name: words, post: words }),
  date: isoDay,
  session: z.enum(['morning', 'afternoon', 'day']).default('day'),
  place: words,
  attendance: z.strictObject({
    called: z.int().nullable().default(null),
    present: z.int().nullable().default(null),
    guests: z.array(words).default([]),
  }),
  /** Codes or kinds of units. */
  owed: z.array(code).min(1),
  reportsDue: isoDay,
  previous: periodCode.nullable().default(null),
  notes: z.array(z.strictObject({ field, words, source: words })).default([]),
  /** Who closed it, once nothing was left open. */
  closed: z.strictObject({ by: words, on: isoDay }).nullable().default(null),
});

/** reviews/PERIOD/submissions.yaml: a list; a file in reports/ that is not listed is recognised by its head or name */
export const submissionsFile = z.array(
  z.strictObject({
    file: words,
    unit: code.optional(),
    received: isoDay.optional(),
    version: z.int().min(1).max(99).optional(),
    /** What became of it, in that order. */
    states: z
      .array(
        z.strictObject({
          state: z.enum(paperStates),
          by: words,
          on: isoDay,
          reason: words.nullable().default(null),
        }),
      )
      .default([]),
    /** Which readers read it; what the first read lies in readings/FILE/1.json, and so on. */
    readings: z.array(words).default([]),
  }),
);

/** reviews/PERIOD/answers.yaml: a list; what words of the reports mean, one indicator or one unit each */
export const answersFile = z.array(
  z.strictObject({
    words,
    indicator: code.nullable().default(null),
    unit: code.nullable().default(null),
    by: words,
    on: isoDay,
  }),
);

/** reviews/PERIOD/confirmations.yaml */
export const confirmationsFile = z.strictObject({
  /** All figures of a file, but for the indicators named. */
  files: z.array(z.strictObject({ file: words, by: words, on: isoDay, except: z.array(code).default([]) })).default([]),
  /** One figure; the value, in the indicator's measure, must be the one that was read. */
  figures: z
    .array(z.strictObject({ indicator: code, unit: code, value: exact.optional(), by: words, on: isoDay }))
    .default([]),
  /** A remedy or finding taken over by a person. */
  remedies: z.array(z.strictObject({ id: foundId, by: words, on: isoDay })).default([]),
  waivers: z.array(z.strictObject({ finding: foundId, reason: words, by: words, on: isoDay })).default([]),
});
