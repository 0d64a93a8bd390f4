import type { Readable } from "node:stream";
import { Api, GrammyError, HttpError, type ApiClientOptions } from "grammy";
import type { Desk } from "../../../../core/desk.ts";
import { callOutside, type Answer } from "../../../../core/outside.ts";
import type { Setup } from "../adapter.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { troubleSaid } from "./trouble.ts";

export type TelegramSetup = Setup<"telegram">;

/** Whose bot is asked, and how long that may take. */
export type Line = { desk: Desk; setup: TelegramSetup; patienceMs?: number; signal?: AbortSignal };

/**
 * Ask the Bot API something by grammY's methods. Throws Trouble. The token stands in every address that is called, so nothing of what went wrong below is
 * passed on but words.
 */
export async function ask<T>(line: Line, work: (api: Api) => Promise<T>): Promise<T> {
  const api = new Api(tokenOf(line.setup), { apiRoot: line.desk.config.telegramApiUrl, fetch: fetchOn(line) });
  try {
    return await work(api);
  } catch (cause) {
    if (cause instanceof GrammyError) throw troubleSaid(cause);
    throw cause instanceof HttpError ? troubleFrom(cause.error) : cause;
  }
}

/** `123456:ABC…`, as BotFather gives it: whatever else was typed would become part of an address. */
export function tokenOf({ secrets }: Pick<TelegramSetup, "secrets">): string {
  const { token = "" } = secrets;
  if (!/^\d{3,20}:[\w-]{20,100}$/.test(token)) throw new Trouble("auth-failed", "This is not a token of BotFather.");
  return token;
}

type Sent = { headers: { "content-type": string }; body: string | Readable };

/** grammY's requests by our own way to the outside, with its patience and its limits. grammY knows `fetch` only by node-fetch's type. */
function fetchOn({ desk, setup: _setup, ...ways }: Line): NonNullable<ApiClientOptions["fetch"]> {
  const carry = async (url: string, { headers, body }: Sent) => {
    const payload = typeof body === "string" ? body : Buffer.concat((await body.toArray()) as Buffer[]);
    const answer = await callOutside(desk, { url, method: "POST", headers: { "content-type": headers["content-type"] }, body: payload, ours: true, ...ways });
    return { json: () => wordsOf(answer) };
  };
  return carry as unknown as NonNullable<ApiClientOptions["fetch"]>;
}

/** Something in between may answer in Telegram's place, with a page of its own. */
function wordsOf({ status, body }: Answer): unknown {
  const words = parsed(body);
  if (words !== null && typeof words === "object" && "ok" in words) return words;
  throw new Trouble(status >= 500 ? "failed" : "malformed", `${status} without an answer of the Bot API`);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}
