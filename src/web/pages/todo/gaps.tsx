/**
 * The gaps that matter: indicators behind, with what each month left must bring beside what months so far brought,
 * what the same months brought last year, and the best there ever was. A drawing, its message in words, and the numbers.
 */
import type { DossierIndex, Row } from '#web/dossier/dossier-index.ts';
import { valueAt } from '#web/dossier/dossier-index.ts';
import { gapMessage } from '#web/dossier/gap-message.ts';
import { behind } from '#web/dossier/missing.ts';
import { monthWords, nameOf } from '#web/dossier/number-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/todo/todo.module.css';
import { Num } from '#web/parts/number.tsx';
import { PathBar } from '#web/parts/path-bar.tsx';
import { Section } from '#web/parts/section.tsx';
import { Outlook } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';

type Props = {
  readonly index: DossierIndex;
  /** Rows shown; the rest by the list. */
  readonly most?: number;
};

export function Gaps({ index, most = 8 }: Props) {
  const { say } = useSpeech();
  const rows = behind(index);
  const left = index.dossier.assessments.find((row) => row.outlook)?.outlook?.monthsLeft ?? 0;
  const aside = <span className={styles.legend}>{say('gaps.legend')}</span>;
  if (rows.length === 0)
    return (
      <Section title={say('gaps.title')}>
        <Empty>{say('gaps.none')}</Empty>
      </Section>
    );
  return (
    <Section title={say('gaps.title')} aside={aside}>
      <div className="scrolled">
        <table className={`sheet-table ${styles.gaps}`}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say('column.indicator')}
              </th>
              <th scope="col" rowSpan={2} className={styles.drawn}>
                {say('gaps.way')}
              </th>
              <th scope="col" rowSpan={2} className="right">
                {say('column.completion')}
              </th>
              <th scope="col" rowSpan={2} className="right">
                {say('gaps.left')}
              </th>
              <th scope="colgroup" colSpan={4} className={styles.group}>
                {say('gaps.per-month')}
              </th>
              <th scope="col" rowSpan={2}>
                {say('column.verdict')}
              </th>
            </tr>
            <tr>
              <th scope="col" className="right">
                {say('gaps.pace', { count: left })}
              </th>
              <th scope="col" className="right">
                {say('gaps.so-far')}
              </th>
              <th scope="col" className="right">
                {say('gaps.last-year')}
              </th>
              <th scope="col" className={`right ${styles.best}`}>
                {say('gaps.best', monthWords(left, say))}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <Gap key={row.indicator} row={row} index={index} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <p className={styles.note}>
          <a href={paths.indicators({ sort: 'verdict' })}>{say('gaps.more', { count: rows.length - most })}</a>
        </p>
      )}
    </Section>
  );
}

function Gap({ row, index }: { readonly row: Row; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const indicator = index.indicators.get(row.indicator);
  const { outlook } = row;
  if (!outlook || !indicator) return null;
  const message = gapMessage(index, row, speech);
  return (
    <tr>
      <th scope="row" className={styles.about}>
        <a href={paths.indicator(row.indicator)}>{nameOf(indicator, speech)}</a>{' '}
        <small>({speech.measure(indicator.measure)})</small>
        <p>{message}</p>
      </th>
      <td className={styles.drawn}>
        <RowBar row={row} index={index} label={message} />
      </td>
      <td className="right">
        <Num of={row.completions[0]?.result} measured />
      </td>
      <td className="right">
        <Num of={outlook.gapToPlan} />
      </td>
      <td className="right">
        <b>
          <Num of={outlook.pace} />
        </b>
      </td>
      <td className="right">
        <Num of={outlook.averageSoFar} />
      </td>
      <td className="right">
        <Num of={outlook.averageLastYear} />
      </td>
      <td className="right">
        <Num of={outlook.bestEver} />
      </td>
      <td>
        <Outlook verdict={outlook.verdict} />
      </td>
    </tr>
  );
}

/** The drawing of one row, where there is a plan in the measure of the result. */
export function RowBar({
  row,
  index,
  label,
}: {
  readonly row: Row;
  readonly index: DossierIndex;
  readonly label: string;
}) {
  const { outlook } = row;
  const number = (key: string | null | undefined): number | null => {
    const value = valueAt(index, key ?? null);
    return value === null ? null : Number(value);
  };
  const now = number(row.now);
  const gap = number(outlook?.gapToPlan);
  if (now === null || gap === null || !outlook) return null;
  const lower = index.indicators.get(row.indicator)?.direction === 'lower';
  return (
    <PathBar
      now={now}
      plan={now + gap}
      path={number(outlook.path)}
      low={number(outlook.low)}
      high={number(outlook.high)}
      lowerIsBetter={lower}
      label={label}
    />
  );
}
