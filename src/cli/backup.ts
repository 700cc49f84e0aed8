/**
 * `bokhuyet backup FILE`: everything of one authority or of all in one file, taken while people work. The head of every
 * chain is said and stands on top of the file: kept elsewhere, it shows whether a chain was rewritten.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Command } from 'commander';
import type { AuthorityHead } from '#store/backup/backup-file.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { type DatabaseOptions, dataOption, withWholeDatabase } from './database.ts';
import { checkWritable, diskRefusal } from './disk.ts';
import { type Language, languageOption, progress, Refusal, say } from './terminal.ts';
import { programVersion } from './version.ts';

type Options = DatabaseOptions & { readonly authority?: string };

export const backupCommand = (): Command =>
  new Command('backup')
    .description(
      'Sao lưu một hoặc mọi địa phương thành một tệp, trong khi mọi người vẫn làm việc.\nBack up one authority or all into one file, while people work.',
    )
    .argument('<file>', 'tệp mới / a new file')
    .option('--authority <code>', 'chỉ địa phương này / this authority alone')
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet backup 2019-10-01.backup')
    .action(backUp);

async function backUp(file: string, options: Options): Promise<void> {
  const path = resolve(file);
  if (existsSync(path))
    throw new Refusal(
      `${path}: đã có tệp ở đây, chưa ghi gì; chọn tên khác. / a file is already here, nothing was written; choose another name.`,
    );
  checkWritable(dirname(path));
  if (!existsSync(dirname(path))) throw diskRefusal(path, { code: 'ENOENT' }, elsewhere);
  const { takeBackup } = await import('#store/backup/write-backup.ts');
  const { heading, rows } = await withWholeDatabase(options, ({ asOwner, connection }) =>
    asOwner(async (owner) => {
      let done = 0;
      const { authorityCodes } = await import('#store/backup/write-backup.ts');
      const { noteBackup } = await import('#store/backup/backups-taken.ts');
      // The heads on top of the file then stand for every save that was acknowledged until now.
      for (const code of await authorityCodes(owner, options.authority)) await sealLedger(connection, code);
      const taken = await takeBackup(owner, path, {
        program: programVersion,
        at: new Date(),
        ...(options.authority === undefined ? {} : { authority: options.authority }),
        onRows: (more) => {
          done += more;
          progress(options.lang === 'vi' ? `sao lưu… ${done} dòng` : `backing up… ${done} rows`);
        },
      });
      await noteBackup(owner, taken, basename(path));
      return taken;
    }).catch((error: unknown) => {
      throw (error as NodeJS.ErrnoException).syscall === undefined ? error : diskRefusal(path, error, elsewhere);
    }),
  );
  progress('');
  for (const head of heading.authorities) say(headLine(head, options.lang));
  const size = statSync(path).size;
  say(
    options.lang === 'vi'
      ? `${path}: ${heading.authorities.length} địa phương, ${rows} dòng, ${size} byte`
      : `${path}: ${heading.authorities.length} authorities, ${rows} rows, ${size} bytes`,
  );
}

const elsewhere = { vi: 'chưa ghi gì; chọn nơi khác', en: 'nothing was written; choose another place' };

/** `kien-an Quận Kiến An: đầu chuỗi 12 ab…` */
export function headLine({ authority, name, position, head }: AuthorityHead, language: Language): string {
  const chain = head === null ? '–' : `${position} ${head}`;
  return language === 'vi'
    ? `${authority} ${name}: đầu chuỗi ${chain}`
    : `${authority} ${name}: head of the chain ${chain}`;
}
