import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAnew } from "../../cli/rebuild.ts";
import { until } from "../../../test/desk.ts";
import { recoveryStage, SORRY, type RecoveryStage } from "../../../test/recovery-stage.ts";
import { recoveryProjection } from "./index.ts";

/* Tbilisi Books charged Mr Brandt twice. Ada makes it good; Davit leads. */

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

const two = [
  { title: "The money back to the card today", words: "It takes the bank up to three days." },
  { title: "A credit for the next order", words: "" },
];

describe("the double charge", () => {
  test("angry, recovered, returns", async () => {
    const { ada, done } = stage;
    const { id, say } = await stage.someoneWrites("Hello, I see two charges on my card for one order. Could you look, please?");
    expect((await stage.recoveriesIn(id)).open).toBeNull();
    await say("This is outrageous!!! You STOLE my money and nobody answers! I am furious, you are thieves!");
    const { open } = await stage.recoveriesIn(id);
    expect(open).toMatchObject({
      stage: "own",
      waitsFor: "us",
      because: ["anger"],
      severity: 3,
      severityStated: false,
      cause: "unknown",
      again: false,
      round: 1,
    });
    expect(open.causes[0].detail).toEqual({ from: "calm" });

    await done(ada, "PATCH", `/recoveries/${open.id}`, {
      failure: "extra-charge",
      cause: "ours",
      lost: { money: { amount: 4990, currency: "GEL" }, words: "paid twice" },
    });
    await done(ada, "PUT", `/recoveries/${open.id}/owner`, { personId: ada.id });
    const planned = await done(ada, "POST", `/recoveries/${open.id}/fix`, { title: "Refund the second charge", dueAt: stage.later(5) });
    expect(planned).toMatchObject({ stage: "fix", dueAt: stage.later(5), fix: { doneAt: null, waitsFor: "us" }, proposal: null });
    const { rows } = (await ada.call("GET", `/conversations/${id}/steps`)).body;
    expect(rows.map(({ step }: any) => step ?? rows[0])).toHaveLength(1);
    await done(ada, "POST", `/steps/${planned.fix.stepId}/done`, {});
    await stage.idle();
    const messageId = await stage.answer(id, SORRY);
    const after = (await stage.recoveriesIn(id)).open;
    expect(after).toMatchObject({ stage: "options", apology: { wanted: "owning", said: { form: "owning", enough: true, messageId } } });
    expect(after.proposal).toContainEqual({ kind: "refund", money: { amount: 4990, currency: "GEL" } });
    expect(after.proposal.map(({ kind }: any) => kind)).toEqual(["word", "refund", "voucher"]);

    await done(ada, "POST", `/recoveries/${open.id}/skips`, { stage: "options", why: "The money is back" });
    const given = await done(ada, "POST", `/recoveries/${open.id}/amends`, {
      kind: "voucher",
      money: { amount: 3000, currency: "GEL" },
      words: "For the fright.",
    });
    expect(given).toMatchObject({ stage: "follow-up", given: { amount: 3000, currency: "GEL" }, waitsFor: "us" });
    expect(given.amends[0]).toMatchObject({ state: "given", voucher: { code: expect.stringMatching(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/) } });

    stage.pass(4 * 24 * 60);
    const asked = await until(async () => (await stage.said(id)).find((one) => one.text.includes("/options/")), "the question whether it is good");
    expect(asked.text).toMatch(/is it really good now\? One tap is enough: https?:\/\/.+\/options\/[\w-]{64}$/);
    await stage.idle();
    expect((await stage.recoveriesIn(id)).open).toMatchObject({ stage: "follow-up", waitsFor: "customer", dueAt: null });
    const url = /https?:\S+/.exec(asked.text)![0];
    expect((await stage.post(url, { do: "good", words: "Thank you!" })).html).toContain("We are glad that it is good again.");
    const { open: none, rows: all } = await stage.recoveriesIn(id);
    expect(none).toBeNull();
    expect(all[0]).toMatchObject({ stage: "closed", outcome: "good" });
    const whole = (await ada.call("GET", `/recoveries/${open.id}`)).body;
    expect(whole.lines.map(({ code }: any) => code)).toEqual([
      "opened",
      "described",
      "owned",
      "fix-planned",
      "fix-done",
      "apologised",
      "options-skipped",
      "amends-given",
      "follow-up-asked",
      "good",
    ]);
    expect(whole.lines.at(-1)).toMatchObject({ by: "customer", params: { words: "Thank you!" } });

    // Back ten days later with another matter: not the first time any more, should it fail again.
    stage.pass(10 * 24 * 60);
    await say("Hello! Do you have the new Akunin?");
    expect((await stage.opened(id)).again).toBe(true);
  });
});

describe("the customer who proposes their own option", () => {
  test("chooses on a page, changes their mind until we act, and then reads what we act on", async () => {
    const { ada, done } = stage;
    const { id } = await stage.someoneWrites("Мой заказ пришёл разбитым. Очень расстроена.", { language: "ru", name: "Анна" });
    const { id: recoveryId } = await stage.opened(id, { failure: "defective-product" });
    await done(ada, "PUT", `/recoveries/${recoveryId}/owner`, { personId: ada.id });
    const { offer, waitsFor } = await done(ada, "POST", `/recoveries/${recoveryId}/options`, { options: two, send: true });
    expect(waitsFor).toBe("customer");
    expect((await stage.said(id))[0].text).toBe(`Мы хотим всё исправить так, как удобнее вам. Пожалуйста, выберите вариант или предложите свой: ${offer.url}`);

    const page = await stage.look(offer.url);
    expect(page).toMatchObject({ status: 200, headers: { "cache-control": "no-store", "referrer-policy": "same-origin" } });
    expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(page.html).toContain('<html lang="ru">');
    expect(page.html).not.toContain("Анна");
    expect((await stage.look(`${offer.url}?lang=ka`)).html).toContain("როგორ გამოვასწოროთ?");
    expect((await stage.post(offer.url, { choice: "1" })).html).toContain("Спасибо, мы получили ваш выбор.");
    expect((await stage.post(offer.url, { choice: "own", words: "" })).status).toBe(422);
    await stage.post(offer.url, { choice: "own", words: "Привезите новую в субботу, <b>пожалуйста</b>", tell: "yes" });
    const { open } = await stage.recoveriesIn(id);
    expect(open).toMatchObject({
      waitsFor: "us",
      tellWhenMended: true,
      offer: { chosen: { optionId: null, words: "Привезите новую в субботу, <b>пожалуйста</b>", by: "customer" } },
    });
    const noticed = (await ada.call("GET", "/notices")).body.rows.filter((one: any) => one.kind === "recovery-answered");
    expect(noticed).toHaveLength(2);
    const { messages } = (await ada.call("GET", `/conversations/${id}`)).body;
    expect(messages.flatMap((one: any) => one.activity?.params?.title ?? [])).toEqual([two[0]!.title, "Привезите новую в субботу, <b>пожалуйста</b>"]);
    expect((await stage.look(offer.url)).html).toContain("&lt;b&gt;пожалуйста&lt;/b&gt;");

    const stale = (await stage.look(offer.url)).html;
    await done(ada, "POST", `/recoveries/${recoveryId}/choice/taken-up`);
    expect((await stage.post(offer.url, { choice: "2" }, stale)).status).toBe(422);
    expect((await stage.look(offer.url)).html).toContain("Мы уже выполняем ваш выбор.");
    expect((await stage.recoveriesIn(id)).open.offer.chosen.optionId).toBeNull();
    const refused = await ada.call("POST", `/recoveries/${recoveryId}/choice`, { optionId: "1" });
    expect(refused.body.code).toBe("recovery.choice-taken-up");
  });

  test("a colleague who is signed in sees the page as the customer does, and says nothing by it; who only reads has no link", async () => {
    const { ada, done, house } = stage;
    const { id } = await stage.someoneWrites("The book came torn.");
    const { id: recoveryId } = await stage.opened(id, { failure: "defective-product" });
    const { offer } = await done(ada, "POST", `/recoveries/${recoveryId}/options`, { options: two });
    const url = new URL(offer.url).pathname;
    const { html } = await stage.look(offer.url);
    const mark = /name="mark" value="([^"]+)"/.exec(html)![1]!;
    expect(html).not.toContain('<fieldset class="watched"');
    for (const { cookie } of [ada, house.cast.light]) {
      const seen = await house.app.inject({ method: "GET", url, headers: { cookie, "accept-language": "ka" } });
      expect(seen.statusCode).toBe(200);
      expect(seen.body).toContain('<fieldset class="watched" disabled>');
      expect(seen.body).toContain('role="note" lang="ka"');
      const payload = new URLSearchParams({ mark, do: "choose", choice: offer.options[0].id, words: "" }).toString();
      const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
      expect((await house.app.inject({ method: "POST", url, payload, headers })).statusCode).toBe(403);
    }
    expect((await ada.call("GET", `/recoveries/${recoveryId}`)).body.offer).toMatchObject({ chosen: null, url: offer.url });
    expect((await house.cast.light.call("GET", `/recoveries/${recoveryId}`)).body.offer).toMatchObject({ chosen: null, url: null });
    expect((await house.cast.light.call("GET", `/conversations/${id}/recoveries`)).body.open.offer.url).toBeNull();
    expect((await stage.post(offer.url, { choice: offer.options[0].id })).status).toBe(303);
  });

  test("nothing is said by who only opens links, posts without the page's form, or guesses", async () => {
    const { ada, done } = stage;
    const { id } = await stage.someoneWrites("The book came wet.");
    const { id: recoveryId } = await stage.opened(id);
    const { offer } = await done(ada, "POST", `/recoveries/${recoveryId}/options`, { options: two });
    for (let times = 0; times < 3; times += 1) await stage.look(offer.url);
    await stage.house.app.inject({ method: "HEAD", url: new URL(offer.url).pathname });
    expect((await stage.post(offer.url, { choice: "1", mark: "00000000000000000000" })).status).toBe(422);
    expect((await stage.recoveriesIn(id)).open.offer.chosen).toBeNull();
    const last = offer.url.at(-1) === "A" ? "B" : "A";
    expect((await stage.look(`${offer.url.slice(0, -1)}${last}`)).status).toBe(404);
    expect((await stage.look("/options/nothing")).status).toBe(404);
    const other = (await stage.someoneWrites("Hello")).id;
    const { id: otherId } = await stage.opened(other);
    const otherUrl = (await done(ada, "POST", `/recoveries/${otherId}/options`, { options: two })).offer.url;
    const mine = (await stage.look(offer.url)).html;
    expect((await stage.post(otherUrl, { choice: "1" }, mine)).status).toBe(422);
  });
});

test("the fix is a step like any other: put off, done, opened again, dropped", async () => {
  const { ada, done } = stage;
  const { id } = await stage.someoneWrites("The lamp came broken.");
  const { id: recoveryId } = await stage.opened(id);
  await done(ada, "PUT", `/recoveries/${recoveryId}/owner`, { personId: ada.id });
  const { fix } = await done(ada, "POST", `/recoveries/${recoveryId}/fix`, { title: "Send a new lamp", dueAt: stage.later(5), waitsFor: "third-party" });
  const now = async () => {
    await stage.idle();
    return (await stage.recoveriesIn(id)).open;
  };
  await done(ada, "PATCH", `/steps/${fix.stepId}`, { dueAt: stage.later(30) });
  expect(await now()).toMatchObject({ stage: "fix", waitsFor: "third-party", dueAt: stage.later(30) });
  await done(ada, "POST", `/recoveries/${recoveryId}/fix/done`);
  expect(await now()).toMatchObject({ stage: "apologise" });
  await done(ada, "POST", `/steps/${fix.stepId}/reopen`);
  expect(await now()).toMatchObject({ stage: "fix", fix: { doneAt: null } });
  await done(ada, "POST", `/steps/${fix.stepId}/drop`, { reason: "They took it back" });
  expect(await now()).toMatchObject({ stage: "fix", fix: null, waitsFor: "us" });
});

describe("the night message", () => {
  test("is opened at night, and its clocks begin when the shop does", async () => {
    const { owner, done, ada } = stage;
    const day = [{ from: 9 * 60, to: 18 * 60 }];
    await done(owner, "PATCH", "/workspace", { openingHours: { week: [day, day, day, day, day, [], []], dates: {} } });
    stage.pass((Date.parse("2026-03-27T20:00:00Z") - Date.parse(stage.now())) / 60_000);
    const { id } = await stage.someoneWrites("შეკვეთა ისევ არ მოსულა, უკვე მესამედ გწერთ.", { language: "ka", name: "ვახტანგი" });
    const open = await stage.opened(id, { failure: "late" });
    // Friday midnight in Tbilisi: two open hours are over on Monday at eleven.
    expect(open.dueAt).toBe("2026-03-30T07:00:00.000Z");
    await done(ada, "PUT", `/recoveries/${open.id}/owner`, { personId: ada.id });
    await done(ada, "POST", `/recoveries/${open.id}/fix`, { title: "წიგნი გაიგზავნა", done: true });
    await done(ada, "POST", `/recoveries/${open.id}/apology`, { words: "ბატონო ვახტანგ, ძალიან ვწუხვარ, რომ ამდენი ხანი ელოდით." });
    await done(ada, "POST", `/recoveries/${open.id}/skips`, { stage: "options", why: "გაიგზავნა" });
    const settled = await done(ada, "POST", `/recoveries/${open.id}/skips`, { stage: "amends", why: "არ სურს" });
    // Three days later it is still the weekend's Monday: nobody is asked in the night.
    expect(settled.followUp.dueAt).toBe("2026-03-31T05:00:00.000Z");
    stage.pass(5 * 24 * 60);
    await until(async () => (await stage.said(id)).some((one) => one.text.startsWith("მოკლე კითხვა")), "the question in Georgian");
    stage.pass(8 * 24 * 60);
    await until(async () => (await stage.recoveriesIn(id)).open === null, "the silence to close it");
    expect((await stage.recoveriesIn(id)).rows[0]).toMatchObject({ stage: "closed", outcome: "unanswered" });
  });

  test("not good begins anew, with its history; so does not good after all", async () => {
    const { ada, done } = stage;
    const { id } = await stage.someoneWrites("You sent the wrong size.");
    const made = await stage.madeRight(id);
    await done(ada, "POST", `/recoveries/${made.id}/skips`, { stage: "options", why: "Sent" });
    const settled = await done(ada, "POST", `/recoveries/${made.id}/amends`, { kind: "word", words: "I looked after it myself." });
    await done(ada, "PUT", `/recoveries/${made.id}/follow-up`, { dueAt: stage.later(24) });
    expect((await ada.call("PUT", `/recoveries/${made.id}/follow-up`, { dueAt: stage.later(-1) })).body.code).toBe("date.past");
    const url = settled.followUp.url;
    stage.pass(30 * 60);
    await until(async () => (await stage.recoveriesIn(id)).open.followUp?.askedAt, "the question");
    expect((await stage.post(url, { do: "not-good", words: "Still too small" })).html).toContain("We are taking care of it again");
    expect((await stage.recoveriesIn(id)).open).toMatchObject({ id: made.id, round: 2, stage: "fix", fix: null, given: null, proposal: null });
    expect((await ada.call("POST", `/recoveries/${made.id}/amends`, { kind: "word", words: "Again" })).body.code).toBe("amends.made-already");
    await done(ada, "POST", `/recoveries/${made.id}/fix`, { title: "Sent again", done: true });
    await done(ada, "POST", `/recoveries/${made.id}/apology`, { words: SORRY });
    await done(ada, "POST", `/recoveries/${made.id}/skips`, { stage: "options", why: "Sent" });
    const closed = await done(ada, "POST", `/recoveries/${made.id}/follow-up/answer`, { good: true, words: "on the phone" });
    expect(closed).toMatchObject({ stage: "closed", outcome: "good" });
    await stage.post(url, { do: "not-good", words: "It tore today" });
    expect((await stage.recoveriesIn(id)).open).toMatchObject({ round: 3, stage: "fix" });
  });
});

describe("the day on which it is asked whether it is good", () => {
  const settled = async (): Promise<{ id: string; conversationId: string; customerId: string }> => {
    const { id: conversationId, customerId } = await stage.someoneWrites("The book came wet.");
    const { id } = await stage.madeRight(conversationId);
    await stage.done(stage.ada, "POST", `/recoveries/${id}/skips`, { stage: "options", why: "Sent again" });
    await stage.done(stage.ada, "POST", `/recoveries/${id}/skips`, { stage: "amends", why: "They want none" });
    return { id, conversationId, customerId };
  };
  const codes = async (id: string): Promise<string[]> => (await stage.ada.call("GET", `/recoveries/${id}`)).body.lines.map(({ code }: any) => code);

  test("waits where too much automatic mail has gone out, and asks once it may", async () => {
    const { id, conversationId } = await settled();
    await stage.done(stage.owner, "PATCH", "/workspace", { automaticMailPerHour: 0 });
    stage.pass(5 * 24 * 60);
    await until(async () => (await codes(id)).at(-1) === "follow-up-held", "the question to be held back");
    expect(await stage.said(conversationId)).toEqual([]);
    await stage.done(stage.owner, "PATCH", "/workspace", { automaticMailPerHour: 100 });
    stage.pass(3 * 60);
    await until(async () => (await codes(id)).at(-1) === "follow-up-asked", "the question");
    expect((await stage.said(conversationId)).filter((one) => one.automatic)).toHaveLength(1);
  });

  test("is somebody's to ask where the desk may not write, and is noted by hand", async () => {
    const { id, conversationId, customerId } = await settled();
    await stage.done(stage.ada, "PUT", `/customers/${customerId}/block`, { blocked: true });
    stage.pass(5 * 24 * 60);
    await until(async () => (await codes(id)).at(-1) === "follow-up-held", "the desk to give up");
    expect((await stage.recoveriesIn(conversationId)).open).toMatchObject({ stage: "follow-up", waitsFor: "us", followUp: { byHand: true, askedAt: null } });
    const { followUp } = (await stage.ada.call("GET", `/recoveries/${id}`)).body;
    expect((await stage.look(followUp.url)).status).toBe(404);
    const closed = await stage.done(stage.ada, "POST", `/recoveries/${id}/follow-up/answer`, { good: true, words: "Said so in the shop" });
    expect(closed).toMatchObject({ outcome: "good" });
  });
});

test("told anew from its facts, every recovery stands where it stood", async () => {
  await stage.settled();
  const { before, same } = await makeAnew(stage.house.desk, stage.house.workspaceId, recoveryProjection);
  expect(before.rows).toBeGreaterThan(6);
  expect(same).toBe(true);
});
