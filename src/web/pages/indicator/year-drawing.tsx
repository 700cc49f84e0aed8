/**
 * The year as a drawing: what is reached as a line of ink, the path to the plan dashed, last year in grey,
 * and the range the past years leave open. Only for what adds up over the months; a level is drawn as a bar.
 */
import { monthsLeft } from '#core/period.ts';
import type { DossierIndex, Indicator, Row } from '#web/dossier/dossier-index.ts';
import { valueOf } from '#web/dossier/dossier-index.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/indicator/indicator.module.css';
import { RowBar } from '#web/pages/todo/gaps.tsx';

type Props = { readonly row: Row; readonly index: DossierIndex; readonly indicator: Indicator };

const width = 460;
const height = 220;
const left = 8;
const right = 92;
const top = 14;
const foot = 26;

export function YearDrawing({ row, index, indicator }: Props) {
  const { say } = useSpeech();
  const number = (key: string | null | undefined): number | null => {
    const value = valueOf(index, key ?? null);
    return value === null ? null : Number(value);
  };
  const now = number(row.now);
  const gap = number(row.outlook?.gapToPlan);
  if (now === null || gap === null || !row.outlook) return <p className="quiet">{say('indicator.no-drawing')}</p>;
  if (indicator.kind !== 'flow') return <RowBar row={row} index={index} label={say('indicator.drawing')} />;
  const months = 12 - monthsLeft(index.dossier.review.period);
  const given = {
    months,
    now,
    plan: now + gap,
    path: number(row.outlook.path),
    last: number(row.lastYear),
    lastWhole: number(row.lastYearWhole),
    low: number(row.outlook.low),
    high: number(row.outlook.high),
  };
  return <Drawing {...given} />;
}

type Given = {
  readonly months: number;
  readonly now: number;
  readonly plan: number;
  readonly path: number | null;
  readonly last: number | null;
  readonly lastWhole: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

function Drawing({ months, now, plan, path, last, lastWhole, low, high }: Given) {
  const { say } = useSpeech();
  const most = Math.max(now, plan, path ?? 0, lastWhole ?? 0, high ?? 0) * 1.02;
  const x = (month: number): number => left + (month / 12) * (width - left - right);
  const y = (value: number): number => height - foot - (value / most) * (height - foot - top);
  const line = (points: readonly (readonly [number, number])[]): string =>
    points.map(([month, value], at) => `${at === 0 ? 'M' : 'L'}${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  const labels = spread([
    { words: say('drawing.plan'), y: y(plan), kind: 'plan' },
    ...(lastWhole === null ? [] : [{ words: say('drawing.last-year'), y: y(lastWhole), kind: 'last' }]),
    ...(low === null || high === null ? [] : [{ words: say('drawing.range'), y: y((low + high) / 2), kind: 'range' }]),
  ]);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('indicator.drawing')}>
      <line className={styles.axis} x1={left} x2={x(12)} y1={y(0)} y2={y(0)} />
      {[3, 6, 9, 12].map((month) => (
        <g key={month}>
          <line className={styles.grid} x1={x(month)} x2={x(month)} y1={top} y2={y(0)} />
          <text className={styles.month} x={x(month)} y={height - 8} textAnchor="middle">
            {say('drawing.month', { month })}
          </text>
        </g>
      ))}
      {low !== null && high !== null && (
        <path
          className={styles.fan}
          d={`${line([
            [months, now],
            [12, high],
            [12, low],
          ])}Z`}
        />
      )}
      {last !== null && lastWhole !== null && (
        <path
          className={styles.lastLine}
          d={line([
            [0, 0],
            [months, last],
            [12, lastWhole],
          ])}
        />
      )}
      <path
        className={styles.pathLine}
        d={line(
          path === null
            ? [
                [0, 0],
                [12, plan],
              ]
            : [
                [0, 0],
                [months, path],
                [12, plan],
              ],
        )}
      />
      <path
        className={styles.nowLine}
        d={line([
          [0, 0],
          [months, now],
        ])}
      />
      <circle className={styles.dot} cx={x(months)} cy={y(now)} r="3.6" />
      <circle className={styles.planDot} cx={x(12)} cy={y(plan)} r="3" />
      {labels.map((label) => (
        <text key={label.kind} className={styles.label} data-kind={label.kind} x={x(12) + 8} y={label.y + 4}>
          {label.words}
        </text>
      ))}
    </svg>
  );
}

type Label = { readonly words: string; readonly y: number; readonly kind: string };

/** Labels keep fourteen units apart, in the order of what they name. */
function spread(labels: readonly Label[]): readonly Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  let last = Number.NEGATIVE_INFINITY;
  return sorted.map((label) => {
    last = Math.max(label.y, last + 14);
    return { ...label, y: last };
  });
}
