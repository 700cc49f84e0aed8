/** Single sentences, one for each way a number or a statement is put. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { readingJson } from '#prose/read/reading-json.ts';
import { numberOf } from '#prose/read/text/numbers.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';

const YEAR = 'Báo cáo 9 tháng năm 2019.\n';
const of = (sentence: string) => read(documentOf(YEAR + sentence));
const first = (sentence: string) => {
  const [fact] = of(sentence).figures;
  return (
    fact && {
      label: fact.label,
      value: fact.value?.toString() ?? null,
      unit: fact.unit,
      growth: fact.growthPct?.toString() ?? null,
      done: fact.completions.map((part) => part.percent.toString()),
    }
  );
};

describe('numbers', () => {
  it.each([
    ['4.519', '4519'],
    ['771,818', '771.818'],
    ['1.437,634', '1437.634'],
    ['540.056', '540056'],
    ['5,680', '5.68'],
    ['1.000.950', '1000950'],
    ['2.5', '2.5'],
    ['1,234,567', '1234567'],
    ['1,234.56', '1234.56'],
    ['0.360', '0.36'],
    ['05', '5'],
  ])('%s is %s', (printed, value) => expect(numberOf(printed)?.value.toString()).toBe(value));

  it('counts printed decimals, zeros too', () => expect(numberOf('7,30')).toMatchObject({ decimals: 2 }));
});

describe('values and units', () => {
  it.each([
    ['Thu ngân sách 1. 357 tỷ đồng.', '1357', 'tỷ đồng'],
    ['Khối lượng xây dựng làm được 119 tỷ 214 triệu đồng.', '119.214', 'tỷ đồng'],
    ['Sản lượng lương thực ước trên 39 vạn tấn.', '39', 'vạn tấn'],
    ['Diện tích gieo trồng là 77 ngàn ha.', '77', 'ngàn ha'],
    ['Tổng giá trị sản xuất trên 4,6 nghìn tỷ đồng.', '4.6', 'nghìn tỷ đồng'],
    ['Năng suất lúa ước 54 tạ/ha.', '54', 'tạ/ha'],
    ['Kim ngạch xuất khẩu đạt 428 triệu USD.', '428', 'triệu USD'],
    ['Thu ngân sách 633 tỷ đông.', '633', 'tỷ đồng'],
    ['Tổng vốn ngân sách tập trung 235 tỷ, còn lại chưa phân bổ.', '235', 'tỷ đồng'],
  ])('%s', (sentence, value, unit) => expect(first(sentence)).toMatchObject({ value, unit }));

  it('reads uỷ and ủy, hoà and hòa, NFD and capitals alike', () => {
    const plain = 'Tổng mức bán lẻ hàng hóa đạt 305 tỷ đồng, bằng 36% kế hoạch.';
    const wanted = { value: '305', unit: 'tỷ đồng', done: ['36'] };
    for (const text of [plain, plain.normalize('NFD'), plain.replace('hóa', 'hoá'), plain.toUpperCase()])
      expect(first(text)).toMatchObject(wanted);
  });

  it('survives the slips that occur in print', () => {
    expect(first('Giá trị sản xuất tặng 3% so với cùng kỳ.')).toMatchObject({ growth: '3' });
    expect(first('Năng suất đặt trên 44,7 tạ/ha.')).toMatchObject({ value: '44.7' });
  });
});

describe('bases of comparison', () => {
  it.each([
    ['Giá trị sản xuất ước 4.500 tỷ đồng, bằng 89,5% so cùng kỳ.', '-10.5', []],
    ['Sản xuất công nghiệp 1.353 tỷ đồng, bằng 116,3% so với cùng kỳ.', '16.3', []],
    ['Thu ngân sách 303 tỷ đồng, bằng 84% dự toán.', null, ['84']],
    ['Thu ngân sách 75 tỷ đồng, vượt 23,2% dự toán.', null, ['123.2']],
    ['Thu ngân sách 75 tỷ đồng, giảm 5% so với dự toán.', null, ['95']],
    [
      'Thu ngân sách 59 tỷ đồng, đạt gần 93% dự toán tỉnh giao, đạt trên 73% dự toán HĐND huyện giao và tăng 13% so với cùng kỳ năm trước.',
      '13',
      ['93', '73'],
    ],
    ['Thu ngân sách 624,8 tỷ đồng, tăng 18,3% so dự toán năm 2018.', '18.3', []],
    ['So với cùng kỳ, thu ngân sách tăng 8%.', '8', []],
  ])('%s', (sentence, growth, done) => expect(first(sentence)).toMatchObject({ growth, done }));

  it('keeps both readings of vượt 132%', () => {
    const [fact] = of('Thu ngân sách 209 tỷ đồng, vượt 132% kế hoạch.').figures;
    expect(fact?.ambiguous?.readings.map((one) => one.planPct?.toString())).toEqual(['132', '232']);
  });

  it('takes no planned growth in brackets for a completion', () => {
    expect(first('Giá trị sản xuất tăng 6,47% (kế hoạch 9,05%).')).toMatchObject({ growth: '6.47', done: [] });
  });

  it('reads plan and last year in brackets', () => {
    const [fact] = of('Sản lượng thủy sản đạt 450 tấn (kế hoạch 500 tấn, cùng kỳ 430 tấn).').figures;
    expect([fact?.value, fact?.planValue, fact?.lastValue].map(String)).toEqual(['450', '500', '430']);
  });

  it.each([
    'Thu ngân sách 9 tháng đạt 208,9 tỷ đồng, ước cả năm đạt 320,5 tỷ đồng, bằng 100,6% dự toán.',
    'Thu ngân sách 9 tháng đạt 208,9 tỷ đồng, cả năm ước đạt 320,5 tỷ đồng, bằng 100,6% dự toán.',
  ])('keeps the year apart from the months: %s', (sentence) => {
    const told = of(sentence).figures.map(({ label, value, period, planPct }) => [
      label,
      `${value}`,
      period,
      `${planPct}`,
    ]);
    expect(told).toEqual([
      ['Thu ngân sách', '208.9', '2019-9M', 'null'],
      ['Thu ngân sách', '320.5', '2019', '100.6'],
    ]);
  });

  it('takes the plan of the whole year for a plan', () => {
    const facts = of('Thu ngân sách 9 tháng đạt 208,9 tỷ đồng (kế hoạch cả năm 318,6 tỷ đồng).').figures;
    expect(facts.map(({ value, planValue }) => [`${value}`, `${planValue}`])).toEqual([['208.9', '318.6']]);
  });

  it('names other bases', () => {
    expect(of('Thu ngân sách 5 tỷ đồng, tăng 3% so với tháng trước.').figures[0]?.basis).toContain('tháng trước');
  });
});

describe('what is no amount', () => {
  it.each([
    'Hội nghị lần thứ 21 khóa XIII diễn ra ngày 30/9/2019 lúc 14:30.',
    'Đại dịch Covid-19 diễn biến khó lường trong giai đoạn 2016-2020.',
    'Duyệt quy hoạch tỷ lệ 1/500 trong quý III năm 2019.',
    'Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố được triển khai.',
  ])('%s', (sentence) => {
    const reading = of(sentence);
    expect([...reading.figures, ...reading.counts]).toEqual([]);
  });
});

describe('directives', () => {
  const cited = (sentence: string) => of(sentence).directives.map((one) => [one.type, one.number, one.issuer]);
  it('shares the issuer of joined mentions', () => {
    expect(cited('Thực hiện có hiệu quả Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố.')).toEqual([
      ['Nghị quyết', '05', 'HĐND thành phố'],
      ['Nghị quyết', '32', 'HĐND thành phố'],
    ]);
  });
  it('reads State symbols and marks legal bases', () => {
    const [law] = of(
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
    ).directives;
    expect(law).toMatchObject({ number: '30/2020/NĐ-CP', issuer: 'Chính phủ', date: '2020-03-05', role: 'basis' });
  });
  it('takes no count of documents for a number', () =>
    expect(cited('Ban hành 4 nghị quyết và kế hoạch 5 năm.')).toEqual([]));
});

describe('any text', () => {
  const fragments = [
    'thu ngân sách',
    ' đạt ',
    '5',
    '1.357',
    '%',
    ' tỷ đồng',
    ', ',
    '; ',
    '(',
    ')',
    'trong đó',
    'tăng',
    'so với cùng kỳ',
    '\n',
    'Nghị quyết số ',
    '05-NQ/TU',
    'ngày 1/1/2019',
    '. ',
    '\t',
    '-',
    'I. ',
    'Giao ',
    'chủ trì',
    '/',
    '…',
    '\ud800',
    'quý IV',
    ':',
    'lần thứ ',
  ];

  it('never throws, and quotes what stands at its offsets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const reading = read(documentOf(text));
          for (const fact of [
            ...reading.figures,
            ...reading.counts,
            ...reading.directives,
            ...reading.findings,
            ...reading.tasks,
          ]) {
            expect(fact.start).toBeLessThanOrEqual(fact.end);
            expect(reading.text.slice(fact.start, fact.end)).toBe(fact.quote);
          }
          const printed = JSON.parse(JSON.stringify(readingJson('x', reading)));
          for (const kind of ['figures', 'counts', 'findings', 'tasks'] as const)
            expect(printed[kind].map(({ quote }: { quote: string }) => quote)).toEqual(
              reading[kind].map(({ quote }) => quote),
            );
          expect(printed.text).toBe(reading.text);
          expect(printed.figures.map(({ value }: { value: number | null }) => value)).toEqual(
            reading.figures.map(({ value }) => (value === null ? null : Number(value.toString()))),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('loses no character but white space in its tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const kept = tokensOf(text)
          .map((token) => text.slice(token.start, token.end))
          .join('');
        expect(kept).toBe(text.replace(/[\s\u200b\ufeff]/gu, ''));
      }),
    );
  });

  it('reads the same text to the same facts', () => {
    const text = 'Thu ngân sách 305 tỷ đồng, đạt 36% kế hoạch; chi 12 tỷ đồng. '.repeat(40);
    expect(JSON.stringify(readingJson('a', of(text)))).toBe(JSON.stringify(readingJson('a', of(text))));
  });
});
