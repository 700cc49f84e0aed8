/**
 * `bokhuyet teach FOLDER`: what people answered in answers.yaml becomes aliases in the folder's own files, so that the
 * same words are matched in the next review.
 */
import { Command } from 'commander';
import { loadFolder } from '#cycle/folder/folder.ts';
import { type NameFiles, type Taught, teach } from '#cycle/match/teach.ts';
import { worded } from '#prose/words/problems.ts';
import { diskRefusal, writeWhole } from './disk.ts';
import { readFolder } from './folder.ts';
import { type Language, languageOption, problemLine, Refusal, say, tell } from './terminal.ts';

type Options = { readonly period: string; readonly lang: Language };

export const teachCommand = (): Command =>
  new Command('teach')
    .description(
      'Ghi các tên gọi đã được trả lời trong answers.yaml vào aliases của chính địa phương.\nTeach the folder the names answered in answers.yaml, as its own aliases (docs/folder.md).',
    )
    .argument('<folder>', 'thư mục địa phương / the authority’s folder')
    .requiredOption('--period <code>', 'kỳ đánh giá: 2019, 2019-6M, 2019-9M, 2019-Q3, 2019-M09 / the period')
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet teach my-ward --period 2026-9M')
    .action((path: string, options: Options) => {
      const files = onDisk(path);
      const { taught, changed } = lesson(path, files, options);
      if (changed.size > 0) writeWhole(path, changed);
      for (const found of taught.problems) tell(problemLine(worded(found), options.lang));
      for (const { words, name } of taught.learnt) say(`${words} = ${name}`);
      say(closing(taught.learnt.length, options.lang));
    });

const closing = (count: number, lang: Language): string =>
  lang === 'vi' ? `Đã ghi thêm ${count} tên gọi.` : `${count} names taught.`;

type Files = ReadonlyMap<string, Uint8Array>;

function onDisk(path: string): Files {
  try {
    return readFolder(path).files;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw diskRefusal(path, error, {
      vi: 'chọn thư mục địa phương (có authority.yaml)',
      en: 'choose an authority’s folder (with authority.yaml)',
    });
  }
}

const names: Readonly<Record<keyof NameFiles, string>> = { indicators: 'indicators.yaml', units: 'units.yaml' };

function lesson(path: string, files: Files, { period, lang }: Options) {
  const file = `reviews/${period}/answers.yaml`;
  if (!files.has(file))
    throw new Refusal(
      `${path}: không có ${file}; ghi các câu trả lời vào tệp này rồi chạy lại. / there is no ${file}; write the answers there and run again.`,
    );
  const { folder, kept, problems: all } = loadFolder(files, period);
  const problems = all.filter((found) => found.severity === 'error');
  if (folder === null || kept === null) {
    for (const found of problems) tell(problemLine(worded(found), lang));
    throw new Refusal(
      `${path}: ${problems.length} lỗi, chưa ghi gì; hãy sửa các dòng trên rồi chạy lại. / mistakes, nothing written; mend the lines above and run again.`,
    );
  }
  const textOf = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
  const before: NameFiles = { indicators: textOf(names.indicators), units: textOf(names.units) };
  const taught: Taught = teach(before, kept.review.answers, folder);
  const kinds = Object.keys(names) as (keyof NameFiles)[];
  const changed = kinds.filter((kind) => taught.files[kind] !== before[kind]);
  return { taught, changed: new Map(changed.map((kind) => [names[kind], taught.files[kind]])) };
}
