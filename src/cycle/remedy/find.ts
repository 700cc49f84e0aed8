/**
 * What went well and what fell short: reckoned from figures, read in the units' reports, carried from the last review.
 *
 * What several units say of the same thing is one finding with all its places. A shortcoming read of an indicator stands
 * beside the one reckoned for it. Cause and degree are the units' own words or nothing (design.md, promise 7).
 */
import type { Assessment } from '#core/assessment.ts';
import { type Field, fields } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import type { Indicator, IndicatorCode } from '#core/indicator.ts';
import { nothingSettled } from '#core/settled.ts';
import type { Task } from '#core/task.ts';
import type { Unit } from '#core/unit.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { grouped } from '#cycle/grouping.ts';
import { placeOf } from '#cycle/match/facts.ts';
import { type Catalogue, indicatorNamedIn } from '#cycle/match/label.ts';
import { fieldOf, markOf, matterOf, saysTheSame, topicOf } from '#cycle/match/likeness.ts';
import type { Reporters } from '#cycle/match/reporters.ts';
import { findRun, wordsIn } from '#cycle/match/words.ts';
import { shortName } from '#cycle/take-in/recognise-unit.ts';
import type { TakenIn } from '#cycle/take-in/take-in.ts';
import type { FindingFact, Reading } from '#prose/read/reading.ts';
import { subjectWith } from '#prose/words/subjects.ts';
import { findingsOf, stateOfShortcoming } from './propose-findings.ts';
import { settle } from './settle.ts';
import { subjectNamed, subjectOfIndicator } from './subject-words.ts';
import { isWorthTelling, toldWords } from './telling.ts';

export type FindGround = {
  readonly folder: Folder;
  readonly units: readonly Unit[];
  readonly catalogue: Catalogue;
  readonly assessments: readonly Assessment[];
  readonly tasks: readonly Task[];
  readonly reporters: Reporters;
};

export type Found = {
  readonly findings: readonly Finding[];
  /** Proposals that people put something else in the place of, or dropped. */
  readonly answered: readonly Finding[];
};

/** All findings of the review, by field in the order of the report, reckoned ones first; those of people before. */
export function findAll(taken: readonly TakenIn[], ground: FindGround): Found {
  const { confirmations } = ground.folder;
  const takenOver = new Set(confirmations.remedies.map(({ id }) => id));
  const { settled = nothingSettled } = ground.folder;
  const reckoned = findingsOf(ground.assessments);
  const read = merged(
    taken.flatMap((one) => readIn(one, ground)),
    ground,
  );
  const indicators = new Map(ground.folder.indicators.map((indicator) => [indicator.code, indicator]));
  const { findings, answered } = settle([...reckoned, ...read], settled.findings);
  const inOrder = (found: readonly Finding[]): readonly Finding[] =>
    found
      .map((finding) => ({ ...finding, subject: subjectOf(finding, indicators) }))
      .map((finding) => (takenOver.has(finding.id) ? { ...finding, confirmed: true } : finding))
      .sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
  return { findings: inOrder([...findings, ...carriedFindings(ground, read)]), answered: inOrder(answered) };
}

/** What the words name, else what the indicator belongs to. */
function subjectOf({ words, indicator }: Finding, all: ReadonlyMap<IndicatorCode, Indicator>): string | null {
  const named = words === null ? null : subjectNamed(words);
  const measured = indicator === null ? null : (all.get(indicator) ?? null);
  return named ?? (measured === null ? null : subjectOfIndicator(measured, all));
}

/** A finding as one unit wrote it. */
type Read = {
  readonly fact: FindingFact;
  readonly words: string;
  readonly file: string;
  readonly unit: Unit;
  readonly field: Field;
  readonly indicator: Indicator | null;
  readonly topic: string | null;
  readonly matter: ReadonlySet<string>;
};

function readIn({ submission, reading }: TakenIn, { units, catalogue, reporters }: FindGround): readonly Read[] {
  const unit = units.find(({ code }) => code === submission.unit);
  if (submission.state !== 'read' || reading === null || unit === undefined) return [];
  return wholeFindings(reading)
    .filter((fact) => !isToldByFigures(fact, reading))
    .flatMap((fact): readonly Read[] => {
      const words = withoutSectionName(toldWords(fact, reading));
      const isWant = fact.kind === 'shortcoming';
      const named = isWant ? indicatorNamedIn(fact.quote, catalogue) : null;
      const indicator = named !== null && speaksOf(unit, named, reporters) ? named : null;
      const said = indicator?.field ?? fieldOf(words, unit.fields) ?? subjectWith(subjectNamed(words))?.field ?? null;
      const vague = said === null && !isWant && unit.kind === 'ward';
      if (vague || !isWorthTelling(fact, words)) return [];
      const field = said ?? unit.fields[0] ?? 'administration';
      const topic = isWant ? topicOf(words) : null;
      return [{ fact, words, file: submission.file, unit, field, indicator, topic, matter: matterOf(words) }];
    });
}

/** A ward's `thu ngân sách` is its own, not the authority's. */
const speaksOf = (unit: Unit, indicator: Indicator, reporters: Reporters): boolean =>
  unit.kind !== 'ward' || reporters.supplies(unit, indicator);

const ANNOUNCES_CAUSE = /^\W*nguyên nhân/iu;
const CAUSE = /^\W*nguyên nhân[^:]{0,25}?(?:là do|do|là|:)\s*/iu;

/**
 * Shortcomings put together as they were meant: what follows `Nguyên nhân` on its line is the cause of the one before,
 * and a fragment that a comma joins goes on with what it follows.
 */
function wholeFindings({ findings, text }: Reading): readonly FindingFact[] {
  const found: FindingFact[] = [];
  let causeUntil = -1;
  for (const fact of findings) {
    const before = found.at(-1);
    const announced = ANNOUNCES_CAUSE.test(fact.quote);
    if (announced) causeUntil = endOfLine(text, fact.start);
    const isCause = fact.kind === 'shortcoming' && (announced || fact.start < causeUntil);
    if (!isCause && !goesOn(before, fact, text)) found.push(fact);
    else if (before?.kind === 'shortcoming') found[found.length - 1] = joined(before, fact, { isCause, text });
  }
  return found;
}

const endOfLine = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
};

/** `…, hiệu quả chưa cao`: begins small, right behind a comma. */
const goesOn = (before: FindingFact | undefined, fact: FindingFact, text: string): boolean =>
  before?.kind === 'shortcoming' &&
  fact.kind === 'shortcoming' &&
  /^,\s*$/u.test(text.slice(before.end, fact.start)) &&
  /^\p{Ll}/u.test(fact.quote);

type Joining = { readonly isCause: boolean; readonly text: string };

function joined(before: FindingFact, fact: FindingFact, { isCause, text }: Joining): FindingFact {
  const words = fact.quote.replace(CAUSE, '').trim();
  const cause = [before.cause, words].filter((part) => part !== null && part !== '').join('; ');
  if (isCause) return { ...before, cause: cause === '' ? null : cause };
  const longer = { ...before, end: fact.end, quote: text.slice(before.start, fact.end) };
  if (before.cause === null) return { ...longer, cause: fact.cause };
  return before.quote.includes(before.cause) ? { ...before, cause: `${before.cause}, ${words}` } : longer;
}

/** What is told by its figures is said by them; a shortcoming with a cause says more. */
function isToldByFigures(fact: FindingFact, { figures, counts, tasks }: Reading): boolean {
  const within = (one: { readonly start: number; readonly end: number }): boolean =>
    one.start < fact.end && fact.start < one.end;
  if (fact.kind === 'achievement') return [...figures, ...counts, ...tasks].some(within);
  return fact.cause === null && figures.some((figure) => figure.value !== null && within(figure));
}

/** What agencies say of one topic or indicator is one, and near duplicates of one field, whoever says them. */
function merged(read: readonly Read[], ground: FindGround): readonly Finding[] {
  const byField = grouped(read, ({ fact, field }) => `${fact.kind} ${field}`);
  return [...byField.values()].flatMap((alike) => {
    const clusters: Read[][] = [];
    for (const one of alike) {
      const same = clusters.find((cluster) => cluster.some((other) => isSame(one, other)));
      if (same) same.push(one);
      else clusters.push([one]);
    }
    return clusters.map((cluster) => findingFrom(cluster, ground));
  });
}

/** Agencies that speak of one topic or indicator say one thing; a ward's words are its own unless they are the same. */
const isSame = (one: Read, other: Read): boolean => {
  const general = one.unit.kind !== 'ward' && other.unit.kind !== 'ward';
  const together =
    (one.topic !== null && one.topic === other.topic) || (one.indicator !== null && one.indicator === other.indicator);
  return (general && together) || saysTheSame(one.matter, other.matter);
};

function findingFrom(cluster: readonly Read[], { folder, units }: FindGround): Finding {
  const [first] = [...cluster].sort((a, b) => rankOf(a) - rankOf(b));
  if (first === undefined) throw new Error('A finding needs at least one place');
  const { fact, field } = first;
  const indicator = first.indicator ?? cluster.find((one) => one.indicator !== null)?.indicator ?? null;
  const ofWards = cluster.every(({ unit }) => unit.kind === 'ward');
  const topic = (ofWards ? null : first.topic?.replaceAll(' ', '-')) ?? markOf(first.words);
  return {
    id: `${fact.kind}|${field}.${topic}|${folder.review.period}|read`,
    kind: fact.kind,
    field,
    origin: 'read',
    indicator: indicator?.code ?? null,
    words: first.words,
    units: aboutUnits(cluster, units),
    degree: fact.degree,
    cause: [first, ...cluster].map((one) => one.fact.cause).find((cause) => cause !== null) ?? null,
    evidence: { keys: [], places: cluster.map((one) => placeOf(one.file, one.fact)) },
    state: null,
    confirmed: false,
  };
}

/** `Ưu điểm: …`: the name of the section is not part of what is said. */
const withoutSectionName = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:ưu điểm|hạn chế|tồn tại|khuyết điểm|kết quả)(?:, (?:hạn chế|tồn tại|khuyết điểm))*\s*:\s*/iu, '');

/** The words that speak for all: of a department before a ward's, without a place's numbers and names, the first said. */
const rankOf = ({ unit, fact }: Read): number =>
  (unit.kind === 'ward' ? 4 : 0) + (/\d/.test(fact.quote) ? 2 : 0) + (/\p{Ll} \p{Lu}/u.test(fact.quote) ? 1 : 0);

/**
 * A ward speaks of itself; a department of the wards it names, or of the whole authority: then one ward that says so too
 * does not make it a matter of that ward.
 */
function aboutUnits(cluster: readonly Read[], units: readonly Unit[]): readonly string[] {
  const wards = units.filter(({ kind }) => kind === 'ward');
  const own = cluster.filter(({ unit }) => unit.kind === 'ward').map(({ unit }) => unit.code);
  const general = cluster.filter(({ unit }) => unit.kind !== 'ward');
  const named = general.flatMap(({ fact }) => {
    const words = wordsIn(fact.quote);
    return wards.filter((ward) => findRun(words, wordsIn(shortName(ward))) !== -1).map(({ code }) => code);
  });
  const all = new Set([...own, ...named]);
  if (general.length > 0 && named.length === 0 && all.size === 1) return [];
  return units.map(({ code }) => code).filter((code) => all.has(code));
}

/**
 * The shortcomings of the last review, and those of earlier ones that it found not remedied, each with what became of it:
 * as people state it, else as reckoned; one that units name again is not remedied then.
 */
function carriedFindings({ folder, assessments, tasks }: FindGround, read: readonly Finding[]): readonly Finding[] {
  const { previous, period } = folder.review;
  const states = folder.settled?.states ?? [];
  const isCarried = ({ finding, review, dropped }: Folder['pastFindings'][number]): boolean => {
    if (finding.kind !== 'shortcoming' || dropped !== undefined || review === period) return false;
    const before = states.filter((stated) => stated.finding === finding.id && stated.review !== period).at(-1);
    return review === previous ? before?.state !== 'remedied' : before !== undefined && before.state !== 'remedied';
  };
  return folder.pastFindings.filter(isCarried).map(({ finding }) => {
    const assessment = assessments.find(({ indicator }) => indicator.code === finding.indicator) ?? null;
    const keys = assessment === null ? [] : [assessment.now.result.key];
    const again = read.some((other) => other.kind === 'shortcoming' && isNamedAgain(finding, other));
    const reckoned = stateOfShortcoming(finding, tasks, assessment);
    const stated = states.filter((one) => one.finding === finding.id && one.review === period).at(-1)?.state;
    const state = stated ?? (again && reckoned === 'remedied' ? 'being-remedied' : reckoned);
    return { ...finding, origin: 'carried', evidence: { ...finding.evidence, keys }, state, confirmed: true };
  });
}

/** The same indicator, or the same matter in the same field. */
function isNamedAgain(past: Finding, now: Finding): boolean {
  if (past.indicator !== null && past.indicator === now.indicator) return true;
  const [then, today] = [past.words ?? '', now.words ?? ''];
  const topic = topicOf(then);
  return (
    past.field === now.field &&
    ((topic !== null && topic === topicOf(today)) || saysTheSame(matterOf(then), matterOf(today)))
  );
}
