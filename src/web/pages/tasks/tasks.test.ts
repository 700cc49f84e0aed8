/** What the pages of tasks reckon without a browser: terms, counts, the calendar, pasted lines, whom to remind. */
import { describe, expect, it } from 'vitest';
import { weekday } from '#core/day.ts';
import { taskReminder } from '#prose/write/round/task-reminder.ts';
import { daysOf, stepped } from './calendar.ts';
import { pastedTasks } from './pasted.ts';
import { inOrder, type TaskRow, tallied, termOf, toRemind } from './task-rows.ts';

const row = (id: string, more: Partial<TaskRow> = {}): TaskRow => ({
  ...{ id, what: id, field: 'budget', lead: 'a', support: [], leader: null, deliverable: null, state: 'in-term' },
  ...{ waits: [], due: '2019-10-04', firstDue: '2019-10-04', assignedOn: '2019-09-01', origin: 'remedy' },
  ...{ directives: [], meeting: null, review: null, findings: [], indicator: null, extended: 0, said: null },
  ...more,
});

describe('the list', () => {
  it('tells how near a deadline is', () => {
    const on = '2019-10-01';
    expect(termOf(row('x', { due: '2019-10-01' }), on)).toBe('week');
    expect(termOf(row('x', { due: '2019-10-09' }), on)).toBe('month');
    expect(termOf(row('x', { due: '2019-12-31' }), on)).toBe('later');
    expect(termOf(row('x', { due: '2019-09-30', state: 'overdue' }), on)).toBe('overdue');
    expect(termOf(row('x', { due: '2019-09-30', state: 'done-late' }), on)).toBe('ended');
    expect(termOf(row('x', { due: null, state: 'standing' }), on)).toBe('none');
  });

  it('counts both ratios, standing and paused apart', () => {
    const states = ['done-on-time', 'done-late', 'overdue', 'in-term', 'in-term', 'standing', 'paused'] as const;
    const { all, onDue, onAll } = tallied(states.map((state) => ({ state })));
    expect([all, onDue?.toFixed(2), onAll?.toFixed(0)]).toEqual([5, '66.67', '40']);
  });

  it('puts what waits first, then what is overdue', () => {
    const tasks = [row('c'), row('b', { state: 'overdue' }), row('a', { waits: ['confirmation'] })];
    expect(inOrder(tasks).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('reminds each agency of what is late or near, and of nothing done or paused', () => {
    const tasks = [
      row('1', { due: '2019-09-20', state: 'overdue' }),
      row('2'),
      row('3', { due: '2019-12-01' }),
      row('4', { state: 'done-on-time' }),
      row('5', { lead: 'b', state: 'paused' }),
      row('6', { lead: 'c', due: '2019-10-02' }),
    ];
    const found = toRemind(tasks, '2019-10-01', 7);
    expect(found.map(({ lead, late, tasks: own }) => [lead, late, own.map(({ id }) => id)])).toEqual([
      ['a', 1, ['1', '2']],
      ['c', 0, ['6']],
    ]);
    const text = taskReminder({
      ...{ sender: 'Văn phòng Quận ủy', side: 'party', agency: 'Phòng Kinh tế', on: '01/10/2019' },
      tasks: [
        { what: 'Thu nợ thuế', due: '20/9/2019', left: -11 },
        { what: 'Lập kế hoạch', due: '01/10/2019', left: 0 },
      ],
    });
    expect(text).toContain('Quá hạn (1):\n- Thu nợ thuế. Hạn 20/9/2019, quá 11 ngày.');
    expect(text).toContain('Sắp đến hạn (1):\n- Lập kế hoạch. Hạn hôm nay, 01/10/2019.');
  });
});

describe('the calendar', () => {
  it('shows whole weeks from Monday, the whole month within', () => {
    const days = daysOf('2019-10-17', 'month');
    expect(days.length % 7).toBe(0);
    expect([days[0], days.at(-1)]).toEqual(['2019-09-30', '2019-11-03']);
    expect(days.every((one, at) => weekday(one) === (at % 7) + 1)).toBe(true);
    expect(daysOf('2019-10-17', 'week')[0]).toBe('2019-10-14');
  });

  it('steps over the ends of years', () => {
    expect([stepped('2019-12-20', 'month', 1), stepped('2020-01-31', 'month', -1)]).toEqual([
      '2020-01-01',
      '2019-12-01',
    ]);
    expect(stepped('2020-01-01', 'week', -1)).toBe('2019-12-23');
  });
});

describe('a pasted block', () => {
  const units = [
    { code: 'pkt', name: 'Phòng Kinh tế', aliases: ['P. KT'] },
    { code: 'bs', name: 'phường Bắc Sơn', aliases: [] },
    { code: 'bh', name: 'phường Bắc Hà', aliases: [] },
  ];
  const ground = { units, today: '2019-10-01' };

  it('is understood by its titles, in any order', () => {
    const text =
      'TT\tThời hạn\tNội dung nhiệm vụ\tCơ quan chủ trì\tPhối hợp\n1\t30/11\tThu nợ thuế\tphong kinh te\tBắc Sơn; Bắc Hà\n2\tThường xuyên\tGiữ đường hè\tBắc Sơn\t\n';
    expect(pastedTasks(text, ground)).toMatchObject([
      { line: 2, what: 'Thu nợ thuế', lead: 'pkt', support: ['bs', 'bh'], due: '2019-11-30', wrong: [] },
      { line: 3, what: 'Giữ đường hè', lead: 'bs', due: null, wrong: [] },
    ]);
  });

  it('without titles stands as what, lead, support, deadline', () => {
    const [one] = pastedTasks('Thu nợ\tP. KT\t\t15/12/2019\tBáo cáo', ground);
    expect(one).toMatchObject({ what: 'Thu nợ', lead: 'pkt', due: '2019-12-15', deliverable: 'Báo cáo', wrong: [] });
  });

  it('tells all that is wrong with a line: two leads, nobody’s name, two names, a day that never was or has passed', () => {
    const text = [
      'A\tPhòng Kinh tế; Bắc Sơn\t\t30/11/2019',
      'B\tPhòng Y tế\t\t31/11/2019',
      'C\tBắc\t\t1/9/2019',
      '\tBắc Sơn\tBắc Sơn\t',
    ].join('\n');
    const wrong = pastedTasks(text, ground).map((one) => one.wrong.map(({ vi }) => vi));
    expect(wrong[0]).toEqual([expect.stringContaining('hai đơn vị chủ trì')]);
    expect(wrong[1]).toEqual([
      expect.stringContaining('không có đơn vị “Phòng Y tế”'),
      expect.stringContaining('không phải ngày'),
    ]);
    expect(wrong[2]?.[0]).toContain('phường Bắc Sơn hoặc phường Bắc Hà');
    expect(wrong[2]).toContain('thời hạn đã qua');
    expect(wrong[3]).toEqual([
      'thiếu nội dung nhiệm vụ',
      'đơn vị chủ trì cũng đứng ở cột phối hợp',
      expect.stringContaining('thiếu thời hạn'),
    ]);
  });
});
