/**
 * VD11 · With a register: a cited document that stands neither in it nor in the law data. A note: somebody should look.
 */

import { day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { citationsOf } from './cited.ts';
import { isNamed, knownTo } from './meant.ts';
import { statePaper } from './samples.ts';

const plan: Directive = {
  code: 'kh-31',
  type: 'Kế hoạch',
  number: '31',
  symbol: '31/KH-UBND',
  issuer: 'Ủy ban nhân dân tỉnh',
  issuerAliases: ['UBND tỉnh'],
  date: day('2018-01-22'),
  abstract: 'về giải quyết việc làm năm 2018',
  implements: [],
  replacedBy: null,
  real: false,
};

const CITED = 'Kế hoạch số 31/KH-UBND ngày 22 tháng 01 năm 2018 của Ủy ban nhân dân tỉnh';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: statePaper(
      '12 tháng 10 năm 2018',
      'Thực hiện Kế hoạch số 47/KH-UBND ngày 12 tháng 02 năm 2018 của Ủy ban nhân dân tỉnh về khuyến công.',
    ),
    register: { directives: [plan] },
    finds: [{ code: 'VD11', quote: 'Kế hoạch số 47/KH-UBND ngày 12 tháng 02 năm 2018 của Ủy ban nhân dân tỉnh' }],
  },
  {
    case: 'just misses',
    text: statePaper('12 tháng 10 năm 2018', `Thực hiện ${CITED} về giải quyết việc làm năm 2018.`),
    register: { directives: [plan] },
  },
  {
    case: 'does not apply',
    text: statePaper('12 tháng 10 năm 2018', `Thực hiện ${CITED} về giải quyết việc làm năm 2018.`),
    why: { vi: 'Không có sổ văn bản.', en: 'There is no register.' },
  },
];

export const inRegister: Rule = {
  name: 'in-register',
  codes: ['VD11'],
  title: { vi: 'Văn bản chưa có trong sổ', en: 'Not in the register' },
  about: {
    vi: 'Khi rà soát cùng sổ văn bản của cơ quan: văn bản có số, ký hiệu được viện dẫn mà không có trong sổ và trong dữ liệu luật. Chỉ là lưu ý.',
    en: 'With the office’s register: a document cited by its symbol that stands neither in the register nor in the law data. A note only.',
  },
  examples,
  find,
};

function find(examined: Examined): readonly Found[] {
  if (examined.register === null || examined.register.directives.length === 0) return [];
  const known = knownTo(examined);
  const seen = new Set<string>();
  return citationsOf(examined).flatMap((citation) => {
    const { start, end, symbol, key, lawName } = citation;
    if (symbol === null || lawName !== null || seen.has(key) || known.some((one) => isNamed(citation, one))) return [];
    seen.add(key);
    return [{ code: 'VD11', start, end }];
  });
}
