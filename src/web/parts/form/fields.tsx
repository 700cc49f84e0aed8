/**
 * The fields of forms, each with its label above, a hint below it, and what is wrong in words beside what was typed.
 */
import { type ReactNode, useState } from 'react';
import { type Both, useSpeech } from '#web/language.tsx';
import { useIdOf } from '#web/parts/form/field-ids.ts';
import styles from '#web/parts/form/form.module.css';
import { usePartWords } from '#web/parts/use-part-words.ts';
import { dayText, enteredDay, weekdayOf } from './entered-day.ts';

export type FieldProps = {
  /** The name of the field in the form, and in the mistakes of the server. */
  readonly field: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly mistake?: Both | undefined;
  readonly optional?: boolean;
};

/** What every control carries so that its label, hint and mistake are read with it. */
export function useWired({ field, hint, mistake }: FieldProps) {
  const id = useIdOf()(field);
  const told = [hint ? `${id}-hint` : '', mistake ? `${id}-mistake` : ''].join(' ').trim();
  return {
    id,
    name: field,
    'aria-invalid': mistake ? true : undefined,
    'aria-describedby': told || undefined,
  };
}

export function Field({
  field,
  label,
  hint,
  mistake,
  optional,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const say = usePartWords();
  const { both } = useSpeech();
  const idOf = useIdOf();
  return (
    <div className={styles.field} data-wrong={mistake ? '' : undefined}>
      <label htmlFor={idOf(field)}>
        {label}
        {optional && <small> ({say('form.optional')})</small>}
      </label>
      {children}
      {hint && (
        <p className={styles.hint} id={`${idOf(field)}-hint`}>
          {hint}
        </p>
      )}
      {mistake && (
        <p className={styles.mistake} id={`${idOf(field)}-mistake`}>
          <span aria-hidden="true">✗</span> {both(mistake)}
        </p>
      )}
    </div>
  );
}

type TextProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoFocus?: boolean;
  /** The id of a datalist: what is offered while anything may be typed. */
  readonly list?: string;
};

export function TextField({
  value,
  onChange,
  autoComplete = 'off',
  inputMode,
  autoFocus = false,
  list,
  ...props
}: TextProps) {
  const wired = useWired(props);
  return (
    <Field {...props}>
      <input
        type="text"
        {...wired}
        list={list}
        value={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        // biome-ignore lint/a11y/noAutofocus: the one thing to do on a page that asks for it.
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

export function PasswordField({
  value,
  onChange,
  autoComplete = 'current-password',
  autoFocus = false,
  ...props
}: TextProps) {
  const say = usePartWords();
  const [shown, show] = useState(false);
  const wired = useWired(props);
  return (
    <Field {...props}>
      <input
        type={shown ? 'text' : 'password'}
        {...wired}
        value={value}
        autoComplete={autoComplete}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: as above.
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />{' '}
        {say('form.show-password')}
      </label>
    </Field>
  );
}

export function AreaField({ value, onChange, rows = 4, ...props }: TextProps & { readonly rows?: number }) {
  const wired = useWired(props);
  return (
    <Field {...props}>
      <textarea {...wired} rows={rows} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}

export type Option = {
  readonly value: string;
  readonly label: string;
  /** Found by too, and shown small: a code, a post, the unit of a person. */
  readonly also?: string;
};

type ChoiceProps = FieldProps & {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** Of no choice; without it one is always chosen. */
  readonly none?: string;
};

/** Of a few; of many take a `Chooser`. */
export function ChoiceField({ value, options, onChange, none, ...props }: ChoiceProps) {
  const wired = useWired(props);
  return (
    <Field {...props}>
      <select {...wired} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type TickProps = {
  readonly field: string;
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
};

export function TickField({ field, label, value, onChange }: TickProps) {
  const idOf = useIdOf();
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        id={idOf(field)}
        name={field}
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
}

type DayProps = FieldProps & {
  /** ISO, or what was typed where it is no day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of days typed without a year. */
  readonly year: number;
};

/** Takes 30/9/2019 and its kin, says the weekday; what is no day stays as typed, with the reason. */
export function DayField({ value, onChange, year, ...props }: DayProps) {
  const say = usePartWords();
  const [typing, type] = useState<string | null>(null);
  const text = typing ?? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value) : value);
  const said = enteredDay(text, year);
  const settle = (): void => {
    if (typing !== null) onChange(said.kind === 'day' ? said.day : typing);
    type(null);
  };
  const why = said.kind === 'wrong' && typing === null ? said.why : null;
  const both = (key: 'day.wrong' | 'day.never'): Both => ({ vi: say(key), en: say(key) });
  const mistake = props.mistake ?? (why ? both(`day.${why}`) : undefined);
  const wire = { ...props, hint: props.hint ?? say('day.hint'), mistake };
  const wired = useWired(wire);
  return (
    <Field {...wire}>
      <span className={styles.day}>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          {...wired}
          value={text}
          onChange={(event) => {
            type(event.currentTarget.value);
            const next = enteredDay(event.currentTarget.value, year);
            onChange(next.kind === 'day' ? next.day : event.currentTarget.value);
          }}
          onBlur={settle}
        />
        <span aria-live="polite">{said.kind === 'day' && say(`weekday.${weekdayOf(said.day)}` as 'weekday.0')}</span>
      </span>
    </Field>
  );
}
