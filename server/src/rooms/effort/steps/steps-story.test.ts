import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../../core/ids.ts";
import { takeOver } from "../index.ts";
import { until } from "../../../../test/desk.ts";
import { stepsStage } from "../../../../test/steps-stage.ts";

/* The courier has lost Mr Brandt's parcel. He should call them, fill in their form and wait: Ada takes all of it over, and he follows it by a link. */

let stage: Awaited<ReturnType<typeof stepsStage>>;
beforeAll(async () => {
  stage = await stepsStage();
});
afterAll(() => stage.house.close());
beforeEach(() => stage.nextDay());

describe("taking over", () => {
  test("makes a task of ours with somebody who does it, says so in the thread, and gives words for a reply in the customer's language", async () => {
    const { id } = await stage.someoneWrites("Буюртмам қани? Курьерга қўнғироқ қилдим, жавоб йўқ.", { language: "uz" });
    const { step, words, url } = await stage.take(id, { title: "Курьерга қўнғироқ қилиш" });
    expect(step).toMatchObject({
      title: "Курьерга қўнғироқ қилиш",
      personId: stage.ada.id,
      state: "open",
      madeBy: stage.ada.id,
      toldAt: null,
      origin: "by-hand",
    });
    expect(words.language).toBe("uz-Cyrl");
    expect(words.text).toMatch(/^Буни сизнинг ўрнингизга ўзимиз қиламиз:\n– Курьерга қўнғироқ қилиш \(.* гача\)\n\n.*\/steps\/[\w-]{64}$/);
    expect(words.text.endsWith(url)).toBe(true);
    expect(await stage.lines(id)).toEqual(["step-taken-over"]);
    expect(await stage.said(id)).toEqual([]);
  });

  test("asked twice with the same key it is one step, and the customer hears of it once", async () => {
    const { id } = await stage.someoneWrites();
    const key = newId();
    const first = await stage.take(id, { key, tell: "now" });
    const second = await stage.take(id, { key, tell: "now" });
    expect(second.step.id).toBe(first.step.id);
    expect(first.step.toldAt).not.toBeNull();
    const replies = await stage.said(id);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ automatic: true, text: first.words.text });
    expect((await stage.stepsOf(id)).rows).toHaveLength(1);
  });

  test("is undone in a moment as if it had never been, but not once the customer was told or much later", async () => {
    const { id } = await stage.someoneWrites();
    const { step } = await stage.take(id, { tell: "now" });
    expect((await stage.ada.call("DELETE", `/steps/${step.id}`)).status).toBe(200);
    expect((await stage.stepsOf(id)).rows).toEqual([]);
    expect(await stage.said(id)).toEqual([]);
    const second = (await stage.take(id, { tell: "now" })).step;
    stage.pass(1);
    await until(async () => (await stage.said(id))[0].delivery.state === "sent", "the word to leave");
    expect((await stage.ada.call("DELETE", `/steps/${second.id}`)).body.code).toBe("reply.gone");
    const third = (await stage.take(id)).step;
    stage.pass(11);
    expect((await stage.ada.call("DELETE", `/steps/${third.id}`)).body.code).toBe("step.too-old");
  });

  test("keeps their order, and is somebody else's or a team's where it is said", async () => {
    const { id } = await stage.someoneWrites();
    const { lead, owner } = stage.house.cast;
    const team = (await owner.call("POST", "/teams", { name: "Night", personIds: [lead.id] })).body;
    const one = (await stage.take(id)).step;
    const two = (await stage.take(id, { title: "Fill in their form", teamId: team.id })).step;
    expect(two).toMatchObject({ personId: null, teamId: team.id });
    await stage.ada.call("PUT", `/conversations/${id}/steps`, { ids: [two.id] });
    expect((await stage.stepsOf(id)).rows.map((row: any) => row.id)).toEqual([two.id, one.id]);
    const theirs = (await lead.call("GET", "/steps?whose=team")).body;
    expect(theirs.rows.map((row: any) => row.step.id)).toContain(two.id);
    await owner.call("DELETE", `/teams/${team.id}`);
    await until(async () => (await stage.stepsOf(id)).rows[0].teamId === null, "the step without its team");
  });

  test("a key that stands for a step of another conversation does not answer with it", async () => {
    const [one, other] = [await stage.someoneWrites(), await stage.someoneWrites("Where is my other book?")];
    const key = newId();
    await stage.take(one.id, { key });
    const refused = await stage.ada.call("POST", `/conversations/${other.id}/steps`, { title: "Ring the courier", dueAt: stage.later(60), key });
    expect(refused.body.code).toBe("step.key-used");
    expect(JSON.stringify(refused.body)).not.toContain(one.id);
    expect((await stage.stepsOf(other.id)).rows).toEqual([]);
  });

  test("nothing is promised for a time that is over, neither at first nor when it is put off", async () => {
    const { id } = await stage.someoneWrites();
    const past = await stage.ada.call("POST", `/conversations/${id}/steps`, { title: "Ring the courier", dueAt: stage.later(-1) });
    expect(past.body).toMatchObject({ code: "date.past", fields: { dueAt: expect.any(String) } });
    const { step } = await stage.take(id);
    expect((await stage.ada.call("PATCH", `/steps/${step.id}`, { dueAt: stage.later(-1) })).body.code).toBe("date.past");
    stage.pass(61);
    // What is late already may be changed otherwise, also by a form that sends its time along.
    expect((await stage.ada.call("PATCH", `/steps/${step.id}`, { title: "Ring the depot", dueAt: step.dueAt })).status).toBe(200);
  });

  test("what is not there or too much is refused", async () => {
    const { id } = await stage.someoneWrites();
    const { light } = stage.house.cast;
    const dueAt = stage.later(60);
    expect((await light.call("POST", `/conversations/${id}/steps`, { title: "x", dueAt })).body.code).toBe("session.not-allowed");
    expect((await stage.ada.call("POST", `/conversations/${newId()}/steps`, { title: "x", dueAt })).body.code).toBe("conversation.not-found");
    expect((await stage.ada.call("POST", `/conversations/${id}/steps`, { title: "x", dueAt, personId: newId() })).body.code).toBe("person.not-found");
    expect((await stage.ada.call("POST", `/conversations/${id}/steps`, { title: "  ", dueAt })).status).toBe(422);
    for (let count = 0; count < 50; count += 1) await stage.take(id);
    expect((await stage.ada.call("POST", `/conversations/${id}/steps`, { title: "x", dueAt })).body.code).toBe("step.too-many");
  });
});

describe("the end of a step", () => {
  test("is told by the desk once, taken back with the step where it has not left, and then told again", async () => {
    const { id } = await stage.someoneWrites();
    const { step } = await stage.take(id);
    const finished = (await stage.ada.call("POST", `/steps/${step.id}/done`, {})).body;
    expect(finished).toMatchObject({ step: { state: "done", endedBy: stage.ada.id }, notTold: null });
    expect((await stage.said(id)).map((one) => one.text)).toEqual([finished.words.text]);
    expect((await stage.ada.call("POST", `/steps/${step.id}/done`, {})).body.code).toBe("step.ended");
    expect((await stage.ada.call("POST", `/steps/${step.id}/drop`, { reason: "no" })).body.code).toBe("step.ended");
    const again = (await stage.ada.call("POST", `/steps/${step.id}/reopen`, {})).body;
    expect(again).toMatchObject({ state: "open", endedAt: null, endToldAt: null });
    expect(await stage.said(id)).toEqual([]);
    expect((await stage.ada.call("POST", `/steps/${step.id}/done`, {})).body.step.endToldAt).not.toBeNull();
    expect(await stage.said(id)).toHaveLength(1);
    expect(await stage.lines(id)).toEqual(["step-taken-over", "step-done", "step-reopened", "step-done"]);
  });

  test("once it has left, a second end is not told a second time", async () => {
    const { id } = await stage.someoneWrites();
    const { step } = await stage.take(id);
    await stage.ada.call("POST", `/steps/${step.id}/done`, {});
    stage.pass(2);
    await until(async () => (await stage.said(id))[0].delivery.state === "sent", "the word to leave");
    await stage.ada.call("POST", `/steps/${step.id}/reopen`, {});
    const second = (await stage.ada.call("POST", `/steps/${step.id}/done`, {})).body;
    expect(second.notTold).toBe("told-before");
    expect(await stage.said(id)).toHaveLength(1);
  });

  test("is left to the agent's reply where they say so: known once a reply with the link is written, and not if it is taken back", async () => {
    const { id } = await stage.someoneWrites();
    const { step, words } = await stage.take(id, { tell: "with-reply" });
    expect(step.toldAt).toBeNull();
    const toldAt = async () => (await stage.stepsOf(id)).rows[0].toldAt;
    const first = await stage.answer(id, "We look into it.");
    const second = await stage.answer(id, `Dear Mr Brandt!\n\n${words.text}`);
    await until(async () => (await toldAt()) !== null, "what he was told");
    await stage.ada.call("DELETE", `/replies/${second}`);
    await until(async () => (await toldAt()) === null, "that he was not told");
    await stage.ada.call("DELETE", `/replies/${first}`);
    const finished = (await stage.ada.call("POST", `/steps/${step.id}/done`, { tell: "with-reply" })).body;
    expect(finished.step.endToldAt).not.toBeNull();
    expect(finished.words.text).toContain("Ring the courier");
    expect(await stage.said(id)).toEqual([]);
  });

  test("where one word too many would leave, it is told an hour later by itself", async () => {
    const { id } = await stage.someoneWrites();
    const { step } = await stage.take(id, { tell: "now" });
    stage.pass(1);
    await until(async () => (await stage.said(id))[0].delivery.state === "sent", "the first word to leave");
    const finished = (await stage.ada.call("POST", `/steps/${step.id}/done`, {})).body;
    expect(finished).toMatchObject({ notTold: "too-many", step: { endToldAt: null } });
    expect(await stage.said(id)).toHaveLength(1);
    stage.pass(62);
    await until(async () => (await stage.said(id)).length === 2, "the word of the end");
    expect((await stage.stepsOf(id)).rows[0].endToldAt).not.toBeNull();
  });

  test("nothing is told of what is dropped, and why stays with us", async () => {
    const { id } = await stage.someoneWrites();
    const { step, url, words } = await stage.take(id, { tell: "with-reply" });
    await stage.answer(id, words.text);
    await until(async () => (await stage.stepsOf(id)).rows[0].toldAt !== null, "what he was told");
    const gone = (await stage.ada.call("POST", `/steps/${step.id}/drop`, { reason: "The neighbour had it" })).body;
    expect(gone).toMatchObject({ state: "dropped", reason: "The neighbour had it" });
    expect(await stage.said(id)).toHaveLength(1);
    const { html } = await stage.look(url);
    expect(html).toContain("Not needed any more");
    expect(html).not.toContain("neighbour");
  });
});

describe("late", () => {
  test("whose it is is told, then the leads; a new time forgives", async () => {
    const { id } = await stage.someoneWrites();
    const { step } = await stage.take(id, { dueAt: stage.later(30) });
    stage.pass(31);
    await until(async () => (await stage.lines(id)).includes("step-late"), "the line in the thread");
    await until(
      async () => (await stage.ada.call("GET", "/notices")).body.rows.some((one: any) => one.kind === "step-late" && one.conversationId === id),
      "the notice",
    );
    expect((await stage.ada.call("GET", "/steps")).body).toMatchObject({ rows: [{ step: { id: step.id } }], late: 1, next: null });
    stage.pass(240);
    const { lead } = stage.house.cast;
    await until(
      async () => (await lead.call("GET", "/notices")).body.rows.some((one: any) => one.kind === "step-escalated" && one.conversationId === id),
      "the lead's",
    );
    const moved = (await stage.ada.call("PATCH", `/steps/${step.id}`, { dueAt: stage.later(120), customerWords: "We ring the courier" })).body;
    expect(moved).toMatchObject({ lateAt: null, customerWords: "We ring the courier" });
    await stage.ada.call("POST", `/steps/${step.id}/done`, {});
    expect((await stage.stepsOf(id)).rows[0].lateAt).toBeNull();
  });

  test("whoever is given a step by somebody else hears of it", async () => {
    const { id } = await stage.someoneWrites();
    const { lead } = stage.house.cast;
    await stage.take(id, { personId: lead.id });
    await until(
      async () => (await lead.call("GET", "/notices")).body.rows.some((one: any) => one.kind === "step-given" && one.conversationId === id),
      "the notice",
    );
  });

  test("the solution's clock stands while a step is in its time, the answer's never", async () => {
    const { owner } = stage.house.cast;
    const rule = (await owner.call("POST", "/promise-rules", { name: "A day", minutes: { first: 60, next: 60, solution: 1440 }, hours: "always" })).body;
    const { id } = await stage.someoneWrites();
    const promises = async () => (await stage.ada.call("GET", `/conversations/${id}/promises`)).body;
    const standing = async (what: string) => (await promises()).rows.find((row: any) => row.what === what);
    await until(async () => (await promises()).rows.length === 2, "the promises");
    const { step } = await stage.take(id, { dueAt: stage.later(30) });
    const other = (await stage.take(id, { dueAt: stage.later(50) })).step;
    expect((await standing("solution")).paused.why).toBe("our-step");
    expect((await standing("first")).paused).toBeNull();
    await stage.ada.call("POST", `/steps/${step.id}/done`, { tell: "no" });
    expect((await promises()).clock.state).toBe("our-step");
    stage.pass(51);
    await until(async () => (await promises()).clock.state === "goes-on", "the clock to go on");
    expect((await standing("solution")).paused).toBeNull();
    await stage.ada.call("PATCH", `/steps/${other.id}`, { dueAt: stage.later(60) });
    expect((await promises()).clock.state).toBe("our-step");
    await stage.ada.call("POST", `/steps/${other.id}/done`, { tell: "no" });
    expect((await promises()).clock.state).toBe("goes-on");
    // What somebody said by hand stays as they said it.
    await stage.ada.call("POST", `/conversations/${id}/clock`, { state: "third-party" });
    const third = (await stage.take(id)).step;
    await stage.ada.call("POST", `/steps/${third.id}/done`, { tell: "no" });
    expect((await promises()).clock.state).toBe("third-party");
    await owner.call("DELETE", `/promise-rules/${rule.id}`);
  });
});

test("another room takes a step over for the desk itself, and it is nobody's until somebody takes it on", async () => {
  const { id } = await stage.someoneWrites();
  const { stepId } = await stage.house.desk.transaction(stage.house.workspaceId, (tx) =>
    takeOver(tx, { desk: true }, { conversationId: id, title: "Send a new one", dueAt: stage.later(180), origin: "recovery" }),
  );
  expect((await stage.stepsOf(id)).rows).toMatchObject([{ id: stepId, personId: null, madeBy: null, origin: "recovery" }]);
  expect((await stage.ada.call("GET", "/steps?whose=all")).body.rows.map((row: any) => row.step.id)).toContain(stepId);
});
