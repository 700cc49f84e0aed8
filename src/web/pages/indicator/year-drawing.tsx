/**
 * The year as a drawing: what is reached as a line of ink, the path to the plan dashed, last year in grey,
 * and the range the past years leave open. Only for what adds up over the months; a level is drawn as a bar.
 */
import { monthsLeft } from '#core/period.ts';
import type { DossierIndex, Indicator, Row } from '#web/dossier/dossier-index.ts';
import { valueAt } from '#web/dossier/dossier-index.ts';
import { printNode } from '#web/dossier/number-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/indicator/indicator.module.css';
import { RowBar } from '#web/pages/todo/gaps.tsx';

type Props = { readonly row: Row; readonly index: DossierIndex; readonly indicator: Indicator };

const width = 480;
const height = 250;
const edge = { left: 6, right: 150, top: 12, foot: 24 };

/** A value to draw and the words it is printed with; null where it is not known. */
type Point = { readonly at: number; readonly text: string } | null;

export function YearDrawing({ row, index, indicator }: Props) {
  const speech = useSpeech();
  const point = (key: string | null | undefined): Point => {
    const value = valueAt(index, key ?? null);
    return value === null
      ? null
      : { at: Number(value), text: printNode(index, index.numbers.get(key ?? ''), speech).text };
  };
  const now = point(row.now);
  const gap = point(row.outlook?.gapToPlan);
  if (!now || !gap || !row.outlook) return <p className="quiet">{speech.say('indicator.no-drawing')}</p>;
  if (indicator.kind !== 'flow') return <RowBar row={row} index={index} label={speech.say('indicator.drawing')} />;
  const plan = { at: now.at + gap.at, text: speech.number(now.at + gap.at, indicator.decimals) };
  return (
    <Drawing
      months={12 - monthsLeft(index.dossier.review.period)}
      now={now}
      plan={plan}
      path={point(row.outlook.path)}
      last={point(row.lastYear)}
      lastWhole={point(row.lastYearWhole)}
      low={point(row.outlook.low)}
      high={point(row.outlook.high)}
    />
  );
}

type Given = {
  readonly months: number;
  readonly now: NonNullable<Point>;
  readonly plan: NonNullable<Point>;
  readonly path: Point;
  readonly last: Point;
  readonly lastWhole: Point;
  readonly low: Point;
  readonly high: Point;
};

type XY = readonly [month: number, value: number];

/** Months and values to the drawing's own units. */
function scaleOf(values: readonly Point[]) {
  const most = Math.max(1e-9, ...values.map((one) => one?.at ?? 0));
  const x = (month: number): number => edge.left + (month / 12) * (width - edge.left - edge.right);
  const y = (value: number): number => height - edge.foot - (value / most) * (height - edge.foot - edge.top);
  const line = (points: readonly XY[]): string =>
    points.map(([month, value], at) => `${at === 0 ? 'M' : 'L'}${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  return { x, y, line };
}

function Drawing({ months, now, plan, path, last, lastWhole, low, high }: Given) {
  const { say } = useSpeech();
  const { x, y, line } = scaleOf([now, plan, path, lastWhole, high]);
  const range = low && high ? { low, high } : null;
  const labels = spread([
    { words: `${say('drawing.plan')} ${plan.text}`, y: y(plan.at), kind: 'plan' },
    ...(lastWhole
      ? [{ words: `${say('drawing.last-year')} ${lastWhole.text}`, y: y(lastWhole.at), kind: 'last' }]
      : []),
    ...(range
      ? [
          {
            words: `${say('drawing.range')} ${range.low.text}–${range.high.text}`,
            y: y((range.low.at + range.high.at) / 2),
            kind: 'range',
          },
        ]
      : []),
  ]);
  const short = path && path.at > now.at;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('indicator.drawing')}>
      <line className={styles.axis} x1={edge.left} x2={x(12)} y1={y(0)} y2={y(0)} />
      {[3, 6, 9, 12].map((month) => (
        <g key={month}>
          <line className={styles.grid} x1={x(month)} x2={x(month)} y1={edge.top} y2={y(0)} />
          <text className={styles.month} x={x(month)} y={height - 7} textAnchor="middle">
            {say('drawing.month', { month })}
          </text>
        </g>
      ))}
      {range && (
        <path
          className={styles.fan}
          d={`${line([
            [months, now.at],
            [12, range.high.at],
            [12, range.low.at],
          ])}Z`}
        />
      )}
      {last && lastWhole && (
        <path
          className={styles.lastLine}
          d={line([
            [0, 0],
            [months, last.at],
            [12, lastWhole.at],
          ])}
        />
      )}
      <path
        className={styles.pathLine}
        d={line(
          path
            ? [
                [0, 0],
                [months, path.at],
                [12, plan.at],
              ]
            : [
                [0, 0],
                [12, plan.at],
              ],
        )}
      />
      <path
        className={styles.nowLine}
        d={line([
          [0, 0],
          [months, now.at],
        ])}
      />
      {path && (
        <text
          className={styles.label}
          data-kind="plan"
          x={x(months) - 6}
          y={y(path.at) - (short ? 6 : -14)}
          textAnchor="end"
        >
          {say('drawing.path')} {path.text}
        </text>
      )}
      <circle className={styles.dot} cx={x(months)} cy={y(now.at)} r="3.6" />
      <text className={styles.label} data-kind="now" x={x(months) + 4} y={y(now.at) + (short === false ? -8 : 17)}>
        {now.text}
      </text>
      <circle className={styles.planDot} cx={x(12)} cy={y(plan.at)} r="3" />
      {labels.map((label) => (
        <text key={label.kind} className={styles.label} data-kind={label.kind} x={x(12) + 8} y={label.y + 4}>
          {label.words}
        </text>
      ))}
    </svg>
  );
}

type Label = { readonly words: string; readonly y: number; readonly kind: string };

/** Labels keep fifteen units apart, in the order of what they name. */
function spread(labels: readonly Label[]): readonly Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  let last = Number.NEGATIVE_INFINITY;
  return sorted.map((label) => {
    last = Math.max(label.y, last + 15);
    return { ...label, y: last };
  });
}
