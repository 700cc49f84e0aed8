import { Document as DocxDocument, Paragraph as DocxParagraph, Packer, TextRun } from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { runningText, type Table } from '#paper/document.ts';
import { docxOf, docxParts, p, read, seen, zipOf } from '#paper/read/read-sample.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';

const t = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;

describe('words', () => {
  it('are read with their look, neighbours of one look as one run', async () => {
    const { document } = await read(
      docxOf(`<w:p>${t('a', '<w:b/>')}${t('b', '<w:b/>')}${t('c', '<w:b w:val="0"/><w:i/><w:u w:val="single"/>')}
        ${t('2', '<w:vertAlign w:val="superscript"/><w:sz w:val="28"/>')}${t('x', '<w:u w:val="none"/>')}</w:p>`),
    );
    expect(document.blocks[0]).toMatchObject({
      runs: [
        { text: 'ab', bold: true, size: 10 },
        { text: 'c', italic: true, underline: true },
        { text: '2', vertical: 'super', size: 14 },
        { text: 'x' },
      ],
    });
  });

  it('that were deleted or moved away are never read, inserted and moved ones are', async () => {
    const { document, notices } = await read(
      docxOf(`<w:p>${t('còn ')}<w:del><w:r><w:delText>bỏ </w:delText></w:r></w:del><w:ins>${t('thêm ')}</w:ins>
        <w:moveFrom>${t('đi')}</w:moveFrom><w:moveTo>${t('đến')}</w:moveTo>
        <w:ins><w:del><w:r><w:delText>vừa thêm đã bỏ</w:delText></w:r></w:del></w:ins></w:p>`),
    );
    expect(seen(document)).toEqual(['còn thêm đến']);
    expect(notices).toMatchObject([{ code: 'deleted-text-left-out', place: { paragraph: 0 } }]);
  });

  it('flow into the next paragraph when their paragraph mark was deleted', async () => {
    const { document } = await read(
      docxOf(`${p('Thu ngân sách ', '<w:rPr><w:del/></w:rPr>')}${p('đạt 84%')}${p('hết')}`),
    );
    expect(seen(document)).toEqual(['Thu ngân sách đạt 84%', 'hết']);
    expect(document.blocks[0]?.kind === 'paragraph' && document.blocks[0].place).toEqual({ paragraph: 1 });
  });

  it('in the letters of an old font are what that font shows, and said so; in Unicode they stay', async () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const { document, notices } = await read(
      docxOf(
        `<w:p>${t('b¸o c¸o', font('.VnTimeH'))}${t(' thu ng©n s¸ch ', font('.VnTime'))}${t('ñaït 84%', font('VNI-Times'))}
          ${t(', đúng tiến độ', font('.VnTime'))}</w:p>`,
      ),
    );
    expect(seen(document)).toEqual(['BÁO CÁO thu ngân sách đạt 84%, đúng tiến độ']);
    expect(notices).toMatchObject([{ code: 'old-letters', data: { count: 3 } }]);
  });

  it('that are hidden are left out, by run or by style', async () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const { document, notices } = await read(
      docxOf(
        `<w:p>${t('thấy')}${t('giấu', '<w:vanish/>')}${t('giấu', '<w:rStyle w:val="An"/>')}${t('!', '<w:vanish w:val="0"/>')}</w:p>`,
        { styles },
      ),
    );
    expect(seen(document)).toEqual(['thấy!']);
    expect(notices).toMatchObject([{ code: 'hidden-text-left-out', data: { count: 2 } }]);
  });

  it('keep tabs, breaks, hyphens and symbols', async () => {
    const { document } = await read(
      docxOf(
        '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>15</w:t><w:noBreakHyphen/><w:t>NQ</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>',
      ),
    );
    expect(seen(document)).toEqual(['a\tb\n15-NQ✓']);
  });

  it('of a field are its result, never its instruction, also when fields stand in fields', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const { document } = await read(
      docxOf(`<w:p>${t('Trang ')}${char('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${char('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${char('separate')}${t('7')}${char('end')}${t('lệnh')}${char('separate')}${t('3')}${char('end')}${t('.')}</w:p>
        <w:p><w:fldSimple w:instr="DATE">${t('30/9')}</w:fldSimple></w:p>
        <w:p>${char('begin')}${t('hỏng')}</w:p>${p('vẫn đọc')}`),
    );
    expect(seen(document)).toEqual(['Trang 3.', '30/9', '', 'vẫn đọc']);
  });

  it('inside links, content controls, smart tags and custom XML are read', async () => {
    const { document } = await read(
      docxOf(`<w:sdt><w:sdtContent><w:p><w:hyperlink r:id="x">${t('a')}</w:hyperlink><w:smartTag>${t('b')}</w:smartTag>
        <w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${t('c')}</w:sdtContent></w:sdt><w:customXml>${t('d')}</w:customXml></w:p></w:sdtContent></w:sdt>`),
    );
    expect(seen(document)).toEqual(['abcd']);
  });

  it('of a text box are read once, after its anchor and with its place', async () => {
    const { document, notices } = await read(
      docxOf(`<w:p>${t('neo')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(p('MẬT'))}</wps:txbx></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:shape><v:textbox>${box(p('MẬT'))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('sau')}`),
    );
    expect(seen(document)).toEqual(['neo', 'MẬT', 'sau']);
    expect(document.blocks.map((block) => block.kind === 'paragraph' && block.place)).toEqual([
      { paragraph: 0 },
      { paragraph: 0, part: 'box' },
      { paragraph: 1 },
    ]);
    expect(notices).toEqual([{ code: 'text-box-read', place: { paragraph: 0 }, data: { count: 1 } }]);
  });

  it('of footnotes stand aside, and their mark is no digit of the figure before it', async () => {
    const footnotes = `<w:footnote w:id="-1">${p('vạch')}</w:footnote><w:footnote w:id="5">${p('Nguồn: Chi cục Thuế')}</w:footnote>`;
    const { document } = await read(
      docxOf(`<w:p>${t('đạt 325,023')}<w:r><w:footnoteReference w:id="5"/></w:r></w:p>`, { footnotes }),
    );
    expect(seen(document)).toEqual(['đạt 325,023¹']);
    expect(document.blocks[0]).toMatchObject({ runs: [{ text: 'đạt 325,023' }, { text: '¹', vertical: 'super' }] });
    expect(document.aside).toMatchObject([
      { label: '¹', runs: [{ text: 'Nguồn: Chi cục Thuế' }], place: { paragraph: 0, part: 'footnote' } },
    ]);
  });

  it('are the same through any prefix and in the strict form', async () => {
    const bytes = zipOf({
      ...docxParts(''),
      'word/document.xml':
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>chữ</x:t></x:r></x:p><x:sectPr><x:pgSz x:w="595.3pt" x:h="297mm"/></x:sectPr></x:body></x:document>',
    });
    const { document } = await read(bytes);
    expect(document.blocks).toMatchObject([{ align: 'center', runs: [{ text: 'chữ' }] }]);
    expect(document.page).toMatchObject({ width: 210, height: 297 });
  });
});

describe('paragraphs', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Muc1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Rieng"><w:basedOn w:val="Muc1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>`;

  it('have alignment, indents and spacing from style and themselves', async () => {
    const { document } = await read(
      docxOf(
        p('x', '<w:ind w:firstLine="720" w:left="567"/><w:spacing w:before="120" w:line="360"/><w:keepNext/>') +
          p('y', '<w:jc w:val="center"/><w:ind w:hanging="340"/><w:spacing w:line="360" w:lineRule="exact"/>'),
        { styles },
      ),
    );
    expect(document.blocks).toMatchObject([
      { align: 'justify', firstLine: 12.7, indentLeft: 10, before: 6, line: { multiple: 1.5 }, keepNext: true },
      { align: 'center', firstLine: -6, line: { exact: 18 } },
    ]);
    expect(document.font).toEqual({ name: 'Times New Roman', size: 14 });
  });

  it('are headings by style name, by a style above theirs or by outline level', async () => {
    const { document } = await read(
      docxOf(
        p('a', '<w:pStyle w:val="Muc1"/>') +
          p('b', '<w:pStyle w:val="Rieng"/>') +
          p('c', '<w:outlineLvl w:val="0"/>') +
          p('d', '<w:pStyle w:val="Muc1"/><w:outlineLvl w:val="9"/>') +
          p('e'),
        { styles },
      ),
    );
    expect(document.blocks.map((block) => block.kind === 'paragraph' && block.heading)).toEqual([
      1,
      3,
      1,
      undefined,
      undefined,
    ]);
  });

  it('in a bold style turn a bold character style off again', async () => {
    const { document } = await read(
      docxOf(`<w:p><w:pPr><w:pStyle w:val="Muc1"/></w:pPr>${t('a')}${t('b', '<w:rStyle w:val="Dam"/>')}</w:p>`, {
        styles,
      }),
    );
    expect(document.blocks[0]).toMatchObject({ runs: [{ text: 'a', bold: true }, { text: 'b' }] });
    expect(document.blocks[0]?.kind === 'paragraph' && document.blocks[0].runs[1]?.bold).toBeUndefined();
  });

  it('belong to pages, a later section begins with its own', async () => {
    const portrait = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:left="1701"/></w:sectPr>';
    const landscape = '<w:sectPr><w:headerReference r:id="header"/><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>';
    const header = `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${t('Phụ lục')}</w:p>`;
    const { document } = await read(docxOf(`${p('một')}${p('hai', portrait)}${p('ba')}${landscape}`, { header }));
    expect(document.page).toMatchObject({ width: 210, height: 297, top: 20, left: 30 });
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'section', 'paragraph']);
    expect(document.blocks[2]).toMatchObject({ page: { width: 297, height: 210, numbered: true } });
    expect(document.aside).toMatchObject([{ runs: [{ text: 'Phụ lục' }], place: { part: 'header' } }]);
  });
});

describe('tables', () => {
  const grid = async (xml: string): Promise<Table> => {
    const { document } = await read(docxOf(xml));
    const found = document.blocks.find((block) => block.kind === 'table');
    if (!found) throw new Error('no table');
    return found;
  };
  const shape = (found: Table): unknown =>
    found.rows.map((one) =>
      one.cells.map(({ paragraphs, place, colSpan, rowSpan }) => [
        paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('/'),
        place.row,
        place.column,
        colSpan,
        rowSpan,
      ]),
    );

  it('stand on their grid with spans both ways', async () => {
    const found = await grid(
      table(
        row(
          cell(p('TT'), '<w:vMerge w:val="restart"/>') +
            cell(p('Năm 2019'), '<w:gridSpan w:val="2"/>') +
            cell(p('Ghi chú'), '<w:vMerge w:val="restart"/>'),
          '<w:tblHeader/>',
        ) +
          row(cell(p(''), '<w:vMerge/>') + cell(p('KH')) + cell(p('TH')) + cell(p(''), '<w:vMerge/>')) +
          row(cell(p('x')), '<w:gridBefore w:val="2"/>'),
      ),
    );
    expect(shape(found)).toEqual([
      [
        ['TT', 0, 0, 1, 2],
        ['Năm 2019', 0, 1, 2, 1],
        ['Ghi chú', 0, 3, 1, 2],
      ],
      [
        ['KH', 1, 1, 1, 1],
        ['TH', 1, 2, 1, 1],
      ],
      [['x', 2, 2, 1, 1]],
    ]);
    expect(found.rows.map((one) => one.header)).toEqual([true, undefined, undefined]);
  });

  it('lose rows that a tracked change deleted, and later rows keep their number', async () => {
    const found = await grid(table(row(cell(p('a'))) + row(cell(p('b')), '<w:del/>') + row(cell(p('c')))));
    expect(shape(found)).toEqual([[['a', 0, 0, 1, 1]], [['c', 2, 0, 1, 1]]]);
  });

  it('inside a cell become its paragraphs, one a row', async () => {
    const inner = table(row(cell(p('a')) + cell(p('b'))) + row(cell(p('c')) + cell(p('d'))));
    const { document, notices } = await read(docxOf(table(row(cell(p('trên') + inner + p('dưới'))))));
    expect(seen(document)).toEqual(['trên / a\tb / c\td / dưới']);
    expect(notices).toMatchObject([{ code: 'nested-table', place: { table: 0, row: 0, column: 0 } }]);
  });

  it('and paragraphs are counted apart', async () => {
    const { document } = await read(docxOf(p('một') + table(row(cell(p('ô')))) + p('hai') + table(row(cell(p('ô'))))));
    expect(document.blocks.map((block) => block.kind !== 'section' && block.place)).toEqual([
      { paragraph: 0 },
      { table: 0 },
      { paragraph: 1 },
      { table: 1 },
    ]);
  });
});

describe('beside other programs', () => {
  it('reads what the docx library writes as mammoth does', async () => {
    const lines = ['Tổng thu ngân sách đạt 325,023 tỷ đồng', 'bằng 102% <kế hoạch> & "vượt"', '', 'ước tăng 9,38%'];
    const file = new DocxDocument({
      sections: [
        { children: lines.map((line) => new DocxParagraph({ children: [new TextRun({ text: line, bold: true })] })) },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(file));
    const { document } = await read(bytes);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(seen(document)).toEqual(lines);
    expect(runningText(document).text).toBe(value.replace(/\n\n$/, '').replaceAll('\n\n', '\n'));
  });

  it('reads back whatever words the house writes', async () => {
    const words = fc.string({
      unit: fc.constantFrom(...'aăâbđeêoôơuư ĂÂĐ0123456789.,%&<>"\'-–\tấ'.split('')),
      maxLength: 40,
    });
    const line = words.filter((text) => text === text.trim());
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const bytes = writeDocx({
          blocks: lines.map((text, paragraph) => ({ kind: 'paragraph', runs: [{ text }], place: { paragraph } })),
        });
        const { document } = await read(bytes);
        expect(seen(document).map((text) => text.normalize('NFC'))).toEqual(lines.map((text) => text.normalize('NFC')));
      }),
      { numRuns: 60 },
    );
  });
});

it('a Word file of pictures without a word is a scan', async () => {
  const picture =
    '<w:p><w:r><w:drawing><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></w:drawing></w:r></w:p>';
  await expect(read(docxOf(picture))).rejects.toThrow('no-text');
});
