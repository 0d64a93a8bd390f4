import { request as overHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { request as overHttps } from "node:https";
import { isIP } from "node:net";
import type { ReadingOutcome } from "@guli/contract";
import type { z } from "zod";
import { milliseconds, type Instant } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { ForbiddenHost, isInside, resolveHost } from "../../../core/hosts.ts";

type Trouble = { outcome: Exclude<z.infer<typeof ReadingOutcome>, "read">; detail: string | null; retryAfter: number | null };
export type Asked = { outcome: "answered"; text: string } | Trouble;

export type Question = { endpoint: string; key: string | null; body: object };

const PATIENCE_MS = 30_000;
/** More than any answer to what we ask. */
const MOST_BYTES = 512 * 1024;

/** Ask a model. Whatever the outside does wrong is an outcome; only our own mistakes are thrown. */
export async function askModel(desk: Desk, question: Question, patienceMs = PATIENCE_MS): Promise<Asked> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const url = addressOf(question.endpoint);
    const host = await resolveEndpoint(desk, url);
    const response = await send(url, { ...question, ...host, signal });
    return await outcomeOf(response, desk.clock.now());
  } catch (cause) {
    if (signal.aborted) return trouble("timed-out", null);
    if (cause instanceof ForbiddenHost) return trouble("address-forbidden", null);
    if (cause instanceof TooLarge) return trouble("too-large", null);
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    return trouble("unreachable", code);
  }
}

/** Some houses want parameters behind the path. */
function addressOf(endpoint: string): URL {
  const url = new URL(endpoint);
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/chat/completions`;
  return url;
}

/** The checked address of an endpoint. Without encryption nothing goes further than this machine and its own network. Throws ForbiddenHost. */
export async function resolveEndpoint(desk: Desk, url: URL): Promise<{ address: string; servername: string }> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const found = await resolveHost(desk, host);
  if (url.protocol !== "https:" && !isInside(found.address)) throw new ForbiddenHost(host);
  return found;
}

class TooLarge extends Error {}

type Sending = Question & { address: string; servername: string; signal: AbortSignal };

function send(url: URL, { key, body, address, servername, signal }: Sending): Promise<IncomingMessage> {
  const payload = Buffer.from(JSON.stringify(body));
  const options: RequestOptions & { servername?: string } = {
    method: "POST",
    signal,
    agent: false,
    // Connect to what was checked, not to the name once more.
    lookup: (_host, { all }, found) => (all ? found(null, [{ address, family: isIP(address) }]) : found(null, address, isIP(address))),
    ...(servername && { servername }),
    headers: {
      "content-type": "application/json",
      "content-length": payload.length,
      accept: "application/json",
      "user-agent": "guli",
      ...(key && { authorization: `Bearer ${key}` }),
    },
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? overHttps : overHttp)(url, options, resolve);
    request.once("error", reject).end(payload);
  });
}

/** A redirect is not followed: the consent was for this address. */
async function outcomeOf(response: IncomingMessage, now: Instant): Promise<Asked> {
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    response.destroy();
    const retryAfter = secondsFrom(response.headers["retry-after"], now);
    return { outcome: status === 429 ? "rate-limited" : status >= 500 ? "failed" : "refused", detail: String(status), retryAfter };
  }
  const text = contentOf(await readAll(response));
  return text === null ? trouble("malformed", null) : { outcome: "answered", text };
}

async function readAll(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) {
      response.destroy();
      throw new TooLarge();
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** What the model said, where the protocol has it. */
function contentOf(body: string): string | null {
  try {
    const content = (JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] } | null)?.choices?.[0]?.message?.content;
    return typeof content === "string" ? content : null;
  } catch {
    return null;
  }
}

const LONGEST_WAIT = 3600;

/** Retry-After comes as seconds or as a date. */
function secondsFrom(header: string | undefined, now: Instant): number | null {
  if (!header) return null;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : Math.ceil((Date.parse(header) - milliseconds(now)) / 1000);
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), LONGEST_WAIT);
}

const trouble = (outcome: Trouble["outcome"], detail: string | null): Trouble => ({ outcome, detail, retryAfter: null });
