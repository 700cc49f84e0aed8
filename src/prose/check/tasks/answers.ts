/**
 * NV08 · a shortcoming that no task of the document answers; only in documents that have both parts and answer others.
 * Whether a task set elsewhere answers it, one document cannot tell, so the message does not say that none does.
 */
import { holdingAt } from '#prose/check/places.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { itemsOf, linesOf } from './items.ts';
import { keysOf, matterOf } from './matter.ts';

const paper = (shortcomings: string): string =>
  `UBND PHƯỜNG AN THỌ\nSố: 58/TB-UBND\nAn Thọ, ngày 06 tháng 10 năm 2025\nTHÔNG BÁO\nKết luận của Chủ tịch UBND phường\nII. HẠN CHẾ\n${shortcomings}\nIII. NHIỆM VỤ\n1. Phòng Kinh tế chủ trì khắc phục chậm trễ trong giải quyết hồ sơ đất đai, gửi báo cáo trước ngày 24/10/2025.\n2. Văn phòng UBND phường chủ trì xây dựng kế hoạch kiểm điểm cuối năm, trình trước ngày 31/10/2025.`;

export const unanswered: Rule = {
  name: 'shortcoming-unanswered',
  codes: ['NV08'],
  title: { vi: 'Hạn chế chưa có nhiệm vụ tương ứng', en: 'A shortcoming that no task answers' },
  about: {
    vi: 'Từng hạn chế ở phần hạn chế được so với toàn bộ phần nhiệm vụ theo từ chỉ vấn đề. Chỉ báo khi văn bản có cả hai phần, phần lớn hạn chế khác đã có nhiệm vụ, và hạn chế đó không có từ nào chung với phần nhiệm vụ.',
    en: 'Each shortcoming is compared with all tasks by the words for its matter. Told only where the document has both parts, most other shortcomings are answered, and this one shares no word with any task.',
  },
  examples: [
    {
      case: 'fires',
      text: paper(
        'Việc giải quyết hồ sơ đất đai còn chậm; công tác thu gom rác thải tại khu dân cư số 4 chưa bảo đảm vệ sinh môi trường.',
      ),
      finds: [
        {
          code: 'NV08',
          quote: 'công tác thu gom rác thải tại khu dân cư số 4 chưa bảo đảm vệ sinh môi trường',
        },
      ],
    },
    {
      case: 'just misses',
      text: paper('Việc giải quyết hồ sơ đất đai còn chậm; công tác kiểm điểm của một số chi bộ còn hình thức.'),
    },
    {
      case: 'does not apply',
      text: 'BÁO CÁO\nII. HẠN CHẾ\nViệc giải quyết hồ sơ đất đai còn chậm; công tác thu gom rác thải chưa bảo đảm.',
    },
  ],
  find,
};

/** The document says itself that none is set, or where it is. */
const SETTLED = /(?:chưa|không|đã)\s+giao nhiệm vụ|đã có (?:chương trình|kế hoạch|đề án|văn bản)/iu;
const LEAST_MATTER = 2;
const LEAST_ITEMS = 2;

function find(examined: Examined): readonly Found[] {
  const lines = linesOf(examined);
  if (itemsOf(examined).length < LEAST_ITEMS) return [];
  const tasks = lines
    .filter(({ part, isHeading }) => part === 'task' && !isHeading)
    .map(({ words }) => words)
    .join('\n');
  const [matter, keys] = [matterOf(tasks), keysOf(tasks)];
  const wanted = examined.reading.findings.filter(
    ({ kind, start, quote }) =>
      kind === 'shortcoming' &&
      !SETTLED.test(quote) &&
      holdingAt(lines, start).some((line) => line.part === 'shortcoming' && !line.isHeading),
  );
  const open = wanted.filter(({ quote }) => {
    const own = matterOf(quote);
    const shared = [...own].some((pair) => matter.has(pair)) || [...keysOf(quote)].some((key) => keys.has(key));
    return own.size >= LEAST_MATTER && !shared;
  });
  if (open.length > Math.max(1, wanted.length / 4) || open.length === wanted.length) return [];
  return open.map(({ start, end, quote }) => ({
    code: 'NV08',
    start,
    end,
    data: { findings: `"${quote.trim()}"` },
  }));
}
