import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";

/* The help centre as anybody sees it. */

let house: TestDesk;
const HELP = "/help/tbilisi-books";

beforeAll(async () => {
  house = await testDesk({ env: { GULI_HELP_HOSTS: "help.books.test=tbilisi-books" } });
  const { lead } = house.cast;
  const returns = (await lead.call("POST", "/guide-collections", { names: { ka: { name: "დაბრუნება", about: "რა და როგორ" }, en: { name: "Returns" } } })).body
    .id;
  const documents = [
    {
      path: "ka/return.md",
      text: "---\ntitle: წიგნის დაბრუნება\nslug: return\nsummary: 14 დღის განმავლობაში\n---\nგამოგვიგზავნეთ <script>alert(1)</script> კურიერით.",
    },
    { path: "en/return.md", text: "---\ntitle: Returning a book\nslug: returning-a-book\n---\nWithin **14 days**. ![tracker](https://evil.example/p.gif)" },
    { path: "en/card.md", text: "---\nkind: steps\ntitle: Pay by card\n---\n## Open the basket\n\nAt the top.\n\n## Press “Pay”\n\nAt the bottom." },
  ];
  const { body } = await lead.call("POST", "/guides/import", { documents, publish: true });
  expect(body.rows.map((row: { outcome: string }) => row.outcome)).toEqual(["created", "created", "created"]);
  await lead.call("PATCH", `/guides/${body.rows[0].guideId}`, { collectionId: returns });
});
afterAll(() => house.close());

const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: "GET", url, headers });

test("it is closed until somebody opens it, and looks then as they say", async () => {
  for (const url of [HELP, `${HELP}/ka`, `${HELP}/ka/return`, `${HELP}/sitemap.xml`, `${HELP}/ka/feed.xml`]) expect((await get(url)).statusCode, url).toBe(404);
  expect((await house.cast.agent.call("PATCH", "/help-centre", { on: true })).status).toBe(403);
  const { body } = await house.cast.lead.call("PATCH", "/help-centre", {
    on: true,
    mainLanguage: "ka",
    languages: ["en"],
    colour: "#ffcc00",
    titles: { en: "Books & help" },
    greetings: { en: "What can we do?" },
  });
  expect(body).toMatchObject({ on: true, languages: ["ka", "en"], url: "https://help.books.test" });
  const page = (await get(`${HELP}/en`)).body;
  expect(page).toContain("<title>Books &amp; help</title>");
  expect(page).toContain("What can we do?");
  expect((await get(`${HELP}/ka`)).body).toContain("რით შეგვიძლია დაგეხმაროთ?");
});

test("a reader is led to their language, of those that are offered", async () => {
  const led = async (accepts: string) => (await get(HELP, { "accept-language": accepts })).headers.location;
  expect(await led("en-GB,en;q=0.9")).toBe(`${HELP}/en`);
  expect(await led("ru")).toBe(`${HELP}/ka`);
  expect((await get(`${HELP}/ru`)).headers.location).toBe(`${HELP}/ka`);
  expect((await get(`${HELP}/xx/return`)).headers.location).toBe(`${HELP}/ka`);
});

test("the first page has all topics with their guides, a topic all of its own", async () => {
  const home = (await get(`${HELP}/en`)).body;
  expect(home).toContain(`<a href="${HELP}/en/collections/returns">Returns</a>`);
  expect(home).toContain(`<a href="${HELP}/en/returning-a-book">Returning a book</a>`);
  expect(home).toContain("More guides");
  const topic = (await get(`${HELP}/ka/collections/returns`)).body;
  expect(topic).toContain("რა და როგორ");
  expect(topic).toContain("14 დღის განმავლობაში");
  expect((await get(`${HELP}/ka/collections/nothing`)).statusCode).toBe(404);
});

test("a guide can be read in whole, runs nothing, loads nothing from elsewhere and says where else it is to be read", async () => {
  const answer = await get(`${HELP}/en/returning-a-book`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-security-policy"]).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self'; media-src 'self'$/,
  );
  expect(answer.body).toContain("<strong>14 days</strong>");
  expect(answer.body).not.toMatch(/<script|<img|style="/);
  expect(answer.body).toContain('<a href="https://evil.example/p.gif" rel="noopener noreferrer nofollow">tracker</a>');
  expect(answer.body).toMatch(/<link rel="canonical" href="https:\/\/help\.books\.test\/en\/returning-a-book" \/>/);
  expect(answer.body).toMatch(/<link rel="alternate" hreflang="ka" href="https:\/\/help\.books\.test\/ka\/return" \/>/);
  expect(answer.body).toContain('<meta property="og:title" content="Returning a book" />');
  expect((await get(`${HELP}/ka/return`)).body).toMatch(/გამოგვიგზავნეთ\s+კურიერით/);
});

test("each step says whether it worked; where it did not, there is a way to us", async () => {
  const page = (await get(`${HELP}/en/pay-by-card`)).body;
  expect(page.match(/<button name="outcome" value="done"/g)).toHaveLength(2);
  expect(page).not.toContain("Was this helpful?");
  const said = (await get(`${HELP}/en/pay-by-card?said=failed-s2`)).body;
  expect(said).toContain("You told us that this step did not work.");
  expect(said).not.toContain("/forms/");
  const form = await house.cast.owner.call("POST", "/channels/messaging", {
    kind: "form",
    name: "Contact",
    secrets: {},
    settings: { fields: [{ name: "message", label: {}, type: "long" }] },
  });
  const { pathname } = new URL(form.body.webhookUrl);
  expect((await get(`${HELP}/en/pay-by-card?said=failed-s2`)).body).toContain(`${pathname}?lang=en`);
  expect((await get(`${HELP}/en/returning-a-book?said=done`)).body).toContain("Thank you for telling us.");
  expect((await get(`${HELP}/en/returning-a-book?said=<script>`)).body).toContain("Was this helpful?");
});

describe("the search", () => {
  const found = async (language: string, q: string) =>
    [...(await get(`${HELP}/${language}/search?q=${encodeURIComponent(q)}`)).body.matchAll(/<li><a href="\/help\/tbilisi-books\/([^"]+)"/g)].map(
      ([, at]) => at,
    );
  test("finds in any script, own language first, best first", async () => {
    expect(await found("ka", "dabruneba")).toEqual(["ka/return"]);
    expect(await found("ka", "წიგნს ვაბრუნებ, დაბრუნების წესი")).toEqual(["ka/return"]);
    expect(await found("en", "return book")).toEqual(["en/returning-a-book"]);
    expect(await found("ka", "returning a book")).toEqual(["en/returning-a-book"]);
  });
  test("what is typed stays text, and nothing found is no dead end", async () => {
    const answer = await get(`${HELP}/en/search?q=${encodeURIComponent('"><i>zzzqqq')}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toContain("<i>");
    expect(answer.body).toContain("Try other or fewer words");
    expect(answer.body).toContain("Returning a book");
    expect(answer.body).toContain('name="robots" content="noindex"');
  });
  test.each(["", "   ", "'", "\\", ":*", "((((", "a & !b", "%", "ა".repeat(200)])("takes %j", async (q) => {
    expect((await get(`${HELP}/en/search?q=${encodeURIComponent(q)}`)).statusCode).toBe(200);
  });
});

test("it stands under a name of its own, and nothing else of the desk does", async () => {
  const host = { host: "help.books.test" };
  expect((await get("/", { ...host, "accept-language": "en" })).headers.location).toBe("/en");
  const page = (await get("/en/pay-by-card", host)).body;
  expect(page).toContain('action="/en/pay-by-card#step-1"');
  expect(page).toContain('<a href="/en">Books &amp; help</a>');
  expect((await get("/robots.txt", host)).body).toContain("Sitemap: https://help.books.test/sitemap.xml");
  const said = await house.app.inject({
    method: "POST",
    url: "/en/pay-by-card",
    payload: "step=s1&outcome=done",
    headers: { ...host, origin: "https://help.books.test", "content-type": "application/x-www-form-urlencoded" },
  });
  expect(said.headers.location).toBe("/en/pay-by-card?said=done-s1");
  for (const url of ["/api/v1/session", "/help/tbilisi-books/en", "/inbox"]) expect((await get(url, host)).headers.location, url).toBe("/ka");
  expect((await get("/en/pay-by-card", { host: "other.books.test" })).body).not.toContain("Open the basket");
});

test("whoever is lost can search, and is told what comes near", async () => {
  const answer = await get(`${HELP}/ka/returning-a-book`);
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toContain('value="returning a book"');
  expect(answer.body).toContain(`${HELP}/en/returning-a-book`);
  expect((await get(`${HELP}/ka/a/b/c`)).statusCode).toBe(404);
  const nowhere = await get("/help/no-such-shop/ka", { "accept-language": "ru" });
  expect([nowhere.statusCode, nowhere.body]).toEqual([404, expect.stringContaining("Такой страницы здесь нет")]);
});

test("feed, map and robots say what there is", async () => {
  const feed = await get(`${HELP}/en/feed.xml`);
  expect(feed.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  expect(feed.body.match(/<entry>/g)).toHaveLength(2);
  expect(feed.body).toMatch(/<link rel="self" type="application\/atom\+xml" href="http[^"]+\/en\/feed\.xml"\/>/);
  const map = (await get(`${HELP}/sitemap.xml`)).body;
  expect(map.match(/<loc>/g)).toHaveLength(5);
  expect(map).toMatch(/hreflang="ka" href="http[^"]+\/ka\/return"/);
  expect((await get("/robots.txt")).body).toContain("Disallow: /help/g/");
});

test("a page is kept by whoever has it, until it says something else; it is small", async () => {
  const url = `${HELP}/en/returning-a-book`;
  const { headers, body } = await get(url);
  expect(headers["cache-control"]).toBe("public, max-age=60");
  const again = await get(url, { "if-none-match": String(headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
  await house.cast.lead.call("PATCH", "/help-centre", { titles: { en: "Other" } });
  expect((await get(url, { "if-none-match": String(headers.etag) })).statusCode).toBe(200);
  expect(gzipSync(body).length).toBeLessThan(10_000);
});

test("the preview is the draft, for those who work here", async () => {
  const { rows } = (await house.cast.agent.call("GET", "/guides?search=card")).body;
  const url = `/api/v1/guides/${rows[0].id}/texts/en/preview`;
  expect((await get(url)).statusCode).toBe(401);
  const preview = await get(url, { cookie: house.cast.light.cookie });
  expect(preview.body).toContain("Open the basket");
  expect(preview.headers["content-security-policy"]).toContain("frame-ancestors 'self'");
});

test("a visitor of the chat is offered what may answer them before they ask", async () => {
  const { key } = (await house.cast.owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const open = async () => {
    const payload = { key, token: null, language: "en", timeZone: null, page: null };
    return (await house.app.inject({ method: "POST", url: "/widget/api/v1/open", payload })).json().config.guides;
  };
  const offered = async (q: string, language = "en", channel = key) =>
    (await get(`/widget/api/v1/guides?${new URLSearchParams({ key: channel, language, q }).toString()}`)).json();
  expect(await open()).toBe(true);
  expect((await offered("Hello, I would like to return my book")).rows).toEqual([
    { title: "Returning a book", url: "https://help.books.test/en/returning-a-book" },
  ]);
  expect((await offered("minda wignis dabruneba", "ka")).rows).toMatchObject([{ title: "წიგნის დაბრუნება" }]);
  expect((await offered("Good evening to you all")).rows).toEqual([]);
  expect((await offered("return", "en", "wk_nobody")).code).toBe("widget.unknown");
  expect((await offered("x".repeat(1001))).code).toBe("request.invalid");
  await house.cast.lead.call("PATCH", "/help-centre", { on: false });
  expect((await offered("I would like to return my book")).rows).toEqual([]);
});
