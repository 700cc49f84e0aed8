/**
 * Who leads a proposed task and who supports it: by the register of units and by who said what, never by guess.
 */
import type { Unit, UnitCode } from '#core/unit.ts';
import { byText } from '#cycle/grouping.ts';
import type { Shortcoming } from '#prose/write/numbered.ts';

type Grounds = {
  readonly units: readonly Unit[];
  /** Who wrote a file. */
  readonly writerOf: (file: string) => UnitCode | null;
};

/**
 * The owner of the first indicator that falls short, a whole before its parts; else the agency in charge of the field
 * that names it; else the one unit it is about; else the unit in charge of the fewest other fields. Null when nobody is.
 *
 * @example leadOf(item, ground) // 'chi-cuc-thue'
 */
export function leadOf({ findings, assessments, field }: Shortcoming, { units, writerOf }: Grounds): UnitCode | null {
  const reckoned = assessments.filter(({ indicator }) =>
    findings.some((finding) => finding.indicator === indicator.code && finding.units.length === 0),
  );
  const [measured] = [...reckoned, ...assessments];
  if (measured !== undefined) return measured.indicator.owner;
  const about = [...new Set(findings.flatMap((finding) => finding.units))];
  const told = new Set(findings.map((finding) => finding.field));
  const inCharge = units
    .filter((unit) => unit.fields.some((one) => one === field || told.has(one)))
    .sort((a, b) => a.fields.length - b.fields.length || units.indexOf(a) - units.indexOf(b));
  const writers = findings.flatMap(({ evidence }) => evidence.places.map(({ file }) => writerOf(file)));
  const [only, another] = about;
  const named = inCharge.find(({ code, kind }) => kind !== 'ward' && writers.includes(code));
  if (named !== undefined) return named.code;
  if (only !== undefined && another === undefined) return only;
  return inCharge[0]?.code ?? null;
}

/** Who owns the other indicators, the agencies that name the matter, and the units it is about. */
export function supportOf(
  { findings, assessments }: Shortcoming,
  { units, writerOf, lead }: Grounds & { readonly lead: UnitCode | null },
): readonly UnitCode[] {
  const owners = assessments.map(({ indicator }) => indicator.owner);
  const writers = findings.flatMap(({ evidence }) => evidence.places.map(({ file }) => writerOf(file)));
  const agencies = units.filter(({ code, kind }) => kind !== 'ward' && writers.includes(code)).map(({ code }) => code);
  const about = findings.flatMap((finding) => finding.units);
  const wanted = [...new Set([...owners, ...agencies, ...about])].filter((unit) => unit !== lead);
  const order = new Map(units.map(({ code, kind }, index) => [code, (kind === 'ward' ? 1000 : 0) + index]));
  return wanted.sort((a, b) => (order.get(a) ?? 9999) - (order.get(b) ?? 9999) || byText(a, b));
}
