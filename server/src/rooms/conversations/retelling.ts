import type { Tx } from "../../core/desk.ts";
import { writeHistory } from "../../core/events/writing.ts";
import { FIRST } from "./numbering.ts";
import { repliesIn, type PastReply } from "./rules/past-replies.ts";
import { retell, type NewIdAt, type Past, type Told } from "./rules/retelling.ts";
import { vectorOf } from "./rules/search.ts";
import { slotOf, viewsOf } from "./rules/views.ts";
import * as bulk from "./store/bulk.ts";
import { reserveNumbers } from "./store/numbers.ts";
import { putEntries, type Entry } from "./store/search.ts";

/**
 * Write conversations of the past, many at once, with everything that hangs on them; in the views and found by search from then on. Gives back
 * the replies among it, for those downstream who have something to say of them.
 */
export async function writePast(tx: Tx, pasts: Past[], newId: NewIdAt): Promise<PastReply[]> {
  const told = pasts.map((past) => retell(past, newId));
  await writeTold(tx, told);
  return told.flatMap(repliesIn);
}

/** The same, where the telling is done already. */
export async function writeTold(tx: Tx, told: Told[]): Promise<void> {
  const mentions = told.flatMap((one) => [...one.mentions.values()]);
  await bulk.bulkConversations(
    tx,
    told.map((one) => one.now),
  );
  await bulk.bulkMessages(
    tx,
    told.flatMap((one) => one.messages),
  );
  await bulk.bulkDeliveries(
    tx,
    told.flatMap((one) => one.deliveries),
  );
  await bulk.bulkAttachments(
    tx,
    told.flatMap((one) => one.attachments),
  );
  await bulk.bulkMentions(tx, mentions);
  await bulk.bulkReads(
    tx,
    told.flatMap(({ past }) => past.reads.map((read) => ({ ...read, conversationId: past.id }))),
  );
  await bulk.bulkCounts(tx, countsOf(told));
  await writeHistory(
    tx,
    told.flatMap((one) => one.events),
  );
  await putEntries(tx, told.flatMap(entriesOf));
}

function countsOf(told: Told[]): { view: string; slot: number; by: number }[] {
  const counts = new Map<string, { view: string; slot: number; by: number }>();
  const add = (view: string, slot: number) => {
    const key = `${view} ${slot}`;
    const count = counts.get(key) ?? { view, slot, by: 0 };
    counts.set(key, { ...count, by: count.by + 1 });
  };
  for (const { now, mentions } of told) {
    for (const view of viewsOf(now)) add(view, slotOf(now.id));
    for (const { personId, seenAt } of mentions.values()) if (seenAt === null) add(`mentions:${personId}`, slotOf(now.id));
  }
  return [...counts.values()];
}

/** What `indexing.ts` makes of the same on the day itself. */
function entriesOf({ now, messages }: Told): Entry[] {
  const said = messages
    .filter((message) => message.kind !== "activity")
    .map((message): Entry => ({
      kind: message.kind === "note" ? "note" : "message",
      targetId: message.id,
      conversationId: now.id,
      customerId: null,
      at: message.at,
      words: vectorOf([{ text: message.text, weight: "C" }]),
    }));
  const words = vectorOf([
    { text: `${now.subject} ${now.number}`, weight: "A" },
    { text: now.tags.join(" "), weight: "B" },
  ]);
  return [...said, { kind: "conversation", targetId: now.id, conversationId: now.id, customerId: now.customerId, at: now.lastMessageAt, words }];
}

/** So many numbers in a row for conversations of the past; the first of them. */
export async function takeNumbers(tx: Tx, howMany: number): Promise<number> {
  return (await reserveNumbers(tx, { first: FIRST, block: howMany })) - howMany;
}
