import type { GuideKind, GuideStep, Language } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Said } from "../rules/standing.ts";

export type Sending = {
  id: string;
  guideId: string;
  kind: GuideKind;
  conversationId: string;
  customerId: string;
  personId: string | null;
  language: Language;
  madeAt: Instant;
  sentAt: Instant | null;
};

type Made = Pick<Sending, "id" | "guideId" | "conversationId" | "customerId" | "personId" | "language">;

/** One link for a guide in a conversation: made again it is the same, in the language asked for last. */
export async function putSending(tx: Tx, made: Made): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into guide_sendings as s (workspace_id, id, guide_id, conversation_id, customer_id, person_id, language, made_at)
    values (${tx.workspaceId}, ${made.id}, ${made.guideId}, ${made.conversationId}, ${made.customerId}, ${made.personId}, ${made.language}, ${tx.now})
    on conflict (workspace_id, conversation_id, guide_id) do update set language = excluded.language
    returning s.id`.execute(tx.sql);
  return rows[0]!.id;
}

export type SendingRow = Sending & { title: string; steps: Pick<GuideStep, "id" | "title">[]; said: Said[] };

/** With the steps as customers read them now (of what was withdrawn: as they read them last), and what was said of them. Latest first. */
export async function sendings(tx: Tx, { conversationId, ids }: { conversationId?: string; ids?: string[] }): Promise<SendingRow[]> {
  const { rows } = await sql<SendingRow>`
    select s.id, s.guide_id as "guideId", g.kind, s.conversation_id as "conversationId", s.customer_id as "customerId", s.person_id as "personId", s.language,
      s.made_at as "madeAt", s.sent_at as "sentAt", v.title, v.steps, coalesce(r.said, '[]') as said
    from guide_sendings s
    join guides g on g.workspace_id = ${tx.workspaceId} and g.id = s.guide_id
    join guide_texts t on t.workspace_id = ${tx.workspaceId} and t.guide_id = s.guide_id and t.language = s.language
    join lateral (
      select o.title, o.steps from guide_versions o where o.workspace_id = ${tx.workspaceId} and o.guide_id = s.guide_id and o.language = s.language
        and o.version <= coalesce(t.published, o.version) order by o.version desc limit 1
    ) v on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('step', r.step, 'outcome', r.outcome, 'at', to_char(r.last_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by r.last_at, r.step) as said
      from guide_readings r where r.workspace_id = ${tx.workspaceId} and r.sending_id = s.id
    ) r on true
    where s.workspace_id = ${tx.workspaceId} and (${conversationId ?? null}::uuid is null or s.conversation_id = ${conversationId ?? null}::uuid)
      and (${ids ?? null}::uuid[] is null or s.id = any (${ids ?? null}::uuid[]))
    order by s.made_at desc, s.id desc limit 50`.execute(tx.sql);
  return rows;
}

/** Who sent it; null where they have left. */
export async function senderOf(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ personId: string | null }>`
    select person_id as "personId" from guide_sendings where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0]?.personId ?? null;
}

/** Two presses of one button are heard one after the other. */
export async function oneAfterAnother(tx: Tx, id: string): Promise<void> {
  await sql`select id from guide_sendings where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
}

/** Those of them that had not been sent before. */
export async function noteSent(
  tx: Tx,
  sent: { id: string; conversationId: string; at: Instant }[],
): Promise<Pick<Sending, "id" | "guideId" | "conversationId">[]> {
  const { rows } = await sql<Pick<Sending, "id" | "guideId" | "conversationId">>`
    update guide_sendings set sent_at = o.at
    from unnest(${sent.map(({ id }) => id)}::uuid[], ${sent.map(({ conversationId }) => conversationId)}::uuid[], ${sent.map(({ at }) => at)}::timestamptz[]) as o (id, conversation_id, at)
    where guide_sendings.workspace_id = ${tx.workspaceId} and guide_sendings.id = o.id and guide_sendings.conversation_id = o.conversation_id and guide_sendings.sent_at is null
    returning guide_sendings.id, guide_sendings.guide_id as "guideId", guide_sendings.conversation_id as "conversationId"`.execute(tx.sql);
  return rows;
}

/** Those of before, as they were sent. */
export async function putPastSendings(tx: Tx, past: readonly (Made & { sentAt: Instant })[]): Promise<void> {
  const of = <K extends keyof (Made & { sentAt: Instant })>(key: K) => past.map((one) => one[key]);
  await sql`
    insert into guide_sendings (workspace_id, id, guide_id, conversation_id, customer_id, person_id, language, made_at, sent_at)
    select ${tx.workspaceId}::uuid, o.*, o.sent_at from unnest(${of("id")}::uuid[], ${of("guideId")}::uuid[], ${of("conversationId")}::uuid[], ${of("customerId")}::uuid[],
      ${of("personId")}::uuid[], ${of("language")}::text[], ${of("sentAt")}::timestamptz[]) as o (id, guide_id, conversation_id, customer_id, person_id, language, sent_at)`.execute(
    tx.sql,
  );
}
