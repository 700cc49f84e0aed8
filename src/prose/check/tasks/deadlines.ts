/**
 * NV05 a deadline that was past when the document was issued, NV06 a deadline on a day on which nobody works.
 */
import { type Day, daysBetween, nextWorkingDay } from '#core/day.ts';
import { daysKnown, printedDays } from '#prose/check/citations/document-day.ts';
import { datesIn, printDay } from '#prose/check/periods/dates.ts';
import type { Examined, Found, Rule, Stretch } from '#prose/check/rule.ts';
import { dayOff, endsPeriod, holidaysFrom, workingDayBefore } from './days-off.ts';
import { itemsOf, LONGEST_ITEM, linesOf, setsTasks } from './items.ts';

const list = (item: string): string =>
  `UBND PHƯỜNG AN THỌ\nSố: 58/TB-UBND\nAn Thọ, ngày 06 tháng 10 năm 2025\nTHÔNG BÁO\nKết luận của Chủ tịch UBND phường\nIII. NHIỆM VỤ\n1. ${item}`;

const letter = (words: string): string =>
  `PHÒNG KINH TẾ\nSố: 141/KT-TH\nKiến An, ngày 18 tháng 9 năm 2019\nKính gửi: Ủy ban nhân dân các phường.\nPhòng Kinh tế ${words}`;

export const deadlinePast: Rule = {
  name: 'deadline-past',
  codes: ['NV05'],
  title: { vi: 'Thời hạn đã qua', en: 'A deadline already past' },
  about: {
    vi: 'Thời hạn ("trước ngày", "chậm nhất", "hoàn thành") trong mục nhiệm vụ, trong công văn sớm hơn ngày văn bản, không quá một năm. "Hồ sơ tiếp nhận trước ngày …" không phải thời hạn.',
    en: 'A deadline of a task, or in a letter, that is before the document’s day, by no more than a year. “Files received before …” set none.',
  },
  examples: [
    {
      case: 'fires',
      text: list('Phòng Kinh tế chủ trì rà soát hộ kinh doanh, trình danh sách trước ngày 28/8/2025.'),
      finds: [{ code: 'NV05', quote: 'trước ngày 28/8/2025' }],
    },
    {
      case: 'fires',
      text: list('Phòng Kinh tế chủ trì rà soát hộ kinh doanh, trình danh sách trước ngày 28/8/2025.').replace(
        '06 tháng 10',
        '31 tháng 9',
      ),
      finds: [{ code: 'NV05', quote: 'trước ngày 28/8/2025' }],
      why: { vi: 'Ngày 31/9 không có, nhưng tháng là chắc chắn.', en: 'There is no 31/9, but the month is sure.' },
    },
    {
      case: 'fires',
      text: letter('đề nghị các phường gửi báo cáo về Phòng trước ngày 10/9/2019 để tổng hợp.'),
      finds: [{ code: 'NV05', quote: 'trước ngày 10/9/2019' }],
    },
    { case: 'just misses', text: letter('các phường đã gửi báo cáo trước ngày 10/9/2019, nay đề nghị bổ sung biểu.') },
    {
      case: 'just misses',
      text: list('Phòng Kinh tế chủ trì rà soát hộ kinh doanh, trình danh sách trước ngày 08/10/2025.'),
    },
    {
      case: 'fires',
      text: `${list('Tiếp tục cải cách hành chính.').split('III.')[0]}IV. TỔ CHỨC THỰC HIỆN\nGiao Phòng Kinh tế rà soát hộ kinh doanh, trình ký trước ngày 28/8/2025.`,
      finds: [{ code: 'NV05', quote: 'trước ngày 28/8/2025' }],
      why: { vi: 'Nhiệm vụ ngoài mục nhiệm vụ.', en: 'A task outside the list of tasks.' },
    },
    {
      case: 'does not apply',
      text: 'UBND phường An Thọ chiều 29/12 họp phiên thường kỳ.\nLãnh đạo UBND phường giao Phòng Kinh tế sửa camera trước ngày 15/1/2026.',
      why: {
        vi: 'Tin không in ngày văn bản; năm của 29/12 không chắc.',
        en: 'An item of news prints no day of its own; the year of 29/12 is not sure.',
      },
    },
    {
      case: 'does not apply',
      text: list('Phòng Kinh tế chủ trì giải quyết hồ sơ tiếp nhận trước ngày 01/7/2025, xong trước ngày 24/10/2025.'),
    },
  ],
  find: findPast,
};

export const deadlineOff: Rule = {
  name: 'deadline-day-off',
  codes: ['NV06'],
  title: { vi: 'Thời hạn vào ngày nghỉ', en: 'A deadline on a day off' },
  about: {
    vi: 'Thời hạn của nhiệm vụ rơi vào thứ bảy, chủ nhật, ngày lễ, Tết (Bộ luật Lao động, Điều 112). Ngày cuối quý, cuối năm, 31/01 (hết thời gian chỉnh lý quyết toán) do luật định nên không báo.',
    en: 'The deadline of a task on a Saturday, Sunday or public holiday. Ends of quarters and years and 31/01 are set by law and let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: list('Phòng Kinh tế chủ trì rà soát hộ kinh doanh, trình danh sách trước ngày 26/10/2025.'),
      finds: [{ code: 'NV06', quote: 'trước ngày 26/10/2025' }],
    },
    {
      case: 'fires',
      text: list('Trạm Y tế phường gửi báo cáo trực Tết chậm nhất ngày 17/02/2026.'),
      finds: [{ code: 'NV06', quote: 'chậm nhất ngày 17/02/2026' }],
    },
    {
      case: 'just misses',
      text: list('Phòng Kinh tế chủ trì rà soát hộ kinh doanh, trình danh sách trước ngày 24/10/2025.'),
    },
    {
      case: 'does not apply',
      text: list(
        'Phòng Kinh tế chủ trì giải ngân hết vốn, hoàn thành trước ngày 31/01/2026; ngày hội vào Chủ nhật, ngày 16/11/2025.',
      ),
    },
  ],
  find: findOff,
};

const CUE =
  /(?<!\p{L})(?:(?:hoàn thành|xong|thực hiện|kết thúc)\s+)?(?:trước|chậm nhất|muộn nhất|hạn|thời hạn|hạn chót|hạn cuối|hoàn thành|xong)\s*:?\s*(?:là\s+|vào\s+|đến\s+|trong\s+|trước\s+)?(?:\d{1,2}\s*(?:giờ|h)\s*\d{0,2}\s*,?\s*)?$/iu;
/** Behind these the words tell which things are meant, not by when. */
const DESCRIBES =
  /(?<!\p{L})(?:đã|tiếp nhận|phát sinh|tồn đọng|sử dụng|cấp|(?<!trình )ký|thành lập|có hiệu lực|công nhận|quá hạn|đến hạn|nhận|sinh|tuyển dụng|thuộc|nộp hồ sơ|vi phạm)\s+(?:\p{L}+\s+){0,2}$/iu;

type Deadline = Stretch & { readonly on: Day };

/** In the items of lists of tasks, in the sentences of a letter, and in whatever else was read as a task; each once. */
function deadlinesOf(examined: Examined): readonly Deadline[] {
  const read = examined.reading.tasks.map(({ start, quote }) => ({ start, said: quote }));
  const found = [...itemsOf(examined), ...asksOf(examined), ...read].flatMap(({ start, said }) =>
    datesIn(said).flatMap(({ start: from, end, on }) => {
      const cue = CUE.exec(said.slice(0, from));
      if (on === null || cue === null || DESCRIBES.test(said.slice(0, cue.index))) return [];
      return [{ start: start + cue.index, end: start + end, on }];
    }),
  );
  return [...new Map(found.map((one) => [one.end, one])).values()].sort((a, b) => a.start - b.start);
}

const ADDRESSED = /(?<!\p{L})Kính gửi\s*:/iu;
const ASKS =
  /(?<!\p{L})(?:đề nghị|yêu cầu|gửi|nộp|đăng ký|báo cáo|phản hồi|góp ý|hạn (?:cuối|chót)|thời hạn)(?!\p{L})/iu;
const TOLD = /(?<!\p{L})(?:đã|vừa qua|được (?:gửi|nhận|ban hành))(?!\p{L})/iu;
const SENTENCE = /[^.;\n]+(?:[.;](?!\s)[^.;\n]+)*/gu;

/** What a letter asks for has no list: `đề nghị các phường gửi báo cáo trước ngày 10/9/2019`. */
function asksOf(examined: Examined): readonly { readonly start: number; readonly said: string }[] {
  const { type } = examined.reading.meta;
  if ((type !== null && type !== 'Công văn') || !ADDRESSED.test(examined.text.slice(0, HEAD))) return [];
  const items = new Set(itemsOf(examined).map(({ start }) => start));
  return linesOf(examined)
    .filter(({ start, words }) => !items.has(start) && words.length <= LONGEST_ITEM)
    .flatMap(({ start, words }) =>
      [...words.matchAll(SENTENCE)].flatMap(({ 0: said, index }) =>
        ASKS.test(said) && !TOLD.test(said) ? [{ start: start + index, said }] : [],
      ),
    );
}

const HEAD = 2500;

const YEAR = 366;

function findPast(examined: Examined): readonly Found[] {
  const days = daysKnown(examined);
  if (days === null || examined.reading.meta.issuedOn === null) return [];
  return deadlinesOf(examined)
    .filter(({ on }) => on < days.first && daysBetween(on, days.first) <= YEAR)
    .map(({ start, end, on }) => ({
      code: 'NV05',
      start,
      end,
      data: { due: printDay(on), written: printedDays(days) },
    }));
}

function findOff(examined: Examined): readonly Found[] {
  const days = daysKnown(examined);
  const severity = setsTasks(examined) ? ('warning' as const) : ('note' as const);
  return deadlinesOf(examined).flatMap(({ start, end, on }) => {
    const why = dayOff(on);
    if (why === null || endsPeriod(on) || (days !== null && on < days.first)) return [];
    const data = {
      due: printDay(on),
      dayOff: why,
      earlier: printDay(workingDayBefore(on)),
      later: printDay(nextWorkingDay(on, holidaysFrom(Number(on.slice(0, 4))))),
    };
    return [{ code: 'NV06', start, end, severity, data }];
  });
}
