/**
 * The deeds of a task as steps of a history: assigned, reported on, asked longer for, paused, withdrawn.
 */
import { addDays, day } from '#core/day.ts';
import { taskOf } from '#core/figure-sample.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Connection } from '#store/engine/connection.ts';
import { as, bytesOf } from '#store/staffed-sample.ts';
import { answerExtension, askExtension } from './extension-requests.ts';
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
} from './keep-tasks.ts';

const one = <Item>(items: readonly Item[], by: number): Item => items[by % items.length] as Item;
const taskBy = (pick: number): string => `nv-${pick % 3}`;

type Step = (db: Connection, authority: string, pick: number, hours: number) => Promise<unknown>;

export const taskSteps = (reviews: readonly PeriodCode[]): Readonly<Record<string, Step>> => ({
  assign: (db, q, pick, hours) =>
    assignTasks(db, as(q, 'leader', hours), [
      {
        review: one([one(reviews, pick), null], pick >> 1),
        ...(pick % 8 === 0 ? { meeting: `h-${one(['1', '2'], pick >> 1)}` } : {}),
        task: taskOf('2019-12-31', {
          id: taskBy(pick),
          lead: one(['a', 'c'], pick),
          support: ['tai-chinh'],
          finding: null,
          directives: [],
          indicator: 'thu',
        }),
      },
    ]),
  progress: (db, q, pick, hours) =>
    reportProgress(db, as(q, one(['reporter', 'office'], pick), hours), {
      task: taskBy(pick >> 1),
      unit: one(['a', 'c'], pick >> 2),
      on: addDays(day('2019-10-01'), pick % 3),
      words: 'đang làm',
      done: pick % 2 === 0,
    }),
  'confirm progress': (db, q, pick, hours) =>
    confirmProgress(db, as(q, 'office', hours + 100), { task: taskBy(pick), number: pick % 2 }),
  'send back progress': (db, q, pick, hours) =>
    sendBackProgress(db, as(q, 'office', hours + 100), {
      task: taskBy(pick),
      number: (pick + 1) % 2,
      reason: one(['thiếu minh chứng', ' '], pick >> 2),
    }),
  'ask extension': (db, q, pick, hours) =>
    askExtension(db, as(q, one(['reporter', 'office'], pick), hours), {
      task: taskBy(pick >> 1),
      unit: one(['a', 'c'], pick >> 2),
      to: addDays(day('2019-12-30'), pick),
      reason: 'chờ vốn',
    }),
  'answer extension': (db, q, pick, hours) =>
    answerExtension(db, as(q, one(['leader', 'office'], pick), hours), {
      task: taskBy(pick >> 1),
      number: (pick % 2) + 1,
      granted: pick % 3 !== 0,
      words: one([null, 'đã gia hạn một lần'], pick >> 2),
    }),
  extend: (db, q, pick, hours) =>
    extendTask(db, as(q, 'leader', hours), {
      task: taskBy(pick),
      to: addDays(day('2020-01-01'), pick),
      reason: 'vướng mặt bằng',
    }),
  pause: (db, q, pick, hours) => pauseTask(db, as(q, 'leader', hours), { task: taskBy(pick), reason: 'chờ vốn' }),
  resume: (db, q, pick, hours) =>
    resumeTask(db, as(q, 'leader', hours), { task: taskBy(pick), due: day('2020-06-30') }),
  withdraw: (db, q, pick, hours) => withdrawTask(db, as(q, 'leader', hours), { task: taskBy(pick), reason: 'trùng' }),
  evidence: (db, q, pick, hours) =>
    attachEvidence(db, as(q, 'reporter', hours), {
      task: taskBy(pick),
      unit: 'a',
      file: 'anh.jpg',
      bytes: bytesOf(`ảnh ${pick % 2}`),
      ...(pick % 3 === 0 ? { with: 0 } : {}),
    }),
});
