/** The copies a check gives away: comments for a paper, SARIF for programs, nothing of a paper that bears a stamp. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAnnotate, writeAnnotated } from '#cli/check-annotate.ts';
import { sarifOf } from '#cli/sarif.ts';
import { day } from '#core/day.ts';
import { checkFile } from '#cycle/check/check-file.ts';
import { escaped } from '#paper/package/xml-text.ts';
import { docxOf, p, xlsxOf } from '#paper/read/read-sample.ts';
import { worded } from '#prose/words/problems.ts';

const on = day('2026-10-05');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bokhuyet-copies-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wrong = 'Tổng mức bán lẻ hàng hóa đạt 2.531 tỷ đồng, tăng 18,0% so với cùng kỳ (2.284 tỷ đồng).';

describe('the annotated copy', () => {
  test('has message and advice at the words', async () => {
    const bytes = docxOf(p(wrong));
    const checked = await checkFile(bytes, 'a.docx', { on });
    if (!checked.ok) throw new Error(checked.problem.code);
    const out = join(folder, 'a.docx');
    writeAnnotated(bytes, { file: 'a.docx', out, checked, on });
    const comments = new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(out)))['word/comments.xml']);
    expect(checked.problems).not.toEqual([]);
    for (const told of checked.problems.map(worded))
      for (const words of [told.message.vi, told.advice.vi]) expect(comments).toContain(escaped(words));
  });

  test('is never made of a paper with a stamp', async () => {
    const bytes = strToU8(`MẬT\nỦY BAN NHÂN DÂN\nBÁO CÁO\n${wrong}`);
    const checked = await checkFile(bytes, 'b.txt', { on });
    expect(checked.ok && checked.problems.map(({ code }) => code)).toEqual(['BM01']);
    writeAnnotated(bytes, { file: 'b.txt', out: join(folder, 'b.html'), checked, on });
    expect(existsSync(join(folder, 'b.html'))).toBe(false);
  });

  test('never replaces the paper, and is one paper’s', () => {
    const file = join(folder, 'a.docx');
    expect(() => checkAnnotate([file], join(folder, '.', 'a.docx'))).toThrow(/tên khác/);
    expect(() => checkAnnotate(['a', 'b'], 'c')).toThrow(/một tệp/);
  });

  test.each([
    ['docx', docxOf(p(wrong))],
    [
      'xlsx',
      xlsxOf([
        {
          xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ngày 31/9/2026, UBND phường họp giao ban.</t></is></c></row></sheetData>`,
        },
      ]),
    ],
    ['txt', strToU8(wrong)],
  ] as const)('replaces a %s copy of its own, nobody else’s file', async (kind, bytes) => {
    const source = `source.${kind}`;
    const out = join(folder, `copy.${kind === 'txt' ? 'html' : kind}`);
    writeFileSync(out, bytes);
    expect(() => checkAnnotate([source], out)).toThrow(/đã có.*already there/s);
    expect(() => checkAnnotate([source], out, true)).not.toThrow();
    const checked = await checkFile(bytes, source, { on });
    if (!checked.ok) throw new Error(checked.problem.code);
    expect(checked.problems).not.toEqual([]);
    writeAnnotated(bytes, { file: source, out, checked, on });
    expect(() => checkAnnotate([source], out)).not.toThrow();
  });
});

test('what is no administrative document is refused, not praised', async () => {
  const checked = await checkFile(strToU8('2 kg thịt\n3 bó rau muống'), 'đi chợ.txt', { on });
  expect(checked.ok ? checked.problems : checked.problem.code).toBe('TP16');
});

describe('SARIF', () => {
  const lineOf = async (text: string, file: string) => {
    const checked = await checkFile(strToU8(text), file, { on });
    if (!checked.ok) throw new Error(checked.problem.code);
    const problems = checked.problems.map((one) => ({ ...worded(one), family: one.code.slice(0, 2), where: null }));
    return { file, problems, notices: [] };
  };

  test('names every rule with its help, and places relative to the caller', async () => {
    const [run] = sarifOf([await lineOf(wrong, '/nhà/báo cáo.txt')], { language: 'vi', from: '/nhà' }).runs;
    const { rules } = run?.tool.driver ?? { rules: [] };
    expect(rules.every(({ help, shortDescription }) => help.text !== '' && shortDescription.text !== '')).toBe(true);
    expect(run?.results).not.toEqual([]);
    for (const result of run?.results ?? []) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      const [place] = result.locations;
      expect(decodeURIComponent(place?.physicalLocation.artifactLocation.uri ?? '')).toBe('báo cáo.txt');
      const { region } = place?.physicalLocation ?? {};
      expect(wrong.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toBe(
        region?.snippet.text,
      );
    }
  });

  test('keeps a fingerprint when words before it change', async () => {
    const print = async (text: string) =>
      sarifOf([await lineOf(text, 'a.txt')], { language: 'vi', from: '.' }).runs[0]?.results.map(
        ({ partialFingerprints }) => partialFingerprints,
      );
    expect(await print(`Một dòng thêm vào trước.\n${wrong}`)).toEqual(await print(wrong));
  });
});
