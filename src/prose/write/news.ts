/**
 * The news item for the portal, in the manner of the district's own: the event and its chair, results told by growth,
 * what the conference found lacking, the tasks for what is left of the year. One page: it picks the first of each field,
 * the report and the notice say all.
 */
import { fields } from '#core/field.ts';
import type { Block, Document, Run } from '#paper/document.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import { draftLines } from './head.ts';
import { body, finished, plain, styled } from './lay-out.ts';
import { taskRun } from './lots.ts';
import type { ReviewMatter } from './matter.ts';
import { chairWords, grownOnes } from './notice.ts';
import { restates } from './numbered.ts';
import { type Pen, penFor } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, upperFirst } from './phrase.ts';
import { aboutUnits, notesIn, once, wideWords } from './results.ts';
import { proposed, shortfallInBrief } from './shortcomings.ts';

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

/** `Chiều 30/9, Quận ủy … tổ chức hội nghị lần thứ 21 đánh giá … Đồng chí … chủ trì hội nghị.` */
function event(pen: Pen): Phrase {
  const { review, body: host } = pen.matter;
  const [, month = '', day = ''] = review.date.split('-');
  const when = `${sessions[review.session]} ${day}/${Number(month)}`;
  const lead = pen.matter.side === 'party' ? 'kết quả lãnh đạo thực hiện nhiệm vụ' : 'kết quả thực hiện nhiệm vụ';
  const guests =
    review.attendance.guests.length === 0 ? '' : ` Cùng dự có ${review.attendance.guests.map(lowerFirst).join(', ')}.`;
  return phrase(
    `${when}, ${host.name} tổ chức hội nghị lần thứ ${review.ordinal} đánh giá ${lead} ${pen.words.begun}, ${pen.words.aims} ${pen.words.rest}. `,
    chairWords(pen),
    ` chủ trì hội nghị.${guests}`,
  );
}

/** Growth first, then in each field the committee's notes and the first result of the whole authority. */
function done(pen: Pen): Phrase {
  const grown = grownOnes(pen);
  const words = once(fields.flatMap((field) => wideWords(field, pen).slice(0, notesIn(field, pen).length + 1))).map(
    (one) => sentence(one),
  );
  const opening = `${upperFirst(pen.words.short)} qua, `;
  if (grown.length > 0) return joined([sentence(phrase(opening, grown)), ...words], ' ');
  const said = joined(words, ' ');
  return said.length > 0 ? said : phrase(opening, hole('kết quả'), '.');
}

/**
 * The first shortcoming of the whole authority in each field, in the words of those who named it; an indicator that only
 * figures speak of by its name.
 */
function lacking(pen: Pen): Phrase {
  const wide = pen.shortcomings.filter(({ local }) => !local);
  const first = wide.filter((one, index) => wide.findIndex(({ field }) => field === one.field) === index);
  const said = first.map((one) => {
    const told = one.findings.find(({ words }) => words !== null);
    if (told) return phrase(lowered(proposed(quoted(told.words ?? ''), told)), aboutUnits(told, pen));
    const [reckoned] = one.findings;
    return reckoned && one.assessment
      ? phrase(proposed(lowerFirst(one.assessment.indicator.name), reckoned), ' ', shortfallInBrief(one, pen))
      : [];
  });
  if (said.length === 0) return phrase(hole('hạn chế'));
  return sentence(phrase('Hội nghị cũng đánh giá những hạn chế: ', joined(said, '; ')));
}

const lowered = (run: Run): Run => ({ ...run, text: lowerFirst(run.text) });

/** The first task of each field that says something of its own; where all only repeat shortcomings, the fields. */
function ahead(pen: Pen): Phrase {
  const { remedies } = pen.matter;
  const own = remedies.filter((task) => !restates(task, pen.shortcomings));
  const first = own.filter((task, index) => own.findIndex(({ field }) => field === task.field) === index);
  const others = fields.filter(
    (field) => remedies.some((task) => task.field === field) && !first.some((task) => task.field === field),
  );
  const tasks = [
    ...first.map((task) => phrase(lowered(taskRun(task)))),
    others.length === 0
      ? []
      : phrase(
          `khắc phục hạn chế trong các lĩnh vực: ${others.map((field) => lowerFirst(fieldTerms[field].vi)).join('; ')}`,
        ),
  ];
  if (remedies.length === 0) return phrase(hole('nhiệm vụ'));
  const who = pen.matter.body.name;
  return sentence(
    phrase(`${upperFirst(pen.words.rest)}, ${who} xác định một số nhiệm vụ trọng tâm: `, joined(tasks, '; ')),
  );
}
