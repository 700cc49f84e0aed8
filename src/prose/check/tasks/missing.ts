/**
 * NV01 to NV04 · what a task wants of `rõ người, rõ việc, rõ thời gian, rõ kết quả`: no lead, no deadline, no deliverable,
 * a deadline that no day can be told from (domain.md 3.1).
 *
 * A list is measured by itself: an item wants what most of its neighbours have. Standing duties, urging and telling want
 * no deadline.
 */

import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { TASK_VERBS } from '#prose/lexicon/tasks.ts';
import { itemsOf, setsTasks, shortWords, type TaskItem } from './items.ts';

const list = (items: string): string =>
  `UBND PHƯỜNG AN THỌ\nSố: 58/TB-UBND\nAn Thọ, ngày 06 tháng 10 năm 2025\nTHÔNG BÁO\nKết luận của Chủ tịch UBND phường\nIII. NHIỆM VỤ\n1. Phòng Kinh tế chủ trì rà soát hộ kinh doanh, trình danh sách trước ngày 24/10/2025.\n2. Công an phường chủ trì kiểm tra cư trú, gửi báo cáo trước ngày 31/10/2025.\n${items}`;

export const missing: Rule = {
  name: 'tasks-unclear',
  codes: ['NV01', 'NV02', 'NV03', 'NV04'],
  title: {
    vi: 'Nhiệm vụ không rõ người, rõ thời hạn, rõ kết quả',
    en: 'Tasks without lead, deadline or deliverable',
  },
  about: {
    vi: 'Xét từng mục đánh số trong phần nhiệm vụ. Chỉ báo thiếu cái mà phần lớn mục bên cạnh có; ở kế hoạch, thông báo kết luận thì nhiệm vụ đã giao cho cơ quan mà không có thời hạn luôn được báo. Việc thường xuyên, định kỳ, theo dõi, đôn đốc, phổ biến không cần thời hạn. Quá năm mục cùng thiếu thì báo một lần kèm danh sách.',
    en: 'Each numbered item of a list of tasks is asked for what most of its neighbours have; in plans and notices of conclusions whatever is given to somebody is asked for a deadline. Standing duties want none. Where more than five want the same, it is told once with the list.',
  },
  examples: [
    {
      case: 'fires',
      text: list('3. Xây dựng phương án tuyển quân, trình Hội đồng nghĩa vụ quân sự trước ngày 21/11/2025.'),
      finds: [
        {
          code: 'NV01',
          quote: 'Xây dựng phương án tuyển quân, trình Hội đồng nghĩa vụ quân sự trước ngày 21/11/2025.',
        },
      ],
    },
    {
      case: 'fires',
      text: list('3. Văn phòng UBND phường chuẩn bị nội dung hội nghị, gửi tài liệu đến các đại biểu.'),
      finds: [
        { code: 'NV02', quote: 'Văn phòng UBND phường chuẩn bị nội dung hội nghị, gửi tài liệu đến các đại biểu.' },
      ],
    },
    {
      case: 'fires',
      text: list('3. Trạm Y tế phường tăng cường công tác nắm tình hình trước ngày 19/12/2025.'),
      finds: [{ code: 'NV03', quote: 'Trạm Y tế phường tăng cường công tác nắm tình hình trước ngày 19/12/2025.' }],
    },
    {
      case: 'fires',
      text: list('3. Trạm Y tế phường xây dựng kế hoạch tiêm chủng, trình UBND phường trong thời gian tới.'),
      finds: [{ code: 'NV04', quote: 'trong thời gian tới' }],
    },
    {
      case: 'fires',
      text: list(
        [
          'Phòng Kinh tế trình danh sách chợ',
          'Công an phường gửi báo cáo cư trú',
          'Trạm Y tế phường trình phương án tiêm chủng',
          'Phòng Văn hóa - Xã hội trình kế hoạch hè',
          'Hội Nông dân phường gửi danh sách hội viên',
          'Đoàn Thanh niên phường trình kế hoạch tình nguyện',
        ]
          .map((words, at) => `${at + 3}. ${words}.`)
          .join('\n'),
      ),
      finds: [{ code: 'NV02', quote: 'Phòng Kinh tế trình danh sách chợ.' }],
      why: { vi: 'sáu mục cùng thiếu: báo một lần', en: 'six want the same: told once' },
    },
    {
      case: 'just misses',
      text: list(
        '3. Trạm Y tế phường trình báo cáo hằng tháng.\n4. Văn phòng UBND phường theo dõi, đôn đốc thực hiện.',
      ),
    },
    {
      case: 'does not apply',
      text: 'UBND PHƯỜNG AN THỌ\nAn Thọ, ngày 06 tháng 10 năm 2025\nBÁO CÁO\nIII. NHIỆM VỤ\n1. Tập trung thu ngân sách.\n2. Đẩy mạnh cải cách hành chính.\n3. Tăng cường quản lý đất đai.',
    },
  ],
  find,
};

const verbs = new RegExp(`^\\s*(?:${[...TASK_VERBS].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'iu');
const NO_VERB =
  /^\s*(?:thanh tra|kiểm tra|giáo dục|quản lý|thống kê|tổ chức)\s+(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|sở|bộ|chính phủ|đảng|cơ sở)(?!\p{L})/iu;
const GIVEN = /(?<!\p{L})(?:giao|chủ trì|phụ trách)(?!\p{L})/iu;
const DATE =
  /\d{1,2}\s*[/.-]\s*\d{1,2}(?:[/.-]\d{2,4})?|ngày\s+\d|tháng\s+\d|tháng\s+(?:này|tới|sau)|quý\s+(?:[IV]+|\d|này|tới|sau)|(?:trong|hết|cuối|đầu|giữa|đến|tuần|xong)\s+năm|năm\s+học|nhiệm kỳ|tuần\s+(?:này|tới|sau|\d)|(?:trong|sau|quá|vòng|nhất)\s+\d+/iu;
const STANDING =
  /(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm|ngày)|thường xuyên|định kỳ|liên tục|24\/|khi\s|sau khi|kể từ|đột xuất|dịp|mùa|(?<!\p{L})vụ\s+(?:xuân|hè|thu|đông|mùa|chiêm)|(?<!\p{L})từng\s|trước\s|suốt|từ nay|theo\s+(?:lịch|tiến độ|kế hoạch|quy định|yêu cầu|đúng)|mỗi\s|các kỳ|cuộc họp|kỳ họp|đại hội|hội nghị gần/iu;
const HANDS_OVER =
  /(?<!\p{L})(?:trình|gửi|nộp|báo cáo|hoàn thành|hoàn thiện|xây dựng (?:kế hoạch|phương án|đề án|dự thảo|quy chế|chương trình|báo cáo|văn bản)|lập|ban hành|tham mưu|bàn giao|công bố|nghiệm thu)(?!\p{L})/iu;
const URGES =
  /theo dõi|đôn đốc|phổ biến|quán triệt|thông báo|kinh phí|vướng mắc|phát sinh|định hướng|tổng hợp|không được/iu;
const VAGUE =
  /(?:trong\s+)?thời gian\s+(?:tới|sớm nhất|ngắn nhất|nhanh nhất|gần nhất)|sớm nhất(?:\s+có thể)?|(?<!\p{L})sớm(?=\s+(?:trình|gửi|nộp|báo cáo|hoàn thành|ban hành|tham mưu|bàn giao))|(?<=(?:trình|gửi|nộp|báo cáo|kết quả)(?:\s+\p{L}+){0,6}\s+)kịp thời(?=\s*(?:(?:trước|trong|khi|cho) (?:mùa|dịp|Tết|vụ|bão|lũ)[^.;,\d]{0,20})?[.;,]|\s*$)|(?<=(?:trình|gửi|nộp|báo cáo|hoàn thành)(?:\s+\p{L}+){0,8},?\s+)(?:đúng (?:thời hạn|hạn|thời gian quy định))/iu;
const SOFT =
  /(?<!\p{L})(?:tăng cường|đẩy mạnh|nâng cao|chú trọng|quan tâm|chủ động|phát huy|làm tốt|tập trung|tiếp tục|duy trì)(?!\p{L})/iu;
const RESULT =
  /báo cáo|kế hoạch|danh (?:sách|mục)|biên bản|tờ trình|đề án|phương án|dự (?:thảo|toán|án)|văn bản|hồ sơ|quyết định|sản phẩm|kết (?:quả|luận)|hoàn thành|tài liệu|trình|gửi|nộp|ban hành|hướng dẫn|bản (?:đồ|cam kết|tin|ghi)|bảng|chương trình|nghị quyết|thông báo|quy (?:chế|trình|định)|hợp đồng|lịch|số liệu|dứt điểm|xong|bàn giao|nghiệm thu|mô hình|lớp|hội nghị|buổi|cuộc|đợt|tỷ lệ|chỉ tiêu|giảm|không (?:để|còn)|\d+\s*(?:%|\p{L})/iu;

const hasDate = ({ said, above, tasks }: TaskItem): boolean =>
  DATE.test(said) || DATE.test(above) || tasks.some(({ due }) => due !== null);
const hasLead = ({ tasks, said, above }: TaskItem): boolean =>
  tasks.some(({ lead }) => lead !== null) || GIVEN.test(said) || /giao/iu.test(above);
const hasResult = ({ said, tasks }: TaskItem): boolean =>
  RESULT.test(said.replace(DATES, '')) || tasks.some(({ deliverable }) => deliverable !== null);
const DATES =
  /(?:trước\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu;

type Want = {
  readonly code: string;
  readonly wants: (item: TaskItem, given: boolean) => boolean;
  readonly has: (item: TaskItem) => boolean;
  /** Asked of every task that a plan gives to somebody, whatever its neighbours have. */
  readonly always: boolean;
};

const wants: readonly Want[] = [
  { code: 'NV01', has: hasLead, always: false, wants: wantsLead },
  { code: 'NV02', has: hasDate, always: true, wants: wantsDeadline },
  { code: 'NV03', has: hasResult, always: false, wants: wantsResult },
];

/** A concrete task (it has a date or hands something over) that begins with its verb. */
function wantsLead(item: TaskItem): boolean {
  const { said, above } = item;
  const begins = verbs.test(said) && !NO_VERB.test(said);
  return begins && !hasLead(item) && above === '' && DATE.test(said) && HANDS_OVER.test(said) && !URGES.test(said);
}

function wantsDeadline(item: TaskItem): boolean {
  const { said, above } = item;
  if (hasDate(item) || STANDING.test(said) || STANDING.test(above) || VAGUE.test(said)) return false;
  if (item.tasks.some(({ dueWords }) => dueWords !== null)) return false;
  return HANDS_OVER.test(said) && !URGES.test(said);
}

function wantsResult(item: TaskItem): boolean {
  return !hasResult(item) && DATE.test(item.said) && SOFT.test(item.said) && hasLead(item);
}

const MANY = 5;
const LIST_AT_LEAST = 2;
const WHOLE_TIME = /^[\s\d.)a-zđIVX-]*Thời (?:gian|hạn) (?:thực hiện|hoàn thành)/imu;

function find(examined: Examined): readonly Found[] {
  const items = itemsOf(examined);
  const sets = setsTasks(examined);
  const severity = sets ? ('warning' as const) : ('note' as const);
  const always = sets && !WHOLE_TIME.test(examined.text);
  const missed = wants.flatMap((want) => {
    const mostHave = mostOf(items, want.has);
    const lacking = items.filter((item) => {
      if (!want.wants(item, sets)) return false;
      return (want.always && always && hasLead(item)) || mostHave(item);
    });
    return together(want.code, lacking).map((found) => ({ ...found, severity }));
  });
  return [...missed, ...vague(items, always).map((found) => ({ ...found, severity }))];
}

/** Most of the neighbours of an item have it, at least two. */
function mostOf(items: readonly TaskItem[], has: (item: TaskItem) => boolean): (item: TaskItem) => boolean {
  const groups = new Map<number, { all: number; having: number }>();
  for (const item of items) {
    const { all, having } = groups.get(item.group) ?? { all: 0, having: 0 };
    groups.set(item.group, { all: all + 1, having: having + (has(item) ? 1 : 0) });
  }
  return (item) => {
    const { all, having } = groups.get(item.group) ?? { all: 1, having: 0 };
    const others = having - (has(item) ? 1 : 0);
    return others >= LIST_AT_LEAST && others * 2 > all - 1;
  };
}

function together(code: string, items: readonly TaskItem[]): readonly Found[] {
  const [first] = items;
  if (first === undefined || items.length <= MANY)
    return items.map((item) => ({ code, ...placeOf(item), data: { tasks: `"${shortWords(item)}"` } }));
  const tasks = listOf(items);
  return [{ code, ...placeOf(first), data: { tasks } }];
}

/** As many as anybody reads. */
const MOST_NAMED = 40;

const listOf = (items: readonly TaskItem[]): string =>
  `${items
    .slice(0, MOST_NAMED)
    .map((item) => `"${shortWords(item)}"`)
    .join('; ')}${items.length > MOST_NAMED ? `; … (${items.length})` : ''}`;

const placeOf = ({ start, end, said }: TaskItem) => ({ start: start + (said.length - said.trimStart().length), end });

function vague(items: readonly TaskItem[], always: boolean): readonly Found[] {
  const mostHave = mostOf(items, hasDate);
  const all = items.flatMap((item) => {
    const match = VAGUE.exec(item.said);
    if (match === null || hasDate(item) || !hasLead(item)) return [];
    if (!always && !mostHave(item)) return [];
    return [{ item, at: item.start + match.index, words: match[0] }];
  });
  const [first] = all;
  if (first === undefined) return [];
  const told =
    all.length > MANY
      ? [{ ...first, tasks: listOf(all.map(({ item }) => item)) }]
      : all.map((one) => ({ ...one, tasks: `"${shortWords(one.item)}"` }));
  return told.map(({ at, words, tasks }) => ({
    code: 'NV04',
    start: at,
    end: at + words.length,
    data: { words, tasks },
  }));
}
