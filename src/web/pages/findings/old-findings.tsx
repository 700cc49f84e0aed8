/**
 * Shortcomings of earlier reviews: đã, đang, chưa khắc phục, as a person says, beside what figures and reports tell; and what
 * answers those that are left.
 */
import { useState } from 'react';
import { call } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { findingWords } from '#web/words/findings.ts';
import { AnswersTo } from './answers.tsx';
import { answersOf, type Listed } from './board.ts';
import type { BoardProps } from './doing-dialogs.tsx';
import { pressOnRow } from './finding-row.tsx';
import styles from './findings.module.css';
import { ReasonDialog } from './reason-dialogs.tsx';
import { RemedyDialog, taskOf } from './remedy-dialog.tsx';

type Old = Listed['old'][number];
type State = NonNullable<Old['stated']>['state'];

const states: readonly State[] = ['remedied', 'being-remedied', 'not-remedied'];

export function OldFindings(props: BoardProps) {
  const { listed } = props;
  const say = useWords(findingWords);
  return (
    <Section title={say('part.old')} id="old">
      {listed.old.length === 0 && <Empty>{say('old.none')}</Empty>}
      <ul className={styles.rows} data-two="">
        {listed.old.map((one) => (
          <OldRow key={one.id} {...props} one={one} />
        ))}
      </ul>
    </Section>
  );
}

type RowProps = BoardProps & { readonly one: Old };

/** What it is by now: as a person says, beside what figures and reports tell. */
function StateOf({ index, review, listed, board, may, one }: RowProps) {
  const say = useWords(findingWords);
  const { day } = useSpeech();
  const found = index.findings.get(one.id);
  const own = one.stated?.review === review ? one.stated : null;
  const saved = own?.state ?? null;
  // Shown at once; what is saved comes a moment later.
  const [wanted, want] = useState<State | null>(null);
  const now = wanted ?? saved;
  const mayHold = may('hold reviews') && listed.closed === null;
  const state = (next: State): void => {
    if (next === now) return;
    const work = async (to: State): Promise<void> => {
      want(to);
      try {
        await call('findings.state', { review, finding: one.id, state: to });
        await board.refresh();
      } finally {
        want(null);
      }
    };
    const before = saved;
    board.boldly(
      work(next).then(() =>
        tell(
          say('old.done', { state: say(`state.${next}`) }),
          before ? { undo: () => board.boldly(work(before)) } : {},
        ),
      ),
    );
  };
  return (
    <>
      <fieldset className={styles.states} disabled={!mayHold}>
        <legend>{say('old.choose')}</legend>
        {states.map((each) => (
          <label key={each}>
            <input type="radio" name={`state ${one.id}`} checked={now === each} onChange={() => state(each)} />
            {say(`state.${each}`)}
          </label>
        ))}
      </fieldset>
      <small className={styles.line}>
        {found?.state && say('old.reckoned', { state: say(`state.${found.state}`) })}
        {own && ` · ${say('old.stated', { by: own.by, day: day(own.on) })}`}
      </small>
    </>
  );
}

function OldRow(props: RowProps) {
  const { index, review, listed, board, may, ground, one } = props;
  const say = useWords(findingWords);
  const { period } = useSpeech();
  const [doing, begin] = useState<'assign' | 'waive' | null>(null);
  const found = index.findings.get(one.id);
  const isOpen = listed.closed === null;
  const isRemedied = one.stated?.review === review && one.stated.state === 'remedied';
  const answers = answersOf(index, one.id, { tasks: one.tasks, waivers: listed.waivers });
  return (
    <li
      id={one.id}
      className={styles.row}
      data-row=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the keys the page names; each deed has its control too.
      tabIndex={0}
      aria-label={one.words}
      onKeyDown={(event) => pressOnRow(event, [], () => undefined)}
    >
      <div>
        <p className={styles.words}>{one.words}</p>
        <small className={styles.line}>
          {say('old.of', { period: period(one.review) })}
          {one.cause && ` · ${say('found.cause')}: ${one.cause}`}
        </small>
        <StateOf {...props} />
      </div>
      <div>
        {!isRemedied && (
          <AnswersTo
            index={index}
            answers={answers}
            words={one.words}
            mayAssign={may('assign tasks') && isOpen && ground !== null}
            mayWaive={may('waive findings') && isOpen}
            recordFirst={false}
            onAssign={() => begin('assign')}
            onWaive={() => begin('waive')}
          />
        )}
      </div>
      {doing === 'waive' && (
        <ReasonDialog
          name={`waive:${review}:${one.id}`}
          title={say('waive.title')}
          about={one.words}
          lead={say('waive.lead')}
          act={say('waive.act')}
          onReason={async (reason) => {
            await call('remedies.waive', { review, finding: one.id, reason });
            tell(say('done.waived'));
            await board.refresh();
          }}
          onClose={() => begin(null)}
        />
      )}
      {doing === 'assign' && ground && (
        <RemedyDialog
          index={index}
          ground={ground}
          about={[one.words]}
          given={taskOf(answers.proposed[0] ?? blankFor(found?.field ?? 'budget', found?.indicator ?? null), {
            findings: [one.id],
            review,
            ground,
          })}
          onAssign={async (task) => {
            const { ids } = await call('remedies.assign', { review, tasks: [task], keep: [] });
            tell(say('done.assigned', { ids: ids.join(', ') }));
            await board.refresh();
          }}
          onClose={() => begin(null)}
        />
      )}
    </li>
  );
}

const blankFor = (field: Parameters<typeof taskOf>[0]['field'], indicator: string | null) => ({
  ...{ what: '', field, lead: null, support: [], leader: null, deliverable: null, indicator },
  origin: 'remedy' as const,
});
