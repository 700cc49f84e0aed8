/**
 * A finding, a task or a unit as one line of a way back: what is counted, by its words.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex, Thing } from '#web/dossier/dossier-index.ts';
import { nameOf } from '#web/dossier/number-words.ts';
import { type Speech, useSpeech } from '#web/language.tsx';
import { paths } from '#web/paths.ts';
import styles from '#web/trace/trace.module.css';

export const thingKey = (thing: Thing): string =>
  thing.kind === 'finding' ? thing.finding.id : thing.kind === 'task' ? thing.task.id : thing.unit;

/** Its own words; a finding that only figures say has the name of its indicator. */
export function thingWords(index: DossierIndex, thing: Thing, speech: Speech): string {
  if (thing.kind === 'unit') return index.unitName(thing.unit);
  if (thing.kind === 'task') return thing.task.what;
  return thing.finding.words ?? nameOf(index.indicators.get(thing.finding.indicator ?? ''), speech);
}

export function ThingLine({ thing }: { readonly thing: Thing }) {
  const index = useDossier();
  const speech = useSpeech();
  const key = thingKey(thing);
  const file = thing.kind === 'unit' ? index.dossier.sent.find((one) => one.unit === thing.unit)?.file : null;
  const words = thingWords(index, thing, speech);
  if (thing.kind === 'unit')
    return <li className={styles.plain}>{file ? <a href={paths.submission(file)}>{words}</a> : words}</li>;
  return (
    <li className={styles.plain}>
      <a href={`?number=${encodeURIComponent(key)}`} data-number={key}>
        {words}
      </a>
    </li>
  );
}
