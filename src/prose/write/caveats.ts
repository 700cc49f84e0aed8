/**
 * What must be said beside a figure: that units are missing from it, up to which day it counts, that sources disagree.
 *
 * The full words stand where a set of missing units is met first; after that the number of units says it.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Contest } from '#core/consolidation.ts';
import { choiceTerms } from '#prose/words/terms.ts';
import { annexName } from './lay-out.ts';
import { printed, printedCount, share, traced, unitAfter } from './numbers.ts';
import { dayWords, isPartial, kindWord, namesOf, type Pen } from './pen.ts';
import { joined, type Phrase, phrase } from './phrase.ts';

/** More missing units than this are counted, and named in the annex. */
const namedAtMost = 3;

/**
 * `(số liệu của 8/10 phường; chưa có số liệu phường Lãm Hà)`, shorter from the second time on. Units that sent no report
 * at all are said once at the head of the paper.
 */
export function coverageNote(assessment: Assessment, pen: Pen): Phrase {
  const said = coverageWords(assessment, pen);
  return said.length > 0 ? phrase('(', said, ')') : [];
}

/** The same without its brackets. */
export function coverageWords(assessment: Assessment, pen: Pen): Phrase {
  const full = pen.firstToSay.has(assessment.indicator.code);
  const { now, indicator } = assessment;
  const known = indicator.formed === 'added' && now.coverage.missing.every((unit) => pen.silent.has(unit));
  const units = isPartial(now) && !known ? unitWords(assessment, { full, pen }) : [];
  return joined([units, untilWords(assessment)], '; ');
}

/** The same for a column of notes, short and without brackets, a phrase for each point. */
export function caveatLines(assessment: Assessment, pen: Pen): readonly Phrase[] {
  const units = isPartial(assessment.now) ? shortWords(assessment, pen) : [];
  return [units, untilWords(assessment), doubtWords(assessment, pen)].filter(({ length }) => length > 0);
}

/** `9/10 phường (thiếu Lãm Hà)`; column 9 then compares the same units. */
function shortWords(assessment: Assessment, pen: Pen): Phrase {
  const { coverage, result } = assessment.now;
  if (assessment.indicator.formed !== 'added') return unitWords(assessment, { full: true, pen });
  const kind = kindWord(coverage.expected, pen);
  const missing = namesOf(coverage.missing, pen).replaceAll(`${kind} `, '');
  const same = assessment.comparison?.sameUnits ? '; so cùng kỳ: cùng đơn vị' : '';
  return phrase(
    traced(share(coverage.reported.length, coverage.expected.length), result),
    ` ${kind} (thiếu ${missing})${same}`,
  );
}

function unitWords(assessment: Assessment, { full, pen }: { readonly full: boolean; readonly pen: Pen }): Phrase {
  const { coverage, result, parts } = assessment.now;
  if (assessment.indicator.formed !== 'added') {
    const others = [...new Set(parts.map(({ reportedBy }) => reportedBy))];
    return phrase(`số liệu do ${namesOf(others, pen)} báo cáo; ${namesOf(coverage.missing, pen)} chưa gửi`);
  }
  const covered = traced(share(coverage.reported.length, coverage.expected.length), result);
  const many = phrase(covered, ` ${kindWord(coverage.expected, pen)}`);
  if (!full) return many;
  const others = coverage.missing.filter((unit) => !pen.silent.has(unit));
  const few = others.length <= namedAtMost;
  const who = few
    ? namesOf(others, pen)
    : `${printedCount(others.length)} ${kindWord(others, pen)} (${annexName(3, pen)})`;
  return phrase('số liệu của ', many, `; chưa có số liệu ${who}`);
}

/** Where one source counted up to a day that is not the period's end. */
function untilWords({ now }: Assessment): Phrase {
  const days = [...new Set(now.parts.map((part) => part.until))];
  const [only] = days;
  return days.length === 1 && only ? phrase(`tính đến ngày ${dayWords(only)}`) : [];
}

/** In square brackets: whose figures disagree, and what the other source of a whole gives; annex 1 says which was taken and why. */
export function doubtNote(assessment: Assessment, pen: Pen): Phrase {
  const contested = assessment.now.contests.filter(({ differs }) => differs);
  const names = contested.map(({ unit, chosen }) => phrase({ text: pen.nameOf(unit), ref: chosen }));
  const brief =
    names.length === 0 ? [] : phrase(joined(names, ', '), ` có số liệu khác nhau, xem ${annexName(1, pen)}`);
  const said = joined([brief, besideWords(assessment, pen)], '; ');
  return said.length > 0 ? phrase('[', said, ']') : [];
}

function doubtWords(assessment: Assessment, pen: Pen): Phrase {
  const contests = assessment.now.contests.filter(({ differs }) => differs);
  return joined([contestWords(contests, pen), besideWords(assessment, pen)], '; ');
}

function contestWords(contests: readonly Contest[], pen: Pen): Phrase {
  const said = contests.map((contest) =>
    phrase(
      `${pen.nameOf(contest.unit)} có `,
      { text: printedCount(contest.others.length + 1), ref: contest.chosen },
      ` số liệu khác nhau, dùng ${choiceTerms[contest.because].vi}`,
    ),
  );
  return joined(said, '; ');
}

/** A whole that somebody else also gave: the other number, never a silent choice. */
function besideWords({ indicator, now }: Assessment, pen: Pen): Phrase {
  const beside = now.beside;
  if (!beside || beside.difference.eq(0) || now.result.value === null) return [];
  const other = now.result.value.minus(beside.difference);
  const who = beside.sum === null ? `${pen.nameOf(indicator.owner)} báo cáo` : 'cộng từ các đơn vị được';
  return phrase(`${who} `, { text: printed(other, indicator), ref: beside.figure }, unitAfter(indicator.measure));
}
