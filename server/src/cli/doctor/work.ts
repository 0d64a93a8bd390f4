import type pg from "pg";
import { bad, ok, warn } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** The desk's own work: mailboxes and chats that fail, events and jobs that were given up. */
export async function checkWork(client: pg.ClientBase): Promise<Finding[]> {
  const {
    rows: [there],
  } = await client.query<{ tables: boolean }>(
    "select to_regclass('guli.channels') is not null and to_regclass('guli.outbox') is not null and to_regclass('graphile_worker.jobs') is not null as tables",
  );
  if (!there?.tables) return [];
  return [...(await checkChannels(client)), await checkEvents(client), await checkJobs(client)];
}

type Channel = { workspace: string; name: string; kind: string; health: "well" | "trying" | "broken" | "off"; trouble: string | null; since: string | null };

async function checkChannels(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<Channel>(`
    select w.name as workspace, c.name, c.kind, case when c."on" then c.health_state else 'off' end as health, coalesce(c.trouble_detail, c.trouble) as trouble, c.trouble_since as since
    from guli.channels c join guli.workspaces w using (workspace_id) order by 1, 2`);
  const unwell = rows.filter(({ health, trouble }) => health === "broken" || (health === "trying" && trouble !== null)).map(describeChannel);
  const well = rows.length - unwell.length;
  return [
    ...(well > 0 || rows.length === 0
      ? [ok("channels", rows.length === 0 ? "No mailbox and no chat is connected yet." : `${well} of ${rows.length} work or are switched off.`)]
      : []),
    ...unwell,
  ];
}

function describeChannel({ workspace, name, kind, health, trouble, since }: Channel): Finding {
  const says = `${name} (${kind}, ${workspace}): ${trouble ?? "does not work"}${since ? `, since ${since.slice(0, 16).replace("T", " ")} UTC` : ""}.`;
  const mend = `Settings → ${kind === "email" ? "Mailboxes" : "Chats"} → ${name}: look at its address and password, and try it there.`;
  return health === "broken" ? bad("channels", says, mend) : warn("channels", says, mend);
}

async function checkEvents(client: pg.ClientBase): Promise<Finding> {
  const {
    rows: [parked],
  } = await client.query<{ count: number; error: string | null }>(
    "select count(*) as count, max(last_error) as error from guli.outbox where parked_at is not null",
  );
  if (!parked || parked.count === 0) return ok("events", "None was given up.");
  return bad(
    "events",
    `${parked.count} could not be handed on and were set aside. Last reason: ${parked.error ?? "unknown"}.`,
    "Mend the reason, then try them again: update guli.outbox set parked_at = null, attempts = 0 where parked_at is not null;",
  );
}

async function checkJobs(client: pg.ClientBase): Promise<Finding> {
  const {
    rows: [failed],
  } = await client.query<{ count: number; tasks: string | null }>(
    "select count(*) as count, string_agg(distinct task_identifier, ', ') as tasks from graphile_worker.jobs where attempts >= max_attempts",
  );
  if (!failed || failed.count === 0) return ok("jobs", "None was given up.");
  return warn(
    "jobs",
    `${failed.count} were given up after many tries (${failed.tasks}).`,
    "Their reasons: select task_identifier, last_error from graphile_worker.jobs where attempts >= max_attempts;",
  );
}
