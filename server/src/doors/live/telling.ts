import type { LiveEvent } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import { eventsById } from "../../core/events/reading.ts";
import type { DeskEvent, EventName } from "../../core/events/types.ts";
import * as conversations from "../../rooms/conversations/index.ts";

/** Facts that move a conversation on the screen. Exhaustive by its type: a new fact about a conversation is seen or left out on purpose. */
const moving: Partial<Record<EventName, true>> = {
  "message.received": true,
  "reply.written": true,
  "reply.taken-back": true,
  "reply.sent": true,
  "reply.failed": true,
  "reply.seen": true,
  "reply.delivered": true,
  "message.changed": true,
  "mood.corrected": true,
  "note.written": true,
  "conversation.changed": true,
  "guide.sent": true,
  "guide.read": true,
  "promise.made": true,
  "promise.warned": true,
  "promise.kept": true,
  "promise.broken": true,
  "promise.dropped": true,
  "promise.escalated": true,
  "showing.offered": true,
  "showing.ended": true,
  "recovery.opened": true,
  "recovery.closed": true,
  "recovery.reopened": true,
  "option.chosen": true,
  "amends.given": true,
  "step.taken-over": true,
  "step.changed": true,
  "step.done": true,
  "step.dropped": true,
  "step.reopened": true,
  "step.late": true,
  "step.escalated": true,
};

/** Facts after which it is asked anew whether a customer shows their screen. */
const showingFacts: Partial<Record<EventName, true>> = { "showing.offered": true, "showing.asked": true, "showing.began": true, "showing.ended": true };

/** What browsers hear of a recovery; what else is told of it comes with one of these. */
const RECOVERING: ReadonlySet<EventName> = new Set<EventName>(["recovery.opened", "recovery.moved"]);

/** What moves the lists of who leaves and of what keeps people from buying. */
const LEAVING: ReadonlySet<EventName> = new Set<EventName>([
  "customer.left",
  "customer.back",
  "leaving.answered",
  "leaving.moved",
  "barrier.met",
  "barrier.gone",
]);

type About = { conversationId: string; messageId?: string };

/** What browsers are told of these events: each conversation once, as it is now, made once for all who hear it. */
export function liveEventsOf(desk: Desk, workspaceId: string, eventIds: string[]): Promise<LiveEvent[]> {
  return desk.read(workspaceId, async (tx) => {
    const events = await eventsById(tx, eventIds);
    const latest = new Map<string, { messageId: string | null; by: string | null }>();
    for (const event of events.filter((one) => moving[one.name])) {
      const { conversationId, messageId } = event.payload as About;
      // What a reader of a public page says is about none.
      if (!conversationId) continue;
      latest.set(conversationId, { messageId: messageId ?? latest.get(conversationId)?.messageId ?? null, by: personOf(event) });
    }
    const rows = await conversations.rowsById(tx, [...latest.keys()]);
    const moved = [...latest].flatMap(([id, about]): LiveEvent[] => {
      const row = rows.get(id);
      return row ? [{ type: "conversation", row, ...about }] : [];
    });
    return [...moved, ...onceEach(events.flatMap(othersOf))];
  });
}

/** Many orders at once move what is shown of orders once. */
function onceEach(told: LiveEvent[]): LiveEvent[] {
  const first = told.findIndex(isAboutOrders);
  return told.filter((one, at) => at === first || !isAboutOrders(one));
}

const isAboutOrders = (one: LiveEvent): boolean => one.type === "changed" && one.what === "orders" && one.id === null;

/** Facts after which lists of orders, and what a customer bought, look otherwise. */
const ABOUT_ORDERS: Partial<Record<EventName, true>> = {
  "order.placed": true,
  "order.changed": true,
  "order.returned": true,
  "order.troubled": true,
  "order.matched": true,
  "orders.imported": true,
  "orders.revalued": true,
  "contract.changed": true,
  "contract.ended": true,
};

const personOf = ({ actor }: DeskEvent): string | null => ("person" in actor ? actor.person : null);

function othersOf(event: DeskEvent): LiveEvent[] {
  if (event.name === "note.written") {
    const { conversationId, mentions } = event.payload as { conversationId: string; mentions: string[] };
    return mentions.map((personId) => ({ type: "mentioned", conversationId, personId, by: personOf(event) }));
  }
  if (event.name === "effort.counted") return [{ type: "changed", what: "effort", id: (event.payload as About).conversationId }];
  if (RECOVERING.has(event.name)) return [{ type: "changed", what: "recovery", id: (event.payload as { recoveryId: string }).recoveryId }];
  if (event.name.startsWith("review.")) return [{ type: "changed", what: "reputation", id: null }];
  if (LEAVING.has(event.name)) return [{ type: "changed", what: "loyalty", id: null }];
  if (event.name.startsWith("step.")) return [{ type: "changed", what: "steps", id: (event.payload as { conversationId: string }).conversationId }];
  if (ABOUT_ORDERS[event.name]) return [{ type: "changed", what: "orders", id: null }];
  if (event.name === "notice.made") return [{ type: "notice", ...(event.payload as { personId: string; noticeId: string }) }];
  if (event.name === "customer.changed" || event.name === "customer.erased")
    return [{ type: "changed", what: "customer", id: (event.payload as { customerId: string }).customerId }];
  if (event.name === "customer.merged" || event.name === "customer.parted") {
    const { customerId, otherId } = event.payload as { customerId: string; otherId: string };
    return [customerId, otherId].map((id) => ({ type: "changed", what: "customer", id }));
  }
  if (event.name in showingFacts) return [{ type: "showing", conversationId: (event.payload as About).conversationId, personId: null }];
  if (event.name === "settings.changed") return [{ type: "changed", ...(event.payload as { what: "people"; id: string | null }) }];
  return [];
}
