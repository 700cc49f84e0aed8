/** An hour as people type it. */

/**
 * `14:30` of `14h30`, `14g30`, `14.30`, `14h`, `8`; null for nothing, undefined for what is no hour.
 *
 * @example clockOf('8h5') // '08:05'
 */
export function clockOf(text: string): string | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?:\s*(?:h|g|giờ|:|\.)\s*(\d{1,2})?)?(?:\s*(?:phút|p))?$/u.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/**
 * Minutes later on the clock; null while it stands still.
 *
 * @example later('14:50', 15) // '15:05'
 */
export function later(clock: string | null, minutes: number): string | null {
  if (clock === null) return null;
  const [hours = 0, past = 0] = clock.split(':').map(Number);
  const at = (hours * 60 + past + minutes) % (24 * 60);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
