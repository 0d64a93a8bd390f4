import type { LeavingBecause, LeavingKnownBy, LeavingReason, Sureness } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

/** One who left in a past that is told at once, with what is known of why. */
export type PastLeaving = {
  id: string;
  customerId: string;
  because: LeavingBecause;
  conversationId: string | null;
  quote: string;
  noticedAt: Instant;
  /** Whether they were asked why, by the desk or by somebody here. */
  asked: boolean;
  backUntil: Instant;
  backAt: Instant | null;
  /** What is over is: they came back, or their time to come back has passed. */
  endedAt: Instant | null;
  reason: { id: string; reason: LeavingReason; how: LeavingKnownBy; sure: Sureness; words: string; at: Instant } | null;
};

/** With the thread in which the desk asked; null where it could not, or had no need to. */
type Asked = PastLeaving & { askedIn: string | null };

export async function insertPast(tx: Tx, past: readonly Asked[], personId: string): Promise<void> {
  const of = <K extends keyof Asked>(key: K) => past.map((one) => one[key]);
  await sql`
    insert into leavings (workspace_id, id, customer_id, because, once, conversation_id, quote, noticed_at, asking, not_asked, ring_at, asked_at, asked_in,
      back_until, back_at, back_by, ended_at)
    select ${tx.workspaceId}::uuid, s.id, s.customer_id, s.because, 'past ' || s.id, s.conversation_id, s.quote, s.noticed_at,
      case when s.asked_in is not null then 'asked' when s.asked then 'agent' else 'none' end,
      case when not s.asked then 'known' when s.asked_in is null then 'no-way' end, case when s.ended_at is null then s.back_until end,
      case when s.asked_in is not null then s.noticed_at end, s.asked_in, s.back_until, s.back_at, case when s.back_at is not null then 'order' end, s.ended_at
    from unnest(${of("id")}::uuid[], ${of("customerId")}::uuid[], ${of("because")}::text[], ${of("conversationId")}::uuid[], ${of("quote")}::text[],
      ${of("noticedAt")}::timestamptz[], ${of("asked")}::bool[], ${of("askedIn")}::uuid[], ${of("backUntil")}::timestamptz[], ${of("backAt")}::timestamptz[], ${of("endedAt")}::timestamptz[])
      as s (id, customer_id, because, conversation_id, quote, noticed_at, asked, asked_in, back_until, back_at, ended_at)`.execute(tx.sql);
  await insertReasons(tx, past, personId);
}

async function insertReasons(tx: Tx, past: readonly Asked[], personId: string): Promise<void> {
  const known = past.flatMap(({ id, askedIn, reason }) => {
    if (!reason) return [];
    const how = reason.how === "asked" && askedIn === null ? "hand" : reason.how;
    return [{ ...reason, how, personId: how === "hand" ? personId : null, leavingId: id }];
  });
  const of = <K extends keyof (typeof known)[number]>(key: K) => known.map((one) => one[key]);
  await sql`
    insert into leaving_reasons (workspace_id, id, leaving_id, how, reason, sure, words, person_id, at)
    select ${tx.workspaceId}::uuid, s.* from unnest(${of("id")}::uuid[], ${of("leavingId")}::uuid[], ${of("how")}::text[], ${of("reason")}::text[], ${of("sure")}::text[],
      ${of("words")}::text[], ${of("personId")}::uuid[], ${of("at")}::timestamptz[]) as s`.execute(tx.sql);
}
