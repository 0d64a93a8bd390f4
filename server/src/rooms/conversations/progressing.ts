import type { Desk, Tx } from "../../core/desk.ts";
import { theDesk } from "../../core/desk.ts";
import type { Instant } from "../../core/clock.ts";
import { noteDelivery } from "./delivering.ts";
import { message } from "./store/messages.ts";
import * as parts from "./store/parts.ts";

/** One piece of a reply was taken by the platform. Kept at once and by itself, so that a try that breaks off afterwards does not send it again. */
export function notePart(desk: Desk, workspaceId: string, part: { messageId: string; channelId: string; place: number; externalId: string }): Promise<void> {
  return desk.transaction(workspaceId, (tx) => parts.insertPart(tx, part));
}

/** The platform says by itself that it has a piece: noted if it is of a reply that leaves by this channel. */
export const noteTaken = (tx: Tx, part: { messageId: string; channelId: string; place: number; externalId: string }): Promise<void> =>
  parts.insertPartOfChannel(tx, part);

type About = { channelId: string; externalIds: string[] };

/** The platform says that these pieces arrived, or were seen. Whether any of them is known here. */
export async function noteProgress(tx: Tx, about: About, state: "delivered" | "seen"): Promise<boolean> {
  const known = await parts.moveParts(tx, { ...about, state });
  for (const { messageId } of known) await tellProgress(tx, messageId);
  return known.length > 0;
}

/** The platform says so of everything that was sent to an address until a moment. */
export async function noteProgressUntil(
  tx: Tx,
  { channelId, address, until }: { channelId: string; address: string; until: Instant },
  state: "delivered" | "seen",
): Promise<void> {
  const externalIds = await parts.partsUntil(tx, { channelId, address, until, state });
  if (externalIds.length > 0) await noteProgress(tx, { channelId, externalIds }, state);
}

async function tellProgress(tx: Tx, messageId: string): Promise<void> {
  const state = await parts.moveDelivery(tx, messageId);
  const known = state && (await message(tx, messageId));
  if (!known) return;
  if (state === "seen") await parts.stampSeen(tx, messageId);
  tx.record(state === "seen" ? "reply.seen" : "reply.delivered", theDesk, { conversationId: known.conversationId, messageId });
}

/**
 * The platform took it first and failed to bring it afterwards. Whether it is known here, and the messages of which this is news: told twice, it failed once.
 */
export async function noteFailedLater(
  tx: Tx,
  about: About,
  { outcome, detail }: { outcome: string; detail: string },
): Promise<{ known: boolean; failed: string[] }> {
  const known = await parts.moveParts(tx, { ...about, state: "failed" });
  const failed = known.flatMap(({ messageId, moved }) => (moved ? [messageId] : []));
  for (const messageId of failed) await noteDelivery(tx, messageId, { state: "failed", outcome, detail });
  return { known: known.length > 0, failed };
}

/** The word that all of it arrived may have come while it was still leaving. */
export const catchUp = (tx: Tx, messageId: string): Promise<void> => tellProgress(tx, messageId);
