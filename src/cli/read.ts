/**
 * `bokhuyet read FILE…`: the facts of documents with their places. A file that cannot be read gets its own line with
 * `error` and the rest go on; the exit code then is 2.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Command } from 'commander';
import type { Problem } from '#core/problem.ts';
import { readingOf } from '#cycle/take-in/reading-of.ts';
import { defaultLimits } from '#paper/read/intake.ts';
import type { Reading } from '#prose/read/reading.ts';
import { readingJson } from '#prose/read/reading-json.ts';
import { problem, type WordedProblem, worded } from '#prose/words/problems.ts';
import { checkWritable, reasonOf, writeWhole } from './disk.ts';
import { summaryOf } from './read-summary.ts';
import { type Language, languageOption, Refusal, say, standardInput } from './terminal.ts';

type Options = { readonly json?: boolean; readonly out?: string; readonly lang: Language };

export const readCommand = (): Command =>
  new Command('read')
    .description(
      'Đọc số liệu, kết quả, hạn chế, nhiệm vụ, văn bản trong tài liệu.\nRead figures, findings, tasks and directives out of documents.',
    )
    .argument('<files...>', '.docx .xlsx .pdf .txt, hoặc - cho đầu vào chuẩn / or - for standard input')
    .option('--json', 'mỗi tài liệu một dòng JSON / one line of JSON a document')
    .option('--out <dir>', 'mỗi tệp một tệp JSON / one JSON file for each file')
    .option(...languageOption)
    .action(read);

async function read(files: readonly string[], options: Options): Promise<void> {
  const out = options.out === undefined ? null : resolve(options.out);
  const names = files.map(nameOfOutput);
  if (out !== null) refuseOverwriting(files, names, out);
  for (const [index, file] of files.entries()) {
    const line = await found(file);
    if ('error' in line) process.exitCode = 2;
    if (out !== null) writeWhole(out, new Map([[names[index] ?? '', `${JSON.stringify(json(line), null, 1)}\n`]]));
    else say(options.json ? JSON.stringify(json(line)) : summary(line, options.lang));
  }
}

const nameOfOutput = (file: string): string => `${file === '-' ? 'stdin' : basename(file, extname(file))}.json`;

/** Two inputs of one name, or an output that is an input: refused before anything is written. */
function refuseOverwriting(files: readonly string[], names: readonly string[], out: string): void {
  // Disks of Windows and macOS know neither case nor forms of Unicode.
  const keys = names.map((name) => name.normalize('NFC').toLowerCase());
  const twice = names.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  if (twice.length > 0)
    throw new Refusal(
      `${[...new Set(twice)].join(', ')}: hai tệp cùng tên sẽ ghi đè nhau, chưa ghi gì. / two files of one name would overwrite each other, nothing was written.`,
    );
  const itself = names.find((name) => files.some((file) => file !== '-' && resolve(file) === join(out, name)));
  if (itself !== undefined)
    throw new Refusal(
      `${join(out, itself)}: kết quả sẽ ghi đè lên chính tệp đầu vào, chưa ghi gì; chọn thư mục khác. / the result would overwrite an input, nothing was written; choose another folder.`,
    );
  checkWritable(out);
}

type Found = { readonly file: string; readonly reading: Reading };
type Failed = { readonly file: string; readonly error: Pick<WordedProblem, 'code' | 'message' | 'advice'> };

async function found(file: string): Promise<Found | Failed> {
  const input = await inputOf(file);
  if ('code' in input) return failed(file, input);
  const result = await readingOf(input.bytes, file, input.size === undefined ? {} : { size: input.size });
  return result.ok ? { file, reading: result.reading } : failed(file, result.problem);
}

function failed(file: string, told: Problem): Failed {
  const { code, message, advice } = worded(told);
  return { file, error: { code, message, advice } };
}

export type Input = { readonly bytes: Uint8Array; readonly size?: number };

/** The bytes of a file, or of standard input for `-`; of one that is too large only its size. */
export async function inputOf(file: string): Promise<Input | Problem> {
  const { fileBytes } = defaultLimits;
  try {
    if (file === '-') return { bytes: await standardInput(fileBytes) };
    const { size } = statSync(file);
    return size > fileBytes ? { bytes: new Uint8Array(), size } : { bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    const { vi, en } = reasonOf(error);
    return problem('TP00', { file }, { why: vi, whyEnglish: en });
  }
}

const json = (line: Found | Failed): object => ('error' in line ? line : readingJson(line.file, line.reading));

function summary(line: Found | Failed, language: Language): string {
  if ('error' in line) {
    const { code, message, advice } = line.error;
    return `${line.file}\n  ✗ ${code} ${message[language]} ${advice[language]}`;
  }
  return [line.file, ...summaryOf(line.reading, language)].join('\n');
}
