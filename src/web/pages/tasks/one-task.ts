/**
 * What the page of one task has in hand, and which answers change when something is done with it.
 */
import type { RouteName } from '#server/contract/addresses.ts';
import type { OutputOf } from '#server/contract/contract.ts';

export type OneTask = OutputOf<'tasks.read'>;

export const touched: readonly RouteName[] = ['tasks.read', 'tasks.list', 'position.now'];

/** Of days typed without a year. */
export const yearOf = ({ on }: Pick<OneTask, 'on'>): number => Number(on.slice(0, 4));
