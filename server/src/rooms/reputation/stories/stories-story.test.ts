import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { referralHouse, type ReferralHouse } from "../../../../test/referral-house.ts";

let house: ReferralHouse;
let page: string;
beforeAll(async () => {
  house = await referralHouse();
  const { body } = await house.cast.lead.call("PATCH", "/stories/settings", { on: true, intro: { ka: "მოგვიყევით <b>ყველაფერი</b>" } });
  page = new URL(body.url).pathname;
});
afterAll(() => house.close());

let nth = 0;
const from = () => `203.0.113.${(++nth % 250) + 1}`;

const markOf = (html: string): string => /name="mark" value="([^"]+)"/.exec(html)?.[1] ?? "";

/** Open the page, write for a minute, press the button. */
async function tell(fields: Record<string, string>, { at = page, wait = 60 }: { at?: string; wait?: number } = {}) {
  const ip = from();
  const mark = markOf((await house.app.inject({ method: "GET", url: `${at}?lang=en`, remoteAddress: ip })).body);
  house.clock.move(wait);
  const payload = new URLSearchParams({ mark, kind: "exceeded", about: "us", called: "", ...fields }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return house.app.inject({ method: "POST", url: `${at}?lang=en`, payload, headers, remoteAddress: ip });
}

const waiting = async () => (await house.cast.light.call("GET", "/stories")).body.rows as { id: string; words: string; suspected: [number, number][] }[];

describe("a story", () => {
  test("is told without a script, read by somebody, and only then shown, under the name that its writer chose", async () => {
    const words = "They rang me on a Sunday and brought the book to my door. Ask Nino, +995 555 123456.";
    const sent = await tell({ words, called: "Giorgi <script>" });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${page}?lang=en&said=thanks`]);
    expect((await house.get(`${page}?lang=en&said=thanks`)).body).toContain("Thank you for your story!");
    expect((await house.get(page)).body).not.toContain("Sunday");
    const [story] = await waiting();
    expect(story).toMatchObject({ words, called: "Giorgi <script>", language: "en", state: "waiting", customer: null });
    expect((await house.cast.light.call("POST", `/stories/${story!.id}/show`, {})).status).toBe(403);
    await house.cast.agent.call("POST", `/stories/${story!.id}/show`, { hidden: story!.suspected });
    const { body } = await house.get(page, { "accept-language": "en" });
    expect(body).toContain("brought the book to my door. Ask Nino, […].");
    expect(body).toContain("Giorgi &lt;script&gt;");
    expect(body).not.toContain("123456");
    expect(body).not.toContain("ratingValue");
    await house.cast.agent.call("POST", `/stories/${story!.id}/decline`, { reason: "asked" });
    expect((await house.get(page)).body).not.toContain("Giorgi");
    await house.cast.agent.call("POST", `/stories/${story!.id}/undecide`);
    expect((await house.cast.light.call("GET", "/stories/count")).body).toEqual({ waiting: 1, shown: 0, declined: 0 });
    await house.cast.agent.call("POST", `/stories/${story!.id}/show`, { hidden: story!.suspected });
  });

  test("sent twice is one, also with other spaces and capitals", async () => {
    await tell({ words: "ძალიან დიდხანს ველოდე პასუხს და ბოლოს ვერ მივიღე.", kind: "fell-short" });
    const again = await tell({ words: "ძალიან  დიდხანს ველოდე პასუხს, და ბოლოს ვერ მივიღე!!!", kind: "fell-short" });
    expect(again.statusCode).toBe(303);
    expect((await waiting()).filter(({ words }) => words.includes("ველოდე"))).toHaveLength(1);
  });

  test.each([
    ["short", { words: "Fine" }, "write a little more"],
    ["of shops", { words: "Buy https://one.example and https://two.example cheap today" }, "leave out the links"],
    ["of no kind", { words: "They helped me a lot, thank you very much", kind: "five stars" }, "choose how the service was"],
    ["filled in by a machine", { words: "They helped me a lot, thank you very much", website: "x" }, "press the button once more"],
    ["with a mark of its own", { words: "They helped me a lot, thank you very much", mark: "1.00" }, "press the button once more"],
  ])("%s is not taken, and what was written still stands there", async (_name, fields, says) => {
    const answer = await tell(fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(says);
    expect(answer.body).toContain(fields.words);
  });

  test("pressed faster than anybody reads, or a day later, is not taken", async () => {
    const words = "They helped me a lot, thank you so very much indeed";
    expect((await tell({ words }, { wait: 1 })).statusCode).toBe(422);
    expect((await tell({ words }, { wait: 25 * 3600 })).statusCode).toBe(422);
  });

  test("more than six in a minute from one address wait", async () => {
    const post = () => house.app.inject({ method: "POST", url: page, payload: "", headers: { "content-type": "application/x-www-form-urlencoded" } });
    const answers = [];
    for (let n = 0; n < 8; n += 1) answers.push((await post()).statusCode);
    expect(answers).toEqual([422, 422, 422, 422, 422, 422, 429, 429]);
  });
});

describe("harm", () => {
  const HARM = [
    `"><script>alert(1)</script><img src=x onerror=alert(1)> is what they gave me`,
    "</textarea><script>alert(1)</script> and then I waited for three weeks",
    "javascript:alert(document.cookie) was the only answer that I ever got",
    "ქარ‮gnp.exe და ]]> <![CDATA[ x ]]> &amp; <!-- ასე მომწერეს ბოლოს",
    `{{constructor.constructor("alert(1)")()}} \${7*7} #{7*7} is no way to answer`,
  ];
  test("stays text: on the page, in the form, in the feed", async () => {
    for (const words of HARM) {
      const called = words.slice(0, 50);
      expect((await tell({ words, called })).statusCode).toBe(303);
      const shown = await tell({ words: `${words}`, called, kind: "none" });
      expect(shown.body).not.toMatch(/<script|<img|onerror=alert\(1\)>/i);
    }
    for (const { id } of await waiting()) await house.cast.agent.call("POST", `/stories/${id}/show`, {});
    const { body, headers } = await house.get(`${page}?lang=en&kind=%3Cscript%3E&after=%27;drop%20table%20stories`);
    expect(body).not.toMatch(/<script|<img|‮/i);
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'/);
    const feed = await house.get(`${page}/feed.xml?lang=en`);
    expect(feed.headers["content-type"]).toContain("application/atom+xml");
    expect(feed.body).not.toMatch(/<script|<img|\u0000/);
    expect(feed.body.match(/<entry/g)?.length).toBeGreaterThanOrEqual(HARM.length);
  });

  test("spans that are none change nothing", async () => {
    await tell({ words: "They sent me 😀 a card and a very kind letter." });
    const [story] = await waiting();
    const hidden = [
      [14, 15],
      [900, 901],
      [3, 2],
    ];
    const { body } = await house.cast.agent.call("POST", `/stories/${story!.id}/show`, { hidden });
    expect(body.hidden).toEqual([[13, 15]]);
    expect((await house.get(page)).body).toContain("They sent me […] a card");
  });

  test("who guesses another's link, or an address that is none, learns nothing", async () => {
    for (const url of ["/stories/nobody", "/stories/l/abc", `/stories/l/${"A".repeat(64)}`, "/stories/..%2f..%2fx", "/stories/nobody/feed.xml"])
      expect([url, (await house.get(url)).statusCode]).toEqual([url, 404]);
    expect((await house.cast.agent.call("POST", "/stories/00000000-0000-7000-8000-000000000000/show", {})).body.code).toBe("story.not-found");
  });
});

describe("by a link of one's own", () => {
  test("we know who wrote it, the page says only what they chose, and another's story is nobody's", async () => {
    const { conversationId, customerId } = await house.write("levan", "Thank you for everything, it was quick.");
    const { body } = await house.cast.agent.call("POST", `/conversations/${conversationId}/story-link`);
    const at = new URL(body.url).pathname;
    expect(body.words).toContain(body.url);
    const opened = await house.get(at);
    expect(opened.statusCode).toBe(200);
    expect(opened.body).toContain('name="robots" content="noindex"');
    await tell({ words: "I had expected the parcel on Monday, and it came on Thursday.", kind: "fell-short" }, { at });
    const [story] = await waiting();
    expect(story).toMatchObject({ customer: { id: customerId }, conversationId });
    await house.cast.agent.call("POST", `/stories/${story!.id}/show`, {});
    const shown = (await house.get(page)).body;
    expect(shown).toContain("came on Thursday");
    expect(shown).not.toContain("levan");
  });

  test("opening it changes nothing", async () => {
    const count = async () => (await house.desk.database.owner.query("select count(*)::int as n from guli.events")).rows[0].n;
    const before = await count();
    for (const url of [page, `${page}/feed.xml`, `${page}/sitemap.xml`, `${page}?kind=exceeded`]) await house.get(url);
    expect(await count()).toBe(before);
  });
});

describe("the page", () => {
  test("speaks five languages, says what the business wants to say, and is small", async () => {
    const lang = async (code: string) => (await house.get(`${page}?lang=${code}`)).body;
    expect(await lang("ka")).toContain("მოგვიყევით &lt;b&gt;ყველაფერი&lt;/b&gt;");
    expect(await lang("uz")).toContain("Hikoyangizni aytib bering");
    expect(await lang("uz-Cyrl")).toContain("Ҳикоянгизни айтиб беринг");
    expect(await lang("ru")).toContain("Расскажите свою историю");
    expect(gzipSync(await lang("ru")).length).toBeLessThan(50 * 1024);
  });

  test("is read by pages, filtered, and never twice the same", async () => {
    await house.desk.database.owner.query(
      `insert into guli.stories (workspace_id, id, kind, about, words, called, language, fingerprint, state, sent_at, shown_at)
       select $1, gen_random_uuid(), case when n % 2 = 0 then 'exceeded' else 'fell-short' end, 'us', 'A story with the number ' || n || '.', '', 'en', 'f' || n, 'shown', $2, $2::timestamptz + n * interval '1 second'
       from generate_series(1, 45) n`,
      [house.workspaceId, house.desk.clock.now()],
    );
    const seen: string[] = [];
    for (let url: string | undefined = `${page}?lang=en&kind=exceeded`; url;) {
      const { body } = await house.get(url.replaceAll("&amp;", "&"));
      expect(body).not.toContain("The page does not exist");
      seen.push(...[...body.matchAll(/A story with the number (\d+)\./g)].map(([, n]) => n!));
      url = /rel="next" href="([^"]+)"/.exec(body)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 22 }, (_, n) => String(44 - 2 * n)));
  });

  test("has a map for search engines, and nothing of it can be seen when it is closed", async () => {
    const map = (await house.get(`${page}/sitemap.xml`)).body;
    expect(map.match(/<url>/g)).toHaveLength(5);
    await house.cast.lead.call("PATCH", "/stories/settings", { on: false });
    for (const url of [page, `${page}/feed.xml`, `${page}/sitemap.xml`]) expect((await house.get(url)).statusCode).toBe(404);
    expect((await tell({ words: "They helped me a lot, thank you very much" })).statusCode).toBe(404);
    await house.cast.lead.call("PATCH", "/stories/settings", { on: true });
  });
});
