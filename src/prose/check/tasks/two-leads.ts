/**
 * NV07 · two leads for one task: `A chủ trì, B chủ trì …`, `A và B cùng chủ trì …`. One task has one lead (rõ người).
 */
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { linesOf, setsTasks } from './items.ts';

export const twoLeads: Rule = {
  name: 'two-leads',
  codes: ['NV07'],
  title: { vi: 'Hai cơ quan cùng chủ trì', en: 'Two leads' },
  about: {
    vi: 'Trong phần nhiệm vụ, một việc giao cho hai cơ quan chủ trì. Mỗi cơ quan chủ trì một việc trong cùng câu, hoặc cùng chủ trì hội nghị, cuộc họp thì không báo.',
    en: 'One piece of work given to two leads. Two pieces of work in a sentence, each with its lead, and meetings chaired together are let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: 'NHIỆM VỤ\n1. Giao Ban Xây dựng Đảng chủ trì, Ủy ban Kiểm tra Đảng ủy chủ trì xây dựng kế hoạch kiểm điểm.',
      finds: [{ code: 'NV07', quote: 'Ban Xây dựng Đảng chủ trì, Ủy ban Kiểm tra Đảng ủy chủ trì' }],
    },
    {
      case: 'fires',
      text: 'NHIỆM VỤ\n1. Ban Tuyên giáo và Trung tâm Văn hóa cùng chủ trì tuyên truyền tại khu dân cư.',
      finds: [{ code: 'NV07', quote: 'Ban Tuyên giáo và Trung tâm Văn hóa cùng chủ trì' }],
    },
    {
      case: 'just misses',
      text: 'NHIỆM VỤ\n1. Phòng Kinh tế chủ trì rà soát chợ, Công an phường chủ trì kiểm tra cư trú.',
    },
    { case: 'does not apply', text: 'NHIỆM VỤ\n1. Đồng chí Bí thư và đồng chí Phó Bí thư cùng chủ trì hội nghị.' },
  ],
  find,
};

const NAME = String.raw`\p{Lu}(?:(?!chủ trì|phối hợp|[,;.:\n]).|,(?=\s+(?:Hạ tầng|Thể thao)))*?`;
const EACH = new RegExp(
  String.raw`(?<=^|[\s.)])(?!Giao\s|Đề nghị\s|Yêu cầu\s)(?=${NAME}\s+chủ trì)${NAME}\s+chủ trì(?:,|,?\s+và|\s*;)\s+(?:giao\s+)?(?!\p{Ll})${NAME}\s+chủ trì(?!\p{L})`,
  'gu',
);
const TOGETHER =
  /(?<=^|[\s.)])(?!Giao\s|Đề nghị\s|Yêu cầu\s)\p{Lu}[^,;.:\n]*?\s(?:và|,)\s+\p{Lu}[^;.:\n]*?\s(?:cùng(?:\s+nhau)?|đồng)\s+chủ trì(?!\s+(?:hội|cuộc|buổi|phiên|lễ|họp)|\p{L})/gu;
const MEETING = /^\s+(?:hội|cuộc|buổi|phiên|lễ|họp)/iu;

function find(examined: Examined): readonly Found[] {
  const severity = setsTasks(examined) ? ('warning' as const) : ('note' as const);
  return linesOf(examined)
    .filter(({ part, isHeading }) => part === 'task' && !isHeading)
    .flatMap(({ start, words }) =>
      [...words.matchAll(EACH), ...words.matchAll(TOGETHER)].flatMap((match) => {
        const end = match.index + match[0].length;
        if (MEETING.test(words.slice(end)) || /^đồng chí/iu.test(match[0])) return [];
        return [{ code: 'NV07', start: start + match.index, end: start + end, severity }];
      }),
    );
}
