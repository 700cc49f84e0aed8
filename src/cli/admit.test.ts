/** Nothing of a stamped paper is kept, whichever noun it belongs to, nor what was read in it. */
import { expect, it } from 'vitest';
import { wardFiles } from '#cycle/folder/folder-sample.ts';
import { loadWholeFolder } from '#cycle/folder/whole-folder.ts';
import { readPaper } from '#paper/read-paper.ts';
import { admitted } from './admit.ts';

const stamped = 'ĐẢNG BỘ THÀNH PHỐ\nĐẢNG ỦY PHƯỜNG\n*\nMẬT\n\nBÁO CÁO\n\nThu ngân sách 7 tỷ đồng.\n';
const plain = 'BIÊN BẢN\n\nHội nghị thống nhất.\n';
const line = (file: string): string =>
  `${JSON.stringify({ indicator: 'thu-ns', unit: 'phong-kinh-te', value: '7', vintage: 'estimate', known: '2026-03-20', report: { review: '2026-Q1', file, version: 1, in: 'prose', start: 0, end: 3, quote: 'Thu' } })}\n`;
const under = 'reviews/2026-Q1/';
const texts: Readonly<Record<string, string>> = {
  ...wardFiles,
  [`${under}reports/mat.txt`]: stamped,
  [`${under}reports/thuong.txt`]: plain,
  [`${under}submissions.yaml`]:
    '- { file: mat.txt, received: 2026-03-19, states: [{ state: accepted, by: Bà B, on: 2026-03-20 }], readings: [r1] }\n',
  [`${under}readings/mat.txt/1.json`]: '{}',
  [`${under}meetings.yaml`]: `- { id: h1, body: dang-uy, kind: bureau, heldOn: 2026-03-20, papers: [{ kind: minutes, file: a.txt }, { kind: other, file: b.txt }] }
`,
  [`${under}meetings/h1/1/a.txt`]: stamped,
  [`${under}meetings/h1/2/b.txt`]: plain,
  [`${under}drafts.yaml`]: `- { paper: bao-cao, step: signing, frozenAt: '2026-03-21T01:00:00.000Z', position: 0, file: drafts/x.txt }
- { paper: thong-bao, step: signing, frozenAt: '2026-03-21T01:00:00.000Z', position: 0, file: drafts/y.txt }
`,
  [`${under}drafts/x.txt`]: stamped,
  [`${under}drafts/y.txt`]: plain,
  [`${under}issued.yaml`]: '- { paper: bao-cao, draft: 1, body: dang-uy, symbol: 1-BC, issuedOn: 2026-03-22 }\n',
  'figures/2026-Q1.jsonl': line('mat.txt') + line('thuong.txt'),
};

it('leaves out papers of every noun, what was read in them, and what was issued from them', async () => {
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const { whole, problems } = loadWholeFolder(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (whole === null) throw new Error('the folder does not load');
  const { whole: kept, left } = await admitted(whole, { readPaper });
  expect(left.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
    'BM01 a.txt',
    'BM01 bao-cao',
    'BM01 mat.txt',
  ]);
  const [review] = kept.reviews;
  expect(review?.sent.map(({ file }) => file)).toEqual(['thuong.txt']);
  expect(review?.kept?.papers).toEqual([]);
  expect(review?.kept?.meetings.map(({ papers }) => papers.map(({ file }) => file))).toEqual([['b.txt']]);
  expect(review?.kept?.drafts.map(({ paper }) => paper)).toEqual(['thong-bao']);
  expect(review?.kept?.issued).toEqual([]);
  expect(kept.kept?.figures.flatMap(({ source }) => (source.kind === 'report' ? source.at.file : []))).toEqual([
    'reviews/2026-Q1/reports/thuong.txt',
  ]);
  const text = new TextDecoder();
  const words = JSON.stringify(kept, (_key, value) => (value instanceof Uint8Array ? text.decode(value) : value));
  expect(words).not.toContain('Thu ngân sách 7 tỷ đồng');
});
