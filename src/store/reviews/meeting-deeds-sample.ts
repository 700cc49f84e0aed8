/**
 * The deeds of a meeting as steps of a history: held, its papers kept, opinions recorded and answered.
 */
import { day } from '#core/day.ts';
import { nothingHeld } from '#core/meeting.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Connection } from '#store/engine/connection.ts';
import { as, body, bytesOf } from '#store/staffed-sample.ts';
import { answerOpinion, keepMeeting, keepMeetingPaper, recordOpinion } from './meetings.ts';

const one = <Item>(items: readonly Item[], by: number): Item => items[by % items.length] as Item;

type Step = (db: Connection, authority: string, pick: number, hours: number) => Promise<unknown>;

export const meetingSteps = (reviews: readonly PeriodCode[]): Readonly<Record<string, Step>> => ({
  meet: (db, q, pick, hours) =>
    keepMeeting(db, as(q, 'office', hours), {
      review: one(reviews, pick),
      meeting: {
        id: `h-${one(['1', '2'], pick >> 1)}`,
        body: body.code,
        kind: one(['standing', 'committee'], pick),
        ordinal: pick,
        term: '2015 - 2020',
        heldOn: day('2019-10-05'),
        ...nothingHeld,
        begins: one([null, '14:00'], pick >> 1),
        chair: one([null, { name: 'Trần Văn Khuê', post: 'Bí thư' }], pick >> 2),
        secretary: one([null, 'Đại biểu 2'], pick >> 2),
        agenda: one([[], [{ step: 'report', what: 'Báo cáo', who: null, name: 'Đại biểu 1', minutes: 20 }]], pick >> 1),
        documents: one([[], ['Báo cáo', 'Phụ lục']], pick >> 3),
        vote: one([null, { agreed: 28, against: 1, abstained: 0 }], pick >> 3),
        called: 30,
        present: pick % 30,
        attendance: one(
          [
            [],
            [
              {
                unit: 'a',
                name: `Đại biểu ${pick % 3}`,
                present: false,
                reason: 'ốm',
                substitute: one([null, 'Đại biểu 3'], pick),
              },
            ],
          ],
          pick >> 1,
        ),
        conclusion: one([null, 'Nhất trí'], pick),
      },
    }),
  paper: (db, q, pick, hours) =>
    keepMeetingPaper(db, as(q, 'office', hours), {
      review: one(reviews, pick),
      meeting: `h-${one(['1', '2'], pick >> 1)}`,
      paper: {
        kind: one(['invitation', 'minutes'], pick),
        file: 'giay.docx',
        bytes: bytesOf(`giấy ${pick % 2}`),
        edits: one([null, bytesOf('[]')], pick),
      },
    }),
  opine: (db, q, pick, hours) =>
    recordOpinion(db, as(q, 'office', hours), {
      review: one(reviews, pick),
      meeting: `h-${one(['1', '2'], pick >> 1)}`,
      name: one([null, 'Đại biểu 1'], pick),
      unit: 'a',
      said: 'Đề nghị bổ sung',
    }),
  answer: (db, q, pick, hours) =>
    answerOpinion(db, as(q, 'office', hours), {
      review: one(reviews, pick),
      meeting: `h-${one(['1', '2'], pick >> 1)}`,
      number: (pick % 2) + 1,
      takenOver: pick % 3 === 0,
      explanation: one(['đã nêu ở mục II', null], pick),
      ...(pick % 4 === 0 ? { inDraft: { paper: 'bao-cao', block: `p${pick % 3}` } } : {}),
    }),
});
