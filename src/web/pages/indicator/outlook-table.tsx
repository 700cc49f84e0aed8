/**
 * The arithmetic of the outlook, line by line: what each number is, its value, and how it was reckoned.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { Row } from '#web/dossier/dossier-index.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/indicator/indicator.module.css';
import { Num } from '#web/parts/number.tsx';
import type { WordKey } from '#web/words.ts';

type Outlook = NonNullable<Row['outlook']>;

const lines: readonly (readonly [WordKey, (outlook: Outlook) => string | null])[] = [
  ['kind.path', (outlook) => outlook.path],
  ['kind.gap-to-path', (outlook) => outlook.gapToPath],
  ['kind.gap-to-plan', (outlook) => outlook.gapToPlan],
  ['kind.pace', (outlook) => outlook.pace],
  ['kind.average-so-far', (outlook) => outlook.averageSoFar],
  ['kind.average-last-year', (outlook) => outlook.averageLastYear],
  ['kind.best-ever', (outlook) => outlook.bestEver],
  ['kind.outlook-low', (outlook) => outlook.low],
  ['kind.outlook-middle', (outlook) => outlook.middle],
  ['kind.outlook-high', (outlook) => outlook.high],
];

export function OutlookTable({ row }: { readonly row: Row }) {
  const { say, arithmetic } = useSpeech();
  const index = useDossier();
  const { outlook } = row;
  if (!outlook) return null;
  const known = lines.flatMap(([word, pick]) => {
    const key = pick(outlook);
    const node = key ? index.numbers.get(key) : undefined;
    return key && node?.kind === 'derivation' ? [{ word, key, said: node.derivation.arithmetic }] : [];
  });
  return (
    <div className={styles.outlook}>
      <table className="sheet-table">
        <tbody>
          {known.map(({ word, key, said }) => (
            <tr key={key}>
              <th scope="row">{say(word)}</th>
              <td className="right">
                <Num of={key} measured />
              </td>
              <td className={styles.arithmetic}>{arithmetic(said)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {outlook.pathBasis && say(`path.${outlook.pathBasis}`, { years: outlook.yearsUsed.join(', ') })}{' '}
        {say('indicator.reference')}
      </p>
    </div>
  );
}
