/**
 * The news item for the portal, in the manner of the district's own: the event and its chair, results told by growth,
 * what the conference found lacking, the tasks for what is left of the year. One page: news-choice.ts says what it picks,
 * the report and the notice say all.
 */
import type { Finding } from '#core/finding.ts';
import type { Block, Document, Run } from '#paper/document.ts';
import { draftLines } from './head.ts';
import { body, finished, plain, styled } from './lay-out.ts';
import type { ReviewMatter } from './matter.ts';
import { mainShortcomings, mainTasks, metPlans, persisting, toldResults } from './news-choice.ts';
import { chairWords, grownOnes } from './notice.ts';
import type { Shortcoming } from './numbered.ts';
import { founded } from './organisations.ts';
import { dayWords, type Pen, penFor } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, upperFirst } from './phrase.ts';
import { aboutUnits } from './results.ts';
import { proposed, shortfallInBrief } from './shortcomings.ts';
import { taskRun } from './task-words.ts';

const sessions = { morning: 'Sáng', afternoon: 'Chiều', day: 'Ngày' } as const;

/** A point smaller than official papers: the item is to stand on one page. */
const onePage = 13;

/**
 * The news item as a document; a draft as long as a figure in it is not confirmed.
 */
export function writeNews(matter: ReviewMatter): Document {
  const pen = penFor(matter);
  const name = `Hội nghị lần thứ ${matter.review.ordinal} đánh giá kết quả ${pen.words.period}`;
  const blocks: readonly Block[] = [
    ...draftLines(pen),
    plain(styled(name, { bold: true, size: 16 }), { align: 'center', before: 6, after: 10, heading: 1 }),
    ...[event(pen), done(pen), lacking(pen), ahead(pen)].map((words) => body(words, pen, { line: { exact: 16 } })),
  ];
  const document = finished(blocks, name, pen);
  return { ...document, font: { name: pen.layout.font, size: onePage } };
}

/**
 * `Chiều 30/9, Quận ủy … tổ chức hội nghị lần thứ 21 đánh giá … Đồng chí … chủ trì hội nghị.` The day bears its year where
 * that is not the year reviewed.
 */
function event(pen: Pen): Phrase {
  const { review, body: host } = pen.matter;
  const [year = '', month = '', day = ''] = review.date.split('-');
  const short = `${day}/${Number(month)}`;
  const when = `${sessions[review.session]} ${Number(year) === pen.words.year ? short : dayWords(review.date)}`;
  const lead = pen.matter.side === 'party' ? 'kết quả lãnh đạo thực hiện nhiệm vụ' : 'kết quả thực hiện nhiệm vụ';
  const guests =
    review.attendance.guests.length === 0 ? '' : ` Cùng dự có ${review.attendance.guests.map(lowerFirst).join(', ')}.`;
  return phrase(
    `${when}, ${host.name} tổ chức hội nghị lần thứ ${review.ordinal} đánh giá ${lead} ${pen.words.begun}, ${pen.words.aims} ${pen.words.rest}. `,
    chairWords(pen),
    ` chủ trì hội nghị.${guests}`,
  );
}

/** Growth first, then what is told of each field, with the organisations founded. */
function done(pen: Pen): Phrase {
  const opening = `${upperFirst(pen.words.short)} qua, `;
  const grown = grownOnes(pen);
  const [first, ...others] = [grown, ...metPlans(pen), ...toldResults(pen, founded(pen))].filter(
    ({ length }) => length > 0,
  );
  if (first === undefined) return phrase(opening, hole('kết quả'), '.');
  const opened = grown.length > 0 ? phrase(opening, grown) : first;
  return joined(
    [opened, ...others].map((one) => sentence(one)),
    ' ',
  );
}

/** The main shortcomings in the words of those who named them; an indicator that only figures speak of by its name. */
function lacking(pen: Pen): Phrase {
  const said = mainShortcomings(pen)
    .flatMap((one) => statements(one, pen))
    .filter(({ length }) => length > 0);
  if (said.length === 0) return phrase(hole('hạn chế'));
  return sentence(phrase('Hội nghị cũng đánh giá những hạn chế: ', joined(said, '; ')));
}

/** Of a shortcoming at most two statements, of the whole authority before single units, and of one unit one. */
function statements(one: Shortcoming, pen: Pen): readonly Phrase[] {
  const { findings, assessments } = one;
  const told = findings.filter(({ words }) => words !== null);
  const wide = told.filter(({ units }) => units.length !== 1);
  if (wide.length > 0) return wide.slice(0, 2).map((finding) => statement(finding, pen));
  const local = told.filter(({ units }, index) => told.findIndex((other) => other.units[0] === units[0]) === index);
  const past = persisting(one, pen).map((finding) => phrase(statement(finding, pen), ' (đã nêu tại kỳ trước)'));
  if (local.length > 0) return [...past, ...local.map((finding) => statement(finding, pen))].slice(0, 2);
  const [reckoned] = findings;
  const assessment = assessments.find(({ indicator }) => indicator.code === reckoned?.indicator);
  if (!reckoned || !assessment) return [];
  const name = proposed(lowerFirst(assessment.indicator.name), reckoned);
  return [phrase(name, ' ', shortfallInBrief(assessment, [reckoned], pen))];
}

/** Words as said, and whom they are about; what the last review named is of the authority. */
const statement = (finding: Finding, pen: Pen): Phrase =>
  phrase(
    lowered(proposed(quoted(finding.words ?? ''), finding)),
    finding.origin === 'carried' ? null : aboutUnits(finding, pen),
  );

const lowered = (run: Run): Run => ({ ...run, text: lowerFirst(run.text) });

/** The main tasks, each by what it begins with: the rest stands in the report. */
function ahead(pen: Pen): Phrase {
  const tasks = mainTasks(pen);
  if (tasks.length === 0) return phrase(hole('nhiệm vụ'));
  const said = tasks.map((task) => {
    const [what = task.what] = task.what.split(/;\s/u, 1);
    return phrase(lowered({ ...taskRun(task), text: quoted(what) }));
  });
  const who = pen.matter.body.name;
  return sentence(
    phrase(`${upperFirst(pen.words.rest)}, ${who} xác định một số nhiệm vụ trọng tâm: `, joined(said, '; ')),
  );
}
