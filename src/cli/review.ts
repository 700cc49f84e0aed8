/**
 * `bokhuyet review FOLDER`, or of an authority in the database: from the units' reports to the review dossier. Nothing is left half-written: the dossier
 * is made whole beside `--out` and then moved into place.
 */
import { createHash } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import { parseDay } from '#core/day.ts';
import { parsePeriod } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Dossier } from '#cycle/dossier/dossier.ts';
import { dossierFiles } from '#cycle/dossier/dossier-files.ts';
import { type Folder, loadFolder } from '#cycle/folder/folder.ts';
import { folderFor } from '#cycle/folder/whole-folder.ts';
import { closingLine } from '#cycle/remedy/holes.ts';
import { reviewFolder } from '#cycle/review.ts';
import { lastDayOf } from '#cycle/take-in/take-in.ts';
import { problem, worded } from '#prose/words/problems.ts';
import { recordOf } from '#store/authority-record.ts';
import { asOperator, dataOption, withDatabase } from './database.ts';
import { checkWritable, diskRefusal, realPathOf, writeWhole } from './disk.ts';
import { type Engines, openEngines } from './engines.ts';
import { notOnRecord } from './export.ts';
import { readFolder } from './folder.ts';
import { type Language, languageOption, problemLine, progress, Refusal, say, tell } from './terminal.ts';

type Options = {
  /** In place of a folder. */
  readonly authority?: string;
  readonly data?: string;
  readonly period: string;
  readonly out: string;
  readonly on?: string;
  readonly side?: 'party' | 'state';
  readonly lang: Language;
};

export const reviewCommand = (): Command =>
  new Command('review')
    .description(
      'Lập hồ sơ đánh giá từ thư mục của địa phương.\nWrite the review dossier of an authority laid out in a folder (docs/folder.md).',
    )
    .argument('[folder]', 'thư mục địa phương / the authority’s folder')
    .option(
      '--authority <code>',
      'thay cho thư mục: địa phương trong cơ sở dữ liệu / instead of a folder, one in the database',
    )
    .option(...dataOption)
    .requiredOption('--period <code>', 'kỳ đánh giá: 2019, 2019-6M, 2019-9M, 2019-Q3, 2019-M09 / the period')
    .requiredOption('--out <dir>', 'nơi ghi hồ sơ / where the dossier is written')
    .option(
      '--on <date>',
      'chỉ dùng những gì đã biết đến ngày này, mặc định là ngày họp / use only what was known on this day, by default the day of the review',
    )
    .addOption(new Option('--side <side>', 'thể thức / layout').choices(['party', 'state']))
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet review examples/kien-an --period 2019-9M --out out')
    .action(review);

async function review(path: string | undefined, options: Options): Promise<void> {
  const out = resolve(options.out);
  if ((path === undefined) === (options.authority === undefined))
    throw new Refusal(
      'Chọn một thư mục, hoặc --authority cho địa phương trong cơ sở dữ liệu; xem thêm --help. / Choose a folder, or --authority for one in the database; see --help.',
    );
  if (path !== undefined) refuseInside(out, path, options.period);
  checkWritable(out);
  progress('đọc thư mục… / reading the folder…');
  const { dossier, files } = await wholeReview(path, options);
  writeWhole(out, files);
  progress('');
  report(dossier, files, options);
}

type Asked = Omit<Options, 'out'>;

/** The dossier of a folder, or of an authority in the database, and all its files, in memory. */
export async function wholeReview(
  path: string | undefined,
  options: Asked,
): Promise<{ readonly dossier: Dossier; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const engines = openEngines();
  try {
    const found = await reviewed(path, options, engines);
    progress('viết văn bản… / writing the papers…');
    return { dossier: found.dossier, files: await dossierFiles(found, engines) };
  } finally {
    engines.close();
  }
}

/** The review, or a refusal with every mistake of the folder told. */
async function reviewed(
  path: string | undefined,
  options: Asked,
  { readingOf }: Engines,
): ReturnType<typeof reviewFolder> {
  const on = options.on === undefined ? undefined : parseDay(options.on);
  if (on === null)
    throw new Refusal(
      `--on: «${options.on}» không phải là ngày, hãy viết như 2019-09-30. / is not a day, write it like 2019-09-30.`,
    );
  const { folder, problems } =
    path === undefined ? await folderOnRecord(options) : loadedFrom(path, options, readingOf);
  return reviewFolder(folder, {
    problems,
    engines: { readingOf, sha256 },
    ...(on ? { on } : {}),
    ...(options.side ? { side: options.side } : {}),
  });
}

type Loaded = { readonly folder: Folder; readonly problems: readonly Problem[] };

function loadedFrom(path: string, options: Asked, readingOf: Engines['readingOf']): Loaded {
  const { files, oversized, unopened } = onDisk(path);
  const period = parsePeriod(options.period);
  const reports = `reviews/${options.period}/reports/`;
  for (const [name, bytes] of files)
    if (period !== null && name.startsWith(reports) && !oversized.has(name))
      void readingOf(bytes, name.slice(reports.length).normalize('NFC'), { today: lastDayOf(period) });
  const loaded = loadFolder(files, options.period, oversized);
  const problems = [...unopened, ...loaded.problems];
  if (loaded.folder) return { folder: loaded.folder, problems };
  for (const found of problems) tell(problemLine(worded(found), options.lang));
  throw new Refusal(
    `${path}: ${problems.length} lỗi, chưa lập hồ sơ; hãy sửa các dòng trên rồi chạy lại. / mistakes, no dossier written; mend the lines above and run again.`,
  );
}

/** What the database holds was checked when it came in. */
async function folderOnRecord({ authority = '', period, ...options }: Asked): Promise<Loaded> {
  const code = parsePeriod(period);
  const record =
    code === null
      ? null
      : await withDatabase(options, (connection) => recordOf(connection, asOperator(authority), code));
  if (record === null) throw notOnRecord(authority);
  const [review] = record.reviews;
  if (review === undefined)
    throw new Refusal(
      `${authority}: không có đợt đánh giá ${period} trong cơ sở dữ liệu. / the database has no review for ${period}.`,
    );
  return { folder: folderFor(record, review), problems: [] };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Papers written among the units' reports would be read as a report next time, by whatever link they lie there. */
function refuseInside(out: string, path: string, period: string): void {
  const place = realPathOf(out);
  const [review, , reports] = relative(realPathOf(resolve(path)), place).split(sep);
  const asked = realPathOf(resolve(path, 'reviews', period, 'reports'));
  if ((review === 'reviews' && reports === 'reports') || `${place}${sep}`.startsWith(`${asked}${sep}`))
    throw new Refusal(
      `${out}: nằm trong thư mục báo cáo của đơn vị, lần sau sẽ bị đọc như báo cáo; chọn nơi ghi khác. / lies among the units’ reports and would be read as one next time; choose another place.`,
    );
}

function onDisk(path: string) {
  try {
    const { files, oversized, unopened } = readFolder(path);
    const told = unopened.map(({ name, reason: { vi, en } }) =>
      problem('TP00', { file: name }, { why: vi, whyEnglish: en }),
    );
    return { files, oversized, unopened: told };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw diskRefusal(path, error, {
      vi: 'chọn thư mục địa phương (có authority.yaml)',
      en: 'choose an authority’s folder (with authority.yaml)',
    });
  }
}

function report(dossier: Dossier, files: ReadonlyMap<string, Uint8Array>, options: Options): void {
  for (const found of dossier.problems) say(problemLine(found, options.lang));
  const read = dossier.submissions.filter((submission) => submission.state === 'read').length;
  const missing = dossier.sent.filter((sent) => sent.state === 'missing').length;
  say(closingLine(dossier.holes ?? [], options.lang));
  const lines = {
    vi: [
      `Đã đọc ${read}/${dossier.submissions.length} tệp; ${missing} đơn vị chưa gửi; ${dossier.unmatched.length} mục chưa khớp chỉ tiêu.`,
      `${dossier.assessments.length} chỉ tiêu, ${dossier.findings.filter((finding) => finding.kind === 'shortcoming').length} hạn chế, ${dossier.remedies.length} nhiệm vụ khắc phục; số liệu đã xác nhận ${dossier.confirmed.count}/${dossier.confirmed.total}${dossier.draft ? ' (DỰ THẢO)' : ''}.`,
    ],
    en: [
      `${read} of ${dossier.submissions.length} files read; ${missing} units have not sent; ${dossier.unmatched.length} items not matched to an indicator.`,
      `${dossier.assessments.length} indicators, ${dossier.findings.filter((finding) => finding.kind === 'shortcoming').length} shortcomings, ${dossier.remedies.length} remedies; figures confirmed ${dossier.confirmed.count} of ${dossier.confirmed.total}${dossier.draft ? ' (DRAFT)' : ''}.`,
    ],
  }[options.lang];
  for (const line of lines) say(line);
  say([...files.keys()].map((name) => join(options.out, name)).join('\n'));
}
