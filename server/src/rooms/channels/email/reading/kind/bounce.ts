import { readIds } from "../fields/ids.ts";
import { oneLine } from "../fields/lines.ts";
import { decodeField } from "../fields/words.ts";
import { defaultLimits } from "../limits.ts";
import type { Bounce } from "../mail.ts";
import { all, first, type Headers, readHead } from "../mime/headers.ts";
import type { Part } from "../mime/parts.ts";
import { decodeTransfer } from "../mime/transfer.ts";
import { readProse } from "./bounce-prose.ts";
import type { Evidence } from "./kind.ts";

/** What a mail says about a delivery that failed or is late; null when it is no such mail. */
export function readBounce(mail: Evidence): Bounce | null {
  const report = findPart(mail.root, (part) => /^message\/(?:global-)?delivery-status$/.test(part.type.value));
  const fields = report ? deliveryFields(report) : null;
  if (fields && !hasFailed(fields)) return null;
  if (!fields && !looksLikeBounce(mail)) return null;
  const told = fields ? fromFields(fields) : null;
  const prose = readProse(mail.text);
  const named = all(mail.root.headers, "x-failed-recipients").flatMap((value) => value.split(/[,\s]+/))[0];
  return {
    recipient: told?.recipient ?? named ?? prose.recipient,
    status: told?.status ?? prose.status,
    diagnostic: told?.diagnostic ?? prose.diagnostic,
    originalMessageId: originalId(mail.root) ?? prose.messageId,
  };
}

function findPart(part: Part, wanted: (part: Part) => boolean): Part | null {
  if (wanted(part)) return part;
  for (const child of part.children) {
    const found = findPart(child, wanted);
    if (found) return found;
  }
  return null;
}

/** Groups of fields: one for the message, then one for each recipient (RFC 3464 §2.1). */
function deliveryFields(report: Part): Headers[] {
  const bytes = decodeTransfer(report.body, report.encoding).subarray(0, 200_000);
  const groups: Headers[] = [];
  for (let at = 0; at < bytes.length && groups.length < 100;) {
    const { headers, bodyStart } = readHead(bytes.subarray(at), defaultLimits);
    if (headers.size > 0) groups.push(headers);
    at += Math.max(bodyStart, 1);
  }
  return groups;
}

/** A report that all went well, or that the mail was passed on, is no bounce. */
function hasFailed(groups: Headers[]): boolean {
  const actions = groups.flatMap((group) => all(group, "action")).map((action) => action.toLowerCase());
  return actions.length === 0 || actions.some((action) => !/^(?:delivered|relayed|expanded)/.test(action));
}

function fromFields(groups: Headers[]): Omit<Bounce, "originalMessageId"> {
  const isFailed = (group: Headers): boolean => /^fail/i.test(first(group, "action") ?? "");
  const named = groups.filter((group) => group.has("final-recipient") || group.has("original-recipient") || group.has("status"));
  const group: Headers = named.find(isFailed) ?? named[0] ?? new Map();
  const recipient = afterType(first(group, "final-recipient")) ?? afterType(first(group, "original-recipient"));
  const diagnostic = afterType(first(group, "diagnostic-code"));
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(first(group, "status") ?? diagnostic ?? "")?.[0];
  return {
    recipient: recipient && /^<?[^\s@]+@[^\s@]+$/.test(recipient) ? recipient.replace(/^<|>$/g, "") : null,
    status: status ?? (/^delayed/i.test(first(group, "action") ?? "") ? "4.0.0" : null),
    diagnostic: diagnostic && oneLine(diagnostic, 500),
  };
}

/** `rfc822; nino@shop.example` → the address */
function afterType(raw: string | null): string | null {
  if (raw === null) return null;
  const value = decodeField(raw)
    .replace(/^[\w-]+\s*;\s*/, "")
    .trim();
  return value === "" ? null : value;
}

function originalId(root: Part): string | null {
  const original = findPart(root, (part) => /^(?:message\/(?:rfc822|global|rfc822-headers)|text\/rfc822-headers)$/.test(part.type.value) && part !== root);
  if (!original) return null;
  const bytes = decodeTransfer(original.body, original.encoding).subarray(0, defaultLimits.head);
  let start = 0;
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++;
  const { headers } = readHead(bytes.subarray(start), defaultLimits);
  return readIds(first(headers, "message-id"))[0] ?? null;
}

/** Without a report in it, a mail is a bounce when a mail system sent it and it reads like one. */
function looksLikeBounce(mail: Evidence): boolean {
  const { headers } = mail.root;
  if (all(headers, "x-failed-recipients").length > 0) return true;
  if (/urn:content-class:dsn/i.test(first(headers, "content-class") ?? "")) return true;
  const readsLikeOne = bounceSubject.test(mail.subject) || bounceText.test(mail.text.slice(0, 5_000));
  return readsLikeOne && isFromMailSystem(mail);
}

function isFromMailSystem(mail: Evidence): boolean {
  const { address = "", name = "" } = mail.from ?? {};
  const system =
    /^(?:(?:mail|mailer|email|smtp|msa|mta)[-_.]?daemon|daemon|post_?mast(?:er)?|mmdf|mailadmin|undeliver|bounces?|mailsystem|mail-system|mdaemon)(?:[@\d_.+-]|$)/i;
  if (system.test(address) || /mail (?:delivery|system)|mailer.?daemon|postmaster|system administrator|mail administrator|delivery subsystem/i.test(name))
    return true;
  return mail.headers.returnPath === "";
}

const bounceSubject = new RegExp(
  [
    "undeliver|not deliver|non.?deliver|deliver(?:y|ed)? (?:status|fail|problem|error|has failed|notification|report|incomplete|delayed|unsuccessful|subsystem)|failed (?:mail|deliver)|mail (?:deliver|fail|could not|system error)|mailer.?daemon",
    "returned (?:mail|to sender|e-?mail)|returning message|could not (?:be delivered|send)|failure notice|failure delivery|message (?:delayed|delivery|could not)|warning: (?:could not|message)|dead letter|user unknown|unknown user|bounced?",
    "unzustellbar|nicht zugestellt|zustellung|échec|non remis|no se (?:pudo|puede|ha podido) entregar|entrega fallida|não (?:entregue|foi possível)|falha|mancato recapito|onbestelbaar|kunde inte levereras|niedostarczon",
    "недоставлен|не доставлен|не удалось доставить|невозможно доставить|ошибка доставки|сбой доставки|не може бути доставлен|ვერ მიეწოდა|ვერ გაიგზავნა|yetkazilmadi|yetkazib boʻlmadi|yetkazib bo'lmadi|етказилмади|teslim edilemedi|退信|系统退信|无法投递|配信不能|送信できません",
  ].join("|"),
  "iu",
);
const bounceText =
  /qmail-send program|could not be delivered|couldn't be delivered|was not delivered|wasn't able to deliver|unable to deliver|permanent(?:ly)? (?:fatal )?(?:error|failure|failed)|user unknown|unknown user|no such user|mailbox (?:is )?(?:full|unavailable|not found)|undeliverable|delivery (?:has )?failed|did not reach|returned to sender|your message (?:to|could)|5\.\d\.\d|\b55[0-4][ -]|не (?:был[ао]?|удалось|может быть) доставлен|недоставлен/i;
