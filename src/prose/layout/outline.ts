/**
 * The outline of a review report as data: parts, sections, which fields go into each, and the words of the period.
 *
 * The outline is the one committees of wards and districts use (I- leadership of the economy, society and defence,
 * II- Party building, III- Front and organisations, IV- general assessment; then the tasks for what is left).
 * `{period}` and `{rest}` stand for `9 tháng đầu năm 2019` and `3 tháng cuối năm 2019`.
 */
import type { Field } from '#core/field.ts';
import type { PeriodCode } from '#core/period.ts';

export type Section = {
  readonly title: string;
  /** Fields said in the section itself, a paragraph each. */
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
};

export type Outline = {
  readonly type: string;
  /** Below the type, in two lines at most. */
  readonly abstract: { readonly party: string; readonly state: string };
  readonly results: { readonly title: string; readonly sections: readonly Section[] };
  readonly assessment: {
    readonly title: string;
    readonly strengths: string;
    readonly shortcomings: string;
    readonly causes: string;
    readonly carried: string;
  };
  readonly tasks: {
    readonly title: string;
    readonly indicators: string;
    readonly duties: string;
    readonly unanswered: string;
  };
  readonly annexes: { readonly indicators: string; readonly duties: string; readonly coverage: string };
};

const leaf = (title: string, fields: readonly Field[]): Section => ({ title, fields, sections: [] });

const outline: Outline = {
  type: 'BÁO CÁO',
  abstract: {
    party: 'kết quả lãnh đạo thực hiện nhiệm vụ {begun};\n{aims} {rest}',
    state: 'Kết quả thực hiện nhiệm vụ {begun};\n{aims} {rest}',
  },
  results: {
    title: 'KẾT QUẢ {PERIOD}',
    sections: [
      {
        title: 'PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG - AN NINH',
        fields: [],
        sections: [
          leaf('Kinh tế', ['industry-trade', 'budget', 'investment-land']),
          leaf('Quản lý đô thị, môi trường', ['urban-environment']),
          leaf('Văn hóa - xã hội', ['culture-society']),
          leaf('Quốc phòng - an ninh', ['defence-security']),
          leaf('Xây dựng chính quyền, cải cách hành chính', ['administration']),
        ],
      },
      leaf('CÔNG TÁC XÂY DỰNG ĐẢNG', ['party-building']),
      leaf('MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ', ['front-organisations']),
    ],
  },
  assessment: {
    title: 'ĐÁNH GIÁ CHUNG',
    strengths: 'Ưu điểm',
    shortcomings: 'Hạn chế, khuyết điểm',
    causes: 'Nguyên nhân',
    carried: 'Kết quả khắc phục hạn chế, thực hiện nhiệm vụ đã đề ra tại kỳ {previous}',
  },
  tasks: {
    title: '{AIMS} {REST}',
    indicators: '{HARD}',
    duties: 'NHIỆM VỤ, GIẢI PHÁP',
    unanswered: 'HẠN CHẾ CHƯA CÓ NHIỆM VỤ KHẮC PHỤC',
  },
  annexes: {
    indicators: 'Kết quả thực hiện các chỉ tiêu {period}',
    duties: 'Nhiệm vụ chuyển tiếp và nhiệm vụ khắc phục hạn chế',
    coverage: 'Tình hình gửi báo cáo, số liệu',
  },
};

/** How the period, what is left of the year and the whole are called in a paper. */
export type PeriodWords = {
  /** `9 tháng đầu năm 2019`, `năm 2019`, `quý III năm 2019`, `tháng 9 năm 2019`. */
  readonly period: string;
  /** Without the year: `9 tháng`, `năm`, `quý III`, `tháng 9`. */
  readonly short: string;
  /** Before the rest of the same year: `9 tháng đầu năm`. */
  readonly begun: string;
  /** The end it runs to: `hết tháng 9`, `hết quý III`, `cuối năm`. */
  readonly until: string;
  /** What the tasks are for: `3 tháng cuối năm 2019`, `năm 2020`, `quý IV năm 2019`. */
  readonly rest: string;
  /** `nhiệm vụ trọng tâm`, or `phương hướng, nhiệm vụ` where a year lies ahead. */
  readonly aims: string;
  readonly year: number;
  /** Months from the beginning of the year to the end of the period. */
  readonly monthsGone: number;
};

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;
const nextAims = 'nhiệm vụ trọng tâm';

/**
 * The words of a period; a code that is none gives its own text back.
 *
 * @example periodWords(period('2019-9M')).rest // '3 tháng cuối năm 2019'
 */
export function periodWords(code: PeriodCode): PeriodWords {
  const [, yearText = '', months, quarter, month] = /^(\d{4})(?:-(?:(\d{1,2})M|Q([1-4])|M(\d{2})))?$/.exec(code) ?? [];
  const year = Number(yearText);
  if (months !== undefined && Number(months) < 12) return monthsWords(year, Number(months));
  if (quarter !== undefined) return quarterWords(year, Number(quarter));
  if (month !== undefined) return monthWords(year, Number(month));
  const period = `năm ${year}`;
  const aims = 'phương hướng, nhiệm vụ';
  return {
    period,
    short: 'năm',
    begun: period,
    until: 'cuối năm',
    rest: `năm ${year + 1}`,
    aims,
    year,
    monthsGone: 12,
  };
}

function monthsWords(year: number, months: number): PeriodWords {
  const begun = `${months} tháng đầu năm`;
  const rest = `${12 - months} tháng cuối năm ${year}`;
  const until = `hết tháng ${monthNumber(months)}`;
  const short = `${months} tháng`;
  return { period: `${begun} ${year}`, short, begun, until, rest, aims: nextAims, year, monthsGone: months };
}

function quarterWords(year: number, quarter: number): PeriodWords {
  const name = (index: number): string => `quý ${romanQuarters[index]}`;
  const short = name(quarter - 1);
  const period = `${short} năm ${year}`;
  const last = quarter === 4;
  const rest = last ? `${name(0)} năm ${year + 1}` : `${name(quarter)} năm ${year}`;
  const begun = last ? period : short;
  return { period, short, begun, until: `hết ${short}`, rest, aims: nextAims, year, monthsGone: quarter * 3 };
}

function monthWords(year: number, month: number): PeriodWords {
  const short = `tháng ${monthNumber(month)}`;
  const period = `${short} năm ${year}`;
  const last = month === 12;
  const rest = last ? `tháng 01 năm ${year + 1}` : `tháng ${monthNumber(month + 1)} năm ${year}`;
  const begun = last ? period : short;
  return { period, short, begun, until: `hết ${short}`, rest, aims: nextAims, year, monthsGone: month };
}

/** Months 1 and 2 take a leading zero (NĐ 30/2020, annex I; 05-HD/VPTW). */
const monthNumber = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** The outline for a review; `previous` names the last review's period, null when there was none. */
export function outlineFor(period: PeriodCode, previous: PeriodCode | null): Outline {
  const words = periodWords(period);
  const before = previous === null ? '' : periodWords(previous).period;
  const holes: Readonly<Record<string, string>> = {
    period: words.period,
    begun: words.begun,
    PERIOD: words.period.toUpperCase(),
    rest: words.rest,
    REST: words.rest.toUpperCase(),
    aims: words.aims,
    AIMS: words.aims.toUpperCase(),
    HARD: words.monthsGone === 12 ? `CHỈ TIÊU CHƯA ĐẠT KẾ HOẠCH NĂM ${words.year}` : 'CÁC CHỈ TIÊU CẦN TẬP TRUNG',
    previous: before,
  };
  return filled(outline, holes);
}

/** Every text of the data with its `{holes}` filled. */
function filled<T>(data: T, holes: Readonly<Record<string, string>>): T {
  if (typeof data === 'string') return data.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole) as T;
  if (Array.isArray(data)) return data.map((item) => filled(item, holes)) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, filled(value, holes)])) as T;
}
