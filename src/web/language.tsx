/**
 * Which language the page speaks, and how it says and prints in it. Vietnamese unless switched.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { measureOf } from '#core/measure.ts';
import {
  type Language,
  printArithmetic,
  printBytes,
  printDay,
  printNumber,
  printPeriod,
  printSigned,
} from '#web/printing.ts';
import { type WordKey, words } from '#web/words.ts';

type Values = Readonly<Record<string, string | number>>;
export type Both = { readonly vi: string; readonly en: string };

export type Speech = {
  readonly language: Language;
  readonly say: (key: WordKey, values?: Values) => string;
  readonly both: (words: Both) => string;
  readonly number: (value: string | number, decimals?: number) => string;
  readonly signed: (value: string | number, decimals?: number) => string;
  readonly day: (iso: string) => string;
  readonly period: (code: string) => string;
  readonly measure: (name: string) => string;
  readonly arithmetic: (text: string) => string;
  readonly bytes: (count: number) => string;
};

const filled = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

const decimalsOf = (decimals: number | undefined) => (decimals === undefined ? {} : { decimals });

/** Everything said in one language; `{name}` in a sentence takes a value. */
export function speechIn(language: Language): Speech {
  return {
    language,
    say: (key, values = {}) => filled(words[key][language], values),
    both: (pair) => pair[language],
    number: (value, decimals) => printNumber(String(value), { language, ...decimalsOf(decimals) }),
    signed: (value, decimals) => printSigned(String(value), { language, ...decimalsOf(decimals) }),
    day: (iso) => printDay(iso, language),
    period: (code) => printPeriod(code, language),
    measure: (name) => (language === 'vi' ? name : (measureOf(name)?.english ?? name)),
    arithmetic: (text) => printArithmetic(text, language),
    bytes: (count) => printBytes(count, language),
  };
}

type Choice = Speech & { readonly choose: (language: Language) => void };

const Spoken = createContext<Choice>({ ...speechIn('vi'), choose: () => undefined });
const remembered = 'bokhuyet.language';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, choose] = useState<Language>(() => (recall() === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    try {
      localStorage.setItem(remembered, language);
    } catch {
      // A browser that keeps nothing still speaks.
    }
  }, [language]);
  const speech = useMemo(() => ({ ...speechIn(language), choose }), [language]);
  return <Spoken value={speech}>{children}</Spoken>;
}

export const useSpeech = (): Choice => useContext(Spoken);

/** Says from a table of its own, for a page that comes apart from the others; `table` is a constant. */
export function useWords<Key extends string>(
  table: Readonly<Record<Key, Both>>,
): (key: Key, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(
    () =>
      (key, values = {}) =>
        filled(table[key][language], values),
    [table, language],
  );
}

function recall(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}
