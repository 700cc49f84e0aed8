/**
 * The store against its peers, on the embedded server and on PGlite: short by default, `--full` as design.md states it.
 */
import { noEmbedded } from '#store/store-sample.ts';
import type { Row } from './measure.ts';
import { benchCrowd, sizeOf } from './store-crowd.ts';
import { loadFigures, openPlace, putAuthority, type Scale } from './store-ground.ts';
import { benchPast, benchRead } from './store-read.ts';
import { benchSave } from './store-save.ts';

const isFull = process.argv.includes('--full');
const whole = { nodes: 34, leaves: 98, indicators: 200, pivoted: 150, allLeaves: true } as const;
const short = { ...whole, pivoted: 40, months: [6], allLeaves: false } as const;
const year = Array.from({ length: 12 }, (_, month) => month + 1);
const scales: readonly Scale[] = isFull
  ? [
      { ...whole, engine: 'embedded', months: year },
      { ...whole, engine: 'pglite', months: [4, 5, 6] },
    ]
  : [
      { ...short, engine: 'embedded' },
      { ...short, engine: 'pglite', leaves: 20 },
    ];
/** How many authorities there are beside the one that is measured. */
const crowds = isFull ? [1, 10, 100, 1_000, 3_321] : [1, 100];

/** Every row of the store; of the engines that run here. */
export async function benchStore(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const scale of scales.filter(({ engine }) => engine === 'pglite' || noEmbedded() === null)) {
    const place = await openPlace(scale.engine, async (owner) => {
      await putAuthority(owner, scale);
      await loadFigures(owner, scale);
    });
    try {
      rows.push(await sizeOf(place, scale), ...(await benchRead(place, scale)), ...(await benchSave(place, scale)));
      rows.push(...(await benchPast(place, scale)));
    } finally {
      await place.close();
    }
    rows.push(...(await benchCrowd(scale.engine, crowds)));
  }
  return rows;
}
