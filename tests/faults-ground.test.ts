/**
 * The ground gives way while something is being written: the connection is cut, a migration is killed half-way, the disk
 * is full. Each ends in a clear state, said in both languages, and nothing acknowledged is lost.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putRecord } from '#store/authority-record.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { type Migration, ownMigrations } from '#store/engine/migrate.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { asOperator, emptyRecord } from '#store/record-sample.ts';
import { databaseOnServer, hasTestServer, noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { authority, figuresOfSaves, saveNumbered } from './faults-sample.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const refusalOf = async (work: Promise<unknown>): Promise<DatabaseRefusal> => {
  const error = await work.then(
    () => new Error('it went well'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseRefusal)) throw error;
  return error;
};

const expectGood = async (connection: Connection): Promise<void> =>
  expect((await auditAuthority(connection, asOperator(authority))).findings).toEqual([]);

/** A way to the server that can be cut: before what the program sends is passed on, or before the answer comes back. */
type Cut = {
  readonly words: string;
  readonly side: 'asked' | 'answered';
  /** Not before this was sent. */
  readonly after?: string;
};

async function cuttable(port: number) {
  let cut: Cut | null = null;
  const sockets = new Set<Socket>();
  const drop = (): void => {
    for (const one of sockets) one.destroy();
    sockets.clear();
  };
  const passOn = (near: Socket, far: Socket): void => {
    let [armed, isDue] = [false, false];
    near.on('data', (bytes) => {
      isDue ||= cut !== null && bytes.includes(cut.after ?? '');
      const said = cut !== null && isDue && bytes.includes(cut.words);
      if (said && cut?.side === 'asked') return drop();
      armed ||= said;
      return far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (armed) return drop();
      return near.write(bytes);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  };
  const proxy: Server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    sockets.add(near).add(far);
    passOn(near, far);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as { port: number }).port,
    cutAt: (at: Cut | null) => {
      cut = at;
    },
    close: () => {
      drop();
      proxy.close();
    },
  };
}

describe.skipIf(noEmbedded() !== null)('a connection that is cut', () => {
  const place = temporaryHome();
  // No room for a socket: the server listens on a port of this machine.
  const home = join(place.home, 'a-rather-long-name-for-a-folder'.repeat(3));
  let server: Connection;
  let wire: Awaited<ReturnType<typeof cuttable>>;
  let connection: Connection;
  beforeAll(async () => {
    server = (await openDatabase({ home, only: 'embedded' })).connection;
    await putRecord(server, emptyRecord(authority), new Date());
    const { owner } = JSON.parse(readFileSync(join(home, 'postgres.json'), 'utf8')) as { owner: string };
    const port = Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]);
    wire = await cuttable(port);
    const url = `postgres://bokhuyet_owner:${owner}@127.0.0.1:${wire.port}/postgres`;
    connection = (await openDatabase({ url })).connection;
  });
  afterAll(async () => {
    wire.close();
    await connection.close().catch(() => undefined);
    await server.close();
    place.remove();
  });

  const last = { words: 'commit', after: 'insert into ledger_entry' } as const;
  const cases = [
    { number: 1, words: 'nextval', side: 'asked', vi: /giữa chừng; chưa ghi gì/, en: /nothing was saved/, stood: 0 },
    { number: 2, words: 'insert into figure', side: 'asked', vi: /chưa ghi gì/, en: /nothing was saved/, stood: 0 },
    { number: 3, words: 'insert into figure', side: 'answered', vi: /chưa ghi gì/, en: /nothing was saved/, stood: 0 },
    { ...last, number: 4, side: 'asked', vi: /chưa rõ đã ghi được hay chưa/, en: /is not known/, stood: 0 },
    { ...last, number: 5, side: 'answered', vi: /chưa rõ đã ghi được hay chưa/, en: /is not known/, stood: 2 },
  ] as const;
  it.each(cases)('when $words is $side: says what stands, and the same sent again lands once', async (one) => {
    const { number, vi, en, stood } = one;
    const save = `a ${number}`;
    wire.cutAt(one);
    const refusal = await refusalOf(saveNumbered(connection, 'a', number));
    expect([refusal.vi, refusal.en]).toEqual([expect.stringMatching(vi), expect.stringMatching(en)]);
    wire.cutAt(null);
    // The server may still be at it.
    await expect.poll(async () => (await figuresOfSaves(server)).get(save) ?? 0).toBe(stood);
    await saveNumbered(connection, 'a', number);
    await saveNumbered(connection, 'a', number);
    expect((await figuresOfSaves(server)).get(save)).toBe(2);
    await expectGood(server);
  });

  it('says it cannot be reached when the way is gone, and works again without a new start', async () => {
    const { port } = wire;
    wire.close();
    const refusal = await refusalOf(saveNumbered(connection, 'a', 9));
    expect(refusal.vi).toMatch(/Mất kết nối.*chưa ghi gì/);
    expect(port).toBeGreaterThan(0);
    await saveNumbered(server, 'a', 9);
    await expectGood(server);
  });
});

/** Where a database of an engine is made; null where it does not run here. */
async function placeOn(engine: 'embedded' | 'pglite' | 'server') {
  if (engine === 'server') {
    if (!hasTestServer()) return null;
    const { url, remove } = await databaseOnServer();
    return { place: { url }, remove };
  }
  if (engine === 'embedded' && noEmbedded() !== null) return null;
  const { home, remove } = temporaryHome();
  return { place: { home, only: engine }, remove: async () => remove() };
}

describe.each(['embedded', 'pglite', 'server'] as const)('a migration killed half-way, %s', (engine) => {
  it('is completed by the next start', async ({ skip }) => {
    const made = await placeOn(engine);
    if (made === null) return skip(true, `no ${engine} here`);
    const { place, remove } = made;
    const folder = mkdtempSync(join(root, 'tests', '.faults-'));
    try {
      const first = await openDatabase(place);
      await putRecord(first.connection, emptyRecord(authority), new Date());
      await saveNumbered(first.connection, 'a', 1);
      await first.connection.close();
      const next: readonly Migration[] = [
        { number: 9001, name: 'half', text: 'create table half (n integer); insert into half values (1);' },
        {
          number: 9002,
          name: 'whole',
          text: 'insert into half select generate_series(2, 500000); alter table half add m integer default 7;',
        },
      ];
      writeFileSync(
        join(folder, 'start.mts'),
        `import { openDatabase } from '#store/engine/open-database.ts';
        import { ownMigrations } from '#store/engine/migrate.ts';
        console.log('starting');
        const slow = ${JSON.stringify(next)};
        slow[1].text += ' select pg_sleep(60);';
        await openDatabase(${JSON.stringify(place)}, [...ownMigrations(), ...slow]);
        console.log('done');`,
      );
      const child = spawn(process.execPath, ['--import', 'tsx', join(folder, 'start.mts')], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      await new Promise((resolve) =>
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          resolve(null);
        }),
      );
      // Long enough to be in the second of the two, which sleeps at its end.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      expect(said.trim()).toBe('starting');

      // As far as the data goes it was not begun: the program before it still works with it.
      const before = await openDatabase(place);
      await saveNumbered(before.connection, 'a', 2);
      await before.connection.close();
      const again = await openDatabase(place, [...ownMigrations(), ...next]);
      await again.connection.close();
      const last = await openDatabase(place, [...ownMigrations(), ...next]);
      const [rows] = await last.connection.query(
        script('select array(select number from schema_migration where number > 9000 order by 1) as numbers'),
      );
      expect(rows?.numbers).toEqual([9001, 9002]);
      const kept = await figuresOfSaves(last.connection);
      expect([kept.get('a 1'), kept.get('a 2')]).toEqual([2, 2]);
      await expectGood(last.connection);
      await last.connection.close();
    } finally {
      rmSync(folder, { recursive: true });
      await remove();
    }
  });
});

/** A small disk of its own; why not, where none can be made. */
function smallDisk(megabytes: number): { readonly path: string; readonly remove: () => void } | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can make a small disk';
  const path = mkdtempSync(join(tmpdir(), 'bokhuyet-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', path]);
  if (made.status !== 0) {
    rmSync(path, { recursive: true });
    return `mount: ${made.stderr}`;
  }
  return {
    path,
    remove: () => {
      spawnSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

describe.each(['embedded', 'pglite'] as const)('a full disk, %s', (engine) => {
  it('is said, keeps what was acknowledged, and the work goes on once there is room', async ({ skip }) => {
    if (engine === 'embedded') skip(noEmbedded() !== null, 'no embedded server here');
    const disk = smallDisk(220);
    if (typeof disk === 'string') return skip(true, disk);
    try {
      const home = join(disk.path, 'home');
      mkdirSync(home);
      chmodSync(home, 0o711);
      const { connection } = await openDatabase({ home, only: engine });
      await putRecord(connection, emptyRecord(authority), new Date());
      const ballast = join(disk.path, 'ballast');
      const { bavail, bsize } = statfsSync(disk.path);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - 300_000));

      const stands: number[] = [];
      let told: unknown;
      for (let number = 1; number < 5_000 && told === undefined; number += 1)
        await saveNumbered(connection, 'a', number).then(
          () => stands.push(number),
          (error: unknown) => {
            told = error;
          },
        );
      rmSync(ballast);
      await connection.close().catch(() => undefined);

      const again = await openDatabase({ home, only: engine });
      await saveNumbered(again.connection, 'a', stands.length + 1);
      const kept = await figuresOfSaves(again.connection);
      expect([...stands, stands.length + 1].filter((number) => kept.get(`a ${number}`) !== 2)).toEqual([]);
      await expectGood(again.connection);
      await again.connection.close();
      expect(stands.length).toBeGreaterThan(0);
      if (!(told instanceof DatabaseRefusal)) throw told;
      // Where the log itself finds no room, the server ends and the connection is lost.
      expect(told.vi).toMatch(/Ổ đĩa đầy; lần này chưa ghi gì|Mất kết nối/);
    } finally {
      disk.remove();
    }
  });
});
