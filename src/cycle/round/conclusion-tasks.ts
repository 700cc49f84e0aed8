/**
 * Tasks as a conclusion gives them, read from its words and proposed to whoever assigns: who leads, what is to be done, by
 * when, each with the words it was read in. Names that no unit surely has are left to be chosen.
 */
import { type Day, day } from '#core/day.ts';
import type { Field } from '#core/field.ts';
import type { Authority } from '#core/review.ts';
import { existsOn, type Unit, type UnitCode } from '#core/unit.ts';
import { LINE, surely } from '#cycle/match/confidence.ts';
import { fieldOf } from '#cycle/match/likeness.ts';
import { type UnitCatalogue, unitCatalogueOf, unitsFor } from '#cycle/match/unit-candidates.ts';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import type { TaskFact } from '#prose/read/reading.ts';
import { upperFirst } from '#prose/write/phrase.ts';

/** Words of the text: offsets count UTF-16 units. */
export type Lit = { readonly start: number; readonly end: number };

export type TaskTold = Lit & {
  readonly what: string;
  readonly field: Field | null;
  readonly lead: UnitCode | null;
  readonly support: readonly UnitCode[];
  /** Names of whoever leads or supports that no unit surely has. */
  readonly unknown: readonly string[];
  readonly due: Day | null;
  readonly deliverable: string | null;
  readonly lit: { readonly lead: Lit | null; readonly due: Lit | null; readonly deliverable: Lit | null };
};

export type ConclusionGround = {
  readonly units: readonly Unit[];
  readonly authority: Pick<Authority, 'name'>;
  /** The day it was spoken: days without a year are of that year. */
  readonly on: Day;
};

/**
 * The tasks of a conclusion in their order. What one point gives to one lead is one task.
 *
 * @example tasksInConclusion('Giao Chi cục Thuế đôn đốc thu nợ thuế trước ngày 15/12/2019.', ground).tasks[0]?.due // '2019-12-15'
 */
export function tasksInConclusion(
  words: string,
  { units, authority, on }: ConclusionGround,
): { readonly text: string; readonly tasks: readonly TaskTold[] } {
  const { text, tasks } = read(documentOf(words), { today: on });
  const catalogue = unitCatalogueOf(units, authority);
  const named = (name: string): readonly Unit[] => unitsNamed(name, { units, catalogue, on });
  return { text, tasks: pointsOf(text, tasks).map((facts) => taskTold(text, facts, named)) };
}

/** Neighbours on one line with one lead say one task: who, with whom, what, by when. */
function pointsOf(text: string, tasks: readonly TaskFact[]): readonly (readonly TaskFact[])[] {
  const points: TaskFact[][] = [];
  for (const fact of tasks) {
    const last = points.at(-1)?.at(-1);
    const isNext = last?.lead === fact.lead && last.lead !== null && !/[\n]/.test(text.slice(last.end, fact.start));
    if (isNext) points.at(-1)?.push(fact);
    else points.push([fact]);
  }
  return points;
}

function taskTold(text: string, facts: readonly TaskFact[], named: (name: string) => readonly Unit[]): TaskTold {
  const start = Math.min(...facts.map((fact) => fact.start));
  const end = Math.max(...facts.map((fact) => fact.end));
  const first = <Key extends 'lead' | 'due' | 'dueWords' | 'deliverable'>(key: Key): TaskFact[Key] | null =>
    facts.find((fact) => fact[key] !== null)?.[key] ?? null;
  const [leadName, dueWords, deliverable] = [first('lead'), first('dueWords'), first('deliverable')];
  const supportNames = [...new Set(facts.flatMap(({ support }) => support))];
  const leads = leadName === null ? [] : named(leadName);
  const lead = leads.length === 1 ? leads[0] : undefined;
  const support = [...new Set([...(lead ? [] : leads), ...supportNames.flatMap(named)])].filter((one) => one !== lead);
  const due = first('due');
  const lit = (words: string | null): Lit | null => {
    const at = words === null ? -1 : text.slice(start, end).indexOf(words);
    return at === -1 || words === null ? null : { start: start + at, end: start + at + words.length };
  };
  const what = wordsLeft(text.slice(start, end), { leadName, supportNames, dueWords: due === null ? null : dueWords });
  return {
    ...{ start, end, what, deliverable },
    field: fieldOf(what, lead?.fields ?? []),
    lead: lead?.code ?? null,
    support: support.map(({ code }) => code),
    unknown: [
      ...(leadName !== null && leads.length === 0 ? [leadName] : []),
      ...supportNames.filter((one) => named(one).length === 0),
    ],
    due: due === null ? null : day(due),
    lit: { lead: lit(leadName), due: lit(dueWords), deliverable: lit(deliverable) },
  };
}

type Naming = { readonly units: readonly Unit[]; readonly catalogue: UnitCatalogue; readonly on: Day };

/** `UBND các phường`: each of the day. */
const EVERY = /(?:^|\s)(?:các|tất cả)\s+(phường|xã|thị trấn|đặc khu)(?=$|[\s,;.])/iu;

/** The unit a name surely means, or each of a kind of places. */
function unitsNamed(name: string, { units, catalogue, on }: Naming): readonly Unit[] {
  const kind = EVERY.exec(name)?.[1]?.toLowerCase();
  if (kind !== undefined)
    return units.filter((unit) => existsOn(unit, on) && unit.name.toLowerCase().startsWith(`${kind} `));
  const [best] = surely('unit', unitsFor(name, on, catalogue));
  return best !== undefined && best.confidence >= LINE ? [best.of] : [];
}

const GIVES = /^(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)(?:\s+(?:cho|đồng chí|đ\/c))?\s+/iu;
const LEADS = /^[\s,]*\(?(?:là\s+)?(?:cơ quan\s+|đơn vị\s+)?chủ trì\)?[\s,]*/iu;
const WITH = /^[\s,]*(?:và\s+)?(?:phối hợp|cùng)(?:\s+(?:chặt chẽ|với|cùng))*\s+/iu;

type Names = {
  readonly leadName: string | null;
  readonly supportNames: readonly string[];
  readonly dueWords: string | null;
};

/** What is to be done, without who does it and by when: those stand apart. */
function wordsLeft(quote: string, { leadName, supportNames, dueWords }: Names): string {
  let words = quote.replace(/\s+/gu, ' ').replace(GIVES, '');
  if (leadName !== null && words.startsWith(leadName)) words = words.slice(leadName.length).replace(LEADS, '');
  if (WITH.test(words)) {
    const ends = supportNames.map((name) => (words.includes(name) ? words.indexOf(name) + name.length : -1));
    const end = Math.max(-1, ...ends);
    if (end > 0) words = words.slice(end);
  }
  const without = dueWords === null ? words : words.replace(dueWords, '');
  const left = without.replace(/^[\s,;:.-]+|[\s,;:.-]+$/gu, '').replace(/\s*[,;]\s*(?=[,;.])/gu, '');
  return upperFirst(left === '' ? quote.trim() : left);
}
