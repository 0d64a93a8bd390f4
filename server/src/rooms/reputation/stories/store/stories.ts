import { sql } from "kysely";
import type { Language, StoryAbout, StoryKind, StoryProof, StoryReason, StoryState } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";
import type { Span } from "../rules/hiding.ts";

export type NewStory = {
  id: string;
  kind: StoryKind;
  about: StoryAbout;
  words: string;
  called: string;
  language: Language;
  fingerprint: string;
  customerId: string | null;
  conversationId: string | null;
  /** An address was given: whose it is known to be, and its mark. */
  given?: { claimsId: string | null; mark: string } | null;
};

/** Whether it is new: the same text comes once, whoever sends it again. */
export async function insertStory(tx: Tx, one: NewStory): Promise<boolean> {
  const { rows } = await sql`
    insert into stories (workspace_id, id, kind, about, words, called, language, fingerprint, customer_id, conversation_id, proof,
      claims_id, address_mark, state, sent_at)
    values (${tx.workspaceId}, ${one.id}, ${one.kind}, ${one.about}, ${one.words}, ${one.called}, ${one.language}, ${one.fingerprint}, ${one.customerId},
      ${one.conversationId}, ${one.given ? "asked" : null}, ${one.given?.claimsId ?? null}, ${one.given?.mark ?? null}, 'waiting', ${tx.now})
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

/** How many wait to be read, counted no further than `most`. */
export async function waitingUpTo(tx: Tx, most: number): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::int as many from (select 1 from stories s where s.workspace_id = ${tx.workspaceId} and s.state = 'waiting' limit ${most}) w`.execute(
    tx.sql,
  );
  return rows[0]?.many ?? 0;
}

/** How often somebody was asked since then whether a story is theirs: at this address, and anywhere. */
export async function askedSince(tx: Tx, mark: string, { day, hour }: { day: Instant; hour: Instant }): Promise<{ there: number; anywhere: number }> {
  const { rows } = await sql<{ there: number; anywhere: number }>`
    select (select count(*)::int from stories s where s.workspace_id = ${tx.workspaceId} and s.address_mark = ${mark} and s.sent_at > ${day} and s.proof is not null) as there,
      (select count(*)::int from stories s where s.workspace_id = ${tx.workspaceId} and s.address_mark is not null and s.sent_at > ${hour} and s.proof is not null) as anywhere`.execute(
    tx.sql,
  );
  return rows[0]!;
}

/** What was asked of whoever has the address, kept from changing until the commit. */
export async function askedAbout(tx: Tx, id: string): Promise<{ proof: StoryProof; claimsId: string | null; words: string; sentAt: Instant } | undefined> {
  const { rows } = await sql<{ proof: StoryProof; claimsId: string | null; words: string; sentAt: Instant }>`
    select proof, claims_id as "claimsId", words, sent_at as "sentAt" from stories
    where workspace_id = ${tx.workspaceId} and id = ${id} and proof is not null and state <> 'declined' for update`.execute(tx.sql);
  return rows[0];
}

/** What they answered; whose it is, it is from now on. */
export async function prove(tx: Tx, id: string, { proof, customerId }: { proof: StoryProof; customerId: string | null }): Promise<void> {
  await sql`update stories set proof = ${proof}, claims_id = null, customer_id = coalesce(customer_id, ${customerId}::uuid)
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export type StoryRow = Omit<NewStory, "fingerprint" | "given"> & {
  proof: StoryProof | null;
  state: StoryState;
  hidden: Span[];
  reason: StoryReason | null;
  note: string | null;
  decidedBy: string | null;
  decidedAt: Instant | null;
  sentAt: Instant;
  shownAt: Instant | null;
  customerName: string | null;
  customerBlocked: boolean | null;
};

const listed = (tx: Tx) => sql`
  select s.id, s.kind, s.about, s.words, s.called, s.language, s.state, s.proof, s.hidden, s.reason, s.note, s.decided_by as "decidedBy", s.decided_at as "decidedAt",
    s.sent_at as "sentAt", s.shown_at as "shownAt", c.id as "customerId", s.conversation_id as "conversationId", c.name as "customerName",
    c.blocked_at is not null as "customerBlocked"
  from stories s
  left join customers h on h.workspace_id = ${tx.workspaceId} and h.id = s.customer_id
  left join customers c on c.workspace_id = ${tx.workspaceId} and c.id = coalesce(h.joined_into, h.id)`;

type Listed = { state: StoryState; kind: StoryKind | null; place: Place | null; limit: number };

export async function stories(tx: Tx, { state, kind, place, limit }: Listed): Promise<StoryRow[]> {
  const { rows } = await sql<StoryRow>`${listed(tx)}
    where s.workspace_id = ${tx.workspaceId} and s.state = ${state} and (${kind}::text is null or s.kind = ${kind})
      and (${place?.at ?? null}::timestamptz is null or (s.sent_at, s.id) < (${place?.at ?? null}::timestamptz, ${place?.id ?? null}::uuid))
    order by s.sent_at desc, s.id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

export async function story(tx: Tx, id: string): Promise<StoryRow | undefined> {
  const { rows } = await sql<StoryRow>`${listed(tx)} where s.workspace_id = ${tx.workspaceId} and s.id = ${id}`.execute(tx.sql);
  return rows[0];
}

/** Its state, kept from changing until the commit. */
export async function storyToDecide(tx: Tx, id: string): Promise<{ words: string; state: StoryState } | undefined> {
  const { rows } = await sql<{ words: string; state: StoryState }>`
    select words, state from stories where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

export type Decision = { state: StoryState; hidden?: Span[]; reason: StoryReason | null; note: string | null; by: string };

/** When it was first shown stays: it does not come up again because a part of it was hidden. */
export async function decide(tx: Tx, id: string, { state, hidden, reason, note, by }: Decision): Promise<void> {
  const isShown = state === "shown";
  await sql`update stories set state = ${state}, reason = ${reason}, note = ${note}, decided_by = ${by}, decided_at = ${tx.now},
      hidden = coalesce(${hidden === undefined ? null : JSON.stringify(hidden)}::jsonb, hidden),
      shown_at = case when ${isShown}::boolean then coalesce(shown_at, ${tx.now}::timestamptz) else shown_at end
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** As of a past that is told at once. */
export async function decideAt(
  tx: Tx,
  id: string,
  { sentAt, decided }: { sentAt: Instant; decided: { at: Instant; by: string; reason: StoryReason | null } | null },
): Promise<void> {
  const state: StoryState = decided === null ? "waiting" : decided.reason === null ? "shown" : "declined";
  await sql`update stories set sent_at = ${sentAt}, state = ${state}, reason = ${decided?.reason ?? null}, decided_by = ${decided?.by ?? null},
      decided_at = ${decided?.at ?? null}, shown_at = ${state === "shown" ? (decided?.at ?? null) : null}
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function countsByState(tx: Tx): Promise<Record<StoryState, number>> {
  const { rows } = await sql<{ state: StoryState; many: number }>`
    select s.state, count(*)::int as many from stories s where s.workspace_id = ${tx.workspaceId} group by s.state`.execute(tx.sql);
  return { waiting: 0, shown: 0, declined: 0, ...Object.fromEntries(rows.map(({ state, many }) => [state, many])) };
}
