import type { Draft, Message } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { draftFor } from "./drafting.ts";
import { conversationToChangeFor, messageFor } from "./finding.ts";
import { previewOf } from "./rules/arriving.ts";
import { freeUntil } from "./rules/files.ts";
import { unanswer } from "./rules/replying.ts";
import { unhang } from "./store/attachments.ts";
import { save } from "./store/conversations.ts";
import { message } from "./store/messages.ts";
import * as deliveries from "./store/deliveries.ts";
import { draft, dropDraft, saveDraft } from "./store/personal.ts";

/** Take a reply back while it is held. Its text is the draft again, before anything that was begun since. */
export function takeBack(desk: Desk, who: Who, messageId: string): Promise<{ draft: Draft }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const reply = await messageFor(tx, messageId);
    if (reply.kind !== "reply") refuse("message.not-found");
    const before = await conversationToChangeFor(tx, reply.conversationId);
    if (!(await deliveries.takeBack(tx, messageId))) refuse("reply.gone");
    const theirs = before.lastCustomerMessageId ? await message(tx, before.lastCustomerMessageId) : undefined;
    // What the desk said by itself was no answer: without it nothing is otherwise.
    await save(tx, before, reply.automatic ? before : unanswer(before, previewOf(theirs?.text ?? "")));
    const begun = await draft(tx, who.personId, before.id);
    const body = begun && begun.body !== "" ? `${reply.text}\n\n${begun.body}` : reply.text;
    const attachmentIds = [...(await unhang(tx, messageId, freeUntil(tx.now))), ...(begun?.attachmentIds ?? [])];
    await dropDraft(tx, who.personId, before.id);
    await saveDraft(tx, who.personId, {
      conversationId: before.id,
      draft: { kind: "reply", body, attachmentIds, cc: reply.cc, version: (begun?.version ?? 0) + 1, savedAt: tx.now },
    });
    tx.record("reply.taken-back", { person: who.personId }, { conversationId: before.id, messageId });
    return { draft: (await draftFor(tx, who.personId, before.id)) ?? refuse("conversation.not-found") };
  });
}

/** Try once more to deliver what failed for good. */
export function retry(desk: Desk, who: Who, messageId: string): Promise<{ message: Message }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const reply = await messageFor(tx, messageId);
    if (!(await deliveries.requeue(tx, messageId)))
      refuse(reply.delivery?.state === "sent" || reply.delivery?.state === "seen" ? "reply.gone" : "reply.sent-twice");
    tx.enqueue("deliver", { messageId }, { key: `deliver:${messageId}` });
    tx.record("conversation.changed", { person: who.personId }, { conversationId: reply.conversationId });
    return { message: await messageFor(tx, messageId) };
  });
}
