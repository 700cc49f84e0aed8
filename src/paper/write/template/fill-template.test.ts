/**
 * Templates as offices make them: by Word, by LibreOffice, names cut over runs, in heads and boxes; filled, and opened
 * by others than us.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  Footer,
  Header,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from '#tests/machine.ts';
import { checkTemplate, fillTemplate } from './fill-template.ts';
import type { Filling } from './render.ts';
import { vocabularyOf } from './vocabulary.ts';

const task = vocabularyOf(['tt', 'noi_dung', 'so_lieu'], { ban: vocabularyOf(['ten'], {}) });
const vocabulary = vocabularyOf(['ten_co_quan', 'ngay', 'thieu'], { nhiem_vu: task, trong: task });

type Words = { readonly text: string; readonly ref?: string; readonly shade?: string };
const fillingOf = (
  values: Readonly<Record<string, string | Words | null>>,
  lists: Readonly<Record<string, readonly Filling[]>> = {},
): Filling => ({
  value: (name) => {
    const value = values[name];
    return value === undefined || value === null ? value : [typeof value === 'string' ? { text: value } : value];
  },
  list: (name) => lists[name],
});
const item = (number: number, bodies: readonly string[] = []): Filling =>
  fillingOf(
    {
      tt: String(number),
      noi_dung: `Việc <${number}> & "khác"`,
      so_lieu: { text: `${number},5`, ref: `thu-ngân-sách/${number}`, shade: 'FFF2CC' },
    },
    { ban: bodies.map((ten) => fillingOf({ ten })) },
  );
const filling = fillingOf(
  { ten_co_quan: 'QUẬN ỦY KIẾN AN', ngay: '30/9/2019\nbuổi chiều', thieu: null },
  { nhiem_vu: [item(1, ['Thuế', 'Tài chính']), item(2)], trong: [] },
);
const options = { vocabulary, filling, hole: (name: string) => ({ text: `[CẦN BỔ SUNG: ${name}]`, shade: 'F8CBAD' }) };

const p = (...runs: readonly (string | IRunOptions)[]): Paragraph =>
  new Paragraph({ children: runs.map((run) => new TextRun(typeof run === 'string' ? { text: run } : run)) });
const row = (...cells: readonly (string | readonly Paragraph[])[]): TableRow =>
  new TableRow({
    children: cells.map((cell) => new TableCell({ children: typeof cell === 'string' ? [p(cell)] : cell })),
  });
type Beside = { readonly header?: Paragraph; readonly footer?: Paragraph };
const made = async (children: readonly (Paragraph | Table)[], { header, footer }: Beside = {}): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children,
            ...(header ? { headers: { default: new Header({ children: [header] }) } } : {}),
            ...(footer ? { footers: { default: new Footer({ children: [footer] }) } } : {}),
          },
        ],
      }),
    ),
  );

const filled = (bytes: Uint8Array): Uint8Array => {
  const done = fillTemplate(bytes, options);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.bytes;
};
const textOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.split('\n').filter((line) => line !== '');
const partOf = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

describe('values', () => {
  it('are found over runs, however they are spelt, in heads and foots too', async () => {
    const template = await made(
      [
        p('Kính gửi: ', { text: '{Tên', bold: true }, { text: ' cơ', italics: true }, ' qu', 'an} và {{tên}}.'),
        p('Ngày {NGÀY}; {ten-co-quan}'),
      ],
      { header: p('{ten_', 'co_quan}'), footer: p('{ngày}') },
    );
    const bytes = filled(template);
    expect(await textOf(bytes)).toEqual([
      'Kính gửi: QUẬN ỦY KIẾN AN và {tên}.',
      'Ngày 30/9/2019buổi chiều; QUẬN ỦY KIẾN AN',
    ]);
    expect(partOf(bytes, 'word/document.xml')).toMatch(/30\/9\/2019<\/w:t><w:br\/><w:t xml:space="preserve">buổi/);
    expect(partOf(bytes, 'word/header1.xml')).toContain('QUẬN ỦY KIẾN AN');
    expect(partOf(bytes, 'word/footer1.xml')).toContain('buổi chiều');
    // The look is that of the words in which the name began.
    expect(partOf(bytes, 'word/document.xml')).toMatch(/<w:rPr><w:b\/>(?:(?!<\/w:r>).)*QUẬN ỦY KIẾN AN/);
  });

  it('leave every part without a mark byte for byte as it was', async () => {
    const template = await made([p('{ngày}')], { header: p('Không có tên nào') });
    const [before, after] = [unzipSync(template), unzipSync(filled(template))];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before).filter((part) => part !== 'word/document.xml'))
      expect(after[name], name).toEqual(before[name]);
    expect(after['word/document.xml']).not.toEqual(before['word/document.xml']);
  });

  it('that the review lacks are holes, and told', async () => {
    const done = fillTemplate(await made([p('Số: {thiếu}.')]), options);
    if (!done.ok) throw new Error('refused');
    expect(await textOf(done.bytes)).toEqual(['Số: [CẦN BỔ SUNG: thiếu].']);
    expect(done.lacking).toEqual([{ name: 'thieu', place: { paragraph: 0 } }]);
  });

  it('in a text box are filled wherever the file keeps it twice', async () => {
    const parts = unzipSync(await made([p('MỐC')]));
    const box = '<w:txbxContent><w:p><w:r><w:t>{ten_co_</w:t></w:r><w:r><w:t>quan}</w:t></w:r></w:p></w:txbxContent>';
    const drawn = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array).replace(/<w:r>(?=<w:t[^>]*>MỐC)/, `${drawn}$&`);
    const bytes = filled(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
    expect(partOf(bytes, 'word/document.xml').match(/QUẬN ỦY KIẾN AN/g)).toHaveLength(2);
    const wrong = zipSync({ ...parts, 'word/document.xml': strToU8(xml.replaceAll('quan}', 'qan}')) });
    expect(checkTemplate(wrong, vocabulary)).toEqual({
      ok: false,
      mistakes: [{ code: 'unknown-name', place: { part: 'box' }, quote: '{ten_co_qan}', nearest: 'ten_co_quan' }],
    });
  });
});

describe('lists', () => {
  it('repeat paragraphs, words and rows, one within the other', async () => {
    const bytes = filled(
      await made([
        p('{mỗi nhiệm vụ}'),
        p('{tt}. {nội dung}: ', '{mỗi bạn}{tên}; ', '{hết bạn}', 'hết.'),
        p('{hết nhiệm vụ}'),
        new Table({
          rows: [row('TT', 'Việc'), row('{mỗi nhiem_vu}{tt}', '{ten_co_quan}', '{noi_dung}{hết}'), row('Cộng', '')],
        }),
      ]),
    );
    expect(await textOf(bytes)).toEqual([
      ...['1. Việc <1> & "khác": Thuế; Tài chính; hết.', '2. Việc <2> & "khác": hết.', 'TT', 'Việc'],
      ...['1', 'QUẬN ỦY KIẾN AN', 'Việc <1> & "khác"', '2', 'QUẬN ỦY KIẾN AN', 'Việc <2> & "khác"', 'Cộng'],
    ]);
  });

  it('show what is said of a list that has something, or nothing', async () => {
    const bytes = filled(
      await made([
        p('{có nhiệm vụ}III. NHIỆM VỤ{hết nhiệm vụ}'),
        p('{không có nhiệm vụ}'),
        p('Không có nhiệm vụ.'),
        p('{hết nhiệm vụ}'),
        p('{không có trống}'),
        p('Không có gì.'),
        p('{hết trống}'),
        p('Xong'),
      ]),
    );
    expect(await textOf(bytes)).toEqual(['III. NHIỆM VỤ', 'Không có gì.', 'Xong']);
  });

  it('leave a cell its paragraph and a file no table without rows', async () => {
    const bytes = filled(
      await made([
        new Table({ rows: [row([p('{mỗi trống}'), p('{nội dung}'), p('{hết trống}')], 'Có chữ')] }),
        new Table({ rows: [row('{mỗi trống}{tt}', '{nội dung}{hết trống}')] }),
        p('Xong'),
      ]),
    );
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml).not.toMatch(/<\/w:tcPr><\/w:tc>/);
    expect(await textOf(bytes)).toEqual(['Có chữ', 'Xong']);
  });

  it('keep the key of every figure in a bookmark of its own, shaded while nobody confirmed it', async () => {
    const done = fillTemplate(
      await made([p('{mỗi nhiem_vu}Thu {so_lieu} tỷ; {hết}'), p('{mỗi nhiem_vu}'), p('{so_lieu}'), p('{hết}')]),
      options,
    );
    if (!done.ok) throw new Error('refused');
    const xml = partOf(done.bytes, 'word/document.xml');
    const names = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="(\w+)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/g)];
    expect(
      names.map(([, , name = '', inside = '']) => [done.bookmarks.get(name), /<w:t [^>]*>(.*?)</.exec(inside)?.[1]]),
    ).toEqual([
      ...[
        ['thu-ngân-sách/1', '1,5'],
        ['thu-ngân-sách/2', '2,5'],
        ['thu-ngân-sách/1', '1,5'],
        ['thu-ngân-sách/2', '2,5'],
      ],
    ]);
    expect(new Set(names.map(([, id]) => id)).size).toBe(4);
    expect(names.every(([whole]) => whole.includes('w:fill="FFF2CC"'))).toBe(true);
  });
});

describe('mistakes', () => {
  it('are told all at once, with place and the nearest right name', async () => {
    const template = await made(
      [
        p('{ten_co_qan} và {abcxyz}'),
        p('{nội dung}'),
        p('{nhiem_vu}'),
        p('{mỗi ngày}{hết ngày}'),
        p('{mỗi nhiem_vu}'),
        p('Còn mở {ngay'),
        p('{}'),
        p('{hết trong}'),
        new Table({ rows: [row('ô', '{ngya}')] }),
      ],
      { header: p('{ngayy}') },
    );
    const checked = checkTemplate(template, vocabulary);
    if (checked.ok || !('mistakes' in checked)) throw new Error('taken');
    expect(checked.mistakes.map(({ code, nearest, place }) => [code, nearest, place])).toEqual([
      ['unknown-name', 'ten_co_quan', { paragraph: 0 }],
      ['unknown-name', '', { paragraph: 0 }],
      ['outside-list', 'nhiem_vu', { paragraph: 1 }],
      ['list-as-value', '', { paragraph: 2 }],
      ['value-as-list', '', { paragraph: 3 }],
      ['unclosed-brace', '', { paragraph: 5 }],
      ['empty-name', '', { paragraph: 6 }],
      ['ended-nowhere', '', { paragraph: 7 }],
      ['unknown-name', 'ngay', { table: 0, row: 0, column: 1 }],
      ['not-ended', '', { paragraph: 4 }],
      ['unknown-name', 'ngay', { part: 'header', paragraph: 0 }],
    ]);
    expect(fillTemplate(template, options)).toEqual(checked);
  });

  it('include stretches that cannot be repeated', async () => {
    const codes = async (...children: readonly (Paragraph | Table)[]) => {
      const checked = checkTemplate(await made(children), vocabulary);
      return !checked.ok && 'mistakes' in checked ? checked.mistakes.map(({ code }) => code) : [];
    };
    const table = new Table({ rows: [row('{hết nhiem_vu}')] });
    expect(await codes(p('{mỗi nhiem_vu}'), table)).toEqual(['ends-elsewhere']);
    expect(await codes(p('Gồm: {mỗi nhiem_vu}'), p('{tt}'), p('{hết nhiem_vu}'))).toEqual(['words-beside']);
    const twice = row('{mỗi nhiem_vu}', '{hết}', '{mỗi nhiem_vu}', '{hết}');
    expect(await codes(new Table({ rows: [twice] }))).toEqual(['ends-elsewhere']);
  });

  it('of the file itself are refusals', () => {
    expect(checkTemplate(strToU8('không phải Word'), vocabulary)).toMatchObject({ ok: false, refusal: {} });
  });
});

const office = program('libreoffice');
const folder = mkdtempSync(join(tmpdir(), 'bokhuyet-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As LibreOffice writes it. */
function saved(bytes: Uint8Array): Uint8Array {
  writeFileSync(join(folder, 'in.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  execFileSync(
    office ?? '',
    [profile, '--headless', '--convert-to', 'docx', '--outdir', out, join(folder, 'in.docx')],
    {
      stdio: 'ignore',
    },
  );
  return new Uint8Array(readFileSync(join(out, 'in.docx')));
}

describe.skipIf(office === null)('with LibreOffice', () => {
  it('a template it saved is filled, and it opens what was filled', async () => {
    const template = saved(
      await made(
        [
          p({ text: '{ten_', bold: true }, 'co_quan}'),
          p('{mỗi nhiệm vụ}'),
          p('{tt}) {nội dung}'),
          p('{hết nhiệm vụ}'),
          new Table({ rows: [row('{mỗi nhiem_vu}{tt}', 'Thu {so_lieu} tỷ{hết}')] }),
        ],
        { header: p('{ngày}') },
      ),
    );
    const bytes = filled(template);
    const words = [
      'QUẬN ỦY KIẾN AN',
      '1) Việc <1> & "khác"',
      '2) Việc <2> & "khác"',
      '1',
      'Thu 1,5 tỷ',
      '2',
      'Thu 2,5 tỷ',
    ];
    expect(await textOf(bytes)).toEqual(words);
    expect(await textOf(saved(bytes))).toEqual(words);
    expect(Object.keys(unzipSync(bytes)).filter((part) => partOf(bytes, part).includes('buổi chiều'))).toEqual([
      expect.stringMatching(/header/),
    ]);
  }, 120_000);
});
