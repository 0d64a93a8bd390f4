import type { ShownPromise } from "@guli/contract";
import { milliseconds } from "../../../core/clock.ts";
import { isOpen, type Promised } from "./promise.ts";

/**
 * The promise that a line of the inbox shows: of those that run or are broken the one that is due first; a solution that is broken already says nothing new
 * while an answer is still to be given. Where all stand, the one that stands.
 */
export function nearest(promises: Promised[]): ShownPromise | null {
  const open = promises.filter(isOpen);
  const running = open.filter((one) => one.pausedSince === null).toSorted(byUrgency);
  const one = running[0] ?? open[0];
  if (!one) return null;
  return { what: one.what, state: stateOf(one), dueAt: one.dueAt, warnAt: one.warnAt ?? one.warnedAt };
}

function stateOf(one: Promised): ShownPromise["state"] {
  if (one.result === "broken") return "broken";
  return one.pausedSince === null ? "running" : "paused";
}

const isOldNews = (one: Promised): number => (one.what === "solution" && one.result === "broken" ? 1 : 0);
const dueMs = ({ dueAt }: Promised): number => (dueAt === null ? Infinity : milliseconds(dueAt));

/** Infinity less infinity is no number: what is never due comes last together. */
const byUrgency = (one: Promised, other: Promised): number => isOldNews(one) - isOldNews(other) || dueMs(one) - dueMs(other) || 0;
