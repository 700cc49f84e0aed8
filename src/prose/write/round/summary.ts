/**
 * The summary report read out at a meeting: at most four pages, filled by weight: what weighs most of results,
 * shortcomings and tasks stands, in the order of the report; the rest is left to the full report.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Field, fields } from '#core/field.ts';
import type { Task } from '#core/task.ts';
import type { Block, Document } from '#paper/document.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import { findingBlocks, taskTally } from '#prose/write/carried.ts';
import { causes } from '#prose/write/causes.ts';
import { hardOnes, hardWords } from '#prose/write/duties.ts';
import { figureClause } from '#prose/write/figure-sentence.ts';
import { addressee, ended, head, signature, speaker, title } from '#prose/write/head.ts';
import { body, finished, heading, item, romanLabel, styled } from '#prose/write/lay-out.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { mainShortcomings, mainTasks } from '#prose/write/news-choice.ts';
import { type Pen, penFor } from '#prose/write/pen.ts';
import { hole, type Phrase, paragraphOf, phrase, quoted, sentence, wordsIn } from '#prose/write/phrase.ts';
import { restsOn } from '#prose/write/report.ts';
import { notesIn, resembles, resultsIn, resultWords } from '#prose/write/results.ts';
import { shortcomingWords } from '#prose/write/shortcomings.ts';
import { tally } from '#prose/write/strengths.ts';
import { deadlineWords, taskRun } from '#prose/write/task-words.ts';
import { pagesNeeded } from './page-estimate.ts';

/** Pages a summary may take. */
export const mostPages = 4;
/** The estimate may be so far off. */
const room = 0.15;

type Part = 'results' | 'shortcomings' | 'hard' | 'tasks';

/** One thing the summary may say: where it stands and how much it weighs. */
type Point = {
  readonly part: Part;
  readonly field: Field;
  readonly weight: number;
  readonly blocks?: readonly Block[];
  readonly words: Phrase;
};

/**
 * The summary of a review, by the layout rules of the day it bears.
 */
export function writeSummary(round: ReviewMatter): Document {
  const pen = penFor(round);
  const points = pointsOf(pen);
  const byWeight = [...points.keys()].sort((a, b) => (points[b]?.weight ?? 0) - (points[a]?.weight ?? 0) || a - b);
  const withFirst = (count: number): Document => {
    const chosen = new Set(byWeight.slice(0, count));
    return documentOf(
      points.filter((_, index) => chosen.has(index)),
      pen,
    );
  };
  const fits = (document: Document): boolean => pagesNeeded(document) <= mostPages - room;
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(withFirst(middle))) low = middle;
    else high = middle - 1;
  }
  return withFirst(low);
}

/** Everything the summary could say, in the order of the paper. */
const pointsOf = (pen: Pen): readonly Point[] => [
  ...resultPoints(pen),
  ...shortcomingPoints(pen),
  ...hardPoints(pen),
  ...taskPoints(pen),
];

/** Of each field its key figures, then the committee's notes and what was done. */
function resultPoints(pen: Pen): readonly Point[] {
  return fields.flatMap((field) => {
    const told = pen.matter.assessments.filter(
      ({ indicator, now }) =>
        indicator.field === field && indicator.key && indicator.partOf === null && now.result.value !== null,
    );
    const notes = notesIn(field, pen);
    const results = resultsIn(field, pen)
      .filter(({ units, words }) => units.length === 0 && !notes.some((note) => resembles(words ?? '', wordsIn(note))))
      .map((one) => resultWords(one, pen));
    const point = (words: Phrase, weight: number): Point => ({ part: 'results', field, words, weight });
    return [
      ...told.map((one, index) => point(figureClause(one, pen), figureWeight(one) - index)),
      ...[...notes, ...results].map((words, index) => point(words, 58 - 8 * index - lengthOf(words))),
    ].filter(({ words }) => words.length > 0);
  });
}

/** Figures with a plan weigh more than others, those that miss it most. */
const figureWeight = ({ principal, outlook, indicator }: Assessment): number =>
  60 +
  (principal === null ? 0 : 8) +
  (outlook?.verdict === 'hard' || outlook?.verdict === 'misses' ? 8 : 0) +
  (indicator.saidAs === 'growth' ? 6 : 0);

/** What is long weighs less: one point for each fifteen words. */
const lengthOf = (words: Phrase): number => Math.floor(wordsIn(words).split(' ').length / 15);

/** The main shortcomings in full, the others in brief; then their causes. */
function shortcomingPoints(pen: Pen): readonly Point[] {
  const main = mainShortcomings(pen);
  const told = pen.shortcomings.map((one): Point => {
    const heavy = main.includes(one);
    const words = phrase(`(${one.number}) `, shortcomingWords(one, pen, heavy ? 'full' : 'brief'));
    return { part: 'shortcomings', field: one.field, words, weight: (heavy ? 84 : 52) - lengthOf(words) };
  });
  const why = pen.shortcomings.length === 0 ? [] : causes(pen);
  const group: Point = { part: 'shortcomings', field: 'administration', words: [], blocks: why, weight: 49 };
  return why.length === 0 ? told : [...told, group];
}

const hardPoints = (pen: Pen): readonly Point[] =>
  hardOnes(pen).map((one, index) => ({
    ...{ part: 'hard', field: one.indicator.field, words: hardWords(one, pen), weight: 78 - 2 * index },
  }));

function taskPoints(pen: Pen): readonly Point[] {
  const { remedies, carried } = pen.matter;
  const main = mainTasks(pen);
  const known = new Set([...remedies, ...main].map(({ id }) => id));
  const all = [...remedies, ...carried.map(({ task }) => task)].filter(
    ({ id }, index, tasks) => known.has(id) && tasks.findIndex((task) => task.id === id) === index,
  );
  return fields.flatMap((field) =>
    all
      .filter((task) => task.field === field)
      .map((task): Point => {
        const words = briefTask(task, pen);
        return { part: 'tasks', field, words, weight: (main.includes(task) ? 80 : 50) - lengthOf(words) };
      }),
  );
}

/** What, who leads, by when. */
function briefTask(task: Task, pen: Pen): Phrase {
  const lead = task.lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(task.lead));
  return sentence(phrase(taskRun(task), ' (chủ trì: ', lead, '; ', deadlineWords(task, pen), ')'));
}

/** The chosen points under the headings of the paper. */
function documentOf(points: readonly Point[], pen: Pen): Document {
  const { matter, words } = pen;
  const lead = matter.side === 'party' ? 'kết quả lãnh đạo thực hiện nhiệm vụ' : 'Kết quả thực hiện nhiệm vụ';
  const of = (part: Part): readonly Point[] => points.filter((one) => one.part === part);
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [`KẾT QUẢ ${words.period.toUpperCase()}`, resultBlocks(of('results'), pen)],
    ['HẠN CHẾ, NGUYÊN NHÂN', shortcomingBlocks(of('shortcomings'), pen)],
    ['KẾT QUẢ KHẮC PHỤC HẠN CHẾ, THỰC HIỆN NHIỆM VỤ KỲ TRƯỚC', carriedOver(pen)],
    [`${words.aims.toUpperCase()} ${words.rest.toUpperCase()}`, aheadBlocks([...of('hard'), ...of('tasks')], pen)],
  ];
  const blocks: readonly Block[] = [
    ...head('BC', pen),
    ...title('BÁO CÁO TÓM TẮT', `${lead} ${words.begun};\n${words.aims} ${words.rest}`, pen),
    body(opening(pen), pen),
    ...sections
      .filter(([, said]) => said.length > 0)
      .flatMap(([name, said], index) => [
        heading(2, { label: romanLabel(index + 1, pen.layout), title: name }, pen),
        ...said,
      ]),
    body(ended(phrase('Nội dung, số liệu đầy đủ và các phụ lục nêu tại báo cáo trình hội nghị.'), pen), pen, {
      keepNext: true,
    }),
    signature([`Hội nghị lần thứ ${matter.review.ordinal}`], pen),
  ];
  return finished(blocks, `Báo cáo tóm tắt kết quả ${words.period}`, pen);
}

function opening(pen: Pen): Phrase {
  const { matter, words } = pen;
  const to = addressee(pen);
  const who = `${speaker(pen.issuer)} báo cáo tóm tắt${to === null ? '' : ` với ${to}`} kết quả thực hiện nhiệm vụ ${words.period}`;
  const said = phrase(`${who} và ${words.aims} ${words.rest} như sau.`);
  return matter.sent.length === 0 ? said : phrase(said, ' ', restsOn(pen));
}

/** How many indicators stand where, then a paragraph a field. */
function resultBlocks(points: readonly Point[], pen: Pen): readonly Block[] {
  const counted = tally(pen);
  const told = fields.flatMap((field) => {
    const ours = points.filter((one) => one.field === field).map(({ words }) => words);
    return ours.length === 0
      ? []
      : [body(phrase(styled(`${fieldTerms[field].vi}: `, { italic: true }), paragraphOf(ours)), pen)];
  });
  const all = [...(counted.length === 0 ? [] : [body(sentence(counted), pen)]), ...told];
  return all.length > 0 ? all : [body(phrase(hole('kết quả')), pen)];
}

const shortcomingBlocks = (points: readonly Point[], pen: Pen): readonly Block[] =>
  points.length === 0
    ? [body(phrase(hole('hạn chế, khuyết điểm')), pen)]
    : points.flatMap(({ words, blocks }) => blocks ?? [body(sentence(words), pen)]);

/** Counts alone: the states with both ratios, and what became of the shortcomings, where that is short. */
function carriedOver(pen: Pen): readonly Block[] {
  const { matter } = pen;
  if (matter.carried.length === 0) return [];
  const stated = findingBlocks(pen);
  const short = stated.filter((block) => block.kind === 'paragraph' && quoted(wordsIn(block.runs)).length < 400);
  return [body(taskTally(pen), pen), ...short];
}

/** The hard indicators, then the tasks, numbered through. */
function aheadBlocks(points: readonly Point[], pen: Pen): readonly Block[] {
  if (points.every(({ part }) => part === 'hard'))
    return [...points.map(({ words }) => item('-', words, pen)), body(phrase(hole('nhiệm vụ, giải pháp')), pen)];
  let number = 0;
  return points.map(({ part, words }) => {
    if (part === 'hard') return item('-', words, pen);
    number += 1;
    return item(`${number}.`, words, pen);
  });
}
