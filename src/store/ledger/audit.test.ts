/**
 * The audit on a good database and on every way of tampering with one: by somebody with all rights in it, past the program.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { programRole, script } from '#store/engine/connection.ts';
import { openPGlite, type PGliteDatabase } from '#store/engine/pglite.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { foldSums } from '#store/figures/sums.ts';
import { asClerk, asOperator, emptyRecord, officerOf, valueOnRecord } from '#store/record-sample.ts';
import { body, reviewOf } from '#store/staffed-sample.ts';
import { template } from '#store/store-sample.ts';
import { auditAuthority } from './audit.ts';
import { entriesOf, type Head, sealHash, sealLedger } from './chain.ts';

const at = new Date('2019-10-01T00:00:00Z');
let database: PGliteDatabase;
let cases = 0;
/** An authority of its own for each test. */
let code: string;
let head: Head | null;

const figure = (value: string, known: string) =>
  valueOnRecord({ indicator: 'thu', unit: 'a', period: '2019-M01', state: 'value', value, vintage: 'official', known });
/** As whoever owns the server, with nothing in the way; `mine` are the rows of the test's authority. */
const tamper = async (text: string): Promise<void> => {
  const own = text.replaceAll('mine', `authority = '${code}'`).replaceAll('own', `'${code}'`);
  await database.connection.query(
    script(
      `reset role; set session_replication_role = replica; ${own}; reset session_replication_role; set role ${programRole}`,
    ),
  );
};
const kinds = async (printed?: string): Promise<readonly string[]> => {
  const { findings } = await auditAuthority(database.connection, asOperator(code), printed);
  return [...new Set(findings.map(({ kind }) => kind))].sort();
};

beforeAll(async () => {
  database = await openPGlite({ dump: await template() });
  await database.asProgram();
});
afterAll(() => database.connection.close());

beforeEach(async () => {
  const { connection } = database;
  cases += 1;
  code = `q${cases}`;
  await putRecord(connection, { ...emptyRecord(code), history: [figure('1', '2019-02-01')] }, at);
  await saveFigures(connection, { by: officerOf(code), authority: code, at }, [figure('2', '2019-03-01')]);
  head = await sealLedger(connection, code);
  await saveFigures(connection, { by: officerOf(code), authority: code, at }, [figure('3', '2019-04-01')]);
});

describe('a good database', () => {
  it('has no finding, and its unsealed entries are counted', async () => {
    const audit = await auditAuthority(database.connection, asOperator(code), head?.hash);
    expect(audit).toMatchObject({ findings: [], entries: 3, unsealed: 1, figures: 3, head: { position: 2 } });
    expect(audit.sums).toBeGreaterThan(0);
  });

  it('stays good when it is folded and sealed, however often', async () => {
    const { connection } = database;
    for (const _ of [1, 2]) {
      await foldSums(connection, code);
      await sealLedger(connection, code);
    }
    expect(await auditAuthority(connection, asOperator(code), head?.hash)).toMatchObject({
      findings: [],
      unsealed: 0,
      head: { position: 3 },
    });
  });

  it('chains each authority by itself', async () => {
    const other = `other-${code}`;
    await putRecord(database.connection, emptyRecord(other), at);
    expect(await sealLedger(database.connection, other)).toMatchObject({ position: 1 });
    expect((await auditAuthority(database.connection, asOperator(other))).findings).toEqual([]);
  });
});

describe('tampering is found:', () => {
  it.each([
    [
      'a changed figure that another has taken the place of',
      'update figure set value = 9 where value = 2 and mine',
      ['written-changed'],
    ],
    ['a figure that is gone', 'delete from figure where value = 1 and mine', ['written-changed']],
    [
      'a changed figure in an unsealed entry',
      'update figure set value = 9 where value = 3 and mine',
      ['sum-wrong', 'written-changed'],
    ],
    ['a changed unit', "update unit set name = 'khác' where mine and unit = 'a'", ['row-changed']],
    ['a unit that is gone', "delete from unit where mine and unit = 'c'", ['row-changed']],
    [
      'a row slipped in',
      "insert into holiday values (own, '2019-01-01', 0); insert into unit_code values (own, 'a', 'x', 'y', 0)",
      ['row-changed'],
    ],
    ['a changed sum', 'update sum_folded set value = value + 1 where mine', ['sum-wrong']],
    ['a sum that is gone', 'delete from sum_change where mine', ['sum-wrong']],
    [
      'a changed deed',
      "update ledger_entry set deed = 'x' where entry = (select min(entry) from ledger_entry where mine)",
      ['chain-broken'],
    ],
    [
      'a changed row of the ledger',
      `update ledger_row set written = written || '{"name": "x"}' where noun = 'unit' and mine`,
      ['row-changed', 'written-changed'],
    ],
    [
      'a dropped entry',
      'delete from ledger_entry where entry = (select min(entry) from ledger_entry where mine)',
      ['chain-broken'],
    ],
    ['a dropped seal', 'delete from ledger_seal where position = 1 and mine', ['chain-broken']],
  ])('%s', async (_name, text, found) => {
    await tamper(text);
    expect(await kinds()).toEqual(found);
  });

  it.each([
    ['a changed file', "update file set bytes = 'khác' where mine"],
    ['a file that is gone', 'delete from file where mine'],
  ])('%s', async (_name, text) => {
    code = `paper-${code}`;
    const paper = { file: 'bc.txt', bytes: new Uint8Array([1, 2]), unit: 'a', received: null, version: 1 };
    const confirmations = { files: [], figures: [], remedies: [] };
    const reviews = [{ review: reviewOf('2019-9M'), sent: [paper], confirmations, waivers: [] }];
    await putRecord(database.connection, { ...emptyRecord(code), bodies: [body], reviews }, at);
    expect(await kinds()).toEqual([]);
    await tamper(text);
    expect(await kinds()).toEqual(['file-changed']);
  });

  it('an entry that was changed and sealed anew, by the seal after it', async () => {
    await tamper("update ledger_entry set deed = 'x' where entry = (select min(entry) from ledger_entry where mine)");
    const [changed] = await asking(database.connection, asClerk(code), (session) => entriesOf(session, code));
    const hash = changed && sealHash(code, changed, { position: 1, previous: null });
    await tamper(`update ledger_seal set hash = '\\x${hash}' where position = 1 and mine`);
    expect(await kinds()).toEqual(['chain-broken']);
  });

  it('a chain that was rewritten from its start, by the head that was printed', async () => {
    await tamper("delete from ledger_seal where mine; update ledger_entry set deed = 'x' where mine");
    await sealLedger(database.connection, code);
    expect(await kinds()).toEqual([]);
    expect(await kinds(head?.hash)).toEqual(['head-missing']);
  });

  it('a chain that was cut off, by the head that was printed', async () => {
    await tamper('delete from ledger_seal where position = 2 and mine');
    expect(await kinds(head?.hash)).toEqual(['head-missing']);
  });
});
