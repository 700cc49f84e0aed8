/**
 * The words of VD, as a check of one document finds them (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const citationWords: Readonly<Record<string, ProblemEntry>> = {
  VD04: {
    severity: 'error',
    message: {
      vi: '"{quote}" đã được thay bằng {by}{since}.',
      en: '“{quote}” was replaced by {by}{since}.',
    },
    advice: {
      vi: 'Viện dẫn văn bản đang có hiệu lực; nếu kể việc của thời kỳ trước thì nói rõ.',
      en: 'Cite what is in force; where the past is told, say so.',
    },
  },
  VD05: {
    severity: 'error',
    message: {
      vi: '"{quote}" ban hành ngày {issued}, sau ngày của văn bản này ({written}).',
      en: '“{quote}” was issued on {issued}, after this document ({written}).',
    },
    advice: {
      vi: 'Kiểm tra số, ngày của văn bản được viện dẫn và ngày của văn bản này.',
      en: 'Check number and day of what is cited, and the day of this document.',
    },
  },
};
