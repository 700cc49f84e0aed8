/**
 * A trace as lines of text: what each number is, its arithmetic, and at the leaves the file, the place and the words.
 */

import { decimal, printDecimal } from '#core/decimal.ts';
import type { DerivationKind } from '#core/derivation.ts';
import { witnessOf } from '#core/figure.ts';
import type { TargetBasis } from '#core/target.ts';
import type { TraceNode } from './trace.ts';

type Language = 'vi' | 'en';
type Words = Readonly<Record<Language, string>>;

const kinds: Readonly<Record<DerivationKind, Words>> = {
  sum: { vi: 'cộng', en: 'sum' },
  taken: { vi: 'số của cơ quan chịu trách nhiệm', en: 'the responsible agency’s figure' },
  ratio: { vi: 'tỷ lệ', en: 'ratio' },
  growth: { vi: 'so với cùng kỳ', en: 'against the same period' },
  points: { vi: 'chênh lệch điểm phần trăm', en: 'difference in percentage points' },
  difference: { vi: 'chênh lệch', en: 'difference' },
  completion: { vi: 'so với kế hoạch', en: 'of plan' },
  'gap-to-plan': { vi: 'còn phải thực hiện', en: 'left to do' },
  'gap-to-path': { vi: 'chậm so với tiến độ', en: 'behind the path' },
  path: { vi: 'tiến độ cần đạt đến kỳ', en: 'path' },
  pace: { vi: 'bình quân mỗi tháng còn lại cần đạt', en: 'what each month left must bring' },
  'average-so-far': { vi: 'bình quân tháng đến nay', en: 'monthly average so far' },
  'average-last-year': { vi: 'bình quân các tháng này năm trước', en: 'these months’ average last year' },
  'best-ever': { vi: 'bình quân cao nhất các năm trước', en: 'best of past years' },
  'outlook-low': { vi: 'ước cả năm, thấp', en: 'year-end, low' },
  'outlook-high': { vi: 'ước cả năm, cao', en: 'year-end, high' },
  'outlook-middle': { vi: 'ước cả năm, giữa', en: 'year-end, middle' },
  count: { vi: 'đếm', en: 'count' },
};

const words = {
  unknown: { vi: 'chưa có số liệu', en: 'not known' },
  nothing: { vi: 'không phát sinh', en: 'nothing arose' },
  unconfirmed: { vi: 'chưa xác nhận', en: 'not confirmed' },
  target: { vi: 'kế hoạch năm', en: 'plan for' },
  record: { vi: 'số đã lưu', en: 'on record' },
  known: { vi: 'có từ', en: 'known on' },
  entered: { vi: 'nhập tay', en: 'typed' },
  by: { vi: 'do', en: 'by' },
  over: { vi: 'thay cho chỗ này', en: 'over these words' },
  above: { vi: 'đã nêu ở trên', en: 'shown above' },
} satisfies Readonly<Record<string, Words>>;

const bases: Readonly<Record<TargetBasis, Words>> = {
  assigned: { vi: 'cấp trên giao', en: 'assigned from above' },
  council: { vi: 'HĐND giao', en: 'set by the council' },
  committee: { vi: 'cấp ủy đề ra', en: 'set by the committee' },
  stretch: { vi: 'phấn đấu', en: 'stretch' },
};

/** From the wide to the narrow. */
const places: Readonly<Record<string, Words>> = {
  sheet: { vi: 'trang tính', en: 'sheet' },
  page: { vi: 'trang', en: 'page' },
  table: { vi: 'bảng', en: 'table' },
  row: { vi: 'hàng', en: 'row' },
  column: { vi: 'cột', en: 'column' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  part: { vi: 'phần', en: 'part' },
};

/** What has been unfolded already, so that it is only named the next time. */
type Printing = { readonly language: Language; readonly shown: Set<string> };

/** The lines of several traces one after the other; a number met again is named, not unfolded again. */
export function printNodes(nodes: readonly TraceNode[], language: Language): readonly (readonly string[])[] {
  const printing = { language, shown: new Set<string>() };
  return nodes.map((node) => printNode(node, printing));
}

function printNode(node: TraceNode, printing: Printing): readonly string[] {
  const lines = linesOf(node, printing.language);
  if (node.of.kind === 'derivation' && printing.shown.has(node.key))
    return [`${lines[0]} (${words.above[printing.language]})`];
  printing.shown.add(node.key);
  const below = runsOf(node.from).flatMap((run) => printRun(run, printing));
  return [...lines, ...below.map((line) => `  ${line}`)];
}

/** Neighbours on record of one unit and file belong together: nine months are one line. */
function runsOf(nodes: readonly TraceNode[]): readonly (readonly TraceNode[])[] {
  const runs: TraceNode[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const key = recordKey(node);
    if (last?.[0] && key !== null && recordKey(last[0]) === key) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

const recordKey = ({ of }: TraceNode): string | null =>
  of.kind === 'figure' && of.figure.source.kind === 'history'
    ? `${of.figure.indicator} ${of.figure.unit} ${of.figure.source.file} ${of.figure.period.slice(0, 4)}`
    : null;

const FEW = 2;

function printRun(run: readonly TraceNode[], printing: Printing): readonly string[] {
  const records = run.flatMap(({ of }) => (of.kind === 'figure' && of.figure.source.kind === 'history' ? [of] : []));
  const [first] = records;
  const last = records.at(-1);
  if (first === undefined || last === undefined || run.length <= FEW)
    return run.flatMap((node) => printNode(node, printing));
  const { language } = printing;
  const lines = records.flatMap(({ figure: { source } }) => (source.kind === 'history' ? [source] : []));
  const values = records.map(({ figure }) => (figure.value === null ? words.nothing[language] : shown(figure.value)));
  return [
    `${first.by}, ${first.figure.period} … ${last.figure.period}: ${values.join(' + ')}`,
    `  ${words.record[language]}: ${lines[0]?.file}, ${words.known[language]} ${lines[0]?.known} … ${lines.at(-1)?.known}`,
  ];
}

function linesOf({ label, of }: TraceNode, language: Language): readonly string[] {
  if (of.kind === 'derivation') {
    const { derivation } = of;
    const mark = derivation.confirmed ? '' : ` [${words.unconfirmed[language]}]`;
    const value = amount(derivation.value, derivation.measure, language);
    const head = label === '' ? '' : `${label}, `;
    return [
      `${head}${derivation.period}, ${kinds[derivation.kind][language]}: ${value}${mark}`,
      `  = ${derivation.arithmetic}`,
    ];
  }
  if (of.kind === 'figure') return figureLines(of, language);
  if (of.kind === 'named') return [`• ${of.words}`];
  const { target, directive } = of;
  const source = directive === null ? '' : `: ${directive}`;
  const promised = `${shown(target.value)}${target.as === 'growth' ? ' %' : ''}`;
  return [`${words.target[language]} ${target.year} (${bases[target.basis][language]}): ${promised}${source}`];
}

type FigureOf = Extract<TraceNode['of'], { readonly kind: 'figure' }>;

function figureLines({ figure, by }: FigureOf, language: Language): readonly string[] {
  const { source, printed, period } = figure;
  const value =
    figure.state === 'nothing-arose'
      ? words.nothing[language]
      : figure.value === null
        ? words.unknown[language]
        : shown(figure.value);
  const as = printed === null ? '' : ` (${shown(printed.value)} ${printed.measure})`;
  const mark = figure.confirmed === null ? ` [${words.unconfirmed[language]}]` : '';
  const head = `${by}, ${period}: ${value}${as}${mark}`;
  if (source.kind === 'history')
    return [head, `  ${words.record[language]}: ${source.file}, ${words.known[language]} ${source.known}`];
  const at = witnessOf(source);
  const typed =
    source.kind === 'entry'
      ? [
          `  ${words.entered[language]} ${source.on}, ${words.by[language]} ${source.by}${source.why === null ? '' : `: ${source.why}`}`,
        ]
      : [];
  if (at === null) return [head, ...typed];
  const over = source.kind === 'entry' ? [`  ${words.over[language]}:`] : [];
  const { file, place, quote } = at;
  return [
    head,
    ...typed,
    ...over,
    `  ${[file, ...placeWords(place, language)].join(', ')}`,
    `  “${quote.replace(/\s+/g, ' ')}”`,
  ];
}

/** Counted from 1, as people do. */
function placeWords(place: Readonly<Record<string, string | number>> | null, language: Language): readonly string[] {
  return Object.entries(places).flatMap(([name, words]) => {
    const at = place?.[name];
    if (at === undefined) return [];
    return [`${words[language]} ${typeof at === 'number' && name !== 'page' ? at + 1 : at}`];
  });
}

const shown = (value: string): string => printDecimal(decimal(value));

const DECIMALS = 4;

const amount = (value: string | null, measure: string, language: Language): string =>
  value === null ? words.unknown[language] : `${printDecimal(decimal(value), DECIMALS)} ${measure}`;
