import type { ConversationRow } from "@guli/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../../../../test/desk.ts";
import { telegramHouse, type TelegramHouse } from "../../../../../test/platforms/telegram-house.ts";

let house: TelegramHouse;
beforeAll(async () => {
  house = await telegramHouse();
});
afterAll(() => house?.close());
const conversations = async () => (await house.cast.agent.call("GET", "/conversations?view=all&limit=100")).body.rows as ConversationRow[];
beforeEach(() => house.telegram.away(null));

describe("connecting", () => {
  test("Telegram is told where to call us, with a secret, and what the bot is called is shown", async () => {
    expect(house.telegram.webhookOf(house.token)).toMatchObject({
      url: house.bot.webhookUrl,
      allowed: expect.arrayContaining(["message", "message_reaction", "my_chat_member"]),
    });
    expect(house.telegram.webhookOf(house.token).secret).toMatch(/^[\w-]{32,}$/);
    expect(await house.channel(house.bot.id)).toMatchObject({ account: "@books_bot", kept: ["token"], verifyToken: null, checkedAt: expect.any(String) });
    expect(JSON.stringify(await house.channel(house.bot.id))).not.toContain(house.token);
  });

  test("each step is tried, and what fails is said in a word", async () => {
    const fields = { kind: "telegram", name: "Bot", settings: { receive: "webhook" }, secrets: { token: house.token } } as const;
    expect(await house.try(fields)).toMatchObject({
      ok: true,
      account: "@books_bot",
      steps: [
        { step: "reach" },
        { step: "sign-in" },
        { step: "account", detail: "@books_bot" },
        { step: "webhook", ok: true, trouble: "conflict", detail: "desk.test" },
      ],
    });
    expect((await house.try(fields, house.bot.id)).steps.at(-1)).toMatchObject({ step: "webhook", ok: true, trouble: null });
    const wrong = await house.try({ ...fields, secrets: { token: `1234567:${"x".repeat(35)}` } });
    expect(wrong).toMatchObject({
      ok: false,
      account: null,
      steps: [
        { step: "reach", ok: true },
        { step: "sign-in", ok: false, trouble: "auth-failed" },
      ],
    });
    expect((await house.try({ ...fields, secrets: { token: "what BotFather said" } })).steps.at(-1)).toMatchObject({
      step: "sign-in",
      trouble: "auth-failed",
    });
    for (const [fault, trouble] of [
      [{ status: 502, page: "<html>Bad gateway</html>" }, "failed"],
      [{ status: 200, page: "{not json" }, "malformed"],
      [{ cut: true }, "unreachable"],
      [{ status: 500, description: "Internal Server Error" }, "failed"],
    ] as const) {
      house.telegram.away(fault);
      expect(await house.try(fields)).toMatchObject({ ok: false, steps: [{ step: "reach", ok: false, trouble }] });
    }
  });

  test("the same bot is connected once, unless the other channel is switched off", async () => {
    const { owner } = house.cast;
    const fields = { kind: "telegram", name: "Again", teamId: null, settings: { receive: "polling" }, secrets: { token: house.token } };
    const again = () => owner.call("POST", "/channels/messaging", fields);
    expect(await again()).toMatchObject({ status: 409, body: { code: "channel.account-taken" } });
    const other = await house.connectBot(house.telegram.addBot("other_bot"), "webhook");
    await expect(house.change(other, { secrets: { token: house.token } })).rejects.toThrow("channel.account-taken");
    const webhook = () => house.telegram.webhookOf(house.token).url;
    await house.change(house.bot, { on: false });
    await until(() => webhook() === "", "the end of the webhook");
    const second = await again();
    expect(second.status).toBe(200);
    await house.channelIs(second.body.id, "well");
    await expect(house.change(house.bot, { on: true })).rejects.toThrow("channel.account-taken");
    await house.change(second.body, { on: false });
    await house.change(house.bot, { on: true });
    await until(() => webhook() === house.bot.webhookUrl, "the webhook");
    await house.change(other, { on: false });
  });

  test("without https nobody at Telegram could call: that is said before it is tried", async () => {
    const plain = await telegramHouse({ env: { GULI_PUBLIC_URL: "http://desk.test" }, receive: "polling" });
    const token = plain.telegram.addBot("plain_bot");
    const fields = { kind: "telegram", name: "Bot", settings: { receive: "webhook" }, secrets: { token } };
    expect((await plain.try(fields)).steps.at(-1)).toMatchObject({ step: "webhook", ok: false, trouble: "needs-https" });
    const { id } = await plain.connectBot(token, "webhook");
    await plain.channelIs(id, "broken", "needs-https");
    expect(plain.telegram.webhookOf(token).url).toBe("");
    await plain.close();
  });
});

describe("what customers write", () => {
  test("is stored once, however often it is brought; an answer goes back to where it came from", async () => {
    const from = house.person();
    const first = house.said(from, { text: "Salom, kitobim qani?" });
    const id = await house.happens(first);
    await house.telegram.bringAgain(house.token, first, id);
    await house.telegram.bringAgain(house.token, first, id);
    const row = await house.from(from);
    expect(row).toMatchObject({ customer: { name: "Malika" }, channel: { kind: "telegram" }, preview: "Salom, kitobim qani?" });
    expect(await house.messages(row.id)).toHaveLength(1);
    const { id: replyId } = await house.reply(row.id, "Ertaga keladi *albatta*.", { quickReplies: ["Ha", "Yoʻq"] });
    await house.delivered(row.id, replyId, "sent");
    const keyboard = { keyboard: [[{ text: "Ha" }], [{ text: "Yoʻq" }]], one_time_keyboard: true, resize_keyboard: true };
    const [sent] = house.telegram.sent.filter(({ chatId }) => chatId === String(from));
    expect(sent).toMatchObject({ method: "sendMessage", fields: { text: "Ertaga keladi *albatta*.", reply_markup: keyboard } });
    expect(sent!.fields).not.toHaveProperty("parse_mode");
    await house.happens(
      house.said(from, {
        text: "Ha",
        reply_to_message: { message_id: sent!.messageId, chat: { id: from }, date: house.said(from, {}).message.date, text: "Ertaga" },
      }),
    );
    await house.from(from, 2);
    expect((await house.messages(row.id)).at(-1)).toMatchObject({
      text: "Ha",
      extras: [{ kind: "answers", messageId: replyId, text: "Ertaga keladi *albatta*." }],
    });
  });

  test("stands in the order in which it was said, in whatever order it comes", async () => {
    const from = house.person();
    const first = house.said(from, { text: "one" });
    const { date } = first.message;
    const [second, third] = [house.said(from, { text: "two", date }), house.said(from, { text: "three", date })];
    for (const one of [third, first, second]) await house.happens(one);
    const row = await house.from(from, 3);
    const stood = (await house.messages(row.id)).toSorted((one, other) => (one.at < other.at ? -1 : 1));
    expect(stood.map(({ text }) => text)).toEqual(["one", "two", "three"]);
  });

  test("changed, it is changed here, and what stood there is kept; the change may come before the message, and an older one late", async () => {
    const from = house.person();
    const message = house.said(from, { text: "Two books" }).message;
    const edit = (text: string, seconds: number) => ({ edited_message: { ...message, text, edit_date: message.date + seconds } });
    await house.happens({ message });
    const row = await house.from(from);
    await house.happens(edit("Four books", 20));
    await house.happens(edit("Three books", 10));
    await house.happens(edit("Four books", 20));
    const [stored] = await house.messages(row.id);
    expect(stored).toMatchObject({ text: "Four books", editedAt: expect.any(String) });
    const { body } = await house.cast.agent.call("GET", `/messages/${stored!.id}/versions`);
    expect(body.rows.map(({ text }: { text: string }) => text)).toEqual(["Two books"]);

    const other = house.person();
    const late = house.said(other, { text: "Before" }).message;
    await house.happens({ edited_message: { ...late, text: "After", edit_date: late.date + 5 } });
    await house.happens({ message: late });
    expect((await house.messages((await house.from(other)).id)).map(({ text }) => text)).toEqual(["After"]);
  });

  test("a reaction wakes nobody, and says what it is about", async () => {
    const from = house.person();
    await house.happens(house.said(from, { text: "Rahmat" }));
    const row = await house.from(from);
    const { id } = await house.reply(row.id, "Marhamat!", { thenState: "resolved" });
    await house.delivered(row.id, id, "sent");
    const sent = house.telegram.sent.findLast(({ chatId }) => chatId === String(from))!;
    const about = {
      chat: { id: from, type: "private" },
      message_id: sent.messageId,
      user: { id: from, is_bot: false, first_name: "Malika" },
      date: house.said(from, {}).message.date,
    };
    await house.happens({ message_reaction: { ...about, old_reaction: [], new_reaction: [{ type: "emoji", emoji: "❤" }] } });
    await house.from(from, 2);
    expect(await house.from(from)).toMatchObject({ state: "resolved", preview: "Marhamat!" });
    expect((await house.messages(row.id)).find(({ extras }) => extras.some(({ kind }) => kind === "reaction"))?.extras).toEqual([
      { kind: "answers", messageId: id, text: "Marhamat!" },
      { kind: "reaction", emoji: "❤" },
    ]);
    await house.happens({ message_reaction: { ...about, old_reaction: [{ type: "emoji", emoji: "❤" }], new_reaction: [] } });
    expect((await house.messages(row.id)).at(-1)).toMatchObject({ extras: [{ kind: "answers" }, { kind: "reaction" }], withdrawnAt: expect.any(String) });
  });

  test("of a kind that nobody has seen before it is shown as such, and kept raw; an unknown update is kept raw, too", async () => {
    const from = house.person();
    await house.happens(house.said(from, { hologram: { height: 3 } }));
    const row = await house.from(from);
    expect(row.preview).toBe("❔");
    const [message] = await house.messages(row.id);
    expect(message!.extras).toEqual([{ kind: "unknown", type: "hologram" }]);
    const raw = await house.app.inject({ url: `/api/v1/messages/${message!.id}/raw`, headers: { cookie: house.cast.agent.cookie } });
    expect(raw.body).toContain('"hologram":{"height":3}');
    house.telegram.setWebhookOf(house.token, { allowed: [] });
    await house.happens({ telepathy: { from, thought: "hm" } });
    await house.happens(house.said(from, { chat: { id: -9, type: "group" }, text: "in a group" }));
    const strange = await house.strange(house.bot.id);
    expect(strange.map(({ why }) => why)).toEqual(["chat: group", "update: telepathy"]);
    expect(String(await house.desk.files.read(house.workspaceId, strange[1]!.rawHash))).toContain("hm");
    const shown = (await house.cast.lead.call("GET", `/channels/${house.bot.id}/strange`)).body.rows as { why: string; raw: string }[];
    expect(shown[1]).toMatchObject({ why: "update: telepathy", raw: expect.stringContaining("hm") });
  });

  test("is taken from nobody but Telegram", async () => {
    const body = JSON.stringify({ update_id: 1, ...house.said(house.person(), { text: "I am Telegram" }) });
    const url = new URL(house.bot.webhookUrl!).pathname;
    const post = (headers: Record<string, string>) =>
      house.app.inject({ method: "POST", url, payload: body, headers: { "content-type": "application/json", ...headers } });
    for (const headers of [{}, { "x-telegram-bot-api-secret-token": "guess" }, { "x-telegram-bot-api-secret-token": "" }]) {
      expect((await post(headers as Record<string, string>)).statusCode).toBe(401);
    }
    expect((await house.app.inject({ method: "POST", url: "/inbound/telegram/guess", payload: body })).statusCode).toBe(404);
    expect((await conversations()).some(({ preview }) => preview === "I am Telegram")).toBe(false);
  });

  test("a number that they share as their own is theirs", async () => {
    const from = house.person();
    await house.happens(house.said(from, { contact: { phone_number: "998901112233", first_name: "Malika", user_id: from } }));
    const row = await house.from(from);
    const { body } = await house.cast.agent.call("GET", `/customers/${row.customer.id}`);
    expect(body.addresses).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "phone", address: "+998901112233", verified: true })]));
  });

  test("many messages of one person at once are all there, in one conversation", async () => {
    const from = house.person();
    await Promise.all(Array.from({ length: 60 }, (_, n) => house.happens(house.said(from, { text: `Message ${n}` }))));
    const row = await house.from(from, 50);
    expect((await conversations()).filter((one) => one.customer.id === row.customer.id)).toHaveLength(1);
    const texts = await house.desk.read(house.workspaceId, (tx) =>
      tx.sql.selectFrom("messages").select("text").where("workspace_id", "=", tx.workspaceId).where("conversation_id", "=", row.id).execute(),
    );
    expect(new Set(texts.map(({ text }) => text)).size).toBe(60);
  });
});
