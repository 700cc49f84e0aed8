/**
 * What is prepared: day, hour, place, chair, who keeps the minutes, the agenda with who presents, the documents.
 */
import { call } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import {
  AgendaLines,
  type AgendaTyped,
  agendaMistake,
  agendaOf,
  agendaTyped,
} from '#web/pages/meetings/agenda-lines.tsx';
import { orNull, type Said, SaidFields, saidMistakes, saidOf } from '#web/pages/meetings/call-dialog.tsx';
import { type HeldPart, type Meeting, type MeetingProps, useHeldPart } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { NewsOfPart } from '#web/pages/meetings/news-of-part.tsx';
import { AreaField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { meetingWords } from '#web/words/meetings.ts';

export function Prepare({ period, meeting, mayHold }: MeetingProps) {
  const say = useWords(meetingWords);
  const held = useHeldPart(meeting, 'particulars');
  if (!mayHold) return <Told meeting={meeting} note={say('may-not')} />;
  return <PrepareForm key={held.base.versions.particulars} period={period} meeting={meeting} held={held} />;
}

type Typed = Said & { readonly agenda: readonly AgendaTyped[]; readonly documents: string };

const typedOf = (meeting: Meeting): Typed => ({
  ...{ body: meeting.body, kind: meeting.kind, heldOn: meeting.heldOn, begins: meeting.begins ?? '' },
  ...{ ordinal: meeting.ordinal === null ? '' : String(meeting.ordinal), term: meeting.term ?? '' },
  ...{ place: meeting.place ?? '', secretary: meeting.secretary ?? '' },
  ...{ chairName: meeting.chair?.name ?? '', chairPost: meeting.chair?.post ?? '' },
  agenda: agendaTyped(meeting.agenda.length > 0 ? meeting.agenda : meeting.usualAgenda),
  documents: meeting.documents.join('\n'),
});

type FormProps = Omit<MeetingProps, 'mayHold'> & { readonly held: HeldPart };

function PrepareForm({ period, meeting, held }: FormProps) {
  const say = useWords(meetingWords);
  const form = useForm<Typed>({
    name: `meeting.prepare:${period}:${meeting.id}`,
    initial: typedOf(held.base),
    check: (values) => ({ ...saidMistakes(values), ...agendaMistake(values.agenda) }),
    submit: async (values) => {
      const usual = JSON.stringify(agendaTyped(meeting.usualAgenda));
      const isUsual = meeting.agenda.length === 0 && JSON.stringify(values.agenda) === usual;
      await held.save(() =>
        call('meetings.change', {
          ...{ ...saidOf(values), review: period, meeting: meeting.id, seen: held.seen },
          agenda: isUsual ? [] : agendaOf(values.agenda),
          documents: values.documents.split('\n').flatMap((line) => orNull(line) ?? []),
        }),
      );
      tell(say('saved'));
    },
  });
  return (
    <>
      <NewsOfPart held={held} form={form}>
        <Told meeting={meeting} />
      </NewsOfPart>
      <div className={styles.wideForm}>
        <FormFrame form={form} label={say('part.prepare')} act={say('save')}>
          <div className={styles.columns}>
            <SaidFields form={form as never} />
          </div>
          <h2>{say('agenda')}</h2>
          {meeting.agenda.length === 0 && <p className={styles.quiet}>{say('agenda.usual')}</p>}
          <AgendaLines
            lines={form.values.agenda}
            begins={form.values.begins}
            onChange={(agenda) => form.set('agenda', agenda)}
          />
          <AreaField
            field="documents"
            label={say('documents')}
            hint={say('documents.hint')}
            optional
            rows={3}
            value={form.values.documents}
            onChange={(value) => form.set('documents', value)}
            mistake={form.mistakes.documents}
          />
        </FormFrame>
      </div>
    </>
  );
}

/** The same to read. */
function Told({ meeting, note }: { readonly meeting: Meeting; readonly note?: string }) {
  const say = useWords(meetingWords);
  const { day } = useSpeech();
  const { begins, heldOn, place, chair, secretary, agenda, usualAgenda, documents } = meeting;
  const rows: readonly (readonly [string, string])[] = [
    [say('heldOn'), [begins, day(heldOn)].filter((one) => one !== null).join(', ')],
    [say('place'), place ?? ''],
    [say('column.chair'), [chair?.name, chair?.post].filter((one) => one).join(', ')],
    [say('secretary'), secretary ?? ''],
    [say('documents'), documents.join('; ')],
  ];
  return (
    <>
      {note && <p className={styles.quiet}>{note}</p>}
      <dl className={styles.told}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || '–'}</dd>
          </div>
        ))}
      </dl>
      <ol className={styles.agendaTold} aria-label={say('agenda')}>
        {(agenda.length > 0 ? agenda : usualAgenda).map((one) => (
          <li key={`${one.step} ${one.what}`}>
            {one.what}
            {(one.name ?? one.who) && ` – ${[one.name, one.who].filter((who) => who !== null).join(', ')}`}
          </li>
        ))}
      </ol>
    </>
  );
}
