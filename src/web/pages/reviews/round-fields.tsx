/**
 * The fields of a review, as it is opened and as it is put right: the same, so that nothing is asked in two ways.
 */
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/reviews/reviews.module.css';
import { SeveralChooser } from '#web/parts/form/chooser.tsx';
import { ChoiceField, DayField, type Option, TextField } from '#web/parts/form/fields.tsx';
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
  const dayField = (field: 'date' | 'reportsDue', hint?: string) => {
    const told = holidays.includes(form.values[field]) ? say('day-off') : hint;
    return (
      <DayField
        field={field}
        label={say(`field.${field}`)}
        year={year}
        value={form.values[field]}
        {...(told ? { hint: told } : {})}
        onChange={(value) => form.set(field, value)}
        mistake={form.mistakes[field]}
      />
    );
  };
  return (
    <div className={styles.fields}>
      {dayField('date')}
      {dayField('reportsDue', dueHint)}
      <Particulars form={form} />
      <div className={styles.wide}>
        <OwingUnits form={form} hint={owedHint} />
      </div>
    </div>
  );
}

/** Whose meeting it is, under whose chair, where. */
function Particulars({ form }: Pick<Props, 'form'>) {
  const say = useWords(roundWords);
  const { period } = useSpeech();
  const { values, set, mistakes } = form;
  const bodies = useCall('lists.bodies', {}).data ?? [];
  const reviews = useCall('reviews.list', {}).data ?? [];
  const bodyOptions = bodies.map(({ code, name }) => ({ value: code, label: name }));
  const text = (key: 'ordinal' | 'term' | 'chairName' | 'chairPost' | 'place') => (
    <TextField
      field={key}
      label={say(`field.${key}`)}
      optional={key === 'place'}
      value={values[key]}
      onChange={(value) => set(key, value)}
      mistake={mistakes[key]}
      {...(key === 'ordinal' ? { inputMode: 'numeric' as const } : {})}
    />
  );
  const choice = (
    key: 'session' | 'host' | 'issuer' | 'previous' | 'cutOff',
    options: readonly Option[],
    none?: string,
  ) => (
    <ChoiceField
      field={key}
      label={say(`field.${key}`)}
      value={values[key]}
      options={options}
      {...(none === undefined ? {} : { none })}
      onChange={(value) => set(key, value as never)}
      mistake={mistakes[key]}
    />
  );
  const sessions = (['morning', 'afternoon', 'day'] as const).map((value) => ({
    value,
    label: say(`session.${value}`),
  }));
  const cutOffs = (['calendar', 'decree-09-2019'] as const).map((value) => ({ value, label: say(`cutOff.${value}`) }));
  const before = reviews.map((one) => ({ value: one.period, label: period(one.period) }));
  return (
    <>
      {choice('session', sessions)}
      {text('place')}
      {choice('host', bodyOptions, '—')}
      {choice('issuer', bodyOptions, say('field.issuer.none'))}
      {text('ordinal')}
      {text('term')}
      {text('chairName')}
      {text('chairPost')}
      {choice('previous', before, say('field.previous.none'))}
      {choice('cutOff', cutOffs)}
    </>
  );
}

function OwingUnits({ form, hint }: Pick<Props, 'form'> & { readonly hint: string | undefined }) {
  const say = useWords(roundWords);
  const units = useCall('lists.units', {}).data ?? [];
  const onRecord = [...new Map(units.map((unit) => [unit.code, unit])).values()];
  const { values, set, mistakes } = form;
  return (
    <SeveralChooser
      field="owed"
      label={say('field.owed', { count: values.owed.length })}
      hint={hint ?? say('field.owed.hint')}
      value={values.owed}
      mistake={mistakes.owed}
      options={onRecord.map(({ code, name, to }) => ({ value: code, label: name, ...(to ? { also: `→ ${to}` } : {}) }))}
      onChange={(value) => set('owed', value)}
    />
  );
}
