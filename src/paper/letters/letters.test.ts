/** Texts in the letters of old fonts, made from Unicode by tables written the other way round, come back as they were. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { documentOf, runningText } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { inLettersOf, spelled } from './legacy-letters.ts';
import { inTcvn3, inVni, tcvn3Bytes } from './letters-sample.ts';
import { inUnicode, writingOf } from './recognise-writing.ts';
import { isSyllable } from './syllable.ts';

const report = `Ủy ban nhân dân huyện báo cáo: sáu tháng đầu năm thu ngân sách đạt 125,4 tỷ đồng, bằng 52,3% dự toán,
tăng 8,5% so với cùng kỳ; giá trị sản xuất công nghiệp ước đạt 1.204 tỷ đồng. Tuy nhiên, tiến độ giải ngân vốn đầu tư
còn chậm, mới đạt 31% kế hoạch; công tác giải phóng mặt bằng ở một số xã gặp khó khăn, vướng mắc.`;
/** TCVN3 has no capital Ủ but in a font of its own: offices type the small letter. */
const asTyped = report.replace('Ủy', 'ủy');

describe('a report in old letters', () => {
  it('of TCVN3 comes back', () => {
    expect(spelled(inTcvn3(asTyped), 'tcvn3')).toBe(asTyped);
  });
  it('of VNI comes back', () => {
    expect(spelled(inVni(report), 'vni')).toBe(report);
  });
  it('is recognised without a font, as is one in Unicode', () => {
    expect(writingOf(inTcvn3(asTyped))).toBe('tcvn3');
    expect(writingOf(inVni(report))).toBe('vni');
    expect(writingOf(report)).toBeNull();
    expect(writingOf(report.normalize('NFD'))).toBeNull();
  });
  it('may hold lines in Unicode, which stay', () => {
    const mixed = `${inTcvn3(asTyped)}\nĐường số 5`;
    expect(runningText(inUnicode(documentOf(mixed)).document).text).toBe(`${asTyped}\nĐường số 5`);
  });
  it('in the bytes of its code page is read as text, and said so', async () => {
    const letters = inTcvn3(asTyped);
    const bytes = Uint8Array.from([...asTyped.normalize('NFC')].map((one) => tcvn3Bytes[one] ?? one.charCodeAt(0)));
    expect(bytes.length).toBe(letters.length);
    const intake = await readPaper(bytes, { name: 'a.txt' });
    expect(intake.ok && runningText(intake.document).text).toBe(asTyped);
    expect(intake.ok && intake.notices).toEqual([{ code: 'old-letters', data: { encoding: 'tcvn3' } }]);
  });
});

test.each([
  ['.VnTime', 'Céng hoµ x· héi chñ nghÜa', 'Cộng hoà xã hội chủ nghĩa'],
  ['.VnTimeH', 'b¸o c¸o', 'BÁO CÁO'],
  ['VNI-Times', 'Coäng hoøa xaõ hoäi', 'Cộng hòa xã hội'],
  ['.VnTime', 'đã là Unicode', 'đã là Unicode'],
  ['Times New Roman', 'Céng', 'Céng'],
])('in %s “%s” shows “%s”', (font, letters, shown) => {
  expect(inLettersOf(font, letters)).toBe(shown);
});

test.each([
  'thuyền',
  'hoà',
  'thuý',
  'quá',
  'già',
  'xão',
  'nghiêng',
  'quyết',
  'ở',
  'ĐẢNG',
  'giữ',
  'khuỷu'.normalize('NFD'),
])('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
});
test.each(['thuyÒng', 'Céngng', 'hoøa', 'xaõ', 'µ', 'ĐĐ', 'hoäi', 'taùc'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

/** What both the old fonts and code page 1252 can hold; the rest of a paper's signs is not theirs to keep. */
const papers = ['', 'own'].flatMap((folder) => {
  const path = join(import.meta.dirname, '../../../corpus', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(path, name), 'utf8').normalize('NFC')] as const);
});
const PLAIN = /[^\0-\x7f\p{Script=Latin}]/gu;

test.each(papers)('%s typed in either writing is recognised and comes back', (_, paper) => {
  const text = paper.replace(PLAIN, ' ').toLowerCase();
  for (const [writing, letters] of [
    ['tcvn3', inTcvn3(text)],
    ['vni', inVni(text)],
  ] as const) {
    expect(writingOf(letters)).toBe(writing);
    expect(spelled(letters, writing).toLowerCase()).toBe(text);
  }
});

test.each(papers)('%s in Unicode stays as it is', (_, paper) => {
  expect(writingOf(paper)).toBeNull();
});
