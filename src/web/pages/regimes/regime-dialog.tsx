/**
 * One regime, new or as it changes from a day on.
 */
import { Button } from '@mantine/core';
import type { Regime as Rule } from '#core/regime.ts';
import { rhythms } from '#core/regime.ts';
import { useCall, useChange } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { type Regime, today } from '#web/pages/regimes/regimes-page.tsx';
import styles from '#web/pages/reviews/reviews.module.css';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser, SeveralChooser } from '#web/parts/form/chooser.tsx';
import { AreaField, ChoiceField, DayField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Form, type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { plain } from '#web/parts/plain.ts';
import { roundWords } from '#web/words/rounds.ts';

const blank = {
  ...{ code: '', name: '', owed: 'to-us' as Rule['owed'], toWhom: '', rhythm: 'month' as Rule['rhythm'] },
  ...{ cutOff: 'calendar' as Rule['cutOff'], days: '0', outline: '', form: '', directive: null as string | null },
  ...{ units: [] as readonly string[] },
};
type Values = typeof blank & { readonly from: string };

const valuesOf = ({ outline, form, dueAfterDays, ...one }: Regime): Omit<Values, 'from'> => ({
  ...{ code: one.code, name: one.name, owed: one.owed, toWhom: one.toWhom, rhythm: one.rhythm, cutOff: one.cutOff },
  ...{
    days: String(dueAfterDays),
    outline: outline ?? '',
    form: form ?? '',
    directive: one.directive,
    units: one.units,
  },
});

const mistakesIn = (values: Values): Mistakes => ({
  ...Object.fromEntries(
    (['name', 'toWhom', 'from'] as const)
      .filter((key) => values[key].trim() === '')
      .map((key) => [key, roundWords.required]),
  ),
  ...(/^[a-z0-9][a-z0-9-]*$/.test(codeOf(values)) ? {} : { code: roundWords['regimes.code.wrong'] }),
  ...(/^-?\d{1,3}$/.test(values.days.trim()) && Math.abs(Number(values.days)) <= 400
    ? {}
    : { days: roundWords['regimes.days.wrong'] }),
  ...(values.owed === 'to-us' && values.units.length === 0 ? { units: roundWords['required.owed'] } : {}),
});

/** Made from the name where none is given: báo cáo 9 tháng → bao-cao-9-thang. */
const codeOf = ({ code, name }: Pick<Values, 'code' | 'name'>): string =>
  code.trim() ||
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

const inputOf = (values: Values, regime: Regime | null) => {
  const { days, outline, form, units, ...said } = values;
  return {
    ...said,
    ...{ code: codeOf(values), units: [...units], dueAfterDays: Number(days), to: regime?.to ?? null },
    ...{ outline: outline.trim() || null, form: form.trim() || null, seen: regime?.version ?? null },
  };
};

export function RegimeDialog({ regime, onClose }: { readonly regime: Regime | null; readonly onClose: () => void }) {
  const say = useWords(roundWords);
  const { mutateAsync } = useChange('regimes.define', { touches: ['lists.regimes', 'todo.read', 'reviews.proposed'] });
  const form = useForm<Values>({
    name: `regime.${regime?.code ?? 'new'}`,
    initial: regime ? { ...valuesOf(regime), from: regime.from } : { ...blank, from: `${today().slice(0, 4)}-01-01` },
    check: mistakesIn,
    submit: async (values) => {
      await mutateAsync(inputOf(values, regime));
      tell(say('regimes.saved', { name: values.name }));
      onClose();
    },
  });
  const title = regime ? say('regimes.change', { name: regime.name }) : say('regimes.define');
  return (
    <Dialog title={title} onClose={onClose} wide>
      <div className={styles.form}>
        <FormFrame form={form} label={title} act={say('regimes.act')}>
          <div className={styles.fields}>
            <Ruling form={form} isNew={regime === null} />
            <div className={styles.wide}>
              {form.values.owed === 'to-us' && <Owing form={form} />}
              <Asked form={form} />
            </div>
          </div>
        </FormFrame>
      </div>
    </Dialog>
  );
}

type FieldsProps = { readonly form: Form<Values> };
type TextKey = 'name' | 'code' | 'toWhom' | 'days' | 'form';

/** A field of text by its name. */
function Text({ form, field, hint, optional }: FieldsProps & { field: TextKey; hint?: string; optional?: boolean }) {
  const say = useWords(roundWords);
  const { values, set, mistakes } = form;
  return (
    <TextField
      field={field}
      label={say(`regimes.${field}`)}
      {...(hint ? { hint } : {})}
      optional={optional ?? false}
      value={values[field]}
      onChange={(value) => set(field, value)}
      mistake={mistakes[field] ?? (field === 'days' ? mistakes.dueAfterDays : undefined)}
    />
  );
}

/** Who reports what how often, and by when. */
function Ruling({ form, isNew }: FieldsProps & { readonly isNew: boolean }) {
  const say = useWords(roundWords);
  const { values, set, mistakes } = form;
  const directions = ['to-us', 'by-us'] as const;
  const cutOffs = ['calendar', 'decree-09-2019'] as const;
  return (
    <>
      <Text form={form} field="name" />
      <Text form={form} field="toWhom" />
      <ChoiceField
        field="owed"
        label={say('regimes.owed')}
        value={values.owed}
        options={directions.map((value) => ({ value, label: say(`owed.${value}`) }))}
        onChange={(value) => set('owed', value as Rule['owed'])}
      />
      <ChoiceField
        field="rhythm"
        label={say('regimes.rhythm')}
        value={values.rhythm}
        options={rhythms.map((value) => ({ value, label: say(`rhythm.${value}`) }))}
        onChange={(value) => set('rhythm', value as Rule['rhythm'])}
      />
      <Text form={form} field="days" hint={say('regimes.days.hint')} />
      <DayField
        field="from"
        label={say('regimes.from')}
        hint={say('regimes.from.hint')}
        year={Number(today().slice(0, 4))}
        value={values.from}
        onChange={(value) => set('from', value)}
        mistake={mistakes.from}
      />
      <ChoiceField
        field="cutOff"
        label={say('field.cutOff')}
        value={values.cutOff}
        options={cutOffs.map((value) => ({ value, label: say(`cutOff.${value}`) }))}
        onChange={(value) => set('cutOff', value as Rule['cutOff'])}
      />
      {isNew && <Text form={form} field="code" hint={say('regimes.code.hint')} optional />}
    </>
  );
}

/** The units that owe it: those that stand on the day it begins. */
function Owing({ form: { values, set, mistakes } }: FieldsProps) {
  const say = useWords(roundWords);
  const units = useCall('lists.units', {}).data ?? [];
  const standing = units.filter(({ from, to }) => from <= values.from && (to === null || to >= values.from));
  return (
    <>
      <SeveralChooser
        field="units"
        label={say('field.owed', { count: values.units.length })}
        hint={say('field.owed.hint')}
        value={values.units}
        options={standing.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => set('units', value)}
        mistake={mistakes.units}
      />
      {values.units.length < standing.length && (
        <p className={styles.acts}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              set(
                'units',
                standing.map(({ code }) => code),
              )
            }
          >
            {say('all-units')}
          </Button>
        </p>
      )}
    </>
  );
}

/** In which outline and form, and by what it rests on. */
function Asked({ form }: FieldsProps) {
  const say = useWords(roundWords);
  const { values, set, mistakes } = form;
  const directives = useCall('lists.directives', {}).data ?? [];
  return (
    <>
      <AreaField
        field="outline"
        label={say('regimes.outline')}
        hint={say('regimes.outline.hint')}
        optional
        rows={6}
        value={values.outline}
        onChange={(value) => set('outline', value)}
      />
      <Text form={form} field="form" hint={say('regimes.form.hint')} optional />
      <Chooser
        field="directive"
        label={say('regimes.directive')}
        optional
        value={values.directive}
        mistake={mistakes.directive}
        options={directives.map(({ code, type, symbol, number, issuer }) => ({
          value: code,
          label: `${type} ${symbol ?? number}`,
          also: issuer,
        }))}
        onChange={(value) => set('directive', value)}
      />
    </>
  );
}
