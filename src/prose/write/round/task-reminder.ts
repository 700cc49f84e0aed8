/**
 * The reminder to an agency of the tasks it leads: what is overdue and by how long, what falls due soon, as an office would
 * send it into a chat group. Always Vietnamese, for it is theirs to read.
 */
export type RemindedTask = {
  readonly what: string;
  /** As papers print it: `20/9/2019`. */
  readonly due: string;
  /** Days until then; past where negative. */
  readonly left: number;
};

export type TaskReminderMatter = {
  /** Who reminds. */
  readonly sender: string;
  readonly side: 'party' | 'state';
  readonly agency: string;
  /** The day it is of, as papers print it. */
  readonly on: string;
  /** Overdue ones and those that fall due soon, in the order of their days. */
  readonly tasks: readonly RemindedTask[];
};

/**
 * Ready to paste into a chat: overdue tasks first, then those that fall due soon.
 *
 * @example taskReminder({ sender: 'Văn phòng', side: 'party', agency: 'Phòng Kinh tế', on: '1/10/2019', tasks: [{ what: 'Rà soát nợ', due: '30/9/2019', left: -1 }] }).split('\n')[1] // 'Quá hạn (1):'
 */
export function taskReminder({ sender, side, agency, on, tasks }: TaskReminderMatter): string {
  const late = tasks.filter(({ left }) => left < 0);
  const soon = tasks.filter(({ left }) => left >= 0);
  const people = side === 'party' ? 'đồng chí' : 'ông/bà';
  return [
    `${sender} trân trọng nhắc ${agency} về nhiệm vụ được giao (tính đến ngày ${on}).`,
    ...part('Quá hạn', late, ({ what, due, left }) => `- ${ended(what)} Hạn ${due}, quá ${-left} ngày.`),
    ...part('Sắp đến hạn', soon, ({ what, due, left }) =>
      left === 0 ? `- ${ended(what)} Hạn hôm nay, ${due}.` : `- ${ended(what)} Hạn ${due}, còn ${left} ngày.`,
    ),
    `Đề nghị ${people} chỉ đạo thực hiện và báo tiến độ${late.length > 0 ? why : ''}${soon.length > 0 ? extend : ''}.`,
    'Trân trọng cảm ơn.',
  ].join('\n');
}

const why = '; nhiệm vụ quá hạn nêu rõ lý do và ngày hoàn thành';
const extend = '; nếu không kịp, xin đề nghị gia hạn trước ngày đến hạn';

const part = (
  title: string,
  tasks: readonly RemindedTask[],
  line: (task: RemindedTask) => string,
): readonly string[] => (tasks.length === 0 ? [] : [`${title} (${tasks.length}):`, ...tasks.map(line)]);

const ended = (what: string): string => (/[.!?]$/.test(what) ? what : `${what}.`);
