import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { bringPath } from "../index.ts";
import { fromPath } from "./reading.ts";
import { begin } from "./starting.ts";
import { MOST_BROKEN, workThrough } from "./working.ts";

let at: TestDesk;
let folder: string;
beforeAll(async () => {
  at = await testDesk();
  folder = await mkdtemp(join(tmpdir(), "guli-orders-"));
});
afterAll(async () => {
  await at.close();
  await rm(folder, { recursive: true });
});

const call = (method: "GET" | "POST", path: string, body?: unknown) => at.cast.lead.call(method, path, body);
const start = async (text: string, name = "orders.csv") => {
  const bytes = Buffer.from(text);
  const { body } = await call("POST", "/order-imports", { name, bytes: bytes.length });
  const put = await at.app.inject({
    method: "PUT",
    url: `/api/v1/order-imports/${body.id}/parts/0`,
    payload: bytes,
    headers: { cookie: at.cast.lead.cookie, "x-guli": "1", "content-type": "text/csv" },
  });
  return put.json();
};
const finished = (id: string) =>
  until(async () => {
    const { body } = await call("GET", `/order-imports/${id}`);
    return ["done", "checked", "failed"].includes(body.state) && body;
  });

const HEADER = "Order ID;Date;Total;Currency;E-mail;Type";
const FILE = [
  HEADER,
  "F-1;03.04.2026;1 234,50;GEL;maka@example.ge;",
  "F-2;04.04.2026;10,00;USD;;",
  'F-3;05.04.2026;"99,99;GEL;;',
  "F-4;05.04.2026;-1;GEL;;",
  "F-5;32.04.2026;1;GEL;;",
  "F-6;05.04.2040;1;GEL;;",
  "F-7;05.04.2026;1;ZZZ;;",
  "F-1;06.04.2026;200,00;GEL;;return",
  "F-1;07.04.2026;2000,00;GEL;;return",
  "=cmd|' /C calc'!A0;05.04.2026;much;GEL;;",
  "F-8;05.04.2026;7;GEL;;",
  "",
].join("\n");

test("is previewed, checked without a trace, taken in row by row, and harmless when it is brought again", async () => {
  await at.cast.agent.call("POST", "/customers", { name: "Maka", addresses: [{ kind: "email", address: "maka@example.ge" }] });
  const file = await start(FILE);
  expect(file).toMatchObject({ state: "ready", uploaded: Buffer.byteLength(FILE) });

  const preview = (await call("POST", `/order-imports/${file.id}/preview`, {})).body;
  expect(preview.format).toMatchObject({
    delimiter: ";",
    dates: "day-first",
    decimal: ",",
    columns: ["externalId", "placedAt", "total", "currency", "email", "kind"],
  });
  expect(preview.rows[0]).toMatchObject({ line: 2, understood: { externalId: "F-1", total: "1234.50 GEL" }, refusal: null });
  expect(preview.rows.find((row: { line: number }) => row.line === 5).refusal.code).toBe("money.negative");

  await call("POST", `/order-imports/${file.id}/check`, { format: preview.format });
  const checked = await finished(file.id);
  expect(checked).toMatchObject({ state: "checked", rows: 11, placed: 3, same: 0, corrected: 0, returned: 1, refused: 7, progress: 1 });
  expect((await call("GET", "/orders")).body.rows).toEqual([]);

  await call("POST", `/order-imports/${file.id}/run`, { format: preview.format });
  expect(await finished(file.id)).toMatchObject({ state: "done", placed: 3, returned: 1, refused: 7 });
  const orders = (await call("GET", "/orders")).body.rows;
  expect(orders.map((one: any) => [one.externalId, one.total, one.returned, one.customer?.name ?? null])).toEqual([
    ["F-8", 700, 0, null],
    ["F-2", 1000, 0, null],
    ["F-1", 123_450, 20_000, "Maka"],
  ]);

  const { body: refused } = await call("GET", `/order-imports/${file.id}/refusals`);
  expect(refused.rows.map((one: any) => [one.line, one.code])).toEqual([
    [4, "import.row-broken"],
    [5, "money.negative"],
    [6, "date.unreadable"],
    [7, "date.far-future"],
    [8, "money.unknown-currency"],
    [10, "order.returned-too-much"],
    [11, "money.unreadable"],
  ]);
  const csv = await at.app.inject({ method: "GET", url: `/api/v1/order-imports/${file.id}/refusals.csv`, headers: { cookie: at.cast.lead.cookie } });
  expect(csv.headers["content-type"]).toContain("text/csv");
  expect(csv.body).toContain("5,A sum cannot be below zero. (total),F-4,05.04.2026,-1,GEL,,\r\n");
  expect(csv.body).toContain(`'=cmd|`);

  await call("POST", `/order-imports/${file.id}/run`, { format: preview.format });
  expect(await finished(file.id)).toMatchObject({ placed: 0, same: 4, corrected: 0, returned: 0, refused: 7 });
  expect((await call("GET", "/orders")).body.rows).toEqual(orders);
});

test("a dry run counts exactly what the run does: repeats, corrections, returns of what is in the file, in whatever batch", async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => {
    const order = `X-${n % 2300}`;
    if (n % 7 === 6) return `${order},2026-04-11,1.00,return ${n},return`;
    return n % 3 === 0 ? `${order},2026-03-11,${n % 2300}.50,,` : `${order},2026-03-11,${n}.50,,`;
  });
  const file = await start(`order,date,total,return id,type\n${rows.join("\n")}\n`, "exact.csv");
  const { format } = (await call("POST", `/order-imports/${file.id}/preview`, {})).body;
  const countsOf = ({ rows: all, placed, same, corrected, returned, refused, reasons }: any) => ({ all, placed, same, corrected, returned, refused, reasons });
  await call("POST", `/order-imports/${file.id}/check`, { format });
  const checked = countsOf(await finished(file.id));
  await call("POST", `/order-imports/${file.id}/run`, { format });
  expect(checked).toEqual(countsOf(await finished(file.id)));
  expect(checked).toMatchObject({ all: 5000, placed: expect.any(Number), corrected: expect.any(Number) });
  expect(Math.min(checked.placed, checked.corrected, checked.returned)).toBeGreaterThan(100);
});

test("a file of hardly anything but rubbish is tried out, too, and others have their turn meanwhile", async () => {
  const text = ["Order ID,Date,Total", "R-1,2026-01-01,10", ...Array.from({ length: MOST_BROKEN + 9000 }, () => "x"), "R-2,2026-01-02,12"].join("\n");
  const file = await start(text, "rubbish.csv");
  const { format } = (await call("POST", `/order-imports/${file.id}/preview`, {})).body;
  await call("POST", `/order-imports/${file.id}/check`, { format });
  expect((await call("GET", "/session")).status).toBe(200);
  expect(await finished(file.id)).toMatchObject({ state: "checked", rows: MOST_BROKEN + 9002, placed: 2, refused: MOST_BROKEN + 9000 });
});

test("two who try the same out at once count it once", async () => {
  const text = ["Order ID,Date,Total", "T-1,2026-01-01,10", "T-2,2026-01-02,none", "T-3,2026-01-03,12"].join("\n");
  const file = await start(text, "twice.csv");
  const path = join(folder, "twice.csv");
  await writeFile(path, text);
  const { format } = (await call("POST", `/order-imports/${file.id}/preview`, {})).body;
  const nth = await at.desk.transaction(at.workspaceId, (tx) => begin(tx, file.id, { format, state: "checking" }));
  const slice = { importId: file.id, try: nth, source: fromPath(path), milliseconds: 10_000 };
  const went = await Promise.all([1, 2, 3, 4].map(() => workThrough(at.desk, at.workspaceId, slice)));
  expect(went).toContain("done");
  expect(await finished(file.id)).toMatchObject({ state: "checked", rows: 3, placed: 2, refused: 1, reasons: [{ count: 1 }] });
});

test("lines that end with a carriage return alone are lines", async () => {
  const file = await start(["Order ID,Date,Total", "CR-1,2026-01-01,10", 'CR-2,2026-01-02,"11"', "CR-3,2026-01-03,12"].join("\r"), "old.csv");
  const preview = (await call("POST", `/order-imports/${file.id}/preview`, {})).body;
  expect(preview.rows.map((row: { line: number; refusal: unknown }) => [row.line, row.refusal])).toEqual([
    [2, null],
    [3, null],
    [4, null],
  ]);
  await call("POST", `/order-imports/${file.id}/run`, { format: preview.format });
  expect(await finished(file.id)).toMatchObject({ state: "done", rows: 3, placed: 3, refused: 0 });
});

test("an upload keeps its order, and says what is missing", async () => {
  const { body } = await call("POST", "/order-imports", { name: "big.csv", bytes: 20_000_000 });
  const put = (nth: number, content: Buffer) =>
    at.app.inject({
      method: "PUT",
      url: `/api/v1/order-imports/${body.id}/parts/${nth}`,
      payload: content,
      headers: { cookie: at.cast.lead.cookie, "x-guli": "1", "content-type": "text/csv" },
    });
  expect((await put(1, Buffer.alloc(10, "a"))).json().code).toBe("import.out-of-order");
  expect((await put(0, Buffer.alloc(10, "a"))).json().code).toBe("import.out-of-order");
  const part = Buffer.alloc(8 * 1024 * 1024, "a\n");
  expect((await put(0, part)).json()).toMatchObject({ uploaded: part.length, state: "uploading" });
  expect((await put(0, part)).json()).toMatchObject({ uploaded: part.length });
  expect((await call("POST", `/order-imports/${body.id}/preview`, {})).body.code).toBe("import.incomplete");
  const other = await start("one,two\n1,2\n");
  const format = (await call("POST", `/order-imports/${other.id}/preview`, {})).body.format;
  const { body: refused } = await call("POST", `/order-imports/${other.id}/run`, { format });
  expect([refused.code, Object.keys(refused.fields)]).toEqual(["import.columns-missing", ["externalId", "placedAt", "total"]]);
});

test("a command that was killed goes on where it was, and ends with the same", async () => {
  const path = join(folder, "many.csv");
  const rows = Array.from({ length: 9000 }, (_, n) => `K-${n % 8000},2026-0${1 + (n % 9)}-11,${n}.50,person${n % 500}@example.ge`);
  await writeFile(path, `id,date,total,email\n${rows.join("\n")}\n`);
  let batches = 0;
  const killed = bringPath(at.desk, at.workspaceId, {
    path,
    source: "till",
    dryRun: false,
    said: {},
    told: () => {
      if ((batches += 1) === 2) throw new Error("killed");
    },
  });
  await expect(killed).rejects.toThrow("killed");
  const half = (await call("GET", "/order-imports")).body.rows[0];
  expect(half).toMatchObject({ state: "running", rows: 4000, placed: 4000 });

  const again = await bringPath(at.desk, at.workspaceId, { path, source: "till", dryRun: false, said: {}, told: () => {} });
  expect(again).toMatchObject({ wentOn: true, import: { id: half.id, state: "done", rows: 9000, placed: 8000, corrected: 1000, refused: 0 } });
  expect((await call("GET", "/orders?q=K-5")).body.rows[0].total).toBe(800_550);

  // Whoever was thought dead and is not, finds that another has gone on.
  expect(await workThrough(at.desk, at.workspaceId, { importId: half.id, try: 1, source: fromPath(path), milliseconds: 1000 })).toBe("not-ours");
  const dry = await bringPath(at.desk, at.workspaceId, { path, source: "other", dryRun: true, said: {}, told: () => {} });
  expect(dry.import).toMatchObject({ state: "checked", rows: 9000, placed: 8000, corrected: 1000, refused: 0 });
});

test("what is told late and was cut in the middle of a character is kept like all else; a row of megabytes is one broken row", async () => {
  const long = `${"x".repeat(299)}😀`;
  const text = [
    "Order ID,Date,Total,Line,Updated at",
    `S-1,2026-01-01,10,${long},2026-01-05`,
    `S-1,2026-01-01,11,${long} otherwise,2026-01-02`,
    `S-2,2026-01-01,5,${"y".repeat(1_300_000)},2026-01-02`,
    "S-3,2026-01-01,5,tea,2026-01-02",
  ].join("\n");
  const file = await start(text, "long.csv");
  const { format } = (await call("POST", `/order-imports/${file.id}/preview`, {})).body;
  await call("POST", `/order-imports/${file.id}/run`, { format });
  expect(await finished(file.id)).toMatchObject({ state: "done", rows: 4, placed: 2, same: 1, refused: 1, reasons: [{ code: "import.row-broken", count: 1 }] });
  expect((await call("GET", `/order-imports/${file.id}/refusals`)).body.rows.map(({ line }: { line: number }) => line)).toEqual([4]);
});

test("a file of more columns than anybody names is previewed", async () => {
  const header = ["Order ID", "Date", "Total", ...Array.from({ length: 300 }, (_, nth) => `more ${nth}`)];
  const file = await start(`${header.join(",")}\nC-1,2026-01-01,5${",".repeat(300)}\n`, "wide.csv");
  const { status, body } = await call("POST", `/order-imports/${file.id}/preview`, {});
  expect([status, body.missing, body.rows[0].refusal]).toEqual([200, [], null]);
});
