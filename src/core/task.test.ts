import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from './day.ts';
import { rounded } from './decimal.ts';
import { days, doneOn, taskOf } from './figure-sample.ts';
import { awaitsConfirmation, defaultDeadline, dueOn, requestExtension, tallyOf, taskState } from './task.ts';

const due = '2019-09-30';
const extended = (to: string, on: string, from = due) => ({
  from: day(from),
  to: day(to),
  by: 'Thường trực Quận ủy',
  on: day(on),
  reason: 'chờ thành phố thẩm định',
});
const stateOn = (on: string, ...wish: Parameters<typeof taskOf>) => taskState(taskOf(...wish), day(on));

describe('the state of a task on a day', () => {
  test('the last day still belongs to the term', () => {
    expect([stateOn('2019-09-30', due), stateOn('2019-10-01', due)]).toEqual(['in-term', 'overdue']);
  });
  test('done on time and done late', () => {
    expect([
      stateOn('2019-10-05', due, doneOn('2019-09-30')),
      stateOn('2019-10-05', due, doneOn('2019-10-01')),
    ]).toEqual(['done-on-time', 'done-late']);
  });
  test('not yet done before the day it was done', () =>
    expect(stateOn('2019-09-29', due, doneOn('2019-09-30'))).toBe('in-term'));
  test('what only the unit says is not done, but waits', () => {
    const said = taskOf(due, doneOn('2019-09-20', false));
    expect([
      taskState(said, day('2019-10-05')),
      awaitsConfirmation(said, day('2019-10-05')),
      awaitsConfirmation(said, day('2019-09-01')),
    ]).toEqual(['overdue', true, false]);
  });
  test('standing, paused and withdrawn are told apart', () => {
    const paused = {
      deadline: { kind: 'paused' as const, since: day('2019-09-10'), reason: 'chờ bổ sung hồ sơ', due: day(due) },
    };
    expect(stateOn('2019-12-01', null)).toBe('standing');
    expect([stateOn('2019-09-09', due, paused), stateOn('2019-12-01', due, paused)]).toEqual(['in-term', 'paused']);
    const withdrawn = { withdrawn: { on: day('2019-08-01'), reason: 'trùng' } };
    expect([stateOn('2019-07-31', due, withdrawn), stateOn('2019-08-01', due, withdrawn)]).toEqual([
      'in-term',
      'withdrawn',
    ]);
  });
  test('nothing that happens later changes the state of a day', () => {
    const on = day('2019-09-15');
    const later = fc.integer({ min: 1, max: 200 }).map((count) => addDays(on, count));
    fc.assert(
      fc.property(later, later, (done, granted) => {
        const news = taskOf(due, { ...doneOn(done), extensions: [{ ...extended('2020-06-30', granted) }] });
        expect(taskState(news, on)).toBe(taskState(taskOf(due), on));
      }),
    );
  });
});

describe('extensions', () => {
  test('move the day and keep the original', () => {
    const task = taskOf(due, { extensions: [extended('2019-10-31', '2019-09-25')] });
    expect([dueOn(task, day('2019-09-24')), dueOn(task, day('2019-09-25')), task.deadline]).toEqual([
      due,
      '2019-10-31',
      { kind: 'dated', due },
    ]);
    expect(taskState(task, day('2019-10-15'))).toBe('in-term');
  });
  test('one after the other, whatever order they are written in', () => {
    const two = [extended('2019-11-30', '2019-10-20', '2019-10-31'), extended('2019-10-31', '2019-09-25')];
    expect(dueOn(taskOf(due, { extensions: two }), day('2019-11-01'))).toBe('2019-11-30');
  });
  test('granted after the term ran out they undo nothing', () => {
    expect(stateOn('2019-10-15', due, { extensions: [extended('2019-10-31', '2019-10-01')] })).toBe('overdue');
  });
  test('are granted while the term runs, by whoever assigned', () => {
    const ask = (on: string, wish = {}) =>
      requestExtension(
        taskOf(due),
        { to: day('2019-10-31'), by: 'Bí thư', on: day(on), reason: 'chờ vốn', ...wish },
        'Bí thư',
      );
    expect(ask('2019-09-30')).toEqual({
      granted: { from: due, to: '2019-10-31', by: 'Bí thư', on: '2019-09-30', reason: 'chờ vốn' },
    });
    expect(ask('2019-10-01')).toEqual({ refused: ['after-deadline'] });
    expect(ask('2019-09-01', { by: 'Văn phòng', to: day('2019-09-30'), reason: ' ' })).toEqual({
      refused: ['not-by-assigner', 'not-later', 'no-reason'],
    });
    expect(requestExtension(taskOf(null), extended('2019-10-31', '2019-09-01'), 'Bí thư')).toEqual({
      refused: ['no-deadline'],
    });
  });
});

describe('counting', () => {
  test('the national report of 2017 counts both ratios', () => {
    const counted = tallyOf({ 'done-on-time': 14068, 'done-late': 1983, 'in-term': 5640, overdue: 223 });
    expect([counted.done, counted.all - counted.done, counted.all]).toEqual([16051, 5863, 21914]);
    expect([counted.onDue, counted.onAll].map((ratio) => ratio && rounded(ratio, 2).toString())).toEqual([
      '98.63',
      '73.25',
    ]);
  });
  test('the report of 2025 took all tasks', () => {
    const { onAll } = tallyOf({ 'done-on-time': 7892, 'in-term': 1620, overdue: 319 });
    expect(onAll && rounded(onAll, 1).toString()).toBe('80.3');
  });
  test('standing, paused and withdrawn tasks are in no ratio', () => {
    const { all, onDue } = tallyOf({ 'done-on-time': 1, overdue: 1, standing: 3, paused: 2, withdrawn: 1 });
    expect([all, onDue?.toString()]).toEqual([2, '50']);
  });
  test('nothing due has no ratio', () => expect(tallyOf({ 'in-term': 3 })).toMatchObject({ onDue: null }));
});

test('ten days when nobody named a date, and the next working day', () => {
  expect(defaultDeadline(day('2019-09-20'), [])).toBe('2019-09-30');
  expect(defaultDeadline(day('2019-09-18'), [])).toBe('2019-09-30');
  expect(defaultDeadline(day('2019-08-22'), days('2019-09-02'))).toBe('2019-09-03');
});
