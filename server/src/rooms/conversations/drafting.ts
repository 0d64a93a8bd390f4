import type { Draft, saveDraft } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { conversationFor } from "./finding.ts";
import { attachments } from "./store/attachments.ts";
import * as store from "./store/personal.ts";

export async function draftFor(tx: Tx, personId: string, conversationId: string): Promise<Draft | null> {
  const kept = await store.draft(tx, personId, conversationId);
  if (!kept) return null;
  const { attachmentIds, ...draft } = kept;
  const brought = (await attachments(tx, attachmentIds)).filter((one) => one.messageId === null && one.broughtBy === personId);
  return { ...draft, attachments: brought };
}

/** Keep what one has begun to write; it began from `version`, and a newer one from another device is not written over. */
export async function keepDraft(
  desk: Desk,
  who: Who,
  { conversationId, version, ...draft }: z.output<typeof saveDraft.body> & { conversationId: string },
): Promise<Draft> {
  const kept = await desk.transaction(who.workspaceId, async (tx) => {
    await conversationFor(tx, conversationId);
    const saved = await store.saveDraft(tx, who.personId, { conversationId, draft: { ...draft, version: version + 1, savedAt: tx.now } });
    if (!saved) refuse("draft.newer");
    return (await draftFor(tx, who.personId, conversationId)) ?? refuse("conversation.not-found");
  });
  tell(desk, who, { conversationId, version: kept.version });
  return kept;
}

export async function throwAway(desk: Desk, who: Who, conversationId: string): Promise<void> {
  const dropped = await desk.transaction(who.workspaceId, async (tx) => {
    await conversationFor(tx, conversationId);
    return store.dropDraft(tx, who.personId, conversationId);
  });
  if (dropped) tell(desk, who, { conversationId, version: 0 });
}

/** One's other devices are told; it is not a fact worth keeping. */
function tell(desk: Desk, who: Who, { conversationId, version }: { conversationId: string; version: number }): void {
  desk.bus.tell({ kind: "passing", workspaceId: who.workspaceId, topic: "draft", body: { conversationId, personId: who.personId, version } });
}
