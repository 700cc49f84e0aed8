/**
 * Sắp xếp đơn vị: what there was, what it becomes, and what follows from it, said before it is put on record.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, refreshed, useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { isCode } from '#web/pages/admin/found-dialog.tsx';
import { pairsOf } from '#web/pages/admin/lines.ts';
import { stateOf, todayHere, type Unit } from '#web/pages/admin/units-part.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { SeveralChooser } from '#web/parts/form/chooser.tsx';
import { AreaField, ChoiceField, DayField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Form, type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { adminWords } from '#web/words/admin.ts';

type Reform = {
  readonly kind: 'merge' | 'split' | 'rename' | 'move';
  readonly on: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly founded: string;
  readonly shares: string;
  readonly stay: boolean;
};
type Props = { readonly units: readonly Unit[]; readonly onClose: () => void };

const kinds = ['merge', 'split', 'rename', 'move'] as const;

function mistakesIn({ from, to, founded, shares }: Reform): Mistakes {
  const made = pairsOf(founded);
  const parts = pairsOf(shares);
  const areParts = parts?.every(([, share]) => /^[01]([.,]\d+)?$/.test(share)) ?? false;
  return {
    ...(from.length === 0 ? { from: adminWords['reform.no-from'] } : {}),
    ...(made === null || !made.every(([code]) => isCode(code)) ? { founded: adminWords['reform.new.wrong'] } : {}),
    ...(made?.length === 0 && to.length === 0 ? { to: adminWords['reform.no-to'] } : {}),
    ...(areParts ? {} : { shares: adminWords['reform.share.hint'] }),
  };
}

/** As the server takes it: what is new is of the kind, and stands under the unit, of the first there was. */
function inputOf({ kind, on, from, to, founded, shares, stay }: Reform, units: readonly Unit[]) {
  const first = units.find(({ code }) => code === from[0]);
  const made = (pairsOf(founded) ?? []).map(([code, name]) => ({
    ...{ code, name, kind: first?.kind ?? ('ward' as const), from: on, parent: first?.parent ?? null },
    ...{ aliases: [], codes: {}, fields: (first?.fields ?? []) as never[] },
  }));
  const parts = (pairsOf(shares) ?? []).map(([code, share]) => [code, { population: share.replace(',', '.') }]);
  return {
    ...{ kind, on, from: [...from], to: [...to, ...made.map(({ code }) => code)], founded: made },
    shares: Object.fromEntries(parts),
    ended: stay ? [] : from.filter((code) => !to.includes(code)),
  };
}

export function ReformDialog({ units, onClose }: Props) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const [sure, ask] = useState(false);
  const form = useForm<Reform>({
    name: 'units:reform',
    initial: { kind: 'merge', on: todayHere(), from: [], to: [], founded: '', shares: '', stay: false },
    check: mistakesIn,
    submit: async (values) => {
      if (!sure) return ask(true);
      await call('units.reform', inputOf(values, units));
      await refreshed(held, ['lists.units', 'units.bears', 'units.orphans', 'units.history']);
      tell(say('units.reformed'));
      onClose();
    },
  });
  return (
    <Dialog title={say(sure ? 'reform.sure' : 'units.reform')} onClose={onClose} wide>
      <FormFrame
        form={form}
        label={say('units.reform')}
        act={say(sure ? 'units.reform' : 'reform.next')}
        aside={
          sure && (
            <Button variant="default" onClick={() => ask(false)}>
              {say('edit')}
            </Button>
          )
        }
      >
        {sure ? <Consequence reform={form.values} units={units} /> : <ReformFields form={form} units={units} />}
      </FormFrame>
    </Dialog>
  );
}

function ReformFields({ form, units }: { readonly form: Form<Reform>; readonly units: readonly Unit[] }) {
  const say = useWords(adminWords);
  const { values, set, mistakes } = form;
  const options = units
    .filter((one) => stateOf(one, todayHere()) !== 'ended' || one.to === null)
    .concat(units.filter((one) => stateOf(one, todayHere()) === 'ended'))
    .map(({ code, name }) => ({ value: code, label: name, also: code }));
  return (
    <div className={styles.fields}>
      <ChoiceField
        field="kind"
        label={say('reform.kind')}
        value={values.kind}
        options={kinds.map((value) => ({ value, label: say(`reform.${value}`) }))}
        onChange={(value) => set('kind', value as Reform['kind'])}
      />
      <DayField
        field="on"
        label={say('reform.on')}
        value={values.on}
        year={Number(todayHere().slice(0, 4))}
        mistake={mistakes.on}
        onChange={(value) => set('on', value)}
      />
      <SeveralChooser
        field="from"
        label={say('reform.from')}
        value={values.from}
        options={options}
        mistake={mistakes.from}
        onChange={(value) => set('from', value)}
      />
      <SeveralChooser
        field="to"
        label={say('reform.to')}
        hint={say('reform.to.hint')}
        optional
        value={values.to}
        options={options}
        mistake={mistakes.to}
        onChange={(value) => set('to', value)}
      />
      <AreaField
        field="founded"
        label={say('reform.new')}
        hint={say('reform.new.hint')}
        optional
        rows={3}
        value={values.founded}
        mistake={mistakes.founded}
        onChange={(value) => set('founded', value)}
      />
      <AreaField
        field="shares"
        label={say('reform.share')}
        hint={say('reform.share.hint')}
        optional
        rows={3}
        value={values.shares}
        mistake={mistakes.shares}
        onChange={(value) => set('shares', value)}
      />
      <TickField field="stay" label={say('reform.stay')} value={values.stay} onChange={(value) => set('stay', value)} />
    </div>
  );
}

function Consequence({ reform, units }: { readonly reform: Reform; readonly units: readonly Unit[] }) {
  const say = useWords(adminWords);
  const { day } = useSpeech();
  const bears = useCall('units.bears', {}).data ?? [];
  const { ended } = inputOf(reform, units);
  const nameOf = (code: string): string => units.find((one) => one.code === code)?.name ?? code;
  const eve = new Date(Date.parse(reform.on) - 86_400_000).toISOString().slice(0, 10);
  const left = bears.filter(
    ({ unit, indicators, regimes, tasks, reporters, under }) =>
      ended?.includes(unit) && indicators + regimes + tasks + reporters + under > 0,
  );
  return (
    <>
      {ended && ended.length > 0 && <p>{say('reform.ends', { names: ended.map(nameOf).join(', '), day: day(eve) })}</p>}
      <p>{say('reform.sums', { year: eve.slice(0, 4) })}</p>
      {left.length > 0 && (
        <>
          <p>{say('reform.orphaned')}</p>
          <ul>
            {left.map((one) => (
              <li key={one.unit}>
                {nameOf(one.unit)}: {say('units.bears.all', { ...one })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say('reform.irreversible')}</p>
    </>
  );
}
