/**
 * The authority's lists as every role may read them, and the position of its ledger, by which pages learn of news.
 */
import { z } from 'zod';
import { dayOut, exactOut, position } from './fields.ts';
import { route } from './route.ts';

const none = z.string().nullable();

const unit = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school']),
  from: dayOut,
  to: dayOut.nullable(),
  parent: none,
  aliases: z.array(z.string()),
  codes: z.record(z.string(), z.string()),
  fields: z.array(z.string()),
});

export const indicator = z.object({
  code: z.string(),
  name: z.string(),
  english: z.string(),
  field: z.string(),
  measure: z.string(),
  decimals: z.number(),
  kind: z.enum(['flow', 'stock', 'ratio', 'index']),
  formed: z.enum(['agency', 'added', 'vertical']),
  owner: z.string(),
  reportedBy: z.array(z.string()),
  direction: z.enum(['higher', 'lower', 'range', 'neutral']),
  range: z.object({ low: z.string(), high: z.string() }).nullable(),
  price: z.enum(['none', 'current', 'constant-2010']),
  ratio: z.object({ numerator: z.string(), denominator: z.string(), times: z.string() }).nullable(),
  partOf: none,
  saidAs: z.enum(['value', 'growth']),
  from: dayOut,
  to: dayOut.nullable(),
  carry: z.enum(['add', 'by-population', 'by-area', 'last', 'not-comparable']),
  aliases: z.array(z.string()),
  key: z.boolean(),
});

const target = z.object({
  key: z.string(),
  indicator: z.string(),
  unit: none,
  year: z.number(),
  basis: z.enum(['assigned', 'council', 'committee', 'stretch']),
  as: z.enum(['value', 'growth']),
  value: exactOut,
  directive: none,
  known: dayOut.nullable(),
});

const body = z.object({
  code: z.string(),
  name: z.string(),
  superior: none,
  side: z.enum(['party', 'state', 'front']),
  symbol: z.string(),
  signing: z.object({ on: z.string(), post: z.string(), name: none }),
  office: none,
});

const regime = z.object({
  code: z.string(),
  name: z.string(),
  owed: z.enum(['to-us', 'by-us']),
  toWhom: z.string(),
  rhythm: z.enum(['month', 'quarter', 'six-months', 'nine-months', 'year', 'occasion']),
  cutOff: z.enum(['calendar', 'decree-09-2019']),
  dueAfterDays: z.number(),
  outline: none,
  form: none,
  directive: none,
  from: dayOut,
  to: dayOut.nullable(),
  units: z.array(z.string()),
  /** Differs whenever it was changed: who changes it sends along what they saw. */
  version: z.string(),
});

const directive = z.object({
  code: z.string(),
  type: z.string(),
  number: z.string(),
  symbol: none,
  issuer: z.string(),
  issuerAliases: z.array(z.string()),
  date: dayOut.nullable(),
  abstract: none,
  implements: z.array(z.string()),
  replacedBy: none,
  real: z.boolean(),
});

const person = z.object({
  person: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  units: z.array(z.string()),
});

export const lists = {
  'position.now': route('position.now', {
    says: { vi: 'Lần lưu gần nhất của người khác trong nhật ký', en: 'The last entry of the ledger by anybody else' },
    right: 'read lists',
    /** `version` differs whenever anybody else saved anything; to be compared, not ordered. */
    output: z.object({ position, version: z.string() }),
  }),
  'lists.units': route('lists.units', {
    says: { vi: 'Đơn vị của mọi thời kỳ', en: 'Units of all times' },
    right: 'read lists',
    output: z.array(unit),
  }),
  'lists.indicators': route('lists.indicators', {
    says: { vi: 'Chỉ tiêu của mọi thời kỳ', en: 'Indicators of all times' },
    right: 'read lists',
    output: z.array(indicator),
  }),
  'lists.targets': route('lists.targets', {
    says: { vi: 'Kế hoạch, dự toán', en: 'Targets' },
    right: 'read lists',
    output: z.array(target),
  }),
  'lists.bodies': route('lists.bodies', {
    says: { vi: 'Cơ quan ban hành', en: 'Bodies that issue papers' },
    right: 'read lists',
    output: z.array(body),
  }),
  'lists.regimes': route('lists.regimes', {
    says: { vi: 'Chế độ báo cáo', en: 'What must be reported' },
    right: 'read lists',
    output: z.array(regime),
  }),
  'lists.directives': route('lists.directives', {
    says: { vi: 'Văn bản chỉ đạo', en: 'Directives' },
    right: 'read lists',
    output: z.array(directive),
  }),
  'lists.people': route('lists.people', {
    says: { vi: 'Người giữ vai trò hôm nay', en: 'Who holds a role today' },
    right: 'read people',
    output: z.array(person),
  }),
};
