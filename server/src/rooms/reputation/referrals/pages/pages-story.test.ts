import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkToken } from "../../../../core/links.ts";
import { referralHouse, type ReferralHouse } from "../../../../../test/referral-house.ts";

let house: ReferralHouse;
beforeAll(async () => {
  house = await referralHouse();
});
afterAll(() => house.close());

let nth = 0;
const phone = () => ({ kind: "phone", address: `+99555700${String(++nth).padStart(4, "0")}` });
const ownPage = (customerId: string) => `/refer/${linkToken(house.desk.vault, "referral", { workspaceId: house.workspaceId, id: customerId })}`;

/** Open one's own page and press a button of it. */
async function press(at: string, fields: Record<string, string>) {
  const mark = /name="mark" value="([^"]+)"/.exec((await house.get(`${at}?lang=en`)).body)?.[1] ?? "";
  return house.post(`${at}?lang=en`, { mark, ...fields });
}

describe("a customer's own page", () => {
  test("makes a link when they want one, and says how many came", async () => {
    const nino = await house.meet("Nino Kapanadze", phone());
    const at = ownPage(nino);
    expect((await house.get(`${at}?lang=en`)).body).toContain("Make my link");
    expect((await house.of(nino)).code).toBeNull();
    expect((await press(at, { do: "make" })).statusCode).toBe(303);
    const { code } = await house.of(nino);
    const opened = (await house.get(`${at}?lang=en`)).body;
    expect(opened).toContain(code.code);
    expect(opened).toContain("Nobody has come through you yet.");
    await house.name(code.code, await house.meet("Friend", phone()));
    expect((await house.get(`${at}?lang=ru`)).body).toContain("пришёл 1 человек");
  });

  test("is what an agent's words lead to", async () => {
    const nino = await house.meet("Nino", phone());
    await house.cast.agent.call("PATCH", `/customers/${nino}`, { language: "ka" });
    const { words } = (await house.cast.agent.call("POST", `/customers/${nino}/referral-code`)).body;
    expect(words).toContain("თუ გსურთ");
    expect((await house.get(new URL(/https?:\S+/.exec(words)![0]).pathname)).statusCode).toBe(200);
  });

  test("can stop it; without our mark nothing is done; who is blocked finds nothing", async () => {
    const nino = await house.meet("Nino", phone());
    const at = ownPage(nino);
    const code = await house.codeOf(nino);
    expect((await house.post(at, { do: "stop" })).statusCode).toBe(422);
    expect((await house.get(`/r/${code}`)).statusCode).toBe(200);
    expect((await press(at, { do: "stop" })).statusCode).toBe(303);
    expect((await house.get(`/r/${code}`)).statusCode).toBe(404);
    await house.cast.agent.call("PUT", `/customers/${nino}/block`, { blocked: true });
    expect((await house.get(at)).statusCode).toBe(404);
  });
});

describe("the page of a friend", () => {
  test("greets without a name unless the customer gave one, and leads to the business's own site alone", async () => {
    const nino = await house.meet("Nino Kapanadze", phone());
    const code = await house.codeOf(nino);
    const before = (await house.get(`/r/${code.toLowerCase()}?lang=en&to=https://evil.example`)).body;
    expect(before).toContain("Somebody who knows us recommends");
    expect(before).not.toMatch(/Kapanadze|evil/);
    expect(before).toContain(`href="https://books.example/shop?x=1&amp;ref=${code}&amp;utm_source=referral&amp;utm_campaign=${code}"`);
    expect(before).toContain("A bookmark.");
    await press(ownPage(nino), { do: "call", called: "Your <b>Nino</b>" });
    expect((await house.get(`/r/${code}?lang=en`)).body).not.toContain("<b>Nino");
    await press(ownPage(nino), { do: "call", called: "Your Nino" });
    expect((await house.get(`/r/${code}?lang=en`)).body).toContain("Your Nino recommends Tbilisi Books to you.");
    for (const called of ["visit evil.example now", "evil．example", "evil。example", "+995 555 12 34 56"]) {
      await press(ownPage(nino), { do: "call", called });
      expect((await house.get(`/r/${code}?lang=en`)).body).toContain("Somebody who knows us");
    }
  });

  test("looking at it changes nothing, and it is small", async () => {
    const code = await house.codeOf(await house.meet("Nino", phone()));
    const count = async () => (await house.desk.database.owner.query("select count(*)::int as n from guli.events")).rows[0].n;
    const before = await count();
    const { body } = await house.get(`/r/${code}?lang=ka`);
    expect(await count()).toBe(before);
    expect(gzipSync(body).length).toBeLessThan(50 * 1024);
  });

  test.each(["abc", "AAAA-AAAA-AAAA", "..%2f..%2fetc", "K7QF-9X2M-4TBZ".repeat(9)])("%s leads nowhere", async (code) => {
    expect((await house.get(`/r/${code}`)).statusCode).toBe(404);
  });

  test("a site that is none is refused, and nobody is led anywhere when referrals are off", async () => {
    const code = await house.codeOf(await house.meet("Nino", phone()));
    const { status, body } = await house.cast.lead.call("PATCH", "/referrals/settings", { site: "javascript:alert(1)" });
    expect([status, body.code]).toEqual([422, "referral.site"]);
    await house.cast.lead.call("PATCH", "/referrals/settings", { on: false });
    expect((await house.get(`/r/${code}`)).statusCode).toBe(404);
    expect((await house.cast.agent.call("POST", "/referrals", { typed: code, customerId: await house.meet("F", phone()) })).body.code).toBe("referral.off");
    await house.cast.lead.call("PATCH", "/referrals/settings", { on: true });
  });
});
