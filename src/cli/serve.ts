/**
 * `bokhuyet serve`: the dossier of a folder in the browser, by default the example's.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { type DatabaseOptions, dataOption } from './database.ts';
import { languageOption, say } from './terminal.ts';

/** The package's folder, from its sources and from any part of the built program alike. */
const root = packageAbove(dirname(fileURLToPath(import.meta.url)));

function packageAbove(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : packageAbove(above);
}

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('0–65535');
  return port;
};

type Options = DatabaseOptions & {
  readonly period: string;
  readonly port: number;
  readonly host: string;
  readonly on?: string;
  readonly side?: 'party' | 'state';
};

export const serveCommand = (): Command =>
  new Command('serve')
    .description(
      'Mở hồ sơ đánh giá trong trình duyệt, mặc định là ví dụ Kiến An.\nShow a folder’s dossier in the browser, by default the example’s.',
    )
    .argument('[folder]', 'thư mục địa phương / the authority’s folder', join(root, 'examples', 'kien-an'))
    .option('--period <code>', 'kỳ đánh giá / the period', '2019-9M')
    .option('--port <number>', 'cổng / port', portOf, 8019)
    .option('--host <address>', 'địa chỉ / address', '127.0.0.1')
    .option('--on <date>', 'chỉ dùng những gì đã biết đến ngày này / use only what was known on this day')
    .option(...dataOption)
    .option(...languageOption)
    .action(async (path: string, options: Options) => {
      const { serveDossier } = await import('#server/serve.ts');
      const { url, close } = await serveDossier({
        load: async () => {
          const { wholeReview } = await import('./review.ts');
          const { files } = await wholeReview(path, options);
          return { dossierJson: files.get('dossier.json') ?? new Uint8Array(), files };
        },
        webFolder: join(root, 'dist', 'web'),
        port: options.port,
        host: options.host,
      });
      say(
        `Bổ Khuyết: ${url}\n${options.lang === 'vi' ? 'Mở địa chỉ trên bằng trình duyệt; Ctrl+C để dừng.' : 'Open this address in a browser; Ctrl+C stops it.'}`,
      );
      untilStopped(close, options);
    });

/** The page and its dossier go first. */
const HEAD_START = 3_000;

/** Keeps the database that is there; asked to stop, lets what is under way end, then the program. */
function untilStopped(close: () => Promise<void>, options: DatabaseOptions): void {
  let upkeep: Promise<() => Promise<void>> | null = null;
  const waiting = setTimeout(() => {
    upkeep = import('./tended.ts').then(({ tendWhileOpen }) => tendWhileOpen(options));
  }, HEAD_START);
  const stop = async (): Promise<void> => {
    clearTimeout(waiting);
    await close();
    await (await upkeep)?.();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit()));
}
