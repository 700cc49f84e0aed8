/**
 * A remedy to assign: as it was proposed, put right by whoever gives it. The weekday and days off stand beside the deadline.
 */
import { useMemo } from 'react';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import type { DossierIndex, Task } from '#web/dossier/dossier-index.ts';
import { useWords } from '#web/language.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser, SeveralChooser } from '#web/parts/form/chooser.tsx';
import { weekdayOf } from '#web/parts/form/entered-day.ts';
import { AreaField, DayField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { findingWords } from '#web/words/findings.ts';
import { unitOptions } from './edit-finding.tsx';
import styles from './findings.module.css';

export type GivenTask = InputOf<'remedies.assign'>['tasks'][number];
export type Ground = OutputOf<'tasks.ground'>;

/** Of a proposal as a task to give; a deadline that has passed is the usual one from today. */
export function taskOf(
  proposal: Pick<Task, 'what' | 'field' | 'lead' | 'support' | 'leader' | 'deliverable' | 'indicator' | 'origin'> &
    Partial<Pick<Task, 'deadline'>>,
  { findings, review, ground }: { readonly findings: readonly string[]; review: string; ground: Ground },
): GivenTask {
  const { what, field, lead, support, leader, deliverable, indicator, origin, deadline } = proposal;
  const due = deadline?.kind === 'dated' ? deadline.due : null;
  return {
    ...{ what, field, lead: lead ?? '', support: [...support], leader, deliverable, indicator, origin, review },
    due: due !== null && due >= ground.today ? due : ground.usualDue,
    directives: [],
    findings: [...findings],
    meeting: null,
  };
}

type Props = {
  readonly index: DossierIndex;
  readonly given: GivenTask;
  readonly ground: Ground;
  /** The shortcomings in words. */
  readonly about: readonly string[];
  readonly onAssign: (task: GivenTask) => Promise<void>;
  readonly onClose: () => void;
};

export function RemedyDialog({ index, given, ground, about, onAssign, onClose }: Props) {
  const say = useWords(findingWords);
  const units = useMemo(() => unitOptions(index), [index]);
  const needed = findingWords['remedy.needs'];
  const form = useForm({
    name: `remedy:${given.findings.join(' ')}`,
    initial: { ...given, due: given.due ?? '' },
    check: ({ what, lead, support, due }): Mistakes => ({
      ...(what.trim() === '' ? { what: needed } : {}),
      ...(lead === '' ? { lead: needed } : {}),
      ...(support.includes(lead) ? { support: findingWords['remedy.two-parts'] } : {}),
      ...(due !== '' && due < ground.today ? { due: findingWords['remedy.due.past'] } : {}),
    }),
    submit: async (values) => {
      const { leader, deliverable, due } = values;
      await onAssign({ ...values, leader: leader || null, deliverable: deliverable || null, due: due || null });
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(values.due);
  const isOff = isDay && (weekdayOf(values.due) % 6 === 0 || ground.holidays.includes(values.due));
  return (
    <Dialog title={say('remedy.title')} onClose={onClose} wide>
      <p className="quiet">{say('remedy.for', { words: about.join('; ') })}</p>
      <FormFrame form={form} label={say('remedy.title')} act={say('remedy.act')}>
        <AreaField
          field="what"
          label={say('remedy.what')}
          rows={3}
          mistake={mistakes.what}
          value={values.what}
          onChange={(what) => set('what', what)}
        />
        <div className={styles.pair}>
          <Chooser
            field="lead"
            label={say('remedy.lead')}
            mistake={mistakes.lead}
            value={values.lead === '' ? null : values.lead}
            options={units}
            onChange={(lead) => set('lead', lead ?? '')}
          />
          <DayField
            field="due"
            label={say('remedy.due')}
            hint={isOff ? `! ${say('remedy.due.off')}` : say('remedy.due.standing')}
            mistake={mistakes.due}
            year={Number(ground.today.slice(0, 4))}
            value={values.due}
            onChange={(due) => set('due', due)}
          />
        </div>
        <SeveralChooser
          field="support"
          label={say('remedy.support')}
          optional
          mistake={mistakes.support}
          value={values.support}
          options={units}
          onChange={(support) => set('support', [...support])}
        />
        <div className={styles.pair}>
          <TextField
            field="deliverable"
            label={say('remedy.deliverable')}
            optional
            value={values.deliverable ?? ''}
            onChange={(deliverable) => set('deliverable', deliverable)}
          />
          <TextField
            field="leader"
            label={say('remedy.leader')}
            optional
            value={values.leader ?? ''}
            onChange={(leader) => set('leader', leader)}
          />
        </div>
      </FormFrame>
    </Dialog>
  );
}
