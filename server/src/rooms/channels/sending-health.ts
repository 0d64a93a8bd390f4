import type { Tx } from "../../core/desk.ts";
import type { Outcome } from "../conversations/index.ts";
import { noteSendingTrouble, noteSent } from "./store-sending.ts";

/** What is wrong with our server or the way to it, whoever the mail is for. What it says of one recipient or one mail is no sign of its health. */
const OURS = new Set(["auth-failed", "dns-failed", "timed-out", "tls-failed", "refused", "host-forbidden", "no-rights", "unreachable", "failed", "no-money"]);

/** What one try to send says about the channel. Who has the settings open sees it at once. */
export async function noteTry(tx: Tx, channelId: string, outcome: Outcome): Promise<void> {
  if (await isNews(tx, channelId, outcome)) tx.record("settings.changed", { desk: true }, { what: "channels", id: channelId });
}

async function isNews(tx: Tx, channelId: string, outcome: Outcome): Promise<boolean> {
  if (outcome.state === "sent") return noteSent(tx, channelId);
  if (!OURS.has(outcome.outcome)) return false;
  return noteSendingTrouble(tx, channelId, { trouble: outcome.outcome, detail: outcome.detail });
}
