import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { newId } from "../../core/ids.ts";

let house: TestDesk;
let chatKey: string;
// Thursday, noon in Tbilisi: the shop is open until six. Long ago, since the queue of jobs keeps its own time.
const clock = movableClock("2024-11-21T08:00:00.000Z");
const minutes = (many: number) => clock.move(many * 60);

beforeAll(async () => {
  house = await testDesk({ clock });
  const { owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  await owner.call("POST", "/promise-rules", { name: "All", minutes: { first: 60, next: null, solution: null }, hours: "opening" });
  await owner.call("PUT", "/expectations", {
    kind: "chat",
    points: [
      { minutes: 30, share: 0.3 },
      { minutes: 60, share: 0.5 },
    ],
    note: "Asked in the shop.",
  });
});
afterAll(() => house.close());

const tokens = new Map<string, string>();
async function write(from: string, text = "Where is my parcel?"): Promise<string> {
  const ask = async (path: string, payload: object, token?: string) =>
    (await house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} })).json();
  const token = tokens.get(from) ?? (await ask("/start", { key: chatKey })).token;
  tokens.set(from, token);
  await ask("/messages", { channelKey: chatKey, key: newId(), text, name: from, language: "en", timeZone: null, page: null }, token);
  await house.running.idle();
  const { rows } = (await house.cast.agent.call("GET", "/conversations?view=all")).body;
  return rows.find((row: { customer: { name: string } }) => row.customer.name === from).id;
}

async function answer(conversationId: string): Promise<void> {
  const { status, body } = await house.cast.agent.call("POST", `/conversations/${conversationId}/replies`, {
    body: "It left the house today and reaches you tomorrow.",
    seenMessageId: null,
    anyway: true,
    key: newId(),
  });
  expect(status).toBe(200);
  const left = async () => (await house.cast.agent.call("GET", `/conversations/${conversationId}`)).body.messages;
  await until(async () =>
    (await left()).some((one: { id: string; delivery: { state: string } | null }) => one.id === body.message.id && one.delivery?.state === "sent"),
  );
  await house.running.idle();
}

test("what was promised and what was expected is reported with the number of cases", async () => {
  const { lead } = house.cast;
  const first = await write("lali");
  minutes(20);
  await answer(first);
  const second = await write("gia");
  minutes(90);
  await answer(second);
  // Nine in the evening: closed.
  minutes(7 * 60);
  await write("tea", "I am furious, nobody answers, this is a disgrace!!!");
  minutes(30);
  await write("tea", "Hello?");
  minutes(10);

  const period = "from=2024-11-21&to=2024-11-21";
  const promises = (await lead.call("GET", `/reports/promises?${period}`)).body;
  expect(promises.all).toEqual({ kept: 1, broken: 1, open: 1, dropped: 0 });
  expect(promises.channels).toEqual([{ kind: "chat", kept: 1, broken: 1, open: 1, dropped: 0 }]);
  expect(promises.teams).toMatchObject([{ teamId: null, kept: 1, broken: 1, open: 1 }]);
  expect(promises.hours).toEqual([
    { weekday: 3, hour: 12, kept: 1, broken: 1, open: 0, dropped: 0 },
    { weekday: 3, hour: 20, kept: 0, broken: 0, open: 1, dropped: 0 },
  ]);
  expect((await lead.call("GET", "/reports/promises?from=2024-11-20&to=2024-11-20")).body.all).toEqual({ kept: 0, broken: 0, open: 0, dropped: 0 });

  const [met] = (await lead.call("GET", `/reports/expectations?${period}`)).body.rows;
  expect(met).toMatchObject({ kind: "chat", waits: 3, answered: 2, learnedFrom: 0 });
  expect(met.met).toBeCloseTo(1 - (0.2 + 0.5) / 2, 10);
  const at = (step: number) => met.steps.find((one: { minutes: number }) => one.minutes === step);
  expect(at(30)).toMatchObject({ expected: { share: 0.3, atLeast: false }, lost: null });
  expect(at(30).answered.share).toBeCloseTo(1 / 3, 10);

  const night = (await lead.call("GET", "/reports/nights")).body;
  expect(night).toMatchObject({ open: false, opensAt: "2024-11-22T05:00:00.000Z", daytime: { began: 2, answered: [0, 1, 1, 2, 2] } });
  expect(night.cells).toMatchObject([{ weekday: 3, hour: 20, began: 1, answered: [0, 0, 0, 0, 0], wroteAgain: 1, upset: 1, known: 1 }]);
  expect(night.waiting).toMatchObject({ count: 1, rows: [{ customer: expect.any(String), kind: "chat" }] });

  const { owner } = house.cast;
  const { openingHours } = (await owner.call("GET", "/workspace")).body;
  const day = [{ from: 0, to: 1440 }];
  minutes(1);
  const before = (await lead.call("GET", "/reports/nights")).body;
  await owner.call("PATCH", "/workspace", { openingHours: { week: [day, day, day, day, day, day, day], dates: {} } });
  const { cells, daytime, open } = (await lead.call("GET", "/reports/nights")).body;
  // What was night stays night: it is open all the time from now on only.
  expect({ cells, daytime, open }).toEqual({ cells: before.cells, daytime: before.daytime, open: true });
  await owner.call("PATCH", "/workspace", { openingHours });
});

test("the owner’s curve goes back to what was shipped; a curve that falls is refused", async () => {
  const { owner, lead, light } = house.cast;
  const of = (rows: { kind: string }[], kind: string) => rows.find((one) => one.kind === kind);
  const { rows } = (await light.call("GET", "/expectations")).body;
  expect(of(rows, "chat")).toMatchObject({ basis: "own", note: "Asked in the shop.", shipped: { basis: "none", points: [] } });
  expect(of(rows, "instagram")).toMatchObject({ basis: "published", source: "social-habit-2012" });
  expect((await lead.call("PUT", "/expectations", { kind: "chat", points: null })).status).toBe(403);
  const falling = [
    { minutes: 30, share: 0.5 },
    { minutes: 60, share: 0.4 },
  ];
  expect((await owner.call("PUT", "/expectations", { kind: "email", points: falling })).status).toBe(422);
  expect(of((await owner.call("PUT", "/expectations", { kind: "chat", points: null })).body.rows, "chat")).toMatchObject({ basis: "none", points: [] });
});

test("patience is not estimated from a handful of cases", async () => {
  const { body } = await house.cast.lead.call("GET", "/expectations/learned");
  expect(body.rows).toMatchObject([{ kind: "chat", cases: 3, lost: 1, signs: { wroteAgain: 1 }, steps: [], median: null }]);
  expect(body.needs).toEqual({ cases: 50, lost: 20 });
});

test("from enough cases on it is, with its interval", async () => {
  const { owner, agent, lead } = house.cast;
  const shop = (await owner.call("POST", "/channels/messaging", { kind: "api", name: "The shop", settings: {}, secrets: {} })).body;
  const say = async (nth: number, id: string): Promise<string> =>
    (await owner.call("POST", `/channels/${shop.id}/messages`, { id, from: { id: `many-${nth}` }, text: "Where is it?" })).body.conversationId;
  for (let nth = 0; nth < 52; nth++) {
    const conversationId = await say(nth, `m-${nth}`);
    minutes(3 + nth);
    if (nth % 2 === 0) await say(nth, `again-${nth}`);
    minutes(5);
    await agent.call("POST", `/conversations/${conversationId}/replies`, { body: "It left the house.", seenMessageId: null, anyway: true, key: newId() });
  }
  await house.running.idle();
  const { body } = await lead.call("GET", "/expectations/learned");
  const row = body.rows.find((one: { kind: string }) => one.kind === "api");
  expect(row).toMatchObject({ cases: 52, lost: 26, signs: { wroteAgain: 26, changedChannel: 0 } });
  expect(row.steps).toHaveLength(26);
  for (const step of row.steps) {
    expect(step.low).toBeLessThanOrEqual(step.share);
    expect(step.high).toBeGreaterThanOrEqual(step.share);
  }
  expect(row.median.minutes).toBeGreaterThan(20);
}, 60_000);

test("reports are for leads", async () => {
  for (const path of [
    "/reports/promises?from=2024-11-21&to=2024-11-21",
    "/reports/expectations?from=2024-11-21&to=2024-11-21",
    "/reports/nights",
    "/expectations/learned",
  ])
    expect((await house.cast.agent.call("GET", path)).status, path).toBe(403);
});
