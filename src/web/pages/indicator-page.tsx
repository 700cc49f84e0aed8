/**
 * One indicator: its way to the plan, the same period, which unit said what, and the arithmetic of the outlook.
 */

import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex, Indicator, Row } from '#web/dossier/dossier-index.ts';
import { gapMessage } from '#web/dossier/gap-message.ts';
import { notesOf } from '#web/dossier/notes.ts';
import { nameOf } from '#web/dossier/number-words.ts';
import { useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/indicator/indicator.module.css';
import { OutlookTable } from '#web/pages/indicator/outlook-table.tsx';
import { UnitsTable } from '#web/pages/indicator/units-table.tsx';
import { YearDrawing } from '#web/pages/indicator/year-drawing.tsx';
import { Num } from '#web/parts/number.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { NotesInWords, Outlook } from '#web/parts/signs.tsx';
import { NothingHere } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useSession } from '#web/session/session-context.tsx';
import { indicatorWords } from '#web/words/indicators.ts';

export function IndicatorPage() {
  const code = useParam('code');
  const index = useDossier();
  const row = index.rows.get(code);
  const indicator = index.indicators.get(code);
  if (!row || !indicator) return <NothingHere />;
  return <IndicatorSheet index={index} row={row} indicator={indicator} />;
}

type Props = { readonly index: DossierIndex; readonly row: Row; readonly indicator: Indicator };

function IndicatorSheet({ index, row, indicator }: Props) {
  const speech = useSpeech();
  const { say, measure } = speech;
  const message = gapMessage(index, row, speech);
  const lead = [
    say(`field.${indicator.field}`),
    measure(indicator.measure),
    say(`formed.${indicator.formed}`),
    `${say('column.owner')}: ${index.unitName(indicator.owner)}`,
  ].join(' · ');
  return (
    <>
      <p className={styles.back}>
        <a href={paths.indicators()}>← {say('annex.title')}</a>
      </p>
      <PageHead title={nameOf(indicator, speech)} lead={lead}>
        {row.outlook && <Outlook verdict={row.outlook.verdict} />}
      </PageHead>
      <Summary row={row} index={index} />
      {message && <p className={styles.message}>{message}</p>}
      {row.outlook && (
        <Section title={say('indicator.way')}>
          <div className={styles.way}>
            <YearDrawing row={row} index={index} indicator={indicator} />
            <OutlookTable row={row} />
          </div>
        </Section>
      )}
      <Section title={say('indicator.units')}>
        <UnitsTable row={row} />
      </Section>
      <Typing index={index} indicator={indicator} />
      <About index={index} code={indicator.code} />
    </>
  );
}

function Summary({ row, index }: { readonly row: Row; readonly index: DossierIndex }) {
  const { say, period } = useSpeech();
  const { review } = index.dossier;
  const notes = notesOf(index, row);
  return (
    <dl className={styles.summary}>
      <div>
        <dt>{period(review.period)}</dt>
        <dd className={styles.large}>
          <Num of={row.now} measured />
        </dd>
        <dd className={styles.notes}>
          <NotesInWords notes={notes} />
        </dd>
      </div>
      {row.completions.map((completion) => (
        <div key={completion.target}>
          <dt>
            {say('plan')}, {say(`basis.${completion.basis}`)}
          </dt>
          <dd className={styles.large}>
            <Num of={completion.result} measured />
          </dd>
          <dd>
            {say('indicator.of')} <Num of={completion.target} measured />
          </dd>
        </div>
      ))}
      {row.comparison && (
        <div>
          <dt>{say('column.growth-long')}</dt>
          <dd className={styles.large}>
            <Num of={row.comparison.result} measured />
          </dd>
          <dd>
            {say('indicator.against')} <Num of={row.lastYear} measured />
          </dd>
        </div>
      )}
      {row.agencyEstimate && (
        <div>
          <dt>{say('indicator.agency')}</dt>
          <dd className={styles.large}>
            <Num of={row.agencyEstimate} measured />
          </dd>
        </div>
      )}
      {row.beside && (
        <div>
          <dt>≠ {say('indicator.beside')}</dt>
          <dd className={styles.large}>
            <Num of={row.beside.figure} measured />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** To where its figures are typed, for who may. */
function Typing({ index, indicator }: Pick<Props, 'index' | 'indicator'>) {
  const say = useWords(indicatorWords);
  const { me } = useSession();
  if (!me?.may.includes('save figures')) return null;
  const { period } = index.dossier.review;
  const ofYear = paths.figures({ unit: indicator.owner, period: period.slice(0, 4) });
  const across = paths.figures({ mode: 'indicator', indicator: indicator.code, period });
  return (
    <p className={`${styles.back} unprinted`}>
      <a href={ofYear}>{say('estimate.type')}</a> · <a href={across}>{say('units.type')}</a>
    </p>
  );
}

/** The findings and tasks that are about this indicator. */
function About({ index, code }: { readonly index: DossierIndex; readonly code: string }) {
  const { say } = useSpeech();
  const { findings, remedies, carried } = index.dossier;
  const ours = new Set(remedies.map(({ id }) => id));
  const about = [
    ...findings
      .filter((one) => one.indicator === code)
      .map((one) => ({ id: one.id, kind: say(`finding.${one.kind}`), words: one.words ?? say('finding.reckoned') })),
    ...[...carried.map((one) => one.task).filter(({ id }) => !ours.has(id)), ...remedies]
      .filter((one) => one.indicator === code)
      .map((one) => ({ id: one.id, kind: say('column.task'), words: one.what })),
  ];
  if (about.length === 0) return null;
  return (
    <Section title={say('indicator.about')}>
      <ul className={styles.about}>
        {about.map(({ id, kind, words }) => (
          <li key={id}>
            <a href={`${paths.taskRemedies()}#${encodeURIComponent(id)}`}>
              <b>{kind}:</b> {words}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
