import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkToken, type Purpose } from "../src/core/links.ts";
import { testDesk, until, type TestDesk } from "./desk.ts";
import { traces } from "./erasing/planting.ts";
import { fill } from "./isolation/filling.ts";

/* Every secret link that a person was ever given is dead once they are erased; what is posted from a page that was open before is not kept. */

/** Where each kind of link leads, and the ids that such a link can name. A link to the page of stories stays: it is everybody's page, and knows nobody any more. */
const links = {
  steps: { path: "/steps/", ids: "select id from guli.conversations where workspace_id = $1 and customer_id = $2" },
  survey: { path: "/survey/", ids: "select id from guli.survey_invitations where workspace_id = $1 and customer_id = $2" },
  options: { path: "/options/", ids: "select id from guli.recoveries where workspace_id = $1 and customer_id = $2" },
  guide: {
    path: "/help/g/",
    ids: "select s.id from guli.guide_sendings s join guli.conversations c on c.workspace_id = $1 and c.id = s.conversation_id where s.workspace_id = $1 and c.customer_id = $2",
  },
  referral: { path: "/refer/", ids: "select id from guli.customers where workspace_id = $1 and id = $2" },
  why: { path: "/why/", ids: "select id from guli.leavings where workspace_id = $1 and customer_id = $2" },
  "review-ask": { path: "/reviews/ask/", ids: "select id from guli.review_asks where workspace_id = $1 and customer_id = $2" },
} satisfies Partial<Record<Purpose, { path: string; ids: string }>>;

let house: TestDesk;
type Opened = { purpose: string; url: string; status: number; body: string };
let before: Opened[];
let after: Opened[];
let codes: string[];

const get = async (url: string) => {
  const { statusCode: status, body } = await house.app.inject({ url });
  return { status, body };
};

beforeAll(async () => {
  house = await testDesk();
  const { owner } = house.cast;
  const { customerId } = await fill({ ...house, owner });
  await house.running.idle();
  // Links that wait for their moment are as if they had been sent.
  const thread = "(select c.id from guli.conversations c where c.workspace_id = $1 and c.customer_id = t.customer_id and c.subject <> '' limit 1)";
  for (const sent of [
    "update guli.survey_invitations t set sent_at = coalesce(sent_at, now()) where workspace_id = $1",
    `update guli.review_asks t set sent_at = now(), language = 'en', conversation_id = ${thread} where workspace_id = $1`,
    `update guli.leavings t set asked_at = now(), asked_in = ${thread} where workspace_id = $1`,
  ])
    await house.desk.database.owner.query(sent, [house.workspaceId]);
  const urls: { purpose: string; url: string }[] = [];
  for (const [purpose, { path, ids }] of Object.entries(links)) {
    const { rows } = await house.desk.database.owner.query<{ id: string }>(ids, [house.workspaceId, customerId]);
    for (const { id } of rows) urls.push({ purpose, url: path + linkToken(house.desk.vault, purpose as Purpose, { workspaceId: house.workspaceId, id }) });
  }
  const look = async () => Promise.all(urls.map(async (one) => ({ ...one, ...(await get(one.url)) })));
  before = await look();
  codes = (
    await house.desk.database.owner.query<{ code: string }>("select code from guli.referral_codes where workspace_id = $1 and customer_id = $2", [
      house.workspaceId,
      customerId,
    ])
  ).rows.map(({ code }) => code);
  const { name } = (await owner.call("GET", `/customers/${customerId}`)).body;
  await owner.call("POST", `/customers/${customerId}/erasing`, { name });
  await until(async () => (await owner.call("GET", "/erasings")).body.rows[0].state === "done", "the end of the erasing");
  after = await look();
}, 180_000);
afterAll(() => house.close());

describe.each(Object.keys(links))("%s", (purpose) => {
  test("was open before", () => expect(before.filter((one) => one.purpose === purpose).map(({ status }) => status)).toContain(200));

  test("is dead after", () => {
    const said = after.filter((one) => one.purpose === purpose);
    for (const { status, body } of said) {
      expect([404, 410], body).toContain(status);
      expect(body).not.toMatch(/Brandt/);
    }
  });
});

test("their code for friends brings nobody to anything", async () => {
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect((await get(`/r/${encodeURIComponent(code)}`)).status).toBe(404);
});

test("what is posted from a page that was open before is not kept", async () => {
  const open = before.filter(({ status }) => status === 200);
  for (const { url, body } of open) {
    const form = new URLSearchParams(fieldsOf(body));
    const { statusCode } = await house.app.inject({
      method: "POST",
      url,
      payload: form.toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect(statusCode).not.toBe(200);
  }
  await house.running.idle();
  expect(await traces(house.desk)).toEqual([]);
});

/** What a browser would send: hidden fields and first choices as they stand, and words in every place for words. */
function fieldsOf(page: string): [string, string][] {
  const given = [...page.matchAll(/<input[^>]*>/g)].flatMap(([input]): [string, string][] => {
    const [name, value, type] = ["name", "value", "type"].map((key) => new RegExp(`\\s${key}="([^"]*)"`).exec(input)?.[1]);
    if (name === undefined || name === "website") return [];
    return [[name, type === "hidden" || type === "radio" || type === "checkbox" ? (value ?? "on") : "Zebulon Quist"]];
  });
  const written = [...page.matchAll(/<textarea[^>]*\sname="([^"]*)"/g)].map(([, name]): [string, string] => [name!, "Zebulon Quist was here"]);
  const doing = [...page.matchAll(/<button[^>]*\sname="([^"]*)"[^>]*\svalue="([^"]*)"/g)]
    .slice(0, 1)
    .map(([, name, value]): [string, string] => [name!, value!]);
  return [...new Map([...doing, ...written, ...given.toReversed()])];
}
