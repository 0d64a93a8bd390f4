import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fieldsOf, type Fields } from "./fields.ts";
import { giveFile, methodsIn, noWebhook, say, type Bot, type SentByBot, type Update, type Webhook, type World } from "./telegram-api.ts";

/** What is answered in place of the truth: an error as published, or something that no Bot API would say. */
export type Fault = { status: number; description?: string; parameters?: object; page?: string } | { delayMs: number } | { cut: true };
/** How Telegram calls a webhook; gives the status that it was answered with. */
export type Carrier = (call: { url: string; secret: string; body: string }) => Promise<number>;

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
  /** The next calls of a method (`file`: of a download) end so. */
  fails(method: string, ...faults: Fault[]): void;
  /** From now on every call ends so; null: as it should. */
  away(fault: Fault | null): void;
  webhookOf(token: string): Webhook;
  setWebhookOf(token: string, webhook: Partial<Webhook>): void;
  waitingFor(token: string): number;
  isAsked(token: string): boolean;
  sent: SentByBot[];
  /** Every call by its method, with the bot's token. */
  calls: { method: string; token: string; fields: Fields }[];
  carry(carrier: Carrier): void;
  close(): Promise<void>;
};

export async function startTelegram(): Promise<TelegramPlatform> {
  const world: World = { bots: new Map(), files: new Map(), blocked: new Set(), unknown: new Set(), sent: [], messages: 100 };
  const faults = new Map<string, Fault[]>();
  const calls: TelegramPlatform["calls"] = [];
  const methods = methodsIn(world);
  let away: Fault | null = null;
  let carrier: Carrier = () => Promise.resolve(200);
  let updates = 1;

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://telegram").pathname);
    const [, token = "", rest = ""] = /^(?:\/file)?\/bot([^/]+)\/(.+)$/.exec(path) ?? [];
    const method = path.startsWith("/file/") ? "file" : rest;
    const fields = await fieldsOf(request);
    calls.push({ method, token, fields });
    const fault = away ?? faults.get(method)?.shift();
    if (fault && (await misbehave(response, fault))) return;
    const bot = world.bots.get(token);
    if (!bot) return say(response, 401, "Unauthorized");
    if (method === "file") return giveFile(world, response, rest);
    return methods[method] ? methods[method]({ bot, fields, response, request }) : say(response, 404, "Not Found");
  };
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));

  const known = (token: string): Bot => {
    const bot = world.bots.get(token);
    if (!bot) throw new Error("the stand-in knows no such bot");
    return bot;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: world.sent,
    calls,
    addBot: (username = "books_bot") => {
      const token = `${7_000_000 + world.bots.size}:AA${"secret".repeat(5)}${String(world.bots.size).padStart(3, "0")}`;
      world.bots.set(token, { token, username, webhook: noWebhook(), waiting: [], poll: null });
      return token;
    },
    revoke: (token) => {
      known(token).poll?.end();
      world.bots.delete(token);
    },
    happens: async (token, update) => {
      const id = updates++;
      await bring(known(token), { update_id: id, ...update }, carrier);
      return id;
    },
    bringAgain: async (token, update, updateId) => {
      await bring(known(token), { update_id: updateId, ...update }, carrier);
      return updateId;
    },
    file: (content, { path, size } = {}) => {
      const id = `file-${world.files.size + 1}`;
      world.files.set(id, { content, path: path ?? `documents/${id}`, size: size ?? content.length, gone: false, moved: 0 });
      return id;
    },
    moveFile: (id) => void (world.files.get(id)!.moved += 1),
    forgetFile: (id) => void (world.files.get(id)!.gone = true),
    block: (id) => void world.blocked.add(String(id)),
    unblock: (id) => void world.blocked.delete(String(id)),
    unknownChat: (id) => void world.unknown.add(String(id)),
    fails: (method, ...more) => void faults.set(method, [...(faults.get(method) ?? []), ...more]),
    away: (fault) => void (away = fault),
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

/** By the way that the bot listens. A webhook is tried some times; what it does not take waits. */
async function bring(bot: Bot, update: Update, carrier: Carrier): Promise<void> {
  const { url, secret, allowed } = bot.webhook;
  const kind = Object.keys(update).find((key) => key !== "update_id") ?? "";
  if (url && allowed.length > 0 && !allowed.includes(kind)) return;
  for (let tries = 0; url && tries < 5; tries++) if ((await carrier({ url, secret, body: JSON.stringify(update) })) === 200) return;
  if (url) bot.webhook.error = { date: Math.floor(Date.now() / 1000), message: "Wrong response from the webhook: 500 Internal Server Error" };
  bot.waiting.push(update);
  bot.poll?.end();
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
