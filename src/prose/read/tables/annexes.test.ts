/** Whose a figure is, what it counts to, what it is part of; tasks and shortcomings in tables. */
import { describe, expect, it } from 'vitest';
import { read } from '#prose/read/read.ts';
import { type CellSpec, documentWith, shown, table } from './table-sample.ts';

describe('whose, until when and of what', () => {
  const read1 = (captions: readonly string[], rows: readonly (readonly CellSpec[])[], notes: readonly string[] = []) =>
    read(documentWith(...captions, table(rows), ...notes)).figures.filter((fact) => fact.from === 'table');

  it('gives each row of wards its figure, the total to nobody', () => {
    const facts = read1(
      ['CHI TIẾT VI PHẠM ĐẤT ĐAI THEO PHƯỜNG'],
      [
        ['TT', 'Phường', 'Phát sinh (vụ)', 'Còn lại (vụ)'],
        ['1', 'Bắc Sơn', '2', '0'],
        ['2', 'Đồng Hòa', '5', '1'],
        ['', 'Tổng cộng', '7', '1'],
      ],
    );
    expect(facts.map((fact) => [fact.label, fact.whose, fact.value?.toString()])).toEqual([
      ['vi phạm đất đai phát sinh', 'Bắc Sơn', '2'],
      ['vi phạm đất đai phát sinh', 'Đồng Hòa', '5'],
      ['vi phạm đất đai phát sinh', null, '7'],
    ]);
  });

  it('takes the day and the estimate of a note to its mark alone', () => {
    const facts = read1(
      ['KẾT QUẢ 9 THÁNG NĂM 2025'],
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 9 tháng'],
        ['1', 'Thu ngân sách (1)', 'Triệu đồng', '57.364'],
        ['2', 'Doanh thu du lịch (2)', 'Tỷ đồng', '361,2'],
        ['3', 'Chi ngân sách', 'Triệu đồng', '41.072'],
      ],
      ['Ghi chú:', '(1) Số thu tính đến hết ngày 15/9/2025.', '(2) Số ước thực hiện.'],
    );
    expect(facts.map((fact) => [fact.label, fact.until, fact.estimate])).toEqual([
      ['Thu ngân sách', '2025-09-15', false],
      ['Doanh thu du lịch', null, true],
      ['Chi ngân sách', null, false],
    ]);
  });

  it('tells a growth of 8,4 from a level of 108,4 and from a difference by the figures beside it', () => {
    const growths = (header: string, cells: readonly string[]) =>
      read1(
        ['KẾT QUẢ 9 THÁNG NĂM 2025'],
        [
          ['TT', 'Chỉ tiêu', 'ĐVT', '9 tháng 2024', '9 tháng 2025', header],
          ['1', 'Số vụ vi phạm', 'vụ', '200', '250', cells[0] ?? ''],
          ['2', 'Diện tích lúa', 'ha', '400', '300', cells[1] ?? ''],
        ],
      ).map((fact) => fact.growthPct?.toString() ?? null);
    expect(growths('So sánh (%)', ['125', '75'])).toEqual(['25', '-25']);
    expect(growths('So sánh (%)', ['25', '-25'])).toEqual(['25', '-25']);
    expect(growths('Tăng, giảm', ['50', '-100'])).toEqual([null, null]);
  });

  it('keeps both readings of a growth that nothing decides', () => {
    const [fact] = read1(
      ['KẾT QUẢ 9 THÁNG NĂM 2025'],
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 9 tháng', 'So cùng kỳ (%)'],
        ['1', 'Số vụ vi phạm', 'vụ', '250', '95'],
        ['2', 'Diện tích lúa', 'ha', '300', '12'],
      ],
    );
    expect(fact?.ambiguous?.readings.map(({ growthPct }) => growthPct?.toString())).toEqual(['95', '-5']);
  });

  it('makes rows that add up to the row above its parts where nothing else tells', () => {
    const facts = read1(
      ['KẾT QUẢ VẬN TẢI NĂM 2016'],
      [
        ['Chỉ tiêu', 'Đơn vị', 'Quý I', 'Quý II'],
        ['Hành khách', 'nghìn người', '2361,5', '2135,3'],
        ['Đường bộ', 'nghìn người', '1973,0', '1833,5'],
        ['Đường sông', 'nghìn người', '388,5', '301,8'],
        ['Hàng hóa', 'nghìn tấn', '1468,6', '1529,8'],
      ],
    );
    expect(facts.filter((fact) => fact.period === '2016-Q1').map((fact) => [fact.label, fact.parent])).toEqual([
      ['Hành khách', null],
      ['Đường bộ', 'Hành khách'],
      ['Đường sông', 'Hành khách'],
      ['Hàng hóa', null],
    ]);
  });

  it('reads income and expenditure side by side as two tables', () => {
    const facts = read1(
      ['CÂN ĐỐI NGÂN SÁCH NĂM 2025', 'ĐVT: triệu đồng'],
      [
        ['NỘI DUNG THU', 'DỰ TOÁN', 'THỰC HIỆN', 'NỘI DUNG CHI', 'DỰ TOÁN', 'THỰC HIỆN'],
        ['Thu nội địa', '200', '190', 'Chi đầu tư', '120', '110'],
      ],
    );
    expect(facts.map(shown)).toMatchObject([
      { label: 'Thu nội địa', value: '190', plan: '200' },
      { label: 'Chi đầu tư', value: '110', plan: '120' },
    ]);
  });

  it('goes on with a table cut by the end of a page', () => {
    const header = ['TT', 'Chỉ tiêu', 'Dự toán', 'Thực hiện'];
    const facts = read(
      documentWith(
        'THU NGÂN SÁCH NĂM 2024',
        'ĐVT: triệu đồng',
        table([header, ['1', 'Thuế', '10', '9']]),
        '2',
        table([['2', 'Phí', '5', '6']], 1),
      ),
    ).figures.filter((fact) => fact.from === 'table');
    expect(facts.map((fact) => [fact.label, fact.value?.toString(), fact.unit, fact.period])).toEqual([
      ['Thuế', '9', 'triệu đồng', '2024'],
      ['Phí', '6', 'triệu đồng', '2024'],
    ]);
  });

  it('finds no figures among letterhead and signatures', () => {
    const letterhead = table([
      ['UBND QUẬN KIẾN AN Số: 142/BC-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Kiến An, ngày 17 tháng 9 năm 2019'],
      ['NGƯỜI LẬP BIỂU', 'CHỦ TỊCH'],
    ]);
    expect(read(documentWith(letterhead)).figures).toEqual([]);
  });
});

describe('tables of tasks and shortcomings', () => {
  it('reads who, with whom, until when and what, and repeats nt', () => {
    const { tasks, figures } = read(
      documentWith(
        'PHÂN CÔNG NHIỆM VỤ QUÝ IV NĂM 2025',
        table([
          ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm'],
          [
            '1',
            'Rà soát 15 hộ lấn chiếm hành lang',
            'Phòng Kinh tế',
            'Công an phường; các tổ dân phố',
            'Tháng 11/2025',
            'Báo cáo',
          ],
          ['2', 'Chi trả trợ cấp qua tài khoản', 'nt', '', 'Thường xuyên', '-'],
        ]),
      ),
    );
    expect(figures).toEqual([]);
    expect(tasks).toMatchObject([
      {
        lead: 'Phòng Kinh tế',
        support: ['Công an phường', 'các tổ dân phố'],
        due: '2025-11-30',
        deliverable: 'Báo cáo',
      },
      { lead: 'Phòng Kinh tế', support: [], due: null, dueWords: 'Thường xuyên', deliverable: null },
    ]);
  });

  it('makes a finding of the shortcoming and a task of its remedy', () => {
    const { tasks, findings } = read(
      documentWith(
        'KHẮC PHỤC HẠN CHẾ NĂM 2025',
        table([
          ['STT', 'Tồn tại, hạn chế', 'Nguyên nhân', 'Giải pháp khắc phục', 'Trách nhiệm', 'Thời hạn'],
          [
            '1',
            'Thu ngân sách đạt thấp so với dự toán',
            'Thị trường đất trầm lắng',
            'Đẩy nhanh đấu giá 03 khu đất',
            'Phòng Kinh tế',
            'Quý I/2026',
          ],
        ]),
      ),
    );
    expect(findings).toMatchObject([{ kind: 'shortcoming', cause: 'Thị trường đất trầm lắng' }]);
    expect(tasks).toMatchObject([{ quote: 'Đẩy nhanh đấu giá 03 khu đất', lead: 'Phòng Kinh tế', due: '2026-03-31' }]);
  });

  it('reads the sentences below the figures of a form', () => {
    const { tasks, findings } = read(
      documentWith(
        'SỐ LIỆU 9 THÁNG NĂM 2019',
        table([
          ['TT', 'Nội dung', 'ĐVT', '9 tháng 2019'],
          ['1', 'Tổng số học sinh', 'Học sinh', '25418'],
          ['', 'Hạn chế: Tiến độ xây dựng trường chuẩn quốc gia còn chậm.', '', ''],
          ['', 'Nhiệm vụ: Hoàn thành hồ sơ công nhận 02 trường trước ngày 20/11/2019.', '', ''],
        ]),
      ),
    );
    expect(findings).toMatchObject([{ kind: 'shortcoming' }]);
    expect(tasks).toMatchObject([{ due: '2019-11-20' }]);
  });
});

describe('goals, estimates and periods', () => {
  const told = (captions: readonly string[], rows: readonly (readonly CellSpec[])[], notes: readonly string[] = []) =>
    read(documentWith(...captions, table(rows), ...notes))
      .figures.filter((fact) => fact.from === 'table')
      .map((fact) => [
        fact.value?.toString(),
        fact.period,
        fact.target ? 'goal' : fact.estimate ? 'estimate' : 'result',
      ]);

  it('takes a plan for a time after the results as a goal, and no plan for their own time', () => {
    expect(
      told(
        ['KẾT QUẢ QUÝ I VÀ KẾ HOẠCH QUÝ II NĂM 2025'],
        [
          ['TT', 'Nội dung', 'ĐVT', 'KH quý I', 'TH quý I', 'KH quý II', 'KH 9 tháng cuối năm', 'Dự kiến 2026'],
          ['1', 'Khám bệnh', 'lượt', '1000', '1100', '1050', '3000', '4500'],
          ['2', 'Tiêm chủng', 'trẻ', '100', '90', '110', '310', '420'],
        ],
      ).slice(0, 4),
    ).toEqual([
      ['1100', '2025-Q1', 'result'],
      ['1050', '2025-Q2', 'goal'],
      ['3000', null, 'goal'],
      ['4500', '2026', 'goal'],
    ]);
  });

  it('knows which period of a title, a note or a short header is the estimate', () => {
    const rows = (...headers: readonly string[]) => [
      ['Chỉ tiêu', 'ĐVT', ...headers],
      ['Thu thuế', 'triệu đồng', '330', '455'],
      ['Thu phí', 'triệu đồng', '41', '55'],
    ];
    const expected = [
      ['330', '2025-9M', 'result'],
      ['455', '2025', 'estimate'],
    ];
    expect(told(['KẾT QUẢ 9 THÁNG, ƯỚC CẢ NĂM 2025'], rows('9 tháng', 'Cả năm')).slice(0, 2)).toEqual(expected);
    expect(told(['KẾT QUẢ NĂM 2025'], rows('9 tháng', 'Khả năng thực hiện cả năm')).slice(0, 2)).toEqual(expected);
    expect(
      told(['KẾT QUẢ NĂM 2025'], rows('9 tháng', 'Cả năm'), ['Ghi chú: Số liệu cả năm là số ước.']).slice(0, 2),
    ).toEqual(expected);
  });

  it('takes the title alone for goals where it gives them, and its second half never for the time of results', () => {
    const given = [
      ['TT', 'Đơn vị', 'Thu ngân sách (triệu đồng)', 'Trồng cây (cây)'],
      ['1', 'Xã An Lập', '1.200', '120'],
      ['2', 'Xã Đông Tiến', '1.350', '90'],
    ];
    expect(told(['GIAO CHỈ TIÊU KẾ HOẠCH NĂM 2026 CHO CÁC XÃ'], given)[0]).toEqual(['1200', '2026', 'goal']);
    const lines = ['KẾT QUẢ THỰC HIỆN NĂM 2025', 'VÀ ĐĂNG KÝ CHỈ TIÊU NĂM 2026'];
    expect(told(lines, given)[0]).toEqual(['1200', '2025', 'result']);
  });

  it('reads running totals and short years beside the period of the report', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Trong tháng', 'Lũy kế từ đầu năm', 'ƯTH25', 'KH26'],
      ['1', 'Hồ sơ', 'hồ sơ', '450', '4100', '5400', '5600'],
      ['2', 'Số vụ', 'vụ', '3', '33', '44', '40'],
    ];
    expect(told(['KẾT QUẢ THÁNG 9 NĂM 2025'], rows).slice(0, 4)).toEqual([
      ['450', '2025-M09', 'result'],
      ['4100', '2025-9M', 'result'],
      ['5400', '2025', 'estimate'],
      ['5600', '2026', 'goal'],
    ]);
  });

  it('joins plan and result that stand in rows', () => {
    const facts = read(
      documentWith(
        'KẾT QUẢ NĂM 2024',
        table([
          ['Nội dung', 'ĐVT', 'Quý I', 'Quý II'],
          ['1. Trồng rừng', 'ha', '', ''],
          ['- Kế hoạch', '', '20', '30'],
          ['- Thực hiện', '', '18', '31'],
          ['- Tỷ lệ TH/KH (%)', '', '90', '103,3'],
        ]),
      ),
    ).figures.map(shown);
    expect(facts).toMatchObject([
      { label: 'Trồng rừng', unit: 'ha', value: '18', plan: '20', done: '90' },
      { label: 'Trồng rừng', unit: 'ha', value: '31', plan: '30', done: '103.3' },
    ]);
  });
});
