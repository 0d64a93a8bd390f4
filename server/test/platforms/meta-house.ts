import type { ConversationRow, Message, MessagingChannel } from "@guli/contract";
import { minus } from "../../src/core/clock.ts";
import { testDesk, until, type TestDesk } from "../desk.ts";
import { MetaPlatform, type MetaCarrier } from "./meta.ts";

/** A reply that was taken, or why it was not. */
export type Answered = { status: number; body: { message: Message; code?: string } };
type Delivery = NonNullable<Message["delivery"]>;
/** As whoever looks after channels sees it: with the address that Meta calls. */
export type Connected = MessagingChannel & { webhookUrl: string; verifyToken: string };

export type MetaHouse = {
  house: TestDesk;
  meta: MetaPlatform;
  /** The customer's last message is so long ago. */
  ago(conversationId: string, hours: number): Promise<void>;
  /** The moment has come to ask the platform how the channel is. */
  checkNow(channelId: string): Promise<void>;
  connect(fields: object): Promise<Connected>;
  health(channelId: string): Promise<Connected["health"]>;
  bring(channel: Pick<Connected, "webhookUrl">, payload: unknown, options?: { secret?: string; signature?: string }): Promise<{ status: number; body: string }>;
  conversations(channelId: string): Promise<ConversationRow[]>;
  /** With somebody by their address there, which rows do not show where it says nothing to anybody. */
  conversationsWith(channelId: string, address: string): Promise<ConversationRow[]>;
  messages(conversationId: string): Promise<Message[]>;
  /** Of the only conversation of a channel. */
  thread(channelId: string): Promise<Message[]>;
  reply(conversationId: string, body: string, more?: object): Promise<Answered>;
  /** What became of a reply, as soon as this holds of it. */
  delivery(conversationId: string, messageId: string, so: (delivery: Delivery) => boolean): Promise<Delivery>;
  /** Such jobs are due now, however long they were to wait. */
  soonerJobs(task: string): Promise<void>;
  close(): Promise<void>;
};

/** A desk that Meta can call, and that calls a stand-in of Meta. */
export async function metaHouse(env: Record<string, string> = {}): Promise<MetaHouse> {
  const meta = await new MetaPlatform().start();
  const house = await testDesk({ env: { GULI_META_API_URL: meta.url, GULI_PUBLIC_URL: "https://desk.example.ge", GULI_ALLOW_PRIVATE_HOSTS: "false", ...env } });
  const { owner, agent } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  meta.carry = carriedTo(house);
  const change = async (what: string, to: string, id: string) =>
    void (await house.desk.database.owner.query(`update guli.${what} = $3 where workspace_id = $1 and id = $2`, [house.workspaceId, id, to]));
  const messages = async (id: string) => (await agent.call("GET", `/conversations/${id}`)).body.messages as Message[];
  const conversations = async (channelId: string) => (await agent.call("GET", `/conversations?view=all&channelId=${channelId}`)).body.rows as ConversationRow[];
  const channels = async () => (await owner.call("GET", "/channels")).body.rows as Connected[];
  return {
    house,
    meta,
    ago: (id, hours) => change("conversations set last_customer_message_at", minus(house.desk.clock.now(), { hours }), id),
    checkNow: (id) => change("channels set check_at", house.desk.clock.now(), id),
    connect: async (fields) => {
      const { status, body } = await owner.call("POST", "/channels/messaging", fields);
      if (status !== 200) throw new Error(`connecting was answered ${status}: ${JSON.stringify(body)}`);
      return until(async () => {
        return (await channels()).find(({ id, checkedAt, health }) => id === body.id && (checkedAt !== null || health.state === "broken"));
      }, "the first look at the channel");
    },
    health: async (id) => (await channels()).find((one) => one.id === id)!.health,
    bring: ({ webhookUrl }, payload, options) => meta.brings(webhookUrl, payload, options),
    conversations,
    conversationsWith: async (channelId, address) => {
      const asked = "select id from guli.conversations where workspace_id = $1 and channel_id = $2 and customer_address = $3";
      const { rows } = await house.desk.database.owner.query(asked, [house.workspaceId, channelId, address]);
      return (await conversations(channelId)).filter(({ id }) => rows.some((row) => row.id === id));
    },
    messages,
    thread: async (channelId) => {
      const [only, another] = await conversations(channelId);
      if (!only || another) throw new Error("there is not exactly one conversation");
      return messages(only.id);
    },
    reply: async (id, body, more = {}) => {
      const last = (await messages(id)).findLast(({ kind }) => kind === "incoming");
      return agent.call("POST", `/conversations/${id}/replies`, { body, seenMessageId: last?.id ?? null, ...more });
    },
    delivery: (conversationId, messageId, so) =>
      until(async () => {
        const found = (await messages(conversationId)).find(({ id }) => id === messageId);
        return found?.delivery && so(found.delivery) ? found.delivery : null;
      }, "what was to become of the reply"),
    soonerJobs: async (task) => {
      const sql = `select graphile_worker.reschedule_jobs(array_agg(j.id), run_at := now()) from graphile_worker.jobs j where task_identifier = $1`;
      await house.desk.database.owner.query(sql, [task]);
    },
    close: async () => {
      await house.close();
      await meta.close();
    },
  };
}

/** Meta calls this desk. */
export const carriedTo =
  ({ app }: Pick<TestDesk, "app">): MetaCarrier =>
  async ({ method, url, body, headers }) => {
    const { pathname, search } = new URL(url);
    const answer = await app.inject({ method, url: `${pathname}${search}`, headers, ...(body !== undefined && { payload: body }) });
    return { status: answer.statusCode, body: answer.body };
  };
