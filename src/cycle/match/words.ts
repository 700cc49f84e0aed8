/**
 * Words for comparing, not for printing: lower case, without diacritics, abbreviations written out.
 *
 * File names and hurried reports lose diacritics, and every office abbreviates, so names are compared in the form
 * they all share. Which spelling was meant is told apart where two names share it.
 */
import { remembered } from '#core/remembered.ts';
import { bare, fold } from '#prose/lexicon/fold.ts';

/** A word as it is compared: without diacritics, and as it was spelt; `letters` where it may be the initials of a name. */
export type Word = { readonly bare: string; readonly folded: string; readonly letters?: string };

/** Abbreviations with one meaning in reports (domain.md 12); those with several are left as they are. */
const abbreviations: readonly (readonly [short: string, long: string])[] = [
  ['anct', 'an ninh chính trị'],
  ['antt', 'an ninh trật tự'],
  ['atgt', 'an toàn giao thông'],
  ['attp', 'an toàn thực phẩm'],
  ['vsattp', 'vệ sinh an toàn thực phẩm'],
  ['bchqs', 'ban chỉ huy quân sự'],
  ['chqs', 'chỉ huy quân sự'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['bhyt', 'bảo hiểm y tế'],
  ['btv', 'ban thường vụ'],
  ['bch', 'ban chấp hành'],
  ['bvmt', 'bảo vệ môi trường'],
  ['bql', 'ban quản lý'],
  ['ca', 'công an'],
  ['ccn', 'cụm công nghiệp'],
  ['cchc', 'cải cách hành chính'],
  ['cn', 'công nghiệp'],
  ['dqtv', 'dân quân tự vệ'],
  ['dvc', 'dịch vụ công'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['đtc', 'đầu tư công'],
  ['dn', 'doanh nghiệp'],
  ['da', 'dự án'],
  ['đtpt', 'đầu tư phát triển'],
  ['đtxd', 'đầu tư xây dựng'],
  ['gcn', 'giấy chứng nhận'],
  ['gcnqsdđ', 'giấy chứng nhận quyền sử dụng đất'],
  ['gdnn', 'giáo dục nghề nghiệp'],
  ['gpmb', 'giải phóng mặt bằng'],
  ['gpxd', 'giấy phép xây dựng'],
  ['gtsx', 'giá trị sản xuất'],
  ['hđnd', 'hội đồng nhân dân'],
  ['hh', 'hàng hóa'],
  ['htx', 'hợp tác xã'],
  ['kcn', 'khu công nghiệp'],
  ['kkt', 'khu kinh tế'],
  ['ktxh', 'kinh tế xã hội'],
  ['lđlđ', 'liên đoàn lao động'],
  ['mttq', 'mặt trận tổ quốc'],
  ['mttqvn', 'mặt trận tổ quốc việt nam'],
  ['nqd', 'ngoài quốc doanh'],
  ['noxh', 'nhà ở xã hội'],
  ['ns', 'ngân sách'],
  ['ntm', 'nông thôn mới'],
  ['nsđp', 'ngân sách địa phương'],
  ['nsnn', 'ngân sách nhà nước'],
  ['nvqs', 'nghĩa vụ quân sự'],
  ['pctn', 'phòng chống tham nhũng'],
  ['pccc', 'phòng cháy chữa cháy'],
  ['ptqđ', 'phát triển quỹ đất'],
  ['qd', 'quốc doanh'],
  ['qg', 'quốc gia'],
  ['qlda', 'quản lý dự án'],
  ['qsd', 'quyền sử dụng'],
  ['qsdđ', 'quyền sử dụng đất'],
  ['sddđ', 'sử dụng đất'],
  ['sxcn', 'sản xuất công nghiệp'],
  ['tncn', 'thu nhập cá nhân'],
  ['tnbq', 'thu nhập bình quân'],
  ['tngt', 'tai nạn giao thông'],
  ['tthc', 'thủ tục hành chính'],
  ['ttcn', 'tiểu thủ công nghiệp'],
  ['ttxd', 'trật tự xây dựng'],
  ['tdp', 'tổ dân phố'],
  ['tccsđ', 'tổ chức cơ sở đảng'],
  ['tccs', 'tổ chức cơ sở'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc việt nam'],
  ['ubnd', 'ủy ban nhân dân'],
  ['vn', 'việt nam'],
  ['vphc', 'vi phạm hành chính'],
  ['xklđ', 'xuất khẩu lao động'],
  ['xnk', 'xuất nhập khẩu'],
  ['xdcb', 'xây dựng cơ bản'],
  ['đkkd', 'đăng ký kinh doanh'],
  ['lđ', 'lao động'],
  ['gqvl', 'giải quyết việc làm'],
  ['vsmt', 'vệ sinh môi trường'],
  ['thcs', 'trung học cơ sở'],
  ['dv', 'dịch vụ'],
  ['tm', 'thương mại'],
  ['tw', 'trung ương'],
];

/** `T.H. Đạo` is `TH Đạo`. */
const joinedInitials = (phrase: string): string =>
  phrase
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{M}])(?:\p{Lu}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `);

const split = (phrase: string): readonly string[] => joinedInitials(phrase).match(/[\p{L}\p{M}]+|\d+/gu) ?? [];

const asWord = remembered((word: string): Word => ({ bare: bare(word), folded: fold(word) }));

const isCapitals = remembered((word: string): boolean => /^\p{Lu}{2,9}$/u.test(word));

/** Capitals that may stand for words, `CTMTQG`: not a word of a line that is all in capitals, unless it has no vowel. */
const mayBeInitials = (word: string, loud: boolean): boolean =>
  isCapitals(word) && (!loud || !/[aeiouyăâêôơưà-ỹ]/iu.test(word));

const asRead = (word: string, loud: boolean): Word =>
  mayBeInitials(word, loud) ? { ...asWord(word), letters: word.toLowerCase() } : asWord(word);

const longOf: ReadonlyMap<string, string> = new Map(
  abbreviations.flatMap(([short, long]) => [
    [fold(short), long],
    [bare(short), long],
  ]),
);

/** Up to three letters may be a word of the language (`da`, `dự`): those count as abbreviations in capitals only. */
const SHORT = 3;

const abbreviationOf = remembered((word: string): string | null => {
  if (word.length <= SHORT && word !== word.toUpperCase()) return null;
  return longOf.get(fold(word)) ?? (/^\p{ASCII}+$/u.test(word) ? longOf.get(bare(word)) : null) ?? null;
});

const outOf = new Map([...new Set(longOf.values())].map((long) => [long, split(long).map(asWord)] as const));

const writtenOut = (word: string, loud: boolean): readonly Word[] =>
  outOf.get(abbreviationOf(word) ?? '') ?? [asRead(word, loud)];

const isLoud = (phrase: string): boolean => phrase === phrase.toUpperCase() && /\s/u.test(phrase.trim());

/**
 * A phrase in small letters with abbreviations written out; capitals that may be initials stay capitals.
 *
 * @example writtenPlainly('Giải ngân vốn ĐTC của TCTD') // 'giải ngân vốn đầu tư công của TCTD'
 */
export function writtenPlainly(phrase: string): string {
  const loud = isLoud(phrase);
  return joinedInitials(phrase).replace(/[\p{L}\p{M}]+/gu, (word) => {
    const long = abbreviationOf(word);
    if (long !== null) return long;
    return mayBeInitials(word, loud) ? word : word.toLowerCase();
  });
}

/**
 * The words of a phrase with abbreviations written out; marks are dropped.
 *
 * @example wordsIn('Thu NSNN').map((word) => word.bare) // ['thu', 'ngan', 'sach', 'nha', 'nuoc']
 */
export const wordsIn = remembered((phrase: string): readonly Word[] => {
  const loud = isLoud(phrase);
  return split(phrase).flatMap((word) => writtenOut(word, loud));
});

/**
 * The words of a file's name: split at marks and at capitals, extension dropped.
 *
 * @example wordsOfName('BC_BacSon-9T.docx').map((word) => word.bare) // ['bc', 'bac', 'son', '9', 't']
 */
export const wordsOfName = (file: string): readonly Word[] =>
  wordsIn(
    (file.split('/').at(-1) ?? file)
      .replace(/\.[A-Za-z]{2,5}$/, '')
      .normalize('NFC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  );

/** The first run of the words that is the phrase, glued together or not: `bac son`, `bacson`. Its first index, or -1. */
export function findRun(words: readonly Word[], phrase: readonly Word[]): number {
  const wanted = phrase.map((word) => word.bare).join('');
  if (wanted === '') return -1;
  return words.findIndex((_, start) => {
    let glued = '';
    for (let at = start; at < words.length && glued.length < wanted.length; at += 1) glued += words[at]?.bare;
    return glued === wanted;
  });
}
