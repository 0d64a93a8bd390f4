import type { ConversationRow, Message, MessagingChannel, WayOut } from "@guli/contract";
import { messaging } from "../../src/rooms/channels/index.ts";
import { strangeOnes, type Strange } from "../../src/rooms/channels/messaging/store.ts";
import type { Clock } from "../../src/core/clock.ts";
import { testDesk, until, type TestDesk } from "../desk.ts";
import { hurryJobs } from "../hurrying.ts";

/** A desk with channels of platforms, and what their stories ask for again and again. Replies leave at once. */
export type MessagingHouse = TestDesk & {
  connect(fields: object): Promise<MessagingChannel>;
  channel(id: string): Promise<MessagingChannel>;
  try(
    fields: object,
    channelId?: string,
  ): Promise<{ ok: boolean; account: string | null; steps: { step: string; ok: boolean; trouble: string | null; detail: string | null }[] }>;
  /** The conversation about this, as soon as there is one. */
  about(subject: string, channelId?: string): Promise<ConversationRow>;
  messages(conversationId: string): Promise<Message[]>;
  message(conversationId: string, id: string): Promise<Message>;
  upload(filename: string, contentType: string, content: Buffer): Promise<string>;
  reply(conversationId: string, body: string, more?: object): Promise<Message>;
  /** The reply, once its delivery has come to this state. */
  delivered(conversationId: string, id: string, state: NonNullable<Message["delivery"]>["state"]): Promise<Message>;
  wayOut(conversationId: string): Promise<WayOut>;
  /** Ask the platform how the channel is, as the clock does every few minutes. */
  look(channelId: string): Promise<unknown>;
  strange(channelId: string): Promise<Strange[]>;
  /** What waits to be tried again is tried now. */
  hurry(): Promise<void>;
  /** The desk as it is reached from outside, at its public address. */
  reach: {
    post(call: { url: string; body: string; headers: Record<string, string> }): Promise<number>;
    get(url: string): Promise<{ status: number; type: string; bytes: Buffer }>;
  };
};

export async function messagingHouse(env: Record<string, string> = {}, clock?: Clock): Promise<MessagingHouse> {
  const house = await testDesk({ env, ...(clock && { clock }) });
  const { app, desk, workspaceId } = house;
  const { owner, agent } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const ok = async (answer: Promise<{ status: number; body: any }>) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`it was answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  const messages = async (id: string) => (await ok(agent.call("GET", `/conversations/${id}`))).messages as Message[];
  const message = async (conversationId: string, id: string) => (await messages(conversationId)).find((one) => one.id === id)!;
  const inside = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
  return {
    ...house,
    messages,
    message,
    connect: (fields) => ok(owner.call("POST", "/channels/messaging", fields)),
    channel: async (id) => (await ok(owner.call("GET", "/channels"))).rows.find((one: { id: string }) => one.id === id),
    try: (fields, channelId) => ok(owner.call("POST", "/channels/messaging/tests", { fields, ...(channelId && { channelId }) })),
    about: (subject, channelId) =>
      until(async () => {
        const { rows } = await ok(agent.call("GET", `/conversations?view=all&limit=100${channelId ? `&channelId=${channelId}` : ""}`));
        return (rows as ConversationRow[]).find((one) => one.subject === subject);
      }, `a conversation about “${subject}”`),
    upload: async (filename, contentType, content) => {
      const url = `/api/v1/attachments?filename=${encodeURIComponent(filename)}&contentType=${encodeURIComponent(contentType)}`;
      const answer = await app.inject({
        method: "POST",
        url,
        payload: content,
        headers: { cookie: agent.cookie, "x-guli": "1", "content-type": "application/octet-stream" },
      });
      return answer.json().id;
    },
    reply: async (conversationId, body, more = {}) => {
      const seenMessageId = (await messages(conversationId)).findLast((one) => one.kind === "incoming")?.id ?? null;
      return (await ok(agent.call("POST", `/conversations/${conversationId}/replies`, { body, seenMessageId, anyway: true, ...more }))).message;
    },
    delivered: (conversationId, id, state) =>
      until(async () => {
        const found = await message(conversationId, id);
        return found.delivery?.state === state && found;
      }, `the state ${state}`),
    wayOut: (conversationId) => ok(agent.call("GET", `/conversations/${conversationId}/way-out`)),
    look: async (channelId) => messaging.checkChannel(desk, { workspaceId, channelId }),
    strange: (channelId) => desk.read(workspaceId, (tx) => strangeOnes(tx, channelId)),
    hurry: () => hurryJobs(desk.database.owner),
    reach: {
      post: async ({ url, body, headers }) => (await app.inject({ method: "POST", url: inside(url), payload: body, headers })).statusCode,
      get: async (url) => {
        const answer = await app.inject({ method: "GET", url: inside(url) });
        return { status: answer.statusCode, type: String(answer.headers["content-type"]), bytes: answer.rawPayload };
      },
    },
  };
}
