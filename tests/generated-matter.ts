/**
 * Reviews generated for properties over the writers: indicators of both catalogues of the repository and some of our own,
 * values of every size and precision, plans, growth and outlook reckoned by the core, findings, tasks and directives.
 *
 * Only what no review can hold is left out; what is rare in practice (a base of zero, a plan of growth, a part without
 * its whole, a unit that sent nothing) is common here.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Assessment } from '#core/assessment.ts';
import { compare, completion } from '#core/comparison.ts';
import { consolidate } from '#core/consolidation.ts';
import { addDays, day } from '#core/day.ts';
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Directive } from '#core/directive.ts';
import type { Field } from '#core/field.ts';
import type { Figure } from '#core/figure.ts';
import { type Finding, findingsOf } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import { isRate } from '#core/measure.ts';
import { outlook } from '#core/outlook.ts';
import type { PastValue } from '#core/past-year.ts';
import { inYear, type PeriodCode, period, samePeriodLastYear, spanOf, startsYear, wholeYear } from '#core/period.ts';
import type { Target, TargetBasis } from '#core/target.ts';
import { type CarriedTask, type Task, taskState } from '#core/task.ts';
import type { ReviewMatter, Sent } from '#prose/write/matter.ts';
import { isCounted } from '#prose/write/numbers.ts';
import {
  achievements,
  causes,
  degrees,
  deliverables,
  directiveRows,
  duty,
  type Place,
  places,
  shortcomings,
} from './review-words.ts';

const plain = {
  english: '',
  decimals: 0,
  range: null,
  price: 'none',
  ratio: null,
  partOf: null,
  saidAs: 'value',
  from: day('1990-01-01'),
  to: null,
  carry: 'add',
  aliases: [],
  key: false,
} as const;

type Row = Pick<Indicator, 'code' | 'name' | 'field' | 'measure' | 'kind' | 'formed' | 'direction'> &
  Partial<Indicator>;

const own = (code: string, name: string, measure: string, more: Partial<Indicator> = {}): Row => ({
  ...{ code, name, measure, field: 'culture-society', kind: 'flow', formed: 'agency', direction: 'higher', key: true },
  ...more,
});

/** Measures that neither catalogue has. */
const ours: readonly Row[] = [
  own('ty-suat-sinh', 'Tỷ suất sinh thô', '‰', { kind: 'ratio', decimals: 2, direction: 'neutral' }),
  own('giam-sinh', 'Mức giảm tỷ lệ sinh', '‰', { kind: 'ratio', decimals: 2 }),
  own('thu-nhap', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', { kind: 'stock', decimals: 1 }),
  own('nang-suat-ngo', 'Năng suất ngô bình quân', 'tạ/ha', { kind: 'stock', decimals: 1, field: 'industry-trade' }),
  own('nha-o', 'Diện tích sàn nhà ở bình quân đầu người', 'm²', { kind: 'stock', decimals: 1 }),
  own('khai-thac', 'Sản lượng khai thác đá', 'm³', { decimals: 0, field: 'industry-trade' }),
  own('thu-no', 'Thu nợ đọng thuế', 'nghìn đồng', { decimals: 0, field: 'budget' }),
];

/** Codes of the second catalogue are told apart from the first one's. */
const rowsOf = (path: string, prefix: string): readonly Row[] =>
  (parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as readonly Row[]).map((row) => ({
    ...row,
    code: `${prefix}${row.code}`,
    partOf: row.partOf ? `${prefix}${row.partOf}` : null,
  }));

/** Every indicator a generated review may hold; one name once. */
export const catalogue: readonly Row[] = [
  ...new Map(
    [
      ...rowsOf('examples/kien-an/indicators.yaml', ''),
      ...rowsOf('corpus/matching/second/indicators.yaml', 'ha-giang/'),
      ...ours,
    ].map((row) => [row.name, row]),
  ).values(),
];

const wards = ['w1', 'w2', 'w3', 'w4'] as const;
const departments = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'] as const;
const nowhere = { start: 0, end: 1, quote: '', place: null };

/** The digits of a value; what it is worth depends on the measure. */
const digits = fc.record({
  mantissa: fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 99_999 }),
    fc.integer({ min: 1, max: 99_999_999 }),
  ),
  scale: fc.integer({ min: 0, max: 4 }),
});
type Digits = { readonly mantissa: number; readonly scale: number };

const chosenIndicator = fc.record({
  of: fc.integer({ min: 0, max: catalogue.length - 1 }),
  key: fc.boolean(),
  owner: fc.constantFrom(...departments),
  saidAs: fc.constantFrom('value' as const, 'growth' as const),
  state: fc.constantFrom('value', 'value', 'value', 'value', 'value', 'nothing', 'missing'),
  digits,
  shares: fc.array(fc.constantFrom('value', 'value', 'value', 'missing', 'nothing'), { minLength: 4, maxLength: 4 }),
  lastYear: fc.constantFrom('none', 'same', 'zero', 'moved', 'moved', 'moved', 'moved'),
  moved: fc.integer({ min: -8_900, max: 25_000 }),
  plans: fc.uniqueArray(
    fc.record({
      basis: fc.constantFrom<TargetBasis>('council', 'council', 'assigned', 'committee', 'stretch'),
      percent: fc.integer({ min: 1_100, max: 30_000 }),
      growth: fc.constantFrom(false, false, false, true),
      by: fc.integer({ min: -500, max: 3000 }),
    }),
    { maxLength: 2, selector: ({ basis }) => basis },
  ),
  past: fc.array(fc.integer({ min: 30, max: 99 }), { maxLength: 3 }),
  estimate: fc.option(fc.integer({ min: 100, max: 300 })),
  approx: fc.constantFrom(null, null, null, 'hơn', 'gần', 'trên', 'khoảng'),
  until: fc.boolean(),
  vintage: fc.constantFrom<Figure['vintage']>('estimate', 'estimate', 'official', 'preliminary'),
  confirmed: fc.boolean(),
  besides: fc.constantFrom(false, false, false, true),
});
type Chosen = typeof chosenIndicator extends fc.Arbitrary<infer T> ? T : never;

const indicatorOf = (chosen: Chosen, codes: ReadonlySet<string>): Indicator => {
  const row = catalogue[chosen.of] as Row;
  const partOf = row.partOf && codes.has(row.partOf) ? row.partOf : null;
  const added = row.formed === 'added' && (row.kind === 'flow' || row.kind === 'stock');
  const more = {
    owner: chosen.owner,
    reportedBy: added ? wards : [],
    key: chosen.key,
    saidAs: row.direction === 'higher' ? chosen.saidAs : ('value' as const),
    partOf,
  };
  return {
    ...plain,
    ...row,
    ratio: null,
    ...more,
    formed: added ? 'added' : row.formed === 'added' ? 'agency' : row.formed,
  };
};

/** What a value of these digits is in the indicator's measure: whole things, rates within reason, amounts of any size. */
function amountOf({ mantissa, scale }: Digits, { measure, kind }: Indicator): string {
  if (isCounted(measure)) return String(mantissa % 100_000);
  if (kind === 'index')
    return decimal(9000 + (mantissa % 3000))
      .div(100)
      .toFixed();
  if (isRate(measure))
    return decimal(mantissa % 10_000)
      .div(100)
      .plus(decimal(scale).div(1000))
      .toFixed();
  return decimal(mantissa).div(decimal(10).pow(scale)).toFixed();
}

const times = (value: string, tenThousandths: number, indicator: Indicator): string =>
  withinReason(decimal(value).times(tenThousandths).div(10_000), indicator).toFixed();

/** Whole things are whole, and a rate is a part of a whole. */
function withinReason(value: Decimal, { measure, kind }: Indicator): Decimal {
  if (isCounted(measure)) return value.round(0);
  return isRate(measure) && kind !== 'index' && value.gt(100) ? decimal(100) : value.round(5);
}

type Round = { readonly now: PeriodCode; readonly on: string };

/** Figures and everything the core reckons from them. */
function assessmentOf(indicator: Indicator, chosen: Chosen, { now, on }: Round): Assessment {
  const value = amountOf(chosen.digits, indicator);
  const added = indicator.formed === 'added';
  const figure = (about: string, of: PeriodCode, said: string | null, more: Partial<Figure> = {}): Figure => ({
    ...{ key: `figure|${indicator.code}|${about}|${of}`, indicator: indicator.code, unit: about, period: of },
    ...{ reportedBy: about === 'all' ? indicator.owner : about, state: said === null ? 'nothing-arose' : 'value' },
    ...{
      value: said === null ? null : decimal(said),
      printed: null,
      vintage: of === now ? chosen.vintage : 'official',
    },
    ...{ approx: null, until: null, knownOn: day('2016-01-01') },
    source: { kind: 'report', at: { file: `${about}.docx`, ...nowhere }, from: 'table', version: 1 },
    confirmed: chosen.confirmed ? { by: 'Nguyễn Văn An', on: day(on) } : null,
    ...more,
  });
  const ofWards = (of: PeriodCode, whole: string): readonly Figure[] =>
    wards.flatMap((ward, index) => {
      const share = chosen.shares[index];
      if (share === 'missing' && of === now) return [];
      return [figure(ward, of, share === 'nothing' && of === now ? null : times(whole, 1000 + 700 * index, indicator))];
    });
  const together = (of: PeriodCode, said: string | null, more: Partial<Figure> = {}) => {
    const besides =
      chosen.besides && of === now && said !== null && !isRate(indicator.measure) && indicator.kind !== 'index';
    return consolidate({
      ...{ indicator, period: of, units: added || besides ? wards : [] },
      figures: (added || besides) && said !== null ? ofWards(of, said) : [],
      wholeFigures: added ? [] : [figure('all', of, said, more)],
    });
  };
  const absent = consolidate({ indicator, period: now, units: added ? wards : [], figures: [], wholeFigures: [] });
  const details = { approx: chosen.approx, until: chosen.until ? addDays(spanOf(now, 'calendar').to, -5) : null };
  const nothing = together(now, null);
  const none = added ? absent : nothing;
  const current = chosen.state === 'value' ? together(now, value, details) : chosen.state === 'nothing' ? none : absent;
  const before =
    { none: null, same: value, zero: '0', moved: times(value, 10_000 + chosen.moved, indicator) }[chosen.lastYear] ??
    null;
  const lastYear = before === null ? null : together(samePeriodLastYear(now), before);
  const history: readonly PastValue[] =
    before === null
      ? []
      : chosen.past.flatMap((share, index) => {
          const year = Number(now.slice(0, 4)) - 1 - index;
          const whole = withinReason(decimal(before).times(100).div(share).round(3), indicator);
          const past = (of: PeriodCode, amount: typeof whole): PastValue => ({
            period: of,
            value: amount,
            key: `history|${indicator.code}|${of}`,
            confirmed: true,
          });
          return [past(inYear(now, year), decimal(before)), past(wholeYear(inYear(now, year)), whole)];
        });
  const comparison = compare({ indicator, now: current, lastYear });
  const targets = startsYear(now)
    ? chosen.plans.map((plan, line) => targetOf(plan, { indicator, value, line, now }))
    : [];
  const principal = targets[0] ?? null;
  const lastWhole = history[1] === undefined ? null : history[1].value.toFixed();
  const estimated =
    chosen.estimate === null || isRate(indicator.measure) ? null : times(value, chosen.estimate * 100, indicator);
  return {
    ...{ indicator, now: current, lastYear, comparison, principal },
    lastYearWhole: lastWhole === null || added ? null : together(wholeYear(samePeriodLastYear(now)), lastWhole),
    completions: targets
      .map((target) => completion({ indicator, now: current, target, comparison }))
      .filter((one) => one !== null),
    agencyEstimate: estimated === null || added ? null : together(wholeYear(now), estimated),
    outlook: principal ? outlook({ indicator, period: now, now: current, target: principal, history }) : null,
  };
}

type Plan = Chosen['plans'][number];

function targetOf(
  { basis, percent, growth, by }: Plan,
  {
    indicator,
    value,
    line,
    now,
  }: { readonly indicator: Indicator; readonly value: string; readonly line: number; readonly now: PeriodCode },
): Target {
  const asGrowth = growth && indicator.kind !== 'index' && !isRate(indicator.measure);
  const level = withinReason(decimal(value).times(percent).div(10_000).round(3), indicator);
  return {
    ...{
      key: `target|${indicator.code}|${basis}`,
      indicator: indicator.code,
      unit: null,
      basis,
      directive: null,
      line,
    },
    ...{
      year: Number(now.slice(0, 4)),
      as: asGrowth ? 'growth' : 'value',
      value: asGrowth ? decimal(by).div(100) : level,
    },
  };
}

const chosenFinding = fc.record({
  of: fc.nat(),
  kind: fc.constantFrom('achievement' as const, 'shortcoming' as const, 'shortcoming' as const),
  carried: fc.constantFrom(false, false, false, true),
  state: fc.constantFrom('remedied' as const, 'being-remedied' as const, 'not-remedied' as const, null),
  units: fc.constantFrom<readonly string[]>([], [], ['w1'], ['w2'], ['w1', 'w3']),
  degree: fc.option(fc.constantFrom(...degrees)),
  cause: fc.option(fc.constantFrom(...causes)),
  grouped: fc.boolean(),
  about: fc.option(fc.nat()),
  confirmed: fc.boolean(),
});

const pick = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

function findingOf(
  chosen: typeof chosenFinding extends fc.Arbitrary<infer T> ? T : never,
  assessments: readonly Assessment[],
): Finding {
  const good = chosen.kind === 'achievement';
  const said = good ? pick(achievements, chosen.of) : pick(shortcomings, chosen.of);
  const carried = chosen.carried && !good;
  const near = assessments.filter(({ indicator }) => indicator.field === said.field);
  const about = chosen.about === null || near.length === 0 || carried ? null : pick(near, chosen.about).indicator.code;
  return {
    ...{
      id: `${chosen.kind}|${carried ? 'carried|' : ''}${said.words}`,
      kind: chosen.kind,
      field: said.field,
      words: said.words,
    },
    ...{
      origin: carried ? 'carried' : 'read',
      indicator: about,
      units: carried ? [] : chosen.units,
      confirmed: chosen.confirmed,
    },
    ...{
      degree: good ? null : chosen.degree,
      cause: good || carried ? null : chosen.cause,
      state: carried ? chosen.state : null,
    },
    evidence: { keys: [], places: [] },
    ...('subject' in said && chosen.grouped ? { subject: said.subject } : {}),
  };
}

const chosenTask = fc.record({
  of: fc.nat(),
  lead: fc.option(fc.constantFrom(...departments, 'w1', 'w4'), { freq: 6 }),
  leader: fc.constantFrom(null, null, 'Phó Chủ tịch UBND quận', 'Nguyễn Văn Bình'),
  support: fc.uniqueArray(fc.constantFrom(...departments, ...wards), { maxLength: 4 }),
  deliverable: fc.option(fc.constantFrom(...deliverables)),
  deadline: fc.constantFrom('dated', 'dated', 'dated', 'past', 'standing', 'paused'),
  days: fc.integer({ min: 1, max: 200 }),
  directives: fc.uniqueArray(fc.integer({ min: 0, max: directiveRows.length - 1 }), { maxLength: 2 }),
  answers: fc.option(fc.nat()),
  proposed: fc.boolean(),
  done: fc.boolean(),
});

function taskOf(
  chosen: typeof chosenTask extends fc.Arbitrary<infer T> ? T : never,
  { on, findings, prefix }: { readonly on: string; readonly findings: readonly Finding[]; readonly prefix: string },
): Task {
  const { words, field } = pick(duty, chosen.of);
  const due = addDays(day(on), chosen.deadline === 'past' ? -chosen.days : chosen.days);
  const since = addDays(day(on), -10);
  const deadline: Task['deadline'] =
    chosen.deadline === 'standing'
      ? { kind: 'standing' }
      : chosen.deadline === 'paused'
        ? { kind: 'paused', since, reason: 'chờ hướng dẫn của thành phố', due: null }
        : { kind: 'dated', due };
  const answered = chosen.answers === null || findings.length === 0 ? null : pick(findings, chosen.answers).id;
  return {
    ...{ id: `task|${prefix}|${words}`, what: words, field, leader: chosen.leader, lead: chosen.lead, deadline },
    support: chosen.support.filter((unit) => unit !== chosen.lead),
    ...{ deliverable: chosen.deliverable, assignedOn: addDays(day(on), -300), origin: 'remedy', indicator: null },
    directives: chosen.directives.map((index) => `directive-${index}`),
    ...{ finding: answered, extensions: [], withdrawn: null, proposed: chosen.proposed },
    progress: chosen.done
      ? [{ on: addDays(day(on), -3), words: 'đã hoàn thành', done: true, at: null, confirmed: true }]
      : [],
  };
}

const directives: readonly Directive[] = directiveRows.map(([type, number, symbol, issuer, date], index) => ({
  ...{ code: `directive-${index}`, type, number, symbol, issuer, issuerAliases: [], abstract: null, implements: [] },
  ...{ date: date === null ? null : day(date), replacedBy: null, real: false },
}));

const byWords = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

/** The period's code, a week after whose end the conference is held. */
const roundOf = (code: string, year: number): Round => {
  const now = period(code === '' ? String(year) : `${year}-${code}`);
  return { now, on: addDays(spanOf(now, 'calendar').to, 7) };
};

const shape = fc.record({
  place: fc.constantFrom(...places),
  code: fc.constantFrom('9M', '9M', '6M', '', 'Q1', 'Q3', 'M07', '3M'),
  ordinal: fc.integer({ min: 1, max: 45 }),
  session: fc.constantFrom('morning' as const, 'afternoon' as const, 'day' as const),
  rows: fc.uniqueArray(chosenIndicator, { minLength: 1, maxLength: 9, selector: ({ of }) => of }),
  found: fc.array(chosenFinding, { maxLength: 9 }),
  remedies: fc.array(chosenTask, { maxLength: 6 }),
  carried: fc.array(chosenTask, { maxLength: 5 }),
  sent: fc.array(fc.constantFrom<Sent['state']>('sent', 'sent', 'late', 'missing'), { minLength: 6, maxLength: 6 }),
  unconfirmed: fc.integer({ min: 0, max: 3 }),
  waived: fc.boolean(),
  illustrative: fc.boolean(),
});

/** A review whose papers say what reviews say; what one review can hold once stands once. */
export const matters: fc.Arbitrary<ReviewMatter> = shape.map((chosen): ReviewMatter => {
  const { place } = chosen;
  const round = roundOf(chosen.code, place.year);
  const on = day(round.on);
  const codes = new Set(chosen.rows.map(({ of }) => (catalogue[of] as Row).code));
  const assessments = chosen.rows.map((row) => assessmentOf(indicatorOf(row, codes), row, round));
  const findings = byWords([...findingsOf(assessments), ...chosen.found.map((one) => findingOf(one, assessments))]);
  const open = findings.filter(({ kind, origin }) => kind === 'shortcoming' && origin !== 'carried');
  const tasks = (all: typeof chosen.remedies, prefix: string): readonly Task[] =>
    byWords(all.map((one) => taskOf(one, { on, findings: open, prefix })));
  const remedies = tasks(chosen.remedies, 'new').map((task) => ({ ...task, progress: [] }));
  const names = new Set(remedies.map(({ what }) => what));
  const carried = tasks(chosen.carried, 'old')
    .filter(({ what }) => !names.has(what))
    .map((task): CarriedTask => ({ task, state: taskState(task, on), mentions: [], moved: null }));
  const last = open.at(-1);
  return {
    ...frameOf(place, { round, ordinal: chosen.ordinal, session: chosen.session }),
    ...{
      assessments,
      findings,
      remedies,
      carried,
      directives,
      confirmed: { count: 20 - chosen.unconfirmed, total: 20 },
    },
    waivers:
      chosen.waived && last
        ? [{ finding: last.id, reason: 'đã có chương trình của thành phố', by: place.chair, on }]
        : [],
    sent: chosen.sent.map((state, index): Sent => {
      const unit = [...wards, 'd1', 'd2'][index] ?? 'd1';
      const came = state !== 'missing';
      return {
        unit,
        state,
        file: came ? `${unit}.docx` : null,
        on: came ? addDays(on, -3) : null,
        version: came ? 1 : 0,
      };
    }),
    authority: {
      ...{ code: 'a', name: place.authority, level: place.level, place: place.place },
      illustrative: chosen.illustrative ? 'SỐ LIỆU MINH HỌA. Mọi số liệu được dựng để kiểm thử.' : null,
    },
  };
});

type Frame = { readonly round: Round; readonly ordinal: number; readonly session: 'morning' | 'afternoon' | 'day' };

/** Whose review it is, when and where. */
function frameOf(place: Place, { round, ordinal, session }: Frame) {
  const on = day(round.on);
  const body = {
    ...{ code: 'host', name: place.host, superior: place.superior, side: place.side, symbol: place.symbol },
    ...{ signing: { on: place.on, post: place.post, name: null }, office: place.office },
  };
  const issuer = place.issuer === null ? {} : { issuer: { ...body, code: 'issuer', name: place.issuer } };
  const host = { ...body, signing: { ...body.signing, on: place.issuer === null ? place.on : 'T/M BAN CHẤP HÀNH' } };
  return {
    ...{ side: place.side, on, body: host, ...issuer },
    units: place.units.map(([code, name, kind]) => ({
      ...{ code, name, kind, from: day('1990-01-01'), to: null, parent: null, aliases: [], codes: {} },
      fields: [] as readonly Field[],
    })),
    review: {
      ...{
        period: round.now,
        cutOff: 'calendar' as const,
        host: 'host',
        ordinal,
        term: '2015 - 2020',
        date: on,
        session,
      },
      ...{ chair: { name: place.chair, post: place.chairPost }, place: 'Hội trường trung tâm', owed: wards },
      ...{ attendance: { called: 39, present: 37, guests: [] }, reportsDue: addDays(on, -5) },
      ...{ previous: period(`${place.year - 1}`), notes: [] },
    },
  };
}
