/**
 * Part one of the report: what was done, field by field, in the order of the outline.
 *
 * Figures first, wholes before parts, key indicators before others; then what units and the committee say in words;
 * at the end what has no figure. Nothing is said twice.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Field } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import { fold } from '#core/spelling.ts';
import type { Block, Run } from '#paper/document.ts';
import type { Section } from '#prose/layout/outline.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import { figureClause, partClause } from './figure-sentence.ts';
import { body, heading, romanLabel, styled } from './lay-out.ts';
import { namesOf, type Pen } from './pen.ts';
import {
  hole,
  joined,
  lowerFirst,
  type Phrase,
  paragraphOf,
  phrase,
  quoted,
  sentence,
  unconfirmedShade,
  wordsIn,
} from './phrase.ts';

/** The sections of part one, numbered from I. */
export const results = (pen: Pen): readonly Block[] =>
  pen.outline.results.sections.flatMap((section, index) => [
    heading(2, { label: romanLabel(index + 1, pen.layout), title: section.title }, pen),
    ...sectionBlocks(section, pen),
  ]);

const sectionBlocks = (section: Section, pen: Pen): readonly Block[] => [
  ...fieldsBlocks(section.fields, pen),
  ...section.sections.flatMap((inner, index) => [
    heading(3, { label: `${index + 1}.`, title: inner.title }, pen),
    ...fieldsBlocks(inner.fields, pen),
  ]),
];

/** A paragraph of figures and one of words for each field; the field is named where a section has several. */
function fieldsBlocks(fields: readonly Field[], pen: Pen): readonly Block[] {
  if (fields.length === 0) return [];
  return fields.flatMap((field) => {
    const name = fields.length > 1 ? styled(`${fieldTerms[field].vi}: `, { italic: true }) : [];
    const paragraphs = [paragraphOf(figuresOf(field, pen)), paragraphOf(wordsOf(field, pen))].filter(
      ({ length }) => length > 0,
    );
    const said =
      paragraphs.length > 0
        ? paragraphs
        : [sentence(phrase(hole(`kết quả lĩnh vực ${lowerFirst(fieldTerms[field].vi)}`)))];
    return said.map((words, index) => body(index === 0 ? phrase(name, words) : words, pen));
  });
}

/** Assessments of a field that the paper says: key ones first, and no mere ingredients of a rate that is said itself. */
const inField = (field: Field, { matter }: Pen): readonly Assessment[] => {
  const ingredients = new Set(
    matter.assessments.flatMap(({ indicator }) =>
      indicator.ratio ? [indicator.ratio.numerator, indicator.ratio.denominator] : [],
    ),
  );
  const ours = matter.assessments.filter(({ indicator }) => indicator.field === field);
  const keyed = ours.filter(({ indicator }) => indicator.key);
  return [...keyed, ...ours.filter(({ indicator }) => !indicator.key && !ingredients.has(indicator.code))];
};

/** A sentence for each key whole with its parts, one for the other figures, and one for what has no figure. */
export function figuresOf(field: Field, pen: Pen): readonly Phrase[] {
  const all = inField(field, pen);
  const codes = new Set(all.map(({ indicator }) => indicator.code));
  const wholes = all.filter(({ indicator }) => indicator.partOf === null || !codes.has(indicator.partOf));
  const keyed = wholes.filter(({ indicator }) => indicator.key);
  const said = keyed.map((whole) => wholeWithParts(whole, all, pen)).filter(({ length }) => length > 0);
  const minor = wholes.filter(({ indicator, now }) => !indicator.key && now.result.value !== null);
  const silent = keyed.filter(({ now }) => now.result.value === null);
  return [
    ...said,
    ...(minor.length === 0
      ? []
      : [
          phrase(
            'số liệu khác: ',
            joined(
              minor.map((one) => partClause(one, null, pen)),
              '; ',
            ),
          ),
        ]),
    ...(silent.length === 0 ? [] : [silence(silent, pen)]),
  ];
}

function wholeWithParts(whole: Assessment, all: readonly Assessment[], pen: Pen): Phrase {
  const clause = figureClause(whole, pen);
  const parts = all.filter(({ indicator }) => indicator.partOf === whole.indicator.code);
  const said = parts.map((part) => partClause(part, whole, pen));
  if (clause.length === 0)
    return joined(
      parts.map((part) => figureClause(part, pen)),
      '; ',
    );
  return said.length === 0 ? clause : phrase(clause, '; trong đó: ', joined(said, '; '));
}

/** Key indicators nobody reported, with who should have. */
function silence(silent: readonly Assessment[], pen: Pen): Phrase {
  const names = silent.map(({ indicator }) => `${lowerFirst(indicator.name)} (${pen.nameOf(indicator.owner)})`);
  return phrase('chưa có số liệu: ', { text: names.join('; '), shade: hole('').shade ?? '' });
}

/**
 * What is said in words: the committee's own notes and results of the whole authority as written, then in one sentence
 * what single units say of themselves; each once.
 */
export function wordsOf(field: Field, pen: Pen): readonly Phrase[] {
  const below = once(
    resultsIn(field, pen)
      .filter(({ units }) => units.length === 1)
      .map((one) => resultWords(one, pen)),
  );
  const told = wideWords(field, pen);
  return below.length < 2 ? [...told, ...below] : [...told, phrase('ở cơ sở: ', joined(below.map(lowered), '; '))];
}

/** The committee's own notes, then what else is said of the whole authority or of several units. */
function wideWords(field: Field, pen: Pen): readonly Phrase[] {
  const notes = notesIn(field, pen);
  const wide = resultsIn(field, pen).filter(
    ({ units, words }) => units.length !== 1 && !notes.some((note) => resembles(words ?? '', wordsIn(note))),
  );
  return once([...notes, ...wide.map((one) => resultWords(one, pen))]);
}

/** Most words of one stand in the other. */
export function resembles(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => new Set(fold(words).match(/[\p{L}\p{M}]+/gu)));
  const shared = [...(a ?? [])].filter((word) => b?.has(word)).length;
  return shared > 0.5 * Math.min(a?.size ?? 0, b?.size ?? 0);
}

export const notesIn = (field: Field, { matter }: Pen): readonly Phrase[] =>
  matter.review.notes.filter((note) => note.field === field).map((note) => phrase(quoted(note.words)));

export const resultsIn = (field: Field, { matter }: Pen): readonly Finding[] =>
  matter.findings.filter(
    (finding) => finding.kind === 'achievement' && finding.field === field && finding.words !== null,
  );

export const resultWords = (finding: Finding, pen: Pen): Phrase =>
  phrase(withoutAdvice(proposedWords(finding)), aboutUnits(finding, pen));

/** `tham mưu Ban Thường vụ … ban hành`: what came of the advice is told, not who advised. */
const withoutAdvice = (run: Run): Run => ({
  ...run,
  text: run.text.replace(/^(?:đã )?tham mưu (?:cho |giúp )?(?=\p{Lu})/iu, ''),
});

const proposedWords = ({ words, id, confirmed }: Finding): Run =>
  confirmed ? { text: quoted(words ?? ''), ref: id } : { text: quoted(words ?? ''), ref: id, shade: unconfirmedShade };

const lowered = ([first, ...rest]: Phrase): Phrase =>
  first ? [{ ...first, text: lowerFirst(first.text) }, ...rest] : [];

/** The units a finding is about, where its words do not name them. */
export function aboutUnits(
  { words, units }: { readonly words: string | null; readonly units: readonly string[] },
  pen: Pen,
): string {
  const said = fold(words ?? '');
  const unnamed = units.filter(
    (unit) => !said.includes(fold(pen.nameOf(unit).replace(/^(phường|xã|thị trấn)\s+/u, ''))),
  );
  return unnamed.length === 0 ? '' : ` (${namesOf(unnamed, pen)})`;
}

/** Drops what another phrase already says word for word, whole or as a part. */
function once(phrases: readonly Phrase[]): readonly Phrase[] {
  const keys = phrases.map((one) => fold(one.map(({ text }) => text).join('')));
  return phrases.filter((_, index) => {
    const key = keys[index] ?? '';
    return !keys.some((other, at) => at !== index && other.includes(key) && (other.length > key.length || at < index));
  });
}
