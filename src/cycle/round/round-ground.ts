/**
 * The frame of every paper of a round: the authority, whose meeting or paper it is and who signs, the review, the units,
 * and what the review has found up to the paper's day, nothing where it has not begun.
 */
import type { Day } from '#core/day.ts';
import { type Meeting, nothingHeld } from '#core/meeting.ts';
import type { Authority, Body, Review } from '#core/review.ts';
import type { Unit } from '#core/unit.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

export type RoundGround = {
  readonly authority: Authority;
  readonly bodies: readonly Body[];
  readonly review: Review;
  readonly units: readonly Unit[];
  /** The day the paper bears: its layout is that day's, and states are those of that day. */
  readonly dated: Day;
  /** What the review found (`reviewFolder`); null before any report is in. */
  readonly reviewed: ReviewMatter | null;
  /** Party or State layout; the body's own unless switched. */
  readonly side?: 'party' | 'state';
};

/**
 * The frame as writers take it. A body other than the review's host speaks and signs for itself; codes that name no body
 * fall back on the host, and without a host nothing can be written: that refuses with a RangeError.
 *
 * @example roundFrame(ground).dated // '2019-09-15'
 */
export function roundFrame(ground: RoundGround, of: string | null = null): ReviewMatter {
  const { authority, bodies, review, units, dated, reviewed } = ground;
  const host = bodies.find(({ code }) => code === review.host) ?? reviewed?.body;
  if (host === undefined) throw new RangeError(`${authority.code}: no body has the code ${review.host}`);
  const body = bodies.find(({ code }) => code === of) ?? host;
  const signer = bodies.find(({ code }) => code === review.issuer) ?? reviewed?.issuer ?? host;
  const issuer = body.code === host.code ? signer : body;
  const side = ground.side ?? (body.side === 'party' ? 'party' : 'state');
  const found = reviewed ?? nothingYet;
  return { ...found, authority, review, units, body, issuer, side, dated, on: reviewed?.on ?? dated };
}

/** Before the first report is in. */
const nothingYet = {
  ...{ assessments: [], findings: [], waivers: [], carried: [], remedies: [], sent: [], directives: [] },
  confirmed: { count: 0, total: 0 },
} as const;

const kinds: readonly (readonly [RegExp, Meeting['kind']])[] = [
  [/BAN THƯỜNG VỤ/u, 'bureau'],
  [/HỘI ĐỒNG NHÂN DÂN/u, 'council'],
  [/(?:ỦY|UỶ) BAN NHÂN DÂN/u, 'government'],
];

/**
 * The conference a review names itself, for a round that has put no meeting on record.
 *
 * @example conferenceOf(review, host).kind // 'committee'
 */
export function conferenceOf(review: Review, host: Pick<Body, 'code' | 'signing'>): Meeting {
  const { ordinal, term, date, place, chair, attendance } = review;
  const kind = kinds.find(([words]) => words.test(host.signing.on))?.[1] ?? 'committee';
  return {
    ...nothingHeld,
    ...{ id: `review|${review.period}`, body: host.code, kind, ordinal, term, heldOn: date },
    place: place.trim() === '' ? null : place,
    chair: chair.name.trim() === '' ? null : chair,
    ...{ called: attendance.called, present: attendance.present },
  };
}
