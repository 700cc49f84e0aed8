/** What a clerk once was told wrongly: a gap nobody wrote, a deadline of another task, tasks lost under a bold title. */
import { expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from './read.ts';

it('a level in brackets behind a comparison with the plan is the plan, no gap to it', () => {
  const said = 'Báo cáo năm 2025.\nTỷ lệ bao phủ BHYT đạt 87,9% dân số, còn thấp hơn chỉ tiêu giao cả năm (89%).';
  const [figure] = read(documentOf(said)).figures;
  expect([figure?.value?.toString(), figure?.planPct, figure?.planValue?.toString()]).toEqual(['87.9', null, '89']);
});

it('a deadline belongs to the tasks before it, not to those of an earlier deadline', () => {
  const said =
    'III. NHIỆM VỤ\n1. Giao Phòng Tài chính tham mưu kế hoạch thu. Thời hạn: 30/9/2025. Giao Văn phòng lập danh sách. Thời hạn: 31/12/2025.';
  expect(read(documentOf(said)).tasks.map(({ due }) => due)).toEqual(['2025-09-30', '2025-12-31']);
});

it('a bold title below the kind of paper opens no part: tasks run in below it are tasks', () => {
  const lines = [
    'BÁO CÁO',
    'kết quả hoạt động công đoàn 9 tháng năm 2019',
    'Nhiệm vụ 3 tháng cuối năm: thành lập thêm 01 công đoàn cơ sở trước ngày 10/12/2019.',
  ];
  const { blocks } = documentOf(lines.join('\n'));
  const bold = blocks.map((block, at) =>
    block.kind === 'paragraph' && at < 2
      ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) }
      : block,
  );
  expect(read({ blocks: bold }).tasks.map(({ due }) => due)).toEqual(['2019-12-10']);
});

it('the day behind a bracket with another amount is of what stands before the bracket', () => {
  const text =
    'BÁO CÁO\n\nI. KẾT QUẢ\nĐàn bò 5 nghìn con (kế hoạch 4 nghìn con), bằng cùng kỳ (tính đến ngày 26/3/2022).';
  const [first] = read(documentOf(text)).figures;
  expect([first?.label, first?.until]).toEqual(['Đàn bò', '2022-03-26']);
});
