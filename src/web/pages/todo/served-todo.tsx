/**
 * Việc cần làm of who is signed in: the round and how far it is, what waits for them, who has not sent, what is owed
 * above, the last conclusions; then what the dossier says is hard to reach. One A4 when printed.
 */
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { day as dayOf, daysBetween } from '#core/day.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useHolding } from '#web/dossier/dossier-context.tsx';
import { useGo } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { Above, Conclusions, Missing, Waits } from '#web/pages/todo/facts.tsx';
import { Gaps } from '#web/pages/todo/gaps.tsx';
import { Holes, ToAsk } from '#web/pages/todo/missing.tsx';
import { Own } from '#web/pages/todo/own.tsx';
import styles from '#web/pages/todo/todo.module.css';
import { FileDrop } from '#web/parts/drop/file-drop.tsx';
import { handOver } from '#web/parts/drop/handed-over.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { todoWords } from '#web/words/todo.ts';

export type Todo = OutputOf<'todo.read'>;

const seldom = 60_000;

export function ServedTodo() {
  const me = useMe();
  const { now, known } = useReviews();
  const review = now?.period;
  const asked = useCall('todo.read', review ? { review } : {}, { when: known, every: seldom });
  const todo = asked.data;
  if (asked.error && !todo) return <Failed why={asked.error.words} again={() => void asked.refetch()} />;
  if (!todo) return null;
  const mayReadAll = me.may.includes('read figures');
  const maySend = me.may.includes('send papers') || me.mayForUnits.includes('send papers');
  return (
    <div className={styles.page}>
      <Head todo={todo} />
      {maySend && <Drop />}
      {todo.own && <Own own={todo.own} on={todo.on} />}
      <div className={styles.facts}>
        {!todo.own && <Waits todo={todo} />}
        {todo.sendings && todo.round && <Missing sendings={todo.sendings} round={todo.round} />}
        {mayReadAll && <Above above={todo.above} on={todo.on} />}
        {mayReadAll && <Conclusions conclusions={todo.conclusions} />}
      </div>
      {mayReadAll && todo.round && <FromDossier />}
    </div>
  );
}

function Drop() {
  const say = useWords(todoWords);
  const go = useGo();
  return (
    <div className={`${styles.drop} unprinted`}>
      <FileDrop
        title={say('drop.title')}
        hint={say('drop.hint')}
        accept=".docx,.xlsx,.pdf,.txt"
        onFiles={(files) => {
          handOver(files);
          go(paths.submissions());
        }}
      />
    </div>
  );
}

function PrintButton() {
  const { say } = useSpeech();
  return (
    <Button
      className="unprinted"
      size="compact-sm"
      variant="default"
      leftSection={<IconPrinter size="0.95rem" />}
      onClick={() => print()}
    >
      {say('print')}
    </Button>
  );
}

function Head({ todo }: { readonly todo: Todo }) {
  const speech = useSpeech();
  const { say, day, period } = speech;
  const words = useWords(todoWords);
  const me = useMe();
  const { round, on } = todo;
  const shown = me.authority.illustrative
    ? words('todo.as-shown', { day: day(on) })
    : say('todo.as-of', { day: day(on) });
  if (!round)
    return (
      <>
        <PageHead title={words('todo.mine')} lead={`${me.authority.name} · ${shown}`}>
          <PrintButton />
        </PageHead>
        {me.may.includes('hold reviews') && (
          <p>
            {words('todo.none')} {words('todo.none.next')} <a href={paths.openRound()}>{words('todo.open')}</a>
          </p>
        )}
      </>
    );
  const next = round.meeting ?? { kind: null, heldOn: round.date };
  const left = daysBetween(dayOf(on), dayOf(next.heldOn));
  const days =
    left > 0
      ? say('todo.days-left', { count: left })
      : left === 0
        ? say('todo.today')
        : say('todo.past', { count: -left });
  return (
    <header className={styles.meeting}>
      <div>
        <p className={styles.when}>
          {say(`session.${round.session}`, { day: day(round.date) })}
          {round.place && ` · ${round.place}`} · {round.host}
        </p>
        <h1>{say('todo.title', { ordinal: round.ordinal, period: period(round.period) })}</h1>
        <p className={styles.chair}>
          {say('todo.chair', round.chair)} · {say('todo.term', { term: round.term })} · {shown}
          {me.authority.illustrative && <strong className="printed"> · {say('illustrative')}</strong>}
        </p>
      </div>
      <div className={styles.side}>
        <dl className={styles.stand}>
          <div>
            <dt>{next.kind ? words(`meeting.${next.kind as 'bureau'}`) : words('todo.next')}</dt>
            <dd>{days}</dd>
          </div>
          <div>
            <dt>{words('todo.draft')}</dt>
            <dd>
              <span className={styles.stamp}>{stepWords(round, words, day)}</span>
            </dd>
          </div>
        </dl>
        <PrintButton />
      </div>
    </header>
  );
}

function stepWords(
  { draft, issued, closedOn }: NonNullable<Todo['round']>,
  say: ReturnType<typeof useWords<keyof typeof todoWords>>,
  day: (iso: string) => string,
): string {
  if (closedOn) return say('draft.closed', { day: day(closedOn) });
  if (issued) return say('draft.issued', { symbol: issued.symbol });
  return draft ? say(`draft.${draft.step as 'signing'}`) : say('draft.none');
}

/** What only the reckoned dossier knows; the page stands before it is there. */
function FromDossier() {
  const say = useWords(todoWords);
  const { held } = useHolding();
  if (!held)
    return (
      <p className={styles.note} role="status">
        {say('dossier.waiting')}
      </p>
    );
  const { index } = held;
  return (
    <>
      <Gaps index={index} most={6} />
      <Section title={say('ask.title')}>
        <div className={styles.asks}>
          <ToAsk index={index} />
          <Holes index={index} />
        </div>
      </Section>
    </>
  );
}
