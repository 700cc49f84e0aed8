/**
 * Reviews generated for properties over the writers: generated indicators, findings, tasks and directives in one frame.
 *
 * Only what no review can hold is left out; what is rare in practice (a base of zero, a plan of growth, a part without
 * its whole, a unit that sent nothing) is common here.
 */
import fc from 'fast-check';
import type { Assessment } from '#core/assessment.ts';
import { addDays, day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Field } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import { period, spanOf } from '#core/period.ts';
import { type CarriedTask, type Task, taskState } from '#core/task.ts';
import { findingsOf } from '#cycle/remedy/propose-findings.ts';
import type { ReviewMatter, Sent } from '#prose/write/matter.ts';
import {
  assessmentOf,
  catalogue,
  chosenIndicator,
  departments,
  indicatorOf,
  type Round,
  wards,
} from './generated-indicators.ts';
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
  const codes = new Set(chosen.rows.map(({ of }) => catalogue[of]?.code ?? ''));
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
