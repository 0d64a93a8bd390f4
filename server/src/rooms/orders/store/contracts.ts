import type { Contract } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { ContractContent } from "../rules/words.ts";

export type StandingContract = ContractContent & {
  id: string;
  source: string;
  externalId: string;
  buyerId: string | null;
  customerId: string | null;
  toldAt: Instant;
  hash: Buffer;
};

const standing = sql`k.id, k.source, k.external_id as "externalId", k.buyer_id as "buyerId", k.customer_id as "customerId", k.told_at as "toldAt", k.hash, k.title,
  k.started_on as "startedOn", k.ended_on as "endedOn", k.why_ended as "whyEnded", k.currency, k.price, k.cost, k.every, k.came_by as "cameBy"`;

export async function standingContracts(tx: Tx, sought: { source: string; externalId: string }[]): Promise<StandingContract[]> {
  const { rows } = await sql<StandingContract>`
    select ${standing} from contracts k where k.workspace_id = ${tx.workspaceId} and (k.source, k.external_id) in (
      select s.source, s.external_id from unnest(${sought.map((one) => one.source)}::text[], ${sought.map((one) => one.externalId)}::text[]) as s (source, external_id))
    order by k.id for update`.execute(tx.sql);
  return rows;
}

export async function contractById(tx: Tx, id: string): Promise<StandingContract | undefined> {
  const { rows } =
    await sql<StandingContract>`select ${standing} from contracts k where k.workspace_id = ${tx.workspaceId} and k.id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

export type WrittenContract = Omit<StandingContract, "customerId" | "toldAt"> & { toldAt: string };

/** New ones and corrected ones. Whose they are and what they are worth is reckoned after this. */
export async function saveContracts(tx: Tx, rows: WrittenContract[]): Promise<void> {
  if (rows.length === 0) return;
  const of = <K extends keyof WrittenContract>(key: K): WrittenContract[K][] => rows.map((row) => row[key]);
  await sql`
    insert into contracts (workspace_id, id, source, external_id, buyer_id, title, started_on, ended_on, why_ended, currency, price, cost, every, came_by, told_at, hash, changed_at)
    select ${tx.workspaceId}::uuid, k.*, ${tx.now}::timestamptz from unnest(${of("id")}::uuid[], ${of("source")}::text[], ${of("externalId")}::text[], ${of("buyerId")}::uuid[],
      ${of("title")}::text[], ${of("startedOn")}::date[], ${of("endedOn")}::date[], ${of("whyEnded")}::text[], ${of("currency")}::text[], ${of("price")}::bigint[],
      ${of("cost")}::bigint[], ${of("every")}::text[], ${of("cameBy")}::text[], ${of("toldAt")}::timestamptz[], ${of("hash")}::bytea[]) as k
    on conflict (workspace_id, source, external_id) do update set buyer_id = excluded.buyer_id, title = excluded.title, started_on = excluded.started_on,
      ended_on = excluded.ended_on, why_ended = excluded.why_ended, currency = excluded.currency, price = excluded.price, cost = excluded.cost, every = excluded.every,
      came_by = excluded.came_by, told_at = excluded.told_at, hash = excluded.hash, changed_at = excluded.changed_at`.execute(tx.sql);
}

/** Two who tell the same new one wait for each other. */
export async function oneContractAtATime(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}::text, 31))`.execute(tx.sql);
}

type FlatContract = Omit<Contract, "customer" | "buyer"> & {
  customerId: string | null;
  customerName: string | null;
  buyerId: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
};
const shown = (tx: Tx) => sql`
  select k.id, k.source, k.external_id as "externalId", k.title, k.started_on as "startedOn", k.ended_on as "endedOn", k.why_ended as "whyEnded", k.currency, k.price, k.every,
    k.base_price as "basePrice", k.cost, k.came_by as "cameBy", c.id as "customerId", c.name as "customerName", b.id as "buyerId", b.name, b.email, b.phone
  from contracts k left join customers c on c.workspace_id = ${tx.workspaceId} and c.id = k.customer_id
    left join order_buyers b on b.workspace_id = ${tx.workspaceId} and b.id = k.buyer_id
  where k.workspace_id = ${tx.workspaceId}`;

const asShown = ({ customerId, customerName, buyerId, name, email, phone, ...rest }: FlatContract): Contract => ({
  ...rest,
  customer: customerId === null ? null : { id: customerId, name: customerName ?? "" },
  buyer: buyerId === null ? null : { id: buyerId, name, email, phone },
});

export async function contractShown(tx: Tx, id: string): Promise<Contract | undefined> {
  const { rows } = await sql<FlatContract>`${shown(tx)} and k.id = ${id}`.execute(tx.sql);
  return rows[0] && asShown(rows[0]);
}

export async function contractsOf(tx: Tx, customerId: string): Promise<Contract[]> {
  const { rows } = await sql<FlatContract>`${shown(tx)} and k.customer_id = ${customerId} order by k.started_on desc, k.id desc limit 50`.execute(tx.sql);
  return rows.map(asShown);
}

/** The latest begun first; `running` on a day. */
export async function listContracts(
  tx: Tx,
  { limit, after, runningOn }: { limit: number; after: { day: string; id: string } | null; runningOn: string | null },
): Promise<Contract[]> {
  const { rows } = await sql<FlatContract>`${shown(tx)}
      and (${after?.id ?? null}::uuid is null or (k.started_on, k.id) < (${after?.day ?? null}::date, ${after?.id ?? null}::uuid))
      and (${runningOn}::date is null or (k.started_on <= ${runningOn}::date and (k.ended_on is null or k.ended_on > ${runningOn}::date)))
    order by k.started_on desc, k.id desc limit ${limit}`.execute(tx.sql);
  return rows.map(asShown);
}
