/** The description for other programs: valid by somebody else's word, and of every route. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { addresses } from '#server/contract/addresses.ts';
import { openApi } from '#server/open-api.ts';

type Described = { readonly paths: Record<string, Record<string, { readonly operationId: string }>> };
const described = JSON.parse(JSON.stringify(openApi('1'))) as Described;

it('is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(described);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

it('is refused when it is none', async () => {
  const { valid } = await new Validator().validate({ ...described, paths: { '/x': { get: { responses: 7 } } } });
  expect(valid).toBe(false);
});

it('describes every route once', () => {
  const names = Object.values(described.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(names.sort()).toEqual(Object.keys(addresses).sort());
});
