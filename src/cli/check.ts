/**
 * `bokhuyet check FILE…`: the problems of documents, each at its place, with what to do. Exit code 1 when one of them is
 * an error, 2 when a file could not be read (2 wins).
 */
import { Command } from 'commander';
import { type Day, parseDay } from '#core/day.ts';
import type { Problem } from '#core/problem.ts';
import { checkFile } from '#cycle/check/check-file.ts';
import type { RegisterFolder } from '#cycle/check/register-for.ts';
import { whereIn } from '#cycle/check/where.ts';
import { loadWholeFolder } from '#cycle/folder/whole-folder.ts';
import type { Document } from '#paper/document.ts';
import { type WordedProblem, type Words, worded } from '#prose/words/problems.ts';
import { checkAnnotate, writeAnnotated } from './check-annotate.ts';
import { printedProblems } from './check-print.ts';
import { readFolder } from './folder.ts';
import { inputOf } from './read.ts';
import { sarifOf } from './sarif.ts';
import { type Language, languageOption, progress, Refusal, say, tell } from './terminal.ts';

type Options = {
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly annotate?: string;
  readonly force?: boolean;
  readonly register?: string;
  readonly on?: string;
  readonly lang: Language;
};

export const checkCommand = (): Command =>
  new Command('check')
    .description(
      'Rà soát văn bản: số liệu, viện dẫn, đơn vị, nhiệm vụ, kỳ và ngày, thể thức.\nCheck documents: figures, citations, units, tasks, periods and dates, layout (docs/check).',
    )
    .argument('<files...>', '.docx .xlsx .pdf .txt, hoặc - cho đầu vào chuẩn / or - for standard input')
    .option('--json', 'mỗi tài liệu một dòng JSON / one line of JSON a document')
    .option('--sarif', 'mọi tài liệu trong một tệp SARIF 2.1.0 / all documents as SARIF 2.1.0')
    .option(
      '--annotate <out>',
      'ghi bản sao có ghi chú tại chỗ: Word, Excel, hoặc trang HTML / write a copy with comments at the places',
    )
    .option('--force', 'với --annotate: thay tệp đã có / with --annotate: replace a file that is there')
    .option(
      '--register <dir>',
      'đối chiếu với thư mục của địa phương (docs/folder.md) / also check against the authority’s folder',
    )
    .option('--on <date>', 'ngày rà soát, yyyy-mm-dd; mặc định hôm nay / day of the check; today by default')
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet check bao-cao.docx --register examples/kien-an')
    .action(check);

async function check(files: readonly string[], options: Options): Promise<void> {
  const on = dayOf(options.on);
  const register = options.register === undefined ? null : registerAt(options.register, options.lang);
  if (options.annotate !== undefined) checkAnnotate(files, options.annotate, options.force);
  const lines: CheckLine[] = [];
  for (const [index, file] of files.entries()) {
    progress(`(${index + 1}/${files.length}) ${file} …`);
    const line = await checked(file, { on, register, annotate: options.annotate });
    progress('');
    if ('error' in line) process.exitCode = 2;
    else if (process.exitCode !== 2 && line.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    if (options.sarif) lines.push(line);
    else say(options.json ? JSON.stringify(line) : printedProblems(line, options.lang));
  }
  if (options.sarif) say(JSON.stringify(sarifOf(lines, { language: options.lang, from: process.cwd() })));
}

/** The program's only clock for a check. */
function dayOf(text: string | undefined): Day {
  const given = text ?? new Date().toISOString().slice(0, 10);
  const on = parseDay(given);
  if (on === null) throw new Refusal(`--on: «${given}»? yyyy-mm-dd.`);
  return on;
}

function registerAt(path: string, language: Language): RegisterFolder {
  const { files, oversized } = readFolder(path);
  const { whole, problems } = loadWholeFolder(files, oversized);
  if (whole !== null) return whole;
  for (const told of problems.filter(({ severity }) => severity === 'error').slice(0, 20))
    tell(worded(told).message[language]);
  throw new Refusal(
    `${path}: không dùng được làm sổ theo dõi; sửa các lỗi trên. / it cannot be used as a register; mend what is told above.`,
  );
}

type ProblemLine = Pick<
  WordedProblem,
  'code' | 'severity' | 'start' | 'end' | 'quote' | 'message' | 'advice' | 'place'
> & {
  /** The place as a person finds it; null where it is about the whole. */
  readonly where: Words | null;
  readonly family: string;
  readonly data: Problem['data'];
};

export type CheckLine =
  | { readonly file: string; readonly problems: readonly ProblemLine[]; readonly notices: readonly ProblemLine[] }
  | { readonly file: string; readonly error: Pick<WordedProblem, 'code' | 'message' | 'advice'> };

async function checked(
  file: string,
  {
    on,
    register,
    annotate,
  }: { readonly on: Day; readonly register: RegisterFolder | null; readonly annotate?: string | undefined },
): Promise<CheckLine> {
  const input = await inputOf(file);
  if ('code' in input) return failed(file, input);
  const result = await checkFile(input.bytes, file, {
    on,
    register,
    ...(input.size === undefined ? {} : { size: input.size }),
  });
  if (!result.ok) return failed(file, result.problem);
  if (annotate !== undefined) writeAnnotated(input.bytes, { file, out: annotate, checked: result, on });
  return { file, problems: linesOf(result.problems, result.document), notices: linesOf(result.notices, null) };
}

function failed(file: string, told: Problem): CheckLine {
  const { code, message, advice } = worded(told);
  return { file, error: { code, message, advice } };
}

const linesOf = (problems: readonly Problem[], document: Document | null): readonly ProblemLine[] =>
  problems.map((found) => {
    const { code, severity, start, end, quote, message, advice, place, data } = worded(found);
    const where = document && whereIn(document, found);
    return { code, family: code.slice(0, 2), severity, start, end, quote, message, advice, place, where, data };
  });
