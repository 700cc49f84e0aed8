/**
 * What of a folder may be kept in a database: nothing of a paper under a secrecy stamp, whichever noun it belongs to, and
 * no paper too large to be one. What is left out is named; figures and words that were read in it go with it.
 */
import { createHash } from 'node:crypto';
import { witnessOf } from '#core/figure.ts';
import type { ReviewKept, StandingKept } from '#core/kept.ts';
import type { Problem } from '#core/problem.ts';
import type { WholeFolder } from '#cycle/folder/whole-folder.ts';
import { stampOf } from '#cycle/take-in/stamped.ts';
import { problem } from '#prose/words/problems.ts';
import type { Engines } from './engines.ts';

type Admitted = { readonly whole: WholeFolder; readonly left: readonly Problem[] };
type Paper = { readonly file: string; readonly bytes: Uint8Array; readonly size?: number };

/** The folder without what may not be kept, and what that was. */
export async function admitted(given: WholeFolder, { readPaper }: Pick<Engines, 'readPaper'>): Promise<Admitted> {
  const left: Problem[] = [];
  const barred = async ({ file, bytes, size }: Paper): Promise<Problem | null> => {
    if (size !== undefined) return problem('TP00', { file }, { why: 'quá 100 MB', whyEnglish: 'over 100 MB' });
    const intake = await readPaper(bytes, { name: file });
    return intake.ok && stampOf(intake.document) !== null ? problem('BM01', { file }) : null;
  };
  const shut = new Set<string>();
  const looked = await Promise.all(papersOf(given).map(async (paper) => ({ paper, bar: await barred(paper) })));
  for (const { paper, bar } of looked)
    if (bar !== null) {
      left.push(bar);
      shut.add(hashOf(paper.bytes));
    }
  return { whole: shut.size === 0 ? given : without(given, (bytes) => shut.has(hashOf(bytes))), left };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every paper a folder holds; a draft is named after what it is a draft of. */
const papersOf = ({ kept, reviews }: WholeFolder): readonly Paper[] => [
  ...(kept?.tasks ?? []).flatMap(({ evidence }) => evidence),
  ...reviews.flatMap(({ sent, kept: of }) => [
    ...sent,
    ...(of?.meetings ?? []).flatMap(({ papers }) => papers),
    ...(of?.drafts ?? []).map(({ paper, bytes }) => ({ file: paper, bytes })),
    ...(of?.issued ?? []).flatMap(({ paper, bytes }) => (bytes === null ? [] : [{ file: paper, bytes }])),
  ]),
];

type IsShut = (bytes: Uint8Array) => boolean;

function without({ kept, reviews, ...whole }: WholeFolder, isShut: IsShut): WholeFolder {
  const gone = new Set(
    reviews.flatMap(({ review, sent }) =>
      sent.filter(({ bytes }) => isShut(bytes)).map(({ file }) => `reviews/${review.period}/reports/${file}`),
    ),
  );
  return {
    ...whole,
    ...(kept === undefined ? {} : { kept: standingWithout(kept, gone, isShut) }),
    reviews: reviews.map(({ sent, kept: of, ...review }) => ({
      ...review,
      sent: sent.filter(({ bytes }) => !isShut(bytes)),
      ...(of === undefined ? {} : { kept: ofReviewWithout(of, review.review.period, { gone, isShut }) }),
    })),
  };
}

const standingWithout = (kept: StandingKept, gone: ReadonlySet<string>, isShut: IsShut): StandingKept => ({
  ...kept,
  figures: kept.figures.filter(({ source }) => !gone.has(witnessOf(source)?.file ?? '')),
  findings: kept.findings.map((one) => ({
    ...one,
    evidence: one.evidence.filter((said) => 'key' in said || !gone.has(`reviews/${said.review}/reports/${said.file}`)),
  })),
  tasks: kept.tasks.map((one) => ({ ...one, evidence: one.evidence.filter(({ bytes }) => !isShut(bytes)) })),
});

type Without = { readonly gone: ReadonlySet<string>; readonly isShut: IsShut };

/** Of a stamped draft nothing is kept, nor of what was issued from it. */
function ofReviewWithout(kept: ReviewKept, period: string, { gone, isShut }: Without): ReviewKept {
  const shutPapers = new Set(
    [...kept.drafts, ...kept.issued].filter(({ bytes }) => bytes !== null && isShut(bytes)).map(({ paper }) => paper),
  );
  return {
    ...kept,
    papers: kept.papers.filter(({ file }) => !gone.has(`reviews/${period}/reports/${file}`)),
    meetings: kept.meetings.map((one) => ({ ...one, papers: one.papers.filter(({ bytes }) => !isShut(bytes)) })),
    drafts: kept.drafts.filter(({ paper }) => !shutPapers.has(paper)),
    issued: kept.issued.filter(({ paper }) => !shutPapers.has(paper)),
    edits: kept.edits.filter(({ paper }) => !shutPapers.has(paper)),
    seen: kept.seen.filter(({ paper }) => !shutPapers.has(paper)),
  };
}
