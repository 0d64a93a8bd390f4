import type { Desk } from "../../../core/desk.ts";
import { eventsById } from "../../../core/events/reading.ts";
import { visitorIdOf } from "../../channels/index.ts";

const FACTS = new Set(["showing.asked", "showing.began", "showing.ended", "showing.offered"]);

/** Whose chat has to ask how it stands after these events. */
export async function visitorsToTell(desk: Desk, workspaceId: string, eventIds: string[]): Promise<string[]> {
  const events = await desk.read(workspaceId, (tx) => eventsById(tx, eventIds));
  const conversationIds = new Set(events.flatMap((event) => (FACTS.has(event.name) ? [(event.payload as { conversationId: string }).conversationId] : [])));
  const visitors = await Promise.all([...conversationIds].map((id) => visitorIdOf(desk, workspaceId, id)));
  return visitors.filter((id) => id !== null);
}
