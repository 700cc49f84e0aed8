/**
 * Who is called, as a list to type or paste.
 */
import { call } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { delegatesIn, listText } from '#web/pages/meetings/delegates.ts';
import { type MeetingProps, useHeldPart } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { NewsOfPart } from '#web/pages/meetings/news-of-part.tsx';
import { type Names, unitsOn } from '#web/pages/tasks/use-names.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { meetingWords } from '#web/words/meetings.ts';

type Props = Pick<MeetingProps, 'period' | 'meeting'> & { readonly names: Names; readonly onClose: () => void };

export function ListDialog({ period, meeting, names, onClose }: Props) {
  const say = useWords(meetingWords);
  const owed = useReviews().all.find((one) => one.period === period)?.owed ?? [];
  const held = useHeldPart(meeting, 'delegates');
  const units = unitsOn(names.units, meeting.heldOn);
  const wrongIn = (list: string) => {
    const { wrong } = delegatesIn(list, units);
    const lines = wrong.join(', ');
    return {
      vi: meetingWords['list.wrong'].vi.replace('{lines}', lines),
      en: meetingWords['list.wrong'].en.replace('{lines}', lines),
    };
  };
  const form = useForm({
    name: `meeting.list:${period}:${meeting.id}`,
    initial: { list: listText(held.base.attendance, names.unit) },
    check: ({ list }) =>
      delegatesIn(list, units).wrong.length > 0 ? { list: wrongIn(list) } : ({} as Record<string, never>),
    submit: async ({ list }) => {
      const delegates = [...delegatesIn(list, units).delegates];
      const of = { review: period, meeting: meeting.id };
      await held.save(() => call('meetings.delegates', { ...of, delegates, seen: held.seen }));
      tell(say('list.saved'));
      onClose();
    },
  });
  const { list } = form.values;
  const addUnits = (): void => {
    const there = new Set(delegatesIn(list, units).delegates.flatMap(({ unit }) => unit ?? []));
    const lines = owed.filter((code) => !there.has(code)).map(names.unit);
    form.set('list', [list.trimEnd(), ...lines].filter((line) => line !== '').join('\n'));
  };
  return (
    <Dialog title={say('list.title')} onClose={onClose} wide>
      <NewsOfPart held={held} form={form}>
        <pre className={styles.theirs}>{listText(meeting.attendance, names.unit)}</pre>
      </NewsOfPart>
      <FormFrame
        form={form}
        label={say('list.title')}
        act={say('list.act', { count: delegatesIn(list, units).delegates.length })}
        aside={
          owed.length > 0 && (
            <button type="button" className="more" onClick={addUnits}>
              {say('list.units')}
            </button>
          )
        }
      >
        <AreaField
          field="list"
          label={say('list.box')}
          hint={say('list.hint')}
          rows={12}
          value={list}
          onChange={(value) => form.set('list', value)}
          mistake={form.mistakes.list}
        />
      </FormFrame>
    </Dialog>
  );
}
