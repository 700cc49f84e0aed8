/**
 * The copy of a checked paper with its problems at their places, for whoever mends it: message and advice in Vietnamese.
 * A paper whose document may not be shown (a secrecy stamp) has none (design.md, promise 8).
 */
import type { Day } from '#core/day.ts';
import type { Problem, Severity } from '#core/problem.ts';
import { type Annotated, annotate } from '#paper/annotate/annotate.ts';
import { isAnnotatedBy } from '#paper/annotate/annotated-before.ts';
import type { Remark } from '#paper/annotate/remark.ts';
import { worded } from '#prose/words/problems.ts';
import type { CheckedFile } from './check-file.ts';

const AUTHOR = 'Bổ Khuyết';

const weights: Readonly<Record<Severity, string>> = { error: 'sai', warning: 'cần rà soát', note: 'lưu ý' };

/** The file is a copy that was made here before, and not somebody's own work. */
export const isOurCopy = (bytes: Uint8Array): boolean => isAnnotatedBy(bytes, AUTHOR);

type Copying = {
  readonly file: string;
  readonly checked: CheckedFile;
  readonly on: Day;
  /** Why somebody set a problem aside, by its place among the problems, from 0: told in the copy, as a note. */
  readonly dismissed?: ReadonlyMap<number, string>;
};

/**
 * The annotated copy of a file that was checked on a day; null where nothing of it may be shown or it cannot be
 * written.
 *
 * @example annotatedCopy(bytes, { file: 'bao-cao.docx', checked, on: day('2026-10-05') })?.kind // 'docx'
 */
export function annotatedCopy(
  bytes: Uint8Array,
  { file, checked, on, dismissed = new Map() }: Copying,
): Annotated | null {
  if (!checked.ok || checked.document === null) return null;
  const copy = annotate(bytes, {
    document: checked.document,
    remarks: checked.problems.map((found, place) => remarkOf(found, dismissed.get(place))),
    signed: { author: AUTHOR, on },
    words: {
      language: 'vi',
      title: `Rà soát: ${file.replace(/^.*[\\/]/, '')}`,
      keys: 'Phím n: vấn đề tiếp theo; phím p: vấn đề trước.',
      list: 'Các vấn đề',
    },
  });
  return copy.ok ? copy.value : null;
}

function remarkOf(problem: Problem, reason: string | undefined): Remark {
  const { code, severity, start, end, message, advice } = worded(problem);
  if (reason !== undefined)
    return { start, end, label: `${code} · đã bỏ qua`, weight: 'note', lines: [message.vi, `Lý do bỏ qua: ${reason}`] };
  return { start, end, label: `${code} · ${weights[severity]}`, weight: severity, lines: [message.vi, advice.vi] };
}
