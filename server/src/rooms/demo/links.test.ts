import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { caller, testDesk, type Member, type TestDesk } from "../../../test/desk.ts";
import { linkToken, type Purpose } from "../../core/links.ts";
import { publicUrl } from "../channels/index.ts";
import { foundDemo, type Demo } from "./index.ts";

/* Whoever opens a link of a year that was made up sees what a real customer would see: their page, or, where the time for it is over, that it is not there any more. */

const UNTIL = "2026-11-20T14:00:00.000Z";

let it: TestDesk;
let demo: Demo;
let owner: Member["call"];

beforeAll(async () => {
  // The present of the year: nothing of it runs out while it is looked at.
  it = await testDesk({ clock: movableClock(UNTIL) });
  demo = await foundDemo(it.desk, { seed: 5, conversations: 300, business: "Chinari", language: "en", until: UNTIL, email: null });
  const payload = { email: demo.email, password: demo.password };
  const answer = await it.app.inject({ method: "POST", url: "/api/v1/session", payload, headers: { "x-guli": "1" } });
  owner = caller(it.app, { cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; "), "x-guli": "1" });
}, 300_000);
afterAll(() => it.close());

let visitors = 0;
/** Each from an address of their own, without being signed in: nobody is slowed down as somebody who guesses. */
async function visit(url: string): Promise<{ status: number; page: string }> {
  visitors += 1;
  const remoteAddress = `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
  const { statusCode, body, headers } = await it.app.inject({ method: "GET", url, remoteAddress });
  return statusCode === 302 ? visit(headers.location!) : { status: statusCode, page: body };
}

const select = async <T>(text: string): Promise<T[]> => (await it.desk.database.owner.query(text, [demo.workspaceId])).rows as T[];
const days = (many: number): string => `timestamptz '${UNTIL}' - interval '${many} days'`;

/** `open`: it is still there. `asks`: there is something to press on it. `language`: the one in which it is written, where that is known. */
type Given = { id: string; open: boolean; asks: boolean; language: string | null };
const blocked = (customer: string): string =>
  `exists (select from guli.customers p where p.workspace_id = $1 and p.id = ${customer} and p.blocked_at is not null)`;
const REASON = "from guli.leaving_reasons r where r.workspace_id = $1 and r.leaving_id = l.id and r.how = 'asked'";

const pages: { purpose: Purpose; path: string; given: string; asks: RegExp | null }[] = [
  {
    purpose: "steps",
    path: "/steps/",
    given: `select c.id, bool_or(s.state = 'open') or max(s.ended_at) > ${days(90)} as open, null as language from guli.steps s
      join guli.conversations c on c.workspace_id = $1 and c.id = s.conversation_id where s.workspace_id = $1 group by c.id`,
    asks: null,
  },
  {
    purpose: "survey",
    path: "/survey/",
    given: `select i.id, true as open, coalesce(i.answered_at > ${days(7)}, i.sent_at > ${days(30)}) as asks, i.language
      from guli.survey_invitations i where i.workspace_id = $1 and i.sent_at is not null`,
    asks: /<button[^>]*name="do" value="send"/,
  },
  {
    purpose: "options",
    path: "/options/",
    given: `select r.id, r.closed_at is null or r.closed_at > ${days(30)} as open, null as language from guli.recoveries r where r.workspace_id = $1`,
    asks: null,
  },
  { purpose: "guide", path: "/help/g/", given: "select s.id, true as open, s.language from guli.guide_sendings s where s.workspace_id = $1", asks: null },
  {
    purpose: "referral",
    path: "/refer/",
    given: `select p.id, p.blocked_at is null as open, true as asks, null as language from guli.customers p where p.workspace_id = $1
      order by p.blocked_at, p.id limit 60`,
    asks: /<button/,
  },
  {
    purpose: "why",
    path: "/why/",
    given: `select l.id, not ${blocked("l.customer_id")} as open, coalesce((select min(r.at) > ${days(7)} ${REASON}), l.asked_at > ${days(30)}) as asks, null as language
      from guli.leavings l where l.workspace_id = $1 and l.asking = 'asked'`,
    asks: /name="reason"/,
  },
  {
    purpose: "review-ask",
    path: "/reviews/ask/",
    given: `select a.id, not ${blocked("a.customer_id")} as open, a.sent_at > ${days(90)} as asks, a.language
      from guli.review_asks a where a.workspace_id = $1 and a.sent_at is not null`,
    asks: /name="site"/,
  },
  {
    purpose: "story",
    path: "/stories/l/",
    given: "select c.id, true as open, null as language from guli.conversations c where c.workspace_id = $1 and not c.spam order by c.id limit 60",
    asks: null,
  },
];

const linkOf = (purpose: Purpose, path: string, id: string): string => path + linkToken(it.desk.vault, purpose, { workspaceId: demo.workspaceId, id });

test.each(pages)(
  "whoever was given a link to $path sees their page",
  async ({ purpose, path, given, asks }) => {
    const all = await select<Given>(given);
    expect(all.filter(({ open }) => open).length).toBeGreaterThan(2);
    for (const one of all) {
      const { status, page } = await visit(linkOf(purpose, path, one.id));
      expect(status, one.id).toBe(one.open ? 200 : 404);
      if (!one.open) continue;
      expect(page).toContain("Chinari");
      if (one.language !== null) expect(page).toContain(`<html lang="${one.language}"`);
      if (asks) expect(asks.test(page), `${one.id} asks`).toBe(one.asks);
    }
  },
  120_000,
);

/** Every address of this desk that an answer to its owner names. */
async function named(ask: Promise<{ status: number; body: unknown }>): Promise<string[]> {
  const { status, body } = await ask;
  expect(status).toBe(200);
  const home = publicUrl(it.desk);
  return JSON.stringify(body)
    .split(home)
    .slice(1)
    .map((rest) => /^[^"\\\s]*/.exec(rest)![0]);
}

/** Wherever the desk shows its owner what a customer can open. */
async function* shownToTheOwner(): AsyncGenerator<string[]> {
  for (const path of ["/help-centre", "/stories/settings", "/guides?limit=100"]) yield await named(owner("GET", path));
  for (const { id } of await select<{ id: string }>("select id from guli.guides where workspace_id = $1")) yield await named(owner("GET", `/guides/${id}`));
  for (const { id } of await select<{ id: string }>("select id from guli.recoveries where workspace_id = $1"))
    yield await named(owner("GET", `/recoveries/${id}`));
  for (const [table, path] of [
    ["steps", "steps"],
    ["guide_sendings", "guides"],
    ["recoveries", "recoveries"],
  ]) {
    const rows = await select<{ id: string }>(`select distinct conversation_id as id from guli.${table} t where t.workspace_id = $1`);
    for (const { id } of rows) yield await named(owner("GET", `/conversations/${id}/${path}`));
  }
  const withCodes = "select c.customer_id as id from guli.referral_codes c where c.workspace_id = $1";
  for (const { id } of await select<{ id: string }>(withCodes)) yield await named(owner("POST", `/customers/${id}/referral-code`, {}));
  for (const { id } of await select<{ id: string }>("select max(id::text) as id from guli.conversations where workspace_id = $1 and not spam")) {
    yield await named(owner("POST", `/conversations/${id}/story-link`, {}));
  }
}

test("every link that the desk shows its owner opens", async () => {
  const over = new Set<string>();
  for (const { purpose, path, given } of pages) {
    for (const { id, open } of await select<Given>(given)) if (!open) over.add(linkOf(purpose, path, id));
  }
  const links = new Set<string>();
  for await (const some of shownToTheOwner()) for (const one of some) links.add(one);
  const opened = new Set<string>();
  for (const link of links) {
    const { status } = await visit(link);
    expect(status, link).toBe(over.has(link) ? 404 : 200);
    if (status === 200) opened.add(/^\/[a-z]+\/([gl]\/)?/.exec(link)![0]);
  }
  expect([...opened].toSorted()).toEqual(["/help/", "/help/g/", "/options/", "/r/", "/refer/", "/steps/", "/stories/", "/stories/l/"]);
}, 120_000);

test("the page of stories shows those that were let in, and none that waits or was declined", async () => {
  const [{ slug }] = (await select<{ slug: string }>("select slug from guli.workspaces where workspace_id = $1")) as [{ slug: string }];
  const { status, page } = await visit(`/stories/${slug}`);
  expect(status).toBe(200);
  const told = await select<{ words: string; shown: boolean }>("select words, state = 'shown' as shown from guli.stories where workspace_id = $1");
  expect(told.filter(({ shown }) => shown).length).toBeGreaterThan(3);
  for (const { words, shown } of told) expect(page.includes(words.replaceAll("'", "&#39;")), words).toBe(shown);
});
