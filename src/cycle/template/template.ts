/**
 * An office's own Word template for a review: which names it may use, what is wrong with it, and the paper it makes.
 *
 * What a person has not confirmed comes in shaded, what the review lacks as `[CẦN BỔ SUNG]`, every figure under a
 * bookmark with its key, as in the papers the program writes itself. A template with a secrecy stamp is refused.
 */
import type { Problem } from '#core/problem.ts';
import { stampOf } from '#cycle/take-in/stamped.ts';
import type { Run } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { checkTemplate, fillTemplate } from '#paper/write/template/fill-template.ts';
import { foldedName } from '#paper/write/template/marks.ts';
import type { MistakeCode, TemplateMistake } from '#paper/write/template/mistakes.ts';
import type { Filling } from '#paper/write/template/render.ts';
import { type Vocabulary, vocabularyOf } from '#paper/write/template/vocabulary.ts';
import { problem } from '#prose/words/problems.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { type Pen, penFor } from '#prose/write/pen.ts';
import { hole, type Phrase, phrase, wordsIn } from '#prose/write/phrase.ts';
import type { Names } from './name.ts';
import { ofIndicator, ofReview } from './names.ts';

export type Template = { readonly file: string; readonly bytes: Uint8Array };

/** The paper, what it lacks as warnings and the keys of its bookmarks; or all that is wrong with the template. */
export type FromTemplate =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly bookmarks: ReadonlyMap<string, string>;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * All that is wrong with a template for a review, each with its place and the nearest right name; empty where it can be
 * filled.
 */
export async function templateProblems(template: Template, matter: ReviewMatter): Promise<readonly Problem[]> {
  const stamped = await stampedOrUnread(template);
  if (stamped !== null) return [stamped];
  const checked = checkTemplate(template.bytes, vocabularyFor(penFor(matter)));
  return checked.ok ? [] : problemsOf(checked, template);
}

/** The paper a template makes of a review; refuses, with all problems, what `templateProblems` finds fault with. */
export async function paperFromTemplate(template: Template, matter: ReviewMatter): Promise<FromTemplate> {
  const stamped = await stampedOrUnread(template);
  if (stamped !== null) return { ok: false, problems: [stamped] };
  const pen = penFor(matter);
  const filled = fillTemplate(template.bytes, {
    vocabulary: vocabularyFor(pen),
    filling: fillingOf(pen, ofReview, pen),
    hole,
  });
  if (!filled.ok) return { ok: false, problems: problemsOf(filled, template) };
  const { bytes, bookmarks, lacking } = filled;
  const file = template.file;
  return {
    ok: true,
    bytes,
    bookmarks,
    problems: lacking.map(({ name, place }) => problem('MV11', { file, place }, { name })),
  };
}

async function stampedOrUnread({ file, bytes }: Template): Promise<Problem | null> {
  const intake = await readPaper(bytes, { name: file });
  // A template may have marks alone in its heads: no text is no fault of it.
  if (!intake.ok && intake.refusal.code !== 'no-text') return problem('MV12', { file });
  return intake.ok && stampOf(intake.document) !== null ? problem('BM01', { file }) : null;
}

const codes: Readonly<Record<MistakeCode, string>> = {
  'unknown-name': 'MV01',
  'outside-list': 'MV02',
  'list-as-value': 'MV03',
  'value-as-list': 'MV04',
  'unclosed-brace': 'MV05',
  'empty-name': 'MV06',
  'not-ended': 'MV07',
  'ended-nowhere': 'MV08',
  'ends-elsewhere': 'MV09',
  'words-beside': 'MV10',
};

type Faulty = Extract<ReturnType<typeof checkTemplate>, { readonly ok: false }>;

const problemsOf = (faulty: Faulty, { file }: Template): readonly Problem[] =>
  'refusal' in faulty
    ? [problem('MV12', { file })]
    : faulty.mistakes.map((mistake) =>
        problem(codes[mistake.code], { file, quote: mistake.quote, place: { ...mistake.place } }, said(mistake)),
      );

function said({ code, quote, nearest }: TemplateMistake): Readonly<Record<string, string>> {
  const listName = nearest || foldedName(quote.replace(/^\{|\}$/g, '')).replace(/^(moi|co|khong_co)_/, '');
  return {
    quote,
    near: code === 'unknown-name' && nearest !== '' ? `; có phải {${nearest}}?` : '.',
    nearEnglish: code === 'unknown-name' && nearest !== '' ? `; did you mean {${nearest}}?` : '.',
    mark: `{mỗi ${listName}}`,
    end: `{hết ${listName}}`,
  };
}

/** `chi_tieu:thu-ngan-sach:gia_tri`, for every indicator of the review. */
const prefix = 'chi_tieu';

/** Every name a template of this review may use. */
export function vocabularyFor({ matter }: Pen): Vocabulary {
  const columns = Object.keys(ofIndicator.values).filter((name) => name !== 'tt');
  const single = matter.assessments.flatMap(({ indicator }) =>
    columns.map((column) => `${prefix}:${indicator.code}:${column}`),
  );
  const known = wordsOfNames(ofReview);
  return { ...known, values: new Map([...known.values, ...vocabularyOf(single, {}).values]) };
}

const wordsOfNames = ({ values, lists }: Names<never>): Vocabulary =>
  vocabularyOf(
    Object.keys(values),
    Object.fromEntries(Object.entries(lists).map(([name, { names }]) => [name, wordsOfNames(names)])),
  );

/** Names of something, with what the review has for each; looked up when a template asks. */
function fillingOf<Of>(of: Of, names: Names<Of>, pen: Pen): Filling {
  return {
    value: (name) => {
      const own = Object.hasOwn(names.values, name) ? names.values[name] : undefined;
      if (own !== undefined) return runsOf(own.of(of, pen));
      return name.startsWith(`${prefix}:`) && (of as unknown) === pen ? ofOneIndicator(name, pen) : undefined;
    },
    list: (name) =>
      Object.hasOwn(names.lists, name)
        ? names.lists[name]?.take(of, pen, (item, inner) => fillingOf(item, inner, pen))
        : undefined,
  };
}

function ofOneIndicator(name: string, pen: Pen): readonly Run[] | null | undefined {
  const [, code = '', column = ''] = name.split(':');
  const item = pen.matter.assessments.find(({ indicator }) => foldedName(indicator.code) === code);
  const own = Object.hasOwn(ofIndicator.values, column) ? ofIndicator.values[column] : undefined;
  return item === undefined || own === undefined ? undefined : runsOf(own.of({ item, number: 1 }, pen));
}

const runsOf = (words: Phrase | string | null): readonly Run[] | null =>
  typeof words === 'string' ? phrase(words) : words;

/** A row of the table of names: what may be typed, what it means, and what this review has for it. */
export type NameRow = {
  /** As it is typed: `{ten_co_quan}`, or `{mỗi han_che}` for a list. */
  readonly typed: string;
  readonly vi: string;
  readonly en: string;
  /** Null where the review lacks it; the number of items of a list. */
  readonly example: string | null;
  /** Names of the items of a list, the example that of its first item. */
  readonly rows: readonly NameRow[];
};

/** The table of names with examples from a review, for the page that lists them. */
export function nameTable(matter: ReviewMatter): readonly NameRow[] {
  const pen = penFor(matter);
  const of = matter.assessments[0];
  const single = of === undefined ? [] : rowsOf({ item: of, number: 1 }, ofIndicator, pen).slice(1);
  return [
    ...rowsOf(pen, ofReview, pen),
    ...single.map((row) => ({
      ...row,
      typed: row.typed.replace('{', `{${prefix}:${of?.indicator.code ?? ''}:`),
    })),
  ];
}

function rowsOf<Of>(of: Of | null, names: Names<Of>, pen: Pen): readonly NameRow[] {
  const values = Object.entries(names.values).map(([name, one]): NameRow => {
    const words = of === null ? null : one.of(of, pen);
    const example = words === null || typeof words === 'string' ? words : wordsIn(words);
    return { typed: `{${name}}`, vi: one.vi, en: one.en, example, rows: [] };
  });
  const lists = Object.entries(names.lists).map(([name, one]): NameRow => {
    const items = of === null ? [] : one.take(of, pen, (item, inner) => rowsOf(item, inner, pen));
    const rows = items[0] ?? rowsOf<never>(null, one.names, pen);
    return { typed: `{mỗi ${name}}`, vi: one.vi, en: one.en, example: of === null ? null : String(items.length), rows };
  });
  return [...values, ...lists];
}
