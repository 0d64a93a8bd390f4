import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, type TestDesk } from "./desk.ts";

/* What was tried against the help centre's open pages, and fell; each stays mended. */

let house: TestDesk;
const HELP = "/help/tbilisi-books";

beforeAll(async () => {
  house = await testDesk();
  const { lead } = house.cast;
  await lead.call("PATCH", "/help-centre", { on: true, mainLanguage: "en", languages: ["en", "ka"] });
  const title = 'A <b>"bell"</b>\u0007 & \u001b[31m \ufffe \u0085';
  const { body } = await lead.call("POST", "/guides", { kind: "article", title, language: "en" });
  const text = `/guides/${body.id}/texts/en`;
  const saved = await lead.call("PUT", text, { title, slug: "bell", summary: "Ring\u0001 ]]> <!--", body: "x", version: 1 });
  expect((await lead.call("POST", `${text}/publish`, { version: saved.body.version })).status).toBe(200);
});
afterAll(() => house.close());

let nth = 0;
/** Each from a place of its own. */
const get = (url: string) => house.app.inject({ method: "GET", url, remoteAddress: `10.1.${(nth += 1) >> 8}.${nth & 255}` });

describe("searching", () => {
  test.each([
    ["half a character at its end", `${"a".repeat(199)}😀b`],
    ["punctuation alone", "'\"&|!():*<->\\ ... ??? --- '''"],
    ["ten thousand characters", "გამარჯობა ".repeat(1000)],
    ["operators", "bell & !bell | (bell:* <-> 'bell'"],
    ["an element", '"><script>alert(1)</script>'],
    ["a name of every object", "__proto__ constructor toString"],
    ["one letter after another", "a b c d e f g h i j k l m n o p q r s t u v w x y z a1 b2 c3 d4 e5 f6"],
  ])("with %s finds something or nothing", async (_, q) => {
    const answer = await get(`${HELP}/en/search?q=${encodeURIComponent(q)}`);
    expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
    expect(answer.body).not.toContain("<script>");
    expect((await house.cast.agent.call("GET", `/guides?search=${encodeURIComponent(q.slice(0, 150))}`)).status).toBe(200);
  });

  test.each(["q=a&q=b", "q[]=x", "q", "q=%E0%A4%A", "q=%ff", "said=__proto__", "__proto__=1"])("with ?%s is no trouble", async (query) => {
    expect((await get(`${HELP}/en/search?${query}`)).statusCode).toBe(200);
  });
});

test.each(["%2e%2e%2f%2e%2e%2fetc%2fpasswd", "__proto__", "constructor", "a".repeat(490), "%F0%9F%98%80", "x%0d%0aset-cookie:%20a=b", "%22%3E%3Cscript%3E"])(
  "the address %s leads nowhere else",
  async (part) => {
    for (const url of [
      `/help/${part}`,
      `${HELP}/${part}`,
      `${HELP}/en/${part}`,
      `${HELP}/en/collections/${part}`,
      `${HELP}/en/a/b/${part}`,
      `/help/g/${part}`,
    ]) {
      const answer = await get(url);
      expect([302, 400, 404], url).toContain(answer.statusCode);
      if (answer.statusCode === 302) expect(answer.headers.location, url).toMatch(/^\/help\/tbilisi-books\/(en|ka)$/);
      expect(answer.headers["set-cookie"]).toBeUndefined();
      expect(answer.body).not.toContain("<script>");
    }
    expect((await get(`${HELP}/files/${part}/${part}`)).statusCode).toBeGreaterThanOrEqual(400);
  },
);

test("a feed and a map of the site are XML whatever stands in a title", async () => {
  for (const path of ["en/feed.xml", "sitemap.xml"]) {
    const { statusCode, body } = await get(`${HELP}/${path}`);
    expect(statusCode).toBe(200);
    // XML 1.0, § 2.2: what a document may hold.
    expect(body).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  }
});

describe("telling what worked", () => {
  const post = (url: string, payload: string | Buffer, headers: Record<string, string> = {}) =>
    house.app.inject({
      method: "POST",
      url,
      payload,
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      remoteAddress: `10.2.0.${(nth += 1) & 255}`,
    });
  test.each([
    ["another site's form", "outcome=done", { origin: "https://evil.example" }, 403],
    ["JSON", '{"outcome":"done"}', { "content-type": "application/json" }, 400],
    ["no such outcome", "outcome=opened", {}, 400],
    ["a step of letters", "outcome=done&step=__proto__", {}, 400],
    ["a step that there is not", "outcome=done&step=s9", {}, 404],
    ["a NUL", "outcome=done&step=%00", {}, 400],
    ["a hundred kilobytes", `outcome=done&x=${"a".repeat(100_000)}`, {}, 413],
    ["what is no text", Buffer.from([0xff, 0xfe, 0x00, 0x80]), {}, 400],
  ] as [string, string | Buffer, Record<string, string>, number][])("by %s is refused", async (_, payload, headers, status) => {
    expect((await post(`${HELP}/en/bell`, payload, headers)).statusCode).toBe(status);
  });
});
