/**
 * Copies a text, and says that it did.
 */
import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '#web/language.tsx';

type Props = {
  readonly text: string | (() => string);
  readonly label: string;
  /** What it copies, in full, where several buttons stand under one label. */
  readonly named?: string;
};

export function CopyButton({ text, label, named }: Props) {
  const { say } = useSpeech();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = (): void => {
    const said = (next: 'copied' | 'refused') => () => {
      setState(next);
      setTimeout(() => setState('idle'), 2_000);
    };
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(said('copied'), said('refused'));
  };
  const words = { idle: label, copied: say('copied'), refused: say('copy-refused') }[state];
  return (
    <Button
      size="compact-sm"
      variant="default"
      className="unprinted"
      onClick={copy}
      {...(named && state === 'idle' ? { 'aria-label': named } : {})}
      leftSection={state === 'copied' ? <IconCheck size="0.9rem" /> : <IconCopy size="0.9rem" />}
    >
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
