import type { noteApology, Recovery } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import * as conversations from "../conversations/index.ts";
import { add, toChange } from "./adding.ts";
import { shownFor } from "./presenting.ts";
import { apologyIn } from "./rules/apologies.ts";
import { isEnough } from "./rules/stages.ts";
import * as store from "./store/recoveries.ts";

/** Replies that have left: the coach reads whether somebody apologised in them, where a recovery waits for it. */
export const hearReplies: Reaction<"reply.sent"> = async (tx, events) => {
  const open = await store.openIn(tx, [...new Set(events.map(({ payload }) => payload.conversationId))]);
  if (open.length === 0) return;
  const waiting = new Map(open.map((one) => [one.conversationId, one.id]));
  const ids = events.filter(({ payload }) => waiting.has(payload.conversationId)).map(({ payload }) => payload.messageId);
  const said = (await conversations.saidById(tx, ids)).toSorted((one, other) => (one.conversationId < other.conversationId ? -1 : 1));
  for (const { id: messageId, conversationId, kind, personId, text } of said) {
    const form = kind === "reply" && personId !== null ? apologyIn(text) : null;
    if (form === null) continue;
    const held = await toChange(tx, waiting.get(conversationId)!);
    if (held.state.closed || held.state.apology?.messageId === messageId) continue;
    await add(tx, held, { actor: { person: personId! }, body: { kind: "apologised", form, messageId, words: null } });
  }
};

/** Words of an apology that was said on the phone or over the counter. They must be of the form that the cause asks for. */
export function note(desk: Desk, who: Who, { id, words }: z.output<typeof noteApology.body> & { id: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    const form = apologyIn(words);
    if (form === null || !isEnough(form, held.state.cause)) refuse("recovery.no-apology", { words: "There is no apology of the right form in these words." });
    return shownFor(tx, await add(tx, held, { actor: { person: who.personId }, body: { kind: "apologised", form, messageId: null, words } }));
  });
}
