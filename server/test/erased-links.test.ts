import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "./desk.ts";
import { traces } from "./erasing/planting.ts";
import { fill } from "./isolation/filling.ts";
import { fieldsOf, linksOf, ownLinks } from "./own-links.ts";

/* Every secret link that a person was ever given is dead once they are erased; what is posted from a page that was open before is not kept. */

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
  const urls = await linksOf(house, customerId);
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

describe.each(Object.keys(ownLinks))("%s", (purpose) => {
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
