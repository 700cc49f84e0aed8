import { describe, expect, test } from 'vitest';
import { reviewFolder } from '#cycle/review.ts';
import { sampleFolder } from '#cycle/review-sample.ts';
import { dossierText, parseDossier } from './dossier-json.ts';
import { printTrace, type TraceNode, trace } from './trace.ts';

const dossier = parseDossier(dossierText((await reviewFolder(sampleFolder())).dossier));
const leaves = (node: TraceNode): readonly TraceNode[] => (node.from.length === 0 ? [node] : node.from.flatMap(leaves));

describe('the trace', () => {
  test.each([['thu ngân sách phường'], ['thu ngan sach phuong'], ['Thu NS phường'], ['sum|thu|2019-9M']])(
    '%s leads to the wards’ sentences',
    (words) => {
      const [result] = trace(dossier, words);
      expect(
        result &&
          leaves(result).map(({ of }) =>
            of.kind === 'figure' && of.figure.source.kind === 'report' ? of.figure.source.at.file : of.kind,
          ),
      ).toEqual(['bac-son.txt', 'nam-son.txt']);
    },
  );

  test('words of no indicator find nothing', () => {
    expect(trace(dossier, 'sản lượng cá')).toEqual([]);
  });

  test('prints value, arithmetic, file, place and quote, and a number met again only by name', () => {
    const printed = printTrace(trace(dossier, 'thu ngân sách phường'), 'vi');
    expect(printed).toContain('4,5 + 3,6 = 8,1');
    expect(printed).toContain('bac-son.txt, đoạn 7');
    expect(printed).toContain('“Thu ngân sách phường đạt 4,5 tỷ đồng');
    expect(printed.split('4,5 + 3,6 = 8,1').length).toBe(2);
    expect(printTrace(trace(dossier, 'thu ngân sách phường'), 'en')).toContain('sum: 8,1');
  });
});

describe('the dossier as text', () => {
  test('what is no dossier is told in both languages', () => {
    expect(() => parseDossier('[1,')).toThrow(/JSON/);
    expect(() => parseDossier('{"format":"x"}')).toThrow(/Không phải hồ sơ.*Not a dossier/);
    expect(() => parseDossier('{"format":"bokhuyet-dossier/1"}')).toThrow(/thiếu/);
  });

  test('decimals are strings', () => {
    expect(dossier.derivations.find(({ key }) => key === 'sum|thu|2019-9M')?.value).toBe('8.1');
  });
});
