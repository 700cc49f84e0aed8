/**
 * The arithmetic of the outlook, line by line: what each number is, its value, and how it was reckoned.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { Row } from '#web/dossier/dossier-index.ts';
import { kindWords } from '#web/dossier/number-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/indicator/indicator.module.css';
import { Num } from '#web/parts/number.tsx';

type Outlook = NonNullable<Row['outlook']>;

const lines: readonly ((outlook: Outlook) => string | null)[] = [
  (outlook) => outlook.path,
  (outlook) => outlook.gapToPath,
  (outlook) => outlook.gapToPlan,
  (outlook) => outlook.pace,
  (outlook) => outlook.averageSoFar,
  (outlook) => outlook.averageLastYear,
  (outlook) => outlook.bestEver,
  (outlook) => outlook.low,
  (outlook) => outlook.middle,
  (outlook) => outlook.high,
];

export function OutlookTable({ row }: { readonly row: Row }) {
  const speech = useSpeech();
  const { say, arithmetic } = speech;
  const index = useDossier();
  const { outlook } = row;
  if (!outlook) return null;
  const known = lines.flatMap((pick) => {
    const key = pick(outlook);
    const node = key ? index.numbers.get(key) : undefined;
    return key && node?.kind === 'derivation' ? [{ key, node, said: node.derivation.arithmetic }] : [];
  });
  return (
    <div className={styles.outlook}>
      <table className="sheet-table">
        <tbody>
          {known.map(({ key, node, said }) => (
            <tr key={key}>
              <th scope="row">{kindWords(index, node, speech)}</th>
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
