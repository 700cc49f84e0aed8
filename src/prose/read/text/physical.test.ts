/** Pages broken at their width, with running heads and page numbers between the halves of a sentence. */
import { describe, expect, it } from 'vitest';
import { documentOf, runningText } from '#paper/document.ts';
import { joinedLines, pageBreaks } from './physical.ts';

const linesOf = (text: string): string[] => {
  const running = runningText(documentOf(text));
  return joinedLines(running, pageBreaks(running))
    .filter((line) => line.end > line.start)
    .map((line) => text.slice(line.start, line.end));
};

describe('joined lines', () => {
  it.each([
    ['Thu ngân sách trên địa bàn ước đạt\n305 tỷ đồng, bằng\n36% dự toán.', 2],
    ['Sản lượng khai thác và nuôi trồng thủy sản toàn xã 9 tháng đầu năm ước đạt\n3.398 tấn.', 1],
    ['Kinh tế tiếp tục tăng trưởng, thu ngân sách đạt kế hoạch,\n12\nan ninh được giữ vững.', 1],
    ['Kinh tế tiếp tục tăng trưởng, thu ngân sách đạt\n\nTrang 3/14\n\nkế hoạch đề ra.', 1],
    ['I. KINH TẾ\nthu ngân sách đạt 305 tỷ đồng.', 2],
    ['- Thu ngân sách đạt 305 tỷ đồng\n- Chi ngân sách 200 tỷ đồng', 2],
    ['Kinh tế phát triển.\n12\nAn ninh được giữ vững.', 3],
  ])('%s', (text, count) => {
    expect(linesOf(text)).toHaveLength(count);
  });

  it('takes a short line that returns on every page for its running head', () => {
    const page = 'Các chỉ tiêu chủ yếu đều đạt kế hoạch, trong đó thu ngân sách và\n';
    const head = 'Báo cáo của UBND phường\n';
    const text = `${page}${head}giải ngân đều tăng.\n${page}${head}giải ngân đều tăng.\n${page}${head}giải ngân đều tăng.`;
    expect(linesOf(text)).toHaveLength(3);
  });
});
