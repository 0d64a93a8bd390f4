import http from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { startTelegram } from "../server/test/platforms/telegram.ts";
import { connectMailbox } from "./cases.ts";
import { mailOf } from "./lib/mail.ts";
import { startDesk, type BenchDesk } from "./lib/desk.ts";
import { quantiles } from "./lib/measure.ts";
import { listen } from "./live.ts";

/** A desk that Telegram calls, and what proves that it is Telegram. */
export type CalledDesk = { desk: BenchDesk; path: string; secret: string; channelId: string; stop(): Promise<void> };

export async function startCalledDesk(port: number): Promise<CalledDesk> {
  const telegram = await startTelegram();
  const desk = await startDesk(port, { GULI_TELEGRAM_API_URL: telegram.url, GULI_PUBLIC_URL: "https://bench.test" });
  const token = telegram.addBot();
  const fields = { kind: "telegram", name: "Bot", settings: { receive: "webhook" }, secrets: { token } };
  const { id: channelId } = await desk.call<{ id: string }>("POST", "/channels/messaging", fields);
  while (telegram.webhookOf(token).url === "") await pass(20);
  const { url, secret } = telegram.webhookOf(token);
  const stop = async () => {
    await desk.stop();
    await telegram.close();
  };
  return { desk, path: new URL(url).pathname, secret, channelId, stop };
}

/** As many as Telegram is told to use. */
const CONNECTIONS = 20;

type Load = { rate: number; count: number; senders: number; run: string; kills?: number };
export type Arrived = { p50: number; p95: number; perSecond: number; lost: number; doubled: number; again: number; restarts: number[] };

/**
 * Updates at a steady rate, however long the answers take; each tenth comes twice. What is not answered with 200 is sent again until it is, as Telegram does.
 * Latencies from the moment in which an update should leave. With `kills` the desk is killed so often on the way. Afterwards everything is counted.
 */
export async function callAtRate({ desk, path, secret, channelId }: CalledDesk, { rate, count, senders, run, kills = 0 }: Load): Promise<Arrived> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const latencies: number[] = [];
  const restarts: number[] = [];
  let again = 0;
  const bring = async (n: number) => {
    const began = performance.now();
    const body = updateOf(n, { run, senders });
    for (let wait = 100; (await post(desk.url + path, { body, secret, agent })) !== 200; wait = Math.min(wait * 2, 1000)) {
      again += 1;
      await pass(wait);
    }
    latencies.push(performance.now() - began);
  };
  const began = performance.now();
  const open: Promise<void>[] = [];
  let crashing = Promise.resolve();
  let killed = 0;
  for (let n = 0; n < count; n++) {
    const wait = began + (n * 1000) / rate - performance.now();
    if (wait > 1) await pass(wait);
    open.push(bring(n));
    if (n % 10 === 0) open.push(bring(Math.max(0, n - 5)));
    if (kills > 0 && n > 0 && n % Math.floor(count / (kills + 1)) === 0 && killed < kills) {
      killed += 1;
      crashing = crashing.then(async () => void restarts.push(await desk.crash()));
    }
  }
  await Promise.all([...open, crashing]);
  const perSecond = open.length / ((performance.now() - began) / 1000);
  agent.destroy();
  return { ...quantiles(latencies), perSecond, again, restarts, ...(await counted(desk, { channelId, run, count })) };
}

function updateOf(n: number, { run, senders }: { run: string; senders: number }): string {
  const from = 100_000 + (n % senders);
  const who = { id: from, is_bot: false, first_name: `Customer ${n % senders}`, language_code: "ka" };
  const text = `გამარჯობა, ჩემი შეკვეთა ჯერ არ მოსულა. Where is my order? ${run}-${n}`;
  const chat = { id: from, type: "private" };
  return JSON.stringify({ update_id: n, message: { message_id: offsetOf(run) + n, date: Math.floor(Date.now() / 1000), chat, from: who, text } });
}

const runs: string[] = [];

/** Each run has numbers of its own: those of another would be known already. */
function offsetOf(run: string): number {
  if (!runs.includes(run)) runs.push(run);
  return 1_000_000 * runs.indexOf(run) + 1;
}

/** 0 where nobody answered. */
function post(url: string, { body, secret, agent }: { body: string; secret: string; agent: http.Agent }): Promise<number> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), "x-telegram-bot-api-secret-token": secret };
  return new Promise((resolve) => {
    const sent = http.request(url, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
      answer.once("error", () => resolve(0));
    });
    sent.once("error", () => resolve(0));
    sent.end(body);
  });
}

async function counted(
  desk: BenchDesk,
  { channelId, run, count }: { channelId: string; run: string; count: number },
): Promise<{ lost: number; doubled: number }> {
  const { rows } = await desk.owner.query<{ all: number; different: number }>(
    `select count(*)::int as all, count(distinct text)::int as different from guli.messages
      where workspace_id = $1 and channel_id = $2 and kind = 'incoming' and text like '%? ' || $3 || '-%'`,
    [desk.workspaceId, channelId, run],
  );
  const { all, different } = rows[0]!;
  return { lost: count - different, doubled: all - different };
}

/** So many messages of one person at a steady rate; beside them mails come in, and an agent's browser listens. */
export async function flood(called: CalledDesk, { rate, count }: { rate: number; count: number }): Promise<Arrived & { mailP95: number; told: number }> {
  const { desk } = called;
  const mailbox = await connectMailbox(desk);
  let told = 0;
  const stream = await listen(`${desk.url}/api/v1/live`, desk.headers, (chunk) => (told += chunk.split("event: conversation\n").length - 1));
  const state = { over: false };
  const mails: number[] = [];
  const beside = (async () => {
    for (let n = 0; !state.over; n++) {
      const began = performance.now();
      await fetch(desk.url + mailbox, { method: "POST", headers: { "content-type": "message/rfc822" }, body: new Uint8Array(mailOf(n, "beside")) });
      mails.push(performance.now() - began);
      await pass(200);
    }
  })();
  const arrived = await callAtRate(called, { rate, count, senders: 1, run: "flood" });
  state.over = true;
  await beside;
  stream.close();
  return { ...arrived, mailP95: quantiles(mails).p95, told };
}
