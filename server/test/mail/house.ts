import type { ConversationRow, EmailChannel, EmailSettings, Message } from "@guli/contract";
import type { z } from "zod";
import { usualPaces, type Paces } from "../../src/rooms/channels/email/fetching/paces.ts";
import { startMail } from "../../src/rooms/channels/index.ts";
import { testDesk, until, type TestDesk } from "../desk.ts";
import { keepHurrying } from "../hurrying.ts";

type Mailbox = z.infer<typeof EmailChannel>;
type Logins = { imap?: Partial<NonNullable<EmailSettings["imap"]>> | null; smtp?: Partial<NonNullable<EmailSettings["smtp"]>> | null };
export type MailHouse = TestDesk & {
  /** Fetch with the paces of tests; a desk may be stopped and started again. */
  startMail(paces?: Partial<Paces>): Promise<{ port: number | null }>;
  stopMail(): Promise<void>;
  /** Connect a mailbox at the loopback; everything but what is named here is as usual. */
  connect(address: string, settings: Logins & Partial<Omit<EmailSettings, "imap" | "smtp">>): Promise<Mailbox>;
  channel(id: string): Promise<Mailbox>;
  /** All conversations, newest first, and what is in one. */
  conversations(): Promise<ConversationRow[]>;
  messages(conversationId: string): Promise<Message[]>;
  /** The conversation about this, as soon as there is one. */
  about(subject: string): Promise<ConversationRow>;
  reply(conversationId: string, body: string, more?: object): Promise<Message>;
};

/** Quick, and no poll: what comes without IDLE's telling shows as missing. */
const hurried: Paces = {
  ...usualPaces,
  lookMs: 150,
  heardMs: 20,
  pollMs: 60_000,
  settleMs: 20,
  commandMs: 5000,
  retryMs: 40,
  retryMostMs: 150,
  slowMs: 100,
  slowMostMs: 200,
  chance: () => 0.5,
};

/** A desk whose mail role is in the hands of the test. Replies leave at once; `impatient`: nothing waits in its queue, either. */
export async function mailHouse(env: Record<string, string> = {}, { impatient = false } = {}): Promise<MailHouse> {
  const house = await testDesk({ env: { GULI_ROLES: "web,worker", ...env } });
  const stopHurrying = impatient ? keepHurrying(house.desk.database.owner) : undefined;
  const { owner, agent } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  let mail: Awaited<ReturnType<typeof startMail>> | undefined;
  const stopMail = async () => {
    await mail?.stop();
    mail = undefined;
  };
  const conversations = async () => (await agent.call("GET", "/conversations?view=all&limit=100")).body.rows as ConversationRow[];
  const messages = async (id: string) => (await agent.call("GET", `/conversations/${id}`)).body.messages as Message[];
  return {
    ...house,
    stopMail,
    conversations,
    messages,
    startMail: async (paces = {}) => (mail = await startMail(house.desk, { ...hurried, ...paces })),
    connect: async (address, { imap = null, smtp = null, ...rest }) => {
      const settings = { address, senderName: "Tbilisi Books", imap: imap && login(address, imap), smtp: smtp && login(address, smtp), ...rest };
      const { status, body } = await owner.call("POST", "/channels/email", { name: address, settings });
      if (status !== 200) throw new Error(`connecting was answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
    channel: async (id) => ((await owner.call("GET", "/channels")).body.rows as Mailbox[]).find((one) => one.id === id)!,
    about: (subject) => until(async () => (await conversations()).find((one) => one.subject === subject), `a conversation about “${subject}”`),
    reply: async (conversationId, body, more = {}) => {
      const seenMessageId = (await messages(conversationId)).findLast((one) => one.kind === "incoming")?.id ?? null;
      const answer = await agent.call("POST", `/conversations/${conversationId}/replies`, { body, seenMessageId, ...more });
      if (answer.status !== 200) throw new Error(`replying was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body.message;
    },
    close: async () => {
      await stopMail();
      await stopHurrying?.();
      await house.close();
    },
  };
}

const login = (address: string, given: object) => ({ host: "127.0.0.1", security: "none", user: address.split("@")[0], ...given });

type Headers = Record<string, string>;

/** A mail as it is written: Mr Brandt's, unless the headers say otherwise. */
export function letter(headers: Headers, text = "Three weeks now."): string {
  const usual: Headers = {
    From: "Mr Brandt <brandt@example.com>",
    To: "hello@books.test",
    Subject: "My book",
    Date: "Mon, 02 Nov 2026 10:00:00 +0400",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
  };
  const lines = Object.entries({ ...usual, "Message-ID": `<${crypto.randomUUID()}@example.com>`, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join("\r\n")}\r\n\r\n${text.replace(/\r?\n/g, "\r\n")}\r\n`;
}
