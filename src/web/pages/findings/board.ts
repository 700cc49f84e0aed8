/**
 * What stands on the board of a review: what people recorded, as it is saved now, over what the last dossier proposes, which
 * may be some seconds older. A proposal that somebody answered does not stand beside the answer.
 */
import { fields } from '#core/field.ts';
import { answersFinding } from '#core/task.ts';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import type { DossierIndex, Finding, Task } from '#web/dossier/dossier-index.ts';

export type Listed = OutputOf<'findings.list'>;
export type Recorded = Listed['findings'][number];
export type Place = Recorded['places'][number];
export type Given = Omit<InputOf<'findings.keep'>['findings'][number], 'places' | 'seen'> & {
  places: Place[];
  seen: number | null;
};

export type Item = {
  readonly id: string;
  readonly kind: Finding['kind'];
  readonly field: Finding['field'];
  readonly indicator: string | null;
  /** Null where only the figures tell it. */
  readonly words: string | null;
  readonly byFigures: boolean;
  readonly units: readonly string[];
  readonly degree: string | null;
  readonly cause: string | null;
  readonly keys: readonly string[];
  readonly places: readonly Place[];
  readonly from: readonly string[];
  readonly origin: 'reckoned' | 'read' | 'hand';
  readonly reasons: readonly string[];
  readonly standing: 'proposed' | 'kept' | 'dropped';
  readonly recorded: Recorded | null;
  /** What was proposed and is proposed no more. */
  readonly gone: boolean;
};

/** Of this review; of what is old elsewhere. */
export function itemsOf({ dossier }: DossierIndex, { findings }: Pick<Listed, 'findings'>): readonly Item[] {
  const proposals = proposalsIn(dossier);
  const taken = new Set(findings.flatMap(({ id, from }) => [id, ...from]));
  const order = new Map(proposals.map(({ id }, index) => [id, index]));
  const placeOf = ({ id, from }: Item): number =>
    Math.min(...[id, ...from].map((one) => order.get(one) ?? proposals.length));
  return [
    ...findings.map((one) => recordedItem(one, proposals)),
    ...proposals.filter(({ id }) => !taken.has(id)).map(proposedItem),
  ].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field) || placeOf(a) - placeOf(b));
}

/** Those that stand, and those that something recorded stood for when the dossier was made. */
function proposalsIn({ findings, answered = [] }: DossierIndex['dossier']): readonly Finding[] {
  const isAnswered = new Set(answered.map(({ id }) => id));
  const open = findings.filter(
    ({ id, origin, confirmed }) => origin !== 'carried' && !confirmed && !isAnswered.has(id),
  );
  return [...answered, ...open];
}

const placesOf = ({ evidence }: Finding): readonly Place[] =>
  evidence.places.map(({ file, start, end, quote }) => ({ file, start, end, quote }));

const proposedItem = (one: Finding): Item => ({
  ...{ id: one.id, kind: one.kind, field: one.field, indicator: one.indicator, words: one.words },
  ...{ units: one.units, degree: one.degree, cause: one.cause, keys: one.evidence.keys, places: placesOf(one) },
  byFigures: one.words === null,
  from: [],
  origin: one.origin === 'reckoned' ? 'reckoned' : 'read',
  reasons: one.reasons ?? [],
  standing: 'proposed',
  recorded: null,
  gone: false,
});

function recordedItem(one: Recorded, proposals: readonly Finding[]): Item {
  const made = proposals.filter(({ id }) => id === one.id || one.from.includes(id));
  const isByHand = /\.them-\d+\|/.test(one.id) && one.from.length === 0;
  return {
    ...one,
    keys: [...new Set([...one.keys, ...made.flatMap(({ evidence }) => evidence.keys)])],
    places: one.places.length > 0 ? one.places : made.flatMap(placesOf),
    origin: isByHand ? 'hand' : made.some(({ origin }) => origin === 'reckoned') ? 'reckoned' : 'read',
    reasons: made.flatMap(({ reasons = [] }) => reasons),
    standing: one.dropped === null ? 'kept' : 'dropped',
    recorded: one,
    gone: !isByHand && made.length === 0,
  };
}

/** Said in Vietnamese, as it goes on record. */
const reasonWords: Readonly<Record<string, string>> = {
  'behind-path': 'chậm so với tiến độ cần đạt',
  hard: 'khó đạt kế hoạch năm',
  misses: 'khả năng không đạt kế hoạch năm',
  'wrong-direction': 'kém hơn cùng kỳ',
  'target-met': 'đã đạt kế hoạch năm',
  'on-path': 'đạt tiến độ đề ra',
  better: 'tốt hơn cùng kỳ',
};

/** The words of an item; of one that only figures tell, its indicator and why. */
export function wordsOf(index: DossierIndex, { words, indicator, reasons }: Item): string {
  if (words !== null && words !== '') return words;
  const name = index.indicators.get(indicator ?? '')?.name ?? indicator ?? '';
  const why = reasons.flatMap((reason) => reasonWords[reason] ?? []).join(', ');
  return why === '' ? name : `${name} ${why}`;
}

/** As it is put on record; `more` is what a person changed. */
export function givenOf(index: DossierIndex, item: Item, more: Partial<Given> = {}): Given {
  const { id, kind, field, indicator, byFigures, units, degree, cause, from, recorded } = item;
  const kept = recorded ?? { keys: item.keys, places: item.places };
  return {
    ...{ id, kind, field, indicator, byFigures, degree, cause, words: wordsOf(index, item), units: [...units] },
    ...{ from: [...from], keys: [...kept.keys], places: [...kept.places], seen: recorded?.entry ?? null },
    ...more,
  };
}

/** Several as one: the first keeps its name, all words, units, causes and places stay. */
export function mergedOf(index: DossierIndex, [first, ...others]: readonly Item[]): Given | null {
  if (first === undefined || others.length === 0) return null;
  const all = [first, ...others];
  const each = <Value>(values: readonly (Value | null)[]): Value[] => [
    ...new Set(values.filter((value) => value !== null)),
  ];
  const joined = (values: readonly (string | null)[]): string | null => each(values).join('; ') || null;
  const places = all.flatMap((one) => one.places);
  const isWhole = all.some(({ units }) => units.length === 0);
  return givenOf(index, first, {
    words: joined(all.map((one) => wordsOf(index, one))) ?? '',
    byFigures: all.every(({ byFigures }) => byFigures) && each(all.map(({ indicator }) => indicator)).length === 1,
    indicator: each(all.map(({ indicator }) => indicator))[0] ?? null,
    units: isWhole ? [] : each(all.flatMap(({ units }) => units)),
    degree: joined(all.map(({ degree }) => degree)),
    cause: joined(all.map(({ cause }) => cause)),
    from: each([...first.from, ...others.flatMap(({ id, from }) => [id, ...from])]),
    keys: each(all.flatMap(({ keys }) => keys)),
    places: places.filter((one, at) => places.findIndex((other) => isSame(one, other)) === at),
  });
}

export const isSame = (one: Place, other: Place): boolean =>
  one.file === other.file && one.start === other.start && one.end === other.end;

/** One as several, a line each; all but the first are new ones made of it. */
export const dividedOf = (index: DossierIndex, item: Item, lines: readonly string[]): readonly Given[] =>
  lines.map((words, at) =>
    at === 0
      ? givenOf(index, item, { words, byFigures: false })
      : givenOf(index, item, { words, byFigures: false, id: null, from: [item.id, ...item.from], seen: null }),
  );

/** Where one would divide it: at semicolons and full stops. */
export const linesOf = (words: string): string =>
  words
    .split(/(?<=[;.])\s+/u)
    .map((part) => part.replace(/[;.]$/u, '').trim())
    .filter((part) => part !== '')
    .join('\n');

export type Answers = {
  /** On record now; the dossier may not know them yet. */
  readonly given: readonly { readonly id: string; readonly task: Task | null }[];
  readonly proposed: readonly Task[];
  readonly waivers: Listed['waivers'];
};

/** What answers a shortcoming, as saved now; a proposal stands only while nothing does. */
export function answersOf({ dossier }: DossierIndex, id: string, { tasks, waivers }: Answering): Answers {
  const told = dossier.remedies.filter((task) => answersFinding(task, id));
  const carried = told.filter((task) => !task.proposed && !tasks.includes(task.id)).map((task) => task.id);
  const ids = [...new Set([...tasks, ...carried])];
  const own = waivers.filter(({ finding }) => finding === id);
  return {
    given: ids.map((one) => ({ id: one, task: told.find((task) => task.id === one) ?? null })),
    proposed: ids.length > 0 || own.length > 0 ? [] : told.filter(({ proposed }) => proposed),
    waivers: own,
  };
}

type Answering = { readonly tasks: readonly string[]; readonly waivers: Listed['waivers'] };

/** The sentences of a report that hold the words; all where there are none. */
export function sentencesIn(text: string, finds: (sentence: string) => boolean): readonly Omit<Place, 'file'>[] {
  return [...text.matchAll(/[^\n.;]+(?:[.;](?=\S)[^\n.;]*)*/gu)].flatMap((match) => {
    const quote = match[0].trim();
    const start = match.index + match[0].indexOf(quote);
    return quote.length >= 12 && finds(quote) ? [{ start, end: start + quote.length, quote }] : [];
  });
}

/** The shortcomings a task answers. */
export const findingsOf = ({ finding, answers = [] }: Task): readonly string[] => [
  ...(finding === null ? [] : [finding]),
  ...answers,
];
