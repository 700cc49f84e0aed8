import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withAlias } from './alias-text.ts';

const alias = { code: 'thu', alias: 'Thu NS P.', note: 'A, 2026-09-22' };

describe('an alias is written into the text of a register', () => {
  test('below the last of a list, and every other byte stays', () => {
    const text =
      '# Chỉ tiêu\n- code: chi\n  name: Chi\n- code: thu   # chính\n  name: Thu\n  aliases:\n    - Thu NS # cũ\n    - "Thu: xã"\n  key: true\n# hết\n';
    const lines = text.split('\n');
    lines.splice(8, 0, "    - 'Thu NS P.' # A, 2026-09-22");
    expect(withAlias(text, alias)).toBe(lines.join('\n'));
  });

  test.each([
    ['- { code: thu, name: Thu, aliases: [] }\n', ['Thu NS P.']],
    ['- { code: thu, name: Thu }\n', ['Thu NS P.']],
    ['- code: thu\n  name: Thu\n  aliases: [Thu NS, TNS]\n', ['Thu NS', 'TNS', 'Thu NS P.']],
    ['- code: thu\n  name: Thu\n  aliases: [\n    Thu NS,\n  ]\n', ['Thu NS', 'Thu NS P.']],
    ['- code: thu\r\n  name: Thu\r\n  key: true\r\n', ['Thu NS P.']],
    ['- code: thu\n  name: Thu\n  aliases:\n', ['Thu NS P.']],
    ['- code: thu\n  name: >-\n    Thu\n    dài\n  aliases:\n  - |\n    Thu\n', ['Thu\n', 'Thu NS P.']],
    ['- code: thu\n  name: Thu', ['Thu NS P.']],
    ['units:\n  - code: thu\n    name: Thu\n    aliases:\n      - Thu NS', ['Thu NS', 'Thu NS P.']],
  ])('in whatever manner the entry is written: %j', (text, aliases) => {
    const changed = parse(withAlias(text, alias) ?? '');
    const [item] = changed.units ?? changed;
    expect(item.aliases).toEqual(aliases);
    const before = parse(text);
    expect({ ...item, aliases: null }).toEqual({ ...(before.units ?? before)[0], aliases: null });
  });

  test('quotes of its own stay what they are', () => {
    const text = '- { code: thu, name: Thu }\n';
    const [item] = parse(withAlias(text, { ...alias, alias: "Quỹ 'Vì: người nghèo' #1" }) ?? '');
    expect(item.aliases).toEqual(["Quỹ 'Vì: người nghèo' #1"]);
  });

  test('only where the code is', () => {
    expect(withAlias('- code: chi\n  name: Chi\n', alias)).toBeNull();
    expect(withAlias('- code: [thu\n', alias)).toBeNull();
  });
});
