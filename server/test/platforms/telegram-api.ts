import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fields } from "./fields.ts";

export type Update = { update_id: number } & Record<string, any>;
/** What a bot sent, as the Bot API took it. */
export type SentByBot = { method: string; chatId: string; fields: Fields; messageId: number };
export type Webhook = { url: string; secret: string; allowed: string[]; error: { date: number; message: string } | null };
export type Bot = { token: string; username: string; webhook: Webhook; waiting: Update[]; poll: { end(status?: number): void } | null };
export type Stored = { content: Buffer; path: string; size: number; gone: boolean; moved: number };

/** All that this Telegram knows. */
export type World = {
  bots: Map<string, Bot>;
  files: Map<string, Stored>;
  blocked: Set<string>;
  unknown: Set<string>;
  sent: SentByBot[];
  messages: number;
};

export type Call = { bot: Bot; fields: Fields; response: ServerResponse; request: IncomingMessage };
type Method = (call: Call) => void;

const LARGEST = 20 * 1024 * 1024;
const LONGEST = 4096;

/** The Bot API's methods, with what they refuse (https://core.telegram.org/bots/api). */
export function methodsIn(world: World): Record<string, Method> {
  const sending = ["sendMessage", "sendPhoto", "sendDocument", "sendVoice", "sendAudio", "sendVideo", "sendSticker"];
  return {
    getMe: ({ bot, response }) => give(response, { id: Number(bot.token.split(":")[0]), is_bot: true, first_name: "Books", username: bot.username }),
    getUpdates,
    setWebhook,
    deleteWebhook: ({ bot, response }) => {
      bot.webhook = noWebhook();
      give(response, true);
    },
    getWebhookInfo: ({ bot, response }) => {
      const { url, error } = bot.webhook;
      const failing = error ? { last_error_date: error.date, last_error_message: error.message } : {};
      give(response, { url, has_custom_certificate: false, pending_update_count: bot.waiting.length, ...failing });
    },
    getFile: (call) => getFile(world, call),
    sendChatAction: ({ response }) => give(response, true),
    ...Object.fromEntries(sending.map((method) => [method, (call: Call) => send(world, method, call)])),
  };
}

export const noWebhook = (): Webhook => ({ url: "", secret: "", allowed: [], error: null });

function setWebhook({ bot, fields, response }: Call): void {
  const url = String(fields["url"]);
  if (!url.startsWith("https:")) return say(response, 400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
  bot.webhook = { url, secret: String(fields["secret_token"] ?? ""), allowed: fields["allowed_updates"] as string[], error: null };
  return give(response, true);
}

/** Everything before `offset` is confirmed and forgotten; then what waits, or the first that comes within `timeout` seconds. One may ask at a time. */
function getUpdates({ bot, fields, response, request }: Call): void {
  if (bot.webhook.url)
    return say(response, 409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
  bot.poll?.end(409);
  const offset = Number(fields["offset"] ?? 0);
  if (offset > 0) bot.waiting = bot.waiting.filter(({ update_id: id }) => id >= offset);
  const leave = () => {
    clearTimeout(timer);
    if (bot.poll?.end === end) bot.poll = null;
  };
  const end = (status = 200) => {
    leave();
    if (status === 200) give(response, bot.waiting.slice(0, Number(fields["limit"] ?? 100)));
    else say(response, 409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
  };
  const timer = setTimeout(end, bot.waiting.length > 0 ? 0 : Number(fields["timeout"] ?? 0) * 1000);
  bot.poll = { end };
  request.socket.once("close", leave);
}

function getFile({ files }: World, { fields, response }: Call): void {
  const id = String(fields["file_id"]);
  const found = files.get(id);
  if (!found || found.gone) return say(response, 400, "Bad Request: wrong file_id or the file is temporarily unavailable");
  if (found.size > LARGEST) return say(response, 400, "Bad Request: file is too big");
  if (found.moved === 0) return give(response, { file_id: id, file_unique_id: `u${id}`, file_size: found.size, file_path: found.path });
  found.moved -= 1;
  return give(response, { file_id: id, file_unique_id: `u${id}`, file_path: `gone/${id}` });
}

function send(world: World, method: string, { fields, response }: Call): void {
  const chatId = String(fields["chat_id"]);
  if (world.unknown.has(chatId)) return say(response, 400, "Bad Request: chat not found");
  if (world.blocked.has(chatId)) return say(response, 403, "Forbidden: bot was blocked by the user");
  if (method === "sendMessage" && !fields["text"]) return say(response, 400, "Bad Request: message text is empty");
  if (method === "sendMessage" && String(fields["text"]).length > LONGEST) return say(response, 400, "Bad Request: message is too long");
  const messageId = (world.messages += 1);
  world.sent.push({ method, chatId, fields, messageId });
  return give(response, { message_id: messageId, date: Math.floor(Date.now() / 1000), chat: { id: Number(chatId), type: "private" } });
}

export function giveFile({ files }: World, response: ServerResponse, path: string): void {
  const found = [...files.values()].find((one) => one.path === path && !one.gone);
  if (!found) return say(response, 404, "Not Found");
  return void response.writeHead(200, { "content-type": "application/octet-stream" }).end(found.content);
}

const give = (response: ServerResponse, result: unknown): void =>
  void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ok: true, result }));

export function say(response: ServerResponse, status: number, description: string, parameters?: object): void {
  const body = { ok: false, error_code: status, description, ...(parameters && { parameters }) };
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
