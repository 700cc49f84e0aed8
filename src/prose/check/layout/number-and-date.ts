/**
 * TT05, TT15 · number and symbol of the paper, place and date.
 */
import type { Found, Rule, Stretch } from '#prose/check/rule.ts';
import { partyPaper, statePaper } from './layout-example.ts';
import { type Line, lesser, type Paper, paperOf } from './paper-lines.ts';

/** `12-BC/QU`: number, type, issuer; the number may still be open. */
const PARTY_FORM = /^Số\s*:?\s*(\d*)[\s.…]*-\s*\p{Lu}[\p{L}]*\s*\/\s*\p{Lu}/u;
const STATE_FORM = /^Số\s*:?\s*(\d*)[\s.…]*\/\s*\p{Lu}[\p{L}]*-\p{Lu}/u;
const IN_WORDS = /^(.{2,60}?),\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
const IN_NUMBERS = /^(\p{Lu}[\p{L}\s]{1,40}?),\s*(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

export const numberAndDate: Rule = {
  name: 'number-and-date',
  codes: ['TT05', 'TT15'],
  title: { vi: 'Số, ký hiệu; địa danh, ngày tháng', en: 'Number and symbol; place and date' },
  about: {
    vi: 'Văn bản của Nhà nước: "Số: 12/BC-UBND"; văn bản của Đảng: "Số 12-BC/QU". Ngày ghi đủ "ngày … tháng … năm …", thêm số 0 trước ngày dưới 10 và tháng 1, 2. Dấu hai chấm sau "Số" và số 0 thừa ở tháng 3 đến 9 chỉ là lưu ý. Số để trống không xét.',
    en: 'State: `Số: 12/BC-UBND`; Party: `Số 12-BC/QU`. The date in words (`ngày … tháng … năm …`), a zero before days under 10 and months 1 and 2. The colon behind `Số` and a zero before months 3 to 9 are notes. Open numbers are let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: statePaper({ symbol: 'Số: 12-BC/UBND' }),
      finds: [{ code: 'TT05', quote: 'Số: 12-BC/UBND' }],
    },
    {
      case: 'fires',
      text: statePaper({ date: 'Bắc Sơn, ngày 16 tháng 1 năm 2024' }),
      finds: [{ code: 'TT15', quote: 'Bắc Sơn, ngày 16 tháng 1 năm 2024' }],
    },
    {
      case: 'fires',
      text: statePaper({ date: 'Bắc Sơn, 11/12/2023' }),
      finds: [{ code: 'TT15', quote: 'Bắc Sơn, 11/12/2023' }],
    },
    {
      case: 'fires',
      text: statePaper({ date: 'Bắc Sơn, ngày 16 tháng 07 năm 2024' }),
      finds: [{ code: 'TT15', quote: 'Bắc Sơn, ngày 16 tháng 07 năm 2024' }],
    },
    {
      case: 'fires',
      text: partyPaper({ symbol: 'Số: 12-BC/QU' }),
      finds: [{ code: 'TT05', quote: 'Số: 12-BC/QU' }],
    },
    { case: 'just misses', text: statePaper({ date: 'Bắc Sơn, ngày 16 tháng 3 năm 2024' }) },
    { case: 'just misses', text: partyPaper({ symbol: 'Số   -BC/QU' }) },
    { case: 'does not apply', text: 'Bắc Sơn, 11/12/2023' },
  ],
  find: (examined) => {
    const paper = paperOf(examined);
    return paper === null ? [] : [...symbol(paper), ...date(paper)];
  },
};

function symbol({ side, head, rules }: Paper): readonly Found[] {
  const [right, wrong] = side === 'party' ? [PARTY_FORM, STATE_FORM] : [STATE_FORM, PARTY_FORM];
  const line = head.find(({ text }) => wrong.test(text));
  const own = head.find(({ text }) => right.test(text));
  if (own !== undefined) return colon(own, { side, rules });
  if (!line) return [];
  const wanted = side === 'party' ? 'Số 12-BC/ĐU' : 'Số: 12/BC-UBND';
  const data = { wanted, rule: rules.name };
  return [{ code: 'TT05', start: line.start, end: line.end, data, ...lesser(rules, 'symbol', 'TT05') }];
}

/** The colon behind `Số` is the State's (annex III of Nghị định 30/2020) and not the Party's; many leave it: a note. */
function colon({ text, start, end }: Line, { side, rules }: Pick<Paper, 'side' | 'rules'>): readonly Found[] {
  const has = /^Số\s*:/u.test(text);
  if (has === (side === 'state')) return [];
  const wanted = side === 'party' ? text.replace(/^Số\s*:\s*/u, 'Số ') : text.replace(/^Số\s*/u, 'Số: ');
  return [{ code: 'TT05', start, end, severity: 'note', data: { wanted, rule: rules.name } }];
}

function date({ side, head, rules }: Paper): readonly Found[] {
  return head.flatMap(({ text, start, end }): Found[] => {
    const numbers = IN_NUMBERS.exec(text);
    const [, place = '', day = '', month = '', year = ''] = IN_WORDS.exec(text) ?? numbers ?? [];
    if (place === '') return [];
    const wanted = `${place}, ngày ${day.padStart(2, '0')} tháng ${padded(String(Number(month)))} năm ${year}`;
    if (!numbers && day.length === 2 && padded(month) === month)
      return superfluous(month) ? [noteOf({ start, end }, wanted, rules.name)] : [];
    // How a Party paper's head writes its date, no source at hand says.
    const less = side === 'party' ? ({ severity: 'note' } as const) : lesser(rules, 'dateLine', 'TT15');
    return [{ code: 'TT15', start, end, data: { wanted, rule: rules.name }, ...less }];
  });
}

/** Months 1 and 2 take a zero. */
const padded = (month: string): string => (Number(month) <= 2 ? month.padStart(2, '0') : month);

/** `tháng 07`: the decree asks for the zero of months 1 and 2 only; many write it, so it is a note. */
const superfluous = (month: string): boolean => Number(month) > 2 && month.startsWith('0');

const noteOf = (at: Stretch, wanted: string, rule: string): Found => ({
  code: 'TT15',
  ...at,
  severity: 'note',
  data: { wanted, rule },
});
