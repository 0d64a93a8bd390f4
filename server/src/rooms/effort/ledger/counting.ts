import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import type { DueClock } from "../../../core/ticker.ts";
import * as conversations from "../../conversations/index.ts";
import { countAnew } from "./lining-up.ts";
import { all, scopesOf, type Heard, type Scope } from "./rules/scopes.ts";
import * as store from "./store/entries.ts";

/** Whatever happens in a conversation, what it cost is counted anew from there on: so it may run twice, and is what counting everything anew would make. */
export const countEffort: Reaction<Heard> = async (tx, events) => {
  const turned = events.filter(({ name }) => name === "conversation.changed").map(({ payload, at }) => ({ conversationId: payload.conversationId, at }));
  const changed = events.filter(({ name }) => name === "message.changed").map(({ payload }) => payload.conversationId);
  await count(tx, scopesOf(events, await around(tx, { turned, changed })));
};

type Around = { turned: { conversationId: string; at: string }[]; changed: string[] };

/** What other conversations say of this one changes with it: where it became spam or no longer is, and where words in it changed. */
async function around(tx: Tx, { turned, changed }: Around): Promise<Scope[]> {
  const spam = await conversations.spamTurned(tx, turned);
  const whose = changed.length === 0 ? [] : await conversations.customersIn(tx, changed);
  const customers = [...spam, ...whose.map(({ customerId }) => ({ customerId, since: null }))];
  return (await conversations.conversationsSince(tx, customers)).map(all);
}

/** Two customers became one, or one became two again. */
export const countEffortOfPeople: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  const ids = new Set(events.flatMap(({ payload }) => [payload.customerId, payload.otherId]));
  const concerned = await conversations.conversationsSince(
    tx,
    [...ids].map((customerId) => ({ customerId, since: null })),
  );
  await count(tx, concerned.map(all));
};

/** Count these anew and say of which it is different now. */
export async function count(tx: Tx, scopes: Scope[]): Promise<void> {
  if (scopes.length === 0) return;
  const changed = await countAnew(tx, scopes);
  if (changed.size === 0) return;
  const sums = new Map((await store.sumsOf(tx, [...changed.keys()])).map((one) => [one.conversationId, one]));
  for (const [conversationId, customerId] of changed) {
    const { kinds = [], sum = 0 } = sums.get(conversationId) ?? {};
    tx.record("effort.counted", theDesk, { conversationId, customerId, kinds, sum });
  }
}

const AT_ONCE = 100;

/** The whole ledger anew, out of messages and corrections. Nothing is announced: it is what it was. */
export async function rebuildEffort(desk: Desk, workspaceId: string): Promise<void> {
  await desk.transaction(workspaceId, store.forgetEntries);
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    const customers: string[] = await desk.transaction(workspaceId, async (tx) => {
      const some = await conversations.customersWithThreads(tx, from, AT_ONCE);
      const ids = await conversations.conversationsSince(
        tx,
        some.map((customerId) => ({ customerId, since: null })),
      );
      await countAnew(tx, ids.map(all));
      return some;
    });
    after = customers.at(-1) ?? null;
    more = customers.length === AT_ONCE;
  }
}

/** What matters cost their customers. */
export const effortProjection: Projection = { name: "effort", digest: (tx) => sumOf(tx, "effort_entries"), rebuild: rebuildEffort };

export const rebuildEffortTask: Task = async (desk, payload) => rebuildEffort(desk, payload.workspaceId);

/** Count the whole ledger of a business anew, as a job. */
export function askToCountEffort(tx: Tx): void {
  tx.enqueue("rebuild-effort", {}, { key: `rebuild-effort:${tx.workspaceId}` });
}

/** Matters that are older than the ledger: counted once, as a job. */
export const effortClock: DueClock = {
  name: "effort",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueCounts, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      const ours = await store.claimCount(tx);
      if (ours) askToCountEffort(tx);
      return ours ? 1 : 0;
    }),
};
