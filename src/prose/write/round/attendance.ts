/**
 * The list of delegates: before the meeting a sheet to sign, afterwards who was there and who was not, with the reason.
 */
import type { Attending } from '#core/meeting.ts';
import type { Block, Document, Row } from '#paper/document.ts';
import { head, title } from '#prose/write/head.ts';
import { body, finished, row } from '#prose/write/lay-out.ts';
import type { Pen } from '#prose/write/pen.ts';
import { hole, phrase, sentence, upperFirst } from '#prose/write/phrase.ts';
import { fullName, isHeld } from './agenda.ts';
import { centred, headRow, orHole, plainPen, signedTable, signedTwice, whenWords, words } from './frame.ts';
import type { MeetingMatter } from './round-matter.ts';

const widths = [12, 50, 48, 20, 35];

/**
 * The list, a row a delegate; columns to fill in while the meeting is not yet held.
 */
export function writeAttendance(matter: MeetingMatter): Document {
  const pen = plainPen(matter.round);
  const { meeting } = matter;
  const held = isHeld(matter);
  const name = fullName(matter);
  const titles = ['TT', 'Họ và tên', 'Đơn vị', ...(held ? ['Có mặt', 'Lý do vắng'] : ['Ký tên', 'Ghi chú'])];
  const rows =
    meeting.attendance.length === 0
      ? [row([{ ...centred(phrase(hole('danh sách đại biểu'))), colSpan: titles.length }])]
      : meeting.attendance.map((one, index) => delegateRow(one, { number: index + 1, held, pen }));
  const blocks: readonly Block[] = [
    ...head(null, pen),
    ...title('DANH SÁCH ĐẠI BIỂU', name, pen),
    body(sentence(phrase(whenWords(matter.begins, meeting.heldOn), ', tại ', orHole(meeting.place, 'địa điểm'))), pen),
    ...(held ? [body(sentence(presence(matter)), pen)] : []),
    ...signedTable([headRow(titles), ...rows], widths),
    signedTwice(['', ''], ['NGƯỜI LẬP DANH SÁCH', matter.secretary ?? ''], pen),
  ];
  return finished(blocks, `Danh sách đại biểu ${name}`, pen);
}

type Listing = { readonly number: number; readonly held: boolean; readonly pen: Pen };

const delegateRow = ({ name, unit, present, reason, substitute }: Attending, { number, held, pen }: Listing): Row =>
  row([
    centred(String(number)),
    words(name === null ? (held ? phrase(hole('họ và tên')) : '') : [{ text: name }]),
    words(unit === null ? '' : upperFirst(pen.nameOf(unit))),
    centred(held ? (present ? 'x' : 'vắng') : ''),
    words(
      held && substitute !== null
        ? phrase('dự thay: ', { text: substitute })
        : held && !present
          ? reason === null
            ? phrase(hole('lý do vắng'))
            : phrase(reason)
          : '',
    ),
  ]);

/** `Triệu tập 39, có mặt 37, vắng 02`; what was not counted is a hole. */
export function presence({ meeting: { called, present } }: Pick<MeetingMatter, 'meeting'>) {
  const said = (count: number | null, what: string) =>
    count === null ? hole(what) : { text: String(count).padStart(2, '0') };
  const absent = called === null || present === null ? null : called - present;
  return phrase(
    'số đại biểu triệu tập: ',
    said(called, 'số triệu tập'),
    '; có mặt: ',
    said(present, 'số có mặt'),
    absent === null ? null : phrase('; vắng: ', said(absent, 'số vắng')),
  );
}
