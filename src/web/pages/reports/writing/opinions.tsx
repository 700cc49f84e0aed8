/**
 * What was said at the meetings, and what became of it: taken over where the caret stands, or explained.
 */
import { useState } from 'react';
import { useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { AreaField } from '#web/parts/form/fields.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { useMe } from '#web/session/session-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { goToBlock } from './deeds.ts';
import type { Answer } from './desk.ts';
import type { RoomProps } from './tools.tsx';
import styles from './writing.module.css';

type Opinion = Answer['opinions'][number];

export function Opinions(props: RoomProps) {
  const say = useWords(draftWords);
  const { opinions } = props.answer;
  return (
    <section aria-label={say('opinions.title')}>
      <h2>{say('opinions.title')}</h2>
      {opinions.length === 0 && <p className={styles.quiet}>{say('opinions.none')}</p>}
      <ul className={styles.list}>
        {opinions.map((one) => (
          <li key={`${one.meeting} ${one.number}`}>
            <OneOpinion one={one} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneOpinion({ one, review, paper, here }: RoomProps & { readonly one: Opinion }) {
  const say = useWords(draftWords);
  const { day, both } = useSpeech();
  const mayAnswer = useMe().may.includes('hold reviews');
  const [why, explain] = useState<string | null>(null);
  const answer = useChange('drafts.answer', { touches: ['drafts.read'] });
  const { meeting, number, answer: given } = one;
  const send = (takenOver: boolean): void =>
    answer.mutate(
      { review, paper, meeting, number, takenOver, explanation: why, block: takenOver ? (here?.block ?? null) : null },
      {
        onSuccess: () => explain(null),
        onError: (problem) => tell(both(problem.words), { tone: 'trouble' }),
      },
    );
  return (
    <>
      <p className={styles.quiet}>{[one.name, one.unit, day(one.heldOn)].filter((part) => part !== null).join(', ')}</p>
      <p className={styles.said}>{one.said}</p>
      {given && (
        <p>
          {given.takenOver
            ? say('opinions.taken', { by: given.by })
            : say('opinions.explained', { by: given.by, words: given.explanation ?? '' })}{' '}
          {given.block && (
            <button type="button" className={styles.small} onClick={() => goToBlock(given.block ?? '')}>
              {say('goto')}
            </button>
          )}
        </p>
      )}
      {mayAnswer && why === null && (
        <p className={styles.deeds}>
          <button type="button" className={styles.small} disabled={here === null} onClick={() => send(true)}>
            {say('opinions.take')}
          </button>
          <button type="button" className={styles.small} onClick={() => explain('')}>
            {say('opinions.explain')}
          </button>
        </p>
      )}
      {why !== null && (
        <>
          <AreaField
            field={`why-${meeting}-${number}`}
            label={say('opinions.why')}
            value={why}
            rows={3}
            onChange={explain}
          />
          <button type="button" className={styles.small} disabled={why.trim() === ''} onClick={() => send(false)}>
            {say('opinions.save')}
          </button>
        </>
      )}
    </>
  );
}
