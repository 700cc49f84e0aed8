/**
 * The annotated copy of a checked paper, written whole beside nothing else; never over the paper itself, never of a
 * paper that bears a secrecy stamp.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Day } from '#core/day.ts';
import { annotatedCopy, isOurCopy } from '#cycle/check/annotated-copy.ts';
import type { CheckedFile } from '#cycle/check/check-file.ts';
import { diskRefusal, realPathOf, writeWhole } from './disk.ts';
import { Refusal, tell } from './terminal.ts';

/**
 * Refuses, before anything is checked, more than one file, a copy that would replace the file itself, and one that would
 * replace any other file but an earlier copy (which `force` allows).
 */
export function checkAnnotate(files: readonly string[], out: string, force = false): void {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Refusal(
      '--annotate: chỉ một tệp mỗi lần, vì bản sao chỉ có một nơi ghi. / one file at a time, for the copy has one place.',
    );
  if (file !== '-' && existsSync(file) && realPathOf(out) === realPathOf(file))
    throw new Refusal(
      `--annotate: «${out}» là chính văn bản được rà soát; chọn tên khác. / that is the document itself; choose another name.`,
    );
  if (!force && existsSync(out) && !isEarlierCopy(out))
    throw new Refusal(
      `--annotate: «${out}» đã có và không phải bản sao có ghi chú đã ghi trước đây; chưa ghi gì. Chọn tên khác, hoặc thêm --force để thay. / it is already there and is no annotated copy of ours; nothing was written. Choose another name, or add --force to replace it.`,
    );
}

/** A folder or what cannot be read is left for the disk to refuse in its own words. */
function isEarlierCopy(out: string): boolean {
  try {
    return isOurCopy(new Uint8Array(readFileSync(out)));
  } catch {
    return true;
  }
}

type Copy = { readonly file: string; readonly out: string; readonly checked: CheckedFile; readonly on: Day };

/** Writes the copy; says why where there is none. */
export function writeAnnotated(bytes: Uint8Array, { file, out, checked, on }: Copy): void {
  const copy = annotatedCopy(bytes, { file, checked, on });
  if (copy === null) {
    tell(
      `${file}: không ghi bản sao có ghi chú, vì không được phép hoặc không đọc được văn bản. / no annotated copy: the document may not be shown or could not be read.`,
    );
    return;
  }
  const told = extname(out).toLowerCase();
  if (told !== `.${copy.kind}` && !(copy.kind === 'html' && told === '.htm'))
    tell(`${out}: là tệp .${copy.kind}, nên đặt đuôi ấy. / this is a .${copy.kind} file and should be named so.`);
  try {
    writeWhole(dirname(out), new Map([[basename(out), copy.bytes]]));
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : diskRefusal(out, error, { vi: 'chọn nơi ghi khác', en: 'choose another place' });
  }
}
