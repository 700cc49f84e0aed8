/** A Word file that was edited by hand comes back: as it was written, through LibreOffice, with and without its bookmarks. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Packer, TextRun, Document as WordDocument, Paragraph as WordParagraph } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Document, Run } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { program } from '#tests/machine.ts';
import { type CameBack, wordCameBack } from './came-back.ts';
import { contentText, slotsOf } from './content.ts';
import { reportOf, saying } from './draft-sample.ts';
import { documentOfDraft, draftTextOf } from './draft-text.ts';
import { takeOver } from './take-over.ts';
import { workingText } from './working-text.ts';

const { written: draft, live } = await reportOf();
const key = 'sum|thu|2019-9M';
const home = draft.blocks.find(
  ({ content }) => content.kind === 'paragraph' && slotsOf(content).some((slot) => slot.key === key),
);
const ours = slotsOf(home?.content ?? saying('')).find((slot) => slot.key === key)?.printed ?? '';

const back = async (bytes: Uint8Array): Promise<CameBack> => {
  const read = await wordCameBack(bytes, { name: 'dự thảo.docx', draft });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.cameBack;
};

/** The document of the draft with some of its runs and blocks changed, as a person does in Word. */
const edited = (
  change: (run: Run) => Run,
  blocks: (all: readonly Block[]) => readonly Block[] = (all) => all,
): Document => {
  const document = documentOfDraft(draft);
  const made = document.blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, runs: block.runs.map(change) } : block,
  );
  return { ...document, blocks: blocks(made) };
};
const unmarked = ({ ref: _, ...run }: Run): Run => run;
let isTyped = false;
/** The first print of the figure in the text becomes another number. */
const typedOver = (run: Run): Run => {
  if (run.ref !== key || isTyped) return run;
  isTyped = true;
  return { ...run, text: '9.999' };
};
const afresh = (): typeof typedOver => {
  isTyped = false;
  return typedOver;
};

describe('a Word file that comes back', () => {
  it('untouched tells nothing, with its bookmarks and without', async () => {
    for (const change of [(run: Run) => run, unmarked]) {
      const { changed, added, gone } = await back(writeDocx(edited(change)));
      expect({ changed, added, gone }).toEqual({ changed: [], added: [], gone: [] });
    }
    const { marked } = await back(writeDocx(edited((run) => run)));
    expect(marked.kept).toBe(marked.all);
  });

  it.each([
    ['with its bookmarks', (run: Run) => run],
    ['without', unmarked],
  ])('tells a figure changed by hand, %s', async (_name, also) => {
    const over = afresh();
    const { changed, added, gone } = await back(writeDocx(edited((run) => also(over(run)))));
    expect([added, gone]).toEqual([[], []]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({
      block: home?.block,
      figures: [{ key, ours, theirs: '9.999' }],
      words: [],
      unsourced: [],
    });
  });

  it('tells words changed, blocks added and gone, and numbers without a source', async () => {
    const gone = draft.blocks
      .filter(({ content }) => content.kind === 'paragraph' && contentText(content).length > 40)
      .at(-1);
    const at = draft.blocks.findIndex((one) => one.block === home?.block);
    const away = draft.blocks.findIndex((one) => one.block === gone?.block);
    const came: Block = {
      kind: 'paragraph',
      runs: [{ text: 'Hội nghị đề nghị làm rõ 37 hộ chưa di dời.' }],
      place: {},
    };
    const document = edited(
      (run) => (run.ref === undefined ? { ...run, text: run.text.replace('cùng kỳ', 'cùng kỳ năm trước') } : run),
      (all) => all.flatMap((block, index) => (index === at ? [block, came] : index === away ? [] : [block])),
    );
    const found = await back(writeDocx(document));
    expect(found.gone).toEqual([gone?.block]);
    expect(found.added).toMatchObject([{ after: home?.block, unsourced: ['37'] }]);
    const told = found.changed.find(({ block }) => block === home?.block);
    expect(told?.figures).toEqual([]);
    expect(told?.words.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toContain('năm trước');
  });

  it('written by another program is read by likeness', async () => {
    const lines = draft.blocks.flatMap(({ content }) => (content.kind === 'paragraph' ? [contentText(content)] : []));
    const document = new WordDocument({
      sections: [
        { children: lines.map((text) => new WordParagraph({ children: [new TextRun(text.replace(ours, '9.999'))] })) },
      ],
    });
    const found = await back(new Uint8Array(await Packer.toBuffer(document)));
    expect(found.marked.kept).toBe(0);
    expect(found.changed.flatMap(({ figures }) => figures)).toContainEqual({ key, ours, theirs: '9.999' });
    expect(found.added).toEqual([]);
  });

  it('is taken over as far as somebody chose', async () => {
    const over = afresh();
    const renamed = (run: Run): Run =>
      run.ref === undefined ? { ...run, text: run.text.replace('cùng kỳ', 'cùng kỳ năm trước') } : run;
    const found = await back(writeDocx(edited((run) => renamed(over(run)))));
    const on = { text: draft, written: draft, live };
    const block = home?.block ?? '';
    const chosenText = (chosen: Partial<Parameters<typeof takeOver>[1]>) => {
      const edits = takeOver(found, { words: [], figures: [], added: [], gone: [], ...chosen }, on);
      const text = workingText(draft, edits, live);
      return { told: text.told, content: text.blocks.find((one) => one.block === block)?.content ?? saying('') };
    };
    expect(contentText(chosenText({}).content)).toBe(contentText(home?.content ?? saying('')));
    const worded = chosenText({ words: [block] });
    expect(contentText(worded.content)).toContain('cùng kỳ năm trước');
    expect(slotsOf(worded.content).find((slot) => slot.key === key)?.printed).toBe(ours);
    const figured = chosenText({ figures: [{ block, key }] });
    expect(contentText(figured.content)).toContain('9.999');
    expect(contentText(figured.content)).not.toContain('năm trước');
    expect(figured.told).toMatchObject([{ kind: 'not-tied', block, key, typed: '9.999', ours }]);
  });

  it('that is no Word file is refused with its reason', async () => {
    const read = await wordCameBack(new Uint8Array([1, 2, 3]), { name: 'x.docx', draft });
    expect(read.ok).toBe(false);
  });
});

const soffice = program('libreoffice');
const why = soffice ? '' : ' (skipped: LibreOffice, command soffice, is not installed)';

describe.skipIf(!soffice)(`saved again by LibreOffice${why}`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bokhuyet-back-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const converted = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
    writeFileSync(join(folder, `paper.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `paper.${from}`)];
    execFileSync(soffice ?? '', args, { stdio: 'ignore', timeout: 110_000 });
    return new Uint8Array(readFileSync(join(folder, `paper.${to.split(':')[0]}`)));
  };

  it('tells the figure changed by hand and nothing else', { timeout: 240_000 }, async () => {
    const over = afresh();
    const once = converted(writeDocx(edited(over)), 'docx', 'odt');
    const { changed, added, gone, marked } = await back(converted(once, 'odt', 'docx'));
    expect(marked.kept).toBe(marked.all);
    expect({ added, gone }).toEqual({ added: [], gone: [] });
    expect(changed.map(({ block, figures, words }) => ({ block, figures, words }))).toEqual([
      { block: home?.block, figures: [{ key, ours, theirs: '9.999' }], words: [] },
    ]);
  });
});

it('keeps a draft made of a document that has no figures as words alone', () => {
  const text = draftTextOf(documentOfDraft(draft), () => false);
  expect(text.blocks.flatMap(({ content }) => slotsOf(content))).toEqual([]);
  expect(documentOfDraft(text)).toEqual(documentOfDraft(draft));
});
