import { isBefore, type Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { moodOf } from "./reading-moods.ts";
import { externalKey } from "./receiving.ts";
import { previewOf } from "./rules/arriving.ts";
import { conversationToChange, save } from "./store/conversations.ts";
import { moodShift } from "./store/moods.ts";
import { byPart } from "./store/parts.ts";
import * as store from "./store/versions.ts";

/** A message by the channel's own id of it. */
type Which = { channelId: string; externalId: string; contentHash: string };

/** The message that the channel knows by this id, if it came here. */
export async function byExternalId(tx: Tx, { channelId, externalId, contentHash }: Which): Promise<{ id: string; text: string } | undefined> {
  return store.messageByExternalKey(tx, externalKey(channelId, externalId, contentHash));
}

/** The same, or the reply of which a piece has this id. */
export async function byAnyId(tx: Tx, which: Which): Promise<{ id: string; text: string } | undefined> {
  return (await byExternalId(tx, which)) ?? byPart(tx, which);
}

/**
 * The customer changed what they wrote, at a moment of the platform's. What stood there before is kept. Whether the message is known here; the same change
 * twice is one, and an older one that comes late is none.
 */
export async function editIncoming(tx: Tx, which: Which, { text, at }: { text: string; at: Instant }): Promise<boolean> {
  const known = await store.messageToAmend(tx, externalKey(which.channelId, which.externalId, which.contentHash));
  if (!known) return false;
  if (known.text === text || known.withdrawnAt || (known.editedAt !== null && isBefore(at, known.editedAt))) return true;
  const mood = moodOf(tx.desk, { text, automatic: known.automatic, unreadable: false }, { earlier: null, shift: await moodShift(tx) });
  await store.keepVersion(tx, { id: newId(), messageId: known.id, text: known.text });
  await store.amend(tx, { id: known.id, text, at, mood });
  const before = await conversationToChange(tx, known.conversationId);
  if (before?.lastCustomerMessageId === known.id)
    await save(tx, before, { ...before, mood: mood?.mood ?? before.mood, preview: before.lastMessageFrom === "customer" ? previewOf(text) : before.preview });
  tell(tx, known, "edited");
  return true;
}

/** The customer took it back: agents who may have acted on it see that, and what it said. Whether the message is known here. */
export async function withdrawIncoming(tx: Tx, which: Which): Promise<boolean> {
  const known = await store.messageToAmend(tx, externalKey(which.channelId, which.externalId, which.contentHash));
  if (!known) return false;
  if (known.withdrawnAt) return true;
  await store.withdraw(tx, known.id);
  tell(tx, known, "withdrawn");
  return true;
}

/**
 * They took back how they had reacted to a message until then (`before`: before then); `emoji` null: whatever it was. Whether there was such a reaction.
 */
export async function withdrawReactions(tx: Tx, about: Omit<store.ReactionsOf, "at"> & { at: Instant | null }): Promise<boolean> {
  const reactions = await store.reactionsToAmend(tx, { ...about, at: about.at ?? tx.now });
  for (const one of reactions) {
    if (one.withdrawnAt) continue;
    await store.withdraw(tx, one.id);
    tell(tx, one, "withdrawn");
  }
  return reactions.length > 0;
}

function tell(tx: Tx, { id, conversationId }: Pick<store.Amendable, "id" | "conversationId">, what: "edited" | "withdrawn"): void {
  tx.record("message.changed", { desk: true }, { conversationId, messageId: id, what });
}
