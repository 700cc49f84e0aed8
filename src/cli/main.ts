/**
 * The command line: one small file a command, gathered here. Exit codes: 0 when the output is complete, 1 when a
 * check or audit found an error, 2 when the work could not be done; the reason goes to standard error.
 */
import { Command } from 'commander';
import { readCommand } from './read.ts';
import { reviewCommand } from './review.ts';
import { serveCommand } from './serve.ts';
import { traceCommand } from './trace.ts';

const program = new Command('bokhuyet')
  .description(
    'Chạy vòng đánh giá, bổ khuyết của địa phương từ chính các báo cáo đơn vị đã viết.\nRuns the review cycle of a local authority from the reports its units already write.',
  )
  .version('0.1.0')
  .showHelpAfterError('(--help: cách dùng / how to use)')
  .exitOverride();
for (const command of [readCommand, reviewCommand, traceCommand, serveCommand])
  program.addCommand(command().copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  const known = error as { exitCode?: number; code?: string; message?: string };
  if (known.code?.startsWith('commander.')) process.exitCode = known.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${known.message ?? String(error)}\n`);
    process.exitCode = 2;
  }
}
