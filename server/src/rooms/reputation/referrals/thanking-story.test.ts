import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkToken } from "../../../core/links.ts";
import { until } from "../../../../test/desk.ts";
import { referralHouse, type ReferralHouse } from "../../../../test/referral-house.ts";
import { fitsProjection, reckonFitsTask } from "../../loyalty/index.ts";

let house: ReferralHouse;
beforeAll(async () => {
  house = await referralHouse();
});
afterAll(() => house.close());

let nth = 0;
const phone = () => ({ kind: "phone", address: `+99555800${String(++nth).padStart(4, "0")}` });
const friends = async (...names: string[]) => Promise.all(names.map((name) => house.meet(name, phone())));
const rows = async (customerId: string) => (await house.cast.agent.call("GET", `/referrals?customerId=${customerId}`)).body.rows;
const reward = { money: { amount: 1500, currency: "GEL" }, days: 30, source: "made" };
const settings = (who: "owner" | "lead", body: object) => house.cast[who].call("PATCH", "/referrals/settings", body);

describe("a thank-you", () => {
  test("is for owners to set, and for friends who come since then", async () => {
    const [nino, early] = await friends("Nino", "Early");
    await house.name(await house.codeOf(nino!), early!);
    house.days(1);
    expect((await settings("lead", { reward })).body.code).toBe("session.not-allowed");
    expect((await settings("owner", { reward: { ...reward, money: { amount: 1500, currency: "XQQ" } } })).body.code).toBe("money.unknown-currency");
    expect((await settings("owner", { reward: { ...reward, money: { amount: 0, currency: "GEL" } } })).body.code).toBe("request.invalid");
    expect((await settings("owner", { reward })).body.reward).toMatchObject(reward);
    // A lead may change all else around it.
    expect((await settings("lead", { reward, newWithinDays: 40 })).status).toBe(200);
    await house.buy(early!);
    expect(await rows(nino!)).toMatchObject([{ friend: { id: early }, bought: { orders: 1 }, thanked: null }]);
  });

  test("is a voucher, once, when the friend has bought; the customer finds it on their page, the till redeems it", async () => {
    const [nino, friend] = await friends("Nino", "Friend");
    await house.name(await house.codeOf(nino!), friend!);
    expect((await rows(nino!))[0].thanked).toBeNull();
    await house.buy(friend!, { total: 4000 });
    await house.buy(friend!, { total: 2000 });
    const [{ thanked }] = await rows(nino!);
    expect(thanked).toMatchObject({ money: reward.money });
    const { body } = await house.cast.lead.call("GET", `/vouchers?code=${encodeURIComponent(thanked.code)}`);
    expect(body.rows).toMatchObject([{ customerId: nino, state: "given", source: "made", money: reward.money }]);
    const all = await house.desk.database.owner.query("select from guli.referral_thanks where workspace_id = $1 and customer_id = $2", [
      house.workspaceId,
      nino,
    ]);
    expect(all.rowCount).toBe(1);
    const page = `/refer/${linkToken(house.desk.vault, "referral", { workspaceId: house.workspaceId, id: nino! })}?lang=en`;
    const shown = (await house.get(page)).body;
    expect(shown).toContain("Your vouchers");
    expect(shown).toContain(thanked.code);
    expect((await house.cast.lead.call("POST", "/voucher-redemptions", { code: thanked.code, key: "till-1" })).status).toBe(200);
    expect((await house.get(page)).body).not.toContain(thanked.code);
  });

  test("is not for what came back whole, and not where no brought code is left, until there is one", async () => {
    const [nino, back, list] = await friends("Nino", "Back", "List");
    const code = await house.codeOf(nino!);
    await house.name(code, back!);
    await house.buy(back!, { total: 3000, returned: 3000 });
    expect((await rows(nino!))[0].thanked).toBeNull();
    await settings("owner", { reward: { ...reward, money: { amount: 700, currency: "GEL" }, source: "list" } });
    await house.name(code, list!);
    await house.buy(list!);
    expect((await rows(nino!)).map(({ thanked }: { thanked: unknown }) => thanked)).toEqual([null, null]);
    const brought = await house.cast.owner.call("POST", "/voucher-imports", { codes: ["TILL-77"], money: { amount: 700, currency: "GEL" }, expiresAt: null });
    expect(brought.status).toBe(200);
    await house.buy(list!);
    expect((await rows(nino!)).find(({ friend }: { friend: { id: string } }) => friend.id === list).thanked).toMatchObject({ code: "TILL-77" });
  });
});

describe("a referral that is taken back", () => {
  type Told = { thanked: { code: string; state: string } };
  const decide = async (id: string, counts: boolean): Promise<Told> => {
    const { status, body } = await house.cast.lead.call("PATCH", `/referrals/${id}`, { counts, why: counts ? "No colleague after all" : "A colleague" });
    expect(status).toBe(200);
    return body;
  };
  const thankedFor = async (name: string) => {
    await settings("owner", { reward });
    const [nino, friend] = await friends("Nino", name);
    const { id } = await house.name(await house.codeOf(nino!), friend!);
    await house.buy(friend!);
    const [{ thanked }] = await rows(nino!);
    return { id, nino: nino!, friend: friend!, code: thanked.code as string };
  };
  const redeem = (code: string) => house.cast.lead.call("POST", "/voucher-redemptions", { code, key: `till ${code}` });
  const ended = async (customerId: string) =>
    (
      await house.desk.database.owner.query(
        "select actor, payload from guli.events where workspace_id = $1 and name = 'voucher.cancelled' and payload ->> 'customerId' = $2",
        [house.workspaceId, customerId],
      )
    ).rows;

  test("takes along a voucher that nobody has redeemed: it is void at the till, gone from their page, and told in history with why and by whom", async () => {
    const { id, nino, code } = await thankedFor("Colleague");
    expect((await decide(id, false)).thanked).toMatchObject({ code, state: "cancelled" });
    expect((await redeem(code)).body.code).toBe("voucher.cancelled");
    const page = `/refer/${linkToken(house.desk.vault, "referral", { workspaceId: house.workspaceId, id: nino })}?lang=en`;
    expect((await house.get(page)).body).not.toContain(code);
    expect(await ended(nino)).toMatchObject([{ actor: { person: house.cast.lead.id }, payload: { because: "referral" } }]);
  });

  test("leaves one that was redeemed, and says so", async () => {
    const { id, nino, code } = await thankedFor("Quick");
    expect((await redeem(code)).status).toBe(200);
    expect((await decide(id, false)).thanked).toMatchObject({ code, state: "redeemed" });
    expect((await decide(id, true)).thanked).toMatchObject({ code, state: "redeemed" });
    expect(await ended(nino)).toEqual([]);
  });

  test("counts after all: they are thanked anew, once; a friend who buys again changes nothing", async () => {
    const { id, nino, friend, code } = await thankedFor("Cleared");
    await decide(id, false);
    await house.buy(friend);
    expect((await rows(nino)).length).toBe(0);
    const { thanked } = await decide(id, true);
    expect(thanked.state).toBe("given");
    expect(thanked.code).not.toBe(code);
    await house.buy(friend);
    expect((await rows(nino))[0].thanked).toMatchObject(thanked);
    expect((await redeem(thanked.code)).status).toBe(200);
  });

  test("redeemed and taken back at the same moment it is one of both", async () => {
    const { id, nino, code } = await thankedFor("Both");
    const [till, told] = await Promise.all([redeem(code), decide(id, false)]);
    expect([told.thanked.state, (await ended(nino)).length]).toEqual(till.status === 200 ? ["redeemed", 0] : ["cancelled", 1]);
  });

  test("one that somebody cancelled is not given anew by another purchase", async () => {
    const { nino, friend, code } = await thankedFor("Cancelled");
    const { body } = await house.cast.lead.call("GET", `/vouchers?code=${encodeURIComponent(code)}`);
    expect((await house.cast.lead.call("POST", `/vouchers/${body.rows[0].id}/cancel`, {})).status).toBe(200);
    await house.buy(friend);
    expect((await rows(nino))[0].thanked).toMatchObject({ code, state: "cancelled" });
    expect(await ended(nino)).toMatchObject([{ payload: { because: "hand" } }]);
  });
});

describe("what brought a friend", () => {
  const via = async (id: string): Promise<string | undefined> =>
    (await house.desk.database.owner.query("select via from guli.customer_fits where workspace_id = $1 and customer_id = $2", [house.workspaceId, id])).rows[0]
      ?.via;
  const becomes = (id: string, what: string) => until(async () => (await via(id)) === what, `the source to be ${what}`);

  test("is the recommendation, also where their first order names another source or none; and not any more once it is taken back", async () => {
    const [nino, none, other, stranger] = await friends("Nino", "None", "Other", "Stranger");
    await house.buy(stranger!, { cameBy: "google" });
    await reckonFitsTask(house.desk, { workspaceId: house.workspaceId, what: "all" });
    const code = await house.codeOf(nino!);
    const { id } = await house.name(code, none!);
    await house.name(code, other!);
    await house.buy(none!);
    await house.buy(other!, { cameBy: "google" });
    await becomes(none!, "code");
    await becomes(other!, "code");
    await becomes(stranger!, "came:google");
    const before = await house.desk.read(house.workspaceId, fitsProjection.digest);
    await fitsProjection.rebuild(house.desk, house.workspaceId);
    expect(await house.desk.read(house.workspaceId, fitsProjection.digest)).toEqual(before);
    expect((await house.cast.lead.call("PATCH", `/referrals/${id}`, { counts: false, why: "A colleague" })).status).toBe(200);
    await becomes(none!, "nothing");
    await house.cast.lead.call("PATCH", `/referrals/${id}`, { counts: true, why: "No colleague" });
    await becomes(none!, "code");
  });

  test("is the recommendation also where the code came with a message of theirs before they bought", async () => {
    const nino = await house.meet("Nino", phone());
    const { customerId } = await house.write("luka", `The code is ${await house.codeOf(nino)}`);
    await house.buy(customerId);
    await becomes(customerId, "code");
  });

  test("follows who turns out to be the same, and who turns out not to be", async () => {
    const [nino, friend, other] = await friends("Nino", "Friend", "Other");
    await house.name(await house.codeOf(nino!), friend!);
    await house.buy(other!);
    await becomes(other!, "nothing");
    const { body } = await house.cast.lead.call("POST", `/customers/${other}/joins`, { otherId: friend });
    await becomes(other!, "code");
    expect((await house.cast.lead.call("DELETE", `/customer-joins/${body.join.id}`)).status).toBe(200);
    await becomes(other!, "nothing");
  });
});
