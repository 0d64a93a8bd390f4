import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bareDesk, type BareDesk } from "../../../../../test/bare-desk.ts";
import { startTelegram, type Fault, type TelegramPlatform } from "../../../../../test/platforms/telegram.ts";
import { Trouble } from "../trouble.ts";
import { ask, type TelegramSetup } from "./api.ts";
import { telegram } from "./telegram.ts";

/* The token is part of every address that is called. Whatever goes wrong on the way, what is thrown is Trouble, and holds nothing of it. */
let platform: TelegramPlatform;
let bare: BareDesk;
let setup: TelegramSetup;

beforeAll(async () => {
  platform = await startTelegram();
  bare = await bareDesk({ env: { GULI_TELEGRAM_API_URL: platform.url, GULI_MAX_ATTACHMENT_BYTES: "1000" } });
  const about = { id: "c", workspaceId: "w", kind: "telegram", teamId: null, settings: { receive: "webhook" } } as const;
  setup = { ...about, secrets: { token: platform.addBot() }, webhookUrl: "https://desk.test/inbound/telegram/k", verifyToken: "v".repeat(32) };
});
afterAll(async () => {
  await bare?.close();
  await platform?.close();
});

const file = (size: number) => ({ id: "a", hash: "h", filename: "a.pdf", contentType: "application/pdf", size, content: Buffer.alloc(size) });
const piece = (more: object = {}) => ({ text: "Hello", extras: [], file: null, ...more });
const sending = (more: object = {}) => ({ id: "p-0", to: "42", piece: piece(more), hoursSince: 1 }) as unknown as Parameters<typeof telegram.send>[2];
const calls: [string, () => Promise<unknown>][] = [
  ["asking how it is", () => telegram.check(bare.desk, setup)],
  ["arranging", () => telegram.arrange!(bare.desk, setup, true)],
  ["sending words", () => telegram.send(bare.desk, setup, sending())],
  ["sending a file", () => telegram.send(bare.desk, setup, sending({ file: file(10) }))],
  ["fetching a file", () => telegram.fetchFile(bare.desk, setup, { fileId: platform.file(Buffer.from("x")) })],
];
const faults: [string, Fault, string][] = [
  ["a page of a proxy", { status: 502, page: "<html>Bad gateway</html>" }, "failed"],
  ["no JSON", { status: 200, page: "{" }, "malformed"],
  ["JSON of another", { status: 200, page: '{"error":"who are you"}' }, "malformed"],
  ["a line that is cut", { cut: true }, "unreachable"],
  ["401", { status: 401, description: "Unauthorized" }, "auth-failed"],
  ["403", { status: 403, description: "Forbidden: bot was blocked by the user" }, "blocked-us"],
  ["429", { status: 429, description: "Too Many Requests: retry after 3", parameters: { retry_after: 3 } }, "rate-limited"],
  ["500", { status: 500, description: "Internal Server Error" }, "failed"],
];

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "nothing was thrown",
    (cause: unknown) => cause,
  );
const secretIn = (cause: unknown): boolean => inspect(cause, { depth: 20, showHidden: true }).includes(setup.secrets.token!.split(":")[1]!);

describe.each(calls)("%s", (_what, call) => {
  test.each(faults)("with %s", async (_fault, fault, word) => {
    platform.away(fault);
    const cause = await thrownBy(call());
    platform.away(null);
    expect(cause).toBeInstanceOf(Trouble);
    expect((cause as Trouble).word).toBe(word);
    expect(secretIn(cause)).toBe(false);
  });
});

test("what is slow, too large or not there is trouble, too, and says nothing more", async () => {
  platform.fails("getMe", { delayMs: 2000 });
  const slow = await thrownBy(ask({ desk: bare.desk, setup, patienceMs: 50 }, (api) => api.getMe()));
  expect(slow).toMatchObject({ word: "timed-out", detail: expect.stringMatching(/^127\.0\.0\.1:\d+ did not answer in time$/) });
  const large = await thrownBy(telegram.fetchFile(bare.desk, setup, { fileId: platform.file(Buffer.alloc(2000)) }));
  expect(large).toMatchObject({ word: "too-large" });
  const nowhere = { ...bare.desk, config: { ...bare.desk.config, telegramApiUrl: "http://127.0.0.1:9" } };
  const away = await thrownBy(telegram.check(nowhere, setup));
  expect(away).toMatchObject({ word: "unreachable", detail: "ECONNREFUSED" });
  for (const cause of [slow, large, away]) expect(secretIn(cause)).toBe(false);
});

test.each(["", "abc", "123:short", "123456:AA/../../getMe?x=", `123456:${"x".repeat(30)}/`, ` 123456:${"x".repeat(30)}`])(
  "%j is no token, and nobody is called with it",
  async (token) => {
    const before = platform.calls.length;
    expect(await thrownBy(telegram.check(bare.desk, { ...setup, secrets: { token } }))).toMatchObject({ word: "auth-failed" });
    expect(platform.calls).toHaveLength(before);
  },
);
