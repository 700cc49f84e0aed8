/**
 * How a page says that a figure was typed by a person: who, when, why, and whether over words of a paper.
 */
import type { Figure } from '#web/dossier/dossier-index.ts';
import type { useSpeech } from '#web/language.tsx';

type Entry = Extract<Figure['source'], { readonly kind: 'entry' }>;

export function enteredWords(
  { by, on, why, corrects }: Entry,
  { say, day }: Pick<ReturnType<typeof useSpeech>, 'say' | 'day'>,
): string {
  const who = say('entered', { day: day(on), by });
  return [who, why && `“${why}”`, corrects && say('entered.over')].filter(Boolean).join('; ');
}
