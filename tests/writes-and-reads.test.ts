/**
 * What the product writes it can read: reading its own report, notice of conclusions and news item gives back every fact
 * the writer was given, at printed precision, whatever the review (issue 3).
 *
 * The everyday run tries the same reviews every time, so that a change is judged by what it did;
 * `MATTERS=2000 npx vitest run tests/writes-and-reads.test.ts` tries as many others, new ones each time.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { read } from '#prose/read/read.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { sampleMatter } from '#prose/write/matter-sample.ts';
import { writeNews } from '#prose/write/news.ts';
import { writeNotice } from '#prose/write/notice.ts';
import { writeReport } from '#prose/write/report.ts';
import { matters } from './generated-matter.ts';
import { aidsLost, figuresLost, rowsLost } from './printed-facts.ts';
import {
  causesLost,
  countsLost,
  directivesLost,
  findingsLost,
  metaLost,
  reckonedLost,
  tasksLost,
} from './printed-words.ts';

const papers = { report: writeReport, notice: writeNotice, news: writeNews };
const facts = {
  figuresLost,
  rowsLost,
  aidsLost,
  countsLost,
  findingsLost,
  reckonedLost,
  causesLost,
  tasksLost,
  directivesLost,
  metaLost,
};

/** Reviews tried, each by its three papers. */
const tries = process.env.MATTERS ? { numRuns: Number(process.env.MATTERS) } : { numRuns: 120, seed: 20_260_930 };

type Paper = keyof typeof papers;

/** What a paper of the matter prints and its reading lacks; nothing, when all is well. */
function lostIn(paper: Paper, matter: ReviewMatter): readonly string[] {
  const document = papers[paper](matter);
  const reading = read(document);
  return Object.values(facts).flatMap((lost) => lost(matter, document, reading));
}

const kinds = Object.keys(papers) as readonly Paper[];

const lostOf = (matter: ReviewMatter): readonly string[] =>
  kinds.flatMap((paper) => lostIn(paper, matter).map((line) => `${paper}: ${line}`));

describe('reading a paper of the product gives back what it prints', () => {
  test('of reviews of every kind: figures, rows, aids, findings, causes, tasks, citations, head', () => {
    const tried = fc.check(
      fc.property(matters, (matter) => lostOf(matter).length === 0),
      { ...tries, endOnFailure: true },
    );
    const [matter] = tried.counterexample ?? [];
    expect(matter ? lostOf(matter) : [], `seed ${tried.seed}`).toEqual([]);
  }, 600_000);

  test.each(['party', 'state'] as const)('of the review written for reading over, on the side of the %s', (side) => {
    expect(lostOf(sampleMatter(side))).toEqual([]);
  });

  test('also when it comes back as a Word file', async () => {
    const some = fc.sample(matters, 4);
    for (const [index, matter] of some.entries()) {
      const document = papers[kinds[index % kinds.length] ?? 'report'](matter);
      const back = await readPaper(writeDocx(document), { name: 'van-ban.docx' });
      expect(back.ok && factsOf(back.document)).toEqual(factsOf(document));
    }
  });
});

/** What is read, without where it stands: a Word file counts its paragraphs anew, and keeps those that hold only a rule. */
const factsOf = (document: Document): unknown => {
  const { text: _, directives: __, ...facts } = read(document);
  const nowhere = new Set(['place', 'span', 'start', 'end', 'printed']);
  return JSON.parse(
    JSON.stringify(facts, (key, value) =>
      nowhere.has(key) ? undefined : typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value,
    ),
  );
};
