/**
 * A meeting called: whose, when, where, under whom. The round says most of it, the last meeting of the kind the rest.
 */
import { useQueryClient } from '@tanstack/react-query';
import { meetingKinds } from '#core/meeting.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useGo } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import { clockOf } from '#web/pages/meetings/clock.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { ChoiceField, DayField, TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Form, type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { paths } from '#web/paths.ts';
import { meetingWords } from '#web/words/meetings.ts';

type Proposed = OutputOf<'meetings.list'>['proposed'];
type Kind = (typeof meetingKinds)[number];

export type Said = {
  readonly body: string;
  readonly kind: Kind;
  readonly ordinal: string;
  readonly term: string;
  readonly heldOn: string;
  readonly begins: string;
  readonly place: string;
  readonly chairName: string;
  readonly chairPost: string;
  readonly secretary: string;
};

export const orNull = (text: string): string | null => text.trim() || null;

/** As the routes take it. */
export const saidOf = ({ body, kind, heldOn, ...said }: Said) => ({
  ...{ body, kind, heldOn },
  ordinal: said.ordinal.trim() === '' ? null : Number(said.ordinal),
  begins: clockOf(said.begins) ?? null,
  ...{ term: orNull(said.term), place: orNull(said.place), secretary: orNull(said.secretary) },
  ...{ chairName: orNull(said.chairName), chairPost: orNull(said.chairPost) },
});

export const saidMistakes = ({ body, heldOn, begins, ordinal }: Said): Mistakes => ({
  ...(body === '' ? { body: meetingWords['needs.body'] } : {}),
  ...(/^\d{4}-\d\d-\d\d$/.test(heldOn) ? {} : { heldOn: meetingWords['needs.day'] }),
  ...(clockOf(begins) === undefined ? { begins: meetingWords['needs.clock'] } : {}),
  ...(/^\d{0,4}$/.test(ordinal.trim()) ? {} : { ordinal: meetingWords['needs.count'] }),
});

type Props = { readonly period: string; readonly proposed: Proposed; readonly onClose: () => void };

export function CallDialog({ period, proposed, onClose }: Props) {
  const say = useWords(meetingWords);
  const held = useQueryClient();
  const go = useGo();
  const { host, term, heldOn, place, chairName, chairPost } = proposed;
  const form = useForm({
    name: `meeting.call:${period}`,
    initial: {
      ...{ body: host, kind: 'standing' as Kind, term, heldOn, place, chairName, chairPost },
      ...{ ordinal: '', begins: '', secretary: '', sameDelegates: true },
    },
    check: saidMistakes,
    submit: async ({ sameDelegates, ...said }) => {
      const { id } = await call('meetings.hold', { ...saidOf(said), review: period, sameDelegates });
      tell(say('called'));
      await refreshed(held, ['meetings.list']);
      onClose();
      go(paths.meeting(period, id));
    },
  });
  const numbered = (kind: Kind, body: string): void => {
    const next = proposed.next.find((one) => one.kind === kind && one.body === body)?.ordinal;
    if (next !== undefined) form.set('ordinal', String(next));
  };
  return (
    <Dialog title={say('call')} onClose={onClose}>
      <FormFrame form={form} label={say('call')} act={say('call')}>
        <SaidFields form={form as never} onKind={numbered} />
        <TickField
          field="sameDelegates"
          label={say('sameDelegates')}
          value={form.values.sameDelegates}
          onChange={(value) => form.set('sameDelegates', value)}
        />
      </FormFrame>
    </Dialog>
  );
}

type FieldsProps = {
  readonly form: Form<Said>;
  readonly onKind?: (kind: Kind, body: string) => void;
};

/** What is said of a meeting, of a new one as of one on record. */
export function SaidFields({ form, onKind }: FieldsProps) {
  const say = useWords(meetingWords);
  const bodies = useCall('lists.bodies', {}).data ?? [];
  const { values, set, mistakes } = form;
  const text = (field: keyof Said & string, hint?: string) => (
    <TextField
      field={field}
      label={say(field as 'place')}
      {...(hint ? { hint } : {})}
      value={values[field]}
      onChange={(value) => set(field, value)}
      mistake={mistakes[field]}
      optional={field !== 'begins'}
    />
  );
  return (
    <>
      <ChoiceField
        field="kind"
        label={say('kind')}
        value={values.kind}
        options={meetingKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
        onChange={(value) => {
          set('kind', value as Kind);
          onKind?.(value as Kind, values.body);
        }}
      />
      <ChoiceField
        field="body"
        label={say('body')}
        value={values.body}
        options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => set('body', value)}
        mistake={mistakes.body}
      />
      {text('ordinal')}
      {text('term')}
      <DayField
        field="heldOn"
        label={say('heldOn')}
        year={Number(values.heldOn.slice(0, 4)) || 2026}
        value={values.heldOn}
        onChange={(value) => set('heldOn', value)}
        mistake={mistakes.heldOn}
      />
      {text('begins', say('clock.hint'))}
      {text('place')}
      {text('chairName')}
      {text('chairPost')}
      {text('secretary')}
    </>
  );
}
