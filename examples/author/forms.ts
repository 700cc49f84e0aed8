/**
 * The reports that come as Excel forms for the nine months, and every unit's form for the year.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { numbersOf } from './numbers.ts';
import { exactText, plan, seriesOf, upTo, wards } from './plan.ts';
import type { Form, SheetCell } from './write-sheet.ts';

const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
const percent = (formula: string, top: number, bottom: number): SheetCell => ({
  formula,
  result: bottom === 0 ? 0 : (top / bottom) * 100,
});

type Row = {
  readonly tt: string;
  readonly label: string;
  readonly unit: string;
  readonly code?: string;
  readonly plan?: number;
  readonly asText?: boolean;
};

/** Rows with plan, same period, result and two percentages reckoned by the sheet; numbers start at a row. */
function formRows(
  unit: string,
  rows: readonly Row[],
  at: number,
): { readonly cells: SheetCell[][]; readonly facts: ReturnType<typeof numbersOf>['facts'] } {
  const n = numbersOf(unit);
  const cells = rows.map((row, index): SheetCell[] => {
    const line = at + index;
    if (!row.code) return [row.tt, row.label, row.unit, null, null, null, null, null];
    n.v(row.code);
    const [now, then] = [n.raw(row.code), n.raw(row.code, 2018)];
    return [
      row.tt,
      row.label,
      row.unit,
      row.plan ?? null,
      then,
      row.asText ? String(now) : now,
      row.plan === undefined ? null : percent(`F${line}/D${line}*100`, now, row.plan),
      then === 0 ? null : percent(`F${line}/E${line}*100`, now, then),
    ];
  });
  return { cells, facts: n.facts };
}

const header: readonly (readonly SheetCell[])[] = [
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2019', '9 tháng đầu năm', null, 'So sánh (%)', null],
  [null, null, null, null, 'TH 2018', 'Ước TH 2019', 'KH năm', 'Cùng kỳ'],
];
const merged = (row: number): string[] => [
  `A${row}:A${row + 1}`,
  `B${row}:B${row + 1}`,
  `C${row}:C${row + 1}`,
  `D${row}:D${row + 1}`,
  `E${row}:F${row}`,
  `G${row}:H${row}`,
];
const widths = [6, 52, 14, 16, 14, 14, 10, 10];
const formats = { 4: '#,##0.0##', 5: '#,##0.0##', 6: '#,##0.0##', 7: '0.0', 8: '0.0' };

function ngocSon(): Form {
  const { cells, facts } = formRows(
    'ngoc-son',
    [
      { tt: 'I', label: 'KINH TẾ', unit: '' },
      { tt: '1', label: 'Giá trị sản xuất CN-TTCN (giá so sánh 2010)', unit: 'Tỷ đồng', code: 'gtsx-cn' },
      { tt: '', label: 'Trong đó: khu vực doanh nghiệp', unit: 'Tỷ đồng', code: 'gtsx-cn-dn' },
      { tt: '', label: '               hộ cá thể', unit: 'Tỷ đồng', code: 'gtsx-cn-ho' },
      { tt: '2', label: 'Tổng mức bán lẻ HH và DT DV lưu trú, ăn uống', unit: 'Tỷ đồng', code: 'ban-le' },
      { tt: '', label: 'Trong đó: bán lẻ hàng hóa', unit: 'Tỷ đồng', code: 'ban-le-hh' },
      { tt: '', label: '               dịch vụ lưu trú, ăn uống', unit: 'Tỷ đồng', code: 'ban-le-dv' },
      { tt: '3', label: 'Thu ngân sách phường', unit: 'Triệu đồng', code: 'thu-phuong', plan: 4430 },
      { tt: 'II', label: 'ĐẤT ĐAI, ĐÔ THỊ', unit: '' },
      { tt: '4', label: 'Vi phạm đất đai phát sinh', unit: 'Vụ', code: 'vp-dd' },
      { tt: '5', label: 'Vi phạm đất đai đã xử lý', unit: 'Vụ', code: 'vp-dd-xl' },
      { tt: '6', label: 'Vi phạm trật tự xây dựng phát sinh', unit: 'Vụ', code: 'vp-xd' },
      { tt: '7', label: 'Vi phạm trật tự xây dựng đã xử lý', unit: 'Vụ', code: 'vp-xd-xl' },
      { tt: '8', label: 'Trường hợp lấn chiếm đường hè bị xử lý', unit: 'Trường hợp', code: 'lan-chiem' },
      { tt: 'III', label: 'VĂN HÓA - XÃ HỘI', unit: '' },
      {
        tt: '9',
        label: 'Lao động được giải quyết việc làm',
        unit: 'Lao động',
        code: 'viec-lam',
        plan: 350,
        asText: true,
      },
      { tt: '10', label: 'Tổng số hộ dân', unit: 'Hộ', code: 'tong-ho' },
      { tt: '11', label: 'Số hộ nghèo', unit: 'Hộ', code: 'ho-ngheo' },
      { tt: '12', label: 'Vận động Quỹ Vì người nghèo', unit: 'Triệu đồng', code: 'quy-nn' },
      { tt: 'IV', label: 'QUỐC PHÒNG, CẢI CÁCH HÀNH CHÍNH', unit: '' },
      { tt: '13', label: 'Giao quân', unit: 'Người', code: 'giao-quan', plan: 12 },
      { tt: '14', label: 'Hồ sơ TTHC đã giải quyết', unit: 'Hồ sơ', code: 'tthc-gq' },
      { tt: '15', label: 'Hồ sơ TTHC giải quyết đúng hạn', unit: 'Hồ sơ', code: 'tthc-dh' },
    ],
    8,
  );
  const notes: SheetCell[][] = [
    [],
    [
      null,
      'Hạn chế: Công tác thu gom rác tại các ngõ nhỏ chưa thường xuyên; tiến độ cải tạo chợ Ngọc Sơn còn chậm do vướng giải phóng mặt bằng 03 hộ.',
    ],
    [
      null,
      'Nhiệm vụ 3 tháng cuối năm: hoàn thành cải tạo chợ Ngọc Sơn trước ngày 31/12/2019; đôn đốc thu ngân sách phường.',
    ],
  ];
  return {
    file: 'Bieu 9T 2019 phuong Ngoc Son.xlsx',
    unit: 'ngoc-son',
    received: '2019-09-18',
    facts,
    pages: [
      {
        name: 'Bieu 9T',
        widths,
        formats,
        bold: [1, 4, 6, 7],
        merges: [...merged(6), 'A4:H4'],
        rows: [
          ['UBND QUẬN KIẾN AN'],
          ['UBND PHƯỜNG NGỌC SƠN', null, null, null, 'Ngọc Sơn, ngày 17 tháng 9 năm 2019'],
          [],
          ['BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 9 THÁNG ĐẦU NĂM 2019'],
          [],
          ...header,
          ...cells,
          ...notes,
        ],
      },
    ],
  };
}

function taiChinh(): Form {
  const n = numbersOf('phong-tckh', { places: 3 });
  const million = (code: string, year = 2019): number => round(n.raw(code, year) * 1000, 0);
  const line = (tt: string, label: string, code: string, planned: number, at: number): SheetCell[] => {
    n.v(code);
    return [
      tt,
      label,
      planned,
      million(code),
      million(code, 2018),
      percent(`D${at}/C${at}*100`, million(code), planned),
      percent(`D${at}/E${at}*100`, million(code), million(code, 2018)),
    ];
  };
  n.v('hkd-moi');
  n.v('von-giai-ngan');
  n.v('von-ke-hoach');
  const spending: SheetCell[][] = [
    ['UBND QUẬN KIẾN AN'],
    ['PHÒNG TÀI CHÍNH - KẾ HOẠCH', null, null, 'Kiến An, ngày 19 tháng 9 năm 2019'],
    [],
    ['BIỂU 1. TÌNH HÌNH THỰC HIỆN CHI NGÂN SÁCH 9 THÁNG ĐẦU NĂM 2019'],
    [null, null, null, null, null, null, 'ĐVT: Triệu đồng'],
    ['TT', 'Nội dung chi', 'Dự toán năm 2019', 'Ước TH 9 tháng 2019', 'TH 9 tháng 2018', 'So DT (%)', 'So CK (%)'],
    line('', 'Tổng chi ngân sách quận', 'chi-ns', 382500, 7),
    line('1', 'Chi đầu tư phát triển', 'chi-dtpt', 104000, 8),
    line('2', 'Chi thường xuyên', 'chi-tx', 278500, 9),
    [],
    [null, 'Ghi chú: Thu NSNN trên địa bàn lũy kế đến 15/9 theo số Kho bạc: 201.327 triệu đồng.'],
    [
      null,
      'Hạn chế: Giải ngân vốn đầu tư công đạt thấp do hồ sơ nghiệm thu, thanh toán của các chủ đầu tư chậm; phương án điều chuyển vốn đang hoàn thiện, trình HĐND quận trong tháng 10/2019.',
    ],
  ];
  const investment: SheetCell[][] = [
    ['BIỂU 2. GIẢI NGÂN VỐN ĐẦU TƯ CÔNG VÀ ĐĂNG KÝ KINH DOANH 9 THÁNG 2019'],
    [],
    ['TT', 'Chỉ tiêu', 'Đơn vị', '9 tháng 2019', '9 tháng 2018'],
    ['1', 'Kế hoạch vốn đầu tư công được giao', 'Tỷ đồng', n.raw('von-ke-hoach'), n.raw('von-ke-hoach', 2018)],
    ['2', 'Vốn đầu tư công đã giải ngân', 'Tỷ đồng', n.raw('von-giai-ngan'), n.raw('von-giai-ngan', 2018)],
    ['3', 'Hộ kinh doanh cá thể đăng ký mới', 'Hộ', n.raw('hkd-moi'), n.raw('hkd-moi', 2018)],
  ];
  return {
    file: 'TCKH - Bieu bao cao 9 thang.xlsx',
    unit: 'phong-tckh',
    received: '2019-09-20',
    facts: n.facts,
    pages: [
      {
        name: 'Chi NS',
        widths: [6, 44, 16, 18, 18, 12, 12],
        rows: spending,
        merges: ['A4:G4'],
        bold: [2, 4, 6, 7],
        formats: { 3: '#,##0', 4: '#,##0', 5: '#,##0', 6: '0.0', 7: '0.0' },
      },
      {
        name: 'Vốn ĐTC',
        widths: [6, 48, 14, 16, 16],
        rows: investment,
        merges: ['A1:E1'],
        bold: [1, 3],
        formats: { 4: '#,##0.000', 5: '#,##0.000' },
      },
    ],
  };
}

function taiNguyen(): Form {
  const n = numbersOf('phong-tnmt');
  n.v('gcn');
  const names: Readonly<Record<string, string>> = {
    'bac-son': 'Bắc Sơn',
    'dong-hoa': 'Đồng Hòa',
    'lam-ha': 'Lãm Hà',
    'nam-son': 'Nam Sơn',
    'ngoc-son': 'Ngọc Sơn',
    'phu-lien': 'Phù Liễn',
    'quan-tru': 'Quán Trữ',
    'tran-thanh-ngo': 'Trần Thành Ngọ',
    'trang-minh': 'Tràng Minh',
    'van-dau': 'Văn Đẩu',
  };
  const by = (code: string, ward: string): number => upTo(code, ward, 2019, 9);
  const all = (code: string): number => wards.reduce((sum, ward) => sum + by(code, ward), 0);
  return {
    file: 'TNMT bieu 9 thang.xlsx',
    unit: 'phong-tnmt',
    received: '2019-09-19',
    facts: [
      ...n.facts,
      { indicator: 'vp-dd', value: String(all('vp-dd')) },
      { indicator: 'vp-dd-xl', value: String(all('vp-dd-xl')) },
    ],
    pages: [
      {
        name: 'Tong hop',
        widths: [6, 60, 14, 14, 14],
        bold: [2, 4, 6],
        merges: ['A4:E4'],
        rows: [
          ['UBND QUẬN KIẾN AN'],
          ['PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
          ['Kiến An, ngày 18 tháng 9 năm 2019'],
          ['KẾT QUẢ CÔNG TÁC QUẢN LÝ ĐẤT ĐAI, MÔI TRƯỜNG 9 THÁNG ĐẦU NĂM 2019'],
          [],
          ['TT', 'Chỉ tiêu', 'ĐVT', '9 tháng 2019', '9 tháng 2018'],
          ['1', 'Cấp giấy chứng nhận QSDĐ lần đầu', 'GCN', n.raw('gcn'), n.raw('gcn', 2018)],
          ['2', 'Vi phạm đất đai phát sinh (10 phường)', 'Vụ', all('vp-dd'), 40],
          ['3', 'Vi phạm đất đai đã xử lý (10 phường)', 'Vụ', all('vp-dd-xl'), 33],
          ['4', 'Số cơ sở được xác nhận kế hoạch bảo vệ môi trường', 'Cơ sở', 17, 14],
          [],
          [
            null,
            'Hạn chế: Một số phường còn để xảy ra vi phạm về đất đai, xử lý chưa dứt điểm; 03/09 vụ tồn từ năm 2018 chưa xử lý xong (hạn 10/9/2019) do hồ sơ địa chính thiếu.',
          ],
          [
            null,
            'Nhiệm vụ: Phòng TN-MT chủ trì, Thanh tra quận và UBND các phường Phù Liễn, Tràng Minh, Nam Sơn phối hợp xử lý dứt điểm 03 vụ tồn trước ngày 15/11/2019.',
          ],
        ],
      },
      {
        name: 'Theo phuong',
        widths: [6, 28, 16, 16, 16],
        bold: [1, 2, 13],
        merges: ['A1:E1'],
        rows: [
          ['CHI TIẾT VI PHẠM ĐẤT ĐAI THEO PHƯỜNG'],
          ['TT', 'Phường', 'Phát sinh (vụ)', 'Đã xử lý (vụ)', 'Còn lại (vụ)'],
          ...wards.map((ward, index): SheetCell[] => [
            index + 1,
            names[ward] ?? ward,
            by('vp-dd', ward),
            by('vp-dd-xl', ward),
            { formula: `C${index + 3}-D${index + 3}`, result: by('vp-dd', ward) - by('vp-dd-xl', ward) },
          ]),
          [
            null,
            'Tổng cộng',
            { formula: 'SUM(C3:C12)', result: all('vp-dd') },
            { formula: 'SUM(D3:D12)', result: all('vp-dd-xl') },
            { formula: 'SUM(E3:E12)', result: all('vp-dd') - all('vp-dd-xl') },
          ],
        ],
      },
    ],
  };
}

function giaoDuc(): Form {
  const n = numbersOf('phong-gddt');
  n.v('truong-chuan');
  return {
    file: 'GDDT_9thang.xlsx',
    unit: 'phong-gddt',
    received: '2019-09-18',
    facts: n.facts,
    pages: [
      {
        name: 'Sheet1',
        widths: [6, 60, 14, 16, 16],
        bold: [2, 4, 6],
        merges: ['A4:E4'],
        rows: [
          ['UBND QUẬN KIẾN AN'],
          ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
          ['Kiến An, ngày 17 tháng 9 năm 2019'],
          ['SỐ LIỆU GIÁO DỤC 9 THÁNG ĐẦU NĂM 2019'],
          [],
          ['TT', 'Nội dung', 'ĐVT', 'Thực hiện 9T/2019', 'Thực hiện 9T/2018'],
          ['1', 'Trường đạt chuẩn quốc gia', 'Trường', n.raw('truong-chuan'), n.raw('truong-chuan', 2018)],
          ['2', 'Tổng số học sinh', 'Học sinh', 25418, 24736],
          ['3', 'Giáo viên đạt chuẩn trở lên', '%', 100, 100],
          ['4', 'Học sinh giỏi cấp thành phố', 'Học sinh', 214, 198],
          [],
          [
            null,
            'Hạn chế: Tiến độ xây dựng trường chuẩn quốc gia chậm do khối phòng học trường Tiểu học Lãm Hà chưa hoàn thành.',
          ],
          [
            null,
            'Nhiệm vụ: Hoàn thành hồ sơ đề nghị công nhận 02 trường đạt chuẩn quốc gia trước 20/11/2019 (đã được UBND quận gia hạn).',
          ],
        ],
      },
    ],
  };
}

function noiVu(): Form {
  const n = numbersOf('phong-noi-vu');
  n.v('tthc-quan');
  n.v('tthc-quan-dh');
  return {
    file: 'P. Noi vu - bieu CCHC 9T.xlsx',
    unit: 'phong-noi-vu',
    received: '2019-09-19',
    unlisted: true,
    facts: n.facts,
    pages: [
      {
        name: 'CCHC',
        widths: [6, 64, 14, 16, 16],
        bold: [2, 4, 6],
        merges: ['A4:E4'],
        hiddenRows: [10],
        rows: [
          ['UBND QUẬN KIẾN AN'],
          ['PHÒNG NỘI VỤ'],
          ['Kiến An, ngày 19 tháng 9 năm 2019'],
          ['KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 9 THÁNG ĐẦU NĂM 2019'],
          [],
          ['TT', 'Chỉ tiêu', 'ĐVT', '9 tháng 2019', '9 tháng 2018'],
          ['1', 'Hồ sơ TTHC cấp quận đã giải quyết', 'Hồ sơ', n.raw('tthc-quan'), n.raw('tthc-quan', 2018)],
          ['2', 'Hồ sơ TTHC cấp quận giải quyết đúng hạn', 'Hồ sơ', n.raw('tthc-quan-dh'), n.raw('tthc-quan-dh', 2018)],
          ['3', 'Cuộc kiểm tra công vụ', 'Cuộc', 10, 6],
          ['', '(số nháp) Hồ sơ quá hạn', 'Hồ sơ', n.raw('tthc-quan') - n.raw('tthc-quan-dh'), 268],
          [],
          [
            null,
            'Hạn chế: Kỷ luật, kỷ cương hành chính ở một số đơn vị chưa nghiêm, còn hồ sơ quá hạn ở lĩnh vực đất đai do phối hợp giữa các phòng chậm.',
          ],
          [
            null,
            'Nhiệm vụ kiểm tra công vụ theo Kết luận hội nghị 6 tháng: đã hoàn thành ngày 18/9/2019 (Thông báo kết quả kiểm tra 10 đơn vị).',
          ],
        ],
      },
    ],
  };
}

/** The five forms of the nine months. */
export const nineMonthForms: readonly Form[] = [ngocSon(), taiChinh(), taiNguyen(), giaoDuc(), noiVu()];

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'kien-an');
type Named = { readonly code: string; readonly name: string; readonly measure: string };
const indicators: readonly Named[] = parse(readFileSync(join(folder, 'indicators.yaml'), 'utf8'));
const units: { readonly units: readonly { readonly code: string; readonly name: string; readonly kind: string }[] } =
  parse(readFileSync(join(folder, 'units.yaml'), 'utf8'));

/** A unit's form for the year: every indicator it has a series of. */
function yearForm(unit: string, index: number): Form {
  const name = units.units.find((one) => one.code === unit)?.name ?? unit;
  const own = plan.filter((series) => series.unit === unit).map((series) => series.indicator);
  const value = (code: string, year: number): number =>
    upTo(code, unit, year, 12) / 10 ** seriesOf(code, unit).decimals;
  const rows = own.map((code, row): SheetCell[] => {
    const indicator = indicators.find((one) => one.code === code);
    return [
      row + 1,
      indicator?.name ?? code,
      indicator?.measure ?? '',
      value(code, 2018),
      value(code, 2019),
      value(code, 2018) === 0 ? null : percent(`E${row + 7}/D${row + 7}*100`, value(code, 2019), value(code, 2018)),
    ];
  });
  const head =
    unit.startsWith('phong') || (wards as readonly string[]).includes(unit) ? 'UBND QUẬN KIẾN AN' : 'QUẬN KIẾN AN';
  return {
    file: `Bieu nam 2019 - ${unit}.xlsx`,
    unit,
    received: `2019-12-${16 + (index % 3)}`,
    facts: own.map((code) => ({
      indicator: code,
      value: exactText(upTo(code, unit, 2019, 12), seriesOf(code, unit).decimals),
    })),
    pages: [
      {
        name: 'Bieu nam',
        widths: [6, 66, 16, 18, 18, 12],
        bold: [2, 4, 6],
        merges: ['A4:F4'],
        formats: { 4: '#,##0.0##', 5: '#,##0.0##', 6: '0.0' },
        rows: [
          [head],
          [(wards as readonly string[]).includes(unit) ? `UBND ${name.toUpperCase()}` : name.toUpperCase()],
          [`Kiến An, ngày ${15 + (index % 3)} tháng 12 năm 2019`],
          ['BIỂU KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2019'],
          [],
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2018', 'Ước thực hiện năm 2019', 'So với năm 2018 (%)'],
          ...rows,
        ],
      },
    ],
  };
}

/** Phòng Kinh tế supplies nothing of its own; its form has the totals, by then reconciled with the wards. */
function economyYear(): Form {
  const whole = (code: string, year: number): number =>
    wards.reduce((sum, ward) => sum + upTo(code, ward, year, 12), 0) / 1000;
  const codes = ['gtsx-cn', 'ban-le'];
  const rows = codes.map((code, row): SheetCell[] => {
    const [now, then] = [round(whole(code, 2019), 3), round(whole(code, 2018), 3)];
    const name = indicators.find((one) => one.code === code)?.name ?? code;
    return [row + 1, `${name} toàn quận`, 'tỷ đồng', then, now, percent(`E${row + 7}/D${row + 7}*100`, now, then)];
  });
  return {
    file: 'Bieu nam 2019 - phong-kinh-te.xlsx',
    unit: 'phong-kinh-te',
    received: '2019-12-17',
    facts: codes.map((code) => ({ indicator: code, value: String(round(whole(code, 2019), 3)) })),
    pages: [
      {
        name: 'Bieu nam',
        widths: [6, 66, 16, 18, 18, 12],
        bold: [2, 4, 6],
        merges: ['A4:F4'],
        formats: { 4: '#,##0.0##', 5: '#,##0.0##', 6: '0.0' },
        rows: [
          ['UBND QUẬN KIẾN AN'],
          ['PHÒNG KINH TẾ'],
          ['Kiến An, ngày 16 tháng 12 năm 2019'],
          ['BIỂU KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2019'],
          [],
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2018', 'Ước thực hiện năm 2019', 'So với năm 2018 (%)'],
          ...rows,
        ],
      },
    ],
  };
}

/** Every unit's form of the year. */
export const yearForms: readonly Form[] = [
  ...[...new Set(plan.map((series) => series.unit))].map(yearForm),
  economyYear(),
];
