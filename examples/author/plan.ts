/**
 * The numbers of the example: what every unit did in every month of 2017 to 2019, chosen so that the figures that
 * are real (README.md) come out of the sums at printed precision, and everything else is plausible.
 *
 * Values are integers: money in thousandths of the indicator's measure, percents in hundredths, counts as they are.
 */
import { monthWeights, near, split, stream } from './draw.ts';

export const wards = [
  'bac-son',
  'dong-hoa',
  'lam-ha',
  'nam-son',
  'ngoc-son',
  'phu-lien',
  'quan-tru',
  'tran-thanh-ngo',
  'trang-minh',
  'van-dau',
] as const;
export type Ward = (typeof wards)[number];
/** The ward that sends nothing for the nine months, and the one whose figures close the sums. */
export const silentWard: Ward = 'trang-minh';
const closingWard: Ward = 'lam-ha';

/** The smallest step a ward's papers print, in triệu đồng. */
const step: Readonly<Record<Ward, number>> = {
  'bac-son': 100,
  'dong-hoa': 10,
  'lam-ha': 1,
  'nam-son': 100,
  'ngoc-son': 10,
  'phu-lien': 100,
  'quan-tru': 100,
  'tran-thanh-ngo': 10,
  'trang-minh': 1,
  'van-dau': 100,
};

export type Months = readonly number[];
export type Series = {
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
  readonly years: Readonly<Record<number, Months>>;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const windows = [
  [0, 6],
  [6, 9],
  [9, 12],
] as const;
const industrySeason = [7.6, 6.1, 8.2, 8.1, 8.3, 8.4, 8.4, 8.5, 8.6, 8.9, 9.2, 9.7];
const retailSeason = [9.4, 8.2, 7.5, 7.6, 7.9, 8.0, 8.1, 8.2, 8.3, 8.5, 8.8, 9.5];
const evenSeason = Array.from({ length: 12 }, () => 1);

type Solved = {
  readonly name: string;
  readonly base: Readonly<Record<Ward, number>>;
  readonly season: readonly number[];
  readonly before: number;
  readonly growth: readonly [half: number, nine: number, year: number];
  readonly tilt: Readonly<Record<Ward, number>>;
  readonly part: Readonly<Record<Ward, number>>;
  readonly parts: readonly [string, string];
};

const industry: Solved = {
  name: 'gtsx-cn',
  base: {
    'bac-son': 268,
    'dong-hoa': 412,
    'lam-ha': 365,
    'nam-son': 231,
    'ngoc-son': 298,
    'phu-lien': 142,
    'quan-tru': 486,
    'tran-thanh-ngo': 187,
    'trang-minh': 334,
    'van-dau': 227,
  },
  season: industrySeason,
  before: 1.087,
  growth: [1.09, 1.09, 1.0938],
  tilt: {
    'bac-son': 0.012,
    'dong-hoa': 0.004,
    'lam-ha': 0,
    'nam-son': -0.018,
    'ngoc-son': 0.009,
    'phu-lien': -0.026,
    'quan-tru': 0.015,
    'tran-thanh-ngo': -0.031,
    'trang-minh': 0,
    'van-dau': -0.006,
  },
  part: {
    'bac-son': 0.71,
    'dong-hoa': 0.78,
    'lam-ha': 0.74,
    'nam-son': 0.62,
    'ngoc-son': 0.69,
    'phu-lien': 0.48,
    'quan-tru': 0.83,
    'tran-thanh-ngo': 0.44,
    'trang-minh': 0.57,
    'van-dau': 0.6,
  },
  parts: ['gtsx-cn-dn', 'gtsx-cn-ho'],
};

const retail: Solved = {
  name: 'ban-le',
  base: {
    'bac-son': 480,
    'dong-hoa': 430,
    'lam-ha': 455,
    'nam-son': 245,
    'ngoc-son': 320,
    'phu-lien': 255,
    'quan-tru': 560,
    'tran-thanh-ngo': 905,
    'trang-minh': 220,
    'van-dau': 330,
  },
  season: retailSeason,
  before: 1.176,
  growth: [1.2, 1.203, 1.208],
  tilt: {
    'bac-son': 0.008,
    'dong-hoa': 0.021,
    'lam-ha': 0,
    'nam-son': -0.03,
    'ngoc-son': -0.012,
    'phu-lien': -0.037,
    'quan-tru': 0.014,
    'tran-thanh-ngo': 0.011,
    'trang-minh': 0,
    'van-dau': -0.022,
  },
  part: {
    'bac-son': 0.81,
    'dong-hoa': 0.84,
    'lam-ha': 0.79,
    'nam-son': 0.88,
    'ngoc-son': 0.86,
    'phu-lien': 0.77,
    'quan-tru': 0.82,
    'tran-thanh-ngo': 0.75,
    'trang-minh': 0.9,
    'van-dau': 0.85,
  },
  parts: ['ban-le-hh', 'ban-le-dv'],
};

/** Ward by ward, with the closing ward chosen so that the district's growth of each window is the real one. */
function solved(of: Solved): Series[] {
  const past = new Map<Ward, { 2017: number[]; 2018: number[] }>();
  for (const ward of wards) {
    const draw = stream(`${of.name} ${ward}`);
    const year18 = Math.round((of.base[ward] * 1000) / step[ward]) * step[ward];
    const year17 = Math.round(year18 / (of.before * near(draw, 0.012)) / step[ward]) * step[ward];
    past.set(ward, {
      2017: split(year17, monthWeights(of.season, `${of.name} ${ward} 2017`), step[ward]),
      2018: split(year18, monthWeights(of.season, `${of.name} ${ward} 2018`), step[ward]),
    });
  }
  const base = (ward: Ward, until: number): number => sum((past.get(ward)?.[2018] ?? []).slice(0, until));
  const cumulative = new Map<string, number>();
  const at = (ward: Ward, window: number): number => cumulative.get(`${ward} ${window}`) ?? 0;
  windows.forEach(([, until], window) => {
    const growth = of.growth[window] ?? 1;
    const asked = window === 1 ? wards.filter((ward) => ward !== silentWard) : wards;
    const target = Math.round(sum(asked.map((ward) => base(ward, until))) * growth);
    for (const ward of wards) {
      if (ward === closingWard) continue;
      const size = step[ward];
      cumulative.set(`${ward} ${window}`, Math.round((base(ward, until) * (growth + of.tilt[ward])) / size) * size);
    }
    cumulative.set(
      `${closingWard} ${window}`,
      target - sum(asked.filter((ward) => ward !== closingWard).map((ward) => at(ward, window))),
    );
  });
  return wards.flatMap((ward) => {
    const weights = monthWeights(of.season, `${of.name} ${ward} 2019`);
    const year19 = windows.flatMap(([from, until], window) => {
      const before = window === 0 ? 0 : at(ward, window - 1);
      return split(at(ward, window) - before, weights.slice(from, until), step[ward]);
    });
    const years = { 2017: past.get(ward)?.[2017] ?? [], 2018: past.get(ward)?.[2018] ?? [], 2019: year19 };
    const draw = stream(`${of.name} ${ward} part`);
    const first: Record<number, number[]> = {};
    const second: Record<number, number[]> = {};
    for (const [year, months] of Object.entries(years)) {
      first[Number(year)] = months.map(
        (value) => Math.round((value * of.part[ward] * near(draw, 0.012)) / step[ward]) * step[ward],
      );
      second[Number(year)] = months.map((value, month) => value - (first[Number(year)]?.[month] ?? 0));
    }
    const series = (indicator: string, of: Record<number, Months>): Series => ({
      indicator,
      unit: ward,
      decimals: 3,
      years: of,
    });
    return [series(of.name, years), series(of.parts[0], first), series(of.parts[1], second)];
  });
}

/** What three windows of a year brought, spread over their months. */
const spread = (amounts: readonly [number, number, number], season: readonly number[], words: string): number[] => {
  const weights = monthWeights(season, words, 0.08);
  return windows.flatMap(([from, until], window) =>
    split(Math.round((amounts[window] ?? 0) * 1000), weights.slice(from, until)),
  );
};

type Windows = readonly [half: number, third: number, fourth: number];
/** Budget revenue by kind, in tỷ đồng by window; 2019 adds up to 156,352, 208,934 and 325,023. */
const revenue: Readonly<Record<string, { readonly 2018: Windows; readonly 2019: Windows; readonly before: number }>> = {
  'thu-nqd': { 2018: [62.4, 29.6, 33.5], 2019: [71.2, 28.1, 38.6], before: 0.905 },
  'thu-tsdd': { 2018: [24.0, 17.6, 28.6], 2019: [26.152, 1.48, 51.2], before: 0.81 },
  'thu-lptb': { 2018: [22.6, 11.6, 12.9], 2019: [25.9, 11.7, 14.4], before: 0.9 },
  'thu-tncn': { 2018: [11.8, 5.2, 5.6], 2019: [13.1, 4.5, 4.9], before: 0.92 },
  'thu-pnn': { 2018: [3.2, 1.6, 2.4], 2019: [3.4, 1.3, 2.2], before: 0.97 },
  'thu-thue-dat': { 2018: [5.6, 2.3, 2.6], 2019: [6.1, 1.602, 1.6], before: 0.95 },
  'thu-khac': { 2018: [10.0, 4.5, 4.2], 2019: [10.5, 3.9, 3.189], before: 0.93 },
};
const budgetSeason = [10.2, 6.4, 7.6, 8.1, 7.4, 7.9, 8.3, 7.8, 7.9, 8.8, 9.0, 10.9];

function budget(): Series[] {
  const parts = Object.entries(revenue).map(([indicator, of]): Series => {
    const draw = stream(`${indicator} 2017`);
    const earlier = of[2018].map(
      (amount) => Math.round(amount * of.before * near(draw, 0.03) * 1000) / 1000,
    ) as unknown as Windows;
    const year = (amounts: Windows, code: number): number[] => spread(amounts, budgetSeason, `${indicator} ${code}`);
    return {
      indicator,
      unit: 'chi-cuc-thue',
      decimals: 3,
      years: { 2017: year(earlier, 2017), 2018: year(of[2018], 2018), 2019: year(of[2019], 2019) },
    };
  });
  const whole = (year: number): number[] =>
    evenSeason.map((_, month) => sum(parts.map((part) => part.years[year]?.[month] ?? 0)));
  return [
    {
      indicator: 'thu-nsnn',
      unit: 'chi-cuc-thue',
      decimals: 3,
      years: { 2017: whole(2017), 2018: whole(2018), 2019: whole(2019) },
    },
    ...parts,
  ];
}

type Counted = {
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
  readonly totals: readonly [number, number, number, number];
  readonly season?: readonly number[];
};

/** Totals of 2017 and 2018, then nine months and three months of 2019. */
function counted({ indicator, unit, decimals, totals, season = evenSeason }: Counted): Series {
  const steady = totals[1] > 30 && !(wards as readonly string[]).includes(unit);
  const noise = decimals === 0 ? (steady ? 0.12 : 0.35) : 0.08;
  const year = (code: number, total: number): number[] =>
    split(total, monthWeights(season, `${indicator} ${unit} ${code}`, noise));
  const weights = monthWeights(season, `${indicator} ${unit} 2019`, noise);
  return {
    indicator,
    unit,
    decimals,
    years: {
      2017: year(2017, totals[0]),
      2018: year(2018, totals[1]),
      2019: [...split(totals[2], weights.slice(0, 9)), ...split(totals[3], weights.slice(9))],
    },
  };
}

const late = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.8, 0.9, 1, 4, 6, 2];
const february = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const money = [1, 0.7, 0.9, 0.9, 1, 1, 1, 1, 1, 1.1, 1.2, 1.9];

/** One row a ward: totals of 2017, 2018, nine months and three months of 2019. */
const wardTable: Readonly<
  Record<
    string,
    {
      readonly decimals: number;
      readonly season?: readonly number[];
      readonly rows: Readonly<Record<Ward, readonly [number, number, number, number]>>;
    }
  >
> = {
  'thu-phuong': {
    decimals: 1,
    season: money,
    rows: {
      'bac-son': [61200, 65400, 50125, 20310],
      'dong-hoa': [54300, 58700, 45480, 18120],
      'lam-ha': [58800, 62900, 47315, 19875],
      'nam-son': [33100, 35600, 24120, 12940],
      'ngoc-son': [39400, 42200, 32170, 14060],
      'phu-lien': [28700, 30900, 21485, 10370],
      'quan-tru': [66400, 71300, 55240, 22680],
      'tran-thanh-ngo': [83500, 89100, 67930, 28450],
      'trang-minh': [27900, 29800, 20955, 10240],
      'van-dau': [41700, 44900, 33360, 14830],
    },
  },
  'viec-lam': {
    decimals: 0,
    rows: {
      'bac-son': [418, 436, 345, 118],
      'dong-hoa': [455, 470, 368, 131],
      'lam-ha': [440, 462, 352, 140],
      'nam-son': [270, 281, 206, 77],
      'ngoc-son': [322, 338, 262, 92],
      'phu-lien': [241, 250, 181, 74],
      'quan-tru': [498, 520, 412, 142],
      'tran-thanh-ngo': [380, 395, 310, 104],
      'trang-minh': [301, 312, 236, 85],
      'van-dau': [344, 356, 274, 101],
    },
  },
  'vp-dd': {
    decimals: 0,
    rows: {
      'bac-son': [4, 3, 2, 0],
      'dong-hoa': [7, 6, 5, 1],
      'lam-ha': [5, 5, 3, 1],
      'nam-son': [6, 7, 6, 1],
      'ngoc-son': [5, 4, 3, 1],
      'phu-lien': [8, 7, 7, 2],
      'quan-tru': [4, 4, 2, 1],
      'tran-thanh-ngo': [1, 2, 0, 0],
      'trang-minh': [9, 8, 7, 2],
      'van-dau': [7, 6, 5, 1],
    },
  },
  'vp-xd': {
    decimals: 0,
    rows: {
      'bac-son': [9, 8, 5, 1],
      'dong-hoa': [14, 13, 10, 3],
      'lam-ha': [11, 10, 8, 2],
      'nam-son': [10, 9, 8, 2],
      'ngoc-son': [8, 8, 6, 1],
      'phu-lien': [9, 8, 7, 3],
      'quan-tru': [12, 12, 9, 2],
      'tran-thanh-ngo': [6, 5, 3, 1],
      'trang-minh': [11, 10, 8, 2],
      'van-dau': [10, 9, 7, 2],
    },
  },
  'lan-chiem': {
    decimals: 0,
    rows: {
      'bac-son': [168, 175, 142, 41],
      'dong-hoa': [120, 131, 108, 36],
      'lam-ha': [134, 142, 117, 35],
      'nam-son': [58, 61, 49, 14],
      'ngoc-son': [74, 79, 63, 20],
      'phu-lien': [42, 46, 31, 11],
      'quan-tru': [155, 160, 136, 44],
      'tran-thanh-ngo': [286, 304, 251, 72],
      'trang-minh': [63, 66, 50, 17],
      'van-dau': [71, 77, 58, 19],
    },
  },
  'giao-quan': {
    decimals: 0,
    season: february,
    rows: {
      'bac-son': [13, 13, 13, 0],
      'dong-hoa': [14, 14, 14, 0],
      'lam-ha': [15, 15, 15, 0],
      'nam-son': [10, 10, 10, 0],
      'ngoc-son': [12, 12, 12, 0],
      'phu-lien': [10, 10, 11, 0],
      'quan-tru': [15, 15, 15, 0],
      'tran-thanh-ngo': [12, 12, 12, 0],
      'trang-minh': [11, 11, 11, 0],
      'van-dau': [12, 12, 12, 0],
    },
  },
  'quy-nn': {
    decimals: 1,
    season: late,
    rows: {
      'bac-son': [512, 545, 214, 381],
      'dong-hoa': [480, 520, 196, 352],
      'lam-ha': [505, 538, 188, 377],
      'nam-son': [318, 333, 125, 226],
      'ngoc-son': [362, 388, 162, 260],
      'phu-lien': [285, 301, 98, 219],
      'quan-tru': [558, 590, 241, 402],
      'tran-thanh-ngo': [604, 641, 285, 433],
      'trang-minh': [302, 315, 109, 224],
      'van-dau': [388, 407, 150, 281],
    },
  },
};

const filesSettled: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'bac-son': [3120, 3266, 2587, 842],
  'dong-hoa': [3388, 3540, 2746, 903],
  'lam-ha': [3270, 3412, 2655, 871],
  'nam-son': [1985, 2060, 1588, 531],
  'ngoc-son': [2410, 2502, 1946, 640],
  'phu-lien': [1720, 1794, 1372, 466],
  'quan-tru': [3845, 4010, 3104, 1022],
  'tran-thanh-ngo': [4102, 4290, 3361, 1090],
  'trang-minh': [1876, 1933, 1479, 498],
  'van-dau': [2544, 2630, 2033, 677],
};

/** A part of a counted whole: settled violations, files on time, offences solved. */
function share(of: Series, indicator: string, rate: number): Series {
  const draw = stream(`${indicator} ${of.unit}`);
  const years: Record<number, number[]> = {};
  for (const [year, months] of Object.entries(of.years)) {
    let owed = 0;
    years[Number(year)] = months.map((value) => {
      owed += value * rate * near(draw, 0.04);
      const done = Math.min(value, Math.max(0, Math.round(owed)));
      owed -= done;
      return done;
    });
  }
  return { indicator, unit: of.unit, decimals: 0, years };
}

function fromWards(): Series[] {
  const rows = Object.entries(wardTable).flatMap(([indicator, { decimals, season, rows }]) =>
    wards.map((unit) => counted({ indicator, unit, decimals, totals: rows[unit], ...(season ? { season } : {}) })),
  );
  const files = Object.entries(filesSettled).map(([unit, totals]) =>
    counted({ indicator: 'tthc-gq', unit, decimals: 0, totals }),
  );
  const settled: Readonly<Record<string, number>> = {
    'dong-hoa': 0.7,
    'nam-son': 0.62,
    'phu-lien': 0.55,
    'trang-minh': 0.68,
  };
  return [
    ...rows,
    ...rows.filter((one) => one.indicator === 'vp-dd').map((one) => share(one, 'vp-dd-xl', settled[one.unit] ?? 0.88)),
    ...rows.filter((one) => one.indicator === 'vp-xd').map((one) => share(one, 'vp-xd-xl', settled[one.unit] ?? 0.92)),
    ...files,
    ...files.map((one) => share(one, 'tthc-dh', 0.987)),
  ];
}

/** Totals of 2017, 2018, nine and three months of 2019, in the smallest step. */
const agencies: readonly Counted[] = [
  { indicator: 'hkd-moi', unit: 'phong-tckh', decimals: 0, totals: [682, 714, 562, 181] },
  { indicator: 'dn-moi', unit: 'chi-cuc-thue', decimals: 0, totals: [148, 162, 131, 47] },
  {
    indicator: 'chi-dtpt',
    unit: 'phong-tckh',
    decimals: 3,
    totals: [88420, 97310, 58265, 49180],
    season: [0.4, 0.3, 0.7, 0.8, 0.9, 1, 1, 1, 1.1, 1.2, 1.6, 2.8],
  },
  { indicator: 'chi-tx', unit: 'phong-tckh', decimals: 3, totals: [246180, 262740, 201415, 79660], season: money },
  {
    indicator: 'von-giai-ngan',
    unit: 'phong-tckh',
    decimals: 3,
    totals: [74330, 81265, 48912, 39745],
    season: [0.3, 0.3, 0.6, 0.8, 0.9, 1, 1, 1, 1.1, 1.3, 1.8, 3],
  },
  {
    indicator: 'gpmb-dt',
    unit: 'ttptqd',
    decimals: 2,
    totals: [1420, 1685, 872, 735],
    season: [0.4, 0.4, 1, 1, 1, 1, 0.9, 0.9, 1, 1.3, 1.5, 1.5],
  },
  { indicator: 'gpmb-ho', unit: 'ttptqd', decimals: 0, totals: [186, 214, 118, 96] },
  {
    indicator: 'dau-gia-lo',
    unit: 'ttptqd',
    decimals: 0,
    totals: [88, 96, 18, 98],
    season: [0, 0, 1, 0, 1, 1, 0.4, 0.4, 0.6, 1.6, 2, 2],
  },
  {
    indicator: 'dau-gia-tien',
    unit: 'ttptqd',
    decimals: 3,
    totals: [64210, 71480, 12960, 70560],
    season: [0, 0, 1, 0, 1, 1, 0.4, 0.4, 0.6, 1.6, 2, 2],
  },
  { indicator: 'gcn', unit: 'phong-tnmt', decimals: 0, totals: [398, 421, 296, 118] },
  { indicator: 'gpxd', unit: 'phong-qldt', decimals: 0, totals: [536, 571, 468, 152] },
  { indicator: 'pphs', unit: 'cong-an', decimals: 0, totals: [118, 112, 79, 25] },
  { indicator: 'ma-tuy', unit: 'cong-an', decimals: 0, totals: [91, 97, 82, 26] },
  { indicator: 'tngt', unit: 'cong-an', decimals: 0, totals: [17, 15, 9, 4] },
  { indicator: 'tngt-chet', unit: 'cong-an', decimals: 0, totals: [10, 9, 6, 2] },
  { indicator: 'tngt-bt', unit: 'cong-an', decimals: 0, totals: [12, 11, 7, 3] },
  { indicator: 'tthc-quan', unit: 'phong-noi-vu', decimals: 0, totals: [14210, 14980, 11642, 3905] },
  { indicator: 'tiep-dan', unit: 'thanh-tra', decimals: 0, totals: [512, 496, 367, 121] },
  { indicator: 'don-thu', unit: 'thanh-tra', decimals: 0, totals: [356, 341, 268, 79] },
  { indicator: 'dang-vien', unit: 'ban-to-chuc', decimals: 0, totals: [131, 128, 92, 41] },
  { indicator: 'tc-dang', unit: 'ban-to-chuc', decimals: 0, totals: [1, 1, 1, 0] },
  { indicator: 'kiem-tra', unit: 'ubkt', decimals: 0, totals: [62, 66, 51, 17] },
  { indicator: 'giam-sat', unit: 'ubkt', decimals: 0, totals: [34, 36, 29, 9] },
  { indicator: 'tc-cong-doan', unit: 'ldld', decimals: 0, totals: [5, 4, 4, 2] },
  { indicator: 'tc-doan', unit: 'quan-doan', decimals: 0, totals: [2, 3, 3, 1] },
  {
    indicator: 'nha-ddk',
    unit: 'mttq',
    decimals: 0,
    totals: [14, 15, 9, 7],
    season: [1, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1],
  },
];

/** Levels at the ends of the years 2016 to 2018, of September and of December 2019; between them they move evenly. */
const levels: readonly (readonly [
  indicator: string,
  unit: string,
  decimals: number,
  at: readonly [number, number, number, number, number],
])[] = [
  ['rac', 'phong-qldt', 1, [941, 950, 958, 964, 970]],
  ['nuoc-sach', 'phong-qldt', 1, [984, 989, 993, 996, 998]],
  ['dao-tao', 'phong-ldtbxh', 1, [752, 770, 786, 801, 808]],
  ['bhyt', 'phong-y-te', 1, [838, 855, 871, 879, 893]],
  ['sdd', 'phong-y-te', 1, [74, 69, 65, 61, 59]],
  ['sinh-3', 'phong-y-te', 2, [415, 402, 388, 396, 381]],
  ['truong-chuan', 'phong-gddt', 0, [14, 15, 16, 16, 18]],
  ['gdvh', 'phong-vhtt', 1, [894, 901, 907, 911, 914]],
  ['tdpvh', 'phong-vhtt', 1, [868, 875, 889, 897, 902]],
  ['dqtv', 'ban-chqs', 1, [986, 990, 993, 962, 995]],
];

function levelled(indicator: string, unit: string, decimals: number, at: readonly number[]): Series {
  const marks = [
    [2016, 12],
    [2017, 12],
    [2018, 12],
    [2019, 9],
    [2019, 12],
  ] as const;
  const position = ([year, month]: readonly [number, number]): number => year * 12 + month;
  const on = (year: number, month: number): number => {
    const here = position([year, month]);
    const next = marks.findIndex((mark) => position(mark) >= here);
    const [low, high] = [marks[next - 1] ?? marks[0], marks[next] ?? marks[0]];
    const part = (here - position(low)) / Math.max(1, position(high) - position(low));
    return Math.round((at[next - 1] ?? 0) + ((at[next] ?? 0) - (at[next - 1] ?? 0)) * part);
  };
  const year = (code: number): number[] => evenSeason.map((_, month) => on(code, month + 1));
  return { indicator, unit, decimals, years: { 2017: year(2017), 2018: year(2018), 2019: year(2019) } };
}

const households: Readonly<
  Record<Ward, readonly [households: number, poor: readonly [number, number, number, number, number]]>
> = {
  'bac-son': [3420, [32, 26, 21, 16, 14]],
  'dong-hoa': [3815, [38, 31, 25, 20, 17]],
  'lam-ha': [3650, [35, 29, 23, 19, 17]],
  'nam-son': [2140, [36, 31, 27, 24, 20]],
  'ngoc-son': [2635, [30, 25, 20, 15, 14]],
  'phu-lien': [1985, [37, 33, 29, 26, 22]],
  'quan-tru': [4020, [33, 27, 22, 17, 15]],
  'tran-thanh-ngo': [3970, [24, 19, 15, 11, 9]],
  'trang-minh': [2260, [39, 34, 30, 27, 24]],
  'van-dau': [2790, [34, 29, 24, 20, 17]],
};

function people(): Series[] {
  return wards.flatMap((ward) => {
    const [count, poor] = households[ward];
    const growth = [0.965, 0.98, 0.992, 1, 1.003].map((factor) => Math.round(count * factor));
    return [levelled('tong-ho', ward, 0, growth), levelled('ho-ngheo', ward, 0, poor)];
  });
}

function fromAgencies(): Series[] {
  const series = agencies.map(counted);
  const of = (indicator: string): Series => series.find((one) => one.indicator === indicator) as Series;
  const spending: Series = {
    indicator: 'chi-ns',
    unit: 'phong-tckh',
    decimals: 3,
    years: Object.fromEntries(
      [2017, 2018, 2019].map((year) => [
        year,
        evenSeason.map(
          (_, month) => (of('chi-dtpt').years[year]?.[month] ?? 0) + (of('chi-tx').years[year]?.[month] ?? 0),
        ),
      ]),
    ),
  };
  const plan: Series = {
    indicator: 'von-ke-hoach',
    unit: 'phong-tckh',
    decimals: 3,
    years: {
      2017: evenSeason.map(() => 78500),
      2018: evenSeason.map(() => 84900),
      2019: [...Array.from({ length: 6 }, () => 88400), ...Array.from({ length: 6 }, () => 94600)],
    },
  };
  return [
    ...series,
    spending,
    plan,
    share(of('pphs'), 'pphs-kp', 0.83),
    share(of('don-thu'), 'don-thu-gq', 0.86),
    share(of('tthc-quan'), 'tthc-quan-dh', 0.972),
    ...levels.map((row) => levelled(...row)),
  ];
}

/** Indicators whose months do not add up: the last value stands. */
export const atMonthEnd: ReadonlySet<string> = new Set([
  'tong-ho',
  'ho-ngheo',
  'von-ke-hoach',
  ...levels.map(([indicator]) => indicator),
]);

/** Every series of the example, in a stated order. */
export const plan: readonly Series[] = [
  ...solved(industry),
  ...solved(retail),
  ...budget(),
  ...fromWards(),
  ...people(),
  ...fromAgencies(),
];

const byKey = new Map(plan.map((series) => [`${series.indicator} ${series.unit}`, series]));

export function seriesOf(indicator: string, unit: string): Series {
  const series = byKey.get(`${indicator} ${unit}`);
  if (!series) throw new Error(`no series ${indicator} of ${unit}`);
  return series;
}

/** The value of the first months of a year, as an integer of the series' step. */
export function upTo(indicator: string, unit: string, year: number, months: number): number {
  const values = (seriesOf(indicator, unit).years[year] ?? []).slice(0, months);
  return atMonthEnd.has(indicator) ? (values.at(-1) ?? 0) : sum(values);
}

/** As exact text with a dot: `208.934`. */
export const exactText = (value: number, decimals: number): string => {
  if (decimals === 0) return String(value);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
  return value < 0 ? `-${text}` : text;
};
