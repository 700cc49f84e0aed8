/**
 * How a number was reckoned, as a tree: the arithmetic with its numbers, then what each came from,
 * down to what a unit wrote, a directive promised, or the archive holds.
 */

import { useState } from 'react';
import { witnessOf } from '#core/figure.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { Derivation, DossierIndex, Figure, NumberNode, Target } from '#web/dossier/dossier-index.ts';
import { indicatorOf, keyOf } from '#web/dossier/dossier-index.ts';
import { enteredWords } from '#web/dossier/entered-words.ts';
import { notesOfFigure } from '#web/dossier/notes.ts';
import { kindWords, nameOf, printNode } from '#web/dossier/number-words.ts';
import { placeWords } from '#web/dossier/place-words.ts';
import { quotedWords } from '#web/dossier/quoted-words.ts';
import { useSpeech } from '#web/language.tsx';
import { NoteSigns } from '#web/parts/signs.tsx';
import { ThingLine, thingKey } from '#web/trace/thing-line.tsx';
import styles from '#web/trace/trace.module.css';

const partsShown = 12;
const openDepth = 3;

/** The arithmetic of a derivation and its parts below it; a part that is the number itself, taken over, is not said twice. */
export function Reckoning({ derivation, depth = 0 }: { readonly derivation: Derivation; readonly depth?: number }) {
  const { say, arithmetic } = useSpeech();
  const index = useDossier();
  const [all, setAll] = useState(false);
  const parts = derivation.from.flatMap((key) => index.numbers.get(key) ?? []);
  const things = derivation.from.flatMap((key) => (index.numbers.has(key) ? [] : (index.things.get(key) ?? [])));
  const shown = all ? parts : parts.slice(0, partsShown);
  const plain = derivation.kind === 'taken' && parts.length === 1;
  return (
    <>
      {!plain && <p className={styles.arithmetic}>{arithmetic(derivation.arithmetic)}</p>}
      <Covering index={index} of={derivation.key} />
      <ul className={styles.tree}>
        {shown.map((part) => (
          <Part key={keyOf(part)} part={part} depth={depth} parent={derivation} />
        ))}
        {things.map((thing) => (
          <ThingLine key={thingKey(thing)} thing={thing} />
        ))}
        {shown.length < parts.length && (
          <li>
            <button type="button" className="more" onClick={() => setAll(true)}>
              {say('more', { count: parts.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

/** One part of a number, as a leaf or as a step with its own parts; `parent` is what it is a part of. */
export function Part({
  part,
  depth,
  parent,
}: {
  readonly part: NumberNode;
  readonly depth: number;
  readonly parent: Derivation | null;
}) {
  if (part.kind === 'figure') return <FigureLeaf figure={part.figure} period={parent?.period ?? null} />;
  if (part.kind === 'target') return <TargetLeaf target={part.target} />;
  return <Step derivation={part.derivation} depth={depth + 1} parent={parent} />;
}

/** An inner node: its name and value, opening to its own parts. */
function Step({
  derivation,
  depth,
  parent,
}: {
  readonly derivation: Derivation;
  readonly depth: number;
  readonly parent: Derivation | null;
}) {
  const speech = useSpeech();
  const index = useDossier();
  const node: NumberNode = { kind: 'derivation', derivation };
  const printed = printNode(index, node, speech);
  const other = derivation.indicator !== parent?.indicator ? nameOf(indicatorOf(index, node), speech) : '';
  return (
    <li className={styles.step}>
      <details open={depth < openDepth}>
        <summary>
          <span>
            {other || kindWords(index, node, speech)}
            {derivation.period !== parent?.period && <small> · {speech.period(derivation.period)}</small>}
            {derivation.unit && <small> · {index.unitName(derivation.unit)}</small>}
          </span>
          <b>
            {printed.text} <small>{speech.measure(printed.measure)}</small>
          </b>
        </summary>
        <Reckoning derivation={derivation} depth={depth} />
      </details>
    </li>
  );
}

/** Who reported, and who did not, under a number put together from units. */
function Covering({ index, of }: { readonly index: DossierIndex; readonly of: string }) {
  const { say } = useSpeech();
  const row = index.rowOfNow.get(of);
  if (!row || row.coverage.expected.length < 2) return null;
  const { expected, reported, missing } = row.coverage;
  return (
    <p className={styles.covering}>
      {say('coverage', { reported: reported.length, expected: expected.length })}
      {missing.length > 0 && <b> {say('coverage.missing', { units: missing.map(index.unitName).join(', ') })}</b>}
    </p>
  );
}

/** What a unit said, or the archive holds: who, how much, and the words themselves. */
export function FigureLeaf({ figure, period }: { readonly figure: Figure; readonly period: string | null }) {
  const speech = useSpeech();
  const index = useDossier();
  const printed = printNode(index, { kind: 'figure', figure }, speech);
  const contest = index.contests.get(figure.key);
  const quoted = figure.source.kind !== 'history' && witnessOf(figure.source) !== null;
  const inner = (
    <>
      <span className={styles.who}>
        <span>
          {index.unitName(figure.unit)}
          {figure.reportedBy !== figure.unit && (
            <small> ({speech.say('said-by', { unit: index.unitName(figure.reportedBy) })})</small>
          )}
          {figure.period !== period && <small> · {speech.period(figure.period)}</small>}
        </span>
        <b>
          <NoteSigns notes={notesOfFigure(index, figure)} />
          {figure.approx && `${figure.approx} `}
          {printed.text}
        </b>
      </span>
      {figure.source.kind !== 'report' && <span className={styles.archive}>{archiveWords(figure, speech)}</span>}
      {quoted && <Quote figure={figure} />}
    </>
  );
  return (
    <li className={styles.leaf}>
      {quoted ? (
        <a
          href={`?number=${encodeURIComponent(figure.key)}&source=${encodeURIComponent(figure.key)}`}
          data-source={figure.key}
        >
          {inner}
        </a>
      ) : (
        <div>{inner}</div>
      )}
      {contest?.differs && (
        <p className={styles.contest}>
          ≠{' '}
          {speech.say(contest.chosen === figure.key ? 'contest.chosen' : 'contest.other', {
            because: speech.say(`because.${contest.because}`),
          })}
        </p>
      )}
    </li>
  );
}

/** The words of the unit with the number itself underlined, and where they stand; of a table, the whole row. */
function Quote({ figure }: { readonly figure: Figure }) {
  const speech = useSpeech();
  const index = useDossier();
  const said =
    figure.source.kind === 'report' ? figure.source : figure.source.kind === 'entry' ? figure.source.corrects : null;
  if (said === null) return null;
  const { at, from } = said;
  const { before, number, after } = quotedWords(figure, index.submissions.get(at.file));
  return (
    <>
      <q className={styles.quote}>
        {before}
        <u>{number}</u>
        {after}
      </q>
      <span className={styles.where}>
        {fileName(at.file)} ·{' '}
        {at.place ? placeWords(at.place, speech) : speech.say(from === 'table' ? 'from.table' : 'from.prose')}
      </span>
    </>
  );
}

const fileName = (file: string): string => file.split('/').at(-1) ?? file;

function archiveWords({ source }: Figure, { say, day }: ReturnType<typeof useSpeech>): string {
  if (source.kind === 'report') return '';
  if (source.kind === 'history') return say('archive', { file: source.file, known: source.known });
  return enteredWords(source, { say, day });
}

/** What was promised, by whom, and by which directive. */
export function TargetLeaf({ target }: { readonly target: Target }) {
  const speech = useSpeech();
  const index = useDossier();
  const printed = printNode(index, { kind: 'target', target }, speech);
  const directive = target.directive ? index.directives.get(target.directive) : undefined;
  return (
    <li className={styles.leaf}>
      <div>
        <span className={styles.who}>
          <span>
            {speech.say('plan')} {target.year}, {speech.say(`basis.${target.basis}`)}
          </span>
          <b>
            {printed.text} {target.as === 'growth' && '%'}
          </b>
        </span>
        <span className={styles.archive}>
          {directive
            ? `${directive.type} ${directive.symbol ?? directive.number} · ${directive.issuer}`
            : speech.say('target.line', { line: target.line })}
        </span>
      </div>
    </li>
  );
}
