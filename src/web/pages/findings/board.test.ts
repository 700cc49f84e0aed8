/** What people recorded stands at once over what an older dossier proposes; nothing is lost when several become one. */
import { describe, expect, it } from 'vitest';
import type { DossierIndex, Finding, Task } from '#web/dossier/dossier-index.ts';
import { answersOf, dividedOf, itemsOf, linesOf, mergedOf, type Recorded, sentencesIn, wordsOf } from './board.ts';

const finding = (id: string, more: Partial<Finding> = {}): Finding =>
  ({
    ...{ id, kind: 'shortcoming', field: 'budget', origin: 'read', indicator: null, words: id, units: [] },
    ...{ degree: null, cause: null, state: null, confirmed: false },
    evidence: { keys: [], places: [{ file: `${id}.docx`, start: 1, end: 4, quote: id, place: null }] },
    ...more,
  }) as Finding;
const recorded = (id: string, more: Partial<Recorded> = {}): Recorded => ({
  ...{ id, kind: 'shortcoming', field: 'budget', indicator: null, words: `${id} nói lại`, byFigures: false, units: [] },
  ...{ degree: null, cause: null, from: [], keys: [], places: [], recorded: { by: 'A', on: '2019-10-01' } },
  ...{ dropped: null, entry: 7, tasks: [] },
  ...more,
});
const indexOf = (findings: readonly Finding[], more: object = {}): DossierIndex =>
  ({
    dossier: { findings, remedies: [], ...more },
    indicators: new Map([['thu', { name: 'Thu ngân sách' }]]),
  }) as unknown as DossierIndex;

describe('the items', () => {
  it('are what is recorded and the proposals nobody answered, also those an older dossier still proposes', () => {
    const index = indexOf([finding('a'), finding('b'), finding('c', { origin: 'carried' })]);
    const items = itemsOf(index, { findings: [recorded('a', { from: ['x'] })] });
    expect(items.map(({ id, standing, words }) => [id, standing, words])).toEqual([
      ['a', 'kept', 'a nói lại'],
      ['b', 'proposed', 'b'],
    ]);
    expect(items[0]?.places.map(({ file }) => file)).toEqual(['a.docx']);
  });

  it('are the proposal again once it is off the record, before the dossier knows', () => {
    const later = indexOf([finding('a', { confirmed: true, words: 'a nói lại' })], { answered: [finding('a')] });
    expect(itemsOf(later, { findings: [] }).map(({ id, standing, words }) => [id, standing, words])).toEqual([
      ['a', 'proposed', 'a'],
    ]);
  });

  it('say when the figures no longer show what was recorded', () => {
    const gone = (one: Recorded) => itemsOf(indexOf([]), { findings: [one] })[0]?.gone;
    expect([gone(recorded('shortcoming|thu|2019-9M')), gone(recorded('shortcoming|budget.them-1|2019-9M'))]).toEqual([
      true,
      false,
    ]);
  });

  it('that only figures tell have words of their indicator and why', () => {
    const index = indexOf([finding('a', { words: null, indicator: 'thu', origin: 'reckoned', reasons: ['hard'] })]);
    expect(itemsOf(index, { findings: [] }).map((one) => wordsOf(index, one))).toEqual([
      'Thu ngân sách khó đạt kế hoạch năm',
    ]);
  });
});

describe('several as one, one as several', () => {
  const index = indexOf([
    finding('a', { units: ['x'], cause: 'thiếu người' }),
    finding('b', { units: ['y'], cause: 'thiếu người' }),
  ]);
  const items = itemsOf(index, { findings: [] });

  it('keeps words, units, causes and places of all, and knows what it was made of', () => {
    const { places, ...merged } = mergedOf(index, items) ?? { places: [] };
    expect(merged).toMatchObject({ id: 'a', from: ['b'], words: 'a; b', units: ['x', 'y'], cause: 'thiếu người' });
    expect(places.map(({ file }) => file)).toEqual(['a.docx', 'b.docx']);
    expect(mergedOf(index, items.slice(0, 1))).toBe(null);
  });

  it('leaves its name to the first and makes the rest of it', () => {
    const [one] = items;
    if (!one) throw new Error('there is one');
    expect(dividedOf(index, one, ['nợ cao', 'thu chậm']).map(({ id, from, words }) => [id, from, words])).toEqual([
      ['a', [], 'nợ cao'],
      [null, ['a'], 'thu chậm'],
    ]);
    expect(linesOf('Nợ cao; thu chậm. Chưa quyết liệt.')).toBe('Nợ cao\nthu chậm\nChưa quyết liệt');
  });
});

it('a proposed remedy stands while nothing answers, and no longer', () => {
  const proposed = { id: 'remedy|a', finding: 'a', proposed: true } as Task;
  const given = { id: 'NV-1', finding: 'a', proposed: false } as Task;
  const waiver = { finding: 'a', reason: 'x', by: 'B', on: '2019-10-01' };
  const told = (remedies: readonly Task[], tasks: readonly string[], waivers = [] as (typeof waiver)[]) => {
    const found = answersOf(indexOf([], { remedies }), 'a', { tasks, waivers });
    return [found.given.map(({ id }) => id), found.proposed.map(({ id }) => id), found.waivers.length];
  };
  expect(told([proposed], [])).toEqual([[], ['remedy|a'], 0]);
  expect(told([proposed], ['NV-1'])).toEqual([['NV-1'], [], 0]);
  expect(told([given], ['NV-1'])).toEqual([['NV-1'], [], 0]);
  expect(told([proposed], [], [waiver])).toEqual([[], [], 1]);
});

it('sentences of a report are found where they stand', () => {
  const text = 'Thu ngân sách đạt 84,5% dự toán. Nợ đọng thuế còn cao; chưa quyết liệt đôn đốc.\nHết.';
  const found = sentencesIn(text, (sentence) => sentence.includes('đọng'));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Nợ đọng thuế còn cao']);
});
