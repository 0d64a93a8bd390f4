import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../../core/ids.ts";
import { referralHouse, type ReferralHouse } from "../../../../test/referral-house.ts";
import { recountReferrals, referralsProjection } from "../index.ts";

let house: ReferralHouse;
beforeAll(async () => {
  house = await referralHouse();
});
afterAll(() => house.close());

let nth = 0;
const phone = () => ({ kind: "phone", address: `+99555500${String(++nth).padStart(4, "0")}` });

describe("who came through whom", () => {
  test("a code that is said at the till counts once, and what the friend buys since then is summed, returns taken off", async () => {
    const [nino, friend] = [await house.meet("Nino", phone()), await house.meet("Friend", phone())];
    const code = await house.codeOf(nino);
    expect(await house.codeOf(nino)).toBe(code);
    const [one, again] = await Promise.all([house.name(code, friend), house.name(code.toLowerCase().replaceAll("-", " "), friend)]);
    expect(one.id).toBe(again.id);
    expect(one).toMatchObject({ refused: null, way: "hand", referrer: { id: nino }, friend: { id: friend } });
    await house.buy(friend, { total: 5000, returned: 2000 });
    await house.buy(friend, { total: 700, currency: "UZS", base: null });
    expect(await house.of(nino)).toMatchObject({ count: 1, bought: { orders: 2, minor: 3000, unpriced: 1, currency: "GEL" } });
    expect((await house.of(friend)).through).toMatchObject({ id: nino });
    const { body } = await house.cast.agent.call("GET", `/referrals?customerId=${nino}`);
    expect(body.rows).toMatchObject([{ id: one.id, bought: { minor: 3000 } }]);
  });

  test("a code that came with an order counts with that order; one order before it makes nobody new", async () => {
    const [nino, friend, old] = [await house.meet("Nino", phone()), await house.meet("Friend", phone()), await house.meet("Old", phone())];
    const code = await house.codeOf(nino);
    house.days(1);
    await house.buy(old, { total: 100 });
    house.days(2);
    await house.buy(friend, { total: 4200, cameBy: `referral / ${code}` });
    await house.buy(old, { total: 4200, cameBy: code });
    expect(await house.of(nino)).toMatchObject({ count: 1, bought: { orders: 1, minor: 4200 } });
    const { rows } = (await house.cast.agent.call("GET", `/referrals?state=refused&customerId=${old}`)).body;
    expect(rows).toMatchObject([{ refused: "not-new", way: "order" }]);
  });

  test("a code that is written to us is heard on every channel, in the middle of a sentence; one's own is not", async () => {
    const nino = await house.meet("Nino", phone());
    const code = await house.codeOf(nino);
    const { customerId } = await house.write("gio", `გამარჯობა! ${code.toLowerCase()} ეს კოდი მომცა მეგობარმა.`);
    expect((await house.of(customerId)).through).toMatchObject({ id: nino });
    await house.write("stranger", `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"} is a wrong code`);
    expect((await house.of(nino)).count).toBe(1);
  });

  test("a form that was opened with a code brings it along, and nothing that is none", async () => {
    const nino = await house.meet("Nino", phone());
    const code = await house.codeOf(nino);
    const settings = { fields: [{ name: "message", label: {}, type: "long" }] };
    const { body } = await house.cast.owner.call("POST", "/channels/messaging", { kind: "form", name: "Contact", settings, secrets: {} });
    const form = new URL(body.webhookUrl).pathname;
    expect((await house.get(`${form}?r=${encodeURIComponent('"><script>')}`)).body).not.toContain("_ref");
    expect((await house.get(`${form}?r=${code}&lang=en`)).body).toContain(`name="_ref" value="${code}"`);
    expect((await house.post(`${form}?lang=en`, { message: "Is the shop open?", _ref: code })).statusCode).toBe(303);
    await house.running.idle();
    expect((await house.of(nino)).count).toBe(1);
  });

  test("a chat on a page that was opened with a code brings it along with the first words, and nothing that is none", async () => {
    const nino = await house.meet("Nino", phone());
    const code = await house.codeOf(nino);
    const { key } = (await house.cast.owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
    const chat = async (cameBy: string) => {
      const { token } = (await house.app.inject({ method: "POST", url: "/widget/api/v1/start", payload: { key } })).json();
      const said = { channelKey: key, key: newId(), text: "Hello, do you deliver?", language: "en", timeZone: null, page: null, cameBy };
      const sent = await house.app.inject({ method: "POST", url: "/widget/api/v1/messages", payload: said, headers: { authorization: `Bearer ${token}` } });
      expect(sent.statusCode).toBe(200);
      await house.running.idle();
    };
    await chat("<b>nothing</b>");
    expect((await house.of(nino)).count).toBe(0);
    await chat(code);
    const { rows } = (await house.cast.agent.call("GET", `/referrals?customerId=${nino}`)).body;
    expect(rows).toMatchObject([{ way: "message", refused: null }]);
    const talks = (await house.cast.agent.call("GET", `/conversations?view=all`)).body.rows as { id: string; customer: { id: string } }[];
    const talk = talks.find(({ customer }) => customer.id === rows[0].friend.id)!;
    const { messages } = (await house.cast.agent.call("GET", `/conversations/${talk.id}`)).body;
    expect(messages.at(-1)).toMatchObject({ text: "Hello, do you deliver?", extras: [{ kind: "came-by", code }] });
  });

  test("a saved reply is filled with the customer's own link, as long as referrals are on", async () => {
    const { lead, agent } = house.cast;
    const { conversationId } = await house.write("asks", "Can I tell my friends?");
    const saved = (await agent.call("POST", "/saved-replies", { title: "Tell", body: "Yes: {{customer.referral}}" })).body;
    const used = async () => (await agent.call("POST", `/saved-replies/${saved.id}/uses`, { conversationId })).body.body as string;
    expect((await house.get(new URL((await used()).slice(5)).pathname)).statusCode).toBe(200);
    await lead.call("PATCH", "/referrals/settings", { on: false });
    expect(await used()).toBe("Yes: {{customer.referral}}");
    await lead.call("PATCH", "/referrals/settings", { on: true });
  });

  test("a code in orders that came in as a file is found afterwards", async () => {
    const [nino, friend] = [await house.meet("Nino", phone()), await house.meet("Friend", phone())];
    const code = await house.codeOf(nino);
    const { owner } = house.desk.database;
    await owner.query(
      `insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, came_by, told_at, hash, changed_at)
       select $1, gen_random_uuid(), 'file', 'f' || n, $2, $3, $3::timestamptz::date, 'placed', 'GEL', 500, 500, $4, $3, '\\x00', $3 from generate_series(1, 3) n`,
      [house.workspaceId, friend, house.desk.clock.now(), `referral / ${code}`],
    );
    await recountReferrals(house.desk, { workspaceId: house.workspaceId });
    expect(await house.of(nino)).toMatchObject({ count: 1, bought: { orders: 3, minor: 1500 } });
    await recountReferrals(house.desk, { workspaceId: house.workspaceId });
    expect((await house.of(nino)).count).toBe(1);
  });
});

describe("what does not count", () => {
  test("oneself, also at another address; a ring; a second who refers; too many", async () => {
    const { agent, lead } = house.cast;
    const a = await house.meet("A", { kind: "email", address: "a.person@example.com" });
    const twin = await house.meet("A again", { kind: "email", address: "a.person+two@example.com" });
    const b = await house.meet("B", phone());
    const c = await house.meet("C", phone());
    const [codeA, codeB, codeC] = [await house.codeOf(a), await house.codeOf(b), await house.codeOf(c)];
    expect(await house.name(codeA, a)).toMatchObject({ refused: "self" });
    expect(await house.name(codeA, twin)).toMatchObject({ refused: "same-address" });
    expect(await house.name(codeA, b)).toMatchObject({ refused: null });
    expect(await house.name(codeB, c)).toMatchObject({ refused: null });
    expect(await house.name(codeC, a)).toMatchObject({ refused: "ring" });
    expect(await house.name(codeA, c)).toMatchObject({ refused: "referred" });
    await lead.call("PATCH", "/referrals/settings", { mostInThirtyDays: 2 });
    const [d, e] = [await house.meet("D", phone()), await house.meet("E", phone())];
    expect(await house.name(codeA, d)).toMatchObject({ refused: null });
    const tooMany = await house.name(codeA, e);
    expect(tooMany).toMatchObject({ refused: "too-many" });
    const looked = await lead.call("PATCH", `/referrals/${tooMany.id}`, { counts: true, why: "I know them all" });
    expect(looked.body).toMatchObject({ refused: null, why: "I know them all" });
    expect((await agent.call("PATCH", `/referrals/${tooMany.id}`, { counts: false, why: "x" })).status).toBe(403);
    const ring = (await agent.call("GET", `/referrals?state=refused&customerId=${c}`)).body.rows.find((one: { refused: string }) => one.refused === "ring");
    expect((await lead.call("PATCH", `/referrals/${ring.id}`, { counts: true, why: "please" })).body.code).toMatch(/referral\.(one-person|has-first)/);
    await lead.call("PATCH", "/referrals/settings", { mostInThirtyDays: 20 });
  });

  test("two codes raced for one friend: one of them counts", async () => {
    const friend = await house.meet("Friend", phone());
    const codes = await Promise.all([1, 2, 3, 4].map(async (n) => house.codeOf(await house.meet(`R${n}`, phone()))));
    const decided = await Promise.all(codes.map((code) => house.name(code, friend)));
    expect(decided.map(({ refused }) => refused).toSorted()).toEqual([null, "referred", "referred", "referred"].toSorted());
  });

  test("two who name each other at once make no ring", async () => {
    const [a, b] = [await house.meet("A", phone()), await house.meet("B", phone())];
    const [codeA, codeB] = [await house.codeOf(a), await house.codeOf(b)];
    const decided = await Promise.all([house.name(codeA, b), house.name(codeB, a)]);
    expect(decided.map(({ refused }) => refused).toSorted()).toEqual([null, "ring"].toSorted());
  });

  test("a code that was stopped, a wrong one, and one of nobody", async () => {
    const { agent } = house.cast;
    const nino = await house.meet("Nino", phone());
    const code = await house.codeOf(nino);
    expect((await agent.call("GET", `/referral-codes/${code}`)).body).toMatchObject({ open: true, referrer: { id: nino } });
    await agent.call("DELETE", `/customers/${nino}/referral-code`);
    expect(await house.name(code, await house.meet("F", phone()))).toMatchObject({ refused: "stopped" });
    expect((await agent.call("GET", `/referral-codes/${code}`)).body).toMatchObject({ open: false });
    expect(await house.codeOf(nino)).not.toBe(code);
    const wrong = `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`;
    expect((await agent.call("GET", `/referral-codes/${wrong}`)).body.code).toBe("referral-code.wrong");
    expect((await house.cast.light.call("POST", "/referrals", { typed: code, customerId: nino })).status).toBe(403);
  });
});

describe("people who become one", () => {
  test("what was bought follows them, nobody is counted twice, and parted again it is as before", async () => {
    const { agent } = house.cast;
    const [nino, one, other] = [await house.meet("Nino", phone()), await house.meet("One", phone()), await house.meet("Other", phone())];
    const code = await house.codeOf(nino);
    await house.name(code, one);
    await house.name(code, other);
    expect((await house.of(nino)).count).toBe(2);
    const { body } = await agent.call("POST", `/customers/${one}/joins`, { otherId: other });
    await house.running.idle();
    expect((await house.of(nino)).count).toBe(1);
    await agent.call("DELETE", `/customer-joins/${body.join.id}`);
    await house.running.idle();
    expect((await house.of(nino)).count).toBe(2);
    await agent.call("POST", `/customers/${nino}/joins`, { otherId: one });
    await house.running.idle();
    expect((await house.of(nino)).count).toBe(1);
  });
});

test("the report counts by month and by whom, and says what it cannot know yet", async () => {
  const { body } = await house.cast.agent.call("GET", "/referrals/report?from=2026-01-01&to=2027-01-01");
  expect(body.count).toBe(body.months.reduce((sum: number, one: { count: number }) => sum + one.count, 0));
  expect(body.buyers).toBeNull();
  expect(body.needs).toBeGreaterThan(0);
  expect(body.top[0].count).toBeGreaterThan(1);
  expect(body.refused.map(({ refused }: { refused: string }) => refused)).toEqual(
    expect.arrayContaining(["self", "ring", "referred", "stopped", "same-address"]),
  );
  const byAnswer = (await house.cast.lead.call("GET", "/referrals/by-answer")).body.rows;
  expect(byAnswer).toEqual([{ recommend: null, count: body.count }]);
});

test("all of it made anew is what stood there", async () => {
  const look = () => house.desk.read(house.workspaceId, (tx) => referralsProjection.digest(tx));
  const before = await look();
  expect(before.rows).toBeGreaterThan(10);
  await referralsProjection.rebuild(house.desk, house.workspaceId);
  expect(await look()).toEqual(before);
});

test("referrals that are made are told once each", async () => {
  const { rows } = await house.desk.database.owner.query<{ n: number; made: number }>(
    `select count(*)::int as n, count(distinct payload->>'referralId')::int as made from guli.events where workspace_id = $1 and name = 'referral.made'`,
    [house.workspaceId],
  );
  expect(rows[0]!.n).toBe(rows[0]!.made);
});
