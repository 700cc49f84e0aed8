/**
 * Sums reckoned where they are asked for, from the figures that are known: by vintage, and as of a past position, where
 * nothing is kept. The reckoning is that of the sums kept, so that both say the same of the same figures.
 */
import { ofVintage, type VintageAsked } from '#core/figure.ts';
import { yearOf } from '#core/period.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { figuresOf } from './figures.ts';
import { sumGround } from './save-figures.ts';
import { keptPeriod, sumCells } from './sum-cells.ts';
import { byCell, type Sum, type SumsAsked, sumOf } from './sums.ts';

/** The best known by default; of one vintage alone, or the best known as of a kind. */
export type VintageSumsAsked = SumsAsked & { readonly vintage?: VintageAsked };

/** The sums of nodes and indicators for periods from the figures of a vintage; what nobody reported has no row. */
export const sumsReckoned = query(
  { action: 'read figures', units: ({ nodes }: VintageSumsAsked) => nodes },
  async (session, authority: string, asked: VintageSumsAsked): Promise<readonly Sum[]> => {
    const { periods, nodes, indicators = null, vintage = 'latest' } = asked;
    const years = [...new Set(periods.map((one) => String(yearOf(one))))];
    const figures = await figuresOf(
      session,
      authority,
      sql`left(period, 4) = any(${years}::text[])
        and (${indicators}::text[] is null or indicator = any(${indicators}::text[]))`,
    );
    const kept = new Set(periods.map(keptPeriod));
    const cells = sumCells(ofVintage(figures, vintage), await sumGround(session, authority), kept);
    return cells
      .filter(({ node }) => nodes === undefined || nodes.includes(node))
      .map(sumOf)
      .sort(byCell);
  },
);
