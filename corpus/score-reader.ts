/**
 * Reads the annotated corpus and prints how well: the table of score.mjs.
 *
 * Predictions go to a temporary folder in the form of design.md section 5; flags are handed on
 * (`npm run corpus -- --verbose`). Another folder of gold may be named first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { readingJson } from '#prose/read/reading-json.ts';

const here = import.meta.dirname;
const [first, ...rest] = process.argv.slice(2);
const gold = first && !first.startsWith('--') ? first : here;
const flags = gold === here ? process.argv.slice(2) : rest;
const predictions = mkdtempSync(join(tmpdir(), 'bokhuyet-corpus-'));

for (const name of readdirSync(gold)
  .filter((file) => file.endsWith('.txt'))
  .sort()) {
  const text = readFileSync(join(gold, name), 'utf8').normalize('NFC');
  writeFileSync(
    join(predictions, name.replace(/\.txt$/, '.json')),
    JSON.stringify(readingJson(name, read(documentOf(text)))),
  );
}

const scored = spawnSync(process.execPath, [join(here, 'score.mjs'), gold, predictions, ...flags], {
  stdio: 'inherit',
});
rmSync(predictions, { recursive: true, force: true });
process.exitCode = scored.status ?? 1;
