/**
 * What of a clause papers tell: its words without the label of the line it stands in, or with it where they say nothing
 * by themselves, and whether an achievement is worth telling at all.
 */
import type { FindingFact, Reading } from '#prose/read/reading.ts';
import { lowerFirst } from '#prose/write/phrase.ts';
import { subjectNamed } from './subject-words.ts';

/** `4. Bảo vệ trẻ em; phòng, chống tệ nạn xã hội: …`: a number or dash, a few words, a colon. */
const LABEL = /^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ][.)])\s*([^:.\n]{3,90}):\s/u;

type Label = { readonly words: string; readonly colon: number };

/** The label of the line a position stands in; null where the line has none. */
function labelAt(text: string, position: number): Label | null {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const found = LABEL.exec(text.slice(start, start + 140));
  return found === null ? null : { words: found[1]?.trim() ?? '', colon: start + found[0].trimEnd().length - 1 };
}

/**
 * The words of a finding as papers tell them: an achievement without the label it runs on from; a shortcoming that
 * names no subject with the label that does.
 *
 * @example toldWords({ quote: 'còn 03 vụ chưa xử lý xong', … }, '- Đất đai: phát sinh 07 vụ; còn 03 vụ chưa …') // 'về đất đai, còn 03 vụ chưa xử lý xong'
 */
export function toldWords(fact: FindingFact, { text }: Pick<Reading, 'text'>): string {
  const label = labelAt(text, fact.start);
  if (label === null) return fact.quote;
  const within = fact.start <= label.colon && label.colon < fact.end;
  if (within) return fact.kind === 'achievement' ? text.slice(label.colon + 1, fact.end).trim() : fact.quote;
  const bare = fact.kind === 'shortcoming' && /^\p{Ll}/u.test(fact.quote) && subjectNamed(fact.quote) === null;
  return bare && subjectNamed(label.words) !== null ? `về ${lowerFirst(label.words)}, ${fact.quote}` : fact.quote;
}

/** What was called off or hard is no result; what became of a task set is told with the tasks; headings announce. */
const UNTOLD = [
  /(?<!\p{L})(?:không tổ chức|tạm dừng|hoãn|bị hủy|gặp (?:nhiều |không ít )?khó khăn|không ít khó khăn)(?!\p{L})/iu,
  /^\W*(?:các )?nhiệm vụ .{0,60}(?<!\p{L})giao(?!\p{L})/iu,
  /như sau\W*$/iu,
  /^\W*nhiệm vụ (?:trọng tâm )?(?:\d+ tháng|quý|những tháng) /iu,
];

/** Whether an achievement says that something was done well; shortcomings are always told. */
export const isWorthTelling = ({ kind }: Pick<FindingFact, 'kind'>, words: string): boolean =>
  kind === 'shortcoming' ? !UNTOLD.slice(2).some((form) => form.test(words)) : !UNTOLD.some((form) => form.test(words));
