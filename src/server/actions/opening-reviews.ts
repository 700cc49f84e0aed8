/**
 * A review opened by what the last one was, and its days and particulars put right while nobody else has.
 */
import { day } from '#core/day.ts';
import { periodsAfter, proposedReview } from '#core/next-review.ts';
import { cumulativeTo, type PeriodCode, period as periodOf, spanOf } from '#core/period.ts';
import type { Review } from '#core/review.ts';
import { existsOn } from '#core/unit.ts';
import type { Mistake } from '#server/contract/viewer.ts';
import { Refused } from '#server/refusal.ts';
import { versionOf } from '#server/version.ts';
import { type ActingSession, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { DeedRefused } from '#store/refused.ts';
import { keepSeenReview, reviewStates } from '#store/reviews/keep-reviews.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { bodiesOf, holidaysOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';

type Said = SignedCall<'reviews.open'>['input'];

const told = ({ chair, attendance: _, notes: __, owed, issuer = null, ...review }: Review) => ({
  ...review,
  ...{ issuer, chairName: chair.name, chairPost: chair.post, owed: [...owed] },
});

/** What was said, over what stands: attendance and notes come from elsewhere. */
function reviewOf({ chairName, chairPost, date, reportsDue, previous, period, ...said }: Said, stands: Review | null) {
  return {
    ...said,
    ...{ period: periodOf(period), date: day(date), reportsDue: day(reportsDue) },
    ...{ previous: previous === null ? null : periodOf(previous), chair: { name: chairName, post: chairPost } },
    attendance: stands?.attendance ?? { called: null, present: null, guests: [] },
    notes: stands?.notes ?? [],
  } satisfies Review;
}

type Ground = {
  readonly reviews: readonly Review[];
  readonly bodies: readonly string[];
  readonly units: Awaited<ReturnType<typeof unitsOfAllTimes>>;
};

const groundOf = async (session: ActingSession, authority: string): Promise<Ground> => ({
  reviews: await reviewsOf(session, authority),
  bodies: (await bodiesOf(session, authority)).map(({ code }) => code),
  units: await unitsOfAllTimes(session, authority),
});

/** Everything that is wrong with it, at once. */
function mistakesIn(said: Said, { reviews, bodies, units }: Ground): readonly Mistake[] {
  const { to, from } = spanOf(periodOf(said.period), said.cutOff);
  const strange = said.owed.filter((code) => !units.some((unit) => unit.code === code && existsOn(unit, to)));
  const before = reviews.find(({ period }) => period === said.previous);
  const wrong = (isWrong: boolean, field: string, words: Omit<Mistake, 'field'>): readonly Mistake[] =>
    isWrong ? [{ field: [field], ...words }] : [];
  return [
    ...wrong(!bodies.includes(said.host), 'host', {
      vi: 'Cơ quan này chưa có trong danh mục.',
      en: 'This body is not on record.',
    }),
    ...wrong(said.issuer !== null && !bodies.includes(said.issuer), 'issuer', {
      vi: 'Cơ quan này chưa có trong danh mục.',
      en: 'This body is not on record.',
    }),
    ...wrong(strange.length > 0, 'owed', {
      vi: `Không có đơn vị vào cuối kỳ: ${strange.join(', ')}.`,
      en: `Not there at the end of the period: ${strange.join(', ')}.`,
    }),
    ...wrong(said.date < from, 'date', {
      vi: 'Ngày họp trước khi kỳ bắt đầu.',
      en: 'The meeting is before the period begins.',
    }),
    ...wrong(said.reportsDue > said.date, 'reportsDue', {
      vi: 'Hạn gửi báo cáo sau ngày họp.',
      en: 'Reports would be due after the meeting.',
    }),
    ...wrong(said.previous !== null && before === undefined, 'previous', {
      vi: 'Không có đợt đánh giá của kỳ này.',
      en: 'There is no review of this period.',
    }),
    ...wrong(before !== undefined && spanOf(before.period, before.cutOff).to >= to, 'previous', {
      vi: 'Đợt trước phải kết thúc kỳ sớm hơn đợt này.',
      en: 'The review before must be of an earlier period.',
    }),
  ];
}

async function save(call: Pick<SignedCall<'reviews.open'>, 'works' | 'asking'>, said: Said, seen: string | null) {
  const { works, asking } = call;
  const of = periodOf(said.period);
  const ground = await asked(works.connection, asking, (session) => groundOf(session, asking.authority));
  const mistakes = mistakesIn(said, ground);
  if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
  const stands = ground.reviews.find(({ period }) => period === of) ?? null;
  if (stands === null && seen !== null) throw new Refused('not-found');
  try {
    const isSeen = (onRecord: Review | null): boolean => (onRecord === null ? null : versionOf(onRecord)) === seen;
    await keepSeenReview(works.connection, asking, { review: reviewOf(said, stands), seen: isSeen });
  } catch (error) {
    if (!(error instanceof DeedRefused && error.reasons.includes('saved-since'))) throw error;
    if (seen === null) throw new DeedRefused(of, ['review-there']);
    const now = await asked(works.connection, asking, (session) => readOne(session, asking.authority, of));
    throw new Refused('conflict', { standing: now });
  }
  return { done: true } as const;
}

async function readOne(session: ActingSession, authority: string, of: PeriodCode): Promise<AnswerOf<'reviews.read'>> {
  const review = (await reviewsOf(session, authority)).find(({ period }) => period === of);
  if (review === undefined) throw new Refused('not-found');
  const state = (await reviewStates(session, authority)).find((one) => one.review === of);
  const holidays = await holidaysOf(session, authority);
  return { ...told(review), version: versionOf(review), closedOn: state?.closedOn ?? null, holidays: [...holidays] };
}

async function proposed({ works, asking, input }: SignedCall<'reviews.proposed'>) {
  return asked(works.connection, asking, async (session) => {
    const { authority } = asking;
    const reviews = await reviewsOf(session, authority);
    const latest = reviews.reduce<Review | null>((a, b) => (a === null || endOf(a) < endOf(b) ? b : a), null);
    const choices = latest === null ? firstChoices(dayIn(asking.at)) : periodsAfter(latest.period);
    const of = periodOf(input.period ?? choices[0] ?? '');
    // A round for an earlier period follows the one before it.
    const earlier = reviews.filter((one) => endOf(one) < spanOf(of, one.cutOff).to);
    const last = earlier.reduce<Review | null>((a, b) => (a === null || endOf(a) < endOf(b) ? b : a), null);
    const holidays = await holidaysOf(session, authority);
    const found = proposedReview(of, {
      ...{
        last,
        holidays,
        regimes: await regimesOf(session, authority),
        units: await unitsOfAllTimes(session, authority),
      },
    });
    return {
      review: told(found.review),
      isThere: reviews.some(({ period }) => period === of),
      choices: [...choices],
      dueBy:
        found.dueBy === null
          ? null
          : { code: found.dueBy.code, name: found.dueBy.name, days: found.dueBy.dueAfterDays },
      gone: [...found.gone],
      holidays: [...holidays],
    };
  });
}

const endOf = ({ period, cutOff }: Review): string => spanOf(period, cutOff).to;

/** Of an authority that never held one: the period the day stands in, and those after. */
function firstChoices(today: string): readonly PeriodCode[] {
  const [year, month] = today.split('-').map(Number);
  const begun = cumulativeTo((year ?? 0) - 1, 12);
  return periodsAfter(begun).filter((of) => Number(spanOf(of, 'calendar').to.slice(5, 7)) >= (month ?? 0));
}

export const openingActions: ActionsOf<'reviews.proposed' | 'reviews.open' | 'reviews.read' | 'reviews.change'> = {
  'reviews.proposed': proposed,
  'reviews.open': (call) => save(call, call.input, null),
  'reviews.read': ({ works, asking, input }) =>
    asked(works.connection, asking, (session) => readOne(session, asking.authority, periodOf(input.review))),
  'reviews.change': (call) => {
    const { review, seen, ...said } = call.input;
    return save(call, { ...said, period: review }, seen);
  },
};
