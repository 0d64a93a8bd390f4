import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Clock } from "../../core/clock.ts";
import { join, testDesk, type Member, type TestDesk } from "../../../test/desk.ts";
import { hearStatements } from "../../../test/sql/recording.ts";

/* Ada, Levan and Maka answer for the shop; Tornike is in another team. */

let now = "2026-11-12T10:00:00.000Z";
const clock: Clock = { now: () => now };
let house: TestDesk;
let lead: Member;
let ada: Member;
let levan: Member;
let maka: Member;
let tornike: Member;
let shop: string;
let pair: string;
let inbound: string;

const LOUD = "Hello Heinrich. READ THE TERMS BEFORE YOU WRITE!!! It will come some day.";
const KIND =
  "Dear Heinrich, I am so sorry: three weeks without your book is maddening. Thank you for telling us. I have sent a second copy today by courier, or I can refund you at once, whichever you like. I will write to you tomorrow before noon.";

beforeAll(async () => {
  house = await testDesk({ clock, env: { GULI_ROLES: "web" } });
  const { owner } = house.cast;
  ({ lead, agent: ada } = house.cast);
  const hire = (name: string, email: string) => join(house.app, owner, { name, email, role: "agent" });
  [levan, maka, tornike] = [await hire("Levan", "levan@guli.test"), await hire("Maka", "maka@guli.test"), await hire("Tornike", "tornike@guli.test")];
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  shop = (await lead.call("POST", "/teams", { name: "Shop", personIds: [ada.id, levan.id, maka.id] })).body.id;
  pair = (await lead.call("POST", "/teams", { name: "Pair", personIds: [ada.id, tornike.id] })).body.id;

  await answers(ada, LOUD);
  now = "2026-11-19T10:00:00.000Z";
  await answers(ada, LOUD);
  await answers(ada, KIND);
  await answers(levan, LOUD);
  await answers(maka, KIND);
  await answers(tornike, LOUD);
});
afterAll(() => house.close());

let nth = 0;
async function answers(who: Member, body: string): Promise<void> {
  const text = "This is an outrage! Third time I write, I want my money back now!";
  const mail = `From: Heinrich Brandt <hb@example.com>\r\nTo: hello@books.test\r\nSubject: Book\r\nMessage-ID: <l.${++nth}@example.com>\r\n\r\n${text}\r\n`;
  const came = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  const { conversationId, messageId } = JSON.parse(came.body);
  const { status } = await who.call("POST", `/conversations/${conversationId}/replies`, { body, seenMessageId: messageId });
  expect(status).toBe(200);
}

const own = async (who: Member, query = "") => (await who.call("GET", `/coach/learning${query}`)).body;
const ofTeam = async (id: string, query = "") => (await lead.call("GET", `/coach/learning/teams/${id}${query}`)).body;
type Shown = { rule: string | null; virtue: string | null; quote: string; start: number; end: number; by?: { personId: string } | null };

describe("one's own learning", () => {
  test("counts one's own replies week by week, empty weeks too", async () => {
    const { weeks } = await own(ada, "?weeks=3");
    expect(weeks.map(({ week, replies, toUpset, rules }: any) => [week, replies, toUpset, rules["raised-voice"]])).toEqual([
      ["2026-11-02", 0, 0, { replies: 0, flagged: 0, overridden: 0 }],
      ["2026-11-09", 1, 1, { replies: 1, flagged: 1, overridden: 0 }],
      ["2026-11-16", 2, 2, { replies: 2, flagged: 1, overridden: 0 }],
    ]);
  });

  test("shows one's own words, those that the coach meant marked", async () => {
    const { examples } = await own(ada);
    const loud = examples.find((one: Shown) => one.rule === "raised-voice");
    expect(loud).toMatchObject({ mood: "angry", language: "en", at: "2026-11-19T10:00:00.000000Z", conversationId: expect.any(String) });
    expect(LOUD).toContain(loud.quote.slice(loud.start, loud.end));
    expect(loud.quote).toContain("READ THE TERMS");
  });

  test("of one rule shows that alone", async () => {
    const { examples } = await own(ada, "?rule=raised-voice");
    expect([...new Set(examples.map((one: Shown) => one.rule))]).toEqual(["raised-voice"]);
    expect(new Set(examples.map((one: any) => one.messageId)).size).toBe(2);
  });

  test("is nobody else's: there is no way to ask for it", async () => {
    expect((await own(tornike)).weeks.at(-1).replies).toBe(1);
    expect((await house.cast.light.call("GET", "/coach/learning")).status).toBe(403);
    expect((await own(lead)).weeks.at(-1).replies).toBe(0);
  });
});

describe("a team's learning", () => {
  test("is the sum over its people, for leads", async () => {
    const { weeks, people } = await ofTeam(shop, "?weeks=1");
    expect(people).toBe(3);
    expect(weeks.map(({ replies, rules }: any) => [replies, rules["raised-voice"].flagged])).toEqual([[4, 2]]);
    expect((await ada.call("GET", `/coach/learning/teams/${shop}`)).status).toBe(403);
    expect(JSON.stringify(weeks)).not.toContain(ada.id);
  });

  test("has no figures of a week in which fewer than three wrote, and says so", async () => {
    const { weeks, withheld, people } = await ofTeam(shop, "?weeks=3");
    expect([withheld, people]).toEqual([["2026-11-09"], 3]);
    const [empty, alone, together] = weeks;
    expect(together.replies).toBe(4);
    // The week of which nothing may be told looks as the one in which nobody wrote.
    expect({ ...alone, week: empty.week }).toEqual(empty);
  });

  test("has no figures at all of a team of which two wrote", async () => {
    const { weeks, withheld } = await ofTeam(pair, "?weeks=2");
    expect(withheld).toEqual(["2026-11-09", "2026-11-16"]);
    expect(weeks.map(({ replies, clean, rules }: any) => [replies, clean, rules["raised-voice"].replies])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test("shows no unshared example of such a week", async () => {
    const { examples } = await ofTeam(shop);
    expect(new Set(examples.map(({ week }: { week: string }) => week))).toEqual(new Set(["2026-11-16"]));
  });

  test("shows examples without names, until who wrote them shares them", async () => {
    const before = await ofTeam(shop, "?rule=raised-voice");
    expect(before.examples).toHaveLength(before.examples.filter(({ by }: Shown) => by === null).length);
    expect(JSON.stringify(before.examples)).not.toMatch(/"(personId|conversationId|messageId|at)"/);
    expect((await ada.call("PUT", "/coach/sharing", { shares: true })).body).toEqual({ shares: true });
    const then = await ofTeam(shop, "?rule=raised-voice");
    expect(new Set(then.examples.map(({ by }: Shown) => by?.personId ?? null))).toEqual(new Set([ada.id, null]));
    expect((await own(ada)).shares).toBe(true);
    await ada.call("PUT", "/coach/sharing", { shares: false });
  });

  test("of two shows no example that is not shared: they would know whose it is", async () => {
    const unshared = await ofTeam(pair);
    expect([unshared.people, unshared.examples]).toEqual([2, []]);
    await tornike.call("PUT", "/coach/sharing", { shares: true });
    const { examples } = await ofTeam(pair);
    expect(new Set(examples.map(({ by }: Shown) => by?.personId))).toEqual(new Set([tornike.id]));
    expect((await lead.call("GET", "/coach/learning/teams/01900000-0000-7000-8000-000000000001")).status).toBe(404);
  });
});

test("reading it takes four questions", async () => {
  const asked: string[] = [];
  const stop = hearStatements(({ role, text }) => {
    if (role === "app" && /^\s*(select|with)\b/i.test(text) && !text.includes("pg_notify") && !text.includes("guli.enter")) asked.push(text);
  });
  for (const [who, path] of [[ada, "/coach/learning"] as const, [lead, `/coach/learning/teams/${shop}`] as const]) {
    asked.length = 0;
    expect((await who.call("GET", path)).status).toBe(200);
    expect(asked.length, asked.join("\n")).toBe(4);
  }
  stop();
});
