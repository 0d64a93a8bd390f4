import type { SavedReply, createSavedReply } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { customerFor, variablesOf } from "../customers/index.ts";
import { personFor, teamFor } from "../people/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { conversationFor } from "./finding.ts";
import { asksForMore, fillIn } from "./rules/variables.ts";
import * as store from "./store/saved-replies.ts";

type Fields = z.output<typeof createSavedReply.body>;

/** Save a reply for use again, or rewrite the one with this id. */
export function putSavedReply(desk: Desk, who: Who, { id, fields }: { id: string | null; fields: Fields }): Promise<SavedReply> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (id) found(await store.savedReply(tx, id), "saved-reply.not-found");
    if (fields.teamId) await teamFor(tx, fields.teamId);
    const put = { id: id ?? newId(), ...fields };
    if (!(await store.putSavedReply(tx, put))) refuse("saved-reply.shortcut-taken", { shortcut: "This shortcut is taken." });
    tx.record("settings.changed", { person: who.personId }, { what: "saved-replies", id: put.id });
    return found(await store.savedReply(tx, put.id), "saved-reply.not-found");
  });
}

export function deleteSavedReply(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.deleteSavedReply(tx, id))) refuse("saved-reply.not-found");
    tx.record("settings.changed", { person: who.personId }, { what: "saved-replies", id });
  });
}

/** The text with its variables filled in for this conversation and agent. */
export function useSavedReply(desk: Desk, who: Who, { id, conversationId }: { id: string; conversationId: string }): Promise<{ body: string }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const saved = found(await store.savedReply(tx, id), "saved-reply.not-found");
    const conversation = await conversationFor(tx, conversationId);
    const [customer, agent, business] = [await customerFor(tx, conversation.customerId), await personFor(tx, who.personId), await workspaceOf(tx)];
    await store.countUse(tx, id);
    const more = asksForMore(saved.body) ? await variablesOf(tx, customer.id) : {};
    return { body: fillIn(saved.body, { customer, agent, conversation, business, more }) };
  });
}
