/**
 * A reporting period as a value: a year, its first N months, a quarter or a month.
 * Decree 09/2019/NĐ-CP, article 12 gives the cut-offs of the State calendar.
 */

/** `2019`, `2019-6M`, `2019-9M`, `2019-Q3`, `2019-M09`. */
export type PeriodCode = string & { readonly period: unique symbol };

/** Calendar days, or the 15th to the 14th of Decree 09/2019. */
export type CutOff = 'calendar' | 'decree-09-2019';
