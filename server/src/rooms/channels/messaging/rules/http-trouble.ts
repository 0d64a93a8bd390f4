import type { Instant } from "../../../../core/clock.ts";
import { retryAfter, type Answer } from "../../../../core/outside.ts";
import { plain } from "../../../../core/plain.ts";
import { withoutSecret } from "./secrets.ts";
import { Trouble, type TroubleWord } from "../trouble.ts";

const WORDS: Record<number, TroubleWord> = {
  400: "rejected",
  401: "auth-failed",
  402: "no-money",
  403: "auth-failed",
  408: "timed-out",
  413: "too-large",
  415: "type-refused",
  422: "rejected",
  429: "rate-limited",
};

/** Of a page that says that something is wrong, the beginning is enough (bytes). */
const LOOKED_AT = 10_000;

/**
 * What a system that speaks plain HTTP means by its answer; null: it took what we sent. What may be a slip of its keepers (a page that is gone, a redirect) is
 * tried again. `secret` is never repeated.
 */
export function httpTrouble({ status, headers, body }: Answer, { now, secret }: { now: Instant; secret?: string | undefined }): Trouble | null {
  if (status >= 200 && status < 300) return null;
  const said = withoutSecret(plain(body.toString("utf8", 0, LOOKED_AT)).replace(/<[^>]*>/g, " "), secret).slice(0, 200);
  const detail = `${status} ${said}`.trim();
  return new Trouble(WORDS[status] ?? "failed", detail, retryAfter(headers["retry-after"], now));
}
