import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../../../test/desk.ts";
import { siteSource, startReviewSite } from "../../../../test/platforms/review-site.ts";
import { surveyHouse, type SurveyHouse } from "../../../../test/survey-house.ts";

let house: SurveyHouse;
beforeAll(async () => {
  house = await surveyHouse();
});
afterAll(() => house?.close());

const settings = {
  on: true,
  after: "resolved",
  days: 3,
  share: 100,
  quietDays: 180,
  gapDays: 2,
  night: { from: 21, until: 9 },
  sites: [{ name: "Vitrina", urls: { en: "https://vitrina.test/write?ref={{reference}}" } }],
  words: {},
};
const put = async (more: object = {}) => {
  const { status, body } = await house.cast.owner.call("PUT", "/review-asking", { ...settings, ...more });
  if (status !== 200) throw new Error(JSON.stringify(body));
};
type Ask = { customer: string; decided: string | null; sent: string | null };
const asks = (): Promise<Ask[]> =>
  house.desk.read(house.workspaceId, async (tx) => {
    const { rows } = await sql<Ask>`
      select c.name as customer, a.dropped_as as decided, a.sent_at as sent from review_asks a
      join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
      where a.workspace_id = ${tx.workspaceId} and a.due_at is null order by c.name, a.id`.execute(tx.sql);
    return rows;
  });
const lettersTo = (address: string): string[] => house.post.captured.filter(({ to }) => to.includes(address)).map(({ mail }) => mail.text);
const linkIn = (words: string): string => /\/reviews\/ask\/[\w-]{64}/.exec(words)?.[0] ?? "";
const said = async (conversationId: string): Promise<string[]> =>
  (await house.opened(conversationId)).messages
    .filter(({ kind, automatic }: { kind: string; automatic: boolean }) => kind === "reply" && automatic)
    .map(({ text }: { text: string }) => text);

const allLeft = async (conversationId: string): Promise<boolean> =>
  (await house.opened(conversationId)).messages.every(({ delivery }: { delivery: { state: string } | null }) => delivery === null || delivery.state === "sent");

test("whatever they answered to a survey, and whatever came of it, all are asked alike and in the same words", async () => {
  await put();
  const names = ["one", "two", "three", "four", "five", "silent"];
  const matters: { name: string; conversationId: string; link: string }[] = [];
  for (const name of names) matters.push({ name, ...(await house.asked(name, "Where is my book?", house.write)) });
  for (const [at, { link }] of matters.entries()) {
    // The first is so angry that the matter opens again.
    if (at < 5)
      await house.press(link, { satisfaction: String(at + 1), ease: String(at + 1), words: at === 0 ? "THIS IS OUTRAGEOUS, I WANT MY MONEY BACK NOW!!!" : "" });
  }
  for (const { conversationId } of matters.slice(0, 1)) expect((await house.opened(conversationId)).conversation.state).toBe("open");
  for (const { conversationId } of matters) await until(() => allLeft(conversationId), "the surveys to have left");
  house.minutes(60 * 24 * 9);
  house.nextNoon();
  const decided = await until(async () => {
    const all = await asks();
    return all.length === names.length && all;
  }, "all decisions");
  expect(decided.map(({ customer, decided: why }) => [customer, why])).toEqual(names.toSorted().map((name) => [name, null]));
  const words = new Set<string>();
  for (const { conversationId } of matters) words.add((await said(conversationId)).find((text) => text.includes("/reviews/ask/"))!.replace(/[\w-]{64}/, "…"));
  expect(words.size).toBe(1);
  expect([...words][0]).toContain("good or bad");
});

test("one thing is asked at a time: neither a survey after it nor a second review within its time", async () => {
  const conversationId = await house.write("five", "Another thing");
  await house.solve(conversationId);
  house.minutes(61);
  expect(await house.decided(conversationId)).toMatchObject({ dropped: "quiet", sentAt: null });
  house.minutes(60 * 24 * 4);
  house.nextNoon();
  const twice = await until(async () => {
    const own = (await asks()).filter(({ customer }) => customer === "five");
    return own.length === 2 && own;
  }, "the second decision");
  expect(twice.map(({ decided }) => decided).toSorted()).toEqual([null, "quiet"]);
});

test("opening the link changes nothing; a press leads to the site and is counted; whoever says so is asked nothing any more", async () => {
  await put({ days: 0, gapDays: 1 });
  house.nextNoon();
  const conversationId = await house.mail("brandt@mail.test", "Hello, where is my parcel?");
  await house.solve(conversationId);
  house.minutes(1);
  const letter = await until(() => lettersTo("brandt@mail.test").find((raw) => linkIn(raw) !== ""), "the letter");
  const link = linkIn(letter);
  const figures = async () => {
    const day = house.clock.now().slice(0, 10);
    return (await house.cast.owner.call("GET", `/review-figures?from=2024-01-01&until=${day}`)).body.asked;
  };
  const before = await figures();
  const page = await house.get(link);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain("Write at Vitrina");
  expect(page.body).not.toContain("<script");
  expect(await figures()).toEqual(before);
  expect((await house.send(link, { site: "0", mark: "guessed" })).statusCode).toBe(422);
  const going = await house.send(link, { mark: house.markIn(page.body), site: "0" });
  expect(going.body).toMatch(/http-equiv="refresh" content="1;url=https:\/\/vitrina\.test\/write\?ref=[0-9a-f]{12}"/);
  await house.send(link, { mark: house.markIn(page.body), site: "0" });
  expect((await figures()).went).toMatchObject({ n: before.n, value: 1 / before.n });

  const stopped = await house.send(link, { mark: house.markIn(page.body), do: "stop" });
  expect(stopped.statusCode).toBe(303);
  expect((await house.about(conversationId)).stopped).toBe(true);
  expect((await house.get(`/reviews/ask/${"x".repeat(64)}`)).statusCode).toBe(404);
});

test("at night nobody is asked, and who is not of the share never is", async () => {
  await put({ days: 0 });
  house.nextNoon();
  house.minutes(60 * 11);
  const conversationId = await house.write("night owl", "Is there somebody?");
  await house.solve(conversationId);
  const due = await until(
    () =>
      house.desk.read(house.workspaceId, async (tx) => {
        const { rows } = await sql<{ due: string }>`
          select a.due_at as due from review_asks a join customers c on c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id
          where a.workspace_id = ${tx.workspaceId} and c.name = 'night owl' and a.due_at > ${tx.now}`.execute(tx.sql);
        return rows[0]?.due;
      }),
    "being put off",
  );
  expect(due.slice(11, 16)).toBe("05:00");
});

test("where everybody reads it the desk says nothing by itself", async () => {
  const site = await startReviewSite();
  try {
    const now = house.clock.now();
    site.reviews = [{ id: "r1", rating: 5, text: "All was well with my order", author: { name: "Anna", id: "a1" }, created: now }];
    await house.cast.owner.call("POST", "/review-sources", siteSource(site));
    const { id } = await until(async () => {
      const { rows } = (await house.cast.owner.call("GET", "/conversations?view=all&limit=100")).body;
      return rows.find(({ subject }: { subject: string }) => subject === "All was well with my order");
    }, "the review");
    await house.solve(id);
    house.minutes(60 * 24 * 10);
    house.nextNoon();
    await house.running.idle();
    // Whoever writes now is asked: what was due before them has been decided by then.
    const later = await house.write("later", "Something else");
    await house.solve(later);
    house.minutes(61);
    await house.decided(later);
    expect(await said(id)).toEqual([]);
  } finally {
    await site.close();
  }
});
