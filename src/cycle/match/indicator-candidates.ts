/**
 * How well a stated label fits each indicator, with everything that stands around it: the measure, the row it is a part
 * of, the heading, who speaks. A part is never taken for its whole, a number never for a rate.
 */
import type { Indicator } from '#core/indicator.ts';
import { isRate } from '#core/measure.ts';
import { remembered } from '#core/remembered.ts';
import {
  bestFirst,
  type Candidate,
  type Catalogue,
  candidatesFor,
  type Fitting,
  FRAME,
  fittingsFor,
  LEADING,
  labelOf,
} from './label.ts';
import { canMeasure, countedNoun } from './measure-fit.ts';

/** Stands for the measure where a label is told by its growth alone, or where the measure is left open. */
export const UNTOLD = '';

/** A label as a paper states it, with what stands around it. */
export type Stated = {
  readonly label: string;
  readonly before?: string;
  /** The measure as printed; null where none is. */
  readonly unit: string | null;
  readonly parent: string | null;
  readonly section?: string | null;
  /** Words of the whole a bare count is a part of: they go for the label, and forbid nothing. */
  readonly within?: string | null;
  /** Whether words of the sentence around it stand in the label: those before a name frame it, they are not the name. */
  readonly framed?: boolean;
  /** Who speaks: a ward need not say its own name. */
  readonly speaker?: string;
};

export type Indicators = { readonly catalogue: Catalogue; readonly indicators: ReadonlyMap<string, Indicator> };

/** The indicators a stated label may be about, best first. */
export function indicatorsFor(stated: Stated, ground: Indicators): readonly Candidate[] {
  const { label, before = '', unit, parent, section, within, framed = false, speaker = '' } = stated;
  const around = {
    before,
    unit: countedNoun(unit ?? ''),
    parent: parent ?? within ?? '',
    section: section ?? '',
    speaker,
    rate: unit !== null && isRate(unit),
  };
  const whole = parent === null ? null : wholeOf(parent, ground);
  const fits = fittingsFor(labelOf(label, around), ground.catalogue, framed ? FRAME : LEADING);
  return bestFirst(
    fits.map((fit) => ({
      of: fit.of,
      score:
        ofScore(fit, whole !== null && isPartOf(fit.of, whole, ground)) *
        measureEvidence(stated, fit.of) *
        kindEvidence(label, fit.of) *
        (whole === null ? 1 : wholeEvidence(fit.of, { whole, parent: parent ?? '' }, ground)),
    })),
  );
}

/** Below its own whole a part may leave out most of its name: `Lâm nghiệp`. */
const ofScore = ({ cover, explained }: Fitting, isPart: boolean): number =>
  cover ** (isPart ? 0.4 : 1) * explained ** 1.5;

/** A whole must be named this well to say that what stands below it is something else. */
const NAMED = 0.8;
const CLEARLY = 1.15;

/** The indicator the row above names; null where it names none for sure. Every row below it asks. */
function wholeOf(parent: string, { catalogue }: Indicators): Indicator | null {
  const asked = wholes.get(catalogue) ?? remembered((row) => wholeNamed(row, catalogue));
  wholes.set(catalogue, asked);
  return asked(parent);
}

const wholes = new WeakMap<Catalogue, (parent: string) => Indicator | null>();

function wholeNamed(parent: string, catalogue: Catalogue): Indicator | null {
  const [first, second] = candidatesFor(labelOf(parent), catalogue);
  if (first === undefined || first.score < NAMED) return null;
  return second === undefined || first.score >= CLEARLY * second.score ? first.of : null;
}

/** The indicator and everything it is a part of. */
export function wholesOf(indicator: Indicator, indicators: ReadonlyMap<string, Indicator>): readonly string[] {
  const codes: string[] = [];
  for (let at: Indicator | undefined = indicator; at && !codes.includes(at.code); ) {
    codes.push(at.code);
    at = at.partOf === null ? undefined : indicators.get(at.partOf);
  }
  return codes;
}

const isPartOf = (indicator: Indicator, whole: Indicator, { indicators }: Indicators): boolean =>
  indicator !== whole && wholesOf(indicator, indicators).includes(whole.code);

const NEVER = 0.02;
/** Below a whole it is not declared a part of, but whose words its name has. */
const NOT_A_PART = 0.85;
/** Below a whole it has nothing to do with: the same words about something else. */
const ELSEWHERE = 0.25;
const RELATED = 0.45;

type Above = { readonly whole: Indicator; readonly parent: string };

/** For a row or clause below a whole: never the whole itself nor what the whole is part of. */
function wholeEvidence(indicator: Indicator, { whole, parent }: Above, ground: Indicators): number {
  if (wholesOf(whole, ground.indicators).includes(indicator.code)) return NEVER;
  if (isPartOf(indicator, whole, ground)) return 1;
  return shareKnown(parent, indicator, ground) >= RELATED ? NOT_A_PART : ELSEWHERE;
}

/** How much of the row above the names of an indicator and of its wholes have. */
function shareKnown(parent: string, indicator: Indicator, { catalogue, indicators }: Indicators): number {
  const { spelling, words } = labelOf(parent);
  const { wordsOf, weightOf } = catalogue[spelling];
  const known = new Set(
    wholesOf(indicator, indicators).flatMap((code) => {
      const one = indicators.get(code);
      return one === undefined ? [] : [...wordsOf(one)];
    }),
  );
  const weight = (some: readonly string[]): number => some.reduce((sum, word) => sum + weightOf(word), 0);
  const said = words.map((word) => word[spelling]);
  return weight(said.filter((word) => known.has(word))) / Math.max(1e-9, weight(said));
}

/** `Tốc độ tăng` of something is told about that thing, in percent. */
const GROWTH = /(?<![\p{L}\p{M}])(?:tốc độ (?:tăng|phát triển)|tăng trưởng|nhịp độ tăng)/iu;
const UNMEASURED = 0.9;

function measureEvidence({ unit, label }: Stated, indicator: Indicator): number {
  if (unit === UNTOLD) return 1;
  if (unit === null) return UNMEASURED;
  if (canMeasure(unit, indicator)) return 1;
  return isRate(unit) && GROWTH.test(label) ? 1 : NEVER;
}

/** What arises anew is no stock; what there is, no flow; a share is no number. */
const ARISING = /(?<![\p{L}\p{M}])(?:phát sinh|mới|tăng thêm|trong kỳ)(?![\p{L}\p{M}])/iu;
const REMAINING = /(?<![\p{L}\p{M}])(?:còn lại|hiện có|cuối kỳ|còn tồn|tồn đọng)(?![\p{L}\p{M}])/iu;
const SHARE = /^[^\p{L}]*(?:tỷ|tỉ) (?:lệ|trọng|suất)(?![\p{L}\p{M}])/iu;
const UNLIKELY = 0.3;

function kindEvidence(label: string, indicator: Indicator): number {
  const names = [indicator.name, ...indicator.aliases];
  if (indicator.kind === 'stock' && ARISING.test(label) && !names.some((name) => ARISING.test(name))) return UNLIKELY;
  if (indicator.kind === 'flow' && REMAINING.test(label) && !names.some((name) => REMAINING.test(name)))
    return UNLIKELY;
  if (SHARE.test(label) && !isRate(indicator.measure)) return names.some((name) => SHARE.test(name)) ? 1 : NEVER;
  return 1;
}
