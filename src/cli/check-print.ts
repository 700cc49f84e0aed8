/**
 * The problems of one document for the eyes of a clerk: where, what, what to do; the gravest of a document are counted
 * at its end.
 */
import type { CheckLine } from './check.ts';
import type { Language } from './terminal.ts';

const signs = { error: '✗', warning: '!', note: '·' } as const;

const terms = {
  nothing: { vi: 'Không phát hiện vấn đề nào.', en: 'No problems were found.' },
  error: { vi: 'sai', en: 'wrong' },
  warning: { vi: 'cần rà soát', en: 'to be looked at' },
  note: { vi: 'lưu ý', en: 'to be noted' },
} as const;

const severities = ['error', 'warning', 'note'] as const;

/** One document's lines of text; what to do is said once for a kind of problem. */
export function printedProblems(line: CheckLine, language: Language): string {
  if ('error' in line)
    return `${line.file}\n  ✗ ${line.error.code} ${line.error.message[language]} ${line.error.advice[language]}`;
  const { problems, notices } = line;
  const advised = new Set<string>();
  const lines = problems.flatMap(({ code, severity, quote, message, advice, where }) => {
    const at = [where?.[language], quote === null || quote === '' ? undefined : `“${oneLine(quote)}”`];
    const said = [`  ${signs[severity]} ${[code, at.filter(Boolean).join(': ')].filter(Boolean).join(' · ')}`];
    said.push(`    ${message[language]}`);
    if (!advised.has(advice[language])) said.push(`    → ${advice[language]}`);
    advised.add(advice[language]);
    return said;
  });
  const read = notices.map(({ code, severity, message }) => `  ${signs[severity]} ${code} ${message[language]}`);
  const counts = severities
    .map((severity) => ({ severity, count: problems.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${terms[severity][language]}`);
  return [line.file, ...[...new Set(read)], ...lines, `  ${counts.join(' · ') || terms.nothing[language]}`].join('\n');
}

const LONGEST = 90;

function oneLine(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
