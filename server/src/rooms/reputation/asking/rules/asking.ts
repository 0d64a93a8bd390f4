import { createHash } from "node:crypto";
import type { AskDropped, ChannelKind } from "@guli/contract";
import { isBefore, minus, plus, type Instant } from "../../../../core/clock.ts";

/**
 * All that decides whether a customer is asked for a review. Whether they are content is not here, and nothing here follows from it: who asks only the happy
 * deceives those who read, and most sites forbid it. A test holds this list.
 */
export type Case = {
  kind: ChannelKind;
  /** Asking is on. */
  on: boolean;
  /** There is a site in some language to send them to. */
  hasSite: boolean;
  /** Of the share that is asked, by chance. */
  chosen: boolean;
  spam: boolean;
  blocked: boolean;
  robot: boolean;
  /** They want to be asked nothing. */
  stopped: boolean;
  channelOpen: boolean;
  /** A way to them on which they are known to be; null where there is none. */
  address: string | null;
  lastCustomerMessageAt: Instant | null;
  happenedAt: Instant;
  /** When they, or whoever is at their address, were asked for a review last, and for anything. */
  askedForReviewAt: Instant | null;
  askedAt: Instant | null;
  quietDays: number;
  gapDays: number;
};

export type Decision = { ask: true } | { drop: AskDropped } | { wait: Instant };

const DAY = { hours: 24 };
/** After so long nobody knows any more what it is about. */
const TOO_LATE = { hours: 150 * 24 };

export function decide(one: Case, now: Instant): Decision {
  const drop = whyNot(one, now);
  if (drop) return { drop };
  const free = one.askedAt === null ? null : plus(one.askedAt, { hours: 24 * one.gapDays });
  return free !== null && isBefore(now, free) ? { wait: free } : { ask: true };
}

function whyNot(one: Case, now: Instant): AskDropped | null {
  if (!one.on) return "off";
  if (!one.hasSite) return "no-site";
  if (!one.chosen) return "share";
  if (one.spam) return "spam";
  if (one.blocked) return "blocked";
  if (one.robot) return "robot";
  if (one.stopped) return "stopped";
  if (one.askedForReviewAt !== null && isBefore(now, plus(one.askedForReviewAt, { hours: 24 * one.quietDays }))) return "quiet";
  if (!one.channelOpen || one.address === null || one.address === "") return "no-way";
  if (isBefore(one.happenedAt, minus(now, TOO_LATE))) return "too-late";
  return isClosed(one, now) ? "window-closed" : null;
}

/** Meta takes words of a robot for a day after the customer's last ones. */
const WITHIN_A_DAY: ReadonlySet<ChannelKind> = new Set(["whatsapp", "messenger", "instagram"]);

const isClosed = ({ kind, lastCustomerMessageAt: at }: Case, now: Instant): boolean => WITHIN_A_DAY.has(kind) && (at === null || !isBefore(now, plus(at, DAY)));

/** Whether somebody is of the share that is asked: the same answer each time, and who is of a share is of every larger one. */
export function isChosen(customerId: string, share: number): boolean {
  const place = createHash("sha256").update(`review:${customerId}`).digest().readUInt32BE(0) / 2 ** 32;
  return place * 100 < share;
}
