/**
 * Many indicators at once: pasted from Excel, looked at line by line, and those that are whole defined together.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Field, fields } from '#core/field.ts';
import { call, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/indicator-list/indicator-list.module.css';
import { type PastedIndicator, pastedIndicators } from '#web/pages/indicator-list/pasted-indicators.ts';
import type { Lists } from '#web/pages/indicator-list/use-lists.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField, DayField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { indicatorWords } from '#web/words/indicators.ts';

const initial = { text: '', from: `${new Date().getFullYear()}-01-01` };

export function PasteIndicators({ lists, onClose }: { readonly lists: Lists; readonly onClose: () => void }) {
  const say = useWords(indicatorWords);
  const speech = useSpeech();
  const held = useQueryClient();
  const fieldNames = useMemo(
    () => Object.fromEntries(fields.map((one) => [one, speech.say(`field.${one}`)])) as Record<Field, string>,
    [speech],
  );
  const read = (values: typeof initial): readonly PastedIndicator[] =>
    pastedIndicators(values.text, { known: lists.latest, units: lists.units, fieldNames, from: values.from });
  const form = useForm({
    name: 'indicators.paste',
    initial,
    check: (values) =>
      read(values).some(({ lacks }) => lacks.length === 0) ? {} : { text: indicatorWords['paste.none'] },
    submit: async (values) => {
      const whole = read(values).filter(({ lacks }) => lacks.length === 0);
      await call('indicators.define', { indicators: whole.map(({ indicator }) => ({ indicator, seen: null })) });
      tell(say('paste.saved', { count: whole.length }));
      await refreshed(held, ['lists.indicators', 'figures.ground', 'figures.sheet', 'figures.across']);
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  const lines = read(values);
  const count = lines.filter(({ lacks }) => lacks.length === 0).length;
  const unitName = (code: string): string => lists.units.find((one) => one.code === code)?.name ?? '';
  return (
    <Dialog wide title={say('paste.title')} onClose={onClose}>
      <p>{say('paste.lead')}</p>
      <FormFrame form={form} label={say('paste.title')} act={say('paste.do', { count })}>
        <AreaField
          field="text"
          label={say('paste.box')}
          rows={6}
          mistake={mistakes.text}
          value={values.text}
          onChange={(value) => set('text', value)}
        />
        <DayField
          field="from"
          label={say('from')}
          year={Number(values.from.slice(0, 4))}
          mistake={mistakes.from}
          value={values.from}
          onChange={(value) => set('from', value)}
        />
        {lines.length > 0 && (
          <div className={styles.preview}>
            <table className="sheet-table">
              <thead>
                <tr>
                  <th scope="col">{say('name')}</th>
                  <th scope="col">{say('measure')}</th>
                  <th scope="col">{say('owner')}</th>
                  <th scope="col">{say('paste.state')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.slice(0, 200).map(({ line, indicator, lacks }) => (
                  <tr key={line}>
                    <th scope="row">{indicator.name}</th>
                    <td>{indicator.measure}</td>
                    <td>{unitName(indicator.owner)}</td>
                    <td>
                      {lacks.length === 0
                        ? `✓ ${say('paste.ready')}`
                        : `✗ ${lacks.map((lack) => say(`paste.${lack}`)).join('; ')}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </FormFrame>
    </Dialog>
  );
}
