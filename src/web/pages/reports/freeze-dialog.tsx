/**
 * Freezing a draft: at which step, what of it is still open, and that it stays for good.
 */
import { useQueryClient } from '@tanstack/react-query';
import { draftSteps } from '#core/report.ts';
import { call, refreshed } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { ChoiceField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { draftWords } from '#web/words/drafts.ts';
import { StillOpen } from './writing/still-open.tsx';
import type { RoomProps } from './writing/tools.tsx';

type Step = (typeof draftSteps)[number];

/** The step after the last one. */
const nextAfter = (step: Step | undefined): Step =>
  draftSteps[Math.min(draftSteps.length - 1, step === undefined ? 0 : draftSteps.indexOf(step) + 1)] ?? 'standing';

export function FreezeDialog({
  review,
  paper,
  answer,
  writing,
  onClose,
}: RoomProps & { readonly onClose: () => void }) {
  const say = useWords(draftWords);
  const held = useQueryClient();
  const form = useForm({
    name: `freeze:${review}:${paper}:${answer.drafts.length}`,
    initial: { step: nextAfter(answer.drafts.at(-1)?.step) as string },
    submit: async ({ step }) => {
      const { draft } = await call('drafts.freeze', { review, paper, step: step as Step, seen: writing.desk.number });
      await refreshed(held, ['drafts.read', 'drafts.list']);
      tell(say('freeze.done', { draft, step: say(`step.${step as Step}`) }));
      onClose();
    },
  });
  return (
    <Dialog title={say('freeze')} onClose={onClose}>
      <p>{say('freeze.lead')}</p>
      <FormFrame form={form} label={say('freeze')} act={say('freeze.act')}>
        <ChoiceField
          field="step"
          label={say('freeze.step')}
          value={form.values.step}
          options={draftSteps.map((step) => ({ value: step, label: say(`step.${step}`) }))}
          onChange={(step) => form.set('step', step)}
        />
        <StillOpen desk={writing.desk} />
      </FormFrame>
    </Dialog>
  );
}
