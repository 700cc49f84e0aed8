/**
 * DV05, DV06, DV07 · With a register: units as they were on the document's day (design.md, promise 6). One that did not
 * exist that day, that bore another name, or that was under another unit.
 */
import { addDays, type Day, day } from '#core/day.ts';
import { fold } from '#core/spelling.ts';
import { existsOn, type Unit } from '#core/unit.ts';
import { type Days, daysOf } from '#prose/check/citations/document-day.ts';
import { printedDay } from '#prose/check/citations/samples.ts';
import { beginningIn, isInTable, outermost } from '#prose/check/places.ts';
import type { Examined, Example, Found, Rule, Stretch } from '#prose/check/rule.ts';
import { isLiving, isPlanned } from './living.ts';

const unit = (code: string, name: string, rest: Partial<Unit>): Unit => ({
  code,
  name,
  kind: 'department',
  from: day('2020-01-01'),
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
  ...rest,
});

const units: readonly Unit[] = [
  unit('vp', 'Văn phòng phường', {}),
  unit('kt', 'Phòng Kinh tế', {}),
  unit('qlmt', 'Đội Quản lý môi trường', { to: day('2024-06-30'), parent: 'kt' }),
  unit('tt', 'Trung tâm Văn hóa', { to: day('2023-12-31'), parent: 'vp' }),
  unit('tt', 'Trung tâm Văn hóa - Thể thao', { from: day('2024-01-01'), parent: 'vp' }),
];

const paper = (text: string, date = '06 tháng 10 năm 2024'): string =>
  `ỦY BAN NHÂN DÂN PHƯỜNG AN THỌ\nSố: 58/BC-UBND\nAn Thọ, ngày ${date}\nBÁO CÁO\nTình hình kinh tế - xã hội\n${text}`;

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: paper('Giao Đội Quản lý môi trường thu gom rác thải.'),
    register: { units },
    finds: [{ code: 'DV05', quote: 'Đội Quản lý môi trường' }],
  },
  {
    case: 'fires',
    text: paper('Giao Trung tâm Văn hóa chuẩn bị hội trường.'),
    register: { units },
    finds: [{ code: 'DV06', quote: 'Trung tâm Văn hóa' }],
  },
  {
    case: 'fires',
    text: paper('Giao Trung tâm Văn hóa - Thể thao thuộc Phòng Kinh tế chuẩn bị hội trường.'),
    register: { units },
    finds: [{ code: 'DV07', quote: 'Trung tâm Văn hóa - Thể thao thuộc Phòng Kinh tế' }],
  },
  {
    case: 'just misses',
    text: paper('Giao Đội Quản lý môi trường thu gom rác thải.', '30 tháng 6 năm 2024'),
    register: { units },
    why: { vi: 'Ngày cuối cùng của đơn vị.', en: 'Its last day.' },
  },
  {
    case: 'just misses',
    text: paper('Thiết bị nhận bàn giao từ Đội Quản lý môi trường đã cũ.'),
    register: { units },
    why: { vi: 'Kể lại việc đã qua.', en: 'Tells what was.' },
  },
  { case: 'does not apply', text: paper('Giao Đội Quản lý môi trường thu gom rác thải.') },
];

export const unitsOnRecord: Rule = {
  name: 'units-on-record',
  codes: ['DV05', 'DV06', 'DV07'],
  title: { vi: 'Đơn vị tại ngày của văn bản', en: 'Units on the day of the document' },
  about: {
    vi: 'So với danh sách đơn vị có ngày của cơ quan: đơn vị không tồn tại vào ngày văn bản, khi đó mang tên khác, hoặc trực thuộc đơn vị khác. Tên xã, phường chỉ xét khi là cơ quan (UBND, Đảng ủy… phường). Không báo khi kể lại việc đã qua.',
    en: 'Against the authority’s dated units: one that did not exist on the document’s day, bore another name then, or was under another unit. Names of wards only where they are bodies. Not told where the past is told.',
  },
  examples,
  find,
};

type Named = Stretch & { readonly units: readonly Unit[] };

function find(examined: Examined): readonly Found[] {
  const days = daysOf(examined);
  const { register } = examined;
  if (days === null || register === null || register.units.length === 0) return [];
  const named = namesIn(examined.text, register.units);
  const seen = new Set<string>();
  return named.flatMap((one) => {
    const found = isOfDay(one, days)
      ? otherParent(examined, one, { days, named, all: register.units })
      : notOfDay(examined, one, { days, all: register.units });
    const key = fold(examined.text.slice(one.start, one.end));
    if (found === null || seen.has(key)) return [];
    seen.add(key);
    return [isInTable(examined, found) ? { ...found, severity: 'warning' as const } : found];
  });
}

const BODY =
  /(?:UBND|[ỦUỷủ]y ban nhân dân|HĐND|Hội đồng nhân dân|Đảng (?:ủy|uỷ|bộ)|Công an|MTTQ|Trạm Y tế|[Gg]iao)\s+$/u;

const HEADS = /^(?:UBND|[ỦUỷủ]y ban|Uỷ ban|HĐND|Hội đồng|Đảng|phường|xã|thị trấn|đặc khu|Công an|MTTQ|UBMTTQ|Trạm)/iu;

/** A ward also goes by its bare name, which is a place and other things as well. */
const isNameOfUnit = (name: string, { kind }: Unit): boolean =>
  /\s/u.test(name) && name.length > 6 && (kind !== 'ward' || HEADS.test(name));

/** Where units are named, the longest name at each place; wards and communes only as bodies. */
function namesIn(text: string, all: readonly Unit[]): readonly Named[] {
  const byName = new Map<string, Unit[]>();
  for (const one of all) {
    const names = [one.name, ...one.aliases].filter((name) => isNameOfUnit(name, one));
    for (const name of new Set(names)) byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  const found = [...byName].flatMap(([name, units]) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d]|\\s+\\p{Lu}\\p{Ll})`, 'gu');
    return [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      units,
    }));
  });
  return outermost(found)
    .filter(({ start, end, units }) => {
      const isPlace =
        units.every(({ kind }) => kind === 'ward') &&
        /^(?:phường|xã|thị trấn|đặc khu|P\.)/iu.test(text.slice(start, end));
      return !isPlace || BODY.test(text.slice(Math.max(0, start - 30), start));
    })
    .sort((a, b) => a.start - b.start);
}

const isOfDay = ({ units: some }: Named, { first, last }: Days): boolean =>
  some.some((one) => existsOn(one, first) || existsOn(one, last));

function notOfDay(
  examined: Examined,
  { start, end, units: some }: Named,
  { days, all }: { readonly days: Days; readonly all: readonly Unit[] },
): Found | null {
  const at = { start, end };
  const ended = some.filter(({ to }) => to !== null && to < days.first).toSorted((a, b) => order(b.to, a.to))[0];
  const since = ended?.to ? addDays(ended.to, 1) : null;
  if (since === null ? isPlanned(examined.text, at) : !isLiving(examined, at, since)) return null;
  const other = all.find((one) => some.some(({ code }) => code === one.code) && existsOn(one, days.first));
  if (other) return { code: 'DV06', ...at, data: { now: other.name, written: printedDay(days.first) } };
  const begins = some.map(({ from }) => from).toSorted(order)[0];
  if (since !== null) return { code: 'DV05', ...at, data: { why: '@ended', day: printedDay(since) } };
  return begins === undefined ? null : { code: 'DV05', ...at, data: { why: '@begins', day: printedDay(begins) } };
}

const order = (a: Day | null, b: Day | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

type Tree = { readonly days: Days; readonly named: readonly Named[]; readonly all: readonly Unit[] };

/** `Trung tâm Văn hóa thuộc Phòng Kinh tế`. */
function otherParent({ text }: Examined, one: Named, { days, named, all }: Tree): Found | null {
  const under = /^\s*,?\s*(?:trực\s+)?thuộc\s+/u.exec(text.slice(one.end))?.[0];
  if (under === undefined) return null;
  const said = beginningIn(named, { start: one.end + under.length, end: one.end + under.length + 1 })[0];
  const unit = one.units.find((some) => existsOn(some, days.first));
  if (said === undefined || unit === undefined || unit.parent === null) return null;
  if (said.units.some(({ code }) => code === unit.parent)) return null;
  const right = all.find((some) => some.code === unit.parent && existsOn(some, days.first));
  if (right === undefined) return null;
  return { code: 'DV07', start: one.start, end: said.end, data: { right: right.name } };
}
