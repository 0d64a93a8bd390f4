import type { AutomationRun } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until, type Member } from "../../../test/desk.ts";
import { routingHouse, type House } from "../../../test/routing-house.ts";
import { giveOut } from "./giving-out.ts";
import { takeBack } from "./taking-back.ts";

/* Lela, a light agent, reads along and writes notes: nobody who waits is given to her, by hand or by any rule. */

let house: House;
let lead: Member;
let lela: Member;
beforeAll(async () => {
  house = await routingHouse(async (desk, workspaceId) => {
    await takeBack(desk, workspaceId);
    while (await giveOut(desk, workspaceId));
  });
  ({ lead, light: lela } = house.cast);
});
afterAll(() => house.close());

const refused = { status: 409, body: { code: "person.light", message: "A light agent reads and writes notes. Give it to somebody who answers customers." } };

test("by hand it is refused with a clear word, of one and of several", async () => {
  const id = await house.arrives("one@example.com");
  expect(await lead.call("PATCH", `/conversations/${id}`, { assigneeId: lela.id })).toMatchObject(refused);
  expect(await lead.call("PATCH", "/conversations", { ids: [id], change: { assigneeId: lela.id, addTags: ["late"] } })).toMatchObject(refused);
  expect(await house.assigneeOf(id)).toBeNull();
  expect((await lela.call("POST", `/conversations/${id}/notes`, { body: "I know her.", mentions: [] })).status).toBe(200);
});

test("the routing passes her over, though she is here and of the team", async () => {
  const { ada, id: teamId } = house.team;
  await lead.call("PATCH", `/teams/${teamId}`, { personIds: [ada.id, lela.id] });
  await house.come(lela);
  await house.rule({ way: "in-turn" });
  const waits = await house.arrives("two@example.com");
  expect(await house.assigneeOf(waits)).toBeNull();
  await house.come(ada);
  await house.settle();
  expect(await house.assigneeOf(waits)).toBe(ada.id);
  const anything = { capacity: null, skills: [], languages: [], channelKinds: [], hours: null };
  expect(await lead.call("PUT", `/routing/people/${lela.id}`, anything)).toMatchObject(refused);
});

test("no rule may name her; one that named somebody who has become one is passed over, and says why", async () => {
  const { gia } = house.team;
  const rule = {
    name: "To Gia",
    on: true,
    when: [{ kind: "fact", fact: "conversation.began" }],
    conditions: { match: "all", of: [] },
    stops: false,
    actions: [{ do: "assign", personId: lela.id }],
  };
  expect(await lead.call("POST", "/automation/rules", rule)).toMatchObject(refused);
  const promise = { name: "All", minutes: { first: 60, next: null, solution: null }, escalation: { afterMinutes: 5, personIds: [lela.id], assignTo: lela.id } };
  expect(await lead.call("POST", "/promise-rules", promise)).toMatchObject(refused);
  const told = { ...promise, escalation: { ...promise.escalation, assignTo: null } };
  expect((await lead.call("POST", "/promise-rules", told)).status).toBe(200);

  await house.rule({ way: "by-hand" });
  expect((await lead.call("POST", "/automation/rules", { ...rule, actions: [{ do: "assign", personId: gia.id }] })).status).toBe(200);
  await house.cast.owner.call("PATCH", `/people/${gia.id}`, { role: "light" });
  const id = await house.arrives("three@example.com");
  const run = await until(async () => ((await lead.call("GET", "/automation/runs")).body.rows as AutomationRun[])[0], "the log");
  expect(run.deeds).toMatchObject([{ outcome: "refused", trouble: "person-light" }]);
  expect(await house.assigneeOf(id)).toBeNull();
});
