/**
 * `bokhuyet read FILE…`: the facts of documents with their places. A file that cannot be read gets its own line with
 * `error` and the rest go on; the exit code then is 2.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { readingOf } from '#cycle/reading-of.ts';
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
    const found = await lineOf(file, options.lang);
    if ('error' in found) process.exitCode = 2;
    if (options.out)
      writeFileSync(
        join(options.out, `${stems[index] === '-' ? 'stdin' : stems[index]}.json`),
        `${JSON.stringify(found, null, 1)}\n`,
      );
    else say(options.json ? JSON.stringify(found) : summary(found));
  }
}

type Line =
  | ReturnType<typeof readingJson>
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string } };

async function lineOf(file: string, language: Language): Promise<Line> {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return { file, error: { code: 'TP00', message: bytes } };
  const result = await readingOf(bytes, file);
  if (result.ok) return readingJson(file, result.reading);
  const told = worded(result.problem);
  return { file, error: { code: told.code, message: `${told.message[language]} ${told.advice[language]}` } };
}

function bytesOf(file: string): Uint8Array | string {
  try {
    return new Uint8Array(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    return `${file}: ${(error as Error).message}`;
  }
}

function summary(found: Line): string {
  if ('error' in found) return `${found.file}\n  ✗ ${found.error.code} ${found.error.message}`;
  const figures = found.figures.map((figure) => {
    const parts = [
      figure.value === null ? null : `${figure.approx ?? ''} ${figure.value} ${figure.unit ?? ''}`.trim(),
      figure.growthPct === null ? null : `${figure.growthPct > 0 ? '+' : ''}${figure.growthPct} %`,
      figure.planPct === null ? null : `${figure.planPct} % KH`,
    ];
    return `  ${figure.label}: ${parts.filter(Boolean).join('; ')}`;
  });
  const of = (kind: string): string[] =>
    found.findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => `  ${kind === 'shortcoming' ? '−' : '+'} ${finding.quote}`);
  const tasks = found.tasks.map((task) => `  → ${task.quote}`);
  const directives = found.directives.map((directive) => `  § ${directive.quote}`);
  return [found.file, ...figures, ...of('achievement'), ...of('shortcoming'), ...tasks, ...directives].join('\n');
}
