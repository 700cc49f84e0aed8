/** Annex tables as offices print them; every expected number is read off the table by hand. */
import { describe, expect, it } from 'vitest';
import { read } from '#prose/read/read.ts';
import { documentWith, shown, table } from './table-sample.ts';

const report = [
  'BÁO CÁO kết quả thực hiện nhiệm vụ 9 tháng năm 2019',
  'Phụ lục: Một số chỉ tiêu chủ yếu 9 tháng năm 2019',
];

describe('annex of indicators', () => {
  const merged = table([
    [
      { text: 'STT', rowSpan: 2 },
      { text: 'Chỉ tiêu', rowSpan: 2 },
      { text: 'ĐVT', rowSpan: 2 },
      { text: 'Kế hoạch năm 2019', rowSpan: 2 },
      { text: 'Thực hiện', colSpan: 2 },
      { text: 'So sánh (%)', colSpan: 2 },
      { text: 'Ghi chú', rowSpan: 2 },
    ],
    ['Cùng kỳ 2018', 'Ước 9 tháng 2019', 'So với KH', 'So với cùng kỳ'],
    ['1', '2', '3', '4', '5', '6', '7=6/4', '8=6/5', '9'],
    ['I', 'KINH TẾ', '', '', '', '', '', '', ''],
    [
      '1',
      { text: 'Thu ngân sách trên địa bàn', note: '(1)' },
      'Triệu đồng',
      '12.500',
      '8.100',
      '9.612,5',
      '76,9',
      '118,7',
      '',
    ],
    ['', 'Trong đó: Thu ngoài quốc doanh', '"', '6.000', '4.000', '4.400', '73,3', '110,0', ''],
    ['', '- Lệ phí trước bạ', '"', '1.000', '500', '650', '65', '130', ''],
    ['2', 'Diện tích gieo trồng', 'Ha', '50', '45', '44', '88', '97,8', ''],
    ['II', 'VĂN HÓA - XÃ HỘI', '', '', '', '', '', '', ''],
    ['3', 'Tỷ lệ hộ nghèo', '%', '0,5', '0,8', '0,6', '', '', ''],
    ['4', 'Đơn thư vượt cấp', 'Đơn', '', '2', 'Không phát sinh', '', '', ''],
  ]);
  const facts = read(documentWith(...report, merged))
    .figures.filter((fact) => fact.from === 'table')
    .map(shown);

  it('reads plan, same period, result, completion and growth of a row', () => {
    expect(facts[0]).toEqual({
      label: 'Thu ngân sách trên địa bàn',
      value: '9612.5',
      unit: 'triệu đồng',
      plan: '12500',
      last: '8100',
      growth: '18.7',
      done: '76.9',
      parent: null,
      whose: null,
    });
  });

  it('makes parts of rows with trong đó and dashes and repeats the unit of a ditto mark', () => {
    expect(facts[1]).toMatchObject({
      label: 'Thu ngoài quốc doanh',
      unit: 'triệu đồng',
      parent: 'Thu ngân sách trên địa bàn',
      growth: '10',
      done: '73.3',
    });
    expect(facts[2]).toMatchObject({
      label: 'Lệ phí trước bạ',
      unit: 'triệu đồng',
      parent: 'Thu ngân sách trên địa bàn',
    });
  });

  it('leaves group headings out and their rows without a whole', () => {
    expect(facts.map((fact) => fact.label)).toEqual([
      'Thu ngân sách trên địa bàn',
      'Thu ngoài quốc doanh',
      'Lệ phí trước bạ',
      'Diện tích gieo trồng',
      'Tỷ lệ hộ nghèo',
      'Đơn thư vượt cấp',
    ]);
    expect(facts[3]).toMatchObject({ unit: 'ha', growth: '-2.2', parent: null });
    expect(facts[4]).toMatchObject({ unit: '%', value: '0.6', plan: '0.5', growth: null });
  });

  it('keeps nothing arose apart from a missing value', () => {
    const fact = read(documentWith(...report, merged)).figures.find((one) => one.label === 'Đơn thư vượt cấp');
    expect(fact).toMatchObject({ nothingArose: true, value: null });
    expect(fact?.lastValue?.toString()).toBe('2');
  });

  it('names period and estimate from the column and gives the cell as place', () => {
    const fact = read(documentWith(...report, merged)).figures.find((one) => one.label === 'Diện tích gieo trồng');
    expect(fact).toMatchObject({ period: '2019-9M', estimate: true, place: { table: 0, row: 7, column: 5 } });
    expect(fact?.printed.value?.span.quote).toBe('44');
    expect(fact?.printed.planValue?.span.place).toEqual({ table: 0, row: 7, column: 3 });
  });
});

describe('growth columns', () => {
  it('reads +8,4 and -3,1 as what was added', () => {
    const facts = read(
      documentWith(
        'Biểu 9 tháng năm 2019 (ĐVT: tỷ đồng)',
        table([
          ['TT', 'Chỉ tiêu', 'Thực hiện 9 tháng', 'Tăng, giảm so cùng kỳ (%)'],
          ['1', 'Doanh thu bán lẻ', '120,5', '+8,4'],
          ['2', 'Giá trị sản xuất', '98', '-3,1'],
        ]),
      ),
    ).figures.map(shown);
    expect(facts.map((fact) => [fact.value, fact.unit, fact.growth])).toEqual([
      ['120.5', 'tỷ đồng', '8.4'],
      ['98', 'tỷ đồng', '-3.1'],
    ]);
  });

  it('lets value and same period decide when the header does not', () => {
    const facts = read(
      documentWith(
        '9 tháng năm 2019',
        table([
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Cùng kỳ năm trước', 'Thực hiện 9 tháng', 'So với cùng kỳ (%)'],
          ['1', 'Số doanh nghiệp', 'DN', '100', '190', '90'],
          ['2', 'Số hộ kinh doanh', 'hộ', '200', '350', '75'],
        ]),
      ),
    ).figures.map(shown);
    expect(facts.map((fact) => fact.growth)).toEqual(['90', '75']);
    expect(facts[0]?.unit).toBe('doanh nghiệp');
  });
});

describe('sheets and other layouts', () => {
  it('takes no row for a part of one that is measured in another unit', () => {
    const parents = read(
      documentWith(
        'Biểu 2. Kết quả 9 tháng năm 2019',
        table([
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
          ['1', 'Tổng sản lượng lương thực', 'Tấn', '18.500', '9.620'],
          ['', 'Lúa', 'Tấn', '15.000', '7.900'],
          ['', 'Diện tích lúa cả năm', 'Ha', '3.200', '1.610'],
          ['2', 'Tai nạn giao thông', 'Vụ', '', '6'],
          ['', 'Số người chết', 'Người', '', '2'],
        ]),
      ),
    ).figures.map(({ label, parent }) => [label, parent]);
    expect(parents).toEqual([
      ['Tổng sản lượng lương thực', null],
      ['Lúa', 'Tổng sản lượng lương thực'],
      ['Diện tích lúa cả năm', null],
      ['Tai nạn giao thông', null],
      ['Số người chết', 'Tai nạn giao thông'],
    ]);
  });

  it('takes stored numbers exactly and finds the header below title rows', () => {
    const facts = read(
      documentWith(
        table([
          [{ text: 'UBND QUẬN KIẾN AN', colSpan: 4 }],
          [{ text: 'BIỂU TỔNG HỢP THU NGÂN SÁCH 9 THÁNG NĂM 2019', colSpan: 4 }],
          [{ text: 'Đơn vị tính: đồng', colSpan: 4 }],
          ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện 9 tháng'],
          [
            '1',
            'Thuế giá trị gia tăng',
            { text: '1,200,000,000', stored: '1200000000' },
            { text: '912,345,678', stored: '912345678.25' },
          ],
          ['', 'Tổng cộng', { text: '', stored: '1200000000' }, { text: '', stored: '912345678.25' }],
        ]),
      ),
    ).figures.map(shown);
    expect(facts).toEqual([
      {
        label: 'Thuế giá trị gia tăng',
        value: '912345678.25',
        unit: 'đồng',
        plan: '1200000000',
        last: null,
        growth: null,
        done: null,
        parent: null,
        whose: null,
      },
      {
        label: 'Tổng cộng',
        value: '912345678.25',
        unit: 'đồng',
        plan: '1200000000',
        last: null,
        growth: null,
        done: null,
        parent: null,
        whose: null,
      },
    ]);
  });

  it('gives a figure a cell where the columns are units', () => {
    const facts = read(
      documentWith(
        'Biểu 2. Kết quả 9 tháng năm 2019',
        table([
          ['STT', 'Chỉ tiêu', 'ĐVT', 'P. Bắc Sơn', 'P. Nam Sơn'],
          ['1', 'Số hộ nghèo', 'hộ', '12', '9'],
        ]),
      ),
    ).figures.map(shown);
    expect(facts.map((fact) => [fact.label, fact.whose, fact.value, fact.unit])).toEqual([
      ['Số hộ nghèo', 'P. Bắc Sơn', '12', 'hộ'],
      ['Số hộ nghèo', 'P. Nam Sơn', '9', 'hộ'],
    ]);
  });

  it('says whose a figure is where the rows are units', () => {
    const facts = read(
      documentWith(
        'Biểu 3. Kết quả 9 tháng năm 2019',
        table([
          ['STT', 'Phường', 'Thu ngân sách (triệu đồng)', 'Số hộ nghèo'],
          ['1', 'Bắc Sơn', '1.250,5', '12'],
        ]),
      ),
    ).figures.map(shown);
    expect(facts.map((fact) => [fact.label, fact.whose, fact.value, fact.unit])).toEqual([
      ['Thu ngân sách', 'Bắc Sơn', '1250.5', 'triệu đồng'],
      ['Số hộ nghèo', 'Bắc Sơn', '12', 'hộ'],
    ]);
  });

  it('prefers the cumulative column and keeps the month as its own figure', () => {
    const facts = read(
      documentWith(
        'Báo cáo 9 tháng năm 2019',
        table([
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện tháng 9', 'Lũy kế 9 tháng', '% KH'],
          ['1', 'Kết nạp đảng viên', 'người', '40', '3', '31', '77,5'],
        ]),
      ),
    ).figures;
    expect(facts.map((fact) => [fact.value?.toString(), fact.period])).toEqual([
      ['3', '2019-M09'],
      ['31', '2019-9M'],
    ]);
    expect(facts[1]?.planPct?.toString()).toBe('77.5');
  });
});
