/**
 * Fits the weights of lexicon/telling.ts to the annotated documents: `npm run fit`.
 *
 * A conditional random field over the pieces of a document: of all ways to label them the gold one is made as likely as
 * the traits allow, trait by trait (AdaGrad), some of them left unseen by chance (dropout), and what a trait says is drawn to
 * nothing unless documents insist (L1).
 * `npm run fit -- --hold qr` leaves the documents of these letters out and scores them; `npm run fit -- --cross` leaves a
 * quarter out at a time, letter by letter, and scores each by weights that have not seen it. Neither writes anything; what
 * is said of unseen text rests on them. corpus/aside is never read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '#paper/document.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { OF_WORDS, type Weights, weightsOf } from '#prose/lexicon/telling.ts';
import { wordOf } from '#prose/lexicon/word-numbers.ts';
import { findingOf } from '#prose/read/findings/findings.ts';
import { type Sentences, sentencesOf } from '#prose/read/read.ts';
import { pastAsking, tasksOf } from '#prose/read/tasks/tasks.ts';
import { IN_BRIEF, isBrief, type Note, PAIR_KINDS, STATES, WORD_KINDS } from '#prose/read/telling/kinds.ts';
import { LABELS, mayFollow, stepOf, tellingsOf } from '#prose/read/telling/tell.ts';
import { notePiece, noteSentence, reckoned } from '#prose/read/telling/traits.ts';
import type { Line } from '#prose/read/text/lines.ts';
import { CASES, type Case } from './cases.ts';

const here = import.meta.dirname;
const WEIGHTS = join(here, '../src/prose/lexicon/telling-weights.ts');
const SCALE = 64;
const ROUNDS = 12;
const RATE = 0.1;
const DRAWN = 0.002;
/** The share of traits left unseen each time a paper is looked at: no trait may be all that a telling rests on. */
const UNSEEN = 0.3;
const LEAST = 3;
const LINES = 2;
const SHARE = 10;
/** Shortcomings are rare; without a lean towards them the fit is precise and misses many. */
const LEANS: Readonly<Record<string, readonly number[]>> = {
  'is|piece': [0.6, 0.3, 0.5, 0],
  'brief is|piece': [-0.1, 0.4, 0, 0],
  'alone|merit result': [2.5, -1, 0, 0],
  'alone|merit open': [1.5, -1, 0, 0],
  'alone|want shortcoming': [0, 1, 0, 0],
  'side, mode|want,shortcoming shortcoming': [0, 0.5, 0, 0],
  'section|shortcoming': [0, 0.4, 0, 0],
  'a part|;': [0, 0, 0, 2],
  'gives work|task alone': [0, 0, 2.5, 0],
  'gives work|task :': [0, 0, 2, 0],
  'mode, left|task :': [0, 0, 1.5, 0],
  'gives work|task ,': [0, 0, 0.5, 0],
  'brief mode|task': [0, 0, 0.5, -0.2],
  'brief gives work|task ,': [0, 0, 0.5, -0.3],
};
const KINDS = ['achievements', 'shortcomings', 'tasks'] as const;
const N = LABELS.length;

type Gold = { readonly [Kind in (typeof KINDS)[number]]?: readonly string[] };
type Span = { readonly start: number; readonly end: number };
type Paper = {
  readonly id: string;
  readonly sentences: Sentences;
  readonly gold: readonly (readonly Span[])[];
  readonly traits: readonly (readonly string[])[];
  readonly labels: readonly number[];
  readonly steps: readonly number[];
};

const spellings = new Map<string, Map<string, number>>();

function papersIn(folder: string): Paper[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => paperOf(folder, name.slice(0, -4)));
}

function paperOf(folder: string, id: string): Paper {
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8').normalize('NFC');
  const marked = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Gold;
  return readOf(
    id,
    text,
    KINDS.map((kind) => placed(marked[kind] ?? [], text)),
  );
}

/** A sentence under its heading, with what an official takes it to tell. */
function caseOf({ under, text, results = [], wants = [], work = [] }: Case, at: number): Paper {
  const whole = under === null ? text : `BÁO CÁO\nTình hình năm 2023\n\n${under}\n${text}`;
  return readOf(
    `case ${at + 1}`,
    whole,
    [results, wants, work].map((quotes) => placed(quotes, whole)),
  );
}

/** Stretches of a few lines, one with its heading and one without: what is pasted or cut out of a document. */
function excerptsOf(paper: Paper): Paper[] {
  const { lines, source } = paper.sentences;
  const out: Paper[] = [];
  let heading: Line | null = null;
  lines.forEach((line, at) => {
    if (line.shape === 'heading') heading = line;
    const last = lines[Math.min(lines.length - 1, at + LINES - 1)] as Line;
    const end = source.tokens[last.to - 1]?.end ?? 0;
    if (at % SHARE === 0) out.push(excerpt(paper, { start: source.tokens[line.from]?.start ?? 0, end }, null));
    if (at % SHARE === 1 && heading !== null && heading !== line)
      out.push(excerpt(paper, { start: source.tokens[line.from]?.start ?? 0, end }, heading));
  });
  return out;
}

function excerpt({ id, sentences: { source }, gold }: Paper, { start, end }: Span, heading: Line | null): Paper {
  const above = heading
    ? `${source.text.slice(source.tokens[heading.from]?.start, source.tokens[heading.to - 1]?.end)}\n`
    : '';
  const within = gold.map((spans) =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start + above.length, end: span.end - start + above.length })),
  );
  return readOf(id, above + source.text.slice(start, end), within);
}

function readOf(id: string, text: string, gold: readonly (readonly Span[])[]): Paper {
  const sentences = sentencesOf(documentOf(text));
  const { source, pieces, share } = sentences;
  for (const { key, text: word, kind } of source.tokens) if (kind === 'word') spelled(key, word.toLowerCase());
  const reckoning = reckoned(source, pieces, share);
  return {
    id,
    sentences,
    gold,
    traits: pieces.map((piece, at) => {
      const { found, note } = naming(isBrief(source.tokens));
      noteSentence(source, piece.said, note);
      notePiece(reckoning, at, note);
      return found;
    }),
    labels: labelsOf(sentences, gold),
    steps: pieces.map((piece, at) => (at === 0 ? 0 : stepOf(pieces[at - 1] as typeof piece, piece))),
  };
}

/** Gathers the names of traits. */
function naming(brief: boolean): { found: string[]; note: Note } {
  const found: string[] = [];
  const note: Note = {
    word: (kind, word) => found.push(`${WORD_KINDS[kind]}|${wordOf(word)}`),
    pair: (kind, word, next) => found.push(`${PAIR_KINDS[kind]}|${wordOf(word)} ${wordOf(next)}`),
    state: (state) => {
      found.push(STATES[state] ?? '');
      const other = brief ? (IN_BRIEF[state] ?? -1) : -1;
      if (other >= 0) found.push(STATES[other] ?? '');
    },
  };
  return { found, note };
}

function spelled(key: string, word: string): void {
  if (fold(word) !== key) return;
  const counts = spellings.get(key) ?? new Map<string, number>();
  spellings.set(key, counts);
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function placed(quotes: readonly string[], text: string): Span[] {
  let from = 0;
  return quotes.flatMap((quote) => {
    const at = text.indexOf(quote, from) < 0 ? text.indexOf(quote) : text.indexOf(quote, from);
    if (at < 0) return [];
    from = at;
    return [{ start: at, end: at + quote.length }];
  });
}

/** A piece belongs to the gold that covers more than half of it, without who asks for the work in it. */
function labelsOf({ source, pieces }: Sentences, gold: Paper['gold']): number[] {
  let last: Span | null = null;
  const begun = new Set<Span>();
  return pieces.map(({ from, to, said }) => {
    const start = source.tokens[pastAsking(said, from, to)]?.start ?? 0;
    const end = source.tokens[to - 1]?.end ?? 0;
    let best: { kind: number; span: Span; shared: number } | null = null;
    gold.forEach((spans, kind) => {
      for (const span of spans) {
        const shared = Math.min(end, span.end) - Math.max(start, span.start);
        if (shared > (end - start) / 2 && shared > (best?.shared ?? 0)) best = { kind, span, shared };
      }
    });
    const found = best as { kind: number; span: Span } | null;
    const goesOn = found !== null && found.span === last && begun.has(found.span);
    last = found?.span ?? null;
    if (found) begun.add(found.span);
    return found === null ? 0 : found.kind * 2 + (goesOn ? 2 : 1);
  });
}

/** Numbers between 0 and 1, the same in each run. */
function chances(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Numbers 0, 1, 2, … below n in an order that depends on the seed alone. */
function shuffled(n: number, seed: number): number[] {
  const order = Array.from({ length: n }, (_, at) => at);
  let state = seed * 2654435761 + 1;
  for (let at = n - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

type Model = { readonly names: readonly string[]; readonly values: Float64Array; readonly steps: Float64Array };

const allowed = [0, 1, 2].map((step) =>
  Array.from({ length: N * N }, (_, at) => mayFollow(step, Math.trunc(at / N), at % N)),
);
const stepAt = (step: number, before: number, label: number): number => (step * N + before) * N + label;
/** Which of the four weights of a trait a label takes. */
const taken = Array.from({ length: N }, (_, label) =>
  label === 0 ? [] : label % 2 === 0 ? [(label - 1) >> 1, 3] : [(label - 1) >> 1],
);

function fitted(papers: readonly Paper[]): Model {
  const counts = new Map<string, number>();
  for (const paper of papers)
    for (const one of paper.traits) for (const trait of one) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= LEAST && name.split('|').length === 2)
    .map(([name]) => name)
    .sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const known = papers.map((paper) =>
    paper.traits.map((one) =>
      Int32Array.from([...new Set(one)].map((trait) => places.get(trait) ?? -1).filter((at) => at >= 0)),
    ),
  );
  const values = new Float64Array(names.length * 4);
  const seen = new Float64Array(values.length).fill(0.01);
  const steps = new Float64Array(3 * N * N);
  const seenSteps = new Float64Array(steps.length).fill(0.01);
  const sum = { values: new Float64Array(values.length), steps: new Float64Array(steps.length), rounds: 0 };
  const chance = chances();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of shuffled(papers.length, round + 1)) {
      const paper = papers[at] as Paper;
      const traits = known[at] as Int32Array[];
      if (traits.length === 0) continue;
      const left = isCase(paper) ? traits : traits.map((one) => one.filter(() => chance() >= UNSEEN));
      const grown = gradientOf(paper, left, { values, steps });
      climb({ values: steps, seen: seenSteps, gradient: grown.steps, at: steps.keys() }, 0);
      climb({ values, seen, gradient: grown.values, at: grown.values.keys() }, DRAWN);
    }
    if (round < ROUNDS / 2) continue;
    sum.rounds += 1;
    add(sum.values, values);
    add(sum.steps, steps);
  }
  return {
    names,
    values: sum.values.map((value) => value / sum.rounds),
    steps: sum.steps.map((value) => value / sum.rounds),
  };
}

function add(sums: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}

type Slope = { get: (at: number) => number | undefined };

/** One step uphill, and back towards nothing by `drawn`. */
function climb(
  {
    values,
    seen,
    gradient,
    at,
  }: { values: Float64Array; seen: Float64Array; gradient: Slope | Float64Array; at: Iterable<number> },
  drawn: number,
): void {
  for (const place of at) {
    const slope = (gradient instanceof Float64Array ? gradient[place] : gradient.get(place)) ?? 0;
    seen[place] = (seen[place] ?? 0) + slope * slope;
    const rate = RATE / Math.sqrt(seen[place] ?? 1);
    const value = (values[place] ?? 0) + rate * slope;
    values[place] = Math.sign(value) * Math.max(0, Math.abs(value) - rate * drawn);
  }
}

/** What would make the gold labels of a paper likelier. */
function gradientOf(
  { labels, steps }: Paper,
  traits: readonly Int32Array[],
  model: { values: Float64Array; steps: Float64Array },
): { values: Map<number, number>; steps: Float64Array } {
  const n = traits.length;
  const emitted = traits.map((known) => emittedBy(known, model.values));
  const forward = emitted.map((one) => Float64Array.from(one));
  const backward = emitted.map(() => new Float64Array(N));
  for (let label = 0; label < N; label += 1)
    if (label > 0 && label % 2 === 0) (forward[0] as Float64Array)[label] = Number.NEGATIVE_INFINITY;
  const move = (step: number, before: number, label: number): number =>
    allowed[step]?.[before * N + label] ? (model.steps[stepAt(step, before, label)] ?? 0) : Number.NEGATIVE_INFINITY;
  const labelsAll = [...Array(N).keys()];
  for (let at = 1; at < n; at += 1)
    for (const label of labelsAll)
      (forward[at] as Float64Array)[label] =
        (emitted[at]?.[label] ?? 0) +
        logSum(labelsAll.map((before) => (forward[at - 1]?.[before] ?? 0) + move(steps[at] ?? 0, before, label)));
  for (let at = n - 2; at >= 0; at -= 1)
    for (const label of labelsAll)
      (backward[at] as Float64Array)[label] = logSum(
        labelsAll.map(
          (next) =>
            move(steps[at + 1] ?? 0, label, next) + (emitted[at + 1]?.[next] ?? 0) + (backward[at + 1]?.[next] ?? 0),
        ),
      );
  const whole = logSum([...(forward[n - 1] as Float64Array)]);
  const slopes = new Map<number, number>();
  const stepSlopes = new Float64Array(model.steps.length);
  for (let at = 0; at < n; at += 1) {
    const due = new Float64Array(4);
    for (const label of labelsAll) {
      const more =
        (labels[at] === label ? 1 : 0) - Math.exp((forward[at]?.[label] ?? 0) + (backward[at]?.[label] ?? 0) - whole);
      for (const place of taken[label] ?? []) due[place] = (due[place] ?? 0) + more;
    }
    for (const trait of traits[at] as Int32Array)
      for (let place = 0; place < 4; place += 1)
        slopes.set(trait * 4 + place, (slopes.get(trait * 4 + place) ?? 0) + (due[place] ?? 0));
    if (at === 0) continue;
    const step = steps[at] ?? 0;
    for (const before of labelsAll)
      for (const label of labelsAll) {
        const place = stepAt(step, before, label);
        const likely = Math.exp(
          (forward[at - 1]?.[before] ?? 0) +
            move(step, before, label) +
            (emitted[at]?.[label] ?? 0) +
            (backward[at]?.[label] ?? 0) -
            whole,
        );
        stepSlopes[place] =
          (stepSlopes[place] ?? 0) + (labels[at - 1] === before && labels[at] === label ? 1 : 0) - likely;
      }
  }
  return { values: slopes, steps: stepSlopes };
}

function emittedBy(known: Int32Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(4);
  for (const trait of known)
    for (let place = 0; place < 4; place += 1) sums[place] = (sums[place] ?? 0) + (values[trait * 4 + place] ?? 0);
  return Float64Array.from({ length: N }, (_, label) =>
    (taken[label] ?? []).reduce((all, place) => all + (sums[place] ?? 0), 0),
  );
}

function logSum(parts: readonly number[]): number {
  const most = Math.max(...parts);
  return most === Number.NEGATIVE_INFINITY
    ? most
    : most + Math.log(parts.reduce((all, part) => all + Math.exp(part - most), 0));
}

/** The rows and steps as they are kept: whole numbers, without traits that say nothing. */
function printed({ names, values, steps }: Model): { rows: string; steps: number[][][] } {
  const rows: string[] = [];
  names.forEach((name, at) => {
    const lean = LEANS[name] ?? [0, 0, 0, 0];
    const weights = [0, 1, 2, 3].map((place) =>
      Math.round(((values[at * 4 + place] ?? 0) + (lean[place] ?? 0)) * SCALE),
    );
    if (weights.some((weight) => weight !== 0)) rows.push(`${spelledOut(name)}|${weights.join(' ')}`);
  });
  return {
    rows: rows.sort().join('\n'),
    steps: [0, 1, 2].map((step) =>
      Array.from({ length: N }, (_, before) =>
        Array.from({ length: N }, (__, label) => Math.round((steps[stepAt(step, before, label)] ?? 0) * SCALE)),
      ),
    ),
  };
}

/** The trait with its words as they are mostly spelled. */
function spelledOut(name: string): string {
  const bar = name.indexOf('|');
  const kind = name.slice(0, bar);
  if (!OF_WORDS.has(kind)) return name;
  const words = name
    .slice(bar + 1)
    .split(' ')
    .map((key) => [...(spellings.get(key) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? key);
  return `${kind}|${words.join(' ')}`;
}

type Tally = { hit: number; gold: number; read: number };

/** What was found, there and read of a kind, by score.mjs's rule: half of the words or more in common. */
function scored(papers: readonly Paper[], weights: Weights): Tally[] {
  return KINDS.map((_, place) => {
    const tally = { hit: 0, gold: 0, read: 0 };
    for (const paper of papers) {
      const left = new Set(toldOf(paper, weights, place));
      tally.gold += paper.gold[place]?.length ?? 0;
      tally.read += left.size;
      for (const span of paper.gold[place] ?? []) {
        const match = [...left].find((one) => likeness(span, one) >= 0.5);
        if (!match) continue;
        tally.hit += 1;
        left.delete(match);
      }
    }
    return tally;
  });
}

function toldOf({ sentences: { source, pieces, share } }: Paper, weights: Weights, place: number): readonly Span[] {
  return tellingsOf(source, pieces, { share, weights }).flatMap((telling): readonly Span[] => {
    const said = telling.pieces[0]?.said;
    if (!said || telling.kind !== (['result', 'want', 'work'] as const)[place]) return [];
    if (telling.kind !== 'work') return [findingOf(source, telling) ?? []].flat();
    return tasksOf(source, [telling], { said, heir: null, today: null }).tasks;
  });
}

function print(name: string, tallies: readonly Tally[]): void {
  console.log(`${name}: precision, recall, F1, there, read`);
  tallies.forEach(({ hit, gold, read }, place) => {
    const parts = [hit / Math.max(1, read), hit / Math.max(1, gold), (2 * hit) / Math.max(1, gold + read)];
    console.log(KINDS[place]?.padEnd(14), ...parts.map((part) => (100 * part).toFixed(1).padStart(6)), gold, read);
  });
}

function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const givens = papersIn(here);
const owns = papersIn(join(here, 'own'));
const written = [
  ...papersIn(join(here, 'written')),
  ...Array.from({ length: 4 }, () => CASES)
    .flat()
    .map(caseOf),
];
const letterOf = ({ id }: Paper): string => /^[a-z]+/.exec(id)?.[0] ?? '';

/** Plain sentences are to be read as they are, with all that stands in them. */
const isCase = ({ id }: Paper): boolean => id.startsWith('case');

const isGiven = ({ id }: Paper): boolean => /^\d|^seed/.test(id);

/** The given documents count twice: what is judged is in their manner. */
const fittedTo = (papers: readonly Paper[]): ReturnType<typeof printed> =>
  printed(fitted([...papers, ...papers.filter(isGiven), ...papers.flatMap(excerptsOf), ...written]));

/** Leaves these letters out and scores them, each and together. */
function hold(letters: string): void {
  const held = (paper: Paper): boolean => letters.includes(letterOf(paper));
  const { rows, steps } = fittedTo([...givens, ...owns].filter((paper) => !held(paper)));
  const weights = weightsOf(rows, steps);
  for (const some of letters.length > 1 ? [...letters, letters] : [letters])
    print(
      `${some}, held out`,
      scored(
        owns.filter((paper) => some.includes(letterOf(paper))),
        weights,
      ),
    );
}

/** Scores every document by weights that have not seen it, nor any other of its letter. */
function cross(folds: number): void {
  const letters = [...new Set(owns.map(letterOf))].sort();
  const foldOf = (paper: Paper): number =>
    (isGiven(paper) ? Number(paper.id) || 0 : letters.indexOf(letterOf(paper))) % folds;
  const sets = {
    given: givens,
    'x y z, in the manner of the given': owns.filter((paper) => 'xyz'.includes(letterOf(paper))),
    'other letters': owns.filter((paper) => !'xyz'.includes(letterOf(paper))),
  };
  const sums = Object.values(sets).map(() => KINDS.map((): Tally => ({ hit: 0, gold: 0, read: 0 })));
  for (let at = 0; at < folds; at += 1) {
    const { rows, steps } = fittedTo([...givens, ...owns].filter((paper) => foldOf(paper) !== at));
    const weights = weightsOf(rows, steps);
    Object.values(sets).forEach((papers, set) => {
      scored(
        papers.filter((paper) => foldOf(paper) === at),
        weights,
      ).forEach((tally, place) => {
        const sum = sums[set]?.[place] as Tally;
        sum.hit += tally.hit;
        sum.gold += tally.gold;
        sum.read += tally.read;
      });
    });
  }
  Object.keys(sets).forEach((name, set) => {
    print(name, sums[set] ?? []);
  });
}

/** Writes what fits all documents. */
function write(): void {
  const { rows, steps } = fittedTo([...givens, ...owns]);
  print('all, seen', scored([...givens, ...owns], weightsOf(rows, steps)));
  const table = rows.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$');
  writeFileSync(
    WEIGHTS,
    `/** Written by corpus/fit-telling.ts; see lexicon/telling.ts. */\n// biome-ignore format: a table\nexport const STEP_ROWS: readonly (readonly (readonly number[])[])[] = ${JSON.stringify(steps)};\n\nexport const TRAIT_ROWS = \`\n${table}\n\`;\n`,
  );
  console.log(`${rows.split('\n').length} traits written`);
}

const [, , how, what = ''] = process.argv;
if (how === '--hold') hold(what);
else if (how === '--cross') cross(Number(what || 4));
else write();
