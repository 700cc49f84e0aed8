/**
 * Words as they are searched for: without diacritics, every word of the query anywhere in the text, in any order.
 */

/**
 * Without diacritics and capitals, spaces made one; `đ` is `d`.
 *
 * @example plain('Phường Đồng  Hòa') // 'phuong dong hoa'
 */
export const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd').replace(/\s+/g, ' ').trim();

/**
 * Whether a text that is already plain holds every word of the query.
 *
 * @example finds('hoa dong', plain('Phường Đồng Hòa')) // true
 */
export const finds = (query: string, plainText: string): boolean =>
  plain(query)
    .split(' ')
    .every((word) => plainText.includes(word));
