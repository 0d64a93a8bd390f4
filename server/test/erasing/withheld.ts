const folded = "the same again, as it is compared or counted";
const workings = "the desk's own workings; the words that they hold stand in messages";
const key = "a key between us and another system, about nothing that they are or said";
const unsaid = "a colleague's draft: it was said to nobody";
const theirs = "a colleague's, for colleagues: what it tells of stands in its own place";

/** Columns whose words about a person are not handed to them with the rest, and why. Whoever adds to these says why. */
export const withheld: Record<string, string> = {
  "attachments.content_id": key,
  "attachments.reference": key,
  "attachments.trouble": workings,
  "automation_dry_runs.result": workings,
  "automation_dry_runs.rules": workings,
  "automation_runs.because": workings,
  "automation_runs.deeds": workings,
  "automation_runs.trigger": workings,
  "conversations.preview": folded,
  "customer_addresses.folded": folded,
  "customers.name_folded": folded,
  "delivery_parts.external_id": key,
  "drafts.body": unsaid,
  "drafts.cc": unsaid,
  "leavings.once": folded,
  "messages.external_key": key,
  "notices.kind": theirs,
  "notices.params": theirs,
  "orders.hash": folded,
  "reviews.hash": folded,
  "stories.address_mark": folded,
  "stories.fingerprint": "by what a story is known for spam: a secret of the desk",
  "stories.hidden": "which words of it are not shown: they stand in it",
  "stories.note": theirs,
  "vouchers.redeemed_key": key,
};
