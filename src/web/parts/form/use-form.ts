/**
 * A form: its values, kept until they are saved; one sending at a time; mistakes by field, the page's own before it asks
 * the server and the server's after.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Both } from '#web/language.tsx';
import { keep, recall } from '#web/parts/form/kept.ts';
import { type Problem, problemOf } from '#web/problem.ts';

export type Values = Readonly<Record<string, unknown>>;
/** By field. */
export type Mistakes = Readonly<Record<string, Both>>;

type FormParts<Of extends Values> = {
  /** Names what is kept; one for each thing that is edited: `task:12`. */
  readonly name: string;
  readonly initial: Of;
  /** Sends it; throws a problem where it is refused. */
  readonly submit: (values: Of) => Promise<unknown>;
  /** What can be told without the server. */
  readonly check?: (values: Of) => Mistakes;
  /** Values that never leave the memory: passwords, codes. */
  readonly secret?: readonly (keyof Of & string)[];
};

export type Form<Of extends Values> = {
  readonly values: Of;
  readonly set: <Key extends keyof Of & string>(key: Key, value: Of[Key]) => void;
  readonly mistakes: Mistakes;
  /** What the server refused and no field shows. */
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly dirty: boolean;
  /** What was typed before came back from the tab's memory. */
  readonly restored: boolean;
  readonly startOver: () => void;
  readonly send: () => void;
};

/** The form of these values; what it keeps goes when it is saved or started over. */
export function useForm<Of extends Values>({ name, initial, submit, check, secret = [] }: FormParts<Of>): Form<Of> {
  const [first] = useState(() => recall<Of>(name));
  const [values, become] = useState<Of>(() => ({ ...initial, ...first }));
  const [restored, restore] = useState(first !== null);
  const [mistakes, mark] = useState<Mistakes>({});
  const [problem, tell] = useState<Problem | null>(null);
  const [busy, work] = useState(false);
  const sending = useRef(false);
  const keys = Object.keys(initial);
  const dirty = keys.some((key) => JSON.stringify(values[key]) !== JSON.stringify(initial[key]));
  useLeaveGuard(dirty && !busy);

  const set: Form<Of>['set'] = (key, value) => {
    const next = { ...values, [key]: value };
    become(next);
    mark(({ [key]: _, ...others }) => others);
    keep(name, worthKeeping(next, initial, secret));
  };
  const startOver = useCallback(() => {
    keep(name, null);
    become(initial);
    mark({});
    tell(null);
    restore(false);
  }, [name, initial]);
  const send = async (): Promise<void> => {
    if (sending.current) return;
    const own = check?.(values) ?? {};
    mark(own);
    tell(null);
    if (Object.keys(own).length > 0) return;
    sending.current = true;
    work(true);
    try {
      await submit(values);
      keep(name, null);
      restore(false);
    } catch (error) {
      const found = problemOf(error);
      const byField = Object.fromEntries(
        found.mistakes.filter(({ field }) => keys.includes(String(field[0]))).map((one) => [String(one.field[0]), one]),
      );
      mark(byField);
      if (Object.keys(byField).length < Math.max(1, found.mistakes.length)) tell(found);
    } finally {
      sending.current = false;
      work(false);
    }
  };
  return { values, set, mistakes, problem, busy, dirty, restored, startOver, send: () => void send() };
}

/** What differs from the beginning and may leave the memory; null when nothing does. */
function worthKeeping<Of extends Values>(values: Of, initial: Of, secret: readonly string[]): Values | null {
  const kept = Object.entries(values).filter(
    ([key, value]) => !secret.includes(key) && JSON.stringify(value) !== JSON.stringify(initial[key]),
  );
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** Asks before the tab closes on what is not saved: its memory ends with the tab. */
function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
}
