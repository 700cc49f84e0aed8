/**
 * Bodies that a reform ended or began, by the day, as data: what names them, since when, and what is there instead
 * (domain.md 8; Nghị quyết 202/2025/QH15 and 203/2025/QH15; Nghị quyết 176/2025/QH15 on ministries).
 */
import { type Day, day } from '#core/day.ts';

/** Two tiers of local government, 34 provinces. */
export const TWO_TIERS: Day = day('2025-07-01');
/** Ministries and departments merged; no district police. */
export const MERGED: Day = day('2025-03-01');

export type Reformed = {
  readonly code: string;
  readonly pattern: RegExp;
  readonly since: Day;
  /** What is there instead; `@…` names a phrase. */
  readonly now: string;
  /** Less than an error even where it is named as living. */
  readonly unsure?: true;
};

const U = '(?:[Ủỷủ]y|U[ỷỶ]|Uỷ|uỷ|ủy)';
const WORD = "\\p{Lu}[\\p{L}'’]*";
const NAME = `(?:\\s+(?:${WORD}|\\d{1,2})(?:[ \\t]+${WORD}){0,3})?`;
/** A name of up to ten syllables behind `Sở`, `Cục`; small words that begin another thought end it. */
const TITLE =
  '(?!(?:chủ|phối|với|của|có|đã|đề|báo|trình|và|các|hoặc)\\s)[\\p{L}&]+(?:[ \\t]*[,–-]?[ \\t]+(?!(?:chủ|phối|với|của|có|đã|đề|báo|trình|các|hoặc|tỉnh)\\s)[\\p{L}&]+){0,9}?';
const OFFICES = [
  'Nội vụ|Tư pháp|Y tế|Dân tộc(?: và Tôn giáo)?|Thanh tra|Quản lý đô thị|Kinh tế(?: và Hạ tầng|, Hạ tầng và Đô thị)?',
  'Tài chính\\s*(?:[-–,]|và)\\s*Kế hoạch|TC-?KH|Tài nguyên và Môi trường|TN&MT|TNMT|Nông nghiệp và (?:Phát triển nông thôn|PTNT|Môi trường)|NN&PTNT',
  'Lao động\\s*[-–,]\\s*(?:Thương binh và Xã hội|TB&XH)|LĐ-?TB&XH|LĐTBXH|Giáo dục và Đào tạo|GD&ĐT|GDĐT|Giáo dục',
  'Văn hóa và Thông tin|Văn hoá và Thông tin|VH&TT|VHTT|Văn hóa, Khoa học và Thông tin|Nội vụ\\s*[-–]\\s*Lao động[\\p{L}\\s–-]*?',
].join('|');
const LEVEL = '(?:[Hh]uyện|[Qq]uận|[Tt]hị\\s+xã|HUYỆN|QUẬN|THỊ XÃ)';

const BODIES = [
  'UBND|HĐND|UBMTTQ|MTTQ|TAND|VKSND|LĐLĐ|BCHQS|VPUBND|TTHĐND',
  `${U} ban [Nn]hân dân|ỦY BAN NHÂN DÂN|Hội đồng [Nn]hân dân|HỘI ĐỒNG NHÂN DÂN`,
  `${U} ban (?:MTTQ|Mặt trận Tổ quốc)|Mặt trận Tổ quốc|Ban Chỉ huy [Qq]uân sự|Ban CHQS`,
  'Viện [Kk]iểm sát nhân dân|Tòa án nhân dân|Toà án nhân dân|Thanh tra|Kho bạc Nhà nước|KBNN',
  'Chi cục Thi hành án dân sự|Chi cục THADS|Bảo hiểm [Xx]ã hội|BHXH|Chi cục Thống kê',
  'Liên đoàn Lao động|Hội Nông dân|Hội Liên hiệp [Pp]hụ nữ|Hội LHPN|Hội Cựu chiến binh|Hội CCB|Đoàn Thanh niên|Đoàn TNCS Hồ Chí Minh',
].join('|');
const SUFFIX = '(?:\\s+Việt Nam|\\s+VN)?\\s+(?:các\\s+)?';

/** Departments that were merged on 1/3/2025, by what took them in. */
const FIELDS_MERGED: readonly (readonly [fields: string, now: string])[] = [
  ['Kế hoạch và Đầu tư|KH&ĐT|KHĐT', 'Tài chính'],
  ['Thông tin và Truyền thông|TT&TT|TTTT', 'Khoa học và Công nghệ'],
  ['Lao động\\s*[-–,]\\s*Thương binh và Xã hội|LĐ-?TB&XH|LĐTBXH', 'Nội vụ'],
  ['Tài nguyên và Môi trường|TN&MT|TNMT', 'Nông nghiệp và Môi trường'],
  ['Nông nghiệp và Phát triển [Nn]ông thôn|NN&PTNT|NNPTNT', 'Nông nghiệp và Môi trường'],
  ['Giao thông [Vv]ận tải|GTVT', 'Xây dựng'],
];

/** Provinces that went into others on 1/7/2025 (Nghị quyết 202/2025/QH15). */
export const PROVINCES_MERGED: readonly (readonly [gone: string, into: string])[] = [
  ['Hà Giang', 'tỉnh Tuyên Quang'],
  ['Yên Bái', 'tỉnh Lào Cai'],
  ['Bắc Kạn', 'tỉnh Thái Nguyên'],
  ['Vĩnh Phúc', 'tỉnh Phú Thọ'],
  ['Hòa Bình', 'tỉnh Phú Thọ'],
  ['Hoà Bình', 'tỉnh Phú Thọ'],
  ['Bắc Giang', 'tỉnh Bắc Ninh'],
  ['Thái Bình', 'tỉnh Hưng Yên'],
  ['Hải Dương', 'thành phố Hải Phòng'],
  ['Hà Nam', 'tỉnh Ninh Bình'],
  ['Nam Định', 'tỉnh Ninh Bình'],
  ['Quảng Bình', 'tỉnh Quảng Trị'],
  ['Quảng Nam', 'thành phố Đà Nẵng'],
  ['Kon Tum', 'tỉnh Quảng Ngãi'],
  ['Bình Định', 'tỉnh Gia Lai'],
  ['Ninh Thuận', 'tỉnh Khánh Hòa'],
  ['Đắk Nông', 'tỉnh Lâm Đồng'],
  ['Đăk Nông', 'tỉnh Lâm Đồng'],
  ['Bình Thuận', 'tỉnh Lâm Đồng'],
  ['Phú Yên', 'tỉnh Đắk Lắk'],
  ['Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Bình Dương', 'Thành phố Hồ Chí Minh'],
  ['Bình Phước', 'tỉnh Đồng Nai'],
  ['Long An', 'tỉnh Tây Ninh'],
  ['Sóc Trăng', 'thành phố Cần Thơ'],
  ['Hậu Giang', 'thành phố Cần Thơ'],
  ['Bến Tre', 'tỉnh Vĩnh Long'],
  ['Trà Vinh', 'tỉnh Vĩnh Long'],
  ['Tiền Giang', 'tỉnh Đồng Tháp'],
  ['Bạc Liêu', 'tỉnh Cà Mau'],
  ['Kiên Giang', 'tỉnh An Giang'],
];

/** The 34 of today: a city of such a name may be directly under the Centre. */
const PROVINCES = [
  'Hà Nội|Huế|Lai Châu|Điện Biên|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Thanh Hoá|Nghệ An|Hà Tĩnh|Cao Bằng|Tuyên Quang|Lào Cai|Thái Nguyên',
  'Phú Thọ|Bắc Ninh|Hưng Yên|Hải Phòng|Ninh Bình|Quảng Trị|Đà Nẵng|Quảng Ngãi|Gia Lai|Khánh Hòa|Khánh Hoà|Lâm Đồng|Đắk Lắk|Đồng Nai',
  'Hồ Chí Minh|HCM|Tây Ninh|Đồng Tháp|Vĩnh Long|An Giang|Cần Thơ|Cà Mau|Trực|Trung',
].join('|');

const of = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d/-])${pattern}(?![\\p{L}\\d])`, 'gu');

const district: readonly Reformed[] = [
  {
    code: 'DV01',
    pattern: of(`(?:${BODIES})${SUFFIX}${LEVEL}${NAME}`),
    since: TWO_TIERS,
    now: '@two-tiers',
  },
  {
    code: 'DV01',
    pattern: of(
      `(?:${BODIES})${SUFFIX}(?:thành phố|TP\\.?|Tp\\.?)\\s+(?!(?:${PROVINCES})(?!\\p{L}))${WORD}(?:[ \\t]+${WORD}){0,2}`,
    ),
    since: TWO_TIERS,
    now: '@two-tiers',
  },
  { code: 'DV01', pattern: of(`Phòng\\s+(?:${OFFICES})\\s+${LEVEL}${NAME}`), since: TWO_TIERS, now: '@two-tiers' },
  {
    code: 'DV01',
    pattern: of(`(?:Huyện|Quận|Thị|HUYỆN|QUẬN|THỊ)\\s+(?:ủy|uỷ|ỦY|UỶ|đoàn|ĐOÀN)${NAME}`),
    since: TWO_TIERS,
    now: '@two-tiers',
  },
  { code: 'DV01', pattern: of(`Công an\\s+(?:các\\s+)?${LEVEL}${NAME}`), since: MERGED, now: '@no-district-police' },
  {
    code: 'DV01',
    pattern: of(`(?:Chi cục Thuế\\s+(?:khu vực|${LEVEL})|Đội Thuế(?:\\s+liên)?\\s+${LEVEL})${NAME}`),
    since: TWO_TIERS,
    now: '@local-tax',
  },
  {
    code: 'DV01',
    pattern: of(
      `(?:Ban [Qq]uản lý [Dd]ự án|Ban QLDA|BQLDA|BQL [Dd]ự án)(?:\\s+(?:[Đđ]ầu tư(?: và)? [Xx]ây dựng|ĐTXD))?(?:\\s+(?:công trình|khu vực))?\\s+${LEVEL}${NAME}`,
    ),
    since: TWO_TIERS,
    now: '@two-tiers',
    unsure: true,
  },
];

const merged: readonly Reformed[] = FIELDS_MERGED.flatMap(([fields, now]): Reformed[] =>
  (['Sở', 'Bộ'] as const).map((head) => ({
    code: 'DV03',
    pattern: of(`${head}\\s+(?:${fields})`),
    since: MERGED,
    now: `${head} ${now}`,
  })),
);

const committees: readonly Reformed[] = [
  {
    code: 'DV03',
    pattern: of('Ban (?:Tuyên giáo|Dân vận)\\s+(?:Tỉnh|Thành|Trung)\\s+(?:ủy|uỷ|ương)'),
    since: MERGED,
    now: 'Ban Tuyên giáo và Dân vận',
  },
  {
    code: 'DV03',
    pattern: of('Đảng (?:ủy|uỷ|bộ) Khối (?:các )?(?:[Cc]ơ quan|[Dd]oanh nghiệp)'),
    since: MERGED,
    now: 'Đảng bộ các cơ quan Đảng hoặc Đảng bộ Ủy ban nhân dân cấp tỉnh',
    unsure: true,
  },
];

const provinces: readonly Reformed[] = PROVINCES_MERGED.flatMap(([gone, now]): Reformed[] => {
  const name = `(?:${gone}|${gone.toUpperCase()})`;
  return [
    {
      code: 'DV02',
      pattern: of(
        `(?:(?:${BODIES}|Công an|Bộ Chỉ huy [Qq]uân sự|Bộ CHQS|Đảng bộ|(?:Sở|Cục|Thanh tra|Trung tâm|Văn phòng)\\s+${TITLE})${SUFFIX}(?:tỉnh|TỈNH)|(?:Tỉnh|TỈNH)\\s+(?:ủy|uỷ|ỦY|UỶ|đoàn))\\s+${name}`,
      ),
      since: TWO_TIERS,
      now,
    },
    { code: 'DV02', pattern: of(`trực thuộc\\s+tỉnh\\s+${name}`), since: TWO_TIERS, now },
  ];
});

/** Bodies that are no more. */
export const ENDED: readonly Reformed[] = [...district, ...merged, ...committees, ...provinces];

const begun = (pattern: string, since: Day, now: string): Reformed => ({
  code: 'DV04',
  pattern: of(pattern),
  since,
  now,
  unsure: true,
});

/** Some days of grace: decisions were taken before the day all of them took effect. */
const MERGING = day('2025-02-01');
const TIERS_BEGIN = day('2025-06-15');

/** Bodies that were not yet; `now` is what there was. */
export const BEGUN: readonly Reformed[] = [
  begun('(?:Sở|Bộ) Nông nghiệp và Môi trường', MERGING, '@before-agriculture'),
  begun('Phòng Nông nghiệp và Môi trường', MERGING, '@before-agriculture'),
  begun('(?:Sở|Bộ) Dân tộc và Tôn giáo', MERGING, '@before-ethnic'),
  begun(
    'Ban Tuyên giáo và Dân vận\\s+(?:Tỉnh|Thành|Trung)\\s+(?:ủy|uỷ|ương)',
    MERGING,
    'Ban Tuyên giáo và Ban Dân vận',
  ),
  begun(
    `Phòng Nội vụ\\s*(?:[-–,]|và)\\s*Lao động(?:\\s*[-–,]\\s*Xã hội)?(?:\\s+${LEVEL})?${NAME}`,
    MERGING,
    'Phòng Nội vụ và Phòng Lao động - Thương binh và Xã hội',
  ),
  begun('Thuế cơ sở(?=\\s+\\d|\\s+\\p{Lu})', TIERS_BEGIN, 'Chi cục Thuế, Đội Thuế cấp huyện'),
  begun(`Viện [Kk]iểm sát nhân dân khu vực${NAME}`, TIERS_BEGIN, 'Viện kiểm sát nhân dân cấp huyện'),
  begun(`(?:Tòa|Toà) án nhân dân khu vực${NAME}`, TIERS_BEGIN, 'Tòa án nhân dân cấp huyện'),
  begun(`(?:UBND|HĐND|${U} ban nhân dân|Hội đồng nhân dân|Đảng (?:ủy|uỷ)) đặc khu${NAME}`, TIERS_BEGIN, '@no-zones'),
];
