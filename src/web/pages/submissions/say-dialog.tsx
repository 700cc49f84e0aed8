/**
 * Says something of one figure with a person's name: the office sends it back, or somebody explains it.
 */
import type { OutputOf } from '#server/contract/contract.ts';
import { useChange } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { submissionWords } from '#web/words/submissions.ts';

type Value = OutputOf<'submissions.list'>['differences'][number]['beside'][number];
type Props = {
  readonly kind: 'explained' | 'sent-back';
  readonly review: string;
  readonly value: Value;
  readonly onClose: () => void;
};

const touches = ['submissions.read', 'submissions.list'] as const;

export function SayDialog({ kind, review, value, onClose }: Props) {
  const say = useWords(submissionWords);
  const explain = useChange('submissions.explain', { touches });
  const back = useChange('submissions.send-back-figure', { touches });
  const about = { review, file: value.at?.file ?? '', unit: value.reportedBy, figure: value.key };
  const field = kind === 'explained' ? 'words' : 'reason';
  const form = useForm<Record<'words' | 'reason', string>>({
    name: `figure:${kind}:${value.key}`,
    initial: { words: '', reason: '' },
    submit: async ({ words, reason }) => {
      if (kind === 'explained') await explain.mutateAsync({ ...about, words });
      else await back.mutateAsync({ ...about, reason });
      tell(say(kind === 'explained' ? 'explained' : 'sent-back'));
      onClose();
    },
  });
  const title = say(kind === 'explained' ? 'explain' : 'figure.send-back');
  return (
    <Dialog title={title} onClose={onClose}>
      <FormFrame form={form} label={title} act={title}>
        <AreaField
          field={field}
          label={say(kind === 'explained' ? 'explain.label' : 'send-back.label')}
          hint={say(kind === 'explained' ? 'explain.hint' : 'send-back.hint')}
          value={form.values[field]}
          onChange={(text) => form.set(field, text)}
          mistake={form.mistakes[field]}
        />
      </FormFrame>
    </Dialog>
  );
}
