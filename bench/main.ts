/**
 * `npm run bench`: every speed we claim, as a ratio to a named peer in the same run, or as a time where no peer
 * exists. Ends with code 1 when a bar is missed.
 */

import { benchLoad } from './load.ts';
import type { Row } from './measure.ts';
import { benchReadDocx } from './read-docx.ts';
import { benchReadText } from './read-text.ts';
import { benchStore } from './store.ts';
import { benchReview, benchStart } from './whole-command.ts';
import { benchWriteAnnex } from './write-annex.ts';

if (process.argv.includes('--load')) {
  const asked = Number(process.argv[process.argv.indexOf('--seconds') + 1]);
  process.exit((await benchLoad(asked > 0 ? asked : 60)) ? 0 : 1);
}

const rows: Row[] = [];
const benches = process.argv.includes('--store')
  ? [benchStore]
  : [benchReadDocx, benchWriteAnnex, benchReadText, benchReview, benchStart, benchStore];
for (const bench of benches) rows.push(...(await bench()));

const ms = (value: number | null): string => (value === null ? '' : value.toFixed(1).padStart(8));
const met = (row: Row): boolean =>
  'ms' in row.bar ? row.ours <= row.bar.ms : row.theirs !== null && row.ours / row.theirs <= row.bar.ratio;
console.log(
  '| what | ours ms | peer | peer ms | ours ÷ peer | bar | met |\n| --- | ---: | --- | ---: | ---: | ---: | --- |',
);
for (const row of rows) {
  const ratio = row.theirs === null ? '' : (row.ours / row.theirs).toFixed(2);
  const bar = 'ms' in row.bar ? `${row.bar.ms} ms` : `≤ ${row.bar.ratio}`;
  const note = 'note' in row ? ` (${row.note})` : '';
  console.log(
    `| ${row.name}${note} | ${ms(row.ours)} | ${row.peer} | ${ms(row.theirs)} | ${ratio} | ${bar} | ${met(row) ? 'yes' : 'NO'} |`,
  );
}
process.exitCode = rows.every(met) ? 0 : 1;
