import type { Duration } from "../../core/clock.ts";

/** A session that nobody uses ends. */
export const IDLE: Duration = { hours: 30 * 24 };

/** That a session or token is used is written at most this often. */
export const SEEN_EVERY: Duration = { seconds: 60 };

/** What is shown of a session's id: enough to tell an account's sessions apart, and nothing to sign in with. */
export const shownId = (hash: string): string => hash.slice(0, 16);
