/**
 * The lines that say what the document is about: below `BÁO CÁO`, or a page's headline.
 */
import { DIRECTIVE_TYPES } from '#prose/lexicon/directives.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { Line } from '#prose/read/text/lines.ts';
import type { Token } from '#prose/read/text/tokens.ts';

const kinds = phraseSet([...DIRECTIVE_TYPES.map(([phrase]) => phrase), 'biên bản', 'đề cương', 'bài phát biểu']);
const openings = phraseSet(['căn cứ', 'thực hiện', 'kính gửi', 'xét', 'ngày', 'phần', 'hôm nay']);
const HEAD_LINES = 30;
const LONGEST_TITLE = 4;
const LONGEST_LINE = 60;
const HEADLINES = 3;

type Words = { readonly tokens: readonly Token[]; readonly text: string };

/** The lines of the title, by their first tokens; a headline where there is no name of a kind. */
export function titlesAmong(words: Words, lines: readonly Line[]): ReadonlySet<number> {
  const body = lines.filter((line) => line.shape !== 'furniture' && line.shape !== 'table').slice(0, HEAD_LINES);
  const kind = body.findIndex((line) => isKind(words, line));
  return new Set((kind < 0 ? headlines(words, body) : belowKind(words, body, kind)).map((line) => line.from));
}

/** `BÁO CÁO`, `BÁO CÁO TỔNG KẾT`: a line in capitals that begins with the name of a kind. */
function isKind({ tokens, text }: Words, line: Line): boolean {
  const kind = kinds.at(tokens, line.from, line.to);
  if (!kind || line.to - line.from > LONGEST_LINE) return false;
  const said = text.slice(tokens[line.from]?.start, tokens[kind.to - 1]?.end);
  return said === said.toUpperCase();
}

function belowKind(words: Words, body: readonly Line[], kind: number): Line[] {
  const { tokens } = words;
  const out = [body[kind] as Line];
  for (let at = kind + 1; at < Math.min(body.length, kind + 1 + LONGEST_TITLE); at += 1) {
    const line = body[at] as Line;
    const first = tokens[line.from]?.text ?? '';
    const goesOn =
      out.length === 1 || /^[\p{Ll}(]/u.test(first) || endsOpen(tokens, out.at(-1) as Line) || isUpper(words, line);
    const begins = out.length > 1 && openings.at(tokens, line.body, line.to) !== null && !/^\p{Ll}/u.test(first);
    if (!goesOn || begins || line.label !== null || line.to - line.from > LONGEST_LINE) break;
    out.push(line);
    if (tokens[line.to - 1]?.key === '.') break;
  }
  return out;
}

const endsOpen = (tokens: readonly Token[], line: Line): boolean =>
  [';', ',', '-'].includes(tokens[line.to - 1]?.key ?? '');
const isUpper = ({ tokens, text }: Words, line: Line): boolean => {
  const words = text.slice(tokens[line.from]?.start, tokens[line.to - 1]?.end);
  return words === words.toUpperCase();
};

/** The first lines of a page up to its first sentence. */
function headlines({ tokens }: Words, body: readonly Line[]): Line[] {
  const end = body.findIndex((line) => tokens[line.to - 1]?.key === '.' || line.to - line.from > LONGEST_LINE);
  return body.slice(0, Math.min(HEADLINES, end < 0 ? body.length : end));
}
