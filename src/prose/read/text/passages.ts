/**
 * What kind of passage a sentence belongs to.
 *
 * A heading decides for what stands below it. Where there is none, as in news, the sentence's own
 * opening words decide (`Tuy nhiên`, `3 tháng cuối năm`, `… yêu cầu …`), and a passage of tasks
 * goes on to the end of its paragraph.
 */

import { SHORTCOMING_OPENERS } from '#prose/lexicon/findings.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { PROCEEDINGS } from '#prose/lexicon/proceedings.ts';
import type { Section } from '#prose/lexicon/sections.ts';
import type { Source } from '#prose/read/source.ts';
import { requestAt } from '#prose/read/tasks/requests.ts';
import { pastOpening, skipMarks } from './clauses.ts';
import type { Sentence } from './lines.ts';

export type Mode = 'result' | 'shortcoming' | 'task' | 'open' | 'none';

export type Passage = {
  readonly mode: Mode;
  /** Where the statement begins, behind opening words. */
  readonly from: number;
  readonly to: number;
  readonly section: Section | null;
  /** The words that opened it were the sentence's own. */
  readonly opened: boolean;
};

const openers = phraseSet(SHORTCOMING_OPENERS);
const proceedings = phraseSet(PROCEEDINGS);
const BUT = new Set(['tuy', 'song'].map(fold));
const SUCH_AS = new Set([':', fold('như'), fold('là')]);
const OPENING = 24;

/** The passage a sentence is; `carried` is the mode that the paragraph so far was in. */
export function passageOf(
  source: Source,
  sentence: Sentence,
  context: { section: Section | null; carried: Mode | null },
): Passage {
  const { section } = context;
  const to = withoutEnd(source, sentence.from, sentence.to);
  const plain = (mode: Mode, from = sentence.from, opened = false): Passage => ({ mode, from, to, section, opened });
  if (section === 'task') return plain('task', pastOpening(source, sentence.from, to));
  if (section === 'shortcoming')
    return plain('shortcoming', afterOpener(source, sentence.from, to) ?? pastOpening(source, sentence.from, to), true);
  if (section !== null && section !== 'result') return plain('none');
  const want = afterOpener(source, sentence.from, to);
  if (want !== null) return plain('shortcoming', want, true);
  const request = section === null ? requestAt(source, sentence.from, to) : null;
  if (request !== null) return plain('task', request, true);
  if (context.carried) return plain(context.carried, pastOpening(source, sentence.from, to), true);
  if (section === null && isProceeding(source, sentence.from, to)) return plain('none');
  return plain(section === 'result' ? 'result' : 'open', pastOpening(source, sentence.from, to));
}

function withoutEnd({ tokens }: Source, from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'mark' && !['"', ')', '%'].includes(tokens[end - 1]?.key ?? ''))
    end -= 1;
  return end;
}

/** Behind `Tuy nhiên,`, `còn các tồn tại:`, `các tồn tại, hạn chế như`; null when nothing opens a want. */
function afterOpener(source: Source, from: number, to: number): number | null {
  const { tokens } = source;
  for (let at = from; at < Math.min(to, from + OPENING); at += 1) {
    const opener = openers.at(tokens, at, to);
    if (!opener) continue;
    const initial = BUT.has(tokens[at]?.key ?? '') && at === from;
    const pointed = SUCH_AS.has(tokens[opener.to]?.key ?? '') || tokens[opener.to]?.key === ':';
    const further = initial ? afterOpener(source, opener.to, to) : null;
    if (further !== null) return further;
    if (initial || pointed) return skipMarks(source, pointed ? opener.to + 1 : opener.to, to);
  }
  return null;
}

function isProceeding({ tokens }: Source, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 26); at += 1) {
    const match = proceedings.at(tokens, at, to);
    if (match && (at - from < 16 || match.to - match.from > 1)) return true;
  }
  return false;
}
