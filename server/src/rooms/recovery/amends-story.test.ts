import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAnew } from "../../cli/rebuild.ts";
import { caller } from "../../../test/desk.ts";
import { recoveryStage, SORRY, type RecoveryStage } from "../../../test/recovery-stage.ts";
import { recoveryProjection } from "./index.ts";

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

const gel = (amount: number) => ({ amount, currency: "GEL" });
const budget = (rows: object[]) => stage.done(stage.lead, "PUT", "/amends-budgets", { rows });
const made = async (more: object = {}): Promise<any> => stage.madeRight((await stage.someoneWrites("I was charged twice.")).id, more);
const amend = (id: string, body: object, who = stage.ada) => who.call<any>("POST", `/recoveries/${id}/amends`, body);
const voucher = { kind: "voucher", money: gel(2000), words: "For the trouble." };

describe("amends", () => {
  test("come after fix and apology, once, in the currency of the business, and complete", async () => {
    const { ada, done } = stage;
    const { id: conversationId } = await stage.someoneWrites("I was charged twice.");
    const { id } = await stage.opened(conversationId, { cause: "ours" });
    expect((await amend(id, voucher)).body.code).toBe("recovery.too-early");
    await done(ada, "POST", `/recoveries/${id}/fix`, { title: "Refunded", done: true });
    expect((await amend(id, voucher)).body.code).toBe("recovery.too-early");
    expect((await ada.call("POST", `/recoveries/${id}/apology`, { words: "I am sorry that you had to wait." })).body.code).toBe("recovery.no-apology");
    await done(ada, "POST", `/recoveries/${id}/apology`, { words: SORRY });
    const bad = async (body: object) => (await amend(id, { ...voucher, ...body })).body.code;
    expect(await bad({ money: gel(-1) })).toBe("request.invalid");
    expect(await bad({ money: gel(0) })).toBe("request.invalid");
    expect(await bad({ money: gel(1.5) })).toBe("request.invalid");
    expect(await bad({ money: { amount: 100, currency: "XQQ" } })).toBe("money.unknown-currency");
    expect(await bad({ money: { amount: 100, currency: "EUR" } })).toBe("money.other-currency");
    expect(await bad({ money: null })).toBe("amends.incomplete");
    expect(await bad({ kind: "word", words: "" })).toBe("amends.incomplete");
    expect(await bad({ kind: "points" })).toBe("amends.incomplete");
    expect(await bad({ words: "შეფასებას თუ წაშლით, თქვენია" })).toBe("amends.price-for-silence");
    expect(await bad({ voucher: "list" })).toBe("voucher.none-left");
    expect((await amend(id, voucher)).status).toBe(200);
    expect((await amend(id, voucher)).body.code).toBe("amends.made-already");
    const { open } = await stage.recoveriesIn(conversationId);
    expect(open.amends).toHaveLength(1);
  });

  test("two at the same moment for one failure are one", async () => {
    const { id, conversationId } = await made();
    const answers = await Promise.all([voucher, { ...voucher, kind: "refund" }, voucher, voucher].map((one) => amend(id, one)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect((await stage.recoveriesIn(conversationId)).open.amends).toHaveLength(1);
  });
});

describe("budgets", () => {
  test("what they do not allow is asked of a lead, who does not agree to their own", async () => {
    const { ada, lead, owner, done } = stage;
    await budget([{ scope: "person", id: null, limit: 3000 }]);
    const { id } = await made();
    const answer = await amend(id, { ...voucher, money: gel(2_500_00) });
    expect(answer.body.amends[0]).toMatchObject({ state: "asked", limits: ["person-budget"], voucher: null });
    expect(answer.body).toMatchObject({ stage: "options", given: null, proposal: null });
    const amendsId = answer.body.amends[0].id;
    expect((await ada.call("POST", `/amends/${amendsId}/decision`, { agree: true })).body.code).toBe("session.not-allowed");
    await stage.idle();
    const notices = (await lead.call("GET", "/notices")).body.rows.map(({ kind }: any) => kind);
    expect(notices).toContain("amends-asked");
    expect((await ada.call("GET", "/amends")).body.rows.map((one: any) => one.id)).toEqual([amendsId]);
    expect((await ada.call("GET", "/recovery-counts")).body.asked).toBe(1);
    const decided = await done(lead, "POST", `/amends/${amendsId}/decision`, { agree: true, why: "It was grave" });
    expect(decided).toMatchObject({ state: "given", decidedBy: lead.id, voucher: { code: expect.any(String) } });
    expect((await lead.call("POST", `/amends/${amendsId}/decision`, { agree: true })).body.code).toBe("amends.decided");
    const { rows } = (await lead.call("GET", "/amends-budgets")).body;
    expect(rows).toEqual([{ scope: "person", id: null, limit: 3000, spent: null }]);
    const other = await made();
    const own = await amend(other.id, { ...voucher, money: gel(9_000_00) }, lead);
    expect((await lead.call("POST", `/amends/${own.body.amends[0].id}/decision`, { agree: true })).body.code).toBe("amends.own");
    expect((await done(owner, "POST", `/amends/${own.body.amends[0].id}/decision`, { agree: false, why: "Too much" })).state).toBe("refused");
    expect((await amend(other.id, { kind: "word", words: "I am here for you." }, lead)).status).toBe(200);
  });

  test("what was asked may be taken back, and asked for less", async () => {
    await budget([{ scope: "workspace", id: null, limit: 0 }]);
    const { id } = await made();
    const asked = (await amend(id, voucher)).body.amends[0];
    expect(asked).toMatchObject({ state: "asked", limits: ["workspace-budget"] });
    expect((await stage.ada.call("POST", `/recoveries/${id}/close`, { outcome: "lost", why: "x" })).body.code).toBe("amends.made-already");
    expect((await stage.done(stage.ada, "DELETE", `/amends/${asked.id}`)).state).toBe("withdrawn");
    await budget([]);
    expect((await amend(id, { ...voucher, money: gel(500) })).body.given).toEqual(gel(500));
  });

  test("a single limit and amends for the same failure lately need a lead, too", async () => {
    const { done, lead } = stage;
    await done(lead, "PATCH", "/recovery-settings", { singleLimit: 1000 });
    const { conversationId } = await made();
    const first = (await stage.recoveriesIn(conversationId)).open;
    expect((await amend(first.id, voucher)).body.amends[0].limits).toEqual(["single-limit"]);
    await done(lead, "PATCH", "/recovery-settings", { singleLimit: null });
    await done(stage.owner, "POST", `/amends/${(await stage.recoveriesIn(conversationId)).open.amends[0].id}/decision`, { agree: true });
    await done(stage.ada, "POST", `/recoveries/${first.id}/close`, { outcome: "lost", why: "They are gone" });
    const second = await stage.madeRight(conversationId);
    expect(second.again).toBe(true);
    expect((await amend(second.id, voucher)).body.amends[0].limits).toEqual(["recently"]);
  });

  test("another name for what failed makes it no other failure, and of the same matter nobody decides alone", async () => {
    const { done, ada, lead, owner } = stage;
    await budget([]);
    await done(lead, "PATCH", "/recovery-settings", { recentlyDays: 0 });
    const { id, conversationId } = await made();
    expect((await amend(id, voucher)).body.amends[0].state).toBe("given");
    await done(ada, "PATCH", `/recoveries/${id}`, { failure: "late" });
    await done(ada, "POST", `/recoveries/${id}/close`, { outcome: "lost", why: "They are gone" });
    const again = await stage.madeRight(conversationId);
    const asked = (await amend(again.id, voucher, lead)).body.amends[0];
    expect(asked).toMatchObject({ state: "asked", limits: ["same-matter"] });
    await done(lead, "DELETE", `/amends/${asked.id}`);
    // Named otherwise before it is given, and back: it was the same at some time.
    await done(ada, "PATCH", `/recoveries/${again.id}`, { failure: "rude" });
    expect((await amend(again.id, voucher)).body.amends.at(-1)).toMatchObject({ state: "asked", limits: ["same-matter"] });
    await done(ada, "POST", `/recoveries/${again.id}/close`, { outcome: "mistaken", why: "x" }).catch(() => undefined);
    await done(owner, "POST", `/amends/${(await stage.recoveriesIn(conversationId)).open.amends.at(-1).id}/decision`, { agree: false, why: "Once is enough" });
    await done(ada, "POST", `/recoveries/${again.id}/close`, { outcome: "lost", why: "They are gone" });
    const other = await stage.madeRight(conversationId, { failure: "hard-to-reach" });
    expect((await amend(other.id, voucher)).body.amends[0].state).toBe("given");
    await done(lead, "PATCH", "/recovery-settings", { recentlyDays: 30 });
  });

  test("nobody agrees to their own, unless they are the only owner: then the history says so", async () => {
    const { done, owner, house } = stage;
    await budget([{ scope: "workspace", id: null, limit: 0 }]);
    const { id } = await made();
    const first = (await amend(id, voucher, owner)).body.amends[0];
    expect(first.state).toBe("asked");
    const promote = (role: string) => done(owner, "PATCH", `/people/${house.cast.lead.id}`, { role });
    await promote("owner");
    expect((await owner.call("POST", `/amends/${first.id}/decision`, { agree: true })).body.code).toBe("amends.own");
    await promote("lead");
    expect(await done(owner, "POST", `/amends/${first.id}/decision`, { agree: true })).toMatchObject({
      state: "given",
      decidedBy: owner.id,
      personId: owner.id,
    });
    const { lines } = (await owner.call("GET", `/recoveries/${id}`)).body;
    expect(lines.find(({ code }: any) => code === "amends-given").params).toMatchObject({ alone: "true" });
    await budget([]);
  });

  test("another name for what failed makes it no other failure, and of the same matter nobody decides alone", async () => {
    const { done, ada, lead, owner } = stage;
    await budget([]);
    await done(lead, "PATCH", "/recovery-settings", { recentlyDays: 0 });
    const { id, conversationId } = await made();
    expect((await amend(id, voucher)).body.amends[0].state).toBe("given");
    await done(ada, "PATCH", `/recoveries/${id}`, { failure: "late" });
    await done(ada, "POST", `/recoveries/${id}/close`, { outcome: "lost", why: "They are gone" });
    const again = await stage.madeRight(conversationId);
    const asked = (await amend(again.id, voucher, lead)).body.amends[0];
    expect(asked).toMatchObject({ state: "asked", limits: ["same-matter"] });
    await done(lead, "DELETE", `/amends/${asked.id}`);
    // Named otherwise before it is given, and back: it was the same at some time.
    await done(ada, "PATCH", `/recoveries/${again.id}`, { failure: "rude" });
    expect((await amend(again.id, voucher)).body.amends.at(-1)).toMatchObject({ state: "asked", limits: ["same-matter"] });
    await done(ada, "POST", `/recoveries/${again.id}/close`, { outcome: "mistaken", why: "x" }).catch(() => undefined);
    await done(owner, "POST", `/amends/${(await stage.recoveriesIn(conversationId)).open.amends.at(-1).id}/decision`, { agree: false, why: "Once is enough" });
    await done(ada, "POST", `/recoveries/${again.id}/close`, { outcome: "lost", why: "They are gone" });
    const other = await stage.madeRight(conversationId, { failure: "hard-to-reach" });
    expect((await amend(other.id, voucher)).body.amends[0].state).toBe("given");
    await done(lead, "PATCH", "/recovery-settings", { recentlyDays: 30 });
  });

  test("nobody agrees to their own, unless they are the only owner: then the history says so", async () => {
    const { done, owner, house } = stage;
    await budget([{ scope: "workspace", id: null, limit: 0 }]);
    const { id } = await made();
    const first = (await amend(id, voucher, owner)).body.amends[0];
    expect(first.state).toBe("asked");
    const promote = (role: string) => done(owner, "PATCH", `/people/${house.cast.lead.id}`, { role });
    await promote("owner");
    expect((await owner.call("POST", `/amends/${first.id}/decision`, { agree: true })).body.code).toBe("amends.own");
    await promote("lead");
    expect(await done(owner, "POST", `/amends/${first.id}/decision`, { agree: true })).toMatchObject({
      state: "given",
      decidedBy: owner.id,
      personId: owner.id,
    });
    const { lines } = (await owner.call("GET", `/recoveries/${id}`)).body;
    expect(lines.find(({ code }: any) => code === "amends-given").params).toMatchObject({ alone: "true" });
    await budget([]);
  });

  test("two agents cannot overspend a budget, raced 1,000 times", { timeout: 300_000 }, async () => {
    const { lead, ada, house } = stage;
    const [one, other] = [await made(), await made()];
    const { desk, workspaceId } = house;
    await budget([{ scope: "workspace", id: null, limit: 0 }]);
    const before = await spentByAll();
    const rounds = 1000;
    let given = 0;
    for (let round = 1; round <= rounds; round += 1) {
      // Just enough for one more, in the purse of all.
      await desk.database.owner.query("update guli.amends_budgets set most = $2 where workspace_id = $1", [workspaceId, before + round * 100]);
      const wish = { kind: "gift", money: gel(100), words: "Tea" };
      const answers = await Promise.all([amend(one.id, wish, ada), amend(other.id, wish, lead)]);
      const states = answers.map(({ body }) => body.amends.at(-1).state).toSorted();
      expect(states, `round ${round}`).toEqual(["asked", "given"]);
      given += 1;
      expect(await spentByAll()).toBe(before + given * 100);
      await begunAnew([one.id, other.id]);
    }
  });

  const spentByAll = async (): Promise<number> => {
    const { rows } = await stage.house.desk.database.owner.query<{ spent: number }>(
      "select coalesce(sum(spent), 0)::int as spent from guli.amends_spent where workspace_id = $1 and scope = 'workspace'",
      [stage.house.workspaceId],
    );
    return rows[0]!.spent;
  };

  /** As if nothing had been given or asked for in these, so that the same two can race again; what was spent stays spent. */
  const begunAnew = async (ids: string[]): Promise<void> => {
    const { desk, workspaceId } = stage.house;
    await desk.database.owner.query(
      "update guli.amends set recovery_id = gen_random_uuid(), state = case when state = 'asked' then 'withdrawn' else state end where workspace_id = $1 and recovery_id = any ($2::uuid[])",
      [workspaceId, ids],
    );
    await desk.database.owner.query("delete from guli.recovery_facts where workspace_id = $1 and recovery_id = any ($2::uuid[]) and kind like 'amends-%'", [
      workspaceId,
      ids,
    ]);
    await desk.database.owner.query(
      'update guli.recoveries set state = state || \'{"amends": null, "stage": "options"}\' where workspace_id = $1 and id = any ($2::uuid[])',
      [workspaceId, ids],
    );
  };
});

describe("vouchers", () => {
  test("are redeemed exactly once, whoever asks how often and however it is typed", async () => {
    const { lead, ada, app } = { ...stage, app: stage.house.app };
    await budget([]);
    const { id } = await made();
    const { code } = (await amend(id, { ...voucher, money: gel(700) })).body.amends[0].voucher;
    const { secret } = (await lead.call("POST", "/tokens", { name: "Till" })).body;
    const till = caller(app, { authorization: `Bearer ${secret}` });
    const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
    const redeem = (key: string, text = typed) => till("POST", "/voucher-redemptions", { code: text, key });
    expect((await ada.call("POST", "/voucher-redemptions", { code, key: "k" })).status).toBe(403);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => redeem(`receipt-${at}`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(new Set(["voucher.spent"]));
    const key = `receipt-${answers.findIndex(({ status }) => status === 200)}`;
    expect((await redeem(key)).body).toMatchObject({ state: "redeemed", money: gel(700) });
    expect((await redeem("other")).body.code).toBe("voucher.spent");
    expect((await redeem("other", "ABCD-EFGH-JKMN-PQRS")).body.code).toBe("voucher.not-found");
  });

  test("come from a list, each to one, expire, and are good for nothing once cancelled", async () => {
    const { lead, done } = stage;
    expect(await done(lead, "POST", "/voucher-imports", { codes: ["TEA-100", "tea100", "TEA-101"], money: gel(1000), expiresAt: stage.later(24) })).toEqual({
      added: 2,
      known: 1,
    });
    expect((await lead.call("POST", "/voucher-imports", { codes: ["TEA-102"], money: gel(1000), expiresAt: stage.later(-1) })).body.code).toBe("date.past");
    const both = [await made(), await made(), await made()];
    const fromList = { ...voucher, money: gel(1000), voucher: "list" };
    const answers = await Promise.all(both.map(({ id }) => amend(id, fromList)));
    const codes = answers.flatMap(({ body }) => body.amends?.map((one: any) => one.voucher.code) ?? []);
    expect(codes.toSorted()).toEqual(["TEA-100", "TEA-101"]);
    const cancelled = (await lead.call("GET", "/vouchers?code=tea%20100")).body.rows[0];
    expect((await done(lead, "POST", `/vouchers/${cancelled.id}/cancel`)).state).toBe("cancelled");
    expect((await lead.call("POST", "/voucher-redemptions", { code: "tea-100", key: "k" })).body.code).toBe("voucher.cancelled");
    stage.pass(25 * 60);
    expect((await lead.call("POST", "/voucher-redemptions", { code: "tea-101", key: "k" })).body.code).toBe("voucher.expired");
    expect((await lead.call("GET", "/vouchers?state=expired")).body.rows.map((one: any) => one.code)).toEqual(["TEA-101"]);
  });
});

test("what was spent is told anew from what was given", async () => {
  await stage.settled();
  const { same } = await makeAnew(stage.house.desk, stage.house.workspaceId, recoveryProjection);
  expect(same).toBe(true);
});
