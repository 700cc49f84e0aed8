/**
 * A small dossier made by hand, for tests of the page: every sign, state and hole the page must show occurs in it once.
 * Its figures are illustrative; what is reckoned is reckoned here, plainly, so that the page is tested on numbers that agree.
 */
import { decimal } from '#core/decimal.ts';
import type { DossierJson } from '#cycle/dossier.ts';
import { sampleFiles } from '#web/sample-files.ts';
import { samplePapers } from '#web/sample-papers.ts';

type Json = DossierJson;
type Figure = Json['figures'][number];
type Derivation = Json['derivations'][number];
type Row = Json['assessments'][number];
type FilePlace = Json['unmatched'][number]['at'];

const day = (iso: string) => iso as Json['on'];
const period = (code: string) => code as Json['review']['period'];
const now = period('2019-9M');
const before = period('2018-9M');

/** Where these words stand in a file of the sample; throws when they do not, so that the sample cannot lie. */
function placeOf(file: string, quote: string, place: FilePlace['place'] = null): FilePlace {
  const text = sampleFiles.find((one) => one.file === file)?.text ?? '';
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${file} does not say: ${quote}`);
  return { file, start, end: start + quote.length, quote, place };
}

const unit = (
  code: string,
  name: string,
  kind: Json['units'][number]['kind'],
  fields: Json['units'][number]['fields'] = [],
) => ({
  code,
  name,
  kind,
  from: day('1994-08-29'),
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields,
});

const units: Json['units'] = [
  unit('bac-son', 'phường Bắc Sơn', 'ward'),
  unit('dong-hoa', 'phường Đồng Hòa', 'ward'),
  unit('lam-ha', 'phường Lãm Hà', 'ward'),
  unit('van-dau', 'phường Văn Đẩu', 'ward'),
  unit('chi-cuc-thue', 'Chi cục Thuế quận', 'vertical', ['budget']),
  unit('phong-kinh-te', 'Phòng Kinh tế', 'department', ['industry-trade']),
  unit('quy-dat', 'Trung tâm Phát triển quỹ đất', 'department', ['investment-land']),
  unit('do-thi', 'Phòng Quản lý đô thị', 'department', ['urban-environment']),
  unit('ban-to-chuc', 'Ban Tổ chức Quận ủy', 'party', ['party-building']),
];
const wards = ['bac-son', 'dong-hoa', 'lam-ha', 'van-dau'];

type IndicatorSeed = Pick<Json['indicators'][number], 'code' | 'name' | 'english' | 'field' | 'measure' | 'owner'> &
  Partial<Json['indicators'][number]>;
const indicator = (seed: IndicatorSeed): Json['indicators'][number] => ({
  decimals: 1,
  kind: 'flow',
  formed: 'agency',
  reportedBy: [],
  direction: 'higher',
  range: null,
  price: 'none',
  ratio: null,
  partOf: null,
  saidAs: 'value',
  from: day('2015-01-01'),
  to: null,
  carry: 'add',
  aliases: [],
  key: true,
  ...seed,
});

const indicators: Json['indicators'] = [
  indicator({
    code: 'gtsx',
    name: 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp',
    english: 'Industrial output value',
    field: 'industry-trade',
    measure: 'tỷ đồng',
    owner: 'phong-kinh-te',
    price: 'constant-2010',
    saidAs: 'growth',
  }),
  indicator({
    code: 'ban-le',
    name: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống',
    english: 'Retail sales, accommodation and catering',
    field: 'industry-trade',
    measure: 'tỷ đồng',
    owner: 'phong-kinh-te',
    price: 'current',
    saidAs: 'growth',
  }),
  indicator({
    code: 'thu-ngan-sach',
    name: 'Thu ngân sách nhà nước trên địa bàn',
    english: 'State budget revenue in the area',
    field: 'budget',
    measure: 'tỷ đồng',
    owner: 'chi-cuc-thue',
  }),
  indicator({
    code: 'thu-nqd',
    name: 'Thu ngoài quốc doanh',
    english: 'Revenue from the non-state sector',
    field: 'budget',
    measure: 'tỷ đồng',
    owner: 'chi-cuc-thue',
    partOf: 'thu-ngan-sach',
  }),
  indicator({
    code: 'dau-gia',
    name: 'Thu tiền sử dụng đất (đấu giá)',
    english: 'Land-use fees (auctions)',
    field: 'investment-land',
    measure: 'tỷ đồng',
    owner: 'quy-dat',
  }),
  indicator({
    code: 'vi-pham',
    name: 'Vi phạm đất đai, trật tự xây dựng phát sinh',
    english: 'New land and building violations',
    field: 'urban-environment',
    measure: 'vụ',
    decimals: 0,
    owner: 'do-thi',
    formed: 'added',
    reportedBy: wards,
    direction: 'lower',
  }),
  indicator({
    code: 'rac',
    name: 'Tỷ lệ thu gom rác thải sinh hoạt',
    english: 'Household waste collected',
    field: 'urban-environment',
    measure: '%',
    owner: 'do-thi',
    kind: 'ratio',
  }),
  indicator({
    code: 'viec-lam',
    name: 'Giải quyết việc làm',
    english: 'Jobs created',
    field: 'culture-society',
    measure: 'lao động',
    decimals: 0,
    owner: 'phong-kinh-te',
    formed: 'added',
    reportedBy: wards,
  }),
  indicator({
    code: 'dang-vien',
    name: 'Kết nạp đảng viên mới',
    english: 'New Party members',
    field: 'party-building',
    measure: 'đảng viên',
    decimals: 0,
    owner: 'ban-to-chuc',
    formed: 'added',
    reportedBy: wards,
  }),
];

const figures: Figure[] = [];
const derivations: Derivation[] = [];
const targets: Json['targets'][number][] = [];

type FigureSeed = {
  key: string;
  indicator: string;
  unit: string;
  value: string | null;
  period?: Figure['period'];
  at?: FilePlace;
  from?: 'prose' | 'table';
} & Partial<Omit<Figure, 'source'>>;

function figure(seed: FigureSeed): string {
  const { at, from = 'prose', ...rest } = seed;
  const measure = indicators.find((one) => one.code === seed.indicator)?.measure ?? '';
  figures.push({
    reportedBy: seed.unit,
    period: now,
    state: seed.value === null ? 'nothing-arose' : 'value',
    vintage: at ? 'estimate' : 'official',
    approx: null,
    until: null,
    knownOn: day(at ? '2019-09-20' : '2018-10-05'),
    confirmed: at ? null : { by: 'Cục Thống kê', on: day('2018-10-05') },
    printed:
      seed.value === null ? null : { value: seed.value, decimals: (seed.value.split('.')[1] ?? '').length, measure },
    source: at
      ? { kind: 'report', at, from, version: 1 }
      : { kind: 'history', file: 'history/2018.csv', line: figures.length + 2 },
    ...rest,
  });
  return seed.key;
}

type DerivationSeed = Pick<Derivation, 'key' | 'kind' | 'indicator' | 'value' | 'from' | 'arithmetic'> &
  Partial<Derivation>;
function derive(seed: DerivationSeed): string {
  const measure = indicators.find((one) => one.code === seed.indicator)?.measure ?? '';
  derivations.push({ unit: null, period: now, measure, confirmed: false, ...seed });
  return seed.key;
}

type RowSeed = {
  readonly code: string;
  readonly parts: readonly string[];
  readonly now: string | null;
  readonly last: string;
  readonly lastWhole: string;
  readonly plan: string | null;
  readonly share: string;
  readonly best: string;
  readonly lastMonths: string;
  readonly missing?: readonly string[];
  readonly verdict: NonNullable<Row['outlook']>['verdict'];
  readonly range: readonly [string, string, string];
  readonly estimate?: string;
  readonly contests?: Row['contests'];
};

const rows: Row[] = [];

function row(seed: RowSeed): void {
  const { code, parts } = seed;
  const about = indicators.find((one) => one.code === code);
  const value = seed.now;
  const sum = derive({
    key: `${code}:now`,
    kind: parts.length > 1 ? 'sum' : 'taken',
    indicator: code,
    value,
    from: parts,
    arithmetic:
      parts.length > 1
        ? `${parts.map((part) => figures.find((one) => one.key === part)?.value ?? '0').join(' + ')} = ${value}`
        : `${value}`,
  });
  const lastFigure = figure({
    key: `${code}:2018-9M`,
    indicator: code,
    unit: about?.owner ?? '',
    value: seed.last,
    period: before,
  });
  const last = derive({
    key: `${code}:last`,
    kind: 'taken',
    indicator: code,
    value: seed.last,
    from: [lastFigure],
    arithmetic: seed.last,
    period: before,
    confirmed: true,
  });
  const wholeFigure = figure({
    key: `${code}:2018`,
    indicator: code,
    unit: about?.owner ?? '',
    value: seed.lastWhole,
    period: period('2018'),
  });
  const whole = derive({
    key: `${code}:whole`,
    kind: 'taken',
    indicator: code,
    value: seed.lastWhole,
    from: [wholeFigure],
    arithmetic: seed.lastWhole,
    period: period('2018'),
    confirmed: true,
  });
  const growth =
    value === null
      ? null
      : about?.kind === 'ratio'
        ? derive({
            key: `${code}:growth`,
            kind: 'points',
            indicator: code,
            measure: 'điểm phần trăm',
            value: decimal(value).minus(seed.last).toString(),
            from: [sum, last],
            arithmetic: `${value} − ${seed.last}`,
          })
        : derive({
            key: `${code}:growth`,
            kind: 'growth',
            indicator: code,
            measure: '%',
            value: decimal(value).div(seed.last).minus(1).times(100).toString(),
            from: [sum, last],
            arithmetic: `(${value} ÷ ${seed.last} − 1) × 100`,
          });
  const target = seed.plan === null ? null : `${code}:plan`;
  if (target && seed.plan)
    targets.push({
      key: target,
      indicator: code,
      unit: null,
      year: 2019,
      basis: 'council',
      as: 'value',
      value: seed.plan,
      directive: 'nq-hdnd-2018',
      line: targets.length + 2,
    });
  const completion =
    target && seed.plan && value !== null
      ? derive({
          key: `${code}:completion`,
          kind: 'completion',
          indicator: code,
          measure: '%',
          value: decimal(value).div(seed.plan).times(100).toString(),
          from: [sum, target],
          arithmetic: `${value} ÷ ${seed.plan} × 100`,
        })
      : null;
  const agencyEstimate = seed.estimate
    ? derive({
        key: `${code}:estimate`,
        kind: 'taken',
        indicator: code,
        value: seed.estimate,
        period: period('2019'),
        from: [
          figure({
            key: `${code}:agency`,
            indicator: code,
            unit: about?.owner ?? '',
            value: seed.estimate,
            period: period('2019'),
            at: placeOf('reports/chi-cuc-thue.docx', 'ước cả năm đạt 318,7 tỷ đồng'),
          }),
        ],
        arithmetic: seed.estimate,
      })
    : null;
  rows.push({
    indicator: code,
    now: sum,
    vintage: 'estimate',
    parts,
    contests: seed.contests ?? [],
    beside: null,
    lastYear: last,
    lastYearParts: [lastFigure],
    lastYearWhole: whole,
    coverage: {
      expected: about?.formed === 'added' ? wards : [about?.owner ?? ''],
      reported: (about?.formed === 'added' ? wards : [about?.owner ?? '']).filter(
        (one) => !seed.missing?.includes(one),
      ),
      missing: seed.missing ?? [],
      notApplicable: [],
      unexpected: [],
    },
    comparison: growth
      ? { result: growth, sameUnits: seed.missing ? wards.filter((one) => !seed.missing?.includes(one)) : null }
      : null,
    completions: completion && target ? [{ target, basis: 'council', result: completion }] : [],
    agencyEstimate,
    outlook: outlookOf(seed, sum, target),
  });
}

function outlookOf(seed: RowSeed, sum: string, target: string | null): Row['outlook'] {
  const { code, plan, now: value } = seed;
  if (!target || plan === null || value === null) return null;
  const path = decimal(plan).times(seed.share);
  const left = decimal(plan).minus(value);
  const made = (kind: Derivation['kind'], result: { toString(): string }, arithmetic: string): string =>
    derive({
      key: `${code}:${kind}`,
      kind,
      indicator: code,
      value: result.toString(),
      from: [sum, target],
      arithmetic,
    });
  const [low, middle, high] = seed.range;
  return {
    verdict: seed.verdict,
    monthsLeft: 3,
    pathBasis: 'seasonal',
    yearsUsed: [2017, 2018],
    path: made('path', path, `${plan} × ${seed.share}`),
    gapToPlan: made('gap-to-plan', left, `${plan} − ${value}`),
    gapToPath: made('gap-to-path', path.minus(value), `${path} − ${value}`),
    pace: made('pace', left.div(3), `${left} ÷ 3`),
    averageSoFar: made('average-so-far', decimal(value).div(9), `${value} ÷ 9`),
    averageLastYear: made('average-last-year', seed.lastMonths, `(${seed.lastWhole} − ${seed.last}) ÷ 3`),
    bestEver: made('best-ever', seed.best, seed.best),
    low: made('outlook-low', low, low),
    middle: made('outlook-middle', middle, middle),
    high: made('outlook-high', high, high),
  };
}

const bacSon = 'reports/bac-son.docx';
const thue = 'reports/chi-cuc-thue.docx';
const kinhTe = 'reports/phong-kinh-te.docx';
const lamHa = 'reports/lam-ha.txt';
const dongHoa = 'reports/dong-hoa.docx';
const taken = (code: string, owner: string, value: string, at: FilePlace): readonly string[] => [
  figure({ key: `${code}:fig`, indicator: code, unit: owner, value, at }),
];

row({
  code: 'gtsx',
  parts: taken(
    'gtsx',
    'phong-kinh-te',
    '3924',
    placeOf(kinhTe, 'giá trị sản xuất công nghiệp - tiểu thủ công nghiệp ước đạt 3.924 tỷ đồng'),
  ),
  now: '3924',
  last: '3600',
  lastWhole: '4890',
  plan: '5330',
  share: '0.736',
  best: '468',
  lastMonths: '430',
  verdict: 'reaches',
  range: ['5290', '5338', '5390'],
});
row({
  code: 'ban-le',
  parts: taken(
    'ban-le',
    'phong-kinh-te',
    '4812',
    placeOf(kinhTe, 'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống ước đạt 4.812 tỷ đồng'),
  ),
  now: '4812',
  last: '4000',
  lastWhole: '5460',
  plan: '6550',
  share: '0.733',
  best: '512',
  lastMonths: '486.7',
  verdict: 'exceeds',
  range: ['6540', '6568', '6610'],
});
row({
  code: 'thu-ngan-sach',
  parts: taken(
    'thu-ngan-sach',
    'chi-cuc-thue',
    '221.4',
    placeOf(thue, 'Tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước đạt 221,4 tỷ đồng'),
  ),
  now: '221.4',
  last: '205.6',
  lastWhole: '297.4',
  plan: '318.65',
  share: '0.742',
  best: '33.8',
  lastMonths: '30.6',
  verdict: 'hard',
  range: ['305.8', '314.1', '320.3'],
  estimate: '318.7',
});
row({
  code: 'thu-nqd',
  parts: [
    figure({
      key: 'thu-nqd:fig',
      indicator: 'thu-nqd',
      unit: 'chi-cuc-thue',
      value: '88.2',
      at: placeOf(thue, '88,2'),
      from: 'table',
    }),
  ],
  now: '88.2',
  last: '84.9',
  lastWhole: '121.7',
  plan: '134',
  share: '0.745',
  best: '14.9',
  lastMonths: '12.27',
  verdict: 'misses',
  range: ['124.1', '126.4', '129.0'],
  contests: [
    {
      indicator: 'thu-nqd',
      unit: 'chi-cuc-thue',
      period: now,
      chosen: 'thu-nqd:fig',
      others: [
        figure({
          key: 'thu-nqd:prose',
          indicator: 'thu-nqd',
          unit: 'chi-cuc-thue',
          value: '82.8',
          at: placeOf(thue, 'thu ngoài quốc doanh đạt 82,8 tỷ đồng'),
        }),
      ],
      because: 'table-over-prose',
      differs: true,
    },
  ],
});
row({
  code: 'dau-gia',
  parts: taken('dau-gia', 'quy-dat', '18.3', placeOf(thue, 'thu tiền sử dụng đất qua đấu giá mới đạt 18,3 tỷ đồng')),
  now: '18.3',
  last: '41.2',
  lastWhole: '66.0',
  plan: '80',
  share: '0.6',
  best: '16.4',
  lastMonths: '8.27',
  verdict: 'misses',
  range: ['31.5', '38.0', '52.4'],
});
row({
  code: 'vi-pham',
  now: '31',
  last: '27',
  lastWhole: '36',
  plan: null,
  share: '0',
  best: '0',
  lastMonths: '0',
  verdict: 'insufficient',
  range: ['0', '0', '0'],
  missing: ['van-dau'],
  parts: [
    figure({
      key: 'vi-pham:bac-son',
      indicator: 'vi-pham',
      unit: 'bac-son',
      value: '12',
      at: placeOf(bacSon, 'phát hiện 12 vụ vi phạm trật tự xây dựng'),
    }),
    figure({
      key: 'vi-pham:dong-hoa',
      indicator: 'vi-pham',
      unit: 'dong-hoa',
      value: '19',
      at: placeOf(dongHoa, '19 vụ'),
      approx: 'hơn',
    }),
    figure({
      key: 'vi-pham:lam-ha',
      indicator: 'vi-pham',
      unit: 'lam-ha',
      value: null,
      at: placeOf(lamHa, 'Vi phạm đất đai, trật tự xây dựng: không phát sinh'),
    }),
  ],
});
row({
  code: 'rac',
  parts: taken('rac', 'do-thi', '96.5', placeOf(kinhTe, 'tỷ lệ thu gom rác thải sinh hoạt đạt 96,5%')),
  now: '96.5',
  last: '95.1',
  lastWhole: '95.4',
  plan: null,
  share: '0',
  best: '0',
  lastMonths: '0',
  verdict: 'reaches',
  range: ['0', '0', '0'],
});
row({
  code: 'viec-lam',
  now: '1214',
  last: '1310',
  lastWhole: '1795',
  plan: '1800',
  share: '0.731',
  best: '171',
  lastMonths: '161.7',
  verdict: 'hard',
  range: ['1640', '1688', '1745'],
  missing: ['van-dau'],
  parts: [
    figure({
      key: 'viec-lam:bac-son',
      indicator: 'viec-lam',
      unit: 'bac-son',
      value: '412',
      at: placeOf(bacSon, '412'),
      from: 'table',
    }),
    figure({
      key: 'viec-lam:dong-hoa',
      indicator: 'viec-lam',
      unit: 'dong-hoa',
      value: '455',
      at: placeOf(dongHoa, 'giải quyết việc làm cho 455 lao động'),
      confirmed: { by: 'Nguyễn Thị Hoa', on: day('2019-09-24') },
    }),
    figure({
      key: 'viec-lam:lam-ha',
      indicator: 'viec-lam',
      unit: 'lam-ha',
      value: '347',
      at: placeOf(lamHa, 'Giải quyết việc làm: 347 lao động'),
    }),
  ],
});
row({
  code: 'dang-vien',
  now: '58',
  last: '61',
  lastWhole: '88',
  plan: '90',
  share: '0.7',
  best: '14',
  lastMonths: '9',
  verdict: 'hard',
  range: ['79', '84', '91'],
  missing: ['van-dau'],
  parts: [
    figure({
      key: 'dang-vien:bac-son',
      indicator: 'dang-vien',
      unit: 'bac-son',
      value: '21',
      at: placeOf(bacSon, 'kết nạp 21 đảng viên mới'),
    }),
    figure({
      key: 'dang-vien:dong-hoa',
      indicator: 'dang-vien',
      unit: 'dong-hoa',
      value: '24',
      at: placeOf(dongHoa, 'kết nạp 24 đảng viên'),
    }),
    figure({
      key: 'dang-vien:lam-ha',
      indicator: 'dang-vien',
      unit: 'lam-ha',
      value: '13',
      at: placeOf(lamHa, 'Kết nạp đảng viên: 13 đồng chí'),
    }),
  ],
});

type Finding = Json['findings'][number];
const finding = (seed: Pick<Finding, 'id' | 'field'> & Partial<Finding>): Finding => ({
  kind: 'shortcoming',
  origin: 'reckoned',
  indicator: null,
  words: null,
  units: [],
  degree: null,
  cause: null,
  evidence: { keys: [], places: [] },
  state: 'not-remedied',
  confirmed: false,
  ...seed,
});

const findings: Json['findings'] = [
  finding({
    id: 'f-ban-le',
    kind: 'achievement',
    field: 'industry-trade',
    indicator: 'ban-le',
    words: null,
    state: null,
    evidence: { keys: ['ban-le:growth'], places: [] },
  }),
  finding({
    id: 'f-thu',
    field: 'budget',
    indicator: 'thu-ngan-sach',
    evidence: { keys: ['thu-ngan-sach:completion', 'thu-ngan-sach:gap-to-path'], places: [] },
  }),
  finding({
    id: 'f-dau-gia',
    field: 'investment-land',
    indicator: 'dau-gia',
    origin: 'read',
    words: 'tiến độ đấu giá quyền sử dụng đất còn chậm',
    cause: 'công tác giải phóng mặt bằng hai khu đất phải lùi thời gian',
    evidence: { keys: ['dau-gia:completion'], places: [placeOf(thue, 'tiến độ đấu giá quyền sử dụng đất còn chậm')] },
  }),
  finding({
    id: 'f-vi-pham',
    field: 'urban-environment',
    indicator: 'vi-pham',
    origin: 'read',
    words: 'còn để xảy ra vi phạm trật tự xây dựng tại tổ dân phố số 4',
    units: ['bac-son'],
    degree: 'còn',
    evidence: {
      keys: ['vi-pham:now'],
      places: [placeOf(bacSon, 'còn để xảy ra vi phạm trật tự xây dựng tại tổ dân phố số 4')],
    },
  }),
  finding({
    id: 'f-ky-cuong',
    field: 'administration',
    origin: 'read',
    words: 'kỷ cương công vụ có lúc chưa nghiêm',
    degree: 'có lúc',
    evidence: { keys: [], places: [placeOf(bacSon, 'kỷ cương công vụ có lúc chưa nghiêm')] },
  }),
];

type Task = Json['remedies'][number];
const task = (seed: Pick<Task, 'id' | 'what' | 'field'> & Partial<Task>): Task => ({
  leader: null,
  lead: null,
  support: [],
  deliverable: null,
  deadline: { kind: 'dated', due: day('2019-12-15') },
  assignedOn: day('2019-09-30'),
  origin: 'remedy',
  directives: [],
  finding: null,
  indicator: null,
  extensions: [],
  withdrawn: null,
  progress: [],
  proposed: true,
  ...seed,
});

const remedies: Json['remedies'] = [
  task({
    id: 'r-1',
    what: 'Tập trung các biện pháp tăng thu, khai thác nguồn thu còn tiềm năng, thu hồi nợ đọng thuế để hoàn thành dự toán thu ngân sách năm 2019',
    field: 'budget',
    lead: 'chi-cuc-thue',
    support: wards,
    deliverable: 'Kế hoạch thu quý IV; báo cáo hằng tháng',
    finding: 'f-thu',
    indicator: 'thu-ngan-sach',
    leader: 'Phó Chủ tịch UBND quận',
  }),
  task({
    id: 'r-2',
    what: 'Đẩy nhanh tiến độ giải phóng mặt bằng và tổ chức đấu giá quyền sử dụng đất các khu đất theo kế hoạch',
    field: 'investment-land',
    lead: 'quy-dat',
    support: ['do-thi'],
    deliverable: 'Hồ sơ đấu giá hai khu đất',
    finding: 'f-dau-gia',
    indicator: 'dau-gia',
    deadline: { kind: 'dated', due: day('2019-11-30') },
  }),
  task({
    id: 'r-3',
    what: 'Kiểm tra, xử lý dứt điểm các trường hợp vi phạm trật tự xây dựng',
    field: 'urban-environment',
    lead: 'do-thi',
    support: ['bac-son', 'dong-hoa'],
    finding: 'f-vi-pham',
    indicator: 'vi-pham',
    deadline: { kind: 'standing' },
  }),
];

const carried: Json['carried'] = [
  {
    task: task({
      id: 'c-1',
      what: 'Hoàn thành thu ngân sách 6 tháng cuối năm theo dự toán',
      field: 'budget',
      lead: 'chi-cuc-thue',
      origin: 'target-missed',
      assignedOn: day('2019-07-05'),
      proposed: false,
      indicator: 'thu-ngan-sach',
      deadline: { kind: 'dated', due: day('2019-12-31') },
    }),
    state: 'in-term',
    mentions: [placeOf(thue, 'triển khai các biện pháp chống thất thu')],
    // biome-ignore lint/suspicious/noThenProperty: the field's name in the dossier.
    moved: { then: 'thu-ngan-sach:last', now: 'thu-ngan-sach:now', direction: 'better' },
  },
  {
    task: task({
      id: 'c-2',
      what: 'Tổ chức đấu giá quyền sử dụng đất khu Cựu Viên',
      field: 'investment-land',
      lead: 'quy-dat',
      assignedOn: day('2019-07-05'),
      proposed: false,
      indicator: 'dau-gia',
      deadline: { kind: 'dated', due: day('2019-08-31') },
    }),
    state: 'overdue',
    mentions: [],
    // biome-ignore lint/suspicious/noThenProperty: the field's name in the dossier.
    moved: { then: 'dau-gia:last', now: 'dau-gia:now', direction: 'worse' },
  },
  {
    task: task({
      id: 'c-3',
      what: 'Ban hành kế hoạch đại hội điểm cấp cơ sở',
      field: 'party-building',
      lead: 'ban-to-chuc',
      assignedOn: day('2019-07-05'),
      proposed: false,
      deadline: { kind: 'dated', due: day('2019-08-15') },
    }),
    state: 'done-on-time',
    mentions: [],
    moved: null,
  },
];

type Problem = Json['problems'][number];
const problem = (seed: Pick<Problem, 'code' | 'severity' | 'message' | 'advice'> & Partial<Problem>): Problem => ({
  file: null,
  line: null,
  start: null,
  end: null,
  quote: null,
  place: null,
  data: {},
  ...seed,
});
const at = ({ file, start, end, quote, place }: FilePlace) => ({ file, start, end, quote, place });

const problems: Json['problems'] = [
  problem({
    code: 'SL02',
    severity: 'error',
    ...at(placeOf(thue, 'thu ngoài quốc doanh đạt 82,8 tỷ đồng')),
    message: {
      vi: 'Lời văn ghi 82,8 tỷ đồng, biểu ghi 88,2 tỷ đồng.',
      en: 'The prose says 82.8 bn, the table 88.2 bn.',
    },
    advice: {
      vi: 'Có thể đảo chữ số; hỏi lại Chi cục Thuế quận. Đang dùng số trong biểu.',
      en: 'Perhaps digits were swapped; ask the tax office. The table is used.',
    },
  }),
  problem({
    code: 'KH02',
    severity: 'warning',
    message: { vi: 'phường Văn Đẩu chưa gửi báo cáo 9 tháng.', en: 'Văn Đẩu ward has not reported.' },
    advice: { vi: 'Nhắc đơn vị; các tổng dưới đây thiếu phường này.', en: 'Remind the unit; sums lack this ward.' },
  }),
  problem({
    code: 'KY02',
    severity: 'warning',
    ...at(placeOf(bacSon, 'tính đến ngày 15/9/2019')),
    message: {
      vi: 'Số liệu tính đến ngày 15/9/2019, khác ngày chốt 30/9/2019.',
      en: 'Counted to 15 Sep 2019, not to the cut-off of 30 Sep 2019.',
    },
    advice: {
      vi: 'Xác nhận lại với đơn vị, hoặc giữ và ghi chú.',
      en: 'Confirm with the unit, or keep it with a note.',
    },
  }),
  problem({
    code: 'TP06',
    severity: 'error',
    file: 'reports/quan-tru.doc',
    message: { vi: 'Tệp .doc kiểu cũ không đọc được.', en: 'The old .doc format cannot be read.' },
    advice: {
      vi: 'Mở bằng Word, chọn Lưu thành .docx rồi gửi lại.',
      en: 'Open in Word, save as .docx and send again.',
    },
  }),
];

const report = (kind: 'docx' | 'txt', code: string, on: string, version = 1): Json['submissions'][number] => {
  const held = sampleFiles.find((one) => one.file === `reports/${code}.${kind}`);
  return {
    file: `reports/${code}.${kind}`,
    sha256: '',
    kind,
    unit: code,
    recognisedBy: 'head',
    received: day(on),
    version,
    supersededBy: null,
    state: 'read',
    symbol: held?.symbol ?? null,
    text: held?.text ?? '',
    layout: held?.layout ?? [],
  };
};

export const sampleDossier: DossierJson = {
  format: 'bokhuyet-dossier/1',
  authority: {
    code: 'kien-an',
    name: 'quận Kiến An',
    level: 'quận',
    place: 'Kiến An',
    illustrative: 'SỐ LIỆU MINH HỌA',
  },
  body: {
    code: 'quan-uy',
    name: 'QUẬN ỦY KIẾN AN',
    superior: 'THÀNH ỦY HẢI PHÒNG',
    side: 'party',
    symbol: 'QU',
    signing: { on: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Trần Văn Khuê' },
    office: 'Văn phòng Quận ủy',
  },
  side: 'party',
  review: {
    period: now,
    cutOff: 'calendar',
    host: 'quan-uy',
    ordinal: 21,
    term: '2015-2020',
    chair: { name: 'Trần Văn Khuê', post: 'Thành ủy viên, Bí thư Quận ủy' },
    date: day('2019-09-30'),
    session: 'afternoon',
    place: 'Hội trường Quận ủy',
    attendance: { called: 33, present: 31, guests: [] },
    owed: ['bac-son', 'dong-hoa', 'lam-ha', 'van-dau', 'chi-cuc-thue', 'phong-kinh-te'],
    reportsDue: day('2019-09-20'),
    previous: period('2019-6M'),
    notes: [],
  },
  on: day('2019-09-26'),
  units,
  indicators,
  submissions: [
    report('docx', 'bac-son', '2019-09-19'),
    report('docx', 'dong-hoa', '2019-09-22', 2),
    report('txt', 'lam-ha', '2019-09-18'),
    report('docx', 'chi-cuc-thue', '2019-09-20'),
    report('docx', 'phong-kinh-te', '2019-09-17'),
    {
      ...report('docx', 'quan-tru', '2019-09-20'),
      file: 'reports/quan-tru.doc',
      kind: null,
      unit: null,
      recognisedBy: null,
      state: 'refused',
    },
  ],
  sent: [
    { unit: 'bac-son', state: 'sent', file: bacSon, on: day('2019-09-19'), version: 1 },
    { unit: 'dong-hoa', state: 'late', file: dongHoa, on: day('2019-09-22'), version: 2 },
    { unit: 'lam-ha', state: 'sent', file: lamHa, on: day('2019-09-18'), version: 1 },
    { unit: 'van-dau', state: 'missing', file: null, on: null, version: 0 },
    { unit: 'chi-cuc-thue', state: 'sent', file: thue, on: day('2019-09-20'), version: 1 },
    { unit: 'phong-kinh-te', state: 'sent', file: kinhTe, on: day('2019-09-17'), version: 1 },
  ],
  figures,
  targets,
  derivations,
  assessments: rows,
  findings,
  waivers: [],
  carried,
  remedies,
  directives: [
    {
      code: 'nq-28',
      type: 'Nghị quyết',
      number: '28',
      symbol: null,
      issuer: 'Thành ủy Hải Phòng',
      issuerAliases: ['Thành ủy'],
      date: null,
      abstract: null,
      implements: [],
      replacedBy: null,
      real: true,
    },
    {
      code: 'nq-hdnd-2018',
      type: 'Nghị quyết',
      number: '25',
      symbol: '25/NQ-HĐND',
      issuer: 'HĐND quận',
      issuerAliases: [],
      date: day('2018-12-20'),
      abstract: 'về dự toán thu, chi ngân sách năm 2019',
      implements: [],
      replacedBy: null,
      real: false,
    },
  ],
  mentions: [
    {
      at: placeOf(bacSon, 'Nghị quyết số 28 của Thành ủy'),
      words: 'Nghị quyết số 28 của Thành ủy',
      directive: 'nq-28',
      candidates: ['nq-28'],
    },
  ],
  unmatched: [
    {
      at: placeOf(bacSon, 'vận động được 86 triệu đồng ủng hộ Quỹ Vì người nghèo'),
      label: 'vận động ủng hộ Quỹ Vì người nghèo',
      unit: 'bac-son',
      why: 'unknown',
      candidates: [],
    },
  ],
  problems,
  confirmed: { count: 1, total: 42 },
  draft: true,
  papers: samplePapers,
};
