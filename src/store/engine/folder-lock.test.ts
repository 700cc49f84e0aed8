import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryHome } from '#store/store-sample.ts';
import { lockFolder } from './folder-lock.ts';
import { DatabaseRefusal } from './refusal.ts';

let place: ReturnType<typeof temporaryHome>;
let file: string;
beforeEach(() => {
  place = temporaryHome();
  file = join(place.home, 'lock');
});
afterEach(() => place.remove());

const heldBy = (pid: number, host = hostname()): void => writeFileSync(file, JSON.stringify({ pid, host }));
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

it('lets one in, and the next after it left', () => {
  const lock = lockFolder(file);
  expect(() => lockFolder(file)).toThrow(DatabaseRefusal);
  lock.release();
  expect(existsSync(file)).toBe(false);
  lockFolder(file).release();
});

it('refuses while another process lives, naming it', () => {
  heldBy(process.ppid);
  expect(() => lockFolder(file)).toThrow(String(process.ppid));
});

it('takes over from a process that is gone, from one of our number, and from a line cut short', () => {
  for (const leave of [
    () => heldBy(deadProcess()),
    () => heldBy(process.pid),
    () => writeFileSync(file, '{"pid": 12'),
  ]) {
    leave();
    lockFolder(file).release();
  }
});

it('leaves the lock of another machine to a person', () => {
  heldBy(deadProcess(), 'another-machine');
  expect(() => lockFolder(file)).toThrow('another-machine');
});
