/**
 * Writes docs/folder/*.schema.json from the loader's own schemas, for editors that check YAML while people type.
 * Run by hand after a change of src/cycle/folder/schema.ts: `npx tsx examples/author/schemas.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '#cycle/folder/json-schema.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'folder');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
