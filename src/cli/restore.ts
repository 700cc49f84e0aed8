/**
 * `bokhuyet restore FILE`: a backup given back, whole or nothing. The file is read to its end and found whole before the
 * database is so much as opened.
 */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { headLine } from './backup.ts';
import { asRefusal, type DatabaseOptions, dataOption, withWholeDatabase } from './database.ts';
import { diskRefusal } from './disk.ts';
import { type Language, languageOption, progress, say } from './terminal.ts';

export const restoreCommand = (): Command =>
  new Command('restore')
    .description(
      'Khôi phục từ tệp sao lưu: toàn bộ hoặc không gì cả, không ghi đè.\nGive a backup back: whole or nothing, never over what is there.',
    )
    .argument('<file>', 'tệp sao lưu / a backup')
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet restore 2019-10-01.backup --data noi-khac')
    .action(restore);

async function restore(file: string, options: DatabaseOptions): Promise<void> {
  const { ownMigrations } = await import('#store/engine/migrate.ts');
  const { refuseUnfit, restoreBackup } = await import('#store/backup/restore-backup.ts');
  const migrations = ownMigrations();
  const backup = await found(resolve(file), options.lang);
  try {
    refuseUnfit(backup, migrations);
  } catch (error) {
    throw asRefusal(error);
  }
  let done = 0;
  const onRows = (more: number): void => {
    done += more;
    progress(options.lang === 'vi' ? `khôi phục… ${done} dòng` : `restoring… ${done} rows`);
  };
  await withWholeDatabase(options, ({ asOwner }) =>
    asOwner((owner) => restoreBackup(owner, backup, { migrations, onRows })),
  );
  progress('');
  for (const head of backup.heading.authorities) say(headLine(head, options.lang));
  say(options.lang === 'vi' ? `${done} dòng, đúng như bản sao lưu.` : `${done} rows, exactly those of the backup.`);
}

async function found(path: string, language: Language) {
  const { wholeBackup } = await import('#store/backup/backup-file.ts');
  try {
    return await wholeBackup(path, (bytes, of) => {
      const percent = Math.floor((100 * bytes) / of);
      progress(language === 'vi' ? `kiểm tra tệp… ${percent} %` : `verifying the file… ${percent} %`);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw asRefusal(error);
    throw diskRefusal(path, error, { vi: 'chọn tệp sao lưu', en: 'choose a backup' });
  } finally {
    progress('');
  }
}
