/**
 * What was worked out once from a text is not worked out again: reports say the same words thousands of times.
 */

/** So many answers are kept; then all are forgotten and gathered anew, so that memory stays bounded. */
const MOST = 20_000;

/** Longer texts seldom come again, and would fill the memory. */
const LONGEST = 400;

/**
 * The same function of a text, which remembers what it has answered, within bounds; for a function that depends on
 * its text alone and whose answers nobody changes.
 *
 * @example remembered((word) => word.toUpperCase())('ha') // 'HA'
 */
export function remembered<Answer>(work: (text: string) => Answer, most = MOST): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    const answer = work(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
