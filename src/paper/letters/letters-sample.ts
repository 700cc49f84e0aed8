/**
 * Text typed in the letters of old fonts, for tests: tables written the other way round than the reader's.
 */

/** TCVN 5712:1993 (TCVN3): the byte of every lower-case letter, and of the seven capitals it has. */
export const tcvn3Bytes: Readonly<Record<string, number>> = {
  à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9, ă: 0xa8, ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd, ắ: 0xbe, ặ: 0xc6, â: 0xa9, ầ: 0xc7,
  ẩ: 0xc8, ẫ: 0xc9, ấ: 0xca, ậ: 0xcb, đ: 0xae, è: 0xcc, ẻ: 0xce, ẽ: 0xcf, é: 0xd0, ẹ: 0xd1, ê: 0xaa, ề: 0xd2, ể: 0xd3,
  ễ: 0xd4, ế: 0xd5, ệ: 0xd6, ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, í: 0xdd, ị: 0xde, ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ó: 0xe3, ọ: 0xe4,
  ô: 0xab, ồ: 0xe5, ổ: 0xe6, ỗ: 0xe7, ố: 0xe8, ộ: 0xe9, ơ: 0xac, ờ: 0xea, ở: 0xeb, ỡ: 0xec, ớ: 0xed, ợ: 0xee, ù: 0xef,
  ủ: 0xf1, ũ: 0xf2, ú: 0xf3, ụ: 0xf4, ư: 0xad, ừ: 0xf5, ử: 0xf6, ữ: 0xf7, ứ: 0xf8, ự: 0xf9, ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc,
  ý: 0xfd, ỵ: 0xfe, Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7,
}; // biome-ignore format: a table of letters reads by the line

const latin = (bytes: readonly number[]): string => new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
export const inTcvn3 = (text: string): string =>
  latin([...text.normalize('NFC')].map((letter) => tcvn3Bytes[letter] ?? letter.charCodeAt(0)));

const vniTones = ['', 'ù', 'ø', 'û', 'õ', 'ï'];
const toneOf = new Map(['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((mark, at) => [mark, at]));
/** VNI for Windows: vowels, then the mark of its quality with its tone; `ơ ư đ` and the toned i have letters of their own. */
export function inVni(text: string): string {
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
