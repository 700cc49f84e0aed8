/**
 * `bokhuyet read FILE…`: the facts of documents with their places. A file that cannot be read gets its own line with
 * `error` and the rest go on; the exit code then is 2.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { type Decimal, printDecimal } from '#core/decimal.ts';
import { readingOf } from '#cycle/reading-of.ts';
import type { FigureFact, Reading } from '#prose/read/reading.ts';
import { readingJson } from '#prose/read/reading-json.ts';
import { worded } from '#prose/words/problems.ts';
import { type Language, languageOption, Refusal, say } from './terminal.ts';

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
  const stems = files.map((file) => basename(file, extname(file)));
  const twice = stems.filter((stem, index) => options.out && stems.indexOf(stem) !== index);
  if (twice.length > 0)
    throw new Refusal(
      `${[...new Set(twice)].join(', ')}: hai tệp cùng tên sẽ ghi đè nhau, chưa ghi gì. / two files of one name would overwrite each other, nothing was written.`,
    );
  if (options.out) mkdirSync(options.out, { recursive: true });
  for (const [index, file] of files.entries()) {
    const line = await found(file, options.lang);
    if ('error' in line) process.exitCode = 2;
    if (options.out)
      writeFileSync(
        join(options.out, `${stems[index] === '-' ? 'stdin' : stems[index]}.json`),
        `${JSON.stringify(json(line), null, 1)}\n`,
      );
    else say(options.json ? JSON.stringify(json(line)) : summary(line));
  }
}

type Found = { readonly file: string; readonly reading: Reading };
type Failed = { readonly file: string; readonly error: { readonly code: string; readonly message: string } };

async function found(file: string, language: Language): Promise<Found | Failed> {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return { file, error: { code: 'TP00', message: bytes } };
  const result = await readingOf(bytes, file);
  if (result.ok) return { file, reading: result.reading };
  const told = worded(result.problem);
  return { file, error: { code: told.code, message: `${told.message[language]} ${told.advice[language]}` } };
}

function bytesOf(file: string): Uint8Array | string {
  try {
    return new Uint8Array(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    return `không mở được tệp / the file cannot be opened (${(error as Error).message})`;
  }
}

const json = (line: Found | Failed): object => ('error' in line ? line : readingJson(line.file, line.reading));

const printed = (figure: FigureFact): string => {
  const percent = (value: Decimal): string => printDecimal(value);
  const parts = [
    figure.value === null ? null : [figure.approx, printDecimal(figure.value), figure.unit].filter(Boolean).join(' '),
    figure.growthPct === null ? null : `${figure.growthPct.lt(0) ? '' : '+'}${percent(figure.growthPct)} %`,
    figure.planPct === null ? null : `${percent(figure.planPct)} % KH`,
  ];
  return `  ${figure.label}: ${parts.filter(Boolean).join('; ')}`;
};

function summary(line: Found | Failed): string {
  if ('error' in line) return `${line.file}\n  ✗ ${line.error.code} ${line.error.message}`;
  const { figures, counts, findings, tasks, directives } = line.reading;
  return [
    line.file,
    ...figures.map(printed),
    ...counts.map((count) => `  ${count.what}: ${printDecimal(count.value)}`),
    ...findings.map((finding) => `  ${finding.kind === 'shortcoming' ? '−' : '+'} ${finding.quote}`),
    ...tasks.map((task) => `  → ${task.quote}`),
    ...directives.map((directive) => `  § ${directive.quote}`),
  ].join('\n');
}
