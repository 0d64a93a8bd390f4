import type { ConversationRow, Message, writeNote } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { personFor } from "../people/index.ts";
import { conversationToChangeFor } from "./finding.ts";
import { replyKey, shown } from "./replying.ts";
import { hangOn } from "./store/attachments.ts";
import { addToCounts } from "./store/counts.ts";
import { insertMessage, messageByKey } from "./store/messages.ts";
import { dropDraft, mention } from "./store/personal.ts";

type Input = z.output<typeof writeNote.body> & { conversationId: string };

/** Write a note that only colleagues see; those who are mentioned find the conversation in their mentions. */
export function note(desk: Desk, who: Who, input: Input): Promise<{ message: Message; conversation: ConversationRow }> {
  if (input.body === "" && input.attachmentIds.length === 0) refuse("reply.empty");
  return desk.transaction(who.workspaceId, async (tx) => {
    const { id: conversationId } = await conversationToChangeFor(tx, input.conversationId);
    const key = input.key ? replyKey(input.key) : null;
    const known = key && (await messageByKey(tx, key));
    if (known) return shown(tx, { messageId: known, conversationId });
    const mentions = [...new Set(input.mentions)].toSorted();
    for (const id of mentions) await personFor(tx, id);
    const messageId = newId();
    await insertMessage(tx, { id: messageId, conversationId, kind: "note", personId: who.personId, text: input.body, mentions, externalKey: key });
    if ((await hangOn(tx, messageId, { ids: input.attachmentIds, by: who.personId })) < input.attachmentIds.length) refuse("attachment.not-found");
    const fresh = await mention(tx, mentions, { conversationId, messageId });
    await addToCounts(
      tx,
      conversationId,
      fresh.toSorted().map((id) => ({ view: `mentions:${id}`, by: 1 })),
    );
    await dropDraft(tx, who.personId, conversationId);
    tx.record("note.written", { person: who.personId }, { conversationId, messageId, mentions });
    return shown(tx, { messageId, conversationId });
  });
}
