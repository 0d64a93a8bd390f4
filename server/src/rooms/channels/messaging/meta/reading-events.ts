import type { Extra } from "@guli/contract";
import type { Given, Happening } from "../adapter.ts";
import { listIn, momentIn, numberIn, objectIn, parsed, textIn, type Loose } from "./json.ts";
import { isPiece } from "../rules/naming-pieces.ts";
import { labelIn, pieceIn } from "./labels.ts";
import { holdIn } from "./reading-attachments.ts";

type Said = Extract<Happening, { what: "message" }>;

/** What tells the one from the other: Messenger and Instagram speak nearly the same. `ours` is the id of the page or account, `channelId` whose ids people have. */
export type Family = { object: "page" | "instagram"; kind: "messenger" | "instagram"; ours: string; channelId: string };

/** What a webhook of Messenger or Instagram says. In `standby` is what another app answers just now: the customer's words all the same. */
export function readEvents(family: Family, { raw }: Pick<Given, "raw">): Happening[] {
  const body = parsed(raw);
  if (!body) return strange("unreadable");
  if (body["object"] !== family.object) return strange(`object: ${textIn(body["object"])}`);
  return listIn(body["entry"]).flatMap((entry) => {
    const account = textIn(entry["id"]).slice(0, 100);
    if (account !== family.ours) return [{ what: "for-another", account }];
    const events = [...listIn(entry["messaging"]), ...listIn(entry["standby"])];
    const changes = listIn(entry["changes"]).flatMap((change) => strange(`field: ${textIn(change["field"])}`));
    return [...events.flatMap((event) => readEvent(family, event)), ...changes];
  });
}

const strange = (why: string): Happening[] => [{ what: "strange", why: why.slice(0, 200) }];

function readEvent(family: Family, event: Loose): Happening[] {
  const from = textIn(objectIn(event["sender"])["id"]);
  const message = event["message"];
  if (typeof message === "object" && message !== null) return readMessage(family, { event, from, message: objectIn(message) });
  if (from === "" || from === family.ours) return strange(`event: ${kindOf(event)}`);
  const at = timeOf(event);
  if (event["message_edit"]) return edited(objectIn(event["message_edit"]), at);
  if (event["reaction"]) return reacted(family, { event, from, at });
  if (event["postback"]) return pressed(family, { event, from, at });
  if (event["read"]) return seen(objectIn(event["read"]), { from, at });
  if (event["delivery"]) return delivered(objectIn(event["delivery"]), from);
  return strange(`event: ${kindOf(event)}`);
}

/** Where nobody knows it: by what it has that the others have not. */
const kindOf = (event: Loose): string => Object.keys(event).find((key) => !["sender", "recipient", "timestamp", "thread"].includes(key)) ?? "none";
const timeOf = (event: Loose): string | null => momentIn(numberIn(event["timestamp"]));
const senderOf = ({ kind, channelId }: Family, address: string): Said["sender"] => ({ kind, address, scope: channelId, name: "" });

type About = { event: Loose; from: string; message: Loose };

function readMessage(family: Family, { event, from, message }: About): Happening[] {
  const externalId = textIn(message["mid"]);
  if (externalId === "") return strange("message without id");
  if (message["is_deleted"] === true) return [{ what: "withdrawn", externalId }];
  const at = timeOf(event);
  const held = holdIn(message);
  if (message["is_echo"] === true) {
    const ours = pieceIn(textIn(message["metadata"]));
    if (ours !== null) return isPiece(ours) ? [{ what: "taken", externalId, id: ours }] : [];
    const address = textIn(objectIn(event["recipient"])["id"]);
    return address === "" ? strange("echo without recipient") : [{ what: "echoed", externalId, address, at, ...held }];
  }
  if (from === "" || from === family.ours) return strange("message without sender");
  const answersId = textIn(objectIn(message["reply_to"])["mid"]);
  return [{ what: "message", externalId, sender: senderOf(family, from), at, ...held, ...(answersId !== "" && { answersId }) }];
}

function edited(edit: Loose, at: string | null): Happening[] {
  const externalId = textIn(edit["mid"]);
  return externalId === "" ? strange("edit without its message") : [{ what: "edited", externalId, text: textIn(edit["text"]), ...(at && { at }) }];
}

type When = { event: Loose; from: string; at: string | null };

const alone = (family: Family, { from, at }: When, one: { externalId: string; extra: Extra; answersId?: string }): Happening[] => [
  {
    what: "message",
    externalId: one.externalId,
    sender: senderOf(family, from),
    at,
    text: "",
    extras: [one.extra],
    files: [],
    ...(one.answersId && { answersId: one.answersId }),
  },
];

/** There is one reaction of each to a message: another takes its place. */
function reacted(family: Family, when: When): Happening[] {
  const reaction = objectIn(when.event["reaction"]);
  const mid = textIn(reaction["mid"]);
  const unreacted = { what: "unreacted", address: when.from, answersId: mid, emoji: null, at: when.at } as const;
  if (reaction["action"] === "unreact") return [unreacted];
  const emoji = textIn(reaction["emoji"]) || NAMED[textIn(reaction["reaction"])] || "❔";
  const externalId = `reaction:${mid}:${when.from}:${textIn(when.event["timestamp"])}`;
  return [{ ...unreacted, replaced: true }, ...alone(family, when, { externalId, extra: { kind: "reaction", emoji }, answersId: mid })];
}

/** Where Meta gives the name only. */
const NAMED: Record<string, string> = { love: "❤️", like: "👍", dislike: "👎", wow: "😮", sad: "😢", angry: "😠", smile: "😆" };

function pressed(family: Family, when: When): Happening[] {
  const postback = objectIn(when.event["postback"]);
  const externalId = textIn(postback["mid"]) || `postback:${when.from}:${textIn(when.event["timestamp"])}`;
  const label = labelIn({ id: textIn(postback["payload"]), title: textIn(postback["title"]) }) || textIn(postback["payload"]);
  return alone(family, when, { externalId, extra: { kind: "pressed", label } });
}

/**
 * Messenger says until when they have read, by its own clock of our messages, which is a little before ours; but who has read them has read all that was there
 * when they read. Instagram names the message, and means all before it.
 */
function seen(read: Loose, { from, at }: { from: string; at: string | null }): Happening[] {
  const mid = textIn(read["mid"]);
  const watermark = momentIn(numberIn(read["watermark"]));
  const until = watermark && at ? (watermark > at ? watermark : at) : (watermark ?? at);
  const named: Happening[] = mid === "" ? [] : [{ what: "seen", externalIds: [mid] }];
  return until ? [...named, { what: "seen-until", address: from, until }] : named;
}

function delivered(delivery: Loose, from: string): Happening[] {
  const mids = Array.isArray(delivery["mids"]) ? delivery["mids"].map(textIn).filter(Boolean) : [];
  if (mids.length > 0) return [{ what: "delivered", externalIds: mids }];
  const until = momentIn(numberIn(delivery["watermark"]));
  return until ? [{ what: "delivered-until", address: from, until }] : strange("delivery of nothing");
}
