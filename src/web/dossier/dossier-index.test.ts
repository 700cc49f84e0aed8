import { describe, expect, it } from 'vitest';
import { period } from '#core/period.ts';
import { annexOf, chosenLines } from '#web/dossier/annex.ts';
import { indexDossier } from '#web/dossier/dossier-index.ts';
import { isDossier } from '#web/dossier/dossier-query.ts';
import { numberSpot } from '#web/dossier/figure-spot.ts';
import { gapMessage } from '#web/dossier/gap-message.ts';
import { behind, holes, notSent, withoutCause } from '#web/dossier/missing.ts';
import { notesOf } from '#web/dossier/notes.ts';
import { kindWords, printNode } from '#web/dossier/number-words.ts';
import { quotedWords } from '#web/dossier/quoted-words.ts';
import { reminderFor } from '#web/dossier/reminder.ts';
import { speechIn } from '#web/language.tsx';
import { sampleDossier } from '#web/sample/dossier-sample.ts';

const index = indexDossier(sampleDossier);
const vi = speechIn('vi');
const row = (code: string) => {
  const found = index.rows.get(code);
  if (!found) throw new Error(code);
  return found;
};

describe('the index of a dossier', () => {
  it('finds the words of every number a unit reported, with the number in them', () => {
    const reported = sampleDossier.figures.filter(
      (figure) => figure.source.kind === 'report' && figure.state === 'value',
    );
    expect(reported.length).toBeGreaterThan(10);
    for (const figure of reported) {
      if (figure.source.kind !== 'report') continue;
      const submission = index.submissions.get(figure.source.at.file);
      const spot = submission && numberSpot(figure, submission);
      expect(spot && submission.text.slice(spot.start, spot.end).replace('.', '').replace(',', '.')).toBe(
        figure.printed?.value,
      );
    }
  });

  it('quotes a figure of a table by its row', () => {
    const figure = sampleDossier.figures.find((one) => one.key === 'viec-lam:bac-son');
    if (!figure) throw new Error('no figure');
    const quoted = quotedWords(figure, index.submissions.get('reports/bac-son.docx'));
    expect(quoted).toEqual({ before: '1 │ Giải quyết việc làm │ lao động │ 560 │ ', number: '412', after: '' });
  });

  it('knows what rests on a number', () => {
    expect(index.usedIn.get('thu-ngan-sach:now')).toContain('thu-ngan-sach:completion');
  });

  it('keeps not known, nothing arose and zero apart', () => {
    const nothing = printNode(index, index.numbers.get('vi-pham:lam-ha'), vi);
    const unknown = printNode(index, undefined, vi);
    expect(nothing.text).toBe('không phát sinh');
    expect(unknown.known).toBe(false);
  });
});

describe('what is missing', () => {
  it('names who did not report, in a reminder ready to send', () => {
    expect(notSent(index).map((one) => one.unit)).toEqual(['van-dau']);
    const reminder = reminderFor(index, ['van-dau']);
    for (const words of ['phường Văn Đẩu', '20/9/2019', '9 tháng năm 2019', 'các đồng chí'])
      expect(reminder).toContain(words);
  });

  it('counts shortcomings without cause, and what keeps the review from being closed', () => {
    expect(withoutCause(index).map((one) => one.id)).toEqual(['f-thu', 'f-vi-pham', 'f-ky-cuong']);
    expect(holes(index)).toEqual([
      { kind: 'remedy-only-proposed', about: 'f-thu' },
      { kind: 'remedy-only-proposed', about: 'f-dau-gia' },
      { kind: 'remedy-only-proposed', about: 'f-vi-pham' },
      { kind: 'shortcoming-unanswered', about: 'f-ky-cuong' },
      { kind: 'open-task-unaccounted', about: 'c-2' },
    ]);
    const told = [{ kind: 'waiver-unsigned', about: 'f-thu' } as const];
    expect(holes({ ...index, dossier: { ...sampleDossier, holes: told } })).toBe(told);
  });

  it('puts what will not be reached before what is hard', () => {
    expect(behind(index).map((one) => one.outlook?.verdict)).toEqual(['misses', 'misses', 'hard', 'hard', 'hard']);
  });

  it('says whether the months left were ever reached', () => {
    expect(gapMessage(index, row('dau-gia'), vi)).toBe(
      'Mỗi tháng còn lại cần 20,6 tỷ đồng, gấp 10,1 lần các tháng đã qua; chưa năm nào đạt mức này ở các tháng này.',
    );
    expect(gapMessage(index, row('thu-ngan-sach'), vi)).toContain('đã có năm đạt mức này ở các tháng này');
  });

  it('calls what is needed as much as the months brought so far by no factor', () => {
    const auction = row('dau-gia');
    const outlook = auction.outlook && { ...auction.outlook, averageSoFar: auction.outlook.pace };
    expect(gapMessage(index, { ...auction, outlook }, vi)).toMatch(/20,6 tỷ đồng, ngang mức các tháng đã qua;/);
  });

  it('speaks of the one month left as one, and of a cap as a cap', () => {
    const auction = row('dau-gia');
    const outlook = auction.outlook && { ...auction.outlook, monthsLeft: 1 };
    expect(gapMessage(index, { ...auction, outlook }, vi)).toMatch(/^Tháng còn lại cần .* ở tháng này\.$/);
    const indicators = new Map(
      [...index.indicators].map(([code, one]) => [code, { ...one, direction: 'lower' as const }]),
    );
    const capped = gapMessage({ ...index, indicators }, auction, vi);
    expect(capped).toMatch(/^Mỗi tháng còn lại không được quá .*đã có năm đạt mức này ở các tháng này\.$/);
  });

  it('calls the best average of the same months by those months, and of a cap the least', () => {
    const best = index.numbers.get(row('dau-gia').outlook?.bestEver ?? '');
    if (best?.kind !== 'derivation') throw new Error('no best average');
    expect(kindWords(index, best, vi)).toBe('Cao nhất các tháng này từng đạt');
    const inNovember = { ...best.derivation, period: period('2019-11M') };
    expect(kindWords(index, { kind: 'derivation', derivation: inNovember }, vi)).toBe('Cao nhất tháng này từng đạt');
    const violations = { ...best.derivation, indicator: 'vi-pham' };
    expect(kindWords(index, { kind: 'derivation', derivation: violations }, vi)).toBe(
      'Thấp nhất các tháng này từng có',
    );
  });
});

describe('the annex', () => {
  const lines = annexOf(index);
  const find = (words: string): readonly string[] =>
    chosenLines(index, lines, { words, field: null, note: null, owner: null, verdict: null, sort: 'place' }).map(
      (line) => line.indicator.code,
    );

  it('is searched without diacritics, by name and by owner', () => {
    expect(find('dau gia')).toEqual(['dau-gia']);
    expect(find('Chi cục THUẾ')).toEqual(['thu-ngan-sach', 'thu-nqd']);
    expect(find('khong co')).toEqual([]);
  });

  it('notes what is contested, incomplete, estimated and unconfirmed', () => {
    expect(notesOf(index, row('thu-nqd'))).toEqual(['contested', 'estimate', 'unconfirmed']);
    expect(notesOf(index, row('vi-pham'))).toContain('partial');
  });

  it('sorts what has no plan last', () => {
    const sorted = chosenLines(index, lines, {
      words: '',
      field: null,
      note: null,
      owner: null,
      verdict: null,
      sort: 'completion',
    });
    expect(sorted[0]?.indicator.code).toBe('dau-gia');
    expect(sorted.slice(-2).map((line) => line.row.completions.length)).toEqual([0, 0]);
  });
});

it('refuses what is not a dossier', () => {
  expect(isDossier(sampleDossier)).toBe(true);
  expect(isDossier({ ...sampleDossier, format: 'bokhuyet-dossier/9' })).toBe(false);
  expect(isDossier({ format: 'bokhuyet-dossier/1' })).toBe(false);
  expect(isDossier(null)).toBe(false);
});
