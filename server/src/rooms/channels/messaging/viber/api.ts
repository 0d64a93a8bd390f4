import { z } from "zod";
import type { Desk } from "../../../../core/desk.ts";
import { callOutside, retryAfter, type Answer } from "../../../../core/outside.ts";
import type { Setup } from "../adapter.ts";
import { exactJson } from "../../../../core/exact-json.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { troubleOf } from "./trouble.ts";

export type ViberSetup = Setup<"viber">;
type Method = "send_message" | "set_webhook" | "get_account_info";

/** What every answer says of itself: Viber answers 200 and puts what went wrong into the body. */
const Said = z.looseObject({ status: z.number().int(), status_message: z.string().catch("") });

/** Ask Viber's REST API. The token goes in a header and nowhere else. Throws Trouble. */
export async function ask<S extends z.ZodType>(
  desk: Desk,
  setup: ViberSetup,
  { method, body, gives }: { method: Method; body: object; gives: S },
): Promise<z.output<S>> {
  const { token } = setup.secrets;
  if (!token) throw new Trouble("auth-failed", "There is no token.");
  const answer = await callOutside(desk, {
    url: `${desk.config.viberApiUrl}/pa/${method}`,
    method: "POST",
    headers: { "content-type": "application/json", "x-viber-auth-token": token },
    body: JSON.stringify(body),
    ours: true,
  }).catch((cause: unknown) => {
    throw troubleFrom(cause);
  });
  const said = wordsOf(desk, answer);
  if (said.status !== 0) throw troubleOf(said);
  const result = gives.safeParse(said);
  if (!result.success) throw new Trouble("malformed", `${method}: ${result.error.issues[0]?.path.join(".")}`);
  return result.data;
}

/** Something in between may answer in Viber's place, with a page of its own. */
function wordsOf(desk: Desk, { status, headers, body }: Answer): z.output<typeof Said> {
  if (status === 429) throw new Trouble("rate-limited", "429", retryAfter(headers["retry-after"], desk.clock.now()));
  const said = Said.safeParse(parsed(body));
  if (said.success) return said.data;
  if (status === 401 || status === 403) throw new Trouble("auth-failed", String(status));
  throw new Trouble(status >= 500 ? "failed" : "malformed", `${status} without an answer of Viber's`);
}

function parsed(body: Buffer): unknown {
  try {
    return exactJson(body.toString("utf8"));
  } catch {
    return null;
  }
}
