/**
 * The answer of every step of reading: a value, or the refusal that ends the reading of this file.
 *
 * Nothing in this folder throws at its caller; foreign libraries that throw are caught where they
 * are called and their complaint becomes a refusal at once.
 */
import type { Refusal, RefusalCode } from './intake.ts';

export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (code: RefusalCode, data: Refusal['data'] = {}): Refused => ({
  ok: false,
  refusal: { code, data },
});
