/**
 * The parts of a Word file around its text: content types, relationships, styles, settings, headers.
 *
 * ECMA-376 part 1, 11.3 (parts) and part 2, clause 10 (content types). Styles name every script's
 * font, because Word takes Vietnamese letters now from one slot, now from another.
 */
import type { Document } from '#paper/document.ts';
import { escaped, xmlHead } from '#paper/package/xml-text.ts';
import type { Part } from '#paper/package/zip.ts';
import { headerSizes, standardFont } from '#paper/write/page.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The namespaces every part of WordprocessingML declares. */
export const namespaces = `xmlns:w="${main}" xmlns:r="${relationships}"`;

/** What stands at the head of a page: the number, the marking, both or nothing. */
export type Header = { readonly number: boolean; readonly marking: string };

/** The header parts of a document; a section refers to them by index (`rIdHeader0` and so on). */
export const headersOf = (document: Document): readonly Header[] => {
  const marking = document.marking ?? '';
  return [
    { number: false, marking },
    { number: true, marking },
  ];
};

/**
 * Every part but the text itself, in the order in which they stand in the package.
 *
 * @example surroundings(document)[0]?.[0] // '[Content_Types].xml'
 */
export const surroundings = (document: Document): readonly Part[] => [
  ['[Content_Types].xml', contentTypes(headersOf(document).length)],
  ['_rels/.rels', packageRelationships],
  ['docProps/core.xml', coreProperties(document)],
  ['word/_rels/document.xml.rels', documentRelationships(headersOf(document).length)],
  ['word/styles.xml', styles(document)],
  ['word/settings.xml', settings],
  ...headersOf(document).map((header, index): Part => [`word/header${index}.xml`, headerXml(header)]),
];

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

const contentTypes = (headers: number): string =>
  `${xmlHead}<Types xmlns="${packaged}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/>` +
  times(headers, (n) => `<Override PartName="/word/header${n}.xml" ContentType="${wordType}.header+xml"/>`) +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const packageRelationships =
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">` +
  `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelationships = (headers: number): string =>
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">` +
  `<Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${relationships}/settings" Target="settings.xml"/>` +
  times(headers, (n) => `<Relationship Id="rIdHeader${n}" Type="${relationships}/header" Target="header${n}.xml"/>`) +
  '</Relationships>';

/** Part 2, clause 11: no dates, which would come from the clock. */
const coreProperties = (document: Document): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escaped(document.title ?? '')}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;

/** 17.7 styles: Normal as the document says, nine headings in black, the line under a header, the unseen joint. */
function styles(document: Document): string {
  const font = document.font ?? standardFont;
  const name = escaped(font.name);
  const half = Math.round(font.size * 2);
  return (
    `${xmlHead}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>` +
    `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>` +
    `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>` +
    `<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
    `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>` +
    times(9, (index) => headingStyle(index + 1)) +
    paragraphStyle('Header', 'header', '') +
    paragraphStyle('Rule', 'Rule', '') +
    `${paragraphStyle('Joint', 'Joint', '')}</w:styles>`
  );
}

/** 17.3.1.20 `outlineLvl` brings the heading into Word's navigation pane. */
const headingStyle = (level: number): string =>
  paragraphStyle(
    `Heading${level}`,
    `heading ${level}`,
    `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>`,
  );

const paragraphStyle = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph"${id === 'Rule' || id === 'Joint' ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `${id.startsWith('Heading') ? '<w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>' : ''}${properties}</w:style>`;

/** 17.15.1: mode 15 keeps Word from opening the file as one of an older version; numbers are written the Vietnamese way. */
const settings =
  `${xmlHead}<w:settings ${namespaces}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
  `<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

/** 17.10.4 `hdr`: the marking above, the page number (17.16.5.44 `PAGE`) below, both centred. */
function headerXml(header: Header): string {
  const marking = header.marking === '' ? '' : headLine(headerSizes.marking, `<w:t>${escaped(header.marking)}</w:t>`);
  const number = header.number ? headLine(headerSizes.number, pageField) : '';
  const lines = marking + number;
  return `${xmlHead}<w:hdr ${namespaces}>${lines === '' ? '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p>' : lines}</w:hdr>`;
}

const pageField = [
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:t>2</w:t>',
  '<w:fldChar w:fldCharType="end"/>',
];

function headLine(size: number, content: string | readonly string[]): string {
  const look = `<w:rPr><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  const runs = (typeof content === 'string' ? [content] : content).map((one) => `<w:r>${look}${one}</w:r>`).join('');
  return `<w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="center"/></w:pPr>${runs}</w:p>`;
}
