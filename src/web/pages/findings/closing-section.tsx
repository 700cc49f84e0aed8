/**
 * What is still unanswered, each a step away; and closing, which a leader does once nothing is.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { Confirm } from '#web/parts/dialog/dialog.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { paths, type ReviewPart } from '#web/paths.ts';
import { findingWords } from '#web/words/findings.ts';
import type { BoardProps } from './doing-dialogs.tsx';
import styles from './findings.module.css';

type State = OutputOf<'closing.state'>;

const kinds = [
  'open-task-unaccounted',
  'only-proposed',
  'shortcoming-unanswered',
  'remedy-only-proposed',
  'waiver-unsigned',
] as const satisfies readonly State['holes'][number]['kind'][];

export function ClosingSection({ review, listed, board, may, state }: BoardProps & { readonly state: State }) {
  const say = useWords(findingWords);
  const [asking, ask] = useState(false);
  const { holes, reckoned, closed } = state;
  const close = async (): Promise<void> => {
    await call('closing.close', { review });
    tell(say('done.closed'));
    await board.refresh();
  };
  if (closed) return null;
  return (
    <Section title={say('part.closing')} id="closing">
      <p>{say(holes.length === 0 && reckoned ? 'closing.none' : 'closing.lead')}</p>
      {!reckoned && <p role="status">{say('closing.reckoning')}</p>}
      {kinds.map((kind) => {
        const own = holes.filter((hole) => hole.kind === kind);
        return (
          own.length > 0 && (
            <div key={kind} className={styles.holes}>
              <h3>
                {say(`hole.${kind}`)} <small>({own.length})</small>
              </h3>
              <ul>
                {own.map(({ about, words }) => (
                  <li key={about}>
                    <a
                      href={`${paths.review(
                        review,
                        partOf(
                          kind,
                          listed.old.some(({ id }) => id === about),
                        ),
                      )}#${encodeURIComponent(about)}`}
                      onClick={(event) => goTo(event, about)}
                    >
                      {words}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {may('close reviews') ? (
        <Button className="unprinted" disabled={holes.length > 0 || !reckoned} onClick={() => ask(true)}>
          {say('closing.act')}
        </Button>
      ) : (
        <p className="quiet">{say('closing.by-leader')}</p>
      )}
      {asking && (
        <Confirm
          title={say('closing.act')}
          consequence={<p>{say('closing.what')}</p>}
          act={say('closing.act')}
          onConfirm={() => board.boldly(close().finally(() => ask(false)))}
          onClose={() => ask(false)}
        />
      )}
    </Section>
  );
}

const partOf = (kind: State['holes'][number]['kind'], isOld: boolean): ReviewPart =>
  kind === 'open-task-unaccounted' ? 'tasks' : isOld ? 'old' : 'shortcoming';

/** With the focus, so that the keys go on from there; a row of another part comes with that part. */
function goTo(event: React.MouseEvent, id: string): void {
  if (focusRow(id)) {
    event.preventDefault();
    return;
  }
  let tries = 40;
  const wait = (): void => {
    if (!focusRow(id) && tries-- > 0) setTimeout(wait, 100);
  };
  setTimeout(wait, 0);
}

function focusRow(id: string): boolean {
  const row = document.getElementById(id);
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
  return row !== null;
}
