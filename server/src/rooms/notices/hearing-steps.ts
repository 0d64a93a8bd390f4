import { cut } from "../../core/cutting.ts";
import type { Tx } from "../../core/desk.ts";
import { each } from "../../core/events/dispatching.ts";
import * as conversations from "../conversations/index.ts";
import { stepTitle } from "../effort/index.ts";
import * as people from "../people/index.ts";
import { tellPeople } from "./telling.ts";

/** Somebody gave one a step to do. */
export const tellStepGiven = each<"step.taken-over" | "step.changed">(async (tx, event) => {
  const { conversationId, stepId, personId } = event.payload;
  const by = "person" in event.actor ? event.actor.person : null;
  if (personId === null || personId === by) return;
  await tellPeople(tx, {
    personIds: [personId],
    kind: "step-given",
    conversationId,
    eventId: event.id,
    params: await about(tx, { conversationId, stepId, by }),
  });
});

/** A step is late: whose it is is told, and later those in charge. */
export const tellStep = each<"step.late" | "step.escalated">(async (tx, event) => {
  const { conversationId, stepId, personIds } = event.payload;
  const kind = event.name === "step.late" ? "step-late" : "step-escalated";
  await tellPeople(tx, { personIds, kind, conversationId, eventId: event.id, params: await about(tx, { conversationId, stepId, by: null }) });
});

type About = { conversationId: string; stepId: string; by: string | null };

async function about(tx: Tx, { conversationId, stepId, by }: About): Promise<Record<string, string>> {
  const row = (await conversations.rowsById(tx, [conversationId])).get(conversationId);
  const who = by === null ? "" : (await people.personFor(tx, by)).name;
  return { who, customer: row?.customer.name ?? "", subject: cut(await stepTitle(tx, stepId), 120) };
}
