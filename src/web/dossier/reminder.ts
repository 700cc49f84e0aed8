/**
 * The reminder for units that owe a report, ready to copy from a page: the words are those of `prose/write/round`.
 */
import { reminderText } from '#prose/write/round/reminder.ts';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { printDay, printPeriod } from '#web/printing.ts';

/** Ready to paste; names every unit, what is owed, by when it was due, and for which meeting. */
export function reminderFor(index: DossierIndex, units: readonly string[]): string {
  const { review, body, side } = index.dossier;
  return reminderText({
    ...{ sender: body.office ?? body.name, side, names: units.map((code) => index.unitName(code)) },
    ...{ period: printPeriod(review.period, 'vi'), due: printDay(review.reportsDue, 'vi') },
    meeting: { ordinal: review.ordinal, date: printDay(review.date, 'vi') },
  });
}
