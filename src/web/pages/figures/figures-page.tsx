/**
 * Nhập số liệu: which sheet is on the desk — of a unit or of an indicator, for which period — and the sheet itself. What
 * is chosen stands in the address.
 */
import { useMemo } from 'react';
import { cumulativeTo, parsePeriod } from '#core/period.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/figures/figures.module.css';
import { SheetDesk } from '#web/pages/figures/sheet-desk.tsx';
import { Chooser } from '#web/parts/form/chooser.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { Empty, Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { figureWords } from '#web/words/figures.ts';

type Ground = OutputOf<'figures.ground'>;

export function FiguresPage() {
  const say = useWords(figureWords);
  const ground = useCall('figures.ground', {});
  if (ground.isError) return <Failed why={ground.error.words} again={() => void ground.refetch()} />;
  if (!ground.data) return <p className="quiet">{say('loading')}</p>;
  if (ground.data.units.length === 0)
    return (
      <>
        <PageHead title={say('title')} />
        <Empty>{say('empty.units')}</Empty>
      </>
    );
  return <Desk ground={ground.data} />;
}

export type Chosen = {
  readonly mode: 'unit' | 'indicator';
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
};

function useChosen({ units, indicators, periods, today }: Ground) {
  const { search } = useHere();
  const { now } = useReviews();
  const go = useGo();
  const wanted = search.get('period') ?? '';
  const chosen: Chosen = {
    mode: search.get('mode') === 'indicator' ? 'indicator' : 'unit',
    unit: units.find(({ code }) => code === search.get('unit'))?.code ?? units[0]?.code ?? '',
    indicator: indicators.find(({ code }) => code === search.get('indicator'))?.code ?? indicators[0]?.code ?? '',
    period: parsePeriod(wanted) ?? now?.period ?? periods[0] ?? today.slice(0, 4),
  };
  const choose = (change: Partial<Chosen>): void => {
    const { mode, unit, indicator, period } = { ...chosen, ...change };
    go(paths.figures({ mode: mode === 'unit' ? null : mode, unit, indicator, period }), { replace: true });
  };
  return [chosen, choose] as const;
}

function Desk({ ground }: { readonly ground: Ground }) {
  const say = useWords(figureWords);
  const { language } = useSpeech();
  const me = useMe();
  const [chosen, choose] = useChosen(ground);
  const { mode, unit, indicator, period } = chosen;
  const units = useMemo(() => ground.units.map(({ code, name }) => ({ value: code, label: name })), [ground]);
  const indicators = useMemo(
    () =>
      ground.indicators.map(({ code, name, english }) => ({
        value: code,
        label: language === 'vi' ? name : english,
      })),
    [ground, language],
  );
  const whole = me.may.includes('read figures');
  return (
    <>
      <PageHead title={say('title')} />
      <div className={`${styles.choice} unprinted`}>
        {whole && (
          <fieldset className={styles.modes}>
            <legend>{say('mode.label')}</legend>
            {(['unit', 'indicator'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="mode" checked={mode === one} onChange={() => choose({ mode: one })} />{' '}
                {say(`mode.${one}`)}
              </label>
            ))}
          </fieldset>
        )}
        {mode === 'unit' || !whole ? (
          units.length > 1 ? (
            <Chooser
              field="unit"
              label={say('unit')}
              value={unit}
              options={units}
              onChange={(value) => value && choose({ unit: value })}
            />
          ) : (
            <p className={styles.only}>
              <span>{say('unit')}</span> <b>{units[0]?.label}</b>
            </p>
          )
        ) : (
          <Chooser
            field="indicator"
            label={say('indicator')}
            value={indicator}
            options={indicators}
            onChange={(value) => value && choose({ indicator: value })}
          />
        )}
        <PeriodChoice ground={ground} period={period} onChoose={(value) => choose({ period: value })} />
      </div>
      <SheetDesk
        key={`${mode}|${mode === 'unit' ? unit : indicator}|${period}`}
        asked={mode === 'unit' || !whole ? { unit, period } : { indicator, period }}
        name={
          (mode === 'unit' || !whole ? units : indicators).find(
            ({ value }) => value === (mode === 'unit' || !whole ? unit : indicator),
          )?.label ?? ''
        }
        mayConfirm={ground.mayConfirm}
      />
    </>
  );
}

const spans = (year: number) =>
  ({
    cumulative: Array.from({ length: 11 }, (_, at) => cumulativeTo(year, at + 1)),
    year: [String(year)],
    quarter: [1, 2, 3, 4].map((one) => `${year}-Q${one}`),
    month: Array.from({ length: 12 }, (_, at) => `${year}-M${String(at + 1).padStart(2, '0')}`),
  }) as const;

type PeriodProps = { readonly ground: Ground; readonly period: string; readonly onChoose: (period: string) => void };

/** The year apart from the span, so that going a year back is one choice. */
function PeriodChoice({ ground, period, onChoose }: PeriodProps) {
  const say = useWords(figureWords);
  const speech = useSpeech();
  const year = Number(period.slice(0, 4));
  const known = [year, Number(ground.today.slice(0, 4)), ...ground.periods.map((one) => Number(one.slice(0, 4)))];
  const years = [...new Set([...known, Math.min(...known) - 1])].sort((a, b) => b - a);
  const groups = spans(year);
  return (
    <>
      <label className={styles.choose}>
        <span>{say('year')}</span>
        <select value={year} onChange={(event) => onChoose(`${event.currentTarget.value}${period.slice(4)}`)}>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label className={styles.choose}>
        <span>{say('period')}</span>
        <select value={period} onChange={(event) => onChoose(event.currentTarget.value)}>
          {(['cumulative', 'year', 'quarter', 'month'] as const).map((group) => (
            <optgroup key={group} label={say(`periods.${group}`)}>
              {groups[group].map((one) => (
                <option key={one} value={one}>
                  {speech.period(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </>
  );
}
