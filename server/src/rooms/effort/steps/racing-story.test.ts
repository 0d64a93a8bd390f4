import { afterAll, beforeAll, expect, test } from "vitest";
import { stepClock } from "./ringing.ts";
import { stepsStage } from "../../../../test/steps-stage.ts";

/* Two nodes, two agents, one step: whatever happens at once happens once. */

let stage: Awaited<ReturnType<typeof stepsStage>>;
beforeAll(async () => {
  stage = await stepsStage();
});
afterAll(() => stage.house.close());

test("rung by several at once it is late once", async () => {
  const { id } = await stage.someoneWrites();
  const { step } = await stage.take(id, { dueAt: stage.later(5) });
  stage.pass(6);
  const { desk, workspaceId } = stage.house;
  await Promise.all(Array.from({ length: 8 }, () => stepClock.ring(desk, workspaceId, [step.id])));
  const { rows } = await desk.database.owner.query("select count(*)::int as n from guli.events where workspace_id = $1 and name = 'step.late'", [workspaceId]);
  expect(rows[0].n).toBe(1);
  expect((await stage.lines(id)).filter((code) => code === "step-late")).toHaveLength(1);
});

test("ticked by several at once it is done once, and the customer hears of it once", async () => {
  const { id } = await stage.someoneWrites();
  const { step } = await stage.take(id);
  const answers = await Promise.all(Array.from({ length: 8 }, () => stage.ada.call("POST", `/steps/${step.id}/done`, {})));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  expect(await stage.said(id)).toHaveLength(1);
});

test("taken over by several at once with one key it is one step", async () => {
  const { id } = await stage.someoneWrites();
  const key = "01a20300-0000-7000-8000-000000000001";
  const taken = await Promise.all(Array.from({ length: 8 }, () => stage.take(id, { key, tell: "now" })));
  expect(new Set(taken.map((one) => one.step.id)).size).toBe(1);
  expect((await stage.stepsOf(id)).rows).toHaveLength(1);
  expect(await stage.said(id)).toHaveLength(1);
});
