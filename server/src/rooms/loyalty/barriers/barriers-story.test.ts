import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAnew } from "../../../cli/rebuild.ts";
import { until } from "../../../../test/desk.ts";
import { recoveryStage, type RecoveryStage } from "../../../../test/recovery-stage.ts";
import { newId } from "../../../core/ids.ts";
import { reckonFitsTask } from "../ideal/reckoning.ts";
import { barriersProjection } from "./presenting.ts";
import { retellBarriers } from "./retelling.ts";

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

const mentionsIn = async (id: string): Promise<any[]> => (await stage.ada.call("GET", `/conversations/${id}/barrier-mentions`)).body.rows;
const barriers = async (): Promise<any[]> => (await stage.ada.call("GET", "/barriers")).body.rows;
const proposed = async (): Promise<number> => (await stage.ada.call("GET", "/barriers")).body.proposed;
const confirm = (id: string, more: object = {}) => stage.done(stage.ada, "POST", `/barrier-mentions/${id}/decision`, { state: "confirmed", ...more });

/** As a shop tells it, until all who hear of it have. */
async function order(customerId: string, amount: number): Promise<string> {
  const { desk, workspaceId } = stage.house;
  const told = await stage.done(stage.lead, "POST", "/orders", { externalId: newId(), customerId, placedAt: stage.now(), currency: "GEL", total: amount });
  const counted = "select from guli.customer_fits where workspace_id = $1 and customer_id = $2 and net = $3";
  await until(async () => (await desk.database.owner.query(counted, [workspaceId, customerId, amount])).rowCount === 1, "the order to be counted");
  return told.order.id;
}

describe("I like it, but", () => {
  test("is proposed once, and counts for nothing until somebody says that it is so", async () => {
    const { id, say } = await stage.someoneWrites("I like the blue bag for 120 GEL, but delivery to Batumi takes three weeks.");
    expect(await mentionsIn(id)).toMatchObject([
      {
        kind: "delivery",
        how: "found",
        state: "proposed",
        barrierId: null,
        money: { amount: 12_000, currency: "GEL" },
        quote: expect.stringContaining("Batumi"),
      },
    ]);
    await say("Hello?");
    expect(await mentionsIn(id)).toHaveLength(1);
    expect(await barriers()).toEqual([]);
    expect(await proposed()).toBe(1);
    const [found] = await mentionsIn(id);
    expect((await stage.house.cast.light.call("POST", `/barrier-mentions/${found.id}/decision`, { state: "confirmed" })).status).toBe(403);
    const confirmed = await confirm(found.id, { wanted: "Blue bag" });
    expect(confirmed).toMatchObject({ state: "confirmed", wanted: "Blue bag", money: { amount: 12_000, currency: "GEL" } });
    expect(await barriers()).toMatchObject([{ kind: "delivery", mentions: 1, customers: 1, noted: [{ amount: 12_000, currency: "GEL" }], worth: null }]);
    expect(await proposed()).toBe(0);
  });

  test("a mistake is dismissed, and undone", async () => {
    const { id } = await stage.someoneWrites("Красивая куртка, но дорого.", { language: "ru" });
    const [found] = await mentionsIn(id);
    await stage.done(stage.ada, "POST", `/barrier-mentions/${found.id}/decision`, { state: "dismissed" });
    expect(await mentionsIn(id)).toEqual([]);
    await stage.done(stage.ada, "POST", `/barrier-mentions/${found.id}/decision`, { state: "proposed" });
    expect(await mentionsIn(id)).toMatchObject([{ kind: "price", state: "proposed" }]);
  });

  test("bad input is refused with reasons", async () => {
    const { id } = await stage.someoneWrites("Hello");
    const note = (body: object) => stage.ada.call("POST", `/conversations/${id}/barrier-mentions`, { kind: "price", ...body });
    expect((await note({ money: { amount: -1, currency: "GEL" } })).body.code).toBe("request.invalid");
    expect((await note({ money: { amount: 0, currency: "GEL" } })).body.code).toBe("request.invalid");
    expect((await note({ money: { amount: 100, currency: "XQQ" } })).body.code).toBe("money.unknown-currency");
    expect((await note({ barrierId: newId() })).body.code).toBe("barrier.not-found");
    expect((await note({ kind: "" })).body.code).toBe("request.invalid");
    expect(await mentionsIn(id)).toEqual([]);
  });
});

describe("a barrier", () => {
  test("counts each customer once, with the money behind it, and duplicates are joined", async () => {
    const { id, customerId } = await stage.someoneWrites("Yoqadi, lekin boʻlib toʻlash yoʻq.", { language: "uz" });
    await order(customerId, 7_000);
    const [found] = await mentionsIn(id);
    const first = await confirm(found.id);
    await stage.done(stage.ada, "POST", `/conversations/${id}/barrier-mentions`, { kind: "payment", quote: "Once more by phone" });
    const other = await stage.done(stage.ada, "POST", "/barriers", { name: "No instalments", kind: "payment" });
    expect((await stage.ada.call("POST", "/barriers", { name: "no INSTALMENTS", kind: "payment" })).body.code).toBe("barrier.name-taken");
    expect((await stage.ada.call("POST", `/barriers/${other.id}/joins`, { barrierId: first.barrierId })).status).toBe(403);
    expect((await stage.lead.call("POST", `/barriers/${other.id}/joins`, { barrierId: other.id })).body.code).toBe("barrier.same");
    const joined = await stage.done(stage.lead, "POST", `/barriers/${other.id}/joins`, { barrierId: first.barrierId });
    expect(joined).toMatchObject({ name: "No instalments", mentions: 2, customers: 1, worth: { amount: 7_000, currency: "GEL" } });
    expect((await stage.ada.call("GET", `/barriers/${first.barrierId}`)).body.code).toBe("barrier.not-found");
    const { rows } = (await stage.ada.call("GET", `/barrier-mentions?barrierId=${other.id}`)).body;
    expect(rows).toHaveLength(2);
  });

  test("is worth what who met it buys since, and gives back", async () => {
    const { id, customerId } = await stage.someoneWrites("Hello");
    await order(customerId, 5_000);
    const { barrierId } = await stage.done(stage.ada, "POST", `/conversations/${id}/barrier-mentions`, { kind: "No lift" });
    const [one, other] = [await stage.someoneWrites("Hello"), await stage.someoneWrites("Hello again")];
    await stage.done(stage.ada, "POST", `/conversations/${one.id}/barrier-mentions`, { kind: "No lift", barrierId });
    const worth = async () => (await stage.ada.call("GET", `/barriers/${barrierId}`)).body.worth?.amount;
    expect(await worth()).toBe(5_000);
    await order(one.customerId, 3_000);
    expect(await worth()).toBe(8_000);
    const bought = await order(other.customerId, 1_000);
    expect(await worth()).toBe(8_000);
    const { join } = await stage.done(stage.lead, "POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
    await stage.idle();
    expect(await worth()).toBe(9_000);
    await stage.done(stage.lead, "POST", `/orders/${bought}/returns`, { kind: "return", amount: 400 });
    await stage.idle();
    expect(await worth()).toBe(8_600);
    expect((await stage.lead.call("DELETE", `/customer-joins/${join.id}`)).status).toBe(200);
    await stage.idle();
    expect(await worth()).toBe(8_000);
    const { desk, workspaceId } = stage.house;
    expect((await makeAnew(desk, workspaceId, barriersProjection)).same).toBe(true);
    await desk.transaction(workspaceId, (tx) => sql`update barrier_figures set worth = null where workspace_id = ${workspaceId}`.execute(tx.sql));
    await reckonFitsTask(desk, { workspaceId, what: "all" });
    expect(await worth()).toBe(8_000);
  });

  test("counts two who are found to be one customer as one, and as two again", async () => {
    const name = "Trust in parcels";
    const { id: barrierId } = await stage.done(stage.ada, "POST", "/barriers", { name, kind: "trust" });
    const [one, other] = [await stage.someoneWrites("Hello"), await stage.someoneWrites("Hello again")];
    for (const { id } of [one, other]) await stage.done(stage.ada, "POST", `/conversations/${id}/barrier-mentions`, { kind: "trust", barrierId });
    const customers = async () => (await stage.ada.call("GET", `/barriers/${barrierId}`)).body.customers;
    expect(await customers()).toBe(2);
    const { join } = await stage.done(stage.lead, "POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
    await stage.idle();
    expect(await customers()).toBe(1);
    expect((await stage.lead.call("DELETE", `/customer-joins/${join.id}`)).status).toBe(200);
    await stage.idle();
    expect(await customers()).toBe(2);
  });

  test("that is gone is told to who met it, once, in their language; who wants no such words is left in peace", async () => {
    const georgian = await stage.someoneWrites("მომწონს, მაგრამ ჩემი ზომა არ გაქვთ.", { language: "ka" });
    const stopped = await stage.someoneWrites("I love the coat, but you don't have my size.", { name: "Peace" });
    const blocked = await stage.someoneWrites("I love the coat, but you don't have my size.", { name: "Blocked" });
    for (const { id } of [georgian, stopped, blocked]) await confirm((await mentionsIn(id))[0].id);
    await stage.done(stage.ada, "PUT", `/customers/${stopped.customerId}/survey-stop`, { stopped: true });
    await stage.done(stage.ada, "PUT", `/customers/${blocked.customerId}/block`, { blocked: true });
    const [barrier] = (await barriers()).filter(({ kind }) => kind === "product");
    const tell = (texts: object = {}) => stage.lead.call("POST", `/barriers/${barrier.id}/tellings`, { texts });
    expect((await tell()).body.code).toBe("barrier.not-gone");
    await stage.done(stage.lead, "PATCH", `/barriers/${barrier.id}`, { state: "gone", measure: "Sizes up to 54" });
    const draft = await stage.done(stage.lead, "POST", `/barriers/${barrier.id}/tellings/draft`, {});
    const stateOf = (customerId: string) => draft.rows.find((row: any) => row.customerId === customerId);
    expect(stateOf(georgian.customerId)).toMatchObject({ state: "due", language: "ka", text: expect.stringContaining("ეს შეიცვალა: Sizes up to 54") });
    expect([stateOf(stopped.customerId).state, stateOf(blocked.customerId).state]).toEqual(["stopped", "blocked"]);
    expect((await tell()).body).toEqual({ sending: 1 });
    expect((await tell()).body).toEqual({ sending: 0 });
    await until(async () => (await barriers()).find(({ id }) => id === barrier.id).told === 1, "the telling");
    expect((await stage.said(georgian.id)).filter(({ text }) => text.includes("ეს შეიცვალა"))).toHaveLength(1);
    expect(await stage.said(stopped.id)).toEqual([]);
    expect((await stage.ada.call("GET", `/barriers/${barrier.id}`)).body.brought).toEqual({
      needs: 20,
      n: 0,
      tooRecent: 1,
      before: 0,
      after: 0,
      difference: null,
      beside: { told: null, comparable: null, difference: null, unmatched: 0 },
    });
  });

  test("of a past that nobody met has its figures, too: none", async () => {
    const alone = { id: newId(), name: "No parking", kind: "service", ownerId: null, measure: "", dueOn: null, goneAt: null, createdAt: stage.now() };
    const { desk, workspaceId } = stage.house;
    await desk.transaction(workspaceId, (tx) => retellBarriers(tx, { barriers: [{ ...alone, state: "open" }], mentions: [], tellings: [] }));
    expect((await makeAnew(desk, workspaceId, barriersProjection)).same).toBe(true);
    expect((await barriers()).find(({ id }) => id === alone.id)).toMatchObject({ mentions: 0, customers: 0, noted: [], worth: null });
  });

  test("is counted the same when it is made anew", async () => {
    expect((await makeAnew(stage.house.desk, stage.house.workspaceId, barriersProjection)).same).toBe(true);
  });
});

describe("whoever is to mend it", () => {
  test("hears of it once, and not from themselves", async () => {
    const ids = { lead: stage.lead.id, agent: stage.ada.id };
    const { id } = await stage.done(stage.lead, "POST", "/barriers", {
      name: "The queue at the till",
      kind: "service",
      ownerId: ids.lead,
      measure: "",
      dueOn: null,
    });
    await stage.done(stage.lead, "PATCH", `/barriers/${id}`, { ownerId: ids.agent });
    await stage.done(stage.lead, "PATCH", `/barriers/${id}`, { measure: "A second till" });
    await stage.idle();
    const told = async (one: RecoveryStage["lead"]) =>
      (await one.call("GET", "/notices")).body.rows.filter(({ kind }: { kind: string }) => kind === "barrier-given");
    expect(await told(stage.ada)).toMatchObject([{ conversationId: null, params: { subject: "The queue at the till", to: "barriers" } }]);
    expect(await told(stage.lead)).toEqual([]);
  });
});
