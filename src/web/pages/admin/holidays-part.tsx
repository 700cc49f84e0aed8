/**
 * Ngày nghỉ: one text that takes what a notice or a sheet says, read back as days before it is saved.
 */
import { useQueryClient } from '@tanstack/react-query';
import { call, refreshed, useCall } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { daysOf } from '#web/pages/admin/lines.ts';
import { todayHere } from '#web/pages/admin/units-part.tsx';
import { dayText } from '#web/parts/form/entered-day.ts';
import { AreaField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead } from '#web/parts/section.tsx';
import { adminWords } from '#web/words/admin.ts';

export function HolidaysPart() {
  const say = useWords(adminWords);
  const { data } = useCall('holidays.list', {});
  return (
    <>
      <PageHead title={say('part.holidays')} lead={say('holidays.lead')} />
      {data ? <HolidaysForm key={data.version} days={data.days} version={data.version} /> : <p>{say('loading')}</p>}
    </>
  );
}

function HolidaysForm({ days, version }: { readonly days: readonly string[]; readonly version: string }) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const year = Number(todayHere().slice(0, 4));
  const form = useForm({
    name: 'holidays',
    initial: { days: [...days].sort().map(dayText).join('\n') },
    check: ({ days: text }) => {
      const { unread } = daysOf(text, year);
      const words = unread.slice(0, 5).join('; ');
      const { vi, en } = adminWords['holidays.wrong'];
      return unread.length > 0 ? { days: { vi: vi.replace('{words}', words), en: en.replace('{words}', words) } } : {};
    },
    submit: async ({ days: text }) => {
      const read = daysOf(text, year).days;
      await call('holidays.keep', { days: [...read], seen: version });
      tell(say('holidays.saved', { count: read.length }));
      await refreshed(held, ['holidays.list']);
    },
  });
  const read = daysOf(form.values.days, year).days;
  const more = read.filter((one) => !days.includes(one)).length;
  const less = days.filter((one) => !(read as readonly string[]).includes(one)).length;
  return (
    <FormFrame form={form} label={say('part.holidays')} act={say('save')}>
      {days.length === 0 && <p className={styles.note}>{say('holidays.none')}</p>}
      <AreaField
        field="days"
        label={say('holidays.days')}
        hint={say('holidays.hint')}
        rows={14}
        value={form.values.days}
        mistake={form.mistakes.days}
        onChange={(value) => form.set('days', value)}
      />
      <p aria-live="polite">{say('holidays.count', { count: read.length, more, less })}</p>
      <p className={styles.note}>{say('holidays.consequence')}</p>
      {form.problem?.status === 409 && <p className={styles.wrong}>{say('conflict')}</p>}
    </FormFrame>
  );
}
