/**
 * Chỉ tiêu: the annex as the office knows it, by field; found without diacritics, sorted, filtered by what must be noted.
 */
import { Input } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type Field, fields } from '#core/field.ts';
import { type AnnexChoice, annexOf, chosenLines, type SortColumn, verdicts } from '#web/dossier/annex.ts';
import { useDossier, useHeld } from '#web/dossier/dossier-context.tsx';
import { type Note, notes } from '#web/dossier/notes.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/indicator/annex.module.css';
import { AnnexTable } from '#web/pages/indicator/annex-table.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { NoteSign } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useSession } from '#web/session/session-context.tsx';
import { indicatorWords } from '#web/words/indicators.ts';

const oneOf = <Item extends string>(items: readonly Item[], value: string | null): Item | null =>
  items.find((item) => item === value) ?? null;
const sorts: readonly SortColumn[] = ['place', 'completion', 'growth', 'verdict'];

/** The choice stands in the address, so that it can be sent to a colleague. */
function useChoice(): readonly [AnnexChoice, (change: Partial<AnnexChoice>) => void] {
  const { search, number, source } = useHere();
  const go = useGo();
  const choice: AnnexChoice = {
    words: search.get('q') ?? '',
    field: oneOf(fields, search.get('field')),
    note: oneOf(notes, search.get('note')),
    owner: search.get('owner'),
    verdict: oneOf(verdicts, search.get('verdict')),
    sort: oneOf(sorts, search.get('sort')) ?? 'place',
  };
  const choose = (change: Partial<AnnexChoice>): void => {
    const { words, field, note, owner, verdict, sort } = { ...choice, ...change };
    go(
      paths.indicators({ q: words, field, note, owner, verdict, sort: sort === 'place' ? null : sort, number, source }),
      {
        replace: true,
      },
    );
  };
  return [choice, choose];
}

export function IndicatorsPage() {
  const { say, period } = useSpeech();
  const word = useWords(indicatorWords);
  const index = useDossier();
  const [choice, choose] = useChoice();
  const lines = useMemo(() => annexOf(index), [index]);
  const chosen = useMemo(() => chosenLines(index, lines, choice), [index, lines, choice]);
  const owners = [...new Set(lines.map((line) => line.indicator.owner))];
  const present = fields.filter((field) => lines.some((line) => line.indicator.field === field));
  return (
    <div className={styles.sheet}>
      <PageHead
        title={say('annex.title')}
        lead={say('annex.lead', { count: lines.length, period: period(index.dossier.review.period) })}
      >
        <Input
          type="search"
          className={styles.search}
          aria-label={say('annex.search')}
          placeholder={say('annex.search')}
          leftSection={<IconSearch size="1rem" stroke={1.6} />}
          value={choice.words}
          onChange={(event) => choose({ words: event.currentTarget.value })}
        />
        <select
          aria-label={say('annex.field')}
          value={choice.field ?? ''}
          onChange={(event) => choose({ field: oneOf<Field>(fields, event.currentTarget.value) })}
        >
          <option value="">{say('annex.all-fields')}</option>
          {present.map((field) => (
            <option key={field} value={field}>
              {say(`field.${field}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={word('owner')}
          value={choice.owner ?? ''}
          onChange={(event) => choose({ owner: event.currentTarget.value || null })}
        >
          <option value="">{word('annex.all-owners')}</option>
          {owners.map((owner) => (
            <option key={owner} value={owner}>
              {index.unitName(owner)}
            </option>
          ))}
        </select>
        <select
          aria-label={say('column.verdict')}
          value={choice.verdict ?? ''}
          onChange={(event) => choose({ verdict: oneOf(verdicts, event.currentTarget.value) })}
        >
          <option value="">{word('annex.all-verdicts')}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {say(`verdict.${verdict}`)}
            </option>
          ))}
        </select>
      </PageHead>
      <Ways />
      <Legend
        counts={(note) => lines.filter((line) => line.notes.includes(note)).length}
        chosen={choice.note}
        choose={(note) => choose({ note })}
      />
      {chosen.length === 0 ? (
        <Empty>{say('annex.none')}</Empty>
      ) : (
        <AnnexTable lines={chosen} sort={choice.sort} onSort={(sort) => choose({ sort })} />
      )}
    </div>
  );
}

/** Out of the page: on paper, into a workbook or Word, to where figures are typed and the list is kept. */
function Ways() {
  const say = useWords(indicatorWords);
  const { files, addressOf } = useHeld();
  const { me } = useSession();
  const offered = (name: string): boolean => files.some((file) => file.name === name);
  return (
    <p className={`${styles.ways} unprinted`}>
      <button type="button" className="more" onClick={() => print()}>
        {say('annex.print')}
      </button>
      {offered('consolidation.xlsx') && (
        <a href={addressOf('consolidation.xlsx')} download>
          {say('annex.excel')}
        </a>
      )}
      {offered('report.docx') && (
        <a href={addressOf('report.docx')} download>
          {say('annex.word')}
        </a>
      )}
      {me?.may.includes('save figures') && <a href={paths.figures()}>{say('annex.type')}</a>}
      {me?.may.includes('read lists') && <a href={paths.indicatorList()}>{say('list.title')}</a>}
    </p>
  );
}

type LegendProps = {
  readonly counts: (note: Note) => number;
  readonly chosen: Note | null;
  readonly choose: (note: Note | null) => void;
};

/** What the signs mean; each is also the filter for itself. */
function Legend({ counts, chosen, choose }: LegendProps) {
  const { say } = useSpeech();
  return (
    <fieldset className={styles.legend} aria-label={say('annex.legend')}>
      {notes.map((note) => (
        <button
          key={note}
          type="button"
          aria-pressed={chosen === note}
          onClick={() => choose(chosen === note ? null : note)}
        >
          <NoteSign note={note} /> {say(`note.${note}`)} <small>{counts(note)}</small>
        </button>
      ))}
    </fieldset>
  );
}
