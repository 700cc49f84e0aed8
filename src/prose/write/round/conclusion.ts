/**
 * The draft notice of a meeting's conclusions: which meeting, when, under whose chair, what it concluded, and the tasks
 * for each agency with lead and deadline. A draft until whoever presided has signed it.
 */
import type { Block, Document } from '#paper/document.ts';
import { ended, head, signature, title } from '#prose/write/head.ts';
import { body, finished, heading, romanLabel } from '#prose/write/lay-out.ts';
import { assigned, closing, recipients } from '#prose/write/notice.ts';
import { dayWords, type Pen } from '#prose/write/pen.ts';
import { hole, type Phrase, phrase, upperFirst } from '#prose/write/phrase.ts';
import { about, fullName } from './agenda.ts';
import { addressOf, chairOf, plainPen, shortMeeting } from './frame.ts';
import { conclusionLines } from './minutes.ts';
import type { MeetingMatter } from './round-matter.ts';

/**
 * The draft notice (type TB) by the layout rules of the day it bears.
 */
export function writeConclusion(matter: MeetingMatter): Document {
  const pen = plainPen({ ...matter.round, remedies: matter.decided }, { draft: true });
  const { meeting, decided } = matter;
  const name = fullName(matter);
  const leads = [...new Set(decided.map(({ lead }) => lead))];
  const said = conclusionLines(meeting.conclusion);
  const part = (index: number, text: string, blocks: readonly Block[]): readonly Block[] => [
    heading(2, { label: romanLabel(index, pen.layout), title: text }, pen),
    ...blocks,
  ];
  const blocks: readonly Block[] = [
    ...head('TB', pen),
    ...title('THÔNG BÁO', `${matter.round.side === 'party' ? 'kết luận' : 'Kết luận'} ${name}`, pen),
    body(held(matter, pen), pen),
    ...part(
      1,
      'NỘI DUNG KẾT LUẬN',
      said.length === 0 ? [body(phrase(hole('nội dung kết luận')), pen)] : said.map((line) => body(line, pen)),
    ),
    ...part(2, 'NHIỆM VỤ', assigned(leads, pen)),
    body(ended(closing(pen), pen), pen, { keepNext: true }),
    signature(
      recipients(leads).map((one) => one.replace('mục III', 'mục II')),
      pen,
    ),
  ];
  return finished(blocks, `Thông báo kết luận ${name}`, pen);
}

/** Which meeting, when, where, who presided, how many were there. */
function held(matter: MeetingMatter, pen: Pen): Phrase {
  const { meeting, round } = matter;
  const short = shortMeeting(meeting);
  const { called, present } = meeting;
  const there = called === null || present === null ? '' : ` ${upperFirst(short)} có ${present}/${called} đại biểu dự.`;
  const at = meeting.place === null ? '' : `, tại ${meeting.place}`;
  return phrase(
    `Ngày ${dayWords(meeting.heldOn)}${at}, ${round.body.name} tổ chức ${fullName(matter)}, ${about(pen)}. `,
    chairOf(meeting, upperFirst(addressOf(pen))),
    `${meeting.chair?.post ? ',' : ''} chủ trì ${short}.${there} ${upperFirst(short)} kết luận như sau:`,
  );
}
