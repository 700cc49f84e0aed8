/**
 * The annex's table in the columns offices use, grouped by field while it stands in its own order.
 */
import { Fragment, type ReactNode } from 'react';
import type { AnnexLine, SortColumn } from '#web/dossier/annex.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { nameOf } from '#web/dossier/number-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/indicator/annex.module.css';
import { Growing } from '#web/parts/growing.tsx';
import { Num } from '#web/parts/number.tsx';
import { NoteSigns, Outlook } from '#web/parts/signs.tsx';
import { paths } from '#web/paths.ts';

type Props = {
  readonly lines: readonly AnnexLine[];
  readonly sort: SortColumn;
  readonly onSort: (sort: SortColumn) => void;
};

export function AnnexTable({ lines, sort, onSort }: Props) {
  const { say, period } = useSpeech();
  const { review } = useDossier().dossier;
  const year = Number(review.period.slice(0, 4));
  const grouped = sort === 'place';
  const sortable = (column: SortColumn, words: string): ReactNode => (
    <th scope="col" className="right" aria-sort={sort === column ? 'ascending' : undefined}>
      <button type="button" onClick={() => onSort(sort === column ? 'place' : column)}>
        {words}
        <span aria-hidden="true">{sort === column ? ' ↑' : ''}</span>
      </button>
    </th>
  );
  return (
    <div className={styles.wide}>
      <table className={`sheet-table ${styles.annex}`}>
        <thead>
          <tr>
            <th scope="col">{say('column.place')}</th>
            <th scope="col">{say('column.indicator')}</th>
            <th scope="col">{say('column.measure')}</th>
            <th scope="col" className="right">
              {say('column.last-whole', { year: year - 1 })}
            </th>
            <th scope="col" className="right">
              {say('column.plan', { year })}
            </th>
            <th scope="col" className="right">
              {say('column.last-year')}
            </th>
            <th scope="col" className="right">
              {say('column.now', { period: period(review.period).replace(/ (năm|of) .*/, '') })}
            </th>
            {sortable('completion', say('column.completion'))}
            {sortable('growth', say('column.growth'))}
            <th scope="col" className="right">
              {say('column.estimate', { year })}
            </th>
            <th scope="col" aria-sort={sort === 'verdict' ? 'ascending' : undefined}>
              <button type="button" onClick={() => onSort(sort === 'verdict' ? 'place' : 'verdict')}>
                {say('column.verdict')}
                <span aria-hidden="true">{sort === 'verdict' ? ' ↑' : ''}</span>
              </button>
            </th>
            <th scope="col">{say('column.owner')}</th>
            <th scope="col">{say('column.notes')}</th>
          </tr>
        </thead>
        <tbody>
          <Growing
            items={lines}
            end={(more) => (
              <tr>
                <td colSpan={13}>{more}</td>
              </tr>
            )}
          >
            {(line, place) => {
              const first = grouped && lines[place - 1]?.indicator.field !== line.indicator.field;
              return (
                <Fragment key={line.indicator.code}>
                  {first && (
                    <tr className={styles.field}>
                      <th scope="rowgroup" colSpan={13}>
                        {say(`field.${line.indicator.field}`)}
                      </th>
                    </tr>
                  )}
                  <Line line={line} />
                </Fragment>
              );
            }}
          </Growing>
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { readonly line: AnnexLine }) {
  const speech = useSpeech();
  const index = useDossier();
  const { row, indicator } = line;
  const [first, ...others] = row.completions;
  const target =
    first?.target ?? index.dossier.targets.find((one) => one.indicator === indicator.code && one.unit === null)?.key;
  return (
    <tr>
      <td className={styles.place}>{line.place}</td>
      <th scope="row" data-part={indicator.partOf ? '' : undefined}>
        <a href={paths.indicator(indicator.code)}>{nameOf(indicator, speech)}</a>
      </th>
      <td>{speech.measure(indicator.measure)}</td>
      <td className="right">
        <Num of={row.lastYearWhole} />
      </td>
      <td className="right">
        <Num of={target} column={indicator.measure} />
        {others.map((other) => (
          <small key={other.target} title={speech.say(`basis.${other.basis}`)}>
            <Num of={other.target} column={indicator.measure} />
          </small>
        ))}
      </td>
      <td className="right">
        <Num of={row.lastYear} />
      </td>
      <td className={`right ${styles.now}`}>
        <NoteSigns notes={line.notes} />
        <Num of={row.now} />
      </td>
      <td className="right">
        <Num of={first?.result} column="%" />
        {others.map((other) => (
          <small key={other.target} title={speech.say(`basis.${other.basis}`)}>
            <Num of={other.result} column="%" />
          </small>
        ))}
      </td>
      <td className="right">
        <Num of={row.comparison?.result} column="%" />
      </td>
      <td className="right">
        <Num of={row.agencyEstimate} />
        {row.outlook?.low && row.outlook.high && (
          <small title={speech.say('column.ours')}>
            <Num of={row.outlook.low} />–<Num of={row.outlook.high} />
          </small>
        )}
      </td>
      <td>{row.outlook ? <Outlook verdict={row.outlook.verdict} /> : <span className="quiet">—</span>}</td>
      <td>{index.unitName(indicator.owner)}</td>
      <td className={styles.notes}>{notesInWords(line, speech)}</td>
    </tr>
  );
}

function notesInWords({ notes, row }: AnnexLine, { say }: ReturnType<typeof useSpeech>): string {
  const { reported, expected } = row.coverage;
  const words = notes
    .filter((note) => note !== 'estimate' && note !== 'unconfirmed')
    .map((note) =>
      note === 'partial'
        ? say('coverage.short', { reported: reported.length, expected: expected.length })
        : say(`note.${note}`),
    );
  const same = row.comparison?.sameUnits;
  return [...words, same ? say('same-units', { count: same.length }) : ''].filter(Boolean).join('; ');
}
