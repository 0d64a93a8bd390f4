import { plus, type Instant } from "../../../core/clock.ts";
import { cut } from "../../../core/cutting.ts";
import { ForbiddenHost } from "../../../core/hosts.ts";
import { OutOfPatience, TooMuch } from "../../../core/outside.ts";
import { plain } from "../../../core/plain.ts";
import type { Outcome } from "../../conversations/index.ts";

/**
 * Code words for what platforms refuse; the app puts each into a sentence that says what to do. `conflict`: another program fetches from the same account, or
 * is called in our place · `needs-https`: the platform calls only a public https address · `webhook-failing`: the platform cannot reach us · `secret-wrong`: the key holds, but the secret
 * beside it, by which calls are proven, is another app's.
 */
export type TroubleWord =
  | "auth-failed"
  | "no-rights"
  | "rate-limited"
  | "unreachable"
  | "timed-out"
  | "failed"
  | "malformed"
  | "host-forbidden"
  | "address-unknown"
  | "blocked-us"
  | "window-closed"
  | "template-refused"
  | "too-large"
  | "too-long"
  | "type-refused"
  | "expired"
  | "gone"
  | "no-money"
  | "conflict"
  | "needs-https"
  | "webhook-failing"
  | "secret-wrong"
  | "rejected";

/** Ours: about the channel as a whole, whoever the message is for. */
const OF_THE_CHANNEL: ReadonlySet<TroubleWord> = new Set([
  "auth-failed",
  "no-rights",
  "unreachable",
  "timed-out",
  "failed",
  "malformed",
  "host-forbidden",
  "no-money",
  "conflict",
  "needs-https",
  "webhook-failing",
  "secret-wrong",
]);
/** Another try cannot help. */
const FINAL: ReadonlySet<TroubleWord> = new Set([
  ...(["no-rights", "host-forbidden", "address-unknown", "blocked-us", "window-closed", "template-refused"] as const),
  ...(["too-large", "too-long", "type-refused", "expired", "gone", "rejected"] as const),
]);

/** What a platform or the way to it did not let us do. `detail` is the platform's own words, without secrets. */
export class Trouble extends Error {
  readonly word: TroubleWord;
  readonly detail: string;
  /** In seconds, where the platform says so. */
  readonly retryAfter: number | null;

  constructor(word: TroubleWord, detail = "", retryAfter: number | null = null) {
    super(`${word}: ${detail}`);
    this.name = "Trouble";
    this.word = word;
    this.detail = cut(plain(detail).replace(/\s+/g, " "), 500);
    this.retryAfter = retryAfter;
  }

  get final(): boolean {
    return FINAL.has(this.word);
  }

  get ofTheChannel(): boolean {
    return OF_THE_CHANNEL.has(this.word);
  }
}

/** What was thrown on the way outside, as trouble; a bug of ours is thrown on. */
export function troubleFrom(cause: unknown): Trouble {
  if (cause instanceof Trouble) return cause;
  if (cause instanceof ForbiddenHost) return new Trouble("host-forbidden", cause.message);
  if (cause instanceof OutOfPatience) return new Trouble("timed-out", cause.message);
  if (cause instanceof TooMuch) return new Trouble("too-large", cause.message);
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  if (typeof code === "string") return new Trouble("unreachable", code);
  throw cause;
}

/** After which try the next follows in how many seconds: customers in chats wait for seconds, not hours, but a platform may be down for a day. */
const WAITS = [5, 20, 60, 180, 600, 1800, 3600, 3600, 3600, 7200, 14_400, 28_800];

/** What becomes of the delivery. `attempts` counts this one. */
export function outcomeOf(trouble: Trouble, { attempts, now }: { attempts: number; now: Instant }): Outcome {
  const { word: outcome, detail, final } = trouble;
  const usual = WAITS[attempts - 1];
  if (final || usual === undefined) return { state: "failed", outcome, detail };
  return { state: "queued", outcome, detail, nextTryAt: plus(now, { seconds: Math.max(usual, trouble.retryAfter ?? 0) }) };
}
