import { describe, expect, test } from 'vitest';
import type { Dossier } from '#cycle/dossier/dossier.ts';
import { reviewFolder } from '#cycle/review.ts';
import { sampleFolder, sampleReports, sent } from '#cycle/review-sample.ts';
import { type Document, documentOf } from '#paper/document.ts';
import { circulationOf } from './circulation.ts';

describe('the mark of a paper', () => {
  test.each([
    ['TÀI LIỆU HỘI NGHỊ\nBÁO CÁO', 'meeting'],
    ['QUẬN ỦY MẪU\tTài liệu họp\nBÁO CÁO', 'meeting'],
    ['L Ư U  H À N H  N Ộ I  B Ộ\nBÁO CÁO', 'internal'],
    ['(Lưu hành nội bộ)\nBÁO CÁO', 'internal'],
    ['TÀI LIỆU HỘI NGHỊ\nLƯU HÀNH NỘI BỘ', 'internal'],
    ['BÁO CÁO\nIn 200 cuốn tài liệu lưu hành nội bộ.', null],
    ['BÁO CÁO\nChuẩn bị tài liệu hội nghị chu đáo.', null],
    ['BÁO CÁO', null],
  ])('%j', (text, mark) => expect(circulationOf(documentOf(text))).toBe(mark));
});

const marked = (file: string) =>
  sampleReports.map((one) =>
    one.file === file ? sent(file, `TÀI LIỆU HỘI NGHỊ\n${new TextDecoder().decode(one.bytes)}`) : one,
  );
const textOf = ({ blocks }: Document): string => JSON.stringify(blocks);
/** With indicators that the news tells of. */
const indicators = sampleFolder().indicators.map((one) => ({ ...one, saidAs: 'growth' as const }));
const reviewed = async (reports = sampleReports) =>
  (await reviewFolder(sampleFolder({ sent: reports, indicators }))).dossier;

/** The numbers of the news below which a figure of the file stands. */
function restingOn(file: string, { figures, derivations, papers }: Dossier): readonly string[] {
  const leaves = new Set(
    figures.flatMap(({ key, source }) => (source.kind === 'report' && source.at.file === file ? [key] : [])),
  );
  const below = new Map(derivations.map(({ key, from }) => [key, from]));
  const rests = (key: string): boolean => leaves.has(key) || (below.get(key) ?? []).some(rests);
  const refs = [...textOf(papers.news).matchAll(/"ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
  return refs.filter((ref) => !ref.startsWith('count|') && rests(ref));
}

describe('a marked paper', () => {
  test('is read like any other; its words stand in the report and in no news', async () => {
    const [open, inside] = [await reviewed(), await reviewed(marked('bac-son.txt'))];
    const said = 'xử lý vi phạm trật tự xây dựng còn chậm';
    for (const { papers } of [open, inside]) expect(textOf(papers.report).toLowerCase()).toContain(said);
    expect(textOf(open.papers.news).toLowerCase()).toContain(said);
    expect(textOf(inside.papers.news).toLowerCase()).not.toContain(said);
  });

  test.each(['bac-son.txt', 'phong-kinh-te.txt'])(
    '%s gives the news no number, and the others still do',
    async (file) => {
      const [open, inside] = [await reviewed(), await reviewed(marked(file))];
      expect(restingOn(file, open).length).toBeGreaterThan(0);
      expect(restingOn(file, inside)).toEqual([]);
      expect(inside.assessments.map(({ now }) => now)).toEqual(open.assessments.map(({ now }) => now));
      const other = file === 'bac-son.txt' ? 'phong-kinh-te.txt' : 'bac-son.txt';
      expect(restingOn(other, inside).length).toBeGreaterThan(0);
    },
  );

  test('is marked in the dossier and told', async () => {
    const dossier = await reviewed(marked('bac-son.txt'));
    expect(dossier.submissions.map(({ file, circulation }) => [file, circulation])).toContainEqual([
      'bac-son.txt',
      'meeting',
    ]);
    expect(dossier.problems.filter(({ code }) => code === 'KH19').map(({ file }) => file)).toEqual(['bac-son.txt']);
    expect((await reviewed()).problems.map(({ code }) => code)).not.toContain('KH19');
  });
});
