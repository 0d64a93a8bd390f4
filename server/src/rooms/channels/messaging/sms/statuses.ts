/** What gateways call what became of a message: in words, and as SMPP has it (DELIVRD, UNDELIV …). */
const DELIVERED = /^(delivered|delivrd|received_by_user|dlvrd|delivered_to_handset)$/;
const SEEN = /^(seen|read)$/;
const FAILED = /^(failed|failure|undelivered|undeliv|undeliverable|not_delivered|rejected|rejectd|expired|deleted|cancell?ed|error|delivery_failed|blocked)$/;
/** Still on its way. */
const UNDERWAY =
  /^(accepted|acceptd|accepted_by_operator|queued|scheduled|sending|sent|enroute|en_route|submitted|pending|buffered|processed|received|unknown)$/;

export type Became = "delivered" | "seen" | "failed" | "underway";

/** Null: a word that nobody here knows. */
export function becameOf(status: string): Became | null {
  const word = status
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  if (DELIVERED.test(word)) return "delivered";
  if (SEEN.test(word)) return "seen";
  if (FAILED.test(word)) return "failed";
  return UNDERWAY.test(word) ? "underway" : null;
}
