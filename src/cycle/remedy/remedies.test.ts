/**
 * What papers tell of a clause, under which subject, and how a proposed task is worded: cases an official can check.
 */
import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import type { FindingFact, TaskFact } from '#prose/read/reading.ts';
import { subjects } from '#prose/words/subjects.ts';
import { sampleMatter } from '#prose/write/matter-sample.ts';
import { deadlineOf } from './propose-remedies.ts';
import { subjectNamed } from './subject-words.ts';
import { isWorthTelling, toldWords } from './telling.ts';
import { ownTasks, taskWords } from './words.ts';

describe('the subject of a clause', () => {
  test.each([
    ['Tiến độ GPMB các dự án còn chậm', 'clearing'],
    ['Thu tiền sử dụng đất đạt thấp', 'revenue'],
    ['Còn xảy ra vi phạm TTXD', 'land-order'],
    ['Tổ chức đảng, đảng viên được kiểm tra', 'inspection'],
    ['Phát triển tổ chức đảng trong doanh nghiệp còn chậm', 'members'],
    ['Việc vận động thành lập công đoàn cơ sở ở doanh nghiệp gặp nhiều khó khăn', 'unions'],
    ['Có việc chưa tốt', null],
  ])('%s: %s', (words, subject) => expect(subjectNamed(words)).toBe(subject));

  test('names only subjects that papers know, and every one of them can be named', () => {
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
    const named = subjects.map(({ key, name, aim }) => [key, subjectNamed(name) ?? subjectNamed(aim)]);
    expect(named.filter(([, found]) => found === null)).toEqual([]);
  });
});

const factIn = (text: string, quote: string, kind: FindingFact['kind']): FindingFact => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, place: null, kind, cause: null, degree: null };
};

describe('the words told of a finding', () => {
  const heading = '4. Trẻ em; phòng, chống tệ nạn xã hội: An sinh xã hội được chú trọng; lập hồ sơ cai nghiện.';
  const line = '- Đất đai: phát sinh 07 vụ; còn 03 vụ chưa xử lý xong.';

  test('an achievement stands without the label it runs on from', () => {
    const fact = factIn(heading, 'phòng, chống tệ nạn xã hội: An sinh xã hội được chú trọng', 'achievement');
    expect(toldWords(fact, { text: heading })).toBe('An sinh xã hội được chú trọng');
  });
  test('a shortcoming that names nothing takes the label that does', () => {
    const fact = factIn(line, 'còn 03 vụ chưa xử lý xong', 'shortcoming');
    expect(toldWords(fact, { text: line })).toBe('về đất đai, còn 03 vụ chưa xử lý xong');
  });
  test('a label is no part of a sentence that names its matter', () => {
    const text = '- Thu ngân sách: chi cục đã cố gắng; nợ thuế còn cao.';
    expect(toldWords(factIn(text, 'nợ thuế còn cao', 'shortcoming'), { text })).toBe('nợ thuế còn cao');
  });
  test.each([
    ['Hội chợ hàng Việt không tổ chức do lồng ghép', false],
    ['Nhiệm vụ giao tại hội nghị 6 tháng đã hoàn thành', false],
    ['Phường gặp không ít khó khăn trong thu ngân sách', false],
    ['An ninh chính trị được giữ vững', true],
  ])('%s: %s', (words, told) => expect(isWorthTelling({ kind: 'achievement' }, words)).toBe(told));
  test('every shortcoming is told', () =>
    expect(isWorthTelling({ kind: 'shortcoming' }, 'Đề án tạm dừng, còn gặp khó khăn')).toBe(true));
});

const taskFact = (quote: string, names: Partial<TaskFact> = {}): TaskFact => ({
  ...{ start: 0, end: quote.length, quote, place: null },
  ...{ lead: null, support: [], deliverable: null, due: null, dueWords: null },
  ...names,
});

describe('the tasks a unit sets itself', () => {
  test('stand without who does them and by when, and only those of the subject', () => {
    const facts = [
      taskFact('Hoàn thành GPMB 03 khu đất còn lại trước ngày 15/11/2019'),
      taskFact('tổ chức đấu giá 102 lô trong tháng 11, tháng 12/2019'),
      taskFact('Trung tâm chủ trì, Phòng Kinh tế phối hợp', { lead: 'Trung tâm', support: ['Phòng Kinh tế'] }),
      taskFact('Đôn đốc thu nợ thuế'),
    ];
    expect(ownTasks(facts, 'clearing')).toEqual(['hoàn thành GPMB 03 khu đất còn lại', 'tổ chức đấu giá 102 lô']);
  });
  test('names before the verb are left out whole', () => {
    const quote =
      'Chi cục Thuế chủ trì, phối hợp với Phòng Tài chính - Kế hoạch đôn đốc nợ thuế, xong trước ngày 20/12/2019';
    const fact = taskFact(quote, { lead: 'Chi cục Thuế', support: ['Phòng Tài chính - Kế hoạch'] });
    expect(ownTasks([fact], 'revenue')).toEqual(['đôn đốc nợ thuế']);
  });
  test('once the year is over it is the next plan that is to be reached', () => {
    const [assessment] = sampleMatter().assessments.filter(({ completions }) => completions.length > 0);
    if (!assessment) throw new Error('the sample has no plan');
    const item = { number: 1, field: 'budget', subject: null, findings: [], assessments: [assessment] } as const;
    expect(taskWords(item, { own: [], period: period('2019') })).toContain('kế hoạch năm 2020 về');
    expect(taskWords(item, { own: [], period: period('2019-9M') })).toContain('kế hoạch năm 2019 về');
  });
  test('without any, and without a cause, the task is to find it', () => {
    const subject = subjects.find(({ key }) => key === 'petitions') ?? null;
    const item = { number: 1, field: 'administration', subject, findings: [], assessments: [] } as const;
    expect(taskWords(item, { own: [], period: period('2019-9M') })).toBe(
      'Giải quyết kịp thời đơn thư, khiếu nại, tố cáo của công dân; làm rõ nguyên nhân, trách nhiệm',
    );
  });
});

describe('a deadline that nobody named', () => {
  const due = (code: string, on: string, holidays: readonly string[] = []): string =>
    deadlineOf(false, { review: { period: period(code) }, holidays: holidays.map(day) }, day(on));
  test.each([
    ['2019-9M', '2019-09-30', '2019-12-16', 'past a Sunday'],
    ['2020-9M', '2020-09-30', '2020-12-15', 'a Tuesday stays'],
    ['2024', '2025-04-20', '2025-05-02', 'past 30/4 and 1/5'],
    ['2025', '2026-02-06', '2026-02-20', 'past Tết'],
  ])('%s of %s is %s: %s', (code, on, expected) => expect(due(code, on)).toBe(expected));
  test('moves past what the authority adds', () =>
    expect(due('2024', '2025-04-20', ['2025-05-02'])).toBe('2025-05-05'));
});
