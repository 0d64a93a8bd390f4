import { sql } from "kysely";
import type { ChannelHealth, ChannelKind, ChatSettings, EmailSettings, MessagingFields } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";

type Base = { id: string; name: string; on: boolean; teamId: string | null; key: string; secrets: Buffer | null; health: ChannelHealth; createdAt: Instant };
export type StoredEmail = Base & { kind: "email"; settings: EmailSettings };
export type StoredChat = Base & { kind: "chat"; settings: ChatSettings };
export type StoredMessaging = Base & Pick<MessagingFields, "kind" | "settings"> & { account: string | null; checkedAt: Instant | null };
export type StoredChannel = StoredEmail | StoredChat | StoredMessaging;

const columns = sql`id, kind, name, "on", team_id as "teamId", key, secrets, settings, created_at as "createdAt", account, checked_at as "checkedAt", health_state as "state", trouble, trouble_detail as detail,
  trouble_since as since, last_received_at as "lastReceivedAt", last_sent_at as "lastSentAt",
  sending_trouble as "sendingTrouble", sending_detail as "sendingDetail", sending_since as "sendingSince"`;

type Flat = Omit<StoredChannel, "health"> &
  Omit<ChannelHealth, "sending"> & { sendingTrouble: string | null; sendingDetail: string | null; sendingSince: Instant | null };

function asChannel({ state, trouble, detail, since, sendingTrouble, sendingDetail, sendingSince, lastReceivedAt, lastSentAt, ...rest }: Flat): StoredChannel {
  const sending = sendingTrouble && sendingSince ? { trouble: sendingTrouble, detail: sendingDetail, since: sendingSince } : null;
  return { ...rest, health: { state: rest.on ? state : "off", trouble, detail, since, sending, lastReceivedAt, lastSentAt } } as StoredChannel;
}

export async function channels(tx: Tx): Promise<StoredChannel[]> {
  const { rows } = await sql<Flat>`select ${columns} from channels where workspace_id = ${tx.workspaceId} order by created_at, id`.execute(tx.sql);
  return rows.map(asChannel);
}

/** The first mailbox that is on and has an outgoing server: what the desk itself writes leaves from there. */
export async function sendingMailbox(tx: Tx): Promise<StoredEmail | undefined> {
  return (await channels(tx)).find((one): one is StoredEmail => one.kind === "email" && one.on && one.settings.smtp !== null);
}

export async function channel(tx: Tx, id: string): Promise<StoredChannel | undefined> {
  const { rows } = await sql<Flat>`select ${columns} from channels where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0] && asChannel(rows[0]);
}

/** The mailboxes that fetch by IMAP, of all workspaces. Read by the node that fetches. */
export const switchedOnMailboxes = `
  select workspace_id as "workspaceId", id, md5(concat(settings, '/', team_id, '/', encode(secrets, 'hex'))) as made
  from guli.channels where kind = 'email' and "on" and settings -> 'imap' <> 'null'::jsonb order by created_at, id`;

/** The bots that are to be asked for news. */
export const switchedOnBots = `
  select workspace_id as "workspaceId", id, md5(concat(settings, '/', team_id, '/', encode(secrets, 'hex'))) as made
  from guli.channels where kind = 'telegram' and "on" and settings ->> 'receive' = 'polling' order by created_at, id`;

export type StoredPosition = { folder: string; uidValidity: number; lastUid: number; firstUntil: number };

/** How far a folder has been read. */
export async function position(tx: Tx, channelId: string, folder: string): Promise<StoredPosition | undefined> {
  const { rows } = await sql<StoredPosition>`
    select folder, uid_validity as "uidValidity", last_uid as "lastUid", first_until as "firstUntil" from mailbox_positions
    where workspace_id = ${tx.workspaceId} and channel_id = ${channelId} and folder = ${folder}`.execute(tx.sql);
  return rows[0];
}

export async function savePosition(tx: Tx, channelId: string, { folder, uidValidity, lastUid, firstUntil }: StoredPosition): Promise<void> {
  await sql`insert into mailbox_positions (workspace_id, channel_id, folder, uid_validity, last_uid, first_until)
    values (${tx.workspaceId}, ${channelId}, ${folder}, ${uidValidity}, ${lastUid}, ${firstUntil})
    on conflict (workspace_id, channel_id, folder) do update set uid_validity = excluded.uid_validity, last_uid = excluded.last_uid, first_until = excluded.first_until`.execute(
    tx.sql,
  );
}

type New = {
  id: string;
  kind: ChannelKind;
  name: string;
  on: boolean;
  teamId: string | null;
  key: string;
  settings: EmailSettings | ChatSettings | MessagingFields["settings"];
  secrets: Buffer | null;
};

/** Only of what is fetched there is something to find out; what comes to us by itself is well. */
const isFetched = ({ settings }: Pick<New, "settings">): boolean => "imap" in settings && settings.imap !== null;

export async function insertChannel(tx: Tx, one: New): Promise<void> {
  await sql`insert into channels (workspace_id, id, kind, name, "on", team_id, settings, secrets, key, health_state, created_at)
    values (${tx.workspaceId}, ${one.id}, ${one.kind}, ${one.name}, ${one.on}, ${one.teamId}, ${JSON.stringify(one.settings)}::jsonb, ${one.secrets}, ${one.key},
      ${isFetched(one) ? "trying" : "well"}, ${tx.now})`.execute(tx.sql);
  await sql`insert into directory (kind, key, workspace_id, target) values (${one.kind}, ${one.key}, ${tx.workspaceId}, ${one.id})`.execute(tx.sql);
}

/** What was wrong with sending may be mended by this: the next try says. */
export async function updateChannel(tx: Tx, one: Omit<New, "kind" | "key">): Promise<void> {
  await sql`update channels set name = ${one.name}, "on" = ${one.on}, team_id = ${one.teamId}, settings = ${JSON.stringify(one.settings)}::jsonb, secrets = ${one.secrets},
      health_state = case when ${isFetched(one)} then health_state else 'well' end, trouble = case when ${isFetched(one)} then trouble end,
      trouble_detail = case when ${isFetched(one)} then trouble_detail end, trouble_since = case when ${isFetched(one)} then trouble_since end,
      sending_trouble = null, sending_detail = null, sending_since = null
    where workspace_id = ${tx.workspaceId} and id = ${one.id}`.execute(tx.sql);
}

export async function deleteChannel(tx: Tx, { id, kind, key }: StoredChannel): Promise<void> {
  await sql`delete from channels where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  await sql`delete from directory where workspace_id = ${tx.workspaceId} and kind = ${kind} and key = ${key}`.execute(tx.sql);
}

/** Note how a channel is. Says whether that is news. */
export async function noteHealth(
  tx: Tx,
  id: string,
  { state, trouble, detail }: { state: "well" | "trying" | "broken"; trouble: string | null; detail: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    update channels set health_state = ${state}, trouble = ${trouble}, trouble_detail = ${detail},
      trouble_since = case when ${trouble}::text is null then null when trouble is not null then trouble_since else ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and id = ${id} and (health_state <> ${state} or trouble is distinct from ${trouble}) returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function noteReceived(tx: Tx, id: string): Promise<void> {
  await sql`update channels set last_received_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** Where a key that came from outside leads, whatever the workspace. */
export async function lookUp(sqlOfAll: Pick<Tx, "sql">, kind: ChannelKind, key: string): Promise<{ workspaceId: string; channelId: string } | undefined> {
  const { rows } = await sql<{ workspaceId: string; channelId: string }>`
    select workspace_id as "workspaceId", target as "channelId" from directory where kind = ${kind} and key = ${key}`.execute(sqlOfAll.sql);
  return rows[0];
}
