/**
 * Runs the jobs of a database that stays open, as `serve` does: soon after one is asked for, and now and then of all
 * authorities, for what a program left that was killed. One step after the other, under a claim that is kept alive.
 */
import { setTimeout } from 'node:timers/promises';
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import {
  type BegunStep,
  beginStep,
  type Claim,
  claimJob,
  endStep,
  keepClaim,
  letJobGo,
  type StepEnd,
} from '#store/jobs/claims.ts';
import { type JobKind, refusedStep, type StepProblem } from './job-kind.ts';

export type Running = {
  readonly connection: Connection;
  readonly kinds: readonly JobKind[];
  /** The clock, and a name no other runner has: from the edge. */
  readonly clock: () => Date;
  readonly runner: string;
  /** All authorities there are. */
  readonly authorities: () => Promise<readonly string[]>;
  /** Told of an authority in which a step was ended. */
  readonly onStep?: (authority: string) => void;
  /** Told of what nobody foresaw; the job goes on later. */
  readonly onFault?: (error: unknown) => void;
  /** Milliseconds: between two looks at those woken, at all, and how long a claim stands without a sign of life. */
  readonly every?: number;
  readonly all?: number;
  readonly lease?: number;
  /** Jobs at the same time. */
  readonly lanes?: number;
};

export type JobsRunning = {
  readonly wake: (authority: string) => void;
  /** Ends after the steps under way; what is left waits for whoever runs next. */
  readonly stop: () => Promise<void>;
};

/** Seconds before a step that failed in passing is tried again, by how often it was. */
const pauses = [5, 30, 120, 600, 1_800] as const;

const nobodyForesaw: StepProblem = {
  code: null,
  message: { vi: 'Lỗi của chương trình, đã thử nhiều lần.', en: 'A fault of the program, after several attempts.' },
  advice: { vi: 'Xem nhật ký máy chủ, rồi bấm làm lại.', en: 'See the log of the server, then try again.' },
};

/** Begins at once; keeps no process alive. */
export function runJobs(running: Running): JobsRunning {
  const { every = 1_000, all = 30_000, lanes = 1, onFault = () => undefined } = running;
  const stopping = new AbortController();
  const { signal } = stopping;
  const woken = new Set<string>();
  let nextOfAll = 0;
  const due = async (): Promise<readonly string[]> => {
    const some = [...woken];
    woken.clear();
    if (performance.now() < nextOfAll) return some;
    nextOfAll = performance.now() + all;
    return running.authorities();
  };
  const lane = async (number: number): Promise<void> => {
    while (!signal.aborted) {
      try {
        for (const authority of await due())
          while (!signal.aborted && (await runOne(running, authority, { signal, lane: number })));
      } catch (error) {
        onFault(error);
      }
      await setTimeout(every, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const ended = Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return {
    wake: (authority) => void woken.add(authority),
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

type Lane = { readonly signal: AbortSignal; readonly lane: number };

/** Takes up one job of an authority and goes through its steps; false where none was due. */
async function runOne(running: Running, authority: string, { signal, lane }: Lane): Promise<boolean> {
  const { connection, clock, lease = 60_000 } = running;
  const later = (milliseconds: number): Date => new Date(clock().getTime() + milliseconds);
  const runner = `${running.runner}/${lane}`;
  const claim = await claimJob(connection, { authority, runner, now: clock(), until: later(lease) });
  if (claim === null) return false;
  const alive = setInterval(
    () => {
      keepClaim(connection, claim, later(lease)).catch(running.onFault ?? (() => undefined));
    },
    Math.min(lease / 4, 15_000),
  );
  alive.unref();
  try {
    const pause = await goThrough(running, claim, signal);
    await letJobGo(connection, claim, { now: clock(), due: later(pause * 1_000) });
  } finally {
    clearInterval(alive);
  }
  return true;
}

/** The steps that wait, one after the other, each once; gives how long the job should rest, in seconds. */
async function goThrough(running: Running, claim: Claim, signal: AbortSignal): Promise<number> {
  const { connection, clock, onFault = () => undefined } = running;
  const kind = running.kinds.find((one) => one.kind === claim.kind);
  const who = (): Asking => ({
    authority: claim.authority,
    by: { of: claim.authority, person: claim.person },
    at: clock(),
  });
  const rest = pauses[Math.min(claim.attempts, pauses.length) - 1] ?? 0;
  let ground: { readonly known: unknown } | null = null;
  let [after, left] = [0, false];
  while (!signal.aborted) {
    const step = await beginStep(connection, claim, after);
    if (step === null) return left ? rest : 0;
    after = step.step;
    const end = await endOf(
      step,
      async () => {
        if (kind === undefined) throw new DatabaseRefusal(unknownKind(claim.kind));
        if (step.unended && kind.unended !== undefined) return kind.unended(step);
        ground ??= { known: await kind.ground(connection, who(), claim) };
        return kind.step({ connection, who: who(), claim, step, ground: ground.known });
      },
      { attempts: kind?.attempts ?? 1, onFault },
    );
    if (!(await endStep(connection, claim, { step: step.step, end }))) return 0;
    running.onStep?.(claim.authority);
    left ||= end.state === 'waiting';
  }
  return left ? rest : 0;
}

const unknownKind = (kind: string) => ({
  vi: `Chương trình này không biết loại công việc ${kind}; hãy cập nhật rồi làm lại.`,
  en: `This program does not know work of the kind ${kind}; update it and try again.`,
});

type Patience = { readonly attempts: number; readonly onFault: (error: unknown) => void };

/** What a step comes to, whatever it throws: refused in words, tried again, or given up. */
async function endOf(step: BegunStep, work: () => Promise<StepEnd>, patience: Patience): Promise<StepEnd> {
  if (step.attempts > patience.attempts) return { state: 'failed', problems: [nobodyForesaw], keepsBytes: true };
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseRefusal) return { state: 'failed', problems: [refusedStep(error)], keepsBytes: true };
    patience.onFault(error);
    return step.attempts < patience.attempts
      ? { state: 'waiting' }
      : { state: 'failed', problems: [nobodyForesaw], keepsBytes: true };
  }
}
