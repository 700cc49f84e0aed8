/**
 * What may be done with a whole paper: its unit confirms and sends it, the office accepts it or sends it back; each with what
 * follows from it in words.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import type { Read } from '#web/pages/submissions/paper-page.tsx';
import { Confirm, Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import type { Problem } from '#web/problem.ts';
import { submissionWords } from '#web/words/submissions.ts';

type Of = { readonly review: string; readonly file: string };
type Props = { readonly of: Of; readonly read: Read };

const touches = ['submissions.read', 'submissions.list', 'dossier.state'] as const;

export function PaperDeeds({ of, read }: Props) {
  const say = useWords(submissionWords);
  const [open, show] = useState<'soft-copy' | 'signed' | 'accept' | 'send-back' | null>(null);
  const { may, paper } = read;
  const close = (): void => show(null);
  if (paper.read === 'superseded') return null;
  const mayAccept = may.receive && paper.state !== 'accepted';
  return (
    <span className="unprinted">
      {may.send && !mayAccept && !may.receive && (
        <>
          <Button {...(paper.stated ? { variant: 'default' } : {})} onClick={() => show('soft-copy')}>
            {say('send.soft-copy')}
          </Button>{' '}
          <Button variant="default" onClick={() => show('signed')}>
            {say('send.signed')}
          </Button>
        </>
      )}
      {may.receive && (
        <>
          <Button variant="default" onClick={() => show('send-back')}>
            {say('send-back')}
          </Button>{' '}
        </>
      )}
      {mayAccept && <Button onClick={() => show('accept')}>{say('accept')}</Button>}
      {(open === 'soft-copy' || open === 'signed') && <Sending of={of} read={read} as={open} onClose={close} />}
      {open === 'accept' && <Accepting of={of} read={read} onClose={close} />}
      {open === 'send-back' && <SendingBack of={of} read={read} onClose={close} />}
    </span>
  );
}

type OpenProps = Props & { readonly onClose: () => void };

const standing = ({ figures }: Read): number => figures.filter(({ giveWay }) => giveWay === null).length;

function useTrouble(): (problem: Problem) => void {
  const { both } = useSpeech();
  return (problem) => tell(both(problem.details.detail ?? problem.words), { tone: 'trouble' });
}

function Sending({ of, read, as, onClose }: OpenProps & { readonly as: 'soft-copy' | 'signed' }) {
  const say = useWords(submissionWords);
  const onError = useTrouble();
  const send = useChange('submissions.send', { touches });
  const left = read.unmatched.length;
  return (
    <Confirm
      title={say(`send.${as}`)}
      act={say('send')}
      busy={send.isPending}
      onClose={onClose}
      consequence={
        <p>
          {say('send.consequence', {
            count: standing(read),
            left: left > 0 ? say('send.left', { count: left }) : '',
          })}
        </p>
      }
      onConfirm={() =>
        send.mutate(
          { ...of, unit: read.paper.unit ?? '', as },
          {
            onSuccess: () => tell(say('sent', { as: say(`state.${as}`) })),
            onError,
            onSettled: onClose,
          },
        )
      }
    />
  );
}

function Accepting({ of, read, onClose }: OpenProps) {
  const say = useWords(submissionWords);
  const onError = useTrouble();
  const judge = useChange('submissions.judge', { touches });
  const waits = read.paper.asked;
  return (
    <Confirm
      title={say('accept')}
      act={say('accept')}
      busy={judge.isPending}
      onClose={onClose}
      consequence={
        <p>
          {say('accept.consequence', {
            count: standing(read) - waits,
            left: waits > 0 ? say('accept.left', { count: waits }) : '',
          })}
        </p>
      }
      onConfirm={() =>
        judge.mutate(
          { ...of, state: 'accepted', reason: null },
          {
            onSuccess: () => tell(say('accepted', { count: standing(read) - waits })),
            onError,
            onSettled: onClose,
          },
        )
      }
    />
  );
}

function SendingBack({ of, onClose }: OpenProps) {
  const say = useWords(submissionWords);
  const judge = useChange('submissions.judge', { touches });
  const form = useForm({
    name: `send-back:${of.file}`,
    initial: { reason: '' },
    submit: async ({ reason }) => {
      await judge.mutateAsync({ ...of, state: 'sent-back', reason });
      tell(say('sent-back'));
      onClose();
    },
  });
  return (
    <Dialog title={say('send-back')} onClose={onClose}>
      <FormFrame form={form} label={say('send-back')} act={say('send-back')}>
        <AreaField
          field="reason"
          label={say('send-back.label')}
          hint={say('send-back.hint')}
          value={form.values.reason}
          onChange={(text) => form.set('reason', text)}
          mistake={form.mistakes.reason}
        />
      </FormFrame>
    </Dialog>
  );
}
