import { expect } from "vitest";
import { systemClock } from "../../src/core/clock.ts";
import { testDesk, type TestDesk } from "../desk.ts";
import { hearStatements } from "./recording.ts";

export type CountedDesk = {
  house: TestDesk;
  /** The statements that this work took. */
  counted(work: () => Promise<unknown>): Promise<string[]>;
  /** A mail comes in. */
  receive(from: string, id: string, more?: Record<string, string>): Promise<{ conversationId: string; messageId: string }>;
  close(): Promise<void>;
};

/** A desk with a mailbox whose statements are heard. No workers: nothing but the request itself speaks to the database. */
export async function countedDesk(): Promise<CountedDesk> {
  // Its clock moves on by being looked at alone: who asks is remembered for ten seconds, which a slow machine takes in the midst of counting.
  let at = Date.parse(systemClock.now());
  const house = await testDesk({ env: { GULI_ROLES: "web" }, clock: { now: () => new Date((at += 1)).toISOString() } });
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  const inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  const receive: CountedDesk["receive"] = async (from, id, more = {}) => {
    const headers = { From: from, To: "hello@books.test", Subject: "Where is my book?", "Message-ID": `<${id}@example.com>`, ...more };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const payload = Buffer.from(`${lines.join("")}\r\nIt is three weeks now.\r\n`);
    const answer = await house.app.inject({ method: "POST", url: inbound, payload, headers: { "content-type": "message/rfc822" } });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  // Once before, so that nothing is counted that is done once a minute or once in a process.
  await receive("warm@example.com", "warm");
  await house.cast.agent.call("GET", "/conversations");
  let statements: string[] = [];
  const stopHearing = hearStatements(({ role, text }) => {
    if (role === "app" && !text.includes("pg_notify")) statements.push(text.replaceAll(/\s+/g, " ").trim().slice(0, 100));
  });
  return {
    house,
    receive,
    counted: async (work) => {
      statements = [];
      await work();
      return statements;
    },
    close: async () => {
      stopHearing();
      await house.close();
    },
  };
}
