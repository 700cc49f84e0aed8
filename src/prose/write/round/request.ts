/**
 * The letter that asks units for their reports: for which period, up to which day figures count, in which outline and
 * form, by when and how to send them. NĐ 09/2019/NĐ-CP names what a request must say (articles 7 to 13).
 */
import { fields } from '#core/field.ts';
import type { Indicator } from '#core/indicator.ts';
import { type CutOff, spanOf } from '#core/period.ts';
import type { Block, Document, Row } from '#paper/document.ts';
import { outlineFor, type Section } from '#prose/layout/outline.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import { addressee, ended, head, signature, speaker } from '#prose/write/head.ts';
import {
  annexHead,
  annexName,
  body,
  cell,
  finished,
  heading,
  item,
  plain,
  roman,
  row,
  styled,
  table,
} from '#prose/write/lay-out.ts';
import { datedOn, dayWords, type Pen } from '#prose/write/pen.ts';
import { hole, joined, type Phrase, phrase, quoted, sentence, upperFirst } from '#prose/write/phrase.ts';
import { centred, headRow, plainPen, words } from './frame.ts';
import type { RequestMatter } from './round-matter.ts';

/**
 * The letter with the outline and the form as annexes, by the layout rules of the day it bears.
 */
export function writeRequest(matter: RequestMatter): Document {
  const pen = plainPen(matter.round);
  const { period } = pen.words;
  const about = `báo cáo kết quả thực hiện nhiệm vụ ${period}`;
  const closing = phrase(
    'Đề nghị các cơ quan, đơn vị nghiêm túc thực hiện, gửi báo cáo đúng thời hạn để kịp tổng hợp.',
  );
  const blocks: readonly Block[] = [
    ...head('CV', pen, about),
    ...toWhom(matter, pen),
    body(purpose(matter, pen), pen, { before: 6 }),
    ...asked(matter, pen).map((words, index) => item(`${index + 1}.`, words, pen)),
    body(ended(sentence(closing), pen), pen, { keepNext: true }),
    signature(['Như trên'], pen),
    ...outlineAnnex(matter, pen),
    ...formAnnex(matter, pen),
  ];
  return finished(blocks, `Công văn yêu cầu báo cáo ${period}`, pen);
}

/** One unit on the line of `Kính gửi`, several below it. */
function toWhom({ units }: RequestMatter, pen: Pen): readonly Block[] {
  const names = units.map((unit) => upperFirst(pen.nameOf(unit)));
  const [only, ...others] = names;
  const { size } = pen.layout.body;
  if (only === undefined || others.length === 0) {
    const who = only === undefined ? phrase(hole('đơn vị nhận')) : phrase(only, '.');
    return [plain(styled(phrase('Kính gửi: ', who), { size }), { align: 'center', before: 12, after: 6 })];
  }
  return [
    plain(styled('Kính gửi:', { size }), { align: 'left', before: 12, indentLeft: 30 }),
    ...names.map((name, index) =>
      plain(styled(`- ${name}${index === names.length - 1 ? '.' : ';'}`, { size }), { align: 'left', indentLeft: 45 }),
    ),
  ];
}

/** For which meeting the reports are put together. */
function purpose({ round }: RequestMatter, pen: Pen): Phrase {
  const { review } = round;
  const committee = addressee(pen) ?? round.body.name;
  return phrase(
    `Để chuẩn bị nội dung hội nghị lần thứ ${review.ordinal}, nhiệm kỳ ${review.term}, của ${committee} đánh giá kết quả `,
    `thực hiện nhiệm vụ ${pen.words.begun}, ${pen.words.aims} ${pen.words.rest}, ${speaker(pen.issuer)} đề nghị các cơ quan, `,
    'đơn vị báo cáo như sau:',
  );
}

/** What is asked, a point each: contents, day of the figures, deadline, how to send, whom to ask. */
function asked(matter: RequestMatter, pen: Pen): readonly Phrase[] {
  const office = pen.issuer.office ?? matter.round.body.office;
  return [
    sentence(
      phrase(
        `nội dung: kết quả thực hiện nhiệm vụ ${pen.words.period}, hạn chế và nguyên nhân, việc khắc phục hạn chế của kỳ trước, `,
        `${pen.words.aims} ${pen.words.rest} theo đề cương tại ${annexName(1, pen)}; số liệu theo biểu mẫu tại ${annexName(2, pen)}`,
      ),
    ),
    sentence(cutOffWords(matter, pen)),
    sentence(
      phrase('thời hạn gửi báo cáo: ', { text: `chậm nhất ngày ${dayWords(matter.due)}`, bold: true, italic: true }),
    ),
    sentence(
      phrase(
        'hình thức: bản ký gửi kèm bản mềm (Word, Excel) về ',
        office === null ? hole('nơi nhận báo cáo') : office,
        '; chỉ tiêu không phát sinh ghi rõ “không phát sinh”, chỉ tiêu chưa có số liệu ghi rõ lý do',
      ),
    ),
    sentence(phrase('đầu mối liên hệ: ', contactWords(matter))),
  ];
}

/** Up to which day figures count, by every calendar the regimes follow. */
function cutOffWords({ regimes, round }: RequestMatter, pen: Pen): Phrase {
  const { review } = round;
  const cutOffs: readonly CutOff[] = [
    ...new Set(regimes.length === 0 ? [review.cutOff] : regimes.map(({ cutOff }) => cutOff)),
  ];
  const spans = cutOffs.map((cutOff) => {
    const { from, to } = spanOf(review.period, cutOff);
    const estimated = datedOn(pen.matter) <= to ? ', phần chưa kết thúc ghi số ước thực hiện' : '';
    return phrase(`từ ngày ${dayWords(from)} đến ngày ${dayWords(to)}${estimated}`);
  });
  return phrase('thời gian chốt số liệu: ', joined(spans, '; '));
}

function contactWords({ contact }: RequestMatter): Phrase {
  if (contact === null) return phrase(hole('người liên hệ, điện thoại, thư điện tử'));
  const { name, phone, email } = contact;
  const reached = [phone === null ? '' : `điện thoại ${phone}`, email ?? ''].filter((one) => one !== '');
  return phrase({ text: name }, ...(reached.length === 0 ? [] : [`, ${reached.join(', ')}`]));
}

/** The outline of the regimes as they word it; where none does, the one the round's own report follows. */
function outlineAnnex({ regimes, round }: RequestMatter, pen: Pen): readonly Block[] {
  const stated = regimes.flatMap(({ name, outline }) => (outline === null ? [] : [{ name, outline }]));
  const title = `Đề cương báo cáo kết quả ${pen.words.period}`;
  const lines = stated.length > 0 ? statedOutline(stated, pen) : ownOutline(round.review, pen);
  return [
    { kind: 'section', page: uprightPage(pen) },
    ...annexHead(1, { title, note: kept(pen) }, pen).slice(1),
    ...lines,
  ];
}

const kept = (pen: Pen): string =>
  `(Kèm theo công văn ${pen.layout.letter.begins} báo cáo kết quả thực hiện nhiệm vụ ${pen.words.period})`;

const uprightPage = ({ layout }: Pen) => ({
  width: 210,
  height: 297,
  ...layout.margins,
  numbered: true,
  restart: true,
});

const statedOutline = (
  stated: readonly { readonly name: string; readonly outline: string }[],
  pen: Pen,
): readonly Block[] =>
  stated.flatMap(({ name, outline }) => [
    ...(stated.length > 1 ? [body(styled(name, { bold: true }), pen, { keepNext: true })] : []),
    ...outline
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => body(line.trim().normalize('NFC'), pen)),
  ]);

function ownOutline({ period, previous }: RequestMatter['round']['review'], pen: Pen): readonly Block[] {
  const { results, assessment, tasks } = outlineFor(period, previous);
  const sections = [
    ...results.sections,
    ...(previous === null ? [] : [{ title: assessment.carried.toUpperCase(), fields: [], sections: [] }]),
  ];
  const judged = [assessment.strengths, assessment.shortcomings, assessment.causes];
  return [
    ...sections.flatMap((section, index) => sectionLines(section, index + 1, pen)),
    heading(2, { label: `${roman(sections.length + 1)}${pen.layout.roman}`, title: assessment.title }, pen),
    ...judged.map((name, index) => item(`${index + 1}.`, phrase(name), pen)),
    heading(2, { label: `${roman(sections.length + 2)}${pen.layout.roman}`, title: tasks.title }, pen),
    body('Từng nhiệm vụ nêu rõ: nội dung, người phụ trách, đơn vị chủ trì, đơn vị phối hợp, sản phẩm, thời hạn.', pen),
    heading(2, { label: `${roman(sections.length + 3)}${pen.layout.roman}`, title: 'KIẾN NGHỊ, ĐỀ XUẤT' }, pen),
  ];
}

const sectionLines = ({ title, sections, fields: own }: Section, number: number, pen: Pen): readonly Block[] => [
  heading(2, { label: `${roman(number)}${pen.layout.roman}`, title }, pen),
  ...sections.map((inner, index) => item(`${index + 1}.`, phrase(inner.title), pen)),
  ...(own.length === 0 ? [] : [body('Kết quả, số liệu so với kế hoạch và cùng kỳ; việc chưa làm được, lý do.', pen)]),
];

const widths = [10, 87, 25, 26, 26, 26, 19, 19, 19];

/** The form: what is asked for by field; the columns are left for the unit to fill in. */
function formAnnex({ indicators, regimes }: RequestMatter, pen: Pen): readonly Block[] {
  const title = `Biểu số liệu ${pen.words.period}`;
  const forms = regimes.flatMap(({ form }) => (form === null ? [] : [quoted(form)]));
  const note = forms.length === 0 ? kept(pen) : `(Theo biểu mẫu: ${forms.join('; ')})`;
  const size = 11;
  const titles = [
    'TT',
    'Chỉ tiêu',
    'ĐVT',
    'Thực hiện cùng kỳ',
    'Kế hoạch năm',
    'Ước thực hiện kỳ này',
    'So KH (%)',
    'So cùng kỳ (%)',
    'Ghi chú',
  ];
  const rows =
    indicators.length === 0
      ? [row([{ ...centred(phrase(hole('chỉ tiêu đơn vị phải báo cáo')), size), colSpan: titles.length }])]
      : formRows(indicators, titles.length);
  return [...annexHead(2, { title, note }, pen), table([headRow(titles, size), ...rows], widths)];
}

function formRows(indicators: readonly Indicator[], columns: number): readonly Row[] {
  const size = 11;
  const asked = fields.filter((field) => indicators.some((one) => one.field === field));
  let number = 0;
  return asked.flatMap((field, index) => [
    row([
      centred(roman(index + 1), size),
      cell([styled(fieldTerms[field].vi, { bold: true })], { size, colSpan: columns - 1 }),
    ]),
    ...indicators
      .filter((one) => one.field === field)
      .map((one) => {
        number += 1;
        const blanks = Array.from({ length: columns - 3 }, () => words('', size));
        return row([centred(String(number), size), words(one.name, size), centred(one.measure, size), ...blanks]);
      }),
  ]);
}
