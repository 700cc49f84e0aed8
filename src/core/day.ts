/**
 * A calendar day as ISO text, with the little arithmetic that deadlines and cut-offs need.
 * No clock: today is always an argument.
 */

/** `2019-09-30`. Compares with `<` and `>` as text. */
export type Day = string & { readonly day: unique symbol };
