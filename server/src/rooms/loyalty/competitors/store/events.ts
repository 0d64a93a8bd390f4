import type { CompetitorEventKind, CompetitorTowards, EventCost } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type StoredEvent = {
  id: string;
  competitorId: string;
  competitor: string;
  kind: CompetitorEventKind;
  beganOn: string;
  endedOn: string | null;
  place: { key: string; values: string[] } | null;
  towards: CompetitorTowards;
  source: string;
  note: string;
  notedAt: Instant;
  notedBy: string | null;
};

const columns = sql`e.id, e.competitor_id as "competitorId", c.name as competitor, e.kind, e.began_on as "beganOn", e.ended_on as "endedOn", e.place, e.towards,
  e.source, e.note, e.noted_at as "notedAt", e.person_id as "notedBy"`;
const standing = (tx: Tx) => sql`from competitor_events e join competitors c on c.workspace_id = ${tx.workspaceId} and c.id = e.competitor_id
  where e.workspace_id = ${tx.workspaceId} and e.removed_at is null and c.removed_at is null`;

/** Events that count, the latest first. */
export async function events(tx: Tx): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`select ${columns} ${standing(tx)} order by e.began_on desc, e.id desc`.execute(tx.sql);
  return rows;
}

export async function event(tx: Tx, id: string): Promise<StoredEvent | undefined> {
  const { rows } = await sql<StoredEvent>`select ${columns} ${standing(tx)} and e.id = ${id}`.execute(tx.sql);
  return rows[0];
}

export type EventToPut = Omit<StoredEvent, "competitor" | "notedAt" | "notedBy">;

export async function putEvent(tx: Tx, one: EventToPut, personId: string): Promise<void> {
  await sql`
    insert into competitor_events (workspace_id, id, competitor_id, kind, began_on, ended_on, place, towards, source, note, noted_at, person_id)
    values (${tx.workspaceId}, ${one.id}, ${one.competitorId}, ${one.kind}, ${one.beganOn}, ${one.endedOn}, ${one.place && JSON.stringify(one.place)}::jsonb,
      ${JSON.stringify(one.towards)}::jsonb, ${one.source}, ${one.note}, ${tx.now}, ${personId})
    on conflict (workspace_id, id) do update set competitor_id = excluded.competitor_id, kind = excluded.kind, began_on = excluded.began_on,
      ended_on = excluded.ended_on, place = excluded.place, towards = excluded.towards, source = excluded.source, note = excluded.note`.execute(tx.sql);
}

export async function removeEvent(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`update competitor_events set removed_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and id = ${id} and removed_at is null returning id`.execute(tx.sql);
  return rows.length === 1;
}

type Cost = Omit<EventCost, "currency">;

export async function costs(tx: Tx): Promise<Map<string, Cost>> {
  const { rows } = await sql<{ id: string; body: Cost }>`select event_id as id, body from event_costs where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return new Map(rows.map(({ id, body }) => [id, body]));
}

type Of = { events: readonly string[] | null; /** What stands of these stays. */ but: readonly string[] };

/** What these cost, and nothing of others; where `events` is null, all there are. */
export async function putCosts(tx: Tx, reckoned: ReadonlyMap<string, Cost>, { events: of, but }: Of): Promise<void> {
  await sql`delete from event_costs where workspace_id = ${tx.workspaceId} and (${of}::uuid[] is null or event_id = any (${of}::uuid[]))
    and not event_id = any (${[...but]}::uuid[])`.execute(tx.sql);
  await sql`insert into event_costs (workspace_id, event_id, body)
    select ${tx.workspaceId}, n.id, n.body from unnest(${[...reckoned.keys()]}::uuid[], ${[...reckoned.values()].map((one) => JSON.stringify(one))}::jsonb[]) as n (id, body)`.execute(
    tx.sql,
  );
}

/** Reckon these anew once they are due; what is due already stays so. */
export async function askForCosts(tx: Tx, ids: readonly string[], dueAt: Instant): Promise<void> {
  await sql`insert into event_costs_to_reckon (workspace_id, event_id, due_at) select ${tx.workspaceId}, n.id, ${dueAt} from unnest(${[...ids]}::uuid[]) as n (id)
    on conflict (workspace_id, event_id) do update set due_at = least(event_costs_to_reckon.due_at, excluded.due_at)`.execute(tx.sql);
}

export const dueCosts = `select workspace_id as "workspaceId", event_id as id from guli.event_costs_to_reckon where due_at <= $1 order by due_at limit $2`;

/** Claim what is due; the others were claimed by another. */
export async function claimCosts(tx: Tx, ids: readonly string[] | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`delete from event_costs_to_reckon
    where workspace_id = ${tx.workspaceId} and (${ids}::uuid[] is null or (event_id = any (${ids}::uuid[]) and due_at <= ${tx.now})) returning event_id as id`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}
