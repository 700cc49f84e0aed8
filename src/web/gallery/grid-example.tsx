/**
 * The entry grid as a ward would fill it: estimate and note are typed, plan and same period stand beside.
 */
import { useState } from 'react';
import { decimal } from '#core/decimal.ts';
import { EntryGrid } from '#web/parts/grid/entry-grid.tsx';
import type { Column, Row, Texts } from '#web/parts/grid/grid.ts';
import type { CellCheck } from '#web/parts/grid/marks.ts';
import { PageHead } from '#web/parts/section.tsx';

const heads = [
  { title: 'Chỉ tiêu', width: 17 },
  { title: 'ĐVT', width: 5.5 },
];
const columns: readonly Column[] = [
  { key: 'now', title: 'Ước thực hiện 9 tháng', width: 8, kind: 'number', words: { 'không phát sinh': ['kps', '-'] } },
  { key: 'plan', title: 'Kế hoạch năm 2019', width: 7, kind: 'number', readOnly: true },
  { key: 'last', title: '9 tháng năm 2018', width: 7, kind: 'number', readOnly: true },
  { key: 'year', title: 'Ước cả năm', width: 7, kind: 'number' },
  { key: 'note', title: 'Ghi chú', width: 14, kind: 'text' },
];
const known = [
  ['Thu ngân sách nhà nước', 'tỷ đồng', '261,6', '203,1'],
  ['Thu ngoài quốc doanh', 'tỷ đồng', '98', '71,4'],
  ['Tổng mức bán lẻ hàng hóa', 'tỷ đồng', '6.120', '4.310,5'],
  ['Giải quyết việc làm', 'lượt người', '2.600', '1.950'],
  ['Hộ nghèo giảm', 'hộ', '45', '38'],
  ['Diện tích đất thu hồi', 'ha', '12,5', '9,75'],
  ['Trẻ em được tiêm chủng đầy đủ', '%', '99', '98,6'],
  ['Vụ phạm pháp hình sự', 'vụ', '', '31'],
] as const;
const many = new URLSearchParams(location.search).has('many') ? 10_000 : known.length;
const rows: readonly Row[] = Array.from({ length: many }, (_, at) => {
  const [name = '', measure = '', plan = '', last = ''] = known[at % known.length] ?? [];
  const round = Math.floor(at / known.length);
  return { key: `r${at}`, heads: [round ? `${name} ${round}` : name, measure], measure, beside: { plan, last } };
});

/** Far above the year's plan reads like a slip of the measure. */
const check: CellCheck = ({ row, column, said }) => {
  const plan = row.beside?.plan?.replaceAll('.', '').replace(',', '.');
  if (column.kind !== 'number' || said.kind !== 'number' || !plan) return null;
  return decimal(said.value).gt(decimal(plan).times(3))
    ? { severity: 'warning', text: 'Gấp hơn 3 lần kế hoạch năm: xem lại đơn vị tính.' }
    : null;
};

export function GridExample() {
  const [texts, become] = useState<Texts>(() => new Map([['r1', { now: '80,75', note: 'theo Chi cục Thuế' }]]));
  return (
    <>
      <PageHead title="Nhập số liệu" lead="phường Nam Sơn · 9 tháng năm 2019" />
      <EntryGrid
        label="Số liệu của phường Nam Sơn"
        heads={heads}
        columns={columns}
        rows={rows}
        texts={texts}
        onChange={become}
        check={check}
      />
      <output data-texts={JSON.stringify(Object.fromEntries(texts))} />
    </>
  );
}
