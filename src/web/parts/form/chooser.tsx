/**
 * Chooses one of many — a person, a unit, an indicator — by typing any part of its name, without diacritics.
 */
import { useId, useRef, useState } from 'react';
import { Field, type FieldProps, type Option, useWired } from '#web/parts/form/fields.tsx';
import styles from '#web/parts/form/form.module.css';
import { finds, plain } from '#web/parts/plain.ts';
import { usePartWords } from '#web/parts/use-part-words.ts';

const mostOffered = 40;

type ChooserProps = FieldProps & {
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
};

export function Chooser({ value, options, onChange, ...props }: ChooserProps) {
  const say = usePartWords();
  const list = useId();
  const wired = useWired(props);
  const box = useRef<HTMLDivElement>(null);
  const [words, type] = useState<string | null>(null);
  const [at, go] = useState(0);
  const chosen = options.find((one) => one.value === value);
  const fitting =
    words === null ? [] : options.filter(({ label, also = '' }) => finds(words, plain(`${label} ${also}`)));
  const offered = fitting.slice(0, mostOffered);
  const open = words !== null;
  const choose = (one: Option | undefined): void => {
    if (one) onChange(one.value);
    type(null);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) type('');
      else go(Math.max(0, Math.min(offered.length - 1, at + step)));
      requestAnimationFrame(() =>
        box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(offered[at]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      type(null);
    }
  };
  return (
    <Field {...props}>
      <span className={styles.chooser}>
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          {...wired}
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && offered[at] ? `${list}-${at}` : undefined}
          value={words ?? chosen?.label ?? value ?? ''}
          onChange={(event) => {
            type(event.currentTarget.value);
            go(0);
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => !open && type('')}
          onKeyDown={onKeyDown}
          onBlur={() => type(null)}
        />
        {chosen && !open && (
          <button
            type="button"
            className={styles.clear}
            aria-label={say('chooser.clear')}
            onClick={() => onChange(null)}
          >
            ✕
          </button>
        )}
        <div id={list} ref={box} role="listbox" aria-label={props.label} hidden={!open}>
          {offered.map((one, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
            <div
              key={one.value}
              id={`${list}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(one)}
            >
              {one.label}
              {one.also && <small> {one.also}</small>}
            </div>
          ))}
          {open && (offered.length === 0 || fitting.length > mostOffered) && (
            <div tabIndex={-1} role="option" aria-selected="false" aria-disabled="true" className={styles.hint}>
              {offered.length === 0
                ? say('chooser.none')
                : say('chooser.further', { count: fitting.length - mostOffered })}
            </div>
          )}
        </div>
      </span>
    </Field>
  );
}

type SeveralProps = FieldProps & {
  readonly value: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (value: readonly string[]) => void;
};

/** The same for several: those chosen stand above, each with a way to take it out. */
export function SeveralChooser({ value, options, onChange, ...props }: SeveralProps) {
  const say = usePartWords();
  const left = options.filter((one) => !value.includes(one.value));
  const labelOf = (of: string): string => options.find((one) => one.value === of)?.label ?? of;
  return (
    <div className={styles.several}>
      <Chooser {...props} value={null} options={left} onChange={(one) => one !== null && onChange([...value, one])} />
      {value.length > 0 && (
        <ul aria-label={props.label}>
          {value.map((one) => (
            <li key={one}>
              {labelOf(one)}{' '}
              <button
                type="button"
                aria-label={say('chooser.remove', { name: labelOf(one) })}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
