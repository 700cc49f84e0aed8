/**
 * Which unit said what, where it stands, and who said nothing; not reported, nothing arose and not applicable are told apart.
 */

import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex, Figure, Row } from '#web/dossier/dossier-index.ts';
import { enteredWords } from '#web/dossier/entered-words.ts';
import { notesOfFigure } from '#web/dossier/notes.ts';
import { quotedWords } from '#web/dossier/quoted-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/indicator/indicator.module.css';
import { Num } from '#web/parts/number.tsx';
import { NotesInWords } from '#web/parts/signs.tsx';
import { paths } from '#web/paths.ts';

type Line = {
  readonly unit: string;
  readonly figure: Figure | null;
  readonly last: Figure | null;
  readonly state: 'said' | 'missing' | 'not-applicable';
};

function linesOf(index: DossierIndex, row: Row): readonly Line[] {
  const figuresOf = (keys: readonly string[]): readonly Figure[] =>
    keys.flatMap((key) => {
      const node = index.numbers.get(key);
      return node?.kind === 'figure' ? [node.figure] : [];
    });
  const last = new Map(figuresOf(row.lastYearParts).map((figure) => [figure.unit, figure]));
  const said = figuresOf(row.parts).map(
    (figure): Line => ({ unit: figure.unit, figure, last: last.get(figure.unit) ?? null, state: 'said' }),
  );
  const silent = (units: readonly string[], state: Line['state']): readonly Line[] =>
    units.map((unit) => ({ unit, figure: null, last: last.get(unit) ?? null, state }));
  return [...silent(row.coverage.missing, 'missing'), ...said, ...silent(row.coverage.notApplicable, 'not-applicable')];
}

export function UnitsTable({ row }: { readonly row: Row }) {
  const { say, period } = useSpeech();
  const index = useDossier();
  const lines = linesOf(index, row);
  const { reported, expected } = row.coverage;
  return (
    <div className="scrolled">
      <table className={`sheet-table ${styles.units}`}>
        <thead>
          <tr>
            <th scope="col">{say('column.unit')}</th>
            <th scope="col" className="right">
              {say('column.last-year')}
            </th>
            <th scope="col" className="right">
              {period(index.dossier.review.period)}
            </th>
            <th scope="col">{say('column.source')}</th>
            <th scope="col">{say('column.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.unit} data-missing={line.state === 'missing' ? '' : undefined}>
              <th scope="row">{index.unitName(line.unit)}</th>
              <td className="right">
                <Num of={line.last?.key} />
              </td>
              <td className="right">
                {line.figure ? (
                  <Num of={line.figure.key} />
                ) : (
                  say(line.state === 'missing' ? 'coverage.missing-unit' : 'coverage.not-applicable')
                )}
              </td>
              <td>{line.figure && <SaidIn figure={line.figure} />}</td>
              <td>{line.figure && <FigureNotes figure={line.figure} />}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('coverage', { reported: reported.length, expected: expected.length })}</th>
            <td className="right">
              <Num of={row.lastYear} />
            </td>
            <td className="right">
              <b>
                <Num of={row.now} />
              </b>
            </td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function SaidIn({ figure }: { readonly figure: Figure }) {
  const { say, day } = useSpeech();
  const index = useDossier();
  if (figure.source.kind === 'entry') return <span className="quiet">{enteredWords(figure.source, { say, day })}</span>;
  if (figure.source.kind === 'history')
    return <span className="quiet">{say('archive', { file: figure.source.file, known: figure.source.known })}</span>;
  const { at } = figure.source;
  const words = quotedWords(figure, index.submissions.get(at.file));
  const quote = words.before + words.number + words.after;
  return (
    <a className={styles.said} href={paths.submission(at.file, at)}>
      “{quote.length > 110 ? `${quote.slice(0, 108)}…` : quote}”
    </a>
  );
}

function FigureNotes({ figure }: { readonly figure: Figure }) {
  const { say, day } = useSpeech();
  const index = useDossier();
  const contest = index.contests.get(figure.key);
  const words = [
    figure.approx && `“${figure.approx}”`,
    figure.until && say('until', { day: day(figure.until) }),
    figure.confirmed && say('confirmed-by', { by: figure.confirmed.by, day: day(figure.confirmed.on) }),
  ].filter(Boolean);
  return (
    <span className="quiet">
      <NotesInWords notes={notesOfFigure(index, figure)} /> {words.join('; ')}
      {contest?.differs && (
        <>
          {' '}
          {say('missing.against')}{' '}
          {contest.others.map((other) => (
            <Num key={other} of={other} />
          ))}{' '}
          ({say(`because.${contest.because}`)})
        </>
      )}
    </span>
  );
}
