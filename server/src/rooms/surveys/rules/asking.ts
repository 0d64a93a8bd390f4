import type { ChannelKind, SurveyDropped } from "@guli/contract";
import { isBefore, milliseconds, minus, plus, type Instant } from "../../../core/clock.ts";

/** All that decides whether a customer is asked how it was. */
export type Case = {
  kind: ChannelKind;
  state: "open" | "waiting" | "snoozed" | "resolved";
  /** When it was resolved by what is known now, and by the invitation. */
  resolvedAt: Instant | null;
  invitedFor: Instant;
  spam: boolean;
  blocked: boolean;
  stopped: boolean;
  /** Surveys are on here: all, this kind, this channel. */
  on: boolean;
  channelOpen: boolean;
  /** Whoever is at this address is a machine, or one of our own. */
  robot: boolean;
  /** A person of ours answered, and the customer had written. */
  answered: boolean;
  /** A way to them on which they are known to be; null where there is none. */
  address: string | null;
  lastCustomerMessageAt: Instant | null;
  /** When they, or whoever is at their address, were asked last. */
  askedAt: Instant | null;
  quietDays: number;
};

/** Whoever has not been asked within so long is not asked out of the blue. */
const TOO_LATE = { hours: 8 * 24 };
const DAY = { hours: 24 };

/**
 * Why somebody is not asked; null: they are. Meta takes words of a robot for a day after the customer's last ones, also where a person has longer.
 */
export function whyNot(one: Case, now: Instant): SurveyDropped | null {
  if (one.state !== "resolved" || one.resolvedAt === null || milliseconds(one.resolvedAt) !== milliseconds(one.invitedFor)) return "reopened";
  if (one.spam) return "spam";
  if (one.blocked) return "blocked";
  if (!one.on || !one.channelOpen) return "off";
  if (one.robot) return "robot";
  if (!one.answered) return "unanswered";
  if (one.stopped) return "stopped";
  if (one.askedAt !== null && one.quietDays > 0 && isBefore(now, plus(one.askedAt, { hours: 24 * one.quietDays }))) return "quiet";
  if (one.address === null || one.address === "") return "no-way";
  if (isBefore(one.invitedFor, minus(now, TOO_LATE))) return "too-late";
  return isClosed(one, now) ? "window-closed" : null;
}

const WITHIN_A_DAY: ReadonlySet<ChannelKind> = new Set(["whatsapp", "messenger", "instagram"]);

const isClosed = ({ kind, lastCustomerMessageAt: at }: Case, now: Instant): boolean => WITHIN_A_DAY.has(kind) && (at === null || !isBefore(now, plus(at, DAY)));

/** Changed for so long after the first answer, and answered for so long after it was asked. */
const CHANGEABLE = { hours: 7 * 24 };
const ANSWERABLE = { hours: 30 * 24 };

/** Whether an invitation takes an answer. */
export function isOpen({ sentAt, answeredAt }: { sentAt: Instant; answeredAt: Instant | null }, now: Instant): boolean {
  return isBefore(now, answeredAt === null ? plus(sentAt, ANSWERABLE) : plus(answeredAt, CHANGEABLE));
}
