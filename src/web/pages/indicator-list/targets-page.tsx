/**
 * What is promised for a year, by who set it: typed or pasted into the grid, for the whole authority or for one unit.
 */
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/indicator-list/indicator-list.module.css';
import { TargetGrid } from '#web/pages/indicator-list/target-grid.tsx';
import { type Listed, type Lists, useLists } from '#web/pages/indicator-list/use-lists.ts';
import { PageHead } from '#web/parts/section.tsx';
import { Empty, Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
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
