import { loadavg } from "node:os";
import { connectMailbox } from "./cases.ts";
import { startDesk, type BenchDesk } from "./lib/desk.ts";
import { fillTo } from "./lib/fill.ts";
import { measure, quantiles } from "./lib/measure.ts";
import { processorTimeOf } from "./lib/memory.ts";

type Say = (figure: string, measured: string, aim: string) => void;

const CLOCKS = 100_000;

/** Running clocks of promises, on a desk of its own. `node bench/clocks.ts` measures this alone. */
export async function sayClocks(say: Say): Promise<void> {
  const desk = await startDesk(4874);
  try {
    await connectMailbox(desk);
    await fillTo(desk.owner, { ...desk, count: CLOCKS });
    const idle = await share(desk);
    await runClocks(desk);
    await sayIdle(say, desk, idle);
    await sayClaims(say, desk);
    await sayPage(say, desk);
    await sayRecount(say, desk);
  } finally {
    await desk.stop();
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const many = CLOCKS.toLocaleString("en");
const rule = `'{"id": "00000000-0000-7000-8000-000000000000", "name": "Everybody", "warn": null, "escalation": null}'`;

/** One promise for each conversation, made within the last day and due in weeks. */
async function runClocks({ owner, workspaceId }: BenchDesk): Promise<void> {
  await owner.query(
    `insert into guli.promises (workspace_id, id, conversation_id, what, rule, minutes, hours, cause_id, made_at, runs_since, due_at, warn_at, ring_at, channel_id, channel_kind, priority)
    select $1, ('0190' || substr(c.id::text, 5))::uuid, c.id, 'first', ${rule}::jsonb, 20000, 'opening', ('0191' || substr(c.id::text, 5))::uuid, r.at, r.at, r.at + interval '40 days', r.at + interval '39 days', r.at + interval '39 days', c.channel_id, 'email', 'normal'
    from guli.conversations c, lateral (select now() - (c.number % 86400) * interval '1 second' as at) r where c.workspace_id = $1`,
    [workspaceId],
  );
  await owner.query(
    "insert into guli.shown_promises select workspace_id, conversation_id, what, 'running', due_at, warn_at from guli.promises where workspace_id = $1",
    [workspaceId],
  );
  await owner.query("vacuum analyze guli.promises, guli.shown_promises");
}

const SECONDS = 20;

/** Of one core, over a while in which nothing happens: the whole desk with its database. */
async function share({ pid }: BenchDesk): Promise<number> {
  await wait(5000);
  const before = await processorTimeOf(pid);
  await wait(SECONDS * 1000);
  return (await processorTimeOf(pid)) - before;
}

async function sayIdle(say: Say, desk: BenchDesk, idle: number): Promise<void> {
  const used = await share(desk);
  const per = (seconds: number) => ((100 * seconds) / SECONDS).toFixed(1);
  say(
    `${many} running clocks while none is due, of one core`,
    `${per(used)} % for the whole desk and its database (${per(idle)} % without clocks)`,
    "ticker ≤ 5 %",
  );
}

/** Some become due, one after the other and many at once: from when each was due until it was claimed and told. */
async function sayClaims(say: Say, { owner, workspaceId }: BenchDesk): Promise<void> {
  const { rowCount } = await owner.query(
    `update guli.promises p set due_at = n.at, ring_at = n.at, warn_at = null
    from (select id, now() + interval '2 seconds' + least(row_number() over (order by id) * 20, 10000) * interval '1 millisecond' as at from guli.promises
      where workspace_id = $1 limit 1000) n where p.workspace_id = $1 and p.id = n.id`,
    [workspaceId],
  );
  const late = async () =>
    (
      await owner.query<{ late: number }>(
        `select extract(epoch from occurred_at - (payload ->> 'dueAt')::timestamptz) * 1000 as late from guli.events where workspace_id = $1 and name = 'promise.broken'`,
        [workspaceId],
      )
    ).rows.map((row) => Number(row.late));
  for (let tries = 0; tries < 300 && (await late()).length < rowCount!; tries++) await wait(100);
  const all = await late();
  const { p50, p95 } = quantiles(all);
  const slowest = Math.max(...all);
  say(
    `of ${many} clocks ${all.length} become due, half of them at once`,
    `claimed after p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, at most ${slowest.toFixed(0)} ms; ${rowCount! - all.length} missed`,
    "≤ 1 s",
  );
}

async function sayPage(say: Say, desk: BenchDesk): Promise<void> {
  const request = () => ({ path: "/api/v1/conversations?view=all&order=breaking&limit=50", headers: desk.headers });
  await measure(desk.url, { connections: 1, count: 50, request });
  const { p50, p95 } = await measure(desk.url, { connections: 1, count: 300, request });
  say(`first page of what is about to break, at ${many}`, `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`, "p95 ≤ 10 ms");
}

/** Other opening hours: from the answer to the owner until all that runs is due at its new time. */
async function sayRecount(say: Say, desk: BenchDesk): Promise<void> {
  const { openingHours } = await desk.call<{ openingHours: { week: object[][] } }>("GET", "/workspace");
  const week = openingHours.week.map((day) => day.map(() => ({ from: 600, to: 1140 })));
  const [began, before] = [performance.now(), await processorTimeOf(desk.pid)];
  await desk.call("PATCH", "/workspace", { openingHours: { week, dates: { "2026-12-31": [] } } });
  const done = async () =>
    (
      await desk.owner.query("select 1 from guli.events where workspace_id = $1 and name = 'settings.changed' and payload ->> 'what' = 'promises'", [
        desk.workspaceId,
      ])
    ).rowCount! > 0;
  for (let tries = 0; tries < 600 && !(await done()); tries++) await wait(50);
  const [took, used] = [(performance.now() - began) / 1000, (await processorTimeOf(desk.pid)) - before];
  say(
    `other opening hours: ${many} clocks counted anew`,
    `${took.toFixed(2)} s, of which the desk and its database worked ${used.toFixed(2)} s; load ${loadavg()[0]!.toFixed(1)}`,
    "≤ 5 s",
  );
}

if (import.meta.main) await sayClocks((figure, measured, aim) => void process.stdout.write(`${figure}: ${measured} (aim ${aim})\n`));
