/**
 * What a task hands over: the document that a word of making or sending names.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { PRODUCES, PRODUCTS } from '#prose/lexicon/tasks.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { bodiesEnd, bodyAt, verbAt } from './assignees.ts';
import { firm } from './deadlines.ts';

const products = phraseSet(PRODUCTS);
const produces = phraseSet(PRODUCES);
const stated = phraseSet(['sản phẩm', 'kết quả đầu ra', 'sản phẩm đầu ra']);
const sends = phraseSet([
  'trình',
  'gửi',
  'báo cáo',
  'ban hành',
  'nộp',
  'để',
  'nhằm',
  'theo',
  'cho',
  'trước',
  'chậm nhất',
  'hoàn thành',
  'xong',
  'trong nửa',
  'trong quý',
  'trong tháng',
  'khi',
  'làm cơ sở',
  'đúng',
  'kịp thời',
  'ngay',
  'định kỳ',
  'hằng',
  'hàng',
  'từng',
]);
const reports = phraseSet(['báo cáo']);
const fillers = new Set(
  ['được', 'xong', 'lại', 'một', 'các', 'những', 'bổ', 'sung', 'kịp', 'thời', 'sớm', 'ngay', 'cho'].map(fold),
);
const VA = fold('và');
const trailing = new Set(
  ['năm', 'giai', 'đoạn', 'cả', 'với', 'ở', 'tại', 'trong', 'có', 'các', 'và', 'số', 'cho'].map(fold),
);
const LONGEST = 18;

type Stretch = { readonly from: number; readonly to: number };

/** The words of the product between two tokens, null when none is named. */
export function productIn(source: Source, { from, to }: Stretch, due: Stretch | null): string | null {
  for (let at = from; at < to; at += 1) {
    const said = stated.at(source.tokens, at, to);
    if (said && source.tokens[said.to]?.key === ':')
      return wordsBetween(source, said.to + 1, endOf(source, { from: said.to + 1, to })) || null;
    if (isCited(source, at) || (due && at >= due.from && at < due.to)) continue;
    const product = products.at(source.tokens, at, to);
    if (product && isMade(source, from, at))
      return wordsBetween(source, at, endOf(source, { from: at, to }, product.to));
  }
  return isReported(source, from, to) ? 'báo cáo' : null;
}

/** Inside the name of a document with a number, or of a time. */
function isCited({ tokens, names }: Source, at: number): boolean {
  const name = names.at(at);
  if (!name) return false;
  return (
    name.kind !== 'directive' ||
    tokens.slice(name.from, Math.min(name.to, name.from + LONGEST)).some((token) => token.kind === 'number')
  );
}

/** A word of making stands before it, with at most a filler or a number between. */
function isMade(source: Source, from: number, at: number): boolean {
  const { tokens } = source;
  let back = at;
  while (
    back > from &&
    at - back < 3 &&
    (fillers.has(tokens[back - 1]?.key ?? '') || tokens[back - 1]?.kind === 'number')
  )
    back -= 1;
  if (isHandedTo(source, from, back)) return true;
  for (let start = Math.max(from, back - 4); start < back; start += 1)
    if (produces.at(tokens, start, back)?.to === back) return true;
  return false;
}

/** `trình Ban Thường vụ đề án …`: between stands who receives it. */
function isHandedTo(source: Source, from: number, at: number): boolean {
  for (let start = Math.max(from, at - 12); start < at; start += 1) {
    const made = produces.at(source.tokens, start, at);
    if (made && bodyAt(source, made.to, at) !== null && bodiesEnd(source, made.to, at) === at) return true;
  }
  return false;
}

function endOf(source: Source, { from, to }: Stretch, least = from + 1): number {
  const { tokens } = source;
  let end = least;
  while (end < Math.min(to, from + LONGEST)) {
    const key = tokens[end]?.key ?? '';
    const joins = key === VA && verbAt(source, end + 1, { from, to }) !== null;
    if (joins || tokens[end]?.kind === 'number') break;
    if (
      [',', ';', '.', '(', ')', ':'].includes(key) ||
      sends.at(tokens, end, to) ||
      firm(source, { at: end, to }, null)
    )
      break;
    end += 1;
  }
  while (end > least && trailing.has(tokens[end - 1]?.key ?? '')) end -= 1;
  return end;
}

/** `…, báo cáo Ban Thường vụ`: what is told to somebody is a report. */
function isReported(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const report = reports.at(source.tokens, at, to);
    if (report && !source.names.at(at) && bodyAt(source, report.to, to) !== null) return true;
  }
  return false;
}
