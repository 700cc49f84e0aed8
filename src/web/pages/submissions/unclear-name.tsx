/**
 * Words that could not be matched: asked with what they may mean. The unit gives them a value for one indicator; the office
 * may say that the name means it in everybody's reports.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { enteredValue } from '#web/pages/submissions/entered-value.ts';
import styles from '#web/pages/submissions/paper.module.css';
import type { Read } from '#web/pages/submissions/paper-page.tsx';
import type { Named } from '#web/pages/submissions/use-round.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser } from '#web/parts/form/chooser.tsx';
import { TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { submissionWords } from '#web/words/submissions.ts';
import { type WordKey, words } from '#web/words.ts';

type Unclear = Read['unmatched'][number];
type Props = {
  readonly of: { readonly review: string; readonly file: string };
  readonly one: Unclear;
  readonly read: Read;
  readonly named: Named;
  readonly href: string;
};

export function UnclearName(props: Props) {
  const { one, read, named, href } = props;
  const say = useWords(submissionWords);
  const speech = useSpeech();
  const [open, show] = useState(false);
  const why = `why.${one.why}`;
  return (
    <li className={styles.figure}>
      <p className={styles.head}>
        <a href={href}>{one.label}</a>
        <small>{why in words ? speech.say(why as WordKey) : one.why}</small>
      </p>
      {one.candidates.length > 0 && (
        <p className={styles.beneath}>
          {one.candidates
            .filter(({ confidence }) => confidence >= 0.02)
            .map(({ indicator, confidence }) => `${named.indicator(indicator)} ${Math.round(confidence * 100)}%`)
            .join(' · ')}
        </p>
      )}
      {(read.may.send || read.may.receive) && (
        <p className={`${styles.deeds} unprinted`}>
          <Button size="compact-sm" variant="default" onClick={() => show(true)}>
            {say('name.answer')}
          </Button>
        </p>
      )}
      {open && <NameDialog {...props} onClose={() => show(false)} />}
    </li>
  );
}

const touches = ['submissions.read', 'submissions.list'] as const;

function NameDialog({ of, one, read, named, onClose }: Props & { readonly onClose: () => void }) {
  const say = useWords(submissionWords);
  const { language, measure } = useSpeech();
  const correct = useChange('submissions.correct', { touches });
  const answer = useChange('submissions.answer-name', { touches });
  const mayAll = read.may.receive;
  const form = useForm({
    name: `name:${of.file}:${one.start}`,
    initial: { indicator: one.candidates[0]?.indicator ?? null, forAll: mayAll, value: '', why: one.label } as {
      readonly indicator: string | null;
      readonly forAll: boolean;
      readonly value: string;
      readonly why: string;
    },
    check: ({ indicator, value, forAll }) => ({
      ...(indicator === null ? { indicator: submissionWords['name.missing'] } : {}),
      ...(forAll || enteredValue(value, language) !== null ? {} : { value: submissionWords['correct.wrong'] }),
    }),
    submit: async ({ indicator, forAll, value, why }) => {
      const meant = indicator ?? '';
      if (forAll) await answer.mutateAsync({ review: of.review, words: one.label, indicator: meant });
      else
        await correct.mutateAsync({
          ...{ ...of, unit: read.paper.unit ?? '', figure: null, start: one.start, end: one.end, indicator: meant },
          ...{ value: enteredValue(value, language), why, seen: [] },
        });
      tell(say(forAll ? 'name.answered' : 'corrected'));
      onClose();
    },
  });
  const { indicator, forAll, value } = form.values;
  return (
    <Dialog title={say('name.answer')} onClose={onClose}>
      <q className={styles.quote}>{one.quote}</q>
      <FormFrame form={form} label={say('name.answer')} act={say(forAll ? 'name.answer' : 'name.value')}>
        <Chooser
          field="indicator"
          label={say('name.choose')}
          value={indicator}
          onChange={(code) => form.set('indicator', code)}
          options={named.indicators.map((each) => ({
            value: each.code,
            label: each.name,
            also: each.aliases.join(' '),
          }))}
          mistake={form.mistakes.indicator}
        />
        {mayAll && (
          <TickField
            field="forAll"
            label={`${say('name.for-all')}. ${say('name.for-all.hint')}`}
            value={forAll}
            onChange={(is) => form.set('forAll', is)}
          />
        )}
        {!forAll && (
          <TextField
            field="value"
            label={say('correct.value', { measure: indicator ? measure(named.measure(indicator)) : '' })}
            inputMode="decimal"
            value={value}
            onChange={(text) => form.set('value', text)}
            mistake={form.mistakes.value}
          />
        )}
      </FormFrame>
    </Dialog>
  );
}
