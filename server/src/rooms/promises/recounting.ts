import { milliseconds, type Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import { theDesk } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import type { Task } from "../../core/jobs/running.ts";
import * as conversations from "../conversations/index.ts";
import { hoursOf } from "./looking.ts";
import { nearest } from "./rules/nearest.ts";
import { counted } from "./rules/promise.ts";
import { openPromises, putDues, runningAfter } from "./store/promises.ts";

/** The business has changed something of itself, perhaps its opening hours: what runs is counted anew, as a job. */
export const askForRecount: Reaction<"settings.changed"> = async (tx, events) => {
  if (events.some(({ payload }) => payload.what === "workspace")) tx.enqueue("recount-promises", {}, { key: `recount-promises:${tx.workspaceId}` });
};

const AT_ONCE = 2000;
const FIRST = "00000000-0000-0000-0000-000000000000";

export const recountPromises: Task = async (desk, payload) => {
  await recount(desk, (payload as { workspaceId: string }).workspaceId);
};

/** Count all that runs in opening hours anew. Run again, it finds nothing to do. Returns how many are due at another time now. */
export async function recount(desk: Desk, workspaceId: string): Promise<number> {
  let moved = 0;
  for (let after: string | null = FIRST; after !== null;) {
    const from: string = after;
    const batch = await desk.transaction(workspaceId, (tx) => recountAfter(tx, from));
    moved += batch.moved;
    after = batch.last;
  }
  if (moved > 0) await desk.transaction(workspaceId, async (tx) => void tx.record("settings.changed", theDesk, { what: "promises", id: null }));
  return moved;
}

async function recountAfter(tx: Tx, after: string): Promise<{ moved: number; last: string | null }> {
  const running = await runningAfter(tx, after, AT_ONCE);
  const hours = await hoursOf(tx);
  const anew = running
    .map((one) => counted(one, hours, tx.now))
    .filter((now, at) => isOther(now.dueAt, running[at]!.dueAt) || isOther(now.warnAt, running[at]!.warnAt));
  if (anew.length > 0) {
    await putDues(tx, anew);
    const conversationIds = [...new Set(anew.map((one) => one.conversationId))];
    const open = Map.groupBy(await openPromises(tx, conversationIds, []), (one) => one.conversationId);
    // Not by `showPromises`: it would write every conversation; browsers are told once, at the end, that all is to be asked anew.
    await conversations.putShown(
      tx,
      [...open].map(([conversationId, promises]) => ({ conversationId, shown: nearest(promises) })),
    );
  }
  return { moved: anew.length, last: running.length < AT_ONCE ? null : running.at(-1)!.id };
}

/** The database writes the same moment with more decimals. */
const isOther = (one: Instant | null, other: Instant | null): boolean => (one && milliseconds(one)) !== (other && milliseconds(other));
