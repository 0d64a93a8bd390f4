import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../../test/desk.ts";
import { newId } from "../../core/ids.ts";
import { surveyHouse, type SurveyHouse } from "../../../test/survey-house.ts";

let house: SurveyHouse;
beforeAll(async () => {
  house = await surveyHouse();
});
afterAll(() => house?.close());

test("in a messenger one tap answers, and opens nothing again; anger does", async () => {
  const { conversationId } = await house.asked("dato", "Where is my tea?", house.write);
  const invitation = (await house.opened(conversationId)).messages.findLast((one: { kind: string }) => one.kind === "reply");
  expect(invitation.extras).toEqual([{ kind: "quick-replies", options: ["5", "4", "3", "2", "1"] }]);
  expect(await house.write("dato", "4 thanks, quick")).toBe(conversationId);
  const { conversation, messages } = await house.opened(conversationId);
  expect(conversation).toMatchObject({ state: "resolved", waitingSince: null });
  expect(messages.filter((one: { kind: string }) => one.kind === "incoming").at(-1).extras).toEqual([{ kind: "chosen", option: "4" }]);
  expect((await house.about(conversationId)).surveys[0].answer).toMatchObject({ satisfaction: 4, words: "thanks, quick" });

  const next = (await house.opened(conversationId)).messages.findLast((one: { kind: string }) => one.kind === "reply");
  expect(next).toMatchObject({ automatic: true, extras: [{ kind: "quick-replies", options: ["7", "6", "5", "4", "3", "2", "1"] }] });
  await house.write("dato", "6");
  expect((await house.about(conversationId)).surveys[0].answer).toMatchObject({ satisfaction: 4, ease: 6 });
  const said = (await house.opened(conversationId)).messages.filter((one: { automatic: boolean }) => one.automatic);
  expect(said.map(({ text }: { text: string }) => text).at(-1)).toBe("Thank you!");
  expect(said).toHaveLength(3);
  expect((await house.opened(conversationId)).conversation.state).toBe("resolved");

  await house.write("dato", "And when does the other box come?");
  expect((await house.opened(conversationId)).conversation.state).toBe("open");
});

test("a low answer tells the lead and who had it; angry words open the matter again", async () => {
  const { conversationId, link } = await house.asked("furious@example.com");
  await house.cast.agent.call("PATCH", `/conversations/${conversationId}`, { assigneeId: house.cast.agent.id });
  await house.press(link, { satisfaction: "1", words: "This is outrageous, you are thieves and liars, I want my money back NOW!" });
  await house.running.idle();
  expect((await house.opened(conversationId)).conversation.state).toBe("open");
  for (const one of [house.cast.agent, house.cast.lead]) {
    const notices = (await one.call("GET", "/notices")).body.rows;
    expect(notices.map(({ kind, conversationId: id }: { kind: string; conversationId: string }) => [kind, id])).toContainEqual(["survey-low", conversationId]);
  }
});

test("who is not asked, and why", async () => {
  const because = async (from: string, prepare: (conversationId: string) => Promise<unknown> = async () => undefined) => {
    house.nextNoon();
    const conversationId = await house.mail(from, "Where is my book?");
    await house.solve(conversationId);
    await prepare(conversationId);
    house.minutes(61);
    return (await house.decided(conversationId)).dropped;
  };
  const change = (body: object) => (conversationId: string) => house.cast.agent.call("PATCH", `/conversations/${conversationId}`, body);
  expect(await because("reopened@example.com", change({ state: "open" }))).toBe("reopened");
  expect(await because("spam@example.com", change({ spam: true }))).not.toBeNull();
  expect(await because("noreply@example.com")).toBe("robot");
  const blocked = async (id: string) =>
    house.cast.agent.call("PUT", `/customers/${(await house.opened(id)).conversation.customer.id}/block`, { blocked: true });
  expect(await because("blocked@example.com", blocked)).toBe("blocked");
  const stopped = async (id: string) =>
    house.cast.agent.call("PUT", `/customers/${(await house.opened(id)).conversation.customer.id}/survey-stop`, { stopped: true });
  expect(await because("stopped@example.com", stopped)).toBe("stopped");

  house.nextNoon();
  const unanswered = await house.mail("unanswered@example.com", "Hello?");
  await house.cast.agent.call("PATCH", `/conversations/${unanswered}`, { state: "resolved" });
  await house.running.idle();
  house.minutes(61);
  expect((await house.decided(unanswered)).dropped).toBe("unanswered");

  await house.asked("regular@example.com");
  expect(await because("regular@example.com")).toBe("quiet");
  house.minutes(31 * 1440);
  expect(await because("regular@example.com")).toBeNull();
});

test("resolved twice it is asked for the second time only, and heard twice it invites once", async () => {
  house.nextNoon();
  const conversationId = await house.mail("twice@example.com", "Where is my book?");
  await house.solve(conversationId);
  await house.cast.agent.call("PATCH", `/conversations/${conversationId}`, { state: "open" });
  house.minutes(5);
  await house.cast.agent.call("PATCH", `/conversations/${conversationId}`, { state: "resolved" });
  await house.running.idle();
  house.minutes(61);
  const surveys = await until(async () => {
    const all = (await house.about(conversationId)).surveys;
    return all.length === 2 && all.every((one: { dueAt: string | null }) => one.dueAt === null) && all;
  });
  expect(surveys.map(({ dropped }: { dropped: string | null }) => dropped)).toEqual([null, "reopened"]);
  expect((await house.opened(conversationId)).messages.filter((one: { automatic: boolean }) => one.automatic)).toHaveLength(1);
});

test("at night nobody is woken: it goes out in their morning", async () => {
  house.nextNoon();
  house.minutes(10 * 60);
  const conversationId = await house.mail("night@example.com", "Where is my book?");
  await house.solve(conversationId);
  house.minutes(61);
  const morning = await until(async () => {
    const [{ dueAt, sentAt }] = (await house.about(conversationId)).surveys;
    expect(sentAt).toBeNull();
    return dueAt !== null && new Date(dueAt).toISOString().endsWith("T05:00:00.000Z") && dueAt;
  }, "the morning");
  house.clock.move((Date.parse(morning) - Date.parse(house.clock.now())) / 1000 + 1);
  expect((await house.decided(conversationId)).sentAt).not.toBeNull();
});

test("no more questions, and again: a tap on the page", async () => {
  const { conversationId, link } = await house.asked("enough@example.com");
  expect((await house.press(link, { do: "stop" })).headers.location).toContain("said=stopped");
  expect(await house.about(conversationId)).toMatchObject({ stopped: true });
  expect((await house.press(link, { do: "resume" })).statusCode).toBe(303);
  expect(await house.about(conversationId)).toMatchObject({ stopped: false });
});

test("what they expect is read from their words, asked with one tap, and corrected by hand", async () => {
  const read = await house.mail("hoped@example.com", "You promised 3 days. Where is it?");
  expect((await house.about(read)).expectation).toMatchObject({
    how: "words",
    sure: "sure",
    what: "promised",
    words: "You promised 3 days.",
    by: expect.any(String),
  });
  const noted = (await house.cast.agent.call("PUT", `/conversations/${read}/expectation`, { what: "none" })).body;
  expect(noted.expectation).toMatchObject({ how: "person", what: "none", personId: house.cast.agent.id });

  const conversationId = await house.write("keti", "I want to change my order");
  expect((await house.about(conversationId)).expectation).toBeNull();
  expect((await house.cast.agent.call("POST", `/conversations/${conversationId}/expectation-question`, {})).status).toBe(200);
  expect((await house.cast.agent.call("POST", `/conversations/${conversationId}/expectation-question`, {})).body.code).toBe("survey.asked-already");
  house.minutes(1);
  await house.write("keti", "Today");
  expect((await house.about(conversationId)).expectation).toMatchObject({ how: "question", what: "solution", by: expect.any(String) });
});

test("what they expect is read from the next words, too, where the first say nothing, until somebody answers", async () => {
  const thread = await house.write("tamar", "Hello!");
  await house.write("tamar", "I ordered a cup.");
  expect((await house.about(thread)).expectation).toBeNull();
  await house.write("tamar", "I need it by Friday.");
  expect((await house.about(thread)).expectation).toMatchObject({ how: "words", what: "solution", words: "I need it by Friday." });
  await house.write("tamar", "You promised 3 days.");
  expect((await house.about(thread)).expectation).toMatchObject({ words: "I need it by Friday." });

  const answered = await house.write("levan", "Hello!");
  const { messages } = (await house.cast.agent.call("GET", `/conversations/${answered}`)).body;
  const seenMessageId = messages.findLast((one: { kind: string }) => one.kind === "incoming").id;
  const reply = await house.cast.agent.call("POST", `/conversations/${answered}/replies`, { body: "Good day, how can I help?", seenMessageId, key: newId() });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  house.minutes(1);
  await house.write("levan", "I need it by Friday.");
  expect((await house.about(answered)).expectation).toBeNull();
});

test("what was shipped is off; agents may not change it, and what is shown is what would be sent", async () => {
  expect((await house.cast.agent.call("PATCH", "/surveys/settings", { on: false })).status).toBe(403);
  const { body } = await house.cast.lead.call("POST", "/surveys/preview", { kind: "telegram", language: "ru", questions: ["satisfaction"] });
  expect(body).toMatchObject({ options: ["5", "4", "3", "2", "1"], text: expect.stringContaining("Tbilisi Books") });
});

test("two customers who become one are asked as one, and what one of them wants holds for both", async () => {
  const { owner } = house.cast;
  const [one, other] = [await house.asked("work@example.com"), await house.asked("home@example.com")];
  const customerOf = async ({ conversationId }: { conversationId: string }) => (await house.opened(conversationId)).conversation.customer.id;
  const [customerId, otherId] = [await customerOf(one), await customerOf(other)];
  await house.press(one.link, { satisfaction: "5" });
  await house.press(other.link, { do: "stop" });
  expect((await owner.call("POST", `/customers/${customerId}/joins`, { otherId })).status).toBe(200);
  await house.running.idle();
  expect(await house.about(one.conversationId)).toMatchObject({ stopped: true });
  expect(await house.about(other.conversationId)).toMatchObject({ stopped: true, before: [{ conversationId: one.conversationId, satisfaction: 5 }] });
});

test("where the desk has just spoken by itself the question waits for an hour", async () => {
  house.nextNoon();
  const conversationId = await house.write("lia", "I want to change my order");
  expect((await house.cast.agent.call("POST", `/conversations/${conversationId}/expectation-question`, {})).status).toBe(200);
  await house.solve(conversationId);
  house.minutes(15);
  const first = (await house.about(conversationId)).surveys[0].dueAt;
  const later = await until(async () => {
    const { dueAt } = (await house.about(conversationId)).surveys[0];
    return dueAt !== null && dueAt !== first && dueAt;
  }, "the hour");
  house.minutes((Date.parse(later) - Date.parse(house.clock.now())) / 60_000 + 1);
  expect((await house.decided(conversationId)).sentAt).not.toBeNull();
});

test("a letter that answers with a number is the answer, too", async () => {
  const { conversationId } = await house.asked("letters@example.com");
  const invitation = await until(
    () => house.post.captured.findLast(({ to, mail }) => to.includes("letters@example.com") && mail.text.includes("/survey/")),
    "the letter",
  );
  await house.mail("letters@example.com", "3\n\nBest wishes", `References: <${invitation.mail.messageId?.replace(/[<>]/g, "")}>`);
  expect((await house.opened(conversationId)).conversation.state).toBe("resolved");
  expect((await house.about(conversationId)).surveys[0].answer).toMatchObject({ satisfaction: 3 });
});
