/** Any text at all is read without a crash, and every fact stands where it says it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { withTables } from '#paper/read/text-tables.ts';
import { read } from '#prose/read/read.ts';
import { readingJson } from '#prose/read/reading-json.ts';
import { refrains, shuffled } from './strange-texts.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');
const papers = [corpus, join(corpus, 'own')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const SHARE = Number(process.env.FUZZ ?? 1);

/** Reads it; throws when a fact is not where it says, or says what no fact can. */
function readThrough(text: string): void {
  const reading = read(withTables(documentOf(text)));
  const facts = [...reading.figures, ...reading.counts, ...reading.directives, ...reading.findings, ...reading.tasks];
  for (const fact of facts) {
    if (fact.start < 0 || fact.end <= fact.start || reading.text.slice(fact.start, fact.end) !== fact.quote)
      throw new Error(`a fact is not where it says: ${JSON.stringify(fact.quote)}`);
    if (fact.quote.trim() === '') throw new Error('a fact of no words');
  }
  for (const figure of reading.figures)
    if (figure.label.trim() === '') throw new Error(`a figure of nothing: ${figure.quote}`);
  JSON.stringify(readingJson('a.txt', reading));
}

it('papers cut up, shuffled and mixed with anything', () => {
  fc.assert(fc.property(shuffled(papers), readThrough), { numRuns: 400 * SHARE });
});

it('letters of any script', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), readThrough), { numRuns: 300 * SHARE });
});

it.each(refrains)('%j ten thousand times', (refrain) => {
  expect(() => readThrough(refrain.repeat(10_000))).not.toThrow();
});
