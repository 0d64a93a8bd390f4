import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type TestDesk } from "./desk.ts";
import { fill } from "./isolation/filling.ts";
import { allTables, rowsOf } from "./isolation/rows.ts";
import { fieldsOf, linksOf, ownLinks, type OwnLink } from "./own-links.ts";

/* A colleague who opens a customer's own link sees what the customer sees, and whatever they press there is nobody's answer. */

/** What keeps nothing of whoever looks: it is only read. */
const ONLY_READ = new Set(["steps"]);
let house: TestDesk;
let urls: OwnLink[];

beforeAll(async () => {
  house = await testDesk();
  const { customerId } = await fill({ ...house, owner: house.cast.owner });
  await house.running.idle();
  urls = await linksOf(house, customerId);
}, 120_000);
afterAll(() => house.close());

test.each(Object.keys(ownLinks).filter((purpose) => !ONLY_READ.has(purpose)))("%s", async (purpose) => {
  const tables = (await allTables(house.desk)).filter(({ columns, name }) => columns.includes("workspace_id") && name !== "sessions");
  const { cookie } = house.cast.agent;
  let open = 0;
  for (const { url } of urls.filter((one) => one.purpose === purpose)) {
    const theirs = await house.app.inject({ url });
    const ours = await house.app.inject({ url, headers: { cookie } });
    expect(ours.statusCode).toBe(theirs.statusCode);
    if (theirs.statusCode !== 200) continue;
    open += 1;
    expect(ours.body).toContain('<fieldset class="watched" disabled>');
    const before = await rowsOf(house.desk, house.workspaceId, tables);
    const payload = new URLSearchParams(fieldsOf(theirs.body)).toString();
    const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
    const pressed = await house.app.inject({ method: "POST", url, payload, headers });
    expect(pressed.statusCode, pressed.body).toBe(403);
    expect(await rowsOf(house.desk, house.workspaceId, tables)).toEqual(before);
  }
  expect(open).toBeGreaterThan(0);
});
