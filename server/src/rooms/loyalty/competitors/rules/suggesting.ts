/** How often conversations named a competitor: in the last seven days, and in the eight weeks before them. */
export type Heard = { conversations: number; before: number };

const WEEKS_BEFORE = 8;
const FEWEST = 3;
const TIMES = 2;
/** Once in a hundred quiet weeks it is chance. */
const RARE = 0.01;

/**
 * The usual number a week, where this week is more than chance makes of it: at least three conversations, twice the usual, and so many only once in a hundred
 * weeks if they come like a Poisson process. One more is added to what was seen, so that the first mention ever is not a sensation. Null: nothing unusual.
 */
export function unusual({ conversations, before }: Heard): number | null {
  const usual = before / WEEKS_BEFORE;
  const careful = (before + 1) / WEEKS_BEFORE;
  if (conversations < FEWEST || conversations < TIMES * usual) return null;
  return atLeast(conversations, careful) < RARE ? usual : null;
}

/** P(X >= k) of a Poisson variable with this mean. */
function atLeast(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let i = 0; i < k; i += 1) {
    below += term;
    term *= mean / (i + 1);
  }
  return 1 - below;
}
