import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { teachCommand } from './teach.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'kien-an');
const answers = (text: string): void => writeFileSync(join(folder, 'reviews', '2019-9M', 'answers.yaml'), text);
const told: string[] = [];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bokhuyet-teach-'));
  cpSync(example, folder, { recursive: true });
  told.length = 0;
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((words) => told.push(String(words)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...more: string[]) => teachCommand().parseAsync(['node', 'teach', folder, '--period', '2019-9M', ...more]);

describe('bokhuyet teach', () => {
  test('writes what was answered as aliases of the folder, and nothing twice', async () => {
    answers('- { words: Gặp gỡ người dân, indicator: tiep-dan, by: Chánh Văn phòng, on: 2019-09-20 }\n');
    await run('--lang', 'en');
    expect(told.join('')).toBe('Gặp gỡ người dân = Lượt tiếp công dân\n1 names taught.\n');
    const text = readFileSync(join(folder, 'indicators.yaml'), 'utf8');
    const before = readFileSync(join(example, 'indicators.yaml'), 'utf8').split('\n');
    expect(text.split('\n').filter((line) => !before.includes(line))).toEqual([
      "    - 'Gặp gỡ người dân' # Chánh Văn phòng, 2019-09-20",
    ]);
    await run();
    expect(told.at(-1)).toBe('Đã ghi thêm 0 tên gọi.\n');
    expect(readFileSync(join(folder, 'indicators.yaml'), 'utf8')).toBe(text);
  });

  test('refuses in both languages where there are no answers, or wrong ones, and writes nothing', async () => {
    await expect(run()).rejects.toThrow(/không có .*answers\.yaml.* \/ there is no/u);
    answers('- { words: Gặp gỡ người dân, indicator: tiep-dan, by: A }\n');
    await expect(run()).rejects.toThrow(/1 lỗi, chưa ghi gì.* \/ mistakes, nothing written/u);
    expect(told.join('')).toMatch(/answers\.yaml:1/u);
    expect(readFileSync(join(folder, 'indicators.yaml'))).toEqual(readFileSync(join(example, 'indicators.yaml')));
  });
});
