/**
 * What stands before a statement and only introduces it: numbering, connectives, topics, who says so.
 *
 * Some of these lean: behind `Tuy nhiên`, `Đáng ngại là` a want is expected, behind `Hạn chế:` every clause is one.
 */
import { AMIDST } from '#prose/lexicon/findings.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  ASSERTED,
  COMPLAINTS,
  CONNECTIVES,
  ENUMERATORS,
  GROUNDS,
  SPEECH,
  TOLD,
  WANT_TOPICS,
} from '#prose/lexicon/proceedings.ts';
import { FALLEN_SHORT, MATTERS } from '#prose/lexicon/sections.ts';
import type { Source } from '#prose/read/source.ts';
import { type Clause, skipMarks } from './clauses.ts';

export type Opening = { readonly from: number; readonly lean: number };

const enumerators = phraseSet(ENUMERATORS);
const connectives = phraseBook(CONNECTIVES);
const topics = phraseBook(WANT_TOPICS);
const complaints = phraseSet(COMPLAINTS);
const speech = phraseSet(SPEECH);
const told = phraseBook(TOLD);
const besides = phraseSet(['ngoài', 'bên cạnh', 'ngoài ra', 'bên cạnh đó', 'cùng với những', 'song song với những']);
const results = phraseSet([
  'kết quả',
  'mặt được',
  'thành tích',
  'ưu điểm',
  'làm được',
  'thuận lợi',
  'chuyển biến',
  'điểm sáng',
  'mặt tích cực',
]);
const amidst = phraseSet(AMIDST);
const matters = phraseSet(MATTERS);
const fallenShort = phraseSet(FALLEN_SHORT);
/** Between a matter and what falls short of it. */
const TO_WANT = 8;
const grounds = phraseSet(GROUNDS);
const asserted = phraseSet(ASSERTED);
const pointers = phraseSet([
  ':',
  'đó là',
  'như',
  'là',
  'cụ thể là',
  'thể hiện ở',
  'thấy rõ là',
  'nổi lên là',
  'trong đó',
]);
const untopical = phraseSet([
  'khắc phục', 'tháo gỡ', 'giải quyết', 'hỗ trợ', 'giúp', 'vượt qua', 'xử lý', 'chấn chỉnh', 'vượt', 'gỡ', 'dù', 'mặc dù', 'tuy', 'trong điều kiện', 'do', 'vì', 'không', 'hộ', 'xã', 'đặc biệt',
]); // biome-ignore format: a table
const THAT_ONE = fold('đó');
const BY = fold('theo');
const tellers = phraseSet([
  'qua báo cáo',
  'qua theo dõi',
  'qua thẩm tra',
  'qua giám sát',
  'qua kiểm tra',
  'qua rà soát',
  'qua thảo luận',
  'qua ý kiến',
  'qua khảo sát',
  'qua tổng hợp',
  'qua nắm tình hình',
]);
const THAT = new Set(['rằng', 'là'].map(fold));
/** How far into the sentence a topic may stand, and how far behind it the colon. */
const HEAD = 24;
const SHORT_HEAD = 6;
const TO_POINTER = 14;
const NEAR = 3;
/** A topic that announces a list only before a colon. */
const COLON_ONLY = 5;
const SUCH_AS = fold('như');
const LONGEST_LEAD = 14;
const LONGEST_GROUND = 60;
const DONE = new Set(['đã', 'được'].map(fold));
/** A list of wants: each of its clauses is one. */
export const LISTED = 6;
/** Behind a turn a want is expected, and a merit may still stand. */
const TURNING = 3;

/** `những điểm Chủ tịch chưa yên tâm`, `mặt còn non`: where the words end that say so; null without them. */
export function shortMatterAt(tokens: Source['tokens'], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + NEAR); at += 1) {
    const matter = matters.at(tokens, at, to);
    if (!matter) continue;
    for (let end = matter.to; end < Math.min(to, matter.to + TO_WANT) && tokens[end]?.kind !== 'mark'; end += 1) {
      const short = fallenShort.at(tokens, end, to);
      if (short) return short.to;
    }
    return null;
  }
  return null;
}

/** Where the statement begins, and how much its opening leans towards want. */
export function openingOf(source: Source, from: number, to: number): Opening {
  let at = from;
  let lean = 0;
  for (let step = 0; step < 6 && at < to; step += 1) {
    const next = listOpening(source, { from: at, to }, step === 0 ? HEAD : SHORT_HEAD) ?? smallOpening(source, at, to);
    if (next !== null && next.from >= to && next.lean === LISTED) return { from: to, lean: LISTED };
    if (next === null || next.from >= to) break;
    at = next.from;
    lean = Math.max(lean, next.lean);
  }
  return { from: at, lean };
}

/** Behind every lead of a clause, whatever it leans to. */
export const pastLead = (source: Source, from: number, to: number): number => openingOf(source, from, to).from;

/** `Hạn chế:`, `vẫn còn những việc phải rút kinh nghiệm, đó là`, `bên cạnh kết quả đạt được, … chỉ rõ:`. */
function listOpening(source: Source, { from, to }: Clause, head: number): Opening | null {
  const { tokens } = source;
  const matter = shortMatterAt(tokens, from, to);
  const told = matter === null ? null : pointerAfter(source, { from: matter, to }, false);
  if (told !== null) return { from: skipMarks(source, told, to), lean: LISTED };
  for (let at = from; at < Math.min(to, from + head); at += 1) {
    if (tokens[at]?.key === ':' || tokens[at]?.key === ';') return null;
    const complaint = at - from < LONGEST_LEAD ? complaints.at(tokens, at, to) : null;
    if (complaint && at > from) return { from: skipMarks(source, complaint.to, to), lean: LISTED };
    const topic = topics.at(tokens, at, to);
    if (!topic || turnedBefore(source, from, at)) continue;
    const pointed = pointerAfter(source, { from: topic.to, to }, at - from > NEAR || topic.value === COLON_ONLY);
    if (pointed !== null)
      return { from: skipMarks(source, pointed, to), lean: topic.value === COLON_ONLY ? TURNING : LISTED };
    if (at === from && topic.value < LISTED && tokens[topic.to]?.key === ',')
      return { from: topic.to + 1, lean: topic.value };
  }
  return null;
}

const turnedBefore = ({ tokens }: Source, from: number, at: number): boolean =>
  [1, 2, 3].some((back) => at - back >= from && untopical.at(tokens, at - back, at) !== null);

function pointerAfter({ tokens }: Source, { from, to }: Clause, far: boolean): number | null {
  for (let at = from; at < Math.min(to, from + TO_POINTER); at += 1) {
    const key = tokens[at]?.key;
    if (key === ':') return at + 1;
    if (key === ';' || key === '.') return null;
    const near = at <= from + 1 && (!far || key === SUCH_AS);
    const pointer = near || key === THAT_ONE ? pointers.at(tokens, at, to) : null;
    if (pointer) return pointer.to;
    if (asserted.at(tokens, at, to)) return (asserted.at(tokens, at, to)?.to ?? at) as number;
  }
  return null;
}

/** One step past a number, a connective, `Theo …,`, a topic before a colon, or who says so. */
function smallOpening(source: Source, from: number, to: number): Opening | null {
  const { tokens } = source;
  const at = skipMarks(source, from, to);
  if (at > from) return { from: at, lean: 0 };
  const numbered = enumerators.at(tokens, at, to);
  if (numbered) return { from: numbered.to, lean: 0 };
  if (tokens[at + 1]?.key === ')' && (tokens[at]?.text.length ?? 0) <= 2) return { from: at + 2, lean: 0 };
  const beside = pastBeside(source, at, to);
  if (beside !== null) return beside;
  const connective = connectives.at(tokens, at, to);
  if (connective) return { from: connective.to, lean: connective.value };
  if (tokens[at]?.key === BY || tellers.at(tokens, at, to)) {
    for (let end = at; end < Math.min(to, at + 12); end += 1)
      if (tokens[end]?.key === ',') return { from: end + 1, lean: 0 };
  }
  const ground = pastGround(source, at, to) ?? pastCircumstance(source, at, to);
  if (ground !== null) return { from: ground, lean: 0 };
  const lead = pastColon(source, at, to) ?? pastAssertion(source, at, to);
  return lead === null ? null : { from: lead, lean: 0 };
}

/** `Ngoài những mặt yếu đã nêu, …`; behind results granted a want is expected. */
function pastBeside({ tokens }: Source, from: number, to: number): Opening | null {
  if (!besides.at(tokens, from, to)) return null;
  let good = false;
  for (let at = from; at < Math.min(to, from + LONGEST_LEAD); at += 1) {
    good ||= results.at(tokens, at, to) !== null;
    if (tokens[at]?.key === ',') return { from: at + 1, lean: good ? TURNING : 0 };
  }
  return null;
}

/** `Thực hiện Nghị quyết 80/NQ-CP của Chính phủ, huyện đã …`: the ground names a document and ends with a comma. */
function pastGround({ tokens, names }: Source, from: number, to: number): number | null {
  if (!grounds.at(tokens, from, to)) return null;
  let named = false;
  for (let at = from; at < Math.min(to, from + LONGEST_GROUND); at += 1) {
    const name = names.at(at);
    if (name?.kind === 'directive') named = true;
    if (name) at = Math.max(at, name.to - 1);
    else if (tokens[at]?.key === ';' || tokens[at]?.key === ':') return null;
    else if (tokens[at]?.key === ',' && named && startsStatement(tokens, at + 1, to)) return at + 1;
  }
  return null;
}

/** `Trong bối cảnh thị trường trầm lắng, …`. */
function pastCircumstance({ tokens }: Source, from: number, to: number): number | null {
  if (!amidst.at(tokens, from, to)) return null;
  for (let at = from; at < Math.min(to, from + LONGEST_GROUND / 2); at += 1) if (tokens[at]?.key === ',') return at + 1;
  return null;
}

/** Behind the comma somebody did something. */
function startsStatement(tokens: Source['tokens'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 10); at += 1) {
    if (DONE.has(tokens[at]?.key ?? '')) return true;
    if (tokens[at]?.key === ',') return false;
  }
  return false;
}

/** `Y tế: khám …`, `UBND huyện đánh giá: …`; a head that itself tells something stays. */
function pastColon({ tokens, names }: Source, from: number, to: number): number | null {
  let counted = false;
  let nameEnd = from;
  const named = (at: number): boolean => {
    nameEnd = Math.max(nameEnd, names.at(at)?.to ?? 0);
    return at < nameEnd;
  };
  for (let at = from; at < Math.min(to, from + LONGEST_LEAD); at += 1) {
    if (tokens[at]?.key === ';') return null;
    named(at);
    counted ||= tokens[at]?.kind === 'number' && !named(at);
    if (tokens[at]?.key !== ':') continue;
    if (at === from) return at + 1;
    if (tokens[at + 1]?.kind === 'number') return null;
    for (let back = Math.max(from, at - 5); back < at; back += 1) if (speech.at(tokens, back, at)) return at + 1;
    if (counted) return null;
    for (let back = from; back < at; back += 1) if (told.at(tokens, back, at)?.value) return null;
    return at + 1;
  }
  return null;
}

/** `Cử tri phản ánh …`, `các đại biểu cho rằng …`. */
function pastAssertion({ tokens }: Source, from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LEAD + 2); at += 1) {
    if (tokens[at]?.kind === 'number' || tokens[at]?.key === ';') return null;
    const verb = asserted.at(tokens, at, to);
    if (verb) return THAT.has(tokens[verb.to]?.key ?? '') ? verb.to + 1 : verb.to;
  }
  return null;
}
