/**
 * The description of the API (OpenAPI 3.1) as forms need it: operations with their fields, an example of a body, and the
 * request that what was typed gives.
 */
import { ownHeader } from '#server/contract/addresses.ts';

export type Schema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | null)[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
};

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
};
type Both = { readonly vi: string; readonly en: string };

export type Described = {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary: Both;
  readonly parameters: readonly Parameter[];
  /** The schema of a JSON body; null where there is none. */
  readonly body: Schema | null;
  readonly takesFile: boolean;
};

type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
};
type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** Every operation, by address. */
export const operationsIn = ({ paths }: Description): readonly Described[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, summary, description, parameters = [], requestBody }]) => ({
      name: operationId,
      method: method.toUpperCase(),
      path,
      summary: { vi: description.split(/\. (?=For|Needs)/)[0] ?? summary, en: summary },
      parameters,
      body: requestBody?.content['application/json']?.schema ?? null,
      takesFile: requestBody?.content['application/octet-stream'] !== undefined,
    })),
  );

export type ApiField = {
  readonly name: string;
  readonly required: boolean;
  readonly choices: readonly string[] | null;
};

/** What is typed beside the body. */
export const fieldsOf = ({ parameters }: Described): readonly ApiField[] =>
  parameters.map(({ name, required, schema }) => ({
    name,
    required,
    choices: schema.enum ? schema.enum.map(String) : null,
  }));

/**
 * A body to begin with: every field, empty in its kind.
 *
 * @example sampleOf({ type: 'object', properties: { name: { type: 'string' } } }) // { name: '' }
 */
export function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return schema.anyOf.some(({ type }) => type === 'null') ? null : sampleOf(schema.anyOf[0] ?? {});
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, of]) => [name, sampleOf(of)]));
  const type = [schema.type].flat()[0];
  const empty: Readonly<Record<string, unknown>> = {
    array: [],
    object: {},
    boolean: false,
    integer: 0,
    number: 0,
    null: null,
  };
  return type !== undefined && type in empty ? empty[type] : '';
}

/** The request that was typed; what is left empty is not sent. */
export function requestOf({ method, path, parameters, body }: Described, values: Readonly<Record<string, string>>) {
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: where } of parameters) {
    const value = values[name]?.trim() ?? '';
    if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== '') query.append(name, value);
  }
  const sent = body !== null ? (values['{}'] ?? '{}') : method === 'GET' ? null : '{}';
  const init: RequestInit = {
    method,
    headers: { ...ownHeader, ...(sent === null ? {} : { 'content-type': 'application/json' }) },
    ...(sent === null ? {} : { body: sent }),
  };
  return { path: query.size > 0 ? `${address}?${query}` : address, init };
}
