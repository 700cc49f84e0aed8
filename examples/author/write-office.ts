/**
 * A report through LibreOffice: typed as HTML, saved as .docx or printed to PDF; and reports as plain text.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, type Cell, pieces, plainWords, type Report, textOfCell } from './paper.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const html = (text: string): string =>
  pieces(text)
    .filter((piece) => piece.change !== 'deleted')
    .map((piece) => {
      const words = escaped(piece.text);
      if (piece.note) return ` (${words})`;
      return piece.bold ? `<b>${words}</b>` : piece.italic ? `<i>${words}</i>` : words;
    })
    .join('');

const cellHtml = (cell: Cell, tag: 'td' | 'th', left: boolean): string => {
  const spans =
    typeof cell === 'string'
      ? ''
      : `${cell.colSpan ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : ''}`;
  const words = html(textOfCell(cell));
  return `<${tag}${spans} style="border:1px solid black" align="${left ? 'left' : 'center'}">${typeof cell !== 'string' && cell.bold ? `<b>${words}</b>` : words}</${tag}>`;
};

function blockHtml(block: Block): string {
  if (block.kind === 'table') {
    const row = (cells: readonly Cell[], tag: 'td' | 'th'): string =>
      `<tr>${cells.map((cell, index) => cellHtml(cell, tag, tag === 'td' && index === 1)).join('')}</tr>`;
    return `<table width="100%" cellspacing="0" cellpadding="2" style="border-collapse:collapse;border:1px solid black"><thead>${block.head.map((cells) => row(cells, 'th')).join('')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  }
  if (block.kind === 'page') return '<p style="page-break-before:always"></p>';
  if (block.kind === 'caption') return `<p align="center"><b>${html(block.text)}</b></p>`;
  if (block.kind === 'heading') return `<p style="margin-top:6pt"><b>${html(block.text)}</b></p>`;
  return `<p align="justify" style="text-indent:1cm;margin-top:3pt;margin-bottom:3pt">${block.kind === 'item' ? '- ' : ''}${html(block.text)}</p>`;
}

function pageHtml(report: Report): string {
  const right =
    report.side === 'party'
      ? `<p align="center"><b>ĐẢNG CỘNG SẢN VIỆT NAM</b></p><p align="center"><i>${report.dateLine}</i></p>`
      : `<p align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p align="center"><b>Độc lập - Tự do - Hạnh phúc</b></p><p align="center"><i>${report.dateLine}</i></p>`;
  const left = [
    escaped(report.superior),
    `<b>${escaped(report.issuer)}</b>`,
    ...(report.side === 'party' ? ['*'] : []),
    escaped(report.symbol),
  ]
    .map((text) => `<p align="center">${text}</p>`)
    .join('');
  const annexAt = report.body.findIndex((block) => block.kind === 'page');
  const main = annexAt < 0 ? report.body : report.body.slice(0, annexAt);
  const annex = annexAt < 0 ? [] : report.body.slice(annexAt);
  const foot = `<table width="100%"><tr><td width="50%" valign="top"><p><b><i>Nơi nhận:</i></b></p>${report.recipients.map((text) => `<p>${escaped(text)}</p>`).join('')}</td><td width="50%" valign="top">${report.signature.map((text) => `<p align="center"><b>${escaped(text)}</b></p>`).join('')}</td></tr></table>`;
  return `<html><head><meta charset="utf-8"><title>${escaped(report.subject)}</title><style>@page{size:21cm 29.7cm;margin:2cm 1.5cm 2cm 3cm} p{margin:0;font-family:'${report.font ?? 'Liberation Serif'}';font-size:14pt} td p,th{font-size:12pt} td{font-size:12pt;font-family:'${report.font ?? 'Liberation Serif'}'}</style></head><body><table width="100%"><tr><td width="42%" valign="top">${left}</td><td width="58%" valign="top">${right}</td></tr></table><p><br></p><p align="center"><b>${escaped(report.title)}</b></p><p align="center"><b>${escaped(report.subject)}</b></p>${(report.to ?? []).map((text) => `<p align="center">${escaped(text)}</p>`).join('')}${main.map(blockHtml).join('')}<p><br></p>${foot}${annex.map(blockHtml).join('')}</body></html>`;
}

/** All reports of LibreOffice's hand, converted in one run of soffice for each kind of file. */
export function officeFiles(reports: readonly Report[], kind: 'docx' | 'pdf'): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  const stem = (report: Report): string => report.file.replace(/\.[a-z]+$/, '');
  try {
    for (const report of reports) writeFileSync(join(folder, `${stem(report)}.html`), pageHtml(report));
    const run = (format: string, names: string[]): void =>
      void execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          format,
          '--outdir',
          folder,
          ...names.map((name) => join(folder, name)),
        ],
        { stdio: 'ignore' },
      );
    run(
      'odt:writer8',
      reports.map((report) => `${stem(report)}.html`),
    );
    run(
      kind === 'docx' ? 'docx:MS Word 2007 XML' : 'pdf:writer_pdf_Export',
      reports.map((report) => `${stem(report)}.odt`),
    );
    return new Map(
      reports.map((report) => [report.file, new Uint8Array(readFileSync(join(folder, `${stem(report)}.${kind}`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A report as typed in Notepad. */
export function textFile(report: Report): Uint8Array {
  const blocks = report.body.map((block) => {
    if (block.kind === 'table')
      return [...block.head, ...block.rows].map((row) => row.map(textOfCell).join('\t')).join('\r\n');
    if (block.kind === 'page') return '';
    return `${block.kind === 'item' ? '- ' : ''}${plainWords(block.text)}`;
  });
  const text = [
    report.superior,
    report.issuer,
    report.symbol,
    report.dateLine,
    '',
    report.title,
    report.subject,
    '',
    ...blocks,
    '',
    ...report.signature,
    '',
    'Nơi nhận:',
    ...report.recipients,
    '',
  ].join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}`);
}
