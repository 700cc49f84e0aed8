/**
 * When two clauses say the same, and what a clause is about: compared by their words without diacritics and without
 * the words every clause has.
 */
import { type Field, fields } from '#core/field.ts';
import { fieldWords, topics } from '#cycle/remedy/field-words.ts';
import { wordsIn } from './words.ts';

/** Words of the genre that say nothing about the matter. */
const empty = new Set(
  'va cua cac cho voi trong tren tai tu den duoc bi da dang se con co la ve theo nay do mot so nhieu viec cong tac thuc hien chua cao tap trung tang cuong day manh tiep tuc ket qua tinh hinh'.split(
    ' ',
  ),
);

/** The words of a clause that carry its matter, each once. */
export const matterOf = (words: string): ReadonlySet<string> =>
  new Set(
    wordsIn(words)
      .map((word) => word.bare)
      .filter((word) => !empty.has(word)),
  );

/** The share of words that two clauses have in common, of all their words: 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The share of the words of the first that the second also has. */
export const covered = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / a.size;

const SAME = 0.55;
const HELD = 0.85;

/** Near duplicates: mostly the same words, or one nearly all within the other. */
export const saysTheSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  overlap(a, b) >= SAME || (Math.min(a.size, b.size) >= 4 && Math.max(covered(a, b), covered(b, a)) >= HELD);

/**
 * The field whose words a clause uses most, longer phrases counting more; among equals one of the unit's own, else the
 * first in the order of the report. Null when it uses none.
 *
 * @example fieldOf('thu ngân sách đạt chưa cao', []) // 'budget'
 */
export function fieldOf(words: string, preferred: readonly Field[]): Field | null {
  const text = bareText(words);
  const scored = fields.map((field) => {
    const hits = fieldWords[field].filter((phrase) => text.includes(` ${phrase} `));
    const score = hits.reduce((sum, phrase) => sum + phrase.split(' ').length, 0);
    return { field, score: score + (score > 0 && preferred.includes(field) ? 0.5 : 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return best === 0 ? null : (scored.find(({ score }) => score === best)?.field ?? null);
}

const bareText = (words: string): string =>
  ` ${wordsIn(words)
    .map((word) => word.bare)
    .join(' ')} `;

/**
 * The topic a clause names first; null when it names none.
 *
 * @example topicOf('Trật tự đường hè có lúc, có nơi còn lộn xộn') // 'duong he'
 */
export function topicOf(words: string): string | null {
  const text = bareText(words);
  const named = topics
    .flatMap(([topic = '', ...others]) =>
      [topic, ...others].map((phrase) => ({ topic, at: text.indexOf(` ${phrase} `) })),
    )
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  return named[0]?.topic ?? null;
}

/** A short stable name for words: FNV-1a over their matter, in the order of the alphabet. */
export function markOf(words: string): string {
  let hash = 0x811c9dc5;
  for (const character of [...matterOf(words)].sort().join(' ')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
