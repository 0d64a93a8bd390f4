import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fieldsOf, type Fields } from "./fields.ts";

type Update = { update_id: number } & Record<string, any>;
/** What a bot sent, as the Bot API took it. */
export type SentByBot = { method: string; chatId: string; fields: Fields; messageId: number };
/** What is answered in place of the truth: an error as published, or something that no Bot API would say. */
export type Fault = { status: number; description?: string; parameters?: object; page?: string } | { delayMs: number } | { cut: true };
/** How Telegram calls a webhook; gives the status that it was answered with. */
export type Carrier = (call: { url: string; secret: string; body: string }) => Promise<number>;

type Bot = {
  token: string;
  username: string;
  webhook: { url: string; secret: string; allowed: string[]; error: { date: number; message: string } | null };
  waiting: Update[];
  poll: { end(status?: number): void } | null;
};

/** A stand-in of Telegram's Bot API on the loopback: speaks the protocol as published (https://core.telegram.org/bots/api), with its errors. */
export type TelegramPlatform = {
  url: string;
  addBot(name?: string): string;
  /** BotFather's /revoke: the token holds no more. */
  revoke(token: string): void;
  /** Something happens in the bot's chats. Waits to be asked for, or calls the webhook until it is answered 200. Gives the number of the update. */
  happens(token: string, update: Record<string, unknown>): Promise<number>;
  /** Bring an update once more, as Telegram does where it did not hear our answer. */
  bringAgain(token: string, update: Record<string, unknown>, updateId: number): Promise<number>;
  file(content: Buffer, options?: { path?: string; size?: number }): string;
  /** The file is where it lies no more, until it is asked for anew. */
  moveFile(fileId: string): void;
  forgetFile(fileId: string): void;
  block(chatId: number | string): void;
  unblock(chatId: number | string): void;
  unknownChat(chatId: number | string): void;
  /** The next calls of a method (or of any) end so. */
  fails(method: string, ...faults: Fault[]): void;
  /** From now on every call ends so; null: as it should. */
  away(fault: Fault | null): void;
  webhookOf(token: string): Bot["webhook"];
  setWebhookOf(token: string, webhook: Partial<Bot["webhook"]>): void;
  waitingFor(token: string): number;
  isAsked(token: string): boolean;
  sent: SentByBot[];
  /** Every call by its method, with the bot's token. */
  calls: { method: string; token: string; fields: Fields }[];
  carry(carrier: Carrier): void;
  close(): Promise<void>;
};

type Stored = { content: Buffer; path: string; size: number; gone: boolean; moved: number };

export async function startTelegram(): Promise<TelegramPlatform> {
  const bots = new Map<string, Bot>();
  const files = new Map<string, Stored>();
  const state = {
    blocked: new Set<string>(),
    unknown: new Set<string>(),
    faults: new Map<string, Fault[]>(),
    away: null as Fault | null,
    next: 1,
    message: 100,
  };
  const sent: SentByBot[] = [];
  const calls: TelegramPlatform["calls"] = [];
  let carrier: Carrier = () => Promise.resolve(200);

  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://telegram").pathname);
    const [, token = "", rest = ""] = /^(?:\/file)?\/bot([^/]+)\/(.+)$/.exec(path) ?? [];
    const fields = await fieldsOf(request);
    const method = path.startsWith("/file/") ? "file" : rest;
    calls.push({ method, token, fields });
    const fault = state.away ?? state.faults.get(method)?.shift() ?? state.faults.get("*")?.shift();
    if (fault && (await misbehave(response, fault))) return;
    const bot = bots.get(token);
    if (!bot) return say(response, 401, "Unauthorized");
    if (method === "file") return giveFile(response, rest);
    const answer = methods[method];
    if (!answer) return say(response, 404, "Not Found");
    return answer({ bot, fields, response, request });
  };

  const giveFile = (response: ServerResponse, path: string) => {
    const found = [...files.values()].find((one) => one.path === path && !one.gone);
    if (!found) return say(response, 404, "Not Found");
    return void response.writeHead(200, { "content-type": "application/octet-stream" }).end(found.content);
  };

  type Call = { bot: Bot; fields: Fields; response: ServerResponse; request: IncomingMessage };
  const sends = (method: string) => [
    method,
    ({ fields, response }: Call) => {
      const chatId = String(fields["chat_id"]);
      if (state.unknown.has(chatId)) return say(response, 400, "Bad Request: chat not found");
      if (state.blocked.has(chatId)) return say(response, 403, "Forbidden: bot was blocked by the user");
      if (method === "sendMessage" && !fields["text"]) return say(response, 400, "Bad Request: message text is empty");
      if (method === "sendMessage" && String(fields["text"]).length > 4096) return say(response, 400, "Bad Request: message is too long");
      const messageId = (state.message += 1);
      sent.push({ method, chatId, fields, messageId });
      return give(response, { message_id: messageId, date: Math.floor(Date.now() / 1000), chat: { id: Number(chatId), type: "private" } });
    },
  ];
  const methods: Record<string, (call: Call) => void> = {
    getMe: ({ bot, response }) => give(response, { id: Number(bot.token.split(":")[0]), is_bot: true, first_name: "Books", username: bot.username }),
    getUpdates: (call) => answerPoll(call),
    setWebhook: ({ bot, fields, response }) => {
      const url = String(fields["url"]);
      if (!url.startsWith("https:")) return say(response, 400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
      const allowed = fields["allowed_updates"] as unknown as string[];
      bot.webhook = { url, secret: String(fields["secret_token"] ?? ""), allowed, error: null };
      return give(response, true);
    },
    deleteWebhook: ({ bot, response }) => {
      bot.webhook = { url: "", secret: "", allowed: [], error: null };
      give(response, true);
    },
    getWebhookInfo: ({ bot, response }) => {
      const { url, error } = bot.webhook;
      const failing = error ? { last_error_date: error.date, last_error_message: error.message } : {};
      give(response, { url, has_custom_certificate: false, pending_update_count: bot.waiting.length, ...failing });
    },
    getFile: ({ fields, response }) => {
      const id = String(fields["file_id"]);
      const found = files.get(id);
      if (!found || found.gone) return say(response, 400, "Bad Request: wrong file_id or the file is temporarily unavailable");
      if (found.size > 20 * 1024 * 1024) return say(response, 400, "Bad Request: file is too big");
      if (found.moved > 0) {
        found.moved -= 1;
        return give(response, { file_id: id, file_unique_id: `u${id}`, file_path: `gone/${id}` });
      }
      return give(response, { file_id: id, file_unique_id: `u${id}`, file_size: found.size, file_path: found.path });
    },
    sendChatAction: ({ response }) => give(response, true),
    ...Object.fromEntries(["sendMessage", "sendPhoto", "sendDocument", "sendVoice", "sendAudio", "sendVideo", "sendSticker"].map(sends)),
  };

  /** Everything before `offset` is confirmed and forgotten; then what waits, or the first that comes within `timeout` seconds. One may ask at a time. */
  const answerPoll = ({ bot, fields, response, request }: Call) => {
    if (bot.webhook.url)
      return say(response, 409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    bot.poll?.end(409);
    const offset = Number(fields["offset"] ?? 0);
    if (offset > 0) bot.waiting = bot.waiting.filter(({ update_id: id }) => id >= offset);
    const end = (status = 200) => {
      clearTimeout(timer);
      if (bot.poll?.end === end) bot.poll = null;
      if (status === 200) give(response, bot.waiting.slice(0, Number(fields["limit"] ?? 100)));
      else say(response, 409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    };
    const timer = setTimeout(end, bot.waiting.length > 0 ? 0 : Number(fields["timeout"] ?? 0) * 1000);
    bot.poll = { end };
    return void request.socket.once("close", () => {
      clearTimeout(timer);
      if (bot.poll?.end === end) bot.poll = null;
    });
  };

  const known = (token: string): Bot => {
    const bot = bots.get(token);
    if (!bot) throw new Error("the stand-in knows no such bot");
    return bot;
  };
  const bring = async (bot: Bot, update: Update): Promise<void> => {
    const kind = Object.keys(update).find((key) => key !== "update_id") ?? "";
    if (bot.webhook.url) {
      if (bot.webhook.allowed.length > 0 && !bot.webhook.allowed.includes(kind)) return;
      const call = { url: bot.webhook.url, secret: bot.webhook.secret, body: JSON.stringify(update) };
      for (let tries = 0; tries < 5; tries++) if ((await carrier(call)) === 200) return;
      bot.waiting.push(update);
      bot.webhook.error = { date: Math.floor(Date.now() / 1000), message: "Wrong response from the webhook: 500 Internal Server Error" };
      return;
    }
    bot.waiting.push(update);
    bot.poll?.end();
  };

  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    calls,
    addBot: (name = "books_bot") => {
      const token = `${7_000_000 + bots.size}:AA${"secret".repeat(5)}${String(bots.size).padStart(3, "0")}`;
      bots.set(token, { token, username: name, webhook: { url: "", secret: "", allowed: [], error: null }, waiting: [], poll: null });
      return token;
    },
    revoke: (token) => {
      known(token).poll?.end();
      bots.delete(token);
    },
    happens: async (token, update) => {
      const id = state.next++;
      await bring(known(token), { update_id: id, ...update });
      return id;
    },
    bringAgain: async (token, update, updateId) => {
      await bring(known(token), { update_id: updateId, ...update });
      return updateId;
    },
    file: (content, { path, size } = {}) => {
      const id = `file-${files.size + 1}`;
      files.set(id, { content, path: path ?? `documents/${id}`, size: size ?? content.length, gone: false, moved: 0 });
      return id;
    },
    moveFile: (id) => void (files.get(id)!.moved += 1),
    forgetFile: (id) => void (files.get(id)!.gone = true),
    block: (id) => void state.blocked.add(String(id)),
    unblock: (id) => void state.blocked.delete(String(id)),
    unknownChat: (id) => void state.unknown.add(String(id)),
    fails: (method, ...faults) => void state.faults.set(method, [...(state.faults.get(method) ?? []), ...faults]),
    away: (fault) => void (state.away = fault),
    webhookOf: (token) => known(token).webhook,
    setWebhookOf: (token, webhook) => void Object.assign(known(token).webhook, webhook),
    waitingFor: (token) => known(token).waiting.length,
    isAsked: (token) => known(token).poll !== null,
    carry: (one) => void (carrier = one),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const give = (response: ServerResponse, result: unknown): void =>
  void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ok: true, result }));

function say(response: ServerResponse, status: number, description: string, parameters?: object): void {
  const body = { ok: false, error_code: status, description, ...(parameters && { parameters }) };
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** Whether that was the answer. */
async function misbehave(response: ServerResponse, fault: Fault): Promise<boolean> {
  if ("cut" in fault) response.destroy();
  else if ("delayMs" in fault) {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs).unref());
    return false;
  } else if (fault.page === undefined) say(response, fault.status, fault.description ?? "Internal Server Error", fault.parameters);
  else response.writeHead(fault.status, { "content-type": "text/html" }).end(fault.page);
  return true;
}
