import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, sealingSecret } from "../server/src/core/config/index.ts";
import { openDatabase } from "../server/src/core/database/index.ts";
import type { Desk } from "../server/src/core/desk.ts";
import { newId } from "../server/src/core/ids.ts";
import { createLog } from "../server/src/core/log.ts";
import { openDesk } from "../server/src/core/open-desk.ts";
import { reckonStandings, standingProjection } from "../server/src/rooms/loyalty/index.ts";
import { recount } from "../server/src/rooms/loyalty/standing/reckoning.ts";
import { list, standingFor, summary } from "../server/src/rooms/loyalty/standing/presenting.ts";
import { createWorkspace } from "../server/src/rooms/workspaces/index.ts";
import { pssOf } from "./lib/memory.ts";

/*
 * How many customers stand, with ten orders each and three events of competitors: all of them, a day later, and the pages. Made in a scratch database.
 * `node bench/standings.ts [customers]`.
 */
const CUSTOMERS = Number(process.argv[2] ?? 1_000_000);
const DAY = 86_400_000;
let now = Date.parse("2026-11-22T09:00:00Z");

const say = (figure: string, measured: string, aim = "–") =>
  void process.stdout.write(`${figure}: ${measured} (aim ${aim}); load ${loadavg()[0]!.toFixed(1)}\n`);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** With the most memory that node held meanwhile. */
async function watched(work: () => Promise<unknown>): Promise<string> {
  let most = 0;
  const timer = setInterval(() => void pssOf(process.pid).then((held) => (most = Math.max(most, held))), 500);
  const took = await seconds(work);
  clearInterval(timer);
  return `${took.toFixed(0)} s, at most ${most.toFixed(0)} MB`;
}

async function p95(times: number, work: (nth: number) => Promise<unknown>): Promise<string> {
  const all: number[] = [];
  for (let nth = 0; nth < times; nth += 1) all.push(1000 * (await seconds(() => work(nth))));
  all.sort((one, other) => one - other);
  return `p50 ${all[Math.floor(times / 2)]!.toFixed(1)} ms, p95 ${all[Math.floor(times * 0.95)]!.toFixed(1)} ms`;
}

const id = "('01900000-0000-7000-8000-' || lpad(to_hex(n * 2654435761 % 281474976710656), 12, '0'))::uuid";

async function fill(desk: Desk, workspaceId: string): Promise<void> {
  const { owner } = desk.database;
  const AT_ONCE = 100_000;
  for (let from = 0; from < CUSTOMERS; from += AT_ONCE) {
    const span = [workspaceId, from, Math.min(CUSTOMERS, from + AT_ONCE)];
    await owner.query(
      `insert into guli.customers (workspace_id, id, name, created_at, attributes)
       select $1, ${id}, 'Customer ' || n, now(), jsonb_build_object('city', (array['Tbilisi', 'Batumi', 'Kutaisi'])[1 + n % 3]) from generate_series($2::bigint, $3::bigint - 1) n`,
      span,
    );
    await owner.query(
      `insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, base_returned, told_at, hash, changed_at)
       select $1, gen_random_uuid(), 'bench', gen_random_uuid()::text, ${id}, p.at, p.at::date, 'placed', 'GEL', p.sum, p.sum, 0, p.at, '\\x00', p.at
       from generate_series($2::bigint, $3::bigint - 1) n cross join generate_series(1, 10) k,
         lateral (select timestamptz '2026-11-21 20:00Z' - make_interval(secs => random() * (60 + (n * 7919 + 0 * k) % 900) * 86400) as at, (1000 + random() * 9000)::bigint as sum) p`,
      span,
    );
  }
  await owner.query("insert into guli.order_sources (workspace_id, source) values ($1, 'bench')", [workspaceId]);
  await owner.query("analyze guli.orders; analyze guli.customers");
  await owner.query(
    `with c as (insert into guli.competitors (workspace_id, id, name, spellings, added_at) values ($1, gen_random_uuid(), 'Glovo', '{}', now()) returning id)
     insert into guli.competitor_events (workspace_id, id, competitor_id, kind, began_on, place, towards, source, note, noted_at)
     select $1, gen_random_uuid(), c.id, 'price', e.day, jsonb_build_object('key', 'city', 'values', jsonb_build_array(e.city)), '{"to": "everybody"}', '', '', now()
     from c cross join (values (date '2026-02-01', 'Tbilisi'), (date '2026-05-01', 'Batumi'), (date '2026-07-15', 'Tbilisi')) as e (day, city)`,
    [workspaceId],
  );
}

/** One in a hundred customers buys: their orders are told one by one, in batches of a thousand. */
async function aDay(desk: Desk, workspaceId: string): Promise<void> {
  const { rows } = await desk.database.owner.query<{ customer: string }>(
    `insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, base_returned, told_at, hash, changed_at)
     select $1, gen_random_uuid(), 'bench', gen_random_uuid()::text, c.id, $2::timestamptz, $2::timestamptz::date, 'placed', 'GEL', 3000, 3000, 0, $2, '\\x00', $2
     from guli.customers c where c.workspace_id = $1 and random() < 0.01 returning customer_id as customer`,
    [workspaceId, new Date(now).toISOString()],
  );
  for (let at = 0; at < rows.length; at += 1000) {
    await desk.transaction(workspaceId, (tx) =>
      recount(
        tx,
        rows.slice(at, at + 1000).map(({ customer }) => customer),
      ),
    );
  }
}

async function measure(desk: Desk): Promise<void> {
  const workspaceId = newId();
  await desk.transaction(workspaceId, (tx) => createWorkspace(tx, { name: "Bench", language: "en", timeZone: "Asia/Tbilisi" }));
  say(`${CUSTOMERS} customers with ten orders each, made`, `${(await seconds(() => fill(desk, workspaceId))).toFixed(0)} s`);
  say("all standings and what three events cost", await watched(() => reckonStandings(desk, { workspaceId, all: true })), "≤ 600 s, ≤ 1024 MB");
  now += DAY;
  say("a day's purchases of one in a hundred", await watched(() => aDay(desk, workspaceId)), "≤ 60 s");
  say("a day gone by", await watched(() => reckonStandings(desk, { workspaceId })), "≤ 60 s");
  say("the page of standings", await p95(200, () => desk.read(workspaceId, summary)), "≤ 50 ms");
  let cursor: string | undefined;
  const page = async () => (cursor = (await desk.read(workspaceId, (tx) => list(tx, { class: "regular", cursor }))).next ?? undefined);
  say("regular customers, page after page", await p95(200, page), "≤ 50 ms");
  const { classes } = await desk.read(workspaceId, summary);
  say("they stand", classes.map((one) => `${one.class} ${one.customers}`).join(", "));
  const { rows } = await desk.read(workspaceId, (tx) => list(tx, { class: "regular" }));
  say("how one customer stands", await p95(200, (nth) => desk.read(workspaceId, (tx) => standingFor(tx, rows[nth % rows.length]!.customer.id))), "≤ 50 ms");
  const before = await desk.read(workspaceId, standingProjection.digest);
  const anew = await watched(() => standingProjection.rebuild(desk, workspaceId));
  const after = await desk.read(workspaceId, standingProjection.digest);
  say("made anew", `${anew}, ${before.rows} rows, ${before.sum === after.sum ? "the same as stood there" : "not the same"}`, "exactly the same");
}

const dataDir = await mkdtemp(join(tmpdir(), "guli-bench-"));
const config = readConfig({ DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" });
const log = createLog(config, process.stderr);
const database = await openDatabase(config, log, "command");
const { desk, close } = await openDesk({ config, log, secret: await sealingSecret(config), database, clock: { now: () => new Date(now).toISOString() } });
await measure(desk).finally(async () => {
  await close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});
