import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { day } from '#core/day.ts';
import type { Indicator } from '#core/indicator.ts';
import { indicator, sampleUnits } from '#cycle/review-sample.ts';
import { LINE, surely } from './confidence.ts';
import { indicatorsFor } from './indicator-candidates.ts';
import { catalogueOf } from './label.ts';
import { type Answer, type NameFiles, teach } from './teach.ts';
import { unitCatalogueOf, unitsFor } from './unit-candidates.ts';

const indicators: readonly Indicator[] = [
  indicator('tiep-dan', 'Lượt tiếp công dân', { measure: 'lượt', aliases: ['Tiếp công dân'] }),
  indicator('don-thu', 'Đơn thư tiếp nhận', { measure: 'đơn' }),
  indicator('thu-phuong', 'Thu ngân sách phường'),
];
const files: NameFiles = {
  indicators: indicators
    .map(({ code, name, aliases }) => `- code: ${code}\n  name: ${name}\n  aliases: [${aliases.join(', ')}]\n`)
    .join(''),
  units: `units:\n${sampleUnits.map(({ code, name }) => `  - { code: ${code}, name: ${name} } # đơn vị\n`).join('')}`,
};
const by = 'Chánh Văn phòng';
const on = '2019-09-22';
const answer = (words: string, code: Partial<Answer>): Answer => ({
  words,
  indicator: null,
  unit: null,
  by,
  on,
  ...code,
});

/** The indicators as the next review loads them. */
const reloaded = ({ indicators: text }: NameFiles): readonly Indicator[] =>
  (parse(text) as readonly { readonly code: string; readonly aliases: readonly string[] }[]).map(
    ({ code, aliases }) => ({
      ...(indicators.find((one) => one.code === code) as Indicator),
      aliases,
    }),
  );

const said = 'Dân đến trụ sở gặp lãnh đạo';

function matched(label: string, of: readonly Indicator[]): string | null {
  const ground = { catalogue: catalogueOf(of), indicators: new Map(of.map((one) => [one.code, one])) };
  const [best] = surely('indicator', indicatorsFor({ label, unit: 'lượt', parent: null }, ground));
  return best !== undefined && best.confidence >= LINE ? best.of.code : null;
}

describe('what a person answers is taught', () => {
  test('to that authority alone: matched there next time, still asked elsewhere', () => {
    expect(matched(said, indicators)).toBeNull();
    const {
      files: changed,
      learnt,
      problems,
    } = teach(files, [answer(said, { indicator: 'tiep-dan' })], {
      indicators,
      units: sampleUnits,
    });
    expect(problems).toEqual([]);
    expect(learnt).toEqual([{ words: said, name: 'Lượt tiếp công dân', file: 'indicators' }]);
    expect(matched(said, reloaded(changed))).toBe('tiep-dan');
    expect(changed.units).toBe(files.units);
    expect(matched(said, indicators)).toBeNull();
  });

  test('but never the name of one unit to another of its time', () => {
    const [one, other] = sampleUnits;
    const register = { indicators, units: sampleUnits };
    const taught = teach(files, [answer(one?.name ?? '', { unit: other?.code ?? '' })], register);
    expect(taught.learnt).toEqual([]);
    expect(taught.problems.map(({ code }) => code)).toEqual(['KH21']);
  });

  test('names of units as well', () => {
    const register = { indicators, units: sampleUnits };
    const { files: changed } = teach(files, [answer('CCT khu vực', { unit: 'thue' })], register);
    const units = sampleUnits.map((unit) => ({
      ...unit,
      aliases: (parse(changed.units).units.find((one: { code: string }) => one.code === unit.code).aliases ??
        []) as string[],
    }));
    const sure = (of: typeof sampleUnits) => {
      const [best] = surely('unit', unitsFor('CCT khu vực', day(on), unitCatalogueOf(of, { name: 'Quận' })));
      return best !== undefined && best.confidence >= LINE ? best.of.code : null;
    };
    expect(sure(units)).toBe('thue');
    expect(sure(sampleUnits)).toBeNull();
  });

  test('once: what is known already changes nothing', () => {
    const register = { indicators, units: sampleUnits };
    const twice = [answer(said, { indicator: 'tiep-dan' }), answer(said.toUpperCase(), { indicator: 'tiep-dan' })];
    expect(teach(files, twice, register).learnt).toHaveLength(1);
    expect(teach(files, [answer('tiếp  công dân', { indicator: 'tiep-dan' })], register).files).toEqual(files);
  });

  test.each([
    ['a name another bears', [answer('Đơn thư tiếp nhận', { indicator: 'tiep-dan' })], 'KH21'],
    [
      'two answers for one name',
      [answer(said, { indicator: 'tiep-dan' }), answer(said, { indicator: 'don-thu' })],
      'KH21',
    ],
    ['words that say nothing', [answer('tổng số ước đạt 9 tháng', { indicator: 'tiep-dan' })], 'KH22'],
    ['a code nobody has', [answer(said, { indicator: 'khong-co' })], 'KH20'],
    ['an indicator and a unit at once', [answer(said, { indicator: 'tiep-dan', unit: 'thue' })], 'KH20'],
  ])('%s is told and not taught', (_, answers, code) => {
    const { learnt, problems } = teach(files, answers, { indicators, units: sampleUnits });
    expect(problems.map((found) => found.code)).toEqual([code]);
    expect(learnt).toHaveLength(answers.length - 1);
  });
});
