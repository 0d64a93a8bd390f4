import { expect } from "vitest";
import { newId } from "../src/core/ids.ts";
import { plus } from "../src/core/clock.ts";
import { testDesk, type TestDesk } from "./desk.ts";

/** A desk with a chat, whose clock is set by hand and stands in the past, since jobs go by the database's clock; and the ways to take steps over in it. */
export async function stepsStage() {
  let now = "2026-10-06T06:00:00.000Z";
  const house: TestDesk = await testDesk({ clock: { now: () => now } });
  const { agent: ada, owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 10 });
  const chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  const pass = (minutes: number) => void (now = plus(now, { minutes }));
  const later = (minutes: number) => plus(now, { minutes });
  const steps = async (whose: string) => (await ada.call("GET", `/steps?whose=${whose}`)).body;
  const opened = async (id: string) => (await ada.call("GET", `/conversations/${id}`)).body;
  return {
    house,
    ada,
    pass,
    later,
    /** A new day, on which nothing of yesterday is open. */
    nextDay: async () => {
      pass(24 * 60);
      for (let { rows } = await steps("all"); rows.length > 0; { rows } = await steps("all"))
        for (const { step } of rows) await ada.call("POST", `/steps/${step.id}/drop`, { reason: "yesterday" });
    },
    someoneWrites: async (text = "Where is my parcel? The courier does not answer.", { language = "en", timeZone = null as string | null } = {}) => {
      const post = (path: string, payload: object, token = "") =>
        house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
      const { token } = (await post("/start", { key: chatKey })).json();
      const sent = await post("/messages", { channelKey: chatKey, key: newId(), text, name: "Mr Brandt", language, timeZone, page: null }, token);
      expect(sent.statusCode, sent.body).toBe(200);
      const { rows } = (await ada.call("GET", "/conversations?view=all")).body;
      return { id: rows[0].id as string, customerId: rows[0].customer.id as string };
    },
    take: async (conversationId: string, more: object = {}) => {
      const given = { title: "Ring the courier", dueAt: later(360), key: newId(), ...more };
      const { status, body } = await ada.call("POST", `/conversations/${conversationId}/steps`, given);
      expect(status, JSON.stringify(body)).toBe(200);
      return body;
    },
    /** Ada answers; the id of her reply. */
    answer: async (id: string, body: string): Promise<string> => {
      const { messages } = await opened(id);
      const seenMessageId = messages.findLast((one: any) => one.kind === "incoming").id;
      const written = await ada.call("POST", `/conversations/${id}/replies`, { body, seenMessageId, key: newId() });
      expect(written.status, JSON.stringify(written.body)).toBe(200);
      return written.body.message.id;
    },
    lines: async (id: string): Promise<string[]> => (await opened(id)).messages.flatMap((one: any) => one.activity?.code ?? []),
    /** What the desk or people said to the customer. */
    said: async (id: string): Promise<any[]> => (await opened(id)).messages.filter((one: any) => one.kind === "reply" && one.delivery.state !== "taken-back"),
    stepsOf: async (id: string) => (await ada.call("GET", `/conversations/${id}/steps`)).body,
    look: async (url: string, headers: Record<string, string> = {}) => {
      const answer = await house.app.inject({ method: "GET", url: url.replace(/^https?:\/\/[^/]+/, ""), headers });
      return { status: answer.statusCode, html: answer.body, headers: answer.headers };
    },
  };
}
