import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Bot = { token: string; name: string; webhook: string; told: string[]; subscribers: Map<string, boolean> };
/** What is answered in place of the truth. */
export type ViberFault =
  | { status: number; says?: string }
  | { http: number; headers?: Record<string, string>; page?: string }
  | { delayMs: number }
  | { silent: true }
  | { cut: true };
export type SentByViber = { token: string; body: Record<string, any>; messageToken: string; media: { status: number; type: string; bytes: Buffer } | null };
/** How Viber reaches the desk from outside. */
export type ViberReach = {
  post(call: { url: string; body: string; headers: Record<string, string> }): Promise<number>;
  get(url: string): Promise<{ status: number; type: string; bytes: Buffer }>;
};

/** A stand-in of Viber's REST API on the loopback: speaks the protocol as published (https://developers.viber.com/docs/api/rest-bot-api/), with its errors. */
export type ViberPlatform = {
  url: string;
  addBot(name?: string): string;
  /** The token holds no more. */
  revoke(token: string): void;
  /** Something happens: the webhook is called, signed with the bot's token (or another). Gives the status that it was answered with. */
  calls(token: string, callback: Record<string, unknown>, options?: { signedWith?: string; raw?: string }): Promise<number>;
  /** A message of somebody's; whoever writes is subscribed. */
  says(token: string, message: Record<string, unknown>, about?: { id?: string; from?: object; at?: number }): Promise<number>;
  leaves(token: string, userId: string): Promise<number>;
  /** A file under an address that holds for a while. */
  media(content: Buffer, contentType: string): string;
  expire(url: string): void;
  /** The next calls of a method end so. */
  fails(method: string, ...faults: ViberFault[]): void;
  webhookOf(token: string): string;
  setWebhookOf(token: string, url: string): void;
  toldOf(token: string): string[];
  sent: SentByViber[];
  /** What came to `send_message`, whatever became of it. */
  attempts: Record<string, unknown>[];
  /** How often each method was called. */
  asked: { method: string; token: string }[];
  close(): Promise<void>;
};

export const LALI = { id: "01234567890A=", name: "Lali Kvirikashvili", avatar: "", country: "GE", language: "ka-GE", api_version: 10 };

export async function startViber(reach: () => ViberReach): Promise<ViberPlatform> {
  const bots = new Map<string, Bot>();
  const files = new Map<string, { content: Buffer; contentType: string; over: boolean }>();
  const faults = new Map<string, ViberFault[]>();
  const sent: SentByViber[] = [];
  const asked: ViberPlatform["asked"] = [];
  const attempts: ViberPlatform["attempts"] = [];
  // Longer than a number of JavaScript holds, as the real ones are.
  let next = 5741311803571721087n;
  const token64 = () => String(next++);

  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? "/", "http://viber").pathname;
    const raw = Buffer.concat((await request.toArray()) as Buffer[]).toString("utf8");
    if (path.startsWith("/media/")) return giveFile(response, path);
    const method = path.replace("/pa/", "");
    const token = String(request.headers["x-viber-auth-token"] ?? "");
    asked.push({ method, token });
    if (method === "send_message") attempts.push(JSON.parse(raw) as Record<string, unknown>);
    const fault = faults.get(method)?.shift();
    if (fault && (await misbehave(response, fault))) return;
    const bot = bots.get(token);
    if (!bot) return say(response, { status: 2, status_message: "invalidAuthToken" });
    const body = JSON.parse(raw || "{}") as Record<string, any>;
    if (method === "get_account_info")
      return say(response, {
        status: 0,
        status_message: "ok",
        id: "pa:75346594275468546724",
        name: bot.name,
        uri: "books",
        webhook: bot.webhook,
        event_types: bot.told,
      });
    if (method === "set_webhook") return setWebhook(response, bot, body);
    if (method === "send_message") return send(response, bot, body);
    return void response.writeHead(404).end();
  };

  const giveFile = (response: ServerResponse, path: string) => {
    const file = files.get(path);
    if (!file || file.over) return void response.writeHead(403).end("expired");
    return void response.writeHead(200, { "content-type": file.contentType }).end(file.content);
  };

  const setWebhook = async (response: ServerResponse, bot: Bot, body: Record<string, any>) => {
    const url = String(body["url"] ?? "");
    if (url === "") {
      bot.webhook = "";
      return say(response, { status: 0, status_message: "ok", event_types: [] });
    }
    if (!url.startsWith("https://")) return say(response, { status: 1, status_message: "invalidUrl" });
    const status = await post(bot, url, { event: "webhook", timestamp: Date.now(), message_token: token64() });
    if (status !== 200) return say(response, { status: 1, status_message: `Result of webhook request: ${status}` });
    Object.assign(bot, { webhook: url, told: body["event_types"] as string[] });
    return say(response, { status: 0, status_message: "ok", event_types: bot.told });
  };

  const send = async (response: ServerResponse, bot: Bot, body: Record<string, any>) => {
    const trouble = troubleWith(bot, body);
    if (trouble) return say(response, trouble);
    const media = body["media"] ? await reach().get(String(body["media"])) : null;
    if (media && media.status !== 200) return say(response, { status: 3, status_message: "badData: media cannot be fetched" });
    const messageToken = token64();
    sent.push({ token: bot.token, body, messageToken, media });
    return say(response, { status: 0, status_message: "ok", chat_hostname: "SN-CHAT-05_", billing_status: 1 }, messageToken);
  };

  const post = (bot: Bot, url: string, callback: Record<string, unknown>, { signedWith = bot.token, raw }: { signedWith?: string; raw?: string } = {}) => {
    const body = raw ?? unquoted(JSON.stringify(callback));
    const signature = createHmac("sha256", signedWith).update(body).digest("hex");
    return reach().post({ url, body, headers: { "content-type": "application/json", "x-viber-content-signature": signature } });
  };
  const known = (token: string) => bots.get(token) ?? [...bots.values()].find((one) => one.token === token)!;

  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const calls: ViberPlatform["calls"] = (token, callback, options) =>
    post(known(token), known(token).webhook, { timestamp: Date.now(), message_token: token64(), ...callback }, options);
  return {
    url,
    sent,
    asked,
    attempts,
    calls,
    addBot: (name = "Tbilisi Books") => {
      const token = `4453b6ac12345678-e02c5f12174805f9-daec9cbb5448c5${bots.size}f`;
      bots.set(token, { token, name, webhook: "", told: [], subscribers: new Map() });
      return token;
    },
    revoke: (token) => void bots.delete(token),
    says: (token, message, { id, from = LALI, at } = {}) => {
      known(token).subscribers.set((from as typeof LALI).id, true);
      const about = { ...(id && { message_token: id }), ...(at && { timestamp: at }) };
      return calls(token, { event: "message", sender: from, message, chat_hostname: "SN-CHAT-05_", silent: false, ...about });
    },
    leaves: (token, userId) => {
      known(token).subscribers.set(userId, false);
      return calls(token, { event: "unsubscribed", user_id: userId });
    },
    media: (content, contentType) => {
      const path = `/media/${files.size + 1}`;
      files.set(path, { content, contentType, over: false });
      return `${url}${path}`;
    },
    expire: (address) => void (files.get(new URL(address).pathname)!.over = true),
    fails: (method, ...more) => void faults.set(method, [...(faults.get(method) ?? []), ...more]),
    webhookOf: (token) => known(token).webhook,
    setWebhookOf: (token, address) => void (known(token).webhook = address),
    toldOf: (token) => known(token).told,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What Viber refuses before it brings anything. */
function troubleWith({ webhook, subscribers }: Bot, body: Record<string, any>): { status: number; status_message: string } | null {
  if (!webhook) return { status: 10, status_message: "webhookNotSet" };
  const subscribed = subscribers.get(String(body["receiver"]));
  if (subscribed === undefined) return { status: 5, status_message: "receiverNotRegistered" };
  if (!subscribed) return { status: 6, status_message: "receiverNotSubscribed" };
  if (!body["sender"]?.name || String(body["sender"].name).length > 28) return { status: 4, status_message: "missingData: sender.name" };
  if (body["type"] === "text" && (!body["text"] || String(body["text"]).length > 7000)) return { status: 3, status_message: "badData: text" };
  const ending = /\.([a-z0-9]+)$/i.exec(String(body["media"] ?? ""))?.[1] ?? "";
  if (body["type"] === "picture" && !["jpg", "jpeg", "png", "gif"].includes(ending)) return { status: 3, status_message: "badData: media" };
  if (["video", "file"].includes(body["type"]) && !(body["size"] > 0)) return { status: 4, status_message: "missingData: size" };
  return body["type"] === "file" && !body["file_name"] ? { status: 4, status_message: "missingData: file_name" } : null;
}

/** Message tokens stand in Viber's JSON as numbers. */
const unquoted = (json: string): string => json.replace(/"message_token":"(\d+)"/, '"message_token":$1');

function say(response: ServerResponse, body: object, messageToken?: string): void {
  const whole = messageToken ? { ...body, message_token: messageToken } : body;
  response.writeHead(200, { "content-type": "application/json" }).end(unquoted(JSON.stringify(whole)));
}

/** Whether that was the answer. */
async function misbehave(response: ServerResponse, fault: ViberFault): Promise<boolean> {
  if ("cut" in fault) response.destroy();
  else if ("silent" in fault) return true;
  else if ("delayMs" in fault) {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs).unref());
    return false;
  } else if ("http" in fault) response.writeHead(fault.http, fault.headers).end(fault.page ?? "");
  else say(response, { status: fault.status, status_message: fault.says ?? "" });
  return true;
}
