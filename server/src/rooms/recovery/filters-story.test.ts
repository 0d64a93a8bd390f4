import { afterAll, beforeAll, expect, test } from "vitest";
import { recoveryStage, type RecoveryStage } from "../../../test/recovery-stage.ts";

/* What the board can leave out: two recoveries, one of them owned, made right, and with amends that wait for Davit. */

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

test("the board shows what is nobody's, what waits for a lead, one severity and one cause", async () => {
  const { ada, lead, done } = stage;
  const nobodys = await stage.opened((await stage.someoneWrites("You sent the wrong book.")).id, { severity: 1, cause: "third-party" });
  const owned = await stage.madeRight((await stage.someoneWrites("I was charged twice.")).id);
  await done(lead, "PUT", "/amends-budgets", { rows: [{ scope: "person", id: ada.id, limit: 100 }] });
  await done(ada, "POST", `/recoveries/${owned.id}/amends`, { kind: "voucher", money: { amount: 3000, currency: "GEL" } });
  const shown = async (query: string) => (await ada.call("GET", `/recoveries?${query}`)).body.rows.map(({ id }: { id: string }) => id);
  expect((await shown("")).toSorted()).toEqual([nobodys.id, owned.id].toSorted());
  expect(await shown("unowned=true")).toEqual([nobodys.id]);
  expect(await shown("asked=true")).toEqual([owned.id]);
  expect(await shown("severity=1")).toEqual([nobodys.id]);
  expect(await shown("severity=2&cause=ours")).toEqual([owned.id]);
  expect(await shown("severity=1&cause=ours")).toEqual([]);
  expect(await shown("failure=extra-charge")).toEqual([owned.id]);
  expect(await shown("failure=rude")).toEqual([]);
  // Under another name it is the same kind: what was noted with it is still found by it.
  const own = await done(lead, "POST", "/failure-kinds", { name: "Cold soup" });
  await done(ada, "PATCH", `/recoveries/${nobodys.id}`, { failure: own.key });
  expect((await done(lead, "PATCH", `/failure-kinds/${own.key}`, { name: "Cold food" })).key).toBe(own.key);
  expect(await shown(`failure=${own.key}`)).toEqual([nobodys.id]);
  expect((await ada.call("GET", "/recoveries?severity=4")).status).toBe(422);
});
