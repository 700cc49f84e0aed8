/**
 * The series of an indicator across reforms, from what is on record; as of a past position too, through `askingAsOf`.
 */
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { figuresOf } from '#store/figures/figures.ts';
import { sumGround } from '#store/figures/save-figures.ts';
import { type SeriesAsked, type SeriesPoint, seriesOf } from './restatement.ts';

/** As reported and as restated on the units of a day, period by period, both labelled and with what they cover. */
export const seriesAcrossReforms = query(
  'read figures',
  async (session, authority: string, asked: SeriesAsked): Promise<readonly SeriesPoint[]> => {
    const ground = await sumGround(session, authority);
    const terms = ground.indicators.filter(({ code }) => code === asked.indicator).flatMap(({ ratio }) => ratio ?? []);
    const codes = [asked.indicator, ...terms.flatMap(({ numerator, denominator }) => [numerator, denominator])];
    const years = asked.periods.map((period) => period.slice(0, 4));
    const figures = await figuresOf(
      session,
      authority,
      sql`indicator = any(${codes}::text[]) and left(period, 4) = any(${years}::text[])`,
    );
    return seriesOf(figures, ground, asked);
  },
);
