/**
 * Kết luận: typed or pasted, with votes and the hour it ended; its tasks are read from it and assigned below.
 */
import { call, linkTo } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { orNull } from '#web/pages/meetings/call-dialog.tsx';
import { clockOf } from '#web/pages/meetings/clock.ts';
import { ConclusionTasks } from '#web/pages/meetings/conclusion-tasks.tsx';
import { type HeldPart, type Meeting, type MeetingProps, useHeldPart } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { NewsOfPart } from '#web/pages/meetings/news-of-part.tsx';
import { useNames } from '#web/pages/tasks/use-names.ts';
import { AreaField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { meetingWords } from '#web/words/meetings.ts';

export function Conclusion({ period, meeting, mayHold }: MeetingProps) {
  const say = useWords(meetingWords);
  const { may } = useMe();
  const held = useHeldPart(meeting, 'conclusion');
  const paper = (kind: 'minutes' | 'conclusion') => paths.meeting(period, meeting.id, { part: 'papers', paper: kind });
  return (
    <>
      {mayHold ? (
        <ConclusionForm key={held.base.versions.conclusion} period={period} meeting={meeting} held={held} />
      ) : (
        <p className={styles.theirs}>{meeting.conclusion ?? say('concluded.not')}</p>
      )}
      <p className={styles.tools}>
        <a href={paper('minutes')}>{say('conclude.minutes')}</a>
        <a href={paper('conclusion')}>{say('conclude.notice')}</a>
        <a download href={linkTo('tasks.paper', { review: period, kind: 'progress' })}>
          {say('conclude.follow')}
        </a>
      </p>
      <Assigned meeting={meeting} />
      {may.includes('assign tasks') && <ConclusionTasks period={period} meeting={meeting} />}
    </>
  );
}

/** Tasks this meeting set. */
function Assigned({ meeting }: { readonly meeting: Meeting }) {
  const say = useWords(meetingWords);
  const { day } = useSpeech();
  const names = useNames();
  if (meeting.tasks.length === 0) return null;
  return (
    <Section title={say('tasks.of-meeting')}>
      <ul className={styles.assigned}>
        {meeting.tasks.map(({ id, what, lead, due }) => (
          <li key={id}>
            <a href={paths.task(id)}>{id}</a> {what}{' '}
            <small>
              {lead === null ? '' : names.unit(lead)}
              {due === null ? '' : `, ${say('tasks.due-on', { day: day(due) })}`}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Typed = {
  readonly conclusion: string;
  readonly ends: string;
  readonly agreed: string;
  readonly against: string;
  readonly abstained: string;
  readonly symbol: string;
};

const countText = (count: number | undefined): string => (count === undefined ? '' : String(count));

const typedOf = ({ conclusion, ends, vote, symbol }: Meeting): Typed => ({
  ...{ conclusion: conclusion ?? '', ends: ends ?? '', symbol: symbol ?? '' },
  ...{ agreed: countText(vote?.agreed), against: countText(vote?.against), abstained: countText(vote?.abstained) },
});

const votes = ['agreed', 'against', 'abstained'] as const;

const mistakesIn = (values: Typed): Mistakes => ({
  ...(clockOf(values.ends) === undefined ? { ends: meetingWords['needs.clock'] } : {}),
  ...Object.fromEntries(
    votes.flatMap((key) => (/^\d{0,4}$/.test(values[key].trim()) ? [] : [[key, meetingWords['needs.count']]])),
  ),
});

/** None where nothing was counted; what is left out of a count is nobody. */
const voteOf = ({ agreed, against, abstained }: Typed) =>
  [agreed, against, abstained].every((count) => count.trim() === '')
    ? null
    : { agreed: Number(agreed), against: Number(against), abstained: Number(abstained) };

type FormProps = Omit<MeetingProps, 'mayHold'> & { readonly held: HeldPart };

function ConclusionForm({ period, meeting, held }: FormProps) {
  const say = useWords(meetingWords);
  const form = useForm<Typed>({
    name: `meeting.conclusion:${period}:${meeting.id}`,
    initial: typedOf(held.base),
    check: mistakesIn,
    submit: async (values) => {
      await held.save(() =>
        call('meetings.conclude', {
          ...{ review: period, meeting: meeting.id, seen: held.seen, vote: voteOf(values) },
          ...{
            conclusion: orNull(values.conclusion),
            ends: clockOf(values.ends) ?? null,
            symbol: orNull(values.symbol),
          },
        }),
      );
      tell(say('saved'));
    },
  });
  const { values, set, mistakes } = form;
  const text = (field: Exclude<keyof Typed, 'conclusion'>, numeric = false) => (
    <TextField
      field={field}
      label={say(field)}
      optional
      inputMode={numeric ? 'numeric' : 'text'}
      value={values[field]}
      onChange={(value) => set(field, value)}
      mistake={mistakes[field]}
    />
  );
  return (
    <>
      <NewsOfPart held={held} form={form}>
        <p className={styles.theirs}>{meeting.conclusion}</p>
      </NewsOfPart>
      <div className={styles.wideForm}>
        <FormFrame form={form} label={say('part.conclusion')} act={say('conclude.save')}>
          <AreaField
            field="conclusion"
            label={say('conclude.words')}
            hint={say('conclude.words.hint')}
            rows={9}
            value={values.conclusion}
            onChange={(value) => set('conclusion', value)}
            mistake={mistakes.conclusion}
          />
          <div className={styles.columns}>
            {text('ends')}
            {text('symbol')}
            {votes.map((key) => (
              <div key={key}>{text(key, true)}</div>
            ))}
          </div>
        </FormFrame>
      </div>
    </>
  );
}
