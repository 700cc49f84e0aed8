/**
 * Whoever saves figures counts on the unit tree and on what indicators mean until he is done; whoever changes those waits
 * for the saves under way, and later saves wait for him. Rows alone do not do: which units a save concerns is told by the
 * relations that a reform adds to.
 */
import { type Statement, sql } from '#store/engine/connection.ts';

const lockNumber = 5190219;

/** Beside other saves, until the transaction ends. */
export const countingOnUnitTree = (authority: string): Statement =>
  sql`select pg_advisory_xact_lock_shared(${lockNumber}, hashtext(${authority}))`;

/** Alone, until the transaction ends. */
export const changingUnitTree = (authority: string): Statement =>
  sql`select pg_advisory_xact_lock(${lockNumber}, hashtext(${authority}))`;
