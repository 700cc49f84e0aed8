/**
 * VD06, VD07, VD08 · A cited document with another day, issuer or abstract than its own: against the law data and the
 * register, against what its symbol says (`30/2020/NĐ-CP` is of 2020 and of the Government), and against itself where the
 * document cites it twice.
 */
import { fold } from '#core/spelling.ts';
import { restingOn } from '#prose/check/once-each.ts';
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { type Citation, citationsOf, likeness } from './cited.ts';
import { daysOf } from './document-day.ts';
import { knownTo, type Meant, meantBy } from './meant.ts';
import { printedDay, statePaper } from './samples.ts';

const DAY = '22 tháng 12 năm 2023';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: statePaper(DAY, 'Báo cáo theo Nghị định số 09/2019/NĐ-CP ngày 24 tháng 10 năm 2019 của Chính phủ.'),
    finds: [{ code: 'VD06', quote: 'Nghị định số 09/2019/NĐ-CP ngày 24 tháng 10 năm 2019 của Chính phủ' }],
  },
  {
    case: 'fires',
    text: statePaper(
      DAY,
      'Theo Quyết định số 15/2021/QĐ-UBND ngày 06/4/2022 của Ủy ban nhân dân tỉnh về phân cấp quản lý.',
    ),
    finds: [{ code: 'VD06', quote: 'Quyết định số 15/2021/QĐ-UBND ngày 06/4/2022 của Ủy ban nhân dân tỉnh' }],
    why: { vi: 'Năm trong số là năm ban hành.', en: 'The year in the number is that of issue.' },
  },
  {
    case: 'fires',
    text: statePaper(
      DAY,
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Thủ tướng Chính phủ về công tác văn thư.',
    ),
    finds: [{ code: 'VD07', quote: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Thủ tướng Chính phủ' }],
  },
  {
    case: 'fires',
    text: statePaper(
      DAY,
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về quản lý chất thải rắn sinh hoạt.',
    ),
    finds: [{ code: 'VD08', quote: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ' }],
  },
  {
    case: 'fires',
    text: statePaper(
      DAY,
      'Theo Công văn số 512/UBND-KT ngày 03 tháng 7 năm 2023 của Ủy ban nhân dân tỉnh về đấu giá đất. Phòng Tài chính báo cáo theo Công văn số 512/UBND-KT ngày 13 tháng 7 năm 2023.',
    ),
    finds: [{ code: 'VD06', quote: 'Công văn số 512/UBND-KT ngày 13 tháng 7 năm 2023' }],
  },
  {
    case: 'just misses',
    text: statePaper(
      DAY,
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, lưu trữ tài liệu.',
    ),
  },
  {
    case: 'does not apply',
    text: statePaper(
      DAY,
      'Theo Kế hoạch số 31/KH-UBND ngày 22 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh về việc làm.',
    ),
    why: { vi: 'Không có trong sổ và trong dữ liệu luật.', en: 'Neither in the register nor in the law data.' },
  },
];

export const identity: Rule = {
  name: 'cited-identity',
  codes: ['VD06', 'VD07', 'VD08'],
  title: {
    vi: 'Ngày, cơ quan ban hành, trích yếu của văn bản được viện dẫn',
    en: 'Day, issuer and abstract of what is cited',
  },
  about: {
    vi: 'So với sổ văn bản của cơ quan, dữ liệu luật có trong chương trình, năm và cơ quan trong chính ký hiệu, và chính văn bản đang rà soát khi dẫn một văn bản hai lần. Số của Đảng đánh lại theo nhiệm kỳ, số hành chính đánh lại theo năm nên chỉ báo khi chắc là cùng một văn bản.',
    en: 'Against the office’s register, the project’s law data, the year and issuer within the symbol itself, and the document itself where it cites one twice. Numbers begin anew every term and year, so it is told only where it is surely one document.',
  },
  examples,
  find,
};

function find(examined: Examined): readonly Found[] {
  const days = daysOf(examined);
  const known = knownTo(examined);
  const all = citationsOf(examined);
  const byKey = earlierOf(all);
  return all.flatMap((citation) => {
    const meant = days === null ? null : meantBy(citation, known, days);
    const date = otherDate(citation, meant, byKey.get(citation.key) ?? []);
    const issuer = otherIssuer(citation, meant);
    const abstract = date || issuer ? null : otherAbstract(citation, meant);
    return [date, issuer, abstract].filter((one) => one !== null);
  });
}

function otherDate(citation: Citation, meant: Meant | null, all: readonly Citation[]): Found | null {
  const { start, end, date, symbol } = citation;
  if (date === null) return null;
  if (meant?.otherDate && meant.known.date !== null)
    return {
      code: 'VD06',
      start,
      end,
      data: { right: printedDay(meant.known.date), source: `@${meant.known.from}` },
      rests: restingOn(citation),
    };
  if (symbol !== null && symbol.year !== null && symbol.year !== Number(date.slice(0, 4)))
    return {
      code: 'VD06',
      start,
      end,
      data: { right: String(symbol.year), source: '@own-symbol' },
      rests: restingOn(citation),
    };
  const twin = meant === null ? all.find((other) => isSame(other, citation)) : undefined;
  if (twin === undefined || twin.start > start || twin.date === null) return null;
  return {
    code: 'VD06',
    start,
    end,
    severity: 'warning',
    data: { right: printedDay(twin.date), source: '@cited-before' },
    rests: restingOn(citation, twin),
  };
}

/** So many that are told apart stand for all that are cited by one symbol. */
const MOST_TOLD = 24;

/** By symbol, each way of citing it once. */
function earlierOf(all: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> {
  const byKey = new Map<string, Map<string, Citation>>();
  for (const one of all) {
    const ways = byKey.get(one.key) ?? new Map<string, Citation>();
    const way = [one.date, fold(one.type), one.issuer, one.abstract?.words].join('|');
    if (one.date !== null && ways.size < MOST_TOLD && !ways.has(way)) ways.set(way, one);
    byKey.set(one.key, ways);
  }
  return new Map([...byKey].map(([key, ways]) => [key, [...ways.values()]]));
}

/** One document cited with two days: its whole symbol, year and issuer (or abstract) are the same. */
function isSame(one: Citation, other: Citation): boolean {
  if (one.date === null || other.date === null || one.date === other.date || one.symbol === null) return false;
  if (one.key !== other.key || fold(one.type) !== fold(other.type)) return false;
  if (one.abstract !== null && other.abstract !== null)
    return (likeness(one.abstract.words, other.abstract.words) ?? 0) > 0.8;
  if (one.date.slice(0, 4) === other.date.slice(0, 4) && isShort(one) !== isShort(other)) return true;
  const sameIssuer = one.issuer !== null && other.issuer !== null && fold(one.issuer) === fold(other.issuer);
  return sameIssuer && one.date.slice(0, 4) === other.date.slice(0, 4);
}

/** Cited again by its number alone: `Công văn số 1907/UBND-KT ngày …`, with neither issuer nor abstract. */
const isShort = ({ issuer, abstract, symbol }: Citation): boolean =>
  issuer === null && abstract === null && symbol?.year === null;

/** Who issues by the code within a symbol; `loose` is said often enough for a warning. */
const ISSUERS: readonly (readonly [code: RegExp, right: RegExp, name: string, loose: RegExp | null])[] = [
  [/^NĐ-CP$/u, /^(?:chính phủ|CP)$/iu, 'Chính phủ', null],
  [/^NQ-CP$/u, /^(?:chính phủ|CP)$/iu, 'Chính phủ', /^thủ tướng/iu],
  [/^(?:QĐ|CT|CĐ)-TTg$/u, /thủ tướng|TTg/iu, 'Thủ tướng Chính phủ', /^chính phủ|^CP$/iu],
  [/-UBTVQH\d*$/u, /thường vụ quốc hội|UBTVQH|TVQH|UBTV/iu, 'Ủy ban Thường vụ Quốc hội', /^quốc hội/iu],
  [/^-?QH\d+$/u, /^quốc hội/iu, 'Quốc hội', null],
  [/^(?:NQ|BC|TB|KH|TTr|QĐ)-HĐND$/u, /HĐND|hội đồng/iu, 'Hội đồng nhân dân', null],
  [/^(?:QĐ|KH|CT|BC|TB|TTr)-UBND$/u, /UBND|[ủu]y ban nhân dân|uỷ ban nhân dân|chủ tịch|tỉnh$|thành phố|huyện|quận|phường|xã/iu, 'Ủy ban nhân dân', null],
  [/^(?:NQ|CT|KL|QĐ|TB|KH|BC|CTr)-(?:TU|HU|QU)$/u, /[ủuỷ]y|uỷ|đảng|thường vụ|chấp hành|BTV|BCH|thường trực/iu, 'cấp ủy', null],
]; // biome-ignore format: a table

function otherIssuer({ start, end, issuer, symbol }: Citation, meant: Meant | null): Found | null {
  if (issuer === null) return null;
  const code = symbol === null ? '' : `${symbol.type ?? ''}-${symbol.issuer}`;
  const found = ISSUERS.find(([pattern]) => pattern.test(code));
  if (found && !found[1].test(issuer)) {
    const severity = found[3]?.test(issuer) ? ({ severity: 'warning' } as const) : {};
    return { code: 'VD07', start, end, ...severity, data: { said: issuer, right: found[2], source: '@own-symbol' } };
  }
  if (meant === null || found) return null;
  const said = fold(issuer);
  const [right = ''] = meant.known.issuers;
  const isOne = meant.known.issuers.map(fold).some((one) => one.includes(said) || said.includes(one));
  if (isOne || fold('Trung ương Đảng').includes(said)) return null;
  return {
    code: 'VD07',
    start,
    end,
    severity: 'warning',
    data: { said: issuer, right, source: `@${meant.known.from}` },
  };
}

function otherAbstract({ start, end, abstract, lawName, date }: Citation, meant: Meant | null): Found | null {
  const about = meant?.known.about ?? null;
  if (meant === null || about === null || date === null) return null;
  const said = lawName ?? abstract?.words ?? null;
  if (said === null || (lawName === null && /^["“«]/u.test(said))) return null;
  const alike = lawName !== null ? null : likeness(said, about);
  if (alike === null || alike > 0.2) return null;
  return { code: 'VD08', start, end, data: { about, source: `@${meant.known.from}` } };
}
