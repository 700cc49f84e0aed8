/**
 * Where the papers of a folder lie: names as disks of every kind take them, and the folder of each noun that has papers.
 */

/** What some disk does not take, or the loader passes over: hidden files, locks, leftovers of editors. */
const unsafe = /[%<>:"|?*\\\p{Cc}]|^[.~](?=.)|^\.$|[.~ ]$|\.(?=(?:tmp|bak)$)/giu;

const encoded = (letter: string): string =>
  [...new TextEncoder().encode(letter)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

const segment = (text: string): string => (text === '' ? '%' : text.replace(unsafe, encoded));

/**
 * The name under which a paper lies on disk: as it is, but for what some disk does not take; one that is in a folder stays
 * in it.
 *
 * @example diskName('lần 2/../100%.docx') // 'lần 2/%2E%2E/100%25.docx'
 */
export const diskName = (file: string): string => file.split('/').map(segment).join('/');

/** The same for what may not be a folder. */
const flatName = (text: string): string => diskName(text.replaceAll('/', '\u0000')).replaceAll('%00', '%2F');

const numbered = (folder: string, index: number, file: string): string => `${folder}/${index + 1}/${diskName(file)}`;

export const places = {
  evidence: (task: string, index: number, file: string): string => numbered(`evidence/${flatName(task)}`, index, file),
  meetingPaper: (meeting: string, index: number, file: string): string =>
    numbered(`meetings/${flatName(meeting)}`, index, file),
  meetingEdits: (meeting: string, index: number): string => `meetings/${flatName(meeting)}/${index + 1}.edits.json`,
  reading: (file: string, index: number): string => `readings/${diskName(file)}/${index + 1}.json`,
  draft: (paper: string, draft: number): string => `drafts/${flatName(paper)}-${draft}`,
  draftText: (paper: string, draft: number): string => `drafts/${flatName(paper)}-${draft}.text.json`,
  edits: 'drafts/edits.jsonl',
  seen: 'drafts/seen.jsonl',
  issued: (paper: string, version: number): string => `issued/${flatName(paper)}-${version}`,
  figures: (period: string): string => `figures/${period}.jsonl`,
} as const;

/** An ending by which the office's programs open what the bytes are. */
export function endingOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return '.docx';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return '.pdf';
  return '.bin';
}
