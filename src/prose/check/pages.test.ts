import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { checkPages } from './pages.ts';
import { rules } from './rules.ts';

const folder = join(import.meta.dirname, '../../../docs/check');
const pages = checkPages(rules);

/** After a change of a rule: `npx vitest run src/prose/check/pages.test.ts -u`, and read what the page says. */
test.each([...pages])('docs/check/%s is what the rules say', async (name, text) => {
  await expect(text).toMatchFileSnapshot(join(folder, name));
});

it('has no page without a rule', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});
