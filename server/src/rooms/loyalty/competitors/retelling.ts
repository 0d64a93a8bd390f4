import type { Desk, Tx } from "../../../core/desk.ts";
import { mentionsProjection } from "./hearing.ts";
import type { Spelled } from "./rules/naming.ts";
import { putCompetitor } from "./store/competitors.ts";
import { putEvent, type EventToPut } from "./store/events.ts";

export type PastCompetitors = { competitors: Spelled[]; events: EventToPut[]; personId: string };

/** Competitors and what they did, of a past that is told at once. Whoever tells it has all standings reckoned. */
export async function retellCompetitors(tx: Tx, { competitors, events, personId }: PastCompetitors): Promise<void> {
  for (const one of competitors) await putCompetitor(tx, one);
  for (const one of events) await putEvent(tx, one, personId);
}

/** Who named them in all that was ever said. */
export const readMentions = (desk: Desk, workspaceId: string): Promise<void> => mentionsProjection.rebuild(desk, workspaceId);
