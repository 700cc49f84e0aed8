/**
 * `doanh thu 168 tỷ đồng, tăng lần lượt 12% và 15,5%`: percents told in turn of the statements before them, the first of the first.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { baseBehind } from './bases.ts';
import type { Part, Scene, Turn } from './scene.ts';

const TURN = ['lần', 'lượt'].map(fold);
const AND = fold('và');
const MOVED = new Set(['tăng', 'giảm'].map(fold));
/** More are not told so in one breath. */
const MOST = 5;

/** The statement that this percent is said of, where it stands in a row told in turn; null where it does not. */
export function inTurn(scene: Scene, part: Part): Turn | null {
  const { tokens } = scene.source;
  const { lead, quantity } = part;
  const own = lead.verb === 'up' || lead.verb === 'down' ? lead.verb : null;
  if (
    lead.label === null &&
    (lead.verb === null || own) &&
    lead.sign === null &&
    scene.turns.length > 0 &&
    !lead.fresh
  ) {
    const turn = scene.turns.shift();
    return turn ? { ...turn, verb: own ?? turn.verb } : null;
  }
  scene.turns = [];
  if (!part.modifies || quantity.kind !== 'percent' || !isToldInTurn(scene, part)) return null;
  const { many, to } = percentsFrom(tokens, quantity.number);
  const said = scene.drafts.slice(-many);
  if (many < 2 || said.length < many || said.some((one) => one.growth !== null)) return null;
  const behind = baseBehind(scene.source, to, scene.to);
  scene.turns = said.map((one) => ({ one, verb: lead.verb, behind }));
  return scene.turns.shift() ?? null;
}

function isToldInTurn({ source: { tokens } }: Scene, { since, quantity }: Part): boolean {
  for (let at = since; at + 1 < quantity.number; at += 1)
    if (tokens[at]?.key === TURN[0] && tokens[at + 1]?.key === TURN[1]) return true;
  return false;
}

/** How many percents follow each other from here with nothing but commas and `và` between them. */
function percentsFrom(tokens: Scene['source']['tokens'], from: number): { many: number; to: number } {
  let many = 0;
  let at = from;
  while (many <= MOST && tokens[at]?.kind === 'number' && tokens[at + 1]?.key === '%') {
    many += 1;
    at += 2;
    if (tokens[at]?.key === ',') at += 1;
    if (tokens[at]?.key === AND) at += 1;
    if (MOVED.has(tokens[at]?.key ?? '')) at += 1;
  }
  return { many, to: at };
}
