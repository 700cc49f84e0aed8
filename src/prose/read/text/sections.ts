/**
 * Which part of the outline each line stands in: results, shortcomings, causes, tasks.
 *
 * Headings set the part for everything below them until a heading of the same depth; a heading
 * that announces nothing inherits (`1. Kinh tế` below `KẾT QUẢ` is results).
 */
import { phraseBook } from '#prose/lexicon/phrase-book.ts';
import { SECTION_CUES, type Section } from '#prose/lexicon/sections.ts';
import type { Source } from '#prose/read/source.ts';
import type { Line } from './lines.ts';

const cues = phraseBook(SECTION_CUES);
/** Phrases that, standing first, do not yet decide: `đánh giá kết quả … nhiệm vụ` is about results. */
const DEEPEST = 9;

/** The section of every line, null before the first heading that announces one. */
export function sectionsOf(source: Source, lines: readonly Line[]): (Section | null)[] {
  const open: { level: number; section: Section | null }[] = [];
  return lines.map((line) => {
    if (line.shape === 'furniture' || line.shape === 'table') return open.at(-1)?.section ?? null;
    const heads = line.shape === 'heading' || endsWithColon(source, line);
    if (heads) {
      const level = line.level ?? DEEPEST;
      const announced = announcedBy(source, line);
      if (line.shape === 'heading' || announced !== null) {
        while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
        open.push({ level, section: announced ?? open.at(-1)?.section ?? null });
      }
    }
    return open.at(-1)?.section ?? null;
  });
}

/** A short line that ends in a colon announces what follows as a heading does. */
function endsWithColon({ tokens }: Source, line: Line): boolean {
  return tokens[line.to - 1]?.key === ':' && line.to - line.body <= 14;
}

/** The first cue in the heading. */
function announcedBy({ tokens }: Source, line: Line): Section | null {
  for (let at = line.body; at < line.to; at += 1) {
    const cue = cues.at(tokens, at, line.to);
    if (cue) return cue.value;
  }
  return null;
}
