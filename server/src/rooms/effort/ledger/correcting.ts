import type { ConversationEffort, EffortKind } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { conversationFor, messageFor } from "../../conversations/index.ts";
import { count } from "./counting.ts";
import { effortOf } from "./reading.ts";
import type { Entry } from "./rules/ledger.ts";
import * as store from "./store/entries.ts";

/** A person saw in a message what the desk did not. */
export function addEffort(
  desk: Desk,
  who: Who,
  { conversationId, messageId, kind }: { conversationId: string; messageId: string; kind: EffortKind },
): Promise<ConversationEffort> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await conversationFor(tx, conversationId);
    await store.holdLedgers(tx, [conversationId]);
    const message = await messageFor(tx, messageId);
    if (message.conversationId !== conversationId || message.kind === "note") refuse("message.not-found");
    const own = await store.entriesOf(tx, [conversationId]);
    if (own.some((one) => one.messageId === messageId && one.kind === kind && !one.dismissed)) refuse("effort.counted-already");
    // What somebody had said not to be so is so after all.
    const denied = own.find((one) => one.messageId === messageId && one.seenAs === kind);
    if (denied) await takeBack(tx, who, denied);
    else await say(tx, who, { conversationId, messageId, kind, becomes: kind });
    return countedOf(tx, conversationId);
  });
}

/** Another kind, or not so (null); its first kind again takes the correction back. */
export function correctEffort(desk: Desk, who: Who, { id, kind }: { id: string; kind: EffortKind | null }): Promise<ConversationEffort> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const entry = found(await store.entryById(tx, id), "effort.not-found");
    const { conversationId, messageId } = entry;
    await store.holdLedgers(tx, [conversationId]);
    const others = (await store.entriesOf(tx, [conversationId])).filter((one) => one.id !== id && one.messageId === messageId);
    if (others.some((one) => one.kind === kind && !one.dismissed)) refuse("effort.counted-already");
    if (kind === entry.seenAs) await takeBack(tx, who, entry);
    else if (entry.seenAs !== null) await say(tx, who, { conversationId, messageId, kind: entry.seenAs, becomes: kind });
    else await change(tx, who, { entry, kind });
    return countedOf(tx, conversationId);
  });
}

/** What only a person saw goes when somebody says that it is not so, and else is added anew as what it is. */
async function change(tx: Tx, who: Who, { entry, kind }: { entry: Entry; kind: EffortKind | null }): Promise<void> {
  const { conversationId, messageId } = entry;
  await takeBack(tx, who, entry);
  if (kind !== null) await say(tx, who, { conversationId, messageId, kind, becomes: kind });
}

type Said = { conversationId: string; messageId: string; kind: EffortKind; becomes: EffortKind | null };

async function say(tx: Tx, who: Who, said: Said): Promise<void> {
  await store.putCorrection(tx, { ...said, personId: who.personId });
  tx.record("effort.corrected", { person: who.personId }, { ...said, takenBack: false });
}

async function takeBack(tx: Tx, who: Who, { conversationId, messageId, seenAs, kind }: Entry): Promise<void> {
  const of = seenAs ?? kind;
  await store.dropCorrection(tx, { messageId, kind: of });
  tx.record("effort.corrected", { person: who.personId }, { conversationId, messageId, kind: of, becomes: seenAs, takenBack: true });
}

async function countedOf(tx: Tx, conversationId: string): Promise<ConversationEffort> {
  await count(tx, [{ conversationId, messageId: null, since: null }]);
  return effortOf(tx, conversationId);
}
