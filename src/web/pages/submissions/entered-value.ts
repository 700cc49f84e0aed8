/**
 * A value as people type it into a correction: `1.234,5` or `1,234.5` by the language of the page, as an exact number.
 */
import type { Language } from '#web/printing.ts';

/**
 * The exact text of a number; null of what is none. Nothing typed is nothing arisen, asked apart.
 *
 * @example enteredValue('1.234,5', 'vi') // '1234.5'
 */
export function enteredValue(text: string, language: Language): string | null {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const told = text
    .trim()
    .replace(/[\s\u00a0]/g, '')
    .replace(/^[−–]/, '-');
  const grouped = new RegExp(`^-?(\\d{1,3}(\\${group}\\d{3})+|\\d+)(\\${point}\\d{1,12})?$`);
  return grouped.test(told) ? told.replaceAll(group, '').replace(point, '.') : null;
}
