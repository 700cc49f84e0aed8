/**
 * What is missing, first: who did not report, what contradicts or could not be matched, which holes only people can fill.
 */
import { Fragment } from 'react';
import { type Contest, type DossierIndex, valueAt } from '#web/dossier/dossier-index.ts';
import { differing, holes, notSent, shortcomings, withoutCause } from '#web/dossier/missing.ts';
import { nameOf } from '#web/dossier/number-words.ts';
import { reminderFor } from '#web/dossier/reminder.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/todo/todo.module.css';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { Num } from '#web/parts/number.tsx';
import { Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';

const shown = 3;

export function Missing({ index }: { readonly index: DossierIndex }) {
  const { say } = useSpeech();
  return (
    <Section title={say('missing.title')}>
      <div className={styles.missing}>
        <NotSent index={index} />
        <ToAsk index={index} />
        <Holes index={index} />
      </div>
    </Section>
  );
}

function NotSent({ index }: { readonly index: DossierIndex }) {
  const { say, day } = useSpeech();
  const missing = notSent(index).map((one) => one.unit);
  const late = index.dossier.sent.filter((one) => one.state === 'late').length;
  const { owed, reportsDue } = index.dossier.review;
  return (
    <div>
      <h3>
        {say('missing.not-sent')} <b>{missing.length}</b>
      </h3>
      {missing.length === 0 ? (
        <p>{say('missing.all-sent')}</p>
      ) : (
        <>
          <ul className={styles.names}>
            {missing.map((unit) => (
              <li key={unit}>{index.unitName(unit)}</li>
            ))}
          </ul>
          <CopyButton text={reminderFor(index, missing)} label={say('missing.copy')} />
        </>
      )}
      <p className={styles.note}>
        <a href={paths.submissions()}>
          {say('missing.sent', { sent: owed.length - missing.length, owed: owed.length, day: day(reportsDue) })}
        </a>
        {late > 0 && ` · ${say('missing.late', { count: late })}`}
      </p>
    </div>
  );
}

export function ToAsk({ index }: { readonly index: DossierIndex }) {
  const { say } = useSpeech();
  const contests = differing(index);
  const { unmatched, problems } = index.dossier;
  const errors = problems.filter((one) => one.severity === 'error');
  return (
    <div>
      <h3>
        {say('missing.ask')} <b>{contests.length}</b>
      </h3>
      <ul className={styles.asked}>
        {contests.slice(0, shown).map((contest) => (
          <Differing key={contest.chosen} contest={contest} index={index} />
        ))}
      </ul>
      <p className={styles.note}>
        {contests.length > shown && (
          <a href={paths.indicators({ note: 'contested' })}>
            {say('missing.more', { count: contests.length - shown })}
          </a>
        )}
        {contests.length > shown && ' · '}
        <a href={`${paths.problems()}#unmatched`}>{say('missing.unmatched', { count: unmatched.length })}</a>
        {' · '}
        <a href={paths.problems()}>{say('missing.errors', { errors: errors.length, all: problems.length })}</a>
      </p>
    </div>
  );
}

const othersShown = 3;

/** One indicator of one unit with the number in use and the others it was given, each value once. */
function Differing({ contest, index }: { readonly contest: Contest; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const seen = new Set([valueAt(index, contest.chosen)]);
  const others = contest.others.filter((key) => {
    const value = valueAt(index, key);
    return seen.has(value) ? false : seen.add(value);
  });
  return (
    <li>
      {nameOf(index.indicators.get(contest.indicator), speech)}, {index.unitName(contest.unit)}:{' '}
      <Num of={contest.chosen} /> {speech.say('missing.against')}{' '}
      {others.slice(0, othersShown).map((key, place) => (
        <Fragment key={key}>
          {place > 0 && '; '}
          <Num of={key} />
        </Fragment>
      ))}
      {others.length > othersShown && '…'}
    </li>
  );
}

/** What keeps the review from being closed, then the causes nobody stated: each line leads to the first of them. */
export function Holes({ index }: { readonly index: DossierIndex }) {
  const { say } = useSpeech();
  const found = holes(index);
  const causes = withoutCause(index).map(({ id }) => id);
  const lines = [
    ...kinds.map((kind) => ({ kind, about: found.filter((hole) => hole.kind === kind).map(({ about }) => about) })),
    { kind: 'cause' as const, about: causes },
  ];
  const shortcomingCount = shortcomings(index).length;
  const wholes: Partial<Record<(typeof lines)[number]['kind'], number>> = {
    'waiver-unsigned': index.dossier.waivers.length,
    'open-task-unaccounted': index.dossier.carried.length,
  };
  return (
    <div>
      <h3>
        {say('missing.holes')} <b>{found.length + causes.length}</b>
      </h3>
      <ul className={styles.holes}>
        {lines
          .filter(({ about }) => about.length > 0)
          .map(({ kind, about }) => (
            <li key={kind}>
              <a href={`${paths.taskRemedies()}#${encodeURIComponent(about[0] ?? '')}`}>
                <b>
                  {about.length}/{wholes[kind] ?? shortcomingCount}
                </b>
                <span>{say(`hole.${kind}`)}</span>
              </a>
            </li>
          ))}
      </ul>
      <p className={styles.note}>{say(found.length === 0 ? 'hole.none' : 'hole.rule')}</p>
    </div>
  );
}

const kinds = ['shortcoming-unanswered', 'waiver-unsigned', 'open-task-unaccounted', 'remedy-only-proposed'] as const;
