/**
 * The sentences of a document, each with what is known of it before it is asked what it tells: the passage it belongs
 * to, its figures and counts, who is charged with what follows, and whether it only adds to what stands before it.
 */
import { beginsCause } from './findings/causes.ts';
import { namesNumbers } from './findings/references.ts';
import { isTitle } from './head/subject-line.ts';
import { endsOpen, type Source } from './source.ts';
import { readSentence } from './statements/figures.ts';
import { isBareTask } from './tasks/bare-lines.ts';
import { NOBODY, type Owner, ownerAt } from './tasks/owners.ts';
import { beginsWork } from './tasks/requests.ts';
import { termsOf } from './tasks/terms.ts';
import type { Said } from './telling/pieces.ts';
import { type Line, type Sentence, sentencesOf } from './text/lines.ts';
import { type Mode, type Passage, passageOf } from './text/passages.ts';
import type { sectionsOf } from './text/sections.ts';

/** What reading a line needs to know of the whole. */
export type Page = {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly sections: ReturnType<typeof sectionsOf>;
  readonly headEnd: number;
};

/** Words of a headline in news, and of a title within a section. */
const HEADLINE = 30;
const TITLE = 14;

/** Every sentence outside tables, titles and page furniture, in order. */
export function sentencesIn(page: Page): Said[] {
  const out: Said[] = [];
  let carried: Mode | null = null;
  let owner: Owner = NOBODY;
  let heading: readonly number[] = [];
  page.lines.forEach((line, index) => {
    if (line.shape === 'furniture' || line.shape === 'table') return;
    if (isTitle(page.source, page.lines, index) || isAnnexCaption(page.source, line)) return;
    owner = ownerAt(page.source, line, owner);
    if (line.shape !== 'item' && !goesOn(page, index, carried)) carried = null;
    const read = readLine(page, index, { carried, owner: owner.name, heading });
    out.push(...read.said);
    carried = read.mode;
    if (line.shape === 'heading') heading = page.source.tokens.slice(line.body, line.to).map(({ number }) => number);
  });
  return out;
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

type Above = { readonly carried: Mode | null; readonly owner: string | null; readonly heading: readonly number[] };

/** A line's sentences, and the mode its list below inherits. */
function readLine(page: Page, index: number, above: Above): { said: Said[]; mode: Mode | null } {
  const { source } = page;
  const line = page.lines[index] as Line;
  const section = page.sections[index] ?? null;
  const isBare = section === 'task' && isBareTask(source, page.lines, index);
  const standing = standingOf(page, index);
  const said: Said[] = [];
  let parent: string | null = null;
  let mode = above.carried;
  const sentences = sentencesOf(source.tokens, line, index);
  sentences.forEach((sentence, place) => {
    const passage = passageOf(source, sentence, { section, carried: mode });
    const { top, figures, counts } = readSentence(source, sentence, { target: passage.mode === 'task', parent });
    parent = top ?? parent;
    const tells = standing === 'text' && (line.shape !== 'heading' || isBare);
    const adds = tells ? addsOf(source, sentence, passage) : null;
    said.push({
      from: sentence.from,
      to: sentence.to,
      line,
      lineAt: index,
      place,
      isLast: place === sentences.length - 1,
      passage,
      figures,
      counts,
      heading: above.heading,
      standing,
      adds,
      owner: above.owner,
      isListed: isBare || line.shape === 'item',
    });
    if (adds === null)
      mode = modeBehind(passage, { mode, tells, line, endsList: source.tokens[line.to - 1]?.key === ':' });
  });
  return { said, mode: source.tokens[line.to - 1]?.key === ':' || above.carried !== null ? mode : null };
}

/** The mode that goes on behind a sentence. */
function modeBehind(
  passage: Passage,
  { mode, tells, line, endsList }: { mode: Mode | null; tells: boolean; line: Line; endsList: boolean },
): Mode | null {
  if (!passage.opened) return mode;
  if (!tells) return line.shape === 'heading' && passage.from >= passage.to ? passage.mode : mode;
  if (passage.mode === 'task' || passage.mode === 'result') return passage.mode;
  return passage.mode === 'shortcoming' && endsList ? 'shortcoming' : mode;
}

function addsOf(source: Source, sentence: Sentence, passage: Passage): Said['adds'] {
  if (passage.section === 'cause' && namesNumbers(source, sentence)) return 'numbered cause';
  if (passage.section !== 'task' && beginsCause(source, sentence.from)) return 'cause';
  return passage.mode === 'task' && termsOf(source, passage, null) !== null ? 'terms' : null;
}

/** In the head, or a short line without an end, which is a headline or a caption. */
function standingOf({ source, lines, sections, headEnd }: Page, index: number): Said['standing'] {
  const line = lines[index] as Line;
  const section = sections[index] ?? null;
  if (line.to <= headEnd) return 'head';
  const longest = section === null ? HEADLINE : section === 'task' ? 0 : TITLE;
  const last = source.tokens[line.to - 1];
  const isHeadline =
    line.shape === 'prose' &&
    !endsOpen(source, line.to) &&
    line.to - line.from <= longest &&
    (last?.kind !== 'mark' || last.key === '%');
  return isHeadline ? 'headline' : 'text';
}
