import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { taskOf } from './figure-sample.ts';
import type { Finding } from './finding.ts';
import { type ClosingInput, holesOf, mayClose } from './review.ts';

const shortcoming: Finding = {
  id: 'shortcoming|THU-NS|2019-9M',
  kind: 'shortcoming',
  field: 'budget',
  origin: 'reckoned',
  indicator: 'THU-NS',
  words: null,
  units: [],
  degree: null,
  cause: null,
  evidence: { keys: [], places: [] },
  state: null,
  confirmed: true,
};
const remedy = taskOf('2019-12-31', { finding: shortcoming.id });
const waiver = { finding: shortcoming.id, reason: 'thuộc thẩm quyền thành phố', by: 'Trần Văn Khuê', on: '2019-09-30' };
const holes = (wish: Partial<ClosingInput>) =>
  holesOf({ shortcomings: [], tasks: [], waivers: [], openTasks: [], carried: [], ...wish }).map(({ kind }) => kind);

describe('a shortcoming is answered', () => {
  const shortcomings = [shortcoming];
  test('by an assigned remedy or a signed waiver', () => {
    expect(holes({ shortcomings, tasks: [remedy] })).toEqual([]);
    expect(holes({ shortcomings, waivers: [waiver] })).toEqual([]);
  });
  test('not by nothing, by a task for something else, or by one withdrawn', () => {
    expect(holes({ shortcomings })).toEqual(['shortcoming-unanswered']);
    expect(holes({ shortcomings, tasks: [taskOf('2019-12-31', { finding: 'other' })] })).toEqual([
      'shortcoming-unanswered',
    ]);
    expect(holes({ shortcomings, tasks: [{ ...remedy, withdrawn: { on: day('2019-09-30'), reason: '' } }] })).toEqual([
      'shortcoming-unanswered',
    ]);
  });
  test('not by a proposal nobody has assigned, nor by a waiver without reason or name', () => {
    expect(holes({ shortcomings, tasks: [{ ...remedy, proposed: true }] })).toEqual(['remedy-only-proposed']);
    expect(holes({ shortcomings, waivers: [{ ...waiver, by: '' }] })).toEqual(['waiver-unsigned']);
  });
  test('achievements ask for nothing', () =>
    expect(holes({ shortcomings: [{ ...shortcoming, kind: 'achievement' }] })).toEqual([]));
});

describe('an open task of the last review is accounted for', () => {
  const open = taskOf('2019-08-31', { id: 'NV-07' });
  const mention = { file: 'bac-son.docx', start: 0, end: 9, quote: 'đã xử lý', place: null };
  const seen = { task: open, state: 'overdue' as const, mentions: [], moved: null };
  test('when done, spoken of, carried over by a person or waived', () => {
    for (const wish of [
      { carried: [{ ...seen, state: 'done-late' as const }] },
      { carried: [{ ...seen, mentions: [mention] }] },
      { tasks: [{ ...open, origin: 'carried' as const }] },
      { waivers: [{ ...waiver, finding: 'NV-07' }] },
    ])
      expect(holes({ openTasks: [open], ...wish })).toEqual([]);
  });
  test('not by being looked at, nor by standing unchanged in the list', () => {
    expect(holes({ openTasks: [open] })).toEqual(['open-task-unaccounted']);
    expect(holes({ openTasks: [open], carried: [seen], tasks: [open] })).toEqual(['open-task-unaccounted']);
  });
});

test('a review closes only without holes, and names what each is about', () => {
  const found = holesOf({
    shortcomings: [shortcoming],
    tasks: [],
    waivers: [],
    openTasks: [taskOf(null)],
    carried: [],
  });
  expect(found.map(({ about }) => about)).toEqual([shortcoming.id, 'NV-01']);
  expect([mayClose(found), mayClose([])]).toEqual([false, true]);
});
