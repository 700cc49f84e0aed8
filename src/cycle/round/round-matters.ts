/**
 * From plain nouns of the core to what each paper of a round is written from. Nothing is decided here that a person must
 * decide: what is not given stays open.
 */
import type { Day } from '#core/day.ts';
import type { Figure } from '#core/figure.ts';
import type { Finding, Waiver } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Meeting, Opinion } from '#core/meeting.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Regime } from '#core/regime.ts';
import { answersFinding, type CarriedTask, type Task, taskState } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { dayWords, penFor } from '#prose/write/pen.ts';
import { standardAgenda } from '#prose/write/round/agenda.ts';
import type { ReminderMatter } from '#prose/write/round/reminder.ts';
import type {
  ChangesMatter,
  Contact,
  FrozenDraft,
  MeetingMatter,
  RemediedMatter,
  RequestMatter,
} from '#prose/write/round/round-matter.ts';
import { type RoundGround, roundFrame } from './round-ground.ts';

export type RequestNouns = {
  readonly regimes: readonly Regime[];
  readonly indicators: readonly Indicator[];
  /** Those the review says owe a report, where not said. */
  readonly units?: readonly UnitCode[];
  /** The review's own day, where not said. */
  readonly due?: Day;
  readonly contact?: Contact | null;
};

/** The request: the regimes that are owed to us and in force on its day, the key indicators of the period. */
export function requestMatter(ground: RoundGround, nouns: RequestNouns): RequestMatter {
  const { review, dated } = ground;
  const isForce = ({ from, to }: Pick<Regime, 'from' | 'to'>): boolean => from <= dated && (to === null || dated <= to);
  return {
    round: { ...roundFrame(ground), confirmed: { count: 0, total: 0 } },
    units: nouns.units ?? review.owed,
    due: nouns.due ?? review.reportsDue,
    regimes: nouns.regimes.filter((regime) => regime.owed === 'to-us' && isForce(regime)),
    indicators: nouns.indicators.filter(isForce),
    contact: nouns.contact ?? null,
  };
}

/** Whom to remind, by the review's own deadline; before it the reminder asks for that day. */
export function reminderMatter(ground: RoundGround, units: readonly UnitCode[]): ReminderMatter {
  const { review, dated } = ground;
  const pen = penFor(roundFrame(ground));
  return {
    ...{ sender: pen.issuer.office ?? pen.matter.body.name, side: pen.matter.side, names: units.map(pen.nameOf) },
    ...{ period: pen.words.period, due: dayWords(review.reportsDue), ahead: dated <= review.reportsDue },
    meeting: { ordinal: review.ordinal, date: dayWords(review.date) },
  };
}

export type MeetingNouns = {
  readonly meeting: Meeting;
  readonly opinions?: readonly Opinion[];
  /** What the meeting decided; where not said, the assigned tasks of the review. */
  readonly decided?: readonly Task[];
};

/** A meeting: whose it is by its body, its agenda (the standard one where none is set), what was said and decided. */
export function meetingMatter(ground: RoundGround, nouns: MeetingNouns): MeetingMatter {
  const { meeting } = nouns;
  const round = roundFrame(ground, meeting.body);
  return {
    ...{ round, meeting },
    begins: meeting.begins,
    agenda: meeting.agenda.length > 0 ? meeting.agenda : standardAgenda(round, meeting),
    documents: meeting.documents,
    secretary: meeting.secretary,
    opinions: nouns.opinions ?? [],
    vote: meeting.vote,
    decided: nouns.decided ?? round.remedies.filter(({ proposed }) => !proposed),
  };
}

export type ProgressNouns = {
  /** The month reported: `2019-M10`. */
  readonly month: PeriodCode;
  readonly tasks: readonly Task[];
  /** The day the states are of; the paper's own where not said. */
  readonly on?: Day;
};

/** The month's report: every assigned task of conclusions in its state on the day. */
export function progressMatter(ground: RoundGround, { month, tasks, on = ground.dated }: ProgressNouns): ReviewMatter {
  const frame = roundFrame(ground);
  const given = tasks.filter(({ proposed, assignedOn }) => !proposed && assignedOn <= on);
  return {
    ...frame,
    on,
    review: { ...frame.review, period: month, previous: null },
    ...{ assessments: [], findings: [], waivers: [], remedies: [], sent: [] },
    carried: given.map((task) => ({ task, state: taskState(task, on), mentions: [], moved: movedIn(ground, task) })),
    confirmed: { count: 0, total: 0 },
  };
}

const movedIn = ({ reviewed }: RoundGround, { id }: Task): CarriedTask['moved'] =>
  reviewed?.carried.find(({ task }) => task.id === id)?.moved ?? null;

export type RemediedNouns = {
  /** The shortcomings looked at, in order: of the last review, with their states. */
  readonly findings: readonly Finding[];
  readonly tasks: readonly Task[];
  readonly waivers: readonly Waiver[];
};

/** Each shortcoming with the tasks that answer it, as they stand on the paper's day. */
export function remediedMatter(ground: RoundGround, { findings, tasks, waivers }: RemediedNouns): RemediedMatter {
  const round = { ...roundFrame(ground), on: ground.dated, confirmed: { count: 0, total: 0 } };
  const rows = findings
    .filter(({ kind }) => kind === 'shortcoming')
    .map((finding) => ({
      finding,
      tasks: tasks
        .filter((task) => !task.proposed && answersFinding(task, finding.id))
        .map((task) => ({ task, state: taskState(task, ground.dated), mentions: [], moved: movedIn(ground, task) })),
      waiver: waivers.find((waiver) => waiver.finding === finding.id) ?? null,
    }));
  return { round, rows };
}

export type ChangesNouns = {
  readonly paper: string;
  readonly before: FrozenDraft;
  readonly after: FrozenDraft;
  readonly names?: ReadonlyMap<string, string>;
  readonly figures?: readonly Figure[];
};

/** Two drafts side by side; the figures under them are those of the review where not given. */
export function changesMatter(ground: RoundGround, nouns: ChangesNouns): ChangesMatter {
  const round = roundFrame(ground);
  const parts = round.assessments.flatMap(({ now, lastYear, agencyEstimate }) =>
    [now, lastYear, agencyEstimate].flatMap((one) => one?.parts ?? []),
  );
  return { round, names: new Map(), figures: parts, ...nouns };
}
