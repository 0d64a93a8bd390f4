import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { makeAnew } from "../server/src/cli/rebuild.ts";
import { readConfig, sealingSecret } from "../server/src/core/config/index.ts";
import { openDatabase } from "../server/src/core/database/index.ts";
import type { Desk } from "../server/src/core/desk.ts";
import { newId } from "../server/src/core/ids.ts";
import { createLog } from "../server/src/core/log.ts";
import { openDesk } from "../server/src/core/open-desk.ts";
import { values } from "../server/src/rooms/loyalty/index.ts";
import { customerValue, listAtRisk, readValues } from "../server/src/rooms/loyalty/values/reading.ts";
import { askForAll } from "../server/src/rooms/loyalty/values/hearing.ts";
import { createWorkspace } from "../server/src/rooms/workspaces/index.ts";
import { pssOf } from "./lib/memory.ts";

/*
 * What all customers are worth: a million of them with ten orders each, made in a scratch database, the first time and a day later. `npm run bench` leaves it out, since it
 * takes half an hour: `node --max-semi-space-size=4 --max-old-space-size=512 bench/loyalty.ts [customers]`.
 */
const CUSTOMERS = Number(process.argv[2] ?? 1_000_000);
const DAY = 86_400_000;
let now = Date.parse("2026-11-22T09:00:00Z");

const say = (figure: string, measured: string, aim = "–") =>
  void process.stdout.write(`${figure}: ${measured} (aim ${aim}); load ${loadavg()[0]!.toFixed(1)}\n`);
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

async function withScratch(work: (desk: Desk) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "guli-bench-"));
  const config = readConfig({ DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" });
  const log = createLog(config, process.stderr);
  const database = await openDatabase(config, log, "command");
  const { desk, close } = await openDesk({ config, log, secret: await sealingSecret(config), database, clock: { now: () => new Date(now).toISOString() } });
  await work(desk).finally(async () => {
    await close();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
}

/** Buyers as the models have them: rates differ, and after each purchase some go for good. */
async function fill(desk: Desk, workspaceId: string): Promise<number> {
  const { owner } = desk.database;
  const AT_ONCE = 50_000;
  for (let from = 0; from < CUSTOMERS; from += AT_ONCE) {
    const upTo = Math.min(CUSTOMERS, from + AT_ONCE);
    await owner.query(
      `insert into guli.customers (workspace_id, id, name, created_at)
       select $1, ('01900000-0000-7000-8000-' || lpad(to_hex(n * 2654435761 % 281474976710656), 12, '0'))::uuid, 'Customer ' || n, now() from generate_series($2::bigint, $3::bigint - 1) n`,
      [workspaceId, from, upTo],
    );
    await owner.query(
      `with c as materialized (
         select ('01900000-0000-7000-8000-' || lpad(to_hex(n * 2654435761 % 281474976710656), 12, '0'))::uuid as id, 30 + random() * 1000 as watched,
           -ln(1 - random()) * (0.4 + 2 * random()) / 20 as rate, 1 - power(1 - random(), 1 / 4.5) as going, exp(random() * 2 + 7) as pays
         from generate_series($2::bigint, $3::bigint - 1) n
       ), lives as materialized (select *, least(150, floor(ln(1 - random()) / ln(1 - least(going, 0.999999))))::int as again from c),
       at as (
         select l.id, l.watched, l.pays, sum(case when k = 0 then 0 else -ln(1 - random()) / l.rate end) over (partition by l.id order by k) as t
         from lives l cross join lateral generate_series(0, l.again) k
       )
       insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, base_returned, told_at, hash, changed_at)
       select $1, gen_random_uuid(), 'bench', gen_random_uuid()::text, id, p.at, (p.at at time zone 'Asia/Tbilisi')::date, 'placed', 'GEL', p.sum, p.sum, 0, p.at, '\\x00', p.at
       from at, lateral (select timestamptz '2026-11-21 20:00Z' - make_interval(secs => (watched - t) * 86400) as at, (pays * (0.5 + random()))::bigint as sum) p where t <= watched`,
      [workspaceId, from, upTo],
    );
  }
  await owner.query("analyze guli.orders; analyze guli.customers");
  return Number((await owner.query("select count(*) from guli.orders")).rows[0].count);
}

/** A day later: one in a hundred customers has bought. */
async function aDay(desk: Desk, workspaceId: string): Promise<number> {
  now += DAY;
  const { rowCount } = await desk.database.owner.query(
    `with few as (select id from guli.customers where workspace_id = $1 and random() < 0.01),
     placed as (insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, base_returned, told_at, hash, changed_at)
       select $1, gen_random_uuid(), 'bench', gen_random_uuid()::text, id, $2::timestamptz - interval '12 hours', ($2::timestamptz - interval '12 hours')::date, 'placed', 'GEL', 3000, 3000, 0, $2, '\\x00', $2 from few)
     insert into guli.values_to_count (workspace_id, customer_id) select $1, id from few on conflict do nothing`,
    [workspaceId, new Date(now).toISOString()],
  );
  return rowCount ?? 0;
}

async function whileWatched(work: () => Promise<void>): Promise<{ took: number; most: number }> {
  let most = 0;
  let looking = Promise.resolve();
  const timer = setInterval(() => (looking = looking.then(async () => void (most = Math.max(most, await pssOf(process.pid))))), 1000);
  const took = await seconds(work);
  clearInterval(timer);
  await looking;
  return { took, most };
}

async function p95(times: number, work: (nth: number) => Promise<unknown>): Promise<string> {
  const all: number[] = [];
  for (let nth = 0; nth < times; nth += 1) all.push(1000 * (await seconds(() => work(nth))));
  all.sort((one, other) => one - other);
  return `p50 ${all[Math.floor(times / 2)]!.toFixed(1)} ms, p95 ${all[Math.floor(times * 0.95)]!.toFixed(1)} ms`;
}

await withScratch(async (desk) => {
  const workspaceId = newId();
  await desk.transaction(workspaceId, (tx) => createWorkspace(tx, { name: "Bench", language: "en", timeZone: "Asia/Tbilisi" }));
  let orders = 0;
  const filled = await seconds(async () => (orders = await fill(desk, workspaceId)));
  say(`${CUSTOMERS.toLocaleString("en")} customers with ${orders.toLocaleString("en")} orders, made`, `${filled.toFixed(0)} s`);
  await desk.transaction(workspaceId, askForAll);
  const first = await whileWatched(() => values.reckonValues(desk, workspaceId));
  say("what they are worth, the first time", `${first.took.toFixed(0)} s, at most ${first.most.toFixed(0)} MB with the database`, "≤ 600 s, ≤ 1024 MB");
  for (const nth of [1, 2]) {
    const bought = await aDay(desk, workspaceId);
    const next = await whileWatched(() => values.reckonValues(desk, workspaceId));
    say(`day ${nth} after it, ${bought.toLocaleString("en")} having bought`, `${next.took.toFixed(0)} s, at most ${next.most.toFixed(0)} MB`, "≤ 60 s");
  }
  const found = await desk.read(workspaceId, readValues);
  say("the model", `${found.models!.buying.state}; ${found.models!.buying.parameters.map(({ name, value }) => `${name} ${value.toFixed(3)}`).join(", ")}`);
  const page = await desk.read(workspaceId, (tx) => listAtRisk(tx, undefined));
  say("the page of values", await p95(200, () => desk.read(workspaceId, readValues)), "p95 ≤ 50 ms");
  let cursor: string | undefined;
  say(
    "the list of those at risk, page after page",
    await p95(200, async () => (cursor = (await desk.read(workspaceId, (tx) => listAtRisk(tx, cursor))).next ?? undefined)),
    "p95 ≤ 50 ms",
  );
  say(
    "the value of a customer",
    await p95(200, (nth) => desk.read(workspaceId, (tx) => customerValue(tx, page.rows[nth % page.rows.length]!.customer.id))),
    "p95 ≤ 50 ms",
  );
  const { same, after, seconds: took } = await makeAnew(desk, workspaceId, values.valuesProjection);
  say(
    "made anew",
    `${after.rows.toLocaleString("en")} rows in ${took.toFixed(0)} s, ${same ? "the same as stood there" : "NOT the same as stood there"}`,
    "exactly the same",
  );
});
