import type { Worker } from "./Workers.tsx";

/** How much of what they can take somebody has, from 0 to 1. Who takes nothing is full. */
export const shareOf = ({ load, capacity }: Pick<Worker, "load" | "capacity">): number => (capacity === 0 ? 1 : Math.min(1, load / capacity));

/** Who is here first, of those who has most room; the others by name. */
export function inOrder(people: readonly Worker[]): Worker[] {
  const rank = ({ presence }: Worker) => (presence === "here" ? 0 : 1);
  const burden = (worker: Worker) => (worker.presence === "here" ? shareOf(worker) : 0);
  return people.toSorted((one, other) => rank(one) - rank(other) || burden(one) - burden(other) || one.name.localeCompare(other.name));
}

/** How long it is, in seconds; the clocks of desk and browser may differ a little. */
export const secondsBetween = (since: string, now: string): number => Math.max(0, (Date.parse(now) - Date.parse(since)) / 1000);
