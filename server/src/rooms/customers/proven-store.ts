import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";

/** The mailbox of each of these customers that is known to be theirs; the one known longest. */
export async function provenEmails(tx: Tx, customerIds: string[]): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; address: string }>`
    select distinct on (customer_id) customer_id as id, lower(address) as address from customer_addresses
    where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) and kind = 'email' and verified
    order by customer_id, created_at, id`.execute(tx.sql);
  return new Map(rows.map(({ id, address }) => [id, address]));
}

/** `own`: whose it is; `leads`: the one to whom they lead since they were joined. */
export type Owner = { own: string; leads: string };

/** To whom these addresses (folded) are proven to belong, by `email:…` and `phone:…`. Whoever is named stays somebody until the end of the transaction. */
export async function provenOwners(tx: Tx, { emails, phones }: { emails: string[]; phones: string[] }): Promise<Map<string, Owner>> {
  if (emails.length + phones.length === 0) return new Map();
  const { rows } = await sql<{ address: string; own: string; leads: string }>`
    select s.kind || ':' || s.folded as address, a.own, a.leads
    from (select 'email' as kind, unnest(${emails}::text[]) as folded union all select 'phone', unnest(${phones}::text[])) s cross join lateral (
      select c.id as own, coalesce(c.joined_into, c.id) as leads from customer_addresses a
        join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
      where a.workspace_id = ${tx.workspaceId} and a.kind = s.kind and a.folded = s.folded and a.verified and c.erased_at is null limit 1 for share of c) a`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ address, own, leads }) => [address, { own, leads }]));
}

/** To whom each of these leads; who is not known is not among them. */
export async function leadingTo(tx: Tx, customerIds: string[]): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; leads: string }>`
    select id, coalesce(joined_into, id) as leads from customers where workspace_id = ${tx.workspaceId} and id = any (${customerIds}::uuid[])`.execute(tx.sql);
  return new Map(rows.map(({ id, leads }) => [id, leads]));
}

/** As `leadingTo`, of whom there still is somebody, until the end of the transaction: who was erased is told of as little as who never was. */
export async function leadingToSomebody(tx: Tx, customerIds: string[]): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; leads: string }>`
    select id, coalesce(joined_into, id) as leads from customers
    where workspace_id = ${tx.workspaceId} and id = any (${customerIds}::uuid[]) and erased_at is null order by id for share`.execute(tx.sql);
  return new Map(rows.map(({ id, leads }) => [id, leads]));
}

/** The proven addresses of these, and of those who lead to them, as they are known by. */
export async function provenAddresses(tx: Tx, customerIds: string[]): Promise<{ emails: string[]; phones: string[] }> {
  const { rows } = await sql<{ kind: string; folded: string }>`
    select a.kind, a.folded from customer_addresses a join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
    where a.workspace_id = ${tx.workspaceId} and a.verified and a.kind in ('email', 'phone')
      and (c.id = any (${customerIds}::uuid[]) or c.joined_into = any (${customerIds}::uuid[]))`.execute(tx.sql);
  return {
    emails: rows.filter(({ kind }) => kind === "email").map(({ folded }) => folded),
    phones: rows.filter(({ kind }) => kind === "phone").map(({ folded }) => folded),
  };
}
