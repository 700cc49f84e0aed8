/**
 * One problem: what it is about in a line; open, what is wrong, what to do, and the way to set it aside with a reason.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import type { ShownProblem } from '#web/pages/check/messages.ts';
import { SeveritySign } from '#web/parts/signs.tsx';
import { checkWords } from '#web/words/check.ts';

type Props = {
  readonly found: ShownProblem;
  readonly open: boolean;
  readonly dismissing: boolean;
  readonly choose: () => void;
  readonly ask: (asking: boolean) => void;
  readonly dismiss: (reason: string) => void;
};

const longest = 120;

export function ProblemItem({ found, open, dismissing, choose, ask, dismiss }: Props) {
  const speech = useSpeech();
  const say = useWords(checkWords);
  const { number, code, severity, quote, where, message, advice } = found;
  const said = quote?.replace(/\s+/g, ' ').trim() ?? '';
  const stands = where === null || said === '' ? say('problems.whole') : speech.both(where);
  return (
    <li id={`problem-${number}`} data-severity={severity} data-open={open ? '' : undefined}>
      <button type="button" className={styles.item} aria-expanded={open} onClick={choose}>
        <span className={styles.itemHead}>
          <b>{number}</b> <SeveritySign severity={severity} code={code} />
        </span>
        <span className={open ? styles.message : styles.brief}>{speech.both(message)}</span>
      </button>
      <div className={open ? styles.more : `${styles.more} ${styles.folded}`}>
        {said !== '' && (
          <p className={styles.quote}>
            <q>{said.length > longest ? `${said.slice(0, longest)}…` : said}</q>
          </p>
        )}
        <p className={styles.advice}>{speech.both(advice)}</p>
        <p className={styles.where}>
          {code} · {stands}
        </p>
        {open && dismissing && <WhyForm dismiss={dismiss} cancel={() => ask(false)} />}
        {open && !dismissing && (
          <button type="button" className={`${styles.plain} unprinted`} onClick={() => ask(true)}>
            {say('dismiss')} <kbd>X</kbd>
          </button>
        )}
      </div>
    </li>
  );
}

const usual = ['dismiss.right', 'dismiss.source', 'dismiss.elsewhere'] as const;

/** A reason is asked for, because somebody else will sign the document. */
function WhyForm({ dismiss, cancel }: { readonly dismiss: (reason: string) => void; readonly cancel: () => void }) {
  const say = useWords(checkWords);
  const [reason, setReason] = useState('');
  return (
    <form
      className={`${styles.why} unprinted`}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') dismiss(reason.trim());
      }}
    >
      <label htmlFor="why">{say('dismiss.why')}</label>
      <ul>
        {usual.map((key) => (
          <li key={key}>
            <button type="button" onClick={() => dismiss(say(key))}>
              {say(key)}
            </button>
          </li>
        ))}
      </ul>
      <input
        id="why"
        // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for, and the reason is typed next.
        autoFocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && cancel()}
      />
      <div>
        <Button type="submit" size="xs" disabled={reason.trim() === ''}>
          {say('dismiss.do')}
        </Button>
        <Button size="xs" variant="default" onClick={cancel}>
          {say('dismiss.not')}
        </Button>
      </div>
    </form>
  );
}
