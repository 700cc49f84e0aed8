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
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
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

export function RegimeDialog({ regime, onClose }: { readonly regime: Regime | null; readonly onClose: () => void }) {
  const say = useWords(roundWords);
  const units = useCall('lists.units', {}).data ?? [];
  const directives = useCall('lists.directives', {}).data ?? [];
  const { mutateAsync } = useChange('regimes.define', { touches: ['lists.regimes', 'todo.read', 'reviews.proposed'] });
  const initial: Values = regime
    ? { ...valuesOf(regime), from: regime.from }
    : { ...blank, from: `${today().slice(0, 4)}-01-01` };
  const form = useForm({
    name: `regime.${regime?.code ?? 'new'}`,
    initial,
    check: mistakesIn,
    submit: async ({ days, outline, form: sheet, code: _, units: owing, ...said }) => {
      const own = {
        ...said,
        code: codeOf(form.values),
        units: [...owing],
        dueAfterDays: Number(days),
        to: regime?.to ?? null,
      };
      await mutateAsync({
        ...own,
        outline: outline.trim() || null,
        form: sheet.trim() || null,
        seen: regime?.version ?? null,
      });
      tell(say('regimes.saved', { name: said.name }));
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  const standing = units.filter(({ from, to }) => from <= values.from && (to === null || to >= values.from));
  const choices = <Of extends string>(all: readonly Of[], label: (one: Of) => string) =>
    all.map((value) => ({ value, label: label(value) }));
  const title = regime ? say('regimes.change', { name: regime.name }) : say('regimes.define');
  const year = Number(today().slice(0, 4));
  return (
    <Dialog title={title} onClose={onClose} wide>
      <FormFrame form={form} label={title} act={say('regimes.act')}>
        <TextField
          field="name"
          label={say('regimes.name')}
          value={values.name}
          onChange={(value) => set('name', value)}
          mistake={mistakes.name}
        />
        {!regime && (
          <TextField
            field="code"
            label={say('regimes.code')}
            hint={say('regimes.code.hint')}
            optional
            value={values.code}
            onChange={(value) => set('code', value)}
            mistake={mistakes.code}
          />
        )}
        <ChoiceField
          field="owed"
          label={say('regimes.owed')}
          value={values.owed}
          options={choices(['to-us', 'by-us'] as const, (one) => say(`owed.${one}`))}
          onChange={(value) => set('owed', value as Rule['owed'])}
        />
        <TextField
          field="toWhom"
          label={say('regimes.toWhom')}
          value={values.toWhom}
          onChange={(value) => set('toWhom', value)}
          mistake={mistakes.toWhom}
        />
        <ChoiceField
          field="rhythm"
          label={say('regimes.rhythm')}
          value={values.rhythm}
          options={choices(rhythms, (one) => say(`rhythm.${one}`))}
          onChange={(value) => set('rhythm', value as Rule['rhythm'])}
        />
        <TextField
          field="days"
          label={say('regimes.days')}
          hint={say('regimes.days.hint')}
          inputMode="text"
          value={values.days}
          onChange={(value) => set('days', value)}
          mistake={mistakes.days ?? mistakes.dueAfterDays}
        />
        <ChoiceField
          field="cutOff"
          label={say('field.cutOff')}
          value={values.cutOff}
          options={choices(['calendar', 'decree-09-2019'] as const, (one) => say(`cutOff.${one}`))}
          onChange={(value) => set('cutOff', value as Rule['cutOff'])}
        />
        <DayField
          field="from"
          label={say('regimes.from')}
          hint={say('regimes.from.hint')}
          year={year}
          value={values.from}
          onChange={(value) => set('from', value)}
          mistake={mistakes.from}
        />
        {values.owed === 'to-us' && (
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
        )}
        <AreaField
          field="outline"
          label={say('regimes.outline')}
          hint={say('regimes.outline.hint')}
          optional
          rows={6}
          value={values.outline}
          onChange={(value) => set('outline', value)}
        />
        <TextField
          field="form"
          label={say('regimes.form')}
          hint={say('regimes.form.hint')}
          optional
          value={values.form}
          onChange={(value) => set('form', value)}
        />
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
      </FormFrame>
    </Dialog>
  );
}
