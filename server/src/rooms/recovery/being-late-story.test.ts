import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAnew } from "../../cli/rebuild.ts";
import { recoveryStage, type RecoveryStage } from "../../../test/recovery-stage.ts";
import type { Member } from "../../../test/desk.ts";
import { until } from "../../../test/desk.ts";
import { recoveryProjection } from "./index.ts";

/* Ada owns a recovery and lets it lie: she hears of it when its time is over, Davit and Nino when it goes on, each once in a stage. */

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

const kinds = async (member: Member): Promise<string[]> =>
  (await member.call("GET", "/notices")).body.rows.map(({ kind }: { kind: string }) => kind).filter((kind: string) => /^recovery-(late|esc)/.test(kind));
const codes = async (id: string): Promise<string[]> => (await stage.ada.call("GET", `/recoveries/${id}`)).body.lines.map(({ code }: { code: string }) => code);
const lateIn = async (id: string) => (await codes(id)).filter((code) => code === "late").length;
const DAY = 24 * 60;

test("a stage that is late is told to its owner, then to the leads, once each, and in the next stage anew", async () => {
  const { ada, lead, owner, done, pass } = stage;
  const { id: conversationId } = await stage.someoneWrites("I was charged twice.");
  const { id } = await stage.opened(conversationId, { cause: "ours" });
  await done(ada, "PUT", `/recoveries/${id}/owner`, { personId: ada.id });
  expect(await lateIn(id)).toBe(0);
  pass(6 * DAY);
  await until(async () => (await lateIn(id)) === 1, "the owner to hear of it");
  await stage.idle();
  expect(await kinds(ada)).toEqual(["recovery-late"]);
  expect(await kinds(lead)).toEqual([]);
  pass(6 * DAY);
  await until(async () => (await lateIn(id)) === 2, "the leads to hear of it");
  await stage.idle();
  expect(await kinds(lead)).toEqual(["recovery-escalated"]);
  expect(await kinds(owner)).toEqual(["recovery-escalated"]);
  expect(await kinds(ada)).toEqual(["recovery-late"]);
  await done(ada, "POST", `/recoveries/${id}/fix`, { title: "Refunded", done: true });
  expect(await lateIn(id)).toBe(2);
  pass(6 * DAY);
  await until(async () => (await lateIn(id)) === 3, "the next stage to be late");
  await stage.idle();
  expect(await kinds(ada)).toEqual(["recovery-late", "recovery-late"]);
});

test("one that nobody owns is told to the leads at once", async () => {
  const { ada, lead, pass } = stage;
  const { id: conversationId } = await stage.someoneWrites("You sent the wrong book.");
  const { id } = await stage.opened(conversationId);
  const before = (await kinds(lead)).length;
  pass(6 * DAY);
  await until(async () => (await lateIn(id)) === 1, "the leads to hear of it");
  await stage.idle();
  expect((await kinds(lead)).length).toBeGreaterThan(before);
  expect((await ada.call("GET", `/recoveries/${id}`)).body.lines.at(-1)).toMatchObject({ code: "late", by: "desk", params: { told: "leads" } });
});

test("told anew from its facts, it stands where it stood", async () => {
  await stage.settled();
  const { same } = await makeAnew(stage.house.desk, stage.house.workspaceId, recoveryProjection);
  expect(same).toBe(true);
});
