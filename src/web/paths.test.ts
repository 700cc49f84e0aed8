import { describe, expect, it } from 'vitest';
import { opened, paths, spotName, spotOf } from '#web/paths.ts';

describe('the addresses of the page', () => {
  it('are these', () => {
    expect({
      todo: paths.todo(),
      check: paths.check(),
      signIn: paths.signIn(),
      reset: paths.reset(),
      first: paths.firstAdministrator('a/b'),
      account: paths.account(),
      indicators: paths.indicators(),
      chosen: paths.indicators({ q: 'thu ngân sách', field: 'budget', note: null }),
      indicator: paths.indicator('thu/nsnn'),
      paper: paths.paper(),
      notice: paths.paper('notice'),
      submissions: paths.submissions(),
      submission: paths.submission('BC 9 thang - P. Bac Son.docx', { start: 3, end: 9 }),
      tasks: paths.tasks(),
      task: paths.task('NV-6T-01'),
      assign: paths.assignTask({ finding: 'HC-1' }),
      paste: paths.pasteTasks(),
      remedies: paths.taskRemedies(),
      problems: paths.problems({ severity: 'error' }),
    }).toMatchInlineSnapshot(`
      {
        "account": "/account",
        "assign": "/tasks/assign?finding=HC-1",
        "check": "/check",
        "chosen": "/indicators?q=thu+ng%C3%A2n+s%C3%A1ch&field=budget",
        "first": "/first-administrator?code=a%2Fb",
        "indicator": "/indicators/thu%2Fnsnn",
        "indicators": "/indicators",
        "notice": "/papers/notice",
        "paper": "/papers/report",
        "paste": "/tasks/paste",
        "problems": "/problems?severity=error",
        "remedies": "/tasks/remedies",
        "reset": "/reset",
        "signIn": "/sign-in",
        "submission": "/submissions/BC%209%20thang%20-%20P.%20Bac%20Son.docx?start=3&end=9",
        "submissions": "/submissions",
        "task": "/tasks/NV-6T-01",
        "tasks": "/tasks",
        "todo": "/",
      }
    `);
  });

  it('keep the filters of a page when a number opens and closes', () => {
    const here = '/indicators?q=thu';
    const with_ = opened(here, { number: 'sum|thu|2019-9M' });
    expect(new URLSearchParams(with_.split('?')[1]).get('number')).toBe('sum|thu|2019-9M');
    expect(opened(with_, { number: null })).toBe(here);
  });

  it('name a spot of a file whose own name holds colons and spaces', () => {
    const spot = { file: 'a: b-c.docx', start: 10, end: 24 };
    expect(spotOf(spotName(spot))).toEqual(spot);
    expect(spotOf('sum|thu|2019-9M')).toBeNull();
  });
});
