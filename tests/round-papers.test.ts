/**
 * The papers of a round written from reviews of every kind: our own check finds no error in any of them, and every number
 * of the summary resolves to what the review holds.
 *
 * `MATTERS=200 npx vitest run tests/round-papers.test.ts` tries as many others.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '#core/day.ts';
import { period } from '#core/period.ts';
import { checkFile } from '#cycle/check/check-file.ts';
import { conferenceOf, type RoundGround } from '#cycle/round/round-ground.ts';
import { type RoundNouns, type RoundPaperKind, roundPaperFile, roundPaperKinds } from '#cycle/round/round-paper.ts';
import type { Document } from '#paper/document.ts';
import { countDerivations } from '#prose/write/counts.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { writeSummary } from '#prose/write/round/summary.ts';
import { matters } from './generated-matter.ts';

const tries = process.env.MATTERS ? { numRuns: Number(process.env.MATTERS) } : { numRuns: 12, seed: 20_260_930 };

/** Generated reviews are of any place: the round stands on the day of the review. */
const groundOf = (matter: ReviewMatter): RoundGround => ({
  ...{ authority: matter.authority, units: matter.units, side: matter.side, reviewed: matter },
  bodies: [matter.body, ...(matter.issuer ? [matter.issuer] : [])],
  review: { ...matter.review, host: matter.body.code, issuer: matter.issuer?.code ?? null },
  dated: matter.review.date,
});

function nounsOf(matter: ReviewMatter): RoundNouns {
  const meeting = conferenceOf(matter.review, matter.body);
  const tasks = [
    ...matter.remedies.map((task) => ({ ...task, proposed: false })),
    ...matter.carried.map(({ task }) => task),
  ];
  const of = { meeting, begins: '08:00', secretary: 'Vũ Hải Nam', decided: tasks.slice(0, matter.remedies.length) };
  const { findings, waivers } = matter;
  const month = period(`${matter.review.date.slice(0, 4)}-M${matter.review.date.slice(5, 7)}`);
  const draft = { position: 1, by: null, frozenAt: `${matter.review.date}T00:00:00Z`, step: 'standing' as const };
  return {
    request: { regimes: [], indicators: matter.assessments.map(({ indicator }) => indicator), contact: null },
    ...{
      invitation: of,
      programme: of,
      script: of,
      attendance: of,
      minutes: of,
      conclusion: of,
      opinions: of,
      summary: {},
    },
    progress: { month, tasks },
    remedied: { findings, tasks, waivers },
    changes: {
      paper: 'báo cáo',
      before: { draft: { ...draft, draft: 1 }, figures: [] },
      after: { draft: { ...draft, draft: 2 }, figures: [] },
    },
  };
}

describe.each(roundPaperKinds)('whatever the review, the %s', (kind: RoundPaperKind) => {
  test('has no error by our own check', async () => {
    for (const matter of fc.sample(matters, tries)) {
      const ground = groundOf(matter);
      const before = kind === 'request' ? { ...ground, reviewed: null, dated: addDays(ground.dated, -20) } : ground;
      const { file, bytes } = roundPaperFile(kind, before, nounsOf(matter)[kind] as never);
      const checked = await checkFile(bytes, file, { on: day('2026-12-31') });
      const told = checked.ok ? checked.problems : [checked.problem];
      const errors = told.filter(({ severity }) => severity === 'error').map(({ code, quote }) => `${code} ${quote}`);
      expect(errors).toEqual([]);
    }
  }, 120_000);
});

test('every number the summary prints resolves to something the review holds', () => {
  fc.assert(
    fc.property(matters, (matter) => {
      const known = stringsIn([matter, countDerivations(matter)]);
      const refs = refsIn(writeSummary(matter));
      expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
    }),
    { ...tries, numRuns: 30 },
  );
});

function stringsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (inner: unknown): void => {
    if (typeof inner === 'string') found.add(inner);
    else if (inner !== null && typeof inner === 'object') for (const one of Object.values(inner)) walk(one);
  };
  walk(value);
  return found;
}

const refsIn = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'section') return [];
    const lines =
      block.kind === 'paragraph'
        ? [block]
        : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
    return lines.flatMap(({ runs }) => runs.flatMap(({ ref }) => ref ?? []));
  });
