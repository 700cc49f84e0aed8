/**
 * What is saved while things are killed: numbered saves of two figures by two clerks, each under a delivery name of its
 * own, so that a save that is half there, lost or doubled can be told from the figures alone.
 */

import { asking } from '#store/access/query.ts';
import type { Connection } from '#store/engine/connection.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { asClerk, officerOf, valueOnRecord } from '#store/record-sample.ts';
import { tend } from '#store/upkeep/tend.ts';

export const authority = 'q';
/** Each with a unit of his own. */
export const clerks = ['a', 'c'] as const;

/** Both figures of a save carry its number. Spread over forty years, so that no cell grows with the run. */
export const saveNumbered = (connection: Connection, clerk: string, number: number): Promise<number> => {
  const figure = (indicator: string, month: number) =>
    valueOnRecord({
      indicator,
      unit: clerk,
      period: `${2000 + (number % 40)}-M0${month}`,
      state: 'value',
      value: `${number}.1`,
      vintage: 'official',
      known: '2019-08-01',
    });
  const [first, second] = [1 + (number % 6), 2 + (number % 7)];
  return saveFigures(
    connection,
    { by: officerOf(authority), authority, at: new Date(), delivery: `${clerk} ${number}` },
    [figure('thu', first), figure('chi', second)],
  );
};

/** Saves without end from a number on, says each once it stands; folds and seals between, as programs do. */
export const saveOn = (connection: Connection, from: number): Promise<unknown> =>
  Promise.all(
    clerks.map(async (clerk) => {
      for (let number = from; ; number += 1) {
        await saveNumbered(connection, clerk, number);
        console.log(`${clerk} ${number}`);
        if (number % 3 === 0) await tend(connection, authority);
      }
    }),
  );

/** How many figures stand of each save. */
export async function figuresOfSaves(connection: Connection): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { unit, value } of await asking(connection, asClerk(authority), (session) =>
    everyFigure(session, authority),
  )) {
    const save = `${unit} ${value?.toFixed(0)}`;
    counts.set(save, (counts.get(save) ?? 0) + 1);
  }
  return counts;
}

/** Reproducible from the seed (Park and Miller 1988). */
export function draws(from: number): () => number {
  let state = (from % 2_147_483_646) + 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
