/**
 * The register as the rules of a check see it: what was known on the day, and which statements of the document are
 * surely about one of its indicators. A document of one of the units is about that unit; one of the authority's own
 * bodies is about the whole.
 */
import type { Day } from '#core/day.ts';
import { knownBy } from '#core/figure.ts';
import { type PeriodCode, parsePeriod, spanOf } from '#core/period.ts';
import { fold } from '#core/spelling.ts';
import type { Unit } from '#core/unit.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { type Fact, factsOf } from '#cycle/match/facts.ts';
import { catalogueOf } from '#cycle/match/label.ts';
import { matchFact } from '#cycle/match/match.ts';
import { type Reporters, reportersIn } from '#cycle/match/reporters.ts';
import { subjectNamed } from '#cycle/match/subjects.ts';
import { recogniseUnit, unitsOfPeriod } from '#cycle/take-in/recognise-unit.ts';
import type { Register, RegisterMatch } from '#prose/check/rule.ts';
import { bare as lettersOf } from '#prose/lexicon/fold.ts';
import type { Reading } from '#prose/read/reading.ts';

/** What of an authority's folder a check asks. */
export type RegisterFolder = Pick<
  Folder,
  'authority' | 'units' | 'relations' | 'indicators' | 'targets' | 'history' | 'directives' | 'tasks'
>;

type About = { readonly reading: Reading; readonly file: string; readonly on: Day };

/** A statement less sure than this is let pass: a wrong alarm costs more than a missed figure. */
const SURE = 0.9;
const LEVEL = /^(?:phường|xã|thị trấn|đặc khu)\s+/iu;
const SHORTEST_NAME = 5;

/** The register for one document; `on` is the day of the check, and nothing known later is used. */
export function registerFor(folder: RegisterFolder, about: About): Register {
  const { units, indicators, targets, history, directives, tasks } = folder;
  const figures = knownBy(history, about.on);
  return {
    units,
    indicators,
    targets,
    figures,
    directives,
    tasks: tasks.map(({ task }) => task),
    matches: matchesIn(folder, about),
  };
}

function matchesIn(
  { authority, units, indicators }: RegisterFolder,
  { reading, file }: About,
): readonly RegisterMatch[] {
  const period = parsePeriod(reading.meta.period ?? '');
  if (period === null) return [];
  const living = unitsOfPeriod(units, period);
  const sender = senderOf({ reading, file, units: living, period, name: authority.name });
  if (sender === null) return [];
  const known = indicators.filter((one) => isLiving(one, period));
  const catalogue = catalogueOf(known, authority.name);
  const byCode = new Map(known.map((indicator) => [indicator.code, indicator]));
  const reporters = reportersIn(living, known);
  const ground = { catalogue, indicators: byCode, reporters: sender.whole ? everywhere(reporters) : reporters };
  return factsOf(file, reading).flatMap((fact): readonly RegisterMatch[] => {
    const of = parsePeriod(fact.period ?? period);
    if (of === null || isPassedOver(fact)) return [];
    const subject = fact.whose === null ? sender.unit : subjectNamed(fact.whose, sender.unit, living);
    if (subject === null) return [];
    const outcome = matchFact(fact, subject, ground);
    if (outcome.kind === 'question' || outcome.match.confidence < SURE || fact.printed === null) return [];
    const { indicator, value } = outcome.match;
    return [
      {
        at: { start: fact.at.start, end: fact.at.end },
        indicator,
        unit: subject === sender.unit && sender.whole ? indicator.owner : subject.code,
        whole: subject === sender.unit && sender.whole,
        period: of,
        value,
        printed: { ...fact.printed, measure: fact.unit ?? indicator.measure },
        approx: fact.approx,
        estimate: fact.estimate,
      },
    ];
  });
}

const isPassedOver = ({ target, until, nothingArose, ambiguous, value, counted }: Fact): boolean =>
  target || until !== null || nothingArose || ambiguous !== null || value === null || counted;

function isLiving({ from, to }: { readonly from: Day; readonly to: Day | null }, period: PeriodCode): boolean {
  const span = spanOf(period, 'calendar');
  return from <= span.to && (to === null || to >= span.from);
}

/** Whoever speaks for the whole may speak of every indicator. */
const everywhere = (reporters: Reporters): Reporters => ({ ...reporters, supplies: () => true });

type Sender = { readonly unit: Unit; readonly whole: boolean };

type From = {
  readonly reading: Reading;
  readonly file: string;
  readonly units: readonly Unit[];
  readonly period: PeriodCode;
  readonly name: string;
};

/** The unit the document is of, or the authority itself; null for a document of somebody else or of nobody named. */
function senderOf({ reading, file, units, period, name }: From): Sender | null {
  const sent = { file, bytes: new Uint8Array(), unit: null, received: null, version: null };
  const { unit } = recogniseUnit(sent, reading, { units, period, authority: name });
  if (unit !== null) return { unit, whole: false };
  const said = fold(reading.meta.issuer ?? reading.meta.host ?? '');
  if (units.some((one) => namedIn(one, file))) return null;
  const bare = fold(name.replace(/^(?:phường|xã|quận|huyện|thành phố|thị xã|tỉnh)\s+/iu, ''));
  return said.includes(bare) ? { unit: wholeNamed(name, period), whole: true } : null;
}

/** `Bieu nam 2019 - bac-son.xlsx`: of a unit, though nothing in it says so; the whole's figures are not its own. */
function namedIn({ name }: Unit, file: string): boolean {
  const letters = (words: string): string => lettersOf(words).replace(/[^a-z0-9]/g, '');
  const own = letters(name.replace(LEVEL, ''));
  return own.length >= SHORTEST_NAME && letters(file).includes(own);
}

const wholeNamed = (name: string, period: PeriodCode): Unit => ({
  code: '',
  name,
  kind: 'party',
  from: spanOf(period, 'calendar').from,
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
});
