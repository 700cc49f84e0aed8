/**
 * Nhiệm vụ: every shortcoming with what answers it, a remedy or a stated reason, and the open tasks of the last review.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { shortcomings } from '#web/dossier/missing.ts';
import { useSpeech } from '#web/language.tsx';
import { CarriedTasks } from '#web/pages/tasks/carried-tasks.tsx';
import { Remedies } from '#web/pages/tasks/remedies.tsx';
import { PageHead } from '#web/parts/section.tsx';

export function TasksPage() {
  const { say } = useSpeech();
  const index = useDossier();
  const { remedies, carried } = index.dossier;
  const counts = {
    shortcomings: shortcomings(index).length,
    remedies: remedies.length,
    proposed: remedies.filter((task) => task.proposed).length,
    carried: carried.length,
  };
  return (
    <>
      <PageHead title={say('tasks.title')} lead={say('tasks.lead', counts)} />
      <Remedies index={index} />
      <CarriedTasks index={index} />
    </>
  );
}
