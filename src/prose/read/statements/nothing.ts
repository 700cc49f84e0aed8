/**
 * `Số vụ cháy không phát sinh`, `Thu tiền sử dụng đất: không phát sinh`: said of an indicator by its name, wherever in a
 * sentence it stands. Zero that was reported, and no missing figure.
 */
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { draft } from './drafts.ts';
import { leadOf } from './leads.ts';
import type { Scene } from './scene.ts';

const nothing = phraseSet(['không phát sinh', 'không có phát sinh', 'chưa phát sinh']);

/** Opens a draft for each indicator that is said to have nothing; what is named behind the words is another matter. */
export function readNothingOf(scene: Scene, from: number): void {
  const { source } = scene;
  const said: typeof scene.drafts = [];
  let since = from;
  for (let at = from; at < scene.to; at += 1) {
    const match = nothing.at(source.tokens, at, scene.to);
    if (!match) continue;
    const ends = match.to >= scene.to || source.tokens[match.to]?.kind === 'mark';
    const before = scene.drafts.findLast((one) => one.to <= at)?.to ?? from;
    const lead = ends ? leadOf(source, Math.max(since, before), at) : null;
    since = match.to;
    const label = lead?.label ?? lead?.plan ?? null;
    if (!label) continue;
    said.push({ ...draft(label.from, match.to, label.text), nothingArose: true, parent: parentAt(scene, label.from) });
  }
  scene.drafts.push(...said);
  scene.drafts.sort((a, b) => a.from - b.from);
}

/** The whole of the parts it stands among. */
const parentAt = ({ drafts }: Scene, from: number): string | null =>
  drafts.findLast((one) => one.to <= from)?.parent ?? null;
