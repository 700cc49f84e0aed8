/**
 * Heads of papers for the examples of these rules, and days as papers print them.
 */
import type { Day } from '#core/day.ts';

/** A State report of a day, `09 tháng 3 năm 2022`. */
export const statePaper = (date: string, text: string, symbol = '12/BC-UBND'): string =>
  `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nSố: ${symbol}\nLạng Sơn, ngày ${date}\nBÁO CÁO\nTình hình kinh tế - xã hội\n${text}`;

/** A Party report of a day. */
export const partyPaper = (date: string, text: string, symbol = '412-BC/HU'): string =>
  `TỈNH ỦY LẠNG SƠN\nHUYỆN ỦY LỘC BÌNH\n*\nSố ${symbol}\nĐẢNG CỘNG SẢN VIỆT NAM\nLộc Bình, ngày ${date}\nBÁO CÁO\nkết quả lãnh đạo thực hiện nhiệm vụ\n${text}`;

/**
 * A day as papers write it, a nought before days under ten and the first two months.
 *
 * @example printedDay(day('2020-03-05')) // '05/3/2020'
 */
export function printedDay(on: Day): string {
  const [year = '', month = '', date = ''] = on.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
