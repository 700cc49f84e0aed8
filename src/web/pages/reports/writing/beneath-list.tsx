/**
 * Figures that changed underneath since whoever reads last looked: old, new, and why; looked at by one press.
 */
import { useChange } from '#web/client.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { goToBlock } from './deeds.ts';
import type { Answer } from './desk.ts';
import type { RoomProps } from './tools.tsx';
import styles from './writing.module.css';

const most = 60;

export function BeneathList({ review, paper, answer, isReadOnly }: RoomProps) {
  const say = useWords(draftWords);
  const { day } = useSpeech();
  const look = useChange('drafts.seen', { touches: ['drafts.read'] });
  const { beneath, seen } = answer;
  if (seen === null) return isReadOnly ? null : <p className={styles.quiet}>{say('beneath.never')}</p>;
  const since = `${day(seen.at.slice(0, 10))} ${seen.at.slice(11, 16)}`;
  if (beneath.length === 0) return <p className={styles.quiet}>{say('beneath.none', { at: since })}</p>;
  return (
    <section aria-label={say('beneath.title', { count: beneath.length })}>
      <h2>{say('beneath.title', { count: beneath.length })}</h2>
      <p className={styles.quiet}>{say('beneath.since', { at: since })}</p>
      {!isReadOnly && (
        <button
          type="button"
          className={styles.small}
          disabled={look.isPending}
          onClick={() => look.mutate({ review, paper })}
        >
          {say('beneath.seen')}
        </button>
      )}
      <ul className={styles.list}>
        {beneath.slice(0, most).map((one) => (
          <li key={one.key}>
            <a href={`?number=${encodeURIComponent(one.key)}`} data-number={one.key}>
              {one.before.printed} → <b>{one.now.printed ?? '—'}</b>
            </a>{' '}
            {one.blocks[0] && (
              <button type="button" className={styles.small} onClick={() => goToBlock(one.blocks[0] ?? '')}>
                {say('goto')}
              </button>
            )}
            {one.why.slice(0, 4).map((why, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no name of their own.
              <WhyLine key={at} why={why} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Why = Answer['beneath'][number]['why'][number];

function WhyLine({ why }: { readonly why: Why }) {
  const say = useWords(draftWords);
  const { day, number } = useSpeech();
  const { unitName } = useDossier();
  if (why.kind === 'confirmation')
    return <p className={styles.quiet}>{say('why.confirmation', { by: why.by, on: day(why.on) })}</p>;
  const { kind, file, unit, before, now } = why;
  const said = (value: string | null): string => (value === null ? '—' : number(value));
  return (
    <p className={styles.quiet}>
      {say(`why.${kind}`, { file: file ?? '', unit: unit === null ? '' : unitName(unit) })}
      {': '}
      {say('why.values', { before: said(before), now: said(now) })}
    </p>
  );
}
