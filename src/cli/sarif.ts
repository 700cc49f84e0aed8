/**
 * The problems of documents in SARIF 2.1.0 (OASIS), for programs that gather findings: every rule with its help, every
 * place relative to where the command was called, a fingerprint that stays when other words of the document change.
 */
import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { rules } from '#prose/check/rules.ts';
import { problemTable, type Words } from '#prose/words/problems.ts';
import type { CheckLine } from './check.ts';
import type { Language } from './terminal.ts';
import { programVersion } from './version.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

type Checked = Extract<CheckLine, { readonly problems: unknown }>;
type Told = Checked['problems'][number];

/**
 * One run over all documents that were checked; those that could not be read are notifications of the run.
 *
 * @example sarifOf([], { language: 'vi', from: '/' }).version // '2.1.0'
 */
export function sarifOf(
  lines: readonly CheckLine[],
  { language, from }: { readonly language: Language; readonly from: string },
) {
  const checked = lines.filter((line): line is Checked => 'problems' in line);
  const failed = lines.filter((line) => 'error' in line);
  const found = checked.flatMap(({ problems }) => problems.map(({ code }) => code));
  const codes = [...new Set([...rules.flatMap((rule) => rule.codes), ...found])].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'Bổ Khuyết',
            semanticVersion: programVersion,
            language,
            rules: codes.map((code) => ruleOf(code, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ file, error }) => ({
              level: 'error',
              descriptor: { id: error.code },
              message: { text: `${error.message[language]} ${error.advice[language]}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file, from) } } }],
            })),
          },
        ],
        results: checked.flatMap((line) => resultsOf(line, { language, codes, from })),
      },
    ],
  };
}

function ruleOf(code: string, language: Language) {
  const entry = problemTable[code];
  const rule = rules.find(({ codes }) => codes.includes(code));
  const said = (words: Words | undefined): { text: string } => ({ text: words?.[language] ?? code });
  return {
    id: code,
    ...(rule && { name: rule.name }),
    shortDescription: said(rule?.title ?? entry?.message),
    fullDescription: said(rule?.about ?? entry?.message),
    help: said(entry?.advice),
    defaultConfiguration: { level: entry?.severity ?? 'warning' },
  };
}

type Ground = { readonly language: Language; readonly codes: readonly string[]; readonly from: string };

function resultsOf({ file, problems }: Checked, { language, codes, from }: Ground) {
  const seen = new Map<string, number>();
  const uri = uriOf(file, from);
  return problems.map((told) => {
    const same = `${told.code} ${told.quote ?? ''}`;
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    return {
      ruleId: told.code,
      ruleIndex: codes.indexOf(told.code),
      level: told.severity,
      message: { text: `${told.message[language]} ${told.advice[language]}` },
      locations: [{ physicalLocation: physicalOf(told, file, uri), ...logicalOf(told) }],
      partialFingerprints: { 'codeAndQuote/v1': fingerprint([uri, same, String(count)]) },
      properties: { data: told.data, place: told.place, start: told.start, end: told.end },
    };
  });
}

/** Offsets are of the file itself only in plain text; elsewhere they are in the properties. */
function physicalOf({ start, end, quote }: Told, file: string, uri: string) {
  const plain = /\.(txt|text|md|csv)$/i.test(file) && start !== null && end !== null && quote !== null;
  return {
    artifactLocation: { uri },
    ...(plain && { region: { charOffset: start, charLength: end - start, snippet: { text: quote } } }),
  };
}

function logicalOf({ place }: Told) {
  if (place === null) return {};
  const name = Object.entries(place)
    .map(([key, at]) => `${key}=${at}`)
    .join('/');
  return name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'element' }] };
}

/** Relative to where the command was called, in the letters of a URI; standard input has a name of its own. */
function uriOf(file: string, from: string): string {
  if (file === '-') return 'stdin';
  const path = relative(from, isAbsolute(file) ? file : resolve(from, file));
  return path
    .split(sep)
    .map((step) => encodeURIComponent(step.normalize('NFC')))
    .join('/');
}

const fingerprint = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n').normalize('NFC')).digest('hex').slice(0, 32);
