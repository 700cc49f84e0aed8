/**
 * Everything that can be asked of an authority, as bytes: what is the same in them is the same.
 */
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import type { ActingSession } from './access/acting.ts';
import { reviews } from './deeds-sample.ts';
import { wordsOfFigures } from './figures/figure-words.ts';
import { everyFigure } from './figures/figures.ts';
import { bytesOfPaper, readingOf, sendingsFor, statesOfPapers } from './figures/paper-states.ts';
import { sumsReckoned } from './figures/reckoned-sums.ts';
import { periodsOfYear } from './figures/sum-cells.ts';
import { evidenceOf } from './making-good/evidence.ts';
import { extensionsAsked } from './making-good/extension-requests.ts';
import { findingsOfReview, findingsWithStates } from './making-good/keep-findings.ts';
import { besideTask, evidenceListed, setBy } from './making-good/task-in-full.ts';
import { tasksOnRecord } from './making-good/tasks.ts';
import { casesOf, registersOf } from './registers/registers.ts';
import { draftFrozen, draftsOf } from './reports/drafts.ts';
import { figuresChanged, reportIssued, reportsIssued } from './reports/issue.ts';
import { editsOf, papersWorkedOn, seenOf } from './reports/working-text.ts';
import { carriedInto, holesOnRecord } from './reviews/closing.ts';
import { confirmationsFor, namesAnswered, waiversFor } from './reviews/confirmations.ts';
import { reviewStates } from './reviews/keep-reviews.ts';
import { meetingPapers, meetingsOf, opinionsOf } from './reviews/meetings.ts';
import { reviewsOf } from './reviews/reviews.ts';
import { clausesNobodyOwns, clausesOf } from './what/clauses.ts';
import { directivesOf } from './what/directives.ts';
import { indicatorsOfAllTimes } from './what/indicators.ts';
import { owedFor, regimesOf } from './what/regimes.ts';
import { targetsOf } from './what/targets.ts';
import { bodiesOf, holidaysOf, registerKeeper } from './who/authority.ts';
import { relationsOfUnits, unitsOfAllTimes } from './who/units.ts';

const periods = periodsOfYear(2019);

/** All that can be asked of an authority, but for kept sums, which `audit` holds against reckoned ones. */
export async function everythingOf(session: ActingSession, authority: string): Promise<string> {
  const of = async (review: (typeof reviews)[number]) => {
    const meetings = await meetingsOf(session, authority, review);
    const paper = { review, paper: 'bao-cao' };
    const drafts = await draftsOf(session, authority, paper);
    const told: unknown[] = [meetings, drafts, await sendingsFor(session, authority, { review })];
    for (const { id } of meetings)
      told.push(
        await opinionsOf(session, authority, { review, meeting: id }),
        await meetingPapers(session, authority, { review, meeting: id }),
      );
    for (const { draft } of drafts) told.push(await draftFrozen(session, authority, { ...paper, draft }));
    for (const worked of await papersWorkedOn(session, authority, review))
      told.push(
        await editsOf(session, authority, { review, paper: worked }),
        await seenOf(session, authority, { review, paper: worked }),
      );
    for (const version of [1, 2])
      told.push(
        await reportIssued(session, authority, { ...paper, version }),
        await figuresChanged(session, authority, { ...paper, version }),
      );
    told.push(
      await carriedInto(session, authority, review),
      await holesOnRecord(session, authority, { review, on: day('2019-10-20') }),
      await waiversFor(session, authority, review),
      await namesAnswered(session, authority, review),
      await confirmationsFor(session, authority, review),
      (await findingsOfReview(session, authority, review)).map(({ entry: _, ...one }) => one),
      await readingOf(session, authority, { review, file: 'bc0.txt' }),
      await wordsOfFigures(session, authority, { review }),
      await statesOfPapers(session, authority, { review }),
      await bytesOfPaper(session, authority, { review, file: 'bc0.txt' }),
    );
    return told;
  };
  return JSON.stringify([
    await everyFigure(session, authority),
    await sumsReckoned(session, authority, { periods }),
    [await unitsOfAllTimes(session, authority), await relationsOfUnits(session, authority)],
    [await indicatorsOfAllTimes(session, authority), await targetsOf(session, authority)],
    [await directivesOf(session, authority), await clausesOf(session, authority)],
    await clausesNobodyOwns(session, authority),
    [await regimesOf(session, authority), await owedFor(session, authority, period('2019-M09'))],
    [await bodiesOf(session, authority), await holidaysOf(session, authority)],
    await registerKeeper(session, authority),
    [await reviewsOf(session, authority), await reviewStates(session, authority)],
    [await findingsWithStates(session, authority), await tasksOnRecord(session, authority)],
    [await evidenceOf(session, authority, 'nv-0'), await extensionsAsked(session, authority)],
    [await setBy(session, authority, null), await besideTask(session, authority, { task: 'nv-0', units: null })],
    await evidenceListed(session, authority, { task: 'nv-0', units: null }),
    await reportsIssued(session, authority),
    [await registersOf(session, authority), await casesOf(session, authority, 'vi-pham')],
    await of(reviews[0]),
    await of(reviews[1]),
  ]);
}
