import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { ordersProjection } from "./index.ts";

let at: TestDesk;
beforeAll(async () => {
  at = await testDesk();
});
afterAll(() => at.close());

const order = (externalId: string, more: object = {}) => ({
  source: "shop",
  externalId,
  placedAt: "2026-11-01T10:00:00Z",
  currency: "GEL",
  total: 10_000,
  ...more,
});
const place = async (told: object) => (await at.cast.lead.call("POST", "/orders", told)).body;
const meet = async (name: string, addresses: { kind: string; address: string }[] = []) =>
  (await at.cast.agent.call("POST", "/customers", { name, addresses })).body.id as string;
const lineOf = async (id: string) => (await at.cast.light.call("GET", `/customers/${id}/orders`)).body.line;

describe("an order", () => {
  test("is told once however often, and corrected by what is newer alone", async () => {
    const told = order("S-1", { updatedAt: "2026-11-01T10:00:00Z", lines: [{ what: "A kilo of tea", quantity: 2, amount: 10_000 }] });
    expect(await place(told)).toMatchObject({
      outcome: "placed",
      order: { total: 10_000, baseTotal: 10_000, lines: [{ what: "A kilo of tea", quantity: 2 }] },
    });
    expect((await place({ ...told, updatedAt: "2026-11-02T10:00:00Z" })).outcome).toBe("same");
    expect((await place({ ...told, total: 1, updatedAt: "2026-11-01T12:00:00Z" })).outcome).toBe("older");
    const corrected = await place({ ...told, total: 12_000, updatedAt: "2026-11-03T10:00:00Z" });
    expect(corrected).toMatchObject({ outcome: "corrected", order: { total: 12_000, baseTotal: 12_000 } });
    expect(corrected.order.versions.map(({ total }: { total: number }) => total).toSorted()).toEqual([1, 10_000]);
  });

  test("is refused whole with code, sentence and field", async () => {
    for (const [more, code, field] of [
      [{ total: -1 }, "money.negative", "total"],
      [{ currency: "XQQ" }, "money.unknown-currency", "currency"],
      [{ placedAt: "2040-01-01T00:00:00Z" }, "date.far-future", "placedAt"],
      [{ customerId: "0198d5a0-0000-7000-8000-000000000001" }, "customer.not-found", "customerId"],
    ] as const) {
      const { body } = await at.cast.lead.call("POST", "/orders", order("S-bad", more));
      expect([body.code, Object.keys(body.fields)]).toEqual([code, [field]]);
      expect(body.message).not.toBe("");
    }
    expect((await at.cast.light.call("GET", "/orders?q=S-bad")).body.rows).toEqual([]);
  });

  test("is told by leads, and read by everybody", async () => {
    expect((await at.cast.agent.call("POST", "/orders", order("S-2"))).body.code).toBe("session.not-allowed");
    expect((await at.cast.light.call("GET", "/orders")).status).toBe(200);
  });

  test("two who place the same at once have placed one", async () => {
    const both = await Promise.all([1, 2, 3, 4].map(() => place(order("S-race", { updatedAt: "2026-11-01T10:00:00Z" }))));
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["placed", "same", "same", "same"]);
    expect(new Set(both.map((one) => one.order.id)).size).toBe(1);
  });

  test("corrected and cancelled by hand keeps what stood there, its buyer and its lines", async () => {
    const { order: placed } = await place(order("S-hand", { buyer: { id: "9", name: "Ana" }, lines: [{ what: "Tea", quantity: 1, amount: 10_000 }] }));
    const { body } = await at.cast.lead.call("PATCH", `/orders/${placed.id}`, { total: 9000 });
    expect(body).toMatchObject({ total: 9000, buyer: { name: "Ana" }, lines: [{ what: "Tea" }], versions: [{ total: 10_000 }] });
    const cancelled = await at.cast.lead.call("POST", `/orders/${placed.id}/cancel`);
    expect(cancelled.body).toMatchObject({ state: "cancelled", total: 9000 });
    expect((await at.cast.light.call("GET", "/orders?only=cancelled")).body.rows.map(({ id }: { id: string }) => id)).toEqual([placed.id]);
  });
});

describe("a batch", () => {
  test("refuses row by row with reasons, and takes the rest", async () => {
    const rows = [
      { what: "return", source: "shop", externalId: "B-1", returnId: "R-1", at: "2026-11-02T10:00:00Z", amount: 4000 },
      order("B-1"),
      order("B-2", { total: -1 }),
      order("B-3", { currency: "ABC" }),
      { externalId: "B-4" },
      "nonsense",
      { what: "return", source: "shop", externalId: "nobody", returnId: "R-2", at: "2026-11-02T10:00:00Z", amount: 1 },
      { what: "trouble", source: "shop", externalId: "B-1", troubleId: "T-1", kind: "dispute", at: "2026-11-03T10:00:00Z" },
      order("B-1", { total: 11_000 }),
    ];
    const { body } = await at.cast.lead.call("POST", "/order-batches", { rows });
    expect(body.outcomes.map((one: any) => [one.index, one.outcome, one.refusal?.code ?? null])).toEqual([
      [0, "placed", null],
      [1, "placed", null],
      [2, "refused", "money.negative"],
      [3, "refused", "money.unknown-currency"],
      [4, "refused", "request.invalid"],
      [5, "refused", "request.invalid"],
      [6, "refused", "order.not-found"],
      [7, "placed", null],
      [8, "corrected", null],
    ]);
    expect((await at.cast.light.call("GET", `/orders/${body.outcomes[1].id}`)).body).toMatchObject({ total: 11_000, returned: 4000, returns: 1, troubles: 1 });
  });
});

test("a row of a batch that no database can keep, or that is no row at all, takes none of the others with it", async () => {
  const odd = [order("K-1", { number: "a\0b" }), order("K-2", { lines: [{ what: "half \ud83d", quantity: 1, amount: 1 }] }), { what: "constructor" }];
  const { status, body } = await at.cast.lead.call("POST", "/order-batches", { rows: [order("K-0"), ...odd, null, order("K-9")] });
  expect(status).toBe(200);
  expect(body.outcomes.map((one: any) => Object.keys(one.refusal?.fields ?? {})[0] ?? one.outcome)).toEqual([
    "placed",
    "number",
    "lines.0.what",
    "what",
    expect.any(String),
    "placed",
  ]);
  const finely = order("K-10", { placedAt: "2026-11-01T10:00:00.1234567891234Z" });
  expect((await place(finely)).order.placedAt).toBe("2026-11-01T10:00:00.123456Z");
});

describe("what comes back", () => {
  test("is never more than was bought, in money and in pieces", async () => {
    const { order: placed } = await place(order("R-1", { lines: [{ what: "Cup", quantity: 3, amount: 10_000 }] }));
    const back = (body: object) => at.cast.lead.call("POST", `/orders/${placed.id}/returns`, body);
    expect((await back({ amount: 10_001 })).body.code).toBe("order.returned-too-much");
    expect((await back({ amount: 1, lines: [{ nth: 1, quantity: 4 }] })).body.code).toBe("order.returned-too-much");
    expect((await back({ amount: 1, lines: [{ nth: 2, quantity: 1 }] })).body.code).toBe("order.no-such-line");
    expect((await back({ amount: 3000, lines: [{ nth: 1, quantity: 1 }], key: "k" })).body).toMatchObject({ returned: 3000, baseReturned: 3000, returns: 1 });
    expect((await back({ amount: 3000, lines: [{ nth: 1, quantity: 1 }], key: "k", at: undefined })).body.returned).toBe(3000);
    expect((await back({ amount: 7001 })).body.code).toBe("order.returned-too-much");
    expect((await at.cast.lead.call("PATCH", `/orders/${placed.id}`, { total: 2999 })).body.code).toBe("order.returned-too-much");
  });

  test("two at once do not both get it", async () => {
    const { order: placed } = await place(order("R-2"));
    const both = await Promise.all([1, 2, 3].map(() => at.cast.lead.call("POST", `/orders/${placed.id}/returns`, { amount: 6000, kind: "refund" })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await at.cast.light.call("GET", `/orders/${placed.id}`)).body).toMatchObject({ returned: 6000, returns: 1 });
  });

  test("a trouble has an end", async () => {
    const { order: placed } = await place(order("R-3"));
    const { body } = await at.cast.lead.call("POST", `/orders/${placed.id}/troubles`, { kind: "chargeback", amount: 10_000 });
    const ended = await at.cast.lead.call("POST", `/order-troubles/${body.troubled[0].id}/end`, { outcome: "won" });
    expect(ended.body.troubled).toMatchObject([{ kind: "chargeback", outcome: "won" }]);
  });
});

describe("whose an order is", () => {
  test("is known by a proven address, also when the customer comes after the order", async () => {
    const { order: early } = await place(order("M-1", { buyer: { email: "Maka@example.ge", name: "Maka" } }));
    expect(early.customer).toBeNull();
    const maka = await meet("Maka", [{ kind: "email", address: "maka@example.ge" }]);
    await until(async () => (await lineOf(maka)).count === 1);
    const { order: late } = await place(order("M-2", { buyer: { email: "maka@example.ge" } }));
    expect(late.customer).toEqual({ id: maka, name: "Maka" });
    expect(await lineOf(maka)).toMatchObject({ count: 2, sum: 20_000, unpriced: 0, currency: "GEL" });
  });

  test("is not guessed: two proven addresses of two people, or one that nobody has proven", async () => {
    const one = await meet("Gia One", [{ kind: "email", address: "gia1@example.ge" }]);
    const other = await meet("Gia Two", [{ kind: "phone", address: "+995 555 00 11 22" }]);
    const { order: placed } = await place(order("M-3", { buyer: { id: "gia", name: "Gia", email: "gia1@example.ge", phone: "+995555001122" } }));
    expect(placed.customer).toBeNull();
    const { rows } = (await at.cast.light.call("GET", "/order-buyers")).body;
    const row = rows.find((it: any) => it.buyer.id === placed.buyer.id);
    expect(row.candidates.map((it: any) => it.customer.id).toSorted()).toEqual([one, other].toSorted());
    expect(row).toMatchObject({ orders: 1 });
  });

  test("is decided once for all orders of the buyer, and can be undone", async () => {
    const { order: first } = await place(order("M-4", { buyer: { id: "lado", name: "Lado" } }));
    const lado = await meet("Lado");
    const decided = await at.cast.lead.call("POST", `/order-buyers/${first.buyer.id}/decide`, { is: "customer", customerId: lado });
    expect(decided.body).toMatchObject({ customerId: lado });
    expect((await place(order("M-5", { buyer: { id: "lado" } }))).order.customer.id).toBe(lado);
    expect((await lineOf(lado)).count).toBe(2);
    await at.cast.lead.call("POST", `/order-decisions/${decided.body.decisionId}/undo`);
    expect((await lineOf(lado)).count).toBe(0);
    expect((await at.cast.lead.call("POST", `/order-decisions/${decided.body.decisionId}/undo`)).body.code).toBe("decision.undone");
    const anew = await at.cast.lead.call("POST", `/order-buyers/${first.buyer.id}/decide`, { is: "new" });
    expect((await lineOf(anew.body.customerId)).count).toBe(2);
  });

  test("follows who are joined and parted", async () => {
    const [one, other] = [
      await meet("Eka", [{ kind: "email", address: "eka@example.ge" }]),
      await meet("Eka B.", [{ kind: "email", address: "eka.b@example.ge" }]),
    ];
    await place(order("J-1", { buyer: { email: "eka@example.ge" } }));
    await place(order("J-2", { buyer: { email: "eka.b@example.ge" } }));
    const joined = await at.cast.agent.call("POST", `/customers/${one}/joins`, { otherId: other });
    expect(joined.status).toBe(200);
    await until(async () => (await lineOf(one)).count === 2);
    const { order: during } = await place(order("J-3", { buyer: { email: "eka.b@example.ge" } }));
    expect(during.customer.id).toBe(one);
    await at.cast.agent.call("DELETE", `/customer-joins/${joined.body.join.id}`);
    await until(async () => (await lineOf(other)).count === 2);
    expect((await lineOf(one)).count).toBe(1);
  });
});

describe("money", () => {
  test("counts at the rate of its day; none is said to be none; a change is reckoned into everything", async () => {
    const nino = await meet("Nino K.", [{ kind: "email", address: "nino.k@example.ge" }]);
    const bought = { buyer: { email: "nino.k@example.ge" }, currency: "USD", total: 1005 };
    await place(order("C-1", { ...bought, placedAt: "2026-11-10T10:00:00Z" }));
    expect(await lineOf(nino)).toMatchObject({ count: 1, sum: 0, unpriced: 1 });
    expect((await at.cast.owner.call("GET", "/order-settings")).body).toMatchObject({
      currency: "GEL",
      missing: [{ currency: "USD", from: "2026-11-10", orders: 1 }],
    });
    const give = (rate: string, day: string) => at.cast.owner.call("PUT", "/exchange-rates", { rows: [{ currency: "usd", day, rate }] });
    await give("2.7", "2026-11-10");
    // 1005 × 2.7 is 2713.5: to the even one.
    await until(async () => (await lineOf(nino)).sum === 2714);
    await give("2.5", "2026-11-11");
    await give("2.71", "2026-11-09");
    await place(order("C-2", { ...bought, placedAt: "2026-11-10T21:00:00Z" }));
    // In Tbilisi that is the eleventh: 1005 × 2.5 is 2512.5.
    await until(async () => (await lineOf(nino)).sum === 2714 + 2512);
    expect((await give("0", "2026-11-11")).body.code).toBe("rate.wrong");
    expect((await at.cast.lead.call("PUT", "/exchange-rates", { rows: [] })).status).toBe(403);
  });

  test("contracts run, end with a reason, and are told again harmlessly", async () => {
    const zura = await meet("Zura", [{ kind: "phone", address: "+995555778899" }]);
    const told = {
      source: "crm",
      externalId: "K-1",
      buyer: { phone: "+995555778899" },
      title: "Internet 100",
      startedOn: "2026-01-01",
      currency: "GEL",
      price: 4500,
    };
    const { body } = await at.cast.lead.call("POST", "/contracts", told);
    expect(body).toMatchObject({ outcome: "placed", contract: { customer: { id: zura }, basePrice: 4500, every: "month" } });
    expect((await at.cast.lead.call("POST", "/contracts", told)).body.outcome).toBe("same");
    expect((await lineOf(zura)).contracts).toBe(1);
    const ended = await at.cast.lead.call("POST", `/contracts/${body.contract.id}/end`, { endedOn: "2026-11-01", whyEnded: "moved" });
    expect(ended.body).toMatchObject({ endedOn: "2026-11-01", whyEnded: "moved" });
    expect((await lineOf(zura)).contracts).toBe(0);
    expect((await at.cast.lead.call("POST", "/contracts", { ...told, externalId: "K-2", endedOn: "2025-01-01" })).body.code).toBe("contract.ends-early");
  });
});

test("lists page by page, each order once, the latest first", async () => {
  const rows = Array.from({ length: 25 }, (_, n) =>
    order(`P-${n}`, { source: n % 2 ? "till" : "web", placedAt: `2026-10-${String(1 + (n % 5)).padStart(2, "0")}T10:00:00Z` }),
  );
  await at.cast.lead.call("POST", "/order-batches", { rows });
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const { body }: { body: any } = await at.cast.light.call("GET", `/orders?limit=7${cursor === "" ? "" : `&cursor=${cursor}`}`);
    seen.push(...body.rows.map((one: any) => `${one.placedAt} ${one.id}`));
    cursor = body.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(seen.toSorted().toReversed());
  expect(seen.length).toBeGreaterThan(25);
});

test("reckoned anew, everything is as it stands", async () => {
  const digest = () => at.desk.read(at.workspaceId, (tx) => ordersProjection.digest(tx));
  const before = await digest();
  await ordersProjection.rebuild(at.desk, at.workspaceId);
  expect(await digest()).toEqual(before);
});

test("sums that no number of a browser holds stop at the greatest that one does", async () => {
  const id = await meet("The ministry");
  const rows = Array.from({ length: 120 }, (_, nth) => order(`L-${nth}`, { customerId: id, total: 100_000_000_000_000 }));
  await at.cast.lead.call("POST", "/order-batches", { rows });
  expect(await lineOf(id)).toMatchObject({ count: 120, sum: Number.MAX_SAFE_INTEGER });
});
