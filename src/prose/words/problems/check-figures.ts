/**
 * The words of SL: sums, growth, completion and comparisons of figures, as a check of one document finds them
 * (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const figureWords: Readonly<Record<string, ProblemEntry>> = {
  SL04: {
    severity: 'error',
    message: {
      vi: '"{label}" ghi {said} so với {base}, nhưng {now} so với {last} là {computed}.{slip}',
      en: '"{label}" is given as {said} against {base}, but {now} against {last} is {computed}.{slip}',
    },
    advice: {
      vi: 'Kiểm tra lại hai số liệu và tỷ lệ; nếu tính theo giá so sánh thì ghi rõ.',
      en: 'Check the two values and the percentage; if it is at constant prices, say so.',
    },
  },
  SL07: {
    severity: 'warning',
    message: {
      vi: '"{quote}" có thể hiểu hai cách: đạt {level}% kế hoạch, hoặc vượt kế hoạch {said}% (đạt {beyond}%).',
      en: '“{quote}” can be read two ways: {level}% of the plan was reached, or {said}% more than planned ({beyond}% reached).',
    },
    advice: {
      vi: 'Viết "đạt {level}% kế hoạch" hoặc "vượt {over}% so với kế hoạch".',
      en: 'Write that {level}% of the plan was reached, or that the plan was exceeded by {over}%.',
    },
  },
};
