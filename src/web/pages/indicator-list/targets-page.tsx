/**
 * What is promised for a year, by who set it: typed or pasted into the grid, for the whole authority or for one unit.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { decimal, printDecimal } from '#core/decimal.ts';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/indicator-list/indicator-list.module.css';
import { type Listed, type Lists, useLists } from '#web/pages/indicator-list/use-lists.ts';
import { keep, recall } from '#web/parts/form/kept.ts';
import { entered } from '#web/parts/grid/entered.ts';
import { EntryGrid } from '#web/parts/grid/entry-grid.tsx';
import type { Column, Texts } from '#web/parts/grid/grid.ts';
import type { CellCheck } from '#web/parts/grid/marks.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead } from '#web/parts/section.tsx';
import { Empty, Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { type Problem, problemOf } from '#web/problem.ts';
import { indicatorWords } from '#web/words/indicators.ts';

type Target = OutputOf<'lists.targets'>[number];
type Directive = OutputOf<'lists.directives'>[number];
const bases = ['council', 'assigned', 'committee', 'stretch'] as const;
type Basis = (typeof bases)[number];

export function TargetsPage() {
  const say = useWords(indicatorWords);
  const lists = useLists();
  const targets = useCall('lists.targets', {});
  const directives = useCall('lists.directives', {});
  const problem = lists.problem ?? targets.error ?? directives.error;
  if (problem) return <Failed why={problem.words} again={lists.again} />;
  if (!lists.ready || !targets.data || !directives.data) return null;
  return (
    <>
      <p className="unprinted">
        <a href={paths.indicatorList()}>← {say('back')}</a>
      </p>
      <PageHead title={say('targets.title')} lead={say('targets.lead')} />
      <TargetDesk lists={lists} targets={targets.data} directives={directives.data} />
    </>
  );
}

type DeskProps = {
  readonly lists: Lists;
  readonly targets: readonly Target[];
  readonly directives: readonly Directive[];
};

function TargetDesk({ lists, targets, directives }: DeskProps) {
  const say = useWords(indicatorWords);
  const speech = useSpeech();
  const { search } = useHere();
  const go = useGo();
  const known = [...new Set([...targets.map((one) => one.year), new Date().getFullYear()])].sort((a, b) => b - a);
  const years = [...new Set([(known[0] ?? 2020) + 1, ...known])];
  const last = Math.max(...targets.map((one) => one.year), 0) || new Date().getFullYear();
  const year = Number(search.get('year')) || last;
  const basis: Basis = bases.find((one) => one === search.get('basis')) ?? 'council';
  const unit = lists.units.find(({ code }) => code === search.get('unit'))?.code ?? null;
  const choose = (change: { year?: number; basis?: Basis; unit?: string | null }): void =>
    go(paths.targets({ year, basis, unit, ...change }), { replace: true });
  const asked = lists.latest.filter(
    ({ ratio, from, to }) => ratio === null && from <= `${year}-12-31` && (to === null || to >= `${year}-01-01`),
  );
  const indicators = unit === null ? asked : asked.filter((one) => isAskedOf(one, unit, lists));
  const units = lists.units.filter(({ to }) => to === null || to >= `${year}-01-01`);
  return (
    <>
      <div className={`${styles.choice} unprinted`}>
        <label>
          {say('targets.year')}
          <select value={year} onChange={(event) => choose({ year: Number(event.currentTarget.value) })}>
            {[...new Set([year, ...years])]
              .sort((a, b) => b - a)
              .map((one) => (
                <option key={one}>{one}</option>
              ))}
          </select>
        </label>
        <label>
          {say('targets.basis')}
          <select value={basis} onChange={(event) => choose({ basis: event.currentTarget.value as Basis })}>
            {bases.map((one) => (
              <option key={one} value={one}>
                {speech.say(`basis.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('targets.of')}
          <select value={unit ?? ''} onChange={(event) => choose({ unit: event.currentTarget.value || null })}>
            <option value="">{say('targets.whole')}</option>
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {indicators.length === 0 ? (
        <Empty>{say('list.empty')}</Empty>
      ) : (
        <TargetGrid key={`${year}|${basis}|${unit}`} {...{ indicators, targets, directives, year, basis, unit }} />
      )}
    </>
  );
}

const isAskedOf = ({ reportedBy, owner }: Listed, unit: string, { units }: Lists): boolean => {
  const kind = units.find(({ code }) => code === unit)?.kind;
  return owner === unit || reportedBy.some((one) => one === unit || one === kind);
};

type GridProps = Omit<DeskProps, 'lists'> & {
  readonly indicators: readonly Listed[];
  readonly year: number;
  readonly basis: Basis;
  readonly unit: string | null;
};

type Sent = InputOf<'indicators.keep-targets'>['targets'][number];

function TargetGrid({ indicators, targets, directives, year, basis, unit }: GridProps) {
  const say = useWords(indicatorWords);
  const speech = useSpeech();
  const held = useQueryClient();
  const name = `targets:${year}:${basis}:${unit ?? ''}`;
  const [typed, type] = useState<Texts>(
    () =>
      new Map(
        Object.entries(recall<Record<string, Record<string, string>>>(name) ?? {}) as [
          string,
          Record<string, string>,
        ][],
      ),
  );
  const [problem, told] = useState<Problem | null>(null);
  const [busy, work] = useState(false);
  const standing = useMemo(
    () =>
      new Map(
        targets
          .filter((one) => one.year === year && one.basis === basis && one.unit === unit)
          .map((one) => [one.indicator, one]),
      ),
    [targets, year, basis, unit],
  );
  const codes = indicators.map(({ code }) => code).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `codes` says which indicators.
  const rows = useMemo(
    () =>
      indicators.map((one) => ({
        key: one.code,
        heads: [speech.language === 'vi' ? one.name : one.english, speech.measure(one.measure)],
        measure: one.measure,
        beside: { last: lastOf(targets, { indicator: one.code, year: year - 1, basis, unit }) },
      })),
    [codes, targets, year, basis, unit, speech],
  );
  const symbols = useMemo(() => symbolsOf(directives), [directives]);
  const columns = useMemo((): readonly Column[] => {
    const as = {
      [say('targets.as.value')]: ['giá trị', 'value', 'gt'],
      [say('targets.as.growth')]: ['tốc độ tăng', 'growth', 'tdt', '%'],
    };
    return [
      { key: 'last', title: say('targets.last'), width: 8, kind: 'number', readOnly: true },
      { key: 'value', title: say('targets.value'), width: 9, kind: 'number' },
      { key: 'as', title: say('targets.as'), width: 9, kind: 'word', words: as },
      { key: 'directive', title: say('targets.directive'), width: 15, kind: 'word', words: symbols.words },
    ];
  }, [say, symbols]);
  const base = useMemo(
    () => new Map(rows.map(({ key }) => [key, textsOfTarget(standing.get(key), symbols.of, say)])),
    [rows, standing, symbols, say],
  );
  const texts = useMemo(() => new Map([...base].map(([key, of]) => [key, typed.get(key) ?? of])), [base, typed]);
  const sent = useMemo(
    () =>
      sentOf({
        texts,
        base,
        standing,
        columns,
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
  const change = (next: Texts): void => {
    const touched = new Map([...next].filter(([key, of]) => JSON.stringify(of) !== JSON.stringify(base.get(key))));
    type(touched);
    keep(name, touched.size === 0 ? null : Object.fromEntries(touched));
  };
  const save = async (): Promise<void> => {
    work(true);
    told(null);
    try {
      await call('indicators.keep-targets', { targets: [...sent] });
      keep(name, null);
      type(new Map());
      tell(say('targets.saved', { count: sent.length }));
    } catch (error) {
      told(problemOf(error));
    } finally {
      await refreshed(held, ['lists.targets', 'figures.sheet', 'figures.across']);
      work(false);
    }
  };
  const isConflict = problem?.details.type === 'urn:bokhuyet:conflict';
  return (
    <>
      {problem && (
        <p role="alert" className={styles.wrong}>
          {isConflict
            ? say('targets.conflict', {
                count: ((problem.details.standing as readonly Sent[] | undefined) ?? []).length,
              })
            : speech.both(problem.details.detail ?? problem.words)}
        </p>
      )}
      <EntryGrid
        label={say('targets.title')}
        heads={useMemo(
          () => [
            { title: say('name'), width: 26 },
            { title: say('measure'), width: 6 },
          ],
          [say],
        )}
        columns={columns}
        rows={rows}
        texts={texts}
        onChange={change}
        check={check}
      />
      <div className={`${styles.bar} unprinted`}>
        <Button onClick={() => void save()} loading={busy} disabled={sent.length === 0}>
          {sent.length === 0 ? say('targets.save.none') : say('targets.save', { count: sent.length })}
        </Button>
      </div>
    </>
  );
}

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
