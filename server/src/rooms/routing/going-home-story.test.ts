import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Member } from "../../../test/desk.ts";
import { routingHouse, type House } from "../../../test/routing-house.ts";
import { giveOut } from "./giving-out.ts";
import { takeBack } from "./taking-back.ts";

/* Nothing is left with someone who went home. */

let house: House;
let ada: Member;
let gia: Member;
beforeAll(async () => {
  house = await routingHouse(async (desk, workspaceId) => {
    await takeBack(desk, workspaceId);
    while (await giveOut(desk, workspaceId));
  });
  ({ ada, gia } = house.team);
});
afterAll(() => house.close());
beforeEach(() => house.nextMonday());

const given = async (more: object = {}) => {
  await house.come(ada);
  await house.rule({ way: "by-load", ...more });
  const ids = [await house.arrives("a@example.com"), await house.arrives("b@example.com"), await house.arrives("c@example.com")] as const;
  expect(await Promise.all(ids.map(house.assigneeOf))).toEqual([ada.id, ada.id, ada.id]);
  return ids;
};

test("what waits for us goes back to the queue, and to a colleague; what is answered or snoozed stays", async () => {
  const [waiting, answered, snoozed] = await given({ returnAfterMinutes: 0 });
  await house.reply(ada, answered);
  await house.change({ ids: [snoozed], state: "snoozed", snoozedUntil: "2036-01-01T10:00:00.000Z" });
  const before = (await ada.call("GET", `/conversations/${waiting}`)).body.conversation.waitingSince;
  house.clock.move(60);
  await house.come(gia);
  await ada.call("PATCH", "/me", { away: true });
  await house.settle();
  expect(await Promise.all([waiting, answered, snoozed].map(house.assigneeOf))).toEqual([gia.id, ada.id, ada.id]);
  expect((await ada.call("GET", `/conversations/${waiting}`)).body.conversation.waitingSince).toBe(before);
  expect((await house.linesOf(waiting)).slice(-2)).toEqual([
    { code: "routed", params: { fromId: ada.id, why: "away" } },
    { code: "routed", params: { personId: gia.id, why: "by-load" } },
  ]);
  expect((await house.why(waiting)).decisions.map(({ what, because }) => [what, because])).toEqual([
    ["given", "by-load"],
    ["returned", "away"],
    ["given", "by-load"],
  ]);
});

test("only after a while where that is wished, and not at all if they come back before", async () => {
  const [id] = await given({ returnAfterMinutes: 10 });
  await ada.call("PATCH", "/me", { away: true });
  await house.settle();
  house.clock.move(599);
  await house.settle();
  expect(await house.assigneeOf(id)).toBe(ada.id);
  await ada.call("PATCH", "/me", { away: false });
  await house.settle();
  house.clock.move(60);
  await ada.call("PATCH", "/me", { away: true });
  await house.settle();
  house.clock.move(599);
  await house.settle();
  expect(await house.assigneeOf(id)).toBe(ada.id);
  house.clock.move(1);
  await house.settle();
  expect(await house.assigneeOf(id)).toBeNull();
  expect((await house.why(id)).queued?.hitch.why).toBe("nobody-here");
});

test("who is not seen while the business is open has gone; at night they have not", async () => {
  const [id] = await given({ returnAfterMinutes: 0 });
  house.clock.move(14 * 60);
  await house.settle();
  expect(await house.assigneeOf(id)).toBe(ada.id);
  house.clock.move(2 * 60);
  await house.settle();
  expect(await house.assigneeOf(id)).toBeNull();
  expect((await house.why(id)).decisions[0]).toMatchObject({ what: "returned", because: "unseen" });
});

test("overnight it stays with them, and goes back in the morning only if they do not come", async () => {
  house.clock.move(5.75 * 3600);
  const [id] = await given({ returnAfterMinutes: 0 });
  // From a quarter to six in the evening to a quarter past nine.
  house.clock.move(15 * 3600 + 25 * 60);
  await house.settle();
  expect(await house.assigneeOf(id)).toBe(ada.id);
  house.clock.move(5 * 60);
  await house.settle();
  expect(await house.assigneeOf(id)).toBeNull();
});

test("whose own hours are over has gone, even while the business is open", async () => {
  const mornings = Array.from({ length: 7 }, () => [{ from: 480, to: 730 }]);
  await house.takes(ada, { hours: { week: mornings, dates: {} } });
  const [id] = await given({ returnAfterMinutes: 0 });
  house.clock.move(11 * 60);
  await house.settle();
  expect(await house.assigneeOf(id)).toBeNull();
  expect((await house.why(id)).decisions[0]).toMatchObject({ what: "returned", because: "hours-over" });
});

test("never, where that is wished", async () => {
  const [id] = await given({ returnAfterMinutes: null });
  await ada.call("PATCH", "/me", { away: true });
  house.clock.move(24 * 3600);
  await house.settle();
  expect(await house.assigneeOf(id)).toBe(ada.id);
});
