/**
 * Values of spans of one year that make the value of a longer one: `quý I 12,4 tỷ đồng, quý II 15,2 tỷ đồng, 6 tháng 27,6 tỷ đồng`,
 * `6 tháng đầu năm …, quý III …, 9 tháng …`. The spans must lie end to end, and all speak of one matter.
 */
import { type Claim, sum } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { measureOf, naming } from './roles.ts';
import { isAmount, isChange, labelOf, shownOf, termIn } from './sentence-words.ts';

/** First and last month. */
type Span = { readonly from: number; readonly to: number };

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const QUARTER = /(?<!\p{L})quý\s+(?<one>IV|I{1,3}|[1-4])(?![\p{L}\d])/iu;
const MONTHS = /(?<!\d)(?<many>\d{1,2})\s+tháng(?:\s+(?<end>đầu|cuối)(?:\s+năm)?)?/iu;
const MONTH = /(?<!\p{L}|\d\s)tháng\s+(?<one>\d{1,2})(?!\d|\s*\/\s*\d)/iu;
/** `lũy kế đến hết tháng 8`: from the first month on. */
const UNTIL =
  /(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn)[^,;:()\d]{0,40}?(?:đến|hết|đến hết)\s+(?:cuối\s+)?tháng\s+(?<to>\d{1,2})(?!\d|\s*\/)/iu;
const YEAR = /(?<!\p{L})cả năm(?!\p{L})/iu;

/** The span of months that the words before a number name; null for none or more than one. */
function spanIn(words: string): Span | null {
  const quarter = QUARTERS[QUARTER.exec(words)?.groups?.one?.toLowerCase() ?? ''];
  const months = MONTHS.exec(words)?.groups;
  const month = Number(MONTH.exec(words)?.groups?.one ?? 0);
  const until = Number(UNTIL.exec(words)?.groups?.to ?? 0);
  if (until > 0 && until <= 12) return { from: 1, to: until };
  const spans: Span[] = [];
  if (quarter !== undefined) spans.push({ from: quarter * 3 - 2, to: quarter * 3 });
  if (months !== undefined)
    spans.push(
      months.end === 'cuối' ? { from: 13 - Number(months.many), to: 12 } : { from: 1, to: Number(months.many) },
    );
  if (month > 0 && month <= 12) spans.push({ from: month, to: month });
  if (YEAR.test(words)) spans.push({ from: 1, to: 12 });
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

type Spanned = { readonly mention: Mention; readonly span: Span; readonly about: readonly string[] };

const OTHER =
  /(?<!\p{L})(?:kế hoạch|dự toán|cùng kỳ|so với|trước|bình quân|tăng|giảm|trong đó|riêng(?! (?:trong )?(?:tháng|quý))|\d{4})(?!\p{L})/iu;
const TIME = new Set('khối lượng quý tháng hết năm đầu cuối cả i ii iii iv ước lũy luỹ kế'.split(' '));

/** The claims of one sentence. */
export function spansIn(sentence: Sentence): readonly Claim[] {
  const told = sentence.mentions.flatMap((mention): readonly Spanned[] => {
    const words = mention.before.split(/[,;:(]|\.\s/u).at(-1) ?? '';
    const span = isAmount(mention) && !isChange(mention) && !mention.over && !OTHER.test(words) ? spanIn(words) : null;
    return span === null ? [] : [{ mention, span, about: naming(words).filter((word) => !TIME.has(word)) }];
  });
  return told.flatMap((whole) => {
    const parts = tiling(told, whole);
    return parts.length < 2 ? [] : claimFor(sentence, whole, parts);
  });
}

/** The numbers whose spans lie end to end and make the whole's. */
function tiling(told: readonly Spanned[], whole: Spanned): readonly Spanned[] {
  const parts: Spanned[] = [];
  let next = whole.span.from;
  while (next <= whole.span.to) {
    const found = told.filter(
      (one) =>
        one !== whole &&
        one.span.from === next &&
        one.span.to <= whole.span.to &&
        measureOf(one.mention) === measureOf(whole.mention),
    );
    const [part] = found;
    if (
      part === undefined ||
      found.length > 1 ||
      (part.span.from === whole.span.from && part.span.to === whole.span.to)
    )
      return [];
    parts.push(part);
    next = part.span.to + 1;
  }
  const matters = new Set([whole, ...parts].map(({ about }) => about.join(' ')).filter((words) => words !== ''));
  return matters.size > 1 ? [] : parts;
}

function claimFor(sentence: Sentence, { mention: whole }: Spanned, parts: readonly Spanned[]): readonly Claim[] {
  const terms = [whole, ...parts.map(({ mention }) => mention)].flatMap((one) => termIn(one, whole.unit) ?? []);
  if (terms.length !== parts.length + 1) return [];
  return [
    {
      code: 'SL01',
      kind: 'sum',
      scaled: /đồng$/u.test(whole.unit),
      terms,
      relation: sum,
      place: whole.whole,
      data: {
        what: whole.unit || labelOf(whole, sentence),
        whole: shownOf(whole),
        sum: parts.map(({ mention }) => shownOf(mention)).join(' + '),
      },
    },
  ];
}
