import { theDesk } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import { newId } from "../../../core/ids.ts";
import * as conversations from "../../conversations/index.ts";
import { ownSentences } from "../leaving/rules/leaving.ts";
import { amountIn, barrierReader } from "./rules/barriers.ts";
import { cues } from "./rules/cues.ts";
import { reckon } from "./store/figures.ts";
import { followMerge, followParting, insertMentions, type NewMention } from "./store/mentions.ts";

export const barriersIn = barrierReader(cues, ownSentences);

/** "I like it, but …": proposed, until somebody here says that it is so. */
export const hearBarriers: Reaction<"message.received"> = async (tx, events) => {
  const heard = events.filter(({ payload }) => !payload.automatic && !payload.quiet);
  if (heard.length === 0) return;
  const said = new Map(
    (
      await conversations.saidById(
        tx,
        heard.map(({ payload }) => payload.messageId),
      )
    ).map((one) => [one.id, one.text]),
  );
  const all = heard.flatMap(({ payload, at }): NewMention[] => {
    const { customerId, conversationId, messageId } = payload;
    const text = said.get(messageId) ?? "";
    const money = amountIn(text);
    const about = {
      customerId,
      conversationId,
      messageId,
      barrierId: null,
      how: "found" as const,
      state: "proposed" as const,
      wanted: "",
      decidedBy: null,
      metAt: at,
    };
    return barriersIn(text).map((found) => ({ ...about, ...found, id: newId(), amount: money?.amount ?? null, currency: money?.currency ?? null }));
  });
  if (all.length === 0) return;
  const fresh = new Set(await insertMentions(tx, all));
  for (const { id, customerId, conversationId } of all) if (fresh.has(id)) tx.record("barrier.met", theDesk, { barrierId: null, customerId, conversationId });
};

/** Who is one with another met what the other met; of two again, each what stands in their conversations. */
export const followBarriers: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  for (const { name, payload } of events) {
    const moved = name === "customer.merged" ? followMerge(tx, payload) : followParting(tx, [payload.customerId, payload.otherId]);
    await reckon(tx, await moved);
  }
};
