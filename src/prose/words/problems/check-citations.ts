/**
 * The words of VD, as a check of one document finds them (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const citationWords: Readonly<Record<string, ProblemEntry>> = {
  VD01: {
    severity: 'error',
    message: {
      vi: '"{quote}": số, ký hiệu không đúng thể thức; đúng là {expected}.',
      en: '“{quote}”: the symbol is not in the right form; it should be {expected}.',
    },
    advice: {
      vi: 'Đảng: số-loại/cơ quan; Nhà nước: số/loại-cơ quan, văn bản quy phạm có thêm năm.',
      en: 'The Party: number-type/issuer; the State: number/type-issuer, normative documents with the year.',
    },
  },
  VD02: {
    severity: 'error',
    message: {
      vi: '"{quote}": ghi là {said} nhưng ký hiệu {code} là {means}.',
      en: '“{quote}”: called {said}, but the code {code} stands for {means}.',
    },
    advice: { vi: 'Kiểm tra tên loại và số, ký hiệu.', en: 'Check the type and the symbol.' },
  },
  VD03: {
    severity: 'error',
    message: {
      vi: '"{quote}": {source} văn bản này mang số {right}.',
      en: '“{quote}”: {source} the document bears the number {right}.',
    },
    advice: { vi: 'Kiểm tra bản gốc và ghi thống nhất một số.', en: 'Check the original and use one number.' },
  },
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
  VD06: {
    severity: 'error',
    message: {
      vi: '"{quote}": {source} văn bản này ban hành {right}.',
      en: '“{quote}”: {source} the document was issued {right}.',
    },
    advice: { vi: 'Kiểm tra số và ngày ban hành theo bản gốc.', en: 'Check number and day against the original.' },
  },
  VD07: {
    severity: 'error',
    message: {
      vi: '"{quote}": ghi của {said}, {source} cơ quan ban hành là {right}.',
      en: '“{quote}”: said to be of {said}; {source} the issuer is {right}.',
    },
    advice: { vi: 'Ghi đúng cơ quan ban hành.', en: 'Name the right issuer.' },
  },
  VD08: {
    severity: 'warning',
    message: {
      vi: '"{quote}": {source} trích yếu của văn bản này là "{about}".',
      en: '“{quote}”: {source} the abstract of the document is “{about}”.',
    },
    advice: { vi: 'Kiểm tra số và trích yếu theo bản gốc.', en: 'Check number and abstract against the original.' },
  },
  VD09: {
    severity: 'warning',
    message: {
      vi: '"{quote}": viện dẫn lần đầu {missing}.',
      en: '“{quote}”: the first citation {missing}.',
    },
    advice: {
      vi: 'Lần đầu ghi đủ tên loại, số, ngày ban hành, cơ quan ban hành và trích yếu.',
      en: 'The first time name type, number, day, issuer and abstract.',
    },
  },
  VD10: {
    severity: 'note',
    message: {
      vi: '"{quote}": văn bản này đã được viện dẫn đầy đủ ở trên.',
      en: '“{quote}”: the document was cited in full above.',
    },
    advice: { vi: 'Các lần sau chỉ ghi tên loại và số.', en: 'Later citations name type and number only.' },
  },
  VD11: {
    severity: 'note',
    message: {
      vi: '"{quote}" không có trong sổ văn bản.',
      en: '“{quote}” is not in the register.',
    },
    advice: {
      vi: 'Kiểm tra số, ký hiệu; nếu đúng thì bổ sung vào sổ.',
      en: 'Check the symbol; if it is right, enter the document in the register.',
    },
  },
};
