/**
 * Directing documents as papers cite them: type, symbol or number, date, issuer; the date after a comma on Party papers.
 *
 * A symbol is printed only as the register has it; where it has none, the number and the issuer say which one is meant.
 */
import type { Directive } from '#core/directive.ts';
import { fold } from '#core/spelling.ts';
import type { Task } from '#core/task.ts';
import { dayWords, type Pen } from './pen.ts';

/** `Nghị quyết số 28-NQ/TU, ngày 05/9/2018 của Thành ủy`. */
export function cited(directive: Directive, { layout }: Pen): string {
  const day = directive.date === null ? '' : `${layout.citationComma ? ',' : ''} ngày ${dayWords(directive.date)}`;
  return `${directive.type} số ${directive.symbol ?? directive.number}${day} của ${directive.issuer}`;
}

/** The directives of a task that its words do not already name. */
export function sourcesOf(task: Task, pen: Pen): readonly string[] {
  const words = fold(task.what);
  return task.directives
    .map((code) => pen.matter.directives.find((directive) => directive.code === code))
    .filter((directive): directive is Directive => directive !== undefined)
    .filter((directive) => !names(words, directive))
    .map((directive) => cited(directive, pen));
}

/** The type and number stand in the words, with or without `số`; `5` and `05` are one number. */
function names(words: string, { type, number }: Directive): boolean {
  const between = `(?: ${fold('hành động')})?(?: ${fold('số')})?`;
  return new RegExp(`${escaped(fold(type))}${between} 0*${escaped(number.replace(/^0+/, ''))}(?!\\d)`, 'u').test(words);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
