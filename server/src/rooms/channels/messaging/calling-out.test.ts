import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { troubleFrom } from "./trouble.ts";
import type { Desk } from "../../../core/desk.ts";
import { callOutside, retryAfter } from "../../../core/outside.ts";

let server: Server;
let url: string;
const heard: { method: string | undefined; body: string; agent: string | undefined }[] = [];

/** A server outside with its moods: slow, long-winded, redirecting, cutting off. */
beforeAll(async () => {
  server = createServer((request, answer) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      heard.push({ method: request.method, body, agent: request.headers["user-agent"] });
      if (request.url === "/slow") return;
      if (request.url === "/drip") return void answer.write("{");
      if (request.url === "/long") return answer.end("x".repeat(5000));
      if (request.url === "/moved") return answer.writeHead(302, { location: "http://127.0.0.1:1/secret" }).end();
      if (request.url === "/cut") return request.socket.destroy();
      return answer.writeHead(201, { "retry-after": "7" }).end("made");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const deskThat = (allowPrivateHosts: boolean): Desk => ({ config: { allowPrivateHosts, outsidePatienceMs: 5000 } }) as unknown as Desk;
const open = deskThat(true);
const wordOf = (work: Promise<unknown>) =>
  work.then(
    () => "answered",
    (cause: unknown) => troubleFrom(cause).word,
  );

test("an answer comes with its status and headers, whatever they are", async () => {
  const answer = await callOutside(open, { url: `${url}/`, method: "POST", body: "hello" });
  expect([answer.status, answer.headers["retry-after"], answer.body.toString()]).toEqual([201, "7", "made"]);
  expect(heard.at(-1)).toEqual({ method: "POST", body: "hello", agent: "guli" });
});

test("a redirect is an answer like any other: nobody is led elsewhere", async () => {
  expect((await callOutside(open, { url: `${url}/moved`, method: "GET" })).status).toBe(302);
});

describe("what goes wrong outside is a word of its own", () => {
  test.each([
    ["a server that never answers", "/slow", {}, "timed-out"],
    ["one that begins and never ends", "/drip", {}, "timed-out"],
    ["one that says too much", "/long", { mostBytes: 1000 }, "too-large"],
    ["one that hangs up", "/cut", {}, "unreachable"],
  ] as const)("%s", async (_what, path, limits, word) => {
    expect(await wordOf(callOutside(open, { url: `${url}${path}`, method: "GET", patienceMs: 300, ...limits }))).toBe(word);
  });

  test("an address inside, unless it is our own configuration's", async () => {
    const before = heard.length;
    expect(await wordOf(callOutside(deskThat(false), { url: `${url}/`, method: "GET" }))).toBe("host-forbidden");
    expect(heard.length).toBe(before);
    expect(await wordOf(callOutside(deskThat(false), { url: `${url}/`, method: "GET", ours: true }))).toBe("answered");
  });
});

test.each([
  ["7", 7],
  ["Sun, 22 Nov 2026 10:00:30 GMT", 30],
  ["Sun, 22 Nov 2026 09:00:00 GMT", 0],
  ["99999999", 3600],
  ["soon", null],
  [undefined, null],
])("retry-after %s is %s seconds", (header, seconds) => {
  expect(retryAfter(header, "2026-11-22T10:00:00.000Z")).toBe(seconds);
});
