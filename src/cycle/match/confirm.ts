/**
 * Which figures a named person has confirmed (design.md, promise 7): whole files but for some indicators, or single
 * figures whose value must be the one that was read. A confirmation that does not fit is told, never bent.
 */
import { decimal, printDecimal } from '#core/decimal.ts';
import type { Figure } from '#core/figure.ts';
import type { Problem } from '#core/problem.ts';
import type { Confirmations } from '#cycle/folder/folder.ts';
import { problem } from '#prose/words/problems.ts';

export type Confirmed = { readonly figures: readonly Figure[]; readonly problems: readonly Problem[] };

/**
 * The figures with who confirmed them and when; a single confirmation goes before that of its file.
 *
 * @example confirmed(figures, { files: [], figures: [], remedies: [] }).figures === figures // true
 */
export function confirmed(figures: readonly Figure[], confirmations: Confirmations): Confirmed {
  if (confirmations.files.length + confirmations.figures.length === 0) return { figures, problems: [] };
  return {
    figures: figures.map((figure) => ({
      ...figure,
      confirmed: bySingle(figure, confirmations) ?? byFile(figure, confirmations),
    })),
    problems: [...unfitting(figures, confirmations), ...unknownFiles(figures, confirmations)],
  };
}

type Single = Confirmations['figures'][number];

/** Of what was typed over a paper none: that a paper was confirmed says nothing of what is not in it. */
const fileOf = ({ source }: Figure): string =>
  source.kind === 'report' ? source.at.file : source.kind === 'history' ? source.file : '';

const isAbout = (figure: Figure, { indicator, unit }: Single): boolean =>
  figure.indicator === indicator && (figure.unit === unit || figure.reportedBy === unit);

const hasValue = (figure: Figure, { value }: Single): boolean =>
  value === null
    ? figure.source.kind !== 'entry' || figure.value === null
    : (figure.value?.eq(decimal(value)) ?? false);

function bySingle(figure: Figure, { figures }: Confirmations): Figure['confirmed'] {
  const found = figures.find((single) => isAbout(figure, single) && hasValue(figure, single));
  return found === undefined ? null : { by: found.by, on: found.on };
}

function byFile(figure: Figure, { files }: Confirmations): Figure['confirmed'] {
  const found = files.find(
    ({ file, except }) => file.normalize('NFC') === fileOf(figure) && !except.includes(figure.indicator),
  );
  return found === undefined ? null : { by: found.by, on: found.on };
}

function unfitting(figures: readonly Figure[], { figures: singles }: Confirmations): readonly Problem[] {
  return singles.flatMap((single) => {
    const about = figures.filter((figure) => isAbout(figure, single));
    if (about.some((figure) => hasValue(figure, single))) return [];
    const { by, line, indicator, unit } = single;
    if (about.length === 0) return [problem('KH09', { line }, { by, what: `${indicator} / ${unit}` })];
    const read = about.map(({ value }) => (value === null ? 'không phát sinh' : printDecimal(value))).join(', ');
    const value = single.value === null ? '' : printDecimal(decimal(single.value));
    return [problem('KH08', { line }, { by, indicator, unit, value, read })];
  });
}

function unknownFiles(figures: readonly Figure[], { files }: Confirmations): readonly Problem[] {
  const known = new Set(figures.map(fileOf));
  return files
    .filter(({ file }) => !known.has(file.normalize('NFC')))
    .map(({ by, file }) => problem('KH09', { file }, { by, what: file }));
}
