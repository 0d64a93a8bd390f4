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

type Channel = {
  workspace: string;
  name: string;
  kind: string;
  health: "well" | "trying" | "broken" | "off";
  trouble: string | null;
  since: string | null;
  sending: string | null;
  sending_since: string | null;
};

/** A database that has yet to be brought up to date may not know of sending; read as JSON, a missing column is nothing. */
async function checkChannels(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<Channel>(`
    select w.name as workspace, c.name, c.kind, case when c."on" then c.health_state else 'off' end as health, coalesce(c.trouble_detail, c.trouble) as trouble, c.trouble_since as since,
      coalesce(to_jsonb(c) ->> 'sending_detail', to_jsonb(c) ->> 'sending_trouble') as sending, to_jsonb(c) ->> 'sending_since' as sending_since
    from guli.channels c join guli.workspaces w using (workspace_id) order by 1, 2`);
  const found = rows.map(describeChannel);
  const well = found.filter((findings) => findings.length === 0).length;
  return [
    ...(well > 0 || rows.length === 0
      ? [ok("channels", rows.length === 0 ? "No mailbox and no chat is connected yet." : `${well} of ${rows.length} work or are switched off.`)]
      : []),
    ...found.flat(),
  ];
}

/** What is wrong with it: nothing, receiving, sending or both. */
function describeChannel({ workspace, name, kind, health, trouble, since, sending, sending_since }: Channel): Finding[] {
  const says = (what: string, from: string | null) =>
    `${name} (${kind}, ${workspace}): ${what}${from ? `, since ${from.slice(0, 16).replace("T", " ")} UTC` : ""}.`;
  const mend = `Settings → ${kind === "email" ? "Mailboxes" : "Chats"} → ${name}: look at its address and password, and try it there.`;
  const findings: Finding[] = [];
  if (health === "broken") findings.push(bad("channels", says(trouble ?? "does not work", since), mend));
  if (health === "trying" && trouble !== null) findings.push(warn("channels", says(trouble, since), mend));
  if (health !== "off" && sending !== null) findings.push(bad("channels", says(`cannot send: ${sending}`, sending_since), mend));
  return findings;
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
