/**
 * The items of a document's lists of tasks: a line with a number, a letter or a dash, under a heading that announces
 * tasks. What an item wants is judged on the whole line and the line above that opens its list, for one task is often
 * told in several sentences.
 */
import { beginningIn } from '#prose/check/places.ts';
import type { Examined, Stretch } from '#prose/check/rule.ts';
import type { TaskFact } from '#prose/read/reading.ts';

export type Part = 'task' | 'shortcoming' | 'other';

/** A paragraph and the part of the document it stands in; `group` counts headings. */
export type Line = Stretch & {
  readonly words: string;
  readonly part: Part;
  readonly group: number;
  readonly isHeading: boolean;
};

export type TaskItem = Line & {
  /** The line without its mark and without the directives it cites; as long as the line, so that places agree. */
  readonly said: string;
  /** The words that open its list. */
  readonly above: string;
  readonly tasks: readonly TaskFact[];
};

const HEADING = /^\s*(?:(?:[IVX]{1,5}|[A-D])\s*[.)–-]|Phần\s+(?:thứ\s+)?\p{L}|PHẦN\s)/u;
const MARK = /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|\p{Ll})[.)]|\(\d{1,2}\)|[-–+•*])\s*(?=\p{L})/u;
const RESULTS =
  /kết quả|tình hình|đánh giá|thực hiện nhiệm vụ|đã (?:làm|đạt)|ưu điểm|chỉ tiêu|mục (?:đích|tiêu)|căn cứ/iu;
const SHORT = /hạn chế|tồn tại|khuyết điểm|yếu kém|khó khăn|vướng mắc|rút kinh nghiệm|bất cập/iu;
const TASKS =
  /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|phương hướng|kết luận|giao việc|nội dung thực hiện|việc (?:phải|cần) làm/iu;
/** In notices and letters a line opens the list in place of a heading. */
const LETTERS = new Set([null, 'Thông báo', 'Kết luận', 'Công văn']);
const OPENING = /(?<!\p{L})(?:kết luận|đề nghị|yêu cầu|giao|chỉ đạo)(?!\p{L})[^:.\n]*:\s*$/iu;
const LONGEST_HEADING = 160;

/** The paragraphs of the text with the part they stand in; what is behind `Nơi nhận` is left out. */
export function linesOf(examined: Examined): readonly Line[] {
  const known = linesKnown.get(examined);
  if (known !== undefined) return known;
  const lines = linesIn(examined);
  linesKnown.set(examined, lines);
  return lines;
}

const linesKnown = new WeakMap<Examined, readonly Line[]>();

function linesIn({ text, pieces, reading }: Examined): readonly Line[] {
  const lines: Line[] = [];
  let part: Part = 'other';
  let group = 0;
  let below = false;
  for (const { start, end, cell } of pieces) {
    const words = text.slice(start, end);
    if (/^\s*nơi nhận/iu.test(words)) break;
    const isHeading = cell === undefined && isTitle(words);
    if (isHeading) [part, group, below] = [partOf(words), group + 1, false];
    else if (cell === undefined && (part === 'other' || below) && isBelow(words)) {
      const own: Part = TASKS_BELOW.test(words) ? 'task' : SHORT_BELOW.test(words) ? 'shortcoming' : 'other';
      if (own !== part) [part, group, below] = [own, group + 1, own !== 'other'];
    }
    if (cell === undefined) lines.push({ start, end, words, part, group, isHeading });
    const opens = group === 0 || part === 'other';
    if (cell === undefined && opens && LETTERS.has(reading.meta.type) && OPENING.test(words))
      [part, group] = ['task', group + 1];
  }
  return lines;
}

const isTitle = (words: string): boolean =>
  words.length <= LONGEST_HEADING &&
  !/[.;,]\s*$/u.test(words) &&
  (HEADING.test(words) || (words.replace(/\P{L}/gu, '').length > 5 && words === words.toUpperCase()));

const partOf = (heading: string): Part =>
  RESULTS.test(heading) && !/tổ chức thực hiện/iu.test(heading) && !SHORT.test(heading)
    ? 'other'
    : SHORT.test(heading)
      ? 'shortcoming'
      : TASKS.test(heading)
        ? 'task'
        : 'other';

/** The items of the lists of tasks, in order. */
export function itemsOf(examined: Examined): readonly TaskItem[] {
  const known = itemsKnown.get(examined);
  if (known !== undefined) return known;
  const items = itemsIn(examined);
  itemsKnown.set(examined, items);
  return items;
}

const itemsKnown = new WeakMap<Examined, readonly TaskItem[]>();

/** A longer line is no item but a text that lost its lines. */
export const LONGEST_ITEM = 4000;

function itemsIn(examined: Examined): readonly TaskItem[] {
  const { reading } = examined;
  const items: TaskItem[] = [];
  let opening = { words: '', kind: '', group: -1 };
  for (const line of linesOf(examined)) {
    const mark = MARK.exec(line.words)?.[0] ?? '';
    const kind = kindOf(mark);
    if (line.group !== opening.group || (mark !== '' && kind === opening.kind) || isBelow(line.words))
      opening = { words: '', kind: '', group: line.group };
    if (/:\s*$/u.test(line.words)) opening = { words: line.words, kind, group: line.group };
    if (mark === '' || line.isHeading || line.words.length > LONGEST_ITEM || /:\s*$/u.test(line.words)) continue;
    if (line.part !== 'task' && !/^Giao\s/u.test(line.words.slice(mark.length))) continue;
    const tasks = beginningIn(reading.tasks, line);
    if (tasks.length === 0) continue;
    items.push({ ...line, said: saidIn(line, mark, reading.directives), above: opening.words, tasks });
  }
  return items;
}

/** `2. Về phòng, chống dịch`: a heading within a part; what was opened before it is closed. */
const isBelow = (words: string): boolean =>
  BELOW.test(words) && words.length <= LONGEST_BELOW && !/[.;,:/]\s*$/u.test(words);
const BELOW = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s+\p{Lu}/u;
const LONGEST_BELOW = 100;
/** The headings of papers whose parts have Arabic numbers. */
const TASKS_BELOW = /^\s*\d{1,2}[.)]\s+(?:Một số )?(?:Nhiệm vụ|Phương hướng|Giải pháp)(?!\p{L})/u;
const SHORT_BELOW = /^\s*\d{1,2}[.)]\s+(?:Một số )?(?:Hạn chế|Tồn tại|Khó khăn)(?!\p{L})/u;

const kindOf = (mark: string): string =>
  mark
    .trim()
    .replace(/\d+/gu, '1')
    .replace(/\p{Ll}/gu, 'a');

function saidIn({ start, words }: Line, mark: string, directives: readonly Stretch[]): string {
  const blank = (from: number, to: number, all: string): string =>
    `${all.slice(0, from)}${' '.repeat(to - from)}${all.slice(to)}`;
  return beginningIn(directives, { start, end: start + words.length })
    .filter((one) => one.end <= start + words.length)
    .reduce((all, one) => blank(one.start - start, one.end - start, all), blank(0, mark.length, words));
}

/** Plans and notices of conclusions set tasks; elsewhere they are announced, and less is asked of them. */
export const setsTasks = ({ reading, text }: Examined): boolean =>
  reading.meta.type === 'Kế hoạch' ||
  reading.meta.type === 'Kết luận' ||
  (reading.meta.type === 'Thông báo' && /kết luận/iu.test(text.slice(0, 1500)));

const MOST = 60;

/** The first words of an item, for a list of several. */
export function shortWords({ words: line }: TaskItem): string {
  const words = line.replace(MARK, '').trim();
  return words.length <= MOST ? words : `${words.slice(0, words.lastIndexOf(' ', MOST))} …`;
}
