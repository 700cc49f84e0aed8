/**
 * `bokhuyet serve` without a folder: the application on the database, for an office; `--demo` with the example in it.
 */
import { join } from 'node:path';
import { loadWholeFolder } from '#cycle/folder/whole-folder.ts';
import type { Demo, Works } from '#server/actions/call.ts';
import type { Both, Progress } from '#server/contract/viewer.ts';
import { demo, makePlayers } from '#server/demo.ts';
import { mailServerOf } from '#server/mail/mailer.ts';
import { serveApplication } from '#server/serve-application.ts';
import { putRecord } from '#store/authority-record.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { asRefusal, type DatabaseOptions, opened, placeOf } from './database.ts';
import { readFolder } from './folder.ts';
import { keepEngines } from './kept-engines.ts';
import { collectApart, reckonApart } from './reckon-apart.ts';
import { Refusal, say, tell } from './terminal.ts';
import { programVersion } from './version.ts';

export type ApplicationOptions = DatabaseOptions & {
  readonly host: string;
  readonly port: number;
  readonly demo?: boolean;
  /** The package's folder. */
  readonly root: string;
};

/** Starts it and gives what stops it. */
export async function startApplication(options: ApplicationOptions): Promise<() => Promise<void>> {
  const { lang, root } = options;
  const env = process.env;
  const origin = originOf(env.BOKHUYET_ORIGIN);
  const serving = await serveApplication(
    {
      host: options.host,
      port: options.port,
      origin,
      proxyHeader: env.BOKHUYET_PROXY_HEADER?.toLowerCase() || null,
      secret: secretOf(env.BOKHUYET_SECRET),
      secondFactorRequired: isYes(env.BOKHUYET_SECOND_FACTOR),
      metricsToken: env.BOKHUYET_METRICS_TOKEN || null,
      isLogging: options.demo !== true || isYes(env.BOKHUYET_LOG),
      version: programVersion,
      webFolder: join(root, 'dist', 'web'),
      mail: mailServerOf(env),
    },
    {
      openDatabase: () => opened(placeOf(options.data), lang),
      clock: options.demo ? clockFrom(demoBegins, Date.now()) : () => new Date(),
      reckon: reckonApart,
      collect: collectApart,
      papers: keepEngines(),
      demo: options.demo ? (works, progress) => prepared(works, join(root, 'examples', 'kien-an'), progress) : null,
      print: say,
      wordsOf: (why) => wordsOf(why),
      tellFirst: (url) =>
        tell(
          lang === 'vi'
            ? `Chưa có tài khoản nào. Mở liên kết này trong 24 giờ để lập quản trị viên đầu tiên (dùng một lần):\n${url}`
            : `There is no account yet. Open this link within 24 hours to make the first administrator (it serves once):\n${url}`,
        ),
    },
  );
  const shown = origin ?? serving.url;
  say(`Bổ Khuyết: ${shown}\n${(options.demo ? demoLines : officeLines)[lang]}`);
  return serving.close;
}

const officeLines = {
  vi: 'Mở địa chỉ trên bằng trình duyệt; Ctrl+C để dừng.',
  en: 'Open this address in a browser; Ctrl+C stops it.',
};
const demoLines = {
  vi: `Bản dùng thử với SỐ LIỆU MINH HỌA; hôm nay của bản này là 27/9/2019. Mở địa chỉ trên rồi bấm vào một vai trò, hoặc đăng nhập: vanphong / ${demo.password}. Ctrl+C để dừng.`,
  en: `A demonstration with illustrative figures, in which today is 27 September 2019. Open this address and choose a role, or sign in: vanphong / ${demo.password}. Ctrl+C stops it.`,
};

/** The example’s nine months are being closed: most reports are there, the conference is on the Monday after. */
const demoBegins = Date.parse('2019-09-27T01:00:00Z');

/** Goes on from an hour as if it had been then when it began. */
const clockFrom =
  (from: number, began: number): (() => Date) =>
  () =>
    new Date(from + Date.now() - began);

const isYes = (text: string | undefined): boolean => /^(1|yes|true|required|có)$/i.test(text ?? '');

function originOf(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/')
    throw new Refusal(
      `BOKHUYET_ORIGIN: «${text}»? Viết như https://bokhuyet.example.vn. / Write it like https://bokhuyet.example.vn.`,
    );
  return url.origin;
}

function secretOf(text: string | undefined): string | null {
  if (!text) return null;
  if (text.length >= 32) return text;
  throw new Refusal('BOKHUYET_SECRET: cần ít nhất 32 ký tự. / At least 32 letters are needed.');
}

/** The example, where the database holds no authority yet; and its people. */
async function prepared(works: Works, folder: string, progress: (now: Progress) => void): Promise<Demo> {
  const there = await works.authorities();
  if (there.length === 0) {
    progress({ words: { vi: 'Nhập ví dụ Kiến An', en: 'Taking in the example' }, done: 0, total: null });
    const { whole } = loadWholeFolder(readFolder(folder).files);
    if (whole === null) throw new Refusal(`${folder}: ví dụ không nguyên vẹn. / The example is not whole.`);
    await putRecord(works.connection, whole, works.now());
    await makePlayers(works, whole.authority.code, works.now());
    works.saved(whole.authority.code);
  }
  return demo;
}

function wordsOf(why: unknown): Both {
  const known = asRefusal(why);
  if (why instanceof DatabaseRefusal) {
    tell(why.message);
    return { vi: why.vi, en: why.en };
  }
  if (known instanceof Refusal) {
    tell(known.message);
    return { vi: known.message, en: known.message };
  }
  tell(why instanceof Error ? (why.stack ?? why.message) : String(why));
  return {
    vi: 'Không mở được ứng dụng vì lỗi của chương trình; xem cửa sổ nơi đã chạy lệnh serve.',
    en: 'A fault of the program kept the application from opening; see the window in which serve was started.',
  };
}
