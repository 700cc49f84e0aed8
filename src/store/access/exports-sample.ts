/**
 * What src/store offers, read from its sources: every exported function, what it takes, and the permission it states.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import type { Action } from '#core/permission.ts';
import type { Query } from './query.ts';

const root = join(import.meta.dirname, '..');

export type Offered = {
  /** `figures/sums.ts sumsFor`. */
  readonly name: string;
  readonly source: string;
  /** A session or connection is what reaches the database. */
  readonly reaches: boolean;
  /** Of a query: itself, and what it needs. */
  readonly stated: { readonly query: Query<readonly unknown[], unknown>; readonly needs: Action } | null;
};

export const productionFiles: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/(\.test|-sample)\.ts$/.test(path))
  .sort();

export const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every exported function of the store. */
export async function offered(): Promise<readonly Offered[]> {
  const all = await Promise.all(productionFiles.map(offeredBy));
  return all.flat();
}

async function offeredBy(file: string): Promise<readonly Offered[]> {
  const source = sourceOf(file);
  const offers = exportsIn(source);
  if (offers.length === 0) return [];
  const loaded = (await import(join(root, file))) as Readonly<Record<string, unknown>>;
  return offers.flatMap(({ name, text }) => {
    const value = loaded[name];
    if (typeof value !== 'function') return [];
    const needs = 'needs' in value ? (value.needs as Action) : null;
    const query = value as unknown as Query<readonly unknown[], unknown>;
    const parameters = text.split('=> ')[0]?.split(' {\n')[0] ?? '';
    return {
      name: `${file} ${name}`,
      source: text,
      reaches: /\b(Session|ActingSession|Connection|Writing)\b/.test(parameters),
      stated: needs === null ? null : { query, needs },
    };
  });
}

type Declared = { readonly name: string; readonly text: string; readonly isExported: boolean };

/** What a source exports, each with what it calls of its own file behind it. */
function exportsIn(source: string): readonly Pick<Declared, 'name' | 'text'>[] {
  const declared = declarationsIn(source);
  const calledBy = (text: string): readonly string[] =>
    declared.filter((one) => !one.isExported && text.includes(`${one.name}(`)).map((one) => one.text);
  return declared
    .filter(({ isExported }) => isExported)
    .map(({ name, text }) => ({ name, text: [text, ...calledBy(text)].join('\n') }));
}

function declarationsIn(source: string): readonly Declared[] {
  return parseAst(source, { lang: 'ts' }).body.flatMap((statement) => {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const declaration = isExported ? statement.declaration : statement;
    if (declaration == null) return [];
    const text = source.slice(declaration.start, declaration.end);
    if (declaration.type === 'FunctionDeclaration') return [{ name: declaration.id?.name ?? '', text, isExported }];
    if (declaration.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id }) =>
      id.type === 'Identifier' ? [{ name: id.name, text, isExported }] : [],
    );
  });
}
