import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bareDesk, type BareDesk } from "../../../test/bare-desk.ts";
import { Refused, refuse, refuseForNow } from "../refusal.ts";
import { createApp } from "./app.ts";

let house: BareDesk;
let app: FastifyInstance;
beforeAll(async () => {
  house = await bareDesk();
  app = await createApp(house.desk);
  app.post("/echo", async (request) => ({ got: request.body }));
  app.get("/no", async () => refuse("customer.address-taken", { address: "It belongs to Mr Brandt." }));
  app.get("/later", async () => refuseForNow(7));
  app.get("/bug", async () => {
    throw new Error("secret: geheim");
  });
  app.get("/denied", async () => house.desk.database.app.query("select * from guli.nothing_like_it"));
  app.get("/:name", async (request) => request.params);
});
afterAll(async () => {
  await app.close();
  await house.close();
});

const json = { "content-type": "application/json" };
const ask = async (payload: string | Buffer, headers: Record<string, string> = json) => {
  const answer = await app.inject({ method: "POST", url: "/echo", payload, headers });
  return { status: answer.statusCode, body: answer.json() };
};

describe("what was asked wrongly is refused with a code and a sentence", () => {
  test.each(["{", '{"a":}', "not json", "'single'", '{"a":1}}', "\u0000"])("%j is no JSON", async (payload) => {
    expect(await ask(payload)).toEqual({ status: 400, body: { code: "request.malformed", message: "The request could not be read." } });
  });
  test("an empty body that says it is JSON", async () => expect(await ask("")).toMatchObject({ status: 400, body: { code: "request.malformed" } }));
  test("a body that poisons prototypes", async () => expect(await ask('{"__proto__": {"admin": true}}')).toMatchObject({ status: 400 }));
  test("more than is taken", async () =>
    expect(await ask(JSON.stringify("x".repeat(1024 * 1024)))).toMatchObject({ status: 413, body: { code: "request.too-large" } }));
  test("an address where there is nothing", async () => {
    for (const url of ["/no/such/thing", "/api/v1/nothing"])
      expect((await app.inject(url)).json()).toEqual({ code: "route.not-found", message: "There is nothing at this address." });
  });
  test("an address that cannot be read", async () => expect((await app.inject("/%E0%A4%A")).json()).toMatchObject({ code: "request.malformed" }));
  test("what is no JSON comes as bytes", async () => {
    expect(await ask(Buffer.from("მარკა"), { "content-type": "text/plain" })).toMatchObject({ status: 200, body: { got: { type: "Buffer" } } });
  });
});

test("of files, what lies elsewhere is not found, and what was made a condition of is told by its status", async () => {
  const withFiles = await createApp(house.desk);
  await withFiles.register(fastifyStatic, { root: import.meta.dirname, prefix: "/files/", decorateReply: false });
  const ask = async (url: string, headers = {}) => {
    const answer = await withFiles.inject({ url: `/files/${url}`, headers });
    return [answer.statusCode, answer.json().code];
  };
  expect(await ask("a/%5c..%5c..%5cpackage.json")).toEqual([404, "route.not-found"]);
  expect(await ask("app.ts", { range: "bytes=99999999-" })).toEqual([416, "request.malformed"]);
  expect(await ask("app.ts", { "if-match": '"another"' })).toEqual([412, "request.malformed"]);
  await withFiles.close();
});

test("who has closed the line before their turn came is nobody's bug", async () => {
  const alone = await createApp(house.desk);
  alone.get("/", { config: { rateLimit: { max: 5, timeWindow: "1 minute" } } }, async () => "here");
  alone.server.prependListener("request", ({ socket }) => void Object.defineProperty(socket, "remoteAddress", { value: undefined }));
  const url = await alone.listen({ port: 0, host: "127.0.0.1" });
  expect((await fetch(url)).status).toBe(400);
  await alone.close();
});

test("a refusal says which fields, and when to come back", async () => {
  const no = await app.inject("/no");
  expect({ status: no.statusCode, body: no.json() }).toEqual({
    status: 409,
    body: { code: "customer.address-taken", message: "This address belongs to another customer.", fields: { address: "It belongs to Mr Brandt." } },
  });
  const later = await app.inject("/later");
  expect([later.statusCode, later.headers["retry-after"], later.json().code]).toEqual([429, "7", "request.too-many"]);
});

test.each(["/bug", "/denied"])("a bug (%s) is answered with a reference and none of its words", async (url) => {
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(500);
  expect(answer.json()).toEqual({ code: "desk.bug", message: expect.any(String), reference: answer.headers["x-request-id"] });
  expect(answer.body).not.toMatch(/geheim|nothing_like_it|relation/);
});

test("every answer can be found in the log, is not guessed at by browsers, and is not kept", async () => {
  for (const url of ["/no", "/anything", "/no/such"]) {
    const { headers } = await app.inject(url);
    expect(headers).toMatchObject({
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
    });
  }
});

test("a refusal is an error with its status", () => {
  const refused = new Refused("disk.full");
  expect(refused).toBeInstanceOf(Error);
  expect([refused.status, JSON.parse(JSON.stringify(refused))]).toEqual([507, { code: "disk.full", message: refused.message }]);
});
