/**
 * The procedure of a review: take in, match, confirm, consolidate, carry over, find, propose, write.
 *
 * What could not be matched, what contradicts and who did not report comes first and stops nothing: the rest is reckoned
 * and written with what is there. Same folder, same bytes; nothing known after the day is used.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Day } from '#core/day.ts';
import type { Finding } from '#core/finding.ts';
import type { AnswerKept } from '#core/kept.ts';
import { spanOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Body } from '#core/review.ts';
import { figuresToConfirm } from '#prose/write/counts.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { type Collected, collectedOf } from './dossier/collected.ts';
import type { Dossier } from './dossier/dossier.ts';
import { dossierOf } from './dossier/dossier-of.ts';
import { asKnown, problemsAsKnown } from './folder/as-known.ts';
import type { Folder } from './folder/folder.ts';
import { type Cited, citedIn } from './match/cite.ts';
import { type Confirmed, confirmed } from './match/confirm.ts';
import { enteredIn, onRecord } from './match/entered.ts';
import { meetingsOn, type Stated, type StatedGround, stated } from './match/figures.ts';
import { catalogueOf } from './match/label.ts';
import { reportersIn } from './match/reporters.ts';
import { type Consolidated, consolidateReview } from './reckon/consolidate-review.ts';
import { type Carried, carryTasks } from './remedy/carry-tasks.ts';
import { findAll } from './remedy/find.ts';
import { proposeRemedies, type Remedies } from './remedy/propose-remedies.ts';
import { unitsOfPeriod } from './take-in/recognise-unit.ts';
import { sentOf } from './take-in/sent.ts';
import { type IntakeEngines, type TakenIn, takeIn } from './take-in/take-in.ts';

export type ReviewOptions = {
  /** Nothing known after this day is used; by default the day of the review. */
  readonly on?: Day;
  /** Layout of the papers; by default that of the body that reviews. */
  readonly side?: 'party' | 'state';
  /** What the loader of the folder found. */
  readonly problems?: readonly Problem[];
  /** Quicker ways to read files, where the caller has any. */
  readonly engines?: IntakeEngines;
  /** What people said that words of the papers mean. */
  readonly answers?: readonly AnswerKept[];
};

/** The dossier, and beside it the matter its papers and workbooks are written from. */
export type Reviewed = {
  readonly dossier: Dossier;
  readonly matter: ReviewMatter;
  /** What was read in each paper, as people check it while papers are taken in. */
  readonly collected: () => Collected;
};

/** What every step of a review may know. */
export type Ground = StatedGround & { readonly folder: Folder };

/** What the steps found, one after the other. */
export type Steps = {
  readonly taken: readonly TakenIn[];
  readonly stated: Stated;
  readonly confirmed: Confirmed;
  readonly consolidated: Consolidated;
  readonly carried: Carried;
  readonly remedies: Remedies;
  readonly cited: Cited;
  /** Proposals that findings of people stand in the place of. */
  readonly answered: readonly Finding[];
};

/**
 * Reviews an authority's folder for its period. Never refuses: what is wrong with the reports stands in
 * `dossier.problems`.
 *
 * @example (await reviewFolder(folder, { on: day('2019-09-30') })).dossier.draft // true
 */
export async function reviewFolder(given: Folder, options: ReviewOptions = {}): Promise<Reviewed> {
  const ground = groundOf(withAnswers(given, options), options.on ?? given.review.date);
  const { folder, on, units } = ground;
  const meetings = meetingsOn(ground);
  const all = await takeIn(folder, on, { engines: options.engines, met: meetings.meet });
  const taken = all.filter(({ submission }) => submission.state !== 'later');
  const said = stated(taken, ground, meetings);
  const sure = confirmed([...said.figures, ...enteredIn(folder)], folder.confirmations);
  const { period } = folder.review;
  const indicators = [...ground.indicators.values()];
  const figures = [...sure.figures, ...onRecord(folder)];
  const { units: everyUnit, relations, targets } = folder;
  const consolidated = consolidateReview({ period, units: everyUnit, relations, indicators, targets, figures });
  const { assessments } = consolidated;
  const cited = citedIn(taken, folder.directives, on);
  const carried = carryTasks(taken, {
    folder,
    on,
    assessments,
    consolidated: consolidated.consolidated,
    mentions: cited.mentions,
  });
  const tasks = carried.tasks.map(({ task }) => task);
  const { catalogue, reporters } = ground;
  const { findings, answered } = findAll(taken, { folder, units, catalogue, reporters, assessments, tasks });
  const writerOf = (file: string) => taken.find(({ submission }) => submission.file === file)?.submission.unit ?? null;
  const tasksOf = (unit: string) =>
    taken.flatMap(({ submission, reading }) =>
      submission.unit === unit && submission.state === 'read' ? (reading?.tasks ?? []) : [],
    );
  const ways = { writerOf, tasksOf };
  const remedies = proposeRemedies(findings, { folder, on, units, assessments, carried: carried.tasks, ...ways });
  const body = bodyOf(folder, folder.review.host);
  const issuer = folder.review.issuer == null ? body : bodyOf(folder, folder.review.issuer);
  const matter: ReviewMatter = {
    authority: folder.authority,
    body,
    issuer,
    side: options.side ?? (body.side === 'party' ? 'party' : 'state'),
    review: folder.review,
    on,
    units: folder.units,
    assessments,
    findings,
    waivers: folder.waivers,
    carried: carried.tasks,
    remedies: remedies.tasks,
    sent: sentOf(
      taken.map(({ submission }) => submission),
      folder.review,
    ),
    directives: folder.directives,
    confirmed: confirmedShare(assessments),
  };
  const steps: Steps = { taken, stated: said, confirmed: sure, consolidated, carried, remedies, cited, answered };
  const dossier = dossierOf(matter, steps, { ground, told: problemsAsKnown(options.problems ?? [], on) });
  return { dossier, matter, collected: () => collectedOf(dossier, steps, ground) };
}

/** What named persons answered by the day counts as a name the authority uses. */
function withAnswers(folder: Folder, { answers = [], on = folder.review.date }: ReviewOptions): Folder {
  const said = answers.filter((answer) => answer.on <= on);
  if (said.length === 0) return folder;
  const named = <Item extends { readonly code: string; readonly aliases: readonly string[] }>(
    items: readonly Item[],
    of: 'indicator' | 'unit',
  ): readonly Item[] =>
    items.map((item) => {
      const more = said.filter((answer) => answer[of] === item.code).map(({ words }) => words);
      return more.length === 0 ? item : { ...item, aliases: [...new Set([...item.aliases, ...more])] };
    });
  return { ...folder, indicators: named(folder.indicators, 'indicator'), units: named(folder.units, 'unit') };
}

function groundOf(given: Folder, on: Day): Ground {
  const folder = asKnown(given, on);
  const { review } = folder;
  const { from, to } = spanOf(review.period, 'calendar');
  const units = unitsOfPeriod(folder.units, review.period);
  const indicators = folder.indicators.filter((one) => one.from <= to && (one.to === null || one.to >= from));
  return {
    folder,
    on,
    review,
    units,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    catalogue: catalogueOf(indicators, folder.authority.name),
    reporters: reportersIn(units, indicators),
  };
}

function bodyOf({ bodies, authority }: Folder, wanted: string): Body {
  const found = bodies.find(({ code }) => code === wanted);
  if (found === undefined) throw new RangeError(`${authority.code}: no body has the code ${wanted}`);
  return found;
}

/** Of the figures that somebody must confirm, how many a named person has confirmed. */
function confirmedShare(assessments: readonly Assessment[]): { readonly count: number; readonly total: number } {
  const asked = figuresToConfirm(assessments);
  return { count: asked.filter(({ confirmed }) => confirmed !== null).length, total: asked.length };
}
