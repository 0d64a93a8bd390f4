import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "../../../../../core/clock.ts";
import { movableClock } from "../../../../../../test/bare-desk.ts";
import { until } from "../../../../../../test/desk.ts";
import { telegramHouse, type TelegramHouse } from "../../../../../../test/platforms/telegram-house.ts";
import type { Fetcher } from "../../../fetching/keeping.ts";
import { usualPaces, type Paces } from "./paces.ts";
import { startPolling } from "./polling.ts";

const hurried: Paces = {
  ...usualPaces,
  lookMs: 150,
  heardMs: 20,
  waitSeconds: 5,
  retryMs: 20,
  retryMostMs: 60,
  slowMs: 40,
  slowMostMs: 80,
  calmMs: 300,
  chance: () => 0.5,
};

describe("a bot that is asked for news", () => {
  let house: TelegramHouse;
  let polling: Fetcher | undefined;
  const start = (paces: Partial<Paces> = {}) => (polling = startPolling(house.desk, { ...hurried, ...paces }));
  const stop = async () => {
    await polling?.stop();
    polling = undefined;
  };
  beforeAll(async () => {
    house = await telegramHouse({ receive: "polling" });
  });
  afterEach(async () => {
    house.telegram.away(null);
    await stop();
  });
  afterAll(() => house?.close());
  /** The database goes away as soon as something of this person is stored, whoever else asks for it then. */
  const awayOnceKnown = (from: number) => {
    const { desk, workspaceId } = house;
    const { transaction } = desk;
    const isKnown = () =>
      desk.read(workspaceId, (tx) =>
        tx.sql.selectFrom("conversations").select("id").where("workspace_id", "=", workspaceId).where("customer_address", "=", String(from)).executeTakeFirst(),
      );
    const tries = { many: 0, end: () => void (desk.transaction = transaction) };
    let isAway = false;
    desk.transaction = async (...given) => {
      if (isAway) throw Object.assign(new Error("the database is away"), { code: "57P01", nth: (tries.many += 1) });
      const result = await transaction(...given);
      isAway ||= (await isKnown()) !== undefined;
      return result;
    };
    return tries;
  };
  const isAsked = () => until(() => house.telegram.isAsked(house.token), "a question");

  test("tells at once what customers write, and nothing twice, however often the desk is stopped and started", async () => {
    const from = house.person();
    start();
    await isAsked();
    await house.happens(house.said(from, { text: "First" }));
    await house.from(from);
    await stop();
    await house.happens(house.said(from, { text: "At night" }));
    start();
    const row = await house.from(from, 2);
    await until(() => house.telegram.waitingFor(house.token) === 0, "the acknowledgement");
    expect((await house.messages(row.id)).map(({ text }) => text)).toEqual(["First", "At night"]);
    expect((await house.channel(house.bot.id)).health).toMatchObject({ state: "well", lastReceivedAt: expect.any(String) });
  });

  test("is told of nothing as taken before it is stored: what breaks off in between comes again and is known", async () => {
    const from = house.person();
    for (const text of ["one", "two", "three"]) await house.happens(house.said(from, { text }));
    const tries = awayOnceKnown(from);
    start();
    try {
      await until(() => tries.many > 3, "some tries");
      expect(house.telegram.waitingFor(house.token)).toBe(3);
    } finally {
      tries.end();
    }
    const row = await house.from(from, 3);
    expect((await house.messages(row.id)).map(({ text }) => text)).toEqual(["one", "two", "three"]);
  });

  test("that brings something which cannot be stored is not held up by it: it is set aside, raw", async () => {
    const from = house.person();
    const { files } = house.desk;
    const { hold } = files;
    const bad = house.said(from, { text: "poison" });
    let once = 0;
    files.hold = (id, content) => (Buffer.from(content).includes("poison") && (once += 1) <= 3 ? Promise.reject(new Error("a bug")) : hold(id, content));
    await house.happens(bad);
    await house.happens(house.said(from, { text: "behind it" }));
    start();
    const row = await house.from(from);
    files.hold = hold;
    expect(row.preview).toBe("behind it");
    const [strange] = await house.strange(house.bot.id);
    expect(strange!.why).toMatch(/^not stored: update \d+$/);
    expect(String(await files.read(house.workspaceId, strange!.rawHash))).toContain("poison");
  });

  test("that has another's webhook is taken over when it is connected", async () => {
    house.telegram.setWebhookOf(house.token, { url: "https://other.test/hook" });
    start();
    await isAsked();
    expect(house.telegram.webhookOf(house.token).url).toBe("");
  });

  test("switched off is asked no more within a moment, and on again goes on where it was", async () => {
    start();
    await isAsked();
    await house.change(house.bot, { on: false });
    await until(() => !house.telegram.isAsked(house.token), "the end of asking");
    const from = house.person();
    await house.happens(house.said(from, { text: "While it was off" }));
    expect((await house.channel(house.bot.id)).health.state).toBe("off");
    await house.change(house.bot, { on: true });
    await house.from(from);
    await house.channelIs(house.bot.id, "well");
  });

  test("whose token was revoked is said to be broken, and the others go on; a new token mends it", async () => {
    const other = house.telegram.addBot("other_bot");
    const second = await house.connectBot(other, "polling");
    await house.channelIs(second.id, "well");
    start();
    await until(() => house.telegram.isAsked(other) && house.telegram.isAsked(house.token));
    house.telegram.revoke(other);
    await house.channelIs(second.id, "broken", "auth-failed");
    const from = house.person();
    await house.happens(house.said(from, { text: "To the one that is well" }));
    await house.from(from);
    expect(await house.facts("channel.broken")).toEqual([{ channelId: second.id, trouble: "auth-failed" }]);
    await house.change(second, { secrets: { token: house.telegram.addBot("other_bot") } });
    await house.channelIs(second.id, "well", null);
    await house.change(second, { on: false });
  });

  test("that another program asks, too, is said to be in conflict, until they leave it alone", async () => {
    start({ waitSeconds: 1 });
    await isAsked();
    const ask = () =>
      fetch(`${house.telegram.url}/bot${house.token}/getUpdates`, {
        method: "POST",
        body: JSON.stringify({ timeout: 0 }),
        headers: { "content-type": "application/json" },
      });
    const rival = setInterval(() => void ask(), 30);
    const { health } = await house.channelIs(house.bot.id, "broken", "conflict").finally(() => clearInterval(rival));
    expect(health.detail).toContain("terminated by other getUpdates request");
    await house.channelIs(house.bot.id, "well", null);
  });

  test("a wait that Telegram asks for is kept, and is no trouble with the channel", async () => {
    house.telegram.fails("getUpdates", { status: 429, description: "Too Many Requests: retry after 1", parameters: { retry_after: 1 } });
    start();
    const from = house.person();
    await until(() => house.telegram.calls.some(({ method, token }) => method === "getUpdates" && token === house.token));
    await house.happens(house.said(from, { text: "Patience" }));
    await house.from(from);
    expect((await house.channel(house.bot.id)).health).toMatchObject({ state: "well", trouble: null });
  });
});

describe("a Telegram that is down for an hour", () => {
  const clock = movableClock(systemClock.now());
  let house: TelegramHouse;
  beforeAll(async () => {
    house = await telegramHouse({ receive: "polling", clock });
  });
  afterAll(() => house?.close());

  test("is tried again and again, said once, and nothing is missing afterwards", { timeout: 60_000 }, async () => {
    const polling = startPolling(house.desk, hurried);
    await until(() => house.telegram.isAsked(house.token));
    const from = house.person();
    await house.happens(house.said(from, { text: "Before" }));
    const row = await house.from(from);
    house.telegram.away({ status: 502, page: "<html>Bad Gateway</html>" });
    await house.happens(house.said(from, { text: "During" }));
    await house.channelIs(house.bot.id, "trying", "failed");
    const { id: replyId } = await house.reply(row.id, "An answer meanwhile");
    await until(async () => (await house.message(row.id, replyId)).delivery?.outcome === "failed");
    for (let minute = 0; minute < 60; minute += 5) {
      clock.move(300);
      await house.look(house.bot.id);
    }
    await house.channelIs(house.bot.id, "broken", "failed");
    expect(await house.facts("channel.broken")).toEqual([{ channelId: house.bot.id, trouble: "failed" }]);
    house.telegram.away(null);
    await house.from(from, 2);
    await house.channelIs(house.bot.id, "well", null);
    expect(await house.facts("channel.mended")).toHaveLength(1);
    await house.hurry();
    await house.delivered(row.id, replyId, "sent");
    await polling.stop();
  });
});
