/**
 * The same said again with another number: `thu ngân sách nhà nước trên địa bàn tăng 15,2% so với cùng kỳ` here and `12,5%` there.
 * The same only where every word that names something is, the span of time and what it is set against too.
 */
import { type Claim, equal, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { naming } from './roles.ts';
import { directionOf, isPercent, isPoints, shownOf } from './sentence-words.ts';

const NAMES = 4;
const SPAN = /(?<!\p{L})(?:\d{1,2} tháng|quý [IVX\d]+|tháng \d{1,2}|cả năm|năm \d{4}|\d{4}|giá \p{L}+)/giu;
const LEADS_IN = /^.*(?:trong đó|nổi bật là|cụ thể là|tóm lại|như vậy|kết quả là|nhìn chung)[,:\s]*/iu;

type Said = { readonly mention: Mention; readonly label: string };

/** Percents of growth and of completion that two sentences give of the very same. */
export function saidAgain(sentences: readonly Sentence[]): readonly Claim[] {
  const first = new Map<string, Said | null>();
  const claims: Claim[] = [];
  for (const sentence of sentences)
    for (const [at, mention] of sentence.mentions.entries()) {
      const key = at === 0 ? keyOf(mention) : null;
      if (key === null) continue;
      const known = first.get(key.words);
      if (known === undefined) first.set(key.words, { mention, label: key.label });
      else if (known !== null) claims.push(claimFor(known, { mention, label: key.label }));
    }
  return claims;
}

/** All that is said of a percent, as one line; null where it is too little to know it again. */
function keyOf(mention: Mention): { readonly words: string; readonly label: string } | null {
  if (!isPercent(mention) && !isPoints(mention)) return null;
  const direction = directionOf(mention);
  if (direction === null || mention.over) return null;
  const label = (
    mention.before
      .replace(LEADS_IN, '')
      .split(/[;:.]\s/u)
      .at(-1) ?? ''
  ).trim();
  const [behind = ''] = mention.behind.split(/[,;.()]/u);
  const names = naming(label.replace(SPAN, ' ')).filter((word) => !/^\d/u.test(word));
  if (names.length < NAMES || behind.trim() === '' || label.includes(',')) return null;
  const spans = `${label} ${behind}`.toLowerCase().match(SPAN) ?? [];
  return { words: [direction, ...names, '|', ...spans.toSorted(), '|', behind.trim().toLowerCase()].join(' '), label };
}

const claimFor = (known: Said, again: Said): Claim => ({
  code: 'SL11',
  kind: 'equal',
  severity: 'warning',
  terms: [termOf(again.mention.number), termOf(known.mention.number)],
  relation: equal,
  place: again.mention.number.at,
  data: { label: again.label, said: shownOf(again.mention), other: shownOf(known.mention), otherQuote: known.label },
});
