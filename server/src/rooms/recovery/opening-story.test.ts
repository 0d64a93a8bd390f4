import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAnew } from "../../cli/rebuild.ts";
import type { EventName, Payload } from "../../core/events/types.ts";
import { theDesk } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { until } from "../../../test/desk.ts";
import { recoveryStage, type RecoveryStage } from "../../../test/recovery-stage.ts";
import { recoveryProjection } from "./index.ts";

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

const tell = async <N extends EventName>(name: N, payload: Payload<N>, times = 1) => {
  await stage.house.desk.transaction(stage.house.workspaceId, async (tx) => {
    for (let time = 0; time < times; time += 1) tx.record(name, theDesk, payload);
  });
  await stage.idle();
};
const nothing = { satisfaction: null, ease: null, expectation: null, recommend: null, again: false, low: false };
const open = async (id: string) => (await stage.recoveriesIn(id)).open;
const calm = "Hello, could you tell me where my order is, please?";
const furious = "This is outrageous!!! You STOLE my money and nobody answers! I am furious, you are thieves!";

describe("a recovery opens by itself", () => {
  test("when a promise to somebody upset breaks, and not when they are calm", async () => {
    const quiet = await stage.someoneWrites(calm);
    const upset = await stage.someoneWrites(furious);
    expect(await open(upset.id)).toBeNull();
    for (const { id } of [quiet, upset])
      await tell("promise.broken", { conversationId: id, promiseId: newId(), what: "first", dueAt: stage.now(), personId: null });
    expect(await open(quiet.id)).toBeNull();
    const told = (await stage.lead.call("GET", "/notices")).body.rows.filter((one: any) => one.kind === "recovery-opened");
    expect(told.map((one: any) => one.conversationId)).toEqual([upset.id]);
    expect(await open(upset.id)).toMatchObject({ because: ["promise"], severity: 3, causes: [{ detail: { what: "first", mood: "angry" } }] });
  });

  test.each([
    ["dissatisfied", { satisfaction: 2 }, { satisfaction: "2" }],
    ["hard", { ease: 3 }, { ease: "3" }],
    ["less than expected", { expectation: "less" as const }, { expectation: "less" }],
    ["content", { satisfaction: 3, ease: 4, expectation: "as" as const }, null],
  ])("when the answer is %s", async (_, said, detail) => {
    const { id, customerId } = await stage.someoneWrites(calm);
    await tell("survey.answered", { ...nothing, ...said, conversationId: id, customerId, invitationId: newId() }, 2);
    const found = await open(id);
    expect(found?.causes.map((one: any) => one.detail) ?? null).toEqual(detail && [detail]);
  });

  test("and the same answer opens none again once it was made good; another does", async () => {
    const { id, customerId } = await stage.someoneWrites(calm);
    const about = { ...nothing, conversationId: id, customerId, invitationId: newId() };
    await tell("survey.answered", { ...about, satisfaction: 2 });
    await stage.done(stage.ada, "POST", `/recoveries/${(await open(id)).id}/close`, { outcome: "lost", why: "They are gone" });
    await tell("survey.answered", { ...about, satisfaction: 2, again: true });
    expect(await open(id)).toBeNull();
    await tell("survey.answered", { ...about, satisfaction: 1, again: true });
    expect(await open(id)).toMatchObject({ severity: 3, again: true });
  });

  test("when effort passes the limit; each of them can be switched off", async () => {
    const { id, customerId } = await stage.someoneWrites(calm);
    await tell("effort.counted", { conversationId: id, customerId, kinds: ["transfer"], sum: 5 });
    expect(await open(id)).toBeNull();
    const { triggers } = (await stage.lead.call("GET", "/recovery-settings")).body;
    await stage.done(stage.lead, "PATCH", "/recovery-settings", { triggers: { ...triggers, effort: { on: false, sum: 4 } } });
    await tell("effort.counted", { conversationId: id, customerId, kinds: ["transfer"], sum: 5 });
    expect(await open(id)).toBeNull();
    await stage.done(stage.lead, "PATCH", "/recovery-settings", { triggers: { ...triggers, effort: { on: true, sum: 4 } } });
    await tell("effort.counted", { conversationId: id, customerId, kinds: ["transfer"], sum: 5 });
    expect(await open(id)).toMatchObject({ because: ["effort"], causes: [{ detail: { sum: "5" } }] });
    await stage.done(stage.lead, "PATCH", "/recovery-settings", { triggers });
  });

  test("for effort once in a matter, also after it was made good, unless as much again has come to it", async () => {
    const { id, customerId } = await stage.someoneWrites(calm);
    const counted = (sum: number) => tell("effort.counted", { conversationId: id, customerId, kinds: ["transfer"], sum });
    await counted(6);
    await counted(8);
    const { id: first, causes } = await open(id);
    expect(causes).toHaveLength(1);
    await stage.done(stage.ada, "POST", `/recoveries/${first}/close`, { outcome: "lost", why: "They are gone" });
    await counted(11);
    expect(await open(id)).toBeNull();
    await counted(12);
    expect(await open(id)).toMatchObject({ because: ["effort"], again: true });
  });

  test("when anger rises; who is angry from the first word on only where that is wished", async () => {
    const { id, say } = await stage.someoneWrites(furious);
    expect(await open(id)).toBeNull();
    await say("Thank you, now I see.");
    await say(furious);
    expect(await open(id)).toMatchObject({ because: ["anger"] });
    const { triggers } = (await stage.lead.call("GET", "/recovery-settings")).body;
    await stage.done(stage.lead, "PATCH", "/recovery-settings", { triggers: { ...triggers, anger: { on: true, first: true } } });
    const other = await stage.someoneWrites(furious);
    expect(await open(other.id)).toMatchObject({ because: ["anger"], causes: [{ detail: { from: "first" } }] });
    await stage.done(stage.lead, "PATCH", "/recovery-settings", { triggers });
  });
});

test("a mood that was read wrongly opens nothing for long, and one that was missed opens one", async () => {
  const { id, say } = await stage.someoneWrites(calm);
  await say(furious);
  const last = async () => (await stage.ada.call("GET", `/conversations/${id}`)).body.messages.findLast((one: any) => one.kind === "incoming").id;
  expect(await open(id)).toMatchObject({ because: ["anger"] });
  await stage.done(stage.ada, "PUT", `/messages/${await last()}/mood`, { mood: "calm" });
  await stage.idle();
  expect((await stage.recoveriesIn(id)).rows).toMatchObject([{ outcome: "mistaken" }]);
  await stage.done(stage.ada, "PUT", `/messages/${await last()}/mood`, { mood: "angry" });
  await stage.idle();
  expect(await open(id)).toMatchObject({ because: ["anger"], again: false });
  await stage.done(stage.ada, "PUT", `/recoveries/${(await open(id)).id}/owner`, { personId: stage.ada.id });
  await stage.done(stage.ada, "PUT", `/messages/${await last()}/mood`, { mood: "calm" });
  await stage.idle();
  expect(await open(id)).toMatchObject({ stage: "fix" });
});

test("the desk opens nothing for spam", async () => {
  const { id, say } = await stage.someoneWrites(calm);
  await stage.done(stage.ada, "PATCH", `/conversations/${id}`, { spam: true });
  await say(furious);
  expect(await open(id)).toBeNull();
});

describe("duplicates are joined", () => {
  test("whatever comes later is added to the open one, each cause once", async () => {
    const { id, customerId } = await stage.someoneWrites(calm);
    const { id: recoveryId } = await stage.opened(id, { words: "Came by and complained" });
    const invitationId = newId();
    for (let times = 0; times < 3; times += 1) await tell("survey.answered", { ...nothing, satisfaction: 1, conversationId: id, customerId, invitationId });
    await tell("effort.counted", { conversationId: id, customerId, kinds: ["transfer"], sum: 50 }, 2);
    const again = await stage.opened(id);
    expect(again).toMatchObject({ id: recoveryId, because: ["hand", "answer", "effort"] });
    expect(again.causes.map((one: any) => one.because)).toEqual(["hand", "answer", "effort", "hand"]);
    expect((await stage.recoveriesIn(id)).rows).toHaveLength(1);
  });

  test("twenty who open one at the same moment open one", async () => {
    const { id } = await stage.someoneWrites(calm);
    const all = await Promise.all(Array.from({ length: 20 }, () => stage.opened(id)));
    expect(new Set(all.map((one) => one.id)).size).toBe(1);
    const { rows, open: only } = await stage.recoveriesIn(id);
    expect(rows).toHaveLength(1);
    expect(only.causes).toHaveLength(20);
  });

  test("it follows a customer who turns out to be another, and goes back", async () => {
    const one = await stage.someoneWrites(calm, { name: "Vakhtang" });
    const other = await stage.someoneWrites(calm, { name: "V. Beridze" });
    const { id } = await stage.opened(other.id);
    const { join } = await stage.done(stage.ada, "POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
    await until(async () => (await stage.ada.call("GET", `/recoveries/${id}`)).body.customer.id === one.customerId, "the recovery to follow");
    expect((await stage.ada.call("GET", `/customers/${one.customerId}/recoveries`)).body.rows).toHaveLength(1);
    await stage.done(stage.ada, "DELETE", `/customer-joins/${join.id}`);
    await until(async () => (await stage.ada.call("GET", `/recoveries/${id}`)).body.customer.id === other.customerId, "the recovery to go back");
  });
});

test("who may do what, and what is refused in clear words", async () => {
  const { ada, lead, house } = stage;
  const light = house.cast.light;
  const { id: conversationId } = await stage.someoneWrites(calm);
  const { id } = await stage.opened(conversationId);
  expect((await light.call("GET", `/recoveries/${id}`)).status).toBe(200);
  expect((await light.call("GET", "/recoveries")).status).toBe(200);
  for (const [method, path, body] of [
    ["POST", `/conversations/${conversationId}/recoveries`, {}],
    ["PUT", `/recoveries/${id}/owner`, { personId: light.id }],
    ["POST", `/recoveries/${id}/amends`, { kind: "word", words: "x" }],
  ] as const)
    expect((await light.call(method, path, body)).body.code).toBe("session.not-allowed");
  const refused = async (path: string, body: unknown, who = ada) => (await who.call("POST", `/recoveries/${id}${path}`, body)).body.code;
  expect((await ada.call("PUT", `/recoveries/${id}/owner`, { personId: light.id })).body.code).toBe("person.not-found");
  expect(await refused("/fix", { title: "Send it" })).toBe("recovery.fix-undated");
  expect(await refused("/fix", { title: "Send it", dueAt: stage.later(-1) })).toBe("date.past");
  expect(await refused("/fix/done", {})).toBe("recovery.no-fix");
  expect(await refused("/options", { options: [{ title: "One", words: "" }] })).toBe("recovery.options-few");
  expect(await refused("/options", { options: [1, 2].map(() => ({ title: "Same", words: "" })) })).toBe("recovery.options-same");
  expect(
    await refused("/options", {
      options: [
        { title: "Удалите отзыв и получите скидку", words: "" },
        { title: "Two", words: "" },
      ],
    }),
  ).toBe("amends.price-for-silence");
  expect(await refused("/choice", { optionId: "1" })).toBe("recovery.no-offer");
  expect(await refused("/follow-up/answer", { good: true })).toBe("recovery.not-settled");
  expect((await ada.call("PATCH", `/recoveries/${id}`, { failure: "no such" })).body.code).toBe("failure-kind.not-found");
  expect((await ada.call("PATCH", `/recoveries/${id}`, { lost: { money: { amount: 1, currency: "QQQ" } } })).body.code).toBe("money.unknown-currency");
  expect((await ada.call("PATCH", `/recoveries/${id}`, { severity: 4 })).body.code).toBe("request.invalid");
  expect((await ada.call("PATCH", "/recovery-settings", { followUpDays: 1 })).body.code).toBe("session.not-allowed");
  expect((await lead.call("PATCH", "/recovery-settings", { currency: "QQQ" })).body.code).toBe("money.unknown-currency");
  await stage.done(ada, "POST", `/recoveries/${id}/close`, { outcome: "mistaken", why: "It was another shop" });
  expect(await refused("/fix", { title: "Send it", done: true })).toBe("recovery.closed");
});

test("the board counts what stands where, and pages through it by its clocks", async () => {
  const { ada, done } = stage;
  const all = (await ada.call("GET", "/recoveries?limit=100")).body.rows;
  const { stages, waitsFor } = (await ada.call("GET", "/recovery-counts")).body;
  const count = (name: string) => stages.find((one: any) => one.stage === name).count;
  expect(count("own")).toBe(all.filter((one: any) => one.stage === "own").length);
  expect(waitsFor.find((one: any) => one.waitsFor === "us").count).toBe(all.filter((one: any) => one.waitsFor === "us").length);
  const free = all.find((one: any) => one.ownerId === null);
  await done(ada, "PUT", `/recoveries/${free.id}/owner`, { personId: ada.id });
  const mine = (await ada.call("GET", `/recoveries?ownerId=${ada.id}`)).body.rows;
  const owned = all.filter((one: any) => one.ownerId === ada.id || one.id === free.id);
  expect(mine.map((one: any) => one.id).toSorted()).toEqual(owned.map((one: any) => one.id).toSorted());
  const paged: string[] = [];
  for (let next: string | null = ""; next !== null;) {
    const { body }: any = await ada.call("GET", `/recoveries?limit=3${next ? `&cursor=${next}` : ""}`);
    paged.push(...body.rows.map((one: any) => one.id));
    next = body.next;
  }
  expect(paged.toSorted()).toEqual(all.map((one: any) => one.id).toSorted());
  expect((await ada.call("GET", "/recoveries?stage=closed")).body.rows.map((one: any) => one.outcome)).toEqual(["mistaken", "mistaken", "lost", "lost"]);
  stage.pass(3 * 60);
  const late = (await ada.call("GET", "/recovery-counts")).body.stages.find((one: any) => one.stage === "own").late;
  expect(late).toBe(all.filter((one: any) => one.stage === "own" && one.id !== free.id).length);
});

test("a root cause gets an owner and a measure; who wishes it is told once when it is mended", async () => {
  const { ada, lead, done } = stage;
  const cause = await done(ada, "POST", "/root-causes", { name: "Two clicks pay twice", failure: "extra-charge" });
  expect((await ada.call("POST", "/root-causes", { name: "two clicks pay twice " })).body.code).toBe("root-cause.name-taken");
  const met: { id: string; customerId: string }[] = [];
  for (const [tellWhenMended, language, name] of [
    [true, "ka", "ვახტანგი"],
    [false, "en", "Mr Brandt"],
    [undefined, "en", "Mrs Brandt"],
    [true, "en", "Blocked"],
  ] as const) {
    const { id, customerId } = await stage.someoneWrites(calm, { language, name });
    await stage.opened(id, { rootCauseId: cause.id, ...(tellWhenMended !== undefined && { tellWhenMended }) });
    met.push({ id, customerId });
  }
  await done(ada, "PUT", `/customers/${met[3]!.customerId}/block`, { blocked: true });
  expect((await lead.call("POST", `/root-causes/${cause.id}/tellings`, {})).body.code).toBe("root-cause.not-mended");
  expect((await ada.call("PATCH", `/root-causes/${cause.id}`, { state: "mended" })).body.code).toBe("session.not-allowed");
  const mended = await done(lead, "PATCH", `/root-causes/${cause.id}`, { ownerId: ada.id, measure: "The button sleeps", state: "mended" });
  expect(mended).toMatchObject({ count: 4, wish: 2, told: 0, ownerId: ada.id });
  const texts = { ka: "ღილაკი ახლა ერთხელ მუშაობს." };
  const { rows } = await done(lead, "POST", `/root-causes/${cause.id}/tellings/draft`, { texts });
  expect(rows.map((one: any) => one.state).toSorted()).toEqual(["blocked", "no-wish", "not-asked", "wish"]);
  const price = { ka: "შეფასება თუ წაშალეთ,\nვაუჩერი თქვენია." };
  expect((await lead.call("POST", `/root-causes/${cause.id}/tellings`, { texts: price })).body.code).toBe("amends.price-for-silence");
  expect(await done(lead, "POST", `/root-causes/${cause.id}/tellings`, { texts })).toEqual({ sending: 1 });
  expect((await lead.call("GET", "/root-causes")).body.rows[0]).toMatchObject({ told: 0, telling: 1 });
  expect(await done(lead, "POST", `/root-causes/${cause.id}/tellings`, { texts })).toEqual({ sending: 0 });
  const [told] = await until(async () => ((await stage.said(met[0]!.id)).length > 0 ? stage.said(met[0]!.id) : null), "the customer to be told");
  expect(told.text).toBe(texts.ka);
  expect(await stage.said(met[1]!.id)).toEqual([]);
  await until(async () => (await lead.call("GET", "/root-causes")).body.rows[0].told === 1, "the telling to be counted");
});

test("kinds of failure: one's own beside those that everybody knows", async () => {
  const { lead, done, ada } = stage;
  const own = await done(lead, "POST", "/failure-kinds", { name: "Cold soup" });
  expect((await lead.call("POST", "/failure-kinds", { name: "cold soup" })).body.code).toBe("failure-kind.name-taken");
  await done(lead, "PATCH", `/failure-kinds/${own.key}`, { name: "Cold food" });
  await done(lead, "PATCH", "/failure-kinds/rude", { offered: false });
  const { rows } = (await ada.call("GET", "/failure-kinds")).body;
  expect(rows.at(-1)).toEqual({ key: own.key, name: "Cold food", offered: true });
  expect(rows.find((one: any) => one.key === "rude")).toEqual({ key: "rude", name: null, offered: false });
  expect(rows[0]).toEqual({ key: "shipping-mistake", name: null, offered: true });
});

test("the report says plainly where there are too few cases", async () => {
  const { body, status } = await stage.lead.call("GET", "/reports/recoveries?from=2026-03-01&to=2026-04-30");
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.opened).toBeGreaterThan(10);
  expect(body.returned).toMatchObject({ enough: false, difference: null });
  expect(body.satisfaction).toEqual({ before: null, after: null, difference: null, enough: false });
  expect(body.failures.find((one: any) => one.failure === null).count).toBeGreaterThan(5);
});

test("told anew from its facts, every recovery stands where it stood", async () => {
  await stage.settled();
  const { before, same } = await makeAnew(stage.house.desk, stage.house.workspaceId, recoveryProjection);
  expect(before.rows).toBeGreaterThan(15);
  expect(same).toBe(true);
});
