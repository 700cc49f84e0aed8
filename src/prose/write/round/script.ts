/**
 * The running script of a meeting: who says what and when, with minutes, word for word where custom has the words. What
 * the chair puts to discussion are the review's own main shortcomings and the indicators hard to reach.
 */
import type { Block, Document, Row } from '#paper/document.ts';
import { hardOnes } from '#prose/write/duties.ts';
import { head, title } from '#prose/write/head.ts';
import { body, finished, row, table } from '#prose/write/lay-out.ts';
import { mainShortcomings } from '#prose/write/news-choice.ts';
import { namesOf, type Pen, penFor } from '#prose/write/pen.ts';
import { hole, lowerFirst, type Phrase, phrase, sentence } from '#prose/write/phrase.ts';
import { shortcomingWords } from '#prose/write/shortcomings.ts';
import { deadlineWords, taskRun } from '#prose/write/task-words.ts';
import { about, fullName, type Timed, timed, timeWords, whoWords } from './agenda.ts';
import { addressOf, centred, chairOf, headRow, manyPeople, shortMeeting, whenWords, words } from './frame.ts';
import { conclusionLines } from './minutes.ts';
import type { MeetingMatter } from './round-matter.ts';

const widths = [34, 34, 84, 13];

/**
 * The script, a row an item of the agenda: time, who, what is said, minutes.
 */
export function writeScript(matter: MeetingMatter): Document {
  const pen = penFor(matter.round);
  const name = fullName(matter);
  const all = timed(matter.agenda);
  const minutes = all.at(-1)?.to ?? 0;
  const blocks: readonly Block[] = [
    ...head(null, pen),
    ...title('KỊCH BẢN ĐIỀU HÀNH', name, pen),
    body(
      sentence(
        phrase(
          whenWords(matter.begins, matter.meeting.heldOn),
          '; chủ trì: ',
          chairOf(matter.meeting, addressOf(pen)),
          `; tổng thời lượng dự kiến ${minutes} phút`,
        ),
      ),
      pen,
    ),
    matter.agenda.length === 0
      ? body(phrase(hole('chương trình')), pen)
      : table(
          [
            headRow(['Thời gian', 'Người thực hiện', 'Nội dung, lời dẫn', 'Phút']),
            ...all.map((one) => scriptRow(one, matter, pen)),
          ],
          widths,
        ),
  ];
  return finished(blocks, `Kịch bản điều hành ${name}`, pen);
}

const scriptRow = (one: Timed, matter: MeetingMatter, pen: Pen): Row =>
  row([
    centred(timeWords(one, matter.begins)),
    words(whoWords(one.item, pen)),
    words([[{ text: one.item.what, bold: true }], ...said(one, matter, pen).map((line) => sentence(line))]),
    centred(String(one.item.minutes)),
  ]);

/** What is said at a step, a phrase a paragraph. */
function said({ item }: Timed, matter: MeetingMatter, pen: Pen): readonly Phrase[] {
  const name = shortMeeting(matter.meeting);
  const people = manyPeople(pen);
  switch (item.step) {
    case 'opening':
      return openingLines(matter, pen);
    case 'welcome':
      return [phrase(`“Kính thưa ${people}, tôi tuyên bố khai mạc ${fullName(matter)}”`)];
    case 'report':
      return [phrase(`“Xin mời `, whoWords(item, pen), ` trình bày: ${lowerFirst(item.what)}”`)];
    case 'discussion':
      return discussionLines(matter, pen);
    case 'answers':
      return [phrase(`“Xin mời `, whoWords(item, pen), ` tiếp thu, giải trình ý kiến của ${people}”`)];
    case 'vote':
      return [
        phrase(
          `“Đề nghị ${people} biểu quyết các nội dung đã thảo luận. Ai nhất trí xin giơ tay; ai không nhất trí; ai có ý kiến khác”`,
        ),
        phrase('Kết quả: ', hole('kết quả biểu quyết')),
      ];
    case 'conclusion':
      return concluding(matter, pen);
    default:
      return [phrase(`“Thay mặt người chủ trì, xin cảm ơn ${people}. Tuyên bố bế mạc ${name}”`)];
  }
}

function openingLines(matter: MeetingMatter, pen: Pen): readonly Phrase[] {
  const { meeting, round } = matter;
  const { guests } = round.review.attendance;
  return [
    phrase(
      `“Kính thưa ${manyPeople(pen)}, được sự đồng ý của người chủ trì, hôm nay ${round.body.name} tổ chức ${fullName(matter)} để ${about(pen)}”`,
    ),
    phrase('“Chủ trì: ', chairOf(meeting, addressOf(pen)), '”'),
    ...(guests.length === 0 ? [] : [phrase(`“Cùng dự có ${guests.map(lowerFirst).join(', ')}”`)]),
    phrase(
      '“Thành phần triệu tập ',
      count(meeting.called, 'số được triệu tập'),
      ', có mặt ',
      count(meeting.present, 'số có mặt'),
      '”',
    ),
  ];
}

const count = (known: number | null, what: string) =>
  known === null ? hole(what) : { text: String(known).padStart(2, '0') };

/** What to ask: the heaviest shortcomings with whom they are about, then the indicators that are hard. */
function discussionLines({ round }: MeetingMatter, pen: Pen): readonly Phrase[] {
  const shortcomings = mainShortcomings(pen).map((one) => {
    const units = [...new Set(one.findings.flatMap((finding) => finding.units))];
    const who = units.length === 0 ? null : ` - mời ${namesOf(units, pen)} phát biểu`;
    return phrase(`(${one.number}) `, shortcomingWords(one, pen, 'brief'), who);
  });
  const hard = hardOnes(pen).map(({ indicator }) =>
    phrase(`Giải pháp để đạt chỉ tiêu ${lowerFirst(indicator.name)} - mời ${pen.nameOf(indicator.owner)} phát biểu`),
  );
  const asked = [...shortcomings, ...hard];
  if (asked.length === 0) return [phrase('Gợi ý thảo luận: ', hole('nội dung gợi ý thảo luận'))];
  const whose = round.side === 'party' ? 'các đồng chí' : 'các đại biểu';
  return [phrase(`“Đề nghị ${whose} tập trung thảo luận các nội dung sau”`), ...asked];
}

/** The tasks the conclusion is to give, each with lead and deadline. */
function concluding({ decided, meeting }: MeetingMatter, pen: Pen): readonly Phrase[] {
  const taken = conclusionLines(meeting.conclusion).map((line) => phrase(line));
  const spoken = taken.length === 0 ? [phrase(hole('ý kiến kết luận'))] : taken;
  return [
    ...spoken,
    ...decided.map((task) => {
      const lead = task.lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(task.lead));
      const run = taskRun(task);
      return phrase(
        '- Giao ',
        lead,
        ' chủ trì ',
        { ...run, text: lowerFirst(run.text) },
        '; ',
        deadlineWords(task, pen),
      );
    }),
  ];
}
