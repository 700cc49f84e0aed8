/**
 * The problems of one document for the eyes of a clerk: where, what, what to do; the gravest of a document are counted
 * at its end.
 */
import type { CheckLine } from './check.ts';
import type { Language } from './terminal.ts';

const signs = { error: '✗', warning: '!', note: '·' } as const;

const terms = {
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  table: { vi: 'bảng', en: 'table' },
  row: { vi: 'dòng', en: 'row' },
  column: { vi: 'cột', en: 'column' },
  page: { vi: 'trang', en: 'page' },
  sheet: { vi: 'trang tính', en: 'sheet' },
  nothing: { vi: 'Không phát hiện vấn đề nào.', en: 'No problems were found.' },
  error: { vi: 'sai', en: 'wrong' },
  warning: { vi: 'cần rà soát', en: 'to be looked at' },
  note: { vi: 'lưu ý', en: 'to be noted' },
} as const;

const severities = ['error', 'warning', 'note'] as const;

/** One document's lines of text. */
export function printedProblems(line: CheckLine, language: Language): string {
  if ('error' in line)
    return `${line.file}\n  ✗ ${line.error.code} ${line.error.message[language]} ${line.error.advice[language]}`;
  const { problems } = line;
  const lines = problems.flatMap(({ code, severity, quote, message, advice, place }) => [
    `  ${signs[severity]} ${code} ${[placeWords(place, language), quote === null ? '' : `“${oneLine(quote)}”`].filter(Boolean).join(' ')}`,
    `    ${message[language]} ${advice[language]}`,
  ]);
  const counts = severities
    .map((severity) => ({ severity, count: problems.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${terms[severity][language]}`);
  return [line.file, ...lines, `  ${counts.join(' · ') || terms.nothing[language]}`].join('\n');
}

/** Counted from 1, as people do. */
function placeWords(place: Readonly<Record<string, string | number>> | null, language: Language): string {
  const parts = (['sheet', 'page', 'table', 'row', 'column', 'paragraph'] as const).flatMap((name) => {
    const at = place?.[name];
    if (at === undefined || (name === 'paragraph' && place?.table !== undefined)) return [];
    return [`${terms[name][language]} ${typeof at === 'number' && name !== 'page' ? at + 1 : at}`];
  });
  return parts.length === 0 ? '' : `[${parts.join(', ')}]`;
}

const LONGEST = 90;

function oneLine(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
