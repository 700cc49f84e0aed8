/**
 * Issuing the draft that lies for signing: number, day and signer; a later version says what it changes.
 */
import { useQueryClient } from '@tanstack/react-query';
import { call, refreshed } from '#web/client.ts';
import { type Both, useWords } from '#web/language.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField, DayField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { draftWords } from '#web/words/drafts.ts';
import type { PaperCode } from './draft-page.tsx';
import type { Answer } from './writing/desk.ts';

type Props = {
  readonly review: string;
  readonly paper: PaperCode;
  readonly answer: Answer;
  readonly draft: Answer['drafts'][number];
  readonly onClose: () => void;
};

export function IssueDialog({ review, paper, answer, draft, onClose }: Props) {
  const say = useWords(draftWords);
  const held = useQueryClient();
  const isLater = answer.issued.length > 0;
  const missing: Both = draftWords.empty;
  const form = useForm({
    name: `issue:${review}:${paper}:${draft.draft}`,
    initial: { number: '', issuedOn: '', signer: answer.signer ?? '', changed: '' },
    check: (values) =>
      Object.fromEntries(
        (['number', 'issuedOn', 'signer', ...(isLater ? (['changed'] as const) : [])] as const)
          .filter((field) => values[field].trim() === '')
          .map((field) => [field, missing]),
      ),
    submit: async ({ number, issuedOn, signer, changed }) => {
      const given = { number, issuedOn, signer, changed: isLater ? changed : null };
      const { version } = await call('reports.issue', { review, paper, draft: draft.draft, ...given });
      await refreshed(held, ['drafts.read', 'drafts.list']);
      tell(say('issue.done', { version }));
      onClose();
    },
  });
  const { values, mistakes, set } = form;
  return (
    <Dialog title={say('issue')} onClose={onClose}>
      <p>{say('issue.lead', { draft: draft.draft, step: say(`step.${draft.step}`) })}</p>
      <FormFrame form={form} label={say('issue')} act={say('issue')}>
        <TextField
          field="number"
          label={say('issue.number')}
          hint={
            answer.symbol ? say('issue.form', { form: answer.symbol.replace('…', values.number || '…') }) : undefined
          }
          value={values.number}
          mistake={mistakes.number}
          onChange={(value) => set('number', value)}
        />
        <DayField
          field="issuedOn"
          label={say('issue.day')}
          year={Number(review.slice(0, 4))}
          value={values.issuedOn}
          mistake={mistakes.issuedOn}
          onChange={(value) => set('issuedOn', value)}
        />
        <TextField
          field="signer"
          label={say('issue.signer')}
          value={values.signer}
          mistake={mistakes.signer}
          onChange={(value) => set('signer', value)}
        />
        {isLater && (
          <AreaField
            field="changed"
            label={say('issue.changed')}
            value={values.changed}
            mistake={mistakes.changed}
            onChange={(value) => set('changed', value)}
          />
        )}
      </FormFrame>
    </Dialog>
  );
}
