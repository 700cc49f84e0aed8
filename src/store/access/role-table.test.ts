import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sentences } from '#core/permission.ts';
import { roleTable } from './role-table.ts';

/** After a change of the sentences: `npx vitest run src/store/access/role-table.test.ts -u`, and read what it says. */
it('is printed in docs/access.md', async () => {
  await expect(roleTable()).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/access.md'));
});

it('marks every right once', () => {
  const rights = sentences.reduce((sum, { who, may }) => sum + who.length * may.length, 0);
  const marks = roleTable()
    .split('\n')
    .filter((text) => /^\| [a-z]/.test(text))
    .join('')
    .match(/[●◐○]/g);
  expect(marks).toHaveLength(rights);
});
