/**
 * What stands around a table and holds for all of it: title, unit of measure, period, the day counted to, and the
 * notes below that belong to marks in it.
 */
import { type Block, type Document, wordsOf } from '#paper/document.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { GENERAL_NOTES, LOOKING_AHEAD, NOTE_OPENERS } from '#prose/lexicon/tables.ts';
import { footnotesOf } from '#prose/read/footnotes.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { estimateAt, saysEstimate } from './estimates.ts';
import { ownCells } from './frame.ts';
import { bareMark, type Grid } from './grids.ts';
import { type Times, timesOf } from './times.ts';
import { unitInBrackets, unitInLine } from './units.ts';

/** What a note changes of the figures it belongs to. */
export type Note = { readonly times: Times; readonly estimate: boolean; readonly period: string | null };

export type Notes = { readonly of: (marks: readonly string[]) => readonly Note[]; readonly all: readonly Note[] };

export type Surroundings = {
  readonly title: string | null;
  readonly unit: string | null;
  readonly times: Times;
  /** What the title calls an estimate: of all it tells, or of the period said behind the word. */
  readonly estimate: Estimate | null;
  readonly notes: Notes;
};

/** An estimate of one period, or of whatever is told. */
export type Estimate = { readonly period: string | null };

const lookingAhead = phraseSet(LOOKING_AHEAD);
const noteOpeners = phraseSet(NOTE_OPENERS);
const generalNotes = phraseSet(GENERAL_NOTES);
const CAPTION_BLOCKS = 6;
const NOTE_BLOCKS = 8;
const LONGEST_CAPTION = 260;

type Where = { readonly document: Document; readonly index: number; readonly year: number | null };

/** Everything around the table at `index` of the document; rows of the grid above `headerRow` are its title. */
export function surroundingsOf(where: Where, grid: Grid, headerRow: number): Surroundings {
  const captions = captionsOf(where, grid, headerRow);
  const titles = withoutAhead(captions)
    .map(withoutComing)
    .filter((line) => !/^\(?\s*(?:ĐVT|Đơn vị|Kèm theo|Ban hành kèm)/iu.test(line));
  const told = titles.map((line) => timesOf(line, null));
  const spoken = told.filter(({ span }) => span !== null).flatMap(({ years }) => years);
  const year = spoken.at(-1) ?? told.flatMap(({ years }) => years).at(-1) ?? where.year;
  const times = titles.map((line) => timesOf(line, year));
  const titled =
    times.findLast(isExact) ??
    times.findLast(({ derived }) => derived) ??
    times.findLast(({ period }) => period !== null) ??
    timesOf('', year);
  return {
    title: titleOf(titles),
    unit: captions.toReversed().flatMap((line) => unitInLine(line) ?? unitInBrackets(line) ?? [])[0] ?? null,
    times: {
      ...titled,
      years: titled.years.length > 0 || year === null ? titled.years : [year],
      until: times.findLast(({ until }) => until !== null)?.until ?? null,
    },
    estimate: estimateIn(titles, year),
    notes: notesOf(where, grid, year),
  };
}

/** `Kết quả năm 2023 và kế hoạch năm 2024`: the table's time is that of the results. */
function withoutComing(line: string): string {
  const tokens = tokensOf(line);
  for (let at = 1; at < tokens.length; at += 1) {
    const ahead = lookingAhead.at(tokens, at);
    if (!ahead) continue;
    const before = line.slice(0, tokens[at]?.start);
    const after = timesOf(line.slice(tokens[at]?.start), null);
    if ((after.years.length > 0 || after.ranges) && /(?:19|20)\d\d/.test(before)) return trimmed(before);
    if ((after.rest || after.span !== null) && timesOf(before, null).span !== null)
      return `${trimmed(before)}${after.years[0] === undefined ? '' : ` năm ${after.years[0]}`}`;
  }
  return line;
}

/** `Kết quả … năm 2025` over `và kế hoạch năm 2026`: the second line is not the table's time. */
function withoutAhead(lines: readonly string[]): readonly string[] {
  const dated = lines.findIndex((line) => timesOf(line, null).span !== null);
  return lines.filter((line, at) => {
    const rest = line.replace(/^và\s+/iu, '');
    const isAhead = at > dated && dated >= 0 && lookingAhead.at(tokensOf(rest), 0) !== null;
    return !isAhead || (rest === line && !/^và\s/iu.test(line));
  });
}

const trimmed = (words: string): string => words.replace(/[\s,;–-]*(?:(?:và|xây dựng|một số)\s*)*$/iu, '');

/** A month, quarter or number of months said in so many words. */
const isExact = ({ period, span, derived }: Times): boolean => period !== null && span !== 'year' && !derived;

/** `Kết quả 9 tháng, ước cả năm 2025`: an estimate of the year alone. */
function estimateIn(lines: readonly string[], year: number | null): Estimate | null {
  for (const line of lines) {
    const tokens = tokensOf(line);
    const at = estimateAt(tokens);
    if (at < 0) continue;
    const start = tokens[at]?.start ?? 0;
    const told = timesOf(line.slice(0, start), year).span !== null;
    return { period: told ? timesOf(line.slice(start), year).period : null };
  }
  return null;
}

/** The lines above the table and its own rows above the header, nearest last. */
function captionsOf({ document, index }: Where, grid: Grid, headerRow: number): readonly string[] {
  const before: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - CAPTION_BLOCKS); at -= 1) {
    const block = document.blocks[at] as Block;
    if (block.kind === 'table') break;
    const words = block.kind === 'paragraph' ? wordsOf(block) : '';
    if (words.length > LONGEST_CAPTION || isStatement(words, block)) break;
    before.unshift(words);
  }
  const own = grid.rows.slice(0, headerRow).flatMap((row, at) => ownCells(row, at).map((cell) => cell.text));
  return [...before, ...own].map((line) => line.normalize('NFC').trim()).filter((line) => line !== '');
}

/** A list item or a sentence with its full stop says something of its own. */
function isStatement(words: string, block: Block): boolean {
  const text = words.trim();
  const listed = /^[-+•]/u.test(text) || (block.kind === 'paragraph' && /^[-+•]/u.test(block.label ?? ''));
  return listed || (text.length > 60 && /[.;]$/u.test(text) && text !== text.toUpperCase());
}

/** What the table is about, for tables whose rows only name units. */
function titleOf(titles: readonly string[]): string | null {
  const line = titles.findLast(
    (one) =>
      one.length < 200 && !one.startsWith('(') && !/^(?:Phụ lục|Biểu|Bảng|Mẫu)\s*(?:số\s*)?[\dIVX.-]*$/iu.test(one),
  );
  return (
    line
      ?.replace(/^(?:Biểu|Phụ lục|Bảng)\s*(?:số\s*)?[\dIVX]*\s*[.:-]?\s*/iu, '')
      .replace(/\(?(?:ĐVT|Đơn vị tính).*$/iu, '')
      .trim() || null
  );
}

/** What a title counts: without `Biểu tổng hợp`, `theo phường` and its period. */
export function subjectOf(title: string): string {
  const plain = title
    .replace(
      /^(?:(?:biểu|bảng)?\s*(?:tổng hợp|chi tiết|thống kê|theo dõi|số liệu|báo cáo)\s+|(?:kết quả|tình hình|tiến độ)\s+(?:thực hiện\s+|công tác\s+)?|(?:biểu|bảng)\s+)+/iu,
      '',
    )
    .replace(
      /\s*(?:chia |phân )?theo (?:từng )?(?:phường|xã|huyện|đơn vị|địa phương|địa bàn|thôn|trường|tổ dân phố)(?![\p{L}]).*$/iu,
      '',
    )
    .replace(/\s*(?:năm|tháng|quý|\d+ tháng|tính đến|đến ngày)\s+(?:[\dIVX]|đầu năm).*$/iu, '')
    .trim();
  return plain === '' ? title : plain === plain.toUpperCase() ? plain.toLowerCase() : plain;
}

const MARK = /(?:^|[\s;.])(\(\d{1,2}\)|\[\d{1,2}\]|\(\*{1,3}\)|\*{1,3}|[¹²³⁴⁵])(?=[\s:]|\p{L})/gu;

/** The notes below the table, and in its own last rows, by their marks. */
function notesOf({ document, index }: Where, grid: Grid, year: number | null): Notes {
  const marked = new Map<string, Note[]>();
  const all: Note[] = [];
  for (const line of noteLines(document, index, grid)) {
    const places = [...line.matchAll(MARK)];
    const begins = places[0] && /^(?:ghi chú|chú thích|lưu ý)?\s*:?\s*$/iu.test(line.slice(0, places[0].index));
    if (!begins) {
      if (isGeneral(line)) all.push(noteOf(line, year));
      continue;
    }
    places.forEach((place, at) => {
      const words = line.slice(place.index + place[0].length, places[at + 1]?.index ?? line.length);
      const mark = bareMark(place[1] ?? '');
      marked.set(mark, [...(marked.get(mark) ?? []), noteOf(words, year)]);
    });
  }
  const feet = footnotesOf(document);
  const ofFoot = (mark: string): readonly Note[] => (feet.get(mark) ?? []).map((words) => noteOf(words, year));
  return { all, of: (marks) => marks.flatMap((mark) => marked.get(mark) ?? ofFoot(mark)) };
}

/** `Ghi chú: Số liệu tính đến …` speaks of the whole table, `Ghi chú: Thu NSNN lũy kế …` of one thing. */
function isGeneral(line: string): boolean {
  const tokens = tokensOf(line);
  const opener = noteOpeners.at(tokens, 0);
  const from = opener && tokens[opener.to]?.key === ':' ? opener.to + 1 : (opener?.to ?? 0);
  return opener !== null && (generalNotes.at(tokens, 0) !== null || generalNotes.at(tokens, from) !== null);
}

function noteOf(words: string, year: number | null): Note {
  const times = timesOf(words, year);
  const tells = /^[\s:(]*(?:số liệu|tính|ước|lũy kế|thực hiện|kết quả|số)(?!\p{L})/iu.test(words);
  const period = tells && times.until === null && times.span !== null && times.span !== 'year' ? times.period : null;
  return { times, estimate: saysEstimate(words), period };
}

function noteLines(document: Document, index: number, grid: Grid): readonly string[] {
  const lines: string[] = [];
  grid.rows.slice(-NOTE_BLOCKS).forEach((row, at) => {
    const cells = ownCells(row, grid.rows.length - Math.min(NOTE_BLOCKS, grid.rows.length) + at);
    if (cells.length === 1 && (cells[0]?.text.length ?? 0) > 12) lines.push(cells[0]?.text ?? '');
  });
  for (const block of document.blocks.slice(index + 1, index + 1 + NOTE_BLOCKS)) {
    if (block.kind !== 'paragraph') break;
    const words = `${block.label ?? ''} ${block.runs.map((run) => run.text).join('')}`.normalize('NFC').trim();
    if (words !== '') lines.push(words);
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}
