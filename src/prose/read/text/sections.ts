/**
 * Which part of the outline each line stands in: results, shortcomings, causes, tasks.
 *
 * Headings set the part for everything below them until a heading of the same depth; a heading
 * that announces nothing inherits (`1. Kinh tế` below `KẾT QUẢ` is results). A numbered line may begin with its
 * heading (`2. Hạn chế. Thu ngân sách …`); what is numbered in a report is results unless it says otherwise.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { ASSERTED, VERDICTS } from '#prose/lexicon/proceedings.ts';
import { SECTION_CUES, type Section } from '#prose/lexicon/sections.ts';
import { isTitle } from '#prose/read/head/subject-line.ts';
import type { Source } from '#prose/read/source.ts';
import { bodyAt } from '#prose/read/tasks/assignees.ts';
import { beginsWork } from '#prose/read/tasks/requests.ts';
import { isComing } from '#prose/read/time/periods.ts';
import type { Line } from './lines.ts';
import { shortMatterAt } from './openings.ts';

type Open = { readonly level: number; readonly section: Section | null; readonly isInline: boolean };

const cues = phraseBook(SECTION_CUES);
/** The title of a paper or of a news item speaks of results and of tasks, and opens neither. */
const titles = phraseSet([
  'báo cáo tình hình',
  'báo cáo kết quả',
  'báo cáo công tác',
  'báo cáo tổng kết',
  'báo cáo sơ kết',
  'báo cáo kinh tế',
  'hội nghị',
  'hội nghị lần thứ',
  'phiên họp',
  'kỳ họp',
]);
const reports = phraseSet(['báo cáo']);
const asserted = phraseSet([
  ...ASSERTED,
  ...VERDICTS,
  'đánh giá',
  'thống nhất',
  'nhất trí',
  'phê bình',
  'thẳng thắn',
  'nghe',
]);
const conclusions = phraseSet([
  'kết luận',
  'ý kiến kết luận',
  'thông báo kết luận',
  'chỉ thị',
  'công điện',
  'ý kiến chỉ đạo',
]);
const ARTICLE = fold('điều');
const DEEPEST = 9;
/** Among tasks a point at this depth (`3. Khắc phục hạn chế`) opens no part of its own. */
const POINT = 3;
/** An article of a resolution stands above its numbered points. */
const ARTICLE_LEVEL = 1;
/** The name of the document stands in the first lines. */
const TITLE = 30;
const DONE = new Set(['đã', 'được', 'đạt', 'còn', 'chưa', 'vẫn', 'bị', 'có', 'là'].map(fold));
/** How far into a heading its time stands. */
const NEAR = 14;
/** How many words announce a list. */
const LONGEST_LEAD = 20;
/** How many words the heading within a line may have, and among how many of them its cue stands. */
const INLINE = { longest: 9, cue: 3 };
/** What a line without a number may begin with. */
const TOLD: ReadonlySet<Section> = new Set<Section>(['result', 'shortcoming', 'cause']);
/** And, before a colon, in a word or three. */
const NAMED: ReadonlySet<Section> = new Set<Section>(['aim', 'lesson', 'proposal', 'task']);
const FEW = 5;
const CLOSED: ReadonlySet<Section | null> = new Set<Section | null>(['task', 'proposal', 'recipients', 'aim']);

/** The section of every line, null before the first heading that announces one. */
export function sectionsOf(source: Source, lines: readonly Line[]): (Section | null)[] {
  const open: Open[] = [];
  const isReport = lines.slice(0, TITLE).some((line) => namesReport(source, line));
  const isConclusion = lines.slice(0, TITLE).some((line) => concludes(source, line));
  let numbered = false;
  return lines.map((line, index) => {
    const here = (): Section | null =>
      open.at(-1)?.section ?? (open.length === 0 && isReport && numbered ? 'result' : null);
    if (line.section) return line.section;
    if (line.shape === 'furniture' || line.shape === 'table' || isTitle(source, lines, index)) return here();
    if (line.shape === 'prose' && open.length === 1 && open[0]?.section === 'recipients') open.pop();
    const level = levelOf(source, line);
    numbered ||= level !== null && line.label !== null;
    while (level !== null && open.at(-1)?.isInline && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const isHeading = line.shape === 'heading' || isArticle(source, line);
    const end = headingEnd(source, line);
    const said = isHeading || endsWithColon(source, line) ? announcedBy(source, line, end) : null;
    const opens =
      (open.length > 0 && isTimeAlone(source, line)) ||
      (above(open, level) !== 'shortcoming' && givesBelow(source, lines, index));
    const announced = said ?? (isHeading && !CLOSED.has(above(open, level)) && opens ? 'task' : null);
    if (isHeading || announced !== null) {
      const depth = level ?? DEEPEST;
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= depth) open.pop();
      const isAim = open.at(-1)?.section === 'lesson' && announced === 'task';
      const isPoint = depth >= POINT && open.at(-1)?.section === 'task' && announced !== null && TOLD.has(announced);
      open.push({
        level: depth,
        section: isPoint ? 'task' : isAim ? 'lesson' : (announced ?? here()),
        isInline: false,
      });
      return here();
    }
    if (isConclusion && here() === null && givesInline(source, line)) return 'task';
    const inline = CLOSED.has(here()) ? null : inlineHeading(source, line);
    if (inline !== null && level !== null) open.push({ level, section: inline, isInline: true });
    const names = inline !== null && (level !== null || TOLD.has(inline) || isNamed(source, line, inline));
    return names ? inline : here();
  });
}

const levelOf = (source: Source, line: Line): number | null => (isArticle(source, line) ? ARTICLE_LEVEL : line.level);

/** The part a heading of this depth stands in. */
const above = (open: readonly Open[], level: number | null): Section | null =>
  open.findLast((one) => one.level < (level ?? DEEPEST))?.section ?? null;

/** `3. Công việc, người làm`: whatever the heading says, points that each begin with who does what are tasks. */
function givesBelow(source: Source, lines: readonly Line[], index: number): boolean {
  const giving = lines.slice(index + 1, index + 4).filter((line) => {
    return line.label !== null && gives(source, line, line.body);
  });
  return giving.length > 1;
}

/** From here the line names a body and what it is to do, and tells nothing as done. */
const gives = (source: Source, line: Line, from: number): boolean =>
  bodyAt(source, from, line.to) !== null &&
  !hasDone(source, from, Math.min(line.to, from + NEAR + NEAR)) &&
  !tells(source, from, Math.min(line.to, from + NEAR)) &&
  beginsWork(source, from, line.to);

/** In a conclusion: `2. Về đất đai: UBND các xã lập lại trật tự`. */
function givesInline(source: Source, line: Line): boolean {
  if (line.label === null) return false;
  if (gives(source, line, line.body)) return true;
  for (let at = line.body; at < Math.min(line.to, line.body + NEAR); at += 1)
    if (source.tokens[at]?.key === ':') return gives(source, line, at + 1);
  return false;
}

/** `THÔNG BÁO` and below it `kết luận của …`, `CHỈ THỊ`. */
const concludes = ({ tokens }: Source, line: Line): boolean => conclusions.at(tokens, line.body, line.to) !== null;

/** `Ban Chấp hành nghiêm túc chỉ ra …`. */
function tells({ tokens }: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (asserted.at(tokens, at, to)) return true;
  return false;
}

const hasDone = ({ tokens }: Source, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => DONE.has(token.key) || token.key === '%');

/** `Điều 2. Mục tiêu, chỉ tiêu`. */
const isArticle = ({ tokens }: Source, line: Line): boolean =>
  tokens[line.from]?.key === ARTICLE &&
  tokens[line.from + 1]?.kind === 'number' &&
  ['.', ':'].includes(tokens[line.from + 2]?.key ?? '');

/** A long article holds its statements itself: only its first words are a heading. */
const headingEnd = (source: Source, line: Line): number =>
  line.shape !== 'heading' && isArticle(source, line) ? Math.min(line.to, line.body + INLINE.longest) : line.to;

/** `BÁO CÁO` as a line that begins with it in capitals. */
const namesReport = ({ tokens }: Source, line: Line): boolean =>
  reports.at(tokens, line.from, line.to) !== null && tokens[line.from]?.text === 'BÁO';

/** A short line that ends in a colon announces what follows as a heading does. */
function endsWithColon({ tokens }: Source, line: Line): boolean {
  return tokens[line.to - 1]?.key === ':' && line.to - line.body <= LONGEST_LEAD;
}

/** `Hạn chế. …`, `Tồn tại: …`: a cue at the head of a line, closed by a stop or colon. */
function inlineHeading(source: Source, line: Line): Section | null {
  const { tokens } = source;
  for (let at = line.body; at < Math.min(line.to - 1, line.body + INLINE.longest); at += 1) {
    const key = tokens[at]?.key;
    if (key === ',' || tokens[at]?.kind === 'number') continue;
    if (key === '.' || key === ':') return announcedBy(source, line, Math.min(at, line.body + INLINE.cue + 2));
  }
  return null;
}

/** `Chỉ tiêu: …`, `Nhiệm vụ: …`: a cue as the head of a line without a number, and a colon. */
function isNamed({ tokens }: Source, line: Line, inline: Section): boolean {
  if (!NAMED.has(inline) || !cues.at(tokens, line.body, line.to)) return false;
  for (let at = line.body; at < Math.min(line.to, line.body + FEW); at += 1) if (tokens[at]?.key === ':') return true;
  return false;
}

/** The first cue in the heading; aims and tasks together (`MỤC TIÊU, NHIỆM VỤ`) are tasks. */
function announcedBy(source: Source, line: Line, to: number): Section | null {
  const { tokens } = source;
  if (line.label === null && titles.at(tokens, line.body, line.to)) return null;
  let aim: Section | null = null;
  for (let at = line.body; at < to; at += 1) {
    const cue = cues.at(tokens, at, to);
    if (!cue) continue;
    if (cue.value !== 'aim' && aim === null) return cue.value;
    if (cue.value === 'task') return cue.value;
    aim ??= cue.value;
  }
  if (aim !== null || namesComing(source, line, to)) return aim ?? 'task';
  return shortMatterAt(tokens, line.body, to) === null ? null : 'shortcoming';
}

/** `NĂM 2026` below `Phần thứ hai`. */
const isTimeAlone = (source: Source, line: Line): boolean => line.to - line.body <= FEW && comesAt(source, line.body);

function comesAt({ names, year, until }: Source, at: number): boolean {
  const name = names.at(at);
  return name !== null && until != null && isComing(name, year, until);
}

/** `III. QUÝ IV`, `Điều 2: Năm 1998 …`: a heading over what lies behind the time reviewed. */
function namesComing(source: Source, line: Line, to: number): boolean {
  if (line.label === null) return false;
  for (let at = line.body; at < Math.min(to, line.body + NEAR); at += 1) if (comesAt(source, at)) return true;
  return false;
}
