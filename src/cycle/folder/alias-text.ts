/**
 * An alias written into the text of a register's file (indicators.yaml, units.yaml) without changing anything else of it:
 * comments, order, quotes and line ends stay as a person wrote them.
 */
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

export type Alias = {
  /** The thing it is an alias of. */
  readonly code: string;
  readonly alias: string;
  /** Who said so and when, as a comment where the list has lines of its own. */
  readonly note: string;
};

/**
 * The text with one alias more; null when it has no such code or cannot be read.
 *
 * @example withAlias('- code: thu\n  aliases: [Thu NS]\n', { code: 'thu', alias: 'Thu NSNN', note: '' }) // "- code: thu\n  aliases: [Thu NS, 'Thu NSNN']\n"
 */
export function withAlias(text: string, { code, alias, note }: Alias): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const item = itemOf(document.contents, code);
  if (item === null) return null;
  const quoted = `'${alias.replaceAll("'", "''")}'`;
  const aliases = item.get('aliases', true) as Node | undefined;
  if (isSeq(aliases) && !aliases.flow && aliases.items.length > 0)
    return afterLast(text, aliases, `${quoted}${note === '' ? '' : ` # ${note}`}`);
  if (isSeq(aliases)) return beforeBracket(text, aliases, quoted);
  return withList(text, item, quoted);
}

/** The things of a file stand in a list, in units.yaml under `units`. */
function itemOf(contents: unknown, code: string): YAMLMap | null {
  const list = isMap(contents) ? contents.get('units') : contents;
  if (!isSeq(list)) return null;
  const found = list.items.find((one) => isMap(one) && one.get('code') === code);
  return isMap(found) ? found : null;
}

const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0;
const endOf = (node: unknown): number => (node as Node).range?.[1] ?? 0;

const lineEndAt = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

/** As the file ends its lines: `\r\n` in those that Windows wrote. */
const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const put = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at);

/** A line of its own after the last, dash below dash. */
function afterLast(text: string, aliases: YAMLSeq, line: string): string {
  const last = aliases.items.at(-1);
  const dash = text.lastIndexOf('-', startOf(last) - 1);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  const end = lineEndAt(text, endOf(last));
  return put(text, text[end - 1] === '\r' ? end - 1 : end, `${newlineOf(text)}${indent}- ${line}`);
}

function beforeBracket(text: string, aliases: YAMLSeq, quoted: string): string {
  const bracket = endOf(aliases) - 1;
  const before = text.slice(startOf(aliases), bracket).trimEnd();
  const at = startOf(aliases) + before.length;
  return put(text, at, before.endsWith('[') ? quoted : before.endsWith(',') ? ` ${quoted}` : `, ${quoted}`);
}

/** A list of its own behind the name, in the manner of the entry. */
function withList(text: string, item: YAMLMap, quoted: string): string {
  const empty = item.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  if (empty) return put(text, text.indexOf(':', endOf(empty.key)) + 1, ` [${quoted}]`);
  const name = item.items.find(({ key }) => isScalar(key) && key.value === 'name') ?? item.items[0];
  const value = name?.value ?? name?.key;
  if (item.flow) return put(text, endOf(value), `, aliases: [${quoted}]`);
  const key = startOf(name?.key);
  const indent = ' '.repeat(key - text.lastIndexOf('\n', key - 1) - 1);
  const end = lineEndAt(text, endOf(value));
  return put(text, text[end - 1] === '\r' ? end - 1 : end, `${newlineOf(text)}${indent}aliases: [${quoted}]`);
}
