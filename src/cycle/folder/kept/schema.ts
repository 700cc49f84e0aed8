/**
 * The files of the folder that no review is reckoned from, and what may stand in them: people and their roles, regimes,
 * clauses, registers and cases; of a review its meetings, drafts and issued reports. Figures stand a line each.
 */
import { z } from 'zod';
import { vintages } from '#core/figure.ts';
import { figureWordKinds } from '#core/kept.ts';
import { agendaSteps, meetingKinds, meetingPaperKinds } from '#core/meeting.ts';
import { rhythms } from '#core/regime.ts';
import { fieldKinds } from '#core/register.ts';
import { draftSteps, editKinds } from '#core/report.ts';
import { code, exact, isoDay, periodCode, words } from '#cycle/folder/schema.ts';

const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const list = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).default([]);
/** A number that a person writes without quotes keeps its digits. */
const numbering = z.union([words, z.number()]).transform(String);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const role = z
  .strictObject({
    role: z.enum(['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor']),
    /** Of a reporter, and of nobody else. */
    unit: maybe(code),
    from: isoDay,
    to: maybe(isoDay),
  })
  .refine((given) => (given.role === 'reporter') === (given.unit !== null), {
    params: { expected: '{ role: reporter, unit: … }' },
  });

/** people.yaml: a list; those of whom more is known than a name */
export const peopleFile = z.array(
  z
    .strictObject({
      /** Given once, and known by it in the ledger. */
      code: z.string().regex(/^p[1-9]\d{0,8}$/),
      name: maybe(words),
      email: maybe(words),
      phone: maybe(words),
      /** The day all of this was erased; only the code is left. */
      erased: maybe(isoDay),
      roles: list(role),
    })
    .refine(
      ({ name, email, phone, erased }) =>
        (name === null) === (erased !== null) && (erased === null || !(email || phone)),
      { params: { expected: 'name | erased' } },
    ),
);

/** regimes.yaml: a list; a regime that changed stands again from the day on */
export const regimesFile = z.array(
  z.strictObject({
    code: words,
    name: words,
    owed: z.enum(['to-us', 'by-us']),
    toWhom: words,
    rhythm: z.enum(rhythms),
    cutOff: z.enum(['calendar', 'decree-09-2019']).default('calendar'),
    /** Days from the end of the period; before it where negative. */
    dueAfterDays: z.int().min(-400).max(400),
    outline: maybe(z.string()),
    form: maybe(z.string()),
    directive: maybe(code),
    from: isoDay,
    to: maybe(isoDay),
    units: list(code),
  }),
);

/** clauses.yaml: a list; what directives demand, point by point */
export const clausesFile = z.array(
  z.strictObject({ directive: code, clause: numbering, demands: words, owner: maybe(code) }),
);

/** registers.yaml: a list; what each asks of its cases */
export const registersFile = z.array(
  z.strictObject({
    code: words,
    name: words,
    fields: list(
      z.strictObject({
        code: words,
        label: words,
        kind: z.enum(fieldKinds),
        needed: z.boolean().default(false),
        /** Of a choice. */
        among: list(z.string()),
      }),
    ),
    from: isoDay,
    to: maybe(isoDay),
  }),
);

/** cases.yaml: a list; each version of what a case says, the last one holds */
export const casesFile = z.array(
  z.strictObject({
    register: words,
    number: numbering,
    unit: maybe(code),
    opened: isoDay,
    closed: maybe(isoDay),
    /** The day all of it was erased; the hashes are left. */
    erased: maybe(isoDay),
    versions: z
      .array(
        z
          .strictObject({
            by: words,
            on: isoDay,
            facts: maybe(z.record(z.string(), z.union([z.string(), z.number()]).transform(String))),
            hash: maybe(sha256),
          })
          .refine(({ facts, hash }) => (facts === null) === (hash !== null), { params: { expected: 'facts | hash' } }),
      )
      .min(1),
  }),
);

/** reviews/PERIOD/figure-words.yaml: a list; what was said of single figures, in order */
export const figureWordsFile = z.array(
  z
    .strictObject({
      /** Its key, as in dossier.json. */
      figure: words,
      indicator: code,
      unit: code,
      period: periodCode,
      reportedBy: code,
      kind: z.enum(figureWordKinds),
      words: maybe(words),
      by: words,
      on: isoDay,
    })
    .refine(({ kind, words: said }) => said !== null || kind === 'corrected' || kind === 'accepted', {
      params: { expected: 'words' },
    }),
);

/** reviews/PERIOD/meetings.yaml: a list; the papers of a meeting lie in meetings/ID/1/, 2/, and so on */
export const meetingsFile = z.array(
  z.strictObject({
    id: words,
    body: code,
    kind: z.enum(meetingKinds),
    ordinal: maybe(z.int().min(0)),
    term: maybe(words),
    heldOn: isoDay,
    begins: maybe(clock),
    ends: maybe(clock),
    place: maybe(words),
    chair: maybe(z.strictObject({ name: words, post: maybe(words) })),
    secretary: maybe(words),
    agenda: list(
      z.strictObject({
        step: z.enum(agendaSteps),
        what: words,
        /** An agency or a post; and who by name. */
        who: maybe(words),
        name: maybe(words),
        minutes: z.int().min(0),
      }),
    ),
    documents: list(words),
    called: maybe(z.int()),
    present: maybe(z.int()),
    attendance: list(
      z
        .strictObject({
          unit: maybe(code),
          name: maybe(words),
          present: z.boolean().default(false),
          reason: maybe(words),
          substitute: maybe(words),
        })
        .refine(({ unit, name }) => unit !== null || name !== null, { params: { expected: 'unit | name' } }),
    ),
    vote: maybe(z.strictObject({ agreed: z.int().min(0), against: z.int().min(0), abstained: z.int().min(0) })),
    conclusion: maybe(z.string()),
    /** Of the notice it went out by. */
    symbol: maybe(words),
    papers: list(z.strictObject({ kind: z.enum(meetingPaperKinds), file: words })),
    opinions: list(
      z.strictObject({
        name: maybe(words),
        unit: maybe(code),
        said: words,
        answer: maybe(
          z
            .strictObject({
              takenOver: z.boolean().default(false),
              explanation: maybe(z.string()),
              by: words,
              on: isoDay,
              /** Where in a draft it was taken over. */
              inDraft: z.strictObject({ paper: words, block: words }).optional(),
            })
            .refine(({ takenOver, explanation }) => takenOver || explanation !== null, {
              params: { expected: 'explanation' },
            }),
        ),
      }),
    ),
  }),
);

/** reviews/PERIOD/drafts.yaml: a list; the figures of a draft lie beside it in drafts/PAPER-1.jsonl, and so on */
export const draftsFile = z.array(
  z.strictObject({
    paper: words,
    step: z.enum(draftSteps),
    frozenAt: z.iso.datetime({ precision: 3 }),
    /** Of the ledger it was frozen in. */
    position: z.int().min(0),
    by: maybe(words),
    file: words,
  }),
);

/** reviews/PERIOD/issued.yaml: a list; `file` where it went out as another file than its draft */
export const issuedFile = z.array(
  z.strictObject({
    paper: words,
    draft: z.int().min(1),
    body: code,
    symbol: words,
    issuedOn: isoDay,
    head: maybe(sha256),
    changed: maybe(words),
    by: maybe(words),
    file: maybe(words),
  }),
);

/** drafts/PAPER-1.jsonl: a figure as a paper prints it */
export const frozenLine = z.strictObject({
  key: words,
  value: maybe(exact),
  printed: words,
  arithmetic: maybe(z.string()),
  restsOn: list(z.string()),
  unconfirmed: z.boolean().default(false),
});

const atHour = z.iso.datetime({ precision: 3 });

/** drafts/edits.jsonl: what somebody did to a block of a paper before it was frozen; in order */
export const editLine = z.strictObject({
  paper: words,
  block: words,
  kind: z.enum(editKinds),
  said: z.string(),
  at: atHour,
  by: maybe(words),
});

/** drafts/seen.jsonl: the figures of a paper when somebody last looked at them */
export const seenLine = z.strictObject({ paper: words, figures: z.string(), at: atHour, by: maybe(words) });

/** figures/PERIOD.jsonl: a figure that no row of history can say */
export const figureLine = z
  .strictObject({
    indicator: code,
    unit: code,
    reportedBy: code.optional(),
    state: z.enum(['value', 'nothing-arose', 'not-applicable']).default('value'),
    value: maybe(exact),
    printed: maybe(z.strictObject({ value: exact, decimals: z.int(), measure: z.string() })),
    vintage: z.enum(vintages),
    approx: maybe(z.string()),
    until: maybe(isoDay),
    known: isoDay,
    /** The file of the register it was recorded in, or the paper that says it. */
    history: maybe(words),
    report: maybe(
      z.strictObject({
        review: periodCode,
        file: words,
        version: z.int(),
        in: z.enum(['prose', 'table']),
        start: z.int(),
        end: z.int(),
        quote: z.string(),
        place: maybe(z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
    /** Or who typed it that day, the how-manieth of its cell, and why; then `report` is what it corrects. */
    entered: maybe(z.strictObject({ by: words, number: z.int().min(1), why: maybe(words) })),
    confirmed: maybe(z.strictObject({ by: words, on: isoDay })),
  })
  .refine(({ state, value }) => (state === 'value') === (value !== null), { params: { expected: 'value | state' } })
  .refine(
    ({ history, report, entered }) => (entered === null ? (history === null) !== (report === null) : history === null),
    { params: { expected: 'history | report | entered' } },
  );
