import type { AutomationLasting } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Matter } from "./situation.ts";

/** Since when something lasts in a conversation; null where it does not. Spam waits for nobody. */
export function lastingSince(what: AutomationLasting, matter: Matter): Instant | null {
  return matter.spam ? null : since[what](matter);
}

const since: Record<AutomationLasting, (matter: Matter) => Instant | null> = {
  "customer-waits": ({ state, waitingSince }) => (state === "open" ? waitingSince : null),
  "customer-silent": ({ state, lastMessageFrom, lastMessageAt }) => (state === "waiting" && lastMessageFrom === "agent" ? lastMessageAt : null),
  open: ({ state, createdAt }) => (state === "resolved" ? null : createdAt),
  unassigned: ({ state, assigneeId, waitingSince, createdAt }) => (state === "open" && assigneeId === null ? (waitingSince ?? createdAt) : null),
  resolved: ({ state, resolvedAt }) => (state === "resolved" ? resolvedAt : null),
};
