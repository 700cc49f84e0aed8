/**
 * So many, each for so much, for so much together: `150 suất quà, mỗi suất 600 nghìn đồng, tổng trị giá 90 triệu đồng`. Certain only
 * where a sentence tells one number, one price of one and one sum of money.
 */
import { decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import { type Claim, holdsWith, level, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { measureOf } from './roles.ts';
import { isAmount, isChange, labelOf, shownOf, termIn } from './sentence-words.ts';

const HUNDRED = decimal(100);
const EACH = /(?<!\p{L})(?:mỗi|một|cho mỗi)\s+(?<of>\p{L}+)[^,;.()\d]{0,30}$/iu;
const EACH_BEHIND = /^\s*(?:\/|cho mỗi|mỗi|một)\s*(?<of>\p{L}+)/iu;
const ALL = /(?<!\p{L})(?:tổng|số tiền|trị giá|kinh phí|cộng|hết)[^,;.()\d]{0,40}$/iu;
const MORE = /(?<!\p{L})(?:trong đó|khác|ngoài ra|bình quân|từ \d|đến \d|trở lên|riêng)(?!\p{L})/iu;
/** A slip makes a product a few times as much, another matter any number of times. */
const FAR = 3;

/** The claim of a sentence, where it tells one of each. */
export function pricesIn(sentence: Sentence): readonly Claim[] {
  if (MORE.test(sentence.text)) return [];
  const amounts = sentence.mentions.filter((one) => isAmount(one) && !isChange(one) && !one.over);
  const money = amounts.filter(({ unit }) => countable(unit.split('/')[0] ?? '').dimension === 'money');
  const prices = money.flatMap((one) => {
    const of = one.unit.split('/')[1] ?? EACH.exec(one.before)?.groups?.of ?? EACH_BEHIND.exec(one.behind)?.groups?.of;
    return of === undefined ? [] : [{ one, of: of.toLowerCase().split(' ')[0] ?? '' }];
  });
  const [price] = prices;
  const totals = money.filter((one) => one !== price?.one && ALL.test(one.before) && !one.unit.includes('/'));
  const [total] = totals;
  if (!price || !total || prices.length > 1 || totals.length > 1 || money.length > 2) return [];
  const numbers = amounts.filter((one) => !money.includes(one));
  if (numbers.length > 1) return [];
  const [number] = numbers.filter((one) => measureOf(one).split(' ')[0] === price.of);
  if (number === undefined) return [];
  return claimFor(sentence, { number, price: price.one, total });
}

type Priced = { readonly number: Mention; readonly price: Mention; readonly total: Mention };

function claimFor(sentence: Sentence, { number, price, total }: Priced): readonly Claim[] {
  const term = termIn(total, price.unit.split('/')[0] ?? '');
  if (term === null) return [];
  const claim: Claim = {
    code: 'SL05',
    kind: 'product',
    terms: [termOf(price.number, { factor: HUNDRED, exact: true }), term, termOf(number.number, { exact: true })],
    derived: 1,
    relation: level,
    place: total.whole,
    scaled: true,
    severity: 'warning',
    data: {
      label: labelOf(total, sentence),
      now: shownOf(total),
      base: shownOf(number),
      said: shownOf(price),
      unit: '',
    },
  };
  const times = Number(price.number.value.times(number.number.value).div(total.number.value.times(term.factor)));
  const thousandfold = times >= 900 || times <= 0.0011;
  return holdsWith(claim) || thousandfold || (times < FAR && times > 1 / FAR) ? [claim] : [];
}
