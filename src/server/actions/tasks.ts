/**
 * Tasks: told to those they concern, assigned, spoken of, decided about. What may be done and when is the store's and the
 * core's to say.
 */
import { type Day, day } from '#core/day.ts';
import { may } from '#core/permission.ts';
import { defaultDeadline, type Task } from '#core/task.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { type ActingSession, actorIn, dayIn, personOf } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import {
  answerExtension,
  askExtension,
  extensionsAsked,
  extensionsAskedBy,
  type Requested,
} from '#store/making-good/extension-requests.ts';
import { findingsWithStates } from '#store/making-good/keep-findings.ts';
import {
  assignTasks,
  attachEvidence,
  confirmProgress,
  extendTask,
  pauseTask,
  reportProgress,
  resumeTask,
  sendBackProgress,
  withdrawTask,
} from '#store/making-good/keep-tasks.ts';
import { besideTask, evidenceBytes, evidenceListed, setBy, turnsOfTask } from '#store/making-good/task-in-full.ts';
import { taskOnRecord, tasksOfUnits, tasksOnRecord } from '#store/making-good/tasks.ts';
import { DeedRefused } from '#store/refused.ts';
import { meetingsOf } from '#store/reviews/meetings.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import { holidaysOf } from '#store/who/authority.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { admitEvidence } from './task-evidence.ts';
import { movedIn, taskPaper } from './task-papers.ts';
import { rowOf, turnsTold } from './task-rows.ts';

type Called = Pick<SignedCall<'tasks.list'>, 'works' | 'asking' | 'units'>;

/** Everything a row of the list is made from, as far as whoever asks may read it. */
const listed = ({ works, asking, units }: Called) =>
  asked(works.connection, asking, async (session) => {
    const { authority } = asking;
    return {
      tasks: await (units === null ? tasksOnRecord(session, authority) : tasksOfUnits(session, authority, units)),
      requests: await (units === null
        ? extensionsAsked(session, authority)
        : extensionsAskedBy(session, authority, units)),
      set: await setBy(session, authority, units),
    };
  });

async function listOf(call: Called, on: Day): Promise<AnswerOf<'tasks.list'>> {
  const { tasks, requests, set } = await listed(call);
  const asksOf = new Map<string, Requested[]>();
  for (const one of requests) asksOf.set(one.task, [...(asksOf.get(one.task) ?? []), one]);
  const setOf = new Map(set.map((one) => [one.task, one]));
  return {
    on,
    tasks: tasks
      .filter(({ task }) => task.assignedOn <= on)
      .map(({ task, review }) =>
        rowOf(task, {
          on,
          review,
          requests: asksOf.get(task.id) ?? [],
          meeting: setOf.get(task.id)?.meeting ?? null,
        }),
      ),
  };
}

async function readOne(call: SignedCall<'tasks.read'>): Promise<AnswerOf<'tasks.read'>> {
  const { works, asking, units, input } = call;
  const { authority } = asking;
  const today = dayIn(asking.at);
  return asked(works.connection, asking, async (session) => {
    const of = { task: input.task, units };
    const found =
      units === null
        ? await taskOnRecord(session, authority, input.task)
        : (await tasksOfUnits(session, authority, units)).find(({ task }) => task.id === input.task);
    const beside = await besideTask(session, authority, of);
    if (!found || beside === null) throw new Refused('not-found');
    const { task, review } = found;
    const requests = (
      units === null ? await extensionsAsked(session, authority) : await extensionsAskedBy(session, authority, units)
    ).filter((one) => one.task === task.id);
    const set = (await setBy(session, authority, units)).find((one) => one.task === task.id);
    const row = rowOf(task, { on: today, review, requests, meeting: set?.meeting ?? null });
    return {
      ...row,
      on: today,
      assignedBy: beside.assignedBy,
      sources: [...beside.findings],
      pausedSince: task.deadline.kind === 'paused' ? task.deadline.since : null,
      reason: task.withdrawn?.reason ?? (task.deadline.kind === 'paused' ? task.deadline.reason : null),
      progress: progressOf(task),
      evidence: [...(await evidenceListed(session, authority, of))],
      extensions: task.extensions.map(({ asked: askedOn = null, ...one }) => ({ ...one, asked: askedOn })),
      requests: requests.map(({ task: _, ...one }) => one),
      carried: [...beside.carried],
      turns: turnsTold(await turnsOfTask(session, authority, of)),
      may: mayOf(session, { call, task, assigner: set?.assignedBy ?? null }),
    };
  });
}

const progressOf = ({ progress }: Task): AnswerOf<'tasks.read'>['progress'] =>
  progress.map(({ on, words, done, said = null, confirmedBy = null, sentBack = null }, number) => ({
    number,
    on,
    words,
    done,
    said,
    confirmed: confirmedBy,
    sentBack,
  }));

type Asks = {
  readonly call: Pick<Called, 'asking'>;
  readonly task: Task;
  /** By code. */
  readonly assigner: string | null;
};

/** By the same sentences that decide, so that a page offers only what will be done. */
function mayOf(session: ActingSession, { call: { asking }, task, assigner }: Asks): AnswerOf<'tasks.read'>['may'] {
  const actor = actorIn(session);
  const today = dayIn(asking.at);
  const { authority } = asking;
  const isAllowed = (action: Parameters<typeof may>[1], units?: readonly string[]): boolean =>
    may(actor, action, { thing: { authority, ...(units && { units }) }, today }).allowed;
  const concerned = [...(task.lead === null ? [] : [task.lead]), ...task.support];
  const isAssigner = assigner !== null && assigner === personOf(asking) && isAllowed('assign tasks');
  return {
    reportFor: concerned.filter((unit) => isAllowed('report progress', [unit])),
    confirm: isAllowed('confirm progress'),
    answer: isAllowed('extend tasks') || isAssigner,
    extend: isAllowed('extend tasks'),
  };
}

async function groundOf({ works, asking }: Called): Promise<AnswerOf<'tasks.ground'>> {
  const { authority } = asking;
  const today = dayIn(asking.at);
  return asked(works.connection, asking, async (session) => {
    const holidays = await holidaysOf(session, authority);
    const findings = await findingsWithStates(session, authority);
    const meetings: AnswerOf<'tasks.ground'>['meetings'] = [];
    for (const { period } of await reviewsOf(session, authority))
      for (const { id, kind, heldOn, ordinal } of await meetingsOf(session, authority, period))
        meetings.push({ review: period, id, kind, heldOn, ordinal });
    return {
      today,
      usualDue: defaultDeadline(today, holidays),
      holidays: [...holidays],
      findings: findings
        .filter(({ kind, states }) => kind === 'shortcoming' && states.at(-1)?.state !== 'remedied')
        .map(({ finding, review, said, remedies }) => ({
          id: finding,
          review,
          words: said,
          answered: remedies.length > 0,
        })),
      meetings,
    };
  });
}

/** Tries again where somebody was given the same numbers meanwhile. */
const tries = 3;

async function assign(call: SignedCall<'tasks.assign'>): Promise<AnswerOf<'tasks.assign'>> {
  const { works, asking, input } = call;
  for (let turn = 1; ; turn += 1) {
    const known = await asked(works.connection, asking, (session) => tasksOnRecord(session, asking.authority));
    const first = 1 + Math.max(0, ...known.map(({ task }) => Number(/^NV-(\d+)$/.exec(task.id)?.[1] ?? 0)));
    const assigned = input.tasks.map((one, index) => taskGiven(one, `NV-${first + index}`, dayIn(asking.at)));
    try {
      await assignTasks(works.connection, asking, assigned);
      return { ids: assigned.map(({ task }) => task.id) };
    } catch (error) {
      const isTaken = error instanceof DeedRefused && error.reasons.includes('task-there');
      if (!isTaken || turn === tries) throw error;
    }
  }
}

type Given = SignedCall<'tasks.assign'>['input']['tasks'][number];

function taskGiven(given: Given, id: string, today: Day): Parameters<typeof assignTasks>[2][number] {
  const { review, meeting, findings, due, ...own } = given;
  const [finding = null, ...answers] = findings;
  const task: Task = {
    ...own,
    id,
    deadline: due === null ? { kind: 'standing' } : { kind: 'dated', due: day(due) },
    assignedOn: today,
    finding,
    ...(answers.length > 0 ? { answers } : {}),
    extensions: [],
    withdrawn: null,
    progress: [],
    proposed: false,
  };
  const at = { task, review: review as Parameters<typeof assignTasks>[2][number]['review'] };
  return meeting === null ? at : { ...at, meeting };
}

const done = { done: true } as const;

export const taskActions: ActionsOf<
  | 'tasks.list'
  | 'tasks.read'
  | 'tasks.ground'
  | 'tasks.assign'
  | 'tasks.progress'
  | 'tasks.attach'
  | 'tasks.evidence'
  | 'tasks.confirm'
  | 'tasks.send-back'
  | 'tasks.ask-extension'
  | 'tasks.answer-extension'
  | 'tasks.extend'
  | 'tasks.pause'
  | 'tasks.resume'
  | 'tasks.withdraw'
  | 'tasks.moved'
  | 'tasks.paper'
> = {
  'tasks.list': (call) => listOf(call, call.input.on === undefined ? dayIn(call.asking.at) : day(call.input.on)),
  'tasks.read': readOne,
  'tasks.ground': groundOf,
  'tasks.assign': assign,
  'tasks.progress': async ({ works, asking, input }) => ({
    number: await reportProgress(works.connection, asking, { ...input, on: day(input.on) }),
  }),
  'tasks.attach': async ({ works, asking, input, bytes }) => {
    const { task, unit, name: file, with: said, unstamped = false } = input;
    await admitEvidence({ bytes, name: file, unstamped }, works.readPaper);
    const evidence = { task, unit, file, bytes, ...(said === undefined ? {} : { with: said }) };
    await attachEvidence(works.connection, asking, evidence);
    return done;
  },
  'tasks.evidence': async ({ works, asking, units, input }) => {
    const { task, number } = input;
    const found = await asked(works.connection, asking, (session) =>
      evidenceBytes(session, asking.authority, { task, number, units }),
    );
    if (found === null) throw new Refused('not-found');
    // Saved, never shown: what a file says of itself is not believed.
    const content = { ...offered(found.file, found.bytes), type: 'application/octet-stream' };
    return { content, headers: { 'content-disposition': dispositionOf(found.file) } };
  },
  'tasks.confirm': async ({ works, asking, input }) => {
    await confirmProgress(works.connection, asking, input);
    return done;
  },
  'tasks.send-back': async ({ works, asking, input }) => {
    await sendBackProgress(works.connection, asking, input);
    return done;
  },
  'tasks.ask-extension': async ({ works, asking, input }) => ({
    number: await askExtension(works.connection, asking, { ...input, to: day(input.to) }),
  }),
  'tasks.answer-extension': async ({ works, asking, input }) => {
    const { to, words, ...given } = input;
    const said = words === null || words.trim() === '' ? null : words.trim();
    const answer = { ...given, words: said, ...(to === null ? {} : { to: day(to) }) };
    await answerExtension(works.connection, asking, answer);
    return done;
  },
  'tasks.extend': async ({ works, asking, input }) => {
    await extendTask(works.connection, asking, { ...input, to: day(input.to) });
    return done;
  },
  'tasks.pause': async ({ works, asking, input }) => {
    await pauseTask(works.connection, asking, input);
    return done;
  },
  'tasks.resume': async ({ works, asking, input }) => {
    await resumeTask(works.connection, asking, { ...input, due: day(input.due) });
    return done;
  },
  'tasks.withdraw': async ({ works, asking, input }) => {
    await withdrawTask(works.connection, asking, input);
    return done;
  },
  'tasks.moved': movedIn,
  'tasks.paper': taskPaper,
};
