/**
 * A document as a Word file (.docx): the same document gives the same bytes.
 *
 * Office Open XML, ECMA-376 (transitional): part 1, 17.2 (document), 17.6 (sections). What is written
 * opens in Word and LibreOffice and reads back as the document it was.
 */
import type { Document, PageLayout } from '#paper/document.ts';
import { xmlHead } from '#paper/package/xml-text.ts';
import { packageOf } from '#paper/package/zip.ts';
import { headerSizes, type Stretch, stretchesOf, textWidth } from '#paper/write/page.ts';
import { joint, paragraphXml, type Tally, twips } from './paragraph.ts';
import { namespaces, surroundings } from './parts.ts';
import { tableXml } from './table.ts';

/**
 * The bytes of a `.docx` holding the document; `aside` is not written, since headers are made from `page` and `marking`.
 * Any text is taken: characters that XML cannot hold are left out. ECMA-376 part 1, clause 17.
 *
 * @example writeDocx(documentOf('Báo cáo')) // bytes beginning with PK
 */
export const writeDocx = (document: Document): Uint8Array =>
  packageOf([...surroundings(document), ['word/document.xml', documentXml(document)]]);

/** 17.2.3 `document` and 17.2.2 `body`. */
function documentXml(document: Document): string {
  const stretches = stretchesOf(document);
  const tally: Tally = { bookmarks: 0 };
  const body = stretches.map((stretch, index) => {
    const section = sectionXml(stretch.page, index === 0, document.marking !== undefined);
    return index === stretches.length - 1
      ? blocksXml(stretch, tally, '') + section
      : blocksXml(stretch, tally, section);
  });
  return `${xmlHead}<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`;
}

/**
 * The blocks of one section. A section that is not the last ends inside its last paragraph (17.6.18); Word
 * needs a paragraph between two tables, or they become one, and after a table that ends the text.
 */
function blocksXml(stretch: Stretch, tally: Tally, section: string): string {
  const room = textWidth(stretch.page);
  const last = stretch.blocks.length - 1;
  const written = stretch.blocks.map((block, index) => {
    if (block.kind === 'paragraph') {
      return paragraphXml(block, { tally, room, section: index === last ? section : '' });
    }
    const table = tableXml(block, { tally, room });
    const next = stretch.blocks[index + 1];
    if (table === '' && index < last) return '';
    return next?.kind === 'paragraph' ? table : table + joint(index === last ? section : '');
  });
  return written.join('') || joint(section);
}

/** 17.6.17 `sectPr`: paper, margins, which header stands on which page. */
function sectionXml(page: PageLayout, first: boolean, marked: boolean): string {
  const withNumber = page.numbered ? 1 : 0;
  const opens = first || page.restart === true;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader${withNumber}"/>` +
    `<w:headerReference w:type="first" r:id="rIdHeader0"/><w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${page.width > page.height ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}"` +
    ` w:header="${headerDistance(page, marked)}" w:footer="${twips(page.bottom / 2)}" w:gutter="0"/>` +
    `${page.restart ? '<w:pgNumType w:start="1"/>' : ''}<w:cols w:space="720"/>${opens ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

/** Twips from the paper's edge to the header, so that number and marking stand in the middle of the top margin. */
function headerDistance(page: PageLayout, marked: boolean): number {
  const height = (marked ? headerSizes.markingLine : 0) + (page.numbered ? headerSizes.numberLine : 0);
  return Math.max(Math.round((twips(page.top) - height * 20) / 2), twips(3));
}
