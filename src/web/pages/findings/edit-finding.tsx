/**
 * One finding in a form: its words, cause, degree, units, and the sentences that stand for it, chosen from the papers.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { fields } from '#core/field.ts';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser, SeveralChooser } from '#web/parts/form/chooser.tsx';
import { AreaField, ChoiceField, TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { finds, plain } from '#web/parts/plain.ts';
import { paths } from '#web/paths.ts';
import { findingWords } from '#web/words/findings.ts';
import { type Given, isSame, type Place, type Recorded, sentencesIn } from './board.ts';
import styles from './findings.module.css';

type Props = {
  readonly index: DossierIndex;
  readonly title: string;
  readonly given: Given;
  /** What somebody else saved of it since it was opened. */
  readonly name: string;
  readonly onSave: (given: Given) => Promise<void>;
  readonly onClose: () => void;
};

const needed = findingWords['edit.words.needed'];

export function EditFinding({ index, title, given, name, onSave, onClose }: Props) {
  const say = useWords(findingWords);
  const speech = useSpeech();
  const form = useForm({
    name: `finding:${name}`,
    initial: given,
    check: ({ words }): Mistakes => (words.trim() === '' ? { words: needed } : {}),
    submit: async (values) => {
      await onSave(values);
      onClose();
    },
  });
  const { values, set, mistakes, problem } = form;
  const standing = problem?.details.standing as readonly Recorded[] | undefined;
  const elsewhere = standing?.find(({ id }) => id === values.id);
  const indicators = [...index.indicators.values()].map(({ code, name: label }) => ({ value: code, label }));
  const units = unitOptions(index);
  return (
    <Dialog title={title} onClose={onClose} wide>
      {elsewhere && (
        <div className={styles.elsewhere} role="alert">
          <p>{say('edit.elsewhere', { words: elsewhere.words })}</p>
          <Button variant="default" size="compact-md" onClick={() => set('seen', elsewhere.entry)}>
            {say('edit.act')}
          </Button>
        </div>
      )}
      <FormFrame form={form} label={title} act={say('edit.act')}>
        <AreaField
          field="words"
          label={say('edit.words')}
          mistake={mistakes.words}
          value={values.words}
          onChange={(words) => set('words', words)}
        />
        {(given.byFigures || values.byFigures) && (
          <TickField
            field="byFigures"
            label={say('edit.by-figures')}
            value={values.byFigures}
            onChange={(byFigures) => set('byFigures', byFigures)}
          />
        )}
        <div className={styles.pair}>
          <ChoiceField
            field="kind"
            label={say('edit.kind')}
            value={values.kind}
            options={(['shortcoming', 'achievement'] as const).map((value) => ({ value, label: say(`kind.${value}`) }))}
            onChange={(kind) => set('kind', kind as Given['kind'])}
          />
          <ChoiceField
            field="field"
            label={say('edit.field')}
            value={values.field}
            options={fields.map((value) => ({ value, label: speech.say(`field.${value}`) }))}
            onChange={(field) => set('field', field as Given['field'])}
          />
        </div>
        <AreaField
          field="cause"
          label={say('found.cause')}
          hint={say('edit.cause.hint')}
          rows={2}
          optional
          value={values.cause ?? ''}
          onChange={(cause) => set('cause', cause)}
        />
        <div className={styles.pair}>
          <SeveralChooser
            field="units"
            label={say('found.units')}
            optional
            value={values.units}
            options={units}
            onChange={(chosen) => set('units', [...chosen])}
          />
          <TextField
            field="degree"
            label={say('found.degree')}
            optional
            value={values.degree ?? ''}
            onChange={(degree) => set('degree', degree)}
          />
        </div>
        <Chooser
          field="indicator"
          label={say('edit.indicator')}
          optional
          value={values.indicator}
          options={indicators}
          onChange={(indicator) => set('indicator', indicator)}
        />
        <Evidence index={index} places={values.places} onChange={(places) => set('places', [...places])} />
      </FormFrame>
    </Dialog>
  );
}

/** Those that stand on the day of the review. */
export const unitOptions = ({ dossier }: DossierIndex) =>
  dossier.units
    .filter(({ from, to }) => from <= dossier.on && (to === null || dossier.on <= to))
    .map(({ code, name }) => ({ value: code, label: name, also: code }));

type EvidenceProps = {
  readonly index: DossierIndex;
  readonly places: readonly Place[];
  readonly onChange: (places: readonly Place[]) => void;
};

function Evidence({ index, places, onChange }: EvidenceProps) {
  const say = useWords(findingWords);
  const [adding, add] = useState(false);
  return (
    <fieldset className={styles.evidence}>
      <legend>{say('edit.evidence')}</legend>
      {places.length === 0 && <p className="quiet">{say('edit.evidence.none')}</p>}
      <ul>
        {places.map((one) => (
          <li key={`${one.file}:${one.start}`}>
            <span>
              “{one.quote}”{' '}
              <a href={paths.submission(one.file, one)} target="_blank" rel="noreferrer">
                {one.file.split('/').at(-1)}
              </a>
            </span>
            <button
              type="button"
              className="more"
              aria-label={`${say('edit.evidence.remove')}: ${one.quote}`}
              onClick={() => onChange(places.filter((other) => !isSame(one, other)))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <PickSentence index={index} places={places} onPick={(one) => onChange([...places, one])} />
      ) : (
        <button type="button" className="more" onClick={() => add(true)}>
          + {say('edit.evidence.add')}
        </button>
      )}
    </fieldset>
  );
}

const mostShown = 12;

function PickSentence({ index, places, onPick }: Omit<EvidenceProps, 'onChange'> & { onPick: (one: Place) => void }) {
  const say = useWords(findingWords);
  const papers = index.dossier.submissions.filter(({ state, text }) => state === 'read' && text !== '');
  const [file, choose] = useState<string | null>(null);
  const [words, type] = useState('');
  const text = papers.find((one) => one.file === file)?.text ?? null;
  const found = text === null ? [] : sentencesIn(text, (sentence) => finds(words, plain(sentence)));
  const rest = found.filter(({ start }) => !places.some((one) => one.file === file && one.start === start));
  const options = papers.map((one) => ({
    value: one.file,
    label: one.unit ? index.unitName(one.unit) : one.file,
    also: one.file,
  }));
  return (
    <div className={styles.picking}>
      <Chooser
        field="evidence-file"
        label={say('edit.evidence.file')}
        value={file}
        options={options}
        onChange={choose}
      />
      {text !== null && (
        <>
          <TextField field="evidence-words" label={say('edit.evidence.find')} value={words} onChange={type} />
          {rest.length === 0 && <p className="quiet">{say('edit.evidence.no-match')}</p>}
          <ul>
            {rest.slice(0, mostShown).map((one) => (
              <li key={one.start}>
                <button type="button" onClick={() => onPick({ file: file ?? '', ...one })}>
                  “{one.quote}”
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
