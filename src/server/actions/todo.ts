/**
 * Việc cần làm: each part read by who may read it, as things stand on a day.
 */
import { addDays, type Day, day, weekday } from '#core/day.ts';
import { owedBetween } from '#core/owed.ts';
import { type Action, may } from '#core/permission.ts';
import type { Review } from '#core/review.ts';
import { type Task, taskState } from '#core/task.ts';
import { existsOn } from '#core/unit.ts';
import { reminderMatter } from '#cycle/round/round-matters.ts';
import { reminderText } from '#prose/write/round/reminder.ts';
import { type ActingSession, actorIn, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { sendingsFor } from '#store/figures/paper-states.ts';
import { tasksOnRecord } from '#store/making-good/tasks.ts';
import { draftsOf } from '#store/reports/drafts.ts';
import { reportsIssued } from '#store/reports/issue.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import { meetingsOf } from '#store/reviews/meetings.ts';
import { reviewsOwedBy } from '#store/reviews/owed-reviews.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { authorityOnRecord, bodiesOf, holidaysOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { sendingStates } from './letters.ts';
import { plainGround } from './round-ground.ts';
import { ownOf } from './todo-own.ts';
import { peopleNow, upkeepWaits, waitsOf } from './todo-waits.ts';

export type Todo = AnswerOf<'todo.read'>;

/** What every part is read from. */
export type TodoGround = {
  readonly session: ActingSession;
  readonly authority: string;
  readonly on: Day;
  readonly nameOf: (unit: string) => string;
  readonly mayDo: (action: Action, units?: readonly string[]) => boolean;
};

/** The paper that drafts are counted by. */
const mainPaper = 'report';

async function read(call: SignedCall<'todo.read'>): Promise<Todo> {
  const { works, asking, input } = call;
  const { authority } = asking;
  const { todo, upkeep, review } = await asked(works.connection, asking, async (session) => {
    const units = await unitsOfAllTimes(session, authority);
    const actor = actorIn(session);
    const today = dayIn(asking.at);
    const mayDo: TodoGround['mayDo'] = (action, of) =>
      may(actor, action, { thing: { authority, person: '', ...(of && { units: of }) }, today }).allowed;
    const reviews = mayDo('read reviews') ? await reviewsOf(session, authority) : [];
    const states = mayDo('read reviews') ? await reviewStates(session, authority) : [];
    const closed = new Map(states.map(({ review, closedOn }) => [review, closedOn]));
    const review =
      reviews.find(({ period }) => period === input.review) ??
      reviews.find(({ period }) => (closed.get(period) ?? null) === null) ??
      reviews.at(-1) ??
      null;
    const own = actor.units.map(({ code }) => code);
    const asOf = input.on === undefined ? await shownDay({ session, authority, review, own, today }) : day(input.on);
    const on = asOf ?? today;
    const ground: TodoGround = {
      ...{ session, authority, on, mayDo },
      nameOf: (code) => units.find((unit) => unit.code === code && existsOn(unit, on))?.name ?? nameEver(units, code),
    };
    const parts: Todo = {
      on,
      round: review === null ? null : await roundOf(ground, review, closed.get(review.period) ?? null),
      sendings: review === null || !ground.mayDo('read papers') ? null : await sendingsOf(ground, review),
      above: ground.mayDo('read figures') || ground.mayDo('keep lists') ? await aboveOf(ground) : [],
      conclusions: ground.mayDo('read tasks') ? await conclusionsOf(ground, reviews) : null,
      waits: await waitsOf(ground, review),
      own: await ownOf(ground, own),
    };
    return { review, todo: parts, upkeep: { people: await peopleNow(ground), mayAudit: ground.mayDo('audit') } };
  });
  const sendings =
    review === null ? todo.sendings : await recognisedToo(call, { review, on: day(todo.on) }, todo.sendings);
  return { ...todo, sendings, waits: [...todo.waits, ...(await upkeepWaits(works.connection, authority, upkeep))] };
}

/** A paper that the office has given to no unit yet counts for the one the dossier recognised in it, once that is there. */
async function recognisedToo(
  { works, asking }: SignedCall<'todo.read'>,
  { review, on }: { readonly review: Review; readonly on: Day },
  sendings: Todo['sendings'],
): Promise<Todo['sendings']> {
  if (sendings === null || sendings.missing.length === 0) return sendings;
  const { loading } = await works.dossiers.of(asking, review.period);
  const came = (loading.matter()?.sent ?? [])
    .filter(({ on: day }) => day !== null && day <= on)
    .map(({ unit }) => unit);
  const missing = sendings.missing.filter(({ unit, state }) => state !== 'not-sent' || !came.includes(unit));
  if (missing.length === sendings.missing.length) return sendings;
  const names = missing.map(({ unit }) => unit);
  const reminder =
    names.length === 0 || sendings.reminder === ''
      ? ''
      : await asked(works.connection, asking, async (session) =>
          reminderText(
            reminderMatter(
              await plainGround(session, { authority: asking.authority, review: review.period, dated: on }),
              names,
            ),
          ),
        );
  return { ...sendings, missing, sent: sendings.owed - missing.length, reminder };
}

type Shown = Pick<TodoGround, 'session' | 'authority'> & {
  readonly review: Review | null;
  readonly own: readonly string[];
  readonly today: Day;
};

/** A clock within so many days of a round is the round's own. */
const nearby = 92;

/** What is made up to be shown is shown on the day of its round, unless it is about that day; what is real is seen today. */
async function shownDay({ session, authority, review, own, today }: Shown): Promise<Day | null> {
  if (((await authorityOnRecord(session, authority))?.illustrative ?? null) === null) return null;
  if (review !== null) return isNear(review.date, today) ? null : review.date;
  if (own.length === 0) return null;
  const owed = await reviewsOwedBy(session, authority, { units: own });
  const due = (owed.find(({ closed }) => !closed) ?? owed.at(-1))?.reportsDue ?? null;
  return due !== null && isNear(due, today) ? null : due;
}

const isNear = (one: Day, other: Day): boolean => addDays(one, -nearby) <= other && other <= addDays(one, nearby);

const nameEver = (units: Awaited<ReturnType<typeof unitsOfAllTimes>>, code: string): string =>
  units.findLast((unit) => unit.code === code)?.name ?? code;

async function roundOf(
  { session, authority, on }: TodoGround,
  review: Review,
  closedOn: Day | null,
): Promise<Todo['round']> {
  const of = { review: review.period, paper: mainPaper };
  const bodies = new Map((await bodiesOf(session, authority)).map(({ code, name }) => [code, name]));
  const meetings = await meetingsOf(session, authority, review.period);
  const meeting = meetings.find(({ heldOn }) => heldOn >= on) ?? meetings.at(-1) ?? null;
  const draft = (await draftsOf(session, authority, of)).at(-1) ?? null;
  const issued =
    (await reportsIssued(session, authority)).findLast(
      (one) => one.review === review.period && one.paper === mainPaper,
    ) ?? null;
  const { period, ordinal, term, host, chair, date, session: at, place, reportsDue } = review;
  return {
    ...{ period, ordinal, term, chair, date, session: at, place, reportsDue, closedOn },
    host: bodies.get(host) ?? host,
    meeting:
      meeting === null
        ? null
        : {
            ...{ id: meeting.id, kind: meeting.kind, ordinal: meeting.ordinal, heldOn: meeting.heldOn },
            body: bodies.get(meeting.body) ?? meeting.body,
          },
    draft: draft === null ? null : { number: draft.draft, step: draft.step, frozenOn: dayIn(new Date(draft.frozenAt)) },
    issued: issued === null ? null : { symbol: issued.symbol, on: issued.issuedOn, version: issued.version },
  };
}

async function sendingsOf(ground: TodoGround, review: Review): Promise<Todo['sendings']> {
  const { session, authority, on, nameOf, mayDo } = ground;
  const states = await sendingStates(session, { authority, review: review.period, on });
  const all = (await sendingsFor(session, authority, { review: review.period })).filter(
    ({ received }) => received !== null && received <= on,
  );
  const missing = review.owed.flatMap((unit) => {
    const state = states.get(unit) ?? 'not-sent';
    return state === 'sent' ? [] : [{ unit, name: nameOf(unit), state }];
  });
  const names = missing.map(({ unit }) => unit);
  const reminded = names.length > 0 && mayDo('hold reviews');
  return {
    ...{ owed: review.owed.length, sent: review.owed.length - missing.length, missing },
    accepted: new Set(all.filter(({ state }) => state === 'accepted').map(({ unit }) => unit)).size,
    late: new Set(all.filter(({ late }) => late).map(({ unit }) => unit)).size,
    reminder: reminded
      ? reminderText(reminderMatter(await plainGround(session, { authority, review: review.period, dated: on }), names))
      : '',
  };
}

/** From the Monday of the week on, this week and the next. */
async function aboveOf({ session, authority, on }: TodoGround): Promise<Todo['above']> {
  const from = addDays(on, 1 - weekday(on));
  const [units, holidays] = [await unitsOfAllTimes(session, authority), await holidaysOf(session, authority)];
  const regimes = (await regimesOf(session, authority)).filter(({ owed }) => owed === 'by-us');
  return owedBetween(regimes, { from, to: addDays(from, 13) }, { units, holidays }).map(
    ({ regime: { code, name, toWhom }, period, due, byRule }) => ({ regime: code, name, toWhom, period, due, byRule }),
  );
}

/** The tasks of the latest review that set any by the day. */
async function conclusionsOf(ground: TodoGround, reviews: readonly Review[]): Promise<Todo['conclusions']> {
  const { session, authority, on, nameOf } = ground;
  const given = (await tasksOnRecord(session, authority)).filter(({ task }) => task.assignedOn <= on && !task.proposed);
  const last = reviews.findLast(({ period }) => given.some(({ review }) => review === period));
  if (last === undefined) return null;
  const tasks = given.filter(({ review }) => review === last.period).map(({ task }) => task);
  const counts = tallied(tasks, on);
  const leads = [...new Set(tasks.flatMap(({ lead }) => (lead === null ? [] : [lead])))];
  const agencies = leads.map((unit) => {
    const {
      given: all,
      done,
      overdue,
    } = tallied(
      tasks.filter(({ lead }) => lead === unit),
      on,
    );
    return { unit, name: nameOf(unit), given: all, done, overdue };
  });
  return {
    ...{ review: last.period, ...counts },
    agencies: agencies.sort((a, b) => b.overdue - a.overdue || b.given - a.given || (a.unit < b.unit ? -1 : 1)),
  };
}

function tallied(tasks: readonly Task[], on: Day) {
  const states = tasks.map((task) => taskState(task, on)).filter((state) => state !== 'withdrawn');
  const count = (...of: readonly string[]): number => states.filter((state) => of.includes(state)).length;
  return {
    given: states.length,
    done: count('done-on-time', 'done-late'),
    inTerm: count('in-term'),
    overdue: count('overdue'),
    undated: count('standing', 'paused'),
  };
}

export const todoActions: ActionsOf<'todo.read'> = { 'todo.read': read };
