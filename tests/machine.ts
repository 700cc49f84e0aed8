/**
 * What of the machine a test needs beyond Node: where it is, or a reason to skip. Where nothing may be skipped
 * (BOKHUYET_NOTHING_SKIPPED=1), a missing program is a failure.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  libreoffice: ['soffice'],
  poppler: ['pdftotext'],
} as const;

/** The path of a program of the machine, or null after saying on the console that its tests are skipped. */
export function program(name: keyof typeof names): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const file of names[name]) if (existsSync(join(folder, file))) return join(folder, file);
  if (process.env.BOKHUYET_NOTHING_SKIPPED) throw new Error(`${name} is missing, and nothing may be skipped here`);
  console.warn(`skipped: ${name} is not installed on this machine`);
  return null;
}
