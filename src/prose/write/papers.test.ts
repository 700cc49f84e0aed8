/**
 * The three papers of the sample: their text as read over by hand, and what must hold of any paper whatever its matter:
 * every number traced, nothing said twice, nothing lost.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#core/spelling.ts';
import type { Document, Paragraph, Run } from '#paper/document.ts';
import { countDerivations } from './counts.ts';
import { textOf } from './lay-out.ts';
import type { ReviewMatter } from './matter.ts';
import { sampleMatter } from './matter-sample.ts';
import { writeNews } from './news.ts';
import { writeNotice } from './notice.ts';
import { quoted, wordsIn } from './phrase.ts';
import { writeReport } from './report.ts';

const papers = { report: writeReport, notice: writeNotice, news: writeNews };
const named = Object.entries(papers);

/** Running text: neither headings nor the centred lines of titles. */
const running = (document: Document): readonly Paragraph[] =>
  document.blocks.filter(
    (block) => block.kind === 'paragraph' && block.align === 'justify' && !block.heading,
  ) as Paragraph[];
const allParagraphs = (document: Document): readonly Paragraph[] =>
  document.blocks.flatMap((block) => {
    if (block.kind === 'section') return [];
    return block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  });
const runsOf = (document: Document): readonly Run[] => allParagraphs(document).flatMap(({ runs }) => runs);

/** Every key the matter holds: derivations, figures, targets, findings, tasks, and what papers count. */
function keysOf(matter: ReviewMatter): ReadonlySet<string> {
  const keys = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      if (['key', 'id', 'chosen', 'figure', 'now', 'then'].includes(name) && typeof inner === 'string') keys.add(inner);
      walk(inner);
    }
  };
  walk([matter.assessments, matter.findings, matter.remedies, matter.carried, countDerivations(matter)]);
  return keys;
}

/** Digits that are no figures: days, years and periods, ordinals, numbers of documents and of points, price base. */
const notFigures = [
  /\d{1,2}\/\d{1,2}(?:\/\d{4})?/gu,
  /(?:ngày|tháng|năm|quý|Phụ lục|lần thứ|số|Nghị quyết|lần) \d+/gu,
  /nhiệm kỳ \d{4} - \d{4}/gu,
  /\d+ tháng/giu,
  /so sánh 2010/gu,
  /hạn chế \(?\d+\)?(?:(?:, |-)\(?\d+\)?)*/giu,
];

const withoutNotFigures = (words: string): string =>
  notFigures.reduce((left, pattern) => left.replace(pattern, ''), words);

const sentencesOf = (document: Document): readonly string[] =>
  running(document).flatMap(({ runs }) =>
    wordsIn(runs)
      .split(/(?<=\.)\s+/u)
      .map((one) => fold(one))
      .filter((one) => one.split(' ').length > 4),
  );

describe('the papers of the sample read as they were read over', () => {
  test.each(named)('%s, Party', async (name, write) => {
    await expect(`${textOf(write(sampleMatter('party')))}\n`).toMatchFileSnapshot(`./golden/${name}-party.txt`);
  });
  test('report, State', async () => {
    await expect(`${textOf(writeReport(sampleMatter('state')))}\n`).toMatchFileSnapshot('./golden/report-state.txt');
  });
});

describe('numbers worked out by hand stand in the report', () => {
  const text = textOf(writeReport(sampleMatter()));
  test.each([
    [
      'growth over the wards that reported in both years: 545 / (360 + 140)',
      'tăng 9% so với cùng kỳ, ước đạt 545 tỷ đồng',
    ],
    ['the plan: 545 / 800', 'bằng 68,13% kế hoạch năm'],
    ['two bases: 217.2 / 318.65 and 217.2 / 305', 'bằng 68,16% dự toán HĐND quận giao, 71,21% dự toán cấp trên giao'],
    ['points, not percent: 0.42 - 0.61', 'giảm 0,19 điểm phần trăm'],
    ['no percent from zero', 'ước 03 vụ, tăng 03 vụ so với cùng kỳ'],
    ['what each month left must bring: (318.65 - 217.2) / 3', 'bình quân mỗi tháng còn lại phải đạt 33,817 tỷ đồng'],
    ['the wards beside the agency: 100 + 60 + 55.1', '[cộng từ các đơn vị được 215,1 tỷ đồng]'],
    [
      'both ratios: 2 of 3 due, 2 of 4 dated',
      'trên nhiệm vụ đến hạn là 66,67%, tỷ lệ hoàn thành trên tổng số nhiệm vụ có thời hạn là 50%',
    ],
    ['coverage', 'chưa nhận được báo cáo của phường Lãm Hà, số liệu cộng từ các đơn vị chưa có đơn vị này'],
  ])('%s', (_, words) => expect(text).toContain(words));

  test('a cause stands as stated, by kind where its words say so', () => {
    expect(text).toContain('Nguyên nhân khách quan:\n- Một số dự án chưa đủ điều kiện giao đất (hạn chế 1).');
    expect(text).toContain('Nguyên nhân chủ quan:\n- Công tác kiểm tra chưa thường xuyên (hạn chế 5).');
  });

  test('a cause nobody stated is left open, never made up', () => {
    expect(text).toContain('[CẦN BỔ SUNG: nguyên nhân của hạn chế');
    expect(text).toContain('[CẦN BỔ SUNG: ước cả năm của Chi cục Thuế quận]');
  });
});

/** The sample with any of its parts left out, on either side, confirmed or not. */
const matters = fc
  .record({
    side: fc.constantFrom('party' as const, 'state' as const),
    parts: fc.infiniteStream(fc.boolean()),
    confirmed: fc.boolean(),
  })
  .map(({ side, parts, confirmed }): ReviewMatter => {
    const matter = sampleMatter(side);
    const some = <T>(all: readonly T[]): readonly T[] => all.filter(() => parts.next().value);
    const { assessments, findings, remedies, carried, waivers, sent } = matter;
    return {
      ...matter,
      ...{ assessments: some(assessments), findings: some(findings), remedies: some(remedies), carried: some(carried) },
      ...{ waivers: some(waivers), sent: some(sent), confirmed: { count: confirmed ? 22 : 3, total: 22 } },
    };
  });

describe.each(named)('whatever the matter, the %s', (_, write) => {
  test('traces every number to something the matter holds', () => {
    fc.assert(
      fc.property(matters, (matter) => {
        const document = write(matter);
        const keys = keysOf(matter);
        const unresolved = runsOf(document).flatMap(({ ref }) => (ref !== undefined && !keys.has(ref) ? [ref] : []));
        expect(unresolved).toEqual([]);
        const untraced = running(document)
          .map(({ runs }) => wordsIn(runs.map((run) => (run.ref === undefined ? run : { text: ' ' }))))
          .filter((words) => /\d/.test(withoutNotFigures(words)) && !isAttendance(words) && !isNote(words, matter));
        expect(untraced).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('says no sentence twice', () => {
    fc.assert(
      fc.property(matters, (matter) => {
        const said = sentencesOf(write(matter));
        expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('is a draft exactly while a figure is not confirmed, and marked where data are illustrative', () => {
    fc.assert(
      fc.property(matters, (matter) => {
        const document = write(matter);
        expect(textOf(document).includes('DỰ THẢO')).toBe(matter.confirmed.count < matter.confirmed.total);
        expect(document.marking).toBe('SỐ LIỆU MINH HỌA');
      }),
      { numRuns: 20 },
    );
  });
});

test.each(named.slice(0, 2))('whatever the matter, the %s loses no shortcoming and no task', (name, write) => {
  fc.assert(
    fc.property(matters, (matter) => {
      const text = fold(textOf(write(matter)));
      const refs = new Set(runsOf(write(matter)).map(({ ref }) => ref));
      const current = matter.findings.filter(
        ({ kind, origin }) => kind === 'shortcoming' && (name === 'report' || origin !== 'carried'),
      );
      for (const { words } of current) if (words !== null) expect(text).toContain(fold(quoted(words)));
      for (const { indicator, id } of current.filter(({ words }) => words === null))
        if (matter.assessments.some((one) => one.indicator.code === indicator) && !spokenFor(indicator, matter))
          expect(refs).toContain(id);
      for (const { what } of matter.remedies) expect(text).toContain(fold(quoted(what)));
    }),
    { numRuns: 25 },
  );
});

const isAttendance = (words: string): boolean => words.includes('đại biểu dự');
/** Notes of the review come from its own file with their source; they are quoted, not reckoned. */
const isNote = (words: string, { review }: ReviewMatter): boolean =>
  review.notes.some((note) => words.includes(quoted(note.words)));
/** Another finding about the same indicator speaks in words; they are one shortcoming. */
const spokenFor = (indicator: string | null, { findings }: ReviewMatter): boolean =>
  findings.some((one) => one.indicator === indicator && one.words !== null && one.kind === 'shortcoming');

test('the State layout changes the frame and its words, no figure and no statement', () => {
  const figures = (side: 'party' | 'state') =>
    runsOf(writeReport(sampleMatter(side))).flatMap(({ ref, text }) => (ref === undefined ? [] : [[ref, text]]));
  expect(figures('state')).toEqual(figures('party'));
  const [party, state] = [textOf(writeReport(sampleMatter('party'))), textOf(writeReport(sampleMatter('state')))];
  for (const words of [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số …-BC/QU',
    'I- PHÁT TRIỂN',
    'T/M BAN THƯỜNG VỤ',
    'đ/c Phó Chủ tịch',
    'Phụ lục 1',
  ]) {
    expect(party).toContain(words);
    expect(state).not.toContain(words);
  }
  for (const words of [
    'Độc lập - Tự do - Hạnh phúc',
    'Số: …/BC-QU',
    'I. PHÁT TRIỂN',
    'TM. BAN THƯỜNG VỤ',
    'Phụ lục I',
    './.',
  ]) {
    expect(state).toContain(words);
    expect(party).not.toContain(words);
  }
});

test('the same matter gives the same document', () => {
  expect(JSON.stringify(writeReport(sampleMatter()))).toBe(JSON.stringify(writeReport(sampleMatter())));
});

test('places count paragraphs and tables from 0, cells by their grid column', () => {
  const { blocks } = writeReport(sampleMatter());
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.place.paragraph] : []));
  expect(paragraphs).toEqual(paragraphs.map((_, index) => index));
  const annex = blocks.filter((block) => block.kind === 'table').at(2);
  expect(annex?.rows[0]?.cells.map(({ place }) => place.column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
