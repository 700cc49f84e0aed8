/**
 * VD09, VD10 · How a document is cited: the first time with number, day, issuer and abstract, later with type and number
 * only (Nghị định 30/2020, annex I, part II; Hướng dẫn 05-HD/VPTW).
 */
import { fold } from '#core/spelling.ts';
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { type Citation, citationsOf } from './cited.ts';
import { daysOf } from './document-day.ts';
import { partyPaper, statePaper } from './samples.ts';
import { plainNumber } from './symbols.ts';

const DAY = '15 tháng 12 năm 2022';
const FULL = 'Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương';
const ABOUT = 'về công tác kiểm tra, giám sát và kỷ luật của Đảng';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: statePaper(
      DAY,
      'Thực hiện Nghị quyết số 47/NQ-HĐND của Hội đồng nhân dân huyện, Ủy ban nhân dân huyện báo cáo như sau:\nI. KẾT QUẢ',
    ),
    finds: [{ code: 'VD09', quote: 'Nghị quyết số 47/NQ-HĐND của Hội đồng nhân dân huyện' }],
  },
  {
    case: 'fires',
    text: statePaper(DAY, 'Căn cứ nghị quyết của Hội đồng nhân dân xã về nhiệm vụ năm 2023;\nI. KẾT QUẢ'),
    finds: [{ code: 'VD09', quote: 'nghị quyết của Hội đồng nhân dân xã về nhiệm vụ năm 2023' }],
  },
  {
    case: 'fires',
    text: partyPaper(DAY, `Kiểm tra theo ${FULL} ${ABOUT}.\nChương trình năm 2023 theo ${FULL} ${ABOUT}.`),
    finds: [{ code: 'VD10', quote: FULL }],
  },
  {
    case: 'just misses',
    text: partyPaper(DAY, `Kiểm tra theo ${FULL} ${ABOUT}.\nChương trình năm 2023 theo Quy định số 22-QĐ/TW.`),
  },
  {
    case: 'just misses',
    text: statePaper(DAY, 'Căn cứ Quy chế làm việc của Ủy ban nhân dân tỉnh;\nI. KẾT QUẢ'),
    why: { vi: 'Quy chế dẫn theo tên.', en: 'Working rules are cited by name.' },
  },
  {
    case: 'does not apply',
    text: 'Hội nghị quán triệt Nghị quyết 57 của Bộ Chính trị.',
    why: { vi: 'Không phải văn bản có số, ngày.', en: 'No document with number and day.' },
  },
];

export const citationForm: Rule = {
  name: 'citation-form',
  codes: ['VD09', 'VD10'],
  title: { vi: 'Viện dẫn lần đầu và các lần sau', en: 'First and later citations' },
  about: {
    vi: 'Lần đầu ghi đủ loại, số, ngày ban hành, cơ quan ban hành, trích yếu; các lần sau chỉ ghi loại và số. Chỉ xét văn bản có số, ngày; trong bảng, trong ngoặc kép và trong trích yếu của văn bản khác thì không xét.',
    en: 'The first time type, number, day, issuer and abstract, later type and number only. Only in documents that bear a number and a day; not in tables, quotation marks and abstracts of others.',
  },
  examples,
  find,
};

const UNNUMBERED =
  /(?<=(?:^|\n)[-–\s]*Căn cứ )(?:các )?(?:[Nn]ghị quyết|[Qq]uyết định|[Nn]ghị định|[Tt]hông tư|[Cc]hỉ thị)(?= của (?!Đại hội|đại hội))(?! của[^;\n]*(?:số \d|\d+[-/]\p{Lu}))[^;\n]*?(?=[;.]?\s*(?:\n|$))/gu;

function find(examined: Examined): readonly Found[] {
  const { symbol, issuedOn } = examined.reading.meta;
  if (symbol === null || issuedOn === null || daysOf(examined) === null) return [];
  const all = citationsOf(examined).filter(({ mention, inTable, nested, lawName }) => {
    return mention.number !== '' && lawName === null && !inTable && !nested;
  });
  const unnumbered = [...examined.text.matchAll(UNNUMBERED)].map((match) => ({
    code: 'VD09',
    start: match.index,
    end: match.index + match[0].length,
    data: { missing: '@unnumbered-citation' },
  }));
  const before = citedBefore();
  const told = all.flatMap((citation) => {
    const found = formOf(examined, citation, before.of(citation));
    if (citation.mention.role !== 'title') before.add(citation);
    return found ?? [];
  });
  return [...unnumbered, ...oneOfHabit(told, all.filter(isFull).length)];
}

/** Where a document cites in short throughout, that is how it is written: it is told once. */
function oneOfHabit(told: readonly Found[], full: number): readonly Found[] {
  const short = told.filter(({ code }) => code === 'VD09');
  if (short.length < 2 || short.length <= full) return told;
  const first = short.find(({ severity }) => severity === undefined) ?? short[0];
  return told.filter((one) => one.code !== 'VD09' || one === first);
}

function formOf(examined: Examined, citation: Citation, earlier: Earlier): Found | null {
  const { start, end, mention } = citation;
  if (mention.role === 'title' || !citation.typeSaid) return null;
  if (earlier.isCited)
    return isFull(citation) && citation.issuer !== null && earlier.inFull ? { code: 'VD10', start, end } : null;
  if (mention.date !== null || citation.abstract !== null || isByname(citation)) return null;
  const found: Found = { code: 'VD09', start, end, data: { missing: '@undated-citation' } };
  return isInLead(examined.text, citation) ? found : { ...found, severity: 'note' };
}

/** `Đề án 06`, `Chương trình 135`: known by its number alone. */
const isByname = ({ symbol, type }: Citation): boolean => symbol === null && /^(?:đề án|chương trình)/iu.test(type);

const isFull = ({ date, abstract }: Citation): boolean => date !== null && abstract !== null;

type Earlier = { readonly isCited: boolean; readonly inFull: boolean };

/** What was cited so far: by its symbol, or by type and number where one of the two citations has no symbol. */
function citedBefore() {
  const cited = new Set<string>();
  const full = new Set<string>();
  const keysOf = (one: Citation): readonly string[] => {
    const name = `${fold(one.type)} ${numberOf(one)}`;
    return one.symbol === null ? [`name ${name}`, `any ${name}`] : [`symbol ${one.key}`, `any ${name}`];
  };
  const asksFor = (one: Citation): readonly string[] => {
    const name = `${fold(one.type)} ${numberOf(one)}`;
    return one.symbol === null ? [`any ${name}`] : [`symbol ${one.key}`, `name ${name}`];
  };
  return {
    of: (one: Citation): Earlier => {
      const keys = asksFor(one);
      return { isCited: keys.some((key) => cited.has(key)), inFull: keys.some((key) => full.has(key)) };
    },
    add: (one: Citation): void => {
      for (const key of keysOf(one)) {
        cited.add(key);
        if (isFull(one)) full.add(key);
      }
    },
  };
}

const numberOf = ({ mention }: Citation): string => plainNumber(/^\d+/.exec(mention.number)?.[0] ?? mention.number);

const LONGEST_LEAD = 12_000;

/** Legal bases and the sentence that opens the document. */
function isInLead(text: string, { start, mention }: Citation): boolean {
  if (mention.role === 'basis') return true;
  if (start > LONGEST_LEAD) return false;
  const before = text.slice(0, start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    !/\n\s*(?:(?:I|A|1)\s?[-.)/]|PHẦN|Phần)/u.test(before) &&
    /^[-–\s]*(?:Căn cứ|Thực hiện|Theo|Triển khai|Chấp hành)\s+$/u.test(line)
  );
}
