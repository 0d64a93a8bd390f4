import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fieldsOf, fileIn, type Fields } from "./fields.ts";
import { templateTrouble } from "./meta-templates.ts";

/** An error as Meta publishes it, or something that no Graph API would say. */
export type MetaFault =
  | { code: number; subcode?: number; status?: number; message?: string; details?: string; transient?: true; headers?: Record<string, string> }
  | { status: number; page: string; headers?: Record<string, string> }
  | { delayMs: number }
  | { silent: true }
  | { cut: true };
/** How Meta calls us: the status and the body of the answer. */
export type MetaCarrier = (call: {
  method: "GET" | "POST";
  url: string;
  body?: string;
  headers: Record<string, string>;
}) => Promise<{ status: number; body: string }>;

type PhoneNumber = { id: string; accountId: string; display: string; name: string; quality: string; callback: string };
type Page = { id: string; name: string; token: string; instagram: { id: string; username: string } | null; subscribed: string[] };
type Subscription = { object: string; callback_url: string; active: true };
export type SentByMeta = { path: string; body: SentBody; id: string };
type Choice = { id: string; title: string };
/** What a message of ours may hold: of WhatsApp, and (`message`) of Messenger and Instagram. */
export type SentBody = {
  messaging_product?: string;
  to?: string;
  recipient?: string | { id: string };
  type?: string;
  text?: { body: string };
  interactive?: { type: string; body: { text: string }; action: { buttons?: { reply: Choice }[]; sections?: { rows: Choice[] }[] } };
  template?: { name: string; language: { code: string }; components: TemplatePart[] };
  biz_opaque_callback_data?: string;
  message?: { text?: string; metadata?: string; quick_replies?: { title: string; payload: string }[]; attachment?: { type: string; payload: object } };
};
export type TemplateThere = {
  name: string;
  language: string;
  status: string;
  components: { type: string; format?: string; text?: string; buttons?: { type: string; text?: string; url?: string }[] }[];
} & Record<string, unknown>;
export type TemplatePart = { type: string; sub_type?: string; index?: string; parameters: ({ type: string } & Record<string, unknown>)[] };
type Media = { content: Buffer; contentType: string; state: "there" | "forgotten" | "link-expired" };

/**
 * A stand-in of Meta's Graph API on the loopback, with webhooks: WhatsApp's Cloud API, Messenger and Instagram, as published
 * (https://developers.facebook.com/docs/whatsapp/cloud-api · /docs/messenger-platform · /docs/instagram-platform), with their errors.
 */
export class MetaPlatform {
  url = "";
  token = "EAAB-of-the-business";
  appSecret = "5ecre7-of-the-app";
  numbers = new Map<string, PhoneNumber>();
  pages = new Map<string, Page>();
  /** What an app was subscribed to: business accounts of WhatsApp. */
  subscribed = new Set<string>();
  /** The address that stands in the app itself, where nothing nearer was said. */
  callback = "";
  appId = "67252";
  /** Where the app has told Meta to call it, by kind of account. */
  subscriptions: Subscription[] = [];
  templates: TemplateThere[] = [];
  people = new Map<string, Record<string, string>>();
  rights = { messages: true };
  sent: SentByMeta[] = [];
  uploads: { path: string; fields: Fields; id: string }[] = [];
  /** Every request: what was asked, and what stood in its address and headers. */
  calls: { method: string; path: string; url: string; authorization: string; fields: Fields }[] = [];
  /** What happens between Meta's taking a message and its saying so. */
  onSent: (sent: SentByMeta) => Promise<void> = () => Promise.resolve();
  carry: MetaCarrier = () => Promise.resolve({ status: 404, body: "" });
  #media = new Map<string, Media>();
  #faults: { at: RegExp; fault: MetaFault }[] = [];
  #next = 1;
  #server = createServer((request, response) => void this.#handle(request, response).catch(() => response.destroy()));

  async start(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await new Promise((resolve) => this.#server.once("listening", resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  number(id: string, accountId: string, name = "Tbilisi Books"): PhoneNumber {
    const number = { id, accountId, name, display: "+995 32 212 34 56", quality: "GREEN", callback: "" };
    this.numbers.set(id, number);
    return number;
  }

  page(id: string, name = "Tbilisi Books", instagram: Page["instagram"] = null): Page {
    const page = { id, name, token: `EAAP-of-page-${id}`, instagram, subscribed: [] };
    this.pages.set(id, page);
    return page;
  }

  media(content: Buffer, contentType: string): string {
    const id = `media${this.#next++}`;
    this.#media.set(id, { content, contentType, state: "there" });
    return id;
  }

  /** Where a file lies that a webhook names by its link. */
  link(content: Buffer, contentType: string): string {
    return `${this.url}/files/${this.media(content, contentType)}?oh=signed`;
  }

  expire(mediaId: string, how: "forgotten" | "link-expired"): void {
    this.#media.get(mediaId)!.state = how;
  }

  /** The next calls to such a path end so, one after the other. */
  fails(at: RegExp, ...faults: MetaFault[]): void {
    this.#faults.push(...faults.map((fault) => ({ at, fault })));
  }

  /** Call the desk's webhook, signed as Meta signs. */
  brings(url: string, payload: unknown, { secret = this.appSecret, signature }: { secret?: string; signature?: string } = {}) {
    const body = typeof payload === "string" ? payload : JSON.stringify(payload);
    const signed = signature ?? `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    return this.carry({ method: "POST", url, body, headers: { "content-type": "application/json", "x-hub-signature-256": signed } });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const path = url.pathname.replace(/^\/v\d+\.\d+\//, "");
    const authorization = request.headers.authorization ?? "";
    const fields = request.method === "GET" ? Object.fromEntries(url.searchParams) : await fieldsOf(request);
    this.calls.push({ method: request.method ?? "", path, url: url.href, authorization, fields });
    const planned = this.#faults.findIndex(({ at }) => at.test(path));
    if (planned >= 0 && (await misbehave(response, this.#faults.splice(planned, 1)[0]!.fault))) return;
    if (path.startsWith("/files/")) return this.#giveFile(path.slice("/files/".length), response);
    if (!/^\/v\d+\.\d+\//.test(url.pathname)) return refuse(response, { code: 2500, message: "Unknown path components" });
    const token = authorization.slice("Bearer ".length);
    if (token === `${this.appId}|${this.appSecret}`) return this.#ofApp({ method: request.method ?? "", path, fields, response });
    const page = [...this.pages.values()].find((one) => one.token === token);
    if (token !== this.token && !page)
      return refuse(response, { code: 190, subcode: 463, status: 401, message: "Error validating access token: Session has expired." });
    const proof = url.searchParams.get("appsecret_proof");
    if (proof !== null && proof !== createHmac("sha256", this.appSecret).update(token).digest("hex"))
      return refuse(response, { code: 100, message: "Invalid appsecret_proof provided in the API argument" });
    return this.#answer({ method: request.method ?? "", path: page ? path.replace(/^me\b/, page.id) : path, fields, response });
  }

  async #ofApp({ method, fields, response }: Call): Promise<void> {
    if (method === "GET") return give(response, { data: this.subscriptions });
    const { object = "", callback_url: url = "", verify_token: word = "" } = fields as Record<string, string>;
    if (!(await this.greets(url, word))) return refuse(response, { code: 2200, message: "(#2200) Callback verification failed" });
    this.subscriptions = [...this.subscriptions.filter((one) => one.object !== object), { object, callback_url: url, active: true }];
    return give(response, { success: true });
  }

  async #answer(call: Call): Promise<void> {
    const [id = "", edge = ""] = call.path.split("/");
    const number = this.numbers.get(id);
    if (id === "app") return give(call.response, { id: this.appId, name: "Guli of the shop" });
    const page = this.pages.get(id);
    const account = [...this.numbers.values()].some(({ accountId }) => accountId === id);
    if (number) return this.#ofNumber(call, edge, number);
    if (account) return this.#ofAccount(call, id, edge);
    if (page) return this.#ofPage(call, edge, page);
    const found = this.#media.get(id);
    if (found?.state === "link-expired" || found?.state === "there") {
      const about = { url: `${this.url}/files/${id}`, mime_type: found.contentType, file_size: found.content.length, id };
      return give(call.response, { messaging_product: "whatsapp", ...about });
    }
    const instagram = [...this.pages.values()].find((one) => one.instagram?.id === id)?.instagram;
    if (instagram) return give(call.response, { id, username: instagram.username });
    const person = this.people.get(id);
    if (person) return give(call.response, { id, ...person });
    return refuse(call.response, { code: 100, subcode: 33, message: `Unsupported get request. Object with ID '${id}' does not exist` });
  }

  async #ofNumber({ method, path, fields, response }: Call, edge: string, number: PhoneNumber): Promise<void> {
    if (edge === "media") {
      const file = fileIn(fields, "file");
      if (fields["messaging_product"] !== "whatsapp" || !file) return refuse(response, { code: 100, message: "(#100) The parameter file is required." });
      const id = this.media(file.content, file.contentType);
      this.uploads.push({ path, fields, id });
      return give(response, { id });
    }
    if (edge === "messages") {
      if (!this.rights.messages) return refuse(response, { code: 10, status: 403, message: "(#10) Application does not have permission for this action" });
      if (fields["status"] === "read") return give(response, { success: true });
      const to = fields["to"] ?? fields["recipient"];
      if (!to) return refuse(response, { code: 100, message: "(#100) The parameter to is required." });
      const refused = (fields as SentBody).template && templateTrouble(this.templates, (fields as SentBody).template!);
      if (refused) return refuse(response, refused);
      const id = `wamid.${Buffer.from(`sent ${this.#next++}`).toString("base64")}`;
      await this.#take({ path, body: fields as SentBody, id });
      return give(response, { messaging_product: "whatsapp", contacts: [{ input: to, wa_id: to }], messages: [{ id }] });
    }
    if (method === "POST") return this.#override(fields, number, response);
    const called = { phone_number: number.callback, application: this.callback };
    const webhook = Object.fromEntries(Object.entries(called).filter(([, url]) => url !== ""));
    const { id, display: display_phone_number, name: verified_name, quality: quality_rating } = number;
    return give(response, { id, display_phone_number, verified_name, quality_rating, webhook_configuration: webhook });
  }

  /** Meta asks at once whether the address is the caller's. */
  async #override(fields: Fields, number: PhoneNumber, response: ServerResponse): Promise<void> {
    const { override_callback_uri: url = "", verify_token: word = "" } = (fields["webhook_configuration"] ?? {}) as Record<string, string>;
    if (url !== "" && !(await this.greets(url, word)))
      return refuse(response, { code: 2200, message: "(#2200) Callback verification failed with the following errors: HTTP Status Code = 404" });
    number.callback = url;
    return give(response, { success: true });
  }

  async greets(url: string, word: string): Promise<boolean> {
    const asked = new URL(url);
    const query = { "hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": word };
    for (const [name, value] of Object.entries(query)) asked.searchParams.set(name, value);
    const { status, body } = await this.carry({ method: "GET", url: asked.href, headers: {} });
    return status === 200 && body === "1158201444";
  }

  #ofAccount({ method, response }: Call, id: string, edge: string): void {
    if (edge === "message_templates") return give(response, { data: this.templates, paging: { cursors: { before: "a", after: "b" } } });
    if (edge === "phone_numbers")
      return give(response, { data: [...this.numbers.values()].filter((one) => one.accountId === id).map((one) => ({ id: one.id })) });
    if (edge === "subscribed_apps" && method === "POST") this.subscribed.add(id);
    if (edge === "subscribed_apps" && method === "GET")
      return give(response, { data: this.subscribed.has(id) ? [{ whatsapp_business_api_data: { id: "67252", name: "Guli of the shop" } }] : [] });
    return give(response, { success: true });
  }

  async #take(sent: SentByMeta): Promise<void> {
    this.sent.push(sent);
    await this.onSent(sent);
  }

  async #ofPage({ method, path, fields, response }: Call, edge: string, page: Page): Promise<void> {
    if (edge === "message_attachments") {
      const file = fileIn(fields, "filedata");
      if (!file) return refuse(response, { code: 100, subcode: 2018047, message: "(#100) Upload attachment failure." });
      const id = this.media(file.content, file.contentType);
      this.uploads.push({ path, fields, id });
      return give(response, { attachment_id: id });
    }
    if (edge === "messages") {
      if (!this.rights.messages)
        return refuse(response, { code: 230, status: 403, message: "(#230) Requires pages_messaging permission to manage the object" });
      const recipient = (fields["recipient"] ?? {}) as { id?: string };
      if (!recipient.id) return refuse(response, { code: 100, message: "(#100) The parameter recipient is required" });
      if (fields["sender_action"]) return give(response, { recipient_id: recipient.id });
      const id = `m_${Buffer.from(`sent ${this.#next++}`).toString("base64url")}`;
      await this.#take({ path, body: fields as SentBody, id });
      return give(response, { recipient_id: recipient.id, message_id: id });
    }
    if (edge === "subscribed_apps" && method === "POST") {
      page.subscribed = String(fields["subscribed_fields"] ?? "").split(",");
      return give(response, { success: true });
    }
    if (edge === "subscribed_apps")
      return give(response, { data: page.subscribed.length > 0 ? [{ id: "67252", name: "Guli of the shop", subscribed_fields: page.subscribed }] : [] });
    const account = page.instagram && { instagram_business_account: { id: page.instagram.id } };
    return give(response, { id: page.id, name: page.name, ...account });
  }

  #giveFile(id: string, response: ServerResponse): void {
    const found = this.#media.get(id);
    if (found?.state !== "there") return void response.writeHead(404, { "content-type": "text/plain" }).end("URL signature expired");
    response.writeHead(200, { "content-type": found.contentType }).end(found.content);
  }
}

type Call = { method: string; path: string; fields: Fields; response: ServerResponse };

const give = (response: ServerResponse, body: unknown): void =>
  void response.writeHead(200, { "content-type": "application/json; charset=UTF-8" }).end(JSON.stringify(body));

function refuse(response: ServerResponse, { code, subcode, status = 400, message, details, transient, headers }: Extract<MetaFault, { code: number }>): void {
  const data = details && { error_data: { messaging_product: "whatsapp", details } };
  const error = { message: message ?? `(#${code}) Refused`, type: "OAuthException", code, ...data, fbtrace_id: "AbC123" };
  const body = { error: { ...error, ...(subcode && { error_subcode: subcode }), ...(transient && { is_transient: true }) } };
  response.writeHead(status, { "content-type": "application/json; charset=UTF-8", ...headers }).end(JSON.stringify(body));
}

/** Whether that was the answer. */
async function misbehave(response: ServerResponse, fault: MetaFault): Promise<boolean> {
  if ("cut" in fault) response.destroy();
  else if ("silent" in fault) return true;
  else if ("delayMs" in fault) {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs).unref());
    return false;
  } else if ("page" in fault) response.writeHead(fault.status, { "content-type": "text/html", ...fault.headers }).end(fault.page);
  else refuse(response, fault);
  return true;
}
