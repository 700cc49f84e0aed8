/**
 * `bokhuyet audit --authority X`: the ledger's chain, every row against it, every file against its hash, every sum against
 * its figures. Exit code 1 when anything is not as it was written.
 */
import { Command } from 'commander';
import { type Audit, type AuditFinding, auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { asOperator, type DatabaseOptions, dataOption, withDatabase } from './database.ts';
import { notOnRecord } from './export.ts';
import { type Language, languageOption, say } from './terminal.ts';

type Options = DatabaseOptions & { readonly authority: string; readonly head?: string };

export const auditCommand = (): Command =>
  new Command('audit')
    .description(
      'Kiểm tra chuỗi nhật ký, từng dòng dữ liệu, tệp và tổng số của một địa phương.\nVerify an authority’s ledger, and every row, file and sum against it.',
    )
    .requiredOption('--authority <code>', 'mã địa phương / the authority’s code')
    .option(
      '--head <hash>',
      'mã đầu chuỗi đã in, phải còn trong chuỗi / a printed head of the chain, which must be in it',
    )
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet audit --authority kien-an')
    .action(audit);

async function audit({ authority, head, ...options }: Options): Promise<void> {
  const found = await withDatabase(options, async (connection) => {
    await sealLedger(connection, authority);
    return auditAuthority(connection, asOperator(authority), head);
  });
  if (found.entries === 0 && found.findings.length === 0) throw notOnRecord(authority);
  for (const one of found.findings) say(`✗ ${words[one.kind][options.lang]}: ${one.where}`);
  if (found.clockBehind > 0) say(clockWords[options.lang](found.clockBehind));
  say(summary(found, options.lang));
  if (found.findings.length > 0) process.exitCode = 1;
}

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
