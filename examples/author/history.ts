/**
 * Writes history/2017.csv to 2019.csv: every month of every series, each row with the day it became known.
 * Run by hand: `npx tsx examples/author/history.ts`.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exactText, plan, type Series, silentWard } from './plan.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'kien-an', 'history');

/** The statistics of a month come in on the fifth of the next one. */
const knownOn = (year: number, month: number): string =>
  month === 12 ? `${year + 1}-01-05` : `${year}-${String(month + 1).padStart(2, '0')}-05`;

/** Recounted in November: the first count of September stays beside the official one. */
const recounted: Readonly<Record<string, number>> = {
  'gtsx-cn bac-son': 300,
  'gtsx-cn quan-tru': -400,
  'ban-le dong-hoa': 640,
};

function rows(series: Series, year: number): string[] {
  const key = `${series.indicator} ${series.unit}`;
  const shift = year === 2019 ? (recounted[key] ?? 0) : 0;
  return (series.years[year] ?? []).flatMap((amount, index) => {
    const month = index + 1;
    const period = `${year}-M${String(month).padStart(2, '0')}`;
    const write = (value: string, vintage: string, known: string): string =>
      [series.indicator, series.unit, period, value, vintage, known].join(',');
    const missing = key === `lan-chiem ${silentWard}` && period === '2019-M07';
    const corrected = shift !== 0 && month === 12 ? amount - shift : amount;
    const value = missing ? '' : corrected === 0 ? '-' : exactText(corrected, series.decimals);
    const first = write(value, year === 2019 ? 'preliminary' : 'official', knownOn(year, month));
    return shift !== 0 && month === 9
      ? [first, write(exactText(amount + shift, series.decimals), 'official', '2019-11-20')]
      : [first];
  });
}

for (const year of [2017, 2018, 2019]) {
  const lines = ['indicator,unit,period,value,vintage,known', ...plan.flatMap((series) => rows(series, year))];
  writeFileSync(join(folder, `${year}.csv`), `${lines.join('\n')}\n`);
}
