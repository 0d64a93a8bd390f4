import { between, type Instant } from "../../../core/clock.ts";
import type { State } from "./state.ts";

/** What the customer's page of a recovery shows; null: it is not there any more. `version` changes when what they are asked does. */
export type View = { kind: "choosing" | "taken-up" | "question" | "good" | "late" | "at-work"; version: string };

/** So long can they still say that it is not good after all. */
const OPEN_MS = 30 * 24 * 3_600_000;

export function viewOf(state: State, now: Instant): View | null {
  const { closed, followUp, offer, round } = state;
  if (closed) {
    if (closed.outcome === "mistaken" || between(closed.at, now) > OPEN_MS) return null;
    return { kind: closed.outcome === "good" ? "good" : "late", version: `${round} closed` };
  }
  if (followUp?.askedAt) return { kind: "question", version: `${round} asked` };
  if (offer?.takenUpAt) return { kind: "taken-up", version: `${round} taken up` };
  if (offer && !state.skipped.options) return { kind: "choosing", version: `${round} ${offer.at}` };
  return { kind: "at-work", version: `${round}` };
}
