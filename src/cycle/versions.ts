/**
 * Which of several files of one unit counts: the later one, both kept (design.md, section 6: a stated rule picks).
 *
 * A report and its form are two papers, not two versions; so Word, PDF and text stand against each other, and Excel
 * against Excel. The version is what the list says, else what the paper calls itself (`lần 2`, `thay thế`), else the
 * order in which the files came.
 */
import type { Day } from '#core/day.ts';
import type { Kind } from '#paper/intake.ts';
import { byText, grouped } from './grouping.ts';
import { wordsOfName } from './words.ts';

export type Sent = {
  readonly file: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly received: Day | null;
  /** As listed. */
  readonly version: number | null;
  readonly text: string;
};

export type Versioned = { readonly file: string; readonly version: number; readonly supersededBy: string | null };

/**
 * The version of each file and the file that replaced it, by file.
 *
 * @example versionsOf([first, second]).get('a.docx')?.supersededBy // 'a-lan-2.docx'
 */
export function versionsOf(files: readonly Sent[]): ReadonlyMap<string, Versioned> {
  const groups = grouped(files, ({ unit, kind }) => `${unit} ${kind === 'xlsx' ? 'form' : 'report'}`);
  const versioned = [...groups.values()].flatMap(inOneSeries);
  return new Map(versioned.map((one) => [one.file, one]));
}

function inOneSeries(files: readonly Sent[]): readonly Versioned[] {
  const ordered = files
    .map((sent) => ({ sent, stated: sent.version ?? statedVersion(sent) }))
    .sort(
      (a, b) =>
        (a.stated ?? 1) - (b.stated ?? 1) ||
        byText(a.sent.received ?? '', b.sent.received ?? '') ||
        byText(a.sent.file, b.sent.file),
    );
  const last = ordered.at(-1);
  let version = 0;
  return ordered.map(({ sent, stated }) => {
    version = Math.max(version + 1, stated ?? 0);
    return { file: sent.file, version, supersededBy: last === undefined || sent === last.sent ? null : last.sent.file };
  });
}

const HEAD = 1500;

/** What the file's name or head says of its version; null when it says nothing. */
function statedVersion({ file, text }: Sent): number | null {
  const head = text.slice(0, HEAD).normalize('NFC');
  const counted = /\(\s*lần\s+(?:thứ\s+)?(\d{1,2})\s*\)/iu.exec(head)?.[1] ?? countedInName(file);
  if (counted !== null) return Number(counted);
  const replaces = /(thay thế|đính chính|thay cho)[^.\n]{0,40}(báo cáo|văn bản|biểu)/iu.test(head);
  return replaces || /thay the|dinh chinh|ban sua|sua lai/.test(namePhrase(file)) ? 2 : null;
}

const namePhrase = (file: string): string =>
  wordsOfName(file)
    .map((word) => word.bare)
    .join(' ');

const countedInName = (file: string): string | null =>
  /(?:lan(?: thu)?|ver|version|v|ban) (\d{1,2})\b/.exec(namePhrase(file))?.[1] ?? null;
