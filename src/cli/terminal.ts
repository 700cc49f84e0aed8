/**
 * What the commands print: problems with their place and advice, in the language asked for; results to standard
 * output, everything else to standard error, so that output can be piped.
 */
import type { WordedProblem } from '#prose/words/problems.ts';

export type Language = 'vi' | 'en';

/** The option every command shares. */
export const languageOption = [
  '--lang <vi|en>',
  'ngôn ngữ thông báo / language of messages',
  languageOf,
  'vi',
] as const;

function languageOf(text: string): Language {
  if (text === 'vi' || text === 'en') return text;
  throw new Refusal(`--lang: «${text}»? Chọn vi hoặc en. / Choose vi or en.`);
}

/** An expected no: said in one line that holds both languages, exit code 2. */
export class Refusal extends Error {
  /** The line for whoever shows words by language. */
  readonly vi = this.message;
  readonly en = this.message;
}

export const say = (line: string): void => {
  process.stdout.write(`${shown(line)}\n`);
};

export const tell = (line: string): void => {
  process.stderr.write(`${shown(line)}\n`);
};

/** Names and quotes are other people's: what steers a terminal is shown as a sign, not obeyed. */
const shown = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f]/g, (sign) => String.fromCodePoint(0x2400 + sign.charCodeAt(0)));

/** What is piped in, up to the first byte over the limit. */
export async function standardInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > limit) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A line that is replaced by the next one; only where somebody watches. */
export const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
};

const signs: Readonly<Record<string, string>> = { error: '✗', warning: '!', note: '·' };

/** `✗ KH05 reports/a.docx:12: message. advice` */
export function problemLine(found: WordedProblem, language: Language): string {
  const where = [found.file, found.line].filter((part) => part !== null && part !== undefined).join(':');
  return `${signs[found.severity] ?? '·'} ${found.code} ${where ? `${where}: ` : ''}${found.message[language]} ${found.advice[language]}`;
}
