/**
 * Deadlines and origins of tasks in words.
 */
import type { Task } from '#web/dossier/dossier-index.ts';
import type { Speech } from '#web/language.tsx';

/** `15/12/2019`, `thường xuyên`, `tạm dừng từ 01/9/2019`. */
export function deadlineWords({ deadline }: Task, { say, day }: Speech): string {
  if (deadline.kind === 'dated') return day(deadline.due);
  return deadline.kind === 'standing' ? say('deadline.standing') : say('deadline.paused', { day: day(deadline.since) });
}
