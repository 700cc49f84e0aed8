/**
 * reviews/PERIOD/: the review, what was sent for it, and what people confirmed.
 */

import type { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Review } from '#core/review.ts';
import type { Unit } from '#core/unit.ts';
import { problem } from '#prose/words/problems.ts';
import type { Told } from './file.ts';
import type { Confirmations, SentFile } from './folder.ts';
import { diskName } from './kept/places.ts';
import type { confirmationsFile, reviewFile, submissionsFile } from './schema.ts';
import { expandUnits, unitKinds } from './units.ts';

/** The review with its list of owing units written out, kinds as the units of the review's day; a list of units is kept. */
export function reviewOf(file: z.output<typeof reviewFile>, units: readonly Unit[]): Review {
  const { closed: _, ...review } = file;
  const date = file.date as Day;
  return {
    ...review,
    period: file.period as PeriodCode,
    date,
    reportsDue: file.reportsDue as Day,
    previous: file.previous as PeriodCode | null,
    owed: file.owed.some(isKind) ? expandUnits(file.owed, units, date) : file.owed,
  };
}

const isKind = (code: string): boolean => (unitKinds as readonly string[]).includes(code);

export type Sending = {
  /** reviews/PERIOD/ */
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly listed: Told<z.output<typeof submissionsFile>> | null;
};

/** The files of reports/, by name under it, each with what submissions.yaml says of it. */
export function sentFiles({ folder, files, sizes, listed }: Sending): {
  readonly sent: readonly SentFile[];
  readonly problems: readonly Problem[];
} {
  const under = `${folder}reports/`;
  const entries = new Map((listed?.value ?? []).map((entry) => [diskName(entry.file.normalize('NFC')), entry]));
  const sent = [...files]
    .filter(([path]) => path.startsWith(under))
    .map(([path, bytes]): SentFile => {
      const lies = path.slice(under.length).normalize('NFC');
      const entry = entries.get(lies) ?? entries.get(diskName(lies));
      const file = entry?.file.normalize('NFC') ?? lies;
      const size = sizes.get(path);
      return {
        file,
        bytes,
        unit: entry?.unit ?? null,
        received: (entry?.received ?? null) as Day | null,
        version: entry?.version ?? null,
        ...(size === undefined ? {} : { size }),
      };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const there = new Set(sent.map(({ file }) => file));
  const problems = (listed?.value ?? []).flatMap((entry, index) =>
    there.has(entry.file.normalize('NFC'))
      ? []
      : [
          problem(
            'HS30',
            {
              file: listed?.file ?? null,
              line: listed?.lineOf([index, 'file']) ?? null,
              ...(entry.received === undefined ? {} : { known: entry.received }),
            },
            { value: entry.file },
          ),
        ],
  );
  return { sent, problems };
}

/** What people confirmed; the line of each single figure is kept for when it does not fit what was read. */
export function confirmationsOf(told: Told<z.output<typeof confirmationsFile>> | null): Confirmations {
  if (told === null) return { files: [], figures: [], remedies: [] };
  const { files, figures, remedies } = told.value;
  return {
    files: files.map((entry) => ({ ...entry, file: entry.file.normalize('NFC'), on: entry.on as Day })),
    figures: figures.map((entry, index) => ({
      ...entry,
      on: entry.on as Day,
      value: entry.value ?? null,
      line: told.lineOf(['figures', index]),
    })),
    remedies: remedies.map((entry) => ({ ...entry, on: entry.on as Day })),
  };
}

/** Confirmations of files that were not sent. */
export const confirmedButAbsent = (
  told: Told<z.output<typeof confirmationsFile>> | null,
  sent: readonly SentFile[],
): Problem[] =>
  (told?.value.files ?? []).flatMap((entry, index) =>
    sent.some(({ file }) => file === entry.file.normalize('NFC'))
      ? []
      : [
          problem(
            'HS30',
            { file: told?.file ?? null, line: told?.lineOf(['files', index, 'file']) ?? null, known: entry.on },
            { value: entry.file },
          ),
        ],
  );
