/** Papers from not sent to accepted, with what was read in them; and who owes one still. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { keepReview } from '#store/reviews/keep-reviews.ts';
import { as, bytesOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { judgePaper, keepReading, readingOf, sendingsFor } from './paper-states.ts';
import { receivePaper } from './receive-paper.ts';

const review = period('2019-9M');

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
    await putRecord(db, staffedRecord('q'), firstHour);
    await keepReview(db, as('q', 'office'), reviewOf(review));
  });
  afterAll(() => opened.remove());
  const told = (units?: readonly string[]) =>
    asking(db, as('q', units === undefined ? 'office' : 'reporter'), async (session) =>
      (await sendingsFor(session, 'q', { review, ...(units === undefined ? {} : { units }) })).map(
        ({ unit, file, state, late, reason }) => [unit, file, state, late, reason],
      ),
    );
  const paper = { file: 'bc.txt', bytes: bytesOf('báo cáo'), unit: 'a', received: day('2019-09-21'), version: null };

  it('goes from not sent over sent back to accepted, and a reporter sees its own', async () => {
    expect(await told()).toEqual([
      ['a', null, 'not-sent', false, null],
      ['c', null, 'not-sent', false, null],
    ]);
    await receivePaper(db, { ...as('q', 'reporter'), review }, paper);
    expect(await told(['a'])).toEqual([['a', 'bc.txt', 'soft-copy', true, null]]);
    const judged = { review, file: 'bc.txt' };
    await expect(judgePaper(db, as('q', 'office'), { ...judged, state: 'sent-back', reason: ' ' })).rejects.toThrow(
      /reason/,
    );
    await judgePaper(db, as('q', 'office'), { ...judged, state: 'sent-back', reason: 'số liệu lệch biểu' });
    expect(await told(['a'])).toEqual([['a', 'bc.txt', 'sent-back', true, 'số liệu lệch biểu']]);
    await judgePaper(db, as('q', 'office'), { ...judged, state: 'accepted', reason: null });
    expect(await told()).toEqual([
      ['a', 'bc.txt', 'accepted', true, null],
      ['c', null, 'not-sent', false, null],
    ]);
    await expect(
      judgePaper(db, as('q', 'office'), { ...judged, file: 'x', state: 'signed', reason: null }),
    ).rejects.toThrow(/no such paper/);
  });

  it('keeps what each reader read, and tells the last', async () => {
    const of = { review, file: 'bc.txt' };
    const read = () => asking(db, as('q', 'office'), (session) => readingOf(session, 'q', of));
    expect(await read()).toBe(null);
    for (const reader of ['0.1.0', '0.2.0'])
      await keepReading(db, as('q', 'office'), { ...of, reader, facts: bytesOf(`{"by":"${reader}"}`) });
    expect(await read()).toEqual({ reader: '0.2.0', facts: bytesOf('{"by":"0.2.0"}') });
  });
});
