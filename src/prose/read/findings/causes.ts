/**
 * Why it fell short and by how much: the cause and the degree that the words of a shortcoming state.
 *
 * A cause stands in the clause itself (`do …`, `… nên …`), or in a sentence of its own below (`Nguyên nhân: …`).
 */
import { AGENT_VERBS, CAUSES, CONSEQUENCES, DEGREES, MEASURES, OUTCOMES, UNMEASURED } from '#prose/lexicon/findings.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { WANT_TOPICS } from '#prose/lexicon/proceedings.ts';
import type { FindingFact } from '#prose/read/reading.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import { toldAt } from './weigh.ts';

const causes = phraseSet(CAUSES);
const consequences = phraseSet(CONSEQUENCES);
const outcomes = phraseSet(OUTCOMES);
const agentVerbs = phraseSet(AGENT_VERBS);
const degrees = phraseSet(DEGREES);
const measures = phraseSet(MEASURES);
const unmeasured = phraseSet(UNMEASURED);
const BY = fold('do');
const NOT_YET = fold('chưa');
const SO = fold('nên');
const SHORT = 8;
const REASONS = phraseSet([
  'nguyên nhân',
  'lý do',
  'sở dĩ',
  'vì sao',
  'tại sao',
  'về khách quan',
  'về chủ quan',
  'khách quan:',
  'chủ quan:',
  'khách quan là',
  'chủ quan là',
  'về nguyên nhân',
  'căn nguyên',
  'nguyên do',
  'cội nguồn',
  'gốc rễ',
  'cái gốc',
]);
const lookingBack = phraseSet(['nhìn lại,', 'nói cho cùng,', 'xét cho cùng,', 'suy cho cùng,', 'phần']);
const many = phraseSet(['những', 'các', 'một số', 'mọi', 'tất cả những']);
const topics = phraseSet(WANT_TOPICS.map(([topic]) => topic));
const pointing = phraseSet([
  'trên',
  'nêu trên',
  'vừa nêu',
  'đã nêu',
  'nói trên',
  'kể trên',
  'như trên',
  'ấy',
  'đó',
  'này',
  'trên đây',
  'vừa kể',
]);
/** How far behind it the cause is told. */
const REACH = 24;
const IS_REASON = phraseSet(['là nguyên nhân', 'là lý do']);
const THEREFORE = new Set(['vậy', 'đó', 'thế'].map(fold));
/** Findings between a shortcoming and the sentence that explains it. */
const MOST_BETWEEN = 200;
/** How far behind `do` the verb of an agent stands. */
const FAR = 9;

/** `do giá cả bấp bênh nên …`, `… vì thiếu vốn`, `vướng mắc giá đền bù là nguyên nhân`. */
export function causeOf(source: Source, clause: Clause): string | null {
  const { tokens } = source;
  for (let at = clause.from; at < clause.to; at += 1) {
    const cue = causes.at(tokens, at, clause.to);
    if (!cue || IS_REASON.at(tokens, at - 1) || isAgent(source, { from: at, to: cue.to }, clause)) continue;
    const from = tokens[cue.to]?.key === ':' ? cue.to + 1 : cue.to;
    let end = from;
    const leads = at === clause.from;
    while (end < clause.to && !endsCause(source, end, clause.to) && !(leads && tokens[end]?.key === ',')) end += 1;
    if (tokens[end - 1]?.key === ',') end -= 1;
    if (end > from) return wordsBetween(source, from, end);
  }
  return reasonBefore(source, clause);
}

function endsCause({ tokens }: Source, at: number, to: number): boolean {
  const key = tokens[at]?.key;
  if (key === '.' || key === ';') return true;
  return (
    consequences.at(tokens, at, to) !== null ||
    (key === ',' && (tokens[at + 1]?.kind === 'number' || outcomes.at(tokens, at + 1, to) !== null))
  );
}

/** `do UBND phường quản lý`, `vì vậy`: no cause. */
function isAgent({ tokens }: Source, cue: Clause, clause: Clause): boolean {
  if (THEREFORE.has(tokens[cue.to]?.key ?? '')) return true;
  if (tokens[cue.from]?.key !== BY || cue.to - cue.from > 1) return false;
  if (!/^\p{Lu}/u.test(tokens[cue.to]?.text ?? '')) return false;
  for (let at = cue.to + 1; at < Math.min(clause.to, cue.to + FAR) && tokens[at]?.key !== ','; at += 1)
    if (agentVerbs.at(tokens, at, clause.to)) return true;
  return false;
}

/** `…, vướng mắc giá đền bù là nguyên nhân cơ bản`; `vướng thủ tục thuê đất nên chậm khởi công`. */
function reasonBefore(source: Source, clause: Clause): string | null {
  const { tokens } = source;
  let from = clause.from;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (tokens[at]?.key === ',' || tokens[at]?.key === ':') from = at + 1;
    else if (IS_REASON.at(tokens, at, clause.to)) return at > from ? wordsBetween(source, from, at) : null;
    else if (tokens[at]?.key === SO) return at > from ? wordsBetween(source, ownWords(source, from, at), at) : null;
  }
  return null;
}

/** Behind a long subject the cause begins with what fell short. */
function ownWords({ tokens }: Source, from: number, to: number): number {
  if (to - from <= SHORT) return from;
  return toldAt(tokens, { from, to }) ?? from;
}

/** The words of degree, those that count before those that measure. */
export function degreeOf(source: Source, clause: Clause): string | null {
  const { tokens } = source;
  for (let at = clause.from; at < clause.to; at += 1) {
    const degree = degrees.at(tokens, at, clause.to);
    if (degree && !isBare(source, degree.to, clause.to))
      return wordsBetween(source, degree.from, degree.to).toLowerCase();
  }
  for (let at = clause.from; at < clause.to; at += 1) {
    const measure = tokens[at]?.key === NOT_YET ? measures.at(tokens, at + 1, clause.to) : null;
    if (measure) return wordsBetween(source, at, measure.to).toLowerCase();
  }
  return null;
}

/** `loa nhiều`, `nhiều lần`: nothing is measured. */
const isBare = ({ tokens }: Source, at: number, to: number): boolean =>
  at >= to || tokens[at]?.kind === 'mark' || unmeasured.at(tokens, at, to) !== null;

/** `Nguyên nhân: …` as a sentence or clause of its own. */
export function beginsCause({ tokens }: Source, at: number): boolean {
  const from = tokens[at]?.kind === 'mark' ? at + 1 : at;
  return REASONS.at(tokens, lookingBack.at(tokens, from)?.to ?? from) !== null || explainsWants(tokens, from);
}

/** `Những yếu kém vừa nêu … có phần do …`, `Hạn chế trên bởi …`: what was told is pointed at, and explained. */
function explainsWants(tokens: Source['tokens'], from: number): boolean {
  const all = many.at(tokens, from)?.to ?? from;
  const topic = topics.at(tokens, all);
  const pointed = topic && pointing.at(tokens, topic.to);
  if (!pointed) return false;
  for (let at = pointed.to; at < pointed.to + REACH && tokens[at] && tokens[at]?.key !== '.'; at += 1)
    if (causes.at(tokens, at)) return true;
  return false;
}

/** A stated cause goes to the shortcoming above it where one alone stands there without one. */
export function giveCause(
  source: Source,
  findings: FindingFact[],
  sentence: { from: number; to: number; since: number },
): void {
  const cue = causes.at(source.tokens, sentence.from, sentence.to);
  const from = cue && source.tokens[cue.to]?.key === ':' ? cue.to + 1 : (cue?.to ?? sentence.from);
  const end = source.tokens[sentence.to - 1]?.kind === 'mark' ? sentence.to - 1 : sentence.to;
  const open: number[] = [];
  const last = Math.max(0, findings.length - MOST_BETWEEN);
  for (let at = findings.length - 1; at >= last && open.length < 2; at -= 1) {
    if ((findings[at]?.start ?? 0) < sentence.since) break;
    if (findings[at]?.kind === 'shortcoming') open.push(at);
  }
  const [first] = open;
  const one = first === undefined ? undefined : findings[first];
  if (open.length !== 1 || first === undefined || !one || one.cause !== null) return;
  findings[first] = { ...one, cause: wordsBetween(source, from, end) };
}
