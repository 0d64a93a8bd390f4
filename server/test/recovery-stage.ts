import { expect } from "vitest";
import { newId } from "../src/core/ids.ts";
import { plus } from "../src/core/clock.ts";
import { testDesk, until, type Member, type TestDesk } from "./desk.ts";

export const SORRY = "Dear Mr Brandt, we charged you twice and I am very sorry: this was our mistake. The money is on its way back today.";

/** A desk with a chat, whose clock is set by hand and stands in the past, since jobs go by the database's clock; and the ways to make something good in it. */
export async function recoveryStage() {
  let now = "2026-03-06T06:00:00.000Z";
  const house: TestDesk = await testDesk({ clock: { now: () => now } });
  const { agent: ada, lead, owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  const pass = (minutes: number) => void (now = plus(now, { minutes }));
  const recoveriesIn = async (id: string) => (await ada.call("GET", `/conversations/${id}/recoveries`)).body;
  const done = async (who: Member, method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body: unknown = {}) => {
    const answer = await who.call(method, path, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body;
  };
  let visitors = 0;
  const visitor = async (language: string | null, name: string) => {
    // Each from a place of their own: from one address only so many may come.
    const remoteAddress = `10.0.0.${(visitors += 1)}`;
    const post = (path: string, payload: object, token = "") =>
      house.app.inject({ method: "POST", remoteAddress, url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
    const { token } = (await post("/start", { key: chatKey })).json();
    return async (text: string) => {
      const sent = await post("/messages", { channelKey: chatKey, key: newId(), text, name, language, timeZone: null, page: null }, token);
      expect(sent.statusCode, sent.body).toBe(200);
      await house.running.idle();
    };
  };
  return {
    house,
    ada,
    lead,
    owner,
    pass,
    now: () => now,
    later: (hours: number) => plus(now, { hours }),
    done,
    recoveriesIn,
    idle: () => house.running.idle(),
    settled: () => house.running.settled(),
    someoneWrites: async (text: string, { language = "en" as string | null, name = "Mr Brandt" } = {}) => {
      const say = await visitor(language, name);
      await say(text);
      const { rows } = (await ada.call("GET", "/conversations?view=all")).body;
      return { id: rows[0].id as string, customerId: rows[0].customer.id as string, say };
    },
    /** A recovery that was opened by hand in a conversation of its own. */
    opened: async (id: string, more: object = {}): Promise<any> => done(ada, "POST", `/conversations/${id}/recoveries`, more),
    answer: async (id: string, body: string) => {
      const { messages } = (await ada.call("GET", `/conversations/${id}`)).body;
      const seenMessageId = messages.findLast((one: any) => one.kind === "incoming").id;
      const { message } = await done(ada, "POST", `/conversations/${id}/replies`, { body, seenMessageId, key: newId(), thenState: "waiting" });
      await until(async () => {
        const all = (await ada.call("GET", `/conversations/${id}`)).body.messages;
        return all.find((one: any) => one.id === message.id).delivery.state === "sent";
      }, "the answer to leave");
      await house.running.idle();
      return message.id as string;
    },
    /** Owned, fixed and apologised for: what is left are options, amends and the question whether it is good. */
    madeRight: async (conversationId: string, more: object = {}): Promise<any> => {
      const { id } = await done(ada, "POST", `/conversations/${conversationId}/recoveries`, { failure: "extra-charge", cause: "ours", severity: 2, ...more });
      await done(ada, "PUT", `/recoveries/${id}/owner`, { personId: ada.id });
      await done(ada, "POST", `/recoveries/${id}/fix`, { title: "Refund the second charge", done: true });
      return done(ada, "POST", `/recoveries/${id}/apology`, { words: SORRY });
    },
    said: async (id: string): Promise<any[]> =>
      (await ada.call("GET", `/conversations/${id}`)).body.messages.filter((one: any) => one.kind === "reply" && one.delivery.state !== "taken-back"),
    look: async (url: string) => {
      const answer = await house.app.inject({ method: "GET", url: pathOf(url) });
      return { status: answer.statusCode, html: answer.body, headers: answer.headers };
    },
    /** Fill in the form of a page as it stands, and follow where it leads. */
    post: async (url: string, fields: Record<string, string>, html?: string) => {
      const page = html ?? (await house.app.inject({ method: "GET", url: pathOf(url) })).body;
      const mark = /name="mark" value="([^"]+)"/.exec(page)?.[1] ?? "";
      const payload = new URLSearchParams({ mark, ...fields }).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const answer = await house.app.inject({ method: "POST", url: pathOf(url), payload, headers });
      await house.running.idle();
      if (answer.statusCode !== 303) return { status: answer.statusCode, html: answer.body };
      const next = await house.app.inject({ method: "GET", url: String(answer.headers.location) });
      return { status: answer.statusCode, html: next.body };
    },
  };
}

export type RecoveryStage = Awaited<ReturnType<typeof recoveryStage>>;
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, "");
