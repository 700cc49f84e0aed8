/**
 * Style as a failing test: who imports whom, how long things are, what they are called, and that the pure
 * layers have neither clock nor dice. Limits only ever get tighter.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each layer may import; ARCHITECTURE.md draws it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  prose: ['core', 'paper/document.ts'],
  paper: [],
  cycle: ['core', 'prose', 'paper'],
  store: ['core'],
  server: ['core', 'prose', 'paper', 'cycle', 'store'],
  web: ['core', 'prose', 'paper', 'cycle', 'server/contract'],
  cli: ['core', 'prose', 'paper', 'cycle', 'store', 'server'],
};
const pure = ['core', 'prose', 'paper', 'cycle'];
const packagesOfPure: Readonly<Record<string, readonly string[]>> = {
  core: ['big.js'],
  prose: [],
  paper: ['fflate', 'saxes', 'unpdf'],
  cycle: ['zod', 'yaml'],
};
const bannedWords =
  /^(utils?|helpers?|manager|service|handler|processor|dto|data|info|common|shared|misc|base|abstract|impl)$/;
const fileLimit = 400;
/** Tables of data may be longer: a long table beats forty short files. */
const longTables = [/^src\/prose\/lexicon\//, /^src\/prose\/words\//, /^src\/web\/words/, /^src\/core\/measure\.ts$/];
const coreLimit = 3_737;

type SourceFile = { readonly path: string; readonly layer: string; readonly text: string };
// biome-ignore lint/suspicious/noExplicitAny: a syntax tree is walked by its shape, whatever node it is.
type Node = any;

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const sources: readonly SourceFile[] = walk(join(root, 'src'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const name = relative(root, path);
    return { path: name, layer: name.split('/')[1] ?? '', text: readFileSync(path, 'utf8') };
  });
const isTest = (file: SourceFile): boolean => /\.test\.tsx?$/.test(file.path) || /-sample\.ts$/.test(file.path);
const production = sources.filter((file) => !isTest(file));
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map((match) => match[1] ?? '');
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

describe('layers', () => {
  it('import only what the table allows', () => {
    const wrong = production.flatMap((file) =>
      importsOf(file.text)
        .filter((target) => target.startsWith('#'))
        .map((target) => target.slice(1))
        .filter((target) => target.split('/')[0] !== file.layer)
        .filter(
          (target) =>
            !(mayImport[file.layer] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`)),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('cross only by # and never climb with ../', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file.text)
        .filter((target) => target.startsWith('../') || /^\.\.?$/.test(target))
        .map((target) => `${file.path}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('that are pure use only the packages named for them', () => {
    const wrong = production.flatMap((file) =>
      importsOf(file.text)
        .filter((target) => pure.includes(file.layer) && !/^[.#]/.test(target))
        .filter((target) => !(packagesOfPure[file.layer] ?? []).includes(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('that are pure have no clock, no dice, no machine', () => {
    const impure =
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bfetch\(|\bsetTimeout\b|\bperformance\.now\b|\bIntl\.\w+\(\)|toLocale\w+\(\)|\bcrypto\.randomUUID\b/;
    const wrong = production
      .filter((file) => pure.includes(file.layer))
      .filter((file) => impure.test(withoutComments(file.text)))
      .map((file) => `${file.path}: ${impure.exec(withoutComments(file.text))?.[0]}`);
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  it('have no re-exports, default exports or enums', () => {
    const wrong = production
      .filter((file) => !/vite\.config\.ts$/.test(file.path))
      .filter((file) => /^export \*|^export \{[^}]*\} from|^export default|^(export )?(const )?enum /m.test(file.text))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it(`are at most ${fileLimit} lines, but for tables`, () => {
    const wrong = sources
      .filter((file) => !longTables.some((table) => table.test(file.path)))
      .filter((file) => file.text.split('\n').length > fileLimit + 1)
      .map((file) => `${file.path}: ${file.text.split('\n').length}`);
    expect(wrong).toEqual([]);
  });

  it('begin with the idea they own', () => {
    const wrong = production
      .filter((file) => !/^\/\*\*/.test(file.text) && !file.path.endsWith('.d.ts'))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it('carry no banned word in their names', () => {
    const wrong = sources.filter((file) =>
      file.path
        .split('/')
        .slice(1)
        .some((part) =>
          part
            .replace(/\.(test\.)?[a-z]+$/, '')
            .split('-')
            .some((word) => bannedWords.test(word)),
        ),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('are kebab-case, or PascalCase for a page or part of the web', () => {
    const wrong = sources.filter((file) => {
      const name = file.path.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config|\.d)?\.tsx?$/.test(name) &&
        !(file.layer === 'web' && /^[A-Z][A-Za-z]+\.(test\.)?tsx$/.test(name))
      );
    });
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('are all imported by another, or are an entry', () => {
    const entries = [
      /^src\/cli\/main\.ts$/,
      /^src\/web\/(((alone|gallery)\/)?(main\.tsx|vite\.config\.ts)|.*\.d\.ts)$/,
      /^src\/cli\/.*-worker\.ts$/,
    ];
    const everything = [
      ...sources.map((file) => file.text),
      ...['tests', 'bench', 'corpus', 'examples'].flatMap((folder) =>
        existsSync(join(root, folder))
          ? walk(join(root, folder))
              .filter((path) => path.endsWith('.ts'))
              .map((path) => readFileSync(path, 'utf8'))
          : [],
      ),
    ];
    const imported = new Set(
      everything.flatMap(importsOf).map((target) => target.split('/').at(-1)?.replace(/\?.*$/, '')),
    );
    const dead = production.filter(
      (file) => !imported.has(file.path.split('/').at(-1)) && !entries.some((entry) => entry.test(file.path)),
    );
    expect(dead.map((file) => file.path)).toEqual([]);
  });
});

describe('functions', () => {
  it('are at most 70 lines, a component 100, and take at most three parameters', () => {
    const wrong = production.flatMap((file) => {
      const lang = file.path.endsWith('x') ? 'tsx' : 'ts';
      const limit = lang === 'tsx' ? 100 : 70;
      const lineOf = (at: number): number => file.text.slice(0, at).split('\n').length;
      return functionsIn(parseAst(file.text, { lang })).flatMap((found) => {
        const lines = lineOf(found.end) - lineOf(found.start) + 1;
        const where = `${file.path}:${lineOf(found.start)}`;
        return [
          ...(lines > limit ? [`${where} has ${lines} lines`] : []),
          ...(found.params.length > 3 ? [`${where} takes ${found.params.length} parameters`] : []),
        ];
      });
    });
    expect(wrong).toEqual([]);
  });
});

function functionsIn(node: Node): Node[] {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.entries(node).flatMap(([key, child]) =>
    key === 'parent' ? [] : Array.isArray(child) ? child.flatMap(functionsIn) : functionsIn(child),
  );
  const isFunction =
    /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type ?? '') && node.body;
  return isFunction ? [node, ...inside] : inside;
}

describe('the core', () => {
  const core = production.filter((file) => file.layer === 'core');

  it(`can be read in an hour: at most ${coreLimit} lines, flat`, () => {
    const lines = core.reduce((sum, file) => sum + file.text.trimEnd().split('\n').length, 0);
    expect(lines).toBeLessThanOrEqual(coreLimit);
    expect(core.filter((file) => file.path.split('/').length > 3)).toEqual([]);
  });

  it('has a test beside every file that does something', () => {
    const wrong = core
      .filter((file) => /^export (function|const \w+ = \()/m.test(file.text))
      .filter((file) => !existsSync(join(root, file.path.replace(/\.ts$/, '.test.ts'))))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});

describe('pages', () => {
  const pages = [
    ...walk(join(root, 'docs')),
    ...walk(join(root, 'decisions')),
    ...walk(join(root, 'src')),
    ...readdirSync(root).map((name) => join(root, name)),
  ].filter((path) => path.endsWith('.md'));

  it('link only to what exists', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(join(dirname(page), decodeURI(target))))
        .map((target) => `${relative(root, page)}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('have a decision for every dependency', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: object;
      devDependencies: object;
    };
    const decisions = walk(join(root, 'decisions'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const silent = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (name) => !decisions.includes(`\`${name}\``),
    );
    expect(silent).toEqual([]);
  });
});
