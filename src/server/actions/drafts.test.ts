/** Drafts from the working text to the issued paper, over the example: what each call does, and what it refuses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Content, contentText, slotsOf } from '#cycle/draft/content.ts';
import { wordsOf } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';
import { bytesChangedIn } from './drafts-sample.ts';

let app: Served;
let office: Caller;
beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
}, 120_000);
afterAll(() => app.close());

const of = { review: '2019-9M', paper: 'notice' } as const;

async function read(paper: 'report' | 'notice' | 'news' = 'notice', caller = office) {
  const { value, problem } = await caller.call('drafts.read', { ...of, paper });
  if (value === null) throw new Error(problem.en);
  return value;
}
type Block = Awaited<ReturnType<typeof read>>['blocks'][number];
const isText = ({ content }: Block): boolean => content.kind === 'paragraph' && slotsOf(content).length === 0;
const firstText = ({ blocks }: { readonly blocks: readonly Block[] }, turn = 0): Block => {
  const found = blocks.filter((one) => isText(one) && contentText(one.content).trim().length > 12)[turn];
  if (found === undefined) throw new Error('no paragraph of words');
  return found;
};
const saying = ({ content }: Block, text: string): Content =>
  content.kind === 'table' || content.kind === 'section' ? content : { ...content, pieces: [{ text }] };
const edited = (block: Block, text: string) => ({
  block: block.editedAs,
  kind: 'words' as const,
  trail: [],
  content: saying(block, text),
  was: block.written,
});
const says = (blocks: readonly Block[], name: string): string =>
  contentText(
    blocks.find(({ block }) => block === name)?.content ?? { kind: 'paragraph', pieces: [], look: {} },
  ).trim();

describe('a working text', () => {
  it('is what the machine writes until somebody saves, and then their words', async () => {
    const before = await read();
    expect(before.blocks.every(({ by }) => by === 'machine')).toBe(true);
    const block = firstText(before);
    const saved = await office.call('drafts.save', {
      ...of,
      edits: [edited(block, 'Lời của văn phòng.')],
      seen: before.number,
    });
    expect(saved.value?.number).toBe(before.number + 1);
    const after = await read();
    expect(says(after.blocks, block.block)).toBe('Lời của văn phòng.');
    expect(after.blocks.find((one) => one.block === block.block)).toMatchObject({
      by: 'author',
      last: { by: expect.any(String) },
    });
    expect(after.blocks.length).toBe(before.blocks.length);
  }, 120_000);

  it('refuses words over words that a second person saved, and gives theirs; other blocks do not matter', async () => {
    const both = await read();
    const [mine, other] = [firstText(both, 1), firstText(both, 2)];
    await office.call('drafts.save', { ...of, edits: [edited(mine, 'Người thứ nhất')], seen: both.number });
    const second = await app.signedIn('office');
    const met = await second.call('drafts.save', { ...of, edits: [edited(mine, 'Người thứ hai')], seen: both.number });
    expect([met.status, met.problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    const [theirs] = (met.problem?.standing ?? []) as { content: Content; by: string }[];
    expect([contentText(theirs?.content as Content).trim(), theirs?.by]).toEqual([
      'Người thứ nhất',
      expect.stringContaining('minh họa'),
    ]);
    expect(
      (await second.call('drafts.save', { ...of, edits: [edited(other, 'Khối khác')], seen: both.number })).status,
    ).toBe(200);
    const after = await read();
    expect([says(after.blocks, mine.block), says(after.blocks, other.block)]).toEqual(['Người thứ nhất', 'Khối khác']);
  });

  it('says when a slot’s number was typed over, and keeps both', async () => {
    const text = await read('report');
    const block = text.blocks.find(
      ({ content }) => content.kind === 'paragraph' && slotsOf(content).length > 0,
    ) as Block;
    const [slot] = slotsOf(block.content);
    const content = { ...block.content, pieces: [{ text: '99', from: slot?.key }] } as Content;
    const edit = { block: block.editedAs, kind: 'words' as const, trail: [], content, was: block.written };
    const { value } = await office.call('drafts.save', { ...of, paper: 'report', edits: [edit], seen: text.number });
    expect(value?.told).toContainEqual(
      expect.objectContaining({ kind: 'not-tied', key: slot?.key, typed: '99', ours: slot?.printed }),
    );
  });

  it('names every field that is wrong and saves nothing', async () => {
    const { number } = await read();
    const wrong = { ...of, edits: [{ block: '', kind: 'words', trail: [], content: null, was: null }], seen: -1 };
    const { status, problem } = await office.call('drafts.save', wrong as never);
    expect(status).toBe(422);
    expect(problem?.mistakes?.map(({ field }) => field[0])).toEqual(expect.arrayContaining(['edits', 'seen']));
    expect((await office.call('drafts.read', { ...of, paper: 'khong-co' as never })).status).toBe(422);
    expect((await office.call('drafts.read', { ...of, review: '2031-9M' })).status).toBe(404);
    expect((await read()).number).toBe(number);
  });
});

describe('a summary', () => {
  it('is written from the same figures', async () => {
    const { value } = await office.call('drafts.read', { ...of, paper: 'summary' });
    expect(value?.blocks.flatMap(({ content }) => slotsOf(content)).length).toBeGreaterThan(3);
  });
});

describe('figures that change underneath', () => {
  it('are watched from the first edit on, and looked at by one press', async () => {
    const report = { ...of, paper: 'report' } as const;
    const before = await read('report');
    expect([before.seen?.how, before.beneath]).toEqual(['looked', []]);
    expect((await office.call('drafts.seen', report)).value).toEqual({ number: 2 });
    // Somebody who never looked is told since the last draft; there is none.
    expect((await read('report', await app.signedIn('leader'))).seen).toBeNull();
  });
});

describe('frozen drafts', () => {
  it('are refused over edits that whoever freezes has not seen', async () => {
    const { status } = await office.call('drafts.freeze', { ...of, step: 'standing', seen: 0 });
    expect(status).toBe(409);
  });

  it('stay as they were, and tell what changed between two', async () => {
    const begun = await read();
    const one = await office.call('drafts.freeze', { ...of, step: 'standing', seen: begun.number });
    expect(one.value).toEqual({ draft: 1 });
    const block = firstText(begun, 3);
    const was = contentText(block.content).trim();
    await office.call('drafts.save', {
      ...of,
      edits: [edited(block, 'Ý kiến của Thường trực đã tiếp thu.')],
      seen: begun.number,
    });
    const now = await read();
    await office.call('drafts.freeze', { ...of, step: 'bureau', seen: now.number });
    const { value } = await office.call('drafts.compare', { ...of, from: 1, to: 2 });
    expect(value?.words.map(({ block: name }) => name)).toEqual([block.block]);
    expect(value?.figures).toEqual([]);
    const first = await office.call('drafts.file', { ...of, draft: 1, kind: 'docx' });
    const paper = await readPaper(new Uint8Array(await (first.value as Blob).arrayBuffer()), { name: 'x.docx' });
    const all = paper.ok
      ? paper.document.blocks.map((each) => (each.kind === 'paragraph' ? wordsOf(each) : '')).join('\n')
      : '';
    expect(all).toContain(was);
    expect(all).not.toContain('Ý kiến của Thường trực');
    const listed = await office.call('drafts.list', { review: of.review });
    expect(listed.value?.find(({ paper: name }) => name === 'notice')?.drafts.map(({ step }) => step)).toEqual([
      'standing',
      'bureau',
    ]);
    expect((await office.call('drafts.compare', { ...of, from: 1, to: 9 })).status).toBe(404);
  });

  it('come as PDF', async () => {
    const { value } = await office.call('drafts.file', { ...of, draft: 2, kind: 'pdf' });
    expect(new TextDecoder().decode(await (value as Blob).slice(0, 5).arrayBuffer())).toBe('%PDF-');
  });
});

describe('a Word file that comes back', () => {
  it('shows the words that were changed by hand and nothing else', async () => {
    const file = await office.call('drafts.file', { ...of, draft: 2, kind: 'docx' });
    const original = new Uint8Array(await (file.value as Blob).arrayBuffer());
    const untouched = await office.call('drafts.came-back', { ...of, draft: 2, name: 'a.docx' }, { upload: original });
    expect(untouched.value).toMatchObject({ changed: [], added: [], gone: [] });
    const changed = bytesChangedIn(original, 'Ý kiến của Thường trực', 'Ý kiến của Ban Thường vụ');
    const { value } = await office.call('drafts.came-back', { ...of, draft: 2, name: 'a.docx' }, { upload: changed });
    expect(value?.changed).toHaveLength(1);
    expect(
      value?.changed[0]?.words
        .filter(({ kind }) => kind === 'added')
        .map(({ text }) => text)
        .join(''),
    ).toContain('Ban');
  });

  it('is refused where it is no Word file, or bears a stamp', async () => {
    const upload = new TextEncoder().encode('Chỉ là chữ');
    expect((await office.call('drafts.came-back', { ...of, draft: 2, name: 'a.txt' }, { upload })).problem?.type).toBe(
      'urn:bokhuyet:wrong-file',
    );
  });
});

describe('issuing', () => {
  const issued = { ...of, number: '45', issuedOn: '2019-10-02', signer: 'Trần Văn Khuê', changed: null };

  it('is refused of a draft that does not lie for signing', async () => {
    const approver = await app.signedIn('approver');
    const { status, problem } = await approver.call('reports.issue', { ...issued, draft: 1 });
    expect([status, problem?.reasons]).toEqual([409, ['not-for-signing']]);
    expect((await approver.call('reports.issue', { ...issued, draft: 9 })).status).toBe(404);
  });

  it('refuses figures that nobody confirmed, else keeps number, day and signer as they went out', async () => {
    const approver = await app.signedIn('approver');
    const text = await read();
    const open = await office.call('drafts.freeze', { ...of, step: 'signing', seen: text.number });
    const unconfirmed = await approver.call('reports.issue', { ...issued, draft: open.value?.draft ?? 0 });
    expect([unconfirmed.status, unconfirmed.problem?.reasons]).toEqual([409, ['unconfirmed-figures']]);
    // Without the blocks whose figures wait for somebody.
    const waiting = text.blocks.filter(({ content }) => slotsOf(content).length > 0 && content.kind !== 'table');
    const head = text.blocks[0] as Block;
    const withoutCount = JSON.parse(JSON.stringify(head.content), (key, value) =>
      key === 'pieces' ? value.filter((piece: object) => !('key' in piece)) : value,
    ) as Content;
    const edits = [
      ...waiting.map((one) => ({ ...edited(one, ''), kind: 'delete' as const, content: null })),
      { ...edited(head, ''), content: withoutCount },
      ...text.blocks
        .filter(({ content }, at) => at > 0 && content.kind === 'table' && slotsOf(content).length > 0)
        .map((one) => ({ ...edited(one, ''), kind: 'delete' as const, content: null })),
    ];
    await office.call('drafts.save', { ...of, edits, seen: text.number });
    const ready = await office.call('drafts.freeze', { ...of, step: 'signing', seen: (await read()).number });
    const draft = ready.value?.draft ?? 0;
    expect((await approver.call('reports.issue', { ...issued, draft })).value).toEqual({ version: 1 });
    const file = await office.call('reports.file', { ...of, version: 1, kind: 'docx' });
    const paper = await readPaper(new Uint8Array(await (file.value as Blob).arrayBuffer()), { name: 'x.docx' });
    const all = JSON.stringify(paper.ok ? paper.document.blocks : []);
    for (const words of ['ngày 02 tháng 10 năm 2019', 'Trần Văn Khuê']) expect(all).toContain(words);
    expect(all).not.toContain('DỰ THẢO');
    const pdf = await office.call('reports.file', { ...of, version: 1, kind: 'pdf' });
    expect(pdf.status).toBe(200);
    const again = await approver.call('reports.issue', { ...issued, draft, number: '46' });
    expect(again.status).toBe(409);
    expect((await read()).issued).toMatchObject([
      { version: 1, symbol: expect.stringContaining('45'), issuedOn: '2019-10-02' },
    ]);
  });
});
