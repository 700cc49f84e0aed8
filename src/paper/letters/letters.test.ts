/** Texts in the letters of old fonts, made from Unicode by tables written the other way round, come back as they were. */
import { describe, expect, it, test } from 'vitest';
import { documentOf, runningText } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { inLettersOf, spelled } from './legacy-letters.ts';
import { inUnicode, writingOf } from './recognise-writing.ts';
import { isSyllable } from './syllable.ts';

/** TCVN 5712:1993 (TCVN3): the byte of every lower-case letter, and of the seven capitals it has. */
const tcvn3Bytes: Readonly<Record<string, number>> = {
  à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9, ă: 0xa8, ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd, ắ: 0xbe, ặ: 0xc6, â: 0xa9, ầ: 0xc7,
  ẩ: 0xc8, ẫ: 0xc9, ấ: 0xca, ậ: 0xcb, đ: 0xae, è: 0xcc, ẻ: 0xce, ẽ: 0xcf, é: 0xd0, ẹ: 0xd1, ê: 0xaa, ề: 0xd2, ể: 0xd3,
  ễ: 0xd4, ế: 0xd5, ệ: 0xd6, ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, í: 0xdd, ị: 0xde, ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ó: 0xe3, ọ: 0xe4,
  ô: 0xab, ồ: 0xe5, ổ: 0xe6, ỗ: 0xe7, ố: 0xe8, ộ: 0xe9, ơ: 0xac, ờ: 0xea, ở: 0xeb, ỡ: 0xec, ớ: 0xed, ợ: 0xee, ù: 0xef,
  ủ: 0xf1, ũ: 0xf2, ú: 0xf3, ụ: 0xf4, ư: 0xad, ừ: 0xf5, ử: 0xf6, ữ: 0xf7, ứ: 0xf8, ự: 0xf9, ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc,
  ý: 0xfd, ỵ: 0xfe, Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7,
}; // biome-ignore format: a table of letters reads by the line

const latin = (bytes: readonly number[]): string => new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
const inTcvn3 = (text: string): string =>
  latin([...text.normalize('NFC')].map((letter) => tcvn3Bytes[letter] ?? letter.charCodeAt(0)));

const vniTones = ['', 'ù', 'ø', 'û', 'õ', 'ï'];
const toneOf = new Map(['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((mark, at) => [mark, at]));
/** VNI for Windows: vowels, then the mark of its quality with its tone; `ơ ư đ` and the toned i have letters of their own. */
function inVni(text: string): string {
  return [...text.normalize('NFC')].map(vniOf).join('');
}
function vniOf(letter: string): string {
  const small = letter.toLowerCase();
  const raise = (out: string): string => (letter === small ? out : out.toUpperCase());
  if (small === 'đ') return raise('ñ');
  const [base = '', ...marks] = small.normalize('NFD');
  const tone = toneOf.get(marks.find((mark) => toneOf.has(mark)) ?? '') ?? 0;
  const quality = marks.find((mark) => !toneOf.has(mark));
  if (base === 'i' && tone > 0) return raise(['', 'í', 'ì', 'æ', 'ó', 'ò'][tone] ?? '');
  if (base === 'y' && tone === 5) return raise('î');
  if (quality === '\u031b') return raise((base === 'o' ? 'ô' : 'ö') + vniTones[tone]);
  if (quality === '\u0302') return raise(base + ['â', 'á', 'à', 'å', 'ã', 'ä'][tone]);
  if (quality === '\u0306') return raise(base + ['ê', 'é', 'è', 'ú', 'ü', 'ë'][tone]);
  return raise(base + vniTones[tone]);
}

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
