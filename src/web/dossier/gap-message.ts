/**
 * What a gap means, in one sentence: what each month left must bring, how that stands to the months so far,
 * and whether it has ever been reached.
 */
import { decimal } from '#core/decimal.ts';
import type { DossierIndex, Row } from '#web/dossier/dossier-index.ts';
import { valueAt } from '#web/dossier/dossier-index.ts';
import { printNode } from '#web/dossier/number-words.ts';
import type { Speech } from '#web/language.tsx';

/** One or two sentences; empty when nothing is left to bring or nothing is known. */
export function gapMessage(index: DossierIndex, row: Row, speech: Speech): string {
  const { outlook } = row;
  const indicator = index.indicators.get(row.indicator);
  const pace = valueAt(index, outlook?.pace ?? null);
  if (!outlook || pace === null || decimal(pace).lte(0) || !indicator) return '';
  const printed = printNode(index, index.numbers.get(outlook.pace ?? ''), speech);
  const needed = `${printed.text} ${speech.measure(indicator.measure)}`;
  if (indicator.kind !== 'flow') return speech.say('gap.level', { needed });
  const first = speech.say('gap.needed', { needed });
  const soFar = valueAt(index, outlook.averageSoFar);
  const times =
    soFar !== null && decimal(soFar).gt(0)
      ? speech.say('gap.times', { times: speech.number(decimal(pace).div(soFar).toString(), 1) })
      : '';
  return `${first}${times}${reached(index, { pace, best: outlook.bestEver }, speech)}.`;
}

function reached(
  index: DossierIndex,
  { pace, best }: { readonly pace: string; readonly best: string | null },
  { say }: Speech,
): string {
  const value = valueAt(index, best);
  if (value === null) return '';
  return decimal(pace).gt(value) ? say('gap.never') : say('gap.before');
}
