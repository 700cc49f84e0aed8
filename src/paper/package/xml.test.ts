import { describe, expect, it } from 'vitest';
import { childOf, eachElement, elementOf } from './xml.ts';

const tree = (xml: string) => elementOf({ xml, part: 'a.xml' });

describe('a part is refused as broken, by name, when it', () => {
  it.each([
    ['is cut off', '<a><b></b>'],
    ['crosses its tags', '<a><b></a></b>'],
    ['is empty', ''],
    ['declares a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a/>'],
    ['uses an entity that is not of XML', '<a>&nbsp;</a>'],
    ['bombs with entities', '<!DOCTYPE a [<!ENTITY x "yyyy"><!ENTITY z "&x;&x;">]><a>&z;</a>'],
    ['is nested without end', '<a>'.repeat(100_000)],
  ])('%s', (_, xml) => {
    expect(tree(xml)).toMatchObject({ refusal: { code: 'broken', data: { part: 'a.xml' } } });
  });
});

it('the five entities, numeric ones and CDATA are text', () => {
  const root = tree('<a>&lt;&amp;&gt;&quot;&apos;&#273;&#x1EA1;<![CDATA[<&]]></a>');
  expect(root.ok && root.value.text).toBe('<&>"\'đạ<&');
});

it('elements below containers come one by one, and a refusal stops them', () => {
  const names: string[] = [];
  const xml = '<a><b><c>1</c><d/></b><e/></a>';
  const stop = { code: 'too-large', data: {} } as const;
  const all = eachElement({ xml, part: 'x' }, new Set(['a', 'b']), (element) => {
    names.push(element.name);
    return undefined;
  });
  expect([names, all]).toEqual([['c', 'd', 'e'], null]);
  expect(eachElement({ xml, part: 'x' }, new Set(['a', 'b']), () => stop)).toBe(stop);
});

it('prefixes are ours whatever the writer called them', () => {
  const root = tree(
    '<n:a xmlns:n="http://schemas.openxmlformats.org/wordprocessingml/2006/main" n:val="1" plain="2"><n:b/></n:a>',
  );
  expect(root.ok && root.value).toMatchObject({ name: 'w:a', attributes: { 'w:val': '1', plain: '2' } });
  expect(root.ok && childOf(root.value, 'w:b')?.name).toBe('w:b');
});
