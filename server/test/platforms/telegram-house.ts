import type { ConversationRow, MessagingChannel } from "@guli/contract";
import type { Clock } from "../../src/core/clock.ts";
import { until } from "../desk.ts";
import { messagingHouse, type MessagingHouse } from "./house.ts";
import { startTelegram, type TelegramPlatform } from "./telegram.ts";

type Update = Record<string, unknown>;
type Said = { message: { message_id: number; date: number } & Record<string, unknown> };
type Receive = "webhook" | "polling";

/** A desk and a Telegram beside each other. Who fetches is in the hands of the test. */
export type TelegramHouse = MessagingHouse & {
  telegram: TelegramPlatform;
  token: string;
  /** The bot's channel, as it was connected. */
  bot: MessagingChannel;
  connectBot(token: string, receive: Receive): Promise<MessagingChannel>;
  change(channel: MessagingChannel, more: { on?: boolean; settings?: object; secrets?: object }): Promise<MessagingChannel>;
  /** As soon as the channel is so. */
  channelIs(id: string, state: string, trouble?: string | null): Promise<MessagingChannel>;
  /** A person who has not written yet. */
  person(): number;
  /** A message of theirs, each a second after the one before, within the last hours. */
  said(from: number, more: object): Said;
  /** Tell the bot of it, by whichever way it hears. */
  happens(update: Update): Promise<number>;
  /** The conversation of whoever writes from there, as soon as there is one (with so many incoming messages). */
  from(person: number, count?: number): Promise<ConversationRow>;
  /** What these facts say, oldest first. */
  facts(name: string): Promise<Record<string, unknown>[]>;
};

type Options = { receive?: Receive; clock?: Clock; env?: Record<string, string> };

/** The bot is called by webhook unless it is to ask by itself. */
export async function telegramHouse({ receive = "webhook", clock, env = {} }: Options = {}): Promise<TelegramHouse> {
  const telegram = await startTelegram();
  const house = await messagingHouse({ GULI_ROLES: "web,worker", GULI_PUBLIC_URL: "https://desk.test", GULI_TELEGRAM_API_URL: telegram.url, ...env }, clock);
  const { owner } = house.cast;
  telegram.carry(({ url, secret, body }) =>
    house.reach.post({ url, body, headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret } }),
  );
  const channelIs: TelegramHouse["channelIs"] = (id, state, trouble) =>
    until(
      async () => {
        const one = await house.channel(id);
        return one.health.state === state && (trouble === undefined || one.health.trouble === trouble) && one;
      },
      `a channel that is ${state} (${trouble ?? "whatever the trouble"})`,
    );
  const connectBot = (token: string, way: Receive) =>
    house.connect({ kind: "telegram", name: "Bot", teamId: null, settings: { receive: way }, secrets: { token } });
  const token = telegram.addBot();
  const bot = await connectBot(token, receive);
  await channelIs(bot.id, "well");
  return {
    ...house,
    ...people(house),
    telegram,
    token,
    bot,
    connectBot,
    channelIs,
    happens: (update) => telegram.happens(token, update),
    change: async ({ id, kind, name, teamId, on, settings }, more) => {
      const fields = { kind, name, teamId, settings: more.settings ?? settings, secrets: more.secrets ?? {} };
      const { status, body } = await owner.call("PUT", `/channels/messaging/${id}`, { on: more.on ?? on, fields });
      if (status !== 200) throw new Error(`changing was answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
    facts: (name) =>
      house.desk.read(house.workspaceId, async (tx) => {
        const rows = await tx.sql
          .selectFrom("events")
          .select("payload")
          .where("workspace_id", "=", tx.workspaceId)
          .where("name", "=", name)
          .orderBy("id")
          .execute();
        return rows.map(({ payload }) => payload as Record<string, unknown>);
      }),
    close: async () => {
      await house.close();
      await telegram.close();
    },
  };
}

function people({ desk, workspaceId, cast, messages }: MessagingHouse): Pick<TelegramHouse, "person" | "said" | "from"> {
  const before = Math.floor(Date.parse(desk.clock.now()) / 1000) - 7200;
  let people = 500;
  let numbers = 0;
  /** A platform's number of somebody is shown to nobody; the desk knows them by it. */
  const conversationOf = (person: number) =>
    desk.read(workspaceId, (tx) =>
      tx.sql.selectFrom("conversations").select("id").where("workspace_id", "=", workspaceId).where("customer_address", "=", String(person)).executeTakeFirst(),
    );
  return {
    person: () => (people += 1),
    said: (from, more) => {
      const who = { id: from, is_bot: false, first_name: "Malika", language_code: "uz" };
      const message = { message_id: (numbers += 1), date: before + numbers, chat: { id: from, type: "private", first_name: "Malika" }, from: who, ...more };
      return { message };
    },
    from: (person, count = 1) =>
      until(async () => {
        const known = await conversationOf(person);
        if (!known || (await messages(known.id)).filter(({ kind }) => kind === "incoming").length < count) return null;
        return (await cast.agent.call("GET", `/conversations/${known.id}`)).body.conversation as ConversationRow;
      }, `${count} messages of ${person}`),
  };
}
