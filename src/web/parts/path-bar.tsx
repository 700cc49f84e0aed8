/**
 * A quiet drawing of how far something is: what is reached as ink, where it should be as a tick,
 * what is missing to it hatched, the plan as the end of the line, the likely range below it.
 * It says nothing that the words beside it do not say.
 */
import styles from '#web/parts/path-bar.module.css';

type Props = {
  readonly now: number;
  readonly plan: number;
  readonly path: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Being above the path is the trouble. */
  readonly lowerIsBetter?: boolean;
  readonly label: string;
};

export function PathBar({ now, plan, path, low, high, lowerIsBetter = false, label }: Props) {
  const most = Math.max(now, plan, path ?? 0, high ?? 0);
  const at = (value: number): string => `${most > 0 ? Math.max(0, Math.min(100, (98 * value) / most)) : 0}%`;
  const short = path !== null && (lowerIsBetter ? now > path : now < path);
  const [from, to] = path === null ? [0, 0] : [Math.min(now, path), Math.max(now, path)];
  return (
    <svg className={styles.bar} role="img" aria-label={label}>
      <line className={styles.track} x1="0" x2={at(plan)} y1="8" y2="8" />
      {short && <line className={styles.gap} x1={at(from)} x2={at(to)} y1="8" y2="8" />}
      <line className={styles.now} x1="0" x2={at(short && lowerIsBetter ? from : now)} y1="8" y2="8" />
      {path !== null && <line className={styles.path} x1={at(path)} x2={at(path)} y1="2" y2="14" />}
      <line className={styles.plan} x1={at(plan)} x2={at(plan)} y1="4" y2="12" />
      {low !== null && high !== null && <line className={styles.range} x1={at(low)} x2={at(high)} y1="16" y2="16" />}
    </svg>
  );
}
