/**
 * One folder being taken in: how far it is, whose each file was found to be, and what it asks, answered on the spot.
 */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall, useChange } from '#web/client.ts';
import { useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/collect.module.css';
import { every, type Named, useNamed } from '#web/pages/submissions/use-round.ts';
import { Chooser } from '#web/parts/form/chooser.tsx';
import { FieldScope } from '#web/parts/form/field-ids.ts';
import { TextField } from '#web/parts/form/fields.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { WorkProgress } from '#web/parts/progress/work-progress.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { NothingHere } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { submissionWords } from '#web/words/submissions.ts';

type Folder = OutputOf<'folders.read'>;
type Step = Folder['steps'][number];

const isWorking = ({ state }: Folder): boolean => state === 'waiting' || state === 'running' || state === 'gathering';
/** What a person must look at comes first. */
const order = ['asks', 'failed', 'running', 'waiting', 'done', 'dropped'];

export function FolderPage() {
  const say = useWords(submissionWords);
  const { period } = useSpeech();
  const named = useNamed();
  const job = useParam('job');
  const [pace, go] = useState<number>(every.working);
  const { data: folder, error } = useCall('folders.read', { job }, { every: pace });
  const next = folder && !isWorking(folder) ? every.list : every.working;
  useEffect(() => go(next), [next]);
  const retry = useChange('folders.retry', { touches: ['folders.read'] });
  if (error) return <NothingHere />;
  if (!folder) return <p role="status">{say('loading')}</p>;
  const steps = [...folder.steps].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <>
      <p className={styles.back}>
        <a href={`${paths.submissions()}?review=${encodeURIComponent(folder.review)}`}>← {say('folder.back')}</a>
      </p>
      <PageHead
        title={say('folder.title')}
        lead={`${period(folder.review)} · ${say(`folder.state.${folder.state}`)} · ${say('folder.count', { done: folder.done, total: folder.total })}`}
      >
        {folder.failed > 0 && !isWorking(folder) && (
          <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate({ job })}>
            {say('retry')}
          </Button>
        )}
      </PageHead>
      {isWorking(folder) && (
        <>
          <WorkProgress title={say('folder.work')} done={folder.done} total={folder.total} now={null} />
          <p className="quiet">{say('folder.leave')}</p>
        </>
      )}
      {steps.length === 0 && <p>{say('folder.nothing')}</p>}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={step.step} job={job} step={step} named={named} review={folder.review} />
        ))}
      </ul>
    </>
  );
}

type LineProps = { readonly job: string; readonly step: Step; readonly named: Named; readonly review: string };

function StepLine({ job, step, named, review }: LineProps) {
  const say = useWords(submissionWords);
  const { both } = useSpeech();
  const { name, state, unit, file, problems } = step;
  return (
    <li data-state={state}>
      <p>
        {state === 'done' ? <a href={paths.submission(file, undefined, { review })}>{name}</a> : <b>{name}</b>}{' '}
        <span className={styles.stepState}>{say(`step.${state}`, { unit: named.unit(unit) })}</span>
      </p>
      {(state === 'asks' || state === 'failed') &&
        problems.map(({ message, advice }) => (
          <p key={message.vi} className="quiet">
            {both(message)} {state === 'failed' && advice && both(advice)}
          </p>
        ))}
      {state === 'asks' && <Answer job={job} step={step} named={named} />}
    </li>
  );
}

/** Whose a file is: one of those it may be by one press, any other by its name; or nobody's. */
function Answer({ job, step, named }: Omit<LineProps, 'review'>) {
  const say = useWords(submissionWords);
  const { both } = useSpeech();
  const [unit, choose] = useState<string | null>(step.unit ?? step.between[0] ?? null);
  const [file, call] = useState(step.file);
  const answer = useChange('folders.answer', { touches: ['folders.read', 'folders.list', 'submissions.list'] });
  const give = (input: { readonly unit: string | null; readonly file: string | null }): void =>
    answer.mutate(
      { job, step: step.step, ...input },
      { onError: (problem) => tell(both(problem.details.detail ?? problem.words), { tone: 'trouble' }) },
    );
  return (
    <FieldScope value={`step-${step.step}-`}>
      <div className={styles.answer}>
        <Chooser
          field="unit"
          label={say('step.unit')}
          value={unit}
          onChange={choose}
          options={named.units.map(({ code, name, aliases }) => ({
            value: code,
            label: name,
            also: aliases.join(' '),
          }))}
        />
        <TextField field="file" label={say('step.file')} value={file} onChange={call} />
        <Button
          disabled={unit === null || file.trim() === ''}
          loading={answer.isPending}
          onClick={() => give({ unit, file })}
        >
          {say('step.take')}
        </Button>
        <Button variant="default" onClick={() => give({ unit: null, file: null })}>
          {say('step.leave')}
        </Button>
      </div>
    </FieldScope>
  );
}
