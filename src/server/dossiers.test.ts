/** What is saved while a dossier is reckoned is reckoned once, however many saves there were and however often it is asked for. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Day, day } from '#core/day.ts';
import { period } from '#core/period.ts';
import { exampleDatabase } from '#server/served-sample.ts';
import type { Connection } from '#store/engine/connection.ts';
import { namePerson } from '#store/who/people.ts';
import { openDossiers } from './dossiers.ts';

let connection: Connection;
beforeAll(async () => {
  connection = (await exampleDatabase()).connection;
}, 120_000);
afterAll(() => connection.close());

const asking = { authority: 'kien-an', by: 'operator', at: new Date('2019-09-30T01:00:00Z') } as const;

it('reckons anew once for all that was saved while another was on its way', async () => {
  const begun: Day[] = [];
  let finish: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const dossiers = openDossiers({
    connection,
    reckon: async (_, review) => {
      begun.push(review.review.date);
      if (begun.length === 1) await first;
      return { dossierJson: new TextEncoder().encode(String(begun.length)), files: new Map() };
    },
    tellFault: (why) => {
      throw why;
    },
  });
  const before = await dossiers.of(asking, period('2019-9M'));
  await expect.poll(() => begun.length).toBe(1);
  const later = [];
  for (const name of ['Người Một', 'Người Hai', 'Người Ba']) {
    await namePerson(connection, asking, { name, email: null, phone: null });
    later.push(await dossiers.of(asking, period('2019-9M')));
  }
  finish();
  await Promise.all([before, ...later].map(({ loading }) => loading.ended));
  const last = await dossiers.of(asking, period('2019-9M'));
  expect(new TextDecoder().decode(last.loading.dossier()?.bytes)).toBe('2');
  expect(begun).toEqual([day('2019-09-30'), day('2019-09-30')]);
}, 120_000);
