import type { readQueue, RoutingSettings } from "@guli/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Member } from "../../../test/desk.ts";
import { routingHouse, type House } from "../../../test/routing-house.ts";
import { giveOut } from "./giving-out.ts";
import { takeBack } from "./taking-back.ts";

let house: House;
let ada: Member;
let eka: Member;
let gia: Member;
beforeAll(async () => {
  house = await routingHouse(async (desk, workspaceId) => {
    await takeBack(desk, workspaceId);
    while (await giveOut(desk, workspaceId));
  });
  ({ ada, eka, gia } = house.team);
});
afterAll(() => house.close());
beforeEach(() => house.nextMonday());

describe("what comes", () => {
  test("is given to those who are here, in turn, and the thread says so", async () => {
    await house.come(ada, eka);
    await house.rule({ way: "in-turn" });
    const ids = [
      await house.arrives("a@example.com"),
      await house.arrives("b@example.com"),
      await house.arrives("c@example.com"),
      await house.arrives("d@example.com"),
    ];
    const got = await Promise.all(ids.map(house.assigneeOf));
    expect(got.filter((id) => id === ada.id)).toHaveLength(2);
    expect(got.filter((id) => id === eka.id)).toHaveLength(2);
    expect(got[0]).not.toBe(got[1]);
    expect(await house.linesOf(ids[0]!)).toEqual([{ code: "routed", params: { personId: got[0], why: "in-turn" } }]);
    const { decisions, queued } = await house.why(ids[0]!);
    expect(queued).toBeNull();
    expect(decisions).toMatchObject([{ what: "given", personId: got[0], because: "in-turn", relaxed: false }]);
    expect(decisions[0]!.verdicts.map(({ verdict }) => verdict)).toEqual(["given", "later", "unseen"]);
  });

  test("stays with nobody where everything is done by hand", async () => {
    await house.come(ada);
    const id = await house.arrives("a@example.com");
    expect(await house.assigneeOf(id)).toBeNull();
    expect(await house.why(id)).toMatchObject({ decisions: [], queued: { place: 1, hitch: { why: "by-hand" } } });
  });

  test("goes to whom the customer knows, if they are here", async () => {
    await house.come(ada, eka, gia);
    await house.rule({ way: "in-turn", knownFirst: true });
    const first = await house.arrives("brandt@example.com");
    const known = [ada, eka, gia].find((one) => one.id !== undefined)!;
    await house.change({ ids: [first], assigneeId: known.id });
    await house.reply(known, first);
    for (const n of [1, 2, 3]) {
      const again = await house.arrives("brandt@example.com", `Another matter, number ${n}`);
      expect(await house.assigneeOf(again)).toBe(known.id);
      expect((await house.why(again)).decisions[0]?.because).toBe("known");
    }
    await known.call("PATCH", "/me", { away: true });
    expect(await house.assigneeOf(await house.arrives("brandt@example.com", "And one more"))).not.toBe(known.id);
  });

  test("goes to who speaks the customer's language; while nobody here does, it waits and says so", async () => {
    await house.takes(ada, { languages: ["ka", "en"] });
    await house.takes(eka, { languages: ["uz"] });
    await house.come(ada);
    await house.rule({ way: "by-load", match: { language: true, channel: false, skill: false } });
    const id = await house.arrives("aziz@example.com", "Assalomu alaykum, buyurtmam qachon keladi? Uch kundan beri kutyapman, hech kim javob bermayapti.");
    expect(await house.assigneeOf(id)).toBeNull();
    const { queued } = await house.why(id);
    expect(queued).toMatchObject({ place: 1, hitch: { why: "language", lacking: "uz" } });
    expect(queued?.verdicts.find(({ personId }) => personId === ada.id)?.verdict).toBe("language");
    // Who is behind it and can be helped is not held up by it.
    expect(
      await house.assigneeOf(await house.arrives("tom@example.com", "Where is my book? I have been waiting for three weeks now, and nobody answers.")),
    ).toBe(ada.id);
    await house.come(eka);
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(eka.id);
  });

  test("with a tag that is somebody's skill goes to them, and after a while to anyone", async () => {
    await house.takes(gia, { skills: ["Refunds"] });
    await house.come(ada);
    await house.cast.lead.call("POST", "/tags", { name: "refunds" });
    const id = await house.arrives("a@example.com");
    await house.change({ ids: [id], addTags: ["refunds"] });
    await house.rule({ way: "in-turn", match: { language: false, channel: false, skill: true }, relaxAfterMinutes: 10 });
    expect((await house.why(id)).queued?.hitch).toEqual({ why: "skill", lacking: "refunds" });
    house.clock.move(600);
    await house.come(ada);
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(ada.id);
    expect((await house.why(id)).decisions[0]).toMatchObject({ relaxed: true, personId: ada.id });
  });

  test("waits while all are full, and moves on as soon as one is done with something: urgent first, then who waits longest", async () => {
    await house.takes(ada, { capacity: 1 });
    await house.come(ada);
    await house.rule({ way: "by-load" });
    const ids: string[] = [];
    for (const name of ["a", "b", "c", "d"]) {
      ids.push(await house.arrives(`${name}@example.com`));
      house.clock.move(1);
    }
    const [first, second, third, fourth] = ids as [string, string, string, string];
    expect(await Promise.all(ids.map(house.assigneeOf))).toEqual([ada.id, null, null, null]);
    expect((await house.why(third)).queued).toMatchObject({ place: 2, hitch: { why: "full" } });
    await house.change({ ids: [fourth], priority: "urgent" });
    expect((await house.why(fourth)).queued?.place).toBe(1);
    await house.reply(ada, first);
    expect(await Promise.all(ids.map(house.assigneeOf))).toEqual([ada.id, null, null, ada.id]);
    await ada.call("PATCH", `/conversations/${fourth}`, { state: "resolved" });
    await house.settle();
    expect(await house.assigneeOf(second)).toBe(ada.id);
    expect(await house.assigneeOf(third)).toBeNull();
  });

  test("given back by hand goes to somebody else, or waits", async () => {
    await house.come(ada);
    await house.rule({ way: "in-turn" });
    const id = await house.arrives("a@example.com");
    expect(await house.assigneeOf(id)).toBe(ada.id);
    await ada.call("PATCH", `/conversations/${id}`, { assigneeId: null });
    await house.settle();
    expect(await house.assigneeOf(id)).toBeNull();
    expect((await house.why(id)).queued?.hitch.why).toBe("gave-back");
    await house.come(eka);
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(eka.id);
    // From Eka it may go back to Ada: somebody had it in between.
    await eka.call("PATCH", `/conversations/${id}`, { assigneeId: null });
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(ada.id);
  });

  test("as spam, or put aside, is given to nobody", async () => {
    await house.come(ada);
    const [spam, snoozed] = [await house.arrives("a@example.com"), await house.arrives("b@example.com")];
    await house.change({ ids: [spam], spam: true });
    await house.change({ ids: [snoozed], state: "snoozed", snoozedUntil: "2036-01-01T10:00:00.000Z" });
    await house.rule({ way: "in-turn" });
    expect([await house.assigneeOf(spam), await house.assigneeOf(snoozed)]).toEqual([null, null]);
    expect((await house.why(spam)).queued).toBeNull();
    await house.change({ ids: [spam], spam: false });
    await house.settle();
    expect(await house.assigneeOf(spam)).toBe(ada.id);
  });
});

describe("the lead sees", () => {
  test("who waits for whom, in the order in which it is given out, and who is here with how much", async () => {
    await house.takes(ada, { capacity: 1 });
    await house.come(ada);
    await gia.call("PATCH", "/me", { away: true });
    await house.rule({ way: "in-turn" });
    const [had, second] = [await house.arrives("a@example.com"), await house.arrives("b@example.com")];
    house.clock.move(1);
    const urgent = await house.arrives("c@example.com");
    await house.change({ ids: [urgent], priority: "urgent" });
    const { body } = await house.cast.lead.call<z.output<typeof readQueue.answer>>("GET", "/routing/queue");
    expect(body.rows.map(({ conversation, hitch }) => [conversation.id, hitch.why])).toEqual([
      [urgent, "full"],
      [second, "full"],
    ]);
    expect(await house.assigneeOf(had)).toBe(ada.id);
    expect(body.waiting).toMatchObject([{ teamId: house.team.id, count: 2 }]);
    const of = (one: Member) => body.people.find(({ personId }) => personId === one.id);
    expect(of(ada)).toMatchObject({ presence: "here", load: 1, capacity: 1 });
    expect(of(gia)).toMatchObject({ presence: "away", load: 0, capacity: 10 });
    expect(of(eka)).toMatchObject({ presence: "unseen" });
    expect(of(house.cast.light)).toBeUndefined();
  });

  test("and sets what holds; each team has a rule, and what has none, too", async () => {
    const { body } = await house.cast.lead.call<RoutingSettings>("PATCH", "/routing", { capacity: 4 });
    expect(body).toMatchObject({ capacity: 4, unseenMinutes: 15 });
    expect(body.rules.map(({ teamId }) => teamId)).toEqual([null, house.team.id]);
    await house.cast.lead.call("PATCH", "/routing", { capacity: 10 });
    await house.takes(eka, { skills: ["law", "Law", "  tax "], languages: ["uz", "uz"] });
    const { people } = (await ada.call<RoutingSettings>("GET", "/routing")).body;
    expect(people.find(({ personId }) => personId === eka.id)).toMatchObject({ skills: ["Law", "tax"], languages: ["uz"] });
    expect((await ada.call("PUT", "/routing/rule", body.rules[0])).status).toBe(403);
    expect((await house.cast.lead.call("PUT", "/routing/rule", { ...body.rules[0], teamId: ada.id })).body.code).toBe("team.not-found");
  });
});
