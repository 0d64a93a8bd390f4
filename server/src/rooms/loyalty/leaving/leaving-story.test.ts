import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAnew } from "../../../cli/rebuild.ts";
import { caller, until } from "../../../../test/desk.ts";
import { recoveryStage, type RecoveryStage } from "../../../../test/recovery-stage.ts";
import { newId } from "../../../core/ids.ts";
import { barriersProjection } from "../barriers/presenting.ts";
import { leavingProjection } from "./presenting.ts";

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
  // Months pass in this story, and sessions end.
  for (const who of [stage.ada, stage.lead]) {
    const { body } = await who.call("POST", "/tokens", { name: "A long story" });
    Object.assign(who, { call: caller(stage.house.app, { authorization: `Bearer ${body.secret}` }) });
  }
});
afterAll(() => stage.house.close());

const HOURS = 60;
const DAYS = 24 * HOURS;
const leavingsOf = async (id: string): Promise<any[]> => (await stage.ada.call("GET", `/customers/${id}/leavings`)).body.rows;
const asks = (on: boolean) => stage.done(stage.lead, "PUT", "/leaving-settings", { asks: on });
const linkIn = (text: string) => /\/why\/[\w-]+/.exec(text)![0];
const settle = (id: string) => stage.done(stage.ada, "PATCH", `/conversations/${id}`, { state: "resolved" });
/** The ticker has looked. */
const inState = (id: string, state: string) =>
  until(async () => {
    const [one] = await leavingsOf(id);
    return one?.state === state && one;
  }, `the leaving to be ${state}`);
const isSameAnew = async () => {
  const made = [];
  for (const one of [leavingProjection, barriersProjection]) made.push((await makeAnew(stage.house.desk, stage.house.workspaceId, one)).same);
  return made;
};

describe("a customer who says that they go", () => {
  test("is noticed once, with the reason as far as they said it, how sure, and the sentence it was taken from", async () => {
    const words = "I am closing my account, your support has been awful for months.";
    const { customerId, say } = await stage.someoneWrites(words);
    expect(await leavingsOf(customerId)).toMatchObject([
      { because: "words", quote: words, state: "answered", known: { reason: "service", how: "taken", sure: "sure", words }, notAsked: "known", askedAt: null },
    ]);
    await say("Please close my account now.");
    expect(await leavingsOf(customerId)).toHaveLength(1);
  });

  test("is noticed once also by two at the same moment", async () => {
    const { customerId } = await stage.someoneWrites("Where is my parcel?");
    const answers = await Promise.all([1, 2, 3, 4].map(() => stage.ada.call("POST", `/customers/${customerId}/leavings`, { words: "On the phone" })));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await leavingsOf(customerId)).toHaveLength(1);
  });

  test("by-hand beats asked, and asked beats taken", async () => {
    const { customerId } = await stage.someoneWrites("Ухожу от вас, прощайте.", { language: "ru" });
    const [one] = await leavingsOf(customerId);
    expect(one).toMatchObject({ state: "to-ask", known: null, notAsked: "off" });
    const asked = await stage.done(stage.ada, "POST", `/leavings/${one.id}/question`);
    expect(asked.state).toBe("asked");
    expect((await stage.ada.call("POST", `/leavings/${one.id}/question`)).body.code).toBe("leaving.asked-already");
    const question = (await stage.said(one.conversationId)).at(-1);
    expect(question.text).toContain("спрашиваем мы только один раз");
    const link = linkIn(question.text);

    const page = await stage.look(`${link}?lang=ka`);
    expect(page.html).toContain("რატომ წახვედით?");
    expect(page.html).not.toContain("<script");
    await stage.look(link);
    expect((await leavingsOf(customerId))[0].known).toBeNull();
    expect((await stage.post(link, { do: "send" })).html).toContain("выберите один");
    expect((await stage.post(link, { do: "send", reason: "price", mark: "forged" })).status).toBe(422);
    expect((await stage.post(link, { do: "send", reason: "price", website: "http://spam" })).status).toBe(422);
    expect((await stage.post(link, { do: "send", reason: "price", words: "Дорого" })).html).toContain("Ваш ответ у нас");
    expect((await leavingsOf(customerId))[0]).toMatchObject({ state: "answered", known: { reason: "price", how: "asked", sure: "sure", words: "Дорого" } });
    await stage.post(link, { do: "send", reason: "product", words: "" });
    expect((await leavingsOf(customerId))[0].known).toMatchObject({ reason: "product", how: "asked" });

    const noted = await stage.done(stage.ada, "PUT", `/leavings/${one.id}/reason`, { reason: "competitor", words: "Said on the phone" });
    expect(noted.known).toMatchObject({ reason: "competitor", how: "hand", words: "Said on the phone" });
    await stage.post(link, { do: "send", reason: "price" });
    expect((await leavingsOf(customerId))[0].known).toMatchObject({ reason: "competitor", how: "hand" });
  });

  test("is asked no such things any more if they say so", async () => {
    const { customerId } = await stage.someoneWrites("You have lost a customer.");
    const [one] = await leavingsOf(customerId);
    await stage.done(stage.ada, "POST", `/leavings/${one.id}/question`);
    const link = linkIn((await stage.said(one.conversationId)).at(-1).text);
    expect((await stage.post(link, { do: "stop" })).html).toContain("We will not ask you such questions any more.");
    await stage.done(stage.ada, "POST", `/leavings/${one.id}/end`, { as: "mistaken" });
    await stage.done(stage.ada, "POST", `/customers/${customerId}/leavings`, {});
    const [again] = await leavingsOf(customerId);
    expect((await stage.ada.call("POST", `/leavings/${again.id}/question`)).body.code).toBe("leaving.not-to-be-asked");
  });

  test("nobody learns whether a link is wrong or over", async () => {
    const wrong = await stage.look(`/why/${"a".repeat(64)}`);
    expect([wrong.status, (await stage.look("/why/x")).status]).toEqual([404, 404]);
    expect(wrong.html).not.toContain("<form");
  });
});

describe("the desk", () => {
  test("asks by itself a day later, once; hands to an agent whom it should not ask", async () => {
    await asks(true);
    const calm = await stage.someoneWrites("Hello, I'd like to unsubscribe from the plan.");
    const angry = await stage.someoneWrites("This is outrageous!!! You are liars and thieves, I am furious!!! I'm leaving.");
    const talking = await stage.someoneWrites("I want to terminate my contract.");
    await settle(calm.id);
    await settle(angry.id);
    // Over the weekend: nobody is asked while the business is closed.
    stage.pass(73 * HOURS);
    expect(await inState(calm.customerId, "asked")).toMatchObject({ askedAt: expect.any(String) });
    const held = await inState(talking.customerId, "to-ask");
    expect(held.notAsked).toBe("open");
    const upset = await inState(angry.customerId, "to-ask");
    expect(["angry", "recovery"]).toContain(upset.notAsked);
    expect((await stage.said(calm.id)).filter(({ text }) => text.includes("/why/"))).toHaveLength(1);
    // Nobody has their conversations: the leads hear of whom somebody is to ask, and of nobody else.
    const told = async () =>
      (await stage.lead.call("GET", "/notices")).body.rows.flatMap((one: any) => (one.kind === "leaving-to-ask" ? one.conversationId : []));
    await until(async () => (await told()).includes(talking.id) && (await told()).includes(angry.id), "the notices");
    expect(await told()).not.toContain(calm.id);
    await asks(false);
  });

  test("hears of the model, once, and of those only who left", async () => {
    const { customerId: other } = await stage.someoneWrites("Hello");
    const { customerId } = await stage.someoneWrites("Where is my parcel?");
    const changed = { customerId, from: "drifting", to: "left" } as const;
    await stage.house.desk.transaction(stage.house.workspaceId, async (tx) => {
      for (let nth = 0; nth < 2; nth += 1) tx.record("standing.changed", { desk: true }, changed);
      tx.record("standing.changed", { desk: true }, { customerId: other, from: "regular", to: "drifting" });
    });
    await stage.idle();
    expect(await leavingsOf(customerId)).toMatchObject([{ because: "model", state: "to-ask" }]);
    expect(await leavingsOf(other)).toEqual([]);
  });
});

describe("a way back", () => {
  test("is a recovery where they wrote last; whoever writes again came back", async () => {
    const { id, customerId, say } = await stage.someoneWrites("I won't be ordering from you again.");
    const [one] = await leavingsOf(customerId);
    const begun = await stage.done(stage.ada, "POST", `/leavings/${one.id}/way-back`, {});
    const { open } = await stage.recoveriesIn(id);
    expect(begun).toMatchObject({ state: "way-back", recoveryId: open.id });
    await say("I am really closing my account.");
    expect((await leavingsOf(customerId))[0].state).toBe("way-back");
    stage.pass(5);
    await say("That was kind of you. Do you have the blue one?");
    expect((await leavingsOf(customerId))[0]).toMatchObject({ state: "back", backBy: "message" });
    expect((await stage.ada.call("POST", `/leavings/${one.id}/way-back`, {})).body.code).toBe("leaving.over");
  });

  test("needs a conversation of theirs", async () => {
    const { id: foreign } = await stage.someoneWrites("Hello");
    const customer = await stage.done(stage.ada, "POST", "/customers", { name: "Silent", addresses: [] });
    const one = await stage.done(stage.ada, "POST", `/customers/${customer.id}/leavings`, { reason: "moved", words: "" });
    expect((await stage.ada.call("POST", `/leavings/${one.id}/way-back`, {})).body.code).toBe("leaving.no-way");
    expect((await stage.ada.call("POST", `/leavings/${one.id}/way-back`, { words: "Dear Silent" })).body.code).toBe("leaving.no-way");
    expect((await stage.ada.call("POST", `/leavings/${one.id}/way-back`, { conversationId: foreign })).body.code).toBe("conversation.not-found");
    expect((await stage.ada.call("POST", `/leavings/${one.id}/question`)).body.code).toBe("reply.no-way");
  });

  test("begins with words of ours where they have never written and an address of theirs may be written to", async () => {
    const settings = { address: "hello@books.test", senderName: "Books", imap: null, smtp: null };
    const { id: channelId } = await stage.done(stage.owner, "POST", "/channels/email", { name: "Books", settings });
    const silent = async (address: string) => {
      const { id } = await stage.done(stage.ada, "POST", "/customers", { name: "Keti", language: "ka", addresses: [{ kind: "email", address }] });
      return { id, leaving: await stage.done(stage.ada, "POST", `/customers/${id}/leavings`, { reason: "service", words: "" }) };
    };
    const back = (id: string, body: object = {}) => stage.ada.call("POST", `/leavings/${id}/way-back`, body);
    const keti = await silent("keti@example.com");
    expect((await back(keti.leaving.id)).body.code).toBe("leaving.no-conversation");
    const words = "ქეთი, ვწუხვართ, რომ ასე გამოვიდა. გვითხარით, რა შეგვიძლია გავაკეთოთ?";
    const { body: begun } = await back(keti.leaving.id, { words });
    expect(begun.state).toBe("way-back");
    const { rows } = (await stage.ada.call("GET", "/conversations?view=all")).body;
    const row = rows.find(({ customer }: any) => customer.id === keti.id);
    expect(row).toMatchObject({ channel: { id: channelId }, state: "waiting" });
    const { messages } = (await stage.ada.call("GET", `/conversations/${row.id}`)).body;
    expect(messages.filter(({ kind }: any) => kind === "reply")).toMatchObject([{ text: words, personId: stage.ada.id }]);
    expect((await stage.recoveriesIn(row.id)).open).toMatchObject({ id: begun.recoveryId });
    // What takes nothing is not written to, and neither is whoever is blocked.
    const robot = await silent("no-reply@example.com");
    expect((await back(robot.leaving.id, { words })).body.code).toBe("leaving.no-way");
    const dead = await silent("dead@example.com");
    const { desk, workspaceId } = stage.house;
    await desk.database.owner.query("update guli.customer_addresses set unreachable_since = $2 where workspace_id = $1 and folded = 'dead@example.com'", [
      workspaceId,
      stage.now(),
    ]);
    expect((await back(dead.leaving.id, { words })).body.code).toBe("leaving.no-way");
    const blocked = await silent("blocked@example.com");
    await stage.done(stage.lead, "PUT", `/customers/${blocked.id}/block`, { blocked: true });
    expect((await back(blocked.leaving.id, { words })).body.code).toBe("leaving.no-way");
  });

  test("whoever buys within ninety days came back; later counts no more", async () => {
    const { customerId } = await stage.someoneWrites("I quit. Never again.");
    const [one] = await leavingsOf(customerId);
    stage.pass(10 * DAYS);
    await order(customerId, stage.now());
    expect((await leavingsOf(customerId)).find(({ id }) => id === one.id)).toMatchObject({ state: "back", backBy: "order" });
    const late = await stage.someoneWrites("I quit. Never again.");
    stage.pass(91 * DAYS);
    await inState(late.customerId, "gone");
    await order(late.customerId, stage.now());
    expect((await leavingsOf(late.customerId))[0].state).toBe("gone");
  });
});

/** As an order that has just come in for a known customer. */
async function order(customerId: string, at: string): Promise<void> {
  const { desk, workspaceId } = stage.house;
  const id = newId();
  await desk.database.owner.query(
    `insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, told_at, hash, changed_at)
     values ($1, $2, 'api', $3, $4, $5::timestamptz, ($5::timestamptz)::date, 'placed', 'GEL', 5000, 5000, $5::timestamptz, '\\x00', $5::timestamptz)`,
    [workspaceId, id, id, customerId, at],
  );
  await desk.transaction(workspaceId, async (tx) => void tx.record("order.placed", { desk: true }, { orderId: id, customerId, placedAt: at }));
  await stage.idle();
}

describe("the figures", () => {
  test("count all of them with the unknown, and are the same when they are made anew", async () => {
    const day = stage.now().slice(0, 10);
    const report = (await stage.lead.call("GET", `/reports/leavings?from=2026-01-01&to=${day}`)).body;
    expect(report.n).toBe(report.reasons.reduce((sum: number, one: any) => sum + one.count, 0));
    expect(report.reasons.find((one: any) => one.reason === null).count).toBeGreaterThan(0);
    expect(report.wayBack.n + report.wayBack.tooRecent).toBe(2);
    expect((await stage.ada.call("GET", `/reports/leavings?from=2026-01-01&to=${day}`)).status).toBe(403);
    expect(await isSameAnew()).toEqual([true, true]);
  });

  test("list in pages", async () => {
    const all = (await stage.ada.call("GET", "/leavings?limit=100")).body.rows.map(({ id }: any) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const { body }: any = await stage.ada.call("GET", `/leavings?limit=3${cursor ? `&cursor=${cursor}` : ""}`);
      paged.push(...body.rows.map(({ id }: any) => id));
      cursor = body.next;
    }
    expect(paged).toEqual(all);
    expect((await stage.ada.call("GET", "/leavings?state=back")).body.rows.every(({ state }: any) => state === "back")).toBe(true);
  });
});
