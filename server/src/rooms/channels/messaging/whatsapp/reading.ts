import type { Given, Happening } from "../adapter.ts";
import { listIn, objectIn, parsed, textIn, type Loose } from "../meta/json.ts";
import { failureOf } from "../meta/troubles.ts";
import { isPiece } from "../rules/naming-pieces.ts";
import { readEcho, readMessage } from "./reading-a-message.ts";

/** What a webhook of the Cloud API says: any number of entries, changes, messages and statuses, each read by itself. */
export function read({ settings }: { settings: { phoneNumberId: string } }, { raw }: Pick<Given, "raw">): Happening[] {
  const body = parsed(raw);
  if (!body) return strange("unreadable");
  if (body["object"] !== "whatsapp_business_account") return strange(`object: ${textIn(body["object"])}`);
  const changes = listIn(body["entry"]).flatMap((entry) => listIn(entry["changes"]));
  return changes.flatMap((change) => ofChange(change, settings.phoneNumberId));
}

const strange = (why: string): Happening[] => [{ what: "strange", why: why.slice(0, 200) }];

function ofChange(change: Loose, ours: string): Happening[] {
  const value = objectIn(change["value"]);
  const field = textIn(change["field"]);
  if (field !== "messages" && field !== "smb_message_echoes") return strange(`field: ${field}`);
  const number = textIn(objectIn(value["metadata"])["phone_number_id"]);
  if (number !== "" && number !== ours) return [{ what: "for-another", account: number.slice(0, 100) }];
  const contacts = listIn(value["contacts"]);
  return [
    ...listIn(value["messages"]).flatMap((message) => readMessage(message, contacts)),
    ...listIn(value["message_echoes"]).flatMap(readEcho),
    ...listIn(value["statuses"]).flatMap(ofStatus),
    ...listIn(value["errors"]).flatMap((error) => strange(`error: ${failureOf(error).detail}`)),
  ];
}

/** What became of one message of ours. That WhatsApp has it (`sent`) is known already, unless its answer did not reach us. */
function ofStatus(status: Loose): Happening[] {
  const [externalId, ourId] = [textIn(status["id"]), textIn(status["biz_opaque_callback_data"])];
  switch (externalId === "" ? "" : textIn(status["status"])) {
    case "sent":
      return isPiece(ourId) ? [{ what: "taken", externalId, id: ourId }] : [];
    case "delivered":
      return [{ what: "delivered", externalIds: [externalId] }];
    case "read":
    case "played":
      return [{ what: "seen", externalIds: [externalId] }];
    case "failed":
      return [{ what: "failed", externalId, ...failureOf(listIn(status["errors"])[0] ?? {}) }];
    default:
      return strange(`status: ${textIn(status["status"])}`);
  }
}
