/**
 * One finding on the board: what it says and rests on, how it stands, what can be done with it; beside a shortcoming what
 * answers it.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { kindWords } from '#web/dossier/number-words.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { Num } from '#web/parts/number.tsx';
import { Hole } from '#web/parts/signs.tsx';
import { paths } from '#web/paths.ts';
import { findingWords } from '#web/words/findings.ts';
import { type Item, wordsOf } from './board.ts';
import styles from './findings.module.css';

export type Deed = 'take' | 'edit' | 'choose' | 'split' | 'drop' | 'back' | 'release' | 'assign' | 'waive';

type Props = {
  readonly index: DossierIndex;
  readonly item: Item;
  readonly chosen: boolean;
  /** What may be done with it now. */
  readonly deeds: readonly Deed[];
  readonly onDeed: (deed: Deed) => void;
  readonly answers?: ReactNode;
};

const keys: Readonly<Record<string, Deed>> = {
  g: 'take',
  s: 'edit',
  Enter: 'edit',
  c: 'choose',
  t: 'split',
  b: 'drop',
  n: 'assign',
  l: 'waive',
};

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, button, a');

/** Up and down from row to row, a letter for each deed. */
export function pressOnRow(event: KeyboardEvent<HTMLElement>, deeds: readonly Deed[], onDeed: (deed: Deed) => void) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const own = event.currentTarget;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0) {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const next = rows[rows.indexOf(own) + step];
    if (next === undefined || (event.target !== own && isTyping(event.target))) return;
    event.preventDefault();
    next.focus();
    return;
  }
  const deed = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (deed === undefined || event.target !== own || !deeds.includes(deed)) return;
  event.preventDefault();
  onDeed(deed);
}

export function FindingRow({ index, item, chosen, deeds, onDeed, answers }: Props) {
  const say = useWords(findingWords);
  const { cause, units, degree, standing, kind } = item;
  const words = wordsOf(index, item);
  return (
    <li
      id={item.id}
      className={styles.row}
      data-row=""
      data-standing={standing}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the keys the page names; each deed has its control too.
      tabIndex={0}
      aria-label={words}
      onKeyDown={(event) => pressOnRow(event, deeds, onDeed)}
    >
      <div>
        <p className={styles.words}>
          {deeds.includes('choose') && (
            <input
              type="checkbox"
              className="unprinted"
              checked={chosen}
              aria-label={`${say('found.choose')}: ${words}`}
              onChange={() => onDeed('choose')}
            />
          )}{' '}
          {words}
          {units.length > 0 && <small> ({units.map(index.unitName).join(', ')})</small>}
          {degree && (
            <small>
              {' '}
              · {say('found.degree')}: {degree}
            </small>
          )}
        </p>
        {kind === 'shortcoming' && (
          <small className={styles.line}>
            {say('found.cause')}: {cause ?? <Hole />}
          </small>
        )}
        <Evidence index={index} item={item} />
        <Standing item={item} />
        <div className={`${styles.deeds} unprinted`}>
          {(['take', 'edit', 'split', 'drop', 'back', 'release'] as const)
            .filter((deed) => deeds.includes(deed))
            .map((deed) => (
              <button
                key={deed}
                type="button"
                onClick={() => onDeed(deed)}
                aria-label={`${say(`found.${deed}`)}: ${words}`}
              >
                {say(`found.${deed}`)}
              </button>
            ))}
        </div>
      </div>
      {answers && <div>{answers}</div>}
    </li>
  );
}

function Standing({ item }: { readonly item: Item }) {
  const say = useWords(findingWords);
  const { day } = useSpeech();
  const { standing, recorded, gone } = item;
  if (standing === 'proposed')
    return (
      <small className={styles.proposed}>
        <span aria-hidden="true">○</span> {say('found.proposed')}
      </small>
    );
  const by = recorded?.recorded;
  const dropped = recorded?.dropped;
  return (
    <small className={styles.line}>
      {dropped ? (
        <>
          <span aria-hidden="true">×</span> {say('found.dropped', { reason: dropped.reason, by: dropped.by })}
        </>
      ) : (
        <>
          <span aria-hidden="true">✓</span>{' '}
          {by ? say('found.kept.by', { by: by.by, day: day(by.on) }) : say('found.kept')}
          {gone && ` · ! ${say('found.gone')}`}
        </>
      )}
    </small>
  );
}

const telling = new Set(['completion', 'gap-to-path', 'gap-to-plan', 'growth', 'points']);
const mostPlaces = 3;

function Evidence({ index, item }: { readonly index: DossierIndex; readonly item: Item }) {
  const say = useWords(findingWords);
  const speech = useSpeech();
  const known = item.keys.flatMap((key) => {
    const node = index.numbers.get(key);
    return node?.kind === 'derivation' && telling.has(node.derivation.kind) ? [{ key, node }] : [];
  });
  return (
    <small className={styles.evidenceLine}>
      <span>{say(`found.${item.origin}`)}</span>
      {known.map(({ key, node }) => (
        <span key={key}>
          {kindWords(index, node, speech)} <Num of={key} measured />
        </span>
      ))}
      {item.places.slice(0, mostPlaces).map((at) => (
        <a key={`${at.file}:${at.start}`} href={paths.submission(at.file, at)} title={at.quote}>
          {at.file.split('/').at(-1)}
        </a>
      ))}
      {item.places.length > mostPlaces && <span>+{item.places.length - mostPlaces}</span>}
    </small>
  );
}
