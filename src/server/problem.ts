/**
 * From whatever stopped a request to the problem that is answered: what the store refuses keeps its words and says by its
 * kind whether it is a right, something that is not there, or somebody who was faster. What nobody foresaw tells nothing.
 */

import type { Both } from '#server/contract/viewer.ts';
import { type More, type Refusal, Refused } from '#server/refusal.ts';
import { SignInRefused } from '#server/sign-in/sign-in.ts';
import { NotPermitted } from '#store/access/acting.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { DeedRefused } from '#store/refused.ts';

export type Told = { readonly refusal: Refusal; readonly more: More; readonly isFault: boolean };

const told = (refusal: Refusal, more: More = {}): Told => ({ refusal, more, isFault: refusal === 'fault' });

/** The problem for an error; `isFault` where it belongs into the log with its stack. */
export function problemOf(error: unknown): Told {
  if (error instanceof Refused) return told(error.refusal, error.more);
  if (error instanceof SignInRefused) return error.tooOften ? told('wait', { retryAfter: 60 }) : told('wrong-code');
  if (error instanceof NotPermitted) return told('not-permitted', { detail: wordsOf(error) });
  if (error instanceof DeedRefused) {
    const isAbsent = error.reasons.length > 0 && error.reasons.every((reason) => reason.startsWith('no-such'));
    return told(isAbsent ? 'not-found' : 'refused', { detail: wordsOf(error), reasons: error.reasons });
  }
  if (error instanceof DatabaseRefusal) return told('refused', { detail: wordsOf(error) });
  const state = String((error as { readonly code?: unknown } | null)?.code ?? '');
  if (/^23/.test(state)) return told('refused');
  if (/^22/.test(state)) return told('wrong-input');
  if (/^40/.test(state)) return told('conflict');
  if (waitedInVain.test(error instanceof Error ? error.message : '')) return told('busy', { retryAfter: 5 });
  return told('fault');
}

/** For a connection of the pool, which says so in words alone. */
const waitedInVain = /^(timeout exceeded when trying to connect|Connection terminated due to connection timeout)$/;

const wordsOf = ({ vi, en }: DatabaseRefusal): Both => ({ vi, en });
