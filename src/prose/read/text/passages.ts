/**
 * What kind of passage a sentence belongs to.
 *
 * A heading decides for what stands below it. Where there is none, as in news, the sentence's own
 * opening words decide (`Tuy nhiên`, `3 tháng cuối năm`, `… yêu cầu …`), and a passage of tasks
 * goes on to the end of its paragraph.
 */

import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  CONTENTS,
  INTRODUCTIONS,
  PROCEEDINGS,
  REVIEWS_TOLD,
  VERDICTS,
  WANT_TOPICS,
} from '#prose/lexicon/proceedings.ts';
import type { Section } from '#prose/lexicon/sections.ts';
import type { Source } from '#prose/read/source.ts';
import { beginsWork, orderAt, orderIn, requestAt, turnAt } from '#prose/read/tasks/requests.ts';
import { pastOpening, skipMarks } from './clauses.ts';
import type { Sentence } from './lines.ts';
import { LISTED, openingOf } from './openings.ts';

export type Mode = 'result' | 'shortcoming' | 'task' | 'open' | 'none';

export type Passage = {
  readonly mode: Mode;
  /** Where the statement begins, behind opening words. */
  readonly from: number;
  readonly to: number;
  readonly section: Section | null;
  /** The words that opened it were the sentence's own. */
  readonly opened: boolean;
  /** How much it leans towards want: 6 in a list of wants, 3 behind a turn, 0 otherwise. */
  readonly lean: number;
};

const proceedings = phraseSet(PROCEEDINGS);
const wantTopics = phraseBook(WANT_TOPICS);
const reviews = phraseSet(REVIEWS_TOLD);
const contents = phraseSet(CONTENTS);
const asserted = phraseSet(['cho biết', 'cho hay', 'cho thấy', 'cho biết thêm', 'thông tin rằng', 'nói rằng']);
const lookingBack = phraseSet(['nhìn lại', 'điểm lại', 'tổng kết', 'sơ kết', 'đánh giá', 'soi lại', 'nhìn chung']);
const LONGEST_HEAD = 8;
const FAR = 60;
const TURNS = new Set(['song', 'nhưng'].map(fold));
/** `Đã hoàn thành việc học tập, quán triệt nghị quyết` is a deed, no item of an agenda. */
const ALREADY = fold('đã');
const STILL = new Set(['chưa', 'còn', 'vẫn'].map(fold));
const introductions = phraseSet(INTRODUCTIONS);
const verdicts = phraseSet(VERDICTS);

/** The passage a sentence is; `carried` is the mode that the paragraph so far was in. */
export function passageOf(
  source: Source,
  sentence: Sentence,
  context: { section: Section | null; carried: Mode | null },
): Passage {
  const { section } = context;
  const to = withoutEnd(source, sentence.from, sentence.to);
  const plain = (mode: Mode, from = sentence.from, more: { opened?: boolean; lean?: number } = {}): Passage => ({
    mode,
    from,
    to,
    section,
    opened: more.opened ?? false,
    lean: more.lean ?? 0,
  });
  const opening = openingOf(source, sentence.from, sentence.to);
  if (section === 'task' && isVerdict(source, sentence, context.carried))
    return plain('result', opening.from, { opened: true });
  if (section === 'task' || section === 'proposal' || section === 'aim') return plain('task');
  const turn = section === 'result' || section === 'shortcoming' ? turnAt(source, sentence.from, to) : null;
  if (turn !== null) return plain('task', turn, { opened: true });
  if (section === 'shortcoming')
    return plain(isHead(source, sentence, to) ? 'none' : 'shortcoming', opening.from, { opened: true, lean: LISTED });
  if (section !== null && section !== 'result') {
    const order = orderAt(source, sentence.from, to);
    return order === null ? plain('none') : plain('task', order);
  }
  const listed = opening.lean >= LISTED;
  if (listed) return plain('shortcoming', opening.from, { opened: true, lean: LISTED });
  if (context.carried === 'task' && beginsWork(source, sentence.from, to))
    return plain('task', sentence.from, { opened: true });
  const request = section === null ? requestAt(source, sentence.from, to) : null;
  if (request !== null) return plain('task', request, { opened: true });
  if (context.carried)
    return plain(context.carried, context.carried === 'task' ? sentence.from : opening.from, {
      opened: true,
      lean: context.carried === 'shortcoming' ? LISTED : 0,
    });
  if (opening.lean === 0 && section === null && isProceeding(source, opening.from, to)) {
    const told = reviewEnd(source, opening.from, to);
    return told === null ? plain('none') : plain('open', told);
  }
  if (introduces(source, sentence.from, to)) {
    const turn = turnBehind(source, sentence.from, to);
    return turn === null ? plain('none') : plain(section === 'result' ? 'result' : 'open', turn);
  }
  const from = Math.max(opening.from, pastOpening(source, sentence.from, to));
  return plain(section === 'result' ? 'result' : 'open', from, { lean: opening.lean });
}

/** `Đồng ý với nhận định: …`: in a conclusion what is agreed to is told, up to the first order. */
function isVerdict(source: Source, { from, to }: Sentence, carried: Mode | null): boolean {
  const start = skipMarks(source, from, to);
  if (orderIn(source, start, to) !== null) return false;
  return carried === 'result' || verdicts.at(source.tokens, start, to) !== null;
}

function withoutEnd({ tokens }: Source, from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'mark' && !['"', ')', '%'].includes(tokens[end - 1]?.key ?? ''))
    end -= 1;
  return end;
}

/** `Hạn chế.`, `Điểm nghẽn đã nói nhiều năm.`: the heading of the passage, before its first want. */
function isHead({ tokens }: Source, { from }: Sentence, to: number): boolean {
  if (to - from > LONGEST_HEAD || !wantTopics.at(tokens, tokens[from]?.kind === 'mark' ? from + 1 : from, to))
    return false;
  for (let at = from; at < to; at += 1) if (STILL.has(tokens[at]?.key ?? '')) return false;
  return true;
}

/** At its head or at its very end the sentence says that it only introduces. */
function introduces({ tokens }: Source, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 10); at += 1) if (introductions.at(tokens, at, to)) return true;
  return introductions.at(tokens, to - 2, to) !== null;
}

/** `Năm 2025 là năm đầu …, song nhịp sống …`: behind the turn something is told. */
function turnBehind({ tokens }: Source, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + FAR); at += 1)
    if (TURNS.has(tokens[at + 1]?.key ?? '') && tokens[at]?.key === ',') return at + 2;
  return null;
}

/** `UBND thành phố ngày 20/12 tổng kết năm: thu ngân sách …`: what was reviewed is told behind the colon. */
function reviewEnd({ tokens }: Source, from: number, to: number): number | null {
  let reviewed = false;
  if (lookingBack.at(tokens, from, to))
    for (let at = from; at < Math.min(to, from + LONGEST_HEAD + 2); at += 1) if (tokens[at]?.key === ',') return at + 1;
  for (let at = from; at < Math.min(to, from + 26); at += 1) {
    if (contents.at(tokens, at, to)) return null;
    reviewed ||= reviews.at(tokens, at, to) !== null;
    const said = asserted.at(tokens, at, to);
    if (said && reviewed && at > from + 3) return tokens[said.to]?.key === ':' ? said.to + 1 : said.to;
    if (tokens[at]?.key === ':') return reviewed && to - at > LONGEST_HEAD ? at + 1 : null;
  }
  return null;
}

function isProceeding({ tokens }: Source, from: number, to: number): boolean {
  if (tokens[from]?.key === ALREADY) return false;
  for (let at = from; at < Math.min(to, from + 26); at += 1) {
    const match = proceedings.at(tokens, at, to);
    if (match && (at - from < 16 || match.to - match.from > 1)) return true;
  }
  return false;
}
