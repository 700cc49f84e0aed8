/**
 * The grid of targets for one year and basis: typed or pasted beside what was promised the year before, saved against what
 * was seen.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { decimal, printDecimal } from '#core/decimal.ts';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import { call, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/indicator-list/indicator-list.module.css';
import type { Listed } from '#web/pages/indicator-list/use-lists.ts';
import { keep, recall } from '#web/parts/form/kept.ts';
import { entered } from '#web/parts/grid/entered.ts';
import { EntryGrid } from '#web/parts/grid/entry-grid.tsx';
import type { Column, Texts } from '#web/parts/grid/grid.ts';
import type { CellCheck } from '#web/parts/grid/marks.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { type Problem, problemOf } from '#web/problem.ts';
import { indicatorWords } from '#web/words/indicators.ts';

type Target = OutputOf<'lists.targets'>[number];
type Directive = OutputOf<'lists.directives'>[number];

type GridProps = {
  readonly targets: readonly Target[];
  readonly directives: readonly Directive[];
  readonly indicators: readonly Listed[];
  readonly year: number;
  readonly basis: Target['basis'];
  readonly unit: string | null;
};

type Sent = InputOf<'indicators.keep-targets'>['targets'][number];

export function TargetGrid({ indicators, targets, directives, ...about }: GridProps) {
  const say = useWords(indicatorWords);
  const { year, basis, unit } = about;
  const draft = useTyped(`targets:${year}:${basis}:${unit ?? ''}`);
  const standing = useMemo(() => standingOf(targets, { year, basis, unit }), [targets, year, basis, unit]);
  const rows = useTargetRows({ indicators, targets, year, basis, unit });
  const symbols = useMemo(() => symbolsOf(directives), [directives]);
  const columns = useTargetColumns(symbols.words);
  const base = useMemo(
    () => new Map(rows.map(({ key }) => [key, textsOfTarget(standing.get(key), symbols.of, say)])),
    [rows, standing, symbols, say],
  );
  const { typed } = draft;
  const texts = useMemo(() => new Map([...base].map(([key, of]) => [key, typed.get(key) ?? of])), [base, typed]);
  const sent = useMemo(
    () =>
      sentOf({
        ...{ texts, base, standing, columns },
        symbols: symbols.codes,
        about: { year, basis, unit },
        growth: say('targets.as.growth'),
      }),
    [texts, base, standing, columns, symbols, year, basis, unit, say],
  );
  const check = useMemo(
    (): CellCheck =>
      ({ row, column, said }) =>
        column.key === 'value' && said.kind === 'empty' && standing.has(row.key)
          ? { severity: 'warning', text: say('targets.kept') }
          : null,
    [standing, say],
  );
  const heads = useMemo(
    () => [
      { title: say('name'), width: 26 },
      { title: say('measure'), width: 6 },
    ],
    [say],
  );
  const { problem, busy, save } = useSaving(sent, draft.done);
  return (
    <>
      {problem && <Unsaved problem={problem} />}
      <EntryGrid
        label={say('targets.title')}
        {...{ heads, columns, rows, texts, check }}
        onChange={(next) => draft.change(next, base)}
      />
      <div className={`${styles.bar} unprinted`}>
        <Button onClick={() => void save()} loading={busy} disabled={sent.length === 0}>
          {sent.length === 0 ? say('targets.save.none') : say('targets.save', { count: sent.length })}
        </Button>
      </div>
    </>
  );
}

/** What was typed and not saved, kept in this browser under a name. */
function useTyped(name: string) {
  const [typed, type] = useState<Texts>(
    () =>
      new Map(
        Object.entries(recall<Record<string, Record<string, string>>>(name) ?? {}) as [
          string,
          Record<string, string>,
        ][],
      ),
  );
  const change = (next: Texts, base: Texts): void => {
    const touched = new Map([...next].filter(([key, of]) => JSON.stringify(of) !== JSON.stringify(base.get(key))));
    type(touched);
    keep(name, touched.size === 0 ? null : Object.fromEntries(touched));
  };
  const done = (): void => {
    keep(name, null);
    type(new Map());
  };
  return { typed, change, done };
}

/** Sends them; what others saved meanwhile is asked for again either way. */
function useSaving(sent: readonly Sent[], done: () => void) {
  const say = useWords(indicatorWords);
  const held = useQueryClient();
  const [problem, told] = useState<Problem | null>(null);
  const [busy, work] = useState(false);
  const save = async (): Promise<void> => {
    work(true);
    told(null);
    try {
      await call('indicators.keep-targets', { targets: [...sent] });
      done();
      tell(say('targets.saved', { count: sent.length }));
    } catch (error) {
      told(problemOf(error));
    } finally {
      await refreshed(held, ['lists.targets', 'figures.sheet', 'figures.across']);
      work(false);
    }
  };
  return { problem, busy, save };
}

function Unsaved({ problem }: { readonly problem: Problem }) {
  const say = useWords(indicatorWords);
  const speech = useSpeech();
  const { type, detail, standing } = problem.details;
  const count = ((standing as readonly Sent[] | undefined) ?? []).length;
  return (
    <p role="alert" className={styles.wrong}>
      {type === 'urn:bokhuyet:conflict' ? say('targets.conflict', { count }) : speech.both(detail ?? problem.words)}
    </p>
  );
}

/** A row for each indicator, beside it what was promised for the year before. */
function useTargetRows({ indicators, targets, year, basis, unit }: Omit<GridProps, 'directives'>) {
  const speech = useSpeech();
  const codes = indicators.map(({ code }) => code).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `codes` says which indicators.
  return useMemo(
    () =>
      indicators.map((one) => ({
        key: one.code,
        heads: [speech.language === 'vi' ? one.name : one.english, speech.measure(one.measure)],
        measure: one.measure,
        beside: { last: lastOf(targets, { indicator: one.code, year: year - 1, basis, unit }) },
      })),
    [codes, targets, year, basis, unit, speech],
  );
}

function useTargetColumns(symbols: Readonly<Record<string, readonly string[]>>): readonly Column[] {
  const say = useWords(indicatorWords);
  return useMemo(() => {
    const as = {
      [say('targets.as.value')]: ['giá trị', 'value', 'gt'],
      [say('targets.as.growth')]: ['tốc độ tăng', 'growth', 'tdt', '%'],
    };
    return [
      { key: 'last', title: say('targets.last'), width: 8, kind: 'number', readOnly: true },
      { key: 'value', title: say('targets.value'), width: 9, kind: 'number' },
      { key: 'as', title: say('targets.as'), width: 9, kind: 'word', words: as },
      { key: 'directive', title: say('targets.directive'), width: 15, kind: 'word', words: symbols },
    ];
  }, [say, symbols]);
}

const standingOf = (
  targets: readonly Target[],
  { year, basis, unit }: Pick<Sent, 'year' | 'basis' | 'unit'>,
): ReadonlyMap<string, Target> =>
  new Map(
    targets
      .filter((one) => one.year === year && one.basis === basis && one.unit === unit)
      .map((one) => [one.indicator, one]),
  );

const lastOf = (targets: readonly Target[], of: Pick<Target, 'indicator' | 'year' | 'basis' | 'unit'>): string => {
  const found = targets.find(
    (one) => one.indicator === of.indicator && one.year === of.year && one.basis === of.basis && one.unit === of.unit,
  );
  return found ? `${printDecimal(decimal(found.value))}${found.as === 'growth' ? ' %' : ''}` : '';
};

/** Directives by their symbol; two of one symbol are told apart by their code. */
function symbolsOf(directives: readonly Directive[]) {
  const nameOf = ({ symbol, number, type, code }: Directive): string => {
    const name = symbol ?? `${type} ${number}`;
    return directives.filter((one) => (one.symbol ?? `${one.type} ${one.number}`) === name).length > 1 ? code : name;
  };
  const of = new Map(directives.map((one) => [one.code, nameOf(one)]));
  const codes = new Map(directives.map((one) => [nameOf(one), one.code]));
  const words = Object.fromEntries(directives.map((one) => [nameOf(one), [one.code]]));
  return { of, codes, words };
}

const textsOfTarget = (
  target: Target | undefined,
  symbols: ReadonlyMap<string, string>,
  say: (key: 'targets.as.value' | 'targets.as.growth') => string,
): Readonly<Record<string, string>> =>
  target === undefined
    ? {}
    : {
        value: printDecimal(decimal(target.value)),
        as: say(`targets.as.${target.as}`),
        directive: target.directive === null ? '' : (symbols.get(target.directive) ?? ''),
      };

type Sending = {
  readonly texts: Texts;
  readonly base: Texts;
  readonly standing: ReadonlyMap<string, Target>;
  readonly columns: readonly Column[];
  readonly symbols: ReadonlyMap<string, string>;
  readonly about: Pick<Sent, 'year' | 'basis' | 'unit'>;
  readonly growth: string;
};

/** What was changed and can be read. */
function sentOf({ texts, base, standing, columns, symbols, about, growth }: Sending): readonly Sent[] {
  const column = (key: string) => columns.find((one) => one.key === key) ?? { kind: 'text' as const };
  return [...texts].flatMap(([indicator, of]): readonly Sent[] => {
    if (JSON.stringify(of) === JSON.stringify(base.get(indicator))) return [];
    const [value, as, directive] = [
      entered(of.value ?? '', { kind: 'number' }),
      entered(of.as ?? '', column('as')),
      entered(of.directive ?? '', column('directive')),
    ];
    if (value.kind !== 'number' || as.kind === 'wrong' || directive.kind === 'wrong') return [];
    const before = standing.get(indicator);
    const told = as.kind === 'word' && as.word === growth ? 'growth' : 'value';
    return [
      {
        ...{ indicator, ...about, as: told, value: decimal(value.value).toFixed() },
        directive: directive.kind === 'word' ? (symbols.get(directive.word) ?? null) : null,
        seen: before?.as === told ? before.value : null,
      },
    ];
  });
}
