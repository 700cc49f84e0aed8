/**
 * Another value typed over what was read: the sentence of the paper stays in sight as its witness, and the reason is kept.
 */
import { useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { enteredValue } from '#web/pages/submissions/entered-value.ts';
import styles from '#web/pages/submissions/paper.module.css';
import type { Figure } from '#web/pages/submissions/paper-page.tsx';
import type { Named } from '#web/pages/submissions/use-round.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { submissionWords } from '#web/words/submissions.ts';

type Props = {
  readonly of: { readonly review: string; readonly file: string };
  readonly one: Figure;
  readonly named: Named;
  readonly onClose: () => void;
};

export function CorrectDialog({ of, one, named, onClose }: Props) {
  const say = useWords(submissionWords);
  const { language, measure, number } = useSpeech();
  const correct = useChange('submissions.correct', { touches: ['submissions.read', 'submissions.list'] });
  const form = useForm({
    name: `correct:${one.key}`,
    initial: { value: one.value === null ? '' : number(one.value), why: '' },
    check: ({ value, why }) => ({
      ...(value.trim() === '' || enteredValue(value, language) !== null
        ? {}
        : { value: submissionWords['correct.wrong'] }),
      ...(why.trim() === '' ? { why: submissionWords['correct.why.missing'] } : {}),
    }),
    submit: async ({ value, why }) => {
      await correct.mutateAsync({
        ...{ ...of, unit: one.reportedBy, figure: one.key, start: null, end: null, indicator: null },
        value: value.trim() === '' ? null : enteredValue(value, language),
        why,
        seen: [...one.seen],
      });
      tell(say('corrected'));
      onClose();
    },
  });
  return (
    <Dialog title={`${say('correct')}: ${named.indicator(one.indicator)}`} onClose={onClose}>
      {one.at && <q className={styles.quote}>{one.at.quote}</q>}
      <FormFrame form={form} label={say('correct')} act={say('correct')}>
        <TextField
          field="value"
          label={say('correct.value', { measure: measure(named.measure(one.indicator)) })}
          hint={say('correct.value.hint')}
          inputMode="decimal"
          value={form.values.value}
          onChange={(text) => form.set('value', text)}
          mistake={form.mistakes.value}
        />
        <TextField
          field="why"
          label={say('correct.why')}
          value={form.values.why}
          onChange={(text) => form.set('why', text)}
          mistake={form.mistakes.why}
        />
      </FormFrame>
    </Dialog>
  );
}
