/**
 * `bokhuyet export --authority X OUT`: everything on record of an authority as a folder that `import` and `review` take.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { folderFiles } from '#cycle/folder/folder-files.ts';
import { recordOf } from '#store/authority-record.ts';
import { asOperator, type DatabaseOptions, dataOption, withDatabase } from './database.ts';
import { checkWritable, diskRefusal } from './disk.ts';
import { languageOption, Refusal, say } from './terminal.ts';

type Options = DatabaseOptions & { readonly authority: string };

export const exportCommand = (): Command =>
  new Command('export')
    .description(
      'Xuất mọi dữ liệu của một địa phương thành thư mục.\nWrite everything on record of an authority as a folder.',
    )
    .argument('<out>', 'thư mục mới / a new folder')
    .requiredOption('--authority <code>', 'mã địa phương / the authority’s code')
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText(
      'after',
      '\nGồm mọi dữ liệu, trừ nhật ký: nhật ký chỉ có trong backup.' +
        '\nEverything but the ledger, which backup alone takes.' +
        '\n\nVí dụ / Example: bokhuyet export --authority kien-an kien-an-2019',
    )
    .action(giveOut);

async function giveOut(path: string, options: Options): Promise<void> {
  const out = resolve(path);
  if (existsSync(out) && !(isFolder(out) && readdirSync(out).length === 0))
    throw new Refusal(
      `${out}: đã có dữ liệu ở đây, chưa ghi gì; chọn thư mục mới. / something is already here, nothing was written; choose a new folder.`,
    );
  checkWritable(dirname(out));
  const record = await withDatabase(options, (connection) => recordOf(connection, asOperator(options.authority)));
  if (record === null) throw notOnRecord(options.authority);
  const files = folderFiles(record);
  writeFolder(out, files);
  say(`${out}: ${files.size} ${options.lang === 'vi' ? 'tệp' : 'files'}`);
}

export const notOnRecord = (authority: string): Refusal =>
  new Refusal(
    `${authority}: không có địa phương này trong cơ sở dữ liệu; nhập bằng lệnh import. / this authority is not in the database; take it in with import.`,
  );

const isFolder = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};

/** Made beside and moved into place: the folder is there whole or not at all. */
function writeFolder(out: string, files: ReadonlyMap<string, Uint8Array>): void {
  let beside: string | undefined;
  try {
    mkdirSync(dirname(out), { recursive: true });
    beside = mkdtempSync(`${out}-`);
    for (const [name, bytes] of files) {
      const path = join(beside, name);
      if (relative(beside, path).startsWith('..')) throw new Error(`${name}: leads out of the folder`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    if (existsSync(out)) rmdirSync(out);
    renameSync(beside, out);
  } catch (error) {
    if (beside) rmSync(beside, { recursive: true, force: true });
    throw diskRefusal(out, error, {
      vi: 'chưa ghi gì; chọn nơi khác',
      en: 'nothing was written; choose another place',
    });
  }
}
