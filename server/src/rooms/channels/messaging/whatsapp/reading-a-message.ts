import type { Sender } from "../../../customers/index.ts";
import type { Happening } from "../adapter.ts";
import { momentIn, numberIn, objectIn, textIn, type Loose } from "../meta/json.ts";
import { contentOf, type Content } from "./reading-content.ts";

type Said = Extract<Happening, { what: "message" }>;

/** One message of a customer; `contacts` stand beside the messages in the webhook and say what they are called. */
export function readMessage(message: Loose, contacts: Loose[]): Happening[] {
  const externalId = textIn(message["id"]);
  const sender = senderOf(message, contacts);
  if (externalId === "" || !sender) return [{ what: "strange", why: `message without ${externalId === "" ? "id" : "sender"}` }];
  const type = textIn(message["type"]);
  if (type === "edit") return edited(message, { sender, contacts });
  if (type === "revoke") return [{ what: "withdrawn", externalId: textIn(objectIn(message["revoke"])["original_message_id"]) }];
  const content = contentOf(message);
  return [...unreacted(message, sender), ...(content === null ? [] : [said(message, { externalId, sender, content, contacts })])];
}

/** There is one reaction of each to a message: no sign in it takes it back, another takes its place. */
function unreacted(message: Loose, { address }: Sender): Happening[] {
  if (textIn(message["type"]) !== "reaction") return [];
  const { message_id: answersId, emoji } = objectIn(message["reaction"]);
  const replaced = textIn(emoji) === "" ? {} : { replaced: true as const };
  return [{ what: "unreacted", address, answersId: textIn(answersId), emoji: null, at: secondsIn(message), ...replaced }];
}

/** What the business itself sent from its phone, where the number is on the phone and here at once. What it changed or took back there is kept raw. */
export function readEcho(message: Loose): Happening[] {
  const externalId = textIn(message["id"]);
  const address = numberOf(textIn(message["to"])) ?? textIn(message["to_user_id"]);
  const type = textIn(message["type"]);
  if (externalId === "" || address === "") return [{ what: "strange", why: "echo without id or recipient" }];
  if (type === "edit" || type === "revoke") return [{ what: "strange", why: `echo: ${type}` }];
  const content = contentOf(message);
  if (content === null) return [];
  const { text, extras, files } = content;
  return [{ what: "echoed", externalId, address, at: secondsIn(message), text, extras, files }];
}

const secondsIn = (message: Loose): string | null => {
  const seconds = numberIn(message["timestamp"]);
  return momentIn(seconds === null ? null : seconds * 1000);
};

type From = { sender: Sender; contacts: Loose[] };

function said(message: Loose, { externalId, sender, content, contacts }: From & { externalId: string; content: Content }): Said {
  const answersId = content.answersId ?? textIn(objectIn(message["context"])["id"]);
  const also = [...alsoTheirs(message, contacts, sender), ...(content.alsoTheirs ?? [])];
  return {
    what: "message",
    externalId,
    sender,
    at: secondsIn(message),
    text: content.text,
    extras: content.extras,
    files: content.files,
    ...(answersId !== "" && { answersId }),
    ...(also.length > 0 && { alsoTheirs: also }),
  };
}

/** The new words; where the message itself is still on its way, the edit is the message. */
function edited(message: Loose, { sender, contacts }: From): Happening[] {
  const edit = objectIn(message["edit"]);
  const inner = objectIn(edit["message"]);
  const externalId = textIn(edit["original_message_id"]);
  const content = contentOf(inner);
  if (externalId === "" || !content) return [{ what: "strange", why: "edit without its message" }];
  const whole = said({ ...inner, timestamp: message["timestamp"] }, { externalId, sender, content, contacts });
  return [{ what: "edited", externalId, text: content.text, whole, ...(whole.at && { at: whole.at }) }];
}

/**
 * The number they write from, which WhatsApp has proven. Who shows a username instead of a number is known by an id that holds for this business only; it is
 * never taken for a number. https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
 */
function senderOf(message: Loose, contacts: Loose[]): Sender | null {
  const number = numberOf(textIn(message["from"]));
  const userId = userIdOf(message, contacts);
  const contact = contactOf(contacts, { number, userId });
  const profile = objectIn(contact["profile"]);
  const name = textIn(profile["name"]) || textIn(profile["username"]);
  if (number) return { kind: "phone", address: number, name };
  return userId === "" ? null : { kind: "whatsapp", address: userId, name };
}

function contactOf(contacts: Loose[], { number, userId }: { number: string | null; userId: string }): Loose {
  const same = (one: Loose) => (number !== null && numberOf(textIn(one["wa_id"])) === number) || (userId !== "" && textIn(one["user_id"]) === userId);
  return contacts.find(same) ?? (contacts.length === 1 ? objectIn(contacts[0]) : {});
}

function userIdOf(message: Loose, contacts: Loose[]): string {
  const own = textIn(message["from_user_id"]);
  return own !== "" || contacts.length !== 1 ? own : textIn(objectIn(contacts[0])["user_id"]);
}

const numberOf = (text: string): string | null => (/^\+?\d{5,17}$/.test(text) ? `+${text.replace("+", "")}` : null);

/** Who writes with number and id is found again by either, should they hide the number later. */
function alsoTheirs(message: Loose, contacts: Loose[], sender: Sender): NonNullable<Said["alsoTheirs"]> {
  const userId = userIdOf(message, contacts);
  return userId !== "" && sender.kind === "phone" ? [{ kind: "whatsapp", address: userId }] : [];
}
