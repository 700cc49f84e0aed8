import { describe, expect, it } from 'vitest';
import { loadFolder } from './folder.ts';
import { folderFiles } from './folder-files.ts';
import { wardFiles } from './folder-sample.ts';
import { folderFor, loadWholeFolder, type WholeFolder } from './whole-folder.ts';

const filesOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));

const loaded = (texts: Readonly<Record<string, string>>): WholeFolder => {
  const { whole, problems } = loadWholeFolder(filesOf(texts));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (whole === null) throw new Error('the folder does not load');
  return whole;
};

describe('a whole folder', () => {
  it('holds every review, and each as the loader alone sees it', () => {
    const whole = loaded(wardFiles);
    expect(whole.reviews.map(({ review }) => review.period)).toEqual(['2026-Q1']);
    expect(whole.keeper).toEqual({ by: 'Chánh Văn phòng Đảng ủy', on: '2025-07-01' });
    const [review] = whole.reviews;
    const alone = loadFolder(filesOf(wardFiles), '2026-Q1').folder;
    expect(review && folderFor(whole, review)).toEqual(alone);
  });

  it('is refused whole when one review is wrong, and tells each mistake once', () => {
    const two = { ...wardFiles, 'reviews/2026-6M/review.yaml': 'period: 2026-6M\n', 'bodies.yaml': '- code: x\n' };
    const { whole, problems } = loadWholeFolder(filesOf(two));
    expect(whole).toBeNull();
    const said = problems.map((found) => JSON.stringify(found));
    expect(new Set(said).size).toBe(said.length);
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['bodies.yaml', 'reviews/2026-6M/review.yaml', 'reviews/2026-Q1/review.yaml']),
    );
  });
});

describe('the files of a record', () => {
  /** Everything the small ward leaves to defaults, said. */
  const everything = {
    ...wardFiles,
    'tasks.yaml':
      `- { id: NV-1, what: 'Thu nợ: đợt 1', field: budget, assignedOn: 2026-01-05, origin: from-above, standing: true, answers_: 1 }
`.replace(', answers_: 1', ''),
    'reviews/2026-Q1/answers.yaml': '- { words: Thu NS, indicator: none, by: Bà B, on: 2026-03-26 }\n',
    'reviews/2026-Q1/confirmations.yaml': `files: []
waivers: [{ finding: 'shortcoming|x|2026-Q1', reason: "Không: có \\"lý do\\"", by: Bà B, on: 2026-03-26 }]
`,
  };

  const asked = {
    ...wardFiles,
    'tasks.yaml': `- id: NV-1
  what: Thu nợ
  field: budget
  lead: phong-kinh-te
  assignedOn: 2026-01-05
  origin: from-above
  due: 2026-02-01
  assignedBy: Bà B
  extensions: [{ from: 2026-02-01, to: 2026-03-01, by: Bà B, on: 2026-02-03, reason: Chờ vốn, asked: 2026-01-30 }]
  asked:
    - { unit: phong-kinh-te, to: 2026-03-01, reason: Chờ vốn, by: Ông C, on: 2026-01-30, answer: { granted: true, by: Bà B, on: 2026-02-03 } }
    - { unit: phong-kinh-te, to: 2026-04-01, reason: Chờ vốn, by: Ông C, on: 2026-02-20 }
  progress:
    - { on: 2026-02-10, words: Đã xong, done: true, said: { unit: phong-kinh-te, by: Ông C }, sentBack: { by: Bà B, on: 2026-02-11, reason: Thiếu minh chứng } }
  evidence: [{ file: bien-ban.txt, with: 0 }]
`,
    'evidence/NV-1/1/bien-ban.txt': 'Biên bản',
  };

  it.each([
    ['as the sample has it', wardFiles],
    ['with a standing task, a waiver and an answer that names nothing', everything],
    ['with a task that was asked about, sent back and extended late', asked],
  ])('load as the record again: %s', (_name, texts) => {
    const whole = loaded(texts);
    const { whole: again, problems } = loadWholeFolder(folderFiles(whole));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutLines(again)).toEqual(withoutLines(whole));
  });

  it('are the same bytes when they are written again', () => {
    const once = folderFiles(loaded(wardFiles));
    const { whole } = loadWholeFolder(once);
    expect(whole && folderFiles(whole)).toEqual(once);
  });
});

/** Lines are those of the text, not of what it says. */
const withoutLines = (whole: WholeFolder | null): unknown =>
  whole && {
    ...whole,
    targets: whole.targets.map(({ line: _, ...target }) => target),
    reviews: whole.reviews.map((one) => ({
      ...one,
      confirmations: {
        ...one.confirmations,
        figures: one.confirmations.figures.map(({ line: _, ...figure }) => figure),
      },
    })),
  };
