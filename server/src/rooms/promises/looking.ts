import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import * as conversations from "../conversations/index.ts";
import { attributesOf } from "../customers/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import type { Around } from "./rules/around.ts";
import { calendarOf } from "./rules/calendar.ts";
import { asksForAttributes, ruleFor } from "./rules/matching.ts";
import type { Hours, Promised, Rule } from "./rules/promise.ts";
import { waitsOf } from "./store/clocks.ts";
import { openPromises } from "./store/promises.ts";
import { rulesOf } from "./store/rulebook.ts";

/** A conversation, kept from changing until the commit, with its promises and all that they depend on. */
export type Seen = { conversation: conversations.Promisable; around: Around; promises: Promised[] };

/** How the business counts its time. */
export async function hoursOf(tx: Tx): Promise<Hours> {
  const { openingHours, timeZone } = await workspaceOf(tx);
  return { opening: calendarOf(openingHours, timeZone) };
}

type Given = { causeIds?: string[]; rules?: Rule[] };

/** These conversations as they are now, in the order of their ids. */
export async function look(tx: Tx, conversationIds: string[], { causeIds = [], rules }: Given = {}): Promise<Seen[]> {
  const found = await conversations.conversationsToPromise(tx, conversationIds);
  const all = rules ?? (await rulesOf(tx));
  const [promises, answers, waits, hours] = [
    await openPromises(tx, conversationIds, causeIds),
    await conversations.answersIn(tx, conversationIds),
    await waitsOf(tx, conversationIds),
    await hoursOf(tx),
  ];
  const customers = [...new Set(found.map((one) => one.customerId))];
  const attributes = asksForAttributes(all) ? await attributesOf(tx, customers) : new Map<string, Record<string, unknown>>();
  const rulesOn = new Set(all.filter((rule) => rule.on).map((rule) => rule.id));
  const byConversation = Map.groupBy(promises, (one) => one.conversationId);
  return found.map((conversation) => {
    const rule = ruleFor(all, { ...conversation, attributes: attributes.get(conversation.customerId) ?? {} });
    const wait = waits.get(conversation.id) ?? null;
    const around: Around = { conversation, rule, rulesOn, wait, answers: answers.get(conversation.id), hours, newId };
    return { conversation, around, promises: byConversation.get(conversation.id) ?? [] };
  });
}
