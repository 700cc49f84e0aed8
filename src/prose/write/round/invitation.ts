/**
 * The invitation to a meeting: who is asked, what it is about, when and where, under whose chair, what to bring.
 */
import type { Block, Document } from '#paper/document.ts';
import { ended, head, signature, speaker, title } from '#prose/write/head.ts';
import { body, finished, item } from '#prose/write/lay-out.ts';
import { namesOf, type Pen } from '#prose/write/pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, sentence } from '#prose/write/phrase.ts';
import { about, fullName } from './agenda.ts';
import { addressOf, chairOf, manyPeople, orHole, plainPen, shortAddress, shortMeeting, whenWords } from './frame.ts';
import type { MeetingMatter } from './round-matter.ts';

/**
 * The invitation by the layout rules of the day it bears (type GM).
 */
export function writeInvitation(matter: MeetingMatter): Document {
  const pen = plainPen(matter.round);
  const { meeting, documents } = matter;
  const name = fullName(matter);
  const points: readonly Phrase[] = [
    phrase(bold('Nội dung: '), about(pen)),
    phrase(bold('Thời gian: '), whenWords(matter.begins, meeting.heldOn)),
    phrase(bold('Địa điểm: '), orHole(meeting.place, 'địa điểm')),
    phrase(bold('Chủ trì: '), chairOf(meeting, addressOf(pen))),
    phrase(bold('Thành phần: '), called(matter, pen)),
    ...(documents.length === 0 ? [] : [phrase(bold('Tài liệu: '), documents.map(lowerFirst).join('; '))]),
  ];
  const asks = sentence(
    phrase(
      `đề nghị ${manyPeople(pen)} nghiên cứu trước tài liệu, bố trí thời gian dự ${shortMeeting(meeting)} đầy đủ, đúng giờ; `,
      'trường hợp vắng mặt báo cáo lý do với người chủ trì qua ',
      orHole(matter.round.body.office, 'nơi nhận'),
    ),
  );
  const blocks: readonly Block[] = [
    ...head('GM', pen),
    ...title('GIẤY MỜI', `${pen.matter.side === 'party' ? 'dự' : 'Dự'} ${name}`, pen),
    body(
      `${speaker(pen.issuer)} trân trọng kính mời ${manyPeople(pen)} có tên trong thành phần dưới đây dự ${name}:`,
      pen,
    ),
    ...points.map((words, index) => item(`${index + 1}.`, sentence(words), pen)),
    body(ended(asks, pen), pen, { keepNext: true }),
    signature(['Như thành phần mời'], pen),
  ];
  return finished(blocks, `Giấy mời ${name}`, pen);
}

const bold = (text: string) => ({ text, bold: true });

/** The members of the body, the units that are called, and guests. */
function called({ meeting, round }: MeetingMatter, pen: Pen): Phrase {
  const units = [
    ...new Set(meeting.attendance.flatMap(({ unit, name }) => (unit === null || name !== null ? [] : [unit]))),
  ];
  const people = meeting.attendance.filter(({ name }) => name !== null);
  const many = manyPeople(pen);
  const members = {
    standing: `${many} trong Thường trực`,
    government: 'các thành viên Ủy ban nhân dân',
    bureau: `${many} Ủy viên Ban Thường vụ`,
    committee: `${many} Ủy viên Ban Chấp hành`,
    council: 'các đại biểu Hội đồng nhân dân',
  }[meeting.kind];
  const said = [
    phrase(members),
    joined(
      people.map(({ name, unit }) =>
        phrase(`${shortAddress(pen)} `, { text: name ?? '' }, unit === null ? null : ` (${pen.nameOf(unit)})`),
      ),
      ', ',
    ),
    units.length === 0 ? [] : phrase(`đại diện lãnh đạo ${namesOf(units, pen)}`),
    round.review.attendance.guests.length === 0
      ? []
      : phrase(`khách mời: ${round.review.attendance.guests.map(lowerFirst).join(', ')}`),
  ];
  const whole = joined(said, '; ');
  return whole.length === 0 ? phrase(hole('thành phần')) : whole;
}
