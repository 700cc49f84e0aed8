/**
 * The papers of a round: their text as read over by hand, what must hold of each on either side, and the bounds of the
 * summary.
 */
import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { checkFile } from '#cycle/check/check-file.ts';
import { conferenceOf } from '#cycle/round/round-ground.ts';
import { meetingMatter, progressMatter, reminderMatter } from '#cycle/round/round-matters.ts';
import { type RoundPaperKind, roundPaper, roundPaperFile, roundPaperKinds } from '#cycle/round/round-paper.ts';
import { type Side, sampleDays, sampleGround, sampleNouns } from '#cycle/round/round-sample.ts';
import { countDerivations, countsOf } from './counts.ts';
import { textOf } from './lay-out.ts';
import { agencyCounts, agencyDerivations, statesShown } from './round/agency-counts.ts';
import { reminderMail, reminderText } from './round/reminder.ts';

const sides: readonly Side[] = ['party', 'state'];
const every = sides.flatMap((side) => roundPaperKinds.map((kind) => [side, kind] as const));

const groundFor = (kind: RoundPaperKind, side: Side, dated = sampleDays[kind]) =>
  sampleGround(side, dated, kind === 'request');
const paperOf = (kind: RoundPaperKind, side: Side, dated?: string) =>
  roundPaper(kind, groundFor(kind, side, dated), sampleNouns(side)[kind] as never);

describe('the papers of the round read as they were read over', () => {
  test.each(every)('%s, %s', async (side, kind) => {
    await expect(`${textOf(paperOf(kind, side))}\n`).toMatchFileSnapshot(`./golden/round-${kind}-${side}.txt`);
  });
});

describe.each(every)('whatever the paper, %s, %s', (side, kind) => {
  test('our own check finds no error in it', async () => {
    const { file, bytes } = roundPaperFile(kind, groundFor(kind, side), sampleNouns(side)[kind] as never);
    const checked = await checkFile(bytes, file, { on: day('2019-12-01') });
    const told = checked.ok ? checked.problems : [checked.problem];
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says that its data are illustrative, and speaks of no other side', () => {
    const document = paperOf(kind, side);
    expect(document.marking).toBe('SỐ LIỆU MINH HỌA');
    const text = textOf(document);
    expect(text).not.toMatch(side === 'party' ? /ông\/bà|TM\. / : /đ\/c|đồng chí|T\/M /iu);
  });

  test('gives the same bytes again', () => {
    const nouns = sampleNouns(side)[kind] as never;
    expect(roundPaperFile(kind, groundFor(kind, side), nouns)).toEqual(
      roundPaperFile(kind, groundFor(kind, side), nouns),
    );
  });
});

test('a paper is laid out by the rules of its own day, not of the review', () => {
  const [then, now] = ['2019-09-25', '2026-09-25'].map((dated) => paperOf('invitation', 'party', dated));
  expect(textOf(now ?? { blocks: [] })).toContain('ngày 25 tháng 9 năm 2026');
  expect(textOf(then ?? { blocks: [] })).toContain('ngày 25 tháng 9 năm 2019');
});

test('the conclusion is a draft, and its tasks carry lead and deadline', () => {
  const text = textOf(paperOf('conclusion', 'party'));
  expect(text).toContain('DỰ THẢO');
  expect(text).toContain('Giao Chi cục Thuế quận chủ trì rà soát các nguồn thu');
  expect(text).toContain('trước ngày 15/12/2019');
});

test('the monthly report counts by hand: 2 done, 3 overdue, 2 in term of 7 dated tasks', () => {
  const text = textOf(paperOf('progress', 'party'));
  expect(text).toContain('Tỷ lệ hoàn thành trên nhiệm vụ đến hạn là 40%');
  expect(text).toContain('tỷ lệ hoàn thành trên tổng số nhiệm vụ có thời hạn là 28,57%');
  expect(text).toContain('đã quá hạn ngày 31/8/2019 (91 ngày)');
  expect(text).toContain('đã gia hạn từ ngày 05/11/2019 đến ngày 20/11/2019');
});

test('every number of the monthly report and its table resolves to a count or a task', () => {
  const round = progressMatter(groundFor('progress', 'party'), sampleNouns().progress);
  const known = new Set([...agencyDerivations(round), ...countDerivations(round)].map(({ key }) => key));
  for (const { task } of round.carried) known.add(task.id);
  const refs = paperOf('progress', 'party').blocks.flatMap((block) => {
    if (block.kind === 'section') return [];
    const lines =
      block.kind === 'paragraph'
        ? [block]
        : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
    return lines.flatMap(({ runs }) => runs.flatMap(({ ref }) => ref ?? []));
  });
  expect(refs.length).toBeGreaterThan(30);
  expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
});

test('counts by agency add up to the whole', () => {
  const round = progressMatter(groundFor('progress', 'party'), sampleNouns().progress);
  const whole = countsOf(round);
  const agencies = agencyCounts(round);
  for (const state of statesShown)
    expect(agencies.reduce((sum, { states }) => sum + Number(states[state].value), 0)).toBe(
      Number(whole.carried[state].value),
    );
});

describe('a reminder', () => {
  const remind = (dated: string) => reminderMatter(sampleGround('party', dated, true), ['lam-ha']);

  test('names who has not sent, what, by when, and asks for the day or for today', () => {
    const [before, after] = [reminderText(remind('2019-09-18')), reminderText(remind('2019-09-22'))];
    for (const text of [before, after]) {
      expect(text).toContain('- phường Lãm Hà');
      expect(text).toContain('hạn gửi báo cáo 9 tháng đầu năm 2019 là ngày 20/9/2019');
    }
    expect(before).toContain('chậm nhất ngày 20/9/2019');
    expect(after).toContain('trong ngày');
  });

  test('as an e-mail has a subject and who sends it', () => {
    const { subject, text } = reminderMail(remind('2019-09-18'));
    expect(subject).toBe('Nhắc gửi báo cáo 9 tháng đầu năm 2019 (hạn ngày 20/9/2019)');
    expect(text.split('\n').at(-1)).toBe('Văn phòng Quận ủy');
  });
});

describe('what nobody stated', () => {
  test('is a hole, and stops no paper', () => {
    const ground = sampleGround('party', '2019-09-25', true);
    const meeting = { ...conferenceOf(ground.review, ground.bodies[0] as never), place: null, chair: null };
    const bare = { ...sampleNouns(), request: { regimes: [], indicators: [] } };
    const nouns = (kind: RoundPaperKind) => ('meeting' in bare[kind] ? { meeting } : bare[kind]) as never;
    for (const kind of ['request', 'invitation', 'programme', 'script', 'minutes', 'attendance', 'conclusion'] as const)
      expect(textOf(roundPaper(kind, ground, nouns(kind))), kind).toContain('[CẦN BỔ SUNG: ');
  });

  test('a meeting that is not told its agenda has the standard one, with a vote where the body votes', () => {
    const ground = sampleGround('state', '2019-09-25', true);
    const nouns = sampleNouns('state').minutes;
    expect(meetingMatter(ground, nouns).agenda.some(({ step }) => step === 'vote')).toBe(false);
    expect(
      meetingMatter(sampleGround('party', '2019-09-25'), sampleNouns().minutes).agenda.some(
        ({ step }) => step === 'vote',
      ),
    ).toBe(true);
  });
});
