import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Review, ReviewRow, ReviewSource } from "@guli/contract";
import { until } from "../../../../test/desk.ts";
import { messagingHouse, type MessagingHouse } from "../../../../test/platforms/house.ts";
import { SITE_TOKEN, siteSource, startReviewSite, type ReviewSite, type SiteReview } from "../../../../test/platforms/review-site.ts";

let site: ReviewSite;
let house: MessagingHouse;
beforeAll(async () => {
  house = await messagingHouse({ GULI_OUTSIDE_PATIENCE_MS: "4000" });
});
afterAll(async () => {
  await house?.close();
});
beforeEach(async () => {
  site = await startReviewSite();
  return () => site.close();
});

const owner = () => house.cast.owner;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const review = (id: string, text: string, more: Partial<SiteReview> = {}): SiteReview => ({
  id,
  rating: 5,
  text,
  author: { name: "Anna", id: `a-${id}` },
  created: daysAgo(2),
  ...more,
});

async function connected(more: object = {}): Promise<ReviewSource> {
  const { status, body } = await owner().call("POST", "/review-sources", siteSource(site, more));
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}
const source = async (id: string): Promise<ReviewSource> => (await owner().call("GET", "/review-sources")).body.rows.find((one: ReviewSource) => one.id === id);
const fetched = async (id: string, before: string | null = null) =>
  until(async () => ((await source(id)).fetchedAt ?? null) !== before && source(id), "the site to be asked");
const again = async (id: string) => {
  const { fetchedAt } = await source(id);
  await owner().call("POST", `/review-sources/${id}/fetch`);
  return fetched(id, fetchedAt);
};
const all = async (sourceId: string): Promise<ReviewRow[]> => (await owner().call("GET", `/reviews?sourceId=${sourceId}&limit=100`)).body.rows;
const whole = async (id: string): Promise<Review> => (await owner().call("GET", `/reviews/${id}`)).body;

test("a bad review reaches the inbox, opens a recovery, is answered, and the answer stands at the site once; a second one takes its place", async () => {
  site.reviews = [
    review("r/1", "The book came torn and nobody answered me", { rating: 1 }),
    review("r2", "Lovely shop"),
    review("r3", "Old words", { created: daysAgo(200) }),
  ];
  const { id, channelId } = await connected();
  await fetched(id);
  expect((await all(id)).map(({ stars, text, author }) => [stars, text, author])).toEqual(
    expect.arrayContaining([
      [1, "The book came torn and nobody answered me", "Anna"],
      [5, "Old words", "Anna"],
    ]),
  );
  const talk = await house.about("The book came torn and nobody answered me", channelId);
  expect(talk.channel).toMatchObject({ kind: "api", name: "Vitrina", public: true });
  const [{ extras }] = (await house.messages(talk.id)) as unknown as [{ extras: unknown }];
  expect(extras).toEqual([{ kind: "form", fields: [{ label: "Vitrina", value: "★☆☆☆☆ 1 / 5" }] }]);
  const recoveries = async () => JSON.stringify((await owner().call("GET", `/conversations/${talk.id}/recoveries`)).body);
  await until(async () => (await recoveries()).includes('"answer"'), "a recovery because of what they answered");
  // They come one by one; what is older than the inbox looks back stays out of it.
  await house.about("Lovely shop", channelId);
  const { rows } = (await owner().call("GET", `/conversations?view=all&channelId=${channelId}`)).body;
  expect(rows).toHaveLength(2);

  site.next({ status: 503, body: "later" }, { status: 200, body: "{}" });
  const reply = await house.reply(talk.id, "We are sorry. A new book is on its way to you.");
  const answered = async () => (await owner().call("GET", `/conversations/${talk.id}/review`)).body.review;
  await until(async () => (await answered()).pending?.outcome, "the first try, and what the site said");
  await house.hurry();
  await house.delivered(talk.id, reply.id, "delivered");
  const puts = site.asked.filter(({ method }) => method === "PUT");
  expect(puts).toHaveLength(2);
  expect(puts[1]).toMatchObject({
    headers: { authorization: SITE_TOKEN, "idempotency-key": reply.id },
    raw: '{"text":"We are sorry. A new book is on its way to you."}',
  });
  expect(puts[1]!.url.pathname).toBe("/reviews/r%2F1/reply");
  const reviewed = await until(async () => ((one) => one.pending === null && one)(await answered()), "the answer to stand at the review");
  expect(reviewed).toMatchObject({ answer: "We are sorry. A new book is on its way to you.", answering: "published", pending: null });

  const better = await house.reply(talk.id, "We are very sorry. A new book left today.");
  await house.delivered(talk.id, better.id, "delivered");
  expect(site.reviews[0]!.reply).toBe("We are very sorry. A new book left today.");
  await until(async () => (await whole(reviewed.id)).answer === "We are very sorry. A new book left today.", "the second answer in its place");
});

test("repeats change nothing; other words are another version and another look; what is gone is marked", async () => {
  site.reviews = [review("r1", "Fine", { rating: 4 })];
  const { id, channelId } = await connected();
  await fetched(id);
  const talk = await house.about("Fine", channelId);
  await owner().call("PATCH", `/conversations/${talk.id}`, { state: "resolved" });
  await again(id);
  expect(site.asked.at(-1)!.headers["if-none-match"]).toBeTruthy();
  expect(await all(id)).toHaveLength(1);

  site.reviews = [review("r1", "Not fine at all, it broke on the second day", { rating: 2, updated: daysAgo(1) })];
  await again(id);
  const [changed] = await all(id);
  expect(changed).toMatchObject({ stars: 2, version: 2, text: "Not fine at all, it broke on the second day" });
  expect((await whole(changed!.id)).versions.map(({ version, stars }) => [version, stars])).toEqual([
    [2, 2],
    [1, 4],
  ]);
  const opened = (await owner().call("GET", `/conversations/${talk.id}`)).body;
  expect(opened.conversation.state).toBe("open");
  expect(opened.messages[0].text).toBe("Not fine at all, it broke on the second day");

  site.reviews = [review("r1", "", { deleted: true, rating: null, updated: daysAgo(0.5) })];
  await again(id);
  const gone = await whole(changed!.id);
  expect(gone.deletedAt).not.toBeNull();
  expect(gone.text).toBe("Not fine at all, it broke on the second day");
  expect((await source(id)).reviews).toBe(0);
});

test("a site that fails is asked again later, and says why; a page that leads elsewhere is not followed", async () => {
  site.next({ status: 429, headers: { "retry-after": "1800" } });
  const { id } = await connected();
  const limited = await until(async () => (await source(id)).trouble && source(id), "the trouble");
  expect(limited.trouble?.word).toBe("rate-limited");
  expect(Date.parse(limited.nextAt!) - Date.now()).toBeGreaterThan(25 * 60_000);

  const trouble = async (word: string) => {
    await owner().call("POST", `/review-sources/${id}/fetch`);
    return until(async () => (await source(id)).trouble?.word === word && source(id), word);
  };
  site.next({ cut: true });
  await trouble("unreachable");
  site.next({ status: 200, delayMs: 9000 });
  await trouble("timed-out");
  site.next({ status: 200, body: "<html>" });
  await trouble("malformed");
  site.next({ status: 401 });
  expect(JSON.stringify(await trouble("auth-failed"))).not.toContain("of-the-review-site");
  site.reviews = [1, 2, 3].map((one) => review(`r${one}`, `Words ${one}`));
  site.leadsTo = "http://127.0.0.2:1/reviews";
  await trouble("host-forbidden");
  site.leadsTo = null;
  site.reviews.push(review("r4", "x", { rating: 9 }));
  await again(id);
  const half = await source(id);
  expect(half.trouble).toMatchObject({ word: "malformed", detail: "1: 9 stars of 5" });
  expect(await all(id)).toHaveLength(3);
});

test("reviews are posted with a signature, and only so", async () => {
  const signing = "a secret of the site, long enough";
  const settings = { ...siteSource(site).settings, pull: null, reply: null };
  const { id, webhookUrl, channelId } = await connected({ way: "push", settings, secrets: { signing } });
  const post = (payload: string, secret = signing) =>
    house.app.inject({
      method: "POST",
      url: new URL(webhookUrl!).pathname,
      payload,
      headers: { "content-type": "application/json", "x-guli-signature": `sha256=${createHmac("sha256", secret).update(payload).digest("hex")}` },
    });
  const one = JSON.stringify(review("p1", "It was closed at noon", { rating: 2 }));
  expect((await post(one, "another secret altogether")).statusCode).toBe(401);
  expect((await post(one)).json()).toEqual({ taken: 1 });
  expect((await post(one)).json()).toEqual({ taken: 1 });
  expect((await post("{")).statusCode).toBe(400);
  const mixed = await post(JSON.stringify([review("p2", "Good"), { id: "p3" }]));
  expect([mixed.statusCode, mixed.json().fields.body]).toEqual([422, "1: there are neither stars nor words in it"]);
  expect(await all(id)).toHaveLength(2);
  expect((await house.app.inject({ method: "POST", url: `/reviews/${"x".repeat(64)}`, payload: one })).statusCode).toBe(404);

  // Nobody can be called: a person puts the answer there.
  const talk = await house.about("It was closed at noon", channelId);
  const reply = await house.reply(talk.id, "We open at ten now, also on Sundays.");
  const waiting = await until(async () => {
    const { review: shown } = (await owner().call("GET", `/conversations/${talk.id}/review`)).body;
    return shown.pending && shown.answering && (shown as Review);
  }, "the answer to wait");
  expect(waiting).toMatchObject({
    answering: "by-hand",
    pending: { messageId: reply.id, text: "We open at ten now, also on Sundays." },
    pageUrl: "https://vitrina.test/books",
  });
  const posted = await owner().call("POST", `/reviews/${waiting.id}/posted`);
  expect(posted.body).toMatchObject({ answer: "We open at ten now, also on Sundays.", answering: "published", pending: null });
  await house.delivered(talk.id, reply.id, "delivered");
  expect((await owner().call("POST", `/reviews/${waiting.id}/posted`)).status).toBe(409);
});

test("an answer that everybody reads and that names an order is stopped once; the desk itself says nothing there", async () => {
  site.reviews = [review("r1", "Where is my parcel?", { rating: 2 })];
  const { id, channelId } = await connected();
  await fetched(id);
  const talk = await house.about("Where is my parcel?", channelId);
  const body = "Your order 48213 left today, we call you at +995 555 12 34 56.";
  const { body: found } = await owner().call("POST", `/conversations/${talk.id}/public-words`, { text: body });
  expect(found.findings.map(({ what }: { what: string }) => what)).toEqual(["order", "phone"]);
  const given = { body, seenMessageId: null, anyway: true };
  expect(await owner().call("POST", `/conversations/${talk.id}/replies`, given)).toMatchObject({ status: 409, body: { code: "reply.personal" } });
  expect((await owner().call("POST", `/conversations/${talk.id}/replies`, { ...given, personalAnyway: true })).status).toBe(200);
});

test("a token goes over https only, be it given now or kept from before", async () => {
  const open = { url: "http://reviews.example/api" };
  const { settings } = siteSource(site);
  const refused = { status: 422, body: { code: "review-source.insecure", fields: { "settings.pull.url": expect.any(String) } } };
  expect(await owner().call("POST", "/review-sources", siteSource(site, { settings: { ...settings, pull: open } }))).toMatchObject(refused);
  // Without one there is nothing to be read on the way.
  const { status, body } = await owner().call("POST", "/review-sources", siteSource(site, { settings: { ...settings, pull: open, reply: null }, secrets: {} }));
  expect(status).toBe(200);
  const given = siteSource(site, { settings: { ...settings, pull: open, reply: null } });
  expect(await owner().call("PUT", `/review-sources/${body.id}`, { on: true, given })).toMatchObject(refused);
  // One that was kept before this was asked for never leaves.
  const { id } = await connected();
  await house.desk.transaction(house.workspaceId, (tx) =>
    sql`update review_sources set settings = jsonb_set(settings, '{pull,url}', '"http://reviews.example/api"') where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(
      tx.sql,
    ),
  );
  await owner().call("POST", `/review-sources/${id}/fetch`);
  expect(await until(async () => (await source(id)).trouble, "the trouble")).toMatchObject({ word: "needs-https", detail: "reviews.example" });
});

test("reviews are leafed through to the last, each once, also those of one moment; a filter holds on every page", async () => {
  const at = daysAgo(3);
  site.reviews = Array.from({ length: 7 }, (_, nth) =>
    review(`p${nth}`, `Words ${nth}`, { rating: nth < 5 ? 5 : 2, created: nth < 4 ? at : daysAgo(4 + nth) }),
  );
  const { id } = await connected();
  await fetched(id);
  const leafed = async (filter: string) => {
    const pages: string[][] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const { body }: { body: { rows: ReviewRow[]; next: string | null } } = await owner().call(
        "GET",
        `/reviews?sourceId=${id}&limit=2${filter}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      pages.push(body.rows.map(({ text }) => text));
      cursor = body.next;
    }
    return pages;
  };
  const pages = await leafed("");
  expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 1]);
  expect(pages.flat().toSorted()).toEqual(site.reviews.map(({ text }) => text).toSorted());
  expect(pages.flat().slice(4)).toEqual(["Words 4", "Words 5", "Words 6"]);
  expect((await leafed("&stars=2")).flat()).toEqual(["Words 5", "Words 6"]);
  expect((await leafed("&answered=answered")).flat()).toEqual([]);
  expect((await owner().call("GET", "/reviews?cursor=nonsense")).status).toBe(422);
});

test("who came by our own link is known; anybody else is not, whatever they are called", async () => {
  const { body: brandt } = await owner().call("POST", "/customers", { name: "Anna", addresses: [{ kind: "email", address: "anna@mail.test" }] });
  const reference = "abcdef012345";
  await house.desk.transaction(house.workspaceId, (tx) =>
    sql`insert into review_asks (workspace_id, id, occasion, occasion_id, customer_id, happened_at, sent_at, reference)
      values (${tx.workspaceId}, gen_random_uuid(), 'order', gen_random_uuid(), ${brandt.id}, ${tx.now}, ${tx.now}, ${reference})`.execute(tx.sql),
  );
  site.reviews = [review("r1", "Thanks to all", { ref: reference }), review("r2", "Thank you", { ref: "zzz" })];
  const { id, channelId } = await connected();
  await fetched(id);
  expect(Object.fromEntries((await all(id)).map(({ text, customerId }) => [text, customerId]))).toEqual({ "Thanks to all": brandt.id, "Thank you": null });
  expect((await house.about("Thanks to all", channelId)).customer.id).toBe(brandt.id);
  expect((await house.about("Thank you", channelId)).customer.id).not.toBe(brandt.id);
});

test("figures are counted, and counted anew are the same", async () => {
  site.reviews = [5, 5, 4, 4, 1].map((rating, at) => review(`f${at}`, "x", { rating, created: daysAgo(at), ...(at === 0 && { reply: "Thanks" }) }));
  const { id } = await connected();
  await fetched(id);
  const [from, until_] = [daysAgo(40).slice(0, 10), daysAgo(0).slice(0, 10)];
  expect((await owner().call("GET", "/review-figures?from=2026-02-31&until=2026-03-01")).status).toBe(422);
  const { sites } = (await owner().call("GET", `/review-figures?from=${from}&until=${until_}`)).body;
  const own = sites.find(({ sourceId }: { sourceId: string }) => sourceId === id);
  expect(own).toMatchObject({ n: 5, stars: [1, 0, 0, 2, 2], answered: { n: 5, value: 0.2 } });
  expect(own.mean.value).toBeCloseTo(3.8, 10);
  expect(own.mean.low).toBeCloseTo(3.8 - 2.776445 * Math.sqrt(2.7 / 5), 4);
});
