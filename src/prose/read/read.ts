/**
 * Reading a document: text in, facts with places out.
 *
 * The steps in order: tokens, names of documents and times, lines, sections, and then sentence by
 * sentence the figures, counts, findings and tasks; annex tables by their headers. Total on any
 * text and linear in its length; nothing here decides whether a fact is right.
 */
import { type Document, runningText } from '#paper/document.ts';
import { beginsBasis, directivesOf, mentionsIn, namesOfMentions } from './directives/directives.ts';
import { giveCause } from './findings/causes.ts';
import { findingOf } from './findings/findings.ts';
import { giveByNumber } from './findings/references.ts';
import { figuresOfNotes, withFootnotes } from './footnotes.ts';
import { type Head, headOf } from './head/head.ts';
import { metaOf, yearOfText } from './head/meta.ts';
import { isTitle } from './head/subject-line.ts';
import type { DirectiveMention, FindingFact, Meta, Reading, TaskFact } from './reading.ts';
import { type Page, sentencesIn } from './sentences.ts';
import type { Source } from './source.ts';
import { dutiesOfTables } from './tables/duties.ts';
import { figuresOfTables } from './tables/tables.ts';
import { tasksOf, workEnd } from './tasks/tasks.ts';
import { type Terms, termsOf, withTerms } from './tasks/terms.ts';
import { type Piece, piecesOf, type Said } from './telling/pieces.ts';
import { type Telling, tellingsOf } from './telling/tell.ts';
import { linesOf } from './text/lines.ts';
import { mendedTokens } from './text/mend.ts';
import { pageBreaks } from './text/physical.ts';
import { sectionsOf } from './text/sections.ts';
import { namedIn } from './time/calendar.ts';
import { lastDayOf } from './time/periods.ts';

const LONGEST_LIST = 40;

/** The sentences of a document, and what is known of the whole. */
export type Sentences = Page & {
  readonly said: readonly Said[];
  readonly pieces: readonly Piece[];
  /** How much of the year was reviewed, in percent. */
  readonly share: number;
  readonly meta: Meta;
  readonly mentions: ReturnType<typeof mentionsIn>;
  readonly head: Head;
};

/**
 * Everything the document says that an office would list. `today` (ISO) dates what names no year.
 *
 * @example read(documentOf('Thu ngân sách 305 tỷ đồng, đạt 36% kế hoạch.')).figures[0]?.label // 'Thu ngân sách'
 */
export function read(document: Document, options: { readonly today?: string } = {}): Reading {
  const sentences = sentencesOf(document, options);
  const { source, meta, said } = sentences;
  const { findings, tasks } = toldIn(sentences);
  const { text, year } = source;
  const notesRead = (notes: Document): Reading => read(notes, year === null ? {} : { today: `${year}-12-31` });
  const duties = dutiesOfTables(document, source);
  return {
    text,
    meta,
    figures: [
      ...withFootnotes(
        said.flatMap((one) => one.figures),
        { document, text, year },
      ),
      ...figuresOfTables(document, source),
      ...figuresOfNotes(document, source, notesRead),
    ],
    counts: said.flatMap((one) => one.counts),
    findings: [...findings, ...duties.findings],
    tasks: [...tasks, ...duties.tasks],
    directives: citations(sentences),
  };
}

/** A document up to where it is asked what its sentences tell. */
export function sentencesOf(document: Document, options: { readonly today?: string } = {}): Sentences {
  const printed = runningText(document);
  const running = { ...printed, breaks: pageBreaks(printed) };
  const tokens = mendedTokens(running.text, running.breaks);
  const mentions = mentionsIn(tokens, running.text);
  const names = namedIn(tokens, namesOfMentions(mentions));
  const lines = linesOf(document, running, tokens);
  const words = { tokens, text: running.text };
  const year = yearOfText(words, names.list, lines) ?? (options.today ? Number(options.today.slice(0, 4)) : null);
  const found: Source = { text: running.text, pieces: running.pieces, tokens, names, year };
  const head = headOf(document, found);
  const bare: Source = { ...found, year: yearOfPaper(year, head.issuedOn) };
  const meta = metaOf(bare, lines, head);
  const source: Source = { ...bare, until: meta.period ? lastDayOf(meta.period) : (meta.issuedOn ?? meta.date) };
  const page = { source, lines, sections: sectionsOf(source, lines), headEnd: head.end };
  const said = sentencesIn(page);
  const pieces = said.flatMap((one) => (one.adds === null ? piecesOf(source, one, workEnd(source, one)) : []));
  return { ...page, said, pieces, share: shareOf(meta.period), meta, mentions, head };
}

/** A paper dated 2026 speaks of that year or one beside it, whatever years of laws and terms it names. */
function yearOfPaper(year: number | null, issuedOn: string | null): number | null {
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  return issued === null || (year !== null && Math.abs(year - issued) <= 1) ? year : issued;
}

/** Findings and tasks in order of the text; a sentence that only adds gives its cause or terms to those before it. */
function toldIn(sentences: Sentences): { findings: FindingFact[]; tasks: TaskFact[] } {
  const { source, said, pieces, share, meta } = sentences;
  const today = meta.issuedOn ?? meta.date;
  const tellings = bySentence(tellingsOf(source, pieces, { share }));
  const findings: FindingFact[] = [];
  const tasks: TaskFact[] = [];
  let line = -1;
  let heir: string | null = null;
  let first = 0;
  for (const one of said) {
    if (one.lineAt !== line) [line, heir, first] = [one.lineAt, one.owner, tasks.length];
    const told = tellings.get(one) ?? [];
    if (one.adds === 'numbered cause') giveByNumber(source, findings, one);
    else if (one.adds === 'cause') giveCause(source, findings, { ...one, since: causeReach(sentences, one) });
    else if (one.adds === 'terms') {
      giveTerms(tasks, first, termsOf(source, one.passage, today) ?? {});
      first = tasks.length;
    }
    findings.push(...told.map((telling) => findingOf(source, telling)).filter((found) => found !== null));
    const work = tasksOf(source, told, { said: one, heir, today });
    tasks.push(...work.tasks);
    heir = work.heir;
  }
  return { findings, tasks };
}

function bySentence(tellings: readonly Telling[]): ReadonlyMap<Said, Telling[]> {
  const out = new Map<Said, Telling[]>();
  for (const telling of tellings) {
    const said = telling.pieces[0]?.said as Said;
    const told = out.get(said);
    if (told) told.push(telling);
    else out.set(said, [telling]);
  }
  return out;
}

function giveTerms(tasks: TaskFact[], first: number, terms: Terms): void {
  for (let at = first; at < tasks.length; at += 1) tasks[at] = withTerms(tasks[at] as TaskFact, terms);
}

function citations({ source, lines, mentions, head }: Sentences): DirectiveMention[] {
  const bases = new Set<number>();
  const titles = new Set<number>();
  lines.forEach((line, index) => {
    const into = beginsBasis(source.tokens, line.body)
      ? bases
      : head.type !== null && isTitle(source, lines, index)
        ? titles
        : null;
    if (into) for (let at = line.from; at < line.to; at += 1) into.add(at);
  });
  return directivesOf(source, mentions, {
    own: head.symbol,
    isBasis: (token) => bases.has(token),
    isTitle: (token) => titles.has(token),
  });
}

/** The share of the year a period covers, in percent. */
function shareOf(period: string | null): number {
  const months = period?.match(/-(\d{1,2})M$/)?.[1];
  const quarter = period?.match(/-Q(\d)$/)?.[1];
  const month = period?.match(/-M(\d{2})$/)?.[1];
  const passed = months ? Number(months) : quarter ? Number(quarter) * 3 : month ? Number(month) : 12;
  return period === null ? 0 : (passed / 12) * 100;
}

/** A cause behind other sentences of its line is of that line; one that begins a line is of the list above it. */
const causeReach = (sentences: Sentences, { from, line, lineAt }: Said): number =>
  from > line.body ? (sentences.source.tokens[line.from]?.start ?? 0) : sectionStart(sentences, lineAt);

/** Where the list of wants around this line begins; a stated cause reaches no further back. */
function sectionStart({ source, lines, sections }: Page, index: number): number {
  let first = index;
  while (
    first > 0 &&
    index - first < LONGEST_LIST &&
    sections[first - 1] === sections[index] &&
    lines[first]?.shape !== 'heading'
  )
    first -= 1;
  return source.tokens[lines[first]?.from ?? 0]?.start ?? 0;
}
