/** Lists as an office searches and sorts them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  choiceIn,
  chosen,
  facetsOf,
  indexed,
  type ListColumn,
  noChoice,
  tsvOf,
  withChoice,
} from './list.ts';

type Task = { readonly name: string; readonly lead: string; readonly days: number | null };
const columns: readonly ListColumn<Task>[] = [
  { key: 'name', title: 'Nhiệm vụ', value: ({ name }) => name },
  { key: 'lead', title: 'Chủ trì', value: ({ lead }) => lead, facet: true, order: ['Phòng Nội vụ'] },
  { key: 'days', title: 'Còn', value: ({ days }) => days },
];
const tasks: readonly Task[] = [
  { name: 'Thu hồi đất', lead: 'Ban QLDA', days: 10 },
  { name: 'Đấu giá', lead: 'Phòng TCKH', days: null },
  { name: 'Ấp Bắc', lead: 'Phòng Nội vụ', days: 9 },
  { name: 'Bình xét', lead: 'Phòng Nội vụ', days: -3 },
];
const names = (choice: Partial<Choice>): string[] =>
  chosen(indexed(tasks, columns), columns, { ...noChoice, ...choice }).map(({ name }) => name);

describe('a list', () => {
  it('is searched without diacritics, words in any order, across columns', () => {
    expect(names({ words: 'dat thu' })).toEqual(['Thu hồi đất']);
    expect(names({ words: 'noi vu  ap' })).toEqual(['Ấp Bắc']);
    expect(names({ words: 'Đấu' })).toEqual(['Đấu giá']);
  });
  it('sorts by the Vietnamese alphabet and by number, what is not known last both ways', () => {
    expect(names({ sort: 'name' })).toEqual(['Ấp Bắc', 'Bình xét', 'Đấu giá', 'Thu hồi đất']);
    expect(names({ sort: 'days' })).toEqual(['Bình xét', 'Ấp Bắc', 'Thu hồi đất', 'Đấu giá']);
    expect(names({ sort: 'days', descending: true })).toEqual(['Thu hồi đất', 'Ấp Bắc', 'Bình xét', 'Đấu giá']);
  });
  it('filters by a facet, which says how many rows it has', () => {
    expect(names({ facets: { lead: 'Phòng Nội vụ' } })).toEqual(['Ấp Bắc', 'Bình xét']);
    expect(facetsOf(tasks, columns[1] as ListColumn<Task>)).toEqual([
      { value: 'Phòng Nội vụ', count: 2 },
      { value: 'Ban QLDA', count: 1 },
      { value: 'Phòng TCKH', count: 1 },
    ]);
  });
  it('copies as rows of a spreadsheet, one line a row whatever stands in a cell', () => {
    const [first] = tasks;
    expect(tsvOf([{ ...(first as Task), name: 'a\tb\nc' }], columns)).toBe(
      'Nhiệm vụ\tChủ trì\tCòn\r\na b c\tBan QLDA\t10',
    );
  });
  it('keeps its choice in an address, with whatever else stands there (property)', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        fc.boolean(),
        (words, lead, descending) => {
          const choice = { words, facets: lead === undefined ? {} : { lead }, sort: 'days', descending };
          const address = new URLSearchParams(withChoice(new URLSearchParams('number=a&q=old&sort=name'), choice));
          expect(choiceIn(address, columns)).toEqual(choice);
          expect(address.get('number')).toBe('a');
        },
      ),
    );
  });
});
