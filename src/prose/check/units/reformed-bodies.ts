/**
 * DV01, DV02, DV03, DV04 · Bodies that a reform had ended by the document's day, named as living: districts, provinces that
 * went into others, departments that were merged; and bodies of after the reform in documents of before (domain.md 8).
 */
import { fold } from '#core/spelling.ts';
import { type Days, daysOf } from '#prose/check/citations/document-day.ts';
import { printedDay } from '#prose/check/citations/samples.ts';
import { isInTable, outermost } from '#prose/check/places.ts';
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { isLiving, isOwner, isPlanned } from './living.ts';
import { BEGUN, ENDED, type Reformed } from './reformed.ts';

const paper = (date: string, text: string): string =>
  `ỦY BAN NHÂN DÂN PHƯỜNG AN THỌ\nSố: 58/BC-UBND\nAn Thọ, ngày ${date}\nBÁO CÁO\nTình hình kinh tế - xã hội\n${text}`;

const OCTOBER = '06 tháng 10 năm 2025';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: paper(OCTOBER, 'Phòng Kinh tế phối hợp với Ủy ban nhân dân quận Kiến An giải quyết hồ sơ đất đai.'),
    finds: [{ code: 'DV01', quote: 'Ủy ban nhân dân quận Kiến An' }],
  },
  {
    case: 'fires',
    text: paper(OCTOBER, 'Phòng Kinh tế phối hợp với Chi cục Thuế khu vực Kiến An - Đồ Sơn rà soát hộ kinh doanh.'),
    finds: [{ code: 'DV01', quote: 'Chi cục Thuế khu vực Kiến An' }],
  },
  {
    case: 'fires',
    text: paper(OCTOBER, 'Phối hợp với Sở Xây dựng tỉnh Vĩnh Phúc đẩy nhanh giải phóng mặt bằng.'),
    finds: [{ code: 'DV02', quote: 'Sở Xây dựng tỉnh Vĩnh Phúc' }],
  },
  {
    case: 'fires',
    text: paper(OCTOBER, 'Sở Kế hoạch và Đầu tư trình phương án điều chỉnh vốn trước ngày 31/10/2025.'),
    finds: [{ code: 'DV03', quote: 'Sở Kế hoạch và Đầu tư' }],
  },
  {
    case: 'fires',
    text: paper('06 tháng 10 năm 2023', 'Rà soát hộ nghèo theo hướng dẫn của Sở Nông nghiệp và Môi trường.'),
    finds: [{ code: 'DV04', quote: 'Sở Nông nghiệp và Môi trường' }],
  },
  {
    case: 'just misses',
    text: paper('30 tháng 6 năm 2025', 'Phòng Kinh tế phối hợp với Ủy ban nhân dân quận Kiến An bàn giao hồ sơ.'),
    why: { vi: 'Ngày cuối cùng của cấp huyện.', en: 'The last day of the districts.' },
  },
  {
    case: 'just misses',
    text: paper(OCTOBER, 'Hồ sơ nhận bàn giao từ Ủy ban nhân dân quận Kiến An (cũ) còn thiếu.'),
    why: { vi: 'Kể lại chuyện đã qua.', en: 'Tells what was.' },
  },
  {
    case: 'just misses',
    text: paper(
      OCTOBER,
      'Thực hiện Kế hoạch số 18/KH-UBND ngày 19 tháng 01 năm 2025 của Ủy ban nhân dân quận Kiến An về cải cách hành chính.',
    ),
    why: { vi: 'Cơ quan đã ban hành văn bản được viện dẫn.', en: 'The issuer of a document cited.' },
  },
  {
    case: 'fires',
    text: paper(OCTOBER, 'Phối hợp với Ủy ban nhân dân thành phố Thủ Đức thu gom rác thải.'),
    finds: [{ code: 'DV01', quote: 'Ủy ban nhân dân thành phố Thủ Đức' }],
    why: { vi: 'Không còn thành phố thuộc tỉnh, thuộc thành phố.', en: 'There are no cities within provinces.' },
  },
  {
    case: 'just misses',
    text: paper(OCTOBER, 'Các quyết định của Ủy ban nhân dân quận ban hành trước ngày 01/7/2025 còn hiệu lực.'),
  },
  {
    case: 'does not apply',
    text: paper(OCTOBER, 'Tuyến đường đi qua địa bàn huyện An Lão trước đây và phường Kiến An.'),
    why: { vi: 'Tên địa danh.', en: 'The name of a place.' },
  },
];

export const reformedBodies: Rule = {
  name: 'reformed-bodies',
  codes: ['DV01', 'DV02', 'DV03', 'DV04'],
  title: { vi: 'Cơ quan không còn hoặc chưa có', en: 'Bodies that are no more or not yet' },
  about: {
    vi: 'Từ 01/7/2025 không còn cấp huyện và 29 tỉnh đã hợp nhất; từ 01/3/2025 các sở, bộ đã hợp nhất và không còn công an cấp huyện. Báo khi văn bản sau ngày đó nêu các cơ quan này như đang hoạt động. Không báo khi kể lại việc đã qua (trước đây, cũ, bàn giao từ, kỳ trước), trong tên và cơ quan ban hành của văn bản được viện dẫn, trong ngoặc kép, tên địa danh.',
    en: 'Since 1 July 2025 there are no districts and 29 provinces were merged; since 1 March 2025 departments and ministries were merged and there is no district police. Told where a later document names them as living; not where the past is told, in titles and issuers of cited documents, in quotation marks, in names of places.',
  },
  examples,
  find,
};

function find(examined: Examined): readonly Found[] {
  const days = daysOf(examined);
  if (days === null) return [];
  const found = [...ended(examined, days), ...begun(examined, days)];
  return firstOfEach(outermost(found), examined.text);
}

const ended = (examined: Examined, { first }: Days): readonly Found[] =>
  ENDED.filter(({ since }) => first >= since).flatMap((body) =>
    namesOf(examined, body).filter((at) => isLiving(examined, at, body.since)),
  );

const begun = (examined: Examined, { last }: Days): readonly Found[] =>
  BEGUN.filter(({ since }) => last < since).flatMap((body) =>
    namesOf(examined, body).filter((at) => !isPlanned(examined.text, at)),
  );

function namesOf(examined: Examined, { code, pattern, since, now, unsure }: Reformed): readonly Found[] {
  return [...examined.text.matchAll(pattern)].map((match) => {
    const start = match.index;
    const found: Found = { code, start, end: start + match[0].length, data: { since: printedDay(since), now } };
    return unsure || isInTable(examined, found) || isOwner(examined.text, found)
      ? { ...found, severity: 'warning' }
      : found;
  });
}

/** A body named again and again is told where it is named first. */
function firstOfEach(found: readonly Found[], text: string): readonly Found[] {
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.start - b.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .filter(({ start, end }) => {
      const name = fold(text.slice(start, end).replace(/\s+/g, ' '));
      const fresh = !seen.has(name);
      seen.add(name);
      return fresh;
    });
}
