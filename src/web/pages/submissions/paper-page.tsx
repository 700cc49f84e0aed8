/**
 * One paper beside what was read in it: the document on the left with every reading lit up, the proposed figures on the
 * right, to correct, explain and send, or to send back and accept.
 */
import { useEffect, useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { linkTo, useCall } from '#web/client.ts';
import { type Mark, numberWithin } from '#web/dossier/marks.ts';
import { useHere, useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/paper.module.css';
import { PaperDeeds } from '#web/pages/submissions/paper-deeds.tsx';
import { PaperState } from '#web/pages/submissions/paper-state.tsx';
import { ProposedFigure } from '#web/pages/submissions/proposed-figure.tsx';
import { UnclearName } from '#web/pages/submissions/unclear-name.tsx';
import { every, type Named, useNamed, useRound } from '#web/pages/submissions/use-round.ts';
import { PageHead } from '#web/parts/section.tsx';
import { SeveritySign } from '#web/parts/signs.tsx';
import { Empty, NothingHere } from '#web/parts/states.tsx';
import { paths, type Spot } from '#web/paths.ts';
import { FigureLink, PaperText } from '#web/trace/source-text.tsx';
import { submissionWords } from '#web/words/submissions.ts';

export type Read = OutputOf<'submissions.read'>;
export type Figure = Read['figures'][number];

export function PaperPage() {
  const say = useWords(submissionWords);
  const { now, known } = useRound();
  const file = useParam('file');
  if (!known) return <p role="status">{say('loading')}</p>;
  return now === null ? <NothingHere /> : <PaperOf review={now.period} file={file} key={`${now.period} ${file}`} />;
}

type Of = { readonly review: string; readonly file: string };

function PaperOf(of: Of) {
  const { review, file } = of;
  const say = useWords(submissionWords);
  const { day, both } = useSpeech();
  const named = useNamed();
  const [pace, go] = useState<number>(every.working);
  const { data: read, error } = useCall('submissions.read', of, { every: pace });
  const next = read?.reading === false ? every.list : every.working;
  useEffect(() => go(next), [next]);
  if (error) return error.status === 404 ? <NothingHere /> : <p role="alert">{both(error.words)}</p>;
  if (!read) return <p role="status">{say('loading')}</p>;
  const { paper } = read;
  return (
    <>
      <p className={`${styles.back} unprinted`}>
        <a href={`${paths.submissions()}?review=${encodeURIComponent(review)}`}>← {say('paper.back')}</a>
      </p>
      <PageHead
        title={paper.unit ? named.unit(paper.unit) : file}
        lead={
          <span className={styles.lead}>
            <PaperState state={paper.state} stated={paper.stated} />{' '}
            {[file, paper.symbol, paper.received && day(paper.received)].filter(Boolean).join(' · ')}
            {paper.late && <b className={styles.late}> · {say('late')}</b>} ·{' '}
            <a href={linkTo('submissions.file', of)} download>
              {say('paper.take')}
            </a>
          </span>
        }
      >
        <PaperDeeds of={of} read={read} />
      </PageHead>
      {paper.supersededBy && (
        <p className={styles.told}>
          {say('paper.superseded')}{' '}
          <a href={paths.submission(paper.supersededBy, undefined, { review })}>{paper.supersededBy}</a>
        </p>
      )}
      {paper.state === 'sent-back' && paper.reason && (
        <p className={styles.told}>
          <b>{say('state.sent-back')}</b>: {paper.reason} <small>{paper.by}</small>
        </p>
      )}
      {read.afterReview && <p className={styles.told}>{say('paper.after')}</p>}
      {read.reading && (
        <p role="status" className={styles.reading}>
          {say('reading')}
        </p>
      )}
      <Beside of={of} read={read} named={named} />
    </>
  );
}

type BesideProps = { readonly of: Of; readonly read: Read; readonly named: Named };

function Beside({ of, read, named }: BesideProps) {
  const say = useWords(submissionWords);
  const { search } = useHere();
  const { review, file } = of;
  const figure = read.figures.find(({ key }) => key === search.get('figure'));
  const lit = figure?.at ?? spotIn(search);
  const marks = useMemo(() => marksOf(read), [read]);
  const boxed = useMemo(() => boxedIn(read, figure), [read, figure]);
  const hrefOf = (key: string) => ({ href: paths.submission(file, undefined, { review, figure: key }) });
  const at = (spot: Spot) => paths.submission(file, spot, { review });
  return (
    <div className={styles.beside}>
      <section className={styles.sheet} aria-label={say('paper.document')}>
        {read.text === '' ? (
          <Empty>{say(read.reading ? 'reading' : 'paper.lost')}</Empty>
        ) : (
          <FigureLink value={hrefOf}>
            <PaperText
              paper={{ file, text: read.text, layout: read.layout as never }}
              marks={marks}
              lit={lit}
              boxed={boxed}
            />
          </FigureLink>
        )}
      </section>
      <aside className={styles.list} aria-label={say('paper.figures')}>
        {read.problems.length > 0 && <Problems read={read} at={at} />}
        {read.unmatched.length > 0 && (
          <>
            <h2>
              {say('paper.unmatched')} <b>{read.unmatched.length}</b>
            </h2>
            <ul>
              {read.unmatched.map((one) => (
                <UnclearName
                  key={`${one.start} ${one.label}`}
                  of={of}
                  one={one}
                  read={read}
                  named={named}
                  href={at(one)}
                />
              ))}
            </ul>
          </>
        )}
        <h2>
          {say('paper.figures')} <b>{read.figures.filter(({ giveWay }) => giveWay === null).length}</b>
        </h2>
        {read.figures.length === 0 && !read.reading && <p className="quiet">{say('paper.figures.none')}</p>}
        <ul>
          {groupsOf(read.figures).map(({ one, also }) => (
            <ProposedFigure
              key={one.key}
              of={of}
              one={one}
              read={read}
              named={named}
              chosen={[one, ...also].some(({ key }) => key === figure?.key)}
              also={also}
              {...hrefOf(one.key)}
            />
          ))}
        </ul>
        <History read={read} />
      </aside>
    </div>
  );
}

function Problems({ read, at }: { readonly read: Read; readonly at: (spot: Spot) => string }) {
  const say = useWords(submissionWords);
  const { both } = useSpeech();
  return (
    <details open={read.problems.some(({ severity }) => severity === 'error')}>
      <summary>
        {say('paper.problems')} <b>{read.problems.length}</b>
      </summary>
      <ul>
        {read.problems.map((one) => (
          <li key={`${one.code} ${one.start} ${one.message.vi}`}>
            <SeveritySign severity={one.severity} code={one.code} />{' '}
            {one.start === null || one.end === null ? (
              both(one.message)
            ) : (
              <a href={at({ start: one.start, end: one.end })}>{both(one.message)}</a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What became of the paper, from the day it came. */
function History({ read: { states, paper } }: { readonly read: Read }) {
  const say = useWords(submissionWords);
  const { day } = useSpeech();
  return (
    <>
      <h2>{say('paper.history')}</h2>
      <ul>
        {paper.received && (
          <li>
            {day(paper.received)}: {say('paper.history.received')}
          </li>
        )}
        {states.map(({ state, by, on, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: states are only ever added.
          <li key={index}>
            {day(on)}: {say(`state.${state}`)}, {by} {reason && <q>{reason}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each figure once, with the other places of the paper that say the same of the same. */
function groupsOf(figures: readonly Figure[]): readonly { readonly one: Figure; readonly also: readonly Figure[] }[] {
  const byKey = new Map(figures.map((one) => [one.key, one]));
  const isSame = ({ giveWay, value, typed }: Figure): boolean =>
    giveWay !== null &&
    typed === null &&
    byKey.get(giveWay.to)?.typed === null &&
    byKey.get(giveWay.to)?.value === value;
  return figures
    .filter((one) => !isSame(one))
    .map((one) => ({ one, also: figures.filter((other) => isSame(other) && other.giveWay?.to === one.key) }));
}

function spotIn(search: URLSearchParams): Spot | null {
  const [start, end] = [Number(search.get('start') ?? Number.NaN), Number(search.get('end') ?? Number.NaN)];
  return Number.isInteger(start) && Number.isInteger(end) && end > start && start >= 0 ? { start, end } : null;
}

const marksOf = ({ figures, unmatched, problems, lit }: Read): readonly Mark[] =>
  [
    ...figures.flatMap(({ at, key, typed }) =>
      at && typed === null ? [{ kind: 'figure' as const, start: at.start, end: at.end, key }] : [],
    ),
    ...unmatched.map(({ start, end }) => ({ kind: 'unmatched' as const, start, end, key: null })),
    ...problems.flatMap(({ start, end }) =>
      start !== null && end !== null && end > start ? [{ kind: 'problem' as const, start, end, key: null }] : [],
    ),
    ...lit.map((one) => ({ ...one, key: null })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

/** The number itself within the words that are lit. */
function boxedIn({ text }: Read, figure: Figure | undefined): Spot | null {
  if (!figure?.at || !figure.printed) return null;
  const { start, end } = figure.at;
  const found = numberWithin(text.slice(start, end), figure.printed);
  return found && { start: start + found.start, end: start + found.end };
}
