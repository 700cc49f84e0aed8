/**
 * Words for comparing, not for printing: lower case, without diacritics, abbreviations written out.
 *
 * File names and hurried reports lose diacritics, and every office abbreviates, so names are compared in the form
 * they all share. Which spelling was meant is told apart where two names share it.
 */
import { bare, fold } from '#prose/lexicon/fold.ts';

/** A word as it is compared: without diacritics, and as it was spelt. */
export type Word = { readonly bare: string; readonly folded: string };

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
  ['cchc', 'cải cách hành chính'],
  ['cn', 'công nghiệp'],
  ['dqtv', 'dân quân tự vệ'],
  ['dvc', 'dịch vụ công'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['đtc', 'đầu tư công'],
  ['dn', 'doanh nghiệp'],
  ['da', 'dự án'],
  ['gcn', 'giấy chứng nhận'],
  ['gcnqsdđ', 'giấy chứng nhận quyền sử dụng đất'],
  ['gpmb', 'giải phóng mặt bằng'],
  ['gpxd', 'giấy phép xây dựng'],
  ['gtsx', 'giá trị sản xuất'],
  ['hđnd', 'hội đồng nhân dân'],
  ['hh', 'hàng hóa'],
  ['ktxh', 'kinh tế xã hội'],
  ['lđlđ', 'liên đoàn lao động'],
  ['mttq', 'mặt trận tổ quốc'],
  ['mttqvn', 'mặt trận tổ quốc việt nam'],
  ['nqd', 'ngoài quốc doanh'],
  ['nsđp', 'ngân sách địa phương'],
  ['nsnn', 'ngân sách nhà nước'],
  ['nvqs', 'nghĩa vụ quân sự'],
  ['pctn', 'phòng chống tham nhũng'],
  ['pccc', 'phòng cháy chữa cháy'],
  ['ptqđ', 'phát triển quỹ đất'],
  ['qsdđ', 'quyền sử dụng đất'],
  ['sddđ', 'sử dụng đất'],
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

const split = (words: string): readonly string[] => words.normalize('NFC').match(/[\p{L}\p{M}]+|\d+/gu) ?? [];

const asWord = (word: string): Word => ({ bare: bare(word), folded: fold(word) });

const written: ReadonlyMap<string, readonly Word[]> = new Map(
  abbreviations.flatMap(([short, long]) => {
    const words = split(long).map(asWord);
    return [
      [fold(short), words],
      [bare(short), words],
    ] as const;
  }),
);

/** Up to three letters may be a word of the language (`da`, `dự`): those count as abbreviations in capitals only. */
const SHORT = 3;

const writtenOut = (word: string): readonly Word[] =>
  (word.length > SHORT || word === word.toUpperCase()
    ? (written.get(fold(word)) ?? written.get(bare(word)))
    : null) ?? [asWord(word)];

/**
 * The words of a phrase with abbreviations written out; marks are dropped.
 *
 * @example wordsIn('Thu NSNN').map((word) => word.bare) // ['thu', 'ngan', 'sach', 'nha', 'nuoc']
 */
export const wordsIn = (phrase: string): readonly Word[] => split(phrase).flatMap(writtenOut);

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

/** Longest run of the words that is the phrase, glued together or not: `bac son`, `bacson`. Its first index, or -1. */
export function findRun(words: readonly Word[], phrase: readonly Word[]): number {
  const wanted = phrase.map((word) => word.bare).join('');
  if (wanted === '') return -1;
  return words.findIndex((_, start) => {
    let glued = '';
    for (let at = start; at < words.length && glued.length < wanted.length; at += 1) glued += words[at]?.bare;
    return glued === wanted;
  });
}
