/**
 * Under load, what happens meanwhile is handed on together: a reaction asks once for many events. After each batch a workspace is left alone for twice as long as
 * the batch took, so that handing on takes a third of the time at most while little is new; within these bounds (milliseconds). The first after a pause does not wait.
 */
const SHARE = 2;
const SHORTEST_MS = 20;
const LONGEST_MS = 60;
const MOST_REMEMBERED = 1000;

export type Gatherer = {
  /** Which workspace is next: one that was not served just now, or has more than a batch. Where all were, the first that may be served again. */
  next(due: Set<string>): Promise<string>;
  note(workspaceId: string, served: { more: boolean; tookMs: number }): void;
  /** While somebody waits for the end of all, nobody is left alone. */
  hurry(work: () => Promise<void>): Promise<void>;
};

export function gatherer(): Gatherer {
  /** From when on each may be served again. */
  const again = new Map<string, number>();
  let hurried = 0;
  let wake = () => {};
  const pass = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    next: async (due) => {
      const waits = [...due].map((id) => ({ id, ms: hurried > 0 ? 0 : (again.get(id) ?? 0) - performance.now() }));
      const first = waits.find(({ ms }) => ms <= 0) ?? waits.reduce((one, other) => (other.ms < one.ms ? other : one));
      if (first.ms > 0) await pass(first.ms);
      return first.id;
    },
    note: (workspaceId, { more, tookMs }) => {
      if (again.size > MOST_REMEMBERED) again.clear();
      const rest = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, SHARE * tookMs));
      again.set(workspaceId, more ? 0 : performance.now() + rest);
    },
    hurry: async (work) => {
      hurried += 1;
      wake();
      await work().finally(() => (hurried -= 1));
    },
  };
}
