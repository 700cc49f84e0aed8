/**
 * One unit: what rests on it today, and how it is called and known elsewhere.
 */
import { useQueryClient } from '@tanstack/react-query';
import { fields } from '#core/field.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { textOfPairs } from '#web/pages/admin/lines.ts';
import { KnownFields, knownMistakes, knownOf } from '#web/pages/admin/unit-fields.tsx';
import type { Unit } from '#web/pages/admin/units-part.tsx';
import { SeveralChooser } from '#web/parts/form/chooser.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { NothingHere } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { adminWords } from '#web/words/admin.ts';

export function UnitPart({ code }: { readonly code: string }) {
  const say = useWords(adminWords);
  const { day } = useSpeech();
  const mayReform = useMe().may.includes('reform units');
  const units = useCall('lists.units', {}).data;
  const bears = useCall('units.bears', {}, { when: mayReform }).data?.find(({ unit }) => unit === code);
  if (!units) return <PageHead title={say('part.units')} lead={say('loading')} />;
  const unit = units.find((one) => one.code === code);
  if (!unit) return <NothingHere />;
  const span = `${say('units.from')} ${day(unit.from)}${unit.to ? `, ${say('units.to').toLowerCase()} ${day(unit.to)}` : ''}`;
  return (
    <>
      <p>
        <a href={paths.admin('units')}>{say('back')}</a>
      </p>
      <PageHead title={unit.name} lead={`${say(`kind.${unit.kind}`)} · ${unit.code} · ${span}`} />
      {bears && (
        <Section title={say('units.bears')}>
          <p>{say('units.bears.all', { ...bears })}</p>
        </Section>
      )}
      {mayReform && bears && <Correction key={bears.version} unit={unit} version={bears.version} />}
    </>
  );
}

function Correction({ unit, version }: { readonly unit: Unit; readonly version: string }) {
  const say = useWords(adminWords);
  const speech = useSpeech();
  const held = useQueryClient();
  const form = useForm({
    name: `unit:${unit.code}`,
    initial: {
      name: unit.name,
      aliases: unit.aliases.join('\n'),
      codes: textOfPairs(unit.codes),
      fields: unit.fields as readonly string[],
    },
    check: knownMistakes,
    submit: async (values) => {
      const known = { ...knownOf(values), fields: fields.filter((one) => values.fields.includes(one)) };
      await call('units.correct', { unit: unit.code, ...known, version });
      await refreshed(held, ['lists.units', 'units.bears']);
      tell(say('units.corrected', { name: known.name }));
    },
  });
  return (
    <Section title={say('edit')}>
      <FormFrame form={form} label={say('edit')} act={say('save')}>
        <KnownFields form={form} />
        <SeveralChooser
          field="fields"
          label={say('units.fields')}
          value={form.values.fields}
          options={fields.map((value) => ({ value, label: speech.say(`field.${value}`) }))}
          onChange={(value) => form.set('fields', value)}
        />
        {form.problem?.status === 409 && <p className={styles.wrong}>{say('conflict')}</p>}
      </FormFrame>
    </Section>
  );
}
