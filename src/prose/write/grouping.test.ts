/**
 * Shortcomings under one number by subject: nothing lost, nobody blamed for another's words, and what the news picks.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { sampleMatter } from './matter-sample.ts';
import { mainShortcomings } from './news-choice.ts';
import { numberedShortcomings } from './numbered.ts';
import { founded } from './organisations.ts';
import { penFor } from './pen.ts';
import { wordsIn } from './phrase.ts';
import { shortcomingWords } from './shortcomings.ts';

const matter = sampleMatter();
const [some] = matter.findings.filter(({ id }) => id === 'thu-cham');
if (!some) throw new Error('the sample has no such finding');
const of = (id: string, more: Partial<Finding>): Finding => ({ ...some, id, indicator: null, cause: null, ...more });

test('every finding stands under exactly one number, numbers run from 1 by field', () => {
  const findings = fc.array(
    fc.record({
      units: fc.subarray(['bac-son', 'lam-ha', 'van-dau']),
      subject: fc.constantFrom('revenue', 'clearing', 'discipline', 'unknown', null),
      indicator: fc.constantFrom('thu', 'thu-dat', null),
      words: fc.constantFrom('chưa đạt', null),
    }),
  );
  fc.assert(
    fc.property(findings, (records) => {
      const all = records.map((one, index) => of(`f${index}`, one));
      const items = numberedShortcomings({ findings: all, assessments: matter.assessments });
      expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
      const told = items.flatMap((one) => one.findings.map(({ id }) => id));
      expect([...told].sort()).toEqual(all.map(({ id }) => id).sort());
    }),
    { numRuns: 50 },
  );
});

test('one subject is one item: the authority first, then several units in brackets, then each unit its own words', () => {
  const findings = [
    of('a', { words: 'Thu phí đạt thấp', units: ['lam-ha'], subject: 'revenue' }),
    of('b', { words: 'Nợ thuế còn cao', units: [], subject: 'revenue' }),
    of('c', { words: 'Lập bộ thuế chậm', units: ['bac-son', 'van-dau'], subject: 'revenue' }),
  ];
  const pen = penFor({ ...matter, findings });
  expect(pen.shortcomings).toHaveLength(1);
  const [item] = pen.shortcomings;
  expect(item && wordsIn(shortcomingWords(item, pen))).toBe(
    'Nợ thuế còn cao; lập bộ thuế chậm (phường Bắc Sơn, phường Văn Đẩu). Ở cơ sở, phường Lãm Hà: thu phí đạt thấp',
  );
});

describe('the news', () => {
  test('tells what was named before and is not remedied before what is new', () => {
    const news = ['discipline', 'order', 'health', 'schools', 'culture', 'military', 'petitions'].map((subject) =>
      of(subject, { words: `${subject} chưa tốt`, subject }),
    );
    const old = of('old', { origin: 'carried', subject: 'petitions', state: 'not-remedied', words: 'Đơn thư còn tồn' });
    const chosen = mainShortcomings(penFor({ ...matter, findings: [...news, old] }));
    expect(chosen).toHaveLength(6);
    expect(chosen.map(({ subject }) => subject?.key)).toContain('petitions');
  });

  test('counts organisations founded, with the resolution of the task their owners share', () => {
    const pen = penFor(matter);
    expect(wordsIn(founded(pen))).toBe('thành lập được 04 tổ chức công đoàn');
    const [task] = matter.remedies;
    if (!task) throw new Error('the sample has no task');
    const asked = { ...task, lead: 'ldld', indicator: 'cong-doan', directives: ['nq-05'] };
    expect(wordsIn(founded(penFor({ ...matter, remedies: [asked] })))).toBe(
      'thành lập được 04 tổ chức công đoàn theo tinh thần Nghị quyết 05 của HĐND thành phố',
    );
    const others = { ...asked, lead: 'thue' };
    expect(wordsIn(founded(penFor({ ...matter, remedies: [others] })))).toBe('thành lập được 04 tổ chức công đoàn');
  });
});
