/**
 * How one number of the dossier is printed: its decimals, its measure, its sign, and what it is called.
 * Not known, nothing arose, not applicable and zero stay four different things.
 */
import { monthsLeft } from '#core/period.ts';
import type { Derivation, DossierIndex, Indicator, NumberNode } from '#web/dossier/dossier-index.ts';
import { indicatorOf } from '#web/dossier/dossier-index.ts';
import type { Speech } from '#web/language.tsx';

const signedKinds: ReadonlySet<Derivation['kind']> = new Set(['growth', 'points', 'difference']);
const reckonedMonths: ReadonlySet<Derivation['kind']> = new Set([
  'pace',
  'average-so-far',
  'average-last-year',
  'best-ever',
  'path',
]);

export type PrintedNumber = {
  /** The number, or the words that stand for it. */
  readonly text: string;
  readonly known: boolean;
  readonly measure: string;
};

/** The number as the reader's language prints it, without its measure. */
export function printNode(index: DossierIndex, node: NumberNode | undefined, speech: Speech): PrintedNumber {
  if (!node) return { text: '—', known: false, measure: '' };
  const indicator = indicatorOf(index, node);
  if (node.kind === 'derivation') return printDerivation(node.derivation, indicator, speech);
  if (node.kind === 'target') {
    const growth = node.target.as === 'growth';
    const text = growth
      ? speech.signed(node.target.value)
      : speech.number(node.target.value, decimalsFor(node.target.value, indicator));
    return { text, known: true, measure: growth ? '%' : (indicator?.measure ?? '') };
  }
  const { figure } = node;
  if (figure.state === 'nothing-arose') return { text: speech.say('nothing-arose.short'), known: true, measure: '' };
  if (figure.state === 'not-applicable' || figure.value === null) return { text: '—', known: false, measure: '' };
  return {
    text: speech.number(figure.value, decimalsFor(figure.value, indicator)),
    known: true,
    measure: indicator?.measure ?? '',
  };
}

function printDerivation(
  { kind, value, measure }: Derivation,
  indicator: Indicator | undefined,
  speech: Speech,
): PrintedNumber {
  if (value === null) return { text: '—', known: false, measure };
  const percent = measure === '%' || measure === 'điểm phần trăm';
  const decimals =
    kind === 'count'
      ? 0
      : percent && indicator?.measure !== '%'
        ? 1
        : decimalsFor(value, indicator, reckonedMonths.has(kind));
  return {
    text: signedKinds.has(kind) ? speech.signed(value, decimals) : speech.number(value, decimals),
    known: true,
    measure,
  };
}

/** The indicator's own decimals; a monthly average of a count keeps one, so that it does not look counted. */
function decimalsFor(value: string, indicator: Indicator | undefined, reckoned = false): number {
  const own = indicator?.decimals ?? 1;
  return reckoned && own === 0 && value.includes('.') ? 1 : own;
}

/** What kind of number it is: `So với cùng kỳ`; of a cap, the best ever is the least. */
export function kindWords(index: DossierIndex, node: NumberNode, { say }: Speech): string {
  if (node.kind === 'target') return say(`basis.${node.target.basis}`);
  if (node.kind === 'figure') return say(`vintage.${node.figure.vintage}`);
  const { kind, period } = node.derivation;
  const least = kind === 'best-ever' && indicatorOf(index, node)?.direction === 'lower';
  return say(least ? 'kind.least-ever' : `kind.${kind}`, monthWords(monthsLeft(period), say));
}

/** How the months left are called, one or several: `{left}` opens a sentence, `{these}` stands in one. */
export const monthWords = (left: number, say: Speech['say']): { readonly left: string; readonly these: string } => {
  const number = left === 1 ? 'month' : 'months';
  return { left: say(`${number}.left`), these: say(`${number}.these`) };
};

/** Every figure below it is confirmed by a named person. */
export const isConfirmed = (node: NumberNode): boolean =>
  node.kind === 'derivation' ? node.derivation.confirmed : node.kind === 'target' || node.figure.confirmed !== null;

export const nameOf = (indicator: Indicator | undefined, speech: Speech): string =>
  indicator ? (speech.language === 'vi' ? indicator.name : indicator.english) : '';
