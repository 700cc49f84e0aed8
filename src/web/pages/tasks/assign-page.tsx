/**
 * A task assigned by hand: one lead, those that support, what must come of it and by when, and what it answers.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isDayOff, nextWorkingDay, parseDay } from '#core/day.ts';
import { type Field as FieldCode, fields } from '#core/field.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { type Speech, useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/one.module.css';
import { touched } from '#web/pages/tasks/one-task.ts';
import { type Names, unitsOn, useNames } from '#web/pages/tasks/use-names.ts';
import { Chooser, SeveralChooser } from '#web/parts/form/chooser.tsx';
import { AreaField, ChoiceField, DayField, type Option, TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Form, type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { taskWords } from '#web/words/tasks.ts';

type Ground = OutputOf<'tasks.ground'>;

const origins = ['remedy', 'target-missed', 'from-above', 'work-programme', 'carried'] as const;

type Entered = {
  readonly what: string;
  readonly field: FieldCode;
  readonly lead: string | null;
  readonly support: readonly string[];
  readonly leader: string;
  readonly deliverable: string;
  readonly due: string;
  readonly standing: boolean;
  readonly origin: (typeof origins)[number];
  readonly findings: readonly string[];
  readonly directives: readonly string[];
  readonly meeting: string | null;
  readonly indicator: string | null;
};

const empty: Entered = {
  ...{ what: '', field: 'administration', lead: null, support: [], leader: '', deliverable: '', due: '' },
  ...{ standing: false, origin: 'work-programme', findings: [], directives: [], meeting: null, indicator: null },
};

export function AssignPage() {
  const say = useWords(taskWords);
  const ground = useCall('tasks.ground', {});
  const names = useNames();
  return (
    <>
      <p className={styles.back}>
        <a href={paths.tasks()}>← {say('back')}</a>
      </p>
      <PageHead title={say('assign')} />
      {ground.data && names.units.length > 0 ? (
        <AssignForm ground={ground.data} names={names} />
      ) : (
        <p role="status">{say('loading')}</p>
      )}
    </>
  );
}

type Props = { readonly ground: Ground; readonly names: Names };

function AssignForm({ ground, names }: Props) {
  const say = useWords(taskWords);
  const held = useQueryClient();
  const go = useGo();
  const { search } = useHere();
  const finding = search.get('finding');
  const initial = useMemo(
    (): Entered => (finding === null ? empty : { ...empty, findings: [finding], origin: 'remedy' }),
    [finding],
  );
  const form = useForm<Entered>({
    name: `task.assign:${finding ?? ''}`,
    initial,
    check: (values) => mistakesIn(values, ground.today),
    submit: async (values) => {
      const { ids } = await call('tasks.assign', { tasks: [taskOf(values, ground)] });
      const [id = ''] = ids;
      tell(say('form.assigned', { id }));
      await refreshed(held, touched);
      go(paths.task(id));
    },
  });
  return (
    <FormFrame
      form={form}
      label={say('assign')}
      act={say('assign')}
      aside={<a href={paths.pasteTasks()}>{say('paste')}</a>}
    >
      <What form={form} ground={ground} names={names} />
      <When form={form} ground={ground} />
      <Whence form={form} ground={ground} names={names} />
    </FormFrame>
  );
}

function mistakesIn({ what, lead, support, due, standing }: Entered, today: string): Mistakes {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(due);
  return {
    ...(what.trim() === '' ? { what: taskWords['form.missing.what'] } : {}),
    ...(lead === null ? { lead: taskWords['form.missing.lead'] } : {}),
    ...(lead !== null && support.includes(lead) ? { support: taskWords['form.two-parts'] } : {}),
    ...(standing || isDay ? {} : { due: taskWords['form.missing.due'] }),
    ...(!standing && isDay && due < today ? { due: taskWords['form.past'] } : {}),
  };
}

/** As the route takes it; the server says what else is wrong. */
function taskOf(values: Entered, { meetings }: Ground) {
  const { standing, due, leader, deliverable, meeting, lead, support, directives, findings, ...own } = values;
  const at = meetings.find((one) => meetingKey(one) === meeting) ?? null;
  return {
    ...own,
    lead: lead ?? '',
    support: [...support],
    directives: [...directives],
    findings: [...findings],
    due: standing ? null : due,
    leader: leader.trim() || null,
    deliverable: deliverable.trim() || null,
    review: at?.review ?? null,
    meeting: at?.id ?? null,
  };
}

const meetingKey = ({ review, id }: { readonly review: string; readonly id: string }): string => `${review} ${id}`;

type Part = { readonly form: Form<Entered> };

function What({ form, ground, names }: Part & Props) {
  const say = useWords(taskWords);
  const speech = useSpeech();
  const { values, set, mistakes } = form;
  const units = useMemo(() => unitOptions(names, ground.today), [names, ground.today]);
  return (
    <>
      <AreaField
        field="what"
        label={say('form.what')}
        value={values.what}
        onChange={(value) => set('what', value)}
        mistake={mistakes.what}
      />
      <Chooser
        field="lead"
        label={say('form.lead')}
        hint={say('form.lead.hint')}
        value={values.lead}
        options={units}
        onChange={(value) => set('lead', value)}
        mistake={mistakes.lead}
      />
      <SeveralChooser
        field="support"
        label={say('form.support')}
        optional
        value={values.support}
        options={units}
        onChange={(value) => set('support', value)}
        mistake={mistakes.support}
      />
      <TextField
        field="leader"
        label={say('form.leader')}
        optional
        value={values.leader}
        onChange={(value) => set('leader', value)}
        mistake={mistakes.leader}
      />
      <TextField
        field="deliverable"
        label={say('form.deliverable')}
        optional
        value={values.deliverable}
        onChange={(value) => set('deliverable', value)}
        mistake={mistakes.deliverable}
      />
      <ChoiceField
        field="field"
        label={say('form.field')}
        value={values.field}
        options={fields.map((value) => ({ value, label: speech.say(`field.${value}`) }))}
        onChange={(value) => set('field', value as FieldCode)}
      />
    </>
  );
}

/** Units that stand today. */
const unitOptions = ({ units }: Names, today: string): readonly Option[] =>
  unitsOn(units, today).map(({ code, name }) => ({ value: code, label: name, also: code }));

function When({ form, ground }: Part & { readonly ground: Ground }) {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  const { values, set, mistakes } = form;
  const holidays = ground.holidays.flatMap((one) => parseDay(one) ?? []);
  const due = parseDay(values.due);
  const next = due !== null && isDayOff(due, holidays) ? nextWorkingDay(due, holidays) : null;
  return (
    <>
      <p>
        <TickField
          field="standing"
          label={say('form.standing')}
          value={values.standing}
          onChange={(value) => set('standing', value)}
        />
      </p>
      {!values.standing && (
        <>
          <DayField
            field="due"
            label={say('form.due')}
            year={Number(ground.today.slice(0, 4))}
            value={values.due}
            onChange={(value) => set('due', value)}
            mistake={mistakes.due}
          />
          {(next !== null || values.due === '') && (
            <p className={styles.aside} role="status">
              {next !== null
                ? say('form.due.off', { day: day(next) })
                : say('form.due.usual', { day: day(ground.usualDue) })}{' '}
              <button type="button" className="more" onClick={() => set('due', next ?? ground.usualDue)}>
                {say('form.due.take')}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}

function Whence({ form, ground, names }: Part & Props) {
  const say = useWords(taskWords);
  const speech = useSpeech();
  const { values, set, mistakes } = form;
  const indicators = useCall('lists.indicators', {}).data ?? [];
  const known = new Map(indicators.map((one) => [one.code, one.name]));
  return (
    <>
      <ChoiceField
        field="origin"
        label={say('form.origin')}
        value={values.origin}
        options={origins.map((value) => ({ value, label: speech.say(`origin.${value}`) }))}
        onChange={(value) => set('origin', value as Entered['origin'])}
      />
      <SeveralChooser
        field="findings"
        label={say('form.findings')}
        optional
        value={values.findings}
        options={ground.findings.map((one) => ({
          value: one.id,
          label: one.words,
          also: `${speech.period(one.review)}${one.answered ? ` · ${say('form.answered')}` : ''}`,
        }))}
        onChange={(value) => set('findings', value)}
        mistake={mistakes.findings}
      />
      <SeveralChooser
        field="directives"
        label={say('form.directives')}
        optional
        value={values.directives}
        options={names.directives.map(({ code, abstract }) => ({
          value: code,
          label: names.directive(code),
          also: abstract ?? '',
        }))}
        onChange={(value) => set('directives', value)}
        mistake={mistakes.directives}
      />
      <Chooser
        field="meeting"
        label={say('form.meeting')}
        optional
        value={values.meeting}
        options={ground.meetings.map((one) => ({ value: meetingKey(one), ...meetingSaid(one, say, speech) }))}
        onChange={(value) => set('meeting', value)}
        mistake={mistakes.meeting}
      />
      <Chooser
        field="indicator"
        label={say('form.indicator')}
        optional
        value={values.indicator}
        options={[...known].map(([value, label]) => ({ value, label, also: value }))}
        onChange={(value) => set('indicator', value)}
        mistake={mistakes.indicator}
      />
    </>
  );
}

type Say = ReturnType<typeof useWords<keyof typeof taskWords>>;

const meetingSaid = ({ kind, heldOn, review }: Ground['meetings'][number], say: Say, { day, period }: Speech) => ({
  label: say(`meeting.${kind}` as 'meeting.bureau', { day: day(heldOn) }),
  also: period(review),
});
