import { afterAll, beforeAll, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
let at: TestDesk;
beforeAll(async () => { at = await testDesk(); });
afterAll(() => at.close());
const order = (externalId: string, more: object = {}) => ({ source: "shop", externalId, placedAt: "2026-11-01T10:00:00Z", currency: "GEL", total: 10_000, ...more });
const show = (name: string, x: any) => console.log(name.padEnd(34), x.status, JSON.stringify(x.body)?.slice(0, 260));
test("single", async () => {
  const lead = at.cast.lead;
  const P = async (name: string, more: object) => show(name, await lead.call("POST", "/orders", order(name, more)));
  await P("no-seconds", { placedAt: "2026-11-01T10:00Z" });
  await P("decimals10", { placedAt: "2026-11-01T10:00:00.1234567891Z" });
  await P("nul", { number: "a\0b" });
  await P("lone", { number: "a\ud800b" });
  await P("lone-line", { lines: [{ what: "a\ud800b", quantity: 1, amount: 1 }] });
  await P("lone-line", { lines: [{ what: "a\ud800bc", quantity: 1, amount: 1 }] });
  await P("1e300", { total: 1e300 });
  await P("2^53", { total: 2 ** 53 });
  await P("most", { total: 100_000_000_000_000, currency: "UZS" });
  await P("q1e308", { lines: [{ what: "x", quantity: 1e308, amount: 1 }] });
  await P("cur", { currency: "gel" });
  await P("cur xxx", { currency: "XXX" });
  await P("cur proto", { currency: "__proto__" });
  await P("year", { placedAt: "0001-01-01T00:00:00Z" });
  await P("feb31", { placedAt: "2026-02-31T00:00:00Z" });
  await P("due far", { dueAt: "9999-01-01T00:00:00Z" });
  await P("proto", { lines: [{ what: "x", quantity: 1, amount: 1, __proto__: 1 }], buyer: { id: "__proto__", name: "constructor" } });
  show("batch", await lead.call("POST", "/order-batches", { rows: [order("b1"), order("b2", { number: "a\0" }), order("b3"), null, [], 5, { what: "__proto__" }, { what: "constructor", externalId: "x" }, order("b4", { placedAt: "2026-11-01T10:00Z" }), order("b5", { lines: [{ what: "x\ud800", quantity: 1, amount: 1 }] })] }));
  show("contract", await lead.call("POST", "/contracts", { source: "s", externalId: "c1", title: "x", startedOn: "0000-01-01", currency: "GEL", price: 100 }));
  show("contract", await lead.call("POST", "/contracts", { source: "s", externalId: "c1", title: "x", startedOn: "2026-01-01", endedOn: "2030-01-01", currency: "GEL", price: 100 }));
  show("rate", await lead.call("POST", "/exchange-rates", { rows: [{ currency: "USD", day: "2026-01-01", rate: "999999999.99" }] }));
  const o = (await lead.call("POST", "/orders", order("ret", { currency: "GEL", lines: [{ what: "Cup", quantity: 3, amount: 10_000 }] }))).body.order;
  show("ret", await lead.call("POST", `/orders/${o.id}/returns`, { amount: 4000, lines: [{ nth: 1, quantity: 3 }] }));
  show("change currency", await lead.call("PATCH", `/orders/${o.id}`, { currency: "UZS" }));
  show("fewer lines", await lead.call("PATCH", `/orders/${o.id}`, { lines: [{ what: "Cup", quantity: 1, amount: 10_000 }] }));
  show("ret before", await lead.call("POST", `/orders/${o.id}/returns`, { amount: 1, at: "2020-01-01T00:00:00Z" }));
  show("ret nul", await lead.call("POST", `/orders/${o.id}/returns`, { amount: 1, reason: "a\0b" }));
  show("ret q dup", await lead.call("POST", `/orders/${o.id}/returns`, { amount: 1, lines: [{ nth: 1, quantity: 1e-9 }] }));
  show("ret noseconds", await lead.call("POST", `/orders/${o.id}/returns`, { amount: 1, at: "2026-11-02T10:00Z" }));
  show("trouble noseconds", await lead.call("POST", `/orders/${o.id}/troubles`, { kind: "dispute", at: "2026-11-02T10:00Z" }));
  show("q", await lead.call("GET", `/orders?q=${encodeURIComponent("a\0")}`));
  show("cursor", await lead.call("GET", `/orders?cursor=abc`));
  show("cursor", await lead.call("GET", `/orders?cursor=${Buffer.from(JSON.stringify({at:"x",id:"y"})).toString("base64url")}`));
});
const start = async (bytes: Buffer, name = "orders.csv") => {
  const { body } = await at.cast.lead.call("POST", "/order-imports", { name, bytes: bytes.length });
  const put = await at.app.inject({ method: "PUT", url: `/api/v1/order-imports/${body.id}/parts/0`, payload: bytes, headers: { cookie: at.cast.lead.cookie, "x-guli": "1", "content-type": "text/csv" } });
  return put.json();
};
const finished = (id: string) => until(async () => { const { body } = await at.cast.lead.call("GET", `/order-imports/${id}`); return ["done", "checked", "failed"].includes(body.state) && body; });
test("files", async () => {
  const files: Record<string, Buffer | string> = {
    cr: "Order ID;Date;Total\rC-1;03.04.2026;10,00\rC-2;04.04.2026;11,00\r",
    bom: "\ufeffOrder ID;Date;Total\r\nD-1;03.04.2026;10,00\r\nOrder ID;Date;Total\r\nD-2;31.02.2026;1\r\n",
    utf16: Buffer.from("\ufeffOrder ID;Date;Total\r\nD-1;03.04.2026;10,00\r\n", "utf16le"),
    proto: "__proto__,constructor,Order ID,Date,Total\n1,2,E-1,2026-01-01,10\n",
    many: Array.from({ length: 300 }, (_, i) => (i === 0 ? "Order ID" : i === 1 ? "Date" : i === 2 ? "Total" : `x${i}`)).join(",") + "\n" + Array.from({ length: 300 }, (_, i) => (i === 0 ? "M1" : i === 1 ? "2026-01-01" : i === 2 ? "5" : "")).join(",") + "\n",
    numbers: ["Order ID,Date,Total,Currency", "N1,2026-01-01,1e9,GEL", 'N2,2026-01-01,"1,234.56",GEL', 'N3,2026-01-01,"1.234,56",GEL', "N4,2026-01-01,12 Feb,GEL", "N5,2026-01-01,$10,GEL", "N6,2026-01-01,10 USD,GEL", "N7,2026-01-01,1 2 3,GEL", "N8,2026-01-01,1Abc2,GEL", "N9,2026-01-01,NaN,GEL", "N10,2026-01-01,Infinity,GEL", "N11,2026-01-01,0x10,GEL", "N12,2026-01-01,--5,GEL", "N13,2026-01-01,+5,GEL", "N14,2026-01-01,١٢,GEL", "N15,2026-01-01,99999999999999999999,GEL","N16,2026-01-01,1.005,GEL", "N17,2026-01-01,,GEL", "N18,,5,GEL", "N19,2026-01-01T25:00,5,GEL", "N20,1969-01-01,5,GEL","N21,2026-01-01,5 ZZZ,GEL", "N22,2026-01-01,USD,GEL"].join("\n"),
    surrogate: "Order ID,Date,Total,Line,Number,Updated at\nS1,2026-01-01,10," + "x".repeat(299) + "😀,7,2026-01-05\nS1,2026-01-01,11," + "x".repeat(299) + "😀," + "y".repeat(299) + "😀,2026-01-02\n",
    cell: Buffer.concat([Buffer.from("Order ID,Date,Total,Reason\nL1,2026-01-01,5,"), Buffer.alloc(1_200_000, 0x61), Buffer.from("\nL2,2026-01-01,5,\n")]),
    quote: 'Order ID,Date,Total,Reason\nQ1,2026-01-01,5,"never closed\nQ2,2026-01-01,5,\nQ3,2026-01-01,5,"a "" b"\nQ4,2026-01-01,5,a"b"c\n',
    nul: "Order ID,Date,Total\nZ1\0,2026-01-01,5\n\0\0,2026-01-01,5\nZ3,2026-01-01,5\n",
    latin: Buffer.from([...Buffer.from("Order ID,Date,Total,Name\nW1,2026-01-01,5,"), 0xcc, 0xe0, 0xf0, ...Buffer.from("\n")]),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const b = Buffer.from(bytes as any);
    const file = await start(b, name);
    const preview = await at.cast.lead.call("POST", `/order-imports/${file.id}/preview`, {});
    show(name + " preview", { status: preview.status, body: preview.body.rows ? { missing: preview.body.missing, dec: preview.body.format.decimal, dates: preview.body.format.dates, cs: preview.body.format.charset, rows: preview.body.rows.length } : preview.body });
    if (preview.status !== 200 || preview.body.missing?.length) continue;
    for (const step of ["check", "run"]) {
      const begun = await at.cast.lead.call("POST", `/order-imports/${file.id}/${step}`, { format: preview.body.format });
      if (begun.status !== 200) { show(name + step, begun); break; }
      const done: any = await finished(file.id).catch((e) => ({ state: String(e) }));
      console.log("   ", step, done.state, done.rows, "placed", done.placed, "same", done.same, "corr", done.corrected, "ref", done.refused, JSON.stringify(done.reasons));
    }
    const refused = await at.cast.lead.call("GET", `/order-imports/${file.id}/refusals`);
    console.log("    ", JSON.stringify(refused.body.rows?.map((r: any) => [r.line, r.code, r.cells[0]?.slice(0, 10), r.cells[2]?.slice(0, 12)])));
    if (name === "numbers") for (const row of (await at.cast.lead.call("GET", `/orders?source=file&limit=100`)).body.rows) if (/^N\d/.test(row.externalId)) console.log("     taken", row.externalId, row.total, row.currency);
  }
}, 120_000);
