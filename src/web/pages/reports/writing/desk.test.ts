/** A paper on the desk: typing, undo, what is sent, and blocks that two people change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentText, type Piece } from '#cycle/draft/content.ts';
import { reportOf, saying } from '#cycle/draft/draft-sample.ts';
import { draftTextOf } from '#cycle/draft/draft-text.ts';
import { workingText } from '#cycle/draft/working-text.ts';
import {
  added,
  type Desk,
  type DeskBlock,
  deskWith,
  entered,
  joined,
  kept,
  merged,
  moved,
  pasted,
  paused,
  recovered,
  redo,
  removed,
  settled,
  split,
  undo,
  unsaved,
} from './desk.ts';
import { joinedPieces, lengthOf, piecesCut, slotsLost, withSlot } from './pieces.ts';

const block = (name: string, text: string, number = 0): DeskBlock => {
  const content = saying(text);
  return { block: name, editedAs: name, content, written: content, by: 'machine', number, last: null };
};
const desk = deskWith({ blocks: [block('a', 'Một'), block('b', 'Hai'), block('c', 'Ba')], number: 4 });
const at = (name: string, offset = 0) => ({ block: name, line: 0, offset });
const texts = ({ blocks }: Pick<Desk, 'blocks'>): string[] => blocks.map(({ content }) => contentText(content).trim());
const kinds = (of: Desk): string[] => unsaved(of).map(({ block: name, kind }) => `${kind} ${name}`);

describe('typing', () => {
  it('is undone in turns, not letter by letter, and redone', () => {
    const one = entered(entered(desk, at('a', 4), [{ text: 'Một ' }]), at('a', 5), [{ text: 'Một x' }]);
    const two = entered(paused(one), at('a', 6), [{ text: 'Một xy' }]);
    expect(texts(undo(two))).toEqual(['Một x', 'Hai', 'Ba']);
    expect(texts(undo(undo(two)))).toEqual(['Một', 'Hai', 'Ba']);
    expect(texts(redo(redo(undo(undo(two)))))).toEqual(texts(two));
    expect(unsaved(undo(undo(two)))).toEqual([]);
  });

  it('splits, joins, pastes lines, adds, takes out and moves paragraphs', () => {
    const cut = split(desk, at('a', 1), 'n1');
    expect(texts(cut)).toEqual(['M', 'ột', 'Hai', 'Ba']);
    expect(texts(joined(cut, 'n1'))).toEqual(['Một', 'Hai', 'Ba']);
    expect(kinds(cut)).toEqual(['words a', 'insert n1']);
    expect(texts(pasted(desk, at('b', 1), { lines: ['x', 'y', 'z'], names: ['n1', 'n2'] }))).toEqual([
      'Một',
      'Hx',
      'y',
      'zai',
      'Ba',
    ]);
    expect(kinds(added(desk, 'c', 'n1'))).toEqual(['insert n1']);
    expect(kinds(removed(desk, 'b'))).toEqual(['delete b']);
    expect(kinds(moved(desk, at('a'), 1)).map((one) => one.split(' ')[0])).toEqual(['move']);
    expect(texts(undo(removed(desk, 'b')))).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('sends an undone change again once it was saved', () => {
    const typed = entered(desk, at('a'), [{ text: 'Khác' }]);
    const saved = kept(typed, { blocks: typed.blocks, number: 5 });
    expect(unsaved(saved)).toEqual([]);
    expect(kinds(undo(saved))).toEqual(['follow a']);
    const gone = removed(desk, 'b');
    expect(kinds(undo(kept(gone, { blocks: gone.blocks, number: 5 })))).toEqual(['follow b']);
  });
});

describe('two people', () => {
  const theirs = (text: string) => ({
    blocks: [block('a', text, 7), block('b', 'Hai'), block('c', 'Ba, của họ', 6)],
    number: 7,
  });

  it('keep both what only one of them changed', () => {
    const mine = merged(entered(desk, at('b'), [{ text: 'Hai, của tôi' }]), theirs('Một'));
    expect([texts(mine), mine.met, kinds(mine)]).toEqual([['Một', 'Hai, của tôi', 'Ba, của họ'], [], ['words b']]);
  });

  it('are asked where both changed a block; nothing of it is sent before', () => {
    const both = merged(entered(desk, at('a'), [{ text: 'Của tôi' }]), theirs('Của họ'));
    expect([both.met.map(({ block: name }) => name), unsaved(both)]).toEqual([['a'], []]);
    expect(kinds(settled(both, 'a', 'mine'))).toEqual(['words a']);
    const over = settled(both, 'a', 'theirs');
    expect([texts(over)[0], unsaved(over)]).toEqual(['Của họ', []]);
  });
});

it('finds what never reached the server again', () => {
  const typed = added(entered(removed(desk, 'c'), at('a'), [{ text: 'Mới' }]), 'b', 'n1');
  expect(texts(recovered(desk, unsaved(typed)))).toEqual(texts(typed));
});

it('comes to the same on the server, whatever is done', async () => {
  const { written, live } = await reportOf();
  const blocks = written.blocks
    .slice(0, 14)
    .map(
      (one): DeskBlock => ({ ...one, editedAs: one.block, written: one.content, by: 'machine', number: 0, last: null }),
    );
  const base = { ...written, blocks: blocks.map(({ block: name, content }) => ({ block: name, content })) };
  expect(draftTextOf({ ...written.frame, blocks: [] }, () => false).blocks).toEqual([]);
  const names = blocks.filter(({ content }) => content.kind === 'paragraph').map(({ block: name }) => name);
  const step = fc.record({
    what: fc.nat(5),
    which: fc.nat(names.length - 1),
    word: fc.string({ minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let turn = 0;
      const end = steps.reduce(
        (now, { what, which, word }) => {
          const name = names[which] ?? '';
          turn += 1;
          if (what === 0) return entered(now, at(name), [{ text: word }]);
          if (what === 1) return split(now, at(name, 1), `n${turn}`);
          if (what === 2) return removed(now, name);
          if (what === 3) return undo(now);
          if (what === 4) return joined(now, name);
          return added(now, name, `n${turn}`);
        },
        deskWith({ blocks, number: 0 }),
      );
      const there = workingText(base, unsaved(end), live);
      expect(there.blocks.map(({ block: name }) => name)).toEqual(end.blocks.map(({ block: name }) => name));
      expect(there.blocks.map(({ content }) => contentText(content))).toEqual(
        end.blocks.map(({ content }) => contentText(content)),
      );
    }),
    { numRuns: 60 },
  );
});

describe('pieces', () => {
  const pieces: readonly Piece[] = [
    { text: 'đạt ' },
    { key: 'k', printed: '12,5' },
    { text: ' tỷ', look: { bold: true } },
  ];

  it('are cut anywhere and joined again', () => {
    for (let place = 0; place <= lengthOf(pieces); place += 1) {
      const [before, after] = piecesCut(pieces, place);
      expect(lengthOf(before)).toBe(place);
      expect(joinedPieces([...before, ...after])).toEqual(pieces);
    }
  });

  it('tell which number was lost, and take it back', () => {
    const without = joinedPieces(pieces.filter((piece) => !('key' in piece)));
    const [lost] = slotsLost(pieces, without);
    expect(lost?.slot.key).toBe('k');
    expect(lost && withSlot(without, lost)).toEqual(pieces);
    expect(slotsLost(pieces, pieces)).toEqual([]);
  });
});
