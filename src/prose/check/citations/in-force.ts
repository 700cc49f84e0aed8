/**
 * VD04, VD05 · Documents cited as in force that others had replaced by the document's day, and documents that had not been
 * issued yet. By the law data of the project and the office's register; a day printed later than the document's own
 * needs neither.
 */
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { type Citation, citationsOf, isPast } from './cited.ts';
import { type Days, daysOf, printedDays } from './document-day.ts';
import { type Known, knownTo, meantBy } from './meant.ts';
import { printedDay, statePaper } from './samples.ts';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: statePaper(
      '09 tháng 3 năm 2022',
      'Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư;',
    ),
    finds: [{ code: 'VD04', quote: 'Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ' }],
  },
  {
    case: 'fires',
    text: statePaper('04 tháng 10 năm 2024', 'Việc thu hồi đất thực hiện theo Luật Đất đai năm 2013.'),
    finds: [{ code: 'VD04', quote: 'Luật Đất đai năm 2013' }],
  },
  {
    case: 'fires',
    text: statePaper(
      '15 tháng 10 năm 2020',
      'Thực hiện Kế hoạch số 31/KH-UBND ngày 22 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh về giải quyết việc làm.',
    ),
    finds: [{ code: 'VD05', quote: 'Kế hoạch số 31/KH-UBND ngày 22 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh' }],
  },
  {
    case: 'just misses',
    text: statePaper(
      '20 tháng 12 năm 2019',
      'Xử phạt theo Nghị định số 46/2016/NĐ-CP ngày 26 tháng 5 năm 2016 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt.',
    ),
    why: { vi: 'Được thay từ 01/01/2020.', en: 'Replaced from 1 January 2020.' },
  },
  {
    case: 'just misses',
    text: statePaper('04 tháng 10 năm 2024', 'Các vụ phát sinh trước năm 2023 được xử lý theo Luật Đất đai năm 2013.'),
    why: { vi: 'Việc đã qua xử lý theo luật khi đó.', en: 'What is past was decided by the law of its time.' },
  },
  {
    case: 'does not apply',
    text: statePaper('04 tháng 10 năm 2024', 'Việc thu hồi đất thực hiện theo Luật Đất đai.'),
    why: { vi: 'Không nêu năm: là luật đang có hiệu lực.', en: 'No year is named: it is the law in force.' },
  },
];

export const inForce: Rule = {
  name: 'in-force',
  codes: ['VD04', 'VD05'],
  title: { vi: 'Văn bản được viện dẫn còn hiệu lực, đã ban hành', en: 'What is cited is in force and issued' },
  about: {
    vi: 'Văn bản đã được thay thế trước ngày của văn bản đang rà soát mà vẫn viện dẫn như đang có hiệu lực; văn bản có ngày ban hành sau ngày của văn bản đang rà soát. Không báo khi câu kể việc của thời kỳ trước, nói chính việc thay thế, hoặc trong ngoặc kép, trích yếu của văn bản khác.',
    en: 'Documents cited as in force that had been replaced by the day of the document, and documents of a later day than it. Not told where the sentence tells of an earlier time or of the replacement itself, nor in quotation marks and in abstracts of other documents.',
  },
  examples,
  find,
};

function find(examined: Examined): readonly Found[] {
  const days = daysOf(examined);
  if (days === null) return [];
  const known = knownTo(examined);
  return firstOfEach(
    citationsOf(examined).flatMap((citation) => {
      const later = laterThan(citation, days, known);
      if (later) return [{ citation, found: later }];
      const replaced = citation.nested ? null : replacedBefore(examined, citation, { days, known });
      return replaced ? [{ citation, found: replaced }] : [];
    }),
  );
}

type FoundAt = { readonly citation: Citation; readonly found: Found };

/** What is cited again and again is told at its first place. */
function firstOfEach(all: readonly FoundAt[]): readonly Found[] {
  const seen = new Set<string>();
  return all.flatMap(({ citation, found }) => {
    const name = `${found.code} ${citation.key} ${citation.lawName} ${citation.type}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [found];
  });
}

function laterThan(citation: Citation, days: Days, known: readonly Known[]): Found | null {
  const { last } = days;
  const { start, end, date, symbol } = citation;
  const year = symbol?.year ?? citation.lawYear;
  const meant = meantBy(citation, known, { first: last, last });
  const isSlipOfDate =
    date !== null && date > last && (meant?.otherDate === true || (year !== null && year <= Number(last.slice(0, 4))));
  if (isSlipOfDate && (meant?.known.date ?? last) <= last) return null;
  const issued = date ?? meant?.known.date ?? null;
  if (issued !== null && issued > last)
    return { code: 'VD05', start, end, data: { issued: printedDay(issued), written: printedDays(days) } };
  if (year !== null && year > Number(last.slice(0, 4)))
    return { code: 'VD05', start, end, data: { issued: String(year), written: printedDays(days) } };
  return null;
}

function replacedBefore(
  examined: Examined,
  citation: Citation,
  { days, known }: { readonly days: Days; readonly known: readonly Known[] },
): Found | null {
  const meant = meantBy(citation, known, days);
  const replaced = meant?.known.replaced ?? null;
  if (replaced === null || meant?.otherDate) return null;
  const { since, by } = replaced;
  if (since !== null && since > days.first) return null;
  if (isPast(examined, citation, since ?? days.first)) return null;
  const { start, end } = citation;
  const data = { by, since: since === null ? '@undated' : '@since', day: since === null ? '' : printedDay(since) };
  const isSure = since !== null && !citation.inTable && isApplied(examined.text, citation);
  return { code: 'VD04', start, end, data, ...lesser(isSure, replaced.sourced) };
}

/** Of what no source at hand confirms it is only said that it should be looked up. */
function lesser(isSure: boolean, sourced: boolean): Pick<Found, 'severity'> {
  if (!sourced) return { severity: 'note' };
  return isSure ? {} : { severity: 'warning' };
}

const APPLIED =
  /(?<!\p{L})(?:căn cứ|theo|thực hiện|áp dụng|quy định tại|quy định của|chấp hành|triển khai|quán triệt|thi hành|tại)(?!\p{L})[^.\n]{0,40}$/iu;

/** Named as what is acted by; elsewhere it may only be spoken of. */
const isApplied = (text: string, { start, mention }: Citation): boolean =>
  mention.role === 'basis' || APPLIED.test(text.slice(Math.max(0, start - 60), start));
