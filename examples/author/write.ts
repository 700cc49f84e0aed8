/**
 * Writes the reports of the example, submissions.yaml and expected.yaml.
 * Run by hand: `npx tsx examples/author/write.ts`; needs LibreOffice (`soffice`).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { expectedYaml } from './expected.ts';
import { nineMonthForms, yearForms } from './forms.ts';
import { nineMonthReports } from './reports/all.ts';
import { trangMinh } from './reports/wards-trang-minh.ts';
import { officeFiles, textFile } from './write-office.ts';
import { type Form, sheetFile } from './write-sheet.ts';
import { wordFile } from './write-word.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'kien-an');

/** The same parts with fixed dates, so that writing again gives the same bytes. */
function settled(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const fixed: Zippable = {};
  for (const name of Object.keys(parts)) {
    let content = parts[name] ?? new Uint8Array();
    if (name === 'docProps/core.xml') {
      const text = new TextDecoder().decode(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2019-09-18T02:00:00Z');
      content = new TextEncoder().encode(text);
    }
    if (name === 'word/document.xml') {
      let shape = 0;
      const numbered = new TextDecoder()
        .decode(content)
        .replace(/(<v:shape\b[^>]*?\bid=")[^"]*/g, (_all, head: string) => {
          shape += 1;
          return `${head}box-${shape}`;
        });
      content = new TextEncoder().encode(numbered);
    }
    fixed[name] = [content, { level: 9, mtime: '2019-09-18T02:00:00' }];
  }
  return zipSync(fixed);
}

/** A PDF without the moment and the numbers of its printing; lengths stay, so offsets do. */
function settledPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/\(D:\d{14}[^)]*\)/g, (date) => `(D:20190918090000${' '.repeat(date.length - 19)})`)
    .replace(/<[0-9A-F]{32}>/g, `<${'0'.repeat(32)}>`)
    .replace(/\/DocChecksum \/[0-9A-F]{32}/g, `/DocChecksum /${'0'.repeat(32)}`);
  return Buffer.from(text, 'latin1');
}

type Listed = {
  readonly file: string;
  readonly unit: string;
  readonly received: string;
  readonly version?: number;
  readonly unlisted?: boolean;
};

const submissions = (listed: readonly Listed[]): string =>
  [...listed]
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : a.file < b.file ? -1 : 1))
    .map(
      (one) =>
        `- { file: '${one.file}', ${one.unlisted ? '' : `unit: ${one.unit}, `}received: ${one.received}${one.version ? `, version: ${one.version}` : ''} }`,
    )
    .join('\n');

async function writeForms(forms: readonly Form[], into: string): Promise<void> {
  for (const form of forms) writeFileSync(join(into, form.file), settled(await sheetFile(form)));
}

async function nineMonths(): Promise<void> {
  const review = join(folder, 'reviews', '2019-9M');
  const into = join(review, 'reports');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const report of nineMonthReports.filter((one) => one.hand === 'word'))
    writeFileSync(join(into, report.file), settled(await wordFile(report)));
  for (const report of nineMonthReports.filter((one) => one.hand === 'text'))
    writeFileSync(join(into, report.file), textFile(report));
  for (const [file, bytes] of officeFiles(
    nineMonthReports.filter((one) => one.hand === 'office'),
    'docx',
  ))
    writeFileSync(join(into, file), settled(bytes));
  for (const [file, bytes] of officeFiles(
    nineMonthReports.filter((one) => one.hand === 'pdf'),
    'pdf',
  ))
    writeFileSync(join(into, file), settledPdf(bytes));
  await writeForms(nineMonthForms, into);
  writeFileSync(
    join(review, 'submissions.yaml'),
    `# Báo cáo đã nhận. Tệp không ghi đơn vị thì được nhận ra theo phần đầu văn bản hoặc tên tệp.\n${submissions([...nineMonthReports, ...nineMonthForms])}\n`,
  );
}

async function year(): Promise<void> {
  const review = join(folder, 'reviews', '2019');
  const into = join(review, 'reports');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  await writeForms(yearForms, into);
  writeFileSync(join(review, 'submissions.yaml'), `# Biểu cả năm của từng đơn vị.\n${submissions(yearForms)}\n`);
}

/** What came after the deadline, beside the folder: whoever adds it sees what depends on it. */
async function late(): Promise<void> {
  const into = join(folder, '..', 'late');
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, trangMinh.file), settled(await wordFile(trangMinh)));
}

await nineMonths();
await late();
await year();
writeFileSync(join(folder, 'expected.yaml'), expectedYaml());
