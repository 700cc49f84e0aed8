/**
 * One indicator defined, put right, defined anew from a day on, or ended.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Field, fields } from '#core/field.ts';
import { call, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/indicator-list/indicator-list.module.css';
import { codeOf } from '#web/pages/indicator-list/pasted-indicators.ts';
import type { Listed, Lists } from '#web/pages/indicator-list/use-lists.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser, SeveralChooser } from '#web/parts/form/chooser.tsx';
import { AreaField, ChoiceField, DayField, TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Form, type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { Problem, problemOf } from '#web/problem.ts';
import { indicatorWords } from '#web/words/indicators.ts';

const unitKinds = ['ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school'] as const;

type Values = Omit<Listed, 'aliases' | 'to' | 'decimals' | 'partOf' | 'owner' | 'field'> & {
  readonly field: Field;
  readonly owner: string | null;
  readonly partOf: string | null;
  readonly decimals: string;
  readonly to: string;
  readonly aliases: string;
};

const fresh: Values = {
  ...{ code: '', name: '', english: '', field: fields[0], measure: '', decimals: '1', kind: 'flow', formed: 'agency' },
  ...{ owner: null, reportedBy: [], direction: 'higher', range: null, price: 'none', ratio: null, partOf: null },
  ...{ saidAs: 'value', from: '', to: '', carry: 'not-comparable', aliases: '', key: true },
};

const valuesOf = ({ decimals, to, aliases, ...one }: Listed): Values => ({
  ...one,
  field: one.field as Field,
  decimals: String(decimals),
  to: to ?? '',
  aliases: aliases.join('\n'),
});

type Props = { readonly lists: Lists; readonly of: Listed | null; readonly onClose: () => void };

export function IndicatorForm({ lists, of, onClose }: Props) {
  const say = useWords(indicatorWords);
  const held = useQueryClient();
  const initial = useMemo(() => (of === null ? fresh : valuesOf(of)), [of]);
  const form = useForm<Values>({
    name: `indicator:${of?.code ?? 'new'}`,
    initial,
    check: mistakesIn,
    submit: async (values) => {
      const taken = new Set(lists.latest.map((one) => one.code));
      const code = of?.code ?? (values.code === '' ? codeOf(values.name, taken) : values.code);
      const indicator = {
        ...values,
        ...{ code, field: values.field, owner: values.owner ?? '', decimals: Number(values.decimals) },
        ...{ to: values.to === '' ? null : values.to, reportedBy: values.formed === 'added' ? values.reportedBy : [] },
        carry: of === null && values.formed === 'added' ? ('add' as const) : values.carry,
        aliases: values.aliases
          .split('\n')
          .map((one) => one.trim())
          .filter(Boolean),
      };
      try {
        await call('indicators.define', { indicators: [{ indicator, seen: of }] });
      } catch (error) {
        throw byField(problemOf(error));
      }
      tell(say('saved', { name: values.name }));
      await refreshed(held, ['lists.indicators', 'figures.ground', 'figures.sheet', 'figures.across']);
      onClose();
    },
  });
  return (
    <Dialog wide title={of?.name ?? say('new.title')} onClose={onClose}>
      <FormFrame form={form} label={of?.name ?? say('new.title')} act={say('save')}>
        <Fields form={form} lists={lists} isNew={of === null} />
      </FormFrame>
    </Dialog>
  );
}

const mistakesIn = ({ name, measure, owner, formed, reportedBy }: Values): Mistakes => ({
  ...(name.trim() === '' ? { name: { vi: 'còn để trống', en: 'it is missing' } } : {}),
  ...(measure.trim() === '' ? { measure: { vi: 'còn để trống', en: 'it is missing' } } : {}),
  ...(owner === null || owner === '' ? { owner: indicatorWords['owner.none'] } : {}),
  ...(formed === 'added' && reportedBy.length === 0 ? { reportedBy: indicatorWords['reporters.none'] } : {}),
});

/** The server names fields within a batch; the form holds the one. And who was faster is told in words of this page. */
function byField(problem: Problem): Problem {
  if (problem.details.type === 'urn:bokhuyet:conflict')
    return new Problem({ ...problem.details, detail: indicatorWords.changed });
  const mistakes = problem.mistakes.map((one) => ({ ...one, field: one.field.slice(3) }));
  return new Problem({ ...problem.details, mistakes });
}

type FieldsProps = { readonly form: Form<Values>; readonly lists: Lists; readonly isNew: boolean };

function Fields({ form, lists, isNew }: FieldsProps) {
  const say = useWords(indicatorWords);
  const speech = useSpeech();
  const { values, set, mistakes } = form;
  const units = useMemo(
    () => lists.units.map(({ code, name }) => ({ value: code, label: name, also: code })),
    [lists.units],
  );
  const reporters = useMemo(
    () => [...unitKinds.map((kind) => ({ value: kind, label: say(`unit-kind.${kind}`) })), ...units],
    [units, say],
  );
  const one = <Key extends keyof Values & string>(key: Key) => ({ field: key, mistake: mistakes[key] });
  const options = <Value extends string>(list: readonly Value[], word: (value: Value) => string) =>
    list.map((value) => ({ value, label: word(value) }));
  return (
    <div className={styles.fields}>
      <TextField {...one('name')} label={say('name')} value={values.name} onChange={(value) => set('name', value)} />
      <TextField
        {...one('measure')}
        label={say('measure')}
        value={values.measure}
        onChange={(value) => set('measure', value)}
      />
      <Chooser
        {...one('owner')}
        label={say('owner')}
        value={values.owner}
        options={units}
        onChange={(value) => set('owner', value)}
      />
      <ChoiceField
        {...one('field')}
        label={say('field')}
        value={values.field}
        options={options(fields, (value) => speech.say(`field.${value}`))}
        onChange={(value) => set('field', value as Field)}
      />
      <ChoiceField
        {...one('formed')}
        label={say('formed')}
        value={values.formed}
        options={options(['agency', 'added', 'vertical'] as const, (value) => say(`formed.${value}`))}
        onChange={(value) => set('formed', value as Values['formed'])}
      />
      <ChoiceField
        {...one('kind')}
        label={say('kind')}
        value={values.kind}
        options={options(['flow', 'stock', 'ratio', 'index'] as const, (value) => say(`kind.${value}`))}
        onChange={(value) => set('kind', value as Values['kind'])}
      />
      {values.formed === 'added' && (
        <SeveralChooser
          {...one('reportedBy')}
          label={say('reporters')}
          value={values.reportedBy}
          options={reporters}
          onChange={(value) => set('reportedBy', [...value])}
        />
      )}
      <ChoiceField
        {...one('direction')}
        label={say('direction')}
        value={values.direction}
        options={options(
          values.direction === 'range'
            ? (['higher', 'lower', 'neutral', 'range'] as const)
            : (['higher', 'lower', 'neutral'] as const),
          (value) => say(`direction.${value}`),
        )}
        onChange={(value) => set('direction', value as Values['direction'])}
      />
      <TextField
        {...one('decimals')}
        label={say('decimals')}
        inputMode="numeric"
        value={values.decimals}
        onChange={(value) => set('decimals', value)}
      />
      <LaterFields {...{ form, lists, isNew }} />
    </div>
  );
}

/** From when to when, a part of what, how it is called elsewhere. */
function LaterFields({ form, lists, isNew }: FieldsProps) {
  const say = useWords(indicatorWords);
  const { values, set, mistakes } = form;
  const others = useMemo(
    () =>
      lists.latest
        .filter(({ code }) => code !== values.code)
        .map(({ code, name }) => ({ value: code, label: name, also: code })),
    [lists.latest, values.code],
  );
  const one = <Key extends keyof Values & string>(key: Key) => ({ field: key, mistake: mistakes[key] });
  const year = Number((values.from || '2020').slice(0, 4));
  return (
    <>
      <DayField
        {...one('from')}
        label={say('from')}
        hint={say('from.hint')}
        year={year}
        value={values.from}
        onChange={(value) => set('from', value)}
      />
      <DayField
        {...one('to')}
        label={say('to')}
        hint={say('to.hint')}
        optional
        year={year}
        value={values.to}
        onChange={(value) => set('to', value)}
      />
      <Chooser
        {...one('partOf')}
        label={say('partOf')}
        optional
        value={values.partOf}
        options={others}
        onChange={(value) => set('partOf', value)}
      />
      <TextField
        {...one('english')}
        label={say('english')}
        optional
        value={values.english}
        onChange={(value) => set('english', value)}
      />
      {isNew && (
        <TextField
          {...one('code')}
          label={say('code')}
          hint={say('code.hint')}
          optional
          value={values.code}
          onChange={(value) => set('code', value)}
        />
      )}
      <AreaField
        {...one('aliases')}
        label={say('aliases')}
        hint={say('aliases.hint')}
        optional
        rows={3}
        value={values.aliases}
        onChange={(value) => set('aliases', value)}
      />
      <TickField field="key" label={say('key')} value={values.key} onChange={(value) => set('key', value)} />
    </>
  );
}
