/**
 * One shortcoming: the words of units, or what the figures say, with cause, origin and the evidence to click; and where
 * no task answers it, why.
 */
import type { DossierIndex, FilePlace, Finding, NumberNode } from '#web/dossier/dossier-index.ts';
import { answersTo } from '#web/dossier/missing.ts';
import { kindWords, nameOf } from '#web/dossier/number-words.ts';
import type { Labelled } from '#web/dossier/remedy-blocks.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/tasks/tasks.module.css';
import { Num } from '#web/parts/number.tsx';
import { Hole } from '#web/parts/signs.tsx';
import { paths } from '#web/paths.ts';

export function Shortcoming({ one, index }: { readonly one: Labelled; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const { say } = speech;
  const { label, finding } = one;
  const { indicator, units, words, cause } = finding;
  return (
    <li id={finding.id}>
      <span className={styles.label}>{label}</span>
      <div>
        {words ?? (
          <a href={paths.indicator(indicator ?? '')}>{nameOf(index.indicators.get(indicator ?? ''), speech)}</a>
        )}
        {units.length > 0 && <small> ({units.map(index.unitName).join(', ')})</small>}
        <Standing finding={finding} index={index} />
        <small className={styles.line}>
          {say('column.cause')}: {cause ?? <Hole />}
        </small>
        <Evidence finding={finding} index={index} />
      </div>
    </li>
  );
}

/** Why no task answers it; nothing where one does or none is needed any more. */
function Standing({ finding, index }: { readonly finding: Finding; readonly index: DossierIndex }) {
  const { say } = useSpeech();
  const { id, state } = finding;
  const waiver = index.dossier.waivers.find((one) => one.finding === id);
  if (waiver) return <small className={styles.line}>{say('waiver', { reason: waiver.reason, by: waiver.by })}</small>;
  if (state === 'remedied' || answersTo(index, id).length > 0) return null;
  return <span className={`${styles.line} ${styles.open}`}>! {say('hole.unanswered-one')}</span>;
}

function Evidence({ finding, index }: { readonly finding: Finding; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const { origin, state } = finding;
  const { keys, places } = finding.evidence;
  const became = origin === 'carried' && state ? `, ${speech.say(`shortcoming.${state}`)}` : '';
  const known = keys.flatMap((key) => {
    const node = index.numbers.get(key);
    return node ? [{ key, node }] : [];
  });
  const telling = known.filter(({ node }) => isTelling(node));
  return (
    <small className={styles.evidence}>
      <span>
        {speech.say(`found.${origin}`)}
        {became}
      </span>
      {(telling.length > 0 ? telling : known).map(({ key, node }) => (
        <span key={key}>
          {kindWords(index, node, speech)} <Num of={key} measured />
        </span>
      ))}
      {byFile(places).map(([file, spots]) => (
        <span key={file}>
          {spots.map((place, at) => (
            <a key={place.start} href={paths.submission(file, place)}>
              {at === 0 ? file.split('/').at(-1) : speech.say('place.further', { value: at + 1 })}
            </a>
          ))}
        </span>
      ))}
    </small>
  );
}

/** A file is named once, its further places by number. */
const byFile = (places: readonly FilePlace[]): readonly (readonly [string, readonly FilePlace[]])[] =>
  [...new Set(places.map(({ file }) => file))].map((file) => [file, places.filter((place) => place.file === file)]);

const tellingKinds = new Set(['completion', 'gap-to-path', 'gap-to-plan', 'growth', 'points']);

/** Says how far short it falls; the rest stands on the indicator's page. */
const isTelling = (node: NumberNode): boolean => node.kind === 'derivation' && tellingKinds.has(node.derivation.kind);
