/**
 * Inputs for routes, made from their own schemas: one that is right, and arbitrary ones that are wrong in every way. A
 * route whose right input depends on what is on record says it here.
 */
import fc from 'fast-check';
import { z } from 'zod';
import type { RouteName } from '#server/contract/addresses.ts';
import type { Route } from '#server/contract/route.ts';

type Input = Readonly<Record<string, unknown>>;

/** What is on record in the example, by the name of the field. */
const known: Input = {
  review: '2019-9M',
  person: 'p9999',
  unit: 'bac-son',
  units: ['bac-son'],
  username: 'nguoi.moi',
  file: 'khong-co.docx',
  task: 'NV-6T-04',
  period: '2019-9M',
  indicator: 'gtsx-cn',
  due: '2030-01-31',
};

/** Where a field is a day and nothing else is known of it. */
const someDay = '2019-10-01';

const givenTask = {
  ...{ what: 'Đôn đốc nợ thuế', field: 'budget', lead: 'bac-son', support: [], leader: null, deliverable: null },
  ...{ due: '2030-01-31', origin: 'remedy', directives: [], findings: [], review: null, meeting: null },
  indicator: null,
};

const recorded = {
  ...{ id: null, kind: 'achievement', field: 'budget', indicator: null, words: 'Thu đạt khá', byFigures: false },
  ...{ units: [], degree: null, cause: null, from: [], keys: [], places: [], seen: null },
};

/** A review as the office opens it. */
const reviewSaid: Input = { cutOff: 'calendar', ordinal: 9, owed: ['bac-son'], previous: null };

/** A meeting as the office calls it. */
const meetingCalled: Input = {
  ...{ body: 'quan-uy', kind: 'standing', ordinal: null, term: null, heldOn: '2019-09-20', begins: '08:00' },
  ...{ place: null, chairName: null, chairPost: null, secretary: null, sameDelegates: false },
};

/** Of single routes, where the fields' names do not tell. */
const ofRoutes: Readonly<Partial<Record<RouteName, Input>>> = {
  'drafts.save': { edits: [{ block: 'khong-co', kind: 'follow', trail: [], content: null, was: null }], seen: 0 },
  'drafts.file': { draft: 0 },
  'drafts.came-back': { draft: 0 },
  'drafts.compare': { from: 0, to: 0 },
  'reports.issue': { paper: 'news', draft: 1, issuedOn: '2019-10-02' },
  'figures.save': {
    figures: [
      { indicator: 'gtsx-cn', unit: 'bac-son', state: 'value', value: '240.5', vintage: 'estimate', note: null },
    ],
    seen: [],
    delivery: 'thu-nghiem-1',
    confirm: false,
  },
  'reviews.open': reviewSaid,
  'reviews.change': reviewSaid,
  'units.found': { units: [] },
  'units.correct': { fields: [], aliases: [], codes: {} },
  'regimes.define': { owed: 'to-us', units: [] },
  'letters.send': { to: ['bac-son'] },
  'indicators.define': { indicators: [] },
  'indicators.keep-targets': { targets: [] },
  'submissions.correct': { figure: 'x', value: '1', start: null, end: null, indicator: null, why: 'x', seen: [] },
  'findings.keep': { findings: [recorded] },
  'findings.drop': { findings: [recorded] },
  'findings.release': { findings: [{ id: 'khong-co', seen: null }] },
  'closing.carry': { tasks: [{ task: 'khong-co', words: 'chuyển tiếp' }] },
  'remedies.assign': { tasks: [givenTask], keep: [] },
  'meetings.hold': meetingCalled,
  'meetings.change': meetingCalled,
  'meetings.opine': { name: null, unit: 'bac-son', said: 'Đề nghị bổ sung nguyên nhân' },
  'meetings.correct': { name: null, unit: 'bac-son', said: 'Đề nghị bổ sung nguyên nhân' },
  'meetings.attend': {
    rows: [
      {
        ...{ at: 0, unit: 'bac-son', name: null },
        was: { present: false, reason: null, substitute: null },
        now: { present: true, reason: null, substitute: null },
      },
    ],
  },
  'meetings.conclude': { conclusion: 'Nhất trí báo cáo', ends: '16:30', vote: null, symbol: null },
  'tasks.assign': {
    tasks: [
      {
        ...{ what: 'Rà soát nợ thuế', field: 'budget', lead: 'bac-son', support: [], leader: null, deliverable: null },
        ...{ due: '2030-01-31', origin: 'work-programme', directives: [], findings: [], review: null, meeting: null },
        indicator: null,
      },
    ],
  },
};

type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly minLength?: number;
  readonly minimum?: number;
};

/** An input that the route's check lets through. */
export function inputFor(route: Route & { readonly name: RouteName }): Input {
  const schema = z.toJSONSchema(route.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const made = rightly(schema, '') as Input;
  return { ...made, ...ofRoutes[route.name] };
}

function rightly(schema: JsonSchema, name: string): unknown {
  if (name in known) return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return rightly(schema.anyOf[0] ?? {}, name);
  if (schema.properties)
    return Object.fromEntries(
      (schema.required ?? []).map((key) => [key, rightly(schema.properties?.[key] ?? {}, key)]),
    );
  if (schema.format === 'date') return someDay;
  if (schema.type === 'array') return [];
  if (schema.type === 'object') return {};
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  return 'x'.repeat(Math.max(1, schema.minLength ?? 1));
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    "' or 1=1 --",
    '../../etc/passwd',
    '%00',
    '2019-02-30',
    '-1',
    '1e309',
    'NaN',
    '${7*7}',
    '<b>',
  ),
  fc.integer({ min: 1, max: 6 }).map((size) => 'ằ'.repeat(10 ** size)),
);

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 2 ** 53, 1e308, [], {}, [[]], { toString: 1 }, { __proto__: 1 }),
  fc.jsonValue(),
);

/** Inputs with some fields right and some as odd as they come. */
export const oddInput = (route: Route & { readonly name: RouteName }): fc.Arbitrary<Input> => {
  const right = inputFor(route);
  const names = [...new Set([...Object.keys(route.input.shape), 'constructor', 'authority'])];
  return fc
    .tuple(
      ...names.map((name) =>
        fc.oneof({ weight: 1, arbitrary: fc.constant(right[name]) }, { weight: 1, arbitrary: oddValue }),
      ),
    )
    .map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]])));
};

/** A body that may be no JSON at all. */
export const oddBody: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '{',
    '[]',
    'null',
    '"x"',
    '{"a":1}{"b":2}',
    '\ufeff{}',
    `{"a":"${'x'.repeat(300_000)}"}`,
    '[['.repeat(50_000),
  ),
);
