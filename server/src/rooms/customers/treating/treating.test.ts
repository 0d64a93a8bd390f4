import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../../test/desk.ts";

let it: TestDesk;
let id: string;
beforeAll(async () => {
  it = await testDesk();
});
afterAll(() => it.close());
beforeEach(async () => {
  id = (await it.cast.agent.call("POST", "/customers", { name: "Nana Kiknadze" })).body.id;
});

const agent = (...call: Parameters<TestDesk["cast"]["agent"]["call"]>) => it.cast.agent.call(...call);
const treatment = async () => (await agent("GET", `/customers/${id}/treatment`)).body;

test("nothing is known of who is new, and nothing is said of them", async () => {
  expect(await treatment()).toEqual({ preferredChannel: null, preferredHours: null, isTheirHour: null, points: [], compliments: [] });
});

test("channel and hours are kept, changed one by one and forgotten", async () => {
  const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "23:59" };
  await agent("PATCH", `/customers/${id}/treatment`, { preferredChannel: "telegram" });
  const { body } = await agent("PATCH", `/customers/${id}/treatment`, { preferredHours: hours });
  expect(body).toMatchObject({ preferredChannel: "telegram", preferredHours: hours });
  await agent("PATCH", `/customers/${id}/treatment`, { preferredChannel: null });
  expect(await treatment()).toMatchObject({ preferredChannel: null, preferredHours: hours });
});

test("likes, terms and days are noted and taken away; a light agent looks only", async () => {
  const points = [
    { kind: "likes", text: "Short answers" },
    { kind: "dislikes", text: "Calls" },
    { kind: "term", term: "discount", text: "For the double charge", basisPoints: 1000, until: "2030-01-01" },
    { kind: "term", term: "agent", text: "Ada looks after her", personId: it.cast.agent.id },
    { kind: "date", text: "Birthday", day: "1985-03-08" },
  ];
  for (const point of points) expect((await agent("POST", `/customers/${id}/points`, point)).status).toBe(200);
  const kept = await treatment();
  expect(kept.points).toMatchObject(points);
  expect(kept.points[2].grantedBy).toBe(it.cast.agent.id);
  const { body } = await agent("DELETE", `/customers/${id}/points/${kept.points[0].id}`);
  expect(body.points).toHaveLength(4);
  expect((await it.cast.light.call("GET", `/customers/${id}/treatment`)).status).toBe(200);
  expect((await it.cast.light.call("POST", `/customers/${id}/points`, points[0])).status).toBe(403);
});

describe("bad input", () => {
  test.each([
    [{ kind: "term", term: "discount", text: "x", basisPoints: -1 }, "basisPoints"],
    [{ kind: "term", term: "discount", text: "x", basisPoints: 10_001 }, "basisPoints"],
    [{ kind: "term", term: "agent", text: "x" }, "personId"],
    [{ kind: "date", text: "x", day: "2026-02-30" }, "day"],
    [{ kind: "likes", text: "  " }, "text"],
    [{ kind: "hates", text: "x" }, "kind"],
  ])("%j is refused at %s", async (point, field) => {
    const { status, body } = await agent("POST", `/customers/${id}/points`, point);
    expect(status).toBe(422);
    expect(Object.keys(body.fields)).toContain(field);
  });

  test("hours that end before they begin are refused", async () => {
    const { status, body } = await agent("PATCH", `/customers/${id}/treatment`, { preferredHours: { days: [1], from: "18:00", to: "09:00" } });
    expect([status, Object.keys(body.fields)]).toEqual([422, ["preferredHours.to"]]);
  });

  test("nobody promises a colleague who is not there, and nobody remembers a hundred points", async () => {
    const stranger = { kind: "term", term: "agent", text: "x", personId: "01900000-0000-7000-8000-000000000000" };
    expect((await agent("POST", `/customers/${id}/points`, stranger)).body.code).toBe("person.not-found");
    for (let nth = 0; nth < 60; nth++) await agent("POST", `/customers/${id}/points`, { kind: "likes", text: `Number ${nth}` });
    expect((await agent("POST", `/customers/${id}/points`, { kind: "likes", text: "One more" })).body.code).toBe("customer.points-full");
  });
});

test("points of both are those of the one they turn out to be", async () => {
  const other = (await agent("POST", "/customers", { name: "N. Kiknadze" })).body.id;
  await agent("POST", `/customers/${id}/points`, { kind: "likes", text: "Tea" });
  await agent("POST", `/customers/${other}/points`, { kind: "dislikes", text: "Calls" });
  await agent("POST", `/customers/${id}/joins`, { otherId: other });
  expect((await treatment()).points.map(({ text }: { text: string }) => text).toSorted()).toEqual(["Calls", "Tea"]);
});

test("a saved reply is filled with how this person is treated", async () => {
  const { body: saved } = await it.cast.lead.call("POST", "/saved-replies", {
    title: "Discount",
    shortcut: "discount",
    body: "{{customer.salutation}}, your discount is {{customer.discount}}, {{customer.agent}} sees to it. {{customer.likes}}",
    teamId: null,
  });
  await agent("POST", `/customers/${id}/points`, { kind: "term", term: "discount", text: "x", basisPoints: 500 });
  await agent("POST", `/customers/${id}/points`, { kind: "term", term: "agent", text: "x", personId: it.cast.agent.id });
  const visit = await agent("POST", "/logged-contacts", { way: "visit", whom: { customerId: id }, what: "Asked for the price" });
  const used = await agent("POST", `/saved-replies/${saved.id}/uses`, { conversationId: visit.body.conversation.id });
  expect(used.body.body).toBe("Nana Kiknadze, your discount is 5 %, Ada Lovelace sees to it. {{customer.likes}}");
});
