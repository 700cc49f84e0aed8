/**
 * Texts nobody writes and files nevertheless hold: one thing over and over, papers cut up and shuffled, letters of
 * every script. Reading must give facts with right places for all of them, in time linear in their length.
 */
import fc from 'fast-check';

/** What a strange text repeats: openings that never close, words that begin a statement and never end it. */
export const refrains: readonly string[] = [
  '(',
  ')',
  '"',
  '; ',
  ', ',
  ': ',
  '. ',
  '- ',
  '/',
  '\t',
  '\n',
  'a\n',
  'x',
  'e\u0301\u0323',
  '👍',
  '\ud800',
  '\u0000',
  '1.',
  '12.345,6 ',
  '% ',
  '1\t2\t3\n',
  'tăng 5% ',
  'tỷ ',
  'một ',
  'so với ',
  'trong đó ',
  '(trong đó ',
  'do ',
  'và ',
  'của ',
  'giao ',
  'yêu cầu ',
  'Tuy nhiên, ',
  'mặc dù ',
  'Nghị quyết số ',
  'Nghị quyết số 5, ',
  'HĐND-UBND/',
  'ngày 1/1/2020 ',
  'tháng 1 ',
  '2019-2020 ',
  'I. KẾT QUẢ\n',
  'Nguyên nhân: ',
  'Giải ngân còn chậm. Nguyên nhân là do mưa lũ. ',
  'Giao Phòng Tài chính lập kế hoạch. Thời hạn: 30/9/2025. ',
  'Năm 2024: Kế hoạch vốn đầu tư công được giao\t1\t2\n',
  '- Tập trung thực hiện;\n',
  'Thu ngân sách đạt 5% ',
  'Thu ngân sách nhà nước trên địa bàn thành phố trong chín tháng đầu năm\n',
];

/** Papers cut at any place, put together in any order, with strange things between. */
export const shuffled = (papers: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc
          .tuple(
            fc.constantFrom(...papers),
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.integer({ min: 1, max: 400 }),
          )
          .map(([paper, from, length]) => {
            const start = Math.floor(paper.length * from);
            return paper.slice(start, start + length);
          }),
        fc.constantFrom(...refrains),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
