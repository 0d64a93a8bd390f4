import { isBefore } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import type { DeskEvent } from "../../../core/events/types.ts";
import type { DueClock } from "../../../core/ticker.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import * as conversations from "../../conversations/index.ts";
import { waitsIn } from "./rules/waiting.ts";
import { timed } from "./running-out.ts";
import * as store from "./store/waits.ts";
import type { Scope } from "./store/waits.ts";

type Heard = "message.received" | "reply.written" | "reply.taken-back" | "reply.failed" | "mood.corrected" | "conversation.changed" | "conversation.resolved";

/**
 * Who waits since when, and by what they showed that it takes too long. The waits of the customers concerned are counted anew from their messages, as far back as
 * an event reaches: so it may run twice, and what it makes is what counting everything anew would make.
 */
export const followWaits: Reaction<Heard> = async (tx, events) => {
  const threads = await conversations.customersIn(tx, [...new Set(events.map(({ payload }) => payload.conversationId))]);
  const ids = threads.map(({ conversationId }) => conversationId);
  const latest = await store.latestBeginnings(tx, ids);
  const whose = new Map(threads.map((one) => [one.conversationId, one]));
  const scopes = new Map<string, Scope>();
  for (const event of events) {
    const thread = whose.get(event.payload.conversationId);
    if (!thread) continue;
    const reach = reachOf(event, { spam: thread.spam, latest: latest.get(thread.conversationId) });
    if (reach === null) continue;
    const known = scopes.get(thread.customerId);
    scopes.set(thread.customerId, { id: thread.customerId, since: known ? earlier(known.since, reach.since) : reach.since });
  }
  await countAnew(tx, [...scopes.values()]);
};

type Around = { spam: boolean; latest: { beganAt: string; isOpen: boolean } | undefined };

/** How far back an event changes something; null: it changes nothing. */
function reachOf({ name, at }: DeskEvent<Heard>, { spam, latest }: Around): { since: string | null } | null {
  switch (name) {
    case "message.received":
    case "reply.written":
    case "conversation.resolved":
      return { since: latest ? latest.beganAt : at };
    case "reply.taken-back":
    case "reply.failed":
    case "mood.corrected":
      return { since: null };
    case "conversation.changed":
      // Marked as spam with waits, or no longer so and without; put back to "customer's turn" while they waited. Tags and names change nothing.
      if (spam !== (latest === undefined)) return { since: null };
      return latest?.isOpen ? { since: latest.beganAt } : null;
  }
}

const earlier = (one: string | null, other: string | null): string | null => (one === null || other === null ? null : isBefore(one, other) ? one : other);

/** Two customers became one, or one became two again. */
export const followPeople: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  const ids = new Set(events.flatMap(({ payload }) => [payload.customerId, payload.otherId]));
  await countAnew(
    tx,
    [...ids].map((id) => ({ id, since: null })),
  );
};

/** Count the waits of these customers anew. */
async function countAnew(tx: Tx, asked: Scope[]): Promise<void> {
  if (asked.length === 0) return;
  await store.holdWaits(tx);
  const scopes = await reachingBack(tx, asked);
  const facts = await conversations.waitingFacts(tx, scopes);
  const byCustomer = Map.groupBy(facts, ({ customerId }) => customerId);
  await store.putWaits(tx, scopes, await timed(tx, [...byCustomer.values()].flatMap(waitsIn)));
}

/** Widened until no wait is cut through: one that is reached into may overlap one that began earlier still. */
async function reachingBack(tx: Tx, asked: Scope[]): Promise<Scope[]> {
  for (let scopes = asked; ;) {
    const wider = await store.widened(tx, scopes);
    if (wider.every((one, at) => one.since === scopes[at]!.since)) return wider;
    scopes = wider;
  }
}

const AT_ONCE = 200;

/** All waits anew, out of the messages: after an import, or to be sure. Run again, it makes the same. */
export async function rebuildWaits(desk: Desk, workspaceId: string): Promise<number> {
  let all = 0;
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    const ids: string[] = await desk.transaction(workspaceId, async (tx) => {
      const some = await conversations.customersWithThreads(tx, from, AT_ONCE);
      await countAnew(
        tx,
        some.map((id) => ({ id, since: null })),
      );
      return some;
    });
    all += ids.length;
    after = ids.at(-1) ?? null;
    more = ids.length === AT_ONCE;
  }
  return all;
}

/** Who waited since when, and by what they showed that it took too long. */
export const waitsProjection: Projection = {
  name: "waits",
  digest: (tx) => sumOf(tx, "waits"),
  rebuild: async (desk, workspaceId) => void (await rebuildWaits(desk, workspaceId)),
};

export const rebuildWaitsTask: Task = async (desk, payload) => {
  await rebuildWaits(desk, payload.workspaceId);
};

/** Messages that are older than the waits: counted once, as a job. */
export const backfillClock: DueClock = {
  name: "waits",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueCounts, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      const ours = await store.claimCount(tx);
      if (ours) askToRebuild(tx);
      return ours ? 1 : 0;
    }),
};

/** Count all waits of a business anew, as a job. */
export function askToRebuild(tx: Tx): void {
  tx.enqueue("rebuild-waits", {}, { key: `rebuild-waits:${tx.workspaceId}` });
}
