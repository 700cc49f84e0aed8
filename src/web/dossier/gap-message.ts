/**
 * What a gap means, in one sentence: what each month left must bring, how that stands to the months so far,
 * and whether these same months of any past year have brought it.
 */
import { type Decimal, decimal, rounded } from '#core/decimal.ts';
import type { DossierIndex, Row } from '#web/dossier/dossier-index.ts';
import { valueAt } from '#web/dossier/dossier-index.ts';
import { monthWords, printNode } from '#web/dossier/number-words.ts';
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
  const lower = indicator.direction === 'lower';
  const months = monthWords(outlook.monthsLeft, speech.say);
  const first = speech.say(lower ? 'gap.cap' : 'gap.needed', { ...months, needed });
  const soFar = valueAt(index, outlook.averageSoFar);
  const times = soFar !== null && decimal(soFar).gt(0) ? timesWords(decimal(pace).div(soFar), speech) : '';
  const best = valueAt(index, outlook.bestEver);
  if (best === null) return `${first}${times}.`;
  const never = lower ? decimal(pace).lt(best) : decimal(pace).gt(best);
  return `${first}${times}${speech.say(never ? 'gap.never' : 'gap.before', months)}.`;
}

/** How many times the months so far: `gấp` says more, so less and alike are said otherwise. */
function timesWords(ratio: Decimal, { say, number }: Speech): string {
  const printed = rounded(ratio, 1);
  if (printed.eq(1)) return say('gap.alike');
  return say(printed.gt(1) ? 'gap.times' : 'gap.part', { times: number(ratio.toString(), 1) });
}
