import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Desk } from "../../core/desk.ts";
import type { Member } from "../../../test/desk.ts";
import { routingHouse, type House } from "../../../test/routing-house.ts";
import { giveOut } from "./giving-out.ts";
import { takeBack } from "./taking-back.ts";

let house: House;
let ada: Member;
let eka: Member;
let gia: Member;

async function round(desk: Desk, workspaceId: string): Promise<void> {
  await takeBack(desk, workspaceId);
  while (await giveOut(desk, workspaceId));
}

beforeAll(async () => {
  house = await routingHouse(round);
  ({ ada, eka, gia } = house.team);
});
afterAll(() => house.close());

const WEEK = 7 * 24 * 3600;
let conversations: string[] = [];
beforeEach(async () => {
  // Everything of the test before is done with, and nobody has anything.
  await house.rule({ way: "by-hand" });
  if (conversations.length > 0) await change({ ids: conversations, state: "resolved", assigneeId: null });
  conversations = [];
  for (const one of [ada, eka, gia]) {
    await one.call("PATCH", "/me", { away: false });
    await takes(one, {});
  }
  // The next Monday at noon.
  house.clock.move(WEEK - (((Date.parse(house.clock.now()) - Date.parse("2026-11-23T08:00:00.000Z")) / 1000) % WEEK));
});

const change = async ({ ids, ...change }: { ids: string[]; [what: string]: unknown }) => {
  const { status, body } = await house.cast.lead.call("PATCH", "/conversations", { ids, change });
  expect(status, JSON.stringify(body)).toBe(200);
};
const takes = async (one: Member, more: object) => {
  const anything = { capacity: null, skills: [], languages: [], channelKinds: [], hours: null };
  expect((await house.cast.lead.call("PUT", `/routing/people/${one.id}`, { ...anything, ...more })).status).toBe(200);
};
const arrives = async (from: string, text?: string): Promise<string> => {
  const id = await house.write(from, text);
  conversations.push(id);
  await house.settle();
  return id;
};
const linesOf = async (id: string) =>
  (await ada.call("GET", `/conversations/${id}`)).body.messages.filter((one: any) => one.kind === "activity").map((one: any) => one.activity);
const why = async (id: string) => (await ada.call("GET", `/conversations/${id}/routing`)).body;
const reply = async (who: Member, id: string) => {
  const seenMessageId = (await who.call("GET", `/conversations/${id}`)).body.messages.findLast((one: any) => one.kind === "incoming").id;
  expect((await who.call("POST", `/conversations/${id}/replies`, { body: "It left today.", seenMessageId })).status).toBe(200);
  await house.settle();
};

describe("what comes", () => {
  test("is given to those who are here, in turn, and the thread says so", async () => {
    await house.come(ada, eka);
    await house.rule({ way: "in-turn" });
    const ids = [await arrives("a@example.com"), await arrives("b@example.com"), await arrives("c@example.com"), await arrives("d@example.com")];
    const got = await Promise.all(ids.map(house.assigneeOf));
    expect(got.filter((id) => id === ada.id)).toHaveLength(2);
    expect(got.filter((id) => id === eka.id)).toHaveLength(2);
    expect(got[0]).not.toBe(got[1]);
    expect(await linesOf(ids[0]!)).toEqual([{ code: "routed", params: { personId: got[0], why: "in-turn" } }]);
    const { decisions, queued } = await why(ids[0]!);
    expect(queued).toBeNull();
    expect(decisions).toMatchObject([{ what: "given", personId: got[0], because: "in-turn", relaxed: false }]);
    expect(decisions[0].verdicts.map((one: any) => one.verdict)).toEqual(["given", "later", "unseen"]);
  });

  test("stays with nobody where everything is done by hand", async () => {
    await house.come(ada);
    const id = await arrives("a@example.com");
    expect(await house.assigneeOf(id)).toBeNull();
    expect(await why(id)).toMatchObject({ decisions: [], queued: { place: 1, hitch: { why: "by-hand" } } });
  });

  test("goes to whom the customer knows, if they are here", async () => {
    await house.come(ada, eka, gia);
    await house.rule({ way: "in-turn", knownFirst: true });
    const first = await arrives("brandt@example.com");
    const known = [ada, eka, gia].find((one) => one.id !== undefined)!;
    await change({ ids: [first], assigneeId: known.id });
    await reply(known, first);
    for (const n of [1, 2, 3]) {
      const again = await arrives("brandt@example.com", `Another matter, number ${n}`);
      expect(await house.assigneeOf(again)).toBe(known.id);
      expect((await why(again)).decisions[0].because).toBe("known");
    }
    await known.call("PATCH", "/me", { away: true });
    expect(await house.assigneeOf(await arrives("brandt@example.com", "And one more"))).not.toBe(known.id);
  });

  test("goes to who speaks the customer's language; while nobody here does, it waits and says so", async () => {
    await takes(ada, { languages: ["ka", "en"] });
    await takes(eka, { languages: ["uz"] });
    await house.come(ada);
    await house.rule({ way: "by-load", match: { language: true, channel: false, skill: false } });
    const id = await arrives("aziz@example.com", "Assalomu alaykum, buyurtmam qachon keladi? Uch kundan beri kutyapman, hech kim javob bermayapti.");
    expect(await house.assigneeOf(id)).toBeNull();
    const { queued } = await why(id);
    expect(queued).toMatchObject({ place: 1, hitch: { why: "language", lacking: "uz" } });
    expect(queued.verdicts.find((one: any) => one.personId === ada.id).verdict).toBe("language");
    // Who is behind it and can be helped is not held up by it.
    expect(await house.assigneeOf(await arrives("tom@example.com", "Where is my book? I have been waiting for three weeks now, and nobody answers."))).toBe(
      ada.id,
    );
    await house.come(eka);
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(eka.id);
  });

  test("with a tag that is somebody's skill goes to them, and after a while to anyone", async () => {
    await takes(gia, { skills: ["Refunds"] });
    await house.come(ada);
    await house.cast.lead.call("POST", "/tags", { name: "refunds" });
    const id = await arrives("a@example.com");
    await change({ ids: [id], addTags: ["refunds"] });
    await house.rule({ way: "in-turn", match: { language: false, channel: false, skill: true }, relaxAfterMinutes: 10 });
    expect((await why(id)).queued.hitch).toEqual({ why: "skill", lacking: "refunds" });
    house.clock.move(600);
    await house.come(ada);
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(ada.id);
    expect((await why(id)).decisions[0]).toMatchObject({ relaxed: true, personId: ada.id });
  });

  test("waits while all are full, and moves on as soon as one is done with something: urgent first, then who waits longest", async () => {
    await takes(ada, { capacity: 1 });
    await house.come(ada);
    await house.rule({ way: "by-load" });
    const ids: string[] = [];
    for (const name of ["a", "b", "c", "d"]) {
      ids.push(await arrives(`${name}@example.com`));
      house.clock.move(1);
    }
    const [first, second, third, fourth] = ids as [string, string, string, string];
    expect(await Promise.all(ids.map(house.assigneeOf))).toEqual([ada.id, null, null, null]);
    expect((await why(third)).queued).toMatchObject({ place: 2, hitch: { why: "full" } });
    await change({ ids: [fourth], priority: "urgent" });
    expect((await why(fourth)).queued.place).toBe(1);
    await reply(ada, first);
    expect(await Promise.all(ids.map(house.assigneeOf))).toEqual([ada.id, null, null, ada.id]);
    await ada.call("PATCH", `/conversations/${fourth}`, { state: "resolved" });
    await house.settle();
    expect(await house.assigneeOf(second)).toBe(ada.id);
    expect(await house.assigneeOf(third)).toBeNull();
  });

  test("given back by hand goes to somebody else, or waits", async () => {
    await house.come(ada);
    await house.rule({ way: "in-turn" });
    const id = await arrives("a@example.com");
    expect(await house.assigneeOf(id)).toBe(ada.id);
    await ada.call("PATCH", `/conversations/${id}`, { assigneeId: null });
    await house.settle();
    expect(await house.assigneeOf(id)).toBeNull();
    expect((await why(id)).queued.hitch.why).toBe("gave-back");
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
    const [spam, snoozed] = [await arrives("a@example.com"), await arrives("b@example.com")];
    await change({ ids: [spam], spam: true });
    await change({ ids: [snoozed], state: "snoozed", snoozedUntil: "2036-01-01T10:00:00.000Z" });
    await house.rule({ way: "in-turn" });
    expect([await house.assigneeOf(spam), await house.assigneeOf(snoozed)]).toEqual([null, null]);
    expect((await why(spam)).queued).toBeNull();
    await change({ ids: [spam], spam: false });
    await house.settle();
    expect(await house.assigneeOf(spam)).toBe(ada.id);
  });
});

describe("nothing is left with someone who went home", () => {
  const given = async (more: object = {}) => {
    await house.come(ada);
    await house.rule({ way: "by-load", ...more });
    const ids = [await arrives("a@example.com"), await arrives("b@example.com"), await arrives("c@example.com")] as const;
    expect(await Promise.all(ids.map(house.assigneeOf))).toEqual([ada.id, ada.id, ada.id]);
    return ids;
  };

  test("what waits for us goes back to the queue, and to a colleague; what is answered or snoozed stays", async () => {
    const [waiting, answered, snoozed] = await given({ returnAfterMinutes: 0 });
    await reply(ada, answered);
    await change({ ids: [snoozed], state: "snoozed", snoozedUntil: "2036-01-01T10:00:00.000Z" });
    const before = (await ada.call("GET", `/conversations/${waiting}`)).body.conversation.waitingSince;
    house.clock.move(60);
    await house.come(gia);
    await ada.call("PATCH", "/me", { away: true });
    await house.settle();
    expect(await Promise.all([waiting, answered, snoozed].map(house.assigneeOf))).toEqual([gia.id, ada.id, ada.id]);
    expect((await ada.call("GET", `/conversations/${waiting}`)).body.conversation.waitingSince).toBe(before);
    expect((await linesOf(waiting)).slice(-2)).toEqual([
      { code: "routed", params: { fromId: ada.id, why: "away" } },
      { code: "routed", params: { personId: gia.id, why: "by-load" } },
    ]);
    expect((await why(waiting)).decisions.map((one: any) => [one.what, one.because])).toEqual([
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
    expect((await why(id)).queued.hitch.why).toBe("nobody-here");
  });

  test("who is not seen while the business is open has gone; at night they have not", async () => {
    const [id] = await given({ returnAfterMinutes: 0 });
    house.clock.move(14 * 60);
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(ada.id);
    house.clock.move(2 * 60);
    await house.settle();
    expect(await house.assigneeOf(id)).toBeNull();
    expect((await why(id)).decisions[0]).toMatchObject({ what: "returned", because: "unseen" });
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
    await takes(ada, { hours: { week: mornings, dates: {} } });
    const [id] = await given({ returnAfterMinutes: 0 });
    house.clock.move(11 * 60);
    await house.settle();
    expect(await house.assigneeOf(id)).toBeNull();
    expect((await why(id)).decisions[0]).toMatchObject({ what: "returned", because: "hours-over" });
  });

  test("never, where that is wished", async () => {
    const [id] = await given({ returnAfterMinutes: null });
    await ada.call("PATCH", "/me", { away: true });
    house.clock.move(24 * 3600);
    await house.settle();
    expect(await house.assigneeOf(id)).toBe(ada.id);
  });
});

describe("the lead sees", () => {
  test("who waits for whom, in the order in which it is given out, and who is here with how much", async () => {
    await takes(ada, { capacity: 1 });
    await house.come(ada);
    await gia.call("PATCH", "/me", { away: true });
    await house.rule({ way: "in-turn" });
    const [had, second] = [await arrives("a@example.com"), await arrives("b@example.com")];
    house.clock.move(1);
    const urgent = await arrives("c@example.com");
    await change({ ids: [urgent], priority: "urgent" });
    const { body } = await house.cast.lead.call("GET", "/routing/queue");
    expect(body.rows.map(({ conversation, hitch }: any) => [conversation.id, hitch.why])).toEqual([
      [urgent, "full"],
      [second, "full"],
    ]);
    expect(await house.assigneeOf(had)).toBe(ada.id);
    expect(body.waiting).toMatchObject([{ teamId: house.team.id, count: 2 }]);
    const of = (one: Member) => body.people.find(({ personId }: any) => personId === one.id);
    expect(of(ada)).toMatchObject({ presence: "here", load: 1, capacity: 1 });
    expect(of(gia)).toMatchObject({ presence: "away", load: 0, capacity: 10 });
    expect(of(eka)).toMatchObject({ presence: "unseen" });
    expect(of(house.cast.light)).toBeUndefined();
  });

  test("and sets what holds; each team has a rule, and what has none, too", async () => {
    const { body } = await house.cast.lead.call("PATCH", "/routing", { capacity: 4 });
    expect(body).toMatchObject({ capacity: 4, unseenMinutes: 15 });
    expect(body.rules.map(({ teamId }: any) => teamId)).toEqual([null, house.team.id]);
    await house.cast.lead.call("PATCH", "/routing", { capacity: 10 });
    await takes(eka, { skills: ["law", "Law", "  tax "], languages: ["uz", "uz"] });
    const people = (await ada.call("GET", "/routing")).body.people;
    expect(people.find(({ personId }: any) => personId === eka.id)).toMatchObject({ skills: ["Law", "tax"], languages: ["uz"] });
    expect((await ada.call("PUT", "/routing/rule", body.rules[0])).status).toBe(403);
    expect((await house.cast.lead.call("PUT", "/routing/rule", { ...body.rules[0], teamId: ada.id })).body.code).toBe("team.not-found");
  });
});
