import { sql } from "kysely";
import type { Desk } from "../../src/core/desk.ts";
import { newId } from "../../src/core/ids.ts";
import { reckonStandings } from "../../src/rooms/loyalty/index.ts";

export type Stood = { competitorId: string; eventId: string };
type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
type Filling = { desk: Desk; made: Made; workspaceId: string; customerId: string; conversationId: string; messageId: string };

/** A customer who bought, a competitor whom they named, what that did, and how the customer stands by a definition of the business's own. */
export async function fillStanding({ desk, made, workspaceId, customerId, conversationId, messageId }: Filling): Promise<Stood> {
  const placedAt = "2024-05-01T10:00:00.000Z";
  await made("POST", "/orders", { externalId: newId(), customerId, placedAt, currency: "GEL", total: 4000 });
  const competitor = await made("POST", "/competitors", { name: "Glovo", spellings: [] });
  const about = {
    competitorId: competitor.id,
    kind: "price",
    beganOn: "2024-08-01",
    endedOn: null,
    place: null,
    towards: { to: "everybody" },
    source: "",
    note: "",
  };
  const event = await made("POST", "/competitor-events", about);
  await made("PUT", `/customers/${customerId}/exposures/${event.id}`, { exposed: true, told: true });
  const { DEFAULTS } = await import("../../src/rooms/loyalty/standing/rules/definition.ts");
  await made("PUT", "/loyalty/definition", { ...DEFAULTS, newDays: 60 });
  await reckonStandings(desk, { workspaceId, all: true });
  await desk.transaction(workspaceId, async (tx) => {
    await sql`insert into competitor_mentions (workspace_id, competitor_id, message_id, conversation_id, said_on)
      values (${workspaceId}, ${competitor.id}, ${messageId}, ${conversationId}, '2026-11-01') on conflict do nothing`.execute(tx.sql);
  });
  return { competitorId: competitor.id, eventId: event.id };
}
