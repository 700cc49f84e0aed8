/**
 * One document of the desk at whatever point it is: on its way, refused with the reason, kept out, or with its problems.
 */
import type { ReactNode } from 'react';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import { CheckedView } from '#web/pages/check/checked-view.tsx';
import type { DeskDocument, DeskKeeper } from '#web/pages/check/desk.ts';
import { checkWords } from '#web/words/check.ts';

type Props = { readonly document: DeskDocument; readonly desk: DeskKeeper };

export function DocumentView({ document, desk }: Props) {
  const say = useWords(checkWords);
  const { both } = useSpeech();
  const { way, name } = document;
  if (way.at === 'waiting' || way.at === 'reading' || way.at === 'checking')
    return (
      <div className={styles.told} role="status">
        <p>{say(`working.${way.at}`, { name })}</p>
        <progress aria-label={say(`step.${way.at}`)} />
      </div>
    );
  if (way.at === 'lost' || way.at === 'broke')
    return (
      <Told title={say('refused.title', { name })}>
        <p>{say(`refused.${way.at}`)}</p>
        <p>{say(`refused.${way.at}.next`)}</p>
      </Told>
    );
  if (way.at === 'refused')
    return (
      <Told title={say('refused.title', { name })}>
        <p>{both(way.refused.message)}</p>
        <p>{both(way.refused.advice)}</p>
        <code>{way.refused.code}</code>
      </Told>
    );
  const { drawing, problems } = way.checked;
  if (drawing !== null) return <CheckedView document={document} checked={way.checked} drawing={drawing} desk={desk} />;
  return (
    <Told title={say('secret.title')}>
      {problems.map(({ code, message, advice }) => (
        <div key={code}>
          <p>{both(message)}</p>
          <p>{both(advice)}</p>
          <p>{say('secret.kept')}</p>
          <code>{code}</code>
        </div>
      ))}
    </Told>
  );
}

function Told({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.told} role="alert">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
