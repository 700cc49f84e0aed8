/**
 * What waits for whoever asks: one row a thing that only they, or people in their role, can do. A row reads its count and
 * says by which right it is theirs.
 */
import type { Action } from '#core/permission.ts';
import type { Review } from '#core/review.ts';
import { awaitsConfirmation } from '#core/task.ts';
import { existsOn } from '#core/unit.ts';
import { rolesHeld } from '#store/access/roles.ts';
import type { Connection } from '#store/engine/connection.ts';
import { sendingsFor } from '#store/figures/paper-states.ts';
import { extensionsAsked } from '#store/making-good/extension-requests.ts';
import { tasksOnRecord } from '#store/making-good/tasks.ts';
import { draftsOf } from '#store/reports/drafts.ts';
import { reportsIssued } from '#store/reports/issue.ts';
import { holesOnRecord } from '#store/reviews/closing.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import { meetingsOf, opinionsOf } from '#store/reviews/meetings.ts';
import { accountsOf } from '#store/sign-in/accounts.ts';
import { unsealedEntries } from '#store/upkeep/tend.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { Todo, TodoGround } from './todo.ts';

type Waiting = Todo['waits'][number]['what'];
type Row = {
  readonly what: Waiting;
  readonly right: Action;
  readonly count: (ground: TodoGround, review: Review | null) => Promise<number>;
};

const papersToReceive: Row['count'] = async ({ session, authority, on }, review) => {
  if (review === null) return 0;
  const all = await sendingsFor(session, authority, { review: review.period });
  return all.filter(({ state, received }) => received !== null && received <= on && /^(soft-copy|signed)$/.test(state))
    .length;
};

const progressToConfirm: Row['count'] = async ({ session, authority, on }) =>
  (await tasksOnRecord(session, authority)).filter(({ task }) => awaitsConfirmation(task, on)).length;

const extensions: Row['count'] = async ({ session, authority, on }) =>
  (await extensionsAsked(session, authority)).filter((one) => one.on <= on && one.answer === null).length;

const opinions: Row['count'] = async ({ session, authority }, review) => {
  let open = 0;
  for (const { id } of review === null ? [] : await meetingsOf(session, authority, review.period)) {
    const said = await opinionsOf(session, authority, { review: (review as Review).period, meeting: id });
    open += said.filter(({ answer }) => answer === null).length;
  }
  return open;
};

/** The report stands at the step of signing and no later version of it was issued. */
const toSign: Row['count'] = async ({ session, authority }, review) => {
  if (review === null) return 0;
  const issued = await reportsIssued(session, authority);
  let waiting = 0;
  for (const paper of ['report', 'notice', 'news']) {
    const last = (await draftsOf(session, authority, { review: review.period, paper })).at(-1);
    const isOut = issued.some(
      (one) => one.review === review.period && one.paper === paper && one.draft === last?.draft,
    );
    if (last?.step === 'signing' && !isOut) waiting += 1;
  }
  return waiting;
};

const unanswered: Row['count'] = async ({ session, authority, on }, review) =>
  review === null ? 0 : (await holesOnRecord(session, authority, { review: review.period, on })).length;

/** Held, and neither closed nor with anything that keeps it from being closed. */
const closing: Row['count'] = async (ground, review) => {
  const { session, authority, on } = ground;
  const state = (await reviewStates(session, authority)).find((one) => one.review === review?.period);
  const isReady = review !== null && review.date <= on && (state?.closedOn ?? null) === null;
  return isReady && (await unanswered(ground, review)) === 0 ? 1 : 0;
};

const ownersGone: Row['count'] = async ({ session, authority, on }) => {
  const units = await unitsOfAllTimes(session, authority);
  const stands = (code: string): boolean => units.some((unit) => unit.code === code && existsOn(unit, on));
  const isNow = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
    from <= on && (to === null || on <= to);
  const indicators = (await indicatorsOfAllTimes(session, authority))
    .filter(isNow)
    .filter(({ owner }) => !stands(owner));
  const regimes = (await regimesOf(session, authority)).filter(isNow).filter(({ units: all }) => !all.every(stands));
  return indicators.length + regimes.length;
};

const rows: readonly Row[] = [
  { what: 'to-sign', right: 'issue reports', count: toSign },
  { what: 'extensions', right: 'extend tasks', count: extensions },
  { what: 'unanswered', right: 'waive findings', count: unanswered },
  { what: 'closing', right: 'close reviews', count: closing },
  { what: 'papers-to-receive', right: 'receive papers', count: papersToReceive },
  { what: 'progress-to-confirm', right: 'confirm progress', count: progressToConfirm },
  { what: 'opinions', right: 'hold reviews', count: opinions },
  { what: 'owners-gone', right: 'reform units', count: ownersGone },
];

/** Only what waits at all. */
export async function waitsOf(ground: TodoGround, review: Review | null): Promise<Todo['waits']> {
  const found: Todo['waits'] = [];
  for (const { what, right, count } of rows)
    if (ground.mayDo(right)) found.push({ what, count: await count(ground, review) });
  return found.filter(({ count }) => count > 0);
}

/** Who holds a role on the day, for who gives roles; null for everybody else. */
export const peopleNow = async ({ session, authority, on, mayDo }: TodoGround): Promise<readonly string[] | null> =>
  !mayDo('grant roles')
    ? null
    : (await rolesHeld(session, authority))
        .filter(({ from, to }) => from <= on && (to === null || on <= to))
        .map(({ person }) => person);

export type Upkeep = { readonly people: readonly string[] | null; readonly mayAudit: boolean };

/** What waits in the accounts and the ledger; read apart, as neither is among an authority's own rows. */
export async function upkeepWaits(
  connection: Connection,
  authority: string,
  { people, mayAudit }: Upkeep,
): Promise<Todo['waits']> {
  const accounts = people === null ? [] : await accountsOf(connection, authority);
  const open = new Set(accounts.filter(({ closedAt }) => closedAt === null).map(({ person }) => person));
  const found: Todo['waits'] = [
    { what: 'people-without-account', count: new Set((people ?? []).filter((person) => !open.has(person))).size },
    {
      what: 'accounts-new',
      count: accounts.filter(({ hasPassword, closedAt }) => !hasPassword && closedAt === null).length,
    },
    { what: 'unsealed', count: mayAudit ? await unsealedEntries(connection, authority) : 0 },
  ];
  return found.filter(({ count }) => count > 0);
}
