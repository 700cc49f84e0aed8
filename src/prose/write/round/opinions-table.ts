/**
 * The table of opinions and how they were taken: what was said, whether it was taken over, and if not, why.
 */
import type { Block, Document } from '#paper/document.ts';
import { head, title } from '#prose/write/head.ts';
import { row } from '#prose/write/lay-out.ts';
import { dayWords } from '#prose/write/pen.ts';
import { phrase, quoted, sentence, upperFirst } from '#prose/write/phrase.ts';
import { fullName } from './agenda.ts';
import { centred, headRow, plainPen, signedTable, wideDocument, widePen, wideSignature, words } from './frame.ts';
import { answerWords, speakerOf } from './minutes.ts';
import type { MeetingMatter } from './round-matter.ts';

const size = 12;
const widths = [12, 50, 85, 75, 35];

/**
 * The table on the wide side, a row an opinion; what nobody has answered is a hole.
 */
export function writeOpinions(matter: MeetingMatter): Document {
  const pen = widePen(plainPen(matter.round));
  const name = `tiếp thu, giải trình ý kiến tại ${fullName(matter)}`;
  const titles = ['TT', 'Người, đơn vị góp ý', 'Nội dung góp ý', 'Tiếp thu, giải trình', 'Người trả lời'];
  const rows =
    matter.opinions.length === 0
      ? [row([{ ...centred('Không có ý kiến góp ý.', size), colSpan: titles.length }])]
      : matter.opinions.map((one, index) =>
          row([
            centred(String(index + 1), size),
            words(speakerOf(one, pen), size),
            words(sentence(phrase(upperFirst(quoted(one.said)))), size),
            words(sentence(answerWords(one)), size),
            words(
              one.answer === null ? '' : phrase({ text: one.answer.by }, ` (ngày ${dayWords(one.answer.on)})`),
              size,
            ),
          ]),
        );
  const blocks: readonly Block[] = [
    ...head(null, pen),
    ...title('BẢNG TỔNG HỢP', matter.round.side === 'party' ? name : upperFirst(name), pen),
    ...signedTable([headRow(titles, size), ...rows], widths),
    wideSignature([matter.round.body.name], pen),
  ];
  return wideDocument(blocks, `Bảng ${name}`, pen);
}
