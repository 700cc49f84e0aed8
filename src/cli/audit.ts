/**
 * `bokhuyet audit`: the ledger's chain, every row against it, every file against its hash, every sum against its figures,
 * of one authority or of all. Exit code 1 when anything is not as it was written.
 */
import { Command } from 'commander';
import { authoritiesHere } from '#store/engine/authorities.ts';
import type { Connection } from '#store/engine/connection.ts';
import { type Audit, type AuditFinding, auditAuthority } from '#store/ledger/audit.ts';
import { mendSums } from '#store/upkeep/mend-sums.ts';
import { tend } from '#store/upkeep/tend.ts';
import { asOperator, type DatabaseOptions, dataOption, withWholeDatabase } from './database.ts';
import { notOnRecord } from './export.ts';
import { type Language, languageOption, Refusal, say, tell } from './terminal.ts';

type Options = DatabaseOptions & {
  readonly authority?: string;
  readonly head?: string;
  readonly mendSums?: true;
};

export const auditCommand = (): Command =>
  new Command('audit')
    .description(
      'Kiểm tra chuỗi nhật ký, từng dòng dữ liệu, tệp và tổng số của một hoặc mọi địa phương.\nVerify an authority’s ledger, or all of them, and every row, file and sum against it.',
    )
    .option('--authority <code>', 'chỉ địa phương này / this authority alone')
    .option(
      '--head <hash>',
      'mã đầu chuỗi đã in, phải còn trong chuỗi / a printed head of the chain, which must be in it',
    )
    .option(
      '--mend-sums',
      'tính lại các tổng số sai từ số liệu, có ghi nhật ký / reckon wrong sums anew from their figures; the ledger says so',
    )
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet audit --authority kien-an')
    .action(audit);

async function audit(options: Options): Promise<void> {
  const { authority: only, head } = options;
  if (head !== undefined && only === undefined)
    throw new Refusal('--head đi cùng --authority. / --head goes with --authority.');
  await withWholeDatabase(options, async ({ connection, asOwner }) => {
    const codes = only === undefined ? await asOwner(authoritiesHere) : [only];
    if (codes.length === 0) tell(nobodyHere[options.lang]);
    for (const code of codes) await auditOne(connection, code, options);
  });
}

const nobodyHere: Readonly<Record<Language, string>> = {
  vi: 'Cơ sở dữ liệu chưa có địa phương nào.',
  en: 'There is no authority in the database yet.',
};

async function auditOne(connection: Connection, code: string, options: Options): Promise<void> {
  const { lang, authority: only, head } = options;
  const tellOf = (line: string): void => say(only === undefined ? `${code}: ${line}` : line);
  await tend(connection, code);
  const found = await auditAuthority(connection, asOperator(code), head);
  if (found.entries === 0 && found.findings.length === 0) throw notOnRecord(code);
  for (const one of found.findings) tellOf(`✗ ${words[one.kind][lang]}: ${one.where}`);
  if (found.clockBehind > 0) tellOf(clockWords[lang](found.clockBehind));
  const rest = options.mendSums && (await mended(connection, code, found));
  if (rest) tellOf(mendedWords[lang](rest.count));
  tellOf(summary(rest ? rest.audit : found, lang));
  if ((rest ? rest.audit : found).findings.length > 0) process.exitCode = 1;
}

/** What the audit finds once its sums are mended; null where none was wrong. */
async function mended(connection: Connection, code: string, { findings }: Audit) {
  if (!findings.some(({ kind }) => kind === 'sum-wrong')) return null;
  const count = await mendSums(connection, asOperator(code));
  await tend(connection, code);
  return { count, audit: await auditAuthority(connection, asOperator(code)) };
}

const mendedWords: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `Đã tính lại ${count} tổng số từ số liệu; nhật ký có ghi.`,
  en: (count) => `${count} sums were reckoned anew from their figures; the ledger says so.`,
};

const words: Readonly<Record<AuditFinding['kind'], Readonly<Record<Language, string>>>> = {
  'chain-broken': { vi: 'Chuỗi nhật ký đứt ở vị trí', en: 'The chain is broken at position' },
  'written-changed': { vi: 'Dữ liệu của mục nhật ký đã bị đổi', en: 'What an entry wrote was changed' },
  'row-changed': { vi: 'Dòng dữ liệu không như nhật ký ghi', en: 'A row is not as the ledger left it' },
  'file-changed': { vi: 'Tệp đã bị đổi', en: 'A file was changed' },
  'case-changed': { vi: 'Nội dung hồ sơ đã bị đổi', en: 'What a case says was changed' },
  'sum-wrong': { vi: 'Tổng số sai', en: 'A sum is wrong' },
  'head-missing': { vi: 'Mã đầu chuỗi đã in không có trong chuỗi', en: 'The printed head is not in the chain' },
};

const clockWords: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `! ${count} mục được ghi khi đồng hồ máy chạy lùi; mỗi mục mang giờ của mục trước nó.`,
  en: (count) => `! ${count} entries were written while the clock was set back; each bears the hour of the one before.`,
};

function summary({ entries, unsealed, figures, sums, files, head, findings }: Audit, language: Language): string {
  const chain = head === null ? '–' : `${head.position} ${head.hash}`;
  return language === 'vi'
    ? `${findings.length} sai lệch. Nhật ký ${entries} mục (${unsealed} chưa niêm), ${figures} số liệu, ${sums} tổng số, ${files} tệp. Đầu chuỗi: ${chain}`
    : `${findings.length} findings. Ledger of ${entries} entries (${unsealed} unsealed), ${figures} figures, ${sums} sums, ${files} files. Head of the chain: ${chain}`;
}
