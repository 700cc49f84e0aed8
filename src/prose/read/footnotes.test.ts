/** What footnotes of Word files tell of the figures at their marks. */
import { describe, expect, it } from 'vitest';
import type { Document, Paragraph } from '#paper/document.ts';
import { read } from './read.ts';
import { documentWith, table } from './tables/table-sample.ts';

const note = (mark: string, text: string): Paragraph => ({
  kind: 'paragraph',
  label: mark,
  runs: [{ text }],
  place: { paragraph: 0, part: 'footnote' },
});

const noted = (document: Document, ...aside: readonly Paragraph[]): Document => ({ ...document, aside });

describe('footnotes', () => {
  it('give a figure of prose the day it counts to and that it is an estimate', () => {
    const reading = read(
      noted(
        documentWith(
          'Kết quả năm 2025',
          'Thu ngân sách đạt 57,4 tỷ đồng¹. Chi ngân sách đạt 41,1 tỷ đồng. Doanh thu du lịch đạt 361 tỷ đồng².',
        ),
        note('¹', 'Số thu tính đến hết ngày 15/9/2025.'),
        note('²', 'Số ước thực hiện.'),
      ),
    );
    expect(reading.figures.map(({ label, until, estimate }) => [label, until, estimate])).toEqual([
      ['Thu ngân sách', '2025-09-15', false],
      ['Chi ngân sách', null, false],
      ['Doanh thu du lịch', null, true],
    ]);
  });

  it('give the row or column that bears their raised mark the same', () => {
    const reading = read(
      noted(
        documentWith(
          'KẾT QUẢ 9 THÁNG NĂM 2025',
          table([
            ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 9 tháng'],
            ['1', { text: 'Thu ngân sách', note: '¹' }, 'Triệu đồng', '57.364'],
            ['2', 'Chi ngân sách (1)', 'Triệu đồng', '41.072'],
          ]),
        ),
        note('¹', 'Số thu tính đến hết ngày 15/9/2025.'),
      ),
    );
    expect(reading.figures.map(({ label, until }) => [label, until])).toEqual([
      ['Thu ngân sách', '2025-09-15'],
      ['Chi ngân sách', null],
    ]);
  });

  it('state figures of their own, shown at the words that bear the mark', () => {
    const reading = read(
      noted(
        documentWith('Công tác thu được chỉ đạo quyết liệt¹.'),
        note('¹', 'Thu tiền sử dụng đất đạt 26,1 tỷ đồng, tăng 33,3% so với cùng kỳ.'),
      ),
    );
    const [figure] = reading.figures;
    expect([figure?.label, figure?.value?.toString(), figure?.growthPct?.toString()]).toEqual([
      'Thu tiền sử dụng đất',
      '26.1',
      '33.3',
    ]);
    expect(figure?.place).toMatchObject({ part: 'footnote' });
    expect(reading.text.slice(figure?.start, figure?.end)).toBe('Công tác thu được chỉ đạo quyết liệt¹.');
  });
});
