import { between, isBefore, type Instant } from "../../../core/clock.ts";

/** So soon nobody has read what they wrote and typed an answer to it. */
const TOO_SOON_MS = 3000;

/**
 * What something is that the business sent at the platform itself, by both times as the platform has them: a person's answer to what the customer wrote; the
 * page's own instant reply, which comes at once; or something said before they wrote.
 */
export function kindOfElsewhere(theirs: Instant | null, ours: Instant | null): "answer" | "automatic" | "earlier" {
  if (theirs === null || ours === null) return "answer";
  if (isBefore(ours, theirs)) return "earlier";
  return between(theirs, ours) < TOO_SOON_MS ? "automatic" : "answer";
}
