/**
 * Reading a document: text in, facts with places out.
 *
 * The steps in order: tokens, names of documents and times, lines, sections, and then sentence by
 * sentence the figures, counts, findings and tasks; annex tables by their headers. Total on any
 * text and linear in its length; nothing here decides whether a fact is right.
 */
import { type Document, runningText } from '#paper/document.ts';
import { beginsBasis, directivesOf, mentionsIn, namesOfMentions } from './directives/directives.ts';
import { beginsCause, giveCause } from './findings/causes.ts';
import { findingsOf } from './findings/findings.ts';
import { giveByNumber } from './findings/references.ts';
import { figuresOfNotes, withFootnotes } from './footnotes.ts';
import { type Head, headOf } from './head/head.ts';
import { metaOf, yearOfText } from './head/meta.ts';
import { isTitle } from './head/subject-line.ts';
import type { CountFact, DirectiveMention, FigureFact, FindingFact, Reading, TaskFact } from './reading.ts';
import { endsOpen, type Source } from './source.ts';
import { readSentence } from './statements/figures.ts';
import { dutiesOfTables } from './tables/duties.ts';
import { figuresOfTables } from './tables/tables.ts';
import { isBareTask } from './tasks/bare-lines.ts';
import { NOBODY, type Owner, ownerAt } from './tasks/owners.ts';
import { beginsWork } from './tasks/requests.ts';
import { tasksOf } from './tasks/tasks.ts';
import { termsOf, withTerms } from './tasks/terms.ts';
import { type Line, linesOf, sentencesOf } from './text/lines.ts';
import { mendedTokens } from './text/mend.ts';
import { type Mode, passageOf } from './text/passages.ts';
import { pageBreaks } from './text/physical.ts';
import { sectionsOf } from './text/sections.ts';
import { namedIn } from './time/calendar.ts';
import { lastDayOf } from './time/periods.ts';

type Facts = {
  readonly figures: FigureFact[];
  readonly counts: CountFact[];
  readonly findings: FindingFact[];
  readonly tasks: TaskFact[];
};

const LONGEST_LIST = 40;
/** Words of a headline in news, and of a title within a section. */
const HEADLINE = 30;
const TITLE = 14;

/** What reading a line needs to know of the whole. */
type Page = {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly sections: ReturnType<typeof sectionsOf>;
  readonly share: number;
  readonly headEnd: number;
  /** The document's own day, ISO. */
  readonly today: string | null;
  readonly facts: Facts;
};

/**
 * Everything the document says that an office would list. `today` (ISO) dates what names no year.
 *
 * @example read(documentOf('Thu ngân sách 305 tỷ đồng, đạt 36% kế hoạch.')).figures[0]?.label // 'Thu ngân sách'
 */
export function read(document: Document, options: { readonly today?: string } = {}): Reading {
  const printed = runningText(document);
  const running = { ...printed, breaks: pageBreaks(printed) };
  const tokens = mendedTokens(running.text, running.breaks);
  const mentions = mentionsIn(tokens, running.text);
  const names = namedIn(tokens, namesOfMentions(mentions));
  const lines = linesOf(document, running, tokens);
  const words = { tokens, text: running.text };
  const year = yearOfText(words, names.list, lines) ?? (options.today ? Number(options.today.slice(0, 4)) : null);
  const bare: Source = { text: running.text, pieces: running.pieces, tokens, names, year };
  const head = headOf(document, bare);
  const meta = metaOf(bare, lines, head);
  const source: Source = { ...bare, until: meta.period ? lastDayOf(meta.period) : (meta.issuedOn ?? meta.date) };
  const facts: Facts = { figures: [], counts: [], findings: [], tasks: [] };
  readLines({
    source,
    lines,
    sections: sectionsOf(source, lines),
    share: shareOf(meta.period),
    headEnd: head.end,
    today: meta.issuedOn ?? meta.date,
    facts,
  });
  const figures = [
    ...withFootnotes(facts.figures, { document, text: running.text, year }),
    ...figuresOfTables(document, source),
    ...figuresOfNotes(document, running, (notes) => read(notes, year === null ? {} : { today: `${year}-12-31` })),
  ];
  const duties = dutiesOfTables(document, source);
  facts.tasks.push(...duties.tasks);
  facts.findings.push(...duties.findings);
  return { text: running.text, meta, ...facts, figures, directives: citations(source, lines, { mentions, head }) };
}

function citations(
  source: Source,
  lines: readonly Line[],
  { mentions, head }: { mentions: ReturnType<typeof mentionsIn>; head: Head },
): DirectiveMention[] {
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

function readLines(page: Page): void {
  let carried: Mode | null = null;
  let owner: Owner = NOBODY;
  page.lines.forEach((line, index) => {
    if (line.shape === 'furniture' || line.shape === 'table') return;
    if (isTitle(page.source, page.lines, index) || isAnnexCaption(page.source, line)) return;
    owner = ownerAt(page.source, line, owner);
    if (line.shape !== 'item' && !goesOn(page, index, carried)) carried = null;
    carried = readLine(page, index, { carried, owner: owner.name });
  });
}

/** `(Kèm theo Báo cáo số … của …)` below an annex's title. */
function isAnnexCaption({ text, tokens }: Source, line: Line): boolean {
  const start = tokens[line.from]?.start ?? 0;
  return /^\((?:Ban hành )?kèm theo /iu.test(text.slice(start, start + 24));
}

/** A paragraph goes on with what was announced above it; one of tasks also below others, when it gives work itself. */
const goesOn = (page: Page, index: number, carried: Mode | null): boolean => {
  if (carried === null || carried === 'result') return false;
  const line = page.lines[index] as Line;
  const works = carried === 'task' && line.shape === 'prose' && beginsWork(page.source, line.body, line.to);
  return carried === 'task' ? works : isAnnounced(page, index);
};

/** The paragraph right below one that ended in a colon is what that announced. */
const isAnnounced = ({ source, lines }: Page, index: number): boolean =>
  source.tokens[(lines[index - 1]?.to ?? 0) - 1]?.key === ':';

/** A cause behind other sentences of its line is of that line; one that begins a line is of the list above it. */
const causeReach = (page: Page, index: number, from: number): number => {
  const line = page.lines[index] as Line;
  return from > line.body ? (page.source.tokens[line.from]?.start ?? 0) : sectionStart(page, index);
};

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

/** A short line without an end is a headline or a caption. */
function isHeadline(source: Source, line: Line, longest: number): boolean {
  const last = source.tokens[line.to - 1];
  return (
    line.shape === 'prose' &&
    !endsOpen(source, line.to) &&
    line.to - line.from <= longest &&
    (last?.kind !== 'mark' || last.key === '%')
  );
}

/** Reads a line's sentences; returns the mode its list below inherits. */
function readLine(page: Page, index: number, context: { carried: Mode | null; owner: string | null }): Mode | null {
  const { source, facts } = page;
  const line = page.lines[index] as Line;
  const section = page.sections[index] ?? null;
  let parent: string | null = null;
  let mode = context.carried;
  let owner = context.owner;
  const inHead = line.to <= page.headEnd;
  let first = facts.tasks.length;
  const bare = section === 'task' && isBareTask(source, page.lines, index);
  for (const sentence of sentencesOf(source.tokens, line, index)) {
    const passage = passageOf(source, sentence, { section, carried: mode });
    const read = readSentence(source, sentence, { target: passage.mode === 'task', parent });
    parent = read.top ?? parent;
    facts.figures.push(...read.figures);
    facts.counts.push(...read.counts);
    if (
      (line.shape === 'heading' && !bare) ||
      inHead ||
      isHeadline(source, line, section === null ? HEADLINE : section === 'task' ? 0 : TITLE)
    ) {
      if (line.shape === 'heading' && passage.opened && passage.from >= passage.to) mode = passage.mode;
      continue;
    }
    if (section === 'cause' && giveByNumber(source, facts.findings, sentence)) continue;
    if (section !== 'task' && beginsCause(source, sentence.from)) {
      giveCause(source, facts.findings, { ...sentence, since: causeReach(page, index, sentence.from) });
      continue;
    }
    facts.findings.push(
      ...findingsOf({ source, share: page.share, figures: read.figures, counts: read.counts }, passage),
    );
    const terms = passage.mode === 'task' ? termsOf(source, passage, page.today) : null;
    if (terms !== null) {
      for (let at = first; at < facts.tasks.length; at += 1)
        facts.tasks[at] = withTerms(facts.tasks[at] as TaskFact, terms);
      first = facts.tasks.length;
      continue;
    }
    const work = tasksOf(source, passage, { owner, today: page.today, listed: bare || line.shape === 'item' });
    facts.tasks.push(...work.tasks);
    owner = work.heir;
    if (passage.opened && (passage.mode === 'task' || passage.mode === 'result')) mode = passage.mode;
    if (passage.opened && passage.mode === 'shortcoming' && source.tokens[line.to - 1]?.key === ':')
      mode = 'shortcoming';
  }
  return source.tokens[line.to - 1]?.key === ':' || context.carried !== null ? mode : null;
}
