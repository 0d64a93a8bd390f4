import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "../../../../core/clock.ts";
import { movableClock } from "../../../../../test/bare-desk.ts";
import { until } from "../../../../../test/desk.ts";
import { telegramHouse, type TelegramHouse } from "../../../../../test/platforms/telegram-house.ts";

/* How a bot is that Telegram calls: found out by the clock that asks every few minutes, and told. */
let house: TelegramHouse;
const clock = movableClock(systemClock.now());
beforeAll(async () => {
  house = await telegramHouse({ clock });
});
afterAll(() => house?.close());

/** Time passes, and the ticker asks how this bot is; until what it found is written, time must not go on, or the next question would be put off with it. */
async function pass(seconds: number, { id }: { id: string } = house.bot): Promise<void> {
  clock.move(seconds);
  const since = Date.parse(clock.now());
  await until(async () => Date.parse((await house.channel(id)).checkedAt ?? "") >= since, "the answer how it is");
}

test("a token that was revoked is noticed within five minutes and told once; a new one mends it", async () => {
  house.telegram.revoke(house.token);
  await pass(301);
  const { health } = await house.channelIs(house.bot.id, "broken", "auth-failed");
  expect(health).toMatchObject({ detail: "401 Unauthorized", since: expect.any(String) });
  await pass(61);
  expect(await house.facts("channel.broken")).toEqual([{ channelId: house.bot.id, trouble: "auth-failed" }]);
  await house.change(house.bot, { secrets: { token: house.telegram.addBot() } });
  await house.channelIs(house.bot.id, "well", null);
});

test("that Telegram cannot reach us is told in its words, once it has lasted", async () => {
  const token = house.telegram.addBot("walled_bot");
  const bot = await house.connectBot(token, "webhook");
  await house.channelIs(bot.id, "well");
  house.telegram.carry(() => Promise.resolve(502));
  await house.telegram.happens(token, house.said(house.person(), { text: "Hello?" }));
  house.telegram.setWebhookOf(token, {
    error: { date: Math.floor(Date.parse(clock.now()) / 1000) + 300, message: "Wrong response from the webhook: 502 Bad Gateway" },
  });
  await pass(301, bot);
  const { health } = await house.channelIs(bot.id, "trying", "webhook-failing");
  expect(health.detail).toBe("Wrong response from the webhook: 502 Bad Gateway");
  await pass(61, bot);
  await house.channelIs(bot.id, "broken", "webhook-failing");
  await house.change(bot, { on: false });
});

test("a webhook that led nowhere is set again; one that leads to another program is said, and left", async () => {
  const token = house.telegram.addBot("wanted_bot");
  const bot = await house.connectBot(token, "webhook");
  await house.channelIs(bot.id, "well");
  house.telegram.setWebhookOf(token, { url: "" });
  await pass(301, bot);
  expect(house.telegram.webhookOf(token).url).toBe(bot.webhookUrl);
  house.telegram.setWebhookOf(token, { url: "https://other.example/secret-path" });
  await pass(301, bot);
  expect((await house.channelIs(bot.id, "broken", "conflict")).health.detail).toBe("other.example");
  expect(house.telegram.webhookOf(token).url).toBe("https://other.example/secret-path");
  await house.change(bot, {});
  await house.channelIs(bot.id, "well");
  expect(house.telegram.webhookOf(token).url).toBe(bot.webhookUrl);
});

test("switched off, Telegram calls nobody and is asked no more", async () => {
  const token = house.telegram.addBot("quiet_bot");
  const bot = await house.connectBot(token, "webhook");
  await house.channelIs(bot.id, "well");
  await house.change(bot, { on: false });
  await until(() => house.telegram.webhookOf(token).url === "", "the end of the webhook");
  const answer = await house.app.inject({ method: "POST", url: new URL(bot.webhookUrl!).pathname, payload: "{}" });
  expect(answer.statusCode).toBe(404);
  const before = house.telegram.calls.filter((call) => call.token === token).length;
  await pass(301);
  expect(house.telegram.calls.filter((call) => call.token === token)).toHaveLength(before);
  expect((await house.channel(bot.id)).health.state).toBe("off");
});
