/** Letters of old fonts, as the words of a stamp and its caption are typed in them. */
import { expect, test } from 'vitest';
import { respelled } from './stamp-letters.ts';

test.each([
  ['MËT', 'MẬT'],
  ['M Ë T', 'M Ậ T'],
  ['TèI MËT', 'TỐI MẬT'],
  ['TUYÖT MËT', 'TUYỆT MẬT'],
  ['§é mËt: Tèi mËt', 'Độ mật: Tối mật'],
  ['MËT - HáA TèC', 'MẬT - HỎA TỐC'],
  ['V¡N B¶N MËT', 'VĂN BẢN MẬT'],
  ['b¶o vÖ bÝ mËt', 'bảo vệ bí mật'],
  ['MAÄT', 'MẬT'],
  ['TOÁI MAÄT', 'TỐI MẬT'],
  ['TUYEÄT MAÄT', 'TUYỆT MẬT'],
  ['Ñoä maät: Toái maät', 'Độ mật: Tối mật'],
  ['VAÊN BAÛN MAÄT - KHAÅN', 'VĂN BẢN MẬT - KHẨN'],
  ['baûo veä bí maät', 'bảo vệ bí mật'],
])('%s is %s', (typed, said) => {
  expect(respelled(typed).normalize('NFC')).toBe(said);
});

test('a byte that page 1258 gives another letter is the same letter', () => {
  const bytes = Uint8Array.of(0x62, 0xdd, 0x20, 0x6d, 0xcb, 0x74);
  expect(respelled(new TextDecoder('windows-1258').decode(bytes))).toBe('bí mật');
});

test.each(['Độ mật: Tối mật', 'TÀI LIỆU HỘI NGHỊ', 'B¸o c¸o', 'mật'.normalize('NFD')])('%s stays as it is', (line) => {
  expect(respelled(line)).toBe(line);
});
