import type { ChannelKind, FailureCause, RecoveryRow, RecoveryStage, RecoveryWaits } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Place } from "../../../core/paging.ts";
import { rowOf } from "../rules/showing.ts";
import type { State } from "../rules/state.ts";

export type Flat = {
  id: string;
  conversationId: string;
  number: number;
  subject: string;
  channelKind: ChannelKind;
  customerId: string;
  customerName: string;
  customerSince: Instant;
  conversations: number;
  state: State;
  placeAt: Instant;
};

const columns = sql`r.id, r.conversation_id as "conversationId", c.number, c.subject, h.kind as "channelKind", r.customer_id as "customerId", p.name as "customerName",
  p.created_at as "customerSince", p.conversation_count as conversations, r.state, r.place_at as "placeAt"`;

const joined = (tx: Tx) => sql`recoveries r
  join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
  join customers p on p.workspace_id = ${tx.workspaceId} and p.id = r.customer_id
  join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id`;

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<Flat[]> =>
  (await sql<Flat>`select ${columns} from ${joined(tx)} where r.workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)).rows;

export type Asked = {
  stage?: RecoveryStage | undefined;
  waitsFor?: RecoveryWaits | undefined;
  ownerId?: string | undefined;
  unowned?: boolean | undefined;
  asked?: boolean | undefined;
  severity?: number | undefined;
  cause?: FailureCause | undefined;
  failure?: string | undefined;
  after: Place | null;
  limit: number;
};

/** A page of the open ones by due time, or of the closed ones by when they were closed; with the place of each in the list. */
export async function page(tx: Tx, { stage, waitsFor, after, limit, ...filters }: Asked): Promise<{ row: RecoveryRow; at: Instant }[]> {
  const fits = fitting(filters);
  if (stage === "closed") {
    const from = after ? sql`and (r.closed_at, r.id) < (${after.at}, ${after.id})` : sql``;
    const rows = await read(tx, sql`r.closed_at is not null and p.erased_at is null ${fits} ${from} order by r.closed_at desc, r.id desc limit ${limit}`);
    return rows.map((row) => ({ row: rowOf(row), at: row.state.closed!.at }));
  }
  const [inStage, waiting, from] = [
    stage === undefined ? sql`` : sql`and r.stage = ${stage}`,
    waitsFor === undefined ? sql`` : sql`and r.waits_for = ${waitsFor}`,
    after ? sql`and (r.place_at, r.id) > (${after.at}, ${after.id})` : sql``,
  ];
  const rows = await read(tx, sql`r.closed_at is null and p.erased_at is null ${inStage} ${waiting} ${fits} ${from} order by r.place_at, r.id limit ${limit}`);
  return rows.map((row) => ({ row: rowOf(row), at: row.placeAt }));
}

/** What is not asked about fits. */
function fitting({ ownerId, unowned, asked, severity, cause, failure }: Omit<Asked, "stage" | "waitsFor" | "after" | "limit">): RawBuilder<unknown> {
  return sql.join(
    [
      ownerId === undefined ? sql`` : sql`and r.owner_id = ${ownerId}`,
      unowned ? sql`and r.owner_id is null` : sql``,
      asked ? sql`and r.state #>> '{amends,state}' = 'asked'` : sql``,
      severity === undefined ? sql`` : sql`and r.severity = ${severity}`,
      cause === undefined ? sql`` : sql`and r.cause = ${cause}`,
      failure === undefined ? sql`` : sql`and r.failure = ${failure}`,
    ],
    sql` `,
  );
}

const MOST = 100;

export const ofConversation = async (tx: Tx, conversationId: string): Promise<Flat[]> =>
  read(tx, sql`r.conversation_id = ${conversationId} order by r.opened_at desc, r.id desc limit ${MOST}`);

export const ofCustomer = async (tx: Tx, customerId: string): Promise<Flat[]> =>
  read(tx, sql`r.customer_id = ${customerId} order by r.opened_at desc, r.id desc limit ${MOST}`);

export const one = async (tx: Tx, id: string): Promise<Flat | undefined> => (await read(tx, sql`r.id = ${id}`))[0];
