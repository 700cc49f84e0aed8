/**
 * The command line: one small file a command, gathered here. Exit codes: 0 when the output is complete, 1 when a
 * check or audit found an error, 2 when the work could not be done; the reason goes to standard error.
 */
import { Command } from 'commander';
import { auditCommand } from './audit.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { peopleCommand } from './people.ts';
import { readCommand } from './read.ts';
import { restoreCommand } from './restore.ts';
import { reviewCommand } from './review.ts';
import { serveCommand } from './serve.ts';
import { teachCommand } from './teach.ts';
import { Refusal, tell } from './terminal.ts';
import { traceCommand } from './trace.ts';
import { programVersion } from './version.ts';

async function runCommands(): Promise<void> {
  const program = new Command('bokhuyet')
    .description(
      'Chạy vòng đánh giá, bổ khuyết của địa phương từ chính các báo cáo đơn vị đã viết.\nRuns the review cycle of a local authority from the reports its units already write.',
    )
    .version(programVersion)
    .showHelpAfterError('(--help: cách dùng / how to use)')
    .exitOverride();
  for (const command of [
    readCommand,
    checkCommand,
    reviewCommand,
    teachCommand,
    traceCommand,
    serveCommand,
    importCommand,
    exportCommand,
    backupCommand,
    restoreCommand,
    auditCommand,
    peopleCommand,
  ])
    program.addCommand(command().copyInheritedSettings(program));

  // Who reads our output may have read enough: `… | head` is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

  try {
    await program.parseAsync();
  } catch (error) {
    const known = error as { exitCode?: number; code?: string; message?: string; stack?: string };
    if (known.code?.startsWith('commander.')) process.exitCode = known.exitCode === 0 ? 0 : 2;
    else {
      tell(error instanceof Refusal || error instanceof RangeError ? error.message : unexpected(known));
      process.exitCode = 2;
    }
  }
}

/** A fault of the program itself: said as such, with where it happened for whoever mends it. */
function unexpected({ stack, message }: { readonly stack?: string; readonly message?: string }): string {
  const where = stack ?? message ?? '';
  return `Lỗi của chương trình, không phải của anh chị; hãy gửi dòng này cho người phát triển. / A fault of the program, not yours; please report this line.\n${where}`;
}

await runCommands();
