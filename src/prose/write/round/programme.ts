/**
 * The programme of a meeting: at what time what, and who does it.
 */
import type { Block, Document } from '#paper/document.ts';
import { head, signature, title } from '#prose/write/head.ts';
import { body, finished, row } from '#prose/write/lay-out.ts';
import { hole, phrase, sentence } from '#prose/write/phrase.ts';
import { fullName, timed, timeWords, whoWords } from './agenda.ts';
import {
  addressOf,
  centred,
  chairOf,
  headRow,
  orHole,
  plainPen,
  shortMeeting,
  signedTable,
  whenWords,
  words,
} from './frame.ts';
import type { MeetingMatter } from './round-matter.ts';

const widths = [12, 38, 70, 45];

/**
 * The programme (type CTr on Party papers as on State ones), a row an item.
 */
export function writeProgramme(matter: MeetingMatter): Document {
  const pen = plainPen(matter.round);
  const { meeting, begins, agenda } = matter;
  const rows = timed(agenda).map((one, index) =>
    row([
      centred(String(index + 1)),
      centred(timeWords(one, begins)),
      words(one.item.what),
      words(whoWords(one.item, pen)),
    ]),
  );
  const name = fullName(matter);
  const blocks: readonly Block[] = [
    ...head('CTr', pen),
    ...title('CHƯƠNG TRÌNH', name, pen),
    body(sentence(phrase('thời gian: ', whenWords(begins, meeting.heldOn))), pen),
    body(sentence(phrase('địa điểm: ', orHole(meeting.place, 'địa điểm'))), pen),
    body(sentence(phrase('chủ trì: ', chairOf(meeting, addressOf(pen)))), pen),
    ...(agenda.length === 0
      ? [body(phrase(hole('chương trình')), pen)]
      : signedTable([headRow(['TT', 'Thời gian', 'Nội dung', 'Người thực hiện']), ...rows], widths)),
    signature([`Đại biểu dự ${shortMeeting(meeting)}`], pen),
  ];
  return finished(blocks, `Chương trình ${name}`, pen);
}
