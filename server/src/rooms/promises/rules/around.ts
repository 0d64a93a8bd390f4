import type { Instant } from "../../../core/clock.ts";
import type { Hours, PauseWhy, Rule } from "./promise.ts";

/** What happened to a conversation, as far as promises care. */
export type Fact = { id: string; at: Instant } & (
  | { kind: "asked"; began: boolean }
  | { kind: "answered"; messageId: string }
  /** Taken back, or it did not leave. */
  | { kind: "unanswered"; messageId: string }
  /** It has left; `writtenAt` where it did so at last after it had failed. */
  | { kind: "left"; messageId: string; writtenAt: Instant | null }
  /** With a reply, or without. */
  | { kind: "resolved"; messageId: string | null }
  | { kind: "reopened" }
  | { kind: "changed" }
  /** Somebody gave their word on the phone or over the counter. */
  | { kind: "given"; word: { messageId: string; text: string; until: Instant; by: string } }
  /** We called them. */
  | { kind: "called" }
);

/** All that promises depend on, as it is now. */
export type Around = {
  conversation: {
    id: string;
    state: "open" | "waiting" | "snoozed" | "resolved";
    spam: boolean;
    waitingSince: Instant | null;
    createdAt: Instant;
  };
  /** The first that fits. */
  rule: Rule | null;
  /** Those that are on. */
  rulesOn: ReadonlySet<string>;
  /** What we wait for; null: the clock goes on. */
  wait: { why: PauseWhy; since: Instant } | null;
  /** When people first and last answered. */
  answers: { firstAt: Instant; lastAt: Instant } | undefined;
  hours: Hours;
  newId: () => string;
};
