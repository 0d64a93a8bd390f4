/** Nobody reads and presses faster; nobody leaves a page open for longer and still means it. In milliseconds. */
const SOONEST = 700;
const LATEST = 24 * 60 * 60 * 1000;

/** Whether a form that was shown then may be sent now. */
export const isFresh = (shownAt: number, now: number): boolean => now - shownAt >= SOONEST && now - shownAt <= LATEST;
