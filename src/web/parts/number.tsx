/**
 * A number on a page: printed in the reader's language, and a link to the way back of it.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { printNode } from '#web/dossier/number-words.ts';
import { type Speech, useSpeech } from '#web/language.tsx';

type Props = {
  /** Key of the number; null prints a dash. */
  readonly of: string | null | undefined;
  /** Print the measure behind it. */
  readonly measured?: boolean;
  /** The measure the column is in: another one is printed behind the number. */
  readonly column?: string;
  /** Decimals of the column: a number with fewer leaves room for those it has not, so that commas stand in line. */
  readonly places?: number;
};

export function Num({ of, measured = false, column, places = 0 }: Props) {
  const index = useDossier();
  const speech = useSpeech();
  const node = of ? index.numbers.get(of) : undefined;
  const printed = printNode(index, node, speech);
  const shown = column === undefined ? measured : printed.measure !== column;
  const suffix = shown ? suffixOf(printed.measure, speech) : '';
  if (!of || !node) return <span className="unknown">{speech.say('unknown.short')}</span>;
  const room = printed.known && places > 0 ? roomFor(printed.text, places, speech.language === 'vi' ? ',' : '.') : '';
  return (
    <>
      <a className={printed.known ? 'num' : 'num unknown'} href={`?number=${encodeURIComponent(of)}`} data-number={of}>
        {printed.known ? printed.text : speech.say('unknown.short')}
        {printed.known ? suffix : ''}
      </a>
      {room && (
        <span className="ghost" aria-hidden="true">
          {room}
        </span>
      )}
    </>
  );
}

/** Percent stands close, percentage points are shortened, everything else is a word of its own. */
const suffixOf = (measure: string, speech: Speech): string => {
  if (measure === '' || measure === '%') return measure;
  return ` ${measure === 'điểm phần trăm' ? speech.say('points.short') : speech.measure(measure)}`;
};

const roomFor = (text: string, places: number, point: string): string => {
  const had = text.split(point)[1]?.length ?? 0;
  return had >= places ? '' : `${had === 0 ? point : ''}${'0'.repeat(places - had)}`;
};
