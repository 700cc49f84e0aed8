/**
 * The way from a figure of the report down to the sentences and cells it came from (design.md, promise 1).
 *
 * Derivations are the inner nodes, with their arithmetic; figures and targets are the leaves, with file, place and quote.
 */

import { covered } from '#cycle/match/likeness.ts';
import { wordsIn } from '#cycle/match/words.ts';
import type { DossierJson } from './dossier.ts';
import { printNodes } from './trace-print.ts';

type DerivationJson = DossierJson['derivations'][number];
type FigureJson = DossierJson['figures'][number];
type TargetJson = DossierJson['targets'][number];

/** One number and what it rests on. A number met a second time on the same way is named, not unfolded again. */
export type TraceNode = {
  readonly key: string;
  /** The indicator's name, or what is counted. */
  readonly label: string;
  readonly of:
    | { readonly kind: 'derivation'; readonly derivation: DerivationJson }
    | { readonly kind: 'figure'; readonly figure: FigureJson; readonly by: string }
    | { readonly kind: 'target'; readonly target: TargetJson; readonly directive: string | null }
    | { readonly kind: 'named'; readonly words: string };
  readonly from: readonly TraceNode[];
};

/**
 * The results whose indicator the words name, diacritics or not, best first; each with its completion, growth, path, gap
 * and pace. A key of the dossier traces that number alone.
 *
 * @example trace(dossier, 'thu ngan sach')[0]?.label // 'Thu ngân sách nhà nước trên địa bàn'
 */
export function trace(dossier: DossierJson, words: string): readonly TraceNode[] {
  const lookup = lookupIn(dossier);
  const asked = words.trim();
  const exact = lookup.node(asked, []);
  if (exact.of.kind !== 'named' || lookup.isNamed(asked)) return [exact];
  const wanted = indicatorsNamed(asked, dossier);
  const best = Math.max(0, ...wanted.values());
  return dossier.assessments
    .filter(({ indicator }) => best > 0 && wanted.get(indicator) === best)
    .flatMap(keysOfRow)
    .map((key) => lookup.node(key, []));
}

type Row = DossierJson['assessments'][number];

/** The numbers of a row that the report prints, the result first. */
function keysOfRow({ now, comparison, completions, outlook }: Row): readonly string[] {
  const keys = [
    now,
    comparison?.result,
    ...completions.map(({ result }) => result),
    outlook?.path,
    outlook?.gapToPlan,
    outlook?.pace,
  ];
  return [...new Set(keys.filter((key) => key !== null && key !== undefined))];
}

type Lookup = {
  readonly node: (key: string, above: readonly string[]) => TraceNode;
  readonly isNamed: (key: string) => boolean;
};

function lookupIn(dossier: DossierJson): Lookup {
  const derivations = new Map(dossier.derivations.map((one) => [one.key, one]));
  const figures = new Map(dossier.figures.map((one) => [one.key, one]));
  const targets = new Map(dossier.targets.map((one) => [one.key, one]));
  const names = new Map(dossier.indicators.map(({ code, name }) => [code, name]));
  const units = new Map(dossier.units.map(({ code, name }) => [code, name]));
  const named = namesIn(dossier);
  const node = (key: string, above: readonly string[]): TraceNode => {
    const derivation = derivations.get(key);
    if (derivation !== undefined) {
      const way = [...above, key];
      const from = derivation.from.filter((next) => !way.includes(next)).map((next) => node(next, way));
      return { key, label: names.get(derivation.indicator ?? '') ?? '', of: { kind: 'derivation', derivation }, from };
    }
    const figure = figures.get(key);
    if (figure !== undefined) {
      const by = units.get(figure.unit) ?? figure.unit;
      return {
        key,
        label: names.get(figure.indicator) ?? figure.indicator,
        of: { kind: 'figure', figure, by },
        from: [],
      };
    }
    const target = targets.get(key);
    if (target !== undefined) {
      const directive = dossier.directives.find(({ code }) => code === target.directive);
      const cited = directive
        ? `${directive.type} ${directive.symbol ?? directive.number} (${directive.issuer})`
        : null;
      return {
        key,
        label: names.get(target.indicator) ?? '',
        of: { kind: 'target', target, directive: cited },
        from: [],
      };
    }
    const finding = dossier.findings.find(({ id }) => id === key);
    const from = (finding?.evidence.keys ?? [])
      .filter((next) => !above.includes(next))
      .map((next) => node(next, [...above, key]));
    return { key, label: '', of: { kind: 'named', words: named.get(key) ?? key }, from };
  };
  return { node, isNamed: (key) => named.has(key) };
}

/** Tasks, findings and units: what is counted. */
const namesIn = (dossier: DossierJson): ReadonlyMap<string, string> =>
  new Map([
    ...dossier.units.map(({ code, name }) => [code, name] as const),
    ...dossier.carried.map(({ task }) => [task.id, task.what] as const),
    ...dossier.remedies.map(({ id, what }) => [id, what] as const),
    ...dossier.findings.map(({ id, words, indicator }) => [id, words ?? indicator ?? id] as const),
  ]);

/** Indicators the words name, with the share of the name they are: only the closest are meant. */
function indicatorsNamed(words: string, { indicators }: DossierJson): ReadonlyMap<string, number> {
  const asked = bareWords(words);
  const share = (form: string): number => {
    const its = bareWords(form);
    return asked.size > 0 && covered(asked, its) === 1 ? asked.size / its.size : 0;
  };
  return new Map(
    indicators.map(({ code, name, english, aliases }) => {
      const forms = [code, code.replaceAll('-', ' '), name, english, ...aliases];
      return [code, Math.max(...forms.map(share))];
    }),
  );
}

const bareWords = (words: string): ReadonlySet<string> => new Set(wordsIn(words).map((word) => word.bare));

/** The trace as indented lines for a terminal. */
export const printTrace = (nodes: readonly TraceNode[], language: 'vi' | 'en'): string =>
  printNodes(nodes, language)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
