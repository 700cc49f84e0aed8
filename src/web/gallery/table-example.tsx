/**
 * A list of ten thousand tasks: declared columns, facets, and what the list says while it is empty.
 */

import { PageHead } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';

type Task = {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly state: string;
  readonly days: number | null;
};

const leads = [
  'Phòng Nội vụ',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Quản lý đô thị',
  'Ban Quản lý dự án',
  'Công an quận',
];
const states = ['quá hạn', 'trong hạn', 'hoàn thành đúng hạn', 'thường xuyên'];
const names = [
  'Đấu giá quyền sử dụng đất khu Đồng Hòa',
  'Rà soát hộ nghèo, hộ cận nghèo theo chuẩn mới',
  'Giải phóng mặt bằng đường Trường Chinh, bàn giao phần còn lại cho nhà thầu trước khi hết quý IV',
  'Thu hồi nợ thuế của các doanh nghiệp trên địa bàn',
];
const count = new URLSearchParams(location.search).has('none') ? 0 : 10_000;
const tasks: readonly Task[] = Array.from({ length: count }, (_, at) => ({
  id: `t${at + 1}`,
  name: `${names[at % 4]} (${at + 1})`,
  lead: leads[at % 5] ?? '',
  state: states[at % 4] ?? '',
  days: at % 4 === 3 ? null : ((at * 7) % 60) - 20,
}));

const columns: readonly TableColumn<Task>[] = [
  { key: 'name', title: 'Nhiệm vụ', value: ({ name }) => name },
  { key: 'lead', title: 'Chủ trì', value: ({ lead }) => lead, facet: true, width: '15rem' },
  { key: 'state', title: 'Tình trạng', value: ({ state }) => state, facet: true, order: states, width: '11rem' },
  { key: 'days', title: 'Còn (ngày)', value: ({ days }) => days, align: 'right', width: '6rem' },
];

export function TableExample() {
  return (
    <>
      <PageHead title="Nhiệm vụ" />
      <ListTable
        label="Nhiệm vụ"
        items={tasks}
        columns={columns}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/tasks?task=${id}`}
        empty={
          <p>
            Chưa có nhiệm vụ nào. Nhiệm vụ đến từ hạn chế của đợt đánh giá, từ kết luận cuộc họp, hoặc do văn phòng thêm
            vào đây.
          </p>
        }
      />
    </>
  );
}
