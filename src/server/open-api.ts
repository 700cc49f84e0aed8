/**
 * The contract as OpenAPI 3.1, for other programs and for the page to try it: made from the same rows that route and check.
 */
import { z } from 'zod';
import { addresses, type RouteName } from '#server/contract/addresses.ts';
import { contract } from '#server/contract/contract.ts';
import type { Route } from '#server/contract/route.ts';

type Json = Readonly<Record<string, unknown>>;

/** A schema of zod as JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const mistake = {
  type: 'object',
  required: ['field', 'vi', 'en'],
  properties: {
    field: { type: 'array', items: { type: ['string', 'integer'] } },
    vi: { type: 'string' },
    en: { type: 'string' },
  },
};

const problemSchema = {
  type: 'object',
  description: 'RFC 9457. `title` is Vietnamese, `en` the same in English.',
  required: ['type', 'title', 'en', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    en: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'object', properties: { vi: { type: 'string' }, en: { type: 'string' } } },
    mistakes: { type: 'array', items: mistake },
    reasons: { type: 'array', items: { type: 'string' } },
    standing: { description: 'What stands there now, where somebody else saved since.' },
    request: { type: 'string' },
  },
};

/** The whole description. */
export function openApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of Object.values<Route & { readonly name: RouteName }>(contract)) {
    const [method = 'GET', pattern = ''] = addresses[route.name].split(' ');
    const path = pattern.replace(/:([a-z]+)/gi, '{$1}');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(route, method, pattern) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Bổ Khuyết', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'bokhuyet.session_token' } },
    },
  };
}

function operationOf(route: Route & { readonly name: RouteName }, method: string, pattern: string): Json {
  const named = [...pattern.matchAll(/:([a-z]+)/gi)].map(([, name = '']) => name);
  const { properties = {}, required = [] } = schemaOf(route.input, 'input') as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  const rest = Object.entries(properties).filter(([name]) => !named.includes(name));
  const inQuery = method === 'GET' || route.upload;
  const parameters = [
    ...named.map((name) => ({ name, in: 'path', required: true, schema: properties[name] ?? { type: 'string' } })),
    ...(inQuery ? rest : []).map(([name, schema]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      schema,
    })),
  ];
  const body = inQuery
    ? null
    : {
        type: 'object',
        properties: Object.fromEntries(rest),
        required: required.filter((name) => !named.includes(name)),
      };
  return {
    operationId: route.name,
    summary: route.says.en,
    description: `${route.says.vi}. ${rightWords(route)}`,
    tags: [route.name.split('.')[0]],
    security: route.right === 'anybody' ? [] : [{ session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body !== null && rest.length > 0
      ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } }
      : {}),
    ...(route.upload ? { requestBody: { required: true, content: { 'application/octet-stream': {} } } } : {}),
    responses: {
      200: { description: 'Done', content: answerOf(route) },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const answerOf = ({ output }: Route): Json =>
  output === 'file' ? { '*/*': {} } : { 'application/json': { schema: schemaOf(output, 'output') } };

const rightWords = ({ right, about }: Route): string => {
  if (right === 'anybody') return 'For anybody.';
  if (right === 'signed in') return 'For whoever is signed in.';
  return `Needs the right to ${right}${about === 'what they may' ? '; answers what of it they may see' : ''}.`;
};
