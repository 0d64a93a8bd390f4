import { beforeAll, describe, expect, test } from "vitest";
import { loyalHouse, type LoyalHouse } from "../../../../test/loyal-house.ts";
import { newId } from "../../../core/ids.ts";
import { editIncoming } from "../../conversations/index.ts";
import { mentionsProjection } from "./hearing.ts";

let house: LoyalHouse;
let systemId: string;
let first: string;

async function write(from: string, text: string): Promise<{ conversationId: string; customerId: string; externalId: string }> {
  const externalId = newId();
  const { status, body } = await house.cast.owner.call("POST", `/channels/${systemId}/messages`, { id: externalId, from: { id: from, name: from }, text });
  if (status !== 200) throw new Error(JSON.stringify(body));
  await house.running.idle();
  const { rows } = await house.desk.database.owner.query('select customer_id as "customerId" from guli.conversations where id = $1', [body.conversationId]);
  return { conversationId: body.conversationId, customerId: rows[0].customerId, externalId };
}
const named = async () =>
  (await house.cast.lead.call("GET", "/competitors")).body.rows.map(({ name, namedIn }: { name: string; namedIn: number }) => [name, namedIn]);

beforeAll(async () => {
  house = await loyalHouse();
  const { body } = await house.cast.owner.call("POST", "/channels/messaging", { kind: "api", name: "The shop", settings: {}, secrets: {} });
  systemId = body.id;
  await write("gio", "გლოვოში ნახევარი ღირს");
  first = await house.competitor("Glovo", ["გლოვო"]);
});

describe("competitors", () => {
  test("what was written before is read for a name that is new on the list", () => house.until(async () => (await named())[0][1] === 1));

  test("are named once on the list, in whatever letters", async () => {
    const again = await house.cast.lead.call("POST", "/competitors", { name: "გლოვო" });
    expect(again.body.code).toBe("competitor.name-taken");
    expect((await house.cast.agent.call("POST", "/competitors", { name: "Wolt" })).status).toBe(403);
    expect((await house.cast.lead.call("PATCH", `/competitors/${newId()}`, { name: "Wolt" })).body.code).toBe("competitor.not-found");
  });

  test("whom customers name far more often than usual are suggested, until somebody has looked", async () => {
    const suggested = async () => (await house.cast.lead.call("GET", "/competitor-suggestions")).body.rows;
    expect(await suggested()).toEqual([]);
    for (const who of ["nino", "ana", "levan"]) await write(who, "Glovo-ში უფრო იაფია");
    await write("ana", "გლოვო სჯობს");
    expect(await suggested()).toMatchObject([{ competitorId: first, competitor: "Glovo", conversations: 4, usual: 0 }]);
    await house.cast.lead.call("POST", `/competitors/${first}/quiet`);
    expect(await suggested()).toEqual([]);
    expect(await named()).toEqual([["Glovo", 4]]);
    const digest = () => house.desk.read(house.workspaceId, mentionsProjection.digest);
    const before = await digest();
    await mentionsProjection.rebuild(house.desk, house.workspaceId);
    expect(await digest()).toEqual(before);
    expect(before.rows).toBe(5);
  });
});

describe("events", () => {
  test("that end before they begin, or of nobody we know, are refused, and nothing is kept of them", async () => {
    const about = {
      competitorId: first,
      kind: "price",
      beganOn: "2026-11-01",
      endedOn: "2026-10-01",
      place: null,
      towards: { to: "everybody" },
      source: "",
      note: "",
    };
    expect((await house.cast.lead.call("POST", "/competitor-events", about)).body.fields).toHaveProperty("endedOn");
    expect((await house.cast.lead.call("POST", "/competitor-events", { ...about, endedOn: null, competitorId: newId() })).body.code).toBe(
      "competitor.not-found",
    );
    for (const beganOn of ["2026-02-30", "9999-12-31", "0001-01-01"])
      expect((await house.cast.lead.call("POST", "/competitor-events", { ...about, beganOn })).status).toBe(422);
    expect((await house.cast.lead.call("GET", "/competitor-events")).body.rows).toEqual([]);
  });

  test("reached who named the competitor in those days; of others nobody knows, and they are not counted as either", async () => {
    const one = await write("tamar", "Glovo gave me half the price");
    const other = await write("davit", "Where is my order?");
    const event = await house.event(first, house.dayBefore(3));
    const exposure = async ({ customerId }: { customerId: string }) => (await house.standing(customerId)).exposures[0];
    expect(await exposure(one)).toMatchObject({ eventId: event, exposed: true, because: "named" });
    expect(await exposure(other)).toMatchObject({ exposed: null, because: "unknown" });
    for (const { customerId } of [one, other]) for (const ago of [300, 100]) await house.buy(customerId, ago);
    await house.reckon();
    const [{ cost, countsFrom }] = (await house.cast.lead.call("GET", "/competitor-events")).body.rows;
    expect(countsFrom > house.dayBefore(0)).toBe(true);
    expect(cost).toMatchObject({ passed: false, exposed: 1, unknown: 1, notExposed: 0, result: null });
    const which = { channelId: systemId, externalId: one.externalId, contentHash: "" };
    await house.desk.transaction(house.workspaceId, (tx) => editIncoming(tx, which, { text: "I took that back", at: house.desk.clock.now() }));
    await house.until(async () => {
      const [event] = (await house.cast.lead.call("GET", "/competitor-events")).body.rows;
      return event.cost?.exposed === 0 && event.cost.unknown === 2;
    }, "the cost to follow what was taken back");
  });

  test("that are taken out count no more, with their competitor or alone", async () => {
    const [{ id }] = (await house.cast.lead.call("GET", "/competitor-events")).body.rows;
    expect((await house.cast.lead.call("DELETE", `/competitor-events/${id}`)).status).toBe(200);
    expect((await house.cast.lead.call("DELETE", `/competitor-events/${id}`)).body.code).toBe("competitor-event.not-found");
    const again = await house.event(first, house.dayBefore(3));
    await house.cast.lead.call("DELETE", `/competitors/${first}`);
    const { rows } = (await house.cast.lead.call("GET", "/competitor-events")).body;
    expect(rows.map(({ id: its }: { id: string }) => its)).not.toContain(again);
  });
});
