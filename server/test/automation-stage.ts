import type { AutomationAction, AutomationFields, AutomationRule, AutomationRun, AutomationTrigger, ConversationRow, Message } from "@guli/contract";
import type { Clock } from "../src/core/clock.ts";
import { newId } from "../src/core/ids.ts";
import { testDesk, until, type TestDesk } from "./desk.ts";

export type Stage = {
  house: TestDesk;
  /** A rule that is on; what is left out is the simplest. */
  rule(fields: Partial<AutomationFields> & { actions: AutomationAction[] }): Promise<AutomationRule>;
  /** A mail of a customer; gives its conversation. */
  receive(text: string, mail?: { from?: string; subject?: string; headers?: Record<string, string> }): Promise<{ conversationId: string; messageId: string }>;
  /** Someone writes in the chat, where a reply leaves without another server. */
  chat(text: string): Promise<{ conversationId: string; messageId: string }>;
  runs(query?: string): Promise<AutomationRun[]>;
  /** Wait for so many lines of the log, the latest first. */
  ran(count: number, query?: string): Promise<AutomationRun[]>;
  opened(id: string): Promise<{ conversation: ConversationRow; messages: Message[] }>;
  /** When everything that happened has been handed on. */
  quiet(): Promise<void>;
  close(): Promise<void>;
};

export const when = (...facts: Extract<AutomationTrigger, { kind: "fact" }>["fact"][]): AutomationTrigger[] => facts.map((fact) => ({ kind: "fact", fact }));
export const always: AutomationFields["conditions"] = { match: "all", of: [] };

/** A desk with a mailbox, on which rules can be tried out. */
export async function automationStage({ clock, env = {} }: { clock?: Clock; env?: Record<string, string> } = {}): Promise<Stage> {
  const house = await testDesk({ env, ...(clock && { clock }) });
  const { owner, lead } = house.cast;
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  const { body: mailbox } = await owner.call("POST", "/channels/email", { name: "Books", settings });
  const { body: chat } = await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} });
  const runs = async (query = "") => (await lead.call("GET", `/automation/runs?limit=100${query}`)).body.rows as AutomationRun[];
  const quiet = () =>
    until(async () => {
      const { rows } = await house.desk.database.owner.query("select 1 from guli.outbox where workspace_id = $1 and parked_at is null limit 1", [
        house.workspaceId,
      ]);
      return rows.length === 0;
    }, "quiet").then(() => undefined);
  return {
    house,
    runs,
    quiet,
    rule: async (fields) => {
      const body = { name: "A rule", on: true, when: when("message.received"), conditions: always, stops: false, ...fields };
      const answer = await lead.call("POST", "/automation/rules", body);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return answer.body;
    },
    receive: async (text, { from = "brandt@example.com", subject = "Where is my book?", headers = {} } = {}) => {
      const all = {
        From: from,
        To: "hello@books.test",
        Subject: subject,
        "Message-ID": `<${newId()}@example.com>`,
        "Content-Type": "text/plain; charset=utf-8",
        ...headers,
      };
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
      const payload = Buffer.from(`${lines.join("")}\r\n${text}\r\n`);
      const answer = await house.app.inject({
        method: "POST",
        url: new URL(mailbox.inboundUrl).pathname,
        payload,
        headers: { "content-type": "message/rfc822" },
      });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return answer.json();
    },
    chat: async (text) => {
      const post = (path: string, payload: object, token?: string) =>
        house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
      const { token } = (await post("/start", { key: chat.key })).json();
      const said = { channelKey: chat.key, key: newId(), text, name: "Lali", language: "en", timeZone: null, page: null };
      if ((await post("/messages", said, token)).statusCode !== 200) throw new Error("the chat did not take it");
      const { rows } = (await owner.call("GET", `/conversations?channelId=${chat.id}`)).body;
      return { conversationId: rows[0].id, messageId: (await owner.call("GET", `/conversations/${rows[0].id}`)).body.messages.at(-1).id };
    },
    ran: (count, query) =>
      until(async () => {
        const rows = await runs(query);
        return rows.length >= count && rows;
      }, `${count} lines of the log`),
    opened: async (id) => (await house.cast.agent.call("GET", `/conversations/${id}`)).body,
    close: house.close,
  };
}
