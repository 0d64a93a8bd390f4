import { afterAll, beforeAll, expect, test } from "vitest";
import { surveyHouse, type SurveyHouse } from "../../../test/survey-house.ts";

let house: SurveyHouse;
beforeAll(async () => {
  house = await surveyHouse();
  const api = { on: true, delayMinutes: 10, questions: ["expectation", "satisfaction"] };
  await house.cast.lead.call("PATCH", "/surveys/settings", { quietDays: 0, ways: { api } });
});
afterAll(() => house?.close());

const DAY = 1440;
const report = async () => (await house.cast.lead.call("GET", "/reports/surveys?from=2024-03-01&to=2024-12-31")).body;
const met = async (from: string) => {
  const asked = await house.asked(from, "Where is my tea?", house.write);
  expect((await house.press(asked.link, { expectation: "more", satisfaction: "5" })).statusCode).toBe(303);
  return asked.conversationId;
};

test("who came back is who began a new matter themselves within ninety days, and not in anger", async () => {
  const first = { returns: await met("returns"), again: await met("writes again"), angry: await met("is angry"), late: await met("is late") };
  await house.write("writes again", "Thank you once more");
  house.minutes(20 * DAY);
  expect(await house.write("returns", "Do you have green tea, too?")).not.toBe(first.returns);
  expect(await house.write("is angry", "This is outrageous! You are thieves, I want my money back, I will never buy here again!!!")).not.toBe(first.angry);
  // Their ninety days are not over.
  expect((await report()).returns.groups).toMatchObject([{ n: 0 }, { n: 0 }, { expectation: "more", n: 0, returned: 0, share: null }]);

  house.minutes(85 * DAY);
  await house.write("is late", "Do you have black tea, too?");
  await met("answers now");
  const { all, channels, segments, returns } = await report();
  expect(all).toMatchObject({ sent: 5, answered: 5, response: { value: 1, n: 5 }, satisfaction: { value: 5, n: 5 }, expectation: { less: 0, as: 0, more: 5 } });
  expect(channels).toMatchObject([{ kind: "api", sent: 5 }]);
  expect(segments).toMatchObject([{ segment: "first-time", sent: 5 }]);
  expect(returns).toMatchObject({ days: 90, closing: null, exceeding: null });
  expect(returns.groups[2]).toMatchObject({ expectation: "more", n: 4, returned: 1, share: { value: 0.25, n: 4 } });
});

test("segments are of an attribute that somebody chose, too", async () => {
  const { rows } = (await house.cast.agent.call("GET", "/customers?limit=100")).body;
  const [gold] = rows;
  expect((await house.cast.lead.call("POST", "/customer-attributes", { key: "club", label: "Club", type: "text" })).status).toBe(200);
  const changed = await house.cast.agent.call("PATCH", `/customers/${gold.id}`, { attributes: { club: "gold" } });
  expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  const { body } = await house.cast.lead.call("GET", "/reports/surveys?from=2024-03-01&to=2024-12-31&attribute=club");
  expect(body.attribute).toMatchObject([
    { value: null, sent: 4 },
    { value: "gold", sent: 1 },
  ]);
  // Nobody's orders are known here: nothing is said of who is loyal.
  expect(body.standings).toEqual([]);
  expect((await report()).attribute).toBeNull();
});

test("only leads see it", async () => {
  expect((await house.cast.agent.call("GET", "/reports/surveys?from=2024-03-01&to=2024-12-31")).status).toBe(403);
});
