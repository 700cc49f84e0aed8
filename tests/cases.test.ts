/**
 * The cases of `tests/cases/*.yaml`, written in Vietnamese for officials to read and amend: given this, then that.
 * All scalars are read as text, so that numbers stay as people write them; a case that asks what nobody answers fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Assessment } from '#core/assessment.ts';
import { compare, completion } from '#core/comparison.ts';
import { type Consolidation, consolidate } from '#core/consolidation.ts';
import { day } from '#core/day.ts';
import { decimal, printDecimal } from '#core/decimal.ts';
import { type Derivation, derive } from '#core/derivation.ts';
import type { Figure } from '#core/figure.ts';
import { coverageOf } from '#core/figure-sample.ts';
import type { Indicator } from '#core/indicator.ts';
import { outlook, type Verdict } from '#core/outlook.ts';
import { period, samePeriodLastYear, yearOf } from '#core/period.ts';
import type { Target } from '#core/target.ts';
import { type Task, type TaskState, taskState } from '#core/task.ts';
import { parseSymbol, type SymbolKind } from '#cycle/match/directive-symbol.ts';
import { findingsOf } from '#cycle/remedy/propose-findings.ts';
import { stampOf } from '#cycle/take-in/stamped.ts';
import { documentOf } from '#paper/document.ts';

type Words = Readonly<Record<string, string>>;
type Case<Given, Then> = { readonly 'trường hợp': string; readonly cho: Given; readonly thì: Then };

function casesOf<Given, Then>(name: string): readonly (readonly [string, Case<Given, Then>])[] {
  const text = readFileSync(join(import.meta.dirname, 'cases', `${name}.yaml`), 'utf8');
  const cases: readonly Case<Given, Then>[] = parse(text, { schema: 'failsafe' });
  return cases.map((one) => [one['trường hợp'], one]);
}

const numberOf = (words: string) => decimal(words.replaceAll('.', '').replace(',', '.'));
const knownNumber = (words: string | undefined) =>
  words === undefined || words === 'chưa có' ? null : numberOf(words);
const printed = (derivation: Derivation | null | undefined): string =>
  derivation?.value ? printDecimal(derivation.value, 2) : 'chưa có';
const withMeasure = (derivation: Derivation | null | undefined): string =>
  derivation?.value ? `${printed(derivation)} ${derivation.measure}` : 'chưa có';

const kinds: Readonly<Record<string, Indicator['kind']>> = {
  'cộng dồn': 'flow',
  'thời điểm': 'stock',
  'tỷ lệ': 'ratio',
  'chỉ số': 'index',
};
const verdicts: Readonly<Record<Verdict, string>> = {
  exceeds: 'vượt',
  reaches: 'đạt',
  hard: 'khó đạt',
  misses: 'không đạt',
  insufficient: 'chưa đủ số liệu',
};

type IndicatorGiven = Words & { readonly 'các năm trước'?: Words };

function indicatorFrom(given: IndicatorGiven): Indicator {
  const range = /^trong khoảng (\S+) đến (\S+)$/.exec(given.chiều ?? '');
  return {
    code: 'CT',
    name: 'Chỉ tiêu',
    english: 'Indicator',
    field: 'budget',
    measure: given['đơn vị tính'] ?? 'tỷ đồng',
    decimals: 2,
    kind: kinds[given.loại ?? ''] ?? 'flow',
    formed: 'agency',
    owner: 'phong',
    reportedBy: [],
    direction: range ? 'range' : given.chiều === 'càng thấp càng tốt' ? 'lower' : 'higher',
    range: range ? { low: numberOf(range[1] ?? '').toString(), high: numberOf(range[2] ?? '').toString() } : null,
    price: 'none',
    ratio: null,
    partOf: null,
    saidAs: 'value',
    from: day('2015-01-01'),
    to: null,
    carry: 'add',
    aliases: [],
    key: true,
  };
}

function wholeResult(value: ReturnType<typeof knownNumber>, at: string, indicator: Indicator): Consolidation {
  const about = { indicator: indicator.code, period: period(at) };
  const result = derive(about, {
    kind: 'taken',
    value,
    measure: indicator.measure,
    from: [],
    arithmetic: '',
    confirmed: true,
  });
  const reported = value === null ? [] : ['phong'];
  const missing = value === null ? ['phong'] : [];
  const coverage = { ...coverageOf(['phong']), reported, missing };
  return { ...about, result, vintage: 'estimate', coverage, parts: [], contests: [], beside: null };
}

function targetFrom(words: string, year: number): Target {
  const growth = /^tăng (.+)$/.exec(words);
  return {
    key: 'target',
    indicator: 'CT',
    unit: null,
    year,
    basis: 'assigned',
    as: growth ? 'growth' : 'value',
    value: numberOf(growth?.[1] ?? words),
    directive: null,
    line: 1,
  };
}

function assess(given: IndicatorGiven): Assessment {
  const [indicator, at] = [indicatorFrom(given), period(given.kỳ ?? '')];
  const now = wholeResult(knownNumber(given['kết quả']), at, indicator);
  const lastYear = wholeResult(knownNumber(given['cùng kỳ']), samePeriodLastYear(at), indicator);
  const target = targetFrom(given['kế hoạch'] ?? '', yearOf(at));
  const comparison = compare({ now, lastYear, indicator });
  const reached = completion({ now, target, indicator, comparison });
  const history = Object.entries(given['các năm trước'] ?? {}).map(([code, value]) => ({
    period: period(code),
    value: numberOf(value),
    key: code,
    confirmed: true,
  }));
  return {
    indicator,
    now,
    lastYear,
    lastYearWhole: null,
    comparison,
    principal: target,
    completions: reached ? [reached] : [],
    agencyEstimate: null,
    outlook: outlook({ indicator, period: at, now, target, history }),
  };
}

const proposals: Readonly<Record<string, string>> = { achievement: 'kết quả', shortcoming: 'hạn chế' };

/** What a case may ask of an indicator. */
const answers: Readonly<Record<string, (assessment: Assessment) => string>> = {
  'đạt kế hoạch': ({ completions }) => withMeasure(completions[0]?.result),
  'so cùng kỳ': ({ comparison }) => withMeasure(comparison?.result),
  'tiến độ cần đạt': ({ outlook }) => printed(outlook?.path?.value),
  'còn phải thực hiện': ({ outlook }) => printed(outlook?.gapToPlan),
  'chậm so với tiến độ': ({ outlook }) => printed(outlook?.gapToPath),
  'mỗi tháng còn lại cần đạt': ({ outlook }) => (outlook?.pace ? printed(outlook.pace) : 'không còn'),
  'bình quân mỗi tháng đã đạt': ({ outlook }) => printed(outlook?.averageSoFar),
  'bình quân các tháng này năm trước': ({ outlook }) => printed(outlook?.averageLastYear),
  'bình quân các tháng này cao nhất từng có': ({ outlook }) => printed(outlook?.bestEver),
  'cả năm thấp nhất': ({ outlook }) => printed(outlook?.low),
  'cả năm cao nhất': ({ outlook }) => printed(outlook?.high),
  'khả năng': ({ outlook }) => verdicts[outlook?.verdict ?? 'insufficient'],
  'đề xuất': (assessment) => proposals[findingsOf([assessment])[0]?.kind ?? ''] ?? 'không',
};

describe('chỉ tiêu', () => {
  test.each(casesOf<IndicatorGiven, Words>('chi-tieu'))('%s', (_, { cho, thì }) => {
    const assessment = assess(cho);
    const said = Object.keys(thì).map((question) => [question, answers[question]?.(assessment) ?? 'không ai trả lời']);
    expect(Object.fromEntries(said)).toEqual(thì);
  });
});

const states: Readonly<Record<string, Figure['state']>> = {
  'không phát sinh': 'nothing-arose',
  'không áp dụng': 'not-applicable',
};

/** `12,5`, or one version after the other: `4,5 đã xác nhận; bản sau: 4,9`. */
const reportsFrom = (unit: string, words: string): readonly Figure[] =>
  words.split('; bản sau: ').flatMap((said, index) => reportFrom(unit, said, index + 1));

function reportFrom(unit: string, said: string, version: number): readonly Figure[] {
  const words = said.replace(/ đã xác nhận$/, '');
  if (words === 'chưa báo cáo') return [];
  const state = states[words] ?? 'value';
  const source = {
    kind: 'report' as const,
    at: { file: unit, start: 0, end: 1, quote: words, place: null },
    from: 'prose' as const,
    version,
  };
  return [
    {
      key: `${unit} ${version}`,
      indicator: 'CT',
      unit,
      reportedBy: unit,
      period: period('2019-9M'),
      state,
      value: state === 'value' ? numberOf(words) : null,
      printed: null,
      vintage: 'estimate',
      approx: null,
      until: null,
      knownOn: day('2019-09-20'),
      source,
      confirmed: said === words ? null : { by: 'Nguyễn Thị Lan', on: day('2019-09-21') },
    },
  ];
}

describe('tổng hợp', () => {
  test.each(casesOf<Words, Words>('tong-hop'))('%s', (_, { cho, thì }) => {
    const figures = Object.entries(cho).flatMap(([unit, words]) => reportsFrom(unit, words));
    const indicator: Indicator = { ...indicatorFrom({}), formed: 'added' };
    const { result, coverage } = consolidate({
      indicator,
      period: period('2019-9M'),
      units: Object.keys(cho),
      figures,
    });
    expect({
      cộng: printed(result),
      'phép tính': result.arithmetic,
      'đã báo cáo': `${coverage.reported.length}/${coverage.expected.length}`,
      'chưa báo cáo': coverage.missing.join(', '),
      ...('đã xác nhận' in thì ? { 'đã xác nhận': result.confirmed ? 'rồi' : 'chưa' } : {}),
    }).toEqual(thì);
  });
});

const stateWords: Readonly<Record<TaskState, string>> = {
  'done-on-time': 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành quá hạn',
  'in-term': 'trong hạn',
  overdue: 'quá hạn',
  standing: 'thường xuyên',
  paused: 'tạm dừng',
  withdrawn: 'đã rút',
};

function deadlineFrom(given: Words): Task['deadline'] {
  if (given.hạn === 'thường xuyên') return { kind: 'standing' };
  const due = day(given.hạn ?? '');
  const since = given['tạm dừng từ'];
  return since === undefined ? { kind: 'dated', due } : { kind: 'paused', since: day(since), reason: 'chờ', due };
}

function taskFrom(given: Words): Task {
  const done = given['hoàn thành'] ?? given['đơn vị báo xong'];
  const progress =
    done === undefined
      ? []
      : [{ on: day(done), words: 'xong', done: true, at: null, confirmed: given['hoàn thành'] !== undefined }];
  const extended = given['gia hạn'];
  const extensions =
    extended === undefined
      ? []
      : [
          {
            from: day(given.hạn ?? ''),
            to: day(extended),
            by: 'Thường trực',
            on: day(given['ngày gia hạn'] ?? ''),
            reason: 'chờ',
          },
        ];
  return {
    id: 'NV',
    what: 'việc',
    field: 'budget',
    leader: null,
    lead: null,
    support: [],
    deliverable: null,
    deadline: deadlineFrom(given),
    assignedOn: day('2019-07-01'),
    origin: 'remedy',
    directives: [],
    finding: null,
    indicator: null,
    extensions,
    withdrawn: given.rút ? { on: day(given.rút), reason: 'trùng' } : null,
    progress,
    proposed: false,
  };
}

describe('nhiệm vụ', () => {
  test.each(casesOf<Words, string>('nhiem-vu'))('%s', (_, { cho, thì }) => {
    expect(stateWords[taskState(taskFrom(cho), day(cho['ngày xem'] ?? ''))]).toBe(thì);
  });
});

const symbolWords: Readonly<Record<SymbolKind, string>> = {
  party: 'đảng',
  state: 'nhà nước',
  'state-cv': 'công văn',
  'state-qppl': 'quy phạm',
  law: 'luật',
  nasc: 'thường vụ quốc hội',
};

function symbolInWords(text: string): string {
  const symbol = parseSymbol(text);
  if (symbol === null) return 'không phải ký hiệu';
  const { kind, number, type, issuer, year } = symbol;
  const parts = [symbolWords[kind], `số ${number}`, type && `loại ${type}`, `cơ quan ${issuer}`, year && `năm ${year}`];
  return parts.filter(Boolean).join(', ');
}

describe('ký hiệu', () => {
  test.each(casesOf<string, string>('ky-hieu'))('%s', (_, { cho, thì }) => {
    expect(symbolInWords(cho)).toBe(thì);
  });
});

const levels = { secret: 'mật', 'top-secret': 'tối mật', 'absolute-secret': 'tuyệt mật' };

describe('dấu mật', () => {
  test.each(casesOf<string, string>('dau-mat'))('%s', (_, { cho, thì }) => {
    const stamp = stampOf(documentOf(['QUẬN ỦY KIẾN AN', cho, 'BÁO CÁO'].join('\n')));
    expect(stamp === null ? 'không có dấu' : levels[stamp.level]).toBe(thì);
  });
});
