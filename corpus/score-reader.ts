/**
 * Reads the annotated corpus and prints how well: the table of score.mjs.
 *
 * Predictions go to a temporary folder in the form of design.md section 5; flags are handed on
 * (`npm run corpus -- --verbose`). Another folder of gold may be named first;
 * of our own (`corpus/own`) the further marks are printed too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import type { Reading } from '#prose/read/reading.ts';
import { readingJson } from '#prose/read/reading-json.ts';
import { printDetails } from './score-details.ts';

const here = import.meta.dirname;
const [first, ...rest] = process.argv.slice(2);
const gold = first && !first.startsWith('--') ? first : here;
const flags = gold === here ? process.argv.slice(2) : rest;
const readings = new Map<string, Reading>();
const predictions = mkdtempSync(join(tmpdir(), 'bokhuyet-corpus-'));

for (const name of readdirSync(gold)
  .filter((file) => file.endsWith('.txt'))
  .sort()) {
  const text = readFileSync(join(gold, name), 'utf8').normalize('NFC');
  const reading = read(documentOf(text));
  readings.set(name.replace(/\.txt$/, ''), reading);
  writeFileSync(join(predictions, name.replace(/\.txt$/, '.json')), JSON.stringify(readingJson(name, reading)));
}

const scored = spawnSync(process.execPath, [join(here, 'score.mjs'), gold, predictions, ...flags], {
  stdio: 'inherit',
});
rmSync(predictions, { recursive: true, force: true });
if (gold !== here) printDetails(gold, (id) => readings.get(id) as Reading, flags.includes('--verbose'));
process.exitCode = scored.status ?? 1;
