/** No edit is lost, slots show the dossier, unrelated edits come in any order, and nothing changed is nothing changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReports, sent, wardReport } from '#cycle/review-sample.ts';
import { contentText, formOf, piecesOf, slotsOf, type TextContent } from './content.ts';
import { beginning, reportOf, saying } from './draft-sample.ts';
import { documentOfDraft, draftTextOf } from './draft-text.ts';
import { deleteEdit, type Edit, followEdit, insertEdit, moveEdit, saidOf, wordsEdit } from './edit.ts';
import { editOf } from './edit-schema.ts';
import { type WorkingText, workingText } from './working-text.ts';

const first = await reportOf();
/** Bắc Sơn sends another report, Ngọc Sơn its first. */
const later = await reportOf({
  sent: [
    ...sampleReports.map((one) => ({ ...one, received: one.received })),
    sent(
      'ngoc-son.txt',
      wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 5,25 tỷ đồng.', 'Vi phạm đất đai phát sinh 2 vụ.']),
    ),
  ],
});
const on = { text: workingText(first.written, [], first.live), written: first.written, live: first.live };
const texts = first.written.blocks.filter(
  ({ content }) => content.kind === 'paragraph' && contentText(content).trim() !== '',
);
const withSlots = texts.filter(({ content }) => slotsOf(content).length > 0);
const names = (text: WorkingText): readonly string[] => text.blocks.map(({ block }) => block);
const block = (text: WorkingText, name: string) => text.blocks.find((one) => one.block === name);

/** One edit of a text block, its words told apart by a number. */
const someEdit = fc
  .record({
    at: fc.nat({ max: texts.length - 1 }),
    kind: fc.constantFrom('words', 'insert', 'delete', 'move'),
    to: fc.nat({ max: 99 }),
  })
  .map(({ at, kind, to }) => ({ name: texts[at]?.block ?? '', kind, after: texts[to % texts.length]?.block ?? null }));
type Some = typeof someEdit extends fc.Arbitrary<infer One> ? One : never;

const made = ({ name, kind, after }: Some, turn: number): Edit => {
  if (kind === 'words') return wordsEdit(name, beginning(`Lời ${turn} `, on.text, name), on).edit;
  if (kind === 'insert') return insertEdit(`mới-${turn}`, { after: name, content: saying(`Đoạn ${turn}`) }, on).edit;
  return kind === 'delete' ? deleteEdit(name, on) : moveEdit(name, after === name ? null : after, on);
};

describe('a written paper', () => {
  it('is the same document again, its blocks named once', () => {
    expect(documentOfDraft(first.written)).toEqual(first.dossier.papers.report);
    expect(new Set(first.written.blocks.map((one) => one.block)).size).toBe(first.written.blocks.length);
    expect(withSlots.length).toBeGreaterThan(2);
  });

  it('keeps the names of blocks when only figures change', () => {
    const other = draftTextOf(first.dossier.papers.report, (key) => first.live.figures.has(key));
    expect(other.blocks.map((one) => one.block)).toEqual(first.written.blocks.map((one) => one.block));
    const kept = new Set(later.written.blocks.map((one) => one.block));
    expect(first.written.blocks.filter((one) => kept.has(one.block)).length).toBeGreaterThan(
      first.written.blocks.length / 2,
    );
  });
});

describe('edits over a writing', () => {
  it('are none where there are none', () => {
    const { blocks, told } = workingText(first.written, [], first.live);
    expect(blocks.map(({ block: name, content }) => ({ block: name, content }))).toEqual(first.written.blocks);
    expect(told).toEqual([]);
  });

  it('lose no word, over the same writing and over a later one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someEdit, {
          maxLength: 8,
          selector: ({ name, kind }) => (kind === 'insert' ? `+${name}` : name),
        }),
        (some) => {
          const edits = some.map(made);
          for (const { written, live } of [first, later]) {
            const text = workingText(written, edits, live);
            const all = text.blocks.map(({ content }) => contentText(content)).join('\n');
            for (const [turn, { kind }] of some.entries()) {
              if (kind === 'words') expect(all).toContain(`Lời ${turn} `);
              if (kind === 'insert') expect(all).toContain(`Đoạn ${turn}`);
            }
            expect(new Set(names(text)).size).toBe(text.blocks.length);
            const gone = some.filter(({ kind }) => kind === 'delete').map(({ name }) => name);
            expect(names(text).filter((name) => gone.includes(name))).toEqual([]);
          }
        },
      ),
    );
  });

  it('show every slot as the dossier has it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someEdit, { maxLength: 6, selector: ({ name }) => name }), (some) => {
        const text = workingText(later.written, some.map(made), later.live);
        for (const { content } of text.blocks)
          for (const { key, printed } of slotsOf(content)) {
            const known = (later.live.slots.get(key) ?? []).map((slot) => slot.printed);
            expect([...known, later.live.print(key, printed)]).toContain(printed);
          }
      }),
    );
  });

  it('come in any order where they are of different blocks and places', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someEdit, { maxLength: 6, selector: ({ name }) => name }).chain((some) => {
          const touched = new Set(some.map(({ name }) => name));
          const anchors = new Set<string | null>();
          const apart = some.filter(({ kind, name, after }) => {
            const anchor = kind === 'move' ? after : name;
            const isApart = !anchors.has(anchor) && (kind !== 'move' || (after !== null && !touched.has(after)));
            anchors.add(anchor);
            return isApart;
          });
          const edits = apart.map(made);
          return fc.tuple(
            fc.constant(edits),
            fc.shuffledSubarray(edits, { minLength: edits.length, maxLength: edits.length }),
          );
        }),
        ([edits, shuffled]) => {
          const [one, other] = [edits, shuffled].map((all) => workingText(later.written, all, later.live).blocks);
          expect(other).toEqual(one);
        },
      ),
    );
  });

  it('are kept as data and come back', () => {
    fc.assert(
      fc.property(someEdit, (some) => {
        const edit = made(some, 1);
        expect(editOf({ block: edit.block, kind: edit.kind, said: saidOf(edit) })).toEqual(edit);
      }),
    );
  });

  it('of a table hold back no other cell', () => {
    const table = first.written.blocks.find(({ content }) => content.kind === 'table' && content.rows.length > 3);
    if (table?.content.kind !== 'table') throw new Error('the sample has no annex');
    const { content } = table;
    const saidIn = (row: number, text: string) => ({
      ...content,
      rows: content.rows.map((each, at) =>
        at !== row
          ? each
          : {
              ...each,
              cells: each.cells.map((cell, column) =>
                column !== 1 ? cell : { ...cell, lines: [{ pieces: [{ text }], look: {} }] },
              ),
            },
      ),
    });
    const { edit } = wordsEdit(table.block, saidIn(2, 'Tên của tác giả'), on);
    const blocks = first.written.blocks.map((one) =>
      one.block === table.block ? { ...one, content: saidIn(3, 'Tên mới của máy') } : one,
    );
    const text = workingText({ ...first.written, blocks }, [edit], first.live);
    const now = contentText(block(text, table.block)?.content ?? saying(''));
    expect(now).toContain('Tên của tác giả');
    expect(now).toContain('Tên mới của máy');
    expect(text.told).toEqual([]);
    const both = workingText(
      {
        ...first.written,
        blocks: blocks.map((one) => (one.block === table.block ? { ...one, content: saidIn(2, 'Khác') } : one)),
      },
      [edit],
      first.live,
    );
    expect(both.told).toMatchObject([{ kind: 'changed-beneath', block: table.block }]);
  });
});

describe('what is told', () => {
  const thu = withSlots.find(({ content }) => slotsOf(content).some(({ key }) => key === 'sum|thu|2019-9M'));
  const name = thu?.block ?? '';

  it('a number typed over a figure is the author’s own, with what it stood for', () => {
    const content = thu?.content as TextContent;
    const pieces = content.pieces.map((piece) =>
      'key' in piece && piece.key === 'sum|thu|2019-9M' ? { ...piece, printed: '9.999' } : piece,
    );
    const { edit, typed } = wordsEdit(name, { ...content, pieces }, on);
    expect(typed[0]).toMatchObject({ key: 'sum|thu|2019-9M', typed: '9.999' });
    const text = workingText(first.written, [edit], first.live);
    expect(text.told).toContainEqual(
      expect.objectContaining({
        kind: 'not-tied',
        block: name,
        key: 'sum|thu|2019-9M',
        typed: '9.999',
        ours: typed[0]?.ours,
      }),
    );
    expect(slotsOf(block(text, name)?.content ?? content).some(({ printed }) => printed === '9.999')).toBe(false);
  });

  it('a slot may be taken out or put elsewhere and stays its figure', () => {
    const slot = slotsOf(thu?.content ?? saying(''))[0];
    if (slot === undefined) throw new Error('no slot');
    const { edit, typed } = insertEdit(
      'mới',
      { after: name, content: { kind: 'paragraph', pieces: [{ text: 'Riêng ' }, slot], look: {} } },
      on,
    );
    expect(typed).toEqual([]);
    const text = workingText(later.written, [edit], later.live);
    const fresh = (later.live.slots.get(slot.key) ?? []).map(({ printed }) => printed);
    const placed = slotsOf(block(text, 'mới')?.content ?? saying(''));
    expect(placed).toHaveLength(1);
    expect(fresh).toContain(placed[0]?.printed);
  });

  it('a figure the dossier has no more is words, and told', () => {
    const content: TextContent = { kind: 'paragraph', pieces: [{ key: 'sum|mất', printed: '12' }], look: {} };
    const edit: Edit = { block: 'mới', kind: 'insert', trail: [], content, was: null };
    const text = workingText(first.written, [edit], first.live);
    expect(text.told).toContainEqual({ kind: 'figure-gone', block: 'mới', key: 'sum|mất', printed: '12' });
    expect(piecesOf(text.blocks[0]?.content ?? content)).toEqual([{ text: '12', from: 'sum|mất' }]);
  });

  it('a writing that changed beneath an edit, with both; and the writing is followed again when asked', () => {
    const renewed = first.written.blocks.map((one) =>
      one.block === name ? { ...one, content: beginning('Năm nay, ', on.text, name) } : one,
    );
    const { edit } = wordsEdit(name, beginning('Theo báo cáo, ', on.text, name), on);
    const written = { ...first.written, blocks: renewed };
    const text = workingText(written, [edit], first.live);
    const told = text.told.find(({ kind }) => kind === 'changed-beneath');
    expect(told).toMatchObject({ block: name });
    expect(contentText(block(text, name)?.content ?? saying(''))).toMatch(/^Theo báo cáo, /);
    expect(told?.kind === 'changed-beneath' && contentText(told.now)).toMatch(/^Năm nay, /);
    const again = workingText(written, [edit, followEdit(name)], first.live);
    expect(again.told).toEqual([]);
    expect(formOf(block(again, name)?.content ?? saying(''))).toMatch(/^Năm nay, /);
  });

  it('what somebody wrote in a block that is gone stays where it stood', () => {
    const { edit } = wordsEdit(name, beginning('Theo báo cáo, ', on.text, name), on);
    const written = { ...first.written, blocks: first.written.blocks.filter((one) => one.block !== name) };
    const text = workingText(written, [edit], first.live);
    expect(text.told).toContainEqual(expect.objectContaining({ kind: 'gone-beneath', block: name }));
    expect(names(text)).toEqual(first.written.blocks.map((one) => one.block));
  });
});
