/** Nobody reads and writes a story faster; nobody leaves a page open for longer and still means it. In milliseconds. */
const SOONEST = 3000;
const LATEST = 24 * 60 * 60 * 1000;

export const isFresh = (shownAt: number, now: number): boolean => now - shownAt >= SOONEST && now - shownAt <= LATEST;
