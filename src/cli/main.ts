/**
 * The command line: one small file a command, gathered here. Exit codes: 0 when the output is complete, 1 when a
 * check or audit found an error, 2 when the work could not be done; the reason goes to standard error.
 *
 * Only the command that is asked for is loaded, and the thread it will need starts while it loads.
 */
import { Command } from 'commander';
import { startEngines } from './engines.ts';
import { Refusal, tell } from './terminal.ts';
import { programVersion } from './version.ts';

type Load = () => Promise<() => Command>;

const commands: Readonly<Record<string, Load>> = {
  read: async () => (await import('./read.ts')).readCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  teach: async () => (await import('./teach.ts')).teachCommand,
  trace: async () => (await import('./trace.ts')).traceCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  audit: async () => (await import('./audit.ts')).auditCommand,
  'let-in': async () => (await import('./let-in.ts')).letInCommand,
  people: async () => (await import('./people.ts')).peopleCommand,
};

/** Commands that read many papers or set a PDF at once; the application does so only when it is asked to. */
const needsEngines = (asked: string, next = '-'): boolean =>
  asked === 'review' || (asked === 'serve' && !next.startsWith('-'));

async function runCommands(asked: string): Promise<void> {
  if (needsEngines(asked, process.argv[3])) startEngines();
  const program = new Command('bokhuyet')
    .description(
      'Chạy vòng đánh giá, bổ khuyết của địa phương từ chính các báo cáo đơn vị đã viết.\nRuns the review cycle of a local authority from the reports its units already write.',
    )
    .version(programVersion)
    .showHelpAfterError('(--help: cách dùng / how to use)')
    .exitOverride();
  // Help tells all commands, and so does the answer to a word that is none.
  const one = Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  for (const load of one ? [one] : Object.values(commands))
    program.addCommand((await load())().copyInheritedSettings(program));

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

await runCommands(process.argv[2] ?? '');
