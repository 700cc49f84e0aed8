/**
 * The disk as the commands meet it: what it refuses in words of both languages, and files that are written whole.
 *
 * Files are made in a folder beside their place and moved there one by one, so that a reader, a full disk or a power
 * cut never meets half a file. What a killed run left beside is swept by the next.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './terminal.ts';

export type Reason = { readonly vi: string; readonly en: string };

const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: { vi: 'không có ở đường dẫn này', en: 'there is nothing at this path' },
  ENOTDIR: {
    vi: 'một phần của đường dẫn là tệp, không phải thư mục',
    en: 'a part of the path is a file, not a folder',
  },
  EEXIST: { vi: 'đã có tệp mang tên này', en: 'a file of this name is already there' },
  EISDIR: { vi: 'là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  EACCES: { vi: 'không có quyền', en: 'permission is missing' },
  EPERM: {
    vi: 'không có quyền, hoặc tệp đang mở trong chương trình khác',
    en: 'permission is missing, or another program has it open',
  },
  EBUSY: { vi: 'đang mở trong chương trình khác', en: 'another program has it open' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'hết hạn mức dung lượng', en: 'the quota is used up' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
};

/** Why the disk said no; its own code where it is none of the usual ones. */
export function reasonOf(error: unknown): Reason {
  const { code, message } = error as NodeJS.ErrnoException;
  const other = code ?? message;
  return reasons[code ?? ''] ?? { vi: other, en: other };
}

/** The refusal that names the path, the reason and what to do. */
export function diskRefusal(path: string, error: unknown, advice: Reason): Refusal {
  const reason = reasonOf(error);
  return new Refusal(`${path}: ${reason.vi}; ${advice.vi}. / ${reason.en}; ${advice.en}.`);
}

const elsewhere: Reason = { vi: 'chọn nơi ghi khác, chưa ghi gì', en: 'choose another place, nothing was written' };

/** Refuses before any work is done a place where no folder can be made or written. */
export function checkWritable(out: string): void {
  let at = out;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  try {
    if (!statSync(at).isDirectory()) throw Object.assign(new Error(at), { code: at === out ? 'EEXIST' : 'ENOTDIR' });
    accessSync(at, constants.W_OK);
  } catch (error) {
    throw diskRefusal(out, error, elsewhere);
  }
}

/** Writes files into a folder, made where it is missing: each whole or not at all, other files there untouched. */
export function writeWhole(out: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  let beside: string | undefined;
  try {
    mkdirSync(dirname(out), { recursive: true });
    sweep(out);
    beside = mkdtempSync(`${besideOf(out)}${process.pid}-`);
    for (const [name, content] of files) writeFileSync(join(beside, name), content);
  } catch (error) {
    if (beside) rmSync(beside, { recursive: true, force: true });
    throw diskRefusal(out, error, elsewhere);
  }
  try {
    mkdirSync(out, { recursive: true });
    for (const name of files.keys()) moveInto(out, { from: beside, name });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

const closeIt: Reason = {
  vi: 'chưa thay được tệp này; đóng chương trình đang mở nó rồi chạy lại',
  en: 'it could not be replaced; close the program that has it open and run again',
};

function moveInto(out: string, { from, name }: { readonly from: string; readonly name: string }): void {
  try {
    renameSync(join(from, name), join(out, name));
  } catch (error) {
    throw diskRefusal(join(out, name), error, closeIt);
  }
}

const besideOf = (out: string): string => join(dirname(out), `.${basename(out)}-writing-`);

/** Removes what runs that no longer live left beside. */
function sweep(out: string): void {
  const start = basename(besideOf(out));
  for (const name of readdirSync(dirname(out))) {
    const owner = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
    if (Number.isInteger(owner) && !isAlive(owner)) rmSync(join(dirname(out), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
