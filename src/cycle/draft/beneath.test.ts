/** What changed underneath and between: a report that came, a person who confirmed, two drafts side by side. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { sampleReports, sent, wardReport } from '#cycle/review-sample.ts';
import { changedBeneath, seenFrom, seenNow } from './beneath.ts';
import { compareDrafts } from './compare.ts';
import { contentText, slotsOf } from './content.ts';
import { beginning, reportOf, saying } from './draft-sample.ts';
import { deleteEdit, insertEdit, wordsEdit } from './edit.ts';
import { frozenText, readyToFreeze } from './freeze.ts';
import { type WorkingText, workingText } from './working-text.ts';

const key = 'sum|thu|2019-9M';
const first = await reportOf();
const later = await reportOf({
  sent: [
    ...sampleReports,
    sent('ngoc-son.txt', wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 5,25 tỷ đồng.'])),
  ],
});
const valueIn = ({ dossier }: typeof first, name: string) =>
  dossier.derivations.find((one) => one.key === name)?.value?.toFixed();

describe('what changed underneath', () => {
  const seen = seenNow(first.written, first.dossier);

  it('is nothing where nothing came, also from how it is kept', () => {
    expect(changedBeneath(seen, first.written, first.dossier)).toEqual([]);
    expect(seenFrom(JSON.stringify(seen))).toEqual(seen);
    expect(seenFrom('{"slots":1}')).toBeNull();
  });

  it('tells old and new of each figure, where it stands, and the report that came', () => {
    const changes = changedBeneath(seen, later.written, later.dossier);
    const thu = changes.find((one) => one.key === key);
    expect(thu?.before.value).toBe(valueIn(first, key));
    expect(thu?.now.value).toBe(valueIn(later, key));
    expect(thu?.before.value).not.toBe(thu?.now.value);
    expect(thu?.blocks.length).toBeGreaterThan(0);
    expect(thu?.why).toMatchObject([
      {
        kind: 'submission',
        file: expect.stringContaining('ngoc-son.txt'),
        unit: 'ngoc-son',
        indicator: 'thu',
        before: null,
        now: '5.25',
      },
    ]);
    expect(changes.filter(({ before, now }) => before.value === now.value)).toEqual([]);
  });

  it('tells who confirmed', async () => {
    const at = { indicator: 'thu', unit: 'bac-son', value: null, by: 'Trần Thị Mai', on: day('2019-09-20'), line: 1 };
    const confirmed = await reportOf({ confirmations: { files: [], figures: [at], remedies: [] } });
    expect(changedBeneath(seen, confirmed.written, confirmed.dossier)).toMatchObject([
      { key: 'count|2019-9M|unconfirmed', why: [{ kind: 'confirmation', by: 'Trần Thị Mai', on: '2019-09-20' }] },
    ]);
  });
});

describe('two frozen drafts', () => {
  const frozen = (text: WorkingText, { live, dossier }: typeof first) => {
    const ready = readyToFreeze(text, { figures: live.figures, dossier });
    const again = frozenText(ready.text);
    if (again === null) throw new Error('the text does not come back');
    return { text: again, figures: ready.figures, ready };
  };
  const on = { text: workingText(first.written, [], first.live), written: first.written, live: first.live };
  const one = frozen(on.text, first);

  it('that are the same have no changes, and the frozen text is the text', () => {
    expect(compareDrafts(one, one)).toEqual({ figures: [], words: [], findings: { added: [], gone: [] } });
    expect(one.text.blocks).toEqual(first.written.blocks);
    expect(one.ready.document).toEqual(first.dossier.papers.report);
    expect(frozenText(new TextEncoder().encode('{}'))).toBeNull();
  });

  it('freeze every figure once, with what it rests on and whether it waits for a person', () => {
    const shown = new Set(first.written.blocks.flatMap(({ content }) => slotsOf(content).map((slot) => slot.key)));
    expect(one.figures.map((figure) => figure.key)).toEqual([...shown].sort());
    const thu = one.figures.find((figure) => figure.key === key);
    const derivation = first.dossier.derivations.find((each) => each.key === key);
    expect(thu).toMatchObject({
      restsOn: derivation?.from,
      unconfirmed: derivation?.confirmed === false,
      arithmetic: derivation?.arithmetic,
    });
  });

  it('tell figures, words and blocks that changed', () => {
    const block =
      first.written.blocks.find(({ content }) => slotsOf(content).some((slot) => slot.key === key))?.block ?? '';
    const gone = first.written.blocks
      .filter(({ content }) => content.kind === 'paragraph' && contentText(content).length > 30)
      .at(-1);
    const edits = [
      wordsEdit(block, beginning('Theo báo cáo, ', on.text, block), on).edit,
      insertEdit('mới', { after: block, content: saying('Một đoạn thêm vào.') }, on).edit,
      deleteEdit(gone?.block ?? '', on),
    ];
    const told = compareDrafts(one, frozen(workingText(first.written, edits, first.live), first));
    expect(told.figures.filter(({ after }) => after !== null)).toEqual([]);
    expect(told.words.find((each) => each.block === block)?.changes).toContainEqual({
      kind: 'added',
      text: 'Theo báo cáo, ',
    });
    expect(told.words.find((each) => each.block === 'mới')?.kind).toBe('added');
    expect(told.words.find((each) => each.block === gone?.block)?.kind).toBe('gone');
    const after = frozen(workingText(later.written, [], later.live), later);
    const moved = compareDrafts(one, after).figures.find((each) => each.key === key);
    expect([moved?.before?.value?.toFixed(), moved?.after?.value?.toFixed()]).toEqual([
      valueIn(first, key),
      valueIn(later, key),
    ]);
  });
});
