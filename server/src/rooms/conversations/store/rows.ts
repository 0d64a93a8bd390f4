import { sql, type RawBuilder } from "kysely";
import type { ChannelKind, ConversationOrder, ConversationRow, ShownPromise, ViewName } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

type Flat = Omit<ConversationRow, "customer" | "channel" | "promise"> & {
  promised: ShownPromise["what"] | null;
  promiseState: ShownPromise["state"];
  promiseDueAt: Instant | null;
  promiseWarnAt: Instant | null;
  customerId: string;
  customerName: string;
  customerAddress: string;
  customerBlocked: boolean;
  channelId: string;
  channelKind: ChannelKind;
  channelName: string;
  channelPublic: boolean;
};

const shown = sql`c.id, c.number, c.subject, c.preview, c.state, c.priority, c.assignee_id as "assigneeId", c.team_id as "teamId", c.tags, c.spam,
  c.waiting_since as "waitingSince", c.snoozed_until as "snoozedUntil", c.last_message_at as "lastMessageAt", c.last_message_from as "lastMessageFrom",
  c.last_customer_message_at as "lastCustomerMessageAt", c.mood, c.attachment_count as "attachmentCount", c.version,
  c.customer_id as "customerId", c.customer_address as "customerAddress", p.name as "customerName", p.blocked_at is not null as "customerBlocked",
  c.channel_id as "channelId", h.kind as "channelKind", h.name as "channelName", h.public as "channelPublic",
  s.what as promised, s.state as "promiseState", s.due_at as "promiseDueAt", s.warn_at as "promiseWarnAt"`;

const joined = (tx: Tx) => sql`
  join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
  join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
  left join shown_promises s on s.workspace_id = ${tx.workspaceId} and s.conversation_id = c.id`;

/** Rows as everyone may see them, by id, in no order. */
export async function rowsById(tx: Tx, ids: string[]): Promise<Map<string, ConversationRow>> {
  const { rows } =
    await sql<Flat>`select ${shown} from conversations c ${joined(tx)} where c.workspace_id = ${tx.workspaceId} and c.id = any (${ids}::uuid[]) and c.erased_at is null`.execute(
      tx.sql,
    );
  return new Map(rows.map((row) => [row.id, asRow(row)]));
}

export type Page = {
  view: ViewName;
  personId: string;
  order: ConversationOrder;
  /** Only those that no promise has a due time for: what comes after those whose promise breaks. */
  unpromised?: boolean;
  after: { at: Instant; id: string } | null;
  limit: number;
  teamId?: string | undefined;
  assigneeId?: string | undefined;
  channelId?: string | undefined;
  customerId?: string | undefined;
  tag?: string | undefined;
};

/** A page of a view; every view walks its own partial index. The read mark of the asking person comes along. */
export async function page(tx: Tx, asked: Page): Promise<{ row: ConversationRow; readAt: Instant | null; sortedBy: Instant }[]> {
  const { key, way } = sorting(asked);
  const { rows } = await sql<Flat & { readAt: Instant | null; sortedBy: Instant }>`
    with page as materialized (
      select c.*, ${key} as sorted_by from conversations c ${asked.view === "mentions" ? mentioned(tx, asked.personId) : sql``}
        ${asked.order === "breaking" ? promised(tx) : sql``}
      where c.workspace_id = ${tx.workspaceId} and c.erased_at is null and ${conditionOf(asked)} ${filtersOf(asked)}
        ${asked.order === "longest" ? sql`and c.waiting_since is not null` : sql``} ${asked.unpromised ? unpromised(tx) : sql``} ${after(asked)}
      order by ${key} ${way}, c.id ${way} limit ${asked.limit}
    )
    select ${shown}, c.sorted_by as "sortedBy", r.until as "readAt" from page c ${joined(tx)}
    left join conversation_reads r on r.workspace_id = ${tx.workspaceId} and r.person_id = ${asked.personId} and r.conversation_id = c.id
    order by c.sorted_by ${way}, c.id ${way}`.execute(tx.sql);
  return rows.map((row) => ({ row: asRow(row), readAt: row.readAt, sortedBy: row.sortedBy }));
}

function sorting({ order, view }: Page): { key: RawBuilder<unknown>; way: RawBuilder<unknown> } {
  if (order === "longest") return { key: sql`c.waiting_since`, way: sql`asc` };
  if (order === "breaking") return { key: sql`n.due_at`, way: sql`asc` };
  return { key: view === "mentions" ? sql`m.created_at` : sql`c.last_message_at`, way: sql`desc` };
}

const promised = (tx: Tx) => sql`join shown_promises n on n.workspace_id = ${tx.workspaceId} and n.conversation_id = c.id and n.due_at is not null`;

const unpromised = (tx: Tx) =>
  sql`and not exists (select from shown_promises n where n.workspace_id = ${tx.workspaceId} and n.conversation_id = c.id and n.due_at is not null)`;

const mentioned = (tx: Tx, personId: string) =>
  sql`join mentions m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.person_id = ${personId} and m.seen_at is null`;

/** Word for word the predicates of the partial indexes. */
function conditionOf(asked: Page): RawBuilder<unknown> {
  switch (asked.view) {
    case "open":
      return sql`c.state = 'open' and not c.spam`;
    case "unassigned":
      return sql`c.state = 'open' and c.assignee_id is null and not c.spam`;
    case "mine":
      return sql`c.state = 'open' and c.assignee_id = ${asked.personId} and not c.spam`;
    case "waiting":
      return sql`c.state = 'open' and c.waiting_since is not null and not c.spam`;
    case "snoozed":
      return sql`c.state = 'snoozed' and not c.spam`;
    case "resolved":
      return sql`c.state = 'resolved' and not c.spam`;
    case "spam":
      return sql`c.spam`;
    case "all":
    case "mentions":
      return sql`not c.spam`;
  }
}

function filtersOf({ teamId, assigneeId, channelId, customerId, tag }: Page): RawBuilder<unknown> {
  return sql`${teamId ? sql`and c.team_id = ${teamId}` : sql``} ${assigneeId ? sql`and c.assignee_id = ${assigneeId}` : sql``}
    ${channelId ? sql`and c.channel_id = ${channelId}` : sql``} ${customerId ? sql`and c.customer_id = ${customerId}` : sql``} ${tag ? sql`and ${tag} = any (c.tags)` : sql``}`;
}

function after(asked: Page): RawBuilder<unknown> {
  if (!asked.after) return sql``;
  const { at, id } = asked.after;
  const { key } = sorting(asked);
  return asked.order === "newest" ? sql`and (${key}, c.id) < (${at}::timestamptz, ${id}::uuid)` : sql`and (${key}, c.id) > (${at}::timestamptz, ${id}::uuid)`;
}

/** Where the address says something to a person; a platform's number of somebody does not. */
const SPEAKING: ReadonlySet<ChannelKind> = new Set(["email", "whatsapp", "sms", "phone", "visit", "form"]);

function asRow({
  customerId,
  customerName,
  customerAddress,
  customerBlocked,
  channelId,
  channelKind,
  channelName,
  channelPublic,
  ...flat
}: Flat): ConversationRow {
  const { promised, promiseState, promiseDueAt, promiseWarnAt, ...row } = flat;
  return {
    ...row,
    customer: { id: customerId, name: customerName, address: SPEAKING.has(channelKind) ? customerAddress : null, blocked: customerBlocked },
    channel: { id: channelId, kind: channelKind, name: channelName, ...(channelPublic && { public: true as const }) },
    promise: promised && { what: promised, state: promiseState, dueAt: promiseDueAt, warnAt: promiseWarnAt },
  };
}
