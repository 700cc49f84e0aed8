/**
 * A number on a page: printed in the reader's language, and a link to the way back of it.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { printNode } from '#web/dossier/number-words.ts';
import { useSpeech } from '#web/language.tsx';

type Props = {
  /** Key of the number; null prints a dash. */
  readonly of: string | null | undefined;
  /** Print the measure behind it. */
  readonly measured?: boolean;
};

export function Num({ of, measured = false }: Props) {
  const index = useDossier();
  const speech = useSpeech();
  const node = of ? index.numbers.get(of) : undefined;
  const printed = printNode(index, node, speech);
  const suffix =
    !measured || printed.measure === '' ? '' : printed.measure === '%' ? '%' : ` ${speech.measure(printed.measure)}`;
  if (!of || !node) return <span className="unknown">{speech.say('unknown.short')}</span>;
  return (
    <a className={printed.known ? 'num' : 'num unknown'} href={`?number=${encodeURIComponent(of)}`} data-number={of}>
      {printed.known ? printed.text : speech.say('unknown.short')}
      {printed.known ? suffix : ''}
    </a>
  );
}
