/**
 * How rows are written into the folder's files: only what is there, as YAML.
 */
import { stringify } from 'yaml';

export type Row = Readonly<Record<string, unknown>>;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const yamlOf = (content: unknown): Uint8Array =>
  bytesOf(stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Without what is not there: nulls, empty lists, what is not the case. */
export const said = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
