import { request as overHttp, type IncomingHttpHeaders, type IncomingMessage, type RequestOptions } from "node:http";
import { request as overHttps } from "node:https";
import { isIP } from "node:net";
import { milliseconds, type Instant } from "./clock.ts";
import type { Desk } from "./desk.ts";
import { resolveHost } from "./hosts.ts";

/** A request to a server outside. */
export type Call = {
  url: string | URL;
  method: "GET" | "POST" | "PUT" | "DELETE";
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** Instead of what the desk's configuration says. */
  patienceMs?: number;
  /** Ends it early: whoever waits for news is asked to stop. */
  signal?: AbortSignal;
  /** More than that is not read: TooMuch is thrown. */
  mostBytes?: number;
  /** The address comes from the desk's own configuration, not from people or from a customer's message: it may lead anywhere. */
  ours?: true;
};
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const MOST_BYTES = 1024 * 1024;

/** The answer was longer than what is read. */
export class TooMuch extends Error {
  readonly code = "ETOOMUCH";
}

/** It took longer than our patience. */
export class OutOfPatience extends Error {
  readonly code = "ETIMEDOUT";
}

/**
 * Call a server outside, whatever its status. A host that someone typed, or that stands in a message, is resolved first and connected to at the address that
 * was checked; redirects are not followed. Throws ForbiddenHost, TooMuch, OutOfPatience, or what the network says (with a `code`).
 */
export async function callOutside(desk: Desk, call: Call): Promise<Answer> {
  const url = new URL(call.url);
  const patience = AbortSignal.timeout(call.patienceMs ?? desk.config.outsidePatienceMs);
  const signal = call.signal ? AbortSignal.any([patience, call.signal]) : patience;
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const checked = call.ours ? null : await resolveHost(desk, host);
  try {
    const response = await send(url, call, { checked, signal });
    return { status: response.statusCode ?? 0, headers: response.headers, body: await readAll(response, call.mostBytes ?? MOST_BYTES) };
  } catch (cause) {
    if (patience.aborted) throw new OutOfPatience(`${url.host} did not answer in time`);
    throw cause;
  }
}

type Way = { checked: { address: string; servername: string } | null; signal: AbortSignal };

function send(url: URL, { method, headers = {}, body }: Call, { checked, signal }: Way): Promise<IncomingMessage> {
  const payload = body === undefined ? undefined : Buffer.from(body);
  const options: RequestOptions & { servername?: string } = {
    method,
    signal,
    agent: false,
    headers: { "user-agent": "guli", ...headers, ...(payload && { "content-length": String(payload.length) }) },
    ...(checked && pinnedTo(checked)),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? overHttps : overHttp)(url, options, resolve);
    request.once("error", reject).end(payload);
  });
}

/** Connect to what was checked, not to the name once more. */
function pinnedTo({ address, servername }: { address: string; servername: string }): RequestOptions & { servername?: string } {
  const family = isIP(address);
  return { lookup: (_host, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)), ...(servername && { servername }) };
}

async function readAll(response: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most) {
      response.destroy();
      throw new TooMuch(`more than ${most} bytes`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const LONGEST_WAIT = 3600;

/** Retry-After comes as seconds or as a date. Seconds, at most an hour; null where nothing useful stands there. */
export function retryAfter(header: string | undefined, now: Instant): number | null {
  if (!header) return null;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : Math.ceil((Date.parse(header) - milliseconds(now)) / 1000);
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), LONGEST_WAIT);
}
