import type { Bounce, MailKind, ReadMail } from "../mail.ts";
import { all, first, type Headers } from "../mime/headers.ts";
import type { Part } from "../mime/parts.ts";
import { isAutoReply } from "./auto-reply.ts";
import { readBounce } from "./bounce.ts";

/** A mail as far as it is read when its kind is asked for. */
export type Evidence = Pick<ReadMail, "from" | "subject" | "text" | "headers"> & { root: Part };

/**
 * Bounce before auto-reply before list before message. What matters to the desk: nothing but a message may be answered automatically, and a
 * bounce belongs to the delivery that failed.
 */
export function readKind(mail: Evidence): { kind: MailKind; bounce: Bounce | null } {
  const bounce = readBounce(mail);
  if (bounce) return { kind: "bounce", bounce };
  if (isAutoReply(mail)) return { kind: "auto-reply", bounce: null };
  return { kind: isList(mail.root.headers) ? "list" : "message", bounce: null };
}

/**
 * A mailing list or a bulk sender says so. List-Unsubscribe alone does not make one: receipts and parcel notices carry it too, so it counts only
 * beside a second sign of bulk.
 */
function isList(headers: Headers): boolean {
  const precedence = (first(headers, "precedence") ?? "").toLowerCase();
  if (/^(?:list|bulk|junk)\b/.test(precedence)) return true;
  if (listFields.some((name) => all(headers, name).length > 0)) return true;
  return first(headers, "list-unsubscribe") !== null && bulkFields.some((name) => all(headers, name).length > 0);
}

const listFields = ["list-id", "list-post", "mailing-list", "x-mailing-list", "x-mailman-version", "x-beenthere", "x-listname", "x-ml-name"];
const bulkFields = [
  "list-unsubscribe-post",
  "x-campaign",
  "x-campaignid",
  "x-campaign-id",
  "x-mc-user",
  "x-mailer-recptid",
  "x-csa-complaints",
  "x-mailgun-campaign-id",
  "campaign_token",
];
