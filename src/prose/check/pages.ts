/**
 * The pages of docs/check, made from the rules themselves: what each compares, its codes with their words, and its
 * examples as they are tested.
 */
import { problemTable } from '#prose/words/problems.ts';
import type { Example, Rule } from './rule.ts';

const cases: Readonly<Record<Example['case'], string>> = {
  fires: 'Báo · Fires',
  'just misses': 'Vừa đủ đúng, không báo · Just misses',
  'does not apply': 'Không áp dụng · Does not apply',
};

const severities = { error: 'sai · error', warning: 'cần rà soát · warning', note: 'lưu ý · note' } as const;

/** The pages by name of file, in order; Markdown. */
export function checkPages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage(rules)],
    ...rules.map((rule) => [`${rule.name}.md`, rulePage(rule)] as const),
  ]);
}

const made = 'Made from the rules in `src/prose/check`; change them there.';

function indexPage(rules: readonly Rule[]): string {
  const rows = rules
    .flatMap((rule) => rule.codes.map((code) => ({ code, rule })))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      ({ code, rule }) =>
        `| ${code} | ${severities[severityOf(code)]} | [${rule.title.vi}](${rule.name}.md) | ${rule.title.en} |`,
    );
  return [
    '# Rà soát văn bản · What a check finds',
    '',
    `${made} Codes are stable and never used again.`,
    '',
    '```',
    'npx bokhuyet check bao-cao.docx',
    '```',
    '',
    '| mã | mức | quy tắc | rule |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const severityOf = (code: string): keyof typeof severities => problemTable[code]?.severity ?? 'note';

function rulePage({ title, about, codes, examples }: Rule): string {
  return [
    `# ${title.vi} · ${title.en}`,
    '',
    made,
    '',
    about.vi,
    '',
    about.en,
    '',
    ...codes.flatMap(codeLines),
    ...examples.flatMap(exampleLines),
  ].join('\n');
}

function codeLines(code: string): readonly string[] {
  const entry = problemTable[code];
  if (entry === undefined) return [];
  return [
    `## ${code} (${severities[entry.severity]})`,
    '',
    `- ${entry.message.vi} ${entry.advice.vi}`,
    `- ${entry.message.en} ${entry.advice.en}`,
    '',
  ];
}

function exampleLines({ case: kind, text, document, on, finds = [], why }: Example): readonly string[] {
  return [
    `### ${cases[kind]}`,
    '',
    ...(why === undefined ? [] : [`${why.vi} · ${why.en}`, '']),
    ...(document === undefined ? ['```', text, '```', ''] : []),
    ...(on === undefined ? [] : [`${on}`, '']),
    ...finds.map(({ code, quote }) => `- **${code}** “${quote}”`),
    ...(finds.length > 0 ? [''] : []),
  ];
}
