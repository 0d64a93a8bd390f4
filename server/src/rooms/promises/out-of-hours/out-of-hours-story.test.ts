import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { newId } from "../../../core/ids.ts";
import { speakOutOfHours } from "./speaking.ts";

let house: TestDesk;
let inbound: string;
let chatKey: string;
let systemId: string;
// Friday, ten in the evening in Tbilisi; the shop opens on Monday at nine. Long ago, since the queue of jobs keeps its own time.
const clock = movableClock("2024-11-22T18:00:00.000Z");

beforeAll(async () => {
  house = await testDesk({ clock });
  const { owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  systemId = (await owner.call("POST", "/channels/messaging", { kind: "api", name: "Telegram of the shop", settings: {}, secrets: {} })).body.id;
  await owner.call("PATCH", "/out-of-hours", { on: true });
});
afterAll(() => house.close());

async function mail(from: string, text: string, more: Record<string, string> = {}): Promise<string> {
  const head = Object.entries({
    From: from,
    To: "hello@books.test",
    Subject: "?",
    "Message-ID": `<${newId()}@x.test>`,
    "Content-Type": "text/plain; charset=utf-8",
    ...more,
  });
  const payload = Buffer.from(`${head.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n${text}\r\n`);
  const answer = await house.app.inject({ method: "POST", url: inbound, payload, headers: { "content-type": "message/rfc822" } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<{ conversationId: string }>().conversationId;
}

type Said = { kind: string; automatic: boolean; personId: string | null; text: string; messageId?: string };

async function wordsIn(conversationId: string): Promise<string[]> {
  await house.running.idle();
  const { body } = await house.cast.agent.call("GET", `/conversations/${conversationId}`);
  return body.messages.filter((one: Said) => one.kind === "reply" && one.automatic && one.personId === null).map((one: Said) => one.text);
}

const hours = (many: number) => clock.move(many * 3600);

test("at night someone who writes a mail in Georgian is told in Georgian when it opens, once, and waits on", async () => {
  const conversationId = await mail("ნინო <nino@example.com>", "გამარჯობა, როდის მოვა ჩემი შეკვეთილი წიგნი?");
  expect(await wordsIn(conversationId)).toEqual([
    "გამარჯობა! თქვენი შეტყობინება მივიღეთ. ახლა არასამუშაო დროა. მუშაობას ორშაბათს, 25 ნოემბერს, 09:00 საათზე განვაახლებთ და გიპასუხებთ.",
  ]);
  const { conversation } = (await house.cast.agent.call("GET", `/conversations/${conversationId}`)).body;
  expect(conversation).toMatchObject({ state: "open", waitingSince: expect.any(String), lastMessageFrom: "customer", assigneeId: null });

  hours(5);
  await mail("ნინო <nino@example.com>", "ველოდები პასუხს", { References: "<none@x.test>" });
  const more = (await house.cast.agent.call("GET", `/conversations?customerId=${conversation.customer.id}`)).body.rows;
  for (const { id } of more.filter((row: { id: string }) => row.id !== conversationId)) expect(await wordsIn(id)).toEqual([]);
  expect(await wordsIn(conversationId)).toHaveLength(1);
});

test("on a channel of another system an Uzbek is told in Uzbek what is promised", async () => {
  const { owner } = house.cast;
  const rule = (await owner.call("POST", "/promise-rules", { name: "All", minutes: { first: 60, next: null, solution: null }, hours: "opening" })).body;
  const answer = await owner.call("POST", `/channels/${systemId}/messages`, {
    id: "m-1",
    from: { id: "u7", name: "Aziza" },
    text: "Assalomu alaykum, buyurtmam qachon yetib keladi?",
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  expect(await wordsIn(answer.body.conversationId)).toEqual([
    "Assalomu alaykum! Xabaringizni oldik. Hozir ish vaqti emas, sizga 25-noyabr, dushanba kuni soat 10:00 gacha javob beramiz.",
  ]);
  await owner.call("DELETE", `/promise-rules/${rule.id}`);
});

test("in the chat the visitor sees it, with what they can do meanwhile, in their own language", async () => {
  const { owner } = house.cast;
  const { shipped } = (await owner.call("GET", "/out-of-hours")).body;
  await owner.call("PATCH", "/out-of-hours", {
    words: { ru: { ...shipped.ru, meanwhile: "Статус заказа виден в личном кабинете.", urgent: "Срочно: 555 00 00" } },
  });
  const ask = async (method: "GET" | "POST", path: string, payload?: object, token?: string) => {
    const given = { method, url: `/widget/api/v1${path}`, headers: token ? { authorization: `Bearer ${token}` } : {} };
    return (await house.app.inject(payload ? { ...given, payload } : given)).json();
  };
  const { token } = await ask("POST", "/start", { key: chatKey });
  await ask("POST", "/messages", { channelKey: chatKey, key: newId(), text: "Где мой заказ?", language: "ru", timeZone: null, page: null }, token);
  await house.running.idle();
  clock.move(10);
  const shown = await until(
    async () => (await ask("GET", "/messages", undefined, token)).messages.find((one: { from: string }) => one.from === "agent"),
    "the word in the chat",
  );
  expect(shown).toMatchObject({ agent: null });
  expect(shown.text.split("\n\n")).toEqual([
    "Здравствуйте! Мы получили ваше сообщение. Сейчас мы не работаем. Откроемся в понедельник, 25 ноября, в 09:00 и ответим вам.",
    "Статус заказа виден в личном кабинете.",
    "Срочно: 555 00 00",
  ]);
});

test("whoever lives by another clock is told by theirs, which is named", async () => {
  const start = await house.app.inject({ method: "POST", url: "/widget/api/v1/start", payload: { key: chatKey } });
  const headers = { authorization: `Bearer ${start.json().token}` };
  const payload = { channelKey: chatKey, key: newId(), text: "Where is my order?", language: "en", timeZone: "Asia/Tashkent", page: null, name: "Timur" };
  await house.app.inject({ method: "POST", url: "/widget/api/v1/messages", payload, headers });
  await house.running.idle();
  const { rows } = (await house.cast.agent.call("GET", "/conversations?view=all")).body;
  const { id } = rows.find((one: { customer: { name: string } }) => one.customer.name === "Timur");
  expect((await wordsIn(id))[0]).toContain("We are back on Monday, 25 November, at 10:00 (Uzbekistan Standard Time) and will answer you then.");
});

test("robots, our own addresses and channels that are off are not spoken to; nor is anybody twice for one event", async () => {
  const { owner } = house.cast;
  const robots = [
    await mail("away@example.com", "I am away until Monday.", { "Auto-Submitted": "auto-replied" }),
    await mail("list@example.com", "News of the week", { Precedence: "bulk", "List-Id": "<news.example.com>" }),
    await mail("noreply@shop.example", "Your invoice"),
    await mail("hello@books.test", "A mail to ourselves"),
    await mail("late@example.com", "I wrote this yesterday", { Date: "Thu, 21 Nov 2024 10:00:00 +0000" }),
  ];
  for (const id of robots) expect(await wordsIn(id)).toEqual([]);

  const channels = (await owner.call("GET", "/channels")).body.rows as { id: string; kind: string }[];
  await owner.call("PATCH", "/out-of-hours", { offChannelIds: [channels.find((one) => one.kind === "email")!.id] });
  expect(await wordsIn(await mail("quiet@example.com", "Hello?"))).toEqual([]);
  await owner.call("PATCH", "/out-of-hours", { offChannelIds: [] });

  const again = await mail("again@example.com", "Is anybody there tonight?");
  expect(await wordsIn(again)).toHaveLength(1);
  const { rows } = await house.desk.database.owner.query(
    "select id, workspace_id as \"workspaceId\", name, actor, payload, occurred_at as at from guli.events where workspace_id = $1 and name = 'message.received' and payload->>'conversationId' = $2",
    [house.workspaceId, again],
  );
  clock.move(300);
  await house.desk.transaction(house.workspaceId, (tx) => speakOutOfHours(tx, rows));
  expect(await wordsIn(again)).toHaveLength(1);
});

test("two desks that answer each other by themselves fall silent", async () => {
  const first = await mail("desk@other.test", "A customer of both", { "Message-ID": "<o1@other.test>" });
  expect(await wordsIn(first)).toHaveLength(1);
  for (let turn = 2; turn < 6; turn++) {
    hours(2);
    await mail("desk@other.test", "We have received your message.", { "Message-ID": `<o${turn}@other.test>`, References: "<o1@other.test>" });
  }
  expect(await wordsIn(first)).toHaveLength(1);
});

test("while it is open nothing is said; hours that never open get a clear word and no date", async () => {
  const { owner } = house.cast;
  const week = (await owner.call("GET", "/workspace")).body.openingHours;
  const always = { week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]), dates: {} };
  await owner.call("PATCH", "/workspace", { openingHours: always });
  expect(await wordsIn(await mail("noon@example.com", "Hello, are you there now?"))).toEqual([]);
  expect(
    (await owner.call("POST", "/out-of-hours/preview", { language: "en", words: (await owner.call("GET", "/out-of-hours")).body.shipped.en })).body.at,
  ).toBeNull();

  await owner.call("PATCH", "/workspace", { openingHours: { week: Array.from({ length: 7 }, () => []), dates: {} } });
  const [said] = await wordsIn(await mail("never@example.com", "Hello, are you there now?"));
  expect(said).toContain("cannot say yet when we will be back");
  await owner.call("PATCH", "/workspace", { openingHours: week });
});

test("only leads may look and change; channels of others are refused", async () => {
  expect((await house.cast.agent.call("GET", "/out-of-hours")).status).toBe(403);
  expect((await house.cast.agent.call("PATCH", "/out-of-hours", { on: false })).status).toBe(403);
  const refused = await house.cast.lead.call("PATCH", "/out-of-hours", { offChannelIds: [newId()] });
  expect(refused).toMatchObject({ status: 404, body: { code: "channel.not-found" } });
});
