/**
 * The disk as the commands meet it: what it refuses in words of both languages, and files that are written whole.
 *
 * Files are made in a folder beside their place and moved there one by one, so that a reader, a full disk or a power
 * cut never meets half a file; the old ones are kept aside until all are in place, so that a failure leaves the old
 * dossier and no mixture. What a killed run left beside is swept by the next.
 */
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
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

/** The path without links, also of what is not there yet. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Writes files into a folder, made where it is missing: all of them or none, the last one last; others untouched. */
export function writeWhole(out: string, files: Files): void {
  const names = [...files.keys()];
  for (const name of names) checkReplaceable(join(out, name));
  const beside = writeBeside(out, files);
  try {
    replaceAll(out, { names, beside });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Refuses a folder in a file's place, and a file that may not be changed or, on Windows, is open elsewhere. */
function checkReplaceable(target: string): void {
  try {
    const found = lstatSync(target, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw Object.assign(new Error(target), { code: 'EISDIR' });
    if (found?.isFile()) closeSync(openSync(target, 'r+'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    // Whatever makes the folder itself no folder is told where it is made.
    if (reason !== 'ENOTDIR') throw diskRefusal(target, error, reason === 'EISDIR' ? elsewhere : closeIt);
  }
}

/** The new files, whole, in `new` of a folder beside; in `old` there will be the ones they replace. */
function writeBeside(out: string, files: Files): string {
  let beside: string | undefined;
  try {
    mkdirSync(dirname(out), { recursive: true });
    sweep(out);
    beside = mkdtempSync(`${besideOf(out)}${process.pid}-`);
    for (const part of ['new', 'old']) mkdirSync(join(beside, part));
    for (const [name, content] of files) writeFileSync(join(beside, 'new', name), content);
    return beside;
  } catch (error) {
    if (beside) rmSync(beside, { recursive: true, force: true });
    throw diskRefusal(out, error, elsewhere);
  }
}

const closeIt: Reason = {
  vi: 'chưa thay được tệp này, chưa ghi gì, các tệp cũ còn nguyên; đóng chương trình đang mở nó rồi chạy lại',
  en: 'it could not be replaced, nothing was written, the old files stand; close the program that has it open and run again',
};

type Replacing = { readonly names: readonly string[]; readonly beside: string };

function replaceAll(out: string, { names, beside }: Replacing): void {
  const isNew = !existsSync(out);
  const moved: string[] = [];
  let at = out;
  try {
    mkdirSync(out, { recursive: true });
    for (const name of names) {
      at = join(out, name);
      keepAside(at, join(beside, 'old', name));
    }
    for (const name of names) {
      at = join(out, name);
      renameSync(join(beside, 'new', name), at);
      moved.push(name);
    }
  } catch (error) {
    const lost = putBack(out, { names: moved, beside });
    if (isNew && existsSync(out)) rmdirSync(out);
    throw diskRefusal(at, error, lost.length === 0 ? closeIt : keptElsewhere(out, { names: lost, beside }));
  }
}

/** A second name for the old file, or a copy where the disk knows no second names: its place is never empty. */
function keepAside(target: string, aside: string): void {
  if (!isThere(target)) return;
  try {
    linkSync(target, aside);
  } catch {
    copyFileSync(target, aside);
  }
}

/** The old files in their places again; the names of those that the disk does not let back. */
function putBack(out: string, { names, beside }: Replacing): readonly string[] {
  return names.filter((name) => {
    const old = join(beside, 'old', name);
    try {
      if (isThere(old)) renameSync(old, join(out, name));
      else rmSync(join(out, name), { force: true });
      return false;
    } catch {
      return true;
    }
  });
}

function keptElsewhere(out: string, { names, beside }: Replacing): Reason {
  const kept = `${out}-${process.pid}`;
  renameSync(join(beside, 'old'), kept);
  const which = names.join(', ');
  return {
    vi: `${which} đã là bản mới, bản cũ còn ở ${kept}; đóng chương trình đang mở tệp rồi chạy lại`,
    en: `${which} are already new, the old ones are in ${kept}; close the program that has the file open and run again`,
  };
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

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
