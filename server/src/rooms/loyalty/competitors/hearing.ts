import { Temporal } from "temporal-polyfill";
import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import * as conversations from "../../conversations/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { askToReckon } from "../standing/going-on.ts";
import { namedIn, soughtOf, type Spelled } from "./rules/naming.ts";
import * as store from "./store/competitors.ts";
import { namedInMessages } from "./store/subjects.ts";

/** A customer names a competitor: it is kept, and tells whom an event reached. */
export const hearCompetitors: Reaction<"message.received"> = async (tx, heard) => {
  const theirs = heard.filter(({ payload }) => !payload.automatic);
  if (theirs.length === 0) return;
  const whose = new Map(theirs.map(({ payload }) => [payload.conversationId, payload.customerId]));
  const ids = theirs.map(({ payload }) => payload.messageId);
  for (const named of await read(tx, await store.competitors(tx), ids)) {
    tx.record("competitor.named", theDesk, { ...named, customerId: whose.get(named.conversationId)! });
  }
};

/** They changed what they wrote, or took it back. */
export const rereadCompetitors: Reaction<"message.changed"> = async (tx, heard) => {
  const messageIds = heard.filter(({ payload }) => payload.what !== "file").map(({ payload }) => payload.messageId);
  const all = messageIds.length > 0 ? await store.competitors(tx) : [];
  if (all.length === 0) return;
  const before = await namedInMessages(tx, messageIds);
  await store.forgetMentions(tx, { messageIds });
  const after = await read(tx, all, messageIds);
  // Whom an event reached is otherwise now, and what hangs on it.
  if (before + after.length > 0) askToReckon(tx);
};

async function read(tx: Tx, competitors: readonly Spelled[], messageIds: string[]): Promise<{ conversationId: string; competitorId: string }[]> {
  if (competitors.length === 0) return [];
  return keep(tx, competitors, await conversations.saidById(tx, messageIds));
}

async function keep(
  tx: Tx,
  competitors: readonly Spelled[],
  said: readonly conversations.SaidIn[],
): Promise<{ conversationId: string; competitorId: string }[]> {
  const sought = soughtOf(competitors);
  const found = said
    .filter(({ kind, automatic }) => kind === "incoming" && !automatic)
    .flatMap(({ id, conversationId, text, at }) => namedIn(text, sought).map((competitorId) => ({ competitorId, messageId: id, conversationId, at })));
  if (found.length === 0) return [];
  const { timeZone } = await workspaceOf(tx);
  const dayIn = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return store.putMentions(
    tx,
    found.map(({ at, ...one }) => ({ ...one, saidOn: dayIn(at) })),
  );
}

export function askToReadBack(tx: Tx, competitorId: string): void {
  tx.enqueue("read-competitor-back", { competitorId }, { key: `read-competitor-back:${tx.workspaceId}:${competitorId}` });
}

/** What customers wrote before the competitor was on the list, or was spelled otherwise. */
export const readCompetitorBack: Task = async (desk, { workspaceId, competitorId }) => {
  await readBack(desk, workspaceId, competitorId as string);
  await desk.transaction(workspaceId, async (tx) => askToReckon(tx));
};

const [AT_ONCE, MESSAGES] = [300, 200];

async function readBack(desk: Desk, workspaceId: string, competitorId: string | null): Promise<void> {
  await desk.transaction(workspaceId, (tx) => store.forgetMentions(tx, competitorId === null ? "all" : { competitorId }));
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    const ids: string[] = await desk.transaction(workspaceId, async (tx) => {
      const all = (await store.competitors(tx)).filter(({ id }) => competitorId === null || id === competitorId);
      const some = all.length === 0 ? [] : await conversations.conversationsAfter(tx, from, AT_ONCE);
      if (some.length > 0) await keep(tx, all, await conversations.saidIn(tx, some, MESSAGES));
      return some;
    });
    after = ids.at(-1) ?? null;
    more = ids.length === AT_ONCE;
  }
}

/** In which messages competitors are named, read anew from all of them. */
export const mentionsProjection: Projection = {
  name: "competitor-mentions",
  digest: (tx) => sumOf(tx, "competitor_mentions"),
  rebuild: (desk, workspaceId) => readBack(desk, workspaceId, null),
};
