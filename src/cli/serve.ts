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
  readonly demo?: boolean;
};

const environment = `
Biến môi trường / Environment:
  DATABASE_URL            PostgreSQL có sẵn thay cho bản đi kèm / a PostgreSQL server in place of the embedded one
  BOKHUYET_DATA           thư mục dữ liệu / the data folder
  BOKHUYET_ORIGIN         địa chỉ công khai khi đứng sau proxy, https://… / the public address behind a proxy
  BOKHUYET_PROXY_HEADER   tiêu đề proxy tin cậy ghi địa chỉ máy khách, x-forwarded-for / where a trusted proxy writes the client’s address
  BOKHUYET_SECRET         khóa ký phiên và mã xác thực thứ hai, từ 32 ký tự; mặc định do cơ sở dữ liệu giữ / key of sessions and second factors; by default the database’s own
  BOKHUYET_SECOND_FACTOR  required: quản trị viên phải có mã xác thực thứ hai / administrators must have a second factor
  BOKHUYET_METRICS_TOKEN  mã để đọc /metrics từ máy khác; không đặt thì chỉ đọc được từ chính máy này / token to read /metrics from elsewhere; without it only from this machine
  BOKHUYET_LOG            1: ghi nhật ký yêu cầu cả khi dùng thử / log requests of a demonstration too
Đường dẫn / Routes: /health /readiness /metrics /api/openapi.json

Ví dụ / Examples:
  bokhuyet serve --demo                     dùng thử với ví dụ / a demonstration
  bokhuyet serve                            cho văn phòng / for an office
  bokhuyet serve examples/kien-an           xem hồ sơ của một thư mục / the dossier of a folder, read-only`;

export const serveCommand = (): Command =>
  new Command('serve')
    .description(
      'Mở ứng dụng trên cơ sở dữ liệu; với một thư mục thì mở hồ sơ của thư mục đó để xem.\nOpen the application on the database; with a folder, show that folder’s dossier, read-only.',
    )
    .argument('[folder]', 'thư mục địa phương, chỉ để xem / an authority’s folder, to look at')
    .option('--demo', 'nạp ví dụ và người dùng minh họa / with the example and made-up people')
    .option('--period <code>', 'kỳ đánh giá của thư mục / the period of the folder', '2019-9M')
    .option('--port <number>', 'cổng / port', portOf, 8019)
    .option('--host <address>', 'địa chỉ / address', '127.0.0.1')
    .option('--on <date>', 'chỉ dùng những gì đã biết đến ngày này / use only what was known on this day')
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText('after', environment)
    .action((path: string | undefined, options: Options) =>
      path === undefined ? serveOffice(options) : serveFolder(path, options),
    );

async function serveOffice(options: Options): Promise<void> {
  const { startApplication } = await import('./serve-application.ts');
  const close = await startApplication({ ...options, root });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().finally(() => process.exit()));
}

async function serveFolder(path: string, options: Options): Promise<void> {
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
}

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
