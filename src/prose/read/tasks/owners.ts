/**
 * The body a list belongs to: named alone above it (`1. Phòng Nông nghiệp:`, `Giao Sở Y tế:`), it leads every task below.
 *
 * It holds until a line of the same depth in the outline begins. A line without a number is as deep as the last
 * one that named a body behind the same mark, else one step below the last number.
 */
import { OWNER_OPENERS, OWNER_RESTS } from '#prose/lexicon/assignees.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { skipMarks } from '#prose/read/text/clauses.ts';
import type { Line } from '#prose/read/text/lines.ts';
import { assignmentAt, verbAfter } from './assignees.ts';

/** `above`: depth of the last numbered line; `mark`: what the last owner without number stood behind. */
export type Owner = {
  readonly name: string | null;
  readonly level: number;
  readonly above: number;
  readonly mark: string | null;
  /** Items stood below it: a paragraph behind them is nobody's. */
  readonly hasList: boolean;
};

export const NOBODY: Owner = { name: null, level: 0, above: 0, mark: null, hasList: false };

const rests = phraseSet(OWNER_RESTS);
const openers = phraseSet(OWNER_OPENERS);

/** The owner of what stands in and below a line. */
export function ownerAt(source: Source, line: Line, owner: Owner): Owner {
  const above = line.level ?? owner.above;
  const named = isHead(source, line) ? namedAlone(source, line) : null;
  if (named !== null) {
    const mark = line.level === null ? (line.label ?? '') : null;
    const level = line.level ?? (mark === owner.mark ? owner.level : owner.above + 0.5);
    return { name: named, level, above, mark, hasList: false };
  }
  const over =
    line.level === null
      ? line.shape === 'heading' || (owner.hasList && line.label === null)
      : line.level <= owner.level;
  if (!over) return { ...owner, above, hasList: owner.hasList || line.label !== null };
  return line.level !== null && line.level < owner.level - 1 ? { ...NOBODY, above } : { ...owner, name: null, above };
}

/** A numbered heading, a line that ends in a colon, or `Đối với Y` alone. */
function isHead({ tokens }: Source, line: Line): boolean {
  const last = tokens[line.to - 1];
  const numbered = line.shape === 'heading' && line.level !== null;
  return numbered || last?.key === ':' || (last?.kind !== 'mark' && openers.at(tokens, line.body, line.to) !== null);
}

function beforeBracket({ tokens }: Source, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.key === '(') return at;
  return to;
}

/** The body, when the line names one and says nothing else. */
function namedAlone(source: Source, line: Line): string | null {
  let to = line.to;
  while (to > line.body && [':', '.', ';', ','].includes(source.tokens[to - 1]?.key ?? '')) to -= 1;
  const open = skipMarks(source, line.body, to);
  const start = source.tokens[open + 1]?.key === ')' ? open + 2 : open;
  const from = openers.at(source.tokens, start, to)?.to ?? start;
  const given = assignmentAt(source, from, to);
  if (!given?.lead) return null;
  const behind = source.tokens[given.work]?.key;
  if (!given.ordered && (behind === ',' || behind === '(') && verbAfter(source, from, to) === null)
    return wordsBetween(source, from, beforeBracket(source, from, to));
  const rest = rests.at(source.tokens, given.work, to);
  return given.work >= to || rest?.to === to ? given.lead : null;
}
