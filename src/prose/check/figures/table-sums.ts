/**
 * SL02, SL03, SL14, SL19 · tables that do not add up: rows to their total, columns to theirs, shares to a hundred,
 * and totals of rows that cannot be added.
 */
import { reckoned } from '#prose/check/reckoning/reckon.ts';
import { mixedTotals } from '#prose/check/reckoning/table-rows.ts';
import type { Rule } from '#prose/check/rule.ts';

const lines = (...rows: readonly string[]): string => rows.join('\n');

const revenue = (land: string): string =>
  lines(
    '| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện cùng kỳ | Ước thực hiện |',
    '| 1 | Thu ngân sách trên địa bàn | tỷ đồng | 412,0 | 186,4 | 231,5 |',
    '| | Thu thuế, phí, lệ phí | tỷ đồng | 262,0 | 121,2 | 138,7 |',
    `| | Thu tiền sử dụng đất | tỷ đồng | 150,0 | 65,2 | ${land} |`,
    '| 2 | Diện tích lúa đông xuân | ha | 6.350 | 6.341 | 6.358 |',
  );

export const tableRows: Rule = {
  name: 'table-rows',
  codes: ['SL02'],
  title: { vi: 'Cộng dọc: các dòng không khớp dòng tổng', en: 'Rows of a table that do not make their total' },
  about: {
    vi: 'Dòng "Tổng", "Cộng" với các dòng cùng cấp; dòng cha với các dòng con. Các dòng con chỉ bị buộc phải đủ khi ở cột khác chúng đủ, hoặc khi sai một chữ số, đảo chữ số giải thích được. Không cộng các dòng khác đơn vị tính, tỷ lệ, năng suất, số bình quân.',
    en: 'A total and the rows of its level; a row and the rows below it. Rows below must make their whole only where they do in another column, or where one wrong or swapped digit explains it. Rates, yields, averages and rows of different units are not added.',
  },
  examples: [
    { case: 'fires', text: revenue('82,9'), finds: [{ code: 'SL02', quote: '82,9' }] },
    {
      case: 'fires',
      text: lines(
        '| TT | Đơn vị | Số hồ sơ tiếp nhận | Đã giải quyết |',
        '| 1 | Phường Bắc Sơn | 420 | 400 |',
        '| 2 | Phường Nam Sơn | 615 | 600 |',
        '| 3 | Phường Ngọc Sơn | 230 | 225 |',
        '| | Tổng cộng | 1.365 | 1.225 |',
      ),
      finds: [{ code: 'SL02', quote: '1.365' }],
    },
    {
      case: 'just misses',
      text: revenue('92,7'),
      why: { vi: '231,4 và 231,5 khớp trong khoảng làm tròn.', en: '231,4 and 231,5 agree within their rounding.' },
    },
    {
      case: 'does not apply',
      text: lines(
        '| TT | Nội dung | ĐVT | Kết quả 9 tháng |',
        '| 1 | Thu ngân sách | tỷ đồng | 231,5 |',
        '| | Trong đó: thu tiền sử dụng đất | tỷ đồng | 92,8 |',
        '| | Thuế ngoài quốc doanh | tỷ đồng | 41,0 |',
      ),
    },
  ],
  find: (examined) => reckoned(examined, ['SL02']),
};

const children = (total: string): string =>
  lines(
    '| TT | Đơn vị | Mầm non | Tiểu học | Trung học cơ sở | Tổng số |',
    '| 1 | Xã An Bình | 24 | 2 | 9 | 35 |',
    '| 2 | Xã An Lạc | 31 | 6 | 7 | 44 |',
    `| 3 | Xã An Phú | 20 | 5 | 8 | ${total} |`,
    '| 4 | Xã An Sơn | 11 | 3 | 4 | 18 |',
  );

export const tableColumns: Rule = {
  name: 'table-columns',
  codes: ['SL03'],
  title: { vi: 'Cộng ngang: các cột không khớp cột tổng', en: 'Columns of a table that do not make their total' },
  about: {
    vi: 'Cột là tổng của các cột cạnh nó khi ít nhất hai dòng và sáu phần mười số dòng cho thấy như vậy; dòng nào lệch thì báo.',
    en: 'A column is the sum of its neighbours where at least two rows, and six in ten, make it so; a row that does not is told.',
  },
  examples: [
    { case: 'fires', text: children('38'), finds: [{ code: 'SL03', quote: '38' }] },
    { case: 'just misses', text: children('33') },
    {
      case: 'does not apply',
      text: lines(
        '| TT | Đơn vị | Số hộ | Số khẩu | Diện tích |',
        '| 1 | Xã An Bình | 240 | 960 | 35 |',
        '| 2 | Xã An Lạc | 310 | 1.200 | 44 |',
      ),
    },
  ],
  find: (examined) => reckoned(examined, ['SL03']),
};

const shares = (services: string): string =>
  lines(
    '| Khu vực | Giá trị (tỷ đồng) | Cơ cấu (%) |',
    '| Nông nghiệp | 250 | 25,0 |',
    '| Công nghiệp - xây dựng | 430 | 43,0 |',
    `| Dịch vụ | 320 | ${services} |`,
    '| Tổng số | 1.000 | 100,0 |',
  );

export const shareTotals: Rule = {
  name: 'shares',
  codes: ['SL14'],
  title: { vi: 'Cơ cấu không đủ 100%', en: 'Shares that do not make 100%' },
  about: {
    vi: 'Tỷ trọng các thành phần phải đủ 100% trong khoảng làm tròn (ba số một chữ số thập phân có thể lệch 0,15). Trong lời văn chỉ xét khi câu nói là cơ cấu, tỷ trọng hoặc khi một lỗi gõ giải thích được.',
    en: 'Shares must make 100% within their rounding (three numbers of one decimal may be 0.15 off). In prose only where the sentence speaks of shares.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Cơ cấu cây trồng: cà phê 52%, cao su 31%, hồ tiêu và cây khác 14%.',
      finds: [{ code: 'SL14', quote: '52%, cao su 31%, hồ tiêu và cây khác 14%' }],
    },
    { case: 'just misses', text: 'Cơ cấu kinh tế: nông nghiệp 24,8%, công nghiệp - xây dựng 43,4%, dịch vụ 31,7%.' },
    { case: 'just misses', text: shares('32,1') },
    { case: 'does not apply', text: 'Thu ngân sách tăng 12%, chi ngân sách tăng 8%, giải ngân đạt 60% kế hoạch.' },
  ],
  find: (examined) => reckoned(examined, ['SL14']),
};

export const mixedUnits: Rule = {
  name: 'mixed-units',
  codes: ['SL19'],
  title: { vi: 'Cộng các dòng khác đơn vị tính', en: 'A total of different units' },
  about: {
    vi: 'Dòng tổng cộng các dòng tấn, ha, tỷ đồng với nhau thì không có nghĩa. Không báo khi tổng không phải là phép cộng của các dòng đó.',
    en: 'A total that adds tonnes, hectares and đồng means nothing. Not told where the total is not the sum of those rows.',
  },
  examples: [
    {
      case: 'fires',
      text: lines(
        '| TT | Chỉ tiêu | ĐVT | Kết quả 9 tháng |',
        '| 1 | Thu ngân sách | tỷ đồng | 120 |',
        '| 2 | Sản lượng thủy sản | tấn | 82 |',
        '| | Tổng cộng | | 202 |',
      ),
      finds: [{ code: 'SL19', quote: 'Tổng cộng' }],
    },
    {
      case: 'just misses',
      text: lines(
        '| TT | Chỉ tiêu | ĐVT | Kết quả 9 tháng |',
        '| 1 | Thu nội địa | tỷ đồng | 120 |',
        '| 2 | Thu khác | tỷ đồng | 82 |',
        '| | Tổng cộng | | 202 |',
      ),
    },
    {
      case: 'does not apply',
      text: lines(
        '| TT | Chỉ tiêu | ĐVT | Kết quả 9 tháng |',
        '| 1 | Thu ngân sách | tỷ đồng | 120 |',
        '| 2 | Sản lượng thủy sản | tấn | 82 |',
        '| | Tổng số chỉ tiêu đạt | | 2 |',
      ),
    },
  ],
  find: ({ tables }) => tables.flatMap(mixedTotals),
};
