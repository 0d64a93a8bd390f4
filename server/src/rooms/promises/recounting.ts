import { milliseconds, type Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import { theDesk } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import type { Task } from "../../core/jobs/running.ts";
import * as conversations from "../conversations/index.ts";
import { hoursOf } from "./looking.ts";
import { nearest } from "./rules/nearest.ts";
import { counted, isOpen } from "./rules/promise.ts";
import { openPromises, putDues } from "./store/promises.ts";

/** The business has changed something of itself, perhaps its opening hours: what runs is counted anew, as a job. */
export const askForRecount: Reaction<"settings.changed"> = async (tx, events) => {
  if (events.some(({ payload }) => payload.what === "workspace")) tx.enqueue("recount-promises", {}, { key: `recount-promises:${tx.workspaceId}` });
};

const PAGE = 30_000;
const CHUNK = 2500;
/** Several at once: while the database writes one, the next is counted. */
const LANES = 3;
const FIRST = "00000000-0000-0000-0000-000000000000";

export const recountPromises: Task = async (desk, { workspaceId }) => {
  await recount(desk, workspaceId);
};

/** Count all that runs in opening hours anew. Run again, it finds nothing to do. Returns how many are due at another time now. */
export async function recount(desk: Desk, workspaceId: string): Promise<number> {
  let moved = 0;
  for (let after: string | null = FIRST; after !== null;) {
    const from: string = after;
    const page = await desk.read(workspaceId, (tx) => conversations.shownAfter(tx, from, PAGE));
    moved += await inLanes(page, (ids) => desk.transaction(workspaceId, (tx) => recountIn(tx, ids)));
    after = page.length < PAGE ? null : page.at(-1)!;
  }
  if (moved > 0) await desk.transaction(workspaceId, async (tx) => void tx.record("settings.changed", theDesk, { what: "promises", id: null }));
  return moved;
}

async function inLanes(page: string[], work: (ids: string[]) => Promise<number>): Promise<number> {
  let [next, done] = [0, 0];
  const lane = async () => {
    while (next < page.length) {
      const ids = page.slice(next, (next += CHUNK));
      const moved = await work(ids);
      done += moved;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return done;
}

/** In these conversations, each with all of its open promises, since it shows the nearest of them. */
async function recountIn(tx: Tx, conversationIds: string[]): Promise<number> {
  const [open, hours] = [await openPromises(tx, conversationIds, []), await hoursOf(tx)];
  const anew = open.map((one) => (one.hours === "opening" && isOpen(one) ? counted(one, hours, tx.now) : one));
  const moved = anew.filter((one, at) => isOther(one.dueAt, open[at]!.dueAt) || isOther(one.warnAt, open[at]!.warnAt));
  if (moved.length === 0) return 0;
  await putDues(tx, moved);
  const touched = new Set(moved.map((one) => one.conversationId));
  const byConversation = Map.groupBy(anew, (one) => one.conversationId);
  // Not by `showPromises`: it would write every conversation; browsers are told once, at the end, that all is to be asked anew.
  await conversations.putShown(
    tx,
    [...touched].map((conversationId) => ({ conversationId, shown: nearest(byConversation.get(conversationId) ?? []) })),
  );
  return moved.length;
}

/** The database writes the same moment with more decimals. */
const isOther = (one: Instant | null, other: Instant | null): boolean => (one && milliseconds(one)) !== (other && milliseconds(other));
