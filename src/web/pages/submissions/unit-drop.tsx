/**
 * Where a unit drops its report: one file after the other, then the page of the paper, to look it over before it is sent.
 */
import { useState } from 'react';
import { send } from '#web/client.ts';
import { useGo } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/collect.module.css';
import type { Named } from '#web/pages/submissions/use-round.ts';
import type { Found } from '#web/parts/drop/dropped-files.ts';
import { FileDrop } from '#web/parts/drop/file-drop.tsx';
import { ChoiceField } from '#web/parts/form/fields.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { WorkProgress } from '#web/parts/progress/work-progress.tsx';
import { paths } from '#web/paths.ts';
import { problemOf } from '#web/problem.ts';
import { submissionWords } from '#web/words/submissions.ts';

export const accepted = '.docx,.xlsx,.pdf,.txt';

type Props = {
  readonly review: string;
  readonly units: readonly string[];
  readonly named: Named;
  readonly onDropped: () => void;
};
type Work = { readonly done: number; readonly total: number; readonly failed: readonly Failure[] };
type Failure = { readonly what: string; readonly why: { readonly vi: string; readonly en: string } };

export function UnitDrop({ review, units, named, onDropped }: Props) {
  const say = useWords(submissionWords);
  const go = useGo();
  const [unit, choose] = useState(units[0] ?? '');
  const [work, become] = useState<Work | null>(null);
  const drop = async (found: readonly Found[]): Promise<void> => {
    const failed: Failure[] = [];
    let last = '';
    for (const [index, { file }] of found.entries()) {
      become({ done: index, total: found.length, failed });
      try {
        const taken = await send('submissions.drop', { review, unit, name: file.name }, file);
        last = taken.file;
        if (!taken.isNew) tell(say('dropped.again', { file: taken.file }));
      } catch (error) {
        const problem = problemOf(error);
        failed.push({ what: file.name, why: problem.details.detail ?? problem.words });
      }
    }
    become(failed.length > 0 ? { done: found.length, total: found.length, failed } : null);
    onDropped();
    if (failed.length === 0 && last !== '') go(paths.submission(last, undefined, { review }));
  };
  return (
    <div className={`${styles.drop} unprinted`}>
      {units.length > 1 && (
        <ChoiceField
          field="unit"
          label={say('drop.unit')}
          value={unit}
          onChange={choose}
          options={units.map((code) => ({ value: code, label: named.unit(code) }))}
        />
      )}
      <FileDrop
        title={say('drop.own', { unit: named.unit(unit) })}
        hint={say('drop.hint')}
        accept={accepted}
        onFiles={(files) => void drop(files)}
        takesHandedOver={units.length === 1}
      />
      {work && (
        <WorkProgress title={say('dropping')} done={work.done} total={work.total} now={null} failed={work.failed} />
      )}
    </div>
  );
}
