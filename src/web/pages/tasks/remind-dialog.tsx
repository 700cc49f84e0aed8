/**
 * What each agency is to be reminded of, ready to copy into a chat: one by one, or all in one text.
 */
import { taskReminder } from '#prose/write/round/task-reminder.ts';
import { useCall } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/book.module.css';
import { daysLeft, type TaskRow, toRemind } from '#web/pages/tasks/task-rows.ts';
import { useNames } from '#web/pages/tasks/use-names.ts';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { printDay } from '#web/printing.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { taskWords } from '#web/words/tasks.ts';

type Props = { readonly tasks: readonly TaskRow[]; readonly on: string; readonly onClose: () => void };

const within = 7;

export function RemindDialog({ tasks, on, onClose }: Props) {
  const say = useWords(taskWords);
  const names = useNames();
  const me = useMe();
  const { now } = useReviews();
  const bodies = useCall('lists.bodies', {}).data ?? [];
  const host = bodies.find(({ code }) => code === now?.host) ?? bodies[0];
  const all = toRemind(tasks, on, within).map(({ lead, late, tasks: own }) => ({
    lead,
    late,
    soon: own.length - late,
    text: taskReminder({
      ...{ sender: host?.office ?? host?.name ?? me.authority.name, side: host?.side === 'party' ? 'party' : 'state' },
      ...{ agency: names.unit(lead), on: printDay(on, 'vi') },
      tasks: own.map((task) => ({
        what: task.what,
        due: printDay(task.due ?? on, 'vi'),
        left: daysLeft(task, on) ?? 0,
      })),
    }),
  }));
  return (
    <Dialog title={say('remind.title')} onClose={onClose} wide>
      <p>{say(all.length === 0 ? 'remind.none' : 'remind.lead')}</p>
      {all.length > 1 && <CopyButton label={say('remind.all')} text={all.map(({ text }) => text).join('\n\n')} />}
      <ul className={styles.reminders}>
        {all.map(({ lead, late, soon, text }) => (
          <li key={lead}>
            <header>
              <h3>{names.unit(lead)}</h3>
              <span>{say('remind.counts', { late, soon })}</span>
              <CopyButton label={say('remind.copy')} text={text} />
            </header>
            <pre>{text}</pre>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
