import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { OpenChat, SeenChat, SendChat, StartChat, type WidgetAttachment, type WidgetConfig, type WidgetEvent, type WidgetMessage } from "@guli/contract/widget";
import type { z } from "zod";
import { nino, aConfig } from "./cast.ts";

/** What goes wrong with the next request of this name (`POST messages`). `unheard`: it is done, but the answer is lost. */
export type Fault =
  | { on: string; is: "unreached" | "unheard" }
  | { on: string; is: "slow"; ms: number }
  | { on: string; is: number; code?: string; retryAfter?: number };

interface Chat {
  messages: WidgetMessage[];
  seenAt: string | null;
  seenByAgentAt: string | null;
  streams: Set<ServerResponse>;
}

export interface Call {
  /** `POST messages` */
  readonly name: string;
  readonly body: unknown;
  /** When it came, ms. */
  readonly at: number;
}

/** A desk that speaks contract/src/widget.ts as the real one does, and fails when it is told to. */
export class StandIn {
  readonly chats = new Map<string, Chat>();
  readonly calls: Call[] = [];
  /** Why the desk does not believe who is signed in. */
  warning?: string;
  readonly faults: Fault[] = [];
  config: WidgetConfig = aConfig();
  origin = "";
  #server: Server;
  #tickets = new Map<string, Chat>();
  #files = new Map<string, { body: Buffer; contentType: string }>();
  #time = Date.now() - 60_000;
  #script: () => string;
  /** Whether the stream gives signs of life. */
  beat = true;
  #heart = setInterval(() => this.beat && this.tell({ type: "hello", every: 1 }), 1000);

  constructor(script: () => string) {
    this.#script = script;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  close(): Promise<void> {
    clearInterval(this.#heart);
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(() => done()));
  }

  /** All that visitors have said, in the order in which it was stored. */
  get said(): string[] {
    return [...this.chats.values()].flatMap(({ messages }) => messages.filter(({ from }) => from === "visitor").map(({ text }) => text));
  }

  /** An agent answers in every chat. */
  answer(text: string, attachments: WidgetAttachment[] = []): WidgetMessage {
    const message: WidgetMessage = { id: this.#nextId(), key: null, from: "agent", agent: nino, text, attachments, at: this.#now() };
    for (const chat of this.chats.values()) chat.messages.push(message);
    this.tell({ type: "message", message });
    return message;
  }

  tell(event: WidgetEvent): void {
    for (const chat of this.chats.values()) for (const stream of chat.streams) stream.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }

  /** An agent has looked at all that is there. */
  look(): void {
    for (const chat of this.chats.values()) chat.seenByAgentAt = this.#now();
    this.tell({ type: "seen", at: this.#now() });
  }

  dropStreams(): void {
    for (const { streams } of this.chats.values()) for (const stream of streams) stream.destroy();
  }

  get listeners(): number {
    return [...this.chats.values()].reduce((count, { streams }) => count + streams.size, 0);
  }

  keepFile(name: string, contentType: string, body: Buffer): WidgetAttachment {
    const id = randomUUID();
    this.#files.set(id, { body, contentType });
    return { id, filename: name, contentType, size: body.length, url: `/widget/api/v1/files/${id}` };
  }

  /** Each moment later than the one before, so that the order is certain. */
  #now = (): string => new Date((this.#time += 1000)).toISOString();
  #nextId = (): string => `0190a000-0000-7000-8000-${String(++this.#count).padStart(12, "0")}`;
  #count = 0;

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(request.url ?? "/", this.origin);
    response.setHeader("access-control-allow-origin", request.headers.origin ?? "*");
    response.setHeader("access-control-allow-headers", "authorization, content-type");
    response.setHeader("access-control-allow-methods", "GET, POST, PUT");
    response.setHeader("access-control-expose-headers", "retry-after");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    if (path === "/widget/guli.js") return void response.setHeader("content-type", "text/javascript; charset=utf-8").end(this.#script());
    const body = await buffer(request);
    const short = path.replace("/widget/api/v1/", "");
    const name = `${request.method} ${short}`;
    const isJson = request.headers["content-type"] === "application/json";
    this.calls.push({ name, at: Date.now(), body: isJson ? JSON.parse(body.toString()) : null });
    const fault = this.#takeFault(name);
    if (fault?.is === "unreached") return void response.destroy();
    if (fault?.is === "slow") await new Promise((done) => setTimeout(done, fault.ms));
    if (typeof fault?.is === "number") return this.#refuse(response, fault.is, fault);
    const answered = this.#answerTo(short, { request, response, query: searchParams, body });
    if (answered === undefined) return;
    if (fault?.is === "unheard") return void response.destroy();
    response.setHeader("content-type", "application/json").end(JSON.stringify(answered));
  }

  #takeFault(name: string): Fault | undefined {
    const at = this.faults.findIndex((fault) => fault.on === name);
    return at < 0 ? undefined : this.faults.splice(at, 1)[0];
  }

  #refuse(response: ServerResponse, status: number, { code = "refused", retryAfter }: { code?: string; retryAfter?: number }): void {
    if (retryAfter) response.setHeader("retry-after", retryAfter);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ code, message: "No." }));
  }

  #answerTo(
    path: string,
    { request, response, query, body }: { request: IncomingMessage; response: ServerResponse; query: URLSearchParams; body: Buffer },
  ): unknown {
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    const parse = <S extends z.ZodType>(schema: S): z.output<S> => schema.parse(JSON.parse(body.toString()));
    if (path === "open") return this.#open(parse(OpenChat).token);
    if (path === "start") return this.#start(parse(StartChat).key);
    if (path === "stream") return this.#stream(response, query.get("ticket") ?? "");
    if (path.startsWith("files/")) return this.#file(response, path.slice(6));
    const chat = this.chats.get(token);
    if (!chat) return this.#refuse(response, 401, { code: "widget.session" });
    if (path === "messages" && request.method === "POST") return { token, message: this.#store(chat, parse(SendChat)) };
    if (path === "messages") return { messages: this.#after(chat, query.get("after")), seenByAgentAt: chat.seenByAgentAt, online: this.config.online };
    if (path === "attachments") return this.keepFile(query.get("filename") ?? "", query.get("contentType") ?? "", body);
    if (path === "tickets") return { ticket: this.#ticket(chat) };
    if (path === "seen") chat.seenAt = parse(SeenChat).until;
    response.writeHead(204).end();
    return undefined;
  }

  #open(token: string | null): unknown {
    const chat = this.chats.get(token ?? "");
    const messages = chat?.messages.slice(-50) ?? [];
    const unread = messages.filter(({ from, at }) => from === "agent" && at > (chat?.seenAt ?? "")).length;
    const seen = { seenAt: chat?.seenAt ?? null, seenByAgentAt: chat?.seenByAgentAt ?? null };
    return { token: chat ? token : null, config: this.config, messages, ...seen, unread, ...(this.warning && { warning: this.warning }) };
  }

  #start(_key: string): { token: string } {
    const token = randomUUID();
    this.chats.set(token, { messages: [], seenAt: null, seenByAgentAt: null, streams: new Set() });
    return { token };
  }

  #store(chat: Chat, { key, text, attachmentIds }: z.output<typeof SendChat>): WidgetMessage {
    const known = chat.messages.find((message) => message.key === key);
    if (known) return known;
    const attachments = attachmentIds.map((id) => ({
      id,
      filename: "photo.png",
      size: 1,
      contentType: this.#files.get(id)?.contentType ?? "",
      url: `/widget/api/v1/files/${id}`,
    }));
    const message: WidgetMessage = { id: this.#nextId(), key, from: "visitor", agent: null, text, attachments, at: this.#now() };
    chat.messages.push(message);
    this.tell({ type: "message", message });
    return message;
  }

  #after(chat: Chat, after: string | null): WidgetMessage[] {
    return chat.messages.slice(after ? chat.messages.findIndex(({ id }) => id === after) + 1 : -50);
  }

  #ticket(chat: Chat): string {
    const ticket = randomUUID();
    this.#tickets.set(ticket, chat);
    return ticket;
  }

  #stream(response: ServerResponse, ticket: string): undefined {
    const chat = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    if (!chat) return void response.writeHead(401).end();
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write('event: hello\ndata: {"type":"hello","every":1}\n\n');
    chat.streams.add(response);
    response.on("close", () => chat.streams.delete(response));
  }

  #file(response: ServerResponse, id: string): undefined {
    const file = this.#files.get(id);
    response.writeHead(file ? 200 : 404, { "content-type": file?.contentType ?? "text/plain" }).end(file?.body);
  }
}
