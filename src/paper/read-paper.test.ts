import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { defaultLimits, type Limits } from './read/intake.ts';
import { at, docxOf, docxParts, oleOf, p, pdfOf, seen, xlsxOf, zipOf } from './read/read-sample.ts';
import { readPaper } from './read-paper.ts';

const refusalOf = async (bytes: Uint8Array, limits: Limits = defaultLimits): Promise<unknown> => {
  const intake = await readPaper(bytes, { name: 'a', limits });
  return intake.ok ? 'read' : intake.refusal.code;
};
const word = docxOf(p('Báo cáo'));
const typed = (contentType: string): Uint8Array => {
  const parts = docxParts(p('x'));
  const types = parts['[Content_Types].xml'] ?? '';
  return zipOf({
    ...parts,
    '[Content_Types].xml': types.replace(/ContentType="[^"]*"/, `ContentType="${contentType}"`),
  });
};

describe('a file is refused when it is', () => {
  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['a locked Office file', oleOf(['EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
    ['an old Word file', oleOf(['1Table', 'WordDocument']), 'old-word'],
    ['an old Excel file', oleOf(['Workbook']), 'old-excel'],
    ['an older Excel file', oleOf(['Book']), 'old-excel'],
    ['another compound file', oleOf(['PowerPoint Document']), 'unknown-kind'],
    ['rich text', strToU8('{\\rtf1 xin chao}'), 'rich-text'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'picture'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
    ['a TIFF', new Uint8Array([0x49, 0x49, 0x2a, 0x00]), 'picture'],
    ['a bitmap', new Uint8Array([0x42, 0x4d, 60, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, ...Array(46).fill(0)]), 'picture'],
    ['a Word file with macros', zipOf({ ...docxParts(p('x')), 'word/vbaProject.bin': 'x' }), 'macros'],
    ['made for macros', typed('application/vnd.ms-word.document.macroEnabled.main+xml'), 'macros'],
    [
      'a presentation',
      typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'unknown-kind',
    ],
    ['an ordinary zip', zipOf({ 'a.txt': 'x' }), 'unknown-kind'],
    ['a Word file cut off', word.subarray(0, word.length - 30), 'broken-archive'],
    ['without its main part', zipOf({ ...docxParts(''), 'word/document.xml': '' }), 'broken'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  it('larger than allowed', async () => {
    expect(await refusalOf(word, { ...defaultLimits, fileBytes: 100 })).toBe('too-large');
  });

  it('a bomb, honest about it or not', async () => {
    const bomb = zipSync({ ...unzipSync(word), 'word/document.xml': new Uint8Array(3_000_000) });
    expect(await refusalOf(bomb, { ...defaultLimits, unpackedBytes: 1_000_000 })).toBe('archive-bomb');
  });

  it('a part is malformed, and the part is named', async () => {
    const intake = await readPaper(docxOf(p('x'), { styles: '<w:style>' }), { name: 'a.docx' });
    expect(intake).toMatchObject({ refusal: { code: 'broken', data: { part: 'word/styles.xml' } } });
  });
});

it('a name that says otherwise is noticed, and not believed', async () => {
  const intake = await readPaper(word, { name: 'bao-cao.doc' });
  expect(intake).toMatchObject({ kind: 'docx', notices: [{ code: 'extension-differs', data: { extension: 'doc' } }] });
  expect(await readPaper(word, { name: 'BAO-CAO.DOCX' })).toMatchObject({ notices: [] });
});

describe('nothing makes it throw:', () => {
  const rich = docxParts(
    `${p('một', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('ô')}</w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
    {
      styles: '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    },
  );
  const sheet =
    '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="0"><f>A1</f><v>12.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>';
  const samples = [
    zipOf(rich),
    xlsxOf([{ xml: sheet }], { strings: '<si><t>x</t></si>', styles: '<cellXfs><xf numFmtId="4"/></cellXfs>' }),
    pdfOf([`${at(72, 700, 'mot hai ba')}\n72 600 m 300 600 l S 72 500 m 72 600 l S`, at(72, 700, 'bon')]),
    oleOf(['WordDocument']),
    strToU8('Thu ngân sách đạt 84%'),
  ];
  type Change = { readonly at: number; readonly byte: number; readonly cut: boolean };
  const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), cut: fc.boolean() });
  const changed = (bytes: Uint8Array, changes: readonly Change[]): Uint8Array => {
    let result = bytes.slice();
    for (const { at: where, byte, cut } of changes) {
      if (cut && byte < 40) result = result.slice(0, where % (result.length + 1));
      else if (result.length > 0) result[where % result.length] = byte;
    }
    return result;
  };
  const limits = { ...defaultLimits, unpackedBytes: 5_000_000, cells: 20_000, pages: 20 };
  const answers = async (bytes: Uint8Array): Promise<void> => {
    const intake = await readPaper(bytes, { name: 'a', limits });
    expect(typeof (intake.ok ? seen(intake.document) : intake.refusal.code)).toMatch(/object|string/);
  };

  it('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), answers), { numRuns: 300, seed: 2019 });
  });

  it('real files with changed bytes', { timeout: 60_000 }, async () => {
    const file = fc.constantFrom(...samples);
    const changes = fc.array(change, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(file, changes, (bytes, list) => answers(changed(bytes, list))),
      { numRuns: 400, seed: 2019 },
    );
  });

  it('real archives with changed parts', { timeout: 60_000 }, async () => {
    const archive = fc.constantFrom(...samples.slice(0, 2).map((bytes) => unzipSync(bytes)));
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(archive, fc.nat(), changes, (parts, which, list) => {
        const name = Object.keys(parts)[which % Object.keys(parts).length] ?? '';
        return answers(zipSync({ ...parts, [name]: changed(parts[name] ?? new Uint8Array(), list) }));
      }),
      { numRuns: 400, seed: 2019 },
    );
  });

  it('real archives with swapped and repeated attribute values', { timeout: 60_000 }, async () => {
    const values = fc.constantFrom(
      '-1',
      '0',
      '999999999',
      '1e9',
      'restart',
      '',
      'A1:XFD1048576',
      'ZZZ99',
      '%1%2%9',
      'rId1',
    );
    const archive = fc.constantFrom(...samples.slice(0, 2).map((bytes) => unzipSync(bytes)));
    await fc.assert(
      fc.asyncProperty(archive, fc.array(fc.tuple(fc.nat(), values), { maxLength: 5 }), (parts, swaps) => {
        const swapped = Object.fromEntries(
          Object.entries(parts).map(([name, bytes]) => {
            let text = new TextDecoder().decode(bytes);
            for (const [where, value] of swaps) {
              const found = [...text.matchAll(/(?<!xmlns|xmlns:\w+)="([^"]*)"/g)];
              const hit = found[where % (found.length || 1)];
              if (hit) text = `${text.slice(0, hit.index)}="${value}"${text.slice(hit.index + hit[0].length)}`;
            }
            return [name, strToU8(text)];
          }),
        );
        return answers(zipSync(swapped));
      }),
      { numRuns: 300, seed: 2019 },
    );
  });
});

it('reads the words mammoth reads in the Word files it is tested with', async () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('mammoth/package.json')), 'test/test-data');
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const bytes = readFileSync(join(folder, name));
    const intake = await readPaper(new Uint8Array(bytes), { name });
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const bare = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
    if (!intake.ok) expect([['empty', 'no-text'].includes(intake.refusal.code), bare(value)]).toEqual([true, []]);
    else {
      const ours = intake.document.blocks.flatMap((block) => seen({ blocks: [block] }));
      const withoutMarks = ours
        .join(' ')
        .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ]/g, '')
        .replace(/[•|]/g, ' ');
      expect({ name, words: bare(withoutMarks).sort() }).toEqual({
        name,
        words: bare(value).sort(),
      });
    }
  }
});
