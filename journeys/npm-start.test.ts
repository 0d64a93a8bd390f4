import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureBuilt } from "../scripts/build.ts";
import { runningPostmaster, stopPostmaster } from "../server/src/core/database/embedded/postmaster.ts";
import { freePort } from "./lib/desk-in-browser.ts";

/* All other tests run the sources; this one runs what people run: the built file, in a process of its own, with its own PostgreSQL. */

let dataDir: string;
let desk: ChildProcess | null = null;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "guli-start-"));
});
afterEach(async () => {
  desk?.kill("SIGKILL");
  const left = await runningPostmaster(join(dataDir, "postgres"));
  if (left) await stopPostmaster(join(dataDir, "postgres"), left.pid);
  await rm(dataDir, { recursive: true, force: true });
});

type Started = { origin: string; said: () => string; child: ChildProcess };

async function start(port: number): Promise<Started> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", PORT: String(port), GULI_LOG_LEVEL: "warn" };
  const child = spawn(process.execPath, [join(import.meta.dirname, "../scripts/start.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
  desk = child;
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => child.exitCode !== null || said.includes("ready at"), { timeout: 60_000 }).toBe(true);
  expect(child.exitCode, said).toBeNull();
  return { origin: `http://127.0.0.1:${port}`, said: () => said, child };
}

const headers = { "content-type": "application/json", "x-guli": "1" };

async function setUp({ origin, said }: Started): Promise<string> {
  const printed = () => /token=(\w+)/.exec(said())?.[1];
  await expect.poll(printed).toBeDefined();
  const token = printed();
  const body = {
    token,
    business: "Chinari",
    name: "Nino",
    email: "nino@chinari.example",
    password: "a long walk by the Mtkvari",
    language: "ka",
    timeZone: "Asia/Tbilisi",
  };
  const answer = await fetch(`${origin}/api/v1/setup`, { method: "POST", headers, body: JSON.stringify(body) });
  expect(answer.status, await answer.clone().text()).toBeLessThan(300);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

test("the built desk starts, serves its pages and files, takes a letter in, survives kill -9 and stops when asked", async () => {
  expect(ensureBuilt().server).toMatch(/fresh|built/);
  const port = await freePort();
  const first = await start(port);
  const cookie = await setUp(first);
  const asked = (path: string, more: RequestInit = {}) => fetch(`${first.origin}${path}`, { ...more, headers: { ...headers, cookie } });

  // What lies beside the sources is found from the built file, too: the app, the widget, the drills, a charset that is loaded when a letter needs it.
  for (const path of ["/", "/widget/demo", "/api/v1/practice/drills"]) expect((await asked(path)).status, path).toBe(200);
  const settings = { address: "hello@chinari.example", senderName: "Chinari", imap: null, smtp: null };
  const channel = await asked("/api/v1/channels/email", { method: "POST", body: JSON.stringify({ name: "Mail", settings }) });
  const { inboundUrl } = (await channel.json()) as { inboundUrl: string };
  const letter = Buffer.concat([
    Buffer.from(
      "From: ruben@example.com\r\nTo: hello@chinari.example\r\nSubject: Hello\r\nMessage-ID: <a@example.com>\r\nContent-Type: text/plain; charset=armscii-8\r\n\r\n",
    ),
    Buffer.from("Where is my order?\r\n"),
  ]);
  const path = new URL(inboundUrl).pathname;
  expect((await fetch(`${first.origin}${path}`, { method: "POST", headers: { "content-type": "message/rfc822" }, body: letter })).ok).toBe(true);

  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  const second = await start(port);
  const page = (await (await asked("/api/v1/conversations?view=all&limit=10")).json()) as { rows: unknown[] };
  expect(page.rows).toHaveLength(1);
  second.child.kill("SIGTERM");
  const [code] = (await once(second.child, "exit")) as [number | null];
  expect(code).toBe(0);
});

/** A server that leaves the first letter hanging, as one does whose line goes dead, and takes those after it. */
async function hangingOnce(): Promise<{ port: number; letters: string[]; begun: () => number; close(): Promise<void> }> {
  const letters: string[] = [];
  let begun = 0;
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      const isFirst = begun++ === 0;
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        if (isFirst) return;
        letters.push(Buffer.concat(chunks).toString());
        done(null);
      });
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as { port: number };
  return { port, letters, begun: () => begun, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

test("a reply that was just leaving when the desk was killed leaves after the next start", async () => {
  const post = await hangingOnce();
  try {
    const port = await freePort();
    const first = await start(port);
    const cookie = await setUp(first);
    const ask = async (method: string, path: string, body: unknown) => {
      const answer = await fetch(`${first.origin}/api/v1${path}`, { method, headers: { ...headers, cookie }, body: JSON.stringify(body) });
      expect(answer.ok, await answer.clone().text()).toBe(true);
      return (await answer.json()) as Record<string, string>;
    };
    await ask("PATCH", "/workspace", { undoSeconds: 0 });
    const smtp = { host: "127.0.0.1", port: post.port, security: "none", user: "" };
    const settings = { address: "hello@chinari.example", senderName: "Chinari", imap: null, smtp };
    const { inboundUrl } = await ask("POST", "/channels/email", { name: "Mail", settings });
    const letter = "From: ruben@example.com\r\nTo: hello@chinari.example\r\nSubject: Hello\r\nMessage-ID: <a@example.com>\r\n\r\nWhere is my order?\r\n";
    const raw = { method: "POST", headers: { "content-type": "message/rfc822" }, body: letter };
    const { conversationId, messageId } = (await (await fetch(`${first.origin}${new URL(inboundUrl!).pathname}`, raw)).json()) as Record<string, string>;
    await ask("POST", `/conversations/${conversationId}/replies`, { body: "It leaves our shop today, Ruben.", seenMessageId: messageId });
    await expect.poll(() => post.begun(), { timeout: 20_000 }).toBe(1);

    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    await start(port);
    await expect.poll(() => post.letters.length, { timeout: 30_000 }).toBe(1);
    expect(post.letters[0]).toContain("It leaves our shop today");
  } finally {
    desk?.kill("SIGKILL");
    await post.close();
  }
});
