/**
 * Which version a paper says it is, in its file's name or its head: `lần 2`, `đính chính`, `thay thế`, `bản sửa`.
 *
 * A number counts only where nothing else can be meant: `Phu Lan 9 thang` is a place and a period, `lan 18.9` a day.
 * Where a name keeps its diacritics they count, so that `Phù Lãn` is never `lần`.
 */

import { findRun, type Word, wordsIn, wordsOfName } from '#cycle/match/words.ts';
import { fold } from '#prose/lexicon/fold.ts';

type Paper = {
  readonly file: string;
  /** The running text; only its head is looked at. */
  readonly text: string;
  /** The unit's name, which may read like a version: `Phù Lãn 2`. */
  readonly called: string;
};

const HEAD = 1500;

/**
 * The number of the version, 2 where a paper replaces another without a number; null when it says nothing.
 *
 * @example statedVersion({ file: 'BC lan 2.docx', text: '', called: 'phường Bắc Sơn' }) // 2
 */
export const statedVersion = (paper: Paper): number | null =>
  versionInHead(paper.text.slice(0, HEAD).normalize('NFC')) ?? versionInName(paper);

const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const COUNTED_IN_HEAD = /\(\s*lần\s+(?:thứ\s+)?(\d{1,2})\s*\)/iu;
/** `thay thế Báo cáo số 88/BC-UBND`: an earlier paper by its number, its day or as sent, not documents in general. */
const REPLACES_IN_HEAD = new RegExp(
  `${BEFORE}(?:thay thế|thay cho|đính chính|sửa đổi)[^.\\n]{0,20}(?:báo cáo|biểu|công văn|văn bản)\\s+(?:số|ngày|lần|đã gửi|trước)|` +
    `(?<!văn )${BEFORE}(?:bản|báo cáo|biểu)\\s+(?:đính chính|sửa đổi|thay thế)\\s*(?:[)\\n]|$)`,
  'iu',
);

function versionInHead(head: string): number | null {
  const counted = COUNTED_IN_HEAD.exec(head)?.[1];
  if (counted !== undefined) return Number(counted);
  return REPLACES_IN_HEAD.test(head) ? 2 : null;
}

/** As people type them; looked for as they stand where the name has diacritics, else without. */
const COUNTS = ['lần', 'lần thứ', 'ver', 'version'] as const;
const REPLACES = [
  ...['đính chính', 'thay thế', 'sửa lại'],
  ...['bản', 'báo cáo', 'bc', 'biểu', 'đã'].map((before) => `${before} sửa`),
] as const;
/** What makes a period or a day of a number before it. */
const NO_VERSION = /^(?:thang|th|t|nam|quy|q|\d+)$/;

function versionInName({ file, called }: Paper): number | null {
  const words = withoutRun(wordsOfName(file), wordsIn(called));
  const spelt = words.some(({ bare, folded }) => folded !== fold(bare));
  const says = (phrase: string, at: number): boolean => {
    const wanted = phrase.split(' ');
    return wanted.every((one, index) => isWord(words[at + index], one, spelt));
  };
  for (const [at] of words.entries()) {
    const number = COUNTS.filter((phrase) => says(phrase, at))
      .map((phrase) => numberAt(words, at + phrase.split(' ').length))
      .find((found) => found !== null);
    if (number !== undefined) return number;
  }
  const ends = (at: number): boolean => says('sửa đổi', at) && at + 2 === words.length;
  return words.some((_, at) => REPLACES.some((phrase) => says(phrase, at)) || ends(at)) ? 2 : null;
}

const isWord = (word: Word | undefined, wanted: string, spelt: boolean): boolean => {
  const [asked] = wordsIn(wanted);
  return word !== undefined && asked !== undefined && (spelt ? word.folded === asked.folded : word.bare === asked.bare);
};

function numberAt(words: readonly Word[], at: number): number | null {
  const [number, next] = [words[at]?.bare ?? '', words[at + 1]?.bare ?? ''];
  return /^\d{1,2}$/.test(number) && Number(number) > 0 && !NO_VERSION.test(next) ? Number(number) : null;
}

/** The words without those of the unit's own name. */
function withoutRun(words: readonly Word[], name: readonly Word[]): readonly Word[] {
  const at = findRun(words, name);
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + name.length)];
}
