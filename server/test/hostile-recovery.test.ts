import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { theDesk } from "../src/core/desk.ts";
import { newId } from "../src/core/ids.ts";
import { hearAnswers, recoveryClock } from "../src/rooms/recovery/index.ts";
import { until } from "./desk.ts";
import { recoveryStage, type RecoveryStage } from "./recovery-stage.ts";

/* What was tried against recoveries, amends and vouchers by someone who means harm, or by several at once, and fell; each stays mended. */

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

const gel = (amount: number) => ({ amount, currency: "GEL" });
const write = async (text = "I was charged twice.") => stage.someoneWrites(text);
const skip = (id: string, which: "options" | "amends") => stage.done(stage.ada, "POST", `/recoveries/${id}/skips`, { stage: which, why: "None wished" });

test("clocks that ring at once ask once, and do not take their own question for silence", async () => {
  const { id: conversationId } = await write();
  const { id } = await stage.madeRight(conversationId);
  await skip(id, "options");
  await skip(id, "amends");
  stage.pass(5 * 24 * 60);
  const { desk, workspaceId } = stage.house;
  await Promise.all(Array.from({ length: 6 }, () => recoveryClock.ring(desk, workspaceId, [id])));
  const { open } = await stage.recoveriesIn(conversationId);
  expect(open).toMatchObject({ stage: "follow-up", waitsFor: "customer" });
  expect(open.lines.filter(({ code }: any) => code === "follow-up-asked")).toHaveLength(1);
});

test("what opens by itself in two matters and what somebody does in one of them just then do not end each other", async () => {
  const [first, second] = [await write("Where is my order, please?"), await write("Where is my order, please?")];
  const { desk, workspaceId } = stage.house;
  const said = { satisfaction: 1, ease: null, expectation: null, recommend: null, again: false, low: true };
  type Event = Parameters<typeof hearAnswers>[1][number];
  const event = ({ id: conversationId, customerId }: typeof first): Event => {
    const payload = { ...said, conversationId, customerId, invitationId: newId() };
    return { id: newId(), workspaceId, name: "survey.answered", actor: theDesk, at: desk.clock.now(), payload };
  };
  const waiting = async () => {
    const { rows } = await desk.database.owner.query("select 1 from pg_locks where not granted");
    return rows.length > 0;
  };
  let byHand: ReturnType<typeof stage.ada.call> | undefined;
  await desk.transaction(workspaceId, async (tx) => {
    await hearAnswers(tx, [event(first)]);
    // Counted already, and not committed: whoever counts waits, with the other matter in their hands.
    byHand ??= stage.ada.call("POST", `/conversations/${second.id}/recoveries`, { failure: "late" });
    if (!(await stage.recoveriesIn(second.id)).open) await until(waiting, "somebody to wait");
    await hearAnswers(tx, [event(second)]);
  });
  expect((await byHand)?.status).toBe(200);
  for (const { id } of [first, second]) expect((await stage.recoveriesIn(id)).rows).toHaveLength(1);
});

describe("a voucher", () => {
  const redeem = async (code: string) => (await stage.lead.call("POST", "/voucher-redemptions", { code, key: code })).body;

  test("of a list is redeemed by its own letters, not as another's misreading", async () => {
    await stage.done(stage.lead, "POST", "/voucher-imports", { codes: ["OIL-05", "0110-5"], money: gel(500) });
    expect(await redeem("oil05")).toMatchObject({ code: "OIL-05", state: "redeemed" });
    expect(await redeem("OIL0S")).toMatchObject({ code: "voucher.not-found" });
    expect(await redeem("O11O5")).toMatchObject({ code: "voucher.not-found" });
    expect(await redeem("01105")).toMatchObject({ code: "0110-5", state: "redeemed" });
  });

  test("is shown to whoever works with it, and to no light agent; nor are budgets", async () => {
    const { id: conversationId } = await write();
    const { id } = await stage.madeRight(conversationId);
    const { amends } = await stage.done(stage.ada, "POST", `/recoveries/${id}/amends`, { kind: "voucher", money: gel(500), words: "Sorry" });
    const { code } = amends[0].voucher;
    const { light, lead } = stage.house.cast;
    for (const path of [`/recoveries/${id}`, `/conversations/${conversationId}/recoveries`]) {
      const seen = await light.call("GET", path);
      expect(seen.status).toBe(200);
      expect(JSON.stringify(seen.body)).not.toContain(code);
      expect(JSON.stringify((await stage.ada.call("GET", path)).body)).toContain(code);
    }
    expect((await light.call("GET", "/amends-budgets")).status).toBe(403);
    expect((await lead.call("GET", "/amends-budgets")).status).toBe(200);
  });
});

test("leaving out what failed buys no second amends without a lead", async () => {
  const { id: conversationId } = await write();
  await stage.done(stage.lead, "PATCH", "/recovery-settings", { recentlyDays: 90 });
  const limits = [];
  for (const failure of ["late", null, null]) {
    const { id } = await stage.madeRight(conversationId, { failure });
    const { amends } = await stage.done(stage.ada, "POST", `/recoveries/${id}/amends`, { kind: "gift", money: gel(100), words: "Tea" });
    limits.push(amends[0].limits);
    if (amends[0].state === "asked") await stage.done(stage.lead, "POST", `/amends/${amends[0].id}/decision`, { agree: true });
    await stage.done(stage.ada, "POST", `/recoveries/${id}/close`, { outcome: "lost", why: "Over" });
  }
  expect(limits).toEqual([[], ["recently"], ["recently"]]);
});

test("a way to make it good in the customer's own words may end in half a character where the thread is told", async () => {
  const { id: conversationId } = await write();
  const { id } = await stage.opened(conversationId);
  const { offer } = await stage.done(stage.ada, "POST", `/recoveries/${id}/options`, {
    options: [
      { title: "Money back", words: "" },
      { title: "Another one", words: "" },
    ],
    send: false,
  });
  const words = `${"a".repeat(199)}😀 ${"b".repeat(1797)}😀😀`;
  expect((await stage.post(offer.url, { do: "choose", choice: "own", words })).status).toBe(303);
  expect((await stage.recoveriesIn(conversationId)).open.offer.chosen.words).toHaveLength(1999);
});

describe("that a cause is mended", () => {
  const met = async (): Promise<{ causeId: string; conversationId: string; id: string }> => {
    const { id: causeId } = await stage.done(stage.lead, "POST", "/root-causes", { name: `Broken till ${Math.random()}` });
    const { id: conversationId } = await write();
    const { id } = await stage.opened(conversationId, { rootCauseId: causeId, tellWhenMended: true });
    await stage.done(stage.lead, "PATCH", `/root-causes/${causeId}`, { state: "mended", measure: "A new till" });
    return { causeId, conversationId, id };
  };
  const heldBack = async (work: () => Promise<void>) => {
    await stage.done(stage.owner, "PATCH", "/workspace", { automaticMailPerHour: 0 });
    await work();
    await stage.done(stage.owner, "PATCH", "/workspace", { automaticMailPerHour: 100 });
  };
  const queued = async (causeId: string) =>
    (
      await stage.house.desk.database.owner.query("select state from guli.root_cause_tellings where workspace_id = $1 and root_cause_id = $2", [
        stage.house.workspaceId,
        causeId,
      ])
    ).rows;

  test("is told to nobody once it turned out not to be, nor to who does not wish it any more", async () => {
    const [broken, unwished] = [await met(), await met()];
    await heldBack(async () => {
      for (const { causeId } of [broken, unwished]) await stage.done(stage.lead, "POST", `/root-causes/${causeId}/tellings`, { texts: {} });
      await stage.done(stage.lead, "PATCH", `/root-causes/${broken.causeId}`, { state: "in-work" });
      await stage.done(stage.ada, "PATCH", `/recoveries/${unwished.id}`, { tellWhenMended: false });
    });
    // To the same day of the week: nobody is written to while the business is closed.
    stage.pass(7 * 24 * 60);
    for (const { causeId, conversationId } of [broken, unwished]) {
      await until(async () => (await queued(causeId)).length === 0, "the telling to be let be");
      expect(await stage.said(conversationId)).toEqual([]);
    }
    // Mended after all, they are told.
    await stage.done(stage.lead, "PATCH", `/root-causes/${broken.causeId}`, { state: "mended" });
    expect(await stage.done(stage.lead, "POST", `/root-causes/${broken.causeId}/tellings`, { texts: {} })).toEqual({ sending: 1 });
    await until(async () => (await stage.said(broken.conversationId)).length === 1, "the word");
  });

  test("is told at an hour at which they like to be reached, and so is whether it is good now", async () => {
    const { causeId, conversationId, id } = await met();
    const { customer } = (await stage.ada.call("GET", `/conversations/${conversationId}`)).body.conversation;
    // It is Monday, 10:00 in Tbilisi.
    stage.pass((Date.parse("2026-03-23T06:00:00Z") - Date.parse(stage.now())) / 60_000);
    await stage.done(stage.ada, "PATCH", `/customers/${customer.id}/treatment`, { preferredHours: { days: [2], from: "15:00", to: "16:00" } });
    await stage.done(stage.lead, "POST", `/root-causes/${causeId}/tellings`, { texts: {} });
    const due = async () =>
      (
        await stage.house.desk.database.owner.query("select ring_at as at from guli.root_cause_tellings where workspace_id = $1 and root_cause_id = $2", [
          stage.house.workspaceId,
          causeId,
        ])
      ).rows[0].at;
    await until(async () => (await due()).startsWith("2026-03-24T11:00"), "the telling to be put off");
    expect(await stage.said(conversationId)).toEqual([]);
    await stage.madeRight(conversationId);
    await skip(id, "options");
    await skip(id, "amends");
    await stage.done(stage.ada, "PUT", `/recoveries/${id}/follow-up`, { dueAt: stage.later(1) });
    stage.pass(90);
    await until(async () => (await stage.recoveriesIn(conversationId)).open.lines.at(-1).code === "follow-up-held", "the question to be put off");
    stage.pass((Date.parse("2026-03-24T11:00:00Z") - Date.parse(stage.now())) / 60_000);
    await until(async () => (await stage.said(conversationId)).length > 0, "a word");
  });
});
