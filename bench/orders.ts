import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { withDesk } from "../server/src/cli/opened.ts";
import type { Desk } from "../server/src/core/desk.ts";
import { newId } from "../server/src/core/ids.ts";
import { bulkCustomers, type PastCustomer } from "../server/src/rooms/customers/index.ts";
import { foundDemo } from "../server/src/rooms/demo/index.ts";
import { bringPath, listOrdersFor, ordersProjection } from "../server/src/rooms/orders/index.ts";

type Say = (figure: string, measured: string, aim: string) => void;

const ROWS = 500_000;
/** Every so many customers buy, and every hundredth row is broken in one of three ways. */
const A_CUSTOMER = 10;

/** A file of orders taken in, matched by e-mail: `node bench/orders.ts [rows]`. */
export async function sayOrders(say: Say, { rows = ROWS } = {}): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "guli-bench-"));
  try {
    await withDesk({ DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" }, (desk) => takeIn(desk, { say, rows, path: join(dataDir, "orders.csv") }));
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function takeIn(desk: Desk, { say, rows, path }: { say: Say; rows: number; path: string }): Promise<void> {
  const { workspaceId } = await foundDemo(desk, {
    seed: 1,
    conversations: 0,
    business: "Chinari",
    language: "en",
    until: "2026-11-22T12:00:00.000Z",
    email: null,
  });
  const customers = Math.ceil(rows / A_CUSTOMER);
  await meet(desk, workspaceId, customers);
  // As the database does by itself within a minute.
  await desk.database.owner.query("analyze guli.customers, guli.customer_addresses");
  await write(path, rows, customers);
  for (const dryRun of [true, false, false]) {
    const began = performance.now();
    let most = 0;
    const told = () => void (most = Math.max(most, process.memoryUsage().rss));
    const { import: one } = await bringPath(desk, workspaceId, { path, source: "till", dryRun, said: {}, told });
    const seconds = (performance.now() - began) / 1000;
    const what = dryRun ? "checked without a trace" : one.placed > 0 ? "taken in, matched by e-mail" : "brought once more, all of it here already";
    const counts = `${one.placed} new, ${one.same} here already, ${one.refused} refused with their reasons`;
    const memory = `${Math.round(most / 1024 / 1024)} MB`;
    say(
      `${rows.toLocaleString("en")} rows ${what}`,
      `${Math.round(rows / seconds).toLocaleString("en")} rows/s (${counts}); ${memory}; load ${loadavg()[0]!.toFixed(1)}`,
      "≥ 8,000 rows/s",
    );
  }
  await desk.database.owner.query("analyze guli.orders, guli.order_buyers, guli.order_sources");
  await pages(desk, workspaceId, say);
  const began = performance.now();
  const before = await desk.read(workspaceId, ordersProjection.digest);
  await ordersProjection.rebuild(desk, workspaceId);
  const same = (await desk.read(workspaceId, ordersProjection.digest)).sum === before.sum;
  say("all of them reckoned anew", `${((performance.now() - began) / 1000).toFixed(1)} s, ${same ? "the same" : "NOT the same"}`, "exactly the same");
}

export async function meet(desk: Desk, workspaceId: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += 5000) {
    const some = Array.from({ length: Math.min(5000, count - from) }, (_, n): PastCustomer => ({
      id: newId(),
      name: `Customer ${from + n}`,
      language: null,
      timeZone: null,
      formOfAddress: null,
      salutation: null,
      attributes: {},
      createdAt: "2025-01-01T00:00:00.000Z",
      blockedAt: null,
      addresses: [{ id: newId(), kind: "email", address: `buyer${from + n}@example.ge`, verified: true }],
      notes: [],
    }));
    await desk.transaction(workspaceId, (tx) => bulkCustomers(tx, some));
  }
}

export async function write(path: string, rows: number, customers: number): Promise<void> {
  const file = createWriteStream(path);
  file.write("Order ID,Date,Total,Currency,E-mail,Source\n");
  for (let n = 0; n < rows; n += 1) {
    const day = new Date(Date.UTC(2025, 0, 1) + (n % 650) * 86_400_000).toISOString().slice(0, 10);
    const [total, date] = [n % 300 === 100 ? "-1" : `${(n % 900) + 1}.50`, n % 300 === 200 ? "soon" : day];
    const row = `A-${n},${date},${total},${n % 300 === 0 ? "ZZZ" : "GEL"},buyer${(n * 7919) % customers}@example.ge,${n % 3 ? "google" : "friends"}\n`;
    if (!file.write(row)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

async function pages(desk: Desk, workspaceId: string, say: Say): Promise<void> {
  for (const only of [undefined, "unmatched", "returned"] as const) {
    const took: number[] = [];
    let cursor: string | undefined;
    for (let n = 0; n < 200; n += 1) {
      const began = performance.now();
      const page = await desk.read(workspaceId, (tx) => listOrdersFor(tx, { limit: 50, cursor, only }));
      took.push(performance.now() - began);
      cursor = page.next ?? undefined;
    }
    took.sort((one, other) => one - other);
    say(`a page of ${only ?? "all"} orders`, `p50 ${took[100]!.toFixed(1)} ms, p95 ${took[190]!.toFixed(1)} ms`, "p95 ≤ 50 ms");
  }
}

if (import.meta.main) {
  const rows = Number(process.argv[2] ?? ROWS);
  await sayOrders((figure, measured, aim) => void process.stdout.write(`${figure}: ${measured} (aim ${aim})\n`), { rows });
}
