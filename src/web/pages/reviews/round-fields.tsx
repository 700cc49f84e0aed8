/**
 * The fields of a review, as it is opened and as it is put right: the same, so that nothing is asked in two ways.
 */
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { type Both, useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/reviews/reviews.module.css';
import { SeveralChooser } from '#web/parts/form/chooser.tsx';
import { ChoiceField, DayField, TextField } from '#web/parts/form/fields.tsx';
import type { Form, Mistakes } from '#web/parts/form/use-form.ts';
import { roundWords } from '#web/words/rounds.ts';

type Said = OutputOf<'reviews.proposed'>['review'];

/** As the form holds it: a number while it is typed, no issuer as none chosen. */
export type RoundValues = Readonly<{
  cutOff: Said['cutOff'];
  host: string;
  issuer: string;
  ordinal: string;
  term: string;
  chairName: string;
  chairPost: string;
  date: string;
  session: Said['session'];
  place: string;
  owed: readonly string[];
  reportsDue: string;
  previous: string;
}>;

export const valuesOf = ({ issuer, ordinal, previous, ...said }: Omit<Said, 'period'>): RoundValues => ({
  ...{ cutOff: said.cutOff, host: said.host, term: said.term, chairName: said.chairName, chairPost: said.chairPost },
  ...{ date: said.date, session: said.session, place: said.place, owed: said.owed, reportsDue: said.reportsDue },
  ...{ issuer: issuer ?? '', ordinal: String(ordinal), previous: previous ?? '' },
});

export const inputOf = ({ issuer, ordinal, previous, owed, ...values }: RoundValues) => ({
  ...values,
  ...{ issuer: issuer || null, ordinal: Number(ordinal), previous: previous || null, owed: [...owed] },
});

const said: readonly (keyof RoundValues)[] = ['host', 'term', 'chairName', 'chairPost', 'date', 'reportsDue'];

/** What can be told without the server. */
export const mistakesIn = (values: RoundValues): Mistakes => ({
  ...Object.fromEntries(
    said.filter((key) => String(values[key]).trim() === '').map((key) => [key, roundWords.required]),
  ),
  ...(/^[1-9]\d{0,2}$/.test(values.ordinal.trim()) ? {} : { ordinal: roundWords['field.ordinal.wrong'] }),
  ...(values.owed.length === 0 ? { owed: roundWords['required.owed'] } : {}),
});

type Props = {
  readonly form: Form<RoundValues>;
  readonly year: number;
  readonly holidays: readonly string[];
  /** Said below the day reports are due: where it comes from. */
  readonly dueHint?: string;
  readonly owedHint?: string | undefined;
};

export function RoundFields({ form, year, holidays, dueHint, owedHint }: Props) {
  const say = useWords(roundWords);
  const { period } = useSpeech();
  const { values, set, mistakes } = form;
  const bodies = useCall('lists.bodies', {}).data ?? [];
  const units = useCall('lists.units', {}).data ?? [];
  const reviews = useCall('reviews.list', {}).data ?? [];
  const text = (key: 'ordinal' | 'term' | 'chairName' | 'chairPost' | 'place', optional = false) => (
    <TextField
      field={key}
      label={say(`field.${key}`)}
      optional={optional}
      value={values[key]}
      onChange={(value) => set(key, value)}
      mistake={mistakes[key]}
      {...(key === 'ordinal' ? { inputMode: 'numeric' as const } : {})}
    />
  );
  const dayOff = (on: string): string | undefined => (holidays.includes(on) ? say('day-off') : undefined);
  const bodyOptions = bodies.map(({ code, name }) => ({ value: code, label: name }));
  const onRecord = [...new Map(units.map((unit) => [unit.code, unit])).values()];
  return (
    <div className={styles.fields}>
      <DayField
        field="date"
        label={say('field.date')}
        year={year}
        value={values.date}
        hint={dayOff(values.date)}
        onChange={(value) => set('date', value)}
        mistake={mistakes.date}
      />
      <DayField
        field="reportsDue"
        label={say('field.reportsDue')}
        year={year}
        value={values.reportsDue}
        hint={dayOff(values.reportsDue) ?? dueHint}
        onChange={(value) => set('reportsDue', value)}
        mistake={mistakes.reportsDue}
      />
      <ChoiceField
        field="session"
        label={say('field.session')}
        value={values.session}
        options={(['morning', 'afternoon', 'day'] as const).map((value) => ({ value, label: say(`session.${value}`) }))}
        onChange={(value) => set('session', value as Said['session'])}
      />
      {text('place', true)}
      <ChoiceField
        field="host"
        label={say('field.host')}
        value={values.host}
        options={bodyOptions}
        none="—"
        onChange={(value) => set('host', value)}
        mistake={mistakes.host}
      />
      <ChoiceField
        field="issuer"
        label={say('field.issuer')}
        value={values.issuer}
        options={bodyOptions}
        none={say('field.issuer.none')}
        onChange={(value) => set('issuer', value)}
        mistake={mistakes.issuer}
      />
      {text('ordinal')}
      {text('term')}
      {text('chairName')}
      {text('chairPost')}
      <ChoiceField
        field="previous"
        label={say('field.previous')}
        value={values.previous}
        options={reviews.map((one) => ({ value: one.period, label: period(one.period) }))}
        none={say('field.previous.none')}
        onChange={(value) => set('previous', value)}
        mistake={mistakes.previous}
      />
      <ChoiceField
        field="cutOff"
        label={say('field.cutOff')}
        value={values.cutOff}
        options={(['calendar', 'decree-09-2019'] as const).map((value) => ({ value, label: say(`cutOff.${value}`) }))}
        onChange={(value) => set('cutOff', value as Said['cutOff'])}
      />
      <div className={styles.wide}>
        <SeveralChooser
          field="owed"
          label={say('field.owed', { count: values.owed.length })}
          hint={owedHint ?? say('field.owed.hint')}
          value={values.owed}
          mistake={mistakes.owed as Both | undefined}
          options={onRecord.map(({ code, name, to }) => ({
            value: code,
            label: name,
            ...(to ? { also: `→ ${to}` } : {}),
          }))}
          onChange={(value) => set('owed', value)}
        />
      </div>
    </div>
  );
}
