/**
 * One process a folder: a file that names who holds it. What a killed process left is taken over once its number no
 * longer lives on this machine; on another machine nobody can tell, so that is left to a person.
 */
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseRefusal } from './refusal.ts';

type Holder = { readonly pid: number; readonly host: string };

export type FolderLock = { readonly release: () => void };

/** Whoever decides that a lock is stale does so alone; a decision takes milliseconds, so an old one is a leftover. */
const longestDecision = 10_000;

/** What this process holds: in a container every program has the same number, so the number alone says nothing. */
const mine = new Set<string>();

/** Takes the lock file, or refuses with who holds it. */
export function lockFolder(file: string): FolderLock {
  const me: Holder = { pid: process.pid, host: hostname() };
  if (mine.has(file)) throw held(file, me);
  if (!created(file, me)) takeOver(file, me);
  mine.add(file);
  return {
    release: () => {
      mine.delete(file);
      rmSync(file, { force: true });
    },
  };
}

function created(file: string, me: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(me), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function takeOver(file: string, me: Holder): void {
  const deciding = `${file}.deciding`;
  if (!decidesAlone(deciding)) throw held(file, null);
  try {
    const holder = holderOf(file);
    if (holder !== null && !isGone(holder)) throw held(file, holder);
    rmSync(file, { force: true });
    if (!created(file, me)) throw held(file, holderOf(file));
  } finally {
    rmdirSync(deciding);
  }
}

function decidesAlone(deciding: string): boolean {
  try {
    mkdirSync(deciding);
    return true;
  } catch {
    const age = Date.now() - (statSync(deciding, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age < longestDecision) return false;
    rmdirSync(deciding);
    return decidesAlone(deciding);
  }
}

/** Null for a file cut short by a crash: its writer is gone. */
function holderOf(file: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

const isGone = ({ pid, host }: Holder): boolean => host === hostname() && (pid === process.pid || !isAlive(pid));

/** A process of this number lives, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const held = (file: string, holder: Holder | null): DatabaseRefusal => {
  const who = holder === null ? '?' : `${holder.pid}@${holder.host}`;
  return new DatabaseRefusal({
    vi: `${file}: tiến trình ${who} đang dùng dữ liệu này; hãy đóng chương trình đó, hoặc nếu nó không còn chạy thì xóa tệp này.`,
    en: `process ${who} is using this data; close that program, or delete this file if it no longer runs.`,
  });
};
