/**
 * NV09 · open tasks of the register that a report does not mention (with `--register`): those of the unit that reports,
 * all of them where the authority itself reports.
 */

import { type Day, day, daysBetween } from '#core/day.ts';
import { isOpen, type Task, taskState } from '#core/task.ts';
import { unitsOn } from '#core/unit.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { linesOf } from './items.ts';
import { matterOf } from './matter.ts';

const task = (what: string): Task => ({
  id: 't1',
  what,
  field: 'budget',
  leader: null,
  lead: 'KT',
  support: [],
  deliverable: null,
  deadline: { kind: 'dated', due: day('2025-09-15') },
  assignedOn: day('2025-07-10'),
  origin: 'remedy',
  directives: [],
  finding: null,
  indicator: null,
  extensions: [],
  withdrawn: null,
  progress: [],
  proposed: false,
});

const paper = (words: string, type = 'BÁO CÁO'): string =>
  `UBND PHƯỜNG AN THỌ\nSố: 58/BC-UBND\nAn Thọ, ngày 06 tháng 10 năm 2025\n${type}\nKết quả công tác 9 tháng đầu năm 2025\n${words}`;

const register = { tasks: [task('Thu hồi nợ thuế của hộ kinh doanh tại chợ trung tâm')] };

export const notMentioned: Rule = {
  name: 'open-task-not-mentioned',
  codes: ['NV09'],
  title: { vi: 'Nhiệm vụ kỳ trước không được nhắc đến', en: 'An open task that is not mentioned' },
  about: {
    vi: 'Khi có sổ theo dõi: báo cáo không có câu nào nói đến một nhiệm vụ còn mở, đã giao từ trước và đến hạn trong vòng ba tháng kể từ ngày báo cáo. Báo một lần kèm danh sách.',
    en: 'With a register: no line of the report speaks of a task that is open and due within three months of the report. Told once, with the list.',
  },
  examples: [
    {
      case: 'fires',
      text: paper('Đã hoàn thành cải tạo công viên.'),
      register,
      finds: [{ code: 'NV09', quote: 'BÁO CÁO' }],
    },
    { case: 'just misses', text: paper('Đã thu hồi nợ thuế của 12 hộ kinh doanh tại chợ trung tâm.'), register },
    { case: 'does not apply', text: paper('Đã hoàn thành cải tạo công viên.', 'KẾ HOẠCH'), register },
  ],
  find,
};

const COMMITTEE = /^(?:UBND|Đảng (?:ủy|uỷ)|(?:Huyện|Quận|Thành|Thị|Tỉnh) (?:ủy|uỷ))(?!\p{L})/u;
const ENOUGH = 0.4;
const MOST = 70;

function find(examined: Examined): readonly Found[] {
  const { register: known, reading, written, text } = examined;
  if (known === null || written === null || reading.meta.type !== 'Báo cáo') return [];
  const lines = linesOf(examined).map(({ words }) => matterOf(words));
  const open = ownTasks(examined).filter((one) => {
    const matter = [...matterOf(one.what)];
    if (matter.length < 2 || !isDue(one, written)) return false;
    return !lines.some((line) => matter.filter((pair) => line.has(pair)).length / matter.length >= ENOUGH);
  });
  if (open.length === 0) return [];
  const title = /^\s*BÁO CÁO\s*$/mu.exec(text);
  const start = title === null ? 0 : title.index + title[0].length - title[0].trimStart().length;
  const end = title === null ? Math.max(0, text.indexOf('\n')) : title.index + title[0].trimEnd().length;
  const tasks = open.map(({ what }) => `"${what.length > MOST ? `${what.slice(0, MOST)}…` : what}"`).join('; ');
  return [{ code: 'NV09', start, end, data: { count: open.length, tasks } }];
}

/** Three months and a little. */
const AHEAD = 100;

function isDue(one: Task, written: Day): boolean {
  if (one.proposed || one.assignedOn >= written || !isOpen(taskState(one, written))) return false;
  if (one.deadline.kind !== 'dated') return false;
  return daysBetween(written, one.deadline.due) <= AHEAD;
}

/** Those of the unit that the head names; all of them in a report of a committee that is no unit: the authority's own. */
function ownTasks({ register, reading, written }: Examined): readonly Task[] {
  if (register === null || written === null) return [];
  const issuer = keyOf(reading.meta.issuer ?? '');
  const unit = unitsOn(register.units, written).find(
    ({ name, aliases }) =>
      issuer.endsWith(` ${keyOf(name)}`) || [name, ...aliases].some((one) => keyOf(one) === issuer),
  );
  if (unit !== undefined) return register.tasks.filter(({ lead }) => lead === unit.code);
  return COMMITTEE.test(reading.meta.issuer ?? '') ? register.tasks : [];
}

const keyOf = (name: string): string => (name.match(/\p{L}+|\d+/gu) ?? []).map(fold).join(' ');
