import { afterAll, beforeAll, expect, test } from "vitest";
import { surveyHouse, type SurveyHouse } from "../../../test/survey-house.ts";
import { newId } from "../../core/ids.ts";
import { linkToken } from "../../core/links.ts";

let house: SurveyHouse;
beforeAll(async () => {
  house = await surveyHouse();
});
afterAll(() => house?.close());

test("a customer is asked once, in their language, after the matter was solved; one tap in the letter and one on the page is an answer", async () => {
  const { conversationId, link } = await house.asked("ნინო <nino@example.com>", "გამარჯობა, როდის მოვა ჩემი შეკვეთილი წიგნი?");
  const invitation = (await house.opened(conversationId)).messages.findLast((one: { kind: string }) => one.kind === "reply");
  expect(invitation).toMatchObject({ automatic: true, personId: null, extras: [{ kind: "quick-replies", options: ["5", "4", "3", "2", "1"] }] });
  expect(invitation.text).toContain("რამდენად კმაყოფილი ხართ");
  expect(invitation.text).toContain(`${link}?a=4`);
  expect((await house.opened(conversationId)).conversation.state).toBe("resolved");

  const page = await house.get(`${link}?a=4`);
  expect(page.statusCode).toBe(200);
  expect(page.headers["cache-control"]).toBe("no-store");
  expect(page.body).toContain('lang="ka"');
  expect(page.body).toMatch(/value="4" checked/);
  expect((await house.about(conversationId)).surveys[0].answeredAt).toBeNull();

  const sent = await house.press(link, { satisfaction: "4", expectation: "more", words: "Very kind!" }, "?a=4");
  expect(sent.statusCode).toBe(303);
  expect((await house.get(sent.headers.location!)).body).toContain("გმადლობთ!");
  const [survey] = (await house.about(conversationId)).surveys;
  expect(survey).toMatchObject({ changes: 0, answer: { satisfaction: 4, expectation: "more", ease: null, recommend: null, words: "Very kind!" } });
  const { conversation, messages } = await house.opened(conversationId);
  expect(conversation.state).toBe("resolved");
  expect(messages.at(-1).activity).toMatchObject({ code: "survey-answered", params: { satisfaction: "4", expectation: "more" } });
  const { rows } = (await house.cast.agent.call("GET", "/survey-answers?mood=high")).body;
  expect(rows[0]).toMatchObject({ conversationId, satisfaction: 4, kind: "email", customer: { name: "ნინო" } });
});

test("a colleague who is signed in answers for nobody", async () => {
  const { conversationId, link } = await house.asked("lia@example.com");
  const { cookie } = house.cast.agent;
  const page = await house.app.inject({ method: "GET", url: link, headers: { cookie } });
  expect(page.body).toContain('<fieldset class="watched" disabled>');
  const payload = new URLSearchParams({ mark: house.markIn(page.body), do: "send", satisfaction: "1" }).toString();
  const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
  expect((await house.app.inject({ method: "POST", url: link, payload, headers })).statusCode).toBe(403);
  expect((await house.about(conversationId)).surveys[0].answeredAt).toBeNull();
});

test("who only opens links answers nothing: no GET, no HEAD, no form that was not read", async () => {
  const { conversationId, link } = await house.asked("scanned@example.com");
  for (const value of ["1", "2", "3", "4", "5"]) {
    expect((await house.get(`${link}?a=${value}`)).statusCode).toBe(200);
    expect((await house.get(`${link}?a=${value}`, "HEAD")).statusCode).toBe(200);
  }
  const form = (fields: Record<string, string>) => house.send(link, fields);
  const mark = house.markIn((await house.get(link)).body);
  expect((await form({ do: "send", satisfaction: "1" })).statusCode).toBe(422);
  expect((await form({ do: "send", satisfaction: "1", mark })).statusCode).toBe(422);
  house.clock.move(5);
  expect((await form({ do: "send", satisfaction: "1", mark, website: "http://spam.test" })).statusCode).toBe(422);
  expect((await form({ do: "send", satisfaction: "1", mark: mark.replace(/^\d+/, (at) => String(Number(at) - 1000)) })).statusCode).toBe(422);
  expect((await form({ do: "stop" })).statusCode).toBe(422);
  const json = await house.app.inject({ method: "POST", url: link, payload: { do: "send", satisfaction: "1", mark } });
  expect(json.statusCode).toBeGreaterThanOrEqual(400);
  expect(await house.about(conversationId)).toMatchObject({ stopped: false, surveys: [{ answeredAt: null, answer: null }] });
  expect((await form({ do: "send", satisfaction: "1", mark })).statusCode).toBe(303);
  expect((await house.about(conversationId)).surveys[0].answer).toMatchObject({ satisfaction: 1 });
});

test("a link cannot be guessed, opens nothing of another's, and a mark of one page is none of another's", async () => {
  const [one, other] = [await house.asked("one@example.com"), await house.asked("other@example.com")];
  const elsewhere = linkToken(house.desk.vault, "survey", { workspaceId: newId(), id: one.id });
  const steps = linkToken(house.desk.vault, "steps", { workspaceId: house.workspaceId, id: one.id });
  const strange = [elsewhere, steps, one.link.slice(8, -1) + (one.link.endsWith("A") ? "B" : "A"), "x", "a".repeat(64)];
  const never = await house.get(`/survey/${linkToken(house.desk.vault, "survey", { workspaceId: house.workspaceId, id: newId() })}`);
  for (const token of strange) {
    const answer = await house.get(`/survey/${token}`);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toBe(never.body);
  }
  const mark = house.markIn((await house.get(one.link)).body);
  house.clock.move(5);
  const fields = { mark, do: "send", satisfaction: "1" };
  expect((await house.send(other.link, fields)).statusCode).toBe(422);
  expect((await house.about(other.conversationId)).surveys[0].answeredAt).toBeNull();
});

test("pressed twice it is one answer; changed it is the newer for a week, and then closed", async () => {
  const { conversationId, link } = await house.asked("changing@example.com");
  const mark = house.markIn((await house.get(link)).body);
  house.clock.move(5);
  const fields = { mark, do: "send", satisfaction: "2" };
  const both = await Promise.all([1, 2].map(() => house.send(link, fields)));
  expect(both.map((one) => one.statusCode)).toEqual([303, 303]);
  expect((await house.about(conversationId)).surveys[0]).toMatchObject({ changes: 0, answer: { satisfaction: 2 } });
  house.minutes(6 * 1440);
  await house.press(link, { satisfaction: "5" });
  expect((await house.about(conversationId)).surveys[0]).toMatchObject({ changes: 1, answer: { satisfaction: 5 } });
  house.minutes(2 * 1440);
  const closed = await house.get(link);
  expect(closed.body).not.toContain('name="satisfaction"');
  expect((await house.press(link, { satisfaction: "1" })).headers.location).toContain("said=closed");
  expect((await house.about(conversationId)).surveys[0].answer).toMatchObject({ satisfaction: 5 });
});
