/**
 * Small windows of the board: a reason for dropping or for giving no task, dividing one into several.
 */
import { useWords } from '#web/language.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { findingWords } from '#web/words/findings.ts';

type ReasonProps = {
  readonly name: string;
  readonly title: string;
  /** What it is about, and what will be so afterwards. */
  readonly about: string;
  readonly lead: string;
  readonly act: string;
  readonly onReason: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

export function ReasonDialog({ name, title, about, lead, act, onReason, onClose }: ReasonProps) {
  const say = useWords(findingWords);
  const form = useForm({
    name,
    initial: { reason: '' },
    check: ({ reason }): Mistakes => (reason.trim() === '' ? { reason: findingWords['reason.needed'] } : {}),
    submit: async ({ reason }) => {
      await onReason(reason);
      onClose();
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>“{about}”</p>
      <p className="quiet">{lead}</p>
      <FormFrame form={form} label={title} act={act}>
        <AreaField
          field="reason"
          label={say('reason')}
          rows={3}
          mistake={form.mistakes.reason}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
}

type SplitProps = {
  readonly name: string;
  readonly lines: string;
  readonly onSplit: (lines: readonly string[]) => Promise<void>;
  readonly onClose: () => void;
};

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function SplitDialog({ name, lines, onSplit, onClose }: SplitProps) {
  const say = useWords(findingWords);
  const form = useForm({
    name: `split:${name}`,
    initial: { lines },
    check: (values): Mistakes => (linesIn(values.lines).length < 2 ? { lines: findingWords['split.two'] } : {}),
    submit: async (values) => {
      await onSplit(linesIn(values.lines));
      onClose();
    },
  });
  return (
    <Dialog title={say('split.title')} onClose={onClose}>
      <p className="quiet">{say('split.lead')}</p>
      <FormFrame form={form} label={say('split.title')} act={say('split.act')}>
        <AreaField
          field="lines"
          label={say('split.lines')}
          rows={6}
          mistake={form.mistakes.lines}
          value={form.values.lines}
          onChange={(value) => form.set('lines', value)}
        />
      </FormFrame>
    </Dialog>
  );
}
