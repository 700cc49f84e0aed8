/**
 * Shows what the plan gives, for whoever changes it: nine months by ward, and the sums that must be the real ones.
 * Run by hand: `npx tsx examples/author/show.ts`.
 */
import { exactText, plan, seriesOf, silentWard, upTo, wards } from './plan.ts';

const codes = [...new Set(plan.map((series) => series.indicator))];
const sumOf = (code: string, units: readonly string[], year: number, months: number): number =>
  units.reduce((total, unit) => total + upTo(code, unit, year, months), 0);
const units = (code: string): string[] =>
  plan.filter((series) => series.indicator === code).map((series) => series.unit);

for (const code of codes) {
  const decimals = plan.find((series) => series.indicator === code)?.decimals ?? 0;
  const words = units(code).map(
    (unit) =>
      `${unit} ${exactText(upTo(code, unit, 2019, 9), decimals)} (${exactText(upTo(code, unit, 2018, 9), decimals)})`,
  );
  const line = [6, 9, 12].map((months) => {
    const [now, then] = [sumOf(code, units(code), 2019, months), sumOf(code, units(code), 2018, months)];
    return `${months}M ${exactText(now, decimals)} ${((now / then - 1) * 100).toFixed(2)}%`;
  });
  process.stdout.write(`${code}: ${line.join('; ')}\n   ${words.join('; ')}\n`);
}
for (const code of ['gtsx-cn', 'ban-le']) {
  const nine = wards.filter((ward) => ward !== silentWard);
  process.stdout.write(
    `${code} nine wards 9M: ${((sumOf(code, nine, 2019, 9) / sumOf(code, nine, 2018, 9) - 1) * 100).toFixed(5)} %; silent ${((upTo(code, silentWard, 2019, 9) / upTo(code, silentWard, 2018, 9) - 1) * 100).toFixed(3)} %\n`,
  );
}
process.stdout.write(`${seriesOf('thu-nsnn', 'chi-cuc-thue').years[2018]?.join(' ')}\n`);
