/** Meetings of a review with who came, their papers, and every opinion taken over or explained. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import type { Meeting } from '#core/meeting.ts';
import { period } from '#core/period.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { as, body, bytesOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { keepReview } from './keep-reviews.ts';
import {
  answerOpinion,
  keepMeeting,
  keepMeetingPaper,
  meetingPapers,
  meetingsOf,
  opinionsOf,
  recordOpinion,
} from './meetings.ts';

const review = period('2019-9M');
const meeting: Meeting = {
  id: 'bch-21',
  body: body.code,
  kind: 'committee',
  ordinal: 21,
  term: '2015 - 2020',
  heldOn: day('2019-09-30'),
  begins: '14:00',
  ends: '16:45',
  secretary: 'Trần Thị Mai',
  agenda: [
    { step: 'welcome', what: 'Khai mạc', who: null, name: 'Trần Văn Khuê', minutes: 5 },
    { step: 'discussion', what: 'Thảo luận', who: 'Các đại biểu', name: null, minutes: 60 },
  ],
  documents: ['Báo cáo', 'Phụ lục'],
  vote: { agreed: 37, against: 0, abstained: 0 },
  symbol: null,
  place: 'Hội trường Quận ủy',
  chair: { name: 'Trần Văn Khuê', post: 'Bí thư Quận ủy' },
  called: 39,
  present: 37,
  attendance: [
    { unit: 'a', name: 'Đỗ Thị Lan', present: true, reason: null, substitute: null },
    { unit: 'c', name: null, present: false, reason: 'đi công tác', substitute: 'Phạm Văn Tư' },
  ],
  conclusion: null,
};

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
    await putRecord(db, staffedRecord('q'), firstHour);
    await keepReview(db, as('q', 'office'), reviewOf(review));
    await keepMeeting(db, as('q', 'office'), { review, meeting });
  });
  afterAll(() => opened.remove());
  const of = { review, meeting: meeting.id };

  it('is told as it was put on record, and as it was put right', async () => {
    const told = () => asking(db, as('q', 'office'), (session) => meetingsOf(session, 'q', review));
    expect(await told()).toEqual([meeting]);
    const right = { ...meeting, attendance: meeting.attendance.slice(0, 1), conclusion: 'Tập trung thu ngân sách' };
    await keepMeeting(db, as('q', 'office'), { review, meeting: right });
    expect(await told()).toEqual([right]);
  });

  it('has its ordinal once in its term', async () => {
    const other = { ...meeting, id: 'bch-21b' };
    await expect(keepMeeting(db, as('q', 'office'), { review, meeting: other })).rejects.toThrow(/on record already/);
    await keepMeeting(db, as('q', 'office'), { review, meeting: { ...other, term: '2020 - 2025' } });
  });

  it('keeps its papers in order', async () => {
    for (const kind of ['invitation', 'minutes'] as const)
      await keepMeetingPaper(db, as('q', 'office'), {
        ...of,
        paper: { kind, file: `${kind}.docx`, bytes: bytesOf(kind), edits: kind === 'minutes' ? bytesOf('[]') : null },
      });
    const papers = await asking(db, as('q', 'office'), (session) => meetingPapers(session, 'q', of));
    expect(papers.map(({ kind, bytes }) => [kind, Buffer.from(bytes).toString()])).toEqual([
      ['invitation', 'invitation'],
      ['minutes', 'minutes'],
    ]);
    const elsewhere = {
      review,
      meeting: 'khac',
      paper: { kind: 'other', file: 'x', bytes: bytesOf('x'), edits: null },
    } as const;
    await expect(keepMeetingPaper(db, as('q', 'office'), elsewhere)).rejects.toThrow(/no such meeting/);
  });

  it('takes an opinion over or explains it, in the name of whoever answers', async () => {
    const said = { ...of, name: 'Đỗ Thị Lan', unit: 'a', said: 'Bổ sung nguyên nhân' };
    const [first, second] = [
      await recordOpinion(db, as('q', 'office'), said),
      await recordOpinion(db, as('q', 'office'), said),
    ];
    const answer = (number: number, takenOver: boolean, explanation: string | null) =>
      answerOpinion(db, as('q', 'office'), { ...of, number, takenOver, explanation });
    await expect(answer(first, false, ' ')).rejects.toThrow(/explained/);
    await expect(answer(9, true, null)).rejects.toThrow(/no such opinion/);
    await answer(first, false, 'đã nêu ở mục II');
    const told = await asking(db, as('q', 'office'), (session) => opinionsOf(session, 'q', of));
    const plain = { name: 'Đỗ Thị Lan', unit: 'a', said: 'Bổ sung nguyên nhân' };
    expect(told).toEqual([
      {
        ...plain,
        number: first,
        answer: { takenOver: false, explanation: 'đã nêu ở mục II', by: 'Trần Thị Mai', on: '2019-10-01' },
      },
      { ...plain, number: second, answer: null },
    ]);
  });
});
