/**
 * The agenda of a meeting as offices set it, for people to change, and the clock times that follow from its minutes.
 */
import type { AgendaItem, Meeting } from '#core/meeting.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { datedOn, type Pen } from '#prose/write/pen.ts';
import { hole, lowerFirst, type Phrase, phrase } from '#prose/write/phrase.ts';
import { meetingName, minutesOf, plainPen, shortAddress, shortClock, shortMeeting } from './frame.ts';
import type { MeetingMatter } from './round-matter.ts';

/** Minutes that the steps of a full conference and of a weekly meeting usually take. */
const minutes: Readonly<Record<'full' | 'weekly', Readonly<Record<AgendaItem['step'], number>>>> = {
  full: { opening: 10, welcome: 5, report: 20, discussion: 60, answers: 15, vote: 5, conclusion: 15, closing: 5 },
  weekly: { opening: 5, welcome: 0, report: 10, discussion: 30, answers: 5, vote: 0, conclusion: 10, closing: 0 },
};

/** Bodies that decide by majority vote. */
const votes = (kind: Meeting['kind']): boolean => kind !== 'standing' && kind !== 'government';

/**
 * The steps of a meeting that reviews a period: opening, report, what became of the last conclusions, discussion,
 * answers, vote where the body decides by vote, conclusion, closing. Who presents is left open for the office to name.
 */
export function standardAgenda(round: ReviewMatter, meeting: Meeting): readonly AgendaItem[] {
  const pen = plainPen(round);
  const name = shortMeeting(meeting);
  const office = round.body.office ?? pen.issuer.office ?? null;
  const lasts = minutes[meeting.kind === 'standing' ? 'weekly' : 'full'];
  const { period, begun, aims, rest } = pen.words;
  const chaired = { who: null, name: meeting.chair?.name ?? null };
  const by = (who: string | null) => ({ who, name: null });
  const item = (step: AgendaItem['step'], what: string, who: Pick<AgendaItem, 'who' | 'name'>): AgendaItem => ({
    ...{ step, what, ...who },
    minutes: lasts[step],
  });
  return [
    item('opening', `Ổn định tổ chức, tuyên bố lý do, giới thiệu đại biểu`, by(office)),
    item('welcome', `Phát biểu khai mạc ${name}`, chaired),
    item('report', `Báo cáo tóm tắt kết quả thực hiện nhiệm vụ ${begun}, ${aims} ${rest}`, by(null)),
    item('report', `Báo cáo kết quả khắc phục hạn chế, thực hiện kết luận của kỳ trước`, by(office)),
    item(
      'discussion',
      `Thảo luận về kết quả ${period}, hạn chế, nguyên nhân và nhiệm vụ khắc phục`,
      by('Các đại biểu'),
    ),
    item('answers', 'Tiếp thu, giải trình ý kiến', by(null)),
    ...(votes(meeting.kind) ? [item('vote', 'Biểu quyết thông qua các nội dung', chaired)] : []),
    item('conclusion', `Phát biểu kết luận ${name}`, chaired),
    item('closing', `Bế mạc ${name}`, chaired),
  ].filter((one) => one.minutes > 0);
}

/** An item with the minutes from the beginning at which it starts and ends. */
export type Timed = { readonly item: AgendaItem; readonly from: number; readonly to: number };

/**
 * The items one after the other.
 *
 * @example timed([{ minutes: 10 }, { minutes: 5 }]).map(({ to }) => to) // [10, 15]
 */
export function timed(agenda: readonly AgendaItem[]): readonly Timed[] {
  let at = 0;
  return agenda.map((item) => {
    const from = at;
    at += item.minutes;
    return { item, from, to: at };
  });
}

/** `14h00 - 14h10`, or from which minute to which while no hour is set. */
export function timeWords({ from, to }: Timed, begins: string | null): string {
  const start = minutesOf(begins);
  if (start === null) return `phút ${from} - ${to}`;
  return `${shortClock(start + from)} - ${shortClock(start + to)}`;
}

/** Who does it, the name in a run of its own: `đ/c Trần Văn Khuê, Bí thư`; a hole while nobody is said. */
export function whoWords({ who, name }: AgendaItem, pen: Pen): Phrase {
  if (name === null) return phrase(who === null ? hole('người thực hiện') : who);
  return phrase(`${shortAddress(pen)} `, { text: name }, who === null ? null : `, ${lowerFirst(who)}`);
}

/** `hội nghị Ban Chấp hành lần thứ 21, nhiệm kỳ 2015 - 2020`. */
export const fullName = ({ meeting }: Pick<MeetingMatter, 'meeting'>): string =>
  `${meetingName(meeting)}${meeting.term === null ? '' : `, nhiệm kỳ ${meeting.term}`}`;

/** The meeting is over on the day the paper bears. */
export const isHeld = ({ meeting, round }: Pick<MeetingMatter, 'meeting' | 'round'>): boolean =>
  meeting.heldOn <= datedOn(round) && (meeting.present !== null || meeting.attendance.some(({ present }) => present));

/** What the meeting is about. */
export const about = ({ words }: Pen): string =>
  `đánh giá kết quả thực hiện nhiệm vụ ${words.begun}, ${words.aims} ${words.rest}`;
