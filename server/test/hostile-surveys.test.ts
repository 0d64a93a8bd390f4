import { afterAll, beforeAll, expect, test } from "vitest";
import { surveyHouse, type SurveyHouse } from "./survey-house.ts";

/* What was tried against surveys and their pages, and fell; each stays mended. */

let house: SurveyHouse;
beforeAll(async () => {
  house = await surveyHouse();
});
afterAll(() => house.close());

const customerOf = async (conversationId: string): Promise<string> => (await house.opened(conversationId)).conversation.customer.id;

test("words that end in half a character where the thread shows their beginning are taken as they are", async () => {
  const { link, conversationId } = await house.asked("long@example.com");
  const words = `${"a".repeat(999)}😀${"b".repeat(998)}😀`;
  expect((await house.press(link, { satisfaction: "4", words })).statusCode).toBe(303);
  const [{ answer }] = (await house.about(conversationId)).surveys;
  expect(answer.words).toBe(words.slice(0, 1999));
});

test("whoever is blocked, and what was put aside, finds the page gone", async () => {
  const blocked = await house.asked("blocked@example.com");
  await house.cast.agent.call("PUT", `/customers/${await customerOf(blocked.conversationId)}/block`, { blocked: true });
  expect((await house.get(blocked.link)).statusCode).toBe(404);
  expect((await house.press(blocked.link, { satisfaction: "1", words: "You thieves!!! I am furious!" })).statusCode).toBe(404);
  expect((await house.opened(blocked.conversationId)).conversation.state).toBe("resolved");
});

test("nobody is asked at an hour at which they do not like to be reached", async () => {
  house.nextNoon();
  const conversationId = await house.mail("evening@example.com", "Where is my book?");
  await house.cast.agent.call("PATCH", `/customers/${await customerOf(conversationId)}/treatment`, {
    preferredHours: { days: [1, 2, 3, 4, 5, 6, 7], from: "18:00", to: "20:00" },
  });
  await house.solve(conversationId);
  house.minutes(61);
  const evening = /T14:00/;
  const due = async () => (await house.about(conversationId)).surveys[0]?.dueAt;
  await expect.poll(due, { timeout: 10_000 }).toMatch(evening);
  house.minutes(5 * 60);
  expect((await house.decided(conversationId)).sentAt).not.toBeNull();
});
