/**
 * Tasks: what is to be done, by whom, with whom, until when, with what result.
 *
 * In a list each part between semicolons is a task; in a sentence without semicolons a comma begins
 * a new one where a verb of doing follows. `Giao X chủ trì, phối hợp với Y …` names lead and support.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FLOW_HEADS } from '#prose/lexicon/statements.ts';
import { DUE_CUES, TASK_VERBS, VAGUE_DUES } from '#prose/lexicon/tasks.ts';
import type { TaskFact } from '#prose/read/reading.ts';
import { endsOpen, type Source, spanOf, wordsBetween } from '#prose/read/source.ts';
import { quantitiesIn } from '#prose/read/statements/quantities.ts';
import { type Clause, clausesOf, pastOpening } from '#prose/read/text/clauses.ts';
import type { Passage } from '#prose/read/text/passages.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { isoDay } from '#prose/read/time/periods.ts';
import { verbAfter } from './requests.ts';

const verbs = phraseSet(TASK_VERBS);
const dueCues = phraseSet(DUE_CUES);
const vagueDues = phraseSet(VAGUE_DUES);
const LEADS = phraseSet(['chủ trì', 'làm đầu mối', 'chịu trách nhiệm chính']);
const WITH = phraseSet(['phối hợp với', 'phối hợp cùng', 'phối hợp', 'cùng với', 'cùng']);
const ASSIGNS = phraseSet(['giao', 'giao cho', 'đề nghị', 'yêu cầu', 'phân công']);
const TERMS = phraseSet([
  'thời gian hoàn thành',
  'thời hạn',
  'hạn hoàn thành',
  'thời gian thực hiện',
  'sản phẩm',
  'kết quả đầu ra',
  'hoàn thành trước',
  'xong trước',
  'chậm nhất',
]);
const REPORTS = phraseSet(['báo cáo', 'trình']);
const PRODUCTS = phraseSet(['sản phẩm', 'kết quả đầu ra', 'sản phẩm đầu ra']);
const ANNOUNCES = phraseSet([
  'xác định',
  'đề ra',
  'tập trung thực hiện',
  'thống nhất',
  'tập trung',
  'thực hiện tốt',
  'thực hiện',
]);
const TASK_NOUN = phraseSet([
  'nhiệm vụ sau',
  'nhiệm vụ trọng tâm',
  'một số nhiệm vụ',
  'nội dung sau',
  'các nhiệm vụ sau',
  'một số nội dung',
]);
const flowHeads = phraseSet(FLOW_HEADS);
const VA = fold('và');
const SHORTEST = 2;
/** A verb alone (`rà soát,`) does not make a task by itself. */
const WEIGHT = 4;

/** The tasks of one sentence in a passage of tasks; `owner` is the body its heading names. */
export function tasksOf(source: Source, passage: Passage, owner: string | null): TaskFact[] {
  if (passage.mode !== 'task') return [];
  const clauses = withDeadlines(source, clausesOf(source, passage.from, passage.to));
  const listed = clauses.length > 1;
  const parts = listed ? clauses : clauses.flatMap((clause) => atCommas(source, clause));
  return parts.flatMap((part) => {
    const task = taskOf(source, part, { passage, owner });
    return task ? [task] : [];
  });
}

/** `rà soát, thực hiện chu đáo chương trình, đẩy mạnh thi công`: two tasks. */
function atCommas(source: Source, clause: Clause): Clause[] {
  const { tokens } = source;
  const out: Clause[] = [];
  let from = clause.from;
  let depth = 0;
  for (let at = clause.from; at < clause.to; at += 1) {
    const key = tokens[at]?.key;
    if (key === '(') depth += 1;
    if (key === ')') depth -= 1;
    if (
      key !== ',' ||
      depth > 0 ||
      at - from < WEIGHT ||
      !verbs.at(tokens, at + 1, clause.to) ||
      clause.to - at < WEIGHT ||
      isSupport(source, at + 1, clause.to) ||
      isDeadline(source, at + 1, clause.to) ||
      endsInVerb(source, from, at)
    )
      continue;
    out.push({ from, to: at });
    from = at + 1;
  }
  out.push({ from, to: clause.to });
  return out;
}

/** `; thời gian hoàn thành: trong quý II` belongs to the task before it. */
function withDeadlines(source: Source, clauses: readonly Clause[]): Clause[] {
  const out: Clause[] = [];
  for (const clause of clauses) {
    const last = out.at(-1);
    if (last && TERMS.at(source.tokens, clause.from, clause.to))
      out[out.length - 1] = { from: last.from, to: clause.to };
    else out.push(clause);
  }
  return out;
}

/** `rà soát, tháo gỡ vướng mắc`: two verbs with one object. */
const endsInVerb = ({ tokens }: Source, from: number, end: number): boolean =>
  [1, 2, 3].some((back) => end - back >= from && verbs.at(tokens, end - back, end)?.to === end);

/** `…, hoàn thành trước ngày 30/11/2019` dates the task before it. */
function isDeadline(source: Source, at: number, to: number): boolean {
  const report = REPORTS.at(source.tokens, at, to);
  if (report && to - at <= 14) return dueIn(source, at, to)?.due !== undefined;
  const cue = dueCues.at(source.tokens, at, to);
  if (!cue) return false;
  const name = source.names.at(cue.to) ?? source.names.at(cue.to + 1);
  return name !== null && dueDay(name, source.year) !== null && to - name.to <= 3;
}

const isSupport = ({ tokens }: Source, at: number, to: number): boolean => WITH.at(tokens, at, to) !== null;

function taskOf(source: Source, part: Clause, context: { passage: Passage; owner: string | null }): TaskFact | null {
  const from = pastOpening(source, part.from, part.to);
  const assigned = assignment(source, from, part.to);
  const verb = assigned?.work ?? verbAfter(source, from, Math.min(part.to, from + 12));
  const dated = dueIn(source, from, part.to);
  if (verb === null && dated?.due === undefined) return null;
  if (assigned === null && isTarget(source, { from, to: part.to }, verb)) return null;
  if (announces(source, from, part.to)) return null;
  if (part.to - from < SHORTEST || isCutOff(source, part)) return null;
  const start = assigned ? from : startOf(source, from, verb);
  return {
    ...spanOf(source, start, part.to),
    lead: assigned?.lead ?? (verb !== null && start > from ? subject(source, from, start) : null) ?? context.owner,
    support: assigned?.support ?? [],
    deliverable: productIn(source, from, part.to),
    due: dated?.due ?? null,
    dueWords: dated?.words ?? null,
  };
}

/** `thu ngân sách trên 2.800 tỷ đồng`, `GDP dự kiến tăng 9,5%`: a promised figure, not work. */
function isTarget(source: Source, part: Clause, verb: number | null): boolean {
  const { tokens, names } = source;
  const measured = quantitiesIn({ tokens, names, limit: part.to }, part.from).some(
    (one) => one.kind !== 'count' && one.kind !== 'plain',
  );
  if (!measured) return false;
  return verb !== part.from || flowHeads.at(tokens, part.from) !== null;
}

/** `xác định một số nhiệm vụ trọng tâm`: what follows are the tasks. */
function announces({ tokens }: Source, from: number, to: number): boolean {
  if (!ANNOUNCES.at(tokens, from, to) || to - from > 14) return false;
  for (let at = from; at < to; at += 1) if (TASK_NOUN.at(tokens, at, to)) return true;
  return false;
}

/** A verb close by begins the task; the words before it, when short, name who does it. */
function startOf({ tokens }: Source, from: number, verb: number | null): number {
  if (verb === null || verb === from) return from;
  for (let at = from; at < verb; at += 1) if (tokens[at]?.key === ':') return at + 1;
  return verb - from <= 9 && /^\p{Lu}/u.test(tokens[from]?.text ?? '') && !verbs.at(tokens, from) ? verb : from;
}

const subject = (source: Source, from: number, to: number): string | null =>
  wordsBetween(source, from, to).replace(/[:,\s]+$/u, '') || null;

function isCutOff(source: Source, part: Clause): boolean {
  return endsOpen(source, part.to);
}

type Assignment = { readonly lead: string | null; readonly support: readonly string[]; readonly work: number };

/** `Giao phòng X chủ trì, phối hợp với Y, Z tham mưu …`. */
function assignment(source: Source, from: number, to: number): Assignment | null {
  const { tokens } = source;
  const given = ASSIGNS.at(tokens, from, to);
  const start = given?.to ?? from;
  for (let at = start; at < Math.min(to, start + 24); at += 1) {
    const leads = LEADS.at(tokens, at, to);
    if (!leads) continue;
    const next = tokens[leads.to]?.key === ',' ? leads.to + 1 : leads.to;
    const joint = WITH.at(tokens, next, to);
    const end = joint ? supportEnd(source, joint.to, to) : next;
    return {
      lead: subject(source, start, at),
      support: joint ? bodiesIn(source, joint.to, end) : [],
      work: Math.min(end, to - 1),
    };
  }
  if (!given || tokens[given.to]?.kind !== 'word') return null;
  const work = verbAfter(source, given.to + 1, Math.min(to, given.to + 14));
  return work === null || work - given.to > 12 ? null : { lead: subject(source, given.to, work), support: [], work };
}

function supportEnd(source: Source, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 40); at += 1) {
    const named = /^\p{Lu}/u.test(source.tokens[at]?.text ?? '');
    if (!named && verbs.at(source.tokens, at, to) && source.tokens[at - 1]?.key !== VA) return at;
  }
  return from;
}

/** Bodies between commas and `và`. */
function bodiesIn(source: Source, from: number, to: number): string[] {
  const out: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const key = source.tokens[at]?.key;
    const breaks = at === to || key === ',' || (key === VA && /^\p{Lu}/u.test(source.tokens[at + 1]?.text ?? ''));
    if (!breaks) continue;
    const name = wordsBetween(source, start, at).trim();
    if (name) out.push(name);
    start = at + 1;
  }
  return out;
}

/** `sản phẩm: báo cáo …` up to the next mark. */
function productIn(source: Source, from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const cue = PRODUCTS.at(source.tokens, at, to);
    if (!cue || source.tokens[cue.to]?.key !== ':') continue;
    let end = cue.to + 1;
    while (end < to && ![')', ';', '.'].includes(source.tokens[end]?.key ?? '')) end += 1;
    return wordsBetween(source, cue.to + 1, end) || null;
  }
  return null;
}

/** The deadline, firm (a day, a month, a quarter) or vague. */
function dueIn(source: Source, from: number, to: number): { due?: string; words: string } | null {
  const { tokens, names } = source;
  for (let at = from; at < to; at += 1) {
    const cue = dueCues.at(tokens, at, to);
    if (!cue) continue;
    const skip = tokens[cue.to]?.key === fold('ngày') || tokens[cue.to]?.key === fold('tháng') ? 1 : 0;
    const name = names.at(cue.to) ?? names.at(cue.to + skip);
    const due = name && dueDay(name, source.year);
    if (name && due) return { due, words: wordsBetween(source, at, name.to) };
  }
  for (let at = from; at < to; at += 1) {
    const vague = vagueDues.at(tokens, at, to);
    if (vague) return { words: wordsBetween(source, at, vague.to) };
  }
  return null;
}

const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day itself, or the last day of the month or quarter. */
function dueDay(name: Named, year: number | null): string | null {
  if (name.kind === 'date') return isoDay(name, year);
  if (name.kind !== 'period' || (name.form !== 'month' && name.form !== 'quarter')) return null;
  const own = name.year ?? year;
  if (own === null) return null;
  const month = name.form === 'month' ? name.n : name.n * 3;
  const leap = month === 2 && ((own % 4 === 0 && own % 100 !== 0) || own % 400 === 0);
  return isoDay({ day: leap ? 29 : (LAST_DAY[month - 1] ?? 30), month, year: own }, own);
}
