/**
 * The minutes of a meeting: time, place, chair, secretary, attendance, what was gone through, opinions and how they were
 * taken, votes, the conclusion and its tasks; signed by who wrote them and who presided.
 */
import type { Meeting, Opinion } from '#core/meeting.ts';
import type { Block, Document } from '#paper/document.ts';
import { ended, head, title } from '#prose/write/head.ts';
import { body, finished, heading, item, romanLabel } from '#prose/write/lay-out.ts';
import type { Pen } from '#prose/write/pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, upperFirst } from '#prose/write/phrase.ts';
import { deadlineWords, taskRun } from '#prose/write/task-words.ts';
import { about, fullName, whoWords } from './agenda.ts';
import { presence } from './attendance.ts';
import {
  addressOf,
  chairOf,
  clockWords,
  minutesOf,
  orHole,
  plainPen,
  shortAddress,
  shortMeeting,
  signedTwice,
  whenWords,
} from './frame.ts';
import type { MeetingMatter } from './round-matter.ts';

/**
 * The minutes by the layout rules of the day they bear (type BB).
 */
export function writeMinutes(matter: MeetingMatter): Document {
  const pen = plainPen(matter.round);
  const { meeting } = matter;
  const name = fullName(matter);
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    ['THÀNH PHẦN', present(matter, pen)],
    ['NỘI DUNG', course(matter, pen)],
    ['Ý KIẾN THẢO LUẬN VÀ TIẾP THU, GIẢI TRÌNH', opinions(matter, pen)],
    ...(voted(matter) === null ? [] : ([['BIỂU QUYẾT', [body(sentence(voted(matter) ?? []), pen)]]] as const)),
    ['KẾT LUẬN', concluded(matter, pen)],
  ];
  const short = shortMeeting(meeting);
  const blocks: readonly Block[] = [
    ...head('BB', pen),
    ...title('BIÊN BẢN', name, pen),
    body(sentence(phrase('thời gian: ', whenWords(matter.begins, meeting.heldOn))), pen),
    body(sentence(phrase('địa điểm: ', orHole(meeting.place, 'địa điểm'))), pen),
    ...parts.flatMap(([words, blocks], index) => [
      heading(2, { label: romanLabel(index + 1, pen.layout), title: words }, pen),
      ...blocks,
    ]),
    body(ended(closing(meeting), pen), pen, { keepNext: true }),
    signedTwice(
      ['NGƯỜI GHI BIÊN BẢN', matter.secretary ?? ''],
      [`CHỦ TRÌ ${short.toUpperCase()}`, meeting.chair?.name ?? ''],
      pen,
    ),
  ];
  return finished(blocks, `Biên bản ${name}`, pen);
}

function closing(meeting: Meeting): Phrase {
  const minutes = minutesOf(meeting.ends);
  const at = minutes === null ? hole('giờ kết thúc') : clockWords(minutes);
  return phrase(`${upperFirst(shortMeeting(meeting))} kết thúc vào `, at, ' cùng ngày; biên bản đã được thông qua.');
}

function present(matter: MeetingMatter, pen: Pen): readonly Block[] {
  const { meeting, round, secretary } = matter;
  const { guests } = round.review.attendance;
  const absent = meeting.attendance.filter((one) => !one.present);
  const instead = meeting.attendance.flatMap(({ name, unit, substitute }) =>
    substitute === null
      ? []
      : [
          phrase(
            { text: substitute },
            ' (dự thay ',
            name === null ? (unit === null ? hole('họ và tên') : pen.nameOf(unit)) : { text: name },
            ')',
          ),
        ],
  );
  const named = absent.map(({ name, unit, reason }) => {
    const who =
      name === null ? (unit === null ? phrase(hole('họ và tên')) : phrase(pen.nameOf(unit))) : phrase({ text: name });
    return phrase(who, ' (', reason === null ? hole('lý do vắng') : lowerFirst(reason), ')');
  });
  const points: readonly Phrase[] = [
    phrase('chủ trì: ', chairOf(meeting, addressOf(pen))),
    phrase('người ghi biên bản: ', secretary === null ? hole('người ghi biên bản') : { text: secretary }),
    presence(matter),
    ...(named.length === 0
      ? []
      : [phrase('vắng mặt: ', ...named.flatMap((one, index) => (index === 0 ? [one] : ['; ', one])))]),
    ...(instead.length === 0 ? [] : [phrase('dự thay: ', joined(instead, '; '))]),
    ...(guests.length === 0 ? [] : [phrase(`khách mời: ${guests.map(lowerFirst).join(', ')}`)]),
  ];
  return points.map((words, index) => item(`${index + 1}.`, sentence(words), pen));
}

/** What was gone through, an item of the agenda each. */
function course({ agenda, meeting }: MeetingMatter, pen: Pen): readonly Block[] {
  const opened = body(sentence(phrase(`${upperFirst(shortMeeting(meeting))} ${about(pen)}`)), pen);
  if (agenda.length === 0) return [opened, body(phrase(hole('diễn biến')), pen)];
  const lines = agenda.map((one) => {
    const { who } = one;
    const by = whoWords({ ...one, who: who === null ? null : lowerFirst(who) }, pen);
    return item('-', sentence(phrase(`${quoted(one.what)}: `, by)), pen);
  });
  return [opened, ...lines];
}

function opinions({ opinions: all }: MeetingMatter, pen: Pen): readonly Block[] {
  if (all.length === 0) return [body('Không ghi nhận ý kiến phát biểu.', pen)];
  return all.map((one, index) => item(`${index + 1}.`, opinionWords(one, pen), pen));
}

/** Who said what; then whether it was taken over, or why not. */
export function opinionWords(opinion: Opinion, pen: Pen): Phrase {
  return phrase(
    speakerOf(opinion, pen),
    ': ',
    sentence(phrase(quoted(opinion.said))),
    ' ',
    sentence(answerWords(opinion)),
  );
}

/** Whoever spoke, by name, by unit, or both. */
export function speakerOf({ name, unit }: Opinion, pen: Pen): Phrase {
  const from = unit === null ? '' : pen.nameOf(unit);
  if (name === null) return from === '' ? phrase(hole('người phát biểu')) : phrase(upperFirst(from));
  return phrase(`${upperFirst(shortAddress(pen))} `, { text: name }, from === '' ? null : ` (${from})`);
}

/** `Tiếp thu`, `Giải trình: …`; a hole while nobody has answered. */
export function answerWords({ answer }: Opinion): Phrase {
  if (answer === null) return phrase(hole('tiếp thu, giải trình'));
  const { takenOver, explanation } = answer;
  if (takenOver) return phrase('tiếp thu', explanation === null ? null : `: ${lowerFirst(quoted(explanation))}`);
  return phrase('giải trình: ', explanation === null ? hole('nội dung giải trình') : lowerFirst(quoted(explanation)));
}

/** Votes, where they were taken; bodies that vote and have none on record leave a hole. */
function voted({ vote, meeting }: MeetingMatter): Phrase | null {
  if (vote === null) {
    const decides = meeting.kind === 'committee' || meeting.kind === 'bureau' || meeting.kind === 'council';
    return decides ? phrase(hole('kết quả biểu quyết')) : null;
  }
  const two = (count: number) => ({ text: String(count).padStart(2, '0') });
  return phrase(
    'nhất trí: ',
    two(vote.agreed),
    '; không nhất trí: ',
    two(vote.against),
    '; ý kiến khác: ',
    two(vote.abstained),
  );
}

function concluded({ meeting, decided }: MeetingMatter, pen: Pen): readonly Block[] {
  const said = conclusionLines(meeting.conclusion);
  const spoken =
    said.length === 0 ? [body(phrase(hole('nội dung kết luận')), pen)] : said.map((line) => body(line, pen));
  const tasks = decided.map((task, index) => {
    const lead = task.lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(task.lead));
    const run = taskRun(task);
    const words = phrase(
      'giao ',
      lead,
      ' chủ trì ',
      { ...run, text: lowerFirst(run.text) },
      '; ',
      deadlineWords(task, pen),
    );
    return item(`${index + 1}.`, sentence(words), pen);
  });
  const given = body(`Nhiệm vụ giao tại ${shortMeeting(meeting)}:`, pen, { keepNext: true });
  return tasks.length === 0 ? spoken : [...spoken, given, ...tasks];
}

/**
 * A conclusion as it was taken down, a line each.
 *
 * @example conclusionLines('Nhất trí báo cáo.\n\nGiao các phòng.').length // 2
 */
export const conclusionLines = (conclusion: string | null): readonly string[] =>
  (conclusion ?? '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
