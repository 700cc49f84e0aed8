/**
 * `import`, `export` and `review --authority` as a person runs them, on the built program and whichever engine runs here:
 * whole or not at all, and a stamped paper leaves no trace.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '#cli/folder.ts';
import { script } from '#store/engine/connection.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { buildProgram, expectRefused, type Program, type Run } from './built-program.ts';
import { reports, smallAuthority, wardReport, writeFolder } from './small-authority.ts';

const secret = 'Chỉ huy trưởng họ Nguyễn đi kiểm tra kho số 7';

let program: Program;
let imported: Run;
const at = (...parts: readonly string[]): string => join(program.folder, ...parts);
const data = (): readonly string[] => ['--data', at('data')];

beforeAll(async () => {
  program = buildProgram();
  writeFolder(at('small'), smallAuthority);
  const stamped = `MẬT\n${wardReport('phường Nam Sơn', [secret])}`;
  writeFolder(at('stamped'), { ...smallAuthority, [`${reports}/nam-son-rieng.txt`]: stamped });
  imported = await program.run(['import', at('stamped'), ...data()]);
});
afterAll(() => program.remove());

it('takes a folder in, without the paper under a stamp, which it names', () => {
  expect(imported.code).toBe(0);
  expect(imported.err).toMatch(/BM01 nam-son-rieng\.txt/);
  expect(imported.out).toMatch(/^Quận Mẫu: \d+ đơn vị, 3 chỉ tiêu/);
  const kept = readdirSync(at('data'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = kept.filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(secret));
  expect([kept.length > 0, found.map(({ name }) => name)]).toEqual([true, []]);
});

it('refuses the same authority a second time, and one it does not have', async () => {
  expectRefused(await program.run(['import', at('small'), ...data()]), /đã có trong cơ sở dữ liệu.*already on record/s);
  expectRefused(await program.run(['export', at('none'), '--authority', 'x', ...data()]), /x: không có địa phương này/);
  expect(existsSync(at('none'))).toBe(false);
});

it('refuses a folder with a mistake, naming the line, and writes nothing', async () => {
  writeFolder(at('wrong'), { ...smallAuthority, 'bodies.yaml': '- code: quan-uy\n' });
  expectRefused(await program.run(['import', at('wrong'), '--data', at('fresh')]), /bodies\.yaml.*chưa nhập gì/s);
  expect(existsSync(at('fresh'))).toBe(false);
});

it('gives a folder out that reviews as the database does, and as the folder that went in', async () => {
  expect((await program.run(['export', at('out'), '--authority', 'q', ...data()])).code).toBe(0);
  const sent = (folder: string) => [...readFolder(folder).files].filter(([name]) => name.startsWith(reports));
  expect(sent(at('out'))).toEqual(sent(at('small')));
  const review = (from: readonly string[], out: string): Promise<Run> =>
    program.run(['review', ...from, '--period', '2019-9M', '--out', at(out)]);
  const runs = [
    await review([at('small')], 'of-small'),
    await review([at('out')], 'of-out'),
    await review(['--authority', 'q', ...data()], 'of-database'),
  ];
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const papers = (out: string) =>
    readdirSync(at(out))
      .sort()
      .map((name) => [name, readFileSync(at(out, name)).toString('base64')]);
  expect(papers('of-database')).toEqual(papers('of-small'));
  const dossier = (out: string) => readFileSync(at(out, 'dossier.json'), 'utf8').replace(/"line": ?\d+/g, '');
  expect(dossier('of-out')).toBe(dossier('of-small'));
});

it('audits what it took in, against a head that was printed', async () => {
  const audit = (...more: readonly string[]) => program.run(['audit', '--authority', 'q', ...data(), ...more]);
  const good = await audit();
  expect([good.code, good.out]).toEqual([0, expect.stringMatching(/^0 sai lệch\. Nhật ký 1 mục \(0 chưa niêm\)/)]);
  const head = /[0-9a-f]{64}/.exec(good.out)?.[0] ?? '';
  expect((await audit('--head', head)).code).toBe(0);
  const rewritten = await audit('--head', '0'.repeat(64));
  expect([rewritten.code, rewritten.out]).toEqual([1, expect.stringMatching(/✗ Mã đầu chuỗi đã in không có/)]);
});

it('audits all there are, and mends wrong sums where it is told to', async () => {
  const audit = (...more: readonly string[]) => program.run(['audit', ...data(), ...more]);
  const good = await audit();
  expect([good.code, good.out]).toEqual([0, expect.stringMatching(/^q: 0 sai lệch\./)]);
  expectRefused(await audit('--head', '0'.repeat(64)), /--head đi cùng --authority/);
  expectRefused(await audit('--authority', 'x'), /x: không có địa phương này/);
  const { connection } = await openDatabase({ home: at('data') });
  await connection.transaction(async (session) => {
    await session.query(script("select set_config('bokhuyet.authority', 'q', true)"));
    await session.query(script("insert into sum_folded values ('q', '2011', '*', 'thu', 3, 1, 0, 0)"));
  });
  await connection.close();
  const wrong = await audit();
  expect([wrong.code, wrong.out]).toEqual([
    1,
    expect.stringMatching(/^q: ✗ Tổng số sai: 2011 \* thu: 3 \(1, 0, 0\) ≠ 0/),
  ]);
  const mended = await audit('--mend-sums');
  expect([mended.code, mended.out]).toEqual([
    0,
    expect.stringMatching(
      /✗ Tổng số sai.*Đã tính lại 1 tổng số từ số liệu; nhật ký có ghi\.\nq: 0 sai lệch\. Nhật ký 2 mục/s,
    ),
  ]);
  expect((await audit('--mend-sums')).out).toMatch(/^q: 0 sai lệch\. Nhật ký 2 mục/);
});

it('refuses to write over anything, and a review that is not there', async () => {
  expectRefused(await program.run(['export', at('out'), '--authority', 'q', ...data()]), /đã có dữ liệu ở đây/);
  expectRefused(
    await program.run(['review', '--authority', 'q', ...data(), '--period', '2018', '--out', at('x')]),
    /không có đợt đánh giá 2018/,
  );
  expectRefused(
    await program.run(['review', at('small'), '--authority', 'q', '--period', '2019-9M', '--out', at('x')]),
    /Chọn một thư mục, hoặc --authority/,
  );
});
