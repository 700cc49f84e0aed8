/**
 * `bokhuyet import FOLDER`: an authority's folder, with all its reviews and every report, into the database: whole or
 * not at all. A paper that bears a secrecy stamp is left out and named, and nothing of it is kept.
 */
import { Command } from 'commander';
import { loadWholeFolder, type WholeFolder } from '#cycle/folder/whole-folder.ts';
import { problem, worded } from '#prose/words/problems.ts';
import { putRecord } from '#store/authority-record.ts';
import { tend } from '#store/upkeep/tend.ts';
import { admitted } from './admit.ts';
import { type DatabaseOptions, dataOption, withDatabase } from './database.ts';
import { diskRefusal } from './disk.ts';
import { openEngines } from './engines.ts';
import { readFolder } from './folder.ts';
import { languageOption, problemLine, progress, Refusal, say, tell } from './terminal.ts';

export const importCommand = (): Command =>
  new Command('import')
    .description(
      'Đưa thư mục của địa phương (mọi kỳ, mọi báo cáo) vào cơ sở dữ liệu.\nTake an authority’s folder (every review, every report) into the database.',
    )
    .argument('<folder>', 'thư mục địa phương / the authority’s folder')
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet import examples/kien-an')
    .action(takeIn);

async function takeIn(path: string, options: DatabaseOptions): Promise<void> {
  progress('đọc thư mục… / reading the folder…');
  const { whole, left } = await judged(loaded(path, options));
  for (const found of left) tell(problemLine(worded(found), options.lang));
  progress('ghi vào cơ sở dữ liệu… / writing to the database…');
  await withDatabase(options, async (connection) => {
    await putRecord(connection, whole, new Date());
    await tend(connection, whole.authority.code);
  });
  progress('');
  const { authority, units, indicators, history, reviews } = whole;
  const papers = reviews.reduce((sum, { sent }) => sum + sent.length, 0);
  const counts = [units.length, indicators.length, history.length, reviews.length, papers];
  say(
    options.lang === 'vi'
      ? `${authority.name}: ${counts[0]} đơn vị, ${counts[1]} chỉ tiêu, ${counts[2]} số liệu lưu, ${counts[3]} đợt đánh giá, ${counts[4]} báo cáo.`
      : `${authority.name}: ${counts[0]} units, ${counts[1]} indicators, ${counts[2]} values on record, ${counts[3]} reviews, ${counts[4]} papers.`,
  );
}

async function judged(given: WholeFolder): ReturnType<typeof admitted> {
  const engines = openEngines();
  try {
    return await admitted(given, engines);
  } finally {
    engines.close();
  }
}

function loaded(path: string, { lang }: DatabaseOptions): WholeFolder {
  const { files, oversized, unopened } = onDisk(path);
  const shut = unopened.map(({ name, reason }) =>
    problem('TP00', { file: name }, { why: reason.vi, whyEnglish: reason.en }),
  );
  const { whole, problems } = loadWholeFolder(files, oversized);
  const told = [...shut, ...problems];
  for (const found of told) tell(problemLine(worded(found), lang));
  if (whole === null || shut.length > 0)
    throw new Refusal(
      `${path}: ${told.length} lỗi, chưa nhập gì; hãy sửa các dòng trên rồi chạy lại. / mistakes, nothing was imported; mend the lines above and run again.`,
    );
  return whole;
}

function onDisk(path: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw diskRefusal(path, error, {
      vi: 'chọn thư mục địa phương (có authority.yaml)',
      en: 'choose an authority’s folder (with authority.yaml)',
    });
  }
}
