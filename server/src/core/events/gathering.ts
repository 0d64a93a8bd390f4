import { setTimeout } from "node:timers/promises";

/** Under load, what happens within so many milliseconds is handed on together: a reaction asks once for many events. The first after a pause does not wait. */
const GATHER_MS = 20;
const MOST_REMEMBERED = 1000;

/** Which workspace is next: one that was not served just now, or has more than a batch. Where all were, the first that may be served again. */
export function gatherer(): { next(due: Set<string>): Promise<string>; note(workspaceId: string, more: boolean): void } {
  /** From when on each may be served again. */
  const again = new Map<string, number>();
  return {
    next: async (due) => {
      const waits = [...due].map((id) => ({ id, ms: (again.get(id) ?? 0) - performance.now() }));
      const first = waits.find(({ ms }) => ms <= 0) ?? waits.reduce((one, other) => (other.ms < one.ms ? other : one));
      if (first.ms > 0) await setTimeout(first.ms);
      return first.id;
    },
    note: (workspaceId, more) => {
      if (again.size > MOST_REMEMBERED) again.clear();
      again.set(workspaceId, more ? 0 : performance.now() + GATHER_MS);
    },
  };
}
