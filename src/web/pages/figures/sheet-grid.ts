/**
 * The sheet as the entry grid takes it: heads, columns, rows, and the check that says what is odd in words.
 */
import { useMemo } from 'react';
import { type Decimal, decimal, rounded } from '#core/decimal.ts';
import type { Oddity } from '#core/entry.ts';
import { type Speech, useSpeech, useWords } from '#web/language.tsx';
import {
  type CellWords,
  countingOf,
  gridRowOf,
  isTouched,
  keyOf,
  oddnessOf,
  overWholes,
  progressOf,
  type SheetRow,
  saidBy,
  shortWays,
  vintageWays,
} from '#web/pages/figures/sheet-model.ts';
import type { Column, Row, Texts } from '#web/parts/grid/grid.ts';
import type { CellCheck } from '#web/parts/grid/marks.ts';
import { figureWords } from '#web/words/figures.ts';

type Say = ReturnType<typeof useWords<keyof typeof figureWords>>;

export function useCellWords(): CellWords {
  const say = useWords(figureWords);
  return useMemo(
    () => ({
      states: { 'nothing-arose': say('state.nothing-arose'), 'not-applicable': say('state.not-applicable') },
      vintages: {
        estimate: say('vintage.estimate'),
        preliminary: say('vintage.preliminary'),
        official: say('vintage.official'),
        revised: say('vintage.revised'),
      },
    }),
    [say],
  );
}

type Parts = {
  readonly rows: readonly SheetRow[];
  readonly texts: Texts;
  readonly words: CellWords;
  /** One indicator of all units. */
  readonly across: boolean;
};

export function useSheetGrid({ rows, texts, words, across }: Parts) {
  const say = useWords(figureWords);
  const speech = useSpeech();
  const byKey = useMemo(() => new Map(rows.map((row) => [keyOf(row), row])), [rows]);
  const gridRows = useMemo(
    () =>
      rows.map((row) =>
        gridRowOf(row, [
          across ? row.unitName : speech.language === 'vi' ? row.name : row.english,
          speech.measure(row.measure),
        ]),
      ),
    [rows, across, speech],
  );
  const columns = useMemo(() => columnsOf({ byKey, words, say, speech }), [byKey, words, say, speech]);
  const heads = useMemo(
    () => [
      { title: say(across ? 'unit' : 'indicator'), width: 16.4 },
      { title: say('column.measure'), width: 5.3 },
    ],
    [say, across],
  );
  const over = overWholes(rows, texts, words);
  const overSaid = [...over].map(([key, { whole, parts }]) => `${key}:${whole}:${parts}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `overSaid` says all of `over`.
  const check = useMemo((): CellCheck => {
    return ({ row, column, said, texts: typed }) => {
      const of = byKey.get(row.key);
      if (!of || column.key !== 'now') return null;
      const warn = (text: string) => ({ severity: 'warning' as const, text });
      if (said.kind === 'empty') return countingOf(of) === null ? null : warn(say('odd.cleared'));
      if (said.kind !== 'number') return null;
      const parts = over.get(row.key);
      if (parts)
        return warn(
          say('odd.parts', { parts: speech.number(String(parts.parts)), whole: speech.number(String(parts.whole)) }),
        );
      // What stands on record is not complained of again; people decided about it.
      if (!isTouched(of, typed, words)) return null;
      const odd = oddnessOf(of, decimal(said.value));
      return odd === null ? null : warn(oddWords(odd, of, { say, speech }));
    };
  }, [byKey, words, say, speech, overSaid]);
  return { rows: gridRows, columns, heads, check };
}

type Ground = {
  readonly byKey: ReadonlyMap<string, SheetRow>;
  readonly words: CellWords;
  readonly say: Say;
  readonly speech: Speech;
};

function columnsOf({ byKey, words, say, speech }: Ground): readonly Column[] {
  const typedIn = (row: Row, texts: Readonly<Record<string, string>>) => {
    const of = byKey.get(row.key);
    return of ? { of, said: saidBy(texts.now ?? '', of, words) } : null;
  };
  const progress = (which: 'ofPlan' | 'growth') => (row: Row, texts: Readonly<Record<string, string>>) => {
    const found = typedIn(row, texts);
    const value = found?.said?.value ? decimal(found.said.value) : null;
    const result = found ? progressOf(found.of, value)[which] : null;
    if (result === null) return '';
    const decimals = result.abs().gte(1000) ? 0 : 1;
    return which === 'ofPlan' ? speech.number(shown(result), decimals) : speech.signed(shown(result), decimals);
  };
  const state = (row: Row, texts: Readonly<Record<string, string>>): string => {
    const found = typedIn(row, texts);
    if (!found) return '';
    const isBlank = (texts.now ?? '').trim() === '';
    const base = found.said ? say(`state.${found.said.state}`) : say(isBlank ? 'state.none' : 'state.unread');
    if (isBlank && countingOf(found.of)) return say('odd.cleared.short');
    return found.said && isTouched(found.of, texts, words) ? say('state.typed', { state: base }) : base;
  };
  const named = <Name extends string>(
    names: Readonly<Record<Name, string>>,
    ways: Readonly<Record<Name, readonly string[]>>,
  ) => Object.fromEntries((Object.keys(names) as Name[]).map((name) => [names[name], ways[name]]));
  const beside = { kind: 'number', readOnly: true } as const;
  return [
    { key: 'plan', title: say('column.plan'), width: 5.3, ...beside },
    { key: 'last', title: say('column.last'), width: 5.3, ...beside },
    { key: 'earlier', title: say('column.earlier'), width: 5.3, ...beside },
    { key: 'now', title: say('column.now'), width: 8, kind: 'number', words: named(words.states, shortWays) },
    { key: 'of-plan', title: say('column.of-plan'), width: 4.3, ...beside, shows: progress('ofPlan') },
    { key: 'growth', title: say('column.growth'), width: 4.6, ...beside, shows: progress('growth') },
    { key: 'state', title: say('column.state'), width: 8.7, kind: 'text', readOnly: true, shows: state },
    {
      key: 'vintage',
      title: say('column.vintage'),
      width: 5.6,
      kind: 'word',
      words: named(words.vintages, vintageWays),
    },
    { key: 'note', title: say('column.note'), width: 7.4, kind: 'text' },
  ];
}

const shown = (value: Decimal): string => rounded(value, 1).toFixed();

function oddWords(odd: Oddity, { measure }: SheetRow, { say, speech }: Pick<Ground, 'say' | 'speech'>): string {
  const print = (value: Decimal): string => speech.number(value.toFixed());
  switch (odd.code) {
    case 'fallen':
      return say('odd.fallen', { earlier: print(odd.earlier) });
    case 'scale':
      return say(odd.more ? 'odd.scale.more' : 'odd.scale.less', {
        times: print(odd.times),
        against: print(odd.against),
      });
    case 'far':
      return say('odd.far', { low: print(odd.low), high: print(odd.high) });
    default:
      return say(`odd.${odd.code}`, { measure: speech.measure(measure) });
  }
}
