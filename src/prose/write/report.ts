/**
 * The review report: what the Standing Committee lays before the conference.
 *
 * Part one says what was done by field, then the general assessment and what became of the last review; part two the
 * tasks for what is left of the year; three annexes. A draft until every figure in it is confirmed by a named person.
 */
import type { UnitCode } from '#core/unit.ts';
import type { Block, Document } from '#paper/document.ts';
import { coverageAnnex } from './annex-coverage.ts';
import { indicatorAnnex } from './annex-indicators.ts';
import { taskAnnex } from './annex-tasks.ts';
import { assessmentBlocks } from './assessment.ts';
import { dutyBlocks } from './duties.ts';
import { addressee, ended, head, signature, speaker, title } from './head.ts';
import { annexName, body, finished, heading, partHeading, romanLabel } from './lay-out.ts';
import type { ReviewMatter } from './matter.ts';
import { printedCount, share } from './numbers.ts';
import { dayWords, isPartial, kindWord, namesOf, type Pen, penFor } from './pen.ts';
import { lowerFirst, type Phrase, phrase, sentence } from './phrase.ts';
import { results } from './results.ts';

/**
 * The report of a review as a document, by the layout rules in force on the review's day for the matter's side.
 *
 * Every number is a run whose `ref` is the key of a derivation, figure or target, or the id of the finding or task it
 * stands in. What nobody stated is a hole `[CẦN BỔ SUNG: …]`.
 */
export function writeReport(matter: ReviewMatter): Document {
  const pen = penFor(matter);
  const { outline } = pen;
  const abstract = outline.abstract[matter.side];
  const annexes = [indicatorAnnex, taskAnnex, coverageAnnex].flatMap((annex, index) => annex(index + 1, pen));
  const blocks: readonly Block[] = [
    ...head('BC', pen),
    ...title(outline.type, abstract, pen),
    ...preamble(pen),
    ...partHeading('Phần thứ nhất', outline.results.title, pen),
    ...results(pen),
    heading(
      2,
      { label: romanLabel(outline.results.sections.length + 1, pen.layout), title: outline.assessment.title },
      pen,
    ),
    ...assessmentBlocks(pen),
    ...partHeading('Phần thứ hai', outline.tasks.title, pen),
    ...endedBlocks(dutyBlocks(pen), pen),
    signature([`Hội nghị lần thứ ${matter.review.ordinal}`], pen),
    ...annexes,
  ];
  return finished(blocks, `Báo cáo ${lowerFirst(abstract.replace('\n', ' '))}`, pen);
}

/** To whom it is laid, and on whose reports it rests. */
function preamble(pen: Pen): readonly Block[] {
  const { matter, words } = pen;
  const who = matter.side === 'party' ? 'kết quả lãnh đạo thực hiện' : 'kết quả thực hiện';
  const conference = `hội nghị lần thứ ${matter.review.ordinal}, nhiệm kỳ ${matter.review.term},`;
  const committee = addressee(pen);
  const to = committee === null ? conference : `${committee} tại ${conference}`;
  const first = `${speaker(pen.issuer)} báo cáo ${to} ${who} nhiệm vụ ${words.period} và ${words.aims} ${words.rest} như sau:`;
  return [...(matter.sent.length === 0 ? [] : [body(restsOn(pen), pen)]), body(first, pen)];
}

/** How many of the units that owe a report sent it, which did not, and up to which day figures count. */
export function restsOn(pen: Pen): Phrase {
  const { counts, matter } = pen;
  const got = Number(counts.owed.value) - Number(counts.sent.missing.value);
  const missing = matter.sent.filter(({ state }) => state === 'missing').map(({ unit }) => unit);
  const late = Number(counts.sent.late.value);
  return sentence(
    phrase(
      'Báo cáo tổng hợp từ báo cáo của ',
      { text: share(got, Number(counts.owed.value)), ref: counts.owed.key },
      ` đơn vị gửi đến ngày ${dayWords(matter.on)}`,
      late > 0 && phrase(' (', { text: printedCount(late), ref: counts.sent.late.key }, ' đơn vị gửi muộn)'),
      missing.length > 0 && phrase('; chưa nhận được báo cáo của ', missingWords(missing, pen)),
      isFeltInSums(pen) &&
        `, số liệu cộng từ các đơn vị chưa có ${missing.length > 1 ? 'các ' : ''}đơn vị này và so cùng kỳ trên cùng số đơn vị đã báo cáo`,
    ),
  );
}

const namedAtMost = 5;

/** By name, or their number where they are many: annex 3 names them all. */
const missingWords = (missing: readonly UnitCode[], pen: Pen): Phrase =>
  missing.length <= namedAtMost
    ? phrase(namesOf(missing, pen))
    : phrase(
        { text: printedCount(missing.length), ref: pen.counts.sent.missing.key },
        ` ${kindWord(missing, pen)} (${annexName(3, pen)})`,
      );

/** Some sum lacks a unit that sent no report. */
const isFeltInSums = ({ matter, silent }: Pen): boolean =>
  matter.assessments.some(
    ({ indicator, now }) =>
      indicator.formed === 'added' && isPartial(now) && now.coverage.missing.some((unit) => silent.has(unit)),
  );

/** The last paragraph carries the mark that ends the text, and the signature never stands on a page alone. */
function endedBlocks(blocks: readonly Block[], pen: Pen): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return blocks;
  return [...blocks.slice(0, -1), { ...last, runs: ended(last.runs, pen), keepNext: true }];
}
