import type { Desk } from "../../../core/desk.ts";
import { callOutside, retryAfter, type Answer } from "../../../core/outside.ts";
import { Trouble, troubleFrom } from "./trouble.ts";

/** A large file over a slow line. */
const PATIENCE_MS = 120_000;
const REDIRECTS = 3;

/** Fetch a file from the address that stands in a customer's message: never from inside the house, and each address that it leads on to is looked at, too. */
export async function fetchThere(desk: Desk, url: string): Promise<{ content: Buffer; contentType: string | null; filename: null }> {
  let at = url;
  for (let step = 0; step <= REDIRECTS; step += 1) {
    const answer = await get(desk, at);
    const onward = leadsTo(answer, at);
    if (onward === null) return { content: accepted(desk, answer), contentType: typeOf(answer), filename: null };
    at = onward;
  }
  throw new Trouble("rejected", "too many redirects");
}

async function get(desk: Desk, url: string): Promise<Answer> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) throw new Trouble("rejected", "no web address");
  const call = { url, method: "GET", patienceMs: PATIENCE_MS, mostBytes: desk.config.maxAttachmentBytes } as const;
  return callOutside(desk, call).catch((cause: unknown) => {
    throw troubleFrom(cause);
  });
}

function leadsTo({ status, headers }: Answer, from: string): string | null {
  return status >= 300 && status < 400 && headers.location ? (URL.parse(headers.location, from)?.href ?? null) : null;
}

/** Who gave out a link that ends answers afterwards with any of these. */
const OVER: ReadonlySet<number> = new Set([401, 403, 404, 410]);

function accepted(desk: Desk, { status, headers, body }: Answer): Buffer {
  if (status >= 200 && status < 300) return body;
  if (OVER.has(status)) throw new Trouble("expired", String(status));
  if (status === 429) throw new Trouble("rate-limited", "429", retryAfter(headers["retry-after"], desk.clock.now()));
  throw new Trouble(status >= 500 ? "failed" : "rejected", String(status));
}

/** What servers say of every file says nothing. */
const VAGUE: ReadonlySet<string> = new Set(["", "application/octet-stream", "binary/octet-stream"]);

function typeOf({ headers }: Answer): string | null {
  const type = (headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  return VAGUE.has(type) || !/^[\w.+-]+\/[\w.+-]+$/.test(type) ? null : type;
}
