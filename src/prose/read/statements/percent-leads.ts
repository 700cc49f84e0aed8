/**
 * The words before a percent where they mean another thing than elsewhere: `tăng trưởng` behind a name is its movement, `giảm tỷ
 * lệ hộ nghèo 1,5%` says by how much, `khá 48,2%` behind `giỏi 24,6%` is the next grade.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AMOUNT_NAMES } from '#prose/lexicon/labels.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FLOW_HEADS, GRADES, GROWING, GROWTH_NAMES, SECTOR_HEADS, type Verb } from '#prose/lexicon/statements.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Lead } from './leads.ts';
import type { Part } from './scene.ts';

const GROWTHS: ReadonlySet<string> = new Set(['tăng trưởng', ...GROWTH_NAMES]);
const growths = phraseSet(GROWTH_NAMES);
const growing = phraseSet([...GROWING, ...SECTOR_HEADS, ...FLOW_HEADS, ...AMOUNT_NAMES]);
const grades = phraseSet(GRADES);
const rates = phraseSet(['tỷ lệ', 'tỉ lệ']);
const MORE = 'hơn';
const GROWN = ['tăng', 'trưởng'].map(fold);
const AIMS = phraseSet([
  'mục tiêu',
  'chỉ tiêu',
  'kịch bản',
  'mức',
  'đà',
  'nhịp',
  'nhịp độ',
  'tỷ lệ',
  'giá trị',
  'tốc độ',
]);
/** `giảm tỷ lệ hộ nghèo 1,5%`: by how much a rate is to move. */
const MOVES: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  [fold('giảm'), 'down'],
  [fold('tăng'), 'up'],
]);
/** Between a grade and its number stand at most a comma and `và`. */
const LONGEST_JOIN = 3;
const means = phraseSet(['bình quân', 'trung bình']);

/** A percent with the words before it as they are meant: what is named, and how it moved. */
export function asMeant(source: Source, part: Part): Part {
  const { quantity, before, lead } = part;
  const named = growthNamed(part);
  if (named) return { ...part, modifies: false, lead: { ...lead, label: named, verb: null } };
  if (growsAlone(part)) return { ...part, modifies: true, lead: { ...lead, label: null, verb: 'up' } };
  const mover = moverOf(source, part);
  if (mover) return { ...part, lead: mover };
  const grade = gradeBefore(source, part);
  if (grade)
    return {
      ...part,
      modifies: false,
      quantity: { ...quantity, approx: null },
      lead: { ...lead, label: grade, verb: null },
    };
  const behind = part.since === quantity.from && before?.quantity?.to === quantity.from;
  if (!behind || quantity.approx !== MORE || before?.quantity?.kind === 'percent') return part;
  // `54.900 tấn hơn 11,6%`: right behind an amount `hơn` is a growth and no approximation.
  return { ...part, quantity: { ...quantity, approx: null }, lead: { ...lead, verb: 'up' } };
}

/** `mục tiêu năm 2026: tăng trưởng 12%`: behind a colon the word is the name of the rate. */
function growthNamed({ lead, quantity }: Part): Lead['label'] {
  const text = lead.verbWords ?? '';
  if (
    !lead.fresh ||
    lead.semicolon ||
    lead.label !== null ||
    lead.base !== null ||
    text.toLowerCase() !== 'tăng trưởng'
  )
    return null;
  return { from: quantity.from - text.split(' ').length, to: quantity.from, text };
}

/** `248.600 triệu đồng, bằng 86,4% dự toán, tăng trưởng 11,7%`: behind an amount the bare word says that it grew. */
const growsAlone = ({ before, lead }: Part): boolean =>
  lead.comma &&
  lead.verb === null &&
  lead.label !== null &&
  GROWTHS.has(lead.label.text.toLowerCase()) &&
  before?.quantity !== null &&
  before?.quantity?.kind !== 'percent' &&
  before?.growth === null;

/** `ngành công nghiệp tăng trưởng 12,6%`: its name moved; `tỷ lệ hộ nghèo` behind `giảm` does too. Null for any other name. */
function moverOf({ tokens, ...source }: Source, { lead, quantity }: Part): Lead | null {
  const { label } = lead;
  if (label === null || lead.verb !== null || quantity.kind !== 'percent') return null;
  const verb = MOVES.get(tokens[label.from - 1]?.key ?? '');
  if (verb && rates.at(tokens, label.from) && lead.base === null && lead.bracket === null && !lead.colon)
    return { ...lead, verb };
  const mean = means.at(tokens, label.to - 2, label.to)?.to === label.to ? 2 : 0;
  const end = label.to - mean - GROWN.length;
  if (end <= label.from || !GROWN.every((key, at) => tokens[end + at]?.key === key)) return null;
  if (!growing.at(tokens, label.from)) return null;
  if ([1, 2, 3].some((back) => AIMS.at(tokens, end - back, end)?.to === end) || growths.at(tokens, label.from))
    return null;
  return {
    ...lead,
    verb: 'up',
    label: { from: label.from, to: end, text: wordsBetween({ tokens, ...source }, label.from, end) },
  };
}

/** `giỏi 24,6%, khá 48,2%, trung bình 20%`: the next grade of those that the one before it names; null where it is none. */
function gradeBefore(source: Source, { before, lead, quantity, since }: Part): Lead['label'] {
  const { tokens } = source;
  if (before?.quantity?.kind !== 'percent' || quantity.kind !== 'percent' || lead.label !== null) return null;
  if (!GRADED.test(before.label)) return null;
  for (let from = since; from < Math.min(quantity.number, since + LONGEST_JOIN); from += 1) {
    const grade = grades.at(tokens, from, quantity.number);
    if (grade?.to === quantity.number) return { from, to: grade.to, text: wordsBetween(source, from, grade.to) };
  }
  return null;
}

const GRADED = new RegExp(`(?:^|\\s)(?:${GRADES.join('|')})$`, 'iu');
