/**
 * Indicators and targets kept: all mistakes of a batch told at once, and nothing written over what somebody else changed
 * since the page was opened.
 */
import { isDeepStrictEqual } from 'node:util';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Target } from '#core/target.ts';
import { existsOn, type Unit } from '#core/unit.ts';
import { targetKey } from '#cycle/folder/register.ts';
import type { Both, Mistake } from '#server/contract/viewer.ts';
import { Refused } from '#server/refusal.ts';
import { dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { directivesOf } from '#store/what/directives.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { defineIndicator, keepTargets } from '#store/what/keep-indicators.ts';
import { targetsOf } from '#store/what/targets.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';

const words = {
  owner: {
    vi: 'chưa có cơ quan chịu trách nhiệm: đơn vị này không tồn tại vào ngày bắt đầu',
    en: 'there is no responsible agency: no such unit on the first day',
  },
  reporters: {
    vi: 'chỉ tiêu cộng từ đơn vị phải có đơn vị báo cáo, đúng mã hoặc loại đơn vị',
    en: 'what is added from units needs units that report, by code or kind',
  },
  other: { vi: 'không có chỉ tiêu này', en: 'there is no such indicator' },
  itself: { vi: 'chỉ tiêu không là phần của chính nó', en: 'an indicator is no part of itself' },
  ends: { vi: 'ngày kết thúc phải sau ngày bắt đầu', en: 'it cannot end before it begins' },
  range: { vi: 'cận dưới phải nhỏ hơn cận trên', en: 'the low end lies under the high one' },
  earlier: {
    vi: 'định nghĩa mới không bắt đầu trước định nghĩa đang có',
    en: 'a new definition cannot begin before the one that stands',
  },
  twice: { vi: 'mã này có hai lần trong cùng một lượt ghi', en: 'the code stands here twice' },
  unit: { vi: 'không có đơn vị này', en: 'there is no such unit' },
  directive: { vi: 'không có văn bản này trong danh mục', en: 'there is no such directive' },
} as const satisfies Record<string, Both>;

type Defining = SignedCall<'indicators.define'>['input']['indicators'][number];

const kinds: readonly string[] = ['ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school'];

type Known = { readonly units: readonly Unit[]; readonly indicators: readonly Indicator[] };

/** What is wrong with one of a batch, by field. */
function mistakesIn(batch: readonly Defining[], at: number, { units, indicators }: Known): readonly Mistake[] {
  const one = batch[at]?.indicator;
  if (one === undefined) return [];
  const from = day(one.from);
  const wrong = (field: string, what: keyof typeof words): Mistake => ({
    field: ['indicators', at, 'indicator', field],
    ...words[what],
  });
  const isThere = (code: string): boolean =>
    indicators.some((other) => other.code === code) || batch.some(({ indicator }) => indicator.code === code);
  const isUnit = (code: string): boolean => units.some((unit) => unit.code === code && existsOn(unit, from));
  const last = indicators.findLast(({ code }) => code === one.code);
  const { numerator, denominator } = one.ratio ?? {};
  return [
    ...(isUnit(one.owner) ? [] : [wrong('owner', 'owner')]),
    ...(one.formed === 'added' && (one.kind === 'flow' || one.kind === 'stock') && one.reportedBy.length === 0
      ? [wrong('reportedBy', 'reporters')]
      : []),
    ...(one.reportedBy.every((code) => kinds.includes(code) || isUnit(code)) ? [] : [wrong('reportedBy', 'reporters')]),
    ...(one.partOf === one.code ? [wrong('partOf', 'itself')] : []),
    ...(one.partOf === null || isThere(one.partOf) ? [] : [wrong('partOf', 'other')]),
    ...([numerator, denominator].every((code) => code === undefined || isThere(code)) ? [] : [wrong('ratio', 'other')]),
    ...(one.to !== null && one.to < one.from ? [wrong('to', 'ends')] : []),
    ...(one.range !== null && decimal(one.range.low).gt(one.range.high) ? [wrong('range', 'range')] : []),
    ...(last !== undefined && last.from > from ? [wrong('from', 'earlier')] : []),
    ...(batch.findIndex(({ indicator }) => indicator.code === one.code) < at ? [wrong('code', 'twice')] : []),
  ];
}

/** Somebody else defined it meanwhile. */
const isChanged = ({ indicator, seen }: Defining, { indicators }: Known): boolean => {
  const last = indicators.findLast(({ code }) => code === indicator.code) ?? null;
  return !isDeepStrictEqual(last, seen);
};

async function define({
  works,
  asking,
  input,
}: SignedCall<'indicators.define'>): Promise<AnswerOf<'indicators.define'>> {
  const known = await asked(works.connection, asking, async (session) => ({
    units: await unitsOfAllTimes(session, asking.authority),
    indicators: await indicatorsOfAllTimes(session, asking.authority),
  }));
  const mistakes = input.indicators.flatMap((_, at) => mistakesIn(input.indicators, at, known));
  if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
  const changed = input.indicators.filter((one) => isChanged(one, known)).map(({ indicator }) => indicator.code);
  if (changed.length > 0)
    throw new Refused('conflict', {
      detail: {
        vi: `Người khác vừa sửa: ${changed.join(', ')}. Hãy mở lại để xem bản mới rồi quyết định.`,
        en: `Somebody else has just changed ${changed.join(', ')}. Open it anew, then decide.`,
      },
      standing: known.indicators.filter(({ code }) => changed.includes(code)),
    });
  // Wholes before their parts, and what is divided before the ratio.
  for (const { indicator } of [...input.indicators].sort((a, b) => depthOf(a) - depthOf(b)))
    await defineIndicator(works.connection, asking, {
      ...indicator,
      english: indicator.english === '' ? indicator.name : indicator.english,
      from: day(indicator.from),
      to: indicator.to === null ? null : day(indicator.to),
    });
  return { done: true };
}

const depthOf = ({ indicator: { partOf, ratio } }: Defining): number =>
  (partOf === null ? 0 : 1) + (ratio === null ? 0 : 1);

type Promised = SignedCall<'indicators.keep-targets'>['input']['targets'][number];

async function keep({
  works,
  asking,
  input,
}: SignedCall<'indicators.keep-targets'>): Promise<AnswerOf<'indicators.keep-targets'>> {
  const { authority } = asking;
  const { before, indicators, units, directives } = await asked(works.connection, asking, async (session) => ({
    before: await targetsOf(session, authority),
    indicators: await indicatorsOfAllTimes(session, authority),
    units: await unitsOfAllTimes(session, authority),
    directives: await directivesOf(session, authority),
  }));
  const isThere = (list: readonly { readonly code: string }[], code: string | null): boolean =>
    code === null || list.some((one) => one.code === code);
  const mistakes = input.targets.flatMap(({ indicator, unit, directive }, at): readonly Mistake[] => [
    ...(isThere(indicators, indicator) ? [] : [{ field: ['targets', at, 'indicator'], ...words.other }]),
    ...(isThere(units, unit) ? [] : [{ field: ['targets', at, 'unit'], ...words.unit }]),
    ...(isThere(directives, directive) ? [] : [{ field: ['targets', at, 'directive'], ...words.directive }]),
  ]);
  if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
  const standing = (one: Promised): Target | undefined => before.find((target) => isSame(target, one));
  const changed = input.targets.filter((one) => (standing(one)?.value.toFixed() ?? null) !== one.seen);
  if (changed.length > 0)
    throw new Refused('conflict', {
      standing: changed.map((one) => ({ ...one, seen: standing(one)?.value.toFixed() ?? null })),
    });
  const today = dayIn(asking.at);
  if (input.targets.length > 0)
    await keepTargets(
      works.connection,
      asking,
      input.targets.map(({ seen: _, ...one }): Target => {
        const found = standing({ ...one, seen: null });
        const told = { ...one, value: decimal(one.value) };
        // What is promised by a paper is known since that paper; else from today on.
        const known = one.directive === null ? { known: found?.known ?? today } : {};
        return { ...told, key: found?.key ?? targetKey(told), line: found?.line ?? 0, ...known };
      }),
    );
  return { done: true };
}

const isSame = (target: Target, { indicator, unit, year, basis, as }: Promised): boolean =>
  target.indicator === indicator &&
  target.unit === unit &&
  target.year === year &&
  target.basis === basis &&
  target.as === as;

export const indicatorActions: ActionsOf<'indicators.define' | 'indicators.keep-targets'> = {
  'indicators.define': define,
  'indicators.keep-targets': keep,
};
